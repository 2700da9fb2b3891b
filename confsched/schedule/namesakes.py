"""Who looks like somebody else in a list: near linear, whoever shares a name with whom."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple, TypeAlias
from unicodedata import normalize

from confsched.by_key import grouped
from confsched.patterns import pattern
from confsched.schedule.entities import Speaker
from confsched.text.alike import is_slip
from confsched.text.person_names import PersonName, folded, person_name

# letters that are written as two where there are none of them
_TWO = ("ae", "oe", "ue", "oe", "aa")
_AS_TWO = str.maketrans(
    dict(zip("äöüøåÄÖÜØÅ", (*_TWO, *(two.title() for two in _TWO)), strict=True))
)
_LONG = 8  # letters of a surname that is recognised in spite of a slip
_HALF = _LONG // 2
_DOUBLED = pattern(r"(.)\1+")
_MOST = 4  # surnames with one half in common that another is compared with


class _Entry(NamedTuple):
    position: int
    speaker: Speaker
    name: PersonName


_Group: TypeAlias = list[_Entry]  # all whose names have the same words, in whatever order
_Pair: TypeAlias = tuple[_Entry, _Entry]


class _Known(NamedTuple):
    """What is said of those in a group besides their names."""

    group: _Group
    organizations: frozenset[str]
    roles: frozenset[str]

    @classmethod
    def of(cls, group: _Group) -> "_Known":
        organizations = {_organization(entry) for entry in group} - {""}
        roles = {folded(entry.speaker.role or "") for entry in group} - {""}
        return cls(group, frozenset(organizations), frozenset(roles))

    def agrees_with(self, other: "_Known") -> bool:
        """Whether it says that they are one person."""
        if self.organizations and other.organizations:
            return not self.organizations.isdisjoint(other.organizations)
        return not self.roles.isdisjoint(other.roles)

    def differs_from(self, other: "_Known") -> bool:
        """Whether their organizations say that they are two."""
        known = self.organizations and other.organizations
        return bool(known) and self.organizations.isdisjoint(other.organizations)


def namesakes(speakers: Iterable[Speaker]) -> dict[Speaker, Speaker]:
    """Every person who looks like an earlier one, with the first such.

    Names are one with other capitals, accents, punctuation, titles or order of words, and with
    `oe` for `ö`. With initials, a name left out or a slip in a long surname, something else has to
    agree; or nobody else may be meant, and no organizations may differ. Of one organization it is
    enough that a letter is not doubled in any name.
    """
    groups = _grouped(speakers)
    same = chain.from_iterable(map(_same, groups))
    found: dict[Speaker, Speaker] = {}
    for pair in chain(same, _shortened(groups), _misspelt(groups), _undoubled(groups)):
        earlier, later = sorted(pair, key=lambda entry: entry.position)
        found.setdefault(later.speaker, earlier.speaker)
    return found


def _organization(entry: _Entry) -> str:
    return folded(entry.speaker.organization or "")


def _grouped(speakers: Iterable[Speaker]) -> list[_Group]:
    """Everybody by the words of their names; no teams, and nobody who is to be announced."""
    groups: list[_Group] = []
    known: dict[object, _Group] = {}
    for position, speaker in enumerate(speakers):
        name = person_name(speaker.name)
        if speaker.team or not name.is_somebody:
            continue
        run, ordered = name.run_together, (*sorted(name.words), name.generation)
        other = _as_two(speaker.name) or run
        group = known.get(ordered) or known.get(run) or known.get(other) or []
        if not group:
            groups.append(group)
        group.append(_Entry(position, speaker, name))
        known[ordered] = known[run] = known[other] = group
    return groups


def _as_two(name: str) -> str:
    """`Jörg Müller` as `Joerg Mueller` writes it; empty where it has no such letters."""
    told = normalize("NFC", name).translate(_AS_TWO) if not name.isascii() else name
    return person_name(told).run_together if told != name else ""


def _same(group: _Group) -> Iterator[_Pair]:
    """Everybody in a group who is the same as an earlier one.

    An initial, or the words in another order, are not enough where two organizations differ.
    """
    if len(group) < 2:
        return
    spelt: dict[PersonName, _Entry] = {}
    placed: dict[str, _Entry] = {}
    for entry in group:
        where = _organization(entry)
        same = None if entry.name.is_vague else spelt.get(entry.name)
        if same is None and placed:
            same = placed.get(where) or placed.get("") if where else group[0]
        if same is not None:
            yield same, entry
        spelt.setdefault(entry.name, entry)
        placed.setdefault(where, entry)


def _shortened(groups: Iterable[_Group]) -> Iterator[_Pair]:
    """`J. Sample` and `Jo Sample`, `Jo Sample` and `Jo Maria Sample`."""
    written = {entry.name: group for group in groups for entry in group}
    alike = grouped(((name.words[0][0], name.words[-1]), name) for name in written)
    for names in alike.values():
        if len(names) > 1:
            yield from _shortened_among(names, written)


def _shortened_among(
    names: Iterable[PersonName], written: dict[PersonName, _Group]
) -> Iterator[_Pair]:
    """Those that can be shortened to one another among names with one initial and surname."""
    fuller = grouped(
        (short, name) for name in names for short in name.shortened() if short in written
    )
    facts = {
        name: _Known.of(written[name]) for pair in fuller.items() for name in (pair[0], *pair[1])
    }
    for short, others in fuller.items():
        chosen = _meant(facts[short], [facts[name] for name in others])
        if chosen is not None:
            yield facts[short].group[0], chosen.group[0]


def _meant(short: _Known, fuller: list[_Known]) -> _Known | None:
    """Which of some fuller names a short one means, if that is clear."""
    agreeing = [other for other in fuller if short.agrees_with(other)]
    if not agreeing and len(fuller) == 1 and not short.differs_from(fuller[0]):
        return fuller[0]
    return agreeing[0] if len(agreeing) == 1 else None


def _misspelt(groups: Iterable[_Group]) -> Iterator[_Pair]:
    """One slip in a long surname, the same given names and the same organization.

    Somebody of whom nothing is known but a name may be another one with an organization.

    A slip is in one half of a surname, and so the other half is the same. In a short one nothing
    but two letters that changed places is one.
    """
    seen: defaultdict[tuple[object, ...], _Group] = defaultdict(list)
    for group in groups:
        words, generation = group[0].name
        surname = words[-1]
        if len(words) < 2:
            continue
        halves = (surname[:_HALF], surname[-_HALF:]) if len(surname) >= _LONG else [sorted(surname)]
        for half in dict.fromkeys(map("".join, halves)):
            alike = seen[words[:-1], generation, half]
            for other in alike:
                if _may_be_one(group[0], other) and is_slip(surname, other.name.words[-1]):
                    yield other, group[0]
            if len(alike) < _MOST:
                alike.append(group[0])


def _undoubled(groups: Iterable[_Group]) -> Iterator[_Pair]:
    """Those of one organization where one name lacks the second of two letters: `Brenan`."""
    first: dict[tuple[object, ...], _Entry] = {}
    for group in groups:
        (words, generation), where = group[0].name, _organization(group[0])
        if len(words) > 1 and where:
            key = (_DOUBLED.sub(r"\1", " ".join(words)), generation, where)
            if (other := first.setdefault(key, group[0])) is not group[0]:
                yield other, group[0]


def _may_be_one(one: _Entry, other: _Entry) -> bool:
    """Whether two are of one organization, or one is somebody whom only sessions name."""
    where, elsewhere = _organization(one), _organization(other)
    if bool(where) == bool(elsewhere):
        return bool(where) and where == elsewhere
    bare = (other if where else one).speaker
    return not (bare.role or bare.bio)
