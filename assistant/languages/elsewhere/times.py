"""Polish, Swedish, Danish and Norwegian: dates and absences only."""

from assistant.languages.times import Cues, Times

POLISH = Times(
    code="pl",
    months="stycznia,styczeń,sty|lutego,luty,lut|marca,marzec,mar|kwietnia,kwiecień,kwi|maja,maj|czerwca,czerwiec,cze|lipca,lipiec,lip|sierpnia,sierpień,sie|września,wrzesień,wrz|października,październik,paź|listopada,listopad,lis|grudnia,grudzień,gru",
    weekdays="poniedziałek,poniedziałku,poniedziałkiem,pon|wtorek,wtorku,wt|środa,środę,środy,śr|czwartek,czwartku,czw|piątek,piątku,pt|sobota,sobotę,soboty|niedziela,niedzielę,niedzieli",
    weak="lut,maj,lis,mar,sie,pt,wt,sr,pon,czw",
    words=(
        ("@", 0, "o,o godz.,godz.,o godzinie"), ("f", 0, "od"), ("-", 0, "do,aż do"), ("&", 0, "i,oraz"), ("V", 0, "lub,albo"),
        ("o", 0, "w,we,dnia,w dniu,dniu"), ("R", 0, "dziś,dzisiaj"), ("R", 1, "jutro,jutra"), ("h", 0, "godz"),
        ("t", 1, "przyszły,przyszłym,przyszłego,następny"), ("t", 2, "najbliższy,najbliższą"), ("d", "week", "tydzień,tygodniu,tygodnia"),
        ("E", "end", "koniec,końca,koniec"), ("s", 0, "r"),
    ),
    cues=Cues(
        away=(r"\b(?:nieobecn\w*|urlop\w*|poza biurem|niedostepn\w*)\b[^.\n]{0,60}?\bdo\b", r"\bdo\b"),
        back=(r"\b(?:wracam|wroce|powrot\w*|bede ponownie|ponownie|z powrotem)\b",),
    ),
)  # fmt: skip

SWEDISH = Times(
    code="sv",
    months="januari,jan|februari,feb|mars|april,apr|maj|juni|juli|augusti,aug|september,sept,sep|oktober,okt|november,nov|december,dec",
    weekdays="måndag,måndagen,mån|tisdag,tisdagen,tis|onsdag,onsdagen,ons|torsdag,torsdagen,tors|fredag,fredagen,fre|lördag,lördagen,lör|söndag,söndagen,sön",
    weak="man,tis,ons,fre,lor,son,maj,jan",
    words=(
        ("@", 0, "kl,kl.,klockan"), ("f", 0, "från,från och med,fr.o.m."), ("-", 0, "till,till och med,t.o.m.,tom,t o m"), ("&", 0, "och"), ("V", 0, "eller"),
        ("o", 0, "den,på,i"), ("R", 0, "idag,i dag"), ("R", 1, "imorgon,i morgon"), ("s", 0, "e"),
        ("t", 1, "nästa"), ("d", "week", "vecka,veckan,veckor"), ("K", 0, "v,v.,vecka"), ("t", 0, "denna"), ("E", "end", "slutet av"),
    ),
    cues=Cues(
        away=(r"\b(?:franvarande|semester\w*|ledig|inte pa kontoret|bortrest|foraldraledig|tjansteresa)\b[^.\n]{0,60}?\b(?:till|med|tom)\b", r"\b(?:till och med|t\.?o\.?m|till)\b"),
        back=(r"\b(?:tillbaka|ater|aterkommer|ater pa kontoret)\b",),
    ),
)  # fmt: skip

DANISH = Times(
    code="da",
    months="januar,jan|februar,feb|marts|april,apr|maj|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,okt|november,nov|december,dec",
    weekdays="mandag,man|tirsdag,tirs|onsdag,ons|torsdag,tors|fredag,fre|lørdag,lør|søndag,søn",
    weak="man,ons,maj,jul,fre,lor,son,tors,tirs,jan",
    words=(
        ("@", 0, "kl,kl.,klokken"), ("f", 0, "fra,fra og med,fra d."), ("-", 0, "til,til og med,t.o.m.,indtil,til d."), ("&", 0, "og"), ("V", 0, "eller"),
        ("o", 0, "den,d.,på,i"), ("R", 0, "i dag"), ("R", 1, "i morgen"), ("K", 0, "uge"), ("t", 1, "næste"), ("d", "week", "uge,ugen"),
    ),
    cues=Cues(
        away=(r"\b(?:fravaerende|ferie|ikke pa kontoret|bortrejst|orlov|barsel|fraværende|fravær)\b[^.\n]{0,60}?\b(?:til|med|indtil)\b", r"\b(?:til og med|indtil|til)\b"),
        back=(r"\b(?:tilbage|retur|igen)\b",),
    ),
)  # fmt: skip

NORWEGIAN = Times(
    code="no",
    months="januar,jan|februar,feb|mars|april,apr|mai|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,okt|november,nov|desember,des",
    weekdays="mandag,man|tirsdag,tirs|onsdag,ons|torsdag,tors|fredag,fre|lørdag,lør|søndag,søn",
    weak="man,ons,mai,jul,fre,lor,son,tors,tirs,jan",
    words=(
        ("@", 0, "kl,kl.,klokken"), ("f", 0, "fra,fra og med"), ("-", 0, "til,til og med,t.o.m."), ("&", 0, "og"), ("V", 0, "eller"),
        ("o", 0, "den,på,i"), ("R", 0, "i dag"), ("R", 1, "i morgen"), ("K", 0, "uke"), ("t", 1, "neste"), ("d", "week", "uke,uken"),
    ),
    cues=Cues(
        away=(r"\b(?:fravaerende|fravær\w*|ferie|ikke pa kontoret|bortreist|permisjon)\b[^.\n]{0,60}?\b(?:til|med)\b", r"\b(?:til og med|til)\b"),
        back=(r"\b(?:tilbake|igjen)\b",),
    ),
)  # fmt: skip

TIMES = (POLISH, SWEDISH, DANISH, NORWEGIAN)
