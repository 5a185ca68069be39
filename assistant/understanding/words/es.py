"""Spanish."""

from assistant.understanding.words.model import Words

MACROS = {
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
""",
    "hiring.application": """
(tu|su|mi|la) (candidatura|solicitud|postulación|cv|currículum|curriculum|perfil|aplicación|inscripción|portfolio|portafolio)
(candidatura|candidato|candidata|candidatos|postulación|postulado|postularte|postularse|aplicado|inscrito|currículum|curriculum|cv|hoja de vida|preseleccion*|carta de presentación|prueba técnica|postulante)
""",
    "hiring.role": """
(puesto|vacante|posición|plaza|cargo|oferta|empleo|prácticas|oportunidad|rol) (de|del|como|en|para)
(el|del|al|este|nuestro|nuestra|la|un) (puesto|vacante|posición|plaza|cargo)
(reclutador*|selección|recursos humanos|rrhh|rr\\.hh|talento|talent acquisition|headhunter|contratación|personas y talento|gestión de personas|capital humano)
(pretensiones|expectativas) (salariales|económicas)
(incorporación|contrato|salario|preaviso)
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
""",
    "invite.details": """
(detalles|datos|información|agenda|programa|indicaciones|instrucciones) (~ )?(de|para|sobre) (~ )?(<iv>|jornada|visita)
(fecha|hora|lugar|cuándo|dónde|duración|dirección|entrevistador*|modalidad|día|horario|participantes|con|fecha y hora|formato|persona de contacto|plataforma|ubicación);
(enlace|link) (~ )?(teams|zoom|meet|conexión|videollamada|reunión|conectarte|conectarse|acceso)
(google meet|microsoft teams|teams|zoom|id de (la )?reunión|código de acceso|dni|documento de identidad|pregunta por|recepción|preséntate|preséntese|aparcamiento|estacionamiento)
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
""",
    "invite.forward": """
(ganas|ilusión|esperamos|encantad*) (~ )?(de )?(conocerte|conocerle|verte|verle|hablar|charlar|saludarte|saludarle|conversar)
(hasta|nos vemos) (el|mañana|entonces|pronto|<day>)
""",
    "proposal.availability": """
(disponibilidad|disponible|disponibles)
(cuándo|qué día*|qué hora*|qué horario*|qué momento|cuál*|a qué hora) (~ )?(podrías|podría|puedes|puede|te viene|le viene|prefieres|prefiere|te va|vendría|conviene|disponible|sería|encaja|queda|venga|iría)
(podrías|podría|puedes|puede|tendrías|tendría|tienes|tiene|estarías|estaría|estás|está) (~ )?(disponible|disponibilidad|libre|un hueco|tiempo|un rato|unos minutos|acercarte|acercarse|venir|pasarte|hueco|reunirte|conectarte|indicarme|indicarnos|decirme|decirnos|hablar|confirmarme|confirmarnos)
(indic*|envía*|envia*|comparte|comparta*|dime|dígame|díganos|dinos|propón*|proponga|facilít*|confírm*|mándame|pásame|pása*|danos|denos|hazme saber|háganos saber) (~ )?(disponibilidad|cuándo|horario*|hora*|huecos|opciones|fecha*|qué día*|preferencia|cuál*|momento|te viene|si te|si le|días)
(agendar|concertar|coordinar|programar|fijar|organizar|cuadrar|buscar|encontrar|acordar|cerrar) (~ )?(<iv>|hueco|fecha|hora|momento|día|horario)
(te|le|os) (viene|vendría|va|iría|encaja|encajaría|cuadra|conviene|queda|parece) (~ )?(bien|mejor|bueno)?
""",
    "proposal.offer": """
(siguientes|estas|estos|las|los|estos) (~ )?(opciones|horarios|huecos|fechas|horas|franjas|días|alternativas|propuestas|turnos)
(alguna|alguno|cualquiera|una|uno|cuál) (~ )?(de (estas|estos|los|las|ellos|ellas)|te|le) (~ )?(opciones|horarios|huecos|fechas|viene|conviene|encaja|prefieres|dos|siguientes|va|queda)?
(te|le) (~ )?(viene|vendría|va|iría|encaja*|cuadra|conviene|parece) (~ )?\\?
(podemos|podríamos|puedo|podría|tengo|tenemos|te propongo|le propongo|proponemos|propongo|ofrecemos|qué tal|qué te parece|qué le parece) (~ )?(ofrecer*|el|<day>|disponible|hueco*|libre*|opciones|estas|las siguientes|horarios|siguientes)
(si ninguna|si ninguno|si no te|si no le|en caso de que no) (~ )?(viene*|conviene*|encaj*|opci*|horario*|funcion*)?
""",
    "proposal.link": """
(reserv*|eleg*|elij*|elige|elija|escog*|escoj*|seleccion*|agend*|program*|apúnt*) (~ )?(hueco|horario|hora|cita|fecha|enlace|link|calendario|franja|directamente|momento|tu entrevista|su entrevista|día|turno)
(en|a través de|mediante|desde|usando|con) (~ )?(enlace|link|calendario) (~ )?(reserv*|eleg*|escog*|seleccion*|agend*|siguiente|hora|cita)?
(enlace de reserva|mi calendario|página de reservas)
""",
    "proposal.recorded": """
(entrevista|vídeo|video|videoentrevista) (~ )?(grabad*|diferid*|asíncron*|asincrónic*|on demand|en diferido|pregrabad*|automatizad*)
(videoentrevista|graba* (~ )?respuestas|grabar (tus|sus|las|el|un|tu)|completa* (~ )?(videoentrevista|entrevista en vídeo|entrevista virtual|entrevista online))
""",
    "reschedule.moved": """
(reprogram*|reagend*|aplaz*|pospon*|pospuest*|retras*|adelant*|posponer|traslad*|postergar|reubicar|recolocar|replanificar) (~ )?(<iv>|la|a|al|para|tu|su|nuestra|hora|cita|unos|el|media|una)?
(cambi*|mover|movido|movemos|muevo|mueve|modific*|desplaz*|pasar|atrasar) (~ )?(<iv>|la hora|de hora|de fecha|el horario|la fecha|fecha|hora|horario|la cita)
(nueva|nuevo) (~ )?(fecha|hora|horario|cita|propuesta de)
(en vez|en lugar) (~ )?(de|del)
(fecha|hora|cita) (anterior|original|inicial|antigua)
(<iv>) (~ )?(se (cambia|mueve|traslada|retrasa|adelanta|pasa|ha movido|ha cambiado)|ha sido (reprogramada|cambiada|movida|aplazada|modificada|reagendada))
""",
    "reschedule.why": """
(imprevisto|contratiempo|surgido|surgió|enferm*|baja|indispuest*|coincid*|se me ha complicado|ha complicado|conflicto de agenda|viaje)
(disculp*|perdón|perdona|perdone|lamentamos|lamento|siento|sentimos) (~ )?(cambio|molestia*|inconveniente*|las|el|aviso)?
(no (podré|podrá|puedo|puede|podemos|podremos)) (~ )?(asistir|atender*|hacer*|estar|realizar|mantener)
""",
    "cancellation.off": """
(cancel*|anul*|suspend*) (~ )?(<iv>|la|tu|su|nuestra|cita|:)
(<iv>) (~ )?(cancelad*|anulad*|suspendid*|se cancela|se suspende|queda sin efecto)
(no (tendrá|va a tener|se) (~ )?(lugar|celebrará|realizará|llevará))
""",
    "rejection.clear": """
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
""",
    "rejection.farewell": """
(mucha suerte|mucho éxito|muchos éxitos|suerte|éxito|éxitos|lo mejor) (~ )?(en|con|para) (~ )?(tu|su|búsqueda|futuro|proyectos|carrera|próximos|profesional|adelante)
(guardar*|mantendremos|conservar*|tendremos|mantener|guardamos|conservamos|tener|quedará) (~ )?(tu|su) (~ )?(cv|currículum|curriculum|perfil|candidatura|datos|información) (~ )?(futur*|base|cuenta|archivo|próxim*|otras)?
""",
    "rejection.soft": """
(lamentablemente|desafortunadamente|por desgracia|desgraciadamente|lamentamos|sentimos|en esta ocasión|en este momento)
(tras|después de|luego de) (~ )?(valorar|evaluar|revisar|analizar|estudiar|considerar|meditar)
(gran número|numeros*|muchas|gran cantidad|alto nivel|elevado número) (~ )?(candidat*|solicitudes|perfiles|postulaciones)
(difícil|complicad*) (~ )?(decisión|elección)?
(agradec*|gracias) (~ )?(interés|tiempo|participa*|confianza|haber participado)
(futuras (vacantes|oportunidades|ofertas)|otras (vacantes|ofertas|oportunidades)|página de empleo|no dudes en volver|te animamos|le animamos)
""",
    "offer.clear": """
(<glad>|nos complace|tenemos el placer|alegramos) (~ )?(ofrecerte|ofrecerle|ofrecer|hacerte una oferta|hacerle una oferta|que te (unas|incorpores)|que se (una|incorpore)|incorporarte|incorporarle|contratarte|darte la bienvenida|comunicarte que (~ )?(seleccionad*|elegid*)|extenderte|presentarte (~ )?oferta|contar contigo|tenerte en)
(oferta|propuesta|carta) (~ )?(de )?(empleo|trabajo|laboral|contratación|incorporación|económica|formal|en firme|oferta|contrato)
(ofrecerte|ofrecerle|te ofrecemos|le ofrecemos|ofrecemos) (~ )?(el puesto|la posición|la plaza|un contrato|el cargo|la vacante|unirte|puesto|contrato|incorporar*)
(bienvenid*) (~ )?(al equipo|a bordo|a la (empresa|compañía|familia))
(has|ha) sido (~ )?(seleccionad*|elegid*|escogid*) (~ )?(para (el puesto|la posición|el cargo|la plaza|ocupar|incorporarte|cubrir)|como)
(el puesto es (tuyo|suyo)|eres la persona (elegida|seleccionada)|adjunt* (~ )?(oferta|contrato)|(firm*|devolver|acept*) (~ )?(oferta|contrato|carta))
(queremos|quisiéramos) (~ )?(que (~ )?(unas|incorpores|incorpore|formes parte|trabajes|seas)|contar contigo)
""",
    "offer.terms": """
(salario|sueldo|retribución|remuneración) (~ )?(bruto|anual|fijo|mensual|de|será)
(fecha de (incorporación|inicio|ingreso)|incorporación)
(período de prueba|periodo de prueba|vacaciones|contrato indefinido|jornada|bonus|variable|tickets restaurante|seguro médico|pagas|prestaciones|aguinaldo)
(enhorabuena|felicidades|felicitaciones)
""",
    "ack.received": """
(recib*|recepción|hemos recibido|llegado|registrad*) (~ )?(tu|su|correctamente|de tu|de su|la) (~ )?(candidatura|solicitud|postulación|cv|currículum|curriculum|inscripción|aplicación)
(candidatura|solicitud|postulación|inscripción|aplicación|cv) (~ )?(ha sido|fue|se ha|ha|está siendo|está) (~ )?(recibid*|registrad*|enviad*|complet*|revis*|llegado|realizad*|inscrit*)
(confirmación de (tu |su )?(candidatura|inscripción|solicitud|postulación)|acuse de recibo|candidatura recibida|te has inscrito|solicitud recibida|postulación recibida)
(revis*|valor*|analiz*|evalu*|estudi*) (~ )?(tu|su|con (atención|detalle|detenimiento)) (~ )?(candidatura|perfil|cv|solicitud|postulación|currículum|experiencia)
""",
    "ack.thanks": """
(gracias|agradecemos|agradezco) (~ )?(por|tu|su|el) (~ )?(interés|candidatura|solicitud|postularte|postularse|inscribirte|aplicar|postulación|inscripción|confiar|envío|enviar)
(mensaje automático|correo automático|generado automáticamente|no respond*|no contest*)
(si (tu|su) (perfil|candidatura) (~ )?(encaja|se ajusta|cumple|seleccionad*|avanza|coincide)|nos pondremos en contacto (~ )?(si|en caso|contigo|con usted))
""",
    "autoreply.absence": """
(fuera de (la )?oficina|ausente|ausencia|(estoy|estaré|me encuentro|me encontraré) de vacaciones|de baja|permiso (de )?(maternidad|paternidad)|respuesta automática|estoy fuera|estaré fuera|fuera del despacho|cerrad* por vacaciones|vacaciones hasta|estaré ausente|me encuentro fuera)
(a mi (regreso|vuelta|retorno)|cuando regrese|vuelvo el|regreso el|volveré|regresaré|reincorporar*|reincorporaré|hasta mi)
(en caso de urgencia|si es urgente|para (temas|asuntos|cuestiones|cualquier tema) urgente*|urgencias)
(acceso limitado|sin acceso|acceso (intermitente|restringido)|no (leeré|revisaré|consultaré))
(ya no (trabaja|trabajo|forma parte|formo parte))
""",
    "autoreply.received": """
(recibido|recibimos|registrado) (~ )?(tu|su) (~ )?(mensaje|correo|consulta|solicitud de información|e-?mail|petición)
(gracias por (contactar*|escribir*|tu mensaje|su mensaje|ponerte|ponerse|tu correo|su correo)) (~ )?(responder*|brevedad|pronto|equipo|horas|plazo)
(número de (ticket|caso|incidencia|solicitud|referencia)|ticket)
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
""",
    "reply.hold": """
(en pausa|en espera|congelad*|paralizad*|detenid*|suspendid*|pausad*|parad*|stand-?by|congelación)
""",
    "reply.request": """
(podrías|podría|puedes|puede|necesit*|por favor|agradecería*|haría falta|falta|faltan|rogamos|ruego) (~ )?(que )?(~ )?(enviar*|mandar*|facilitar*|rellenar*|completar*|compartir*|confirmar*|indicar*|adjuntar*|remitir*|aportar*|proporcionar*|hacer*|pasar*|decir*|firmar*|copia|tu|su)
(pregunta|preguntas|duda|consulta|una cosa más)
(pretensiones salariales|expectativas salariales|referencias|certificado*|título|portfolio|portafolio|permiso de trabajo|preaviso|gastos|dni)
""",
    "reply.hint": """
(buenas noticias|buena noticia|novedades positivas|grandes noticias)
(llam*|telefonear*|por teléfono|hablar por teléfono) (~ )?(me|te|le|cuando|hoy|mañana|al #|puedas|número|noticia*)?
""",
    "affirm": """
(perfecto|genial|estupendo|de acuerdo|muy bien|vale|fantástico|excelente|claro|claro que sí|por supuesto|sin problema|ningún problema|no hay problema|confirmado|confirmada|confirmo|anotado|apuntado|hecho|listo|sí|ok|agendado|agendada|nos vemos|hablamos|reservado|reservada|buenísimo|ningún inconveniente|me parece bien|quedamos|queda|encantado|encantada|bien|dale|bárbaro|entendido)
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
    "not.media": """
(podcast|periodista|redacción|reportaje|artículo|radio|televisión|programa|prensa|periódico|revista|emisora|grabación|entrevista (para el|para la|en directo)|locutor*|plató|oyentes|episodio|antena)
""",
    "not.research": """
(estudio de mercado|estudio sobre|nuestro estudio|encuesta|investigación sobre|investigación doctoral|participante*|investigador*|tesis|tarjeta regalo|usuari* (entrevista|test)|entrevista de usuario|usabilidad|cuestionario|anónim*|consentimiento|focus group|compensación de|cheque regalo|panel|doctorado|vale regalo)
""",
    "not.official": """
(visado|visa|consul*|embajada|extranjería|nie|nacionalidad|pasaporte|sepe|seguridad social|hacienda|juzgado|policía|comisaría|médic*|dentista|clínica|hospital|vacuna*|paciente|doctor*|banco|hipoteca|seguro|notar*|ayuntamiento|cita previa|embassy)
""",
    "not.staff": """
(entrevista de salida|evaluación (de desempeño|del desempeño|anual)|entrevista anual|revisión anual|finiquito|revisión de desempeño)
""",
    "not.practice": """
(simulacro* de entrevista|simulación de entrevista|entrevista simulada|coaching|curso*|prepara tu entrevista|consejos para|formación|descuento|gratis|taller de|mentoría|preparación de entrevistas)
""",
    "not.employer": """
(candidato ?:|candidata ?:|el candidato|la candidata|los candidatos|hoja de evaluación|scorecard|ficha del candidato)
(su|sus) (cv|currículum) (~ )?(adjunt*|te lo|en la carpeta)
(puedes|podrías) (~ )?(hacer|llevar|cubrir|estar en|participar en|entrevistar) (~ )?(la |una )?(entrevista|candidat*)
(entrevistas a|entrevistarás a|vas a entrevistar)
""",
    "not.someone": """
(deséame suerte|mi entrevista|tengo (una |la |mi )?entrevista|me han llamado|estoy nervios*|qué nervios|conseguí (la|una) entrevista)
(por error|no va dirigido|destinatario equivocado|enviado por equivocación)
(como referencia|referencias de|ha dado tu nombre|referencia sobre)
(tu hermana|tu hermano|mamá|papá|cariño|besos|tu madre|tu padre|mi hermana|mi hermano|mi novi*|tía|tío)
""",
    "not.alert": """
(alerta* de empleo|nuevas ofertas|ofertas (de empleo|para ti|recomendadas|similares|que)|empleos (recomendados|para ti|nuevos)|ver (oferta|ofertas|empleos|empleo)|inscríbete (ya|ahora)|postúlate (ya|ahora)|han visto tu (perfil|cv)|tu candidatura (ha sido vista|fue vista)|feria de empleo|bolsa de empleo|solicitud sencilla)
(darse de baja|darte de baja|cancelar (la |tu )?suscripción|newsletter|boletín|ver en el navegador|gestionar (tus )?(alertas|preferencias)|recibes este (correo|email)|política de privacidad)
(contraseña|código de verificación|código de seguridad|activa tu cuenta|verifica tu|confirma tu (correo|email|cuenta))
(completa|termina|finaliza) tu (solicitud|candidatura|perfil|registro|inscripción)
""",
    "not.event": """
(webinar|seminario|inscríbete|regístrate|conferencia|congreso|jornada de puertas|puertas abiertas|taller|ponencia|evento|feria|charla online|mesa redonda)
(reunión (de equipo|de proyecto|semanal|de seguimiento|de vecinos|de padres)|orden del día|acta|comité|sprint|junta de (vecinos|accionistas|propietarios)|tutoría)
""",
    "not.study": """
(piso|visita al piso|visitar el piso|alquiler|inquilin*|casero|inmobiliaria|habitación|propietari*|contrato de alquiler|fianza|departamento en renta)
(colegio|admisión|matrícula|beca|universidad|máster|escuela|guardería|entrevista de admisión|tutor|instituto)
(pedido|factura|envío|entrega|paquete|pago|vuelo|hotel|reserva n|reembolso|suscripción)
(taller mecánico|itv|peluquer*|fontanero|voluntari*|revisión del coche)
""",
    "not.cold": """
(he visto|vi|encontré|encontrado|he encontrado|di con) (~ )?(tu|su) (~ )?(perfil|cv|linkedin)
(abiert* a|escuchar|interesad* en|valorando|valorarías) (~ )?(nuev* (oportunidad*|reto*|proyecto*)|un cambio|oportunidad*|propuesta*)
(mi cliente|nuestro cliente|para (un )?cliente|importante (empresa|multinacional)) (~ )?(busca|buscamos|selecciona*)?
""",
    "survey": """
(encuesta de satisfacción|valora tu|valore su|tu opinión|su opinión|cómo (fue|ha sido) (tu|su) experiencia|experiencia como candidat*|encuesta)
""",
    "role.before": """
(puesto|vacante|posición|plaza|cargo|empleo|prácticas|rol|oferta|oportunidad|contrato) (de|como|para|:|en)( (un|una|el|la))?
(puesto|vacante|posición|cargo|rol|oferta|asunto|plaza|puesto solicitado);
(candidatura|entrevista|postulación|solicitud|proceso|selección|inscripción|candidat*|aplicación|interés|seleccionad*|postulado|inscrito|incorporarte|incorporación|oferta|aplicado|perfil|fase) (~ )?(como|para (el puesto|la posición|la vacante|el cargo|la plaza|el rol) de|al puesto de|a la vacante de|a la posición de|en el puesto de|al cargo de|para el puesto|a la plaza de|por el puesto de)
(entrevista|candidatura|proceso|solicitud|postulación|inscripción) (para|a|de|como|–|-)
(puesto de|vacante de|posición de|cargo de|plaza de|rol de|como)
(búsqueda|selección|convocatoria|oferta|plaza) (de|para)
para (el|la|un|una)
(postularte|inscribirte|postular|aplicar) (como|a|al|para|en la oferta de)
""",
    "role.after": """
(\\(h/m\\)|\\(m/h\\)|h/m|m/h)
""",
    "company.before": """
(en|de|con|a|desde|por parte de|en nombre de|equipo de|interés en|unirte a|incorporarte a|bienvenid* a|cliente|la empresa|empresa|parte de|trabajar en|trabajar con|proceso de selección (de|en))
(empresa|compañía|cliente|organización|entidad);
""",
    "company.after": """
(recursos humanos|rrhh|selección|talento|empleo|careers|personas|reclutamiento|recruiting|talent|equipo de selección|hr)
(quiere|busca|te invita|le invita|agradece|ha decidido)
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
""",
    "pay.lure": """
(tasa*|pago (previo|por adelantado)|transferencia|datos bancarios|cuenta bancaria|tarjeta regalo|bitcoin|criptomoneda*|western union|depósito|cheque (~ )?ingres*|comprar (~ )?equipo)
""",
}

WORDS = Words(
    code="es",
    common="el la los las de del y en que para por con una un su tu te le nos se es está ha hemos como más muy pero si al o lo hola estimado estimada gracias saludos un cordial buenos días buenas tardes usted nuestro nuestra puesto semana día a las horas no me mi será sea ser también este esta",
    conditional="de no recibir|si no recibe*|si no tienes|en caso contrario|si no te|si|en caso de|en el caso de|siempre que|una vez|cuando|caso de que",
    anchors="decisión|respuesta|gracias por|entrevista|candidat|puesto|vacante|selecci|curr|postul|rrhh|recursos humanos|empleo|trabajo|reclut|oferta|disponib|ausen|vacaciones|entreg|cargo|incorpor|proceso|portfolio|plaza",
    joining="de del y en la el los las para & a con",
    macros=MACROS,
    cues=CUES,
    examples={
        "invite.fixed": (
            "+ Tu entrevista está confirmada.",
            "+ La entrevista tendrá lugar el lunes.",
        ),
        "rejection.clear": (
            "+ Hemos decidido continuar con otros candidatos.",
            "+ Lamentamos comunicarte que no has sido seleccionado.",
        ),
        "proposal.availability": ("+ ¿Cuál es tu disponibilidad?",),
        "offer.clear": ("+ Nos complace ofrecerte el puesto.",),
        "reschedule.moved": ("+ Tenemos que reprogramar la entrevista.",),
        "cancellation.off": ("+ La entrevista ha sido cancelada.",),
        "ack.received": ("+ Hemos recibido tu candidatura.",),
        "autoreply.absence": ("+ Estoy de vacaciones hasta el lunes.",),
    },
)
