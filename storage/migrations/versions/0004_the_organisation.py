"""The organisation: coordinators, partner groups, pauses and merges, the activity log, practice, enquiries, wrong codes."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

EVERYWHERE = sa.text("organisation_id IS NULL")
COUNTED = {"sqlite_autoincrement": True}


def upgrade() -> None:
    with op.batch_alter_table("roles", table_kwargs=COUNTED) as batch:
        batch.alter_column("organisation_id", existing_type=sa.Integer(), nullable=True)
        batch.create_check_constraint("role_place", "(role = 'coordinator') = (organisation_id IS NULL)")
    op.create_index("coordinator_once", "roles", ["member_id"], unique=True, sqlite_where=EVERYWHERE,
                    postgresql_where=EVERYWHERE)
    with op.batch_alter_table("organisations", table_kwargs=COUNTED) as batch:
        batch.add_column(sa.Column("terms_language", sa.String(length=5), nullable=True))
        batch.add_column(sa.Column("practice_for", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("reflections_years", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("revisions_years", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("talks_days", sa.Integer(), nullable=True))
        batch.create_foreign_key("fk_organisations_practice_for", "members", ["practice_for"], ["id"])
        batch.create_index("ix_organisations_practice_for", ["practice_for"])
    with op.batch_alter_table("units", table_kwargs=COUNTED) as batch:
        batch.add_column(sa.Column("kind", sa.String(length=12), nullable=False, server_default="unit"))
        batch.add_column(sa.Column("individual_work", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch.add_column(sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True))
        batch.add_column(sa.Column("merged_into", sa.Integer(), nullable=True))
        batch.create_check_constraint("unit_kind", "kind IN ('unit', 'association', 'youth_group')")
        batch.create_foreign_key("fk_units_merged_into", "units", ["merged_into"], ["id"])
    with op.batch_alter_table("units", table_kwargs=COUNTED) as batch:
        batch.alter_column("kind", server_default=None)
        batch.alter_column("individual_work", server_default=None)
    with op.batch_alter_table("activities", table_kwargs=COUNTED) as batch:
        batch.add_column(sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True))
        batch.add_column(sa.Column("merged_into", sa.Integer(), nullable=True))
        batch.create_foreign_key("fk_activities_merged_into", "activities", ["merged_into"], ["id"])
    with op.batch_alter_table("invitations", table_kwargs=COUNTED) as batch:
        batch.add_column(sa.Column("uses", sa.Integer(), nullable=False, server_default="1"))
    with op.batch_alter_table("invitations", table_kwargs=COUNTED) as batch:
        batch.alter_column("uses", server_default=None)
    with op.batch_alter_table("chat_offers", table_kwargs=COUNTED) as batch:
        batch.alter_column("organisation_id", existing_type=sa.Integer(), nullable=True)
    _create("former_names",
            _to("unit_id", "units", "former_names"), _to("activity_id", "activities", "former_names"),
            sa.Column("name", sa.String(length=120), nullable=False), _moment("until"))
    op.create_index("ix_former_names_unit_id", "former_names", ["unit_id"])
    op.create_index("ix_former_names_activity_id", "former_names", ["activity_id"])
    _create("mentors_chats",
            sa.Column("channel", sa.String(length=20), nullable=False),
            sa.Column("chat", sa.String(length=64), nullable=False),
            sa.Column("title", sa.String(length=256), nullable=False), _moment("unreachable_at", nullable=True),
            _to("bound_by", "members", "mentors_chats"), _moment("bound_at"),
            sa.UniqueConstraint("channel", "chat", name="uq_mentors_chats_channel_chat"))
    _create("changes",
            _to("organisation_id", "organisations", "changes"), _to("unit_id", "units", "changes"),
            _to("member_id", "members", "changes"), sa.Column("what", sa.String(length=24), nullable=False),
            sa.Column("facts", sa.JSON(), nullable=False), _moment("at"))
    op.create_index("changes_of_organisation", "changes", ["organisation_id", "id"])
    op.create_index("changes_of_unit", "changes", ["unit_id", "id"])
    op.create_index("ix_changes_member_id", "changes", ["member_id"])
    _create("wrong_codes", _to("identity_id", "identities", "wrong_codes", nullable=False), _moment("tried_at"))
    op.create_index("wrong_codes_of", "wrong_codes", ["identity_id", "tried_at"])
    op.create_index("wrong_codes_lately", "wrong_codes", ["tried_at"])
    _create("enquiries",
            sa.Column("kind", sa.String(length=12), nullable=False), _to("member_id", "members", "enquiries"),
            _to("organisation_id", "organisations", "enquiries"),
            sa.Column("text", sa.String(length=700), nullable=False),
            sa.Column("about", sa.String(length=80), nullable=True), sa.Column("story", sa.String(), nullable=True),
            _moment("asked_at"), sa.Column("answer", sa.String(length=700), nullable=True),
            _to("answered_by", "members", "enquiries"), _moment("answered_at", nullable=True),
            sa.CheckConstraint("kind IN ('mentor', 'coordinator', 'feedback')", name="enquiry_kind"))
    op.create_index("enquiries_of", "enquiries", ["kind", "organisation_id", "answered_at"])
    op.create_index("ix_enquiries_member_id", "enquiries", ["member_id"])
    _create("applications",
            _to("identity_id", "identities", "applications", nullable=False),
            sa.Column("organisation", sa.String(length=120), nullable=False),
            sa.Column("applicant", sa.String(length=200), nullable=False),
            sa.Column("language", sa.String(length=5), nullable=True),
            sa.Column("state", sa.String(length=8), nullable=False), _moment("made_at"),
            _to("decided_by", "members", "applications"), _moment("decided_at", nullable=True),
            sa.CheckConstraint("state IN ('waiting', 'welcome', 'declined')", name="application_state"))
    op.create_index("applications_of", "applications", ["identity_id", "state"])
    op.create_table(
        "practice",
        sa.Column("member_id", sa.Integer(), nullable=False), _moment("log_at", nullable=True),
        _moment("correct_at", nullable=True), _moment("week_at", nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_practice_member_id"),
        sa.PrimaryKeyConstraint("member_id", name="pk_practice"), sqlite_autoincrement=True)


def _create(name: str, *columns: sa.schema.SchemaItem) -> None:
    """A table whose rows are numbered; no number is given twice."""
    op.create_table(name, sa.Column("id", sa.Integer(), nullable=False), *columns,
                    sa.PrimaryKeyConstraint("id", name=f"pk_{name}"), sqlite_autoincrement=True)


def _moment(name: str, *, nullable: bool = False) -> sa.Column:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _to(column: str, table: str, of: str, *, nullable: bool = True) -> sa.Column:
    """A column that points to a row of another table."""
    return sa.Column(column, sa.Integer(), sa.ForeignKey(f"{table}.id", name=f"fk_{of}_{column}"), nullable=nullable)


def downgrade() -> None:
    for name in ("practice", "applications", "enquiries", "wrong_codes", "changes", "mentors_chats", "former_names"):
        op.drop_table(name)
    op.execute("DELETE FROM chat_offers WHERE organisation_id IS NULL")
    with op.batch_alter_table("chat_offers", table_kwargs=COUNTED) as batch:
        batch.alter_column("organisation_id", existing_type=sa.Integer(), nullable=False)
    with op.batch_alter_table("invitations", table_kwargs=COUNTED) as batch:
        batch.drop_column("uses")
    with op.batch_alter_table("activities", table_kwargs=COUNTED) as batch:
        batch.drop_constraint("fk_activities_merged_into", type_="foreignkey")
        batch.drop_column("paused_at")
        batch.drop_column("merged_into")
    with op.batch_alter_table("units", table_kwargs=COUNTED) as batch:
        batch.drop_constraint("fk_units_merged_into", type_="foreignkey")
        batch.drop_constraint("unit_kind", type_="check")
        for name in ("kind", "individual_work", "paused_at", "merged_into"):
            batch.drop_column(name)
    with op.batch_alter_table("organisations", table_kwargs=COUNTED) as batch:
        batch.drop_index("ix_organisations_practice_for")
        batch.drop_constraint("fk_organisations_practice_for", type_="foreignkey")
        for name in ("terms_language", "practice_for", "reflections_years", "revisions_years", "talks_days"):
            batch.drop_column(name)
    op.drop_index("coordinator_once", "roles")
    # The program before this one knows no coordinators.
    op.execute("DELETE FROM roles WHERE organisation_id IS NULL")
    with op.batch_alter_table("roles", table_kwargs=COUNTED) as batch:
        batch.drop_constraint("role_place", type_="check")
        batch.alter_column("organisation_id", existing_type=sa.Integer(), nullable=False)
