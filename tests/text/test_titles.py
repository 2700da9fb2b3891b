"""Which type a title plainly says: in many languages, with and without accents, and never more."""

import pytest

from confsched.text.titles import plain_type


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Lunch", "meal"),
        ("Essenszeit", "meal"),
        ("Industry mixer", "social"),
        ("Daily wrap-up", "closing"),
        ("Lunch (Sunday)", "meal"),
        ("Coffee break", "break"),
        ("Kaffeepause", "break"),
        ("Changeover", "break"),
        ("Gala Dinner", "meal"),
        ("Conference banquet", "meal"),
        ("Lunch Time", "meal"),
        ("Mittagspause", "meal"),
        ("Begrüßung und Eröffnung", "opening"),
        ("Pause-café", "break"),
        ("PAUSE DÉJEUNER", "meal"),
        ("Dejeuner", "meal"),
        ("Cérémonie d\u2019ouverture", "opening"),
        ("Accueil des participants", "registration"),
        ("Clôture", "closing"),
        ("Pausa café", "break"),
        ("Almuerzo", "meal"),
        ("Inauguración", "opening"),
        ("Pausa pranzo", "meal"),
        ("Almoço", "meal"),
        ("Lunchpauze", "meal"),
        ("Sektempfang", "social"),
        ("Social", "social"),
        ("Przerwa kawowa", "break"),
        ("Frokost", "meal"),
        ("Kahvitauko", "break"),
        ("AÇILIŞ", "opening"),
        ("Перерыв на обед", "meal"),
        ("Реєстрація учасників", "registration"),
        ("Διάλειμμα", "break"),
        ("開会の挨拶", "opening"),
        ("休憩", "break"),
        ("午餐", "meal"),
        ("점심 식사", "meal"),
        ("懇親会", "social"),
        ("Registrations", "registration"),
        ("Coffee break and poster session", "break"),
        ("Lunch & networking", "meal"),
        ("Registrering og frokost", "registration"),
        ("Mittagessen und Netzwerken", "meal"),
        ("Avslutning & mingling", "closing"),
        ("Registration / Coffee", "registration"),
        ("Middag og fest", "meal"),
        ("Lunch, networking, and posters", "meal"),
        ("Farewell drinks", "social"),
        ("WELCOME! ", "opening"),
        ("Friday Welcome", "opening"),
        ("Conference Opening", "opening"),
        ("Lunch buffet", "meal"),
        ("Buffet", "meal"),
        ("Accueil congressistes", "registration"),
        ("Welcome coffee", "break"),
        ("Post-conference Social (place to be told)", "social"),
        ("Post\u2013event networking (+ posters)", "social"),
        ("Lunch \U0001f355", "meal"),
        ("\u2615\ufe0f Coffee break", "break"),
        ("Welcome coffee :coffee::cookie:", "break"),
        ("Break PM", "break"),
    ],
)
def test_a_title_says_its_type_in_many_languages(title: str, kind: str) -> None:
    assert plain_type(title) == kind


@pytest.mark.parametrize(
    "title",
    [
        "",
        "Knots",
        "Lunch with the board",
        "Die Pause als Programm",
        "Café con datos",
        "Eröffnung der Ausstellung der Gäste",
        "\u8239\u4e0e\u4eba",
        "Pause and reflect",
        "Lunch & Learn",
        "Welcome & keynote",
        "Posters and lunch vouchers",
        "and lunch",
        "Lunch, and how to keep it",
    ],
)
def test_a_title_that_says_more_says_no_type(title: str) -> None:
    assert plain_type(title) == ""
