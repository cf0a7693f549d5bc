"""What stands on the controls, what they are called, and one sentence on what each does. No Qt."""

from dataclasses import dataclass
from typing import Final, Literal

from coach.saying import Said, say


@dataclass(frozen=True, slots=True)
class ControlWords:
    """``text`` on the button, its ``name`` with the key, and what it does in one sentence."""

    text: Said
    name: Said
    does: Said
    kind: Literal["primary", "quiet", "normal"] = "normal"


CONTROLS: Final = {
    "pause": ControlWords(
        say("Pause"),
        say("Pause or go on (Space)"),
        say("The beat and the stage's time stand still; the alarm and the recording do not."),
        "primary",
    ),
    "sound": ControlWords(
        say("Mute"),
        say("Sound on or off (S)"),
        say("Beat, tone and words fall silent; the alarm and a stop are heard all the same."),
        "quiet",
    ),
    "leave": ControlWords(
        say("Leave"),
        say("Leave this practice (Escape)"),
        say("It ends here; what was recorded is kept, and you see how it went."),
        "quiet",
    ),
    "tap": ControlWords(
        say("Tap"),
        say("Tap the pace you want (T)"),
        say("Tap it some times in a row, as you would count: the beat takes up your pace."),
    ),
    "back": ControlWords(
        say("Back"),
        say("The stage before (Page Up)"),
        say("Goes back to the stage before this one, which begins anew."),
    ),
    "skip": ControlWords(
        say("Skip"),
        say("The next stage (Page Down)"),
        say("Leaves the rest of this stage out and begins the next."),
    ),
    "longer": ControlWords(
        say("+1 min"),
        say("A minute longer in this stage (E)"),
        say("This stage lasts a minute longer; all that follow come later by as much."),
    ),
    "zero": ControlWords(
        say("Zero"),
        say("Hands off: this is zero (Z)"),
        say("Lift your hands first: what the sensor reads then is taken for nothing from now on."),
        "quiet",
    ),
    "numbers": ControlWords(
        say("Numbers"),
        say("The numbers (M)"),
        say("Tells what each number on this page means; practice goes on meanwhile."),
        "quiet",
    ),
    "debrief": ControlWords(
        say("See the debrief"),
        say("See the debrief (Enter)"),
        say("How it went: one sentence, every stroke, one tip."),
        "primary",
    ),
    "again": ControlWords(
        say("Same again"),
        say("The same again (A)"),
        say("Keeps this practice and begins the same anew."),
        "normal",
    ),
    "home": ControlWords(
        say("Home"),
        say("To the home page (H)"),
        say("Keeps this practice; its debrief is found in the history."),
        "quiet",
    ),
}
PACE_DOES: Final = say("How many counts the beat has in a minute.")
COUNTS_DOES: Final = say("How many counts one stroke lasts.")
TARGET_DOES: Final = say("The ring on the dial moves to this band; the alarm stays where it is.")
