"""Who may see what: the table knows every field, and no file says more than it allows.

All people and addresses are made up.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import pytest
from programmes import schedule_of, told_in

from confsched import api
from confsched.agenda.views import VIEWS
from confsched.exporters import FORMATS
from confsched.model import entries
from confsched.schedule.audience import TABLE, Audience, beyond_public, may_see, shown_to

MODELS: dict[str, type[entries.Entry]] = {
    "conference": entries.ConferenceEntry,
    "venue": entries.Venue,
    "day": entries.Day,
    "room": entries.Room,
    "track": entries.Track,
    "speaker": entries.Speaker,
    "session": entries.Session,
    "appearance": entries.Appearance,
    "type": entries.SessionTypeEntry,
    "waiver": entries.Waiver,
    "rules": entries.RuleSettings,
}
STAMP = datetime(2030, 1, 1, tzinfo=UTC)
# fields that are no texts, with values that could be told from any other
TYPED = {
    "timezone": "Pacific/Chatham",
    "available": "[day 1 03:33-23:44]",
    "unavailable": "[day 1 01:11-02:22]",
    "arrives": "day 1 01:01",
    "leaves": "day 1 23:57",
    "confirmed": "true",
    "team": "true",
    "attributes": "{region: SECRET-attributes@private.example}",
    "extra": "{tel: SECRET-extra +49 30 5550100, deep: {mail: [SECRET-deep@private.example]}}",
    "allow": "{rule: odd-hour, reason: SECRET-allow@private.example}",
    "audience": "[Pacific/Marquesas]",
    "extends": "SECRET-extends.yaml",
}
TOLD = re.compile(
    r"SECRET[\w.-]*|private\.example|5550100|Chatham|Marquesas|03:33|23:44|01:11|02:22|01:01|23:57"
    r"|join\.example|\"team\""
)


def planted(kind: str, skipped: tuple[str, ...] = ()) -> Iterator[str]:
    """Contact data in every field of a kind of entry that is not for the public."""
    for field in beyond_public(Audience.CREW, kind):
        if field not in skipped:
            text = f"SECRET-{kind}-{field}@private.example +49 30 5550100"
            link = f"https://join.example/SECRET-{kind}"
            yield f"{field}: {TYPED.get(field, link if field == 'link' else text)}"


def programme() -> str:
    def entry(kind: str, public: str, skipped: tuple[str, ...] = ()) -> str:
        return "{" + ", ".join([public, *planted(kind, skipped)]) + "}"

    venue = entry("venue", "name: Pier")
    day = entry("day", "date: 2030-05-14")
    part = "{who: jo, role: host, remote: true, extra: {mail: SECRET-part@private.example}}"
    return f"""
conference: {
        entry(
            "conference",
            "id: fair, title: Fair, timezone: ET, domain: fair.example,"
            f" days: [{day}], venue: {venue}",
        )
    }
rules: {{ignore: [P311], unknown: SECRET-rules@private.example}}
types: {{fireside: {entry("type", "name: Fireside, like: talk")}}}
rooms: {{hall: {entry("room", "name: Hall")}}}
tracks: {{red: {entry("track", "name: Red")}}}
speakers: {{jo: {entry("speaker", "name: Jo Sample")}}}
sessions:
  talk: {
        entry(
            "session",
            f"title: A talk, time: 10:00-11:00, room: hall, track: red, type: fireside,"
            f" speakers: [{part}], unknown: SECRET-unknown@private.example",
        )
    }
"""


def outputs(audience: str, folder: Path) -> Iterator[tuple[str, str]]:
    """Everything that is made of the programme, by what it is."""
    schedule = schedule_of(programme())
    for form in FORMATS:
        yield form, told_in(api.export(schedule, form, audience=audience))
    for style, role in product(("text", "markdown"), ("host", "av")):
        made = api.export(schedule, "runsheet", role=role, style=style, audience=audience)
        yield f"runsheet {role} {style}", made.decode()
    yield "doors markdown", api.export(schedule, "doors", style="markdown").decode()
    for view in VIEWS:
        yield f"agenda {view}", api.agenda(schedule, view=view, audience=audience, width=300)
    api.publish(schedule, into=folder, stamp=STAMP, force=True, audience=audience)
    for path in sorted(folder.rglob("*.*")):
        if path.is_file():
            yield str(path.relative_to(folder)), path.read_text("utf-8").replace("\n ", "")


@pytest.mark.parametrize("kind", MODELS)
def test_the_table_has_every_field_that_can_be_written(kind: str) -> None:
    written = set(MODELS[kind].fields)

    assert {name for names in TABLE[kind] for name in names.split()} == written


def test_what_is_in_no_table_is_for_the_crew() -> None:
    assert [may_see(audience, "session", "shoe_size") for audience in Audience] == [
        False,
        False,
        True,
    ]


def test_contact_data_in_any_field_is_in_nothing_for_the_public(tmp_path: Path) -> None:
    told = {name: TOLD.findall(text) for name, text in outputs("public", tmp_path / "site")}

    assert {name for name, text in outputs("public", tmp_path / "other") if "Jo Sample" in text}
    assert {name: found for name, found in told.items() if found} == {}


def test_speakers_are_told_where_to_join_and_nothing_else(tmp_path: Path) -> None:
    told = {name: set(TOLD.findall(text)) for name, text in outputs("speakers", tmp_path)}
    links = {"join.example", "SECRET-room", "SECRET-session"}

    assert {name for name, found in told.items() if found} == {
        *("ics", "xcal", "csv", "json", "xlsx", "all.ics", "runsheet"),
        *("runsheet host text", "runsheet host markdown", "runsheet av text"),
        "runsheet av markdown",
        *("by/day/1.ics", "by/room/hall.ics", "by/track/red.ics", "by/type/fireside.ics"),
        *("by/session/talk.ics", "by/speaker/jo.ics"),
    }
    assert told["json"] == told["xlsx"] == told["ics"] == told["by/room/hall.ics"] == links
    assert told["runsheet av markdown"] == told["runsheet"] == links


def test_the_crew_is_told_how_to_reach_people(tmp_path: Path) -> None:
    told = dict(outputs("crew", tmp_path))
    person = "SECRET-speaker-email@private.example +49 30 5550100"

    assert "Join: https://join.example/SECRET-session" in told["all.ics"].replace("\\n", "\n")
    assert f"Jo Sample: {person}" in told["all.ics"]
    assert "SECRET-session-notes" in told["all.ics"]
    assert "SECRET-session-notes" in told["csv"]
    for name in ("runsheet host markdown", "runsheet av markdown"):
        assert "SECRET-speaker-phone@private.example +49" in told[name].replace("\u00a0", " ")
        assert "SECRET-session-notes" in told[name]
        assert "Questions: SECRET-conference-contact@private.example" in told[name]
    assert "SECRET" not in told["doors"] + told["doors markdown"]
    for kind in ("conference", "room", "speaker", "session"):
        for field in beyond_public(Audience.CREW, kind):
            assert f'"{field}": ' in told["json"]
            if field not in TYPED and field != "link":
                assert f"SECRET-{kind}-{field}@private.example" in told["json"]
    for field in ("email", "phone", "notes", "arrives", "attributes", "extra"):
        assert TOLD.findall(TYPED.get(field, f"SECRET-speaker-{field}"))[0] in told["xlsx"]


UNCONFIRMED = """
# made up
conference: {{id: fair, title: Fair, timezone: ET, days: 2030-05-14, phase: {phase}}}
speakers:
  jo: {{name: Jo Sample, organization: Sample Society, bio: A bio, confirmed: false}}
  al: {{name: Al Sample, confirmed: false}}
  mo: {{name: Mo Sample}}
sessions:
  talk: {{title: A talk, time: 10:00-11:00, speakers: [jo, al, mo], moderator: jo}}
"""


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("phase", ["announced", "live"])
def test_who_has_not_said_yes_is_not_named(form: str, phase: str) -> None:
    made = told_in(api.export(schedule_of(UNCONFIRMED.format(phase=phase)), form))

    assert re.findall(r"Jo|\bjo\b|Al Sample|\bal\b|Society|A bio", made) == []
    assert "TBA" in made
    assert "Mo Sample" in made


@pytest.mark.parametrize("view", VIEWS)
def test_an_agenda_names_everybody_unless_it_is_for_the_public(view: str) -> None:
    schedule = schedule_of(UNCONFIRMED.format(phase="announced"))
    whole = api.agenda(schedule, view=view)
    for_the_public = api.agenda(schedule, view=view, audience="public")

    assert api.agenda(schedule, view=view, audience="speakers") == whole
    assert "Jo Sample" not in for_the_public
    assert ("TBA" in for_the_public) == ("Jo Sample" in whole)


def test_several_who_have_not_said_yes_are_one_in_each_role() -> None:
    made = json.loads(api.export(schedule_of(UNCONFIRMED.format(phase="live")), "json"))
    [talk] = made["sessions"]

    assert [(part["id"], part["name"], part["role"]) for part in talk["speakers"]] == [
        ("tba", "TBA", "speaker"),
        ("mo", "Mo Sample", "speaker"),
        ("tba", "TBA", "moderator"),
    ]
    assert [(one["id"], one["name"]) for one in made["speakers"]] == [
        ("tba", "TBA"),
        ("mo", "Mo Sample"),
    ]


def test_drafts_and_those_inside_name_everybody() -> None:
    draft = api.export(schedule_of(UNCONFIRMED.format(phase="draft")), "json").decode()
    inside = api.export(
        schedule_of(UNCONFIRMED.format(phase="live")), "json", audience="speakers"
    ).decode()

    assert "Jo Sample" in draft
    assert "Jo Sample" in inside


def test_there_is_no_feed_of_who_has_not_said_yes(tmp_path: Path) -> None:
    schedule = schedule_of(UNCONFIRMED.format(phase="live"))
    api.publish(schedule, into=tmp_path, stamp=STAMP, force=True)

    assert [path.name for path in (tmp_path / "by/speaker").iterdir()] == ["mo.ics"]
    assert b"TBA" in (tmp_path / "all.ics").read_bytes()


def test_exporters_never_get_what_the_public_may_not_see() -> None:
    """Also where none of them tells it today."""
    shown = shown_to(Audience.PUBLIC, schedule_of(programme()))
    [jo], [hall], [talk] = shown.speakers, shown.rooms, shown.sessions

    assert (jo.zone, jo.available, jo.unavailable, jo.arrives, jo.leaves) == (
        *(None, None, ()),
        *(None, None),
    )
    assert (jo.confirmed, jo.team, jo.attributes) == (True, False, {})
    assert (hall.link, talk.link) == (None, None)
    assert talk.people[0] == (jo, "host", False, talk.people[0].mark)
    assert talk.rooms == (hall,)
    assert (shown.audience, shown.settings, shown.waivers, shown.notices) == ((), (), (), ())


def test_speakers_get_links_and_no_more() -> None:
    shown = shown_to(Audience.SPEAKERS, schedule_of(programme()))

    assert shown.rooms[0].link == "https://join.example/SECRET-room"
    assert shown.sessions[0].link == "https://join.example/SECRET-session"
    assert shown.speakers[0].attributes == {}


def test_what_may_be_seen_may_be_cut_down_again() -> None:
    schedule = schedule_of(programme())
    once = shown_to(Audience.PUBLIC, schedule)
    twice = shown_to(Audience.PUBLIC, once)

    assert twice.rooms == once.rooms
    assert twice.sessions == once.sessions
