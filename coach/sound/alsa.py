"""Keeping the sound library of Linux quiet: our own sentence says what matters."""

import ctypes
import sys


def _ignore(_file: bytes, _line: int, _function: bytes, _error: int, _format: bytes) -> None:
    """Take one of ALSA's complaints; on a machine without a card it writes a hundred."""


#: Lives as long as the program, because ALSA keeps its address.
_ALSA_HANDLER = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)(_ignore)


def hush_alsa() -> None:
    """Keep ALSA's own lines out of the person's terminal."""
    if not sys.platform.startswith("linux"):
        return
    try:
        alsa = ctypes.CDLL("libasound.so.2")
    except OSError:
        return
    alsa.snd_lib_error_set_handler(_ALSA_HANDLER)
