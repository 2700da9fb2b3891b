"""Somebody as a text says it: `Moderator: Jo Sample (Deputy, Sample Society)`."""

from functools import lru_cache
from typing import NamedTuple

from confsched.formats.columns.compared import role_of
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import is_degree, is_person, people_in, person_likeness
from confsched.formats.records.cells.statuses import status_of
from confsched.formats.records.people.asides import (
    FROM_AFAR,
    ON_SITE,
    ON_THE_NET,
    PHONE,
    SIGNED,
    are_pronouns,
    is_said_again,
    within,
)
from confsched.formats.records.people.between import DASH
from confsched.formats.records.people.bodies import is_name, with_short_body
from confsched.formats.records.people.dashes import with_all_behind
from confsched.formats.records.people.names import HANDLE, TEAM, is_pair, is_team
from confsched.formats.records.people.posts import (
    before_a_name,
    behind_a_name,
    is_post,
    part_in,
    post_and_place,
)
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading.programme_text.words.honorifics import BODIES_TOO
from confsched.reading.programme_text.words.joining import BY
from confsched.reading.programme_text.words.untold import is_nobody

_ABBREVIATION = pattern(r"(?=.*[A-Z].*[A-Z])[A-Za-z][\w&/-]{1,11}")  # of an organization
_SQUARE = pattern(r"([^\[\]()]+?)\s*\[([^\[\]()]+)\]")
_PARTS = pattern(
    r"(?s)(?:(?P<role>[^\W\d][^:;(),]{1,30}?)\s?:\s+)?"
    r"(?P<name>(?:[^()]*\([^\W\d_][\w'’.-]*\)\s+(?=[^\W\d]))?.*?)"  # `Jo (Joey) Sample (Boats)`
    r"(?:\s*\((?P<post>.*)\))?"
)
_FIRST = pattern(r"^\(([^\W\d][^():]{1,30})\)\s+(?=\S)")
_ADDRESS = pattern(
    r"\s*(?P<open>[<(\[])?(?:mailto:)?(?P<at>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)(?(open)[>)\]]?)[,\s]*"
)
_LEFT_OPEN = pattern(r"[,;]\s*(?=\))")  # where an address stood last in brackets
_AT = pattern(r"(?P<name>[^@,;:()]+?)\s+@\s+(?P<body>[^\s@(][^@(]*)")  # `Jo Sample @ Boats`
# what somebody is called on the net, behind a name: `Jo Sample (@josample)`, `Jo Sample, @josample`
_CALLED = pattern(r"(?P<name>[^@~]*[^@~\s,(])\s*[,(]\s*(?P<handle>[@~]\w[\w.-]+)\)?")
_NICK = pattern(r"[a-z][a-z\d_.-]+")  # behind a name: `Jo Sample (josample)`, `Jo Sample (j_s)`
_PLACED = pattern(r"([^\W\d_][^:()]* [^:()]*[^:()\s]):([^\W\d_][^:]+)")
_BY = pattern(rf"(?i)[^\W\d_]+ (?:{BY}|da) ")
_LINK = pattern(r"https?://\S+")
_LINKED = pattern(r"\[([^\]\[]+)\]\((https?://\S+)\)")  # `[Jo Sample](https://…)`
_ASIDE = pattern(r"\s*\(([^()]{2,30})\)|\s+[-–—]\s+([^-–—,;()]{2,30})$")
_TWICE = pattern(r"([^()]*\([^()]+\))\s*\(([^()]+)\)")  # `Jo Sample (Boats) (online)`
_NUMBERS = pattern(r"(?<=[\w.*])\s*\((\d{1,2}(?:\s*[,;]\s*\d{1,2})*)\)$")
_UNSURE = pattern(r"\s*(?:\(\?{1,3}\)|\?{1,3})$")  # `Jo Sample?`
_UNLIKE_BRACKETS = pattern(r"\(\)|\)\w")  # those of an organization that has some itself
_PLAINLY = 0.9  # of what stands behind a dash, to be where somebody works
# whether somebody comes: `Ada Sample (Boats)   Cancelled`
_BEHIND = pattern(r"(.+\))\s+(?:[-–—]\s+)?([^\W\d_]{3,12})")
_PART = 3  # letters of a name that a handle has
_MODERATES = "M"  # in brackets behind a name, in programmes of conventions
_MARKS = " *†‡§¶¹²³"  # of who presents, of footnotes
# `Ada Sample*☁`, `○Ada Sample`
_SIGNS = "[ *†‡\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]+"
_DRAWN = pattern(f"^{_SIGNS}|{_SIGNS}$")
# the file of somebody's page, as sites name it: `_speakers/ada-sample.md`
_PAGE = pattern(r"(?:[\w.-]+/)*([\w-]+)\.(?:mdx?|markdown|json|ya?ml|toml)()")


class Named(NamedTuple):
    """Somebody as a text says it: the name, and what of the rest is there.

    `numbers` are of organizations that stand elsewhere: `Ada Sample (1,2)`.
    """

    name: str
    part: str = ""
    role: str = ""
    organization: str = ""
    pronouns: str = ""
    email: str = ""
    numbers: str = ""
    confirmed: str = ""
    team: str = ""
    handle: str = ""
    remote: str = ""
    url: str = ""
    phone: str = ""


_DETAILS = ("role", "organization")
_IS_TEAM = pattern(
    r"(?i)\b(?:team|committee|staff|crew|organi[sz]ers?|chairs|attendees|everybody)\b"
    r"|^[^,;(]+ support$|委员会|委員会|组委会|組委會|团队|團隊|チーム"
    # a department in the place of who is in charge
    r"|^(?:dep(?:ar)?t(?:o|amento|artment|\.)?|d[ée]p(?:artement|t\.?)|abt(?:eilung|\.)|secretaria"
    r"|secretar[íi]a|comiss[ãa]o|comisi[óo]n|coordena[çc][ãa]o|ufficio|dipartimento|afdeling"
    r"|avdeling(?:en)?|referat|fachbereich|fachschaft|service|servi[çc]o|servicio)\.? \S"
    r"|^(?:pedagogia|enfermagem|engenharia|biblioteca|dire[çc][ãa]o|direcci[óo]n|direction"
    r"|secretaria|comunica[çc][ãa]o|comunicaci[óo]n|financeiro|marketing|catering|security|it|ti|edv|rh|hr"
    r"|admin(?:istration|istra[çc][ãa]o)?|verwaltung|technik|k[üu]che|kitchen|logisti[ck]s?"
    r"|log[íi]stica|facilities|reception|library|bibliothek|finance|hausmeister(?:ei)?|b[üu]ro)$"
)


def name_person(person: Draft, text: str, put: Put, *, paired: bool = False) -> None:
    """Say of somebody what is in a text like `Moderator: Jo Sample (Deputy, Sample Society)`.

    A role that we do not know is one where a name of two words follows. `paired` says that a comma
    stands before what somebody is.
    """
    for field, value in _told_of(text, paired=paired):
        keep = person.leave if field == "handle" else person.put
        keep(field, value, put.key, put.mark)
        if is_another(field, value, person.text(field)):
            person.leave(field, value, put.key, put.mark)
    mark_team(person, person.text("name") or text, put)


def is_another(field: str, value: str, known: str) -> bool:
    """Whether a post or an organization says something else or more than one that is known."""
    return field in _DETAILS and known != "" and value.casefold() not in known.casefold()


def mark_team(person: Draft, text: str, put: Put) -> None:
    """Say that it is a team, where a text names one."""
    person.put("team", "true" if _IS_TEAM.search(text) else "", put.key, put.mark)


_LONGEST = 8_000  # characters of what is taken apart: more are no name with a post
_WAITING = {"part": "_role", "numbers": "_numbers"}  # until all of the row is read


@lru_cache(maxsize=65_536)  # a person is named again and again
def _told_of(text: str, *, paired: bool) -> tuple[tuple[str, str], ...]:
    """What a text says of somebody, by fields; one of many words is taken for a name as it is."""
    if len(text) > _LONGEST:
        return (("name", text),)
    told = _taken_apart(text, paired=paired)._asdict().items()
    return tuple((_WAITING.get(field, field), value) for field, value in told if value)


def _taken_apart(text: str, *, paired: bool = False) -> Named:
    """Somebody in a text; an address that is all there is stays the name."""
    text = text.rstrip(_MARKS)
    text = text[:-1] if text[-2:] == ")." else text
    if page := _PAGE.fullmatch(text) or _LINKED.fullmatch(text):
        return Named(page[1], url=page[2] or "")
    if not text.isascii():
        text = _plainly(text)
    text = in_round_brackets(text) if text[-1:] == "]" else text
    numbers = _NUMBERS.search(text)
    rest = text[: numbers.start()] if numbers else ""
    if numbers and rest.count("(") == rest.count(")") and not _UNLIKE_BRACKETS.search(rest):
        return _taken_apart(rest, paired=paired)._replace(numbers=numbers[1])
    if named := _marked(text, paired=paired) or _with_address(text, paired=paired):
        return named
    if ":" in text or "(" in text:
        return _with_label(text, paired=paired)
    if _BY.match(text) and (told := _said_by(text)).part:
        return told
    return _with_sign(text, paired=paired)


def _marked(text: str, *, paired: bool) -> Named | None:
    """Somebody of whom something stands aside, before or behind what they are."""
    if parts := within(text):
        named = _taken_apart(parts[0], paired=paired)
        return named._replace(name=named.name.replace(parts[1], parts[2], 1))
    if signed := SIGNED.fullmatch(text):
        return _taken_apart(signed[1], paired=paired)._replace(handle=signed[2])
    if text.endswith(("?", "?)")) and is_name(sure := _UNSURE.sub("", text)):
        return _taken_apart(sure, paired=paired)._replace(confirmed="false")
    for aside in _ASIDE.finditer(text):
        said, rest = (aside[1] or aside[2]).strip(), text[: aside.start()] + text[aside.end() :]
        if rest.strip() and _coming(Named(""), said):
            return _coming(_taken_apart(rest, paired=paired), said)
    return None


def _coming(named: Named, said: str) -> Named | None:
    """Somebody with what stands aside: pronouns, an account, whether they come; else none."""
    if are_pronouns(said):
        return named._replace(pronouns=said)
    if ON_THE_NET.fullmatch(said):
        return named._replace(handle=said)
    if PHONE.fullmatch(said):
        return named._replace(phone=said)
    if status := status_of(said):
        return named if status == "confirmed" else named._replace(confirmed="false")
    if FROM_AFAR.fullmatch(said):
        return named._replace(remote="true")
    return named if ON_SITE.fullmatch(said) else None


def _with_address(text: str, *, paired: bool) -> Named | None:
    """A name with an address, or with what somebody is called on the net; none without either."""
    if not ("@" in text or "~" in text):
        return None
    address = _ADDRESS.search(text)
    if address and address.span() != (0, len(text)):
        comma = "," if "," in address[0] else ""  # `Ada Sample <ada@sample.org>, Captain`
        rest = f"{text[: address.start()]}{comma} {text[address.end() :]}".strip(" ,:-")
        return _taken_apart(_LEFT_OPEN.sub("", rest), paired=paired)._replace(email=address["at"])
    called = _CALLED.fullmatch(text)
    if called is None or called["name"].count("(") != called["name"].count(")"):
        return None
    return _taken_apart(called["name"], paired=paired)._replace(handle=called["handle"])


def in_round_brackets(text: str) -> str:
    """`Jo Sample [Sample Society]` as `Jo Sample (Sample Society)`; a word may be anything."""
    match = _SQUARE.fullmatch(text)
    sure = match is not None and is_name(match[1]) and not HANDLE.fullmatch(match[2])
    sure = sure or (match is not None and role_of(match[2]) != "")
    return f"{match[1]} ({match[2]})" if match is not None and sure else text


def _plainly(text: str) -> str:
    """A name without what politeness puts behind it, nor pictures."""
    text = _DRAWN.sub("", text) or text
    from confsched.reading.programme_text.words.honorifics import without_politeness  # noqa: PLC0415

    plainly, sure = without_politeness(text)
    return plainly if sure else text


def _with_label(text: str, *, paired: bool) -> Named:
    """A name with a role or brackets; behind a role it may have a post and a comma before it."""
    if is_team(text):
        return _taken_apart(TEAM.sub("", text), paired=paired)._replace(team="true")
    named = _with_place(text) or _with_brackets(text)
    if "," not in named.name:
        return named
    placed = bool(named.organization) and not named.role
    if placed and (posted := _with_plain_post(named.name)):  # `Jo Sample, Captain (Boats)`
        return named._replace(name=posted[0], role=posted[1])
    if named.part and not (named.role or named.organization):
        return _with_post_behind(named.name, paired=paired)._replace(part=named.part)
    sure = is_pair(named.name) or (paired and _ABBREVIATION.fullmatch(named.organization))
    short = named.organization if sure else ""
    told = _with_post_behind(named.name, paired=True) if short else named
    if not (short and told.organization):
        return named
    return told._replace(part=named.part, organization=f"{told.organization} ({short})")


def _with_place(text: str) -> Named | None:
    """`Jo Sample:Sample Society`, without a blank, as some sites write; none if it is no name."""
    match = _PLACED.fullmatch(text)
    if match is None or role_of(match[1]):
        return None
    may_be = person_likeness(match[1]) > 0  # as that of somebody with four names
    return _with_post(Named(match[1]), match[2].strip()) if may_be else None


def _with_brackets(text: str) -> Named:
    """A name with a role before it or brackets behind it."""
    if (behind := _BEHIND.fullmatch(text)) and _coming(Named(""), behind[2]):
        return _coming(_with_brackets(behind[1]), behind[2]) or Named(text)
    if twice := _TWICE.fullmatch(text):
        return _with_further(_with_brackets(twice[1]), twice[2].strip())
    match = _PARTS.fullmatch(_FIRST.sub(r"\1: ", text))
    if match is None:
        return Named(text)
    before, post = match["role"] or "", (match["post"] or "").strip()
    if not before and post and (told := _in_brackets(match["name"], post)):
        return told
    if post and not before and (part_in(post) or post == _MODERATES):
        before, post = "moderator" if post == _MODERATES else post, ""
    part = role_of(before) if before else ""
    if before and not part and is_name(match["name"]):
        kind = known_type(before)  # of a panel all are panelists: the rest of them has no label
        before, part = ("", "") if kind == "panel" else (before, before[0].lower() + before[1:])
    name = match["name"] if part or not before else f"{before}: {match['name']}"
    return _with_post(Named(name.strip(), part), post)


def _in_brackets(said: str, inside: str) -> Named | None:
    """Somebody in brackets behind what they are: `Moderator (Jo Sample)`, `Chair (Jo Test, Boats)`.

    None where the brackets are of somebody.
    """
    name, _, body = inside.partition(", ")
    if not is_person(name):
        return None
    if part := role_of(said):
        return _with_post(Named(name, part), body) if body else Named(name, part)
    if not is_post(said) or is_person(said):
        return None
    told = _with_post(Named(name), said)
    return told._replace(organization=told.organization or body)


def _with_further(named: Named, post: str) -> Named:
    """Somebody with what stands in further brackets behind the first ones."""
    if role := part_in(post):
        return named._replace(part=named.part or role)
    told = _with_post(named._replace(role="", organization=""), post)
    bodies = [one for one in (named.organization, told.organization) if one]
    organization = " ".join((*bodies[:1], *(f"({one})" for one in bodies[1:])))
    return told._replace(role=named.role or told.role, organization=organization)


def _with_post(named: Named, post: str) -> Named:
    if not f"{named.name}{post}".isascii() and is_said_again(named.name, post):
        return named._replace(name=f"{named.name} ({post})")
    if is_nobody(post):
        return named._replace(confirmed="false")
    if told := _coming(named, post) or _with_word(named, post):
        return told
    parts = post.split(", ")
    rest = [one for one in parts if not _coming(named, one)]
    if len(rest) < len(parts):
        for one in parts:
            named = _coming(named, one) or named
        return _with_post(named, ", ".join(rest)) if rest else named
    role, organization = post_and_place(post)
    return named._replace(role=role, organization=organization)


def _with_word(named: Named, post: str) -> Named | None:
    """Somebody with what is neither a post nor a body; none where it may be one."""
    if is_degree(post) and post.casefold() not in BODIES_TOO:
        return named._replace(name=f"{named.name}, {post}")
    if _LINK.fullmatch(post):
        return named._replace(url=post)
    called = _NICK.fullmatch(post) and _is_handle(post, named.name) and not is_post(post)
    called = called or (post.istitle() and post.casefold() in named.name.split(" ")[0].casefold())
    return named._replace(handle=post) if called else None


def _is_handle(word: str, name: str) -> bool:
    """Whether a word has a part of a name, and so is what somebody is called on the net."""
    parts = (one for one in name.casefold().split() if len(one) >= _PART)
    return "_" in word or any(one in word for one in parts)


def _said_by(text: str) -> Named:
    """`moderated by Jo Sample`."""
    from confsched.reading.programme_text.recognisers.labels import label_of  # noqa: PLC0415 -- for few lists

    label = label_of(text)
    name = text[label.end :].strip() if label else ""
    known = role_of(label.role) if label else ""
    return Named(name, known) if known and is_name(name) else Named(text)


def _with_sign(text: str, *, paired: bool) -> Named:
    """A name and what may stand behind a sign: an @, a comma, a dash."""
    if bracketed := with_all_behind(text):
        return _with_brackets(bracketed[0])
    at = _AT.fullmatch(text) if "@" in text else None
    if at and is_name(at["name"]) and not is_post(at["name"]):
        return _with_post(Named(at["name"]), at["body"])
    before, _, last = text.rpartition(", ")
    if before and (role := part_in(last)) in ("moderator", "discussant", "interpreter"):
        return _with_sign(before, paired=paired)._replace(part=role)  # `Jo Sample, Moderator`
    name, *behind = DASH.split(text)
    if len(behind) == 1 and is_name(name) and (role := part_in(behind[0])):
        return Named(name, role)  # `Jo Sample - Moderator`
    if "," in text or behind:
        return _with_post_behind(text, paired=paired)
    posted = before_a_name(text)
    return Named(posted[1], role=posted[0]) if posted else Named(text)


def _with_post_behind(text: str, *, paired: bool) -> Named:
    """A name and, behind a comma or a dash, a post or an organization, where that is plain."""
    comma = "," in text
    if comma and not paired and not is_pair(text):
        told = with_short_body(text) or _with_plain_post(text)
        return _with_post(Named(told[0]), told[1]) if told else Named(text)
    if paired and (placed := behind_a_name(text)):
        return Named(placed.name, role=placed.role, organization=placed.organization)
    found = people_in(text, paired=True).people
    if paired and comma and not found:  # `Jo Quiz, Boats and Nets`: a word of them is in no name
        name, _, body = text.partition(", ")
        return _with_post(Named(name), body) if is_name(name) and " " in body else Named(text)
    if len(found) != 1 or not (comma or found[0].score >= _PLAINLY):
        return Named(text)
    name, post = found[0].name, found[0].post
    return Named(name, role=post.role, organization=post.organization)


def _with_plain_post(text: str) -> tuple[str, str] | None:
    """Somebody and what plainly is a post behind a comma: `Ada Sample, Head of Boats`."""
    name, _, post = text.partition(", ")
    return (name, post) if is_name(name) and is_person(name) and is_post(post) else None


def without_numbers(person: Draft) -> None:
    """Numbers behind a name that stand for nothing elsewhere say nothing."""
    person.fields.pop("_numbers", None)
