"""What titles of events begin with and is no part of them: the calendar, a series, a group.

`Knots`, and not `Harbour Talks: Knots`, in the calendar of the Harbour Talks.
"""

import re
from collections import Counter

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import people_in
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.text.attending import AFAR, THERE
from confsched.text.person_names import folded
from confsched.text.title_words import PAUSES
from confsched.text.titles import plain_type

# `[Rigging] Knots`; French has a blank before its colons: there, what has none is part of a name
_FORMS = (
    pattern(r"\[(?P<series>[^\W\d_][^\[\]]{1,40})\]:?\s+(?P<title>\S.*)"),
    pattern(r"(?P<series>[^\W\d_](?:[^\n:|]|:(?!\s)){1,60}?)\s+:\s+(?P<title>\S.*)"),
    pattern(r"(?P<series>[^\W\d_][^:|]{2,40})(?::|(?P<bar> \|))\s+(?P<title>\S.*)"),
)
_TAIL = pattern(r"(?P<title>\S.*\S)\s+[-–—|]\s+(?P<tail>[^\W\d_].{2,60})")
# `Day 1: Opening` says when and no more, `[Online] Opening` how one takes part
_PART = pattern(
    rf"(?i)(?:day|tag|jour|d[ií]a|giorno|week|part|teil|partie|{AFAR}|{THERE}|hybrid"
    r"|new|full|sold out|postponed|tb[acd])\b"
)
_FEW = 3  # titles that begin alike by chance
_SURE = 0.5  # that a text is a name
_Found = list[tuple[Draft, re.Match[str]]]


def is_pause(session: Draft) -> bool:
    """Whether a session is none in which somebody speaks."""
    kinds = (known_type(session.text("type")), plain_type(session.text("title")))
    return not PAUSES.isdisjoint(kinds)


def settle_series(book: Book) -> None:
    """Take from titles what they begin with, up to a colon or a bar, where it is no part of them.

    All are of the series that the calendar is of, if none is of another.
    """
    _settle_tails(book)
    name = f" {folded(book.conference.text('title'))} "
    tracked = [session for session in book.sessions if "track" in session.fields]
    if all(_is_part_of(name, session.text("track")) for session in tracked):
        for session in tracked:
            del session.fields["track"]
    talks = [session for session in book.sessions if not is_pause(session)]
    found = [(one, match) for one in talks if (match := _split(one.text("title")))]
    barred = [one for one in found if one[1].groupdict().get("bar")]
    found = barred if 2 * len(barred) > len(found) else [one for one in found if one not in barred]
    used = Counter(match["series"] for _, match in found)
    least = 0.5 if all(match[0][0] == "[" for _, match in found) else 0.75  # brackets are marks
    if not used or len(found) < least * len(talks):
        return
    whole, alone = ({match[part] for _, match in found} for part in (0, "title"))
    own = {series for series in used if _is_part_of(name, series)}
    named = [(session, match) for session, match in found if match["series"] in own]
    if len(named) > 1 and 4 * len(named) >= 3 * len(talks):
        _retitle(named)
    # titles that are alike without it, as a `Deadline` of each conference, say too little alone
    elif _is_one(used, found, talks) or (_are_groups(used) and len(alone) == len(whole)):
        for session, match in found:
            _put(session, match["series"], session.fields["title"])
        _retitle(found)


def _settle_tails(book: Book) -> None:
    """Take off what all titles end with: `Knots - Harbour Club`. It is who meets, and no person."""
    found = [_TAIL.fullmatch(one.text("title")) for one in book.sessions]
    tails = {match["tail"] if match else "" for match in found}
    titles = {match["title"] for match in found if match}
    tail = tails.pop() if len(tails) == 1 else ""
    shared = {*folded(tail).split()} & {*folded(book.conference.text("title")).split()}
    if not tail or len(titles) <= _FEW or (_is_somebody(tail) and not shared):
        return
    for session, match in zip(book.sessions, found, strict=True):
        if match:
            session.fields["title"] = session.fields["title"].holding(match["title"])
    book.conference.leave("series", tail, book.sessions[0].mark, book.sessions[0].mark)


def _split(title: str) -> re.Match[str] | None:
    found = next((match for form in _FORMS if (match := form.fullmatch(title))), None)
    # `[tutorial] Knots` says what it is
    return None if found and title[0] == "[" and known_type(found["series"]) else found


def _is_part_of(name: str, series: str) -> bool:
    """Whether a calendar is called like that, or so with a word more: `Harbour Talks 2030`."""
    words = folded(series)
    return bool(words) and f" {words} " in name


def _is_one(used: Counter[str], found: _Found, talks: list[Draft]) -> bool:
    return len(used) == 1 and len(found) == len(talks) > _FEW and not _is_somebody(min(used))


def _are_groups(used: Counter[str]) -> bool:
    """Whether several come again and again: those who meet, and not who speaks."""
    count = len(used)
    if count < 2 or used.total() <= _FEW or 2 * used.total() < 3 * count:
        return False
    return 4 * sum(map(_is_somebody, used)) < 3 * count and not any(map(_PART.match, used))


def _is_somebody(text: str) -> bool:
    return people_in(text, several=True).score >= _SURE


def _put(session: Draft, series: str, put: Put) -> None:
    field = "type" if known_type(series) else "track"
    if field in session.fields:
        session.collect("tags", series, put.mark)
    session.put(field, series, put.key, put.mark)


def _retitle(found: _Found) -> None:
    for session, match in found:
        put = session.fields["title"]
        session.fields["title"] = put.holding(match["title"])
