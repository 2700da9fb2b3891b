"""Given names that hardly are another word, as they are compared: small letters, no accents.

The commonest of many languages, so that `Robert Lang` is not taken for a title like `Harbour Law`.
What is a word, a month, a town or a kind of room as well is left out: `Grace`, `Mark`, `Victoria`.
"""

from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.short_names import SHORT_NAMES

_COMMONEST = """
aaron abdul abdullah abdulrahman abigail abraham adaeze adam adebayo adele adelina aditya adnan
adrian adriana adriano agata agnes agneta agnieszka ahmad ahmed ahmet aidan aiko aileen aisha ajay
akash akiko akira alain alan alana albert alberto aldo alec alejandra alejandro aleksandar
aleksandr aleksandra alena alessandra alessandro alessia alex alexander alexandra alexandre
alexandru alexei alexey alexis alfonso alfred alfredo ali alice alicia alina aline alison alistair
allan allison alonso alvaro alyssa amal amanda amandine amara amelia amelie amina amir amit amita
amy ana anais anand ananya anastasia anatoly anders andre andrea andreas andrei andrej andres
andrew andrey andrii andrzej andy anette angela angelica angelika angelina angelo angus anil anita
anja anke ann anna annabel annalisa anne anneke annelies annette annika anouk antal anthony antoine
antoinette anton antonella antonia antonin antonio antti anu anuj anya aoife aparna aram archana
ariana ariane ariel arjun armando armin arnaud arne arnold arthur artur arturo arun arvid arvind
asbjorn asha ashish ashley ashok asif astrid asuka atsushi attila audrey aurelia aurelie aurelien
ayesha ayse ayumi barbara barbora barry bart bartosz bashir beata beate beatrice beatriz belinda
ben benedetta benedict benedikt benita benjamin benoit bernadette bernard bernardo bernd bernhard
berta beth bettina betty bianca birgit birgitta birthe bjarne bjorn blanca bob bogdan bohdan boris
bozena bozhena brad brandon branko brenda brendan brian bridget brigitta brigitte britta bruce
bruno bryan burak caitlin camila camilla camille carina carl carla carlo carlos carmela carol
carole carolin caroline carsten caspar casper catalina catarina caterina catherine cathy catriona
cecile cecilia cedric celia celine cesar chantal charles chiara chinedu chinwe chioma chloe chris
christa christel christelle christer christiane christina christine christoph christophe
christopher chukwuemeka ciara cindy claire clara clarissa claudia claudine claudio claus clemens
clement cleo colette colin colleen connor conor conrad constantin corinna corinne cornelia
cornelius craig cristian cristiana cristina cristobal cynthia cyril dagmar daisuke damian damien
dan dana daniel daniela daniele daniella danielle danilo danny danuta daphne daria darko darren
dave david davide dawid deborah debra deepa deepak delphine denis denise dennis derek desiree
detlef deven diana diane diego dieter dietmar dimitri dimitrios dimitris dina dinesh dirk divya
dmitri dmitry dmytro dolores dominik dominika dominique donald donna doreen doris dorota dorothea
dorothee dorothy doug douglas duncan dusan dylan ebony eddie edgar edith edmund edna eduard eduardo
edward edwin eero eileen ekaterina elaine eleanor elena eleni eleonora elias elif elifnur elin
elina elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen elliot elodie elsa elvira
emanuel emanuela emeka emil emilia emilie emilio emily emine emir emma emmanuel emmanuelle emre
enric enrico enrique eoin eric erica erich erik erika erin ernest ernesto ernst erwin esperanza
esteban estelle ester esther etienne eugen eugene eugenia eugenio eunice eva evan evelin evelyn ewa
fabian fabiana fabien fabienne fabio fabrice fabrizio fadi farah farid fatima fatma federica
federico felicia felicity felipe felix ferdinand fergus fernanda fernando filip filipa filippo finn
fiona flavia flavio florent florian folake francesca francesco francine francis francisca francisco
franco francois francoise franz franziska fred frederic frederica frederick frederik frederique
frida friedrich fritz gabor gabriel gabriela gabriele gabriella gabrielle gaby gaelle galina gareth
gary gaspard gavin geert geir gemma genevieve geoff geoffrey georg george georges georgi georgina
gerald geraldine gerard gerardo gerd gerhard gerrit gert gertrud gesine giacomo gianluca gianni
gilbert gilberto giles gilles gillian gina giorgia giorgio giorgos giovanna giovanni gisela giulia
giuliana giulio giuseppe giuseppina goran gordon gottfried graham greg gregor gregorio gregory
greta grzegorz guido guilherme guillaume guillermo gunilla gunnar gunter gunther gustav gustavo
gwen gwyneth habib hadi hakan halina halyna hamid hamish hana hanna hannah hanne hannes hans harald
hari haris harold harriet harry haruka haruki harvey hasan hassan hatice heather hedwig heide heidi
heike heikki heiko heiner heinrich heinz helen helena helene helga helmut hendrik henk henning
henri henrietta henriette henrik henrique henry herbert herman hermann hernan herve hilary hilde
hildegard hiroko hiroshi holger horst howard hubert hugh hugo huseyin hussein iain ian ibrahim
ignacio igor ilaria ilona ilse imke imran ines inga inge ingeborg ingo ingrid ioana ioannis irena
irene irina irma iryna isaac isabel isabella isabelle isidro ismael ismail istvan ivan ivana ivo
ivy iwona jaakko jacek jack jackie jacob jacqueline jacques jaime jakob jakub james jamie jamila
jana jane janet janice janine janna janos jari jarmila jaroslav jasmin jasmine jason javier jean
jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremy jerome jerry jerzy jesper
jessica jiho jill jim jimmy jin jiri jitka joachim joan joana joanna joanne joao joaquin jochen
joel joelle johan johann johanna johannes john johnny jolanta jon jonas jonathan jordi jorg jorge
jose josef josefina joseph josephine joshua josip jouni joyce juan juana juanita judith judy juha
jukka julia julian juliana juliane julie julien juliet juliette julius jurgen jussi justin justine
justyna jutta kai kalle kamal kamala kamil karel karen kari karim karin karina karl karla karolina
karoline karsten kasper katalin katarina katarzyna kate katerina katharina katharine katherine
kathleen kathrin kathryn kathy katie katja katrin katrina katy kaveh kavita kay kayode kazuo keiko
keith kelly kelsey ken kenji kenneth kenta kerry kerstin kevin khaled khalid kiran kirill kirsi
kirsten kirsti kjell kjersti klara klaus knut kofi konrad konstantin konstantinos kostas kristian
kristin kristina kristof krzysztof kumiko kunal kurt kwame kyle lakshmi lara larissa lars laszlo
latifa latoya laura laure laurel lauren laurence laurent lauri laurie layla lea leah leandro leanne
leila lena lennart leo leona leonard leonardo leonie leonor leopold leroy lesley leslie leticia
levi leyla liam lidia liesbeth lila lilian liliana lilly lina linda lindiwe lindsay linnea lionel
lisa lise liudmyla livia liz lola lorena lorenz lorenzo loretta lori lorraine lotte louis louisa
louise luc luca lucas lucia luciana luciano lucie lucien lucille lucy ludmila ludovic ludwig luigi
luis luisa luise lukas lukasz luke lydia lyn lynn maarten maciej madeleine madhu mads magali magda
magdalena magnus mahmoud maja malcolm malgorzata malin manfred manish manoj manon manuel manuela
marc marcel marcela marcella marcelo marcia marcin marcos marcus marek maren margaret margareta
margarida margarita margit margot margret margrit marguerite maria mariam marian mariana mariangela
marianne maribel marie marieke mariela marija marika marilyn mario marion marisa marisol marit
marius mariusz marjan marjorie marko markus marlene marta martha martin martina martine marvin mary
masahiro massimo mateo mateusz mathias mathieu mathilde matilda mats matteo matthew matthias
matthieu matti mattias maureen maurice mauricio maurizio mauro max maxime maximilian maya megan
mehdi mehmet meike mel melanie melinda melissa mette michael michaela michal michel michela michele
michelle michiel miguel mihaela mihai mikael mike mikhail mikko milena milos mina minjun minna mira
miranda miriam mirjam mirko miroslav mitchell mogens mohamed mohammad mohammed mohan mohit moira
moises molly mona monica monika monique moritz morten moses muhammad murat mustafa mykola myriam
nabil nadia nadine nadja nancy naoko naomi nasser natalia natalie nataliia natasha nathalie nathan
navid neha neil nelly nelson nestor ngozi niamh nicholas nick nicola nicolas nicole nicoletta niels
nigel nikhil niklas nikola nikolai nikolaos nikolas nikolaus nils nina nino nisha nitin noah noam
noel noemi noor nora norbert noriko norma nuno nuria obinna odile oksana ola olaf oleg oleksandr
olena olexandr olga oliver olivia olivier olof olumide oluwaseun omar omer oscar oskar otto outi
owain oyvind ozlem paivi paola paolo pascal pascale patrice patricia patricio patrick patrik
patrizia patryk paul paula pauliina paulina pauline paulo pavel pawel pedro peggy pekka pernilla
perrine pete peter petr petra petros phil philip philipp philippa philippe phoebe phyllis pierre
pierrick pieter pilar piotr polly pooja prakash pranav prashant pratik preben preeti priya priyanka
przemyslaw rachel radek radka radoslav rafael rafaela ragnar rahel rahul rainer raj rajesh rajiv
ralf ralph ramesh ramon ramona rana randall randy raphael raquel rashid rashida rasmus raul ravi
raymond rebecca rebekka regina reiko reiner reinhard reinhold rekha remi renata renate renato rene
renee reto reza rhys ricardo riccardo richard rick ricky riikka rika rita robert roberta roberto
robyn rocio rodolfo rodrigo roger rohan rohit roland rolf romain romeo ron ronald ronja rory rosa
rosalie rosalind rosanna rosemary roswitha rowena roxana roxanne roy ruben rudi rudiger rudolf
rupert russell ruth ryan saara saba sabina sabine sabrina sadia saeed sakura salim sally salma
salome salvatore sam samantha samir samira samuel sandeep sander sandra sandrine sandro sanjay
sanjeev sara sarah sascha satoshi saul scott sean sebastian sebastien segun selina seoyeon serena
serge sergei sergey sergio serhii severine shane shannon sharon shaun sheila shelly shirley shreya
shruti sian sibylle sidney siegfried sigrid sigurd silke silvia simon simona simone sinead siobhan
sipho slawomir slobodan sofia sofie solveig sonia sonja sophia sophie soren sota stacey stan
stanislav stanislaw stefan stefania stefanie stefano steffen stella stephan stephane stephanie
stephen steve steven stig stuart sue suleiman sumit sunil sunita suresh susan susana susanna
susanne susie suzanne suzette sven svenja svetlana svitlana swati sybille sylvain sylvia sylvie
takashi takeshi tamara tamas tanja tanya tara taras tariq tatiana tatjana tatyana teresa terje
terry tessa tetiana thabo thandiwe thea theo theodor theodore theresa therese thibault thierry
thomas thorsten tibor tiffany tim timo timothy tina tobias todd tom tomas tomasz tommaso tommy
tomoko toni tony torsten tracey tracy tristan trond trudy tunde tuomas turid tuula tyrone udo ulf
ulla ulrich ulrika ulrike umberto ursula usha ute uwe vaclav valentin valentina valeria valerie
vanessa vasco vasilis vasyl vera verena veronica veronika veronique vesna vibeke vicente vicki
vicky victor vijay vikas vikram viktor viktoria viktoriia vince vincent vincenzo vinod violeta
virginie vishal vito vittoria vittorio vivek vivian viviana viviane vivien vladimir volker
volodymyr waldemar walid wanda wanjiru wayne wendy werner wiebke wilfried wilhelm willem william
wim winfried wojciech wolfgang xavier xiaoming ximena yael yan yann yannick yara yash yasmin
yasmina yasuko yetunde yevhen yoko yoshiko yuki yuko yulia yuri yusuf yusuke yves yvette yvonne
zach zachary zahra zainab zbigniew zdenek zeynep zofia zoltan zsofia zuzana
akiko akira ayako daichi eiji emi fumiko hanako hideki hiroki hiroyuki ichiro jiro kaori kaoru
kazuki kazuko koji kyoko makoto masako mayumi megumi michiko minoru misaki naoki nobuko reiko ryota
sachiko satomi shinji shota takahiro taro tatsuya tetsuya toshio yasuhiro yoichi yoshio yumi yumiko
ada adaora adwoa akua bo chidi efua emeka femi ifeoma ikenna kemi kojo kwabena kwasi lerato mpho
naledi nkechi nnamdi nneka tendai themba wambui wangari yaa zanele
"""
# common in one country or a few
_COMMON = """
aase abbie abby abdelkader abdelrahman abdulaziz abebe abel abena abhijit abhishek abiodun abiola
achieng achilleas adalbert adaobi adekunle adel adela adelheid adeola aderonke adetola adham adina
aditi adolfo adrien adrienn adrienne afaf afia afonso afua agatha agathe aggeliki agostino agota
agus agustin ahlam ahlem aigars aija ailsa ainhoa aino aishwarya aisling aivar aivars ajit akemi
akhil akinyi akos akosua aksel akshay akwasi alaa alanna alasdair alastair alban albino albrecht
alda aled aleksander alenka ales alexandros alfie algernon algirdas algis alia alicja alin alix
aliz alkis allegra allyson almudena almut alois alojz alojzy alok aloys alphonse althea alun alvin
amadeu amadou amaia amalia amani amarjit ambika amedeo aminata amine amjad ammar amnon amol amparo
amrita anabela anas anastasios anat anatole anatolii anca andra andrada andras andreea andreia
andris andrius angeliki angelique angharad ania anibal anicet anika anirudh anjali ankit ankita
annabelle annamaria annarita annegret anneli annelie anneliese anneloes annely annemarie annemiek
annett anong anselme anselmo antanas antje antolin antonino antonios antonis antra anupam anuradha
anushka anwar anze apinya apolline apostolos araceli aranka arantxa aravind archie ariadna arianna
arild aristea aristide aristotelis arjan arlene arlo armand armelle arnab arni arnis arno arpad
arpita arsene artem arthit arturas arunas arvids arwa asa asami ase asen asger ashwin ashwini asier
asle asli asma asmaa assefa astri athanasia athanasios atieno atsuko aubin aubrey augustin augusto
aurelio ausra ava avi avigail avinash avner avraham axel aydin ayelet ayla aylin ayman aymen ayobami
ayodele aysegul ayush aziz aziza azucena azza babajide babatunde badr bahram baiba balaji balazs
balint baltasar bamidele baptiste barnaby barney bartlomiej bartolome bartłomiej baruch basel basma
bassam bastian bastien batya bayo beatrix becky bedrich begona behnaz behrouz bence benito benno
bente berit berk berna bernarda bernhild bernice bert bertha berthold bertil bertrand bessie bethan
bethany betsy beverley beverly bhaskar bhavna biagio bilal billie billy birger birgir birgitte
birte birute bisera bjarke bjorgvin bjørn blagoj blandine blanka blazej boaz bobby bodil bodo
boglarka bohdana bohumil bohuslav bojan bojana boleslav bolesław borbala borislav borja borys
bosede bostjan boubacar bouchra boyan boyko bradley bram branimir branislav branka brent bretislav
brice bridgette brita brittany brona bronagh bronisław bronwen bruna brynjar bryony budi bulent
burkhard busisiwe busra børge błazej cahal caio caleb callie callum calvin camelia candace
candelaria candice caoimhe capucine carine carlota carlotta carly carme carmelo carmen carmine
carolien carolyn carrie carwyn caryn carys casey casimiro catalin cathal cathleen cathrin catrin
cayetano cecil cees celeste celestin celestino celso cem cemal cengiz ceren ceri cesare cestmir
cezary chaim chaima chandan chandra charalampos charlene charlie charlotte cheryl chetan chiaki
chiamaka chibuzo chidera chidinma chie chihiro chijioke chikondi chimamanda chinonso chisomo
christabel christie christoffer christos chryssa ciaran cinzia ciprian clarence claude claudette
clayton cleide clelia clemence clemente clifford clint clive clotilde codrin coen colby coline colm
conall conceicao concetta conny constanze coralie cordula corentin corey corina cormac corrado
corrie cory cosimo cosmin costanza costel courtney cristi cristiano csaba csilla curt curtis
custodio cyprien cyrille czesław daan dafna dafydd dagfinn daigo daina dainis dainius daiva dalal
dalia dalibor dalila dalit damiano damilola damir danguole danijel danijela daphna daragh dario
darius dariusz darja darlene darragh darshan daryl deanna debashish debbie debora deirdre dejan
delfim delfina delia delores denes denisa denys denzel dermot derrick derya desiderio desislava
desmond despina detlev devika devin dewi dexter dezso dhruv dianne diarmuid didier diederik
dietlinde dietrich dikeledi dilek diletta dilip dimitar dimitra dinah dinis diogo djordje doina
dolly domenico dominic donal donatas donatella donato donovan dorin dorte dorthe dougal dragan
dragana dragica dragos drahomira drazen duane duarte dubravka dubravko dudley dumitru dustin duygu
dwayne dwight dzintra eamon eamonn ebba ebele ebere eberhard ebrahim ebru ecaterina eckart eckehard
eckhard edda edelmira edeltraud edgars edie edin edita edoardo edouard edson eduarda edurne edwina
edyta eeva effie efosa efrain efrat efstathios efthymios egbert egidio egil egils egle egon ehab
ehud eija eiko eilidh eilif eimear einar einat eirian eirik eirini eitan ekaterini ekow ekrem elad
eladio elcin eleftheria eleftherios eleonore eleri elfriede eli elian eliane eliezer elijah elikem
elinor elio elisabete elisenda elisha eliska eliyahu elling ellinor elliott elmar eloi eloisa
eloise elsie elspeth elzbieta eman emel emeline emeric emile emiliano emiliya emina emmett emmy
emyr enas encarnacion enda endang endre engin enid eniko eniola enrica enzo erdal erdem eren erez
ergun erhan erhard eriks erkan erkki erlend erling ermanno ernie erol ersin ertugrul erzsebet esad
eskil esko esme esmee espen esra esraa estevao eszter ethan ethel etsuko ettore euan eugenie
eugeniusz eulalia eunji eurico eusebio evaldas evangelia evangeline evangelos evaristo evelyne
everard evert evgenia evzen ewald ewan ewelina eyal eyvind ezequiel ezra fabiola fabrizia fadil
fadime faisal faiza farhad farhan fariba farida faris faruk farzaneh fatemeh faten fatou fatoumata
faustine fawzi fedele felicien feliks femke feras ferenc fereshteh fergal ferhat fermin fernao
ferruccio ffion fiachra figen fikret filiz filomena fintan fionnuala fiorella fiorenza fitri
flaminia flavie flavien flaviu florin floris floyd fortunato fotini fotis fouad frances francesc
franciszek franck franka frankie franklin frantisek frauke freddie frederico fredrik freja freya
frieda friedemann friederike friedhelm fritjof frits frode froilan fruzsina fulvio fumio funda
funmilayo gabi gael gaetan gaetano gail galia galit gamze garrett gaspar gasper gatis gaurav gautam
gauthier gbenga gearoid gebhard gediminas geeta gennady gennaro genoveva genowefa genta geoffroy
georgeta georgette georgios georgy geraint gerasimos gerda gereon gergana gergely gerlinde germana
gernot gero gerry gertie gertraud gertrudis gervasio gesa gesche gethin geza ghada ghassan gheorghe
ghislain ghislaine giada giampaolo giampiero giancarlo gianfranco gianmarco gianmaria gianna
giannis gianpaolo gideon giedre giedrius gijs gilad gildas ginette ginny gino gintaras gintare
gints gioacchino giordano girish girolamo girts gisbert gisele gitta gitte giuditta giuliano gizem
gladys gleb glenda glenn glenys glyn godfrey gokhan golnaz goncalo gonul gonzalo gopal gordana gorm
gottlieb govind graca graeme grainne graziano graziella greetje gregoire grete grigory gruffudd
gudmundur gudrun guglielmo guilhem guillem gulay gulsen guna gunars gunda gundega gundula gunhild
guntis guohua guoqiang guro gurpreet gustaf gustave guðmundur gwenaelle gwendal gwendolyn gwenllian
gwilym gyorgy gyula habiba hadas hadeel hadil hadrien hafsa hagit haile haim haitham haiyan hajime
hajnalka hakon halil halldor hallgrimur haluk halvard halvor hamad hamed hamza hanan hande haneen
hanh hani hank hanneke hannele hannelore hanno hannu hansjorg haralambos harish harpreet harsha
hartmut hartwig harumi hatem hattie hauke hayato haydar hayley haytham heba hector hedda hedvika
hege heidemarie heidrun heiki heitor helder heleen helge helka helma helmuth heloisa hema hemant
hendra hendrikje henny henrike henryk heribert heriberto herma hermine hernando herta hesham hiba
hicham hidenori hideo hideyuki hien hieu hikaru hilal hilario hilda hildegunn hilmar hinrich
hiroaki hiromi hironori hiroto hisashi hisham hitesh hitomi hitoshi hjalmar hoang hoda hollie
hongmei honorata horace horacio horia hossein houda houssem hristo hrvoje hryhorii hubertus huda
huguette hulya humberto humphrey huw huyen hyejin hynek hyunwoo hywel ibironke ibolya ida idalina
idan idris ieuan ieva ifan ifeanyi ignacy ignas ihor ikechukwu iker ikuko ilan ilana ilario ildiko
ileana ilhan ilias ilija ilka ilker ilkka ilko ilmars ilya ilze imad iman imane imanol imants
imelda immacolata imogen imre inas inbal indira indrek ineke inese ineta ingegerd inger ingibjorg
ingmar ingolf ingunn ingus ingvar ingvild inigo inka inkeri inmaculada inna ioanna iolanda iolo
ionel ionut iosif irem irfan irineu irja irmgard irmtraud irvin isadora isak isam isamu isatou
isaura ishaan isilda ismet isolde issam itai itamar itay itzhak itziar iulia iulian iva ivar ivars
ivaylo iveta ivica ivona ivone ivor iwan izabela jaana jaanus jaap jaber jacinto jacobo jadranka
jadwiga jaehyun jagdish jake jamal jan janaki janek janez jani janina janis janja janne janneke
jannicke jannik janusz jared jarmo jaromir jaroslava jaroslaw jarosław jarvis jasmina jasna jasper
jaspreet jatin javad jawad jaya jayant jayanti jayden jayne jeannine jekabs jelani jelle jelmer
jemima jeno jeppe jeremiah jeremie jermaine jernej jeroen jeronimo jess jessie jianguo jianhua
jihoon jihye jillian jimena jindrich jinwoo jirina jiwoo jiyoung joann joaquim joaquina jocelyn
jodie jody joe joep joey johanne jokin joko jolanda jolene joost jorgen joris jorma jorn jorunn
josefa josep josette josh josiane josie josine jostein josue joumana jovana joze jozef jozsef judit
judyta jules julianne julieta julita junichi junjie junko juraj jurate jurgita juris justas justino
jyoti jyrki jørgen jørn kaan kaare kaarina kabir kacper kadir kadri kagiso kaido kailash kaire
kaisa kaitlyn kaja kalev kalin kalliopi kalman kaloyan kalpana kalyani kamau kamel kamila kamini
kanako kapil kara karan kare kareem karianne karima karine karlis karmele karol karoly karthik
kaspars katelyn kateryna katia katlego katri katrine katsuhiko katsumi kaushik kavya kayla
kazimierz kazuhiko kazuhiro kazys kebede kees kehinde keiichi keira keisuke keita kelechi kemal
kendra kenny kentaro kerem keren kersti keshav kestutis ketut khadija khadijah khalil khanh
khrystyna kiera kieran kimberly kimmo kinga kiril kirsty kishore kiyoshi kjartan kjetil klaas
klaudia kleanthis klemen knud koen kohei koichi kolbjørn koldo komal konstantina konstanze koray
korbinian kornelia kostiantyn kosuke kota krasimir kresimir krista kristaps kristen kristiina
kristijan kristine kristjan kristoffer kristy kristyna krisztian krisztina krystian krystyna
ksawery ksenia ksenija kulli kunibert kunihiko kveta kwadwo kwaku kwesi kylie kyosuke kyriaki
kyriakos kyungsoo lacey lachlan ladislav laetitia laila laima laimdota lalit lalita lambros lamia
lamis larysa lasse lauma laurens laurentiu laurenz lauretta lauryn lavinia laxmi layal lazaro leena
lefteris leif leigh lelde lembit lene lenka leocadia leonel leonhard leonid leonidas leonora
leopoldo lesia leszek letizia levent levente lia liane liat libor liborio libuse lidiia lieke
lieselotte lieve ligia lihua liis liisa liliane lillian linas lindsey linh lior lisbeth liselotte
liubov livio liviu liza lizzie ljiljana ljubica ljubomir llinos llorenc lodewijk loes loic lois
lorcan loredana lorenza loreta lorna lothar lotta lottie louane loubna loukas lourenco lovro lowri
lubica lubna lubomir lubos lucette lucian lucile lucinda lucio lucjan lucretia lucrezia lucyna
ludek ludger ludovica ludovico ludwik luigia luiza lurdes lutz luuk lwazi lydie lyle lynda lynette
lynne lyubomir lyubov lyudmila lyudmyla maaike maarit maayan mabel macarena machteld madalena
madalina maddalena maddie madeline madhav madhuri mae mael maelle maeve mafalda magdolna maggie
magnhild maha mahdi maher mahesh mahnaz mahsa maija maike maiken maimouna mair mairead mairi mait
maite majed majid makena maksim maksym malachy majella malak malee malek malene malini malte malwina
mamadou manabu manal mandeep mandla mandy manisha manju manjunath manlio manmohan manoel manolis
mansour marceau marcelino marcelle marcello marcio margarete margaux margery margherita margie
margrethe margus marharyta mariama marianna mariano maricarmen mariella mariette mariia marijan
marijana marijke marijn mariko marilena marilia marinela marinko mariola marios maris marita
mariyana marja marje marjo marjolein marketa markku marla marleen marlena marlies marlis marloes
marlon marsha marthe martijn martim martins marton marty martyna marwa marwan maryam maryann maryla
maryna masaaki masakazu masami masanori masaru masashi masato masoud massimiliano masumi matej
mateus mathew mathijs mathis matias matilde matjaz matt matthijs mattia matus matyas maud maura
maurits mavis maxence maximiliano maxine mayank maynard maysa mayte małgorzata mbali mechthild
meelis meenakshi meera mehrdad meiling meinhard meinir meinolf meir meirion melania melchor melek
melina meltem menachem menna menno merav meredith merel merete merfyn meriem merike meritxell merja
merve meryl mesut metin metka mia micaela michalina michalis michał micheal mick mickey mieczyslaw
mieczysław mieke mieko miha mihail mihaly mihkel mihnea miho mika mikako miki mikiko mikkel miklos
mikolaj mikołaj mikulas milada mildred milen milica milivoj miljana millicent millie milorad
miloslav milosz milovan mimmo minako mindaugas mindy minghua minh minho minji minnie mircea mirco
mireia mireille mirela mirella mirja mirjana miroslaw miroslawa mirosław mirosława mirsad mirthe
misato mislav mitsuko mitsuru miyuki mizuki miłosz mladen moataz modou modris mohamad mohsen mojca
mollie momir momoko moncef montse morag mordechai morgane morteza mortimer moshe mostafa moti
motoko mouna mounir moussa moustafa muge muireann mukesh mukul mulugeta mumbi munir murali muriel
mustapha muthoni mwangi myfanwy mykhailo mykyta myles myra myroslava naama nabila nacho nadav
nadeem nadege nader nadezhda nadiia nadim naeem nahla naima najat najla najwa nalini namrata
nandini nandor nanna naoto narayan naresh narges nasim nasrin natacha natalya natasa natasza
nathaniel natsuki natsumi nattapong naveen navin nawal nazan nazanin nazli nazzareno ndidi neal
nebojsa necati ned nedeljko nedim neelam neeraj neeta nejc nektarios nell nelleke nellie nenad
nerea nerijus neringa nermin nerys neslihan nesrine neta nevena neville ngoc ngugi nhung nia niall
nicanor nicolae nicoleta nicolo nidal nidhi niek nienke nihal niina nikita nikodem nikolay nikolett
nikoletta nikolina nikos nilgun niloufar nimrod nira niran nirmala nishant nissim nitzan nizar njal
njeri nkosana nnenna noa noboru nobuhiro nobuo nobuyuki noelle noemie noha nola nomsa nomvula
nonhlanhla nontobeko noreen norio normunds nosipho nour noura ntombi nuala nunzia nunzio nuray
nurcan nuri nurit nurul nyambura nyokabi nyoman oana octavian octavio oddny oddvar oded odette
odhiambo ofer ofra ogechi ognjen ognyan ohad oisin okan okello olabisi oladele olafur olamide olav
olavi olaya olayinka oldrich ole oleh oleksandra oleksii olesia olev olha olinda olivera oliwia
olli ollie olufemi oluwatobi olwen omolara omri ondrej onur onyeka onyinye ophelie orazio oren
orest orhan oriol orit orla orlaith orna ornella orsola orsolya ortrud ortwin orville osamu osas
oskari osman osmo osmond osnat ostap osvaldo oswald otakar otavio othman otieno otis ottavia
ottavio ottilie otylia oumar oumou ousmane ovidiu owen ozan ozge ozgur paavo pablo paco padma
padraic padraig paige palesa pallavi palle pamela panagiotis pankaj panos parag paraskevi parisa
parth parvaneh parvati pascual pasi pasquale patrizio patrycja patsy patti patxi paulette paulien
paulino pavla pavlina pavlo pavlos pavol paweł payal payam pelagia pelin penelope penka pennie
pentti percival percy pernille petar peteris petri petro petru petula petya philippine phillip
phuong pia piera pierfrancesco pierluigi piero pierpaolo piet pieternel pietro pim pimchanok pinar
pippa piret pirjo pirkko piroska plamen pnina polina polona polyxeni poonam poul prabhakar pradeep
pramod prasad prasert prateek pratibha praveen predrag prerna priit primoz priti proinsias
przemysław puneet purnima putri qasim quentin quincy quirino quynh rabab rabia rachael rachid
rachna radha radhika radim radmila radomir radoslaw radosław radovan radu raed rafal rafał raffaele
raffaella rafi rafik raghav raghda ragnhild raija raimo raimondo raimonds raimund raimundo raivo
rajat rajeev rajendra rajni rakesh raluca ramin ramiro ramunas ramy ramzi randa randi randolph
rania ranjan ranjit ranko raouf raoul raphaelle rasha rashmi rastislav ratko ravindra ravit rayan
raymonde rayna razvan rebeca recep reda reece reem reema refik reggie reginald regine regis reidar
reidun reijo reimar reinaldo reinier reka remco remy renaud rens renske renu renzo reuven rhian
rhiannon rhoda rhodri rhona rhonda riad ricarda rie rifat rihards riina riitta rikke rimantas rina
rinke risa rishi risto ritu ritva rivka rizky rocco roderick rodica rodney rodolphe roel roelof
rogelio rogerio rohini roisin roksana rolando romana romina romolo romulo ronaldo ronan ronen ronit
ronnie ronny rosalba rosalia rosalyn rosamund rosana rosangela rosanne rosaria rosella roselyne
rosemarie rosendo rosie rositsa rossana rossella rostislav rostyslav rotem roxane ruairi ruaridh
ruchi rudolph rudy rufino rufus ruggero rula rumen rumi rumyana runar rupa ruslan ruslana ruta
rutendo ruud ruzena ryoko ryosuke ryszard ryuichi saad sabatino sabri sachin sadao sadie safaa sagi
sagit sahar saif salah saleh salete salif salman salwa samanta samar sameer samer sami samia sammy
samuele sanaa sanae sancho sandhya sandor sandris sangeeta sanja sanjana sanna sanne santina
santosh saoirse sarit sarita sarka sarmite saroj sarolta sasa saskia saso satish satu sauli saulius
saverio savina savita sawako sawsan seamus sebastiano seda sedat seema segolene seiichi seija seiji
selcuk selena selim selin selma semih senad seppo serafin serap serdar sergi sergii sergiusz serkan
setsuko seungho sevil sevim seydou shadi shahram shahrzad shai shailesh shaimaa shalini shani
shankar sharad sharmila shashi shauna shawn sheetal sheldon shelley sheri sherif sherine sherri
shigeki shigeo shigeru shigeyuki shiho shilpa shingo shinichi shintaro shira shirin shizuka shlomi
shlomit shlomo shmuel shobha shoichi shoji shoshana shrikant shubham shuhei shuichi shulamit
shunsuke shweta siavash sibel sibusiso siddharth siebe siegbert sieglinde siegmar siegrid sietske
sigal sigbjorn sigbjørn sigita siglinde sigmar sigmund signe sigridur sigriður sigurdur sigurður
sigve siham siim siiri silas silje silvana silvano silvestre silvio silviu simao simonetta simphiwe
sinan sinisa sioned siphiwe siriporn sirje sirkka sirpa siti siv sivan siyabonga sizwe sjoerd
skaidrite slamet slavcho slavica slavka slavko slobodanka smadar smita sneha snezana snorri sofiane
sofiia sofoklis sohail soheil soile solbjorg solene solfrid solvita somchai somsak sonal sondre
songul sonke sonya soojin soraya sorcha sorin sorina sotiris souad sourav spela spyridon spyros
srdan srdjan sridhar srinivas srđan stacy stamatis stanimir stanislava stanisław stanisława stasys
stavros stavroula stefka steinar stelios sten stepan stevan stewart stijn stine stipe stjepan
stoyan stratos stylianos suat subhash subramanian sudha sudhir suhail sujata sujin sule suleyman
sumaya sumiko sungmin supaporn susannah sushil sushma susumu suzana suzy svante svatopluk svein
svend sverre svetoslav swantje swapna sybren sylke sylvaine sylvestre sylvi sylwester sylwia
synnove synnøve szabolcs szilvia szymon søren sławomir taavi tabea tabitha tadas tadashi tadej
tadeusz tadhg tafadzwa taha tahani taher taina taiwo takako takao takayuki takeo takeru takuma
takumi takuro takuya talal talia tamar tamati tamer tamir tammy tamotsu tamsin taner tanguy tania
tanvi tapani tapio tapiwa tarek tarja tarjei tarmo tarun tasha tatenda tatsuo tawfik tayfun teboho
ted teemu tegwen tejas telma telmo temitope teodor teodora teodoro teppo terence tereza terhi terri
terttu tess tetsuo tetsuro teun thanakorn thanasis thandeka thandi thanh thanos thao thelma thembi
theodoros theofilos theophile thiago thibaud thilo thodoris thokozani thorarinn thorbjorn thordur
thorvald thuy tiago tiberio tigist tihomir tiina tiit tijana tilen tilly tilman tilo timea timofey
timothee tinashe tineke titouan tiziana tiziano tjeerd toby todor toini tokiko tolga tomaz tomer
tomislav tommi tomohiro tomoka tomomi tomos tomoyuki tonia tonino tonu tonya toomas torben torbjorn
torbjørn tord torfinn torgeir torgny torgrim torill tormod torstein toru torunn toshiaki toshihiro
toshiko toshiyuki tova tove traci traian trang traudel traute travis trevor tricia triin trina
trine trisha troels truls trupti trygve tshepo tsutomu tsuyoshi tsveta tsvetan tsvetelina tuan
tudor tugba tuija tulay tullio tumelo tuncay turgut tushar tuulikki tuva twan tytti tzipi tzvi
ubaldo uche uchenna uday ugur uldis ulrik umesh umit unai unni upendra urho uriel urmas urmila uros
urs ursa ursel urska urszula uschi uzoma vadim vadym vaggelis vagner vahur vaibhav vaida vaino
valdas valdir valdis valentyna valere valeri valerii valerio valery valter vanda vandana vanesa
vangelis vania vanja varun vasant vasil vasile vasileios vasiliki vasily vassilis vasudha vaughn
veena vegard veikko veiko velimir veljko velma vemund vendula venkat venkatesh vernon vesa veselin
viacheslav vicenta vidal vidar vidya viesturs vigdis viggo viive vija vijaya vikrant viktoriya
vilde vilem vilija villu vilma vilmos vinay vincenza vineet vinicius vinko violaine viorel vipul
virendra virgil virgilio virginija virpi vishnu visnja vitalii vitaly vitezslav vitor vivienne
vjekoslav vlad vladan vladimira vladislav vladyslav vlasta vlastimil vlatka vojislav vojtech volkan
volkmar vsevolod vusi vytautas wacław wael wafa wahyu wairimu walburga waleed walenty wally walter
waltraud wanjiku wassim wataru wayan weiming wenceslao wencke wendelin wenjie weronika wesley
wichai wieland wieslaw wiesław wiktor wiktoria wilbur wilfred willa willemijn willi willie wilma
winifred wioletta wiremu wissam wladyslaw wlodzimierz wolfram wout wouter wulf wyatt władysław
włodzimierz xabier xaver xenia xiaohong xiaoli xiaoyan xiaoyu xinyi xoan xuan yaakov yafit yago
yahya yair yaiza yakov yalcin yamini yana yaniv yanko yanling yannis yaron yaroslav yaroslava yasar
yasemin yaser yasir yasmine yasser yassine yasuo yasushi yavuz yayoi yegor yehia yehuda yehudit
yelena yeliz yemi yevgeny yiannis yifan yigit yildiz yitzhak yngvar yngve yoann yogesh yohan
yohannes yohei yoichiro yoji yolanda yolande yonatan yoram yordan yordanka yorgos yosef yoshiaki
yoshie yoshihiro yossi yosuke yotam younes youngho yousef youssef yuichi yuji yuka yukari yukie
yukihiro yukiko yukio yuliia yuma yurii yuriko yuriy yusra yutaka yutaro yuting yuuki yuval yvan
yvon zacarias zaira zaki zala zandile zara zaynab zbynek zdena zdenka zdenko zdravko zdzislaw
zdzisław zeev zehra zeina zeinab zeki zekiye zelda zelia zelie zeljka zeljko zenon zhihao zhiwei
ziad ziemowit ziga zigmars zihan zineb zinhle ziva zivko ziya zlatan zlatka zlatko zodwa zohar
zohra zoran zorica zoya zsolt zsuzsa zsuzsanna zulmira zuzanna zvi zvonimir zydrunas zygmunt
øystein øyvind þorður đorđe đurđica łukasz
"""
GIVEN_NAMES = frozenset((*_COMMONEST.split(), *_COMMON.split(), *SHORT_NAMES.split()))
# bodies that are called like somebody
CALLED_LIKE_PEOPLE = frozenset(
    folded(one)
    for one in (
        *("Morgan Stanley", "Ernst Young", "Thomas Cook", "Thomson Reuters", "Franklin Templeton"),
        *("Charles Schwab", "Edward Jones", "William Blair", "Raymond James", "Grant Thornton"),
        *("Allen Overy", "Allen Institute", "Clifford Chance", "Norton Rose", "Baker Tilly"),
        *("Konrad Adenauer", "Friedrich Naumann", "Heinrich Böll", "Friedrich Ebert", "Max Planck"),
        *("Alfred Wegener", "Robert Bosch", "Carl Zeiss", "Martin Luther", "Johns Hopkins"),
        *("Philip Morris", "Ben Gurion", "Alan Turing", "Henry Ford", "Wilfrid Laurier"),
        *("Simon Fraser", "William Mary", "George Mason", "George Washington", "James Madison"),
        *("James Cook", "Charles Darwin", "Edith Cowan", "Robert Gordon", "Oxford Brookes"),
        *("Marie Curie", "Jean Monnet", "Claude Bernard", "Rosa Luxemburg", "Hans Böckler"),
        *("Roland Berger", "Robert Koch", "Paul Ehrlich", "Johannes Gutenberg", "Juan Carlos"),
        *("Paul Scherrer", "Louis Vuitton", "Tommy Hilfiger", "Ralph Lauren", "Calvin Klein"),
        *("Wells Fargo", "Harper Collins", "Kaiser Permanente", "Booz Allen", "Ernst & Young"),
    )
)
