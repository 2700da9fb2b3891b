"""What something is called that stands as a mapping where a text is asked for."""

from confsched.formats.columns.compared import compared
from confsched.formats.texts import one_text
from confsched.reading import Mapping, Value

NAMED_BY = ("name", "title", "label", "tag", "display name")


def called_by_name(value: Value) -> Value:
    """What something is called that has a name, or a text as it is."""
    key = _key(value) if isinstance(value, Mapping) else ""
    return one_text(value[key] if isinstance(value, Mapping) and key else value)


def _key(value: Mapping) -> str:
    """Under which key a mapping says what it is called: `name`, `track_name`; empty if nowhere."""
    keys = {compared(key).rpartition(" ")[2]: key for key in reversed([*value]) if value.get(key)}
    found = (key for name in NAMED_BY if (key := name if value.get(name) else keys.get(name)))
    return next(found, "")
