"""A patient's photograph on a form: from a file, dropped or pasted; never in a file of ours."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.words import say
from app.ui.widgets.paint import Draw, Painted, read_photo

WIDTH, HEIGHT = 92, 112
_SMALL = 56


class PhotoTile(QAbstractButton):
    """`picked` has the picture as it came, `chosen` asks for a file, `removed` takes it away."""

    picked = Signal(bytes)
    chosen = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo = QPixmap()
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        self.show_photo(b"")

    def show_photo(self, jpeg: bytes) -> None:
        """Show a photograph, or that there is none."""
        self._photo = read_photo(jpeg)
        is_there = not self._photo.isNull()
        self.setAccessibleName(say("Photograph") if is_there else say("Photograph, none yet"))
        self.setToolTip(say("Choose a file, drop or paste a picture"))
        self.update()

    def menu(self) -> QMenu:
        """Return what can be done."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(say("Choose a file …")).triggered.connect(
            lambda _on=False: self.chosen.emit()
        )
        paste = menu.addAction(say("Paste"))
        paste.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        paste.setEnabled(bool(_has_picture(QGuiApplication.clipboard().mimeData())))
        paste.triggered.connect(self.paste)
        self._removal(menu).setEnabled(not self._photo.isNull())
        return menu

    def _removal(self, menu: QMenu) -> QAction:
        action = menu.addAction(say("Take away"))
        action.triggered.connect(lambda _on=False: self.removed.emit())
        return action

    def _open(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height())))

    def paste(self) -> None:
        """Take the picture that was copied elsewhere."""
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, data: QMimeData) -> None:
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if data.hasImage():
            self.picked.emit(_bytes(QImage(data.imageData())))
        elif paths and paths[0].is_file():
            self.picked.emit(paths[0].read_bytes())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete and not self._photo.isNull():
            self.removed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _has_picture(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(event.mimeData())

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        if self._photo.isNull():
            fill = "hover" if self.underMouse() else "sunk"
            d.box(0, 0, w, h, fill, "line_strong", radius=8, dash=True)
            d.icon("user", (w - 28) / 2, 26, 28, "text3")
            d.text(0, 64, w, 18, say("Photo"), "caption", "text2", align="centre")
        else:
            d.photo(self._photo, 0, 0, w, h)
        if self.hasFocus():
            d.focus_ring(w, h, radius=8)
        painter.end()


class PhotoLabel(Painted):
    """A photograph that is only looked at; without one there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=_SMALL, height=_SMALL, parent=parent)
        self.setAccessibleName(say("Photograph"))
        self.show_photo(b"")

    def show_photo(self, jpeg: bytes) -> None:
        """Show a photograph, or nothing."""
        self._photo = read_photo(jpeg)
        self.setVisible(not self._photo.isNull())
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.photo(self._photo, 0, 0, w, h)


def _has_picture(data: QMimeData) -> bool:
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def _bytes(image: QImage) -> bytes:
    """Return a picture as PNG, made in memory."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    return bytes(buffer.data().data())
