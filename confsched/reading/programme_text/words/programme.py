"""Words of several languages that programmes are made of, without capitals and accents.

Whoever misses a word adds it here: nothing else has to be changed.
"""

from collections.abc import Container

from confsched.reading.programme_text.words import roles
from confsched.reading.programme_text.words.names_abroad import ENGLISH
from confsched.reading.programme_text.words.plain import folded
from confsched.text.title_words import of_labels, split


def _with_abroad(near: dict[str, str], known: Container[str]) -> dict[str, str]:
    """What labels mean, and those in further languages that are called like known ones."""
    abroad = {folded(name): word for name, word in ENGLISH.items() if word in known}
    return {name: near[word] for name, word in abroad.items() if word in near} | near


# labels of the parts that people have in a session, beside what people are called by these
_ROLES = {
    "moderator": """
    moderadores / moderadoras / moderado por / moderada por / coordinado por / coordinada por /
    moderato da / moderador(a) / moderata da / moderata / leader / animee par / animees par /
    moderee par / moderiert / gesprachsfuhrung / moderators / moderateurs / moderateur·rice / modere
    par / animateur / animation / moderan / moderano / moderiert von / geleitet von / coordinato da
    / coordinata da / facilitator / facilitators / facilitated by / moderacao de / mediacao de /
    leitung der diskussion / gesprachsleitung / diskussionsleitung / in conversation with /
    interviewed by / mod. / podiumsleitung / tagungsmoderation / es moderiert / facilitateur /
    facilitatrice / facilitador / facilitadora / facilitatore / vetaja /
    o.l.v.
    """,
    "chair": """
    chairpersons / chair persons / co-chairpersons / session chairperson / session chairpersons /
    sous la presidence / presidee par / unter der leitung von / leads / coordinacion / coordination
    / coordenacao / coordinamento / chairs / session chair / session chairs / co-chair / co-chairs /
    convenors / conveners / sous la presidence de / seance presidee par / preside par / chair della
    sessione / organizer / organizers / organiser / organisers / organised by / organized by / lead
    / presided by / presiden / presiedono / presidenti / presidentes / presidente da sessao /
    voorzitters / dagvoorzitters / przewodnicza / sitzungsleiterin / sitzungsleiter / koleitung /
    ltg.
    """,
    "host": """
    compere / master of ceremony / programme director / maitre de ceremonie / maestro de
    ceremonias / durch das programm fuhrt / durch den abend fuhrt /
    hosts / co-host / m.c. / conduce / durch den tag fuhrt
    """,
    "discussant": """
    discussants / commentators / commentary / comment / comments by / respondents / discutants /
    diskutanten / korreferat / comentaristas / discussione / kommentar / kommentator /
    comentador / komentarz
    """,
    "interpreter": """
    interpreters / interpretes / dolmetschung
    """,
    "speaker": """
    impulsgeber / impulsgeberin / impulsreferat / diskutantinnen / kursleiter / kursleiterin /
    disertante / disertantes / painelistas / preletor / intervenientes / apresentador /
    apresentadora / panellid / gastspreker / gastsprekers / workshopleider / inleider /
    presentator / in gesprek met / resource person / resource persons / chief guest / guest of
    honour / guest of honor / underviser / kouluttaja / oktato /
    conductor / dirigent / dirigentin / directed by / regie / regia / dirigido por / dirige par /
    held by / run by / donne par / impartido por / impartida por / dictado por / dictada por /
    ministrado por / ministrada por /
    tenuto da / tenuta da / guided by / delivered by / performed by / opened by / closed by /
    curated by / conducted by / da parte di / da parte del / lectio di / relazione di / guidata da /
    guidato da / ref / refs / referat / judges / judge / jury / imparten / docenti / for / against /
    pour / contre / dafur / dagegen / avec la presence de / introduce / introducono / saluti di /
    saluti / en presence de / ponencia de / presenta / presentan / dozenten / kursleitung / workshop
    leaders / taught by / facilitated / interprete par / mot de / lecture by / reading by / lesung
    von / gesprach mit / im gesprach / im gesprach mit / entretien avec / dialogue avec / en
    conversation avec / conversan / discutent / diskutieren / debattono / speakers / guest speakers
    / featured speakers / invited speakers / confirmed speakers / keynote speakers / keynote by /
    presenters / lecturers / panelists / panellists / panel members / panel / invited panelists /
    invited panellists / participant / participants / featuring / introduced by / introduction by /
    introduzione di / intro by / lab faculty / course faculty / workshop faculty / instructors /
    tutors / trainers / author / authors / contributors / discussion with / remarks by / welcome by
    / opening remarks by / welcome remarks by / closing remarks by / guests / fireside with /
    intervenants / intervenants et temoignages / intervenants et temoins / intervenantes /
    intervenant(e)s / intervenant·e·s / conferenciers / orateurs /
    avec / avec la participation de / panelistes / par / animateurs / auteur / auteurs / invites /
    invite / referentinnen / referent:innen / referent*innen / vortrag von / vorgetragen von /
    gehalten von / vorgestellt von / prasentiert von / presentado por / presentada por / apresentado
    por / presentato da / presentata da / conferencia de / conference de / charla de / palestra de /
    intervention de / expose de / mit / sprecher:innen / podium / podiumsgaste / podiumsteilnehmer /
    podiumsteilnehmende / teilnehmer / teilnehmende / gaste / es diskutieren / es sprechen / impulse
    / impuls / es diskutiert / auf dem podium / ponentes / oradores / conferencistas / participantes
    / panelistas / interviene / con / a cargo de / relatrici / ospiti / interventi di / interventi /
    ne parlano / intervento di / dialoga con / dialogano / por / door / com / com a participacao de
    / palestrantes / convidados / debatedores / debatedoras / expositores / met / 발표 / 강연 /
    grand temoin / invitados / con la participacion de / ne discutono / welkom door / panelleden /
    deelnemers / goscie / input / med / ved / proposed by / moved by / narrator / preacher /
    celebrant / officiant / soloist / soloists / guide / guides / coach / coaches / curator /
    storyteller / demonstrator / performers / predigt / liturgie / solist / solistin / solisten /
    kurator / kuratorin / solista / solistas / soliste / solistes / guia / guida / kazanie /
    a cargo del
    """,
}
_ROLES_NEAR = of_labels(roles.ROLES, _ROLES)
ROLES = _with_abroad(_ROLES_NEAR, _ROLES_NEAR)
_LEADS = split("by / par / por / von / di / da / de / mit / avec / van / av")
# labels that a name may follow without a colon: `with Ada Sample and Ben Sample`
LEADING_ROLES = frozenset(
    label for label in ROLES if label.rpartition(" ")[0] and label.rpartition(" ")[2] in _LEADS
).union(
    split(
        """
        lead / instructor /
        o.l.v. / a cargo de / a cura di / anime par / animee par / avec / by / chair / chaired by /
        con / conduce / coordina / discussion with / entretien avec / es diskutieren / es sprechen /
        facilitated by / featuring / gesprach mit / guest speaker / hosted by / im gesprach mit /
        imparte / in conversation with / intervengono / interviene / intervienen / interviewed by /
        introduced by / keynote by / keynote speaker / lecture by / led by / leitung / lesung von /
        med / met / mit / mod. / o.l.v. / modera / moderador / moderadora / moderan / moderano /
        moderata da / moderated by / moderation / moderator / moderatore / modere par / moderacao /
        moderazione / moderatie / ltg. / a cargo del / panelist / panelists / panellists /
        moderee par / moderiert von / par / participan / por / presente par / presented by /
        preside par / presidence / sous presidence / discussant / discutant / facilitator /
        charla de / conference de / conferencia de / expose de / intervention de / palestra de /
        presidee par / presidida por / presieduta da / presided over by / presiede /
        moderacion / presentado por / presentada por / apresentado por /
        presentato da / presentata da / remarks by / sous la presidence de / speaker / speakers /
        talk by / com / door / taught by / vorsitz / vortrag von / with
        """
    )
)
# labels of other fields
_FIELDS = {
    "time": """
    fim / hora inicio / hora fin / hora de inicio / hora de fin / end / ends / ende / fin / fine /
    from / to / debut / inizio / start time / end time / hora inicial / hora final / von / bis /
    inicio / time / times / when / zeit / uhrzeit / heure / heures / horaire / horaires / hora /
    timing / horario / ora / orario / hours / start / beginn / wann / quand / cuando / quando /
    tijd / begintijd / starttijd / begin / starts / einde / eindtijd / finish / finishes / until /
    till / tot / 日時 / 일시
    """,
    "date": """
    date / dates / datum / termin / fecha / data / day / tag / jour / dia / giorno
    """,
    "title": """
    title / titre / titel / titulo / titolo / topic / thema / theme / sujet / tema /
    session title / onderdeel / sessie / name / event / activity / programme item / session / talk /
    vortragstitel / activite / actividad / attivita / agenda item / programmpunkt / veranstaltung /
    description of session / evento / item / business / order of business / act / proceedings /
    english / deutsch / francais / espanol / italiano / nederlands / polski / german / french
    """,
    "room": """
    room / rooms / location / where / venue / place / lieu / salle / raum / ort / saal / lugar /
    sala / sede / aula / luogo / hall / local / locatie / zaal / wo / ou / donde / dove /
    meeting point / treffpunkt / punto de encuentro / punto d'incontro / point de rendez-vous /
    platform / in person / in-person / venue room / salon / espace / locations / venues / ubicacion
    """,
    "abstract": """
    resumo / samenvatting / descricao / sinopse / sumario / omschrijving /
    argumentaire / abstract / summary / description / about / about this session / resume /
    zusammenfassung / beschreibung / inhalt / resumen / descripcion / riassunto / descrizione /
    session description / details / synopsis / overview / argumento / contenu / contenuto /
    abstract del panel / 内容 / 內容 / 내용
    """,
    "biography": """
    bio / bios / biography / short bio / short biography /
    speaker bio / speaker biography / bio sketch /
    about the speaker / about the speakers / about the author / about the presenter / biographie /
    kurzbiographie / kurzbiografie / biografie / vita / zur person / biografia / semblanza / bionote
    / biographical sketch / speaker's bio
    """,
    "track": """
    track / stream / strang / filiere / parcours / percorso / linea / sektion / strand /
    category / kategorie
    """,
    "language": """
    language / langue / sprache / idioma / lingua
    """,
    "type": """
    type / format / session type / art / tipo
    """,
    "duration": """
    duration / length / dauer / duree / duracion / durata / duur / duracao
    """,
    "number": """
    no / no. / nr / nr. / number / id / # / n°
    """,
}
# words of further languages that are labels before a text as well
_PLAIN_LABELS = ("title", "abstract", "description", "room", "time", "date", "language")
_FIELDS_NEAR = of_labels(_FIELDS)
FIELDS = _with_abroad(_FIELDS_NEAR, _PLAIN_LABELS)
# heads of columns, which are labels of nothing else; those of links have nothing but links
_COLUMNS = {
    "title": """
    what / was / quoi / que / cosa / che cosa / o que / wat / paper / presentation / lecture /
    subject / subjects / argomento / onderwerp / charla / atividade / seance / sesion / sessione /
    contribution / intervention / conference / vortrag / beitrag / ponencia / conferencia /
    relazione / intervento / communication / palestra / lezing / presentatie / task / tasks /
    action / actions / aktion / accion / acao / azione / tache / aufgabe / exercise / exercises /
    ubung / exercice / main topic / main topics / schedule / program / programme / programm
    """,
    "room": "platform / plateforme / plattform / plataforma / piattaforma",
    "time": """
    hour / hours / uur / wanneer / starts / begins / starting / starting at / starts at /
    start at / begins at / ending at / ends at / time slot / timeslot
    """,
    "abstract": """
    topics / content / contents / inhalte / contenus / contenido / contenidos / contenuti /
    conteudo / inhoud / themen / themes / temas / temi
    """,
    "organization": """
    organization / organisation / company / affiliation / affiliations / institution / employer /
    organizacion / afiliacion / empresa / institucion / organizacao / afiliacao / instituicao /
    organizzazione / affiliazione / azienda / ente / firma / unternehmen / einrichtung /
    entreprise / societe / organisme / organisatie / bedrijf / instelling
    """,
    "link": """
    youtube / video / videos / video link / recording / recordings / slides / slide deck / link /
    links / zoom / zoom link / material / materials / folien / diapositives / pdf / url / more /
    file / files / code / notebook / notebooks / dateien / fichiers / archivos
    """,
    "notes": """
    note / notes / notas / notizen / remarks / comments / resources / equipment / requirements /
    references / referencias / riferimenti / literatur / bibliography / bibliografia /
    bemerkungen / support / supports / status / statut / stato / estado / reading / readings / due /
    assignment / assignments / homework / milestone
    """,
    "type": "level / audience level / difficulty / stufe / niveau / nivel / nivell / livello",
    "duration": "min / mins / minutes / minuten / minuti / minutos / lange",
    "number": "l.p / r. br",
}
_COLUMNS_NEAR = _FIELDS_NEAR | of_labels(_COLUMNS)
COLUMN_FIELDS = _with_abroad(_COLUMNS_NEAR, _COLUMNS_NEAR)
_COLUMN_PEOPLE = {
    "speaker": """
    who / wer / qui / quien / quienes / chi / quem / teacher / teachers / professor / professors /
    prof / enseignant / enseignants / enseignante / profesor / profesores / lehrer / lehrkraft /
    formateur / formateurs / formatrice / insegnante / insegnanti / docenten / responsable /
    responsabile / autor / autora / autores / autorin / autoren / autore / autori /
    autrice / lektor / lektorin / lektoren / responsavel
    """,
    "host": "task manager / responsible / verantwortlich / zustandig / in charge / pic",
}
_PEOPLE_NEAR = of_labels(_COLUMN_PEOPLE)
COLUMN_ROLES = _with_abroad(_PEOPLE_NEAR, _PEOPLE_NEAR)
COUNTED = frozenset(  # heads of columns with the numbers of sessions
    (
        *("module", "modul", "modulo", "code", "ref", "block", "bloc", "slot", "unit", "chapter"),
        *("chapitre", "kapitel", "capitolo", "capitulo", "week", "woche", "semaine", "semana"),
        *("settimana", "lecture", "lesson"),
    )
)
# zones by the names of regions, and of towns after which none is called
ZONES_OF_PLACES = {
    "uk": "Europe/London",
    "geneva": "Europe/Zurich",
    **dict.fromkeys(("eastern", "us eastern", "eastern us", "east coast"), "ET"),
    **dict.fromkeys(("central", "us central", "central us"), "CT"),
    **dict.fromkeys(("mountain", "us mountain", "mountain us"), "MT"),
    **dict.fromkeys(("pacific", "us pacific", "pacific us", "west coast"), "PT"),
    **dict.fromkeys(("nyc", "new york city", "washington", "washington dc", "dc"), "ET"),
    **dict.fromkeys(("boston", "philadelphia", "atlanta", "miami"), "ET"),
    **dict.fromkeys(("san francisco", "seattle", "la"), "PT"),
    **dict.fromkeys(("montreal", "ottawa"), "America/Toronto"),
    **dict.fromkeys(("munich", "hamburg", "frankfurt", "cologne"), "Europe/Berlin"),
    **dict.fromkeys(("munchen", "koln"), "Europe/Berlin"),
    **dict.fromkeys(("the hague", "rotterdam"), "Europe/Amsterdam"),
    **dict.fromkeys(("milan", "milano"), "Europe/Rome"),
    "barcelona": "Europe/Madrid",
    **dict.fromkeys(("india", "delhi", "new delhi", "mumbai", "bangalore"), "Asia/Kolkata"),
    **dict.fromkeys(("beijing", "china"), "Asia/Shanghai"),
    "eastern standard": "EST",
    "eastern daylight": "EDT",
    "eastern european": "EET",
    "eastern european summer": "EEST",
    "central european": "CET",
    "central european summer": "CEST",
    "pacific standard": "PST",
    "pacific daylight": "PDT",
    "central standard": "CST",
    "central daylight": "CDT",
    "mitteleuropaische": "CET",
    "roma": "Europe/Rome",
    "ora italiana": "Europe/Rome",
    "heure francaise": "Europe/Paris",
    "british summer": "Europe/London",
    "hora peninsular": "Europe/Madrid",
    "ireland": "Europe/Dublin",
    "mexico": "America/Mexico_City",
    "brasilia": "America/Sao_Paulo",
    "deutsch": "Europe/Berlin",
}
