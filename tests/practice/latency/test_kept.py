"""What a person chose to take out is kept whole, apart by device and output, and private."""

import os
import stat
from pathlib import Path

import pytest

from coach.practice.latency.kept import (
    FILE_NAME,
    KeptLatencies,
    KeptLatency,
    load_latencies,
    save_latencies,
)

GLOVE = KeptLatency(0.018, 0.004, 16, "2026-11-21")
BUDS = KeptLatency(0.16, 0.01, 15, "2026-11-20")


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    kept = KeptLatencies().with_sensor("ab:12", GLOVE).with_sound("Buds “1”", BUDS)
    save_latencies(tmp_path, kept)
    again = load_latencies(tmp_path)
    assert again.sensors == {"ab:12": GLOVE}
    assert again.sounds == {"Buds “1”": BUDS}
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


def test_one_is_forgotten_and_the_other_stays(tmp_path: Path) -> None:
    kept = KeptLatencies().with_sensor("a", GLOVE).with_sensor("b", BUDS).with_sensor("a", None)
    save_latencies(tmp_path, kept)
    assert load_latencies(tmp_path).sensors == {"b": BUDS}


@pytest.mark.parametrize(
    "text",
    ["", "version = 2", "version = 1\nsensors = 3", "\x00", "version = 1\n[sensors.a]\nlate_s = 9",
     "version = 1\n[sensors.a]\nlate_s = nan", "version = 1\n[sensors.a]\nlate_s = true"],
)  # fmt: skip
def test_nonsense_takes_nothing_out(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    assert load_latencies(tmp_path) == KeptLatencies()
