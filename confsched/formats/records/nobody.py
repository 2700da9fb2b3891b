"""Texts that stand where a name could and name nobody: `TBA`, `all speakers`, `See you there!`."""

from functools import lru_cache

from confsched.patterns import pattern

_MAY_BE_NOBODY = pattern(
    r"(?i)\W*(?:tb|n|to be|invited|angefragt|wird|(?:[aà]|por|da) (?:con|d[eé]f|an)"
    r"|未|調整|待|邀|미정|섭외|уточн|do potw|bude up|belum)"
)
_OF_ALL = (
    r"(?:speakers?|authors?|presenters|panell?ists|participants|attendees|people|referent\w*"
    r"|facilitators|facilitadores"
    r"|teilnehm\w*|beteiligte\w*|intervenants|ponentes|asistentes|participantes|relatori"
    r"|partecipanti)"
)
# `various speakers`, `panelists`, `you!`, `organizers`, `talks selected from the abstracts`
_NOT_BY_NAME = pattern(
    r"(?i)\W*(?:(?:all|various|several|multiple|diverse|verschiedene|alle|tous|toutes|divers"
    rf"|todos|varios|tutti|vari)(?: (?:of )?(?:the |our |les |los |i )?{_OF_ALL})?"
    rf"|every(?:one|body)|(?:all of )?you|(?:expert )?panel|{_OF_ALL} tb[acd]"
    rf"|(?:the |our )?(?:(?:contributed|contributing|invited|selected|accepted) )?{_OF_ALL}"
    r"|(?:the )?(?:event |stage )?(?:crew|staff)"
    r"|(?:the )?(?:workshop |conference |local )?"
    r"organi[sz](?:ers|ing(?: (?:&|and) \w+)? (?:committee|team))"
    rf"|{_OF_ALL} (?:sele[ck]|invit|convid|ausgew)\w+"
    r"|organiza(?:[cç][aã]o|ci[oó]n|dores)(?: .*)?"
    r"|authors of (?:the )?(?:selected |accepted |contributed )?(?:papers|abstracts|posters)"
    r"|(?:talks? |speakers? |to be )?(?:selected|chosen|contributed|drawn)(?: talks?)?"
    r" (?:from|during|until|at|before|by|in) .+)\W*"
)
# `alle Camp-Teilnehmer, die schon da sind`
_ALL_OF_THEM = pattern(
    r"(?i)\W*(?:all|alle|tous|toutes|todos|tutti)(?: (?:of )?(?:the|our|les|los|i))?"
    rf" (?:\w{{1,30}}-)?{_OF_ALL}\b"
)
_BESIDE_NAMES = frozenset(",;:(")
_TWO = 2  # words, which may be a name in small letters
_LONG, _MANY = 60, 9  # letters of a text that may be none, words of a name
_UNBROKEN = pattern(r"(?:[^\W\d_]+:\s)?[^(\[,;:|–—\n&/+]*")
_HIDING = 40  # letters of a text that may say that nobody is known yet


@lru_cache(maxsize=65_536)  # a person is named again and again
def is_nobody(text: str) -> bool:
    """Whether a text says that somebody or something will be told later, like `TBA`."""
    if len(text) > _HIDING or not _MAY_BE_NOBODY.match(text):
        return False
    from confsched.reading.programme_text import people  # noqa: PLC0415 -- for few lists

    return people.is_nobody(text)


@lru_cache(maxsize=65_536)
def names_nobody(text: str) -> bool:
    """Whether what stands where a name could is none.

    Somebody will be told later, several are meant at once, or it goes on about something.
    """
    said = text.partition(" (")[0]
    short = len(said) <= _LONG
    if is_nobody(said) or is_prose(text) or _is_call(text) or _ALL_OF_THEM.match(text):
        return True
    return short and bool(_NOT_BY_NAME.fullmatch(said) or _is_page(said))


@lru_cache(maxsize=65_536)
def is_remark(text: str) -> bool:
    """Whether a text is a few words of a sentence, or has a number: `See you in the bar`.

    Where something has no speaker, as lunch, that is said of it and names nobody.
    """
    words = text.split()
    number = any(map(str.isdecimal, words))
    return number or (len(words) > _TWO and text[1:].islower())


def _is_page(text: str) -> bool:
    """Whether a text is the address of a page."""
    return text.startswith(("http://", "https://"))


def _is_call(text: str) -> bool:
    """Whether a text calls out to people: `See you there!`."""
    if not text.endswith("!") and not text.startswith("¡"):
        return False
    return text.startswith("¡") or _BESIDE_NAMES.isdisjoint(text)


def is_prose(text: str) -> bool:
    """Whether a text runs on where a name would end: no comma, bracket or dash for many words."""
    match = _UNBROKEN.match(text) if len(text) > _LONG else None
    return match is not None and len(match[0].split()) > _MANY
