"""What programs for meetings write into events: how to join, between two lines that are rulers."""

import re
from functools import lru_cache

from confsched.formats.drafts import Draft, Put
from confsched.patterns import pattern
from confsched.text.attending import AFAR, THERE

_RULER = r"(?:-::~[:~]+-?|_{20,})"
# up to the next ruler that is as long, for there may be shorter ones inside, or to any
_BLOCK = pattern(
    rf"(?s)(?:^|\n)(?P<ruler>{_RULER})[ \t]*\n"
    rf"(?:(?P<inside>.*?)\n(?P=ruler)|(?P<upto>.*?)\n{_RULER})[ \t]*(?=\n|$)"
)
_SERVICE = pattern(
    r"https?://[^\s<>()\"]{0,100}(?:meet\.google|teams\.|zoom\.|webex\.|skype\.)[^\s<>()\"]*"
)
# what leads to a page of a service as well, and is for all who look at the programme
_AROUND = (
    r".*\b(?:record|aufz|aufnahme|enregistre|grava|graba|opname|regist|anmeld|inscri|slides|video)"
)
# in whatever language it is said: `Rejoindre : https://…`, `… (US) +1 555 0100 PIN: 12345678#`
_JOINED = pattern(
    rf"(?i)(?:(?!{_AROUND})[^.!?:]{{1,60}}:\s*(?!\S*/(?:rec(?:ording)?|register)/))?"
    rf"{_SERVICE.pattern}(?: \(ID: [\d ]+\))?"
    r"|[^!?]{,60}\+\d[\d -]{6,20}\D{,60}\d{5,12}#"
)
_NAMED = pattern(r"(?i)\b(?:microsoft teams|google meet|zoom|webex|skype)\b")
_LINK = pattern(r"https?://[^\s<>()\"]+")
_PROGRAM = (
    r"(?:[^;()]*\bmicrosoft teams\b[^;()]*|(?:(?:ms )?teams|google meet|zoom|webex|skype|jitsi"
    r"|big ?blue ?button|discord|you ?tube|twitch|hopin|gather(?:\.?town)?|go ?to ?webinar"
    r"|live ?stream)(?: (?:remote|online|video))?(?: (?:meeting|webinar|call|live))?)"
)
_MODE = rf"(?:{AFAR}|hybrid)"
# `Online (Harbour TV)`
_NO_PLACE = pattern(
    rf"(?i)(?:{AFAR}|webinar)\b(?:\W.*)?"
    r"|.*\bwebinar"
    r"|(?:broadcast|stream(?:ed|ing)?|transmiss[ãa]o|transmisi[óo]n|diffusion|[üu]bertragung)"
    rf" {AFAR}\b.*"
)
# `Zoom (link will be sent)`
_ALONE = pattern(rf"(?i){_PROGRAM}(?:\s*[-–—:,(]\s*\(?(?:link|url|details|access|login)\b.*)?")
# `Hall A / Zoom`, `Hall A (also on Zoom)`, `Zoom & Hall A`
_ON = rf"(?:also )?(?:(?:on|via|in|über|par) )?(?:{_PROGRAM}|{_MODE}(?: via {_PROGRAM})?)"
_AND = rf"\s*(?:[;/+&|]|,(?!\s*{_MODE})|\b(?:and|und|et|y|or|oder)\b)\s*"
_BEHIND = pattern(rf"(?i)(?P<place>\S.*?)(?:{_AND}{_ON}|\s*\((?:{_AND})?{_ON}[^()]*\))")
_BEFORE = pattern(rf"(?i){_ON}{_AND}(?P<place>\S.*)")
_LONGEST = 500  # characters of a place
_THERE = pattern(rf"(?i)\b(?:{THERE}|off[ -]?line|presence|präsenz)\b")


# lines of an invitation without rulers: `Meeting ID: 123`, `Dial-in: +1 555 0100`, `Passcode 1`
_JOINING = pattern(
    r"(?i)(?:please )?join(?:ing)?\b[^.!?]{0,60}?(?::(?:\s+\S+)?|info(?:rmation)?|meeting(?: now)?)"
    r"|(?:dial|call[- ]in|phone|(?:or )?(?:iphone )?one[- ]tap|(?:or )?(?:by )?telephone"
    r"|find (?:your|a) local|(?:view )?(?:more phone|international) numbers?|or\b.{0,20}\bdial)\b.*"
    r"|(?:.{2,20} )?(?:id|pass ?code|password|pin|tenant key|access code|kenncode|kennwort)"
    r"(?:\s*[:=]\s*\S+|\s+\S*\d\S*)(?: \d+){0,5}#?"
    r"|(?:[A-Z][\w .()]{1,30}:\s*)?\+\d[\d ()-]{6,}(?:,+\S*)?(?: .{0,60})?"
    # as Zoom says it: `Jo Sample is inviting you to a scheduled Zoom meeting.`
    r"|.{2,60}\binvit(?:ed|ing you) to a (?:scheduled )?zoom (?:webinar|meeting)\."
    r"|this event has a video call\.|learn more about meet at:.*"
    r"|please (?:click|use) (?:the|this) (?:link|url)\b[^.!?:]{0,60}:"
    r"|(?:when|time):\s*[a-z]{3} \d\d?, \d{4} \d\d:\d\d [ap]m\b[^!?]{0,60}"
)
# what Zoom writes above the time of a meeting, which is no track
_TOPIC = pattern(r"(?im)^topic: [^\n]*\n+(?=\s*time: )")


def settle_meeting(session: Draft) -> None:
    """Where to join a meeting is its link; nothing else is left that is said of how to join."""
    _settle_page(session)
    put = session.fields.get("description")
    if put is None:
        return
    text = session.text("description")
    if "://" not in text:
        return
    topic = _TOPIC.search(text)
    if topic is not None:
        session.leave("joining", topic[0].strip(), put.key, put.mark)
        text = text.replace(topic[0], "")
        retell(session, text)
    found = _BLOCK.search(text)
    page = _page(found["inside"] or found["upto"]) if found else None
    if found is None or page is None:
        _without_joining(session, text.split("\n"), put)
    else:
        session.put("link", page[0], put.key, put.mark)
        retell(session, text[: found.start()] + text[found.end() :])


def _settle_page(session: Draft) -> None:
    """A page where one joins is for those who come, and is not that of the event."""
    if is_page_of_meeting(session.text("url")):
        session.put("link", *session.fields.pop("url"))


def _without_joining(session: Draft, lines: list[str], put: Put) -> None:
    """Take out lines that say how to join, if one of them is a page where one does."""
    joining = [line for line in lines if _is_for_joining(line.strip())]
    page = _SERVICE.search("\n".join(joining))
    if page is not None:
        session.put("link", page[0], put.key, put.mark)
        session.leave("joining", "\n".join(joining), put.key, put.mark)
        retell(session, "\n".join(line for line in lines if line not in joining))


def _is_for_joining(line: str) -> bool:
    return any(one.fullmatch(line) for one in (_JOINING, _JOINED))


def retell(session: Draft, text: str) -> None:
    """Leave this of a description."""
    put = session.fields.pop("description")
    session.put("description", text.strip(), put.key, put.mark)


def _page(text: str) -> re.Match[str] | None:
    """The page of a service; the first one at all where a service is named: `aka.ms/our-call`."""
    return _SERVICE.search(text) or (_LINK.search(text) if _NAMED.search(text) else None)


def is_meeting(place: str) -> bool:
    """Whether a place is a program and nothing else."""
    return _ALONE.fullmatch(place) is not None


def is_online(place: str) -> bool:
    """Whether a place is none, but on the network."""
    if _THERE.search(place):
        return False
    return _NO_PLACE.fullmatch(place) is not None or is_meeting(place)


def is_page_of_meeting(page: str) -> bool:
    """Whether one joins a meeting there."""
    return _SERVICE.fullmatch(page) is not None


def take_link(session: Draft) -> None:
    """A page in place of a place, or where to join; one without its site leads nowhere."""
    put = session.fields["_location"]
    page = str(put.value)
    if "://" in page:
        session.put("link" if is_page_of_meeting(page) else "url", *put)
    if put.value not in (session.text("url"), session.text("link")):
        session.leave("location", *put)


@lru_cache(maxsize=4096)  # places come again and again
def without_meeting(place: str) -> str:
    """A place without the program that is used there as well: `Hall A; Microsoft Teams Meeting`."""
    whole = len(place) > _LONGEST or is_meeting(place)
    match = None if whole else _BEHIND.fullmatch(place) or _BEFORE.fullmatch(place)
    kept = match["place"] if match else place
    return place if _THERE.fullmatch(kept) else kept
