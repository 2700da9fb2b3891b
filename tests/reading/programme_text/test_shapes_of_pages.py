"""One programme in seven languages, in the shapes and the forms of names that pages have."""

from collections.abc import Callable
from typing import NamedTuple

import pytest
from outlined import outline, outline_of_html


class Words(NamedTuple):
    """What a language says: a day, a range, titles, who leads and two people."""

    day: str
    when: Callable[[str, str], str]
    titles: tuple[str, str, str]
    leads: str
    first: tuple[str, str, str]
    second: tuple[str, str, str]


WORDS = {
    "en": Words(
        "Thursday, June 4th, 2026",
        "from {} to {}".format,
        ("Why boats float", "Coffee break", "Nets for small harbours"),
        "Moderator: ",
        ("Ada Sample", "Head of Research", "Test University"),
        ("Ben Muster", "Editor", "Harbour Institute"),
    ),
    "de": Words(
        "Donnerstag, den 4. Juni 2026",
        "von {} bis {} Uhr".format,
        ("Warum Boote schwimmen", "Kaffeepause", "Netze für kleine Häfen"),
        "Moderation: ",
        ("Ada Sample", "Wissenschaftliche Mitarbeiterin", "Universität Muster"),
        ("Ben Muster", "Referent", "Institut für Boote"),
    ),
    "fr": Words(
        "Jeudi 4 juin 2026",
        "de {} à {}".format,
        ("Pourquoi les bateaux flottent", "Pause-café", "Des filets pour petits ports"),
        "Modération : ",
        ("Ada Sample", "Rectrice", "Université de Muster"),
        ("Ben Muster", "Maître de conférences", "CNRS"),
    ),
    "es": Words(
        "jueves 4 de junio de 2026",
        "{} a {} h".format,
        ("Por qué flotan los barcos", "Pausa café", "Redes para puertos pequeños"),
        "Modera: ",
        ("Ada Sample", "Jefa de Servicio", "Universidad de Muster"),
        ("Ben Muster", "Consejero delegado", "Fundación Muster"),
    ),
    "it": Words(
        "giovedì 4 giugno 2026",
        "dalle {} alle {}".format,
        ("Perché le barche galleggiano", "Pausa caffè", "Reti per piccoli porti"),
        "Modera: ",
        ("Ada Sample", "Ricercatrice", "Università di Muster"),
        ("Ben Muster", "Amministratore delegato", "Autorità Portuale di Muster"),
    ),
    "nl": Words(
        "donderdag 4 juni 2026",
        "van {} tot {} uur".format,
        ("Waarom boten drijven", "Koffiepauze", "Netten voor kleine havens"),
        "Gespreksleider: ",
        ("Ada Sample", "Hoogleraar geschiedenis", "Stichting Muster"),
        ("Ben Muster", "Projectleider", "Gemeente Muster"),
    ),
    "pt": Words(
        "Quinta-feira, 4 de junho de 2026",
        "das {} às {}".format,
        ("Porque flutuam os barcos", "Pausa para café", "Redes para pequenos portos"),
        "Mediação: ",
        ("Ada Sample", "Professora Associada", "Museu do Porto"),
        ("Ben Muster", "Chefe de Pesquisa", "Universidade de Muster"),
    ),
}
PEOPLE = (
    "{0}, {1}, {2}",
    "{0} ({1}, {2})",
    "{0} – {1}, {2}",
    "{0} | {1} | {2}",
    "{0} – {1} @ {2}",
)
SHAPES: dict[str, tuple[str, str]] = {
    "blocks": ("\n{when}\n{title}\n{people}\n", "\n"),
    "lines": ("\n{when}: {title}\n{people}\n", "\n"),
    "list": ("- **{when}** {title}\n  - {people}\n", "\n  - "),
    "headings": ("\n### {when} {title}\n\n{people}\n", "\n\n"),
    "html": ("<div><span>{when}</span><h3>{title}</h3><p>{people}</p></div>", "</p><p>"),
    "html list": ("<li>{when} <b>{title}</b><ul><li>{people}</li></ul></li>", "</li><li>"),
    "html rows": ("<p><strong>{when}</strong> {title}<br>{people}</p>", "<br>\n"),
}


def _page(words: Words, shape: str, form: str) -> str:
    entry, between = SHAPES[shape]
    one, two = form.format(*words.first), form.format(*words.second)
    told = (one, "", between.join((two, words.leads + one)))
    times = ((9, 10), (10, 11), (11, 12))
    entries = [
        entry.format(when=words.when(f"{first}:00", f"{last}:00"), title=title, people=people)
        for title, people, (first, last) in zip(words.titles, told, times, strict=True)
    ]
    day = f"<h2>{words.day}</h2>" if shape.startswith("html") else f"## {words.day}\n"
    return "\n".join((day, *entries))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("language", WORDS)
def test_a_programme_is_read_in_whatever_shape(language: str, shape: str) -> None:
    words = WORDS[language]
    read = outline_of_html if shape.startswith("html") else outline
    one, two = (" | ".join(person) for person in (words.first, words.second))

    expected = [
        f"2026-06-04 09:00-10:00 {words.titles[0]}",
        f"  speaker: {one}",
        f"2026-06-04 10:00-11:00 {words.titles[1]}",
        f"2026-06-04 11:00-12:00 {words.titles[2]}",
        f"  speaker: {two}",
        f"  moderator: {one}",
    ]

    assert [read(_page(words, shape, form)) for form in PEOPLE] == [expected] * len(PEOPLE)
