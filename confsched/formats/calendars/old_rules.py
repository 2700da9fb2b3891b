"""Rules for what repeats, as vCalendar 1.0 writes them: `W1 MO WE #4`, `MP1 2- SU 20301224`."""

from confsched.patterns import pattern

_RULE = pattern(
    r"(D|W|MP|MD|YM|YD)(\d+)((?: +(?!\d{8})[\w+-]+)*)(?: +(?:#(\d+)|(\d{8}(?:T\d{6}Z?)?)))?"
)
_FREQUENCIES = {"D": "DAILY", "W": "WEEKLY", "M": "MONTHLY", "Y": "YEARLY"}
_SAYING = {"W": "DAY", "MP": "DAY", "MD": "MONTHDAY", "YM": "MONTH", "YD": "YEARDAY"}
_COUNTED = pattern(r"(\d+)[+-]|LD")


def modern(text: str) -> str:
    """The same rule as iCalendar writes it; what is none of these stays as it is."""
    match = _RULE.fullmatch(text.strip().upper())
    if match is None:
        return text
    kind, every, said, count, until = match.groups()
    days, counted = [], ""  # the second from the end is `2-`, and `2- SU` the second Sunday
    for word in said.split():
        number = _COUNTED.sub(lambda one: f"-{one[1] or 1}" if one[0][-1] in "-D" else one[1], word)
        counted = number if kind == "MP" and word[0].isdecimal() else counted
        days += [] if number == counted else [counted + number]
    rule = f"FREQ={_FREQUENCIES[kind[0]]};INTERVAL={every}"
    rule += f";BY{_SAYING[kind]}={','.join(days)}" if days and kind in _SAYING else ""
    often = "" if count == "0" else f";COUNT={count or 2}"  # twice, if nothing says how often
    return rule + (f";UNTIL={until}" if until else often)
