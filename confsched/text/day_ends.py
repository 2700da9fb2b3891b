"""Titles that say when a day ends, and nothing else: `End`, `Fine lavori`, `__endofday`."""

from confsched.patterns import pattern

_WHOLE = r"(?:day|event|conference|programme?|schedule|congress|meeting|symposium|workshop|retreat)"
_ABROAD = (
    r"(?: ?(?:de[rs]?|du|de (?:la|los)|dei|della|d[ao]s?|de l['’]))? ?"
    r"(?:veranstaltung|tagung|konferenz|kongresses|tages|programms|journ[ée]e|colloque|congr[èe]s"
    r"|travaux|jornada|congreso|lavori|convegno|congresso|evento|trabalhos)"
)
_MARK = pattern(
    r"(?i)(?:the )?(?:end|finish|ende|schluss|fin|fine|fim|einde|konec|closed?|adjourn(?:ment|ed)?)"
    r"(?: for (?:the day|today)| until (?:tomorrow|[a-z]+day)\b[^.]*)?"
    r"(?:,? (?:and |& )?safe travels!?)?"
    rf"(?: ?of ?(?:the )?(?:[a-z]+ )?{_WHOLE}s?(?: ?(?:\d+|one|two|three|four)(?: {_WHOLE})?)?)?"
    rf"|(?:ende|fine?|fim){_ABROAD}"
    r"|slutt?(?: for (?:i )?dagen?)?|takk? for (?:i ?dag|denne gang)|tack f[öo]r i ?dag"
    r"|koniec|konec programu|loppu|v[ée]ge|sf[âa]r[sșş]it|τέλος|конец|кінець|selesai"
    r"|終了|解散|散会|结束|結束|散會|종료|해산"
    rf"|(?:(?:{_WHOLE} )?{_WHOLE}|venue|doors|show)(?: ?\d+)?"
    r" (?:ends?|finish(?:es)?|close[sd]?|concludes?|adjourns?)"
)
_AROUND = pattern(r"^[\W_]*(?:\d{1,2}[.)]\s+)?[\W_]*|[\W_]+$")  # with smileys, behind a number


def ends_day(title: str) -> bool:
    """Whether a title only says that something is over."""
    return _MARK.fullmatch(_AROUND.sub("", title)) is not None
