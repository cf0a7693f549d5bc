"""The pressure map: right way up, absolute colours, unknown taxels stay empty."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from coach.signal.bands import PALM, Band
from coach.ui.kit.tokens import DAY, NIGHT, Theme
from coach.ui.practising.pressure_map import PressureMap
from coach.ui.practising.pressure_picture import colour_table, to_image

pytestmark = pytest.mark.usefixtures("app")


def pressed_at(row: int, column: int, kpa: float = 60.0) -> np.ndarray:
    grid = np.zeros((16, 12), dtype=np.float32)
    grid[row, column] = kpa
    return grid


def test_rows_go_down_and_columns_to_the_right() -> None:
    image = to_image(pressed_at(3, 10), PALM, colour_table(NIGHT, PALM))
    assert (image.width(), image.height()) == (12, 16)
    touched = [(x, y) for x in range(12) for y in range(16) if image.pixelIndex(x, y) > 0]
    assert touched == [(10, 3)]


@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=["night", "day"])
def test_colours_are_absolute(theme: Theme) -> None:
    colours = colour_table(theme, PALM)
    image = to_image(np.array([[0.0, PALM.firm_kpa * 1.1]], dtype=np.float32), PALM, colours)
    assert image.pixel(0, 0) == QColor(theme.surface).rgb()
    assert image.pixel(1, 0) == QColor(theme.bands.of(Band.TOO_MUCH)).rgb()
    faint = to_image(np.array([[0.0, 1.0]], dtype=np.float32), PALM, colours)
    assert faint.pixelIndex(1, 0) < 10


def test_unknown_and_endless_values_do_no_harm() -> None:
    wild = np.array([[np.nan, np.inf, -np.inf, -4.0]], dtype=np.float32)
    image = to_image(wild, PALM, colour_table(NIGHT, PALM))
    assert [image.pixelIndex(x, 0) for x in range(4)] == [0, 255, 0, 0]


def test_the_picture_outlives_its_numbers() -> None:
    image = to_image(pressed_at(3, 10), PALM, colour_table(NIGHT, PALM))
    before = [image.pixelIndex(x, 3) for x in range(12)]
    _ = [np.random.default_rng(at).bytes(192) for at in range(500)]
    assert [image.pixelIndex(x, 3) for x in range(12)] == before


def test_pressing_on_the_left_colours_the_left() -> None:
    pad = PressureMap(NIGHT)
    pad.resize(300, 400)
    pad.show_map(np.zeros((16, 12), dtype=np.float32), PALM)
    empty = pad.grab().toImage()
    pad.show_map(pressed_at(8, 1), PALM)
    image = pad.grab().toImage()
    pixels = [
        (x, y)
        for x in range(300)
        for y in range(0, 340, 3)
        if image.pixel(x, y) != empty.pixel(x, y)
    ]
    assert sum(x for x, _ in pixels) / len(pixels) < 130


@pytest.mark.parametrize("grid", [np.zeros((0, 4)), np.zeros(4), np.full((2, 2), np.nan), None])
def test_odd_grids_show_an_empty_pad(grid: np.ndarray | None) -> None:
    pad = PressureMap(NIGHT)
    pad.resize(200, 200)
    pad.show_map(grid if grid is None else grid.astype(np.float32), PALM)
    assert not pad.grab().toImage().isNull()


def test_the_words_under_a_small_pad_are_never_cut_off() -> None:
    pad = PressureMap(NIGHT)
    kpa = np.full((16, 16), 34.0, dtype=np.float32)
    for width in (80, 110, 125, 140, 300):
        pad.resize(width, 160)
        pad.show_map(kpa, PALM)
        image = pad.grab().toImage()
        ground = image.pixel(0, image.height() - 1)
        words = range(image.height() - 20, image.height())
        sides = [image.pixel(x, y) for x in (0, width - 1) for y in words]
        assert set(sides) == {ground}, width


@pytest.mark.parametrize("size", [(300, 400), (401, 255), (90, 500)])
def test_what_is_repainted_of_it_stays_the_whole_picture(
    size: tuple[int, int], app: QApplication
) -> None:
    pad, rng = PressureMap(NIGHT), np.random.default_rng(size[0])
    pad.resize(*size)
    pad.show()
    for shape in ((16, 12), (16, 12), (32, 32), (1, 1), (3, 20)):
        for press_kpa in (60.0, 12.0, 0.0, 61.0, np.nan, 30.0):
            kpa = rng.normal(0.0, 0.2, shape).astype(np.float32)
            # Now and then at the edge, where the hardest spot's ring reaches beyond the pad.
            kpa[tuple(rng.choice((0, size - 1, size // 2)) for size in shape)] = press_kpa
            pad.show_map(kpa, PALM)
            app.processEvents()
            seen = app.primaryScreen().grabWindow(pad.winId()).toImage()
            assert seen == pad.grab().toImage().convertToFormat(seen.format())


@pytest.mark.parametrize("size", [(301, 400), (640, 500), (150, 120)])
@pytest.mark.parametrize("shape", [(16, 12), (3, 4), (32, 32)])
def test_between_taxels_colours_pass_evenly(size: tuple[int, int], shape: tuple[int, int]) -> None:
    kpa = np.random.default_rng(1).uniform(2.0, 50.0, shape).astype(np.float32)
    pad = PressureMap(NIGHT)
    pad.resize(*size)
    pad.show_map(kpa, PALM)
    seen = pixels_of(pad.grab().toImage())
    colours = pixels_of(to_image(kpa, PALM, colour_table(NIGHT, PALM)))
    (rows, columns), caption_px = shape, 26
    step = min((size[0] - 2) / columns, (size[1] - 2 - caption_px) / rows)
    left = 1 + (size[0] - 2 - step * columns) / 2
    x, y = np.arange(2, int(step * columns) - 2), np.arange(2, int(step * rows) - 2)
    across = np.stack([interpolated(row, (x + 0.5) / step - 0.5) for row in colours])
    down = (y + 0.5) / step - 0.5
    smooth = np.stack([interpolated(column, down) for column in across.swapaxes(0, 1)], axis=1)
    here = seen[np.ix_(y + 1, x + round(left))]
    row, column = np.unravel_index(kpa.argmax(), shape)
    from_spot = np.hypot.outer(y - (row + 0.5) * step, x - (column + 0.5) * step)
    apart = np.abs(here - smooth)[from_spot > 14]
    # Nowhere further off than colours two pixels beside, and two steps of a byte.
    assert apart.max() < 2.0 * 255.0 / step + 2.0
    assert apart.mean() < 0.2 * 255.0 / step + 0.5


def pixels_of(image: QImage) -> np.ndarray:
    """Return colours (rows, columns, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)
    return flat[:, :, :3].astype(float)


def interpolated(colours: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Return a line of colours (n, 3) at places between them (m, 3), the last beyond the ends."""
    known = np.arange(len(colours))
    return np.stack([np.interp(at, known, colours[:, each]) for each in range(3)], axis=1)
