"""Who leads, named among others: `A Test, Ed Test (mod: Mo Probe)`, `Jo Test, chair Mo Probe`."""

from re import Match

from confsched.formats.columns.compared import role_of
from confsched.formats.likely import is_person
from confsched.formats.records.people.between import SIGNS
from confsched.patterns import pattern

# words before a name that are no post of whom the name before them is; another colon is not needed
LEADERS = (
    *("moderator", "moderators", "moderation", "moderatorin", "moderated", "mod.", "moderador"),
    *("moderadora", "moderatore", "moderatrice", "modérateur", "modératrice", "modération"),
    *("modérée", "modéré", "modera", "moderiert", "chair", "chaired", "discussant"),
)
_WORDS = "|".join(sorted((word.replace(".", r"\.") for word in LEADERS), key=len, reverse=True))
_STEMS = ("mod", "chair", "discuss")  # one of them is in each of these words
_LEADER = pattern(
    rf"(?:^|(?P<mark>\s*[,;.\n]\s*|\s+[-–—|]\s+))(?P<role>(?i:{_WORDS})(?: (?:by|par|von))?)"
    r"\s+(?P<name>[A-ZÀ-Ý][^,;:()\n]+)(?P<others>:\s+)?"
)
_LED = pattern(r"\s*\(([^\W\d_]{3,14}): *([^():;]{3,120})\)$")


def with_leader(text: str) -> str:
    """`Ada Sample, Jo Test (mod: Mo Probe)` with who leads behind a semicolon.

    Of one person that is what they are themselves.
    """
    match = _LED.search(text) if text.endswith(")") else None
    several = match is not None and SIGNS.search(text, 0, match.start()) is not None
    if match is None or not several or role_of(match[1]) in ("", "speaker"):
        return text
    return f"{text[: match.start()]}; {match[1]}: {match[2]}"


def with_leaders(text: str) -> str:
    """`Jo Test, moderator Mo Probe` with a colon behind the role, and a semicolon before it."""
    low = text.casefold()
    return _LEADER.sub(_labelled, text) if any(one in low for one in _STEMS) else text


def _labelled(match: Match[str]) -> str:
    if not is_person(match["name"].strip()):
        return match[0]
    mark = "; " if match["mark"] else ""
    colon = "" if " " in match["role"] and not match["others"] else ":"
    return f"{mark}{match['role']}{colon} {match['name']}{'; ' if match['others'] else ''}"
