"""A disk of its own in a file, whose power can be cut: ext4 on a loop device, for root on Linux."""

import ctypes
import fcntl
import os
import shutil
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Final, Self

#: ``FS_IOC_SHUTDOWN`` with ``NOLOGFLUSH``: from then on nothing more reaches the disk, neither
#: data nor the file system's own log, as when the power goes.
_SHUTDOWN: Final = 0x8004587D
_NO_LOG_FLUSH: Final = 2
_SIZE_MB: Final = 16
_UNMOUNT_LAZILY: Final = 2


class LoopDisk:
    """Makes, and mounts at ``at``, an empty disk; unmounted at the end of the ``with``."""

    def __init__(self, folder: Path) -> None:
        self.at = folder / "disk"
        self._image = folder / "disk.img"

    def __enter__(self) -> Self:
        self.at.mkdir()
        with self._image.open("wb") as image:
            image.truncate(_SIZE_MB << 20)
        _run("mkfs.ext4", "-q", "-F", str(self._image))
        self.mount()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if os.path.ismount(self.at):
            self.pull_out()

    def mount(self, *options: str) -> None:
        """Put it in."""
        _run("mount", "-o", ",".join(("loop", *options)), str(self._image), str(self.at))

    def unmount(self) -> None:
        """Take it out in order; nobody may have a file open on it."""
        _run("umount", str(self.at))

    def pull_out(self) -> None:
        """Let its folder be an empty one, whoever has files open."""
        _run("umount", "--lazy", str(self.at))

    def cut_power(self) -> None:
        """Let nothing more reach it; who asks gets errors until it is mounted anew."""
        fd = os.open(self.at, os.O_RDONLY)
        try:
            fcntl.ioctl(fd, _SHUTDOWN, _NO_LOG_FLUSH.to_bytes(4, "little"))
        finally:
            os.close(fd)


def small_disk(at: Path, kilobytes: int) -> None:
    """Mount a disk in memory that holds so much; ``LoopDisk.unmount`` has no part in it."""
    _run("mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(at))


def unmount(at: Path) -> None:
    """Unmount lazily what is mounted there, if anything is."""
    if os.path.ismount(at):
        _run("umount", "--lazy", str(at))


def mounting_is_refused(folder: Path) -> str:
    """Return why this machine mounts nothing for us, empty where it does.

    Asks the system itself, by a call of its own, not by the programs that the tests mount with.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    folder.mkdir(exist_ok=True)
    if libc.mount(b"tmpfs", bytes(folder), b"tmpfs", 0, b"size=64k"):
        return f"mount: {os.strerror(ctypes.get_errno())}"
    libc.umount2(bytes(folder), _UNMOUNT_LAZILY)
    return ""


def loops_are_refused(folder: Path) -> str:
    """Return why this machine lets us have no loop device with ext4 on it, empty where it does."""
    refused = mounting_is_refused(folder)
    if refused:
        return refused
    try:
        os.close(os.open("/dev/loop-control", os.O_RDWR))
    except OSError as problem:
        return f"/dev/loop-control: {problem.strerror}"
    if "\text4\n" not in Path("/proc/filesystems").read_text():
        return "the system knows no ext4"
    return "" if shutil.which("mkfs.ext4") else "there is no mkfs.ext4"


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
