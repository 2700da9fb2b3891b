"""Links in cells: alone, within a site, or beside a name: `Hall (https://…)`, `[Hall](https://…)`.

Programs for tables write the latter where one table names a row of another.
"""

import re
from collections.abc import Iterable
from functools import partial

from confsched.formats.drafts import Draft, Put
from confsched.formats.records.fields.changes import changed, in_languages
from confsched.formats.tables import Chosen, Extra, Field, Rule
from confsched.formats.texts import plain
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value

_LINKED = pattern(
    r"\[(?P<called>[^\]\[]+)\]\((?P<link>https?://[^\s()]+)\)"
    r"|(?<=\S)\s*\((?P<aside>https?://[^\s()]+)\)|(?<=\S)\s+(?P<bare>https?://\S+)$"
)
# `/talks#boats`, `boats`, `talks.html#boats`
_MARKED = pattern(r"\[[^\]\[]*\]\((https?://[^\s()]+)\)")  # `[Boats](https://…)`
_WITHIN = pattern(r"[/#.](?:[^\s:]|:(?=[a-z]))*|[\w-]+(?:\.html?)?(?:[/#][^\s:]*)?")
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


def _link(value: Value) -> Rule:
    """A link, alone or with a text; one within a site leads nowhere from elsewhere, and is kept."""
    text = value.strip() if isinstance(value, str) else ""
    if text.startswith("http"):
        return "url" if text == value else Field("url", lambda _: text)
    if isinstance(value, Sequence) or (isinstance(value, Mapping) and not in_languages(value)):
        return Extra("url")
    if text[:1] == "[" and (marked := _MARKED.fullmatch(text)):
        return Field("url", lambda _: marked[1])
    inside = _WITHIN.fullmatch(text) is not None
    return Extra("url") if inside else Field("url", partial(changed, None))


PAGE = Chosen(_link)
