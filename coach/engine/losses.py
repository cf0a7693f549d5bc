"""What the damaged files of a session have lost."""

from coach.practice.debrief.losses import Losses
from coach.recordings.whole import WholeRecording


def losses_of(recording: WholeRecording) -> Losses:
    """Return what the files of a session have lost, in seconds since its first chunk.

    A file that was not read to its end yet is read for it.
    """
    holes: list[tuple[float | None, float | None]] = []
    places, disordered = 0, False
    for part in recording.parts:
        from_s = (part.first_host_s or 0.0) - (recording.first_host_s or 0.0)
        damage, last = part.damage, part is recording.parts[-1]
        # What a broken file lacks at its end, the next one says again.
        told = [loss for loss in damage.losses if last or loss.before_s is not None]
        places += damage.lost_places - len(damage.losses) + len(told)
        disordered |= bool(damage.misplaced_records)
        holes += [(_at(loss.after_s, from_s), _at(loss.before_s, from_s)) for loss in told]
    closed = recording.parts[-1].damage.ended
    breaks_off_s = None if closed else recording.duration_s
    salvaged = any((part.totals or {}).get("salvaged") is True for part in recording.parts)
    return Losses(tuple(holes), places, breaks_off_s, disordered, salvaged)


def _at(second_s: float | None, from_s: float) -> float | None:
    return None if second_s is None else second_s + from_s
