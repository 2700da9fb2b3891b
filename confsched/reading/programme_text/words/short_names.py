"""What people call each other, and given names that are in few lists: `Becca`, `Kuba`, `Nacho`."""

SHORT_NAMES = """
aamir aarav achim addie adeel adil aga aitor alf amaka andie angie axelle barbel bartek basia
bea becca bella beppe bernie bertie bev bex bill bri cath caz chas chema chrissie cillian ciro
dani darek davy deb dex donny duc ebo edu eefje eike ellie elly eneko enno esi evie fanny fede
finja fionn fran funmi gabby gav ginevra gosia gotz grzes guri gus guus hania haroon harri
heloise hiro howie hye immy insa iqra irek isha issy izzy janey jas javed javi jaz jesse jing jo
jola juanjo kaito kashif kasia kath kel kev kike kim kris kuba kweku lapo leela lenny lexi libby
lily liv lou louie lulu maciek manolo marge marte matty meena meg mei merche milly mimi mirek
mitch monty nasreen naveed nele nello nicky nico niki niko noelia olu paddy pam pat patri patty
paulie pepe perry pino prem quique rach rae rafa rani rehana richie rik rob robbie roz rune russ
ruthie saima samina seb shabana shahid shaz sheela shiro simmy siri sita staszek steph stevie
stian stu sunniva suzie synne sławek tahir temi thijs timmy tino tomek tori trish ugo ulli usman
veit viv waqar wei wes winnie wojtek xan xavi xin yas yaw yuna zac zack zak zbyszek zoe zosia
zubair
abdi abeer aimee akua alana amrit ande ardal arlo arnau asher awa bettye binta bola bryce cerys
cheikh citlali clementine darnell davi declan defne deshawn driss duncan eilis emeka eun farai
fatuma ganesh garth giorgi halima haruto hawa hina hodan huong ibrahima imani irving itzel jisoo
juma keisha lance larry leire levan luana manpreet melvin mutua myron narine neema nguyet norman
nusrat obi qiang quang rafiq reid rui sana seren seth shabnam shanice simran skye tamika tareq
tariro tasnim terrence trent vern walt wendell wren zane zawadi
brigid xochitl pua anjum orrin darryl jed mara ezekiel hyacinth jacinta boyd kip malik
aaliyah abeni achille anthea bronwyn camilo deji demetrius faustina fidelma gitanjali
gloria hortense janelle latisha lourdes lupita milagros mohini octavia oonagh priscilla
rachida rukmini shanthi sybil theodora titilayo tremaine umar wilhelmina yewande
thaddeus lamont cedrick delroy herschel isaiah merle nettie odell tobin ulysses verna
winona woodrow zora jace kyla landon mallory marcy rhett sloane trey siu-ling drew
everett
"""
