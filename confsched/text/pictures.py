"""What pictures say where a title has nothing else: `☕`, `🥐 & ☕`, `🍽️`."""

_DRAWN = {
    "break": "☕🍵🫖🧋🧃🥐🥯🥨🍪🍩🧁🍰🍫🍎",
    "meal": "🍽🍴🍕🍝🍔🌭🥪🥙🥗🌮🌯🍱🍲🍛🍜🍚🍣🥘🥡🍳🥞🧇",
    "social": "🍻🍺🍷🥂🍸🍹🍾🎉🎊🥳",
}
_KINDS = {picture: kind for kind, pictures in _DRAWN.items() for picture in pictures}


def drawn_type(text: str) -> str:
    """The type that the first picture of a text says; empty where a letter or a number is in it."""
    if text.isascii() or any(map(str.isalnum, text)):
        return ""
    return next((_KINDS[one] for one in text if one in _KINDS), "")
