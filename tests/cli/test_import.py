"""``coach import``: what a person types, and what they are told."""

import json
import os
import pty
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from sims.pressure_files import novel_lines, tekscan_lines, xsensor_lines

KPA = np.round(np.random.default_rng(4).uniform(0.0, 30.0, (60, 6, 5)), 1)


@pytest.fixture
def files(tmp_path):
    made = {
        "movie.asf": tekscan_lines(KPA, 6, 5, count=60),
        "mat.csv": xsensor_lines(KPA, 6, 5),
        "large.csv": xsensor_lines(np.ones((3, 48, 48)), 48, 48),
        "pliance.asc": novel_lines(KPA.reshape(60, 30), count=60, names="time[secs]"),
        "cut.asf": list(tekscan_lines(KPA, 6, 5, count=60))[:-5],
        "pad.csv": ["time_s,a [kPa],b [kPa]\n", *(f"{n / 50},{n},{n / 2}\n" for n in range(60))],
    }
    for name, lines in made.items():
        (tmp_path / name).write_text("".join(lines))
    return tmp_path


@pytest.mark.usefixtures("files")
def test_a_makers_file_needs_no_more_than_its_name(say):
    code, out, err = say("import", "movie.asf", "-o", "a.rec")
    assert (code, err) == (0, "")
    assert out == "a.rec: 60 frames of 6 × 5 cells, 0.6 s at 100 Hz\n"
    told = json.loads(say("report", "a.rec", "--json")[1])
    assert (told["samples"], told["taxels"], told["sample_rate_hz"]) == (60, 30, 100.0)


@pytest.mark.usefixtures("files")
def test_what_must_be_known_beside_is_said_on_stderr(say):
    code, out, err = say("import", "large.csv", "-o", "a.rec")
    assert code == 0
    assert "no newton is lost" in err
    assert "24 × 48" in out or "48 × 24" in out
    assert "too few to tell a tremor" in say("import", "mat.csv", "-o", "b.rec")[2]


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("pliance.asc",), 1, "--grid ROWSxCOLUMNS"),
        (("pliance.asc", "--grid", "5x6"), 1, "--area 100"),
        (("pliance.asc", "--grid", "5by6"), 2, "write rows × columns as 16x16"),
        (("pliance.asc", "--grid", "0x6"), 2, "not a grid"),
        (("pliance.asc", "--area", "-5"), 2, "not a number above 0"),
        (("pad.csv",), 2, "which columns to take, for example --time time_s --force 'a [kPa]'"),
        (("pad.csv", "--time", "time_s", "--force", "all"), 1, "--area"),
        (("cut.asf",), 1, "--up-to-damage"),
        (("movie.asf", "--format", "novel"), 1, "novel heading but no numbers"),
        (("movie.asf", "--unit", "psi"), 1, "leave --unit out"),
        (("nowhere.asf",), 1, "there is no file"),
    ],
)
def test_what_is_missing_or_wrong_is_one_line(say, files, words, code, says):
    got, out, err = say("import", *words, "-o", "a.rec")
    assert (got, out, err.count("\n")) == (code, "", 1)
    assert says in err
    assert not (files / "a.rec").exists()


@pytest.mark.usefixtures("files")
def test_options_say_what_the_file_does_not(say):
    assert say("import", "pliance.asc", "-o", "a.rec", "--grid", "6x5", "--area", "100")[0] == 0
    code, out, _ = say("import", "pad.csv", "-o", "b.rec", "--time", "time_s", "--force", "all",
                       "--area", "50", "--grid", "1x2")  # fmt: skip
    assert (code, out) == (0, "b.rec: 60 frames of 1 × 2 cells, 1.2 s at 50 Hz\n")
    code, out, err = say("import", "cut.asf", "-o", "c.rec", "--up-to-damage")
    assert (code, out.split(",")[0]) == (0, "c.rec: 59 frames of 6 × 5 cells")
    assert "Only the first 59 frames are imported" in err


def test_a_terminal_sees_how_far_it_is(files):
    """A line that is written over and gone at the end; elsewhere there is none."""
    reader, writer = pty.openpty()
    seen = bytearray()

    def listen():
        try:
            while piece := os.read(reader, 4096):
                seen.extend(piece)
        except OSError:
            return

    listener = threading.Thread(target=listen)
    listener.start()
    done = subprocess.run(
        [str(Path(sys.executable).with_name("coach")), "import", "large.csv", "-o", "a.rec"],
        cwd=files, env={**os.environ, "COACH_DATA_DIR": str(files)}, stderr=writer,
        stdout=subprocess.PIPE, timeout=60,
    )  # fmt: skip
    os.close(writer)
    listener.join(60)
    os.close(reader)
    text = seen.decode()
    assert done.returncode == 0
    assert "importing … 100 % of 0.0 MB" in text
    assert text.index("\x1b[2K", text.rindex("importing")) > 0
