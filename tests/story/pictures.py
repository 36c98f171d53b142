"""Pictures of the real window, as it stands on a workstation's own database."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from app.data.store import Store
from app.main import build_window
from app.services import people, set_up
from app.settings import Appearance, Contrast, Density, Language
from app.ui import language as languages
from app.ui.context import Place
from app.ui.main_window import MainWindow
from app.ui.runner import Runner
from app.ui.theme import theme

SMALL, LARGE = QSize(1366, 768), QSize(1920, 1080)
_SETTLE_MS = 60


class Studio:
    """One window on one Store; log somebody in, go somewhere, take the picture."""

    def __init__(self, store: Store, folder: Path, out: Path, *, language: Language = "en") -> None:
        found = QApplication.instance()
        self._app = found if isinstance(found, QApplication) else QApplication([])
        languages.apply(self._app, language)
        theme.apply(self._app, "light")
        self._store, self._out = store, out
        self._runner = Runner(store)
        self.window: MainWindow = build_window(self._app, self._runner, store, folder)
        self.window.resize(SMALL)
        self.window.show()
        self.settle()

    def log_in(self, login: str) -> None:
        """Let a person in, through the same service as the lock screen."""
        self.window.log_out()
        self.window.lock_screen.came.emit(
            people.log_in(self._store, login=login, password=set_up.DEMO_PASSWORD)
        )
        self.settle()

    def go(self, place: Place) -> None:
        """Open a place."""
        workspace = self.window.workspace
        if workspace is None:
            raise AssertionError("nobody is logged in")
        workspace.go(place)
        self.settle()

    def finish(self) -> None:
        """Wait until the database thread has nothing left."""
        loop = QEventLoop()
        self._runner.call(lambda _store: None, _quit(loop))
        loop.exec()

    def settle(self) -> None:
        """Wait until the database thread has nothing left and its answers are shown."""
        for _ in range(3):
            self.finish()
            loop = QEventLoop()
            QTimer.singleShot(_SETTLE_MS, loop.quit)
            loop.exec()

    def dress(
        self,
        appearance: Appearance,
        *,
        contrast: Contrast = "normal",
        density: Density = "comfortable",
    ) -> None:
        """Dress the window, whatever the system has."""
        theme.apply(self._app, appearance, contrast=contrast, density=density)

    def save(self, name: str) -> None:
        """Write the window to a PNG as it is."""
        self.settle()
        self.window.grab().save(str(self._out / f"{name}.png"))

    def take(self, name: str, *, size: QSize = SMALL, appearance: Appearance = "light") -> None:
        """Write the window to a PNG."""
        theme.apply(self._app, appearance)
        self.window.resize(size)
        self.settle()
        tail = "-dark" if appearance == "dark" else ""
        file = self._out / f"{name}-{size.width()}x{size.height()}{tail}.png"
        self.window.grab().save(str(file))

    def take_all(self, name: str) -> None:
        """Write both sizes in light and dark."""
        for appearance in ("light", "dark"):
            for size in (SMALL, LARGE):
                self.take(name, size=size, appearance="dark" if appearance == "dark" else "light")
        theme.apply(self._app, "light")
        self.window.resize(SMALL)

    def close(self) -> None:
        """End the window and its thread."""
        self.window.close()
        self._runner.close()


def _quit(loop: QEventLoop) -> Callable[[object], None]:
    def done(_nothing: object) -> None:
        loop.quit()

    return done
