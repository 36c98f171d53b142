"""A print server of the smallest kind: what the system's printing hands over lies here to be read.

It speaks as much of the Internet Printing Protocol (RFC 8010, 8011) as libcups asks for, so that
the whole way through Qt and libcups is the real one.
"""

import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

NAME = "Ward printer"
_QUEUE = "Ward"
_OK = 0
_CREATE_JOB, _SEND_DOCUMENT, _PRINT_JOB = 0x0005, 0x0006, 0x0002
_OPERATION, _JOB, _END, _PRINTER = 1, 2, 3, 4  # tags of attribute groups
_INTEGER, _BOOLEAN, _ENUM, _TEXT, _NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE, _MIME = (
    *(0x21, 0x22, 0x23, 0x41, 0x42, 0x44, 0x45, 0x47, 0x48, 0x49),
)


@dataclass
class Spooler:
    """What was handed over: each request's attributes as bytes, and the documents."""

    port: int = 0
    operations: list[int] = field(default_factory=list)
    attributes: list[bytes] = field(default_factory=list)  # of requests that bring a job
    documents: list[bytes] = field(default_factory=list)

    def title(self) -> str:
        """Return the name of the only job."""
        (head,) = [one for one in self.attributes if b"job-name" in one]
        at = head.index(b"job-name") + len(b"job-name")
        (length,) = struct.unpack(">H", head[at : at + 2])
        return head[at + 2 : at + 2 + length].decode()


def _attribute(tag: int, name: str, value: str | int | bool) -> bytes:  # noqa: FBT001
    match value:
        case bool():
            raw = bytes([value])
        case int():
            raw = struct.pack(">i", value)
        case str():
            raw = value.encode()
    return struct.pack(">bH", tag, len(name)) + name.encode() + struct.pack(">H", len(raw)) + raw


def _printer(port: int) -> bytes:
    uri = f"ipp://127.0.0.1:{port}/printers/{_QUEUE}"
    return b"".join(
        (
            bytes([_PRINTER]),
            _attribute(_NAME, "printer-name", _QUEUE),
            _attribute(_TEXT, "printer-info", NAME),
            _attribute(_TEXT, "printer-location", ""),
            _attribute(_TEXT, "printer-make-and-model", "Local Raw Printer"),
            _attribute(_URI, "printer-uri-supported", uri),
            _attribute(_URI, "device-uri", "file:/dev/null"),
            _attribute(_ENUM, "printer-state", 3),
            _attribute(_KEYWORD, "printer-state-reasons", "none"),
            _attribute(_BOOLEAN, "printer-is-accepting-jobs", True),
            _attribute(_BOOLEAN, "printer-is-shared", False),
            _attribute(_ENUM, "printer-type", 4),
            _attribute(_MIME, "document-format-supported", "application/pdf"),
        )
    )


def _answer(request: bytes, spooler: Spooler) -> bytes:
    _version, operation, number = struct.unpack(">HHi", request[:8])
    spooler.operations.append(operation)
    head = struct.pack(">HHi", 0x0200, _OK, number) + bytes([_OPERATION])
    head += _attribute(_CHARSET, "attributes-charset", "utf-8")
    head += _attribute(_LANGUAGE, "attributes-natural-language", "en")
    if operation in {_CREATE_JOB, _SEND_DOCUMENT, _PRINT_JOB}:
        attributes, document = _parts(request)
        spooler.attributes.append(attributes)
        if document:
            spooler.documents.append(document)
        job = _attribute(_INTEGER, "job-id", 1) + _attribute(_ENUM, "job-state", 3)
        job += _attribute(_URI, "job-uri", f"ipp://127.0.0.1:{spooler.port}/jobs/1")
        return head + bytes([_JOB]) + job + bytes([_END])
    return head + _printer(spooler.port) + bytes([_END])


def _parts(request: bytes) -> tuple[bytes, bytes]:
    """Return the attributes of a request, and the document after them."""
    at = 8
    while (tag := request[at]) != _END:
        at += 1
        if tag > 0x0F:
            for _ in ("name", "value"):
                (length,) = struct.unpack(">H", request[at : at + 2])
                at += 2 + length
    return request[:at], request[at + 1 :]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    spooler: Spooler

    def do_POST(self) -> None:
        """Take a request; libcups sends documents in chunks."""
        body = b"".join(self._chunks()) if self.headers.get("Transfer-Encoding") else self._whole()
        answer = _answer(body, self.spooler)
        self.send_response(200)
        self.send_header("Content-Type", "application/ipp")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def _whole(self) -> bytes:
        return self.rfile.read(int(self.headers["Content-Length"]))

    def _chunks(self) -> Iterator[bytes]:
        while size := int(self.rfile.readline(), 16):
            yield self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the parent's name
        """Say nothing."""


@contextmanager
def serving() -> Iterator[Spooler]:
    """Serve on a port of this computer; programs find it by CUPS_SERVER."""
    spooler = Spooler()
    handler = type("Handler", (_Handler,), {"spooler": spooler})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        spooler.port = server.server_port
        thread = threading.Thread(target=server.serve_forever, name="spooler")
        thread.start()
        try:
            yield spooler
        finally:
            server.shutdown()
            thread.join()
