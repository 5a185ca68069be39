"""French words around times."""

from assistant.understanding.times.languages.language import Cues

CUES = Cues(
    answer=(
        r"\b(?:vous|tu) (?:saur\w+|serez fixe\w*|seras fixe\w*|aurez|auras)\b|\b(?:dirai|dirons|dira|dis) (?:oui|non|si)\b|\boui ou non\b|\btranch\w+\b|\ble choix (?:sera|se fera|est)\b|\bnous (?:choisirons|arreterons)\b",
        r"\b(?:nous|on|je|equipe|service)\b(?: \S+){0,8}? (?:reviend\w*|revien\w*|recontact\w*|contact\w*|tiend\w*|inform\w*|repond\w*|retour\w*|reponse|decision|decid\w*|communiqu\w*|prendr\w*|appel\w*|rappel\w*|donner\w*|ecrir\w*|transmett\w*|finalis\w*|conclur\w*|statu\w*|tranch\w*|fera|ferai|ferons|prononc\w*|sera|serons)",
        r"\b(?:reviendrai|reviendrons|reviens|revenons|recontacterai|recontacterons|tiendrai|tiendrons|donnerons|donnerai|rappellerai|rappellerons)\b",
        r"\bvous (?:\S+ )?(?:aurez|recevrez|serez|obtiendrez|recontact\w+|tiendr\w+|revien\w+|revenir|contacter\w*|donner\w*)\b",
        r"\b(?:reponse|(?<!par )retour|decision|nouvelles|feedback|suite|resultat|resultats)\b(?: \S+){0,6}? (?:sera|seront|est|interviendra|donnee?|prise|parviendra|d'ici|dans|avant|sous|en|la|au|communique\w*|attendu\w*|prevue?)\b",
        r"\b(?:reponse|(?<!par )retour|decision|nouvelles)\b",
        r"\b(?:vous|tu) (?:en )?(?:saurez|sauras|auras|seras|recevras|entendrez)\b|\b(?:vous|te|t') ?(?:fix\w+|telephon\w+|appell?er\w+|dirons|dirai|ecri\w+|previen\w+|recontact\w+|rappell?\w+|repond\w+)\b",
        r"\b(?:tiens|tient|tenons|tiendr\w+) (?:\S+ ){0,2}?(?:au courant|informe\w*)|\bpatient\w+|\bpatience\b|\bcomptez\b|\btomber(?:a|ont)\b|\btranch\w+\b",
        r"\b(?:revien\w*|reviend\w*) (?:vers|te|vous)\b",
        r"\b(?:sans (?:reponse|nouvelles|retour) de notre part)\b",
        r"\b(?:processus|entretiens|delai)\b(?: \S+){0,6}? (?:termin\w*|conclu\w*|dure\w*|prend\w*|est)",
    ),
    asks_owner=(
        r"\b(?:reecris|reecrivez|ecris|ecrivez|relance|relancez|rappelle|rappelez|recontacte|recontactez)[- ](?:moi|nous)\b|\b(?:y verrai|verrons) plus clair\b",
        r"\b(?:revenez|reviens) vers (?:moi|nous)\b",
        r"\b(?:relancez|relance|relancer|recontactez|recontacter|n'hesitez pas a (?:me|nous|revenir)|n'hesite pas a|ecrivez|ecris|contactez|contacte|rappelle|rappelez)(?:[ -](?:moi|nous))?",
    ),
    not_answer=(
        r"\b(?:test|exercice|cas|dossier|questionnaire|devoir|etude)\b(?: \S+){0,5}? (?:rendre|remettre|completer|renvoyer|soumettre|effectuer|deposer)\b",
        r"\b(?:merci de|veuillez|pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|priere de|je vous (?:prie|remercie) de|nous vous (?:prions|remercions) de|vous prie de)\b(?: \S+){0,5}? (?:confirmer|bien vouloir|repondre|envoyer|transmettre|indiquer|revenir|retourner|donner|reserver|choisir|faire|completer|retourner|signer|remplir)",
        r"\b(?:merci de|veuillez|pourriez-vous|pouvez-vous|pourrais-tu|peux-tu)\b",
        r"\bdebut le\b|\b(?:(?<!apres la )date limite|(?<!apres la )cloture|expire|valable|prise de poste|date de debut|demarrage|embauche)\b",
        r"\b(?:entretien|rendez-vous|appel|reunion|visio\w*|echange)\b(?: \S+){0,4}? (?:aura|est|le|prevu\w*|fixe\w*|se tiendra|du|de)\b",
        r"\b(?:votre|ta|vos|ton) (?:\S+ )?(?:reponse|retour|preference|presence|confirmation|disponibilites|choix|decision|accord)\b|\bretourner\b|\bde retour\b|\bpar retour de mail\b",
        r"\b(?:invitation|lien|agenda|calendrier|details)\b",
        r"\b(?:disponible\w*|disponibilites?|creneaux?|absente?|conges?|ferme\w*|convient|conviendrait)\b",
        r"\b(?:postule|candidature du|publiee?|en date du|recu)\b",
    ),
    need=(r"\b(?:compter|comptez|compte|durer|dure|besoin|il nous faut|il nous faudra|nous faut|prendra|prendre)\b",),
    extends=(r"\b(?:encore|supplementaire|de plus|plus de temps|plus long|retard)\b",),
    after_interview=(r"\b(?:apres|suivant|suivent|a compter d[eu]|suite a) (?:l'|votre |notre |cet |les |la |ton )?(?:entretiens?|echange|rendez-vous|rencontre|appel|visio|jury|comite|visite|essai|journee|discussion|oral|passage)",),
    away=(
        r"\b(?:absente?|absence|en conges?|en vacances|en deplacement|indisponible|hors du bureau|conges?|fermee?s?)\b[^.\n]{0,60}?\b(?:jusqu'au|jusqu'a|jusque|au|inclus)\b",
        r"\b(?:jusqu'au|jusqu'a)\b",
    ),
    back=(
        r"\b(?:pas|plus|ni|aucun)\b[^.]{0,60}\bavant\b",
        r"\b(?:de retour|mon retour|retour|serai de retour|reprends?|reprendrai|joignable|disponible)\b",
    ),
    roles=(
        ("hours", ("horaires", "horaires de travail", "horaires du poste", "ouvert de", "ouvert", "du lundi au vendredi", "du lundi au vendredi de", "permanence", "standard ouvert")),
        ("", ("entretien d'embauche", "entretien d'embauche le", "l'entretien d'embauche du")),
        ("deadline", ("…au plus tard", "…dernier délai", "…au maximum", "avant", "avant le", "au plus tard", "au plus tard le", "jusqu'au", "date limite", "d'ici", "d'ici le", "d'ici au", "clôture le", "date limite de candidature", "clôture des candidatures", "valable jusqu'au")),
        ("posted", ("publiée le", "publié le", "candidature du", "votre mail du", "envoyé", "envoyé le", "en date du", "votre message du", "courrier du", "reçue le", "votre candidature du")),
        ("start_date", ("mission du", "mission à partir du", "contrat du", "cdd du", "cdi à partir du", "mission à compter du", "stage du", "démarrage le", "premier jour", "premier jour le", "débutera", "débutera le", "intégration le", "entrée en fonction", "entrée en fonction est prévue", "début le", "prise de poste", "date de début", "démarrage", "à compter du", "prise de fonction", "date de prise de poste", "début du contrat", "poste à pourvoir le", "prise de poste le", "date de démarrage", "poste à pourvoir à partir du", "embauche le")),
        ("holiday", ("fermé le", "fermés le", "fermés", "en congés", "congés du", "en congé", "férié", "absent", "absente", "en vacances", "absent du", "absente du", "en congés du", "fermés du")),
        ("past", ("notre échange du", "notre entretien du", "entretien du", "depuis", "rencontrés", "rencontré", "échangé", "suite à notre échange de", "appel de", "notre rencontre du")),
        ("old", ("n'est pas", "et non", "non pas", "n'est pas le", "pas le", "initialement prévu", "initialement", "au lieu de", "au lieu du", "initialement prévu le", "prévu initialement", "à la place de", "ancien horaire", "en remplacement de", "plutôt que", "…est annulé", "…doit être reporté", "…doit être décalé", "…annulé", "…est reporté", "…reporté", "…n'est plus possible", "…ne pourra pas", "…est décalé", "…ne peut pas", "…doit malheureusement être", "…initialement")),
        ("unavailable", ("sauf", "hormis", "indisponible", "pas disponible", "…ne me convient pas", "…n'est pas possible", "…ne convient pas", "…je ne suis pas", "…je suis pris", "…je suis prise", "…je suis absent", "…je suis en déplacement", "…je serai en déplacement", "…c'est compliqué", "…ne me va pas", "…ça ne va pas", "…je ne peux pas", "…impossible")),
        ("arrival", ("vous présenter à", "présentez-vous à", "accueil à", "arriver à", "vous présenter dès", "accueil dès")),
    ),
    order=(("plus tôt", 0), ("plus tard", -1), ("plus tardif", -1), ("plus tardive", -1), ("celui du soir", -1)),
    pick=(("premier", 0), ("première", 0), ("1er", 0), ("deuxième", 1), ("second", 1), ("seconde", 1), ("2e", 1), ("2ème", 1), ("troisième", 2), ("3e", 2), ("3ème", 2), ("quatrième", 3), ("dernier", -1), ("dernière", -1), ("option 1", 0), ("option 2", 1), ("option 3", 2)),
    refuse=(r"\b(?:pas|aucun|aucune|malheureusement|ni)\b",),
    prefer=(r"\b(?:idea\w+|le mieux|mieux|prefer\w*|prefere)\b",),
    unable=(r"\b(?:pas|impossible|empeche\w*|indisponible|souffrant\w*|annuler|annule\w*|plus possible)\b",),
    meeting=(r"\b(?:entretien|entrevue|rendez-vous|rdv|appel|rencontre|echange|visio|notre|votre)\b",),
)  # fmt: skip
