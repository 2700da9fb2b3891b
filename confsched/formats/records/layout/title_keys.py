"""Sessions in a mapping by their titles: `{"Boats in harbours": {start: …, description: …}}`."""

from collections.abc import Sequence

from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import SESSION
from confsched.formats.drafts import Draft, Put

_KEY = "_key"


def settle_title_keys(sessions: Sequence[Draft]) -> None:
    """Call sessions by the words that they stand under, where nothing else is their title.

    A description was taken for it, for want of another.
    """
    holders = {id(one.above): one.above for one in sessions if one.above is not None}
    if not any(_KEY in one.fields for one in holders.values()):
        return
    keyed = [(one, key) for one in sessions if (key := _key(one)) is not None]
    in_words = sum(" " in str(key.value).strip() for _, key in keyed)
    if 2 * in_words <= len(keyed) or not all(_has_no_title(one) for one, _ in keyed):
        return
    for session, key in keyed:
        if told := session.fields.pop("title", None):
            session.put("description", *told)
        session.fields.pop("id", None)
        session.put("title", *key)


def _key(session: Draft) -> Put | None:
    """The key that a session stands under, which is its id if nothing else is."""
    key = session.above.fields.get(_KEY) if session.above is not None else None
    own = session.fields.get("id")
    return key if key is not None and (own is None or own.value == key.value) else None


def _has_no_title(session: Draft) -> bool:
    """Whether what stands for the title of a session is called a description."""
    put = session.fields.get("title")
    name = session.places.span(put.key).text.strip(" \"'") if put is not None else ""
    return put is None or compared(name) in SESSION["description"]
