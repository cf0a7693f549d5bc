"""``coach history``: the sessions so far; looking for one, and deleting for good."""

import argparse
import json
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from coach.counted import counted
from coach.engine.debriefing import debrief_of
from coach.engine.receivers import profiles_folder, receiver_id
from coach.errors import CoachError, FileError, UsageError
from coach.practice.comfort.profile_file import delete_profile, delete_profiles, load_profiles
from coach.practice.debrief.summary import score_in, skills_in, summary_of, text_in
from coach.recordings.history import History, PastSession
from coach.recordings.listed import listed
from coach.recordings.records import SIMULATED
from coach.recordings.search import matches, moment_of
from coach.words import SIMULATED_HAND, clock_words


def run(arguments: argparse.Namespace) -> int:
    """List, look for or delete sessions; see the command's help."""
    history = History()
    if arguments.delete is not None:
        return _delete(history, arguments)
    if arguments.delete_person is not None:
        return _delete_person(history, arguments)
    if arguments.delete_all:
        return _delete_all(history, arguments)
    if arguments.rebuild:
        count = _rebuild(history)
        if not arguments.json:
            print(f"The history was made again: {counted(count, 'session')}.")
    names = _names()
    wanted = arguments.search or ""
    sessions = [each for each in listed(history.sessions()) if _found(wanted, each, names)]
    if arguments.json:
        print(json.dumps([_table(session, names) for session in sessions], indent=2))
        return 0
    for session in sessions:
        print(_line(session, names))
    for why in history.unreadable.values():
        print(why)
    if not sessions:
        print(
            f"No session has {wanted!r}; try fewer words."
            if wanted
            else "No session yet; coach demo makes a first one."
        )
    return 0


def _rebuild(history: History) -> int:
    """Make the index again, each session's summary from its own recording; return how many."""
    history.rebuild()
    for session in history.sessions():
        # One that cannot be read to its end is still a session, only without a score.
        with suppress(CoachError, OSError):
            history.add(session.path, summary_of(debrief_of(session.path)))
    return len(listed(history.sessions()))


def _delete(history: History, arguments: argparse.Namespace) -> int:
    path = Path(arguments.delete)
    _sure(arguments, f"Delete {path} for good?")
    _tell(history.delete(path))
    return 0


def _delete_person(history: History, arguments: argparse.Namespace) -> int:
    receiver = receiver_id(arguments.delete_person)
    count = sum(each.receiver == receiver for each in history.sessions())
    sessions = counted(count, "session")
    _sure(
        arguments,
        f"Delete {arguments.delete_person}'s comfort profile and {sessions} for good?",
    )
    gone = history.delete_receiver(receiver)
    delete_profile(profiles_folder(), receiver)
    _forget_chosen(receiver)
    _tell(gone)
    print("The comfort profile is gone too, and so are the areas asked for.")
    return 0


def _delete_all(history: History, arguments: argparse.Namespace) -> int:
    sessions = counted(len(history.sessions()), "session")
    _sure(
        arguments,
        f"Delete everything there is of {sessions} and all comfort profiles for good? "
        "Calibrations and your own routines stay.",
    )
    gone = history.delete_all()
    profiles = delete_profiles(profiles_folder())
    _forget_chosen(None)
    _tell(gone)
    went = counted(profiles, "comfort profile")
    print(f"With them went {went}, and all areas that were asked for.")
    print("Calibrations and your own routines stay.")
    return 0


def _forget_chosen(receiver: str | None) -> None:
    """Leave nothing of a receiver (None: of anybody) in the preferences; raises FileError."""
    from coach.recordings.places import data_folder
    from coach.ui.preferences import load_preferences, save_preferences

    place = data_folder() / "preferences.toml"
    if not place.exists():
        return
    known = load_preferences(place)
    try:
        save_preferences(
            place, known.without_people() if receiver is None else known.without(receiver)
        )
    except OSError as problem:
        raise FileError(
            f"{place} still has what was asked for and could not be written "
            f"({problem.strerror}); check the folder's rights, then delete that file"
        ) from problem


def _sure(arguments: argparse.Namespace, question: str) -> None:
    """Ask; raises UsageError where nobody answers, or the answer is not yes."""
    if arguments.yes:
        return
    if not sys.stdin.isatty():
        raise UsageError("nothing was deleted: say --yes too, since nobody is here to ask")
    if input(f"{question} [y/N] ").strip().casefold() not in ("y", "yes"):
        raise UsageError("nothing was deleted")


def _tell(gone: list[Path]) -> None:
    print(f"Gone for good: {counted(len(gone), 'file')}.")
    if gone:
        print("Copies, and pages that you saved elsewhere, are yours to delete.")


def _names() -> Mapping[str, str]:
    """Return the receivers' names by id: they stand in the profiles, never in the index."""
    profiles = load_profiles(profiles_folder(), on_problem=lambda _problem: None)
    return {profile.profile_id: profile.name for profile in profiles}


def _found(wanted: str, session: PastSession, names: Mapping[str, str]) -> bool:
    summary = session.summary
    texts = (
        text_in(summary, "title"),
        session.exercise,
        text_in(summary, "device"),
        session.source,
        names.get(session.receiver or "", ""),
        "drill" if summary.get("drill") is not None else "",
        SIMULATED_HAND if session.source.startswith(SIMULATED) else "",
    )
    return matches(wanted, texts, moment_of(session.started))


def _line(session: PastSession, names: Mapping[str, str]) -> str:
    """Return when, how long, the score, what, with whom, and in which file."""
    began = moment_of(session.started)
    when = f"{began:%Y-%m-%d %H:%M}" if began else session.started[:16].replace("T", " ")
    score = score_in(session.summary)
    told = "–" if score is None else str(score)
    what = text_in(session.summary, "title") or session.exercise or "Practice"
    who = names.get(session.receiver or "", "")
    what = f"{what}, with {who}" if who else what
    if session.source.startswith(SIMULATED):
        what = f"{what} · {SIMULATED_HAND}"
    return f"{when}  {clock_words(session.duration_s):>6}  {told:>3}  {what}  {session.path}"


def _table(session: PastSession, names: Mapping[str, str]) -> dict[str, object]:
    return {
        "session_id": session.session_id,
        "path": str(session.path),
        "started": session.started,
        "duration_s": session.duration_s,
        "source": session.source,
        "simulated": session.source.startswith(SIMULATED),
        "exercise": session.exercise,
        "tool": session.tool,
        "receiver": session.receiver,
        "receiver_name": names.get(session.receiver or ""),
        "skills": dict(skills_in(session.summary)),
        "summary": dict(session.summary),
    }
