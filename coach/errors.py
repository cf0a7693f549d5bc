"""What can go wrong, named by what a person can do about it.

Every message is one sentence a person can act on: what happened, why, what to do.
"""


class CoachError(Exception):
    """A problem the person can mend; shown as one line, exit code 1."""

    exit_code = 1


class UsageError(CoachError):
    """The words of a command or address are off: say it differently; exit code 2."""

    exit_code = 2


class DeviceError(CoachError):
    """A device cannot be reached or is not what it should be: check plug, port, permission."""


class FileError(CoachError):
    """A file cannot be read or written, or holds something else: choose another."""


class SetupError(CoachError):
    """The machine lacks something (screen, sound, library): install or attach it."""
