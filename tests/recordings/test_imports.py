import codecs
import struct
import subprocess
import sys
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.errors import FileError, UsageError
from coach.recordings.imports import import_csv
from coach.recordings.reader import open_recording
from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.wire import WireDecoder

GOOD = "time_s,force_n\n0,1.5\n0.01,2.5\n0.02,3.25\n"


def decoded(path):
    """(infos, t_s, newtons) of a recording, by the decoder that live glove bytes go through."""
    decoder = WireDecoder()
    out = [item for chunk in open_recording(path) for item in decoder.feed(chunk)]
    blocks = [item for item in out if isinstance(item, SampleBlock)]
    assert decoder.counts.bad_frames == decoder.counts.missing_samples == 0
    infos = [item for item in out if isinstance(item, SensorInfo)]
    t_s = np.concatenate([block.t_s for block in blocks])
    return infos, t_s, np.concatenate([block.counts for block in blocks])


def table(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "in.csv"
    path.write_bytes(text.encode(encoding) if isinstance(text, str) else text)
    return path


def bring_in(tmp_path, text, time="time_s:s", force="force_n", unit="N", encoding="utf-8"):
    return import_csv(table(tmp_path, text, encoding), tmp_path / "out.rec", time, force, unit)


def test_a_table_is_read_as_if_a_device_had_sent_it(tmp_path):
    done = bring_in(tmp_path, GOOD)
    assert (done.rows, done.taxels, done.rate_hz, done.duration_s) == (3, 1, 100.0, 0.02)
    (info,), t_s, newtons = decoded(done.path)
    assert (info.taxels, info.rate_hz, info.newtons_per_count) == (1, 100.0, 1.0)
    assert t_s.tolist() == pytest.approx([0.0, 0.01, 0.02])
    assert newtons.tolist() == [[1.5], [2.5], [3.25]]
    recording = open_recording(done.path)
    assert recording.damage.whole
    assert recording.totals == {"samples": 3}


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace("\n", "\r\n"),
        "\ufeff" + GOOD,
        GOOD.rstrip("\n"),
        "\n\n" + GOOD + "\n\n",
        GOOD.replace(",", ";"),
        GOOD.replace(",", "\t"),
        GOOD.replace(",", ";").replace(".", ","),
        '"time_s";"force_n"\n"0";"1,5"\n"0,01";"2,5"\n"0,02";"3,25"\n',
        'note,time_s,force_n\n"a, b",0,1.5\n"said ""ow""",0.01,2.5\n,0.02,3.25\n',
        "Force_N , Time_S\n1.5,0\n 2.5 ,0.01\n3.25,2e-2\n",
        GOOD.replace("0.0", "100.0").replace("\n0,", "\n100,"),
    ],
)
def test_the_ways_that_programs_write_the_same_table(tmp_path, text):
    _, t_s, newtons = decoded(bring_in(tmp_path, text).path)
    assert t_s.tolist() == pytest.approx([0.0, 0.01, 0.02], abs=1e-9)
    assert newtons.tolist() == [[1.5], [2.5], [3.25]]


def test_a_spreadsheets_utf_16_is_read(tmp_path):
    text = codecs.BOM_UTF16_LE + GOOD.replace(",", "\t").encode("utf-16-le")
    assert decoded(bring_in(tmp_path, text).path)[2].tolist() == [[1.5], [2.5], [3.25]]


def test_columns_without_names_are_numbered(tmp_path):
    done = bring_in(tmp_path, GOOD.split("\n", 1)[1], time="1", force="2")
    assert decoded(done.path)[2].tolist() == [[1.5], [2.5], [3.25]]


@pytest.mark.parametrize(
    ("unit", "newtons"), [("N", 2.0), ("kg", 19.6133), ("g", 0.0196133), ("lb", 8.896443)]
)
def test_forces_become_newtons(tmp_path, unit, newtons):
    done = bring_in(tmp_path, "t,f\n0,2\n1,2\n", time="t", force="f", unit=unit)
    assert decoded(done.path)[2][0, 0] == pytest.approx(newtons, rel=1e-6)


@pytest.mark.parametrize(("unit", "step"), [("s", "0.004"), ("ms", "4"), ("us", "4000")])
def test_times_become_seconds(tmp_path, unit, step):
    done = bring_in(tmp_path, f"t,f\n0,2\n{step},2\n", time=f"t:{unit}", force="f")
    assert done.rate_hz == 250.0
    assert decoded(done.path)[1].tolist() == pytest.approx([0.0, 0.004])


def test_several_columns_are_taxels_in_the_order_asked_for(tmp_path):
    done = bring_in(tmp_path, "t,a,b,c\n0,1,2,3\n1,4,5,6\n", time="t", force="c,a")
    assert decoded(done.path)[2].tolist() == [[3.0, 1.0], [6.0, 4.0]]


@given(
    st.lists(st.integers(60, 2_000_000), min_size=1, max_size=60),
    st.lists(st.floats(-5.0, 500.0, width=32), min_size=61, max_size=61),
)
def test_every_row_keeps_its_own_time_and_force(tmp_path_factory, steps_us, forces):
    times_us = np.concatenate([[0], np.cumsum(steps_us)])
    lines = [f"{t / 1e6:.6f},{f!r}" for t, f in zip(times_us.tolist(), forces, strict=False)]
    folder = tmp_path_factory.mktemp("rows")
    _, t_s, newtons = decoded(bring_in(folder, "time_s,force_n\n" + "\n".join(lines)).path)
    assert np.round(t_s * 1e6).tolist() == times_us.tolist()
    assert newtons[:, 0].tolist() == forces[: len(times_us)]


def test_chunks_carry_the_time_of_their_rows(tmp_path):
    rows = "".join(f"{n * 0.004:.3f},{n}\n" for n in range(1000))
    recording = open_recording(bring_in(tmp_path, "time_s,force_n\n" + rows).path)
    times = [chunk.host_s for chunk in recording]
    assert all(0.0 < after - before <= 0.025 for before, after in pairwise(times))
    assert times[-1] == pytest.approx(3.996)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is empty"),
        ("\n \n", "is empty"),
        ("time_s,force_n\n", "fewer than two rows"),
        ("time_s,force_n\n0,1\n", "fewer than two rows"),
        ("time,newtons\n0,1\n1,1\n", "no column time_s; its columns are: time, newtons"),
        ("time_s,force_n,force_n\n0,1,1\n1,1,1\n", "2 columns force_n"),
        (GOOD + "0.03,quite hard\n", "line 5, column force_n says 'quite hard', not a number"),
        (GOOD + "soon,1\n", "line 5, column time_s says 'soon'"),
        (GOOD + "0.03,nan\n", "line 5, column force_n says 'nan'"),
        (GOOD + "0.03,-inf\n", "line 5, column force_n says '-inf'"),
        (GOOD + "0.03,1e9\n", "line 5, column force_n says a force of 1e.09 N"),
        (GOOD + "0.03,1_000\n", "line 5, column force_n says '1_000'"),
        (GOOD + '0.03,"1,000"\n', "line 5, column force_n says '1,000'"),
        (GOOD + "0.03,\n", "line 5, column force_n is empty"),
        (GOOD + "0.03\n", "line 5, column force_n is missing"),
        (GOOD + "0.02,1\n", r"line 5, column time_s: time stands still"),
        (GOOD + "0.015,1\n", r"line 5, column time_s: time runs backwards \(-0.005 s"),
        (GOOD + "9999,1\n", "line 5, column time_s: time jumps by 9,999 s"),
        ("\n\n" + GOOD + "0.02,1\n", "line 7, column time_s"),
        (GOOD + '0.03,"1\n' + "0.04,1\n" * 3, "quotes"),
        ("time_s,force_n\n0,1\n0.00001,1\n", "check the unit of --time"),
        ("time_s,force_n\n0,1\n60,1\n", "check the unit of --time"),
        ("x" * 400_000, "line 1, is too long"),
        (b"\x1f\x8b\x08rest", "is packed"),
        (b"PK\x03\x04rest", "is packed"),
        (b"\x00\x01\x02\x03" * 100, "is no text"),
        (bytes(range(1, 256)) * 10, "no column|is no line"),
    ],
)
def test_what_is_no_measurement_is_refused_by_line_and_column(tmp_path, text, says):
    with pytest.raises(FileError, match=says) as caught:
        bring_in(tmp_path, text)
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "out.rec").exists()


def test_a_mistake_far_down_leaves_no_half_recording(tmp_path):
    rows = "".join(f"{n * 0.001:.3f},1\n" for n in range(30_000))
    with pytest.raises(FileError, match="line 30002, column force_n says 'x'"):
        bring_in(tmp_path, "time_s,force_n\n" + rows + "30.0,x\n")
    assert not (tmp_path / "out.rec").exists()


@pytest.mark.parametrize(
    ("time", "force", "unit", "says"),
    [
        ("time_s:h", "force_n", "N", "unit of time"),
        ("time_s", "force_n", "stone", "unit of force"),
        ("time_s", "force_n,", "N", "no force column"),
    ],
)
def test_options_that_mean_nothing_are_wrong_usage(tmp_path, time, force, unit, says):
    with pytest.raises(UsageError, match=says):
        bring_in(tmp_path, GOOD, time, force, unit)


def test_a_file_that_is_there_stays(tmp_path):
    (tmp_path / "out.rec").write_bytes(b"dear to someone")
    with pytest.raises(FileError, match="is there already"):
        bring_in(tmp_path, GOOD)
    assert (tmp_path / "out.rec").read_bytes() == b"dear to someone"


@pytest.mark.parametrize("name", [".", "nowhere.csv"])
def test_a_folder_or_nothing_at_all_is_one_sentence(tmp_path, name):
    with pytest.raises(FileError, match=r"is a folder|there is no file"):
        import_csv(tmp_path / name, tmp_path / "out.rec", "t", "f")


def test_a_large_table_needs_little_memory(tmp_path):
    path = tmp_path / "large.csv"
    with path.open("w") as out:
        out.write("note,t,f\n")
        for n in range(60_000):
            out.write(f"{'x' * 1000},{n},1\n")
    script = (
        "import resource, sys\n"
        "from coach.recordings.imports import import_csv\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "import_csv(sys.argv[1], sys.argv[2], 't:ms', 'f')\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    out = tmp_path / "out.rec"
    told = subprocess.run(
        [sys.executable, "-c", script, str(path), str(out)], capture_output=True, check=True
    )
    assert int(told.stdout) * 1024 < path.stat().st_size / 3
    assert open_recording(out).totals == {"samples": 60_000}


def test_an_irregular_table_is_not_resampled(tmp_path):
    rows = "0,1\n0.01,2\n0.5,3\n0.503,4\n0.513,5\n0.523,6\n"
    done = bring_in(tmp_path, "time_s,force_n\n" + rows)
    _, t_s, newtons = decoded(done.path)
    assert t_s.tolist() == pytest.approx([0.0, 0.01, 0.5, 0.503, 0.513, 0.523])
    assert newtons[:, 0].tolist() == [1, 2, 3, 4, 5, 6]
    assert done.rate_hz == 100.0


def test_the_frames_are_those_of_the_wire_page(tmp_path):
    """One row by hand: type 3, sequence, microseconds, float32; CRC and COBS undone."""
    from cobs import cobs

    data = b"".join(chunk.data for chunk in open_recording(bring_in(tmp_path, GOOD).path))
    *_, last, _ = data.split(b"\x00")
    assert cobs.decode(last)[:-2] == struct.pack("<BHIf", 3, 2, 20_000, 3.25)
