"""What a process does before it touches patient data: no core dumps, files for its owner alone."""

import os
import sys


def harden() -> None:
    """Switch core dumps off and make every new file readable by its owner alone."""
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
