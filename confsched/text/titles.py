"""Which type of session a title plainly says."""

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
_ASIDE = pattern(r"\s*\([^()]*\)$")  # `Lunch (Sunday)`
_BY_TITLE = pattern("|".join(f"(?P<{name}>{titles})" for name, titles in _TITLES))


def plain_type(title: str) -> str:
    """The type that a title plainly says; empty where it says none."""
    plain = title.strip().lower()
    if plain.endswith(")"):
        plain = _ASIDE.sub("", plain)
    match = _BY_TITLE.fullmatch(plain) if len(plain) <= 30 else None
    return str(match.lastgroup) if match and match.lastgroup else ""
