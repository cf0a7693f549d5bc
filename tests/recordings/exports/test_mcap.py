"""MCAP as its own reader has it: every message by its schema, in time's order."""

import json

import numpy as np
import pytest
from mcap.reader import make_reader

from coach.recordings.exports import export_file

from .conftest import made, made_blocks

BEGAN_NS = 1_777_919_405_250_000_000


@pytest.fixture
def read(tmp_path):
    def told(content):
        path = tmp_path / "a.mcap"
        words = export_file(content, path)
        with path.open("rb") as file:
            reader = make_reader(file)
            messages = [(c.topic, m, s) for s, c, m in reader.iter_messages()]
            return messages, reader.get_summary(), list(reader.iter_metadata()), words

    return told


def test_samples_have_their_time_and_newtons(content, read):
    messages, _, _, words = read(content)
    samples = [(m, json.loads(m.data)) for topic, m, _ in messages if topic == "/samples"]
    t_s = np.concatenate([block.t_s for block in made_blocks()])
    newtons = np.concatenate([block.newtons for block in made_blocks()])
    assert [told["t_s"] for _, told in samples] == pytest.approx(t_s, abs=5e-7)
    assert np.allclose([told["taxels_n"] for _, told in samples], newtons, atol=5e-5)
    assert np.allclose([told["force_n"] for _, told in samples], newtons.sum(axis=1), atol=1e-4)
    at_ns = np.array([message.log_time for message, _ in samples]) - BEGAN_NS
    assert np.abs(at_ns - np.round(t_s * 1e9)).max() <= 1
    assert words == "750 samples, 3 readings, 1 strokes, 2 events"


def test_all_is_in_times_order_and_indexed(content, read):
    messages, summary, metadata, _ = read(content)
    times = [message.log_time for _, message, _ in messages]
    assert times == sorted(times)
    assert summary.statistics.message_count == 756
    assert summary.chunk_indexes
    (about,) = metadata
    assert about.metadata["title"] == "Full back"


def test_every_message_keeps_its_schema(content, read):
    messages, _, _, _ = read(content)
    kinds = {"number": (int, float), "integer": int, "string": str, "boolean": bool}
    kinds |= {"array": list, "object": dict, "null": type(None)}
    for _, message, schema in messages:
        assert schema.encoding == "jsonschema"
        properties = json.loads(schema.data)["properties"]
        told = json.loads(message.data)
        assert set(told) == set(properties)
        for name, value in told.items():
            wanted = properties[name]["type"]
            names = [wanted] if isinstance(wanted, str) else wanted
            assert any(isinstance(value, kinds[each]) for each in names), (name, value)


def test_events_are_lines_of_a_log(content, read):
    messages, _, _, _ = read(content)
    lines = [(json.loads(m.data), s.name) for topic, m, s in messages if topic == "/events"]
    (word, name), (alarm, _) = lines
    assert name == "foxglove.Log"
    assert (word["message"], word["level"]) == ("receiver: softer", 2)
    assert (alarm["message"], alarm["level"]) == ("too much, 61.0 N (0.25 s)", 3)
    stamp = alarm["timestamp"]
    assert stamp["sec"] * 1_000_000_000 + stamp["nsec"] == BEGAN_NS + 1_500_000_000


def test_what_is_no_number_is_null(read):
    blocks = made_blocks()
    blocks[1].newtons[3] = [np.nan, 4.0]
    messages, _, _, _ = read(made(blocks))
    told = [json.loads(m.data) for topic, m, _ in messages if topic == "/samples"][10]
    assert (told["force_n"], told["taxels_n"]) == (4.0, [None, 4.0])
