from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.shell.workspace import Workspace
from app.ui.widgets.announce import announce
from app.ui.widgets.notice import Alert
from tests.ui.conftest import activate


def test_words_are_told_to_a_screen_reader_without_moving_the_focus(
    qtbot: QtBot, workspace: Workspace
) -> None:
    before = workspace.window().focusWidget()
    QAccessible.setActive(True)
    try:
        alert = Alert("danger", title="Observations overdue")
        qtbot.addWidget(alert)
        activate(qtbot, alert)
        announce(QWidget(workspace), "Saved")
        workspace.toasts.show_toast("Saved")
        workspace.status.say("Nothing to undo here")
    finally:
        QAccessible.setActive(False)
    assert workspace.window().focusWidget() is before


def test_every_control_of_the_shell_has_a_name_for_assistive_tools(workspace: Workspace) -> None:
    nameless = []
    todo = [QAccessible.queryAccessibleInterface(workspace)]
    roles = {QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.ComboBox}
    seen = 0
    while todo:
        each = todo.pop()
        todo += [each.child(i) for i in range(each.childCount())]
        if each.role() in roles:
            seen += 1
            if not each.text(QAccessible.Text.Name):
                nameless.append(each.object())
    assert seen > 8
    assert nameless == []
