"""The first book: people, units, sessions with their sums and reflections, talks, inbox and outbox."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "browsers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cookie_hash", sa.String(length=64), nullable=False),
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_browsers"),
        sa.UniqueConstraint("chat", name="uq_browsers_chat"),
        sa.UniqueConstraint("cookie_hash", name="uq_browsers_cookie_hash"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_browsers_seen_at", "browsers", ["seen_at"])
    op.create_table(
        "chat_lines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("line", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("secret_of", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_chat_lines"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_chat_lines_secret_of", "chat_lines", ["secret_of"])
    op.create_index("chat_lines_of", "chat_lines", ["chat", "id"])
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("update_key", sa.String(length=64), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.UniqueConstraint("channel", "update_key", name="uq_inbox_channel_update_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_received_at", "inbox", ["received_at"])
    op.create_table(
        "members",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=True),
        sa.Column("told_no_names_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_members"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "organisations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("terms_version", sa.String(length=20), nullable=True),
        sa.Column("terms_accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("terms_accepted_by", sa.Integer(), nullable=True),
        sa.Column("planned_until", sa.Date(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organisations"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("screen", sa.JSON(), nullable=True),
        sa.Column("talk_id", sa.Integer(), nullable=True),
        sa.Column("unique_key", sa.String(length=120), nullable=True),
        sa.Column("status", sa.String(length=8), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("refusal", sa.String(length=200), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("status IN ('queued', 'sending', 'sent', 'failed')", name="outbox_status"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("unique_key", name="uq_outbox_unique_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("outbox_waiting", "outbox", ["status", "channel", "id"])
    op.create_table(
        "chat_offers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("payload_hash", sa.String(length=64), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_chat_offers_member_id"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_chat_offers_organisation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_chat_offers"),
        sa.UniqueConstraint("payload_hash", name="uq_chat_offers_payload_hash"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_chat_offers_member_id", "chat_offers", ["member_id"])
    op.create_table(
        "identities",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("external", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=True),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unreachable_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_identities_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_identities"),
        sa.UniqueConstraint("channel", "external", name="uq_identities_channel_external"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_identities_member_id", "identities", ["member_id"])
    op.create_table(
        "month_rollups",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("partner", sa.Boolean(), nullable=False),
        sa.Column("sessions", sa.Integer(), nullable=False),
        sa.Column("cancelled", sa.Integer(), nullable=False),
        sa.Column("girls", sa.Integer(), nullable=False),
        sa.Column("boys", sa.Integer(), nullable=False),
        sa.Column("nonbinary", sa.Integer(), nullable=False),
        sa.Column("unknown", sa.Integer(), nullable=False),
        sa.Column("new_faces", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("produced_minutes", sa.Integer(), nullable=False),
        sa.Column("contact_minutes", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "sessions >= 0 AND cancelled >= 0 AND girls >= 0 AND boys >= 0 AND nonbinary >= 0 AND unknown >= 0 "
            "AND new_faces >= 0 AND minutes >= 0 AND produced_minutes >= 0 AND contact_minutes >= 0",
            name="rollup_counts",
        ),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_month_rollups_organisation_id"),
        sa.PrimaryKeyConstraint("organisation_id", "month", "kind", "partner", name="pk_month_rollups"),
    )
    op.create_table(
        "units",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_units_organisation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_units"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_units_organisation_id", "units", ["organisation_id"])
    op.create_table(
        "activities",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("partner", sa.Boolean(), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('open', 'group', 'project', 'event', 'camp', 'trip', 'detached', 'school', 'digital')",
            name="activity_kind",
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name="fk_activities_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_activities"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_activities_unit_id", "activities", ["unit_id"])
    op.create_table(
        "goals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("measure", sa.String(length=40), nullable=False),
        sa.Column("good_enough", sa.Float(), nullable=False),
        sa.Column("wording", sa.String(length=300), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("first_day <= last_day", name="goal_period"),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name="fk_goals_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_goals"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_goals_unit_id", "goals", ["unit_id"])
    op.create_table(
        "individual_months",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("meetings", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.CheckConstraint("meetings >= 0 AND minutes >= 0", name="individual_counts"),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name="fk_individual_months_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_individual_months"),
        sa.UniqueConstraint("unit_id", "month", name="uq_individual_months_unit_id_month"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "invitations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=8), nullable=False),
        sa.Column("link_hash", sa.String(length=64), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("organisation_name", sa.String(length=120), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(length=12), nullable=True),
        sa.Column("language", sa.String(length=5), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("uses_left", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("purpose IN ('set_up', 'found', 'join', 'sign_in')", name="invitation_purpose"),
        sa.CheckConstraint("uses_left >= 0", name="invitation_uses"),
        sa.ForeignKeyConstraint(["made_by"], ["members.id"], name="fk_invitations_made_by"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_invitations_member_id"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_invitations_organisation_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name="fk_invitations_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_invitations"),
        sa.UniqueConstraint("code_hash", name="uq_invitations_code_hash"),
        sa.UniqueConstraint("link_hash", name="uq_invitations_link_hash"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_invitations_organisation_id", "invitations", ["organisation_id"])
    op.create_table(
        "prompts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("wording", sa.String(length=300), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name="fk_prompts_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_prompts"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_prompts_unit_id", "prompts", ["unit_id"])
    op.create_table(
        "questions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("wording", sa.String(length=300), nullable=False),
        sa.Column("answered_by", sa.String(length=8), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_questions_organisation_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name="fk_questions_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_questions_organisation_id", "questions", ["organisation_id"])
    op.create_table(
        "roles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(length=12), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("role IN ('coordinator', 'mentor', 'worker', 'partner', 'viewer')", name="role_name"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_roles_member_id"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_roles_organisation_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name="fk_roles_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_roles"),
        sa.UniqueConstraint(
            "member_id", "organisation_id", "unit_id", "role",
            name="uq_roles_member_id_organisation_id_unit_id_role",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_roles_member_id", "roles", ["member_id"])
    op.create_index("ix_roles_organisation_id", "roles", ["organisation_id"])
    op.create_index("ix_roles_unit_id", "roles", ["unit_id"])
    op.create_index(
        "roles_in_organisation_once", "roles", ["member_id", "organisation_id", "role"], unique=True,
        sqlite_where=sa.text("unit_id IS NULL"), postgresql_where=sa.text("unit_id IS NULL"),
    )
    op.create_table(
        "talks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("identity_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("script", sa.String(length=40), nullable=False),
        sa.Column("arguments", sa.JSON(), nullable=False),
        sa.Column("subject", sa.String(length=60), nullable=True),
        sa.Column("record", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("touched_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("shown", sa.JSON(), nullable=True),
        sa.CheckConstraint("status IN ('open', 'aside', 'done', 'thrown_away', 'expired')", name="talk_status"),
        sa.ForeignKeyConstraint(["identity_id"], ["identities.id"], name="fk_talks_identity_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_talks_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_talks"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_talks_member_id", "talks", ["member_id"])
    op.create_index("talks_about", "talks", ["subject", "status"])
    op.create_index("talks_expiring", "talks", ["status", "expires_at"])
    op.create_index("talks_of_identity", "talks", ["identity_id", "status"])
    op.create_table(
        "team_chats",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("topic", sa.String(length=32), nullable=False),
        sa.Column("title", sa.String(length=256), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=True),
        sa.Column("next_due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unreachable_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("bound_by", sa.Integer(), nullable=True),
        sa.Column("bound_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["bound_by"], ["members.id"], name="fk_team_chats_bound_by"),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name="fk_team_chats_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_team_chats"),
        sa.UniqueConstraint("channel", "chat", "topic", name="uq_team_chats_channel_chat_topic"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_team_chats_unit_id", "team_chats", ["unit_id"])
    op.create_index("team_chats_due", "team_chats", ["next_due_at"])
    op.create_table(
        "activity_times",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("starts", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name="activity_weekday"),
        sa.ForeignKeyConstraint(["activity_id"], ["activities.id"], name="fk_activity_times_activity_id"),
        sa.PrimaryKeyConstraint("id", name="pk_activity_times"),
        sa.UniqueConstraint("activity_id", "weekday", "starts", name="uq_activity_times_activity_id_weekday_starts"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_activity_times_activity_id", "activity_times", ["activity_id"])
    op.create_table(
        "invitation_uses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("invitation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["invitation_id"], ["invitations.id"], name="fk_invitation_uses_invitation_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_invitation_uses_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_invitation_uses"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_invitation_uses_invitation_id", "invitation_uses", ["invitation_id"])
    op.create_table(
        "sessions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("partner", sa.Boolean(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("starts", sa.DateTime(), nullable=False),
        sa.Column("ends", sa.DateTime(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("over_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("planned", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(length=9), nullable=False),
        sa.Column("cancelled_reason", sa.String(length=12), nullable=True),
        sa.Column("area", sa.String(length=80), nullable=True),
        sa.Column("girls", sa.Integer(), nullable=True),
        sa.Column("boys", sa.Integer(), nullable=True),
        sa.Column("nonbinary", sa.Integer(), nullable=True),
        sa.Column("unknown", sa.Integer(), nullable=True),
        sa.Column("ages_mode", sa.String(length=7), nullable=False),
        sa.Column("mostly_1", sa.String(length=8), nullable=True),
        sa.Column("mostly_2", sa.String(length=8), nullable=True),
        sa.Column("age_under_10", sa.Integer(), nullable=True),
        sa.Column("age_10_12", sa.Integer(), nullable=True),
        sa.Column("age_13_15", sa.Integer(), nullable=True),
        sa.Column("age_16_17", sa.Integer(), nullable=True),
        sa.Column("age_18_24", sa.Integer(), nullable=True),
        sa.Column("age_25_28", sa.Integer(), nullable=True),
        sa.Column("new_faces", sa.Integer(), nullable=True),
        sa.Column("producers", sa.Integer(), nullable=True),
        sa.Column("produced_minutes", sa.Integer(), nullable=True),
        sa.Column("workers", sa.Integer(), nullable=True),
        sa.Column("volunteers", sa.Integer(), nullable=True),
        sa.Column("tags", sa.String(length=60), nullable=False),
        sa.Column("aim", sa.String(length=300), nullable=True),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("taken_by", sa.Integer(), nullable=True),
        sa.Column("taken_talk", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "(status = 'held') = (girls IS NOT NULL AND boys IS NOT NULL AND nonbinary IS NOT NULL AND unknown IS "
            "NOT NULL)",
            name="session_held_is_counted",
        ),
        sa.CheckConstraint(
            "ages_mode <> 'counted' OR coalesce(age_under_10, 0) + coalesce(age_10_12, 0) + coalesce(age_13_15, "
            "0) + coalesce(age_16_17, 0) + coalesce(age_18_24, 0) + coalesce(age_25_28, 0) <= girls + boys + "
            "nonbinary + unknown",
            name="session_ages",
        ),
        sa.CheckConstraint("ages_mode IN ('none', 'mostly', 'counted')", name="session_ages_mode"),
        sa.CheckConstraint(
            "cancelled_reason IS NULL OR cancelled_reason IN ('staff', 'nobody_came', 'holiday', 'premises', "
            "'weather', 'other')",
            name="session_reason",
        ),
        sa.CheckConstraint("cancelled_reason IS NULL OR status = 'cancelled'", name="session_reason_cancelled"),
        sa.CheckConstraint(
            "kind IN ('open', 'group', 'project', 'event', 'camp', 'trip', 'detached', 'school', 'digital')",
            name="session_kind",
        ),
        sa.CheckConstraint(
            "status = 'held' OR (girls IS NULL AND boys IS NULL AND nonbinary IS NULL AND unknown IS NULL AND "
            "new_faces IS NULL AND producers IS NULL AND produced_minutes IS NULL)",
            name="session_only_held_counts",
        ),
        sa.CheckConstraint("status IN ('planned', 'held', 'cancelled')", name="session_status"),
        sa.CheckConstraint(
            "(age_under_10 IS NULL OR age_under_10 >= 0) AND (age_10_12 IS NULL OR age_10_12 >= 0) AND (age_13_15 "
            "IS NULL OR age_13_15 >= 0) AND (age_16_17 IS NULL OR age_16_17 >= 0) AND (age_18_24 IS NULL OR "
            "age_18_24 >= 0) AND (age_25_28 IS NULL OR age_25_28 >= 0)",
            name="session_age_counts",
        ),
        sa.CheckConstraint("girls + boys + nonbinary + unknown <= 5000", name="session_total"),
        sa.CheckConstraint("girls >= 0 AND boys >= 0 AND nonbinary >= 0 AND unknown >= 0", name="session_counts"),
        sa.CheckConstraint("minutes > 0 AND minutes <= 144000 AND ends > starts", name="session_length"),
        sa.CheckConstraint(
            "new_faces >= 0 AND new_faces <= girls + boys + nonbinary + unknown",
            name="session_new_faces",
        ),
        sa.CheckConstraint("produced_minutes >= 0 AND produced_minutes <= minutes", name="session_produced"),
        sa.CheckConstraint(
            "producers >= 0 AND producers <= girls + boys + nonbinary + unknown",
            name="session_producers",
        ),
        sa.CheckConstraint("workers >= 0 AND volunteers >= 0", name="session_staff"),
        sa.ForeignKeyConstraint(["activity_id"], ["activities.id"], name="fk_sessions_activity_id"),
        sa.ForeignKeyConstraint(["author_id"], ["members.id"], name="fk_sessions_author_id"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_sessions_organisation_id"),
        sa.ForeignKeyConstraint(["taken_by"], ["members.id"], name="fk_sessions_taken_by"),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name="fk_sessions_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        sqlite_autoincrement=True,
    )
    op.create_index("sessions_of_author", "sessions", ["author_id", "date"])
    op.create_index(
        "sessions_of_unit", "sessions", ["unit_id", "date", "status", "kind", "planned", "girls", "boys",
        "nonbinary", "unknown", "new_faces", "minutes", "produced_minutes"],
    )
    op.create_index("sessions_planned_once", "sessions", ["activity_id", "starts"], unique=True)
    op.create_index("sessions_to_ask", "sessions", ["asked_at", "over_at"])
    op.create_table(
        "question_answers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(length=700), nullable=False),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name="fk_question_answers_question_id"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_question_answers_session_id"),
        sa.PrimaryKeyConstraint("id", name="pk_question_answers"),
        sa.UniqueConstraint("session_id", "question_id", name="uq_question_answers_session_id_question_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "reflections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("prompt", sa.String(length=20), nullable=True),
        sa.Column("text", sa.String(length=700), nullable=False),
        sa.Column("visibility", sa.String(length=12), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("visibility IN ('team', 'organisation')", name="reflection_visibility"),
        sa.CheckConstraint("length(text) BETWEEN 1 AND 700", name="reflection_length"),
        sa.ForeignKeyConstraint(["author_id"], ["members.id"], name="fk_reflections_author_id"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_reflections_session_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name="fk_reflections_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_reflections"),
        sqlite_autoincrement=True,
    )
    op.create_index("reflections_of_session", "reflections", ["session_id"], unique=True)
    op.create_index("reflections_of_unit", "reflections", ["unit_id", "written_at"])
    op.create_table(
        "revisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(length=30), nullable=False),
        sa.Column("old", sa.JSON(), nullable=True),
        sa.Column("new", sa.JSON(), nullable=True),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["members.id"], name="fk_revisions_by"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_revisions_session_id"),
        sa.PrimaryKeyConstraint("id", name="pk_revisions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_revisions_session_id", "revisions", ["session_id"])


def downgrade() -> None:
    for table in (
        "revisions",
        "reflections",
        "question_answers",
        "sessions",
        "invitation_uses",
        "activity_times",
        "team_chats",
        "talks",
        "roles",
        "questions",
        "prompts",
        "invitations",
        "individual_months",
        "goals",
        "activities",
        "units",
        "month_rollups",
        "identities",
        "chat_offers",
        "outbox",
        "organisations",
        "members",
        "inbox",
        "chat_lines",
        "browsers",
    ):
        op.drop_table(table)
