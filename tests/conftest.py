"""Rules for every test: no window, no data of the person's, and no skips where it counts."""

import fcntl
import gc
import os
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before anything imports Qt: tests paint, but never onto the person's screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Tests read English, whatever the person at this machine speaks.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

# Three workers share the processors: a product of matrices that spreads over all of them waits for
# the others, and spins meanwhile.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# What one worker has compiled, the other and every program that a test starts need not.
sys.dont_write_bytecode = False

# How long an example takes says how busy the machine is, not whether the law holds. New examples
# come with each run; "--hypothesis-profile many" tries many at once.
OURS = settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ours", OURS)
settings.register_profile("many", OURS, max_examples=250)
settings.load_profile("ours")


@pytest.fixture(autouse=True, scope="session")
def _own_data_folder() -> Iterator[None]:
    """Keep tests out of the person's recordings, calibrations and history."""
    with (
        tempfile.TemporaryDirectory(prefix="coach-tests-") as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setenv("COACH_DATA_DIR", folder)
        # Else every program that a test starts compiles the whole app anew.
        patch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
        yield


@pytest.fixture(autouse=True, scope="session")
def _programs_hear_signals() -> None:
    """Let programs that tests start be asked to end, though nohup or a script's ``&`` started us.

    What ignores a signal hands that on to what it starts; what handles it, even by doing
    nothing, does not.
    """
    for each in (signal.SIGINT, signal.SIGHUP, signal.SIGQUIT):
        if signal.getsignal(each) is signal.SIG_IGN:
            signal.signal(each, lambda *_: None)


@pytest.fixture(autouse=True, scope="session")
def _no_looking_through_what_stays() -> Iterator[None]:
    """Set aside all modules and all tests: that there is no garbage in them need not be found anew.

    A session sets its own memory aside and gives it back, and ours with it: then each after it
    would look through all of it, which takes half a second. So nothing is given back.
    """
    gc.collect()
    gc.freeze()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gc, "unfreeze", lambda: None)
        yield


@pytest.fixture(scope="session")
def made_once(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Callable[[str, Callable[[Path], object]], Path]:
    """Return a folder that the first who asks makes, for all workers of the run.

    And for all parts of it where ``run.py`` tells a place for that.
    """
    own = tmp_path_factory.getbasetemp()
    whole_run = os.environ.get("COACH_TESTS_MADE_IN")
    if whole_run:
        shared = Path(whole_run)
    else:
        shared = own.parent if hasattr(request.config, "workerinput") else own

    def folder_of(name: str, make: Callable[[Path], object]) -> Path:
        folder = shared / name
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not (folder / "made").exists():
                folder.mkdir(exist_ok=True)
                make(folder)
                (folder / "made").touch()
        return folder

    return folder_of


class NoSkips:
    """Makes a session fail in which a test was skipped or expected to fail."""

    def __init__(self) -> None:
        self.skipped: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._note(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self._note(report)

    def _note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if report.skipped:
            self.skipped.append(report.nodeid)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.skipped and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        for name in self.skipped:
            terminalreporter.write_line(f"FAILED {name}: nothing may be skipped in CI", red=True)


#: Files that take long, the longest first: the last to be begun should be a short one.
LONG_FILES = (
    "engine/test_first_law.py", "engine/test_decoding.py", "benchmarks/test_truth_touch.py",
    "test_run.py", "languages/test_every_page.py", "cli/test_drill_ghost.py",
    "engine/test_said_aloud.py", "cli/test_sessions.py", "sound/test_mixer.py",
    "cli/test_watch_serial.py", "trust/test_latency.py", "engine/test_gliding_by_motion.py",
    "ui/look/test_stillness.py", "engine/lsl/test_lsl.py", "faults/disk/test_kill.py",
    "signal/test_travel.py", "engine/test_scouting.py", "engine/test_replaying.py",
    "recordings/exports/test_long.py", "recordings/test_following.py", "faults/test_processes.py",
    "ui/shell/test_every_page.py", "api/test_docs.py", "sensors/test_ble_scales.py",
    "engine/test_two_hands.py", "fuzz/test_bounds.py", "engine/test_closed_loop.py",
    "engine/test_reports_are_true.py", "sensors/test_reference_fit.py", "cli/test_partner.py",
    "engine/test_routines_run.py", "engine/test_first_law_of_two.py", "engine/test_zero.py",
    "manual/test_plugin_example.py", "engine/test_gliding.py", "trust/test_no_network.py",
    "engine/test_hands_free.py", "signal/test_motion.py", "faults/test_sound_device.py",
    "engine/test_engine_ends.py", "engine/test_session.py", "faults/test_engine_gone.py",
    "faults/files/test_damaged.py", "trust/test_private_files.py", "engine/test_sounding.py",
    "ui/shell/test_stage.py", "trust/test_spoofed_names.py", "ui/shell/test_small_windows.py",
    "ui/shell/test_asked_to_end.py", "engine/test_exporting.py", "faults/test_signal.py",
    "sims/test_scenarios.py", "fuzz/test_promises.py", "firmware/arduino/test_arduino_device.py",
    "faults/files/test_bombs.py", "ui/shell/test_history_page.py", "fuzz/test_changed_inputs.py",
    "engine/test_number_lines.py", "practice/test_tapped.py", "firmware/avr/test_avr_stream.py",
    "ui/shell/test_window.py", "accessibility/test_every_page.py", "sims/test_serial.py",
    "engine/test_drills.py", "sensors/test_ble_glove.py", "sensors/test_zero.py",
    "sensors_plugin/test_third_party.py", "api/test_recorded.py", "benchmarks/test_memory.py",
    "sound/test_layers.py", "sensors/test_error_bar.py", "practice/test_coaching.py",
    "ui/test_routine_page.py", "engine/test_all_loaded.py", "languages/test_released.py",
    "ui/look/test_places.py", "faults/link/test_link_bytes.py", "sims/test_glove.py",
    "cli/test_bad_input.py", "firmware/avr/test_avr_link.py", "faults/link/test_link_strange.py",
    "faults/disk/test_disk_errors.py", "engine/test_one_hand_lost.py",
    "practice/test_long_too_much.py", "practice/test_coach_hears.py", "sims/test_same_bytes.py",
    "sensors/test_ble.py", "faults/test_memory.py", "sensors/test_replay.py", "sims/test_storm.py",
    "engine/test_latency.py", "recordings/imports/test_large_maps.py",
    "faults/disk/test_disk_places.py", "ui/look/test_colours.py", "engine/test_comfort_trial.py",
    "firmware/arduino/test_arduino_links.py", "cli/test_latency.py", "cli/test_history.py",
    "cli/test_routine_to_its_end.py", "sensors/test_doubts.py", "recordings/test_reader.py",
    "ui/shell/test_settings.py", "sensors/test_serial_replug.py", "engine/test_engine.py",
    "signal/test_strokes.py", "ui/test_saved_pictures.py", "cli/test_two_hands.py",
    "practice/test_drill_score.py", "engine/test_one_arrival.py", "sensors/test_ble_problems.py",
    "engine/test_outages.py", "ui/test_drill_display.py", "firmware/test_core_build.py",
)  # fmt: skip


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for no garbage while tests are read, which are kept."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Let every other worker read the folders from behind: each finds half compiled already."""
    report = yield
    worker = getattr(collector.config, "workerinput", {}).get("workerid", "gw0")
    if isinstance(collector, pytest.Directory) and int(worker[2:]) % 2:
        report.result.reverse()
    return report


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Where only punctual tests are wanted, read only the files that have some."""
    if config.option.markexpr != "punctual" or not collection_path.match("test_*.py"):
        return None
    return True if "mark.punctual" not in collection_path.read_text() else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With several workers, begin the long files first and then those of most tests."""
    if not hasattr(config, "workerinput"):
        return
    tests = Path(__file__).parent
    rank = {tests / name: at for at, name in enumerate(LONG_FILES)}
    of_file = Counter(item.path for item in items)
    items.sort(key=lambda item: (rank.get(item.path, len(rank)), -of_file[item.path], item.path))


def pytest_configure(config: pytest.Config) -> None:
    if os.environ.get("CI", "").lower() in ("1", "true"):
        config.pluginmanager.register(NoSkips(), "no-skips")
