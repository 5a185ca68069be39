"""Words that names of companies hold, and those that stand around such names."""

import re
from functools import lru_cache

from assistant.patterns import deferred
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.phrases import fold

COMPANY_WORDS = frozenset(
    fold(
        """labs lab laboratories systems software technologies technology group holding holdings
        partners capital ventures venture media studio studios games foods food energy power health
        healthcare hospital hospitals clinic clinics medical pharma pharmaceuticals biotech
        therapeutics biosciences bank banking insurance assurance financial logistics transport
        shipping freight airlines aviation motors automotive manufacturing industries industrial
        steel materials chemicals construction builders engineering consulting consultants advisory
        solutions services agency design digital interactive networks network telecom
        communications publishing press books news radio television university college school
        academy institute foundation trust council county city borough museum gallery library
        theatre theater hotel hotels resort inn suites restaurant restaurants cafe bakery brewery
        brewing winery farms farm dairy markets stores retail traders outfitters supply goods furniture
        homes properties realty estates associates sons brothers bros robotics analytics cloud
        aerospace mining gas utilities solar grid recruiting recruitment staffing talent
        personnel credit union cooperative co-op society association league federation church
        diocese parish hospice ambulance police department ministry authority agency bureau office
        commission court courts regional national international global worldwide america europe
        electric electronics instruments optics plastics paper packaging textiles apparel clothing
        fashion beauty cosmetics sports fitness gym club events travel tours cruises rail railway
        railways bus marine boats yachts nurseries landscaping plumbing heating roofing electrical
        carpentry catering kitchen kitchens grill diner bar pub coffee roasters tea chocolate
        veterinary animal pet pets dental pharmacy optical orthopedics pediatrics rehabilitation
        law legal llp accounting accountants tax advisors wealth investments investment fund funds
        securities exchange payments pay mortgage loans title data bio ai io research sciences
        science diagnostics imaging devices genomics learning education tutoring publishing maps
        conservation environmental ecology waste recycling forestry fisheries seafood milling
        mill mills bakeries creamery distillery spirits beverages bottling snacks organics
        werke werk bau metallbau maschinenbau anlagenbau technik verlag klinik klinikum krankenhaus
        stadtwerke genossenschaft verein stiftung gruppe haus möbelhaus autohaus bäckerei metzgerei
        gärtnerei brauerei spedition logistik versicherung versicherungen sparkasse volksbank
        apotheke praxis kanzlei steuerberatung wohnbau universität hochschule schule institut amt
        bezirksamt landratsamt magistrat gemeinde stadt kreis landkreis ministerium bundesamt zentrum
        theater museum werkstatt druckerei energie chemie elektro gebäudetechnik
        groupe société cabinet mairie ville théâtre hôtel hôtels clinique fondation éditions ateliers
        atelier transports banque assurances conseil conseils agence association université lycée
        école musée bibliothèque métropole département région commune communauté imprimerie
        boulangerie pâtisserie brasserie domaine château maison pharmacie laboratoire laboratoires
        constructions bâtiment menuiserie industrie énergies services
        grupo empresa clínica clínicas universidad banco almacenes conservas logística fundación
        hoteles bodegas bodega editorial estudio consultores seguros construcciones talleres
        istituto escuela residenza sanatorio bufete notaría alcaldía associação associazione museu médiathèque librairie livraria talho
        caseificio queijaria birrificio cervejaria auberge pousada pensione agriturismo adega vinícola viñedos ferme fattoria fazenda imprenta
        tipografia marcenaria charpentes fabbrica fábrica aceros fundición autolinee autocars autobuses gimnasio academia accademia académie
        conservatoire conservatorio orchestre orquesta mutuelle immobilière inmobiliaria immobiliare imobiliária astilleros estaleiro parroquia
        parrocchia paróquia lácteos latticini laticínios calzaturificio calzados calçados sartoria lanificio têxtil maglificio tintoria serramenti
        viveros pépinière vivaio viveiro drogaria joyería ourivesaria mobilificio frigorífico salumificio oleificio almazara rsa camping
        ayuntamiento diputación colegio instituto farmacia laboratorios panadería transportes
        ingeniería energía alimentos textiles caja cooperativa asociación
        construtora mercado rede seguradora câmara padoca corticeira engenharia fundação
        universidade clínica hospital banco escola colégio editora consultoria transportadora
        metalúrgica indústria indústrias alimentos energia farmácia laboratório prefeitura município
        meccanica azienda ristorante fondazione banca casa officina officine comune cooperativa
        università ospedale scuola museo teatro assicurazioni costruzioni trasporti gruppo albergo
        cantina tenuta farmacia edizioni editrice consulenza impianti
        techniek bouw advies gemeente stichting ziekenhuis zorg groep bouwbedrijf uitgeverij
        verzekeringen hogeschool universiteit bibliotheek makelaardij installatietechniek
        ingenieursbureau adviesbureau architecten accountants advocaten notarissen transport
        finance santé tech wind agro rh hr saúde salud salute abogados advogados avocats anwälte rechtsanwälte steuerberater architekten ingenieure notaires avvocati commercialisti sociedade notariaat alliance housing water district energie softwarehaus
        bezirksregierung stadtverwaltung municipalité rectorat provincie bouwbedrijf landesbetrieb expeditie quinta center centre
        policlínica gemeentebestuur waterschap diaconie domaine cooperativa
        therapy wellness dentistry orthodontics smiles stevedores mutual embassy consulate chambers hauling parcel ferries
        librería libreria farmacias farmácias colégios colegios construtoras constructora contabilidade contabilidad asesoría assessoria farmacia haustechnik électricité elettrica lodge forge trading
        kita kindergarten boutique transit grundschule waldschule friseur salon praxis
        municipal provincia mineração miniere ottica óptica farmaceutica farmacéutica drogarias plásticos maderas
        pastificio seniorenheim pflegeheim waterschap trattoria osteria taberna padaria sociedad agrícola fabrication
        pastelaria pastelería pasticceria confeitaria konditorei peluquería parrucchiera cabeleireiro coiffure kapsalon
        panificio pescheria macelleria gelateria pizzeria ristorante bistrot bistro gasthof gasthaus wirtshaus
        ziekenhuis tuincentrum bakkerij brouwerij slagerij basisschool kinderopvang woonzorgcentrum rusthuis bouwmarkt supermarkt
        stad hansestadt landeshauptstadt kreisstadt bundesstadt marktgemeinde stadtgemeinde universitätsklinikum kantonsspital spital kantonsschule sanitätshaus autofficina carrozzeria taller garage
        distribuciones suministros instalaciones restaurante hostelería cafetería peluqueria floristería floristeria fiorista bloemist
        tischlerei schreinerei malerbetrieb dachdeckerei fleischerei hotelbetriebe residenz seniorenzentrum altenheim hausverwaltung
        crèche micro-crèche ehpad résidence collège préfecture sous-préfecture syndicat hôpital chu imprimeries transporteur
        agrupamento junta santa misericórdia lar creche condomínio distribuidora supermercado supermercados oficina mercearia
        panificadora residência residencia supermercados guardería ambulatorio consejería ministerio
        gemeentehuis apotheek huisartsenpraktijk tandartspraktijk installaties loodgietersbedrijf schildersbedrijf timmerbedrijf
        salão salón barbearia barbería gestoría gestoria lavandería lavanderia papelaria papelería cartoleria autoescuela autoescola
        autoscuola gelataria sorveteria academia floricultura therme bibliotheek biblioteca tribunal mediathek stadtbibliothek labor magazine mechatronica mechatronik elektronica elettronica electronica
        vignobles pépinières scierie molinos confecciones hilaturas embutidos aceites cascina cantine frantoio vivai tessitura
        arredamenti autotrasporti ceramiche vidraria têxteis viagens viajes usina tecelagem confecções atacado conserveira liceo
        limited inc llc ltd plc gmbh ag corp corporation company sarl sas srl spa bv nv"""
    ).split()
)
"""A name that holds one of these is a company's, whatever it looks like."""
NO_COMPANY = frozenset(
    fold(
        """now view everybody everyone yours resume cv i i'm i'd i'll we we'd we'll it it's they you here there this that
        these those all both today tomorrow yesterday tonight all attached looking please also just
        currently unfortunately however after before when while once since if as so and or but in
        on at by for from with to of us me my our your their his her an a the dear hi hello hey
        thanks best good great application applicant applications candidate candidates staff hr
        panel reception lobby campus floor level suite room town hall street road avenue square
        building headquarters hq central main north south east west dial link url pdf faq q&a
        bst gmt utc est edt cst cdt mst mdt pst pdt cet cest mez mesz eastern pacific mountain
        monday tuesday wednesday thursday friday saturday sunday
        google microsoft teams zoom meet skype webex outlook gmail calendly greenhouse lever ashby
        workday linkedin indeed glassdoor docusign hackerrank codility whatsapp facetime signal
        termin wartezeit geschäftsführung personalabteilung unternehmen gespräch stelle standort
        projekt team abteilung bereich interesse absage zusage rückfragen vertrag dokument
        requested required examinations examination exams band
        proyectos commencer répondre rejoindre annuler service direction équipe entretien poste
        projet dossier candidature monsieur madame suite merci
        entrevista equipo proceso selección empresa gracias puesto vacante área dirección
        entrevista equipa equipe processo seleção empresa obrigado obrigada vaga área
        colloquio azienda selezione grazie posizione ufficio sede sig.ra sig.na dott.ssa
        gesprek sollicitatie bedrijf functie bedankt kantoor afdeling
        data quando rif sim não talvez le il el la de les los las das der die reservation placement adoption
        referências terugkoppeling oportunidad propuesta nómina employment furthermore avda horario
        het een der den dem des ein eine un une uno una los os as um uma gli wij we u je zij wir nous vous
        registro electrónico search committee bot divisão bolsa emprego sachgebiet organisation success growth filled
        im auftrag i.a i.v vertretung gez anlage anlagen ba ma bsc msc llm bed mag
        stand selecties part time full coding behavioral collaboration cdi cdd rrhh
        nhs alles liebe auswahlkommission kommission cancelar começar agora comenzar werken secretariaat faculteit coding
        clerkship boise same other next last auswahlverfahren professur w2-professur mesures am zum
        kennenlernen ausschreibung bewerbungsverfahren verfahren rücksprache
        front mozo studio gov agency office center centre inc ltd remote hybrid onsite video phone
        english german french spanish portuguese dutch italian technical culture fit stage round
        fachbereich fachabteilung vorstand geschäftsleitung betriebsrat personalrat kollegin kollege chefin kunde auftraggeber mandant
        novedades actualización novità aggiornamento nouvelles nieuws retorno atualização rückmeldung bewerbungsservice inscripción inscrição
        vielen dank hartelijk ci klant opdrachtgever cliente agenzia filiale einstellungszusage
        semana santa navidad pascua natal páscoa carnaval natale pasqua noël pâques ostern weihnachten pfingsten kerst pasen
        inscription suivi confirmez dernière dernier entrevue annulation proposition réception résultat réponse décision report
        modification accusé prochaine prochain étape merci maire sindaco président présidente presidente dirigente segretaria
        esito ultimo ultima prossimo prossima promemoria invito rinvio annullamento variazione scelta richiesta sollecito
        decisione comunicazione informativa ricevuta sei verso conferma candidatura seguito offre promesse contrat convocation
        information rappel report changement offerta lettera
        contratación contratação admisión admissão provisión júri jurado tribunal comisión comissão comité comitê
        vicerrectoría rectorado reitoria pró-reitoria secretaría secretaria secretariado secretária-geral académica acadêmica
        pedagógica dirección diretoria direção direcção coordinación coordenação desporto deportes evento hora último última esto pronto listo
        oi olá hola compensaciones beneficios benefícios remuneración graduação inscrita inscrito rr.hh rrhh dp descadastrar nuevo nueva novo nova responder mis tienes complete aún ainda nota recado mensaje mensagem atención atendimento protocolo
        registro negociado jefatura presidencia presidenta presidente intervención unidad unidade
        back shared corporate internal zentrales zentrale globales betreft betreff hoogachtend hochachtungsvoll
        portfolio case study take-home assessment offer contract letter start salary benefits"""
    ).split()
)
"""Words that are no company's name by themselves."""
_COMPOUND = deferred(
    r"\w{3,30}(?:zentrum|praxis|kanzlei|werke?|schule|verein|heim|klinik|klinikum|betriebe?|bedrijf|groep|gruppe|stiftung|"
    r"genossenschaft|gesellschaft|verlag|bank|apotheke|brauerei|huis|centrum|school|kantoor|fabriek|handel|amt|dienste?|instituut|verband|buro|boerderij|hof)"
)
_SHOP = re.compile(r"\w{4,20}(?:eria|erie|erij|erei)")
"""Shops and workshops: "Zapatería", "Boulangerie", "Brouwerij", "Schlosserei"."""


@lru_cache(maxsize=16384)
def names_house(word: str) -> bool:
    """Tell whether a word says what sort of house one is: "Bank", "Hausarztzentrum"."""
    plain = fold(word).strip(".,").rpartition("-")[2]
    shop = _SHOP.fullmatch(plain) and plain not in FIRST_NAMES
    return bool(plain in COMPANY_WORDS or _COMPOUND.fullmatch(plain) or shop)


def is_of_a_town(words: list[str]) -> bool:
    """Tell whether words are a house that each town has its own of: "TU", "Polizei"."""
    before = [w for w in words if fold(w) not in ("van", "of", "de", "der")]
    known = bool(before) and before[-1] in _OF_TOWNS
    return known or (bool(before) and fold(before[-1]).startswith("universit"))


_OF_TOWNS = frozenset(
    """TU FU HU LMU FH HS HTW HAW PH WU VU UZ AZ RWTH Polizei Feuerwehr Land Landeshauptstadt
    Hogeschool Hochschule Stadt Gemeente Bezirk Kanton Magistrat Amtsgericht Finanzamt""".split()
)
