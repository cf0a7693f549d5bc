"""A file written in one step: all of it, or what was there before."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from coach.commands.pages import write_page
from coach.errors import FileError
from coach.files import PRIVATE, write_whole

OLD = b"<!doctype html><p>the good older page"

#: Beyond 1,000 bytes a file of this program may not grow: as on a full disk.
FULL_AFTER = 1_000
ON_A_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from coach.commands.pages import write_page
from coach.errors import FileError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room}))
try:
    write_page(sys.argv[1], "html", b"<!doctype html>" + bytes(5_000))
except FileError as problem:
    print(problem)
"""


def test_a_full_disk_costs_the_new_page_and_not_the_old_one(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(OLD)
    program = ON_A_FULL_DISK.format(room=FULL_AFTER)
    said = subprocess.run(
        [sys.executable, "-c", program, str(page)], capture_output=True, text=True, check=True
    ).stdout
    assert os.strerror(errno.EFBIG) in said
    assert page.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [page]


def test_what_a_person_keeps_private_is_theirs_alone(tmp_path: Path) -> None:
    write_whole(tmp_path / "mine", b"x", PRIVATE)
    assert stat.S_IMODE((tmp_path / "mine").stat().st_mode) == 0o600


def test_a_link_stays_a_link_and_what_it_names_is_written(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(OLD)
    (tmp_path / "link.html").symlink_to("page.html")
    write_page(tmp_path / "link.html", "html", b"<!doctype html>new")
    assert (tmp_path / "link.html").is_symlink()
    assert (tmp_path / "page.html").read_bytes() == b"<!doctype html>new"


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_whole(pipe, b"through")
        assert os.read(reading, 100) == b"through"
    finally:
        os.close(reading)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="no folder"):
        write_page(tmp_path / "gone" / "page.html", "html", OLD)
