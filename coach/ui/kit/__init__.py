"""What every page is made from: the look, small widgets, slow work off the window's thread."""
