"""A Debian with nothing but its essentials, and the package in it."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NETWORK_FILES = ("/etc/resolv.conf", "/etc/hosts")
QUIET = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}

Inside = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def package() -> Path:
    """Return the newest package that ``run.py package`` made."""
    made = sorted((ROOT / "dist").glob("*.deb"), key=lambda path: path.stat().st_mtime)
    assert made, "there is no dist/*.deb; make it with python3 run.py package"
    return made[-1]


@pytest.fixture(scope="session")
def clean_system(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inside]:
    """Return what runs a command in a new Debian in which only the package was installed."""
    system = tmp_path_factory.mktemp("clean") / "system"
    bootstrap = ["mmdebstrap", "--variant=minbase", "--quiet", _release(), str(system)]
    subprocess.run([*bootstrap, *_sources()], check=True, timeout=300)
    shutil.copy(package, system / "tmp")
    for each in (*NETWORK_FILES, *map(str, Path("/etc/apt/apt.conf.d").glob("*"))):
        if Path(each).is_file():
            shutil.copy(each, system / each.lstrip("/"))

    def inside(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        wishes = {**QUIET, "HOME": "/tmp/home", "LANG": "C.UTF-8", **environment}
        command = ["chroot", str(system), *words]
        return subprocess.run(command, env=wishes, capture_output=True, text=True, timeout=300)

    with ExitStack() as mounts:
        mounts.enter_context(_mounted("-t", "proc", "proc", str(system / "proc")))
        (system / "tmp" / "home").mkdir()
        assert inside("apt-get", "update", "-qq").returncode == 0
        install = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
        done = inside(*install, f"/tmp/{package.name}")
        assert done.returncode == 0, done.stderr
        yield inside
    shutil.rmtree(system)


@contextmanager
def _mounted(*words: str) -> Iterator[None]:
    subprocess.run(["mount", *words], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", words[-1]], check=True)


def _release() -> str:
    about = Path("/etc/os-release").read_text()
    return next(
        line.partition("=")[2] for line in about.splitlines() if line.startswith("VERSION_CODENAME")
    )


def _sources() -> list[str]:
    """Return where this machine has its own packages from."""
    told = [*Path("/etc/apt/sources.list.d").glob("*.sources")]
    return [str(path) for path in told[:1]] or ["/etc/apt/sources.list"]


@pytest.fixture
def screen() -> Iterator[str]:
    """Return the name of a screen of this machine's, which a chroot sees too."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)
