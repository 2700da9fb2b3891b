"""How columns about people are called, and what people may be in a session.

All names are plain: small letters without accents, blanks between words.
"""


def spelt(text: str) -> tuple[str, ...]:
    """The names that a text lists, with commas between."""
    return tuple(" ".join(name.split()) for name in text.split(","))


DETAILS = {
    "name": spelt(
        "name, names, full name, fullname, display name, public name, nom complet, nombre "
        "completo, nome, naam, nome completo, nome para divulgacao, nome divulgacao, nome e "
        "cognome, volledige naam, prenom nom, nom prenom, vor und nachname, nombre y apellidos, "
        "first and last name, first and last names, first name and last name, "
        "first name last name, name and surname, full names, prenom et nom, nom et prenom, "
        "vorname nachname, vorname und nachname, nome cognome, voor en achternaam"
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
        "role, post, position, job title, job, tagline, tag line, funktion, stelle, fonction, "
        "poste, cargo, puesto, job role, designation, profession, intitule de poste, beruf, "
        "ruolo, funzione, funcao, functie, qualifica"
    ),
    "organization": spelt(
        "affiliation, affiliations, affil, aff, organization, organisation, company, institution, "
        "organizations, organisations, institutions, companies, institute, employer, enterprise, "
        "university, "
        "firma, unternehmen, hochschule, universitat, "
        "entreprise, societe, etablissement, empresa, organizacion, institucion, org, "
        "works for, organization name, organisation name, company name, institution name, firm, "
        "institut, einrichtung, organisme, structure, afiliacion, afiliacao, affiliazione, "
        "azienda, ente, organizzazione, universita, organizacao, instituicao, universidade, "
        "universidad, universite, organisatie, bedrijf, instelling, organismo, entidad, entidade, "
        "ente di appartenenza, organisation or company, filiacao, filiacion"
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
ROLES = {
    "speaker": spelt(
        "speaker, presenter, panelist, panellist, instructor, lecturer, teacher, trainer, tutor, "
        "performer, artist, facilitator, coach, mentor, presented by, given by, referent, "
        "referentin, referenten, referierende, vortragende, vortragender, sprecher, sprecherin, "
        "personne, pessoa, "
        "redner, rednerin, orateur, oratrice, intervenant, intervenante, conferencier, "
        "conferenciere, ponente, orador, oradora, who, wer, people, person, "
        "talk by, presenting author, main speaker, guest name, primary speaker, keynote speaker, "
        "invited speaker, guest speaker, plenary speaker, "
        "lead presenter, led by, leader, leads, session lead, workshop lead, workshop leader, "
        "panelista, dozent, dozentin, formateur, formatrice, relatore, relatrice, relatori, "
        "oratore, oratori, docente, palestrante, apresentador, apresentadora, apresentadores, "
        "ministrante, conferencista, expositor, expositora, spreker, sprekers, by, speaking, "
        "animator, animador, animadora, expone, with, imparte, predica, predicador, predicadora, "
        "preacher, prediger, predigerin, contributor, guest, convidado, convidada, invitado, "
        "invitada, mitwirkender, "
        "qui, quien, quem, chi, wie, mitwirkende, disertante, conferenciante, facilitador, "
        "facilitadora, presentator, inleider, anime par, presente par, a cura di, intervengono, "
        "partecipano, intervienen, participan, participent, interviennent, "
        "runner, player, talent, voorganger, voorgangster, dancer, choreographer, musician, "
        "soloist, singer, conductor, danseur, danseuse, choregraphe, musicien, musicienne, "
        "soliste, tanzer, tanzerin, choreograf, choreografin, musiker, musikerin, solist, "
        "solistin, dirigent, dirigentin, bailarin, bailarina, coreografo, coreografa, musico, "
        "solista, cantante"
    ),
    "author": spelt(
        "author, autor, autorin, autoren, auteur, autrice, autora, autore, autori, autores, "
        "auteurs, paper author, lead author, main author, responsavel, responsable, responsabile, "
        "responsible, responsible person, person responsible, person in charge, in charge, "
        "verantwortlich"
    ),
    "moderator": spelt(
        "moderator, moderation, moderatorin, moderated by, moderateur, moderatrice, moderador, "
        "moderadora, session moderator, panel moderator, moderatore, mediador, mediadora, "
        "mediateur, mediatrice, gespreksleider, discussion leader, modera, mod, moderacao, "
        "moderacion, moderazione, moderatie, mediacao, gespreksleiding"
    ),
    "chair": spelt(
        "chair, chairperson, chairman, chairwoman, vorsitz, sitzungsleitung, chaired by, session "
        "leader, convener, convenor, president, presidente, president de seance, presidencia, "
        "presidence de seance, presidence, "
        "presidenza, coordinador, coordinadora, coordenador, coordenadora, coordinatore, "
        "voorzitter, dagvoorzitter, sitzungsleiter, sitzungsleiterin, vorsitzende, vorsitzender, "
        "leitung, coordina, preside, presiede"
    ),
    "host": spelt(
        "host, gastgeber, gastgeberin, mc, gm, game master, gamemaster, anfitrion, animateur, "
        "hosted by, organized by, "
        "organised by, presentador, gastheer, mestre de cerimonias, maestro de ceremonias, "
        "maitre de ceremonie"
    ),
    "discussant": spelt("discussant, respondent, diskutant, discutant"),
    "interpreter": spelt("interpreter, dolmetscher, dolmetscherin, interprete"),
}
# of several people, whatever they end with
PLURALS = spelt(
    "referenten, referierende, vortragende, mitwirkende, people, relatori, oratori, autoren, "
    "autori, intervengono, partecipano, intervienen, participan, participent, interviennent"
)
ORGANIZERS = spelt("organizers, organisers, organisateurs, organizadores, organizzatori")
