"""Offices for several fields and of bodies, in the languages of agendas that people type."""

import pytest
from outlined import outline, programme

from confsched.reading.programme_text.recognisers.people import people_in


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Thekla Muster, Ministerin für Umwelt, Klima und Energiewirtschaft Baden-Württemberg",
            ("Ministerin für Umwelt, Klima und Energiewirtschaft Baden-Württemberg", ""),
        ),
        (
            "Ada Muestra, consejera de Fomento, Vivienda y Puertos del Gobierno de Aragón",
            ("consejera de Fomento, Vivienda y Puertos del Gobierno de Aragón", ""),
        ),
        (
            "Irene Prova, Assessora alla Cultura, Turismo e Sport, Comune di Parma",
            ("Assessora alla Cultura, Turismo e Sport", "Comune di Parma"),
        ),
        (
            "Ana Amostra, Diretora Regional de Cultura do Centro",
            ("Diretora Regional de Cultura do Centro", ""),
        ),
        ("Ana Muestra, directora de Arte del Museo Prueba", ("directora de Arte", "Museo Prueba")),
        ("Ana Muestra, CEO de Barcos de Chile", ("CEO", "Barcos de Chile")),
        (
            "Ana Muestra, presidenta de Amigos del Museo del Prado",
            ("presidenta", "Amigos del Museo del Prado"),
        ),
        (
            "Carlos Amostra (Secretaria Municipal de Cultura)",
            ("", "Secretaria Municipal de Cultura"),
        ),
        ("Ana Muestra, Secretaria General, UGT", ("Secretaria General", "UGT")),
    ],
)
def test_an_office_keeps_its_fields_and_a_body_is_told_from_it(
    text: str, told: tuple[str, str]
) -> None:
    people = people_in(text).people

    assert [tuple(one.post) for one in people] == [told]


def test_people_behind_an_office_are_no_fields_of_it() -> None:
    several = people_in("Anna Muster, Ministerin für Umwelt, Klaus Probe und Petra Sample")

    assert [one.name for one in several.people] == ["Anna Muster", "Klaus Probe", "Petra Sample"]


def test_a_convent_is_a_venue_and_who_gives_a_workshop_stands_behind_its_title() -> None:
    text = """\
Seminário Barcos e Pão
Sábado, 22/05/2027
Convento da Amostra, Coimbra

9h às 12h – Oficina: Redes (Sala 2), ministrada por Neide Amostra
12h às 13h – Porto de honra
"""

    assert programme(text).root.get("venue") == {"name": "Convento da Amostra, Coimbra"}
    assert outline(text) == [
        "2027-05-22 09:00-12:00 Oficina: Redes [Sala 2]",
        "  speaker: Neide Amostra",
        "2027-05-22 12:00-13:00 Porto de honra",
    ]
