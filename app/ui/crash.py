"""The window for a bug: says that saved work is safe, and gives a report without any content.

The report names places in our code, never the message of the error or a value, since either might
hold a patient's name.
"""

import hashlib
import traceback
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.widgets.button import Button
from app.ui.widgets.dialog import Question

_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class CrashReport:
    """Where it happened; `code` is the same whenever it happens at the same places."""

    code: str
    places: tuple[str, ...]

    @property
    def text(self) -> str:
        """What a person can send to IT."""
        return "\n".join((f"Wardlight report {self.code}", *self.places))


def describe(failure: BaseException) -> CrashReport:
    """The places that an exception came through, outermost first."""
    places = tuple(
        f"{_short(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(failure.__traceback__)
    )
    kind = type(failure).__name__
    code = hashlib.sha256("\n".join((kind, *places)).encode()).hexdigest()[:8].upper()
    return CrashReport(code, places)


class CrashWindow(Question):
    """One window for everything unexpected; the person may go on."""

    def __init__(self, report: CrashReport, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Something went wrong in Wardlight"),
            body=self.tr(
                "What was saved is safe. Look at the last thing you did and do it again if it is "
                "not there. Tell IT the number {}."
            ).format(report.code),
            do=self.tr("Go on"),
            parent=parent,
        )
        self.report = report
        shown = QPlainTextEdit(report.text)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(self.tr("Report for IT"))
        shown.setFixedHeight(120)
        copy = Button(self.tr("Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report.text))
        self.add_detail(shown, copy)


def _short(filename: str) -> str:
    path = Path(filename)
    return str(path.relative_to(_ROOT)) if path.is_relative_to(_ROOT) else path.name
