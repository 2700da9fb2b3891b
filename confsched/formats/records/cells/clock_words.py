"""Times of day as they are written in Chinese, Japanese and Korean, and ranges in words.

`午後1時30分` and `PM 1:30` are `1:30 PM`, `с 9:00 до 10:00` is `9:00-10:00`. Of twelve hours the
half of the day stands before the time. A word that only says that a time follows is none of it:
`kl. 14`, `dalle 9 alle 10`.
"""

import re
from unicodedata import normalize

from confsched.patterns import pattern

_AM = ("午前", "上午", "早上", "오전")
_PM = ("午後", "下午", "晚上", "夜", "오후", "저녁")
_HALF = pattern(
    rf"({'|'.join((*_AM, *_PM))})? ?(\d{{1,2}})(?: ?[時时點点시:] ?(\d{{1,2}}|半)? ?[分분]?)?"
)
_UNIT = pattern(r"\d ?[時时點点시]|(?:前|後|午|上|夜|전|후|녁) ?\d")
_DASHES = str.maketrans("〜~−ー", "----")
_FROM = pattern(r"(?i)(?:с|со|з|від|от|od) (\d[\d:.]*) ?(?:до|по|do) (\d[\d:.]*)")
_TO = pattern(
    r"(?i)(?<=[\d時时點点시分분半]) ?"
    r"(?:~|s\.? ?/? ?d\.?|sampai|hingga|đến|до|do|la|alle|έως|から|至|到|부터) ?(?=\d)"
)
_FOLLOWS = pattern(
    r"(?i)^(?:klo?|kell|dalle|pukul|jam|from(?=[^a-z]+(?:[ap]\.?m\.?)?$))\.? ?(\d{1,2}$|(?=\d))"
)
_BEHIND = pattern(r"(?i)(?<=\d) ?(π|μ)\.? ?μ\.?(?!\w)")  # Greek: before and after noon
# `PM 9:30`, as it is written in Korea in Latin letters too
_BEFORE = pattern(r"(?i)(?<!\d)(?<!\d )\b([ap])\.? ?m\.? *(\d{1,2}(?:[:.]\d\d)?)(?![\d:.])")
_UNTIL = pattern(r"(?<=[\d時时點点시분分半]) ?(?:まで|까지|止)$")


def western(text: str) -> str:
    """A time or a range of two as it is written elsewhere; any other text as it is."""
    match = _FROM.fullmatch(text)
    if match:
        return f"{match[1]}-{match[2]}"
    text = _BEFORE.sub(_half_behind, _TO.sub("-", _FOLLOWS.sub(_whole, text)))
    if text.isascii():
        return text
    plain = _UNTIL.sub("", normalize("NFKC", text).translate(_DASHES))
    plain = _BEHIND.sub(lambda half: " AM" if half[1] in "πΠ" else " PM", plain)
    return _HALF.sub(_clock, plain) if _UNIT.search(plain) else plain


def _whole(match: re.Match[str]) -> str:
    return f"{match[1]}:00" if match[1] else ""


def _half_behind(match: re.Match[str]) -> str:
    return f"{match[2]} {match[1].upper()}M"


def _clock(match: re.Match[str]) -> str:
    half, hour, minute = match.groups()
    minute = "30" if minute == "半" else (minute or "0").zfill(2)
    return f"{hour}:{minute}{' AM' if half in _AM else ' PM' if half in _PM else ''}"
