"""The people of a session in somebody's list: several in a cell, or in columns of their own."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeAlias

from confsched.formats.drafts import Draft, Put
from confsched.formats.ids import at_path
from confsched.formats.likely import holds_post
from confsched.formats.records.people.addresses import addresses_in, people_by_address, shares
from confsched.formats.records.people.authors import (
    LISTED,
    by_numbers,
    number_like_authors,
    numbered_authors,
    numbered_in,
    without_twins,
)
from confsched.formats.records.people.authors import in_brackets as numbers_in_brackets
from confsched.formats.records.people.between import AND
from confsched.formats.records.people.dashes import behind_names, in_brackets, lines_in, pairs_in
from confsched.formats.records.people.forms import Form, by_words, form_of
from confsched.formats.records.people.name_lines import with_bodies_below
from confsched.formats.records.people.named import is_another, name_person, without_numbers
from confsched.formats.records.people.names import names_in
from confsched.formats.records.people.nobody import may_be_nobody, names_nobody
from confsched.formats.records.people.own_ids import COUNTED, marks_of
from confsched.formats.records.people.persons import settle_post, whole_name
from confsched.formats.records.people.posts import before_people, post_and_place, says_post
from confsched.formats.records.people.told_parts import parts_told, posts_ahead, told_in_turn
from confsched.formats.records.people.waiting import (
    AUTHOR,
    MARK,
    calls_somebody,
    column_of,
    columns_in,
    is_of_names,
    name_of,
)
from confsched.formats.texts import unmarked
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading import Places
from confsched.text.person_names import folded, person_name
from confsched.text.titles import plain_type

# a heading with a name, and a life below it, for each of them, in a text of Markdown
_LIFE = pattern(  # below one name, or behind it
    r"(?is)^([^:\n]{3,80}?)[\s.,;(–-]+(?:short |kurz)?bio(?:gra\w+)?: +(\S.*?)\)?$"
)
_HEADING = pattern(r"(?m)^#{1,6}[ \t]+([^\s#][^\n]*?)[ \t]*$")
_ALONE, _MARK = "\0", "\1"  # before a part of a name, and a mark: no text has it
_PIECES = pattern(r"\s*[;|\n]\s*")
_Group: TypeAlias = dict[str, Put]
_Key: TypeAlias = tuple[str, int]  # a role, and of whom of several
_CALLED = frozenset(("name", "_first", "_last"))  # by one of which somebody is


def names_somebody(session: Draft, but: Collection[str] = ()) -> bool:
    """Whether people are in a session `but` some, also where their columns are not read yet."""
    told = filter(calls_somebody, columns_in(session.fields))
    named = (one for one in told if not names_nobody(session.text(one).strip()))
    roles = {role for role, _, _ in session.people}.union(column_of(one)[0][0] for one in named)
    return not roles.issubset(but)


def people_of(entries: Sequence[Draft], known: Mapping[str, str]) -> "People":
    """What makes people of the columns of all of some sessions, or of what these hold."""
    fields = set[str]().union(*(one.fields for one in entries))
    return People(known, {name: form_of(entries, name, fields) for name in columns_in(fields)})


class People:
    """Makes people of what the columns of rows say of them.

    `known` has the ids of people, `columns` those about people, with the form of each. Of whom a
    file says nothing but the same text in one column, there is one draft. `nameless` are those who
    have nothing but an address.
    """

    def __init__(self, known: Mapping[str, str], columns: Mapping[str, Form]) -> None:
        self.known = known
        self.columns = columns
        self.alike: dict[tuple[Places, str, str], tuple[str, Draft] | None] = {}
        self.headed = any(form.headed for form in columns.values())
        self.wanted = {column_of(name)[0] for name in columns if calls_somebody(name)}
        self.nameless: list[Draft] = []

    def settle(self, session: Draft) -> None:
        """Make people of the columns of one row."""
        columns = [name for name in self.columns if name in session.fields]
        if self.headed:
            columns = [name for name in columns if not self.under_headings(session, name)]
        if len(columns) == 1 and is_of_names(columns[0]) and not session.people:
            self.alone(session, columns[0])
        elif columns or (session.people and self.known):
            self.together(session)

    def under_headings(self, session: Draft, column: str) -> bool:
        """Involve those whose lives stand below their names in a column; whether there are some."""
        text = _LIFE.sub(r"# \1\n\2", str(session.fields[column].value).strip())
        if not (self.columns[column].headed and _HEADING.search(text)):
            return False
        put = session.fields.pop(column)
        _, *parts = _HEADING.split(text)
        for name, life in zip(parts[::2], parts[1::2], strict=True):
            person = Draft(session.places, put.mark, session)
            name_person(person, name, put)
            person.put("bio", life.strip(), put.key, put.mark)
            session.involve(column_of(column)[0][0], person)
        return True

    def alone(self, session: Draft, column: str) -> None:
        """Involve those whose names are all that a row says of people."""
        put = session.fields.pop(column)
        for text in _called_in(str(put.value), self.columns[column], self.known):
            said = session.places, column, text
            if _names_nobody(session, text, self.known):
                _leave_nobody(session, column_of(column)[0][0], put.holding(text))
                continue
            if said not in self.alike:
                self.alike[said] = self.first(session, column, text, put)
            if (part := self.alike[said]) is not None:
                session.people.append((*part, put.mark))

    def first(self, session: Draft, column: str, text: str, put: Put) -> tuple[str, Draft] | None:
        """Somebody and as what, if there is one in a text."""
        person = _person(session, text, put, self.columns[column], self.known)
        if person is not None:
            without_numbers(person)
        if person is not None and self.known:
            know_by_id(person, self.known)
        return (person.text("_role") or column_of(column)[0][0], person) if person else None

    def together(self, session: Draft) -> None:
        """Make people of names and of what stands in other columns."""
        groups: defaultdict[tuple[str, int], _Group] = defaultdict(dict)
        forms: dict[tuple[str, int], Form] = {}
        authors = _settle_authors(session) + numbered_authors(session)
        for field in columns_in(session.fields):
            key, detail, several = column_of(field)
            part = self.columns.get(field, Form()).parts
            put = session.fields.pop(field)
            if detail == "role" and not part and (kind := _kind_in(put)):
                _say_kind(session, kind, put)
                continue
            if groups[key].setdefault("_role" if part else detail, put) is not put:
                session.leave(name_of(field), *put)
            if detail == "name":
                forms[key] = self.columns.get(field, Form(several))
        nobody: list[tuple[str, _Group]] = []  # said of those whom no column names
        for key in sorted(groups, key=lambda key: key[1]):
            people = _people(session, key[0], groups[key], forms.get(key, Form()), self.known)
            people = people or self.by_address(session, key, groups)
            for put in authors if key[0] == "speaker" else ():
                number_like_authors(people, put, inverted=forms.get(key, Form()).inverted)
            if people:
                _describe(session, people, groups[key])
            else:
                nobody.append((key[0], groups[key]))
        without_twins(session)
        everybody = [person for _, person, _ in session.people]
        for role, group in nobody:
            of_role = [person for their, person, _ in session.people if their == role]
            _describe(session, of_role or everybody, group)
        for person in everybody:
            without_numbers(person)
            settle_post(person)
            know_by_id(person, self.known)

    def by_address(self, session: Draft, key: _Key, groups: Mapping[_Key, _Group]) -> list[Draft]:
        """Involve those of whom a row says nothing but an address, where a name is wanted.

        Other columns may have the names of those whom nobody knows by their addresses.
        """
        group = groups[key]
        put = group.get("email")
        if put is None or not (self.known or key[0] not in _roles_of_named(groups)):
            return []
        found = people_by_address(session, put, self.known, alone=key in self.wanted)
        for person in found:
            session.involve(key[0], person)
        self.nameless += [one for one in found if "email" in one.fields]
        if found:
            del group["email"]
        return found


def _roles_of_named(groups: Mapping[_Key, _Group]) -> set[str]:
    """The roles of those whom a row names, of whom the addresses in other columns are."""
    return {role for (role, _), group in groups.items() if not _CALLED.isdisjoint(group)}


def _kind_in(put: Put) -> str:
    """The kind of session that stands where somebody or a post should: `Workshop`."""
    return known_type(put.value.strip()) if isinstance(put.value, str) else ""


def _say_kind(session: Draft, kind: str, put: Put) -> None:
    if "type" in session.fields:
        session.leave("role", *put)
    session.put("type", *put.holding(kind))


def _leave_nobody(session: Draft, role: str, put: Put) -> None:
    """Keep what names nobody; what has a title may be of the kind that it says."""
    if "title" in session.fields and "?" not in str(put.value):
        session.put("type", *put.holding(_kind_in(put)))
    session.leave(role, *put)


def _settle_authors(session: Draft) -> list[Put]:
    """Authors speak where the row names nobody else who does; else they are kept, and returned."""
    authors = [name for name in session.fields if name.startswith(AUTHOR)]
    speaker = f"{MARK}/speaker/"
    named = authors and [f for f in session.fields if f.startswith(speaker) and "/name/" in f]
    told = [session.fields.pop(field) for field in authors]
    for field, put in zip(authors, told, strict=True):
        if named:
            session.leave(name_of(field), *put)
        else:
            session.fields[field.replace("/author/", "/speaker/", 1)] = put
    return told if named else []


def _people(
    session: Draft, role: str, group: _Group, form: Form, known: Mapping[str, str]
) -> list[Draft]:
    """Involve everybody whose name is in a group of columns."""
    put = whole_name(group)
    if put is None:
        return []
    found = []
    names = _called_in(str(put.value), form, known)
    for text, part in zip(names, parts_told(group, names, role), strict=True):
        person = _person(session, text, put, form, known)
        if person is not None:
            session.involve(person.text("_role") or part, person)
            found.append(person)
        elif _names_nobody(session, text, known):
            _leave_nobody(session, part, put.holding(text))
    return found


def _called_in(text: str, form: Form, known: Mapping[str, str]) -> list[str]:
    """What people are called in a cell: all by ids or addresses, or by their names."""
    text = text if "](" in text else unmarked(text)  # who presents may be printed bold
    if parts := _known_in(text, known) or addresses_in(text):
        return parts
    if form.leading and len(names := text.split(", ")) > 1 and form.leading.issuperset(names):
        return names
    if form.families or (form.slashed and (told := behind_names(text))):
        return by_words(text) if form.families else told
    if form.lined and "\n" in text.strip():
        return with_bodies_below(text)
    alone = [name for name, _ in pairs_in(text) if not AND.search(name)] if form.dashed else []
    if alone and len(parts := lines_in(text)) == len(alone):
        return [one for part in parts for one in before_people(part)]
    several, paired, inverted = form.several, form.paired, form.inverted
    text = numbers_in_brackets(text) if form.numbered else text
    return names_in(text, several=several, paired=paired, inverted=inverted, alone=form.alone)


def _known_in(text: str, known: Mapping[str, str]) -> list[str]:
    """What a cell calls people by, where a list has all of them; of one the name may be turned.

    An id that none of them has may stand among others: it is told.
    """
    parts = LISTED.split(AND.sub(" ", text.strip())) if known else []
    unknown = [part for part in parts if not _is_known(part, known)]
    if 1 < len(parts) > len(unknown) and all(map(COUNTED.fullmatch, unknown)):
        return parts
    pieces = _PIECES.split(text.strip()) if known else []
    turned = [" ".join(reversed(piece.split(", ", 1))) for piece in pieces]
    if "," in text and all(folded(one) in known for one in turned):
        return turned
    parts = [part for piece in pieces for part in piece.split(", ")]
    alone = {known.get(f"{_ALONE}{folded(part)}") for part in parts}
    return parts if len(parts) > 1 and len(alone - {"", None}) == len(parts) else []


def _is_known(name: str, known: Mapping[str, str]) -> bool:
    """Whether it is what one in a list of people is called, letter by letter."""
    return name in known or name.casefold() in known or f"{_MARK}{at_path(name)}" in known


def _names_nobody(session: Draft, text: str, known: Mapping[str, str]) -> bool:
    """Whether a text names nobody, or says something of what has no speaker: a break, a welcome.

    So does the place of that, `Lobby`. Who is in a list of people may be called `Speaker 1`.
    """
    if not may_be_nobody(text):
        return False
    if known and (_is_known(text, known) or folded(text) in known):
        return False
    return names_nobody(text) or plain_type(session.text("title")) != ""


def _person(
    session: Draft, text: str, put: Put, form: Form, known: Mapping[str, str]
) -> Draft | None:
    """Somebody in a row, if a text names one."""
    if _names_nobody(session, text, known):
        return None
    person = Draft(session.places, put.mark, session)
    paired = form.paired or (not form.several and says_post(text))
    name_person(person, text, put, paired=paired)
    if (form.leading or form.dashed) and person.fields.keys().isdisjoint(("role", "organization")):
        person = Draft(session.places, put.mark, session)
        name_person(person, in_brackets(text, dashed=form.dashed), put, paired=form.paired)
    return person if "name" in person.fields else None


def _describe(session: Draft, people: list[Draft], group: _Group) -> None:
    """Add what is said of some people to them, or keep it where it is not clear of whom it is."""
    in_turn = told_in_turn(group, len(people))
    for detail, told in posts_ahead(group).items():
        put = _in_one_text(told)
        text = str(put.value).strip()
        if detail == "organization" and by_numbers(people, put):
            continue
        parts = in_turn.get(detail) or shares(detail, text, len(people))
        numbered = detail == "organization" and len(numbered_in(text)) > 1  # which say whose
        if detail[0] == "_":  # beside a whole name
            session.leave(f"{detail[1:]} name", *put)
        elif people and len(parts) == len(people) and not numbered:
            for person, part in zip(people, parts, strict=True):
                _tell(person, detail, put.holding(part.strip()))
        else:
            session.leave(detail, *put)


def _tell(person: Draft, detail: str, put: Put) -> None:
    """Say something of somebody, instead of what stands behind the name, which may be a post."""
    if detail == "post":  # and where somebody has it
        for field, said in zip(
            ("role", "organization"), post_and_place(str(put.value)), strict=True
        ):
            person.put(field, said, put.key, put.mark)
        return
    text, known = str(put.value), person.text(detail)
    if is_another(detail, text, known):
        behind = person.fields.pop(detail)
        if detail == "organization" and "role" not in person.fields and holds_post(known):
            person.fields["role"] = behind
        elif is_another(detail, known, text):
            person.leave(detail, *behind)
    person.put(detail, *put)


def _in_one_text(put: Put) -> Put:
    """What is said of people in a list of texts, as if a cell had all of them."""
    if not isinstance(put.value, list) or not all(isinstance(one, str) for one in put.value):
        return put
    return put.holding("; ".join(str(one) for one in put.value if one))


def ids_of(people: Iterable[Draft]) -> dict[str, str]:
    """The ids of people who are defined apart, by what a session can call them.

    That is an id, a name, or an address; of whom has no id it tells the name. What two of them have
    is nobody's. A first or a family name that nobody else has stands behind `_ALONE`, and so does
    one with initials; what tells somebody apart besides, a slug, a number, the name of their page
    or a handle, behind `_MARK`.
    """
    found: dict[str, str] = {}
    for person in people:
        identifier, name = person.text("id"), folded(person.text("name"))
        address, told = person.text("email").casefold(), identifier or person.text("name")
        words = name.split()
        parts = {*words[:1], *(" ".join(words[n:]) for n in range(len(words)))}
        parts |= {" ".join(one.words) for one in person_name(name).shortened()} if words else set()
        parts -= {name, ""}
        marks = (f"{_MARK}{mark}" for mark in marks_of(person))
        for called in filter(None, (name, address, *marks, *(f"{_ALONE}{one}" for one in parts))):
            found[called] = told if found.get(called, told) == told else ""
        if identifier:
            found[identifier] = identifier
    return found


def know_by_id(person: Draft, known: Mapping[str, str]) -> None:
    """Know somebody by an id, which may stand where a name could."""
    if not known:
        return
    name = person.text("name")
    plain = folded(name)
    identifier = known.get(name) or known.get(plain) or known.get(name.casefold())
    marks = (f"{_MARK}{at_path(name)}", f"{_ALONE}{plain}")
    marked = "" if identifier else next(filter(None, map(known.get, marks)), "")
    identifier = identifier or marked or known.get(at_path(name))
    if identifier and "id" not in person.fields:
        put = person.fields["name"]
        if known.get(identifier) != identifier:
            person.fields["name"] = put.holding(identifier)
            return
        person.fields["id"] = put.holding(identifier)
        if marked or name == identifier or "@" in name or at_path(name) == identifier:
            del person.fields["name"]
