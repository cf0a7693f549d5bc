"""Chunks as columns are the chunks that they were made of."""

from hypothesis import given
from hypothesis import strategies as st

from coach.sensors.chunk_row import ChunkRow, joined_rows
from coach.sensors.source import Chunk

CHUNKS = st.lists(
    st.builds(Chunk, st.floats(-1e9, 1e9), st.binary(max_size=4), st.integers(0, 2)), max_size=12
)


@given(CHUNKS, CHUNKS, st.slices(12))
def test_a_row_is_read_like_a_list(chunks: list[Chunk], more: list[Chunk], part: slice) -> None:
    row = ChunkRow.of(chunks)
    assert len(row) == len(chunks)
    assert list(row) == [row[at] for at in range(len(row))] == chunks
    assert list(row[part]) == chunks[part]
    assert list(joined_rows([row, ChunkRow.of(more)])) == chunks + more
    for source in range(4):
        theirs = [chunk for chunk in chunks if chunk.source == source]
        assert list(row.from_source(source)) == theirs
    assert ChunkRow.of(row) is row
