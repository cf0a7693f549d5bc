"""A source that is kept open: a lost link is a state with a sentence, never an exception."""

from dataclasses import replace

from coach.engine.slow_opening import SlowOpening
from coach.errors import DeviceError
from coach.sensors.lookout import Wanted
from coach.sensors.source import Chunk, DeviceEvent, Source
from coach.sensors.wire import KeepAlive, Start, encode
from coach.sensors.wire_ear import WireEar
from coach.timing import Clock
from coach.views import LinkPhase

#: Waits between tries to get a lost device back; the last one repeats.
RETRY_WAITS_S = (0.5, 1.0, 2.0, 4.0)
#: A device of ours that hears nothing for three seconds stops.
KEEP_ALIVE_S = 0.5
#: A device that is refused is told of, on the screen and aloud, for so long before all is over.
REFUSED_S = 2.0


class Link:
    """Reads a source through loss and return.

    ``phase`` is connecting, live (open, whether or not bytes come), lost or ended;
    ``problem`` says in a sentence why it is lost or ended (empty: the source is over).

    A device that speaks in our frames is told now and then that somebody listens, and asked to
    stream again when it has stopped; until it has spoken, whatever its name says, and to others,
    nothing is sent that they could not understand.

    A source whose ``opens_slowly`` is true is opened again beside the reading, not in it.
    """

    def __init__(self, source: Source, clock: Clock) -> None:
        self._source = source
        self._clock = clock
        self._tries = 0
        self._retry_at_s = clock.now_s()
        self._ear = WireEar()
        self._missed = False
        self._told_s = clock.now_s()
        self._opening: SlowOpening | None = None
        self._over_at_s = clock.now_s()
        self.phase: LinkPhase = "connecting"
        self.problem = ""

    @property
    def remark(self) -> str:
        """What the person should read about a device that is open; mostly empty."""
        said: str = getattr(self._source, "remark", "") if self.phase == "live" else ""
        return said

    @property
    def over(self) -> bool:
        """Whether nothing will come, and why has been said for long enough."""
        return self.phase == "ended" and self._clock.now_s() >= self._over_at_s

    def open(self) -> None:
        """Connect now; raises DeviceError, for callers who want to hear it at once."""
        self._source.open(self._clock)
        self._begin()

    def read(self, timeout_s: float) -> Chunk | None:
        """Return the next bytes, or None; never raises for a lost or ended source."""
        if self.phase == "ended":
            self._clock.wait_until(self._clock.now_s() + timeout_s)
            return None
        if self.phase != "live" and not self._reopened(timeout_s):
            return None
        try:
            chunk = self._source.read(timeout_s)
            self._keep_alive(chunk)
            return self._heard_now(chunk)
        except EOFError:
            self.phase = "ended"
        except DeviceError as problem:
            self._lose(str(problem))
        return None

    def write(self, data: bytes) -> None:
        """Send command bytes if the link is up and its device may understand them."""
        if self.phase != "live" or not self._may_understand:
            self._missed = True
            return
        try:
            self._source.write(data)
        except DeviceError as problem:
            self._lose(str(problem))

    def want(self, wanted: Wanted | None) -> None:
        """Tell a source that can keep what is not waited for yet."""
        tell = getattr(self._source, "want", None)
        if tell is not None:
            tell(wanted)

    def take_missed(self) -> bool:
        """Return, once, whether a device that understands now was not sent all it should know."""
        if not self._missed or self.phase != "live" or not self._ear.speaks:
            return False
        self._missed = False
        return True

    def take_events(self) -> list[DeviceEvent]:
        """Return what the device said beside its bytes since the last call, if it can."""
        take = getattr(self._source, "take_events", None)
        return [] if take is None else list(take())

    def end(self, problem: str) -> None:
        """Let a device go that is not to be read on, and say why."""
        self.close()
        self.phase, self.problem = "ended", problem
        self._over_at_s = self._clock.now_s() + REFUSED_S

    def close(self) -> None:
        """Let the device go."""
        if self._opening is not None:
            self._opening.abandon()
            self._opening = None
        self._source.close()

    def retry_in_s(self) -> float:
        """Return the seconds until the next try, 0 when none is waited for."""
        if self.phase not in ("lost", "connecting"):
            return 0.0
        return max(0.0, self._retry_at_s - self._clock.now_s())

    def _heard_now(self, chunk: Chunk | None) -> Chunk | None:
        """What is practised on is heard now, also where it was recorded long ago."""
        if chunk is None or not hasattr(self._source, "recorded_address"):
            return chunk
        return replace(chunk, host_s=self._clock.now_s())

    @property
    def _may_understand(self) -> bool:
        """A sketch that prints numbers may act on any byte, and anybody can have a glove's name."""
        if self._source.format in ("wire", "auto"):
            return self._ear.speaks
        return self._source.format != "text"

    def _begin(self) -> None:
        self.phase = "live"
        self.problem = ""
        self._tries = 0
        self._ear = WireEar()

    def _keep_alive(self, chunk: Chunk | None) -> None:
        if self._source.format not in ("wire", "auto"):
            return
        ear, now_s = self._ear, self._clock.now_s()
        news = chunk is not None and ear.hear(chunk.data)
        if news or (ear.speaks and now_s - self._told_s >= KEEP_ALIVE_S):
            self._told_s = now_s
            self.write(encode(KeepAlive()) + (b"" if ear.streams else encode(Start())))

    def _reopened(self, timeout_s: float) -> bool:
        now_s = self._clock.now_s()
        if now_s < self._retry_at_s:
            self._clock.wait_until(min(self._retry_at_s, now_s + timeout_s))
            return False
        if getattr(self._source, "opens_slowly", False):
            return self._slowly_reopened(timeout_s)
        try:
            self.open()
        except DeviceError as problem:
            self._lose(str(problem))
            return False
        return True

    def _slowly_reopened(self, timeout_s: float) -> bool:
        if self._opening is None:
            self._opening = SlowOpening(self._source, self._clock)
        if not self._opening.over(timeout_s):
            return False
        problem, self._opening = self._opening.problem, None
        if problem is None:
            self._begin()
            return True
        self._lose(problem)
        return False

    def _lose(self, problem: str) -> None:
        self._source.close()
        self.phase = "lost"
        # What was sent just before may not have arrived.
        self._missed = True
        self.problem = problem
        wait_s = RETRY_WAITS_S[min(self._tries, len(RETRY_WAITS_S) - 1)]
        self._tries += 1
        self._retry_at_s = self._clock.now_s() + wait_s
