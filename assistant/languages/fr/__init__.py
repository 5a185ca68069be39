"""French."""

from assistant.languages.fr.edges import SIGNING, TITLING
from assistant.languages.fr.hiring import BROKERS, DEPARTMENTS, SENDERS
from assistant.languages.fr.naming import (
    CLIENTS,
    DISPLAYS,
    HOUSE_NAMES,
    JOINTS,
    LABELS,
    LISTINGS,
    MENTIONS,
)
from assistant.languages.fr.spelling import SPELLING
from assistant.languages.fr.times import TIMES
from assistant.languages.fr.trades import CASES, TRADES
from assistant.languages.fr.words import WORDS
from assistant.languages.model import (
    Conference,
    Guards,
    Language,
    Marks,
    Notes,
    Papers,
    Search,
    Signs,
    Terms,
)
from assistant.languages.parties import Houses, Parties, Titles
from assistant.languages.people import Addresses, Introductions, People

LANGUAGE = Language(
    code="fr",
    words=WORDS,
    times=TIMES,
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
        answer_subject="ré|réf",
    ),
    conjunction="et",
    companion="avec",
    search=Search(
        certain="candidature candidatures candidat candidats entretien entretiens entrevue poste recrutement recruteur recruteuse embauche emploi CV alternance",
        likely="offre rendez disponibilité disponibilités disponible créneau créneaux stage décision carrière échange visio contrat rappeler choix comité références essai journée agenda rencontre rencontrer mission",
    ),
    notes=Notes(
        unheld=r"pas\s+eu\s+lieu|a\s+été\s+annulée?",
        about=r"sujets?|parlé\s+de",
        moved="reporté|déplacé|avancé",
        past="parlé|rencontré|eu",
        meeting="entretien|parlé|rencontré",
        by_phone="par",
        phones="téléphone",
        phoned=r"téléphon\w*",
        today=r"aujourd['\u2019]hui|ce\s+matin",
        yesterday="hier",
        tomorrow="demain",
        weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
        months="janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        ordinals="er",
        hours="h|heures",
        until="à",
        at="à|de",
        asks_owner=r"je\s+dois",
        topic=r"parlé\s+de\b|sujets?\s*:",
        answer=r"réponse\s*:",
    ),
    guards=Guards(
        salary="salaires? rémunération",
        feedback=r"ma\sprestation mes\sperformances",
        reproach=r"déçue? toujours\spas\sde\snouvelles vous\saviez\spromis",
        pleading=r"je\svous\ssupplie désespér\w*",
        chances=r"mes\schances",
        claims="années? ans dirigé géré fondé certifiée? diplôme expert travaillé développé",
        numbers="deux trois quatre cinq sept huit neuf dix douze vingt cent mille",
        openers="au aussi avec bien ce cela ces c'est cet cette comme dans de depuis des en est et il j'ai j'aimerais je l'échange la le les lors ma mais merci mon notre nous nos où par pour pourriez pouvez puis quand que s'il si suite sur tout un une votre vos vous à",
    ),
    papers=Papers(
        things={
            "samples": "échantillons?",
            "portfolio": "portefolio",
            "references": "références?",
            "cv": "résumé|curriculum",
            "certificates": "diplômes?|certificats?|attestations?",
            "task": "exercice|étude de cas",
            "slides": "présentation",
            "letter": "lettre de motivation",
        },
        question="prétention|disponib|préavis",
        enclosed="ci-joint|pièce jointe",
    ),
    terms=Terms(
        sessions="entretien|poste",
        affiliated="de chez",
        post_labels="poste|fonction|intitulé du poste|offre",
        position_nouns="poste",
        position_of="de",
        sexes="h/f|f/h|h/f/x|f/h/x|tous genres",
        greetings="bonjour",
        calendars="agenda",
        tails="le|la|les|du|de|des|à|au|et|chez|en",
        mr="monsieur",
        ms="mme madame mlle",
        nobody=r"rh équipe recrutement ressources candidatur\w* secrétariat direction directeur directrice ingénieure? responsable",
        beside_houses="groupe et",
        beside_titles="du de des en et la le",
        candidates=r"candidate?s?|étudiante?s?|stagiaires?|postulante?s?|nouvelle réservation",
        applied=r"(?:a|vient de) (?:bien )?(?:postuler?|candidater?|retirer?|retiré)|s'est (?:portée?|désistée?)|a accepté (?:votre|ton) créneau|a (?:réservé|choisi) (?:un|l'un de vos|un de vos|l'un de tes|un de tes) créneaux?",
        interviewers=r"intervieweurs?|recruteurs?|jury",
        interviewing=r"(?:téléphone|portable|numéro|coordonnées|cv) (?:du candidat|de la candidate)|avec (?:toi|vous) (?:comme|pour) (?:intervieweu|recruteu|évaluatr|évaluateu)|(?:ajoutée?|désignée?|assignée?|inscrite?|nommée?) (?:\w+ ){0,2}comme (?:intervieweu|recruteu|évaluatr|évaluateu)|c'est (?:toi|vous) qui (?:reçois|recevez|mènes|menez|fais passer|faites passer)|(?:tu fais|vous faites) passer (?:l'|un |les )entretien|(?:la candidate|le candidat),? (?:\w+ ){0,4}(?:vous |t')attend|(?:votre|ton) (?:\w+ )?entretien avec (?:le candidat|la candidate)|merci d'avoir (?:reçue?|rencontrée?|interviewée?) (?:le candidat|la candidate)|si vous (?:souhaitez|voulez|désirez|décidez de) l[ae] (?:choisir|embaucher|engager|recruter|réserver)\b|(?:ajoutée?|désignée?|inscrite?|nommée?) (?:au|dans le|membre du) jury",
        everybody=r"(?:(?:bonjour|salut|coucou|chers?|chères?),? ){0,2}(?:à )?(?:tous|toutes|tout le monde|l'équipe|équipe|collègues|parents|voisins)",
    ),
    disjunction="ou",
    parties=Parties(
        house_kinds="""
groupe société cabinet mairie ville théâtre hôtel hôtels clinique fondation éditions
ateliers atelier transports banque assurances conseil conseils agence association
université lycée école musée bibliothèque métropole département région commune
communauté imprimerie boulangerie pâtisserie brasserie domaine château maison pharmacie
laboratoire laboratoires constructions bâtiment menuiserie industrie énergies services
médiathèque librairie auberge ferme académie conservatoire mutuelle immobilière
pépinière camping santé notaires municipalité rectorat électricité boutique salon
fabrication coiffure bistrot bistro crèche micro-crèche ehpad résidence collège
préfecture syndicat hôpital chu transporteur pépinières scierie charpentes autocars
orchestre avocats sous-préfecture imprimeries vignobles
boucherie charcuterie poissonnerie fromagerie blanchisserie plomberie
brasseries
""",
        no_houses="""
commencer répondre rejoindre annuler service direction équipe entretien poste projet
dossier candidature monsieur madame suite merci le les des une nous vous cdi cdd mesures
nouvelles noël pâques inscription suivi confirmez dernière dernier entrevue annulation
proposition réception résultat réponse décision modification accusé prochaine prochain
étape maire président présidente offre promesse contrat convocation rappel changement
comité
report décalage nouvel reporté déplacé
nouveau nouvelle
message automatique
portail espace candidat candidats processus procédure
réservation annulé annulée
résultats confirmation confirmé confirmée invitation avis statut étapes suivante
critères profil exigences compétences pièces jointes pièce jointe ordre durée date heure
lieu félicitations bienvenue refusée acceptée retenue reportée modifié modifiée créneau
rendez-vous déroulement épreuve épreuves concours sélection cliquez accéder ouvrir
connexion compte messagerie vocale bonjour bonsoir cordialement plateforme créneaux
""",
        before_house="""
équipe recrutement drh le votre notre emploi ressources humaines service et des du
services candidatures secretariat secrétariat accueil talents cellule pôle réception
dotation candidature carrières carrière emplois recruteurs rh l' d'
""",
        behind_house="""
et talents recrutement équipe emploi emplois ressources humaines section service drh rh
carrières carrière candidatures candidature stage stages alternance alternances
secrétariat recruteur recruteurs recrutements
""",
        relations="""
collègue associé associée cofondateur cofondatrice frère sœur femme fondateur fondatrice
fille fils
""",
        before_place="rue avenue place salle ligne bâtiment immeuble pavillon saint chez",
        at_house="chez",
        team_words="équipe|service|recrutement",
        of_house="de|des|du|chez",
        articles=" la| les",
        departments="departement département direction",
        no_titles="poste emploi offre",
        before_titles="""
des le les une notre votre poste emploi annonce du son comme mission offre fonction
un(e) un/une d' l'
""",
        beside_titles="""
entretien candidature suite rendez-vous annulé votre sélection concours procédure
recrutement poste convocation rappel visio pour chez jury résultat réponse pièce pièces
manquante
report décalage changement nouvel nouvelle modification annulation reporté déplacé
""",
        house_joints="la le l' de des du et d'",
    ),
    houses=Houses(
        authorities="Tribunal|Conseil|Centre|Institut|Lycée|Collège|École|Agence|Chambre|Cour|Office|Communauté|Caisse|Mission",
        of_authority="de la |de l['’]|des |de |du |d['’]",
        heads="Dr|Prof|Me",
        heads_of="du|de la|de",
        heads_joined="et",
        headed="Etude Étude",
        part_of="(?:une )?(?:filiale|société|marque|entité|enseigne) (?:de la|du|de)|du [Gg]roupe",
        group_articles="la |le ",
        groups="groupe",
        no_kinds="société agence bureau rh recrutement national international ville commission energie service services",
        house_articles="La|Le|Les",
        of_sort="de|du|des",
        of_sorted="de la",
        of_place="de la |de l['’]|de |du |des |d['’]",
        of_town="de",
    ),
    people=People(
        particles="de du des le la",
        academic="dr prof",
        through="par",
        at="chez",
        of_house="de chez|de|chez",
        team_articles="toute|l[’']",
        team_nouns="équipe",
        ours="notre|mon|ma",
        me="moi",
        me_and="moi et",
        greeted="bonjour|ch[eè]re?",
        name_articles="la",
        no_people="mars lien",
        no_surnames="ouest nord sud quebec",
    ),
    addresses=Addresses(
        named=r"rue|avenue|av\.|boulevard",
        led="rue|avenue|boulevard|place|quai|chemin|cours|allée",
        number_ends="bis|ter",
    ),
    introductions=Introductions(
        called="[Jj]e m['’]appelle",
        being="[Jj]e suis|[Cc]['’]est",
        from_house="de|chez",
        house_articles="la",
        closes="[Cc]ordialement|[Bb]ises|[Mm]erci",
        closing=r"bien à (?:vous|toi)|à \+|a\+|merci|cordialement|bises|à bientôt|journée",
        before_closing="bien|très|bonne",
        honours=r"Pr|Dr\.?|Maître|Mme|Madame|Monsieur|M\.",
        saluted="bonjour|ch[eè]re?",
        our="notre|mon|ma",
        by_trade="avec|par",
        trade_articles="la|le|les|notre",
    ),
    titles=Titles(
        leading="en et a au aux",
        contracted="m|j|n|s|t|c|qu|lorsqu|puisqu",
        elided="d|l",
        abbreviated="dr|st|ing|dir",
        verb_ends="ez|ons|era|ront|sera",
        only_verbs=".{2,30}(?:ez|(?<![stx]i)ons|sera|tera|dra|ront)",
        assigned="prepose preposee prepose(e) aide adjoint adjointe delegue deleguee",
        assigned_to="a",
        at_home="domicile",
        behind_trades_small="aux",
        of_some="des",
        no_fields="vue effet attente cours ligne outre raison fonction cas cdi cdd interim alternance",
        also_elided="qu",
        led_by="en et",
        working_in="en",
        fields="ressources|insertion|marketing|ventes?|achats|logistique|informatique|electronique|mecanique|maintenance|comptabilite|gestion|genie|sante|securite|communication|restauration|hotellerie|menuiserie|electricite|psychologie|pharmacie|droit|finance",
        before_fields="en",
        placing="en",
        joins_elided="et",
    ),
    displays=DISPLAYS,
    house_names=HOUSE_NAMES,
    mentions=MENTIONS,
    labels=LABELS,
    joints=JOINTS,
    clients=CLIENTS,
    listings=LISTINGS,
    signing=SIGNING,
    titling=TITLING,
    spelling=SPELLING,
    brokers=BROKERS,
    departments=DEPARTMENTS,
    senders=SENDERS,
    cases=CASES,
    trades=TRADES,
)
