"""Spanish."""

from assistant.languages.model import Conference, Language, Marks, Signs

LANGUAGE = Language(
    code="es",
    marks=Marks(
        wrote=r"escribió|escribio|dijo",
        lead=r"el|a",
        attributed="escribió",
        original="mensaje original",
        forwarded="mensaje reenviado",
        forward_begins="inicio del mensaje reenviado",
        forward_subject="rv",
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
)
