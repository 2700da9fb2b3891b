"""A made-up programme as event platforms give it away: their tables and answers in JSON."""

import csv
import io
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from hubs import Entry
from made import Session

if TYPE_CHECKING:
    from test_varied_platforms import Writer

Rows = list[dict[str, str]]


def table(rows: Rows) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def whova(w: "Writer", told: list[Session]) -> str:
    """The template of agendas that Whova takes."""

    def people(one: Session, *roles: str) -> str:
        names = one.called(*roles)
        return "\n".join(f"{n};Boat Works;Captain" for n in names) if w.posts else "; ".join(names)

    rows = [
        {
            "*Date": w.date(one),
            "*Time Start": w.clock(one.start),
            "*Time End": w.clock(one.end),
            "Tracks(Optional)": one.track,
            "*Session Title": one.title,
            "Room/Location(Optional)": one.room,
            "Description(Optional)": w.text,
            "Speakers(Optional)": people(one, "speaker"),
            **({"Moderators(Optional)": people(one, "moderator")} if w.led else {}),
            "Authors(Optional)": "",
        }
        for one in told
    ]
    return table(rows)


def guidebook(w: "Writer", told: list[Session]) -> str:
    """The template of Guidebook."""
    rows = [
        {
            "Session Title": one.title,
            "Date": w.date(one),
            "Time Start": w.clock(one.start),
            "Time End": w.clock(one.end),
            "Room/Location": one.room,
            "Schedule Track (Optional)": one.track,
            "Description (Optional)": w.text,
            "Allow Checkin (Optional)": "",
            "Checkin Begin (Optional)": "",
            "Limit Spaces? (Optional)": "",
            "Allow Waitlist (Optional)": "",
            "Speakers": ", ".join(one.called("speaker")),
            **({"Moderators": ", ".join(one.called("moderator"))} if w.led else {}),
        }
        for one in told
    ]
    return table(rows)


def sched_table(w: "Writer", told: list[Session]) -> str:
    """The spreadsheet of Sched."""
    rows = [
        {
            "Session Title": one.title,
            "Session Start": f"{w.date(one)} {w.clock(one.start)}",
            "Session End": f"{w.date(one)} {w.clock(one.end)}",
            "Published (Y/N)": "Y",
            "Session Type": one.track or "General",
            "Session Subtype": "",
            "Capacity": "",
            "Venue": one.room,
            "Address": "",
            "Speakers": "; ".join(one.called("speaker")),
            **({"Moderators": "; ".join(one.called("moderator"))} if w.led else {}),
            "Description": w.text,
            "Session ID": f"{number:04d}",
        }
        for number, one in enumerate(told)
    ]
    return table(rows)


def sched(w: "Writer", told: list[Session]) -> str:
    """What Sched answers."""
    return json.dumps(
        [
            {
                "event_key": str(number),
                "active": "Y",
                "pinned": "N",
                "name": one.title,
                "event_start": f"{one.start:%Y-%m-%d %H:%M}",
                "event_end": f"{one.end:%Y-%m-%d %H:%M}",
                "event_type": one.track or "General",
                "event_subtype": "",
                "description": w.text,
                "venue": one.room,
                "speakers": ", ".join(one.called("speaker")),
                **({"moderators": ", ".join(one.called("moderator"))} if w.led else {}),
                "goers": "12",
                "seats": "0",
                "invite_only": "N",
                "id": f"0a1b2c{number:04d}",
            }
            for number, one in enumerate(told)
        ]
    )


def symposion(w: "Writer", told: list[Session]) -> str:
    """The `conference.json` of Symposion."""
    listed = [
        {
            "name": one.title,
            "room": one.room,
            "start": f"{one.start:%Y-%m-%dT%H:%M:%S}",
            "end": f"{one.end:%Y-%m-%dT%H:%M:%S}",
            "duration": int((one.end - one.start).total_seconds()) // 60,
            "authors": one.called("speaker"),
            "released": True,
            "license": "CC",
            "contact": [
                f"{name.split()[0].lower()}@boats.example" for name in one.called("speaker")
            ],
            "abstract": w.text,
            "description": w.text,
            "conf_key": number,
            "conf_url": f"https://boats.example/{number}/",
            "video_url": None,
            "slides_url": None,
            "tags": "",
            "kind": "talk" if one.people else "break",
        }
        for number, one in enumerate(told)
    ]
    return json.dumps({"schedule": listed} if w.empty else listed)


def eventbrite(w: "Writer", told: list[Session]) -> str:
    def moment(at: Any) -> Entry:  # noqa: ANN401
        there = w.local(at)
        utc = there.astimezone(ZoneInfo("UTC"))
        return {
            "timezone": w.zone,
            "local": f"{at:%Y-%m-%dT%H:%M:%S}",
            "utc": f"{utc:%Y-%m-%dT%H:%M:%SZ}",
        }

    events = [
        {
            "name": {"text": one.title, "html": one.title},
            "description": {"text": w.text, "html": f"<p>{w.text}</p>"},
            "url": f"https://boats.example/e/{number}",
            "start": moment(one.start),
            "end": moment(one.end),
            "status": "live",
            "currency": "EUR",
            "online_event": False,
            "venue": {"name": one.room, "id": "9"} if one.room else None,
            "id": str(100 + number),
        }
        for number, one in enumerate(told)
    ]
    return json.dumps(
        {"pagination": {"object_count": len(events), "page_number": 1}, "events": events}
    )


def luma(w: "Writer", told: list[Session]) -> str:
    def at(moment: Any) -> str:  # noqa: ANN401
        return f"{w.local(moment).astimezone(ZoneInfo('UTC')):%Y-%m-%dT%H:%M:%S.000Z}"

    entries = [
        {
            "api_id": f"evt-{number}",
            "event": {
                "api_id": f"evt-{number}",
                "name": one.title,
                "start_at": at(one.start),
                "end_at": at(one.end),
                "timezone": w.zone,
                "url": f"boats{number}",
                "visibility": "public",
            },
            "hosts": [{"api_id": f"usr-{n}", "name": n} for n in one.called("speaker")],
        }
        for number, one in enumerate(told)
    ]
    return json.dumps({"entries": entries, "has_more": False})


def ld(w: "Writer", told: list[Session]) -> str:
    def person(name: str) -> Entry:
        post = {"jobTitle": "Builder", "worksFor": {"@type": "Organization", "name": "Boat Works"}}
        return {"@type": "Person", "name": name, **(post if w.posts else {})}

    def event(number: int, one: Session) -> Entry:
        return {
            "@type": "Event",
            "name": one.title,
            "startDate": w.local(one.start).isoformat(),
            **(
                {"duration": f"PT{int((one.end - one.start).total_seconds()) // 60}M"}
                if w.american
                else {"endDate": w.local(one.end).isoformat()}
            ),
            **(
                {"location": {"@type": "Place", "name": one.room} if w.half else one.room}
                if one.room
                else {}
            ),
            **(
                {"performer": [person(n) for n in one.called("speaker")]}
                if one.called("speaker")
                else {}
            ),
            **({"description": w.text} if w.text else {}),
            "url": f"https://boats.example/{number}",
            "eventStatus": "https://schema.org/EventScheduled",
        }

    kind = "EventSeries" if w.shuffled else "Event"
    about = {
        "@context": "https://schema.org",
        "@type": kind,
        "name": "Harbour Days",
        "startDate": f"{w.all[0].start:%Y-%m-%d}",
        "endDate": f"{w.all[-1].start:%Y-%m-%d}",
        "location": {"@type": "Place", "name": "Harbour House", "address": "1 Quay Street"},
        "organizer": {"@type": "Organization", "name": "Harbour Club"},
        "subEvent": [event(n, one) for n, one in enumerate(told)],
    }
    return json.dumps([about] if w.empty else about)


def outlook(w: "Writer", told: list[Session]) -> str:
    """What Outlook exports of a calendar."""
    rows = [
        {
            "Subject": one.title,
            "Start Date": f"{one.start.month}/{one.start.day}/{one.start.year}",
            "Start Time": f"{one.start:%I:%M:%S %p}".lstrip("0"),
            "End Date": f"{one.end.month}/{one.end.day}/{one.end.year}",
            "End Time": f"{one.end:%I:%M:%S %p}".lstrip("0"),
            "All day event": "False",
            "Required Attendees": "; ".join(part.name for part in one.people),
            "Optional Attendees": "",
            "Categories": one.track,
            "Description": w.text,
            "Location": one.room,
            "Priority": "Normal",
            "Private": "False",
            "Sensitivity": "Normal",
            "Show time as": "2",
        }
        for one in told
    ]
    return table(rows)


def papercall(w: "Writer", told: list[Session]) -> str:
    """Proposals of PaperCall that somebody has put into a schedule."""

    def profile(name: str) -> Entry:
        return {"name": name, "bio": w.text, "company": "", "twitter": "", "url": None}

    listed = []
    for number, one in enumerate(told):
        entry: Entry = {"id": number, "state": "accepted", "title": one.title, "abstract": w.text}
        entry |= {"start": f"{one.start:%Y-%m-%d %H:%M}", "end": f"{one.end:%Y-%m-%d %H:%M}"}
        entry |= {"room": one.room, "rating": 4.5, "audience_level": "All", "track": one.track}
        names = one.called("speaker")
        if names:
            entry |= {"profile": profile(names[0]), "co_presenters": [*map(profile, names[1:])]}
        listed.append(entry)
    return json.dumps(listed)


FORMS: dict[str, Callable[["Writer", list[Session]], str]] = {
    "whova.csv": whova,
    "guidebook.csv": guidebook,
    "sched.csv": sched_table,
    "sched.json": sched,
    "symposion.json": symposion,
    "eventbrite.json": eventbrite,
    "luma.json": luma,
    "ld.json": ld,
    "outlook.csv": outlook,
    "papercall.json": papercall,
}
