"""Tables as Parquet, which pandas, polars, DuckDB and R read: needs the extra ``parquet``."""

from collections.abc import Callable, Sequence
from typing import Any, BinaryIO, Final

import numpy as np

from coach.extras import extra
from coach.recordings.exports.content import Content, What
from coach.recordings.exports.tables import Column, Table, Values, table_of

#: Rows are kept until they hold so many values: a row group of few costs more than it holds, and
#: one of all samples of a large pad would need its memory.
_GROUP_VALUES: Final = 1_000_000


def parquet_writer() -> Callable[[Content, What, BinaryIO], str]:
    """Return what writes a table; raises SetupError where the extra is not installed.

    Numbers are float64 and what is no number is null. Each column has its unit as metadata, the
    file what the recording says of itself.
    """
    arrow, parquet = (extra(name, "parquet", "Parquet") for name in ("pyarrow", "pyarrow.parquet"))

    def write(content: Content, what: What, out: BinaryIO) -> str:
        table = table_of(content, what)
        schema = arrow.schema([_field(arrow, column) for column in table.columns], content.about())
        with parquet.ParquetWriter(out, schema, compression="zstd") as writer:
            rows = sum(_write(arrow, writer, schema, block) for block in _groups(table))
        return f"{rows:,} rows"

    return write


def _field(arrow: Any, column: Column) -> Any:
    kinds = {"number": arrow.float64, "flag": arrow.bool_, "word": arrow.string}
    metadata = {"unit": column.unit} if column.unit else None
    return arrow.field(column.name, kinds[column.kind](), metadata=metadata)


def _write(arrow: Any, writer: Any, schema: Any, blocks: Sequence[Sequence[Values]]) -> int:
    batches = [
        arrow.record_batch(
            [
                arrow.array(values, field.type, from_pandas=True)
                for values, field in zip(block, schema, strict=True)
            ],
            schema=schema,
        )
        for block in blocks
    ]
    table = arrow.Table.from_batches(batches, schema)
    writer.write_table(table, row_group_size=table.num_rows)
    return int(table.num_rows)


def _groups(table: Table) -> Any:
    """Yield blocks of rows, together enough for a row group."""
    waiting: list[Sequence[Values]] = []
    rows, enough = 0, max(1, _GROUP_VALUES // len(table.columns))
    for block in table.blocks:
        # What is looked at a row at a time in the block stays as it is; columns are laid out.
        waiting.append([_contiguous(values) for values in block])
        rows += len(block[0])
        if rows >= enough:
            yield waiting
            # Whoever wrote it holds the list on until the next.
            waiting.clear()
            rows = 0
    if waiting:
        yield waiting


def _contiguous(values: Values) -> Values:
    return np.ascontiguousarray(values) if isinstance(values, np.ndarray) else values
