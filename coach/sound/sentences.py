"""The spoken sentences beside stages and counts: questions, answers, hints, the link, a pause."""

from typing import Final

#: A voice with words for this has them for hints, and so for more than stages.
SIGN_OF_HINTS: Final = "hint-lighter"
#: What there is a recording of, in each language that has a voice.
SENTENCES: Final = (
    *("too-much", "lost", "back", "pause", "go-on"),
    *("softer", "good", "deeper", "softest", "deepest"),
    *("ask-1", "ask-2", "ask-3", "ask-more-1", "ask-more-2", "ask-more-3"),
    *("answer-taps", "answer-squeeze"),
    *("hint-much-lighter", "hint-lighter", "hint-much-deeper", "hint-deeper", "hint-sink-in"),
    *("hint-come-back", "hint-wait", "hint-sooner", "hint-still", "hint-same-depth"),
    *("hint-same-length", "hint-break"),
)
