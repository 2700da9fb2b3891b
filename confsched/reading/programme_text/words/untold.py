"""Words that say that something will be told later, `TBA`, `noch offen`, or is cancelled."""

import re
from functools import lru_cache

from confsched.patterns import pattern
from confsched.reading.programme_text.words.plain import folded, plain

_LONGEST = 40  # letters
_TO_BE_TOLD = pattern(
    r"[\W_]*(?:(?:topic|title|titre|titel|titolo|titulo|thema|tema|sujet"
    r"|room|raum|salle|sala|zaal|venue|location|lieu|ort|luogo|lugar"
    r"|description|beschreibung|descripcion|descrizione|abstract|resume|details):? )?"
    r"(?:(?:still |yet |(?:and )?more )?(?:t\.? ?b\.? ?[acd]\.?|tdb|to ?do|em breve"
    r"|(?:to|will) be (?:announced|confirmed|determined|decided|named|invited|advised))"
    r"|n\.? ?n\.?|n/a|(?:as )?(?:yet )?(?:un|not (?:yet )?)"
    r"(?:determined|decided|confirmed|announced|assigned)(?: yet)?"
    r"|(?:not |yet |awaiting |to be )?(?:confirmation|confirmed yet)|coming soon|pending"
    r"|(?:a|por) (?:ser )?(?:confirmad|definid|anunciad|determinad|designad|divulgad)[oa]s?"
    r"|(?:a|por|pendiente de) (?:confirmar|definir|anunciar|determinar|designar|divulgar)"
    r"|a (?:confirmer|annoncer|definir|determiner|preciser|designer|venir)|invited|angefragt"
    r"|(?:wird|werden) (?:noch )?(?:bekannt ?gegeben|benannt|mitgeteilt|angekundigt)|folgt"
    r"|(?:steht )?(?:noch )?(?:nicht fest|offen|unbekannt|nicht bekannt|zu bestimmen|anzufragen)"
    r"|da (?:confermare|definire|annunciare)|n\. ?[nt]\. ?b\.?"
    r"|(?:nader |nog )?te be(?:palen|vestigen)|nog (?:niet )?bekend|volgt(?: nog)?"
    r"|meddelas(?: senare)?|wkrotce"
    r"|未定|調整中|待定|なし|無し|(?:日程|暂|暫)?未提供"
    r"|(?:speakers?|panell?ists?|presenters?|moderators?) t\.? ?b\.? ?[acd]\.?"
    r"|待确认|待確認|邀請中|邀请中|미정|섭외 중|уточняется|уточнюється"
    r"|do (?:potwierdzenia|ustalenia|uzgodnienia)|bude upresneno|belum ditentukan)[\W_]*",
    re.IGNORECASE,
)
# `All panelists` in a line of its own
_ALL = pattern(r"(?i)\W*all (?:the |our )?(?:speakers|panell?ists|presenters|participants)\W*")
ALL = frozenset(("all", "everybody", "everyone", "various", "alle", "tous", "todos", "tutti"))
CANCELLED = (
    r"(?:cancell?ed|abgesagt|annul(?:[ée]e?|lat[oa])|cancelad[oa]|geannuleerd|afgelast"
    r"|a[fv]lyst|inställ[dt]|entfällt|entfallen|fällt aus|vervallen|odwołan[aey]|中止)"
)
CALLED_OFF = pattern(rf"(?i)\W*{CANCELLED}\W*")


@lru_cache(maxsize=65_536)  # cells of one column say it again and again
def is_nobody(text: str) -> bool:
    """Whether it says that a name will be told later, like `TBA`."""
    return len(text) <= _LONGEST and _TO_BE_TOLD.fullmatch(folded(plain(text))) is not None


def leaves_names_open(text: str) -> bool:
    """Whether a line says that somebody will be told later, or that all who speak are there."""
    return is_nobody(text) or folded(text) in ALL or _ALL.fullmatch(text) is not None
