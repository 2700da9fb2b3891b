"""One made-up programme written down in hundreds of ways, and how well each of them is read.

Habits are drawn at random, always the same ones; the share of what is right is told for each habit,
so that it can be seen which of them are not understood.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from benchmarks.texts import expected
from benchmarks.texts.found import read
from benchmarks.texts.habits import (
    APART,
    DAYS,
    LANGUAGES,
    LAYOUTS,
    MARKS,
    OPEN,
    PEOPLE,
    PLACES,
    ROLES,
    ROOMS,
    SINGLES,
    TIMES,
    WITHOUT_ORGANIZATION,
    WITHOUT_POST,
    Language,
    Person,
    Talk,
)
from benchmarks.texts.likeness import Choice, name_words, place_words, words
from benchmarks.texts.marks import Mark
from benchmarks.texts.sessions import judge

FIRST: Final = dt.date(2026, 4, 14)
COUNT: Final = 400
_SEED: Final = 2026
# how people may be written who stand beside a title
_BESIDE: Final = {
    "Title – X": ("Name, Post, Org", "Name (Post, Org)", "Name (Org)", "Dr. Name, Org", "Name"),
    "X: Title": ("Name (Post, Org)", "Name (Org)"),
    "Title, by X": ("Name, Post, Org", "Name (Post, Org)", "Name (Org)", "Dr. Name, Org", "Name"),
    "Title (X)": ("Name, Post, Org", "Dr. Name, Org", "Name"),
}
_LISTED: Final = ("Name (Post, Org)", "Name (Org)", "Name")  # those who may follow upon a comma

_NAMES: Final = (
    "Adaora Whitfield",
    "Bohumil Strand",
    "Cyra Vandenberg-Lowe",
    "Dilek Amundsen",
    "Edgar O’Malley",
    "Femi de Castro",
)


def days(language: Language, place: str) -> tuple[tuple[Talk, ...], ...]:
    """The two days of the programme, with breaks, posts and organizations of a language."""
    large, small = PLACES[place]
    posts = zip(_NAMES, language.posts, language.organizations, strict=True)
    ada, bo, cy, di, ed, fe = (Person(*one) for one in posts)
    bo = bo._replace(role="moderator")
    one = (
        Talk("What the tide leaves behind", 540, 600, large, (ada,)),
        Talk(language.pause, 600, 630),
        Talk("Who owns the harbour?", 630, 720, large, (bo, cy, di, ed)),
        Talk(language.lunch, 720, 780),
        Talk("Maps for small boats", 780, 840, small, (di,)),
        Talk("Dredging and its enemies", 840, 930, large, (fe, cy)),
    )
    two = (
        Talk("A short history of fog", 570, 630, small, (ed,)),
        Talk(language.pause, 630, 660),
        Talk("Ferries after dark", 660, 750, large, (bo, fe, ada)),
        Talk(language.lunch, 750, 840),
        Talk("Open questions", 840, 900, large, (ada,)),
    )
    return one, two


class Habits(NamedTuple):
    """Which way of writing is taken for each thing."""

    language: str
    layout: str
    time: str
    day: str
    room: str
    place: str
    people: str
    role: str
    mark: str
    single: str
    gap: bool


def draw(random: Random) -> Habits:
    """Any habits that somebody may have together; half of the programmes are in English."""
    others = [name for name in LANGUAGES if name != "English"]
    name = random.choice(["English", random.choice(others)])
    language = LANGUAGES[name]
    return _settled(
        Habits(
            name,
            random.choice([*LAYOUTS]),
            random.choice(language.times),
            random.choice(language.days),
            random.choice([*ROOMS]),
            random.choice(["Hall A", *PLACES]),
            random.choice([*PEOPLE]),
            random.choice(ROLES),
            random.choice(MARKS),
            random.choice(["below", "below", *SINGLES]),
            random.choice([True, True, False]),
        )
    )


def _settled(habits: Habits) -> Habits:
    """Without what nobody would write: say, a line for a room with no more than a name."""
    if habits.room == "Hall A":
        habits = habits._replace(place="Hall A")
    if habits.layout in APART:
        habits = habits._replace(gap=True)
    if habits.people == "Name / Post, Org":
        return habits._replace(role="Moderator: X", mark="", single="below")
    if habits.role == "with a, b and c" and habits.people not in _LISTED:
        habits = habits._replace(role="Speakers: a; b")
    if habits.people not in _BESIDE.get(habits.single, PEOPLE):
        return habits._replace(single="below")
    return habits


def text(habits: Habits) -> str:
    """The programme, written down."""
    language = LANGUAGES[habits.language]
    lines = ["The Harbour Forum 2026", "", language.programme, ""]
    for number, talks in enumerate(days(language, habits.place), 1):
        date = FIRST + dt.timedelta(number - 1)
        lines += [DAYS[habits.day](language, number, date), ""]
        for talk in talks:
            lines += [*_talk(habits, language, talk), *([""] if habits.gap else [])]
        lines += [] if habits.gap else [""]
    return "\n".join([*lines, "© 2026 The Harbour Forum", ""])


def _talk(habits: Habits, language: Language, talk: Talk) -> Iterator[str]:
    time = TIMES[habits.time](talk.start, talk.end)
    layout = LAYOUTS[habits.layout]
    beside = len(talk.people) == 1 and habits.single != "below"
    title = _with_person(habits, language, talk) if beside else talk.title
    head = layout.format(time=time, title=title)
    with_room = layout.format(time=time, title=f"{title} ({talk.room})")
    form = ROOMS[habits.room] if talk.room else "{head}"
    yield form.format(head=head, head_with_room=with_room, room=talk.room, label=language.room)
    if not beside:
        yield from _people(habits, language, talk.people)


def _with_person(habits: Habits, language: Language, talk: Talk) -> str:
    """The title of a talk with the person who gives it beside it."""
    form = {
        "Title – X": "{title} – {person}",
        "X: Title": "{person}: {title}",
        "Title, by X": "{title}, {by} {person}",
        "Title (X)": "{title} ({person})",
    }[habits.single]
    person = PEOPLE[habits.people](talk.people[0])
    return form.format(title=talk.title, person=person, by=language.by)


def _people(habits: Habits, language: Language, people: Sequence[Person]) -> Iterator[str]:
    say = PEOPLE[habits.people]
    speakers = [say(one) for one in people if one.role == "speaker"]
    moderators = [say(one) for one in people if one.role == "moderator"]
    mark = habits.mark
    match habits.role:
        case "X (Moderator)":
            yield from (f"{mark}{one} ({language.moderator})" for one in moderators)
            yield from (f"{mark}{one}" for one in speakers)
        case "Speakers: a; b" if speakers:
            yield f"{language.speakers}: {'; '.join(speakers)}"
            yield from (f"{language.moderator}: {one}" for one in moderators)
        case "Speakers: / a / b" if speakers:
            yield f"{language.speakers}:"
            yield from (f"{mark}{one}" for one in speakers)
            yield from (f"{language.moderator}: {one}" for one in moderators)
        case "with a, b and c" if speakers:
            names = f" {language.last} ".join(
                [", ".join(speakers[:-1]), speakers[-1]][-len(speakers) :]
            )
            yield f"{language.joined} {names}"
            yield from (f"{language.moderator}: {one}" for one in moderators)
        case "X, moderator first":
            yield from (f"{mark}{language.moderator}: {one}" for one in moderators)
            yield from (f"{mark}{one}" for one in speakers)
        case _:
            yield from (f"{mark}{one}" for one in speakers)
            yield from (f"{mark}{language.moderator}: {one}" for one in moderators)


def programme(habits: Habits, path: Path) -> expected.Programme:
    """What is right about the programme as it is written in a file."""
    sessions = tuple(
        _session(habits, FIRST + dt.timedelta(number), talk, following)
        for number, talks in enumerate(days(LANGUAGES[habits.language], habits.place))
        for talk, following in pairwise([*talks, None])
        if talk
    )
    return expected.Programme(path.stem, path, "", "Europe/London", "", sessions, ())


def _session(habits: Habits, date: dt.date, talk: Talk, following: Talk | None) -> expected.Session:
    inferred = (following.start, None) if following else (None,)
    room = talk.room and habits.room != "no room"
    return expected.Session(
        talk.title,
        Choice((words(talk.title),)),
        date,
        talk.start,
        inferred if habits.time in OPEN else (talk.end,),
        anytime=False,
        may=False,
        rooms=Choice((place_words(talk.room),)) if room else Choice(),
        abstract=Choice(),
        parts=(),
        people=tuple(_person(habits, one) for one in talk.people),
    )


def _person(habits: Habits, one: Person) -> expected.Person:
    post = "" if habits.people in WITHOUT_POST else one.post
    organization = "" if habits.people in WITHOUT_ORGANIZATION else one.organization
    return expected.Person(
        one.name,
        Choice((name_words(one.name),)),
        Choice((one.role,)),
        Choice((words(post),)),
        Choice((place_words(organization),)),
    )


def marked(drawn: Iterable[Habits]) -> Iterator[tuple[Habits, tuple[Mark, ...]]]:
    """The programme in each of some ways, written, read and judged."""
    with TemporaryDirectory() as folder:
        for number, habits in enumerate(drawn):
            path = Path(folder) / f"{number}.txt"
            path.write_text(text(habits), "utf-8")
            wanted = programme(habits, path)
            yield habits, tuple(judge(wanted, read(wanted)))


def sample() -> list[Habits]:
    """The habits that are measured, the same on every machine."""
    random = Random(_SEED)
    return [draw(random) for _ in range(COUNT)]
