"""Texts as targets: routines, profiles, calibrations, settings, events, addresses."""

from typing import Final

from coach.engine.chain import Chain
from coach.engine.course import Course
from coach.engine.hand import Hand
from coach.engine.opening import recorded_decoder, settings_of
from coach.errors import CoachError, FileError
from coach.practice.comfort.profile_file import load_profiles, parse_profile, profile_text
from coach.practice.latency.kept import load_latencies, save_latencies
from coach.practice.routines.copying import as_copy
from coach.practice.routines.library import load_routines, read_routine
from coach.practice.routines.own import shelf_of
from coach.recordings.plain_json import parse_object, to_json
from coach.recordings.records import (
    Header,
    SourceNote,
    header_body,
    parse_header,
)
from coach.sensors.address import open_source, parse_address
from coach.sensors.calibration_file import (
    calibration_path,
    calibration_problems,
    load_calibration,
    load_calibrations,
    save_calibration,
)
from coach.signal.bands import EDGES, Band
from coach.ui.preferences import load_preferences, save_preferences
from sims.fuzz.files import file_of
from sims.fuzz.promise import Broken, Target, a_sentence_at_most, at_most, same

_MOST_EVENTS: Final = 64


def check_routine(data: bytes) -> None:
    """A routine is read, or refused in one sentence; the shelf shows it either way."""
    with file_of(data, "own.toml") as path:
        with a_sentence_at_most(most=FileError):
            routine = read_routine(path)
            at_most("stages", len(routine.stages), 60)
            at_most("seconds of stages", routine.stages_s, routine.duration_s)
        as_copy(data.decode(errors="replace"), ["my-own"])
        # The whole shelf takes ten times as long as what is new on it.
        if len(data) % 16:
            return
        shelf = shelf_of(path.parent)
        at_most("routines on the shelf", len(shelf.own) + len(shelf.broken), 1)
        said: list[CoachError] = []
        load_routines(path.parent, said.append)
        same("problems", len(said), len(shelf.broken))


def check_profile(data: bytes) -> None:
    """A comfort profile is read, the same when written again, or refused in one sentence."""
    with file_of(data, "12345678-1234-1234-1234-123456789abc.toml") as path:
        said: list[CoachError] = []
        found = load_profiles(path.parent, said.append)
        at_most("profiles and problems", len(found) + len(said), 1)
        for problem in said:
            with a_sentence_at_most(most=FileError):
                raise problem
        for profile in found:
            same("read again", parse_profile(profile_text(profile), "it"), profile)


def check_calibration(data: bytes) -> None:
    """A calibration is used, the same when written again, or refused in one sentence."""
    with file_of(data, "pad.toml") as path:
        found, said = load_calibrations(path.parent), calibration_problems(path.parent)
        same("calibrations and problems", len(found) + len(said), 1)
        with a_sentence_at_most():
            load_calibration("pad", path.parent)
        for device_id, calibration in found.items():
            kept = save_calibration(calibration, path.parent / "kept")
            same("its place", kept, calibration_path(device_id, path.parent / "kept"))
            again = load_calibration(device_id, path.parent / "kept")
            same("written again", again, calibration)
            at_most("length of its words", len(calibration.mark + str(calibration.warnings)), 600)


def check_latency(data: bytes) -> None:
    """What makes no sense is left out, and what is kept is the same when written again."""
    with file_of(data, "latency.toml") as path:
        kept = load_latencies(path.parent)
        save_latencies(path.parent, kept)
        same("written again", load_latencies(path.parent), kept)


def check_settings(data: bytes) -> None:
    """What makes no sense is left out, and what is kept is the same when written again."""
    with file_of(data, "settings.toml") as path:
        found = load_preferences(path)
        save_preferences(path, found)
        again = load_preferences(path)
        same("written again", (again.theme, again.setup), (found.theme, found.setup))


def check_header(data: bytes) -> None:
    """A recording's first record is read as the same header again, or is none."""
    with a_sentence_at_most(most=FileError):
        header = parse_header(data)
        if header is not None:
            settings_of(header)
            for source in header.sources:
                with a_sentence_at_most():
                    recorded_decoder(source)
            if parse_header(header_body(header)) is None:
                raise Broken("a header that was read cannot be written and read again")


def check_events(data: bytes) -> None:
    """Events of a recording, an object a line, are obeyed or counted as unreadable."""
    note, header = SourceNote("sim:any", "wire"), Header("", "", "sim:any")
    hand = Hand(Chain(recorded_decoder(note), EDGES["palm"]), "palm", Band.MEDIUM)
    for line in data.split(b"\n")[:_MOST_EVENTS]:
        event = parse_object(line)
        if event is not None:
            hand.note(event)
            hand.course.stage_view(1.0)
            parse_object(to_json(event))
    at_most("stages planned", len(hand.course.plan), 60)
    if not isinstance(hand.course, Course):
        raise Broken("the course is gone")
    hand.finish()
    hand.debrief("", header)


def check_address(data: bytes) -> None:
    """An address is a source that is not yet opened, or is refused in one sentence."""
    text = data.decode(errors="surrogateescape")
    with a_sentence_at_most():
        address = parse_address(text)
        same("scheme", parse_address(str(address)).scheme, address.scheme)
        open_source(text)


def text_targets() -> tuple[Target, ...]:
    """Return the targets of this module."""
    return (
        Target("routine", "routines", "toml", check_routine),
        Target("profile", "comfort profiles", "toml", check_profile),
        Target("calibration", "calibrations", "toml", check_calibration),
        Target("latency", "latencies that are kept", "toml", check_latency),
        Target("settings", "settings of the window", "toml", check_settings),
        Target("header", "what a recording says of itself", "json", check_header),
        Target(
            "events", "events: stages, drills, zeros, words of the receiver", "json", check_events
        ),
        Target("address", "addresses of sources", "raw", check_address, longest=512),
    )
