"""The look keeps its promises: readable text, bands apart, known contrast figures."""

import pytest

from coach.signal.bands import BANDS, Band
from coach.ui.kit.tokens import (
    DAY,
    DIM,
    NIGHT,
    SPACE,
    THEMES,
    Theme,
    contrast,
    luminance,
    theme_at_hour,
    theme_named,
)

each_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


def test_contrast_agrees_with_published_figures() -> None:
    # WebAIM's checker: black on white 21, #767676 on white 4.54, #FF0000 on white 4.
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)
    assert contrast("#FFFFFF", "#FF0000") == pytest.approx(4.0, abs=0.005)


@each_theme
def test_text_can_be_read_on_everything_it_stands_on(theme: Theme) -> None:
    for ground in (theme.background, theme.surface, theme.raised):
        assert contrast(theme.text, ground) >= 4.5
        assert contrast(theme.quiet, ground) >= 4.5
    for ground in (theme.background, theme.surface):
        assert contrast(theme.warn, ground) >= 4.5
        assert contrast(theme.focus, ground) >= 3.0
        assert contrast(theme.strong_line, ground) >= 3.0


@each_theme
def test_every_band_stands_out_and_its_words_do_too(theme: Theme) -> None:
    for band in BANDS[1:]:
        colour = theme.bands.of(band)
        assert contrast(colour, theme.background) >= 3.0
        assert contrast(theme.on(colour), colour) >= (4.4 if theme is not DIM else 3.0)


def test_palettes_are_the_measured_ones() -> None:
    assert [NIGHT.bands.of(band) for band in BANDS[1:]] == [
        "#6C73FA",
        "#ABFDFE",
        "#FFFE6F",
        "#EE276B",
    ]
    assert [DAY.bands.of(band) for band in BANDS[1:]] == [
        "#130D7B",
        "#0B7D94",
        "#AA6311",
        "#540317",
    ]


def test_dim_is_no_brighter_than_its_text() -> None:
    brightest = max(
        luminance(colour)
        for colour in (DIM.background, DIM.surface, DIM.raised, DIM.quiet, DIM.focus, DIM.warn)
    )
    assert brightest <= luminance(DIM.text)
    assert luminance(DIM.bands.of(Band.FIRM)) <= 1.1 * luminance(DIM.text)


def test_night_falls_and_ends() -> None:
    assert [theme_at_hour(hour).name for hour in (0, 6, 7, 12, 18, 19, 23)] == [
        "night",
        "night",
        "day",
        "day",
        "day",
        "night",
        "night",
    ]
    assert theme_named("dim") is DIM


def test_distances_are_multiples_of_four() -> None:
    distances = (SPACE.hair, SPACE.small, SPACE.medium, SPACE.large, SPACE.wide, SPACE.huge)
    assert all(distance % 4 == 0 for distance in distances)
