"""What others write for a flag, a date, a language or a moment, in our words."""

from collections.abc import Callable

from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value

_SHORT = pattern(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}:\d{1,2}")
_LONE = pattern(r"(?<=[-:])\d(?!\d)")
_NAMES = """
    english=en german=de deutsch=de french=fr français=fr spanish=es español=es italian=it
    italiano=it portuguese=pt português=pt dutch=nl nederlands=nl polish=pl polski=pl czech=cs
    čeština=cs russian=ru русский=ru ukrainian=uk swedish=sv norwegian=no danish=da finnish=fi
    greek=el turkish=tr hungarian=hu romanian=ro bulgarian=bg croatian=hr serbian=sr slovak=sk
    slovenian=sl lithuanian=lt latvian=lv estonian=et catalan=ca arabic=ar hebrew=he hindi=hi
    chinese=zh japanese=ja 日本語=ja korean=ko vietnamese=vi thai=th indonesian=id malay=ms
"""
_LANGUAGES = {name: code for name, _, code in (pair.partition("=") for pair in _NAMES.split())}


def if_true(value: Value) -> Value:
    """A flag that is set; nothing for one that is not."""
    return "true" if isinstance(value, str) and value.lower() in ("true", "1", "yes") else None


def said(change: Callable[[Value], Value]) -> Callable[[Value], Value]:
    """What is said, but for the word that templates in Python write where nothing is."""
    return lambda value: None if value == "None" else change(value)


def date_of(value: Value) -> Value:
    """The date of a whole moment: `2021-05-19T00:00:00` is `2021-05-19`."""
    return value.partition("T")[0] if isinstance(value, str) else value


def language(value: Value) -> Value:
    """The code of a language that is named in full; what is no language stays as it is."""
    return _LANGUAGES.get(value.strip().casefold(), value) if isinstance(value, str) else value


def page(value: Value) -> Value:
    """The address of a page that is written without its scheme, as pages write their own links."""
    bare = isinstance(value, str) and value.startswith("//") and "." in value
    return f"https:{value}" if bare else value


def padded(value: Value) -> Value:
    """A date or a length without its zeros, `2030-5-4` or `0:5`, with them."""
    if not isinstance(value, str) or not _SHORT.fullmatch(value.strip()):
        return value
    return _LONE.sub(r"0\g<0>", value.strip())


def listed(value: Value) -> list[Value]:
    """The items of a list; one value alone is a list of one."""
    return list(value) if isinstance(value, Sequence) else [] if value is None else [value]


def inner(value: Value, key: str) -> str:
    """The text that a mapping has under a key; empty without one."""
    found = value.get(key) if isinstance(value, Mapping) else None
    return found if isinstance(found, str) else ""
