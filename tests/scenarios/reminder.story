# before, where a note on the evening before is switched on.

story: a note to oneself on the evening before
set before note on
2025-03-04 14:30 interview
expect reminder due 2025-03-03 18:00 send_by 2025-03-04 14:30 rule before to-me
expect thank_you due 2025-03-04 17:30

story: without the switch there is none
2025-03-04 14:30 interview
expect no reminder

story: at an hour of the owner's
set before note 20:15
2025-03-04 14:30 interview
expect reminder due 2025-03-03 20:15

story: the evening before a Monday is a Sunday evening
set before note on
2025-03-10 14:30 interview
expect reminder due 2025-03-09 18:00

story: the quiet hours put it off until the morning
set before note on
quiet 17:00 08:00
2025-03-04 14:30 interview
expect reminder due 2025-03-04 08:00

story: but never into the interview itself
set before note on
quiet 17:00 08:00
2025-03-04 08:00 interview
expect no reminder rule before because "quiet hours"

story: the owner's evening counts, wherever they are
me Asia/Tokyo JP
set before note on
2025-03-04 20:00 interview zone America/New_York
expect reminder due 2025-03-04 18:00 send_by 2025-03-05 10:00

story: over the change of the clocks
me Europe/Berlin DE BE
set before note on
2025-03-31 09:00 interview
expect reminder due 2025-03-30 18:00 send_by 2025-03-31 09:00

story: it moves with the interview
set before note on
2025-03-04 14:30 interview
2025-03-03 10:00 they move to 2025-03-06 10:00
expect reminder due 2025-03-05 18:00

story: none for an interview that was cancelled
set before note on
2025-03-04 14:30 interview
2025-03-03 10:00 they cancel
expect no reminder rule before because "cancelled"

story: none once it has begun
set before note on
2025-03-04 14:30 interview
at 2025-03-04 14:30
expect no reminder rule before because "begun"

story: none where it was fixed only on the day itself
set before note on
2025-03-04 14:30 interview invited 2025-03-04 09:00
expect no reminder rule before because "fixed only"

story: fixed late in the evening it comes at once
set before note on
2025-03-04 14:30 interview invited 2025-03-03 20:00
expect reminder due 2025-03-03 18:00

story: what she writes to them makes no note of hers needless
set before note on
2025-03-04 14:30 interview
2025-03-03 11:00 I write
expect reminder due 2025-03-03 18:00

story: a note that was deleted is not made again
set before note on
2025-03-04 14:30 interview
2025-03-03 18:00 draft reminder drafted
2025-03-03 19:00 draft reminder dismissed
expect no reminder rule stop
2025-03-03 20:00 they move to 2025-03-06 10:00
expect no reminder rule stop

story: each round has its own
set before note on
2025-03-04 14:30 interview
2025-03-05 10:00 they invite to 2025-03-10 10:00
expect reminder due 2025-03-09 18:00

story: none after a rejection
set before note on
2025-03-04 14:30 interview
2025-03-03 10:00 they reject
expect no reminder rule stop

story: none where the time is in doubt
set before note on
2025-03-04 14:30 interview confidence 0.5
expect no reminder rule doubt

story: a guide that says nothing of it has none, whatever is set
guide optimal-time
2025-03-04 14:30 interview
expect no reminder

story: the guide that it comes from
guide step-by-step
set before note on
2025-03-04 14:30 interview
expect reminder due 2025-03-03 18:00 rule before

story: the answer to a request is not sent by sending the note to oneself
set before note on
2025-03-06 14:30 interview
2025-03-03 10:00 they ask portfolio by 2025-03-05
expect materials due 2025-03-03 10:00
2025-03-05 18:00 draft reminder drafted
2025-03-05 18:10 draft reminder sent
expect materials due 2025-03-03 10:00
