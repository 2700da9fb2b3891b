"""What is to be imported, and what of that is remembered for the next time."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from confsched.importing.choices import Pair, Settle, since
from confsched.opening import Reading


class Asked(NamedTuple):
    """What is to be imported, and how; what is not said is as it was at the last import."""

    sources: tuple[str, ...]
    folder: str
    reading: Reading = Reading()
    prefixes: tuple[str, ...] = ()
    rooms: tuple[Pair, ...] = ()
    people: tuple[Pair, ...] = ()
    everybody: bool = False
    settle: Settle | None = None
    dry_run: bool = False
    before: tuple[str, ...] = ()  # the prefixes of the last import
    paths: tuple[str, ...] = ()  # of the sources, if they are those of the last import

    def since(self, options: Mapping[str, Any]) -> "Asked":
        """The same, with the options of the last import where none are given."""
        reading = options.get("reading", {}) | dict(self._reading_said())
        return self._replace(
            reading=Reading(**reading),
            before=tuple(map(str, options.get("prefixes", ()))),
            rooms=since(options.get("rooms", ()), self.rooms),
            people=since(options.get("people", ()), self.people),
            everybody=self.everybody or bool(options.get("everybody")),
        )

    def _reading_said(self) -> Iterable[tuple[str, Any]]:
        return ((name, said) for name, said in self.reading._asdict().items() if said)

    @property
    def options(self) -> dict[str, Any]:
        """What is remembered for the next time."""
        said = {
            "reading": {name: _plainly(said) for name, said in self._reading_said()},
            "prefixes": list(self.prefixes),
            "rooms": [[one.old, one.new] for one in self.rooms],
            "people": [[one.old, one.new] for one in self.people],
            "everybody": self.everybody,
        }
        return {name: value for name, value in said.items() if value}


def _plainly(value: Any) -> Any:  # noqa: ANN401 -- a text, or a mapping of texts
    return dict(value) if isinstance(value, Mapping) else value
