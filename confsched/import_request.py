"""What is to be imported, and what of that is remembered for the next time."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from confsched.importing.choices import Pair, Settle
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
    remembered: bool = False  # some of it is from the last import
    paths: tuple[str, ...] = ()  # of the sources, if they are those of the last import

    def since(self, options: Mapping[str, Any]) -> "Asked":
        """The same, with the options of the last import where none are given."""
        reading = options.get("reading", {}) | dict(self._reading_said())
        return self._replace(
            reading=Reading(**reading),
            prefixes=self.prefixes or tuple(map(str, options.get("prefixes", ()))),
            rooms=self.rooms or tuple(Pair(*pair) for pair in options.get("rooms", ())),
            people=self.people or tuple(Pair(*pair) for pair in options.get("people", ())),
            everybody=self.everybody or bool(options.get("everybody")),
            remembered=not (self.rooms or self.people),
        )

    def _reading_said(self) -> Iterable[tuple[str, Any]]:
        return ((name, said) for name, said in self.reading._asdict().items() if said)

    @property
    def options(self) -> dict[str, Any]:
        """What is remembered for the next time."""
        said = {
            "reading": {name: _plainly(said) for name, said in self._reading_said()},
            "prefixes": list(self.prefixes),
            "rooms": [list(pair) for pair in self.rooms],
            "people": [list(pair) for pair in self.people],
            "everybody": self.everybody,
        }
        return {name: value for name, value in said.items() if value}


def _plainly(value: Any) -> Any:  # noqa: ANN401 -- a text, or a mapping of texts
    return dict(value) if isinstance(value, Mapping) else value
