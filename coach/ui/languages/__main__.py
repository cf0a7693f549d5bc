"""``python -m coach.ui.languages``."""

from coach.ui.languages.command import main

raise SystemExit(main())
