"""Ids of a list that are those of groups: of a day, or a track, which many sessions have."""

from collections import defaultdict

from confsched.formats.book import Book

_SHARING = 3  # sessions of one id, on average, that are called otherwise


def drop_group_ids(book: Book) -> None:
    """Keep beside sessions what is called their ids, and tells none of them from the others."""
    titles: defaultdict[str, set[str]] = defaultdict(set)
    named = [session for session in book.sessions if "id" in session.fields]
    for session in named:
        titles[session.text("id")].add(session.text("title"))
    if not titles or sum(map(len, titles.values())) < _SHARING * len(titles):
        return
    for session in named:
        session.leave("id", *session.fields.pop("id"))
