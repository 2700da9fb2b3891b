"""What offices are for, and what only looks like a post: `Minister for Ports, Boats and Nets`."""

import re

from confsched.patterns import pattern

FIELDS_OF = pattern(
    r"\s(?:for|on|für|pour|para|per|of|de|d[ao]s?|alla|alle|al|ai|allo)\s|\sall'", re.IGNORECASE
)
# where an organization is named: `Professor at Sample University`
AT = pattern(
    r"\s(?:(?:à l|presso l|dell|all|nell|de l)['’]"
    r"|(?:at the|at|@|with the|chez|au|à (?-i:la)|an der|am|beim|bei der|bei|presso il"
    r"|presso (?-i:la)|presso|en el|en la|en|von der|der|in der|bij|aan de|bij de|auprès de|à|for"
    r"|na|no|nas|nos|em)\s+)(?=[\w\"'“])"
    r"|\s@\s?",
    re.IGNORECASE,
)
LED_TO = pattern(r"((?:[^\s@]+\s){0,5}[^\s@]+?)(?:\s?@\s?|\sat\s(?:the\s)?)(?=[^\W_a-z])(.+)")
STRONG_AT = frozenset(
    (
        *("at the", "at", "@", "an der", "am", "beim", "bei", "bei der", "presso", "chez", "bij"),
        *("a l'", "presso l'", "presso la", "presso il", "bij de", "aan de"),
    )
)
# behind the last field: `Minister for Ports and Boats del Gobierno de Samplia`
OF_WHOM = pattern(r"\s(?:de la|del|della|dell['’]|du|d[ao]|des|der)\s?(?=[A-ZÀ-Ý]).*")
# a part of a body, behind which its fields are told: `Section for Ports, Boats and Nets`
FIELDS_FOR = pattern(
    r"\b(?:section|committee|department|division|unit) (?:for|on)\s(?!.*\bof\b)", re.IGNORECASE
)
# one word, and only behind it whose: `de Cultura do Centro`
OF_FIELD = pattern(r"\sde (?!Ami[cgs])[A-ZÀ-Ý][^\W\d_]+ (?:del?|d[ao]s?|dell[ao]) (?=[A-ZÀ-Ý])")
# `The Economist`, `Student Union`: nobody says so what they are
NO_POST = pattern(
    r"The [A-Z][a-z]+|(?:[A-Z]\w+ )?Student(?:s['’]?)? (?:[A-Z]\w+ ){0,2}(?:Association|Union"
    r"|Council|Government|Senate|Society|Network)(?: (?:of|at) .*)?|Students (?:for|against) .+"
    r"|(?:[A-Z][\w.]+ ){0,2}(?:Office|Department|Dept\.?|Bureau|Ministry|Division)"
    r" of (?:the )?[A-Z].*|(?:Secretary of \w+|(?:[A-Z][\w.-]+ ){0,3}[A-Z][\w-]+)['’]s Office"
    # in Portuguese she is `Secretária`, in Spanish she is no `Secretaría`
    r"|Secretaría .+|Secretaria (?:Municipal|Estadual) d.+|Secretaria de Estado d[ao]s? .+"
)
IN_OFFICE = (
    *("minist", "secret", "sekret", "staatssek", "commiss", "kommiss", "consejer", "conseller"),
    *("concejal", "vereador", "assessor", "dezernent"),
)
