"""Words for how sure a session is, as lists of several languages have them: `Accept (Poster)`."""

from collections.abc import Mapping as AnyMapping

from confsched.findings import Edit, Finding, Fix
from confsched.formats.book import Book
from confsched.formats.columns.brackets import ASIDE, inner
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft, Put
from confsched.formats.tables import Extra, Field, Rule
from confsched.formats.types import known_type
from confsched.formats.values import says_yes
from confsched.patterns import pattern
from confsched.reading import Value
from confsched.text.nearest import did_you_mean, nearest

_STATUSES = {
    "proposed": "proposed, submitted, pending, in review, under review, draft, nominated, "
    "accept queue, idea, ideas, idee, "
    "eingereicht, entwurf, propose, brouillon, borrador, bozza, rascunho, concept, "
    "propuesta, proposta, proposee, vorgeschlagen",
    "tentative": "tentative, provisional, waitlist, waitlisted, waiting list, maybe, provisoire, "
    "vorlaufig, provisorio, voorlopig, tbc, to be confirmed, unconfirmed, not confirmed, on hold, "
    "invited, pencilled in, awaiting confirmation, offen, en attente, in attesa, pendiente, "
    "angefragt, a confirmer, por confirmar, da confermare, a confirmar, te bevestigen, postponed, "
    "verschoben, reporte, reportee, aplazado, aplazada, rinviato, rinviata, adiado, adiada",
    "confirmed": "confirmed, accepted, accept, approved, scheduled, final, published, active, "
    "ok, booked, agreed, bestatigt, angenommen, zugesagt, confirme, accepte, confirmado, "
    "aceptado, confermato, "
    "accettato, aceito, bevestigd, rescheduled, moved online, confirmada, aceptada, confirmee, "
    "acceptee, confermata, accettata, aceita, anunciado, anunciada",
    "cancelled": "cancelled, canceled, abgesagt, annule, cancelado, annullato, geannuleerd, "
    "cancelada, annulee, annullata, suspendido, suspendida, anulado, anulada, dropped, entfallt, "
    "entfallen, "
    "gestrichen, fallt aus, vervallen, odwołane, odwołany, odwołana, zruseno, installt, avlyst, "
    "aflyst, soppresso, 中止, 取消, отменено",
}
_REFUSED = (
    "withdrawn, rejected, reject, declined, decline queue, not accepted, abgelehnt, zuruckgezogen, "
    "refuse, refusee, rechazado, rechazada, rifiutato, rifiutata, rejeitado, rejeitada, afgewezen, "
    "recusado, recusada, odrzucony, odrzucone, zamitnuto, avslag, hylatty"
)
_STATUS = {word: ours for ours, words in _STATUSES.items() for word in words.split(", ")}
OFF = _STATUSES["cancelled"].split(", ")
_REJECTED = dict.fromkeys(_REFUSED.split(", "), "cancelled")
_STATUS |= _REJECTED
_PLACED = ("start", "time", "end", "date", "day", "room", "rooms")
_SHORTEST, _ALIKE = 5, 0.82  # letters of a word that may be misspelt, and how like it is
DECIDED = "_decided"
_OF_SCHEMA = pattern(r"^(?:https?://schema\.org/)?Event(?=[A-Z])")


def status_rule(value: Value) -> Rule:
    """A status by a word for it, as one for whether it is accepted; another word is kept."""
    answer = value.strip() if isinstance(value, str) else ""
    if len(answer) > 1 and answer.isalpha() and (sure := says_yes(answer)) is not None:
        return Field("status", lambda _: "confirmed" if sure else "proposed")
    known = isinstance(value, str) and is_status(value)
    return Field("status", _status_of) if known else Extra("status")


def decision_rule(value: Value) -> Rule:
    """A status, with which a decision may say in brackets as what something is accepted."""
    decided = isinstance(value, str) and is_status(value) and ASIDE.search(value) is not None
    return DECIDED if decided else status_rule(value)


def answer_rule(field: str, value: Value) -> Rule:
    """Whether somebody comes, or what there is does, in a field: by yes, no or a status."""
    sure = says_yes(value) if isinstance(value, str) and value.strip(" -–—") else None
    status = status_of(value) if isinstance(value, str) else ""
    status = status if sure is None else "confirmed" if sure else "tentative"
    said = status if field == "status" else str(status == "confirmed").lower()
    return Field(field, lambda _: said) if status else Extra("confirmed")


def _note_misspelt(book: Book) -> None:
    """Take what is nearly a status for it where others in the list have one, and tell of it."""
    sessions = book.sessions if "status" in book.fields else ()
    slips = ((one, _meant(one.extra["status"].value)) for one in sessions if "status" in one.extra)
    for session, meant in slips:
        if not meant or "status" in session.fields:
            continue
        put = session.extra.pop("status")
        session.put("status", *put.holding(_STATUS[meant]))
        place = session.places.span(put.mark)
        plain = place.source.separator and place.text.strip() == put.value
        word = meant.title() if str(put.value).istitle() else meant
        fix = Fix(f"write {word!r}", (Edit(place, word),), safe=True) if plain else None
        message = f"no status is called {put.value!r}{did_you_mean([word])}"
        book.findings.append(Finding(message, place, fix=fix, code="F006"))


def _meant(value: Value) -> str:
    """The word for a status that another one nearly is, and begins like."""
    word = compared(value) if isinstance(value, str) else ""
    near = nearest(word, _STATUS, most=1, alike=_ALIKE) if len(word) >= _SHORTEST else ()
    return next((one for one in near if one[0] == word[0]), "")


def settle_decisions(book: Book) -> None:
    """Part what decisions have in brackets: the type, or anything else; slips are told."""
    _note_misspelt(book)
    for session in book.sessions if DECIDED in book.fields else ():
        put = session.fields.pop(DECIDED, None)
        if put is None:
            continue
        text = str(put.value)
        session.put("status", *put.holding(status_of(text)))
        aside = ASIDE.search(text)
        kind = known_type(inner(aside).strip()) if aside else ""
        if kind and "type" not in session.fields:
            session.put("type", *put.holding(kind))
        else:
            session.leave("status", *put)
    _leave_rejected(book)


def _leave_rejected(book: Book) -> None:
    """Leave out what was rejected before it had a place in the programme: it is not cancelled."""
    rejected = [*filter(_is_rejected, book.sessions if "status" in book.fields else ())]
    if not 0 < len(rejected) < len(book.sessions):
        return
    titles = "\n".join(one.text("title") for one in rejected)
    put = Put(titles, rejected[0].mark, rejected[0].mark)
    book.conference.leave("rejected", *book.conference.moved(put, rejected[0]))
    book.beside.append(f"left out, for they were rejected: {len(rejected)} without time and room")
    book.leave_out(rejected)


def _is_rejected(session: Draft) -> bool:
    put = session.fields.get("status")
    said = session.places.span(put.mark).text if put and put.value == "cancelled" else ""
    return _status_in(said.strip(" \"'")) in _REJECTED and not session.says(_PLACED)


def is_status(text: str) -> bool:
    """Whether a text is a word for a status."""
    return bool(status_of(text))


def status_of(text: str) -> str:
    """The status that a word says, in ours; empty for any other word."""
    return _STATUS.get(_status_in(text), "")


def doubt_in(value: Value, otherwise: AnyMapping[str, str]) -> Value:
    """The status that a word of a system says, if it does not say that all is sure.

    `otherwise` has the words that mean something else there, in small letters.
    """
    if not isinstance(value, str):
        return value
    said = otherwise.get(value.lower()) or status_of(value)
    return said if said != "confirmed" else None


def _status_of(value: Value) -> Value:
    return status_of(value) if isinstance(value, str) else value


def _status_in(text: str) -> str:
    """The word for a status, which schema.org writes as `https://schema.org/EventCancelled`."""
    return compared(_OF_SCHEMA.sub("", text))
