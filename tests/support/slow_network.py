"""A network between a workstation and its centre: slow, cut, or losing what comes back."""

import contextlib
import socket
import threading
import time
from collections import deque
from collections.abc import Iterator
from urllib.parse import parse_qs, quote, urlencode, urlsplit, urlunsplit

_CHUNK = 65_536


class SlowNetwork:
    """A TCP proxy before a PostgreSQL that listens on a Unix socket."""

    def __init__(self, target: str) -> None:
        self.delay_s = 0.0  # each way
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._threads: list[threading.Thread] = []
        self._is_cut = False
        self._loses_answers_after: int | None = None
        self._spawn(self._accept)

    def cut(self) -> None:
        """Break every connection and let no new one through."""
        self._is_cut = True
        self._break()

    def mend(self) -> None:
        """Let connections through again."""
        self._is_cut = False
        self._loses_answers_after = None

    def lose_answers(self, *, after_bytes: int) -> None:
        """Break a connection once the centre has answered so many bytes more."""
        self._loses_answers_after = after_bytes

    def close(self) -> None:
        """Break what is left and wait for the threads."""
        self._is_cut = True
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._break()
        for thread in self._threads:
            thread.join()

    def _spawn(self, run: object, *arguments: object) -> None:
        thread = threading.Thread(target=run, args=arguments, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _break(self) -> None:
        pairs, self._pairs = self._pairs, []
        for pair in pairs:
            for one in pair:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                client, _address = self._listener.accept()
            except OSError:
                return
            if self._is_cut:
                client.close()
                continue
            server = socket.socket(socket.AF_UNIX)
            try:
                server.connect(self._target)
            except OSError:
                client.close()
                server.close()
                continue
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._pairs.append((client, server))
            self._spawn(self._carry, client, server, False)
            self._spawn(self._carry, server, client, True)

    def _carry(self, source: socket.socket, sink: socket.socket, is_answer: bool) -> None:  # noqa: FBT001
        """Carry bytes one way; a second thread keeps the delay without slowing the reading."""
        waiting: deque[tuple[float, bytes]] = deque()
        there_is = threading.Condition()

        def deliver() -> None:
            while True:
                with there_is:
                    while not waiting:
                        there_is.wait()
                    at, data = waiting.popleft()
                if (left := at - time.monotonic()) > 0:
                    threading.Event().wait(left)  # the distance: nothing ever sets it
                if not data or not self._passes(data, is_answer=is_answer):
                    break
                try:
                    sink.sendall(data)
                except OSError:
                    break
            for one in (source, sink):
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)

        self._spawn(deliver)
        data = b"begin"
        while data:
            try:
                data = source.recv(_CHUNK)
            except OSError:
                data = b""
            with there_is:
                waiting.append((time.monotonic() + self.delay_s, data))
                there_is.notify()
        source.close()

    def _passes(self, data: bytes, *, is_answer: bool) -> bool:
        if not is_answer or self._loses_answers_after is None:
            return True
        self._loses_answers_after -= len(data)
        return self._loses_answers_after > 0


@contextlib.contextmanager
def between(dsn: str) -> Iterator[tuple[SlowNetwork, str]]:
    """Give a network before the server of an address, and the address through it."""
    parts = urlsplit(dsn)
    query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    folder = query.pop("host")
    network = SlowNetwork(f"{folder}/.s.PGSQL.{parts.port or 5432}")
    try:
        yield network, through(network, dsn)
    finally:
        network.close()


def through(network: SlowNetwork, dsn: str) -> str:
    """Return an address of the same server that goes through a network."""
    parts = urlsplit(dsn)
    query = {name: values[-1] for name, values in parse_qs(parts.query).items() if name != "host"}
    who = parts.netloc.rpartition("@")[0]
    place = f"{who}@127.0.0.1:{network.port}"
    query["sslmode"] = "disable"
    return urlunsplit((parts.scheme, place, parts.path, urlencode(query, quote_via=quote), ""))
