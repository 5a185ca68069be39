"""Spanish words around times."""

from assistant.understanding.times.languages.language import Cues

CUES = Cues(
    answer=(
        r"\b(?:tenes|tienes|tendras|tiene|tendran) (?:la|una|tu|su) (?:respuesta|decision|contestacion)\b|\b(?:elegimos|elegiremos|elegire|nos decidimos|decidire)\b|\bte (?:saco|sacamos) de dudas\b",
        r"\b(?:nos|me|se|te|le|os) (?:pondr\w+|pongo|ponemos) (?:de nuevo )?en contacto",
        r"\b(?:contactar\w*|responder\w*|daremos|dare|comunicar\w*|informar\w*|avisar\w*|decidir\w*|tomar\w*|enviaremos|escribir\w*|llamare(?:mos)?|tendremos|tendre|tendras|tendra|recibir(?:as|emos|eis)|sabras|sabremos|volver\w* a contact\w*|dar\w* (?:una )?respuesta|diremos|confirmaremos|os diremos|(?:te|le|os) (?:digo|decimos|cuento|contamos|confirmo|confirmamos|aviso|avisamos|escribo|escribimos|llamo|llamamos)|definiendo|resolver\w*|confirmo|notificar\w*)\b",
        r"\b(?:te|le|les|os|lo) (?:lo )?(?:cuent\w+|coment\w+|compart\w+|pas[oa]\w*|hag\w+ (?:saber|llegar)|har\w+ (?:saber|llegar)|doy|damos|informo|informamos|mantendr\w+|contest\w+|respond\w+|busc\w+|notific\w+|contact\w+|confirm\w+|dig\w+|dir\w+|escrib\w+|llam\w+|avis\w+|da[nr]\w*)\b",
        r"\b(?:decir|dar|contar|confirmar)(?:te|le|os|les) (?:algo|una|la|el|noticias|respuesta|cuando|si)\b|\bdeci(?:de|den|da|dan|dimos|dira|diran|damos)\b|\bresolvera\b|\bretroaliment\w+\b|\bnos (?:comunic|contact)\w+\b",
        r"\b(?:respuesta|decision|noticias|feedback|resultado|resultados|novedades|actualizacion)\b",
        r"\b(?:proceso|entrevistas)\b(?: \S+){0,6}? (?:finaliz\w*|conclu\w*|termin\w*|cerrar\w*|dura\w*)",
        r"\b(?:si )?no (?:recibes|recibe|has recibido|has tenido|ha tenido|tienes|tiene|te digo|le digo|te hemos)\b",
    ),
    asks_owner=(r"\b(?:escribenos|escribeme|escribame|escribanos|vuelve a (?:escribir|contactar)\w*|recuerdame|recuerdenos|preguntame|contactanos|contactame|no dudes en (?:escribir|contactar|preguntar)\w*)\b",),
    not_answer=(
        r"\b(?:prueba|test|ejercicio|caso|tarea|cuestionario|documentacion)\b(?: \S+){0,4}? (?:entregar|completar|enviar|realizar|devolver)\b",
        r"\b(?:por favor|podrias?|puedes|puede|podria|rogamos|dime|digame|diganos|dinos|te pedimos|le pedimos|te agradeceria\w*|le agradeceria\w*|confirma|confirme|confirmanos|indicanos|indiquenos|envianos|necesitamos que|debes|debe)\b",
        r"(?<!te )(?<!le )(?<!os )(?<!nos )\b(?:responde|responda|contesta|conteste|responder|respondenos|respondanos)\b(?: \S+){0,2}? (?:antes|hasta|a mas tardar|como)",
        r"\b(?:fecha limite|vence|incorporacion|fecha de inicio|cierre|caduca|valid\w+)\b",
        r"\b(?:entrevista|reunion|llamada|cita|videollamada)\b(?: \S+){0,4}? (?:sera|es|el|tendra|programada|fijada|esta)\b",
        r"\b(?:tu|su|vuestra) (?:\S+ )?(?:respuesta|confirmacion|decision|disponibilidad|preferencia)\b",
        r"\b(?:invitacion|enlace|calendario|detalles)\b|\bpara (?:la|una|tu|su|nuestra|hacer la) (?:entrevista|reunion|llamada|prueba|videollamada)\b",
        r"\b(?:no hace falta|no es necesario|no (?:voy|va|vamos|podr\w+|pued\w+)|vengas|venga|acud\w+|comparec\w+|firm\w+|te espero|te esperamos|le esperamos|(?:te|le|la|lo) recib(?:ira|iremos|o)|nos vemos)\b",
        r"\b(?:disponib\w+|hueco|vacaciones|fuera de la oficina|ausente|te viene|le viene|encaja)\b",
    ),
    need=(r"\b(?:necesitamos|necesitaremos|necesito|necesitar|hacen? falta|tardar\w*|llevara)\b",),
    extends=(r"\b(?:otra|otro|mas tiempo|adicional|adicionales|mas de lo|una semana mas|retras\w+)\b",),
    after_interview=(r"\b(?:despues de|tras|desde|posteriores a) (?:la|tu|su|nuestra|las|cada|el|nuestro|tu) (?:ultima )?(?:entrevistas?|reunion|llamada|conversacion|visita|prueba|cita|encuentro|ronda|dinamica)",),
    away=(
        r"\b(?:fuera de (?:la )?oficina|de vacaciones|ausente|vacaciones|no estare|baja|de viaje|permiso|de permiso)\b[^.\n]{0,60}?\b(?:hasta|al|inclusive)\b",
        r"\bhasta\b",
    ),
    back=(r"\b(?:atenderemos|responderemos|contestaremos|retomamos|retomaremos|reanudamos|vuelvo|volvere|regreso|regresare|de vuelta|me reincorpor\w*|reincorporacion|estare de vuelta|disponible de nuevo|vuelta)\b",),
    roles=(
        ("", ("cuando cierre", "cuando cerremos", "cuando cierra", "al cierre", "después del cierre")),
        ("hours", ("horario de trabajo", "horario laboral", "horario de oficina", "horario de atención", "horario del puesto", "horario del puesto es de", "horario del puesto es", "el horario es", "el horario sería", "el horario es de", "el horario sería de", "jornada de", "de lunes a viernes", "lunes a viernes", "abierto de")),
        ("deadline", ("antes de", "antes del", "hasta", "hasta el", "a más tardar", "a más tardar el", "fecha límite", "el límite es el", "límite", "plazo máximo", "plazo máximo:", "plazo", "como máximo", "como muy tarde", "plazo hasta", "fecha límite de inscripción", "cierre")),
        ("posted", ("publicado el", "publicada el", "enviado el", "tu correo del", "su correo del", "solicitud del", "publicado", "enviado", "fecha de publicación", "candidatura del")),
        ("start_date", ("contrato del", "contrato desde el", "contrato a partir del", "contrato de", "duración del", "fecha de inicio", "incorporación", "fecha de incorporación", "incorporación el", "comenzar el", "inicio del contrato", "empezar el", "incorporación prevista")),
        ("holiday", ("cerrado el", "cerrados el", "vacaciones del", "de vacaciones", "festivo", "cerrada", "fuera de la oficina")),
        ("past", ("nuestra conversación del", "la entrevista del pasado", "hablamos el", "desde", "desde el", "charla del", "entrevista del", "conocimos")),
        ("old", ("inicialmente", "originalmente", "en lugar del", "en lugar de las", "en vez de las", "y no el", "y no a", "en lugar de", "en vez de", "en vez del", "inicialmente prevista para", "prevista inicialmente", "originalmente prevista para", "teníamos prevista", "…queda cancelada", "…se cancela", "…debe aplazarse", "…no va a poder", "…queda anulada", "…tiene que", "…no podrá", "…cancelada", "…ha sido cancelada", "…no será posible", "…pasa al")),
        ("unavailable", ("excepto", "salvo", "menos", "…no puedo", "…no me viene", "…no es posible", "…imposible", "…no me va bien", "…no estoy disponible", "…no me encaja")),
        ("arrival", ("presentarse a", "preséntate a", "llegar a", "llegada", "acceso a")),
    ),
    order=(("más temprano", 0), ("más tarde", -1), ("más pronto", 0)),
    pick=(("primera", 0), ("primero", 0), ("primer", 0), ("segunda", 1), ("segundo", 1), ("tercera", 2), ("tercero", 2), ("cuarta", 3), ("última", -1), ("último", -1), ("opción 1", 0), ("opción 2", 1), ("opción 3", 2), ("opción a", 0), ("opción b", 1)),
    refuse=(r"\b(?:no|ningun|ninguna|ninguno|imposible|tampoco)\b",),
    prefer=(r"\b(?:mejor|ideal|prefer\w*|prefier\w*)\b",),
    unable=(r"\bno (?:\w+ )?(?:podra\w*|podre\w*|pued\w+|puedo|alcanz\w+|poder|sera|es) ?\b|\b(?:imposible|indispuest\w+|enferm\w+)\b",),
    meeting=(r"\b(?:entrevista|cita|reunion|llamada|videollamada|encuentro)\b",),
)  # fmt: skip
