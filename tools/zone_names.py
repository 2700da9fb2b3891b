"""`confsched/exporters/old_zones.py`: old spellings of zones, from the package tzdata.

python -m tools.zone_names      writes it

It is part of the package, so that a calendar says the same on every machine, whatever version of
the tz database that has. Renamings are rare; run this when there was one.
"""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

PAGE = Path(__file__).parent.parent / "confsched" / "exporters" / "old_zones.py"
_SAYS = "Old spellings of zones and what they are called now; made by tools/zone_names.py."
_OPENING = f'"""{_SAYS}"""\n\nOLD_ZONES = {{\n'
# Links whose place goes by the clock of another one: in the file `backward` of the tz database they
# have a comment `#= NAME` with their own name of today, which tzdata.zi leaves out.
_OWN_PLACE = {
    "Africa/Asmera": "Africa/Asmara",
    "Africa/Timbuktu": "Africa/Bamako",
    "America/Coral_Harbour": "America/Atikokan",
    "America/Virgin": "America/St_Thomas",
    "Antarctica/South_Pole": "Antarctica/McMurdo",
    "Atlantic/Jan_Mayen": "Arctic/Longyearbyen",
    "Iceland": "Atlantic/Reykjavik",
    "Pacific/Ponape": "Pacific/Pohnpei",
    "Pacific/Truk": "Pacific/Chuuk",
    "Pacific/Yap": "Pacific/Chuuk",
}
# what everybody writes
_STAYS = frozenset(("UTC",))


def old_zones() -> dict[str, str]:
    """Every link that is no place (in no list of places), with the name that it has now."""
    places = {place for table in ("zone.tab", "zone1970.tab") for place in _places(table)}
    links = dict(_links())
    old = {name for name in links if name not in places and name not in _STAYS}
    return {name: _OWN_PLACE.get(name) or _end(name, links) for name in sorted(old)}


def _end(name: str, links: dict[str, str]) -> str:
    while name in links:
        name = links[name]
    return name


def _lines(name: str) -> list[str]:
    return (files("tzdata.zoneinfo") / name).read_text("utf-8").splitlines()


def _links() -> Iterator[tuple[str, str]]:
    for line in _lines("tzdata.zi"):
        match line.split():
            case ["L", target, name]:
                yield name, target


def _places(table: str) -> Iterator[str]:
    """The third column of a list of places; a comment has none that looks like a zone."""
    return (line.split("\t")[2] for line in _lines(table) if not line.startswith("#"))


def module() -> str:
    """The text of the module."""
    lines = (f'    "{name}": "{now}",\n' for name, now in old_zones().items())
    return f"{_OPENING}{''.join(lines)}}}\n"


if __name__ == "__main__":
    PAGE.write_text(module(), "utf-8")
