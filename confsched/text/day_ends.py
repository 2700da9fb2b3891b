"""Titles that say when a day ends, and nothing else: `End`, `Event finish`, `__endofday`."""

from confsched.patterns import pattern

_WHOLE = r"(?:day|event|conference|programme?|schedule|congress|meeting|symposium|workshop)"
_MARK = pattern(
    r"(?i)(?:the )?(?:end|finish|ende|fin|fine|fim|close(?= ?of))"
    rf"(?: ?of ?(?:the )?(?:[a-z]+ )?{_WHOLE}s?(?: ?\d+)?)?"
    rf"|(?:(?:{_WHOLE} )?{_WHOLE}|venue|doors)(?: ?\d+)? (?:ends?|finish(?:es)?|clos(?:es?|ed))"
)
_AROUND = pattern(r"^[\W_]+|[\W_]+$")  # with smileys


def ends_day(title: str) -> bool:
    """Whether a title only says that something is over."""
    return _MARK.fullmatch(_AROUND.sub("", title)) is not None
