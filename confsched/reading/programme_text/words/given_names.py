"""Given names that hardly are another word, as they are compared: small letters, no accents.

The commonest of many languages, so that `Robert Lang` is not taken for a title like `Harbour Law`.
What is a word, a month, a town or a kind of room as well is left out: `Grace`, `Mark`, `Victoria`.
"""

from confsched.reading.programme_text.words.plain import folded

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
GIVEN_NAMES = frozenset(_COMMONEST.split())
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
        *("Paul Scherrer", "Louis Vuitton", "Tommy Hilfiger", "Ralph Lauren", "Calvin Klein"),
    )
)
