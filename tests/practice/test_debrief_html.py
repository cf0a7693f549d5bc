"""The debrief's page: whole, self-contained, safe with any name, and true to the session."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import numpy as np
import pytest

from coach.practice.debrief.builder import DebriefBuilder
from coach.practice.debrief.comparing import Compared
from coach.practice.debrief.html import debrief_html
from coach.sensors.source import SensorInfo
from coach.signal.bands import Band
from coach.words import clock_words

Make = Callable[..., Any]
VOID = {"meta", "br", "link", "img"}


class Page(HTMLParser):
    """Reads a page, and whether its tags are opened and closed in their turn."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.crossed: list[str] = []
        self.feed(page)
        self.close()

    @property
    def is_whole(self) -> bool:
        """Whether there are words, and every tag is closed once and in its turn."""
        return bool(self.words) and not self._open and not self.crossed

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.crossed.append(tag)

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] != "style":
            self.words.append(data)


@pytest.fixture
def builder(story: Make) -> DebriefBuilder:
    made = DebriefBuilder()
    made.beat(0.0, 4.0, 4)
    told = story([20.0, 5.0, 35.0, 66.0, 20.0, 70.0, 20.0] * 3, late_s=-0.1)
    told.force_n[3000:3400] = np.nan
    made.stage("a", '<i>"A"</i>', 0.0, Band.MEDIUM)
    built: DebriefBuilder = told.tell(made)
    return built


def test_it_needs_nothing_from_elsewhere(builder: DebriefBuilder) -> None:
    page = debrief_html(builder.build())
    read = Page(page)
    assert read.is_whole
    assert not {"script", "link", "img", "iframe", "object"} & set(read.tags)
    assert not re.search(r"https?:|//|@import|url\(", page)
    assert all(value.startswith("#") for name, value in read.attributes if name in ("href", "src"))
    assert "default-src 'none'" in page


def test_it_says_what_the_debrief_says(builder: DebriefBuilder) -> None:
    debrief = builder.build()
    words = " ".join(Page(debrief_html(debrief)).words)
    assert debrief.sentence in words
    assert debrief.tip in words
    for part in debrief.score.parts:
        assert part.name in words
        assert part.why in words
    for word in ("light", "medium", "firm", "too much", "no contact"):
        assert word in words


def test_a_moment_has_the_same_name_as_on_the_pages(builder: DebriefBuilder) -> None:
    builder.stage("b", "Soles", 59.6, Band.LIGHT)
    words = Page(debrief_html(builder.build())).words
    assert clock_words(59.6) == "1:00"
    assert words[words.index("Soles") - 1] == "1:00"


def test_every_alarm_has_its_cross_and_every_silence_its_hatching(builder: DebriefBuilder) -> None:
    debrief = builder.build()
    page = debrief_html(debrief)
    assert page.count('class="alarm"') == len(debrief.too_much) == 6
    assert page.count('class="gap"') == 1
    left = [float(x) for x in re.findall(r'class="alarm" style="left:([\d.]+)%', page)]
    expected = [100 * alarm.onset_s / debrief.duration_s for alarm in debrief.too_much]
    assert left == pytest.approx(expected, abs=0.1)


def test_names_from_files_are_only_ever_text(builder: DebriefBuilder) -> None:
    nasty = "</title><script>alert(1)</script>'\"&"
    info = SensorInfo(nasty, nasty, nasty, 8, 200.0, None)
    page = debrief_html(builder.build(info, title=nasty, started_at=nasty))
    assert Page(page).is_whole
    assert Page(page).tags["script"] == 0
    assert "<script" not in page
    assert "<i>" not in page
    assert page.count("&lt;script&gt;") >= 3


def test_both_schemes_and_no_broken_numbers(builder: DebriefBuilder, story: Make) -> None:
    pages = [debrief_html(builder.build()), debrief_html(DebriefBuilder().build())]
    pages += [debrief_html(story([20.0] * n).tell(DebriefBuilder()).build()) for n in (1, 2, 40)]
    for page in pages:
        assert Page(page).is_whole
        assert "prefers-color-scheme: dark" in page
        assert not re.search(r"\b(nan|inf|None)\b", page)
        assert len(page) < 400_000


def test_thumbs_and_routines_and_long_sessions_make_a_page_too(story: Make) -> None:
    thumb = DebriefBuilder("thumb", Band.FIRM)
    thumb.stage("a", "A", 0.0, Band.NONE)
    thumb.stage("b", "B", 4.0, Band.FIRM)
    short = Page(debrief_html(story([4.0, 9.0, 12.0]).tell(thumb).build()))
    assert short.is_whole
    assert {"A", "B"} <= set(short.words)
    long = Page(debrief_html(story([20.0] * 900).tell(DebriefBuilder()).build()))
    assert long.is_whole
    assert "60 minutes, 900 strokes, all of your touch medium." in long.words


def test_a_glide_says_that_its_rhythm_cannot_be_measured(story: Make) -> None:
    still = story([20.0], press_s=30.0, period_s=32.0)
    builder = DebriefBuilder()
    builder.take([still.readings(0, len(still.t_s))])
    assert "not measurable" in debrief_html(builder.build())


def test_the_comparison_with_last_time_stands_beside_the_score(builder: DebriefBuilder) -> None:
    debrief = builder.build()
    last = Compared("2026-11-14T20:00:00+00:00", "A <b> & c", 11, debrief.score.total)
    words = " ".join(Page(debrief_html(replace(debrief, compared=last))).words)
    assert debrief.score.total is not None
    gained = debrief.score.total - 11
    assert f"Last time (A <b> & c, 14 November) it was 11, {gained} more this time." in words
    assert "Last time" not in debrief_html(debrief)
