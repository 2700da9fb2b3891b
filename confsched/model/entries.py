"""The entries of a conference as an organiser writes them; `docs/format.md` is made from here.

Examples are YAML, as they stand after the field's name.
"""

from enum import StrEnum
from typing import Annotated, Any

from confsched.findings import Phase
from confsched.model import kinds
from confsched.model.fields import Fields, about
from confsched.model.kinds import as_list
from confsched.model.values import First


class Status(StrEnum):
    """Where a session stands between an idea and a promise."""

    PROPOSED = "proposed"
    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class Entry(Fields):
    """What every kind of entry has."""

    extra: dict[str, Any] | None = about(
        "Anything of your own; kept, never looked at.", "{stand: 12}"
    )


class Waiver(Entry):
    """A written decision to accept one finding."""

    rule: kinds.Text | None = about("Code or name.", "speaker-clash", must=True)
    with_: kinds.Text | None = about("Id of the other half; absent: any.", "opening")
    reason: kinds.Text | None = about("Why it is accepted.", "joins by video")
    until: kinds.MomentText | None = about("The last day on which it holds.", "2021-05-19")


class Identified(Entry):
    """An entry of a section: it has an id, and findings about it can be accepted."""

    id: kinds.Text | None = about("Its id, where the section is a list.", "opening")
    allow: Annotated[tuple[Waiver, ...], First(as_list)] = about(
        "Findings that are accepted here.", "[{rule: odd-hour, reason: a walk at dawn}]", default=()
    )


class Venue(Entry):
    """Where the conference takes place."""

    name: kinds.Text | None = about("Name.", "Old Town Hall", must=True)
    address: kinds.Text | None = about("Postal address.", "1 Market Square, Springfield")
    url: kinds.Text | None = about("Its page.", "https://venue.example")
    geo: kinds.Geo | None = about("Latitude and longitude in degrees.", "[45.42, -75.69]")


class Day(Entry):
    """One day of the conference; days are numbered from 1."""

    numbered = True

    date: kinds.Date | None = about("The date on which it begins.", "2021-05-19", must=True)
    title: kinds.Text | None = about("What it is about.", "Diplomacy in Action")
    hours: kinds.DayHours | None = about(
        "When sessions may run, in one range or several; hours past midnight belong to the day "
        "on which they began. Absent: the whole day.",
        "10:00 AM - 6:00 PM",
        "[09:00-12:00, 13:00-18:00]",
    )
    allow: Annotated[tuple[Waiver, ...], First(as_list)] = about(
        "Findings that are accepted here.", "[{rule: odd-hour, reason: a walk at dawn}]", default=()
    )


class ConferenceEntry(Entry):
    """The conference itself: the only section that is not keyed by id."""

    id: kinds.Identifier | None = about(
        "Part of every calendar UID; never change it.", "mesf2021", must=True
    )
    title: kinds.Text | None = about("Its name.", "Middle East Strategy Forum 2021", must=True)
    subtitle: kinds.Text | None = about("A second line.", "Two days online")
    description: kinds.Text | None = about("What it is about.", "A forum on diplomacy")
    timezone: kinds.ZoneText | None = about(
        "The zone of all times that name none. ET, CT, MT and PT mean the place and follow the "
        "date.",
        "ET",
        "Europe/Berlin",
        must=True,
    )
    domain: kinds.Domain | None = about(
        "A domain of yours: the last part of every calendar UID.", "forum.example"
    )
    url: kinds.Text | None = about("Its page.", "https://forum.example")
    venue: Annotated[Venue | None, First(kinds.named)] = about(
        "Where it takes place; a text is its name.", "Old Town Hall", "{name: …, address: …}"
    )
    online: kinds.Flag = about("It has no venue.", "true", default=False)
    languages: kinds.Languages = about("Language codes.", "[en, fr]", default=())
    audience: kinds.ZoneTexts = about(
        "Zones of those who watch from afar.", "[Europe/London]", default=()
    )
    phase: Annotated[Phase, kinds.one_of(Phase)] | None = about(
        "How public the schedule is.", "announced"
    )
    contact: kinds.Text | None = about("Whom to ask; crew only.", "desk@forum.example")
    days: Annotated[tuple[Day, ...], First(kinds.days)] = about(
        "Its days, or a span of dates.",
        "2021-05-19 to 2021-05-20",
        "[{date: 2021-05-19, hours: 10:00-18:00}]",
        default=(),
        must=True,
    )
    extends: kinds.Text | None = about("A file with house rules.", "../house-rules.yaml")


class Room(Identified):
    """A place where sessions are held."""

    name: kinds.Text | None = about("Name; absent: the id.", "Great Hall")
    capacity: kinds.WholeNumber | None = about("Seats.", "120")
    equipment: kinds.Texts = about("What it has.", "[projector, hearing loop]", default=())
    hours: kinds.RoomHours = about(
        "When it is open: as for days, or by day number.",
        "09:00-18:00",
        "{1: 09:00-18:00, 2: closed}",
    )
    concurrent: kinds.Flag = about("May hold several sessions at once.", "true", default=False)
    online: kinds.Flag = about("Exists on the network only.", "true", default=False)
    url: kinds.Text | None = about("Public stream.", "https://forum.example/live")
    link: kinds.Text | None = about("Join link; speakers and crew.", "https://meet.example/1")
    floor: kinds.Text | None = about("Where it is.", "2")
    step_free: kinds.Flag | None = about("It is reached without steps.", "true")
    distance: kinds.Distances = about(
        "Minutes on foot to other rooms; the same way back unless that room says otherwise.",
        "{attic: 8m}",
    )


class Track(Identified):
    """A thread that runs through the programme."""

    name: kinds.Text | None = about("Name; absent: the id.", "Security")
    color: kinds.Color | None = about("A CSS name or #rrggbb.", "teal", "'#1f6feb'")
    description: kinds.Text | None = about("What it is about.", "Arms and trust")


class Speaker(Identified):
    """A person."""

    name: kinds.Text | None = about("Name as it is printed.", "Sanam Vakil", must=True)
    role: kinds.Text | None = about("Post.", "Deputy Director")
    organization: kinds.Text | None = about("Where they hold it.", "Chatham House")
    bio: kinds.Text | None = about("A paragraph about them.", "Writes on the Gulf")
    pronouns: kinds.Text | None = about("Pronouns.", "she/her")
    country: kinds.Text | None = about("Country.", "Canada")
    url: kinds.Text | None = about("Their page.", "https://person.example")
    languages: kinds.Languages = about("Languages they speak.", "[en]", default=())
    timezone: kinds.ZoneText | None = about("Home zone, for kind hours.", "Europe/London")
    available: kinds.MomentRanges = about(
        "When they can; everything else is not.", "[day 1 10:00-14:00, day 2]", default=()
    )
    unavailable: kinds.MomentRanges = about("When they cannot.", "[day 1 from 14:00]", default=())
    arrives: kinds.MomentText | None = about("Arrival.", "day 1 14:00")
    leaves: kinds.MomentText | None = about("Departure.", "2021-05-20 16:00")
    confirmed: kinds.Flag = about("They said yes; absent: they did.", "false", default=True)
    team: kinds.Flag = about(
        "An organization or a crew, which may be in two places.", "true", default=False
    )
    attributes: kinds.Attributes = about(
        "For balance rules of your own; never public.", "{region: Gulf}"
    )
    email: kinds.Text | None = about("Crew only.", "person@forum.example")
    phone: kinds.Text | None = about("Crew only.", "+1 613 555 0100")
    notes: kinds.Text | None = about("Crew only.", "needs a quiet line")


class Appearance(Entry):
    """Somebody's part in one session: a speaker by id or name, or a person defined in place."""

    who: kinds.Text | None = about("Id or exact name.", "sanam-vakil")
    role: kinds.Text | None = about(
        "With `who`, what they do: speaker, moderator, chair, host, discussant, interpreter or "
        "a word of yours. With `name`, their post.",
        "moderator",
    )
    remote: kinds.Flag = about("Joins from afar.", "true", default=False)
    name: kinds.Text | None = about("The name of a person defined here.", "Jo Sample")
    organization: kinds.Text | None = about("That person's organization.", "Sample Society")


Appearances = Annotated[tuple[kinds.Text | Appearance, ...], First(as_list)]


class Session(Identified):
    """Anything with a place on the agenda."""

    title: kinds.Text | None = about("Title.", "Trade and Business Diplomacy", must=True)
    subtitle: kinds.Text | None = about("A second line.", "Panel 3")
    abstract: kinds.Text | None = about("One paragraph for agendas.", "Who trades with whom")
    description: kinds.Text | None = about("More than the abstract.", "A longer text")
    type: kinds.Text | None = about(
        "What kind of session it is; absent: talk, or what the title plainly says.", "panel"
    )
    status: Annotated[Status, kinds.one_of(Status)] = about(
        "proposed, tentative, confirmed or cancelled.", "tentative", default=Status.CONFIRMED
    )
    day: kinds.Text | None = about(
        "A number, a weekday with one meaning, its date without the year, or its title.",
        "1",
        "Wednesday",
    )
    date: kinds.Date | None = about("A date instead of `day`.", "Wednesday 19 May 2021")
    time: kinds.Time | None = about("Start and end.", "10:30 AM - 11:45 AM ET", "16h15 - 17h15")
    start: kinds.Start | None = about(
        "Start, with `end` or `duration`; a whole moment needs no day.",
        "10:30 AM",
        "2021-05-19T10:30-04:00",
    )
    end: kinds.End | None = about("End.", "11:45 AM")
    duration: kinds.Duration | None = about(
        "Length, instead of an end, or of days.", "75m", "3 days"
    )
    timezone: kinds.ZoneText | None = about("Its zone, when not the conference's.", "Asia/Tokyo")
    room: kinds.Text | None = about(
        "Id or name; `all` for a break, meal or plenary across all rooms.", "great-hall"
    )
    rooms: kinds.Texts = about("Several rooms for one session.", "[hall-a, hall-b]", default=())
    track: kinds.Text | None = about("Id or name.", "security")
    speakers: Appearances = about(
        "Ids or exact names, or mappings with a role.",
        "[sanam-vakil, {who: denise-natali, remote: true}]",
        default=(),
    )
    moderator: Appearances = about("Short for a speaker with that role.", "jo-sample", default=())
    chair: Appearances = about("Short for a speaker with that role.", "jo-sample", default=())
    host: Appearances = about("Short for a speaker with that role.", "jo-sample", default=())
    discussant: Appearances = about("Short for a speaker with that role.", "jo-sample", default=())
    interpreter: Appearances = about("Short for a speaker with that role.", "jo-sample", default=())
    language: kinds.Language | None = about("Language code.", "en")
    url: kinds.Text | None = about("Public page or stream.", "https://forum.example/panel-3")
    link: kinds.Text | None = about("Join link; speakers and crew.", "https://meet.example/3")
    expected: kinds.WholeNumber | None = about("Expected audience.", "80")
    needs: kinds.Texts = about("Equipment it needs.", "[projector]", default=())
    after: kinds.Texts = about("Ids of sessions that must come first.", "[opening]", default=())
    not_with: kinds.Texts = about(
        "Ids of sessions that must not run at the same time.", "[workshop-2]", default=()
    )
    plenary: kinds.Flag = about("Nothing may run beside it.", "true", default=False)
    tags: kinds.Texts = about("Free words.", "[beginners]", default=())
    notes: kinds.Text | None = about("Crew only.", "check the interpreter's line")
    source: kinds.Text | None = about("Where it was imported from.", "announcement.txt:12")


class SessionTypeEntry(Identified):
    """A type of session of your own, or other demands on one of ours."""

    name: kinds.Text | None = about("Name; absent: the id.", "Fireside chat")
    like: kinds.Text | None = about("The type it takes all else from.", "panel")
    length: kinds.DurationRange | None = about("How long such sessions are.", "30m-60m")
    speaker: kinds.Flag | None = about("It needs a speaker.", "true")
    moderator: kinds.Flag | None = about("It needs a moderator.", "false")
    abstract: kinds.Flag | None = about("It needs an abstract.", "false")
    pause: kinds.Flag | None = about("It counts as a pause.", "false")


class RuleSettings(Entry):
    """The section `rules`: besides these, an entry by code, prefix or name for any rule."""

    open = True

    select: kinds.Texts = about(
        "Codes, prefixes or names; absent: all.", "[C, T, P301]", default=()
    )
    ignore: kinds.Texts = about("Codes, prefixes or names.", "[T216]", default=())
