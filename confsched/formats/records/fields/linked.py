"""Cells in which a link stands beside a name: `Hall (https://…)`, `[Hall](https://…)`.

Programs for tables write so where one table names a row of another.
"""

import re
from collections.abc import Iterable

from confsched.formats.drafts import Draft, Put
from confsched.formats.texts import plain
from confsched.patterns import pattern

_LINKED = pattern(
    r"\[(?P<called>[^\]\[]+)\]\((?P<link>https?://[^\s()]+)\)"
    r"|(?<=\S)\s*\((?P<aside>https?://[^\s()]+)\)|(?<=\S)\s+(?P<bare>https?://\S+)$"
)
_FIELDS = ("title", "room", "track", "type")


def is_linked(name: str) -> bool:
    """Whether a name is nothing but a link with a text."""
    match = _LINKED.fullmatch(name) if name[:1] == "[" else None
    return match is not None and match["called"] is not None


def settle_links(sessions: Iterable[Draft]) -> None:
    """Call sessions, rooms, tracks and types by their names alone."""
    for session in sessions:
        fields = session.fields
        for field in _FIELDS:
            if field in fields:
                value = fields[field][0]
                if isinstance(value, str) and "http" in value:
                    _settle(session, field, value)


def _settle(session: Draft, field: str, text: str) -> None:
    put = session.fields[field]
    text = str(plain(text)) if "<" in text else text
    found = [*_LINKED.finditer(text)]
    name = _LINKED.sub(lambda match: match["called"] or "", text).strip()
    if not found or not name:
        return
    session.fields[field] = put.holding(name)
    for match in found:
        _keep(session, field, put, match)


def _keep(session: Draft, field: str, put: Put, match: re.Match[str]) -> None:
    """Keep a link: of a title it is the page of the session, bare behind a room where to join."""
    link = put.holding(match["link"] or match["aside"] or match["bare"])
    ours = "url" if field == "title" else "link" if field == "room" and match["bare"] else ""
    if ours and ours not in session.fields:
        session.put(ours, *link)
    else:
        session.leave(f"{field} link", *link)
