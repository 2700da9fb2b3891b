"""Common words that titles begin with a capital: no name of a person has one of them.

Without capitals and accents. Whoever misses a word adds it here: nothing else has to be changed.
"""

from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.sessions import (
    CONFERENCE,
    KINDS,
    OPENERS,
    PROGRAMME,
    SECTIONS,
    SPEECHES,
)
from confsched.text.title_words import types

_ENGLISH = """
    all both various access excel powerpoint federal farm farming grain subsidies the a an and or
    for with without from into about of in on at to by as how why what when where who is are be can
    will should our your their we you new old next first second third last open closed departure
    social tour visit parallel round table conversation chat demo prize gala performance film
    screening exhibition exhibitors sponsor partner morning afternoon evening night answers wrap
    sinfonia sinfonietta philharmonic philharmonia baroque consort chorus symphony ensemble
    kick happy hour parking road avenue boulevard together breaker greet yoga tasting pitches mentor
    conclusion overview summary action items games dating briefing sunset ribbon cutting canoe
    lighting egg bake site fire vendor speed adjournment adjourn testimony
    report recap feedback evaluation doors general group photo free time transfer bus shuttle hotel
    venue climate energy water food health care medicine medical public policy politics political
    security peace war conflict diplomacy foreign affairs international global world national
    regional local european africa african asia asian america american europe middle east eastern
    western north south northern southern atlantic pacific arctic trade economy economic finance
    financial business market industry innovation technology technologies digital data artificial
    intelligence machine learning computer computing science research education teaching skills
    development sustainable sustainability environment environmental green carbon urban city cities
    rural housing transport mobility transition transformation change crisis crises resilience
    recovery reform law legal justice human rights women gender youth children people society
    culture cultural heritage history historic historical arts art music literature language media
    press information software hardware code coding programming web cloud cyber cybersecurity
    network design engineering project case study studies theory practice method approach approaches
    tool building making rethinking toward beyond between future past present challenge
    opportunities opportunity perspective lessons selected contributed accepted submitted
    incremental learned trends state role power great big small good best better impact strategy
    strategies strategic governance government leadership management community communities democracy
    democratic migration refugees identity religion philosophy ethics space ocean sea marine
    agriculture biodiversity forest nature natural nuclear weapons defense defence military speaker
    moderator chair panelist panellists organizer participants attendees member everyone staff team
    committee board contact privacy cookie menu home search login register ticket price fees
    download share subscribe newsletter copyright reserved location phone email twitter more read
    click here online live virtual hybrid zoom room hall tba tbc tbd announced invited think tank
    abstract description biography bio bios title date place topic category audio video record note
    special guest only via live-stream livestream executive awareness value order ambassadors
    country countries critical advanced annual applied basic central commercial common creative
    current deep early emerging fast full hidden high inclusive industrial integrated internal joint
    key late long low major mental mixed modern moving multiple off-site optional organic personal
    physical practical private professional quick quantum rapid real recent remote rising safe
    scientific secret shared short silent simple single humanitarian smart soft adversarial adaptive
    automatic automated bayesian computational dynamic generative multilingual multimodal neural
    predictive probabilistic statistical textual unsupervised using improving exploring
    understanding introducing developing creating managing designing testing planning applying
    measuring getting working writing running sharing looking backward forward remembering
    celebrating honoring honouring budget budgetary assessment fiscal monetary advocacy cohesion
    winner raffle kickoff kick-off giveaway trivia quiz quizzes criminal civil intellectual property
    constitutional corporate administrative litigation antitrust employment insurance strong super
    systemic technical total traditional ultimate universal urgent useful visual infrastructure
    setup api apis tests reproducible reproducibility accessible accessibility automation
    application architecture algorithm analysis analyses analytics model modeling modelling
    simulation framework platform database deployment container server serverless client frontend
    backend pipeline optimization optimisation integration monitoring observability operations
    documentation maintenance developers engineers functional compiler kernel memory storage
    debugging logging parsing scaling agile scrum product productivity process processes workflow
    user usability experience interface prototype prototyping requirements quality assurance risk
    compliance audit visualization visualisation graphics rendering robotics sensor signal imaging
    vision recognition detection segmentation classification clustering prediction forecasting
    estimation inference reasoning knowledge ontology semantic syntax logic verification validation
    formal proof theorem geometry topology algebra algebraic calculus equation differential
    stochastic linear nonlinear mechanics plasma particle physics chemistry chemical biology
    biological molecular cellular genome genomic protein cancer clinical therapy therapies patient
    disease vaccine epidemiology pandemic surgery nursing pharmacy nutrition wellness microservices
    blockchain crypto cryptography encryption authentication authorization malware vulnerability
    vulnerabilities exploit threat attack hacking bootcamp onboarding mentoring career hiring
    interview distributed concurrent parallelism asynchronous realtime streaming query queries
    indexing ranking recommendation chatbot agent prompt transformer embedding benchmark dataset
    annotation fairness transparency accountability regulation licensing contribution contributor
    release roadmap upgrade legacy refactoring build app apps system graph internet things scale
    multi reinforcement based native generation secure efficient control let make bringing
    continuous update intro embedded representation learn large text processing use production image
    meet get signing support object collaboration guide generalization easy porting finding gradient
    fun automating replication bridging enterprise implementing dive migrating functions non status
    enhancing not through interactive years convolutional packaging securing solving leveraging
    optimizing desktop them driven deploying tips review firmware patterns structured tracing level
    insights discovery robust domain that metrics enabling breaking tracking faster distribution
    delivery exploration feature robustness scratch exam supporting contributing confidential
    accelerating ecosystem device aware depth freedom own supervised effective extending toolkit
    know started interoperability separation unlocking trusted dependency virtualization progressive
    improve matters translation bias hierarchical taking structure everything profiling tricks
    mining license integrating reality active protocol availability deploy federated browser engine
    across micro latent variational declarative adventures few profit now mapping static collection
    operating execution adding comparing empowering safety become workloads content routing inside
    offline going musical differentiable vector symbolic develop evaluating problems under custom
    extension flexible latest keeping does maps events resource implementation funding compression
    behavior steps composition taming reactive complex modular sparse was conditional attention
    automate message command combining but growing localization task policies relational handling
    take explaining unified there improved have decentralized streamlining edition material
    collaborative debug analyzing never create synthesis evolution find help minutes augmented write
    after thinking singing uncertainty pruning continual recurrent infinite teach spatial comparison
    series linked than binary evolving stability libraries stable reliable preserving connecting
    website upstream alternative keep built temporal error easier generator context this exploiting
    bring controlling daily view mastering planet sampling identification inductive selection
    transforming doing computation documenting awesome programmers beginner experts yet explore once
    robot component companies weather emotion actions like standards landscape usage enhanced
    measure diverse overcoming layer different progress heterogeneous look efficiency reducing
    electronic hello loss billion random stories interaction tackling expressions transcription
    entrance ensembles mutual revisiting sequence imitation difference growth preservation nothing
    behind century assessing sponsored statistics emulation identifying ask satellite matching
    storytelling portable question techniques compatibility avoid fixing boosting beautiful
    documents adopting advancing detecting diversity playing talking hunting unleashing traffic
    needs generating demystifying sovereignty highly cognitive harnessing agnostic anything
    benchmarking very navigation protecting changing passing putting defined many disaster while
    incorporating reduction navigating adapting enough movement fabrication rhythm possibilities
    controlled configuration predicting jobs vocal expressive structural geometric importance
    dictionary essentials simulating algorithmic transactional numerical oriented afraid starting
    generic surface universe discovering issues every multimedia beginning higher troubleshooting
    revisited reimagined reconsidered rediscovered redux explained unpacked uncovered unplugged
    simplified decoded island
    well demystified intelligent immutable contribute drawing counting auditing healthcare results
    promoting extracting transparent logical novel trustworthy discover again anatomy see meetup
    town village memorial drill masonic lower upper main sports riverside lakeside jubilee recital
    dining civic leisure scout scouts legion miners priory wireless
    meet-up ear heart accident default numbers foot chance proxy supply chains seafood its opened
    closes relief renewable bargaining mortality pedagogies intelligenz energie blocks motion
    above abstraction accelerate acceleration accelerators achieve activations activism activists
    actually adaptation administration advances adventure advertising advice afterparty against age
    ageing ahead alcohol almost although alumni amateur among analyze ancient anger animals
    animation announcements anomaly another antibiotics any apprenticeships approximation
    archaeology armies around astronomy asylum asymmetric async asyncio atomic atoms attestation
    attributes authors authorship available bacteria balancing banking bare batch batteries battery
    because becoming been before being belonging below benefit benefits bible bicycle bicycles
    bigger binding bindings bioethics birth bitcoin bits blind blinking bluetooth books bookshops
    booting bootloader border borders born bot bottom brainstorm brainstorming branding brands
    bricks broken buffer bug builder cables caching calc calls cameras campaign campaigns canoes
    capabilities capital car caring carnival ceasefire cell cells censorship centric chaos charities
    charity cheaper checking checklist checkpoint cheese childhood chocolate choirs choose choosing
    churches circuit circuits circular circus citizen citizenship civic class classrooms clean
    climbing closer clothes clusters coastal codebase codefest collaborate collaborating colonial
    color com comics coming comment commit como compatible compilation complete completely
    complexity compute concept conception concrete concurrency conferencing config connect connected
    connections considerations consumers containerized contemporary contest contracts controller
    controllers convergence convolutions cooking core coreboot correction cost could courage
    coverage cpp crafts crash creation cricket crime crossing cryptographic curriculum customers
    cycling dancing dataflow datathon dead dealing debt decoding decorators deeper delivering
    dementia dependencies designed designers despite detect devroom diabetes diagnosis diagnostics
    dialects dictionaries didn diet diplomats directions discerning disinformation display
    dissertation dissertations distro distros django docs doctors document doesn done donors drivers
    drones drop-in drought droughts drugs during eat editing elderly election elections electricity
    embassies embrace emergencies emergency emissions empire empires emulator encrypted ending
    energiser energizer engagement engaging entrepreneurs entrepreneurship equality era etc ethical
    even event ever everywhere evidence exchange exercise experiment experiments exports express
    extend external extraction fabrics facing factories facts failover fairy families far
    fashion fault feeding fiction fieldwork fight fighting file files filesystem filter filtering
    filters fishbowl fisheries fishing flexibility flip flooding floods flow folklore football
    forecasts forensics format foundations fraud fresh freshers freshmen friendship frontier fully
    function fundraising fuzzing galaxies galleries gaming gap garbage gateway gegen generated genes
    genetic genetics geography geology geospatial glaciers goes got grading graduates grammar
    gravity grid grids grow guidance guided guidelines habitats hackday hacken hackers hackt
    happiness hard hardening harvest has hate healing heatwaves histories homelessness homework
    hosting housekeeping hydrogen hymns icebreaker icebreakers ideas identities immune immunity
    imperfect import important imports improvements incident increasing independent index indoor
    inequality infants infection infections inflation injection inner innovators insects install
    installation instant intermediate introductory investors involved islands isn isolation
    javascript jazz job journalism journalists json kids kindness kitchens knots kubernetes labour
    laptop latency later leading legends legislation less liberty libre life lighthouses lightweight
    limitations limits linux listening literacy literary living load log logistics logs loneliness
    longer loop lost lower mail main maintainers makers manage manifold manipulation manufacturing
    map marketing masses massive mathematics meaning meanings measurement mechanism mechanisms
    medieval memories mentees messaging messenger metadata metaphors methodology microbes
    microcontrollers microkernel might migrants migrate million minimal misinformation missiles
    mission missions mitigation mix mixing mobile molecules monetization monitor months monuments
    mosques most motors move much multicore multiplatform multiplayer museums myths name nation
    nations net nets newspapers nicht nobody notebook notebooks numeracy nurses obesity off
    one-to-one openness opensource operators optimize optimized optimizer options orchestras
    orchestration organisers organizing outside over ownership package packages painting paintings
    parameters parents parliaments part participation password path pattern payments peacebuilding
    peacekeeping pedestrian pensions perfect philanthropy philosophers photography pictures
    pilgrimage pilgrims pip pipes pitfalls plants plastic plastics player plugin plugins poems
    poetry police policing pollution populism possible postcolonial postgraduate postgraduates
    postgresql poverty powered powerful powering prayer prayers pregnancy preventing prison prisons
    pro probability problem processor procurement propaganda proprietary protection protest protests
    provided provisioning publishers publishing pupils puppets pure pytest que radar railway
    railways readers readings ready really rebuilding recipes reclaiming recycling rediscovering
    reimagining reinventing reliability religious repository requests resilient response restaurants
    restore restoring retail retrospective retrospectives return reusing reverse revolution
    rewriting right risky rituals rockets roll ropes router run runtime safer same sanctions save
    scalable scanner scenarios scenes scheduling schema schemas scholarships scraping screen
    scripting scripture sculpture seamless sector secured securely seeing sentences sequential
    sermon sermons shade shape shapes shipping shopping shorter shouldn show showcase showcases
    showcasing signatures signs simpler simplifying simulator since size sleep slow smaller smarter
    smoking soil soils soldiers solution solve songs sophomores sound sounds sourcing sovereign spam
    specification spectrum speed-dating spices sports sprint sprintathon standard standup start
    startups step stop store storms streets strikes stroke stronger students stuff success
    successful suck sucks sugar supervision supervisors suppliers surgeries surgical surveillance
    survey surveys surviving swimming switch symbols synagogues sync synthesizer systematic systemd
    tales target tariffs taxation taxes teachers techno teenagers telescopes temples tennis tensor
    terminal terrorism textiles theology theories theses thesis they thing thriving timber tiny
    today too toolbox toolchain tooling toolset tourism tourists tout toys tracker trails transit
    transitioning translating travel treaties treatment treatments trenches truth tut type types
    ugly unconference undergraduate undergraduates understand unemployment unikernel unikernels
    unions unpacking until upcoming usable used userspace uses vaccination venture verifiable versa
    versatile version versions versus veterans vice viruses visualizing viva vocational voices
    volunteering voters voting wages walking walkthrough want warehouses warm-up warming waste ways
    wealth weird welfare wellbeing were whether which wider width wiki wilderness wildlife wireless
    wissen within word words workers worship writers written wrong year zone zum
"""
_FRENCH = """
    vin honneur ronde mot remise prix visite matin matinee apres-midi soir resume presidence
    intervenants les des une pour avec sans dans sur sous entre vers et ou est sont au aux synthese
    rapport introductive echanges le la l' recherche droit histoire monde politique politiques
    societe societes economie nouvelle nouveau nouvelles enjeux defis avenir jeunes chercheur
    chercheurs chercheuses doctorants expose exposes courts lieux memoire memoires
"""
_GERMAN = """
    der die das ein eine und oder fur mit ohne von vom zum zur im am auf aus bei nach uber unter
    abreise vortrage diskussion einfuhrung zusammenfassung arbeitsgruppen impulsvortrag ende beginn
    uhr raum ort kontakt impressum datenschutz neue neuer neues neuen alte altes offene
    erste zweite letzte moderne gemeinsame erneuerbare zukunft wandel
    herausforderungen chancen gemeinsames gemeinsam besuch teilnahme slogans
"""
_SPANISH_ITALIAN = """
    redonda sesiones charla preguntas visita entrega premios dia manana tarde noche el los las una
    por para sin sobre hacia y nueva nuevo retos futuro fin benvenuti lavori tavola rotonda sessioni
    relazioni intervento interventi dibattito discussione domande mattina pomeriggio sera il lo gli
    i per senza su tra fra verso nuovo nuova nuove sfide fine istituzionali introduzione atividades
    actividades attivita justicia justica giustizia climatica climatico violencia violenza soberania
    alimentaria alimentar sante salud saude salute mentale seguranca seguridad sicurezza domestica
    inteligencia intelligenza transicion transizione transicao
"""
# of languages abroad, Indonesian has a capital at each word of a title; short words are names too
_PORTUGUESE = """
    palestra palestras minicurso minicursos eixo eixos sessoes paineis programacao exposicao
    apresentacao apresentacoes charlas encontro comunicaciones comunicacoes curso cursos grupo
    grupos trabalho trabalhos tematico tematica ciencia tecnologia inovacao equidade pesquisa
    extensao educacao comunicacao ensino
"""
_INDONESIAN = """
    pengembangan pemanfaatan pengelolaan penggunaan penerapan peningkatan pemberdayaan pelatihan
    pendidikan pembelajaran penelitian pengabdian pembangunan pemasaran penguatan pengantar
    pengenalan masyarakat wisata pariwisata industri kreatif ekonomi teknologi informasi sistem
    strategi inovasi kebijakan berkelanjutan lingkungan kesehatan tantangan peluang sambutan laporan
    melalui sebagai tentang membangun membuat mengenal belajar lanjutan praktik praktis aplikasi
    jaringan keamanan kecerdasan perangkat analisis nasional internasional budaya sejarah pertanian
    agribisnis perikanan kelautan bencana politik perempuan mahasiswa sekolah peserta panitia
    kegiatan bersama upacara perkenalan kunjungan
"""
_SCANDINAVIAN = """
    för från stöd støtte hjälp hjelp hälsa arbete arbeid framtid framtiden fremtiden samhälle
    samfunn kvinnor kvinner
"""
_GREEK = """
    χαιρετισμοσ επισημων βραδινη βραδινο συζητηση συναυλια ξεναγηση εκδρομη προβολη εργασιεσ
    συνεδριο συνεδριαση ημεριδα εκθεση βραβευση
"""
_POLISH = """
    podsumowanie wręczenie rozdanie zakończenie rozpoczęcie otwarcie powitanie przemówienia wykłady
    obrady zjazdu konferencji spis sesji tematycznych dla
    wszystkich
"""
_TURKISH = """
    sergisi acilisi açılışı toreni konusmasi konuşması konusmalari oturumu sunumu calistayi
    degerlendirme
"""
_HEBREW = """
    מליאה מליאת הרצאה הרצאות מושב מושבים הפסקה הפסקת ארוחה ארוחת סיכום דיון סדנה סדנאות
    התכנסות הרשמה תערוכה
"""
_SHORT = 3  # letters of a word that has no plural here
_PLURAL_NAMES = frozenset(("halls", "hearts", "weeks", "wells"))
# what sessions and parts of a programme are called is no name either, but for these
_NAMES_TOO = frozenset(
    ("block", "camp", "ebed", "luan", "mola", "obed", "oral", "part", "strand", "strang", "tham")
)
_OF_TITLES = KINDS | SECTIONS | OPENERS | PROGRAMME | CONFERENCE
_OF_TITLES |= SPEECHES - {"tal", "tale", "mot"}
_OF_TITLES |= {word for word in types() if " " not in word}
_WORDS = folded(
    _ENGLISH
    + _FRENCH
    + _GERMAN
    + _SPANISH_ITALIAN
    + _PORTUGUESE
    + _INDONESIAN
    + _SCANDINAVIAN
    + _GREEK
    + _POLISH
    + _HEBREW
    + _TURKISH
)
_SINGULAR = _OF_TITLES.union(_WORDS.split()) - _NAMES_TOO
COMMON = _SINGULAR | {f"{word}s" for word in _SINGULAR if len(word) > _SHORT} - _PLURAL_NAMES
