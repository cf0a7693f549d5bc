"""Pages that are not done yet, by name: a page that is must be taken off. None should stay."""

#: Something on them is shown in English whatever the language.
UNTRANSLATED: frozenset[str] = frozenset()
#: Something on them is cut off in German, at one of the sizes.
CUT: frozenset[str] = frozenset()
