"""Zones by the names that people give them: facts, no rules."""

AMERICA = "America/"
EUROPE = "Europe/"

# Strong names stand for a zone wherever they are written; three letters and fewer
# only in capitals. A value that begins with "?" is decided by country (`AMBIGUOUS`).
STRONG = {
    "America/New_York": "both et,both eastern,all et,all times et,all times in et,all times are et,all times are in et,times in et,times are in et,all times eastern,all eastern,all times are eastern,time zone: et,timezone: et,time zone: eastern,time zone | eastern,est,edt,eastern time,eastern standard time,eastern daylight time,heure de montreal,heure du quebec,heure de l'est,hne,hae,us eastern,us/eastern,eastern us time,east coast time,et time,eastern daylight,eastern (us & canada),nyc time,ny time,new york time,eastern time zone,est5edt",
    "America/Chicago": "both ct,both central,all ct,all times ct,all times in ct,all times are ct,all times are in ct,times in ct,times are in ct,all times central,all central,all times are central,time zone: ct,timezone: ct,time zone: central,time zone | central,cdt,central time,central standard time,central daylight time,us central,us/central,central time zone",
    "America/Denver": "both mt,both mountain,all mt,all times mt,all times in mt,all times are mt,all times are in mt,times in mt,times are in mt,all times mountain,all mountain,all times are mountain,time zone: mt,timezone: mt,time zone: mountain,time zone | mountain,mdt,mountain time,mountain standard time,mountain daylight time,us mountain,us/mountain,mountain time zone",
    "America/Phoenix": "arizona time,mst no dst",
    "America/Los_Angeles": "both pt,both pacific,all pt,all times pt,all times in pt,all times are pt,all times are in pt,times in pt,times are in pt,all times pacific,all pacific,all times are pacific,time zone: pt,timezone: pt,time zone: pacific,time zone | pacific,pst,pdt,pacific time,pacific standard time,pacific daylight time,us pacific,us/pacific,west coast time,pacific time zone,pt time,bay area time,pst8pdt",
    "America/Anchorage": "akst,akdt,alaska time",
    "Pacific/Honolulu": "hst,hawaii time",
    "America/Halifax": "adt,atlantic time,atlantic standard time,atlantic daylight time",
    "America/St_Johns": "newfoundland time",
    "Europe/London": "uk time,british time,british summer time,gmt/bst,bst/gmt,britische zeit,horario de londres,heure anglaise,heure britannique",
    "Europe/Dublin": "irish time,ireland time",
    "Europe/Berlin": "mez,mesz,german time,deutsche zeit,deutscher zeit,mitteleuropaische zeit,mitteleuropaischer zeit,mitteleuropaische sommerzeit,me(s)z,mez/mesz,hora alemana,ora tedesca,duitse tijd,heure allemande",
    "Europe/Paris": "cet,cest,central european time,central european summer time,central european,hec,french time,heure francaise,heure d'europe centrale,heure normale d'europe centrale,heure d'ete d'europe centrale,heure avancee d'europe centrale,ora standard dell'europa centrale,ora legale dell'europa centrale,ora dell'europa centrale,ora di parigi,cet/cest,hora central europea,hora de europa central,hora da europa central,horario da europa central,ora europa centrale,ora francese,paris time,heure de paris,heure locale de paris",
    "Europe/Madrid": "hora peninsular,hora peninsular espanola,horario peninsular,spanish time,hora espanola,hora de espana,heure espagnole",
    "Atlantic/Canary": "hora canaria,hora de canarias",
    "Europe/Lisbon": "western european time,portuguese time,hora de portugal continental,hora portuguesa,hora de portugal,hora continental",
    "Europe/Amsterdam": "dutch time,nederlandse tijd,amsterdamse tijd",
    "Europe/Brussels": "belgian time,heure belge,belgische tijd",
    "Europe/Zurich": "swiss time,schweizer zeit,heure suisse,ora svizzera",
    "Europe/Vienna": "austrian time",
    "Europe/Rome": "italian time,ora italiana,hora italiana",
    "Europe/Warsaw": "polish time,czas polski",
    "Europe/Stockholm": "swedish time",
    "Europe/Copenhagen": "danish time",
    "Europe/Helsinki": "eet,eest,eastern european time,finnish time",
    "Europe/Athens": "greek time",
    "Europe/Moscow": "msk,moscow time",
    "America/Sao_Paulo": "brt,brst,horario de sp,horario de sao paulo,hora de sp,hora de sao paulo,horario de brasilia,hora de brasilia,brasilia time,hora brasilia,brazil time,brazilian time,hora do brasil",
    "America/Mexico_City": "hora de mexico,hora del centro de mexico,hora centro de mexico,hora cdmx,cdmx,mexico time,hora centro,tiempo del centro,hora del centro",
    "America/Montevideo": "hora uruguay,hora de uruguay,hora uruguaya,hora de montevideo",
    "America/Panama": "hora panama,hora de panama",
    "America/Guayaquil": "hora ecuador,hora de ecuador,hora ecuatoriana",
    "America/La_Paz": "hora bolivia,hora de bolivia,hora boliviana",
    "America/Caracas": "hora venezuela,hora de venezuela,hora venezolana",
    "America/Asuncion": "hora paraguay,hora de paraguay,hora paraguaya",
    "America/Costa_Rica": "hora costa rica,hora de costa rica",
    "America/Guatemala": "hora guatemala,hora de guatemala",
    "America/Santo_Domingo": "hora dominicana,hora de republica dominicana",
    "America/Rio_Branco": "horario do acre,hora do acre",
    "America/Manaus": "horario de manaus,hora de manaus",
    "America/Bogota": "hora estandar de colombia,hora de bogota,hora colombia,hora de colombia,hora colombiana,colombia time",
    "America/Argentina/Buenos_Aires": "art,arg,hora argentina,hora de argentina,argentina time",
    "America/Santiago": "hora de santiago,hora chile,hora de chile,hora chilena,clt,clst",
    "America/Lima": "hora de lima,hora peru,hora de peru,hora peruana",
    "Asia/Kolkata": "indian standard time,india standard time,indian time,india time",
    "Asia/Singapore": "sgt,singapore time",
    "Asia/Hong_Kong": "hkt,hong kong time",
    "Asia/Shanghai": "china standard time,china time,beijing time",
    "Asia/Tokyo": "jst,japan time,japan standard time,tokyo time",
    "Asia/Seoul": "kst,korea time",
    "Asia/Dubai": "gst,gulf standard time,uae time",
    "Asia/Jerusalem": "israel time,israel standard time",
    "Asia/Karachi": "pkt,pakistan time",
    "Asia/Manila": "philippine time,manila time",
    "Australia/Sydney": "aest,aedt,sydney time,melbourne time",
    "Australia/Perth": "awst",
    "Australia/Adelaide": "acst,acdt",
    "Pacific/Auckland": "nzst,nzdt,nzt,new zealand time",
    "Africa/Johannesburg": "sast,south africa time",
    "Africa/Lagos": "wat",
    "Africa/Nairobi": "eat",
    "UTC": "utc,zulu,coordinated universal time",
    "?gmt": "gmt,greenwich mean time",
    "?ist": "ist",
    "?cst": "cst",
    "?bst": "bst",
    "?mst": "mst",
    "?ast": "ast",
    "@our": "our time,our local time,my time,unserer zeit,nuestra hora,notre heure,nosso fuso,nosso horario local,onze tijd,nostra ora,hora nuestra,heure de chez nous",
    "@their": "their time,her time,his time,their local time,her local time,his local time,hun tijd,haar tijd,zijn tijd",
    "@your": "your time,your local time,your time zone,your timezone,ihrer zeit,deiner zeit,ihrer ortszeit,ihre zeit,su hora,votre heure,heure locale pour vous,no seu horario,seu horario local,seu fuso,jouw tijd,uw tijd,vostra ora,sua ora,tua ora,tu hora",
}  # fmt: skip

# Weak names count only right behind a clock time.
WEAK = {
    "America/New_York": "et,eastern,east coast,eastern standard",
    "America/Chicago": "ct,central",
    "America/Denver": "mt,mountain",
    "America/Los_Angeles": "pt,pacific,west coast",
    "Europe/London": "uk",
    "Europe/Lisbon": "wet,west",
    "UTC": "z",
}

# Places: a zone with the word "time" beside them, in brackets behind a clock time, or
# as the place of the interview.
PLACES = {
    "America/New_York": "ontario,hartford,albany,buffalo,rochester,syracuse,providence,wilmington,charlotte,durham,columbus,dayton,toledo,akron,indianapolis,louisville,lexington,knoxville,savannah,jacksonville,tallahassee,gainesville,fort lauderdale,west palm beach,sarasota,richmond,norfolk,virginia beach,alexandria,arlington,bethesda,rockville,princeton,trenton,camden,worcester,cambridge ma,new haven,bridgeport,burlington,manchester nh,concord,bangor,portland maine,portland me,ithaca,white plains,harrisburg,lancaster,allentown,scranton,erie,grand rapids,lansing,flint,queens,bronx,staten island,long island,hamilton,kingston,astoria,quebec city,laval,gatineau,maine,vermont,new hampshire,massachusetts,connecticut,rhode island,new jersey,delaware,maryland,ohio,west virginia,north carolina,south carolina,florida,michigan,pennsylvania,new york,new yorker,new york city,nyc,boston,philadelphia,atlanta,miami,washington dc,washington d.c.,toronto,montreal,ottawa,detroit,pittsburgh,brooklyn,manhattan,orlando,tampa,baltimore,cleveland,raleigh,cincinnati,jersey city,hoboken,stamford,ann arbor,quebec,newark,greensboro,winston-salem,yonkers,newport news,chattanooga,pompano beach,new bedford,roanoke va,stamford ct,mississauga,brampton,kitchener,longueuil,guelph,trois-rivieres,sherbrooke,saguenay,thunder bay,hamilton ontario",
    "America/Chicago": "tennessee,madison,green bay,des moines,ames,iowa city,cedar rapids,st. paul,duluth,rochester mn,fargo,sioux falls,lincoln,wichita,topeka,oklahoma city,tulsa,little rock,baton rouge,birmingham al,huntsville,montgomery,mobile,jackson ms,springfield,peoria,evanston,naperville,joliet,el paso tx,lubbock,plano,frisco,irving,galveston,corpus christi,texas,illinois,wisconsin,minnesota,iowa,missouri,arkansas,louisiana,alabama,mississippi,oklahoma,kansas,nebraska,chicago,dallas,houston,austin,minneapolis,st. louis,san antonio,kansas city,milwaukee,new orleans,winnipeg,nashville,omaha,st louis,memphis,fort worth,saint paul,amarillo,shreveport,overland park,rockford,killeen,mcallen,waco,round rock,tuscaloosa,college station,wichita falls",
    "America/Denver": "santa fe,taos,provo,ogden,fort collins,aurora co,cheyenne,billings,bozeman,missoula,boise,el paso,colorado,utah,new mexico,montana,wyoming,idaho,denver,boulder,salt lake city,calgary,edmonton,albuquerque,colorado springs",
    "America/Phoenix": "arizona,phoenix,tucson,scottsdale,tempe",
    "America/Los_Angeles": "british columbia,spokane,tacoma,olympia,bellingham,eugene,salem or,bend,reno,fresno,bakersfield,long beach,pasadena,burbank,glendale,culver city,anaheim,santa barbara,san mateo,redwood city,fremont,santa cruz ca,santa cruz california,walnut creek,emeryville,oregon,nevada,washington state,victoria bc,burnaby,richmond bc,los angeles,san francisco,seattle,portland,san diego,san jose,palo alto,mountain view,vancouver,oakland,sunnyvale,menlo park,cupertino,las vegas,california,santa monica,sacramento,redmond,santa clara,irvine,berkeley,bellevue,chula vista,san bernardino,oxnard,huntington beach,santa clarita,garden grove,elk grove,palmdale,fullerton,van nuys,visalia,thousand oaks,costa mesa,daly city,hillsboro or,coquitlam,kelowna,abbotsford",
    "America/Halifax": "halifax,nova scotia,new brunswick,prince edward island",
    "America/Winnipeg": "winnipeg,manitoba",
    "America/Regina": "saskatoon,saskatchewan",
    "America/Edmonton": "alberta,lethbridge,red deer",
    "America/Mexico_City": "zapopan,jalisco,nuevo leon,cuernavaca,veracruz,aguascalientes,puebla,queretaro,leon gto,toluca,san luis potosi,mexico city,ciudad de mexico,mexico,guadalajara,monterrey,iztapalapa,ecatepec,naucalpan,morelia,acapulco,tlalnepantla,coyoacan,tlalpan,xalapa,irapuato,celaya,pachuca,oaxaca,torreon,saltillo,tampico,merida yucatan,villahermosa,tuxtla gutierrez,san pedro garza garcia",
    "America/Tijuana": "tijuana,mexicali,ensenada,baja california",
    "America/Hermosillo": "hermosillo,ciudad obregon",
    "America/Mazatlan": "mazatlan,culiacan,los cabos,cabo san lucas,baja california sur",
    "America/Cancun": "cancun,playa del carmen,quintana roo",
    "America/Manaus": "manaus",
    "America/Cuiaba": "cuiaba,mato grosso",
    "America/Campo_Grande": "mato grosso do sul",
    "America/Porto_Velho": "porto velho",
    "America/Rio_Branco": "rio branco",
    "America/La_Paz": "santa cruz de la sierra,santa cruz bolivia,cochabamba,bolivia,oruro,tarija,potosi,sucre bolivia,la paz bolivia",
    "America/Caracas": "caracas,maracaibo,venezuela,barquisimeto,maracay,ciudad guayana,ciudad bolivar",
    "America/Asuncion": "asuncion,paraguay,ciudad del este",
    "America/Costa_Rica": "costa rica",
    "America/Guatemala": "ciudad de guatemala,guatemala,quetzaltenango,mixco",
    "America/El_Salvador": "san salvador,el salvador",
    "America/Tegucigalpa": "tegucigalpa,san pedro sula,honduras",
    "America/Managua": "managua,nicaragua",
    "America/Santo_Domingo": "santo domingo,republica dominicana,santiago de los caballeros,punta cana,puerto plata,san pedro de macoris",
    "America/Sao_Paulo": "londrina,maringa,uberlandia,osasco,guarulhos,juiz de fora,teresina,joao pessoa,maceio,aracaju,campinas,santos,sorocaba,ribeirao preto,joinville,blumenau,salvador,recife,fortaleza,goiania,vitoria es,sao jose dos campos,niteroi,sao paulo,rio de janeiro,brasilia,brazil,brasil,curitiba,porto alegre,belo horizonte,florianopolis,nova iguacu,duque de caxias,sao bernardo do campo,aparecida de goiania,campos dos goytacazes,sao jose do rio preto,jundiai,piracicaba,vila velha,betim,caxias do sul,bauru,uberaba,sao jose dos pinhais,mogi das cruzes,taubate,guaruja,anapolis,barueri,chapeco,ponta grossa,foz do iguacu,feira de santana,belem do para,caruaru,petrolina",
    "America/Bogota": "cali,barranquilla,cartagena,bucaramanga,bogota,colombia,medellin,cucuta,soacha,ibague,valledupar,monteria,manizales,villavicencio,popayan,sincelejo,envigado,itagui",
    "America/Montevideo": "montevideo,uruguay",
    "America/Panama": "ciudad de panama,panama,panama city panama",
    "America/Guayaquil": "guayaquil,quito,ecuador,cuenca ecuador,ambato,portoviejo,machala,riobamba,latacunga",
    "America/Lima": "cusco,chiclayo,lima,arequipa,trujillo peru,peru,piura,huancayo,iquitos,pucallpa,chimbote,tacna,cajamarca,tumbes,miraflores lima",
    "America/Santiago": "temuco,rancagua,puerto montt,iquique,las condes,valparaiso,concepcion,vina del mar,antofagasta,chile continental,santiago de chile,chile,puente alto,talca,la serena,coquimbo,talcahuano,chillan,osorno,copiapo,calama",
    "America/Argentina/Buenos_Aires": "caba,capital federal,mar del plata,cordoba capital,neuquen,cordoba ar,rosario,mendoza,buenos aires,argentina,bahia blanca,quilmes,lanus,la plata,san miguel de tucuman,tucuman,resistencia chaco,parana entre rios,comodoro rivadavia,lomas de zamora,bariloche",
    "Europe/London": "newcastle,brighton,southampton,portsmouth,plymouth,exeter,reading uk,milton keynes,york uk,norwich,coventry,leicester,derby,hull,aberdeen,dundee,inverness,stirling,swansea,newport,bath uk,taunton,wales,northern ireland,lincolnshire,dorset,kent,surrey,sussex,yorkshire,lancashire,cheshire,cornwall,devon,somerset,norfolk uk,essex,london bridge,canary wharf,haymarket,london,londoner,londres,londen,londra,manchester,edinburgh,glasgow,birmingham,leeds,bristol,cambridge uk,united kingdom,england,scotland,belfast,cardiff,liverpool,oxford,sheffield,nottingham,bradford,birkenhead,wolverhampton,stoke-on-trent,northampton,oldham,luton,swindon,ipswich,wigan,croydon,warrington,walsall,sunderland,bournemouth,huddersfield,burnley,blackpool,basildon,middlesbrough,stockport,high wycombe,colchester,salford,solihull,watford,rotherham,maidstone,basingstoke,woking,gillingham,eastbourne,gloucester,cheltenham",
    "Europe/Dublin": "cork,limerick,waterford,dublin,ireland,galway,dublino",
    "Europe/Paris": "dunkerque,nice,toulon,rouen,reims,dijon,angers,brest,tours,orleans,metz,nancy,caen,le havre,amiens,perpignan,aix-en-provence,sophia antipolis,villeurbanne,saint-etienne,clermont-ferrand,paris,pariser,france,lyon,marseille,toulouse,lille,bordeaux,nantes,strasbourg,grenoble,montpellier,rennes,parigi,parijs,frankreich,francia,nimes,le mans,limoges,besancon,mulhouse,boulogne-billancourt,argenteuil,montreuil,cergy-pontoise,poitiers,la rochelle,annecy,avignon,troyes,calais,colmar,chambery,saint-nazaire,saint-denis 93,creteil,nanterre,levallois-perret",
    "Europe/Berlin": "ludwigshafen,luneburg,oldenburg,osnabruck,munster,bielefeld,essen,duisburg,bochum,wuppertal,krefeld,neuss,aachen,mainz,wiesbaden,darmstadt,kassel,freiburg,ulm,augsburg,regensburg,ingolstadt,wurzburg,erfurt,jena,weimar,halle,magdeburg,potsdam,rostock,schwerin,kiel,lubeck,braunschweig,wolfsburg,gottingen,saarbrucken,trier,koblenz,berlin,berliner,munich,munchen,hamburg,frankfurt,koln,cologne,stuttgart,dusseldorf,leipzig,dresden,germany,deutschland,berlino,nurnberg,hannover,bremen,karlsruhe,heidelberg,dortmund,bonn,mannheim,allemagne,alemania,duitsland,germania,berlijn,nuremberg,gelsenkirchen,monchengladbach,chemnitz,oberhausen,mulheim,leverkusen,paderborn,heilbronn,pforzheim,offenbach,recklinghausen,bottrop,bremerhaven,remscheid,solingen,reutlingen,bergisch gladbach,salzgitter,hildesheim,erlangen,konstanz,tubingen,bamberg,bayreuth,passau,zwickau,cottbus,gutersloh,ludwigsburg,esslingen,flensburg,marburg,giessen,fulda",
    "Europe/Madrid": "oviedo,gijon,vigo,a coruna,santander,pamplona,san sebastian,vitoria,logrono,burgos,valladolid,salamanca,murcia,alicante,cordoba es,granada,cadiz,almeria,palma,tarragona,girona,lleida,castellon,madrid,barcelona,valencia,sevilla,seville,bilbao,spain,espana,malaga,zaragoza,espagne,spanien,barcelone,spagna,elche,terrassa,badalona,sabadell,mostoles,alcala de henares,fuenlabrada,leganes,getafe,albacete,alcorcon,marbella,badajoz,huelva,mataro,algeciras,alcobendas,jerez de la frontera,torrejon de ardoz,l'hospitalet de llobregat,hospitalet de llobregat,ourense,toledo es,caceres,cartagena es",
    "Europe/Lisbon": "aveiro,leiria,setubal,faro,montijo,oeiras,cascais,guimaraes,evora,viseu,funchal,sintra,almada,lisbon,lisboa,porto,portugal,lisbonne,braga,coimbra,lissabon,amadora,queluz,vila nova de gaia,matosinhos,maia portugal,loures,odivelas,vila real,covilha,figueira da foz,portimao",
    "Europe/Amsterdam": "zwolle,apeldoorn,enschede,deventer,den bosch,'s-hertogenbosch,maastricht,leeuwarden,almere,amersfoort,hilversum,zaandam,dordrecht,zoetermeer,amsterdam,rotterdam,utrecht,den haag,the hague,eindhoven,netherlands,nederland,groningen,the netherlands,delft,leiden,haarlem,breda,tilburg,arnhem,nijmegen,zaanstad,hoofddorp,venlo,heerlen,hengelo,roosendaal,alkmaar,purmerend,gouda,schiedam,vlaardingen,spijkenisse,assen,helmond,nieuwegein",
    "Europe/Brussels": "brugge,bruges,namur,charleroi,mechelen,hasselt,kortrijk,brussels,bruxelles,brussel,antwerp,antwerpen,ghent,gent,belgium,belgie,belgique,leuven,liege,anderlecht,schaarbeek,schaerbeek,mons,aalst,sint-niklaas,oostende,ostend,genk,roeselare,turnhout,la louviere,tournai,verviers",
    "Europe/Zurich": "zurich,zurcher,geneva,basel,bern,switzerland,lausanne,geneve,genf,schweiz,suisse,svizzera,lugano,bellinzona,locarno,mendrisio,ginevra,zurigo,losanna,neuchatel,fribourg,winterthur,luzern,lucerne,st. gallen,sankt gallen,biel,thun,schaffhausen,sion,chur",
    "Europe/Vienna": "vienna,wien,wiener,austria,osterreich,graz,linz,salzburg,innsbruck,klagenfurt,villach,wels,st. polten,sankt polten,dornbirn,bregenz",
    "Europe/Rome": "trieste,cremona,mantova,piacenza,pavia,monza,varese,novara,ravenna,pescara,foggia,taranto,sassari,palermo,catania,bari,brescia,bergamo,modena,parma,reggio emilia,ferrara,rimini,ancona,perugia,cagliari,pisa,livorno,trento,bolzano,udine,treviso,vicenza,salerno,rome,roma,milan,milano,italy,italia,torino,turin,bologna,firenze,napoli,naples,venezia,padova,verona,genova,genoa,florence italy,messina,padua,reggio calabria,mestre,siracusa,forli,terni,arezzo,lecce,latina scalo,cosenza,catanzaro,la spezia,lecco,pordenone,siena,lucca,grosseto",
    "Europe/Warsaw": "warsaw,warszawa,krakow,poland,wroclaw,polska,gdansk,lodz,poznan,katowice,lublin,szczecin",
    "Europe/Prague": "prague,praha,brno",
    "Europe/Budapest": "budapest,debrecen,hungary",
    "Europe/Stockholm": "stockholm,sweden,gothenburg,goteborg,malmo,uppsala,linkoping,vasteras",
    "Europe/Copenhagen": "copenhagen,kobenhavn,denmark,aarhus,odense,aalborg",
    "Europe/Oslo": "oslo,norway,bergen norway,trondheim,stavanger",
    "Europe/Helsinki": "helsinki,finland,espoo,tampere,turku",
    "Europe/Athens": "athens,greece,thessaloniki",
    "Europe/Bucharest": "bucharest,cluj-napoca,timisoara,iasi,romania",
    "Europe/Istanbul": "istanbul,ankara,izmir,bursa,antalya,turkiye",
    "Europe/Kyiv": "kyiv,kharkiv,odesa,dnipro,lviv,ukraine",
    "Asia/Jerusalem": "tel aviv,israel",
    "Asia/Dubai": "dubai,abu dhabi,sharjah,united arab emirates,al ain,ajman,ras al khaimah,fujairah",
    "Asia/Kolkata": "india,bangalore,bengaluru,mumbai,delhi,new delhi,hyderabad,pune,chennai,gurgaon,noida,kolkata,gurugram,ahmedabad,surat,jaipur,lucknow,kanpur,nagpur,indore,bhopal,visakhapatnam,vadodara,ghaziabad,ludhiana,nashik,faridabad,coimbatore,kochi,thiruvananthapuram,trivandrum,mysuru,mysore,madurai,bhubaneswar,chandigarh,guwahati,vijayawada,mangaluru,mangalore,navi mumbai,secunderabad,tiruppur,tiruchirappalli,kerala,tamil nadu,karnataka,maharashtra,gujarat,telangana,andhra pradesh,uttar pradesh,west bengal,thane,patna,agra,rajkot,jamshedpur,gorakhpur,meerut,srinagar,dhanbad,aurangabad,varanasi,amritsar,ranchi,jabalpur,prayagraj,jodhpur,gwalior,raipur,howrah,hubballi,jalandhar,aligarh,warangal,guntur,puducherry,cuttack,kozhikode,dehradun,tirunelveli,siliguri",
    "Asia/Singapore": "singapore",
    "Asia/Riyadh": "riyadh,jeddah,dammam,saudi arabia,saudi,ksa,makkah,madinah,khobar",
    "Asia/Qatar": "doha,qatar",
    "Asia/Kuwait": "kuwait",
    "Asia/Karachi": "karachi,lahore,islamabad,pakistan,rawalpindi,faisalabad,peshawar,multan,sialkot,quetta,gujranwala,sargodha,bahawalpur,hyderabad sindh,sukkur",
    "Asia/Dhaka": "dhaka,bangladesh,chittagong,chattogram,sylhet,gazipur,khulna,rajshahi",
    "Asia/Colombo": "colombo,sri lanka",
    "Asia/Manila": "manila,makati,cebu,philippines,quezon city,davao,taguig,pasig,mandaluyong,calamba,cavite,iloilo,bacolod,batangas,caloocan,zamboanga,antipolo,cagayan de oro,general santos,las pinas,muntinlupa,angeles city,marikina,dasmarinas,pasay,paranaque",
    "Asia/Kuala_Lumpur": "kuala lumpur,malaysia,petaling jaya,johor bahru,shah alam,selangor,penang,ipoh,subang jaya,malacca,kota bharu,kuantan,alor setar,puchong,seremban,klang,cyberjaya,putrajaya,kota kinabalu,kuching",
    "Asia/Jakarta": "jakarta,bandung,surabaya,semarang,bekasi,medan,depok,tangerang,palembang,bogor",
    "Asia/Bangkok": "bangkok,thailand",
    "Asia/Ho_Chi_Minh": "hanoi,ho chi minh city,vietnam,da nang,can tho",
    "Asia/Taipei": "taipei,taiwan,taichung,kaohsiung,tainan,hsinchu",
    "Australia/Adelaide": "adelaide",
    "Africa/Casablanca": "casablanca,rabat,morocco,maroc,marrakech,tanger,tangier,marrakesh,agadir,meknes,oujda,kenitra,tetouan,temara,mohammedia,el jadida,beni mellal,fes",
    "Africa/Tunis": "tunis,sfax,sousse,tunisie,tunisia,kairouan,bizerte,gabes,monastir,nabeul",
    "Africa/Accra": "accra,ghana,kumasi,takoradi,cape coast,tamale",
    "Asia/Hong_Kong": "hong kong",
    "Asia/Shanghai": "shanghai,beijing,shenzhen,guangzhou,hangzhou,chengdu,tianjin,wuhan,dongguan,xi'an,nanjing,foshan,chongqing,qingdao,suzhou,xiamen",
    "Asia/Tokyo": "tokyo,japan,osaka,yokohama,nagoya,sapporo,fukuoka,kawasaki,kobe,kyoto,saitama,hiroshima,sendai",
    "Asia/Seoul": "seoul,busan,south korea,incheon,daegu,daejeon,gwangju,suwon",
    "Australia/Sydney": "sydney,canberra,new south wales,parramatta,wollongong",
    "Australia/Melbourne": "melbourne,geelong",
    "Australia/Brisbane": "brisbane,queensland,gold coast,sunshine coast,townsville,toowoomba",
    "Pacific/Auckland": "auckland,wellington,new zealand,christchurch,dunedin,tauranga,hamilton nz,lower hutt",
    "Africa/Johannesburg": "johannesburg,cape town,durban,pretoria,south africa,gauteng,soweto,gqeberha,port elizabeth,pietermaritzburg,bloemfontein,east london sa,vereeniging,boksburg,rustenburg,randburg,roodepoort,polokwane,germiston,stellenbosch,midrand,sandton,mbombela",
    "Africa/Lagos": "lagos,abuja,ibadan,port harcourt,enugu,nigeria,kano,kaduna,benin city,onitsha,maiduguri,ilorin,sokoto,warri,abeokuta,akure,owerri,calabar,ikeja,lekki,uyo,asaba",
    "Africa/Nairobi": "nairobi,mombasa,kisumu,kenya,nakuru,ruiru,eldoret,thika,naivasha,kitale,malindi",
    "Africa/Kampala": "kampala,entebbe,uganda",
    "Africa/Dar_es_Salaam": "dar es salaam,tanzania,dodoma,mwanza,arusha,zanzibar",
    "Africa/Addis_Ababa": "addis ababa,ethiopia",
    "Africa/Kigali": "kigali,rwanda",
    "Africa/Lusaka": "lusaka,zambia,kitwe,ndola",
    "Africa/Harare": "harare,zimbabwe,bulawayo",
    "Africa/Dakar": "dakar,senegal,pikine,kaolack,rufisque,ziguinchor",
    "Africa/Abidjan": "abidjan,cote d'ivoire,bouake,korhogo,yamoussoukro",
    "Africa/Douala": "douala,yaounde,cameroun,cameroon,bamenda,bafoussam,garoua",
    "Africa/Algiers": "alger,algiers,algerie,oran,annaba,blida,batna,setif,bejaia,tlemcen,tizi ouzou,ouargla,mostaganem",
    "Africa/Luanda": "luanda,angola,lubango,huambo,benguela,lobito,talatona",
    "Africa/Maputo": "maputo,mozambique,mocambique,matola,nampula,chimoio,quelimane",
    "Africa/Cairo": "cairo,giza,egypt,alexandria egypt",
    "Africa/Kinshasa": "kinshasa,kikwit,matadi",
    "Africa/Lubumbashi": "lubumbashi,mbuji-mayi,kisangani,bukavu,kolwezi",
    "America/Puerto_Rico": "puerto rico,san juan pr,bayamon,caguas",
    "America/Havana": "cuba,la habana,havana,camaguey,holguin",
    "Africa/Bamako": "bamako",
    "Africa/Ouagadougou": "ouagadougou,burkina faso,bobo-dioulasso",
    "Africa/Lome": "lome,togo",
    "Africa/Porto-Novo": "cotonou,porto-novo",
    "Africa/Libreville": "libreville,gabon",
    "Africa/Brazzaville": "brazzaville,pointe-noire",
    "Africa/Conakry": "conakry,guinee",
    "Indian/Antananarivo": "antananarivo,madagascar",
    "Indian/Reunion": "la reunion,saint-denis de la reunion",
    "Australia/Perth": "perth wa,perth australia,western australia",
    "Europe/Moscow": "moscow,saint petersburg,moskau,moscou",
}  # fmt: skip

# Names of regions and countries: one behind a town tells which town it is ("Halifax,
# West Yorkshire", "Cambridge, Massachusetts").
REGIONS = frozenset(
    "wales|northern ireland|lincolnshire|dorset|kent|surrey|sussex|yorkshire|lancashire|cheshire|cornwall|devon|somerset|essex|uk|united kingdom|england|scotland"
    "|maine|vermont|new hampshire|massachusetts|connecticut|rhode island|new jersey|delaware|maryland|ohio|west virginia|north carolina|south carolina|florida|michigan|pennsylvania|new york|quebec|ontario"
    "|texas|illinois|wisconsin|minnesota|iowa|missouri|kansas|oklahoma|arkansas|louisiana|mississippi|alabama|tennessee|nebraska|manitoba|saskatchewan"
    "|colorado|utah|new mexico|montana|wyoming|idaho|alberta|arizona|california|oregon|nevada|washington state|british columbia|nova scotia|new brunswick|prince edward island"
    "|argentina|bolivia|brasil|brazil|chile|colombia|costa rica|ecuador|espana|guatemala|mexico|panama|paraguay|peru|republica dominicana|uruguay|venezuela"
    "|ireland|france|germany|spain|portugal|italy|netherlands|the netherlands|belgium|switzerland|austria|poland|sweden|denmark|norway|finland|greece|india|new zealand".split(
        "|"
    )
)

# By the sender's country; the last entry, under "", where that is not known.
AMBIGUOUS = {
    "?ist": {"IE": "Europe/Dublin", "IL": "Asia/Jerusalem", "": "Asia/Kolkata"},
    "?cst": {"CN": "Asia/Shanghai", "TW": "Asia/Taipei", "CU": "America/Havana", "": "America/Chicago"},
    # Britons call their time so in summer, too.
    "?gmt": {"GB": "Europe/London", "": "UTC"},
    "?bst": {"BD": "Asia/Dhaka", "": "Europe/London"},
    "?mst": {"MY": "Asia/Kuala_Lumpur", "": "America/Denver"},
    "?ast": {"SA": "Asia/Riyadh", "KW": "Asia/Kuwait", "": "America/Halifax"},
}  # fmt: skip

# The zone of a country that has one (or one that most of its people live in).
COUNTRIES = {
    "GB": "Europe/London", "IE": "Europe/Dublin", "DE": "Europe/Berlin", "AT": "Europe/Vienna", "CH": "Europe/Zurich",
    "FR": "Europe/Paris", "BE": "Europe/Brussels", "NL": "Europe/Amsterdam", "ES": "Europe/Madrid", "PT": "Europe/Lisbon",
    "IT": "Europe/Rome", "PL": "Europe/Warsaw", "SE": "Europe/Stockholm", "DK": "Europe/Copenhagen", "NO": "Europe/Oslo",
    "FI": "Europe/Helsinki", "IN": "Asia/Kolkata", "JP": "Asia/Tokyo", "SG": "Asia/Singapore", "IL": "Asia/Jerusalem",
    "BR": "America/Sao_Paulo", "AR": "America/Argentina/Buenos_Aires", "CO": "America/Bogota", "CL": "America/Santiago",
    "MX": "America/Mexico_City", "NZ": "Pacific/Auckland", "ZA": "Africa/Johannesburg", "CZ": "Europe/Prague", "HU": "Europe/Budapest",
    "LU": "Europe/Luxembourg", "CN": "Asia/Shanghai", "HK": "Asia/Hong_Kong", "PE": "America/Lima",
}  # fmt: skip

# States of a US postal address ("Austin, TX 78701"), by the zone most people there use.
STATES = {
    "America/New_York": "CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV",
    "America/Chicago": "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI",
    "America/Denver": "CO ID MT NM UT WY",
    "America/Phoenix": "AZ",
    "America/Los_Angeles": "CA NV OR WA",
    "America/Anchorage": "AK",
    "Pacific/Honolulu": "HI",
}

# States of Brazil behind a town ("Manaus - AM"); the others keep the time of São Paulo.
BRAZILIAN = {
    "AM": "America/Manaus", "RR": "America/Boa_Vista", "RO": "America/Porto_Velho", "AC": "America/Rio_Branco",
    "MT": "America/Cuiaba", "MS": "America/Campo_Grande",
    **dict.fromkeys("AL AP BA CE DF ES GO MA MG PA PB PR PE PI RJ RN RS SC SP SE TO".split(), "America/Sao_Paulo"),
}  # fmt: skip

# Postal codes that tell a country or one of its states: "HD1 3AB", "WA 6000", "B3J 1R7".
POSTCODES = (
    ("Europe/London", r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}"),
    ("Australia/Perth", r"WA,? 6\d{3}"),
    ("Australia/Adelaide", r"SA,? 5\d{3}"),
    ("Australia/Darwin", r"NT,? 08\d\d"),
    ("Australia/Brisbane", r"QLD,? 4\d{3}"),
    ("Australia/Sydney", r"(?:NSW|ACT),? 2\d{3}"),
    ("Australia/Melbourne", r"VIC,? 3\d{3}"),
    ("Australia/Hobart", r"TAS,? 7\d{3}"),
    ("America/St_Johns", r"A\d[A-Z] \d[A-Z]\d"),
    ("America/Halifax", r"[BCE]\d[A-Z] \d[A-Z]\d"),
    ("America/Toronto", r"[GHJ-NP]\d[A-Z] \d[A-Z]\d"),
    ("America/Winnipeg", r"R\d[A-Z] \d[A-Z]\d"),
    ("America/Regina", r"S\d[A-Z] \d[A-Z]\d"),
    ("America/Edmonton", r"T\d[A-Z] \d[A-Z]\d"),
    ("America/Vancouver", r"V\d[A-Z] \d[A-Z]\d"),
)

MONTH_FIRST_COUNTRIES = frozenset({"US", "PH", "CA"})


def _rows() -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (phrase, kind, zone)
        for kind, table in (("Z", STRONG), ("e", WEAK), ("C", PLACES))
        for zone, phrases in table.items()
        for phrase in phrases.split(",")
    )


ZONE_WORDS = _rows()
