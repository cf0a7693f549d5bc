"""Every picture that a page offers is kept as it is seen: in its language, whole, in lines."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from coach.sensors.sureness import Sureness
from coach.ui.debriefing.page import DebriefPage
from coach.ui.gallery.past import sample_calibration, sample_rich_debrief, sample_story
from coach.ui.gallery.samples import TODAY, sample_sessions
from coach.ui.history.page import HistoryPage
from coach.ui.kit.save_picture import SavePicture
from coach.ui.kit.svg_mending import mended
from coach.ui.kit.tokens import NIGHT
from coach.ui.kit.tongue import speak

_SVG = "{http://www.w3.org/2000/svg}"
#: For each picture of a language, by its title: words that stand in it.
WORDS = {
    "en": {
        "The session": ("too much", "0:00 min", "softer"),
        "Your strokes": ("target: medium", "your median", "59 strokes"),
        "Your rhythm": ("on the beat", "0.2 s late", "the beat"),
        "The sensor's line": ("lost", "garbled", "100/s"),
        "Your calibration": ("40 N", "weight on it", "load growing"),
        "Your weeks": ("Mon", "16 Nov", "Each ribbon is a session"),
        "Your skills": ("Evenness", "getting better", "best 100"),
    },
    "de": {
        "Die Übung": ("zu viel", "0:00 min", "sanfter"),
        "Deine Streichungen": ("Ziel: mittel", "dein Durchschnitt", "59 Streichungen"),
        "Dein Rhythmus": ("im Takt", "0,2 s", "der Takt"),
        "Die Verbindung zum Sensor": ("verloren", "beschädigt", "100/s"),
        "Deine Kalibrierung": ("40 N", "aufgelegtes Gewicht", "Last nimmt zu"),
        "Deine Wochen": ("Mo", "16. Nov.", "Jedes Band ist eine Übung"),
        "Dein Können": ("Gleichmaß", "wird besser", "100"),
    },
}


@pytest.fixture(params=["en", "de"])
def language(app: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    speak(app, request.param)
    yield request.param
    speak(app, "en")


def shown(page: QWidget) -> QWidget:
    page.resize(1100, 800)
    page.show()
    QApplication.processEvents()
    return page


def pages() -> tuple[QWidget, ...]:
    made = sample_calibration()
    debrief = replace(sample_rich_debrief(), sure=Sureness(made.error_bar, made))
    page = DebriefPage(NIGHT, debrief)
    page.show_link(sample_story())
    return shown(page), shown(HistoryPage(NIGHT, sample_sessions(), TODAY.date()))


@pytest.fixture
def kept(language: str, tmp_path: Path) -> dict[str, Path]:
    """Every picture's SVG, by its title in the language spoken."""
    assert language
    kept = {}
    for page in pages():
        for saver in page.findChildren(SavePicture):
            saver._folder = lambda: tmp_path
            place = saver.save("svg")
            assert place is not None
            assert saver.save("png") is not None
            title = ElementTree.parse(place).getroot().find(f"{_SVG}title")
            assert title is not None
            kept[title.text or ""] = place
    return kept


def words_in(place: Path) -> str:
    root = ElementTree.parse(place).getroot()
    said = " ".join("".join(each.itertext()) for each in root.iter(f"{_SVG}text"))
    return said.replace("\u00a0", " ")


def test_each_has_its_title_and_its_words_in_the_language(
    kept: dict[str, Path], language: str
) -> None:
    assert set(kept) == set(WORDS[language])
    for title, wanted in WORDS[language].items():
        said = words_in(kept[title])
        assert title in said
        for words in wanted:
            assert words in said, f"{title}: {words!r} is not in {said!r}"
    assert all(place.with_suffix(".png").is_file() for place in kept.values())


def test_each_is_drawn_in_lines_and_says_when_it_was(kept: dict[str, Path]) -> None:
    for title, place in kept.items():
        root = ElementTree.parse(place).getroot()
        assert not list(root.iter(f"{_SVG}image")), f"{title} has pixels in it"
        assert re.search(r" 2026-1\d-\d\d", place.stem), "its day is in its name"


_NUMBER = r"-?\d+(?:\.\d+)?(?:e-?\d+)?"
Point = tuple[float, float]
Place = Callable[[Point], Point]


def placed(element: ElementTree.Element) -> Place:
    """Return where an element's transformation puts a point."""
    found = re.findall(_NUMBER, element.get("transform") or "matrix(1,0,0,1,0,0)")
    a, b, c, d, e, f = map(float, found)
    return lambda point: (a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f)


def points_of(text: str) -> list[Point]:
    numbers = [float(each) for each in re.findall(_NUMBER, text)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def test_what_clips_a_picture_lies_where_it_was_drawn(kept: dict[str, Path]) -> None:
    """The strokes of the overlay are seen: another reader cuts them off where they leave it."""
    place = next(each for title, each in kept.items() if "trok" in title or "treich" in title)
    root = ElementTree.parse(place).getroot()
    clips = {clip.get("id"): clip[0] for clip in root.iter(f"{_SVG}clipPath")}
    groups = [each for each in root.iter(f"{_SVG}g") if each.get("clip-path")]
    (name,) = {each.get("clip-path") for each in groups}
    clip = clips[(name or "").removeprefix("url(#").removesuffix(")")]
    corners = [placed(clip)(point) for point in points_of(clip.get("d") or "")]
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    top, bottom = min(y for _, y in corners), max(y for _, y in corners)
    drawn = inside = 0
    for part in (part for group in groups for part in group.iter(f"{_SVG}g")):
        for line in part.findall(f"{_SVG}polyline"):
            for x, y in map(placed(part), points_of(line.get("points") or "")):
                drawn += 1
                inside += left - 1 <= x <= right + 1 and top - 1 <= y <= bottom + 1
    assert drawn > 500
    assert inside == drawn


def test_what_is_no_clip_stays_as_it_is() -> None:
    plain = b'<svg xmlns="http://www.w3.org/2000/svg"><g transform="scale(2)"><path/></g></svg>'
    told = ElementTree.fromstring(mended(plain))
    assert [each.tag for each in told.iter()] == [f"{_SVG}svg", f"{_SVG}g", f"{_SVG}path"]
    assert told[0].attrib == {"transform": "scale(2)"}
