"""Lines and columns of a text, however its lines end."""

import re

from hypothesis import given
from hypothesis import strategies as st

from confsched.source import Source

_BREAK = re.compile(r"\r\n|\n|\r")


@given(st.text("a\n", max_size=30) | st.text("a\n\r\u2028é", max_size=30))
def test_every_place_is_in_the_line_that_the_breaks_before_it_make(text: str) -> None:
    source = Source("a.txt", text)

    found = [source.position(offset) for offset in range(len(text) + 1)]

    ends = [0, *(match.end() for match in _BREAK.finditer(text))]
    before = [[end for end in ends if end <= offset] for offset in range(len(text) + 1)]
    assert found == [(len(b), offset - b[-1] + 1) for offset, b in enumerate(before)]
    assert [source.line(n) for n in range(1, len(ends) + 1)] == _BREAK.split(text)
