"""What sites and services say of those who speak, and where their dumps say when it is."""

import json
from pathlib import Path

import pytest

from confsched import api
from confsched.errors import ConfschedError

_START, _END = "2031-05-13T09:00", "2031-05-13T10:00"


def _told(path: Path) -> list[str]:
    return [
        f"{one.start.astimezone(one.zone):%Y-%m-%d %H:%M} {one.title}"
        + "".join(
            f", {who.name} | {who.role} | {who.organization}"
            for who in (part.speaker for part in one.people)
        )
        for one in api.load(path).scheduled
    ]


@pytest.mark.parametrize(
    ("said", "name", "post", "body"),
    [
        ({"title": "Prof. Dr.", "name": "Ada Sample"}, "Prof. Dr. Ada Sample", None, None),
        (
            {"titel": "Dr.", "vorname": "Ada", "nachname": "Sample", "funktion": "Dekanin"},
            "Dr. Ada Sample",
            "Dekanin",
            None,
        ),
        (
            {"title": "Dr", "first_name": "Ada", "last_name": "Sample", "job_title": "Surgeon"},
            "Dr Ada Sample",
            "Surgeon",
            None,
        ),
        ({"title": "Lic.", "name": "Ada Sample", "inst": "Port"}, "Lic. Ada Sample", None, "Port"),
        ({"title": "Captain", "name": "Ada Sample"}, "Ada Sample", "Captain", None),
        (
            {"name": "Ada Sample", "headline": "SRE at Harbour East"},
            "Ada Sample",
            "SRE",
            "Harbour East",
        ),
        ({"name": "Ada Sample", "headline": "Sails at Sea"}, "Ada Sample", "Sails at Sea", None),
    ],
)
def test_titles_stand_before_names_and_posts_before_bodies(
    said: dict[str, str], name: str, post: str | None, body: str | None, tmp_path: Path
) -> None:
    path = tmp_path / "talks.json"
    session = {"title": "Of boats", "start": _START, "end": _END, "speakers": [said]}
    path.write_text(json.dumps({"sessions": [session]}))

    assert _told(path) == [f"2031-05-13 09:00 Of boats, {name} | {post} | {body}"]


def test_a_department_beside_who_speaks_is_theirs(tmp_path: Path) -> None:
    path = tmp_path / "events.json"
    props = {"speaker": "Ada Sample", "department": "Boats"}
    event = {"title": "Of boats", "start": _START, "end": _END, "extendedProps": props}
    path.write_text(json.dumps({"events": [event]}))

    assert _told(path) == ["2031-05-13 09:00 Of boats, Ada Sample | None | Boats"]


@pytest.mark.parametrize("name", ["meta", "extendedProps"])
def test_entries_that_say_in_a_mapping_when_they_are_need_no_name(
    name: str, tmp_path: Path
) -> None:
    path = tmp_path / "dump.json"
    times = {"session_date": "20310513", "session_start": "9:00", "session_end": "9:30"}
    meta = {**times, "session_speakers": "Ada Sample"}
    rows = [{"ID": number, "post_title": f"Of {number}", name: meta} for number in (1, 2)]
    path.write_text(json.dumps(rows))

    assert _told(path) == [
        f"2031-05-13 09:00 Of {number}, Ada Sample | None | None" for number in (1, 2)
    ]


def test_posts_whose_meta_says_no_time_are_no_sessions(tmp_path: Path) -> None:
    path = tmp_path / "dump.json"
    path.write_text(json.dumps([{"title": "Of boats", "meta": {"author": "Ada Sample"}}]))

    with pytest.raises(ConfschedError):
        api.load(path)


@pytest.mark.parametrize("when", ["2031-05-13T19:00+09:00", "2031-05-13T19:00:00+0900"])
@pytest.mark.parametrize("key", ["dateTime", "date"])
def test_the_moment_at_which_an_event_begins_says_its_date(
    key: str, when: str, tmp_path: Path
) -> None:
    path = tmp_path / "event.json"
    agenda = [{"time": "19:00", "title": "Doors"}, {"time": "19:30", "title": "End"}]
    event = {"title": "Boat Night", key: when, "timezone": "Asia/Tokyo", "agenda": agenda}
    path.write_text(json.dumps({"data": {"event": event}}))

    assert _told(path) == ["2031-05-13 19:00 Doors"]


_FEED = """<rss version="2.0" xmlns:ev="http://purl.org/rss/1.0/modules/event/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Boat Days</title>
{items}</channel></rss>"""
_ITEM = """<item><title>Of {what}</title><ev:startdate>2031-05-13T{hour}:00:00</ev:startdate>
<ev:enddate>2031-05-13T{hour}:45:00</ev:enddate><dc:creator>{who}</dc:creator></item>"""


@pytest.mark.parametrize(
    ("first", "second", "meant"),
    [
        ("Ada Sample", "Bo Sample", [", Ada Sample | None | None", ", Bo Sample | None | None"]),
        ("Ada Sample", "Ada Sample", ["", ""]),  # who put it there
    ],
)
def test_creators_of_items_speak_but_the_only_one_of_all(
    first: str, second: str, meant: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "feed.xml"
    told = (("boats", "10", first), ("knots", "11", second))
    items = (_ITEM.format(what=what, hour=hour, who=who) for what, hour, who in told)
    path.write_text(_FEED.format(items="".join(items)))

    assert _told(path) == [
        f"2031-05-13 10:00 Of boats{meant[0]}",
        f"2031-05-13 11:00 Of knots{meant[1]}",
    ]


def test_what_stands_behind_a_name_beside_an_organization_may_be_a_post(tmp_path: Path) -> None:
    path = tmp_path / "rounds.csv"
    path.write_text(
        "Date,Time,Title,Presenter,Department\n"
        '13/05/2031,9:00-10:00,Of boats,"Ada Sample, Lead Nurse Outreach",Critical Care\n'
    )

    assert _told(path) == [
        "2031-05-13 09:00 Of boats, Ada Sample | Lead Nurse Outreach | Critical Care"
    ]


@pytest.mark.parametrize(
    "said",
    [
        {"site": {"name": "Boat Days", "timezone": "Europe/Warsaw"}},
        {"nazwa": "Boat Days", "strefa": "Europe/Warsaw"},
    ],
)
def test_a_site_and_words_of_other_languages_say_what_it_is_called(
    said: dict[str, object], tmp_path: Path
) -> None:
    path = tmp_path / "days.json"
    sessions = [{"title": "Of boats", "start": _START, "end": _END}]
    path.write_text(json.dumps({**said, "sessions": sessions}))
    schedule = api.load(path)

    assert (schedule.title, str(schedule.zone)) == (
        "Boat Days",
        "Europe/Warsaw",
    )


def test_an_element_that_only_says_how_its_text_is_written_has_none(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    when = f'<when startTime="{_START}" endTime="{_END}"/>'
    texts = ('<content type="text">Of sails.</content>', '<content type="text"/>')
    entries = "".join(f"<entry><title>Of boats</title>{one}{when}</entry>" for one in texts)
    path.write_text(f"<feed><title>Boat Days</title>{entries}</feed>")

    assert [one.description for one in api.load(path).scheduled] == ["Of sails.", None]


def test_the_only_session_of_several_talks_says_where_they_are_and_who_leads_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "programme.xml"
    talk = '<talk start="{0}" end="{1}"><title>Of {2}</title></talk>'
    told = ((_START, "2031-05-13T09:20", "sails"), ("2031-05-13T09:20", _END, "knots"))
    talks = "".join(talk.format(*one) for one in told)
    head = '<session chair="Jo Sample"><title>Boats</title><room>Hall</room>'
    path.write_text(f"<programme><about>Of all</about>{head}{talks}</session></programme>")

    assert [
        (one.title, [room.name for room in one.rooms], [who.speaker.name for who in one.people])
        for one in api.load(path).scheduled
    ] == [("Of sails", ["Hall"], ["Jo Sample"]), ("Of knots", ["Hall"], ["Jo Sample"])]
