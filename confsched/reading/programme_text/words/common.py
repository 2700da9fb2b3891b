"""Common words that titles begin with a capital: no name of a person has one of them.

Without capitals and accents. Whoever misses a word adds it here: nothing else has to be changed.
"""

from confsched.reading.programme_text.words.plain import folded

_ENGLISH = """
    all both various access excel powerpoint federal farm farming grain subsidies the a an and or
    for with without from into about of in on at to by as how why what when where
    who is are be can will should our your their we you
    new old next first second third last open closed welcome welcoming opening closing
    registration check-in checkin arrival departure break breaks lunch dinner breakfast coffee
    tea reception networking cocktail drinks social party tour visit session sessions panel
    panels plenary parallel breakout keynote keynotes address remarks speech talk talks lecture
    lectures workshop workshops tutorial tutorials seminar roundtable round table discussion
    debate conversation dialogue fireside chat presentation presentations poster posters paper
    papers demo demos lightning award awards ceremony ceremonies prize gala concert performance
    film screening exhibition exhibitors sponsor sponsors partner partners conference congress
    symposium colloquium summit meeting forum convention programme program agenda schedule day
    morning afternoon evening night track stream q&a questions answers wrap-up wrap kick
    happy hour together breaker greet yoga tasting pitches mentor conclusion conclusions
    introduction introductions overview summary report reports recap feedback
    evaluation doors general assembly group photo free time transfer bus shuttle excursion hotel
    venue climate energy water food health care medicine medical public policy politics
    political security peace war conflict conflicts diplomacy foreign affairs international
    global world national regional local european africa african asia asian america american
    europe middle east eastern western north south northern southern atlantic pacific arctic
    trade economy economic economics finance financial business market markets industry
    innovation technology technologies digital data artificial intelligence machine learning
    computer computing science sciences research education teaching training skills development
    sustainable sustainability environment environmental green carbon urban city cities rural
    housing transport mobility transition transformation change crisis crises resilience
    recovery reform reforms law legal justice human rights women gender youth children people
    society culture cultural heritage history historic historical arts art music literature language
    languages media press communication communications information software hardware code coding
    programming web cloud cyber cybersecurity network networks systems design engineering
    project projects case study studies theory practice practices methods method approach
    approaches tools tool building making rethinking towards toward beyond between future past
    present challenges challenge opportunities opportunity perspectives perspective lessons
    selected contributed accepted submitted incremental excursions
    learned trends state role power powers great big small good best better impact impacts
    strategy strategies strategic governance government leadership management community
    communities democracy democratic migration refugees identity religion philosophy ethics
    space ocean oceans sea marine agriculture biodiversity forest forests nature natural nuclear
    weapons defense defence military speaker speakers moderator moderators chair chairs panelist
    panelists panellists organizer organizers participants attendees members member guests
    everyone staff team committee board contact privacy cookie cookies menu home search login
    register tickets ticket price prices fees download share subscribe newsletter copyright
    reserved location phone email twitter more read click here online live virtual hybrid zoom
    room hall tba tbc tbd announced invited think tank tanks abstract description biography bio
    bios title date place topic topics category audio video record note notes special guest only
    via live-stream livestream executive awareness value values order ambassadors country
    countries critical advanced annual applied basic central commercial common creative current
    deep early emerging fast full hands-on hidden high inclusive industrial integrated internal
    joint key late long low major mental mixed modern moving multiple off-site optional organic
    personal physical practical private professional quick quantum rapid real recent remote
    rising safe scientific secret shared short silent simple single humanitarian smart soft
    adversarial adaptive automatic automated bayesian computational dynamic generative
    multilingual multimodal neural predictive probabilistic statistical textual unsupervised
    using improving exploring understanding introducing developing creating managing designing
    testing planning applying measuring getting working writing running sharing
    looking backward backwards forward forwards remembering celebrating honoring honouring
    budget budgetary assessment assessments fiscal monetary advocacy cohesion
    winner winners raffle kickoff kick-off giveaway giveaways farewell trivia quiz quizzes
    criminal civil intellectual property constitutional corporate administrative litigation
    antitrust employment insurance
    strong super systemic technical total traditional ultimate universal urgent useful visual
    infrastructure setup api apis tests reproducible reproducibility accessible
    accessibility automation application applications architecture architectures algorithm
    algorithms analysis analyses analytics model models modeling modelling simulation simulations
    framework frameworks platform platforms database databases deployment deployments container
    containers server servers serverless client clients frontend backend pipeline pipelines
    optimization optimisation integration monitoring observability operations documentation
    maintenance developers engineers functional compiler compilers kernel memory storage
    debugging logging parsing scaling agile scrum product products productivity process processes
    workflow workflows user users usability experience experiences interface interfaces prototype
    prototyping requirements quality assurance risk risks compliance audit visualization
    visualisation graphics rendering robotics robots sensor sensors signal signals imaging vision
    recognition detection segmentation classification clustering prediction predictions
    forecasting estimation inference reasoning knowledge ontology semantic semantics syntax logic
    verification validation formal proof proofs theorem theorems geometry topology algebra
    algebraic calculus equation equations differential stochastic linear nonlinear dynamics
    mechanics plasma particle particles physics chemistry chemical biology biological molecular
    cellular genome genomic genomics protein proteins cancer clinical therapy therapies patient
    patients disease diseases vaccine vaccines epidemiology pandemic surgery nursing pharmacy
    nutrition wellness microservices blockchain crypto cryptography encryption authentication
    authorization malware vulnerability vulnerabilities exploit exploits threat threats attack
    attacks hacking hackathon bootcamp onboarding mentoring career careers hiring interview
    interviews distributed concurrent parallelism asynchronous realtime streaming query queries
    indexing ranking recommendation recommendations chatbot chatbots agent agents prompt prompts
    transformer transformers embedding embeddings benchmark benchmarks evaluations dataset
    datasets annotation fairness transparency accountability regulation regulations licensing
    contribution contributions contributor contributors release releases roadmap upgrade upgrades
    legacy refactoring
    build app apps system hours graph internet things scale multi reinforcement based native
    generation secure efficient control let make bringing features continuous update intro
    embedded representation learn large text processing use production image meet get
    signing support object collaboration guide representations generalization easy porting
    finding gradient fun automating replication bridging enterprise implementing dive
    migrating functions non status devices enhancing not through interactive years
    convolutional packaging securing solving leveraging optimizing desktop them driven
    deploying tips review firmware images patterns structured tracing level insights
    discovery robust domain that environments metrics enabling breaking tracking faster
    distribution delivery exploration feature robustness scratch exam supporting protocols
    contributing confidential accelerating ecosystem extensions device aware depth freedom
    own distributions supervised effective extending toolkit know started interoperability
    separation unlocking trusted dependency virtualization progressive improve matters
    translation bias hierarchical taking structure everything profiling tricks mining
    license integrating reality active protocol availability deploy federated browser engine
    across micro components latent variational declarative adventures few profit now mapping
    static collection operating updates execution adding comparing empowering safety become
    workloads content routing inside offline going musical differentiable vector symbolic
    develop evaluating problems under custom extension flexible latest keeping secrets does
    maps events resource implementation funding compression behavior steps composition
    taming reactive complex modular sparse was conditional attention automate message
    command programs combining but growing localization task commons policies relational
    handling take explaining unified there improved have decentralized streamlining edition
    material collaborative debug analyzing never create synthesis evolution find help
    minutes augmented write after thinking collections singing uncertainty pruning continual
    recurrent infinite teach spatial comparison series graphs linked than binary evolving
    stability libraries stable machines reliable preserving connecting website upstream
    alternative keep built modules temporal error easier generator context this exploiting
    bring controlling daily view mastering planet interactions sampling identification tasks
    inductive selection transforming doing computation documenting awesome programmers
    beginner experts yet explore once robot component companies weather emotion actions like
    standards landscape usage enhanced measure diverse overcoming layer different clouds
    progress heterogeneous electronics look efficiency reducing electronic beginners hello
    loss billion basics random stories interaction tackling expressions
    transcription ensembles mutual revisiting sequence imitation difference growth
    preservation nothing behind century assessing sponsored statistics emulation identifying
    generators ask satellite matching storytelling portable question techniques
    compatibility avoid fixing boosting beautiful documents adopting reviews advancing
    detecting diversity playing talking hunting unleashing traffic needs generating
    demystifying sovereignty highly cognitive harnessing agnostic anything benchmarking very
    navigation protecting changing passing putting materials defined changes many disaster
    while incorporating reduction navigating adapting enough movement fabrication objects
    rhythm possibilities controlled configuration predicting jobs vocal expressive
    structural geometric importance dictionary essentials layers simulating
    algorithmic transactional numerical oriented afraid blocks starting generic surface
    universe discovering issues every multimedia beginning higher troubleshooting
    developments well demystified intelligent immutable streams contribute drawing counting
    auditing healthcare results promoting extracting errors transparent logical novel
    trustworthy discover again anatomy see meetup meetups meet-up ear heart
    accident default numbers foot chance proxy supply chains seafood its opens opened closes relief
    energies renewable bargaining mortality pedagogies intelligenz energie
"""
_FRENCH = """
    accueil bienvenue ouverture cloture pause dejeuner diner repas cafe cocktail vin honneur
    inscription inscriptions seance seances session table ronde atelier ateliers conference
    conferences communication communications plenière pleniere discussion discussions debat debats
    mot remise prix visite soiree programme journee matin matinee apres-midi soir resume
    presidence intervenants les des une pour avec sans dans sur sous entre vers et ou est sont au
    aux synthese rapport conclusion conclusions introduction introductive presentation
    presentations questions echanges le la l' sciences recherche droit histoire monde politique
    politiques societe societes economie nouvelle nouveau nouvelles enjeux defis avenir
    jeunes chercheur chercheurs chercheuses doctorants expose exposes courts
"""
_GERMAN = """
    der die das ein eine und oder fur mit ohne von vom zum zur im in am an auf aus bei nach uber
    unter begrussung eroffnung anmeldung registrierung einlass ankunft anreise abreise kaffeepause
    pause mittagspause mittagessen abendessen fruhstuck imbiss empfang ausklang get-together
    vortrag vortrage diskussion podiumsdiskussion podium grussworte grusswort einfuhrung
    verabschiedung schlusswort abschluss abschlussdiskussion zusammenfassung fuhrung rundgang
    stadtfuhrung gruppenfoto mitgliederversammlung workshop workshops arbeitsgruppen tagung
    tagungsprogramm programm sitzung panel keynote impulsvortrag eroffnungsvortrag festvortrag
    ende beginn uhr raum ort kontakt impressum datenschutz neue neuer neues neuen zukunft wandel
    herausforderungen chancen gemeinsames gemeinsam
"""
_SPANISH_ITALIAN = """
    bienvenida apertura inauguracion clausura cierre acreditacion acreditaciones registro
    inscripcion pausa descanso almuerzo comida cena desayuno cafe mesa redonda sesion sesiones
    ponencia ponencias conferencia conferencias charla taller talleres debate preguntas visita
    entrega premios programa jornada dia manana tarde noche el los las una por para con sin sobre
    entre hacia y nueva nuevo retos futuro fin coctel recepcion conclusiones benvenuto benvenuti
    lavori saluti chiusura registrazione accoglienza iscrizioni pranzo colazione tavola rotonda
    sessione sessioni relazione relazioni intervento interventi dibattito discussione domande
    premiazione programma giornata mattina pomeriggio sera il lo gli i per senza su tra fra verso
    nuovo nuova nuove sfide fine aperitivo conclusioni caffe buffet istituzionali introduzione
    atividades actividades attivita justicia justica giustizia justice climatica climatico violencia
    violenza soberania alimentaria alimentar sante salud saude salute mental mentale seguranca
    seguridad sicurezza domestica inteligencia intelligenza transicion transizione transicao
"""
# of languages abroad, Indonesian has a capital at each word of a title; short words are names too
_PORTUGUESE = """
    palestra palestras minicurso minicursos oficina oficinas eixo eixos sessao sessoes mesas
    abertura almoco encerramento painel paineis programacao exposicao apresentacao apresentacoes
    charlas jornadas encuentro encontro comunicaciones comunicacoes seminario seminarios curso
    cursos grupo grupos trabalho trabalhos tematico tematica ciencia tecnologia inovacao equidade
    pesquisa extensao educacao comunicacao ensino
"""
_INDONESIAN = """
    pengembangan pemanfaatan pengelolaan penggunaan penerapan peningkatan pemberdayaan pelatihan
    pendidikan pembelajaran penelitian pengabdian pembangunan pemasaran penguatan pengantar
    pengenalan penutup penutupan pembukaan masyarakat wisata pariwisata industri kreatif ekonomi
    teknologi informasi sistem strategi inovasi kebijakan berkelanjutan lingkungan kesehatan
    tantangan peluang diskusi sambutan laporan melalui sebagai tentang membangun membuat mengenal
    belajar lanjutan praktik praktis aplikasi jaringan keamanan kecerdasan perangkat analisis
    nasional internasional budaya sejarah pertanian agribisnis perikanan kelautan bencana politik
    perempuan mahasiswa sekolah peserta panitia kegiatan presentasi istirahat registrasi
    pendaftaran bersama upacara perkenalan kunjungan
"""
_SCANDINAVIAN = """
    för från stöd støtte hjälp hjelp hälsa arbete arbeid framtid framtiden fremtiden samhälle
    samfunn kvinnor kvinner
"""
_GREEK = """
    χαιρετισμοσ χαιρετισμοι επισημων δεξιωση βραδινη βραδινο γευμα δειπνο διαλειμμα συζητηση
    συναυλια ξεναγηση εκδρομη προβολη παρουσιαση εργασιεσ συνεδριο συνεδριαση συνεδρια ημεριδα
    εναρξη ληξη εκθεση βραβευση
"""
COMMON = frozenset(
    folded(
        _ENGLISH
        + _FRENCH
        + _GERMAN
        + _SPANISH_ITALIAN
        + _PORTUGUESE
        + _INDONESIAN
        + _SCANDINAVIAN
        + _GREEK
    ).split()
)
