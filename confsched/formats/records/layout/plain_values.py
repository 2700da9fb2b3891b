"""Values that are written with more around them than a text needs, as the texts that they are.

What is meant by nothing but its id, `{room: {id: 3}}`; and a text in several languages, which says
of each what it is: `[{lang: en, text: Boats}, {lang: de, text: Boote}]`.
"""

from itertools import takewhile
from operator import itemgetter

from confsched.formats.columns.compared import compared
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.remade import mapping_like
from confsched.reading.typed_values import without_types

_LANGUAGES = frozenset(("lang", "language", "locale", "lang code", "language code"))
_TEXTS = frozenset(("text", "value", "content", "translation", "string", "label"))
_CODE = pattern(r"[a-z]{2}(?:[-_]\w{2,4})?")
_ID = pattern(r"[\w-]+")  # and no `Europe/Oslo`
# where such values may begin or end; sessions say in the midst of others in which language they are
_SIGNS = (
    pattern(r"""\{\s*["']?(?:id["']?\s*:[^,:{}\[\]]+\}|(?:[Ll]ang|locale)\w*["']?\s*:)"""),
    pattern(r"""lang(?:uage)?(?:_?[Cc]ode)?["']?\s*[:=]\s*["']?[\w-]+["']?\s*(?:\}|\n\s*-)"""),
    pattern(r"""locale["']?\s*[:=]\s*["']?[\w-]+["']?\s*(?:\}|\n\s*-)"""),
    pattern(r"""- (?:[Ll]ang|locale)"""),
)
_MOST = 4  # what an item says that is one text


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
    code, text = (next(iter(said.keys() & names), "") for names in (_LANGUAGES, _TEXTS))
    told = len(said) == len((code, text)) and text and _CODE.fullmatch(str(said.get(code)))
    return (str(said[code]), said[text]) if told else ("", None)
