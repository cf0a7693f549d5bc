"""What can go wrong, named by what a person can do about it.

Every message is one sentence a person can act on: what happened, why, what to do.
"""

_LONGEST = 1000


class CoachError(Exception):
    """A problem the person can mend; shown as one line, exit code 1."""

    exit_code = 1

    def __str__(self) -> str:
        """Return the sentence, fit to be shown: it may quote a file that anybody has written."""
        words = super().__str__()
        shown = words if words.isprintable() else "".join(map(self._shown, words))
        if len(shown) <= _LONGEST:
            return shown
        # What happened stands first, and what to do about it last.
        return f"{shown[: _LONGEST - 300]} … {shown[-300:]}"

    @staticmethod
    def _shown(sign: str) -> str:
        return sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}"


class UsageError(CoachError):
    """The words of a command or address are off: say it differently; exit code 2."""

    exit_code = 2


class DeviceError(CoachError):
    """A device cannot be reached or is not what it should be: check plug, port, permission."""


class FileError(CoachError):
    """A file cannot be read or written, or holds something else: choose another."""


class SetupError(CoachError):
    """The machine lacks something (screen, sound, library): install or attach it.

    Its sentence may be followed by a line to type.
    """

    @staticmethod
    def _shown(sign: str) -> str:
        return sign if sign == "\n" else CoachError._shown(sign)
