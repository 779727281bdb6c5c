"""Fewer pages a message: the inbox is its own key, and a message without a unique key stands in no index of keys.

Each message wrote eleven pages before its reply could leave; three of them said again what others said.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

KEYED = sa.text("unique_key IS NOT NULL")


def upgrade() -> None:
    op.drop_index("ix_inbox_received_at", "inbox")
    _put_aside("pk_inbox", "uq_inbox_channel_update_key")
    op.create_table("inbox", *_what_came(), sa.PrimaryKeyConstraint("channel", "update_key", name="pk_inbox"),
                    sqlite_with_rowid=False)
    _bring_back()
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.drop_constraint("uq_outbox_unique_key", type_="unique")
    op.create_index("outbox_keyed_once", "outbox", ["unique_key"], unique=True, sqlite_where=KEYED,
                    postgresql_where=KEYED)


def downgrade() -> None:
    op.drop_index("outbox_keyed_once", "outbox")
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.create_unique_constraint("uq_outbox_unique_key", ["unique_key"])
    _put_aside("pk_inbox")
    op.create_table("inbox", sa.Column("id", sa.Integer(), nullable=False), *_what_came(),
                    sa.PrimaryKeyConstraint("id", name="pk_inbox"),
                    sa.UniqueConstraint("channel", "update_key", name="uq_inbox_channel_update_key"),
                    sqlite_autoincrement=True)
    _bring_back()
    op.create_index("ix_inbox_received_at", "inbox", ["received_at"])


def _what_came() -> tuple[sa.Column, ...]:
    return (sa.Column("channel", sa.String(length=20), nullable=False),
            sa.Column("update_key", sa.String(length=64), nullable=False),
            sa.Column("received_at", sa.DateTime(timezone=True), nullable=False))


def _put_aside(*constraints: str) -> None:
    """Give the inbox another name, and what PostgreSQL names once for all tables, too."""
    op.rename_table("inbox", "inbox_before")
    if op.get_bind().dialect.name == "postgresql":
        for name in constraints:
            op.execute(f"ALTER TABLE inbox_before RENAME CONSTRAINT {name} TO {name}_before")


def _bring_back() -> None:
    op.execute("INSERT INTO inbox (channel, update_key, received_at) "
               "SELECT channel, update_key, received_at FROM inbox_before ORDER BY received_at")
    op.drop_table("inbox_before")
