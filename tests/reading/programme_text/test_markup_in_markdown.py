"""Lists of HTML in Markdown that has tables of its own; all of it is made up."""

from outlined import sessions

from confsched.reading.programme_text.page import Asked
from confsched.reading.programme_text.pages import page_document

_PAGE = """\
# Boat Forum

### Schedule June 4, 2026

<dl class='event'>
<dt>09:00</dt><dd>Sails for Parallel Computations (Chair: Ada Sample)
 <ul>
 <li><i>Wheels of Water</i> (Ben Muster, Mill Ltd)</li>
 <li><i>Ropes of Old</i> (Cleo Probe, Oven Ltd)</li>
 </ul>
</dd>
<dt>10:15</dt><dd>Break</dd>
<dt>10:30</dt><dd>Chat and a drink</dd>
</dl>

### Abstracts

#### 09:00-10:10 &nbsp; Sails for Parallel Computations

What sails are made of, and why nobody who has ever been at sea would make them of anything else.

### Participants

| Name | Dinner | Room |
| ---- |:------:|:----:|
Ada Sample (Mill) | 1 | 1 |
"""


def test_times_of_such_lists_are_read_and_what_is_told_again_below_is_the_same_session() -> None:
    document = page_document("page.md", _PAGE.encode(), Asked(), "")
    assert document is not None
    assert document.programme is not None
    found = sessions(document.programme)

    assert [(one.get("time"), one.get("title")) for one in found] == [
        ("09:00-10:10", "Sails for Parallel Computations"),
        ("10:15-10:30", "Break"),
        ("10:30", "Chat and a drink"),
    ]
    assert [len(one.get("people") or ()) for one in found] == [3, 0, 0]
