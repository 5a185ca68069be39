"""First names as people bear them where the mails of our seven languages are written."""

from assistant.understanding.phrases import fold

FIRST_NAMES = frozenset(
    fold(
        """aaron abby abdul abigail abraham ada adam adele adelaide adrian adriana adrien agata agathe agnes
        agnieszka ahmed aidan aileen aimee aisha aisling aitor akira al alain alan alastair alba albert alberto
        aldo alec alejandra alejandro aleksandra alena alessandra alessandro alessia alex alexa alexander
        alexandra alexandre alexei alexia alexis alfonso alfred alfredo ali alice alicia alina alison alistair
        allan allen allison alma alonso alvaro alyssa amal amanda amandine amar amara amaya amber ambre amelia
        amelie amina amir amit amparo amy ana anais anand anas anastasia anders andre andrea andreas andree
        andres andrew andy anett anette angel angela angelica angelika angelo angie angus aniko anil anisha anita
        anja anjali anke ann anna annabel annalisa anne anneke annelies annemarie annette annie annika anouk
        anselm anthony antje antoine antonella antonia antonio anthea antoni anton april ariana ariane arjun
        arlene armando armin arnaud arne arno arnold art arthur artur arturo arun ashley ashok asia astrid
        athena aubrey audrey august augusto aurelie aurora austin ava avery avi axel ayesha ayse
        barbara barry bart bartosz bas bastian bastien bea beata beate beatrice beatriz beau becky belen ben
        benedetta benedict benedikt benito benjamin benno benny benoit berenice bernadette bernard bernardo bernd
        bernhard bert berta bertrand beth bethan bethany betsy betty beverly bianca bill billy birgit birte bjorn
        blake blanca bob bobby bogdan bonnie boris brad bradley bram brandon brandy brenda brendan brent brett
        brian briana bridget brigitte britta brittany brooke bruce bruna brunella bruno bryan bryce bryony
        caitlin caleb callum calvin cameron camila camilla camille candice cara carina carl carla carlo carlos
        carly carmela carmen carol carole carolin carolina caroline carolyn carrie carsten cary casey cassandra
        cassie catalina catarina caterina catherine cathy cecile cecilia cedric celeste celia celine cesar chad
        chandra chantal charlene charles charlie charlotte chelsea cheryl chiara chloe chris chrissy christa
        christel christelle christian christiane christina christine christof christoph christophe christopher
        christy chuck ciara cindy clara clare clarissa claude claudette claudia claudine claudio clay clemence
        clemens clement clementine cleo clifford clive cody colette colin colleen conny connor conor conrad
        constance constanze consuelo cora coralie cordula corinna corinne cornelia cornelis cory craig cristiana
        cristina cristobal curtis cynthia cyril cyrille
        daan dagmar daisy dale damian damien damon dan dana daniel daniela daniele daniella danielle danilo danny
        daphne dara darcy daria dario darius darlene darrell darren daryl dave david davide davina dawn dean
        deanna debbie deborah declan deepa deepak deirdre delia delphine demi denis denise dennis derek desiree
        desmond detlef devin devon diana diane diego dieter dietmar dilip dimitri dina dirk divya dolores dom
        domenico dominic dominik dominika dominique don donald donatella donna donovan dora doreen doris dorothea
        dorothee dorothy dorte doug douglas drew duncan dustin dwayne dylan
        eamon ebony eckhard eddie edgar edith edmund edoardo eduard eduardo edward edwin efrain eileen eithne
        elaine eleanor elena eleni eleonora eli elia eliana elias elif elijah elin elisa elisabeth elise elisabetta
        eliza elizabeth elke ella elle ellen ellie elliot elliott elodie eloise elsa else elsie elvira emanuel
        emanuele emeric emil emile emilia emilie emiliano emilio emily emma emmanuel emmanuelle enrico enrique
        enzo eoin erdem eric erica erich erik erika erin ernest ernesto ernst erwan erwin esmee esperanza estelle
        esteban esther ethan etienne eugene eugenia eugenio eva evan evelien eveline evelyn ewa ewan
        fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio faith falk fanny farah farid fatima fatma
        faye federica federico felicia felicity felipe felix femke fenna ferdinand fergus fernanda fernando
        filip filipa filippo finn finnian fiona fleur flora florence florent florian floris flavia flavio francesca
        francesco francine francis francisca francisco franck franco francois francoise frank frankie franz
        franziska fraser fred frederic frederick frederik frederike frida frieda friedrich fritz
        gabi gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gail gareth garrett garth gary gavin
        gemma gene genevieve geoff geoffrey george georg georges georgia georgina gerald geraldine gerard gerardo
        gerd gerda gerhard german gert gertrud ghislaine giacomo gian gianluca gianni gilbert gilberto giles gilles
        gillian gina ginny giorgia giorgio giovanna giovanni gisela giselle giulia giulio giuseppe gladys glen glenn
        gloria gonzalo gordon grace graham grant greg gregoire gregor gregory greta gretchen guido guilherme
        guillaume guillermo gunnar gunter gunther gustav gustavo guy gwen gwenaelle gwyneth
        hadley hailey hal hamza hana hanna hannah hannes hans harald harold harriet harrison harry harsh hartmut
        harvey hasan hassan hazel heath heather hector heidi heike heiko heiner heinrich heinz helen helena helene
        helga helge helmut hendrik henk hennie henning henri henrietta henrik henry herbert hermann hernan herve
        hilary hilda hilde hildegard hiroshi holger holly hope horst howard hubert hugh hugo humberto hussein
        ian ibrahim ida ignacio igor ike ilaria ilona ilse imani imke imogen imran ina inaki ines inga inge ingeborg
        ingo ingrid ioana ira irena irene irina iris irma isaac isabel isabella isabelle isaiah isidora isla ismael
        ivan ivana ivo ivonne ivy
        jack jackie jackson jacob jacqueline jacques jade jaime jake jakob jakub jamal james jamie jan jana jane
        janet janice janina janine janis jannik janos jared jasmin jasmine jason jasper javier jay jayne jean
        jeanette jeanne jeannie jeff jeffrey jelena jelle jen jenna jennifer jenny jens jeremie jeremy jerome jerry
        jess jesse jessica jesus jeroen jill jim jimena jimmy jo joachim joan joana joann joanna joanne joao joaquin
        jocelyn jochen jodie jody joe joel joelle joerg jeorg johan johann johanna johannes john johnny jolanda
        jolene jon jonah jonas jonathan jordan jordi jorg jorge joris jorn jos jose josee josef josefine joseph
        josephine josh joshua josie jost joy joyce juan juana juanita judith judy jules julia julian juliana juliane
        julie julien juliet juliette julio julius jun june jurgen jussi justin justine justyna jutta
        kai kaitlin karen karim karin karina karl karla karlheinz karolina karsten kasia kaspar kat kate katarina
        katarzyna katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina
        katy kavita kay kayla keiko keith kelly kelsey ken kendra kenji kenneth kenny kent kerry kerstin kevin
        khalid kieran kilian kim kimberly kira kirsten kirsty kirstin kitty klara klaus knut koen koji koldo konrad
        konstantin kris krista kristen kristian kristin kristina kristine kristof kristopher krystal kurt kyle kyra
        lachlan laetitia laila lana lance lara lars latisha laura laure laurel lauren laurence laurent laurie lauro
        lavinia lawrence lea leah leandra leandro leanne lee leif leila leire lena leo leon leona leonard leonardo
        leonie leonor leroy lesley leslie leticia levi lewis lex liam lidia lieke lien lies liesbeth lila lili lilia
        lilian liliana lillian lilly lily lin lina linda lindsay lindsey line linus lionel lisa lise liselotte lisbeth
        livia liz liza lloyd lluis logan lola loic lore loredana lorena lorenz lorenzo loretta lori lorna lorraine
        lothar lotte lou louis louisa louise luc luca lucas lucia luciana luciano lucie lucien lucile lucinda lucio
        lucrezia lucy ludger ludivine ludovic luigi luis luisa luise luiz lukas luke luna lutz luz lydia lyle lynn
        maarten maartje mabel macarena madeleine madeline madison mads magali magda magdalena maggie magnus mahmoud
        maia maike maja malcolm malik malin malte manfred manon manuel manuela mara marc marcel marcela marcella
        marcelle marcello marcelo marcia marcin marco marcos marcus mareike marek margaret margarete margarida
        margarita margaux margherita margit margot margriet marguerite maria mariam marian mariana mariano marianne
        marie mariella marieke marielle marietta marija marijke marika marilyn marina mario marion maris marisa
        marisol marissa marit marius marjorie mark marko markus marla marleen marlene marlies marlon marta martha
        martijn martin martina martine marty marvin mary maryam massimo mateo mateus mathias mathieu mathilde
        matilda matias matilde matt matteo matthew matthias matthieu maud maureen maurice mauricio maurizio mauro
        max maxim maxime maximilian maxine may maya mayra megan mehdi mehmet mei mel melanie melinda melissa melody
        mercedes meredith merel merle mia micaela michael michaela michal michel michela michele michelle michiel
        miguel mihai mika mike mikael mila milan milena miles milo milton mimi mina mira miranda mireia mireille
        miriam mirjam mirko misha mitchell moe mohamed mohammad mohammed mohan moira molly mona monica monika
        monique moritz morgan morris moses muhammad muriel murray myra myriam myrthe
        nadege nadia nadine nadja naima nancy naomi narendra nasser nat natalia natalie natasha nathalie nathan
        nathaniel neal ned neha neil nele nell nelly nelson nerea nestor neven nia niall nic niccolo nicholas nick
        nicky nico nicola nicolas nicole nicoletta niels nigel nikhil niki nikita nikki niklas nikola nikolai
        nikolas nikos nils nina nino nisha nita noa noah noam noel noelia noemi noemie noor nora norbert noreen norma
        norman nour nuno nuria nyla
        octavia octavio odette odile oksana olaf ole oleg olga olive oliver olivia olivier omar orla orlando oscar
        oskar osman otto owen
        pablo paige paloma pam pamela paola paolo pascal pascale pat patience patricia patricio patrick patrik
        patrizia patty paul paula paulette paulina pauline paulo pavel pawel pedro peggy penelope penny per percy
        perla perry peter petra petro phil philip philipp philippa philippe phillip phoebe phyllis pia pier piero
        pierre pierrick piet pieter pietro pilar pina piotr polly prakash pranav preeti priscilla priya
        quentin quinn rachel rachael rachid rafael rafaela raffaele rahul raimund rainer raj rajesh ralf ralph
        ramon ramona randall randy raphael raquel rashid rasmus raul ravi ray raymond rebecca rebekah regina regine
        reginald reinhard reinhold reiner remco remi remy rena renata renate renato rene renee renzo reto rhea
        rhiannon rhoda rhonda rhys ricarda ricardo riccardo rich richard rick ricky rik riley rikke rina rita rob
        robbie robert roberta roberto robin robyn rocio rod roderick rodney rodolfo rodrigo roel roger rogerio
        rohan rohit roland rolf roman romain romina ron ronald ronan ronja ronnie roos rory rosa rosalie rosalind
        rosanna rosario rose roseanne rosemarie rosemary rosie ross rowan roxana roxanne roy ruben ruby rudi rudolf
        rudy rui rupert russell ruth ryan
        sabina sabine sabrina sacha sadie said sally salma salome salvatore sam samantha samir samira sammy samuel
        sana sander sandra sandrine sandro sandy sanjay sanjeev sanne santiago santos sara sarah sascha sasha saskia
        satoshi saul savannah scarlett scott sean sebastian sebastien seema selena selina selma serena serge sergei
        sergio seth severin shamika shana shane shanice shannon sharon shaun shauna shawn sheila shelby shelley
        sheri sherry shirley shreya sibylle sid sidney siegfried sienna sigrid silke silvana silvia silvio simon
        simona simone simran sina sinead siobhan skye slavica sofia sofie solange sonia sonja sophia sophie soren
        spencer stacey stacy stan stanley stefan stefania stefanie stefano steffen steffi stella stephan stephane
        stephanie stephen steve steven stewart stijn stine stuart sue sunil sunita surya susan susana susanna susanne
        susie suzanne suzy sven svenja svetlana swathi sybille sydney sylvain sylvia sylvie
        tabea tabitha tadeusz takeshi tamara tami tamika tammy tamsin tania tanja tanya tara tariq tasha tatiana
        taylor ted tegan terence teresa teri terrence terri terry tess tessa thais thea theo theodor theodore
        theresa therese thibault thibaut thiago thierry thilo thomas thorsten tiago tibor tiffany tilda till tim
        timo timothy tina tineke tino tirza tobias toby todd tom tomas tomasz tommaso tommy toni tonia tonio tony
        torben torsten tracey tracy travis trent trevor tricia trina trish tristan trudy tyler tyrone
        udo ugo ulf ulla ulrich ulrike umberto ursula uschi ute uwe
        vadim val valentin valentina valentine valeria valerie valerio vanessa veit vera verena vernon veronica
        veronika veronique vicente vicky victor victoria vijay vikram viktor viktoria vincent vincenzo viola violet
        violeta virginia virginie vivek vivian viviane vivien vittoria vittorio vladimir volker vikas
        wade walter wanda warren wayne wendy wenzel werner wesley whitney wibke wiebke wilfried wilhelm will willa
        willem william willy wilma wim winston wolf wolfgang wouter
        xavier xenia ximena yael yan yann yannick yara yasemin yasmin yasmine yolanda yoshi yosef youssef yuki yulia
        yuri yusuf yves yvette yvonne zach zachary zahra zainab zara zeynep zoe zofia zoltan zsofia zuzana
        tarek priti kátia georg sieglinde latisha thuy huy yuxin lupe anders odile bex keiko ottoline mercedes lydia wim nathalie
        talia renate liesbeth marisa maruja june celeste rufus vasco dev deb zsa lisanne amadou jonty deshawn duarte abilio mirella fatou kwame kofi chidi ngozi oluwaseun tunde yemi emeka ifeoma adaeze babatunde
        thandi sipho nomsa lerato wei ming jing xiao hui fang jun hao ling kenji hiro yuki haruto sakura akiko takashi hyun seung minh linh anh
        huong tuan meera lakshmi kavya aditya siddharth gaurav nitin pooja sneha shruti deepika ramesh suresh mahesh ganesh harsha karthik
        naveen praveen srinivas venkat swapna padma usha geeta rekha sushma manish rakesh mukesh dinesh yogesh ravindra bilal hamid yasir
        nadeem saima hira bushra layla huda rania dalia khaled walid ziad rami fadi tamer sherif mustafa emre burak mert cem deniz ece selin
        olena iryna nataliya dmytro andriy mykola serhiy taras dmitry tatyana ludmila galina jiri petr lenka zdenek vaclav lukasz krzysztof
        grzegorz malgorzata wojciech mariusz marcin ewelina dorota istvan laszlo gabor eszter katalin andrei radu cristian georgi dimitar
        stoyan milos dragan bojan goran zoran vesna luka ante solveig kari jesper mette pernille niels freja aino mikko juha pekka antti paivi
        tyrell lakisha keisha darnell latoya monique kiara destiny trinity brayden colby kendall kennedy skyler peyton reagan
        wyatt easton poppy millie elsie alfie archie freddie teddy beatrix gil ludovica lurdes graca goncalo lourenco salvador
        martim afonso valter otavio shreya lucy martin marco rosalind aiko noor ellis idris imani kofi odette viktor petra
        kees lamar denise hank jolene maureen wade paco remco steffi loris duda flor nico gaston ainhoa iria xoan leire josien mirjam christel
        bram marloes esmee sanne youssef ilse mieke nelleke kees lotte rutger sjoerd thijs jeroen gijs floor fenne jip teun
        regine josiane amandine samira sofiane yanis camille aurelie benoit gregoire sylvie maxime clemence brigitte chantal
        uwe sabine heike anke frank cornelia ulrike tobias katja holger silke beate thorsten hartmut gundula
        sonia mafalda bia tiago telmo nelson edson claudio fabiola priscila lurdes teresinha graciela anabela
        giorgio davide elisa mirella chiara ilaria tommaso riccardo ludovica ottavio graziella rossella loredana
        adalberto adelaida adelia ademir adilson adolfo agustin agustina ainara aitana alceu alcides alirio
        altair amadeu amaia amalia ambrosio anabel anselmo aparecida apolonia araceli arantxa armenio asier
        asuncion aurelio azucena baltazar begona belmira benedita benigno benvinda bernarda bernardino
        bernardita blas borja brigida caetano caio camilo carme carminda casilda catia cayetana celso charo
        cidalia claudete conchita crescencio cristiano dafne dalva damaris damiao debora demetrio deolinda
        dirceu domingas edilson edmilson edna edurne efren eladio elisio elza emeterio encarna encarnacion
        enriqueta estefania estevao eulalia eunice eusebio fabricia fausto felisa fermin fernao filomena
        florencia fulgencio gaspar genoveva geraldo gervasio ginesa giovana gorka guiomar heitor helder heloisa
        heriberto herminia hilario hortensia idalina idoia ignacia iker ilda imelda inacia inmaculada iracema
        irati iratxe irineu isaura isidro isolda itziar ivone jacinta jacinto jairo janaina jandira jaume jesusa
        joaquim joaquina joelma josefa josefina josune judite jurandir keila ladislao laercio leocadia leonel
        leopoldina lisandro lourdes lucilia lucrecia lupita luzia madalena maialen mairi maite manoel marcelina
        mari marielys marilia maritza maximiliano melchor merche milagros mirta moacir moises montse montserrat
        nacho natercia nazaret nelia neuza nicanor nilza noemia norberto odete onofre oriol osvaldo oxana paqui
        pedrina pepa pepe perpetua ponciano quim quirino raimunda raimundo ramiro rebeca reinaldo renan
        rigoberto rogelio romeu rosalia rosana rosangela rosaura rufino rute saturnino sebastiao sergi severino
        sidonia simao soledad suzana tadeu telma teodora teodoro teofilo tome tonya ulises uxia valdemar valdir
        vanda vania vicent vicenta victorino vilma viriato vitor vitoria xavi yadira yago yesenia yuliana zaida
        zelia zilda zoraida zulema zulmira
        aafke aart abel abena achille achim claire juri joeri yuri adelheid adeline adri adriaan ahmet albane albrecht alfons
        alicja alida alix alois alwin ananya andrzej aneta annalena annegret anneliese annemiek annet
        annett ansgar apolline arie arjan arjen arkadiusz armand armelle arnoud aude aurelien aurore
        axelle aydin aylin baptist baptiste baris bartlomiej bastiaan bavo beatrijs beatus benedicte
        benedikta bep berend berkay bertram bettina biljana bjarne blaise blandine bodo bozena brecht
        brice britt bulent burcu burkhard busra capucine carine carlijn carola caspar catharina cathrin
        celestin cemal cengiz christiaan cihan clarisse claus clotilde coen coline constantin corentin
        corine cornelius corsin curdin dagobert dariusz dejan didier diederik dietrich dilek ditmar
        dorien dorit dries eberhard ebru ebubekir eckart eckhart edeltraud edmond edouard eefje egon
        ehrenfried ekkehard elcin elfi elfriede eline elmar elsbeth elzbieta emeline emiel emilien emmy
        enes engelbert engin enno eray ercan erdal erdmute erhard erkan erna esra eugen eugenie evamaria
        evelyne evert ewald fatih faustine feike felicie felicitas fenja ferhat fiete filiz floriane
        flurin folake folke folkert franka frans franzi frauke frederique freek freya friedemann
        friederike friedhelm frits froukje gamze gaspard gauthier geert geertje geesche geoffroy gerhild
        gerlinde gernhild gernot gero gerrit gerti gesa gesche gesine ghislain gion gisele gitta gokhan
        gottfried gotthard grazyna griet grit gudrun guilhem gulay gulsen gunda gust gustave guus
        gwenael hajo hakan halil halina hanneke hannelore hannie hanno harmen harrie hartwig hatice
        hauke hedwig heidemarie heidrun heinke heleen hellmut helmtrud henny henriette heribert herlinde
        herman hermine herta herwig hetty hilmar hiltrud hinnerk hinrich hortense hubertus hugues
        huseyin huub ibrahima ilhan ilka ineke ingelore ingmar insa irek irem irmgard irmtraud isabell
        ismail isolde iwona jaap jacek jacky jadwiga janette janneke jannie jaroslaw jeanine jeannette
        jef jella jenni jerzy jitske jobst joep jolanta jolien joost joran jorinde jorrit jurg jurre
        jurriaan justus kaan kaat kadir kadriye kaja kamil karima karine karlijn karola karolien karolin
        karoline kasper katleen katrien katrijn kea kemal kinga klaartje klaas klemens koenraad
        konstanze korbinian korinna kornelia kristel kristien kunigunde lammert larissa leberecht leen
        leendert leni lenie lennart leonhard leopold leopoldine leszek levent liesbet liesje
        lieven lilli lisette lisl livio lizzy lode loes loisl lorene lotje lucille ludo ludwig lut luuk
        luzi lydie maaike machteld maciej madelon maelle mahmut maik malika mamadou mandy manja mareile
        margarethe margret mariette marijn marise marita marja marjan marjolaine marjolein marjolijn
        marjon marlen marlis marnix marthe mateusz mathijs mathilda mathis matthijs maxence mechthild
        meike meinhard meinrad melike melina melodie menno meral merijn merve micha micheline mieczyslaw
        miek milosz mirco mirjana miroslaw mirthe momme morgane murat mustapha mylene nalan nand nando
        natacha natascha nazan neeltje nenad nermin nesrin nevin nicolien nienke nihat nikolaus noelle
        noortje nuray nurcan nynke ocal octave oguz onno onur ophelie orhan oriane ortrud oswin otmar
        ottilie ottmar ousmane ozan ozge ozlem patrice pepijn pien pim pirmin poldi priska przemek
        przemyslaw quinten quirin radoslaw rafal rahel ramazan raphaela raphaelle rebekka refik regis
        regula reinhild reinhilde reinier reinoud remo renaud renske resi rianne riccarda rieke riet
        rike rineke ritu robbert rodolphe roeland roelof rogier romano romy ronny rosi rosina rosmarie
        roswitha rouven roxane rozemarijn rudiger ruedi rukiye ruud ryszard sabri sachin sahra sameer
        sasa seda sedat segolene selcuk semra senol sepp sepperl seraina serap sereina serkan severine
        sevgi sezgin sibel sidonie siebren siglinde sigmar silja silvan sinan sjaak sjors slawomir
        slobodan snezana solene solenne songul staf stanislas stanislaw stefaan suleyman susann swantje
        swen sybren sylvaine sylvette sylwia sytse szymon tanguy tarkan tatjana tayfun telse teunis
        theda theophile theres theresia theun thies thorben tijmen tilman tinne tiphaine tjeerd tjitske
        tolga tomke toon traudi traudl traute trude truus tugba tulay tuncay turgut tuur ueli ugur ulli
        ulrika umit umut undine urs ursel ursina urszula uta utz veerle violaine violette volkan volkmar
        vroni walburga waldemar walti waltraud wannes warre wendelin wenke wessel wiebe wieland wieslaw
        wieteke wietske wilbert wilco wilfriede wilhelmine winfried witold wolfhard wolfram xander xandl
        xaver yalcin yavuz yentl ymke yohan yolande youri yvo zafer zbigniew zdzislaw ze zehra zita
        abelardo acacio adalgisa adao addolorata adela adelino ademar adriano afonsina agnaldo
        agnese agostinho agostino agueda aicha ailton alaide alban albano alberta albertina albino
        alda alessio alfio alfonsina aline allegra almudena aloisio aluisio alzira amandio amarildo
        ambar ambra amedeo amerigo aminata anaelle anahi anderson andoni andreia andressa andreu
        angelina angelines anibal annamaria annarita anouck anselma antonieta antonino anxo
        apolonio aranzazu ariadna arianna arlete arlindo arnaldo arnau arrigo assunta augusta
        aureliano aurianne aymeric azeline azzurra baltasar bartolome bartolomeo basilio battista
        benedetto benedito beniamino benita benjamim beppe berengere bernardete bertille bibiana
        bonaria bonifacio brais braulio calixto calogero candela candida carles carlinhos carlota
        carlotta carmelina carmelo carmine casandra cassia cassio celestina celestine celina cesare
        chelo chema cicero cinthia cintia cinzia ciro citlali clarice claudinei claudineia
        claudomiro cleber cleide cleiton clelia clemilda cleusa clovis concetta conchi constanza
        cornelio corrado cosimo costantino costanza cristiane cuauhtemoc custodia cyrielle daiane
        dalila damaso damiano darci dayana deise demetra denilson desiderio desire diletta dinis
        diogo dirce djalma domenica donata donato donizete doriana dorival dorotea doroteia dyego
        edda edelmira eder edgardo edilene edinalva edivaldo edmar edmundo eduarda edwige efigenia
        egidio elci elda elettra eliane eliete eligio elis elisabete elisangela eliseo elizete
        eloisa eloy elton elvio emanuela emerson emidio emigdio emiliana encarni enea enrica enza
        ermanno ernestina ersilia esmeralda estela ester estibaliz ettore eufemia eurico eusebia
        evaldo evandro evaristo evelina everton expedito ezequiel ezio fabiano fabricio fabrizia
        facundo fatoumata fausta ferdinando fernande ferran ferruccio fidel filiberto filipe
        filippa fiorella fiorentina fiorenzo flaminia flavien florbela florencio floriana florinda
        fortunata fortunato francesc frederico froilan fulvia fulvio gabino gaetana gaetano garance
        gaspare gema genaro genesio geni genival gennaro genoveffa gerolamo gerson ghjuvan giacinto
        giacoma giada giampaolo giampiero giancarlo gianfranco gianluigi gianmarco gianna gianpaolo
        gigliola gilberta gilda gilmar gilson ginette ginevra gioacchino gioele giordano giosue
        giovani girolamo gisella gislaine giuditta giuliana giuliano giuseppina giusi giustina
        glaucia glauco gleice glenda goffredo graciete graziana graziano gregorio griselda
        gualtiero guerrino guglielmo guida guilhermina gumersindo gwendoline helio henrique
        herculano hermes hernani hipolito homero honorine horacia horacio huguette iago iara iasmin
        ilario ildefonso ilenia ilma iluminada ilyes imanol imma immacolata inacio iolanda ippolita
        isadora isaias isaline isidoro itamar itzel ivete izabel izaskun jacira jacobo jacopo jair
        janete janeth jaqueline javi jefferson jenaro jhon jimeno jocelyne jonatan jone jordane
        jorgina joselia josep josette josselin josue juanjo juarez jucara juliano julienne julieta
        juliete juraci jussara juvenal katiuscia khadija killian kleber laia lais lamberto laureano
        laureline laurinda leandre leda leidy leonce leoncio leonida leonilde leonora leontine
        leopoldo letizia licia lidiane ligia liliane lino lisandru loan lorella lorenza loriana
        louane louison luan luana lucelia lucette luciane lucienne lucimara luigia luigina luisella
        luiza lylou maddalena mael magalie maiara maicon maika malena manfredi manlio manolo
        marcelino marcial marciano marcio mariane mariangela marianna maribel maricarmen marilda
        marilena marilene marilisa mariona mariza marli maroussia martial martinha maryse
        massimiliano matheus maura maurane maximo mayara mayte melania melisa melvin meritxell
        micael mickael miguela milene mimmo minerva monserrat morgana murilo nadir narciso natalina
        natan nathalia nazzareno neide neli nelida nella nereu nerina nestore neus neusa nicla
        nicolasa nicolo nilda nilo nilson nilton nivaldo nohemi nolwenn nuccia nunzia oceane odair
        odila odoardo ofelia olavo olaya olimpia olinda oliverio orazio oreste orietta ornella
        orsola ortensia osmar oswaldo otilia ottavia ottone paride pascaline pasquale patrizio
        paulino perrine philippine piera pierangelo piergiorgio pierluigi pierpaolo pietra pinuccia
        plinio poliana porzia puri purificacion quique quiteria quitterie rachele raffaella raiane
        raimondo raissa regiane reginaldo regino rinaldo robson rocco rodolfa rodrigue rogeria
        rolande romane romolo romuald romulo ronaldo roney rosalba rosalina rosane rosaria roseli
        rosella roselyne rosetta rosilda rosilene rosimeire rosita rossana rossano rubens ruggero
        ruperto sabela sabino salete samanta samia samuele saulo saverio sebastiana sebastiano
        selene serafim serafin serafina severiano severina sibilla sidnei sigfrido silas silmara
        silvano silverio silvestre silvestro simonetta sixtine soline soraia spartaco sueli suely
        susete suzete sveva tadeo taina tais talita tamires tarcisio tatiane tazio tecla telesforo
        teresina teresita tereza terezinha thales thalita thibaud timoteo timothee tito titouan
        tiziano tobia tomasa tonino toribio tullio ubaldo uilson ulisse ulisses umbelina unai
        valdeci valdemir valdete valdinei valentim valentino vanderlei vanderleia vanesa vanni
        veridiana vero vincenza vinicio vinicius violante violetta virgilio virtudes vito viviana
        waldir wanderley wellinton wenceslao wilfredo willian wilmer xaviere xochitl yajaira yamila
        yasmina yeison yesica yohana yohann yvan zacarias zaira zeferino zelie zeno zita zuleica
        zuleika
        babsi basile belinha beto bronwyn chico chuy aoife ciaran ciccio cida cormac
        curro dani dougie dudu esti fanfan fien gaby gege gethin gigi gitte goedele
        gretel hamish hanni heini hidde jeannot jisoo jojo joop josu jozef jupp kalle
        kathi kiko lalo lele lella loli lowri lulu maisie mamen manni manu marga
        marinette mees meg moni nanda nati nena niamh ollie ondrej padraig patxi peppe
        pili pippo rachida rafa remedios roisin saar sian siem sigi silvie soazig stef
        stefy sterre susi tere tijn tilly titi titti tonho txema uli vlad wastl willi
        wout xico yaya zezinho mae tiziana asun keila toon
        pete steph bev dolly hattie lottie evie georgie jayden kayden aiden kaylee yousef moussa awa abdoulaye akua chinedu
        chioma thabo naoki minho jiwoo farida asif douwe bärbel detlev jannis jule maren rico schorsch beppo köbi
        hansruedi vreni dédé loulou bébert fernand mathéo nolan timéo lilou soizic toño kike chayo concha mercè ander
        antía goyo yolotzin nunzio oriana gino dino rino mimma furio duilio ivano ketty ylenia gaia zeca tonico tião
        cacá guto binho vavá conceição adelina edite firmino américo alípio belmiro casimiro delfim ermelinda hermínio
        ilídio ludovina venâncio valmir fina thea noémia corien
        achieng adebayo admir agung agus aidar aigul aishwarya ajay akinyi akosua amaka amra anahit andreea
        ankit arijana armen attila balazs behnam bogumila budi bukola chaminda cheikh daiki damir danijela
        davor desislava dewi dilshan dilshod dinara dmitri dragana dusan ebba egle eirik ekaterina emina
        farhad florin funmi gergely gheorghe giorgi gizem gordana gulnara hapsatou harish haruka hayk hieu
        hoang hrvoje ildiko ilze ishita ivica jarmila jeppe jiho josip jovana jukka jurgita kagiso kaisa
        kaito kelechi kirill kristaps krisztina kunle kwabena lejla levan linnea ljiljana manoj mariama
        matej meenakshi mehran mikkel milada milica mindaugas minji minna mirela modou mpho mwangi naoko
        narek nejc nemanja ngoc niloofar njeri nkechi nurlan nuwan obinna odhiambo oleksandr otieno oumar
        palesa parisa petar phuong pinar plamen pranay radek radoslav reka reza riikka riya rizky ruslan
        rustam samina sandeep sanja santosh sedanur segun senad sergey seydou shahram shirin shota shweta
        sibusiso signe simeona sindre siriporn siti somchai spela stevan svitlana swati szilvia tanvi
        tatenda temitope tendai thanh tigran tijana timur tjasa tomislav tsvetelina tumelo tuomas urska
        vanja varun vinod vlasta vojtech volodymyr vytautas wahyu wambui wanjiku wanjiru xiaoming yaroslav
        zanele ziga zlatan zsuzsanna zvonimir"""
    ).split()
)
