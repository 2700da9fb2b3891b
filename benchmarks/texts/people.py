"""Judgements on people: who was found in a session, who is missing, who was invented."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from benchmarks.texts import expected, found
from benchmarks.texts.likeness import name_words, only_titles, place_words, role_words
from benchmarks.texts.marks import Column, Mark

Reading: TypeAlias = tuple[found.Session, found.Person]
Anywhere: TypeAlias = Callable[[found.Session, found.Person], bool]


def anywhere(programme: expected.Programme) -> Anywhere:
    """Who may be in any session of a day, and so is invented in none."""
    names = {(date, name) for date, person in programme.somewhere for name in person.names.texts}
    dates = {date for date, _ in names}

    def may(session: found.Session, person: found.Person) -> bool:
        name = name_words(person.name)
        return any((date, name) in names for date in ([session.date] if session.date else dates))

    return may


def judge_people(
    wanted: expected.Session | None, read: Iterable[found.Session], may: Anywhere
) -> Iterator[Mark]:
    """Judge those of a session, which may have been read in parts; without one all are invented."""
    left = _readings(read)
    for person in wanted.people if wanted else ():
        match = _best(person, left)
        if match:
            left.remove(match)
            yield Mark(Column.INVENTED_PEOPLE, right=True)
        if wanted and not (wanted.may or person.may):
            yield from judge_person(person, match and match[1], wanted.title)
    for session, person_read in left:
        note = f"{person_read.name!r} ({person_read.role}) in {session.title!r}"
        yield Mark(Column.INVENTED_PEOPLE, may(session, person_read), note)


def judge_somewhere(programme: expected.Programme, read: Iterable[found.Session]) -> Iterator[Mark]:
    """Judge those who have to be in some session of a day, in their role."""
    everybody = _readings(read)
    for date, wanted in programme.somewhere:
        left = [one for one in everybody if one[0].date in {date, None} and _acts(wanted, one[1])]
        match = _best(wanted, left)
        yield from judge_person(wanted, match and match[1], f"some session of {date}")


def _readings(read: Iterable[found.Session]) -> list[Reading]:
    return [(session, person) for session in read for person in session.people]


def _best(wanted: expected.Person, left: Iterable[Reading]) -> Reading | None:
    """The reading of somebody, that in the right role first."""
    named = [one for one in left if wanted.names.fits(name_words(one[1].name))]
    return max(named, key=lambda one: _acts(wanted, one[1]), default=None)


def _acts(wanted: expected.Person, one: found.Person) -> bool:
    return wanted.roles.fits(role_words(one.role))


def judge_person(wanted: expected.Person, one: found.Person | None, where: str) -> Iterator[Mark]:
    """Judge one who is expected; who was not found has neither role nor post."""
    yield Mark(Column.PEOPLE, one is not None, f"{wanted.name} in {where}")
    if one is None:
        yield from (
            Mark(column, right=False)
            for column in (Column.ROLES, Column.POSTS, Column.ORGANIZATIONS)
        )
        return
    posts = [one.post, *([""] if only_titles(one.post) else [])]
    place = place_words(one.organization)
    name = wanted.name
    yield Mark(Column.ROLES, _acts(wanted, one), f"{name} in {where} → {one.role}")
    yield Mark(Column.POSTS, any(map(wanted.posts.fits, posts)), f"{name} → {one.post!r}")
    yield Mark(
        Column.ORGANIZATIONS, wanted.organizations.fits(place), f"{name} → {one.organization!r}"
    )
