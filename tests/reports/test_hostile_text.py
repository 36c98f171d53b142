"""What a person or a message wrote stays text in a document; nothing in it is fetched or run."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
import pytest
from reportlab import rl_config
from reportlab.lib.utils import ImageReader, rlUrlRead

from app.reports.page import build
from app.reports.text import paragraph

HOSTILE = (
    "<b>unclosed",
    "a<b & c>d",
    '<img src="/etc/hostname"/>',
    '<a href="javascript:alert(1)">here</a>',
    "<para><font color=\"[[[getattr(pow, Word('__globals__'))['os'].system('x')]]]\">x</font>",
    "&#x3c;b&#x3e;",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_is_printed_as_it_was_typed(text: str) -> None:
    pdf = build([paragraph(text)], title="x", foot="x")
    page = pdfium.PdfDocument(pdf)[0]
    assert text.split(maxsplit=1)[0] in page.get_textpage().get_text_range()
    assert not list(page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE]))
    assert b"/URI" not in pdf
    assert b"javascript" not in pdf.lower()


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """A server on this computer: its address, and what it was asked for."""
    paths: list[str] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_words: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/x.png", paths
        server.shutdown()
        thread.join()


def test_no_address_is_ever_fetched(asked: tuple[str, list[str]]) -> None:
    assert (rl_config.trustedSchemes, rl_config.trustedHosts) == ([], ["nowhere.invalid"])
    address, paths = asked
    with pytest.raises(OSError, match="Cannot open resource"):
        rlUrlRead(address)
    assert paths == []


def test_neither_a_file_nor_data_is_fetched_by_its_address(tmp_path: Path) -> None:
    picture = tmp_path / "x.png"
    picture.write_bytes(b"\x89PNG")
    for address in (picture.as_uri(), "data:text/plain,hello"):
        with pytest.raises(OSError, match="Cannot open resource"):
            ImageReader(address)
