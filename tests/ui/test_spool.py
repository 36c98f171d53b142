"""What the system's printing is handed tells nothing of a patient but the picture of the page."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from tests.support import canary, spooler
from tests.support.spooler import Spooler

TOP = Path(__file__).parents[2]


def printed(folder: Path, spool: Spooler, use: str) -> str:
    """Print in a process whose home and temporary folder lie here; return what it told."""
    own = {name: str(folder / name) for name in ("HOME", "TMPDIR", "XDG_CONFIG_HOME")}
    for each in own.values():
        Path(each).mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.spool_walk", use],
        cwd=TOP,
        env={
            **os.environ, **own, "QT_QPA_PLATFORM": "offscreen",
            "CUPS_SERVER": f"127.0.0.1:{spool.port}",
        },
        capture_output=True,
        text=True,
        check=True,
    )  # fmt: skip
    return done.stdout


@pytest.mark.parametrize("use", ["document", "band", "label"])
def test_a_job_is_named_by_its_use_alone_and_leaves_no_file(tmp_path: Path, use: str) -> None:
    with spooler.serving() as spool:
        told = printed(tmp_path, spool, use)
    assert f"Band {canary.MRN} is sent to " in told  # the person reads which one
    assert spool.title() == f"Wardlight {use}"
    handed = tmp_path / "handed"
    handed.write_bytes(b"".join(spool.attributes))
    assert canary.traces([handed]) == []
    handed.unlink()
    assert canary.files_under(tmp_path / "TMPDIR") == []
    assert canary.traces(canary.files_under(tmp_path)) == []


def test_the_document_of_a_job_is_a_picture_without_words(tmp_path: Path) -> None:
    with spooler.serving() as spool:
        printed(tmp_path, spool, "band")
    (document,) = spool.documents
    paper = pypdfium2.PdfDocument(document)
    assert [page.get_textpage().get_text_range() for page in paper] == [""]
    assert paper.get_metadata_value("Title") == "Wardlight band"
    paper.close()
