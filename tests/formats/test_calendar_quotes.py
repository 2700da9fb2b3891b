"""Texts of a program in a calendar."""

from typing import Any

import pytest
from test_icalendar import calendar
from translation import root_of, translate


@pytest.mark.parametrize(
    ("html", "told"),
    [("<BODY></BODY>", None), ("<BODY><p>Of ropes.</p></BODY>", "Of ropes.")],
)
def test_a_text_of_a_program_is_what_stands_in_it(html: str, told: str | None) -> None:
    lines = f'UID:1\nSUMMARY:Knots\nDESCRIPTION:""\nX-ALT-DESC;FMTTYPE=text/html:@"{html}";'
    found: Any = root_of(translate("made.ics", calendar(lines)))["sessions"]

    assert [one.get("description") for one in found.values()] == [told]
