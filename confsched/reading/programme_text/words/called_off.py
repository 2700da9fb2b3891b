"""Words that say that something is cancelled, as part of a pattern and alone."""

from confsched.patterns import pattern

CANCELLED = (
    r"(?:cancell?ed|abgesagt|annul(?:[ée]e?|lat[oa])|cancelad[oa]|geannuleerd|afgelast"
    r"|a[fv]lyst|inställ[dt]|entfällt|entfallen|fällt aus|vervallen|odwołan[aey]|中止)"
)
CALLED_OFF = pattern(rf"(?i)\W*{CANCELLED}\W*")
