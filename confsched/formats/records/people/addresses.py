"""People whose address a row says and whose name it does not, and what is said of several at once.

An address that a list of people has is theirs. Any other is kept with somebody who is called by
what stands before the @, until the list says a name, which is told.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from confsched.findings import Finding
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.parted import parted
from confsched.formats.records.people.between import AND, COMMAS
from confsched.formats.records.people.bodies import is_body
from confsched.patterns import pattern

_ADDRESS = pattern(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_SEVERAL = pattern(r"\s*[;；、|\n]\s*|\s+[·•]\s+")
_LISTED = pattern(r"\s*[;,|\s]\s*")
_COMMA = pattern(r"\s*,\s*")
# `Institute of Boats, Sample University`: the comma stands in one of them
_WITHIN = pattern(
    r"(?i)((?:^|,)\s*(?:department|dept\.?|school|faculty|institute?|cent(?:er|re)|laboratory|division)"
    r" (?:of|for|f[üu]r|d[eiu]|della)\b[^,]*),(?=[^,]*\b(?:universi|college\b|academy\b))"
)
_PART_OF = pattern(r"(?i)\s(?:of|for|f[üu]r|d[aeiou]s?|del|della)\s")
_ACRONYM = pattern(r"(?!USA|UAE|PRC|DRC)[A-Z]{3,6}(?: \d{1,3})?")  # of a body, and no country
_JOINT = "\0"  # for such a comma: no text has it
_MANY = 3  # organizations with commas between them that are one of each person


def addresses_in(text: str) -> list[str]:
    """The addresses in a text; empty where it has anything else."""
    found = _LISTED.split(text.strip()) if "@" in text else []
    return found if all(map(_ADDRESS.fullmatch, found)) else []


def people_by_address(
    session: Draft, put: Put, known: Mapping[str, str], *, alone: bool
) -> list[Draft]:
    """Those whose addresses are in a cell, if nothing else is; `alone` if nobody knows them."""
    addresses = _LISTED.split(str(put.value).strip())
    strange = not all(address.casefold() in known for address in addresses)
    if strange and not (alone and addresses_in(str(put.value))):
        return []
    found = [Draft(session.places, put.mark, session) for _ in addresses]
    for person, address in zip(found, addresses, strict=True):
        name = address.partition("@")[0] if strange else address
        person.put("name", name, put.key, put.mark)
        person.put("email", address if strange else "", put.key, put.mark)
    return found


def nameless(people: Iterable[Draft]) -> Iterator[Finding]:
    """What is told of people of whom nothing but an address is known, once for each file."""
    for _, of_file in groupby(people, lambda one: id(one.places)):
        found = {one.text("email"): one for one in reversed([*of_file])}
        *_, first = found.values()
        who = f"{len(found)} people have" if len(found) > 1 else f"{first.text('name')!r} has"
        message = f"{who} an address and no name, and what is before the @ is taken for it"
        yield Finding(message, first.places.span(first.fields["email"].mark), code="F004")


def shares(detail: str, text: str, count: int) -> Sequence[str]:
    """What a cell says of each of several people; of another length where that is not clear.

    One organization is that of all, also where its place, or what it is part of, stands behind a
    comma.
    """
    if count == 1 or detail == "email":
        return [text] if count == 1 else _ADDRESS.findall(text)
    parts = _SEVERAL.split(text)
    if len(parts) == 1 < count == len(slashed := text.split(" / ")):
        return slashed
    if detail != "organization" or len(parts) == count:
        return parts
    joint = _WITHIN.sub(rf"\1{_JOINT}", text)
    listed = [one.replace(_JOINT, ",") for one in _COMMA.split(joint)]
    bodies = [*map(is_body, listed)]
    # `Sample Hospital, UCD`, `UCD, NVE`
    short = (bodies[0] or _ACRONYM.fullmatch(listed[0])) and all(
        map(_ACRONYM.fullmatch, listed[1:])
    )
    if len(listed) == count and (count >= _MANY or all(bodies) or short):
        return listed
    told = parted(joint, COMMAS) if AND.search(joint) else []
    if told and len(told) == count and _are_joined(told):
        return [one.replace(_JOINT, ",") for one in told]
    is_one = len(parts) == 1 and (len(listed) == 1 or (bodies[0] and not any(bodies[1:])))
    return [text] * count if is_one else parts


def _are_joined(bodies: Sequence[str]) -> bool:
    """Whether a conjunction is before the last of several bodies, and not within one of them.

    `Faculty of Arts, Design and Education` is one.
    """
    if is_body(bodies[-1]) and all(is_body(one) or one.isupper() for one in bodies):
        return True
    apart = is_body(bodies[-1]) or _PART_OF.search(bodies[0]) is None
    return len(bodies) >= _MANY and apart and (" " in bodies[-1] or bodies[-1].isupper())
