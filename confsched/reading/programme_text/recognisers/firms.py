"""Firms as they are written: with commas, `Sample, Muster & Test, LLP`, or in small letters.

Or after somebody: `Ada Sample, Sample Boatworks`.
"""

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.names import begins_given
from confsched.reading.programme_text.words.common import COMMON
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.vocabulary import LEGAL_FORMS, POSTS

# `eBay`, `booking.com`
# who leads all of a body, and its name: `MD/CEO Harbour Bank`, `CEO/Founder Harbour Labs`
CHIEF = pattern(r"((?:[A-Z]{2,4}/)?CEO(?:/[A-Z][\w-]+)?) ([A-ZÀ-Þ]\S*(?: \S+){1,5})")
BRAND = pattern(
    r"[a-z]{1,3}-?[A-Z]\w+|[a-z]{2,9}\.[a-z]{2,3}"
    r"|[\w-]+\.(?:ai|com|org|net|io|dev|app|tech|eu|de|fr|ch|nl)"
)
_LETTERS = 3  # of a short name, at the least
_SHORT = 5  # letters of a surname that stands first in East Asia: `Li Chen, Chen Wei`
_PARTNERS = pattern(r"[^\W\d_]+ (?:&|and|und) [^\W\d_]+(?: (?:LLP|LLC|PLLC|Ltd|PC|PA))?")


def with_legal_forms(parts: list[str]) -> list[str]:
    """`Sample & Sample, LLP` is one name, and so is `Sample, Muster & Test LLP`."""
    found: list[str] = []
    for part in parts:
        years = not any(map(str.isalpha, part))  # `President, 2007-2011`
        if found and (years or is_legal_form(part) or _are_partners(found[-1], part)):
            found[-1] += f", {part}"
        else:
            found.append(part)
    return found


def _are_partners(first: str, others: str) -> bool:
    """Whether a firm is called so: `Sample, Muster & Test`."""
    named = first[:1].isupper() and " " not in first and folded(first) not in POSTS
    return named and _PARTNERS.fullmatch(others) is not None


def is_legal_form(text: str) -> bool:
    """Whether a text is the form of a company, which stands behind its name: `LLP`, `P.C.`."""
    return folded(text).strip(". ") in LEGAL_FORMS


def is_called_short(words: list[str]) -> bool:
    """Whether a body begins with letters that stand for its name: `BBC Wales`."""
    first, last = (words[0], words[-1]) if words else ("", "")
    return first.isalpha() and first.isupper() and len(first) >= _LETTERS and last.istitle()


def is_called_after(body: str, name: str) -> bool:
    """Whether a body bears the surname of somebody: `Ada Sample, Sample Boatworks`."""
    surname, first = name.rsplit(maxsplit=1)[-1], body.partition(" ")[0]
    told = len(surname) > _SHORT or folded(body.rpartition(" ")[2]) in COMMON
    return told and first == surname != body and not begins_given(body)
