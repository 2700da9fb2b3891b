"""Running text, and what stands on pages beside a programme: prices, links, notices."""

import re
from functools import lru_cache

from confsched.patterns import pattern
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.sessions import (
    CLOSINGS,
    CONFERENCE,
    HOURS,
    LEFT_OUT,
    PROGRAMME,
    SIGN_OFFS,
)
from confsched.reading.programme_text.words.vocabulary import ORGANIZATIONS

_SENTENCE = pattern(
    r"((?:[^\W\d_]{4}(?<!\b[Pp]rof)(?<!\bUniv)(?<!\bDipl)(?<!\bAssoc)\.|[^\W\d_][!?])[\"”»’)]?)\s+[“\"«„¿¡]?[A-ZÀ-Ý]"
)
_ENDED = pattern(r"[^\W\d_]{2}[\"”»’)]?[.!?…][\"”»’]?\s*$")
_EASTERN = pattern(r"[\u3041-\u30ff\u3400-\u9fff]{3}(?:[。！？]|[)）」』”][。])")
_LOWER = pattern(r"(?<![^\s(\"'“«])[a-zà-ÿ][^\W\d_]*")
_ADDRESSED = pattern(  # to those who read it
    r"(?:We|You|Wir|Ihr|Du|Nous|Vous|On va|Vamos|Noi)(?:['’][a-z]{1,2})? [a-zà-ÿ]"
)
_WORDS = pattern(r"[^\s]+")
_LINK = pattern(
    r"https?://|www\.|[\w.+-]{1,64}@[\w-]{1,64}\.\w|©|\(c\) ?\d{4}|all rights reserved", 2
)
_PRICE = pattern(r"(?:[€$£]|EUR|USD|CHF|GBP)\s?\d|\d\s?(?:€|\$|£|EUR|USD|CHF|GBP)\b")
_COSTS = pattern(
    r"(?<=[^\W\d_])\s\([^()]{0,60}\)\s*$"
)  # `Master class (separate registration, $150)`
_PHONE = pattern(
    r"(?:tel|phone|fax|telefon|tél|mobile)\.?\s?:?\s?[+(\d]|\+\d{1,3}[\s(\d]{8}"
    r"|(?:\b\d\d[ .]){4}\d\d\b",
    re.IGNORECASE,
)
_OF_NAME = pattern(r"(?<=[^\W\d_] )<[\w.+-]{1,40}@[\w.-]{1,60}>")  # `Ada Sample <ada@boats.org>`
_RIGHTS = pattern(r"copyright\W*(?:$|c\b|\d{4}|by\b|notice|[^\w\s])|all rights reserved")
# what a reader is asked to do, or may press
_ASKING = (
    r"(?:please\s)?(?:join us|scan|fill (?:in|out)|click|register (?:here|now)|sign up)\b"
    r"|(?:download|view|read|watch|see)\s(?:the\s)?(?:papers?|slides?|pdf|videos?|recording|more)\b"
    r"|for (?:more|further|additional|detailed|full) (?:information|details)\b"
    r"|(?:share(?: this)?|(?:learn|show|see|find out) more|more (?:info|details)|view details"
    r"|mehr (?:lesen|erfahren)|weiterlesen|lire la suite|en savoir plus|partager|leggi tutto"
    r"|(?:leer|ver|saber|ler|saiba) m[áa]i?s|compart(?:ir|ilhar)|lees meer|czytaj więcej)\W*$"
    r"|(?:(?:book|buy|get|reserve)(?: your)?(?: tickets?| now| a (?:place|seat))+|sold out)\W*$"
    r"|(?:add|subscribe) to (?:\w+ )?calendar\b"
    r"|(?:google calendar|icalendar|outlook (?:\d+|live)|(?:export|download) \.?(?:ics|ical)\b.*)$"
)
# what is said of the programme itself
_OF_PROGRAMME = (
    r"all (?:the )?times\b"
    r"|the (?:\w+ )?(?:program(?:me)?|schedule|agenda) (?:can be found|will be posted)\b"
    r"|.{0,60}\b(?:subject to changes?|änderungen\b.{0,30}\bvorbehalten|suscettibile di variazioni"
    r"|sous réserve de modifications?|sujet[oa] a (?:cambios|modificaciones|alterações))\b"
)
# thanks for money, and what stands in the foot of a page
_IN_FOOT = (
    r"(?:with|avec|con|com|med|met|mit|dank|gracias|grazie)\s(?:[a-zß-ÿ']+\s){0,2}"
    r"(?:support|soutien|concours|patrocinio|sostegno|contributo|apoyo|apoio|stöd|støtte|steun"
    r"|unterstützung|förderung)\s(?:of|from|de|del|della|du|des|di|der|von|durch|av|fra|van)\b"
    r"|powered by\b"
    r"|(?:(?:^|\s[|·•]\s)(?:[^\W\d_]+\s){0,3}(?:privacy(?: policy)?|cookies?|kakor|\w+policy"
    r"|impressum|imprint|datenschutz|l[eé]gale?s|legali?)){2}"
    r"|(?:back )?to (?:the )?top\s*$|(?:back to )?top of (?:the )?page\s*$|haut de page\s*$"
)
_INVITATION = pattern(rf"\W*(?:{_ASKING}|{_OF_PROGRAMME}|{_IN_FOOT})", re.IGNORECASE)
# `About the Institute`, which makes the conference
_ABOUT = pattern(
    r"(?:about|uber|over|om|a propos (?:de|des|du|de la|de l))\s(?:the |das |die |den |het )?"
)
_NO_WORD = pattern(r"\W+")
_AROUND = pattern(r"^[\W_]+(?<![©(])|[\W_]+$")  # marks and pictures around a heading
_LONG, _LONGISH = 200, 110
_EASTERN_LENGTH = 15
_HEADING = 60  # characters of a heading
_NAME = 6  # words of a body
_CLAUSE = 4  # words of a sentence
_SHORT = pattern(r"[A-ZÀ-Ý][^\W\d_]*(?:[ ,'’-]+[^\W\d_A-ZÀ-Ý]+)+(?: [^\W\d_]+)?[^\W\d_]{3}\)?[.!]")


def first_sentence(text: str) -> int:
    """Where the first sentence of a plain text ends, but not within quotes; 0 if there is none."""
    ends = (match.end(1) for match in _SENTENCE.finditer(text))
    return next((end for end in ends if text.count('"', 0, end) % 2 == 0), 0)


@lru_cache(maxsize=8192)
def likeness(text: str) -> float:
    """How much a text is running text, from 0 to 1."""
    length = len(text)
    if length > _LONG:
        return 0.9
    if length < 40:  # of letters that are words
        return 0.8 if length >= _EASTERN_LENGTH and _EASTERN.search(text) else 0.0
    words, lower = len(_WORDS.findall(text)), len(_LOWER.findall(text))
    ended, several = _ENDED.search(text) is not None, _SENTENCE.search(text) is not None
    running = lower / words > 0.5 if words else False
    score = 0.25 * running + 0.35 * ended + 0.25 * several
    score += 0.3 * (running and _ADDRESSED.match(text) is not None)
    return score + 0.3 * (length > _LONGISH) * running + 0.1 * (words > 14)


def is_short_sentence(text: str) -> bool:
    """Whether a text is one short sentence, as `Tea and coffee in the foyer.`, and no name."""
    words = text.split()
    return len(words) >= _CLAUSE and _SHORT.fullmatch(text) is not None


def is_beside(text: str) -> bool:
    """Whether a line is no part of a programme whatever stands around it: prices, links, phones."""
    text = _COSTS.sub("", _OF_NAME.sub("", text))
    return likeness(text) < 0.5 and any(form.search(text) for form in (_LINK, _PRICE, _PHONE))


def is_invitation(text: str) -> bool:
    """Whether a line is for readers: `Join us!`, `Download slides`, `All times are in CET`."""
    return len(text) < 140 and _INVITATION.match(text) is not None


def tells_hours(text: str) -> bool:
    """Whether it is a heading under which opening hours stand."""
    return len(text) < _HEADING and _bare(text) in HOURS


def _bare(text: str) -> str:
    return _AROUND.sub("", folded(text)).replace("’", "'")


@lru_cache(maxsize=4096)
def leaves_programme(text: str) -> bool:
    """Whether it is a heading under which something else than a programme stands."""
    if len(text) > _HEADING or text.startswith("©"):
        return text.startswith("©")
    words = _bare(text)
    first, _, rest = words.partition(" ")
    known = words in LEFT_OUT or words.partition(",")[0] in CLOSINGS
    known = known or ("," in text and words.partition(",")[0] in SIGN_OFFS)
    known = known or (first in CONFERENCE and rest in LEFT_OUT)  # `Workshop topics`
    known = known or ((about := _ABOUT.match(words)) is not None and _is_body(words[about.end() :]))
    return known or _RIGHTS.match(words) is not None


def _is_body(words: str) -> bool:
    said = words.split()
    return len(said) < _NAME and not ORGANIZATIONS.isdisjoint((*said[:1], *said[-1:]))


def closes_letter(text: str) -> bool:
    """Whether it is nothing but words of farewell: `Kind regards`, `Best`."""
    words = _bare(text) if len(text) < _HEADING else ""
    return words in CLOSINGS or words in SIGN_OFFS


@lru_cache(maxsize=4096)
def opens_programme(text: str) -> bool:
    """Whether it is a heading under which a programme stands."""
    words = _NO_WORD.split(folded(text))
    return len(text) < 70 and any(word in PROGRAMME for word in words)
