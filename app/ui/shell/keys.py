"""The keys of the shell: one table, from which they are installed and the help is written."""

from dataclasses import dataclass

from app.domain.words import later, say


@dataclass(frozen=True, slots=True)
class ShellKey:
    """A key that works everywhere: `name` is what the workspace binds it by."""

    name: str
    keys: tuple[str, ...]
    words: str
    shown: str = ""

    @property
    def label(self) -> str:
        """How the help writes it."""
        return self.shown or say(" or ").join(key.replace("+", " ") for key in self.keys)


KEYS = (
    ShellKey("palette", ("Ctrl+K",), later("Find a patient, an action or a place")),
    ShellKey("lock", ("Ctrl+L",), later("Lock; what you typed is kept")),
    ShellKey("next", ("Ctrl+Tab", "Ctrl+PgDown"), later("Next open patient")),
    ShellKey("last", ("Ctrl+Shift+Tab", "Ctrl+PgUp"), later("Last open patient")),
    ShellKey("close", ("Ctrl+W",), later("Close this patient")),
    ShellKey("pane", ("F6",), later("Next part of the window")),
    ShellKey("pane_back", ("Shift+F6",), later("Part of the window before")),
    ShellKey("undo", ("Ctrl+Z",), later("Undo, while a notice with Undo is shown")),
    ShellKey("downtime", ("F12",), later("Print the downtime pack of your wards at once")),
    ShellKey("help", ("F1", "?"), later("All keys")),
)
