"""A column of titles that are the posts of who speaks: `CEO` beside `Startup` and `Pitcher`."""

from collections.abc import Sequence

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column
from confsched.formats.drafts import Draft
from confsched.formats.records.people.posts import is_post
from confsched.formats.records.people.waiting import field_of

_CALLED = frozenset(
    (
        *("startup", "start up", "company", "venture", "project", "team", "product", "pitch"),
        *("business", "firm", "organization", "organisation", "empresa", "entreprise", "proyecto"),
    )
)
_POST = field_of("title", Column("role", "speaker"))
_SEVERAL = 2


def settle_posts_in_titles(sessions: Sequence[Draft]) -> None:
    """Call sessions by what presents itself, where all that is called a title is a post."""
    titled = [one for one in sessions if one.text("title")]
    timed = any(not one.fields.keys().isdisjoint(("start", "time")) for one in titled)
    if len(titled) < _SEVERAL or not (timed and all(is_post(one.text("title")) for one in titled)):
        return
    names = (name for name in (*titled[0].extra, *titled[0].fields) if _column(name) in _CALLED)
    if name := next(names, ""):
        for session in titled:
            called = session.extra.pop(name, None) or session.fields.get(name)
            if called is not None:
                session.fields[_POST] = session.fields["title"]
                session.fields["title"] = called


def _column(name: str) -> str:
    """How a column of which a field is the name compares, also one that waits for its person."""
    return compared(name.rpartition("/")[2])
