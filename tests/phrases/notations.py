"""How people write days and hours, and how letters set the two beside each other.

In a day `{W}` and `{w}` are the weekday in full and in short, `{M}` and `{m}` the month,
`{d}`, `{o}` and `{n}` day, day with its ending and month, `{D}` and `{N}` with two digits, `{y}` and `{Y}` the
year; in an hour `{h}` and `{H}` are the hour of 24, `{k}` the one of 12 and `{a}` its half.
"""

WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
}
SHORT_WEEKDAYS = {
    "en": "Mon Tue Wed Thu Fri Sat Sun", "de": "Mo Di Mi Do Fr Sa So", "fr": "lun. mar. mer. jeu. ven. sam. dim.",
    "es": "lun mar mié jue vie sáb dom", "pt": "seg. ter. qua. qui. sex. sáb. dom.", "nl": "ma di wo do vr za zo",
    "it": "lun mar mer gio ven sab dom",
}  # fmt: skip
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
}
SHORT_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "es": "ene feb mar abr may jun jul ago sept oct nov dic",
    "pt": "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
    "nl": "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "it": "gen feb mar apr mag giu lug ago set ott nov dic",
}
DAYS = {
    "en": ("{W}, {M} {d}, {Y}", "{W}, {M} {o}", "{w} {m} {d}", "{w}, {d} {m} {Y}", "{W} {d} {M} {Y}", "{W}, the {o} of {M}", "{M} {o}, {Y} ({W})",
           "{w}. {n}/{d}", "{W} ({n}/{d})", "{n}/{d}/{Y}", "{N}/{D}/{y}", "{Y}-{N}-{D}", "{d}-{m}-{Y}", "{d}-{m}-{y}", "{w} {D} {m} {Y}", "{W} {o} {m}",
           "{n}.{d}.{Y}", "{n}-{d}-{Y}", "{W} - {M} {d}", "{d}. {M} {Y}", "{m} {d}, {Y}, {w}"),
    "de": ("{W}, {d}. {M} {Y}", "{W}, den {d}. {M}", "{w}, {D}.{N}.{Y}", "{W}, {d}.{n}.", "{D}.{N}.{Y}", "{d}.{N}.{y}", "{w} {d}.{n}.", "{w}., {d}. {m} {Y}",
           "{W} ({D}.{N}.)", "{Y}-{N}-{D}", "{d}. {M} {Y} ({W})", "{D}/{N}/{Y}", "{W}, dem {d}. {M} {Y}"),
    "fr": ("{W} {d} {M} {Y}", "{W} {d} {M}", "{w} {d} {m} {Y}", "{W} {D}/{N}", "{D}/{N}/{Y}", "{W} {D}/{N}/{y}", "{D}.{N}.{Y}", "{d} {M} {Y}", "{Y}-{N}-{D}"),
    "es": ("{W} {d} de {M} de {Y}", "{W}, {d} de {M}", "{w}, {d} {m} {Y}", "{W} {d}/{n}", "{D}/{N}/{Y}", "{d}-{n}-{Y}", "{W} {d} {M}", "{d} de {M} del {Y}",
           "{W} día {d} de {M}", "{d} de {M} ({W})", "{Y}-{N}-{D}"),
    "pt": ("{W}, {d} de {M} de {Y}", "{W}, {d} de {M}", "{w}, {d} de {m} de {Y}", "{D}/{N}/{Y}", "{W} ({D}/{N})", "{W}, dia {d}/{n}", "dia {d} de {M}",
           "{d} de {M} ({W})", "{W}, dia {d} de {M}", "{D}-{N}-{Y}"),
    "nl": ("{W} {d} {M} {Y}", "{W} {d} {M}", "{w} {d} {m}", "{D}-{N}-{Y}", "{d}/{n}/{Y}", "{W} {D}/{N}", "{d} {M} ({W})", "{w} {d}/{n}", "{Y}-{N}-{D}", "{d}-{n}-{y}"),
    "it": ("{W} {d} {M} {Y}", "{W} {d} {M}", "{W}, {d} {M} p.v.", "{D}/{N}/{Y}", "{W} {d}/{n}", "{w} {d} {m} {Y}", "giorno {d} {M}", "{d} {M} ({W})",
           "{D}.{N}.{Y}", "{d}-{n}-{Y}"),
}  # fmt: skip
HOURS = {
    "en": (
        "{k}:15 {a}M",
        "{k}.15{a}m",
        "{H}:15",
        "{H}15hrs",
        "{k}:15 {a}.M.",
        "{H}:15 hours",
    ),
    "de": ("{h}:15 Uhr", "{h}.15 Uhr", "{H}:15", "{h}:15 h"),
    "fr": ("{h}h15", "{h} h 15", "{h}:15", "{h} heures 15"),
    "es": ("{h}:15", "{h}:15 h", "{h}.15 h", "{h}:15 horas", "{k}:15 {a}.m."),
    "pt": ("{h}h15", "{h}:15", "{h}:15 horas", "{h}h15min"),
    "nl": ("{h}:15 uur", "{h}.15 uur", "{h}u15", "{H}:15"),
    "it": ("{h}:15", "ore {h}.15", "h {h}:15", "{h}.15"),
}
LAYOUTS = {
    "en": ("Date: {d}¶Time: {t}", "When: {d} at {t}", "{d} @ {t}", "{d} | {t}", "{d} - {t}", "your interview is on {d}, at {t}, in our office.", "{t} on {d}",
           "Time: {t}¶Date: {d}", "*Date:* {d}¶*Time:* {t}", "DATE¶{d}¶¶TIME¶{t}", "Date | Time | Room¶{d} | {t} | 3", "{d} (starting at {t})", "{d}¶{t}"),
    "de": ("Datum: {d}¶Uhrzeit: {t}", "am {d} um {t}", "{d} | {t}", "{d} - {t}", "{d}¶{t}", "Datum | Uhrzeit | Ort¶{d} | {t} | Saal", "*Datum*: {d}¶*Beginn*: {t}",
           "Datum¶{d}¶¶Uhrzeit¶{t}", "Beginn: {t}¶Datum: {d}"),
    "fr": ("Date : {d}¶Heure : {t}", "le {d} à {t}", "{d} - {t}", "Date¶{d}¶¶Heure¶{t}", "à {t} le {d}", "Date | Heure | Lieu¶{d} | {t} | salle", "{d}¶{t}"),
    "es": ("Fecha: {d}¶Hora: {t}", "el {d} a las {t}", "{d} | {t}", "{d} - {t}", "Fecha¶{d}¶¶Hora¶{t}", "Fecha | Hora | Sala¶{d} | {t} | B", "Hora: {t}¶Fecha: {d}"),
    "pt": ("Data: {d}¶Hora: {t}", "{d} às {t}", "{d} | {t}", "{d} - {t}", "Data¶{d}¶¶Horário¶{t}", "Data | Hora | Sala¶{d} | {t} | B", "Hora: {t}¶Data: {d}"),
    "nl": ("Datum: {d}¶Tijd: {t}", "op {d} om {t}", "{d} | {t}", "{d} - {t}", "Datum¶{d}¶¶Tijd¶{t}", "om {t} op {d}", "Datum | Tijd | Zaal¶{d} | {t} | B", "Aanvang: {t}¶Datum: {d}"),
    "it": ("Data: {d}¶Ora: {t}", "il {d} alle {t}", "{d} | {t}", "{d} - {t}", "Data¶{d}¶¶Ora¶{t}", "Data | Ora | Sala¶{d} | {t} | B", "Ora: {t}¶Data: {d}", "- Data – {d}¶- Ora – {t}"),
}  # fmt: skip
