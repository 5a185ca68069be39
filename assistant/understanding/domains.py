"""Domains that many senders share, by what they are for."""

RELAYS = frozenset(
    """
    brassring.com governmentjobs.com workstream.is harri.com fountain.com neogov.com
    talentreef.com snagajob.com schooljobs.com usajobs.gov opm.gov usastaffing.gov applicantpro.com
    isolvedhire.com hrmdirect.com clearcompany.com adp.com apploi.com hireology.com
    careerplug.com csod.com ripplehire.com keka.com darwinbox.in jobscore.com
    recruitcrm.io crelate.com loxo.co hirehive.com peoplehr.com hibob.com ciphr.com
    hireserve.com oleeo.com tal.net eteach.com trac.jobs ceridian.com silkroad.com
    peoplefluent.com newtonsoftware.com zohorecruitmail.com joinhandshake.com handshake.com
    symplicity.com greenhouse.io greenhouse-mail.io lever.co ashbyhq.com
    myworkday.com myworkdayjobs.com workday.com smartrecruiters.com icims.com
    bamboohr.com teamtailor.com teamtailor-mail.com hirevue.com goodtime.io
    modernloop.io calendly.com workable.com workablemail.com jobvite.com taleo.net
    successfactors.com successfactors.eu recruitee.com personio.de personio.com
    breezy.hr breezy-mail.com jazzhr.com applytojob.com rippling.com gem.com
    ultipro.com ukg.com dayforcehcm.com paylocity.com paycom.com paycor.com
    oraclecloud.com cornerstoneondemand.com avature.net phenompeople.com
    eightfold.ai recruiterbox.com zohorecruit.com zohomail.com freshteam.com
    pinpointhq.com welcomekit.co welcometothejungle.com softgarden.io softgarden.de
    rexx-systems.com concludis.de dvinci-easy.com umantis.com haufe.com join.com
    homerun.co bullhorn.com bullhornstaffing.com cronofy.com microsoft.com
    outlook.com google.com zoom.us prelude.co interviewplanner.com paradox.ai
    olivia.paradox.ai sparkhire.com willo.video vidcruiter.com cammio.com
    hirebridge.com comeet.co comeet-notifications.com polymer.co trakstar.com
    hire.trakstar.com occupop.com eploy.net tribepad.com jobtrain.co.uk networx.com
    ats.emply.com talentlyft.com catsone.com manatal.com tellent.com gupy.io
    gupy.com.br kenoby.com infojobs.net factorial.co bizneo.com talentclue.com
    digitalrecruiters.com talentsoft.com beetween.com flatchr.io altamira.it
    inrecruiting.com zucchetti.it carerix.com otys.nl ubeeo.nl hr-on.com
    savvycal.com doodle.com youcanbook.me acuityscheduling.com x.ai chilipiper.com
    cal.com appointlet.com oncehub.com rooster.org hackerrank.com
    hackerrankforwork.com codility.com codesignal.com codilitymail.com
    testgorilla.com cloud.oracle.com recruitmail.com shl.com shl.net
    modernhire.com harver.com hackerearth.com coderpad.io coderbyte.com karat.com mettl.com criteriacorp.com
    ondemandassessment.com testdome.com devskiller.com pymetrics.com arcticshores.com jobylon.com micro1.ai
    onlyfy.jobs onlyfy.io prescreen.io prescreenapp.io heyrecruit.de hr4you.de b-ite.com coveto.de persis.de talentsconnect.com
    beesite.de jobbase.io kenjo.io perview.net hansalog.de empfehlungsbund.de taleez.com jobaffinity.fr nicoka.com werecruit.io
    connexys.nl mysolution.nl cezannehr.com allibo.com ncorehr.com arca24.com altamirahrm.com in-recruiting.com intervieweb.it
    bizneohr.com viterbit.com hiringroom.com pandape.com epreselec.com sesametime.com solides.com solides.jobs abler.com.br
    recrutei.com.br inhire.app quickin.io krowdy.com talenteca.com aira.work
    """.split()
)
SCHEDULERS = frozenset(
    [
        "calendly.com",
        "goodtime.io",
        "modernloop.io",
        "savvycal.com",
        "doodle.com",
        "youcanbook.me",
        "acuityscheduling.com",
        "chilipiper.com",
        "cal.com",
        "appointlet.com",
        "oncehub.com",
        "prelude.co",
        "cronofy.com",
        "paradox.ai",
        "meetings.hubspot.com",
        "bookings.microsoft.com",
        "outlook.office365.com",
        "hirevue.com",
        "sparkhire.com",
        "willo.video",
        "vidcruiter.com",
        "cammio.com",
    ]
)
MEETINGS = frozenset(
    [
        "zoom.us",
        "meet.google.com",
        "teams.microsoft.com",
        "teams.live.com",
        "webex.com",
        "whereby.com",
    ]
)
PRIVATE = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "yahoo.com",
        "yahoo.co.uk",
        "icloud.com",
        "me.com",
        "mac.com",
        "aol.com",
        "gmx.de",
        "gmx.net",
        "gmx.at",
        "web.de",
        "t-online.de",
        "freenet.de",
        "proton.me",
        "protonmail.com",
        "pm.me",
        "fastmail.com",
        "mail.com",
        "zoho.com",
        "yahoo.com.br",
        "yahoo.com.mx",
        "yahoo.com.ar",
        "yahoo.fr",
        "orange.fr",
        "free.fr",
        "laposte.net",
        "wanadoo.fr",
        "sfr.fr",
        "yahoo.es",
        "hotmail.es",
        "terra.es",
        "uol.com.br",
        "bol.com.br",
        "terra.com.br",
        "sapo.pt",
        "hotmail.fr",
        "ziggo.nl",
        "kpnmail.nl",
        "libero.it",
        "virgilio.it",
        "tiscali.it",
        "alice.it",
        "hotmail.it",
        "yahoo.it",
        "yandex.com",
        "posteo.de",
        "mailbox.org",
        "comcast.net",
        "verizon.net",
        "att.net",
        "sbcglobal.net",
        "bluewin.ch",
        "hotmail.co.uk",
        "btinternet.com",
        "sky.com",
        "rediffmail.com",
    ]
)
BOARDS = frozenset(
    [
        "linkedin.com",
        "indeed.com",
        "indeedemail.com",
        "glassdoor.com",
        "monster.com",
        "ziprecruiter.com",
        "stepstone.de",
        "xing.com",
        "naukri.com",
        "jobstreet.com",
        "careerbuilder.com",
        "dice.com",
        "infojobs.it",
        "apec.fr",
        "hellowork.com",
        "cadremploi.fr",
        "jobteaser.com",
        "nationalevacaturebank.nl",
        "totaljobs.com",
        "reed.co.uk",
        "cv-library.co.uk",
        "seek.com.au",
        "jobs.ch",
        "adzuna.com",
        "simplyhired.com",
        "wellfound.com",
        "angel.co",
        "otta.com",
        "hired.com",
        "talent.com",
        "jooble.org",
        "catho.com.br",
        "vagas.com.br",
        "net-empregos.com",
        "tecnoempleo.com",
        "getonbrd.com",
        "programathor.com.br",
        "computrabajo.com",
        "occ.com.mx",
        "hellowork.com",
        "apec.fr",
        "hackerjobs.com",
        "karriere.at",
        "jobscout24.ch",
        "jobup.ch",
        "meinestadt.de",
        "kimeta.de",
        "jobware.de",
        "arbeitsagentur.de",
        "vdab.be",
        "jobat.be",
        "jobbird.com",
        "monsterboard.nl",
        "francetravail.fr",
        "meteojob.com",
        "regionsjob.com",
        "jobijoba.com",
        "leboncoin.fr",
        "helplavoro.it",
        "trovolavoro.it",
        "milanuncios.com",
        "infoempleo.com",
        "elempleo.com",
        "bumeran.com",
        "zonajobs.com",
        "itjobs.pt",
        "expressoemprego.pt",
        "jobrapido.com",
        "usastaffing.gov",
        "goodhire.com",
    ]
)
SECOND_LEVEL = frozenset(
    [
        "co",
        "com",
        "org",
        "net",
        "gov",
        "ac",
        "edu",
        "gob",
        "or",
        "ne",
        "nom",
        "govt",
        "nhs",
        "sch",
        "k12",
        "ltd",
        "plc",
    ]
)
