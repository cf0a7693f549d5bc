"""Pictures of every page, practice in every state: ``python -m coach.ui.gallery OUTDIR``."""
