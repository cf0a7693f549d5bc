"""From a recording to what can be exported of it: the report's own strokes, and every sample."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from coach.engine.chain import Chain, ChainOutput
from coach.engine.debriefing import pieces_of, recorded_batches, recorded_hands, recorded_title
from coach.engine.hand import Hand
from coach.engine.joining import joined
from coach.engine.opening import recorded_calibrations, recorded_decoder, settings_of
from coach.errors import UsageError
from coach.practice.debrief.builder import Debrief
from coach.recordings.exports import Content, Note, What, export_file
from coach.recordings.exports.event_words import words_of
from coach.recordings.records import Event
from coach.recordings.whole import WholeRecording, open_whole
from coach.sensors.calibration import Calibration, Calibrator, ForceBlock
from coach.sensors.decoders import feed_many
from coach.sensors.source import DeviceEvent, MotionBlock, SensorInfo
from coach.signal.bands import Band
from coach.signal.readings import Readings

#: Events that only say how the rest is to be read: no moment of a session.
_UNTOLD = frozenset(("plan", "edges", "goes_on", "latency"))


class NotingHand(Hand):
    """A hand that keeps when each event came, in its own stream's seconds."""

    def __init__(
        self, chain: Chain, tool: str, target: Band, address: str = "", number: int = 0
    ) -> None:
        super().__init__(chain, tool, target, address, number)
        self.noted: list[tuple[float, Mapping[str, object]]] = []

    def note(self, data: Mapping[str, object]) -> None:
        """Take an event, and note it."""
        self.noted.append((self.stream_s, dict(data)))
        super().note(data)


class HearingHand(Hand):
    """A hand that hands on what its chain says and keeps nothing; ``heard`` is the newest of it."""

    heard: ChainOutput = ChainOutput()

    def take(self, output: ChainOutput) -> None:
        """Hold what bytes have completed until the next."""
        self.heard = output

    def _keep_event(self, data: Mapping[str, object]) -> None:
        """Nothing of it stands in a debrief here."""


def export_recording(
    path: str | Path, target: str | Path, what: What | None = None, hand: int = 0
) -> str:
    """Write a recording for other programs, by the ending of ``target``: what a window asks for.

    Returns in a few English words what is in it; raises CoachError, and then nothing is left of it.
    """
    return export_file(content_of(path, hand), target, what)


def content_of(path: str | Path, hand: int = 0, tool: str | None = None) -> Content:
    """Return what there is to export of one hand, from 0, as ``coach report`` judges it.

    Raises FileError for what is no recording, UsageError for a hand that it has not.
    """
    recording = open_whole(path)
    _check(recording, hand, path)
    heard = heard_hand(recording, hand, tool)
    return content_from(recording, heard, heard.debrief(), hand, tool)


def heard_hand(recording: WholeRecording, hand: int, tool: str | None = None) -> NotingHand:
    """Return a hand that has heard all of a recording."""
    hands = recorded_hands(recording.header, tool, NotingHand)
    listening = hands[hand]
    assert isinstance(listening, NotingHand)
    for _ in _walked(recording, listening, hand, tool):
        pass
    return listening


def content_from(
    recording: WholeRecording,
    heard: NotingHand,
    debrief: Debrief,
    hand: int,
    tool: str | None = None,
) -> Content:
    """Return what there is to export of a hand that has heard all, and of its debrief."""
    header, info = recording.header, heard.chain.info
    return Content(
        title=recorded_title(header),
        session=header.session_id,
        created=header.created,
        device=heard.name,
        device_id="" if info is None else info.device_id,
        calibration=calibration_words(info, heard.chain.calibration),
        rate_hz=None if info is None else info.rate_hz,
        taxels=0 if info is None else info.taxels,
        tool=debrief.tool,
        strokes=debrief.strokes,
        notes=_notes(heard, debrief),
        samples=lambda: forces_in(recording, hand),
        readings=lambda: _readings(recording, hand, tool),
        places_mm=() if info is None else info.positions_mm,
        lacks=pieces_of(recording).missing_words(),
    )


def forces_in(recording: WholeRecording, hand: int = 0) -> Iterator[ForceBlock]:
    """Yield a hand's samples in newtons, as its calibration or the device's curve says."""
    decoder = recorded_decoder(recording.header.sources[hand])
    calibrations = recorded_calibrations(recording.header)
    calibrator: Calibrator | None = None
    for batch in recorded_batches(recording):
        if isinstance(batch, Event):
            continue
        for decoded in feed_many(decoder, batch.from_source(hand)):
            if isinstance(decoded, SensorInfo):
                calibrator = Calibrator(decoded, calibrations.get(decoded.device_id))
            elif isinstance(decoded, MotionBlock | DeviceEvent) or calibrator is None:
                continue
            else:
                yield calibrator.apply(joined((decoded,)))


def calibration_words(info: SensorInfo | None, calibration: Calibration | None) -> str:
    """Return in words what newtons come from."""
    if calibration is not None:
        return f"calibrated ({calibration.law})"
    if info is None:
        return "unknown"
    if info.curve is not None:
        return f"typical curve ({info.curve.law}), not calibrated"
    return "the device's own scale"


def _check(recording: WholeRecording, hand: int, path: str | Path) -> None:
    if not 0 <= hand < len(recording.header.sources):
        raise UsageError(f"{path} has no hand {hand + 1}; leave it out for its first")


def _walked(recording: WholeRecording, hand: Hand, number: int, tool: str | None) -> Iterator[None]:
    """Let a hand hear a recording, and stop after each batch and at the end."""
    other = tool not in (None, settings_of(recording.header).tool)
    for batch in recorded_batches(recording):
        if not isinstance(batch, Event):
            hand.feed(batch.from_source(number))
        elif not (other and batch.data.get("event") == "edges"):
            hand.note(batch.data)
            continue
        yield
    hand.finish()
    yield


def _readings(recording: WholeRecording, number: int, tool: str | None) -> Iterator[Readings]:
    hand = recorded_hands(recording.header, tool, HearingHand)[number]
    assert isinstance(hand, HearingHand)
    for _ in _walked(recording, hand, number, tool):
        yield from hand.heard.readings
        hand.heard = ChainOutput()


def _notes(heard: NotingHand, debrief: Debrief) -> tuple[Note, ...]:
    alarms = [
        Note(each.onset_s, "too_much", _too_much(each.peak_n), each.duration_s)
        for each in debrief.too_much
    ]
    events = [
        Note(t_s, str(data.get("event")), words_of(data), None, data)
        for t_s, data in heard.noted
        if data.get("event") not in _UNTOLD
    ]
    return tuple(sorted([*alarms, *events], key=lambda note: note.t_s))


def _too_much(peak_n: float) -> str:
    return f"too much, {peak_n:.1f} N" if peak_n == peak_n else "too much, past the range"
