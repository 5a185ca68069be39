"""English words around times: who answers when, what a time is for, absences."""

from assistant.languages.en.roles import ROLES
from assistant.languages.times import Cues

CUES = Cues(
    answer=(
        r"\b(?:telephon|phon|call|ring|writ|tell|notify|inform|email)(?:e|ing)? (?:all|every|each)(?: of)?(?: the| our)? ?(?:candidates?|applicants?|finalists?|interviewees?|one|body)\b|\b(?:pass|passing) (?:on |along )(?:whatever|what|anything|everything|their|his|her|any)\b",
        r"\b(?:can|could|would) you (?:\S+ ){0,5}?(?:wait|hold on|hang on|sit tight|be patient)\b",
        r"\b(?:we|i|they|he|she|someone) (?:haven't|have not|hasn't|has not|didn't) (?:\w+ )?(?:call|phone|written|write|contact|email|message|r[iu]ng|text|respond|repl)\w*",
        r"\bneed (?:until|till|through)\b",
        r"\b(?:review|response|processing|turnaround|decision) times?\b",
        r"\b(?:he|she|they|we|owners?|boss|manager|director|committee|board|panel|partners?|client|chef|principal|team|founders?)(?:'ll| will| should| is going to| are going to)? (?:then )?(?:choose|chooses|pick|picks|select|selects|decide|decides)\b(?! (?:this|it|that|things|you|up)\b)(?! (?:a|the|your) (?:time|slot|date|day))",
        r"\b(?:i|we|they|she|he)(?:'ll| will) be (?:calling|contacting|emailing|e-mailing|phoning|notifying|informing|inviting|reaching out|texting|messaging|deciding|announcing)\b",
        r"\b(?:anticipat|expect|plan|hop|aim|intend)\w* (?:on |to )?(?:complet|finali[sz]|conclud|finish|wrapp?|decid|mak)\w*ing\b|\b(?:goal|aim|plan|intention|hope|target|idea|intent) is to (?:\w+ ){0,3}?(?:offers?|decide|decision|hire|answer|appoint|choose|select|let you|get back|close|fill|finish|conclude|complete|notify)\b",
        r"\b(?:i|we|she|he|they)(?:'ll| will) (?:then )?(?:call|ring|phone|text|email|write|report)\b(?! (?:your|for your) refer)",
        r"\ballow (?:us )?(?:up to |about |around |at least |approximately |roughly |between |a |the )*(?:\w+(?:-\w+)? ){1,4}?(?:days?|weeks?|months?)\b|\bneeds? (?:(?:all|the|rest|remainder|of|this|most|whole|full) )+week\b",
        r"\bgive you (?:an? |my |our |the |her |his |their |some )(?:\w+ )?(?:read|take|impressions?|view|thoughts|verdict|assessment|opinion)\b|\b(?:tell|give) you (?:where|how) (?:things|it|we|you) stands?\b",
        r"\b(?:able to|hop(?:e|ing) to|expect(?:ing)? to|plan to|aim to) (?:\w+ )?(?:confirm|advise|tell you|give you|provide)\b(?! (?:your|a time|the (?:time|date|interview)))|\b(?:will|'ll|shall) (?:\w+ )?(?:reach out|be reaching out|contact you|be in touch|be in contact|get in touch|follow up)\b|\bvotes? on (?:\S+ ){0,4}at (?:its|the|their)\b|\b(?:have|share|get) (?:something|anything|more|news|details|information|info) (?:\w+ ){0,2}?(?:to (?:share|say|report|tell)|concrete|definite|definitive|solid|firm)\b|\b(?:team|committee|board|panel|partners|group|department|council|management|leadership|managers?|directors?) (?:is |are |will be |will |plans? to )?(?:meeting|meets?|convenes?|convening|gets? together|getting together|regroup\w*|debrief\w*|deciding|decides?)\b(?=[^.]{0,60}\b(?:let you|tell you|update|get back|in touch|call you|write|email you)\b)",
        r"\bconfirm (?:the|our) (?:successful|chosen|preferred|selected) \w+\b|\b(?:brief|debrief|fill|loop|clue) you\b|\bbe in (?:contact|touch)\b",
        r"\b(?:calls?|notif(?:y|ies)|contacts?|informs?|emails?|writes? to|phones?) (?:the|all|only|each|every) (?:\w+ )?(?:candidates?|applicants?|finalists?)\b",
        r"\bfinal (?:call|say|decision|answer|word)\b|\blast word\b|\blittle longer\b|\bhopeful for\b|\bexpect (?:another|about|around|roughly|at least|up to)\b",
        r"\b(?:have|give|get|be able to give|offer|provide|share) (?:you )?(?:an?|some|more|much) (?:\w+ )?(?:steer|picture|clarity|idea|visibility|sense|indication|read|feel|insight|detail|details|info|information|clue)\b",
        r"\b(?:results?|decisions?|outcomes?|list|shortlist|names?|appointments?|selections?|scores?) (?:\w+ ){0,4}?(?:published|posted|announced|released|up|out|in|known|online|live|available|finali[sz]ed|confirmed|ratified)\b",
        r"\b(?:made?|making|make) (?:my|our|their|his|her) minds? up\b|\bin a position to (?:\w+ ){0,2}?(?:say|tell|give|share|update|confirm|decide|offer|make)\b",
        r"\bneeds? (?:(?:time|more|some|a|bit|little|longer|extra) )*(?:until|till)\b|\b(?:radio silence|no news|nothing new|no movement|much news)\b",
        r"\b(?:process|review|selection|search|hiring|recruitment|evaluation|screening|deliberation)s?\b(?: \w+){0,4}? (?:wraps?|lasts?|runs?|takes?|finish\w*|closes? out|concludes?|ends?)\b",
        r"\b(?:mak|made?)\w* (?:an?|our|my|the|their) (?:\w+ )?(?:hire|offer|appointment|selection|call|pick|recommendation)s?\b|\b(?:sleep on it|think it over|mull it over|talk it over|weigh (?:it|things|everything) up|put (?:our|their) heads together)\b",
        r"\b(?:hear|heard|hearing|news|word|word back|reply|response|feedback|answer|update) (?:\w+ )?(?:back )?from (?:him|her|them|the \w+|our \w+|head office|legal|finance|hr|leadership|management|corporate)\b",
        r"\b(?:send|sending|sent|give|giving|drop|dropping|shoot|shooting|fire|get) (?:you|everyone|candidates|all) (?:an? )?(?:\w+ )?(?:answer|reply|response|decision|update|note|line|message|email|e-mail|text|call|ring|shout|bell|verdict|yes|no|news|word|heads[- ]up)\b",
        r"\b(?:one way or (?:the other|another)|either way|yes or no|thumbs up|green light|go-ahead|sign-off|approval)\b",
        r"\b(?:will|'ll|should|to) (?:\w+ )?(?:have|be) (?:\w+ ){0,2}?(?:decided|chosen|resolved|settled|finali[sz]ed|concluded|sorted|clear|clearer|known|ready)\b",
        r"\b(?:decisions?|outcomes?|verdicts?|announcements?)\b|\b(?:reach|get to|land with) you\b",
        r"\bexpect (?:an?|our|my|some) (?:\w+ )?(?:call|email|e-mail|note|message|letter|text|word|news)(?: from (?:me|us|him|her|them|(?:the|our) \w+))?(?: (?:on|by|before|in|around))?",
        r"\b(?:call|email|e-mail|note|letter|message|word|news|text) from (?:me|us|(?:the|our) \w+)(?: (?:on|by|before|in|around))?",
        r"\b(?:loop|double|report|come|write|swing) back\b|\bkeep you (?:posted|updated|informed|in the loop)\b|\breconnect\b",
        r"\b(?:hop\w+|aim\w*|plan\w*|expect\w*|intend\w*|look\w*|want|goal is|target is) (?:to|on|at) (?:\w+ ){0,3}?(?:fill\w*|clos\w+ (?:the|this|out)|finali[sz]\w+|complet\w+|conclud\w+|wrap\w*|nail\w*|lock\w*|settl\w+|communicat\w+|respond\w*|reach\w* out|let\w* (?:you|everyone|all))\b",
        r"\b(?:shortlisting|short-listing|selection|screening|review|deliberations?|scoring|evaluations?) (?:\w+ ){0,3}?(?:will be|should be|to be|complete\w*|conclude\w*|finish\w*|wraps? up)\b",
        r"\b(?:candidates|applicants|finalists|interviewees|everyone) (?:\w+ ){0,3}?(?:notified|informed|contacted|told|updated|advised|alerted|called|emailed|hear)\b",
        r"\b(?:notified|informed|contacted|advised|alerted) (?:\w+ )?(?:of|about|by|as|either|whether|in|within|no later)\b",
        r"\byou(?:'ll| will| should| can)? (?:\w+ )?(?:find out|learn|be told|be called|be emailed|be advised)\b",
        r"\b(?:have|get) (?:it|this|that|everything|things) (?:all )?(?:sorted|settled|decided|finali[sz]ed|wrapped up|figured out|nailed down|signed off)\b",
        r"\b(?:hop(?:e|es|ing)|aim(?:s|ing)?|plan(?:s|ning)?|expect(?:s|ing)?|intend(?:s|ing)?) to (?:\w+ ){0,2}?(?:choose|pick|select|appoint|decide|settle|conclude|finali[sz]e|resolve|know|announce)\b",
        r"\b(?:look (?:out )?for|watch (?:out )?for|keep an eye out for) (?:an?|my|our|the|some) (?:call|note|email|e-mail|letter|text|message|answer|decision|word|news)\b|\b(?:not|n't) (?:be )?deciding\b",
        r"\b(?:have|get|give|gives|share|send|bring) (?:you )?(?:your (?:results?|outcome)|(?:the|our|a|an|some|my|its) (?:\w+ )?(?:results?|outcomes?|verdict|answers?|decisions?|response|reply|news|word|update|feedback))\b",
        r"\b(?:votes?|voting|rules?|decid\w+|approv\w+|ratif\w+|acts?) on (?:the |all |this |our |its |every |your )?(?:\w+ )?(?:hires?|hiring|appointments?|positions?|candidates?|applications?|recommendations?)\b|\bwill act\b",
        r"\b(?:hadn't|had not|won't have) (?:\w+ )?heard?\b|\b(?:somebody|someone|anyone|one of us) (?:will|is going to) (?:ring|call|phone|write|text|e-?mail|contact)\b",
        r"\b(?:picked|chosen|selected|settled on|landed on) (?:someone|somebody|our|one|the|a)\b|\b(?:forward|make|submit|give|send) (?:its|our|their|his|her) recommendations?\b|\bput you out of your misery\b",
        r"\b(?:give|allow|grant) (?:me|us) (?:till|til|until|through|another|(?:\w+ )?more|(?:an?|one|two|three|four|five|six|ten|\d+) (?:\w+ )?(?:days?|weeks?|fortnight|months?)|to (?:the|mid|early|next|mon|tue|wed|thu|fri)\w*)\b|\bin contact with (?:you|all|every|the|our|short\w+|candidates|applicants)\b",
        r"\b(?:selection|choice|appointment|hire|announcement|verdict|offers?)\b(?: \w+){0,8}? (?:is|are|will be) (?:slated|set|scheduled|expected|due|planned|likely|made|extended|announced)\b|\bin your hands\b",
        r"\b(?:'ll|will|shall|going to|gonna) (?:\w+ ){0,3}?(?:text|holler|ping|message|shout|buzz|ring|phone|notify|announce|report back|write to the|drop you|shoot you)\b",
        r"\b(?:have|get|hear|give you|send you|expect) (?:\w+ ){0,2}?(?:word|news|a yes|a no|yes or no|an answer|a verdict)\b|\b(?:a )?yes or (?:a )?no\b",
        r"\b(?:results|letters|invitations?|invites|notices?|notifications?|offers|decisions|emails) (?:will )?(?:go|are going|be going|are sent|get sent) out\b",
        r"\b(?:name|names|naming|announces?|announcing|makes?|turns? in|turning in|submits?|picks?) (?:her|his|their|its|our|the|my) (?:final )?(?:pick|picks|choice|choices|selection|selections|decision|recommendation|hire)s?\b",
        r"\b(?:hr|she|he|they|we|i|someone|somebody) (?:calls?|phones?|rings?|writes?(?: to)?|emails?|texts?|notif(?:y|ies)|contacts?) (?:people|everyone|everybody|candidates|all|applicants|folks|finalists)\b",
        r"\bsends? (?:out )?(?:the |our |all )?(?:results|decisions|letters|outcomes?|answers?|notices)\b|\b(?:figure|count|plan|reckon|bank) on\b",
        r"\b(?:we|i|they|he|she|team|who|someone|somebody|recruiter|manager|committee|panel|hr|and|board|council|department|office|client|leadership|chief|director|ceo|cto|founders?|partners?|principal|boss|department head|supervisor)"
        r"(?:'ll| will| should| would| can| shall| expect to| hope to| aim to| plan to| intend to| are planning to"
        r"| are hoping to| am hoping to| are aiming to| want to| am going to| are going to| might| may| can expect to"
        r"|'d like to|'d hope to| anticipate)*(?: \w+){0,3}? "
        r"(?:be (?:back )?in touch|get(?:ting)? back|come back|circle back|respond|reply|follow(?:ing)? up|update you"
        r"|let you (?:both )?know|inform you|notify you|contact(?:ing)? you|reach(?:ing)? out|revert|write (?:to )?you"
        r"|have (?:an? |some |more |our |your |the )?(?:\w+ )?(?:update|answer|decision|news|feedback|response|information|clarity|word)"
        r"|give you (?:an? |our |some |the )?(?:\w+ )?(?:update|answer|decision|news|feedback|call)"
        r"|share (?:an? |our |some |the |any )?(?:\w+ )?(?:update|decision|outcome|feedback|next steps|news)"
        r"|send (?:you )?(?:an? |our |some |the )?(?:\w+ )?(?:update|decision|feedback|answer)"
        r"|send (?:you )?(?:over |along )?(?:some |the |a few |our )?(?:new|other|alternative|updated|fresh|revised|more) (?:options|times|dates|slots|time|date)"
        r"|propose (?:some |a |the )?(?:new|other|alternative) (?:options|times|dates|slots|time|date)"
        r"|get you (?:an? |our |some |the )?(?:\w+ )?(?:update|answer|decision|news|feedback|times|options|dates|word)"
        r"|have (?:one|something|it|that|this|an idea|what you need)(?: \w+)? for you|sit down(?! with you)|regroup|meet to|votes?(?: on (?:\w+ ){0,2}?\w+)?|get together"
        r"|(?:make|have made|be making) (?:\w+ ){0,2}(?:decision|choice|selection|appointment|hire|pick|determination|call|recommendation)s?"
        r"|be with you|telephone|close the loop|say more|tell you more|hear something|sort (?:it|this|everything|things) out|be through|be done|be finished"
        r"|provide (?:you (?:with )?)?(?:an? |our |some |the )?(?:\w+ )?(?:update|decision|feedback|answer|response)"
        r"|(?:extend|make|send)(?: an| out)? offers?|decide|make (?:a|our|the|my|its|their) (?:final )?(?:hiring )?(?:decision|choice)|reach a decision|finali[sz]e"
        r"|conclude|complete|wrap up|know more|know|be able to (?:tell|say|share|give|let)|circle round|touch base|advise|call you|ring you"
        r"|be making|be deciding|be reaching|tell you|hear back from|debrief|meet to discuss|review your|compare notes|make up our minds)",
        r"\b(?:won't|will not|wouldn't|don't|do not|doesn't|not|can't|cannot)(?: \w+){0,3}? (?:decide|know|hear|have|say|get back|make|be able|meet|expect|reach|be ready|vote|move)\b(?: \w+){0,6}? (?:until|till|before)\b",
        r"\b(?:confirm|announce|publish|release|communicate|issue) (?:all |the |our |final |interview |any )*(?:outcomes?|results?|decisions?|appointments?|selections?)\b",
        r"\b(?:will|should|would) (?:now |then |all )?be with you\b",
        r"\b(?:shooting|aiming|hoping|gunning|pushing|targeting|looking|angling) (?:for|at|to (?:have|make|reach|get|give|share))?\b(?: \w+){0,3}? (?:decision|answer|update|verdict|offer)\b",
        r"(?<!if )(?<!just so )(?<!as )\byou(?:'ll| will| should| can| can expect to| may expect to| would| are going to)*(?: \w+){0,2}? "
        r"(?:hear|be hearing|receive|get|have|expect|be (?:contacted|notified|informed|updated)|know)\b"
        r"(?! (?:a |an |the |your )?(?:calendar|invit|zoom|link|confirmation|calendly|meeting|teams))",
        r"\b(?:expect|anticipate) (?:to hear|an? (?:\w+ )?(?:answer|update|decision|response|reply|call)|feedback|news|our)",
        r"\b(?:decision|feedback|update|outcome|result|results|answer|response|next steps|news|shortlist)\b(?: \w+){0,4}? "
        r"(?:is|are|will|would|should|can be|expected|made|to be|comes?|follows?|due|may|ready|takes?)\b",
        r"\b(?:final |hiring )?decisions? (?:by|in|within|on|before|is|are|date|timeline|expected)",
        r"\b(?:making|make|reaching|taking|sharing|come to) (?:a|our|the|my|their|its)? ?(?:final |hiring )?(?:decisions?|choice)",
        r"\b(?:successful|shortlisted|selected|all|unsuccessful) (?:\w+ )?(?:candidates?|applicants?) (?:will|are|should) (?:be )?",
        r"\b(?:you )?(?:do not|don't|haven't|have not|did not|didn't) (?:hear|heard|receive|received)\b",
        r"\b(?:hear|hearing) (?:back )?from (?:us|me|our|the|someone)",
        r"\b(?:timeline|process|timing|turnaround|review)\b(?: \w+){0,6}? (?:is|takes?|be|to take|wrap|conclude|about)\b",
        r"\b(?:back to you|and (?:circle back|follow up|update|report back|revert)|in touch with you|in touch|touch base)\b",
        r"\b(?:update|updates|feedback|a decision|an answer|next steps|word|news|results?) (?:from us )?(?:by|within|in|before|on|next|early|at|after|no later|to you)\b",
        r"\b(?:will|should|to) be (?:contacted|informed|notified|shared|announced|communicated|updated|made|sent out|decided)\b",
        r"\b(?:inform|update|contact|notify|ping|tell|answer|call|email|come back to|get back to|reply to|respond to|write to|message|look at) (?:you|everyone|everybody|all|it|each|applicants|candidates|finalists|interviewees|people|every)\b",
        r"\b(?:decisions?|results?|letters|answers|offers)\b(?: \w+){0,4} go(?:es)? out\b",
        r"\b(?:decision|feedback|answer|update|outcome|results?|reply)(?: \w+)? ?:",
        r"\b(?:decid(?:e|es|ing)|verdict|yes or (?:a )?no|(?:an|the|our|your|my|that|final) answer|let (?!me\b|us\b)(?:\w+ ){1,3}know|know (?:more|something)"
        r"|back to (?:you|everyone|everybody|all|candidates|applicants|people|each)|(?:written |official |final )?notification|(?:written|official|final) notice"
        r"|offers? (?:out|to (?:some|one|the|our))|(?:pick|picks|choose|chooses|select|selects|hire|hires|appoint|appoints|name) (?:someone|somebody|one|the|our|a|an|who)(?! (?:\w+ )?(?:time|slot|date|day|window|interview|appointment))"
        r"|(?:ranking|list|choice|slate) is final|sign(?:s|ed|ing)? off|(?:ring|call|phone|telephone|email|text|write|contact|tell) (?:you|everyone|everybody|candidates)|more to (?:say|share|tell)"
        r"|run (?:the )?numbers|(?:our|my|the) (?:decision|choice|answer|verdict|shortlist)|(?:make|made) up (?:my|our|their|his|her) minds?)\b",
        r"\bplease allow\b|\ballow us\b|\bgive us\b|\bbear with (?:us|me)\b|\bpatience\b",
        r"\bshould (?:have|know|hear|be able)\b",
        r"\b(?:wrap|wrapping|finish|finishing|complete|completing|concluding|conclude) (?:up )?(?:\w+ ){0,3}(?:interviews|rounds?|process|conversations)",
    ),
    asks_owner=(
        r"(?<!could you )(?<!can you )(?<!would you )\b(?:give|drop|shoot|send) (?:me|us|my \w+|the office|hr) (?:an? )?(?:\w+ )?(?:call|ring|buzz|shout|bell|nudge|poke|line|reminder|message|text|email)\b",
        r"\b(?:bug|pester|poke|prod|hound|call|ring|phone|text|email|contact) (?:me|us)\b(?= (?:again|back|on|next|if|in|then|monday|tuesday|wednesday|thursday|friday|tomorrow|after|by|before|at the))",
        r"\b(?:please|feel free to|you (?:can|may|could|should)|welcome to|hesitate to|to|do|kindly) (?:\w+ )?(?:follow up|check (?:back )?in|check back|reach (?:back )?out|get back in touch|circle back|touch base|write again|try again)\b",
        r"^\W*(?:(?:do|just|so|then) )?(?:follow up|check (?:back )?in|check back|reach (?:back )?out|circle back)\b",
        r"\b(?:follow up|check (?:back )?in|check back|touch base|get in touch|get back in touch) with (?:me|us)\b",
        r"\b(?:ping|nudge|write(?: to)?|remind|chase|try|reach out to) (?:me|us)\b|\b(?:drop|shoot|send) (?:me|us) (?:an? )?(?:\w+ )?(?:line|note|email|e-mail|message|text|reminder)\b",
    ),
    not_answer=(
        r"\b(?:we|i)(?:'d| would|'ll| will)? need (?:an|your) (?:answer|reply|response)\b(?! from (?:him|her|them|the|my|our))",
        r"\b(?:i|we|he|she|they) (?:was|were|have been|has been) (?:at|in|on|out|off|away|abroad|travel\w+|stuck|tied up)\b",
        r"\byou(?:'ve| have)(?: got)? (?:until |till |through |up to )?(?:\S+ ){1,6}?to (?:accept|decide|respond|reply|sign|return|submit|complete|consider|book|choose)\b|\blet (?:us|me) know (?:\S+ ){0,8}?if (?:you (?:need|require|have any|would like|want|'d like|prefer)|anything)\b",
        r"\b(?:needs?|must|has|have|should|ought) (?:to )?be (?:back|returned|in|handed in|filed|signed)\b",
        r"\b(?:an?|the|your) (?:\w+ )?(?:visa|permit|extension|renewal|checks?|vetting|clearance|paperwork) (?:usually |typically |generally |normally |can |will )?takes?\b|\b(?:call|contact|speak|email|reach)\w* (?:\w+ ){0,3}?(?:your|the) (?:references?|referees?|former|previous)\b(?: \w+){0,3}|\b(?:spring|winter|summer) break\b|\bobserv(?:es?|ing)\b|\bshut(?:s|ting)? down\b|\bshutdown\b|\b(?:do not|don.t|refrain from|avoid) (?:contact|call|email|following|follow|reach|inquir|writ)\w*(?: \w+){0,2}|\b(?:season|term|semester|course|class(?:es)?|training|program(?:me)?|role|position|job|contract|work|project|school|year) (?:starts?|begins?|kicks off)\b",
        r"\b(?:probation\w*|trial period)\b",
        r"\b(?:kindly|just|do) (?:confirm|let (?:me|us) know|reply|respond|send|submit|complete|return|book|choose|select|pick|provide|rsvp|sign|upload|fill|share|advise|register|schedule)\b",
        r"\byour (?:final )?(?:reply|response|answer|decision|preference|confirmation|availability|acceptance)(?: (?:by|before|on|within|no later than))?\b",
        r"\b(?:log in|click|visit|go to|use)\b",
        r"\bplease (?:\w+ ){0,3}(?:confirm|let (?:me|us) know|reply|respond|send|submit|complete|return|book|choose|select|pick|provide|get back|rsvp|sign|upload|fill|share|apply|advise|register|schedule)",
        r"\b(?:could|can|would|will|if) you(?: \w+){0,3}? (?:confirm|let (?:me|us) know|reply|respond|send|submit|complete|return|book|choose|pick|provide|get back|sign|share|make|join|do|come|meet|available)",
        r"\blet (?:me|us) know (?:by|before|if|whether|which|what|your|no later)",
        r"\b(?:confirm|respond|reply|rsvp|apply|submit|book|register|complete|return|sign|accept)\b(?: \w+){0,6}? (?:by|before|no later than|until|within)\s*$",
        r"\b(?:calendar invit\w*|invitation|invite|zoom link|meeting link|dial-in|details|confirmation email|agenda|link) (?:will|to|shortly|by|from)?",
        r"\b(?:send|sending|receive|get)\b(?: \w+){0,4}? (?:calendar|invit\w+|link|confirmation|details|agenda|assessment|questionnaire|paperwork|contract|offer letter|form)",
        r"\b(?:find|pick|choose|set|arrange|agree on|schedule|look for) (?:\w+ )?another\b",
        r"\b(?:(?<!after the )(?<!of the )deadline|expires?|valid|(?<!after the )(?<!of the )closing date|applications? close|closes)\b",
        r"\b(?:takes?|taking) place\b|\b(?:is|are|be|being) held\b",
        r"\b(?:joining (?:us|the team|our)|will join|joins us)\b",
        r"\b(?:start date|start work|starting|begin work|join us on|your first day|onboarding)\b",
        r"\b(?:interview|call|meeting|chat|conversation|appointment|session|assessment)\b(?: \w+){0,3}? (?:is|has been|will be|was|took|scheduled|confirmed|set|booked|on)\b",
        r"\b(?:speak|talk|meet|chat|see you|speaking|meeting|looking forward|look forward)\b",
        r"\b(?:available|availability|(?<!feel )free|works? for you|slots?|time slots?)\b",
        r"\b(?:out of (?:the )?office|on (?:annual |parental )?leave|vacation|closed|away)\b",
        r"\b(?:applied|posted|published|dated|received your|your application of|last(?! (?:interviews?|candidates?|rounds?|persons?|conversations?|ones?|calls?|meetings?|few|couple))|spoke|met|interviewed)\b",
        r"\b(?:hear (?:back )?from you|(?:have|need|send|receive|appreciate|await) your(?! (?:results?|outcome)\b)(?: \w+){0,2}(?: by| before| on)?|requests? for|must be received|your (?:reply|response|answer|decision|preference|confirmation|availability|acceptance))\b",
        r"\byou (?:need|must|have|are required|are asked|get|'ll have|will have) (?:to|until|till)\b",
        r"\b(?:call|phone|ring) you (?:at|on) (?:\w+ )?(?:at )?\d",
    ),
    yours=(
        r"\byour (?:\S+ )?(?:response|reply|answer|decision|confirmation|acceptance) (?:is|are|will be) (?:\S+ )?(?:due|required|needed|expected|requested|appreciated)\b",
        r"\b(?:expect|await|need|require|appreciate|waiting for) your (?:\S+ )?(?:response|reply|answer|decision|confirmation|acceptance)\b",
        r"\blet (?!you|everyone|everybody|all|candidates|applicants|each|people|them|both|those|me|us)\w+ know\b",
    ),
    need=(
        r"\b(?:looking at|talking about|more like|going to be|probably|be another|allow|about|roughly|wait) (?=(?:another|an? (?:further|few|couple)|\w+ (?:more )?(?:weeks?|days?|months?)))",
        r"\b(?:takes?|need|needs|figure on|count on|reckon on|bank on)\b",
        r"\b(?:give|allow|grant) (?:us|me)\b",
        r"\b(?:we|i|they|he|she|team|us|committee|board|panel|council|office|client|owner|boss|manager|director|company|hr)(?:'ll| will|'d| would|'re| are| is)?(?: \w+){0,2} (?:need|require|take|takes|needs|going to take|waiting)\b",
        r"\bit(?:'ll| will| may| might| could)?(?: \w+){0,1} (?:take|be)\b",
    ),
    extends=(
        r"\b(?:(?<!or )another|more (?:weeks?|days?|months?)|one more|an extra|an additional|a further|a bit more|few more)\b",
        r"\b(?:more time|longer than|delayed|slipped|pushed back|taking longer|extend(?:ed|ing)?)\b",
    ),
    after_interview=(
        r"\b(?:after|following|of|from|post) (?:the|your|our|their|this|each|all|an)? ?(?:final |last |onsite |phone )?(?:interviews?|conversations?|meetings?|call|chat|onsite|on-site|session|assessment|loop|panel|visit|round|screen|screening|discussion|presentation|tour|trial|trial (?:day|shift)|(?:interview|assessment) (?:day|cent(?:er|re)))\b",
        r"\b(?:after|once) (?:we (?:have )?)?(?:meet|met|speak|spoken|talk|talked|interviewed|see you|seen you|spoke|chat|chatted)\b",
    ),
    away=(
        r"\b(?:out of (?:the )?office|ooo|on (?:\w+ )?leave|on (?:\w+ )?(?:vacation|holiday|pto)|away|travell?ing|unavailable|not available|absent|not in the office|off work|out|off)\b"
        r"(?:[^.\n]|\.(?=\d)){0,60}?\b(?:until|till|til|through|thru|to|up to|and including)\b",
        r"\b(?:away|absent|out of office|absence)\b[^.\n]{0,30}\b(?:from|between)\b",
        r"\b(?:until|till|through)\b",
    ),
    back=(
        r"\b(?:i'?ll be back|will be back|am back|be back|back (?:in|at|to) (?:the |my )?(?:office|work|desk)|back on|back at|return(?:ing)?|returns|resume|in the office again|back)\b",
        r"\b(?:respond|reply|answer|get back)\b[^.\n]{0,40}\b(?:on|after|from|when i return on)\b",
    ),
    roles=ROLES,
    fits=(
        r"\b(?:works?|fine|good|great|suits?|ok|okay|perfect|free|available|can do|can make|possible)\b",
    ),
    prefer=(
        r"\b(?:best|ideal|ideally|prefer\w*|easiest|favou?rite|first choice|better|perfect)\b",
    ),
    order=(
        ("earlier", 0),
        ("later", -1),
        ("earliest", 0),
        ("latest", -1),
        ("latter", -1),
        ("former", 0),
    ),
    pick=(
        ("slot 1", 0),
        ("slot 2", 1),
        ("slot 3", 2),
        ("slot 4", 3),
        ("choice 1", 0),
        ("choice 2", 1),
        ("choice 3", 2),
        ("choice 4", 3),
        ("time 1", 0),
        ("time 2", 1),
        ("time 3", 2),
        ("time 4", 3),
        ("first", 0),
        ("1st", 0),
        ("former", 0),
        ("second", 1),
        ("2nd", 1),
        ("latter", -1),
        ("third", 2),
        ("3rd", 2),
        ("fourth", 3),
        ("4th", 3),
        ("fifth", 4),
        ("last", -1),
        ("earliest", 0),
        ("latest", -1),
        ("option 1", 0),
        ("option 2", 1),
        ("option 3", 2),
        ("option a", 0),
        ("option b", 1),
        ("option c", 2),
        *(
            (f"{word} {at + 1}", at)
            for word in ("number", "slot", "choice", "no.", "time")
            for at in range(6)
        ),
        ("number one", 0),
        ("number two", 1),
        ("number three", 2),
        ("number four", 3),
        ("option 4", 3),
        ("option 5", 4),
        ("option d", 3),
        ("option one", 0),
        ("option two", 1),
        ("option three", 2),
        ("#1", 0),
        ("#2", 1),
        ("#3", 2),
    ),
    second_best=(
        r"if (?:that|it|this|those|they)(?:'s| is| are| has| have)?(?: already| been| all)* (?:gone|taken|full|booked|not|n't|doesn't|does not|won't|isn't|no longer)|if not\b|if neither|otherwise|or else|failing that|as a (?:backup|back-up|fallback|second choice)|second choice|alternatively|worst case|if need be",
    ),
    other_one=(
        r"the other (?:one|slot|time|option|day|date)|the other(?= (?:would|works|is|please|then))",
    ),
    busy=(
        r"\b(?:i work|at work|working|on shift|on (?:earlies|lates|nights)|in (?:class|school|meetings)|have (?:class|classes|school|lectures|a shift|to work)|busy|booked)\b",
    ),
    refuse=(
        r"\b(?:doesn't|does not|don't|do not|won't|will not|can't|cannot|can not|isn't|is not|not|unable|unfortunately|neither|none|no longer)\b",
    ),
    unable=(
        r"\b(?:can't|cannot|can not|couldn't|won't|will not|unable|not able|no longer|not possible|isn't possible|(?:doesn't|does not|didn't) work|not work|not going to (?:work|happen|make)|fell through|fall through|conflict|not be able|have to miss|called away|out sick|(?:is|are) out)\b",
    ),
    meeting=(
        r"\b(?:interview|meeting|call|chat|conversation|appointment|session|screen|visit|slot)s?\b",
    ),
    until=(r"by|before|no later than|until",),
    limit=(
        r"no later than|at the (?:very )?(?:latest|outside)|but (?:certainly |definitely |surely )?by|by|latest",
    ),
    latest=(r"at the latest|latest",),
    ahead=(
        r"(?:of |'s? )?work\b",
        r"['’]?s? notice\b",
        r"beforehand|in advance|ahead of time",
        r"(?:before|prior)(?: to)?(?:\W*$| (?:the|your|our) (?:interview|call|meeting|visit))",
    ),
    tag=(r",\s*(?:is that ok(?:ay)?|right|alright)|(?:,\s*|\s)(?:ok|okay)",),
    vaguely=(
        r"soon|shortly|before long|in due course|in the near future|in good time|in a timely (?:manner|fashion)",
        r"as soon as (?:there (?:is|are)|there's|(?:i|we) (?:have|know|hear))|when (?:i|we) can",
        r"(?:won't|will not|haven't|have not|not) (?:forget|forgotten)",
    ),
    pleads=(
        r"(?:would|will|is) (?:it|that) be (?:ok|okay|alright|all right|fine|possible)|(?:is|would be) (?:it|that) (?:ok|okay|alright|all right|fine)|mind if (?:i|we)|(?:can|could|may|shall) (?:i|we)|bear with (?:me|us)|(?:can|could) you (?:wait|hold on|hang on|sit tight|be patient)|patien(?:t|ce)",
    ),
    then=(
        r"afterwards?|after (?:that|this|which)|thereafter|from (?:there|then|that point)|and then",
    ),
    sooner=(
        r"(?:before|prior to|ahead of) (?:that|then|it|this)\b(?! (?:interview|call|meeting|visit|chat))|earlier\b(?! than)|before(?=[.,;:]|$)",
    ),
    later=(
        r"later|afterwards?|thereafter|after (?:that|it|this|which)|of that(?= date| day|[.,;]|$)|from (?:then|that|there)|that follow|subsequent\w*|(?:after|from|following|of) (?:the last (?:one|of (?:them|these|those))|(?:their|its) (?:end|close|conclusion|completion))\b",
    ),
    of=(r"of",),
    counted_from=(r"of|after|following|from",),
    event=(
        r"(?:that|which)(?=\s*(?:[.,;]|$))|that \w+|date|clos\w+|deadline|board|committee|council|meeting|jury|commission",
    ),
    denied=(r"not",),
    but_then=(r"but",),
    returns=(
        r"back\b(?! (?:to|with) )|returns?|(?:away|out|off|gone|travell?ing) (?:until|till|through)",
    ),
    behind_event=(
        r"after|once|following|as soon as|when (?:he|she|they|we|i)(?: get| gets| come| comes| is| are|.re|.s|.m) back",
    ),
    within=(r"within",),
    final=(r"last|final|all|other",),
    instead=(r"instead",),
    towards=(r"to",),
    states=(r"held|takes?|do|have|hold|is|are|was|will|be|now|set|new",),
    able_to_move=(
        r"(?:can|could|would be able to|are able to|happy to|offer to|suggest we) (?:instead |now )?(?:re-?schedule|re-?book|re-?arrange|move|hold|set|fix)",
    ),
    other_length=(
        r"(?:off |out )?for lunch|lunch break|back|forward|early|earlier|before|prior|later|late|in advance|ago|notice|away|walk|drive|from|ahead|behind|again|apart|difference|of difference|beforehand|after|per (?:week|day|shift|month)|an? (?:week|day|shift|month)|/ ?(?:week|wk|day)|weekly|daily|presentation|talk|pitch|exercise|break|pause|quiz|tops|max|maximum|at most|at the most",
    ),
    wants=(
        r"painted|renovat\w+|notice period|retreat|extension|renewable|renewal|applications? (?:must|is|are|should)|probation\w*|trial period|contract|screen|your interview|all-hands|offsite|party|mov(?:e|es|ing) (?:in|to|into|out)|relocat\w+|school year|semester|fiscal|visa|webinar|fair|anniversary|since|posted|hired|joined|payroll|takes place|complete by|position (?:is|starts)|role (?:is|starts)|need\w*|require\w*|out|would like|appreciate|thank\w*|enjoyed|out of|away|off|vacation|travel\w*|conference|open|opens|closed?|closes|starts?|starting|begins?|training|free|bring|send|please|kindly|applied|received|more candidates|coverage|read|salary|benefits|visit|tour|parking|meant to|last (?:week|month|monday|tuesday|wednesday|thursday|friday)",
    ),
    queries=(
        r"change it|to change|reschedul\w*|cancel\w*|unable to|something comes up|questions?|queries|concerns?|any trouble|issues?",
    ),
    standing=(
        r"(?:with|for|if you have|should you have|in case of|any)(?: (?:any|other|further|more|quick)){0,2} (?:questions?|queries|concerns|doubts)\b[^.;:?]{0,50}\b(?:i|we|i'll|we'll)(?: (?:will|always|usually|try to|aim to|can)){0,2} (?:answer|reply|respond)",
    ),
    joint=(r"and|but|so",),
    before_other_length=(
        r"(?:no|not) (?:more|longer) than|at most|up to|under|less than|maximum(?: of)?|max|within|at least|every|last|next|in the next|past|in|per|(?:forward|back|out|moved|pushed|shifted|delayed|postponed|advanced) by",
    ),
    articles=(r"on|the|at|for|of|this|our|your",),
    suits=(r"works|is|would|if|please|for|suits|it is",),
    besides=(
        r"before (?:\w+ ){1,5}(?:begins?|starts?|opens?|arrives?|comes? in|gets? (?:in|here)|kicks? off)",
        r"report to|sign in|check in|breakfast|coffee|tea|lunch|dinner|brunch|doughnuts|donuts|pastries|drinks|train|flight|bus|shuttle|tour|departure|taxi|hotel",
    ),
    breakfast=(r"breakfast|optional|check[- ]in",),
    closing=(
        r"finish\w*|close|end|ends|departure|depart|farewell|goodbye|conclusion|dismissal|wrap[- ]up",
    ),
    moves_too=(
        r"trains?|flights?|plane|bus|opens?|opened|is open|closes|closing|doors?|gates?|barriers?|lunch (?:has|is|was|will|now)|parking|finish\w*|(?:be|are) done|be over|send\w*|call you|ring you|remind\w*|reminder",
    ),
    arrival=(
        r"arriv\w*|be (?:t)?here|getting (?:t)?here|get (?:t)?here|show up|check in|log (?:in|on)|dial in|sign in",
    ),
    begins=(r"start\w*|begin\w*|kick off|get going",),
    errand=(
        r"(?:'m|am|is|are|be|we're) (?:out|gone)|send|sending|mail|email|forward|out of|away|travel\w*|in meetings|busy|decide|let you know|confirm|reply|respond|get back|hear from|get (?:the )?invit\w+|circulate|traveling|booked|not in|off",
    ),
    habitual=(r"every \w+|each \w+",),
    gone=(
        r"(?<!if )(?<!if we )(?<!if i )(?<!if you )(?:rang|phoned|spoke|chatted|(?:we|i|you) (?:met|called|emailed|wrote|texted|messaged|applied)|called you|emailed you|tried (?:you|calling|ringing|to (?:call|reach|ring) you)"
        r"|left (?:you )?(?:a |another )?(?:voicemail|voice mail|message)|missed (?:you|your call)|was (?:great|good|nice|lovely|a pleasure) to (?:speak|talk|chat|meet|see)|(?:great|good|nice|lovely) (?:speaking|talking|chatting|meeting|seeing)"
        r"|mentioned on the phone|stopped by|came (?:in|by)|dropped (?:by|in|off))",
    ),
    before_seven=(
        r"bak(?:e|es|ing)|loaves|dough|ovens?|milking|sunrise|dawn|early (?:start|shift|morning)s?|(?:start|starts|begin|begins) early|morning shift|first (?:shift|batch|delivery|bus|train|truck)",
        r"too early|by the time we open|(?:locked|closed|shut) (?:until|till) (?:7|8|seven|eight)|before (?:we|the \w+) opens?|(?:don't|doesn't|do not|does not|not) open (?:\w+ ){0,3}(?:until|till|before)",
    ),
    by_as_at=(
        r"(?![^.?!\n]*\b(?:complet\w+|submi\w+|send\w*|confirm\w*|repl\w+|respon\w+|return\w*|upload\w*|finish\w*|book|cho\w+se|pick|know|decide|deadline|latest|done|before|until|after|contact|call|close[sd]?|end)\b)"
        r"(?:[^.?!\n]|\.(?=\d))*\b(?:interview\w*|invited|slated|scheduled|fixed|holds?|appear|report|come|commenc\w*|venue)\b(?:[^.?!\n]|\.(?=\d))*\bby",
        r"(?:interview |test )?(?:date|day|time|when)\b(?:[^.?!\n]|\.(?=\d)){0,60}\bby",
    ),
    hour_label=(
        r"(?:(?:interview |appointment |start(?:ing)? |meeting )?(?:time|hour)|when|at what time|date (?:and|&|/) time|time of (?:interview|appointment)|starts?)\s*[?:|]*",
    ),
    your_turn=(
        r"your (?:turn|slot|own slot|time slot|slot is)|you'?(?:re| are) (?:up|on) (?:at|from)",
    ),
    stays=(
        r"\b(?:see|meet|meeting|talk|talking|speak|speaking|call|ring|expect|join)(?: (?:to |with )?(?:you|me|us|then|there))?\b[^.;:!?\n\d]{0,30}?(?<!than )\bas (?:planned|agreed|arranged|scheduled|discussed|we said|normal)\b",
        r"\b(?:our|your|the|this) (?:own )?(?:interview|appointment|meeting|call|chat|session|visit|slot|date|conversation)(?: itself| time)?(?: (?:on|for|at|with) [^.;!?\n]{1,24})?(?:'s| is| has| have| does| will)? (?:(?:not|still) )?(?:be )?(?:affected|changed?|moved|moving|unaffected|unchanged|on as|as (?:before|planned|agreed|it was)|stands?|stays|remains|holds|good|goes? ahead|going ahead)\b(?! to be| open| in (?:touch|contact))",
        r"\bnothing (?:else )?(?:about|on|in|for|around) (?:your|our|the) (?:interview|appointment|meeting|call|chat|session|visit|slot)\b[^.;!?\n]{0,20}\b(?:chang\w+|mov\w+)\b|\bnothing (?:changes|has changed|moves) (?:for you|for us|on our (?:end|side)|with yours?)\b",
        r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)? (?:still )?(?:stands|stays|holds|remains|is (?:still )?(?:on|good|fixed))\b|\bkeep(?:ing)? (?:to )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?! free| open)",
        r"\b(?:time|slot|hour|day|date) and (?:the )?(?:\w+ ){0,2}\w+ (?:are|stay|remain)(?: both| all)? (?:as (?:before|planned|agreed|they were)|unchanged|the same)\b",
        r"\bonly the (?:room|place|location|address|link|venue|floor|interviewer|panel|building|platform|number|dial-in|office|entrance|format)\b(?: \w+){0,2} (?:changes?|is (?:new|different|changing)|has changed|moves|differs)\b",
        r"\b(?:day|date) and (?:the )?(?:time|hour)s?\b(?: (?:both|of \w+))? (?:stay|remain|are|do not|don't|haven't)\b|\b(?:time|hour) and (?:the )?(?:day|date)\b(?: both)? (?:stay|remain|are|do not|don't|haven't)\b",
    ),
    turns=(r"but|however",),
)
