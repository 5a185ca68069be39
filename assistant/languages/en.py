"""English."""

from assistant.languages.model import Conference, Language, Marks, Signs

LANGUAGE = Language(
    code="en",
    marks=Marks(
        wrote=r"wrote|writes",
        lead=r"on|at|(?:mon|tue|wed|thu|fri|sat|sun)\w*",
        attributed="wrote:",
        original=r"original (?:message|appointment|e-?mail)|reply message",
        forwarded=r"forwarded (?:message|mail|by)[^-]{0,80}|forward",
        forward_begins="begin forwarded message",
        forward_subject=r"fwd?",
        copied={
            "from": "from",
            "date": "sent|date",
            "to": "to",
            "cc": "cc",
            "subject": "subject|re",
        },
        bounce=r"undeliver|delivery status|delivery (?:has )?fail|returned mail|failure notice|mail delivery|could not be delivered",
        labels=(
            r"date|time|when|where|location|who|with|(?:your )?interviewers?|interview panel|panel|host|position|role|job(?: title)?|duration"
            r"|format|address|attendees|participants|company|contact|recruiter|hiring manager|interview (?:date|time|type|location)|what|date (?:and|&) time"
        ),
        greetings=r"hi\b|hey|hello|dear|good |to ",
        content=r"date|time|when|where|duration|interview\w{0,16}|meeting\w{0,16}|agenda|topic|join|passcode|zoom|location|format|who",
        signs=Signs(
            closing=(
                r"(?:with )?(?:best|kind|kindest|warm|warmest|many)(?: (?:regards|wishes|thanks))?"
                r"|(?:best|kind|warm) and .{0,20}|regards|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)"
                r"|cheers|all the best|thanks(?: again| so much| and .{0,25}| in advance)?|thank you(?: again| so much"
                r"| and .{0,25})?|many thanks|thx|cordially|respectfully(?: yours)?|take care|talk soon|see you (?:soon|then)"
                r"|with (?:kind|best|warm) regards|looking forward(?: to .{0,40})?|speak soon|warmly|ta"
            ),
            team_owners=r"the|your|our",
            team_names=r"recruiting|talent acquisition|hr|human resources",
            device=r"sent (?:from|via|using) (?:my |the )?.{1,60}|get outlook for .{1,30}",
            footer=(
                r"confidentiality|disclaimer|privileged|legal notice"
                r"|th(?:is|e) (?:e-?mail|message|communication|information|transmission|mail)\b.{0,120}"
                r"(?:confidential|intended|privileged|addressee|automat|sent to|was sent|prohibited)"
                r"|if you (?:are not|have received this|no longer wish|received this|would (?:prefer|like) not|don['’]t want)"
                r"|you(?:['’]re| are| have)? (?:received|receiving|received) this .{0,30}because"
                r"|you received this|to (?:unsubscribe|stop receiving|manage your)|unsubscribe\b|manage (?:your )?(?:email |notification )?preferences"
                r"|please (?:consider the environment|think before (?:you )?print|do not (?:reply|respond) to this|don['’]t print|note: this (?:e-?mail|message))"
                r"|copyright\b|all rights reserved"
                r"|powered by\b|replies to this (?:mailbox|e-?mail|address)|do not reply to this"
                r"|registered (?:office|in england|company)"
                r"|privacy (?:policy|notice)|imprint\b|view (?:this email )?in (?:your )?browser"
                r"|an equal opportunity employer|we are an equal"
            ),
            hours=r"office|hours|mon\w*\s?[-–to]+\s?(?:fri|thu)|working days|i work|available|phone|mobile?",
        ),
        conference=Conference(
            names="the meeting|join ",
            meetings="meeting ",
            begins=(
                r"join (?:on your computer|zoom meeting|with google meet|the meeting now)"
                r"|(?:\w{1,40}[ .]){1,6}is inviting you to a scheduled zoom meeting"
                r"|join (?:from the meeting link|webex meeting|by (?:phone|video system))\b"
            ),
            goes_on=(
                r"need help|join (?:on|the|zoom|with|by|from|webex|meeting)|or (?:dial|call|join)|click here to join|download teams|learn more|meeting (?:id|link|options|number|password)"
                r"|pass(?:code|word)\b|dial (?:in|by)|find (?:a|your) local|phone conference|for organi[sz]ers|reset|one tap|more phone|video (?:id|call|conferenc\w+)|invited by|tenant key"
            ),
        ),
    ),
)
