"""E-mails as they are kept in files (RFC 5322, MIME): the text that somebody reads.

What is kept is often encoded so that no line of it can be found again. The source is then what the
mail shows: its subject, who sent it, and its text.
"""

from email import message_from_bytes, policy
from email.message import EmailMessage
from html import escape
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.mail import mail_subject

_LOOKED_AT = 50_000  # bytes
_ENCODED = pattern(r"(?im)^(?:mime-version|content-transfer-encoding)\s*:")
_FIELD = pattern(r"[!-9;-~]+:")
_SHOWN = ("Subject", "From", "Date")
_FORMS = {"plain": "text", "html": "html"}


class Mail(NamedTuple):
    """The text of a mail, and whether it is `text` or `html`, which does not show its head."""

    text: str
    form: str
    head: str = ""


def mails_in(data: bytes) -> list[Mail]:
    """What a mail says, in each form that it has; nothing of what is no encoded mail."""
    head = data[:_LOOKED_AT].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    text = head.decode("ascii", errors="replace")
    if not (_FIELD.match(text) and _ENCODED.search(text)):
        return []
    message = message_from_bytes(data, policy=policy.default)
    found = (_mail(message, kind, form) for kind, form in _FORMS.items())
    return [mail for mail in found if mail is not None]


def _mail(message: EmailMessage, kind: str, form: str) -> Mail | None:
    try:
        part = message.get_body((kind,))
        said = part.get_content() if part is not None else None
        head = [f"{name}: {message[name]}\n" for name in _SHOWN if message[name]]
    except (LookupError, ValueError, AttributeError, TypeError):  # of what is broken
        return None
    if not isinstance(said, str):
        return None
    shown = "".join(head) + "\n"
    if form != "html":
        return Mail(shown + said, form)
    title = "".join(line.text for line in mail_subject(shown))
    return Mail(f"<title>{escape(title)}</title>\n{said}", form, shown)
