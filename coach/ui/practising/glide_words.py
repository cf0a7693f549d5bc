"""What the practice page says of a glide: its speed, or that this sensor cannot tell."""

from coach.saying import say
from coach.signal.bands import Band
from coach.views import Snapshot

#: Below this the hand lies still.
_MOVES_CM_S = 0.5
#: Skin likes what is between these.
_SLOW_CM_S, _QUICK_CM_S = 1.0, 10.0
_UNTOLD = say(
    "Your glides count as one long touch here: this sensor cannot tell them apart. "
    "Lift a little between them and they are counted; a pad or a motion sensor can tell them too."
)


def glide_words(snapshot: Snapshot) -> str:
    """Return the hand's speed in a few words, empty where nobody is to glide or none is known."""
    live = snapshot.live
    if live is None or not snapshot.glides or live.band is Band.NONE:
        return ""
    speed_cm_s = live.speed_cm_s
    if speed_cm_s is None:
        return ""
    if speed_cm_s < _MOVES_CM_S:
        return say("hand at rest")
    if speed_cm_s < _SLOW_CM_S:
        return say("very slow")
    if speed_cm_s > _QUICK_CM_S:
        return say("{speed_cm_s:.0f} cm/s, quick", speed_cm_s=speed_cm_s)
    return say("{speed_cm_s:.0f} cm/s", speed_cm_s=speed_cm_s)


def untold_sentences(snapshot: Snapshot) -> tuple[str, ...]:
    """Return the one sentence that says why glides are not told, empty where they are."""
    return (_UNTOLD,) if snapshot.glides_untold else ()
