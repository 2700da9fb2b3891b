"""Ids of a list that are those of groups: of a day, or a track, which many sessions have.

Nor are keys that count the sessions of each day, `session1`, where they begin anew.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from confsched.formats.book import Book
from confsched.formats.columns.list_names import COUNTED
from confsched.formats.drafts import Draft

_SHARING = 3  # sessions of one id, on average, that are called otherwise
_SEVERAL = 2  # ids that some share, if most sessions do: nobody copies all rows


def drop_group_ids(book: Book) -> None:
    """Keep beside sessions what is called their ids, and tells none of them from the others."""
    titles: defaultdict[str, set[str]] = defaultdict(set)
    named = [session for session in book.sessions if "id" in session.fields]
    for session in named:
        titles[session.text("id")].add(session.text("title"))
    if not titles:
        return
    shared = sum(map(len, titles.values())) >= _SHARING * len(titles) or _most_share(titles)
    for session in named if shared else _counted_anew(named):
        session.leave("id", *session.fields.pop("id"))


def _most_share(titles: Mapping[str, Collection[str]]) -> bool:
    """Whether most sessions have an id that others have as well, and several ids are so."""
    sizes = [len(called) for called in titles.values()]
    shared = [size for size in sizes if size > 1]
    return len(shared) >= _SEVERAL and 3 * sum(shared) >= 2 * sum(sizes)


def _counted_anew(named: Sequence[Draft]) -> Sequence[Draft]:
    """The sessions whose ids are keys that count them, if some are counted alike elsewhere."""
    keyed = [one for one in named if (put := one.fields["id"]).key == put.mark]
    counted = [one for one in keyed if COUNTED.fullmatch(one.text("id"))]
    return counted if len({one.text("id") for one in counted}) < len(counted) else []
