"""What columns are by their names: in other scripts, with other endings."""

import pytest
from test_records import sessions, translated

from confsched.formats.columns import names as known
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.people_names import DETAILS, ROLES
from confsched.formats.records.entries import is_sessions
from confsched.text.titles import plain_type

_FIELDS = (known.SESSION, DETAILS, ROLES, known.SECTIONS)


@pytest.mark.parametrize(
    "head",
    [
        "Название;Спикер;Дата;Начало;Конец;Зал",
        "Tytuł;Prelegent;Data;Od;Do;Sala",
        "Název;Přednášející;Datum;Začátek;Konec;Místnost",
        "Přednáška;Přednášející;Datum;Čas od;Čas do;Sál",
        "Wydarzenie;Prelegent;Data;Godz. od;Godz. do;Sala",
        "Rubrik;Föreläsare;Datum;Starttid;Sluttid;Lokal",
        "Başlık;Konuşmacı;Tarih;Başlangıç;Bitiş;Salon",
        "Τίτλος;Ομιλητής;Ημερομηνία;Έναρξη;Λήξη;Αίθουσα",
        "演題;講演者;日付;開始時刻;終了時刻;会場",
        "题目;演讲者;日期;开始时间;结束时间;地点",
        "제목;연사;날짜;시작 시간;종료 시간;장소",
        "Title;Speaker;Date;Starting Time;Ending Time;Room",
        "Libellé;Animé par;Date;De;À;Emplacement",
        "Argomento;Chi;Data;Orario inizio;Orario fine;Sede",
        "Programmaonderdeel;Wie;Datum;Van;Tot;Lokaal",
        "Programação;Convidado;Data;Começo;Hora de fim;Auditório",
        "Contenido;Quién;Fecha;Empieza;Termina;Espacio",
        "Tagesordnungspunkt;Mitwirkende;Datum;Uhrzeit von;Uhrzeit bis;Hörsaal",
        "Topic;Guest;Date;Time (start);Time (end);Room #",
        "Order of business;Guest;Date;Start;End;Room",
        "Business;Presented by;Date;Start;End;Meeting point",
        "Activity;Minister;Day and date;Start;End;Venue",
        "Programme;Resource Person;Day & Date;From;To;Hall No.",
        "Agenda item;Owner;Date;Start;End;Room",
        "Item;Person;Date;Start;End;Room",
        "Angebot;Confirmed speakers;Datum;Von;Bis;Raum",
        "Title;Who is presenting?;Date;What time does it start?;When does it end?;Which room?",
        "Projekt;Leitung;Tag/Datum;Anfangszeit;Ende;Treffpunkt",
        "Temat;Prowadzący;Data;Godz. rozpoczęcia;Godz. zakończenia;Sala",
        "Tytuł wykładu;Wykładowca;Data;Od;Do;Sala",
        "Intitulé;Animateur;Jour et date;H. début;H. fin;Espace",
        "Attività;Conduce;Data;Dalle;Alle;Ritrovo",
        "Sessie;Begeleider;Datum;Start tijd;Eind tijd;Zaal",
        "Acto;Ponente;Fecha;Inicio;Fin;Lugar",
        "Apresentação;Responsável;Data;Hora início;Hora término;Local",
        "Point à l'ordre du jour;Intervenant;Date;Début;Fin;Lieu",
        "Veranstaltung;Künstler/in;Datum;Beginn;Ende;Ort",
        "演目;発表団体;日付;開始時刻;終了時刻;場所",
    ],
)
def test_columns_are_known_in_further_languages(head: str) -> None:
    text = f"{head}\nBoats;Ada Sample;2030-05-14;9:00;9:30;Hall\n"

    assert sessions(text) == [
        {
            "title": "Boats",
            "date": "2030-05-14",
            "room": "Hall",
            "start": "9:00",
            "end": "9:30",
            "speakers": ["ada-sample"],
        }
    ]


def test_who_reports_on_somebody_is_no_speaker_beside_them() -> None:
    found = columns(["Heure", "Étudiant(e)", "Sujet", "Rapporteur"])

    roles = {name: one.role for name, one in found.items() if one.role}
    assert roles == {"Étudiant(e)": "speaker", "Rapporteur": "discussant"}


def test_who_leads_is_no_speaker_beside_one() -> None:
    found = columns(["Temat", "Prelegent", "Prowadzący"])
    alone = columns(["Thema", "Sitzungsleitung"])

    assert found["Prowadzący"].role == "moderator"
    assert alone["Sitzungsleitung"].role == "chair"


@pytest.mark.parametrize(
    ("head", "row", "title"),
    [
        ("Item,Time,Business,Presented by,Paper", "1,9:30-9:45,Boats,Ada Sample,B 1", "Boats"),
        ("Item,Time,Lead,Paper", "Boats,9:30-9:45,Ada Sample,A", "Boats"),
        ("Item,Time,Subject,Lead,Paper", "1,9:30-9:45,Boats,Ada Sample,A", "Boats"),
        ("Item,Time,Paper,Presented by", "1,9:30-9:45,On boats,Ada Sample", "On boats"),
    ],
)
def test_the_paper_of_a_piece_of_business_is_not_its_title(head: str, row: str, title: str) -> None:
    assert [one["title"] for one in sessions(f"{head}\n{row}\n")] == [title]


@pytest.mark.parametrize("word", ["titre", "título", "titolo", "Titel"])
def test_a_title_beside_a_better_one_is_what_stands_below_it(word: str) -> None:
    text = f"title;{word};time;speaker\nPlenary;Boats of wood;9:00-9:30;Ada Sample\n"

    assert sessions(text) == [
        {
            "title": "Plenary",
            "subtitle": "Boats of wood",
            "time": "9:00-9:30",
            "speakers": ["ada-sample"],
        }
    ]


def test_people_may_be_described_in_portuguese() -> None:
    names = ("Titulo", "Assunto", "Nome Divulgação", "Minicurrículo", "Filiação/Vinculo")
    fields = ["title", "description", "name", "bio", "organization"]

    assert [one.field for one in columns(names).values()] == fields


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("nome_palestrante", "name"),
        ("Nome do palestrante", "name"),
        ("cargo_ponente", "role"),
        ("Afiliación del ponente", "organization"),
        ("Name des Referenten", "name"),
        ("institution of presenter", "organization"),
    ],
)
def test_who_something_is_said_of_may_stand_behind_it(name: str, field: str) -> None:
    assert [(one.field, one.role) for one in columns([name]).values()] == [(field, "speaker")]


def test_the_author_of_a_post_and_lists_of_people_are_no_columns_of_what_they_are() -> None:
    assert columns(["post author", "number of speakers", "nome da sala"]) == {}


def test_people_are_counted_in_every_script() -> None:
    found = columns(["Докладчик 2", "Докладчик 1", "Должность докладчика"])

    assert [(one.field, one.number) for one in found.values()] == [("name", 2), ("name", 1)]


def test_an_affil_is_an_organization_and_a_virtual_link_is_to_join() -> None:
    text = (
        "Title,Speaker,Affil,Virtual link\nBoats,Ada Sample,Sample Harbour,https://meet.invalid/1\n"
    )

    assert [one["link"] for one in sessions(text)] == ["https://meet.invalid/1"]
    assert columns(["Title", "Speaker", "Affil"])["Affil"].field == "organization"


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Moderuje", "moderator"),
        ("討論者", "discussant"),
        ("Chủ trì", "chair"),
        ("Участники", "speaker"),
        ("Commentator", "discussant"),
        ("Emcee", "host"),
        ("Møteleder", "chair"),
        ("Speakeri", "speaker"),
    ],
)
def test_columns_are_called_by_roles_as_pages_have_them(name: str, role: str) -> None:
    assert [one.role for one in columns(["Title", name]).values()] == ["", role]


@pytest.mark.parametrize("names", _FIELDS)
def test_names_are_written_as_they_are_compared(names: dict[str, tuple[str, ...]]) -> None:
    written = [name for several in names.values() for name in several]

    assert [compared(name) for name in written] == written


def test_the_id_of_a_session_is_the_one_that_says_so() -> None:
    text = """\
ID,Session ID,Session name,Start,End,Room
66,SEA1,Boats,2030-05-14 9:00,2030-05-14 10:00,Hall
31,SEA1,Boats,2030-05-14 9:00,2030-05-14 10:00,Hall
97,SEA1,Boats,2030-05-14 9:00,2030-05-14 10:00,Hall
29,SEA2,Ships,2030-05-14 9:00,2030-05-14 10:00,Attic
83,SEA2,Ships,2030-05-14 9:00,2030-05-14 10:00,Attic
"""

    assert list(translated(text)["sessions"]) == ["SEA1", "SEA2"]
    assert columns(["ID", "Talk", "Session ID"])["ID"].field == "id"


def test_the_programme_of_a_time_is_its_title_where_nothing_else_is() -> None:
    text = "Time,Program,Teacher\n9:00-10:00,Boats,Ada Sample\n"

    assert [(one["title"], one["speakers"]) for one in sessions(text)] == [
        ("Boats", ["ada-sample"])
    ]
    assert columns(["Time", "Programme", "Title"])["Title"].field == "title"


@pytest.mark.parametrize("name", ["task", "Tarefa", "Aufgabe", "Curso", "Kurs"])
def test_a_task_of_a_time_is_its_title_where_nothing_else_is(name: str) -> None:
    assert [one["title"] for one in sessions(f"{name},Date,Time\nBoats,2030-05-14,9-10\n")] == [
        "Boats"
    ]
    found = columns(["title", name])
    assert [one.field for one in found.values()] == ["title"]


def test_a_name_in_brackets_behind_other_letters_says_the_same() -> None:
    found = columns(["示例 (Title)", "示範 (Details)", "例 (Time)", "Speaker (Room)"])

    assert [found[name].field for name in found] == ["title", "description", "time", "name"]


@pytest.mark.parametrize("name", ["Dancers", "choreographer", "Dirigentin", "soloists", "musicien"])
def test_who_performs_a_piece_is_in_it(name: str) -> None:
    [piece] = sessions(f"Title,{name},Date,Time\nBoats,Ada Sample,2030-05-14,9:00-10:00\n")

    assert piece["speakers"] == ["ada-sample"]


@pytest.mark.parametrize(("start", "title"), [("Início", "Título"), ("Inici", "Títol")])
def test_a_final_beside_a_beginning_is_the_end(start: str, title: str) -> None:
    found = columns([start, "Final", title])

    assert [found[name].field for name in (start, "Final", title)] == ["start", "end", "title"]
    assert "Final" not in columns(["Start", "Final", "Title"])


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (["De", "Fin", "Titre"], ["start", "end"]),
        (["De", "Durée", "Titre"], ["start", "duration"]),
        (["Da", "Alle", "Titolo"], ["start", "end"]),
        (["Début", "À", "Titre"], ["start", "end"]),
        (["Since", "Till", "Title"], ["start", "end"]),
        (["Since", "Room", "Title"], ["room"]),
        (["Start", "A", "Title"], ["start"]),
    ],
)
def test_from_or_to_is_known_beside_a_column_of_times(head: list[str], expected: list[str]) -> None:
    found = columns(head)

    assert [found[name].field for name in head[:2] if name in found] == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (["Hora", "Aula", "Local"], ["time", "title", "room"]),
        (["Hora", "Aula", "Título"], ["time", "room", "title"]),
        (["Hora", "Título", "Aula", "Local"], ["time", "title", "room"]),
    ],
)
def test_what_is_a_room_in_some_languages_is_a_lesson_beside_a_place(
    head: list[str], expected: list[str]
) -> None:
    found = columns(head)

    assert [found[name].field for name in head if name in found] == expected


def test_halls_days_and_rows_have_names_of_their_own() -> None:
    names = ["🔒 Row ID", "Title", "Start day", "End day", "Start at", "Hall Location", "Venue"]
    found = columns(names)

    assert {name: found[name].field for name in names if name in found} == {
        "🔒 Row ID": "id",
        "Title": "title",
        "Start day": "date",
        "End day": "_end_date",
        "Start at": "start",
        "Hall Location": "room",
    }


def test_a_big_title_is_the_title_and_a_planned_duration_a_length() -> None:
    head = "bigTitle,title,animator1,Planned duration,join,Assigned Track"
    found = columns(head.split(","))

    assert {name: (one.field, one.role) for name, one in found.items()} == {
        "bigTitle": ("title", ""),
        "animator1": ("name", "speaker"),
        "Planned duration": ("duration", ""),
        "join": ("link", ""),
        "Assigned Track": ("track", ""),
    }
    assert sessions(f"{head},start\n,Boats,,30,,,9:00\nNets,Talk,,30,,,10:00\n") == [
        {"title": "Boats", "start": "9:00", "duration": "30"},
        {"title": "Nets", "start": "10:00", "duration": "30", "extra": {"title": "Talk"}},
    ]


def test_the_type_of_a_session_says_more_than_that_of_an_event() -> None:
    both = columns(["Title", "event_type", "session_type"])

    assert [name for name, column in both.items() if column.field == "type"] == ["session_type"]
    assert columns(["Title", "event_type"])["event_type"].field == "type"


def test_the_name_of_an_event_is_nobodys() -> None:
    found = columns(["title", "event_name", "speakers"])

    assert {name: column.field for name, column in found.items()} == {
        "title": "title",
        "speakers": "name",
    }


def test_brackets_may_say_of_what_a_time_and_of_whom_a_column_is() -> None:
    text = (
        "Title,Start (date),Start (time),End (date),End (time),First Name (Speaker 1),"
        "Last Name (Speaker 1),First Name (Speaker 2),Last Name (Speaker 2),Company (Speaker 2)\n"
        "Boats,2030-05-14,9:00,2030-05-14,9:30,Ada,Sample,Jo,Test,Harbour Ltd\n"
    )
    found = translated(text)

    assert found["sessions"] == {
        "boats": {
            "title": "Boats",
            "date": "2030-05-14",
            "start": "9:00",
            "end": "9:30",
            "speakers": ["ada-sample", "jo-test"],
        }
    }
    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample"},
        "jo-test": {"name": "Jo Test", "organization": "Harbour Ltd"},
    }


def test_a_page_between_what_is_said_of_somebody_is_theirs() -> None:
    row = "Ada Sample,https://made.example/ada,Harbour Ltd,Boats\n"
    found = translated(f"speaker,webpage,affil,title\n{row}")

    assert found["sessions"] == {"boats": {"title": "Boats", "speakers": ["ada-sample"]}}
    assert found["speakers"] == {
        "ada-sample": {
            "name": "Ada Sample",
            "organization": "Harbour Ltd",
            "url": "https://made.example/ada",
        }
    }
    assert translated(f"name,web,affil,title\n{row}") == found
    beside = translated(f"speaker,link,affil,title\n{row}")
    assert beside["sessions"]["boats"]["url"] == "https://made.example/ada"


@pytest.mark.parametrize(
    "head",
    [
        "Timestamp,Your name,Title of your talk,Preferred length,Room",
        "Submitted,Your full name,What is the title of your presentation?,Requested duration,Room",
    ],
)
def test_columns_may_be_the_questions_of_a_form(head: str) -> None:
    assert sessions(f"{head}\n2030-01-05,Ada Sample,Boats,20 min,Hall\n")[0] == {
        "title": "Boats",
        "room": "Hall",
        "duration": "20 min",
        "speakers": ["ada-sample"],
        "extra": {head.partition(",")[0]: "2030-01-05"},
    }


def test_mod_in_brackets_is_who_moderates() -> None:
    text = 'Title,Start,Speakers\nBoats,9:00,"Ada Sample (mod), Ben Sample"\n'

    assert sessions(text) == [
        {"title": "Boats", "start": "9:00", "moderator": ["ada-sample"], "speakers": ["ben-sample"]}
    ]


@pytest.mark.parametrize("name", ["Titolo intervento", "Titre intervention", "Titulo ponencia"])
def test_a_title_may_name_what_it_is_of(name: str) -> None:
    assert sessions(f"{name},Room\nBoats,Hall\n") == [{"title": "Boats", "room": "Hall"}]


def test_artists_give_what_they_play_and_who_organizes_something_is_its_host() -> None:
    found = columns(["Title", "Artist", "Organized by"])

    assert [one[:2] for one in found.values()] == [
        ("title", ""),
        ("name", "speaker"),
        ("name", "host"),
    ]


def test_moments_and_ids_are_known_by_the_names_that_programs_give_them() -> None:
    names = ("conf_key", "start_dt", "end_dt", "dtstart", "dtend", "inputTimezone")
    fields = ["id", "start", "end", "start", "end", "timezone"]

    assert [columns([name])[name].field for name in names] == fields


@pytest.mark.parametrize(
    "head",
    [
        *("Presenter(s) & affiliation", "Speaker, Title, Company", "Name and organisation"),
        *("Intervenant et organisme", "Ponente - Institución", "Speakers with their affiliations"),
    ],
)
def test_a_column_of_people_may_be_called_by_what_else_it_says_of_them(head: str) -> None:
    text = f"Title;Date;Start;{head}\nBoats;2030-05-14;9:00;Ada Sample (Sample Harbour)\n"

    assert [
        (one["name"], one["organization"]) for one in translated(text)["speakers"].values()
    ] == [("Ada Sample", "Sample Harbour")]


def test_what_is_said_of_people_is_no_name_where_another_column_has_these() -> None:
    found = columns(["Title", "Speaker name", "Speaker & affiliation", "Speaker / Title"])

    assert [one.field for one in found.values()] == ["title", "name", "organization", "role"]


def test_a_room_may_be_told_by_its_number() -> None:
    names = ("Room No.", "Room Number", "Raum-Nr.", "Raumnummer")

    assert [columns(["Title", name])[name].field for name in names] == ["room"] * len(names)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Panel,Date,Start,End,Moderator,Panelist 1,Panelist 2", "Boats"),
        ("Panel,Date,Start,End,Moderator,Title,Speaker", "Jo Sample"),
        ("Courses,Date,Start,End,Moderator,Panelist 1,Panelist 2", "Boats"),
    ],
)
def test_a_list_of_panels_has_their_titles_where_nothing_else_is_one(head: str, title: str) -> None:
    row = "Boats,2030-05-14,9:00,9:30,Ada Sample,Jo Sample,Mo Sample"

    assert [one["title"] for one in sessions(f"{head}\n{row}\n")] == [title]


def test_a_topic_is_a_track_beside_a_title_and_minutes_are_a_length_beside_a_start() -> None:
    text = (
        "Titolo,Tema,Tipo,Data,Start,Time (min),Relatore\n"
        "Boats,Harbours,Panel,2030-05-14,9:00,45,Ada Sample\n"
    )

    [boats] = sessions(text)
    assert (boats["track"], boats["type"], boats["duration"]) == ("Harbours", "panel", "45")


def test_a_stream_beside_a_category_is_a_track() -> None:
    for names in ("Category,Stream", "Tipo,Filone"):
        [boats] = sessions(f"Title,Start,End,{names}\nBoats,9:00,9:30,Panel,Harbours\n")
        assert (boats["type"], boats["track"]) == ("panel", "Harbours")


def test_an_abstract_is_the_title_where_nothing_else_is_and_a_longer_text_stands_beside_it() -> (
    None
):
    text = "Time,Name,LastName,Abstract,Narrative\n9:00-9:30,Ada Sample,Sample,Boats,On boats.\n"

    assert sessions(text) == [
        {"title": "Boats", "time": "9:00-9:30", "speakers": ["ada-sample"], "abstract": "On boats."}
    ]


def test_a_topic_that_the_title_says_with_a_number_is_no_track() -> None:
    rows = "1,6 May,Boats,1. Boats\n2,7 May,Nets,2. Nets\n3,8 May,Knots,3. Knots\n"
    topics = sessions(f"session,date,topic,title\n{rows}")
    tracks = sessions(f"session,date,topic,title\n{rows}4,9 May,Knots,4. Ropes\n")

    assert [one["title"] for one in topics] == ["1. Boats", "2. Nets", "3. Knots"]
    assert [one["extra"] for one in topics] == [
        {"session": "1", "topic": "Boats"},
        {"session": "2", "topic": "Nets"},
        {"session": "3", "topic": "Knots"},
    ]
    assert [one["track"] for one in tracks] == ["Boats", "Nets", "Knots", "Knots"]


def test_another_column_has_the_dates_where_most_in_the_first_are_words_or_have_no_year() -> None:
    head = "Event,Start date,Date,Time\n"
    words = f"{head}Boats,2030-05-06,Mondays in May,9:00-9:30\nNets,2030-05-07,7 May,9:00-9:30\n"
    dates = f"{head}Boats,2030-05-01,2030-05-06,9:00-9:30\n"

    assert [(one["date"], one["extra"]) for one in sessions(words)] == [
        ("2030-05-06", {"Date": "Mondays in May"}),
        ("2030-05-07", {"Date": "7 May"}),
    ]
    assert [(one["date"], one["extra"]) for one in sessions(dates)] == [
        ("2030-05-06", {"Start date": "2030-05-01"})
    ]


@pytest.mark.parametrize(
    ("profile", "person"),
    [
        ("Ada sails.", {"bio": "Ada sails."}),
        ("https://made.example/ada", {"url": "https://made.example/ada"}),
    ],
)
def test_a_profile_is_a_life_or_the_page_of_somebody(profile: str, person: dict[str, str]) -> None:
    found = translated(f"time,title,name,profile\n9:00-9:30,Boats,Ada Sample,{profile}\n")

    assert found["speakers"] == {"ada-sample": {"name": "Ada Sample", **person}}


@pytest.mark.parametrize("head", ["presenter,presenter_url", "Speaker,Speaker website"])
def test_a_page_that_is_called_that_of_who_speaks_is_theirs(head: str) -> None:
    found = translated(f"time,title,{head}\n9:00-9:30,Boats,Ada Sample,https://made.example\n")

    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "url": "https://made.example"}
    }
    assert found["sessions"]["boats"] == {
        "title": "Boats",
        "time": "9:00-9:30",
        "speakers": ["ada-sample"],
    }


def test_talks_with_abstracts_are_sessions_though_nobody_says_when_or_who() -> None:
    assert sessions("talk,abstract,reviews\nBoats,On boats.,2\n") == [
        {"title": "Boats", "abstract": "On boats.", "extra": {"reviews": "2"}}
    ]


def test_a_module_is_called_so_beside_its_contents() -> None:
    [one] = sessions("Date,Horaires,Module,Contenu\n2030-05-14,9h00-10h00,Coques,La mer\n")

    assert (one["title"], one["description"]) == ("Coques", "La mer")


def test_no_city_is_the_plural_of_a_word_for_people() -> None:
    found = translated("Date,Title,Speaker\n2030-05-14,Boats,Ada Sample (Wien)\n")

    assert found["speakers"] == {"ada-sample": {"name": "Ada Sample", "organization": "Wien"}}


def test_what_is_shown_instead_of_a_title_is_told_below_it_and_nobody() -> None:
    rows = "name,display_name,start_time,end_time\nBoats,The Boats,9:00,9:30\n"
    found = translated(rows)

    assert found == {
        **found,
        "sessions": {
            "boats": {
                "title": "Boats",
                "start": "9:00",
                "end": "9:30",
                "subtitle": "The Boats",
            }
        },
    }
    assert "speakers" not in found


def test_questions_of_forms_are_columns() -> None:
    head = "What is your name?;Your job title and company;Final title;How long do you need?;Time"
    text = f"{head}\nAda Sample;Sailor, Test Bay;Boats;30 minutes;2030-05-14 9:00\n"
    found = translated(text)

    assert found["speakers"]["ada-sample"] == {
        "name": "Ada Sample",
        "role": "Sailor",
        "organization": "Test Bay",
    }
    assert found["sessions"] == {
        "boats": {
            "title": "Boats",
            "start": "2030-05-14 9:00",
            "duration": "30 minutes",
            "speakers": ["ada-sample"],
        }
    }


@pytest.mark.parametrize(
    "names",
    [
        ("Presenter 1 Title & Org", "Presenter 2 Title & Org"),
        ("Title & Company 1", "Title & Company 2"),
        ("Presenter 1 Institution, Position", "Presenter 2 Institution, Position"),
    ],
)
def test_posts_and_organizations_in_one_column_have_numbers(names: tuple[str, str]) -> None:
    first, second = names
    head = f'Title,Time,Presenter 1,"{first}",Presenter 2,"{second}"'
    row = '"Sailor, Test Bay",Jo Test,"Director, Harbour Office"'
    found = translated(f"{head}\nBoats,9:00-9:30,Ada Sample,{row}\n")

    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "role": "Sailor", "organization": "Test Bay"},
        "jo-test": {"name": "Jo Test", "role": "Director", "organization": "Harbour Office"},
    }


def test_who_is_responsible_speaks_only_where_no_column_says_who_does() -> None:
    head = "Zeit;Titel;Referent;Verantwortlich"
    text = f"{head}\n9:00-9:30;Boote;Ada Sample;Ben Test\n12:00-13:00;Essen;;Büro\n"
    board = "Name;Person;Date;Start;Speakers\nBoats;Ben Test;2030-05-14;9:00;Ada Sample\n"

    assert [one["speakers"] for one in sessions(board)] == [["ada-sample"]]
    assert [(one.get("speakers"), one.get("extra")) for one in sessions(text)] == [
        (["ada-sample"], {"Verantwortlich": "Ben Test"}),
        (None, {"Verantwortlich": "Büro"}),
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Uhrzeit;Titel Workshop;Workshopleiter/in",
        "Horário;Título do trabalho;Aluno(a)",
        "Horaire;Titre du film;Intervenant",
        "Uhrzeit (ca.);Gegenstand;Berichterstatter/in",
    ],
)
def test_titles_may_be_called_by_what_they_are_of(head: str) -> None:
    assert sessions(f"{head}\n9:00-9:30;Boats;Ada Sample\n") == [
        {"title": "Boats", "time": "9:00-9:30", "speakers": ["ada-sample"]}
    ]


def test_coffee_is_a_break_in_ukrainian_and_who_speaks_for_whom_is_told_in_vietnamese() -> None:
    text = "Thời gian;Nội dung;Người trình bày;Đơn vị\n9:00-9:30;Boats;Ada Sample;Harbour\n"
    found = translated(f"{text}9:30-10:00;Кава-пауза;;\n")

    assert found["speakers"]["ada-sample"]["organization"] == "Harbour"
    assert plain_type(found["sessions"]["kava-pauza"]["title"]) == "break"


def test_who_is_on_stage_and_which_section_a_film_is_in_are_columns() -> None:
    text = "Ora;Titolo;Sezione;Ospiti\n9:00-9:30;Barche;Concorso;Ada Sample, Ben Test\n"

    assert sessions(text) == [
        {
            "title": "Barche",
            "time": "9:00-9:30",
            "track": "Concorso",
            "speakers": ["ada-sample", "ben-test"],
        }
    ]


@pytest.mark.parametrize("head", ["Simposista", "Simposistas"])
def test_who_speaks_at_a_symposium_has_a_name_of_their_own(head: str) -> None:
    [one] = sessions(f"Hora,Título,{head}\n9:00-10:00,Barcos,Ada Sample\n")

    assert one == {"title": "Barcos", "time": "9:00-10:00", "speakers": ["ada-sample"]}


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            ["No.", "Student", "Thesis title", "Date", "Time", "Room"],
            ["id", "name", "title", "date", "time", "room"],
        ),
        (["Lp.", "Data", "Godziny", "Temat zajęć"], ["id", "date", "time", "title"]),
        (["#", "Clock", "Dur", "Item", "On stage"], ["id", "time", "duration", "title", "name"]),
        (["Time", "Witness", "Representing"], ["time", "name", "organization"]),
    ],
)
def test_defences_lessons_shows_and_hearings_call_things_in_their_own_way(
    head: list[str], expected: list[str]
) -> None:
    found = columns(head)

    assert [found[name].field for name in head] == expected


def test_a_word_with_which_nearly_all_columns_begin_says_nothing() -> None:
    heads = ("classTitle", "classArtists", "classDate", "classStartTime", "classEndTime", "brand")
    found = columns(heads)

    assert {name: (one.field, one.role) for name, one in found.items()} == {
        "classTitle": ("title", ""),
        "classDate": ("date", ""),
        "classStartTime": ("start", ""),
        "classEndTime": ("end", ""),
        "classArtists": ("name", "speaker"),
    }
    # what is said of people is theirs, and a post of WordPress has a slug for a name
    ends = ("name", "date", "status", "type", "parent")

    assert [*columns(f"speaker_{one}" for one in ends)] == ["speaker_name"]
    assert columns(f"post_{one}" for one in ends) == {}


def test_a_facilitator_leads_where_others_speak() -> None:
    beside = columns(("title", "Facilitators", "Facilitator email", "presenter"))
    alone = columns(("title", "Facilitators", "Facilitator email"))

    assert [(one.field, one.role) for name, one in beside.items() if name[:1] == "F"] == [
        *(("name", "moderator"), ("email", "moderator"))
    ]
    assert {one.role for one in alone.values()} == {"", "speaker"}


@pytest.mark.parametrize("name", ["artist_event", "clase"])
def test_what_is_on_may_be_called_an_event_of_artists_or_a_class(name: str) -> None:
    assert columns((name, "horario", "lugar"))[name].field == "title"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Taller,Aula,Inicio,Fin,Curso", "Taller"),
        ("Curso,Docente,Inicio,Fin,Aula", "Curso"),
        ("Nazwa warsztatu,Sala,Od,Do", "Nazwa warsztatu"),
        ("Titel,Podium,Starttijd,Eindtijd", "Titel"),
    ],
)
def test_who_comes_and_where_are_no_titles_beside_what_takes_place(head: str, title: str) -> None:
    found = columns(head.split(","))

    assert [name for name, one in found.items() if one.field == "title"] == [title]
    assert "room" in [one.field for one in found.values()]


def test_one_of_both_sexes_is_one_though_the_word_is_a_plural_as_well() -> None:
    found = columns(["Titel", "Vortragende/r"]) | columns(["Thema", "Vortragende"])

    assert (found["Vortragende/r"].several, found["Vortragende"].several) == (False, True)


def test_with_whom_an_author_talks_leads_the_session() -> None:
    found = columns(["Event", "Author", "In conversation with"])

    assert [one.role for one in found.values() if one.field == "name"] == ["speaker", "moderator"]


def test_a_row_with_a_time_is_no_head_though_a_break_and_a_room_stand_in_it() -> None:
    assert not is_sessions(["10h20", "20 min", "Pause", "Hall"])
    assert is_sessions(["Start", "Length", "Pause", "Hall"])


@pytest.mark.parametrize("head", ["Traktandum", "Show", "Webinar Title"])
def test_what_a_list_is_about_may_be_called_so(head: str) -> None:
    [one] = sessions(f"{head},Start,End,Docent\nBoats,9:00,9:30,Ada Sample\n")

    assert (one["title"], one["speakers"]) == ("Boats", ["ada-sample"])


def test_a_panel_starts_with_its_block() -> None:
    assert columns(["title", "block_start"])["block_start"].field == "start"


@pytest.mark.parametrize("name", ["Titles", "Talks", "Papers", "Vorträge", "Charlas"])
def test_a_head_may_call_titles_by_what_all_rows_are(name: str) -> None:
    assert [one["title"] for one in sessions(f"Time,{name},Room\n9:00-9:30,Boats,Hall\n")] == [
        "Boats"
    ]
    assert name not in columns(["Time", "Title", name])
