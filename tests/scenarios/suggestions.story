# call, handwritten, before: what the guides suggest beside mail.

story: before the interview ends, ask what comes next
2025-03-04 14:30 interview
expect suggestion "ask what comes next"
at 2025-03-04 16:00
expect suggestion "Nothing is known of what you talked about"

story: once she has thanked them, nobody asks what they talked about
2025-03-04 14:30 interview
2025-03-04 18:00 I write
expect silence

story: nor when it is too late to thank
2025-03-04 14:30 interview
at 2025-03-06 15:31
expect silence

story: a call after a week of silence
2025-03-04 14:30 interview number "+1 212 555 0100"
at 2025-03-10 12:00
expect silence
at 2025-03-11 12:00
expect suggestion "call Jane Roe at +1 212 555 0100"

story: no call before the named time has passed
2025-03-04 14:30 interview number "+1 212 555 0100" by 2025-03-21
at 2025-03-12 12:00
expect silence
at 2025-03-22 12:00
expect suggestion "+1 212 555 0100"

story: no call where the note to the owner says it already
guide perfect-touchpoint
2025-03-04 14:30 interview number "+1 212 555 0100"
at 2025-03-12 12:00
expect silence

story: a handwritten note where the postal address is known
2025-03-04 14:30 interview address "1 Main Street, Springfield"
at 2025-03-04 17:00
expect suggestion "1 Main Street"

story: nothing is suggested after a rejection
2025-03-04 14:30 interview number "+1 212 555 0100" address "1 Main Street"
2025-03-13 12:00 they reject
expect silence

story: optimal-time suggests nothing beside mail
guide optimal-time
2025-03-04 14:30 interview number "+1 212 555 0100" address "1 Main Street"
expect silence
at 2025-03-14 12:00
expect silence

story: what they still wait for comes before any call
2025-03-04 14:30 interview number "+1 212 555 0100"
2025-03-05 08:00 I write
2025-03-06 10:00 they ask references
at 2025-03-20 12:00
expect suggestion "They asked for it on Thursday 6 March 2025, and still wait for it: references."
2025-03-20 13:00 I write
expect suggestion "call Jane Roe"
