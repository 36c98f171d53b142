"""The keys of the shell: one table, from which they are installed and the help is written."""

from dataclasses import dataclass


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
        return self.shown or " or ".join(key.replace("+", " ") for key in self.keys)


KEYS = (
    ShellKey("palette", ("Ctrl+K",), "Find a patient, an action or a place"),
    ShellKey("lock", ("Ctrl+L",), "Lock; what you typed is kept"),
    ShellKey("next", ("Ctrl+Tab", "Ctrl+PgDown"), "Next open patient"),
    ShellKey("last", ("Ctrl+Shift+Tab", "Ctrl+PgUp"), "Last open patient"),
    ShellKey("close", ("Ctrl+W",), "Close this patient"),
    ShellKey("pane", ("F6",), "Next part of the window"),
    ShellKey("pane_back", ("Shift+F6",), "Part of the window before"),
    ShellKey("undo", ("Ctrl+Z",), "Undo, while a notice with Undo is shown"),
    ShellKey("downtime", ("F12",), "Print the downtime pack of your wards at once"),
    ShellKey("help", ("F1", "?"), "All keys"),
)
