"""What organisers ask in Sessionize: categories to choose from, and questions to answer.

Both differ from one conference to the next, and are known by their titles. In one view sessions
name them by number, in the others they stand in the sessions in full.
"""

from collections.abc import Iterator

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import SESSION
from confsched.formats.drafts import Draft, Put
from confsched.formats.values import inner, language, listed
from confsched.patterns import pattern
from confsched.reading import Mapping

_CODE = pattern("[a-z]{2,3}(?:-[A-Za-z0-9]+)*")
# the fields that categories stand for, by words in their titles
_FIELDS = (
    ("track", ("track", "stream")),
    ("type", ("format", "type")),
    ("language", ("language", "sprache")),
    ("tags", ("tag", "topic", "keyword", "technolog")),
)
# and by all of a title; a type has its own words, and a category is a track
_WHOLE = dict.fromkeys(SESSION["type"], "type") | dict.fromkeys(SESSION["track"], "track")


def is_code(text: str) -> bool:
    """Whether a text is the code of a language: `en`, `pt-BR`."""
    return _CODE.fullmatch(text) is not None


def settle_choices(book: Book) -> None:
    """Put what is chosen and answered into fields, else under `extra` by its title."""
    questions = {draft.text("id"): draft.text("name") for draft in book.drafts["_questions"]}
    items = {draft.text("id"): draft for draft in book.drafts["_items"]}
    for draft in (*book.sessions, *book.drafts["speakers"]):
        for group, put in sorted(_chosen(draft, items), key=lambda one: not _field(one[0])):
            _choose(draft, group, put)
        for question, put in _answers(draft, questions):
            draft.leave(question, *put)


def _chosen(draft: Draft, items: dict[str, Draft]) -> Iterator[tuple[str, Put]]:
    """The title of a category, and what is chosen of it."""
    put = draft.fields.get("_items")
    for item in listed(put.value) if put else ():
        found = items.get(item) if isinstance(item, str) else None
        if put:
            title, name = ("categoryItems", item)
            if found is not None:
                title, name = found.sought("_title"), found.text("name")
            yield title, put._replace(value=name)
    put = draft.fields.get("_categories")
    for group in listed(put.value) if put else ():
        for item in listed(group.get("categoryItems") if isinstance(group, Mapping) else None):
            if put:
                yield inner(group, "name"), put._replace(value=inner(item, "name"))


def _choose(draft: Draft, group: str, put: Put) -> None:
    field = _field(group) or _WHOLE.get(compared(group), "")
    value = language(put.value) if field == "language" else put.value
    is_language = value != put.value or is_code(str(value))
    if "title" not in draft.fields or (field == "language" and not is_language):
        field = ""  # people have none of these fields
    if field == "tags":
        draft.collect("tags", value, put.mark)
    elif field and field not in draft.fields:
        draft.put(field, value, put.key, put.mark)
    elif group in draft.extra:
        known = draft.extra[group]
        draft.extra[group] = known._replace(value=f"{known.value}, {value}")
    else:
        draft.leave(group, value, put.key, put.mark)


def _field(group: str) -> str:
    words = group.casefold()
    return next((name for name, known in _FIELDS if any(word in words for word in known)), "")


def _answers(draft: Draft, questions: dict[str, str]) -> Iterator[tuple[str, Put]]:
    """The questions that were answered, each with the answer."""
    put = draft.fields.get("_answers")
    for one in listed(put.value) if put else ():
        number = inner(one, "questionId")
        question = inner(one, "question") or questions.get(number, number)
        answer = inner(one, "answerValue") or inner(one, "answer")
        if put:
            yield question, put._replace(value=answer)
