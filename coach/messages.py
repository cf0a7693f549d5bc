"""What crosses from whoever runs a session to its engine: settings at first, commands after.

Everything here is plain, frozen and picklable, because the engine usually lives in a process
of its own. Seconds called ``host_s`` are the machine's monotonic clock, which both share.
"""

from dataclasses import dataclass, field
from typing import Literal

from coach.signal.edges import Band
from coach.sounds import Layer, Sounds, SpokenKind

Tool = Literal["palm", "thumb"]
#: What the one who receives can say at any time.
ReceiverWord = Literal["softer", "good", "deeper", "stop"]
#: How it was said: a key, the practice page, the receiver's own window, the glove's button, taps
#: on what is practised on.
Via = Literal["key", "screen", "window", "glove", "pad"]


@dataclass(frozen=True, slots=True)
class Settings:
    """What to practise, on what, and how: the whole input of a session.

    ``record_to`` None records nothing. ``speed`` 0 runs a simulated or replayed source as fast
    as it can. ``seconds`` of stream time end the session by themselves. ``others`` are the
    addresses of further hands (one at most for now) that practise beside the first.

    ``receiver`` is the id of a comfort profile, ``avoid`` and ``soften`` are areas of the body
    to leave out or to go easy on. ``check_ins`` asks now and then how the pressure is, ``cues``
    gives the giver a hint when one is due, the more rarely the greater the ``skill`` (0 to 1)
    that earlier sessions tell of. ``drill`` names an exercise instead of a routine;
    ``ghost`` is the path of a recording to practise over. ``trial`` makes it a comfort trial: only
    then does ``TryComfort`` change anything. ``measures_latency`` takes no latency out that is
    kept, of sensor or sound, because that is what is to be found. ``zero`` calls nothing what the
    sensors read at the beginning, as soon as all is still. ``sounds`` is what is heard and felt;
    ``taps`` lets three short taps on the pad pause and answer, ``waits`` lets the practice begin
    paused, until it is told to go on. ``lsl`` sends all on to the Lab Streaming Layer as it comes.
    ``follows`` is the recording of an engine that is gone: ``record_to`` goes on with its session.
    """

    address: str
    tool: Tool = "palm"
    pace_bpm: float = 60.0
    counts: int = 4
    target: Band = Band.MEDIUM
    routine: str | None = None
    record_to: str | None = None
    seconds: float | None = None
    speed: float = 1.0
    sound: bool = True
    beat: bool = True
    others: tuple[str, ...] = ()
    receiver: str | None = None
    avoid: tuple[str, ...] = ()
    soften: tuple[str, ...] = ()
    check_ins: bool = False
    cues: bool = True
    drill: str | None = None
    ghost: str | None = None
    skill: float = 0.0
    trial: bool = False
    measures_latency: bool = False
    zero: bool = False
    sounds: Sounds = field(default_factory=Sounds)
    taps: bool = False
    waits: bool = False
    lsl: bool = False
    follows: str | None = None

    @property
    def addresses(self) -> tuple[str, ...]:
        """All sources, the first hand's first."""
        return (self.address, *self.others)


@dataclass(frozen=True, slots=True)
class SetPace:
    """Set the counts per minute (40 to 80; 20 to 160 accepted)."""

    bpm: float


@dataclass(frozen=True, slots=True)
class SetCounts:
    """Set how many counts a stroke lasts (1 to 8)."""

    counts: int


@dataclass(frozen=True, slots=True)
class Tap:
    """One tap of a person who taps the pace they want."""

    host_s: float


@dataclass(frozen=True, slots=True)
class SetTarget:
    """Set the band to aim for."""

    band: Band


@dataclass(frozen=True, slots=True)
class SetPaused:
    """Pause or go on: the beat stops, recording and the too-much alarm do not."""

    paused: bool


@dataclass(frozen=True, slots=True)
class SetSound:
    """Turn beat and counts on or off; the too-much sound stays."""

    on: bool


@dataclass(frozen=True, slots=True)
class SetSounds:
    """Sound so from now on; the language is that of the beginning."""

    sounds: Sounds


@dataclass(frozen=True, slots=True)
class TrySound:
    """Let one layer, or a short sound, be heard by itself, now and for a moment."""

    layer: Layer | SpokenKind


@dataclass(frozen=True, slots=True)
class SetTaps:
    """Heed taps on the pad from now on, or do not."""

    on: bool


@dataclass(frozen=True, slots=True)
class BigKey:
    """The one big key was pressed: pause or go on, or an answer where a question waits."""

    host_s: float


@dataclass(frozen=True, slots=True)
class SkipStage:
    """Go ``by`` stages forward (or back, negative)."""

    by: int = 1


@dataclass(frozen=True, slots=True)
class ExtendStage:
    """Let the stage that runs last so many seconds longer."""

    seconds: float = 60.0


@dataclass(frozen=True, slots=True)
class Say:
    """The one who receives says how it is; "stop" ends beat and stage until ``GoOn``."""

    word: ReceiverWord
    via: Via = "key"


@dataclass(frozen=True, slots=True)
class GoOn:
    """Go on after a stop: the one who receives has said yes.

    It goes back to what was before: practice that was paused already stays paused, because a
    person paused it on purpose and is the one to end that.
    """


@dataclass(frozen=True, slots=True)
class Zero:
    """Call nothing what every hand's sensor reads now; it waits a moment for all to be still."""


@dataclass(frozen=True, slots=True)
class TryComfort:
    """A comfort trial begins on an area: too much is where its ascents end at the latest.

    Only a session that was started as a ``trial``, without beat and stage, obeys.
    """

    tool: Tool
    area: str


@dataclass(frozen=True, slots=True)
class Seek:
    """Go to a second of a replay."""

    position_s: float


@dataclass(frozen=True, slots=True)
class SetSpeed:
    """Replay this many times as fast as it happened."""

    speed: float


@dataclass(frozen=True, slots=True)
class Seen:
    """The window is alive and has shown this snapshot."""

    number: int


@dataclass(frozen=True, slots=True)
class Finish:
    """End the session and close the recording."""

    reason: str = field(default="ended by the person")


Command = (
    SetPace
    | SetCounts
    | Tap
    | SetTarget
    | SetPaused
    | SetSound
    | SetSounds
    | TrySound
    | SetTaps
    | BigKey
    | SkipStage
    | ExtendStage
    | Say
    | GoOn
    | Zero
    | TryComfort
    | Seek
    | SetSpeed
    | Seen
    | Finish
)
