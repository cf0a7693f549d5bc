"""So many of a thing, in words."""


def counted(count: int, thing: str) -> str:
    """Return "1 stroke", "0 strokes", "1,200 strokes": of things whose plural ends in s."""
    return f"{count:,} {thing}{'' if count == 1 else 's'}"
