"""Tags in columns of their own: `tag1`, `tag2`, `Keyword 3`. A German `Tag 2` is a day."""

from collections.abc import Sequence
from itertools import islice

from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft, sequence_of
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.values import says_yes
from confsched.patterns import pattern

_NUMBERED = pattern(r"(?:tag|keyword|label) \d|(?:tag|keyword|label)\d")
_LOOKED_AT = 40  # sessions


def gather_tags(sessions: Sequence[Draft]) -> None:
    """Make tags of what stands in several such columns, unless a column has them all."""
    first = [*islice(sessions, _LOOKED_AT)]
    names = dict.fromkeys(name for one in first for name in one.extra)
    numbered = [name for name in names if _NUMBERED.fullmatch(compared(name))]
    if len(numbered) < 2 or any("tags" in one.fields for one in first):
        return
    texts = [str(one.extra[name].value) for one in first for name in numbered if name in one.extra]
    if 2 * sum(is_time(text) or says_yes(text) is not None for text in texts) > len(texts):
        return
    for session in sessions:
        puts = [session.extra.pop(name) for name in numbered if name in session.extra]
        if puts:
            session.fields["tags"] = puts[0].holding(sequence_of(session, puts))
