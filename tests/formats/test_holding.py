"""What a session holds, as it is told in its description. All of it is made up."""

import json
from typing import Any

from test_miniconf import entry
from translation import root_of, together


def test_what_is_untidy_in_a_name_is_told_of_whom_it_calls_alone() -> None:
    calendar = [entry("Lanes 1", "2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00", UID="l")]
    papers = "UID,title,authors,session\n1,Ropes  and\tnets,Al  Sample|Jo Muster,l\n"
    files = {"main_calendar.json": json.dumps(calendar).encode(), "papers.csv": papers.encode()}
    found: Any = root_of(together(files))

    assert found["sessions"]["l"]["description"] == "- Ropes and nets: Al Sample, Jo Muster"
    assert [one["name"] for one in found["speakers"].values()] == ["Al  Sample", "Jo Muster"]
