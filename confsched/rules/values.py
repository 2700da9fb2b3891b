"""Values of settings as an organiser writes them."""

from datetime import timedelta
from typing import Any

from confsched.rules.catalogue import Kind

_UNITS = ((3600, "h"), (60, "m"), (1, "s"))
EXAMPLES = {
    Kind.LENGTH: "10m",
    Kind.HOURS: "07:00-23:00",
    Kind.COUNT: "3",
    Kind.SIZE: "2-6",
    Kind.WORDS: "[organization]",
    Kind.LENGTHS: "{panel: 30m-3h}",
}


def written(kind: Kind, value: Any) -> str:  # noqa: ANN401 -- what it is depends on the kind
    """A value in YAML, as it could stand under `rules:`."""
    match kind:
        case Kind.LENGTH:
            return length(value)
        case Kind.SIZE:
            least, most = value
            return f"{least}-{most}"
        case Kind.WORDS:
            return f"[{', '.join(value)}]"
        case Kind.LENGTHS:
            ranges = (f"{name}: {length(a)}-{length(b)}" for name, (a, b) in value.items())
            return f"{{{', '.join(ranges)}}}"
        case _:
            return str(value)


def length(value: timedelta) -> str:
    """A length in the shortest form: 0m, 45m, 2h30m."""
    rest = round(value.total_seconds())
    parts = []
    for size, unit in _UNITS:
        count, rest = divmod(rest, size)
        parts += [f"{count}{unit}"] if count else []
    return "".join(parts) or "0m"
