"""Certificates made for one test, and a PostgreSQL that shows them."""

import contextlib
import datetime as dt
import ipaddress
import select
import socket
import ssl
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_SSL_REQUEST = (80877103).to_bytes(4, "big")  # PostgreSQL's protocol, SSLRequest
_NOW = dt.datetime.now(dt.UTC)  # certificates are judged by the real clock of OpenSSL


@dataclass(frozen=True, slots=True)
class Issued:
    """A certificate and its key as files."""

    certificate: Path
    key: Path


class Authority:
    """A certificate authority that exists for one test."""

    def __init__(self, folder: Path, *, name: str) -> None:
        self._folder = folder
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        self._key = ec.generate_private_key(ec.SECP256R1())
        made = self._builder(self._name, self._key.public_key(), days=30).add_extension(
            x509.BasicConstraints(ca=True, path_length=0), critical=True
        )
        self.root = folder / f"{name}.crt"
        signed = made.sign(self._key, hashes.SHA256())
        self.root.write_bytes(signed.public_bytes(serialization.Encoding.PEM))

    def _builder(
        self, subject: x509.Name, key: ec.EllipticCurvePublicKey, *, days: int
    ) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(_NOW - dt.timedelta(days=60))
            .not_valid_after(_NOW + dt.timedelta(days=days))
        )

    def issue(self, name: str, *, days: int = 30, host: str | None = None) -> Issued:
        """Issue a certificate; `days` below 0 makes one that has run out."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        made = self._builder(subject, key.public_key(), days=days)
        if host is not None:
            named: x509.GeneralName = (
                x509.IPAddress(ipaddress.ip_address(host))
                if host[0].isdigit()
                else x509.DNSName(host)
            )
            made = made.add_extension(x509.SubjectAlternativeName([named]), critical=False)
        issued = Issued(self._folder / f"{name}.crt", self._folder / f"{name}.key")
        signed = made.sign(self._key, hashes.SHA256())
        issued.certificate.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
        issued.key.touch(mode=0o600)
        issued.key.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        return issued


class Front:
    """Shows a certificate before a server that has no TLS of its own, as a proxy does."""

    def __init__(self, socket_file: str, issued: Issued) -> None:
        self._socket_file = socket_file
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(issued.certificate, issued.key)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, name="tls-front")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):  # the listener was closed
            while True:
                client, _ = self._listener.accept()
                with client:
                    self._serve(client)

    def _serve(self, client: socket.socket) -> None:
        """Serve one connection; a client that does not trust the certificate just goes."""
        with contextlib.suppress(OSError):
            if client.recv(8)[4:] != _SSL_REQUEST:
                return
            client.sendall(b"S")
            with self._context.wrap_socket(client, server_side=True) as near:
                far = socket.socket(socket.AF_UNIX)
                far.connect(self._socket_file)
                with far:
                    self._pump(near, far)

    @staticmethod
    def _pump(near: ssl.SSLSocket, far: socket.socket) -> None:
        while True:
            ready = [near] if near.pending() else select.select([near, far], [], [])[0]
            for one, other in ((near, far), (far, near)):
                if one in ready:
                    data = one.recv(65536)
                    if not data:
                        return
                    other.sendall(data)
