"""Walking through somebody else's tree by a table, and putting drafts of our entries together."""

from collections.abc import Callable, Iterable
from itertools import chain
from types import NoneType
from typing import Any, TypeAlias

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Part, Put, as_put
from confsched.formats.leftovers import bare
from confsched.formats.tables import (
    Choice,
    Chosen,
    Entry,
    Extra,
    Field,
    Keyed,
    Last,
    Person,
    Reference,
    Rule,
    Table,
    Within,
)
from confsched.formats.texts import is_translated, one_text
from confsched.formats.values import listed_at
from confsched.reading import Document, Mapping, Places, Sequence, Value

# the field that takes a value, and how it is changed; or the rule for what is no plain field
_Step: TypeAlias = tuple[str, Callable[[Value], Value] | None, Any]
_UNKNOWN = object()


def walk(book: Book, document: Document, rule: Rule) -> None:
    """Put everything that a document says into a book; its tree is used up."""
    for root in document.roots:
        if isinstance(root, (Mapping, Sequence)):
            _Walk(book).root(book.conference_in(root), rule, root)


def read_entry(book: Book, rule: Entry, node: Mapping) -> None:
    """Make an entry of what stands in something that was read already; it is used up as well."""
    _Walk(book).entry(book.conference, rule, node, node.packed)


class _Walk:
    def __init__(self, book: Book) -> None:
        self.book = book
        self.people: dict[tuple[object, ...] | None, Part] = {}
        self.tables: dict[int, _Steps] = {}

    def root(self, draft: Draft, rule: Rule, root: Mapping | Sequence) -> None:
        """Read a whole file; the keys of a table are about the conference."""
        if isinstance(rule, dict):
            self.inside(draft, rule, root, root.packed)
        else:
            self.apply(rule, draft, root, root.packed, root.packed)

    def inside(self, draft: Draft, table: Table, node: Value, mark: int) -> None:
        """Read one thing of theirs into the entry at hand."""
        if isinstance(node, Mapping):
            self.entries(draft, table, node)
        elif isinstance(node, Sequence):
            self.listed(draft, table, node, mark)
        elif node and "#text" in table:
            self.apply(table["#text"], draft, node, mark, mark)
        elif node:  # a text where something described is expected
            draft.leave("text", node, mark, mark)

    def listed(self, draft: Draft, table: Table, node: Sequence, mark: int) -> None:
        """Read a list where one thing is expected: its first text is that, the rest is kept."""
        if "#items" in table:
            self.apply(table["#items"], draft, node, mark, mark)
        elif node and "#text" in table and isinstance(node[0], str):
            (first, place), *others = listed_at(node, mark)
            self.apply(table["#text"], draft, first, place, place)
            for value, beside in others:
                draft.leave("text", value, beside, beside)
        else:
            draft.leave("text", node, mark, mark)

    def entries(self, draft: Draft, table: Table, node: Mapping) -> None:
        """Read what a mapping of theirs says; plain fields are most of it, and set at once."""
        fields, steps = draft.fields, self.steps(table)
        later: list[tuple[Rule, Value, int, int]] = []
        for key, value, key_mark, mark in node.entries():
            if not value and (type(value) is not Sequence or steps[key][1] is None):
                continue
            name, change, rule = steps[key]
            is_text = name and type(value) is str and rule is not _UNKNOWN
            if is_text or (rule is None and type(value) is not Mapping):
                if name not in fields:
                    if type(value) is Sequence:
                        value, mark = _only(value, mark)  # noqa: PLW2901 -- it is the value
                    told = value if change is None else change(value)
                    if told:
                        fields[name] = as_put((told, key_mark, mark))
                else:
                    _keep_another(draft, name, key, Put(value, key_mark, mark))
            elif rule is _UNKNOWN:
                told = value.strip() if type(value) is str else bare(value)
                draft.leave(name, told, key_mark, mark)
            elif type(rule) is Last:
                later.append((rule.rule, value, key_mark, mark))
            else:
                self.apply(rule or table[key], draft, value, key_mark, mark)
        for one in later:
            self.apply(one[0], draft, *one[1:])

    def steps(self, table: Table) -> "_Steps":
        """What is done with the values of a table's keys."""
        known = self.tables.get(id(table))
        if known is None:
            known = self.tables[id(table)] = _Steps(table)
        return known

    def apply(self, rule: Rule, draft: Draft, value: Value, key: int, mark: int) -> None:
        """Do with a value what the table says."""
        how: Callable[..., None] = _HOW.get(type(rule), _Walk.each)
        how(self, rule, draft, value, key, mark)

    def nothing(self, *_: object) -> None:
        """What is known, and says nothing that we do not know."""

    def chosen(self, rule: Chosen, draft: Draft, value: Value, key: int, mark: int) -> None:
        """What the value itself decides."""
        found = rule.choose(value)
        if type(found) is str and type(value) is str:  # most of them
            draft.put(found, value, key, mark)
        else:
            self.apply(found, draft, value, key, mark)

    def text(self, name: str, draft: Draft, value: Value, key: int, mark: int) -> None:
        self.field(Field(name, one_text), draft, value, key, mark)

    def field(self, rule: Field, draft: Draft, value: Value, key: int, mark: int) -> None:
        draft.put(rule.name, rule.change(value), key, mark)
        if isinstance(value, Mapping) and is_translated(value):
            draft.leave(rule.name.rpartition("/")[2].strip("_"), value, key, mark)

    def extra(self, rule: Extra, draft: Draft, value: Value, key: int, mark: int) -> None:
        draft.leave(rule.name, rule.change(value), key, mark)

    def keyed(self, rule: Keyed, above: Draft, value: Value, _: int, place: int) -> None:
        """Each value with its key; a list is one without keys."""
        if not isinstance(value, Mapping):
            self.apply(rule.rule, above, value, place, place)
        else:
            for key, inner, key_mark, mark in value.entries():
                draft = Draft(value.places, mark, above)
                draft.put(rule.name, key, key_mark, key_mark)
                self.apply(rule.rule, draft, inner, key_mark, mark)
                if rule.alone and not inner:
                    self.book.add(rule.alone, draft)

    def each(self, rule: Any, draft: Draft, value: Value, _: int, mark: int) -> None:  # noqa: ANN401 -- those of `_ONE`
        """Do with each of several things what the table says."""
        if type(value) is Mapping and type(rule) is Entry and _are_by_ids(rule.table, value):
            self.by_ids(draft, rule, value)
            return
        one: Callable[..., Draft | None] = _ONE.get(type(rule), _Walk.inside)
        for node, place in _members(rule, value, mark):
            if node is not None:
                one(self, draft, rule, node, place)

    def entry(self, above: Draft, rule: Entry, node: Value, mark: int) -> None:
        self.book.add(rule.section, self.within(above, rule, node, mark))

    def by_ids(self, above: Draft, rule: Entry, value: Mapping) -> None:
        """Entries that stand under their ids instead of in a list."""
        for key, node, key_mark, mark in value.entries():
            draft = self.within(above, rule, node, mark)
            draft.put("id", key, key_mark, key_mark)
            self.book.add(rule.section, draft)

    def place(self, above: Draft, rule: Within, node: Value, mark: int) -> None:
        """What entries stand in, which is one itself where there are none."""
        before = self.book.size
        draft = self.draft(above, rule.table, node, mark)
        alone = rule.alone != "" and self.book.size == before
        if rule.beside is not None and not alone:
            for one in rule.beside(draft):
                self.book.add(rule.alone, one)
        if rule.is_one is None or not alone:
            self.finish(rule, draft, node)
        elif not rule.is_one(draft):
            alone = False
            self.finish(rule, draft, node)
        if alone:
            self.book.add(rule.alone, draft)

    def within(self, above: Draft, rule: Entry | Within, node: Value, mark: int) -> Draft:
        """Put a new draft together."""
        draft = self.draft(above, rule.table, node, mark)
        self.finish(rule, draft, node)
        return draft

    def finish(self, rule: Entry | Within, draft: Draft, node: Value) -> None:
        """Finish a draft of which all is read."""
        if rule.finish is not None:
            rule.finish(draft)
        if isinstance(node, Mapping) and not node.places.shared:
            node.clear()  # it is all in the draft; two trees of a large file are one too many

    def reference(self, above: Draft, rule: Reference, node: Value, mark: int) -> None:
        self.book.refer(above, rule, self.draft(above, rule.table, node, mark))

    def draft(self, above: Draft, table: Table, node: Value, mark: int) -> Draft:
        """What a table makes of one thing of theirs."""
        draft = Draft(_places(node, above), mark, above)
        self.inside(draft, table, node, mark)
        return draft

    def person(self, above: Draft, rule: Person, node: Value, mark: int) -> None:
        """Somebody with a part; of whom the same is said as before is not read again."""
        of = (id(rule.table), rule.role, rule.finish)  # a rule may be made for a value alone
        said = (*of, *node.items()) if isinstance(node, Mapping) and node else None
        try:
            known = self.people.get(said)
        except TypeError:  # there is a list or a mapping in it
            said = known = None
        if known is not None:
            above.people.append((known[0], known[1], mark))
            return
        draft = self.draft(above, rule.table, node, mark)
        if rule.finish is not None:
            rule.finish(draft)
        above.involve(draft.text("_role") or rule.role, draft)
        if said:
            self.people[said] = above.people[-1]

    def choose(self, above: Draft, rule: Choice, node: Value, mark: int) -> None:
        """What one of its keys decides."""
        kind = node.get(rule.key) if isinstance(node, Mapping) else None
        if isinstance(kind, str) and kind in rule.rules:
            self.apply(rule.rules[kind], above, node, mark, mark)
        else:
            above.leave(str(kind), node, mark, mark)


# what is done with a value by a rule of a kind; any other kind is about each of several things
_HOW: dict[type, Callable[..., None]] = {
    Chosen: _Walk.chosen,
    str: _Walk.text,
    Field: _Walk.field,
    Extra: _Walk.extra,
    Keyed: _Walk.keyed,
    NoneType: _Walk.nothing,
}
# what is done with one of several things; any other kind is a table, about the entry at hand
_ONE: dict[type, Callable[..., Draft | None]] = {
    Person: _Walk.person,
    Entry: _Walk.entry,
    Within: _Walk.place,
    Reference: _Walk.reference,
    Choice: _Walk.choose,
}


class _Steps(dict[str, _Step]):
    """What is done with the values of each key, those that a table does not know included."""

    def __init__(self, table: Table) -> None:
        super().__init__((key, _step(rule)) for key, rule in table.items())
        self.table = table  # keeps alive what it is found by

    def __missing__(self, key: str) -> _Step:
        """What is left over has a name without the signs of XML."""
        self[key] = (key.lstrip("@#"), None, _UNKNOWN)
        return self[key]


def _step(rule: Rule) -> _Step:
    if rule is None:
        return "", _nothing, None
    if isinstance(rule, str):
        return rule, None, None
    if isinstance(rule, Field):
        return rule.name, rule.change, None
    if isinstance(rule, Chosen) and rule.text is not None:
        return (*_step(rule.text)[:2], rule)
    return "", None, rule


def _nothing(_: Value) -> None:
    """What is known, and says nothing that we do not know."""


def _keep_another(draft: Draft, name: str, key: str, put: Put) -> None:
    """Keep what another of their keys says of a field, unless it is the same."""
    if put.value != draft.fields[name].value:
        draft.leave(key, *put)


def _members(rule: object, value: Value, mark: int) -> Iterable[tuple[Value, int]]:
    """Several things: people may stand under numbers, or in one more mapping, instead of a list."""
    if type(value) is not Mapping or not isinstance(rule, Person):
        return listed_at(value, mark)
    nested = all(isinstance(one, (Mapping, Sequence)) for one in value.values())
    if not value or not nested or not rule.table.keys().isdisjoint(value):
        return listed_at(value, mark)
    return chain.from_iterable(listed_at(inner, at) for _, inner, _, at in value.entries())


def _are_by_ids(table: Table, value: Mapping) -> bool:
    """Whether the keys of a mapping are none of an entry's, and what stands under them has some."""
    if not value or not table.keys().isdisjoint(value):
        return False
    return all(
        isinstance(one, Mapping) and not table.keys().isdisjoint(one) for one in value.values()
    )


def _only(values: Sequence, mark: int) -> tuple[Value, int]:
    """The one of several that says something, as templates write a field twice: else all."""
    told = [number for number, value in enumerate(values) if value is not None]
    if len(told) == len(values) or len(told) > 1:
        return values, mark
    return (values[told[0]], values.all_marks()[told[0]]) if told else (None, mark)


def _places(node: Value, above: Draft) -> Places:
    return node.places if isinstance(node, (Mapping, Sequence)) else above.places
