"""Spanish."""

from assistant.languages.words import Words

MACROS = {
    "chose": "(elegid*|eligió|elegimos|escogid*|escogió|seleccionado a|seleccionó a|seleccionó|optado|optó|optamos|optar|decantad*|decantó|inclinad*|inclinó|apostad*|apostó|apostamos|preferid*|prefirió|preferimos|contratad*|contrató|contratamos|contratación de|fichad*|incorporado a|encontrad*|encontró|encontramos|cubierto|cubrir|jugó|quedamos|quedado|quedó|firmado|firmamos|prioridad|preferencia|adelante con|continu* con|seguir con|seguimos con|avanzar con|promocion*)",
    "other": "(otr* (persona|candidat*|perfil*|aspirante*|finalista*|postulante*|profesional*|compañer*)|la otra persona|el otro|la persona (ideal|adecuada|indicada|correcta|idónea)|(un|una) (persona|perfil|candidat*|compañer*|profesional|chic*|muchach*|promoción intern*) ?(que|con|de|intern*|más|cuy*|ya)?|perfiles (que|con|más|ya)|promoción interna|candidat* intern*|recomendad*|alguien (que|con|de|más))",
    "iv": "(entrevista*|llamada|videollamada|reunión|cita|conversación|charla|encuentro|sesión|call|videoconferencia|cita previa)",
    "int": "(entrevista*|videollamada|reunión|prueba técnica|dinámica)",
    "day": "(lunes|martes|miércoles|jueves|viernes|mañana|hoy|el #|próxim*|este|a las)",
    "glad": "(gustaría|encantad*|placer|alegra|queremos|quisiéramos|deseamos|complace|encantaría|gustaria|gusto|quiero|quería|queríamos|agrada)",
}

CUES = {
    "hiring.interview": """
(entrevista|entrevistas|entrevistarte|entrevistarle|entrevistador*)
(primera|segunda|tercera|última|siguiente|final|nueva) (entrevista|ronda|fase|etapa)
(proceso|equipo|comité|departamento|fase) (~ )?(de )?(selección|selectivo|contratación|reclutamiento)
(bolsa de (trabajo|empleo)|oposición|oposiciones|concurso-oposición|fase de (concurso|oposición)|tribunal (calificador|de selección)|provisión de una plaza|aspirante*)
""",
    "hiring.application": """
(tu|su|mi|la) (candidatura|solicitud|postulación|cv|currículum|curriculum|perfil|aplicación|inscripción|portfolio|portafolio)
(candidatura|candidato|candidata|candidatos|postulación|postulado|postularte|postularse|aplicado|inscrito|currículum|curriculum|cv|hoja de vida|preseleccion*|carta de presentación|prueba técnica|postulante)
(apuntarte|apuntad*|inscribirte|inscribirse|inscrit*|postularte|postulación|finalista*|aspirante*) (~ )?(a|al|para|en) (la|el|nuestra|nuestro|esta|este) (oferta|vacante|puesto|plaza|proceso|posición)
(participado|participar|participación|continuar|avanzar|seguir) (~ )?(en|con) (el|este|nuestro|tu|su) (proceso|selección)
(lo que haces|tu trayectoria|su trayectoria|tu experiencia|su experiencia|tus proyectos|tu porfolio|tu perfil|su perfil)
(finalista*|terna|evaluaciones|perfiles|aspirante*|postulante*)
(apuntarte|apuntaste|apuntado|inscribirte|inscribiste) (_ )?(a|al|para|en)
""",
    "hiring.role": """
(puesto|vacante|posición|plaza|cargo|oferta|empleo|prácticas|oportunidad|rol) (de|del|como|en|para)
(el|del|al|este|nuestro|nuestra|la|un) (puesto|vacante|posición|plaza|cargo)
(reclutador*|selección|recursos humanos|rrhh|rr\\.hh|talento|talent acquisition|headhunter|contratación|personas y talento|gestión de personas|capital humano)
(pretensiones|expectativas) (salariales|económicas)
(incorporación|salario|preaviso|contrato (indefinido|temporal|laboral))
(tu|su|el|este|nuestro|del|al) proceso
(puesto|vacante|vacantes|contrataciones|incorporaciones|plantilla|bolsa de trabajo|plaza (ofertada|convocada|de plantilla|fija|vacante))
(estudio de seguridad|referencias laborales|últimos empleos|talento|equipo de (personas|talento)|área usuaria|pretensión salarial|banda salarial|jornada completa|turno de|requerimientos|requisitos del puesto)
(reclutador*|incorporación|vacante|bolsa|sustitución|interinidad|contrato indefinido|empresa de trabajo temporal)
(contratar|contratamos|contrataremos)
""",
    "hiring.meet": """
(conocerte|conocerle|conocerla|conocerlo|hablar contigo|hablar con usted|charlar contigo)
(próxim*|siguiente*) (paso*|fase|etapa)
(saber más|conocer más|contarte|contarle)
""",
    "hiring.process": """
(decisión|decisiones|resolución) (~ )?(final|tomar*|tomado|definitiva|próxim*|será)?
(comité|panel|tribunal|dirección|equipo) (~ )?(reúne|decid*|valora*|delibera*|entrevist*)
(otros|demás|últimos|últimas|más) (~ )?(candidatos|entrevistas|personas)
(el proceso|nuestra (charla|conversación|entrevista|reunión)|tu tiempo|su tiempo|haber venido|conversación (de|del)|feedback del cliente)
""",
    "invite.fixed": """
(citad*|convocad*|se la cita|se le cita|citamos) (~ )?entrevista*
<iv> (~ )?(está|queda|ha sido|ha quedado|será|fue|tendrá lugar|estará|es) (~ )?(confirmad*|agendad*|programad*|fijad*|prevista|reservad*|concertad*|planificad*|lugar|cerrada|el día|el lunes|el martes|el miércoles|el jueves|el viernes)
(confirm*|confirmación|ratific*) (~ )?(<iv>|cita|asistencia)
(confirmación|recordatorio|citación|convocatoria) (~ )?(de |a )?(la |tu |su |para )?(~ )?(<iv>)
(queda*|quedó|quedamos|hemos|he|has|está) (~ )?(confirmad*|agendad*|programad*|reservad*|fijad*|apuntad*|cerrad*|citad*|anotad*|entonces|para el|convocad*|concertad*|bloquead*|listo)
(te|le|os|nos|lo|la|los) (espero|esperamos|espera|llamaré|llamará|llamaremos|vemos|recibirá*|llamo|recibiremos|reunirás|entrevistará*|atenderá) (~ )?<day>?
(tendrá|tendrás|tendremos|tiene|tienes) (~ )?(lugar|<iv>) (~ )?(el|a las|con|mañana|<day>)?
(se (realizará|celebrará|llevará a cabo|hará|mantendrá))
(invitación|enlace|convocatoria|invite|calendario) (~ )?(envi*|mando|llegará|adjunt*|a continuación|en breve|de calendario|he mandado)
(perfecto|genial|estupendo|de acuerdo|muy bien|vale|fantástico|excelente|listo|buenísimo|ok)(,|!|\\.|:) (~ )?(confirm*|agendad*|reservad*|apuntad*|nos vemos|hablamos|quedamos|entonces|te llamo|queda*|anotad*|listo)
(nos vemos|hablamos) (entonces|el|mañana|<day>)
(hemos|he) (~ )?(reservado|agendado|programado|fijado|concertado|planificado|bloqueado)
(te|le|lo|la|os) (recib*|atend*|espero|esperamos|verá*|entrevistará*|llamaré|llamará|llamaremos|llamo yo|veo|vemos)
(te|le) (agendo|agendé|agendamos|apunto|apunté|reservo|reservé|he puesto|he agendado|he apuntado|he reservado|he citado|pongo|citamos|cito|dejo agendad*|tengo agendad*|anoto|anoté)
(deberá|debe|tiene que|tendrá que|deberás|tienes que) _(comparecer|acudir|presentarse|personarse|presentarte|acudir)
(se (le|te) (cita|convoca|emplaza|comunica que)|queda (usted )?(citad*|convocad*|emplazad*)|quedas (citad*|convocad*)|está (citad*|convocad*)|citación)
(charla|entrevista|reunión|llamada|conversación|cita) _(tendrás|vas a tener|tienes|tendrá|va a ser|será|sería|es|la tienes)
(según|conforme a|tal y como|tal como|como) (lo )?(hablado|acordado|comentado|quedamos|hablamos|acordamos|convenido|comentamos|hemos hablado|hemos quedado)
(aquí (tienes|tiene|van)|estos son|te paso|le paso|te comparto|le comparto|te dejo|le dejo) _(datos|detalles|información|coordenadas)
(confirmamos|confirmo|confirmado|confirmada|te confirmo|le confirmo|apuntado|anotado|agendado|reservado|cerrado|fijado) (entonces|pues|ya|para|el|,|!|\\.)
(nos vemos|hablamos|te veo|te espero|te llamo|le llamo|quedamos) (~ )?(a las|el #|entonces|por (zoom|teams|meet)|allí|ahí)
(vente|pásate|acércate|venga|acérquese|date una vuelta|dar la vuelta|ven este|ven el) (~ )?<day>
(te|le|la|lo|los|las) (recibiría*|recibiremos|recibiré|entrevistará*) (~ )?<day>
(turno|hora|cita|horario) (asignad*|reservad*);
(preséntese|preséntate|presentarse|presentarte|conéctate|conéctese|conectarse|conectarte) (~ )?(minutos antes|a las|con (dni|ine|identificación|documento)|puntual)
(nos da (mucho )?gusto|tenemos el agrado de|tenemos el placer de|es un placer|nos complace) (~ )?(invitar*|convocar*|citar*)
(se ha|ha sido|queda|quedó) (fijad*|programad*|señalad*) (~ )?(entrevista|cita|para el)
(entrevista|charla|sesión|reunión) (~ )?(programada|agendada|confirmada) (~ )?(de la siguiente manera|así|como sigue|para el)
(datos|información|programa|enlace) (~ )?(de|para) (tu cita|su cita|su visita|tu visita|mañana|el día #)
(gustaría que) (_ )?(vinieras|viniera|te pasaras|se pasara|te acercaras|se acercara|vengas|venga) (~ )?<day>
""",
    "invite.details": """
(detalles|datos|información|agenda|programa|indicaciones|instrucciones) (~ )?(de|para|sobre) (~ )?(<iv>|jornada|visita)
(fecha|hora|lugar|cuándo|dónde|duración|dirección|entrevistador*|modalidad|día|horario|participantes|con|fecha y hora|formato|persona de contacto|plataforma|ubicación);
(enlace|link) (~ )?(teams|zoom|meet|conexión|videollamada|reunión|conectarte|conectarse|acceso)
(google meet|microsoft teams|teams|zoom|id de (la )?reunión|código de acceso|dni|documento de identidad|pregunta por|recepción|preséntate|preséntese|aparcamiento|estacionamiento)
(qué|cuándo|con quién|dónde|fecha de (la )?entrevista|lugar de (la )?entrevista|duración aproximada);
(traer|trae|traiga|traigas|provist*|aport*) (~ )?(dni|ine|curp|cédula|cv|currículum|documento*|título*|originales)
(preguntas por|pregunte por|sala de reuniones|planta|piso #|despacho #|oficinas en|en nuestras oficinas|salón de plenos|col\\.)
(trae|traiga|traé|traer|llevar|lleva|lleve|ven con|venga con|vení con) (~ )?(botas|calzado|zapato*|ropa cómoda|bata|delantal|filipina|referencias|avental|identificación)
(se (~ )?en coche|en metro|para llegar|si vienes en coche|si viene en coche|el gps|la entrada es|entra por|entre por|a mano derecha|timbre)
""",
    "invite.reminder": """
(recordatorio|recordarte|recordarle|recordamos|recuerda|te recuerdo|le recuerdo|recordar)
(próxima) <iv>
""",
    "invite.invited": """
(invit*|convoc*|citar*|citamos) (~ )?(a|para|entrevista*|te|le)
(invitación|convocatoria) (~ )?(a|para) (~ )?(<iv>)
(<glad>) (~ )?(conocerte|conocerle|conocerla|conocerlo|entrevistarte|entrevistarle|entrevistarla|entrevistarlo|hablar contigo|hablar con usted|invitarte|invitarle|invitarla|invitarlo|reunirnos|tener una|verte|concertar|mantener una|charlar|agendar|que (pases|avances|continúes))
(has|ha|han) (~ )?(sido )?(seleccionad*|preseleccionad*|pasado|avanzado|superado) (~ )?(para|a la|siguiente|fase|entrevista|ronda|etapa)
(superado|supera|pasas|pasado|has pasado|avanzas|accedes|accede|pasa) (~ )?(a|la|de|siguiente|primera|próxima) (~ )?(fase|ronda|etapa|entrevista|criba)
(preseleccionad*|pre-seleccionad*|has sido (convocad*|citad*))
(quiere|quieren|queremos|apetece*|interesa*|gustaría|interesad*) (~ )?(verte|verle|conocerte|conocerle|conocerla|entrevistarte|recibirte|recibirle|recibirla|hablar contigo|charlar contigo)
""",
    "invite.forward": """
(ganas|ilusión|esperamos|encantad*) (~ )?(de )?(conocerte|conocerle|verte|verle|hablar|charlar|saludarte|saludarle|conversar)
(hasta|nos vemos) (el|mañana|entonces|pronto|<day>)
""",
    "proposal.availability": """
(te|le|os) parece (~ )?si (hablamos|nos vemos|charlamos|conversamos|quedamos)
(disponibilidad|disponible|disponibles)
(cuándo|qué día*|qué hora*|qué horario*|qué momento|cuál*|a qué hora) (~ )?(podrías|podría|puedes|puede|te viene|le viene|prefieres|prefiere|te va|vendría|conviene|disponible|sería|encaja|queda|venga|iría)
(podrías|podría|puedes|puede|tendrías|tendría|tienes|tiene|estarías|estaría|estás|está) (~ )?(disponible|disponibilidad|libre|un hueco|tiempo|un rato|unos minutos|acercarte|acercarse|venir|pasarte|hueco|reunirte|conectarte|indicarme|indicarnos|decirme|decirnos|hablar|confirmarme|confirmarnos)
(indic*|envía*|envia*|comparte|comparta*|dime|dígame|díganos|dinos|propón*|proponga|facilít*|confírm*|mándame|pásame|pása*|danos|denos|hazme saber|háganos saber) (~ )?(disponibilidad|cuándo|horario*|hora*|huecos|opciones|fecha*|qué día*|preferencia|cuál*|momento|te viene|si te|si le|días)
(agendar|concertar|coordinar|programar|fijar|organizar|cuadrar|buscar|encontrar|acordar|cerrar) (~ )?(<iv>|hueco|fecha|hora|momento|día|horario)
(te|le|os) (viene|vendría|va|iría|encaja|encajaría|cuadra|conviene|queda|parece) (~ )?(bien|mejor|bueno)?
(cómo|qué tal) (~ )?(vas de tiempo|andas de tiempo|estás de tiempo|tienes la agenda|tienes la semana|lo tienes|te va|andas|estás de agenda|viene tu agenda)
(dame|deme|denos|danos|pásame|páseme|pásanos|mándame|mándanos|envíame|envíanos|dime|díganos|propónme|proponme|cuéntame|compárteme) (~ )?(hueco*|rato*|hora*|horario*|disponibilidad|opciones|momento*|días|franja*|cuándo)
(par|dos|tres|varios|algunos) (de )?(huecos|ratos|horarios|opciones|franjas|momentos|espacios)
(cuadr*|encaj*|coordin*) (~ )?(agenda*|hueco|hora|horario*|día|entrevista)
(qué|cuál) (~ )?(día|hora|momento|horario|fecha) (~ )?(te|le|os|podr*|pued*)
(a qué hora|cuándo|qué día) (~ )?(te|le|os) (puedo|podría|podríamos|podemos|llamo|llamamos|localizo|encuentro|pillo|viene)
(intentado|intenté) (~ )?(localizarte|localizarle|llamarte|llamarle|contactarte)
(pasame|pásame|dame|decime|dime|mandame|mándame) (~ )?(dos|tres|#|algunas|unas)? ?(opciones|alternativas|fechas|horas|propuestas)
(quisiera|quisiéramos|me gustaría|nos gustaría|desearía|querríamos) (~ )?(agendar|concertar|coordinar|tener|mantener|programar|fijar) (~ )?(entrevista|conversación|charla|reunión|videollamada|llamada)
(a qué hora|cuándo|qué día) te puedo (marcar|llamar|ver|localizar)
(cuál|qué día|qué hora|cómo) (~ )?(te queda|le queda|te acomoda|le acomoda|andas|andás|te sirve)
(dime|dígame|decime|mándame|pásame) (~ )?(qué días|qué horas|qué horarios|un par de opciones)
(puedes|podrías|puede|podría) (~ )?(pasarte|venir|acercarte) (~ )?(a ver|a conocer|y hablamos|para hablar)
(tendrías|tendría|tienes|tenés) (~ )?(minutos|minutitos|rato|ratito|hueco)
(puedes|podrías|puede|podría|podés|te) (_ )?(pasarte|pasarse|acercarte|acercarse|acercas|pasas) (~ )?(lunes|martes|miércoles|jueves|viernes|sábado|mañana|tarde)
""",
    "proposal.offer": """
(siguientes|estas|estos|las|los|estos) (~ )?(opciones|horarios|huecos|fechas|horas|franjas|días|alternativas|propuestas|turnos)
(alguna|alguno|cualquiera|una|uno|cuál) (~ )?(de (estas|estos|los|las|ellos|ellas)|te|le) (~ )?(opciones|horarios|huecos|fechas|viene|conviene|encaja|prefieres|dos|siguientes|va|queda)?
(te|le) (~ )?(viene|vendría|va|iría|encaja*|cuadra|conviene|parece) (~ )?\\?
(podemos|podríamos|puedo|podría|tengo|tenemos|te propongo|le propongo|proponemos|propongo|ofrecemos|qué tal|qué te parece|qué le parece) (~ )?(ofrecer*|el|<day>|disponible|hueco*|libre*|opciones|estas|las siguientes|horarios|siguientes)
(si ninguna|si ninguno|si no te|si no le|en caso de que no) (~ )?(viene*|conviene*|encaj*|opci*|horario*|funcion*)?
(dos|tres|cuatro|estos|estas|los siguientes|las siguientes|varios|alguno de estos) (ratos|huecos|momentos|horarios|opciones|franjas|horas|días|fechas|turnos|espacios)
(cuál|qué opción|cuál de|alguno|alguna|cualquiera) (~ )?(te|le|os)? ?(cuadra|viene|conviene|encaja|va|iría|prefieres|prefiere|vendría|queda|acomoda)
(te|le) (viene|vendría|va|iría|cuadra|encaja|conviene|acomoda|queda) (~ )?(mejor|bien|alguno|alguna|bueno)
(con cuál|cuál) (~ )?(te quedas|se queda|prefieres|prefiere|eliges|elige)
(prefieres|prefiere|preferirías|preferiría) (~ )?(el|lunes|martes|miércoles|jueves|viernes|mañana|o)
(nosotros|por nuestra parte|de nuestra parte|yo|él|ella) (~ )?(podemos|puedo|puede|podríamos|tendría que ser|tiene libre|está libre) (~ )?<day>
(marque|marca|indique|elige|selecciona|señale|elija) (~ )?(franja*|turno*|horas|opciones|hora que prefiera*|las que)
(horas|horarios|turnos|fechas|horas que te) (disponibles|proponen|libres|propuest*|sugerid*);
""",
    "proposal.link": """
(reserv*|eleg*|elij*|elige|elija|escog*|escoj*|seleccion*|agend*|program*|apúnt*) (~ )?(hueco|horario|hora|cita|fecha|enlace|link|calendario|franja|directamente|momento|tu entrevista|su entrevista|día|turno)
(en|a través de|mediante|desde|usando|con) (~ )?(enlace|link|calendario) (~ )?(reserv*|eleg*|escog*|seleccion*|agend*|siguiente|hora|cita)?
(enlace de reserva|mi calendario|página de reservas)
(escoge|elige|reserva|agenda|selecciona|programa|aparta) (aquí|tú mism*|en este|en el|el espacio|tu espacio|tu hueco|la fecha|el día|desde)
(calendly|meetings\\.hubspot|youcanbook|doodle|cal\\.com|bookings)
(aún|todavía) no has (agendado|elegido|reservado|seleccionado|programado)
(elegir hora|agendar entrevista|elegir horario|aceptar una hora|reservar hora)
""",
    "proposal.recorded": """
(entrevista|vídeo|video|videoentrevista) (~ )?(grabad*|diferid*|asíncron*|asincrónic*|on demand|en diferido|pregrabad*|automatizad*)
(videoentrevista|graba* (~ )?respuestas|grabar (tus|sus|las|el|un|tu)|completa* (~ )?(videoentrevista|entrevista en vídeo|entrevista virtual|entrevista online))
(respond*|contest*|grab*|complet*) (~ )?(preguntas|cuestionario) (~ )?(en|por|mediante) (vídeo|video)
(videoentrevista|video entrevista|vídeo entrevista|comenzar mi entrevista|empezar (mi |la )?entrevista|iniciar (mi |la )?(video)?entrevista|hirevue)
(asistente|agente|reclutador*) (~ )?(virtual|de ia|ia|inteligencia artificial)
entrevista (~ )?(con ia|con inteligencia artificial)
(complet*|continu*|inici*|termina) (~ )?(screening|preselección online|evaluación online)
""",
    "reschedule.moved": """
(empez*|empec*|empiez*|empiec*|comenz*|comienc*|comienz*|inici*|arranc*) (~ )?(hora|horas|minutos) (más tarde|antes|después)
(venir|ven|venga|vienes|viniera*|quedar|quedamos|vernos|hablar) (~ )?(hora|horas) (más tarde|antes|después)
(actualizado|actualizamos|cambiado|modificado) (_ )?(datos|detalles) de (tu|su) entrevista
(nuevos datos|nueva información) de (tu|su) entrevista
actualización (en|de) (tu|su) entrevista
(corremos|corrimos|corro|recorremos) (~ )?(entrevista|reunión|charla|cita|llamada) (~ )?(para|al)
(se|lo|la|te) (recorre|recorren|recorrió|recorremos|recorro|recorrerá) (~ )?(al|para|a|el|un|una|unos|unas|media)
(reprogram*|reagend*|aplaz*|pospon*|pospuest*|retras*|adelant*|posponer|traslad*|postergar|reubicar|recolocar|replanificar) (~ )?(<iv>|la|a|al|para|tu|su|nuestra|hora|cita|unos|el|media|una)?
(cambi*|mover|movido|movemos|muevo|mueve|modific*|desplaz*|pasar|atrasar) (~ )?(<iv>|la hora|de hora|de fecha|el horario|la fecha|fecha|hora|horario|la cita)
(nueva|nuevo) (~ )?(fecha|hora|horario|cita|propuesta de)
(en vez|en lugar) (~ )?(de|del)
(fecha|hora|cita) (anterior|original|inicial|antigua)
(<iv>) (~ )?(se (cambia|mueve|traslada|retrasa|adelanta|pasa|ha movido|ha cambiado)|ha sido (reprogramada|cambiada|movida|aplazada|modificada|reagendada))
(lo|la|le|nos) (dejamos|dejo|dejásemos|dejáramos|pasamos|paso|pasásemos|pasáramos|movemos|muevo|moviéramos|cambiamos|cambio|corremos|corro|trasladamos|aplazamos|retrasamos|adelantamos|posponemos|reprogramamos|atrasamos|reagendamos) (~ )?(para|al|a|el|por|una|media|unos)
(se|ha|han|debe|tiene|tenemos|tengo|hemos|he|había|habrá|necesito|necesitamos|toca|vamos a|voy a) (~ )?(traslad*|aplaz*|pospon*|pospuest*|retras*|adelant*|mover*|movido|cambiar*|cambiado|modific*|reprogram*|reagend*|correr*|posterg*|diferid*|diferir)
(retrasarl*|adelantarl*|moverl*|pasarl*|cambiarl*|aplazarl*|posponerl*|correrl*|atrasarl*|reprogramarl*|reagendarl*|postergarl*)
(modificación|cambio|variación) (~ )?(de|en) (la |el )?(~ )?(fecha|hora|horario|día|cita|entrevista)
(pasa|pasa a ser|se pasa|queda) (para |a )?(el|al|las) (~ )?(día )?(lunes|martes|miércoles|jueves|viernes|#)
(otro día|otra fecha|otro momento|otra hora|nuevo día|otra ocasión) (~ )?(si|puede|podemos|coordin*|busc*|vemos|\\?)?
(podrías|podría|puedes|puede|podemos|te importa|te importaría|le importaría|os va|te va|te viene|cabe) (~ )?(venir|quedar|conectar*|hacerlo|ser|adelantar*|retrasar*|mover*|cambiar*|pasar*) (~ )?(mejor|antes|en su lugar|en vez|a las|el mismo día|mañana mismo)
(cambio de planes|cambio de última hora|pequeño cambio|te actualicé|he actualizado|actualizado:|le han puesto|me han puesto|viene retrasado|así lo mantenemos|como pediste)
(corrección|rectificación|modificación) de (la )?(fecha|hora|convocatoria)
(finalmente|al final) (~ )?(será|se celebrará*|se realizará*|tendrá lugar|queda) (~ )?(el|a las|lunes|martes|miércoles|jueves|viernes)
(hacerlo|hacerla|quedar|vernos|vernos|hablar) (~ )?(a las|el|hoy|mañana) (~ )?(en vez|en lugar)
(prefer*|preferiríamos|preferiría|mejor) (~ )?(verla|verle|verte|verlo|recibirla|recibirle|recibirte|vernos|que venga|que vengas|quedar) (~ )?(el|lunes|martes|miércoles|jueves|viernes|mañana)
(le supone|te supone|le causa|te causa) (~ )?(trastorno|problema|inconveniente|molestia)
(modificar|cambiar|modificado|cambiado|modificamos) (~ )?(la )?fecha (de|para) (~ )?(entrevista|cita|reunión)
""",
    "reschedule.why": """
(imprevisto|contratiempo|surgido|surgió|enferm(o|a|ó|edad|aron)|baja|indispuest*|coincid*|se me ha complicado|ha complicado|conflicto de agenda|viaje)
(disculp*|perdón|perdona|perdone|lamentamos|lamento|siento|sentimos) (~ )?(cambio|molestia*|inconveniente*|las|el|aviso)?
(no (podré|podrá|puedo|puede|podemos|podremos)) (~ )?(asistir|atender*|hacer*|estar|realizar|mantener)
(no (voy|va|vamos) a poder|no (podré|podrá|puedo|puede|llego|llegamos|vamos a llegar)|imposible (asistir|recibirte|atender))
(por (causas|motivos|razones) (organizativ*|de fuerza mayor|ajen*|de agenda|imprevist*)|se me (enfermó|ha puesto|ha torcido|ha complicado|cruz*)|me ha salido|le ha surgido|nos ha surgido|perdona el lío|mil disculpas|está de viaje|está en)
(disculp*|perdón|perdona|perdone|perdonad|lamentamos|siento|sentimos) (~ )?(lío|molestia*|cambio|inconveniente*|tan poco|última hora|de nuevo)
(huelga|temporal|avería|tema interno|auditoría|le han puesto|viene retrasado)
(por ser festivo|festivo local|llega tarde|de un vuelo|retraso del|problema de salud|se ha roto|emergencia familiar|cierre del centro)
(no puede ser|no va a poder ser|no va a ser posible|inspección|imprevista|en urgencias|de urgencia|acaba de avisar)
""",
    "cancellation.off": """
(cancel*|anul*|suspend*) (~ )?(<iv>|la|tu|su|nuestra|cita|:)
(<iv>) (~ )?(cancelad*|anulad*|suspendid*|se cancela|se suspende|queda sin efecto)
(no (tendrá|va a tener|se) (~ )?(lugar|celebrará|realizará|llevará))
(no hace falta|no es necesario|no será necesario|ya no es necesario|ya no hace falta|no tienes|no tiene) (~ )?(que )?(vengas|venga|acudas|acuda|te presentes|se presente|te conectes|se conecte|que venir|venir)
(cancelado|cancelada|cancelamos|cancelar|cancela|anulado|anulada|anulamos|anular|suspendida|suspendemos|suspender|sin efecto) (~ )?(entrevista*|evento|cita|reunión|llamada|convocatoria)
(este evento se ha cancelado|evento cancelado|se ha (cancelado|quitado|eliminado)|ha (cancelado|anulado)|queda (cancelad*|anulad*|sin efecto)|quedan (cancelad*|anulad*)|no vamos a hacer entrevistas|no habrá entrevista*|desconvoc*)
(ya no|no) (~ )?(es necesario|hace falta) (~ )?(que )?(se )?(acerque|acercarte|acercarse|venga|vengas|acuda|presente)
(quedan sin efecto|queda sin efecto|quedan suspendidas|suspensión de (las|la) (entrevistas*|pruebas?)|dejar sin efecto|se suspenden)
(no hace falta|no es necesario|no tienes|no tiene|ya no) (_ )?(que )?(vengas|venga|venir|acudir|acudas|acuda|desplazar*|te desplaces)
(ya no|no) (_ )?(necesito|necesitamos|voy a|vamos a) contratar
(anular|anulo|desconvocar) (~ )?(cita|<int>)
(queda|quedan|quedará) (_ )?(anulad*|cancelad*|suspendid*) (~ )?(<int>|cita|citación)
no (venga|vengas|se desplace|te desplaces) (_ )?(mañana|hoy)
(cita|entrevista) (~ )?(sin objeto|sin efecto)
(cita|call|entrevista|llamada|charla|reunión) (~ )?(se cae|se cayó|se ha caído)
""",
    "rejection.clear": """
(avanzaremos|avanzamos|seguiremos|continuaremos|avanzar) con (~ )?otr*
(va a ser que no|no pudo ser)
(cogimos|cogido|cogí|pillamos|fichamos) a (~ )?(otr*|alguien)
(quedarnos|quedarme) con (~ )?(una persona|alguien|otr*)
(no|ni) (~ )?(has|ha|hemos|vamos|podemos|podremos|continuar*|seguir*|avanzar*|resultad*|fue|será|sido|seguimos|continuamos|continuaremos|seguiremos) (~ )?(sido )?(seleccionad*|elegid*|continuar|seguir|avanzar|adelante|contar contigo|resultado|escogid*|en el proceso|superad*|contigo|con tu|con su|con usted|la persona|ofrecer*|considerad*)
(decidido|decidimos|decisión|optado|hemos decidido|optamos|apostar|apostado|decantado|decantarnos|inclinado) (~ )?(no|por|continuar con|seguir con|avanzar con|seleccionar|contratar|por la) (~ )?(otr*|continuar|seguir|avanzar|candidat*|perfil*|persona|alguien|contar|intern*)
(nos quedamos|me quedo|nos hemos quedado|quedaron) con (~ )?(alguien|otr*|una persona|un perfil|un candidato|una candidata)
(hemos|han) (elegido|seleccionado|escogido|contratado) (~ )?(a|otr*)
(otr*|otra persona|otro candidato) (~ )?(candidat*|persona*|perfil*|profesional*|aspirante*) (~ )?(que|cuy*|más|mejor|se ajust*|finalmente|encaj*|con)?
(puesto|vacante|posición|plaza|oferta|proceso|cargo) (~ )?(ha sido|fue|se ha|está|ya|queda|quedó|han|sido) (~ )?(cubiert*|cerrad*|ocupad*|cancelad*|adjudicad*|descartad*|finalizad*|anulad*|concluid*|asignad*|amortizad*)
(descartad*|descartamos|descartar|desestimad*|rechazad*) (~ )?(candidatura|proceso|solicitud|perfil|tu|su)?
(lamentamos|lamento|sentimos|siento|desafortunadamente|lamentablemente|desgraciadamente|por desgracia|pena) (~ )?(comunicar*|informar*|decir*|no|que (~ )?no|hemos|seleccionad*|otr*|notificar*|avisar*)
(se ajusta*|se adapta*|encaja*|se acerca*|se adecúa*|cumpl*) (~ )?(más|mejor)
(más|mejor) (~ )?(se )?(ajusta*|adapta*|encaja*|alinead*|adecuad*|afín|experiencia)
(no (seguirás|continuarás|continúa|sigues|avanzar|avanzas|encaja*)|damos por (finalizad*|cerrad*|terminad*)|hemos cerrado|cerramos (tu|su|el proceso)|hemos (cubierto|elegido|seleccionado|contratado|completado)|ya hemos (hecho|tomado))
(se ha|nos hemos|me he|hemos|han|ha|se han|nos|finalmente|al final|se) _(inclinado|decantado|decidido|optado|optó|optamos|elegido|escogido|seleccionado|contratado|firmado|firmamos|fichado|incorporado|decantamos|decantó|inclinó|eligió|quedado|apostado) (~ )?(por|con|a) (~ )?(otr*|perfil*|candidat*|persona|alguien|compañer*|intern*|finalista)
(área|equipo|cliente|empresa|dirección|gerencia|comité) (~ )?(optó|eligió|escogió|seleccionó|decidió|se decantó|se inclinó|ha optado|ha elegido|ha escogido|ha seleccionado) (~ )?(por|a|continuar|seguir|no)
(la otra|el otro|otra) (persona|candidata|candidato|finalista)
(perfil|persona|candidat*|alguien|profesional) con (~ )?(más|mayor|amplia|mucha) (~ )?(recorrido|experiencia|trayectoria|conocimiento*|formación|años|rodaje)
(no (has|ha|ha sido|fuiste|fue|resultó|resultaste|figura|supera|superas|superó|reúne|cumple*|encaj*|pasas|pasa|estás|está) (~ )?(superado|seleccionad*|elegid*|apt*|admitid*|incluid*|preseleccionad*|requisitos|perfil|siguiente|fase|entre|proceso))
(estado|situación|resultado|inscripción|candidatura|postulación|solicitud) (~ )?(descartad*|rechazad*|no seleccionad*|excluid*|desestimad*|finalizad*|no apt*|no admitid*)
(descartado|descartada|no seleccionad[oa]|no apt[oa]|excluid[oa]|desestimad[oa]|proceso finalizado|ya no (formas|forma) parte del proceso)
(no (podemos|podremos|vamos a|nos es posible|es posible|podrá|va a|se va a)) (~ )?(ofrecer*|incorporar*|contratar*|contar contigo|contar con usted|continuar|seguir adelante|avanzar|seguir)
(vacante|puesto|plaza|posición|proceso) (~ )?(adjudicad*|cubiert*|cubrió|ocupad*|cerrad*|concluid*|desiert*|finalizado|resuelt*)
(has|ha) quedado (~ )?(fuera|segund*|en reserva|en lista de espera|excluid*)
(decidimos|decidido|prefer*|vamos a|hemos preferido) (~ )?(seguir|continuar|avanzar|tirar|ir|quedarnos) (~ )?(con|por) (~ )?(otr*|perfil*|candidat*|alguien)
(no ha podido ser|esta vez no|no pudo ser|no será esta vez|no podrá ser)
(no (se adecúa|se ajusta|corresponde|encaja|cumple|alcanza|continúa|continuaremos|continuará|continuarás|avanza|avanzaremos|prosigue)) (~ )?(requerimientos|requisitos|perfil|posición|proceso|candidatura|vacante|con|en)?
(terna|lista corta|short list) (~ )?(conformada|integrada|formada|cerrada)
(cerró|cerrado|concluyó|finalizó|terminó) (~ )?(con la )?(contratación|incorporación|selección) (~ )?(de )?(otr*|un|una)
(damos|dar|da|se da) por (concluid*|finalizad*|cerrad*|terminad*)
(tomó|tomaron|cogió|lo tiene|se lo quedó|se lo llevó|se lo dimos) (~ )?(otr*|un|una|recomendad*)
(<chose>) (~ )?(<other>)
(por|con|a) (alguien|quien*) (~ )?(más|mayor|ya|experiencia|años|perfil|recorrido|trabaj*|domin*|conoc*)
(hemos|ha|han|se ha) (~ )?(dado|decidido dar|dar) (~ )?(prioridad|preferencia) a
(insuficiente para|no ha alcanzado|sin plaza|ha obtenido una puntuación (~ )?(insuficiente|inferior)|propuesto a (la|el) aspirante)
(da(mos)?|dar) (~ )?(por )?(finalizado|cerrado|concluido) (tu|su) (~ )?(proceso|candidatura|participación)
(tiran|van|se quedan|siguen|seguimos|se van|tiramos|nos vamos|avanzan|continúan) con (el otro|la otra|otr*|alguien|un*)
(ha recaído|recayó|recae) (~ )?(en|sobre) (~ )?(otr*|un*|la)
(buscamos|buscan|necesitamos|querían|quieren|buscábamos) (~ )?(a )?(alguien|un perfil|una persona|perfiles|candidat*) (~ )?(más|con más|menos|senior|junior|otro)
(la va a ocupar|lo va a ocupar|la ocupará|lo ocupará|será para) (~ )?(una persona|otr*|alguien|un compañero)
(decidido|decidió|optado) (~ )?no (~ )?(seguir|continuar|avanzar|proseguir|dar)
(moverse|mover|ir|irse|tirar|decidió|resolvió|ofrecido|ofrecimos|dimos) (~ )?(con|a|por) (~ )?(un ejecutivo|un directivo|un perfil|otr*|una persona|alguien|un candidato|una candidata|un profesional)
(ha dicho que sí|dijo que sí|aceptó (la|nuestra) (oferta|propuesta)|ya (ha )?acept*)
no (~ )?(ha superado|has superado|supera la|alcanza* la nota|ha obtenido plaza|figura en la lista|ha sido admitid*|ha resultado seleccionad*)
(queda*|quedando|resulta) (_ )?(excluid*|eliminad*|descartad*)
(ha|han) descartado (tu|su) (candidatura|solicitud|inscripción|postulación|perfil|currículum)
(plaza|puesto|vacante) (~ )?(ocupará|ocupa|cubrirá) (~ )?(otra|una) (persona|candidata|candidato|compañera|compañero)?
(quedado|queda|quedas|ha quedado) (_ )?(en reserva|suplente|excluid*)
(no procede) (~ )?(nombramiento|contratación|llamamiento)
(vacante|puesto|plaza|contrato|búsqueda|posición|cargo) (~ )?(se cubrió|fue ocupad*|fue asignad*|fue cubiert*|ya fue|ha sido para|será para|es ya de|se ha adjudicado a|se adjudicó a|adjudicado a|quedó en manos)
(plantilla|equipo|plazas|vacantes|cupos|grupo) (~ )?(al completo|está* complet*|quedó completo|se encuentra* complet*|está* cubiert*)
(hemos|han|he) (completado|cerrado|cubierto) (~ )?(el equipo|la plantilla|la selección|la promoción|el grupo|las plazas)
(no prevemos|no tenemos previst*|no contamos con|no estamos) (~ )?(incorporaciones|vacantes|contrataciones|contratando|buscando)
(la decisión) (~ )?(favoreció|fue favorable|benefició|ha sido para)
(puntaje|puntuación|calificación|nota) (~ )?(no alcanz*|inferior|por debajo|no permite|no supera)
(quedaste|quedó|has quedado|ha quedado|quedas|figura) (~ )?(segund*|tercer*|en el puesto #|en reserva|muy cerca)
no (continuará|continuarás|continúas|sigues|avanzas|estarás|fuiste|figuras) (~ )?(etapas|fases|proceso|entre|seleccionad*|edición)
(ya no|no) (me|nos) hace falta (nadie|más|a nadie|personal|gente)
(fuimos|nos fuimos|me quedo|me quedé|nos quedamos) con
(exige|exigen|requiere|piden|pide) (~ )?experiencia (acreditada|comprobada|demostrable|previa)
(necesitamos|necesita*|buscamos|buscaban|buscan) (~ )?(un )?perfil (~ )?(más )?(junior|júnior|senior|sénior|especializado)
(doy|damos|da) por (finalizada|terminada|concluida|cerrada) (~ )?(participación|candidatura|postulación)
(no procede|no ha lugar) (~ )?(nombramiento|contratación|contratarle)
(cobertura|puesto|vacante|plaza) (~ )?(se resolvió|se ha resuelto|quedó resuelt*) (~ )?(por|con|intern*)
(estado|situación) (~ )?no seleccionad*
(será|es|fue) (finalmente )?(la otra|el otro|otra|otro) (chic*|candidat*|person*|aspirante) (~ )?(quien|que|la que|el que)
(candidatura|perfil|solicitud) (_ )?no (se encuentra|figura|está) entre (las|los) (que|seleccionad*|admitid*|finalist*)
(por los pelos|por un pelo)
(se la ha llevado|se lo ha llevado|se la llevó|se lo llevó)
no (has|ha) sido (tú|usted)
no vamos a seguir( juntos)?
lo dejamos aquí
(cliente|jefe|dueñ*|dirección) (~ )?(se decidió|ha decidido|eligió) (~ )?(no (has|ha) sido|otr*)
no (cogemos|contratamos|cogeremos|puedo coger|podemos coger|vamos a coger) (_ )?a nadie
ya somos (bastantes|suficientes|muchos)
(candidatura|solicitud) (_ )?no (se ha|ha sido|fue) (remitid*|enviad*|trasladad*)
es un no
no (_ )?a buen puerto
no (_ )?(hay|tengo|tenemos) (_ )?(nada|otra cosa) (~ )?(ofrecer*|proponer*)
no está (_ )?en la (lista|terna) final
(comité|comisión|tribunal|titularidad|dirección|junta) (~ )?(pronunci*|prefirió|ha preferido|optado) (~ )?(por|a)
""",
    "rejection.farewell": """
(mucha suerte|mucho éxito|muchos éxitos|suerte|éxito|éxitos|lo mejor) (~ )?(en|con|para) (~ )?(tu|su|búsqueda|futuro|proyectos|carrera|próximos|profesional|adelante)
(guardar*|mantendremos|conservar*|tendremos|mantener|guardamos|conservamos|tener|quedará) (~ )?(tu|su) (~ )?(cv|currículum|curriculum|perfil|candidatura|datos|información) (~ )?(futur*|base|cuenta|archivo|próxim*|otras)?
(caminos|ojalá|esperamos|espero) (~ )?(se (vuelvan a )?cruzar|cruc*|trabajar juntos|más adelante|coincid*|otra ocasión|futur*)
(no te desanimes|te animamos a|os animamos|le animamos|seguir atent*|estar atent*|tendremos en cuenta|te tendremos|le tendremos|cartera|base de datos|bolsa de candidatos)
(tenerla presente|tenerte presente|tenerle presente|sigue intentándolo|seguirá visible|nos encantaría volver a|volver a verte|quedo a disposición si|si quieres feedback|si querés un feedback|no obstante, su perfil|aunque tu (experiencia|perfil))
(me guardo tu contacto|guardo tu contacto|para la siguiente|te llamo si entra|si entra algo|si sale algo|te dejamos en nuestra|en nuestra cartera|lo que salga)
(me quedo con (tu|su) perfil|perfil muy presente|que lo sepas|de los mejores|próximas búsquedas)
(puedes|podrás|podés|puede|podrá|te invitamos a|le invitamos a|la invitamos a|te sugerimos|le sugerimos) (~ )?(volver a )?(postular*|presentarte|presentarse|inscribirte|inscribirse|seguir (al )?pendiente|revisar) (~ )?(de nuevo|nuevamente|a partir|pasados|en # meses|otras|otros|periódicamente|vacantes|convocatorias|bolsa)
(en el radar|en nuestro radar|si se abre otra|si sale otra|si en verano|te doy un toque|si sé de algo|conservar tu perfil|conservo tu|me guardo tu)
(tu|su) (~ )?(cv|ficha|hoja de vida|perfil|expediente|información) (~ )?(se queda|queda|quedará|permanecerá|reposará|seguirá) (~ )?(activ*|base|archivo|banco|guardad*)
""",
    "rejection.soft": """
(lamentablemente|desafortunadamente|por desgracia|desgraciadamente|lamentamos|sentimos|en esta ocasión|en este momento)
(tras|después de|luego de) (~ )?(valorar|evaluar|revisar|analizar|estudiar|considerar|meditar)
(gran número|numeros*|muchas|gran cantidad|alto nivel|elevado número) (~ )?(candidat*|solicitudes|perfiles|postulaciones)
(difícil|complicad*) (~ )?(decisión|elección)?
(agradec*|gracias) (~ )?(interés|tiempo|participa*|confianza|haber participado)
(futuras (vacantes|oportunidades|ofertas)|otras (vacantes|ofertas|oportunidades)|página de empleo|no dudes en volver|te animamos|le animamos)
(decisión|elección) (~ )?(apretada|reñida|nada fácil|muy difícil|complicada)
(impresión excelente|muy buena impresión|gran nivel|por el tiempo que nos has dedicado|por haber participado|hayas participado|haya participado)
(me da (bronca|pena|rabia)|nos da pena|te tiro la posta|montón de candidaturas|ronda de entrevistas)
(una pena|es una pena|les gustaste|nos gustaste|no lo tomes personal|te debía una respuesta|gracias por llegar hasta|muchas ganas de trabajar)
(dudamos|dudado|dudas) (~ )?entre (vosotr*|ustedes|las dos|los dos|dos)
no (te desanimes|se desanime|te desanimés)
""",
    "offer.clear": """
(eres|usted es|es usted) (la|el) (persona|candidata|candidato) que
(<glad>|nos complace|tenemos el placer|alegramos) (~ )?(ofrecerte|ofrecerle|ofrecer|hacerte una oferta|hacerle una oferta|que te (unas|incorpores)|que se (una|incorpore)|incorporarte|incorporarle|contratarte|darte la bienvenida|comunicarte que (~ )?(seleccionad*|elegid*)|extenderte|presentarte (~ )?oferta|contar contigo|tenerte en)
(oferta|propuesta|carta) (~ )?(de )?(empleo|trabajo|laboral|contratación|incorporación|económica|formal|en firme|oferta|contrato)
(ofrecerte|ofrecerle|te ofrecemos|le ofrecemos|ofrecemos) (~ )?(el puesto|la posición|la plaza|un contrato|el cargo|la vacante|unirte|puesto|contrato|incorporar*)
(bienvenid*) (~ )?(al equipo|a bordo|a la (empresa|compañía|familia))
(has|ha) sido (~ )?(seleccionad*|elegid*|escogid*) (~ )?(para (el puesto|la posición|el cargo|la plaza|ocupar|incorporarte|cubrir)|como)
(el puesto es (tuyo|suyo)|eres la persona (elegida|seleccionada)|adjunt* (~ )?(oferta|contrato)|(firm*|devolver|acept*) (~ )?(oferta|contrato|carta))
(queremos|quisiéramos) (~ )?(que (~ )?(unas|incorpores|incorpore|formes parte|trabajes|seas)|contar contigo)
(encantaría|gustaría|queremos|queríamos|ilusión) (~ )?(que )?(~ )?(fueras|seas|formaras|formes parte|te unieras|te unas|se una|te incorpores|te incorporaras|se incorpore|entres|vengas con nosotros|nuestr* próxim*)
(persona|candidata|candidato) (escogida|elegida|seleccionada|escogido|elegido|seleccionado) (~ )?(para|como)?
(te queremos (en|con)|estás dentro|eres (tú )?(la|el) elegid*|bienvenid*|el puesto es tuyo|la plaza es (tuya|suya)|contratarte|contratarle|contratarla|incorporarte a|tu incorporación|su incorporación)
(condiciones|documento|contrato|carta|oferta|propuesta) (~ )?(devuelv*|firmad*|firm*|económicas|acept*|adjunt*)
(queremos|quisiéramos|nos gustaría) (~ )?que seas (~ )?(nuestr*|parte)
(propuesta económica|confírmanos tu aceptación|confirma tu aceptación|vales de despensa|fondo de ahorro)
(se ha resuelto|se acuerda|se resuelve|propuesta) (~ )?(nombramiento|nombrar|contratación)
(nombramiento|nombrad*) (~ )?(como )?(funcionari*|interin*|personal laboral|estatutari*)
(queremos|deseamos|vamos a) (~ )?(incorporarte|incorporarle|contratarte|contratarle)
(has|ha) sido seleccionad* (~ )?(para|como) (el |la |nuestr*)?(cargo|puesto|plaza|vacante|equipo|posición)
(inicio de labores|proceso de (vinculación|contratación|incorporación)|vincul* (laboral|contigo|con usted)|inducción corporativa|detalles de tu (vinculación|contratación|incorporación))
(puesto|plaza|trabajo|vacante) (_ )?(es|sería) (para ti|tuy*|suy*|para usted)
(nos quedamos contigo|te quedas|te contratamos|quedas contratad*|queremos contratar*)
(tribunal|comisión) (~ )?(propone|propuesta) (~ )?(ocupar|nombramiento|plaza)
(aprobado|autorizado|confirmado|acordado) (~ )?(su|tu) (contratación|incorporación|ingreso|nombramiento)
(formalizar|firma de|firmar) (_ )?contrato
(arrancás|arrancas|arrancarías|empiezas|empezás|entras|comienzas|empezaríamos|empezarías) (~ )?(el|lunes|martes|miércoles|jueves|viernes|día)
(se le|se te|le) (adjudica|asigna|ofrece) (~ )?(nombramiento|contrato|plaza|puesto)
(aceptar o renunciar|manifestar (~ )?aceptación|fecha de asunción|asunción del cargo|toma de posesión|tomar posesión)
(has|ha) sido (usted )?(seleccionad*|elegid*) (~ )?(como|para proveer|para desempeñar)
(te da|darte|dar|para el|te damos|te hacemos) (de )?(alta|blanco|contrato)
(nos alegra|es un placer|tengo el agrado|me alegra) (~ )?(hacerte llegar|hacerle llegar|comunicarle que|ofrecerte|presentarte)
(lo tenemos claro|lo tenemos clarísimo|dijo que sí a todo|ya es oficial|te unes al equipo|integrarte como|sumarte como|te sumes como)
(ha|has) sido (aceptad*|contratad*|admitid*) (~ )?(para|como)
(ha|han|hemos) decidido (seleccionar*|contratar*|incorporar*) (~ )?(te|le|para|puesto|como)?
(superado|completado) (~ )?(proceso de selección|entrevista*) (~ )?(bienvenid*|incorpor*|equipo)
(te|le|la|lo) (damos|doy) la bienvenida (~ )?(equipo|empresa|familia)
(eres|es) (tú|usted)[.:!]
(el puesto|la plaza) es (tuy[oa]|suy[oa])
""",
    "offer.terms": """
(salario|sueldo|retribución|remuneración) (~ )?(bruto|anual|fijo|mensual|de|será)
(fecha de (incorporación|inicio|ingreso)|incorporación)
(período de prueba|periodo de prueba|vacaciones|contrato indefinido|jornada|bonus|variable|tickets restaurante|seguro médico|pagas|prestaciones|aguinaldo)
(enhorabuena|felicidades|felicitaciones)
(brutos|brutas|# pagas|doce pagas|catorce pagas|euros brutos|€ brutos|stock options|teletrabajo|25 días de vacaciones|días de vacaciones|seguro de salud|alta en la seguridad social|condiciones económicas|empezarías|te incorporarías|se incorporaría)
(aceptamos|acepto) (_ )?(tu|su) (candidatura|solicitud|postulación)
(candidatura|solicitud|postulación) (~ )?(ha sido|fue|está|la) (aceptada|aceptamos)
""",
    "ack.received": """
ya tengo (tu|su) (cv|currículum|currículo|hoja de vida|candidatura)
(recib*|recepción|hemos recibido|llegado|registrad*) (~ )?(tu|su|correctamente|de tu|de su|la) (~ )?(candidatura|solicitud|postulación|cv|currículum|curriculum|inscripción|aplicación)
(candidatura|solicitud|postulación|inscripción|aplicación|cv) (~ )?(ha sido|fue|se ha|ha|está siendo|está) (~ )?(recibid*|registrad*|enviad*|complet*|revis*|llegado|realizad*|inscrit*)
(confirmación de (tu |su )?(candidatura|inscripción|solicitud|postulación)|acuse de recibo|candidatura recibida|te has inscrito|solicitud recibida|postulación recibida)
(revis*|valor*|analiz*|evalu*|estudi*) (~ )?(tu|su|con (atención|detalle|detenimiento)) (~ )?(candidatura|perfil|cv|solicitud|postulación|currículum|experiencia)
(te has|se ha|has|ha) _(inscrito|postulado|apuntado|registrado|presentado|enviado|aplicado) (~ )?(candidatura|solicitud|oferta|vacante|proceso|correctamente|éxito|a|en)
(se envió|enviaste|se ha enviado|ha sido enviada|has enviado|enviamos|hemos enviado) (~ )?(tu|su|la) (solicitud|candidatura|postulación|cv|inscripción)
(solicitaste el empleo|te postulaste|te inscribiste|te apuntaste|aplicaste a|solicitud enviada|inscripción realizada|postulación enviada|candidatura enviada)
(ha quedado|queda|quedó) (~ )?(registrad*|inscrit*|presentad*|recibid*)
(justificante|resguardo|recibo|comprobante) (~ )?(de )?(presentación|solicitud|inscripción|registro|candidatura)
(gracias por (apuntarte|inscribirte|postularte|tu candidatura|tu solicitud|tu interés|aplicar))
(la|lo|tu cv|tu candidatura) (~ )?(leeremos|revisaremos|estudiaremos|valoraremos|miraremos|analizaremos|en nuestro sistema|en nuestra base)
(quedará|queda|quedan|guardamos|tenemos) (~ )?(nuestra )?(base|archivo*|cartera|sistema) (~ )?(y|de|,)?
(gracias por (enviarnos|mandarnos|hacernos llegar|compartir)|recibido tu cv|cv recibido|has aplicado|hayas aplicado|consultar el avance|de surgir una búsqueda|en caso de surgir)
(ha llegado|llegó) (~ )?(sana y salva|bien|correctamente|a nuestras manos)
(registro exitoso|cargada exitosamente|cargado exitosamente|de ser preseleccionado|de ser seleccionad*)
(tu candidatura|tu solicitud) (~ )?(ha llegado|nos ha llegado|ya está)
(confirmamos|acusamos|confirmo) (~ )?(correcta |la )?(recepción|recibo) (~ )?(documentación|candidatura|solicitud|cv)?
(ya tiene tu|hemos guardado tu|guardado tu|tenemos tu) (postulación|candidatura|solicitud|cv)
(te avisaremos|te avisamos) (~ )?(cuando|si) (~ )?(cambie|estado|novedades)
(las personas|los candidatos|quienes) que (~ )?(cumplan|reúnan|pasen|superen) (~ )?(serán|será)
(tenemos|tenemos ya) tu cv
(en la pila|entró a nuestra base|entró en nuestra base|solemos tardar|mirarlos todos|hemos registrado tu interés|recibido,)
(solicitud|candidatura|documentación|postulación|formulario|ficha|expediente|inscripción|antecedentes|currículum|cv|perfil|hoja de vida) (~ )?(se ha registrado|se registró|ha quedado (registrad*|presentad*|guardad*)|quedó (registrad*|guardad*)|se ha cargado|se han cargado|se ha incorporado|se incorporó|ya está* en|tuvo entrada|ha tenido entrada|dentro de plazo|está completa|ha llegado bien|llegó bien)
(registramos|hemos registrado|queda registrado|quedó registrado) (tu|su) (interés|inscripción|postulación|solicitud|participación)
(conserve|conserva|guarda|guarde) (~ )?(justificante|comprobante|folio|resguardo|número de (registro|folio|solicitud))
(acuso|acusamos|se acusa) (~ )?(recibo|recepción) (de|del)
(me|nos) (llegó|llegaron|ha llegado|han llegado) (todo|tu|su|bien|el cv|el currículum|la documentación)
(postulación|aplicación|inscripción|solicitud|candidatura) (exitosa|completada|realizada|registrada|en revisión)
(te postulaste|enviamos tu aplicación|aplicaste) (con|a|para)
(proceso|concurso|selección|convocatoria) (contempla|consta de|constará de|comprende|incluye|considera) (~ )?(etapas|fases|pruebas|revisión|entrevista*|evaluación)
(solo|sólo|únicamente) (~ )?(contactaremos|se contactará|podremos responder|podremos contactar|se informará|se avisará|responderemos|llamaremos) (~ )?(personas|quienes|candidat*|perfiles)
(la|lo|te|tu cv) (~ )?(leerá|leeré|miraré|miraremos|pasaré|paso) (~ )?(jefe|socio|dirección|junta|comisión|noches|calma)
(estamos|seguimos) (recibiendo|recogiendo) (perfiles|candidaturas|currículums|cvs|hojas de vida|solicitudes)
(ha quedado|queda|quedó|han quedado|quedan) (~ )?(incorporad*|guardad*|archivad*|integrad*|en nuestra base)
(en caso de que|si|cuando) (~ )?(se produzca|surja|exista|se genere|haya) (~ )?(vacante|oportunidad|necesidad) (~ )?(perfil|contact*|acorde)
(acusar|acuso|acusamos) (~ )?recibo
""",
    "ack.thanks": """
gracias por (mandar*|enviar*|pasar*|dejar*|hacer* llegar) (~ )?(cv|currículum|currículo|hoja de vida|candidatura|solicitud|postulación)
(gracias|agradecemos|agradezco) (~ )?(por|tu|su|el) (~ )?(interés|candidatura|solicitud|postularte|postularse|inscribirte|aplicar|postulación|inscripción|confiar|envío|enviar)
(mensaje automático|correo automático|generado automáticamente|no respond*|no contest*)
(si (tu|su) (perfil|candidatura) (~ )?(encaja|se ajusta|cumple|seleccionad*|avanza|coincide)|nos pondremos en contacto (~ )?(si|en caso|contigo|con usted))
(solo (nos|te) (pondremos|contactaremos)|si hay (match|encaje|interés)|te escribiremos|te contactaremos|le contactaremos|nos pondremos en contacto|estado de tu (candidatura|solicitud|inscripción)|lista provisional)
""",
    "autoreply.absence": """
(fuera de (la )?oficina|ausente|ausencia|(estoy|estaré|me encuentro|me encontraré) de vacaciones|de baja|permiso (de )?(maternidad|paternidad)|respuesta automática|estoy fuera|estaré fuera|fuera del despacho|cerrad* por vacaciones|vacaciones hasta|estaré ausente|me encuentro fuera)
(a mi (regreso|vuelta|retorno)|cuando regrese|vuelvo el|regreso el|volveré|regresaré|reincorporar*|reincorporaré|hasta mi)
(en caso de urgencia|si es urgente|para (temas|asuntos|cuestiones|cualquier tema) urgente*|urgencias)
(acceso limitado|sin acceso|acceso (intermitente|restringido)|no (leeré|revisaré|consultaré))
(ya no (trabaja|trabajo|forma parte|formo parte))
(desconectad*|desconectando|de viaje|fuera unos días|fuera hasta|de permiso|cerramos por|permiso de|excedencia|no estaré disponible|estoy de (vacaciones|baja|permiso|viaje))
(vuelvo|volveré|regreso|regresaré|retorno|de vuelta|de regreso|reincorporo|estaré de vuelta|estaré de regreso) (~ )?(al|el|a la|en|de|lunes|martes|miércoles|jueves|viernes|teclado)
(no (podré|puedo|voy a poder) (~ )?(atender|responder|leer|contestar)) (~ )?(correo|mensajes|emails|hasta)?
(consulta|urgente|urgencia|gestión|asunto|tema) (~ )?(no puede esperar|escrib*|contact*|dirij*|llam*|puedes|puede)
(oficinas|nuestras oficinas|oficina) (~ )?(cerrad*|permanecerán cerradas|cierran)
(retomamos|reanudamos|retomaremos) (~ )?(labores|actividad*|atención|el)
(mis candidatos|mi compañer*|mi colega) (~ )?(lleva|atenderá|atiende|sustituye|cubre)
(ando|estoy|estaré|andaré|me encuentro) (~ )?de (licencia|descanso|permiso|vacaciones|viaje|baja)
(vuelvo|regreso|volveré) (~ )?(recién|hasta|el|a partir)
(por|para) (temas|cosas|asuntos|consultas) de (~ )?(escrib*|contact*|habl*)
(poca cobertura|sin cobertura|congreso con|responderé a (tu|su) mensaje (el|cuando)|en un congreso|de conferencia)
(permanece|permanecerá|estará|está|estaremos|estamos|se encuentra) (~ )?cerrad* (~ )?(por|del|desde|hasta|vacaciones|festivo*)?
(atenderemos|responderemos|contestaremos|retomaremos|leeremos|responderé|atenderé) (~ )?(correos*|mensajes*|emails?|solicitudes|peticiones)? ?(~ )?(a partir d*|desde el|cuando|a la vuelta|a mi vuelta|el lunes)
(automático:|automatico:|respuesta automatica|autoreply|ausente|fuera de la oficina:|vacaciones:|ooo)
(embarcad*|sin señal|sin conexión|sin cobertura|incapacidad médica|baja médica|excedencia|licencia médica|reposo|luna de miel|peregrinación|puente de)
(lo urgente|urgencias|para urgencias|si urge|en mi ausencia|durante mi ausencia|mientras tanto|los procesos) (~ )?(con|a|en|escrib*|contact*|dirig*|llam*|lleva*)
(no (estaré|voy a estar|estoy) leyendo (mails|correos|emails)|receso (invernal|de verano|navideño)|no leeré|sin leer (mails|correos))
(incapacidad|licencia|permiso de paternidad|permiso de maternidad|de reposo) (~ )?hasta
(daré|responderé|contestaré|atenderé) (~ )?(a mi regreso|a mi vuelta|cuando regrese|cuando vuelva)
""",
    "autoreply.received": """
(recibido|recibimos|registrado) (~ )?(tu|su) (~ )?(mensaje|correo|consulta|solicitud de información|e-?mail|petición)
(gracias por (contactar*|escribir*|tu mensaje|su mensaje|ponerte|ponerse|tu correo|su correo)) (~ )?(responder*|brevedad|pronto|equipo|horas|plazo)
(número de (ticket|caso|incidencia|solicitud|referencia)|ticket)
(solicitud|consulta|petición|caso|incidencia|mensaje|ticket|folio) (~ )?(quedó registrad*|ha quedado registrad*|ha sido registrad*|registrad*|recibid*|número|con el folio|con el número)
(un|una|nuestro) (agente|asesor*|operador*|compañer*|equipo) (~ )?(te|le) (responderá|contestará|atenderá|contactará)
(máximo|plazo|menos) de # (~ )?horas
(este|el) (buzón|correo|casilla) (~ )?(se revisa|no admite|solo admite|no se atiende|no se lee)
(gracias por) (contactarnos|escribirnos|comunicarse con|comunicarte con|contactar con)
(se ha creado|hemos creado|se creó|se generó) (~ )?(incidencia|ticket|caso|consulta|folio)
""",
    "autoreply.bounce": """
(no se (ha )?(podido|pudo) (entregar|enviar)|no entregado|devuelto|error (de|en la) entrega|entrega (~ )?(fallida|fallado|retrasada|incompleta)|no se ha entregado|destinatario (~ )?(desconocido|rechazad*|no existe)|dirección (~ )?(no encontrada|no existe)|buzón (~ )?lleno|correo devuelto)
""",
    "autoreply.receipt": """
(confirmación de lectura|acuse de lectura|leído:|ha sido leído|se leyó el|fue leído|no leído:|eliminado sin)
(ha|han) (aceptado|rechazado|declinado) (~ )?(invitación|reunión|evento|convocatoria)
(aceptad[ao]:|rechazad[ao]:|provisional:)
""",
    "reply.thanks": """
(gracias|agradezco|agradecemos|agradecerte|agradecerle) (~ )?(por|tu|su|el|la|haber) (~ )?(tiempo|entrevista|charla|mensaje|correo|respuesta|paciencia|venir|conversación|disponibilidad|interés|reunión|visita|atención|escribir|documentos|enviar|envío|información|comprensión)
(fue|ha sido|un placer|encantad*|gusto|gustó|me gustó) (~ )?(placer|gusto|conocerte|conocerle|hablar|charlar|agradable|interesante|verte|conversar|conversación|la charla|conocerla|conocerlo)
""",
    "reply.pending": """
(todavía|aún|seguimos|sigue|estamos|continuamos) (~ )?(no|en proceso|valorando|entrevist*|decidiendo|evaluando|revisando|deliberando|pendiente*|esperando|decisión|decidido|esper*|en ello|finalizando|terminando|cerrando)
(te|le|os) (~ )?(diremos|diré|informaremos|informaré|contestar*|responder*|avisar*|confirmar*|daremos|daré|contactar*|llamaremos|escribir*|comentar*|comunicar*|tendremos|mantendremos|haremos saber|digo|decimos|contamos)
(respuesta|decisión|noticias|novedades|feedback|resolución) (~ )?(antes|a lo largo|la semana|en|el|a finales|a principios|a mediados|durante|para|próxim*|dentro)
(retras*|demor*|tarda*|paciencia|más tiempo|otra semana|una semana más|unos días más|pequeña actualización|novedades|ponerte al día|estado del proceso)
(quedan|queda|faltan|falta|nos quedan|todavía|aún|aun) (~ )?(personas|candidat*|entrevistas|por ver|por entrevistar|decidir|por hablar|reunir*|reunión)
(te|le|os) (digo|diré|decimos|diremos|cuento|contaré|aviso|avisaré|confirmo|confirmaré|respondo|responderé|escribo|llamo|busco|comunicaremos|comunicaré|informaré) (~ )?(algo|seguro|lo que|antes|esta semana|a finales|cuanto antes|en cuanto|lunes|martes|miércoles|jueves|viernes|la semana|fin de|hoy|mañana)
(lo que se decida|sea lo que sea|en cuanto (sepa|tenga|haya|sepamos|tengamos)|cuando (sepa|tenga|haya) (~ )?(algo|noticias|novedades|respuesta))
(paciencia|no tengo fecha|sin fecha|estamos en ello|sigue en marcha|sigue adelante|sigue abierta|sigue abierto|en estudio|se reúne*|reunirá)
(sigues|sigue|seguís|continúas|eres|estás) (~ )?(en el proceso|en carrera|vigente|en curso|finalista|entre las finalistas|una de las)
(ha cambiado de estado|ha pasado de|cambió de estado|en revisión|en proceso|en curso) (~ )?(candidatura|postulación|proceso|cv|gerente)?
(no tienes|no tiene|no tenés) que hacer nada
(se ha pospuesto|se pospuso|se retrasa|se retrasó|se ha retrasado|se demora|sufre un retraso)
(me|nos) (piden|pidieron|solicitó|solicitaron) (~ )?(hasta|una semana|otra|segunda)
(el|la) (comité|junta|directorio|dirección|comisión|consejo|claustro) (~ )?(se reúne|tenía que reunirse|sesionó|decide|estudiará|toma la decisión)
cliente (~ )?(interes*) pero (~ )?(ver|conocer|entrevistar|comparar)
""",
    "reply.hold": """
(en pausa|en espera|congelad*|paralizad*|detenid*|suspendid*|pausad*|parad*|stand-?by|congelación)
(frenó|frenado|frenaron|frenamos|hasta que se (autorice|apruebe)|sin presupuesto|pendiente de presupuesto|aplazado indefinidamente|paralizado|stand by|en suspenso)
""",
    "reply.request": """
(podrías|podría|puedes|puede|necesit*|por favor|agradecería*|haría falta|falta|faltan|rogamos|ruego) (~ )?(que )?(~ )?(enviar*|mandar*|facilitar*|rellenar*|completar*|compartir*|confirmar*|indicar*|adjuntar*|remitir*|aportar*|proporcionar*|hacer*|pasar*|decir*|firmar*|copia|tu|su)
(pregunta|preguntas|duda|consulta|una cosa más)
(pretensiones salariales|expectativas salariales|referencias|certificado*|título|portfolio|portafolio|permiso de trabajo|preaviso|gastos|dni)
(necesit*|hagas llegar|haga llegar|hacerme llegar|hacernos llegar|falta*|requier*|solicit*|envía*|envíe*|mánda*|aporta*|adjunta*|remit*|completa*|rellena*|pásame|pasame|firma*) (~ )?(cédula|dni|nie|referencias|certificado*|título*|documento*|documentación|formulario|copia|cuenta|nómina*|vida laboral|antecedentes|cv|currículum|justificante*|comprobante*|cuestionario|datos)
(cuál es tu|cuál es su|cuáles son tus|tienes vehículo|carné de conducir|incorporación inmediata|me lo confirmas|me confirmas)
(contésta*|resuélve*|resuelvas|complete*|resolver|contestar|subilo|devuélve*) (~ )?(prueba*|test*|evaluación*|cuestionario*|ejercicio|reto|caso)
(antes de) (~ )?(pasar|presentar|continuar|decidir|decida|elevar) (~ )?(necesit*|perfil|aclar*|confirm*)
(tiempo total|vigencia|horas de vigencia|para hacer en casa|te llevará|calculamos|plazo para entregar);?
(contar con|cuenta usted con|cuentas con) (~ )?(apostilla|licencia|certificado|cédula|carné|carnet)
(necesit*|solicit*|pid*|requer*|gustaría|es necesario|agradec*) (_ )?(que )?(~ )?(respondas|responda|completes|complete|rellenes|rellene|realices|realice|contestes|conteste|cumplimentes|cumplimente) (~ )?(preguntas|formulario|cuestionario|evaluación*|prueba*|test*|encuesta)
(estás|está|sigues|sigue|continúas|continúa) (~ )?(disponible para (trabajar|incorporar*|empezar)|interesad* en (el puesto|la vacante|el proceso|la posición|la oferta|continuar))
(acta de nacimiento|curp|rfc|antecedentes penales|cartas de recomendación|certificado único laboral|hoja de vida actualizada|cédula de ciudadanía)
(me|nos|te|le) (falta|faltan) (~ )?(cosas|papeles|datos|documentos|documento|algo)
(desafío|reto|prueba|challenge|ejercicio) (técnic*|de código|práctic*|pequeñ*)
(te tomará|te llevará|te ocupará|estimamos) (~ )?(horas|minutos)
(necesito|necesitaría|necesitamos) saber (~ )?(cosas|si|cuánt*|qué)
(exámenes|examen|revisión) (médic*|ocupacional*|de ingreso|preocupacional*)
(prueba*|test|evaluación|cuestionario) (~ )?(lista|listo|disponible|abiert*|habilitad*)
(abierto|habilitado|disponible) (~ )?(prueba*|test|evaluación|cuestionario)
""",
    "reply.later": """
(contactaremos|contactará*|pondremos en contacto|pondrá en contacto|pondrán en contacto|llamaremos|llamarán|llamará|escribiremos|escribirá*|recibirás|recibirá) (~ )?(agendar|concertar|coordinar|concretar|fijar|programar|acordar|la fecha|el horario|día y hora|una conversación)
(vas a|va a) (~ )?(recib*) (~ )?(mensaje|correo|llamada|detalles|cita)
(pronto|en breve|próximamente|próximos días|esta semana|la próxima semana|la semana que viene|mañana) (~ )?(contact*|comunic*|escrib*|llam*|recib*|avis*) (~ )?(entrevista|conversación|coordinar|agendar|siguiente* paso*|próximo* paso*|detalles|cita|fecha)
(estaremos|estará|estaré) (contact*|comunic*|llam*) (~ )?(próximo*|siguiente*|entrevista|paso*|proceso)?
""",
    "reply.advanced": """
(tu|su|has|ha|usted) (~ )?(avanzad*|avanza*|pasad*|pasa*|superad*|seleccionad*) (~ )?(siguiente|próxima|etapa|fase|criba|filtro)
(cv|currículum|perfil|hoja de vida|solicitud|candidatura) (~ )?(cumple|reúne|pasa a|ha pasado|avanz*|seleccionad* para la (siguiente|próxima))
(pasaste|avanzaste|superaste|pasas|avanzas|superas|has pasado) (~ )?(fase|etapa|filtro|ronda|criba|prueba)
(interesad*) (~ )?en (continuar|avanzar|seguir) (~ )?(proceso|candidatura|postulación|contigo|con usted)
(ha|han) (leído|visto|abierto|revisado) tu (cv|currículum|candidatura|perfil|hoja de vida)
(has|ha|fuiste|fue|eres|quedaste) (sido )?(preseleccionad*|pre-seleccionad*) (~ )?(para|siguiente|próxima|etapa|fase|avanzar|proceso)
(cumple*|reúne*) (~ )?con (~ )?(requisitos|perfil) (~ )?(interes*|continuar|avanzar|siguiente|evaluación)
(pasaste|superaste|aprobaste|has superado|ha superado|has pasado) (~ )?(entrevista|examen|pruebas?|evaluación|revisión|filtro)
(postulación|candidatura|proceso) (~ )?(llegó|ha llegado|pasó|avanzó) a la (etapa|fase)
(ha decidido|decidió|quiere|desea) (continuar|seguir|avanzar|seguir adelante) (_ )?(contigo|con usted)
""",
    "ack.chosen": """
(si|en caso de que|de ser|en caso de ser) (~ )?(perfil (~ )?(encaja|se ajusta|resulta|es seleccionado|interesa)|resultas? seleccionad*|preseleccionad*|encajas)
(si) (~ )?(encaja*|se ajusta*|resulta* (seleccionad*|de interés)|cumpl* (~ )?requisitos|avanzas)
(las|los) (personas|candidat*|aspirantes) (preseleccionad*|seleccionad*) (~ )?(serán|recibirán|pasarán)
(si eres|de ser|en caso de ser|de resultar|si resultas|en caso de resultar|si te) (preseleccionad*|preseleccionamos|seleccionad*)
(de cumplir|si cumples|si cumple) (~ )?(con )?(el perfil|los requisitos|requisitos)
(si|en caso de que) (~ )?no (recib*|has tenido|tienes|tiene|ha tenido) (~ )?(noticias|respuesta|comunicación|notificación) (~ )?(entiend*|consider*|significa|quiere decir|da por|en esta ocasión)
""",
    "reply.hint": """
(buenas noticias|buena noticia|novedades positivas|grandes noticias)
(llam*|telefonear*|por teléfono|hablar por teléfono) (~ )?(me|te|le|cuando|hoy|mañana|al #|puedas|número|noticia*)?
(buenas nuevas|algo bueno|cosas buenas|novedades buenas|novedades!|contarte algo|prefiero (hacerlo|contártelo|decírtelo|hablarlo)|de viva voz)
(llámame|llamame|llámeme|llamarme|me llamas|dame un toque|dame una llamada|pégame un toque|hablamos por teléfono|puedes hablar)
""",
    "affirm": """
(perfecto|genial|estupendo|de acuerdo|muy bien|vale|fantástico|excelente|claro|claro que sí|por supuesto|sin problema|ningún problema|no hay problema|confirmado|confirmada|confirmo|anotado|apuntado|hecho|listo|sí,|ok|agendado|agendada|nos vemos|hablamos|reservado|reservada|buenísimo|ningún inconveniente|me parece bien|quedamos|dale|bárbaro|entendido)
(agendad*|apuntad*|anotad*|reservad*|cerrado|cerrada|quedamos así|así quedamos|suerte|ya está|me lo apunto|ya se lo he dicho)
""",
    "owner.applies": """
(buscan|buscáis|buscas|busca|necesitan|necesitáis|necesita|contratan) (_ )?(a alguien|personal|gente|ayudante*|peón|camarer*|friegaplatos|<trade>)
(trabajar|empezar) (con|para) (ustedes|usted|vosotros|vosotras|vos)
(busco|buscando) (trabajo|empleo|un puesto)
(puesto|vacante|plaza) (~ )?(libre|disponible|vacante|en pie)
(terminé|acabé|he terminado|he acabado) (_ )?(el ciclo|el grado|la carrera|los estudios|la formación)
(postularme|me postulo|presentarme|pasar a presentarme)
(temporadas|años de (oficio|experiencia))
(libre y tengo|empezar ya|incorporarme)
""",
    "owner.attends": """
confirmo (~ )?(asistencia|presencia|iré|estaré|asistiré) (~ )?(a|en|para) (la|mi|nuestra) entrevista
(ir|iré|voy|acudir|acudiré|asistir|asistiré|llegaré|estaré) (~ )?(a|para|en) (la|mi|nuestra) entrevista
(tengo) (una|la|mi) entrevista con (ustedes|vosotros|usted)
(gracias|agradec*) (~ )?(por|la) (_ )?entrevista (~ )?(puesto|vacante|plaza|empleo)
""",
    "owner.withdraws": """
(retir*|renunci*|declin*|rechaz*|abandon*|desist*) (~ )?(mi candidatura|candidatura|proceso|oferta|mi solicitud|propuesta|postulación)
(aceptado|aceptar) (~ )?otr* (~ )?(oferta|puesto|propuesta)
(no (seguir|continuar|quiero seguir|deseo continuar|voy a continuar|seguiré|continuaré))
""",
    "owner.accepts": """
(acept*) (~ )?(oferta|propuesta|puesto|encantad*|con mucho gusto|contrato)
(encantad*|feliz|ilusión|ganas|deseando) (~ )?(de )?(aceptar|unirme|incorporarme|empezar|formar parte)
(oferta|contrato) (~ )?firmad*
""",
    "owner.choice": """
(me viene|me va|prefiero|preferiría|elijo|perfecto|me encaja|me cuadra|me quedo con|puedo el|me conviene|me queda)
""",
    "missed": """
no (~ )?(conectaste|conectó|conectado|presentaste|presentó|presentado|uniste|unió|unido|asististe|asistió|pude asistir|pude conectarme|pude unirme)
(perdí|perdimos|perdió|perdiste|faltó|faltaste|falté) (~ )?(<iv>|cita|llamada|reunión)
(estuvimos|estuve) (~ )?esperando
no te (vimos|vi) (~ )?(entrar|conectar|conectarte|llegar)
""",
    "not.media": """
(podcast|periodista|redacción|reportaje|artículo|radio|televisión|programa|prensa|periódico|revista|emisora|grabación|entrevista (para el|para la|en directo)|locutor*|plató|oyentes|episodio|antena)
(capítulo|grabamos|grabar|grabación|spotify|youtube|riverside|entrevistarte (~ )?(capítulo|programa|podcast|canal|blog|revista)|se publicaría|se emitirá|en antena|suplemento|dominical|redactor*|canal de|nuestros lectores|documental)
(una nota|hacerte unas preguntas|sale en el número|número de (enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)|escribiendo (una|un) (nota|artículo|reportaje|libro))
(casting|anuncio de televisión|autora|presentación del libro|entrevista en directo|en antena|prueba de cámara|maquillaje)
""",
    "not.research": """
(estudio de mercado|estudio sobre|nuestro estudio|encuesta|investigación sobre|investigación doctoral|buscamos (participantes|voluntari*|clientes|usuari*)|participantes en (el|un|nuestro) estudio|tesis|tarjeta regalo|usuari* (entrevista|test)|entrevista de usuario|usabilidad|cuestionario|anónim*|consentimiento|focus group|compensación de|cheque regalo|estudio|doctorado|vale regalo)
(mejorando|mejorar) (~ )?(app|producto|servicio*|web) (~ )?(clientes|usuarios|entrevista)?
(cheque|tarjeta|vale|bono|compensación|gratificación|recibirás|te damos) (~ )?(# €|#€|amazon|regalo|euros)
(participación (es )?(voluntaria|anónima|remunerada)|tfm|tfg|trabajo de fin de|entrevistas (en profundidad|a usuarios|a clientes)|datos anónimos|anonimizad*)
(alumna de|alumno de|maestría|sociología|quisiera entrevistarl*|quisiera entrevistarte|todo es confidencial|trabajo de grado|monografía|mi tesis)
(encuestador*|panel|se paga con|apuntarte al panel|entrevista dura)
(soy|somos) (alumn*|estudiante*) (~ )?(entrevista*|encuesta*|tfm|tfg|tesis)
(entrevist*|encuesta) (~ )?(mi|el|su) (tfm|tfg|tesis|trabajo de fin)
""",
    "not.official": """
(visado*|visa|consulado|consular|embajada|oficina de extranjería|extranjería|permiso de residencia|reagrupación|nacionalidad|pasaporte|sepe|agencia tributaria|declaración de la renta|juzgado|comisaría|cita médica|dentista|vacuna*|pacientes?|hipoteca|notaría|cita previa|embassy|padrón|empadronamiento|migraciones|migración|trámite*)
(consulta|cita|revisión|visita|sesión) (~ )?(con el dr\\.?|con la dra\\.?|traumatología|dermatología|cardiología|odontolog*|oftalmolog*|pediatr*|fisioterap*|médic*|ginecolog*|en el hospital|en el centro de salud)
(centro de salud|fisioterap*|análisis de sangre|radiografía|tarjeta sanitaria|mutua)
(carné universitario|centro de salud|veterinari*|mascota|vacunación|donación de sangre|extracción|podolog*|psicolog*|terapeuta|ortodon*|óptica|graduar|revisión (médica|anual|dental|ginecológica)|renovación del dni|tráfico|dgt|catastro|juez|abogad*)
(gestor personal|su gestor|firma de la hipoteca|préstamo|oficina de la calle|trámite*|residencia temporal|oficial de migración|ventanilla|expedición|original de su pasaporte)
(letrado|letrada|abogad*|despacho de abogados|divorcio|herencia|juzgado*|audiencia|testimonio|citación judicial|sanciones de ley|perito|siniestro|expediente #|parroquia|párroco|bautismo|prematrimonial|libro de familia|catequesis)
(adoptar|adopción|protectora|acogida de animales|adoptante|refugio)
(escritura|notaría|firma de la|dni en vigor|señalada para)
(oficina de empleo|demandante de empleo|entrevista ocupacional|servicio (público )?de empleo|prestación|subsidio|labora|soc|sae|no comparecencia|orientación laboral)
""",
    "not.work": """
(tu|su|tus|sus) turno* (~ )?(pasa|cambi*|empieza|modific*)
cambio* de turno*
cuadrante
reunión (semanal|de equipo|de marketing|de ventas|de personal|de departamento|de obra|de proyecto)
""",
    "not.case": """
(uscis|i-485|i-130|i-589|i-751|n-400|n-600|ds-160|ds-260|entrevista (consular|de asilo|de visa|de visado|de nacionalidad|de naturalización|de ciudadanía)|expediente de nacionalidad|ajuste de estatus)
""",
    "not.staff": """
(entrevista de salida|evaluación (de desempeño|del desempeño|anual)|entrevista anual|revisión anual|finiquito|revisión de desempeño)
(entrevista de (desarrollo|seguimiento|evaluación|objetivos)|evaluación de (objetivos|rendimiento)|tu responsable|plan de carrera|one to one|feedback anual|entrevista con tu (jefe|jefa|manager|responsable))
(tu entrevista anual|entrevista anual|objetivos de este año|autoevaluación|mi despacho|tu mentor*|plan de desarrollo|evaluación (semestral|trimestral|360)|revisión salarial|subida salarial|promoción interna)
(expediente disciplinario|carta de despido|pliego de cargos|diligencia de descargos|rendir descargos|falta (muy )?grave|sanción disciplinaria)
(amonestación (escrita|verbal)?|apercibimiento|hechos que se le imputan)
""",
    "not.practice": """
(simulacro* de entrevista|simulación de entrevista|entrevista simulada|coaching|curso|cursos|prepara tu entrevista|consejos para|descuento|gratis|taller de|mentoría|preparación de entrevistas)
(simulaciones|simulación|simulacro|coach|mentor*|en vivo|masterclass|en directo|plazas limitadas|cupo limitado|cupos limitados|código de descuento|usando el código|% de descuento|domina tu|supera tu|supera cualquier|clase gratuita|clase en directo|reserva tu plaza|tu próxima entrevista)
(ensayar (tu|la) entrevista|preparar (tu|la) entrevista|practicar (tu|la) entrevista|revisar tu cv|sin compromiso|pack completo|sesión gratuita|es gratis|tu sesión)
""",
    "not.employer": """
(candidato ?:|candidata ?:|el candidato|la candidata|los candidatos|hoja de evaluación|scorecard|ficha del candidato)
(su|sus) (cv|currículum) (~ )?(adjunt*|te lo|en la carpeta)
(puedes|podrías) (~ )?(hacer|llevar|cubrir|estar en|participar en|entrevistar) (~ )?(la |una )?(entrevista|candidat*)
(entrevistas a|entrevistarás a|vas a entrevistar)
(viene|vienen|entra|tenemos|toca|hay) (~ )?(candidat*|entrevista a|entrevistas con candidat*|[a-z]+ para (el puesto|la vacante|frontend|backend))
(parte técnica|te dejo su cv|su cv|sus cvs|los cvs|el cv de|formulario de evaluación|evaluación del candidato|puntuación|tu feedback|tu valoración|tú haces|haces tú|yo hago|qué te pareció|quieres estar tú|estuvieras tú|me sustituyes|decidimos con quién|panel de entrevista)
(entrevistar a|entrevista a|entrevista con el candidato|entrevista con la candidata|entrevista candidat*|entrevista de candidat*)
(tenemos|tienen|hay) (~ )?(dos|tres|cuatro|varias|una) entrevistas? (~ )?(para|con|de|:)
(tú llevas|tú te encargas|rellen* (~ )?(scorecard|formulario|evaluación|ficha)|hola equipo|panel candidatos|los candidatos de)
(eres entrevistador|entrevista(s)? asignad*|tienes asignada|plantilla de preguntas|envía tu valoración|valoración antes|en el ats)
(tu empresa tenéis|vuestras vacantes|contratar más rápido|presentamos candidatos|candidatos entrevistados|vacantes abiertas)
(te he pasado|te paso|te he movido|te cambio|te asigno|te toca) (~ )?(la )?entrevista (de|con) [a-z]+
(su prueba técnica (la tienes|está)|turnos de entrevistas|échale un ojo antes|dale un vistazo antes)
""",
    "not.applicant": """
mi (candidatura|solicitud|currículum|curriculum|cv|postulación|hoja de vida|portafolio|carta de presentación|experiencia laboral)
(adjunto|adjunta|les envío|le envío|os envío) (~ )?mi* (currículum|cv|hoja de vida|carta|documentos|títulos)
gracias (~ )?por (la invitación|invitarme|considerarme|recibirme|llamarme|darme la oportunidad|tenerme en cuenta)
(me postulo|postularme|me presento a|me gustaría optar|opto a) (~ )?(puesto|vacante|cargo|plaza|oferta)
""",
    "not.someone": """
(deséame suerte|mi entrevista|tengo (una |la |mi )?entrevista|me han llamado|estoy nervios*|qué nervios|conseguí (la|una) entrevista)
(por error|no va dirigido|destinatario equivocado|enviado por equivocación)
(como referencia|referencias de|ha dado tu nombre|referencia sobre)
(tu hermana|tu hermano|mamá|papá|cariño|besos|tu madre|tu padre|mi hermana|mi hermano|mi novi*|tía|tío)
(cruza los dedos|cruzad los dedos|dedos cruzados|no duermo|no he dormido|muaks|besitos|bss|guapa|prestas|luego te cuento|ya te contaré|te quiero|prima|primo|abuel*|qué ilusión|cariño|tkm|cuñad*|tengo la de|me ha tocado)
(ayudas a prepararla|ayudarme a preparar|ayúdame|finde|mira lo que me ha llegado|me ha llegado|me cogen|me cogieron)
(me (llamaron|citaron|cogieron|seleccionaron|contactaron)) (~ )?(de|para|!)
tengo (~ )?(zoom|call|entrevista|llamada|la final|videollamada) (con|de|en|a las)
(una mano con|te invito|birra|quedamos luego|tu prima|tu primo|hermanit*|enana|tete|che boludo)
(no sé qué ponerme|si sale festejamos|festejamos|jaja*|jeje*|ni te imaginás|ni te imaginas|la última con)
(mijo|mija|bendiciones|velita|le vaya (muy )?bien|te vaya (muy )?bien en|apenas salga|lo quiero mucho|la quiero mucho|hijo mío|mi niñ*)
""",
    "not.alert": """
(alerta* de empleo|nuevas ofertas|ofertas (de empleo|para ti|recomendadas|similares|que)|empleos (recomendados|para ti|nuevos)|ver (oferta|ofertas|empleos|empleo)|inscríbete (ya|ahora)|postúlate (ya|ahora)|han visto tu (perfil|cv)|tu candidatura (ha sido vista|fue vista)|feria de empleo|bolsa de empleo|solicitud sencilla)
(darse de baja|darte de baja|cancelar (la |tu )?suscripción|newsletter|boletín|ver en el navegador|gestionar (tus )?(alertas|preferencias)|recibes este (correo|email)|política de privacidad)
(contraseña|código de verificación|código de seguridad|activa tu cuenta|verifica tu|confirma tu (correo|email|cuenta))
(completa|termina|finaliza) tu (solicitud|candidatura|perfil|registro|inscripción)
(nuevas vacantes|vacantes (nuevas|similares|en|para ti)|ver (las|todas|más) (~ )?(vacantes|ofertas|empleos)|alerta|modificar (~ )?alerta|eliminar (~ )?alerta|publicado (hace|ayer|hoy)|ofertas parecidas|crear alerta|recibir alertas|empleos que podrían|sube tu cv|registrado en|anuncios nuevos|postulación rápida)
(feria virtual|feria del empleo|feria de empleo|entrevista exprés|registra tu hoja de vida|te entrevistarán|consejos para|evento de audio|asistir gratis|empresas que entrevistan)
""",
    "not.event": """
(webinar|seminario|inscríbete|regístrate|conferencia|congreso|jornada de puertas|puertas abiertas|taller de|ponencia|evento (gratuito|online|presencial|de networking)|feria de|charla online|mesa redonda)
(reunión (de equipo|de proyecto|semanal|de seguimiento|de vecinos|de padres)|orden del día|acta|comité|sprint|junta de (vecinos|accionistas|propietarios)|tutoría)
(comunidad de propietarios|junta (ordinaria|extraordinaria|directiva|general)|reunión (de departamento|mensual|anual|trimestral|informativa)|ruegos y preguntas|convocatoria de (junta|reunión|pleno)|asamblea|ampa)
(en directo|sala goya|programa completo|reserva tu (asiento|plaza|lugar)|ponente*|networking|entrada gratuita|aforo)
""",
    "not.study": """
(piso|visita al piso|visitar el piso|alquiler|inquilin*|casero|inmobiliaria|habitación|propietari*|contrato de alquiler|fianza|departamento en renta)
(colegio|admisión|matrícula|beca|universidad|máster|escuela|guardería|entrevista de admisión|tutor|instituto)
(pedido|factura|envío|entrega|paquete|pago|vuelo|hotel|reserva n|reembolso|suscripción)
(taller mecánico|itv|peluquer*|fontanero|voluntari*|revisión del coche)
(tutora|tutor|hijo|hija|alumn*|trimestre|agenda escolar|familia|familias|aula|profesor*|docente|evolución de su|curso escolar|secretaría del (centro|colegio)|ceip|ies)
(piso|propietari*|casero|arrendador*|visita al piso|portal|fotocasa|idealista|inquilin*|avalista|depto|renta mensual)
(km|kilómetros|vehículo|coche|matrícula del|taller|neumáticos|itv|aceite|peluquería|estilista|uñas|masaje|fontanero|instalador|técnico pasará|caldera|contador|fibra|restaurante|mesa para|reserva de mesa|gimnasio|clase de prueba|entrenador*|fotógraf*|boda|cumpleaños|mudanza|presupuesto de obra)
(erasmus|movilidad|idioma|universitari*|estudiante*|aula #|aula|examen|matrícula|prácticas curriculares|máster|grado en|campus|facultad|rector*|doctorando|beca)
(visita técnica|instalación|técnico|voluntari*|acogida|vacuna|nala|mascota|un adulto debe|admisión|executive mba|expediente académico)
(entrenamiento|entrenador*|gimnasio|gym|plan de entrenamiento|toalla|personal trainer|habitación|timbre|compañer* de piso|compartir piso)
(educadora|adaptación|prueba de nivel|nivel de inglés|salón de grados|defensa de|club de lectura|novela|láser|mechas|gafas|graduar|mesa para|limpieza|tratamiento|vehículo|permiso de circulación|muebles|mudanza)
""",
    "not.entry": """
(entrevista|proceso|oficina|equipo|comité|coordinación) de (admisión|admisiones|matrícula)
(entrevista|solicitud|admisión) (~ )?(maestría|máster|posgrado*|doctorado|colegio|beca*)
(entrevista|solicitud|candidatura) (_ )?(al|para el|del) (grado|máster|doctorado|curso de acceso)
(del|en el) servidor
gremio
clan
ficha pj
tu personaje
(mentor*|tutor*) voluntari*
(candidatura|postulación|entrevista) (~ )?voluntari*
(hackathon|aceleradora|programa de becas)
(cliente|organizador) (~ )?(elegido|seleccionado|eligió) (~ )?(otra (propuesta|oferta)|otro (presupuesto|proveedor))
plan estratégico
orientación (clínica|psicológica)
""",
    "not.cold": """
(he visto|vi|encontré|encontrado|he encontrado|di con) (~ )?(tu|su) (~ )?(perfil|cv|linkedin)
(abiert* a|escuchar|interesad* en|valorando|valorarías) (~ )?(nuev* (oportunidad*|reto*|proyecto*)|un cambio|oportunidad*|propuesta*)
(mi cliente|nuestro cliente|para (un )?cliente|importante (empresa|multinacional)) (~ )?(busca|buscamos|selecciona*)?
(trabajo|trabajar) (desde casa|desde su celular|desde tu móvil|# horas diarias) (~ )?(ganando|\\$|€|por día|al día)?
(no requiere experiencia|sin experiencia|cupos limitados|ganando|ingresos extra|gana hasta|dinero extra|entrevista (es )?(hoy|inmediata) (~ )?(telegram|whatsapp)|inicio inmediato)
(demo|demostración|ahorr*|account executive|ventas|sdr|coste*|solución|clientes como tú|equipos como el tuyo|reducir costes)
""",
    "survey": """
(encuesta de satisfacción|valora tu|valore su|tu opinión|su opinión|cómo (fue|ha sido) (tu|su) experiencia|experiencia como candidat*|encuesta)
(tu opinión cuenta|nos importa tu opinión|puntúa|valora de|cómo calificarías|qué tal fue tu (entrevista|experiencia)|cerramos la encuesta|dos minutos)
""",
    "company.before": """
(candidatura|postulación|solicitud) (a|en|con)
(en|de|con|a|desde|por parte de|en nombre de|equipo de|interés en|unirte a|incorporarte a|bienvenid* a|cliente|la empresa|empresa|parte de|trabajar en|trabajar con|proceso de selección (de|en))
(empresa|compañía|cliente|organización|entidad);
(convocad*|organizad*|publicad*|abiert*) por (la|el)
(enviad[oa]s?|enviado|enviada|enviados|presentad[oa]) a
(hablado|hablé|hablar|contactado) con
(me (ha|han) (llamado|dicho|escrito))
(noticias|respuesta|los) de
""",
    "company.after": """
(recursos humanos|rrhh|selección|talento|empleo|careers|personas|reclutamiento|recruiting|talent|equipo de selección|hr)
(quiere|busca|te invita|le invita|agradece|ha decidido)
(ha|han) (~ )?(cerrado|visto|descartado|finalizado|cancelado|decidido|leído|elegido)
(ha|han) (leído|visto|descartado|revisado) (tu|su)
(te ha enviado|te envió|le ha enviado|revisó tu|vio tu|quiere (entrevistarte|conocerte)|finalizó el proceso)
(te|le) (recibe|espera|esperan|recibirá|ofrece|ofrecen|citan?)
(les?|los) (gustó|gustaste|encaja)
(siguen?|sigue) (sin|viendo|mirando)
(se queda|se quedan|ha optado|han optado|se decantan?)
""",
    "client.talk": """
me (ha|han) (llamado|dicho|confirmado|comentado|escrito|informado|pedido)
(he|acabo de) (hablado|hablar) con
(se quedan|han optado|han elegido|se han decidido|se decantan|han decidido|siguen sin|les gustaste|les has gustado|les ha gustado|me mandan|me dirán|me dicen|les vuelvo|qué les parece)
(quiere|quieren) (verte|conocerte|volver a verte|entrevistarte)
(te|le) (recibe|espera|esperan|ofrece|ofrecen) (_ )?(el|la|este|en|para|mañana)
(buenas noticias|noticias) de
(enviado|pasado|presentado) tu (candidatura|perfil|cv|currículum) a
cuéntame (luego )?(qué|cómo)
(todavía|aún) (está|están|no han)
en cuanto me (den|digan|respondan)
""",
    "client.described": """
a la empresa, (una|un)
(para|busco para|buscamos para) (una|un) (_ )?(empresa|multinacional|industria|compañía|grupo|cadena|pyme|despacho) (_ )?(de|en|del|ubicada|con sede|situada|líder)
la empresa es (una|un)
(me|nos) (ha|han) (encargado|confiado) (la|esta|el)
""",
    "person.asked": """
(pregunta|pregunte|preguntar|preguntas|preguntad) por( (el|la))?
(preséntate|preséntese|presentarse|presentarte|repórtate|repórtese) con( (el|la))?
(busca|busque|buscar|buscas) a
(te|le|la|lo) (recibirá|recibe|atenderá) (la|el)?
""",
    "street.before": """
(calle|avenida|avda\\.|plaza|paseo|glorieta|ronda)
""",
    "person.before": """
(con|por|entrevistador*|conocerás a|reunirás con|señor|señora|sr\\.|sra\\.|don|doña|y|responsable|director*|nuestr*|pregunta por|participantes|compañer*|manager|jefe|jefa|asistirán)
""",
    "title.word": """
(recruiter|reclutador*|técnic*|responsable|director*|gerente|rrhh|recursos humanos|selección|manager|jef*|coordinador*|consultor*|ingenier*|desarrollador*|talento|talent|ceo|cto|cfo|coo|fundador*|soci*|lead|head|asistente|analista|administrador*|especialista|people|partner|personas|generalista|reclutamiento|supervisor*)
""",
    "register.formal": """
(estimad*|atentamente|reciba un|le saluda|cordialmente|un cordial saludo|usted|le|su)
""",
    "register.casual": """
(hola|un abrazo|besos|genial|guay|chao|te|tu|abrazo|qué tal|saludos)
""",
    "address.polite": """
(usted|le|su|sus|ustedes)
""",
    "address.familiar": """
(tú|te|tu|tus|contigo|ti)
""",
    "friendly": """
(encant*|un placer|nos gustó mucho|impresionad*|genial|fantástic*|estupend*|muchas ganas)
""",
    "phone": """
(telefónic*|por teléfono|llamada|te llamaré|le llamaré|llamaremos|te llamo|llamará)
""",
    "ask.samples": """
(muestras? de (tu |su )?trabajo|ejemplos de (tu|su|tus|sus)|trabajos anteriores)
""",
    "ask.references": """
(referencias)
""",
    "ask.portfolio": """
(portfolio|portafolio)
""",
    "ask.documents": """
(certificad*|título*|copia (de|del)|dni|documentación|nóminas|formulario|vida laboral|currículum|cv|titulación|carta de presentación|comprobante*|justificante*)
""",
    "ask.salary": """
(pretensiones (salariales|económicas)|expectativas (salariales|económicas)|banda salarial|preaviso|disponibilidad de incorporación)
""",
    "ask.task": """
(caso práctico|prueba técnica|ejercicio|presentación|prueba|reto técnico)
""",
    "ask.verb": """
(podrías|podría|puedes|puede|necesitamos|necesito|por favor|agradecería*|rogamos|recuerda|recuerde|pedimos|pido) (~ )?(enviar*|envíe*|envía*|mandar*|manda*|facilitar*|adjuntar*|compartir*|traer|traiga|trae|remitir*|completar*|rellenar*|aportar*|preparar|preparar*|pasar*|subir*|nos envíes|nos envíe|me envíes)
""",
    "give.verb": """
(enviaré|envío|mandaré|mando|haré llegar|compartiré|adjuntaré|voy a (enviar*|mandar*)|pasaré|facilitaré|remitiré) (~ )?(mañana|antes|hoy|esta|en|el)?
""",
    "topic.before": """
(hablar de|hablar sobre|hablaremos (de|sobre)|tratar*|temas?;|agenda;|charlar sobre|repasar*|profundizar en|comentar|centrará en|conversar sobre)
""",
    "chat.lure": """
(telegram|whatsapp)
(escriba ya a|escríbeme al|@gerente*|por telegram|por whatsapp)
""",
    "pay.lure": """
(tasa*|pago (previo|por adelantado)|transferencia|datos bancarios|cuenta bancaria|tarjeta regalo|bitcoin|criptomoneda*|western union|depósito|cheque (~ )?ingres*|comprar (~ )?equipo)
""",
    "reschedule.later": """
(te|le) (escribo|aviso|digo|llamo|confirmo|contacto|busco|propongo) (~ )?(apenas|en cuanto|cuando|luego|después|para)? ?(~ )?(otro día|otra fecha|nueva fecha|organice|sepa|tenga|pueda|coordin*|nuevo horario)
(coordinamos|vemos|buscamos|fijamos|ponemos|encontramos|agendamos|cerramos) (~ )?(otro|otra|nueva|nuevo) (día|fecha|momento|hora|horario|cita)
(nueva|otra) (fecha|cita|hora) (~ )?(pendiente|por (confirmar|definir)|más adelante|en breve|comunicar*|informar*)
(recibirás|recibirá|enviaremos|mandaremos|te enviamos) (~ )?(nuevo enlace|nueva (fecha|convocatoria|propuesta|cita)|otro enlace)
(te|le) (buscamos|busco|encontramos|damos|propongo|proponemos) (~ )?(hueco|otro|otra|nuevo|nueva|fecha)
danos (~ )?(un par de días|unos días)
""",
    "footer": """
(nunca|jamás|no) (pid*|pedi*|cobr*|solicit*|exig*) (~ )?(dinero|pago*|cuota*|tasa*|dato* bancario*)
(proceso|selección|reclutamiento|postulación) (_ )?es (_ )?gratuit*
(darse de baja|darte de baja|date de baja|cancelar (la |tu |su )?suscripción|desuscribir*|preferencias de (correo|notificación*)|gestionar (~ )?(preferencias|alertas|notificaciones)|ver (este correo|en el navegador))
(política de privacidad|protección de datos|datos personales|rgpd|lopd*|aviso legal|aviso de privacidad|todos los derechos reservados|registro mercantil|domicilio social|términos y condiciones)
(confidencial*) (~ )?(destinatari*|mensaje|información|correo|uso)
(recibido|recibes|recibe|recibió) (~ )?(este (mensaje|correo|e-?mail)) (~ )?(por error|porque|debido|ya que)
este (mensaje|correo|e-?mail) (~ )?(ha sido (enviado|generado)|fue (enviado|generado)|se ha (enviado|generado)|va dirigido|es para)
(síguenos|síganos|seguinos|encuéntranos) (~ )?(en )?(linkedin|facebook|instagram|twitter|youtube|tiktok|redes)
(únete|unirte|suscríbete|regístrate) (~ )?(comunidad de talento|bolsa de talento|alertas de empleo|newsletter|boletín)
(imprimir este|piensa en el medio ambiente|medio ambiente antes de imprimir)
""",
}

SENSES = """
interview: entrevista*|llamada de selección|videoentrevista*|assessment*|dinámica de grupo|preselección|entrevistar*|prueba y entrevista|charla técnica|entrevista técnica|dinámica grupal|panel|videoentrev*|clase muestra|clase demostrativa|entrevista psicolaboral|turno de entrevista|entrevista final|prueba de cocina|assessment center|entrevista grupal
stage: fase*|ronda*|siguiente paso|próximo* paso*|etapa*|segunda|final|siguiente fase|proceso|primera|tercera|última|próxima etapa|siguiente etapa|pasas|pasaste|superado|avanzaste|terna
role: puesto*|vacante*|oferta de empleo|posición|cargo|plaza|empleo|trabajo|prácticas|oferta|rol|puesto de trabajo|búsqueda|posiciones|función|ocupar|convocatoria|bolsa|jornada completa
apply: candidatura*|solicitud*|postul*|currículum*|cv|perfil*|aplicaci*|inscripción|inscrit*|aplicar|aplicado|hoja de vida|curricul*|candidatur*|inscrib*|apunt*|registro|porfolio|portfolio|postulaste|tu trayectoria|tu experiencia|aspir*|formulario|aplicaste|antecedentes|tu ficha|expediente|folio|aplicación
candidate: candidat*|aspirante*|postulante*|finalista*
other: otr*|alguien|una persona|intern*|extern*|distint*|otra persona|la otra|el otro|alguien más|promoción interna|recomendado|perfil con|perfiles|una compañera
team: equipo*|director*|responsable*|gerente|comité|tribunal|jefe*|jefa|dirección|compañer*|cliente|empresa|cto|ceo|consejo|gerencia|área|socio*|socia*|propiedad|comisión|jurado|cfo
recruiter: selección|recursos humanos|rrhh|reclut*|talento|talent|rr.hh|people|personas|talent acquisition|consultora de selección|headhunter|capital humano|reclutador*
choose: elegi*|seleccionad*|seleccionar|escog*|contrat*|optado|optar|decantad*|elegid*|eligió|escogid*|optó|inclin*|decantó|apost*|quedamos con|quedado con|tiran con|van con|fich*|recaído|recayó|ocupará|cubrir|prioridad|preferencia|encontr*|prefer*|firm* con|fuimos con|favoreció|se queda con|promocionar|nos quedamos|me quedo con
decide: decisi*|decidi*|resultado*|resolución|resuelto|decid*|resolver*|resuelv*|definir|definición|dictamen|veredicto|baremando
onward: continuar|avanz*|seguir adelante|siguiente fase|proceso|pasar a|proseguir|pasado a|sigues|seguimos|seguir|avanzas|pasas a|continúas|continúa|pasa a la|superado
not: no|ni|nunca|sin|ningun*|tampoco|desestimad*|imposible|nadie|nada|todavía no|aún no|insuficiente|fuera|descartad*|desestim*|excluid*
sorry: lamenta*|lamentablemente|desafortunadamente|sentimos|siento|disculp*|pena|desgracia*|perdona*|lamento|perdón|mil disculpas|disculpa|por desgracia|qué pena|me apena|desgraciadamente|malas noticias
wish: dese*|suerte|éxito*|mucha suerte|ojalá|ánimo|éxitos|lo mejor|deseamos
future: futur*|base de datos|más adelante|próximas ocasiones|tener en cuenta|nuevas oportunidades|volver a|presente|en cartera|próximas|otra ocasión|siguientes vacantes|nuestros caminos|volver a vernos|base|al pendiente|radar|en reserva|bolsa de sustituciones|próximo año|tu ficha|volver a presentarte|postularte de nuevo
filled: cubiert*|cerrad*|cerrado|ya no está|finalizad*|adjudicad*|ocupad*|desierta|cubrió|cerró|concluid*|ya encontr*|finalizó|recaído|completa|completo|al completo|asignada|asignado|se cubrió|adjudicado|completado|ocupada|quedado con
closer: ajust*|encaj*|adecu*|más se|gran número|numeros*|alto nivel|muchas|mejor|más experiencia|más recorrido|más años|senior|requisitos|requerimientos|más alineado|adecúa|ajusta|afín
received: recibi*|recepción|llegado|registrad*|hemos recibido|recib*|llegó|ha llegado|quedó registrada|nos consta|hemos guardado|cargada|enviada|enviaste|cargado con éxito|se han cargado|tuvo entrada|acuso recibo|quedó|presentada|acusamos recibo|con éxito|justificante|me llegó|conserva
review: revis*|valor*|analiz*|estudi*|evalu*|mirar*|leer*|leeremos|viendo|estudiando|echar un vistazo|baremar
thank: gracias|agradec*|mil gracias|muchas gracias|se agradece|agradezco
confirm: confirm*|queda*|agendad*|perfecto|de acuerdo|cerrado|anotad*|apuntad*|confirmad*|quedamos|hecho|listo|agendado|apuntado|vale|genial|estupendo|va|dale|entonces|reconfirmad*|programada|programado
book: agend*|program*|cita*|reserv*|concert*|organiz*|fij*|citad*|quedar|fijad*|convocad*|citamos|te cito|planific*|cuadrar|coordinar|cerrar fecha|apartar
available: disponib*|vendría bien|viene bien|te va|le va|conviene|podría*|posible|libre|cuándo|encajaría|cuándo te|te cuadra|te encaja|puedes|puedo|pueda|podrías|te vendría|te acomoda|te queda|cómo vas|cómo andas|te sirve|qué día|a qué hora
slot: hora*|horario*|hueco*|franja*|mañana*|tarde*|opciones|fechas|huecos|ratos|espacio*|momento*|mediodía|turno*|alternativa*|propuesta*
link: enlace*|link|clic|calendly|portal|botón|accede*|url|pincha|haz clic|ingresa|ingrese|entra en|calendario|cal.com|escoge|elige
move: aplaz*|reprogram*|cambi*|mover|mov*|retras*|adelant*|nueva fecha|nuevo horario|posponer|pospuest*|en lugar|reagend*|correr|pasarla|pasarlo|lo dejamos|la dejamos|traslad*|modific*|aplazad*|atras*|a otra hora|otro día|otra fecha|cambio de|finalmente|en vez|posterg*|rectific*|corrección|en lugar de|pasó del|pasa al
cancel: cancel*|anul*|suspend*|no tendrá lugar|no se realizará|sin efecto|ya no hace falta|no hace falta que|no es necesario|no vengas|no venga|desconvoc*|se cae|caído|se cayó|se ha caído
hold: paus*|congelad*|presupuesto*|stand by|en espera|paraliz*|reestructur*|detenid*|parad*|frenó|frenado|en suspenso|autorice|aprueben|standby|a la espera de|hiring freeze
hitch: enfermo|enferma|enfermó|enfermedad|imprevist*|surgi*|conflicto|urgencia|última hora|indispuest*|baja|malo|mala|fiebre|médico|huelga|retras*|auditoría|vuelo|se me ha|me ha salido|le ha surgido|no llega|no puede|no podré|no podrá|no voy a poder|festivo|tarde
call: llam*|teléfono|telefónic*|móvil|celular|telefone*|telefón*|te llamo|llámame|marco|marcar|whatsapp|un toque|telefonear
talk: hablar|charl*|conversa*|platic*|comentar|conocer*|comentarte|hablamos|hablemos|contarte|platicar|conversar|charlemos|café
meet: conocer*|reuni*|visit*|venir|oficina*|recibir*|presencial|verte|verle|recibirá|recibirte|atenderá|te esperamos|te espera|acercarte|acérquese|pásate|acudir|comparec*|presentarse|presentarte|personarse|nos vemos|entrada|sede|oficinas
keen: ganas|encantad*|esperamos|gustaría|ilusión|interesa|con ganas|nos apetece|nos haría ilusión|deseando|me encantaría|nos encantaría
prepare: traer|trae|dni|prepar*|dirección|recepción|documento de identidad|calle|preguntar por|planta|lugar|llegar|aporte|aportar|trae tu|título*|originales|ine|curp|cédula|llega|pregunta por|pregunte por|piso|sala|edificio|calzado|zapato*|botas|puntual*|antes de la hora|minutos antes|identificación|entrada|puerta|para llegar|portería
remind: record*|próxima|mañana|no olvides|hoy|recordatorio|te recuerdo|recuerda|no te olvides|mañana tienes
video: zoom|teams|google meet|meet|videollamada|webex|skype|código|online|videoconferencia|enlace de|remoto|liga|virtual|telemático
invite: invit*|convoc*|citamos|citarle|citarte|te invitamos|queda convocad*|se le cita|citación|convocad*|nos gustaría conocerte|queremos conocerte|quieren verte|quiere verte|vente|recibiríamos|acércate|pásate|ven el|ven este|te esperamos|le esperamos|preséntese|preséntate|se la cita|queda citad*|sírvase|acuda a|acuda el|presentarse el|la recibirá|le recibirá|la recibiremos|la esperamos|te vemos el
offer: ofert*|ofrec*|propuesta|incorpor*|ofrecerte|carta oferta|te queremos|oferta de|propuesta económica|que te unas|que te incorpores|que seas|formes parte|elegida para
pay: salari*|sueldo|bruto*|retribuc*|bonus|anuales|remuner*|prestaciones|vacaciones|euros|brutos|pagas|variable|seguro médico|vales|aguinaldo|renta|pesos|líquida|fondo de ahorro|teletrabajo|mensual*|neto*|netos|limpios|jornada|líquidos|convenio
start: incorporación|inicio|comenz*|empez*|fecha de inicio|primer día|empieza|empezarías|te incorporarías|alta|arrancar|comenzarías|arrancás|empezaríamos|asunción|ingreso|comienzo|primer turno
join: unirte|unirse|bienvenid*|formar parte|incorporarte|incorporarse|sumarte|te unas|se una|nuestro equipo|al equipo|con nosotros|a bordo|sumes
glad: enhorabuena|felicidades|felicit*|nos complace|encanta*|alegr*|buenas noticias|placer|ilusión|qué alegría|grato|agrado|feliz|lo has conseguido|buenas nuevas|genial
sign: firm*|contrato|acept*|por escrito|carta oferta|firmad*|firmarlo|firma|documento adjunto|aceptación|devolver firmado|adjudica*|nombramiento|formalizar|precontrato|aceptás|aceptas
send: envi*|mand*|adjunt*|facilit*|remit*|compart*|subir|hacer llegar|pásame|mándame|envíame|envíanos|aporta*|hazme llegar|girar|cargar|remítanos
document: referencia*|título*|certificad*|documenta*|antecedentes|copia*|muestra*|formulario|dni|nie|cédula|vida laboral|nómina*|copia|comprobante|carta de recomendación|certificado*|justificante
hear: noticias|contact*|informar*|respuesta|responder*|diremos|avis*|saber|comunicar*|actualiz*|te digo|te cuento|te aviso|te llamo|te confirmo|sabrás|sabrá|daremos|tendrás|tendrá|novedades|feedback|devolución|retroaliment*|le comunicaremos|te escribo
wait: paciencia|esper*|todavía|aún|pendiente*|en cuanto|pronto|tan pronto|aún quedan|nos queda|quedan|en breve|próximamente|la espera|estamos en|sigue|seguimos|cuando tenga|en cuanto sepa|pospuesto|retras*|demora|congel*|en curso|en revisión|en proceso
feedback: feedback|impresi*|valoración|comentarios|buen sabor|nos gustó|devolución|opinión
enjoyed: gust*|agradable|impresion*|encantó|placer|interesante|nos ha gustado|me gustó|te agradezco|un placer|encantados|qué bien|buena charla
ask: pregunta*|podría*|puedes|puede|por favor|indica*|dinos|díganos|confirma|dime|me dices|indíquenos|cuál es|cuál|confírmame|me confirmas|necesito|necesitamos|te importa
away: fuera de la oficina|vacaciones|ausen*|de baja|viaje|permiso|festivo|cerrad*|cerramos|licencia|desconect*|embarcad*|congreso|incapacidad|permanece cerrado|fuera unos días|maternidad|paternidad|festivos|semana santa|puente|de viaje|ya no trabajo|ausente
back: vuelta|regres*|vuelvo|regreso|reincorpor*|de regreso|retomamos|retomo|atenderemos|a partir del|volveré|regresaré|incorpor*
inbox: correo*|email*|mensaje*|e-mail*|buzón|correos|mails|bandeja|la correspondencia
urgent: urgen*|en mi ausencia|contacte con|sustitu*|lo urgente|no puede esperar|mi compañer*|diríjase|escríbele|escribile|atenderá
machine: automátic*|no responda*|no conteste|no-reply|generado|correo automático|mensaje automático|no admite respuestas|buzón no|generada automáticamente|justificante
ticket: ticket|solicitud|número|incidencia|días hábiles|días laborables|plazo|consulta|folio|registrada con|agente|soporte|ayuda|horas hábiles|caso|reclamación
bounce: no se ha podido|no entregado|destinatario|error|fallid*|rebotad*|mailbox|buzón|lleno|no existe|no se pudo entregar|servidor remoto|fue leído|leído|aceptó la invitación|ha aceptado
task: prueba*|test*|ejercicio|caso práctico|presentación|cuestionario|reto|evaluación|prueba técnica|caso|challenge|ejercicio de|kata|psicométric*|psicotécnic*|tres pruebas|en línea|evaluación en línea|resuelvas|contéstalas|desafío|desafíos|el repo|repositorio|las instrucciones|exámenes médicos
recorded: grab*|diferid*|asíncron*|bajo demanda|responder en vídeo|responder en video|graba tus|a tu ritmo|cuando quieras|en el momento que
deadline: antes del|fecha límite|plazo|a más tardar|hasta el|como muy tarde|límite|antes de|vence|caduca|hasta
mediaword: podcast*|episodio*|periodista*|redacción|artículo*|prensa|programa|radio|reportaje|revista|oyentes|fotógraf*|medio|grabamos|capítulo|antena|en directo|lectores|nota|suplemento|spotify|youtube|canal|publicará|publicaría|reportera|libro|documental|entrevistarte para|pódcast|invitada|invitado al|grabación|rodaje|cámara|plató|oyente|para un reportaje|cierro el|redactora de|periódico quiere|locutor*|sección|entrevistarte|entrevistarla|entrevistarlo|en antena|entras en|te llamamos a las|invitados|sale publicada|frases textuales|para el periódico|fotógrafo|seguidores
study: estudio*|particip*|tarjeta regalo|encuesta*|investigación|tesis|usuari*|compens*|sesión|doctorando|maestría|máster de|cuestionario|voluntaria y|confidencial|anónim*|entrevistas a clientes|probar|cheque|vale de|app|investigador*|mi investigación|mi tesis|perfil de nuestro estudio|grupo focal|usabilidad|estudio de mercado|consentimiento|remunerad*|pagamos|encuestad*|participante*|grupo de discusión|se gratifica|gratificación|dinámica de grupo de consumo|reclutamiento de participantes|soy estudiante|soy alumn*|mi tfm|mi tfg|tfm|tfg|mi trabajo de fin|viajeros|clientes frecuentes|satisfacción de
official: visado|visa|consulado|embajada|nacionalidad|extranjería|pasaporte|dni|cita previa|ayuntamiento|sepe|juzgado|nie|consular|trámite*|residencia|inmigración|abogad*|letrado|audiencia|testimonio|perito|siniestro|notar*|hacienda|itv|tráfico|policía|comisaría|citación judicial|expediente|embassy|hipoteca|banco|gestor|licencia de obra|solicitud de ayuda|subsidio|prestación|ayuda al alquiler|cita en|extranjer*|tarjeta de residencia|jurado popular|testig*|denegad*|recurso|registro civil|tasa|justificante|documento de identidad|orientadora|oficina de empleo|perito irá|acogida familiar|servicios sociales|trabajadora social|idoneidad|visado de estudios|orientación laboral|su prestación|entrevista personal en el consulado|pasaporte y los originales|denuncia|siniestros|examen práctico|convocatoria|emprendedor*|cámara de comercio|dependencia|sobreendeudamiento|intérprete|asilo|protección internacional|arraigo|conciliación|ambas partes|acompañante|refugio|naturalización|acogimiento
admissions: admisión|admisiones|matrícula*|secretaría académica
education: universidad|máster|grado|estudiante*|admisión|matrícula|colegio|escuela|profesor*|beca*|curso*|padres|tutor*|alumn*|tutora|tutoría|hijo|hija|familias|aula|examen|erasmus|movilidad|mba|trimestre|secretaría|centro escolar|guardería|facultad|campus|curso escolar|plaza en el|plaza en la|proceso de admisión|solicitud de admisión|convocatoria de becas|máster en|entrada en la escuela|maestra|directora quiere|reunión de padres|lista de espera|guarderí*|instituto|conservatorio|autoescuela|matricul*|preseleccionada para la beca|alumnado|entrevista de admisión|directora del programa|convocatoria de|estudios de|becas|su solicitud no|programa de posgrado|posgrado|prueba de acceso|aspirante a la escuela|su carpeta|escuela de arte|entrevista de acceso|pruebas de acceso|primaria|infantil|no disponemos de plaza|comité de admisiones|estimada aspirante|maestría|los admitidos|plaza para|estimada familia|calificaciones|jefa de estudios|jefe de estudios|entrevista con la familia|lista de admitidos|prueba de nivel|defensa de|psicóloga|ingreso de|becados|cartilla|clases particulares|clases de repaso|clases de química|clases de física|clases de matemáticas|clases de inglés|clase de prueba|selectividad|estimados padres|entrenamiento de prueba|curso de idiomas|clases de alemán|clases de francés|entrevista inicial de nivel|nuestro alumno|nuestra alumna|fct|examen oral|estimada alumna|estimado alumno|equivale a suspenso|carné universitario
property: piso|visita|alquiler|inquilin*|inmobiliaria|casero|vivienda|apartamento|contrato de alquiler|fianza|casa|reparación|fontanero|técnico de la caldera|arrendamiento|propietari*|habitación|timbre|compañeros de piso|idealista|fotocasa|nóminas|visita al piso|reforma|técnico|instalación|fibra|caldera|inquilino*|propietario|dueño|piso de|visita del|enseñarte el|en el portal|portal|documentación para el piso|agencia inmobiliaria le|escritura|comunidad de vecinos|mudanza|compartir piso|vivienda*|pasarte el|ver el piso|otras dos candidatas|le ofrecemos el piso|compañeros
health: doctor*|médic*|clínica|paciente*|dentista|consulta|hospital|análisis|salud|fisio|peluquer*|corte|tinte|veterinari*|oculista|óptica|vacuna|sesión de fisio|cita médica|vacuna*|perro|gato|mascota|sesión|terapeuta|psicólog*|traumatolog*|fisioterap*|revisión|dermatólog*|revisión dental|limpieza|fisioterapia|sesión de|rayos|cita con|su cita|anular la cita|adoptar a|perra|cachorro|protectora|matrona|receta|psicolog*|terapia|los resultados|sus resultados|comentarle los|comentar los resultados|la doctora|analítica|podólog*|cambio de hora|la fisio|cuidadora*|para conocerse|su madre|anestesi*|terapia de pareja|primera sesión|honorarios|psicoanalista|empleada de hogar|cuidar de su madre|ayuda para su casa|prequirúrgic*|anestesia|nutricionista|preoperatori*|donante*|entrevista clínica
sales: descuento*|demo*|cliente*|producto*|promoción|compra*|tienda|gratis|rebajas|oferta especial|comercial|presupuesto|ahorra*|suscripción|renovación|solución|plataforma|clientes|proveedor|pedido|envío gratis|código|reservar mesa|taller mecánico|coche|vehículo|revisión de los|gimnasio|entrenamiento|empresas como la tuya|empresas como la suya|ayudamos a|demostración|sin compromiso|prueba gratuita|reducir costes|más ventas|clientes nuevos|tarifa plana|proveedores|su web|tu web|agencia de marketing|oferta válida|factura de la luz|factura de luz|equipos como el|negocios como|patrimonio|invertir|tu presupuesto|su presupuesto|el presupuesto de|otros presupuestos|otra freelance|otro proveedor|otros proveedores|equipos de rr|nuestra herramienta|equipos de recursos humanos|su anuncio|tu anuncio|sigue disponible|sigue ahí|llamada de descubrimiento|sesión estratégica|sesión de valoración|asesoría gratuita|llamada estratégica|consultoría gratuita|lo han resuelto|cómo lo resolvieron|nuestra solución|te frena|ahorrarte tiempo
event: webinar|conferencia*|inscríb*|evento*|taller*|jornada*|feria|ponente*|charla|entradas|cine|concierto|teatro|inscripción al|congreso|sala|programa completo|asistir|asiento|aforo|inscripción gratuita|en directo|networking|puertas abiertas|seminario|ponencia|comité del congreso|programa del congreso|sala grande|inscrita|aforo*|espectáculo|aplazado|cancelado el|exposit*|visita guiada|conferenciante*
alert: alerta*|nuevas ofertas|ofertas para ti|darse de baja|darte de baja|newsletter|premium|ha visto tu perfil|ver todas|empleos|vacantes nuevas|nuevas vacantes|ver ofertas|ofertas|inscríbete|postúlate|publicado|boletín|modificar|eliminar esta alerta|empleos similares|baja|registrado en|ofertas de empleo|cerca de ti|inscríbete ya|empleo cerca|vacantes|feria de empleo|mensaje en linkedin|solicitud de contacto|recomendad*|trabajos para ti
cold: he visto tu perfil|mi cliente|nuestro cliente|te encaja|escucha activa|freelance|linkedin|recomienda*|tarifa|oportunidad*|estás abiert*|interesad* en|referid*|conoces a alguien|vi tu perfil|encontré tu perfil|multinacional|encajas en|proyecto de mi cliente|escuchar ofertas|nueva oportunidad|búsqueda confidencial|cambio profesional|proyecto freelance
hiringside: hoja de evaluación|el candidato|la candidata|su cv|tu valoración|entrevistador*|ficha de|entrevistas tú|tribunal|scorecard|candidata*|entrevistas a|vas a entrevistar|tú llevas|el cv de|plantilla de preguntas|en el ats|evaluación|tus vacantes|contratar más|rellena*|la parte técnica|candidatos para el|vienen tres candidatos|perfiles para ti|dos buenos|podrías verlos|coges tú|puedes estar en|entrevistamos a|te paso los|los currículums|nuestra decisión|yo elegiría|se ha retirado|contratar más rápido|costes de personal|buena palabra|referencias de|panel de entrevistas|incluida en el panel|incluido en el panel|candidato ?:|candidatos ?:|entrevistadora|completa la evaluación|guion de entrevista|comité de selección interno|como entrevistador*|evaluar a los candidatos|entrevistas del jueves|volvería a ver|fue la mejor|a los otros dos|les llamo yo|segunda ronda con|terna|los veríamos|los tres cv|jefe de equipo busca|segunda entrevistadora|segundo entrevistador|los dos finalistas|nos juntamos para decidir|preselección|vienen cuatro candidatos|la entrevista con la candidata|me cubres|dos candidatos|enviar sus perfiles|le envío sus perfiles|nuestros candidatos|los tres finalistas|contamos contigo en|vienen tres|vienen el lunes|lleva la parte|antigua jefa|última jefa|en liza|mesa de contratación
family: besos|mamá|papá|hermana|hermano|niños|cumple*|fin de semana|un beso|cariño|abuela|os quiero|cena|comida familiar|nietos|sobrin*|jaja*|jeje*|muaks|bss|abrazo fuerte|cruza los dedos|nervios*|guapa|prima|cuñad*|finde|birra|te quiero|no duermo|qué ponerme|mi hijo|mi hija|nuestra hija|nuestro hijo|tu hermano|tu hermana|por fin|adivina|sin ti|llámalo|llámala|te cuento|de los nervios|un café|me gusta tu perfil|suerte a
office: sprint|acta|proyecto*|reunión|cliente|trimestre|factura*|seguimiento|planificación|equipo,|reunión de|orden del día|objetivos|desempeño|despacho|junta|comité|presupuestos|kick-off|retro|reunión de presupuesto|arranque|misma sala|el cliente ha firmado|plan de trabajo|comité de dirección|evaluación anual|hito*|entregable*|cuadrante|turnos|reunión de equipo
practice: coach*|simulacro*|practicar|consejos|preparación|curso|entrenamiento|simulaciones|en vivo|masterclass|gratis|plazas limitadas|cupo|descuento|ensayar|sesión gratuita|domina|supera tu|simulacro de entrevista|preguntas más|trucos|coach laboral|tu próxima entrevista|mejora tu cv|empleo garantizado|le conseguimos entrevistas|orientador*|coach|formación con|preguntas trampa|tu presentación|la sesión son
civic: del servidor|en el servidor|moderador*|hackathon|mentor*|gremio|voluntari*|asociación|coro|donac*|vecin*|elecciones|socio*|club|parroquia|catequesis|bautismo|adopción|adoptar|protectora|comunidad de propietarios|junta|acogida|peña|cofradía|ampa|ensayo|audición|casting|equipo titular|partido|finalista|premio|jurado|fallo del|banco de alimentos|ayuntamiento convoca|iglesia|obispo|capilla|asamblea*|tesorero|vocal|bautizo|funeral|comité de empresa|bomberos voluntarios|administración del servidor
lure: telegram|whatsapp|tasa|depósito|transferencia|cuenta bancaria|gana|sin experiencia|desde casa|al día|bitcoin|ganando|por día|cupos|dinero|inversión|comisión diaria|western union|dinero fácil|ingresos garantizados|gastos de gestión
exit: entrevista de salida|último día|baja voluntaria|salida|portátil|antes de tu último|antes de su último|despedida|finiquito|exit interview|tu último mes|te vamos a echar de menos|offboarding|expediente disciplinario|despido|descargos|pliego de cargos
shop: pedido*|factura|pago*|envío|entrega|cuenta|contraseña|reserva|vuelo|hotel|reembolso|código|pedido|cobrado|devolver*|importe|entradas|enviad*|repart*|punto de recogida|código de seguridad|tu cuenta|su cuenta|actualización|borrado de tus|mesa para|tu reserva|facturación
forwarded: reenv*|te paso|para tu información|fyi|rv:
mine: mi entrevista|tengo una|mi candidatura|deséame|tengo entrevista|tengo una entrevista|me han llamado|me llamaron|me han cogido|me cogieron|he pasado a la|pasé a la|me presento a|ensayar conmigo|ayudarme a preparar|practicar conmigo|mi tren|no llego a|estoy muy interesad*|gracias por recibirme|por entrevistarme|qué me pongo|me llaman el|me acompañas|quedo a la espera de su respuesta|adjunto mi|gracias por citarme|por citarme|gracias por la invitación|gracias por convocarme|confirmo mi asistencia|asistiré|debo llevar|hay novedades|dónde aparcar|quién más estará|quisiera presentarme|me gustaría postular|su anuncio|mi currículum|gracias por la entrevista|agradecerle la entrevista|la entrevista de ayer|mis referencias|quedo a su disposición para cualquier duda|disponible para una entrevista|me revisas|antes de mandar*|mi respuesta|puedo empezar ya|tengo experiencia con|me dio su número
yours: su candidatura|tu candidatura|su solicitud|tu solicitud|su cv|tu cv|su currículum|tu currículum|su perfil|tu perfil|su interés|tu interés|su entrevista|tu entrevista|su experiencia|tu experiencia|su trayectoria|tu trayectoria|se ha postulado|te has postulado|te postulaste|invitarle|invitarte|entrevistarle|entrevistarte
title: ingenier*|desarrollador*|analista*|gerente|técnic*|asistente|coordinador*|responsable de|contable|enfermer*|profesor*|vendedor*|consultor*|administrativ*|auxiliar|director*|jefe de|jefa de|diseñador*|abogad*|arquitect*|cociner*|camarer*|conductor*|becari*|gestor*|especialista|comercial|dependient*|redactor*|programador*
finance: préstamo*|crédito*|hipoteca*|banco*|oficina bancaria|seguro*|póliza|siniestro*|subvención*|subvenciones|fondo|fundación|financiación|inversor*|ronda|aceleradora|licitación|adjudicad*|contrato público|impuesto*|beca|ayuda económica|ronda de inversión|los socios|inversores|cifras al día|préstamo|microcrédito*|caja rural|su negocio|plan de negocio|analista de crédito|renta 2024|gestoría|fundadoras|fundadores|equipo fundador|vuestro pitch|su pitch|tu pitch|ronda semilla|últimos números|plan de pensiones|planes de pensiones|ahorro|jubilación
paper: manuscrito|revisor*|revista científica|publicación|publicar|revisión por pares|artículo|resumen enviado|editorial|comité editorial|su novela|línea editorial|originales|su original|su manuscrito
service: taller|coche|vehículo|itv|neumático*|caldera|técnico pasará|medir|instalador|mudanzas|peluquería|corte de pelo|estética|masaje|gimnasio|clase de prueba|restaurante|fontaner*|electricista|reformas|prueba de conducción|clase de conducir|placas solares|prueba del coche|test drive
"""

TRADES = """adjunto adjunta subgerente subdirector subdirectora subjefe subjefa
ama locutor locutora corredor corredora guia sastre herrero herrera vidriero lavacoches gasolinero taquillero taquillera bailarin bailarina patron
botones electromecánico pinche
ingeniero desarrollador analista tecnico gestor asesor comercial contable contador enfermero administrativo disenador programador consultor
especialista coordinador jefe jefa responsable dependiente dependienta redactor abogado recepcionista camarero cocinero chef mozo operario
conductor profesor maestro medico farmaceutico fisioterapeuta psicologo auxiliar encargado .*director gerente supervisor vendedor ejecutivo
administrador arquitecto electricista mecanico soldador fontanero carpintero albanil gobernanta ilustrador tramitador becario practicante
periodista traductor bibliotecario ayudante asistente agente promotor reponedor cajero repartidor chofer almacenero tornero fresador
montador delegado tecnologo investigador monitor educador orientador logopeda veterinario dentista higienista odontologo matron matrona
celador cuidador geriatra limpiador camarista gobernante pastelero panadero carnicero pescadero sumiller enologo jardinero peluquero
esteticista costurero modista secretario oficial peon capataz inspector auditor actuario economista estadistico biologo quimico geologo
fisico delineante topografo aparejador sanitario socorrista entrenador musico actor productor realizador montaje editor archivero
conservador restaurador comprador planificador scrum suscriptor tesorero .{4,}ista .{3,}(?:ador|edor|idor)(?!n) .*ologo .*ologa guardia
vigilante azafato carretillero pintor pulidor tapicero zapatero lavandero conserje bedel ordenanza notario interventor letrado friegaplatos
pizzero repostero heladero barman ninera nana empleado bombero policia cartero piloto marinero buzo minero aprendiz residente pasante
chapista cerrajero cristalero estetici tutor catedratico decano encofrador mecanografo instalador recolector estibador controlador
teleoperador operadora rector vicerrector podologo optometrista mercaderista obrero ganadero apicultor pescador agricultor vicedirector
subdirector lider profesional especializado oficiala tecnica
corrector mesero mucama gerocultor mensajero
yesero camionero frutero protesico pediatra cirujano matricero joyero relojero fotografo doctorando tripulante ujier
pedagogo psicopedagogo educadora gerocultora kinesiologo prevencionista instrumentador optometra charcutero planeador
biomedico bacteriologo propagandista
tcae bodeguero nochero parvularia cadete
barrendero calderero camarografo comadrona consejero hostelero impresor jornalero lavaplatos librero limpiacristales quesero segurata taxista vaquero profe
canguro jornalera remisero plomero plomera gasfitero gasfiter intendente
"""

TITLE_STOPS = """
indisponibilidad enfermedad indisposicion
empresa en con y o que para por ha han fue quedo esta estara sera sigue pide es nos le te tu su nuestra nuestro desde a al ubicado ubicada dentro se
has hasta ya no hemos muchas si como queda quedo cubierta cubierto aqui antes hoy manana ayer vamos va fue pero porque cuando pues tiene
pasa ha-pasado sin seguimos buscamos buscando buscan precisamos
seria serian era eran estaria habia podria podriamos queremos necesitamos necesitariamos siguen cierra empieza comienza consiste requiere incluye tambien ademas ahora aun todavia entonces solo justo donde quien cual este estos estas ese esa mismo misma igual
debes debe deberas debera registro quiere acaba sea sean necesito registrar
sale viene implica supone corresponde parte abre vale depende finaliza empezara comenzara tendra podra debera seguira quedara pasara vendra resulta continua continuan falta faltan alrededor mediante segun tras durante originalmente inicialmente me os siempre previsto prevista programado programada agendado agendada fijada fijado queria gustaria quisiera podia
"""

WORDS = Words(
    code="es",
    common="el la los las de del y en que para por con una un su tu te le nos se es está ha hemos como más muy pero si al o lo hola estimado estimada gracias saludos un cordial buenos días buenas tardes usted nuestro nuestra puesto semana día a las horas no me mi será sea ser también este esta entrevista reunión invitación",
    denying="no|sin|nunca|tampoco",
    clause_joints="y|e|pero|sino|porque",
    conditional="de no recibir|si no recibe*|si no tienes|en caso contrario|si no te|si|en caso de|en el caso de|siempre que|una vez|cuando|caso de que",
    anchors="decisión|respuesta|gracias por|entrevista|candidat|puesto|vacante|selecci|curr|postul|rrhh|recursos humanos|empleo|trabajo|reclut|oferta|disponib|ausen|vacaciones|entreg|cargo|incorpor|proceso|portfolio|plaza|conocerte|conocerle|felicitaciones|enhorabuena|agend|socioecon|comprobante|documentos|te tengo en cuenta|pregunte por|preguntas por|te aviso|le aviso|definiendo|citaci|convoca|reunión|llamada|te espero|te llam|llámame|videollamada|prueba técnica|contrat|fase|inscri|aspirante|noticias|novedades|en cuanto sepa|te digo|te diré|le diré|quedamos|nos vemos|hueco|aplaz|anulad|cancelad|hablamos|tu perfil|tu cv|aprobad|cita |talento|podrías venir|podría venir|cambio de planes|siguiente fase|necesitamos una hora|el cliente|banda salarial|acérquese|pásate|pasate |cerrad|seleccionad|propuesta|aceptaci|hecho!|seas nuestra|seas nuestro|postula|folio|buenas noticias|oposici|bolsa de|proceso selectivo|convocatoria|tribunal|concurso",
    joining="de del y en la el los las para & a con",
    macros=MACROS,
    cues=CUES,
    senses=SENSES,
    trades=TRADES,
    title_stops=TITLE_STOPS,
    title_joins="de del la el los las y & e en",
    articles="el la los las un una",
    before_titles="de como para la el una un puesto plaza vacante candidatura",
    behind_titles="en y el",
    letters="ñ ¿ ¡ ó í",
    lower_titles=True,
    examples={
        "not.case": (
            "+ Su entrevista fue programada. Caso I-485.",
            "- Traiga su permiso de residencia a la entrevista.",
        ),
        "not.work": (
            "+ Tu turno del jueves pasa a la tarde.",
            "+ La reunión de equipo es a las tres.",
            "- Su entrevista pasa al jueves.",
        ),
        "offer.terms": ("+ Aceptamos tu candidatura con mucho gusto.",),
        "reply.request": ("+ Tu prueba en línea está lista.",),
        "owner.applies": (
            "+ ¿Todavía buscáis a alguien para los sábados?",
            "+ Me gustaría trabajar con ustedes.",
            "- Busco rosales para el jardín.",
        ),
        "not.applicant": (
            "+ Adjunto mi currículum.",
            "+ Gracias por considerarme.",
            "- Gracias por tu candidatura.",
        ),
        "not.entry": (
            "+ Tu entrevista de admisión ha sido agendada.",
            "- Tu entrevista de trabajo ha sido agendada.",
        ),
        "missed": (
            "+ Hoy no te conectaste a la entrevista.",
            "+ Siento mucho que falté a nuestra entrevista.",
            "- No hemos decidido todavía.",
            "- Me gustó la entrevista.",
        ),
        "invite.fixed": (
            "+ Tu entrevista está confirmada.",
            "+ La entrevista tendrá lugar el lunes.",
            "+ Quedas citada para entrevista.",
        ),
        "rejection.clear": (
            "+ Hemos decidido continuar con otros candidatos.",
            "+ Lamentamos comunicarte que no has sido seleccionado.",
        ),
        "proposal.availability": ("+ ¿Cuál es tu disponibilidad?",),
        "offer.clear": ("+ Nos complace ofrecerte el puesto.",),
        "reschedule.moved": (
            "+ ¿Podría venir un cuarto de hora antes?",
            "- La oficina abre media hora antes.",
            "+ Tenemos que reprogramar la entrevista.",
        ),
        "cancellation.off": ("+ La entrevista ha sido cancelada.",),
        "ack.received": ("+ Hemos recibido tu candidatura.",),
        "autoreply.absence": ("+ Estoy de vacaciones hasta el lunes.",),
    },
)
