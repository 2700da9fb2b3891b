"""Which type of session a title plainly says, in English and six other languages of Europe."""

from unicodedata import normalize

from confsched.patterns import pattern

_BREAKS = r"((coffee|tea|lunch|short|long|morning|afternoon) )?break|pause"
_TITLES = (
    ("opening", r"opening( remarks| session| ceremony)?|welcome( remarks)?|welcome and opening"),
    ("closing", r"closing( remarks| session| ceremony)?|farewell|concluding remarks"),
    ("break", _BREAKS + r"|((morning|afternoon) )?(coffee|tea)"),
    ("meal", r"(buffet |networking )?(breakfast|brunch|lunch|luncheon|dinner)"),
    ("registration", r"registration( opens)?|check-?in|badge pick-?up"),
    ("social", r"(welcome |networking |evening |closing )?(reception|drinks|party)|networking"),
)
# German, French, Spanish, Italian, Portuguese and Dutch, without accents
_ABROAD = {
    "opening": (
        r"(begrussung|eroffnung|willkommen)( und (begrussung|eroffnung))?",
        r"(ceremonie d.?)?ouverture|(mot de )?bienvenue|inauguracion|bienvenida|apertura",
        r"abertura|boas[ -]vindas|welkom",
    ),
    "closing": (
        r"abschluss|verabschiedung|schlussworte?|(mot de )?cloture|clausura|cierre|chiusura",
        r"encerramento|afsluiting",
    ),
    "break": (
        r"(kaffee|tee)[ -]?pause|kaffee( und kuchen)?|pause[ -]cafe|cafe|pausa( para)?( cafe)?",
        r"pausa caffe|descanso|intervalo|(koffie|thee)?pauze",
    ),
    "meal": (
        r"mittag(s?pause|essen)?|abendessen|fruhstuck|(pause |petit[ -])?dejeuner|diner",
        r"pause meridienne|comida|almuerzo|cena|desayuno|(pausa )?pranzo|almoco|jantar|lunchpauze",
    ),
    "registration": (
        r"registrierung|anmeldung|einlass|inscriptions?|enregistrement|registro|acreditacion",
        r"accueil( (des participants|cafe))?|inscripciones|registrazione|accoglienza",
        r"credenciamento|registratie|ontvangst|inloop",
    ),
    "social": (
        r"(sekt)?empfang|umtrunk|aperitif|apero|cocktail|coctel|soiree|aperitivo|borrel|fiesta",
    ),
}
_ASIDE = pattern(r"\s*\([^()]*\)$")  # `Lunch (Sunday)`
_BY_TITLE = pattern("|".join(f"(?P<{name}>{titles})" for name, titles in _TITLES))
_BY_TITLE_ABROAD = pattern(
    "|".join(f"(?P<{name}>{'|'.join(titles)})" for name, titles in _ABROAD.items())
)
_LONGEST = 30


def plain_type(title: str) -> str:
    """The type that a title plainly says; empty where it says none."""
    plain = title.strip().lower()
    if plain.endswith(")"):
        plain = _ASIDE.sub("", plain)
    if len(plain) > _LONGEST:
        return ""
    match = _BY_TITLE.fullmatch(plain) or _BY_TITLE_ABROAD.fullmatch(_without_accents(plain))
    return str(match.lastgroup) if match and match.lastgroup else ""


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    return normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
