"""The first law over the whole chain: any cutting of the bytes gives the same session.

The bytes of a simulated hand are cut in any pieces, each piece with the host stamp of the chunk
it came from, and practised with: what is read, judged, sounded, sent and told at the end is the
same bit for bit.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate, cycle, pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.engine.chain import Chain, ChainOutput
from coach.engine.hand import Hand
from coach.engine.live_hand import LiveHand
from coach.engine.session import Session
from coach.messages import Command, SetCounts, SetPace, SetPaused, SetTarget, Settings, SkipStage
from coach.practice.debrief.builder import debrief_json
from coach.practice.routines.library import routine_named
from coach.recordings.records import Event
from coach.sensors.calibration import Calibration
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk
from coach.sensors.wire import FrameParser
from coach.signal.bands import EDGES, Band
from sims.streams import STREAM_NAMES, Stream, in_bursts, restarted, stream

#: What the person asks for, by the chunk after which it is asked.
WISHES: dict[int, Command] = {
    5: SetPace(66.0),
    150: SetPace(70.0),
    330: SetPaused(True),
    420: SetPaused(False),
    500: SetTarget(Band.LIGHT),
    560: SetCounts(3),
}
STAGES: dict[int, Command] = {200: SkipStage(1), 620: SkipStage(-1), 640: SetPace(44.0)}
READINGS = ("t_s", "force_n", "band", "too_much", "peak_kpa")
Story = dict[str, object]


@dataclass(frozen=True)
class Case:
    """A stream to practise with, and how."""

    stream: Stream
    wishes: dict[int, Command] = field(default_factory=lambda: WISHES)
    calibration: Calibration | None = None
    routine: str | None = None

    def chain(self) -> Chain:
        own = self.calibration
        known = {} if own is None else {own.device_id: own}
        return Chain(make_decoder(self.stream.format), EDGES["palm"], known)


@cache
def case(name: str) -> Case:
    if name == "calibrated":
        hard = stream("too-hard")
        device_id = FrameParser().feed(hard.chunks[0].data)[0].device_id.hex()
        own = Calibration("power", (13.0,), (1.1,), device_id, "2026-01-01")
        return Case(hard, calibration=own)
    if name == "routine":
        return Case(stream("beginner"), STAGES, routine="one-hand")
    return Case(stream(name))


NAMES = (*STREAM_NAMES, "calibrated", "routine")


class Ear:
    """Remembers what sounded."""

    def __init__(self) -> None:
        self.heard: list[object] = []

    def set_beat(self, beat: object) -> None:
        self.heard.append(beat)

    def set_too_much(self, on: bool) -> None:
        self.heard.append(("too much", on))

    def set_no_data(self, on: bool) -> None:
        self.heard.append(("no data", on))


class Notebook:
    """Stands in for the recording: keeps events in their order."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def event(self, event: Event) -> None:
        self.events.append(event)

    def chunk(self, chunk: Chunk) -> None:
        pass

    def sync_now(self) -> None:
        pass


def story_of(outputs: Sequence[ChainOutput], chain: Chain) -> Story:
    """Return all that came out of a chain, in a form that compares bit for bit."""
    blocks = [block for output in outputs for block in output.readings]
    story: Story = {
        name: np.concatenate([getattr(block, name) for block in blocks]).tobytes()
        for name in READINGS
    }
    story["hops"] = [block.hop_s for block in blocks for _ in block.t_s]
    for name in ("strokes", "started", "ended", "events"):
        story[name] = [item for output in outputs for item in getattr(output, name)]
    assert chain.gauge is not None
    story["counts"] = chain.link_counts
    story["newest"] = (chain.gauge.newtons.tobytes(), chain.last_t_s, chain.host_offset_s())
    return story


def practise(case: Case, pieces: Sequence[Sequence[Chunk]]) -> tuple[Story, Notebook]:
    """Practise with the pieces of each chunk; return all that came of it."""
    sent: list[bytes] = []
    ear, notebook, chain = Ear(), Notebook(), case.chain()
    routine = None if case.routine is None else routine_named(case.routine)
    practice = Settings("sim:any")
    hand = LiveHand(practice, chain, sent.append)
    session = Session(practice, (hand,), ear, notebook, routine)
    outputs = []
    for number, (chunk, cut) in enumerate(zip(case.stream.chunks, pieces, strict=True)):
        outputs += [session.on_chunk(piece) for piece in cut]
        if number in case.wishes:
            session.command(case.wishes[number], chunk.host_s)
        session.tick(chunk.host_s)
    outputs.append(chain.finish())
    hand.take(outputs[-1])
    story = story_of(outputs, chain)
    story["debrief"] = json.dumps(debrief_json(hand.debrief()), sort_keys=True)
    story |= {"sent": sent, "heard": ear.heard, "noted": notebook.events}
    return story, notebook


def whole(case: Case) -> list[list[Chunk]]:
    return [[chunk] for chunk in case.stream.chunks]


@cache
def plain(name: str) -> tuple[Story, Notebook]:
    """The session with the chunks as they came."""
    return practise(case(name), whole(case(name)))


def cut_by(chunks: Sequence[Chunk], lengths: Sequence[int]) -> list[list[Chunk]]:
    """Cut a stream into these lengths, over and over, and wherever a chunk ends."""
    total = sum(len(chunk.data) for chunk in chunks)
    places = _places(lengths, total)
    cut, begin, place = [], 0, next(places, total)
    for chunk in chunks:
        ends, length = [0], len(chunk.data)
        while place < begin + length:
            ends.append(place - begin)
            place = next(places, total)
        ends.append(length)
        cut.append([Chunk(chunk.host_s, chunk.data[a:b]) for a, b in pairwise(ends)])
        begin += length
    return cut


def _places(lengths: Sequence[int], total: int) -> Iterator[int]:
    for place in accumulate(cycle(lengths)):
        if place >= total:
            return
        yield place


def assert_same(told: Story, expected: Story) -> None:
    for name, value in expected.items():
        assert told[name] == value, name


lengths_of_pieces = st.lists(
    st.one_of(st.integers(1, 40), st.integers(0, 700), st.integers(1, 30_000)),
    min_size=1,
    max_size=12,
).filter(lambda lengths: sum(lengths) >= 5 * len(lengths))


@pytest.mark.parametrize("name", NAMES)
def test_the_streams_have_in_them_what_could_go_wrong(name):
    story, _ = plain(name)
    debrief = json.loads(story["debrief"])
    assert story["sent"]
    assert any(stroke["asynchrony_s"] is not None for stroke in debrief["strokes"])
    if name not in ("pad", "text"):
        assert debrief["too_much_events"]
    if name == "bad line":
        assert debrief["bad_frames"] > 0
        assert debrief["missing_samples"] > 0
    if name.startswith("reboot"):
        assert any(event.name == "boot" for event in story["events"])
    if name == "wraps":
        assert debrief["gaps"] == debrief["missing_samples"] == 0
        assert debrief["samples"] == 200 * 12
    if name == "routine":
        assert [stage["name"] for stage in debrief["stages"]] == ["arrive", "circles", "arrive"]


@pytest.mark.parametrize("name", NAMES)
def test_byte_by_byte_is_the_same_session(name):
    chunks = case(name).stream.chunks
    assert_same(practise(case(name), cut_by(chunks, [1]))[0], plain(name)[0])


@settings(max_examples=12, deadline=None)
@given(st.sampled_from(NAMES), lengths_of_pieces)
def test_any_pieces_are_the_same_session(name, lengths):
    pieces = cut_by(case(name).stream.chunks, lengths)
    assert_same(practise(case(name), pieces)[0], plain(name)[0])


@settings(max_examples=6, deadline=None)
@given(st.integers(30, 110), st.integers(20, 60), lengths_of_pieces)
def test_a_restart_anywhere_in_one_read_is_the_same_session(tenths, of, lengths):
    """The strokes before it belong to the clock that ran before it, whoever reads how late."""
    read = Case(Stream(in_bursts(restarted("beginner", 12.0, tenths / 10), of)), wishes={})
    pieces = cut_by(read.stream.chunks, lengths)
    assert_same(practise(read, pieces)[0], practise(read, whole(read))[0])


@settings(max_examples=10, deadline=None)
@given(st.sampled_from(NAMES), st.integers(1, 700), lengths_of_pieces)
def test_a_report_that_takes_many_chunks_at_once_says_the_same(name, batch, lengths):
    """The events lie between the chunks as they did; what is between two is taken together."""
    live, notebook = plain(name)
    hand = Hand(case(name).chain(), "palm", Band.MEDIUM)
    outputs: list[ChainOutput] = []
    waiting: list[Chunk] = []

    def measure() -> None:
        outputs.append(hand.chain.feed_many(waiting))
        hand.take(outputs[-1])
        waiting.clear()

    chunks = case(name).stream.chunks
    for chunk, pieces in zip(chunks, cut_by(chunks, lengths), strict=True):
        waiting += pieces
        events = [event for event in notebook.events if event.host_s == chunk.host_s]
        if events or len(waiting) >= batch:
            measure()
        for event in events:
            hand.note(event.data)
    measure()
    outputs.append(hand.chain.finish())
    hand.take(outputs[-1])
    story = story_of(outputs, hand.chain)
    story["debrief"] = json.dumps(debrief_json(hand.debrief()), sort_keys=True)
    assert_same(story, {name: live[name] for name in story})
