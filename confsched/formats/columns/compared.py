"""Names of columns as they are compared, and the roles that their words say.

They are compared without capitals, accents and punctuation, `startTime` and `starttime` as `start
time`, and in English.
"""

from collections.abc import Callable
from functools import lru_cache
from unicodedata import normalize

from confsched.formats.columns.brackets import ASIDE, by_role_first, without_aside
from confsched.formats.columns.people_names import DETAILS, PLURALS, ROLES, spelt
from confsched.patterns import pattern
from confsched.reading.programme_text.words.names_abroad import ENGLISH

_CAMEL = pattern(r"(?<=[a-z0-9])(?=[A-Z])")
_OTHER = pattern(r"(?:[^\w#]|_)+")
_ACCENT = pattern("[\u0300-\u036f]+")
# `Président·e de séance`
_BOTH_SEXES = pattern(r"(?<=\w)[·•](?:e|i(?:nne)?n|[tr]*ice|euse|[lns]e)[·•]?(s?)\b")
_COUNTED = pattern(r"(.*[^\d #])[ #]*(\d{1,2})")
# words that are written together: `starttime`, `sessionchair`
_TOGETHER = pattern(
    r"(session|talk|event|lecture|program|speaker|presenter|author|paper|start|end|room|track|moderator"
    r"|given|family)(names?|title|subtitle|time|date|emails?|chairs?|type|id|code|abstract|start|end"
    r"|category"
    r"|description|details|room|track|format|affiliation|organi[sz]ation|company|bio|language|status|level"
    r"|url|tags|speakers?)"
)
# of plurals, and of both sexes at once: `Referent*in`, `Referent:innen`, `Redner/r`, `orador/a`
_SINGULAR = ("", " in", " r", " a", " e", " trice", " rice")
_ENDINGS = (
    *_SINGULAR,
    *("s", "es", "en", "n", " innen", "innen", " s", " as", " es", " e s"),
    *(" trices", " trice s", " rices", " rice s"),
)
_OF_SHORT = ("", "s")  # `MCs`; `Wien` is not the plural of `wie`
_LONGEST, _SHORT = 4, 3  # words of a role, letters


_OF_ROLE = pattern(
    r"(?:(?P<said>id|codigo|nome|nombre|nom|naam|name|cargo|puesto|empresa|bio|foto)"
    r" (?:(?:d[aeo]s?|del(?: la)?|de l[ao]?|du|dell[ao]?|des|der|of(?: the)?) )?"
    r"|(?P<of>[^\W\d_]+) (?:d[aeo]s?|del(?: la)?|de l[ao]?|du|dell[ao]?|des|der|of(?: the)?) )"
    r"(?P<role>[^\W\d_]+)"
)
_TITLE_OF = pattern(
    r"(?P<title>titel|titre|titulo|titolo|tytuł|nazwa) (?:(?:d\w{1,4}|l[ae]?) ){0,2}"
    r"(?P<what>[^\W\d_]{4,})"
)
_OF_DRUPAL = "field_"  # what a site has added to pages: `field_speakers`
_REFERENCE = pattern(r"(?<=\w) ref(s?)$")  # `venueRef` is the id of a venue
_PLAYED = pattern(  # `Role in panel`, `Rolle im Panel`
    r"(?:role?|rolle|ruolo|papel) (?:in|on|at|im|en|nel|nella|dans|no|na) "
    r"(?:(?:the|der|la|le|el) )?(?:panel|session|sitzung|sesion|seance|sessione|sessao|event|talk)"
)
_YES_OR_NO = pattern(r"(?<=\w) (?:y n|yes no|j n|ja nein|o n|oui non|s n|si no)$")
_OF_DJANGO = "_set"  # what names an entry in another list: `speaker_set`
_MANY = frozenset(spelt("names, noms, nombres, nomes, namen"))
_NAME = _MANY | {*spelt("name, nom, nombre, nome, naam")}
_SAID = frozenset(
    word
    for field in ("name", "_first", "_last", "role", "organization", "pronouns", "country")
    for name in DETAILS[field]
    for word in name.split()
) | {*spelt("and, or, et, ou, und, oder, y, e, o, en, title, titles, titel, titre, affiliations")}
_OF = pattern(
    r" (?:of|d[aeo]s?|del|d|du|dell[aoe]?|des|der|van)(?: (?:the|l[ao]s?|el|l|de|your))* "
)
_MAIN = pattern(r" ?(?:principale?|principaux|main|lead|titular)?")


@lru_cache(maxsize=1024)
def compared(name: str) -> str:
    """A name as it is compared: `Start_Time (CET)` is `start time`, `Докладчик 2` `speaker 2`."""
    words = _REFERENCE.sub(r" id\1", _YES_OR_NO.sub("", plain_words(name)))
    words = _PLAYED.sub("session role", words)
    together = _TOGETHER.fullmatch(words)
    if together:
        return f"{together[1]} {together[2]}"
    counted = _COUNTED.fullmatch(words)
    english = ENGLISH.get(counted[1] if counted else words)
    return f"{english} {counted[2]}" if english and counted else english or words


def plain_words(name: str) -> str:
    """The words of a name without capitals, accents, punctuation and what is in brackets."""
    name = name if name.isascii() else normalize("NFKC", name)
    name = name.removeprefix(_OF_DRUPAL) or name
    name = f"{name.removesuffix(_OF_DJANGO)}s" if name.endswith(_OF_DJANGO) else name
    name = by_role_first(name, lambda text: bool(role_in(text)[0]))
    spaced = _CAMEL.sub(" ", ASIDE.sub(without_aside, name)).casefold()
    if not spaced.isascii():
        spaced = _BOTH_SEXES.sub(r"\1", spaced)
        spaced = normalize("NFC", _ACCENT.sub("", normalize("NFKD", spaced))).replace("ı", "i")
    return _OTHER.sub(" ", spaced).strip()


@lru_cache(maxsize=1024)
def role_in(words: str) -> tuple[str, str, bool]:
    """The role that some words begin with, what follows, and whether it is a plural."""
    known = _roles()
    parts = words.split(" ")
    for length in range(min(len(parts), _LONGEST), 0, -1):
        said = " ".join(parts[:length])
        if said in known:
            role, several = known[said]
            return role, " ".join(parts[length:]), several
    return "", words, False


def role_first(words: str) -> str:
    """`palestrante nome` for `nome do palestrante`: a role before what is said of who has it."""
    words = name_asked(words, role_in)
    match = _OF_ROLE.fullmatch(words)
    role, rest, _ = role_in(match["role"]) if match else ("", "", False)
    return (
        f"{match['role']} {match['said'] or match['of']}" if match and role and not rest else words
    )


def title_of(words: str) -> str:
    """`titulo` for `titulo do trabalho`, and nothing for that of somebody."""
    match = _TITLE_OF.fullmatch(words)
    title = match["title"] if match and not role_in(match["what"])[0] else ""
    return ENGLISH.get(title, title)


@lru_cache(maxsize=1)
def _roles() -> dict[str, tuple[str, bool]]:
    """Every way to write a role, with the role and whether it is a plural."""
    found: dict[str, tuple[str, bool]] = {}
    for role, names in ROLES.items():
        for name in names:
            for ending in _ENDINGS if len(name) > _SHORT else _OF_SHORT:
                several = ending not in _SINGULAR or (not ending and name in PLURALS)
                found.setdefault(name + ending, (role, several))
    return found


_OF_SESSION = "session "  # `session chair`


def role_of(text: str) -> str:
    """The role that a text is the name of; empty where it is none."""
    name = compared(text)
    role, rest, _ = role_in(name)
    if not role and name.startswith(_OF_SESSION):
        role, rest, _ = role_in(name.removeprefix(_OF_SESSION))
    return "" if rest else "speaker" if role == "author" else role


def are_of_role(text: str) -> bool:
    """Whether a text is the name of a role of several: `Panelists`."""
    role, rest, several = role_in(compared(text))
    return bool(role) and not rest and several


def name_asked(words: str, role_in: Callable[[str], tuple[str, str, bool]]) -> str:
    """The role and `name` for such a column; the same for any other."""
    named, *of_whom = _OF.split(words, maxsplit=1)
    role, rest, _ = role_in(of_whom[0] if of_whom else words)
    said = named if of_whom else rest
    first, *others = said.split() or [""]
    plain = first in _NAME and bool(others) and _SAID.issuperset(others)
    if not (role and plain) or (of_whom and not _MAIN.fullmatch(rest)):
        return words
    whole = of_whom[0] if of_whom else words
    return f"{whole.removesuffix(rest).strip()} {'names' if first in _MANY else 'name'}"
