"""What stands behind build.py: one module for each thing that a developer's machine needs."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python is just what this line meets
    sys.stderr.write(
        "Wardlight needs Python 3.11 or newer, and this one is older: call build.py with a newer "
        "one, for example 'python3.12 build.py'.\n"
    )
    sys.exit(3)
