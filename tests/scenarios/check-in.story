# timeline.respect, check-in.*, limit, limit.new-timeline, rounds, stop, absences.

story: a week of silence after the interview, when no thank-you was seen to be sent
2025-03-04 14:30 interview until 15:15
at 2025-03-04 15:15
expect check_in due 2025-03-11 09:00 rule check-in.no-timeline answers 1

story: before the interview there is no check-in
2025-03-04 14:30 interview until 15:15
at 2025-03-04 15:14
expect no check_in

story: a week of silence after the thank-you was sent
2025-03-04 14:30 interview until 15:15
2025-03-05 08:00 draft thank_you drafted
2025-03-05 08:30 draft thank_you sent
expect check_in due 2025-03-12 09:00 rule check-in.no-timeline

story: a week of silence after the owner's own thank-you
2025-03-04 14:30 interview until 15:15
2025-03-05 08:30 I write
expect check_in due 2025-03-12 09:00 rule check-in.no-timeline

story: a week that ends on a day off moves forwards
2025-11-20 14:30 interview until 15:15
at 2025-11-20 16:00
expect check_in due 2025-11-28 09:00

story: a week that ends on a Saturday moves to Monday
2025-03-04 14:30 interview until 15:15
2025-03-08 08:30 I write
expect check_in due 2025-03-17 09:00

story: nothing before the named time has passed
2025-03-04 14:30 interview until 15:15
2025-03-05 09:12 they promise by 2025-03-21
expect check_in due 2025-03-24 09:00 rule check-in.after-timeline answers 2

story: a time named in the invitation counts
2025-03-04 14:30 interview until 15:15 by 2025-03-14
at 2025-03-04 15:15
expect check_in due 2025-03-17 09:00 rule check-in.after-timeline

story: a named day on a day off counts as it stands
2025-03-04 14:30 interview until 15:15
2025-03-05 09:12 they promise by 2025-03-15
expect check_in due 2025-03-17 09:00

story: the day after the named day is a holiday
2025-11-18 14:30 interview until 15:15
2025-11-19 09:12 they promise by 2025-11-26
expect check_in due 2025-11-28 09:00

story: the named day in the last days of the year
me Europe/Berlin DE BE
2025-12-15 14:30 interview until 15:15
2025-12-16 09:12 they promise by 2025-12-31
expect check_in due 2026-01-02 09:00

story: a check-in waits for the company's days off as well
me America/New_York US
company DE BE
2025-04-10 14:30 interview until 15:15
2025-04-11 09:12 they promise by 2025-04-17
expect check_in due 2025-04-22 09:00

story: an owner in Bavaria waits for his own holidays
me Europe/Berlin DE BY
2025-06-10 14:30 interview until 15:15
2025-06-11 09:12 they promise by 2025-06-18
expect check_in due 2025-06-20 09:00

story: nine o'clock is the owner's, on both sides of a change of clocks
me America/New_York US
2025-03-06 14:30 interview until 15:15
2025-03-06 17:00 they promise by 2025-03-12
expect check_in due 2025-03-13 09:00

story: quiet hours that last into the morning
quiet 21:00 10:30
2025-03-04 14:30 interview until 15:15
at 2025-03-05 12:00
expect check_in due 2025-03-11 10:30

story: a promise that counts from the interview
2025-03-04 14:30 interview until 15:15 days-after-interview 7
at 2025-03-04 16:00
expect check_in due 2025-03-12 09:00 rule check-in.after-timeline

story: a promise that counts from the interview moves with it
2025-03-04 14:30 interview until 15:15 days-after-interview 7
2025-03-03 10:00 they move to 2025-03-06 14:30
at 2025-03-06 16:00
expect check_in due 2025-03-14 09:00

story: a promise of working days from the interview skips the holiday
2025-11-25 14:30 interview until 15:15 working-days-after-interview 3
at 2025-11-25 16:00
expect check_in due 2025-12-02 09:00

story: an extended promise replaces the first
2025-03-04 14:30 interview until 15:15
2025-03-05 09:12 they promise by 2025-03-14
2025-03-13 09:12 they promise by 2025-03-21
expect check_in due 2025-03-24 09:00

story: of two promises the later letter counts, even for an earlier day
2025-03-04 14:30 interview until 15:15
2025-03-05 09:12 they promise by 2025-03-28
2025-03-07 09:12 they promise by 2025-03-14
expect check_in due 2025-03-17 09:00

story: thanks for the thank-you change nothing about the named time
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-05 09:12 they promise by 2025-03-14
2025-03-06 10:00 they write friendly
expect check_in due 2025-03-17 09:00 rule check-in.after-timeline

story: they ask to be written to next week, on its second working day
2025-03-04 14:30 interview until 15:15
2025-03-06 09:12 they promise since 2025-03-10 by 2025-03-14 asks
expect check_in due 2025-03-11 09:00 send_by 2025-03-14 23:59 rule check-in.after-timeline

story: they ask to be written to in a week that begins with a holiday
2025-05-20 14:30 interview until 15:15
2025-05-21 09:12 they promise since 2025-05-26 by 2025-05-30 asks
expect check_in due 2025-05-28 09:00

story: they ask to be written to on a day
2025-03-04 14:30 interview until 15:15
2025-03-06 09:12 they promise by 2025-03-18 asks
expect check_in due 2025-03-18 09:00 send_by 2025-03-18 23:59

story: an answer while they wait for a letter ends that wait
2025-03-04 14:30 interview until 15:15
2025-03-06 09:12 they promise since 2025-03-10 by 2025-03-14 asks
2025-03-11 10:00 they write
expect check_in due 2025-03-18 09:00 rule check-in.no-timeline

story: an answer without a time ends the wait, and a new week begins
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-10 10:00 they write
expect check_in due 2025-03-17 09:00 rule check-in.no-timeline answers 3

story: an answer on the named day says that it takes longer
2025-03-04 14:30 interview until 15:15
2025-03-05 10:00 they promise by 2025-03-14
2025-03-14 10:00 they write
expect check_in due 2025-03-21 09:00

story: an answer after the named day begins a new week
2025-03-04 14:30 interview until 15:15
2025-03-05 10:00 they promise by 2025-03-14
2025-03-17 10:00 they write
expect check_in due 2025-03-24 09:00 rule check-in.no-timeline

story: after a sent check-in silence allows no other
2025-03-04 14:30 interview until 15:15
2025-03-11 09:00 draft check_in drafted
2025-03-11 10:00 draft check_in sent
expect no check_in rule limit

story: after a sent check-in an answer without a time allows no other
2025-03-04 14:30 interview until 15:15
2025-03-11 09:00 draft check_in drafted
2025-03-11 10:00 draft check_in sent
2025-03-12 10:00 they write
expect no check_in rule limit

story: after a sent check-in a newly named time allows one more
2025-03-04 14:30 interview until 15:15
2025-03-11 09:00 draft check_in drafted
2025-03-11 10:00 draft check_in sent
2025-03-12 10:00 they promise by 2025-03-21
expect check_in due 2025-03-24 09:00 rule limit.new-timeline
2025-03-24 09:00 draft check_in drafted
2025-03-24 10:00 draft check_in sent
expect no check_in rule limit
2025-03-25 10:00 they promise since 2025-04-25 by 2025-05-25
expect check_in due 2025-05-27 09:00 rule limit.new-timeline

story: after a sent check-in an answer to the new time's promise allows no other
2025-03-04 14:30 interview until 15:15
2025-03-11 09:00 draft check_in drafted
2025-03-11 10:00 draft check_in sent
2025-03-12 10:00 they promise by 2025-03-21
2025-03-24 10:00 they write
expect no check_in rule limit

story: follow up next week, asked for in answer to a check-in
2025-03-04 14:30 interview until 15:15
2025-03-11 09:00 draft check_in drafted
2025-03-11 10:00 draft check_in sent
2025-03-12 10:00 they promise since 2025-03-17 by 2025-03-21 asks
expect check_in due 2025-03-18 09:00 rule limit.new-timeline

story: a deleted check-in counts as made
2025-03-04 14:30 interview until 15:15
2025-03-11 09:00 draft check_in drafted
2025-03-11 10:00 draft check_in dismissed
expect no check_in rule limit

story: a check-in that was withdrawn unsent counts for no limit
2025-03-04 14:30 interview until 15:15
2025-03-11 09:00 draft check_in drafted
2025-03-11 10:00 draft check_in withdrawn
2025-03-11 10:00 they write
expect check_in due 2025-03-18 09:00

story: the owner's own inquiry counts as the check-in
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-10 10:00 I write
expect no check_in rule limit

story: the owner's reply to a letter of theirs is no check-in
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-11 10:00 they write
2025-03-11 11:00 I write
expect check_in due 2025-03-18 09:00

story: a check-in comes on the third working day after the thank-you at the soonest
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-04 19:00 they promise by 2025-03-05
expect check_in due 2025-03-07 09:00

story: the distance counts from a thank-you that is still to be sent
2025-03-07 14:30 interview until 15:15 by 2025-03-10
at 2025-03-07 16:00
expect check_in due 2025-03-13 09:00

story: the distance counts from a thank-you that was drafted and not sent
2025-03-04 14:30 interview until 15:15 by 2025-03-05
2025-03-04 17:15 draft thank_you drafted
expect check_in due 2025-03-07 09:00

story: a thank-you that was withdrawn unsent holds nothing up
2025-03-04 14:30 interview until 15:15
2025-03-04 17:15 draft thank_you drafted
2025-03-04 18:00 draft thank_you withdrawn
2025-03-04 18:00 they promise by 2025-03-05
expect check_in due 2025-03-06 09:00

story: the user changes the distance
set limit working_days 5
2025-03-04 14:30 interview until 15:15 by 2025-03-05
at 2025-03-04 16:00
expect check_in due 2025-03-11 09:00

story: an out-of-office moves the check-in past the day of their return
2025-03-04 14:30 interview until 15:15 by 2025-03-12
2025-03-10 09:00 machine away until 2025-03-14
expect check_in due 2025-03-18 09:00

story: an out-of-office that ends before changes nothing
2025-03-04 14:30 interview until 15:15 by 2025-03-19
2025-03-10 09:00 machine away until 2025-03-14
expect check_in due 2025-03-20 09:00

story: on hold ends everything until they write again
2025-03-04 14:30 interview until 15:15
2025-03-10 09:00 they hold
expect nothing
expect no check_in rule stop because hold
2025-04-07 09:00 they write
expect check_in due 2025-04-14 09:00

story: a rejection stops it
2025-03-04 14:30 interview until 15:15
2025-03-10 09:00 machine reject
expect no check_in rule stop

story: an offer stops it
2025-03-04 14:30 interview until 15:15
2025-03-10 09:00 they offer
expect no check_in rule stop

story: the next interview suspends it
2025-03-04 14:30 interview until 15:15
2025-03-13 10:00 interview until 11:00 invited 2025-03-10 09:00
at 2025-03-10 09:00
expect no check_in rule rounds
at 2025-03-13 11:00
expect check_in due 2025-03-20 09:00

story: a later round's plan replaces that of the round before, its time named too
2025-03-04 14:30 interview until 15:15
2025-03-05 10:00 they promise by 2025-03-14
2025-03-13 10:00 interview until 11:00 invited 2025-03-10 09:00
at 2025-03-13 11:30
expect check_in due 2025-03-20 09:00 rule check-in.no-timeline

story: a time named for the whole of the process outlives a round
2025-03-04 14:30 interview until 15:15 by 2025-03-28
2025-03-13 10:00 interview until 11:00 invited 2025-03-10 09:00
at 2025-03-13 11:30
expect check_in due 2025-03-31 09:00 rule check-in.after-timeline

story: an offered choice of times stops it
2025-03-04 14:30 interview until 15:15
2025-03-10 09:00 they propose
expect no check_in rule stop because arranging

story: a next round whose time is open suspends it
2025-03-04 14:30 interview until 15:15
2025-03-13 10:00 interview until 11:00 invited 2025-03-10 09:00
2025-03-11 10:00 they move
at 2025-03-20 10:00
expect no check_in rule rounds

story: a cancelled next round begins a new week
2025-03-04 14:30 interview until 15:15
2025-03-13 10:00 interview until 11:00 invited 2025-03-10 09:00
2025-03-11 10:00 they cancel
expect check_in due 2025-03-18 09:00

story: a machine's receipt names no time
2025-03-04 14:30 interview until 15:15
2025-03-05 09:00 machine acknowledge by 2025-04-30
expect check_in due 2025-03-11 09:00

story: neither surveys nor newsletters are answers
2025-03-04 14:30 interview until 15:15
2025-03-06 09:00 machine chat
expect check_in due 2025-03-11 09:00

story: any letter of a person is an answer
2025-03-04 14:30 interview until 15:15
2025-03-06 09:00 they chat
expect check_in due 2025-03-13 09:00

story: a check-in may go out a day later, and is stale after a week of work
2025-03-04 14:30 interview until 15:15
at 2025-03-05 12:00
expect check_in due 2025-03-11 09:00 send_by 2025-03-12 23:59 late 2025-03-18 23:59

story: what the daemon slept through is recorded and not made
2025-03-04 14:30 interview until 15:15
2025-03-30 09:00 draft check_in expired
expect no check_in rule check-in.no-timeline because "at the latest"

story: a doubt leads to none
2025-03-04 14:30 interview until 15:15
2025-03-06 09:00 they reject confidence 0.4
expect nothing

story: a time beyond all reason is no time
2025-03-04 14:30 interview until 15:15
2025-03-05 09:00 they promise by 9999-12-31
2025-03-05 10:00 machine away until 9999-12-31
expect check_in due 2025-03-12 09:00 rule check-in.no-timeline

story: a named day that was over when it was named is no time
2025-03-04 14:30 interview until 15:15
2025-03-05 09:00 they promise by 2025-02-14
expect check_in due 2025-03-12 09:00 rule check-in.no-timeline

story: an interview that moves after the thank-you was sent counts from its new day
2025-03-04 14:30 interview until 15:15
2025-03-04 17:15 draft thank_you drafted
2025-03-04 18:00 draft thank_you sent
2025-03-05 10:00 they move to 2025-03-20 10:00
at 2025-03-20 12:00
expect check_in due 2025-03-27 09:00

story: to be asked to write in two weeks is a day, and no span
2025-03-04 14:30 interview until 15:15
2025-03-05 08:30 I write
2025-03-12 10:00 they promise by 2025-03-26 since 2025-03-13 asks
expect check_in due 2025-03-26 09:00

story: to be asked to write this week is a span
2025-03-04 14:30 interview until 15:15
2025-03-05 08:30 I write
2025-03-17 10:00 they promise by 2025-03-21 since 2025-03-18 asks
expect check_in due 2025-03-19 09:00

story: a letter on the named day that names no other ends the wait, and a week begins
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-05 10:00 they promise by 2025-03-10
2025-03-10 16:00 they write
expect check_in due 2025-03-17 09:00 rule check-in.no-timeline

story: a letter well before the named day leaves it as it stands
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-05 10:00 they promise by 2025-03-28
2025-03-10 16:00 they write
expect check_in due 2025-03-31 09:00 rule check-in.after-timeline

story: after a sent check-in a letter on the named day allows no other
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-11 09:00 draft check_in drafted
2025-03-11 09:30 draft check_in sent
2025-03-12 10:00 they promise by 2025-03-14
2025-03-14 16:00 they write
expect no check_in

story: a survey that reads like an invitation is no answer
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-05 09:00 machine invite
expect check_in due 2025-03-11 09:00

story: they wait for what they asked for, and nobody asks them for news
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-06 10:00 they ask references
expect materials due 2025-03-06 10:00
expect no check_in rule stop because "not been sent yet"
2025-03-08 10:00 draft materials expired
at 2025-03-20 12:00
expect no check_in rule stop because "not been sent yet"

story: nor after the time that they named
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-05 10:00 they promise by 2025-03-14
2025-03-06 10:00 they ask references
at 2025-03-17 12:00
expect no check_in rule stop

story: once it is sent, the week goes on
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-06 10:00 they ask references
2025-03-06 12:00 I write
expect check_in due 2025-03-13 09:00 rule check-in.no-timeline

story: sent late, it leaves some days between
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-06 10:00 they ask references
2025-03-12 12:00 I write
expect check_in due 2025-03-17 09:00

story: what the owner promised and has not sent
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I promise-to-send portfolio
expect no check_in rule stop because "You promised"
2025-03-05 12:00 I write
expect check_in due 2025-03-11 09:00

story: what was asked for before they met is no matter any more
2025-03-04 14:30 interview until 15:15
2025-03-02 10:00 they ask portfolio by 2025-03-03
at 2025-03-04 16:00
expect check_in due 2025-03-11 09:00

story: who deleted the draft has settled it elsewhere
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-06 10:00 they ask references
2025-03-06 10:00 draft materials drafted
2025-03-06 12:00 draft materials dismissed
expect check_in due 2025-03-13 09:00
