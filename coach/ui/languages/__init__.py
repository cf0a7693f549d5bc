"""What the coach says in other languages: a Qt Linguist file each, kept by a tool.

``python -m coach.ui.languages update`` collects all sentences from the source.
"""
