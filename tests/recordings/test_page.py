"""docs/recording.md is the layout's only authority: its own reader must read what we write."""

import json
import re
import subprocess
import sys
from pathlib import Path

from coach.recordings.reader import Event
from coach.sensors.source import Chunk

PAGE = Path(__file__).parents[2] / "docs" / "recording.md"


def test_the_pages_own_reader_reads_a_recording(tmp_path, session_items, record):
    (source,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
    assert len(source.splitlines()) <= 45
    assert "coach" not in source
    reader = tmp_path / "reader.py"
    reader.write_text(source)
    items = session_items(40)
    header = record(tmp_path / "a.rec", items)
    with (tmp_path / "a.rec").open("ab") as file:
        file.write(b"rubbish\x00torn")
    out = subprocess.run(
        [sys.executable, str(reader), str(tmp_path / "a.rec")],
        capture_output=True,
        check=True,
        text=True,
    ).stdout.splitlines()
    assert out[:2] == [f"{n} header {header.session_id}" for n in (0, 1)]
    for number, (line, item) in enumerate(zip(out[2:-2], items, strict=True), start=2):
        index, kind, host_s, rest = line.split(" ", 3)
        assert (int(index), float(host_s)) == (number, item.host_s)
        if isinstance(item, Chunk):
            assert (kind, bytes.fromhex(rest)) == ("chunk", item.data)
        else:
            assert isinstance(item, Event)
            assert (kind, json.loads(rest)) == ("event", item.data)
    assert out[-2].split()[1] == "end"
    assert out[-1] == "damaged"
