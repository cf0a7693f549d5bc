"""What a practice came to: measured, judged, told in words, JSON and HTML."""
