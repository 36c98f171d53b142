"""The one style sheet, for ordinary Qt controls; painted widgets ask the theme themselves.

Dynamic properties choose a look: `kind` (button: primary, plain, danger, ghost), `fit` (small,
normal, touch) and `state` (error, warn). A property named like one that Qt has (`size`) would
silently do nothing. The padding shrinks as the border grows, so that nothing jumps.
"""

from collections.abc import Mapping
from string import Template

from app.ui.theme.tokens import Measures

_TOUCH = 44

_SHEET = Template("""
QLabel, QCheckBox, QRadioButton { background: transparent; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px; }
#canvas { background: $canvas; }
#card { background: $surface; border: 1px solid $line; border-radius: 10px; }
#well { background: $sunk; border-radius: 6px; }
#aside { background: $surface; border: 0; border-$inner: 1px solid $line; }
#foot { background: $surface; border: 0; border-top: 1px solid $line; }
#head { background: $surface; border: 0; border-bottom: 1px solid $line; }
#warn { background: $warn_soft; border-radius: 6px; }
#line { background: $line; }
#raised { background: $raised; border: 1px solid $line_strong; border-radius: 12px; }

QLineEdit, QComboBox, QPlainTextEdit {
  background: $surface; color: $text; border: 1px solid $line_strong; border-radius: 6px;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $text3; }
QLineEdit, QComboBox { padding: 0 10px; min-height: ${control_1}px; max-height: ${control_1}px; }
QPlainTextEdit { padding: 5px 6px; }
QLineEdit:hover, QComboBox:hover, QPlainTextEdit:hover { border-color: $text2; }
QLineEdit:focus, QComboBox:focus, QLineEdit[state="error"], QLineEdit[state="warn"],
QComboBox[state="error"], QComboBox[state="warn"] {
  border: ${ring}px solid $focus; padding: 0 ${pad10}px;
  min-height: ${control_2}px; max-height: ${control_2}px; }
QPlainTextEdit:focus, QPlainTextEdit[state="error"], QPlainTextEdit[state="warn"] {
  border: ${ring}px solid $focus; padding: ${pad5}px ${pad6}px; }
QLineEdit { padding: 0 8px; }
QLineEdit:focus, QLineEdit[state="error"], QLineEdit[state="warn"] { padding: 0 ${pad8}px; }
QLineEdit[state="error"], QComboBox[state="error"], QPlainTextEdit[state="error"] {
  border-color: $danger_solid; }
QLineEdit[state="warn"], QComboBox[state="warn"], QPlainTextEdit[state="warn"] {
  border-color: $warn_solid; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
  background: $sunk; color: $text3; border-color: $line; }
QLineEdit:read-only { background: $sunk; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
  background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text; }

QPushButton {
  background: $surface; border: 1px solid $line_strong; border-radius: 6px;
  padding: 0 14px; min-height: ${button_1}px; max-height: ${button_1}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $sunk; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_hover; border-color: $text; }
QPushButton[kind="danger"] { border-color: $danger_solid; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[kind="destroy"] { background: $danger_solid; border-color: $danger_solid; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; }
QPushButton[kind="ghost"]:hover { background: $accent_soft; }
QPushButton:disabled { background: $sunk; border-color: $line; }
QPushButton:focus { border: ${ring}px solid $focus; padding: 0 ${pad14}px;
  min-height: ${button_2}px; max-height: ${button_2}px; }
QPushButton[kind="primary"]:focus, QPushButton[kind="destroy"]:focus { border-color: $text; }
QPushButton[fit="small"] { min-height: ${small_1}px; max-height: ${small_1}px; padding: 0 10px; }
QPushButton[fit="small"]:focus { min-height: ${small_2}px; max-height: ${small_2}px;
  padding: 0 ${pad10}px; }
QPushButton[fit="touch"] { min-height: 42px; max-height: 42px; }
QPushButton[fit="touch"]:focus { min-height: ${touch_2}px; max-height: ${touch_2}px; }

QTableView, QListView { background: $surface; border: 0; outline: 0; }
#found { border: 1px solid $line_strong; border-radius: 6px; padding: 2px;
  selection-background-color: $accent_soft; selection-color: $text; }
QHeaderView { background: $sunk; border: 0; }
QMenu { background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 6px 16px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QScrollArea { border: 0; background: transparent; }
#reader { border: ${ring}px solid transparent; border-radius: 6px; }
#reader:focus { border-color: $focus; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar::handle:vertical {
  background: $line_strong; border-radius: 4px; margin: 1px; min-height: 32px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle:horizontal {
  background: $line_strong; border-radius: 4px; margin: 1px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCheckBox { spacing: 8px; min-height: 24px; }
QCheckBox:focus { border: ${ring}px solid $focus; border-radius: 4px; }
""")


def sheet(
    colours: Mapping[str, str], *, measures: Measures, ring: int, mirrored: bool = False
) -> str:
    """The sheet in the colours of one token table, with focus rings `ring` pixels wide.

    `mirrored` is for a window that reads from right to left: an aside stands at its left.
    """
    return _SHEET.substitute(
        colours,
        ring=ring,
        inner="right" if mirrored else "left",
        **{f"pad{wide}": wide + 1 - ring for wide in (5, 6, 8, 10, 14)},
        control_1=measures.control - 2,
        control_2=measures.control - 2 * ring,
        button_1=measures.button - 2,
        button_2=measures.button - 2 * ring,
        small_1=measures.small - 2,
        small_2=measures.small - 2 * ring,
        touch_2=_TOUCH - 2 * ring,
    )
