"""The one style sheet, for ordinary Qt controls; painted widgets ask the theme themselves.

Dynamic properties choose a look: `kind` (button: primary, plain, danger, ghost), `fit` (small,
normal, touch) and `state` (error, warn). A property named like one that Qt has (`size`) would
silently do nothing. The padding shrinks as the border grows, so that nothing jumps.
"""

from collections.abc import Mapping
from string import Template

_SHEET = Template("""
QLabel, QCheckBox, QRadioButton { background: transparent; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px; }
#canvas { background: $canvas; }
#card { background: $surface; border: 1px solid $line; border-radius: 10px; }
#well { background: $sunk; border-radius: 6px; }
#aside { background: $surface; border: 0; border-left: 1px solid $line; }
#foot { background: $surface; border: 0; border-top: 1px solid $line; }
#head { background: $surface; border: 0; border-bottom: 1px solid $line; }
#raised { background: $raised; border: 1px solid $line_strong; border-radius: 12px; }

QLineEdit, QComboBox, QPlainTextEdit {
  background: $surface; color: $text; border: 1px solid $line_strong; border-radius: 6px;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $text3; }
QLineEdit, QComboBox { padding: 0 10px; min-height: 30px; max-height: 30px; }
QPlainTextEdit { padding: 5px 6px; }
QLineEdit:hover, QComboBox:hover, QPlainTextEdit:hover { border-color: $text2; }
QLineEdit:focus, QComboBox:focus, QLineEdit[state="error"], QLineEdit[state="warn"],
QComboBox[state="error"], QComboBox[state="warn"] {
  border: 2px solid $focus; padding: 0 9px; min-height: 28px; max-height: 28px; }
QPlainTextEdit:focus, QPlainTextEdit[state="error"], QPlainTextEdit[state="warn"] {
  border: 2px solid $focus; padding: 4px 5px; }
QLineEdit { padding: 0 8px; }
QLineEdit:focus, QLineEdit[state="error"], QLineEdit[state="warn"] { padding: 0 7px; }
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
  padding: 0 14px; min-height: 32px; max-height: 32px; }
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
QPushButton:focus { border: 2px solid $focus; padding: 0 13px;
  min-height: 30px; max-height: 30px; }
QPushButton[kind="primary"]:focus, QPushButton[kind="destroy"]:focus { border-color: $text; }
QPushButton[fit="small"] { min-height: 26px; max-height: 26px; padding: 0 10px; }
QPushButton[fit="small"]:focus { min-height: 24px; max-height: 24px; padding: 0 9px; }
QPushButton[fit="touch"] { min-height: 42px; max-height: 42px; }
QPushButton[fit="touch"]:focus { min-height: 40px; max-height: 40px; }

QTableView, QListView { background: $surface; border: 0; outline: 0; }
#found { border: 1px solid $line_strong; border-radius: 6px; padding: 2px;
  selection-background-color: $accent_soft; selection-color: $text; }
QHeaderView { background: $sunk; border: 0; }
QMenu { background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 6px 16px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QScrollArea { border: 0; background: transparent; }
#reader { border: 2px solid transparent; border-radius: 6px; }
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
QCheckBox:focus { border: 2px solid $focus; border-radius: 4px; }
""")


def sheet(colours: Mapping[str, str]) -> str:
    """The sheet in the colours of one token table."""
    return _SHEET.substitute(colours)
