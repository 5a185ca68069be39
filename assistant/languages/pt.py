"""Portuguese."""

from assistant.languages.model import Conference, Language, Marks, Signs

LANGUAGE = Language(
    code="pt",
    marks=Marks(
        wrote="escreveu",
        lead="em",
        attributed="escreveu",
        original="mensagem original",
        forwarded="mensagem encaminhada|mensagem reencaminhada",
        forward_begins=r"início da mensagem (?:reencaminhada|encaminhada)",
        forward_subject="enc|res enc",
        copied={
            "from": "de",
            "date": "enviado|enviado em|enviada em|enviada|data",
            "to": "para",
            "cc": "cópia",
            "subject": "assunto",
        },
        bounce=r"devolvid[oa]",
        labels=r"data|horário|quando|onde|local|duração|vaga|cargo|com|endereço",
        greetings=r"ol[aá]|prezad|car[oa]\b",
        content=r"horário|local|duração|quando|onde",
        signs=Signs(
            closing=r"atenciosamente|(?:com os )?(?:melhores )?cumprimentos|abraços?|abs|att|obrigad[oa]|grat[oa]|saudações",
            team_owners="seu",
            teams=r"(?:a )?equipe\b.{0,40}|time d[eao]\b.{0,40}",
            device="obter o outlook para .{1,30}",
            device_names="celular",
            footer=r"esta (?:mensagem|comunicación)\b.{0,120}(?:confidencia|autom|destina)",
            hours="horário",
        ),
        conference=Conference(
            joins="entrar na|ingressar na",
            meetings="reunião ",
            begins="participar com o google meet",
            goes_on=r"precisa de|ingressar|entrar na|id da|senha|discar|localizar|localize",
        ),
    ),
)
