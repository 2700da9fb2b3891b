"""How columns about people are called, and what people may be in a session.

All names are plain: small letters without accents, blanks between words.
"""

from confsched.reading.programme_text.words.roles import ROLES as ROLE_WORDS
from confsched.text.title_words import split


def spelt(text: str) -> tuple[str, ...]:
    """The names that a text lists, with commas between."""
    return tuple(" ".join(name.split()) for name in text.split(","))


DETAILS = {
    "name": spelt(
        "name, names, your name, what is your name, ihr name, votre nom, full name, fullname, "
        "display name, public name, nom complet, nombre completo, nome, naam, nome completo, nome "
        "para divulgacao, nome divulgacao, nome e cognome, volledige naam, prenom nom, nom prenom, "
        "vor und nachname, nombre y apellidos, first and last name, first and last names, first "
        "name and last name, first name last name, name and surname, full names, prenom et nom, "
        "nom et prenom, vorname nachname, vorname und nachname, nome cognome, voor en achternaam, "
        "person label"
    ),
    "_first": spelt(
        "first name, firstname, name first, given name, vorname, prenom, nombre, first, "
        "given names, voornaam, primeiro nome"
    ),
    "_middle": spelt("middle name, middle names, middle initial, middle, segundo nombre"),
    "_last": spelt(
        "last name, lastname, name last, surname, family name, nachname, familienname, nom, "
        "nom de famille, apellido, apellidos, last, cognome, sobrenome, achternaam"
    ),
    "role": spelt(
        "role, post, position, job title, job, tagline, tag line, posts, positions, job titles, "
        "funktion, stelle, fonction, poste, cargo, puesto, job role, designation, profession, "
        "intitule de poste, beruf, ruolo, funzione, function, funcao, functie, qualifica, carica, "
        "qualite, titre et fonction, credentials, dienstgrad, dienststellung, "
        "their role, their job, their title, their post, their position"
    ),
    "organization": spelt(
        "affiliation, affiliations, affil, aff, organization, organisation, company, institution, "
        "organizations, organisations, institutions, companies, institute, employer, enterprise, "
        "university, uni, firma, unternehmen, hochschule, universitat, entreprise, societe, "
        "etablissement, empresa, organizacion, institucion, org, works for, organization name, "
        "organisation name, company name, institution name, firm, institut, einrichtung, "
        "organisme, structure, afiliacion, afiliacao, affiliazione, azienda, ente, organizzazione, "
        "universita, organizacao, instituicao, universidade, universidad, universite, organisatie, "
        "bedrijf, instelling, organismo, entidad, entidade, ente di appartenenza, organisation or "
        "company, procedencia, filiacao, filiacion, affiliatie, church, parish, verein, werkgever, "
        "zugehorigkeit, association, associazione, representing, laboratoire, feuerwehr, "
        "ortsverein, ortsgruppe, ortsverband, law firm, fraktion, club, "
        "arbetsplats, arbejdsplads, arbeidsplass, where they work, where you work"
    ),
    "bio": spelt(
        "bio, biography, biographie, biografie, biografia, kurzbiografie, speaker bio, short bio, "
        "mini bio, minibio, vita, kurzvita, minicurriculo, mini curriculo, curriculo, semblanza, "
        "profile, profile text"
    ),
    "email": spelt(
        "email, e mail, mail, email address, e mail address, courriel, correo, emails, email "
        "addresses, adresse mail, adresse email, adresse e mail, mail adresse, e mail adresse, "
        "correo electronico"
    ),
    "pronouns": spelt("pronouns, pronomen, pronoms, pronombres"),
    "country": spelt("country, land, pays, pais"),
    "phone": spelt("phone, telephone, telefon, mobile, telefono"),
}
# where people are from, right behind them: elsewhere it may be anything
KINDS_OF_BODIES = spelt(
    "hospital, school, college, agency, trust, ministry, society, practice, lab, "
    "laboratory, museum, library, council, charity, union, chapter, branch, brand, outlet, "
    "newspaper, publisher, lodge, bank, works at, works for, home institution, where from, based "
    "at, workplace, place of work, represents, business, business name, clinic, klinik, schule, "
    "gemeinde, verband, behorde, kanzlei, betrieb, redaktion, bibliothek, hopital, ecole, "
    "collectivite, ministere, escuela, colegio, municipio, ministerio, ospedale, scuola, comune, "
    "ziekenhuis, gemeente, school organisation, brewery, winery, bakery, farm, parish, "
    "forening, klubb, klub, department, dept, departement, departamento, dipartimento, abteilung, "
    "fachbereich, fakultat, faculte, facultad, facolta, lehrstuhl, afdeling, avdeling"
)
RESPONSIBLE = spelt(
    "responsavel, responsable, responsabile, responsible, responsible person, person responsible, "
    "person in charge, in charge, person, verantwortlich, verantwortliche, ansvarlig, ansvarig, "
    "verantwoordelijk, verantwoordelijke, odpowiedzialny, responsibility, owner, owners, incharge, "
    "volunteer, volunteers, helper, helpers, helfer, benevole, benevoles, voluntario, voluntarios, "
    "volontario, volontari, vrijwilliger, vrijwilligers, invigilator, invigilators, aufsicht, "
    "steward, stewards, officer in charge, duty officer"
)
# of a session that is theirs alone: who leads a workshop, where no column says who speaks
LEADING = spelt(
    "leitung, session leader, discussion leader, animateur, animatrice, facilitation, kursleitung, "
    "workshopleitung, lead, lead person"
)
_OF_COLUMNS = {
    "speaker": spelt(
        "required attendees, teacher, performer, artist, facilitator, coach, mentor, personne, "
        "pessoa, who, wer, people, presenting author, main speaker, guest name, primary speaker, "
        "who is presenting, plenary speaker, lead presenter, leader, leads, session lead, workshop "
        "lead, formateur, formatrice, oratore, oratori, apresentador, apresentadora, "
        "apresentadores, ministrante, speaking, animator, animador, animadora, expone, predica, "
        "predicador, predicadora, preacher, prediger, predigerin, convidado, convidada, invitado, "
        "invitada, mitwirkender, qui, quien, quem, chi, wie, mitwirkende, disertante, facilitador, "
        "facilitadora, presentator, inleider, participent, interviennent, runner, player, talent, "
        "voorganger, voorgangster, dancer, choreographer, musician, soloist, singer, conductor, "
        "danseur, danseuse, choregraphe, musicien, musicienne, soliste, tanzer, tanzerin, "
        "choreograf, choreografin, musiker, musikerin, solist, solistin, dirigent, dirigentin, "
        "bailarin, bailarina, coreografo, coreografa, musico, solista, cantante, on stage, ospite, "
        "ospiti, berichterstatter, berichterstatterin, berichterstattung, aluno, aluna, discente, "
        "workshopleider, workshopleidster, workshopleiter, workshopleiterin, kursleiter, student, "
        "student name, phd candidate, doctoral candidate, kandidat, kandidatin, doktorand, "
        "doktorandin, doctorando, doctoranda, laureando, laureanda, witness, witnesses, resource "
        "person, resource persons, minister, officiant, celebrant, performed by, facilitated by, "
        "tallerista, exponente, begeleider, gast, gaste, input von, conduce, kunstler, kunstlerin, "
        "etudiant, etudiante, candidat, candidate, doctorant, doctorante, docent, docenti, "
        "docenta, enseignant, enseignante, professeur, professeure, professor, prof, professora, "
        "professore, professoressa, professori, profesor, profesora, dozierende, dozierender, "
        "lehrende, lehrender, lehrperson, lehrkraft, lehrkrafte, larare, undervisare, underviser, "
        "foreleser, opettaja, opettajat, vyucujici, encadrant, encadrante, oktato, trainerin, "
        "taught by, ogretim uyesi, ogretim gorevlisi, prowadzacy zajecia, 担当教員, visitor, "
        "visiting speaker, academic, con, avec, mit, com, met, par, por, introduce, "
        "co lead, co leader, "
        "introduced by, who s leading, who from, run by, delivered by, guided by, q a with, "
        "discussion with, guide, guia, guida, applicant, teller, storyteller, comedian, "
        "ohjaaja, ohjaajat, vetaja, instruktor, pitcher, founder, communicant, bewerber, "
        "bewerberin, ministering, artiste, artistes, artista, artistas, begeleiding, "
        "a cargo de, conteur, conteuse, conteurs, narrateur, narratrice, narrador, narradora, "
        "en presence de, en presencia de, alla presenza di, in anwesenheit von, in attendance, spk"
    ),
    "author": spelt(
        "author, autor, autorin, autoren, auteur, autrice, autora, autore, autori, autores, "
        "auteurs, paper author, lead author, main author, author coauthor, authors coauthor, "
        "author co author, authors co author, author and coauthor, authors and coauthor, "
        "author and co author, authors and co author, corresponding author"
    )
    + RESPONSIBLE,
    "moderator": spelt(
        "session moderator, panel moderator, mediateur, mediatrice, moderado por, "
        "in conversation with, interviewed by, dialoga con, conversa con, conversa com, "
        "gesprachsleitung, facilitation, animation, animateur"
    ),
    "chair": spelt(
        "session leader, kursleitung, workshopleitung, coordenador, coordenadora, coordinateur, "
        "sitzungsleiter, sitzungsleiterin, vorsitzende, vorsitzender"
    ),
    "host": spelt(
        "compere, anchor, gm, game master, gamemaster, anfitrion, organized by, "
        "organised by, gastheer, mestre de cerimonias, maestro de ceremonias, maitre de ceremonie, "
        "coordinator, session coordinator, coordinated by"
    ),
    "discussant": spelt(
        "judge, jury, jury member, juror, juree, giuria, jurado, adjudicator, adjudicators"
    ),
    "interpreter": (),
}
ROLES = {
    role: (*(tuple(split(ROLE_WORDS[role])) if role in ROLE_WORDS else ()), *names)
    for role, names in _OF_COLUMNS.items()
}
# of several people, whatever they end with
PLURALS = spelt(
    "referenten, referierende, vortragende, mitwirkende, people, relatori, oratori, autoren, "
    "autori, ospiti, intervengono, partecipano, intervienen, participan, participent, "
    "interviennent, con, avec, mit, com, met, par, por, discussion with, q a with, jury, giuria, "
    "en presence de, en presencia de, alla presenza di, in anwesenheit von, in attendance, "
    "begeleiding, gaste, dozierende, lehrende, docenti, professori"
)
OF_NAMES = ("name", "_first", "_last")  # fields in which a name stands, whole or in parts
ORGANIZERS = spelt(
    "organizers, organisers, organisateurs, organizadores, organizzatori, main organizer, "
    "main organiser, co organizers, co organisers, session organizer, session organizers, "
    "session organiser, session organisers, symposium organizer, symposium organizers, "
    "minisymposium organizer, minisymposium organizers"
)
