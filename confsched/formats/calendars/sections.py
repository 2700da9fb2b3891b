"""Parts of a description that begin with a label: the abstract, a life, where somebody works."""

from confsched.formats.columns.compared import compared, role_of
from confsched.formats.drafts import Draft, Put
from confsched.formats.ids import is_placeholder
from confsched.patterns import pattern
from confsched.reading.programme_text.words.untold import is_nobody

_LABEL = pattern(r"([^\W\d_][^\n:]{2,25}):(?:[ \t]+(.*))?")
_HEADING = pattern(r"(?i)abstract|zusammenfassung|r[ée]sum[ée]|resumen|resumo|riassunto|synopsis")
_KINDS = {
    **dict.fromkeys(("abstract", "description", "summary", "synopsis", "talk abstract"), "text"),
    **dict.fromkeys(("zusammenfassung", "beschreibung", "resume", "resumen", "resumo"), "text"),
    **dict.fromkeys(("about the talk", "riassunto"), "text"),
    **dict.fromkeys(("bio", "biography", "short bio", "speaker bio", "speaker biography"), "bio"),
    **dict.fromkeys(("about the speaker", "speaker introduction", "biographie"), "bio"),
    **dict.fromkeys(("affiliation", "institution", "speaker affiliation"), "organization"),
    **dict.fromkeys(("etablissement", "organisme", "einrichtung", "hochschule"), "organization"),
    **dict.fromkeys(
        ("institucion", "afiliacion", "afiliacao", "instituicao", "ente"), "organization"
    ),
}


def without_sections(session: Draft, text: str, put: Put) -> str:
    """A description without labels that only say what it is, and what is said of who speaks."""
    sections = _sections(text)
    if len(sections) == 1:
        return text
    speaking = [who for role, who, _ in session.people if role == "speaker"]
    alone = speaking[0] if len(speaking) == 1 else None
    kept = [_kept(kind, whole, body, alone, put) for kind, whole, body in sections]
    return "\n".join(text for text in kept if text.strip())


def _sections(text: str) -> list[tuple[str, str, str]]:
    """What each part is, the whole of it, and what stands in it behind its label."""
    found: list[tuple[str, list[str], list[str]]] = [("", [], [])]
    for line in text.split("\n"):
        kind, rest = _label(line)
        if kind:
            found.append((kind, [line], [rest]))
        else:
            found[-1][1].append(line)
            found[-1][2].append(line)
    return [(kind, "\n".join(whole), "\n".join(body).lstrip()) for kind, whole, body in found]


def _label(line: str) -> tuple[str, str]:
    if _HEADING.fullmatch(line.strip()):
        return "text", ""
    match = _LABEL.fullmatch(line.strip())
    label = compared(match[1]) if match else ""
    rest = (match[2] or "").strip() if match else ""
    if role_of(label) and not rest:
        return "nobody", ""
    return _KINDS.get(label, ""), rest


def _kept(kind: str, whole: str, body: str, alone: Draft | None, put: Put) -> str:
    """What stays in the description of a part of it."""
    if kind and (is_placeholder(body) or is_nobody(body.strip())):
        return ""
    if kind in ("", "text"):
        return body
    said, _, more = body.partition("\n" if kind == "organization" else "\0")
    is_more = kind == "bio" and "://" in said.partition("\n\n")[2]  # pages, behind a life
    if kind == "nobody" or alone is None or is_more:
        return whole
    alone.put(kind, said.strip(), put.key, put.mark)
    return more
