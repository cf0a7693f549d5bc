"""No file that somebody sends can run: nothing in the coach makes code or objects of data."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: What turns data into code, into any object, or into a program that is started.
FORBIDDEN = {
    *("eval", "exec", "compile", "__import__"),
    *("pickle.load", "pickle.loads", "marshal.load", "marshal.loads", "shelve.open"),
    *("yaml.load", "os.system", "os.popen", "os.execv", "os.startfile"),
    *("importlib.import_module", "runpy.run_path", "ctypes.CDLL"),
    *("subprocess.run", "subprocess.Popen", "subprocess.call", "subprocess.check_output"),
    "np.load",
}
#: Each is called with names of our own, never with what a file or a device says.
ALLOWED = {
    ("coach/engine/forking.py", "pickle.loads"): "what its own child packed, over their own pipe",
    ("coach/engine/scouting.py", "pickle.loads"): "what it packed itself, in memory",
    ("coach/packaging/bundle.py", "subprocess.run"): "the builder of the bundle, by its makers",
    ("coach/packaging/deb.py", "subprocess.run"): "Debian's own tools, by the package's makers",
    ("coach/sound/alsa.py", "ctypes.CDLL"): "ALSA's own library, by its fixed name",
    ("coach/system_needs.py", "ctypes.CDLL"): "libraries of a list of our own, to see what lacks",
    ("coach/cli.py", "importlib.import_module"): "the module of a command of our own",
    ("coach/commands/doctor.py", "importlib.import_module"): "Qt, to see whether it loads",
    ("coach/commands/screen.py", "subprocess.Popen"): "this Python, to see whether Qt starts",
    ("coach/ui/awake.py", "subprocess.Popen"): "the system's own program that keeps a screen on",
    ("coach/ui/languages/command.py", "subprocess.run"): "Qt's own compiler, by translators",
    ("coach/ui/load_ahead.py", "importlib.import_module"): "pages of a list of our own",
}


def calls(path: Path) -> list[str]:
    """Return the dotted names of all that a file calls."""
    tree = ast.parse(path.read_text())
    return [ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)]


def made_of_data(folder: Path) -> set[tuple[str, str]]:
    """Return (file, call) of all that might make code of data below ``folder``."""
    return {
        (path.relative_to(ROOT).as_posix(), name)
        for path in sorted(folder.rglob("*.py"))
        for name in calls(path)
        if name in FORBIDDEN or name.split(".")[0] in ("pickle", "marshal", "shelve", "yaml")
    }


def test_nothing_makes_code_or_objects_of_data():
    found = made_of_data(ROOT / "coach")
    assert found - set(ALLOWED) == set()
    assert set(ALLOWED) <= found, "an exception that is not needed any more"


@pytest.mark.parametrize("line", ["eval(text)", "pickle.loads(data)", "os.system(name)"])
def test_a_line_that_does_is_found(tmp_path, line):
    path = tmp_path / "bad.py"
    path.write_text(line)
    assert calls(path)[0] in FORBIDDEN
