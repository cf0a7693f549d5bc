"""The receiver's voice on screen: a bar, large buttons, a window of their own."""
