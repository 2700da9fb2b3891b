"""XML in the shape of other lists, which know neither attributes nor elements around lists.

So are lists that are told in several languages, and values with more around them than they need.

An element that comes several times in some other is a list in all that are called like it, also
where it is alone. What has nothing in it but a list, and is called by the plural, is that list:
`papers` with a `paper` for each; and so is a day. Attributes say what elements do not. A time or a
text that has attributes is one all the same, and so are paragraphs of a text. The ends of
lines that a program wrote as references (`&#13;`) are no others than those of the file.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Mapping as AnyMapping
from functools import lru_cache
from itertools import takewhile
from operator import itemgetter
from typing import NamedTuple

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.drafts import ABOUT
from confsched.formats.records.layout.boards import tell_cards
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.layout.days_in_order import (
    join_dates_of_lists,
    join_lines,
    number_days,
    tell_times,
)
from confsched.formats.records.layout.letters import name_letters
from confsched.formats.records.layout.named_sessions import call_by_ids, tell_named
from confsched.formats.records.layout.one_inside import lay_open
from confsched.formats.records.layout.shapes import has_times, is_ours, is_table, is_timed, names_of
from confsched.formats.records.layout.texts_alone import tell_texts
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.remade import Item, become, mapping_like, sequence_like
from confsched.reading.typed_values import without_types
from confsched.text.language_names import language_said

_ENDINGS = ("s", "es", "list", " list")
# fields that are texts; rooms, tracks and people have ids in their attributes
_SAID = {
    *ABOUT,
    *("title", "subtitle", "type", "date", "day", "time", "start", "end", "duration", "timezone"),
    *("language", "status", "_end_date"),
}
_FORMAL = frozenset(("@type", "@lang", "@format"))  # of how a text is written
_STEM, _LONGER = 5, 2  # letters that two forms of a word share, and that an ending has more
_OF_TALKS = frozenset(("session", "sitzung", "sesion", "sessao", "sessione", "sessie", "block"))
_DUBLIN_CORE = "purl.org/dc/elements/"
_ATOM = "www.w3.org/2005/Atom"
_MARKED = pattern(r"^(?:@|(?!xml|xsi)[a-z]{2,6}:(?=[a-z]))")  # attributes, and namespaces
_CODE = pattern(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
_FREQUENT = frozenset(("en", "fr", "de", "es", "pt"))  # `it` and `hr` may be topics
_DEEP = 3  # levels of mappings
_LANGUAGES = frozenset(("lang", "language", "locale", "lang code", "language code"))
_PLAIN = frozenset(("text", "value", "content", "translation", "string", "label"))
_LANGUAGE = pattern(r"[a-z]{2}(?:[-_]\w{2,4})?")
_ID = pattern(r"[\w-]+")  # and no `Europe/Oslo`
# where such values may begin or end; sessions say in the midst of others in which language they are
_SIGNS = (
    pattern(r"""\{\s*["']?(?:id["']?\s*:[^,:{}\[\]]+\}|(?:[Ll]ang|locale)\w*["']?\s*:)"""),
    pattern(r"""lang(?:uage)?(?:_?[Cc]ode)?["']?\s*[:=]\s*["']?[\w-]+["']?\s*(?:\}|\n\s*-)"""),
    pattern(r"""locale["']?\s*[:=]\s*["']?[\w-]+["']?\s*(?:\}|\n\s*-)"""),
    pattern(r"""- (?:[Ll]ang|locale)"""),
)
_MOST = 4  # what an item says that is one text


class _Element(NamedTuple):
    """An element with others in it, and what it is called."""

    name: str
    value: Mapping


def unwrap(root: Value) -> None:
    """Put a tree of XML into the shape of other lists, and lists in lists of any other."""
    if not isinstance(root, Mapping) or not root.places.source.is_marked_up:
        tell_cards(root)
        name_letters(root)
        read_one_language(root)
        tell_plainly(root)
        join_lines(root)
        tell_times(root)
        join_dates_of_lists(root)
        number_days(root)
        lay_open(root)
        if isinstance(root, Mapping) and not is_ours(root):
            tell_named([root])
        elif not is_table(root):
            call_by_ids([root])
        tell_texts(root)
        return
    elements = list(_elements("", root))
    several = {
        (element.name, key)
        for element in elements
        for key, value in element.value.items()
        if isinstance(value, Sequence)
    }
    referring = "&#" in root.places.source.text
    for element in elements if several else ():
        _list_alike(element, several)
    for element in elements:
        _list_alone(element.value)
    for element in elements:
        _tell(element.value)
    _call_makers(root.places.source.text, [element.value for element in elements])
    for element in elements:
        _unwrap(element.value)
        _name_attributes(element.value)
        if referring:
            _end_lines(element.value)


def _elements(name: str, value: Value) -> Iterator[_Element]:
    """All elements of a tree that have others in them, those further in first."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if type(inner) is not str:
                yield from _elements(key, inner)
        yield _Element(name, value)
    elif isinstance(value, Sequence):
        for inner in value:
            yield from _elements(name, inner)


def _list_alike(element: _Element, several: set[tuple[str, str]]) -> None:
    """Make lists of what stands alone here, and several times in another such element."""
    for key, value in element.value.items():
        if type(value) is Mapping and (element.name, key) in several:
            element.value[key] = _list_of(element.value, key)


def _list_alone(holder: Mapping) -> None:
    """Make a list of the only session of several talks: `<session><title>…</title><talk>…`.

    So is what alone has times beside a list of what has some: the only `<break>` of a day.
    """
    lists = (one for one in holder.values() if isinstance(one, Sequence))
    timed = any(is_timed(names_of(one)) for one in lists)
    for key, value in holder.items():
        if type(value) is not Mapping:
            continue
        if timed and is_timed(value):
            holder[key] = _list_of(holder, key)
        elif compared(key) in _OF_TALKS and not is_timed(value):
            held = any(isinstance(one, Sequence) and has_times(one) for one in value.values())
            if held and "title" in {column.field for column in columns([*value]).values()}:
                holder[key] = _list_of(holder, key)


def _list_of(holder: Mapping, key: str) -> Sequence:
    """A list of the one thing that stands under a key."""
    mark = holder.mark(key)
    return sequence_like(holder, [(holder[key], mark)], mark)


def _tell(element: Mapping) -> None:
    """Put texts in the place of the elements that they stand in, and attributes of these beside."""
    inner = ((name, value) for name, value in element.items() if type(value) is Mapping)
    texts = {name: text for name, value in inner if (text := _text_in(name, value)) is not None}
    if texts:
        become(element, mapping_like(element, _told(element, texts)))


def _told(element: Mapping, texts: AnyMapping[str, Value]) -> Iterator[Item]:
    for name, value, key, mark in element.entries():
        yield name, texts.get(name, value), key, mark
        if name in texts and isinstance(value, Mapping):
            yield from (
                (f"{name} {said[0][1:]}", *said[1:])
                for said in value.entries()
                if said[0][0] == "@"
            )


def _text_in(name: str, element: Mapping) -> Value:
    """The text or the paragraphs of a field that is a text; None where more is in it."""
    field = _field_of_text(name)
    inner = [said for said in element if said[0] != "@"] if field else []
    if _FORMAL.issuperset(element) and field in (*ABOUT, "title"):
        return ""  # `<content type="text"/>`
    value = element[inner[0]] if len(inner) == 1 else None
    if isinstance(value, Sequence):
        return _paragraphs(value) if field in ABOUT else None
    return value if inner == ["#text"] else None


@lru_cache(maxsize=256)
def _field_of_text(name: str) -> str:
    """The field that a name is of, if it is a text."""
    column = columns([name]).get(name)
    return column.field if column and not column.role and column.field in _SAID else ""


def _paragraphs(value: Sequence) -> Sequence | None:
    """Paragraphs as texts, without their attributes; None where one has more in it."""
    texts = [one.get("#text") if isinstance(one, Mapping) else one for one in value]
    if not all(isinstance(one, str) for one in texts):
        return None
    return sequence_like(value, zip(texts, value.all_marks(), strict=True), value.packed)


def _unwrap(holder: Mapping) -> None:
    """Put lists in the place of the elements around them."""
    for key, value in holder.items():
        if type(value) is Mapping and len(value) == 1 and _is_list(key, *value):
            ((name, inner),) = value.items()
            holder[key] = inner if isinstance(inner, Sequence) else _list_of(value, name)


def _is_list(name: str, inner: str) -> bool:
    """Whether an element is a list, by its name and that of what stands in it."""
    outer, one = compared(name), compared(inner)
    plurals = {f"{one}{ending}" for ending in _ENDINGS} | {f"{one[:-1]}ies"}
    # `relatori` with a `relatore` for each, `Vorträge` with a `Vortrag`
    abroad = outer[:_STEM] == one[:_STEM] and 0 <= len(outer) - len(one) <= _LONGER and outer != one
    several = outer in plurals or (outer, one) == ("people", "person") or abroad
    return several or (inner[0] not in "@#" and is_day(name))


def _call_makers(text: str, elements: list[Mapping]) -> None:
    """Tell who made the items of a feed from who has put them there."""
    if _DUBLIN_CORE in text:
        _call_authors(elements)
    if _ATOM in text:
        _call_creators([one for one in elements if "author" in one])


def _call_authors(elements: Iterable[Mapping]) -> None:
    """Call whoever made something its author, but the one who has put all of it there."""
    made = [one for one in elements if isinstance(one.get("creator"), str)]
    if len({str(one["creator"]) for one in made}) > 1:
        _call(made, "creator", "author")


def _call_creators(made: list[Mapping]) -> None:
    """Call the only author of several entries of a feed who has put them there: nobody speaks."""
    if len(made) > 1 and all(one["author"] == made[0]["author"] for one in made):
        _call(made, "author", "creator")


def _call(elements: Iterable[Mapping], name: str, other: str) -> None:
    for one in elements:
        told = (
            (other if key == name else key, value, at, mark)
            for key, value, at, mark in one.entries()
        )
        become(one, mapping_like(one, told))


def _end_lines(element: Mapping) -> None:
    for name, value in element.items():
        if isinstance(value, str) and "\r" in value:
            element[name] = value.replace("\r\n", "\n").replace("\r", "\n")


def _name_attributes(element: Mapping) -> None:
    """Call attributes like elements, but for those that say what an element says as well.

    So are elements of another namespace, `<ev:startdate>`, but for its own names of these.
    """
    if any(_MARKED.match(name) for name in element):
        plain = {name: _MARKED.sub("", name) for name in element}
        counts = Counter(plain.values())
        named = [
            (plain[name] if plain[name] not in element and counts[plain[name]] == 1 else name, one)
            for name, one in element.items()
        ]
        element.clear()
        element.update(named)  # in the same order, so that all places stay what they are


def read_one_language(root: Value) -> None:
    """Leave one language of what stands in several, at the root or in mappings below it."""
    left = [*_left_out(root, _DEEP)] if isinstance(root, Mapping) else []
    if left and isinstance(root, Mapping):
        told = ", ".join(dict.fromkeys(key for key, *_ in left))
        beside = ("other languages", told, left[0][2], left[0][2])
        become(root, mapping_like(root, [*root.entries(), beside]))


def _left_out(holder: Mapping, deep: int) -> Iterator[Item]:
    """Keep one language of all that a mapping holds; the entries of the others."""
    if _are_languages(holder):
        items = sorted(holder.entries(), key=lambda item: not item[0].startswith("en"))
        value = items[0][1]
        become(holder, value if isinstance(value, Mapping) else mapping_like(holder, items[:1]))
        yield from items[1:]
        return
    for value in [*holder.values()] if deep else ():
        if isinstance(value, Mapping):
            yield from _left_out(value, deep - 1)


def _are_languages(value: Mapping) -> bool:
    """Whether the same stands under several codes of languages: lists, or mappings."""
    codes = {language_said(key[:2]) if _CODE.fullmatch(key) else "" for key in value}
    if len(value) < 2 or "" in codes or _FREQUENT.isdisjoint(codes):
        return False
    lists = [len(one) for one in value.values() if isinstance(one, Sequence)]
    keys = [set(one) for one in value.values() if isinstance(one, Mapping)]
    if len(lists) == len(value):
        return len({*lists}) == 1
    return len(keys) == len(value) and 2 * len(set.intersection(*keys)) > len(keys[0])


def tell_plainly(root: Value) -> None:
    """Put such texts in the place of all that is written around them."""
    source = root.places.source if isinstance(root, (Mapping, Sequence)) else None
    if source is None or source.is_table:
        return
    if any(sign.search(source.text) for sign in _SIGNS):
        without_types([root], _plain)


def _plain(value: Value) -> Value:
    if isinstance(value, Mapping):
        alone = value.keys() == {"id"} and _ID.fullmatch(str(value["id"]))
        return value["id"] if alone else value
    if not isinstance(value, Sequence):
        return value
    texts = dict(takewhile(itemgetter(0), map(_in_language, value)))
    if not texts or len(texts) < len(value):
        return value
    return mapping_like(value, ((*one, value.packed, value.packed) for one in texts.items()))


def _in_language(one: Value) -> tuple[str, Value]:
    """The language of a text that says it, and the text; no language of anything else."""
    items = one.items() if isinstance(one, Mapping) and len(one) <= _MOST else ()
    said = {compared(key): value for key, value in items if key[:1] != "_"}
    code, text = (next(iter(said.keys() & names), "") for names in (_LANGUAGES, _PLAIN))
    told = len(said) == len((code, text)) and text and _LANGUAGE.fullmatch(str(said.get(code)))
    return (str(said[code]), said[text]) if told else ("", None)
