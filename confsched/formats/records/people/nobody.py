"""Texts that stand where a name could and name nobody: `TBA`, `all speakers`, `See you there!`."""

from functools import lru_cache
from itertools import takewhile

from confsched.formats.columns.compared import compared, role_of
from confsched.formats.likely import is_person, place_likeness
from confsched.patterns import pattern
from confsched.reading.programme_text.words.joining import AND, AND_WORD
from confsched.reading.programme_text.words.untold import is_nobody

_OF_ALL = (
    r"(?:speakers?|authors?|presenters|panell?ists|participants|attendees|people|guests|experts|referent\w*"
    r"|facilitators|facilitadores|teams|countries|delegates|members|delegations|delegaciones"
    r"|teilnehm\w*|beteiligte\w*|vortragende\w*|mitwirkende\w*|intervenants|ponentes|asistentes"
    r"|participantes|relatori|rapporteurs|b[ée]n[ée]voles|staff|faculty|pupils|parents|families|guides|helpers|ambassadors|tutors|coaches|trainers|judges"
    r"|pastors|ministers|clergy|officers|branches|teachers|instructors|lecturers|callers"
    r"|chairs|moderators|musicians|performers|conductors|choirs|singers|bands|djs|dancers|dozent\w*|enseignante?s"
    r"|partecipanti|convidad[ao]s|invitad[ao]s|invit[ée]e?s|ospiti|gäste\w*|vrijwilligers|leiding"
    r"|ehrenamtliche|freiwillige|voluntari[ao]s|volontari|frivillige)"
)
_YET = (
    r"(?:(?:will |are )?(?:yet |soon )?(?:to )?(?:be )?(?:announced|confirmed|decided|come|added)"
    r"|coming)(?: soon| later| shortly)?|tb[acd]"
)
# whom nobody names
OTHERS = (
    rf"(?:et\s{{1,3}}al|{AND}"
    r" (?:others|andere|weitere|d'autres|otr[oa]s|altri|outr[oa]s|anderen"
    r"|(?:(?:his|her|their|the) )?(?:party|troupe|team|colleagues)|kolleg\w+|team"
    r"|coll[èe]gues|colleghi|colegas|collega's"
    r"|(?:\d{1,2}|two|three|zwei|drei|deux|trois|dos|tres|due|tre) (?-i:[a-zà-ž]{4,20}))"
    r"|\+ (?:\d{1,2}|two|three) (?-i:[a-zà-ž]{4,20}))"
)
# that nothing takes place: `-- no seminar --`, `Bank holiday`, `Reading week`, `Library closed`
_NOTHING_ON = (
    r"[-–—*=~_]{2,}.*\w.*[-–—*=~_]{2,}"
    r"|no (?:grand rounds?|seminars?|colloquium|meetings?|class(?:es)?|sessions?|lectures?"
    r"|journal club|conferences?|talks?|programs?)\b.*"
    r"|(?:kein(?:e|en)? (?:seminar|kolloquium|vorlesung|sitzung|vortrag|termin)"
    r"|pas de (?:s[ée]minaire|s[ée]ance|cours)|no hay (?:seminario|sesi[óo]n|clase))\b.*"
    r"|(?:bank|public|national|school|university) holidays?"
    r"|(?:christmas|easter|summer|spring|winter|autumn|fall|mid-?term|half[ -]?term|reading|term)"
    r" (?:vacation|week|holidays?|recess)"
    r"|(?:(?:university|school|museum|library|office|campus) )?(?:is )?closed"
)
# that nobody speaks: `no speaker`, `senza relatore`
_WITHOUT = (
    r"(?:no|ohne|senza|sans|sin|sem|geen|uten|utan|bez) (?:speakers?|presenters?|referent\w*"
    r"|relatore|intervenante?|ponente|spreker)|ohne|niemand|entfällt|ninguno|aucune?|nessuno"
)
# several at once, by what they are: `various speakers`, `panelists`, `you!`, `many more`
_SEVERAL = (
    r"(?:all|various|several|multiple|diverse|verschiedene|allen?|tous|toutes|divers"
    rf"|todos|varios|tutti|vari)(?: (?:of )?(?:(?:the|our|previous|les|los|i) )?{_OF_ALL})?"
    rf"|online|by|every(?:one|body)|(?:all of )?you|(?:expert )?panel|{_OF_ALL} tb[acd]"
    r"|(?:the |our )?"
    r"(?:(?:contributed|contributing|invited|selected|accepted|guest|keynote|cfp|youth|student) )?"
    rf"{_OF_ALL}"
    rf"|(?:and |with )?(?:many )?(?:more|others)(?: {_OF_ALL})?(?: (?:{_YET}))?"
    rf"|{OTHERS}|\+ ?(?:\d+|one|two|three|some|others?)(?: more| others?)?"
    rf"|(?:panel|painel|mesa) (?:with|com|con|avec|mit) (?:\w+ )?{_OF_ALL}"
    r"|[^\W\d_]+\?"  # `Posters?`, as somebody asks who plans
)
# where else it is told: `as above`, `see list below`
_ELSEWHERE = (
    r"(?:the )?(?:same )?(?:as|see) (?:above|before)|ditto|-*do\.?-+|(?:siehe|wie) oben"
    r"|see (?:tab|sheet|page|list|below|program(?:me)?|agenda|abstract|website)\b.*"
)
# what is done by all: `Panel discussion`, `Small group breakouts`
_TOGETHER = (
    r"(?:(?:panel|group|open|moderated|audience|plenary|general|interactive|small)[ -])*"
    r"(?:discussions?|q ?& ?a|networking|group work|open space|round[ -]?table"
    r"|breakouts?(?: (?:sessions?|groups?|rooms?))?)(?:, .*)?"
)
# who may come: `All welcome`, `open to members`, `by invitation`
_WELCOME = (
    r"(?:all|every(?:one|body)|families|visitors|newcomers|beginners|new members)(?: (?:are|is))?"
    r"(?: (?:very|most))? welcome|alle (?:sind )?(?:herzlich )?(?:willkommen|eingeladen)"
    r"|ouvert [àa] tous(?: et [àa] toutes)?|abierto a todos|aperto a tutti|iedereen welkom"
    r"|open to (?:all|the|every\w*|any\w*|members)(?: .*)?"
    r"|(?:members|staff|invitation|invited guests) only|by invitation(?: only)?|sponsored|total"
)
# who runs it: `organizers`, `the crew`, `Programme committee`, `our gold sponsors`
_CREW = (
    r"(?:the )?(?:event |stage )?(?:crew|staff|hosts?|emcees?|mcs?|audience|teams?"
    r"|moderators?|orga-?team|[ée]quipe|equipo|(?:open )?floor)"
    r"|(?:the )?"
    r"(?:(?:workshop|conference|local|program(?:me)?|scientific|steering|general|session) )?"
    r"(?:organi[sz](?:ers|ing(?: (?:&|and) \w+)? (?:committee|team))|committee|chairs)"
    r"|(?:(?:the |our )?(?:title|main|gold|silver|bronze|platinum|headline) )?sponsors?"
    r"|(?:the |our )?volunteers?(?: team)?"
    r"|[^\W\d_]{0,6}(?:委[員员][会會]|[組组]委[会會]|主[催辦办]者?|スタッフ|参加者(?:有志|全員|各位)?|有志|全[員员]"
    r"|各チーム|위원회|운영진)"
    r"|organiza(?:[cç][aã]o|ci[oó]n|dores)(?: .*)?|com(?:it[éeê]|isión) organi[sz]at?\w+"
)
# from what they come: `talks selected from the abstracts`, `authors of accepted papers`
_CHOSEN = (
    rf"{_OF_ALL} (?:sele[ck]|invit|convid|ausgew)\w+"
    r"|authors of (?:the )?(?:selected |accepted |contributed )?(?:papers|abstracts|posters)"
    r"|(?:talks? |speakers? |to be )?(?:selected|chosen|contributed|drawn)(?: talks?)?"
    r" (?:from|during|until|at|before|by|in) .+"
)
_THANKS = (
    r"(?:(?:many |with )?thanks to|(?:(?:the |this )?(?:session|track|talk) )?sponsored by"
    r"|courtesy of|powered by|brought to you by) .+"
)
_NOT_BY_NAME = pattern(
    rf"(?i){_NOTHING_ON}|{_WITHOUT}"
    r"|(?:the |conference |event )?secretariat|groups? [a-h1-9] ?(?:[-–&]|to|and) ?[a-h1-9]"
    rf"|\W*(?:{_SEVERAL}|{_ELSEWHERE}|{_TOGETHER}|{_WELCOME}|{_CREW}|{_CHOSEN}|{_THANKS})\W*"
)
# how somebody is called whose name a draft leaves open: `Name Surname`, `Vorname Nachname`
_NO_NAME = pattern(
    r"(?i)(?:(?:your|speaker|first|full|given|vor|last|family|sur|nach) ?name(?: here)?"
    r"|(?:first|fore|given)? ?name,? (?:sur|last|family ?)name|first ?name,? last ?name"
    r"|vorname,? (?:nach)?name|name,? vorname|pr[eé]nom,? nom|nom,? pr[eé]nom|nombre,? apellidos?"
    r"|x{3,}|\?+)"
)
_MAY_BE_UNNAMED = pattern(
    r"(?i)(?:^|[\s#(_-])\d{1,2}\b|^[^\W\d_]+\d{1,2}$| [a-h]$|\bt\W?b\W?[acd]\b|\bn\W{0,2}n\b"
    r"|\b(?:be|noch|wird|offen|confirm|annonc|coming|a|por|da)\b"
)
_NUMBERED = pattern(r"^([a-z]{4,})(\d{1,2})$")  # `speaker1`
_COUNT = pattern(
    r"\d{1,2}|one|two|three|four|five|guest|invited|featured|special|further|other|more|tb[acd]"
)
_NUMBER = pattern(r"(?:#|n[or]?)? ?\d{1,2}|[a-h]")
_OFFICER = pattern(  # who is no name, where nothing else is told
    r"(?i)(?:the |our )?(?:vice[- ]|hon\.? |acting )?(?:chair(?:man|woman|person)?|treasurer"
    r"|secretary|president|registrar|presiding \w+)"
)
# `alle Camp-Teilnehmer, die schon da sind`
_ALL_OF_THEM = pattern(
    r"(?i)\W*(?:all|alle|tous|toutes|todos|tutti)(?: (?:of )?(?:the|our|les|los|i))?"
    rf" (?:\w{{1,30}}-)?{_OF_ALL}\b"
)
_BESIDE_NAMES = frozenset(",;:(")
_FILE = pattern(r"(?:slides?|agenda|minutes|handout|paper|poster)[-_]\d[\w-]*")
_TWO = 2  # words, which may be a name in small letters
_TEXT = 12  # words of a text that goes on in small letters
_LONG, _MANY = 60, 9  # letters of a text that may be none, words of a name
_NAME = 5  # words of one of several
# `In this talk I tell how nets are mended.`
_SENTENCE = pattern(r"[^\n]*[^\W\dA-Z_]{3}\.")
_SAID = 6  # words of a sentence
_UNBROKEN = pattern(r"(?:[^\W\d_]+:\s)?(?:[^(\[,;:|–—\n&/+·•]|(?<=\w)·(?=\w))*")  # `col·lecció`
_PLAINLY = 0.5  # likeness of a place
_AND_WORDS = pattern(rf"(?i)\s+{AND_WORD}\s+")


@lru_cache(maxsize=65_536)
def is_unknown(text: str) -> bool:
    """Whether a text stands for somebody whom it does not name: `TBA`, `Speaker 1`, `Chair TBC`."""
    if is_nobody(text) or _NO_NAME.fullmatch(text):
        return True
    return _MAY_BE_UNNAMED.search(text) is not None and _is_role_alone(text)


def _is_role_alone(text: str) -> bool:
    """Whether all that a text says is what somebody will be, with a number or that it is open."""
    words = _NUMBERED.sub(r"\1 \2", compared(text)).split()
    counted = [*takewhile(_COUNT.fullmatch, words)]
    words = words[len(counted) :]
    return any(
        role_of(" ".join(words[:end])) and _is_left_open(" ".join(words[end:]), counted)
        for end in range(1, min(len(words), _TWO) + 1)
    )


def _is_left_open(text: str, counted: list[str]) -> bool:
    """Whether behind a role stands a number, or that it is open; nothing, if it was counted."""
    return _NUMBER.fullmatch(text) is not None or is_nobody(text) if text else bool(counted)


@lru_cache(maxsize=65_536)
def names_nobody(text: str) -> bool:
    """Whether what stands where a name could is none.

    Somebody will be told later, several are meant at once, or it goes on about something.
    """
    said = text.partition(" (")[0]
    short = len(said) <= _LONG
    if not (any(map(str.isalpha, said[:_LONG])) or said.isdecimal()):  # `...`, `4-6`
        return True
    if (
        _OFFICER.fullmatch(text)
        or is_unknown(said)
        or is_prose(text)
        or _is_call(text)
        or _ALL_OF_THEM.match(text)
    ):
        return True
    return short and bool(all(map(_NOT_BY_NAME.fullmatch, said.split(" / "))) or _is_page(said))


@lru_cache(maxsize=65_536)
def is_remark(text: str) -> bool:
    """Whether a text is words of a sentence, has a number or is capitals: `See you in the bar`.

    Where something has no speaker, as lunch, that is said of it and names nobody. Somebody may be
    of a place with a number: `Ada Sample, Université Lyon 1`.
    """
    words = text.split()
    name, comma, _ = text.partition(", ")
    number = any(map(str.isdecimal, words)) and not (comma and is_person(name))
    short = len(words) == 1 and len(text) > _TWO and text.isupper() and text.isascii()
    said = text.rpartition(": ")[
        2
    ]  # `Moderator: 王大明 (院長)` has small letters in its label alone
    return number or short or (len(words) > _TWO and said[1:].islower())


def _is_page(text: str) -> bool:
    """Whether a text is the address of a page, or the name of a file: `slides-30-boats`."""
    return text.startswith(("http://", "https://")) or _FILE.fullmatch(text) is not None


def _is_call(text: str) -> bool:
    """Whether a text calls out to people: `See you there!`."""
    if not text.endswith("!") and not text.startswith("¡"):
        return False
    return text.startswith("¡") or _BESIDE_NAMES.isdisjoint(text)


def is_prose(text: str) -> bool:
    """Whether a text runs on where a name would end: no comma, bracket or dash for many words."""
    if _is_sentence(text):
        return True
    match = _UNBROKEN.match(text) if len(text) > _LONG else None
    if match is None or _is_told_of(text):
        return False
    return (len(match[0].split()) > _MANY and not _are_joined(match[0])) or _is_text(text)


def _is_sentence(text: str) -> bool:
    """Whether a text ends in a stop, and is mostly words in small letters without a comma."""
    words = text.split() if text.endswith(".") and "," not in text else ()
    small = sum(word[:1].islower() for word in words)
    plain = len(words) >= _SAID and 2 * small > len(words)
    return plain and _SENTENCE.fullmatch(text) is not None


def _is_told_of(text: str) -> bool:
    """Whether what runs on stands in brackets behind names: `Ada Sample (deputy of the …); Ben`."""
    names = [part.partition(" (")[0].rpartition(": ")[2] for part in text.split("; ")]
    if len(names) > 1:
        return all(len(name.split()) <= _NAME for name in names)
    return text.endswith(")") and is_person(names[0])


def _are_joined(text: str) -> bool:
    """Whether a text is nothing but names with words between them: `A and B and C`."""
    parts = _AND_WORDS.split(text.strip())
    return len(parts) > 1 and all(map(is_person, parts))


def _is_text(text: str) -> bool:
    """Whether most words are in small letters, and few stand between commas."""
    words = text.split()
    small = sum(word[:1].islower() for word in words)
    return len(words) > max(_TEXT, 4 * text.count(",")) and 2 * small > len(words)


@lru_cache(maxsize=65_536)
def is_place(text: str) -> bool:
    """Whether a word is plainly that for a place: `Lobby`."""
    return text.isalpha() and place_likeness(text) >= _PLAINLY


@lru_cache(maxsize=65_536)  # a person is named again and again
def may_be_nobody(text: str) -> bool:
    """Whether a text names nobody, or may say something of what has no speaker."""
    return names_nobody(text) or is_remark(text) or is_place(text)
