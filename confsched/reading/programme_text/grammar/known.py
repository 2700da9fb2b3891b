"""The sessions and the people of a page, to be found again where it tells more of them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import Guest, Session
from confsched.reading.programme_text.recognisers.titles import is_generic, unquoted
from confsched.reading.programme_text.words.given_names import GIVEN_NAMES
from confsched.reading.programme_text.words.honorifics import is_before_a_name
from confsched.reading.programme_text.words.joining import AND
from confsched.reading.programme_text.words.plain import plain, trimmed
from confsched.text.alike import squeezed
from confsched.text.person_names import person_name
from confsched.text.title_words import PAUSES

Name = tuple[str, ...]  # its words

_APART = pattern(
    r"\t|\s?:\s|\s[-/|]\s|[()\[\]\"]|[,;]\s|\s(?:by|von|par|por|with|di|da)\s(?=[A-ZÀ-Ý])"
)
_LEADING = pattern(r"[^,(\t]{3,60}?(?=\s[a-zà-ÿ]|,|\s?\(|\t)")  # a name, before what is told
_SUBJECT = pattern(r"[^,(\t]{3,60}?(?=[\s\t][a-zà-ÿ])")
_MOST = 6  # parts of a heading
_LONGEST = 250  # characters of one
_SHORTEST = 4  # letters of a title that tells a session from others
_FORMS = (  # and how many words the names have at the least
    (pattern(r"(?P<title>[^()]{4,}?)\s\((?P<names>[^()]{2,80})\)"), 1),
    (
        pattern(
            r"(?P<title>[^()]{4,}?[^\s,.:–—-])(?:\s?[,.:]|\s[-–—|/])\s(?P<names>[^:|()]{4,80}?)\.?"
        ),
        2,
    ),
)
_BETWEEN_NAMES = pattern(rf"\s?[,&/+]\s?|\s{AND}\s")


class Known:
    """What the timetable names: sessions that are no breaks by title, and sessions by person."""

    def __init__(self, sessions: Sequence[Session]) -> None:
        self._titled: defaultdict[str, list[Session]] = defaultdict(list)
        self._named: defaultdict[Name, list[Session]] = defaultdict(list)
        for one in sessions:
            key = squeezed(one.title.text)
            if len(key) >= _SHORTEST and one.kind not in PAUSES and not is_generic(one.title.text):
                self._titled[key].append(one)
            for name in names_of(one.people):
                self._named[name].append(one)

    def is_title(self, text: str) -> bool:
        """Whether all of a text is the title of a session."""
        return len(text) < _LONGEST and squeezed(text) in self._titled

    def titled(self, text: str) -> list[Session]:
        """The sessions whose title a text is, or has between its marks."""
        found = (self._titled.get(squeezed(said)) for said in _runs(text))
        return list(next(filter(None, found), ()))

    def named(self, text: str) -> list[Name]:
        """The people whom a text names between its marks."""
        names = [person_name(text[slice(*part)]).words for part in _parts(text)]
        return list(dict.fromkeys(name for name in names if name in self._named))

    def is_led_by_name(self, text: str) -> bool:
        """Whether a text begins with the name of somebody, and a mark behind it or nothing."""
        first = next(_parts(text), None)
        return first is not None and person_name(text[slice(*first)]).words in self._named

    def led_by(self, text: str, *, sentence: bool = False) -> list[Name]:
        """Whose name a text begins with, or a sentence: `Ada Sample builds …`."""
        match = (_SUBJECT if sentence else _LEADING).match(text)
        name = person_name(match[0]).words if match is not None else ()
        return [name] if name in self._named else []

    def beside_name(self, text: str) -> tuple[int, int]:
        """What stands before a name that a text ends with."""
        end, _ = list(_parts(text))[-1]
        return trimmed(text, 0, end) if self.named(text[end:]) else (0, 0)

    def of(self, name: Name) -> list[Session]:
        """The sessions in which somebody is."""
        return self._named.get(name, [])


def names_of(people: Iterable[Guest]) -> list[Name]:
    """The names of people of whom more than one word is told."""
    return [name for name in map(words_of, people) if len(name) > 1]


def words_of(one: Guest) -> Name:
    """The words of a name."""
    return person_name(one.name.text).words


def tells_of(text: str, names: Iterable[Name]) -> bool:
    """Whether a sentence begins with one of some names: `Ada Sample builds …`."""
    said = person_name(text[:60].partition(",")[0]).words
    return any(said[: len(name)] == name or said[:1] == name[-1:] for name in names)


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text between its marks."""
    text = plain(text[:_LONGEST])
    start = 0
    for match in [*_APART.finditer(text), None]:
        end = match.start() if match is not None else len(text)
        if end > start:
            yield start, end
        start = match.end() if match is not None else end


def _runs(text: str) -> Iterator[str]:
    """All of a text, and what stands between any two marks in it: the longest first."""
    if len(text) > _LONGEST:
        return
    yield text
    parts = list(_parts(text))[:_MOST]
    runs = [(start, end) for n, (start, _) in enumerate(parts) for _, end in parts[n:]]
    yield from (text[a:b] for a, b in sorted(runs, key=lambda run: run[0] - run[1]))


def welcome_known(sessions: Sequence[Session]) -> None:
    """Let those who have a part elsewhere have it in what nobody else has, if its title names them.

    All that stands behind a mark or in brackets are their names; one word alone is one in brackets,
    or among several surnames, or a given name: `Closing – Ada`.
    """
    known = _named_whole(sessions)
    surnamed, alone = _by_parts(known) | known, _by_parts(known, first=True)
    alone = {name: one for name, one in alone.items() if name[0] in GIVEN_NAMES} | known
    for session in sessions if known else ():
        for form, least in _FORMS if not session.people else ():
            match = form.fullmatch(session.title.text)
            said = _BETWEEN_NAMES.split(match["names"]) if match is not None else []
            found = [*_named(said, surnamed if len(said) > 1 else alone, least)]
            if match is not None and found and None not in found:
                session.title = session.title._replace(text=unquoted(match["title"]))
                for one in filter(None, found):
                    session.add(Guest(session.title._replace(text=one.name.text)))
                break


def complete_names(sessions: Sequence[Session]) -> None:
    """Call whoever is told by a surname or a given name alone as elsewhere: `Dr. Sample`, `Ada`."""
    whole = _by_parts(_named_whole(sessions), first=True)
    for session in sessions if whole else ():
        for number, one in enumerate(session.people):
            words = words_of(one)
            said = words[1:] if _is_honored(words) else words
            full = whole.get(said, one) if len(said) == 1 else one
            full = (
                full if len(full.name.text.partition(" ")[0].strip(".")) > 1 else one
            )  # `L. Sample`
            session.people[number] = one._replace(name=one.name._replace(text=full.name.text))


def _named_whole(sessions: Sequence[Session]) -> dict[Name, Guest]:
    people = [one for session in sessions for one in session.people]
    return {words_of(one): one for one in people if not _is_honored(words_of(one))}


def _is_honored(words: Name) -> bool:
    """Whether a surname alone stands behind what is before names: `Dr. Sample`."""
    return len(words) == 2 and is_before_a_name(words[0])


def _by_parts(known: Mapping[Name, Guest], *, first: bool = False) -> dict[Name, Guest]:
    """All who are known by the last words of their names, or the first, that no others have."""
    parts = [(name[at:], one) for name, one in known.items() for at in range(1, len(name))]
    parts += [(name[:1], one) for name, one in known.items() if first and len(name) > 1]
    often = Counter(part for part, _ in parts)
    return {part: one for part, one in parts if often[part] == 1}


def _named(names: Sequence[str], known: Mapping[Name, Guest], least: int) -> Iterator[Guest | None]:
    least = 1 if len(set(names)) > 1 else least
    for words in (person_name(one).words for one in names):
        told = len(words) >= least or not GIVEN_NAMES.isdisjoint(words)
        yield known.get(words) if told else None
