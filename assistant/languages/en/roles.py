"""What English says a time is for: words before it, or behind it after "…"."""

ROLES = (
    ("", ("come by", "drop by", "stop by", "swing by", "pop by", "coming by", "stopping by", "dropping by", "swinging by", "call by", "pass by", "before we open", "before opening", "after we close", "after closing", "after we shut", "once we close", "if not", "why not", "or if not")),
    ("deadline", (
        "link will arrive by", "invite will arrive by", "email will arrive by", "details will arrive by", "will reach you by", "will be in your inbox by", "link comes by", "follow by", "be sent by",
        "by", "before", "no later than", "not later than", "deadline", "deadline:", "due", "due by", "due on", "expires", "expires on", "valid until",
        "until", "closes on", "closes", "close on", "applications close", "closing date", "portal closes", "apply by", "respond by", "open until", "complete by", "prior to", "ahead of", "due date"
    )),
    ("posted", (
        "posted on", "posted", "published", "published on", "applied on", "application of", "dated", "created on", "submitted on", "received on",
        "your email of", "your message of", "sent:", "sent on", "invitations out on", "invites out on", "link on", "link out on", "updated", "last updated", "application from", "submitted", "wrote on"
    )),
    ("start_date", (
        "start date", "start date:", "start date of", "start date is", "starting date", "start work on", "start on", "join us on", "begin work on",
        "first day on", "first day is", "first day:", "onboarding on", "commencing on", "anticipated start date", "expected start date", "employment begins",
        "contract from", "contract runs from", "assignment from", "assignment runs from", "contract runs", "placement from", "target start date", "available from", "start work", "your first day", "orientation starts", "orientation begins", "orientation is", "orientation on", "orientation", "training starts", "training begins", "training class starts", "onboarding starts", "onboarding begins", "paid training starts"
    )),
    ("holiday", ("…is a holiday", "…being a holiday", "…is a public holiday", "…is a bank holiday",
        "closed on", "closed", "closed from", "holiday on", "vacation from", "on vacation", "on leave", "on leave from", "out of office",
        "out of the office", "offices are closed", "holidays", "on pto", "office will be closed", "out of office from", "away from", "on holiday", "ooo",
        "holiday"
    )),
    ("past", (
        "we spoke on", "spoke on", "talked on", "we talked", "speaking with you on", "speaking with you", "meeting with you on", "met on", "we met",
        "our conversation on", "our call on", "our chat on", "interviewed on", "your interview on", "since", "meeting you on", "meeting you",
        "thank you for your time", "conversation", "talking to you", "talking with you", "speaking to you", "enjoyed", "interview last"
    )),
    ("old", (
        "originally", "originally scheduled for", "originally set for", "originally planned for", "originally booked for", "originally arranged for", "instead of", "was scheduled for", "previously scheduled for", "rather than", "moved from", "move from",
        "rescheduled from", "was set for", "was planned for", "previously", "old time:", "old:", "previous time:", "scheduled originally for",
        "former time:", "was:", "in place of", "no longer", "not", "was on", "initially scheduled for", "initially", "from the original", "the original",
        "was originally", "had scheduled for", "change from", "changed from", "…has been cancelled", "…has been canceled", "…is cancelled", "…is canceled",
        "…was cancelled", "…cancelled", "…canceled", "previously:", "former date / time", "former date/time", "previous date/time", "old date/time", "original date/time", "previous date / time", "old date / time", "original date / time", "former", "previous", "original",
        "previous date", "old date", "original date", "former date", "originally for", "in lieu of", "and not", "not on", "not at", "had booked for", "…has to move", "…needs to move", "…won't work", "…will not work",
        "…needs to be moved", "…needs to be rescheduled", "…must be moved", "…no longer works", "…has been moved to", "…has moved to", "…moves to",
        "…to be rescheduled", "…fell through", "…is off", "…isn't happening", "we had scheduled for", "had scheduled on", "had arranged for", "had set up for", "had planned for", "had agreed on", "were due to meet on", "was due to take place on", "as planned until now", "…is postponed", "…has been postponed", "…was postponed", "…is called off", "…has been called off", "…will not take place", "…won't take place", "…will not go ahead", "…won't go ahead", "…cannot go ahead", "…can't go ahead", "…has to be moved", "…has to be rescheduled", "…needs rescheduling", "…has to be postponed", "…must be rescheduled", "…must be postponed"
    )),
    ("unavailable", (
        "i'm out", "i am out", "we're out", "he's out", "she's out", "i'm away", "i am away", "i'm off", "i am off", "i'll be out", "i will be out", "i'll be away", "can't make", "cannot make", "can't do", "cannot do", "not available on", "unavailable on", "unable to make", "not available", "except",
        "other than", "apart from", "unavailable", "not free", "not free on", "busy", "busy on", "booked on", "any day but", "except on", "except for",
        "…i'm traveling", "…i am traveling", "…i'm travelling", "…i'm away", "…i am away", "…i'm out", "…i have a conflict", "…i'm busy", "…i'm booked", "…doesn't work", "…does not work", "…won't work", "…is not possible", "…isn't possible", "…is full", "…is out", "…is no good", "…is taken", "…is a no-go", "…is a no go", "…is off the table",
        "…doesn't suit", "…i have another", "…is difficult", "…would be difficult", "…is bad", "…is tough", "…i'm not available", "…i am not available",
        "…not possible", "…no good", "…i can't", "…i cannot", "…is tricky", "…is booked"
    )),
    ("hours", (
        "ring us", "call us", "reach me", "reach us", "ring me", "please ring", "please call", "phone us", "office hours", "1st shift", "2nd shift", "3rd shift", "first shift", "second shift", "third shift", "day shift", "night shift", "swing shift", "meeting opens", "meeting opens at", "session opens at", "shift pattern is", "shift pattern", "shifts are", "permits are valid", "parking is free", "we shut", "we close", "we open", "store closes", "shop closes", "closes for lunch at", "closes at", "closed from", "closed between", "open until", "opens at", "kitchen closes", "doors close", "shop opens", "store opens", "office timings", "working hours", "work hours", "business hours", "opening hours", "hours are", "open from", "shift is", "shift runs", "school runs",
        "the shift is", "schedule for this role is", "schedule for the role is", "monday through friday", "monday to friday", "mon-fri", "m-f", "summer office hours are", "hours of work", "core hours"
    )),
    ("end", (
        "take until", "take until about", "last until", "last until about", "run until", "run until about", "runs until", "lasts until", "takes until", "go until", "goes until",
        "concluding", "concluding with lunch", "done by", "done around", "done at", "finished by", "finished at", "finish by", "finish at", "finish around", "finishing at", "finishing by", "finishing around", "wrap up by",
        "wrap up at", "wrap up around", "wrapping up by", "wrapping up at", "wrapping up around", "away by", "out by", "over by", "concluding at", "concluding with lunch at", "conclude at", "conclude by",
        "concludes at", "ends by", "ends at", "end at", "end by", "end around", "ends around", "finishes at", "finishes around", "out of here by", "out of there by", "free by"
    )),
    ("travel", (
        "flies out", "flies out on", "flies in", "flies in on", "fly in", "fly in on", "flying in", "flying in on", "fly you in", "fly you in on", "fly you out", "fly you out on", "fly home", "fly home on", "fly out", "fly out on", "fly back", "fly back on", "flight on", "flight is on", "your flight", "flight leaves",
        "flight departs", "flight lands", "train leaves", "travel on", "travel day", "travel day is", "travel in on", "traveling in on", "travelling in on", "traveling on", "travelling on", "drive in on", "drive up on", "hotel on", "hotel for", "hotel from", "hotel room for", "pick you up on", "pick you up at the airport on",
        "pick you up at", "pick you up around", "collect you at", "collect you from the station at", "take you to dinner", "departure", "departure on", "return flight", "return on", "check out on"
    )),
    ("arrival", (
        "nlt", "arrive at", "arrive by", "please arrive", "log in at", "log on at", "check in at", "check-in at", "check-in:", "doors open at", "be there at", "be here at", "be here by", "be here for", "be with us by", "arriving at", "arriving by",
        "be there by", "join at", "arrive around", "arrival:", "check-in from", "reception at", "doors open", "dial in at", "get there by",
        "plan to arrive at", "at reception by", "check in time", "check-in time", "reporting time", "report at", "report by", "report no later than", "arrival time", "time of arrival", "sign-in time", "sign in time", "sign in at", "sign-in at"
    )),
)  # fmt: skip
