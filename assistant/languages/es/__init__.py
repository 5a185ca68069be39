"""Spanish."""

from assistant.languages.es.edges import SIGNING, TITLING
from assistant.languages.es.hiring import BROKERS, DEPARTMENTS, SENDERS
from assistant.languages.es.naming import (
    CLIENTS,
    DISPLAYS,
    HOUSE_NAMES,
    JOINTS,
    LABELS,
    LISTINGS,
    MENTIONS,
)
from assistant.languages.es.spelling import SPELLING
from assistant.languages.es.times import TIMES
from assistant.languages.es.trades import CASES, TRADES
from assistant.languages.es.words import WORDS
from assistant.languages.model import (
    Conference,
    Guards,
    Language,
    Marks,
    Notes,
    Papers,
    Search,
    Signs,
    Terms,
)
from assistant.languages.parties import Houses, Parties, Titles
from assistant.languages.people import Addresses, Introductions, People

LANGUAGE = Language(
    code="es",
    words=WORDS,
    times=TIMES,
    marks=Marks(
        wrote=r"escribió|escribio|dijo",
        lead=r"el|a",
        attributed="escribió",
        original="mensaje original",
        forwarded="mensaje reenviado",
        forward_begins="inicio del mensaje reenviado",
        forward_subject="rv|reenv",
        copied={
            "from": "de",
            "date": "enviado|enviado el|fecha|enviado a las",
            "to": "para|a",
            "subject": "asunto",
        },
        bounce="no entregado",
        labels=r"fecha|hora|cuándo|dónde|lugar|duración|puesto|con|entrevistador(?:a|es)?|participantes|dirección",
        greetings=r"hola|estimad|buen",
        content=r"fecha|hora|lugar|duración|cuándo|dónde",
        signs=Signs(
            closing=(
                r"(?:(?:un )?(?:cordial(?:es)?|atento|afectuoso)? ?)?salud(?:o|os)(?: cordiales| atentos)?|atentamente|cordialmente|(?:un )?(?:fuerte )?abrazo|besos?(?: grande)?"
                r"|muchas gracias|gracias(?: .{0,20})?|reciba .{0,40}|quedo a .{0,40}"
            ),
            team_owners="tu",
            teams=r"el equipo\b.{0,40}|equipo de\b.{0,40}|rr\. ?hh\.?",
            device=r"enviado (?:desde|do|a partir do|de) .{1,50}|obtener outlook para .{1,30}",
            device_names="celular|móvil",
            footer=(
                r"aviso (?:legal|de confidencialidad)|este (?:mensaje|correo|e-?mail)\b.{0,120}(?:confidencial|autom|dirigid|enviado a)"
                r"|darse de baja|cancelar (?:la )?suscripci|por favor,? no respond"
            ),
            hours="horario",
        ),
        conference=Conference(
            joins="unirse a",
            articles="la |una ",
            meetings="reunión ",
            begins="unirse con google meet",
            goes_on=r"¿?necesita|id\. de|id de|código|marcar por|buscar un|para organiz|unirse|encuentre su",
        ),
    ),
    conjunction="y",
    companion="con",
    search=Search(
        certain="entrevista entrevistas candidatura candidato candidata candidatos puesto vacante selección currículum reclutamiento postulación",
        likely="oferta empleo cargo plaza disponibilidad proceso decisión reunión llamada cita contrato incorporación equipo posición fase etapa enlace charla prueba hablamos horario agenda quedamos conocernos trabajo",
    ),
    notes=Notes(
        unheld=r"no\s+tuvo\s+lugar|no\s+se\s+(?:hizo|realizó)|se\s+canceló",
        about="sobre|preguntas?",
        moved="aplazad[oa]|movid[oa]|reprogramad[oa]",
        past="hablé|tuve",
        meeting="entrevista|hablé|llamada",
        by_phone="por",
        phones="teléfono",
        today=r"hoy|esta\s+(?:mañana|tarde)",
        yesterday="ayer",
        tomorrow="mañana",
        weekdays="lunes martes miércoles jueves viernes sábado domingo",
        months="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        ordinals="º",
        of="de",
        hours="horas",
        until="a",
        at=r"a\s+las?|de",
        asks_owner="debo",
        topic=r"hablamos\s+(?:de|sobre)\b|temas?\s*:",
        question=r"preguntas?\s*:",
    ),
    guards=Guards(
        salary="salarios? sueldos? remuneración",
        feedback=r"mi\sdesempeño",
        reproach=r"decepcionad[oa] todavía\sno\s(?:he|me\shan) desilud\w* decepcionante",
        pleading=r"le\sruego\sencarecidamente le\ssuplico suplico desesper\w* imploro",
        chances=r"mis\sposibilidades",
        claims="años dirigido gestionado fundado certificad[oa] título experto trabajado desarrollado",
        numbers="dos tres cuatro cinco siete ocho nueve diez doce veinte cien mil",
        openers="además al algo ante como con cuando de del desde donde el ella en es esta este estoy gracias ha hay la las le les lo los me mi mucho muchas muy no nos nuestra para podría por puedo quedo quería si sigo sin su también tras un una y ya",
    ),
    papers=Papers(
        things={
            "samples": "muestras?",
            "portfolio": "porta?folio",
            "references": "referencias?",
            "cv": "currículum",
            "certificates": "títulos?|certificados?",
            "code": "código",
            "task": "ejercicio|caso práctico",
            "slides": "presentación",
            "letter": "carta de presentación",
            "documents": "documentos?|formularios?",
        },
        question="sueldo|fecha|incorporaci",
        enclosed="adjunto",
    ),
    terms=Terms(
        sessions="pausa|almuerzo|entrevista|puesto",
        post_labels="puesto|vacante|cargo|plaza|posición",
        position_nouns="puesto",
        position_of="de",
        greetings="hola|estimad[oa]",
        tails="el|los|la|en|para|con|de|y",
        mr="sr señor",
        ms="sra señora",
        nobody=r"rrhh equipo reclutamiento gestión selección recursos secretar\w* dirección director[aes]? coordinador\w* ingenier[oa] gerente",
        beside_houses="y",
        beside_titles="en para de la",
        candidates=r"candidat[oa]s?|aspirantes?|estudiantes?|alumn[oa]s?|postulantes?|nueva reserva",
        applied=r"se ha (?:inscrito|postulado|presentado)|ha (?:retirado|aplicado|solicitado)|se (?:postuló|inscribió)|retiró su|ha aceptado (?:tu|su|vuestra) (?:hora|franja)|ha aceptado (?:tu|su|vuestro) (?:horario|hueco)|ha (?:reservado|elegido|escogido) (?:hora|cita|un[ao]? (?:de (?:tus|sus) )?(?:horas?|horarios?|huecos?|franjas?|citas?))",
        interviewers=r"entrevistador[ae]?s?|comisión|tribunal",
        interviewing=r"(?:teléfono|móvil|celular|contacto|correo|cv|currículum|hoja de vida) (?:de la|del) (?:candidat[oa]|aspirante|postulante)|(?:contigo|con usted|con vos) (?:como|de) entrevistador|(?:añadid|agregad|asignad|incluid|designad|puest)[oa] (?:\w+ ){0,2}como entrevistador|entrevistas tú|vas a entrevistar (?:tú|a)\b|(?:te|le) toca entrevistar|(?:el|la) (?:candidat[oa]|aspirante|postulante),? (?:\w+ ){0,4}(?:te|le|la|lo) espera|(?:tu|su) entrevista con (?:el|la) (?:candidat[oa]|aspirante|postulante)|gracias por entrevistar a|si (?:quieres|deseas|decides) (?:contratar|elegir)(?:la|lo)\b|(?:puedes|podrá|podrás) entrevistar a",
        everybody=r"(?:(?:hola|buenas(?: tardes)?|buenos días|estimad[oa]s|querid[oa]s),? )?(?:a )?(?:todos|todas|equipo|compañer[oa]s|familias|vecinos|chic[oa]s)",
    ),
    disjunction="o",
    parties=Parties(
        house_kinds="""
grupo empresa universidad almacenes conservas fundación hoteles bodegas bodega editorial
estudio consultores seguros construcciones talleres escuela sanatorio bufete notaría
alcaldía viñedos imprenta aceros fundición autobuses gimnasio academia conservatorio
inmobiliaria astilleros parroquia lácteos viveros joyería almazara ayuntamiento
diputación colegio laboratorios panadería ingeniería energía alimentos textiles caja
asociación teatro salud abogados librería farmacias constructora contabilidad asesoría
óptica farmacéutica maderas sociedad pastelería peluquería taller distribuciones
instalaciones hostelería cafetería floristería junta distribuidora oficina residencia
guardería consejería ministerio salón barbería gestoría lavandería papelería autoescuela
biblioteca tribunal molinos confecciones embutidos aceites viajes peluqueria floristeria
orquesta calzados policlínica colegios taberna suministros gestoria electronica
hilaturas
rotisería heladería ferretería carnicería pescadería verdulería zapatería ópticas hostal
municipalidad intendencia
""",
        no_houses="""
proyectos equipo proceso selección empresa gracias puesto vacante dirección el la de los
las oportunidad propuesta nómina avda horario una registro electrónico rrhh comenzar
mozo novedades actualización inscripción semana navidad pascua contratación admisión
provisión jurado tribunal comisión vicerrectoría rectorado secretaría académica
coordinación deportes hora esto pronto listo hola compensaciones beneficios remuneración
inscrita inscrito nuevo nueva mis tienes aún nota mensaje atención negociado jefatura
presidencia presidenta intervención unidad rr.hh globales
reprogramación reagendamiento reagendada cambio aplazamiento cancelación modificación anulación cambiada aplazada
automático
selectivo selectivos selectiva procesos portal candidatos
posición cita citas cancelada reserva
postulación postulaciones habilitada inhabilitada habilitado concurso público méritos
oposición resolución convocatoria resultado resultados etapa evaluación técnica prueba
confirmación confirmada reprogramada reagendación recordatorio aviso notificación
invitación estado requisitos perfil fecha lugar duración felicidades enhorabuena
bienvenida bienvenido seleccionado seleccionada preseleccionado preseleccionada
descartada rechazada aceptada acceder ver abrir cuenta contraseña buzón siguiente
próxima próximos pasos bases anexo adjunto plataforma detalles
""",
        before_house="""
equipo seleccion selección departamento dpto gestión humana capital dirección rrhh el la
tu su nuestro de del talento personas empleo reclutamiento oposiciones y personal
búsquedas unidad servicio citas división vicerrectoría oficina negociado atracción
humano coordinación recepción administración gerencia empleos vacantes candidaturas rr.hh postulaciones
""",
        behind_house="""
y oposiciones personal seleccion selección rrhh empleo equipo personas talento humano
atracción noresponder rr.hh empleos vacantes reclutamiento candidatos candidaturas becas
prácticas
""",
        relations="""
mari compañero compañera socia hermano hermana mujer jefe jefa fundador hija hijo
""",
        before_place="largo calle plaza edificio san del",
        at_house="en",
        team_words="equipo",
        of_house="del",
        departments="departamento dirección área selección",
        no_titles="ideal puesto vacante cargo plaza",
        before_titles="""
la el los las una lo de nuestro nuestra tu su puesto vacante cargo plaza posición
trabajo del convocatoria cubrir fase como oferta función un/una uno/una
""",
        beside_titles="""
oferta proceso reprogramada tu su reclutamiento selección vacante puesto convocatoria
confirmación recordatorio prueba teléfono videollamada de invitación respuesta movida
postulación solicitud aplicación inscripción citación documentación
reprogramación reagendamiento reagendada cambio aplazamiento cancelación modificación anulación nueva nuevo cambiada aplazada
""",
        house_joints="el de del y",
    ),
    houses=Houses(
        authorities="Tribunal|Consejo|Instituto|Centro",
        of_authority="de la |de |del ",
        heads="Dr|Dra|Prof",
        heads_of="de la|del|de",
        heads_joined="y",
        part_of="(?:una )?(?:empresa|filial|marca) (?:del|de la|de)|del [Gg]rupo",
        group_articles="la ",
        groups="grupo",
        no_kinds="empresa sociedad agencia rh municipio",
        house_articles="El|La|Los|Las",
        of_sort="de|del",
        of_sorted="de la",
        of_place="de la |de los |de las |de |del ",
        of_town="de|del",
    ),
    people=People(
        particles="de del la el",
        academic="dr dra prof",
        at="en",
        team_articles="el|todo el",
        team_nouns="equipo",
        ours="nuestr[oa]|mi",
        me="yo",
        me_and="yo y",
        greeted="estimad[oa]|querid[oa]|hola|buenas|tardes?|d[ií]as?",
        name_articles="el|la",
    ),
    addresses=Addresses(
        named="calle|c/|avenida|plaza|paseo",
    ),
    introductions=Introductions(
        called="[Mm]e llamo|[Mm]i nombre es|[Tt]e (?:saluda|escribe)",
        being="[Ss]oy(?: la| el)?",
        from_house="de|del",
        house_articles="la|el",
        closes="[Ss]aludos?|[Aa]brazos?|[Gg]racias",
        closing="cordialmente|saludo|saludos?|abrazo|gracias|hasta pronto|atentamente",
        before_closing="un|muchas|un cordial",
        honours=r"[Pp]rof(?:\.ª|a)?\.?|[Ii]ng\.|[Dd]r\.|[Dd]ra\.|Dra\.?|Dr\.ª|sr\.|sra\.|Sra?\.|Señora?|[Dd]oña|[Dd]on|Hno\.|Hna\.|[Ll]ic\.|[Ll]icd?a\.|[Ll]cd[oa]\.|[Aa]rq\.|[Mm]tr[oa]\.|[Ee]nf\.|Padre",
        saluted="estimad[oa]|querid[oa]|buenos d[ií]as|buenas tardes|hola",
        our="nuestr[oa]|mi",
        by_trade="con|por",
        trade_articles="el|la|nuestr[oa]",
    ),
    titles=Titles(
        leading="en y a",
        abbreviated="sr|ssr|jr|dr|ing|prof|dir",
        specialised="especialista|tecnic[oa]|operador|operadora",
        verb_ends="amos|emos|imos|aron|eron|era",
        past="ó úa úan",
        assigned_to="a",
        at_home="domicilio pie bordo mano",
        behind_trades="al",
        skilled="tecnic[oa]s?|auxiliar(?:es)?|especialistas?|licenciad[oa]|graduad[oa]|diplomad[oa]|experto|experta",
        skilled_in="en",
        also_abbreviated="aux|adm|op",
        led_by="en y",
        placing="en",
        working_in="en",
        fields=r"\w{3,20}(?:cion|eria|logia|nomia|grafia|metria|tronica|matica|mecanica|quimica|estetica|dietetica|nautica|cultura|ductismo|miento)|(?:ciber|bio)?seguridad|salud|(?:enferm|ingeni)\w+|marketing|sistemas|ventas|compras|recursos|redes|software|datos|calidad|derecho|finanzas|turismo|obras?|riesgos|costos|costes|cobranzas?|medios|alimentos|cuidados|idiomas|logistica|estadistica|genetica|farmacia|fisica|arte|comercio|publicidad",
    ),
    displays=DISPLAYS,
    house_names=HOUSE_NAMES,
    mentions=MENTIONS,
    labels=LABELS,
    joints=JOINTS,
    clients=CLIENTS,
    listings=LISTINGS,
    signing=SIGNING,
    titling=TITLING,
    spelling=SPELLING,
    brokers=BROKERS,
    departments=DEPARTMENTS,
    senders=SENDERS,
    cases=CASES,
    trades=TRADES,
)
