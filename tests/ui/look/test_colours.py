"""The four bands are told apart by every kind of sight, and by shape, word and texture too."""

import re
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

import coach.ui
from coach.practice.debrief import html_style
from coach.signal.bands import BANDS, Band
from coach.ui.gallery.command import page_of
from coach.ui.gallery.pages import pages
from coach.ui.gallery.states import gallery_states
from coach.ui.kit.band_words import band_word, shape_icon
from coach.ui.kit.textures import band_brush
from coach.ui.kit.theme import apply_theme
from coach.ui.kit.tokens import DAY, DIM, NIGHT, THEMES, Theme, contrast, luminance
from coach.ui.practising.too_much import TooMuchScreen
from tests.ui.look.sight_of_colours import SIGHTS, delta_e, seen_as

#: Sharma, Wu and Dalal (2005), table 1: two colours and how far they are apart.
SHARMA = [
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, 3.1571, -77.2803), (50.0, 0.0, -82.7485), 2.8615),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
    ((50.0, -0.001, 2.49), (50.0, 0.0009, -2.49), 4.8045),
    ((50.0, -0.001, 2.49), (50.0, 0.0011, -2.49), 4.7461),
    ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((50.0, 2.5, 0.0), (61.0, -5.0, 29.0), 22.8977),
    ((50.0, 2.5, 0.0), (56.0, -27.0, -3.0), 31.9030),
    ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
    ((50.0, 2.5, 0.0), (50.0, 3.1736, 0.5854), 1.0000),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((63.0109, -31.0961, -5.8663), (62.8187, -29.7946, -4.0864), 1.2630),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((36.4612, 47.8580, 18.3852), (36.2715, 50.5065, 21.2231), 1.4146),
    ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
    ((6.7747, -0.2908, -2.4247), (5.8714, -0.0985, -2.2286), 0.6377),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]
_SRGB = np.arange(256) / 255.0
#: What each value of red, green and blue adds to a colour's luminance.
LUMINANCES = np.array([[0.2126], [0.7152], [0.0722]]) * np.where(
    _SRGB <= 0.04045, _SRGB / 12.92, ((_SRGB + 0.055) / 1.055) ** 2.4
)
#: The least difference that was measured when the palettes were chosen.
MEASURED = {"night": 27.0, "day": 24.5, "dim": 27.0}
each_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


@pytest.mark.parametrize(("one", "other", "apart"), SHARMA)
def test_the_formula_agrees_with_its_published_pairs(
    one: tuple[float, float, float], other: tuple[float, float, float], apart: float
) -> None:
    assert delta_e(one, other) == pytest.approx(apart, abs=5e-5)
    assert delta_e(other, one) == pytest.approx(apart, abs=5e-5)


def test_the_simulation_leaves_greys_as_they_are() -> None:
    for sight in SIGHTS:
        for grey in ("#000000", "#808080", "#FFFFFF"):
            assert delta_e(seen_as(grey, sight), seen_as(grey, "normal")) < 0.5


@each_theme
@pytest.mark.parametrize("sight", SIGHTS)
def test_the_bands_are_apart_for_every_kind_of_sight(theme: Theme, sight: str) -> None:
    seen = {band: seen_as(theme.bands.of(band), sight) for band in BANDS[1:]}
    least = min(delta_e(seen[one], seen[other]) for one, other in combinations(seen, 2))
    assert least >= MEASURED[theme.name]


@pytest.mark.usefixtures("app")
def test_the_bands_are_apart_without_any_colour() -> None:
    assert len({band_word(band) for band in (*BANDS, None)}) == 6
    icons = [pixels(shape_icon(band, 24, QColor("#808080")).pixmap(24).toImage()) for band in BANDS]
    assert all(differ(one, other) > 0.05 for one, other in combinations(icons, 2))
    tiles = [pixels(band_brush(band, "#FFFFFF", 1.0).texture().toImage()) for band in BANDS]
    assert all(differ(one, other) > 0.05 for one, other in combinations(tiles, 2))


@each_theme
def test_shapes_stand_out_from_whatever_they_stand_on(theme: Theme) -> None:
    for ground in (theme.background, theme.surface):
        for shape in (theme.strong_line, theme.focus, theme.warn, theme.quiet, theme.text):
            assert contrast(shape, ground) >= 3.0
        for band in BANDS[1:]:
            assert contrast(theme.bands.of(band), ground) >= 3.0
    assert contrast(theme.background, theme.text) >= 4.5, "a primary button's words"
    assert contrast(theme.text, theme.raised) >= 4.5, "a chosen button's words"


def test_every_colour_comes_from_the_tokens() -> None:
    folder = Path(coach.ui.__path__[0])
    colour = re.compile(r"#[0-9A-Fa-f]{6}\b|QColor\(\d|GlobalColor\.(?!black|transparent)")
    found = [
        f"{path.relative_to(folder).as_posix()}: {line.strip()}"
        for path in sorted(folder.rglob("*.py"))
        if path.name != "tokens.py" and path.parent.name != "gallery"
        for line in path.read_text(encoding="utf-8").splitlines()
        if colour.search(line)
    ]
    # Black is a ground that is painted over, and the darkness of a screen that is to be dark.
    assert found == ['practising/darkness.py: _BLACK = "#000000"']


def test_a_report_has_the_pages_colours() -> None:
    text = Path(html_style.__file__).read_text(encoding="utf-8").lower()
    for theme in (NIGHT, DAY):
        own = (theme.background, theme.surface, theme.line, theme.text, theme.quiet)
        bands = (theme.bands.of(band) for band in BANDS[1:])
        assert all(colour.lower() in text for colour in (*own, *bands)), theme.name


@pytest.mark.parametrize("name", sorted(pages()))
def test_no_page_is_brighter_than_its_text_in_the_dim_theme(app: QApplication, name: str) -> None:
    apply_theme(app, DIM)
    page = pages()[name](DIM)
    page.resize(800, 600)
    page.show()
    for _ in range(3):
        app.processEvents()
    assert brightest(page) <= 1.02 * luminance(DIM.text)


def test_no_practice_is_brighter_than_its_text_in_the_dim_theme(app: QApplication) -> None:
    apply_theme(app, DIM)
    for state in gallery_states():
        page = page_of(state, DIM, app.primaryScreen().size())
        assert brightest(page) <= 1.02 * luminance(DIM.text), state.name
        page.close()


def test_too_much_is_no_brighter_in_the_dark_than_it_needs() -> None:
    assert contrast(DIM.bands.of(Band.TOO_MUCH), DIM.background) >= 3.0
    assert luminance(DIM.bands.of(Band.TOO_MUCH)) < luminance(DIM.text) / 2


def pixels(image: QImage) -> np.ndarray:
    """Return a picture's pixels (height, width, 4), blue first."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    flat = np.array(image.constBits(), np.uint8)
    return flat.reshape(image.height(), image.bytesPerLine() // 4, 4)[:, : image.width()]


def differ(one: np.ndarray, other: np.ndarray) -> float:
    """Return the share of pixels whose opacity is another."""
    return float((np.abs(one[..., 3].astype(int) - other[..., 3]) > 64).mean())


def brightest(page: QWidget) -> float:
    """Return the luminance of the brightest pixel."""
    red, green, blue = pixels(page.grab().toImage())[..., 2::-1].reshape(-1, 3).T
    return float((LUMINANCES[0][red] + LUMINANCES[1][green] + LUMINANCES[2][blue]).max())


@each_theme
def test_what_can_be_pressed_in_the_dark_is_seen_to_be(theme: Theme) -> None:
    if luminance(theme.text) > 0.5 or luminance(theme.background) > 0.2:
        return
    for edge in (theme.edge, theme.raised_edge, theme.lit_edge):
        assert contrast(edge, theme.background) >= 3.0
        assert contrast(edge, theme.surface) >= 3.0
    assert contrast(theme.lit_edge, theme.edge) >= 1.5, "what is pointed at, or chosen"


@each_theme
def test_too_much_is_read_on_its_ground_and_on_its_stripes(app: QApplication, theme: Theme) -> None:
    apply_theme(app, theme)
    cover = TooMuchScreen(theme)
    cover.resize(800, 600)
    image = cover.grab().toImage()

    def colour(x: int, y: int) -> str:
        return image.pixelColor(x, y).name().upper()

    grounds = {colour(8, y) for y in range(8, 40)}
    assert len(grounds) > 1, "it has stripes"
    ink = theme.on(theme.alarm)
    # Letters of 48 px and more: 3 do, and the dim theme is for eyes that are used to the dark.
    assert min(contrast(ink, each) for each in grounds) >= (4.5 if theme is DIM else 4.0)
    words = {colour(x, y) for x in range(0, 800, 2) for y in range(0, 600, 2)}
    assert ink.upper() in words


def test_a_whole_window_of_too_much_is_dark_in_the_dim_theme() -> None:
    assert luminance(DIM.alarm) < luminance(DIM.bands.too_much) / 4
