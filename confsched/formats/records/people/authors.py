"""Authors beside those who present: what only a list of the authors says of somebody.

ConfTool writes `Sample, Ada (1); Test, Ben (1,2)` where all authors stand, the organizations with
their numbers beside them, and who presents as `Sample, Ada` in a column of its own. Where names
have no numbers, another column has the names with them. Others list the authors with what they are.
Footnotes behind names are such numbers: `Ada Sample1,2*, Ben Sample2`.
"""

from collections.abc import Iterable, Iterator

from confsched.formats.columns.fields import columns
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.people.between import SIGNS
from confsched.formats.records.people.named import name_person
from confsched.formats.records.people.names import names_in
from confsched.formats.values import listed
from confsched.patterns import pattern
from confsched.reading import Mapping
from confsched.reading.programme_text.words.raised import GLUED
from confsched.text.person_names import folded

_WITH_NUMBERS = ("authors_formatted_index", "authors formatted index")
_DETAILS = ("organization", "role")
_TURNED = pattern(r"([^,]+), ([^,]+)")
LISTED = pattern(r"\s*[;,|\s]\s*")
_NUMBERED = pattern(r"(?:^|[;|\n])\s*\(?(\d{1,2})[:.)]\s*")
_COUNTED = pattern(r"(?:^|[.,;|\n])\s*(\d{1,2})\s?(?=[^\W\d_])")  # `1 Boats Ltd, 2Harbour`
# a name of two words, the last of which is written as one: no `Agent 47` and no `n0madic1`
_NAMED = pattern(r"[^\W\d_][\w.'’-]*(?: [\w.'’-]+)* [^\W\d_a-z][^\W\d_]*[^\W\d_A-Z]\.?")


def in_usual_order(name: str) -> str:
    """`Sample, Jo` as `Jo Sample`; any other name as it is."""
    return _TURNED.sub(r"\2 \1", name) if _TURNED.fullmatch(name) else name


def numbered_authors(row: Draft) -> list[Put]:
    """The column of a row that has nothing but the authors, with numbers behind their names."""
    return [row.extra[name] for name in _WITH_NUMBERS if name in row.extra]


def number_like_authors(people: Iterable[Draft], authors: Put, *, inverted: bool) -> None:
    """Give those who present the numbers that stand behind their names among the authors."""
    text = in_brackets(str(authors.value))
    if "(" not in text:
        return
    numbers: dict[str, Put] = {}
    people = list(people)
    for one in names_in(text, several=True, inverted=inverted) if people else ():
        author = Draft(people[0].places, authors.mark)
        name_person(author, one, authors)
        if "_numbers" in author.fields:
            numbers[in_usual_order(author.text("name"))] = author.fields["_numbers"]
    for person in people:
        name = in_usual_order(person.text("name"))
        if name in numbers and "_numbers" not in person.fields:
            person.fields["_numbers"] = numbers[name]


def without_twins(session: Draft) -> None:
    """Make one of somebody whom a row names twice as one thing: `Sample, Jo` and `Jo Sample`."""
    named = {(role, person.text("name")): person for role, person, _ in session.people}
    twins = {
        person: named[role, usual]
        for (role, name), person in named.items()
        if (usual := in_usual_order(name)) != name and (role, usual) in named
    }
    for twin, person in twins.items():
        for field, put in twin.fields.items():
            person.fields.setdefault(field, put)
    if twins:
        session.people[:] = [one for one in session.people if one[1] not in twins]


def settle_author_details(sessions: Iterable[Draft]) -> None:
    """Say of whoever speaks where they work, as the list of authors does.

    They speak where nobody else does, beside speakers of other talks.
    """
    for session in sessions:
        put = session.extra.get("authors")
        if put is not None and isinstance(put.value, list):
            if not session.people:
                _let_speak(session, put)
                continue
            told = dict(_told(put))
            for _, person, _ in session.people:
                for field, text in told.get(folded(person.text("name")), ()):
                    person.put(field, text, put.key, put.mark)


def _let_speak(session: Draft, put: Put) -> None:
    authors = [one for one in listed(put.value) if isinstance(one, Mapping)]
    found = columns(dict.fromkeys(key for one in authors for key in one), "speakers")
    keys = {of.field: key for key, of in found.items()}
    for one in authors:
        texts = {field: str(one.get(key) or "").strip() for field, key in keys.items()}
        name = texts.get("name") or f"{texts.get('_first', '')} {texts.get('_last', '')}".strip()
        if name:
            person = Draft(session.places, put.mark)
            name_person(person, name, put)
            for field in _DETAILS:
                if texts.get(field):
                    person.put(field, texts[field], put.key, put.mark)
            session.involve("speaker", person)
    if session.people:
        del session.extra["authors"]


def _told(put: Put) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The names of authors, each with what is said of them."""
    authors = [one for one in listed(put.value) if isinstance(one, Mapping)]
    names = dict.fromkeys(key for one in authors for key in one)
    found = {of.field: key for key, of in columns(names, "speakers").items()}
    for one in authors:
        texts = {field: one.get(key) for field, key in found.items()}
        said = [(field, texts[field]) for field in _DETAILS if isinstance(texts.get(field), str)]
        if isinstance(name := texts.get("name"), str):
            yield folded(name), [(field, str(text)) for field, text in said if text]


def are_numbered(texts: Iterable[str]) -> bool:
    """Whether names in a column have such numbers behind them: one text has several."""
    return any(len(GLUED.findall(text)) > 1 and in_brackets(text) != text for text in texts)


def in_brackets(text: str) -> str:
    """A text with such numbers in brackets, if all that have any are names: `Ada Sample (1,2)*`."""
    if not GLUED.search(text):
        return text
    apart = GLUED.sub(r" (\1)", text)
    names = [name.rpartition(" (")[0] for name in SIGNS.split(_only_glued(text)) if "(" in name]
    return apart if all(map(_NAMED.fullmatch, names)) else text


def _only_glued(text: str) -> str:
    """A text with a mark for each such number, which has no comma."""
    return GLUED.sub(" (", text)


def numbered_in(text: str) -> dict[str, str]:
    """Organizations by their numbers: `1: Sample University; 2: Test Institute`.

    Those that are counted from 1 need no sign behind their numbers.
    """
    _, *found = _NUMBERED.split(text)
    if not found and text[:1] == "1":
        _, *counted = _COUNTED.split(text)
        order = [str(number) for number in range(1, len(counted) // 2 + 1)]
        found = counted if counted[::2] == order else []
    return {number: one.strip(" ;|") for number, one in zip(found[::2], found[1::2], strict=True)}


def by_numbers(people: Iterable[Draft], put: Put) -> bool:
    """Say of people which organizations in a text are theirs by number; whether any are."""
    known = numbered_in(str(put.value))
    numbers = {person: person.text("_numbers") for person in people}
    for person, said in numbers.items() if known else ():
        named = [known[one] for one in LISTED.split(said) if one in known]
        person.put("organization", "; ".join(named), put.key, put.mark)
        if named:
            del person.fields["_numbers"]
    return bool(known) and any(numbers.values())
