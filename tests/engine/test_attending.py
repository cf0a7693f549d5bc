"""Who attends to a session sees its events in the order in which a report reads them."""

from coach.engine.attending import Attendant
from coach.engine.chain import Chain
from coach.engine.live_hand import LiveHand
from coach.engine.session import Session
from coach.messages import SetPaused, SetTarget, Settings
from coach.recordings.reader import open_recording
from coach.recordings.records import Event, new_header
from coach.recordings.writer import Recorder
from coach.sensors.decoders import make_decoder
from coach.signal.bands import PALM, Band


class Witness(Attendant):
    """Remembers what it sees; says a word of its own to everything of one kind."""

    def __init__(self, desk, answers=None):
        super().__init__(desk)
        self.seen: list[dict[str, object]] = []
        self._answers = answers

    def saw(self, data, now_s):
        self.seen.append(dict(data))
        if data["event"] == self._answers:
            self.desk.note(now_s, {"event": "answer", "to": self._answers})


def test_an_event_noted_while_another_is_seen_is_seen_after_it_by_all(tmp_path):
    settings = Settings("sim:steady")
    recorder = Recorder(tmp_path / "s.rec", new_header("sim:steady", "wire", "N", {}))
    hand = LiveHand(settings, Chain(make_decoder("wire"), PALM), lambda _data: None)
    session = Session(settings, [hand], recorder=recorder)
    first, middle = Witness(session, "target"), Witness(session, "paused")
    last = Witness(session)
    session.attend(0.0, first, middle, last)
    for at_s, command in enumerate((SetTarget(Band.FIRM), SetPaused(True))):
        session.command(command, float(at_s))
    recorder.close({})
    kept = [item.data for item in open_recording(tmp_path / "s.rec") if isinstance(item, Event)]
    assert [event["event"] for event in kept] == ["target", "answer", "paused", "answer"]
    assert first.seen == middle.seen == last.seen == kept
