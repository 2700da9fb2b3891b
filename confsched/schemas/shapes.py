"""What texts of some kinds look like at least, as regular expressions that every editor knows.

They refuse no text that is read: what has another letter than those of ASCII is let pass, since
readers make plain digits and dashes of what people paste, and so is what has nothing in it.
"""

from confsched.text.dates import MONTHS, WEEKDAYS

_EXEMPT = r"^\s*$|[^ -~\s]|"


def any_case(word: str) -> str:
    """A regular expression for a word; JSON Schema has no flag to ignore case."""
    return "".join(f"[{c.upper()}{c.lower()}]" if c.isalpha() else c for c in word)


def _words(*words: str) -> str:
    return f"(?:{'|'.join(map(any_case, words))})"


_MONTH = _words(*(month[:3] for month in MONTHS))
_WEEKDAY = _words(*(day[:3] for day in WEEKDAYS))
_NUMBER_OF_MONTH = r"(?:0?[1-9]|1[0-2])"
_NUMBER_OF_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NAMED = _words("noon", "midday", "midnight")
_OPENING = rf"(?:{_words('from', 'von', 'de', 'between', 'zwischen')}\s+)?"
_HOUR = r"(?:[01]?\d|2[0-4])"
_UNIT = rf"(?:[:.]|{_words('uhr', 'h', 'u')})"
_CLOCKS = (
    rf"(?:12(?:[:.]00)?\s*)?{_NAMED}\b",
    r"(?:[01]\d|2[0-4])[0-5]\d(?!\d)",
    rf"{_HOUR}\s*{_UNIT}\s*[0-5]\d(?!\d)",
    rf"{_HOUR}(?!\d|\s*[:.]\s*\d)",
)
# a number alone, an hour after 24, a minute after 59
_NO_TIME = (
    r"(?!\s*\d+\s*$)(?!.*\d\s*:\s*[6-9]\d)"
    r"(?!(?:.*[^\d.:\sA-Za-z])?\s*(?:2[5-9]|[3-9]\d)\s*:\s*\d\d)"
)
_TIME = rf"{_NO_TIME}\s*{_OPENING}(?:{'|'.join(_CLOCKS)})"
_NUMBERED = rf"{_words('day')}\s*0*[1-9]|\d{{1,2}}(?![\d:])|\d{{4}}"
_DAY = rf"(?:{_NUMBERED}|{_WEEKDAY}|{_words('the')}\s|{_MONTH})"
_DATES = (
    rf"\d{{4}}[-/.]{_NUMBER_OF_MONTH}[-/.]{_NUMBER_OF_DAY}(?!\d)",
    r"\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)",
    rf"{_NUMBER_OF_DAY}\.\s*{_NUMBER_OF_MONTH}\.\s*\d{{4}}(?!\d)",
    rf"{_NUMBER_OF_DAY}[/-]{_NUMBER_OF_DAY}[/-]\d{{4}}(?!\d)",
)
_BESIDE = rf"(?:{_WEEKDAY}[A-Za-z]*[.,]*\s*)?(?:{_words('the')}\s+)?"
_BEHIND = rf"[\s,(]*(?:{_WEEKDAY}[A-Za-z]*[.)\s]*)?$"
_IN_WORDS = rf"(?=[^:]*\d{{4}})(?=[^:]*{_MONTH})[A-Za-z\d\s,.()-]*$"
_LENGTH = _words("half", "quarter", "hour", "two", "three", "four", "five", "six", "eight")

DATE = rf"{_EXEMPT}^\s*{_BESIDE}(?:(?:{'|'.join(_DATES)}){_BEHIND}|{_IN_WORDS})"
DATES = rf"{_EXEMPT}\d{{4}}"
TIME = rf"{_EXEMPT}^{_TIME}"
MOMENT = rf"{_EXEMPT}^\s*{_DAY}"
CLOCK_OR_MOMENT = rf"{_EXEMPT}^{_TIME}|^(?!\s*\d{{1,7}}\s*$)\s*{_DAY}"
HOURS = rf"{_EXEMPT}^\s*{_words('closed')}\s*$|^{_TIME}"
LENGTH = rf"{_EXEMPT}^(?!\s*-)(?=[\s\S]*(?:\d|{_LENGTH}))"
LENGTHS = rf"{_EXEMPT}\S\s*-|{_words('to')}"
ZONE = (
    rf"{_EXEMPT}[(),;]|^(?![\s\S]*[+-]\s*(?:1[5-9]|[2-9]\d)(?!\d))"
    r"[\s\[\]]*(?:[A-Za-z][\w\s/+\-.:&']*[\s\[\]]*|[+-]\s*\d[\s\S]*)$"
)
LANGUAGE = rf"{_EXEMPT}^\s*[A-Za-z]{{2,3}}(?:-[A-Za-z0-9]{{2,8}})*\s*$"
IDENTIFIER = rf"{_EXEMPT}^[\w.-]+\s*$"
DOMAIN = rf"{_EXEMPT}^[A-Za-z0-9][A-Za-z0-9_.-]*\s*$"
