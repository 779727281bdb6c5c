"""Run by Alembic: hands it a connection, the program's own one or, on a developer's command line, one of its own."""

from alembic import context
from sqlalchemy import Connection
from sqlmodel import SQLModel

from storage import database
from storage.migrations import every_table


def run(connection: Connection) -> None:
    """Migrate inside the transaction of this connection."""
    every_table()
    # Batch mode: SQLite changes a column by making the table anew.
    context.configure(connection=connection, target_metadata=SQLModel.metadata, compare_type=True,
                      render_as_batch=connection.dialect.name == "sqlite")
    with context.begin_transaction():
        context.run_migrations()


if (given := context.config.attributes.get("connection")) is not None:
    run(given)
else:
    address = context.get_x_argument(as_dictionary=True).get("url") or "sqlite:///logbook.db"
    with database.open_book(address).transaction() as own:
        run(own)
