"""Rules for every test: no window, no data of the person's, and no skips where it counts."""

import os
import tempfile
from collections.abc import Iterator

import pytest

# Before anything imports Qt: tests paint, but never onto the person's screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True, scope="session")
def _own_data_folder() -> Iterator[None]:
    """Keep tests out of the person's recordings, calibrations and history."""
    with (
        tempfile.TemporaryDirectory(prefix="coach-tests-") as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setenv("COACH_DATA_DIR", folder)
        yield


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


def pytest_configure(config: pytest.Config) -> None:
    if os.environ.get("CI", "").lower() in ("1", "true"):
        config.pluginmanager.register(NoSkips(), "no-skips")
