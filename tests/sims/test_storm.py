"""A slice of the storm in every run, and that each of its laws can be broken."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from coach.engine.hosting import Host
from coach.signal.bands import Band
from sims.storm import walk
from sims.storm.command import lines
from sims.storm.house import House
from sims.storm.sitting import Broken, Sitting
from sims.storm.steps import Step


def step(kind, wait_s=0.3, one=0.5, two=0.5):
    return Step(kind, wait_s, (one, two, 0.0))


#: A hand that presses too hard, lets go, is unplugged and comes back: every law is at work.
STORY = (
    step("press light", 1.5), step("press too hard", 1.0), step("let go", 1.0),
    step("flip", 0.4), step("drop", 0.4), step("rest", 0.8), step("unplug", 1.6), step("plug", 2.5),
    step("rest", 1.0), step("end"),
)  # fmt: skip


class Calm(Sitting):
    """A sitting of one hand, with the palm and nothing else, that these hosts are given to."""

    def _drawn_settings(self):
        settings = super()._drawn_settings()
        return replace(
            settings, others=(), trial=False, tool="palm", routine=None, drill=None, receiver=None,
            zero=False, check_ins=False,
        )  # fmt: skip


def broken_by(host: Callable[..., Host], folder: Path) -> str:
    """Return the law that the story breaks under a host, empty for none."""
    with House() as house:
        try:
            Calm(3, house, folder / "story.rec", host).run(STORY)
        except Broken as broken:
            return broken.law
    return ""


class Altered(Host):
    """A host that shows something else than it should."""

    def alter(self, snapshot):
        return snapshot

    def run(self, take, publish):
        super().run(take, lambda snapshot: publish(self.alter(snapshot)))


class KeepsOldBands(Altered):
    last = None

    def alter(self, snapshot):
        self.last = snapshot.live or self.last
        return replace(snapshot, live=self.last)


class ShowsNothing(Altered):
    def alter(self, snapshot):
        return replace(snapshot, live=None)


class Softens(Altered):
    def alter(self, snapshot):
        live = snapshot.live and replace(snapshot.live, too_much=False, band=Band.FIRM)
        return replace(snapshot, live=live)


class SkipsNumbers(Altered):
    def alter(self, snapshot):
        return replace(snapshot, number=2 * snapshot.number)


class ShowsNan(Altered):
    def alter(self, snapshot):
        live = snapshot.live and replace(snapshot.live, force_n=float("nan"))
        return replace(snapshot, live=live)


class CallsAllLive(Altered):
    def alter(self, snapshot):
        return replace(snapshot, link=replace(snapshot.link, phase="live"))


class HasTrouble(Altered):
    def alter(self, snapshot):
        trouble = snapshot.recording and replace(snapshot.recording, trouble="It was not kept.")
        return replace(snapshot, recording=trouble)


class Deaf(Host):
    """A host whose sound never hears one of its states, or always hears it."""

    state, told = "set_too_much", False

    def __init__(self, *args):
        super().__init__(*args)
        tell = getattr(self._speaker, self.state)
        setattr(self._speaker, self.state, lambda _on: tell(self.told))


class NeverSoundsTooMuch(Deaf):
    pass


class NeverEndsTooMuch(Deaf):
    told = True


class NeverSoundsNoData(Deaf):
    state = "set_no_data"


class AlwaysSoundsNoData(Deaf):
    state, told = "set_no_data", True


class ShakesNobody(Host):
    def __init__(self, *args):
        super().__init__(*args)
        for hand in self.hands:
            hand.tell = lambda _message: None


class LosesAChunk(Host):
    def __init__(self, *args):
        super().__init__(*args)
        keep = self._recorder.chunk
        self._kept = 0

        def most(chunk):
            self._kept += 1
            if self._kept != 40:
                keep(chunk)

        self._recorder.chunk = most


class ForgetsTooMuch(Host):
    def debrief(self):
        return replace(super().debrief(), too_much=())


class CountsWrong(Host):
    def debrief(self):
        told = super().debrief()
        return replace(told, link=replace(told.link, samples=told.link.samples - 4))


class Raises(Host):
    def debrief(self):
        raise ZeroDivisionError


LAWS_BROKEN = {
    KeepsOldBands: "no_band_without_fresh_data",
    ShowsNothing: "data_that_flows_is_shown",
    Softens: "too_much_is_shown",
    SkipsNumbers: "snapshots_go_on",
    ShowsNan: "numbers_are_numbers",
    CallsAllLive: "phase_and_sentence_agree",
    HasTrouble: "nothing_failed",
    NeverSoundsTooMuch: "too_much_is_always_heard",
    NeverEndsTooMuch: "too_much_has_a_cause",
    NeverSoundsNoData: "silence_sounds",
    AlwaysSoundsNoData: "fresh_data_is_quiet",
    ShakesNobody: "too_much_shakes_the_gloves",
    LosesAChunk: "recorded_is_received",
    ForgetsTooMuch: "report_is_what_was_told",
    CountsWrong: "report_is_what_was_told",
    Raises: "nothing_raised",
}


@pytest.mark.parametrize("seed", [2, 3])
def test_a_slice_of_the_storm_breaks_no_law(seed):
    told = walk.storm(150, seed)
    assert told.broken is None, "\n".join(lines(told))
    assert told.came.steps >= 150
    assert told.came.samples > 500
    assert told.came.lost == 0


def test_the_story_breaks_no_law_of_the_coach_itself(tmp_path):
    assert broken_by(Host, tmp_path) == ""


@pytest.mark.parametrize("host", LAWS_BROKEN, ids=lambda host: host.__name__)
def test_a_law_that_is_broken_is_told_by_its_name(host, tmp_path):
    assert broken_by(host, tmp_path) == LAWS_BROKEN[host]


def test_a_storm_that_breaks_a_law_says_the_fewest_steps_that_do(monkeypatch):
    def sit(seed, house, path):
        return Calm(seed, house, path, NeverSoundsTooMuch)

    def drawn(_draw, _kinds, _most):
        return (*[step("rest", 0.05)] * 6, *STORY)

    monkeypatch.setattr(walk, "drawn", drawn)
    told = walk.storm(10, 1, sit)
    assert told.broken.law == "too_much_is_always_heard"
    kinds = [each.kind for each in told.shortest]
    assert "press too hard" in kinds
    assert len(kinds) <= 3
    assert any("press too hard" in line for line in lines(told))
