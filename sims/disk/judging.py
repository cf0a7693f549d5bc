"""What a try cost, judged beside how late the machine itself was in the same seconds."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from sims.disk.beside import Late

#: What says nothing about us is tried again so often; then it counts, whatever the machine did.
MOST_AGAIN: Final = 5
#: A line no later than this has taken nothing of what was lost.
IN_TIME_S: Final = 0.01


@dataclass(frozen=True, slots=True)
class Tried:
    """What one try came to: how much of what the glove had sent is missing in the recording.

    ``late`` is how late the machine was while that was sent; ``whole`` says that nothing is
    damaged or missing within what is there; ``again`` how often the try was made again.
    """

    what: str
    lost_s: float
    late: Late
    whole: bool = True
    again: int = 0

    def __str__(self) -> str:
        again = f"; made again {self.again} times" if self.again else ""
        return f"{self.what}: {1000 * self.lost_s:.0f} ms lost; {self.late}{again}"


def judged(attempt: Callable[[int], Tried], most_lost_s: float) -> Tried:
    """Try, and again where too much was lost while the machine itself was late.

    ``attempt`` is given how often it was made before. Damage counts in whichever try.
    """
    whole = True
    for again in range(MOST_AGAIN + 1):
        tried = attempt(again)
        whole = whole and tried.whole
        if tried.lost_s <= most_lost_s or not tried.late.excuses:
            break
    return replace(tried, whole=whole, again=again)


def told_of(tries: list[Tried]) -> str:
    """Return in a few words how late the machine was, and what was made again for that."""
    again = sum(one.again for one in tries)
    worst = Late(max(one.late.line_s for one in tries), max(one.late.sync_s for one in tries))
    made = f"{again} made again, as the machine itself was late" if again else "none made again"
    in_time = [one.lost_s for one in tries if one.late.line_s <= IN_TIME_S]
    most = f", at most {1000 * max(in_time):.0f} ms lost" if in_time else ""
    return f"{worst}; it was in time beside {len(in_time)} of {len(tries)}{most}; {made}"
