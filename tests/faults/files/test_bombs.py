"""Fault 48: files that are small and swell, or are large and say nothing."""

import bz2
import gzip
import json
import lzma
import zipfile
from pathlib import Path

import pytest

MAKERS = ("csv", "tekscan", "novel", "xsensor")
#: What a refusal may take, in MB; the program itself, loaded and idle, is not counted.
MOST_MB = 64.0
#: What each bomb swells to, or is.
SWELLS_TO = 100 << 20
READS = (
    ["check", "{}"],
    ["report", "{}", "--json"],
    ["replay", "{}", "--headless", "--speed", "0"],
    ["export", "{}", "-o", "new.csv"],
    ["import", "{}", "-o", "new.rec", "--time", "t", "--force", "f"],
    *(["import", "{}", "-o", "new.rec", "--format", maker] for maker in MAKERS),
)


def packed(folder: Path) -> None:
    """Make archives of 100 MB of zeros, each as small as can be, and two in one another."""
    block = bytes(1 << 20)
    for name, opened in (("a.gz", gzip.open), ("a.bz2", bz2.open), ("a.xz", lzma.open)):
        with opened(folder / name, "wb") as out:
            for _ in range(SWELLS_TO >> 20 if name == "a.gz" else 20):
                out.write(block)
    with (
        zipfile.ZipFile(folder / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w") as out,
    ):
        for _ in range(SWELLS_TO >> 20):
            out.write(block)
    (folder / "twice.gz").write_bytes(gzip.compress((folder / "a.gz").read_bytes()))
    # By its name a table, by what stands in it an archive; and the other way round.
    (folder / "named.csv").write_bytes((folder / "a.gz").read_bytes())
    (folder / "named.rec").write_bytes((folder / "a.xlsx").read_bytes())


def endless(folder: Path) -> None:
    """Make what is large and says nothing: a hole, one line, one row of cells, one of quotes."""
    with (folder / "hole.rec").open("wb") as out:
        out.truncate(1 << 30)
    for name, text in (("line", b"1"), ("cells", b"1,"), ("quotes", b'"')):
        with (folder / f"{name}.csv").open("wb") as out:
            out.write(b"t,f\n0,1\n0.01,2\n")
            for _ in range(SWELLS_TO >> 20):
                out.write((text * (1 << 20))[: 1 << 20])


def boastful(folder: Path) -> None:
    """Make headers that promise more cells than any machine holds."""
    (folder / "rows.asf").write_text(
        "DATA_TYPE MOVIE\nVERSION 5\nROWS 2000000000\nCOLS 2000000000\nROW_SPACING 1 mm\n"
        "COL_SPACING 1 mm\nSECONDS_PER_FRAME 1e-300\nSTART_FRAME 1\nEND_FRAME 999999999999\n"
        "UNITS KPA\nASCII_DATA @@\n\nFrame 1\n" + "1," * 50_000 + "\n"
    )
    columns = ",".join(f"c{n}" for n in range(40_000))
    (folder / "wide.csv").write_text(f"t,f,{columns}\n" + "1,2\n" * 5)
    header = {"format": "pressure-coach recording", "version": 1, "settings": "[" * 1_000_000}
    (folder / "header.rec").write_text(json.dumps(header))


@pytest.mark.parametrize("make", [packed, endless, boastful])
@pytest.mark.timeout(240)
def test_48_a_bomb_ends_in_one_sentence_and_takes_no_memory(bounded, tmp_path, told, make, request):
    make(tmp_path)
    request.addfinalizer(lambda: [each.unlink() for each in tmp_path.iterdir() if each.is_file()])
    names = sorted(each.name for each in tmp_path.iterdir())
    commands = [[word.format(name) for word in words] for name in names for words in READS]
    worst_mb = 0.0
    for words, (code, said, mb) in zip(commands, bounded(*commands), strict=True):
        assert code in (1, 2), (words, said)
        assert len(said.splitlines()) == 1, (words, said)
        assert said.startswith("coach: "), words
        assert "inside the app" not in said, (words, said)
        assert len(said) < 400, words
        assert mb < MOST_MB, (words, mb)
        worst_mb = max(worst_mb, mb)
    assert sorted(each.name for each in tmp_path.iterdir() if each.name != "data") == names
    told.tried(len(commands))
    told.saw(f"refused with {worst_mb:.0f} MB more at most")


def test_48b_a_packed_table_is_told_to_be_one(say, tmp_path):
    with gzip.open(tmp_path / "a.csv.gz", "wb") as out:
        out.write(b"t,f\n0,1\n0.01,2\n")
    code, _, err = say("import", "a.csv.gz", "-o", "new.rec", "--time", "t", "--force", "f")
    assert code == 1
    assert "is packed (gzip); unpack it" in err
