"""Slanted words at one end of a line, where they part who speaks from the title.

Sites put nothing else between the two: `<em>` begins, and on the screen both can be told apart.
"""

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post

TAB = "\t"  # what parts columns of a line
_CLOCK = r"\d{1,2}[:.hH]\d\d(?:\s?(?i:[ap]\.?m\b\.?))?"
_TIMED = pattern(
    rf"\W*(?:(?:\d{{1,2}}\s*(?:-|–|—|to)\s*)?{_CLOCK}\s*(?:(?:-|–|—|to)\s*{_CLOCK})?\W*)?"
)
_KIND = pattern(r"[^\W\d_][\w ()]{2,30}:\s+")
_ASIDE = pattern(r"\s*\([^()]{1,60}\)\s*")  # `(long paper)` behind a title
_STOP = pattern(r"(?<=[^\W\d_]{3})\.$")  # behind names: `J. Sample. _On bread_`
_AROUND = " \t\r\n,;:-–—/|"
_MARKS = ",;:-–—/|&.("  # before which a line goes on
_OPEN = pattern(r"(?:^|\s)(?i:by|in|at|with|and|from|par|von|mit|et|und|con|por|y|e|of|the)$")
_PLACED = pattern(r"(?:^|\s)(?i:in|at|im|@)\s*$")  # before a room
_SEVERAL = pattern(r",|\s(?i:and|und|et|y|e|&)\s")  # people, behind what is then no post of one
_WORDS = 2  # of a title, but for the first
_SHORT = 3  # the same of a body behind a comma, which is no title
_DATE = 40  # characters of a day before names
_LONGEST = 600  # characters of a line that is looked at


def parted(before: str, slanted: str, behind: str) -> str:
    """A line with a tab between names and a title, one of which is slanted; empty for any other."""
    if len(before) + len(slanted) + len(behind) > _LONGEST or _TIMED.fullmatch(slanted):
        return ""
    alone = not before.strip() and not behind.strip()
    if alone or _PLACED.search(before) or _is_of_name(before, behind):
        return ""
    begins = before.rstrip().endswith(":") or _TIMED.fullmatch(before) is not None
    if not behind.strip(f"{_AROUND}.") or (_ASIDE.fullmatch(behind) and not begins):
        first, last = before, f"{slanted}{behind}"
    elif begins:
        first, last = f"{before}{slanted}", behind
    elif places.likeness(behind) >= LIKELY and _are_people(slanted):
        return TAB.join(one.strip(_AROUND) for one in (before, slanted, behind))
    else:
        return ""
    named, others = _are_people(first), _are_people(last)
    if named and others and first.rstrip().endswith(":"):
        named = len(first.split()) < len(last.split())  # titles may look like names
    elif named == others:
        return ""
    first = (first if named else _without_by(first)).rstrip(_AROUND)
    last = last.strip(f"{_AROUND}." if last[:1] == "." else _AROUND)
    return f"{_STOP.sub('', first) if named else first}{TAB}{last}"


def led_to(before: str, linked: str) -> str:
    """A line with a tab before a link to somebody; empty for any other.

    A link is to one: behind a comma in it stands what they are, and no other.
    """
    name, *others = linked.split(",")
    if not (_are_people(linked) or _are_people(name)) or _are_people(before):
        return ""
    before = _without_by(before)
    alone = len(others) == 1 and not set(linked) & set("()&")
    return f"{before}{TAB}{name} ({others[0].strip()})" if alone else f"{before}{TAB}{linked}"


def _without_by(title: str) -> str:
    """A title without the word before names: `Welcome by`, `Remarks from`."""
    return _OPEN.sub("", title.rstrip()) or title


def divided(first: str, last: str) -> str:
    """A line with a tab where words begin or stop to look different, with a blank between them.

    Names alone stand on one side, and several words on the other that are not about somebody;
    behind a name these begin as a title does.
    """
    before, behind = first.rstrip(), last.lstrip()
    apart = first != before or last != behind
    going_on = before[-1:] in _MARKS or _OPEN.search(before) is not None
    if not apart or going_on or not (behind[:1].isalnum() or behind[:1] in '"“„«'):
        return ""
    named, others = _are_people(before), _are_people(behind)
    title = behind if named else before
    several = others and _SEVERAL.search(behind)
    about = not several and (holds_post(title) or holds_organization(title))
    if named == others or about or title.count(" ") < _WORDS or (named and behind[0].islower()):
        return ""
    return f"{before}{TAB}{behind}"


def _is_of_name(before: str, behind: str) -> bool:
    """Whether what somebody is stands behind words: `Chair: **Ada Sample** – Director, Sample Ltd`.

    Without a label before them only a comma says so: behind a dash may be a title.
    """
    label = label_of(before.strip()) if before.strip() else None
    led = behind.startswith(",") or (label is not None and bool(label.role))
    said = behind.strip(" (),")
    short = behind.startswith(",") and said.count(" ") < _SHORT  # `**Ada Sample**, Sample & Co`
    return led and (short or holds_post(said) or holds_organization(said))


def _are_people(text: str) -> bool:
    """Whether a text is nothing but names, behind a day or time and what kind of session it is."""
    days = days_in(text[:_DATE])
    timed = _TIMED.match(text, days[0].end if days and not text[: days[0].start].strip() else 0)
    begin = timed.end() if timed is not None else 0
    kind = _KIND.match(text, begin)
    said = text[kind.end() if kind is not None else begin :].strip(_AROUND).removeprefix("by ")
    said = said or text[begin:].strip(_AROUND)
    return people_in(_STOP.sub("", said), several=True).score >= LIKELY
