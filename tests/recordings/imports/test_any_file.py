"""Whatever a file holds: its format by its contents, progress, and rubbish refused in bounds."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.errors import CoachError
from coach.recordings.imports import (
    FORMATS,
    Wishes,
    format_of,
    import_csv,
    import_file,
    lines,
    look_into,
)
from coach.recordings.imports.numbers import clock_s
from coach.recordings.imports.units import unit_named
from sims.openbci_files import openbci_lines
from sims.pressure_files import novel_lines, tekscan_lines, xsensor_lines

KPA = np.round(np.random.default_rng(6).uniform(0.0, 90.0, (40, 5, 4)), 1)
FILES = {
    "tekscan": list(tekscan_lines(KPA, 5, 4, count=40)),
    "xsensor": list(xsensor_lines(KPA, 5, 4)),
    "novel": list(
        novel_lines(KPA.reshape(40, 20), count=40, names="\t".join(["time[secs]", *"12345"]))
    ),
    "csv": ["time_s,force_n\n", *(f"{n / 50},{n % 7}\n" for n in range(40))],
    "openbci": list(openbci_lines(KPA[:, 0, :2])),
}
WISH = {
    "openbci": {"force": "Analog Channel 0", "unit": "N", "scale": 0.1},
    "csv": {"time": "time_s", "force": "force_n"},
    "novel": {"grid": (4, 5), "area_mm2": 100.0},
}


@pytest.mark.parametrize("maker", FORMATS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_format_is_known_by_what_stands_in_the_file(tmp_path, maker, encoding):
    path = tmp_path / "a.txt"
    path.write_bytes("".join(FILES[maker]).encode(encoding))
    assert format_of(path) == maker


@pytest.mark.parametrize("wrong", [("tekscan", "novel"), ("novel", "xsensor"), ("csv", "tekscan")])
def test_a_file_taken_for_another_is_refused(refused, wrong):
    assert refused(FILES[wrong[0]], format=wrong[1])


def test_progress_grows_to_the_whole_file(tmp_path):
    path = tmp_path / "long.asf"
    kpa = np.zeros((200, 20, 20))
    path.write_text("".join(tekscan_lines(kpa, 20, 20, count=200)))
    told = []
    import_file(path, tmp_path / "a.rec", Wishes(), lambda *each: told.append(each))
    done = [each for each, _ in told]
    assert done == sorted(done)
    assert {total for _, total in told} == {path.stat().st_size}
    assert done[-1] == path.stat().st_size
    assert len(set(done)) > 5


def test_what_progress_raises_ends_it_and_leaves_nothing(tmp_path):
    path = tmp_path / "long.asf"
    path.write_text("".join(tekscan_lines(np.zeros((400, 20, 20)), 20, 20, count=400)))

    def stop(done, total):
        if done > total / 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        import_file(path, tmp_path / "a.rec", Wishes(), stop)
    assert not (tmp_path / "a.rec").exists()


def tried(path, target, wish):
    """(what was imported or None, the sentence that refused it or nothing)."""
    try:
        return import_file(path, target, wish), ""
    except CoachError as refusal:
        return None, str(refusal)


def pieces():
    """Whole files of each maker, cut up and put together again with rubbish in between."""
    lines = [line.encode() for text in FILES.values() for line in text[:60]]
    return st.lists(st.one_of(st.sampled_from(lines), st.binary(max_size=40)), max_size=60)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces(), st.sampled_from([None, *FORMATS]), st.booleans())
def test_rubbish_is_refused_in_a_sentence_or_read(tmp_path, parts, maker, whole_only):
    path, target = tmp_path / "any", tmp_path / "any.rec"
    path.write_bytes(b"".join(parts))
    target.unlink(missing_ok=True)
    wish = Wishes(maker, "1", "2", grid=(1, 1), area_mm2=10.0, whole_only=whole_only)
    done, refusal = tried(path, target, wish)
    assert "\n" not in refusal
    assert (done is not None) == target.exists()
    assert done is None or done.rows >= 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["tekscan", "xsensor", "novel"]),
    st.integers(0, 200),
    st.integers(0, 200),
    st.text(alphabet='0123456789.,;-eEBnaifFrme @\t"', max_size=30),
)
def test_a_changed_file_never_gives_another_number_of_cells(tmp_path, maker, at, end, text):
    """Lines taken out of a good file and others put in: refused, or every frame is whole."""
    lines = FILES[maker]
    path, target = tmp_path / "any", tmp_path / "any.rec"
    at, end = sorted((at % len(lines), end % len(lines)))
    path.write_text("".join([*lines[:at], text, "\n", *lines[end:]]))
    target.unlink(missing_ok=True)
    done, refusal = tried(path, target, Wishes(maker, **WISH.get(maker, {})))
    assert "\n" not in refusal
    assert (done is not None) == target.exists()
    assert done is None or done.taxels == 20


@pytest.mark.parametrize(
    ("text", "kind", "worth"),
    [
        ("kPa", "pressure", 1.0),
        (" [PSI] ", "pressure", 6.894757293),
        ("lb/in2", "pressure", 6.894757293),
        ("mmhg", "pressure", 0.133322387),
        ("N/cm^2", "pressure", 10.0),
        ("kgf/cm²", "pressure", 98.0665),
        ("N/mm2", "pressure", 1000.0),
        ("mbar", "pressure", 0.1),
        ("lbf", "force", 4.448221615),
        ("N", "force", 1.0),
        ("mN", "force", 0.001),
        ("Raw", "raw", 1.0),
    ],
)
def test_units_as_programs_write_them(text, kind, worth):
    """Worths: NIST SP 811, appendix B."""
    unit = unit_named(text)
    assert unit.kind == kind
    assert unit.worth == pytest.approx(worth, rel=1e-8)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0:01.5", 1.5),
        ("2:03,25", 123.25),
        ("1:02:03.5", 3723.5),
        ("12:00:00.250 AM", 0.25),
        ("1:00:00 PM", 46_800.0),
        ("12:30:00 PM", 45_000.0),
        ("1970-01-02 00:00:01.5", 86_401.5),
        ("2026-05-04T18:30:05,25+02:00", 1_777_919_405.25),
        ("2026/05/04/ 18:30:05::250", 1_777_919_405.25),
        ("2026-05-04T18:30:05Z", 1_777_919_405.0),
        ("2026-13-04 18:30:05", None),
        ("2026-05-04", None),
        ("7", None),
        ("1:2:3:4", None),
        ("1:-2", None),
        ("1:nan", None),
        ("", None),
    ],
)
def test_times_of_a_clock(text, seconds):
    assert clock_s(text) == seconds


def test_a_serial_studio_table_has_a_date_and_a_time(bring_in, tmp_path):
    """Its console of columns: "RX Date/Time", then each dataset's name with its unit."""
    rows = [
        f'"2026/05/04/ 23:59:{58 + n // 50:02d}::{n % 50 * 20:03d}",{n / 10},{n % 7}\n'
        if n < 100
        else f'"2026/05/05/ 00:00:{(n - 100) // 50:02d}::{n % 50 * 20:03d}",{n / 10},{n % 7}\n'
        for n in range(300)
    ]
    lines = ['"RX Date/Time","Pad/Left [N]","Pad/Right [N]"\n', *rows]
    said = bring_in(lines, time="RX Date/Time", force="Pad/Left..Pad/Right")
    assert said.done.format == "csv"
    assert np.allclose(said.t_s, np.arange(300) / 50, atol=1e-6)
    assert np.allclose(said.newtons[:, 0], np.arange(300) / 10, atol=1e-5)
    look = look_into(tmp_path / "in.data")
    assert (look.time, look.force) == ("RX Date/Time", "Pad/Left [N],Pad/Right [N]")


def test_a_table_of_lsl_stamps_is_read_as_it_is(bring_in):
    lines = ["timestamps,taxel 1,taxel 2\n"]
    lines += [f"{27045.56 + n / 100:.6f},{n % 9},{n % 5}\n" for n in range(200)]
    said = bring_in(lines, time="timestamps", force="all")
    assert np.allclose(said.t_s, np.arange(200) / 100, atol=2e-6)
    assert said.newtons.shape == (200, 2)


def test_a_source_that_is_its_own_target_stays(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("t,f\n0,1\n1,2\n")
    with pytest.raises(CoachError, match="is there already"):
        import_csv(path, path, "t", "f")
    assert path.read_text() == "t,f\n0,1\n1,2\n"


@pytest.mark.parametrize("blank", ["\n", ",\r\n", '"",""\n'])
def test_lines_without_a_reading_are_gone_through_to_a_bound(bring_in, monkeypatch, refused, blank):
    """Some follow the table in many a spreadsheet; two hundred million are not gone through."""
    assert lines.MOST_BLANK > 2**20, "so many rows has a spreadsheet"
    monkeypatch.setattr(lines, "MOST_BLANK", 50)
    whole = [*FILES["csv"], *[blank] * 50]
    assert bring_in(whole, **WISH["csv"]).done.rows == 40
    said = refused([*whole, blank, *FILES["csv"][1:]], **WISH["csv"])
    assert f"line {len(whole) + 1}: the 50 lines before it are empty too" in said
