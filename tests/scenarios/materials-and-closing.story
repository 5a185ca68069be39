# materials, closing-thanks

story: what was asked for is drafted at once, to be sent within a day
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-05 10:00 they ask "work samples"
expect materials due 2025-03-05 10:00 send_by 2025-03-06 10:00 late 2025-03-07 10:00 rule materials answers 3

story: what was asked for by a day is to be sent by its end
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-05 10:00 they ask references by 2025-03-10
expect materials due 2025-03-05 10:00 send_by 2025-03-10 23:59 late 2025-03-10 23:59

story: what was asked for at night appears in the morning
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-05 22:10 they ask references
expect materials due 2025-03-06 07:00 send_by 2025-03-06 22:10

story: what the owner promised himself
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I promise-to-send portfolio by 2025-03-06
expect materials due 2025-03-04 18:00 send_by 2025-03-06 23:59 answers 1

story: a machine's request is answered in the human conversation
2025-03-04 14:30 interview until 15:15
2025-03-05 10:00 machine ask portfolio
expect materials answers 1

story: it is folded into a thank-you that is due in the same span
2025-03-04 14:30 interview until 15:15
2025-03-04 11:00 I promise-to-send portfolio
expect no materials rule materials because "goes with the thank-you"
expect thank_you due 2025-03-04 17:15

story: it is folded into the thank-you by the day that it was asked for
2025-03-04 14:30 interview until 15:15
2025-03-02 10:00 they ask portfolio by 2025-03-06
expect no materials rule materials

story: what is to be there before they meet is not folded
2025-03-04 14:30 interview until 15:15
2025-03-02 10:00 they ask portfolio by 2025-03-04
expect materials due 2025-03-02 10:00 send_by 2025-03-04 23:59

story: it is not folded into a thank-you that is due later
2025-03-07 14:30 interview until 15:15
2025-03-05 10:00 they ask portfolio by 2025-03-06
expect materials send_by 2025-03-06 23:59

story: a letter of the owner's after it delivers it
2025-03-04 14:30 interview until 15:15
2025-03-05 10:00 they ask portfolio
2025-03-05 12:00 I write
expect no materials

story: a thank-you that was sent with it delivers it
2025-03-04 14:30 interview until 15:15
2025-03-04 11:00 I promise-to-send portfolio
2025-03-04 17:15 draft thank_you drafted
2025-03-04 18:00 draft thank_you sent
expect no materials

story: a deleted draft is not made again
2025-03-04 14:30 interview until 15:15
2025-03-05 10:00 they ask portfolio
2025-03-05 11:00 draft materials dismissed
expect no materials rule stop

story: a rejection ends it
2025-03-04 14:30 interview until 15:15
2025-03-05 10:00 they ask portfolio by 2025-03-20
2025-03-06 10:00 they reject
expect no materials rule stop

story: without an interview nothing is drafted
2025-03-02 10:00 they ask portfolio
expect nothing

story: it is not held by the distance, but a check-in after it is
2025-03-04 14:30 interview until 15:15 by 2025-03-07
2025-03-04 18:00 I write
2025-03-07 10:00 they ask portfolio by 2025-03-07
expect materials due 2025-03-07 10:00
2025-03-07 11:00 draft materials drafted
2025-03-07 12:00 draft materials sent
expect check_in due 2025-03-14 09:00

story: one last thank-you the working day after the rejection
2025-03-04 14:30 interview until 15:15
2025-03-13 16:00 they reject
expect closing_thanks due 2025-03-14 09:00 send_by 2025-03-17 23:59 rule closing-thanks answers 2

story: a rejection on a Friday is answered on Monday
2025-03-04 14:30 interview until 15:15
2025-03-14 16:00 they reject
expect closing_thanks due 2025-03-17 09:00

story: a rejection before the holidays
me Europe/Berlin DE BE
2025-12-15 14:30 interview until 15:15
2025-12-24 10:00 they reject
expect closing_thanks due 2025-12-29 09:00

story: a machine's rejection is answered to the person
2025-03-04 14:30 interview until 15:15
2025-03-13 16:00 machine reject
expect closing_thanks answers 1

story: where no person is known there is none
2025-03-04 14:30 interview until 15:15 machine
2025-03-13 16:00 machine reject
expect no closing_thanks rule closing-thanks because "No person"

story: without an interview there is none
2025-03-04 14:30 interview until 15:15
2025-03-03 16:00 they reject
expect no closing_thanks rule closing-thanks
expect nothing

story: after a cancelled interview there is none
2025-03-04 14:30 interview until 15:15
2025-03-03 10:00 they cancel
2025-03-13 16:00 they reject
expect no closing_thanks rule closing-thanks

story: it is made once, however often they say it
2025-03-04 14:30 interview until 15:15
2025-03-13 16:00 they reject
2025-03-14 09:00 draft closing_thanks drafted
2025-03-14 10:00 draft closing_thanks sent
2025-03-17 16:00 machine reject
expect no closing_thanks

story: a second rejection before it is due moves nothing
2025-03-04 14:30 interview until 15:15
2025-03-13 16:00 they reject
2025-03-13 17:00 machine reject
expect closing_thanks due 2025-03-14 09:00

story: a deleted one is not made again
2025-03-04 14:30 interview until 15:15
2025-03-13 16:00 they reject
2025-03-14 10:00 draft closing_thanks dismissed
expect no closing_thanks rule stop

story: the owner's own answer to the rejection counts
2025-03-04 14:30 interview until 15:15
2025-03-13 16:00 they reject
2025-03-13 18:00 I write
expect no closing_thanks rule stop

story: another round after a rejection earns another
2025-03-04 14:30 interview until 15:15
2025-03-13 16:00 they reject
2025-03-14 09:00 draft closing_thanks drafted
2025-03-14 10:00 draft closing_thanks sent
2025-03-25 14:30 interview until 15:15 invited 2025-03-20 09:00
2025-03-28 16:00 they reject
expect closing_thanks due 2025-03-31 09:00

story: a rejection without another interview since earns none
2025-03-04 14:30 interview until 15:15
2025-03-13 16:00 they reject
2025-03-14 09:00 draft closing_thanks drafted
2025-03-14 10:00 draft closing_thanks sent
2025-03-25 14:30 interview until 15:15 invited 2025-03-20 09:00
2025-03-24 16:00 they reject
expect no closing_thanks rule closing-thanks

story: it is not held by the distance
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-04 19:00 they reject
expect closing_thanks due 2025-03-05 09:00

story: an unsure rejection earns none
2025-03-04 14:30 interview until 15:15
2025-03-13 16:00 they reject confidence 0.5
expect nothing

story: a parameter of the owner's
set materials within 48h
set materials late 72h
2025-03-04 14:30 interview until 15:15
2025-03-04 18:00 I write
2025-03-05 10:00 they ask "work samples"
expect materials send_by 2025-03-07 10:00 late 2025-03-08 10:00

story: what lies in a thank-you's draft needs no letter of its own while it lies there
2025-03-04 14:30 interview until 15:15
2025-03-03 10:00 they ask "work samples" by 2025-03-10
2025-03-04 17:15 draft thank_you drafted
at 2025-03-07 12:00
expect no materials because "It goes with the thank-you"
