"""Which parts the practice page has just now, from what it shows. No Qt."""

from typing import Literal, NamedTuple

from coach.views import Snapshot

#: What shares the trace's column. A ghost was chosen, so it goes first; a body is drawn for any
#: routine, so it goes last.
Beside = Literal["nothing", "ghost", "hands", "map", "body"]
#: Who sets pace, counts and target: one's own wish, a routine's stages, a drill. ``told`` leaves
#: what counts while the numbers are told, ``small`` what has room in a small window, and
#: ``small-told`` both; a practice that is over has something to keep or not.
Lead = Literal["free", "routine", "drill", "told", "small", "small-told", "over", "over-unkept"]


class Arrangement(NamedTuple):
    """What stands on the page; a replay has nothing to press."""

    beside: Beside = "nothing"
    lead: Lead = "free"
    strip: bool = False
    receiver: bool = False
    is_replay: bool = False

    @property
    def is_over(self) -> bool:
        """Whether there is nothing to practise any more."""
        return self.lead in ("over", "over-unkept")

    @property
    def answers(self) -> bool:
        """Whether anything that is said or asked for is heard."""
        return not (self.is_replay or self.is_over)


def arrangement_of(snapshot: Snapshot, is_replay: bool, receiver: bool) -> Arrangement:
    """Return what a snapshot needs; ``receiver``: the receiver's buttons are wished for."""
    replayed = is_replay or snapshot.replay is not None
    lead: Lead = "free"
    if snapshot.finished and not replayed:
        lead = "over" if snapshot.recording is not None else "over-unkept"
    elif snapshot.drill is not None:
        lead = "drill"
    elif snapshot.stage is not None:
        lead = "routine"
    return Arrangement(
        beside=_beside(snapshot, is_over=lead in ("over", "over-unkept")),
        lead=lead,
        strip=bool(snapshot.plan) and lead == "routine",
        receiver=receiver and not replayed and not snapshot.finished,
        is_replay=replayed,
    )


def has_receiver(snapshot: Snapshot) -> bool:
    """Return whether somebody is there who may want to say something."""
    somebody = snapshot.plan or snapshot.check_in or snapshot.receiver
    return bool(somebody) or (snapshot.stage is not None and snapshot.drill is None)


def _beside(snapshot: Snapshot, *, is_over: bool) -> Beside:
    if snapshot.ghost is not None:
        return "ghost"
    if is_over:
        # Nothing is to be pressed any more, anywhere.
        return "nothing"
    if snapshot.hands:
        return "hands"
    if snapshot.pressure_kpa is not None:
        return "map"
    is_routine = snapshot.stage is not None and snapshot.drill is None
    return "body" if is_routine else "nothing"
