"""Who attends to a session with these settings."""

from coach.engine.attending import Attendant, Desk
from coach.engine.care_attendant import CareAttendant
from coach.engine.coach_attendant import CoachAttendant
from coach.engine.comfort_attendant import ComfortAttendant
from coach.engine.drill_attendant import drill_attendant
from coach.engine.hands_free import HandsFree
from coach.engine.receivers import receiver_of
from coach.messages import Settings


def attendants_for(settings: Settings, desk: Desk) -> tuple[Attendant, ...]:
    """Return the parts that these settings ask for; raises CoachError for what is not there."""
    care = ComfortAttendant if settings.trial else CareAttendant
    receiver = care(desk, settings, receiver_of(settings))
    attendants: list[Attendant] = [receiver]
    if not (settings.trial or settings.measures_latency):
        attendants.append(HandsFree(desk, settings, receiver.obey))
    if settings.cues:
        attendants.append(CoachAttendant(desk, settings.tool, settings.skill))
    if settings.drill is not None:
        attendants.append(drill_attendant(desk, settings))
    return tuple(attendants)
