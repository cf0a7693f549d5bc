"""What a word does to the edges: softer at once, deeper in small steps, too much never higher."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.practice.voice import Voice, lowered
from coach.signal.bands import PALM, THUMB, Edges

WORDS = st.lists(st.sampled_from(["softer", "good", "deeper", "stop"]), max_size=30)


@st.composite
def profiles(draw: st.DrawFn) -> Edges:
    """Any edges that a comfort trial may give: in order, light well above contact."""
    contact_n = draw(st.floats(0.3, 2.0))
    light_n = contact_n * draw(st.floats(1.5, 8.0))
    medium_n = light_n * draw(st.floats(1.05, 4.0))
    light_kpa = draw(st.floats(5.0, 20.0))
    medium_kpa = light_kpa * draw(st.floats(1.05, 4.0))
    return Edges(
        contact_n,
        light_n,
        medium_n,
        medium_n * draw(st.floats(1.05, 3.0)),
        light_kpa,
        medium_kpa,
        medium_kpa * draw(st.floats(1.05, 3.0)),
    )


def after(words: list[str], profile: Edges) -> Voice:
    """The voice when all these words have been said."""
    voice = Voice()
    for word in words:
        voice = voice.said(word, profile)  # type: ignore[arg-type]
    return voice


@given(WORDS, profiles())
def test_whatever_is_said_the_edges_stay_in_order_and_too_much_never_rises(words, profile):
    edges = after(words, profile).edges(profile)
    newtons = edges.contact_n, edges.light_n, edges.medium_n, edges.firm_n
    kilopascals = 0.0, edges.light_kpa, edges.medium_kpa, edges.firm_kpa
    assert all(low < high for low, high in (*pairwise(newtons), *pairwise(kilopascals)))
    assert edges.contact_n == profile.contact_n
    assert edges.light_n >= 1.5 * edges.contact_n - 1e-9
    assert edges.firm_n <= profile.firm_n
    assert edges.firm_kpa <= profile.firm_kpa


@given(WORDS, profiles(), profiles())
def test_a_level_that_was_said_on_one_area_is_safe_on_another(words, here, there):
    edges = after(words, here).edges(there)
    assert edges.contact_n < edges.light_n < edges.medium_n < edges.firm_n <= there.firm_n
    assert edges.light_n >= 1.5 * there.contact_n - 1e-9


def test_softer_is_felt_at_once_on_an_area_that_has_no_room_for_the_deeper_of_before():
    """Seven steps deeper on the back; on the next area medium already ends near too much."""
    voice = after(["deeper"] * 7, PALM)
    tight = Edges(contact_n=1.5, light_n=10.0, medium_n=27.0, firm_n=30.0)
    assert voice.edges(tight).medium_n == 27.0
    after_it = voice.said("softer", tight)
    edges = after_it.edges(tight)
    assert (edges.light_n, edges.medium_n, edges.firm_n) == pytest.approx((8.5, 22.95, 25.5))
    assert after_it.sentence("softer", voice) == "One step softer now."


@given(WORDS, profiles(), profiles())
def test_softer_lowers_the_edges_at_once_wherever_deeper_was_said(words, here, there):
    voice = after(words, here)
    before, now = voice.edges(there), voice.said("softer", there).edges(there)
    at_the_end = before.light_n <= 1.5 * there.contact_n + 1e-9
    assert now.medium_n < before.medium_n or at_the_end
    assert now.light_n <= before.light_n


@given(WORDS, profiles(), profiles())
def test_a_word_raises_no_edge_of_any_area_by_more_than_its_step(words, here, there):
    voice = after(words, here)
    for word in ("softer", "good", "deeper"):
        before, now = voice.edges(there), voice.said(word, here).edges(there)
        assert now.light_n <= before.light_n / 0.85 + 1e-9
        assert now.medium_n <= before.medium_n / 0.85 + 1e-9


def test_softer_lowers_every_edge_by_fifteen_in_a_hundred_at_once():
    edges = after(["softer"], PALM).edges(PALM)
    assert (edges.light_n, edges.medium_n, edges.firm_n) == pytest.approx((8.5, 25.5, 51.0))
    assert (edges.light_kpa, edges.medium_kpa, edges.firm_kpa) == pytest.approx((12.75, 34, 63.75))
    assert edges.contact_n == PALM.contact_n
    twice = after(["softer", "softer"], PALM).edges(PALM)
    assert twice.firm_n == pytest.approx(60 * 0.85 * 0.85)


def test_deeper_first_takes_a_softer_back_and_then_leaves_too_much_alone():
    assert after(["softer", "deeper"], PALM).edges(PALM) == PALM
    edges = after(["deeper"], PALM).edges(PALM)
    assert (edges.light_n, edges.medium_n, edges.firm_n) == pytest.approx((11.0, 33.0, 60.0))


def test_deeper_ends_at_nine_tenths_of_too_much():
    voice = after(["deeper"] * 40, PALM)
    edges = voice.edges(PALM)
    # By hand: seven steps of a tenth are needed from 30 N to 54 N, and light goes along.
    assert voice.level == 7
    assert edges.medium_n == pytest.approx(54.0)
    assert edges.light_n == pytest.approx(18.0)
    assert voice.said("softer", PALM).level == 6


def test_softer_ends_where_light_would_be_hardly_more_than_contact():
    voice = after(["softer"] * 40, PALM)
    assert voice.edges(PALM).light_n == pytest.approx(1.5 * 1.5)
    assert after(["softer"] * 41, PALM) == voice
    # The first step back is felt: nobody has to say deeper twenty times.
    assert voice.said("deeper", PALM).edges(PALM).light_n > 2.25


@given(WORDS, st.sampled_from([PALM, THUMB]))
def test_good_and_stop_move_nothing(words, profile):
    voice = after(words, profile)
    assert voice.said("good", profile) == voice == voice.said("stop", profile)


def test_an_area_to_go_easy_on_is_a_fifth_lower_and_never_raised():
    assert lowered(PALM, 0.8).firm_n == pytest.approx(48.0)
    tight = Edges(contact_n=1.0, light_n=1.2, medium_n=3.0, firm_n=6.0)
    assert lowered(tight, 0.8) == tight


def sentence(words: list[str]) -> str:
    before = after(words[:-1], PALM)
    return before.said(words[-1], PALM).sentence(words[-1], before)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["softer"], "One step softer now."),
        (["softer", "softer"], "Two steps softer now."),
        (["softer", "softer", "deeper"], "One step softer than you began."),
        (["softer", "deeper"], "Back to the pressure you began with."),
        (["deeper"], "One step deeper now: palm or forearm before thumb."),
        (["good"], "Good as it is: stay with this."),
    ],
)
def test_each_word_is_answered_with_what_it_changed(words, told):
    assert sentence(words) == told


@pytest.mark.parametrize(("word", "told"), [("deeper", "as deep"), ("softer", "as soft")])
def test_where_it_goes_no_farther_that_is_said(word, told):
    assert told in sentence([word] * 40)
