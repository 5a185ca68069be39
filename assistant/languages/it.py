"""Italian."""

from assistant.languages.model import Conference, Language, Marks, Signs

LANGUAGE = Language(
    code="it",
    marks=Marks(
        wrote="ha scritto|scrive",
        lead="il|il giorno|in data",
        attributed="ha scritto",
        original="messaggio originale",
        forwarded="messaggio inoltrato|inoltrato da",
        forward_begins="inizio messaggio inoltrato",
        forward_subject="i",
        copied={
            "from": "da",
            "date": "data|inviato|data invio",
            "to": "a|per",
            "subject": "oggetto",
        },
        bounce="non recapitabile",
        labels="data|ora|orario|dove|luogo|durata|posizione|intervistatore|partecipanti|indirizzo|sede",
        greetings="gentile|salve|ciao",
        content="ora|luogo|durata|dove",
        signs=Signs(
            closing=(
                r"(?:(?:i )?(?:più )?(?:cordiali|distinti|migliori|cari) )saluti|cordialità|(?:un )?(?:caro )?saluto|saluti"
                r"|grazie(?: .{0,25})?|a presto|buona giornata"
            ),
            team_owners="il tuo",
            teams=r"il team\b.{0,40}",
            device=r"inviato (?:da|dal|dall['’]) ?.{1,50}|scarica outlook per .{1,30}|ottieni outlook per .{1,30}",
            footer=(
                r"avvertenza|riservatezza|(?:questo messaggio|questa e-?mail|la presente)\b.{0,120}(?:riservat|confidenzial|automatic|destinat)"
                r"|annulla (?:l['’])?iscrizione|non rispondere a questa"
            ),
            hours="orari",
        ),
        conference=Conference(
            joins="partecipa a",
            articles="la |una ",
            meetings="riunione ",
            begins="partecipa con google meet",
            goes_on=r"serve aiuto|partecipa|id riunione|chiama tramite|trova (?:un|il tuo)|id conf|per gli organ",
        ),
    ),
)
