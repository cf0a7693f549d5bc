"""What a comfort trial needs of its session."""

from dataclasses import replace

from coach.messages import Settings


def trial_settings(settings: Settings) -> Settings:
    """Return the settings of a trial on the same device: one hand, no beat, nothing recorded."""
    return replace(
        settings,
        routine=None,
        record_to=None,
        seconds=None,
        beat=False,
        others=(),
        receiver=None,
        avoid=(),
        soften=(),
        check_ins=False,
        cues=False,
        drill=None,
        ghost=None,
        trial=True,
    )
