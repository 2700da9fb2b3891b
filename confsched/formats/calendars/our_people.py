"""Who is in the sessions of a calendar that we have written: they stand below the description."""

import re
from urllib.parse import unquote

from confsched.formats.book import Book
from confsched.formats.calendars.events import is_ours
from confsched.formats.calendars.meetings import retell
from confsched.formats.calendars.people import involve
from confsched.formats.columns.compared import are_of_role, role_of
from confsched.formats.drafts import Draft
from confsched.formats.ids import is_placeholder
from confsched.formats.likely import is_person
from confsched.formats.records.people.between import BRACKETS
from confsched.patterns import pattern

# `Moderator: Jo Sample, Harbour Master, Boat Works`, `Sample, J., Boat Works`, `Bo Sample, Jr.`,
# `"Sample, Jo", Boat Works`
_OURS = pattern(
    r"(?:(?P<role>[^\W\d_][^\n:,]{1,30}): )?"
    r"(?P<name>\"[^\"\n]{1,80}\"|[^\n:,]{1,80}"
    r"(?:, (?:Jr|Sr|Ph\.?D|M\.?D|[A-Z]\.(?:[ -]?[A-Z]\.)*)\.?(?=,|$))*)"
    r"(?:, (?P<post>[^\n]+))?"
)
_SHORT = r"(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|Univ|Inst|Dept|Assoc|Cie|Lda|Ltda|Soc)\."
_QUOTED = pattern(r'"[^"\n]*[,:][^"\n]*"')  # as a name with a comma is written
_PARTS = pattern("[,:]")
_WORDS = 2  # of a role that we do not know
_SENTENCE = pattern(rf"(?!.*\b{_SHORT}$).*[a-z][.!?]")  # `Boat Works, Inc.` ends none


def settle_our_people(book: Book) -> None:
    """Take who stands in lines before the track and the page, which are known, out of descriptions.

    They are people where one of them plainly is or has a role, or one has a name or a post that
    such people have: a description may be called like their organization.
    """
    if not is_ours(book.conference):
        return
    told = [(one, *_parted(one)) for one in book.sessions if "description" in one.fields]
    plain = [one for *_, people in told for one in people if _is_plain(one)]
    names, posts = ({one[part] for one in plain} - {None} for part in ("name", "post"))
    for session, text, people in told:
        known = any(one["name"] in names or one["post"] in posts for one in people)
        if known or any(map(_is_plain, people)):
            _involve(session, people)
            retell(session, text.rpartition("\n\n")[0])
        else:
            retell(session, text)


def _involve(session: Draft, people: list[re.Match[str]]) -> None:
    for one in people:
        called = one["name"].strip('"') if _QUOTED.fullmatch(one["name"]) else ""
        name = _PARTS.split(called)[0] or one["name"]
        text = f"{name} ({one['post']})" if one["post"] else name
        involve(session, _role(one), text, session.fields["description"], called)


def _parted(session: Draft) -> tuple[str, list[re.Match[str]]]:
    """A description without what is known, and the lines below it, if all of them may be people."""
    parts = session.text("description").split("\n\n")
    known = {unquote(one) for one in (session.text("url"), f"Track: {session.text('track')}")}
    while parts and unquote(parts[-1]) in known:
        del parts[-1]
    lines = parts[-1].split("\n") if parts else []
    found = [one for line in lines if (one := _OURS.fullmatch(line)) and _may_be(one)]
    return "\n\n".join(parts), found if len(found) == len(lines) else []


def _may_be(line: re.Match[str]) -> bool:
    is_name = any(map(str.isalpha, line["name"])) and not _SENTENCE.fullmatch(line[0])
    return is_name and bool(_role(line))


def _role(line: re.Match[str]) -> str:
    """What somebody does in a session: any word, where who does it plainly is a person."""
    role = line["role"] or "speaker"
    known = role_of(role)
    if are_of_role(role):
        return known  # `Panelists: …` is a line of a text
    sure = known or (len(role.split()) <= _WORDS and _is_name(line["name"]))
    return role.lower() if sure else ""


def _is_plain(line: re.Match[str]) -> bool:
    return bool(line["role"]) or _is_name(line["name"]) or is_placeholder(line["name"])


def _is_name(text: str) -> bool:
    if _QUOTED.fullmatch(text):
        return True
    return is_person(BRACKETS.sub("", text).strip())  # `Jo Sample (she/her)`
