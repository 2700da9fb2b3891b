"""Teams and organizations in a text of names: beside people they speak as well, or employ them."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from confsched.formats.likely import is_degree, is_person, person_likeness
from confsched.formats.records.people.between import AND as BETWEEN
from confsched.formats.records.people.between import BRACKETS
from confsched.formats.records.people.nobody import names_nobody
from confsched.formats.records.people.posts import is_post
from confsched.formats.records.people.role_labels import LABEL
from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.names import begins_given
from confsched.reading.programme_text.recognisers.posts import holds_organization
from confsched.reading.programme_text.words.given_names import GIVEN_NAMES
from confsched.reading.programme_text.words.joining import AND

# what does something together with people; a university behind their names is where they work
_TEAMS = (
    r"\b(?:teams?|committees?|crew|task ?force|working group|board|komitee|arbeitsgruppe"
    r"|équipe|equipe|equipo|comité|comissão|comitato)\b"
)
_TEAM = pattern(f"(?i){_TEAMS}")
_WHOLE = pattern(
    r"[\u3400-\u9fff][\u3005\u3041-\u30ff\u3400-\u9fff]{1,5}|[\uac00-\ud7a3]{2,5}"
)  # given and family name
_SHORT = pattern(r"[A-Z]{2,6}(?: ?/ ?[A-Z]{2,6})*")  # of an organization: `HI / MFRI`
_AROUND, _BETWEEN = (
    pattern(r"([^()\n;,]+) \(([^()]+)\)"),
    pattern(rf"(?i),\s(?:{AND}\s)?|\s{AND}\s"),
)
_INITIAL = pattern(r"[A-Z]\.[ -]?(?:[A-Z]\.[ -]?)?[^\W\d_.]{2}")
_TWO, _SHORT_NAME = 2, 3  # letters: `Ada Sample, Nguyen Van An`
_JOINED = pattern(rf"(?i)\s(?:{AND}|\+|with|mit)\s+(?:the\s+)?$")
_LED_BY_AND = pattern(rf"(?i)^{AND}\s+")
_SCHOOLS = (" Elementary", " ISD", " USD", " Primary", " Secondary", " Nation", " Forest Service")
_PARISHES = (" Lutheran", " Presbyterian", " Methodist", " Episcopal", " Baptist", " UMC")
# `Port de Québec`, `NC Bar`, `ACLU of Louisiana`, `BBC Wales`; families may be in capitals
_NAMED = pattern(
    r"(?:Port|Puerto|Porto) (?:of|d[eiu]s?|do|da)\b.+|[A-Z]{2} Bar|State Bar\b.*|[A-Z]{3,6} of .+"
    r"|(?:BBC|ITV|CBC|NHS|NPR|PBS|RTÉ|SBS|USDA|NOAA|WWF) [A-Z].+"
)
_THE = pattern(r"(?i)^(?:the|das|die|der|le|la|el)\s+")
_SEVERAL = pattern(r"(?<=[^\W\d_s]{3})s\b")  # of a post: `Program Chairs`


def with_last_post(text: str, parts: Sequence[str]) -> list[str]:
    """The names before a post: of the last, or of all, `Ada Sample and Ben, Program Chairs`."""
    *names, last, post = parts
    of_all = not is_post(post)
    post = _SEVERAL.sub("", post, count=1) if of_all else post
    given = of_all and len(names) == 1 and last.istitle() and last.isalpha()
    people = [LABEL.sub("", name) for name in (names if given else [*names, last])]
    joined = _JOINED.search(text.rpartition(last)[0]) and is_post(post) and not is_person(post)
    told = [*(f"{name} ({post})" if of_all else name for name in names), f"{last} ({post})"]
    return told if joined and all(map(is_person, people)) else []


def with_family(names: list[str], text: str) -> list[str]:
    """Names in which a given one is joined to one of the same family: `Jo & Ada Sample`."""
    for number, (name, other) in enumerate(pairwise(names)):
        given, _, family = other.partition(" ")
        between = text[text.find(name) + len(name) : text.find(other)]
        known = [one.casefold() in GIVEN_NAMES for one in (name, given, family)]
        if len(family) > 1 and known == [True, True, False] and not {*between} & {*",/+"}:
            names[number] = f"{name} {family}"
    return names


def with_bodies(text: str, parts: Sequence[str]) -> Sequence[str] | None:
    """The names in the parts of a text of which the last is no person; None where that is not so.

    A team speaks beside others, unless a comma puts it behind one name; of another body is
    everybody who stands before it.
    """
    *names, body = parts if len(parts) > 1 else ("", "")
    short = text.endswith(f", {body}") and _SHORT.fullmatch(body) is not None
    told = (is_body(body) and not _is_degreed(body)) or (
        short and not (is_degree(body) or is_post(body))
    )
    if not told or any(map(is_body, names)):
        return None
    if not all("," not in name and is_name(name) for name in names):
        return None
    plain = _THE.sub("", body)
    joined = _JOINED.search(text.removesuffix(body)) is not None
    if joined or (is_team(body) and len(names) > 1):
        return [*names, plain]
    return [name if name.endswith(")") else f"{name} ({plain})" for name in names]


def _is_degreed(text: str) -> bool:
    """Whether a degree with brackets behind it belongs to the name before: `PhD (Sample Univ.)`."""
    return " (" in text and is_degree(text.partition(" (")[0])


def with_body(text: str) -> list[str]:
    """Somebody and words behind a comma that nobody is called by: `Ada Sample, Student Support`."""
    name, _, body = text.partition(", ")
    plain = body.istitle() and all(w.isalpha() and len(w) > _SHORT_NAME for w in body.split())
    if not plain or " " not in body or person_likeness(body) or is_post(body) or names_nobody(body):
        return []
    plays = holds_organization(body) and not is_body(body)  # `Harbour Ensemble`
    return [f"{name} ({body})"] if is_person(name) and not plays else []


def with_bodies_in_turn(text: str) -> list[str]:
    """Names, each of which has its body behind it: `Ada Sample, Boats Ltd, Ben Test, Ropes Ltd`."""
    alone = text.count(",") > _TWO and "\n" not in text and ";" not in text
    parts = [_LED_BY_AND.sub("", part.strip()) for part in text.split(",")] if alone else []
    names, bodies = parts[::2], parts[1::2]
    if not names or len(names) != len(bodies) or not any(map(is_body, bodies)):
        return []
    named = all(is_person(name) and not is_body(name) for name in names)
    others = all(is_body(body) or not is_person(body) for body in bodies)
    together = zip(names, bodies, strict=True)
    return [f"{name} ({body})" for name, body in together] if named and others else []


def of_a_body(text: str) -> list[str]:
    """The people of `Boats Ltd (Ada Sample, Ben Test)`, each with it behind the name.

    Several bodies have ` / ` between them. Of one that nobody knows somebody is by an initial:
    `Boats (A. Sample)`.
    """
    told = [_of_one_body(one) for one in text.split(" / ")] if text.endswith(")") else []
    return [name for names in told for name in names] if all(told) else []


def _of_one_body(text: str) -> list[str]:
    match = _AROUND.fullmatch(text)
    body, inside = match.groups() if match is not None else ("", "")
    plainly = is_body(body) or body.isupper() or (_INITIAL.match(inside) and not is_person(body))
    names = _BETWEEN.split(inside)
    told = plainly or (len(names) > 1 and not is_person(body) and LABEL.match(inside) is None)
    return [f"{name} ({body})" for name in names] if told and all(map(is_person, names)) else []


def is_team(text: str) -> bool:
    """Whether a text plainly is one of some who do something together."""
    return _TEAM.search(text) is not None


def is_body(text: str) -> bool:
    """Whether a text plainly is a team or an organization."""
    plainly = is_team(text) or holds_organization(text, plainly=True) or _is_school(text)
    return plainly or _NAMED.fullmatch(text) is not None


def _is_school(text: str) -> bool:
    """`Sample Elementary`, `Grace Lutheran`: as schools and parishes are called in the States."""
    return text.endswith((*_SCHOOLS, *_PARISHES)) and text[:1].isupper()


def is_no_person(text: str) -> bool:
    """Whether a text has a number in it, or is a team or an organization."""
    return any(map(str.isdigit, text)) or is_body(text)


def is_name(text: str) -> bool:
    """Whether a text may be the name of a person: of two words or more, and of nobody else."""
    plain = BRACKETS.sub("", text).strip()
    words = len(plain.split())
    if words > _TWO and plain.rpartition(": ")[2][1:].islower():  # `and what they did`
        return False
    return (words > 1 or _WHOLE.fullmatch(plain) is not None) and not is_no_person(plain)


def employs(text: str) -> bool:
    """Whether a text plainly is an organization, and no team."""
    return is_body(text) and not is_team(text)


def are_known(names: list[str], alone: Collection[str]) -> bool:
    """Whether all names of a cell stand alone in others, or most of more than two."""
    known = sum(name in alone for name in names) if alone else 0
    return known > 0 and (known == len(names) or (len(names) > _TWO and 2 * known > len(names)))


def are_given(parts: list[str]) -> bool:
    """Whether several words are given names, most of them known: `Ada, Jo, Kim`."""
    given = sum(map(begins_given, parts)) if len(parts) > _TWO else 0
    return 0 < len(parts) <= 2 * given and not any(" " in one for one in parts)


def are_calls(parts: list[str], text: str) -> bool:
    """Whether several go by one word, also the first: `Wave, Reef, Jo Sample & Foam`, `Jo/Mary`."""
    joined = len(parts) > _TWO and ("/" in text or BETWEEN.search(text) is not None)
    joined = joined or ("/" in text and any(map(begins_given, parts)))
    joined = joined or are_given(parts)
    return (
        joined
        and " " not in parts[0]
        and all(len(one) > _TWO and one[0].isupper() for one in parts)
        and not any(len(one.split()) > _TWO or is_post(one) or is_no_person(one) for one in parts)
    )


def with_short_body(text: str) -> tuple[str, str] | None:
    """Somebody and the abbreviation of an organization behind a comma: `Ada, HI / MFRI`."""
    name, comma, body = text.partition(", ")
    return (name, body) if comma and _SHORT.fullmatch(body) and name.istitle() else None
