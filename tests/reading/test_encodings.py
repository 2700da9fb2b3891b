"""Texts in the encodings of old, and which one each is in."""

import pytest

from confsched.reading import read
from confsched.reading.encodings import encoding_of

JAPANESE = (
    "日付,開始時間,会場,タイトル,講演者\n2030年5月14日,9時30分,第1会場,開会の挨拶,見本 一郎\n"
)
RUSSIAN = "Дата;Время;Зал;Тема доклада\n14 мая 2030;9:30;Зал А;Лодки и люди\n"
CHINESE = "日期,时间,地点,主题\n2030年5月14日,9:30,第一会议室,开幕式\n,10:00,大厅,船与人\n"
KOREAN = "날짜,시간,장소,제목\n2030년 5월 14일,9:30,그랜드홀,개회식\n,10:00,로비,배와 사람\n"
GREEK = "Τίτλος;Ομιλητής\nΈναρξη;Γιάννης Δοκιμή\nΒάρκες και άνθρωποι;Άννα Δείγμα\n"
POLISH = "Tytuł;Prelegent\nŁodzie i ludzie;Zażółć Próbny\n"
CZECH = "Název;Přednášející\nLodě a lidé;Jiří Příklad\n"
FRENCH = "Titre;Où\nL’été à Besançon – “bateaux”;Hôtel\n"


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (JAPANESE, "cp932", "Shift_JIS"),
        (JAPANESE, "euc_jp", "EUC-JP"),
        (RUSSIAN, "cp1251", "Windows-1251"),
        (RUSSIAN, "koi8_r", "KOI8-R"),
        (CHINESE, "gbk", "GB 18030"),
        (KOREAN, "cp949", "EUC-KR"),
        (GREEK, "cp1253", "Windows-1253"),
        (POLISH, "cp1250", "Windows-1250"),
        (CZECH, "cp1250", "Windows-1250"),
        (FRENCH, "mac_roman", "Mac Roman"),
        ("Titel;Referent\nBoote;Jörg Müller\n", "mac_roman", "Mac Roman"),
        ("Title,Speaker\nBoats,José Sample\n", "mac_roman", "Mac Roman"),
        ("Time,Title\n9:00–9:45,Boats\n", "mac_roman", "Mac Roman"),
        ("Zeit,Titel,Raum\n9:00-9:45,Boote,Großer Saal\n", "mac_roman", "Mac Roman"),
    ],
)
def test_a_table_in_an_old_encoding_is_read_and_it_is_told(
    text: str, codec: str, name: str
) -> None:
    old, new = (read("talks.csv", text.encode(one)) for one in (codec, "utf-8"))

    assert old.roots == new.roots
    assert [(finding.code, finding.message) for finding in old.findings] == [
        ("X508", f"not UTF-8: read as {name}; save the file as UTF-8")
    ]
    assert not old.findings[0].span.text.isascii()


@pytest.mark.parametrize(
    "text",
    [
        "Titel;Raum\nBegrüßung – „Häfen“;Größe\n",
        "Título,Ponente\nInauguración,José Nuñez ¿qué?\n",
        "Titre;Où\nPrésentation générale de l’évènement;Hôtel\n",
        "Titel;Taler\nÅbning;Søren Prøve, José García\n",
        "Title;Price\nBoats — £5 per m³;£90\n",
        "Titolo;Relatore\nPerché così è più città;Niccolò\n",
        "Título;Orador\nAbertura à não;João\n",
        "Title;Price\nDon’t – “boats” on iPhone™ and Boatly®;20°\n",
        "Title;Authors\nCafé boats;Ada Sample†, Ben Test‡\n",
    ],
)
def test_western_letters_are_those_of_windows_1252(text: str) -> None:
    assert encoding_of(text.encode("cp1252")) == "cp1252"


def test_a_few_letters_are_those_of_windows_1252() -> None:
    assert encoding_of(b"caf\xe9") == "cp1252"
    assert encoding_of("Привет".encode("cp1251")) == "cp1252"
