"""The table of what is fuzzed: every reader of bytes that somebody else made."""

from collections.abc import Mapping
from typing import Final

from sims.fuzz.files import file_targets
from sims.fuzz.promise import Target
from sims.fuzz.streams import stream_targets
from sims.fuzz.texts import text_targets

TARGETS: Final[Mapping[str, Target]] = {
    target.name: target for target in (*stream_targets(), *file_targets(), *text_targets())
}
