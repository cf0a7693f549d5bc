"""``run.py`` as a person meets it: in a checkout of its own, with the real pip and venv."""

import ast
import importlib.util
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coach.system_needs import is_there, missing_packages

RUN = Path(__file__).parents[1] / "run.py"
RUNS = ("run.py", "coach/__init__.py", "coach/errors.py", "coach/setup_steps.py")
RUNS += ("coach/system_needs.py",)

#: A build backend of a few lines, so that no test needs the network.
BACKEND = """
import os, signal, zipfile
from pathlib import Path

def get_requires_for_build_editable(config_settings=None):
    return []

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    if "CUT_SHORT" in os.environ:
        os.killpg(0, signal.SIGKILL)
    info = "little-1.dist-info"
    files = {
        "little.pth": str(Path.cwd()),
        f"{info}/METADATA": "Metadata-Version: 2.1\\nName: little\\nVersion: 1\\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
        f"{info}/entry_points.txt": "[console_scripts]\\ncoach = little:main\\n",
    }
    record = "".join(f"{name},,\\n" for name in files) + f"{info}/RECORD,,\\n"
    name = "little-1-py3-none-any.whl"
    with zipfile.ZipFile(Path(wheel_directory) / name, "w") as wheel:
        for path, text in {**files, f"{info}/RECORD": record}.items():
            wheel.writestr(path, text)
    return name
"""
PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "little"
version = "1"
"""
COACH = 'import sys\n\ndef main():\n    print("coach", *sys.argv[1:])\n    return 7\n'


def copy_run(folder):
    """Copy run.py, and what it needs of the coach, into a folder."""
    for name in RUNS:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes((RUN.parent / name).read_bytes())


def load_run():
    """Return run.py as a module."""
    spec = importlib.util.spec_from_file_location("run", RUN)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """A checkout, in a folder with a space, of an app that has no dependencies."""
    folder = tmp_path_factory.mktemp("a checkout")
    copy_run(folder)
    (folder / "requirements.lock").write_text("")
    (folder / "pyproject.toml").write_text(PYPROJECT)
    (folder / "backend.py").write_text(BACKEND)
    (folder / "little.py").write_text(COACH)
    return folder


def start(checkout, *arguments, **more):
    environment = {**os.environ, "PIP_NO_INDEX": "1", **more}
    environment.pop("DISPLAY", None)
    return subprocess.run(
        [sys.executable, str(checkout / "run.py"), *arguments],
        capture_output=True,
        text=True,
        env=environment,
        timeout=100,
        start_new_session=True,
    )


def test_a_checkout_sets_itself_up_once_and_mends_itself(checkout):
    first = start(checkout, "coach", "watch", "sim:beginner")
    assert first.stderr == ""
    assert first.stdout.splitlines()[-1] == "coach watch sim:beginner"
    assert first.returncode == 7  # the coach's own exit code
    assert "Setting up" in first.stdout
    assert "\nSet up in " in first.stdout

    again = start(checkout, "demo", "--seconds", "3")
    assert again.stdout == "coach demo --seconds 3\n"

    # The power goes in the middle of an update, and leaves half a pip behind.
    with (checkout / "pyproject.toml").open("a") as project:
        project.write("# newer\n")
    assert start(checkout, "demo", CUT_SHORT="1").returncode == -signal.SIGKILL
    for part in (checkout / ".venv").glob("lib*/python*/site-packages/pip/_internal/cli/*.py"):
        part.unlink()
    mended = start(checkout, "demo")
    assert mended.stderr == ""
    assert mended.stdout.splitlines()[-1] == "coach demo"
    assert start(checkout, "demo").stdout == "coach demo\n"

    # A new lock file with a part that cannot be had: one sentence, and not run with the old ones.
    zeros = "0" * 64
    (checkout / "requirements.lock").write_text(f"no-such-part==1 --hash=sha256:{zeros}\n")
    failed = start(checkout, "demo")
    assert failed.returncode == 1
    assert len(failed.stderr.splitlines()) == 1
    assert "internet connection" in failed.stderr
    assert "coach demo" not in failed.stdout


def test_a_folder_that_cannot_be_used_is_named_in_one_line(tmp_path):
    copy_run(tmp_path)
    for name in ("requirements.lock", "pyproject.toml"):
        (tmp_path / name).write_bytes((RUN.parent / name).read_bytes())
    (tmp_path / ".venv").write_text("a file where the folder should be")
    answer = start(tmp_path, "demo")
    assert answer.returncode == 1
    assert answer.stderr.count("\n") == 1
    assert str(tmp_path / ".venv") in answer.stderr


@pytest.mark.parametrize("words", [[], ["dmeo"]])
def test_wrong_words_show_the_right_ones(words):
    answer = start(RUN.parent, *words)
    assert answer.returncode == 2
    assert "run.py demo" in answer.stderr
    assert "run.py test" in answer.stderr


def test_help_explains_the_jobs():
    answer = start(RUN.parent, "--help")
    assert answer.returncode == 0
    jobs = [line.split()[2] for line in answer.stdout.splitlines()]
    assert jobs == ["demo", "coach", "test", "package"]


def test_an_older_python_gets_one_sentence():
    ast.parse(RUN.read_text(), feature_version=(3, 7))  # so that it gets as far as saying it
    pretend = (
        "import runpy, sys; sys.version_info = (3, 9, 2); sys.version = '3.9.2 (old)';"
        f"runpy.run_path({str(RUN)!r}, run_name='__main__')"
    )
    answer = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True)
    assert answer.returncode == 1
    assert answer.stderr.count("\n") == 1
    assert "3.11 or newer and this is 3.9.2" in answer.stderr


def test_only_a_screen_asks_for_the_libraries_of_windows_and_only_tests_for_compilers():
    asked: list[str] = []

    def none_found(name):
        asked.append(name)
        return False

    without = missing_packages({}, found=none_found)
    assert not any("xcb" in name or "gcc" in name for name in asked)
    assert {"libegl1", "libgl1", "libxkbcommon0"} <= set(without.values())
    with_screen = missing_packages({"DISPLAY": ":0"}, found=none_found)
    assert set(with_screen.values()) - set(without.values()) >= {"libxcb-cursor0", "libxcb-image0"}
    for_tests = missing_packages({}, tests=True, found=none_found)
    assert set(for_tests.values()) - set(without.values()) >= {"gcc-avr", "libsimavr-dev"}
    assert missing_packages({"DISPLAY": ":0"}, tests=True, found=lambda _name: True) == {}


def test_what_is_there_is_found_and_what_is_not_is_not(tmp_path):
    assert is_there("libc.so.6")
    assert is_there("sh")
    assert is_there(str(tmp_path))
    for name in ("libno-such.so.1", "no-such-program", str(tmp_path / "no-such-file")):
        assert not is_there(name)


def test_someone_who_is_not_root_gets_the_line_to_run(monkeypatch):
    run = load_run()
    lacks = {"libEGL.so.1": "libegl1"}
    monkeypatch.setattr(run, "missing_packages", lambda *_asked, **_how: lacks)
    monkeypatch.setattr(run.shutil, "which", lambda _name: "/usr/bin/apt-get")
    monkeypatch.setattr(run.os, "geteuid", lambda: 1000)
    with pytest.raises(run.SetupError, match=r"sudo apt-get install -y libegl1$"):
        run.mend_system(tests=False)
    monkeypatch.setattr(run.shutil, "which", lambda _name: None)
    with pytest.raises(run.SetupError, match=r"lacks libEGL\.so\.1; install"):
        run.mend_system(tests=False)


SKIPS = {"marked": "@pytest.mark.skip", "module": "pytest.skip(allow_module_level=True)\n"}


@pytest.mark.parametrize(("ci", "code"), [("true", 1), ("", 0)])
def test_a_skipped_test_fails_in_ci_and_only_there(tmp_path, ci, code):
    (tmp_path / "conftest.py").write_bytes((RUN.parent / "tests" / "conftest.py").read_bytes())
    (tmp_path / "test_whole.py").write_text("def test_whole():\n    assert True\n")
    for name, skip in SKIPS.items():
        (tmp_path / f"test_{name}.py").write_text(
            f"import pytest\n\n{skip}\ndef test_part():\n    assert True\n"
        )
    answer = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "CI": ci},
    )
    assert answer.returncode == code, answer.stdout
    for name in SKIPS:
        told = re.search(rf"FAILED \S*test_{name}.py\S*: nothing may be skipped", answer.stdout)
        assert bool(told) == bool(code)


FAILS = "from pathlib import Path\n\nTRIES = Path(__file__).with_suffix('.tries')\n\n\n" + (
    "def test_late():\n    before = len(TRIES.read_text()) if TRIES.exists() else 0\n"
    "    TRIES.write_text('x' * (before + 1))\n    assert before >= {fails}\n"
)


@pytest.mark.parametrize(
    ("fails", "files", "tries", "passes"),
    [(0, 1, 1, True), (1, 1, 2, True), (2, 1, 2, False), (1, 6, 1, False)],
)
def test_the_few_tests_that_fail_are_tried_once_more_and_named(
    tmp_path, monkeypatch, capfd, fails, files, tries, passes
):
    run = load_run()
    # Side by side as it is where that matters; each worker takes a second to begin.
    if fails != 1:
        monkeypatch.setattr(run, "SIDE_BY_SIDE", run.SIDE_BY_SIDE[-2:])
    if (fails, files) != (1, 1):
        monkeypatch.setattr(run, "PUNCTUAL", run.PUNCTUAL[-2:])
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\nmarkers = ['punctual']\n")
    for number in range(files):
        (tmp_path / f"test_{number}.py").write_text(FAILS.format(fails=fails))
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(run, "BIN", Path(sys.executable).parent)
    monkeypatch.setattr(run, "FAILED_TESTS", tmp_path / run.FAILED_TESTS.relative_to(RUN.parent))
    assert (run.try_tests(["-q"]) == []) == passes
    assert all(len(tried.read_text()) == tries for tried in tmp_path.glob("*.tries"))
    told = re.search(
        r"passed when tried once more:\n  test_0\.py::test_late", capfd.readouterr()[0]
    )
    assert bool(told) == (passes and fails > 0)
