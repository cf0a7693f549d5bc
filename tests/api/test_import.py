"""``import coach`` costs nothing, and says of itself what docs/api.md says."""

import subprocess
import sys

import pytest

import coach


def in_a_new_python(code):
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout.split()


def test_the_import_alone_loads_nothing():
    loaded = in_a_new_python(
        "import sys; before = set(sys.modules); import coach; dir(coach); coach.__version__;"
        "print(*sorted(set(sys.modules) - before))"
    )
    assert loaded == ["coach"]


@pytest.mark.parametrize("name", ["open", "listen", "record", "find_strokes", "low_pass"])
def test_no_screen_sound_or_other_extra_is_loaded_by_a_name(name):
    loaded = in_a_new_python(f"import sys, coach; coach.{name}; print(*sys.modules)")
    assert "coach.api" in loaded
    heavy = {"PySide6", "pandas", "matplotlib", "pyarrow", "pylsl", "mcap"}
    assert not heavy & set(loaded)


def test_each_name_is_there_and_is_the_same_again():
    for name in coach.__all__:
        assert getattr(coach, name) is getattr(coach, name)
        assert name in dir(coach)


def test_another_name_is_none_of_it():
    with pytest.raises(AttributeError, match="has no attribute 'opne'"):
        coach.opne  # noqa: B018
