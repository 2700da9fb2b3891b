"""Which file a new entry belongs into: the one in which those stand that are most like it."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from functools import cached_property

from confsched.importing.making import day_file
from confsched.importing.ours import Ours
from confsched.importing.programme import Fields, Programme
from confsched.schedule.schedule import Schedule

_ALIKE = ("track", "room", "type")


class Places:
    """The files of a conference, by what stands in them."""

    def __init__(self, ours: Ours, theirs: Schedule, taken: Collection[str]) -> None:
        self.ours = ours
        self.taken = set(taken)
        self.numbers = {day.date.isoformat(): day.number for day in theirs.days}
        self.dates = _dates(theirs) | _dates(ours.schedule)
        self.made: dict[str, str] = {}

    def _files(self, section: str) -> Counter[str]:
        """How many entries of a section each file has."""
        return Counter(self.ours.file_of(section, key) for key in self.ours.raws(section))

    def place(self, section: str, identifier: str, fields: Fields) -> tuple[str, bool]:
        """The file for an entry, and whether it has to be made."""
        found = self._files(section)
        if section == "sessions" and len(found) > 1:
            return self._for_session(identifier, fields)
        return (found.most_common(1)[0][0], False) if found else (self.new(f"{section}.yaml"), True)

    def _for_session(self, identifier: str, fields: Fields) -> tuple[str, bool]:
        date = self.dates.get(identifier, "")
        known = {self.dates.get(key, "") for found in self._members.values() for key in found}
        if date in self.numbers and date not in known and self._is_by_day:
            return self.new(day_file(self.numbers[date])), True
        scores = {file: self._likeness(file, date, fields) for file in self._members}
        return max(scores, key=scores.__getitem__), False

    def new(self, name: str) -> str:
        """A name for a new file; always the same one for one purpose."""
        if name not in self.made:
            stem, number, chosen = name.removesuffix(".yaml"), 1, name
            while chosen in self.taken:
                number += 1
                chosen = f"{stem}-{number}.yaml"
            self.made[name] = chosen
            self.taken.add(chosen)
        return self.made[name]

    @cached_property
    def _members(self) -> dict[str, list[str]]:
        """The sessions in each file."""
        result: defaultdict[str, list[str]] = defaultdict(list)
        for identifier in self.ours.raws("sessions"):
            result[self.ours.file_of("sessions", identifier)].append(identifier)
        return result

    @cached_property
    def _is_by_day(self) -> bool:
        """Whether each file has the sessions of one day."""
        files = self._members.values()
        return all(len({self.dates.get(key, "") for key in found}) == 1 for found in files)

    def _likeness(self, file: str, date: str, fields: Fields) -> float:
        """How much those in a file have in common with a session, on an average."""
        found = self._members[file]
        sessions = self.ours.programme["sessions"]
        same = sum(date != "" and self.dates.get(key) == date for key in found)
        for name in _ALIKE:
            same += sum(name in fields and sessions[key].get(name) == fields[name] for key in found)
        return same / len(found)


def _dates(schedule: Schedule) -> dict[str, str]:
    return {s.id: s.day.date.isoformat() for s in schedule.sessions if s.day is not None}


def placed(
    added: Iterable[tuple[str, str]], programme: Programme, places: Places
) -> dict[tuple[str, str, bool], dict[str, Fields]]:
    """New entries by file, section, and whether the file has to be made."""
    result: defaultdict[tuple[str, str, bool], dict[str, Fields]] = defaultdict(dict)
    for section, identifier in added:
        fields = programme[section][identifier]
        file, is_new = places.place(section, identifier, fields)
        result[file, section, is_new][identifier] = fields
    return result
