"""Print the part of a header between its [cdef] markers, so that cffi reads the header itself."""

import re
import sys
from pathlib import Path

_MARKED = re.compile(r"/\* \[cdef\].*?\*/(.*?)/\* \[/cdef\] \*/", re.DOTALL)

parts = _MARKED.findall(Path(sys.argv[1]).read_text(encoding="utf-8"))
if not parts:
    sys.exit(f"{sys.argv[1]}: no /* [cdef] */ ... /* [/cdef] */ part")
sys.stdout.write("\n".join(parts))
