"""What stands under letters and around titles: Spanish."""

from assistant.languages.edges import Signing, Titling

SIGNING = Signing(
    from_house="en",
    contacts="tlf",
    streets="calle|plaza|avda",
    small_print=r"no responda|no conteste|no respondas|mensaje automático|correo automático|e-?mail automático|automáticamente|darse de baja|cancelar (?:la |tu )?suscripción|aviso de privacidad|protección de datos|(?:rgpd|lopd)(?<!\w....)|datos personales|igualdad de oportunidades|no discrimina|gestionar notificaciones|no admite respuestas|enviado (?:con|por|desde)|este (?:correo|mensaje|e-?mail)",
    teams="equipo|reclutamiento|rrhh|personas|talento|selección",
    articles="la|el",
    honours=r"Dra?\.?|Sra?\.?|Dña\.|Sor|Lic\.|Mtr[ao]\.|Profr?a?\.",
    of_house="de la|de|del",
    closers="abrazo abrazos saludos saludo atentamente gracias suerte éxito éxitos no",
    signed_for="Por",
)
TITLING = Titling(
    references=r"proc|expediente|código|ref\.ª|n[º°o]",
    terms=r"categor[ií]a|remoto|teletrabajo|turno|temporada|jornada|[ée]poca (?:balnear|estival)|\b(?:nivel|sede)\b",
    hours="horas",
    years="verano",
    tails="tiempo completo",
    loose_ends="del",
    forms="temporal|tempor[aá]ri[oa]",
    slashed="a|o|as|os",
    bracketed="a|o|ra",
    inside="a|o",
)
