"""Quoted-printable, in which vCalendar 1.0 has its texts (RFC 2045 §6.7): `Kn=C3=B6ten`."""

import re

from confsched.patterns import pattern

_OCTETS = pattern(r"(?:=[0-9A-Fa-f]{2})+")
_CODED = pattern(r"(?:[^=]|=[0-9A-Fa-f]{2})*")
_CODING = "quoted-printable"
OF_CODING = frozenset(("encoding", "charset", _CODING))  # parameters, in lower case


def is_quoted(parameters: dict[str, str]) -> bool:
    """Whether parameters say of a value that it is in quoted-printable."""
    return _CODING in parameters or parameters.get("encoding", "").lower() == _CODING


def unquoted(text: str, parameters: dict[str, str]) -> str:
    """What a text stands for; one with a `=` that stands for itself is none, whoever calls it so.

    Letters that its character set does not have are of Windows-1252.
    """
    coded = text.removesuffix("=")  # as if it went on
    if not _CODED.fullmatch(coded):
        return text
    charset = parameters.get("charset") or "utf-8"

    def meant(octets: re.Match[str]) -> str:
        data = bytes.fromhex(octets[0].replace("=", ""))
        try:
            return data.decode(charset)
        except (LookupError, UnicodeDecodeError):
            return data.decode("cp1252", errors="replace")

    return _OCTETS.sub(meant, coded).replace("\r\n", "\n")
