"""English."""

from assistant.languages.words import Words

MACROS = {
    "int": "(interview*|phone screen*|screening|recruiter screen|video screen|onsite*|on-site*|superday|final round|assessment cent(er|re)|assessment day)",
    "iv": "(interview*|phone screen*|screen|screening|onsite*|on-site*|superday|panel|assessment*|video call|phone call|call|chat|conversation|discussion|meeting|session|appointment|visit|time|slot)",
    "glad": "(pleased|delighted|happy|thrilled|excited|glad|like|love|proud|honou?red|able|wish|want)",
    "time": "(time|times|slot|slots|day|days|date|dates|window|windows|option|options|hour|time slot|time slots|timeslot|timeslots)",
    "trade": "(engineer|developer|designer|manager|analyst|assistant|associate|officer|coordinator|administrator|specialist|consultant|director|clerk|technician|nurse|teacher|driver|accountant|scientist|supervisor|representative|executive|intern|internship|lead|advis(e|o)r|worker|chef|cook|planner|buyer)",
}

CUES = {
    "hiring.interview": """
(interview|interviews|interviewing|interviewer|interviewers|interviewed)
(phone|video|recruiter|initial|technical|first|hr|telephone) (screen|screening|round)
(onsite|on-site|superday|assessment cent(er|re))
(first|second|third|final|1st|2nd|3rd|next|l1|l2|technical|hr|another) (round|rounds|stage|interview|discussion)
(hiring|recruiting|recruitment|selection|application|interview|hiring) (process|manager|team|committee|panel|loop)
""",
    "hiring.application": """
(your|my|the) (job )?(application|candidacy|candidature|profile|resume|cv|background|portfolio|submission)
(your|my|the) (_ )?<trade> (application|candidacy|candidature)
(apply|applied|applying) (to|for|with|at)
(thank you|thanks|thanks so much) for applying
(résumé|resume|cv|curriculum vitae|cover letter|take-home|take home|coding (test|challenge|exercise)|work sample*)
(application|candidacy|candidature) (for|as|to)
(shortlist|shortlisted|short-listed|selection committee|hiring committee|search committee|finalist|finalists|candidate|candidates|applicant|applicants)
""",
    "hiring.role": """
(role|position|opening|vacancy|opportunity|req|job|post|search|internship|graduate programme) (of|as|at|with|in|here|on)
(the|our|this|for|that|a|an) (~ )?(role|position|opening|vacancy|opportunity|internship|post)
(position|role|job|vacancy|opening|post|job title|req) ?[:=]
(join|joining) (us|our|the team|the company)
(recruiter|recruiting|recruitment|talent acquisition|talent team|talent partner|people team|human resources|people operations|people ops|head of people|hiring|hr|headhunter|staffing)
(salary|notice period|ctc|start date|relocat*|compensation|references)
""",
    "hiring.meet": """
(meet|meeting|talk|talking|speak|speaking|chat|chatting) (with|to) (the|our|my|you|me|us)
(hear|learn|know) (more )?(about )?(your|you)
tell you (more )?(about)
next (step|steps|stage)
""",
    "hiring.process": """
(have|make|makes|reach|reached|made|taken|take|expect|hiring|final|their|our) (~ )?(decision|decisions|selection)
(panel|committee|board|team|partners|hiring team|interviewers) (~ )?(meets|meet|met|has met|have met|decide|decides|debrief|compare notes|discuss|deliberat*|regroup*|sync)
(hear|hearing) (back )?from (us|me|one of us|him|her|them|our|the team|[a-z]+ by)
(an|our|the|my|final|their) answer
(other|more|further|remaining|two more|few more|several|three) (~ )?(candidates|conversations|people to (meet|see|talk)|finalists|interviews)
(submitted|presented|put forward|put you forward|sent) (you|your (profile|details)) (to|forward)
(feedback (from|for you|on your)|where (you are|things stand) in the process|rest of the process|in the process|the process)
(your time (yesterday|today|on|last|this)|coming (in|to see)|great (meeting|talking|speaking|chatting)|(enjoyed|loved) (~ )?(meeting|talking|conversation|chat|session|speaking|chatting)|for the (candid|great|lovely|lively|good|interesting) (~ )?(conversation|chat|discussion))
""",
    "invite.fixed": """
(attend|called|down|reserved|slot|scheduled to appear) for (~ )?interview*
(time|day|hour|date) (~ )?(stay|stays|remain|remains|is|are|has|have) (unchanged|the same|not changed|as (it|they|we) (was|were|agreed|planned)|as (planned|agreed|arranged|before|it was))
<iv> (~ )?(is|has been|was|'s|are|have been|have now been|has now been|is now|is hereby|stands) (all )?(confirmed|scheduled|booked|set|arranged|fixed|locked in|set up|lined up|planned|finalized|finalised)
<int> ~ (confirmed|scheduled|booked|arranged|set for)
(confirming|to confirm|i confirm|we confirm|can confirm|hereby confirm|happy to confirm|confirmed for|confirms) ~ (<iv>|appointment|with)
(interview|screen|screening|meeting|call|appointment|schedule|onsite|booking|visit) (confirmation|confirmed)
(confirmation|confirmed) (of|for|-|:) (~ )?(interview|screen|meeting|call|appointment|chat|visit)
you('re| are|'ve been| have been| 're now| are now) (all )?(set|confirmed|booked|scheduled|down|booked in|in the diary|on the calendar) (for|with|to|on|in|at)?
(we|i|we've|i've|ive) (have )?(scheduled|booked|arranged|set up|lined up|slotted|penciled|pencilled|put) (you|your|an|the|a|us|in|it|this|time)
(i|we)('ve| have) (got|put) (you|it|this|us) (down|in|on)
(booked|confirmed|scheduled|all set|done|sorted|locked in)( |!|,|:|\\.|-)?
it is(,|!|\\.| then| set)
(great|perfect|excellent|wonderful|brilliant|lovely|super|fantastic|ok|okay|sounds good|sure|noted|thanks|thank you)[,!. -]+(~ )?(booked|confirmed|it is|see you|works|work|speak|talk to you|that time)
(great|perfect|brilliant|lovely|good|fine|okay|ok) (for|with) (me|us|her|him|the team|everyone|both)
(have|get|got) (you|us|that|this|it) (scheduled|booked|confirmed|down|on the calendar|in the diary|set)
(a|new) (new )?(event|meeting|interview) has been scheduled
new event:
(calendar|outlook|google|teams|zoom|meeting) (invite|invitation|invites|hold) (is )?(to follow|follows|sent|attached|coming|on its way|shortly|has been sent|will follow|below)
(i'll|i will|we'll|we will|i've|i have|i just|just|have) (send|sent|sending|get|forward|pop) ~ (invite|invitation|calendar|zoom link|teams link)
(is|are) expecting you
(takes|will take|is taking|taking) place (on|at)
your <int> (with|for|at|on|is)
<int> (with|at) ~ (is|on|at) (tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday)
(you are|you're|you'll be|you will be) (meeting|interviewing|speaking|talking|chatting) (with|to)
you (will|'ll) (be )?(meet|meeting|speak|speaking|talk|interview|interviewed|see|seeing|hear) (with|by|to|from)?
(come|join|visit|meet|see) us (on|at|in|for|this|next|tomorrow)
(i'll|i will|we'll|we will|she will|he will|she'll|he'll|who will) (call|ring|phone|dial|give you a (call|ring)|meet you|be calling|see you|expect you) (you )?(on|at|in|then|tomorrow|this|next|from)?
(want|wants|would like|'d like|keen) to (meet|see|interview) you
""",
    "invite.details": """
(interview|visit|onsite|meeting) (details|schedule|information|info|itinerary|agenda|logistics|instructions|plan|call letter)
(details|particulars|agenda|schedule|itinerary|plan|logistics|running order|timetable|information) (of|for|regarding|about|on) (your|the|our) (~ )?(<int>|visit|meeting|day|conversation|call)
(here are|here is|here's|below are|below is|please find|find below|see below|following are) ~ (details|schedule|plan|agenda|itinerary|information)
(interviewer|interviewers|panel|panel members|meeting with|who you'll meet|interview type|interview format|interview panel|panelists);
(when|date|time|date and time|date & time|date/time|venue|interview date|interview time|start time|day);
(what to (expect|bring|wear|prepare)|how to prepare|please arrive|arrive (at|by|#|ten|five|fifteen)|ask for|report to|sign in at|front desk|reception|dress code|photo id|parking)
(join|joining) (with|via|by|on|link|instructions|info|the (call|meeting|video)|zoom|google meet|microsoft teams)
(meeting id|passcode|dial-in|zoom\\.us|meet\\.google|teams\\.microsoft|video link|zoom link|teams link|conference bridge)
""",
    "invite.reminder": """
(friendly|quick|gentle|little|just a|this is a|interview) (~ )?(reminder|nudge)
reminder ?(:|-|of|about|that|for|your)
(remind|reminding) you (of|about|that)
(is|are) (tomorrow|today|coming up|just around the corner|starting soon|in # (hour|hours|minutes|day|days))
(starts|begins) (in|tomorrow|today|at)
(your upcoming|upcoming) ~ (<int>|conversation|meeting|call)
""",
    "invite.invited": """
(<glad>|invite|inviting|cordially|hereby|formally) (to )?(invite|inviting|welcome) you
(invite|inviting|invites) you (to|for|in|back|on|along)
(invitation|invited|inviting) (to|for) (an? |the |your |our )?(~ )?(<int>|discussion|meeting|conversation|call)
<int> (invitation|invite)
you (are|have been|'ve been|were|'re) (invited|shortlisted|selected|short-listed|called|chosen|requested) (to|for)
(move|moving|moved|advance|advancing|progress|proceed|go|bring|take) (you )?(forward|ahead|on|to the next|to the (second|final|third|next))
(move|advance|progress|proceed) (you )?(forward )?(with|to) (an? |the |your )?(~ )?(<int>|stage|round)
(like|love|want|wants) to (interview|meet|talk|speak|chat|see|have you|bring you)
(come in|come along|come by|come over|pop in|drop by) (for|to|and|on|at)
(made|make) (it )?(through )?(to )?the (next|second|final|shortlist)
""",
    "invite.forward": """
(look|looking|looks) forward to (meet*|speak*|talk*|see*|chat*|welcom*|our|the conversation|having you|host*|connect*)
(see|speak|talk|chat) (to )?you (on|at|tomorrow|then|next|this|there|soon|monday|tuesday|wednesday|thursday|friday)
(can't wait|excited) to (meet|talk|speak|chat|see|host|have)
(good luck|best of luck) (with|for|on|!|tomorrow)
""",
    "proposal.availability": """
(your|some|any|more|as much|of your|current) (~ )?availabilit*
availabilit* (for|on|this|next|over|between|in)
(share|send|provide|confirm|give|indicate|let me have|let us have|advise|know|submit|reply with|respond with) (~ )?(availabilit*|available <time>|preferred <time>|convenient <time>)
(let|letting) (me|us) know (~ )?(when|what <time>|what works|which <time>|which of|which one|which works|if any of|whether any|your preference|a good time|some <time>|a few <time>|a couple of <time>|<time> that|best <time>|suitable|if you('re| are) (free|available)|whether you('re| are) (free|available)|if that works|if this works|if (this|that|it) (time )?(works|suits))
when (are|would|could|can|might|do|is) (you|it|a good time|works|best) ~
(what|which) (<time>|of these|of the|one) (~ )?(work*|suit*|good|best|convenient|prefer*|better|you like|you can)
what works (best )?(for you|on your)
(are|would|will|might) you (be )?(free|available|around|able|open|up) (on|this|next|for|to|at|in|sometime|anytime|tomorrow|monday|tuesday|wednesday|thursday|friday|either|between|from|any)
(do|would|might|could) you (have|spare|find|make) (any |some |a )?(time|availability|half an hour|# min*|# minutes|an hour|a (few|moment|minute|slot|window)|thirty minutes|twenty minutes|fifteen minutes|a quick|capacity|space)
(send|give|shoot|drop|suggest|propose|offer|reply with|respond with|pass along|list) (me|us|with)? ?(a few|some|three|two|several|# or #|three or four|two or three|a couple of|your|other|alternative|any|a) (~ )?<time>
(tell|give|send) me a (day|time)
(set up|schedule|arrange|organi(s|z)e|find|book|line up|coordinate|get) (a|an|some|time|another|your|half|that|our|the next|the) (~ )?(<iv>|intro*|minutes|half an hour|next step|catch up|hour)
(find|finding|set|setting|put) (a |some |aside )?(time|# minutes|half an hour) (~ )?(to|for|that|with|next|this)
(can|could) you (~ )?(make it|do|make|come in|come by|jump on|hop on|join|be available) (a|on|next|this|one of|any|either|for|at|in|sometime|monday|tuesday|wednesday|thursday|friday)
(best|good|convenient|suitable|preferred) <time> (for|to|would|is|that|and)
(a|some|any) <time> that (work*|suit*|fit*)
(are you around|are you free|are you available|got (time|a minute|# min*)|fancy a (chat|call|coffee))
(what's|what is|how's|how is|what does|how does) your (~ )?(week|day|calendar|diary|schedule|monday|tuesday|wednesday|thursday|friday) (~ )?(like|looking|look)
(would|could|can) you (~ )?(come|drop by|pop in|call) (and |to |in and |in to |over to )?(see|meet|talk to|show) (me|us|him|her|the)
""",
    "proposal.offer": """
(would|does|do|will|could|can|might) (~ )?(work|suit|be convenient|be good|be ok|be okay|be possible|fit|be suitable|do|be better) ?(for|with|in)? ?(you|your)? ?(~ )?\\?
(any|either|one|which) of (these|those|the following|the times|the slots|them|the below|the dates|the two)
(following|these|below|next|offer|available|proposed|open|possible|remaining) (~ )?(<time>|openings|options) (~ )?(:|available|open|left|are|would|work|for)
(pick|choose|select|take your pick|indicate|confirm|reply with|let me have|let us have) (~ )?(one|whichever|whatever|your preferred|your preference|which|preference|preferred <time>)
(either|any) (one|day|time|of) (good|works|work|ok|fine|suit|is fine)
(i|we|she|he|they|the team|[a-z]+) (can|could) (do|offer|make|also do)( either| any| :|:)
(i'm|i am|we're|we are|he's|she's|she is|he is|they are|is|are) (free|available|open|around) (on|at|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday|between|either|any|from|most)
(how about|what about|how does|how is|how would|shall we say|let's say|what do you think of|maybe|perhaps) (~ )?(monday|tuesday|wednesday|thursday|friday|tomorrow|next week|work|sound|look|this|#)
(first come|subject to change|slots (are|remaining|left|available)|times left|times available|interview slots|time slots|available slots|time options)
if (neither|none|not|these don't|those don't|none of)
(works|work|suits|suit) (best )?(for you|you best|you)\\?
(is|are|'s) (open|free|good|clear) (on|for|at) (my|our|his|her|their|this) (end|side|team|diary|calendar|part)
if (that|this|it|either|one|any|that one|those) (~ )?(suits|works|fits|helps|is (ok|okay|fine|any good|all right|convenient))
(could|can|would) you (~ )?(do|make|manage) (~ )?#
if you (want|fancy|like|would like|'d like) (it|that|one|that one|to grab it)
(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|#|noon|lunchtime|am|pm) or (~ )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|#|noon|after|the week|the one|any) (~ )?\\?
which (day|morning|afternoon|evening|one|date|week|half hour)s? (~ )?(best|suits?|works?|like|prefer|do you want|you can|\\?)
(name|give me|send me|tell me|suggest) (~ )?(two|three|a couple of|a few|some) (~ )?(days|times|slots|dates|mornings|afternoons|half hours|windows|options)
when (can|could|shall|may|should) (i|we) (ring|call|phone|reach|meet|see|speak|talk)
""",
    "proposal.link": """
(book|pick|choose|select|grab|reserve|schedule|find|pick out|sign up for|snag) (a|an|any|your|whatever|whichever|the|yourself|one|from|some|time) (~ )?(<time>|<int>|appointment|call|meeting|chat|best|works|suits|conversation|calendar|availability)
(link|button|url|page|portal|calendar) (~ )?(to )?(schedule|book|choose|select|pick|find|self-schedule)
(self-?schedul*|calendar link|scheduling link|booking link|scheduling page|share availability|see more times|request availability|view times|choose a time|pick a time|book a time|select a time|schedule a time|book time)
(use|using|via|through|follow|click|clicking|visit|here is|here's|here) (~ )?(this|the|my|our) (~ )?(link|calendar|button) (~ )?(to )?(schedule|book|choose|select|pick|find|grab)
(schedule|book) (your|a|an|the) (~ )?<int> (with|at|here|by|now|online|using|through)
(time|it's time|ready|please|invited|need|next step is) to (schedule|book|choose|select) (your|an|a|the)
(on|from|to) my calendar
""",
    "proposal.recorded": """
(on-?demand|one-way|recorded|pre-?recorded|asynchronous|automated|digital|self-recorded|self-paced|ai) (~ )?(interview|video interview)
(record|recording) (your|it|the|yourself|a|short|video) (~ )?(answer*|response*|interview|video|whenever)
(complete|start|take|begin|finish|submit) (a|your|the|an|this|our) (~ )?(video |digital |recorded |one-way |on-?demand |virtual )+(interview|assessment|response*)
(complete|start|take|begin|finish|submit) (a|your|the|an|this|our) (~ )?online (interview|video)
(complete|start|take) (your|the) interview (by|before|within|at your|any)
(ai|virtual|digital) (~ )?(interviewer|recruiting assistant|hiring assistant|recruitment assistant|pre-?screening interview)
""",
    "reschedule.moved": """
(start|starting|begin|beginning|kick off|kicking off|get going) (~ )?(hour|minutes|half an hour|quarter of an hour) (later|earlier|sooner|after the|before the|before what|before that)
(come|meet|speak|talk|make it|do) (~ )?(an hour|one hour|half an hour|quarter of an hour|two hours|three hours) (later|earlier|sooner|before that|before what)
(slide|slid|sliding|nudge|nudged|bump|bumped) (~ )?(along|back|by|forward|hour|half an hour|minutes)
correction ?(:|to|of|in|-) (~ )?(<int>|time|date)
(details|particulars|arrangements) (of|for) your (_ )?interview (_ )?(changed|updated|amended)
your (_ )?interview (details|arrangements) (_ )?(changed|updated|amended)
new (details|arrangements) (of|for) your (_ )?interview
(has|have|had|was|were|is|are|be|been|'s|'ve) (~ )?(rescheduled|re-scheduled|postponed|pushed|shifted|brought forward|moved (from|up|back|forward|by|to (_ )?(#|monday|tuesday|wednesday|thursday|friday|noon|tomorrow|next|later|earlier|another|a (new|different|later|earlier) (time|day|date|slot)|the (following|next|same|afternoon|morning)))|changed (to|from)|rebooked)
(need|needs|have|has|had|like|want|got|going|forced|hoping|unfortunately|must|required|able|wondering) (~ )?to (reschedule|re-schedule|move|push|postpone|shift|bump|change the (time|date|day)|change our|change your|delay|rearrange)
(can|could|may|might|would|shall|should|is it possible|any chance|possible|mind|ok if|okay if) (we|you|i|to|it) (~ )?(move|push|reschedule|shift|postpone|bump|rearrange|swap|switch|start # minutes later|make it .. instead|do .. instead)
(new|updated|revised|changed|different) (interview )?(time|date|slot|day|schedule|start time) ?(:|is|for|will|-|\\||proposed)
(time|date|schedule) (change|changed|update|has changed)
(instead of|rather than) (~ )?(monday|tuesday|wednesday|thursday|friday|#|at|on|the|tomorrow|today|originally)
(rescheduling|postponing|moving|pushing|shifting|rearranging) (your|our|the|this|you|back|it) (~ )?(<iv>|#|to|until|back)?
(rescheduled|updated invitation|updated:|reschedule ?:|interview update|rescheduled:)
(old|previous|original|former|earlier) (time|date|slot|start);
(is|are|will) now (be )?(at|on|scheduled|take|taking|for|from)
(i|we|they|she|he|[a-z]+) ('ve|have|has|had to|'ve had to|have had to|had|just) (~ )?(moved|rescheduled|postponed|pushed|shifted) (your|our|the|it|this|us|you|everything)
(moved|rescheduled|pushed|postponed|shifted) (you|it|us|this|your|our|the|everything) (~ )?(to|back|out|by|until|from)
(push|pushing|move|moving|bump|shift) (it|this|our|the|us|things|back|you) (~ )?(back|by|to|out|until|later|an hour|half an hour|forward)
(rain check|raincheck|take a rain check)
(do|make it|meet|talk|speak|try) (~ )?instead
(find|look for|pick|set|fix|need|arrange) (~ )?(another|a new|an alternative|a different) (slot|time|day|date|hour)
(start*|come|be|at|for|to) (~ )?# (am |pm )?(not|rather than|and not) (at )?#
(new|now) ?[:] (~ )?(old|was) ?[:]
(old|was) ?[:] (~ )?(new|now) ?[:]
(put|pushed|moved) (back|off|forward) (~ )?(to|until|till|by)
""",
    "reschedule.why": """
(something|something's|a conflict|an emergency|a scheduling conflict|a conflict) (has |just )?(come|came|comes) up
(double-?booked|scheduling conflict|out sick|fell ill|is ill|is sick|flu|unavoidable|unforeseen|travel delay|flight|emergency)
(no longer|not|isn't|won't be|can't|cannot|unable to) (be )?(available|able to make|make it|make our|make the|attend|work*|free)
(sorry|apolog*|apologies) (for|about) (the )?(change|inconvenience|short notice|late notice|back and forth|move|switch|shuffle)
""",
    "cancellation.off": """
(not|n't) (be )?(holding|conducting|moving forward with|going forward with|going ahead with) (~ )?interviews
no interviews (~ )?(will|are|take|go)
(<iv>|event|call) (~ )?(has been|is|was|are|have been|been|had to be|will be) (now )?(cancel*|called off|withdrawn)
(have|need|must|going|had|forced|obliged|decided|unfortunately|regret|sorry|writing) (~ )?to (~ )?cancel
(cancelled|canceled|cancelling|canceling|cancellation of|cancellation:) (your|the|our|this|all|event|invitation|interview)
(cancelled|canceled|cancelled event|canceled event|cancellation|interview cancel*|interview cancelled) ?(:|-|$)
(will not|won't|no longer|not) (be )?(take|taking|going|happening|proceeding|go|be held) (place|ahead|as planned|forward with your interview)
(call|calling|called) (it |the interview |everything |this )?off
(disregard|ignore) (the|our|my|your) (~ )?(interview|invitation|invite|calendar)
(taking|take|taken|pulled|pull) (~ )?off (the|your|our|my) (calendar|diary|schedule)
""",
    "rejection.clear": """
(not|won't|n't|no longer|unable to|cannot|will not) (be )?(~ )?(mov*|proceed*|progress*|advanc*|continu*|go*|tak*|bring*|pursu*|invit*) (~ )?(forward|ahead|further|to the next|to interview|any further|you forward|on with|your application|with your application|your candidacy|you to the next|you for (an? )?interview)
(decided|chosen|elected|opted|choosing|going|made the (~ )?decision|made the call|agreed) (~ )?(not to|to not) (~ )?(mov*|proceed|progress|advance|continue|go|offer|pursue|take|hire|extend)
(decided|decide|chosen|elected|opted|choosing) to pass
(not|n't) (~ )?(the )?(right|best|good|strong|perfect) (match|fit)
(asked|invited|offered|chose) the other
(decided|chosen|elected|opted|choosing|agreed|going|gone|moving|proceeding|continuing|move|proceed|go|continue) (~ )?(to )?(~ )?(with|forward with|ahead with|for|on|pursue) (~ )?(another|other|someone else|somebody else|a different|different|an internal|internal|an external|someone who|someone with|somebody with|candidates who|candidates whose|applicants who|applicants whose|a candidate|a chap|a small group|the other|somebody who|people who|a more|those whose|those who)
(pursue|pursuing|selected|select|chosen|choose|chose|hired|hire|hiring|offered|preferred|picked|prefer|selecting|considering) (~ )?(another|other|someone else|somebody else|a different|an internal|other applicants|other candidates|an(other)? applicant|a candidate who|a candidate with|a candidate whose|candidates who|candidates whose)
(not|n't|weren't|wasn't|haven't) (been )?(~ )?(selected|successful|shortlisted|chosen|short-listed|retained|placed|appointed|progressed|a (good |right |strong )?(match|fit)|the right (fit|match)|the best (fit|match)|a match|successful)
(you (have been|were|are)|application (has been|was|is)|has been|been|was|were|be) (~ )?(unsuccessful|declined|not successful|rejected)
(position|role|vacancy|opening|job|post|req|requisition|opportunity|we) _(has|have|had|is|was|went|being|now|'ve|already) (already |since |now |been )*(been )?(filled|closed|cancelled|canceled|withdrawn|eliminated|to an? (internal|other|external)|filled it|filled the|offered to)
(role|position|job|offer|post|opportunity) (~ )?(went to|gone to|go to|was offered to|been offered to|has been offered to|extended to) (~ )?(another|someone|somebody|an internal|a different|other)
(regret|sorry|sad|disappointed|unfortunately|disappointing) (~ )?(inform|tell|advise|say|let you know|notify|share) (~ )?(that )?(~ )?(not|unsuccessful|unable|decided|chosen|another|other|n't|filled)
(regret|sorry|unfortunately) (~ )?(your application|your candidacy) (~ )?(not|unsuccessful|declined|no longer)
(final|our) (selection|choice|decision) (~ )?(has been made|made|for the|another|someone)
(made|have made|reached) (a|our|the) (final |hiring )?(selection|choice|hire|appointment)
(unable|not able|cannot|not in a position|can't|won't be able) (~ )?to (~ )?(offer you|invite you|take your|progress|consider you|move you)
(application|candidacy|process|file) (~ )?(will|is|has|ends|end|be|been|therefore|comes) (~ )?(closed|to a close|end here|ends here|to an end|not be taken|discontinued)
(end|ending|ends|close|closing|conclude|stop|stopping) (~ )?(your )?(process|candidacy|application|things|journey) (~ )?(here|with us)
(other|another|different) (candidates|applicants|finalists|candidate|applicant|finalist|person) (~ )?(who|whose|more|better|with|closely|accepted|closer|stronger|was|were|has|scored|had|at this)
(more|most) closely (align*|match*|fit*|meet|suit*|met)
(not|n't|no longer) (~ )?(under consideration|be considered|in consideration|considering your|consider your|in the running)
(going|go|went|gone) (in )?(a|with a|for a) different (direction|candidate|profile|route)
(the person|candidate|one|someone|who) (we're|we are|we've|we have|they're|we) (hiring|hired|chosen|selected|going with|offered)
(accepted|took|taken) (our|the|their|another) (offer|role|position|job) (~ )?(this|yesterday|from us|with us)?
(not|n't) (~ )?(the|an?) (~ )?(outcome|news|answer|message|result) (~ )?(you|we) (~ )?(hoping|hoped|want|wanted|expect)
close (the|this) (~ )?(req|requisition|search|position|role|posting) without
(will be joining us|has accepted the|accepted our offer|has been appointed)
(reject|rejected|rejection|regret email|decline your application|declined your application)
(not|n't) make (it )?(to |through to |into )?the (~ )?(short ?list|final*|cut|next round|list|interview)
(withdraw|withdrawn|withdrew|rescind*|retract*) (~ )?(the|our|your|this) (~ )?(offer|position|post|vacancy|opening)
(decided|chosen|elected) to (~ )?(focus on|concentrate on|interview) (~ )?(other|others|those|candidates|applicants)
(gone|went|going) (the other|another|a different) way
(went|go|gone) to (the other|another|an internal|somebody|someone) (~ )?(finalist|candidate|person|else|applicant)
(gave|given|giving|ended up giving) (~ )?(job|role|shifts?|post|position|place|it|slot) to (my|our|a|an|the|somebody|someone|another|his|her)
(cannot|can't|not able to|unable to|could not|couldn't|won't|will not|not going to) (~ )?(hire|employ|take) you
(filed|closed|archived) (your|the) (application|file|candidacy)
search (is|has|have|now|been|process) (~ )?(over|ended|concluded|finished|complete)
(turn|turned|turning) away (~ )?(people|candidates|applicants|so many)
(stopped|ended|halted|cancelled|canceled) (the |all |our )?(recruiting|recruitment|hiring) (~ )?(for|of)?
(ineligible|not eligible|not among the (highest|best|top|most)|not referred|weren't referred)
(another|other) (applicant|candidate|person) (~ )?(will be|has been|is being|was|is) (appointed|hired|chosen|selected|recommended)
(the )?(offer|post|job|position|role) (~ )?(to|by) (the other (person|one|candidate)|somebody else|someone else)
(taken|took|hired|appointed|picked|found|chosen|chose) (somebody|someone) (~ )?(else|who|with|from|already|closer|local)
(no longer|not) (being )?(considered|active) (for|at|with)?
(requirement|need|vacancy|post) (~ )?(has|have) (now |since )?been (met|satisfied)
(concluded|completed|closed|ended|finished|called off) (our|the|this) (~ )?(search|recruitment|hiring)
""",
    "rejection.farewell": """
(keep|hold|retain|save|store|have|kept) (~ )?(your )?(resume|cv|résumé|details|application|information|profile|name) (~ )?(on file|in mind|on record|for future|in our database|for the)
(wish you|wishing you|best wishes|good luck|all the best|every success|best of luck|success) (~ )?(in|with|for|on) (~ )?(your )?(~ )?(job search|search|future|career|endeavou?rs|next (step|chapter|role|move)|your hunt|pursuits|ongoing)
""",
    "rejection.soft": """
(unfortunately|regret|regretfully|sadly|sorry to)
(at this time|on this occasion|this time (around|round)|right now)
(strong|high|large|many|tough|competitive|hundreds of|number of|exceptional|overwhelming|impressive) (~ )?(candidates|applicants|competition|applications|pool|field|response|shortlist|decision)
(difficult|tough|hard|close|not easy|never easy|not an easy|wasn't easy) (~ )?(decision|decisions|choice|call|one)
(apply|applying|reapply|check|keep an eye|encourage you|feel free|hope you) (~ )?(again|in (the )?future|other (roles|positions|openings|opportunities)|future (roles|openings|opportunities|positions|vacancies)|careers (page|site)|our openings)
(appreciate|thank you for|thanks for|enjoyed|grateful for) (~ )?(interest|time|effort|opportunity|considering|giving us|getting to know|meeting you)
(feedback|paths cross|stay in touch|keep in touch|keep you in mind|reach out (again )?if|cross paths)
(update|outcome|decision|result|news) (on|of|about|regarding|from) (your|the|our)
""",
    "offer.clear": """
<glad> to (~ )?(offer|extend) (you|an|the|our|a|this) ?(~ )?(offer|role|position|job|post|employment|contract|internship|opportunity|place)?
(would|'d|we) (~ )?(like|love|want|wish) to (offer you|make you an offer|extend (you )?an offer|extend an? (~ )?offer|hire you|bring you on|have you (join|on board|start))
(offer|offering|extend|extending) you (the|a|an|our|this|employment|with) (~ )?(position|role|job|post|offer|contract|employment|place|as|internship|of)
(offer of employment|offer letter|letter of offer|employment offer|job offer|formal offer|written offer|verbal offer|contract of employment|employment contract|employment agreement|conditional offer|unconditional offer|your offer|offer details|offer package|revised offer|appointment letter|offer for the)
(offer|job|position|role) is (yours|attached|valid|open until|contingent|conditional|subject to)
(the job|it)('s| is) yours
welcome (you )?(to the team|aboard|on board|to the (company|family))
(we want|we'd like|we would like|we'd love|like|love|want) (you to|to have you|for you to) (join|start|come (and )?work|be our|be the next|become)
(making|make|made|extend*|send*|sent|attach*|present*) (~ )?(you )?(an|the|our|this|your|formal|written) (~ )?offer
(accept|sign|countersign|return) (~ )?(this |the |our |your )?(offer|offer letter|contract|agreement|signed)
(start|starting|base|annual|gross|yearly|monthly) (salary|pay|compensation|date) (~ )?(of|is|will be|would be|:|at)
you('ve| have)? got the (job|role|position|gig)
(confirm|confirming|pleasure in confirming|pleased to confirm) (~ )?(our|the|your) offer
(best|most) (i|we) can (do|offer|stretch to)
(successful|recommend* (your|you for) appointment|like to appoint you|appoint you)
(send|sent|here is|here are|attached|ready to sign) (~ )?(the )?(contract|papers|paperwork|terms)
(yes|unanimous) from (everyone|everybody|all|us|the team|both)
(chosen|selected|picked|hired) (~ )?to fill (the|our|this|that)
you('ve| have| were| are|'re)? (been )?(~ )?(appointed|hired)( as| to| from| with)?
(we|i|they|the board|the panel|the owner) (want|wants|would like|'d like|'d love) to (employ|appoint|hire|engage|take) you
(happy|glad|pleased|ready|able) to (grant you|give you|employ|engage|take you on)
(offer*|extend*|grant*) (~ )?(to you )?(a chance (for|of) |a place of )?employment
(provisional|tentative|conditional|firm) (~ )?(job )?offer
(tentatively|provisionally) selected
(you're|you are|youre) (our|the|their|my) (~ )?(choice|pick|one we want|number one)
when (can|could) you (start|begin)
(we|i|all of us|everyone|everybody|tom) (~ )?want you (as|here|on the team|in the team|to start)?
(place|spot) on (our|the) (graduate|trainee|apprentice*) (scheme|programme|program)
('ve|have|has) come (in|back) (at|with) (~ )?(#|offer)
offer('s| is| has) (just )?(come )?in
give me the (nod|word|go-ahead|green light)
""",
    "offer.terms": """
(base|annual|gross|yearly|starting) (~ )?(salary|pay|compensation)
(signing|sign-on|annual|performance|target) bonus
(equity|stock options|rsus?|vesting|401k|401\\(k\\)|pto|health insurance|pension|benefits package|vacation days|days of holiday|probation*|total compensation|ote|per (annum|year|hour))
(start|starting|commencement|joining) date
congratulations
(reporting to|you will report|background check|at-will|contingent)
(say yes|is that a deal|do we have a deal|are you in|will you (join us|accept|take it|do it|have us))
(first shift|bank details|id and a bill|days off|weeks off|days' holiday|plus tips|meals in)
(accept|accepted|accepting) (_ )?your (application|candidacy)
your application (~ )?(has been|was|is) accepted
take you (on|up on)
""",
    "ack.received": """
(received|got|gotten|receipt of|receiving|in receipt of) (~ )?your (~ )?(application|resume|cv|résumé|submission|materials|candidacy|profile|documents|job application)
(application|submission|resume|cv) (~ )?(has been|was|is|have been|been) (successfully |now )?(received|submitted|sent|recorded|completed|logged|registered|under review|being reviewed|complete)
application (received|submitted|confirmation|confirmed|acknowledg*|receipt)
(acknowledg*|confirm*) (~ )?(receipt of )?(your|the) application
(got it|got your (~ )?(cv|resume|application|letter)|(have|take) a look (~ )?(at|over|through|this|it)|go(ing)? through them|shortlisting (after|from|on|in)|passed (it|your (~ )?(cv|resume)) (on )?to)
(will|'ll) (~ )?(review*|look*|assess*|consider*|go through|read*|evaluat*) (~ )?(your |all |every |each )?(~ )?(application|applications|resume|qualifications|profile|cv|materials|background|experience|submission)
(are|is|currently|now) (~ )?(reviewing|looking|assessing|considering|going through|reading|evaluating|being (reviewed|assessed|considered|evaluated)) (~ )?(application|applications|resume|qualifications|profile|cv|materials|background|experience|submission)
(if|should) (~ )?(your )?(~ )?(match*|fit*|qualif*|selected|shortlisted|align*|suitable|good fit|a match|experience|skills|move forward) (~ )?(we|our|one of|a member|someone|you|a recruiter|will)
(you|we)('ve| have)? (successfully )?(applied|submitted) (~ )?(for|to|application)
(got|have|received|thank* for|thank you for) your (mail|email|e-mail|note|letter|message) (~ )?(about|for|regarding|concerning) (the|our) (~ )?(job|post|position|role|vacancy|work)
your (application|cv|resume) (~ )?is (~ )?(with us|with our|in good hands|in safe hands|in our system|in our hands)
""",
    "ack.thanks": """
(thank you|thanks|thank you so much|thanks so much|thank you very much|many thanks) for (your (~ )?(application|interest|applying|submission)|applying|submitting|sending|taking the time to apply|considering)
(application|status) (~ )?(portal|dashboard|candidate home|track|check the status|check your status|log in)
(this is an automated|automated message|auto-generated|automatically generated|do not reply|no-reply|please do not respond)
we will (be in touch|contact you|reach out) (~ )?(if|should|only)
""",
    "autoreply.absence": """
out of (the |my )?office
(out of|away from) (the office|my desk|e-?mail|work|my (e-?mail|inbox))
(i am|i'm|i will be|i'll be|am currently|im|i have been|i've been|i shall be) (~ )?(away|travel*|out|off|on) (~ )?(until|till|through|from|leave|vacation|holiday|holidays|pto|sabbatical|with (limited|no)|between|returning|business trip|back)
(i am|i'm|i will be|i'll be|currently) (~ )?on (annual|parental|maternity|paternity|sick|medical|family|bereavement|extended|vacation|holiday|a|my) (~ )?(leave|vacation|holiday|sabbatical|break)
(i am|i'm) (~ )?(out sick|out of town|unwell and)
(limited|no|without|intermittent|sporadic|little|not have|won't have|occasional) (~ )?(access|connectivity) (~ )?(to )?(e-?mail|my e-?mail|internet|inbox|mail)?
(automatic|auto|automated)[- ]?(reply|response|responder|message)
(i will|i'll|i) (~ )?(respond|reply|get back|answer|return|be back|attend|read|see) (~ )?(your (message|e-?mail)|when i|upon my|on my return|once i|as soon as i|after i|to you when)
(upon|on|after|until) my return
(return|returning|back|be back) (~ )?(in|to|at) (the |my )?(office|work|desk|e-?mail)
(for|if) (~ )?(urgent|immediate|anything urgent|time-sensitive|it's urgent|this is urgent|emergency|your (request|matter|message) is urgent) (~ )?(contact|call|reach|please|e-?mail|matters|ask|write)
(no longer|left|has left|not) (~ )?(with|working (at|for)|employed (by|at)|works (at|for|here)|at) (the )?(company|firm|organi(s|z)ation|team|us)
(messages|e-?mails?) (~ )?(not|n't) (be )?(~ )?(forwarded|read|monitored|checked)
(i am|i'm) (back|returning) (on|in|the)
(office|offices|we) (is|are|will be) closed (~ )?(until|for|from|between|through|on)
""",
    "autoreply.received": """
(received|got) (your|the) (message|e-?mail|mail|inquiry|enquiry|request|note|ticket|query)
(thank you|thanks) for (contacting|reaching out to|getting in touch with|writing to|e-?mailing|your (e-?mail|message|inquiry|enquiry)) (~ )?(us|our|we|team|this|support|recruit*|a member|someone|will)
(ticket|case|request|reference) (number|id|#) ?(~ )?(has been|is|:|created|#)
(someone|a member of (our|the) team|one of our|our team|we) (~ )?will (~ )?(respond|reply|get back to you|be in touch|answer) (~ )?(within|as soon as|shortly)
(this (inbox|mailbox|address)|this is an automated (reply|response|acknowledg*)|auto-?acknowledg*) (~ )?(not|reply|response|confirm|monitored|acknowledg*)?
""",
    "autoreply.bounce": """
(undeliver*|delivery (status notification|has failed|failed|failure|incomplete|delayed|problem)|mail delivery (failed|subsystem|system|failure)|returned mail|failure notice|message (not|could not be) delivered|delivery status)
(could not|couldn't|wasn't|was not|has not been|hasn't been|not be|not yet been) (~ )?delivered
(address not found|user unknown|mailbox (is )?(full|unavailable)|no such user|does not exist|recipient (~ )?rejected|permanent error|will (keep|continue) (trying|to try|retrying)|delivery attempt*|host not found)
""",
    "autoreply.receipt": """
(your message|message) (~ )?(was|has been) (read|displayed|deleted without|opened)
(read receipt|return receipt|not read:|disposition-notification)
(has|have) (accepted|declined|tentatively accepted) (this|your|the) (invitation|invite|event|meeting)
""",
    "reply.thanks": """
(thank you|thanks|thank you so much|thanks so much|thanks again|thank you again|many thanks) for (~ )?(your (~ )?(time|patience|note|mail|e-?mail|message|reply|response|update|follow|flexibility|quick|kind|thank|questions?|interest in|availability|work)|coming|meeting|speaking|talking|chatting|the (chat|call|conversation|update|note|e-?mail|message|kind)|letting|getting back|sending|following up|checking in|reaching out|joining|taking the time|interviewing|stopping|making)
(it was|was) (~ )?(great|nice|lovely|wonderful|a pleasure|good|so good|really nice|really great|a delight|fun) (~ )?(to )?(meet*|speak*|talk*|see*|chat*|hav*|get*|with|catch*|to)
(enjoyed|loved|really enjoyed) (~ )?(meeting|speaking|talking|our|the|chatting|your|getting)
""",
    "reply.pending": """
(employer|company|recruiter|hiring team|hiring manager|team) (~ )?(has |have |just )?(opened|read|seen|viewed|reviewed|saved) (your|the) application
application (~ )?(has|had) (an|a new|some) (update|news)
(still|currently|yet|continue|continuing|continues) (~ )?(deciding|reviewing|interviewing|in the process|waiting|finalizing|finalising|working|meeting|finishing|wrapping|considering|deliberating|discussing|pending|under review|in progress|in discussion|to (decide|make a decision|hear|finalize)|narrowing|evaluating|in the running|under consideration|being considered)
(no|any|not|haven't|hasn't|don't have|n't) (~ )?(update|updates|decision|decided|news|answer|feedback|made a|final word|heard|forgotten|verdict)
(will|'ll|expect|hope|hoping|aim|aiming|plan|planning|going|be able|want|promise|intend|target*|try*|anticipate) (~ )?(to )?(be in touch|get back|let you know|update you|know more|have (an|a|more|some|our|the) (~ )?(answer|update|news|decision|feedback)|circle back|follow up|come back to you|reach out (to you|again|once|when|as soon|by|next|in|with|soon)|hear|decide|make a (~ )?decision|have a decision|contact you|be back in touch|inform you|have news|give you (~ )?(update|answer|news|decision|feedback)|write (to you|again|soon|by|when|once|with))
(you (will|can|should|'ll)( expect to)? (hear|have)|expect to hear|hear back|hear from (us|me)) (~ )?(from|by|back|within|in|an answer|before|news)?
(need|needs|takes|taking|require|take us|take me) (~ )?(another|more|a bit|few|longer|a little|until|some|additional|# (more )?(days|weeks)|extra) (~ )?(time|week|weeks|days|longer|month)
(delay|delayed|delays|held up|backlog|slower|longer than|behind schedule|bear with (us|me)|hang tight|appreciate your patience|sorry for the (delay|wait|silence|radio silence))
(quick|brief|short|small|status) update
(timeline|time frame|timeframe|next steps) (~ )?(is|are|for|from|looks|will|has|:)
(follow up|check (back )?in|check with|ping|nudge|write|call|remind) (with )?(me|us) (~ )?(on|in|next|if|again|by|after|at|then)
""",
    "reply.later": """
(will|'ll|going to|shall) (~ )?(be in touch|reach out|contact you|get in touch|get back to you|e-?mail you|write to you|call you|follow up|share|send|let you know|coordinate|hear from) (~ )?(to (schedule|arrange|set up|book|plan|organi*|coordinate|find|agree)|(with|about|on|for|regarding) (~ )?(next step*|scheduling|details|times|dates|slots|schedule|instructions|availability|further|what (comes|happens) next))
(schedule|details|instructions|times|dates|date|next step*|further (details|information|instructions)) (~ )?(will|to) (be )?(shared|sent|follow|communicated|announced|confirmed|come)
(watch|keep an eye on|check) (~ )?(your )?(inbox|e-?mail|mailbox|spam)
""",
    "reply.advanced": """
(you|you've|you're|application|profile|candidacy|resume|cv) (~ )?(moved|advanced|progressed|passed|cleared|shortlisted|short-listed|through to|selected for|made it to|reached|advancing|moving|progressing) (~ )?(stage|round|shortlist|screening|phase|step|level|interview*|review)
(passed|cleared|completed) (~ )?(the |your |our )?(~ )?(test|assessment|screening|round|stage|interview|exam*)
(has been|have been|been|was|were|are|is) (~ )?(shortlisted|short-listed|longlisted)
""",
    "reply.hold": """
(on|in) (hold|pause|a holding pattern)
(hiring|headcount|recruitment|budget) (freeze|pause|paused|frozen)
(put|placed|putting|placing|paused|pausing|pause|freeze|frozen|suspended|halted) (~ )?(the |this |our |all |on )?(~ )?(role|position|hiring|search|recruitment|process|hold|opening|req)
(budget|headcount|funding) (~ )?(changed|shifted|cut|gone|not approved|frozen|review)
reserve list
(waitlist|wait list|waiting list|backup|second choice|first reserve)
""",
    "reply.withdrawn": """
(withdrawn|removed|cancelled|closed|taken) (~ )?(as|at) (you |your )?(asked|wished|requested|request|wish)
(as|at) (you |your )?(asked|wished|requested|request|wish),? (~ )?(withdrawn|removed|cancelled|closed|taken)
(received|noted|confirm*|processed|accept*) (~ )?your (~ )?(withdrawal|(request|wish|decision) to withdraw)
(confirm*|confirmation) (~ )?(of )?(your withdrawal|that you have withdrawn|you have withdrawn)
you (have |'ve )?(withdrew|withdrawn) (~ )?(your|from)
(sorry|sad) to (lose you|see you go)
(take|taken|taking|took) (you|your name) (~ )?(off the list|out of the (running|process))
withdrawal (confirmation|confirmed|received)
(now that|know that|know) you('ve| have) (accepted|taken|found) (another|a different|a|an other) (~ )?(offer|job|role|position)
""",
    "reply.request": """
(could|can|would|please|kindly|need|ask|asked|mind) (~ )?(you )?(~ )?(to )?(send|sending|share|sharing|provide|forward|fill|complete|upload|sign|return|clarify|attach|submit|supply)
(could|can|would|please|kindly) (~ )?(you )?(let (us|me) know|tell|confirm|give (me|us)|advise) (~ )?(whether you|if you (need|require|have|are still|would)|your (~ )?(salary|notice|visa|status|current|expected|rate|earliest|preferred|address|number|plans)|what (salary|pay|you|your)|how (soon|long|much|many))
(question|questions|one thing|quick question|one more thing|wondering)
(references|referees|salary expectation*|expected salary|notice period|work permit|right to work|visa status|portfolio|writing sample*|work sample*|transcript*|certificate*|background check|tax form|expenses|receipts|reimburse*)
(take-?home|assignment|exercise|coding (test|challenge)|assessment) (~ )?(attached|by|due|back|link|below)
(test|assessment|exercise|task|challenge|questionnaire) (~ )?(is|has been|was) (_ )?(ready|open|opened|available|assigned|unlocked)
(opened|assigned|unlocked) (~ )?(test|assessment|exercise|task)
""",
    "ack.chosen": """
(if|should|in case|once) (~ )?(you are (selected|shortlisted|successful)|your (profile|skills|background|experience|qualifications) (~ )?(match|fit|suit|align|meet)|there is a (match|fit)|(good|right|suitable) (match|fit))
""",
    "reply.hint": """
(have|got|share|with|is|be) (some |a bit of |very )?(good|great|exciting|happy|positive|encouraging)? ?news
(call|ring|phone|reach) (me|you|us) (~ )?(when|back|as soon|today|tomorrow|this|about|at your|with|number|news)
(give|gave) (me|us) a (call|ring|bell|buzz)
(best number|good number|phone number) (~ )?(to|for)
(news|something) (~ )?(to share|in person|over the phone|by phone)
""",
    "affirm": """
(sure|sure thing|great|perfect|perfectly|excellent|wonderful|brilliant|lovely|super|fantastic|ok|okay|okey|sounds good|sounds great|sounds perfect|works|that works|done|absolutely|of course|certainly|no problem|no worries|noted|booked|confirmed|you got it|will do|deal|terrific|see you|talk then|talk soon|speak then|speak soon|on my calendar|in the diary|on our calendar|yes|yep|all good|all set|it is|happy to|can do|not a problem|locked in|good to go|superb|awesome|cool)
""",
    "owner.applies": """
(work|drive|start|cook|cut|teach) (for|with) you
(like|want|love|wish|keen|hoping) to (~ )?(work (for|with|at|in) (you|your)|apply|be considered)
(looking|look|searching) for (_ )?(work|a job|employment|someone (for|to)|somebody (for|to)|staff)
(you|you're|you are) (_ )?(need|want|take on|hire|hiring|advertised|recruit|recruiting) (_ )?(staff|someone|somebody|help|helper|porter|<trade>|juniors|trainees|apprentices|labourer|hands)
(job|post|position|vacancy) (~ )?(still )?(open|free|going|available|vacant)
(finished|completed|done) my (apprenticeship|training|degree|traineeship)
(seasons|years|summers) behind me
""",
    "owner.attends": """
(come|coming|attend|attending|make it|be there|be with you|see you) (~ )?(to|at|in for) (the|our|my|your) interview
(come|coming|be there|be with you|make it|attend) (~ )?(to|for) ((our|my|today's|tomorrow's|this (morning|afternoon)'s) interview|the interview for)
(my|an|our) (_ )?interview (~ )?(with you|at your)
(confirm|confirming|confirmation of) (~ )?(attend*|presence|be there|my|our|the) (_ )?interview
(thank you|thanks|grateful) (_ )?(for|after) (_ )?(the|our|yesterday's|today's|(this|yesterday) (morning|afternoon)'s|my) interview
(late|delayed) (_ )?for (our|my|the) interview
(thank you|thanks|grateful) (~ )?(seeing|meet with|meeting with|meeting|speak with|speaking with|talking to|interviewing) me (~ )?(role|position|job|post|vacancy)
(end|course|beginning) of (our|my|yesterday's|today's) interview
(before|for|ahead of) my (_ )?interview
""",
    "owner.withdraws": """
(withdraw*|remove|retract|pull) (~ )?(my|myself|from|me) (~ )?(application|candidacy|name|consideration|process|out)
(no longer|not) (~ )?(interested|pursue|wish to|looking|available for|able to continue|continue with)
(accepted|accept|taken|taking|signed) (another|a different|an) (~ )?(offer|role|position|job)
(decided|chosen) (~ )?(not to (continue|proceed|move|pursue|accept)|to decline|to withdraw|to stay|to go with another|to go in another)
(decline|declining|turn down|pass on) (~ )?(the|your|this) (~ )?(offer|opportunity|position|role|invitation)
(won't|will not|shan't) (~ )?(go on|go ahead|carry on|continue) with (my application|the process|the application)
(don't|do not) (count|reckon) on me (~ )?(interview|second round|job|post)
""",
    "owner.accepts": """
(accept|accepting) (~ )?(the|your|this|with|it) (~ )?(offer|position|role|job|pleasure)
(signed|attached) (~ )?(offer|contract|letter|agreement)
(delighted|thrilled|happy|excited|pleased|glad|love) to (accept|join|say yes|be joining|sign)
(excited|look forward|looking forward) to (joining|starting|start)
""",
    "owner.choice": """
(works|work|is good|is great|is fine|is perfect|suits|would be (good|great|perfect|fine)|sounds good|best for me|fine with me|good for me)
(i'll take|i will take|i'd prefer|i would prefer|i prefer|let's do|let's go with|go for|happy with|i can do|i can make|i choose|the (first|second|third|last|earlier|later))
(i|we) (have )?(just )?(booked|picked|selected|chosen|confirm)
""",
    "missed": """
(you|we|i|nobody|no one|no-one|they) (~ )?(did not|didn't|couldn't|could not|were unable to|was unable to|weren't able to|wasn't able to|never) (~ )?(join|joined|show|showed|make it|attend|attended|turn up|turned up|connect|dial|dialled|appear)
(missed|missing) (you|each other|our|the|your|my) (~ )?(call|<iv>|meeting|appointment|slot)
(no-show|no show)
(was|were) waiting for you
""",
    "not.media": """
(podcast*|episode|on air|on-air|recording studio|recording link|riverside\\.fm|squadcast|host & producer|show notes|listeners|guest interview|speaker interview|audience)
(journalist|reporter|newspaper|magazine|press (inquiry|enquiry|office|interview|request)|story i'm|writing a story|for an article|media (request|interview|partner)|for our (blog|issue|newsletter|readers)|alumni issue|student paper|documentary|segment producer|broadcast|radio|tv)
(quote|quotes|comment|quoted) (~ )?(for|in) (~ )?(article|story|piece)
would you be willing to be interviewed
(interview you|interviewing you) (~ )?(for|about)
""",
    "not.research": """
<iv> (_ )?about (your|our|the|my|this) (_ )?(app|apps|website|site|prototype|beta)
(research (interview|study|session|participant*|panel|project|team|ops)|user (interview|research|study)|customer (interview|research)|usability|participant*|focus group|moderator|discovery (interview|call)|market research|phd|dissertation|thesis|survey*|questionnaire|screener|oral history|labou?r force|census|interviewee)
(gift card|e-gift|voucher|incentive|reward|honorarium|compensated|paid \\$#|\\$# (for|gift|amazon)|as a thank-?you|months? of pro)
(your feedback|how you use|your experience with|our (study|research|product))
(release form|consent form|anonymi(s|z)ed|confidential and)
""",
    "not.official": """
(visa|consul*|embassy|immigration|naturali(s|z)ation|uscis|ds-160|global entry|enrollment center|green card|passport (appointment|interview|office)|asylum|citizenship|biometric*|benefits (office|interview)|jobcentre|trusted traveler|border|permit interview|case status|receipt number|petition)
(police|court|witness|deposition|detective|jury)
(mortgage|insurance claim|medical|doctor|dentist|clinic|patient|vaccin*|surgery|therapy)
""",
    "not.work": """
(your|two of your) (shift|shifts|rota|roster|work schedule) (~ )?(changed|moved|swapped|updated|now)
(shift|rota|roster|work schedule) (change*|update*|swap*)
(change*|update*) (to|in) (your |the )?(shift*|rota|roster|work schedule)
(weekly|daily) (_ )?(sync|standup|stand-up|meeting|huddle)
(team|project|marketing|sales|ops|budget|staff|department) (sync|standup|stand-up|huddle)
(marketing|budget|project|staff|department|sales) meeting
""",
    "not.case": """
(uscis|i-485|i-130|i-589|i-751|n-400|n-600|ds-160|ds-260|adjustment of status|(naturalization|naturalisation|citizenship|asylum|green card|visa|consular) (interview|hearing))
""",
    "not.staff": """
(exit|stay|leaving|offboarding) (interview|meeting|conversation|questionnaire)
(performance|annual|yearly|mid-year|quarterly|appraisal) (review|appraisal|interview|evaluation|check-in)
(return|hand in) (~ )?(badge|laptop|equipment|key card)
(as you are leaving|your last day|leaving us|resignation)
(disciplinary|grievance|capability|absence review|redundancy consultation) (hearing|meeting|interview|process|procedure|investigation)
(gross misconduct|right to be accompanied|risk of redundancy|allegation* against you|final written warning)
(formal|written|verbal|final) (warning|hearing)
(hear|heard) (~ )?(complaint|grievance|allegation*)
""",
    "not.practice": """
(mock|practice|peer|sample|dummy|ai) (~ )?interview*
(interview (prep*|coach*|coaching|lab|bootcamp|questions|tips|skills|course|training|masterclass|workshop|guide|simulator|kit for)|practice interviewing|prep session|prepare for interviews)
(career (coach|coaching|services|fair|centre|center|day)|resume (review|writing|service)|get hired|land (your|the|a) (dream )?(job|offer))
(% off|discount|enroll now|sign up today|free trial|upgrade|premium|limited time|this week only|subscribe|per month)
""",
    "not.employer": """
(scorecard*|interview kit|feedback form|interview feedback|submit (your )?feedback|feedback needed|hiring committee|briefing|submit your scores|interview guide|evaluation form)
(you're|you are|you interviewed|you will be|you'll be|please|could you|can you) (interviewing|interviewed|interview|interview(ing)? (a|the|this)) (~ )?(candidate|for the|as|interviewer|wei|[a-z]+ [a-z]+ (for|tomorrow|on|today))
(the|a|our|this|next|your|candidate|each) candidate('s)? (~ )?(for|is|will|has|name|resume|cv|profile|:|today|tomorrow)
candidate ?:
(his|her|their) (resume|cv|résumé|application|portfolio|take-home|background)
(moved|move|put|offered|gave|rescheduled|cancelled|canceled) (~ )?(his|her) (interview|phone screen|final round|second round|trial)
(his|her) interview (~ )?(now|moved|rescheduled|cancelled|canceled|postponed|called off)
(take|do|run|conduct|cover|sit in on|lead|shadow) (~ )?(an?|the|this|my|second|sql|two) (~ )?interview (~ )?(for|with|of|on|from)?
(new|as an|trained|required for|nominated as|to be an) interviewer*
(interviews for (our|the) (new|open)|we're hiring for|candidates (are|for|we)|structured interviewing|interviewer training)
(is coming in for|is interviewing for|is joining us for) (~ )?(role|position)
(assigned|added|selected|chosen|scheduled) (~ )?as (an? )?(evaluator|interviewer|assessor|panel member|panelist|reviewer|hiring manager)
(added|assigned|named|appointed|invited|put) (~ )?(to|on) the (interview|hiring|selection|recruitment) (panel|team|committee)
(interview|selection) panel (assignment|updated|schedule:|acknowledgement|declaration)
(assigned|booked|asked|chosen|scheduled) to (conduct|hold|lead)
(down|going|scheduled|booked|due|set|here) to interview (him|her|them|a|an|the|this|our|two|three|four|five|someone|somebody|candidate*|applicant*)
(support*|help*) (of |with )?our (hiring|recruitment|recruiting)
help* us (to )?hire
(has|have) (accepted|declined|signed|rejected|turned down) (the|your|our) (job )?offer
thank* (you )?for (sending|putting) (him|her|them) (over|forward|to us|in)
(keep|keeping) (him|her|them|them both) (warm|interested)
(submitted|sent) (his|her|their) application
(candidate|applicant) (status|stage|moved|accepted|declined|cancelled|canceled|withdrew|rescheduled|picked)
(new|more) (applicant|application)s? (for|received)
your (rating|evaluation|scores?|feedback|marks) (for|of|on) (~ )?(missing|overdue|pending|due|late|needed|not been)
(review|read) (~ )?candidate's (resume|cv|profile|application)
interview(ed|ing)? (her|him|them)
(you're|you are|you will be|you'll be) (now )?(an interviewer|on the panel)
(approve|approval of) (~ )?offer for
(bring|invite|call|have) (him|her) (in|over|back) (for|on|to)
(arrange|set up|organi(s|z)e|book) (~ )?interview for (him|her|them|[a-z]+ with (me|us))
""",
    "not.applicant": """
(hir|consider|advanc|invit|interview|shortlist|select|choos|mov|pick|put|tak)* me (for|to|at|as|on|through|forward|into|back)
(invitation|invite|invited|opportunity|chance) (~ )?(to|for) (an |my |the )?interview (me|with your (team|company))
my (application|candidacy|cover letter|resume|résumé|cv|portfolio|notice period|current employer|job search|references|work samples?)
(excited|enthusiastic|thrilled|passionate|keen) about (this|the|joining) (_ )?(role|position|opportunity|job|team|company)
look* forward to (meeting the team|my interview|the interview|joining you*)
(attached|enclosed|attach|enclose|attaching) (~ )?my (cv|resume|résumé|application|references|cover letter|documents|certificates)
i (am|'m|was|would like to|want to|wish to|have|'ve|just|hereby) (writing to apply|apply|applied|applying)
i (would|'d) (be a good fit|like to be considered|love to join|be able to start|could start)
thank* (you )?(~ )?for (inviting|considering|choosing|selecting|shortlisting|advancing|seeing|interviewing) me
i (still )?(really )?(want|would love|'d love) the job
if you('ll| will) have me
i (have|'ve) (now )?accepted (a|an|another|the) (~ )?(elsewhere|somewhere else|with another)
i (won't be able to|will not be able to|can't|cannot|am unable to|'m unable to) (come|attend) (to|for|in for)? ?(the|my|our) interview
so (that )?(she|he|they|you) can meet me
saw (the|your) (card|ad|advert|notice|sign) in (your|the) window
(could|can|may) i (come|pop|drop) (in|by|round|over) (~ )?(a trial|talk about it|about the job)
""",
    "not.someone": """
(wish me luck|i got (it|an interview|the interview)|my (~ )?interview|i have (a|an|my) (~ )?interview|i'm so nervous|i'm terrified|got an interview|my first real)
(your (brother|sister|mother|mom|dad|father|son|daughter|husband|wife|partner|cousin|friend|nephew|niece|kid)|my (brother|sister|mother|mom|dad|father|son|daughter|husband|wife|partner|boyfriend|girlfriend))
(mum|mom|dad|sister|brother|son|daughter|husband|wife|cousin)'s (~ )?interview
(gave your name|named you|listed you|provided your name) (~ )?(reference|referee)
(reference (check|request|for)|as a (reference|referee))
(by mistake|in error|wrong (person|address|e-?mail)|meant for (another|someone)|(was|were) (meant|intended) for|not intended for|misdirected|please (ignore and )?delete)
(fyi|for your information|heads up) (~ )?(his|her|their|he|she)
(honey|sweetie|babe|mum|love you|xoxo|pick up the kids)
(candidate|person|friend|colleague|applicant|somebody|someone) (that |whom |who )?you('ve| have)? (referred|recommended|put forward|suggested)
your (referral|referral's|referrals) (~ )?(status|application|has|have|was|is|will|bonus)
(named|gave|gives|listed|names|put down) you as (a |her |his |their )?refer*
""",
    "not.alert": """
(job alert*|new jobs?|jobs? (for you|matching|you may|near|in your|similar)|recommended jobs?|jobs? recommendations?|job match*|more jobs|view (all |more )?jobs?|see (all|more|jobs)|top (job )?picks|jobs you|saved (job|search)|jobs? posted|open (roles|positions) at|actively (recruiting|hiring)|is hiring|easy apply|apply now|apply today|apply by|who viewed|was viewed by|viewed your (profile|application)|people you may know|profile views?|talent community|career(s)? newsletter|hiring event|virtual (hiring|career)|job (fair|digest)|urgent(ly)? (hiring|requirement))
(unsubscribe|manage (your )?(preferences|alerts|notifications|subscription)|view (this |in )?(e-?mail )?in (your )?browser|opt out|update your preferences|you('re| are) receiving this (e-?mail )?because|privacy policy|email preferences|leave the community)
(one-time (code|password|passcode)|verification code|verify your (e-?mail|account)|reset (your )?password|confirm your e-?mail|log in to your account|new sign-in|security code|create (a|your) (account|password|profile))
(complete|finish|submit) your (application|profile)
(posted|listed) (# )?(days?|hours?|weeks?|minutes?|today|yesterday) ago
(top applicant|few applicants|apply on|your alert for|based on your profile)
""",
    "not.event": """
(webinar|register (now|here|today|for)|rsvp|conference|meetup|workshop|keynote|speakers?|agenda for the (board|meeting)|ticket(s)?|early bird|open house|info(rmation)? session|livestream|live q&a|ask me anything|summit|save (your|the) (seat|date))
(sprint|stand-?up|retro|all-hands|town hall|weekly (sync|meeting)|board meeting|minutes of|quarterly|roadmap review|kick-?off|project (meeting|update))
""",
    "not.study": """
(parent|parents|parents'|family|families'|teacher) (interview|interviews|conference|conferences|evening)
(admission*|admissions office|university interview|scholarship|tuition|parent-teacher|school (interview|tour|visit)|kindergarten|nursery|enrol(l)?ment interview|alumni interview(er)?|mba|undergraduate|your child|your son|your daughter|fellowship interview|college)
(apartment|flat|tenan*|landlord|viewing|lease|rent|roommate|flatmate|housemate|property|co-op board|house share)
((attic|spare|double|single|box|front|back|big) room|room (is|to|for) (let|rent|free)|(see|gave|show you) the room|bills included|including bills|with bills|flat hunt|house hunt*|room hunt)
(volunteer*|adoption|foster|babysit*|au pair|nanny|dating|co-?founder|investor*|pitch)
(order|delivery|shipment|invoice|payment|receipt|reservation|booking reference|flight|hotel|check-in|statement|account balance|refund)
""",
    "not.entry": """
(admissions?|entrance|enrol*ment) (interview|office|panel|team|test)
(interview|application) (~ )?(admission|place on the|(master*|degree) (programme|program|course)|scholarship)
(interview|application|applying|apply|applied) (_ )?to study
(interview|application|applying|apply) (to|for) (our|the|a) (~ )?(mba|msc|llm|bachelor*|foundation (course|year)|evening course)
(offering|offer|signing up|wish) to (read|help out|volunteer) (with|at|as|for)
(our|the) (discord|minecraft|game) server
guild (leader*|staff|officer*)
your character's (story|background)
volunteer* (_ )?(mentor*|interview|application)
volunteer mentor*
hackathon
accelerator (programme|program)
(client|customer) (~ )?(chosen|selected|picked) (~ )?another (quote|proposal|bid|vendor)
strategic plan (~ )?interview*
interview* (~ )?strategic plan
""",
    "not.cold": """
(came across|stumbled (up)?on|found|saw|noticed) (~ )?your (~ )?(profile|resume|cv|background|linkedin|github)
(are|would) you (~ )?(be )?(open to|interested in|looking for|considering|in the market|exploring|actively looking) (~ )?(new|opportunit*|a (new|change)|roles|a role|hearing|exploring|this|positions|other)
(hot|urgent|immediate|direct client|excellent|exciting) (~ )?(requirement|opening|opportunity|need|role)s?
(c2c|w2|corp to corp|hourly rate|rate ?:|duration ?:|share your (updated )?(resume|cv)|send (me |us )?your (updated |latest |most recent )?(resume|cv)|updated (copy of )?(your )?resume|if (you are )?interested|referral bonus|if you know (of )?(anyone|someone)|my client is|our client is (looking|seeking))
(on behalf of|represent|representing) (~ )?(my|our|a|an) (~ )?(client|company|employer|startup|firm)
(company|startup|employer|client|business) (is|are) (~ )?(interested in|looking for|looking to hire|hiring for) (~ )?(you|your|a|an|connecting)
your (profile|background|experience|skills) (~ )?(caught (my|our)|is a (great|perfect|good|strong) (match|fit)|stood out on|looks like a)
(exclusive|confidential|potential|new|fantastic) (~ )?(opportunity|search|opening) (~ )?(that|which|with|for|at)
(thought|thinking) (of|about) you for
i('m| am) (a recruiter|recruiting|sourcing|headhunting|hiring for|staffing)
(rtr|right to represent|own corp|contract to hire|c2h)
(opening|need|requirement|position|opportunity)s? with (one of )?(our|my) (direct )?clients?
(it|technical|us it|staffing) recruiter (at|with|from)
most (up to date|up-to-date|recent|updated) (resume|cv)
would you (~ )?be interested (in )?(~ )?(discuss*|hear*|learn*|talk*|explor*|a conversation|a chat|a call)
(reaching|writing|getting in touch|contacting you) (out )?(~ )?(about|regarding|with|because of) (an?|a new|our|this|some) (~ )?(opportunity|opening|role|position)s?
(is|could|might|would) (~ )?(this|that|it|the .* job|the .* role) (be )?(something|anything) for you
(interest you|of interest to you|tempt you|take for you to (move|consider|look)|make a move|up for a change)
(we|i|client|company|employer|they) ('ve|have|has|'s) (got )?an? (~ )?(position|role|job|opening|opportunity|vacancy) (~ )?(matches|fits|suits|match for|fit for|right for|up your) (~ )?(your|you|street|somebody like|someone like)
(referred me to you|sent me your way|pointed me (to|at) you|swamped by recruiters|inundated by recruiters)
(i|we) (look after|recruit|hire|place|work with|act for|represent) (~ )?(sales|finance|nurses|engineers|developers|people|clients?|firms|companies|startups|a private|a well-known)
exploratory (chat|call|conversation|talk|discussion)
(hope you don't mind|forgive) (~ )?(reaching out|writing to you|contacting you|out of the blue)
(retained|partnering|mandated|engaged) (~ )?(by|on|with) (~ )?(search|hire|business|firm|group|company)
(who else|anybody|anyone|somebody|someone) (~ )?(in your network|you know|you would recommend|you'd recommend|i should be talking to|should i ask)
""",
    "survey": """
(survey|rate your|how (did|was) (we|your|the) (~ )?(do|experience|process|interview)|candidate experience|your feedback (is|matters|helps)|take (# |a few |two |five )?(minutes|moment) to|short questionnaire|net promoter)
""",
    "footer": """
(never|do not|does not|don't|doesn't|no one may|nobody may) (ask*|charge*|request*|demand*|take|require*) (~ )?(money|fee|fees|payment*|deposit*)
(recruitment|selection|hiring|application) (process )?is (always |entirely |completely )?free
(unsubscribe|opt out|opt-out|email preferences|notification (settings|preferences)|manage (your )?(~ )?(preferences|notifications|alerts|settings|consent)|update your preferences|view (this e-?mail )?in (your )?browser)
(privacy (policy|notice|statement)|terms of (use|service)|all rights reserved|copyright|registered (office|in|number)|company (number|registration)|confidential (and|information)|intended (only|solely|recipient)|equal (employment )?opportunit* employer|if you have received this (e-?mail|message) in error)
(you('re| are) receiving|you received|you have received|we('re| are) sending you) this (e-?mail|message|notification) (because|as|since|due)
this (e-?mail|message|notification) (was|is|has been) (sent|intended|generated) (to|by|from|for|via|through)
(follow|find|connect with|join|like) us on (~ )?(linkedin|twitter|facebook|instagram|glassdoor|youtube|social)
(join|sign up (for|to)|register (for|with)|subscribe to|stay connected (with|by|through)) (~ )?(talent (community|network|pool)|job alerts|alerts|newsletter)
(learn|read|find out|discover|hear|check out|see) (~ )?(more about (us|our|life|what|who we|the company|working)|our (blog|values|culture|benefits|faq*|newsroom|social|website))
(can't make it|need to (change|reschedule|cancel)|want to (reschedule|cancel)|wrong time) ?(~ )?\\?
(reschedule|cancel|change time|add to calendar|make changes to (this|your) (event|booking)) ?[|/:]
(beware of|recruitment fraud|fraudulent (job|recruit|offer)*|we never ask|will never ask)
""",
    "company.before": """
(interest in|application (to|with|at)|applying (to|at|with)|applied (to|at|with)|apply to|joining|join|behalf of|considering|choosing|welcome to|greetings from|regards from|hello from|hi from|here at|us at|team at|role at|position at|job at|opportunity at|opening at|interview (with|at)|interviews (with|at)|interviewing (with|at)|onsite (with|at)|conversation with|meet with|meeting with|screen with|career (with|at)|working (at|for|with)|work (at|for|with)|employed (at|by)|process (with|at)|offer from|from|client|reception at|visit|here for|stage with|chat with|call with|one of our clients|employment with|future with|part of|part of the)
(sent|submitted|forwarded|passed) to
(heard|hear|hearing|word|feedback|offer|offer letter|invitation|message) (back )?from
(company|client|employer|organi(s|z)ation|firm|end client|hiring company|hiring agency|customer);
(at|with|from|of|to|by|in)
(spoke|spoken|talked|talking|speaking) (to|with) (_ )?(at|from)
(spoke|spoken|talked|talking|speaking) (to|with)
(i've|i have|just|i) had
(no|yes) from
""",
    "company.after": """
(have|has) (sent|extended|asked|confirmed|requested|chosen|decided|come back|gone|said|offered|moved|cancelled|canceled)
(would|will) (like|love)
(liked|loved|is keen|are keen|is interested|are interested|was impressed|were impressed|was happy|were happy)
(talent|recruiting|recruitment|hiring|people|hr|careers|human resources|talent acquisition|staffing|interview|scheduling|the) ?(& culture|and culture|operations|acquisition|coordination)? ?(team|department|dept|careers|recruiting|office|group|coordinator)?
(wants?|would like|is pleased|are pleased|want|has invited|invites|is delighted|are delighted|thanks you|have decided|has decided|team|'s|offices?|hq|headquarters|careers|has moved)
can (see|do|offer|take) you
(wants?|want) (you|to see you)
(has|have) (just )?(rung|called|phoned|emailed|written)
(came|got) back
""",
    "client.talk": """
(spoke|spoken|talked|speaking|chatted) (to|with) (the )?(team|manager|hiring manager|people|them|guys) (at|there)
(had|got) ~ on the (phone|line)
they (have|'ve|are|'re|would|will|'ll)? ?(decided|gone|chosen|opted|picked|said|liked|loved|told|want|wanted|moving|going|interviewing|looking|like|love|offered|send|let me|asked|found|felt)
(heard|hear|word|news|feedback) (back )?from (them|the manager|the hiring manager)
(once|when|as soon as) i hear back
(great|good|lovely|positive|some) (feedback|news) from
(have just|has just|just) (rung|called|phoned)
came back to me
(send|sent|forward|forwarded|submit|submitted) (them|over)? ?your (cv|resume|details|profile) (to|over|tonight|today|across)
(send|sent) them your (cv|resume|details|profile)
call me (after|afterwards|when you|the evening|as soon)
(keep|bear|have) you in mind for (anything|other|similar|future)
they want you
(haven't|have not|hasn't|has not) (made|decided|got back|come back|chosen)
(is|are) making you an offer
i'd expect to hear
let me know how (it|you) (goes|went|go|got on|get on)
(have|has) confirmed (monday|tuesday|wednesday|thursday|friday|saturday)
""",
    "client.described": """
the (company|employer|business|firm|role|client) is (with )?an? (_ )?(manufacturer|company|firm|producer|retailer|business|supplier|provider|wholesaler|practice|charity|startup|brand|group)
(i have|i've got|recruiting for|working with|on behalf of|looking for|hiring for) an? (_ )?(manufacturer|company|firm|producer|retailer|business|supplier|provider|wholesaler|practice|charity|startup|brand) (_ )?(in|near|based|around|outside|looking|who|that|seeking)
(role|vacancy|position|job|opportunity) (with|for|at) an? (_ )?(manufacturer|company|firm|producer|retailer|business|supplier|provider|wholesaler|practice|charity|startup|brand)
(asked|retained|engaged) (me|us) to (find|fill|search|recruit)
""",
    "person.asked": """
(ask|asking) for( (our|the))?
(report|come|go) to
(check in|sign in|speak) with
(look for|look out for)
""",
    "person.before": """
(meet|meeting|interviewer|interviewers|interview|speak|speaking|talk|talking|chat|chatting|call|conversation|screen|discussion|session|meet with|with|w/|and|introduce you to|recruiter|contact|coordinator|host|manager|boss|by|panel|participants|attendees|who|from|lead) ?(is|with|to|are|:|be|are with|w/)? ?(our|the|your|my)? ?
""",
    "title.word": """
(recruiter|recruiting|recruitment|talent|hr|human resources|people|manager|director|head|lead|engineer|developer|designer|officer|coordinator|consultant|partner|analyst|vp|vice president|president|ceo|cto|coo|cfo|founder|co-founder|specialist|associate|assistant|principal|senior|sr|chief|architect|scientist|supervisor|administrator|executive|owner|editor|producer|professor|dean|nurse|operations|sourcer|advisor|generalist|business partner|staff|team)
""",
    "register.formal": """
dear (mr|mrs|ms|mx|dr|prof|professor|sir|madam|candidate|applicant)
(yours (sincerely|faithfully|truly)|very truly yours|sincerely|respectfully|kindly|hereby|with reference to|we are pleased to|should you have|please do not hesitate)
""",
    "register.casual": """
(hey|hiya|yo|heya)
(cheers|thx|lmk|gonna|wanna|super|awesome|stoked|btw|haha|no worries|y'all|xx|fyi|ping me|gutted)
(lol|xoxo)
""",
    "friendly": """
(loved|really enjoyed|really liked|so excited|impressed|fantastic|wonderful|it was (great|lovely|a pleasure)|we can't wait|so happy|great job)
""",
    "phone": """
(phone (screen|screening|interview|call|conversation|chat)|telephone (interview|screen*|call)|by (phone|telephone)|call you (on|at)|ring you|phone you|give you a (call|ring)|screening call|recruiter screen|over the phone|on the phone)
""",
    "ask.samples": """
(work|writing|code|design) samples?
(samples|examples) of (your|my|previous|past)
""",
    "ask.references": """
(references|referees|(names|contact details) of (two|three) (~ )?(people|references|managers))
""",
    "ask.portfolio": """
(your|my|a|the|our) portfolio
""",
    "ask.documents": """
(transcript*|certificate*|diploma|(copy|copies) of (your )?(~ )?(degree|id|passport|licen(c|s)e)|payslips?|right to work (documents?|check)|proof of|signed (form|contract|nda)|(the )?(attached|application|tax|consent|expense) form|cover letter|updated (resume|cv))
(your|my|a|the|updated|current|latest) (resume|cv|résumé)
""",
    "ask.salary": """
(salary|compensation) (expectation*|requirement*|range)
(expected (salary|ctc)|current ctc|notice period|earliest start date|start date)
""",
    "ask.task": """
(take-?home (~ )?(test|task|assignment|exercise|challenge|project)?|coding (test|challenge|exercise|assignment|task)|case study|presentation|assignment|technical (test|exercise|task))
""",
    "ask.verb": """
(please|kindly|could you|can you|would you|will you|would you mind|we need|i need|we'd like|i'd like you|we'd love|asked to|ask you to|be sure to|make sure to|remember to|need you to|love to see|like to see)
(send|share|provide|forward|upload|submit|e-?mail|attach|return|bring|complete|supply|prepare|give) (me|us|over|along|the|your|a|an|two|three|it|any|some|back|copies)
""",
    "give.verb": """
(i'll|i will|i'm going to|let me|i can|i promise|happy to|i shall) (~ )?(send|share|forward|e-?mail|get|provide|follow up|put together|attach|pass|dig out|submit|upload|get back)
""",
    "topic.before": """
(talk about|cover|discuss|focus on|go over|dive into|walk through|explore|deep dive on|focus ?:|topics? ?:|agenda ?:|touch on|going over|dig into|centered on|focused on|centred on|talk through|hear about|work through|look at)
""",
    "chat.lure": """
(telegram|whatsapp|signal app|google chat|hangouts|wire ?app)
""",
    "pay.lure": """
((text|chat|telegram|whatsapp|hangouts|signal) (interview|based interview)|interview (~ )?(via|on|over|through) (~ )?(telegram|whatsapp|signal|hangouts|text))
(add|message|text|contact) (~ )?(hiring manager|us|me|him|her|manager) (~ )?(on|via|at|through) (~ )?(telegram|whatsapp|signal|hangouts)
(cashier'?s? che(ck|que)|deposit the che(ck|que)|purchase (~ )?(equipment|your|home office)|gift cards?|bitcoin|crypto|usdt|(registration|processing|training|security|visa|refundable|background check|onboarding kit) (fee|deposit)|(your|share|enter|confirm) (~ )?bank login|wire transfer|western union|money order|social security number|copy of your (~ )?(license|licence))
(home office equipment|equipment (~ )?(check|vendor|funds)|start immediately without|no interview (is )?(needed|required)|unlimited income|no experience (needed|required|necessary|,)|be your own boss|per day from home)
""",
}

SENSES = """
interview: interview*|phone screen*|screening|onsite*|on-site|superday|assessment cent*|oral board|recruiter screen|screen with
stage: round*|stage*|next step*|loop|shortlisted|final|second|further in
role: role*|position*|vacanc*|opening*|job*|post|opportunit*|internship|seat|req|requisition|headcount
apply: appl*|candidacy|submission*|resume*|cv|cvs|profile|background|cover letter|portfolio
candidate: candidate*|applicant*|finalist*|shortlist*|contenders
other: other|others|another|someone else|somebody else|someone|somebody|else|different|elsewhere|internal|external
team: team|panel|committee|board|hiring manager|director|founder|cto|ceo|vp|head of|leadership|colleague*
recruiter: recruit*|talent|hr|human resources|hiring|people team|people ops|staffing
choose: chose*|choos*|select*|pick*|went with|going with|gone with|gone for|go with|hired|hire|appoint*|prefer*|grab|gave it to
decide: decid*|decision*|outcome*|conclusion|made up
onward: mov* forward|mov* ahead|proceed*|progress*|advanc*|taken further|further|continue|take you|next round|next stage|through to|move on|move you
not: not|no|never|unable|cannot|can't|won't|isn't|wasn't|weren't|don't|didn't|haven't|couldn't|wouldn't|aren't|hasn't|nor|neither|without|unsuccessful|none|no longer
sorry: unfortunately|regret*|sorry|afraid|sadly|apolog*|disappoint*|hoping for|hoped for
wish: wish*|luck|success|all the best|endeavo*|good luck
future: future|again|on file|reapply|keep in touch|stay in touch|talent pool|talent community|down the line|check back|in mind|on record|your profile in
filled: filled|closed|no longer available|no longer accepting|closing the|taken|not hiring|eliminated|said yes|accepted
closer: strong*|closely|closer|closest|competitive|better|best fit|better fit|better match|match*|qualified|high volume|hundreds|many|overwhelming|fit
received: receiv*|got your|reached us|reached|safely|submitted|landed|in our hands|have it
review: review*|consider*|assess*|go through|going through|look* at|look* over|read* through|evaluat*|compare
thank: thank*|thx|appreciat*|grateful|cheers
confirm: confirm*|all set|set for|locked in|lock in|you're down|see below|noted
book: schedul*|book*|arrang*|set up|slot you|put you|pencil*|organi*|line up|reserve*
available: availab*|free|work for|works for|works|suit*|convenient|good for|are you around|when can|when could|when would|open|calendar looks|make it
slot: slot*|time*|window*|hour|hours|half hour|morning*|afternoon*|evening*
link: link*|click*|button|portal|calendly|self-schedul*|url|visit|log in|login
move: reschedul*|postpone*|push|pushed|pushing|shift*|moved|moving the|move our|move the|move your|mov* to|change*|bump|swap|instead|rearrang*|later|earlier|delay*|new time|new date|correction|corrected time|swapped
cancel: cancel*|call* off|calling off|withdrawn|not go ahead|won't be going|scrap|stand down|off the calendar|not be needed
hold: on hold|paus*|freez*|frozen|budget*|reorg*|restructur*|stalled|on ice|put back|headcount
hitch: sick|ill|unwell|conflict|emergency|come up|came up|comes up|come down|double-booked|overrun|called away|short notice|flight|can't make|cannot make
call: call*|phone*|ring|dial*|telephone|mobile|reach you
talk: talk*|speak*|spoke|chat*|conversation*|discuss*|catch up|connect
meet: meet*|see you|visit*|come in|come by|stop by|swing by|pop in|drop by|join us|host you|show you around
keen: look* forward|can't wait|excited|keen|eager|love to|would like to|want to
prepare: bring|prepar*|dress|arriv*|reception|address|badge|photo id|parking|expect|agenda|instructions|street|floor|suite|building|ask for
remind: remind*|upcoming|heads up|tomorrow|don't forget|coming up|just a note|today
video: zoom|teams|google meet|webex|video|join the|passcode|meeting id|dial-in|skype
invite: invit*|we'd like you|like to see you|ask you to come|called for|requested to attend|asked to attend|scheduled to appear|please attend|attend for|down for|report for|appear before|will receive you
offer: offer*|extend*|job is yours|job's yours|yours if
pay: #k|£#|\\$#|€#|a year|sign-on|day rate|salary|base|compensation|equity|bonus*|benefits|per hour|an hour|per annum|annual|wage|pension|options|holiday entitlement
start: start date|starting|start on|commenc*|onboard*|first day|begin|starts on|start monday
join: join*|welcome|aboard|part of the|have you as|work with us|come work
glad: congratulat*|pleased|delighted|thrilled|happy to|great news|good news|excited to|pleasure|well done
sign: sign|signed|signature|e-sign|countersign|docusign|contract|letter|terms|accept*|in writing|written
send: send*|share*|provid*|attach*|upload*|please forward|forward it|forward your|forward the|forward this|forwarded|submit|return|email me|supply
document: reference*|referee*|transcript*|certificate*|sample*|passport|right to work|id|form|documents|degree|license|payslip*|background check
hear: hear from|hear back|hear*|get back|be in touch|in touch|let you know|come back to|update*|news|reply|respond*|follow up|reach out|contact you|write again|tell you more
wait: wait*|patien*|still|yet|pending|hang tight|bear with|chas*|meanwhile|as soon as|soon|delay
feedback: feedback|debrief|notes|impression*|thoughts|compare notes
enjoyed: enjoy*|impress*|lovely|great meeting|great to meet|good to meet|great talking|good talking|loved|liked|nice to meet|insight*
ask: question*|wondering|wanted to ask|curious|could you|can you|would you|please|let me know|tell me|give me
away: out of office|out of the office|away|vacation|annual leave|on leave|leave|holiday*|travel*|at a conference|parental|maternity|sabbatical|off work|pto|out fishing|out until|out till|off until|jury service|trade show|hiking|no signal|patchy|limited access|slow to answer|covering|on maternity|no longer with|no longer work|moved on|has left|left the company|only looking at email|will get to my
back: return*|back in|back on|be back|i'm back|when i return|on my return|upon my
inbox: email*|e-mail*|inbox|message*|mail|wifi|voicemail
urgent: urgent*|immediate*|can't wait|emergency|covering for|in my absence|alternative contact|assistance
machine: automat*|auto-reply|do not reply|noreply|system generated|auto-generated|unmonitored|not monitored|donotreply|no need to reply|undeliverable|this is an automatic|automated response|this mailbox|this is just to say|generated automatically|created automatically
ticket: ticket|case|request number|reference number|support|help desk|helpdesk|working days|business days|within
bounce: undeliver*|delivery|mailbox|recipient|not found|permanent|failure|smtp|bounced|could not be delivered|rejected by|returned to sender|domain name not found|not been delivered|has been accepted|has accepted this|has declined this|was read on|not read|deleted without being read|recall the message|tentatively accepted
task: judgement|reasoning|assessment*|test*|challenge|exercise|take-home|assignment|case study|codility|hackerrank|presentation|questionnaire|coding
recorded: record*|one-way|on-demand|ondemand|pre-recorded|hirevue|asynchronous|your answers|your responses|at your own|whenever suits|webcam
deadline: deadline|by the|no later than|before|expires|expire|until|due|within
mediaword: podcast*|episode*|journalist|reporter|article|listeners|magazine|newspaper|photographer|broadcast|documentary|quote*|radio|headshot|on air|breakfast show|on the record|off the record|subscribers|wardrobe|talking points|correspondent|newsroom|interviewees|oral history|biography|record our|riverside|broadcaster|profile of you|q&a|quotes|deadline is|television|video series|show|for the story|for the article|for the piece|for accuracy|courier|next season|portrait|photo shoot|talk show|our readers|air date|airs on|the host|on the show|come on the show|guest on|show notes|recording link|studio guest|film crew|camera crew|press officer|editor of|columnist|freelance journalist|student paper|writing a story|writing about|writing a piece|feature on|feature about|for a feature|morning show|live on|on camera|pre-chat|before we record|the recording|no video|episode idea|segment*|sound check|introduce you as|studio|on the air|live at|the list of topics|press release|interview series|interviewed for|writer for|contributing writer|your bio|feature you|callers|listener questions|call-in|our photographer|take photographs|taping|green room|make-up|newsletter guest|be my guest|talk to people about|transcribe|in conversation with|life story|our anthology|the anthology|vlog|my channel|your story moved
study: studies|participant*|participat*|gift card|survey*|usability|incentive|compensated|voucher|user interview|screener|customer interview|feedback session|gift voucher|thesis|dissertation|phd|doctoral|consent form|anonymi*|respondent*|focus group|diary|fieldwork|moderator|per session|paid research|expert network|how you use|your experience with|your feedback on|user research|interviewees|recruiting people|research study|research session|our study|health study|market research|your research interview|research project|qualify for|we pay|your session is|tested with|prototype test*|sleep study|clinical trial|my thesis|my dissertation|my research|our panel|information sheet|discussion group|honorarium|mock jury|reimbursed for your time|telephone interview about|eligibility|memory study|study nurse|for the call|master's project|our product team|1:1 conversation|most active customers|recruiting participants|your set-up|clinical study|asthma trial|interviewing people who|willing to be interviewed|willingness to participate|for your time|passenger interview|customer panel
official: visa|immigration|embassy|consulate|uscis|citizenship|naturalization|passport|ds-160|biometric*|court|jury|global entry|asylum|a hearing|the hearing|hearing date|hearing on|hearing of your|hearing will|hearing room|preliminary hearing|your hearing|oral hearing|tribunal*|consular|green card|petition|enrollment center|social security|hmrc|irs|dmv|driving test|licence|attorney|oath|receipt number|case number|form n-400|social services|your claim|tax office|police station|naturali*|permit|residence|claimant|benefits office|adjuster|statement by phone|recorded statement|juror*|jury duty|witness|detective|police|enrolment centre|trusted traveler|border|consul*|town hall|registry office|probation|custody|legal aid|your case|the report you filed|incident|case worker|social worker|home study|assessment for fostering|homeowners|hoa|town clerk|select board|planning board|commission seat|station|recorded interview|claimant*|complaint|ombuds*|caseworker|field representative|household|census|snap|unemployment|your cooperation|counsel|suspect|interview notice|preparation call|i-485|foster parents|visa class|prospective jurors|evidence of|audit*|auditor|iso|deposition|statement from you|examination under oath|food assistance|fostering|foster carer*
admissions: admission*|enrol(l)?ment|apply for teacher training|teacher training|registrar|graduate school
education: admission*|tuition|semester|scholarship|mba|undergraduate|alumni|nursery|parents|msc|phd program|bachelor*|class of|enrol*|pupil*|kindergarten|montessori|residency|fellowship|exchange|open day|sixth form|university admission|place on the|master's programme|degree program|graduate school|phd interview|school tour|your child|applicants to the|place to study|course starts|tutor group|head of year|registrar|teacher's|parents' evening|parent-teacher|admissions tutor*|reading list|for a place|a place on|your place at|waitlist|degree|postgraduate|pupils are|conservatoire|summer school|school place|new pupils|entry to year|exchange student|youth exchange|finalist interview|artist residency|entrance exam|portfolio day|audition day|art school|reception place|places for|school year|year 7|waiting list for|cohort|mini interview*|admissions committee|shadow day|student host|family interview|screening for|teacher training|msw program|graduate program|mentor match|fulbright|head of school|entering class|law school|medical school|interview day|alumni interview*|9th grade|grader|your final draft|committee will question|defense is|defense|report card|reading level|before class|qualifying exam*|oral examination|shortlist for the|trial lesson|piano lesson*|your tutor|new tutor|viva|draft chapter|office hours|doctoral program*|graduate studies
property: flat|apartment|viewing|tenan*|rent|landlord|lease|mortgage|bedroom|lettings|realtor|board interview|co-op|offer on|open house|move-in|house share|flatmate|housemate|landlord*|estimate|contractor|boiler|plumber|engineer will come|roof|viewing*|letting|tenanc*|studio flat|owners|seller*|purchase application|board approval|rental|landlady|move in|deposit scheme|estate agent|the flat|the house|open home|board of directors|all occupants|broker|housemates|wedding venue|your tour|unit|lease signing|buyers|credit check|the barn|meet & greet|meet and greet|rent of|attic room|spare room|double room|the room is|see the room|with bills|bills included|gas safety|let the room|prospective tenant*|co-living|housemate call
health: dentist|vet|prescription|surgery|vaccin*|symptom*|lab results|insurance card|new patient|check-up|checkup|gp|nurse will|scan|x-ray|dosage|biscuit|cleaning|eye test|physio|your appointment|hairdresser|haircut|salon|optician|barber|massage|dental|clinic appointment|practice nurse|blood test|medical history|hygienist appointment|consultant will see|referral letter|your results|pet|puppy|neuter*|the doctor will|blood results|intake packet|intake form|new patient visit|allergy|second opinion|midwife|midwives|birth center|consultation call|phone consultation|caregiver*|therapist|screening visit|draw blood|take blood|your history|home care|assisted living|senior living|home visit|temperament test|daycare|donor coordinator|egg donor|clinician|surgery will|pre-op|pre-admission|intake interview|donor
sales: demo|discount|free trial|pricing|subscri*|% off|coupon|shipping|your business|quote|quotation|supplier|vendor|rfp|tender|bid|renewal|subscription|invoice|roi|case study about|book a demo|see how|teams like yours|reporting time|web development|seo|valid for|valued customer|exclusive|private sale|sofas|show you how|how it works|quick demo|account executive at|customers like you|your current provider|we help|our platform|trial ends|upgrade|your team saves|cut costs|our agency|backlinks|lead generation|outsourc*|your website|free consultation|our services|walkthrough|most teams|teams lose|sales reps|we fix that|open to a 15|discovery call|solutions engineer|dashboards|which tools|cloud spend|intro call|15-minute|15 minutes|teams like|reference customer*|customer stor*|case study interview|implementation manager|implementation call|onboarding call|onboarding session|onboarding specialist|kick-off call|kickoff call|go-live|your workspace|choosing us|product tour|your current process|maintenance plan|business review|referral terms|partner programme|partner program|partner agreement|our partnership|the partnership|partnership call|become a partner|reseller*|affiliate*|franchis*|your pitch|another agency|pilot proposal|your inquiry|your enquiry|how we can help|our prospectus|our campaign|this campaign|creators|strategy session|free audit|company audit|sales pitch|your current workflow|regardless of whether we work together|written diagnosis|how others solved|how other shops|ready to get started with|obligation-free|no obligation|save you time|see a demo
event: webinar|conference|register*|event*|speaker*|workshop|meetup|tickets|attendees|summit|doors|rsvp|livestream|keynote|seminar|panel discussion|main stage|your talk|speaking slot|call for papers|proposal for|session|networking|mentoring|career fair|job fair|hackathon|ticket|on-campus|information session|info session|hiring event|cinema|movie tickets|registered for|panelists|concert|live panel|your seat|programme committee|your abstract|registration for|registered|recording of the event|sponsor*|exhibitor*|keynote*|meet-up|going to|your ticket|your tickets|box office
alert: new jobs|job alert*|jobs for you|unsubscribe|premium|viewed|view all|see all|similar jobs|recommended|jobs near|be among the first|easy apply|digest|newsletter|notification settings|job digest|apply now|new job|jobs in|salary guide|market report|talent community newsletter|viewed by|complete your application|finish your application|haven't submitted|started an application|verify your|confirm your email|one-click|1-click|interview question of the day|manage alerts|subscribe|jobs near you|jobs like this|one click|weekly roundup|this week in|top picks|trending|recommended for you|who's hiring|people also viewed|see more|new message on|connection request|endorsed
cold: came across|your linkedin|hourly|referral*|passive|reach* out|inmail|c2c|w2|series a|series b|not the right time|would you be open|any interest|interested in hearing|great fit for a role|role i'm|jumped out|found your|your talk|your github|retained by|hot req*|urgent requirement|immediate need|direct client|updated resume|expected rate|send me your resume|send your cv|know someone|know anyone|referrals|inside ir35|outside ir35|contract roles|day rate|on linkedin|bumping|circling back|floating this|your profile came up|caught my eye|thought of you|right up your street|confidential search|on the lookout|open to hearing|market at the moment|pass this on|worth a chat|series c|backed by|exploratory|out of the blue|hope you don't mind|on a search|recommendations would|worth a conversation|wanted to reach
hiringside: scorecard*|interview kit|feedback form|your review|the candidate|his cv|her cv|their cv|his resume|her resume|your interview with|direct report|applied to your|application review|as a hiring|for your job|interview panel|panel tomorrow|your slot with|be added to interview panels|cvs attached|their resume|candidate is|to interview him|to interview her|hiring manager on|new applicant|has applied to|applicants waiting|requisition you opened|our open|take-home from|make an offer to|fill in the scorecard|interview training|your feedback for|on the panel|decide on friday|interviewing me|interview me|free to interview|strong applicants|to interview lena|your direct report|candidates for your|for your vacancy|your brief|our agency can|three candidates|take the second|take the first|take one of the|can you interview|you are interviewing|first candidate|your candidate|strong candidates|shortlisted three|profiles attached|cvs are|resumes are|debrief on|our decision|make him an offer|make her an offer|i'd hire|put in a word|put in a good word|as a referee|your name as a|interviewer ?:|meet the candidate|submit your feedback|review the resume|candidate's phone|interview team|as an interviewer|phone screen -|hiring committee|panel interviews|you interviewed|for your team|job in your team|applicants for our|your candidate asks|view interview kit|need interviewers|interviewers needed|too few interviewers|interviewers confirmed|all interviewers|evaluation form*|extend offers|second interviewer|added as an interviewer|interviewer training|has picked a time|new application|rate the candidate|whom you met|hiring sync|job ad|job ads|bill rate|temp staff|bench list|hotlist|requirements with us|two candidates|four candidates|five candidates|their resumes|resume packets|the finalists|runner-up|she accepted|he accepted|accepted our offer|candidate's profile|candidate brief|candidate screen|invitee|mentioned you|your ranking|we've all met|met the three|finishing her rotation|next rotation|see him|see her|set it up for you|interview questions you use|hiring plan|approved for two roles|write the ad*|your vacancy|open role|open controller|our markup|if you like him|if you like her|your warehouse|can meet with you|fill in the evaluation|submit the evaluation|in the room|interview him|interview her|meet the three candidates|rating sheet*|thank you for serving on|search team|met you and|she has withdrawn|he has withdrawn|candidate has withdrawn|host of this meeting|representative of|your _ vacancy|your _ vacancies|your _ opening|your advert|your advertisement|you advertise|your job ad|your job advert|your job posting|your shortlist|your candidate*|his interview|her interview|their interview|interviewed him|interviewed her|interview them|our candidate|candidate confirmed|applied for your|assigned as interviewer|assigned as the interviewer|you are the interviewer|scoring sheet*|score sheet*|evaluation form|assigned to interview|casting vote|question sheet|thanks for sending|keep them warm|keep them both warm|calibrate|more cvs|send cvs|for a candidate|job was posted|been posted to|assignee|jira|panel is|for the panel
family: xx|mum|mom|dad|sister|brother|kids|honey|birthday|lol|omg|haha|darling|wedding|baby|drive me|practice run|proud of you|fingers crossed for me|see you tonight|hugs|wine|pub|bbq|movie|grandma|uncle|aunt|cousin|roommate|wish me|nervous|scary|love you|best friend|congrats to|take him|take her|neighbo*|hedge|ladder|lifeguard|summer job|what do i wear|what should i wear|babysit*|barbecue|sitter|what do i|grandson|granddaughter|family dinner|supper|the kids|birthday party|at the weekend with|dinner at ours|guess what|freaking out|my son|my daughter|your son|your daughter|hubby|your brother|your sister|our daughter|our son|call me tonight|tell mom|tell dad|say hi|miss you|bff|dude|lots of love|fancy a coffee|your profile|date night|prayers|say one for|borrow your|out of work since|your cousin|proofread|look what|so proud|can you help her|what to wear|can we practise|can we practice|guess who|woohoo|kiddo
office: sprint|standup|stand-up|minutes of|minutes from|the minutes|kick-off|kickoff|roadmap|stakeholder*|1:1|all-hands|retro|offsite|self-assessment|promotion|appraisal|review meeting|q1|q2|q3|q4|okr*|budget meeting|board meeting|workshop|team day|steering|agenda for|room change|meeting room|jira|kick off|signed contract|joining info|going? yes|q3 planning|our position|vendor*|over budget|quarterly|this quarter|next quarter|project meeting|weekly sync|client meeting|client call|all hands|team lunch|project plan|standing meeting|the client signed|deliverable*|milestone*|timesheet*|steering group|room booked|same room|yearly review|performance review|annual review|rotation|transfer request|your move to|promotion committee|secondment|stay interview|360 feedback|debrief|reporting to me|your new role|role change|prc|self-review|statement of work|sow|acting manager|at risk of redundancy|consultation meeting|staff interview|allowance
practice: mock|coach*|rehears*|tips|secrets|interview coach*|interview prep*|dream job|get hired|land the|landing the|your next interview|bootcamp|masterclass|one-on-one session|free call|resume review|rewrite|career coach*|question bank|star method|how to answer|interview questions|practice interview|interview practice|your coach|career coaching|resume writing|cv check|cv clinic|get more interviews|beat the ats|interview skills|ace the|prepare for your next|you nailed|star answers|mock run|practice run|before your interview|next session with|placement assistance|job placement|real-time projects|demo class|resume preparation|interview preparation|next batch|market your profile|until you get the job|until you're placed|fresh graduates|free consult|interview coaching|coach dan|peer interview|mock interview*|we found your resume|train you|portfolio review|interview support|resume marketing|get placed|placed in|word-for-word|scripts|grill me|prep session|practice round|simulation of a hiring|job simulation|practice season|practice test
civic: volunteer*|choir|church|donat*|election|vote*|charity|neighbors|audition*|rehearsal*|team mates|tennis|lottery|neighbourhood|forum|ballot|orientation|shelter|adopt*|foster|congregation|parish|scouts|troop|pta|allotment*|reunion|casting|accelerator|founders circle|startup has been|investor*|loan|parking permit|membership|waiting list|unable to approve|approve your request|volunteer induction|first team|training is on|the club|committee of the club|your bid to adopt|rescue|rehoming|foster*|self-tape|recall audition|the part|callback|entry was|prize|award|jury of|contest|competition entry|finalists of|mentor|callback*|tryout*|trial session|squad|commission|council|home visit|endorsement|audition panel|match specialist|enrollment interview|build crew|background check is|board of review|rotary|co-founder site|club|donor*|relief volunteer|deployment|mentoring|mentee|mentor call|proposer|golf|clubhouse|treasurer|minutes of|general meeting|nominations|superintendent|pastor|rev|counseling|premarital|tenant panel|appeal panel|review panel|sub-committee|seat trial*|voice trial*|host family|jury visits|finalist of|hustings|candidate statement|the recall|your recall|giveaway|raffle|your tape|the cast|director liked|open call|test shoot|scrum half|second team|the committee met|coach|guild|raid|moderator|voice chat|whitelist|fixtures|competition|board games|neighbours|helpline|street warden|neighbourhood watch|mediation|the jury|judges|panto|constituency|safeguarding course
lure: telegram|whatsapp|fee|deposit|cheque|crypto|gift cards|western union|no experience|work from home|screen name|lottery|million|message the hiring manager|on signal|google chat|hangouts|be your own boss|home office equipment|passive income|per day|from your phone|start today|financial freedom|seats are limited|cad monthly|free accommodation|work permit|virtual opportunity|earn|easy money|guaranteed income|processing fee|act now
exit: exit interview|last day|offboarding|farewell|resignation|your last day|leaving date|handover|resigned|notice received|leaving us|before you leave|last working day|farewell lunch|disciplinary|grievance|dismissal|misconduct|right to be accompanied|at risk of redundancy
shop: invoice|payment*|shipp*|receipt|password|reservation|flight|hotel|booking reference|subscription|refund|parcel|verify|sign-in|check-in|tracking|on its way|shipped|your stay|refund*|billing|charged|return label|basket|cart|departure|itinerary|check-out|renew|your order|order has shipped|sign-in code|order|orders|delivery|dispatch*|courier|voucher code|pickup|collection point|reset your password|security code|your account|sign in|two-factor|update is available|new version|download link|table for|your booking|check in online
forwarded: forwarded|fwd|fyi|see below|original message|passing along|misdirected|intended for|sent in error|ignore and delete|please delete it|please ignore
mine: my interview|i got|wish me|i applied|i have an|my application|i am writing|my resume|my cv|my portfolio|i would like to apply|i am applying|writing to apply|i accept|happy to accept|delighted to accept|accept your offer|decline your offer|withdraw my|happy to confirm|thank you for the invitation|invitation to interview|inviting me|considering my|considering me|consider me|i'm available|i am available|my availability|your hiring|dear hiring manager|your company|my experience|i look forward to meeting you both|i am interested in|speaking with me|interviewing me|meeting with me|talking to me about|very interested in the position|very interested in the role|my train|they called me|they're calling me|they want me|they'll tell me|i had my|i had an interview|i passed|i've been invited|i have been invited|help me prepare|practise with me|practice with me|my notice|what should i say|i made it to|hearing from you about|my second interview|my final interview|my first interview|thank you for inviting me|thanks for inviting me|i confirm that i will attend|i will attend|i confirm my attendance|where to park|any news on the|i have another offer|lovely to meet you and|who else i will|look forward to meeting you and your team|my rate|i charge|i could start|i can start|my references|your ad|your advert|your notice|love to apply|i'd like to apply|interview with you|your invitation to interview|my interview with you|my interview for|following up on my interview|my transcript|my cover letter|i'm free for an interview|i am available for an interview|free for an interview|happy to interview|i confirm my|opportunity to interview with you|for meeting with me|time to interview me|time to meet me|refer me|could you refer|bring my references|when you expect to make|proofread|reply to them|answer to these|before i send|job enquiry|my cv for your perusal|ready to attend interview|i can join immediately|your esteemed|could i come by|meeting you and|questions for me|status of my|update on my|updates on my|my candidacy|my candidature|my application status|i submitted|i sent my|i sent it|my solution|withdrawing my|i am withdrawing|wish to withdraw|i will withdraw|accept this as notice|wish to apply|like to apply|write to apply|apply for the post in your|in your office|your vacancy|your advertisement|you advertised|do you have a vacancy|does your company have|a position in your|my two referees|my referees|my certificates|i remain interested|i remain very|i remain keen|after our interview|my chances|that i wasn't successful|i was unsuccessful|made a decision about the role|offer of the position|i have decided to decline|i must decline|i'm available from|i would be available|could start|i can come|can i come|could i come|i could come|looking for someone|still looking for someone|are you hiring|i look for work|looking for work|i will bring|i'll bring my|when do you expect|my notice period|would be grateful to know|i would be grateful|my rate's|take interns|a position in your group|my updated portfolio|considering my application|i'm available for the interview|is the job mine|did i get|have i got the|my chance*|my trial|may i ask|interview with you on|may i bring|i would like to work|i want to work|i'd like to work|work for you|work with you|give me a chance|i am confirming my|confirming my availability|here's my availability|i am available at
yours: your application*|your candidacy|your candidature|your cv|your resume|your profile|your interest in|your interview*|your background|your submission|your portfolio|your qualifications|you applied|your applying|thank you for applying|thanks for applying|invite you|interview you|consider you|select you|selected you|you were not selected|you have been selected|you've been selected|you have been shortlisted|you've been shortlisted
title: analyst*|manager*|engineer*|developer*|designer*|coordinator*|officer*|assistant*|clerk*|administrator*|director*|consultant*|associate*|specialist*|technician*|supervisor*|representative*|accountant*|nurse*|teacher*|lecturer*|scientist*|architect*|executive*|intern*|trainee*|lead|agent*|secretary|cashier|barista|driver*|cook|chef|receptionist|librarian|writer|planner|buyer|controller|auditor|paralegal|registrar|operator|mechanic|electrician|steward|fellow|custodian|hygienist|geologist|statistician|strategist|salesperson|server|bartender|tutor|instructor|physiotherapist|pharmacist|attorney|programmer|tester|apprentice|partner|generalist|owner|worker|carer|bookkeeper|researcher
finance: loan*|credit|mortgage|overdraft|lender*|lending|borrow*|insur*|premium is|claims|grant|grants|grantee|funding|funder|subsid*|trustees|budget and|stipend|investment fund|venture|pitch|seed round|pitch deck|tax return|benefit|benefits claim|savings|account manager at the bank|start-up loan|business plan|credit card|card application|personal loan|verify your identity|identity check|account verification|open your account|underwriters|partner meeting|the deck|updated deck|cohort data|summer batch|accelerator|credit officer|loan application|site visit|term sheet|data room|your deck|full partnership|this batch|next batch|your venture|attendance allowance|carer's allowance|medicaid|medicare|tax exemption|housing benefit|claim number|pension plan*|retirement plan*|wealth|financial adviser*|financial advisor*|financial planning|remortgag*|refinanc*|annuit*
paper: manuscript*|journal|reviewer*|referees|peer review*|abstract|paper|camera-ready|proceedings|editor*|publication|publish*|revise|resubmi*|conference paper|submission number|book proposal|your submission|quite right for us|our list|your novel|your poem|placing it elsewhere|the editors|short story
service: garage|mot|tyre*|brake*|boiler|engineer will|plumb*|electrician will|roof*|kitchen|fitting|removal*|cleaner|hair*|colour|barber|nails|stylist|gym|trainer session|trial lesson|personal training|yoga|tailor|restaurant|photographer will|installation|headshots|photo session|studio session|walk-through|showroom|chair rental|tasting|cater*|wedding|assessment with our physio|late cancellations|your furnace|come and look|clean*|tuner|walk through the site|measure|catering|venue|headshot|crew will be|garden*|cleaning|skylights|measure up|estimate|put you on the schedule|heating engineer|gas safety|rewir*|chimney|broadband|piano|rebook your visit|locksmith|our engineer|decorator|livery|farrier|your lesson|surveyor*|homebuyer|loss adjuster|design appointment|bridal|our van|new kitchen|test drive|test ride|solar panels|heat pump
"""

TRADES = """singer hauler postman eit hha emt doula paraeducator bailiff realtor botanist purser distiller hospitalist scribe biller coder
engineer developer designer manager analyst scientist architect consultant specialist officer coordinator co-ordinator assistant associate
director lead leader nurse teacher driver technician administrator accountant planner editor producer writer strategist representative rep
executive partner adviser advisor counsel paralegal lawyer solicitor attorney barrister researcher chef cook baker clerk supervisor operator
operative mechanic machinist electrician plumber carpenter joiner welder fitter roofer bricklayer plasterer painter decorator labourer
laborer builder surveyor buyer merchandiser merchandizer underwriter adjuster adjudicator trader controller comptroller auditor recruiter
trainer tutor professor lecturer librarian archivist curator conservator intern internship trainee traineeship apprentice apprenticeship
programmer tester owner master head president vp svp evp avp agent cashier barista bartender waiter waitress server host hostess
receptionist secretary pharmacist doctor physician surgeon dentist hygienist veterinarian vet midwife paramedic carer caregiver aide
phlebotomist radiographer sonographer dietitian dietician counsellor counselor optometrist optician marketer copywriter translator
interpreter photographer videographer animator artist illustrator sre devops fellow fellowship postdoc dispatcher inspector chemist actuary
statistician economist registrar warden ranger gardener groundskeeper groomer florist housekeeper janitor cleaner porter concierge valet
butler steward attendant packer picker loader stocker handler rigger scaffolder conductor pilot captain deckhand farmer grower brewer
winemaker vintner sommelier butcher fishmonger tailor seamstress stylist hairdresser barber beautician coach instructor educator principal
dean provost headteacher superintendent chaplain organist musician composer choreographer dancer actor journalist reporter columnist
correspondent publicist fundraiser organiser organizer caseworker worker guard firefighter detective investigator examiner assessor
appraiser valuer estimator expediter scheduler broker banker teller bookkeeper treasurer ceo cfo coo cto cio cmo ciso cpo generalist
practitioner evangelist advocate ambassador moderator linguist annotator chief deputy hand keeper wright maker setter minder grader tech
sommelier rn lpn cna sdr bdr csm pm qa swe marketeer storekeeper shopkeeper foreman forewoman craftsman draftsman draughtsman salesperson
salesman saleswoman barperson handyman chairperson ombudsman spokesperson messenger courier postie conveyancer notary proofreader typist
transcriber stenographer locksmith blacksmith glazier tiler mason upholsterer luthier bosun sailor skipper astronomer astronaut dramaturg
dramaturge usher promoter lifeguard nanny governess au-pair babysitter sitter walker trapper forester arborist agronomist sawyer logger
miner driller blaster roustabout reviewer auctioneer purchaser negotiator mediator arbitrator clinician prosthetist orthotist perfusionist
embalmer undertaker sexton verger crew staffer modeler modeller sculptor potter colorist colourist gaffer stagehand rigger projectionist
retoucher proofer engraver printer binder finisher polisher assembler fabricator fettler moulder caster toolmaker millwright pipefitter
steamfitter boilermaker ironworker lineman linesman lineworker groundsman caretaker custodian doorman bellhop bellman dishwasher expeditor
busser restaurateur patissier patisserie cellarhand viticulturist horticulturist .*ologist .*ographer .*otherapist .*therapist .*iatrist
.*ician .*monger .*wright .*smith member paraprofessional professional dev backend frontend front-end back-end fullstack full-stack .*keeper .*eer
installer caller signaller waller .*nomist .*metrist .*urgist .*ysicist .*matician .*technologist
creator hacker graduate resourcer keyholder landscaper boatswain draftsperson drafter preparer referee farmhand milker diplomat canvasser imam
nutritionist chiropractor anaesthetist anesthetist senco invigilator telemarketer shopper devrel dba sysadmin sdet trustee cobbler
jeweller jeweler glassblower tuner acrobat croupier bouncer playworker childminder
bursar caterer collector facilitator shopfitter warehouseman woodworker signwriter stonemason teamster stockperson detailer stonecutter greengrocer saddler farrier stablehand presenter draughtsperson fishmonger maid
"""

TITLE_STOPS = """
illness unavailability
at with here in on to is has was are were will would could can may who that which from this our we you your i as by please but so or if when
where while since because within based reporting into have had been be being about during following starting after before until not did do
does it its they he she us me my their there then than under per via
"""

WORDS = Words(
    code="en",
    common="the and to of for you your we our with is are will this that have from please be at on in it if not as would can i me my an or was by any but so let has do what when thank thanks hi dear best regards looking forward know about been time they said there here all one out up more now just get got yes should could would see well good great then than which while until still some any how his her their were had after before because tomorrow today next week monday tuesday wednesday thursday friday saturday sunday again",
    denying="not|\\w{2,6}n't|cannot|unable|never|against|no longer|neither|nor|without|rather than|instead of",
    clause_joints="and|but|so|because|as",
    unconditional="if (at all )?possible|if you don't mind|if that's (ok|okay|alright|all right)|if it's not too (late|much)|if that (works|suits)",
    conditional="otherwise|assume|assuming|selected candidates|candidates who are not|if selected|if|should you|should your|should we|in case|unless|in the event|whether|would you need|were you|once",
    anchors="decision|hear from|let you know|get back to|thank you for|conversation|panel|speak with|good news|follow up|interview|applicat|applying|applied|candida|hiring|recruit|position|vacancy|resume|cv |shortlist|onsite|on-site|screen|role|opening|portfolio|job|offer|talent|career|out of office|automatic reply|undeliver|delivery|schedul|your background|next step|availab|our team|meet with|chat",
    joining="of and for the in de & to at on",
    macros=MACROS,
    cues=CUES,
    senses=SENSES,
    trades=TRADES,
    title_stops=TITLE_STOPS,
    title_joins="of for and & in to de",
    before_titles="of as for the a role position job application vacancy opening post",
    behind_titles="position role vacancy opening post job interview application at with in on and am is",
    examples={
        "not.case": (
            "+ USCIS has scheduled your interview.",
            "+ Your citizenship interview is on Monday.",
            "- You need a valid visa for the interview.",
        ),
        "not.work": (
            "+ Two of your shifts have been moved.",
            "+ Rota update for week 20",
            "+ The weekly project sync is at two.",
            "+ Team standup",
            "- Your trial shift has been moved.",
            "- Meet the team on Friday.",
        ),
        "offer.terms": (
            "+ We accept your application with pleasure.",
            "- We accept your new opening hours.",
        ),
        "reply.request": ("+ Your online assessment is ready.",),
        "owner.applies": (
            "+ Are you still looking for someone for Saturdays?",
            "+ I'd like to work for you and can start any day.",
            "- I'd like to look at the blue bicycle.",
        ),
        "not.applicant": (
            "+ Thank you for considering me for the post.",
            "+ Please find attached my resume.",
            "+ I saw the card in your window and would love the job.",
            "+ I can't come to the interview, my child is sick.",
            "- I can't take the interview on Tuesday, so Jo will see you.",
            "- We look forward to meeting you at your interview.",
            "- My colleague has read your application.",
        ),
        "owner.attends": (
            "+ I'm sorry, but I can't come to the interview this afternoon.",
            "+ Thank you for this morning's interview.",
            "+ I have an interview with you on Friday.",
            "- I could come for the interview about your app.",
            "- Please come to us for a talk on Thursday.",
        ),
        "missed": (
            "+ You did not join the interview today.",
            "+ I am so sorry that I missed our call.",
            "- We did not decide yet.",
            "- Do not miss our newsletter.",
        ),
        "invite.fixed": (
            "+ Your interview has been scheduled.",
            "+ You're all set for Thursday.",
            "+ Day and time stay as we agreed.",
            "+ The time has not changed.",
            "- We schedule interviews as we go.",
            "- The time has changed.",
            "+ You have been called for interview.",
        ),
        "proposal.availability": (
            "+ Could you share your availability for next week?",
            "+ When are you free to talk?",
            "- The product is available now.",
        ),
        "reply.pending": (
            "+ The employer has opened your application.",
            "+ Your application has an update.",
            "- Your application was sent to the employer.",
        ),
        "not.study": (
            "+ Tonight's parent interviews are moved.",
            "- Your parents must sign it.",
        ),
        "proposal.link": (
            "+ Please pick a time that works here.",
            "- You may pick up your badge.",
        ),
        "reschedule.moved": (
            "+ We'll start 15 minutes after the planned time.",
            "- The office opens half an hour earlier on Fridays.",
            "+ We need to move your interview.",
            "+ Could we push it by an hour?",
            "- We have moved to a new office.",
            "+ Correction: the interview is at 12.00.",
        ),
        "cancellation.off": (
            "+ We will not be holding interviews for this job.",
            "- We are holding interviews this week.",
            "+ Your interview has been cancelled.",
            "+ The interview, planned for Thursday, has been cancelled.",
            "- Cancel any time.",
        ),
        "rejection.clear": (
            "+ We won't be moving forward with your application.",
            "+ We have decided to proceed with other candidates.",
            "- We will move forward with your application.",
        ),
        "offer.clear": (
            "+ We are delighted to offer you the position.",
            "- They offer great benefits.",
        ),
        "hiring.application": (
            "+ We will not go on with your full stack software engineer application.",
            "- We cannot approve your mortgage application.",
        ),
        "not.employer": (
            "+ You have been added to the interview panel for Jane Poe.",
            "+ He can't come, so I have moved his interview to Thursday.",
            "+ Her interview has been moved to 3 pm.",
            "- The panel will see you on Tuesday.",
            "- She has moved your interview to Thursday.",
            "+ Thank you for putting her forward.",
            "- Thank you for sending your documents over.",
            "+ Please set up a phone interview for Richard with me.",
            "+ You are on the panel for three of them.",
            "- Please set up your interview with me.",
        ),
        "not.someone": (
            "+ The candidate you referred was not selected.",
            "+ Your referral has been rejected.",
            "+ She gave you as a referee.",
            "- We got your name by a referral.",
            "- You were recommended by a friend.",
        ),
        "ack.received": (
            "+ We have received your application.",
            "+ Our team is now going through all applications.",
            "- We received your invoice.",
        ),
        "reply.withdrawn": (
            "+ I have withdrawn your application as requested.",
            "+ We have received your request to withdraw.",
            "+ This confirms that you have withdrawn from the process.",
            "- You can withdraw your application at any time.",
            "- The vacancy has been withdrawn.",
        ),
        "autoreply.absence": (
            "+ I am out of the office until Monday.",
            "- Our office is downtown.",
        ),
    },
)
