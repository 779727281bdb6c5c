"""A port that stays a test's own, also while the program that listens on it is away."""

from __future__ import annotations

import socket


class Port(socket.socket):
    """Taken, not listened on: a program may have it again and again, nobody else is given it, and whoever connects
    while the program is away is refused. `with Port() as port: port.number`."""

    def __init__(self) -> None:
        super().__init__()
        self.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.bind(("127.0.0.1", 0))
        self.number = int(self.getsockname()[1])
