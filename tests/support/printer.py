"""The test twin of the printers: keeps what was printed."""

from dataclasses import dataclass, field

from app.domain.errors import UserError
from app.settings import Settings
from app.ui.context import Use


@dataclass
class PaperTray:
    """Printers that print into a list; one that is not named is not here."""

    here: tuple[str, ...] = ("Office", "Zebra")
    printed: list[tuple[str, str, bytes]] = field(default_factory=list)  # printer, title, PDF

    def names(self) -> tuple[str, ...]:
        """The printers."""
        return self.here

    def print_pdf(self, pdf: bytes, *, printer: str, title: str) -> None:
        """Keep it."""
        if printer not in self.here:
            raise UserError(f"The printer {printer} is not here", "Choose another one.")
        self.printed.append((printer, title, pdf))


@dataclass
class Papers:
    """The twin of `context.prints`: keeps what a screen sent to print."""

    settings: Settings = field(default_factory=Settings)
    sent: list[tuple[Use, str, bytes]] = field(default_factory=list)
    is_there: bool = False

    def printers(self) -> tuple[str, ...]:
        """The printers."""
        return ("Office", "Zebra")

    def has_printer(self, use: Use) -> bool:
        """Whether there is one."""
        return self.is_there and bool(use)

    def send(self, pdf: bytes, *, use: Use, name: str) -> None:
        """Keep it."""
        self.sent.append((use, name, pdf))
