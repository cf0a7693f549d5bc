"""What every number means: one text for the screen, the report and docs/measures.md."""
