"""Nothing lost: who has claimed a message, doubt and unknown delivery, updates held back, leases."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.add_column(sa.Column("claimed_by", sa.String(length=120), nullable=True))
        batch.add_column(sa.Column("unasked", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch.add_column(sa.Column("doubtful", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch.drop_constraint("outbox_status", type_="check")
        batch.create_check_constraint("outbox_status", "status IN ('queued', 'sending', 'sent', 'failed', 'unknown')")
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.alter_column("unasked", server_default=None)
        batch.alter_column("doubtful", server_default=None)
    op.drop_index("ix_talks_member_id", "talks")
    op.create_index("talks_of_member", "talks", ["member_id", "status"])
    op.create_table(
        "held_updates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("update_key", sa.String(length=64), nullable=False),
        sa.Column("raw", sa.JSON(), nullable=True),
        sa.Column("status", sa.String(length=9), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("failure", sa.String(length=200), nullable=True),
        sa.Column("talk_id", sa.Integer(), nullable=True),
        sa.Column("story", sa.String(), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_held_updates"),
        sqlite_autoincrement=True,
    )
    op.create_index("held_updates_of", "held_updates", ["status", "channel", "chat"])
    op.create_index("ix_held_updates_received_at", "held_updates", ["received_at"])
    op.create_table(
        "leases",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("holder", sa.String(length=120), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_leases"),
    )


def downgrade() -> None:
    op.drop_index("talks_of_member", "talks")
    op.create_index("ix_talks_member_id", "talks", ["member_id"])
    op.drop_table("leases")
    op.drop_table("held_updates")
    # The program before this one repeats what it finds under way, and knows nothing of doubt.
    op.execute("UPDATE outbox SET status = 'failed', screen = NULL WHERE status = 'unknown'")
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.drop_constraint("outbox_status", type_="check")
        batch.create_check_constraint("outbox_status", "status IN ('queued', 'sending', 'sent', 'failed')")
        batch.drop_column("claimed_by")
        batch.drop_column("unasked")
        batch.drop_column("doubtful")
