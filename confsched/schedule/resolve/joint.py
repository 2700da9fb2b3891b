"""Several rooms in one text, `hall, attic`: told, and read as they are meant."""

from confsched.findings import Edit, Fix, safe_fix
from confsched.model.conference import Item
from confsched.model.entries import Session as SessionEntry
from confsched.model.texts import quote
from confsched.schedule.entities import Room
from confsched.schedule.resolve.names import Register
from confsched.schedule.resolve.notes import Notes


def rooms_in(
    text: str, field: str, item: Item[SessionEntry], register: Register[Room], notes: Notes
) -> tuple[Room, ...]:
    """The rooms of a text with commas, `and` or blanks between them; none unless each is known."""
    names = register.parts(text)
    found = [register.known(name) for name in names]
    known = tuple(room for room in found if room is not None)
    if len(names) < 2 or len(known) < len(names):
        return ()
    span = item.origin.named_at(field, text)
    fix = _listed(text, names, field, item)
    message = f"{quote(text)} are several rooms: {_instead(text, names, field, item)}"
    notes.add("F005", message, span, fix=fix)
    return known


def _instead(text: str, names: list[str], field: str, item: Item[SessionEntry]) -> str:
    mapping = item.origin.mapping
    if mapping.places.source.is_table:
        return f"write {quote('; '.join(names))} in a column 'Rooms'"
    if mapping.get(field) != text:
        return "let each be an item of the list"
    return f"write rooms: [{', '.join(names)}]"


def _listed(text: str, names: list[str], field: str, item: Item[SessionEntry]) -> Fix | None:
    """The list that was meant, where the text is all that its field has."""
    mapping = item.origin.mapping
    source = mapping.places.source
    key, whole = mapping.key_at(field), mapping.span
    is_its_own = source is key.source and whole.start <= key.start < whole.end  # not merged in
    if mapping.get(field) != text or not is_its_own or source.foreign or source.is_table:
        return None
    from confsched.editing.changes import rewritten  # noqa: PLC0415 -- for mistakes only
    from confsched.editing.fields import set_field  # noqa: PLC0415 -- the same

    def made() -> tuple[Edit, ...]:
        renamed = rewritten(key, "rooms") if field != "rooms" else ()
        return (*renamed, *set_field(mapping, field, names))

    return safe_fix(f"write rooms: [{', '.join(names)}]", made)
