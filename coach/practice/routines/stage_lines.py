"""Which stage a line of a routine's text belongs to, whether the text can be used or not."""

from coach.practice.routines.fields import STAGE_HEAD


def stage_at_line(text: str, line: int) -> int | None:
    """Return the stage, from 0, that ``line`` (from 1) is in; None above the first."""
    heads = sum(bool(STAGE_HEAD.match(each)) for each in text.splitlines()[:line])
    return heads - 1 if heads else None
