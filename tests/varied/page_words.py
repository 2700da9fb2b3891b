"""How people write programmes in eight languages: days, times, roles, posts and running text."""

import datetime as dt
from typing import Final, NamedTuple


class Speech(NamedTuple):
    """What programmes in one language are written with; `dates` and `clocks` are forms."""

    days: str
    months: str
    dates: tuple[str, ...]
    clocks: tuple[str, ...]
    room: str
    speaker: str
    speakers: str
    moderator: str
    chair: str
    posts: tuple[str, ...]
    bodies: tuple[str, ...]
    prose: str
    programme: str
    closing: str

    def dated(self, form: str, day: dt.datetime) -> str:
        """A day in one of its forms."""
        names, months = self.days.split(), self.months.split()
        said = {"d": day.day, "m": f"{day.month:02}", "y": day.year}
        return form.format(day=names[day.weekday()], month=months[day.month - 1], **said)


def without_unit(time: str) -> str:
    """The first time of two, behind the second of which stands `Uhr`."""
    for unit in (" Uhr", " uur", " h"):
        time = time.removesuffix(unit)
    return time


SPEECH: Final = {
    "en": Speech(
        days="Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        months="January February March April May June",
        dates=(
            "{day}, {d} {month} {y}",
            "{day}, {month} {d}, {y}",
            "{d} {month} {y}",
            "{day} {d} {month}",
        ),
        clocks=("%H:%M", "%I:%M %p"),
        room="Room",
        speaker="Speaker",
        speakers="Speakers",
        moderator="Moderator",
        chair="Chair",
        posts=("Professor of Maps", "Director", "CEO", "Head of Research"),
        bodies=("University of Sampleton", "Rope Works Ltd", "Ministry of Tides"),
        prose="We look at what was learned in the last ten years, and ask what is to be done.",
        programme="Programme",
        closing="Closing",
    ),
    "de": Speech(
        days="Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        months="Januar Februar März April Mai Juni",
        dates=(
            "{day}, {d}. {month} {y}",
            "{d}. {month} {y}",
            "{day}, {d}.{m}.{y}",
            "{day}, den {d}. {month} {y}",
        ),
        clocks=("%H:%M", "%H:%M Uhr", "%H.%M Uhr"),
        room="Raum",
        speaker="Referent",
        speakers="Referenten",
        moderator="Moderation",
        chair="Vorsitz",
        posts=("Professor für Karten", "Direktor", "Geschäftsführerin", "Leiterin der Forschung"),
        bodies=("Universität Musterstadt", "Seilwerke GmbH", "Ministerium für Gezeiten"),
        prose="Wir sehen uns an, was gelernt wurde, und fragen, was jetzt noch zu tun ist.",
        programme="Programm",
        closing="Schlusswort",
    ),
    "fr": Speech(
        days="lundi mardi mercredi jeudi vendredi samedi dimanche",
        months="janvier février mars avril mai juin",
        dates=("{day} {d} {month} {y}", "{d} {month} {y}", "Le {day} {d} {month} {y}"),
        clocks=("%H:%M", "%Hh%M", "%H h %M"),
        room="Salle",
        speaker="Intervenant",
        speakers="Intervenants",
        moderator="Modérateur",
        chair="Présidence",
        posts=("professeur de cartographie", "directrice", "PDG", "responsable de la recherche"),
        bodies=("Université de Modèle", "Corderie SA", "Ministère des Marées"),
        prose="Nous verrons ce qui a été appris ces dix ans et ce qui reste à faire.",
        programme="Programme",
        closing="Clôture",
    ),
    "es": Speech(
        days="lunes martes miércoles jueves viernes sábado domingo",
        months="enero febrero marzo abril mayo junio",
        dates=("{day}, {d} de {month} de {y}", "{day} {d} de {month}", "{d} de {month} de {y}"),
        clocks=("%H:%M", "%H:%M h", "%H.%M h"),
        room="Sala",
        speaker="Ponente",
        speakers="Ponentes",
        moderator="Modera",
        chair="Preside",
        posts=("catedrática de mapas", "director", "presidenta", "jefe de investigación"),
        bodies=("Universidad de Muestra", "Cordelería S.A.", "Ministerio de Mareas"),
        prose="Veremos lo que se ha aprendido en diez años y qué queda todavía por hacer.",
        programme="Programa",
        closing="Clausura",
    ),
    "it": Speech(
        days="lunedì martedì mercoledì giovedì venerdì sabato domenica",
        months="gennaio febbraio marzo aprile maggio giugno",
        dates=("{day} {d} {month} {y}", "{d} {month} {y}", "{day}, {d} {month} {y}"),
        clocks=("%H:%M", "%H.%M", "ore %H.%M"),
        room="Sala",
        speaker="Relatore",
        speakers="Relatori",
        moderator="Modera",
        chair="Presiede",
        posts=(
            "professoressa di cartografia",
            "direttore",
            "presidente",
            "responsabile della ricerca",
        ),
        bodies=("Università di Esempio", "Corderia S.p.A.", "Ministero delle Maree"),
        prose="Vedremo che cosa si è imparato in dieci anni e che cosa resta da fare.",
        programme="Programma",
        closing="Chiusura dei lavori",
    ),
    "pt": Speech(
        days="segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
        months="janeiro fevereiro março abril maio junho",
        dates=("{day}, {d} de {month} de {y}", "{d} de {month} de {y}", "{day}, {d} de {month}"),
        clocks=("%H:%M", "%Hh%M"),
        room="Sala",
        speaker="Orador",
        speakers="Oradores",
        moderator="Moderação",
        chair="Presidente da sessão",
        posts=("professora de mapas", "diretor", "presidente", "coordenadora de investigação"),
        bodies=("Universidade de Amostra", "Cordoaria Lda.", "Ministério das Marés"),
        prose="Veremos o que se aprendeu em dez anos e o que ainda falta fazer.",
        programme="Programa",
        closing="Encerramento",
    ),
    "nl": Speech(
        days="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        months="januari februari maart april mei juni",
        dates=("{day} {d} {month} {y}", "{d} {month} {y}"),
        clocks=("%H:%M", "%H.%M uur", "%H:%M uur"),
        room="Zaal",
        speaker="Spreker",
        speakers="Sprekers",
        moderator="Moderator",
        chair="Voorzitter",
        posts=("hoogleraar kaarten", "directeur", "bestuurder", "hoofd onderzoek"),
        bodies=("Universiteit Voorbeeld", "Touwslagerij BV", "Ministerie van Getijden"),
        prose="We kijken naar wat er in tien jaar is geleerd en wat er nog moet gebeuren.",
        programme="Programma",
        closing="Afsluiting",
    ),
    "pl": Speech(
        days="poniedziałek wtorek środa czwartek piątek sobota niedziela",
        months="stycznia lutego marca kwietnia maja czerwca",
        dates=("{day}, {d} {month} {y}", "{d} {month} {y} r.", "{d} {month} {y} ({day})"),
        clocks=("%H:%M", "%H.%M", "godz. %H:%M"),
        room="Sala",
        speaker="Prelegent",
        speakers="Prelegenci",
        moderator="Moderator",
        chair="Przewodniczący",
        posts=("profesor kartografii", "dyrektor", "prezes zarządu", "kierownik badań"),
        bodies=("Uniwersytet Przykładowy", "Lina Sp. z o.o.", "Ministerstwo Pływów"),
        prose="Zobaczymy, czego nauczyliśmy się przez dziesięć lat i co pozostaje do zrobienia.",
        programme="Program",
        closing="Zakończenie",
    ),
}


class Forum(NamedTuple):
    """What forums in one language say besides."""

    panel: str
    panelists: str
    moderator: str  # where it stands alone or is led to without a colon
    moderated: str
    keynote: str
    introduced: str
    welcome: str
    remarks: str
    reception: str


FORUM: Final = {
    "en": Forum(
        "Panel",
        "Panelists",
        "Moderator",
        "Moderated by",
        "Keynote Address",
        "Introduced by",
        "Welcome Remarks",
        "Closing Remarks",
        "Networking Reception",
    ),
    "de": Forum(
        "Panel",
        "Podiumsgäste",
        "Moderation",
        "Moderiert von",
        "Festvortrag",
        "Einführung",
        "Begrüßung",
        "Schlusswort",
        "Empfang",
    ),
    "fr": Forum(
        "Table ronde",
        "Intervenants",
        "Modérateur",
        "Modéré par",
        "Conférence inaugurale",
        "Introduction",
        "Mot de bienvenue",
        "Mot de clôture",
        "Cocktail",
    ),
    "es": Forum(
        "Panel",
        "Panelistas",
        "Moderadora",
        "Moderado por",
        "Conferencia magistral",
        "Introducción",
        "Bienvenida",
        "Clausura",
        "Cóctel",
    ),
    "it": Forum(
        "Panel",
        "Relatori",
        "Moderatore",
        "Modera",
        "Lectio magistralis",
        "Introduce",
        "Saluti istituzionali",
        "Conclusioni",
        "Aperitivo",
    ),
    "pt": Forum(
        "Painel",
        "Oradores",
        "Moderador",
        "Moderado por",
        "Conferência de abertura",
        "Introdução",
        "Boas-vindas",
        "Encerramento",
        "Cocktail",
    ),
    "nl": Forum(
        "Panel",
        "Panelleden",
        "Moderator",
        "Gespreksleider",
        "Keynote",
        "Inleiding",
        "Welkom",
        "Afsluiting",
        "Borrel",
    ),
    "pl": Forum(
        "Panel",
        "Paneliści",
        "Moderator",
        "Moderacja",
        "Wykład inauguracyjny",
        "Wprowadzenie",
        "Powitanie",
        "Zakończenie",
        "Bankiet",
    ),
}


class Congress(NamedTuple):
    """What congresses in one language say besides."""

    symposium: str
    chairs: str
    discussant: str
    lecture: str
    posters: str


CONGRESS: Final = {
    "en": Congress("Symposium", "Chairs", "Discussant", "Plenary Lecture", "Poster Session"),
    "de": Congress("Symposium", "Vorsitz", "Diskutantin", "Plenarvortrag", "Postersession"),
    "fr": Congress(
        "Symposium", "Présidence", "Discutant", "Conférence plénière", "Session posters"
    ),
    "es": Congress(
        "Simposio", "Presiden", "Comentarista", "Conferencia plenaria", "Sesión de pósteres"
    ),
    "it": Congress("Simposio", "Presiedono", "Discussant", "Lettura plenaria", "Sessione poster"),
    "pt": Congress(
        "Simpósio", "Coordenação", "Comentador", "Conferência plenária", "Sessão de pôsteres"
    ),
    "nl": Congress("Symposium", "Voorzitters", "Discussant", "Plenaire lezing", "Postersessie"),
}
