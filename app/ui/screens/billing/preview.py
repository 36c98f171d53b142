"""The aside with the paper: which document, its page, print and issue."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from app.ui.screens.billing.papers import PageView, Paper
from app.ui.theme import theme
from app.ui.widgets.button import Button, IconButton
from app.ui.widgets.chips import FilterChip
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.paint import Draw, Painted

_EDGE = 16
_A4 = 297 / 210
_READING_WIDTH = 820  # 9 pt of the document are 12 px then
_SETTLE_MS = 80
_USUAL_PAYERS = 3
_SHADOW = ((6, 8), (3, 12), (1, 16))


class PaperSheet(Painted):
    """One page on its ground; paper stays paper in the dark."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._pixels = b""
        self.is_enlarged = False

    def show_page(self, page: PageView | None) -> None:
        """Show a page; the picture lives on its own copy of the pixels."""
        self._image = None
        if page is not None:
            self._pixels = page.pixels
            self._image = QImage(
                self._pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32
            )
        self.update()

    def paper_size(self, room: QSize) -> QSize:
        """How large the page is shown in a room: whole, or as wide as one reads it."""
        width = room.width() - 2 * _EDGE
        if self.is_enlarged:
            width = min(width, _READING_WIDTH)
        else:
            width = min(width, int((room.height() - 2 * _EDGE) / _A4))
        return QSize(max(width, 1), max(int(width * _A4), 1))

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.fill(0, 0, w, h, "sunk")
        if self._image is None:
            return
        size = self.paper_size(QSize(w, h))
        x, y = (w - size.width()) // 2, _EDGE
        for grow, alpha in _SHADOW:
            d.painter.setPen(Qt.PenStyle.NoPen)
            d.painter.setBrush(theme.colour("scrim", alpha))
            d.painter.drawRoundedRect(
                QRectF(x - grow, y - grow + 3, size.width() + 2 * grow, size.height() + 2 * grow),
                4, 4,
            )  # fmt: skip
        box = QRectF(x, y, size.width(), size.height())
        d.painter.drawImage(box, self._image)
        d.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        d.painter.fillRect(box, theme.colour("paper"))
        d.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


class PreviewAside(QFrame):
    """`resized` says how wide the page is to be drawn, in pixels of the screen."""

    chosen = Signal(object)  # Paper
    turned = Signal(int)
    resized = Signal(int)
    print_wanted = Signal()
    issue_wanted = Signal()
    enlarged = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self.chips: list[FilterChip] = []
        self._choices: tuple[Paper, ...] = ()
        self._chip_row = row(gap=6)
        self.caption = Label("", "small_strong")
        self.pages = Label("", "caption", "text2")
        self.back = IconButton("chevron-left", self.tr("Page before (Page Up)"))
        self.on = IconButton("chevron-right", self.tr("Next page (Page Down)"))
        self.enlarge = IconButton("search", self.tr("Enlarge the paper to read it"))
        self.sheet = PaperSheet()
        self.sheet.setAccessibleName(self.tr("Preview"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.sheet)
        self.print_button = Button(self.tr("Print"), icon="printer", key="Ctrl P")
        self.issue = Button(self.tr("Issue invoice"), "primary", icon="check", key="Ctrl Enter")
        self.reason = Label("", "caption", "text2", wrap=True)
        for _ in range(_USUAL_PAYERS):
            self._add_chip()
        self._arrange()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._tell_width)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.on.clicked.connect(lambda: self.turned.emit(1))
        self.enlarge.clicked.connect(lambda: self.set_enlarged(is_it=not self.sheet.is_enlarged))
        self.print_button.clicked.connect(self.print_wanted)
        self.issue.clicked.connect(self.issue_wanted)
        self.show_papers((), None)
        self.show_page(None)

    def _arrange(self) -> None:
        head = row(
            Label(self.tr("Preview"), "heading"), 4, self._chip_row, self.caption, None,
            self.pages, self.back, self.on, self.enlarge,
            gap=4, margins=(16, 8, 12, 8),
        )  # fmt: skip
        buttons = row(self.print_button, None, self.issue)
        foot = frame(col(self.reason, buttons, gap=8, margins=(16, 10, 16, 12)), "foot")
        layout = col(head, self._scroll, foot, gap=0, margins=(1, 0, 0, 0))
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_papers(self, choices: tuple[Paper, ...], shown: Paper | None) -> None:
        """Show one chip a payer; a document chosen from the list is named instead."""
        while len(self.chips) < len(choices):
            self._add_chip()
        self._choices = choices
        for n, chip in enumerate(self.chips):
            chip.setVisible(n < len(choices))
            if n < len(choices):
                paper = choices[n]
                chip.setText(paper.chip)
                chip.set_count(None)
                chip.setToolTip(f"{paper.name}, {paper.payer}")
                chip.setAccessibleName(f"{paper.chip}: {paper.name}, {paper.payer}")
                is_shown = shown is not None and (paper.kind, paper.id) == (shown.kind, shown.id)
                chip.setChecked(is_shown)
        is_listed = any(chip.isChecked() for chip in self.chips if not chip.isHidden())
        number = shown.name.rpartition(" ")[2] if shown and not is_listed else ""
        self.caption.setText(number)
        self.sheet.setAccessibleName(
            self.tr("Preview of {0}, {1}").format(shown.name, shown.payer)
            if shown
            else self.tr("No preview")
        )

    def _add_chip(self) -> None:
        """Chips stay, so that the focus does, and the order of Tab."""
        chip, at = FilterChip(""), len(self.chips)
        chip.clicked.connect(lambda: self.chosen.emit(self._choices[at]))
        self.chips.append(chip)
        self._chip_row.addWidget(chip)

    def show_page(self, page: PageView | None) -> None:
        """Show a page and where it stands."""
        self.sheet.show_page(page)
        several = page is not None and page.pages > 1
        self.back.setVisible(several)
        self.on.setVisible(several)
        self.pages.setVisible(several)
        if page is not None:
            self.pages.setText(self.tr("page {0} of {1}").format(page.page + 1, page.pages))
        self.enlarge.setVisible(page is not None)
        if page is not None:
            self.back.setEnabled(page.page > 0)
            self.on.setEnabled(page.page + 1 < page.pages)

    def show_reason(self, reason: str) -> None:
        """Say why nothing can be issued now; empty when it can."""
        self.issue.set_reason(reason)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def set_enlarged(self, *, is_it: bool) -> None:
        """Show the paper as large as one reads it, or whole."""
        if is_it == self.sheet.is_enlarged:
            return
        self.sheet.is_enlarged = is_it
        words = self.tr("Show the whole page") if is_it else self.tr("Enlarge the paper to read it")
        self.enlarge.setToolTip(words)
        self.enlarge.setAccessibleName(words)
        self.enlarged.emit(is_it)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self._scroll.viewport().size()
        paper = self.sheet.paper_size(room)
        needs = paper.height() + 2 * _EDGE if self.sheet.is_enlarged else 0
        self.sheet.setMinimumHeight(needs)
        self._settle.start()

    def _tell_width(self) -> None:
        width = self.sheet.paper_size(self._scroll.viewport().size()).width()
        self.resized.emit(round(width * self.devicePixelRatioF()))
