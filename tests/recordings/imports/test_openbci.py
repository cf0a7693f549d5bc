"""Files of the OpenBCI GUI and of BrainFlow: times by the sample index, newtons by a word."""

import warnings

import numpy as np
import pytest

from coach.recordings.imports import Wishes, import_file, look_into
from sims.openbci_files import BEGAN_S, lost, old_openbci_lines, openbci_lines

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from brainflow.board_shim import BoardIds, BoardShim
    from brainflow.data_filter import DataFilter

RATE_HZ = 250.0
#: What a count of a pin is worth here.
SCALE = 0.05
WISH = {"force": "Analog Channel 0", "unit": "N", "scale": SCALE}


def pressed(n: int) -> np.ndarray:
    """Return (n, 1) counts of a hand that presses once a second."""
    return np.round(400 + 300 * np.sin(2 * np.pi * np.arange(n) / RATE_HZ))[:, None]


def test_each_sample_has_its_second_and_its_newtons(bring_in):
    said = bring_in(openbci_lines(pressed(1000)), **WISH)
    assert said.done.format == "openbci"
    assert said.info.name == "OpenBCI CytonSerial"
    assert said.info.rate_hz == RATE_HZ
    assert np.allclose(said.t_s, np.arange(1000) / RATE_HZ, atol=1e-6)
    assert np.allclose(said.newtons, SCALE * pressed(1000), atol=1e-4)
    assert said.done.notes == ()


def test_several_channels_are_taxels_in_the_order_asked_for(bring_in):
    pins = np.column_stack((pressed(600), pressed(600) / 2, pressed(600) / 4))
    wish = WISH | {"force": "Analog Channel 0..Analog Channel 2"}
    said = bring_in(openbci_lines(pins), **wish)
    assert np.allclose(said.newtons, SCALE * pins, atol=1e-4)
    said = bring_in(openbci_lines(pins), **(wish | {"force": "Analog Channel 2,Analog Channel 0"}))
    assert np.allclose(said.newtons, SCALE * pins[:, [2, 0]], atol=1e-4)


def test_lost_samples_are_a_gap_of_their_length(bring_in):
    lines = lost(openbci_lines(pressed(1000)), 300, 40)
    said = bring_in(lines, **WISH)
    kept = np.r_[0:300, 340:1000]
    assert np.allclose(said.t_s, kept / RATE_HZ, atol=1e-6)
    assert said.done.notes == ("40 samples missing by the sample index, in 1 gap.",)


def test_whole_rounds_that_are_lost_are_told_by_the_times_of_arrival(bring_in):
    lines = lost(openbci_lines(pressed(3000)), 1000, 3 * 256 + 10)
    said = bring_in(lines, **WISH)
    kept = np.r_[0:1000, 1778:3000]
    assert np.allclose(said.t_s, kept / RATE_HZ, atol=1e-6)


@pytest.mark.parametrize("burst_s", [0.04, 1.0])
def test_bursts_of_arrivals_make_no_gap(bring_in, burst_s):
    n = 2500
    stamps = BEGAN_S + np.floor(np.arange(n) / RATE_HZ / burst_s) * burst_s
    said = bring_in(openbci_lines(pressed(n), stamps_s=stamps.tolist()), **WISH)
    assert np.allclose(said.t_s, np.arange(n) / RATE_HZ, atol=1e-6)
    assert said.done.notes == ()


def test_a_board_whose_clock_is_off_makes_no_gap_in_an_hour(bring_in):
    n = 40_000
    stamps = BEGAN_S + np.arange(n) / RATE_HZ * 1.01
    said = bring_in(openbci_lines(pressed(n), stamps_s=stamps.tolist()), **WISH)
    assert said.done.notes == ()


@pytest.mark.parametrize(
    "index",
    [[2 * k % 256 for k in range(1500)], list(range(1500))],
    ids=["every second number, as a Daisy", "one that goes on past 255"],
)
def test_other_ways_to_count(bring_in, index):
    stamps = (BEGAN_S + np.arange(1500) / 125.0).tolist()
    lines = list(openbci_lines(pressed(1500), rate_hz=125.0, index=index, stamps_s=stamps))
    said = bring_in(lost(lines, 700, 9), **WISH)
    kept = np.r_[0:700, 709:1500]
    assert np.allclose(said.t_s, kept / 125.0, atol=1e-6)


def test_two_samples_that_share_a_number_as_a_ganglions(bring_in):
    index = [k // 2 % 101 for k in range(2000)]
    stamps = (BEGAN_S + np.arange(2000) / 200.0).tolist()
    lines = list(openbci_lines(pressed(2000), rate_hz=200.0, index=index, stamps_s=stamps))
    said = bring_in(lost(lines, 500, 6), **WISH)
    assert np.allclose(said.t_s, np.r_[0:500, 506:2000] / 200.0, atol=1e-6)
    assert said.done.notes == ("6 samples missing by the sample index, in 1 gap.",)


def test_a_row_that_is_told_twice_counts_once(bring_in):
    lines = list(openbci_lines(pressed(600)))
    lines.insert(300, lines[300])
    said = bring_in(lines, **WISH)
    assert len(said.t_s) == 600
    assert said.done.notes == ("1 row told twice, left out.",)


def test_the_files_of_before_2020(bring_in):
    exg = np.column_stack((pressed(700), pressed(700) / 3))
    said = bring_in(old_openbci_lines(exg), **(WISH | {"force": "EXG Channel 0..EXG Channel 1"}))
    assert np.allclose(said.t_s, np.arange(700) / RATE_HZ, atol=1e-6)
    assert np.allclose(said.newtons, SCALE * np.round(exg, 2), atol=1e-3)


@pytest.mark.parametrize("wish", [{}, {"unit": "N"}, {"scale": 2.0}])
def test_what_a_microvolt_is_worth_nobody_guesses(refused, wish):
    words = refused(openbci_lines(pressed(600)), force="Analog Channel 0", **wish)
    assert "microvolts and counts, not forces" in words
    assert "--unit N --scale" in words


def test_without_a_channel_those_that_there_are_are_named(refused):
    words = refused(openbci_lines(pressed(600)), unit="N", scale=1.0)
    assert "--force 'Analog Channel 0'" in words
    assert "EXG Channel 0" in words


def test_a_force_that_nobody_has_is_refused_with_its_line(refused):
    words = refused(openbci_lines(pressed(600)), force="Analog Channel 0", unit="kN", scale=1e3)
    assert "line 6, column Analog Channel 0" in words


def test_the_window_is_shown_the_channels(tmp_path):
    path = tmp_path / "raw.txt"
    path.write_text("".join(openbci_lines(pressed(60))))
    look = look_into(path)
    assert (look.format, look.force) == ("openbci", "Analog Channel 0")
    assert "EXG Channel 3" in look.columns
    assert "Timestamp" not in look.columns


@pytest.mark.filterwarnings("ignore:pkg_resources is deprecated")
class TestBrainFlow:
    """What BrainFlow itself writes and reads is the truth here."""

    def written(self, tmp_path, board, n):
        about = BoardShim.get_board_descr(board)
        data = np.zeros((about["num_rows"], n))
        rate_hz = about["sampling_rate"]
        data[about["package_num_channel"]] = np.arange(n) % 256
        data[about["timestamp_channel"]] = BEGAN_S + np.arange(n) / rate_hz
        for number, row in enumerate(about["eeg_channels"]):
            data[row] = 100.0 * number + 40.0 * np.sin(np.arange(n) / 30.0)
        path = tmp_path / "bf.csv"
        DataFilter.write_file(data, str(path), "w")
        return path, about, DataFilter.read_file(str(path))

    @pytest.mark.parametrize("board", [BoardIds.CYTON_BOARD, BoardIds.SYNTHETIC_BOARD])
    def test_its_files_are_known_and_read_alike(self, bring_in, tmp_path, board):
        path, about, read = self.written(tmp_path, board, 1500)
        first, last = about["eeg_channels"][0], about["eeg_channels"][7]
        said = bring_in(path, force=f"row {first}..row {last}", unit="N", scale=0.02)
        assert (said.done.format, said.info.name) == ("openbci", "BrainFlow")
        assert np.allclose(said.newtons, 0.02 * read[first : last + 1].T, atol=1e-4)
        assert said.info.rate_hz == pytest.approx(about["sampling_rate"], rel=1e-4)
        assert said.t_s[-1] == pytest.approx(1499 / about["sampling_rate"], rel=1e-4)
        (note,) = said.done.notes
        assert note.startswith("The rate is told by the times of arrival: 250 Hz")

    def test_a_stream_of_its_own_board_goes_through(self, tmp_path, bring_in):
        """The synthetic board, as BrainFlow's own streamer and clock make it."""
        from brainflow.board_shim import BrainFlowInputParams

        BoardShim.disable_board_logger()
        board = BoardShim(BoardIds.SYNTHETIC_BOARD, BrainFlowInputParams())
        path = tmp_path / "streamed.csv"
        board.prepare_session()
        try:
            board.start_stream(4096, f"file://{path}:w")
            while board.get_board_data_count() < 200:
                pass
            board.stop_stream()
        finally:
            board.release_session()
        read = DataFilter.read_file(str(path))
        said = bring_in(path, force="row 1", unit="N", scale=0.02, rate_hz=250.0)
        assert np.allclose(said.newtons[:, 0], 0.02 * read[1], atol=1e-4)
        assert np.allclose(said.t_s, np.arange(read.shape[1]) / 250.0, atol=1e-6)


def test_a_table_with_a_tab_and_a_counter_is_still_a_table(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("".join(f"{n}\t{n * 2}\t{n * 3}\t{n % 5}\n" for n in range(50)))
    assert look_into(path).format == "csv"


def test_an_import_is_as_long_as_it_was(tmp_path):
    path = tmp_path / "raw.txt"
    path.write_text("".join(openbci_lines(pressed(1251), end="\r\n")))
    done = import_file(path, tmp_path / "raw.rec", Wishes(**WISH))
    assert done.duration_s == pytest.approx(5.0)
    assert done.rows == 1251
