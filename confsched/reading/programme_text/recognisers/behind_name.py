"""What stands behind a name: a part in the session, a post, others, or the rest of a title."""

import re

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.labels import role_of
from confsched.reading.programme_text.recognisers.names import LIKELY, begins_given, likeness
from confsched.reading.programme_text.recognisers.names import is_honored as is_honored_name
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.words.joining import AND
from confsched.reading.programme_text.words.plain import BRACKETS, folded

_SURE = 0.9  # of a name with a degree before it
_QUOTES = ('"', "“", "„", "«", "»")
_QUOTED_LAST = pattern(r"[,:]\s[\"“„«][^\"“”„«»]{2,}\s[^\"“”„«»]{2,}[\"”»“]\W{0,2}$")
_QUOTED = pattern(r"[\"“„«]\s?[^\s\"”“»]+(?:\s[^\s\"”“»]+){2,}\W*[\"”“»]")  # of three words or more
_BEHIND_BRACKETS = pattern(r"[(\[][^()\[\]]*[)\]],\s([^,;:(\[]{4,60})(?=[,;:(\[]|$)")
# words that lead to people: behind these `MIT` is an institute
LEADING = frozenset(folded("mit con par avec met por by with for against pour").split())
# of the whole event, not of the session
_OF_EVENT = pattern(
    r"(?:conference|congress|symposium|summit|event|general|program(?:me)?|organi[sz]ing) "
    r"(?:co-?)?chair(?:man|woman|person)?"
)
_NO_PART = LEADING | {"president", "host", "presidente"}  # posts as well
_POST = 2  # words of a post before a name
_DASHED = pattern(r"[-–—]+\s")
_LONG = 5  # blanks of what is no body
_SHORT = 4  # words behind a dash, with it: what a post begins with
_LAST_PART = pattern(r"(?:,|\s[-–—|])\s([MPDS][a-zéñ]{6,11})$")  # `, Moderator`, `, Panelist`
# behind an organization, of which nobody is the chair then: `Boat Works Ltd, chair`
_CHAIRS = pattern(
    r"(.+)(?:,|\s[-–—|])\s(?:(?:session |panel )?[Cc]hair|Vorsitz|(?:dag)?voorzitter)"
)
_AND_NAME = pattern(rf"\s{AND}\s([^,;:]{{4,60}})(?=[,;:]|$)")
_DASH_NAME = pattern(r"\s[-–—]\s([^,;:(]{4,60})[,;:(]")  # `…, baker - Ben Sample, Oven Ltd`
_SERIES = pattern(rf",\s{AND}\s")


def is_honored(text: str) -> bool:
    """`prof. Ada Sample` is somebody else, and `Professor, Sample University` a post."""
    before = text.partition(" ")[0]
    return (
        (before.endswith(".") or (before.islower() and is_honored_name(text)))
        and likeness(text) >= _SURE
        and not holds_organization(text)
    )


def others_follow(rest: str, *, known: bool) -> float:
    """How much what stands behind a name looks like more people, or like the rest of a title."""
    joined = (_AND_NAME.search(BRACKETS.sub("", rest)), _BEHIND_BRACKETS.match(rest))
    named = any(one is not None and likeness(one[1].strip()) >= LIKELY for one in joined)
    dash = _DASH_NAME.search(rest)
    given = dash is not None and begins_given(dash[1])
    named = named or (given and dash is not None and likeness(dash[1]) >= LIKELY)
    series = not known and _SERIES.search(rest) is not None
    parts = [re.split(r",|\s?\(", part)[0].strip() for part in rest.split(";")[1:]]
    more = any(likeness(part) >= LIKELY for part in parts)
    return 0.3 * named + 0.3 * more + 0.2 * series + 0.5 * _names_another(rest)


def _names_another(rest: str) -> bool:
    """Whether a post and a name are somebody else: `Ada Sample, Mayor Ben Muster`."""
    words = rest.strip(" ,").split()
    post, name = " ".join(words[:-2]), " ".join(words[-2:])
    told = 0 < len(words) - 2 <= _POST and holds_post(post) and not set(rest) & set("()|;:")
    body = holds_organization(rest) or holds_post(name)
    return told and begins_given(name) and likeness(name) >= LIKELY and not body


def is_before_title(rest: str) -> bool:
    """Whether a talk follows: `(Org): Title`, `(Org), "Title"`, `Org, "Title"`, `"A Title"`."""
    if _QUOTED_LAST.search(rest):
        return True
    quoted = _QUOTED.match(rest)
    long = quoted is not None and quoted[0].count(" ") > _LONG
    if quoted is not None and (long or not holds_organization(quoted[0])):
        return True
    close = rest.find(")") if rest[:1] == "(" else -1
    after = rest[close + 1 :].strip(" ,") if close > 0 else ""
    if after[:1] in _QUOTES:
        return True
    words = after.split()
    if _DASHED.match(after) and len(words) > 1:
        after = ":" + " ".join(words[1:_SHORT])  # what a post begins with
    return after[:1] == ":" and not holds_post(after) and not holds_organization(after)


def is_in_room(rest: str) -> bool:
    """`(Hall A)` behind a title, and `hall 23` or `LG08` behind a house called like somebody."""
    bracket = BRACKETS.match(rest)
    if bracket is None:
        counted = _ORDINAL.match(rest) is not None and holds_organization(rest)
        counted = counted or _LOCAL.fullmatch(rest) is not None
        return any(map(str.isdigit, rest)) and places.likeness(rest) >= 0.5 and not counted
    return places.likeness(bracket[0][1:-1]) >= 0.5


_LOCAL = pattern(r"[A-Z]{3,7} \d{1,4}")  # of a union: `UFCW 3000`
_ORDINAL = pattern(r"\d{1,3}(?:st|nd|rd|th)\b")  # `4th District Court`
_SENTENCE = pattern(r"[a-z]{3}[.!?]\s+[A-Z][a-z]+\s[a-z]")
_WORDS = 3  # `Sample University. Senator for life` has fewer of them behind the first two
# what the life of somebody goes on with behind the name: `(PhD) is a baker`, `Baker, will tell`
_LIFE = pattern(
    r",\swill\s[a-z]|(?:^|\)\s*)(?:is|was|works|serves|leads)\s(?:an?|the|one|as|at|on|in)\s"
)


def is_no_post(text: str, *, behind_name: bool = False) -> bool:
    """Whether words are too many for a post; right behind a name it may have a few more."""
    another = _SENTENCE.search(text)
    few = behind_name and another is not None and len(text[another.end() :].split()) < _WORDS
    return (
        len(text) > 320
        or (another is not None and not few)
        or _LIFE.search(text) is not None
        or text[-1:] in ("?", "。", "？")
    )


def unbracketed(text: str) -> str:
    """`(Post, Org)`, `[ Org ]`, and `(Org), Post`; a bracket that nothing opened is none."""
    if text.endswith((")", "]")) and "(" not in text and "[" not in text:
        return text[:-1]
    if text[:1] not in ("(", "["):
        return text
    close = text.find(")" if text[0] == "(" else "]")
    if close < 0:
        return text[1:]
    inner, after = text[1:close].strip(), text[close + 1 :].strip(" ,;:-")
    if not after:
        return inner
    return f"{after}, {inner}" if holds_post(after) else f"{inner}, {after}"


def part_behind(rest: str) -> tuple[str, str]:
    """A part in the session that stands behind a name: `(Chair)`, `Boat Works – Moderator`."""
    for match in BRACKETS.finditer(rest):
        said = match[0][1:-1].strip(" .")
        role = "moderator" if said == "M" else role_of(folded(said))  # as conventions mark them
        if role and role != "speaker" and said != "President" and not _of_event(said):  # of a body
            return role, (rest[: match.start()] + rest[match.end() :]).strip(" ,;-")
    whole = folded(rest.strip("() []"))
    last = _LAST_PART.search(rest)
    role = role_of(folded(last[1])) if last is not None else ""
    if last is not None and role not in ("", "chair", "host"):
        return role, rest[: last.start()]
    chairs = _CHAIRS.fullmatch(rest)
    if chairs is not None and holds_organization(chairs[1]):
        return "chair", chairs[1]
    role = role_of(whole)
    none = not role or whole in _NO_PART or _of_event(whole)
    return ("", rest) if none else (role, "")


def _of_event(said: str) -> bool:
    return _OF_EVENT.fullmatch(folded(said)) is not None
