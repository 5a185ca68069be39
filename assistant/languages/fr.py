"""French."""

from assistant.languages.model import Conference, Language, Marks, Signs

LANGUAGE = Language(
    code="fr",
    marks=Marks(
        wrote=r"a écrit|à écrit|écrit",
        lead=r"le",
        attributed="a écrit",
        original=r"message d['’]origine|message original|courriel d['’]origine",
        forwarded=r"message transféré|message transmis|courriel transféré",
        forward_begins=r"début du message (?:réexpédié|transféré)",
        forward_subject="tr",
        copied={
            "from": "de|expéditeur",
            "date": "envoyé|envoyé le|date d'envoi",
            "to": "à|destinataire|pour",
            "cc": "copie",
            "subject": "objet",
        },
        bounce="non remis",
        labels=r"heure|quand|où|lieu|durée|poste|avec|interlocut(?:eur|rice)s?|adresse",
        greetings=r"bonjour|ch[eè]re?|madame|monsieur",
        content=r"quand|heure|lieu|durée|où",
        signs=Signs(
            closing=(
                r"(?:bien )?cordialement(?: vôtre)?|(?:bien )?(?:à|a) (?:vous|toi|bientôt)|sincères salutations|salutations(?: distinguées)?"
                r"|(?:au|avec) plaisir(?: .{0,30})?|dans l['’]attente .{0,40}|bien à .{0,10}|respectueusement|amicalement|belle journée|bonne (?:journée|soirée|fin de journée)|merci(?: .{0,30})?|bises?"
            ),
            team_owners=r"ton|votre",
            teams=r"l['’]équipe\b.{0,40}|(?:le )?service (?:rh|recrutement)",
            device=r"envoyé (?:de|depuis|à partir de) .{1,50}|télécharge[rz] outlook pour .{1,30}|obtenez outlook pour .{1,30}",
            footer=(
                r"avis de confidentialité|ce (?:message|courriel|mail|courrier)\b.{0,120}(?:confidentiel|automat|destin|envoyé à)"
                r"|se désabonner|désinscri|pensez à l['’]environnement|merci de ne pas (?:répondre|imprimer)|tous droits réservés"
            ),
            hours=r"horaires?|lun\w*\s?[-–]\s?ven",
        ),
        conference=Conference(
            joins=r"rejoindre|participer à",
            articles="la ",
            meetings="réunion ",
            begins="participer avec google meet",
            goes_on=r"besoin d.aide|id de r[ée]|code secret|appeler par|trouver (?:un|votre)|id de conf|pour les organ|rejoindre|participer",
        ),
    ),
)
