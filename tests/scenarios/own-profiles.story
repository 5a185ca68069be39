# Where a guide's own profile differs from the balanced one.

story: power-of-follow-up gives two days, Fridays included
guide power-of-follow-up
2025-03-07 14:30 interview until 15:30
expect thank_you due 2025-03-07 17:30 send_by 2025-03-09 16:30 late 2025-03-09 16:30 rule thank-you.window

story: power-of-follow-up checks in after a week of silence
guide power-of-follow-up
2025-03-04 14:30 interview until 15:30
2025-03-05 10:00 I write
expect check_in due 2025-03-12 09:00 rule check-in.no-timeline

story: power-of-follow-up respects a named time and says nothing of what comes after
guide power-of-follow-up
2025-03-04 14:30 interview until 15:30 by 2025-03-14
at 2025-03-05 10:00
expect no check_in rule timeline.respect

story: power-of-follow-up knows no last thank-you
guide power-of-follow-up
2025-03-04 14:30 interview until 15:30
2025-03-13 10:00 they reject
expect nothing
expect no closing_thanks rule closing-thanks

story: perfect-touchpoint gives a day and no more
guide perfect-touchpoint
2025-03-04 14:30 interview until 15:30
expect thank_you send_by 2025-03-05 15:30 late 2025-03-05 15:30

story: perfect-touchpoint has the owner call after a week
guide perfect-touchpoint
2025-03-04 14:30 interview until 15:30
at 2025-03-05 10:00
expect check_in due 2025-03-11 09:00 rule check-in.no-timeline to-me

story: perfect-touchpoint says nothing of what was asked for
guide perfect-touchpoint
2025-03-04 14:30 interview until 15:30
2025-03-05 10:00 they ask portfolio
expect no materials rule materials

story: etiquette gives a day and no more
guide etiquette
2025-03-04 14:30 interview until 15:30
expect thank_you send_by 2025-03-05 15:30 late 2025-03-05 15:30

story: etiquette follows up on a named time only
guide etiquette
2025-03-04 14:30 interview until 15:30 by 2025-03-14
2025-03-05 10:00 I write
expect check_in due 2025-03-17 09:00 rule check-in.after-timeline
2025-03-17 12:00 they write
expect no check_in rule check-in.no-timeline

story: etiquette grants no second check-in for a new time
guide etiquette
2025-03-04 14:30 interview until 15:30 by 2025-03-07
2025-03-10 09:00 draft check_in drafted
2025-03-10 10:00 draft check_in sent
2025-03-11 10:00 they promise by 2025-03-21
expect no check_in rule limit.new-timeline

story: step-by-step thanks by the next day
guide step-by-step
2025-03-07 14:30 interview until 15:30
expect thank_you due 2025-03-07 17:30 send_by 2025-03-08 23:59 late 2025-03-08 23:59

story: step-by-step waits for a named time, and again for a new one
guide step-by-step
2025-03-04 14:30 interview until 15:30 by 2025-03-07
2025-03-10 09:00 draft check_in drafted
2025-03-10 10:00 draft check_in sent
2025-03-11 10:00 they promise by 2025-03-21
expect check_in due 2025-03-24 09:00 rule limit.new-timeline

story: step-by-step closes with thanks
guide step-by-step
2025-03-04 14:30 interview until 15:30
2025-03-13 10:00 they reject
expect closing_thanks due 2025-03-14 09:00

story: optimal-time waits from Friday to Monday
guide optimal-time
2025-03-07 14:30 interview until 15:30
expect thank_you due 2025-03-10 09:00 send_by 2025-03-10 12:00 rule thank-you.friday

story: optimal-time gives two days on other days, and no check-in
guide optimal-time
2025-03-04 14:30 interview until 15:30
at 2025-03-04 15:31
expect thank_you due 2025-03-04 17:30 send_by 2025-03-06 15:30 late 2025-03-06 15:30
expect no check_in

story: the owner adds a rule to a guide that is silent about it
guide optimal-time
set check-in.no-timeline on on
set check-in.no-timeline days 10
2025-03-04 14:30 interview until 15:30
at 2025-03-04 16:00
expect check_in due 2025-03-14 09:00

story: the owner takes a rule away
set thank-you.friday on off
2025-03-07 14:30 interview until 15:30
expect thank_you due 2025-03-07 17:30 rule thank-you.window
