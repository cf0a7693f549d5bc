"""``python -m coach.ui.gallery OUTDIR``."""

from coach.ui.gallery.command import main

raise SystemExit(main())
