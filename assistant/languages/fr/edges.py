"""What stands under letters and around titles: French."""

from assistant.languages.edges import Signing, Titling

SIGNING = Signing(
    from_house="chez|en",
    contacts="tél",
    streets="rue",
    small_print="automatique|ne pas répondre|ne répondez pas|données|handicap|diversité|égalité des chances|environnement|désabonner|gérer (?:mes|vos)",
    teams="équipe|recrutement|rh",
    articles="le|la|les|l'",
    honours=r"Mme|Mlle|M\.|Sœur|Maître|Me",
    name_articles="Le|La|De|Du",
    of_house="de la|de l['’]|du|de",
    initialled="de",
    closers="cordialement bises amicalement bien hâte bientôt merci oui non",
    signed_for="Pour(?: la| le)?",
)
TITLING = Titling(
    references="réf(?:érence)?|code|n[º°o]",
    terms=r"catégorie|télétravail|\bcdi\b|\bcdd\b|temps plein|temps partiel|\b(?:niveau|filière)\b",
    hours="heures",
    years="ete stage stagiaire alternance",
    tails="(?:à )?temps (?:plein|partiel)|cdi|cdd|en cdi|en cdd",
    share_at="à |al |a ",
    loose_ends="du|des",
    forms="alternance|stage|apprentissage|int[ée]rim|freelance|temporaire|saisonnier",
    slashed="e|ne|trice|ra|euse|se|ère|ière|nne|re",
    bracketed="e|ne|ère|se|euse|ière|rice|nne|ve|fe|sse|trice",
    dotted="e|ne|trice|se|ère|ière|euse|rice|fe|sse|le|ve|te",
    inside="e|ne|trice|se|euse|ère",
)
