"""What a process has in memory, as the system tells it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Resident:
    """Bytes of a process in memory, and those of them that no file on disk stands for."""

    all: int
    own: int

    def __add__(self, other: "Resident") -> "Resident":
        """Return both together; libraries that both hold are counted twice."""
        return Resident(self.all + other.all, self.own + other.own)


def resident(process: int | str) -> Resident:
    """Return what a process ("self" is this one) has in memory.

    Not its proportional share: that depends on who else on the machine has a window open.
    """
    said = Path(f"/proc/{process}/smaps_rollup").read_text()
    rss, own = (
        1024 * int(said.partition(f"\n{name}:")[2].split()[0]) for name in ("Rss", "Anonymous")
    )
    return Resident(rss, own)
