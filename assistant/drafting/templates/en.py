"""English."""

from assistant.drafting.templates.language import Language, lay_out
from assistant.vocabulary import FollowupKind as Kind
from assistant.vocabulary import Register

FORMAL, NEUTRAL, CASUAL = Register.FORMAL, Register.NEUTRAL, Register.CASUAL

THANK_YOU_FORMAL = """
{% if again %}Thank you for the further conversation{{ day }} about {{ job }}.
{% elif a %}Thank you for the interview{{ day }} for {{ job }}.
{% else %}Thank you very much for your time and for the conversation{{ day }} about
{{ job }}.{% endif %}
{% if topic %}{% if b %}I found the discussion of {{ topic }} particularly interesting.
{% else %}I especially appreciated the discussion of {{ topic }}.{% endif %}{% endif %}
{% if others %}Please pass my thanks on to {{ others }} as well.{% endif %}

{% if again %}This conversation has made my interest in the role even stronger
{%- elif c %}The conversation confirmed my interest in the role
{%- else %}I came away with an even stronger interest in the role{% endif %}
{%- if skill %}, and I would be glad to contribute my experience with {{ skill }}.
{% elif company %}, and I would be very glad to join {{ company }}.
{% else %}, and I would be very glad to take it on.{% endif %}
{{ bring }}

{% if questions %}{% if many %}Two questions{% else %}One question{% endif %} remained open
for me: {{ questions }}{% endif %}
{% if b %}Please let me know if there is anything further I can provide. I am also
available for another conversation at any time that suits you.
{% else %}I would be happy to answer any further questions, and I am available for
another meeting whenever it suits you.{% endif %}
"""

THANK_YOU_NEUTRAL = """
{% if again %}Thank you for another good conversation{{ day }} about {{ job }}.
{% elif a %}Thank you for the conversation{{ day }} about {{ job }}.
{% else %}Thank you for your time and for the chance to talk{{ day }} about {{ job }}.
{% endif %}
{% if topic %}{% if b %}I really enjoyed the conversation about {{ topic }}.
{% else %}I especially enjoyed talking about {{ topic }}.{% endif %}{% endif %}
{% if others %}Please pass my thanks on to {{ others }}, too.{% endif %}

{% if again %}The more I learn about the work, the more I would like to do it
{%- elif c %}The role sounds like exactly the kind of work I would like to do
{%- else %}I came away even more interested in the role{% endif %}
{%- if skill %}, and I think my experience with {{ skill }} would be a good fit.
{% elif company %}, and I would be very happy to join {{ company }}.
{% else %}, and I would be very happy to take it on.{% endif %}
{{ bring }}

{% if questions %}{% if many %}Two things{% else %}One thing{% endif %} I did not get to
ask: {{ questions }}{% endif %}
{% if b %}If there is anything else you need from me, just let me know. I am always
glad to talk again.
{% else %}I am happy to answer any other questions or to talk again whenever it suits
you.{% endif %}
"""

THANK_YOU_CASUAL = """
{% if again %}Thanks for another great chat{{ day }} about {{ job }}.
{% elif a %}Thanks for the chat{{ day }} about {{ job }}.
{% else %}Thanks for your time and for the chance to chat{{ day }} about {{ job }}.
{% endif %}
{% if topic %}{% if b %}I really liked talking about {{ topic }}.
{% else %}Talking about {{ topic }} was a highlight for me.{% endif %}{% endif %}
{% if others %}Please say thanks to {{ others }} from me, too.{% endif %}

{% if again %}The more I hear, the more excited I am about the role
{%- elif c %}The role sounds like work I'd really enjoy
{%- else %}I'm even more excited about the role now{% endif %}
{%- if skill %}, and I'd love to put my experience with {{ skill }} to use there.
{% elif company %}, and I'd love to join {{ company }}.
{% else %}, and I'd love to take it on.{% endif %}
{{ bring }}

{% if questions %}{% if many %}Two things{% else %}One thing{% endif %} I didn't get to ask:
{{ questions }}{% endif %}
{% if b %}If anything else comes up, just drop me a line. Happy to talk again any time.
{% else %}Let me know if you need anything else from me. I'm always happy to talk again.
{% endif %}
"""

BRING_FORMAL = """
{% if sends %}As {{ how }}, I am sending you {{ sends }}.
{% if offers %}I am also glad to provide {{ offers }}.{% endif %}
{% elif offers %}As {{ how }}, I am glad to provide {{ offers }}.{% endif %}
"""

BRING_NEUTRAL = """
{% if sends %}As {{ how }}, I am sending you {{ sends }}.
{% if offers %}I am also happy to share {{ offers }}.{% endif %}
{% elif offers %}As {{ how }}, I am happy to share {{ offers }}.{% endif %}
"""

BRING_CASUAL = """
{% if sends %}As {{ how }}, I'm sending you {{ sends }}.
{% if offers %}I'm happy to share {{ offers }}, too.{% endif %}
{% elif offers %}As {{ how }}, I'm happy to share {{ offers }}.{% endif %}
"""

CHECK_IN_FORMAL = """
{% if suggested %}As you suggested, I am writing to you again about {{ job }}.
{% elif once_more %}Thank you for keeping me informed about {{ job }}.
{% else %}I am writing with regard to {{ job }}
{%- if date %}, following the interview {{ date }}{% endif %}.{% endif %}
{% if not asks %}My interest in it has only grown since.
{% elif a %}May I ask where you currently are in the selection process?
{% else %}Could you let me know where the selection process stands?{% endif %}

{% if not asks %}If there is anything that would be useful to you, such as references,
samples of my work or details of my experience{% if skill %} with {{ skill }}{% endif %},
I would be pleased to send it.
{% elif b %}I remain very interested in the role. If any further information would be
helpful, I will gladly send it.
{% else %}The role continues to interest me very much, and I would be happy to provide
anything further that you may need.{% endif %}
"""

CHECK_IN_NEUTRAL = """
{% if suggested %}As you suggested, I am getting back to you about {{ job }}.
{% elif once_more %}Thank you for keeping me posted about {{ job }}.
{% else %}I wanted to check in about {{ job }}
{%- if date %} after the interview {{ date }}{% endif %}.{% endif %}
{% if not asks %}I am still very interested in it and would love to be part of the team.
{% elif a %}Could you tell me where things stand in the process?
{% else %}How is the process coming along on your side?{% endif %}

{% if not asks %}If anything would be useful to you, such as references, samples of my
work or more about my experience{% if skill %} with {{ skill }}{% endif %}, I am glad to
send it.
{% elif b %}I am still very interested. There is no rush on my side, and if anything from
me would help in the meantime, just let me know.
{% else %}I am as interested as before, and if there is anything else you need from me, I
am happy to send it.{% endif %}
"""

CHECK_IN_CASUAL = """
{% if suggested %}As you suggested, here I am again about {{ job }}.
{% elif once_more %}Thanks for keeping me in the loop on {{ job }}.
{% else %}Just checking in about {{ job }}
{%- if date %} after the interview {{ date }}{% endif %}.{% endif %}
{% if not asks %}I'm still really interested and would love to be part of it.
{% elif a %}How is the process coming along?
{% else %}Where are you in the process at the moment?{% endif %}

{% if not asks %}If it would help to see some work samples, talk to references or hear
more about my experience{% if skill %} with {{ skill }}{% endif %}, I'm glad to send that
over.
{% elif b %}I'm still really interested. No rush at all, and if there's anything I can
send in the meantime, just say so.
{% else %}I'm as interested as ever. No problem if it's too early to say, and let me know
if anything from my side would help.{% endif %}
"""

MATERIALS_FORMAL = """
{% if answer %}You asked me a question about {{ job }}; here is my answer. {{ answer }} {{ bring }}
{% elif sends %}As {{ how }}, I am sending you {{ sends }} with regard to {{ job }}.
{% if offers %}I am also glad to provide {{ offers }}.{% endif %}
{% else %}As {{ how }}, I am glad to provide {{ offers }} for {{ job }}.{% endif %}

{% if a %}If you would like to see anything further, please let me know.
{% else %}Please let me know if you need anything else or prefer another format.
{% endif %}
"""

MATERIALS_NEUTRAL = """
{% if answer %}Here is the answer to your question about {{ job }}. {{ answer }} {{ bring }}
{% elif sends %}As {{ how }}, I am sending you {{ sends }} for {{ job }}.
{% if offers %}I am also happy to share {{ offers }}.{% endif %}
{% else %}As {{ how }}, I am happy to share {{ offers }} for {{ job }}.{% endif %}

{% if a %}If anything is missing or you would like to see more, just let me know.
{% else %}If you would like to see more or need another format, just let me know.
{% endif %}
"""

MATERIALS_CASUAL = """
{% if answer %}You asked, so here's my answer on {{ job }}. {{ answer }} {{ bring }}
{% elif sends %}Here you go, as {{ how }}: {{ sends }} for {{ job }}.
{% if offers %}I'm happy to share {{ offers }}, too.{% endif %}
{% else %}As {{ how }}, I'm happy to share {{ offers }} for {{ job }}.{% endif %}

{% if a %}Just shout if anything's missing or you'd like to see more.
{% else %}If you'd like to see anything else, just say so.{% endif %}
"""

CLOSING_FORMAL = """
Thank you for informing me of your decision about {{ job }}, and for the time that you
gave to my application.
{% if others %}Please pass my thanks on to {{ others }} as well.{% endif %}

{% if topic %}I valued the conversation about {{ topic }}
{%- elif company %}I valued the chance to get to know {{ company }}
{%- else %}I valued the conversations{% endif %}, and I would be
{%- if a %} very pleased if you kept me in mind when a suitable position opens.
{%- else %} glad to hear from you again, so please keep me in mind for future openings.
{%- endif %}
I wish you and the team every success.
"""

CLOSING_NEUTRAL = """
Thank you for letting me know about {{ job }}, and for all your time along the way.
{% if others %}Please pass my thanks on to {{ others }}, too.{% endif %}

{% if topic %}I was glad to talk about {{ topic }}
{%- elif company %}I enjoyed getting to know {{ company }}
{%- else %}I enjoyed the conversations{% endif %}, and I would be glad if you
{%- if a %} kept me in mind should another suitable role come up.
{%- else %} thought of me when another role fits.{% endif %}
All the best to you and the team.
"""

CLOSING_CASUAL = """
Thanks for letting me know about {{ job }}, and for all the time along the way.
{% if others %}Please say thanks to {{ others }}, too.{% endif %}

{% if topic %}I really enjoyed talking about {{ topic }}
{%- elif company %}I enjoyed getting to know {{ company }}
{%- else %}I enjoyed our chats{% endif %}, so
{%- if a %} please think of me if something else comes up.
{% else %} keep me in mind if another role comes along; I'd be glad to talk again.
{% endif %}
All the best to you and the team!
"""

REMINDER = """
Your interview for {{ job }} is {{ when }}
{%- if others %}, with {{ others }}{% endif %}.
{% if questions %}You also wanted to ask: {{ questions }}{% endif %}

Before it ends, ask what comes next and when you may expect an answer, perhaps like this:
ASK

Write down the day that they name. Until it has passed, there is nothing to ask for.
"""
REMINDER_FORMAL = REMINDER.replace(
    "ASK",
    "may I ask what the next steps are, and by when I may expect to hear from you?",
)
REMINDER_NEUTRAL = REMINDER.replace(
    "ASK", "what are the next steps, and when can I expect to hear from you?"
)
REMINDER_CASUAL = REMINDER.replace(
    "ASK", "what happens next, and when will I hear from you?"
)

NOTE = """
Today is a good day to call {{ person or "them" }} about {{ job }}
{%- if date %}; your interview was {{ date }}{% endif %}.
{% if phone %}The number is {{ phone }}.
{% else %}Their mails give no number, so the switchboard has to do.{% endif %}

What to say: who you are, thanks for the conversation, and that you are still very
interested. Then offer them whatever they may need from you
{%- if skill %}, and mention your experience with {{ skill }}{% endif %}.
{% if questions %}Still open for you: {{ questions }}{% endif %}
"""

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

LANGUAGE = Language(
    code="en",
    weekdays=(
        "on Monday",
        "on Tuesday",
        "on Wednesday",
        "on Thursday",
        "on Friday",
        "on Saturday",
        "on Sunday",
    ),
    months=MONTHS,
    date="on {{ day }} {{ month }}",
    date_us="on {{ month }} {{ day }}",
    both=" and ",
    titles={"mr": "Mr.", "ms": "Ms."},
    greetings={
        FORMAL: "Dear {{ names }},",
        NEUTRAL: "Hello {{ names }},",
        CASUAL: "Hi {{ names }},",
    },
    titled={FORMAL: "Dear {{ names }},", NEUTRAL: "Hello {{ names }},"},
    nameless={FORMAL: "Good day,", NEUTRAL: "Hello,", CASUAL: "Hi there,"},
    closes={FORMAL: "Yours sincerely,", NEUTRAL: "Kind regards,", CASUAL: "Best,"},
    subjects={
        Kind.THANK_YOU: "Thank you for the interview",
        Kind.CHECK_IN: "My application",
        Kind.MATERIALS: "What you asked for",
        Kind.CLOSING_THANKS: "Thank you for your time",
        Kind.REMINDER: "Your interview for {{ job }} {{ when }}",
    },
    job=(
        "the {% if position %}{{ position }} {% endif %}"
        "{{ 'role' if casual else 'position' }}{% if at %} {{ at }}{% endif %}"
    ),
    at="at",
    houses=(
        (
            r"(?:university|college|institute|ministry|department|school|city|state|county"
            r"|borough|academy|museum) of",
            "at the ",
            "the ",
        ),
    ),
    things={
        "samples": "samples of my work",
        "portfolio": "my portfolio",
        "references": "my references",
        "cv": "my CV",
        "resume": "my resume",
        "certificates": "my certificates",
        "code": "my code samples",
        "task": "my solution to the task",
        "slides": "my slides",
        "letter": "my cover letter",
        "documents": "the documents",
    },
    promised="promised",
    requested="requested",
    letters=lay_out(
        thank_you=(THANK_YOU_FORMAL, THANK_YOU_NEUTRAL, THANK_YOU_CASUAL),
        check_in=(CHECK_IN_FORMAL, CHECK_IN_NEUTRAL, CHECK_IN_CASUAL),
        materials=(MATERIALS_FORMAL, MATERIALS_NEUTRAL, MATERIALS_CASUAL),
        closing_thanks=(CLOSING_FORMAL, CLOSING_NEUTRAL, CLOSING_CASUAL),
        reminder=(REMINDER_FORMAL, REMINDER_NEUTRAL, REMINDER_CASUAL),
    ),
    bring={FORMAL: BRING_FORMAL, NEUTRAL: BRING_NEUTRAL, CASUAL: BRING_CASUAL},
    when="{{ date }} at {{ clock }}",
    note_subject="Call {{ person or 'them' }} about {{ job }}",
    note=NOTE,
    pronouns={"our": "your"},
    unfit=r"i|we|you|us|me|my|mine|ours|your|yours|they|he|she|background|resume|cv",
)
