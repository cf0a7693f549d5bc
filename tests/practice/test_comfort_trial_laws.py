"""What holds of a comfort trial whatever a pair does: a sentence, and edges in their order."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.messages import Tool
from coach.practice.comfort.ascent import Word
from coach.practice.comfort.profile import ComfortError, default_edges
from coach.practice.comfort.trial import ComfortTrial
from coach.practice.comfort.trial_view import ASCENTS
from coach.practice.routines.areas import AREAS
from coach.signal.bands import Edges
from sims.trial_pair import Pair

TODAY = date(2026, 11, 21)

TOOLS: st.SearchStrategy[Tool] = st.sampled_from(["palm", "thumb"])
WORD: st.SearchStrategy[Word] = st.sampled_from(["pleasant", "firm enough", "stop"])
DOES = st.one_of(
    st.tuples(st.just("grow"), st.floats(0.1, 40.0), st.floats(0.1, 6.0)),
    st.tuples(st.just("off"), st.floats(0.2, 9.0), st.just(0.0)),
    st.tuples(st.just("say"), WORD, st.just(0.0)),
    st.tuples(st.just("miss"), st.floats(0.0, 2.0), st.just(0.0)),
    st.tuples(st.just("nan"), st.just(0.0), st.just(0.0)),
    st.tuples(st.just("alarm"), st.just(0.0), st.just(0.0)),
    st.tuples(st.just("back"), st.floats(0.0, 20.0), st.just(0.0)),
)


def act(trial: ComfortTrial, steps: list[tuple[str, object, float]]) -> None:
    t_s = force_n = 0.0
    for what, how, seconds in steps:
        match what, how:
            case "grow", float(speed):
                for _ in range(round(seconds * 20)):
                    t_s, force_n = t_s + 0.05, force_n + speed * 0.05
                    trial.feel([t_s], [force_n])
            case "off", float(off_s):
                force_n = 0.0
                for _ in range(round(off_s * 20)):
                    t_s += 0.05
                    trial.feel([t_s], [0.0])
            case "say", str(word):
                trial.say(word)  # type: ignore[arg-type]
            case "miss", float(gone_s):
                t_s += gone_s
            case "back", float(back_s):
                t_s -= back_s
            case "nan", _:
                trial.feel([t_s], [float("nan")])
            case _:
                trial.alarm()


@given(TOOLS, st.sampled_from(AREAS), st.lists(DOES, max_size=60))
def test_whatever_happens_there_is_a_sentence_and_sound_edges(
    tool: Tool, area: str, steps: list[tuple[str, object, float]]
) -> None:
    trial = ComfortTrial(tool, area)
    act(trial, steps)
    view = trial.view
    assert view.sentence
    assert 1 <= view.ascent <= ASCENTS
    if trial.found is not None:
        _is_sound(trial, tool, area)


@given(
    TOOLS,
    st.sampled_from(AREAS),
    st.lists(st.dictionaries(WORD, st.floats(0.3, 100.0), min_size=1), min_size=3, max_size=3),
)
def test_any_marks_give_ordered_edges_or_a_sentence(
    tool: Tool, area: str, marks: list[dict[Word, float]]
) -> None:
    pair = Pair(ComfortTrial(tool, area), rate_hz=20.0, listens=False)
    pair.rest(0.5)
    for words in marks:
        pair.ascend(2.8 if tool == "thumb" else 9.0, {"pleasant": 0.3, **words})
        pair.rest()
    trial = pair.trial
    if trial.found is not None:
        _is_sound(trial, tool, area)
    else:
        assert trial.view.sentence


def rising(edges: Edges) -> bool:
    newtons = edges.contact_n, edges.light_n, edges.medium_n, edges.firm_n
    kilopascals = edges.light_kpa, edges.medium_kpa, edges.firm_kpa
    return all(a < b for scale in (newtons, kilopascals) for a, b in pairwise(scale))


def _is_sound(trial: ComfortTrial, tool: Tool, area: str) -> None:
    found = trial.found
    assert found is not None
    default = default_edges(tool, area)
    assert rising(found.measured)
    assert rising(found.careful)
    assert found.measured.firm_n <= 0.8 * min(found.stops_n) + 1e-9
    assert found.measured.firm_n <= 1.2 * default.firm_n + 1e-9
    assert found.careful.firm_n <= default.firm_n
    kept = found.comfort(TODAY, "a1", "")
    assert not kept.raised
    assert found.comfort(TODAY, "a1", "", yes_higher=True).raised is found.raised
    with pytest.raises(ComfortError):
        # No other way leads above the default.
        type(kept)(area, tool, Edges(**{**_as_dict(default), "firm_n": 1.01 * default.firm_n}), "")


def _as_dict(edges: Edges) -> dict[str, float]:
    return {name: getattr(edges, name) for name in Edges.__slots__}
