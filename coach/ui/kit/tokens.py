"""The look in one place: colours, type, spacing, radii and durations, without any Qt.

Band palettes are measured to stay apart for every kind of colour vision; still no widget may
rely on colour alone. A theme is passed to whoever paints: there is no current theme.
"""

from dataclasses import dataclass
from typing import Literal

from coach.signal.edges import Band

ThemeName = Literal["night", "day", "dim"]


@dataclass(frozen=True, slots=True)
class BandColours:
    """One colour a band as ``#RRGGBB``; no contact borrows the theme's quiet line."""

    none: str
    light: str
    medium: str
    firm: str
    too_much: str

    def of(self, band: Band) -> str:
        """Return the colour of a band."""
        return {
            Band.NONE: self.none,
            Band.LIGHT: self.light,
            Band.MEDIUM: self.medium,
            Band.FIRM: self.firm,
            Band.TOO_MUCH: self.too_much,
        }[band]


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour a page may use, as ``#RRGGBB``, and whether things may move.

    ``edge`` is round what can be pressed, ``raised_edge`` where it is filled, ``lit_edge`` where
    it is pointed at or chosen. ``alarm`` is the ground of a whole window that says too much.
    """

    name: ThemeName
    background: str
    surface: str
    raised: str
    line: str
    strong_line: str
    text: str
    quiet: str
    focus: str
    warn: str
    edge: str
    raised_edge: str
    lit_edge: str
    alarm: str
    bands: BandColours
    reduced_motion: bool = False

    def on(self, colour: str) -> str:
        """Return the theme's text or background colour, whichever reads better on ``colour``."""
        return max((self.background, self.text), key=lambda ink: contrast(ink, colour))


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Letter sizes in pixels at 100 %, and what the two-metre words take of the window."""

    small: int = 14
    body: int = 16
    large: int = 20
    title: int = 28
    headline: int = 40
    word_of_height: float = 0.11
    stop_of_height: float = 0.2


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances in pixels, multiples of 4."""

    hair: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16
    wide: int = 24
    huge: int = 40


@dataclass(frozen=True, slots=True)
class Radii:
    """Corner radii in pixels."""

    small: int = 6
    medium: int = 10
    large: int = 16


@dataclass(frozen=True, slots=True)
class Durations:
    """How long a change may take, in seconds; none with reduced motion."""

    quick_s: float = 0.12
    settle_s: float = 0.20


TYPE = TypeScale()
SPACE = Spacing()
RADII = Radii()
DURATIONS = Durations()
#: The least height of anything to press, in pixels.
TOUCH_PX = 52

_NIGHT_BANDS = BandColours("#4A5663", "#6C73FA", "#ABFDFE", "#FFFE6F", "#EE276B")
_DAY_BANDS = BandColours("#A9B1B8", "#130D7B", "#0B7D94", "#AA6311", "#540317")
_DIM_BANDS = BandColours("#3D3223", "#6048DC", "#3BB2AE", "#B4A200", "#A53F55")

NIGHT = Theme(
    name="night",
    background="#101418",
    surface="#171C22",
    raised="#222932",
    line="#2A323B",
    strong_line="#66727F",
    text="#E8EDF2",
    quiet="#9AA7B4",
    focus="#FFB38A",
    warn="#FFB38A",
    edge="#2A323B",
    raised_edge="#222932",
    lit_edge="#66727F",
    alarm=_NIGHT_BANDS.too_much,
    bands=_NIGHT_BANDS,
)
DAY = Theme(
    name="day",
    background="#FAFAF7",
    surface="#FFFFFF",
    raised="#EEF0F0",
    line="#D9DDE1",
    strong_line="#7C868F",
    text="#1B1F23",
    quiet="#5B6670",
    focus="#9A3D00",
    warn="#8A3600",
    edge="#D9DDE1",
    raised_edge="#EEF0F0",
    lit_edge="#7C868F",
    alarm=_DAY_BANDS.too_much,
    bands=_DAY_BANDS,
)
DIM = Theme(
    name="dim",
    background="#000000",
    surface="#0C0907",
    raised="#19130C",
    line="#2B2114",
    strong_line="#7A5D38",
    text="#CF965F",
    quiet="#A67C4A",
    focus="#DF7440",
    warn="#DF7440",
    # On black no ground is seen at arm's length: the edge alone says what can be pressed.
    edge="#7A5D38",
    raised_edge="#7A5D38",
    lit_edge="#A67C4A",
    # As dark as the room, with letters that glow: the band's own colour would light it.
    alarm="#5E0720",
    bands=_DIM_BANDS,
)
THEMES: tuple[Theme, ...] = (NIGHT, DAY, DIM)


def theme_named(name: str) -> Theme:
    """Return the theme of that name; ``KeyError`` for any other name."""
    return {theme.name: theme for theme in THEMES}[name]  # type: ignore[index]


def theme_after(theme: Theme) -> Theme:
    """Return the next theme of the round that a person toggles through: night, day, dim."""
    at = THEMES.index(theme_named(theme.name))
    return THEMES[(at + 1) % len(THEMES)]


def theme_at_hour(hour: int) -> Theme:
    """Return day from 7 to 19 o'clock and night otherwise, until a person chooses."""
    return DAY if 7 <= hour < 19 else NIGHT


def luminance(colour: str) -> float:
    """Return the relative luminance 0 to 1 of ``#RRGGBB`` (WCAG 2.2's definition)."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio 1 to 21 of two ``#RRGGBB`` colours (WCAG 2.2's definition)."""
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)
