"""Roles before names in a text of several people: `Panelists: Jo Sample, Mo Sample; Chair: …`.

Who leads may be named among others: `A Test, Ed Test (mod: Mo Probe)`, `Jo Test, chair Mo Probe`,
`Jo Test with host Mo Probe`.
"""

import re

from confsched.formats.columns.compared import are_of_role, role_of
from confsched.formats.likely import is_person
from confsched.formats.records.people.between import AND, SIGNS
from confsched.patterns import pattern
from confsched.reading.programme_text.words.joining import LED, WITH

# words before a name that are no post of whom the name before them is; another colon is not needed
LEADERS = (
    *("moderator", "moderators", "moderation", "moderatorin", "moderated", "mod.", "moderador"),
    *("moderadora", "moderatore", "moderatrice", "modérateur", "modératrice", "modération"),
    *("animée", "modérée", "modéré", "modera", "moderiert", "chair", "chaired", "discussant"),
    *("host", "hosts", "hosted"),
)
_WORDS = "|".join(sorted((word.replace(".", r"\.") for word in LEADERS), key=len, reverse=True))
_STEMS = ("mod", "chair", "discuss", "animée", "host")  # one of them is in each of these words
_WITH = rf" {WITH} (?:guests? )?(?=[A-ZÀ-Ý])"
_LEADER = pattern(
    rf"(?:^|(?P<mark>\s*[,;.\n]\s*|\s+(?:[-–—|]|{WITH})\s+))"
    rf"(?P<role>(?i:{_WORDS})(?: (?:by|par|von))?)"
    rf"\s+(?:(?P<dash>[-–—]\s+)|(?P<bracket>\())?(?P<name>[A-ZÀ-Ý](?:(?!{_WITH})[^,;:()|\n])+)"
    rf"(?(bracket)\)\s*(?:(?P<after>,\s*)|(?=[;|\n]|$))|(?P<others>:\s+|{_WITH})?)"
)
_LED = pattern(LED)
LABEL = pattern(r"^([^\W\d][^:;(),]{1,30}):\s+")  # and no `Jo Sample, Mayor: Sampleton`
_BY = pattern(r"^([^\W\d_]{3,14} (?:by|par|von))\s+")  # `Chaired by Jo Sample`
_FACILITATOR = pattern(r"(?i)(?:facilita[td]or(?:a|e|in)?|facilitatrice|facilitateur):\s+")
# with which a text of people, or a part of it, begins
_LETTERS = {"M": "Moderator", "P": "Panelist", "S": "Speaker", "C": "Chair", "D": "Discussant"}
_LETTER = pattern(r"((?:^|[;\n])\s*)([MPSCD]):\s+(?=[A-ZÀ-Ý])")
_PANEL = pattern(
    r"((?:^|[;.\n])\s*)(?:(?:On the )?[Pp]anel|Participant(?:e?s)?|Partecipanti):\s+(?=[A-ZÀ-Ý])"
)
_DASHED = pattern(r"((?:^|[;\n])\s*)([^\W\d_]{4,20})\s[-–—]\s+")
_TWO = 2
_PLURAL = pattern(r"[A-Z][a-z]{3,}(?:[^si]s|ies)|Jury")  # of a role that we do not know


def spelt_out(text: str) -> str:
    """Roles by their first letters, with the words that they stand for: `M: Jo Sample`.

    Who is behind `Panel:` or `Participantes:` are panelists.
    """
    is_there = "anel:" in text or "Part" in text
    text = _PANEL.sub(r"\1Panelists: ", text) if is_there else text
    return _LETTER.sub(lambda found: f"{found[1]}{_LETTERS[found[2]]}: ", text)


def after_comma(label: re.Match[str]) -> str:
    """A comma in the place of the dash before a role: `Jo Sample - Moderator: Mo Sample`."""
    return ", " if role_of(label[1]) else label[0]


def after_semicolon(label: re.Match[str]) -> str:
    """A semicolon in the place of the full stop before a role: `Jo Sample. Chair: Mo Sample`."""
    return "; " if role_of(label[1]) else label[0]


def after_label(label: re.Match[str]) -> str:
    """The same for the blank before a second role: `Chair: Mo Sample Panelists: Jo Sample`."""
    again = ":" in label.string[: label.start()] and role_of(label[1])
    return f"; {label[1]}: " if again else label[0]


def is_of_several(text: str) -> bool:
    """Whether a text begins with a role that several people have: `Panelists: `, `Coaches: `."""
    label = LABEL.match(text)
    if label is None:
        return False
    return are_of_role(label[1]) or (not role_of(label[1]) and bool(_PLURAL.fullmatch(label[1])))


def labelled(names: list[str]) -> list[str]:
    """Names, each with the role of several people that stands before the first of them."""
    if not any(map(is_of_several, names[:-1])):
        return names
    found: list[str] = []
    role = ""
    for name in names:
        if label := LABEL.match(name):
            role = label[0] if is_of_several(name) else ""
        found.append(name if label else f"{role}{name}")
    return found


def led_jointly(names: list[str], text: str) -> list[str]:
    """Two names of a text, both with the role before the first: `Chair: Jo Sample and Mo Test`."""
    first = _FACILITATOR.match(names[0]) if len(names) > 1 else None
    others = [label[0] for one in names[1:] if (label := LABEL.match(one))]
    if first and not any(map(_FACILITATOR.match, others)):  # who facilitates leads the others
        names = [f"Moderator: {names[0][first.end() :]}", *names[1:]]
    label = LABEL.match(names[0]) or _BY.match(names[0]) if len(names) == _TWO else None
    if label is None or LABEL.match(names[1]) or role_of(label[1]) in ("", "speaker"):
        return names
    between = text.partition(names[0])[2].partition(names[1])[0]
    return [names[0], f"{label[0]}{names[1]}"] if AND.fullmatch(between) else names


def with_leader(text: str) -> str:
    """`Ada Sample, Jo Test (mod: Mo Probe)` with who leads behind a semicolon.

    Of one person that is what they are themselves, unless it is the name of another one.
    """
    match = _LED.search(text) if text.endswith(")") else None
    several = match is not None and SIGNS.search(text, 0, match.start()) is not None
    if (
        match is None
        or not (several or is_person(match["leader"]))
        or role_of(match["role"]) in ("", "speaker")
    ):
        return text
    return f"{text[: match.start()]}; {match['role']}: {match['leader']}"


def with_leaders(text: str) -> str:
    """`Jo Test, moderator (Mo Probe)` with a colon behind the role, and a semicolon before it.

    So is `Panelists - Jo Test, Mo Probe`, where several have the role.
    """
    text = _DASHED.sub(_with_colon, text) if " - " in text or " – " in text else text
    low = text.casefold()
    return _LEADER.sub(_led, text) if any(one in low for one in _STEMS) else text


def _with_colon(label: re.Match[str]) -> str:
    return f"{label[1]}{label[2]}: " if are_of_role(label[2]) else label[0]


def _led(match: re.Match[str]) -> str:
    beside = (match["mark"] or "").strip()  # `Jo Test - Chair` in a line, or before a dash
    own = beside in (",", "-", "–", "—") and (match["dash"] or "\n" in match[0].strip())
    if own or not is_person(match["name"].strip()):
        return match[0]
    mark, end = "; " if match["mark"] else "", "; " if match["others"] or match["after"] else ""
    return f"{mark}{match['role']}: {match['name']}{end}"
