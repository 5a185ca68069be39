# thank-you.window, thank-you.friday, thank-you.late, and their exact reading.

story: a thank-you appears two hours after the interview and is to be sent within a day
2025-03-04 14:30 interview until 15:15
expect thank_you due 2025-03-04 17:15 send_by 2025-03-05 15:15 late 2025-03-06 15:15 rule thank-you.window answers 1

story: without a stated end an interview lasts an hour
2025-03-04 14:30 interview
expect thank_you due 2025-03-04 17:30 send_by 2025-03-05 15:30

story: a phone screen lasts half an hour
2025-03-04 14:30 interview phone
expect thank_you due 2025-03-04 17:00

story: two sessions on one day are one interview and end with the last
2025-03-04 10:00 interview until 11:00
2025-03-04 13:00 interview until 14:00
expect thank_you due 2025-03-04 16:00

story: what falls into the quiet hours appears at their end
2025-03-04 19:30 interview until 20:15
expect thank_you due 2025-03-05 07:00 send_by 2025-03-05 20:15

story: what is due exactly when the quiet hours begin waits for the morning
2025-03-04 18:00 interview until 19:00
expect thank_you due 2025-03-05 07:00

story: what is due a minute before the quiet hours appears
2025-03-04 18:00 interview until 18:59
expect thank_you due 2025-03-04 20:59

story: before dawn the quiet hours end on the same day
2025-03-04 03:00 interview until 04:00
expect thank_you due 2025-03-04 07:00

story: the owner's own quiet hours
quiet 18:00 10:00
2025-03-04 15:30 interview until 16:30
expect thank_you due 2025-03-05 10:00 send_by 2025-03-05 16:30

story: no quiet hours at all
quiet 00:00 00:00
2025-03-04 21:00 interview until 22:00
expect thank_you due 2025-03-05 00:00

story: an interview on a Friday is thanked for on Monday
2025-03-07 15:00 interview until 16:00
expect thank_you due 2025-03-10 09:00 send_by 2025-03-10 12:00 late 2025-03-10 23:59 rule thank-you.friday

story: an interview on a Sunday is thanked for on Monday
2025-03-09 15:00 interview until 16:00
expect thank_you due 2025-03-10 09:00 rule thank-you.friday

story: an interview on the eve of Thanksgiving waits for the Friday after it
2025-11-26 15:00 interview until 16:00
expect thank_you due 2025-11-28 09:00 send_by 2025-11-28 12:00 rule thank-you.friday

story: an interview on Thanksgiving itself waits for the Friday
2025-11-27 10:00 interview until 11:00
expect thank_you due 2025-11-28 09:00 rule thank-you.friday

story: a Friday before a long weekend waits for Tuesday
2025-05-23 10:00 interview until 11:00
expect thank_you due 2025-05-27 09:00 late 2025-05-27 23:59 rule thank-you.friday

story: the turn of the year
2025-12-31 10:00 interview until 11:00
expect thank_you due 2026-01-02 09:00 rule thank-you.friday

story: a regional holiday in Bavaria
me Europe/Berlin DE BY
2025-06-18 10:00 interview until 11:00
expect thank_you due 2025-06-20 09:00 rule thank-you.friday

story: the same day in Berlin is no eve of a holiday
me Europe/Berlin DE BE
2025-06-18 10:00 interview until 11:00
expect thank_you due 2025-06-18 13:00 rule thank-you.window

story: the weekend of Saudi Arabia begins on Friday
me Asia/Riyadh SA
2025-03-06 10:00 interview until 11:00
expect thank_you due 2025-03-09 09:00 rule thank-you.friday

story: a Friday in the company's zone that is Saturday for the owner
me Asia/Tokyo JP
2025-03-07 17:00 interview until 18:00 zone America/New_York
expect thank_you due 2025-03-10 09:00 rule thank-you.friday

story: a Thursday evening in the company's zone is the owner's Friday
me Asia/Tokyo JP
2025-03-06 19:00 interview until 20:00 zone America/New_York
expect thank_you due 2025-03-10 09:00 rule thank-you.friday

story: the window counts real hours when the clocks go forward
me America/New_York -
set thank-you.friday on off
2025-03-08 15:00 interview until 16:00
expect thank_you due 2025-03-08 18:00 send_by 2025-03-09 17:00

story: the window counts real hours when the clocks go back
me Europe/Berlin -
set thank-you.friday on off
2025-10-25 15:00 interview until 16:00
expect thank_you due 2025-10-25 18:00 send_by 2025-10-26 15:00

story: an interview in the company's zone, on the day when only theirs has changed its clock
me Europe/Berlin DE BE
2025-03-11 10:00 interview until 11:00 zone America/New_York
expect thank_you due 2025-03-11 18:00

story: an interview that moves takes its thank-you along
2025-03-04 14:30 interview
2025-03-03 10:00 they move to 2025-03-06 10:00
expect thank_you due 2025-03-06 13:00

story: a cancelled interview earns none
2025-03-04 14:30 interview
2025-03-03 10:00 they cancel
expect nothing
expect no thank_you rule thank-you.window because cancelled

story: an interview whose new time is open earns none
2025-03-04 14:30 interview
2025-03-03 10:00 they move
expect nothing
expect no thank_you because open

story: their friendly mail before it went out withdraws it
2025-03-04 14:30 interview until 15:30
2025-03-04 16:10 they write friendly
expect no thank_you rule stop because "before the thank-you"

story: a friendly mail before the assumed end of the interview counts as well
2025-03-04 14:30 interview
2025-03-04 15:20 they write friendly
expect no thank_you rule stop

story: logistics while the interview is running are no answer
2025-03-04 14:30 interview until 15:30
2025-03-04 14:35 they write
expect thank_you due 2025-03-04 17:30

story: with rewrite the thank-you answers their mail
set thank-you.window after_their_mail rewrite
2025-03-04 14:30 interview until 15:30
2025-03-04 18:10 they write friendly
expect thank_you due 2025-03-04 18:10 send_by 2025-03-05 15:30 answers 2

story: with rewrite a late evening's mail is answered in the morning
set thank-you.window after_their_mail rewrite
2025-03-04 14:30 interview until 15:30
2025-03-04 22:10 they write friendly
expect thank_you due 2025-03-05 07:00

story: even with rewrite the next invitation withdraws it
set thank-you.window after_their_mail rewrite
2025-03-04 14:30 interview until 15:30
2025-03-04 16:10 they invite to 2025-03-06 10:00
expect withheld thank_you rule stop
expect thank_you due 2025-03-06 13:00

story: even with rewrite a rejection withdraws it
set thank-you.window after_their_mail rewrite
2025-03-04 14:30 interview until 15:30
2025-03-04 16:10 machine reject
expect no thank_you rule stop

story: a rejection withdraws it
2025-03-04 14:30 interview until 15:30
2025-03-04 16:10 they reject
expect no thank_you rule stop because "chose somebody else"

story: an offer withdraws it
2025-03-04 14:30 interview until 15:30
2025-03-04 16:10 they offer
expect no thank_you rule stop because offer
expect nothing

story: the next invitation withdraws it, a machine's too
2025-03-04 14:30 interview until 15:30
2025-03-04 16:10 machine invite to 2025-03-06 10:00
expect withheld thank_you rule stop
expect thank_you due 2025-03-06 13:00

story: a machine's reminder of the next round withdraws nothing
2025-03-04 14:30 interview until 15:30
2025-03-06 10:00 interview invited 2025-03-02 09:00
2025-03-04 16:10 machine invite to 2025-03-06 10:00
expect thank_you due 2025-03-04 17:30
expect thank_you due 2025-03-06 13:00

story: an out-of-office withdraws nothing
2025-03-04 14:30 interview until 15:30
2025-03-04 16:10 machine away until 2025-03-07
expect thank_you due 2025-03-04 17:30

story: an acknowledgement, a bounce and a newsletter withdraw nothing
2025-03-04 14:30 interview until 15:30
2025-03-04 16:10 machine acknowledge
2025-03-04 16:11 machine bounce
2025-03-04 16:12 machine chat
expect thank_you due 2025-03-04 17:30

story: the owner's own mail counts as the thank-you
2025-03-04 14:30 interview until 15:30
2025-03-04 16:10 I write
expect no thank_you rule stop because "wrote to them yourself"

story: the owner's mail counts when the interview ended early
2025-03-04 14:30 interview
2025-03-04 15:10 I write
expect no thank_you rule stop

story: the owner's mail from the lobby counts for nothing
2025-03-04 14:30 interview
2025-03-04 14:31 I write
expect thank_you due 2025-03-04 17:30

story: a draft that was sent is not planned again
2025-03-04 14:30 interview until 15:30
2025-03-04 17:30 draft thank_you drafted
expect thank_you due 2025-03-04 17:30
2025-03-04 19:00 draft thank_you sent
expect no thank_you

story: a draft that was deleted is not planned again
2025-03-04 14:30 interview until 15:30
2025-03-04 17:30 draft thank_you drafted
2025-03-04 19:00 draft thank_you dismissed
expect no thank_you rule stop

story: a draft that was kept is not planned again
2025-03-04 14:30 interview until 15:30
2025-03-04 17:30 draft thank_you drafted
2025-03-04 19:00 draft thank_you kept
expect no thank_you rule stop

story: what the owner wrote before the interview moved does not count for it
2025-03-04 14:30 interview until 15:30
2025-03-04 18:00 I write
2025-03-04 19:00 they move to 2025-03-06 10:00
expect thank_you due 2025-03-06 13:00

story: a draft that was sent is not made again, even when the interview moves
2025-03-04 14:30 interview until 15:30
2025-03-04 17:30 draft thank_you drafted
2025-03-04 18:00 draft thank_you sent
2025-03-04 19:00 they move to 2025-03-06 10:00
expect no thank_you

story: past 48 hours it is not made, and the record says why
2025-03-04 14:30 interview until 15:30
2025-03-06 15:30 draft thank_you expired
expect no thank_you rule thank-you.late because "at the latest"

story: each round has a thank-you of its own
2025-03-04 14:30 interview until 15:30
2025-03-04 17:30 draft thank_you drafted
2025-03-04 18:30 draft thank_you sent
2025-03-11 14:30 interview until 15:30 invited 2025-03-06 09:00
at 2025-03-06 09:00
expect thank_you due 2025-03-11 17:30

story: an uncertain time leads to no draft
2025-03-04 14:30 interview confidence 0.5
expect nothing
expect no thank_you rule doubt

story: an uncertain match leads to no draft
2025-03-04 14:30 interview certainty 0.5
expect nothing
expect no thank_you rule doubt

story: a certain letter settles an uncertain match
2025-03-04 14:30 interview
2025-03-02 10:00 they write certainty 0.5
expect nothing
2025-03-03 10:00 they move to 2025-03-06 10:00
expect thank_you due 2025-03-06 13:00

story: a forged sender leads to no draft
2025-03-04 14:30 interview warning "DMARC failed"
expect nothing
expect no thank_you rule warning because DMARC

story: a relay's invitation is answered by a new mail
2025-03-04 14:30 interview machine
expect thank_you due 2025-03-04 17:30 new-mail

story: the thank-you answers the last letter that a person wrote
2025-03-04 14:30 interview machine
2025-03-02 10:00 they write
2025-03-03 10:00 machine chat
expect thank_you answers 2

story: on hold before the thank-you went out ends it
2025-03-04 14:30 interview
2025-03-04 16:00 they hold
expect nothing
expect no thank_you rule stop because hold

story: withdrawing ends it
2025-03-04 14:30 interview
2025-03-03 16:00 I withdraw
expect nothing
expect no thank_you rule stop because withdrew

story: a parameter of the owner's
set thank-you.window after 3h
2025-03-04 14:30 interview until 15:15
expect thank_you due 2025-03-04 18:15

story: an interview beyond all reason leads to no draft
9999-12-31 23:30 interview until 23:59
expect nothing
expect no thank_you rule doubt

story: quiet hours that end at a time which the clock skips
me America/New_York -
set thank-you.friday on off
quiet 21:00 02:30
2025-03-08 19:00 interview until 20:00
expect thank_you due 2025-03-09 03:30 send_by 2025-03-09 21:00

story: quiet hours that end at a time which comes twice
me America/New_York -
set thank-you.friday on off
quiet 21:00 01:30
2025-11-01 19:00 interview until 20:00
expect thank_you due 2025-11-02 01:30 send_by 2025-11-02 19:00

story: a draft that was deleted is not made again, even when the interview moves
2025-03-04 14:30 interview until 15:30
2025-03-04 17:30 draft thank_you drafted
2025-03-04 18:00 draft thank_you dismissed
2025-03-04 19:00 they move to 2025-03-06 10:00
expect no thank_you rule stop

story: a draft that was withdrawn is planned again when the interview moves
2025-03-04 14:30 interview until 15:30
2025-03-04 17:30 draft thank_you drafted
2025-03-04 19:00 they move to 2025-03-06 10:00
2025-03-04 19:00 draft thank_you withdrawn
expect thank_you due 2025-03-06 13:00

story: she asks for another time and hears nothing: nobody knows whether they met
2025-03-04 14:30 interview until 15:30
2025-03-03 18:00 I put-off
expect no thank_you rule thank-you.window because "still open"
at 2025-03-12 12:00
expect nothing

story: she asks for another time, and it stays as it was
2025-03-04 14:30 interview until 15:30
2025-03-03 18:00 I put-off
2025-03-03 19:00 they invite to 2025-03-04 14:30
expect thank_you due 2025-03-04 17:30

story: she asks for another time and is given one
2025-03-04 14:30 interview until 15:30
2025-03-03 18:00 I put-off
2025-03-03 19:00 they move to 2025-03-06 10:00
expect thank_you due 2025-03-06 13:00

story: a machine's reminder of the old time brings nothing back
2025-03-04 14:30 interview until 15:30
2025-03-03 18:00 I put-off
2025-03-04 08:00 machine invite to 2025-03-04 14:30
expect no thank_you because "still open"

story: she could not come in, and says so the same evening
2025-03-04 14:30 interview until 15:30
2025-03-04 17:30 draft thank_you drafted
2025-03-04 18:00 I miss
expect nothing

story: they write that she did not come
2025-03-04 14:30 interview until 15:30
2025-03-04 15:00 they miss
expect nothing
at 2025-03-12 12:00
expect no check_in

story: that somebody missed the first round says nothing of the second
2025-03-04 14:30 interview until 15:30
2025-03-06 09:00 they invite to 2025-03-11 10:00
2025-03-07 09:00 they miss
expect thank_you due 2025-03-11 13:00
