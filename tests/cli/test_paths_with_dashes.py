"""Commands that are told to be typed next name paths that no shell or option parser misreads."""

from pathlib import Path

import pytest
from process import run

TYPO = """\
conference: {id: a, titel: A, timezone: UTC, online: true, days: [2030-05-14]}
sessions: {a: {title: A, type: other, time: 9:00-10:00}}
"""
LIST = "Title,Date,Start,End\nKnots,2030-05-14,10:00,11:00\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["init", "--", "-new"], "check it with: confsched validate ./-new"),
        (["init", "--", "-a b"], "check it with: confsched validate './-a b'"),
        (["import", "list.csv", "--output=-out"], "check it with: confsched validate ./-out"),
        (["validate", "--", "-typo.yaml"], "; 1 can be fixed with: confsched fix ./-typo.yaml"),
    ],
    ids=str,
)
def test_a_path_that_begins_with_a_dash_is_told_as_none_of_the_options(
    tmp_path: Path, arguments: list[str], told: str
) -> None:
    (tmp_path / "list.csv").write_text(LIST)
    (tmp_path / "-typo.yaml").write_text(TYPO)
    done = run(arguments, cwd=tmp_path)

    assert (done.stdout + done.stderr).splitlines()[-1].endswith(told)
