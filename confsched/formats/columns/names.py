"""How the columns of somebody's list are called, in seven languages: the names of each field.

They are written as they are compared: without capitals, accents and punctuation. For each field
they are in order, the best first.
"""

from confsched.formats.columns.people_names import DETAILS, ROLES, spelt


def _ids(names: str) -> tuple[str, ...]:
    """How ids are called in several languages: `Raum-ID`, `ID de sala`."""
    forms = ("{} id", "id {}", "id de {}", "{} code", "codigo {}", "codigo de {}")
    return tuple(form.format(name) for name in spelt(names) for form in forms)


_ROOM_IDS = _ids("raum, saal, salle, sala, aula, zaal, lieu, espacio, ort")
SESSION_IDS = _ids("session, sesion, sessione, sessao, sessie, sitzung, vortrag, charla, ponencia")
_TRACK_IDS = _ids("thema, themen, themenbereich, area, eje, tema, axe, thematique, spoor, stream")
_LENGTHS = ("dauer", "duree", "duracion", "durata", "duracao", "duur")
_MINUTES = spelt(
    "min, mn, minutes, minuten, minutos, minuti, in min, in minuten, en minutes, en minutos, "
    "em minutos, in minuti"
)
# a field whose name begins with `_` is put together with others
ANSWERED = spelt(  # by yes or no
    "confirmed, confirmation, rsvp, zugesagt, zusage, bestatigt, confirme, confirmee, confirmado, "
    "confirmada, confermato, confermata, bevestigd"
)
SESSION: dict[str, tuple[str, ...]] = {
    "title": spelt(
        "big title, main title, override title, full title, source title, "
        "title, act, session title, talk title, webinar "
        "title, webinar name, thesis title, title of the thesis, thesis topic, dissertation title, "
        "titre de la these, titel der arbeit, thema der arbeit, titulo de la tesis, titulo da "
        "tese, titolo della tesi, titulo del trabajo, titulo do trabalho, titel, vortragstitel, "
        "titre, intitule, titulo, titolo, gegenstand, beratungsgegenstand, nombre actividad, "
        "nombre de la actividad, nome atividade, nome da atividade, naam sessie, session name, "
        "talk, session, presentation, paper, article, subject, betreff, objet, asunto, oggetto, "
        "assunto, onderwerp, event, activity, segment, vortrag, veranstaltung, programmpunkt, "
        "charla, comunicacion, comunicacao, ponencia, actividad, activite, expose, palestra, "
        "lezione, relazione, intervento, sessione, sesion, sessao, sitzung, seance, atividade, "
        "attivita, sessie, activiteit, lezing, beitrag, speech, lecture, name, topic, thema, "
        "sujet, argomento, tema, conference, conferencia, agenda item, item of business, item, "
        "programme item, agendapunkt, agendapunt, tagesordnungspunkt, traktandum, programmpunkte, "
        "onderdeel, programmaonderdeel, programma onderdeel, traktanden, intitule de la session, "
        "contribution, intervention, communication, uberschrift, ueberschrift, course, course "
        "title, kurstitel, module, business, order of business, order of service, proceedings, "
        "discussion topic, evento, evenement, film, what, was, que, quoi, cosa, wat, headline, "
        "heading, content, text, label, detail, program, programme, programm, programa, programma, "
        "animation, animations, "
        "schedule, agenda, spectacle, artist, artist event, artist name, artiste, artista, band, "
        "groupe, theme, action, display, bezeichnung, ablauf, libelle, contenu, contenido, o que, "
        "programacao, programacion, game, games, movie, work, piece, composition, werk, stuck, "
        "oeuvre, obra, brano, task, aufgabe, tarea, tache, tarefa, artists, artistes, artistas, "
        "bands, act, acts, performer, performers, kapela, kapely, project, projekt, projet, "
        "proyecto, projeto, progetto, aktivitat, clase, nom de l activite, nombre de la sesion, "
        "class title, class name, performance, breakout, sermon, laboratorio, acto, atto, acte, "
        "apresentacao, presentacion, prasentation, point a l ordre du jour, ordre du jour, orden "
        "del dia, ordine del giorno, particulars, show, programme details, program details, "
        "workshop, angebot, aanbod, what s happening, what s on, what we ll cover, what we ll do, "
        "what happens, working title, story, motion, trip, excursion, tour, exkursion, ausflug, "
        "excursie, escursione, excursao, clinic, naam clinic, naam workshop, naam cursus, "
        "naam les, naam training, naam activiteit, naam evenement, kursname, "
        "nom de l atelier, nombre del taller, nome do curso, nome del corso"
    ),
    "subtitle": spelt(
        "subtitle, sub title, untertitel, sous titre, subtitulo, sottotitolo, ondertitel, "
        "titre, titulo, titolo, titel"  # beside one that is a better title
    ),
    "abstract": spelt(
        "abstract, summary, short abstract, short description, teaser, excerpt, extract, "
        "kurzbeschreibung, kurzfassung, zusammenfassung, resume, resumen, riassunto, resumo, "
        "samenvatting, sommario, synopsis, sinopse, sinopsis, precis"
    ),
    "description": spelt(
        "description, desc, long description, full description, description html, details, "
        "about, beschreibung, inhalt, inhalte, erlauterung, contenu, contenido, contenuto, "
        "conteudo, descriptif, descripcion, html description, body html, "
        "descrizione, descricao, omschrijving, beschrijving, detalles, outline, body, blurb, "
        "dettagli, descr, des, context, text, content, detail, info, information, overview, "
        "extra info, additional info, additional information, paragraphs, assunto"
    ),
    "track": spelt(
        "track, tracks, track name, topic, topics, stream, strand, category, categories, theme, "
        "thema, tema, kategorie, schiene, themenbereich, themenblock, themenfeld, strang, bereich, "
        "axe, axe thematique, eje tematico, eixo tematico, categorie, thematique, filiere, "
        "categoria, tematica, eje, parcours, sektion, section, sezione, seccion, secao, area, "
        "topic area, subject area, traccia, trilha, eixo, spoor, division, blok, filone, filoni, "
        "agenda name"
    ),
    "type": spelt(
        "type, session type, event type, format, session format, kind, art, typ, tipo, genre, "
        "formato, formaat, category, format de session, tipo de sesion, tipologia, tipo di "
        "sessione, tipo de sessao, soort, sessietype, sesion tipo, vortragsart, "
        "veranstaltungstyp, veranstaltungsart, veranstaltungsformat, vorm, werkvorm, subtype, "
        "modalidade, modalidad"
    ),
    "room": spelt(
        "room, room name, room no, room nr, room number, room #, track room, room location, "
        "location room, hall location, location, room or building name, room or location, "
        "hall, stage, venue, venues, place, "
        "where, space, auditorium, raum, saal, ort, buhne, wo, salle, lieu, scene, "
        "ou, sala, lugar, ubicacion, donde, raumname, raum nr, raumnummer, "
        "veranstaltungsort, salon, amphi, amphitheatre, studio, shed, start point, "
        "punto de encuentro, "
        "local, luogo, dove, onde, zaal, locatie, plaats, ruimte, waar, site, rooms, "
        "locations, localisation, localizacion, localizzazione, localizacao, auditorio, espacio, "
        "espaco, which room, what room, which venue, court, pitch, field court, conference room, "
        "sede, stanza, horsaal, halle, raumlichkeit, endroit, emplacement, lokaal, plek, "
        "nombre lugar, nombre del lugar, nom du lieu, nome do local, nome del luogo, aula, espace, "
        "spazio, ambiente, zimmer, seminarraum, classroom, rm, hall no, tent, meeting point, "
        "meet at, podium, treffpunkt, lieu de rdv, rendez vous, ritrovo, recinto, pavilion, "
        "pavillon, screen, terrein, "
        "table, table no, table number, tisch, tisch nr, veld, "
        "sportveld, spielfeld, sportplatz, cancha, bane, kentta, boisko, hriste, ring, show ring, "
        "hangar, paddock, arena, court room, courtroom, court room no, courtroom no, venue room, "
        "venue hall, room venue, room title"
    ),
    "date": spelt(
        "event date, date, session date, start date, datum, startdatum, fecha, date de debut, "
        "date de la session, anfangsdatum, beginnt am, beginn am, date debut, commence le, "
        "data inizio, data di inizio, data inicio, data de inicio, begindatum, fecha de inicio, "
        "fecha inicio, fecha de comienzo, data, start day, date start, dates, day date, date day, "
        "day and date, date and day, datum tag, tag datum, jour et date, on"
    ),
    "day": spelt(
        "day, weekday, conference day, tag, wochentag, jour, dia, giorno, giornata, dag, day of "
        "week, journee, jornada, day id, day key, day slug, day number, day no, day nr, day num, "
        "day index, day idx, tag nr, tag nummer, numero du jour, numero de dia, dia numero"
    ),
    "time": spelt(
        "time, times, set time, set times, start end, from to, begin end, von bis, time slot, "
        "timeslot, time block, timeblock, schedule block, scheduleblock, time range, timerange, "
        "time span, session time, when, hours, period, uhrzeit, zeit, heure, heures, horaire, "
        "hora, horario, wann, quand, cuando, timing, schedule, slot, zeitraum, creneau, creneau "
        "horaire, plage horaire, franja horaria, fascia oraria, orario, ora, horas, tijd, "
        "tijdstip, tijden, hour, horaires, quando, wanneer, tijdslot, tijdvak, clock, clock time, "
        "time of day, timings, ore, hrs, zeitfenster, tranche horaire, heure de passage, "
        "time label, timelabel"
    ),
    "start": spelt(
        "start, start datetime, start date time, date time start, datetime start, start time, "
        "starts, starts at, start at, begin, begins, begin time, beginning, from, time start, date "
        "time, day time, datetime, date and time, timedate, time date, time and date, block start, "
        "date et heure, fecha y hora, datum und uhrzeit, datum uhrzeit, datum und zeit, data e "
        "ora, data e hora, datum en tijd, dia y hora, dia e hora, at, starting time, starting at, "
        "beginn, anfang, startzeit, von, debut, heure de debut, heure debut, inicio, hora de "
        "inicio, hora inicio, comienzo, desde, begins at, begin at, begins on, starts on, start "
        "on, beginning time, beginnt um, startuhrzeit, beginnzeit, start hour, time from, from "
        "time, date from, time begin, start dt, dtstart, start ts, start timestamp, scheduled at, "
        "scheduled for, scheduled start, started at, start date and time, inizio, ora inizio, ora "
        "di inizio, ora d inizio, horario de inicio, horario inicio, hora inicial, begintijd, "
        "starttijd, startuur, beginuur, aanvang, begin tijd, debut a, commence a, dalle, das, van, "
        "orario inizio, what time does it start, when does it start, orario di inizio, comeco, "
        "inici, hora d inici, hora inici, empieza, hora de comienzo, starting, commences, uhrzeit "
        "von, zeit von, uhrzeit beginn, scheduled, aanvangsuur, aanvangstijd, start tijd, "
        "anfangszeit, h debut, commence, kick off, departs, departs at, depart, departure, "
        "departure time, leaves, abfahrt, salida, partenza, vertrek, avgang, lahto, odjezd, odjazd,"
        " timeline start, start time minutes, start in minutes, start minutes of day"
    ),
    "end": spelt(
        "end, end datetime, end date time, date time end, datetime end, end time, ends, ends at, "
        "end at, finish, finishes, finishes at, finish at, finish date time, concludes, ended at, "
        "finished at, finish time, until, till, to, time end, time stop, ending time, ending at, "
        "ending, ende, endzeit, time until, until time, end dt, dtend, end ts, end timestamp, ends "
        "on, bis, date to, fin, heure de fin, hora de fin, hora fin, hasta, endet um, time to, to "
        "time, what time does it end, when does it end, finishing time, stop, stops, stops at, "
        "stop time, end date and time, fine, ora fine, ora di fine, finalizacion, hora de "
        "finalizacion, termino, hora de termino, horario de termino, horario termino, hora final, "
        "hora fim, fim, eindtijd, einduur, einde, eind, end hour, tot, alle, ate, fin a, heure "
        "fin, finit a, orario fine, orario di fine, hora de fim, horario fim, horario final, "
        "termina, finaliza, schluss, uhrzeit bis, zeit bis, uhrzeit ende, eind tijd, h fin, hora "
        "termino, returns, returns at, return, return time, back, ruckkehr, retour, regreso, "
        "ritorno, terugkomst, timeline end, end time minutes, end in minutes, end minutes of day"
    ),
    "duration": spelt(
        "duration, length, minutes, mins, duration minutes, duration in minutes, duration hours, "
        "dauer, lange, duree, duracion, durata, duracao, duur, tijdsduur, run time, runtime, "
        "allotted time, time allotted, minuten, minutos, minuti, min, dur, total time, minute "
        "count, time duration, duration min, length minutes, length min, time in minutes, time "
        "min, duration mins, length mins, length in minutes, length in min, duration seconds, "
        "duration secs, duration sec, duration in seconds, length seconds, length in seconds, "
        "time mins, duration in min, laenge, running time, time allocated, no of minutes, "
        "number of minutes, zeitbedarf, how long, how long do you need, how long is your talk, how "
        "much time do you need, time needed, time required, time requested, lengte, duree "
        "souhaitee, duree prevue, duracion prevista, durata prevista, gewunschte dauer, runs for, "
        "estimated duration, estimated length, estimated time min, estimated time minutes, "
        "estimated minutes, est duration, est length, est length min, est duration min, est time "
        "min, est minutes, approx duration, approx length, approximate duration, planned duration, "
        "geplante dauer"
    )
    + tuple(f"{word} {unit}" for word in _LENGTHS for unit in _MINUTES),
    "timezone": spelt(
        "timezone, time zone, tz, zone, zeitzone, fuseau horaire, fuseau, zona horaria, huso "
        "horario, tijdzone, fuso orario, fuso horario, fuso, input timezone"
    ),
    "language": spelt(
        "language, lang, sprache, langue, idioma, content locale, locale, lingua, taal, "
        "vortragssprache, langue de la session, spoken language"
    ),
    "status": spelt(
        "status, state, decision, statut, estado, stato, situacao, acceptance, accept, accepted"
    )
    + ANSWERED,
    "url": spelt(
        "url, link, website, web link, webpage, web page, share link, permalink, webseite, lien, "
        "enlace, web, web url, conf url, public url, site web, sito web, sitio web, hyperlink"
    ),
    "link": spelt(
        "join link, zoom link, zoomlink, meeting link, zoom, zoom url, meeting url, join url, "
        "livestream, live stream, live url, stream, stream url, stream link, livestream url, "
        "livestream link, video stream, video link, teams link, webinar link, online link, virtual "
        "link, video conference link, meet link, webex link, lien zoom, join"
    ),
    "id": spelt(
        "id, uid, code, slug, key, identifier, number, no, n o, n, nr, #, reference, ref, kennung, "
        "nummer, numero, session id, talk id, paper id, event id, submission id, session code, "
        "session no, session number, submission number, presentation id, contribution id, paper "
        "number, event key, conf key, external id, unique id, codigo, codice, row id, record id, "
        "ident, s no, sl no, sr no, sn, s n, lfd nr, volgnr, item no, item number, kurzel"
    )
    + SESSION_IDS,
    "expected": spelt("expected, expected audience, expected attendance"),
    "tags": spelt(
        "tags, keywords, labels, schlagworte, stichworte, mots cles, palabras clave, tag, "
        "tag list, etiquetas, parole chiave, palavras chave, trefwoorden, topics"
    ),
    "needs": spelt(
        "needs, equipment, av needs, technik, technikbedarf, av requirements, av, tech "
        "requirements, technical requirements, tech needs, av equipment, equipment needed"
    ),
    "notes": spelt(
        "notes, note, remarks, comments, notizen, anmerkungen, bemerkungen, remarques, notas, "
        "comment, remark, remarque, bemerkung, anmerkung, hinweis, hinweise, observaciones, "
        "observacoes, note interne, opmerkingen, opmerking, nota, observations, obs, sonstiges, "
        "internal notes, internal comments"
    ),
    "_room_id": spelt(
        "room id, location id, venue id, stage id, hall id, resource id, room index, stage index, "
        "studio id, room code, location code, venue code, stage code, hall code"
    )
    + _ROOM_IDS,
    "_room_ids": spelt("room ids, resource ids"),
    "_track_id": spelt("track id, topic id, category id, stream id, track index") + _TRACK_IDS,
    "_of": (),  # what holds a talk, where both have titles
    "_sub": spelt("session or sub session, session or subsession"),
    "_shown": spelt(
        "published, public, visible, active, is published, is public, is active, veroffentlicht, "
        "publish, display on agenda, show on agenda, visible on agenda, "
        "sichtbar, visibility, publie, publicado, publicada, pubblicato, gepubliceerd"
    ),
    "_half": spelt("ampm, am pm, am or pm, meridiem"),
    "_start_minute": spelt("start minute, start minutes, start min, minute"),
    "_end_minute": spelt("end minute, end minutes, end min"),
    "_end_date": spelt(
        "end date, enddatum, date de fin, fecha de fin, finish date, endet am, date fin, data "
        "fine, data di fine, data de termino, data fim, fecha fin, einddatum, finit le, end day, "
        "date end, fecha de finalizacion, fecha de termino"
    ),
}
# titles of what holds others, and of what is held
OUTER = spelt(
    "session title, session name, panel title, panel name, symposium title, block title, titel der "
    "sitzung, sitzungstitel, titel des panels, paneltitel, titel der session, titel des "
    "symposiums, titre de la session, titre du panel, titre du symposium, titre de l atelier, "
    "titulo de la sesion, titulo del panel, titulo de la mesa, titulo del simposio, titulo da "
    "sessao, titulo do painel, titulo da mesa, titulo do simposio, titolo della sessione, titolo "
    "del panel, titolo del simposio, titel van de sessie, sessietitel, "
    "programme session, program session, conference session, "
    "session, panel, symposium, sitzung, seance, sesion, sessione, sessao, sessie, mesa, simposio"
)
INNER = spelt(
    "paper title, talk title, presentation title, presentation name, contribution title, abstract "
    "title, submission title, title, vortragstitel, titel des vortrags, titel des beitrags, "
    "beitragstitel, titre de la communication, titre de l intervention, titulo de la ponencia, "
    "titulo de la comunicacion, titulo do trabalho, titulo da comunicacao, titolo della relazione, "
    "titolo dell intervento, titel van de lezing, title of talk, titel, titre, titulo, titolo"
)
# what is held, beside the title of a session
TALKS = spelt(
    "talk, paper, article, presentation, contribution, vortrag, beitrag, communication, expose, "
    "ponencia, comunicacion, comunicacao, trabalho, palestra, relazione, intervento, lezing"
)


def _of_each(names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """How the times of something are called."""
    ends = {"start": ("start", "start time"), "end": ("end", "end time")}
    said = {**ends, "time": ("time",), "duration": ("duration",)}
    return {
        field: tuple(f"{name} {word}" for name in names for word in words)
        for field, words in said.items()
    }


# how the time of a talk is called beside that of the session which holds it, and how that one is
OWN_TIMES = _of_each(("talk", "presentation", "paper", "contribution", "submission", "abstract"))
OUTER_TIMES = _of_each(("session", "event", "block"))
# titles of what holds talks, if it has times of its own: it may be the whole conference as well
OUTER_EVENTS = spelt("event title, event name")
# who leads, where nothing says who speaks
IDS = spelt("id, ids, slug, slugs, key, keys, code, codes, ref, refs")
_CALLED = spelt(
    "name, display name, title, label, nom, nombre, nome, naam, titel, titre, titulo, titolo"
)
_CODES = spelt("id, code, slug, key, guid, uuid, kurzel, codigo, codice, nr, no, n o")
LISTS: dict[str, dict[str, tuple[str, ...]]] = {
    "speakers": {
        "id": spelt(
            "id, uid, code, slug, key, speaker id, speaker code, external id, short name, handle, "
            "username, ref, ident, guid, uuid, kurzel, codigo, codice"
        ),
        **DETAILS,
        "_middle": (*DETAILS["_middle"], "mi"),  # elsewhere `Mi` is a Wednesday
        "role": (*DETAILS["role"], "headline", "title", "part"),
        "organization": (*DETAILS["organization"], "community", "inst", "from"),
        "bio": (
            *DETAILS["bio"],
            *spelt("about, about me, intro, profile, description, desc, summary"),
        ),
        "name": (*DETAILS["name"], "speakers", "presenters", *ROLES["speaker"], "person"),
        "url": spelt("url, link, website, web link, web url, homepage"),
        "timezone": spelt("timezone, time zone, tz, zeitzone"),
        "confirmed": ANSWERED,
        "notes": spelt("notes, remarks, notizen"),
    },
    "rooms": {
        "name": (*_CALLED, *spelt("rooms, raume, salles, salas, value string"), *SESSION["room"]),
        "id": (*_CODES, *SESSION["_room_id"], *spelt("room, hall, raum, saal, salle, sala")),
        "capacity": spelt(
            "capacity, seats, size, platze, sitzplatze, kapazitat, capacite, places, capacidad, "
            "capacidade, capacita, capaciteit, aforo, cupo, lotacao, capienza"
        ),
        "equipment": spelt("equipment, technik, ausstattung, equipement, equipo"),
        "floor": spelt("floor, level, etage, stockwerk, piso"),
        "url": spelt("url, stream"),
    },
    "tracks": {
        "id": (*_CODES, *SESSION["_track_id"]),
        "name": (*_CALLED, "tracks", *SESSION["track"]),
        "color": spelt("color, colour, farbe, couleur, colore, cor, kleur"),
        "description": SESSION["description"],
    },
}
SECTIONS = {
    "sessions": spelt(
        "sessions, session, talks, talk, events, event, schedule, programme, program, programm, "
        "agenda, submissions, proposals, presentations, papers, items, entries, data, results, "
        "panels, vortrage, zeitplan, ablauf, ateliers, exposes, horaire, charlas, ponencias, "
        "programa, timetable, sessioni, programma, sessoes, palestras, sessies, programacao, "
        "programacion, cronograma, activities, sesiones, actividades, atividades, "
        "lectures, eventi, eventos, evenements, activites, veranstaltungen, programmpunkte, itens, "
        "presentaties, presentaciones, presentazioni, apresentacoes, prasentationen, lezingen, "
        "relazioni, interventi, activiteiten, attivita, vortraege, beitrage, horario, orario, "
        "acts, gigs, performances"
    ),
    "speakers": spelt(
        "speakers, speaker, presenters, people, persons, authors, participants, panelists, "
        "referenten, sprecher, intervenants, orateurs, ponentes, oradores, personas, "
        "relatori, palestrantes, sprekers, panellists, bios, biographies, referierende, "
        "vortragende, referentinnen, referent innen, sprecherinnen, sprecher innen, "
        "intervenant e s, conferencistas, conferenciers, oratori, personnes, redner, redner innen, "
        "rednerinnen, persone, pessoas, personen, mitwirkende, lecturers, instructors, teachers, "
        "trainers, dozenten, docenten, dozentinnen, docentes, docenti, formateurs"
    ),
    "rooms": spelt(
        "rooms, room, venues, locations, spaces, stages, raume, salles, salas, lieux, zalen, "
        "aulas, aule, auditorios, escenarios, palcos, ruimtes, espacios, espacos, raeume, orte, "
        "locaties, luoghi, locais, lugares, veranstaltungsorte, raumlichkeiten, sale, saele, "
        "halls, studios"
    ),
    "tracks": spelt(
        "tracks, track, streams, topics, categories, schienen, themen, thematiques, trilhas, "
        "themes, themas, temas, temi, strands, themenbereiche, themenfelder, areas, ejes, axes, "
        "ejes tematicos, eixos, eixos tematicos, sektionen, thema s, parcours"
    ),
}
