"""Things are counted as people say it."""

from coach.counted import counted


def test_one_is_one_and_all_others_are_many():
    assert counted(1, "event") == "1 event"
    assert counted(0, "event") == "0 events"
    assert counted(1_200, "sample") == "1,200 samples"
