"""What stands between names in a text, and parts them."""

from confsched.formats.likely import is_person
from confsched.formats.records.cells.parted import parted
from confsched.patterns import pattern
from confsched.reading.programme_text.words.honorifics import DEGREE
from confsched.reading.programme_text.words.joining import AND as AND_OR_SIGN
from confsched.reading.programme_text.words.joining import AND_WORD, TALKING

SURE = pattern(r"\s*[;|\n]\s*|\s+[·•・]\s+|(?<=[\u3400-\u9fff])・(?=[\u3400-\u9fff])")
LINES = pattern(r"\n|(?i:<br)")
_NOT_ED = r"(?-i:(?!E[dn]\b))"  # who is called so: `Ada Sample, Ed Test`
# a name in Chinese letters, and once more in Latin ones: `样本 雅/Ada Sample`
_HAN = r"[\u3041-\u30ff\u3400-\u9fff]"
_NOT_AGAIN = rf"(?<!{_HAN}/(?=[a-z]))(?<![a-z]/(?={_HAN}))"
_WITH = rf"(?:{TALKING}|with|w/|mit|avec)"
COMMAS = pattern(
    rf"(?i),\s*(?:{_NOT_ED}{AND_WORD}|&|{_WITH})\s+|,(?!\s*{DEGREE})\s*|\s+{_WITH}\s+"
    rf"|\s+{AND_WORD}\s+|\s*&\s*|\s+[/+]\s+|(?<=[^\W\d])/(?=[^\W\d]){_NOT_AGAIN}"
)
AND = pattern(rf"(?i)\s+(?:{TALKING}|{AND_WORD})\s+|\s+&\s+|\s+[/+]\s+")
SIGNS = pattern(rf"\s*[,;|\n]\s*(?:{AND_OR_SIGN}\s+)?|\s+(?:{AND_OR_SIGN}|/)\s+")
DASH = pattern(r"\s[-–—]\s")
# before pages of a wiki, which are called by whose they are: `User:Jo Sample, User:Mo`
ACCOUNT = pattern(r"(?:^|[,;] ?)(?:User|Benutzer(?:in)?|Utilisateur|Usuari[oa]|Utente):(?=\w)")
EITHER = ("or", "oder", "ou", "oppure", "eller", "lub")
_OR = pattern(rf"(?i)\s+(?:{'|'.join(EITHER)})\s+")
BRACKETS = pattern(r"\([^()]*\)")


def by_commas(text: str) -> list[str]:
    """The parts of a text between commas and conjunctions."""
    return parted(text, COMMAS)


def with_either(text: str) -> str:
    """`Ada Sample or Ben Test` with a semicolon: nobody knows yet which of them it will be."""
    parts = _OR.split(text)
    return "; ".join(parts) if len(parts) > 1 and all(map(is_person, parts)) else text
