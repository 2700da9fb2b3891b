"""What is said about a filter that cannot be understood: what, where, and the way out."""

import pytest
from programmes import example, two_rooms

from confsched.agenda.filters import Selection, select
from confsched.errors import ConfschedError
from confsched.filtering.fields import FIELDS
from confsched.schedule.schedule import Schedule

_JOIN = "write 'and' or 'or' between comparisons; put a text with signs in it in quotes"
_LIKE = "write it like 'track = security and start >= 14:00'"
_TIME = "write it like start >= 14:00 or start >= 2024-03-30 14:00"
_SIGNS = "=, !=, ~, !~, <, <=, >, >=, in, not in"
_PLACE = "name a place, like Europe/Berlin, or leave the zone out"
_NOT_IN_FORCE = (
    "'CEST' is not in force on 30 March 2024: Berlin is on CET (UTC+1) then; write 'Europe/Berlin'"
)
_NAME = "name one, or 'none' for having no value; put a text with signs in it in quotes"
_DAYS = "use one of 1 (Saturday 30 March 2024), 2 (Sunday 31 March 2024), 3 (Monday 1 April 2024)"


def said(schedule: Schedule, where: str) -> tuple[str, str, str]:
    """What is wrong, the part of the text that is pointed at, and the hint."""
    with pytest.raises(ConfschedError) as caught:
        select(schedule, Selection(where=where))
    error = caught.value
    assert error.quoted is not None
    text, start, end = error.quoted
    return error.message.removeprefix("--where: "), text[start:end], error.hint


@pytest.mark.parametrize(
    ("where", "message", "part", "hint"),
    [
        ("", "the filter is empty", "", _LIKE),
        ("day = 1 and", "the filter ends where a comparison is wanted", "", _LIKE),
        ("and day = 1", "a comparison begins with a field, not with 'and'", "and", _LIKE),
        ('"talk"', "a comparison begins with a field, not with 'talk'", '"talk"',
         'to look for a text in titles, write title ~ "talk"'),
        ("!plenary = yes", "'!' is no word for it", "!", "write 'not'"),
        ("talk", "'talk' is compared with nothing", "talk",
         "to look for a word in titles, write title ~ talk"),
        ("plenary", "'plenary' is compared with nothing", "plenary",
         "write plenary = yes, with one of =, !="),
        ('speaker = "Jo Sample" or "Al Sample"',
         "a comparison begins with a field, not with 'Al Sample'", '"Al Sample"',
         "for several values write speaker in (…, …); put a text with 'or' in quotes"),
        ("day 1", "'day' is compared with nothing", "day",
         "write day = …, with one of =, !=, in, not in, <, <=, >, >="),
        ("track:access", "'track:access' is compared with nothing", "track:access",
         "write track = access"),
        ("type = talk or panel", "'panel' is compared with nothing", "panel",
         "for several values write type in (…, …); put a text with 'or' in quotes"),
        ("speaker = mina and zoe", "'zoe' is compared with nothing", "zoe",
         "name the field again: speaker = …; put a text with 'and' in quotes"),
    ],
)  # fmt: skip
def test_a_comparison_has_a_field_and_an_operator(
    where: str, message: str, part: str, hint: str
) -> None:
    assert said(two_rooms(), where) == (message, part, hint)


@pytest.mark.parametrize(
    ("where", "part", "hint"),
    [
        ("track == access", "==", "write track = …"),
        ("track <> access", "<>", "write track != …"),
        ("start => 14:00", "=>", "write start >= …"),
        ("title =~ x", "=~", "write title ~ …"),
        ("title like x", "like", "write title ~ …"),
        ("title CONTAINS x", "CONTAINS", "write title ~ …"),
        ("title not like x", "not like", "write title !~ …"),
        ("track is access", "is", "write track = …"),
        ("track is not access", "is not", "write track != …"),
        ("start after 14:00", "after", "write start > …"),
        ("start between 14:00 and 15:00", "between", "write start >= … and start <= …"),
        ("start <<< 14:00", "<<<", f"use one of {_SIGNS}"),
    ],
)
def test_operators_of_other_languages_are_told_in_ours(where: str, part: str, hint: str) -> None:
    assert said(two_rooms(), where) == (f"{part!r} is no operator", part, hint)


@pytest.mark.parametrize(
    ("where", "message", "part", "hint"),
    [
        ("day = 1 && type = talk", "'&&' is no word for it", "&&", "write 'and'"),
        ("day = 1 || day = 2", "'||' is no word for it", "||", "write 'or'"),
        ("day = 1 day = 2", "two comparisons stand side by side", "day",
         "write 'and' or 'or' before 'day'"),
        ("day = '1', day = 2", "a comma joins nothing here", ",",
         "write 'and' or 'or' between comparisons, and 'in (…)' for several values"),
        ("room = Hall (north)", "a comparison cannot go on with '('", "(", _JOIN),
        ("title = a=b", "a comparison cannot go on with '='", "=", _JOIN),
        ('title = "a" b', "a comparison cannot go on with 'b'", "b", _JOIN),
        ("(day = 1", "this parenthesis is not closed", "(", "put ) behind what is in it"),
        ("(day = 1 (", "a comparison cannot go on with '('", "(", _JOIN),
        ("day = 1)", "this parenthesis closes nothing", ")", "take it out, or open one before"),
        ('title ~ "a', 'the text that begins with " has no end', '"a',
         'put " behind its last word'),
        ("title ~ “a", "the text that begins with “ has no end", "“a",
         "put ” behind its last word"),
        ("(" * 60, "this is nested too deep", "(",
         "put no more than 50 parentheses into each other"),
    ],
)  # fmt: skip
def test_comparisons_are_joined_by_words(where: str, message: str, part: str, hint: str) -> None:
    assert said(two_rooms(), where) == (message, part, hint)


@pytest.mark.parametrize(
    ("where", "message", "part", "hint"),
    [
        ("track =", "a value is wanted behind '=', not the end", "", _NAME),
        ("track = and day = 1", "a value is wanted behind '=', not 'and'", "and", _NAME),
        ("track = not access", "'not' stands where a value is wanted", "not",
         "write != for what something is not; put a text that begins with 'not' in quotes"),
        ("type = (talk, panel)", "a list cannot follow '='", "(",
         "for several values write 'in': type in (break, meal)"),
        ("type in talk", "a list in parentheses is wanted, not 'talk'", "talk",
         "write it like 'type in (break, meal)'"),
        ("type in ()", "a value is wanted behind '(', not ')'", ")", _NAME),
        ("type in (talk,", "a value is wanted behind ',', not the end", "", _NAME),
        ("type in (talk panel = x)", "a comparison cannot go on with '='", "=", _JOIN),
        ("start > = 14:00", "'>' is followed by '='", "=", "write '>='"),
    ],
)  # fmt: skip
def test_an_operator_wants_a_value(where: str, message: str, part: str, hint: str) -> None:
    assert said(two_rooms(), where) == (message, part, hint)


@pytest.mark.parametrize(
    ("where", "message", "part", "hint"),
    [
        ("trak = x", "there is no field 'trak'", "trak", "did you mean track?"),
        ("speakers ~ mina", "there is no field 'speakers'", "speakers", "did you mean speaker?"),
        ("zzz = 1", "there is no field 'zzz'", "zzz", f"use one of {', '.join(FIELDS)}"),
        ("title > x", "title is not compared with '>'", ">", "use one of =, !=, in, not in, ~, !~"),
        ("start ~ 14", "start is not compared with '~'", "~",
         "use one of =, !=, in, not in, <, <=, >, >="),
        ("plenary in (yes)", "plenary is not compared with 'in'", "in", "use one of =, !="),
        ("track = acess", "there is no track 'acess'", "acess", "did you mean access?"),
        ("speaker = angstrom", "there is no speaker 'angstrom'", "angstrom",
         "did you mean zoe? To look for a part of a name, write speaker ~ angstrom"),
        ("speaker = mina, zoe", "there is no speaker 'mina, zoe'", "mina, zoe",
         "for several values, write speaker in (mina, zoe)"),
        ("type in (talk, tallk)", "there is no type 'tallk'", "tallk", "did you mean talk?"),
        ("type = none", "there is no type 'none'", "none",
         "use one of keynote, panel, talk, workshop, meal and 10 more"),
        ("tag = openings", "there is no tag 'openings'", "openings", "did you mean opening?"),
        ("id = keynot", "there is no session 'keynot'", "keynot",
         "did you mean keynote? To look for a part of a name, write id ~ keynot"),
        ("plenary = perhaps", "there is no answer 'perhaps'", "perhaps",
         "use one of yes, no, true, false"),
        ("day = Friday", "there is no day 'Friday'", "Friday", _DAYS),
        ("date = someday", "there is no day 'someday'", "someday", _DAYS),
        ("date > 2024-13-01",
         "'2024-13-01' is not a date: there is no month 13, but there is 2024-01-13", "2024-13-01",
         "write it like 2021-05-19"),
        ("date = 5/6/2024", "'5/6/2024' may be 5 June or 6 May", "5/6/2024",
         "write it like 2024-06-05"),
        ("start > day 9", "there is no day '9'", "day 9", _DAYS),
        ("weekday = caturday", "'caturday' is no weekday", "caturday",
         "use one of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
        ("start > 25:00", "'25:00' is not a time of day", "25:00", _TIME),
        ("start > 2", "'2' is not a time: write 14:00 or 2 PM", "2", _TIME),
        ("start > tomorrow", "'tomorrow' is not a time", "tomorrow", _TIME),
        ("start > 10:00-11:00", "'10:00-11:00' is a range where one time is wanted",
         "10:00-11:00", _TIME),
        ("start > Tuesday 2024-03-30", "30 March 2024 is a Saturday", "Tuesday 2024-03-30",
         "mend the day or the date"),
        ("start > 9:00 CEST",
         _NOT_IN_FORCE, "9:00 CEST", _PLACE),
        ("start > none", "nothing comes before or after 'none'", "none",
         "write start = none, or name a value"),
        ("duration > long", "'long' is not a length of time", "long", "write it like 45m or 1h15"),
    ],
)  # fmt: skip
def test_fields_and_values_have_to_be_known(where: str, message: str, part: str, hint: str) -> None:
    assert said(two_rooms(), where) == (message, part, hint)


def test_a_conference_that_knows_none_of_a_kind_says_so() -> None:
    assert said(example("mesf2021"), "track = security") == (
        "there is no track 'security'",
        "security",
        "leave it out: no track is named anywhere",
    )
