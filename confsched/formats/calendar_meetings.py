"""What programs for meetings write into events: how to join, between two lines that are rulers."""

import re

from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_RULER = r"(?:-::~[:~]+-?|_{20,})"
_BLOCK = pattern(rf"(?s)(?:^|\n){_RULER}[ \t]*\n(?P<inside>.*?)\n{_RULER}[ \t]*(?=\n|$)")
_SERVICE = pattern(
    r"https?://[^\s<>()\"]*(?:meet\.google|teams\.|zoom\.|webex\.|skype\.)[^\s<>()\"]*"
)
_NAMED = pattern(r"(?i)\b(?:microsoft teams|google meet|zoom|webex|skype)\b")
_LINK = pattern(r"https?://[^\s<>()\"]+")
_BESIDE = pattern(
    r"(?i)[^;]*\bmicrosoft teams\b[^;]*|google meet|(?:zoom|webex|skype)(?: meeting)?"
)


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
    return _BESIDE.fullmatch(place) is not None


def without_meeting(place: str) -> str:
    """A place without the program that is used there as well: `Hall A; Microsoft Teams Meeting`."""
    parts = [part.strip() for part in place.split(";")]
    kept = [part for part in parts if not _BESIDE.fullmatch(part)]
    return "; ".join(kept) if kept and len(kept) < len(parts) else place
