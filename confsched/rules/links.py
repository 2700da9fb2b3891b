"""What a link to a page looks like, and what it is where it does not."""

from typing import Final

from confsched.patterns import pattern

_LABEL: Final = r"[^\s/?#@:\[\]<>\"'\\.,;()]+"
_HOST: Final = rf"(?:(?:{_LABEL}\.)*{_LABEL}\.?|\[[0-9a-f:.]+\])"
_REST: Final = r"(?::[0-9]{1,5})?(?:[/?#]\S*)?"
_GOOD: Final = pattern(rf"(?i:https?)://(?:[^\s/?#@\\]*@)?(?i:{_HOST}){_REST}")
_BARE: Final = pattern(rf"(?://)?(?:{_LABEL}\.)+[^\W\d_]{{2,}}{_REST}")
_SCHEME: Final = pattern(r"(?i:[a-z][a-z0-9+.-]*):")


def is_link(text: str) -> bool:
    """Whether it is the address of a page: http or https, a host, and no spaces."""
    return text.isprintable() and _GOOD.fullmatch(text) is not None


def complaint(text: str) -> str:
    """Why a text is no link, as the end of a sentence."""
    scheme = _SCHEME.match(text)
    if text.split() != [text]:
        return "it has a space in it"
    if not text.isprintable():
        return "it has a character in it that nobody sees"
    if _BARE.fullmatch(text) or scheme is None:
        return "it does not begin with 'https://'"
    if scheme[0].lower() not in ("http:", "https:"):
        return f"it begins with {scheme[0]!r}, not with 'https://'"
    return "there is no host after 'https://'"


def with_scheme(text: str) -> str:
    """The link that lacks nothing but its `https://`; empty where it is none."""
    is_bare = text.isprintable() and _BARE.fullmatch(text)
    return f"https://{text.removeprefix('//')}" if is_bare else ""
