"""Tables as pandas DataFrames, where pandas is installed."""

from typing import Any

import numpy as np

from coach.errors import SetupError
from coach.recordings.exports.content import Content, What
from coach.recordings.exports.tables import table_of


def frame_of(content: Content, what: What) -> Any:
    """Return a table of a recording; raises SetupError where pandas is not installed."""
    try:
        import pandas
    except ImportError as problem:
        raise SetupError(
            "a DataFrame needs pandas; install it with: pip install pandas"
        ) from problem
    table = table_of(content, what)
    blocks = list(table.blocks)
    columns: dict[str, Any] = {}
    for number, column in enumerate(table.columns):
        values = [block[number] for block in blocks]
        if column.kind == "word":
            columns[column.name] = [word for block in values for word in block]
        else:
            dtype = np.bool_ if column.kind == "flag" else np.float64
            columns[column.name] = np.concatenate([np.empty(0, dtype), *map(np.asarray, values)])
    return pandas.DataFrame(columns)
