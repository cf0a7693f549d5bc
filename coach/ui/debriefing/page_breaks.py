"""No heading stands alone at the foot of a page: it goes on with what it is the heading of."""

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat


def keep_headings(document: QTextDocument) -> None:
    """Begin a new page before headings that what follows has left; the page's size is set."""
    block = document.begin()
    while block.isValid():
        if not block.blockFormat().headingLevel():
            block = block.next()
            continue
        first, block = block, _after_headings(block)
        if block.isValid() and _page_of(document, first) != _page_of(document, block):
            words = first.blockFormat()
            words.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).setBlockFormat(words)


def _after_headings(block: QTextBlock) -> QTextBlock:
    """Return the first block from here on that is no heading."""
    while block.isValid() and (block.blockFormat().headingLevel() or not block.text().strip()):
        block = block.next()
    return block


def _page_of(document: QTextDocument, block: QTextBlock) -> int:
    """Return the page that a block's first line ends on."""
    document.pageCount()  # lays it out to its end: a line that is not laid out yet has no place
    at = document.documentLayout().blockBoundingRect(block).top()
    lines = block.layout()
    if lines.lineCount():
        line = lines.lineAt(0)
        at += line.y() + line.height() - 1
    return int(at // document.pageSize().height())
