"""The engine: hosts a session in this process or, for the window, in a child of its own.

A process of its own, because garbage collection and long C calls beside a window make a reader
thread late by 394 ms and lose frames; a process is late by 3.5 ms. Spawned, not forked: Qt and
sound threads do not survive a fork.
"""

import multiprocessing
import signal
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Final, Protocol, Self

from coach.ending import ENDING_SIGNALS
from coach.engine.collecting import short_collections
from coach.engine.hosting import Host
from coach.engine.packing import packed
from coach.engine.replaying import ReplayHost
from coach.errors import CoachError
from coach.messages import Command, Finish, Seen, Settings
from coach.priority import all_go_first
from coach.recordings.writer import LONGEST_CLOSE_S
from coach.timing import MonotonicClock
from coach.views import LinkView, Snapshot, idle_snapshot

#: Snapshots on their way that the window has not said it saw; more would fill the pipe, and a
#: full pipe would make the engine wait for a frozen window.
MOST_UNSEEN = 12
#: An engine that still saves is given the time that a recording may take to close.
SHUTDOWN_S = LONGEST_CLOSE_S + 1.0
#: One that says nothing for so long has hung, and will save nothing more.
HUNG_AFTER_S = 3.0
SAVING_EVERY_S = 0.25
#: What an engine says between its last snapshot and its end.
SAVING: Final = None


class Engine(Protocol):
    """A session running somewhere else: commands in, snapshots out, never blocking."""

    @property
    def alive(self) -> bool:
        """Whether it can still say anything."""
        ...

    def send(self, command: Command) -> None:
        """Hand over a command; ignored once the engine is gone."""
        ...

    def poll(self) -> list[Snapshot]:
        """Return the snapshots since the call before, oldest first."""
        ...

    def close(self) -> None:
        """End the session, close the recording and let the device go."""
        ...


class ProcessEngine:
    """An engine in a child process, over one pipe."""

    def __init__(self, settings: Settings) -> None:
        self._clock = MonotonicClock()
        self._heard_s = self._clock.now_s()
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, settings), name="coach-engine", daemon=True
        )
        self._process.start()
        theirs.close()
        self._broken = False

    @property
    def alive(self) -> bool:
        return not self._broken and self._process.is_alive()

    @property
    def process_id(self) -> int | None:
        """The child's process id."""
        return self._process.pid

    def send(self, command: Command) -> None:
        try:
            self._pipe.send(command)
        except OSError:
            self._broken = True

    def poll(self) -> list[Snapshot]:
        snapshots: list[Snapshot] = []
        try:
            while self._pipe.poll():
                said = self._pipe.recv()
                self._heard_s = self._clock.now_s()
                if said is not SAVING:
                    snapshots.append(said)
        except (EOFError, OSError):
            self._broken = True
        return snapshots

    def close(self) -> None:
        self.send(Finish())
        self._drain_until_ended()
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._pipe.close()

    def _drain_until_ended(self) -> None:
        # The child may be writing its last snapshots: reading them lets it come to its end.
        began_s = self._heard_s = self._clock.now_s()
        while self._process.is_alive():
            self.poll()
            now_s = self._clock.now_s()
            if now_s > began_s + SHUTDOWN_S or now_s > self._heard_s + HUNG_AFTER_S:
                return
            self._process.join(0.02)


def start_engine(settings: Settings) -> Engine:
    """Start a session in a process of its own; returns at once."""
    return ProcessEngine(settings)


class Mailbox:
    """Commands from another thread or a signal, and how far the other side has seen."""

    def __init__(self) -> None:
        # Unlike a lock this may be met again by a signal that comes in the midst of it.
        self._commands: SimpleQueue[Command] = SimpleQueue()
        self.seen = 0
        self.closed = False

    def put(self, command: Command) -> None:
        """Leave a command for the session."""
        if isinstance(command, Seen):
            self.seen = command.number
        else:
            self._commands.put(command)

    def take(self) -> Iterable[Command]:
        """Return the commands since the call before."""
        return [self._commands.get() for _ in range(self._commands.qsize())]


def _listen(pipe: Connection, mailbox: Mailbox) -> None:
    """Receive until the window ends or goes away."""
    try:
        while True:
            mailbox.put(pipe.recv())
    except (EOFError, OSError):
        mailbox.closed = True
        mailbox.put(Finish("the window is gone"))


def _publisher(pipe: Connection, mailbox: Mailbox) -> Callable[[Snapshot], bool]:
    def publish(snapshot: Snapshot) -> bool:
        if mailbox.closed:
            return True
        if snapshot.number - mailbox.seen > MOST_UNSEEN and not snapshot.finished:
            return False
        try:
            pipe.send_bytes(packed(snapshot))
        except OSError:
            mailbox.closed = True
        return True

    return publish


class _Saving:
    """Says that the engine is there while its session closes, which a slow disk may make long."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._say, name="saving", daemon=True)

    def begin(self) -> None:
        """Begin to say so; nothing else may be said until the end."""
        # Where there is no room for a thread the recording is closed all the same.
        with suppress(RuntimeError):
            self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_problem: object) -> None:
        self._over.set()
        if self._thread.ident is not None:
            self._thread.join(SAVING_EVERY_S)

    def _say(self) -> None:
        with suppress(OSError):
            while not self._over.wait(SAVING_EVERY_S):
                self._pipe.send(SAVING)


def _serve(pipe: Connection, settings: Settings) -> None:
    """The child's whole life."""
    if not _is_replay(settings):
        all_go_first()
    mailbox = Mailbox()
    _end_in_order(mailbox)
    threading.Thread(target=_listen, args=(pipe, mailbox), daemon=True).start()
    publish = _publisher(pipe, mailbox)
    try:
        with _Saving(pipe) as saving, host_for(settings) as host, short_collections():
            try:
                host.run(mailbox.take, publish)
            finally:
                saving.begin()
    except CoachError as problem:
        publish(_refusal(str(problem)))
    finally:
        pipe.close()


def _end_in_order(mailbox: Mailbox) -> None:
    """Close the recording when asked to go.

    What a terminal tells all its programs at once, Ctrl-C or that it hung up, is for the window,
    which says so itself.
    """
    for asked_to_end in ENDING_SIGNALS:
        signal.signal(asked_to_end, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: mailbox.put(Finish("asked to end")))


def host_for(settings: Settings) -> Host | ReplayHost:
    """Return the host of a live session or of a replay, by the address; raises CoachError."""
    if _is_replay(settings):
        return ReplayHost(settings, MonotonicClock())
    return Host(settings, MonotonicClock())


def _is_replay(settings: Settings) -> bool:
    return settings.address.startswith("replay:") and not settings.others


def _refusal(sentence: str) -> Snapshot:
    """The one snapshot of a session that could not begin."""
    link = LinkView("ended", sentence=sentence)
    return replace(idle_snapshot(), number=1, link=link, finished=True)
