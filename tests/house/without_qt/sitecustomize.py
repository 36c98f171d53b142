"""Hides PySide6 from every Python started with this folder on PYTHONPATH.

build.py runs the tests of all layers below the window in this way: that is the proof that they,
and the programs that they start, need no Qt.
"""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType


class _NoQt(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        del path, target
        if fullname.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(
                f"{fullname} is hidden here: this layer must work without Qt", name=fullname
            )
        return None


sys.meta_path.insert(0, _NoQt())
