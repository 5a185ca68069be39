"""How names are spelled, and what looks like one: French."""

from assistant.languages.spelling import Spelling

SPELLING = Spelling(
    joining="aux|sur|de|du|des|la|le|les|en|et",
    particles="de|la|le",
    courtesies="madame monsieur",
    pronouns="Le La Vous",
    no_names="""
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin
juillet août septembre octobre novembre décembre bonjour madame monsieur cordialement
entretien poste candidature nous vous votre
""",
    no_persons="""
salle le la les heure ouest est sud rue préparation conseils détails consignes
réservation annulée annulé confirmée confirmé
""",
)
