"""What stands under letters and around titles: Portuguese."""

from assistant.languages.edges import Signing, Titling

SIGNING = Signing(
    from_house="na",
    streets="rua",
    small_print=r"não responda|mensagem automática|e-?mail automático|automaticamente|descadastrar|cancelar (?:a )?inscrição|proteção de dados|lgpd(?<!\w....)|dados pessoais|gerenciar notificações|enviado por|este e-?mail|esta mensagem",
    teams="equipe|rh",
    honours=r"Dra?\.?|Sra?\.?|Irmã|Profr?a?\.|Eng\.ª?|Enf\.ª?",
    of_house="de|da|do",
    closers="""
abs abraço abraços cumprimentos atenciosamente obrigado obrigada sim não talvez sorte
sucesso
""",
    signed_for="Por",
)
TITLING = Titling(
    references=r"ref\.ª|processo|proc|código|n[º°o]",
    terms=r"categoria|remoto|turno|temporada|jornada|[ée]poca (?:balnear|estival)|\b(?:nível|unidade|sede)\b",
    hours="horas",
    years="verao",
    forms="tempor[aá]ri[oa]",
    slashed="a|o|as|os",
    bracketed="a|o|ra",
)
