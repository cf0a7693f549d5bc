"""Pressure data of other makers, imported and reported: against sums over the very matrices."""

import numpy as np
import pytest

from coach.engine.debriefing import debrief_of
from coach.practice.debrief.builder import debrief_json
from coach.recordings.imports import Wishes, import_file
from coach.recordings.reader import open_recording
from coach.sensors.source import SensorInfo
from coach.sensors.wire import WireDecoder
from sims.pressure_files import novel_lines, tekscan_lines, xsensor_lines

ROWS, COLUMNS, AREA_M2 = 10, 12, 1e-4
PEAKS_N = (20.0, 25.0, 22.0, 28.0, 24.0)


def presses(rate_hz, peaks_n=PEAKS_N, width=2.0):
    """(t_s, kPa (frames, rows, columns)) of presses of 1.2 s each two seconds, from 1 s on."""
    t_s = np.arange(round((1 + 2 * len(peaks_n) + 1) * rate_hz)) / rate_hz
    down, across = np.mgrid[0:ROWS, 0:COLUMNS]
    blob = np.exp(-((down - 4) ** 2 + (across - 6) ** 2) / (2 * width**2))
    force_n = np.zeros_like(t_s)
    for number, peak_n in enumerate(peaks_n):
        share = np.clip((t_s - 1 - 2 * number) / 1.2, 0.0, 1.0)
        force_n += peak_n * np.sin(np.pi * share) ** 2
    return t_s, force_n[:, None, None] * (blob / blob.sum()) / AREA_M2 / 1e3


def lines_of(maker, kpa, rate_hz):
    count = len(kpa)
    if maker == "tekscan":
        return tekscan_lines(
            kpa,
            ROWS,
            COLUMNS,
            count=count,
            period_s=1 / rate_hz,
            spacing_mm=10.0,
            saturation="900 KPA",
        )
    if maker == "xsensor":
        return xsensor_lines(kpa, ROWS, COLUMNS, period_s=1 / rate_hz, cell_cm=1.0)
    names = "\t".join(["time[secs]", *map(str, range(1, ROWS * COLUMNS + 1))])
    flat = kpa.reshape(count, -1)
    return novel_lines(flat, count=count, names=names, period_s=1 / rate_hz)


@pytest.fixture
def report(tmp_path):
    def make(maker, kpa, rate_hz):
        source, target = tmp_path / f"{maker}.txt", tmp_path / f"{maker}.rec"
        source.write_text("".join(lines_of(maker, kpa, rate_hz)))
        wish = Wishes(grid=(ROWS, COLUMNS), area_mm2=100.0) if maker == "novel" else Wishes()
        return target, import_file(source, target, wish)

    return make


@pytest.mark.parametrize("maker", ["tekscan", "xsensor", "novel"])
def test_a_report_says_what_the_matrices_say(report, maker):
    """Totals, peaks, means and bands by numpy alone, from the pressures that were written."""
    t_s, kpa = presses(100.0)
    total_n = kpa.sum(axis=(1, 2)) * 1e3 * AREA_M2
    path, _ = report(maker, kpa, 100.0)
    told = debrief_json(debrief_of(path))
    assert (told["samples"], told["taxels"]) == (len(t_s), ROWS * COLUMNS)
    assert (told["gaps"], told["missing_samples"], told["bad_frames"]) == (0, 0, 0)
    assert told["sample_rate_hz"] == pytest.approx(100.0)
    assert told["duration_s"] == pytest.approx(t_s[-1], abs=0.05)
    assert [each["peak_n"] for each in told["strokes"]] == pytest.approx(PEAKS_N, rel=0.02)
    for number, stroke in enumerate(told["strokes"]):
        begins_s = 1 + 2 * number
        assert stroke["peak_s"] == pytest.approx(begins_s + 0.6, abs=0.02)
        # A sin² crosses a tenth of its height at asin(√0.1)/π of its length.
        tenth_s = max(np.arcsin(np.sqrt(0.1)), np.arcsin(np.sqrt(1.5 / PEAKS_N[number])))
        assert stroke["onset_s"] == pytest.approx(begins_s + 1.2 * tenth_s / np.pi, abs=0.03)
        within = (t_s >= stroke["onset_s"]) & (t_s <= stroke["offset_s"])
        assert stroke["mean_n"] == pytest.approx(total_n[within].mean(), rel=0.02)
    over_contact_s = (total_n > 1.5).sum() / 100.0
    touched_s = sum(told["bands"][band] for band in ("light", "medium", "firm", "too_much"))
    assert touched_s == pytest.approx(over_contact_s, abs=0.5)
    assert told["too_much_events"] == []
    assert told["bands"]["firm"] == 0.0


@pytest.mark.parametrize("maker", ["tekscan", "xsensor", "novel"])
def test_a_thumb_dug_into_a_mat_is_too_much_before_its_total_is(report, maker):
    """25 N, less than half of what a palm may press, on two square centimetres."""
    t_s, kpa = presses(50.0, (20.0, 25.0), width=0.55)
    assert kpa.sum(axis=(1, 2)).max() * 1e3 * AREA_M2 < 30.0
    over_s = t_s[(kpa.max(axis=(1, 2)) >= 75.0)]
    path, _ = report(maker, kpa, 50.0)
    events = debrief_json(debrief_of(path))["too_much_events"]
    begins = [over_s[0], over_s[np.argmax(np.diff(over_s) > 0.5) + 1]]
    assert [each["onset_s"] for each in events] == pytest.approx(begins, abs=0.021)


def test_the_map_of_a_replay_is_the_matrix(report):
    _, kpa = presses(50.0)
    path, _ = report("xsensor", kpa, 50.0)
    decoder, maps = WireDecoder(), []
    for chunk in open_recording(path):
        for item in decoder.feed(chunk):
            if isinstance(item, SensorInfo):
                assert item.grid == (ROWS, COLUMNS)
            else:
                maps.extend(item.counts.reshape(-1, ROWS, COLUMNS))
    assert np.array(maps) == pytest.approx(kpa * 1e3 * AREA_M2, rel=1e-5, abs=1e-6)


@pytest.mark.parametrize(("rate_hz", "says"), [(20.0, "tremor"), (4.0, "strokes can be missed")])
def test_what_too_few_frames_cannot_tell_stays_unknown(report, rate_hz, says):
    _, kpa = presses(rate_hz)
    path, done = report("xsensor", kpa, rate_hz)
    assert any(says in note for note in done.notes)
    told = debrief_json(debrief_of(path))
    assert all(stroke["tremor"] is None for stroke in told["strokes"])
    assert all(stroke["asynchrony_s"] is None for stroke in told["strokes"])
    if rate_hz < 10:
        assert all(stroke["sparc"] is None for stroke in told["strokes"])
