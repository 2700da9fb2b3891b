"""Names with the degrees that people put before them and behind them in further languages."""

from pathlib import Path

import pytest

from confsched import api

NAMES = [
    "doc. Ing. Jan Vzor, CSc.",
    "RNDr. Eva Vzorová, Ph.D.",
    "prof. dr hab. inż. Anna Próbna",
    "mgr inż. Jan Przykład",
    "izr. prof. dr. Ana Vzorec",
    "conf. univ. dr. Ana Model",
    "Dr. habil. Minta Anna",
    "к.т.н. Иван Образец",
    "проф., д.ф.-м.н. Анна Пробная",
    "гл. ас. д-р Ана Примерна",
    "PGS.TS. Nguyễn An Mẫu",
    "Dr. Ir. Budi Contoh, M.T.",
    "Drs. Adi Misal, M.Si.",
    "Pfarrer Jan Muster",
    "Prädikantin Eva Muster",
    "Dominee Jan Voorbeeld",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_one_with_its_degrees(name: str, tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    page = f"# Days 2030\n\n14 May 2030\n\n9:00-9:30 Boats\nSpeaker: {name}\n\n9:30-10:00 Lunch\n"
    path.write_text(page, "utf-8")
    [boats, _] = api.load(path, reading=api.Reading(timezone="UTC")).scheduled
    assert [part.speaker.name for part in boats.people] == [name]
