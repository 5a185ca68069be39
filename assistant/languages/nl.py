"""Dutch."""

from assistant.languages.model import Conference, Language, Marks, Signs

LANGUAGE = Language(
    code="nl",
    marks=Marks(
        wrote="schreef|heeft geschreven|geschreven",
        lead="op",
        attributed="schreef",
        original=r"oorspronkelijk bericht|original bericht|oorspronkelijke e-?mail",
        forwarded="doorgestuurd bericht",
        forward_begins="begin doorgestuurd bericht",
        forward_subject="doorst",
        copied={
            "from": "van",
            "date": "verzonden|datum",
            "to": "aan",
            "subject": "onderwerp",
        },
        bounce="onbestelbaar",
        labels="tijd|wanneer|waar|locatie|duur|functie|vacature|met|gesprekspartners?|deelnemers|adres",
        greetings="hallo|beste|geachte",
        content=r"tijd\w{0,16}|locatie|wanneer|waar|duur",
        signs=Signs(
            closing=(
                r"met (?:vriendelijke|hartelijke) (?:groeten?|groet)|(?:vriendelijke|hartelijke) groet(?:en)?|groeten?|groetjes|mvg"
                r"|hoogachtend|alvast bedankt|bedankt(?: .{0,20})?|tot (?:dan|snel|ziens)"
            ),
            team_owners="het|jouw|uw",
            teams="het .{0,30}team",
            device="verzonden vanaf .{1,50}|verstuurd vanaf .{1,50}|outlook voor .{1,20} downloaden|download outlook voor .{1,30}",
            footer=(
                r"vertrouwelijk|d(?:it|eze) (?:bericht|e-?mail|mail)\b.{0,120}(?:vertrouwelijk|automatisch|bestemd|verzonden)"
                r"|afmelden|uitschrijven|niet (?:op|te) (?:deze|beantwoorden)"
            ),
            hours="bereikbaar|werkdagen",
        ),
        conference=Conference(
            joins="deelnemen aan",
            articles="de |het |een ",
            meetings="meeting |vergadering ",
            begins="nu deelnemen aan de vergadering|deelnemen met google meet",
            goes_on=r"hebt u|nu deelnemen|vergader\w*-?id|wachtwoord|toegangscode|inbellen|een lokaal|telefonische|voor organis",
        ),
    ),
)
