"""All that can be said of a made-up conference: of its rules, rooms, people and sessions."""

from random import Random
from typing import Final

from benchmarks import words

# a session is shorter than its place, so that rooms can be made ready
TURNAROUND: Final = 5
_THINGS: Final = ("projector", "whiteboard", "hearing loop", "recording", "piano")
_TONGUES: Final = ("en", "fr", "es", "pt")
_REGIONS: Final = ("North", "South", "East", "West", "Islands")
_COUNTRIES: Final = ("CA", "US", "BR", "GB", "PT")
_PRONOUNS: Final = ("she/her", "he/him", "they/them")
_EASY: Final = 40  # sessions of which one is for beginners, with a tag of its own


def rules() -> str:
    """A section that lets every rule run, those too that are off unless something is set."""
    return f"""\
rules:
  availability-unknown: info
  tight-turnaround: {{turnaround: {TURNAROUND}m}}
  keep-apart: {{keep_apart: [rehearsal]}}
"""


def room(number: int, count: int) -> str:
    """The fields of a room besides its name, in braces."""
    things = ", ".join(_things(number))
    other = number % count + 1
    return (
        f"capacity: {60 + number % 8 * 40}, floor: {number % 5}, equipment: [{things}], "
        f"hours: 8:00 AM - 8:00 PM, step_free: {'true' if number % 3 else 'false'}, "
        f"distance: {{room-{other}: 4m}}"
    )


def _things(number: int) -> list[str]:
    return [thing for index, thing in enumerate(_THINGS) if (number + index) % 4]


def speaker(number: int, days: int, random: Random) -> str:
    """The lines of a speaker besides those that all have; a third each can, cannot and stay."""
    spoken = ", ".join(dict.fromkeys(("en", random.choice(_TONGUES))))
    lines = (
        f"bio: {words.abstract(random)[:160].rstrip()}.",
        f"pronouns: {random.choice(_PRONOUNS)}",
        f"country: {random.choice(_COUNTRIES)}",
        f"url: https://people.conference.example/{number}",
        f"languages: [{spoken}]",
        f"attributes: {{region: {_REGIONS[number % len(_REGIONS)]}}}",
        *_times(number, days),
    )
    return "".join(f"    {line}\n" for line in lines)


def _times(number: int, days: int) -> tuple[str, ...]:
    every = range(1, days + 1)
    if number % 3 == 0:
        return (f"available: [{', '.join(f'day {day} 9:00 AM - 7:00 PM' for day in every)}]",)
    if number % 3 == 1:
        return (f"unavailable: [{', '.join(f'day {day} until 8:30 AM' for day in every)}]",)
    late = f"unavailable: day {days} from 7:30 PM"
    return (late, "arrives: day 1 8:00 AM", f"leaves: day {days} 8:00 PM")


def session(number: int, room_number: int, random: Random) -> str:
    """The lines of a session in a room besides those that all have."""
    things = _things(room_number)
    lines = [
        f"expected: {random.randrange(20, 60)}",
        f"needs: [{things[number % len(things)]}]",
        "language: en",
        f"url: https://conference.example/sessions/{number}",
        f"description: {words.abstract(random)[:200].rstrip()}.",
    ]
    if number % _EASY == 0:
        lines.append(f"tags: [beginners-{number}]")
    return "".join(f"    {line}\n" for line in lines)
