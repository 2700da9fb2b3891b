"""What politeness puts behind names in Japanese, Chinese and Korean, and what is put in brackets.

`試験 花子さん`, `見本一郎氏（試験大学）`, `김견본 님`, `花子(@hanako)`, `花子 (はなこ)`.
"""

from confsched.patterns import pattern

_LETTERS = "\u3005\u3041-\u3096\u30a1-\u30fc\u3400-\u9fff\uac00-\ud7a3"
_POLITE = pattern(
    rf"(?<=[{_LETTERS})a-z])\s?(?:さん|さま|様|氏|先生|女士|老师|老師|同学|同學|선생님|님|씨)"
    r"(?=$|[\s(（,、/／&＆と])"
)
_HANDLE = pattern(r"\s?\(\s?@?[\w.-]*@[\w.-]+\s?\)")
_READING = pattern(rf"(?<=[{_LETTERS}])\s?\([\u3041-\u3096\u30a1-\u30fc\s]{{2,20}}\)")
_NAME = pattern(
    rf"(?!皆|みな|お客|お子|各)(?:[{_LETTERS}]{{1,10}}(?: [{_LETTERS}]{{1,8}})?"
    r"|[^\W\d_]{2,20}(?: [^\W\d_]+){0,3})"
)


def without_politeness(text: str) -> tuple[str, bool]:
    """A text without that, and whether it surely is a name, with brackets behind it or not."""
    bare = _READING.sub("", _HANDLE.sub("", text))
    polite = _POLITE.sub("", bare).strip()
    name = polite.partition("(")[0].strip()
    return polite, polite != bare.strip() and _NAME.fullmatch(name) is not None
