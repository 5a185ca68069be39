"""Words of job titles, and the words at which a title ends, by language."""

import re

STOPS = {
    "en": "role position opening vacancy job at with here in on and or to is has was are who that which from this our we you i will as by please but so team req requisition opportunity post interview application would within based reporting",
    "de": "kennenlernen gewinnen interessieren einladen hallo bei in im an am und oder zu zum zur mit für von vom aus wir sie ich ist hat haben wurde ein zugesandt interessieren bewerben gesandt eingegangen erhalten auf sowie gern gerne möchten freuen danke vielen am bei unserem unserer findet statt einladen eingeladen laden",
    "fr": "passe passera sera serait vos ainsi nous cdi cdd reste demeure avec chez au à dans et ou sur avec nous vous est a été que qui pour basé basée auprès votre notre le la les retient en merci afin suite",
    "es": "hasta ya ha han fue quedó quedo está será sigue pide cuál en con y o que para por ha es está nos le te nuestra nuestro desde a ubicado ubicada dentro al se has",
    "pt": "pede foi está será até já fica continua na no em com e ou que para por foi é está nos lhe nossa nosso desde da empresa a ao à se você",
    "nl": "vonden kregen hebben is zijn werd wordt ingevuld ontvangen bedankt bij in en of op met voor die dat is wij we je u te om heeft hebben ontvangen binnen naar graag hebt ons onze op",
    "it": "passa sarà è stata stato fino entro presso in e o che per con è ha nella nostro nostra la le ti su a al dal si presso sede di",
}
JOB = re.compile(
    r"engineer|develop|designer|manager|analyst|scientist|architect|consultant|specialist|officer|coordinator|"
    r"assistant|associate|director|lead\b|nurse|teacher|driver|technician|administrator|accountant|planner|editor|"
    r"producer|writer|strategist|representative|executive|partner|advisor|adviser|counsel|paralegal|lawyer|attorney|"
    r"researcher|physiotherap|therapist|chef|cook|baker|clerk|supervisor|operator|mechanic|machinist|electrician|"
    r"buyer|merchandis|underwriter|adjuster|trader|controller|auditor|recruiter|trainer|tutor|professor|lecturer|"
    r"librarian|curator|intern\b|trainee|apprentice|programmer|tester|administrat|owner|master|head of|president|"
    r"agent|cashier|barista|waiter|receptionist|secretary|pharmacist|doctor|physician|veterinar|carpenter|welder|"
    r"marketer|copywriter|translator|photographer|animator|artist|sre\b|devops|fellow|postdoc|dispatcher|inspector|"
    r"entwickl|ingenieur|leiter|referent|sachbearbeit|kauf(?:mann|frau)|berater|verkäufer|fachkraft|pfleg|assistenz|"
    r"buchhalt|mitarbeiter|techniker|mechatronik|elektronik|meister|erzieher|lehrer|arzt|ärztin|redakteur|werkstudent|"
    r"praktik|azubi|auszubildende|disponent|koordinator|spezialist|architekt|gestalter|planer|fahrer|"
    r"ingénieur|développeu|chargé|responsable|assistant|comptable|technicien|conseiller|infirmi|directeur|directrice|"
    r"chef|cheffe|gestionnaire|vendeu|rédact|juriste|analyste|graphiste|concepteur|conducteur|animat|formateur|"
    r"ingenier|desarrollador|analista|técnic|tecnic|gestor|asesor|comercial|contable|enfermer|administrativ|diseñador|"
    r"programador|consultor|especialista|coordinador|jefe|jefa|responsable|dependient|redactor|abogad|"
    r"engenheir|desenvolvedor|designer|auxiliar|contabilist|gerente|coordenador|diretor|estagi|supervis|vendedor|"
    r"medewerker|adviseur|ontwikkelaar|ingenieur|beheerder|verpleegkundig|docent|leidinggevende|teamleider|"
    r"ingegner|sviluppator|impiegat|addett|contabil|responsabil|infermier|progettist|tecnico|commercial|grafic|"
    r"\w(?:ologist|ographer|ician|ator|trar|urgist|eer|keeper|smith|wright|geselle|leitung|kraft|hilfe|anwalt|ökonom|oekonom|wissenschaftler|anwendung|trice|euse|aire|iste|ière|tore|nario|nista|ista|ante|ente|eiro|eira|ador|adora|ister)\b|"
    r"geolog|chemist|biolog|optiker|opticien|magasin|tischler|statiker|kalkulant|kurator|conserv|estimator|actuar|"
    r"lab\b|laborant|pilot|\bqa\b|\bux\b|\bhr\b|\bit\b|data|product owner|scrum|full.?stack|back.?end|front.?end|java|python|"
    r"store|sales|support|care|service|desk",
)
GENERIC = frozenset(
    (
        "this the our a an your new open current above same advertised exciting job your "
        "next first second final phone video technical interview application full time "
        "ideal available suitable following any each other another such said"
    ).split()
)
INSIDE = frozenset(
    {"of", "for", "de", "&", "and", "für", "fur", "im", "der", "des", "und"}
)
