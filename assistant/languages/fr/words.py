"""French."""

from assistant.languages.words import Words

MACROS = {
    "iv": "(entretien*|entrevue*|rendez-vous|rdv|échange|appel|visio|visioconférence|rencontre|call|point téléphonique|conversation|réunion|session|créneau|convocation|journée (d'essai|découverte|d'immersion)|audition)",
    "int": "(entretien*|entrevue*|échange|rendez-vous|rdv|rencontre|audition|visio)",
    "day": "(lundi|mardi|mercredi|jeudi|vendredi|demain|après-demain|aujourd'hui|le #|la semaine prochaine|ce (matin|soir|jour|lundi|mardi|mercredi|jeudi|vendredi)|cet après-midi|à #|vers #|au plus tard)",
    "glad": "(heureux|heureuse|heureux.ses|ravi|ravie|ravis|ravies|plaisir|souhaitons|souhaiterions|aimerions|souhaite|souhaiterais|aimerais|voudrions|voudrais|enchantés|honneur|joie)",
    "you": "(vous|te|t'|toi|-vous|-toi)",
    "your": "(votre|vos|ton|ta|tes)",
    "app": "(candidature*|cv|dossier|profil|parcours|postulation|lettre de motivation|book)",
    "job": "(poste|offre|emploi|recrutement|fonction|mission|stage|alternance|place|rôle|embauche)",
    "cand": "(candidat*|candidature*|profil*|personne|personnes|parcours|quelqu'un)",
}

CUES = {
    "hiring.interview": """
(entretien*|entrevue*) (~ )?(d'embauche|embauche|recrutement|rh|motivation|préalable à l'embauche|poste|candidat*|recruteur|recruteuse|fonction d*)
(poste|candidature|candidat*|recrutement) (~ )?(entretien*|entrevue*)
(premier|première|deuxième|second|seconde|dernier|2e|1er|troisième|2ème) (entretien|échange|tour|étape|rencontre|entrevue)
(entretien*) (téléphonique*|vidéo|visio|technique|collectif|présentiel)
(entrevue|entrevues|journée d'essai|mise en situation|jury de recrutement|journée découverte)
(processus|équipe|chargé*|campagne|étape*|comité|commission|procédure) (~ )?(de |du )?(recrutement|sélection)
(épreuve*|oral|jury|admissib*|admission|résultats|lauréat*|inscription) (~ )?(concours|recrutement|examen professionnel)
concours (d'adjoint|d'attaché|d'agent|de rédacteur|de technicien|d'infirmier|externe|interne|de la fonction publique|territorial)
(contrat d'apprentissage|ton apprentissage|votre apprentissage|l'apprentissage|place d'apprenti*|maître d'apprentissage)
(demi-journée d'essai|matinée d'essai|essai professionnel|service d'essai|leçon d'essai|stage d'observation|journée d'observation|immersion professionnelle)
""",
    "hiring.application": """
<your> (_ )?(candidature*|cv|profil|dossier|lettre de motivation|parcours|postulation|expérience*)
(ma|la|cette) (candidature|postulation)
(candidature*|postulé*|postuler|candidaté*|candidater|candidat|candidate|candidats|candidates|cv|curriculum|lettre de motivation|présélection*|book|test technique|cas pratique)
(candidature|postulé) (au|pour|à|en|chez)
<your> dossier (_ )?(retenu|retient|ayant retenu|a retenu) (_ )?(attention|intérêt)
(anciens employeurs|certificats de travail|dossier de candidature|candidature spontanée|clôture des candidatures)
(vos|tes|votre|ton) (diplôme*|attestations d'emploi)
""",
    "hiring.role": """
(poste|offre|emploi|stage|alternance|apprentissage|opportunité|cdi|cdd|rôle) (de|d'|en|au|chez|pour|à)
(le|ce|du|au|notre|un|l'|cette|ce) (poste|recrutement|embauche)
(recruteur|recruteuse|recrutement*|ressources humaines|rh|drh|talent acquisition|chargée? de recrutement|responsable rh|service du personnel|acquisition de talents|embauche*|embaucher|l'engagement d*)
(prétentions salariales|préavis|date de début|contrat (de travail|d'apprentissage|d'embauche|à durée)|rémunération|période d'essai|prise de poste|entrée en fonction)
(travailler|venir|vous voir|vous avoir) (~ )?(chez nous|avec nous|parmi nous|dans notre équipe)
(recruteur*|intérim|agence d'intérim|prise de poste|contrat d'apprentissage|alternance|vacataire|titularisation)
(recruter|embaucher|embauchons|recrutons|embauche personne|n'embauche)
(temps plein|temps partiel|mi-temps|brut mensuel|taux horaire|salaire|fiche de poste|heures sup|prendre la suite|renfort|représentant* du personnel)
""",
    "hiring.meet": """
<you> (rencontrer|connaître|entendre|recevoir|revoir)
(prochaine|prochaines|suite|suites) (étape*|du processus)
(faire (votre |ta |plus ample )?connaissance|échanger avec|parler de votre|en savoir plus|découvrir (votre|le quotidien))
(entretien|entretiens|prochaine étape|étape suivante)
""",
    "hiring.process": """
(décision|décisions|choix|trancher|tranche*) (~ )?(finale?|prise|prendre|prenons|définitive|sera|d'ici|fera)?
(comité|jury|commission|direction|panel|équipe) (~ )?(se réunit|réunira|délibère|décide|tranche*|valider|a rencontré|fera|se tient|a trouvé)
(autres|derniers|dernières|encore|deux|trois|quelques) (candidat*|entretiens|personnes)
(processus|échange (de|d'hier|très)|notre (échange|rencontre|entretien|discussion)|retour (de|sur|d'ici|du client)|la suite)
""",
    "invite.fixed": """
(vous|te|t') (~ )?(entendre|auditionner*|recevoir) (~ )?(entretien|<day>)
on se (voit|retrouve) (~ )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain) (~ )?à #
(passerez|passez) (~ )?devant (le|la) (jury|commission|comité)
bloqué (~ )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le #)
vous (recevra|recevront|accueillera) (~ )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le #)
<iv> (~ )?(est|sera|a été|a bien été|aura|est bien|bien) (~ )?(confirmé*|fixé*|prévu*|planifié*|programmé*|calé*|réservé*|organisé*|validé*|maintenu*|lieu|inscrit*|noté*|arrêté*)
(confirme|confirmons|confirmer|confirmation|confirmé*) (~ )?(<iv>)
(confirmation|récapitulatif|convocation) (~ )?(de |d'|du |à |pour )?(~ )?(<iv>)
(c'est|tout est) (~ )?(bien )?(noté|confirmé|réservé|calé|booké|bon|validé|parfait|ok|fixé|entendu|dans mon agenda|à l'agenda|dans l'agenda)
(rendez-vous|rdv) (~ )?(donc )?(le|lundi|mardi|mercredi|jeudi|vendredi|demain|à #|est|confirmé|fixé|pris)
(je|nous|on) (~ )?(vous|t'|te) (~ )?(attend*|appeler*|appelle*|retrouve*|reçois|recevr*|rencontrer*|contacter*|téléphon*|reçoit|accueill*|voit|verr*) (~ )?<day>
(vous|tu) (~ )?(rencontrerez|serez reçu*|échangerez|serez attendu*|rencontreras|échangeras|serez accueilli*|êtes attendu*|avez rendez-vous|êtes convoqué*|demanderez|présenterez)
(vous présenter|présentez-vous|passez|passer nous voir|venez|viens|passe|rejoignez-nous) (~ )?<day>
(aura|auront|a) lieu
se (tiendra|déroulera|fera|passera|déroule)
(va|vont) se (passer|dérouler|tenir|faire)
(invitation|lien|agenda|visio|invit) (~ )?(suit|arrive|envoy*|ci-joint|à suivre|calendrier|dans la foulée|vous parviendra)
(parfait|super|très bien|génial|entendu|ok|d'accord|excellent|impeccable|top)(,|!|\\.| pour| alors) (~ )?(confirm*|noté|réservé|à <day>|à bientôt|bloqué|rendez-vous|je bloque|c'est|agenda)
(je|nous|on) (~ )?(ai|avons|a|l'ai|vous ai) (~ )?(réservé|bloqué|planifié|programmé|calé|noté|inscrit|positionné|fixé|ajouté)
voici (~ )?(l'invitation|la convocation|le rendez-vous)
""",
    "invite.details": """
(détails|informations|modalités|infos|déroulé|déroulement|programme|précisions|infos pratiques|informations pratiques) (~ )?(de |du |pour |concernant |sur |relatives à )(~ )?(<iv>|journée|visite)
(date|heure|horaire|lieu|quand|où|durée|adresse|interlocuteur*|interlocutrice*|intervenant*|participants|format|avec|date et heure|recruteur*|salle);
(lien teams|lien zoom|lien de connexion|google meet|microsoft teams|teams|zoom|visioconférence|lien visio|se connecter|rejoindre la réunion|id de réunion|code secret)
(pièce d'identité|présentez-vous|se présenter à|l'accueil|muni|munie|parking|plan d'accès|vous présenter)
""",
    "invite.reminder": """
(rappel|petit rappel|rappelons|rappelle|pour rappel|rappeler (~ )?(<int>|que))
(approche|à venir|prochain entretien)
""",
    "invite.invited": """
(invitons|invite|inviter|convier|convions|convie|invité*|convié*|invitent|convoqu*) (~ )?(à|pour|<iv>|vous)
(invitation|convocation) (~ )?(à|pour|d') (~ )?(<iv>)
(<glad>) (~ )?(de |à |d')?<you> (~ )?(rencontrer|recevoir|inviter|convier|proposer un <int>|parler|échanger|faire passer|revoir|présenter|connaître|entendre)
(<glad>) (~ )?(faire (votre|ta) connaissance|que (~ )?entretien|confirmer (~ )?<int>|échanger avec)
(retenu*|sélectionn*|présélectionn*|passer) (~ )?(pour|candidature|à l'étape|étape|entretien|tour|attention|intérêt)
(retenu l'attention|saurais gré de (~ )?présenter|intéresse* (~ )?<you>|<you> intéresse*)
""",
    "invite.forward": """
(hâte de|au plaisir de|impatient*|ravi* de) (~ )?(vous|te|t'|échanger|rencontrer|rencontre|discuter|parler|revoir)
à (<day>|bientôt|très vite|très bientôt)
""",
    "proposal.availability": """
(d'accord|partante?s?) pour (~ )?(échanger|discuter|parler)
passez (me |nous )?voir (~ )?quand
(disponibilité*|dispo|dispos|disponible|disponibles)
(quand|quel*|quelles|quels|laquelle|lequel) (~ )?(disponible*|convien*|conviendr*|arrang*|préfér*|mieux|possible|dispo*|libre|passer|venir)
(quel*|quels) (créneau*|moment|jour|jours|date*|horaire*|heure*|plage*)
(seriez|êtes|serais|es|t'es|serez|auriez|avez|aurais|as|pourriez|pouvez|pourrais|peux|êtes)[- ](vous|tu) (~ )?(disponible*|dispo*|libre*|un moment|temps|minutes|le temps|créneau*|possible|passer|venir|nous indiquer|m'indiquer|une disponibilité|vous rendre)
(t'es|tu es|vous êtes) (libre*|dispo*) (~ )?(quand|\\?)?
(proposer|indiquer|communiquer|transmettre|donner|envoyer|préciser|partager|proposez|indiquez|faire part|dire) (~ )?(disponibilité*|dispo*|créneau*|dates?|horaires?|préférence|quand|convien*|arrange*)
(fixer|convenir|planifier|organiser|caler|programmer|trouver|prévoir|prendre|cale) (~ )?(<iv>|moment|date|créneau)
(me|nous|-moi|-nous) (dire|faire savoir|confirmer|indiquer) (~ )?(si|quand|quel*|lequel|laquelle|le créneau|ce qui)
(serait-il|est-il|serait-ce) (~ )?(possible|envisageable) (~ )?(passer|venir|rencontrer|voir)
(sondage|cochez|coche|framadate|doodle) (~ )?(agenda*|tout ce qui|dates?|créneau*)?
(donnez|donne|donner|indiquez)-(moi|nous) (~ )?(plage*|créneau*|date*|horaire*|disponibilité*|moment*)
(libre*|disponible*|dispo) (~ )?(la semaine d*|cette semaine|semaine prochaine|dans la semaine)
(envoyez|envoie|donnez|donne)-(moi|nous) (_ )?(possibilité*|date*|créneau*|option*)
""",
    "proposal.offer": """
(créneaux|dates|horaires|disponibilités|créneau|possibilités|propositions) (~ )?(suivant*|proposé*|ci-dessous|ci-après|possibles|:|disponibles|restants)
(l'un|un|lequel|laquelle|une|l'une) (~ )?(de ces|des|parmi|d'entre) (~ )?(créneaux|dates|horaires|suivant*|deux|propositions|jours)?
(lequel|laquelle|quel créneau|quelle date|quel horaire|quel jour) (~ )?(convien*|arrange*|préfér*|mieux|irait|va)
(convien*|conviendrait|arrange|arrangerait|irait|va|iraient) (~ )?(vous|te|t'|-vous|-t-il|-elle|-il)? ?(~ )?\\?
(vous|te|t') (~ )?(convien*|conviendrait|arrange*|irait|va)
(je|nous) (~ )?(propose|proposons|proposer|suis disponible|sommes disponibles|suggère|peux vous)
(de notre côté|voici (nos|mes|les)|nous (aurions|pouvons|avons)|on (a|peut)) (~ )?(possib*|disponib*|créneau*|dates?|proposer|lundi|mardi|mercredi|jeudi|vendredi|:)
(soit|ou bien|ou) (~ )?(lundi|mardi|mercredi|jeudi|vendredi|le #)
(si aucun|à défaut|si ces|si cela ne) (~ )?(créneau*|convien*|dates?)?
(proposer|proposons|propose) (_ )?(entretien|échange|rencontre|rendez-vous)
""",
    "proposal.link": """
(réserver|réservez|choisir|choisissez|sélectionner|sélectionnez|choisis|réserve|planifier|planifiez|prendre|prenez|inscri*|retenir|retenez|bloquez) (~ )?(créneau|horaire|rendez-vous|date|moment|lien|agenda|directement|entretien|calendrier|heure)
(via|grâce à|sur|avec|par|à partir de|depuis|à l'aide|utilisez) (~ )?(lien|calendrier|agenda|bouton) (~ )?(réserv*|choisi*|sélectionn*|suivant|ci-dessous|créneau|horaire)?
(lien de réservation|prise de rendez-vous|page de réservation|mon agenda|lien suivant)
""",
    "proposal.recorded": """
(entretien|interview) (~ )?(différé*|enregistré*|asynchrone|on demand|automatisé)
(entretien vidéo|vidéo différée|enregistrez|enregistrer|répondre en vidéo) (~ )?(avant|questions|réponses|vidéo|jours|délai)?
(répondre|répondez|questions|réponses) (~ )?(face caméra|en vidéo|vidéo|caméra|webcam)
(assistant|agent|recruteur) (~ )?(ia|virtuel|vocal|conversationnel|intelligence artificielle)
""",
    "reschedule.moved": """
(commencer*|commenç*|débuter*|démarr*) (~ )?(heure|heures|minutes|demi-heure|quart d'heure) (plus tard|plus tôt|après l'heure|avant l'heure)
(venir|venez|viendriez|passer|voir|rencontrer) (~ )?(heure|heures|demi-heure|quart d'heure) (plus tard|plus tôt)
(rectificati*|erratum) ?(:|de|du|sur) (~ )?(<iv>|horaire|heure|date)
(détails|informations) (de|concernant) votre (<int>) (_ )?(changé|mis* à jour|modifié*)
nouvelles informations (de|concernant) votre (<int>)
(finalement|en fait) (~ )?(ce sera|plutôt) (~ )?et (non|pas)
ne (peut|pourra|peux|pourrai) (plus|pas) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain) (~ )?(irait|conviendrait|convient|possible|arrang*)
(glisser|basculer|glisse|bascule|basculons) (~ )?(d'un jour|d'une (heure|semaine)|d'une demi-heure|au|à|sur|vers)
(décaler|décalé*|reporter|reporté*|déplacer|déplacé*|repousser|repoussé*|reprogramm*|replanifi*|avancer|avancé*|décalage|reportons|décalons|modifié*|reporte|décale|déplaçons|remettre|remettons|remis*|changer) (~ )?(<iv>|l'heure|horaire|date|notre|votre|le|la|d'horaire|de date|au|à|d'une|de|créneau|jour|cela)
(décaler|reporter|déplacer|repousser|remettre|avancer) (l'entretien|l'interview|l'échange|l'appel|mon entretien)
(report|changement|modification) (_ )?(<iv>|d'horaire|de date|d'heure|entretien)
(nouveau|nouvel|nouvelle|autre) (~ )?(créneau|horaire|date|heure|rendez-vous|jour)
(au lieu|plutôt que|initialement|à la place|en lieu) (~ )?(de|du|le|prévu|d'|lundi|mardi|mercredi|jeudi|vendredi)?
(ancien|ancienne|précédent*|initial*) (date|horaire|créneau|heure|rendez-vous)
(<iv>) (~ )?(est|a été|doit être|soit|sera) (~ )?(décalé*|reporté*|déplacé*|avancé*|modifié*|repoussé*|reprogrammé*|replanifié*)
(pourrions-nous|pouvons-nous|peut-on|pourrait-on) (~ )?(plutôt|voir|retrouver|décaler|à la place)
(pousser|poussé*|pousse) (~ )?(<iv>|de #|d'une heure|heures)
(n'est|pas|non|n'aura) (_ )?(lundi|mardi|mercredi|jeudi|vendredi|le #) (~ )?mais
""",
    "reschedule.why": """
(empêchement|imprévu|contretemps|indisponible|malade|souffrant*|grève|grippe|fièvre|alité*|cloué*|bloqué*|embouteillage*|panne|souci de planning|conflit d'agenda|dernière minute|déplacement)
(désolé*|excus*|pardon|navré*) (~ )?(changement|contretemps|désagrément|gêne|dérangement|dernière minute)?
(ne (pourra|pourrai|peux|peut|pourrons|puis|pouvons)) (~ )?(pas|plus) (~ )?(assurer|être|honorer|tenir|assister|recevoir|disponible)
(impossible|impossibilité|pas en mesure|jamais) (~ )?(recevoir|assurer|honorer|tenir|voir|rencontrer|pour #)
""",
    "cancellation.off": """
(retire|retirer|enlever|enlève) (~ )?(rendez-vous|rencontre|entretien|entrevue) (~ )?(agenda|horaire|calendrier|planning)
(annul*|annulation) (~ )?(<iv>|notre|votre|le|la|l'|de|:)
(<iv>) (~ )?(est|a été|être|sera|sont) (~ )?(annul*|supprimé*)
(n'aura|n'auront|n'a|ne pourra) (pas|plus) (~ )?lieu
(obligé*|contraint*|devons|dois|devoir|regret) (~ )?(annuler|supprimer)
(annuler|supprimer) (~ )?<int>
(n'est|ne sont) (plus|pas) (~ )?(maintenu*|d'actualité|possible de)
(pas|ni|sans) (~ )?(fixer|proposer) (~ )?(autre date|nouvelle date|autre créneau|nouveau créneau)
(plus d'objet|inutile de (vous|te) déplacer|pas besoin de (venir|vous déplacer)|ne vous déplacez pas)
(inutile|pas la peine|plus la peine|plus nécessaire) (_ )?de (_ )?(déplacer|venir|présenter)
plus besoin (de|d') (recruter|embaucher|renfort)
ne (_ )?(venez|prenez|vous déplacez) (_ )?(pas|plus) (_ )?(demain|la route|aujourd'hui)?
(rendez-vous|entretien) (~ )?n'a plus lieu d'être
(rendez-vous|call|entretien|échange|visio) (~ )?(tombe|tombée|tombé) (~ )?à l'eau
""",
    "rejection.clear": """
(la|leur|notre|sa|ma) préférence (~ )?(à (une|un|quelqu'un|l'autre|d'autres)|aux)
(choix|décision) (~ )?(s'est|est) (~ )?(arrêtée?|portée?|tombée?) sur (une?|quelqu'un|l'autre|d'autres)
ce sera non
(n'a|n'est) pas (été )?(jugée?|considérée?) (prioritaire|suffisant*|adéquat*)
(recruté|embauché|engagé|pris) (une autre|un autre|quelqu'un|une personne)
(pas|plus|ne|n') (~ )?(donner|donne|donnons|poursuivre|favorable*|suite positive|aller plus loin|réserver|réservé|été sélectionn*|donnerons) (~ )?(suite|favorable*|processus|candidature|plus loin|avec <you>|étape)
(pas|plus|ne|n') (~ )?(retenir|retenu*|retenons|retiendrons|retiendra)
(ne|n') (~ )?(pas|plus) (~ )?(retenu*|retenir|poursuivre|suite favorable|suite|correspond*|sélectionn*|être retenu*)
(donner|réserver|donnons) (~ )?(une )?suite (favorable|positive|défavorable)
(suite défavorable|réponse négative|refus|réponse défavorable|avis défavorable)
(autre|autres|d'autres|un autre|une autre|certains) (_ )?(candidat*|profil*|personne*|parcours) (~ )?(retenu*|choisi*|correspond*|plus|mieux|dont|proche*|rapproch*|sélectionn*|en adéquation|davantage|avancer|poursuivre)?
(retenu|choisi|sélectionné|privilégié|choisir|poursuivre avec|privilégier|opté|retenir|porté|porte|avancer avec|continuer avec) (~ )?(un autre|une autre|d'autres|autre|quelqu'un|le profil|une personne|un profil|un candidat|une candidate|des candidat*|des profils|en interne|candidature interne|sur un|sur une|eux)
(rejoindra|prendra le poste|a été recruté*|intégrera|rejoint) (~ )?(le #|er|équipe|nous|en interne|dès|arrive|connaît)
(la personne|le candidat|la candidate|quelqu'un) (~ )?(qui (~ )?(rejoindra|rejoint|prendra|occupera)|retenu*|choisi*)
(poste|offre|recrutement) (~ )?(est|a été|été|vient d'être|désormais|déjà) (~ )?(pourvu*|clos*|annulé*|supprimé*|attribué*|fermé*|abandonné*)
(pourvu en interne|poste pourvu|déjà pourvu|fait notre choix|notre choix (~ )?(est|s'est) (~ )?porté|fixé notre choix|arrêté notre choix)
(regret*|malheureusement|désolé*|navré*) (~ )?(informer|annoncer|dire|faire savoir) (~ )?(pas|ne|n'|candidature|retenu*)
(mieux|davantage|plus) (~ )?(correspond*|en adéquation|proche*|rapproch*|expériment*|adapté*|d'expérience|à nos attentes|à nos besoins)
(correspond*|proche*|rapproch*|adéquation) (~ )?(davantage|mieux|plus)
(arrêter|arrêtons|s'arrête|mettre fin|met fin|clore|clôtur*|terminer) (~ )?(processus|candidature|ici|recrutement|dossier)
(en rester là|ne fais pas partie|ne faites pas partie|n'avez pas été)
(pas|plus|aucun) (~ )?(de |d')?(poste|besoin|ouverture|opportunité|recrutement*|place) (~ )?(à vous|proposer|correspond*|prévu*|ouvert*|actuellement|pour le moment|moment)
(pas|ne) (~ )?(en mesure|possibilité) (~ )?(donner|répondre favorablement|proposer|satisfaire)
(avancer|poursuivre|continuer|aller) (~ )?(avec eux|sans vous|avec d'autres|d'autres)
(ne|n') (_ )?(correspond*|retenons|retient|donn*|poursuiv*|permet*|avons|pouvons|pourrons|sera|serons|est|sommes) (_ )?(pas|plus) (~ )?(critères|profil|attentes|besoins|suite|retenu*|favorable*|pleinement|poste|donner|répondre|aller plus loin|continuer|poursuivre|totalement|tout à fait)?
(équipe|effectif*|saison|promotion) (~ )?(au complet|complète|complet)
(aucun|aucune|pas d'|pas de) (_ )?(engagement|recrutement|embauche|poste|opportunité|besoin) (~ )?(en vue|prévu*|actuellement|pour le moment|ouvert*|à pourvoir|disponible*)
(coiffé* au poteau|l'a emporté|a été préféré*|a pris l'avantage)
(ne pas pourvoir|sans suite|pas d'embauche|n'envisageons pas|n'envisage pas)
(trouvé|trouver) (~ )?(la bonne personne|quelqu'un|notre candidat*|perle rare|le profil|la personne)
(ne|n') (_ )?(sommes|suis) (_ )?(pas|plus) en mesure (~ )?(convier|retenir|donner|proposer|poursuivre|répondre)
(orienter|orientés|orienté|orientons) (~ )?(vers) (~ )?(autre*|un profil|une candidature|candidat*)
(écarter|écarté*|décliner|décliné*|rejeté*) (_ )?<your> (candidature|dossier)
(dû|devons|devoir) (_ )?(faire un choix|écarter|renoncer|décliner)
(ne pouvons|ne pourrons|ne peux|ne pouvant) (_ )?(pas )?(retenir|donner|réserver|poursuivre|satisfaire)
(pas|n'est) (_ )?favorable
(n'a pas|n'avez pas|n'êtes pas|n'est pas|ne vous a pas) (~ )?(déclaré*|admis*|admissible*|lauréat*|inscrit* sur la liste|obtenu la note)
(poursuivre|poursuivons|continuons|continuer) (~ )?avec d'autres (candidat*|profil*)
(fait|faisons|faire) (le )?choix (~ )?(candidat*|personne|profil|quelqu'un|autre)
(préféré|préférons|opté|optons|privilégié|privilégions) (~ )?(candidat*|profil|personne|quelqu'un|interne)
(prendra|reprendra|occupera|rejoindra|intégrera) (_ )?(le poste|ce poste|notre équipe|l'équipe|nos rangs|ses fonctions)
(c'est un non|la réponse est non|(on|nous|je) (part|partons|pars|avance|avançons) avec|(préférons|préfère) partir)
(n'avez|n'as) pas (_ )?(atteint|obtenu) (_ )?(minimum|note|seuil|score|points)
(procédure|processus) (_ )?(prend|prennent) (_ )?fin
(ne figurez|ne figures) pas
(a|avons|ont) confié (le|la|ce|cette) (poste|direction|mission)
(préféré|préfère|préférons) (_ )?(recruter|embaucher|prendre|une personne)
(n'irons|n'ira|n'allons|n'iront) pas plus loin
(il me faut|il nous faut|on cherchait|nous cherchions|nous recherchions) (_ )?(quelqu'un|une personne|un profil)
(n'est plus d'actualité|n'est plus à pourvoir|(annonce|offre) (_ )?retirée?)
(c'est|sera|était) (finalement )?(l'autre|une autre|un autre) (candidat*|personne|fille|garçon|postulant*) (~ )?(qui|commenc*|aura)
(candidature|dossier|profil) (_ )?(ne figure pas|ne fait pas partie|ne se trouve pas) (_ )?(parmi|de ceux|de celles|au nombre)
(l'emporte|l'a emporté|d'un cheveu|coiffée sur le fil)
(client*|patron*|direction|siège|chef*) (~ )?(tranché|décidé|choisi) (~ )?(pas toi|pas vous|quelqu'un|autre)
ce ne sera pas (toi|vous)
on ne va pas (continuer|poursuivre) (ensemble|l'aventure)?
(n'embauch*|n'embaucherons|ne prenons|ne prend|prendre) (_ )?(personne|pas|plus)
(sommes|est) (_ )?assez nombreux
candidature (_ )?n'a pas été (transmise|adressée|communiquée)
(c'est|ce sera) (_ )?un non
n'a (_ )?(pas )?(pu )?abouti*
rien (_ )?à (_ )?(proposer|suggérer|offrir)
ne figurez pas (~ )?liste
(comité|commission|jury|direction|conseil) (~ )?(prononcé*|préféré) (~ )?(pour|quelqu'un|un*)
""",
    "rejection.farewell": """
(bonne continuation|plein succès|bonne chance|succès|bonne recherche|réussite) (~ )?(dans|pour|à) (~ )?(vos|votre|tes|ta|recherche*|suite|projet*|avenir|démarche*)?
(souhait*) (~ )?(trouver|réussite|succès|le meilleur|continuation|opportunité|un poste|une place|projet*)
(conserver*|garder*|conservons|gardons|garde|conserve) (~ )?(votre|ton|vos|tes) (~ )?(cv|candidature|dossier|coordonnées|profil|contact) (~ )?(vivier|base|future|sauf|éventuel*|prochaine*|ultérieur*|fichier*)?
""",
    "rejection.soft": """
(malheureusement|regret|regrettons|hélas)
(après|malgré) (~ )?(étude|examen|réflexion|analyse|qualité|intérêt|lecture) (~ )?(attenti*|approfondi*|candidature|parcours|profil|dossier|de votre)?
(nombreuses|grand nombre|nombreux|qualité) (~ )?(candidatures|candidats|profils|des candidatures)
(choix|décision) (~ )?(difficile*|pas (été )?facile)
(ne remet* (~ )?en cause|qualités|l'intérêt que|n'hésitez pas à (~ )?postuler|d'autres opportunités|site carrières|ne préjuge)
(hésité|hésitation|départager) (~ )?(entre vous|deux)
(garde|gardez|perdez|perds) (pas )?(confiance|courage|espoir)
""",
    "offer.clear": """
que (vous|tu) (nous rejoign*|rejoign* (l'équipe|notre équipe)|intégr* (l'équipe|notre équipe)|commenc* (~ )?(dès|le #|lundi|mardi|avec nous|chez nous))
propose (~ )?de (commencer|démarrer) (dès|le #|lundi|mardi|mercredi|jeudi|vendredi|au|début)
(souhait*|voul*|voudr*|aimer*) (vous |t')(engager|embaucher|recruter)
vous (a|avons|ont) nommée?
(<glad>|avons le plaisir|honneur|heureux) (~ )?(de |à )?(vous|te|t') (~ )?(proposer le poste|offrir|proposer un (~ )?(contrat|cdi|cdd|poste)|proposer le|faire une (offre|proposition)|compter parmi|accueillir (~ )?(équipe|parmi)|annoncer (~ )?(retenu*|candidature|choisi*)|recruter|embaucher|proposer de (nous )?rejoindre|proposer l'emploi|proposer une (offre|embauche|alternance)|proposer ce|avoir (avec nous|parmi nous|dans l'équipe|chez nous))
(offre|promesse|proposition|lettre) (d'|de )(emploi|embauche|engagement|contrat|travail)
(offre|proposition) (~ )?(ci-jointe?|en pièce jointe|jointe|ferme|écrite|est valable|salariale|formelle)
(contrat|promesse d'embauche) (~ )?(ci-joint*|en pièce jointe|joint|exemplaire*|signé*|signer|renvoyer|prépare*|rédig*|établir|vous adresse*)
(ci-joint*|en pièce jointe|trouverez|adresse|prépare*|rédige) (~ )?(contrat|promesse d'embauche|offre d'emploi|lettre d'engagement)
(bienvenue|rejoindre) (~ )?(dans l'équipe|à bord|parmi nous|chez nous|l'équipe)
<your> (_ )?(candidature|profil) (~ )?(a été retenue|est retenue|retenu*|choisi*|sélectionné*) (~ )?(pour le poste|!|et|félicitations|comme|en tant)
(vous|tu) (êtes|es|avez été|as été) (~ )?(retenu*|choisi*|sélectionné*|embauché*|engagé*|pris*) (~ )?(pour le poste|!|et|félicitations|comme|en tant)?
(vous|t'|te) (~ )?(propose|proposons) (~ )?(le poste|un contrat|un cdi|un cdd|cette|de rejoindre|de nous rejoindre|l'alternance|le cdi|une embauche)
(signer|signé*|retourner|parapher|renvoyer) (~ )?(contrat|promesse|offre|proposition|exemplaire*)
(vous avez|tu as) (~ )?(le poste|le job)
(c'est vous|c'est toi) que (~ )?(choisi*|retenu*|retenons)
(tu seras|vous serez|tu deviens|vous deviendrez) (_ )?(notre|nouveau|nouvelle|parmi)
(compter|accueillir|avoir) (~ )?(parmi (nos|les|nous)|collaborateur*|des nôtres|avec nous)
(rib|carte vitale|numéro de sécurité sociale) (~ )?(papiers|contrat|embauche)
(contrat à durée (in)?déterminée|votre intégration|signature électronique)
(êtes|es) (_ )?(retenu*|pris*|embauché*|engagé*|recruté*|sélectionné*) (_ )?(pour|comme|en tant|au|en qualité|!)
(votre|ton) (_ )?(embauche|engagement|recrutement) (~ )?(confirm*|à compter|au poste|à partir|est|prend)
(débuterez|débuteras|commencerez|commenceras|prendrez vos fonctions|intégrerez) (~ )?(le #|en|dès|à partir|lundi)
(confirmer|confirmons|confirme) (~ )?(votre|ton) (recrutement|embauche|engagement)
(heureux|ravi*|plaisir) (~ )?(offrir|proposer) (~ )?(le poste|poste de|emploi|contrat)
(lettre d'(offre|engagement|embauche))
(on|nous) (te|vous) (prend|prenons|veut|voulons|garde|gardons|embauche|embauchons)
(entrée en fonction|prise de poste|date de début) ?:?
(arrêté de nomination|nomination)
(proposer|offrir|confirmer) (_ )?(engagement|recrutement|vacation|remplacement|mission) (~ )?(qualité|du #|à compter|dès|à partir|poste)
(faire connaître|donner|confirmer) (votre|ton) accord
(classée? (première?|en première position)|on te veut|on veut (bosser|travailler) avec toi|nous vous voulons)
(client|conseil|direction|comité) (_ )?(a validé|donné son accord|vous a choisie?)
(vous confier|te confier) (le|ce|un) poste
candidature (au poste|à l'emploi|comme|en qualité|pour le poste) (~ )?(a été|est) (retenue|acceptée)
ce sera (toi|vous)
(la place|le poste) est à (toi|vous)
""",
    "offer.terms": """
(salaire|rémunération|brut*|fixe) (~ )?(annuel*|mensuel*|brut*|de|:)
(prise de poste|date de début|date d'entrée|date d'embauche|prise de fonction*|démarrage|entrée en (fonction*|service)|premier jour)
(période d'essai|tickets restaurant|mutuelle|rtt|congés|13e mois|treizième mois|variable|intéressement|35 heures|39 heures|forfait|en (cdi|cdd)|par mois|paniers)
(félicitations|bravo)
(acceptons|accepte) (_ )?(votre|ta) candidature
candidature (~ )?(est|a été|que nous) (acceptée|acceptons)
""",
    "ack.received": """
bien eu (votre|ton|ta) (~ )?(cv|candidature|lettre|dossier)
(reçu|réception|reçue|parvenue|recevoir|réceptionné*|accusons réception|accuser réception|enregistré*) (_ )?(votre|ta|de votre|de ta|vos|le|la) (_ )?(candidature|cv|dossier|postulation)
<app> (~ )?(bien|a été|a bien été|est|nous est) (_ )?(reçue?|enregistrée?|transmise?|prise en compte|envoyée?|parvenue?|pris en compte|en cours|arrivée?|entre de bonnes mains|sur le bureau)
(accusé de réception|candidature (reçue|enregistrée|envoyée)|confirmation de (votre |réception de votre )?candidature|(c'est|est|sont) bien arrivé*)
(étudi*|examin*|analys*|traiter|lire|parcour*|regard*|prendre connaissance) (~ )?(votre|ta|de votre|attentivement|avec attention|les) (~ )?(candidature*|cv|profil|dossier)
<app> (~ )?(étudi*|examin*|analys*|traité*|parcour*|regard*) (~ )?(équipe|jours|semaine*|attenti*|délais)
(bonne réception|bien (_ )?(reçu|enregistré|arrivé*|parvenu*)) (~ )?(candidature|dossier|cv)?
<app> (~ )?(enregistré*|traité*|sera étudié*|va être (étudié*|examiné*)|est à l'étude|en cours d'examen)
(réceptionné|reçu|réception) (_ )?(de )?(votre|vos|ton|tes) (_ )?(mail|envoi|courrier|documents|pièces|portfolio|courriel|book|message)
<app> (_ )?(déposée?|enregistrée?|lue?|transmise?) (~ )?(succès|numéro|vivier|outil|agence|employeur)
(examen|étude|traitement|sélection) des (candidatures|dossiers|postulations)
(lisons|lit|lirons|regardons|regarderons|étudions|étudie|examine) (~ )?(les (candidatures|dossiers|cv)|vos documents)
""",
    "ack.thanks": """
merci (pour|de) (l'envoi|votre envoi|ton envoi) (~ )?(cv|candidature|dossier|lettre)
(merci|remercions|remercie) (~ )?(de|pour|d'avoir|de l') (~ )?(candidature|intérêt|postulé|postuler|candidaté|confiance|envoi)
(message automatique|automatiquement|ne pas répondre|ne répondez pas|e-mail automatique|généré automatiquement)
(sans (réponse|retour|nouvelles) de notre part|si <your> (profil|candidature) (~ )?(retient|correspond|retenu*|intéress*)|passé ce délai|considérer que)
(laissez|laisse|donnez|accordez)[- ]nous (~ )?(jours|temps|délai|semaine*)
""",
    "autoreply.absence": """
(absent*|absence|en congé*|en vacances|hors du bureau|congé maternité|congé parental|arrêt maladie|rtt|fermeture annuelle|bureaux (sont|seront) fermés|indisponible jusqu|jours de (repos|congé*)|quelques jours de)
(réponse automatique|message d'absence|répondeur automatique|notification d'absence)
(de retour (le|lundi|mardi|mercredi|jeudi|vendredi|à partir|au bureau|dès)|mon retour|à mon retour|dès mon retour|je reviens (le|lundi|mardi|mercredi|jeudi|vendredi)|reviendrai (le|au bureau))
(en cas d'urgence|pour toute urgence|urgence*|toute demande urgente|questions urgentes|pour toute question)
(accès (limité|restreint|réduit)|pas accès|ne (consulte|lis|lirai|consulterai|relève|relèverai)|sans accès)
(ne (travaille|fait|fais) plus (~ )?(chez|partie|pour|dans|à)|a quitté (la société|l'entreprise|ses fonctions))
""",
    "autoreply.received": """
(reçu|pris en compte|réception) (~ )?(votre|ton|de votre) (~ )?(message|demande|e-?mail|courriel|mail)
(message|demande|e-?mail|courriel) (~ )?(bien|a été|est) (~ )?(reçu*|enregistré*|pris en compte|prise en compte)
(merci|remercions) (~ )?(de nous avoir (contacté*|écrit)|pour votre (message|demande|e-?mail)) (~ )?(répond*|délai*|équipe|plus bref*|ticket)
(numéro (de )?(ticket|dossier|demande)|ticket n|votre demande n)
""",
    "autoreply.bounce": """
(non remis|non distribué*|échec (de )?(la )?(remise|distribution|livraison|d'envoi)|n'a pas pu être (remis|distribué|délivré|livré|envoyé)|retardé*|adresse introuvable|boîte (~ )?pleine|utilisateur inconnu|destinataire (~ )?(inconnu|introuvable|rejeté|refusé)|remise (~ )?(retardée|différée|échoué*)|notification d'échec)
""",
    "autoreply.receipt": """
(accusé de lecture|confirmation de lecture|a été lu|lu :|lu:|supprimé sans)
(a|ont) (~ )?(accepté|décliné|refusé) (~ )?(invitation|réunion|rendez-vous|événement)
(accepté :|accepté:|refusé :|refusé:|provisoire)
""",
    "reply.thanks": """
(merci|remercie|remercions) (~ )?(pour|de|d'avoir) (~ )?(entretien|échange|temps|message|mail|retour|réponse|patience|disponibilité|déplacement|envoi|documents|discussion|rencontre|venue|venir|intérêt|relance|compréhension)
(ravi*|content*|agréable|plaisir|heureux|apprécié) (~ )?(de )?(vous|te|t'|avoir|votre|notre|échanger|rencontr*|échange|faire)
""",
    "reply.pending": """
(toujours|encore|pas encore|pas de|n'avons pas|n'ai pas|il nous reste|reste) (~ )?(en cours|réflexion|décision|décidé|décisions|nouvelles|retour|candidats|entretiens|personnes|réponse|délibér*|attente|tranché|discussion|finaliser|étude|à voir)
(reviens|reviendrons|reviendrai|revenir|reviendra|recontacter*|recontacte|tiendrai*|tiendrons|tenir|tiens|donner*|donnerons|ferons|ferai|aurez|auras|communiquer*|rappeler*|recontacterons|donnons|vous répond*|informer*|téléphoner*|fixer) (~ )?(vers vous|vers toi|vous|au courant|informé*|retour|réponse|nouvelles|te|d'ici|avant|une décision|point|contact|dès|à la|au plus tard)
(je|nous|on) (~ )?(vous|te|t') (~ )?(téléphone*|appelle*|fixe*|écri*|contacte*|recontacte*|préviens|préviendr*) (~ )?(au plus tard|d'ici|avant|dès|début|fin|mi-|à la)
(vous|tu) (~ )?(saurez|sauras|aurez|auras|serez|seras) (~ )?(ce qu'il en est|fixé*|plus|nouvelles|réponse|retour|informé*|d'ici|avant|au plus tard)
(réponse|retour|décision|nouvelles) (~ )?(d'ici|avant|sous|dans|courant|début|mi-|fin|la semaine|lundi|mardi|mercredi|jeudi|vendredi|au plus tard)
(retard|délai|tarde*|plus long|plus de temps|patienter|patience|un peu de temps|une semaine de plus|encore (une|deux|quelques) (semaine*|jours)|point d'étape|faire le point|des nouvelles de)
(toujours|actuellement|désormais) (_ )?(en cours d'(étude|examen)|à l'étude|entre les mains|en lice)
(changé de statut|aucune (action|démarche) à|rien à faire pour l'instant|signaux sont bons|rien n'est (_ )?signé)
(client|direction|responsable) (_ )?(intéressé*) mais (~ )?(voir|rencontrer|comparer|réfléch*)
""",
    "reply.hold": """
(en pause|en attente|suspen*|gelé*|gel (des|du)|en stand-?by|mis* en (pause|attente|suspens)|interrompu*|standby|en suspens|entre parenthèses|ajourné*|jusqu'à nouvel ordre|en sommeil)
""",
    "reply.request": """
(pourriez|pouvez|pourrais|peux|merci de|veuillez|prière de|auriez|aurais|besoin|manque) (~ )?(vous |tu |nous |me |m')*(~ )?(envoyer|transmettre|faire parvenir|communiquer|remplir|compléter|fournir|préciser|adresser|indiquer|renvoyer|retourner|joindre|partager|copie|éléments?|informations?|précisions?|documents?)
(une question|deux questions|quelques questions|des questions|précision*|une dernière chose|deux éléments|éléments (~ )?manqu*|(il me|il nous|me) manque)
(quel*|combien) (~ )?(préavis|gagnez|gagnes|rémunération|prétentions|salaire|disponibilité pour (démarrer|commencer))
(prétentions salariales|préavis|références|pièces justificatives|diplôme*|rib|portfolio|book|permis de travail|note de frais|frais)
(avez-vous|as-tu|êtes-vous|accepteriez-vous|seriez-vous prêt*) (~ )?(permis|expérience|prêt|week-end|mobile|véhicule|diplôme|accord)
(il me faudrait|il nous faudrait|il manque|n'était pas dans) (~ )?(diplôme|copie|attestation|document*|pièce*|justificatif*)?
(documents|pièces|informations) (complémentaires|manquant*|suivant*)
dossier (_ )?incomplet
(contacter|joindre|appeler) (_ )?(anciens employeurs|référents|références|précédents employeurs)
(enquête administrative|formulaire (ci-)?joint|questionnaire en ligne|test de personnalité)
(pièces|documents|éléments) (~ )?(font défaut|faisant défaut)
(test|épreuve|questionnaire|quiz|exercice) (~ )?(est (_ )?prêt*|disponible|est ouvert*|à votre disposition)
""",
    "reply.later": """
(contacterons|recontacterons|appellerons|reviendrons|prendrons contact|prendra contact|contactera|recontactera|appellera|appelle|contacte) (~ )?(convenir|fixer|planifier|organiser|programmer|caler|communiquer la date|d'une date)
(date|heure|modalités|convocation) (~ )?(communiqué*|parviendr*|précisé*|transmis*) (~ )?(prochainement|ultérieurement|bientôt|prochains jours)
(recevrez|recevras|serez|seras|sera|allez recevoir) (~ )?(prochainement|bientôt|sous peu|dans les prochains jours|très vite)? ?(~ )?(invitation|invité*|convocation|convoqué*|contacté*|recontacté*|appelé*) (~ )?(entretien|rencontr*|entrevue|manager|rendez-vous|fixer|suite)?
(recontacterons|recontacte|rappellerons|rappelle|appellera|contactera|écrirons|reviendrons|revient) (~ )?(entretien|rendez-vous|entrevue|prochaines étapes|suite du processus|date)
(nouvel e-?mail|un (autre )?(mail|courriel|message)) (~ )?(invitant|précisant|avec la date)
""",
    "reply.advanced": """
(vous|votre (candidature|profil|dossier)|ta candidature|ton profil) (~ )?(retenu*|passe*|avanc*|sélectionné*|présélectionné*|franchi*) (~ )?(prochaine|suite|étape|suivante|phase|tour)
(entretien|test|étape|épreuve|évaluation) (_ )?(est|a été|sont|s'est avéré*) (_ )?(concluant*|réussi*|validé*|positif|positive)
(candidature|profil|dossier|cv) (~ )?(transmis*|présenté*|envoyé*|communiqué*) (~ )?(client|manager|responsable|directi*|service|équipe)
(vous avez|tu as) (~ )?(réussi|validé|franchi|passé) (~ )?(étape|test|sélection|tour)
(a été|est) (consultée?|vue|transmise) (~ )?(recruteur|employeur|entreprise)?
(recruteur|employeur|entreprise) (~ )?a (consulté|vu|ouvert) (votre|ta) (candidature|profil|cv)
décidé de (poursuivre|continuer|avancer) (_ )?avec (vous|toi)
""",
    "ack.chosen": """
(si|s'il|dans le cas où|en cas) (~ )?(votre (profil|candidature)|ton profil|profil) (~ )?(correspond|retenu*|intéress*|convient|sélectionné*|répond)
(si|s'il) (~ )?(vous êtes|tu es|candidature est|profil est) (~ )?(retenu*|sélectionné*|contacté*)
(sans (réponse|nouvelle*)|à défaut de réponse|en l'absence de réponse) (~ )?(sous|dans|d'ici|délai|considér*)
(seul*|uniquement) (_ )?(candidat*|personnes|profils|dossiers) (~ )?(retenu*|présélectionn*|sélectionn*) (~ )?(contact*|convoqu*|recevr*|sera*)
""",
    "reply.hint": """
(bonne nouvelle|bonnes nouvelles|excellente nouvelle|belle nouvelle|nouvelles positives)
(rappeler|joindre|vive voix|de vive voix|rappelez|rappelle|m'appeler|me joindre|appelez-moi|appelle-moi) (~ )?(vous|moi|me|te|t'|quand|aujourd'hui|demain|au #|numéro|nouvelle)?
""",
    "affirm": """
(parfait|super|très bien|c'est noté|noté|entendu|d'accord|ok|génial|excellent|pas de problème|pas de souci|aucun problème|aucun souci|avec plaisir|bien sûr|c'est bon|c'est parfait|ça marche|ça me va|cela me convient|confirmé|je confirme|nous confirmons|oui|très volontiers|volontiers|impeccable|top|bien noté|c'est calé|c'est réservé|à bientôt|nickel|sans problème|merci)
""",
    "owner.applies": """
(cherchez|recherchez|prenez|embauchez|engagez|recrutez)(-vous| vous)? (_ )?(quelqu'un|du monde|une? <trade>|des <trade>|<trade>|plongeur|vendeuse|manœuvre|aide*)
(besoin de|besoin d') (_ )?(personnel|quelqu'un|serveuse*|serveur*|<trade>|bras)
(travailler|commencer|apprendre) (chez|avec|pour) vous
(cherche|recherche) (du travail|un emploi|une place|un poste)
(le poste|la place|l'emploi) (~ )?(encore )?(libre|à pourvoir|disponible|m'intéresse)
(fini|terminé|obtenu) mon (cap|bts|bac|apprentissage|diplôme)
(je )?(postule|postuler|candidate comme)
(saisons|années|ans) (derrière moi|de métier|d'expérience)
(me présenter)
""",
    "owner.attends": """
(confirme*) (~ )?(présence|venue|viendrai|serai|rendez-vous) (~ )?(à|pour) (l'|notre |mon |cet )?entretien
(venir|viens|viendrai|rendre|présenter|assister|serai) (~ )?(à|pour|en) (l'|notre |mon |cet |un )?entretien (~ )?(cet|ce|demain|lundi|mardi|mercredi|jeudi|vendredi|du|de)
(retard) (_ )?(à|pour) (notre |mon |l')entretien
(j'ai|mon) (un )?entretien (chez|avec) vous
(remercier|remercie|merci) (~ )?entretien (~ )?(poste|emploi|candidature|métier)
""",
    "owner.withdraws": """
(retire*|retirer|renonce*|renoncer|décline*|décliner|mettre fin|ne (souhaite|souhaiterais) (pas|plus)|ne donnerai pas) (~ )?(ma candidature|candidature|processus|offre|proposition|poste|suite|poursuivre)
(accepté|accepter|accepte|signé) (~ )?(une autre|un autre|autre) (~ )?(offre|poste|proposition|opportunité)
ne (poursui*|maintien*) (pas|plus) ma candidature
ne comptez (donc )?(plus|pas) sur moi (~ )?(entretien|poste)
""",
    "owner.accepts": """
(accepte|accepter|confirme) (~ )?(offre|proposition|poste|contrat|plaisir|avec joie)
(ravi|ravie|heureux|heureuse|hâte) (~ )?(de )?(rejoindre|vous rejoindre|commencer|intégrer|accepter|faire partie)
(contrat|promesse|offre) (~ )?signé*
""",
    "owner.choice": """
(convient|me convient|conviendrait|me va|m'arrange|préfère|préférerais|choisis|plutôt|parfait|serait parfait|je prends|disponible)
""",
    "missed": """
(n'avez|n'as|n'ai|n'avons|n'étiez|n'étais|n'êtes) (~ )?pas (~ )?(pu )?(rejoindre|rejoint|vous connecter|connecté*|présent*|venu*|assister|assisté|participer|participé)
(manqué|raté) (~ )?(<iv>|appel|rendez-vous)
vous (~ )?(attendions|attendu|attendue)
""",
    "not.media": """
(journaliste|podcast|rédaction|article|reportage|émission|radio|télévision|tournage|presse|portrait*|enregistrement|plateau|journal|magazine|interview (pour|dans|sur)|demande d'interview|antenne|chronique)
""",
    "not.research": """
(étude|enquête|recherche (utilisateur|universitaire|doctorale)|participant*|doctorant*|thèse|mémoire|questionnaire|sondage|panel|bon d'achat|carte cadeau|indemnis*|dédommag*|entretien utilisateur|test utilisateur|anonym*|consentement|chèque-cadeau)
(tu utilises|vous utilisez|utilisateur*|utilisatrice*|équipe produit|ce qui te manque|ce qui vous manque|en remerciement|pour te remercier)
(pour mon|mon) (mémoire|tfe|rapport de stage|travail de fin) (~ )?(entretien*|interview*|témoignage*|interroger)
(étudiant*) (~ )?(entretien|interview*|mémoire)
""",
    "not.official": """
(visa|consul*|ambassade|préfecture|titre de séjour|naturalisation|nationalité|passeport|france travail|pôle emploi|conseiller pôle emploi|mission locale|entretien de suivi|votre conseill(er|ère)|votre référent|caf|cpam|tribunal|police|gendarmerie|commissariat|dentiste|docteur|vaccin*|conseiller bancaire|doctolib|notaire|impôts|carte d'identité|présence (est )?obligatoire|radiation)
(médecin|médical*|clinique|hôpital|banque|assurance|mairie|consultation|ordonnance)
(témoin|audition libre|convocation de police|enquête préliminaire|juge|avocat général|huissier|carte grise|votre conseiller m\\.|avec votre conseiller|entretien conseil|bulletins de salaire|prêt immobilier|assurance vie|retraite|sage-femme|orthophoniste|agence du|caisse locale)
(actiris|forem|orp|office régional de placement|votre agence pour|avec votre conseiller|vos démarches de recherche|demandeur* d'emploi|allocation*|absence injustifiée)
""",
    "not.work": """
(votre|ton) (service|planning|prise de service) (~ )?(décalé*|modifié*|passe|changé*|commence*)
(vos|tes) horaires (~ )?(décalé*|modifié*|changé*)
(modification*|changement*|mise à jour) (de |dans )(vos|tes) horaires
(modification*|changement*|mise à jour) (de |du |dans )?(votre |ton |le )?planning
(point|réunion) (hebdo*|d'équipe|équipe|budget|marketing|de service|de chantier|projet|commercial*)
""",
    "not.case": """
(entretien (d'assimilation|de naturalisation|consulaire|de visa|ofpra)|demande (de naturalisation|d'asile)|carte de résident)
""",
    "not.staff": """
(entretien* (annuel*|professionnel*|d'évaluation|de départ|de sortie|d'évaluations|de fin d'année|individuel annuel|préalable (au|à un) licenciement)|auto-évaluation|campagne d'entretiens|offboarding|solde de tout compte)
(entretien|convocation) (~ )?préalable (_ )?(licenciement|sanction*|rupture)
(mesure|procédure) (de licenciement|disciplinaire)
(sanction disciplinaire|licenciement (à votre encontre|pour motif)|mise à pied|faute grave|rupture conventionnelle)
(avertissement (écrit|disciplinaire)|blâme|absences injustifiées|faits qui vous sont reprochés)
""",
    "not.practice": """
(simulation* d'entretien|entretien* blanc*|coaching|préparer (vos|votre|tes|ton) entretien*|préparation (à l'|aux )entretien*|formation|atelier cv|conseils|promo|% de réduction|essai gratuit|réussir (votre|vos|son))
""",
    "not.employer": """
(candidat ?:|grille d'évaluation|scorecard|fiche candidat|le candidat|la candidate|ce candidat|cette candidate|guide d'entretien|partie du jury|membre du jury|la grille)
(son|leur|leurs) (cv|profil|dossier|book|candidature)
(peux-tu|pourrais-tu|pouvez-vous|pourriez-vous|tu peux) (~ )?(faire passer|mener|assurer|participer|recevoir|assister) (~ )?(entretien*|candidat*|jury)?
(debrief|débrief) (~ )?(candidat*|entretien*)
(planning|qui fait quoi|qui prend) (~ )?(entretiens|candidats|alternants|stagiaires|jury)
(candidat*) (de|pour) (lundi|mardi|mercredi|jeudi|vendredi|#|demain)
(ancien*|précédent*) (responsable|manager|employeur|supérieur*) (~ )?(indiqué|cité|référence*)?
(vous|t') (a|a été) (_ )?(indiqué|cité|mentionné) (~ )?(référence|responsable|manager)
(nous|on) (recevons|reçoit|voit|voyons|auditionnons) (~ )?(m\\.|mme|monsieur|madame|candidat*)
(tu (assureras|mèneras|prendras|feras)|ta participation|votre participation) (~ )?(partie technique|entretien*|jury|recrutement)?
(fiche|grille) d'évaluation
(dans|pour|rejoindre) (ton|votre) équipe (~ )?(candidat*|alternant*|stagiaire*)
(pour|à) votre (poste|offre|recherche|besoin|annonce) (~ )?(candidat*|profil*|présenter|proposer)
(candidat*|profil) (~ )?(à vous présenter|vous présenter|vous proposer|pour votre)
""",
    "not.applicant": """
ma (candidature|lettre de motivation|motivation)
(mon|mes) (cv|curriculum*|dossier de candidature|préavis|diplômes|références|portfolio)
merci (~ )?(de|pour) (m'avoir (reçu*|convié*|invité*|accordé*)|votre invitation|l'invitation|me recevoir)
(je (postule|candidate)|j'ai postulé|je souhaite postuler|je me permets de (vous )?(postuler|relancer))
(ci-joint*|en pièce jointe) (~ )?(mon|mes|ma) (cv|curriculum*|lettre|dossier|diplômes)
""",
    "not.someone": """
(croise* (~ )?(les )?doigts|souhaite-moi bonne chance|mon entretien|j'ai (un |mon |passé |décroché |eu )?(un )?(~ )?entretien|je passe (mon|un) entretien|trop stressé*|je stresse|quoi (mettre|porter))
(par erreur|ne vous est pas destiné|mauvais destinataire|erreur de destinataire)
(prise de référence*|comme référence|en référence|vous a cité)
(ta sœur|ton frère|ta mère|maman|papa|mon chéri|ma chérie|bisous|mon cœur|biz)
""",
    "not.alert": """
(alerte* emploi|nouvelles offres|offres d'emploi (pour|correspond*|du jour|similaires)|offres (pour vous|recommandées|qui)|postulez (maintenant|vite|en un clic)|voir (l'|les |toutes les )offre*|emplois recommandés|recommandations d'emploi|a consulté votre profil|vivier|salon de l'emploi|job dating|candidature (simplifiée|spontanée en un clic))
(se désabonner|désinscri*|désabonnement|newsletter|voir (~ )?navigateur|gérer (vos|mes) (préférences|alertes)|vous recevez cet e-?mail|politique de confidentialité|lettre d'information)
(mot de passe|code de vérification|code de sécurité|activer votre compte|confirmez votre adresse|code à usage unique)
(finalisez|complétez|terminez) votre (candidature|profil|inscription)
""",
    "not.event": """
(webinaire|webinar|inscrivez-vous|inscription à|conférence|salon|atelier|séminaire|journée portes ouvertes|portes ouvertes|colloque|afterwork|soirée|table ronde)
(réunion (d'équipe|de service|projet|hebdo*)|comité de pilotage|copil|ordre du jour|compte rendu|assemblée générale|sprint|conseil d'administration|point projet|conseil syndical|parents-professeurs)
""",
    "not.study": """
(appartement|logement|visite (de (l'|votre |la )|du t|d'un|d'appart*|t#)|bail|propriétaire|locataire|agence immobilière|colocation|état des lieux|dossier de location|immobilier)
(école|parcoursup|admission*|admissible|oral d'admission|concours|master|licence|université|crèche|maternelle|bourse|professeur principal|jury d'admission|scolarité)
(commande|facture|livraison|colis|paiement|réservation n|vol|hôtel|billet|remboursement|abonnement)
(garage|contrôle technique|coiffeur|plombier|bénévol*|essai routier|intervention technique)
(bourse (de|d')|thèse|journées de sélection|concours d'entrée|échange universitaire|erasmus|examen d'entrée)
(club-house|entraîneur bénévole|frais sont remboursés|bureau de l'association|conseil d'école|association sportive)
""",
    "not.entry": """
(entretien*|oral|jury|bureau|procédure|service) (_ )?(d'admission*|des admissions)
(candidature|dossier|entretien*) (_ )?((en|au|pour le) (master|licence|bts)|(à|pour) (la|une|notre|cette) formation)
(entretien*|rendez-vous) (_ )?(d'inscription|d'adoption|d'orientation)
(serveur (rp|discord|minecraft)|du serveur|sur le serveur|guilde|ton personnage)
(mentor*|tut(eur|rice)|parrain*) bénévole*
(candidature|entretien) (~ )?bénévole*
(hackathon|lauréat*|bourse (de|d'étude*)|promotion de (printemps|l'automne))
(client|organisat(eur|rice)) (~ )?(sélectionné|choisi|retenu) (~ )?(autre (offre|proposition|devis|prestataire))
(projet d'établissement|plan stratégique)
""",
    "not.cold": """
(découvert|vu|repéré|trouvé|consulté|tombé* sur|parcourant|remarqué) (~ )?(votre|ton) (~ )?(profil|cv|parcours)
(à l'écoute|ouvert* à|en veille|intéressé* par) (~ )?(opportunité*|marché|nouveau|nouvelle*|proposition*|échange)
(je recrute|nous recrutons|mon client|notre client|pour le compte) (~ )?(pour|recherche|cherche|un|une)
(faire suivre|recommander|dans votre entourage|autour de vous|opportunité (~ )?(plaire|intéresser))
(recherche|cherche|recrute) (_ )?pour (_ )?(entreprise|société|groupe|client|structure|acteur|pme|eti)
<your> (_ )?(parcours|profil|cv) (_ )?(m'a|a) (_ )?(interpellé*|attiré|plu|marqué|semble)
(échange|entretien|appel) (_ )?(confidentiel|informel|sans engagement)
(étape|tournant) de carrière
""",
    "survey": """
(votre avis|enquête de satisfaction|questionnaire de satisfaction|évaluez|expérience candidat|notez|donnez-nous votre avis|comment s'est (passé|déroulé*))
""",
    "company.before": """
(candidature|candidatures|postulé|postuler) (à|au)
(postulé|candidaté|recrutement|entretien|poste|stage|équipe) (chez|à la|au sein de)
(l'association|la fondation|le groupe|la mairie de|la ville de|l'agence)
(chez|au sein de|au sein du|au sein des|au sein de la|au sein de l'|de la société|l'entreprise|pour le compte de|notre client|rejoindre|intérêt pour|bienvenue chez|l'équipe|du groupe|le groupe|la société|société|intérêt porté à|recrutement de|chez nous|de la part de|candidature à|candidature chez|nom de|équipes? de|entretien avec|à)
(entreprise|société|client|employeur|organisation|structure);
(envoyée?s?|transmise?s?|adressée?s?|présentée?s?) à
le recruteur de
(au|à la)
intérêt (_ )?(envers|à l'égard de|que vous portez à|pour)
(candidature|candidater|postuler|recrutement|entretien) (chez|avec)
l'aventure
(j'ai eu|j'ai rencontré|j'ai contacté|j'ai relancé|parlé avec|échangé avec|retour de|nouvelles de|point avec)
""",
    "company.after": """
(recrutement|recrute|rh|ressources humaines|carrières|talents?|talent acquisition|emploi|service (rh|recrutement)|équipe recrutement|l'équipe)
(souhaite|vous invite|a le plaisir|vous remercie|recherche|est ravi*)
(a|ont) (~ )?(clôturé|décidé|consulté|choisi|refusé|accepté)
a (consulté|lu|examiné|vu) (votre|ta|ton)
(vous|t') ?(attend|reçoit|recevra|propose|rappellera)
(n'a pas|n'ont pas) (encore )?
(vient d'|ne donne|ne donnera)
(voudrait|aimerait|souhaiterait) (vous|te)
""",
    "client.talk": """
j'ai eu ~ (au téléphone|en ligne|au bout du fil)
ils (ont|vont|souhaitent|préfèrent|cherchent|m'ont|me|n'ont|aimeraient|veulent|attendent)
(bon|très bon|excellent|super) retour d
(ne donne pas|ne donnera pas) suite
(souhaite|voudrait|aimerait|souhaiterait) vous (rencontrer|revoir|recevoir|voir)
vient (de m'|d'annuler|de m’)
je (vous )?(garde|conserve|relance|rappelle) (votre|ils|ce)
dès que j'ai (une|du|leur|son|des)
(le|la) client(e)? (a|m'a|souhaite|n'a)
vient de me
(m'a|m'ont) (donné|fait|confirmé|dit|répondu)
ils se décident
vous me (direz|raconterez)
""",
    "client.described": """
pour (un|une) (_ )?(entreprise|société|pme|industriel|eti|groupe|cabinet|acteur|structure|fabricant) (_ )?(basée?|située?|de la région|à|près|en|un|une|recherche)
me confie(nt)? (la|le|cette|ce) (recherche|recrutement)
(m'a|m'ont|nous a) confié (la|le|cette|ce)
""",
    "person.asked": """
(demander?|demandez|demanderez|demanderas)( à voir)?
(présente-toi|présentez-vous|adresse-toi|adressez-vous|te présenter|vous présenter) (à|auprès de|chez)
""",
    "street.before": """
(rue|avenue|boulevard|bd|place|allée|quai|square|impasse|chemin|cours)
""",
    "person.before": """
(avec|par|rencontrerez|rencontrer|monsieur|madame|m\\.|mme|interlocuteur*|interlocutrice*|notre|et|ainsi que|responsable|présence de|manager|directeur|directrice|recruteur|recruteuse|participants|jury|composé de)
""",
    "title.word": """
(recruteur|recruteuse|chargée?|responsable|directeur|directrice|rh|drh|ressources humaines|manager|chef|cheffe|assistante?|ingénieure?|développeu*|consultante?|talent|gérante?|fondateur|fondatrice|pdg|dg|présidente?|associée?|coordinat*|adjointe?|gestionnaire|cto|ceo|cfo|daf|lead|head|recrutement|service|conseillère?|cadre|partner|comptable|référente?)
""",
    "register.formal": """
(madame|monsieur|veuillez agréer|salutations|cordialement|sentiments distingués|je vous prie|nous vous prions|vous|votre)
""",
    "register.casual": """
(salut|coucou|bises|à plus|a\\+|bonne journée|tu|toi|super|top|génial|cool|hello)
""",
    "address.polite": """
(vous|votre|vos|-vous)
""",
    "address.familiar": """
(tu|toi|ton|ta|tes|te|-tu)
""",
    "friendly": """
(ravi*|enchanté*|beaucoup apprécié|grand plaisir|adoré|impressionné*|formidable|génial|super échange|très agréable)
""",
    "phone": """
(téléphon*|appel|vous appeler*|par téléphone|entretien téléphonique|appellerai|appellera)
""",
    "ask.samples": """
(exemples? de (vos |tes )?(travaux|réalisations)|travaux|échantillons?|réalisations)
""",
    "ask.references": """
(références|référents|coordonnées de (deux|trois|vos))
""",
    "ask.portfolio": """
(portfolio|book)
""",
    "ask.documents": """
(diplômes?|justificatif*|pièce d'identité|copie de|rib|attestation*|relevé* de notes|bulletins? de (paie|salaire)|cv|formulaire|casier judiciaire|certificat*|carte vitale|lettre de motivation|fiche de renseignements)
""",
    "ask.salary": """
(prétentions salariales|prétentions|préavis|rémunération souhaitée|date de disponibilité)
""",
    "ask.task": """
(étude de cas|cas pratique|test technique|exercice|présentation|mise en situation|devoir)
""",
    "ask.verb": """
(merci de|pourriez|pouvez|pourrais|peux|veuillez|auriez|pensez à|besoin|prière|n'oubliez pas|souhaiterions|aimerions) (~ )?(envoyer|transmettre|faire parvenir|adresser|fournir|communiquer|joindre|compléter|remplir|renvoyer|apporter|préparer|munir|retourner|déposer|partager|faire suivre|recevoir|de)
""",
    "give.verb": """
(je|j') (~ )?(enverrai|envoie|transmets|transmettrai|ferai|fais|adresserai|vais (vous |t')?(envoyer|transmettre|faire)|joindrai|reviens) (~ )?(parvenir|demain|d'ici|dès|avant|cette|ce|vous)?
""",
    "topic.before": """
(parler de|aborder*|échanger sur|discuter de|au programme;|thèmes?;|sujets?;|ordre du jour;|portera sur|évoquer|revenir sur|axé sur)
""",
    "chat.lure": """
(telegram|whatsapp)
""",
    "pay.lure": """
(frais de dossier|frais d'inscription|virement|coordonnées bancaires|carte cadeau|bitcoin|cryptomonnaie|western union|mandat cash|chèque (~ )?encaisser|acheter (~ )?matériel|caution)
""",
    "footer": """
(demand*|exig*|réclam*) (~ )?(jamais|aucun*|pas) (~ )?(argent|frais|paiement*|somme)
(recrutement|processus) (_ )?est (_ )?gratuit
(se désabonner|vous désabonner|désinscri*|désinscription|gérer (~ )?(préférences|alertes|abonnements|notifications)|voir (ce mail|cet e-?mail|la version) (~ )?(en ligne|navigateur))
(politique de confidentialité|protection des données|données personnelles|rgpd|mentions légales|tous droits réservés|siège social|rcs|siret|au capital de|conditions générales)
(confidentiel*|strictement confidentiel*) (~ )?(destinataire|destinée?|message|usage)
(reçu|recevez|parvenu) (~ )?(ce message|cet e-?mail|ce courriel|ce mail) (~ )?(erreur|car|parce que|suite à)
(ce message|cet e-?mail|ce courriel|ce mail) (~ )?(a été envoyé|est envoyé|est adressé|vous est adressé|a été généré)
(suivez|retrouvez|rejoignez)(-nous| nous) (~ )?(sur )?(linkedin|facebook|instagram|twitter|youtube|tiktok|les réseaux)
(rejoin*|inscri*) (~ )?(vivier|communauté de talents|alerte emploi|newsletter)
(n'imprimez|pensez à l'environnement)
(reprogrammer|déplacer|modifier|annuler) (ou|/) (annuler|modifier|reprogrammer|déplacer)
""",
}

SENSES = """
interview: entretien*|entrevue*|interview*|échange téléphonique|préqualification|préselection*|pré-qualification|journée de recrutement|assessment*|visioconférence|entretien|audition*|épreuve orale|rencontre*|petite heure|journée d'essai|jury
stage: étape*|tour|suite du processus|second*|deuxième|dernier*|prochaine*|présélection*|shortlist|à la suite|l'un des trois|prochaine étape
role: poste*|offre d'emploi|annonce|fonction|emploi|stage|alternance|cdi|cdd|mission|recrutement|responsable|chef d'équipe|maître de conférences|place|métier
apply: candidature*|postul*|cv|lettre de motivation|profil*|dossier
candidate: candidat*|postulant*|présélectionné*
other: autre*|quelqu'un|une personne|interne|externe|davantage
team: équipe*|directeur*|directrice|responsable*|manager|jury|commission|comité|direction|collègue*|collaborateur*
recruiter: recrut*|rh|ressources humaines|talent*|drh
choose: choisi*|choix|retenu*|retenir|sélectionn*|embauch*|arrêté notre|porté sur|privilégi*|coiffé au poteau|préféré|notre choix|porté|finalement
decide: décision|décid*|délibér*|résultat*|réponse|tranch*|conseil|siège|donner son avis|dormir dessus|comité|choix
onward: donner suite|poursui*|avanc*|suite favorable|continuer|passer à|passez à|la suite|réussi*|rien ne s'oppose|prochaine|avancer avec
not: ne|pas|n'|non|aucun*|sans|jamais|ni|négative*|défavorable
sorry: malheureusement|regret*|désolé*|excus*|navré*|au regret|hélas|déçu*
wish: souhait*|bonne chance|succès|bonne continuation|réussite|plein succès
future: avenir|futur*|vivier|conserv*|ultérieur*|nouvelle opportunité|de nouveau|recontact*|cvthèque
filled: pourvu*|clôturé*|fermé*|n'est plus|terminé|au complet|complète|pas d'embauche|ne pas pourvoir|sans suite|close|contexte budgétaire|n'envisageons pas|retirer le poste|rejoindra|trouvé la bonne|bonne personne|entre-temps trouvé
closer: correspond*|adéquation|plus proche*|nombreuses candidatures|nombreux|grand nombre|en phase|qualité des
received: reçu*|réception|bien arrivé*|parvenu*|enregistré*|transmis*
review: étudi*|examin*|analys*|lecture|attention|trait*|consult*
thank: merci|remerci*|reconnaissant*
confirm: confirm*|c'est noté|c'est calé|entendu|convenu|parfait|validé|fixé
book: planifi*|rendez-vous|fix*|réserv*|organis*|programm*|caler|calé|rdv|prévu*
available: disponib*|convien*|convenir|vous irait|vous va|possible|arrange|libre|quand|vous conviendrait|plages|cochez|sondage|vous arrange|te va|pourriez-vous|agendas|t'es libre|dispo*
slot: créneau*|horaire*|heure*|plage*|matin*|après-midi|dates
link: lien|cliqu*|calendly|portail|bouton|connectez|agenda en ligne
move: report*|décal*|déplac*|modifi*|reprogramm*|nouvelle date|nouveau créneau|changement|plutôt|avanc*|repouss*|pousser|poussé*|trompé*|mais lundi|mais mardi|mais mercredi|mais jeudi|mais vendredi|mise à jour|remettre|remettons|autre jour|autre date|plutôt l'après-midi|au lieu de|rectificati*|erratum|et non plus
cancel: annul*|supprim*|n'aura pas lieu|ne pourra pas avoir lieu|ne pas tenir compte|plus d'objet|inutile de vous déplacer|retirer|ne venez pas|tombe à l'eau|tombe donc à l'eau|à l'eau
hold: suspen*|gel|gelé*|pause|budget*|réorganisation|en attente|stand-by|hiring freeze|gel des embauches
hitch: malade|souffrant*|empêch*|imprévu*|contretemps|conflit|urgence|dernière minute|indisponib*|absent*|grippe|cloué*|bloqué*|inventaire|embouteillage*|fièvre|cse
call: appel*|téléphon*|joindre|portable|tél|rappel*
talk: échang*|discut*|parler|conversation|entretenir|faire connaissance
meet: rencontr*|recevoir|venir|accueillir|locaux|sur place|passer nous voir|visite
keen: au plaisir|ravi*|hâte|impatien*|souhaiterions|aimerions|aimerais
prepare: munir|apport*|prépar*|pièce d'identité|accueil|adresse|accès|rue|présent*|étage|déroul*|lieu
remind: rappel*|à venir|demain|n'oubliez|aujourd'hui
video: zoom|teams|google meet|visio*|webex|skype|code d'accès|en ligne
invite: invit*|convoqu*|convi*|convocation|proposons de vous|attendu|attendue|présentez-vous|vous présenter|vous recevra|vous recevrai|vous recevrons|vous reçoit|vous attendons|passez en entretien
offer: proposition|promesse d'embauche|offre|proposer le poste|vous proposer|embauche|des nôtres|parmi les collaborateurs|compter parmi|tu seras|vous serez notre|toujours partant|vous avoir avec nous|d'accord
pay: salaire*|rémunér*|brut|prime*|avantages|fixe|variable|package|tickets restaurant|mutuelle|net|euros|€|paniers|par mois|prime
start: prise de poste|début*|commencer|date d'entrée|démarr*|prise de fonction|période d'essai|débutera|premier jour|intégration|entrée en fonction|à partir du #
join: rejoindre|bienvenue|intégr*|parmi nous|rejoignez|collaborateurs|nouvelle recrue|notre nouveau|notre nouvelle
glad: félicitations|plaisir|heureu*|ravi*|bonne nouvelle|enchant*|bravo
sign: sign*|contrat|écrit|accept*|lettre d'engagement|retourner|papiers|rib|carte vitale|signature|contrat à durée|exemplaires|renvoyer signé
send: envoy*|transmett*|faire parvenir|joindre|communiqu*|ci-joint|fournir|adresser|déposer
document: référence*|diplôme*|justificatif*|attestation*|casier|relevé*|pièce*|document*|formulaire|exemples
hear: reviendrons|reviens vers|revenir vers|tiendrons|tiens au courant|informé*|retour|nouvelles|recontacter*|contacter*|réponse|fais signe|fait signe|réécri*|relance*|saurez|téléphone|fixer|écris-moi|au courant
wait: patien*|attend*|encore|en cours|toujours|dès que|bientôt|délai*|un peu de temps|prend du temps|plus de temps|retard|compréhension
feedback: retour*|débrief*|impression*|avis|ressenti
enjoyed: apprécié*|agréable|ravi d'avoir|échange très|impressionné*|séduit*|intéressant*|convaincu*
ask: question*|pourriez|pouvez|merci de|dites|souhaitez|indiquer|s'il vous plaît
away: absen*|congé*|vacances|déplacement|hors du bureau|fermé*|pas au bureau
back: retour|de retour|rentre*|reprise
inbox: mail*|message*|courriel*|boîte|e-mail*
urgent: urgen*|contacter ma collègue|en mon absence|remplac*
machine: automatique*|ne pas répondre|no-reply|généré
ticket: demande|numéro|ticket|jours ouvrés|délai|service
bounce: non remis*|échec|destinataire|n'a pas pu être
task: test*|exercice*|étude de cas|cas pratique|présentation|questionnaire|mise en situation|devoir
recorded: enregistr*|différé*|vidéo différée|asynchrone
deadline: avant le|date limite|au plus tard|jusqu'au|d'ici
mediaword: podcast*|épisode*|journaliste*|rédaction|article*|presse|émission|radio|reportage|magazine|portrait|auditeur*|photographe|interviewer pour|en direct|à l'antenne|invitée|notre invité|antenne|tournage|plateau|bouclage|boucle|documentaire|lecteurs|interview*|matinale|chronique|micro|équipe de tournage|enregistrement|c'est calé|caméra|à l'atelier avec|nos studios|nous enregistrons|réalisateur|chroniqueur|presse écrite|vlog|abonnés
study: étude*|particip*|bon d'achat|chèque cadeau|enquête*|recherche|thèse|sondage*|utilisat*|panel|indemnis*|tu utilises|vous utilisez|équipe produit|en remerciement|premium|enquêté*|doctorant*|mon mémoire|ma thèse|mon enquête|entretien de recherche|questionnaire|focus group|testeur*|rémunéré*|anonym*|consentement|étude utilisateurs|étude de marché|réunion de consommateurs|dédommag*|indemnité|groupe de discussion|profil est retenu pour notre|habitudes d'achat|l'appli
official: visa|préfecture|consulat|ambassade|naturalisation|passeport|titre de séjour|mairie|france travail|pôle emploi|tribunal|caf|consulaire|ds-160|demande de visa|conseillère|démarches|agence de|témoin|police|commissariat|juge|votre conseiller|agence|audition|huissier|impôts|convoqué* à la préfecture|mairie de|dossier de demande|allocation*|aide au logement|rsa|apl|juré*|témoignage|avocat*|notaire|permis de construire|urbanisme a|état civil|guichet|passeport*|carte d'identité|récépissé|sinistre|expert passera|assurance maladie|entretien de suivi|agrément|assistante familiale|psychologue|aide à l'enfance|services sociaux|conciliation|audience|prud'hommes|avocate|recherches d'emploi|votre conseillère|présence est obligatoire|titre de voyage|indemnisation|circonstances|enquête|mariage|entendu séparément|création d'entreprise|surendettement|chambre de commerce|chambre de métiers|dépendance de|onem|bureau de chômage|comportement de recherche|interprète|conciliat*|médiation|les deux parties|demandeur d'asile|époux|asile|réfugié*|l'assimilation
admissions: admission*|parcoursup|scolarité|service des inscriptions
education: école|université|master|licence|étudiant*|admission*|parcoursup|concours|inscription*|formation|professeur*|parents|crèche|classe|scolaire|maîtresse|scolarité|élève*|directrice|oral d'admission|mémoire|plan|bureau|bourse*|thèse|journées de sélection|examen*|entretien d'admission|demande d'inscription|inscrire|en 6e|collège|lycée|maternelle|liste d'attente|place en|rentrée|réunion parents|parents-professeurs|professeur principal|conservatoire|auto-école|bulletin*|surveillant général|commission pédagogique|dossier pédagogique|bourse|candidature en|formation continue|étudiante|épreuve orale|épreuves|dossier artistique|beaux-arts|convoquée à l'épreuve|salle d'examen|adaptation|petite section|assistante maternelle|familles|candidature au master|livret de famille|résultats seront affichés|soutenance|jury d'admission|résidence d'artiste|cours de maths|cours de chimie|cours de physique|cours d'anglais|cours particulier|cours particuliers|soutien scolaire|cours d'essai|baccalauréat|chers parents|proviseur|principal du collège|séance d'essai|entraînement d'essai|test de niveau|cours de langue|visite de stage|notre élève|grand oral|salle d'oral|rattrapage|carte d'étudiant|entretien blanc
property: appartement|visite|location|bail|propriétaire|agence immobilière|loyer|logement|locataire|maison|studio|chambre|coloc*|cuisine|bulletins de salaire|immeuble|plombier|chaudière|état des lieux|technicien passera|deux-pièces|trois-pièces|dossier de location|dossier locataire|bailleur*|bien immobilier|notaire pour|visite de l'appartement|la visite|garant|quittance*|emménag*|propriétaires|colocation|meublé|maison à vendre|commission d'attribution|désistement|bailleur social|dernières fiches de paie|votre dossier est retenu|candidature a retenu l'attention du propriétaire|votre candidature pour le logement|futurs colocataires
health: docteur|médecin|cabinet|patient*|dentiste|consultation|doctolib|clinique|ordonnance|santé|kiné|coiffeu*|vétérinaire|opticien|vaccin*|bilan|rendez-vous médical|carte vitale|cabinet dr|24h à l'avance|rendez-vous avec le dr|rendez-vous chez|dermatologue|ophtalm*|radio des|prise de sang|détartrage|secrétariat médical|en cas d'empêchement|séance|ostéo*|sage-femme|chien|chat|toilettage|adopter|refuge|psycholog*|psy|thérap*|vos résultats|commenter vos|résultats d'analyse*|bilan sanguin|centre de santé|revoir pour|auxiliaire*|aide à domicile|faire connaissance|anesthés*|thérapie de couple|consultation de couple|première séance|la séance est à|psychologue|psychanalyste|aide ménagère|accompagnement de votre mère|aide-soignante à domicile|prénatal*|pré-don|donneur*|infirmier asthme
sales: promo*|remise|démo*|client*|produit*|réduction|offre spéciale|profitez|achat*|boutique|commercial*|gratuit*|devis|démonstration|tarif*|entreprises comme la vôtre|les pme|aide les|vos coûts|vos ventes|prospects|solution|sans engagement|essai gratuit|fidélité|offre valable|abonnement|prestataire|votre site|relancer|équipes comme la vôtre|entreprises comme|facture d'énergie|facture d'électricité|vos factures|vos placements|leurs placements|patrimoine|défiscalis*|prévoyance|votre devis|autre prestataire|autres prestataires|confions le|votre proposition commerciale|équipes rh|avec notre outil|notre outil|votre annonce|toujours disponible|toujours là|appel découverte|séance découverte|appel stratégique|séance offerte|bilan offert|mon accompagnement|vous décharger|vous faire gagner du temps|comment d'autres|notre logiciel
event: webinaire|conférence*|inscri*|salon|atelier*|événement*|forum|intervenant*|soirée|cinéma|concert|billets|spectacle|inscrite au|séminaire|colloque|comité de programme|communication|amphithéâtre|places limitées|billet*|concert de|reporté au|portes ouvertes|exposant*|rencontre*|tombola|visioconférence publique
alert: alerte*|nouvelles offres|offres correspondant|se désabonner|désinscri*|newsletter|premium|a consulté votre profil|voir toutes|décrochez|salon|inscription obligatoire|coulisses|modifier mon alerte|nouvelles offres d'emploi|près de chez vous|postulez|en un clic|offres similaires|recommandé pour vous|forum de l'emploi|nouveau message sur|invitation à se connecter|vu votre profil
cold: tombé* sur|mon client|notre client|à l'écoute|votre profil linkedin|freelance|tjm|esn|cooptation|opportunité|chasse|autour de vous|acteur majeur|interpellé|entreprise familiale|confidentiel|étape de carrière|retenu mon attention|belle opportunité|à l'écoute du marché|poste confidentiel|mission freelance|recommander quelqu'un
hiringside: grille d'évaluation|le candidat|la candidate|son cv|vos retours sur|votre évaluation|intervieweur*|recruteur*|tu reçois|jury de|ancien responsable|vous a indiqué|prise de références|comme référence|candidat chez nous|ancien manager|alternants|nous recevons m.|partie technique|fiche d'évaluation|ta participation|alternant|votre poste d|candidate à vous|vous présenter une|pour votre besoin|candidats viennent|des profils pour vous|profils disponibles|les recevoir|tu prends le|tu fais passer|faire passer les entretiens|entretiens de|les cv|nous voyons trois|on voit trois|notre choix|je prendrais|s'est désisté*|vos recrutements|recruter plus vite|coûts de recrutement|glisser un mot|référence pour|jury de recrutement|grilles d'évaluation|tu participes au|participer au jury|comité de sélection interne|candidats reçus|candidat ?:|recruteur interne|mène l'entretien|mener l'entretien|vous recevrez m|évaluer les candidats|commission de recrutement|revoir mme|revoir m.|de loin la meilleure|les deux autres|leur dire non|les trois alternants|tu prends la partie|on débriefe|second entretien chez vous|jury pour le poste|fais partie du jury|nous recevons cinq|on délibère|présélection|les cv sont|quatre candidats|cinq candidats|entretien avec la candidate|vous envoyer leurs cv|j'ai deux candidats|me remplacer|tu peux la recevoir|tu peux le recevoir|vient demain|lui répondre|trois candidates|prend la partie|dernière responsable|ancienne responsable|encore en lice
family: bisous|maman|papa|soeur|frère|enfants|anniversaire|week-end|bises|mamie|chéri*|papi|tante|oncle|dîner|gros bisous|famille|mon fils|ma fille|notre fils|notre fille|ton frère|ta soeur|enfin|trac|croise les doigts|appelle-le|appelle-la|je t'embrasse|plein de bisous|devine|grâce à toi|sans toi|un café samedi|ton profil me plaît
office: sprint|compte rendu|compte-rendu|projet*|réunion*|client|trimestr*|facture*|comité de pilotage|planning|point|échantillons|devis|achats|trame|objectifs|entretien professionnel|entretien annuel|refonte|maquette|site|réunion de lancement|point budget|même salle|le client a signé|ordre du jour|plan de charge|équipe projet|livrable*|jalon*|séminaire d'équipe|pot de départ|objectifs annuels
practice: coach*|simul*|s'entraîner|préparation aux|conseils|atelier cv|réussir|blanc|entraîne-toi|cartonne|convaincre un recruteur|je réserve ma place|entraînement|simulation d'entretien|coach emploi|entretien d'embauche et|questions les plus|astuces|booster|refaire son cv|webinaire emploi|entretien blanc|entretien de motivation|formation data|finançable|cpf|emploi garanti|décrochez|coach|bilan de compétences|questions pièges|questions qui fâchent|ton pitch|ta présentation|la séance coûte|la séance est
civic: serveur rp|du serveur|sur le serveur|modérat*|hackathon|mentor*|guilde|bénévol*|association|chorale|dons|mairie|conseil|élection|adhérent*|audition*|club-house|entraîneur|club|répétition|casting|auditionner|rôle|équipe première|match|entraînement|club de|lauréat*|jury du|finaliste|prix|fête de|conseil municipal|maraude|animaux|église|paroisse|catéchisme|refuge|audition|assemblée*|trésorier*|secrétaire général|baptême|obsèques|cse|comité social|pompiers volontaires|mentorat|direction du serveur|parents d'élèves
lure: telegram|whatsapp|frais|caution|virement|rib|gagner|par jour|sans expérience|à domicile|revenus garantis|argent facile|frais de dossier|complément de revenu
exit: entretien de départ|dernier jour|départ|restitution|démission|avant ton dernier|avant votre dernier|fin de contrat|solde de tout compte|exit interview|badge|tu vas nous manquer|ton dernier mois|licenciement|mise à pied|faute grave|sanction|rupture conventionnelle
shop: commande*|facture|paiement|livraison|colis|compte|mot de passe|réservation|vol|hôtel|remboursement|code|commande|débité*|remboursé*|billets sont joints|expédi*|livré*|point relais|code de sécurité|votre compte|mise à jour|suppression de vos données|table pour|réservation de|annulée vous
forwarded: transfér*|transmets|pour info|fyi|tr :
mine: mon entretien|j'ai un|ma candidature|j'ai postulé|croise les doigts|j'ai passé l'entretien|j'ai un entretien|j'ai eu mon|ils me rappellent|ils m'ont appelé*|ils m'ont prise|on m'a convoqué*|je suis prise|je postule|m'entraîner|entraîne-moi|m'aider à préparer|je suis très intéressé*|de m'avoir reçu*|avoir reçue|mon train|je ne pourrai pas être|dans l'attente de votre retour|ce que je mets|qu'est-ce que je mets|je vous prie de trouver mon|je vous remercie de votre invitation|vous confirme ma présence|je confirme ma présence|je serai présent*|merci de votre invitation|de m'avoir convoqué*|avez-vous des nouvelles|un code d'accès|souhaite postuler|je souhaite rejoindre|votre annonce|candidature spontanée|je cherche un stage|disponible pour un entretien|mon cv|ma lettre de motivation|merci de m'avoir reçue|je confirme ma|mes références|à votre convenance|dans l'attente de votre réponse|tu relis|avant que je l'envoie|ma réponse|ma venue|intérêt porté à ma candidature|où me garer
yours: votre candidature|ta candidature|vos candidatures|votre cv|ton cv|votre profil|ton profil|votre intérêt|ton intérêt|votre entretien|ton entretien|votre dossier|ton dossier|votre parcours|ton parcours|vous avez postulé|tu as postulé|vous inviter|t'inviter|vous recevoir|te recevoir|vous convions|vous convier
title: ingénieur*|développeu*|chef de projet|chargé* de|responsable*|assistant*|technicien*|analyste*|comptable*|infirmi*|enseignant*|vendeu*|conseill*|gestionnaire*|secrétaire|consultant*|coordinat*|directeur*|directrice*|cuisinier*|serveu*|chauffeur|architecte|designer|rédact*|juriste|contrôleu*|stagiaire|alternant*|éducat*|aide-soignant*|commercial*|chef de produit|data
finance: prêt|prêts|crédit*|emprunt*|banque|banquier|conseiller bancaire|découvert|assurances|assureur*|assurance auto|assurance habitation|assurance vie|assurance maladie|assurance emprunteur|votre assurance|une assurance|compagnie d'assurance|contrat d'assurance|cotisation*|mutuelle|sinistre*|subvention*|fonds|bourse de|mécénat|fondation|appel d'offres|marché public|soumission|investisse*|levée de fonds|incubateur|accélérateur|impôt*|aide financière|financement*|associés|investisseurs|chiffres à jour|microcrédit*|plan d'affaires|business plan|fondateurs|fondatrices|votre pitch|tour d'amorçage|derniers chiffres|prêt immobilier|crédit immobilier|patrimonial*|épargne|rachat de crédit
paper: manuscrit*|revue|relecteur*|évaluateurs|publication|publier|comité de lecture|article scientifique|actes|éditeur|maison d'édition|votre texte|votre roman|notre catalogue|confié votre
service: garage|voiture|véhicule|révision|contrôle technique|pneu*|atelier|chaudiériste|prendre les mesures|pose|déménag*|coiffure|coupe|couleur|esthétique|massage|salle de sport|cours d'essai|restaurant|traiteur|plombier|électricien|artisan|chantier|travaux|essai routier|leçon de conduite|diagnostic énergétique|photovoltaïque|pompe à chaleur|essai du véhicule|essai vélo|l'essai du vélo
"""

TRADES = """electromecanicien electromecanicienne cadreur cadreuse ater berger bergere guichetier guichetiere ludothecaire conferencier conferenciere tisf nounou accompagnant accompagnante faconnier conditionneur conditionneuse planneur
employe employee vigneron vigneronne régleur qualiticien qualiticienne photographe douanier rippeur maître-chien
ingenieur developpeur charge responsable assistant comptable technicien conseiller infirmier directeur chef cheffe gestionnaire vendeur
redacteur juriste analyste graphiste concepteur conducteur animateur formateur secretaire agent ouvrier operateur cuisinier patissier
boulanger boucher serveur receptionniste aide-soignant soignant educateur enseignant professeur maitre medecin pharmacien preparateur
kinesitherapeute psychologue orthophoniste sage-femme veterinaire architecte menuisier macon electricien plombier soudeur chaudronnier
mecanicien magasinier cariste chauffeur livreur coordinateur coordonnateur coordonateur administrateur controleur auditeur acheteur
commercial attache delegue journaliste traducteur documentaliste bibliothecaire archiviste conservateur alternant stagiaire apprenti
opticien ajusteur monteur adjoint economiste statisticien chercheur doctorant paysagiste jardinier fleuriste coiffeur estheticien hote
gouvernant caissier barman sommelier commis plongeur gerant dessinateur projeteur geometre topographe metreur planificateur ordonnanceur
approvisionneur logisticien manutentionnaire preparatrice regisseur realisateur monteuse maquettiste illustrateur auxiliaire puericulteur
puericultrice ambulancier brancardier manipulateur dieteticien ergotherapeute psychomotricien avocat notaire huissier clerc fiscaliste
actuaire souscripteur courtier banquier tresorier contremaitre chef-fe tourneur fraiseur usineur peintre carreleur couvreur charpentier
ebeniste tapissier ferronnier inspecteur cadre instituteur surveillant moniteur entraineur encadrant mediateur interprete .{2,}teur
.{3,}trice .{3,}euse .{4,}iste .*logue eboueur ripeur coffreur grutier ferrailleur facadier platrier zingueur enduiseur poseur cableur
metallier miroitier serrurier etancheur fontainier egoutier gardien concierge vigile veilleur factotum employe equipier vendangeur
saisonnier crepier ecailler chocolatier fromager poissonnier maraicher palefrenier soigneur eleveur bucheron elagueur pompier sapeur-pompier
gendarme policier greffier magistrat atsem aesh teleconseiller teleprospecteur hotelier lingere voiturier groom praticien masseur osteopathe
pilote hotesse steward matelot tailleur couturier brodeur cordonnier maroquinier bijoutier horloger luthier relieur imprimeur demenageur
prepose technologue debosseleur webmaster referent superviseur encadreur paveur terrassier finisseur pontier laborantin chauffeur-livreur
amp aes ash ide ibode iade asv valet femme-de-menage femme co-directeur codirecteur sous-directeur sous-chef vice-president president tuteur doyen recteur proviseur surintendant
.*pedagogue barman barmaid femme-de-chambre
carrossier costumier comedien musicien danseur croupier convoyeur aiguilleur interimaire maitre-nageur
exploitant travailleur contractuel avs caviste jockey lad scaphandrier
accordeur accueillant accueillante chirurgien chirurgienne chroniqueur chroniqueuse coursier coursiere fossoyeur forgeron graveur graveuse intervenant intervenante laveur laveuse libraire linger lingere modiste mannequin parfumeur parfumeuse pecheur perruquier perruquiere potier potiere ramoneur representant representante sellier selliere televendeur televendeuse vannier webmestre
cuistot
"""

TITLE_STOPS = """
indisponibilite maladie empechement
entreprise auquel auxquels laquelle lequel lesquels duquel dont chez a au aux dans ou sur avec nous vous est etes a ete sera serait que qui pour votre notre vos nos ce cette ces suite afin merci par il
elle on je se sont fait ainsi passe aura auront aurait fut seront a-ete aussi vient viennent entre encore bientot deja hier demain ne plus
mais donc quand lorsque n'est n'a reste base basee aupres pourvu retenue retenu depuis des-que lors
etait avait avons aurions voudrions pouvons devons souhaitons cherchons maintenant ensuite seulement quel quelle meme commence prevoit demande requiert comprend consiste parce ouvert ouverte ouverts propose proposee
part comporte exige prevoyait depend vaut ouvre revient tombe commencera aura devra pourra restera passera viendra autour parmi selon malgre pendant avant apres vers envers jusqu'a jusqu'au puis car sauf doit doivent devait peut peuvent va vont prevu prevue fixe fixee programme programmee toujours te me
"""

WORDS = Words(
    code="fr",
    common="le la les de des du et est vous nous votre notre pour avec sur dans une un au aux que qui ce cette je vos nos pas ne plus merci bonjour cordialement madame monsieur à été avez serait sera par ou si en bien être suis sommes êtes tu te ton ta très entretien réunion candidature",
    denying="pas|ne|n'*|aucune?|sans|jamais",
    clause_joints="et|mais|donc|car",
    conditional="sans réponse|pas encore|à défaut|sans nouvelles|sans retour|si|s'il|s'ils|en cas de|en cas d'|dans le cas où|dès que|une fois|le cas échéant|au cas où|sauf si",
    anchors="décision|reviens|retour|merci pour|candidat|entretien|entrevue|poste|recrut|postul|cv|embauche|emploi|ressources humaines|rh|stage|alternance|disponib|absen|congé|conge|remis|rendez-vous|échange|echange|offre|carri|promesse|créneau|creneau|concours|jury|apprenti",
    joining="de des du d' et en la le les à au aux pour & l' sur",
    macros=MACROS,
    cues=CUES,
    senses=SENSES,
    trades=TRADES,
    title_stops=TITLE_STOPS,
    title_joins="de du des d' et en & à la le les l' au aux",
    articles="le la les un une",
    before_titles="d' de comme pour la le un une poste candidature",
    behind_titles="chez au en et",
    letters="ê ç è ù œ",
    lower_titles=True,
    examples={
        "not.case": (
            "+ Votre entretien d'assimilation aura lieu lundi.",
            "- Apportez votre titre de séjour à l'entretien.",
        ),
        "not.work": (
            "+ Votre service de jeudi est décalé.",
            "+ La réunion budget passe à mercredi.",
            "- Votre entretien est décalé.",
            "- Changement d'horaire de votre entretien",
        ),
        "offer.terms": ("+ Nous acceptons votre candidature avec plaisir.",),
        "reply.request": ("+ Votre test en ligne est prêt.",),
        "owner.applies": (
            "+ Cherchez-vous encore quelqu'un pour le samedi ?",
            "+ J'aimerais travailler chez vous.",
            "- Je cherche des rosiers pour le jardin.",
        ),
        "not.applicant": (
            "+ Vous trouverez ci-joint mon CV.",
            "+ Je souhaite postuler chez vous.",
            "- Nous avons bien reçu votre candidature.",
        ),
        "not.entry": (
            "+ Votre entretien d'admission est confirmé.",
            "- Votre entretien d'embauche est confirmé.",
        ),
        "missed": (
            "+ Vous ne vous êtes pas connecté, nous vous avons attendu.",
            "+ J'ai malheureusement manqué notre entretien.",
            "- Nous n'avons pas encore décidé.",
            "- Merci pour notre entretien.",
        ),
        "invite.fixed": (
            "+ Votre entretien est confirmé.",
            "+ L'entretien aura lieu mardi.",
            "+ Le jury vous auditionnera le 27 mai.",
        ),
        "rejection.clear": (
            "+ Nous ne donnerons pas suite à votre candidature.",
            "+ Nous avons retenu un autre candidat.",
        ),
        "proposal.availability": ("+ Quelles sont vos disponibilités ?",),
        "offer.clear": ("+ Nous avons le plaisir de vous proposer le poste.",),
        "reschedule.moved": (
            "+ Pourrions-nous commencer une demi-heure plus tard ?",
            "- Le parking ouvre une demi-heure plus tôt.",
            "+ Nous devons reporter notre entretien.",
            "+ Rectificatif : votre entretien débute à midi.",
        ),
        "cancellation.off": ("+ Votre entretien est annulé.",),
        "ack.received": ("+ Nous avons bien reçu votre candidature.",),
        "autoreply.absence": ("+ Je suis absent jusqu'au 5 mai.",),
    },
)
