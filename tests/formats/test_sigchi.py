"""Programmes as the conference app of the ACM keeps them, of 2020 and as they are now."""

from typing import Any

from translating import notes, translated, translation

from confsched.checking import Choices, check_all
from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

PAPER = {
    "id": 31,
    "title": "A sample of samples",
    "abstract": "About samples.",
    "typeId": 21,
    "trackId": 41,
    "authors": [
        {"personId": 51, "institutions": ["Sample Institute", "Another"]},
        {"personId": 52, "institutions": []},
    ],
}
POSTER = {"id": 32, "title": "Few  samples", "typeId": 22, "authors": []}
UNUSED = {"id": 33, "title": "Never shown", "authors": None}
SESSION: Any = {
    "id": 61,
    "name": "Session 1A: Samples",
    "typeId": 21,
    "roomId": 11,
    "chairIds": [53],
    "contentIds": [31, 32],
    "timeSlotId": 71,
    "broadcastLink": {"url": "https://meet.example/1", "duringConferenceOnly": True},
    "qaLink": {"url": "https://ask.example/1"},
}
PROGRAMME: Any = {
    "conference": {
        "id": 1,
        "startDate": 1714608000000,  # 2024-05-02T00:00 on the clock of the place
        "endDate": 1714694400000,
        "shortName": "SAMPLES",
        "name": "SAMPLES 2024",
        "year": 2024,
        "fullName": "Symposium on Samples",
        "url": "https://samples.example/2024",
        "location": "Springfield",
        "timeZoneOffset": -300,
    },
    "rooms": [{"id": 11, "name": "Hall", "typeId": 21, "setup": "Theatre"}],
    "tracks": [{"id": 41, "name": "Papers", "typeId": 21}],
    "contentTypes": [
        {"id": 21, "name": "Paper", "color": "#ff0000", "duration": 20},
        {"id": 22, "name": "Poster"},
        {"id": 23, "name": "Event"},
    ],
    "timeSlots": [
        {"id": 71, "type": "SESSION", "startDate": 1714642200000, "endDate": 1714647600000},
        {"id": 72, "type": "LUNCH", "startDate": 1714647600000, "endDate": 1714651200000},
    ],
    "sessions": [SESSION],
    "events": [
        {
            "id": 62,
            "name": "Closing Keynote",
            "typeId": 23,
            "startDate": 1714651200000,
            "endDate": 1714654800000,
            "chairIds": [],
            "contentIds": [],
            "presenterIds": [52],
        }
    ],
    "contents": [PAPER, POSTER, UNUSED],
    "people": [
        {"id": 51, "firstName": "Jo", "middleInitial": "S.", "lastName": "Sample"},
        {"id": 52, "firstName": "Mo", "middleInitial": "", "lastName": "Example"},
        {"id": 53, "firstName": "Al", "lastName": "Other", "affiliations": []},
    ],
}


def _text(value: Any) -> Any:  # noqa: ANN401 -- any JSON
    """The same with every number as the text that it is in the file."""
    if isinstance(value, dict):
        return {key: _text(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_text(inner) for inner in value]
    return str(value) if isinstance(value, int) else value


def test_slots_types_contents_and_people_come_together_in_the_sessions() -> None:
    assert translated({"samples.json": PROGRAMME}) == {
        "conference": {
            "title": "SAMPLES 2024",
            "subtitle": "Symposium on Samples",
            "url": "https://samples.example/2024",
            "venue": "Springfield",
            "days": "2024-05-02 to 2024-05-03",
            "timezone": "UTC-05:00",
            "id": "samples-2024",
            "domain": "samples.example",
            "extra": {
                "id": "1",
                "shortName": "SAMPLES",
                "timeSlots": [_text(PROGRAMME["timeSlots"][1])],
                "contents": [_text(UNUSED)],
            },
        },
        "rooms": {"11": {"name": "Hall", "extra": {"setup": "Theatre"}}},
        "tracks": {"41": {"name": "Papers"}},
        "types": {
            "paper-session": {"name": "Paper session", "like": "other", "speaker": "true"},
        },
        "speakers": {
            "51": {"name": "Jo S. Sample", "organization": "Sample Institute"},
            "52": {"name": "Mo Example"},
            "53": {"name": "Al Other"},
        },
        "sessions": {
            "61": {
                "title": "Session 1A: Samples",
                "type": "paper-session",
                "start": "2024-05-02T09:30:00",
                "end": "2024-05-02T11:00:00",
                "room": "11",
                "chair": ["53"],
                "speakers": ["51", "52"],
                "link": "https://meet.example/1",
                "description": "- A sample of samples: Jo S. Sample, Mo Example\n- Few samples",
                "extra": {
                    "qaLink": {"url": "https://ask.example/1"},
                    "contents": [_text(PAPER), _text(POSTER)],
                },
            },
            "62": {
                "title": "Closing Keynote",
                "type": "keynote",
                "start": "2024-05-02T12:00:00",
                "end": "2024-05-02T13:00:00",
                "speakers": ["52"],
            },
        },
    }


def test_later_programmes_name_the_zone_and_where_people_live() -> None:
    author = {
        "personId": 51,
        "affiliations": [{"institution": "Sample Institute ", "country": "Samplia", "city": "S"}],
    }
    session = {
        "id": 61,
        "name": "Samples",
        "description": "<p>All of them.</p>",
        "typeId": 22,
        "startDate": 1714642200000,
        "endDate": 1714647600000,
        "contentIds": [31],
        "isParallelPresentation": False,
    }
    programme = {
        **PROGRAMME,
        "conference": {**PROGRAMME["conference"], "timeZoneName": "America/Chicago"},
        "timeSlots": [],
        "sessions": [session],
        "events": None,
        "contents": [{**PAPER, "authors": [author]}],
    }

    found = translated({"samples.json": programme})

    assert found["conference"]["timezone"] == "America/Chicago"
    assert found["speakers"]["51"] == {
        "name": "Jo S. Sample",
        "organization": "Sample Institute",
        "country": "Samplia",
    }
    assert {key: value for key, value in found["sessions"]["61"].items() if key != "extra"} == {
        "title": "Samples",
        "description": "All of them.\n\n- A sample of samples: Jo S. Sample",
        "type": "poster",
        "start": "2024-05-02T09:30:00",
        "end": "2024-05-02T11:00:00",
        "speakers": ["51"],
    }


def test_a_zone_that_is_given_goes_before_an_offset() -> None:
    found = translated({"samples.json": PROGRAMME}, "America/Chicago")

    assert found["conference"]["timezone"] == "America/Chicago"


def test_a_number_that_nothing_has_is_told_and_the_session_stays() -> None:
    session = {**SESSION, "timeSlotId": 79, "contentIds": [31, 39]}

    found = translation({"samples.json": {**PROGRAMME, "sessions": [session]}})

    root: Any = found.roots[0]
    assert "start" not in root["sessions"]["61"]
    assert notes(found.findings) == [
        "F006 72 no time slot has the id '79'",
        "F006 70 no content has the id '39'",
    ]


def test_one_thing_that_is_called_like_its_session_says_what_that_is_about() -> None:
    session = {**SESSION, "name": "Workshop - A Sample of Samples", "contentIds": [31]}
    found = translated({"samples.json": {**PROGRAMME, "sessions": [session], "events": []}})

    assert "description" not in found["sessions"]["61"]
    assert found["sessions"]["61"]["abstract"] == "About samples."
    assert found["sessions"]["61"]["speakers"] == ["51", "52"]
    assert found["sessions"]["61"]["extra"]["contents"] == [_text(PAPER)]


def test_what_says_no_type_is_what_its_title_says_or_what_it_holds() -> None:
    event = {**PROGRAMME["events"][0], "presenterIds": []}
    events = [
        {**event, "id": 63, "name": "Panel: Few Samples?"},
        {**event, "id": 64, "name": "Block 3", "contentIds": [32]},
        {**event, "id": 65, "name": "Block 4", "contentIds": [31, 34]},
        {**event, "id": 66, "name": "Block 5", "contentIds": [31, 32]},
    ]
    contents = [*PROGRAMME["contents"], {**PAPER, "id": 34}]
    found = translated({"samples.json": {**PROGRAMME, "events": events, "contents": contents}})

    kinds = {key: one["type"] for key, one in found["sessions"].items()}
    assert kinds == {
        "61": "paper-session",
        "63": "panel",
        "64": "poster",
        "65": "paper-session",
        "66": "other",
    }


def test_who_speaks_may_stand_in_a_line_of_the_description() -> None:
    event = {**PROGRAMME["events"][0], "presenterIds": []}
    events = [
        {**event, "id": 63, "description": "Speakers: Bo Sample,  Cy Example\nAll of it."},
        {**event, "id": 64, "description": "Where: in the yard"},
        {**event, "id": 65, "description": "Speaker: Bo Sample", "presenterIds": [52]},
    ]
    found = translated({"samples.json": {**PROGRAMME, "events": events}})["sessions"]

    said = [(found[key].get("speakers"), found[key]["description"]) for key in ("63", "64", "65")]
    assert said == [
        (["bo-sample", "cy-example"], "All of it."),
        (None, "Where: in the yard"),
        (["52"], "Speaker: Bo Sample"),
    ]


def test_a_place_that_is_none_is_a_conference_online() -> None:
    venues = ("Online", "Virtual event", "Online Harbour, Springfield")
    found = [
        translated({"samples.json": {**PROGRAMME, "conference": {"name": "S", "location": venue}}})
        for venue in venues
    ]

    said = [(root["conference"].get("venue"), root["conference"].get("online")) for root in found]
    assert said == [(None, "true"), (None, "true"), (venues[2], None)]


def test_keynotes_that_are_called_by_who_gives_them_have_speakers() -> None:
    event = {**PROGRAMME["events"][0], "presenterIds": []}
    names = ("Opening Keynote - Bo Sample", "Keynote: Cy Example", "Closing Keynote - Di Other")
    events = [{**event, "id": 63 + number, "name": name} for number, name in enumerate(names)]
    found = translated({"samples.json": {**PROGRAMME, "events": events}})["sessions"]

    said = [found[key].get("speakers") for key in ("63", "64", "65")]
    assert said == [["bo-sample"], ["cy-example"], ["di-other"]]


def test_a_programme_is_known_without_contents_and_dates_may_be_written_out() -> None:
    session = {key: value for key, value in SESSION.items() if key != "contentIds"}
    conference = {**PROGRAMME["conference"], "startDate": "2024-05-02T00:00:00"}
    programme = {
        **{key: value for key, value in PROGRAMME.items() if key not in ("contents", "events")},
        "conference": {**conference, "endDate": "2024-05-03T00:00:00"},
        "sessions": [session],
    }

    found = translated({"samples.json": programme})

    assert found["conference"]["days"] == "2024-05-02 to 2024-05-03"
    [said] = found["sessions"].values()
    assert (said["start"], said["room"]) == ("2024-05-02T09:30:00", "11")


def test_hours_of_the_night_that_are_counted_on_three_days_are_meant() -> None:
    night = 1714615200000  # 2024-05-02 at two
    sessions = [
        {
            **{key: value for key, value in SESSION.items() if key != "timeSlotId"},
            "id": 100 + day,
            "startDate": night + day * 86400000,
            "endDate": night + day * 86400000 + 3600000,
        }
        for day in range(3)
    ]
    conference = {**PROGRAMME["conference"], "endDate": 1714780800000}
    programme = {**PROGRAMME, "conference": conference, "sessions": sessions, "events": []}
    document = translation({"samples.json": programme})
    found = check_all([resolve(assemble([document]))], Choices()).findings

    assert [one.code for one in found if one.code == "T210"] == []
