"""Who attends to a session with these settings."""

from coach.engine.attending import Attendant, Desk
from coach.messages import Settings


def attendants_for(_settings: Settings, _desk: Desk) -> tuple[Attendant, ...]:
    """Return the parts that these settings ask for; raises CoachError for what is not there."""
    return ()
