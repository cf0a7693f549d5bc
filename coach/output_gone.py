"""What is left to do where nobody reads any more: ``coach history | head``, a full disk."""

import os
import sys


def forget_output() -> None:
    """Send what is left of stdout nowhere, or Python would complain again while closing it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
