"""EDF+ as edfio reads it, which shares no line with what wrote it."""

import edfio
import numpy as np
import pytest

from coach.errors import FileError
from coach.recordings.exports import Note, export_file
from coach.recordings.exports.edf_grid import grid_for, scale_for
from coach.signal.strokes import Stroke

from .conftest import RATE_HZ, Block, made, made_blocks


def written(content, tmp_path):
    path = tmp_path / "a.edf"
    words = export_file(content, path)
    return edfio.read_edf(path), words


def test_each_sample_is_there_within_half_a_step(content, tmp_path):
    edf, words = written(content, tmp_path)
    assert [signal.label for signal in edf.signals] == ["Force", "Taxel 1", "Taxel 2"]
    assert {signal.physical_dimension for signal in edf.signals} == {"N"}
    assert edf.signals[0].sampling_frequency == RATE_HZ
    for number, signal in enumerate(edf.signals):
        step = (signal.physical_max - signal.physical_min) / 65_535
        assert step < 0.001
        for block in made_blocks():
            places = np.rint(block.t_s * RATE_HZ).astype(int)
            total = block.newtons.sum(axis=1)
            truth = total if number == 0 else block.newtons[:, number - 1]
            assert np.abs(signal.data[places] - truth).max() <= 0.51 * step
    assert "one step is 0." in words


def test_where_there_are_no_data_the_signals_lie_lowest_and_it_is_said(content, tmp_path):
    edf, _ = written(content, tmp_path)
    for signal in edf.signals:
        gap = signal.data[500:750]
        assert np.all(gap == pytest.approx(signal.physical_min))
        assert signal.physical_min < min(signal.data[:500].min(), 0.0)
    told = [each for each in edf.annotations if each.text == "no data"]
    assert [(each.onset, each.duration) for each in told] == [(2.0, 1.0)]


def test_strokes_words_and_too_much_are_annotations(content, tmp_path):
    edf, _ = written(content, tmp_path)
    told = {each.text: (each.onset, each.duration) for each in edf.annotations}
    assert told["stroke 38.5 N"] == (0.5, 0.75)
    assert told["receiver: softer"] == (1.0, None)
    assert told["too much, 61.0 N"] == (1.5, 0.25)


def test_when_and_with_what_it_was_recorded(content, tmp_path):
    edf, _ = written(content, tmp_path)
    assert edf.startdatetime.isoformat() == "2026-05-04T18:30:05"
    assert edf.signals[0].transducer_type == "Gl_ve"
    assert edf.signals[0].prefiltering == "calibrated (power)"
    assert edf.patient.name == "X"


def test_crowded_annotations_all_have_a_place(tmp_path):
    notes = tuple(
        Note(1.0 + n / 1000, "cue", f"hint {n}: " + "Lean in a little. " * 5) for n in range(200)
    )
    edf, _ = written(made(made_blocks(), notes=notes), tmp_path)
    hints = [each for each in edf.annotations if each.text.startswith("hint")]
    assert [round(each.onset, 6) for each in hints] == [round(note.t_s, 6) for note in notes]


def test_words_that_the_format_has_for_itself_do_no_harm(tmp_path):
    notes = (Note(0.5, "stage", "stage: a\x14b\x15c\x00d – schön"),)
    edf, _ = written(made(made_blocks(), notes=notes, strokes=()), tmp_path)
    assert edf.annotations[0].text == "stage: a b c d – schön"


@pytest.mark.parametrize("rate_hz", [12.5, 80.0, 86.2, 333.0, 1000.0, 4000.0])
def test_any_rate_has_its_samples_at_their_seconds(tmp_path, rate_hz):
    t_s = 0.7 + np.arange(int(5 * rate_hz)) / rate_hz
    block = Block(t_s, (10 + np.sin(t_s))[:, None])
    edf, _ = written(made([block], rate_hz=rate_hz), tmp_path)
    (signal,) = edf.signals
    seconds = np.arange(len(signal.data)) / signal.sampling_frequency
    there = signal.data > 5
    assert np.count_nonzero(there) == pytest.approx(len(t_s), abs=2)
    nearest = np.interp(seconds[there], t_s - 0.7, block.newtons[:, 0])
    assert np.abs(signal.data[there] - nearest).max() < 1.0 / rate_hz + 0.001


def test_a_rate_that_nobody_told_is_found(tmp_path):
    t_s = np.arange(400) / 80.0
    edf, _ = written(made([Block(t_s, t_s[:, None])], rate_hz=None), tmp_path)
    assert edf.signals[0].sampling_frequency == 80.0


def test_two_lost_samples_are_held_and_three_are_not(tmp_path):
    t_s = np.arange(500) / RATE_HZ
    kept = np.ones(500, bool)
    kept[[100, 101, 200, 201, 202]] = False
    block = Block(t_s[kept], np.arange(500.0)[kept][:, None])
    edf, _ = written(made([block], notes=(), strokes=()), tmp_path)
    data = edf.signals[0].data
    assert data[99:103] == pytest.approx([99, 99, 99, 102], abs=0.02)
    assert data[200:203] == pytest.approx(edf.signals[0].physical_min)
    assert ("no data", 0.8) in [(each.text, each.onset) for each in edf.annotations]


def test_a_restart_that_goes_back_in_time_is_counted(tmp_path):
    first = Block(np.arange(100) / RATE_HZ, np.full((100, 1), 3.0))
    again = Block(0.2 + np.arange(100) / RATE_HZ, np.full((100, 1), 9.0))
    edf, words = written(made([first, again]), tmp_path)
    # The fiftieth shares the last one's place.
    assert "49 samples came at a time that was past" in words
    assert edf.signals[0].data[50:100] == pytest.approx(3.0, abs=0.01)
    assert edf.signals[0].data[100:150] == pytest.approx(9.0, abs=0.01)


def test_no_sample_is_one_sentence(tmp_path):
    with pytest.raises(FileError, match="no sample"):
        export_file(made([]), tmp_path / "a.edf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("most", [0.3, 61.234567, 1234.56789, 98_765.4321, 3e6])
def test_bounds_are_eight_letters_and_hold_all(most):
    scale = scale_for(-0.01234567, most)
    assert len(f"{scale.least:f}") <= 8
    assert len(f"{scale.most:f}") <= 8
    assert float(scale.least) < -0.01234567
    assert float(scale.most) >= most


def test_a_large_map_keeps_its_records_small():
    grid = grid_for(100.0, 2049, 0.0)
    assert grid.samples * 2 * 2049 <= 61_440
    assert grid.rate_hz == pytest.approx(100.0, rel=1e-6)


def test_a_stroke_past_the_range_has_no_newtons(tmp_path):
    stroke = Stroke(0.5, 0.75, 1.25, float("nan"), 21.0, 90.0)
    edf, _ = written(made(made_blocks(), strokes=(stroke,)), tmp_path)
    assert "stroke" in [each.text for each in edf.annotations]
