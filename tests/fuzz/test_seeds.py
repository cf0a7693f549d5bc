"""What the fuzzing begins from is really read: else it would only ever try the front door."""

from contextlib import suppress
from pathlib import Path

import pytest

from coach.errors import DeviceError
from coach.practice.comfort.profile_file import parse_profile
from coach.practice.latency.kept import load_latencies
from coach.practice.routines.text import parse_routine
from coach.recordings.check import verify
from coach.recordings.imports import FORMATS, Wishes, format_of, import_file, look_into
from coach.recordings.reader import open_recording
from coach.recordings.records import Event
from coach.sensors.calibration_file import load_calibration
from coach.sensors.decoders import feed_many, make_decoder
from coach.sensors.source import DeviceEvent, MotionBlock, SampleBlock
from coach.ui.preferences import load_preferences
from sims.fuzz.hearing import hear, laid
from sims.fuzz.seed_events import EVENTS
from sims.fuzz.seeds import seeds_of
from sims.fuzz.targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
def test_every_reader_has_inputs_that_fit_and_are_the_same_each_time(name: str) -> None:
    seeds = seeds_of(name)
    assert seeds
    assert seeds == seeds_of(name)
    assert all(0 < len(seed) <= 4096 for seed in seeds)


@pytest.mark.parametrize(
    ("wire_format", "samples"),
    [("wire", 450), ("text", 100), ("auto", 450), ("progressor", 64), ("lefu", 40)],
)
def test_devices_are_heard(wire_format: str, samples: int) -> None:
    heard = [hear(make_decoder(wire_format), laid(seed)) for seed in seeds_of(wire_format)]
    assert sum(each.samples for each in heard) >= samples
    assert any(each.samples and not each.counts.bad_frames for each in heard)


def test_a_glove_says_all_that_one_can_say() -> None:
    kinds: set[str] = set()
    for seed in seeds_of("wire"):
        with suppress(DeviceError):
            for item in feed_many(make_decoder("wire"), laid(seed)):
                kinds.add(item.name if isinstance(item, DeviceEvent) else type(item).__name__)
    assert {SampleBlock.__name__, MotionBlock.__name__, "button_down", "boot", "battery"} <= kinds
    assert {"refused", "taxels_changed"} <= kinds


@pytest.mark.parametrize("kind", FORMATS)
def test_files_of_other_programs_are_imported(kind: str, tmp_path: Path) -> None:
    whole, _cut, other = seeds_of(f"import-{kind}")
    path = tmp_path / "in.txt"
    path.write_bytes(whole[1:])
    assert format_of(path) == kind
    look = look_into(path)
    wishes = Wishes(None, look.time, look.force.split(",")[0], area_mm2=100.0, grid=None)
    if kind == "novel":
        wishes = Wishes(area_mm2=100.0, grid=(2, 3))
    if kind == "openbci":
        wishes = Wishes(force=look.force, unit="N", scale=0.1)
    done = import_file(path, tmp_path / "out.rec", wishes)
    assert done.rows >= 5
    path.write_bytes(other[1:])
    assert format_of(path) == kind


def test_recordings_hold_everything_that_can_be_in_one(tmp_path: Path) -> None:
    told, wholes, damaged = set(), 0, 0
    for number, seed in enumerate(seeds_of("recording")):
        path = tmp_path / f"{number}.rec"
        path.write_bytes(seed)
        told |= {item.data["event"] for item in open_recording(path) if isinstance(item, Event)}
        damage = verify(path).damage
        wholes, damaged = wholes + damage.whole, damaged + (not damage.whole)
    assert told == {event["event"] for event in EVENTS}
    assert wholes >= 3
    assert damaged >= 1


def test_settings_of_every_kind_are_read(tmp_path: Path) -> None:
    assert all(parse_routine(seed.decode(), "it").stages for seed in seeds_of("routine"))
    (profile,) = seeds_of("profile")
    assert parse_profile(profile.decode(), "it").areas
    for name, kind in (("pad", "calibration"), ("latency", "latency"), ("settings", "settings")):
        (tmp_path / f"{name}.toml").write_bytes(seeds_of(kind)[0])
    calibration = load_calibration("pad", tmp_path)
    assert calibration is not None
    assert calibration.points
    kept = load_latencies(tmp_path)
    assert (len(kept.sensors), len(kept.sounds)) == (1, 1)
    found = load_preferences(tmp_path / "settings.toml")
    assert (found.theme, found.setup.pace_bpm) == ("day", 52.0)
    assert found.device is not None
