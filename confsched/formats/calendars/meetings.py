"""What programs for meetings write into events: how to join, between two lines that are rulers."""

import re
from functools import lru_cache

from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_RULER = r"(?:-::~[:~]+-?|_{20,})"
_BLOCK = pattern(rf"(?s)(?:^|\n){_RULER}[ \t]*\n(?P<inside>.*?)\n{_RULER}[ \t]*(?=\n|$)")
_SERVICE = pattern(
    r"https?://[^\s<>()\"]*(?:meet\.google|teams\.|zoom\.|webex\.|skype\.)[^\s<>()\"]*"
)
_NAMED = pattern(r"(?i)\b(?:microsoft teams|google meet|zoom|webex|skype)\b")
_LINK = pattern(r"https?://[^\s<>()\"]+")
_PROGRAM = (
    r"(?:[^;()]*\bmicrosoft teams\b[^;()]*|(?:(?:ms )?teams|google meet|zoom|webex|skype|jitsi"
    r"|big ?blue ?button|discord|you ?tube|twitch|hopin|gather(?:\.?town)?|go ?to ?webinar"
    r"|live ?stream)(?: (?:meeting|webinar|call|live))?)"
)
_MODE = r"(?:online|virtual(?:ly)?|remote(?:ly)?|hybrid)"
# `Online (Harbour TV)`
_NO_PLACE = pattern(
    r"(?i)(?:online|virtual(?:ly)?|remote(?:ly)?|webinar|en ligne|en l[ií]nea)\b(?:\W.*)?"
)
# `Zoom (link will be sent)`
_ALONE = pattern(rf"(?i){_PROGRAM}(?:\s*[-–—:,(]\s*\(?(?:link|url|details|access|login)\b.*)?")
# `Hall A / Zoom`, `Hall A (also on Zoom)`, `Zoom & Hall A`
_ON = rf"(?:also )?(?:(?:on|via|in|über|par) )?(?:{_PROGRAM}|{_MODE}(?: via {_PROGRAM})?)"
_AND = rf"\s*(?:[;/+&|]|,(?!\s*{_MODE})|\b(?:and|und|et|y|or|oder)\b)\s*"
_BEHIND = pattern(rf"(?i)(?P<place>\S.*?)(?:{_AND}{_ON}|\s*\((?:{_AND})?{_ON}[^()]*\))")
_BEFORE = pattern(rf"(?i){_ON}{_AND}(?P<place>\S.*)")
_THERE = pattern(r"(?i)\b(?:in[ -]?person|on[ -]?site|off[ -]?line|presence|pr[äé]sen(?:z|tiel))\b")


def settle_meeting(session: Draft) -> None:
    """Where to join a meeting is its link; nothing else is left that is said of how to join."""
    put = session.fields.get("description")
    text = session.text("description")
    found = _BLOCK.search(text) if put is not None and "://" in text else None
    page = _page(found["inside"]) if found else None
    if put is None or found is None or page is None:
        return
    session.put("link", page[0], put.key, put.mark)
    left = text[: found.start()] + text[found.end() :]
    session.fields.pop("description")
    session.put("description", left.strip(), put.key, put.mark)


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


@lru_cache(maxsize=4096)  # places come again and again
def without_meeting(place: str) -> str:
    """A place without the program that is used there as well: `Hall A; Microsoft Teams Meeting`."""
    match = None if is_meeting(place) else _BEHIND.fullmatch(place) or _BEFORE.fullmatch(place)
    kept = match["place"] if match else place
    return place if _THERE.fullmatch(kept) else kept
