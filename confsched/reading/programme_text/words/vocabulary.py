"""Words that tell posts, organizations, places and titles from the names of people.

Without capitals and accents. Whoever misses a word adds it here: nothing else has to be changed.
"""

from functools import lru_cache

from confsched.patterns import pattern
from confsched.reading.programme_text.words import posts_abroad, posts_farther
from confsched.reading.programme_text.words.occupations import OCCUPATIONS
from confsched.reading.programme_text.words.plain import word_set

PARTICLES = word_set(
    """
    de del della da do dos das di du d' van von vom der den dem ten ter te
    la le les lo el al bin ibn bint ben abu y zu zum zur af av ka 't 'd san santa st st.
"""
)
POSTS = (
    word_set(
        """
    litem clerk supervisor registrar recorder magistrate controller ombudsman coroner councilmember
    legislator congresswoman congressman liaison inspector
    sovrintendente soprintendente assessore presidentessa segretaria conseillere dirigente
    photographer actuary freelance commentator activist auditor comptroller mep rapporteur editore
    grundungsmitglied director directora directeur directrice direktor direttore direttrice diretor
    president presidente presidenta prasident chair chairman chairwoman chairperson co-chair ceo cto
    cfo coo cio ciso cmo cpo cdo chro cso chief chef head leiter leader lead responsable
    responsabile verantwortlich founder fondateur fondatrice grunder fundador fundadora fondatore
    owner partner socio associate associe principal manager professor professeur professeure
    profesor profesora professore professoressa professur lecturer dozent docente maitre instructor
    teacher lehrer reader fellow researcher chercheur chercheuse forscher investigador investigadora
    ricercatore ricercatrice scientist scholar postdoc doctoral doctorant doctorante doktorand
    doctorando dottorando dottoranda candidate student phd-student economist economiste economista
    okonom historian historien historienne historiker journalist journaliste giornalista periodista
    reporter correspondent correspondant korrespondent editor redakteur redacteur redactor columnist
    author auteur auteure autor autore autrice writer ecrivain schriftsteller host anchor presenter
    moderator broadcaster producer filmmaker artist artiste kunstler artista musician curator
    kurator conservateur curatrice architect architecte architekt arquitecto arquitecta architetto
    engineer ingenieur ingeniero ingeniera ingegnere developer developpeur designer programmer
    analyst analyste analista consultant consultante berater consultor consultora consulente advisor
    adviser conseiller asesor asesora consigliere counsel counsellor counselor lawyer avocat avocate
    anwalt abogado abogada avvocato avvocata attorney solicitor barrister judge juge richter juez
    giudice justice prosecutor minister ministre ministro ministra secretary secretaire sekretar
    secretario secretaria segretario ambassador ambassadeur ambassadrice botschafter embajador
    embajadora ambasciatore ambasciatrice attache consul diplomat envoy representative representant
    representante reprasentant commissioner commissaire kommissar comisario comisaria commissario
    senator senateur deputy depute deputee diputado diputada deputato deputata councillor councilor
    mayor maire alcalde alcaldesa sindaco governor gouverneur chancellor kanzler provost rector
    rektor recteur rectora rettore rettrice dean doyen doyenne dekan decano decana preside prodekan
    treasurer tresorier member membre mitglied miembro membro officer coordinator coordinateur
    coordinatrice koordinator coordinador coordinadora coordinatore specialist specialiste
    spezialistin expert experte experta esperto esperta administrator strategist planner organizer
    convener convenor intendente intendenta
    aktivist activista attivista entrepreneur unternehmer empresario imprenditore evangelist
    sheriff bookkeeper paralegal realtor showrunner dagvoorzitter
    realisateur realisatrice regisseur regista producteur productrice produzent produttore
    produttrice productora scenariste sceneggiatore drehbuchautor guionista comedien comedienne
    actor actress acteur actrice schauspieler attore attrice screenwriter cinematographer
    maintainer commander commandant general colonel admiral captain staff assistant adjunct emeritus
    emerita referent inhaber sprecher charge chargee delegue deleguee animateur paediatrician
    pediatrician practitioner midwife psychiatrist pharmacist physiotherapist paramedic dentist
    veterinarian therapist headteacher rabbi imam chaplain choreographer physician doctor nurse
    surgeon neurosurgeon medecin arzt medico neuroscientist ethicist philosopher philosophe
    philosoph biologist chemist physicist librarian bibliothecaire archivist archiviste geographer
    ecologist spokesperson spokeswoman trustee intern technician operator pastor bishop vicar vp svp
    evp avp dirigeant dirigeante gerant gerante titular catedratico catedratica ordinario associato
    jefe jefa responsavel diretora editor-in-chief freelancer podcaster blogger youtuber farmer
    executive chef-fe sommelier poet poete dichter essayist mitarbeiter abgeordneter abgeordnete
    master warden
    landtagsabgeordnete landtagsabgeordneter bundestagsabgeordnete bundestagsabgeordneter stadtrat
    mdb mdl mdep vorstand vorstandsmitglied pfarrer chefarzt privatdozent beigeordnete beigeordneter
    mestre mestra especialista delegate rectrice conservatrice animatrice mediatrice mediateur
    cheffe pdg redactrice delegado delegada landesrat ministerialrat
    consejero consejera vicerrector vicerrectora concejal concejala teniente gerente escritor
    escritora bibliotecario bibliotecaria doctoranda becario becaria amministratore amministratrice
    caporedattore caporedattrice redattore redattrice assessora assegnista scrittore scrittrice
    sindaca dirigenti funzionario funzionaria ispettore hoogleraar hoofd onderzoeker hoofdredacteur
    schepen dezernent dezernentin kustodin kustos erzieherin erzieher proviseur proviseure alderman
    bailiff verger curate organist dirigent
    hoofddocent promovendus promovenda voorzitter wethouder burgemeester adviseur beleidsadviseur
    projectleider bestuurder oprichter lector bestuursvoorzitter programmamanager docent
    dagvoorzitter staatssecretaris conservator advocaat econoom teamleider onderzoeksleider
    gedeputeerde kamerlid schrijver ontwikkelaar afdelingshoofd medewerker bestuurslid
    hoofdonderzoeker ondernemer beleidsmedewerker wetenschapper lerares leraar dichteres kunstenaar
    professora reitor reitora chefe editora-chefe editor-chefe pesquisador pesquisadora doutorando
    doutoranda mestrando mestranda coordenador coordenadora jornalista vereador vereadora gestor
    gestora bolseiro bolseira bolsista advogado advogada deputado deputada embaixador embaixadora
    assessor engenheiro engenheira lider curador curadora prefeito prefeita conselheiro conselheira
    vogal administrador administradora letrado letrada magistrado magistrada magistrat magistrato
    notario notaria notaire senador senadora doctora juiz juiza psicologo psicologa historiador
    historiadora portavoz cineasta enfermera enfermeira infirmiere infermiera estudiante etudiant
    etudiante estudante arquiteto arquiteta educador educadora regista attore attrice comedien
    comedienne schauspieler intendant dramaturg ecrivaine urbaniste paysagiste sociologo filosofo
    vorsitzenden beauftragten prasidenten kreisrat kreisratin gemeinderat gemeinderatin stadtrat
    ortsvorsteher ortsvorsteherin kassenwart obmann obfrau schriftfuhrer schriftfuhrerin
    landrat sachbearbeiter stadtplaner ministerialdirigent ingenieure prefet enseignante prefetto
    notaio bischof betriebsrat studienrat archdeacon archbishop
"""
    )
    | posts_abroad.POSTS
    | posts_farther.POSTS
    | OCCUPATIONS
)
# part of names as often as words of another kind
SURNAMES = word_set(
    """
    hall post press reader head dean judge bishop banks foster field forest rivers art berlin
    paris london washington jordan israel germany france england ireland chad georgia austin
    boston lane bush street law may june april august summer weiss page power best good young
    long short small little fischer bauer richter schmidt konig kaiser house church noble day
    knight marsh meister prior pope abbot major doctor chase price moon snow west north south
    stone gold silver rose lake march mar sun jan dom mars mag gen set sept ott ago don mon mai
    marz wed guest more free key case jun mei mo bei will green julio abril per powers farmer
    branch court quick poland marco segunda ene bank tech eu who mit un red rat ag author cook
    coleman marshall chambers chancellor fellows abbott lord king prince cruz victoria
    sydney florence india wales holland cuba spain milan roma chile peru santiago rich teller
    bell park garden strong sharp wise frank grant cambridge oxford kent york virginia carolina
    dakota montana baron camara founder leader mayer alcalde rector consul jefe ministro partner
    mayo madrid pastor freitag domingo provost bischof lyon doyen mestre player nurse scales
    sonntag montag chiesa verger pond chu ngo
    """
)
# of those, what hardly ever is anything else
PLAINLY_NAMES = word_set(
    """
    banks berlin israel jordan austin fischer bauer schmidt konig mayer meister chase marsh marco
    julio cruz victoria sydney florence santiago teller bell frank grant kent virginia carolina
    dakota montana baron alcalde coleman marshall chambers abbott lane rose don jan dom
    """
)
LAST_OF_NAMES = word_set("urban smart low stock")  # a topic may begin with them
# and only behind given names: `Climate Justice` and `Black Friday` are nobody
BEHIND_GIVEN = word_set(
    "waters justice friday sunday monday deep tank sur basic topic sa ven rome"
    " salas sala mesa palazzo maitre"
)
ORGANIZATIONS = (
    word_set(
        """
    tribune gazette inquirer sentinel chronicle newspaper
    mfb corps assembleia comissao directorate service programme program project unit division branch
    secretariat soprintendenza prefecture stabsstelle sovrintendenza prefettura mairie rectorat
    landkreis gemeinde stadtarchiv verlag buchhandlung buro praxis werkstatt mediatheque
    bibliotheque theatre opera orchestra choir parish diocese university universite universidad
    universita universidade institute institut instituto istituto college isd school schule schools
    ecole escuela scuola lycee liceo academy academie akademie academia accademia faculty faculte
    fakultat facultad facolta department departement abteilung departamento dipartimento centre
    center zentrum centro council conseil rat consejo consiglio commission kommission comision
    commissione committee comite ausschuss comitato ministry ministere ministero agency agence
    agentur agencia agenzia foundation fondation stiftung fundacion fondazione association verband
    bund assn assn.
    verein asociacion associazione society societe sociedad societa federation federacion
    federazione union county highways citizens havn hamn gewerkschaft company companie group groupe
    gruppe grupo gruppo corporation corp corp. inc inc. ltd ltd. llc llp plc gmbh ag kg e.v. ev s.a.
    sa sas sarl srl s.r.l. spa s.p.a. bv b.v. nv ab oy bank banque banca banco fund fonds fondo
    hospital hopital krankenhaus klinikum clinic laboratory laboratoire labor laboratorio lab labs
    library biblioteca museum musee museo archive archives archivo archivio arxiu press times post
    news radio tv television media magazine journal zeitung party parti partei partido partito
    parliament parlement parlament bundestag senate senat landtag kreistag nationalrat bundesrat uni
    jugendamt landratsamt schulamt inspectorate
    congress assembly assemblee house chamber court cour gericht tribunal government gouvernement
    regierung gobierno governo city ville stadt ayuntamiento comune region bureau office amt
    organization organisation organizacion organizzazione network reseau netzwerk red rete forum
    initiative alliance partnership consortium coalition trust board authority autorite behorde
    associates foundry bakery tannery creamery sawmill shipyard shipyards
    services solutions technologies consulting partners ventures industries observatory observatoire
    polytechnic polytechnique politecnico cnrs inria mit eth epfl nato un eu who nasa embassy
    ambassade botschaft embajada ambasciata force guard army navy cooperative startup studio studios
    software think-tank tech works cluster campus chair club clubs guild ensemble quartet trio
    lehrstuhl metropole autoridad portuaria junta diario camara consejeria s.l. s.l.u. diputacion
    autorita portuale giornale regione ente consorzio provincia ordine stichting instituut gemeente
    provincie raad stg faculteit rijkswaterstaat museu escola direcao observatorio fundacao
    associacao prefeitura lda lda. ltda ltda. faculdade secretaria jornal municipal autarquia
    bisdom rijksdienst rijkswaterstaat omgevingsdienst ihk caritas diakonie chu cooperativa asl
    lansstyrelsen vegvesen kaupunki borough nhs solicitors feuerwehr polizei gendarmerie
    reitoria kirchenbezirk kirchenkreis bistum erzbistum hospitals clinics infirmary hospice klinik
    laboratorium institutes universities societies companies colleges ong ongs ngo ngos revue
    syndicat revista rivista cabildo colegio conselho azienda ospedale editrice editora uitgeverij
    waterschap ziekenhuis sparkasse bezirksregierung kanzlei landeshauptstadt hansestadt oficina
    p.c p.c. univ univ. belediyesi archief stadsarchief bibliotheek belediye fylkeskommune ymca ywca
    direcao-geral institution institutions rentals hub hubs league intl intl.
    """
    )
    | posts_abroad.ORGANIZATIONS
)
# of those, what no person is called
BODIES = {word for word in ORGANIZATIONS if len(word) > 3} - SURNAMES
BODIES = (BODIES | {"inc", "ltd", "llc"}) - word_set(
    "ville chair choir ensemble orchestra quartet trio"
)
POST_ENDINGS = (
    *("direktor", "direktorin", "leiter", "leiterin", "sprecher", "sprecherin", "sekretar"),
    *("sekretarin", "prasident", "prasidentin", "professor", "professorin", "minister"),
    *("ministerin", "forscher", "forscherin", "wissenschaftler", "wissenschaftlerin", "berater"),
    *("beraterin", "entwickler", "entwicklerin", "fuhrer", "fuhrerin", "beauftragte", "redakteur"),
    *("beauftragter", "meister", "meisterin", "redakteurin", "vorstand", "vorsitzende"),
    *("vorsitzender", "ologist", "ologe", "ologin", "ologue", "dezernent", "dezernentin"),
    *("referent", "referentin", "kanzler", "kanzlerin", "anwalt", "anwaltin", "bischof"),
    *("direktør", "redaktør", "ordfører", "sekretær", "direktoren"),
    *posts_farther.POST_ENDINGS,
)
# surnames that end like posts
_CALLED_SO = word_set("burmeister hofmeister hoffmeister backmeister kohlmeister burgmeister")
ORGANIZATION_ENDINGS = (
    *("institut", "universitat", "hochschule", "ministerium", "ministeriums", "stiftung"),
    *("verband", "verein", "gesellschaft", "akademie", "zentrum", "kammer", "agentur", "museum"),
    *("bank", "werke", "schule", "klinikum", "bibliothek", "zeitung", "verlag", "fakultat"),
    *("bucherei", "mediathek", "landkreis"),
    *("landesamt", "bundesamt", "ministerie", "universiteit", "hogeschool", "bedrijf"),
    *("krant", "stichting", "vereniging", "instituut", "gemeinde", "archief", "archiv"),
    *("arkivet", "arkisto", "biblioteket", "bibliotheek", "kommune", "sburo", "beratung"),
    *posts_abroad.ORGANIZATION_ENDINGS,
)
FORMER = word_set(
    """
    former ex ancien ancienne ehemaliger ehemalige ehem exministro fmr retired
    """
)
LEGAL_FORMS = word_set(
    """
    p.a p.s pllc pllp p.l.l.c l.l.p l.l.c n.a
    llp inc ltd llc plc gmbh ag kg ev e.v sa sas srl bv p.c pc lp lda gbr ohg s.coop s.r.l sarl scs
    pfa nyrt kft zrt kht bt d.o.o s.r.o a.s sp.j s.c tbk tic san groep gruppe aps oyj oü инк ооо зао
    оао α.ε ο.ε
    """
)
# who has these posts has them of the whole: what follows `of` is the organization
WHOLE_POSTS = word_set(
    """
    founder co-founder cofounder president chairman chair ceo owner fondateur fondatrice grunder
    grunderin fundador fundadora fondatore publisher chairperson chairwoman prasident
    prasidentin presidente presidenta geschaftsfuhrer geschaftsfuhrerin inhaber rector rektor
    rektorin recteur rettore director directeur directrice direttore direttrice directora
    direktor direktorin member fellow reitor reitora vice-reitor vice-reitora diretor diretora
    voorzitter bestuursvoorzitter presidentessa decano decana vicerrector vicerrectora rettrice
    """
)
OWNERS = word_set(
    """
    founder co-founder cofounder owner publisher fondateur fondatrice grunder fundador ceo
    fundadora grunderin fondatore
    """
)
# what these are of is a field, and no organization, where another name follows
FIELDED_POSTS = word_set(
    """
    vice president vp svp evp head director manager lead columnist editor fellow counsel officer
    professor partner advisor adviser correspondent analyst leiter leiterin
    """
)
# what may stand before the date in the heading of a day
BEFORE_DAYS = word_set(
    """
    date dates datum fecha data when for of on the am fur vom von du de del le den der pour per para
    conference main full half demi journee e ere preliminary final draft and detailed workshop pre
    pre-conference one two
    three first second third erster zweiter dritter premier deuxieme troisieme provisional
    today tomorrow heute morgen oggi domani hoy manana hoje amanha demain vandaag
    """
)
COUNTRIES = word_set(
    """
    afghanistan albania algeria argentina australia austria azerbaijan bahrain bangladesh belgium
    bolivia brazil bulgaria cambodia cameroon canada chile china colombia croatia cuba cyprus
    denmark ecuador egypt england estonia ethiopia finland france georgia germany ghana greece
    hungary iceland india indonesia iran iraq ireland israel italy japan jordan kazakhstan kenya
    kuwait latvia lebanon libya lithuania luxembourg malaysia mali malta mexico morocco nepal
    netherlands nigeria norway oman pakistan palestine panama paraguay peru philippines poland
    portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia spain
    sudan sweden switzerland syria taiwan thailand tunisia turkey turkiye uganda ukraine uruguay
    usa us uk venezuela vietnam wales yemen zambia zimbabwe allemagne autriche belgique espagne
    italie suisse maroc tunisie algerie quebec deutschland osterreich schweiz frankreich italien
    spanien espana francia alemania italia suiza germania spagna svizzera ontario alberta texas
    california berlin paris london rome roma madrid wien vienna geneva geneve brussels bruxelles
    montreal toronto ottawa vancouver washington boston chicago milano lyon munich munchen hamburg
    zurich barcelona lisbon lisboa amsterdam oslo stockholm copenhagen tokyo beijing belfast
    oxford cambridge ny dc ca uae eua eeuu brasil bresil korea polska niederlande nederland
"""
)
ROOMS = word_set(
    """
    bibliotheek lokale lokalet lokalerne restaurace restauracja klubovna zasedacka firehouse granary
    firepit pit campfire explanada balcon malecon polideportivo ermita quiosco
    church cathedral lawn stadium orangery courtyard quadrangle rotunda boathouse clubhouse crypt
    shed pond orchard meadow paddock stables polytunnel bandstand showground playground greenhouse
    conservatory tavern hotel basilica stadion stade
    eglise basilique iglesia catedral chiesa duomo kerk kirke kyrka igreja kosciol kostel
    stage studio loft yard barn arch court dorm dorms gym gymnasium chapel kitchen deck dock amphi
    room rooms hall auditorium ballroom theatre theater lobby foyer lounge terrace garden gallery
    building floor suite atrium amphitheater amphitheatre studio library chapel plaza online zoom
    salle amphi auditoire batiment etage salon cour parvis jardin restaurant pub raum saal horsaal
    aula gebaude festsaal mensa seminarraum stock haus halle sala auditorio edificio planta piso
    vestibulo patio paraninfo teatro magna zaal lokaal cafeteria cafe bar pavilion tent annex wing
    dome arena chamber konferenzraum tagungsraum plenarsaal rathaus kongresszentrum webinar teams
    livestream courtroom bibliotheque biblioteca bibliothek boardroom classroom sanctuary mezzanine
    buhne escenario palco chapiteau carpa zelt piazza piazzale pfarrheim vereinsheim kulturzentrum
    gemeindezentrum burgerzentrum canteen kantine marquee dojo yurt jurte scheune pc-pool poolside
    theatrette wardroom
    treffpunkt restaurante ristorante cantina comedor refectory biblioteka capilla claustro
    hemiciclo hemicycle chapelle salao anfiteatro salone chiostro budynek audytorium
    poslucharna poslucharen ucebna mistnost miestnost dvorana ucionica predavalnica amfiteatar
    amfiteatru amfiteatrul terem nagyterem eloadoterem salonu amfisi derslik caffe cinema palazzo
    palais inn kyrkan foaje foajen cantine terrasse restaurang restaurangen kafeteria mediatheque
    gymnase cortile biografen horsal horsalen auditoriet salen luentosali juhlasali auditorio ruang
    gedung bilik зал зала зале кинозал конференц-зал аудитория аудиторія ауд этаж фоие αιθουσα
    αμφιθεατρο nadvori sali eglise cathedrale cathedral basilique iglesia catedral chiesa duomo
    igreja kirke kyrka kosciol conservatoire courtyard boathouse lodge lakefront
    guildhall parlour parlor racecourse racetrack velodrome rooftop basement
    vestry undercroft cloister cloisters hut staffroom portakabin slipway jetty
    blackbox sandpit campsite schoolhouse farmhouse longhouse dorpshuis gemeentehuis stadhuis
    buurthuis wijkcentrum sporthal kulturhuset kulturhus radhuset radhus forsamlingshuset
    forsamlingshus kommunehuset kongresshuset  bygdehuset ratusz swietlica sokolovna
    polideportivo ayuntamiento palazzetto gymnasiet idrottshallen idraetshal seurahuone
    kulttuuritalo kirjasto rm bldg veranda verandah
    marae kokoushuone møterom seminarrom grupperom konferanserom grupprum konferensrum motesrum
    hovedscene hovedscenen storescene lillescene teltet
    diszterem salonul aule salles salas zalen raume horsale sali galerisi
"""
)
# only as the last word: what begins so, or is no more, is what a talk is about
LAST_OF_VENUES = word_set(
    """
    ranch winery vineyard vineyards brewery taproom distillery grill ballpark bistro trattoria
    taverna tavern alehouse preserve arboretum
    """
)
ROOM_ENDINGS = (
    *("saal", "raum", "zimmer", "halle", "hof", "haus", "gebaude", "zaal", "strasse", "platz"),
    *("foyer", "buhne", "zelt", "salen", "hallen", "rummet", "huis"),
    *("lokale", "terem", "scenen"),
)
STREETS = word_set(
    """
    street st. avenue ave. ave road rd. rd boulevard blvd square place drive lane rue allee quai
    impasse strasse platz weg gasse ring ufer damm calle avenida plaza paseo via piazza viale corso
    rua praca straat plein markt
"""
)
_SECOND = pattern(r"(?:vice|vize|sub|co|mit|pro|under|ex)-?(?=[a-z]{6})")  # what else heads posts


def ends_like_post(word: str) -> bool:
    """Whether a word ends as posts do: `kultusminister`, and no `burmeister`."""
    return word.endswith(POST_ENDINGS) and word not in _CALLED_SO


@lru_cache(maxsize=8192)
def is_form_of_post(word: str) -> bool:
    """Whether a post is in a word: `lehrerin`, `vicepresidente`, `mitgrunderin`."""
    whole = word.removesuffix("in")
    return not POSTS.isdisjoint((whole, _SECOND.sub("", whole)))


# of radio and television, and no numbers of rooms: `Ada Sample, TV2`
STATION = r"(?:TV ?\d|BBC ?\d|TVN ?24|[EN]24|(?:RTL|WDR|NDR|SWR|MDR|NPO|NRK|R[Aa][Ii]) ?\d)"
