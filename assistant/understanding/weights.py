"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-47 -2 -24 -28 -36 -22 -121 -4 284 -141
ack.received@subject	-27 -21 -9 -10 -34 -8 -24 13 120 -117
ack.thanks	-11 48 -32 -14 -2 -24 -61 -12 108 -1
ack.thanks@subject	-7 -7 -3 -3 -38 -3 -9 -3 74 -22
affirm	89 24 5 -65 -38 87 12 -74 -40 -15
against, and no job	11 -23 -2 23 -31 -15 -11 66 -19 78
agreed	191 -18 58 -13 -35 -20 -125 -22 -16 -32
agreed, and a nod	108 -8 -26 -5 -8 -7 -41 -6 -5 -20
answer	-21 -64 79 -31 -73 -54 87 16 61 -67
asked to move	-103 -5 159 -7 -5 -4 -27 -5 -3 -7
automatic answer	-60 -44 -19 -14 -31 -13 -40 249 -27 -174
autoreply.absence	10 -67 -46 -41 -36 -23 -33 267 -31 -79
autoreply.absence@subject	-12 -9 -21 -6 -8 -7 -23 95 -6 -53
autoreply.bounce	-19 -9 -8 -7 -26 -6 -20 102 -6 -115
autoreply.bounce@subject	-9 -4 -4 -3 -11 -2 -6 45 -6 -81
autoreply.receipt	-99 -22 -20 -10 -16 -11 -19 203 -6 -78
autoreply.receipt@subject	-62 -14 -12 -5 -6 -3 -10 115 -4 -44
autoreply.received	-13 -11 -6 -5 -17 -3 -62 163 -47 -100
autoreply.received@subject	-4 -6 -3 -2 -8 -3 -37 82 -19 -67
bias	71 16 -68 -13 41 -82 -40 95 -18 -71
board	1 -9 -2 -4 2 -2 -4 -3 22 -18
bulk	2 -9 -41 36 34 -5 -10 0 -6 231
calendar CANCEL	-18 -5 -7 63 -15 -2 -11 -3 -2 0
calendar REPLY	-21 -8 -5 -5 -7 -3 -15 71 -6 -51
calendar REQUEST	270 -94 2 -27 -30 -10 -52 -38 -19 -85
cancellation.off	-135 -26 -36 341 -47 -15 -52 -17 -14 -49
cancellation.off@subject	-72 -14 -15 151 -9 -6 -19 -8 -8 -6
cancelled, and moved	-5 -1 2 11 -1 -1 -4 -1 -1 2
chat.lure	10 0 -7 0 0 0 0 -1 0 42
chat.lure@subject	0 0 0 0 0 0 0 0 0 18
colleague	-2 -2 -2 -2 -10 -1 -3 27 -5 195
day alone	-108 -43 -32 101 -44 43 5 24 53 -38
deadline	-87 1 -37 -63 -54 158 95 -15 2 27
forwarded	30 -3 -5 -1 -4 -3 -17 5 -3 118
generated	6 16 -50 29 46 -9 -30 -7 -1 -193
hiring little	-18 -5 -24 28 21 -13 -8 73 -54 29
hiring much	22 42 1 -14 12 -64 14 -61 47 -116
hiring none	-17 -62 -9 -48 10 81 -10 22 32 100
hiring some	45 29 4 28 -26 -39 -13 3 -31 -38
hiring.application	-8 -25 -63 -64 102 -70 52 -87 162 66
hiring.interview	52 16 75 20 -49 -84 -28 16 -17 26
hiring.meet	25 120 -45 -2 10 -47 -59 9 -12 5
hiring.process	-15 -37 -12 -36 88 -31 95 -40 -12 11
hiring.role	-67 10 -117 37 26 64 88 1 -41 -33
human	111 3 44 -39 25 -1 73 -130 -84 -31
invite.details	200 -79 -14 7 -54 -67 79 -41 -31 -11
invite.details@subject	20 -4 -1 -2 -4 -1 -3 -1 -2 21
invite.fixed	201 -45 58 26 -41 -79 7 -65 -61 -57
invite.fixed@subject	52 -34 -18 3 -20 -9 36 -2 -9 35
invite.forward	82 -18 -14 7 14 -10 -40 -17 -5 -36
invite.forward@subject	21 -3 -15 -1 0 0 -1 0 0 -30
invite.invited	27 73 -68 -20 35 27 -80 12 -5 -84
invite.invited@subject	28 -10 6 -9 -8 -32 35 -5 -4 -13
invite.reminder	63 -11 -21 -15 9 -2 -13 -6 -4 36
invite.reminder@subject	28 -3 -8 -6 -2 -2 -2 -3 -2 30
job and one time	114 -36 42 90 -43 -16 -86 -33 -34 4
job, and no person	7 23 -79 11 7 -24 -19 -3 76 -50
known application	97 -11 95 33 -20 36 30 -139 -122 -269
known interview	-17 -18 131 58 -14 -10 -106 -14 -10 -54
known interview, other time	-75 -5 93 -3 -1 -1 -6 -1 -1 -15
meeting link	40 -5 -11 -3 -3 -3 -8 -3 -3 -123
move asked, and a nod	-88 -3 133 -5 -5 -3 -22 -4 -2 -6
no job and a time	107 141 48 -62 -43 -43 -164 52 -35 -32
no time	-80 -39 -71 -82 148 -1 48 24 54 2
not.alert	-10 -3 -7 30 31 -9 0 -14 -18 82
not.alert@subject	0 0 0 0 0 0 0 0 0 130
not.cold	-1 -5 -2 11 -12 -1 16 -1 -5 151
not.cold@subject	1 0 0 0 0 0 0 0 0 14
not.employer	6 5 2 -1 13 -1 -19 -2 -2 157
not.employer@subject	2 -1 0 0 0 0 0 0 0 59
not.event	9 -21 -4 -7 -6 -6 8 32 -5 69
not.event@subject	7 -5 -1 -2 -2 -2 -4 9 -1 105
not.media	1 4 -6 -2 -1 -2 9 -1 -2 105
not.media@subject	0 0 0 0 0 0 0 0 2 28
not.official	-7 -9 32 -11 -5 7 -32 29 -3 77
not.official@subject	-24 2 28 -2 -25 -1 -1 -1 25 94
not.practice	-3 0 -2 -1 -1 -1 -1 5 3 143
not.practice@subject	-4 1 -1 -1 0 0 0 6 0 68
not.research	8 -1 -5 -1 4 -1 -1 -2 -1 117
not.research@subject	7 -1 -4 -1 0 0 0 -1 0 -18
not.someone	0 29 -8 8 -12 -5 6 0 -20 187
not.someone@subject	-5 -6 -1 -1 -7 -5 28 3 -7 -18
not.staff	2 -1 0 -1 2 0 -1 0 -1 143
not.staff@subject	0 0 0 0 0 0 0 0 0 161
not.study	-11 13 -8 -7 -44 -9 24 -4 46 88
not.study@subject	-18 5 -4 -2 37 -3 -21 15 -10 146
offer.clear	-103 -45 -34 -30 63 239 -36 -34 -21 -96
offer.clear@subject	-51 -14 -9 -7 -14 60 49 -9 -6 -61
offer.terms	-49 17 -22 -28 -102 181 53 -24 -26 -72
offer.terms@subject	-3 -3 -1 -1 -2 7 6 -1 -2 13
old time	-113 -52 179 22 -7 -2 -14 -7 -6 -73
one time	259 -77 87 46 -75 -40 -180 39 -59 19
one time, asked	-57 0 78 -4 -3 -3 -7 -2 -3 31
owner	0 0 0 0 0 0 0 0 0 -116
pair alert&apply	0 -2 0 0 9 0 0 0 -6 35
pair alert&ask	-3 5 -1 -1 11 -1 -8 -3 1 -14
pair alert&asked	-4 -6 -9 -2 7 -1 26 -4 -8 -30
pair alert&available	-1 3 -2 0 0 0 0 0 1 -14
pair alert&book	1 -2 0 0 9 0 0 0 -6 7
pair alert&call	-3 11 -1 0 -1 -1 -2 -3 0 3
pair alert&closer	0 -2 0 0 9 0 0 0 -6 9
pair alert&hear	0 0 0 0 0 0 0 0 0 24
pair alert&interview	-4 -5 30 -1 -9 0 -7 1 -5 5
pair alert&not	0 0 0 0 0 0 0 0 0 52
pair alert&role	-4 -10 -3 20 -2 -3 11 -4 -5 25
pair alert&talk	0 11 0 0 -1 0 -2 0 -7 7
pair alert&time	1 -1 -2 -4 -2 -1 12 -3 1 -19
pair alert&title	1 -2 0 0 9 0 0 0 -6 69
pair apply&ask	6 16 -4 -2 -15 -5 7 7 -10 29
pair apply&asked	-1 3 -1 0 3 -2 1 -1 -1 -15
pair apply&available	-2 1 -1 -1 0 -1 -10 -1 15 -3
pair apply&book	-3 -1 3 -1 7 -1 -7 -1 5 -10
pair apply&call	13 -1 -2 -1 -2 -1 -11 -1 6 15
pair apply&candidate	-32 61 -12 -2 21 -11 -30 -6 12 -64
pair apply&choose	-8 -18 -1 0 0 8 7 -3 16 -50
pair apply&civic	1 -13 -1 -2 -3 -2 42 -5 -16 13
pair apply&closer	-4 -8 -3 -3 9 -2 -6 -3 20 -39
pair apply&cold	-1 -1 -1 -1 0 -1 -1 -1 6 61
pair apply&confirm	-6 -4 2 -2 -7 0 -13 -2 32 -7
pair apply&deadline	7 22 -5 -6 0 -4 -42 -4 32 13
pair apply&decide	-2 -2 -1 -1 13 -1 -4 -1 -1 53
pair apply&document	11 -15 -3 -1 -13 5 9 -5 11 -25
pair apply&education	4 -2 -1 -1 13 -1 -7 -2 -3 7
pair apply&enjoyed	49 5 -3 -3 21 -5 -45 -3 -16 -24
pair apply&event	1 0 0 0 0 0 0 0 1 6
pair apply&family	-1 8 -1 -1 -2 -1 -6 -1 4 -11
pair apply&feedback	0 -2 -1 -1 8 -1 -2 -1 -2 -26
pair apply&filled	9 -3 -2 -3 16 -1 -3 -6 -8 -4
pair apply&future	-14 -2 -1 15 12 -1 -4 -1 -3 -5
pair apply&glad	-6 -26 -4 -2 -4 11 34 -1 -3 -5
pair apply&health	0 -2 -1 -1 -16 -1 -1 -1 22 -13
pair apply&hear	-19 -4 -3 -5 22 -6 -17 -25 56 -56
pair apply&hiringside	-5 -4 2 -2 -2 0 -4 -1 16 64
pair apply&inbox	1 -3 -1 -1 -3 -6 12 -2 2 28
pair apply&interview	16 -24 0 1 -6 9 -6 1 8 85
pair apply&invite	9 -26 -2 3 -4 -2 25 -6 2 -41
pair apply&keen	9 -20 -5 -3 -1 0 26 -2 -5 6
pair apply&link	-2 1 -1 -1 -1 -1 2 -1 1 18
pair apply&lure	-2 -2 -1 -1 -1 -5 11 -2 2 23
pair apply&meet	6 -1 -2 -2 -1 -1 -3 -1 5 -8
pair apply&mine	0 0 0 0 0 0 0 0 0 76
pair apply&move	1 4 -1 -1 3 -1 -1 -1 -4 -16
pair apply&not	-7 -29 -8 6 36 -8 12 -10 8 -56
pair apply&offer	-1 -1 0 0 7 1 -1 0 -4 1
pair apply&office	-5 -1 -1 -4 2 -1 20 -1 -8 -7
pair apply&official	2 -4 -1 -1 -6 -1 13 -4 2 -10
pair apply&onward	1 -1 -3 -4 7 -3 23 -5 -16 -31
pair apply&other	-7 -6 -3 9 14 -2 -2 -2 -1 -6
pair apply&pay	-10 -3 -1 -1 23 -1 -15 0 8 23
pair apply&practice	0 0 0 0 0 0 0 0 0 20
pair apply&prepare	3 -2 -1 -1 6 -1 -3 -1 1 12
pair apply&property	1 -1 0 0 3 0 -2 0 1 63
pair apply&received	-17 -15 -8 -8 -14 -8 -34 -22 127 -36
pair apply&recruiter	-14 -5 2 1 13 -2 4 -2 4 4
pair apply&remind	0 -3 -2 10 -6 -5 7 -1 -1 9
pair apply&review	-14 10 -6 10 7 -5 -12 -5 16 27
pair apply&role	-18 10 -11 -1 22 1 -9 -12 18 60
pair apply&sales	-6 6 -1 -1 18 -1 -5 -2 -7 1
pair apply&send	-7 -12 -4 -4 -9 -4 22 12 6 19
pair apply&shop	-2 -2 -1 -1 -1 -1 -4 4 7 -23
pair apply&sign	-2 -2 -1 -1 -4 -1 -6 5 12 20
pair apply&slot	8 -7 1 -2 -12 -1 -4 -2 20 5
pair apply&sorry	-1 -1 0 0 6 0 -1 0 -2 30
pair apply&stage	-5 22 -3 -3 12 -4 -14 -4 -2 2
pair apply&study	0 -1 -1 0 1 0 -1 -1 3 23
pair apply&talk	-12 20 -1 -1 1 -2 -3 -1 0 -6
pair apply&task	0 -14 -1 -1 -3 -1 35 -5 -11 -2
pair apply&team	-15 6 0 -7 1 -3 19 -3 2 24
pair apply&thank	-12 27 -9 -7 -26 -8 -78 -7 120 -83
pair apply&ticket	-2 0 -2 -1 -4 -2 -7 -2 20 13
pair apply&time	24 -7 -11 2 -21 -12 -37 8 54 -21
pair apply&title	-50 43 -11 -16 17 -5 -19 -15 56 -69
pair apply&wait	-3 -6 1 -2 7 -2 13 -3 -6 35
pair apply&wish	-3 0 -1 -1 -8 -1 -1 -1 14 5
pair ask&asked	-34 -2 -18 -11 -17 42 73 -15 -17 -81
pair ask&available	-13 38 -1 -5 -2 35 -39 -4 -8 -79
pair ask&back	-3 -3 -1 -1 -1 1 8 0 -1 -8
pair ask&book	-32 17 0 12 -3 22 -13 -1 -2 -29
pair ask&call	-19 44 -1 -7 -1 -13 16 -9 -11 -1
pair ask&candidate	-2 1 -1 -1 1 -1 4 0 0 9
pair ask&choose	-13 38 0 -2 -5 -2 -12 -2 0 58
pair ask&cold	0 0 0 0 0 1 0 0 0 21
pair ask&confirm	-4 -14 17 -2 -1 17 -11 0 -1 0
pair ask&deadline	-12 27 -6 -5 -7 22 -14 -6 0 -9
pair ask&decide	-3 -15 -1 -1 -11 6 11 -3 17 -16
pair ask&document	5 -22 -3 -2 -6 -6 26 15 -6 0
pair ask&event	-16 1 17 -1 -1 -1 1 -1 0 -4
pair ask&family	-1 6 -2 0 0 0 -1 0 0 -1
pair ask&feedback	-1 -1 0 0 3 1 -1 0 0 7
pair ask&future	-5 -2 5 -1 9 -5 1 -1 -1 -8
pair ask&health	10 -4 -5 -5 -1 -3 11 -1 -2 8
pair ask&hear	-15 55 7 -4 -1 -8 -32 3 -5 -3
pair ask&hiringside	0 0 0 0 0 0 0 0 0 13
pair ask&hitch	1 -1 0 0 0 0 -1 2 0 27
pair ask&inbox	-9 -30 -5 -2 -8 -4 26 36 -3 -19
pair ask&interview	10 1 4 -1 -15 -3 -16 9 11 14
pair ask&invite	-2 14 -3 14 -4 -2 -7 -5 -5 -19
pair ask&join	-15 0 0 15 0 0 0 0 1 45
pair ask&keen	8 -10 -4 -2 10 -5 12 -5 -4 -5
pair ask&link	-5 9 -2 -2 -5 0 7 0 -3 2
pair ask&lure	0 -1 -1 -2 2 -1 5 -1 -1 4
pair ask&machine	-1 -2 -1 -1 -2 -1 -3 18 -7 -13
pair ask&mediaword	2 1 -1 0 -1 -1 -21 22 -1 14
pair ask&meet	-16 30 -2 13 -3 -3 -10 -2 -6 15
pair ask&move	-9 -10 11 -2 -10 12 -19 31 -3 -14
pair ask&not	-5 11 -12 16 -11 -2 -11 17 -3 36
pair ask&offer	-2 -1 -1 -1 -1 7 -1 1 -1 -9
pair ask&office	6 -1 9 -1 -1 -4 -2 -4 -1 78
pair ask&official	-11 -9 4 -1 -4 -2 33 -3 -7 -10
pair ask&onward	-3 17 -2 -2 -3 -4 -12 23 -13 -36
pair ask&other	-9 7 25 -2 3 -2 -19 -2 -1 12
pair ask&pay	-1 -6 3 0 -1 -5 13 -1 -1 -3
pair ask&practice	6 -2 -1 0 0 0 -1 -1 0 35
pair ask&prepare	10 -5 -6 -8 -3 -27 43 -3 -2 70
pair ask&property	0 0 0 0 0 0 -1 0 2 24
pair ask&recorded	-2 10 -1 0 -1 -1 -3 -1 -1 8
pair ask&recruiter	-3 -2 -1 -1 -2 -2 -31 42 -1 39
pair ask&remind	11 -16 -8 1 -6 17 6 -3 -2 -47
pair ask&review	1 5 -1 -1 -1 0 -2 -1 1 -47
pair ask&role	4 12 -13 -5 5 -7 -23 35 -7 9
pair ask&sales	1 -2 -1 0 -1 -3 -15 21 -1 -13
pair ask&send	12 -10 -9 -5 -12 12 43 -13 -18 25
pair ask&shop	2 1 -1 -1 -5 -1 12 0 -6 -7
pair ask&sign	-4 -26 -5 -5 -8 98 -41 -3 -5 -44
pair ask&slot	-13 59 -15 8 -11 4 -14 -11 -8 9
pair ask&stage	-2 -2 -1 0 -1 -1 8 -1 1 16
pair ask&study	6 -6 -1 -1 6 -1 0 -1 -2 1
pair ask&talk	-5 -5 3 -4 -5 -3 26 -5 -2 17
pair ask&task	10 -7 -1 -1 -12 -1 2 -3 14 -13
pair ask&team	-3 5 -3 -1 -3 -8 20 -4 -3 61
pair ask&thank	-1 4 -1 -1 -2 1 -3 9 -5 17
pair ask&ticket	-5 -9 -1 -2 -2 9 1 8 0 -8
pair ask&time	1 10 -15 5 -12 18 46 -28 -26 -26
pair ask&title	19 14 1 -3 -5 -6 -7 -6 -8 27
pair ask&urgent	-1 -1 -1 -1 -2 -1 -1 7 -1 13
pair ask&video	-7 -2 -1 14 -1 -1 -1 -1 -1 2
pair ask&wait	-2 -4 15 -2 -8 -1 5 0 -4 -1
pair asked&available	-13 14 6 -7 -10 23 4 -7 -10 -25
pair asked&book	-1 7 0 0 -2 -1 -2 0 0 6
pair asked&call	-11 6 -15 -2 -4 -17 50 -5 -2 12
pair asked&candidate	-1 -5 0 0 7 0 1 0 -1 14
pair asked&choose	-22 65 -5 -1 -8 -9 -16 -2 -1 -12
pair asked&cold	0 0 0 0 0 0 0 0 0 32
pair asked&confirm	-22 14 8 -2 -2 2 5 -3 -1 2
pair asked&deadline	-10 -17 -2 -3 0 -16 48 3 -3 -54
pair asked&document	-9 -10 -2 -1 -14 -4 43 -1 -2 -42
pair asked&family	-1 6 -2 0 0 0 -1 0 0 13
pair asked&future	-4 0 5 0 4 -1 -2 0 0 0
pair asked&hear	7 -9 -1 -1 1 2 2 -1 -1 20
pair asked&hiringside	-1 -4 -6 0 0 0 13 0 0 32
pair asked&hitch	11 6 -9 -1 -1 -2 -4 -1 0 -5
pair asked&interview	-31 39 0 -4 -3 -3 8 -3 -3 30
pair asked&join	-3 -5 -2 0 -5 47 -28 -3 -1 -29
pair asked&keen	10 6 -1 -1 7 -8 -12 -1 -1 36
pair asked&mediaword	0 0 0 0 0 0 0 0 0 21
pair asked&meet	37 38 -3 -2 -2 -6 -52 -2 -6 -71
pair asked&move	-1 -23 61 -3 -3 -12 -15 -3 -2 -25
pair asked&not	14 8 -10 -1 -2 2 -8 -1 -1 0
pair asked&office	-1 5 -1 0 0 -2 0 0 -1 104
pair asked&official	-7 -9 -1 0 -2 -6 27 -1 -1 -2
pair asked&other	-13 -39 47 -2 -2 -2 13 -1 -1 -12
pair asked&pay	-2 5 3 0 -2 -3 7 -1 -7 -9
pair asked&prepare	-26 11 20 -1 -1 -3 3 -1 -1 -2
pair asked&property	0 0 0 0 0 0 0 0 0 34
pair asked&remind	3 -12 -28 -7 -9 -28 92 -6 -4 -16
pair asked&role	-11 28 -5 -3 3 -15 8 -3 -3 -16
pair asked&sales	-1 -1 -1 0 0 9 -6 0 0 30
pair asked&send	-13 -3 10 -2 -15 -7 35 -2 -3 -66
pair asked&sign	-1 -1 -1 0 0 6 -1 0 0 9
pair asked&slot	-49 41 66 -9 -16 -27 18 -10 -14 12
pair asked&stage	-5 2 -1 -1 -1 -2 3 5 -1 -2
pair asked&study	-5 7 -1 0 7 -1 -6 0 -1 -2
pair asked&talk	-16 71 23 -4 -20 -18 -23 -4 -9 -20
pair asked&team	7 -20 -2 -1 -1 -2 22 -2 -1 21
pair asked&time	-33 18 38 -20 -19 14 34 -17 -15 9
pair asked&title	-11 3 -12 -2 -3 19 8 -2 -1 4
pair asked&video	22 -11 -3 -1 -1 -1 -2 -1 -1 -32
pair asked&wait	32 -16 -31 -2 -8 -15 43 -1 -1 4
pair available&book	-4 18 -1 -1 -1 -7 -2 0 -1 7
pair available&call	-6 15 -4 -4 -13 -7 29 -9 -1 7
pair available&candidate	-1 1 0 0 -1 2 -1 0 1 -4
pair available&choose	-2 13 -1 -1 -2 -1 -2 -1 -3 -25
pair available&confirm	-11 41 -11 -3 -2 -1 -11 -2 -2 21
pair available&deadline	-5 15 -2 -3 -10 -1 9 -1 -2 -28
pair available&event	-5 7 -1 0 0 0 0 0 0 7
pair available&hear	8 -8 1 -1 6 0 -7 1 -1 18
pair available&hiringside	0 1 0 0 0 0 0 0 0 12
pair available&hitch	13 -2 -9 0 0 0 0 0 0 1
pair available&interview	-21 49 -25 -4 -3 -2 -7 16 -2 -48
pair available&invite	0 6 -1 -1 -2 -1 -1 -1 -1 -14
pair available&link	-5 26 -1 -2 -2 -8 -2 -2 -4 14
pair available&meet	-8 23 10 -5 -3 -1 -9 -1 -5 8
pair available&move	-3 -6 14 2 -1 -1 -4 -1 -1 5
pair available&not	11 1 -5 -4 -5 -1 4 0 -2 7
pair available&other	-3 -14 19 -1 5 -1 -3 -1 -1 -1
pair available&prepare	1 -4 5 -1 -6 -2 14 -5 -2 3
pair available&remind	-3 -7 13 -5 5 -1 0 -1 -1 -6
pair available&review	-1 2 -1 0 1 -1 -1 5 -4 -3
pair available&role	-6 -17 -3 -3 -9 5 27 1 4 45
pair available&send	-9 25 -1 -1 -2 -2 -4 -2 -4 5
pair available&slot	-10 37 19 -2 -5 -5 -25 -4 -6 -30
pair available&stage	0 -1 0 0 0 0 2 0 0 22
pair available&talk	-2 10 -1 -1 -1 -1 -8 -1 4 26
pair available&team	-5 7 5 -4 -2 -1 12 -11 0 -3
pair available&thank	0 1 -1 0 -1 0 -14 0 15 -1
pair available&ticket	-2 9 -1 -1 -1 0 -2 -1 -1 4
pair available&time	-37 113 -5 -14 -6 -11 -25 -14 -2 -29
pair available&title	-14 34 -4 -6 -2 7 -13 -2 -1 -5
pair available&video	2 7 -2 -1 -1 -1 -3 -2 -1 -14
pair available&wait	-3 -11 -3 1 4 -3 29 -11 -3 0
pair away&back	-7 -2 -7 -5 -1 -2 -14 39 -2 -6
pair away&book	-10 7 2 1 -1 6 -5 -1 0 -6
pair away&deadline	-22 -8 -7 11 -21 -15 8 50 4 -20
pair away&filled	-10 6 -7 -3 9 -1 -16 23 -2 -11
pair away&health	-2 -1 -1 -1 -6 4 -15 15 8 -31
pair away&hear	-1 -1 -1 -1 -1 3 5 -4 0 5
pair away&inbox	-2 -1 -2 -2 -1 -1 -12 22 -1 -12
pair away&interview	-6 -2 8 2 -1 -1 -3 1 -1 -7
pair away&meet	-14 -1 0 15 -1 -1 -2 6 -1 -11
pair away&not	-13 -14 -17 -23 -6 -13 28 65 -7 -50
pair away&offer	-2 -1 -1 -1 -1 11 -5 0 -1 -14
pair away&official	-1 0 0 0 0 0 -1 3 0 1
pair away&pay	-3 -2 -1 -1 -30 13 23 3 -1 -22
pair away&role	-2 -2 -1 1 -1 6 -5 3 0 29
pair away&sorry	-2 -6 4 5 -1 -1 2 -1 0 -4
pair away&team	-18 -10 7 14 3 2 15 -11 -3 -4
pair away&time	-42 -13 26 -37 -13 -20 18 91 -9 -58
pair away&title	-19 -10 -1 9 -1 -8 45 -13 -2 -13
pair away&wait	-4 -2 -5 -4 -6 -5 22 -1 6 -14
pair back&deadline	-5 -1 -2 -1 -4 -3 14 -2 4 9
pair back&feedback	9 -2 -1 -5 8 -1 -11 3 -1 0
pair back&hear	4 -3 -2 -6 17 -10 -9 4 4 0
pair back&inbox	0 -1 -1 -1 -5 -1 -2 13 -1 -4
pair back&send	-6 -4 -2 -2 -5 0 8 14 -2 4
pair back&stage	-1 -1 -1 -1 10 -7 1 1 -1 -4
pair back&time	-16 -18 5 -8 -4 -4 1 49 -4 -25
pair book&call	12 6 -9 -2 -4 -2 -5 8 -3 -45
pair book&cancel	-13 -2 4 21 -2 -1 -4 -2 -1 -9
pair book&candidate	-5 -17 3 -1 -1 0 23 -1 -1 0
pair book&choose	-12 24 3 -1 -2 -1 -6 -1 -5 30
pair book&civic	-2 0 1 -1 -1 0 -1 -1 4 -3
pair book&closer	-1 -4 -1 -1 8 -1 -1 -1 1 14
pair book&confirm	2 -1 5 -2 -2 -2 -9 -1 9 36
pair book&education	0 0 0 0 0 0 0 0 0 18
pair book&event	-3 12 2 1 -3 -4 -3 -2 -1 2
pair book&glad	1 0 0 0 0 0 0 0 0 12
pair book&health	-2 0 -1 0 -1 5 -1 -1 0 -23
pair book&hear	-6 3 3 -2 -4 -1 -5 9 3 -3
pair book&hiringside	-2 1 3 0 -1 5 -5 -1 -1 -17
pair book&interview	-10 51 27 -8 -12 -7 -37 0 -4 -41
pair book&invite	8 -5 -1 -1 8 -1 -1 -1 -7 -3
pair book&keen	0 7 -1 -1 -1 -1 -2 -1 -1 11
pair book&link	-6 31 -2 -3 -3 -8 -4 -3 -2 -49
pair book&mediaword	31 2 -20 -1 -1 1 -10 -1 -1 -21
pair book&meet	-7 1 2 13 -1 -1 -6 -1 -1 14
pair book&move	-35 -3 39 -2 -1 -1 -4 8 -1 7
pair book&not	-20 25 -2 19 0 -1 -18 -2 -1 30
pair book&office	-1 -1 2 2 -1 0 -1 0 0 20
pair book&official	8 -2 0 -2 0 0 -2 0 0 44
pair book&other	-3 -1 -4 1 -1 -1 -1 9 1 -18
pair book&pay	1 -1 1 -1 -1 6 -12 -1 9 2
pair book&practice	0 0 0 0 0 0 0 0 0 9
pair book&prepare	-3 -1 5 1 -1 0 -1 0 -1 -7
pair book&property	2 -1 1 1 0 0 -1 0 0 -15
pair book&recruiter	3 5 -4 0 -1 -1 0 0 -1 12
pair book&remind	0 -6 -8 5 -1 23 -10 -1 -1 26
pair book&review	2 5 -1 0 -1 0 -1 -2 -1 13
pair book&role	-10 9 -5 5 7 14 -10 -2 -9 -34
pair book&sales	7 0 -1 -2 0 -1 -3 0 0 21
pair book&send	15 -8 -1 -1 -1 1 -3 -1 -1 -13
pair book&shop	4 8 -1 -4 -1 -1 -4 -1 -1 0
pair book&sign	13 -2 -1 -1 -2 -6 3 -2 -2 -8
pair book&slot	8 25 -7 14 -8 -5 -24 5 -8 8
pair book&sorry	-4 -1 -1 9 0 -1 -1 -1 -1 -1
pair book&stage	17 -18 -2 2 -2 -2 8 -1 -3 -8
pair book&talk	16 10 -5 -2 -3 -5 -6 -2 -1 2
pair book&task	1 4 -1 2 -1 -1 -1 -2 -1 5
pair book&team	36 -5 -13 -4 -4 1 -13 5 -3 -13
pair book&thank	-6 9 0 0 0 0 0 0 0 0
pair book&ticket	-2 4 -1 -1 -1 0 -8 -1 9 1
pair book&time	-1 -20 15 22 -5 29 -36 -8 4 41
pair book&title	25 2 -6 4 1 -5 -7 -4 -11 -11
pair book&video	-12 0 -1 16 -1 -1 -1 -1 -1 -26
pair book&wait	5 -4 -1 -3 -8 0 3 -1 9 -2
pair bounce&filled	-6 -2 -2 -2 -5 -4 -4 26 -1 -7
pair bounce&inbox	-14 -4 -3 -2 -9 -2 -9 43 1 -7
pair bounce&invite	-14 -4 -4 -3 -6 -5 -6 42 -1 -19
pair bounce&machine	-1 -2 -1 -1 -5 -1 -3 15 -1 -7
pair bounce&not	-7 -5 -3 -3 -12 -2 -11 49 -5 -45
pair bounce&office	-1 -1 -1 -1 -1 0 -1 6 -1 -17
pair bounce&official	0 -1 0 0 -2 0 -1 1 4 3
pair bounce&recruiter	0 -1 0 0 -2 0 -1 1 4 3
pair bounce&shop	-2 -1 -1 -1 -6 -1 -7 19 -1 -21
pair bounce&sign	-7 -6 -3 -2 -8 8 -11 32 -3 -30
pair bounce&time	-41 -3 -6 -1 -1 -1 -1 55 -1 -5
pair call&cancel	-8 -3 -5 42 -10 -3 -8 -3 -2 -26
pair call&choose	2 -1 -2 0 -2 0 -1 0 4 42
pair call&closer	-1 -1 0 0 -1 0 -1 0 5 9
pair call&confirm	7 -2 -1 -1 -1 0 -1 -1 -1 -2
pair call&deadline	-3 2 2 -2 -4 -1 9 -1 -1 -5
pair call&decide	-1 -13 -5 -1 0 -1 24 -2 0 -2
pair call&document	0 -1 -1 0 0 0 4 0 0 -1
pair call&enjoyed	2 31 -1 -1 -2 -1 -21 -1 -7 16
pair call&event	-2 1 -1 4 0 0 -1 0 0 -10
pair call&family	-2 0 1 0 -4 0 -1 0 7 13
pair call&glad	-5 -8 -6 -1 2 0 19 -1 -1 9
pair call&hear	6 2 3 3 -3 -4 -9 2 1 22
pair call&hiringside	0 -4 8 -2 -1 0 -1 0 1 -20
pair call&inbox	-12 -23 -5 -1 -1 -6 49 -2 1 14
pair call&interview	-2 24 -5 0 -13 -6 -13 3 11 -13
pair call&invite	18 -9 -1 -1 -1 -1 -2 -1 -1 -2
pair call&keen	8 -5 -1 -1 -1 3 -3 1 0 -23
pair call&mediaword	0 0 0 0 0 0 0 0 0 35
pair call&meet	1 -3 -1 -1 -5 -1 3 -1 9 -6
pair call&move	-1 -2 -3 -2 -1 -1 4 9 -1 21
pair call&not	17 4 -12 -5 -8 -1 12 -5 -1 20
pair call&offer	-1 2 -1 -1 -1 1 0 1 -1 -7
pair call&office	12 5 0 -4 -2 -2 -4 -3 -1 19
pair call&official	2 0 0 0 0 0 0 0 0 20
pair call&other	-3 0 10 7 -3 -4 -14 8 -1 -21
pair call&pay	10 -1 0 -2 -1 0 -5 -1 0 -18
pair call&prepare	29 -5 -2 2 -7 -8 3 -10 -3 -7
pair call&property	2 0 -1 0 0 0 0 0 0 -11
pair call&recruiter	-3 9 1 5 -3 -1 -7 -1 1 1
pair call&remind	3 -5 -9 13 -13 -17 34 -5 -2 -48
pair call&review	-1 -3 0 -1 -8 0 -2 -1 17 16
pair call&role	25 12 -8 -9 -6 -2 -20 4 4 11
pair call&sales	-1 -2 -10 -8 -2 -7 -22 57 -5 -21
pair call&send	1 -17 -3 -2 -2 4 22 -2 -1 -29
pair call&shop	2 -1 -2 0 0 -1 4 -1 0 -17
pair call&sign	-7 -1 0 -1 0 11 -1 0 0 31
pair call&slot	12 3 -31 -5 2 -14 38 -1 -5 -24
pair call&talk	23 2 -3 -7 3 -3 -16 -2 3 -13
pair call&team	-4 -7 -9 -3 -4 5 9 12 1 -26
pair call&ticket	0 0 -1 0 0 0 2 0 0 4
pair call&time	67 -12 -25 -10 -11 -21 -5 -27 45 53
pair call&title	0 43 -8 -7 -9 1 -20 3 -3 11
pair call&video	12 -1 -3 -2 -1 -1 -1 -2 -1 -33
pair call&wait	-1 -1 9 -2 -1 -1 -4 1 0 -5
pair call&wish	4 6 -1 -5 4 -5 -1 -1 -1 -15
pair cancel&deadline	-2 -1 -1 5 0 0 -1 0 0 -10
pair cancel&event	-8 -1 -2 14 -1 -1 -1 -1 -1 2
pair cancel&filled	-2 -1 -1 28 -12 -2 -7 -2 -1 -7
pair cancel&hear	-2 -1 -2 9 -1 0 -1 0 -1 16
pair cancel&hold	-10 -2 3 44 -7 -2 -23 -2 -1 -5
pair cancel&interview	-66 -11 -2 129 -17 -4 -14 -8 -6 -35
pair cancel&link	13 -1 -9 -1 0 0 0 0 0 -17
pair cancel&move	1 0 0 0 0 0 0 0 0 21
pair cancel&not	-5 -1 3 10 -1 -1 -2 -1 -1 5
pair cancel&recruiter	-3 -1 -1 15 -3 -1 -5 -1 -1 -13
pair cancel&remind	-14 -3 13 35 -11 -4 -11 -3 -2 2
pair cancel&role	-12 -4 -6 73 -16 -5 -24 -4 -3 -11
pair cancel&slot	-12 -1 6 26 -10 -2 -3 -1 -1 -1
pair cancel&sorry	-8 -3 -1 39 -12 -4 -8 -3 -2 3
pair cancel&team	-4 -1 -3 15 -2 -1 -3 -1 -1 -16
pair cancel&time	-50 -8 10 94 -8 -5 -22 -6 -5 -16
pair cancel&title	-34 -3 -4 48 0 -1 -2 -2 -2 5
pair candidate&choose	-9 -1 1 -1 20 -2 -17 -2 12 -18
pair candidate&civic	-1 -1 -1 -1 6 -1 3 -1 -4 -12
pair candidate&closer	-2 -7 -1 -1 13 -1 -3 -1 3 -29
pair candidate&confirm	-6 -1 3 2 -3 1 4 -1 1 14
pair candidate&deadline	-2 -1 -3 -4 0 -2 15 8 -10 -13
pair candidate&decide	0 -3 -1 1 4 -1 4 -1 -2 30
pair candidate&document	7 -2 0 0 -3 0 8 -5 -4 -11
pair candidate&education	0 -5 0 0 9 0 -1 0 -1 -4
pair candidate&enjoyed	-1 8 -1 -1 3 -1 -4 -1 -3 2
pair candidate&feedback	1 -1 0 -1 3 0 1 0 -2 1
pair candidate&filled	-2 -6 -1 -2 14 -1 -1 -1 -2 -14
pair candidate&glad	16 5 -2 -2 -4 0 -11 0 -3 -21
pair candidate&health	3 -1 0 0 1 0 0 0 0 -9
pair candidate&hear	4 -12 2 0 3 -2 2 -1 3 -48
pair candidate&hiringside	-12 -9 31 -5 -15 -1 25 -5 -9 60
pair candidate&interview	3 -4 2 5 -3 -1 -5 0 5 64
pair candidate&invite	0 -2 -1 7 0 -1 -1 -1 -1 -11
pair candidate&keen	0 1 -1 0 -1 1 -1 1 0 18
pair candidate&link	0 3 -1 -1 -1 -1 -1 -1 1 -18
pair candidate&meet	0 -3 -1 -2 14 -1 -7 0 1 -17
pair candidate&move	-4 -1 -1 -1 -1 -1 21 0 -13 -5
pair candidate&not	-5 -3 -2 -2 15 -1 -5 -1 6 -37
pair candidate&offer	-4 -3 -7 -4 34 -7 -8 -1 -2 -18
pair candidate&office	-2 -1 -1 -4 0 0 11 0 -3 19
pair candidate&onward	-3 -1 -1 -1 10 -1 0 -2 -2 -6
pair candidate&other	-12 -11 -10 5 84 -10 -33 -3 -9 -4
pair candidate&prepare	-3 -1 -1 -1 0 -1 20 -1 -12 -2
pair candidate&property	-1 -1 0 0 1 0 -1 0 3 34
pair candidate&received	-5 -5 -2 -2 -1 -2 -7 -2 26 5
pair candidate&recruiter	-4 -2 3 2 -11 -1 11 -1 1 -13
pair candidate&remind	-6 -1 -2 10 -7 0 8 -1 -1 8
pair candidate&review	0 -2 -1 -2 15 -1 -8 -1 1 50
pair candidate&role	-4 -8 -6 3 37 -4 -7 -4 -6 14
pair candidate&sales	-5 7 -1 0 0 0 1 0 -1 7
pair candidate&send	-1 -1 -1 -1 0 -1 2 -1 3 -14
pair candidate&shop	-2 -3 0 0 -4 -1 16 0 -6 16
pair candidate&sign	-5 -3 -1 -2 0 -1 24 5 -17 -33
pair candidate&slot	-6 -2 -3 -4 32 -9 -8 -1 1 6
pair candidate&sorry	-1 -1 -1 0 6 0 -1 0 -1 22
pair candidate&stage	6 7 -4 -4 -5 -3 8 -3 -2 9
pair candidate&study	0 -6 0 -1 10 0 -1 0 -1 -5
pair candidate&talk	-2 -1 -1 0 0 0 7 -1 -2 -3
pair candidate&team	-7 -20 0 -8 30 -3 16 7 -15 11
pair candidate&thank	-2 0 -1 -1 0 -1 -3 -1 10 -13
pair candidate&ticket	-1 -2 -2 -3 -4 -1 8 9 -5 -5
pair candidate&time	-5 -5 -8 11 31 -11 -4 -4 -5 55
pair candidate&title	-7 5 -3 -9 9 -4 29 -6 -13 -8
pair candidate&wait	-3 -1 1 -1 -2 -1 11 -1 -3 32
pair choose&civic	-2 4 -1 -1 8 -1 -7 -1 -1 17
pair choose&closer	-2 -3 -1 -1 11 -2 -5 -2 6 -31
pair choose&confirm	-4 -1 1 3 -1 4 -1 -1 -1 21
pair choose&deadline	-4 7 -2 -4 -29 -5 49 -10 -2 -45
pair choose&decide	-1 -1 -1 -1 1 5 -2 -1 0 5
pair choose&filled	-2 -4 -1 -1 16 -1 -4 -1 -2 -13
pair choose&glad	-4 -9 -1 -2 -7 28 -3 -1 -2 -7
pair choose&health	-1 0 0 0 0 5 -1 -1 0 38
pair choose&hear	-7 -2 -2 23 -9 0 -13 -4 14 -21
pair choose&hiringside	-5 -1 3 -1 -8 1 -2 -1 13 -31
pair choose&hold	-2 -2 -1 3 -9 -2 15 -1 -1 -25
pair choose&interview	-16 2 -3 1 18 12 -14 -5 6 -3
pair choose&invite	6 5 -1 2 -7 7 -8 -1 -3 -27
pair choose&keen	-2 24 -1 -1 -9 -7 -3 -1 -1 -2
pair choose&link	-7 16 10 -8 -3 -2 -4 -1 -2 0
pair choose&meet	-3 2 -3 4 13 -1 -10 -1 -1 -12
pair choose&not	-7 -5 -9 21 0 -4 2 -6 7 -30
pair choose&offer	-6 -3 -2 1 9 9 -3 -1 -4 -2
pair choose&office	-3 -2 -3 2 -2 4 6 -1 -1 7
pair choose&official	0 0 0 0 1 0 0 0 0 16
pair choose&onward	-3 -1 -1 0 16 -1 -2 -1 -8 -5
pair choose&other	-17 -11 1 -9 86 -9 -26 -6 -10 40
pair choose&pay	-2 -2 -1 -1 -7 17 -3 -1 -1 -5
pair choose&prepare	-1 -1 -1 3 0 1 -1 0 -1 2
pair choose&property	0 -1 -3 21 -10 -3 -3 -2 -1 10
pair choose&recruiter	-1 0 7 -1 -2 0 -11 1 7 -86
pair choose&remind	-1 1 0 0 2 0 -1 0 0 40
pair choose&review	-2 0 -1 -2 7 -2 -6 -2 9 14
pair choose&role	-10 6 -4 -4 8 19 -6 -4 -5 -42
pair choose&sales	-1 0 -1 -1 -2 7 -1 -1 -1 7
pair choose&send	-5 0 10 -7 7 6 -3 -1 -7 -7
pair choose&sign	-6 -5 -2 -3 3 24 -6 -3 -4 -8
pair choose&slot	-56 96 7 -7 -7 -4 -18 -3 -7 58
pair choose&sorry	-1 -1 -1 1 4 0 -1 -1 -1 36
pair choose&stage	34 -3 -14 15 -25 -5 5 -5 -3 -34
pair choose&task	6 -1 -1 -1 10 -1 -14 0 1 -6
pair choose&team	-11 -2 6 1 8 7 4 -10 -3 -40
pair choose&thank	-4 6 -1 -2 1 0 -1 0 1 -10
pair choose&ticket	-2 5 -1 -1 -3 -3 14 -8 -1 -16
pair choose&time	-50 52 -6 9 8 35 -37 -6 -5 63
pair choose&title	-16 -11 -1 -5 48 66 -67 -6 -8 7
pair civic&closer	-3 2 -2 -4 11 -3 -6 -1 6 -12
pair civic&hear	-1 -2 0 0 0 -1 -21 22 4 -4
pair civic&hiringside	5 -2 0 -1 2 0 -1 0 -1 -4
pair civic&interview	8 2 -2 -2 -1 -2 -4 -2 3 5
pair civic&invite	-12 -11 -1 -2 -2 17 22 -4 -8 19
pair civic&join	-10 0 -1 -1 -1 16 -2 -1 0 14
pair civic&meet	-10 -3 0 -1 1 18 -5 0 0 22
pair civic&not	0 -1 -1 -3 9 -1 -2 -1 -1 6
pair civic&onward	6 -2 -1 -1 0 -1 -1 0 -1 -21
pair civic&received	-1 -1 0 0 -1 -1 -21 22 1 12
pair civic&recruiter	3 -1 -1 -1 -1 -1 2 -1 0 0
pair civic&review	-2 6 -1 -3 8 -2 -3 -1 -1 -21
pair civic&role	5 5 -2 -2 8 -2 -7 -1 -2 -21
pair civic&slot	3 1 0 0 0 0 -3 0 0 30
pair civic&team	8 0 -2 -2 -2 5 -26 22 -3 2
pair civic&thank	0 0 0 0 2 0 0 0 -1 21
pair civic&time	-6 -5 -1 -5 5 21 -7 -1 -1 91
pair civic&title	-1 1 -3 -6 4 22 -4 -4 -10 -33
pair closer&cold	-1 -2 0 0 -1 1 -1 0 5 -1
pair closer&decide	-3 -1 -2 -1 29 -2 -15 -2 -3 -15
pair closer&hear	-4 -4 -3 -2 17 -2 -22 -2 23 -3
pair closer&hiringside	-2 -2 -1 -1 3 -1 -2 -1 6 -36
pair closer&inbox	0 10 -1 -1 -2 -1 -4 3 -4 7
pair closer&interview	-1 -4 -1 -1 1 -1 -7 -1 15 5
pair closer&not	-14 6 -1 -8 61 -9 3 -13 -25 -24
pair closer&onward	-1 -1 -1 0 6 0 -1 0 -1 -2
pair closer&other	-2 -7 -1 -1 15 -1 -3 -1 1 13
pair closer&received	-2 -3 -2 -1 10 -2 21 -3 -19 9
pair closer&recruiter	-2 -2 -1 -1 19 -1 -2 -1 -10 -23
pair closer&review	-2 3 -1 -4 -4 -3 -5 -1 17 -19
pair closer&role	-3 6 -2 -5 31 -3 -10 -3 -11 -19
pair closer&slot	0 27 -3 0 -3 -8 -11 -2 -1 -16
pair closer&team	-2 9 -1 -1 5 -1 -6 -3 -2 -26
pair closer&thank	-2 -3 -2 -1 -3 -2 19 0 -6 -10
pair closer&time	0 -1 -1 -3 6 1 -3 2 0 12
pair closer&title	1 -5 -1 -4 28 -3 -5 -1 -10 -15
pair closer&wait	-1 -1 0 0 9 0 -5 0 0 9
pair cold&enjoyed	-1 4 -1 0 0 0 -1 0 0 22
pair cold&event	0 0 0 0 0 0 0 0 0 26
pair cold&glad	-1 0 0 0 0 7 -4 0 0 12
pair cold&hear	-2 -1 -1 -13 -8 -2 19 -1 9 13
pair cold&interview	4 2 -1 -1 -1 -1 -2 -1 2 10
pair cold&keen	-7 13 -1 0 0 -1 -2 0 0 -2
pair cold&not	0 0 0 0 0 0 0 0 0 22
pair cold&office	-3 16 -2 -2 0 -2 -4 -1 -1 -11
pair cold&pay	0 0 0 0 0 0 0 0 0 22
pair cold&role	5 -1 -2 -2 -3 4 -6 -1 7 3
pair cold&sales	3 4 -1 -1 0 -1 -2 -1 -1 -9
pair cold&send	0 0 0 0 0 1 0 0 0 16
pair cold&sign	-1 -1 0 0 -2 1 5 0 -2 1
pair cold&talk	3 1 0 -1 -2 -1 4 0 -2 50
pair cold&team	1 0 -1 -1 -3 -1 7 0 -2 17
pair cold&thank	3 -3 -1 -2 -8 0 11 0 1 -14
pair cold&time	4 -1 0 -1 -1 0 0 0 -1 6
pair cold&title	2 1 -1 -2 -3 5 1 -1 -2 3
pair confirm&deadline	5 -3 1 -1 -2 2 0 -1 -1 13
pair confirm&document	0 -1 0 0 -1 1 0 0 2 11
pair confirm&event	-13 -2 16 3 -1 -1 -1 -1 -1 -42
pair confirm&glad	4 -2 -1 -1 -2 7 -2 -1 -1 6
pair confirm&hear	-3 0 0 3 -1 1 0 -1 1 3
pair confirm&hiringside	-2 -1 3 0 0 1 -1 0 0 -4
pair confirm&inbox	0 -1 -1 -1 -1 0 -1 4 1 -10
pair confirm&interview	15 -2 4 -6 -6 0 -3 1 -4 -22
pair confirm&invite	-1 -1 -1 4 -1 0 -1 0 1 -10
pair confirm&keen	0 -1 0 0 0 3 -1 0 0 0
pair confirm&mediaword	1 0 0 0 0 0 0 0 0 26
pair confirm&meet	1 -2 5 0 -1 -1 -2 -1 -1 11
pair confirm&mine	0 -1 3 -1 0 0 0 0 0 15
pair confirm&move	-2 -1 3 -1 0 0 0 2 -1 2
pair confirm&not	-5 -2 3 2 -21 -1 21 3 -1 -3
pair confirm&office	-1 0 -2 3 0 0 0 0 0 42
pair confirm&official	0 0 0 0 0 0 0 0 0 25
pair confirm&other	-6 -1 0 -1 5 -1 6 -2 -1 -3
pair confirm&prepare	4 -1 1 0 -1 -1 -3 -1 1 16
pair confirm&property	1 0 0 0 0 0 0 0 0 5
pair confirm&received	-1 -1 -1 0 -1 0 -1 0 5 12
pair confirm&remind	9 -1 4 -4 -1 -1 -5 -1 -1 -28
pair confirm&role	11 -6 -3 -3 -23 2 18 -3 7 -13
pair confirm&sales	3 -1 -1 0 -1 0 -2 0 2 10
pair confirm&shop	0 -2 -1 -1 1 -1 -3 -1 7 -3
pair confirm&sign	-4 -7 -1 -1 -2 15 2 -1 -2 29
pair confirm&slot	10 4 2 -3 -2 -1 -6 -2 -1 -22
pair confirm&stage	3 -1 -2 -1 0 0 1 0 0 -24
pair confirm&study	0 0 0 0 0 0 0 0 1 20
pair confirm&talk	11 -2 -6 -1 -2 -1 4 -1 -2 -11
pair confirm&team	5 -4 0 -2 0 -1 5 -1 -1 -16
pair confirm&thank	-7 -2 9 -1 -1 -1 3 -2 1 -5
pair confirm&time	17 28 -8 -8 -10 -3 -16 -5 4 19
pair confirm&title	21 -7 -3 -2 -6 1 -5 -3 5 -19
pair confirm&video	7 -1 -2 -1 -1 -1 -1 -1 -1 -18
pair confirm&wait	-2 1 -1 -1 -3 -1 -1 0 8 12
pair deadline&decide	24 -6 -6 -2 23 0 -16 -12 -3 -36
pair deadline&document	-4 -2 -2 -1 -1 -2 14 -1 -1 -5
pair deadline&education	-1 -1 0 0 1 0 -2 -1 5 22
pair deadline&event	6 -1 -1 -1 0 0 -1 -1 0 4
pair deadline&family	-1 0 0 0 -1 0 0 0 3 7
pair deadline&feedback	6 -2 -2 -1 -7 -1 12 -3 -2 -1
pair deadline&filled	11 9 2 -3 0 -1 -6 -7 -4 4
pair deadline&health	-16 -1 17 0 -4 -1 -3 -1 8 1
pair deadline&hear	0 -3 3 -10 -11 24 -58 27 28 10
pair deadline&hiringside	0 -2 -2 1 -3 -1 10 -1 -2 -10
pair deadline&hitch	1 -1 2 -1 -1 1 -1 0 -1 14
pair deadline&hold	-6 -2 -7 6 -17 -2 31 -1 -1 -26
pair deadline&inbox	13 -4 0 -2 -2 -2 -15 14 -2 29
pair deadline&interview	-7 -1 14 -1 3 -3 -2 1 -4 8
pair deadline&invite	-2 -3 -1 8 0 -1 -2 -1 3 7
pair deadline&keen	-7 -2 -1 -1 -3 0 15 -1 -1 15
pair deadline&link	-8 16 -2 -2 -3 -1 6 -2 -3 -2
pair deadline&lure	0 -2 0 0 0 -4 7 0 0 15
pair deadline&mediaword	-4 1 -1 -1 -1 -10 -14 31 -1 -9
pair deadline&meet	-1 -4 -13 12 -4 -3 13 0 -1 -16
pair deadline&move	-18 -2 13 -1 -3 14 3 -4 -1 -24
pair deadline&not	12 -3 0 -4 -12 -2 13 -4 1 25
pair deadline&offer	-1 -4 -1 -1 0 11 0 -2 -1 -6
pair deadline&office	4 -3 -11 -4 -14 -2 35 -2 -1 -4
pair deadline&official	0 0 3 -1 0 0 -1 0 0 6
pair deadline&onward	-2 -2 -4 7 -1 -3 6 -1 -1 -6
pair deadline&other	-6 -8 8 2 -2 -2 3 6 -2 -10
pair deadline&pay	1 -3 -1 0 -1 -1 5 1 -1 -2
pair deadline&prepare	-9 -8 1 -2 -8 1 -13 -5 43 -2
pair deadline&received	-5 -2 -1 -1 -3 -2 -19 33 1 5
pair deadline&recorded	-9 32 -2 -2 -2 -1 -6 -3 -7 -4
pair deadline&recruiter	-4 -5 -1 -4 27 -6 -10 0 2 -11
pair deadline&remind	-11 25 -4 -3 -3 -4 7 -4 -2 3
pair deadline&review	-2 -2 -2 -2 -7 -2 11 -2 9 32
pair deadline&role	-2 -7 -5 -9 17 -12 20 -1 -1 25
pair deadline&sales	2 0 -1 -1 -1 1 0 1 -1 11
pair deadline&send	5 -5 -3 -2 -2 16 -4 -3 -2 -11
pair deadline&shop	0 0 0 0 0 0 0 2 -1 24
pair deadline&sign	-8 -15 -4 -3 -7 84 -37 -7 -3 -26
pair deadline&slot	-2 -2 1 -5 -8 11 13 -3 -5 40
pair deadline&sorry	-1 -2 1 -2 -7 0 12 -1 -1 -5
pair deadline&stage	-9 -6 -3 -4 -30 -6 63 0 -5 15
pair deadline&study	-3 0 -1 0 0 -2 8 -1 -1 62
pair deadline&talk	11 -8 -3 -2 -2 -5 27 -16 -1 30
pair deadline&task	2 -5 -1 -1 -1 -8 16 -2 0 -8
pair deadline&team	-8 -15 -20 22 -17 -10 -10 10 48 -61
pair deadline&thank	6 -10 -3 -4 20 -2 -10 2 1 -32
pair deadline&ticket	-15 -2 -10 -10 44 9 -25 15 -6 -9
pair deadline&time	-25 44 -26 -20 -26 25 22 3 3 -28
pair deadline&title	-41 -9 16 14 -7 -7 36 -1 0 50
pair deadline&wait	-4 -3 1 -2 -3 -1 7 -2 6 9
pair decide&feedback	8 -2 -1 -1 4 -1 0 -2 -5 2
pair decide&hear	4 -6 -5 -7 33 -7 -6 -4 -1 -20
pair decide&hiringside	2 -2 -1 -1 2 -1 4 -1 -3 -7
pair decide&interview	2 -4 -2 1 -10 -1 0 0 15 -3
pair decide&not	-7 -3 -8 37 1 -5 -12 -4 0 -14
pair decide&offer	0 -1 0 0 1 0 -1 0 2 44
pair decide&office	-4 -2 -6 -2 14 3 0 -1 -1 -34
pair decide&onward	-1 -1 -1 -1 5 0 0 -1 -1 -2
pair decide&other	-2 -1 -1 -1 10 -1 -2 -1 -1 53
pair decide&received	6 -3 -1 -1 6 0 -4 -1 -2 -3
pair decide&remind	-4 -1 -1 1 -1 5 3 -1 -1 -2
pair decide&review	-2 -1 0 2 1 0 1 0 -1 21
pair decide&role	-5 -2 -7 10 13 -1 -5 -1 -1 28
pair decide&sign	1 -1 -1 -1 -2 10 -8 0 1 16
pair decide&sorry	-4 -1 -3 1 27 -2 -15 -2 -3 16
pair decide&team	6 -16 -5 3 12 -4 23 -15 -4 -19
pair decide&ticket	12 -5 -3 -2 28 -6 -7 -10 -8 -15
pair decide&time	-1 -16 -8 36 -24 9 10 -5 -3 8
pair decide&title	-4 -2 -6 33 -6 2 -13 -2 -2 23
pair decide&wait	-5 -2 -7 -5 1 0 34 -13 -3 -10
pair document&glad	-1 3 -1 -1 -1 13 -10 -1 -1 -29
pair document&hear	0 -1 -1 -1 7 -5 2 0 -1 -5
pair document&hiringside	0 0 0 0 0 0 0 0 0 8
pair document&interview	8 -10 -1 -2 -2 12 -2 -2 -1 0
pair document&lure	-12 -4 -1 -1 -2 -6 32 -5 -1 -23
pair document&meet	14 -10 -2 -1 -1 -1 2 -1 -1 -3
pair document&offer	-2 -2 -1 -1 7 5 -3 -1 -1 -27
pair document&office	0 0 0 0 1 0 1 0 0 5
pair document&official	-27 8 -2 -1 -3 -5 33 -2 -1 -12
pair document&onward	-3 -3 -1 -1 0 0 -12 21 -1 2
pair document&prepare	-18 -7 -3 -3 -4 -30 69 -3 -2 10
pair document&review	3 -1 -1 -1 0 -2 6 -1 -2 3
pair document&role	0 -10 -1 -1 0 14 -3 -1 2 5
pair document&send	-3 -9 -4 -2 -14 -5 43 -4 -3 -20
pair document&sign	-1 0 0 0 0 2 0 0 0 30
pair document&study	21 -15 -4 -3 -2 -5 14 -4 -3 -32
pair document&team	-1 -1 -1 0 0 -1 5 -1 -1 -3
pair document&thank	-2 -1 -1 0 0 0 5 0 -1 5
pair document&time	14 -17 -5 -3 -3 -8 29 -4 -3 -41
pair document&title	11 -13 -3 -2 -3 14 -2 -4 1 7
pair document&video	12 -9 -1 0 0 0 0 0 0 4
pair education&event	1 0 0 0 0 0 0 0 0 7
pair education&interview	5 -1 -1 -1 -1 0 -1 0 -1 44
pair education&invite	-1 -1 0 0 -10 0 -1 -1 16 3
pair education&keen	0 0 0 0 0 1 0 0 0 34
pair education&meet	2 -1 0 0 0 0 0 0 0 14
pair education&not	0 0 0 0 1 0 0 0 0 62
pair education&offer	-3 -1 -1 -1 0 3 4 -1 -1 5
pair education&official	1 0 0 0 0 0 0 0 0 13
pair education&practice	0 -17 21 0 -1 -1 -1 0 0 15
pair education&prepare	1 -1 0 0 0 5 -3 0 0 7
pair education&review	12 -2 -1 -1 0 -7 -5 0 4 7
pair education&role	14 1 -1 -2 22 1 -9 -2 -25 5
pair education&send	1 0 0 0 0 0 0 2 0 19
pair education&slot	0 -1 1 0 1 1 -1 0 0 37
pair education&sorry	-2 -9 24 -1 0 -3 -7 -1 -1 8
pair education&team	-1 -1 -1 -1 -2 -4 5 -1 4 20
pair education&time	16 -12 -1 -1 -1 0 -5 -1 4 34
pair education&title	15 9 -2 -3 7 -10 -4 -3 -9 -38
pair enjoyed&event	12 -8 -4 0 0 0 2 0 0 20
pair enjoyed&feedback	11 -8 -4 -1 3 0 0 0 -1 0
pair enjoyed&glad	-1 4 0 0 -1 -1 0 0 0 11
pair enjoyed&hear	-3 0 -1 -1 -7 1 13 -2 -1 -9
pair enjoyed&interview	-1 7 -2 -1 -1 -1 2 -1 -1 -10
pair enjoyed&keen	8 1 -6 -2 1 0 1 -1 -2 -2
pair enjoyed&meet	-50 -5 -4 -4 -5 -7 83 -4 -4 -32
pair enjoyed&not	-2 -4 -1 -1 24 -1 -5 -1 -10 -5
pair enjoyed&role	-1 7 -2 -1 -1 3 -2 -1 -1 -20
pair enjoyed&sales	-5 5 -2 -1 16 -4 4 -2 -11 -27
pair enjoyed&talk	26 -21 -7 -5 -10 -2 27 -5 -3 15
pair enjoyed&team	-1 3 -1 -1 1 3 1 -2 -3 -11
pair enjoyed&thank	-1 -5 -1 -1 18 -1 3 -2 -11 -14
pair enjoyed&time	-25 17 -5 -4 -5 -14 49 -4 -9 -33
pair enjoyed&title	-14 30 -3 -2 13 1 -9 -3 -14 11
pair event&hear	-6 -1 4 3 -1 0 -2 3 0 -2
pair event&inbox	0 -1 -2 -2 -1 -1 -9 17 -1 -17
pair event&interview	-1 0 3 4 0 -1 -2 -1 -1 0
pair event&invite	7 -3 -1 -1 0 0 0 0 0 2
pair event&join	1 0 0 0 0 0 0 0 0 29
pair event&link	0 2 0 0 0 0 0 0 0 6
pair event&meet	3 2 -3 2 -1 -1 -1 -1 -1 -11
pair event&move	5 -1 -2 -1 0 0 0 0 0 -14
pair event&offer	-1 -1 -2 3 0 0 -1 0 2 48
pair event&office	7 -4 -4 2 -1 -1 -3 4 0 -14
pair event&practice	0 4 -1 -1 -1 0 2 -2 -1 37
pair event&prepare	-1 -1 3 0 0 0 0 0 0 6
pair event&property	-2 -3 3 2 0 0 1 0 0 15
pair event&recruiter	1 1 -1 0 0 0 -1 1 -1 25
pair event&remind	3 -1 -1 -1 0 0 -1 2 0 -21
pair event&role	4 -1 -1 -1 0 -1 -1 -1 3 -8
pair event&sales	-3 0 4 0 0 0 0 0 1 45
pair event&send	0 -3 -2 -1 -1 -1 1 6 0 -4
pair event&slot	13 0 -4 -1 -1 -1 -3 -2 -1 -20
pair event&talk	15 0 -5 1 -3 -4 -2 -1 -1 17
pair event&team	6 -5 1 -1 -1 0 -1 0 1 -1
pair event&thank	-2 -2 -1 -1 0 -1 6 -1 2 -4
pair event&ticket	-1 -1 -1 0 -1 -1 -1 6 0 -3
pair event&time	-3 0 -4 6 -3 -2 -9 20 -4 35
pair event&title	3 0 2 -3 -1 -1 -2 -1 3 19
pair event&video	10 -1 -7 -1 0 0 0 0 0 2
pair exit&time	-6 -2 -2 -6 -2 3 -35 -6 56 16
pair family&hear	-1 27 -3 -1 -2 -1 -10 -1 -7 -29
pair family&interview	-2 8 -2 -1 -5 -1 -3 -1 7 -20
pair family&keen	-2 37 -4 -2 -2 -3 -15 -2 -9 -8
pair family&mediaword	0 1 0 0 0 0 0 0 0 13
pair family&not	-20 -2 -2 -1 -1 -8 36 -1 0 -8
pair family&role	0 6 -1 -1 -1 -1 -1 0 -1 30
pair family&slot	-22 3 -1 -1 -2 -9 35 -1 -1 -16
pair family&talk	3 4 -1 -2 -5 8 -5 -1 -1 -14
pair family&team	-1 16 -1 -1 -2 -1 -8 0 -3 -14
pair family&time	-1 4 -2 -2 -1 -1 -11 -1 14 -8
pair family&title	-3 11 -1 -1 -1 -1 -3 -1 -1 -13
pair feedback&hear	15 -6 -3 -7 20 -10 0 1 -9 -23
pair feedback&hiringside	-1 -1 0 0 6 0 -1 0 -1 20
pair feedback&interview	4 -1 -1 -1 2 0 -2 0 0 42
pair feedback&not	-1 -1 -1 -1 5 -1 2 -1 -2 7
pair feedback&remind	-1 0 0 0 0 0 3 0 0 26
pair feedback&review	0 -1 -1 -1 2 0 2 -1 -1 4
pair feedback&slot	-1 -1 -1 0 -3 -2 11 -1 -1 -8
pair feedback&team	-2 -1 -1 -1 3 -1 3 0 -1 -12
pair feedback&ticket	1 -2 -1 -1 0 -6 14 -3 -2 -20
pair feedback&time	-1 -2 -2 -1 -1 0 7 1 -1 12
pair feedback&title	0 -1 -1 -1 0 0 4 0 -1 -15
pair filled&interview	-17 -5 12 -4 -2 -2 -4 25 -2 -15
pair filled&invite	-6 -2 -2 -2 -5 -4 -4 26 -1 -17
pair filled&meet	-3 -1 -2 16 -7 -1 -2 0 0 10
pair filled&not	11 -5 12 10 -26 -1 21 -20 -3 33
pair filled&offer	-5 -4 -1 -3 17 0 -2 1 -3 17
pair filled&other	-4 -12 -2 15 3 10 -6 -2 -2 -14
pair filled&role	-28 -17 -7 33 58 -14 -2 -11 -13 -3
pair filled&sign	-13 -8 -4 9 33 -16 -19 26 -7 30
pair filled&slot	-1 -1 -1 15 -6 -2 -2 -1 -1 -7
pair filled&sorry	-1 -1 -1 3 2 0 -1 0 -1 17
pair filled&team	-4 -2 -1 22 29 -10 -20 -11 -4 11
pair filled&time	-17 6 22 28 21 -11 -40 4 -12 -8
pair filled&title	-6 -9 -1 -1 11 -5 -6 23 -5 13
pair future&hear	-2 -2 -1 -2 -3 -5 18 -1 -1 -31
pair future&meet	-5 -1 -4 -2 1 -2 16 -2 -1 -3
pair future&recruiter	0 0 0 0 1 0 0 0 0 8
pair future&review	-14 -2 -1 15 -2 -2 7 -1 -1 -19
pair future&role	-4 -7 -2 -2 5 -9 22 -2 -1 -56
pair future&slot	8 -3 -2 -1 10 -5 -4 -3 -1 -19
pair future&talk	-8 -4 4 -3 15 -2 -4 -1 4 -2
pair future&thank	-3 -2 -2 -3 12 -4 5 -1 -2 -25
pair future&time	-10 -3 0 -6 10 -4 13 -3 4 -10
pair future&title	-2 -3 -1 -1 -2 -8 18 -1 -1 -5
pair glad&hear	-3 -15 -2 -1 -1 29 -1 -3 -3 -2
pair glad&inbox	-5 -5 -5 -1 -1 -5 22 -1 0 -14
pair glad&interview	8 -15 -2 -4 -8 28 -4 -1 -2 9
pair glad&invite	-6 -5 -1 -1 -6 26 -6 -1 -1 -7
pair glad&join	-12 -4 -3 -2 2 26 -4 -2 -1 -4
pair glad&keen	-4 -13 -7 -3 14 7 11 -1 -4 -43
pair glad&mediaword	0 0 0 0 0 2 -1 0 0 39
pair glad&meet	15 0 -4 -5 2 14 -17 -4 -2 9
pair glad&mine	2 0 0 0 0 0 0 0 0 8
pair glad&offer	-5 -8 -2 -1 -7 32 -6 -1 -1 9
pair glad&office	7 -1 -2 -1 0 -1 -1 -1 0 -4
pair glad&onward	3 5 -1 -1 -2 0 -2 -1 -2 -7
pair glad&pay	-2 -1 -1 -1 -6 12 -2 -1 -1 -5
pair glad&review	13 -6 -1 -1 -2 7 -6 -2 -1 17
pair glad&role	41 -28 -4 -8 -8 35 -20 -4 -4 -30
pair glad&sales	-1 0 0 0 -5 8 -1 0 0 8
pair glad&send	3 4 -1 -1 -1 1 -3 -1 -1 12
pair glad&sign	-1 -2 -1 -1 5 9 -8 -1 -1 53
pair glad&slot	8 -3 -2 -1 0 2 -2 -1 0 18
pair glad&stage	14 11 -2 -3 -5 -2 -10 -1 -2 -3
pair glad&talk	-7 25 -3 -2 6 2 -18 -2 -1 22
pair glad&task	9 15 -1 -1 -4 -12 -4 -2 -1 -7
pair glad&team	5 -1 -2 -2 5 13 -13 -2 -3 4
pair glad&time	42 -24 -5 -8 3 28 -29 -4 -3 38
pair glad&title	19 -11 -5 -8 -3 37 -21 -4 -4 -37
pair glad&video	0 7 -3 -1 10 -2 -10 -1 -1 0
pair health&interview	-7 2 16 -2 -2 -1 -2 -2 -2 -39
pair health&meet	1 2 -1 0 0 0 -1 0 0 9
pair health&not	-1 -1 -1 -1 -1 4 -13 16 -1 -21
pair health&offer	0 -3 -1 -1 -2 12 -2 -2 -1 -20
pair health&prepare	12 -6 -5 -5 -1 -2 9 -2 0 -23
pair health&remind	0 0 1 0 0 0 0 0 0 39
pair health&role	4 -3 -1 -1 0 3 -1 -1 0 -8
pair health&slot	3 1 1 -1 -15 -1 -1 -1 14 -13
pair health&thank	-1 -1 0 0 -14 0 -1 0 18 -1
pair health&time	-14 -2 18 -1 -1 6 -2 -3 -1 0
pair health&title	-14 2 16 -2 -16 6 -4 -3 15 -44
pair hear&hiringside	-4 -1 3 0 0 0 2 0 1 20
pair hear&hitch	0 -1 -2 -1 0 -1 8 -4 1 -3
pair hear&inbox	10 -6 4 -3 -4 -4 -11 17 -2 38
pair hear&interview	-44 -9 0 17 -11 -5 33 13 6 40
pair hear&invite	-65 -4 76 -1 -1 -1 -7 -1 5 -1
pair hear&keen	-12 37 -2 -1 -3 -2 -9 -1 -7 23
pair hear&lure	-1 -1 -1 0 -6 -1 21 -3 -7 6
pair hear&machine	-6 -5 -4 -3 -4 -3 -17 41 0 -6
pair hear&meet	-13 11 0 4 -4 -2 5 -2 1 36
pair hear&move	-2 -3 -2 -3 -5 -3 4 -2 17 -22
pair hear&not	-15 -6 -22 40 28 -8 -39 12 10 15
pair hear&offer	-3 -1 -3 3 10 -8 4 2 -4 -35
pair hear&office	-5 0 -3 3 -3 -1 16 -1 -7 0
pair hear&official	-3 1 1 -1 -9 -1 13 -1 -1 6
pair hear&onward	-3 19 -1 -1 13 -8 -13 1 -7 0
pair hear&other	9 -7 19 -8 -5 -2 -23 15 2 6
pair hear&prepare	-7 -3 0 6 -1 6 0 -2 2 -12
pair hear&received	-4 5 -2 -2 -10 -3 -22 19 17 -17
pair hear&recruiter	-35 6 7 14 20 -2 -8 1 -3 -7
pair hear&remind	-4 0 -3 -2 7 4 6 -5 -2 1
pair hear&review	-3 -3 -1 -2 -13 -1 1 -2 23 13
pair hear&role	30 -27 -6 -3 -2 -4 9 -2 6 -50
pair hear&sales	-2 -1 1 0 -1 0 3 -1 1 2
pair hear&send	-7 -3 5 -4 -2 20 -7 -2 0 18
pair hear&sign	-4 -2 -1 -1 -2 29 -16 -3 0 1
pair hear&slot	-4 6 -10 -7 -9 -6 23 8 0 11
pair hear&sorry	-4 -2 -4 3 23 -2 -6 -4 -3 -7
pair hear&stage	-4 -13 -5 32 -1 -9 -6 1 4 -28
pair hear&start	50 -12 -2 -1 -2 -6 -22 -3 -2 -7
pair hear&talk	-2 -6 -2 -6 28 -5 -10 -1 6 13
pair hear&team	-26 6 -9 -3 -9 -9 22 34 -6 18
pair hear&thank	26 -4 -3 -4 -2 -3 -11 2 -2 -7
pair hear&ticket	-7 -5 -3 -3 -8 -2 -10 29 9 5
pair hear&time	1 -8 -28 16 -14 39 -5 -14 14 -6
pair hear&title	-28 13 30 -3 45 -4 -36 -3 -15 23
pair hear&urgent	-1 -1 0 0 0 0 -1 4 0 16
pair hear&wait	-14 -3 18 -8 5 -4 12 -2 -4 -19
pair hiringside&interview	11 -17 6 -5 -1 -4 12 -4 3 -6
pair hiringside&meet	-1 -1 0 0 -15 0 1 0 17 5
pair hiringside&move	-10 -2 8 -2 -2 -1 22 -1 -13 -8
pair hiringside&not	-1 -2 -1 -1 2 -1 -1 -1 4 -30
pair hiringside&offer	-1 -1 0 0 1 6 -5 0 0 21
pair hiringside&other	-2 -5 -7 -1 5 -1 11 -1 0 14
pair hiringside&recruiter	3 -5 2 1 -20 -1 -3 -1 23 -21
pair hiringside&remind	-1 -4 5 -2 -1 -1 5 -1 -1 25
pair hiringside&review	-2 -1 -1 -1 1 0 1 -1 3 37
pair hiringside&role	1 -1 -1 -1 6 6 -6 -1 -3 57
pair hiringside&sales	0 0 0 0 0 1 0 0 0 8
pair hiringside&send	-1 -1 0 0 0 1 3 0 0 15
pair hiringside&slot	-5 0 5 -1 3 -1 -1 -1 -1 14
pair hiringside&stage	-1 -1 -2 0 1 0 1 0 3 -14
pair hiringside&team	4 -5 0 0 -12 4 -3 -2 14 -23
pair hiringside&ticket	0 -2 -1 -3 -3 -1 13 -1 -2 -14
pair hiringside&time	-6 -5 11 1 -1 -1 5 -1 -2 31
pair hiringside&title	0 -1 2 -1 1 0 -2 -1 0 44
pair hiringside&wait	-2 -1 -2 0 -1 0 6 0 1 39
pair hitch&interview	-4 25 4 -2 -2 -1 -17 -3 -1 -9
pair hitch&move	-4 -6 14 -1 -1 -1 0 -1 -1 8
pair hitch&not	6 -3 29 -5 -4 -5 -33 17 -3 -51
pair hitch&remind	-3 -2 -2 -1 -1 -1 7 3 -1 23
pair hitch&shop	-1 0 3 0 0 0 -1 0 0 15
pair hitch&slot	-2 8 5 -1 -1 -2 -5 -1 -1 -18
pair hitch&sorry	-3 -15 32 -6 -1 -1 -4 -1 -1 -15
pair hitch&team	-3 25 -1 -2 -1 -1 -12 -3 -2 -23
pair hitch&time	-6 -21 31 -3 -2 -2 3 3 -2 7
pair hitch&title	0 -1 3 -1 0 0 -1 0 0 1
pair hold&interview	-8 2 4 8 -1 -1 -3 -1 -1 -7
pair hold&meet	-2 -1 5 -1 -2 0 2 -1 0 21
pair hold&not	-7 -3 3 1 -20 5 26 -2 -3 -12
pair hold&office	-6 -1 -4 11 1 -7 19 -9 -5 -25
pair hold&recruiter	-2 -1 -1 8 6 -1 -5 -1 -4 -5
pair hold&remind	-5 -1 4 6 -1 0 -1 -1 -1 -2
pair hold&role	-18 -10 -7 54 -48 -16 59 -7 -7 7
pair hold&slot	-4 -1 -1 -3 -5 -3 18 -1 -1 -2
pair hold&sorry	-4 -1 -1 8 -10 -1 10 -1 -1 -3
pair hold&team	-15 -2 -11 5 14 3 17 -3 -7 -17
pair hold&time	-13 -3 -4 19 -6 -4 12 0 -1 14
pair hold&title	-12 -4 -2 -4 -8 -11 49 -2 -7 -21
pair inbox&interview	-4 -1 4 0 -3 -3 15 -7 -1 23
pair inbox&lure	-1 -1 0 0 0 -5 10 -1 -1 26
pair inbox&machine	-1 7 -11 -3 -7 -1 -16 28 3 1
pair inbox&move	-1 -1 4 -1 -1 0 -5 5 -1 16
pair inbox&not	-8 1 -3 -7 -33 -6 -32 78 9 2
pair inbox&official	0 -1 0 0 -2 0 -3 3 4 5
pair inbox&other	0 -1 -2 -1 3 0 -7 7 0 23
pair inbox&prepare	5 -15 -1 -1 -1 -1 -5 20 -1 24
pair inbox&received	-6 -4 -3 -2 -2 -2 5 30 -16 12
pair inbox&recruiter	-1 -1 -1 -1 -3 -1 -1 5 3 13
pair inbox&role	-1 -1 0 -1 4 0 -1 -1 1 8
pair inbox&send	1 -7 -3 -1 -6 -2 9 6 2 43
pair inbox&shop	-4 7 -1 -2 -7 -2 -8 19 -2 8
pair inbox&slot	1 -13 -1 0 -1 -1 9 7 -1 29
pair inbox&sorry	-1 -2 1 -1 -3 -1 -2 8 -1 -11
pair inbox&thank	4 -4 -4 -4 -6 -4 -1 22 -3 -18
pair inbox&time	-11 -29 -3 -5 -7 -10 23 44 -3 -13
pair inbox&title	-1 -1 0 0 -1 1 -1 2 2 35
pair interview&invite	27 19 3 -2 -8 -7 -19 -10 -3 -4
pair interview&join	1 2 0 0 0 0 -1 0 0 4
pair interview&keen	-2 37 -13 -4 -4 -3 -6 -1 -3 9
pair interview&link	-2 6 -1 -1 -1 -1 -1 2 -1 31
pair interview&lure	-3 3 0 0 2 0 0 0 -1 31
pair interview&machine	-3 -2 -2 -1 -1 -1 -3 14 -1 -10
pair interview&mediaword	17 -1 -3 -3 -4 -3 10 -11 -3 23
pair interview&meet	11 4 8 -7 -2 -2 -10 -1 -2 38
pair interview&mine	-1 22 2 -2 -2 -1 -20 9 -7 42
pair interview&move	-75 -21 153 -15 -14 -4 -15 2 -11 -53
pair interview&not	-30 18 -16 63 0 -3 -29 -3 1 -5
pair interview&offer	-16 17 -9 0 -11 16 -3 2 6 -12
pair interview&office	6 12 4 -5 -3 -4 -3 -4 -3 27
pair interview&official	1 -1 3 -1 1 -1 -1 -1 -1 70
pair interview&onward	-3 8 -3 0 -7 -1 10 -1 -3 -21
pair interview&other	-13 -39 16 -5 15 -2 23 5 0 -31
pair interview&pay	-11 17 -4 -1 0 2 -1 -1 0 -5
pair interview&practice	6 -3 -2 -1 0 -1 -3 2 1 18
pair interview&prepare	-11 -5 19 2 -1 -1 0 -1 -1 -9
pair interview&property	8 -7 -3 0 -6 13 -2 -1 -1 10
pair interview&received	7 2 -1 -2 1 0 -6 0 -1 42
pair interview&recorded	-14 35 0 -4 0 -2 -8 -4 -3 -25
pair interview&recruiter	-4 -1 8 7 -10 -2 -7 -1 9 -2
pair interview&remind	23 -19 23 -3 -19 -4 10 -8 -4 -36
pair interview&review	3 -2 -1 -2 -3 -1 0 -1 8 14
pair interview&role	13 23 -15 0 -1 17 -21 -5 -12 -9
pair interview&sales	0 12 1 -3 -1 -2 -3 -1 -2 -11
pair interview&send	34 -19 6 -7 -4 -2 1 -6 -4 -6
pair interview&shop	-4 9 -2 9 -7 -1 -2 -1 -1 -5
pair interview&sign	-5 -4 -2 -2 -3 -1 -3 21 -2 2
pair interview&slot	25 -19 56 -11 -7 -5 -20 -9 -10 0
pair interview&sorry	-8 -2 3 12 1 -1 -2 -1 -2 -19
pair interview&stage	11 -17 -7 0 -22 -2 31 -3 9 8
pair interview&start	-5 19 -1 -1 -7 15 -13 -1 -5 -12
pair interview&study	14 -5 -5 -3 6 -4 14 -12 -5 -4
pair interview&talk	21 20 -23 3 -5 9 -23 -1 0 -51
pair interview&task	9 1 -3 -2 -16 -1 -12 -2 25 -42
pair interview&team	0 18 1 18 -7 -5 -28 2 1 86
pair interview&thank	-33 -5 -6 -6 35 -3 7 23 -12 -21
pair interview&ticket	10 0 -1 -2 -2 -1 -11 9 -2 14
pair interview&time	-11 -40 42 43 -16 -5 37 -31 -20 54
pair interview&title	50 0 -1 19 -9 -4 -42 13 -26 -94
pair interview&video	10 13 1 -6 -3 -3 -7 -4 -1 21
pair interview&wait	-4 18 -3 -4 2 -1 -3 0 -5 -3
pair invite&keen	-4 13 -1 -1 -1 -1 -3 -1 -1 -5
pair invite&meet	-10 9 -2 -2 -2 16 -8 -1 -1 1
pair invite&mine	5 -2 0 -1 0 0 0 0 0 31
pair invite&not	-3 -14 14 4 1 0 -1 0 0 8
pair invite&office	-6 11 0 0 -1 -1 -2 0 0 -4
pair invite&official	-9 -2 0 -1 0 18 -5 0 0 28
pair invite&onward	0 0 -6 8 0 0 0 0 0 4
pair invite&prepare	10 -7 -1 0 0 0 0 0 0 2
pair invite&recorded	-7 19 -1 -1 -1 -1 -5 -2 -1 -9
pair invite&recruiter	8 -1 -1 3 -1 0 -7 0 -1 -10
pair invite&review	16 -4 -1 -1 1 -7 5 -1 -7 3
pair invite&role	-2 28 -3 -2 5 -3 -8 -4 -12 -25
pair invite&sales	1 -1 -1 -1 -6 8 -1 0 1 -5
pair invite&send	39 -10 13 -6 -2 -2 -13 -11 -7 -1
pair invite&sign	-1 -7 -3 -2 -11 3 -5 28 -2 -20
pair invite&slot	15 -13 5 -1 -1 -1 -1 -1 -1 7
pair invite&study	-8 -3 -1 -1 0 18 -5 0 0 2
pair invite&talk	12 -6 -1 -1 -1 -1 -5 -1 4 -17
pair invite&task	20 -14 -1 -2 -3 -8 27 -5 -13 -17
pair invite&team	2 11 -7 7 -7 7 -5 -3 -4 16
pair invite&thank	4 -4 0 0 3 0 -1 0 -2 33
pair invite&time	3 -16 -10 27 -5 15 -11 -3 -1 21
pair invite&title	9 2 0 -3 -5 8 -13 -4 7 -60
pair invite&video	9 8 -2 -2 -1 -2 -6 -2 -1 -36
pair join&keen	0 0 0 0 0 0 0 0 2 13
pair join&link	2 0 0 0 0 0 0 0 0 -33
pair join&meet	0 -13 -1 13 -2 12 -8 -1 -1 -8
pair join&recruiter	-1 -1 0 -3 -1 18 -8 -1 -1 18
pair join&role	1 -1 0 0 0 2 -1 0 0 34
pair join&sign	-2 -1 -1 -1 5 5 -5 -1 0 26
pair join&team	33 6 -3 -10 14 3 -27 -8 -6 43
pair join&time	51 -22 -4 -12 6 35 -43 -9 -3 11
pair join&title	-9 -7 -3 -1 -14 71 -28 -5 -3 -12
pair join&video	-10 -1 -1 14 10 -2 -8 -1 -1 6
pair keen&meet	-34 65 -7 -3 -3 -5 -8 -4 -1 24
pair keen&not	-3 -22 0 -4 -1 35 -15 13 -1 -54
pair keen&offer	-1 -1 -1 0 0 4 -1 1 0 19
pair keen&office	-26 36 -3 -1 -1 -2 -3 -1 0 -16
pair keen&onward	4 5 -3 -1 -1 0 -2 -1 -1 -9
pair keen&pay	-2 11 -1 0 -1 1 -7 0 -1 -5
pair keen&prepare	-7 -4 0 0 1 -1 12 0 0 6
pair keen&property	1 0 -1 0 0 0 0 0 0 20
pair keen&recruiter	-1 17 0 -1 -2 0 -7 0 -5 -6
pair keen&remind	0 -1 -2 -1 -1 10 -3 -1 0 15
pair keen&review	1 1 0 0 -1 0 -1 0 1 9
pair keen&role	24 12 -4 -4 1 -7 -17 -3 -3 -32
pair keen&sales	-3 8 -1 -1 -1 -1 -1 -1 -1 9
pair keen&send	36 -5 -5 -3 -3 0 -12 -6 -2 -14
pair keen&sign	-2 -1 -2 -1 -1 14 -4 -2 0 -21
pair keen&slot	3 11 -1 -1 -2 0 -8 -1 -1 38
pair keen&talk	14 3 -8 -3 -10 15 -6 -3 -2 -11
pair keen&team	1 9 -2 -2 -2 1 4 -2 -6 10
pair keen&time	42 -17 -7 -7 -5 11 -4 -10 -3 -19
pair keen&title	-4 13 -5 -3 -3 0 6 -2 -3 -38
pair keen&urgent	3 -1 -3 -2 -1 -1 -9 15 0 -34
pair keen&wait	-2 -1 -1 -5 0 9 -11 12 -2 -6
pair link&mediaword	-1 2 0 0 0 0 -1 0 0 17
pair link&meet	4 -4 2 -2 -8 -6 19 -5 0 40
pair link&move	11 -2 -5 -2 -1 -1 -2 2 -1 -14
pair link&recruiter	-2 3 0 0 -1 -1 2 0 -1 -4
pair link&role	-3 -2 7 -1 -1 0 -1 0 2 1
pair link&send	5 3 8 -7 0 -2 -2 -1 -4 12
pair link&shop	0 -11 -1 -1 -1 -1 -1 16 -1 -30
pair link&sign	0 -2 -1 -1 -1 8 -1 -1 -1 -34
pair link&slot	19 7 -4 -5 -4 -2 -5 -4 -2 -40
pair link&ticket	-3 2 -1 -1 -1 -1 6 -1 -1 0
pair link&time	-9 33 0 -4 -4 -5 -4 -4 -4 -5
pair link&title	-3 -3 7 0 0 2 -1 0 0 8
pair link&video	10 -6 9 -2 -2 -2 -5 -2 -1 -56
pair lure&not	6 0 -4 0 0 0 0 -1 0 50
pair lure&offer	-4 3 0 0 -1 0 5 0 0 4
pair lure&pay	0 -1 0 0 0 5 -3 0 0 19
pair lure&property	0 0 0 0 0 0 0 0 0 16
pair lure&remind	-1 -1 0 0 0 -4 7 0 -1 14
pair lure&role	-5 2 1 -2 1 -2 5 0 -1 16
pair lure&send	0 0 0 0 0 -1 2 -1 0 28
pair lure&shop	0 0 0 0 0 0 0 0 0 52
pair lure&slot	-2 -1 1 0 -1 0 -1 0 3 18
pair lure&time	-11 -4 31 -10 -1 -5 8 -7 -1 24
pair lure&title	-4 2 1 -1 -1 -2 5 -1 1 39
pair machine&not	-1 5 -2 -2 -8 -2 -16 30 -4 7
pair machine&thank	-1 -1 -1 -1 -1 -1 -3 15 -6 -16
pair mediaword&meet	4 0 -1 0 0 0 -1 0 0 -11
pair mediaword&offer	-2 1 -1 -1 3 2 -1 0 0 -5
pair mediaword&office	0 0 0 0 0 0 0 0 0 19
pair mediaword&prepare	-1 -1 0 0 -1 0 -2 0 6 -4
pair mediaword&recorded	-3 4 0 0 0 0 0 0 0 17
pair mediaword&review	-1 0 0 0 -1 0 -1 0 3 17
pair mediaword&role	1 -2 -1 -2 17 -1 -7 -3 -3 -27
pair mediaword&sales	0 0 0 0 0 -1 -21 23 0 34
pair mediaword&sign	-2 -1 -1 -1 3 1 -2 0 4 -14
pair mediaword&slot	-1 3 -1 -1 3 -1 -1 -1 -1 -4
pair mediaword&talk	3 -1 0 -1 0 0 -1 0 0 33
pair mediaword&team	8 0 0 0 0 0 -6 0 0 21
pair mediaword&thank	-1 -1 0 0 -1 -1 -2 0 7 0
pair mediaword&time	2 1 -3 -3 2 -11 -16 30 -1 104
pair mediaword&title	10 1 -2 -1 -1 0 -10 -1 3 -28
pair meet&move	1 -4 -1 -2 0 -1 8 0 -1 4
pair meet&not	-26 -8 25 25 8 -3 -3 -12 -5 0
pair meet&offer	-1 0 -2 3 0 0 -1 1 0 22
pair meet&office	-19 33 -12 1 -2 -3 6 -2 -1 -9
pair meet&onward	0 2 -2 -1 2 -1 1 -1 -1 -13
pair meet&pay	1 -3 3 0 0 0 -1 0 0 8
pair meet&prepare	7 13 -1 0 -3 -2 -15 0 -2 -2
pair meet&property	0 -1 -1 1 -2 -1 6 -1 -2 47
pair meet&received	-4 1 9 -4 0 -2 -5 0 3 -38
pair meet&recruiter	-1 -1 0 0 -13 0 -1 0 17 4
pair meet&remind	2 -13 14 -9 -7 -11 29 -2 -3 -40
pair meet&review	0 -2 -1 -1 6 -1 -8 -1 8 -8
pair meet&role	27 3 -7 14 -11 -6 -14 -4 -3 -38
pair meet&sales	3 0 -1 0 -1 0 -1 -1 1 9
pair meet&send	4 -1 -1 0 0 -1 1 0 0 26
pair meet&slot	19 -20 15 11 -3 -3 -14 -3 -2 -47
pair meet&sorry	-3 -4 17 1 -3 -1 -5 -1 -1 -16
pair meet&stage	9 -2 -1 -1 2 -1 -5 0 0 -16
pair meet&talk	17 12 -4 -4 3 -6 -9 -5 -3 -15
pair meet&team	-15 1 -9 9 -4 -2 15 -6 11 12
pair meet&thank	-2 -1 -1 -2 8 -1 2 -1 -2 -11
pair meet&time	120 -42 -6 -5 -8 -14 -20 -12 -12 0
pair meet&title	-1 0 -1 6 10 15 -21 -4 -5 -30
pair meet&video	13 -9 -6 12 -2 -2 -4 -2 -2 -53
pair meet&wait	5 -2 -3 -2 5 -1 2 -2 -2 -20
pair mine&offer	0 0 0 0 0 1 0 0 0 -13
pair mine&other	-2 0 -2 0 -6 27 -14 -1 -1 -17
pair mine&role	-8 -1 11 -1 0 0 -1 0 0 41
pair mine&sign	0 0 0 0 0 1 0 0 0 22
pair mine&team	6 -1 -2 -1 0 0 0 0 0 48
pair mine&thank	0 0 0 0 0 0 0 0 0 43
pair mine&time	-1 -3 8 -2 0 0 -1 0 0 23
pair mine&title	9 -3 -3 -1 0 0 0 0 0 15
pair move&not	-5 -3 -6 -2 23 0 -1 -2 -3 39
pair move&office	-2 -1 -11 -3 12 -1 7 1 -1 36
pair move&official	-1 1 2 0 0 0 0 0 0 14
pair move&other	-2 -1 -7 1 1 0 -1 9 -1 20
pair move&pay	-1 -3 5 0 0 0 -1 0 0 -9
pair move&prepare	-4 -1 3 -1 -2 -1 20 -1 -13 0
pair move&recruiter	-3 -1 7 -3 13 -1 -11 -1 -1 -8
pair move&remind	2 -3 14 -2 -1 -2 -5 -1 -1 -23
pair move&role	-2 3 -14 -1 8 -3 -18 31 -5 -2
pair move&sales	-3 0 -1 -1 0 0 6 0 0 16
pair move&shop	-1 0 3 0 0 0 -1 1 0 7
pair move&sign	-4 -2 -1 -1 -4 14 15 -4 -13 -13
pair move&slot	-22 -9 43 -8 -4 -3 -1 6 -3 -20
pair move&sorry	-3 -1 10 -1 -1 -1 -1 -1 -1 -21
pair move&talk	0 -2 4 -1 1 0 -1 0 0 -6
pair move&team	-5 -6 -5 -2 12 -1 0 8 -1 -11
pair move&time	-61 -25 151 -19 -7 -7 -7 -20 -5 -55
pair move&title	-19 6 21 -4 13 -2 -8 -3 -5 -25
pair move&wait	-1 -2 11 -3 0 -2 -5 4 -1 -11
pair not&offer	-5 -5 -4 2 43 -13 -9 -4 -5 -12
pair not&office	-7 -3 -20 27 2 -11 22 -5 -4 -7
pair not&official	0 -1 0 -1 1 0 -1 -1 3 22
pair not&onward	-9 -10 -2 12 31 -5 3 -7 -14 -1
pair not&other	-9 -12 -8 11 1 24 -4 -2 -2 31
pair not&prepare	-11 -3 -20 0 4 -2 39 -2 -6 -5
pair not&property	-2 -1 -3 20 -10 -3 -2 -2 1 -17
pair not&received	-3 -3 10 -2 2 -1 -4 3 -2 70
pair not&recruiter	-10 -6 -6 24 45 -6 -24 1 -18 -25
pair not&remind	-14 -14 68 7 1 5 -42 -8 -4 -11
pair not&review	-15 -5 -2 11 24 -1 0 -3 -8 -31
pair not&role	-22 -13 -17 32 34 -14 23 -11 -10 30
pair not&sales	-2 -1 -26 31 -4 -1 5 -1 -1 15
pair not&send	4 -27 10 -14 -2 -6 44 -1 -8 12
pair not&shop	-3 -2 0 1 -4 -1 -7 17 -1 2
pair not&sign	-3 -2 -3 -2 -1 16 -6 4 -3 7
pair not&slot	-17 -12 -1 16 38 -13 8 -4 -16 12
pair not&sorry	-10 -21 22 5 53 -9 -23 -7 -9 1
pair not&stage	-4 -3 -5 16 27 -5 -19 -6 -1 -15
pair not&talk	-3 -21 -1 3 6 22 -5 -1 -1 -21
pair not&team	-18 2 -7 9 26 1 9 -16 -6 22
pair not&thank	-1 -2 -7 -2 -3 -3 15 10 -7 -3
pair not&ticket	-1 -1 -1 -1 3 -1 -1 -1 4 11
pair not&time	-32 -23 70 122 -57 -7 -46 -16 -11 -106
pair not&title	-22 -17 -3 44 -8 -10 43 -16 -10 52
pair not&urgent	3 -1 -3 -2 -1 -1 -9 15 0 -25
pair not&video	0 -1 -10 14 0 0 -1 -1 0 -10
pair not&wait	-8 -5 -11 -1 -17 5 30 11 -4 -20
pair not&wish	1 6 -1 -1 -2 -4 3 -1 -1 39
pair offer&office	-1 0 -2 3 -1 3 -1 0 0 6
pair offer&other	-4 -3 -7 -4 37 -10 -5 -1 -3 -9
pair offer&pay	-4 -2 -1 -1 -2 20 -6 -1 -1 23
pair offer&practice	0 0 0 0 0 0 0 0 0 14
pair offer&prepare	-1 -1 -1 2 -1 6 -4 0 0 16
pair offer&property	-1 -5 0 0 -6 14 0 0 0 19
pair offer&remind	-1 3 -1 0 0 0 0 0 0 7
pair offer&review	-1 1 -1 0 -1 4 -1 0 -1 4
pair offer&role	-26 -18 -9 -11 21 76 -30 -8 4 -24
pair offer&sales	-1 1 -1 0 -1 2 -1 0 1 44
pair offer&send	-3 -3 -2 -1 -2 17 -4 -2 -1 46
pair offer&shop	0 0 -1 0 0 0 2 0 0 23
pair offer&sign	-12 -8 -4 -5 8 28 0 -4 -4 -26
pair offer&slot	-3 -1 -7 -4 32 -2 -11 -1 -2 14
pair offer&stage	0 0 0 0 -7 0 0 0 8 24
pair offer&start	-3 -7 -1 -1 -7 23 -3 0 -1 -13
pair offer&talk	-2 -4 -1 -1 -8 20 -3 -1 -1 -14
pair offer&team	-4 0 -1 1 4 1 1 -1 0 -3
pair offer&thank	-4 3 -1 -1 0 -1 -8 0 11 -10
pair offer&ticket	0 -1 0 -1 -1 3 -8 0 9 1
pair offer&time	-45 40 -20 -4 22 36 -19 -6 -4 -20
pair offer&title	-22 19 -12 -6 -7 43 -17 -6 7 -10
pair offer&wait	-8 -2 -1 -1 -1 7 6 0 0 -21
pair office&onward	1 2 -1 -1 2 -1 -2 0 -1 -5
pair office&other	-4 -2 6 7 14 -2 -17 -2 -1 -5
pair office&pay	-1 -5 -1 0 -1 0 10 -2 -1 3
pair office&prepare	-2 3 0 0 -1 1 -1 0 0 4
pair office&recruiter	-2 0 -4 23 0 -5 -6 -3 -3 -11
pair office&remind	1 -4 9 -2 -1 -1 -2 -1 0 1
pair office&review	0 -1 0 -1 -4 -1 8 -1 0 9
pair office&role	9 2 -8 5 -1 4 -2 -5 -3 -30
pair office&sales	15 -3 -8 2 -7 -8 14 -4 -2 -6
pair office&shop	-1 -1 -1 -1 -1 0 -1 6 -1 7
pair office&sign	-1 1 -1 -1 -2 7 -4 2 -1 -8
pair office&slot	22 -2 -10 -4 -1 -3 1 -2 -1 17
pair office&stage	2 -1 -1 -1 2 -1 -1 0 -1 -6
pair office&study	11 -7 -1 0 0 -1 -1 -1 -1 -16
pair office&talk	8 0 -1 -2 5 -6 -3 1 -2 -7
pair office&task	0 -1 0 0 0 0 3 0 0 18
pair office&team	-2 1 -13 -3 16 -4 16 -3 -9 -28
pair office&ticket	-2 -1 -1 0 -1 -1 1 5 -1 -6
pair office&time	25 -9 -3 25 -16 -3 -6 -9 -3 95
pair office&title	29 -2 -12 -6 -2 8 -4 -4 -8 -4
pair office&video	2 0 0 0 0 0 0 0 0 5
pair official&onward	-1 -1 3 -1 -3 -1 13 -3 -6 -13
pair official&prepare	-13 -4 2 -1 -2 -4 26 -2 -1 -24
pair official&recruiter	1 -1 0 0 -2 0 -1 -1 4 3
pair official&role	1 -2 -1 16 3 -2 -11 -3 -1 -1
pair official&send	-2 9 -1 -1 -3 -1 8 -3 -7 -16
pair official&slot	15 -2 -1 -3 -1 -1 -11 3 0 -1
pair official&stage	0 1 0 0 0 0 0 0 0 20
pair official&time	0 -4 1 -1 -1 18 -12 -1 -1 79
pair official&title	-13 19 4 -3 -1 15 -7 -10 -3 18
pair onward&other	-4 -3 -8 7 6 -2 8 -2 -3 -9
pair onward&recruiter	-1 0 -1 1 4 -1 -1 -1 -1 -3
pair onward&remind	-2 -2 0 -1 -11 -1 19 -1 -1 -1
pair onward&review	-3 -1 -1 -2 10 -1 2 -1 -3 -25
pair onward&role	1 -2 0 -5 3 -2 13 -2 -5 -14
pair onward&sales	-1 6 -1 -1 -1 -1 -22 22 -1 -16
pair onward&send	3 -5 -1 -2 3 -1 15 -1 -11 3
pair onward&slot	-1 0 0 -1 0 0 4 -1 -1 -5
pair onward&sorry	-1 -1 1 -1 5 0 -1 0 -1 -3
pair onward&stage	1 31 -10 -7 -5 -4 6 -3 -8 -24
pair onward&study	-3 -2 -1 -1 6 -1 4 -1 0 -24
pair onward&team	-3 1 -8 4 14 -1 1 -1 -6 -2
pair onward&thank	-1 -1 0 0 5 0 -1 0 -1 -1
pair onward&time	39 0 -10 7 -2 -5 -18 -7 -3 -21
pair onward&title	-7 27 -1 -2 -1 -1 -2 -3 -10 -11
pair other&remind	-11 17 -2 8 -21 -2 14 -2 -2 -2
pair other&review	-1 -1 -1 -1 -16 -2 24 -1 0 -2
pair other&role	-13 -12 -5 23 34 -6 -9 -5 -7 -51
pair other&sales	-1 -1 -1 7 -3 0 -2 0 1 24
pair other&send	-9 -3 17 -4 3 -1 -2 -1 -1 -8
pair other&sign	-10 -3 9 15 7 -4 -11 -2 -1 -5
pair other&slot	6 -30 26 6 19 -12 -18 6 -3 47
pair other&sorry	-1 -1 -1 7 -2 0 0 0 -1 42
pair other&stage	2 -1 -1 -1 -10 -1 12 -1 -1 -13
pair other&talk	6 -28 -2 -1 11 24 -11 -1 1 -32
pair other&team	-9 -5 -19 10 62 -4 -47 13 -2 -26
pair other&thank	-2 -1 -18 1 4 -1 19 -1 -1 -20
pair other&time	-26 2 26 13 44 -14 -35 -5 -5 -10
pair other&title	-5 -9 -2 6 27 -2 -13 -2 0 33
pair other&wait	-3 -1 26 -5 -2 -1 -9 -1 -1 0
pair pay&role	7 0 -2 -2 -2 10 -8 -2 -1 -19
pair pay&sales	1 -6 -2 -1 -6 5 10 -2 -1 -30
pair pay&send	-2 -2 0 -1 -1 8 -1 -1 -1 -9
pair pay&shop	0 2 -2 0 0 2 -1 0 0 -17
pair pay&sign	-3 -6 -1 -1 -8 33 -10 -2 -1 -16
pair pay&slot	11 13 -4 -5 -8 40 -29 -6 -11 -39
pair pay&start	-7 -5 -2 -2 -3 22 -7 -2 8 -7
pair pay&talk	-1 21 -1 0 -2 -1 -9 -1 -7 11
pair pay&team	0 -3 -1 -1 -6 16 -2 -1 -1 -1
pair pay&time	-1 -8 1 -5 -4 29 -20 -1 9 -11
pair pay&title	-11 -2 -1 -2 22 9 -11 -1 -3 4
pair practice&recruiter	0 0 0 0 0 0 1 0 0 17
pair practice&send	9 -2 -1 -1 -1 0 -2 -1 -1 10
pair practice&slot	4 -1 -1 -1 0 0 -1 -1 0 -3
pair practice&time	-1 0 -1 0 0 0 0 3 0 21
pair practice&title	7 -1 0 -1 -1 -1 -2 -1 -1 20
pair prepare&property	3 -1 -1 1 -1 0 -1 0 0 -14
pair prepare&received	-2 -2 1 -1 -1 -1 -1 3 5 -12
pair prepare&remind	17 -1 -14 -2 -1 4 0 -3 -1 -4
pair prepare&review	-1 -1 -1 -1 -2 -1 6 -1 1 1
pair prepare&role	13 -7 -1 -3 5 5 -6 -2 -4 1
pair prepare&sales	12 -2 -9 0 0 0 0 0 0 8
pair prepare&send	-2 -5 12 -1 -1 -1 -7 6 -1 44
pair prepare&shop	4 -1 0 0 0 0 -3 2 0 12
pair prepare&sign	-8 -3 -2 -2 -12 37 4 -4 -10 41
pair prepare&slot	5 -1 2 -1 -1 -1 -3 -1 -1 14
pair prepare&stage	1 0 1 0 0 0 -1 0 0 6
pair prepare&study	-5 12 -1 -1 1 -1 -5 0 -1 0
pair prepare&talk	2 -5 -1 -1 -1 -1 9 -1 -1 -1
pair prepare&team	-6 -7 -1 2 -8 -4 -13 -5 42 -14
pair prepare&thank	3 -1 -1 0 0 -1 -4 0 4 4
pair prepare&ticket	-2 -1 -1 0 -1 0 5 -1 1 -5
pair prepare&time	3 -22 5 -11 -8 -32 78 -8 -4 -58
pair prepare&title	-9 -8 -1 0 4 5 10 -2 0 12
pair prepare&video	7 -4 -1 0 0 0 0 0 0 -1
pair prepare&wait	6 -1 1 -1 -1 0 -3 0 0 -1
pair property&role	0 -6 -1 1 -4 13 1 -1 -1 -13
pair property&slot	3 -1 -2 0 -1 0 1 0 0 -33
pair property&stage	-2 -1 -2 19 -9 -3 -3 -2 3 -10
pair property&team	1 0 0 2 -1 0 0 0 0 34
pair property&thank	0 -2 -1 -1 0 -1 7 -1 -2 0
pair property&time	2 -9 -5 4 -9 11 -3 -1 10 18
pair property&title	10 -3 -1 -1 -1 0 -2 -1 -1 64
pair received&remind	-2 -3 10 -2 0 -1 -6 -1 4 -1
pair received&review	-1 -2 -1 -1 1 -1 -2 3 3 8
pair received&role	-7 0 -2 -3 15 -2 -4 -2 5 -6
pair received&sales	-1 -1 0 0 1 0 -1 2 0 8
pair received&shop	-4 -10 -1 -1 -1 -1 -1 20 -1 -24
pair received&slot	-9 9 14 -1 -2 -1 -6 -1 -2 28
pair received&sorry	-1 -1 6 -1 1 0 -2 0 -1 19
pair received&team	12 0 -2 -1 -4 3 -34 27 0 -13
pair received&thank	-9 -4 -4 -2 -20 -4 8 -19 55 -30
pair received&ticket	2 -5 -2 -2 -4 -2 -24 35 2 -21
pair received&time	-6 -2 17 -5 -2 -2 -8 -5 13 13
pair received&title	7 -4 -4 -3 -17 -4 -14 -2 41 -27
pair received&wait	-1 0 0 0 -1 0 0 9 -6 12
pair recorded&slot	-6 9 2 -1 0 -1 -1 -1 -1 7
pair recorded&time	-11 25 2 -2 -2 -1 -4 -3 -4 0
pair recorded&video	-10 31 -1 -2 -1 -2 -7 -3 -4 -10
pair recruiter&review	-3 2 -1 -1 -5 -1 2 -2 11 4
pair recruiter&role	0 -3 -4 -6 28 -7 -4 1 -6 12
pair recruiter&sales	0 0 0 -1 0 0 -4 0 5 -24
pair recruiter&slot	1 2 -4 0 -2 -1 5 -1 -1 -13
pair recruiter&stage	-12 -1 -1 13 -1 0 2 -1 1 -5
pair recruiter&study	0 0 0 0 2 0 0 0 0 10
pair recruiter&talk	6 11 -6 -1 -2 -1 -5 -1 -2 0
pair recruiter&task	6 0 -1 0 -1 0 -7 0 3 -5
pair recruiter&team	-4 -15 11 -19 -18 -5 47 -4 6 66
pair recruiter&ticket	-3 1 -1 -1 -3 -1 6 -1 2 -1
pair recruiter&time	2 -6 -7 33 -12 16 -16 -5 -4 -2
pair recruiter&title	-3 -6 0 -20 17 15 16 -8 -11 50
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -2 7 -1 -1
pair recruiter&wait	-3 -1 -1 -1 -1 -1 8 -1 0 -1
pair remind&review	-3 -1 -1 -1 6 -1 1 -1 0 2
pair remind&role	-22 20 -2 31 -4 -5 -12 -4 -3 10
pair remind&send	0 -1 1 0 2 0 -1 0 0 18
pair remind&sign	-2 -1 -2 -1 -1 16 -7 -1 0 -2
pair remind&slot	4 -20 36 -10 -8 -18 30 -8 -6 -33
pair remind&sorry	-11 -7 29 29 -13 -5 -15 -4 -3 -31
pair remind&stage	-2 9 -3 -3 -15 -1 18 -2 -2 -27
pair remind&talk	-17 26 20 1 -3 -5 -16 -3 -2 -18
pair remind&team	-5 -2 13 -1 -1 -1 1 -1 -1 39
pair remind&thank	-3 -3 -1 -1 -1 -1 5 -1 4 -5
pair remind&ticket	-2 -1 -1 -1 -1 -1 8 -1 -1 2
pair remind&time	13 -38 60 -20 -4 -34 66 -27 -17 -23
pair remind&title	13 -1 0 -8 6 -3 -4 -2 -2 9
pair remind&wait	35 0 -37 -2 6 9 -7 -2 -2 14
pair review&role	-10 5 -4 -5 17 -6 15 -4 -7 26
pair review&send	-1 -1 0 0 -1 1 4 0 -3 24
pair review&sign	-2 -2 -1 -1 0 8 -1 -1 -1 2
pair review&slot	0 -1 0 0 3 0 -3 3 -1 2
pair review&sorry	-2 -1 -1 2 4 0 -1 0 -1 17
pair review&stage	-8 -5 -1 -1 0 -1 13 -1 3 25
pair review&study	-4 -1 -1 -1 0 -3 11 -1 0 -12
pair review&talk	-6 8 -1 0 0 0 -1 0 1 -2
pair review&task	4 -14 -2 -3 9 -10 39 -7 -16 -15
pair review&team	-5 0 -2 0 9 -2 -5 -2 6 14
pair review&thank	-1 -2 -1 -1 10 -1 0 -1 -4 -7
pair review&ticket	-3 -2 -1 -1 -1 -1 5 2 2 16
pair review&time	-6 -4 -6 -6 9 -5 0 -3 21 3
pair review&title	1 5 -5 -8 30 -10 -2 -4 -7 -11
pair review&wait	-1 -1 -1 -1 -2 -1 10 -1 -2 15
pair role&sales	-2 15 -7 -5 1 0 3 -2 -3 -22
pair role&send	8 16 -1 -2 -5 1 -16 -3 1 39
pair role&shop	-3 3 -2 0 2 0 -3 -2 5 -13
pair role&sign	-6 -3 -2 11 -16 33 -16 -5 5 -9
pair role&slot	18 3 -8 10 -12 -7 8 -6 -6 -23
pair role&sorry	-7 -2 -3 14 -6 -1 8 -1 -2 10
pair role&stage	6 -9 -3 0 -4 -3 11 -2 4 -14
pair role&start	17 -18 -1 -3 -4 15 -3 -1 -2 -9
pair role&study	0 -4 -1 -3 16 0 -4 -1 -4 20
pair role&talk	6 79 -11 -4 -28 -4 -30 -7 -2 -25
pair role&task	0 -8 -1 -1 -1 -1 13 -1 -1 -7
pair role&team	4 1 -9 -8 6 0 18 1 -12 16
pair role&thank	0 -6 -5 -7 -4 -6 8 -4 24 -34
pair role&ticket	1 0 -1 -1 -1 0 -8 0 9 -6
pair role&time	63 -46 -20 27 18 10 -42 -12 1 -42
pair role&title	-21 64 -32 -38 31 26 7 -21 -16 -104
pair role&video	-9 12 6 -2 -1 -1 -1 -1 -1 -4
pair role&wait	-1 -4 -7 -2 -1 6 11 -2 -1 48
pair role&wish	-2 -6 -2 20 -28 1 16 -6 7 -29
pair sales&shop	10 -3 -1 -3 -1 -1 -3 2 0 4
pair sales&sign	-1 -1 0 0 -6 11 -1 0 0 10
pair sales&slot	25 -6 -8 -6 -1 -4 0 -1 1 39
pair sales&study	1 0 0 0 0 0 0 0 0 13
pair sales&talk	15 0 -3 -3 -2 -1 -5 -2 0 -24
pair sales&team	14 0 -3 5 -12 6 -8 -1 0 4
pair sales&thank	0 -3 0 0 17 0 -2 -1 -9 32
pair sales&time	39 -6 -1 2 -9 -5 -12 -5 -2 1
pair sales&title	12 9 -9 -1 8 -4 -5 -3 -8 -17
pair sales&video	-1 4 -1 -1 0 0 0 0 0 19
pair sales&wait	6 -4 -4 -4 17 -1 2 -1 -11 17
pair send&shop	-3 -1 -1 -1 -2 0 8 -2 2 -1
pair send&sign	-18 -5 -5 -2 1 87 -51 -5 -3 64
pair send&slot	-2 2 4 -4 -2 0 0 -1 1 -9
pair send&study	1 -2 -2 -1 0 -1 5 -1 0 -8
pair send&talk	15 -5 -1 -1 -2 1 -4 -1 -2 -11
pair send&task	-1 -4 -3 -3 -3 -14 38 -9 -2 -5
pair send&team	-1 -3 -3 -1 -8 -1 32 -4 -9 12
pair send&thank	-5 -2 -2 -1 -5 0 -2 -1 18 10
pair send&ticket	-2 -1 -1 -1 -2 4 5 -1 -2 -10
pair send&time	-53 -32 -6 -11 -6 18 57 40 -6 -97
pair send&title	20 -13 -4 -3 -6 4 4 -4 2 32
pair send&video	4 7 -2 -1 -1 -1 -5 -1 -1 -4
pair send&wait	4 -4 10 -8 -2 -2 6 -3 -2 4
pair shop&sign	3 -2 -1 -1 -2 1 -1 5 -2 19
pair shop&slot	12 4 -3 -1 -2 -2 -13 4 1 -25
pair shop&sorry	-1 0 1 0 -4 0 -1 7 0 -1
pair shop&team	4 -1 -1 -1 2 0 -3 0 0 4
pair shop&ticket	-2 -1 0 0 -1 0 1 2 1 -3
pair shop&time	5 5 -1 -2 -1 -1 -2 -1 -1 -13
pair shop&title	3 -1 -1 1 0 -1 -4 1 1 -4
pair sign&slot	2 -16 -2 13 -9 25 -9 -3 -2 -17
pair sign&start	-4 -2 -1 -1 -10 33 -11 -4 -1 -4
pair sign&talk	-2 -1 -1 -1 3 0 -5 10 -2 -5
pair sign&team	8 -4 -2 -2 32 1 -20 -8 -6 10
pair sign&thank	1 13 -1 1 -15 -2 -6 -2 12 -14
pair sign&ticket	-4 -10 -1 -1 -2 25 -4 -1 -1 -1
pair sign&time	-33 -13 1 -9 7 122 -64 -6 -4 -50
pair sign&title	4 -13 -5 -4 -17 22 -7 16 5 -50
pair sign&wait	-9 -3 -5 -2 -6 4 28 -4 -3 -41
pair slot&sorry	-6 -2 7 11 -2 -1 -4 -1 -1 -13
pair slot&stage	9 0 -2 -1 -1 -1 -3 -1 -1 -10
pair slot&start	6 -5 0 -4 -2 20 -10 -3 -2 1
pair slot&talk	15 34 9 9 -5 -11 -43 1 -9 -15
pair slot&task	7 -2 0 0 0 0 -3 0 0 18
pair slot&team	17 -19 -13 -4 -2 -6 27 3 -3 -12
pair slot&thank	0 0 -3 -4 -7 -6 11 -5 14 -1
pair slot&ticket	-2 -10 -1 -1 -6 11 11 1 -2 6
pair slot&time	-24 3 78 -24 -6 -26 30 -3 -29 -126
pair slot&title	43 -2 -19 -12 -20 -6 10 -5 12 -18
pair slot&video	-16 4 12 10 -1 -2 -3 -2 -2 2
pair slot&wait	21 -8 23 -11 -2 0 -19 -2 -1 43
pair sorry&team	-4 -6 5 14 -5 -1 -1 -1 -1 13
pair sorry&time	-20 -28 53 37 -12 -4 -17 -5 -4 -38
pair sorry&title	-2 -6 6 8 -5 0 -1 0 -1 -7
pair sorry&wait	-2 -1 2 -6 -10 -2 29 -10 -1 -2
pair stage&talk	21 3 -2 -1 -2 -1 -1 -15 -1 -2
pair stage&team	28 -19 -4 -7 11 -4 17 -16 -7 -20
pair stage&ticket	-2 -3 0 0 -1 0 5 -1 2 8
pair stage&time	12 -36 12 -2 -2 -2 22 -1 -4 62
pair stage&title	27 -1 -6 -1 -2 -5 -3 -4 -5 -25
pair stage&video	-5 16 -1 -1 -2 -1 -3 -1 -2 -5
pair stage&wait	-2 -2 -2 -1 -1 -1 12 -2 -1 -1
pair start&time	3 -31 -11 -8 -9 77 -24 -6 9 -34
pair start&title	19 -4 -4 -3 -1 0 -5 -1 -1 -23
pair study&talk	-17 -3 -3 -2 0 -9 35 -1 -1 16
pair study&task	10 -2 -1 -1 2 -1 -4 -1 -3 -3
pair study&team	0 -1 -1 -1 2 -1 2 -1 -1 -11
pair study&thank	-8 -4 -2 -2 20 -2 5 -3 -4 -2
pair study&ticket	5 -2 0 0 0 0 -1 0 0 3
pair study&time	-8 -7 -3 -4 9 14 6 -4 -4 55
pair study&title	-16 -9 -5 -5 13 16 -13 22 -1 -20
pair talk&task	-1 -8 -1 -1 1 -1 15 -1 -3 -20
pair talk&team	55 -26 -15 -3 4 -4 16 -21 -6 -53
pair talk&thank	-8 -6 -3 -5 10 -2 19 -1 -4 -2
pair talk&time	48 3 -5 0 -5 -3 -8 -26 -4 -53
pair talk&title	8 44 -13 -8 -19 -16 10 2 -7 -13
pair talk&video	12 9 -2 -1 9 -2 -10 -14 -1 -3
pair talk&wait	3 -3 -2 -1 0 -4 11 -1 -3 -18
pair task&team	-3 5 -1 -2 12 -2 -7 -3 1 -27
pair task&ticket	3 -5 0 -1 -1 0 5 -1 1 -5
pair task&time	56 -17 -6 -6 5 -18 5 -14 -4 -30
pair task&title	10 -8 -2 -3 8 -8 11 -2 -7 -7
pair team&thank	0 6 -1 -1 1 -1 -3 1 -3 37
pair team&ticket	-8 -4 -2 -2 -6 -4 2 31 -8 -20
pair team&time	89 -67 -17 45 -2 -25 13 -33 -3 34
pair team&title	6 4 -4 -3 7 -13 58 -24 -31 -35
pair team&video	19 -3 -2 0 9 -2 -8 -14 1 5
pair team&wait	-9 -3 -3 -2 -6 -2 41 -12 -3 -10
pair thank&time	-23 -21 -9 -16 25 -9 76 -9 -13 -36
pair thank&title	-19 -1 -7 -6 17 -6 -25 14 33 -55
pair thank&wait	-3 -5 -2 -2 30 -2 0 -3 -15 -23
pair thank&wish	-3 -2 -1 0 -6 -1 21 -1 -7 -5
pair ticket&time	-1 18 -2 -4 -7 4 -10 -3 5 19
pair ticket&title	-4 -3 -1 -1 -4 0 4 1 8 36
pair ticket&wait	-2 0 -1 -1 -1 1 -6 1 9 2
pair time&title	-16 11 -3 33 -19 65 -47 -14 -11 -31
pair time&video	27 0 10 -6 7 -4 -13 -17 -3 35
pair time&wait	41 -6 -38 -10 1 6 19 -19 5 9
pair title&video	-6 8 6 -2 -1 -1 -1 -1 -1 -28
pair title&wait	-3 -6 -6 -3 12 -5 28 -2 -15 27
pair title&wish	3 -2 -1 -2 -8 0 -2 -1 12 -1
pair urgent&wait	3 -1 -3 -2 -1 -1 -9 15 0 -28
past interview	-49 33 -69 -12 54 50 24 -17 -14 -35
pay.lure	-16 -4 -1 -1 -4 -3 45 -6 -10 97
pay.lure@subject	0 0 0 0 0 0 0 0 0 11
person, and hiring little	-19 -51 -14 -13 5 65 41 -4 -10 54
promise	-42 -49 -73 -58 -132 31 328 -25 20 -140
proposal.availability	-61 268 17 -45 -86 9 -79 12 -34 -61
proposal.availability@subject	-24 23 -10 -7 -7 -6 14 28 -11 -54
proposal.link	-24 175 16 -23 -31 -23 -45 -18 -26 -58
proposal.link@subject	-24 56 -4 -4 -6 -3 -5 -5 -5 -55
proposal.offer	-31 158 56 -19 9 -45 -45 -35 -48 -27
proposal.offer@subject	-4 10 -4 0 0 0 -1 0 0 14
proposal.recorded	-45 157 1 -10 -5 -8 -45 -15 -29 -74
proposal.recorded@subject	-22 112 -6 -8 -3 -6 -34 -12 -22 -57
question	-85 135 101 -90 -44 89 58 -84 -80 50
rejection.clear	-90 -75 -33 107 340 -21 -122 -30 -76 -82
rejection.clear@subject	-1 -1 -1 2 4 -1 -1 -1 -1 9
rejection.farewell	-32 -8 -11 6 110 -9 -23 -9 -24 -134
rejection.soft	-53 -47 31 -23 170 -44 29 -29 -34 3
rejection.soft@subject	-6 -5 -1 -4 -8 -3 -3 -3 31 35
relay	39 -20 -67 46 31 -17 -11 -38 35 -99
reply.hint	-37 -75 -45 -8 -38 15 216 -22 -6 -86
reply.hint@subject	-4 -43 -2 -1 -6 45 15 -3 -1 -32
reply.hold	-39 -12 -13 28 -99 2 156 -4 -18 -20
reply.hold@subject	-10 -3 -1 -17 -9 -5 47 -1 -1 -4
reply.pending	53 -31 -51 -4 -94 -36 220 -42 -15 -79
reply.pending@subject	-9 -6 15 -3 -18 -4 37 7 -19 -36
reply.request	30 10 -12 -55 -110 11 174 52 -100 -47
reply.request@subject	-30 -56 -19 -5 -11 -26 115 40 -7 -76
reply.thanks	1 -47 -52 57 87 -39 43 0 -50 -97
reply.thanks@subject	-6 -5 -2 -2 -23 -1 3 2 34 -11
reschedule.moved	-140 -58 346 -11 -26 -15 -30 -48 -18 -53
reschedule.moved@subject	-90 -22 136 22 -8 -6 -13 -11 -7 -47
reschedule.why	-53 -95 201 32 -85 -19 -11 37 -8 -37
reschedule.why@subject	-2 -1 -11 -1 -1 2 -1 15 -1 11
scheduler	2 126 -29 -6 -18 -30 -21 -11 -12 -132
sense alert	-23 -11 13 11 -26 -12 25 12 10 70
sense alert@around	14 -1 -2 0 -1 -1 -6 -1 -1 81
sense alert@subject	-1 1 -1 0 -2 0 3 0 0 86
sense apply	38 25 -54 -19 -13 -42 -89 -30 184 43
sense apply@around	-14 12 -35 15 -17 -16 -46 17 84 10
sense apply@subject	-36 -10 -22 -29 50 -13 -34 -31 126 -70
sense ask	-22 70 2 -32 -71 49 -1 71 -68 9
sense ask@around	-9 -15 -3 37 -6 -8 -9 -2 14 13
sense ask@subject	-12 -29 -21 2 -14 -10 70 17 -3 13
sense asked	-51 81 60 -54 -26 54 35 -51 -48 27
sense asked@subject	33 -22 1 -6 -30 32 15 -5 -19 90
sense available	-43 126 -10 -23 -38 14 7 -20 -13 66
sense available@around	17 -11 21 -4 -3 -7 -31 22 -4 7
sense available@subject	-12 46 -7 -4 -9 -10 -17 18 -6 13
sense away	-60 -36 -5 -42 -54 -31 12 234 -18 -61
sense away@around	-5 1 5 -1 -2 -3 8 -2 -2 -12
sense away@subject	-17 -6 24 -15 -15 -8 -20 59 -3 -18
sense back	-12 -27 4 -12 -5 -19 22 50 -2 -11
sense back@subject	0 -1 -1 -4 6 -1 -4 6 -1 -12
sense book	56 77 22 3 -31 7 -98 -17 -20 42
sense book@around	17 -4 19 -3 -4 -3 -17 -2 -3 34
sense book@subject	29 28 4 13 -15 -14 -24 -13 -9 45
sense bounce	-61 -15 -13 -7 -20 5 -23 141 -6 -7
sense bounce@around	1 0 0 0 -1 0 0 2 0 -7
sense bounce@subject	-4 -3 -3 -2 -9 -2 -6 33 -6 -53
sense call	25 36 -34 -7 -19 -1 -55 8 47 11
sense call@around	-6 -1 16 -3 3 -4 -2 -3 -1 42
sense call@subject	66 18 -20 -2 -14 -22 -1 -16 -8 -41
sense cancel	-61 -16 -7 210 -41 -12 -51 -14 -8 -21
sense cancel@subject	-50 -10 -11 114 -14 -4 -12 -7 -6 -2
sense candidate	-41 -8 7 -15 64 -25 25 -10 3 -29
sense candidate@around	12 -5 -5 -3 0 -4 3 -2 4 -3
sense candidate@subject	-15 14 -5 -9 26 -5 -8 -3 6 122
sense choose	-81 108 -32 -3 94 88 -120 -38 -15 19
sense choose@around	0 -1 -1 -1 11 -1 -4 -3 -1 29
sense choose@subject	0 10 -6 -4 1 51 -41 -8 -4 46
sense civic	-6 -16 -11 -9 -2 60 0 3 -19 29
sense civic@around	6 -2 1 -4 6 -2 -4 0 -1 14
sense civic@subject	0 3 -1 0 -1 0 0 0 0 127
sense closer	-24 24 -17 -15 123 -27 -25 -20 -20 33
sense closer@around	-11 -7 10 -3 -2 0 11 -2 3 -6
sense cold	-5 10 -5 -18 -15 2 27 -4 7 156
sense cold@subject	4 -2 -1 -2 -21 -2 -12 -1 36 30
sense confirm	44 -4 4 -22 -41 12 13 -17 12 -39
sense confirm@around	-4 -16 51 0 -4 -3 -18 -3 -3 -5
sense confirm@subject	26 -5 -13 -4 -5 -3 -4 0 6 4
sense deadline	-39 11 -34 -36 -15 -8 69 3 50 27
sense deadline@around	-9 -2 0 -1 1 -5 23 -5 -1 54
sense deadline@subject	-4 -21 5 -1 -2 -12 26 9 1 39
sense decide	-12 -37 -26 28 57 -10 42 -39 -2 63
sense decide@around	-15 -4 -24 37 16 32 -24 -8 -10 3
sense decide@subject	-6 -5 -3 -3 33 -2 2 -12 -4 -13
sense document	0 -51 -28 -12 -30 -36 162 -3 -2 -17
sense document@around	11 -2 4 -2 -7 -3 5 -4 -2 -8
sense document@subject	-6 -20 -6 -3 -12 -13 88 -15 -13 -74
sense education	21 -35 42 -9 3 3 -22 -4 1 124
sense education@around	18 -15 8 6 -3 -1 -13 -2 3 13
sense education@subject	-2 18 -1 -1 11 -8 6 -1 -22 82
sense enjoyed	16 7 -39 -25 41 3 76 -30 -50 -35
sense enjoyed@around	1 -4 -5 -2 -4 38 -20 -2 -2 -9
sense enjoyed@subject	-15 13 -1 -1 -3 -1 11 -1 -3 -10
sense event	5 -5 14 5 -10 -8 -12 16 -5 59
sense event@around	12 -4 -4 -1 -9 -4 20 -7 -4 -1
sense event@subject	-2 -1 -3 8 -2 -1 -1 5 -1 5
sense exit	-9 -4 -4 -7 -7 -19 4 -9 54 -2
sense exit@subject	0 0 0 0 0 0 0 0 0 21
sense family	-26 39 -15 -9 -15 -29 52 -11 13 75
sense family@around	-3 3 4 -1 1 -1 -1 -1 -1 41
sense feedback	28 -22 -11 -6 1 -9 38 -5 -13 33
sense feedback@around	-6 -1 -4 -4 -1 -2 24 -4 -1 -3
sense feedback@subject	-3 -2 -1 -5 23 -9 0 -1 -2 49
sense filled	-41 -28 22 36 92 3 -74 23 -33 -26
sense filled@subject	-22 -6 12 -8 13 -8 -14 38 -5 -3
sense forwarded	16 -3 -10 -2 -2 0 1 -1 1 -16
sense forwarded@around	4 -1 -2 0 0 0 -1 0 0 77
sense future	-35 -17 4 6 43 -19 37 -11 -7 6
sense future@subject	0 2 0 0 0 0 0 0 0 6
sense glad	23 30 -33 -23 -5 49 -2 -20 -19 -7
sense glad@around	-2 -2 -5 -2 9 19 -11 -2 -4 -2
sense glad@subject	-2 -25 -1 -1 -2 32 1 -2 -1 19
sense health	4 -8 3 -13 -28 -13 30 3 23 -42
sense health@around	-20 -1 13 -11 -5 -5 33 -4 -1 -25
sense health@subject	-11 1 14 -2 -19 -2 -4 -2 25 -21
sense hear	-31 -7 22 25 -20 -37 30 -27 46 -43
sense hear@around	4 -5 -15 -4 66 1 -39 -3 -6 6
sense hear@subject	-47 -44 4 4 98 5 -2 -8 -10 -85
sense hiringside	-3 -29 30 -10 -20 3 36 -10 3 58
sense hiringside@around	-16 2 24 -1 -1 -1 -7 -1 -1 63
sense hiringside@subject	10 -1 2 -3 -1 -1 -5 -1 -1 120
sense hitch	-32 -11 81 -16 -16 -19 5 14 -6 -34
sense hitch@around	-15 -1 60 -1 -4 -3 -32 -2 -3 -1
sense hitch@subject	0 -1 -8 0 0 1 -1 9 0 7
sense hold	1 -10 -17 64 -55 -16 62 -15 -15 -22
sense hold@subject	-6 1 -1 -13 -6 -3 28 -1 -1 -12
sense inbox	-84 -60 -40 -22 -48 -30 15 268 0 69
sense inbox@around	-38 62 -6 -2 -2 -1 -10 -1 -3 69
sense inbox@subject	-6 -19 1 -4 -12 -3 -18 70 -10 -42
sense interview	19 70 45 53 -60 -19 -63 -38 -7 118
sense interview@around	-4 -31 95 -36 -35 -25 24 45 -33 35
sense interview@subject	130 48 61 37 -41 -55 -127 18 -72 -74
sense invite	-3 -18 61 11 -26 7 -41 17 -9 19
sense invite@around	3 0 -1 0 0 0 -1 0 0 35
sense invite@subject	40 -4 7 -5 -6 -11 -7 -6 -10 47
sense join	3 -27 -12 -2 -9 88 -10 -21 -10 28
sense join@around	0 -6 -1 -1 3 0 8 -1 0 -11
sense join@subject	-16 -6 -2 -2 -9 18 20 -4 0 5
sense keen	10 72 -41 -22 28 20 -35 -10 -21 68
sense keen@around	-8 -3 3 -3 11 10 -4 -2 -4 2
sense link	39 14 20 -23 -22 -18 3 -2 -13 188
sense link@subject	0 1 2 -1 -2 -1 4 -3 -1 43
sense lure	-28 -1 23 -14 -11 -8 61 -15 -7 144
sense lure@subject	-2 -3 -1 -1 1 -4 14 -4 -2 21
sense machine	-2 8 -11 -4 -11 -2 -19 48 -6 -2
sense machine@around	0 19 -1 -1 1 -1 -14 -1 -1 8
sense machine@subject	-6 -5 -4 -3 -5 -3 -10 39 -5 -27
sense mediaword	44 -9 -31 -8 -15 14 -41 43 3 152
sense mediaword@around	-1 -22 22 -9 25 -10 -12 0 6 38
sense mediaword@subject	-15 -4 -3 -4 15 -11 28 -4 -2 74
sense meet	-11 82 -25 5 -47 -42 102 -48 -16 -32
sense meet@around	24 0 -8 -3 -2 -2 -6 -2 -1 -35
sense meet@subject	89 -5 -17 -2 -9 -14 -39 -1 -2 -11
sense mine	-6 21 6 -2 -8 27 -27 -2 -8 153
sense mine@around	22 0 -22 22 -6 -2 -24 -3 12 -8
sense mine@subject	4 -2 -1 -1 -1 0 -8 9 0 -7
sense move	-99 -44 217 -24 -19 14 -65 39 -18 54
sense move@around	-11 -4 19 -1 -1 -1 0 -1 -1 29
sense move@subject	-16 -46 152 -13 -20 -15 -22 -6 -14 -79
sense not	-152 -73 23 116 195 -56 -2 46 -96 48
sense not@around	7 -3 -21 -2 1 0 19 -2 2 119
sense not@subject	-7 -6 -10 44 -12 -6 -26 14 9 -25
sense offer	-85 27 -33 -15 58 128 -64 -20 3 114
sense offer@around	-8 -5 -2 0 -3 -24 45 -2 -2 17
sense offer@subject	-22 -12 -9 -6 -12 99 -26 -6 -5 44
sense office	8 51 -17 11 -3 -28 34 -29 -27 24
sense office@around	4 -1 0 -1 -30 -2 32 -1 -1 7
sense office@subject	0 10 -4 -8 -2 0 3 8 -8 59
sense official	-35 7 15 6 -19 3 35 -10 -2 66
sense official@around	-4 -4 -3 -1 -19 -6 50 -10 -3 -1
sense official@subject	-1 21 -1 0 -3 -3 -6 -7 -1 78
sense onward	-1 55 -22 1 34 -42 16 -1 -40 -74
sense onward@around	-13 -2 -13 39 11 -2 -8 -5 -6 -10
sense onward@subject	-1 1 -5 -4 31 -10 -5 -1 -5 -54
sense other	-89 -88 91 17 179 17 -62 -27 -37 18
sense other@subject	0 -8 6 0 -1 0 5 0 -1 13
sense pay	-40 -8 26 -15 -34 121 -22 -19 -9 40
sense pay@subject	7 1 0 -1 -1 -1 -4 -1 0 7
sense practice	8 -17 18 -3 -1 -2 -3 -1 0 95
sense practice@around	-16 -2 15 -1 -6 -3 20 -5 -3 7
sense practice@subject	-3 1 -1 0 0 0 0 3 0 37
sense prepare	162 -73 -43 -20 -40 -18 33 -17 16 -8
sense prepare@around	-14 -1 5 -2 -11 -5 37 -5 -4 14
sense prepare@subject	2 0 0 0 0 0 0 0 0 19
sense property	35 -22 -2 18 -11 4 -21 -6 4 58
sense property@around	6 -4 -1 -2 2 -1 2 -1 -1 89
sense property@subject	-1 -1 -1 3 1 -1 1 -1 -1 126
sense received	-8 -32 3 -18 -20 -13 -61 31 119 78
sense received@around	-1 1 0 0 -1 0 2 0 0 52
sense received@subject	-12 -9 -5 -4 -32 -6 0 13 55 -39
sense recorded	-20 54 2 -4 0 -3 -14 -7 -8 52
sense recorded@subject	-8 19 -2 -2 1 -2 -2 -3 -1 -8
sense recruiter	-18 -24 -2 11 25 3 -25 37 -5 -17
sense recruiter@around	66 -42 -29 -4 31 -16 7 -5 -8 -127
sense recruiter@subject	19 -2 -6 2 -1 0 -32 21 -2 47
sense remind	19 -30 37 -4 -19 -40 86 -31 -18 12
sense remind@around	19 -7 8 23 -13 -4 -11 -6 -9 -17
sense remind@subject	24 -20 24 -13 -6 -5 -2 2 -5 -8
sense review	-14 -8 -20 -3 -13 -8 8 -5 63 70
sense review@around	-4 -3 7 -3 -1 -2 7 -1 -1 33
sense review@subject	4 -15 -3 -4 11 -7 39 -8 -18 28
sense role	35 -11 -88 87 75 44 -100 -37 -6 -68
sense role@around	57 -11 -25 -8 9 8 -39 -10 19 -15
sense role@subject	-33 71 -19 -18 14 18 -7 -12 -16 6
sense sales	59 -3 -46 12 1 -4 -76 68 -10 113
sense sales@around	42 -4 -30 -4 3 -1 -4 1 -3 62
sense sales@subject	-1 14 2 -3 -3 -2 -3 -1 -2 85
sense send	18 -60 6 -54 -49 41 119 4 -25 -3
sense send@around	-10 20 16 -2 -3 0 -27 -2 8 22
sense send@subject	1 11 -2 -2 -7 -2 -3 4 -1 -11
sense shop	15 -9 -7 -2 -16 -11 5 29 -4 42
sense shop@around	-4 1 -1 -1 -4 -3 18 -3 -2 93
sense shop@subject	-6 1 -1 12 -6 -1 -3 4 0 24
sense sign	-44 -37 -17 -8 -19 246 -95 -4 -23 43
sense sign@around	-10 -1 9 -1 -1 1 3 -1 -1 0
sense sign@subject	-25 -18 -6 -7 -21 81 -27 22 1 -27
sense slot	82 98 64 -30 -44 -26 -72 -16 -56 -45
sense slot@around	65 -11 -2 -7 -13 -12 0 -12 -8 -17
sense slot@subject	-18 53 4 -5 -3 -6 -12 -11 -3 5
sense sorry	-75 -74 93 155 115 -43 -101 -42 -27 -118
sense sorry@subject	-7 -11 24 9 14 -6 -18 -4 -1 -10
sense stage	54 5 -24 7 10 -46 27 -29 -3 -27
sense stage@around	-9 -1 -17 32 20 -3 -12 -5 -5 12
sense stage@subject	4 65 -17 -10 -10 -19 6 -12 -6 -91
sense start	54 -24 -17 -14 -23 93 -52 -15 -2 -17
sense start@around	1 -1 -1 0 -1 -5 7 2 -1 4
sense start@subject	-32 -2 -1 -2 -3 -25 66 -1 -1 -28
sense study	13 -30 -14 -12 31 -8 45 -11 -14 49
sense study@around	-10 -2 1 -1 -3 -2 -5 23 -2 28
sense study@subject	-18 -2 -8 -3 -1 18 -8 23 -1 -2
sense talk	31 150 -51 -25 -22 -35 27 -46 -29 -54
sense talk@around	4 10 7 -3 -3 -5 2 -2 -10 -41
sense talk@subject	60 79 -20 -16 2 -23 -51 -11 -19 -85
sense task	48 -11 -17 -14 -16 -48 87 -31 2 -67
sense task@around	-5 -1 -12 -2 -9 -5 47 -3 -11 24
sense task@subject	28 -41 -9 -10 -1 -39 117 -25 -19 -39
sense team	31 -67 -61 1 16 -32 132 -58 39 -79
sense team@around	11 -32 -16 12 61 -16 10 -18 -12 -37
sense team@subject	49 27 -7 -11 7 -5 -35 -15 -10 13
sense thank	-86 6 -98 21 39 -75 85 -31 138 -83
sense thank@around	-24 -21 3 28 -58 -29 92 40 -31 -72
sense thank@subject	-49 -15 -10 -11 35 -15 -12 25 52 -67
sense ticket	5 -8 -14 -16 47 4 -43 21 4 -11
sense ticket@around	7 -9 -1 -1 -2 -1 -4 1 11 42
sense ticket@subject	-6 6 -2 -2 -4 -2 -14 24 1 -40
sense time	81 31 45 11 -66 -15 -57 5 -34 15
sense time@subject	38 -81 52 124 -41 -26 -58 -4 -3 -2
sense title	60 27 -71 -11 -9 112 -22 -84 -2 -92
sense title@around	22 -36 -40 -7 32 -7 -51 -9 96 -93
sense title@subject	-14 34 -12 -37 59 7 -45 46 -39 -136
sense urgent	-1 -4 -4 -4 -7 -4 -40 69 -5 24
sense urgent@subject	-6 -1 4 11 -6 0 -1 0 0 10
sense video	80 21 5 -7 -1 -14 -41 -28 -14 -114
sense video@around	-10 -1 15 -1 2 -1 -2 -1 -1 -7
sense video@subject	-4 27 -2 -1 -2 -2 -8 -2 -5 -12
sense wait	-5 -30 37 -49 -58 18 158 -47 -25 -39
sense wait@around	4 10 6 -2 -3 -1 -6 -5 -3 14
sense wait@subject	-2 19 10 -1 -3 -1 -15 4 -9 19
sense wish	-14 -8 -24 63 69 -20 -52 -20 7 7
sense wish@around	-2 0 3 -1 0 -1 3 -1 -1 48
sense wish@subject	0 0 0 0 0 0 0 0 2 28
several times, asked	-42 99 16 -12 -11 -10 -22 -9 -9 -17
shift	-56 29 43 -2 -2 -2 -7 -2 -1 -3
short	-15 34 -9 -27 -68 -36 96 51 -25 -120
slots on offer	189 -10 -35 -6 -23 -14 -75 -14 -11 -57
survey	14 -10 -5 -2 11 -1 -4 -1 -3 39
survey@subject	7 -1 -4 -1 0 0 0 -1 0 -33
times of one day	90 19 10 -16 -8 -10 -58 -21 -7 59
times of several days	-93 252 -26 -19 -17 -21 -52 -9 -14 -22
voided interview	-31 -6 41 -1 0 0 -2 0 0 -4
voided, and a time	-31 -6 41 -1 0 0 -2 0 0 -2
windows	17 42 -23 -16 -13 -23 34 -9 -10 61
word !	20 -22 -5 3 -50 61 -4 -30 27 27
word ! !	-3 -5 -4 -1 -6 55 -32 -3 -2 57
word ! here'	4 -1 -1 -1 -1 -3 3 -1 0 -12
word ! i	-1 3 0 0 0 0 0 0 -1 4
word ! i'm	0 0 0 0 0 0 0 1 0 13
word ! je	-1 -1 -1 0 -2 -3 10 -1 0 -5
word ! the	-4 0 3 -1 -4 -3 10 -1 -1 2
word ! timemention	6 0 -3 0 0 0 0 -1 0 15
word ! we	-2 6 -5 -1 -1 7 -5 0 1 -4
word ! wir	-1 1 0 -1 5 0 -3 0 0 6
word ! with	4 -3 -2 -1 -1 3 1 -1 0 -3
word #	86 -2 -23 -27 -39 110 -88 -3 -15 43
word # !	0 0 0 0 1 0 0 0 0 11
word # #	20 -22 -13 2 -1 1 15 -2 -1 40
word # :	2 0 1 -1 -1 0 -2 1 -1 84
word # ?	-1 -5 -1 -1 -1 -3 13 -1 0 -15
word # a	6 1 -6 -1 -1 0 3 -1 -1 11
word # al	-1 2 0 0 0 0 -1 1 0 -3
word # an	-3 -1 -1 -1 -1 11 -3 -1 -1 -5
word # and	13 8 -4 -2 -2 11 -20 -3 -1 8
word # b	5 -1 -1 -1 1 0 -1 0 0 -5
word # busines	0 0 0 0 -1 0 -8 10 1 -4
word # c	0 0 0 0 0 0 0 0 0 12
word # days	-2 -5 -1 0 -1 19 -10 1 -1 4
word # de	0 1 0 0 6 0 0 0 -6 1
word # dias	-2 -1 -1 -1 -3 4 7 -2 -1 -10
word # e	2 -8 -1 0 0 0 7 -1 0 1
word # en	0 0 1 0 0 0 -1 0 1 17
word # euro	0 -2 0 0 -1 7 -3 -1 0 6
word # f	0 5 0 0 0 0 -3 0 0 -4
word # h	0 0 1 0 0 0 -1 0 0 3
word # hour	-1 -4 -1 0 -3 7 5 1 -3 12
word # in	3 -2 0 0 0 0 0 0 0 9
word # instead	-1 -3 12 0 0 -4 -3 -1 0 0
word # interview	-1 0 1 0 0 0 0 0 0 7
word # k	-9 -14 -6 -2 -10 72 -23 -5 -4 -29
word # may	2 4 -2 0 -1 -1 -3 -1 1 -5
word # min	13 10 -4 -1 -1 -4 -11 -2 -1 -31
word # minut	-3 11 -1 -1 -1 -1 -2 -2 -1 -4
word # minute	0 8 -1 0 1 0 -3 0 -3 5
word # minuti	0 5 0 0 0 0 -2 -1 -1 1
word # minuto	0 2 0 0 0 0 0 0 0 4
word # month	0 0 0 0 0 0 0 0 0 7
word # new	2 0 -1 0 0 0 0 0 0 6
word # oferta	0 0 0 0 0 0 0 0 0 4
word # on	-1 0 3 0 0 0 -1 0 0 -6
word # or	0 1 0 0 0 0 0 0 0 5
word # people	0 0 0 0 0 0 0 0 0 9
word # pm	-1 3 -1 0 0 0 0 0 0 -2
word # question	-2 4 0 0 0 0 -1 0 -1 -1
word # th	-3 8 -3 -1 0 1 -2 0 0 -7
word # timemention	4 0 0 0 0 -1 -2 0 0 20
word # to	-3 -5 -1 -1 -1 8 5 -1 -1 7
word # work	-2 0 3 0 0 0 -1 0 0 4
word # x	0 -7 0 0 0 0 7 0 0 5
word :	17 -29 -19 -6 -24 -8 -10 85 -6 77
word : #	11 -9 -3 1 3 8 -7 2 -6 50
word : app	0 7 1 -1 0 0 -3 0 -3 -3
word : cal	-3 10 0 0 -1 -2 -2 -1 0 -5
word : calend	2 8 -3 -1 -1 -2 -1 -1 -1 -11
word : colloquio	0 -1 0 2 0 0 -1 0 0 -4
word : data	7 -2 -1 0 2 0 -2 -1 -1 11
word : el	0 0 0 1 0 -1 2 -1 0 -3
word : entretien	1 -1 0 0 -1 0 -1 2 0 -12
word : entrevista	1 -1 0 5 -3 0 -1 0 -1 -3
word : hiring	1 0 0 0 0 0 0 0 0 -5
word : http	-2 28 -4 -3 -4 -8 2 -2 -5 55
word : in	1 0 0 0 0 0 0 0 0 5
word : interview	-8 -4 -1 0 -2 -1 -3 20 -1 14
word : intro	0 0 0 1 0 0 0 0 0 -8
word : la	-1 0 0 2 -2 0 3 0 -1 0
word : meet	4 -1 -1 0 0 0 0 0 0 -14
word : phone	-1 -1 0 2 0 0 0 0 0 -3
word : r	-5 0 0 4 1 1 0 0 0 0
word : re	0 0 0 0 0 0 -4 5 0 -1
word : thank	0 0 0 0 1 0 0 1 0 -5
word : the	-1 -1 0 -3 7 0 0 -1 0 10
word : timemention	-1 -15 4 -4 -4 -5 -13 40 -2 32
word : your	5 1 0 0 0 0 -2 -4 0 0
word : zoom	4 0 -1 0 0 0 -1 0 0 -7
word ?	-33 51 25 -20 -27 40 4 -19 -20 -7
word ? #	-1 -5 -1 0 -1 9 1 -1 0 -7
word ? ?	0 0 0 0 0 0 0 0 0 13
word ? i	17 3 -17 0 -1 -1 0 0 0 9
word ? i'm	0 13 -1 0 -2 -4 -5 -1 0 -6
word ? if	-8 9 -1 0 -2 -2 6 0 0 1
word ? it's	0 -6 0 0 0 7 0 0 0 -4
word ? my	0 -1 1 0 0 0 0 0 0 5
word ? si	1 -4 3 0 0 0 0 0 0 -3
word ? te	0 0 1 0 0 0 0 0 0 8
word a	-43 57 16 -22 9 -10 4 -8 -3 23
word a #	-3 10 3 -1 -1 6 -11 -1 -1 8
word a bit	0 0 -1 0 0 0 2 0 0 -4
word a call	-1 9 -4 0 -1 -1 -2 2 0 5
word a copy	0 -1 0 0 -1 0 7 -1 -3 3
word a couple	-1 -5 -1 -1 -3 -4 8 -2 7 -11
word a day	-7 15 -1 -1 -4 6 -8 -1 0 10
word a de	0 0 0 0 0 0 0 0 0 -6
word a decision	-2 -1 -1 0 0 1 3 0 0 1
word a entrevista	0 0 2 0 0 0 -1 0 0 -4
word a ete	1 0 0 0 0 0 -1 0 0 3
word a few	-2 11 -1 -1 1 -2 0 -3 -4 -5
word a first	-6 9 -1 0 0 0 0 0 0 -5
word a fit	0 0 0 0 -4 0 0 0 5 9
word a funcao	-1 1 0 -1 3 0 -1 0 0 -2
word a gente	0 0 0 0 4 0 -2 -1 0 0
word a job	-4 -1 5 0 2 0 0 0 -2 8
word a la	1 0 0 0 -11 -1 12 -1 1 5
word a las	-2 0 4 0 0 0 -1 0 0 -1
word a look	-1 -1 -1 0 -4 -1 -4 2 10 -3
word a lot	0 0 0 0 9 -1 -4 -3 0 -1
word a member	0 0 0 0 0 0 -7 7 0 -1
word a new	-1 -1 1 -1 0 0 -1 3 0 12
word a panel	0 -6 0 0 0 0 8 0 0 0
word a phone	0 1 0 0 0 0 0 0 0 -5
word a place	0 0 -1 6 -3 -1 -1 0 0 6
word a pleasure	-4 -2 -1 0 0 -2 10 -1 0 -1
word a quick	1 -5 0 0 -1 -3 8 0 0 3
word a reminder	3 0 -2 0 0 0 0 0 0 0
word a short	-6 11 0 -1 -3 -1 1 -1 -1 5
word a slot	0 1 0 0 0 0 0 0 0 -3
word a sua	-4 4 -1 0 0 0 -4 4 0 -7
word a time	0 2 0 -1 0 0 -1 0 0 5
word a timemention	-8 -2 11 -2 -1 -2 8 -3 -1 -14
word a tua	-2 0 2 0 0 0 0 0 1 -6
word a una	-2 5 0 0 0 0 -1 0 0 -1
word a vaga	-2 -6 -2 6 -6 -3 12 -1 0 -8
word a video	-1 5 0 0 0 0 -2 -1 0 -4
word a week	-6 -2 4 -2 6 6 -5 -1 0 -15
word aan	4 -5 -1 1 3 -1 0 1 -1 0
word aan de	2 -2 0 0 0 -1 2 0 0 -6
word ab	0 -2 1 -1 -2 0 -1 -1 6 4
word abbiamo	-2 0 -5 -1 10 -1 0 -2 0 -10
word abc	2 0 -1 0 0 0 0 0 0 -5
word able	-2 0 -12 5 -2 -2 15 -2 -1 -6
word able to	-2 0 -12 5 -2 -2 15 -2 -1 -6
word about	-13 29 -1 3 -18 -13 16 2 -5 41
word about #	-1 3 0 0 0 0 0 0 0 3
word about an	0 1 -1 0 0 0 0 0 0 -5
word about the	6 26 -5 4 -9 -7 -12 -2 -1 11
word about your	-3 8 -1 -1 -2 -1 -2 2 0 4
word above	8 -1 -6 -1 0 0 -9 9 0 -4
word abraco	1 0 0 0 3 -2 -1 0 0 -4
word accept	-5 -4 -3 4 5 7 -13 11 -2 18
word accept :	-3 -1 -1 -1 -3 -2 -2 14 -1 -8
word accept or	1 -1 0 -1 -1 3 0 -1 0 -11
word accept the	-1 0 0 0 0 0 0 3 0 -6
word accept this	-2 -1 -1 -1 -2 -2 -2 10 0 -8
word accept your	0 0 0 0 0 0 0 0 0 11
word accepte	-1 -1 0 -1 3 0 -1 2 -1 -3
word acces	0 0 0 0 0 0 0 1 1 9
word account	0 -1 3 -2 -2 0 6 -1 -3 7
word acknowledge	2 -1 0 0 0 0 -2 -1 3 -5
word acros	0 0 0 0 1 0 0 0 0 3
word acros your	0 0 0 0 0 0 0 0 0 4
word action	-3 2 0 6 -2 0 -1 -1 -1 15
word action requir	-1 0 1 0 0 0 0 0 0 10
word acudir	0 0 0 0 0 0 0 0 0 3
word ad	0 5 -1 0 0 0 -2 -1 -1 -7
word add	1 0 0 -1 0 0 0 1 0 30
word add to	1 0 0 0 0 0 0 0 0 14
word added	0 0 -1 0 0 8 -6 0 0 13
word addetto	0 0 0 0 0 0 0 0 0 -3
word addres	1 -4 0 0 0 0 0 5 0 6
word admission	0 0 0 0 0 0 0 0 0 7
word afraid	-2 -1 -1 9 11 -2 -11 -3 -1 -11
word afspraak	2 -2 0 1 0 0 -1 0 0 -7
word after	-2 -1 18 4 8 -5 -22 -5 6 -27
word after #	-1 3 -1 0 0 -1 -5 5 0 -13
word after a	0 0 0 0 10 -1 -5 -3 0 -4
word after careful	0 0 0 0 0 0 0 0 0 5
word after that	-1 4 -1 0 -3 -1 5 -2 -1 -4
word after the	-1 -1 0 0 -3 0 0 -1 6 0
word afternoon	-1 15 1 0 -3 -4 -7 -1 0 -11
word again	-15 -3 4 3 2 -6 17 -2 -1 -5
word again for	-1 0 0 -1 2 -1 2 0 -1 -6
word agenda	5 7 0 0 -2 -3 -4 -1 -1 12
word agenda :	0 0 0 0 0 0 0 0 0 11
word agent	0 -1 0 0 3 0 0 0 -2 14
word aggiornamento	0 0 0 0 1 0 1 0 0 -5
word ago	0 0 0 0 0 0 0 0 0 6
word agora	-1 2 0 0 -2 -1 -1 0 3 1
word ahead	-2 -1 -2 9 -2 -2 3 -1 0 -3
word ahora	0 8 -1 -1 -1 -3 1 -3 0 -5
word ai	-2 1 7 2 -1 0 -7 0 0 -4
word aim	1 -1 0 0 0 0 -1 1 1 -5
word aim to	1 -1 0 0 0 0 -1 1 1 -5
word al	5 -4 -3 -1 0 -1 6 0 -1 -2
word alert	0 0 0 0 0 0 0 0 0 4
word all	-13 -19 23 31 -7 8 -9 -12 -2 17
word all the	-5 -7 -3 25 0 7 -11 -3 -3 -6
word all time	1 0 0 0 0 0 0 0 0 -9
word alla selezione	-2 0 2 1 0 0 0 0 0 -4
word alle	0 -3 4 1 2 0 -6 -1 2 13
word allora	6 -1 -1 0 0 0 -1 -2 0 -7
word almacen	-1 3 0 0 1 0 -1 0 -1 -5
word als	8 0 -2 -3 -1 6 -7 -1 0 -32
word also	-7 4 5 -1 -1 -2 2 -1 0 22
word altre	0 0 0 2 0 0 0 0 0 -8
word alumni	0 0 0 0 0 0 0 0 0 3
word am	11 -10 -2 1 5 2 -7 2 -2 21
word am telefon	-2 -2 -2 0 0 0 6 0 0 -10
word am timemention	5 -4 -2 1 5 -1 -3 -1 0 22
word ambito	-2 -1 -1 1 8 0 -3 0 -2 -6
word an	-4 15 -22 -9 15 21 -3 -5 -8 19
word an answer	-2 0 -1 -1 0 0 5 -1 1 -2
word an email	0 -4 0 0 0 -2 8 -1 0 -2
word an hour	0 7 -2 -1 -3 14 -9 -2 -4 -20
word an interview	-2 13 -10 -2 -1 -1 -2 3 1 -1
word an offer	-2 -1 -3 -2 16 -2 -4 -1 -1 -9
word an ondemand	-1 3 0 0 0 0 0 0 0 -2
word an update	0 -2 -1 0 4 0 -1 0 0 -1
word analyst	-20 16 1 -2 3 -8 22 -5 -6 -10
word analyst at	0 -2 0 0 0 3 0 0 0 5
word analyst position	-1 1 0 -3 -1 -1 5 0 0 7
word analyst role	-6 6 0 -1 -1 -1 3 -1 0 4
word ancora	0 0 0 0 -1 0 3 0 0 -4
word and	-32 -1 -33 -8 7 16 20 1 30 18
word and #	13 10 -3 -2 -1 -4 -10 -3 0 -6
word and a	-6 9 -1 -1 -2 4 -10 7 0 8
word and get	0 0 0 0 -4 0 0 0 5 5
word and has	0 0 0 0 -2 0 -3 1 4 -4
word and have	0 8 0 0 0 0 -7 0 0 18
word and i	3 -10 -4 -3 3 8 8 -2 -1 -17
word and i'd	0 -3 0 0 -2 0 8 -1 0 -5
word and i'll	-10 -2 14 -5 -9 -4 20 -6 2 -22
word and i'm	2 -1 0 -1 4 -1 -2 0 0 0
word and let	-1 0 0 0 -4 5 3 -2 -1 -2
word and not	3 0 -4 0 -1 -2 -7 11 -1 -9
word and sam	18 -4 0 0 0 -1 -12 0 0 3
word and sign	0 0 0 0 0 2 0 0 0 -7
word and tell	0 -5 0 0 -1 7 -1 0 0 -6
word and the	-3 -3 0 1 19 -6 -11 -4 8 4
word and then	-11 0 0 -1 0 0 12 0 1 1
word and we	-6 -10 -3 -1 15 2 10 -3 -4 0
word and we'll	2 -1 -1 -1 0 1 1 -1 0 4
word and will	-5 -3 -3 -4 -7 -3 -26 6 44 1
word and would	0 0 0 0 -1 -3 6 0 -1 15
word and you	-3 1 -1 -1 4 2 2 -1 -4 -5
word and your	2 2 -1 -1 4 -1 -4 -4 3 6
word anda	1 -1 0 0 -12 -1 15 -3 0 -1
word ander	0 -2 2 0 -2 0 3 0 -1 -5
word andr	-3 2 1 1 -1 -1 3 -1 -1 -7
word andr :	-1 0 1 0 0 0 2 -1 0 -3
word ano	0 0 0 0 0 0 0 1 0 11
word another	-8 -20 43 1 21 8 -35 -7 -4 26
word another candidate	-1 -2 0 0 12 0 -6 -1 -1 -5
word another time	3 -12 13 -1 0 0 -2 0 0 5
word answer	-6 2 -2 -2 -4 3 -15 26 -2 5
word antwoord	-1 0 0 0 -2 -1 7 0 -1 -2
word any	8 36 2 -4 3 -11 -39 2 3 -11
word any chance	-1 5 11 0 0 -4 -9 -1 0 -8
word any of	-1 1 0 0 1 0 0 0 0 -11
word any question	9 -3 0 -1 0 0 -3 0 0 -3
word any time	-1 28 -12 -2 -4 -1 -10 -2 4 -7
word anyth	-20 -2 -7 3 -3 2 31 -3 -1 -4
word anyth chang	0 0 0 1 -1 5 -2 -1 0 -6
word apologi	-2 -2 0 7 -4 0 2 0 0 -5
word app	0 7 1 -1 0 0 -3 0 -3 2
word appena	-1 -1 7 -1 0 0 -3 0 0 -2
word appli	-1 -1 0 -1 2 0 0 0 1 29
word appli on	0 -1 0 0 0 0 0 0 2 -7
word appli to	0 0 0 0 0 0 0 0 1 12
word applicant	-2 -1 -1 -1 0 -1 6 -1 -1 29
word application	-13 -8 -7 -4 4 -6 -15 -20 68 2
word application !	0 0 0 0 -1 0 -3 0 5 -2
word application :	0 -1 0 0 -1 0 -1 2 2 8
word application and	-1 5 -1 -1 13 2 -11 -2 -3 -7
word application for	-1 -5 -1 -2 4 -2 0 -2 10 6
word application is	0 -1 0 0 -9 0 2 0 9 -1
word application statu	0 0 0 0 9 0 0 0 -7 -8
word application submitt	0 0 0 0 -1 0 0 0 3 -1
word application to	0 0 0 0 0 0 0 0 1 11
word application was	-1 -1 0 0 3 0 0 0 0 -4
word apply	-1 6 -1 -1 2 -1 -6 -1 3 27
word apply for	0 0 0 0 -4 0 0 0 6 6
word apply to	0 6 0 0 -1 0 -2 0 -2 10
word appoint	-4 -4 -2 -2 11 14 -10 -2 -1 -5
word appointment	3 -1 -2 -1 1 14 -7 -6 -2 13
word appointment with	0 0 0 0 0 0 0 0 0 9
word appreciate your	-1 -1 0 0 6 0 -2 0 -2 -1
word approv	0 0 0 0 3 0 -2 0 0 21
word approval	0 0 0 0 0 0 1 0 0 16
word appuntamento	0 -1 2 0 -1 0 0 0 0 7
word april	0 0 0 0 -1 -1 3 0 0 6
word april #	1 0 0 0 0 0 0 0 0 5
word aqui	0 -5 1 -1 2 -1 6 -1 -1 -15
word are	7 -6 -1 1 -10 -5 30 -7 -10 77
word are attach	3 -1 0 0 0 0 -1 0 0 2
word are not	0 0 0 0 1 0 0 0 0 5
word are on	9 -3 -3 -1 0 0 -1 -1 0 17
word are pleas	0 -2 0 0 0 3 0 0 0 1
word are schedul	1 0 0 0 0 0 0 0 0 -9
word are you	-3 -7 2 -1 -3 -8 21 -1 0 -2
word aren't	-1 -1 -1 6 0 -1 0 -1 -2 -8
word around	-3 13 -1 -1 -5 -7 7 -2 -1 5
word arrang	3 0 0 0 0 0 -1 0 0 -2
word arrange	-2 8 -1 -1 -1 0 -1 -1 0 -1
word arriva	2 -1 3 -1 0 0 -1 0 0 -1
word as	-19 -11 -1 5 -16 46 10 -7 -7 13
word as #	0 0 1 0 0 0 0 0 0 10
word as a	0 -1 0 0 0 -2 5 0 -1 23
word as an	0 0 0 0 0 0 -1 0 1 8
word as i	-2 -1 0 -1 -2 7 0 -1 0 -4
word as part	-1 -5 0 0 -1 -1 15 -2 -5 -5
word as soon	-2 -2 -1 -2 -3 17 -7 0 -1 -9
word as the	-2 0 0 7 -4 0 2 -1 -1 1
word as we	-1 0 1 0 -1 0 -1 2 0 -6
word as you	-1 0 -1 0 -1 18 -15 0 0 2
word asap	-3 5 -1 0 0 0 -1 0 0 -2
word ask	14 -3 -6 -1 -3 0 2 -1 -2 -13
word ask for	14 -3 -6 -1 -1 1 -4 -1 0 -22
word asked	-2 -2 -1 0 0 -3 11 -1 -3 -2
word asked to	1 -1 0 0 -1 0 3 0 -3 0
word aspettiamo	0 0 0 0 0 0 0 0 0 4
word assessment	2 -4 -1 -1 2 -3 14 -3 -6 -6
word assim	-2 -1 10 -2 -6 0 1 0 0 -1
word assim que	-2 -1 10 -2 -6 0 1 0 0 -1
word assistant	0 0 -1 -1 10 0 -5 -4 0 -7
word associate	-10 -3 -2 -1 0 8 -3 12 0 -11
word at	13 -6 32 -4 -12 -22 -27 1 24 -15
word at #	3 -3 10 -1 -1 -2 -4 -1 -1 -16
word at all	-11 0 15 0 0 0 -2 0 -1 6
word at any	-1 2 -1 0 -3 0 0 -1 4 0
word at our	4 -1 -2 -1 -1 0 -1 0 1 -13
word at the	18 -17 -2 -1 -7 -11 10 -5 15 3
word at their	-9 12 -1 0 0 -1 -1 0 0 -8
word at this	-1 0 -7 8 2 0 0 0 -1 9
word at timemention	22 -8 0 -3 3 -2 -7 -3 -1 -15
word at your	-3 0 0 0 0 -1 6 0 0 7
word ate	1 2 -4 -2 -7 0 14 -1 -3 -20
word ate timemention	1 2 -3 -1 -1 0 6 -1 -2 -8
word attach	25 -11 -5 -3 -6 27 -19 -6 -3 17
word attach please	6 -5 0 0 0 -1 1 0 0 -2
word attend	-4 1 5 -1 -1 0 2 -1 -1 -4
word attention	0 0 0 0 0 0 -2 0 3 1
word atualizacao	0 0 0 -1 -5 0 7 0 0 -9
word au	-2 2 -1 -2 -2 1 4 0 -1 -22
word au #	2 -1 0 -1 -1 -2 2 0 0 -8
word au telephone	-2 0 0 0 0 3 0 0 0 -5
word au timemention	1 0 0 0 0 0 -2 0 2 -3
word auch	-4 9 -6 2 -1 0 0 0 0 8
word auf	5 0 0 -1 1 0 -1 0 -2 -5
word auf dem	0 0 0 0 -2 0 2 0 0 4
word aula	0 0 0 0 0 0 0 0 0 3
word automatic	-1 -1 -3 0 0 0 -2 7 0 -3
word automatic reply	-1 0 0 0 0 0 -1 4 0 -3
word automatica	-1 -1 -1 -1 -1 -1 -2 6 -1 -2
word automatica :	-1 -1 -1 0 -1 0 -1 5 0 -2
word automatique	0 0 0 0 0 0 0 3 -2 -2
word automatisch	0 0 0 0 0 0 0 3 -1 -2
word autre	0 0 3 -1 -2 0 2 0 -1 -2
word availability	-7 27 -2 -1 -3 -4 -10 3 -2 -14
word availability for	-2 10 -1 -1 0 0 -4 0 -1 -4
word available	1 1 0 -1 0 0 -1 0 0 18
word avancar	0 1 0 0 0 0 0 0 0 -3
word avant	-1 1 0 0 -1 0 3 0 -1 2
word avant le	-1 1 0 0 0 0 0 0 0 3
word avec	2 1 1 -2 0 0 1 -1 -2 -3
word aver	0 0 0 0 1 0 0 0 0 -3
word aviso	-1 0 1 0 0 1 1 -1 0 -4
word avon	-1 0 0 0 3 0 0 2 -3 -1
word avon bien	-1 0 0 0 0 0 1 3 -2 -1
word away	-1 -2 2 -2 -8 -1 -1 11 2 -6
word away until	0 -1 0 0 -1 0 -1 1 3 -1
word b	8 0 -2 -2 1 0 -3 -1 0 -4
word back	-24 -11 5 -11 -21 -6 36 34 -1 -45
word back in	0 -1 0 0 -3 -2 5 0 3 -3
word back on	-3 -4 1 -2 -1 -1 -2 13 -1 -2
word back to	-4 -2 -4 -3 -12 -2 27 -1 2 -7
word background	-1 3 -1 -1 -2 -2 3 -1 2 -3
word background check	-1 -1 0 0 0 -2 5 -1 0 -4
word bad	-6 -2 16 9 -5 -2 -5 -4 -1 -4
word badge	1 0 0 0 0 0 0 0 0 3
word band	0 -5 -1 0 0 -1 7 0 0 2
word bank	-8 -2 15 -5 -1 1 3 -4 0 2
word base	-1 -2 -1 0 2 8 -5 -1 0 3
word base #	-1 -1 0 0 0 8 -4 -1 0 -2
word be	-14 -8 4 7 2 2 -17 5 20 -48
word be #	0 0 0 0 0 2 -1 0 0 -6
word be a	2 0 0 0 -1 -1 1 0 0 -3
word be able	-1 -1 -5 8 -1 0 1 0 0 -6
word be back	-1 -4 4 0 -1 0 -1 0 2 -5
word be consider	-3 0 0 4 1 0 0 0 0 -4
word be contact	-1 -6 0 0 0 0 8 0 1 -1
word be deliver	0 0 0 0 -2 0 -2 5 0 -9
word be free	0 7 -1 0 0 0 -4 0 0 -5
word be glad	0 6 0 0 -3 -1 0 0 0 1
word be held	-5 4 4 -1 0 0 -2 0 0 -3
word be in	-5 -6 7 -3 3 -4 7 1 0 -10
word be on	-4 -1 5 0 0 -1 2 0 0 -2
word bear	0 0 -1 0 0 0 3 0 0 -6
word bear with	0 0 -1 0 0 0 3 0 0 -6
word because	-2 -5 1 0 1 0 -3 6 2 0
word because of	0 0 0 0 1 0 -3 0 3 -5
word because you	0 0 0 0 0 0 0 0 0 4
word bedankt	0 -1 0 0 1 0 -1 2 1 -7
word bedankt voor	0 -1 0 0 2 0 -2 2 0 -6
word been	-31 -12 16 31 -6 7 -16 9 2 29
word been call	0 -2 3 0 0 0 0 0 0 -8
word been cancel	-6 0 0 8 0 0 0 0 0 5
word been cancell	-1 0 0 2 1 0 0 0 0 -7
word been fill	-4 0 -1 9 -1 0 0 0 -2 -1
word been invit	-1 1 0 -1 -1 -1 9 -2 -3 -3
word been moved	0 0 1 0 0 0 0 0 0 10
word been put	-2 0 0 2 -3 0 3 0 0 -1
word been receiv	0 -1 0 0 -1 0 -4 8 -1 5
word been reschedul	-2 0 3 0 0 0 0 0 0 8
word been schedul	1 0 0 0 0 0 0 0 0 6
word been select	0 -2 0 0 0 3 0 0 0 7
word been shortlist	4 1 0 0 0 0 -3 0 0 5
word before	-3 -2 -8 -5 -1 -7 18 -11 19 1
word before i	3 2 -1 0 -3 -6 11 -5 -1 -10
word before the	-2 -1 0 0 -4 -1 -11 -2 22 3
word before timemention	-2 4 -1 -1 0 0 0 -1 0 -8
word before we	-2 -6 0 0 -1 -4 14 0 0 -3
word beforehand	2 -1 0 0 0 0 0 0 0 7
word begin	2 -5 -3 0 -1 6 2 -1 1 -9
word behind	0 0 0 0 0 0 1 0 0 -3
word bei	8 -2 -2 -2 0 0 -3 1 1 -10
word bei uns	4 0 -2 -2 0 0 -3 1 1 -7
word being	-5 -5 -1 4 -3 -1 2 9 -2 -3
word bell	0 -1 -1 0 1 -3 4 0 0 -4
word below	2 0 3 -1 6 -1 -3 0 -7 -2
word below :	0 0 0 0 6 0 0 0 -6 0
word bem	-2 2 3 -1 1 0 -2 0 0 -7
word ben	-2 -10 -1 0 0 0 13 1 0 3
word bericht	3 -1 0 0 -1 -1 -1 1 -1 -4
word bescheid	0 0 0 0 0 0 -1 0 1 4
word besoin	1 0 0 0 0 0 0 0 0 -4
word best	-1 16 -11 24 2 -2 -18 -5 -4 -20
word best for	-2 12 -3 0 -1 -1 -4 -1 0 -14
word bestatigen	3 -2 0 0 -1 0 0 0 1 -2
word beste	2 -5 2 0 5 0 -2 -1 0 10
word better	-7 13 -3 -2 17 -7 -7 -2 -2 -1
word between	15 0 -1 -2 7 -4 -9 -4 -1 -2
word bewerbung	6 -4 -1 -2 1 3 -3 -1 2 -18
word bewerbung als	-1 1 -1 0 -1 3 -1 0 1 -10
word bien	-1 -4 3 -1 -3 -1 8 -2 1 -6
word bien recu	-1 -1 -1 0 -1 0 7 -2 -1 -4
word bij	-2 -11 -3 0 3 -1 13 0 1 0
word bij de	0 0 0 0 0 0 0 0 0 11
word bill	9 -3 0 -1 0 -1 -3 0 0 11
word bio	1 0 0 0 0 1 -1 0 0 12
word bis	2 0 1 1 -1 0 -5 -1 3 10
word bis timemention	1 0 0 0 0 0 0 0 0 15
word bit	-1 0 2 -1 2 -1 0 0 0 -3
word bitte	6 -5 0 -3 -1 -1 2 2 0 -6
word bitte bringen	5 -1 -1 -1 0 0 -1 0 0 3
word blake	0 0 0 0 0 0 -1 2 0 7
word block	9 -1 -1 -1 -1 0 -2 -2 -1 1
word boa	-2 -2 -2 1 1 -4 9 -1 0 -17
word boa tarde	-3 -1 0 1 -1 -2 7 -1 0 -15
word board	-6 -2 -3 -1 -5 -2 30 -4 -7 -8
word bom	-1 5 -4 -1 -3 -1 9 -2 -3 -8
word bom dia	-1 5 -4 -1 -3 -1 9 -2 -3 -8
word bon	-2 -1 5 -1 0 2 -1 0 0 5
word bonjour	0 -2 4 -3 -2 -4 14 -3 -4 -22
word bonjour monsieur	2 -1 0 0 1 0 0 0 0 -4
word bonjour yani	-4 0 2 0 -1 0 8 -5 0 -2
word bonu	-1 -2 -1 0 -1 13 -7 -1 0 -4
word book	31 -11 -3 -1 -1 1 -13 -1 -1 22
word book !	2 0 0 0 0 0 -1 0 0 11
word book a	6 -4 -1 0 0 0 0 0 0 -2
word book for	0 0 0 0 0 0 0 0 0 18
word book your	0 1 0 0 0 1 0 0 0 -11
word boss	-1 -1 0 -1 -1 0 6 -1 -1 -5
word both	-2 1 -7 -2 -5 19 -6 -3 4 -4
word both of	0 0 -3 0 0 0 5 0 0 0
word brandt	3 -1 -2 0 0 0 0 0 0 -10
word brasilia	0 0 0 1 0 0 0 0 0 -5
word break	10 -1 0 0 -1 -1 -5 -1 0 -6
word bring	-2 -5 -1 -4 -5 1 21 -4 -1 4
word bring a	17 -2 -2 -1 0 -1 -10 -1 0 6
word bring the	0 0 0 0 0 0 0 0 0 6
word bring your	-3 -1 4 0 0 0 0 0 0 13
word bringen	5 -1 -1 -2 0 1 -1 0 0 6
word bringen sie	5 -1 -1 -2 0 1 -1 0 0 6
word bruto	0 0 0 0 0 3 -1 0 0 -2
word budget	-2 -1 -2 7 5 -3 1 -3 -2 5
word buen	-1 0 0 0 0 0 5 -2 0 -6
word buen dia	0 0 0 0 0 0 3 -2 0 -5
word buena	0 3 -1 1 -1 -3 4 -2 -1 -9
word buena tard	2 0 0 0 0 0 0 -1 0 -6
word bueno	3 -2 -1 -1 1 0 1 0 -1 3
word bueno dias	0 0 0 0 0 0 1 0 0 4
word build	3 -1 1 -1 0 0 -1 -1 0 -4
word buonasera	0 -1 2 -1 0 0 0 0 0 -6
word buongiorno	1 3 -6 0 -7 -2 15 -3 -2 -11
word busines	-6 6 -1 0 -3 -2 -4 9 1 14
word busines analyst	-1 0 0 0 -2 -1 4 0 0 -3
word busines days	0 -1 0 0 -1 0 -8 10 1 -2
word busqueda	-1 -1 0 0 3 0 -1 0 0 -4
word but	-26 -9 14 -5 45 -1 -20 -11 13 26
word buyer	0 0 0 0 1 0 0 0 0 8
word by	-11 -9 1 -5 -13 11 38 -14 1 49
word by #	2 -1 0 0 0 0 0 0 0 11
word by phone	5 -5 -2 0 0 0 4 -1 0 -1
word by the	0 -2 -1 1 -1 0 2 -3 5 1
word by timemention	-13 -12 -1 -4 -5 18 27 -6 -5 12
word by your	0 0 0 0 0 0 0 0 0 4
word c	1 -4 -2 -1 0 -1 3 5 -1 11
word c #	0 -4 0 0 0 0 0 5 0 -2
word c'est	9 -1 -2 -2 -1 -1 -2 -1 0 -4
word ca	0 1 0 0 0 0 0 0 0 3
word cadre	0 0 0 0 0 0 0 0 0 6
word cafe	0 0 0 5 -3 0 -1 0 0 1
word cal	-3 10 0 0 -1 -2 -2 -1 0 -5
word calend	2 8 -3 -1 -1 -2 -1 -1 -1 -9
word calendar	33 -10 -4 10 -3 -2 -14 -6 -3 -11
word calendar :	0 1 0 0 0 0 0 0 0 5
word calendar hold	10 -2 -1 -1 -1 0 -2 -2 -1 -5
word calendario	1 3 0 0 -1 -1 -1 -1 0 1
word call	-1 15 1 3 -20 -10 -33 22 23 -10
word call #	0 0 0 0 0 0 0 2 -1 4
word call me	-3 -2 -1 -1 -7 9 8 -2 -1 8
word call off	-1 0 0 5 0 0 -2 0 0 -2
word call timemention	-1 6 0 0 0 0 -4 0 0 5
word call to	0 -1 2 0 0 0 0 0 0 -7
word call with	0 5 0 1 0 -1 -4 -1 0 0
word call you	3 -1 -2 -1 -1 0 -1 -1 3 -6
word calma	0 0 0 0 0 2 -1 0 0 -5
word cambio	0 -1 1 0 0 0 0 0 0 -3
word came	-8 -6 0 -2 11 -7 14 -2 -1 -8
word came up	-6 -1 1 -1 -1 -2 10 0 0 -6
word camera	0 1 0 0 0 0 0 0 0 -5
word can	-31 2 14 -9 -9 63 -9 -17 -4 16
word can be	-1 2 -1 0 6 -1 -4 0 -1 5
word can do	-8 16 -6 -2 -1 4 -2 -2 -1 5
word can get	-2 5 -3 -1 0 3 -2 -1 -1 -7
word can offer	-12 18 -4 -1 0 -1 -1 0 0 -13
word can see	0 0 0 0 0 0 0 0 0 10
word can start	0 0 0 0 1 1 -1 0 0 13
word can we	-2 -8 16 -1 -5 12 -10 -2 -1 -5
word can you	-1 -20 8 -1 -6 25 -2 -1 -2 6
word can't	5 -3 -10 1 11 -8 6 0 -2 -6
word can't do	2 11 -11 0 0 0 -1 0 0 8
word can't make	4 -6 5 0 0 -1 -1 0 0 -7
word can't wait	2 0 -1 -1 0 0 -3 5 0 -14
word canada	-6 -1 0 1 0 0 0 7 0 1
word cancel	-6 -2 -5 30 -3 -1 -11 -1 -1 22
word cancel :	-4 -1 -4 12 -1 0 -1 -1 -1 -1
word cancel timemention	-1 0 -1 3 0 0 -1 0 0 0
word cancell	-7 -1 0 19 -5 -1 -3 -1 -1 1
word cancell :	0 0 0 0 1 0 0 0 0 13
word cancellation	3 -1 -3 2 0 0 0 0 0 -9
word candidacy	0 0 0 0 0 0 1 0 0 5
word candidat	-5 -3 12 -2 -3 -1 12 -2 -8 18
word candidat will	1 0 0 0 0 0 1 0 0 -6
word candidate	-3 -6 -1 -1 3 -1 13 3 -8 36
word candidate account	0 -1 0 0 -2 0 7 0 -3 6
word candidate home	0 0 0 0 0 0 0 0 1 -6
word candidate timemention	0 0 0 0 0 0 0 0 0 5
word candidato	-3 3 -1 5 -2 -1 2 -1 -3 10
word candidatura	-4 12 -3 -3 3 -2 -12 -1 8 -36
word candidatura a	-2 7 -1 0 1 0 -4 0 0 -11
word candidatura para	0 -1 0 0 0 0 -3 0 5 -1
word candidatura per	0 0 0 0 1 0 0 0 1 -6
word candidature	-3 2 0 -1 3 -1 3 -1 -1 -4
word candidature pour	0 0 0 0 0 0 0 0 1 3
word cannot	-1 14 -1 -1 -1 0 -10 -1 0 2
word cara	0 0 -1 0 2 0 -1 0 0 -9
word card	0 0 0 0 0 0 0 0 0 24
word care	-4 9 -3 0 1 0 -1 -1 -1 -4
word career	0 -1 0 -1 2 5 -3 -1 0 6
word careful	0 0 0 0 -1 0 -2 0 4 5
word carry	0 -1 0 0 -3 0 5 0 -1 -5
word carta	-1 0 0 0 0 2 0 0 0 -6
word casa	-1 0 0 1 4 0 -3 0 0 0
word case	3 1 -1 -1 1 -3 -5 6 -2 -3
word caso	0 0 0 0 -1 0 0 0 2 4
word casual	-2 0 -1 0 -2 -1 8 -1 -1 -1
word catch	0 5 -3 -3 -1 -2 5 -2 0 -1
word ce	-2 -1 5 -3 1 5 -4 -1 0 4
word cell	0 2 -1 0 0 0 0 0 0 -6
word center	1 0 0 0 0 0 0 0 0 3
word central	1 0 -1 1 0 0 0 0 0 -4
word centre	4 0 0 0 0 -2 -1 0 0 -5
word centro	0 0 0 0 0 0 3 0 -2 -5
word ceo	1 1 0 0 0 0 -1 0 0 -3
word cerca	-1 1 0 0 1 0 0 0 0 -6
word chair	0 -5 7 0 0 -1 -1 0 0 0
word chance	-1 5 11 0 1 -4 -10 -1 0 0
word chance you	-1 5 11 0 0 -4 -9 -1 0 -8
word chang	-2 -2 2 2 -1 4 -7 -7 10 -8
word change	-6 -2 10 -1 1 -1 2 -1 -2 5
word charge	-2 0 0 2 0 0 0 0 0 3
word charla	4 1 -1 0 -1 -1 -1 0 0 -1
word chat	16 10 -4 -1 -3 -2 -6 -5 -5 1
word chat with	3 8 -2 0 0 -1 -3 -4 -1 3
word che	4 5 0 0 10 0 -14 -5 -2 -10
word che la	6 0 0 0 0 0 -3 -2 0 -2
word check	-6 -3 -3 -2 -9 -4 39 -6 -6 8
word check in	-1 0 0 0 -3 0 7 -1 -1 10
word chef	-5 10 -3 -1 0 1 -2 -1 1 1
word chef de	0 1 -1 -1 0 2 -1 0 0 -3
word chez	-2 1 0 -1 0 3 0 0 0 -4
word chiamo	-2 -2 -1 0 -3 -1 11 -2 -1 -2
word chicago	1 0 0 0 0 0 0 0 0 -4
word chloe	0 0 0 0 0 0 0 0 0 15
word choix	-2 3 0 0 1 0 0 0 0 -3
word choose	-21 26 -2 0 2 -1 -2 -2 1 6
word choose a	0 1 0 0 0 0 0 0 0 7
word chosen	0 0 0 0 3 0 -1 0 -2 -2
word ci	-2 1 0 -1 2 3 0 -1 0 -18
word ciao	12 -6 -5 -4 6 -4 7 -5 -1 -21
word ciao !	-1 -3 -1 -1 -1 -1 10 -2 -1 -3
word cita	0 0 0 1 0 0 0 0 0 12
word claim	0 8 0 0 0 0 -7 0 0 11
word clerk	0 0 0 0 1 0 2 0 -1 6
word click	0 -4 -1 0 0 0 0 5 0 90
word client	-3 8 0 -2 8 -4 0 -3 -4 -10
word cliente	-2 0 -2 1 -2 -2 8 -1 0 -11
word clos	0 -8 12 -3 20 0 -23 1 2 -20
word clos date	-1 -1 0 0 0 0 -1 0 4 -4
word clos on	0 -2 0 0 1 0 0 0 1 5
word clos timemention	3 -1 8 -3 0 0 -1 -6 0 -2
word close	-3 -3 -1 -3 18 -5 -6 -3 5 10
word cloud	4 -3 -1 0 0 1 0 0 0 -1
word cloud engineer	4 -3 -1 0 0 1 0 0 0 -4
word co	1 3 -1 0 4 1 -3 -1 -3 14
word coach	0 0 0 0 0 0 0 0 0 8
word code	0 0 0 0 0 0 0 0 0 23
word codigo	-1 0 0 5 -2 0 0 0 0 2
word coding	0 -2 0 0 0 0 3 0 0 -4
word coffee	1 9 -1 0 -2 -3 -3 0 0 4
word coisa	0 -1 -2 0 0 0 3 0 0 -2
word colloqui	-2 -1 -5 1 0 0 7 0 0 5
word colloquio	6 -3 6 2 -4 -1 -4 -1 -1 4
word colloquio di	0 0 2 -1 0 0 0 0 0 9
word colloquio timemention	0 -1 2 2 -2 0 0 0 0 -4
word com	-8 15 -1 3 1 -6 -3 -2 2 70
word com #	0 1 0 0 0 1 0 0 0 5
word com a	0 0 6 1 -1 -1 -6 0 0 -11
word come	13 -7 13 9 -18 7 3 -16 -5 -65
word come back	-4 -1 3 -2 -5 -3 21 -7 -2 -9
word come by	1 3 0 0 0 0 -1 0 -2 0
word come first	-1 4 -1 0 0 0 0 0 0 -4
word come in	6 -3 -1 0 -1 -1 0 -1 0 -13
word come on	0 1 0 17 -10 -1 -5 -1 0 5
word come to	0 -1 0 0 -1 -1 5 -1 0 -9
word come up	0 0 0 0 4 0 -2 -1 0 -1
word coming	-10 -1 7 -2 8 2 0 -3 -2 -10
word coming in	-1 -1 0 0 11 0 -7 -1 -1 0
word comite	-1 0 0 0 -1 0 4 -1 0 -5
word comme	-2 -1 0 -1 1 3 -1 0 0 -5
word comment	0 0 0 0 0 0 0 1 0 17
word commerciale	-1 1 1 0 0 0 0 0 0 -9
word committee	-3 -2 -1 -1 1 -1 5 -1 2 -1
word como	0 -3 2 -2 -7 6 8 -3 -1 -6
word company	0 0 0 0 0 0 0 0 0 25
word complete	-4 -3 -1 -1 -4 -1 20 -4 -2 8
word complete the	-1 -2 0 0 0 0 4 0 0 -2
word complete your	-2 -1 -1 -1 -1 -1 11 -2 -3 4
word completo	0 0 0 0 0 0 0 0 0 4
word comunica	2 0 0 2 0 0 -2 0 0 -4
word con	-3 2 4 -4 11 0 -11 -4 4 -9
word con calma	0 0 0 0 0 1 0 0 0 -3
word con el	0 0 0 0 0 0 0 0 0 9
word con la	2 -2 2 0 1 0 -3 0 0 9
word con una	0 0 0 0 5 0 -2 -2 0 -1
word concluida	-3 -1 0 0 6 0 -3 0 1 -4
word conditional	-1 0 0 0 0 3 -1 0 0 -2
word conditional offer	-1 0 0 0 0 3 -1 0 0 -2
word conference	2 -1 -1 -1 0 0 -3 4 0 -5
word confirm	6 0 -4 -4 -3 6 1 -4 1 8
word confirm :	4 0 -2 0 0 0 0 0 0 7
word confirm for	-2 0 -1 0 0 -1 5 -1 0 22
word confirm timemention	1 0 0 0 0 0 -1 0 0 3
word confirm your	1 3 0 -1 0 0 -1 -1 0 -9
word confirmada	0 0 0 0 0 0 0 0 0 4
word confirmamo	1 0 0 0 0 0 0 0 1 -4
word confirmamo a	0 0 0 0 0 0 0 0 0 -4
word confirmation	1 -1 -1 -1 -1 0 -1 1 2 -5
word confirme	1 0 0 0 0 0 0 0 0 -3
word conforme	3 -1 0 0 0 0 -1 0 0 -1
word congratulation	4 -1 0 -1 -1 2 -1 0 -1 11
word congratulation !	-1 -2 0 0 0 4 0 0 0 1
word consegue	-1 -2 -3 0 0 -1 8 0 0 -4
word consider	-4 -2 -1 4 -2 4 -1 -1 3 -8
word consigo	0 1 0 0 0 0 0 0 0 -5
word consulente	3 -1 1 -1 0 0 -1 -1 0 -4
word consulente commerciale	-1 0 1 0 0 0 0 0 0 -3
word consult	4 -3 -1 0 0 0 0 0 0 0
word consulta	0 0 0 0 0 0 0 0 0 6
word consultant	3 0 0 -1 0 0 -1 -2 1 0
word contact	-5 -13 -1 4 -4 -5 0 20 3 -8
word contact us	0 0 0 0 0 0 -2 3 0 1
word contact you	-5 -1 1 4 3 0 -3 0 1 2
word contacto	-1 3 -1 1 1 0 -3 0 1 -9
word contarte	0 -1 0 0 2 0 0 0 0 -3
word contato	0 0 0 0 4 0 -2 0 0 -1
word content	4 -1 -1 0 0 0 -1 -1 0 -6
word continua	0 0 0 0 1 0 0 0 0 -3
word continuar	0 5 0 0 2 0 -4 0 -2 -1
word continue	0 -1 0 0 0 0 6 -1 -3 -1
word contract	-3 -1 -1 -1 -7 25 -8 -4 -1 -17
word contrat	-3 0 0 -1 0 5 -1 0 0 6
word contratacao	0 0 0 0 0 0 0 0 0 4
word contrato	-1 -1 0 0 -2 6 -1 0 0 -2
word controller	-5 5 -1 0 -8 0 14 -1 -3 -7
word conversa	-2 0 2 0 -6 0 7 -1 0 -6
word conversation	8 6 -3 -3 6 -3 -8 0 -2 3
word conversation with	13 -1 0 -1 -1 -1 -4 -4 0 -2
word convite	1 0 2 0 0 0 0 0 0 -4
word convoca	0 0 0 0 0 0 0 0 0 8
word convocation	0 0 0 0 0 0 0 0 0 6
word convocatoria	4 -7 3 0 -3 0 -1 -1 4 0
word convocazione	3 -1 0 0 0 0 -2 0 0 0
word coordenadora	4 0 -3 1 0 0 0 0 0 3
word coordenadora de	4 0 -3 1 0 0 0 0 0 0
word coordinator	-2 -8 0 0 -2 7 0 0 5 -17
word coordinator position	-2 -2 0 0 0 0 4 0 0 0
word copia	-1 -1 -1 0 -1 -1 5 -1 0 -5
word copy	5 -3 -1 -1 -2 8 0 -3 -3 4
word copy of	0 -1 0 0 -1 0 7 -1 -3 -1
word correo	-1 2 0 -1 0 0 -1 1 0 -12
word correspond	0 -1 0 0 3 0 0 0 -1 -1
word cosi	3 -1 0 -1 0 0 -1 -1 0 -3
word cost	0 -1 0 0 -1 -1 3 0 0 13
word could	-12 21 11 -3 -9 -10 3 1 -2 -19
word could do	-2 7 -1 -1 -1 0 -1 0 0 -1
word could not	0 0 0 0 -2 0 -2 5 0 -6
word could we	0 0 2 0 0 0 0 0 0 4
word could you	-6 3 -3 -1 -3 -4 16 -2 -1 -18
word council	4 -1 0 1 0 0 -1 -1 0 -1
word county	0 0 0 0 0 0 0 0 0 -6
word couple	-1 -5 -1 -1 -3 -4 7 -2 9 -11
word couple of	-1 -5 -1 -1 -3 -4 6 -2 9 -11
word course	0 -9 11 0 0 0 -2 0 0 2
word cover	-3 -1 -1 -1 -2 -12 8 6 6 4
word credit	0 0 0 0 0 1 -1 0 0 12
word ctc	-2 1 0 -1 -1 9 -5 0 -1 -4
word cto	5 1 0 -1 0 0 2 -6 0 -8
word cual	-2 5 0 0 -1 -2 1 -1 0 -6
word cual te	-2 5 0 0 -1 -1 -1 0 0 -3
word cualquier	4 -2 -1 0 0 -2 2 0 0 -2
word cuando	1 3 -1 0 0 -2 1 0 0 -5
word cuanto	0 0 -1 -1 0 0 6 -2 0 -4
word current	-1 5 0 0 2 0 -4 0 -2 8
word curriculum	3 -1 -1 0 -1 0 0 0 1 -7
word customer	3 -2 -2 1 4 0 -1 0 -2 -3
word cut	0 0 0 0 0 0 0 0 0 9
word cv	0 -2 -1 -1 -2 -1 2 -1 7 3
word d	6 -2 0 -1 -1 0 -2 0 0 12
word d'avoir	-1 -1 0 -1 3 0 0 0 0 -1
word d'embauche	0 0 0 0 0 0 0 0 0 3
word d'ici	1 -1 2 -2 -2 0 4 0 -1 0
word d'ici la	1 -1 0 0 -2 0 3 0 -1 0
word da	-9 1 -1 -2 0 0 17 -4 -2 -35
word da sua	-2 0 0 2 0 0 0 0 0 -8
word dag	-1 -1 3 -1 -1 -1 4 -2 0 -6
word daher	0 0 0 0 0 0 1 0 0 -5
word damo	0 0 0 0 1 0 1 0 0 -3
word dan	5 -2 2 -1 2 0 -5 1 -1 2
word danach	0 1 0 0 0 0 0 0 0 4
word dank	3 -2 -1 -1 1 -1 2 0 0 -1
word dank fur	0 -1 -1 0 -1 0 4 0 -1 -7
word dank voor	3 0 0 -1 1 0 -2 0 0 -1
word danke	-1 0 -1 -1 4 -1 -2 -1 1 -6
word danke fur	0 1 0 -2 4 0 -1 -1 -1 -5
word dann	3 -1 3 -1 -1 -1 -2 -1 -1 5
word dans	-1 0 2 -2 2 -1 -2 2 0 10
word dans les	0 0 0 0 0 0 -2 3 1 -1
word dar	-1 -1 1 0 3 -1 0 0 0 -2
word das	-7 7 5 -1 0 3 -5 -1 -1 13
word dass	5 -3 0 -1 -2 5 -4 1 -1 12
word dass sie	3 -1 0 0 0 0 -2 0 0 7
word dass wir	-1 -1 0 0 -2 6 -2 0 0 -2
word dat	5 -16 1 0 -1 0 12 -1 -1 -6
word dat je	7 -6 0 0 0 0 0 0 0 -1
word data	1 -6 2 0 2 0 -7 6 1 72
word data :	0 0 0 0 0 0 0 0 0 4
word data analyst	-4 0 -1 5 0 0 -2 1 1 7
word data engineer	-6 -1 -1 0 0 0 -1 9 0 40
word data scientist	0 0 0 -1 4 0 -1 0 -2 0
word data steward	5 -4 -1 0 1 0 0 0 0 -2
word date	-13 6 34 -1 -9 2 -10 -9 0 59
word date :	-2 -1 0 4 0 0 -1 0 0 81
word date of	-2 -3 0 -1 0 6 -2 0 2 -3
word davvero	-1 0 2 -1 11 0 -9 -2 0 -1
word day	9 5 24 -10 -21 -11 12 -8 -1 -6
word days	-6 3 -5 -2 2 17 -22 14 -1 -2
word de	1 1 8 -5 -11 -9 29 -4 -10 -55
word de #	-4 5 -1 -1 3 4 3 -1 -8 -6
word de cita	0 0 0 0 0 0 0 0 0 3
word de entrevista	-1 0 0 2 0 0 0 0 0 -5
word de functie	2 0 -1 0 0 -2 0 0 0 -5
word de la	3 -3 1 0 -1 -1 -1 -1 3 -15
word de ne	0 0 0 0 0 0 0 3 -2 -3
word de notre	0 0 0 1 0 0 -3 0 3 -5
word de qualidade	4 1 -3 1 0 0 -1 0 0 0
word de timemention	-6 -3 15 2 -1 -1 -3 -2 -1 -13
word de tu	0 0 0 1 1 0 0 0 -1 4
word de vacature	0 -1 0 0 4 0 -2 0 0 -1
word de vida	0 -1 0 0 -2 0 -1 0 4 -8
word de votre	-3 2 0 -1 -2 -1 2 3 0 2
word de vous	-2 -1 1 2 -1 -1 3 0 0 1
word deadline	3 2 -1 -1 -1 7 -8 -3 2 -1
word dear	6 -7 4 -1 -7 3 14 -9 -4 -9
word dear applicant	-2 0 0 0 0 0 8 0 -5 -1
word dear mr	3 -3 0 0 0 0 0 0 0 -4
word dear ms	1 5 0 0 -4 -3 6 -4 -1 -5
word debrief	0 0 0 0 1 0 0 0 0 9
word decid	-3 -2 -2 16 23 -4 -20 -4 -4 22
word decid to	-1 -1 0 -1 21 -2 -9 -3 -3 23
word decide	-15 -1 -1 -1 -1 -1 22 -1 -1 15
word decisao	0 0 0 0 2 0 0 0 0 -5
word decision	-1 -3 -5 -2 11 0 10 -10 -2 -2
word decision by	0 0 -1 0 0 3 -1 0 0 -2
word declin	-4 -1 -1 -1 -1 0 -1 8 0 12
word decline	2 -1 0 -1 -1 3 -1 -1 0 -4
word deep dive	0 0 0 0 0 0 0 0 0 -4
word dei	7 -1 -2 -2 0 0 -1 -1 0 -4
word dein	5 -5 0 -1 4 0 -1 0 -2 2
word deine	0 1 0 -1 3 0 0 0 -1 6
word deine bewerbung	-1 1 0 -1 3 0 0 0 -1 -1
word del	1 -3 2 0 -1 0 2 0 -1 -3
word del timemention	0 -5 4 2 -1 1 0 0 0 -3
word delai	-1 0 0 0 0 0 -2 3 1 0
word delay	-1 -1 5 0 0 -1 -4 2 0 -4
word delet	-1 -4 0 0 0 0 -1 7 0 -8
word delight	12 -7 0 -1 -1 4 -6 -1 0 13
word delight to	12 -6 0 -1 0 0 -4 0 0 15
word deliver	-1 -4 -1 0 -2 0 -2 12 -1 -17
word delivery	0 0 0 0 0 0 0 2 0 -6
word della	-2 -4 2 0 3 -1 8 -4 -1 -6
word dem	2 -1 0 0 -2 0 1 0 0 3
word demand	-1 2 0 0 3 0 -3 0 0 0
word demo	-1 0 0 0 0 -1 2 0 0 4
word demo ?	0 0 0 0 0 0 0 0 0 4
word den	5 -1 -2 -2 -2 2 4 -3 -1 -8
word den termin	1 0 0 0 0 0 0 0 0 -6
word denise	4 -1 -3 0 0 0 0 0 0 -2
word dental	0 2 0 0 -1 2 -1 -1 1 -8
word department	-1 -2 0 8 -1 4 -7 -1 1 -2
word der	6 -2 2 -3 2 0 0 -2 -3 -12
word des	1 -1 2 -2 -1 -1 7 -5 0 7
word desculpa	-4 0 3 6 -3 0 -1 0 0 -8
word desde	0 5 0 0 0 0 -3 0 -2 0
word design	0 4 0 -1 1 -2 -1 0 0 -7
word designer	-4 9 0 -1 -1 -2 -3 -1 2 -2
word desk	4 4 -3 0 -3 -2 -1 1 0 -5
word desta	0 1 0 0 1 0 -1 0 0 -6
word detail	-3 -5 5 -3 1 -1 13 -4 -3 -13
word detail below	-3 0 4 -1 0 0 0 0 0 0
word detail for	1 -1 -1 -1 3 0 -1 0 0 -6
word deux	-4 0 0 0 -1 3 4 0 -1 -4
word dev	16 -10 -2 0 0 6 -8 -1 0 -20
word developer	0 -2 0 0 0 0 -2 0 5 -2
word devop	-2 -1 0 0 -1 -1 10 -4 -1 -1
word deze	0 -1 0 0 -4 0 5 1 -1 -6
word di	9 6 -10 0 -2 1 2 -2 -3 -22
word di lavoro	0 0 0 0 0 0 0 0 0 -5
word di un	0 1 0 0 0 1 0 0 0 -3
word dia	-2 6 5 -2 -1 -1 4 -5 -5 -6
word dia !	4 1 -3 -1 0 0 0 0 0 -4
word dia :	0 0 0 0 0 0 0 0 0 5
word dia de	-1 2 8 -1 0 0 -8 0 0 -2
word dia timemention	-2 -1 0 1 2 1 -1 1 0 3
word dial	1 0 0 0 0 0 0 0 0 -4
word dial in	1 0 0 0 0 0 0 0 0 -5
word dias	-3 -1 0 -2 -4 5 6 -3 2 -8
word dias :	0 1 0 0 0 0 0 0 0 5
word dich	0 1 0 0 2 0 -2 0 0 5
word did	0 -1 -1 0 3 -3 2 0 0 20
word didn't	-1 -1 -1 -1 8 2 -4 -1 -1 -3
word die	13 -10 -7 -1 5 1 1 -2 1 6
word die stelle	5 -3 -1 -1 2 0 -3 0 1 -8
word digital	0 3 -1 -1 0 1 -1 -1 0 -4
word digo	0 0 0 0 -5 0 6 0 0 -1
word dir	0 1 -1 0 0 0 0 0 0 5
word direct	1 0 -1 0 -1 -1 -6 9 0 -10
word directeur	0 -2 2 0 -1 0 3 0 -1 -1
word direction	-1 1 -1 1 6 -2 -1 -2 -1 -10
word director	3 1 -3 8 -1 -2 -3 -1 -1 -5
word diretor	-2 -1 0 0 -2 -1 9 -1 -2 -2
word direttore	-1 -2 0 0 -3 0 8 -2 -1 -2
word discuss	0 -1 0 0 0 2 1 0 0 -4
word discussion	1 5 -1 -1 2 -1 -6 -1 -1 5
word disponibilidade	-2 -7 -1 0 0 0 7 3 0 -2
word disponibilita	-2 1 -1 0 0 0 -1 4 0 -3
word dit	2 -4 2 -1 1 2 -2 0 0 -1
word do	-11 36 -24 9 33 -17 -6 -15 -7 14
word do #	1 -1 0 0 -1 -4 7 -1 -1 -5
word do ?	0 3 0 0 0 0 -2 0 0 7
word do a	-1 9 -1 -1 -1 -1 -3 -1 0 -1
word do it	-3 10 -3 -1 7 -2 -7 -1 0 5
word do not	-4 -1 -1 4 11 -1 -4 -3 -2 10
word do processo	0 0 0 0 4 -2 -1 0 0 -2
word do seu	-1 1 0 0 0 0 0 0 1 -6
word do the	6 0 -2 0 0 0 -2 0 0 -16
word do timemention	13 16 -5 -2 -2 -2 -16 -1 -1 10
word do you	-8 8 -6 -1 -1 -4 13 -1 0 18
word document	-6 -3 -1 -1 -2 -8 24 -2 -3 -13
word documentazione	-1 -1 -1 0 0 -1 4 0 0 -5
word documento	2 0 0 0 0 0 -1 0 0 -5
word does	-7 14 -7 -1 -1 -2 5 0 -2 0
word doesn't	0 0 0 0 0 0 0 0 0 18
word doing	0 1 0 0 0 0 -1 0 0 17
word don't	-11 -8 -9 -5 -4 4 39 -5 -1 12
word donc	1 -1 3 0 0 -1 -1 -1 0 -10
word done	13 -2 -3 -1 -6 -5 7 -2 -2 -6
word dont	-3 0 1 1 0 3 -2 0 0 -6
word door	10 -2 -1 0 -1 -1 -4 -1 -1 -3
word dos	-4 -1 -1 -1 8 0 -2 0 0 -4
word dossier	-2 0 0 0 2 -1 0 0 0 10
word dott	2 0 0 0 0 1 -2 0 0 -5
word down	1 -1 5 -1 0 -3 0 -2 -1 -7
word down with	0 -3 7 -1 -1 0 -1 0 0 -13
word dr	5 -1 -2 -1 -1 -9 12 -2 -1 21
word drei	0 0 0 0 0 0 0 0 0 4
word ds	0 0 0 0 0 0 0 0 0 4
word ds #	0 0 0 0 0 0 0 0 0 4
word du	7 -2 -3 -3 2 0 2 1 -4 7
word du poste	2 0 0 -1 0 0 0 0 0 -3
word du timemention	-2 -1 0 0 3 2 -1 1 -1 -7
word duda	1 -1 0 0 0 -2 4 0 0 -5
word due	-11 4 6 4 -1 0 -1 -1 0 10
word due to	-9 0 6 5 0 0 0 0 0 -3
word durante	0 0 0 0 -5 0 6 0 0 -1
word duvida	-1 -7 0 0 0 -1 10 0 0 -2
word e	-10 -5 2 -6 -6 -4 24 6 -2 -41
word e a	-1 1 1 -1 -5 0 6 0 0 -13
word e com	0 0 0 0 0 1 0 0 0 -3
word e mail	-2 -2 0 0 -1 0 3 4 -1 11
word e nao	-1 0 4 -1 0 0 0 -1 0 -3
word e o	1 0 -1 0 0 0 1 0 0 -16
word e se	-1 -1 0 0 0 1 2 0 0 -4
word e stata	-1 0 0 2 0 0 0 0 0 -3
word e stato	-6 -3 -2 1 6 -1 -5 9 0 -5
word e ti	9 -1 -6 -1 0 0 -1 -1 1 -3
word e timemention	-4 -1 8 -1 0 0 -2 1 0 -2
word each	-1 5 0 0 -4 -1 -3 0 5 2
word earlier	0 -3 10 0 0 -4 -2 -1 0 -6
word early	-11 9 -7 17 -2 -2 -1 -2 -1 -8
word eastern	-1 0 0 1 0 0 0 1 0 -9
word editor	6 -2 -1 -1 7 -1 -4 -3 -1 -10
word een	2 -3 0 1 1 0 3 -1 -1 8
word ein	-6 12 -4 0 -1 0 -1 0 1 16
word eind	0 0 1 0 0 0 0 0 0 7
word eine	-1 2 -1 1 2 1 -3 1 -2 9
word einem	1 0 0 -1 2 0 -3 0 2 -4
word einem gesprach	2 -1 0 0 0 0 -1 0 1 -3
word einen	-1 2 1 2 0 0 -3 0 -1 -4
word einer	1 -2 0 1 -1 0 4 -1 -2 3
word einladen	1 0 0 0 0 0 -1 0 1 -4
word either	9 0 -1 0 -1 0 -8 -1 1 -9
word either way	9 -1 0 0 0 0 -7 -1 1 -5
word el	-9 2 0 1 -3 -4 8 7 -1 -3
word el proceso	-2 7 0 -1 2 -1 -3 0 -2 -7
word el timemention	-5 3 1 -1 -2 -4 -2 13 -3 12
word else	-4 0 -2 1 10 5 -7 -2 -1 -15
word elsewhere	-1 -2 -3 1 0 0 6 0 0 15
word em	-4 -2 3 -3 12 -1 -7 3 -1 -15
word em timemention	-2 -1 -1 0 0 0 0 4 1 -1
word email	0 -8 -2 -1 -2 -3 8 8 1 21
word emilio	1 -4 4 -1 -5 0 6 0 0 -3
word empleo	0 0 0 0 0 0 1 0 0 -9
word employer	-2 -1 -1 6 -3 0 -1 -1 3 13
word employment	-1 -1 0 0 4 6 -2 -1 -5 -11
word empresa	-1 2 0 0 3 0 -1 0 -1 -11
word en	19 -16 -3 -5 -13 -2 26 -7 0 4
word en #	-1 0 0 0 1 1 -1 0 1 9
word en cas	0 0 0 0 0 0 0 1 0 3
word en cuanto	0 0 -1 -1 0 0 6 -2 0 -4
word en el	0 7 0 -1 1 1 -5 -1 -2 9
word en la	-1 0 1 0 0 0 -2 -1 3 -1
word en nuestra	0 0 0 0 0 0 -2 0 3 0
word en tu	0 0 0 0 2 0 0 0 -1 -4
word en un	5 -2 -2 0 -1 0 1 -1 0 -4
word end	-5 5 -2 -2 12 -5 -25 -4 25 -23
word end of	-2 -2 0 -1 -4 -2 -11 -2 25 -6
word ende	4 -2 0 0 1 0 -2 0 -1 -2
word energia	1 -3 -1 -1 0 -1 9 -3 -1 -1
word engineer	3 -2 -5 -2 -1 0 0 7 -1 12
word engineer :	0 0 0 0 0 1 0 0 0 8
word engineer role	0 2 0 0 0 0 0 0 0 -4
word enjoy	-1 -1 -1 -1 -1 -2 8 -1 -1 -2
word entao	10 -1 -6 0 0 0 -1 -1 0 -20
word entonc	12 -2 1 0 -2 -1 -5 -1 -1 -2
word entre	-1 0 0 -1 0 0 4 0 -1 -1
word entretien	0 2 0 -1 -1 -1 -1 3 -1 -8
word entrevista	-4 1 5 6 -6 -3 -8 5 3 11
word entrevista com	1 0 0 0 0 0 0 0 0 -4
word entrevista de	-2 0 3 1 -1 0 1 -1 0 11
word entrevista para	-1 0 3 0 0 0 0 0 0 2
word entrevista tecnica	4 -2 -1 0 1 0 -1 0 0 -2
word entrevistar	-1 1 0 0 -5 0 6 0 0 -1
word entro	0 3 -1 -1 -1 2 0 -1 -1 -1
word entro timemention	-1 3 0 0 -1 0 0 -1 -1 2
word entry	0 0 0 0 0 0 0 0 0 12
word entschieden	0 0 0 0 2 0 -1 0 0 -4
word enviado	-9 -1 -1 0 0 0 0 12 1 -1
word equipe	0 -7 1 -1 0 0 7 0 0 -2
word equipo	1 -1 0 0 0 0 0 0 0 4
word er	0 -1 0 0 0 0 0 0 1 5
word erhalten	0 0 0 0 0 0 0 0 0 10
word erst	0 0 0 0 -2 0 3 0 -1 -2
word es	3 6 1 2 0 -1 -8 1 -3 3
word escribo	2 -2 -1 0 1 0 -1 0 0 -3
word espera	0 6 0 0 0 0 -1 -2 -2 -5
word esperamo	-2 -1 3 0 1 0 -1 0 0 13
word est	-6 -2 0 1 5 3 1 2 -3 2
word esta	-4 3 6 -2 0 -3 3 0 -2 -6
word esta semana	-2 9 0 0 0 -1 -5 -1 -1 6
word estado	0 0 0 0 2 0 2 -2 -1 -7
word estaremo	2 -1 0 0 0 0 1 -1 0 -7
word este	-2 1 0 2 -2 -1 -1 -1 5 -13
word este correo	0 2 0 0 1 0 -1 0 0 -12
word estimado	0 0 0 0 0 0 0 0 0 8
word et	-6 8 -4 -2 9 -1 -2 2 -4 0
word et je	0 0 0 0 0 0 0 0 0 -3
word et vous	0 0 0 0 2 0 -1 3 -2 -1
word ete	0 0 0 0 0 0 -3 0 3 2
word etre	-1 0 0 0 -2 0 3 1 0 -10
word eu	-2 -1 -1 0 -7 -2 16 -2 -2 -10
word euro	0 -2 0 0 -1 7 -3 -1 0 6
word even	0 0 0 0 -1 0 1 0 1 14
word event has	-4 0 4 2 0 0 0 0 0 7
word evento	-1 -1 0 3 0 0 0 0 0 -6
word every	-1 -1 0 -1 8 -2 -6 -3 7 5
word everyone	16 0 3 -2 -8 6 -15 -4 4 5
word everyth	-4 -1 0 -1 7 -2 2 -2 1 4
word exa	-2 -1 0 -1 10 0 -3 0 -2 -6
word exact	-1 -1 6 -2 0 0 -1 0 0 -2
word example	-1 10 -3 -2 -2 -3 -7 12 -4 -26
word exercise	14 -2 -2 -2 -2 -5 2 -3 -1 -13
word exito	1 -1 0 -1 4 0 -2 0 0 -8
word exma	-4 -1 1 -2 10 0 0 0 -3 -12
word expect	11 1 -2 -3 -3 -1 5 -2 -6 -1
word expect to	-4 -3 -1 -1 -1 2 6 1 -1 -1
word experience	-1 -4 -1 -1 10 -1 0 -1 -1 11
word extend	-1 0 0 0 0 3 -1 -1 0 -10
word extend an	0 0 0 0 0 3 0 -1 0 -6
word f	-1 9 -1 0 1 -1 -5 -1 -1 -5
word f #	0 5 0 0 0 0 -3 0 0 -4
word fabrica	1 1 0 0 0 0 -1 0 0 -8
word face	0 0 0 0 0 0 0 0 0 3
word faire	4 -1 0 -1 -1 0 -1 0 0 -6
word fall	-6 0 3 -3 19 -3 -6 -3 -1 2
word falta	-1 2 -1 3 -6 -1 7 -2 0 -9
word fami	0 0 0 0 0 0 0 0 0 7
word faremo	-1 0 -6 0 -1 0 8 0 1 -1
word fase	0 1 0 0 0 0 0 0 0 -3
word fazer	1 2 0 0 0 0 -3 0 0 -1
word fee	0 0 0 0 0 0 0 0 0 6
word feedback	2 -4 -2 -1 -2 -3 15 -2 -2 13
word feedback for	-1 0 0 0 -7 -1 10 -1 0 7
word feedback is	0 0 0 0 0 0 1 0 0 5
word feel	-6 -2 -5 5 4 -7 15 -4 -1 -11
word felt	-1 -1 -1 -1 25 -3 -14 -3 -1 -13
word few	2 11 -2 -1 1 -2 -2 -3 -4 -8
word fica	0 0 1 -1 -6 0 6 0 0 -8
word ficou	1 -1 -3 -1 10 0 -3 0 -2 5
word fifteen	3 -1 0 0 0 0 -1 -1 0 -4
word fifteen minut	3 -1 0 0 0 0 -1 -1 0 -4
word fijn	5 -4 0 0 0 0 0 0 0 -1
word fijn dat	5 -4 0 0 0 0 0 0 0 -1
word file	3 -8 -1 0 -1 -3 12 -1 -1 11
word file for	6 -6 0 0 1 0 0 0 -1 -1
word fill	-10 -3 -2 7 20 -4 -1 -3 -3 10
word fill in	0 0 0 0 0 0 2 0 0 3
word final	3 3 -1 -1 7 -5 1 -3 -4 -3
word final round	-2 8 -2 -1 1 -1 -3 0 0 1
word finale	1 0 0 0 0 0 0 0 0 4
word finalist	-3 -1 -3 -2 20 -4 -4 0 -1 0
word finance	-9 6 -2 0 -1 -2 10 -1 0 -9
word find	11 -16 26 -5 -4 7 -14 -2 -1 18
word find a	0 -1 -1 -1 0 0 0 3 0 0
word find another	2 -4 7 -2 0 0 -2 0 0 1
word find the	11 -9 3 -1 -1 0 -2 -1 0 5
word findet	0 0 -1 1 0 0 1 0 0 7
word fine	-27 -4 39 -1 -5 -6 5 -3 3 -1
word finish	-3 -8 -1 -1 -3 -1 18 -2 -1 3
word fino	-1 -3 -7 -1 -1 -2 16 -1 -1 -1
word fintech	0 0 0 0 2 0 -1 0 0 3
word fiona	1 0 0 0 0 0 0 0 0 -4
word fire	0 0 0 0 0 0 0 0 0 10
word first	-27 12 -4 -3 -1 6 17 1 -2 -16
word first come	-1 4 -1 0 0 0 0 0 0 -4
word fiscal	0 0 0 -1 1 0 0 0 0 -3
word fit	-1 1 0 0 4 -1 -4 -3 5 4
word five	-1 0 -1 0 6 -1 0 -1 -1 9
word five minut	0 0 0 0 0 0 0 0 0 8
word fix	-3 4 0 0 0 0 -1 0 0 -3
word flight	0 0 1 0 0 0 0 0 0 4
word floor	2 0 0 0 0 0 0 0 0 -5
word foi	-4 -1 -1 0 0 0 0 3 3 -5
word follow	-8 -5 -5 3 -3 27 -18 5 4 15
word follow up	-7 -3 -2 -1 2 -1 0 8 4 5
word food	-7 12 -3 0 -1 0 -1 0 0 -3
word for	22 58 -42 15 18 -29 -61 20 -1 49
word for #	2 -1 0 0 0 0 0 0 0 21
word for a	-2 23 -5 -2 -4 -2 0 -5 -4 10
word for an	-7 17 -6 -1 -1 -1 -2 -1 1 7
word for any	0 0 0 1 0 0 0 0 0 6
word for apply	-1 7 -1 -1 2 -1 -4 -1 -1 6
word for check	-1 0 0 0 -3 0 7 -1 -1 0
word for coming	-3 -1 -1 -1 10 0 -1 -2 -2 -1
word for data	-1 1 0 0 1 0 -1 0 0 9
word for interview	-6 7 -2 -1 1 0 0 -1 2 -10
word for lett	-4 -1 -6 26 -11 -1 3 -3 -3 -4
word for me	6 4 -3 -1 0 -1 -8 4 0 -4
word for our	3 -2 -1 0 0 -3 3 0 0 -1
word for product	0 0 0 0 0 0 -1 0 1 -4
word for send	-2 0 0 0 -2 0 1 0 4 2
word for senior	0 0 0 0 -4 0 0 0 4 0
word for site	0 0 0 0 0 1 0 0 0 -8
word for submitt	0 0 0 0 -3 0 0 0 4 7
word for the	-16 16 -14 -4 13 1 11 1 -8 -7
word for this	-1 -2 12 -1 6 -1 -2 -5 -5 -9
word for timemention	39 -4 -30 3 -1 -1 -2 -3 -1 21
word for you	0 17 -1 -3 -6 3 -2 -5 -4 -22
word for your	7 5 -6 2 -6 -12 4 6 0 -14
word form	-5 -1 -1 0 0 -2 8 -2 4 -3
word formal	-2 -2 -2 -1 -5 31 -15 -2 -2 -12
word former	-3 -3 0 0 -1 -2 10 -2 0 -6
word forward	14 -3 1 -9 1 -2 6 -4 -4 -15
word forward to	12 -1 -2 -1 -1 -1 -4 -2 0 -12
word found	-1 0 0 -1 7 -2 -4 0 1 0
word founder	-1 4 -1 0 0 0 -1 0 0 -3
word four	-1 1 -3 -1 -1 14 -7 -2 0 3
word fragen	0 0 0 0 0 0 0 0 0 -3
word frau	6 -2 0 0 -5 3 1 -2 -1 1
word free	2 2 2 -1 0 2 -6 -1 0 38
word free on	0 -5 7 0 0 -1 -1 0 0 8
word free timemention	-1 2 -1 0 0 0 0 0 0 7
word friend	0 0 0 0 0 0 0 0 0 8
word from	8 -14 -6 -3 32 9 -26 11 -10 -21
word from me	24 -2 -1 -2 1 -4 -11 -4 -1 -13
word from our	5 -2 -1 -2 6 1 -8 1 -1 -1
word from the	-1 1 0 0 -1 -1 2 0 0 8
word from timemention	-8 -3 6 -3 0 24 -17 3 -1 -6
word from us	-2 -1 -1 -1 -2 0 4 -1 3 1
word from you	-1 1 0 1 0 0 0 0 0 4
word front	0 -1 0 0 -1 -4 5 0 2 -5
word frontend	0 -2 0 0 0 0 -1 0 5 -5
word frontend developer	-1 -2 0 0 0 0 -2 0 5 -4
word frozen	-1 0 -1 15 -3 -1 -9 -1 0 -1
word fue	-2 -1 -1 0 0 0 0 3 0 -1
word full	0 0 0 0 0 0 0 2 0 13
word fun	-1 -1 -1 0 5 -1 5 -2 -4 9
word funcao	-1 1 0 -1 3 0 -1 0 0 -5
word funcao de	-1 1 0 0 1 0 0 0 0 -4
word functie	4 -1 -1 0 -4 -2 5 -1 0 -9
word functie van	3 0 0 -1 0 0 -2 0 1 -1
word fur	10 -6 -6 -1 2 -3 9 -2 -3 -24
word fur das	1 0 0 0 2 0 -1 0 0 4
word fur deine	0 1 0 -1 3 0 0 0 -1 -2
word fur die	3 -2 -2 1 0 -1 1 -1 1 -8
word fur ihr	5 -2 -1 0 -1 0 -1 0 1 -6
word fur ihre	-1 0 -1 -1 1 0 3 0 -2 -5
word fur ihren	0 0 0 0 3 0 -2 0 0 0
word fur sie	-2 -3 -2 0 0 -1 7 0 0 -7
word further	-3 -1 0 6 -1 1 -6 6 -1 -5
word future	0 -1 0 0 3 0 -1 0 0 14
word g	0 0 0 1 -1 0 0 0 0 19
word gaan	1 0 0 0 1 0 -2 0 0 -3
word garde	0 0 0 1 1 0 -1 0 0 -4
word gate	4 -1 -1 0 0 0 0 0 0 -1
word geachte	2 -2 0 0 -3 0 5 0 0 -5
word geachte heer	2 -1 0 0 0 0 -1 0 0 -4
word geehrte	5 -3 -1 -2 -3 4 0 -1 1 -16
word geehrte frau	6 -3 -1 -2 -2 4 0 -1 -1 -16
word geehrter	-5 11 -4 -1 1 0 -2 0 -1 -5
word geehrter herr	-5 11 -4 -1 1 0 -2 0 -1 -5
word gegeven	0 -1 0 0 -4 0 5 0 0 -1
word general	1 1 0 0 0 0 -1 0 0 9
word gente	0 0 0 0 4 0 -2 -1 0 0
word gentile	3 4 0 -1 0 1 -1 -4 -1 -13
word gentile dott	0 0 0 0 0 1 0 0 0 -4
word geologo	0 -7 0 0 1 0 7 0 0 0
word geologo pleno	0 -7 0 0 0 0 7 0 0 0
word gern	-9 9 -6 0 -2 3 7 0 -1 -16
word gesprach	3 7 -7 1 -1 3 -6 0 0 -17
word gesprek	4 -3 1 0 1 -1 -2 1 -1 -2
word gesprek over	0 0 0 0 0 0 0 0 0 6
word get	-5 1 19 -4 -13 7 -10 3 3 24
word get a	0 0 0 0 0 0 1 0 0 8
word get back	0 -1 0 -1 -7 -1 6 1 4 -1
word get the	1 0 0 0 0 0 0 0 0 21
word get to	-2 5 -3 -1 0 -1 -4 6 -1 -9
word gets	0 0 0 0 3 0 -3 0 0 9
word gett	-1 -1 0 0 -1 -1 5 0 -1 9
word gia	-2 0 1 0 12 0 -8 -2 -1 -4
word giornata	0 -1 0 0 -1 -1 4 0 0 -7
word giorni	-1 -1 4 -1 -1 1 0 0 0 -3
word giorno	0 3 -7 0 -1 0 5 0 0 -2
word giro	7 -1 -4 0 0 0 1 -2 0 -7
word give	-7 0 3 -1 0 -8 18 -4 -1 -18
word give me	-2 2 4 -1 0 -4 3 -2 0 -13
word give us	-1 -1 0 0 -1 -1 5 -1 0 -6
word give you	-6 -1 -1 0 0 -3 10 0 0 -2
word given	-5 4 -1 0 -1 -1 -2 1 4 2
word glad	2 1 -2 0 -4 -2 5 -1 0 -7
word go	27 -10 -9 1 9 -10 -1 -5 -1 26
word go with	18 -1 -5 -1 -2 0 -7 -1 -1 9
word goed	2 -1 0 0 1 0 -2 0 1 -3
word going	-4 -3 0 8 20 -4 -11 -5 -1 -14
word going to	-3 -2 2 -1 20 -2 -9 -4 -1 -1
word gone	-1 -3 10 -1 15 -6 -9 -2 -1 -7
word good	13 -3 -15 2 -10 6 14 -8 0 -10
word good luck	-4 -1 -1 6 -3 -2 6 -2 0 -5
word good morn	-2 0 3 -1 0 0 0 0 0 -1
word good news	-1 -12 0 0 -1 16 0 -1 0 -3
word google	5 0 -1 -1 0 0 0 0 0 -12
word google meet	3 0 -1 0 0 0 0 0 0 -16
word got	18 -7 4 -4 -20 5 -14 -9 27 -20
word got it	-1 -2 0 0 -8 -1 -17 -2 32 -6
word got your	-1 2 0 0 -1 0 -3 0 4 -2
word graag	0 -3 -1 0 2 -2 9 -2 -1 -8
word grab	-1 13 0 0 -3 -3 -4 0 -1 0
word gracia	-4 3 0 -1 -11 -3 15 -1 1 -8
word gracia a	-1 0 0 0 0 0 3 0 0 -1
word gracia por	-3 3 -1 0 -10 -3 12 0 1 -6
word grade	0 0 0 0 -1 2 -1 0 1 -9
word graham	0 0 0 0 0 1 -1 0 0 -7
word grant	1 -4 -1 0 -1 0 6 0 0 5
word grateful	-3 0 -4 8 0 0 0 0 0 0
word grati	0 0 0 0 0 0 0 0 0 3
word gratuita	0 0 0 0 0 0 0 0 0 3
word grazie	-8 -4 -7 -2 9 -2 14 1 -1 -4
word grazie a	-2 0 0 0 -1 0 6 -1 -1 -1
word grazie per	0 0 -6 0 0 0 7 0 1 0
word great	-20 4 -3 -2 2 -7 25 -2 2 14
word great news	-4 6 0 0 0 0 0 0 0 2
word great to	-7 -1 -1 0 -2 -3 15 0 -1 1
word green	0 -1 0 0 -2 -2 6 0 0 -4
word greeting	9 -3 0 -1 0 -1 -3 0 0 5
word groet	2 -1 0 0 3 0 -3 0 0 -1
word group	23 -3 -2 -3 6 -4 -14 -3 -1 7
word guest	1 0 0 0 0 0 0 0 0 6
word gustaria	3 -2 -1 0 0 0 0 0 0 7
word gut	0 1 0 0 0 0 0 0 0 -3
word gute	-7 8 -6 0 0 -2 7 0 0 -8
word guten	1 0 3 1 0 0 -4 2 -1 10
word guten tag	1 0 0 0 0 0 -1 2 -1 12
word h	-1 1 1 -1 1 0 -1 0 0 20
word ha	3 -5 -3 3 0 0 -2 -2 5 -35
word ha sido	2 -2 -1 0 -3 0 0 0 4 -6
word habe	-1 -3 -2 0 -1 -2 9 0 -1 -13
word habe ich	0 0 0 0 -1 0 2 0 0 -6
word haben	4 -3 -2 -2 6 3 -4 0 -2 8
word haben wir	5 -2 -1 -2 -1 3 -1 0 0 -1
word hablamo	2 0 -1 0 0 0 0 0 0 -3
word had	-9 4 -4 -2 2 0 14 -2 -3 4
word had to	0 0 1 0 0 0 0 0 0 11
word hai	-2 0 -1 -1 0 -1 9 -3 -1 -2
word hale	5 0 -1 0 0 0 0 -2 0 -8
word half	2 5 25 -1 -4 -3 -19 -2 -4 3
word half an	1 8 -1 0 -1 -1 -3 0 -3 -4
word hall	8 -6 0 0 0 0 0 0 0 0
word hallo	6 -6 -3 -1 0 -2 6 -1 1 -6
word hallo frau	3 -1 0 0 0 0 -1 0 0 -2
word hand	-1 -1 -1 0 -5 -2 6 0 4 8
word hanno	0 0 0 0 6 0 -6 0 0 2
word happen	-6 -2 -1 0 -3 -3 10 -1 5 -2
word happy	0 15 0 -3 -2 -16 14 -7 -2 -15
word happy holiday	4 -1 -1 0 -3 -2 8 -5 0 -2
word happy to	4 14 -3 -2 1 -5 -8 -1 -1 -3
word hard	0 -1 -2 -1 1 -2 6 -1 0 -8
word hartwell	-4 5 -1 0 13 -1 -9 -2 -1 -3
word has	-54 -13 33 63 8 -17 -48 30 -2 28
word has accept	-3 -1 -1 -1 13 -6 -7 7 -1 -7
word has been	-29 -5 19 26 -7 -4 -17 15 2 20
word has invit	-2 5 0 -1 0 0 0 -1 0 8
word has taken	-1 0 0 0 0 0 -1 2 0 7
word hast	0 0 0 0 0 0 0 0 0 8
word hasta	10 -1 -4 0 -3 -3 3 0 -1 -4
word hasta el	-1 0 0 0 0 -2 3 1 0 -2
word hat	-1 -2 -3 0 -3 2 -11 -1 21 -7
word hatten	-1 1 -2 2 2 0 -2 0 0 -4
word haus	2 -2 0 0 -1 4 -1 0 0 -3
word have	-14 18 6 5 -24 30 -36 -13 28 35
word have #	-1 2 0 0 0 0 3 0 -2 3
word have a	0 7 2 -1 -7 0 -5 0 5 36
word have an	4 -1 -4 -1 -1 2 2 -1 0 2
word have been	3 -4 1 1 -3 16 -15 -2 3 -3
word have receiv	0 0 0 0 -1 0 -7 9 1 -3
word have the	-3 -2 -1 -2 6 18 -14 -1 -1 -2
word have to	-10 -4 37 6 -8 -2 -10 -7 -1 5
word have you	-2 7 -2 -2 -6 18 -6 -3 -4 -14
word have your	-1 -2 -1 -1 -4 5 -7 -2 13 5
word haven't	-1 0 -3 -2 -1 -2 11 -2 0 16
word hay	3 -2 -1 1 -11 -1 12 0 0 -1
word he	-1 4 2 7 -6 -4 0 -2 -1 21
word head	20 0 -14 1 -1 -3 1 -2 -1 5
word head of	-1 4 0 0 -1 -3 2 -1 0 6
word head up	11 -3 -7 0 0 0 0 -1 0 -5
word headcount	-1 0 0 -3 -4 -1 9 0 0 6
word health	-4 -1 -1 0 -1 -11 16 2 -1 1
word hear	27 4 -5 0 -6 -5 -7 -3 -5 -8
word hear from	6 -1 -1 -1 -2 -2 2 -2 1 -13
word hear how	17 -4 0 0 -4 -1 -6 -1 0 -1
word heard	1 0 -1 6 -3 -1 -1 -1 0 1
word heb	-2 -10 -1 0 -1 0 15 0 -1 1
word hebben	-1 -1 -1 0 3 0 -2 0 1 -4
word hebt	4 -5 0 0 4 0 -2 0 0 -5
word heer	2 -1 1 0 0 0 -1 0 0 -5
word held	-5 0 4 -1 -1 0 -2 4 0 -9
word held on	-5 4 4 -1 0 0 -2 0 0 -3
word hello	-2 -4 -1 -2 0 -3 8 1 3 -15
word help	5 -7 -6 0 0 -4 11 4 -2 10
word her	2 -1 -3 -2 1 -2 7 -2 0 26
word here	3 -2 -12 -4 0 6 9 9 -8 13
word here :	-1 1 1 0 0 0 0 0 0 5
word here and	0 4 0 0 0 0 -2 0 -1 1
word here is	0 -4 -1 -1 -5 13 0 -2 -2 -2
word here'	15 -4 -3 -3 -5 -3 6 -6 3 -22
word here' how	26 -1 -1 -2 -1 -3 -14 -3 0 -6
word here' the	-11 -2 -2 -1 -2 0 20 -2 -1 -20
word herr	-2 6 -7 -1 1 0 4 -1 -1 -16
word het	1 -14 0 0 4 -1 10 1 -1 6
word het gesprek	4 -2 0 0 0 0 -1 0 0 0
word het interview	0 0 0 0 0 0 0 0 0 8
word hey	8 -3 1 -3 3 -3 1 -3 -1 -42
word hi	18 -19 -34 2 13 -27 86 -26 -13 -137
word hi !	4 -5 -6 -1 -5 4 12 -2 -1 -16
word hi could	-3 -1 -1 0 0 -1 6 0 0 3
word hi i	0 0 0 0 1 7 -6 0 0 -3
word hi thank	-2 1 -1 0 11 -1 -6 -1 -2 6
word hi your	-1 -4 3 0 -2 -1 5 0 -1 -7
word hierbij	3 -2 0 0 0 0 -1 0 0 -4
word high	0 0 0 0 0 0 0 0 0 14
word him	10 -2 0 -1 0 -2 -4 0 0 3
word hire	-1 4 -1 7 -4 -1 -2 -1 -1 8
word hiring	-2 -3 -1 -3 11 -2 4 -2 -2 37
word hiring manager	0 0 0 -5 -1 0 10 -2 -1 18
word hiring team	-1 0 0 0 -4 0 0 0 5 0
word his	0 2 4 0 -3 -1 -1 0 0 7
word ho	-1 5 2 -1 -1 -1 -3 0 0 6
word hoi	4 0 -1 0 -1 -2 0 -1 1 -7
word hoja	0 -1 0 0 -2 0 -1 0 4 -8
word hoja de	0 -1 0 0 -2 0 -1 0 4 -8
word hola	0 10 -6 -2 -9 -6 19 -6 0 -17
word hola !	-1 4 0 0 0 -2 -2 0 2 7
word hola :	0 6 -2 0 0 0 -1 0 -1 -3
word hola andr	-1 0 0 0 0 0 2 0 0 -3
word hold	4 -4 -11 20 -7 3 1 -3 -2 -13
word holiday	-3 -3 12 -7 -4 -1 3 4 -1 -9
word home	-5 -11 -2 -2 0 16 9 -2 -3 29
word home office	0 0 0 0 0 0 0 0 0 3
word hope	-6 -1 2 -1 1 4 3 -1 -1 8
word hope you	0 1 0 0 0 0 -1 0 0 6
word hope you'll	-3 -1 0 0 1 5 -1 0 0 -3
word hora	4 4 6 1 -1 0 -12 -1 -1 -15
word hora de	1 1 -1 0 0 0 0 0 0 -3
word horario	-1 5 1 0 -1 -1 -2 -1 -1 -17
word horen	0 1 0 0 0 0 0 0 0 9
word host	0 0 0 0 -1 0 0 2 0 4
word hotel	-1 1 0 -1 1 -1 2 0 0 -6
word hotel mar	-1 1 0 0 1 0 0 0 0 -3
word hour	17 -8 -5 -11 -5 20 6 -5 -8 -23
word hour before	0 0 0 0 0 0 0 0 0 3
word house	2 0 0 0 0 -1 0 0 0 4
word how	33 -5 2 -4 0 -11 -9 -5 -1 52
word how did	0 -1 -1 0 0 -3 5 0 0 8
word how was	0 0 0 0 0 0 0 0 0 7
word how we	0 0 0 0 0 0 0 0 0 3
word how you	-1 0 0 0 0 0 3 -1 0 2
word hr	0 -1 -1 -2 -3 6 4 -1 -1 0
word http	0 25 -5 -4 -3 -8 0 2 -5 89
word http :	0 25 -5 -4 -3 -8 0 2 -5 89
word human	0 0 0 0 -1 0 0 0 2 3
word hybrid	-1 -1 0 -1 -1 7 -3 0 1 -5
word i	-46 0 5 -16 -11 42 53 -14 -13 30
word i am	5 -5 -1 1 -1 2 -4 3 -1 12
word i can	-13 8 -3 -2 -4 12 5 -3 -1 10
word i can't	-1 -6 -1 -1 9 -4 7 -2 -1 -6
word i could	-2 7 -1 -1 -1 0 -1 0 0 0
word i got	-5 0 4 0 -3 13 -7 -1 -1 1
word i have	-9 -3 10 -1 -3 21 -12 -8 5 17
word i hope	0 0 0 0 1 0 1 0 0 6
word i know	-13 8 13 -1 4 -3 -3 -5 -1 -10
word i need	-1 11 -1 -1 0 0 -7 -1 0 3
word i should	-1 0 -1 0 -1 -1 5 -1 -1 -4
word i want	0 -1 -1 -4 6 -2 2 -1 -1 3
word i will	4 -3 -2 -1 3 -1 0 0 -1 -4
word i won't	-1 0 -3 -1 0 0 5 0 0 1
word i would	0 0 0 0 3 0 -2 0 0 10
word i'd	-12 15 -5 4 24 -8 -6 -6 -5 -13
word i'd be	0 0 0 0 0 0 0 0 0 3
word i'd like	-9 16 -1 -3 6 -4 0 -3 -1 -11
word i'd love	0 4 0 0 0 0 -2 0 -2 -5
word i'll	-11 -16 15 -15 -4 -11 58 -31 15 -76
word i'll be	-2 -1 7 -1 -2 0 -3 -1 2 8
word i'll call	2 2 -2 -1 0 0 0 -1 0 -23
word i'll get	-1 -2 0 -1 -4 8 3 -2 -1 -13
word i'll have	0 0 0 0 0 0 2 -1 0 -8
word i'll ring	-6 -2 -2 -2 18 -5 3 -4 -2 -7
word i'll send	0 0 3 0 0 0 -2 0 0 1
word i'm	-13 26 -13 24 13 -16 -68 49 -2 28
word i'm a	0 0 0 0 0 0 0 0 0 7
word i'm afraid	-2 -1 -1 9 11 -2 -11 -3 -1 -11
word i'm at	-1 -2 -1 -1 -1 -5 -10 20 -1 -8
word i'm free	0 1 0 0 0 0 0 0 0 9
word i'm happy	2 -1 0 -1 0 0 -1 0 0 11
word i'm so	-1 0 0 13 -3 0 -9 0 0 -6
word i'm sorry	-2 -1 -5 -3 19 -2 -3 -3 -2 4
word i've	-34 -7 25 46 2 -8 -27 9 -4 -13
word i've been	0 -2 0 -1 7 -1 -2 0 0 0
word i've sent	0 0 0 0 -1 0 6 0 -3 -1
word ice	-5 0 6 1 0 0 -1 0 0 -5
word ich	0 -4 -1 2 -2 -2 9 -1 -2 -9
word ich mich	0 0 0 0 1 0 0 0 0 -5
word id	10 -5 -1 -1 -1 0 -1 -1 0 2
word id :	6 -5 0 0 0 0 0 0 0 -1
word ideal	-6 -1 -1 0 1 -2 10 0 0 1
word if	-34 1 -6 -8 6 31 11 -9 7 18
word if it	-6 -2 -1 -3 22 -3 -8 2 0 5
word if it's	-1 0 -1 -5 0 0 8 -1 0 4
word if that	0 -1 0 0 0 0 1 0 0 3
word if the	-6 0 -1 0 0 -2 10 0 0 14
word if we	-2 -1 -3 0 0 -1 2 3 2 3
word if you	-5 1 -7 -3 0 37 -15 -6 -2 13
word if you'd	-1 -2 -1 0 0 -2 6 0 0 -2
word if you're	-4 -3 4 0 -4 9 1 -1 -1 -8
word if your	0 -1 0 0 -1 0 -1 0 3 -1
word ihnen	-2 9 -7 0 1 5 -6 -1 1 -11
word ihr	8 -5 -2 -1 -2 4 -1 1 -1 4
word ihr gesprach	5 -1 -1 -2 0 0 -1 0 0 -8
word ihre	2 -2 -3 -3 -3 3 4 1 1 -5
word ihre bewerbung	-2 0 -1 -1 -2 3 -1 0 4 -5
word ihren	0 0 0 -1 3 0 -2 0 0 2
word ii	1 0 0 -1 1 0 -1 0 0 -11
word ik	2 -12 -1 3 0 -2 12 0 -2 -14
word il	-5 3 -4 0 5 -2 6 1 -2 -32
word il cliente	0 -1 0 2 -2 -1 2 0 0 -3
word il colloquio	-2 0 5 -1 0 0 -1 -1 0 -2
word il direttore	-1 -2 0 0 -3 0 8 -2 -1 -2
word il link	8 0 -4 0 0 0 -1 -2 0 -9
word il nostro	-1 3 0 0 0 0 0 0 0 1
word il ruolo	2 0 0 0 0 0 0 0 0 -4
word il suo	-1 3 -1 0 5 -1 -4 -2 0 -3
word il timemention	-6 0 -6 1 -1 2 7 5 0 -9
word il tuo	2 0 1 -2 6 0 -6 0 0 6
word im	5 0 1 -3 1 3 -5 0 -3 -11
word impress	0 8 0 -1 -3 2 -5 -1 0 -4
word impress by	0 8 0 0 -2 -3 -2 0 0 -2
word in	27 -18 -9 -25 7 8 5 -18 24 -29
word in !	-1 -1 0 0 -7 0 6 -1 4 0
word in #	0 0 0 0 0 0 0 0 0 9
word in :	4 -1 0 0 8 0 -6 -4 -1 -4
word in a	0 0 -1 6 -3 -1 -1 0 0 12
word in der	3 -3 0 -1 3 0 -1 0 0 2
word in for	1 2 -1 0 0 0 -1 0 0 -5
word in june	-1 12 -1 -1 0 0 -8 -1 0 11
word in my	-2 0 3 0 0 0 0 0 0 5
word in on	1 0 0 0 1 0 -1 0 0 -5
word in our	-1 0 0 0 -4 0 -8 -1 14 4
word in person	-4 10 -4 -1 2 -1 -1 -1 0 -9
word in ruhe	2 -1 0 0 0 0 -1 0 0 -4
word in the	-7 -9 -20 -7 -1 9 23 -7 19 -29
word in timemention	-6 -2 9 0 0 0 0 0 0 -12
word in to	0 1 -1 -1 -1 0 1 2 -1 -6
word in touch	4 -5 3 -3 -3 -2 -1 3 5 -15
word in unserem	0 -2 0 0 -1 4 0 0 0 -2
word in your	2 -3 -1 -1 -1 0 8 -2 -2 3
word inbox	0 0 -1 -1 0 0 -3 4 0 -2
word includ	-1 -1 0 -1 -3 -1 3 4 0 7
word incontro	-1 5 0 0 0 0 -3 0 0 -1
word inconvenience	-1 0 1 2 0 0 0 0 0 9
word inde	0 0 0 0 -1 0 0 0 2 3
word individual	0 0 0 0 1 0 0 0 0 9
word info	-1 0 0 0 0 0 1 1 0 7
word inform	-2 -3 -1 0 -1 16 -9 1 -1 -3
word inform you	-2 -3 -1 0 -1 16 -11 1 -1 -3
word informamo	-1 0 3 0 1 0 0 -1 0 -3
word information	-5 -1 0 0 -1 -8 14 0 1 10
word inscricao	0 0 0 0 -2 0 0 0 3 0
word inside	-1 0 0 0 13 0 -11 2 -1 7
word insight	-4 4 0 0 4 0 -1 0 -3 6
word instead	-5 -7 22 -1 -4 -6 -12 14 -1 0
word instead ?	-4 -5 22 0 -1 -5 -5 -1 0 -4
word instead of	-1 -1 3 0 0 0 -1 0 0 -3
word insurance	0 0 0 0 0 0 0 0 1 7
word inter	0 6 0 1 0 0 -3 0 -2 -1
word interesse	-1 3 -1 1 0 0 -1 0 0 -13
word interesse an	1 -1 0 0 0 0 0 0 1 -5
word interest	-1 0 -1 -1 0 -3 9 -1 -2 16
word interest in	0 -1 0 0 3 0 -1 0 0 7
word intern	0 -1 0 -1 0 5 -2 0 0 -2
word interna	0 0 0 2 -1 0 1 0 0 -3
word internal	-1 0 0 1 3 0 -1 0 0 7
word interview	-9 7 22 9 -6 -12 -5 5 -11 45
word interview #	0 0 0 0 0 0 0 0 0 15
word interview :	16 -4 3 1 -3 -1 -6 -4 -1 -5
word interview ?	-14 21 -5 -1 0 0 -1 0 0 -11
word interview and	-1 0 -1 2 0 0 3 0 -1 5
word interview are	3 -3 0 1 0 0 0 0 0 12
word interview at	4 5 -4 -1 0 0 -1 -1 0 0
word interview by	-2 0 3 -1 0 0 0 0 0 5
word interview confirm	1 0 0 0 0 0 0 0 0 -4
word interview date	-5 4 4 0 0 0 -1 0 0 -5
word interview for	3 0 3 6 -2 -1 -4 -3 -2 -18
word interview has	-8 0 7 4 0 0 0 0 0 7
word interview is	4 -1 -1 -1 0 0 0 0 0 -3
word interview on	-31 3 5 12 1 -1 13 0 -1 -14
word interview question	0 0 0 0 0 0 0 0 0 9
word interview schedul	-12 0 13 1 0 0 0 0 0 -3
word interview time	6 -4 0 -1 0 0 0 0 0 -8
word interview timemention	13 -5 0 0 -1 -1 0 -5 -1 -32
word interview to	-3 0 2 -1 0 0 3 0 0 -8
word interview w	-6 10 -3 0 0 0 0 0 0 -1
word interview will	1 4 -2 -1 -1 0 -2 0 0 -6
word interview with	18 -9 0 -2 0 -1 -2 -2 -1 25
word interview you	-2 4 -3 0 0 3 -1 0 0 13
word interviewer	3 -2 3 -1 -1 -1 0 -1 -1 -9
word interviewer :	1 0 1 0 0 0 0 0 0 -5
word intervista	0 0 0 0 0 0 0 0 0 4
word into	0 0 0 0 2 0 0 0 0 10
word intro	9 0 0 1 -1 0 -8 -1 0 -6
word intro #	0 1 0 0 0 0 0 0 0 -10
word invit	-3 4 -1 -2 -1 4 7 -3 -4 17
word invit to	0 0 -1 -1 -1 -1 9 -2 -3 -2
word invit you	-4 5 -1 -1 0 5 -2 -1 -1 3
word invita	-1 6 0 0 -1 0 -2 -1 -1 -1
word invita a	-1 6 0 0 -1 0 -2 -1 -1 -1
word invitacion	7 -2 -2 0 0 0 -2 0 0 -3
word invitation	0 -4 0 1 -5 -5 -2 19 -4 -4
word invitation :	-2 1 4 0 0 0 -1 -1 0 1
word invite	-22 0 34 -2 1 -1 -5 -2 -3 8
word io	-3 6 0 0 0 0 -1 0 -1 2
word is	-10 -15 25 -8 -17 -22 63 -11 -5 16
word is #	-1 -5 -1 0 -2 -13 22 1 -1 -10
word is a	-2 4 12 -6 -1 -1 -2 -3 0 14
word is an	0 1 0 0 0 0 -1 1 0 5
word is attach	0 0 0 0 0 0 0 0 0 7
word is being	-4 -4 0 4 -2 0 2 6 0 -13
word is book	2 0 0 0 0 0 -1 0 0 22
word is clos	2 -2 3 -1 -2 8 -5 -2 0 -14
word is confirm	-3 0 -1 0 0 -1 6 0 0 7
word is fine	-23 -4 22 -1 -3 -4 16 -2 -1 -4
word is in	7 -6 -13 -2 4 0 9 -2 4 -4
word is now	-2 -1 1 -1 11 -4 -5 -3 3 -7
word is on	3 -1 -2 -1 0 -2 14 -10 -1 14
word is out	0 0 1 0 0 0 0 0 0 7
word is ready	0 0 0 0 0 1 0 0 0 -4
word is schedul	5 -1 -3 -1 0 0 0 0 0 -12
word is set	4 -1 -2 0 0 0 0 0 0 -2
word is the	-1 -6 -1 -1 -9 -1 22 0 -4 13
word is timemention	6 -3 -1 -1 0 0 -1 -1 2 0
word is to	0 0 0 1 0 0 0 0 0 6
word is your	3 -4 -1 0 -1 2 -2 4 0 -17
word isn't	-2 -1 -3 12 6 -4 -2 -5 -1 0
word issue	0 0 0 0 0 0 0 0 0 11
word ist	5 -5 0 1 -2 0 -3 1 2 -11
word ist am	3 -4 0 0 0 0 0 0 2 -6
word it	-25 -29 -40 6 49 -13 37 -31 46 2
word it !	-1 0 -1 3 0 0 -1 0 0 0
word it ?	4 -1 -3 0 0 0 0 0 0 2
word it by	-3 -3 -2 -1 -1 -3 20 -3 -4 -4
word it in	9 -3 -1 0 0 0 -4 0 -1 -2
word it is	17 -5 -8 -1 -1 -1 -7 6 -1 2
word it on	-2 8 -2 0 0 0 -3 0 0 4
word it over	-3 -7 -1 0 -2 16 -1 -2 -1 -16
word it take	-1 3 -1 0 0 0 0 0 0 1
word it timemention	-1 -1 0 -1 14 -4 -4 0 -1 6
word it to	-1 -6 -2 -5 6 -7 17 -1 0 -7
word it was	-17 -4 -1 -2 15 -3 19 -3 -4 17
word it will	-6 -1 5 0 -3 -3 9 0 -1 3
word it's	-5 -7 -4 -9 22 7 -4 -6 7 8
word it's a	0 0 -1 0 15 -1 -10 -2 0 0
word its	12 -6 -4 0 -2 -2 6 -4 0 -4
word j	5 -1 -1 0 0 0 -1 0 0 -10
word j #	5 -1 -1 0 0 0 -2 0 0 -10
word j'ai	0 0 0 0 -1 -1 3 0 0 5
word ja	-2 0 1 1 6 -1 -5 -1 0 -19
word jan	-1 0 -1 0 6 -2 0 -1 -1 -1
word january	4 -1 -1 0 -3 -2 8 -5 0 -2
word je	7 -20 1 0 -2 -4 25 -2 -4 -23
word je een	-1 0 0 0 -1 0 2 0 -1 6
word je graag	1 -1 0 0 3 0 -2 0 0 -2
word je sollicitatie	-2 -10 -1 0 0 0 14 0 0 -6
word je timemention	1 -10 -1 -1 0 -1 12 0 0 -1
word je vous	7 -2 1 0 -3 -1 1 -1 -2 -10
word jersey	0 0 0 0 0 0 0 0 1 -5
word job	-12 5 -3 19 18 -14 1 -13 -1 17
word jobs	0 -1 -5 -1 -3 -1 -6 15 1 -3
word join	-9 -6 -1 3 -1 8 10 -2 -1 29
word join our	0 0 0 0 0 0 0 0 0 24
word join the	-5 0 0 5 2 0 -1 0 0 17
word join us	-7 -3 0 -1 -1 -2 15 -1 0 -5
word jona	2 -1 -1 0 0 0 -1 1 0 4
word ju	-1 1 0 -1 -4 -2 6 0 0 -4
word jump	-1 6 0 0 0 0 -5 0 0 8
word june	7 9 -1 -1 0 0 -10 -1 0 4
word june #	4 -3 0 0 0 0 0 0 0 -2
word just	26 -5 -12 9 4 -10 -5 -5 -2 -22
word just a	12 -3 -5 -2 0 0 -1 -1 0 -5
word k	-9 -14 -6 -2 -10 72 -23 -5 -4 -26
word k #	-1 -1 -2 0 -1 21 -16 -1 0 -3
word kan	-1 -2 2 1 0 1 0 0 0 -6
word keep	-2 -2 -4 -1 18 -4 0 -1 -3 -1
word keep you	-1 -1 -3 -1 12 -2 -3 -2 -1 -5
word keep your	-1 -1 -1 0 3 -1 4 -1 -1 3
word kennenlernen	0 3 0 0 0 0 0 0 0 -6
word kennismak	8 -6 0 2 -1 0 -2 0 0 -7
word kestrel	0 0 0 0 0 0 0 0 0 -3
word kids	0 2 -1 0 0 0 0 0 0 4
word kind	-13 9 13 -2 -7 -2 6 -2 -2 -3
word kit	0 0 0 0 0 0 0 0 0 5
word know	-31 21 -5 27 -1 4 6 -20 -1 -27
word know by	-2 -1 0 0 0 0 3 0 0 3
word know if	-1 -2 -1 0 -1 3 4 -2 0 -1
word know that	2 -3 -7 8 0 0 2 0 -1 0
word know you	0 0 0 0 3 0 -1 0 0 0
word kommt	0 0 0 0 2 0 -1 0 0 16
word komt	-1 0 0 0 -1 -1 5 -1 -1 -2
word konnen	0 -3 -2 0 0 -1 7 0 0 -9
word konnten	-1 -1 0 0 -2 5 -1 0 0 -3
word konnten sie	-1 -1 0 0 -2 4 0 0 0 -3
word l	0 1 1 0 0 0 -1 0 0 7
word l'appuntamento	0 0 0 1 0 0 0 0 0 3
word l'equipe	-1 -1 -1 -1 1 1 6 -4 0 -2
word l'invitation	2 -1 0 0 0 0 0 1 0 -3
word la	11 -7 7 -2 -13 -8 28 -19 2 -59
word la convocatoria	4 -3 -1 0 -3 0 -1 -1 4 -8
word la empresa	-1 2 0 0 2 0 -1 0 -1 -7
word la entrevista	-2 -5 7 1 1 0 -1 0 -1 1
word la mia	0 0 0 0 0 0 0 0 0 -3
word la oferta	0 1 0 0 1 0 -1 0 -1 -4
word la persona	0 0 0 0 1 0 0 0 0 -3
word la posicion	-1 0 -2 0 -1 0 4 0 0 -4
word la posizione	0 4 0 0 0 0 -2 -1 -1 -2
word la reunion	0 0 1 0 0 0 0 0 0 -3
word la sala	9 0 -6 0 0 0 -2 -1 0 -2
word la sua	-1 2 -1 -1 0 0 0 0 0 -10
word la tua	0 0 0 0 1 1 -1 0 1 -6
word la vacante	1 2 -1 0 0 0 -2 0 0 -3
word lab	-4 6 -1 -2 6 -2 -3 -1 0 -16
word labs	-1 6 -1 0 0 -2 -1 0 0 -15
word lang	-1 0 1 0 1 -1 1 0 0 -4
word laptop	-5 0 0 0 -2 -6 14 -1 -1 -2
word las	-3 -1 4 2 0 0 0 -1 -1 3
word lassen	0 0 3 0 -2 0 -1 0 -1 -2
word last	3 -2 -2 -2 19 -6 -5 -4 -2 21
word last #	0 0 0 0 0 0 0 0 0 8
word last week	-3 -1 -1 -1 20 -5 -3 -3 -1 4
word late	5 -6 3 -1 0 -1 2 -1 0 -9
word later	2 -1 -2 0 -1 0 8 0 -5 0
word lavoro	2 -1 -1 0 0 0 0 0 0 -5
word le	-6 6 -4 -3 2 4 9 -4 -4 -23
word le lien	0 -1 2 0 0 0 0 0 0 -3
word le poste	0 -3 1 1 6 1 -5 -1 -1 -5
word le recrutement	-1 0 0 1 -4 0 6 0 -2 -1
word le temp	-1 0 0 0 0 0 3 0 -1 -3
word le timemention	-2 3 -1 -1 0 3 -2 1 -1 6
word lead	0 10 -6 -2 8 -1 -6 0 -3 -13
word leadership	0 0 0 -3 2 -1 2 0 0 -1
word leave	-1 -1 -1 -1 7 -1 -5 2 -1 10
word left	-5 2 -1 4 -2 0 2 0 0 -1
word legal	-1 0 -1 0 -2 0 6 -1 -1 4
word lena	1 0 0 0 0 0 0 0 0 9
word leo	0 0 0 0 0 0 0 0 0 9
word let	-17 -2 -10 2 -14 5 43 -12 4 -16
word let me	-13 5 -1 -5 1 8 11 -4 -2 -16
word let us	0 0 1 0 0 0 0 0 0 5
word let you	-2 -5 -8 7 -15 -2 24 -7 7 -4
word let'	17 3 35 -7 -4 -5 -29 -7 -2 -44
word let' do	7 0 -2 -1 0 0 -3 0 0 -24
word lett	-4 -1 -6 26 -11 -1 3 -3 -3 -4
word lett us	-4 -1 -6 25 -11 -1 3 -3 -3 -3
word letter	-3 1 0 -2 -8 31 -22 -3 6 1
word letter of	-3 -2 3 0 -2 3 -1 0 3 3
word letto	-4 -1 0 -1 0 0 -2 9 0 -8
word leuk	1 -12 -1 0 0 0 13 0 0 -3
word lhe	-4 3 -3 -2 1 -1 7 -1 -1 -7
word library	0 0 0 0 0 0 0 0 0 -5
word licence	0 -1 -1 0 1 0 5 -1 -3 0
word liebe	-2 1 -1 2 0 0 0 0 1 16
word liebe frau	-2 1 -1 2 -2 0 1 0 1 6
word lieber herr	1 -1 0 0 0 2 -2 0 0 -3
word lien	0 -1 2 0 0 0 0 0 0 -12
word lieu	0 0 0 1 0 0 0 0 0 -3
word like	-19 50 -8 -8 6 -7 -9 -9 2 32
word like to	-18 48 -10 -6 0 -7 -1 -7 1 11
word liked	-4 0 -2 -1 11 8 -9 -3 -1 6
word liked you	-3 -1 -1 -1 12 8 -9 -3 -1 4
word limit	0 2 0 0 0 0 0 -1 0 3
word line	6 11 -2 -1 -3 -4 -6 -1 0 12
word line up	0 12 -1 0 -2 -3 -5 -1 0 -2
word link	18 0 8 -5 -3 -6 -4 -5 -3 -42
word link :	1 1 0 0 0 0 0 0 0 -17
word link in	1 0 0 0 0 0 0 0 0 -10
word list	3 0 -1 -1 12 -1 -10 -2 -1 32
word live	0 0 0 0 0 0 1 0 0 24
word llamo	-1 0 -2 -1 0 0 5 0 0 -1
word lo	3 -8 3 2 5 -1 -5 -3 5 -16
word lo que	-1 -1 0 0 1 0 -2 -1 5 -5
word local	0 0 0 0 6 -1 -3 0 -1 2
word location	4 -1 -1 -1 0 0 0 0 0 3
word location :	4 0 -2 -1 0 0 0 0 0 0
word lock	0 -2 8 -1 0 0 -1 -4 0 -1
word log	1 1 0 -1 0 1 0 0 0 -3
word log in	1 1 0 -1 0 1 0 0 0 -5
word logistic	-2 -3 -1 -4 -2 -4 16 -1 0 -4
word logistica	0 6 0 0 1 0 -3 0 -3 -4
word london	0 0 0 0 0 0 -1 0 1 -6
word long	4 1 -1 -1 2 -1 -2 -2 0 14
word longer	3 -1 -6 0 -3 -2 -11 22 -2 -15
word look	5 -6 34 -3 7 -1 -41 -5 9 11
word look at	-1 0 -1 -1 -2 -2 0 0 7 2
word look for	-3 -6 34 -1 13 -3 -26 -3 -5 16
word look forward	12 -1 -2 -1 -1 -1 -4 -2 0 -12
word look like	0 0 4 0 0 0 -2 0 -1 -3
word looptail	0 0 0 0 0 0 0 0 0 -7
word los	-1 -1 0 1 0 0 2 0 -1 7
word lot	2 -1 -1 -1 9 -1 -4 -3 -1 -6
word lot of	0 0 0 0 9 -1 -4 -3 0 -2
word love	9 13 -4 -2 -3 2 -10 -2 -4 -6
word love to	1 12 -2 -1 0 -1 -5 -1 -3 -5
word loved	15 -4 -2 -1 -6 -2 2 -1 -1 2
word luck	-4 -1 -1 6 -2 -2 6 -2 0 2
word luck !	-1 0 0 7 -6 -1 -1 -1 3 -2
word lugar	-3 -1 1 0 8 0 -3 0 -2 1
word luis	4 0 -1 -1 0 0 -5 4 0 3
word lunch	28 -3 -3 -3 -1 -13 1 -5 -1 -13
word lunch with	4 -1 -1 0 0 0 0 -1 0 -7
word lyon	0 0 0 0 0 0 0 0 0 3
word lyon #	0 0 0 0 0 0 0 0 0 3
word m	8 1 -1 -1 -1 -1 -4 -1 0 -9
word m v	3 -2 0 0 0 0 0 0 0 -3
word m w	3 1 0 0 -1 0 -2 0 0 -4
word ma	0 -1 -2 2 -1 -1 2 -1 0 -14
word maar	0 0 0 0 -1 1 2 0 -1 -3
word madame	0 0 0 0 2 0 -3 0 1 -3
word made	1 -6 -4 -1 11 -11 11 0 -1 -1
word made it	4 -1 0 0 -1 -5 1 2 1 -3
word mae	0 0 0 0 0 0 1 0 0 -3
word mai	0 1 0 0 1 0 0 0 0 -4
word mail	-3 3 -1 -1 -8 -2 1 17 -4 27
word mailbox	-1 -1 0 0 -1 0 -1 7 -2 -5
word mailbox is	0 -1 0 0 -1 0 -1 6 -2 -4
word main	4 -3 0 0 0 0 0 0 0 4
word maintenant	-1 -1 0 0 2 0 6 -4 -1 -3
word mais	4 -1 -3 -2 -2 3 6 -3 -3 -21
word make	-1 3 18 -6 5 -3 -5 -9 -2 13
word make a	0 0 0 0 0 0 1 0 0 6
word make it	3 -2 0 0 0 0 -1 0 0 -5
word make the	-1 -6 7 0 7 -1 -3 -2 -1 -2
word manager	1 8 -6 -11 2 4 9 -5 -3 -28
word manager at	-1 2 0 1 0 0 -1 0 0 -3
word manager interview	4 -4 2 -1 0 0 0 0 0 -2
word mando	7 -5 2 0 2 -2 -3 -1 0 -5
word mano	0 0 0 0 0 0 -1 0 2 7
word many	-1 0 -1 0 0 -1 10 -2 -4 5
word mar	-1 2 0 0 1 0 -1 0 0 -4
word march	0 1 0 0 -1 -4 5 -1 0 -7
word march #	0 0 0 0 0 -1 2 0 0 -7
word marco	0 0 0 0 0 0 3 -2 0 0
word marcu	0 0 0 0 0 0 0 0 0 7
word market	20 -3 -1 0 0 -1 -13 -1 -1 -1
word market manager	0 1 0 0 0 0 0 0 -1 -4
word marlow	-1 2 -5 -1 -4 1 -7 15 0 -4
word marsh	0 -1 0 0 0 -1 -16 18 0 -3
word mas	-2 -1 -1 0 -1 -2 10 -3 -1 -14
word match	-1 -1 0 0 4 0 -1 0 0 2
word match your	0 -1 0 0 3 0 0 0 -2 2
word matter	2 -1 -1 -1 0 0 3 -1 0 4
word may	-5 14 -5 3 -3 -2 -6 -2 5 12
word may #	1 0 0 0 0 0 0 0 0 3
word me	25 5 -17 -8 -18 12 3 0 -4 -14
word me a	-1 0 -1 -1 0 -4 10 -2 0 -13
word me and	16 -5 -4 -2 -2 6 -5 -2 -2 -16
word me at	5 -2 -2 0 0 0 -1 0 0 -5
word me by	3 -5 -3 -1 -1 0 7 -1 0 -4
word me da	0 -1 -2 0 1 0 3 0 0 0
word me know	-8 6 -1 -1 -3 11 -2 -3 -1 -14
word me on	1 0 0 0 0 0 0 0 0 11
word me timemention	5 2 -3 0 0 -2 0 -1 0 -8
word me to	-1 -2 -3 0 0 0 6 0 0 23
word me your	-7 11 -1 -1 -5 -2 -1 -1 8 -3
word meantime	0 0 0 0 0 0 -1 1 1 -4
word media	5 -2 0 1 -1 0 -1 -2 -1 3
word medical	-4 -1 5 0 0 1 0 0 0 -17
word meet	-4 23 -21 2 -9 -12 34 -12 0 -43
word meet id	4 -3 0 0 0 0 0 0 0 3
word meet our	0 1 0 0 0 0 0 0 0 4
word meet the	-1 2 -1 -1 12 -1 -3 -5 -2 -8
word meet with	1 1 0 0 0 0 0 0 0 -7
word meet you	-9 5 -5 -2 -4 -5 24 -3 -2 8
word meeting	0 0 0 0 1 0 0 0 0 3
word meglio	0 1 0 0 0 0 0 0 0 -4
word meilleur	6 -1 -1 -1 0 -1 -2 2 -2 -1
word meiner	0 0 0 0 0 2 -1 0 0 -4
word member	0 0 0 0 0 0 -7 7 0 9
word member of	0 0 0 0 0 0 -7 7 0 0
word meme	-1 -2 3 0 0 0 0 0 0 -1
word mensagem	-3 0 -1 0 0 0 -1 5 1 -2
word mensaje	-9 -2 -1 0 0 0 -1 14 0 -1
word mention	-12 -3 -1 -1 1 -5 23 -1 -1 -3
word merchandiser	2 -1 0 0 0 0 -1 0 1 -3
word merci	0 1 -1 -1 0 -1 5 -2 0 -4
word merci de	0 1 0 0 0 0 -1 3 -2 4
word merci pour	2 1 0 0 0 0 -3 0 0 -1
word mes	-1 0 -2 0 0 0 4 0 -1 -1
word mese	0 0 -6 0 0 1 7 0 0 -3
word mesmo	-1 -7 1 0 0 0 7 0 0 -9
word message	-22 -8 -8 -3 -7 -2 -12 65 -3 -8
word message could	0 0 0 0 -2 0 -1 4 0 -3
word message was	-4 0 0 0 0 0 -1 7 0 -5
word messaggio	-6 2 -1 -1 -1 0 -2 9 -1 -4
word met	9 -8 -1 1 7 -1 -5 -1 -2 -16
word met je	3 -2 0 3 0 0 -3 0 0 -2
word mevrouw	0 -1 0 0 -4 0 5 0 0 -2
word mi	1 6 -1 2 -6 -3 8 -3 -3 -2
word mia	0 0 0 0 0 0 0 0 0 -3
word mich	-2 -2 2 0 1 -2 4 0 0 -15
word microsoft	2 -5 7 -1 0 0 -1 0 0 -9
word microsoft team	1 -5 7 -1 0 0 0 0 0 -3
word might	0 0 0 0 1 0 0 0 0 15
word mil	-1 0 2 0 0 0 -1 0 0 -8
word mill	-2 9 -7 -1 -3 -2 7 -2 0 -8
word mille	6 -1 -3 -1 0 0 -1 -1 0 -2
word min	13 10 -4 -1 -1 -4 -11 -2 -1 -31
word mind	0 -4 0 0 1 0 4 -1 0 8
word minut	-1 21 3 -1 -1 -2 -14 -3 -1 18
word minut on	0 1 0 0 0 0 0 0 0 8
word minute	1 4 -1 -1 0 -1 2 -1 -3 5
word minuten	1 0 0 0 0 0 0 0 0 6
word minuti	0 5 0 0 0 0 -2 -1 -1 1
word minuto	-1 2 -2 0 0 0 2 0 0 4
word mio	0 0 0 1 0 0 0 0 0 6
word mir	-1 2 2 2 0 0 -3 0 -1 0
word miss	0 -4 -1 0 -1 -1 8 -1 0 6
word mit	10 -5 -2 -3 4 1 0 -1 -4 -2
word mit einer	2 -2 0 0 -1 0 4 -1 -2 -2
word mobile	0 0 -1 1 3 -1 -1 0 0 -5
word mochte	0 0 0 0 -1 2 0 0 -1 -7
word mochten	0 1 0 0 0 0 0 0 0 -3
word moi	0 0 0 -1 0 0 2 0 0 -5
word molto	0 0 0 1 0 0 0 0 0 -5
word moment	-2 0 2 -3 -3 -1 7 0 -1 3
word momento	-1 6 1 0 0 0 -4 0 -2 -5
word mon	-2 4 -1 1 1 -1 -2 0 0 -3
word monday	1 0 0 0 0 0 0 0 0 -4
word monsieur	4 -2 -2 1 0 2 -2 -1 -1 0
word month	-4 4 -1 -1 -5 3 -7 -3 14 4
word more	-21 3 4 4 0 -4 19 -1 -4 24
word more about	0 7 0 0 -1 0 -3 0 -3 -4
word more than	0 -2 0 0 0 0 2 1 0 6
word morn	-5 3 7 0 -4 -1 2 -1 -1 -13
word morning	-1 19 -1 0 -5 -5 -5 -1 0 -10
word most	-2 18 -1 -1 4 -6 -5 -1 -6 12
word move	-3 0 3 -5 8 -2 4 -1 -3 -3
word moved	-8 -1 10 -2 -1 -1 -13 17 0 4
word moving	-3 0 4 0 0 0 -1 0 0 -1
word mr	6 -3 0 0 0 -1 -1 0 0 -4
word ms	-3 6 -3 -1 0 -4 10 -4 -2 -23
word much	-2 -1 -1 -2 7 -4 7 -3 -1 14
word much for	0 0 0 0 -3 0 4 -1 -1 1
word muito	-1 2 0 0 1 0 -1 0 0 -7
word must	0 0 0 0 0 0 0 0 0 9
word muy	1 -2 -3 -1 2 0 4 -1 0 -3
word my	12 1 13 -5 7 -8 -23 7 -4 31
word my application	0 0 0 0 0 0 0 0 0 10
word my calendar	2 1 -1 0 0 0 -1 0 -1 -4
word my client	-3 5 0 0 0 0 -1 0 0 -3
word my interview	0 0 0 0 0 0 -2 3 0 0
word n	2 0 0 0 0 0 -2 0 1 11
word n'a	-1 0 0 0 0 0 -2 1 3 -1
word n'a pas	-1 0 0 0 0 0 -2 1 3 -1
word na	3 6 -2 -2 -2 -2 1 -3 1 -6
word na timemention	-2 2 2 -1 0 0 -1 0 0 5
word naar	0 0 0 0 -4 0 6 0 -1 -2
word nach	1 -1 -1 1 -1 0 3 0 -1 -3
word nachricht	0 0 0 0 0 0 0 3 -1 6
word nachsten	0 1 0 -1 3 0 0 0 -2 -2
word nada	-1 -5 4 0 -2 -1 9 -1 -2 -7
word name	-3 -3 0 0 -2 -2 10 0 0 7
word nao	-10 -2 13 1 5 -1 -3 -1 -1 -22
word ne	6 0 -6 1 7 1 -7 1 -3 -5
word need	-23 -7 -3 39 -20 -10 40 -6 -8 28
word need :	-1 2 0 0 0 0 0 0 -1 5
word need a	0 -1 0 0 0 0 3 0 0 9
word need to	-19 9 -4 34 -17 -2 0 0 -2 -2
word need your	-4 0 0 0 0 -1 6 0 0 5
word nehmen	1 -1 0 0 0 0 0 0 0 4
word nei	0 -1 4 -1 -1 0 0 0 0 -1
word nel	-1 0 0 0 1 0 0 0 0 7
word nella	0 1 -6 0 0 0 6 0 0 -2
word nemen	3 0 -1 1 0 0 -2 0 0 0
word new	-7 -17 41 2 -26 24 -4 -6 -6 48
word new date	-2 -7 29 -2 -4 -1 -4 -6 -3 -9
word new time	-2 0 1 0 0 0 0 3 0 -3
word new york	7 -6 1 0 -1 0 -1 1 0 3
word news	-8 -8 -4 7 14 10 -4 -6 -3 -1
word next	-22 19 10 -1 7 -13 -14 -8 23 -17
word next step	-7 -1 -3 2 6 -1 6 -3 2 -8
word next week	-12 16 14 -3 -16 -9 -1 -5 15 -21
word nicht	0 0 -2 3 -2 -1 2 1 -1 -6
word nico	0 2 0 0 1 -3 2 -1 0 0
word nicola	-1 -1 1 0 0 0 1 1 0 -3
word niet	-1 -2 1 1 -5 -1 6 2 -1 -7
word nieuwe	0 -1 1 0 4 0 -2 0 0 -1
word nieuwe vacatur	0 -1 0 0 4 0 -2 0 0 0
word night	-1 -3 -2 2 -1 1 5 0 -1 2
word nj	0 0 0 0 0 0 0 0 1 -4
word no	-37 -14 -5 26 18 -10 3 27 -8 -15
word no ambito	-2 -1 -1 1 8 0 -3 0 -2 -6
word no dia	0 0 0 0 0 0 0 0 0 7
word no longer	3 -1 -6 0 -3 -2 -13 22 -2 -14
word no nosso	0 0 1 0 0 0 0 0 0 -8
word no problem	-10 0 12 0 -1 0 1 0 0 -1
word noch	-2 8 -5 -1 2 0 0 -1 -1 -6
word nodigen	0 0 0 0 0 0 0 0 0 4
word nog	-1 -1 1 0 0 -1 3 0 -1 3
word noi	-1 1 -1 0 4 1 -2 -2 0 -6
word non	-3 1 10 1 -2 -1 -4 1 -2 -24
word none	-1 6 -4 0 -1 0 -1 0 1 -4
word none of	0 4 -3 0 -1 0 0 0 1 1
word nord	-1 6 0 0 -1 0 -3 0 -1 -6
word norte	-1 4 0 0 0 0 -3 0 0 -2
word northfin	0 0 0 0 0 0 0 1 0 3
word nos	-3 0 9 -5 3 1 1 -5 0 -20
word nos gustaria	3 -2 -1 0 0 0 0 0 0 -2
word nossa	-3 2 2 0 0 1 -1 -1 0 -7
word nosso	-2 2 2 -1 1 -1 -1 0 0 -10
word not	-7 2 -12 17 30 -6 -18 13 -20 52
word not be	0 0 0 -1 0 0 -2 5 -1 -7
word not need	5 0 -4 -1 0 0 -1 1 0 1
word not reply	0 0 0 0 0 0 0 0 1 3
word not select	0 0 0 0 5 0 -1 0 -3 0
word not to	0 0 0 17 -10 -1 -5 -1 0 2
word note	-10 -4 13 -3 -4 -3 8 -1 3 -5
word noth	-4 -1 -4 6 0 -6 20 -9 -2 -3
word noth to	-2 -1 -2 -1 2 -4 8 -1 0 1
word notice	-1 3 2 0 -2 -2 0 0 1 -12
word notice period	-1 4 0 0 -1 -2 1 0 0 -3
word notifi	0 -1 0 0 1 -1 6 -3 -2 -10
word notification	-1 -1 0 0 2 0 8 0 -7 -2
word notre	1 -4 5 -2 3 -1 -2 0 1 -8
word nous	-9 -2 5 -2 7 2 3 -3 -2 -9
word nous avon	-1 0 0 0 3 0 0 2 -3 -1
word nous vous	-2 1 3 -1 1 0 -2 -1 1 2
word novedad	0 -1 0 0 2 0 4 -3 -1 -5
word novo	-3 -1 3 -1 -1 -1 8 0 -2 -2
word now	-33 6 14 -5 10 -7 13 -8 11 12
word now take	0 -1 0 0 0 0 0 0 2 -7
word now timemention	-4 0 6 -1 0 0 0 0 0 3
word nu	2 -2 0 0 0 -1 2 0 0 -5
word nuestra	-1 4 -1 -1 -1 -1 -2 0 2 -4
word nuestro	-1 4 0 0 0 -1 -1 0 0 -2
word nueva	-1 -4 5 0 0 0 1 0 0 -1
word nuevo	0 -1 1 0 0 -1 2 0 0 -3
word number	-10 10 -2 -2 -5 -3 7 2 3 -12
word number of	0 -1 0 0 -2 0 1 0 3 4
word numero	5 0 0 0 0 0 -1 -2 0 0
word nuovo	-1 -1 2 0 0 0 0 0 0 -3
word nurse	-4 7 -3 -1 3 0 -3 -1 2 -7
word ny	0 0 0 0 0 0 0 0 0 9
word o	-5 12 0 0 -12 -5 20 -5 -5 -45
word o convite	-1 0 2 0 0 0 0 0 0 -4
word o dia	-2 0 7 1 0 0 -6 0 0 -1
word o el	-1 3 -1 0 0 0 -1 0 0 -2
word o seu	0 0 -1 1 1 0 -1 0 0 -4
word o timemention	0 3 0 0 0 0 -1 0 0 -1
word obrigada	0 0 0 0 -4 0 6 0 0 -4
word obrigado	-1 0 -1 0 5 0 -2 -1 0 -4
word obrigado por	0 0 0 0 4 0 -4 0 1 -1
word occasion	0 0 0 0 2 0 0 0 -1 6
word october	1 0 0 0 0 0 0 0 0 4
word october #	1 0 0 0 0 0 0 0 0 4
word oder	-3 5 0 0 0 0 -1 0 0 5
word of	-19 -40 26 -17 0 -4 43 -13 25 19
word of #	-1 2 2 0 -1 1 -2 -1 1 3
word of a	-1 0 3 0 0 0 -1 0 0 18
word of analytic	0 0 0 0 0 0 0 0 0 3
word of application	0 0 0 0 -1 0 -1 0 3 0
word of employment	-1 0 0 0 0 2 0 0 0 -3
word of interview	-5 0 5 0 0 0 0 0 0 -5
word of next	-1 0 -1 0 0 0 4 0 0 -2
word of our	1 -4 -1 0 11 -1 -5 0 -1 10
word of the	-7 1 1 -3 -10 -3 -7 5 22 19
word of them	0 -2 0 0 3 -1 2 0 -1 -8
word of these	-1 1 2 0 0 0 0 0 0 -11
word of timemention	-10 4 13 -3 -2 -4 0 -2 4 -14
word of us	2 -1 -1 -1 1 0 -2 2 0 11
word of you	-1 0 0 0 -2 0 5 -1 -1 3
word of your	-5 -11 0 -2 -3 -2 37 -5 -10 12
word oferta	0 0 -1 0 -1 2 -2 0 2 -4
word oferta de	0 1 0 0 0 0 -1 0 1 3
word off	-14 -6 11 17 -12 6 2 -1 -4 -10
word offer	-23 11 -11 -6 21 48 -31 -7 -4 70
word offer and	0 0 0 0 2 -1 0 0 0 8
word offer for	-1 0 0 0 0 1 1 0 0 7
word offer is	-1 0 0 0 0 2 0 0 0 -5
word offer letter	0 0 0 0 0 3 -1 0 0 3
word offer of	-1 0 0 0 0 3 -1 0 0 -5
word offer timemention	-12 18 -3 -1 0 -1 0 0 0 -13
word offer to	-2 -1 -4 -1 14 6 -10 -1 -1 -6
word offer you	-2 -2 -1 -2 9 6 -4 -2 -1 17
word office	18 4 9 -8 -3 -1 -26 9 -2 -23
word office is	22 -1 -2 -1 -1 -1 -14 -2 0 -3
word office manager	-1 3 0 0 0 0 -1 0 0 4
word officer	2 -3 -2 -1 -2 -1 4 2 0 -8
word official	-2 -2 -1 0 5 4 0 0 -4 -4
word offr	0 0 0 0 1 0 0 0 0 3
word offre	-1 -1 0 0 3 0 -2 0 2 -2
word oh	-5 -1 2 -1 -1 -2 8 -1 0 3
word oi	-5 -4 0 -1 -11 -3 26 -2 1 -9
word oi !	-1 0 0 0 -2 -2 3 0 3 -7
word ok	0 13 0 -1 -1 -2 -8 -1 0 -5
word ola	0 0 1 -2 2 0 -1 0 0 -16
word old	-3 3 4 0 0 0 -3 1 -1 13
word om	4 -1 2 -1 -1 -1 -3 -1 0 5
word omar	0 0 0 0 0 0 0 0 0 7
word on	22 -14 -36 8 -14 -11 29 28 -12 71
word on #	7 3 -2 -1 -1 -1 -5 -1 0 -6
word on a	-6 7 5 -1 0 0 -5 0 0 13
word on hold	-1 0 0 -2 -1 -1 6 0 0 -1
word on my	3 -1 -1 0 12 -1 -10 -1 -1 2
word on our	-5 0 -1 -1 1 -3 9 -1 0 -19
word on the	1 -9 3 -6 1 10 -5 8 -2 -1
word on this	-2 -1 -1 5 3 0 -1 -1 -1 11
word on timemention	-7 -8 -13 21 -20 -22 35 16 -2 87
word on your	-4 0 0 -1 -4 10 2 -2 -1 -1
word on zoom	5 -1 0 0 0 0 0 -4 0 1
word onboard	14 -4 -1 0 0 -2 -6 0 0 -6
word once	-2 -4 12 -2 0 -1 -3 -1 0 9
word ondemand	-1 2 0 0 1 0 0 0 0 -5
word one	13 -15 -12 -9 50 -12 -13 -4 2 5
word one of	-2 -2 -1 -1 16 -2 -5 2 -4 0
word online	-2 -1 -1 -1 -1 -1 14 -2 -5 44
word only	-4 -5 -2 -3 20 -2 -6 1 1 18
word ons	-1 -3 -2 -1 -6 -3 20 -3 0 -6
word onsite	0 7 -1 0 -1 -1 -4 -1 0 -1
word onze	4 -2 1 1 1 0 -3 0 0 -1
word op	11 -10 3 1 2 0 -7 0 1 12
word op de	0 -1 1 0 3 0 -3 0 1 -2
word op timemention	9 -8 2 0 0 0 -2 0 0 9
word open	-3 4 -2 0 -3 -4 1 6 2 32
word open in	0 0 0 0 1 0 0 0 0 3
word open to	0 0 0 0 0 0 0 0 0 5
word opening	-2 3 0 2 1 -1 -3 0 0 2
word operation	-1 0 -1 2 1 -1 1 -1 0 -6
word opportuniti	0 0 0 0 1 0 0 0 0 4
word opportunity	0 0 0 0 1 0 0 0 0 19
word option	-10 7 15 -1 -3 0 -3 -3 0 6
word or	-57 98 -13 -6 -13 -4 -10 2 4 37
word or #	-1 3 -1 0 0 0 0 0 0 -2
word or a	0 0 -3 0 0 0 0 3 0 6
word or cancel	0 0 0 0 0 0 0 0 0 6
word or decline	1 -1 0 -1 -1 3 0 -1 0 -11
word or timemention	-47 83 -13 -3 -1 -3 -12 -2 -1 10
word ora	-3 3 1 2 -11 -1 14 -3 -2 -8
word oral	-1 0 0 0 -1 0 8 -1 -5 -21
word oral board	-2 0 0 0 -1 0 8 0 -5 -11
word orario	0 0 3 0 0 0 -2 0 0 3
word orbita	4 -3 -1 0 0 1 0 0 0 -4
word order	2 -1 0 -1 0 0 -1 0 0 4
word org	-1 0 1 1 -1 0 0 1 0 20
word original	4 -2 2 -2 0 0 -1 -1 0 -4
word os	-2 1 0 -1 2 0 1 0 0 5
word other	-9 -4 -3 -3 45 -8 -9 -4 -4 9
word otherwise	6 -5 -2 0 -1 -1 -2 2 1 -6
word otra	0 0 0 0 -10 -1 12 0 0 -1
word ou	-2 6 0 -1 -2 0 0 0 -1 -10
word ou timemention	-1 3 0 0 0 0 -1 0 0 -2
word our	46 -29 -1 -2 -11 11 -28 -2 17 6
word our call	-6 -1 -1 1 0 -3 10 0 0 -5
word our career	0 0 0 0 2 0 0 0 -1 -4
word our conversation	-1 -2 -1 -2 9 0 -4 0 0 1
word our cto	5 0 0 0 0 0 0 -4 0 -5
word our director	5 4 0 0 -1 -1 -7 -1 -1 -2
word our hiring	0 -1 0 0 -5 0 1 0 5 -3
word our next	0 0 0 0 1 0 0 0 0 11
word our office	3 1 0 -1 -1 0 -1 -1 0 -3
word our panel	6 -5 -1 0 0 0 0 0 0 10
word our team	0 -1 0 0 -3 0 -4 1 8 -3
word our timemention	-1 -3 10 9 -3 -5 -5 -1 0 -16
word out	-13 -3 7 -16 16 1 -18 29 -3 10
word out of	-1 -5 0 -1 -1 5 2 2 0 -1
word out to	0 -1 0 0 -1 -1 1 0 3 -4
word outra	-2 2 2 -1 1 0 0 0 0 -9
word over	-4 -18 4 -5 -13 32 8 -3 -1 -21
word over #	0 0 0 0 1 0 0 0 0 10
word over the	-2 1 -1 -2 -6 18 -12 -2 5 -7
word own	0 0 0 0 0 0 0 0 0 12
word owner	5 -3 -2 17 -12 -1 -3 -1 0 -10
word p	-7 -5 -1 -1 -1 -3 13 5 0 -5
word pacific	0 1 0 0 0 0 0 0 0 -6
word paga	-1 -1 -1 0 -1 0 4 0 0 -4
word page	0 -1 0 -1 1 0 0 3 -2 19
word paid	0 -1 -3 0 0 7 -2 0 0 -2
word palisade	-1 0 1 0 0 0 0 0 1 -8
word panel	24 -4 -7 4 0 -8 -13 -10 14 1
word panel interview	0 10 1 -1 0 0 -8 -1 0 0
word panel is	8 -2 -1 0 -1 -1 -3 0 0 -5
word panel will	1 0 0 0 0 0 0 0 0 -6
word paper	-2 -2 -1 0 -4 8 -16 -2 19 6
word papo	-2 3 0 1 0 -2 1 -1 0 -8
word par	0 0 1 0 -3 0 3 0 -1 4
word para	-10 1 13 -4 5 -7 3 -5 5 -36
word para a	-1 -6 6 -2 3 -1 1 -1 0 0
word para el	1 -5 5 0 0 -1 0 -1 -1 5
word para entrevista	0 1 0 0 0 0 0 0 0 -3
word para frontend	0 -1 0 0 0 0 -1 0 3 0
word para la	0 2 0 -1 -3 0 -2 -1 4 -10
word para o	-1 -2 -3 1 0 -1 7 0 0 -2
word para product	-2 3 0 0 0 -4 4 -1 0 -5
word para timemention	1 -1 1 1 0 0 0 0 0 6
word paralegal	-2 3 0 0 0 0 0 0 0 -1
word park	-8 -1 -3 -2 -1 0 19 -1 -1 -7
word part	-1 -1 -1 -1 -1 -3 13 -3 -2 -1
word part of	-1 -5 0 -1 -1 -2 17 -2 -5 0
word parte	0 0 0 0 1 0 0 0 0 -4
word participacao	-1 0 0 0 3 -2 1 -1 0 -1
word participacion	0 0 0 0 1 0 0 0 0 -3
word participacion en	0 0 0 0 1 0 0 0 0 -3
word partner	-3 5 -2 -1 0 1 2 -2 0 -7
word pas	-6 -2 5 -1 2 -1 0 2 -1 -5
word paso	-2 8 0 0 -1 -3 -1 -1 0 -4
word pass	-8 13 -4 -2 17 -3 -10 -3 -1 -6
word pass it	-2 7 0 0 -3 0 -3 0 2 -1
word passcode	4 -3 0 0 0 0 0 0 0 2
word passcode :	4 -3 0 0 0 0 0 0 0 2
word passe	-2 2 0 0 1 0 0 0 0 -3
word passo	4 4 -4 0 -1 -1 -1 -1 0 -9
word passport	-6 -1 0 0 -1 -1 11 -1 0 0
word passport and	-2 -1 0 0 0 -1 4 0 0 3
word passt	-2 8 -4 0 0 0 -1 0 0 4
word past	-2 0 23 0 -3 -2 -14 -1 -1 0
word patience	0 -1 0 0 5 0 1 0 -4 -1
word paul	1 0 0 0 0 0 0 0 0 6
word pause	-2 0 0 -1 -5 0 9 0 -1 -1
word pay	7 -2 -2 -1 -4 13 -7 -3 -1 11
word payment	0 0 0 0 0 0 0 0 0 6
word payroll	-2 -1 -1 -1 -1 -1 5 3 -1 -4
word pediu	-1 0 0 -1 -6 0 8 0 0 -4
word pela	-1 -1 -1 0 3 0 -2 -1 2 -4
word pelo	-2 1 0 2 0 -2 2 -1 -1 -6
word people	-21 6 -4 -4 2 -7 11 -3 20 9
word people to	-1 3 -1 -1 3 -1 0 -2 0 -3
word people who	0 -1 0 0 0 0 1 0 0 4
word per	-2 2 -4 -2 5 -3 16 -10 -2 -22
word per il	-1 0 1 3 4 -1 -5 -1 -1 -4
word per la	4 5 -1 0 -1 -1 -4 -3 -1 -2
word perfect	5 0 -1 -1 0 0 -2 0 0 3
word perfil	-2 3 -1 -1 4 -1 -3 -1 0 -12
word period	-1 4 0 0 -1 -2 1 0 0 -2
word pero	-1 -1 0 0 0 0 4 -2 0 -1
word person	-5 8 -5 -3 18 -4 -5 -3 0 -2
word persona	0 -1 -1 -1 -8 0 13 -1 -1 -5
word personal	2 0 0 0 0 0 -2 0 0 6
word pessoa	-1 -1 0 -1 -11 0 12 0 2 -2
word petra	3 0 -2 0 0 0 0 0 0 -4
word phone	3 8 -6 -2 -1 -2 6 -5 0 -11
word phone interview	0 2 -1 2 -1 0 -1 -1 0 -6
word phone number	-3 2 0 0 0 -1 4 -1 0 0
word phone screen	-6 9 0 -1 -1 0 -1 0 0 -3
word photo	1 0 0 0 0 0 0 0 0 4
word pick	-1 13 -1 -1 2 -2 -7 -2 -1 2
word pick up	1 0 -1 0 0 0 0 0 0 9
word piece	-5 -1 -1 0 -1 -2 10 0 0 0
word piu	5 -1 -4 2 -1 0 2 -2 0 -11
word plac	0 2 0 -3 -1 -1 5 -1 0 12
word place	-7 -8 14 7 9 -1 -11 -1 -2 12
word place on	-5 0 6 0 0 0 0 0 0 -5
word plaisir	0 -1 0 0 0 -1 3 0 0 -6
word plan	0 1 -7 8 -1 -1 1 -1 0 -8
word plan on	1 1 -1 0 0 -1 1 0 0 -11
word plann	-1 -2 12 -2 -6 0 2 -1 -3 7
word planner	0 0 0 0 4 0 -3 0 0 -6
word plant	-6 10 -2 0 0 0 -1 -1 0 -8
word planta	2 2 0 0 0 0 -4 0 0 1
word platform	0 0 0 0 0 0 0 0 0 -3
word plazo	-1 2 0 0 -1 1 -1 -1 1 -4
word pleas	2 0 -1 -1 1 4 -4 -1 -1 -3
word pleas to	1 0 0 -1 1 5 -4 0 -1 2
word please	10 -17 -3 2 -13 17 -16 34 -13 24
word please bring	1 0 0 0 0 0 0 0 0 11
word please complete	-2 -1 0 0 0 -1 5 -1 0 -1
word please confirm	-6 -3 6 -1 0 6 -1 0 0 4
word please do	-5 0 0 5 0 0 0 0 0 8
word please find	14 -10 3 -2 -1 8 -8 -2 -1 -3
word please give	-1 3 0 0 -1 -2 2 -2 0 -9
word please have	0 0 0 0 0 0 0 0 0 7
word please keep	0 0 0 0 2 -1 -1 1 0 -13
word please let	0 0 0 0 0 2 -1 0 0 -3
word please log	0 0 0 0 0 1 0 0 0 -5
word please reply	-5 14 -2 0 -1 -1 -2 -3 -1 -5
word please return	-1 -1 0 0 0 -1 4 -1 0 -1
word please send	-2 -2 0 0 -1 -1 7 0 0 8
word please sign	-1 -1 -1 0 0 11 -7 -1 0 -6
word pleasure	-8 -2 -1 -1 -4 3 15 -2 -1 -2
word pleasure to	-2 -2 0 0 1 0 5 -1 0 -1
word pleno	0 -7 0 0 0 1 7 0 0 -2
word pleno :	0 -7 0 0 0 1 7 0 0 -3
word pls	0 4 0 0 0 0 -2 0 0 -4
word plus	-3 -1 -2 -1 -3 29 -17 -1 -1 -4
word pm	-1 3 -1 -1 -6 0 6 0 0 2
word pode	0 -2 -2 -1 0 -2 7 0 0 -4
word podria	-1 4 0 0 0 0 -1 0 0 -7
word point	2 -1 -7 7 2 3 -2 -1 -4 8
word por	-2 -3 0 -1 -13 -7 31 -5 1 -19
word por aqui	-1 -7 0 0 2 0 7 0 0 -1
word por favor	0 2 0 0 -1 0 0 0 0 -6
word por la	1 -1 -1 0 0 -2 3 0 0 3
word por tu	0 5 0 0 1 0 -4 0 -2 -1
word porque	1 0 -1 -1 4 -1 -2 0 -1 -10
word portal	0 0 0 0 0 1 0 0 0 -18
word portfolio	25 6 -2 -1 -1 -3 -27 3 -1 -20
word portfolio review	0 3 0 0 0 -1 -1 0 0 -12
word posicion	-1 0 -2 0 -1 0 4 0 0 -4
word position	13 -7 -3 -4 9 -1 3 -2 -7 28
word position :	4 -3 0 -1 5 0 0 0 -4 -4
word position at	1 0 0 0 0 0 -1 0 0 10
word position has	-1 0 -1 -1 0 -1 5 0 0 -3
word position of	0 -1 0 0 0 3 -1 0 1 1
word posizione	1 7 -1 0 0 -1 -4 -1 -1 -5
word posizione di	0 4 0 0 0 0 -1 -1 -1 -2
word possible	-3 -1 2 0 -1 0 9 -4 -1 -7
word posso	1 3 -1 0 0 0 -3 0 0 -4
word post	-2 -7 -5 19 -15 9 -17 -7 25 -8
word post of	3 -6 0 -1 0 6 -2 0 0 -1
word poste	2 -1 1 0 6 0 -5 -1 -1 -15
word poste de	6 1 -1 -3 3 0 -6 -1 0 -8
word posto	2 0 -1 1 0 0 -1 0 0 -4
word posto di	1 0 0 1 0 0 -1 0 0 -5
word postpon	-15 -1 34 -1 -4 0 -3 -6 -3 -4
word postpone	-2 -1 21 -1 -4 -1 -4 -6 -3 -9
word postulacion	0 0 0 0 1 0 0 0 0 -3
word potrebbe	-1 5 -1 0 -1 0 -2 0 0 -9
word pour	4 0 6 -7 5 -1 -5 -2 -2 -16
word pour le	2 -1 -1 -3 7 2 -4 -1 -1 -8
word pour notre	3 -1 0 0 0 0 0 0 0 2
word pour timemention	1 -1 4 -1 0 -1 -2 0 0 -3
word pour un	-2 3 0 0 0 0 0 0 0 -1
word pour votre	3 0 0 0 0 0 -3 0 0 -1
word pra	0 0 0 0 3 1 -2 0 0 -5
word practice	-1 0 0 0 0 0 0 0 1 -7
word pre	0 0 0 0 0 2 0 0 0 6
word prefer	-7 15 -2 0 -1 -1 -4 0 0 -12
word prefer ?	-6 12 -2 0 0 -1 -2 0 0 -9
word pregunta	3 4 0 0 0 -1 -2 -1 -2 -3
word pregunta por	3 0 0 0 0 0 -1 0 0 -1
word prep	0 0 -1 0 0 0 0 1 0 -13
word present	2 -1 0 0 0 0 -1 -1 0 4
word presentation	4 -1 0 0 0 0 -1 -1 0 -7
word presente	0 0 0 2 0 0 0 0 -1 -4
word presso	2 0 0 0 0 0 -2 0 0 -5
word previou	-1 0 1 0 0 0 0 0 0 4
word prezada	0 0 2 0 0 0 0 -1 0 3
word prima	2 -1 -3 -1 0 0 4 0 0 0
word primera	3 -2 -1 0 0 0 1 0 0 7
word priya	0 0 0 0 0 0 -1 2 0 -6
word problem	-12 0 16 0 -1 -1 0 -1 0 19
word problema	-4 -3 12 -1 0 0 -2 0 0 -1
word procedimento	-3 -1 -1 1 8 0 -3 0 -1 -3
word proces	-5 -2 -1 -2 2 -2 18 -2 -5 12
word proceso	-2 7 0 -1 4 -1 -3 -1 -2 -10
word proceso de	0 5 0 0 0 0 -2 0 -2 -1
word processo	-1 1 -1 -1 6 -2 -1 0 -1 -6
word product	4 10 -2 -2 -1 -8 4 -5 1 -30
word product analyst	-4 5 -1 -1 0 -6 13 -4 0 -12
word product designer	-1 4 0 0 0 -2 -1 0 0 -6
word product manager	0 2 0 0 0 0 -1 0 0 -8
word profile	-1 4 0 -1 3 0 -4 -1 2 8
word profile and	0 0 0 0 0 0 0 0 0 4
word profilo	0 3 0 0 0 0 -2 0 0 -4
word profissional	0 0 0 0 1 0 0 0 0 -8
word program	0 -1 0 0 8 0 0 0 -6 8
word programme	4 5 0 0 -3 -4 -1 0 0 0
word promis	-1 0 0 0 -1 6 -2 -1 0 -5
word proof	-1 -1 0 0 0 -1 5 0 0 -3
word proof of	-2 -1 0 0 0 -1 5 0 0 -4
word propongo	-1 1 4 0 0 0 -3 0 0 -1
word proposal	0 0 0 0 0 0 0 0 0 27
word proposon	-1 1 0 0 0 0 0 0 0 3
word proposta	-1 0 0 0 0 3 -1 0 0 -6
word prossima	-1 1 4 -1 -1 0 -1 0 0 -3
word proxima	-1 -1 0 0 -7 0 7 0 2 -1
word proxima etapa	0 0 0 0 -2 0 0 0 3 0
word proxima semana	-1 0 0 0 -5 0 7 0 0 -1
word proximo	-2 5 1 -1 0 -1 -1 -1 0 -7
word prueba	-2 4 -1 0 -4 -3 3 -1 4 -14
word pued	0 5 0 0 0 0 -3 0 -1 9
word puede	-1 0 0 0 -3 0 -1 0 4 -5
word puesto	1 1 0 1 0 0 -1 -1 -1 13
word puesto de	0 2 0 0 0 0 -1 0 0 -4
word pull	-3 -1 1 7 0 0 -3 -1 0 -4
word push	0 0 1 0 0 0 0 0 0 4
word put	-2 -8 -1 2 -8 4 14 -3 2 -8
word put on	-2 0 0 2 -3 0 3 0 0 -2
word put you	-3 -2 1 0 0 7 -3 0 0 -13
word q	1 0 0 0 0 0 0 0 0 9
word qual	0 -6 0 0 2 0 6 0 0 -3
word qualidade	4 1 -3 1 0 0 -1 0 0 0
word qualification	0 0 0 0 0 0 0 0 0 -3
word qualify	0 0 0 0 0 0 0 0 0 5
word qualite	0 0 0 0 1 0 0 0 0 -3
word quality	-1 0 0 0 0 0 0 0 1 8
word quando	-2 -3 -3 1 -6 -2 22 -3 -3 -6
word que	-20 11 13 2 15 -5 -2 -13 -1 -32
word que a	-1 0 -1 2 0 0 0 0 0 -6
word que el	-1 4 0 0 0 -2 1 -1 0 -5
word que ja	-1 0 -1 1 6 0 -4 0 0 -4
word que nos	-1 1 0 0 2 0 -1 0 0 -4
word que te	0 0 0 0 0 0 2 -1 0 9
word que viene	-1 0 1 0 1 0 0 0 0 -3
word que votre	0 0 1 0 0 0 -2 0 3 0
word queda	12 0 -2 0 -2 -1 -4 -1 -1 -3
word quedamo	-1 0 -1 0 1 0 2 -1 0 -5
word quello	-1 3 -1 0 0 0 -1 0 0 -3
word quem	1 0 0 0 1 0 0 0 0 -9
word quer	0 0 0 0 1 0 0 0 0 -8
word questa	0 4 0 0 -1 0 -2 0 0 3
word question	4 4 -6 -2 -3 -5 -18 32 -6 13
word question about	0 -2 0 0 -1 0 -1 6 -2 -4
word question to	0 0 0 0 2 0 -1 0 0 6
word qui	0 0 -1 -1 0 -1 1 -1 3 -9
word quick	-1 -4 -4 -1 0 -6 22 -1 -4 15
word quiet	-1 0 -1 -5 0 0 9 -2 0 3
word quillo	0 0 0 0 0 0 -1 2 0 7
word quindi	-1 0 2 1 -2 0 0 0 0 -4
word r	-5 0 0 3 -2 3 -1 0 2 8
word r #	-4 -1 -1 4 -2 4 -1 -1 2 3
word rate	0 0 0 0 0 0 0 0 0 23
word rather	-3 -6 10 -1 0 -1 2 -1 0 -1
word rather than	-3 -1 10 -1 0 -1 -4 0 0 -5
word ravi	1 0 0 0 0 0 0 0 0 -5
word re	-10 0 0 -4 -1 -4 9 13 -1 -14
word re :	-1 -1 0 -1 -1 0 -6 10 0 -6
word reach	-1 0 -4 -5 -3 -1 10 -2 5 -3
word reach out	-1 -1 0 -4 -4 0 8 0 3 -6
word reach the	0 0 0 0 4 0 -1 0 -2 0
word read	-19 3 -5 -2 -19 -3 -41 32 54 -22
word read :	-20 -2 -3 -1 -1 0 -1 27 0 -6
word read on	-20 -1 -3 -1 0 0 0 26 0 -4
word ready	-4 0 0 0 0 -7 13 0 0 19
word real	-2 -2 -1 15 -5 -3 -1 -2 1 12
word real sorry	-1 -1 0 15 -5 -2 -2 -2 0 -14
word receber	-1 1 2 -1 0 0 -1 1 0 -9
word receipt	-1 -1 -1 0 -1 -1 4 -1 1 -4
word receiv	-4 -3 -2 -2 -14 -3 -16 10 34 27
word receiv and	0 0 0 0 0 0 -2 3 0 -5
word receiv your	-1 -1 -1 0 -1 -1 -10 12 2 4
word receive	4 -1 -1 0 0 0 0 -1 0 13
word recent	0 0 0 0 0 1 0 0 0 15
word recent interview	0 0 0 0 0 1 0 0 0 3
word reception	-4 0 0 0 -1 -1 5 2 -1 -4
word recommend	-1 0 0 0 9 0 -6 0 -1 2
word record	-2 7 0 0 0 0 -3 -1 0 15
word record on	0 0 0 0 0 0 0 0 0 3
word recordatorio	0 0 0 0 0 0 0 0 0 12
word recruit	-1 2 -2 8 -3 -2 -19 17 -1 -4
word recruiter	-4 3 1 4 -2 -1 -2 -1 2 0
word recrutement	0 1 0 0 -4 0 5 0 -2 -1
word recu	-1 -1 -1 0 -1 0 7 -2 -1 7
word recu votre	-2 -1 0 0 -1 0 7 -2 -1 -1
word red	1 -1 1 0 0 1 -1 0 0 -4
word rede	-1 1 0 0 1 0 -1 0 0 -3
word reden	4 -2 -1 0 0 0 0 0 0 -4
word ref	2 -1 0 0 0 0 -3 0 3 -11
word refere	-1 -1 0 0 -2 0 10 -3 -2 -4
word referenc	-1 -2 -4 -1 -1 1 8 -1 0 -3
word reference	-2 -5 -1 -1 -4 1 6 2 2 -12
word reference to	0 -2 0 0 0 3 0 0 0 -2
word referr	0 -1 0 -1 10 0 -2 -5 -1 -9
word referral	-1 -1 0 0 -7 0 -5 0 14 -1
word regard	-5 2 0 4 0 0 -1 0 -1 3
word register	0 0 0 0 0 0 0 0 0 14
word registro	0 0 0 0 -3 0 0 0 5 -7
word regret	-1 0 0 1 2 0 0 0 0 10
word regret to	0 0 0 0 1 0 0 0 0 5
word reject	0 0 0 0 0 0 0 0 0 14
word rejection	0 0 0 0 0 0 0 0 0 15
word reliability	0 0 0 0 0 0 0 0 0 -8
word reliability engineer	0 0 0 0 0 0 0 0 0 -8
word remain	-4 0 3 0 -2 0 4 0 0 -2
word reminder	4 0 -2 0 0 0 0 0 0 7
word reminder :	3 0 -1 0 0 0 0 0 0 0
word reminder that	3 0 -2 0 0 0 0 0 0 -5
word remote	3 -5 -1 -1 -1 2 3 0 0 -7
word remoto	4 -3 -1 0 0 0 0 1 0 7
word remov	-1 0 0 2 0 0 0 0 0 18
word renata	0 1 0 0 0 0 -1 0 0 -7
word repli	4 -2 -1 0 -1 -5 -7 12 0 -6
word reply	-3 10 -6 -2 -3 1 -3 6 0 16
word reply :	-1 0 0 0 0 0 -1 4 0 -3
word reply to	0 2 -1 0 0 0 -3 3 0 -3
word reply with	-5 14 -2 0 -1 -1 -2 -3 0 5
word repondre	-1 1 0 0 -1 0 1 3 -3 -3
word report	-6 -6 -1 -2 -1 1 14 -1 1 14
word report analyst	-3 0 4 -1 1 0 0 0 0 0
word report to	-1 -3 0 0 0 0 5 0 0 -2
word req	1 -1 -2 2 3 0 -2 -1 0 -1
word request	-1 0 0 0 -2 1 -1 7 -3 8
word requir	-1 0 1 0 0 0 0 0 0 27
word requir :	-1 0 1 0 0 0 0 0 0 10
word requirement	-1 -1 0 0 9 0 -2 -5 0 -1
word requisition	0 0 0 0 1 0 0 0 0 7
word reschedul	-3 -2 7 -1 0 0 0 0 0 5
word reschedule	3 -2 0 -1 0 0 0 0 0 29
word rescheduling	4 0 -3 0 0 0 0 0 0 -5
word research	-10 -2 -2 -1 0 6 -3 12 0 1
word research associate	-12 -1 -1 -1 0 5 -2 12 0 -5
word resourc	0 0 0 0 -1 0 -1 1 1 -4
word respond	0 0 0 0 0 0 -7 9 0 4
word responda	-1 -5 0 0 -1 0 7 0 1 0
word responder	0 6 0 0 0 0 -3 0 -2 0
word responsabile	3 0 1 1 -2 0 -1 0 0 -4
word responsable	2 -1 0 -1 -1 0 3 0 -1 2
word response	-2 -3 -1 0 -1 0 7 0 0 6
word respuesta	-1 -1 -1 0 -3 0 2 0 4 -8
word resta	4 -1 1 0 0 0 -1 -2 0 -4
word reste	-1 -1 2 0 -4 0 7 0 -2 -1
word result	-1 0 0 0 9 0 -6 -1 -1 5
word resultado	-2 -1 0 0 -2 0 4 -2 3 -14
word resume	-5 10 -1 -1 -8 -1 -8 -1 16 31
word resume and	0 0 0 0 0 0 0 0 0 22
word retorno	-1 0 0 0 3 -2 2 0 0 -2
word retour	3 -1 0 -1 2 0 -4 1 0 0
word return	-2 -2 -1 -1 -2 0 4 4 -1 0
word reuniao	0 0 -1 1 0 0 0 0 0 -4
word reunion	-1 -1 4 0 0 0 0 1 0 -4
word revert	0 -2 0 0 0 4 0 0 0 -2
word review	-5 1 -2 -1 4 -1 4 -1 2 28
word review and	0 0 0 0 0 2 0 0 0 -5
word review it	-1 -1 -1 0 -1 -2 5 0 1 4
word review your	-2 1 0 0 4 0 -2 0 0 -2
word ricerca	-1 1 -1 0 0 0 0 0 0 -6
word ridge	-6 8 -1 0 0 1 -1 0 0 -2
word right	-1 -1 0 0 13 -1 -5 -3 -3 17
word ring	-8 -4 -4 -3 17 12 -23 -6 20 -4
word ring you	-6 -2 -1 -3 18 -5 3 -4 -2 -7
word risposta	4 -1 -1 -1 0 0 -1 0 0 -1
word riverside	0 0 0 0 0 0 0 0 0 4
word road	5 -3 -2 0 0 0 0 0 0 6
word rol	8 -5 -1 0 0 0 -1 0 0 -3
word role	-22 24 -3 -2 15 1 -11 1 -3 4
word role :	0 -3 0 0 0 0 4 0 0 -5
word role at	-7 10 -1 0 0 0 0 0 -1 1
word role of	-1 -2 0 0 0 4 -2 0 1 -2
word roma	-2 6 -1 2 0 0 -3 0 0 -3
word room	4 -1 -1 0 0 0 -1 0 0 -15
word room #	3 0 -2 0 0 0 0 0 0 -20
word rosa	2 0 -1 0 0 0 0 0 0 27
word round	2 2 -5 4 -3 -2 4 -2 -1 -10
word rsvp	0 0 0 0 0 0 0 0 0 7
word rue	0 0 0 0 0 0 0 0 0 6
word ruhe	2 -1 0 0 0 0 -1 0 0 -4
word run	16 1 -1 -4 6 -4 -9 -3 -2 -1
word runde	0 0 0 -1 3 0 0 0 -1 -2
word runn	0 -2 12 -1 -1 -2 -6 -1 0 -17
word runs	0 0 0 0 0 0 0 0 0 6
word ruolo	2 -1 0 0 1 0 0 0 0 -4
word ruolo di	1 1 0 0 0 0 0 0 0 -4
word s	-2 -2 -1 27 0 -1 -17 -2 -3 7
word s interview	1 0 -1 2 0 0 -1 0 0 4
word safe	-2 0 -1 0 -2 0 5 -1 1 0
word sagen	0 0 0 0 0 0 0 0 0 15
word said	-4 -2 -2 0 -4 30 -15 -2 -1 6
word sala	11 0 -7 0 0 0 -2 -1 0 4
word salario	0 0 0 0 -2 4 -1 0 0 0
word salary	-3 -7 -1 0 -1 5 7 0 0 3
word sale	0 0 0 0 0 0 0 0 0 14
word saludo	4 -1 -1 0 0 0 -1 0 0 -1
word salutation	6 -1 -1 -1 0 -1 -2 0 0 -2
word sam	18 -4 0 0 1 -2 -12 0 0 2
word same	-14 -16 57 -8 -1 4 -17 -5 -1 -13
word same time	-4 -5 19 -2 0 -2 -5 -1 0 -4
word sample	-1 -1 -1 0 0 -2 6 -1 0 -8
word sans	0 -1 0 0 -1 -1 1 0 3 -4
word santa	0 -1 1 0 0 0 0 1 0 -4
word sapere	-1 0 -6 0 0 1 8 -1 -1 -2
word sat	4 0 -1 0 1 0 -1 0 0 6
word save	1 0 0 0 0 0 0 0 0 6
word say	24 -6 -9 -6 1 21 -23 0 -2 1
word say that	3 -1 0 -1 0 0 -3 2 -1 1
word says	-1 -1 -1 0 -1 0 4 -1 0 0
word scan	-2 -1 0 0 0 -1 5 0 0 7
word scelto	0 0 0 0 1 0 0 0 0 -4
word schedul	-10 3 7 4 -1 -1 -3 3 -2 -14
word schedul :	1 0 0 0 0 0 0 0 0 5
word schedul for	0 -1 0 1 0 0 0 0 0 -5
word schedul to	0 0 1 0 0 0 0 0 0 3
word schedule	26 2 -3 -4 -4 0 -11 -5 -2 -7
word schedule your	-1 4 0 0 -1 0 -1 -1 0 -1
word schon	4 0 0 -1 2 1 -6 0 1 0
word schon dass	4 -1 0 0 0 1 -4 0 0 4
word school	0 -5 11 -1 -1 -1 -3 0 0 4
word scientist	0 0 0 -1 4 0 -1 0 -2 0
word scor	-3 -3 -2 -1 13 0 -2 -1 -1 10
word scorecard	0 0 0 0 0 0 0 0 0 12
word screen	-5 13 -1 -1 -1 -1 -2 -2 0 -12
word screen for	0 0 0 0 0 0 0 0 0 -4
word se	-15 -3 -2 9 8 -4 5 5 -3 -36
word se ha	-1 0 0 1 0 0 0 1 0 -3
word search	-10 -3 -2 8 13 -7 8 -4 -3 -13
word seat	-1 -2 -1 -2 9 0 -4 0 0 -1
word second	24 -3 -7 -2 5 -6 -3 -4 -2 15
word second one	6 0 0 0 0 -1 -4 0 -1 12
word sede	-3 0 6 -2 0 0 -1 0 0 -1
word see	23 -2 -15 1 -9 1 7 -3 -1 41
word see you	19 7 -10 5 -5 -2 -8 -3 -2 12
word seeing	-8 -1 -1 -1 0 0 12 0 0 -2
word segue	1 -1 0 0 0 -1 2 -1 0 -6
word seguimo	0 0 0 0 -10 -1 12 0 0 -4
word seguito	0 0 0 1 0 0 0 0 0 -3
word seguro	-1 0 0 0 0 2 0 -1 0 -3
word sehen	-6 9 -4 0 0 0 0 0 2 -1
word sehr	0 8 -7 -1 -1 3 -2 -1 1 -23
word sehr geehrte	5 -3 -1 -2 -3 4 0 -1 1 -16
word sehr geehrter	-5 11 -4 -1 1 0 -2 0 -1 -5
word sei	0 1 0 0 0 0 0 0 0 -3
word seja	0 0 0 0 -2 3 0 0 0 -6
word selecao	-2 -1 0 0 8 0 -2 0 -2 -7
word seleccion	0 0 0 0 0 0 0 1 0 7
word select	-2 -4 -1 -1 0 7 4 -4 0 4
word select for	-2 -4 0 -1 1 8 -2 0 0 6
word selection	0 -3 -1 0 0 0 6 0 0 -4
word selezione	-1 0 1 1 0 0 -2 1 0 -13
word selezione per	0 0 2 2 0 0 -2 0 0 -4
word self	0 3 0 0 0 0 0 -1 0 6
word semaine	6 -1 0 -2 0 -1 0 -1 0 -2
word semana	-5 13 8 -2 -7 -2 -1 -3 0 -4
word semana ?	-1 3 8 -1 0 0 -9 0 0 -3
word send	-13 3 0 -2 -7 2 20 -3 1 -3
word send it	-7 -3 -1 0 -2 -4 20 -1 -1 -10
word send me	-5 7 0 0 -2 -1 2 0 -1 -3
word send the	6 -1 -1 -1 -1 0 0 -1 -1 6
word send your	0 0 0 0 -1 0 0 0 2 -5
word senhora	-4 -1 1 -2 10 0 0 0 -3 -12
word senior	2 -2 -1 -1 6 -4 -3 -2 6 -5
word sent	-19 0 9 -2 -12 -3 -6 24 9 -20
word sent to	-2 -2 13 -1 -5 0 -3 -1 2 -3
word september	3 -3 0 0 0 0 1 0 0 2
word ser	-1 0 2 -1 -5 0 6 0 0 -2
word sera	0 -1 1 1 -1 0 2 -1 -1 -4
word serve	1 0 -1 -1 0 0 1 0 0 -3
word service	13 -3 -3 -1 -1 -1 -6 1 2 0
word session	4 1 -1 -1 -1 0 0 -1 -1 9
word set	9 1 -6 -2 2 -2 1 -1 -3 1
word set for	6 -1 -3 -1 0 0 0 0 0 -1
word set up	-1 3 0 0 2 0 -1 0 -3 7
word settimana	-3 7 -3 -1 -2 -1 4 -1 -1 -3
word seu	-3 -3 -2 0 3 3 2 -1 1 -15
word seu perfil	0 1 0 0 1 0 -1 0 0 -3
word shall	-1 -1 -3 -1 -1 17 -10 -1 1 9
word shall i	-1 -1 -3 0 -1 17 -10 -1 0 4
word shar	-9 0 -1 0 -1 0 11 0 0 8
word share	2 8 -1 -1 0 0 -3 -1 -2 3
word share your	-1 4 0 0 0 0 -1 0 -1 1
word she	-2 13 -14 -2 26 -5 -16 -1 1 -16
word shift	18 -2 -12 -2 -1 7 -5 -2 -1 -21
word shoe	10 -1 -6 -1 0 0 0 -1 0 0
word shop	-2 -1 -3 -3 -1 -3 -14 29 -2 -18
word short	-6 11 0 -1 -3 -1 2 -1 -1 7
word shortlist	3 -2 -1 -1 -2 -1 1 -1 2 7
word shortlist for	4 -2 0 0 0 0 -1 0 0 1
word should	-5 -2 2 3 0 -4 10 -2 -1 -13
word should be	2 -4 4 -1 0 0 0 0 0 -1
word should have	-1 0 -1 0 -1 -1 5 -1 -1 -5
word shout	-3 -4 1 0 0 -3 10 0 0 -6
word show	0 -2 1 -1 3 -5 -9 15 -1 9
word si	8 -9 1 1 1 -2 2 -2 1 0
word si comunica	1 0 0 2 0 0 -2 0 0 -4
word si no	0 -4 5 0 0 0 0 0 0 12
word sich	1 -2 0 0 -2 4 -1 2 -1 2
word sick	-6 -2 14 -1 -9 -2 -4 11 -1 -12
word side	2 0 -1 0 0 0 0 0 0 4
word sido	2 -2 -1 1 -3 0 -1 0 4 -6
word sie	5 4 -7 -2 -6 3 2 1 0 -8
word sie am	4 -1 0 0 0 0 -1 0 0 -1
word sie ihre	5 -1 -1 -1 0 0 -1 0 0 3
word sie sich	2 -2 0 0 -2 4 -1 0 0 1
word sie uns	0 0 3 0 0 0 -2 0 0 1
word sign	-8 -3 -4 -1 -8 45 -12 -5 -3 -11
word sign off	-4 -1 -2 -1 -2 -4 17 -2 -1 -9
word sigue	3 -2 -1 0 1 0 0 0 0 -3
word siguiente	-1 4 0 0 0 -2 0 0 0 -12
word silence	0 0 -1 0 0 0 3 -1 0 -6
word similar	-1 -1 -3 -1 -1 -1 5 -1 2 -2
word sind	1 0 0 0 -1 0 -1 0 0 4
word sit	0 -1 -1 -1 -2 -3 9 -1 0 4
word sit down	0 0 -1 0 -1 -1 4 -1 0 -4
word site	6 -3 1 -2 2 0 -2 -1 -1 -19
word site reliability	0 0 0 0 0 0 0 0 0 -8
word six	0 -1 0 0 -1 4 -1 -1 0 2
word skill	-1 -5 0 0 0 -1 12 -2 -2 -3
word slot	-8 21 1 6 -6 -2 -6 -4 -2 7
word slow	2 -3 -1 -1 -5 -7 -13 30 -2 -11
word small	4 0 -3 0 0 0 0 0 0 5
word snel	-4 -1 -1 0 -1 -2 12 -2 0 -4
word snow	-6 -1 12 -1 0 0 -2 -1 0 -3
word so	-8 -16 6 34 -20 -4 32 -20 -5 -37
word so happy	-5 1 0 0 0 -9 15 0 0 -3
word so i	-6 0 -1 0 -1 8 0 -1 0 -7
word so i'll	-1 -1 1 0 -2 -2 6 0 0 1
word so much	0 0 0 0 -3 0 4 -1 -1 -4
word so sorry	-1 -4 6 13 -3 -1 -9 -1 0 -13
word so that	-1 0 0 0 -3 -1 10 -2 -3 3
word so timemention	7 -5 -3 8 -2 -2 -2 -1 0 -7
word so we	0 1 -1 6 -2 -2 -1 -1 -1 3
word so you	7 0 0 0 0 -1 -4 0 -1 7
word so your	0 0 0 0 3 0 -3 0 0 4
word sobre	-1 -7 1 0 3 -1 7 -1 -1 -8
word sobre a	0 1 0 0 0 0 0 0 0 -3
word sofia	0 1 0 0 0 0 -1 0 0 6
word software	0 0 1 0 0 0 0 0 0 11
word solicitud	0 0 0 0 0 0 0 0 1 -8
word sollicitatie	-2 -10 -2 0 -3 -1 19 0 0 -9
word some	-2 -2 -1 0 -5 -3 12 -1 1 12
word somebody	-1 0 -1 0 7 -1 -2 -1 -1 0
word someone	-3 -2 1 -1 6 -1 -5 5 0 6
word someth	6 7 28 -2 6 -7 -28 -7 -3 -30
word sono	-3 4 1 0 0 0 -5 2 -1 -6
word soon	0 -4 22 -2 -6 14 -20 -2 -2 -11
word soon as	-2 -2 -1 -2 -3 17 -7 0 -1 -9
word sorry	-13 -9 3 37 47 -13 -37 -9 -5 -31
word sorry !	-2 -5 14 1 0 -2 -5 0 0 -6
word sorry i	0 0 0 0 0 0 0 0 0 4
word sorry to	-1 -4 2 2 1 0 -3 2 0 6
word sorte	0 1 0 0 2 -2 -1 0 0 17
word speak	-15 4 -2 -1 -2 -6 25 -3 -1 3
word speak to	-2 -2 -1 0 -1 -3 10 -2 0 -8
word speak with	-1 0 0 0 0 0 3 -1 0 6
word specialist	1 0 0 0 0 0 -1 0 1 -3
word spend	-6 -1 -1 0 -1 -3 14 -1 -1 -8
word spoke	-7 -3 -1 -1 1 -2 15 -1 -1 -4
word spot	0 -1 0 -1 -1 5 -2 0 0 6
word spreekt	4 -2 0 0 0 0 -1 0 0 -1
word spring	-1 0 0 0 1 -1 2 0 0 -6
word sql	-10 2 -1 -1 -2 -8 24 -4 -1 -3
word sr	0 0 0 0 -2 0 3 -1 0 -2
word ssa	0 0 0 0 0 1 0 0 0 -4
word st	7 -5 -1 -1 2 0 -1 -1 0 -19
word staff	-2 -1 -1 4 6 -1 -3 0 -1 5
word stand	-14 -1 13 0 -2 7 -1 -1 -1 -7
word start	-8 -18 18 -3 -5 54 -49 -8 18 -24
word start :	0 0 0 0 0 0 0 0 0 -6
word start at	-3 -1 29 0 -2 -3 -17 -1 -1 -18
word start date	0 -2 0 0 0 -2 5 0 0 0
word start on	3 -3 0 0 0 1 0 0 0 3
word start timemention	-2 -1 -1 -1 -1 10 -3 -1 -1 -11
word state	-1 0 0 0 -2 -1 8 -2 -1 5
word station	6 -1 -2 -2 0 0 -1 0 0 -2
word stato	-6 -3 -2 1 6 0 -5 9 0 -7
word statt	-1 -1 0 1 0 0 1 0 2 6
word statu	-2 -1 -1 -1 4 -1 8 -6 0 -10
word statu :	0 -1 0 0 3 -1 -1 -6 6 -5
word statu of	-2 -1 0 0 -1 0 9 -1 -4 -1
word stay	2 0 0 -1 -2 0 2 0 0 -6
word stay in	0 0 0 0 -2 0 3 0 0 -2
word steel	2 -1 -5 -1 0 5 0 -1 0 -6
word stelle	8 -4 -1 -1 2 1 -5 -1 1 -11
word stelle als	4 -1 0 -1 0 0 -1 0 0 -3
word step	-11 1 -3 2 6 4 4 -4 2 6
word step :	4 2 -1 -1 -1 0 -1 -4 1 10
word step for	-2 -2 0 0 0 0 3 0 2 -7
word steward	5 -4 -1 0 1 0 0 0 0 -2
word still	16 -8 -19 -3 -7 1 25 -1 -3 -1
word stock	1 0 0 0 0 0 0 0 0 5
word stok	0 0 0 0 0 1 0 0 0 -8
word stone	-2 -1 -1 -1 0 0 -1 7 0 -2
word stop	0 0 0 0 2 -1 -1 0 0 5
word store	1 4 -2 0 -1 0 -1 -1 -1 -9
word store manager	0 3 0 0 0 0 0 -1 -1 -1
word story	0 0 0 0 0 0 0 0 0 13
word street	3 0 -1 0 0 0 -1 0 0 -2
word strong	0 0 0 0 0 0 0 0 0 6
word structur	0 0 0 0 0 0 0 0 0 3
word structur interview	0 0 0 0 0 0 0 0 0 3
word stuck	-1 -1 7 0 0 -1 -2 -1 0 -20
word student	0 0 0 0 0 0 0 0 0 12
word studio	-3 3 -2 -1 -2 8 -4 0 0 -15
word study	2 0 0 0 0 0 0 0 0 5
word stunde	-1 2 0 0 0 0 0 0 0 11
word stunden	0 0 0 0 0 2 -1 0 0 6
word su	-12 2 -1 -1 -3 -1 -1 13 4 -14
word su cita	0 0 0 0 0 0 0 0 0 4
word su mensaje	-9 -1 -1 0 0 0 -1 14 0 -2
word sua	-4 -1 -4 -1 5 -2 2 2 3 -21
word sua candidatura	-2 8 -1 -1 0 -1 -4 -1 1 -17
word subject	2 -1 -1 -1 -1 3 -2 1 0 -10
word subject to	0 0 0 0 0 3 -1 0 0 -1
word submission	0 -1 0 0 2 0 0 0 0 11
word submit	0 -2 -1 0 -1 0 6 0 -1 12
word submit your	0 1 0 0 0 0 0 0 0 10
word submitt	-2 -2 0 0 -3 -1 7 -1 2 20
word submitt your	0 0 0 0 -3 0 0 0 4 6
word succ	0 0 0 0 0 -1 2 0 0 -5
word succes in	0 0 0 0 1 0 0 0 0 8
word sucesso	-1 0 0 0 -1 0 0 0 3 -1
word suit	20 6 5 -1 -2 -4 -20 -2 -1 3
word suit you	-9 9 8 0 -1 -1 -5 -1 0 -3
word suite	1 -1 -1 -1 3 -1 0 0 -1 -5
word sulla	1 -1 0 0 1 0 0 0 0 -4
word summer	1 -1 -1 -1 -1 5 -3 0 0 -1
word suo	-2 7 -1 -1 4 -1 -5 -2 0 -5
word suo profilo	0 3 0 0 1 0 -2 0 0 -4
word super	11 -1 -4 -1 0 0 -3 -2 0 -11
word supervisor	10 -3 -6 0 0 0 1 -1 -1 -4
word supervisor de	3 0 0 0 0 0 -2 0 0 0
word sur	6 -2 0 -1 1 -1 -1 -1 -2 -7
word sure	-46 22 28 0 -1 0 -2 -1 0 18
word survey	3 -2 -1 0 2 0 -1 0 0 -8
word system	-5 0 -1 5 -7 0 -5 -1 13 0
word t	-2 5 0 0 0 0 -3 0 0 21
word t #	0 0 0 0 0 0 0 0 0 9
word ta	0 0 0 0 0 0 0 0 0 10
word tag	1 0 3 0 0 0 -4 2 -1 13
word tag frau	0 0 0 0 0 0 0 0 0 7
word take	-23 -15 2 13 -17 -32 72 -8 8 -23
word take a	-1 -1 0 0 -6 0 -8 1 16 -5
word take about	-2 4 -1 0 0 0 0 0 0 1
word take home	-3 -4 0 -1 2 -1 10 -1 -3 -2
word take place	-5 0 6 0 0 0 0 0 0 -5
word take the	-2 0 0 0 -1 -11 16 -1 -1 3
word taken	-2 -1 0 10 -2 -1 -5 0 -1 5
word taking	-1 0 0 0 -3 0 0 0 4 -1
word talent	1 0 0 0 0 0 0 0 0 13
word talk	5 26 3 -4 -11 -5 -8 -6 -1 4
word talk about	0 14 -1 -1 -2 -4 -5 -1 1 9
word talk it	-1 -1 0 0 -1 4 1 -1 0 -7
word talk on	0 -6 0 0 0 7 0 0 0 -2
word talk timemention	-2 3 10 -1 0 -2 -7 -1 0 1
word talk to	8 0 -3 -1 -1 -2 0 -1 0 1
word tallfir	-1 2 0 0 0 -1 -16 17 -1 -3
word tard	1 0 0 0 -1 0 1 -1 -1 -7
word tarde	2 -2 -6 0 0 -3 11 -2 0 -23
word task	-2 -3 -1 0 -1 -2 12 -1 -2 12
word te	10 -7 1 -3 -18 -6 39 -13 -3 -26
word te escribo	2 -2 -1 0 1 0 -1 0 0 -3
word te esperamo	1 0 0 0 0 0 0 0 0 11
word te llamo	-1 0 -2 -1 0 0 5 0 0 -1
word te mando	6 -4 2 0 2 -2 -2 0 0 -3
word teacher	-1 0 0 0 0 1 1 0 0 -5
word team	-18 -9 11 -7 9 -3 -5 10 14 -8
word team is	-6 0 3 -1 -1 -1 6 -1 0 1
word team will	-2 -1 -3 0 -5 -1 -10 12 10 -6
word tech	9 -3 -3 -1 -2 0 -1 -1 2 -27
word technical	23 0 -9 5 -1 -4 -9 -3 -1 -8
word technical interview	2 0 -8 7 0 0 0 0 0 -11
word technician	3 -2 -1 0 0 0 -1 0 1 -5
word tecnica	4 -2 -2 2 3 -2 -2 0 -1 -12
word tecnico	-1 -1 0 0 8 0 -3 0 0 4
word telefon	-2 -2 -2 0 0 0 6 0 0 -10
word telefone	0 3 0 0 0 0 -3 0 0 -1
word telefonicamente	4 0 0 0 0 0 -1 -2 1 -1
word telefonisch	2 -2 0 3 0 0 -2 0 0 0
word telegram	0 0 0 0 0 0 0 0 0 7
word telephone	-1 2 -1 -1 1 3 -1 0 -1 13
word tell	-6 6 -6 -2 -7 3 20 -3 -4 11
word tell me	-4 13 -5 -1 -5 -3 8 -2 -2 -22
word tell us	0 -6 0 0 0 7 0 0 0 7
word tell you	0 -1 0 0 -1 0 4 -1 -1 24
word tem	-1 -5 0 0 0 -2 9 -1 0 -4
word temo	-1 0 0 0 1 0 1 0 0 -10
word temp	-1 -1 0 -1 1 0 3 0 -1 -4
word tempo	-1 -3 -1 -1 6 0 4 -3 -1 2
word ten	18 7 -2 -1 7 -1 -24 -2 0 5
word ten minut	0 8 0 0 0 0 -7 0 0 3
word tengo	-2 0 -1 3 -1 1 1 0 0 6
word tenho	-2 -2 4 -1 -2 1 2 0 0 -2
word tentative	-1 -1 0 0 -1 0 -3 7 -1 -2
word ter	-1 0 -1 2 4 0 -4 0 0 -1
word term	3 -4 0 0 -1 7 -3 -1 0 3
word termin	4 1 -2 1 -1 -1 -2 -1 -1 -5
word termin am	-1 0 -1 3 0 0 0 0 0 1
word termine	-1 -1 0 0 3 0 0 0 -1 3
word test	-2 -7 -1 -1 -2 -3 29 -5 -6 15
word teste	1 0 0 0 -2 0 0 0 3 -1
word text	0 0 0 0 -2 -1 -14 19 -1 5
word text me	-1 0 0 0 -2 -1 -13 19 -1 -5
word th	-3 8 -3 -1 0 1 -2 0 0 -7
word than	-4 -6 10 -1 -1 -1 4 0 -1 12
word than #	-1 -2 7 0 0 -1 -3 1 0 0
word thank	-32 6 -24 6 4 -23 4 -9 69 16
word thank !	-1 -1 0 0 -2 0 5 -1 1 16
word thank for	-12 7 -13 20 -19 -6 -9 8 24 -15
word thank you	-11 -3 -6 -11 15 -10 12 -9 23 28
word that	1 9 -3 2 -1 8 -6 -6 -4 43
word that i	0 0 0 0 2 0 -1 0 0 8
word that is	0 0 0 0 -2 0 3 0 0 5
word that suit	0 4 0 0 0 0 -3 0 0 3
word that the	-14 0 13 0 1 0 0 0 0 3
word that we	-2 0 -7 8 -1 0 6 -2 -3 12
word that work	-7 14 -3 -1 -1 0 -2 0 0 -2
word that you	12 4 -6 -3 8 13 -23 -4 -1 -12
word that your	9 -2 -3 -2 -2 0 -3 4 0 -2
word that'	3 -3 14 -2 3 5 -13 -3 -4 -24
word the	-12 -37 -10 42 29 -22 35 -39 14 14
word the #	1 -3 0 2 0 1 -1 0 0 2
word the above	8 -1 -6 0 0 1 0 0 0 -1
word the analyst	-6 10 0 -1 -1 0 -1 0 0 9
word the attach	0 0 0 0 0 0 1 0 0 -5
word the best	-4 2 -6 25 0 -1 -11 -3 -3 3
word the board	-4 -1 -4 -1 3 -1 9 0 -1 -2
word the budget	-1 -1 0 8 -5 -2 5 -3 -1 2
word the calendar	11 -6 -1 2 -1 0 -4 -1 -1 -4
word the call	1 0 0 0 0 0 0 0 0 6
word the client	-7 6 -1 0 8 -2 3 -2 -3 -7
word the clos	-1 -1 0 0 0 0 -1 0 4 -3
word the committee	-3 -2 -1 0 0 -1 5 -1 2 -2
word the conversation	-1 0 0 -1 0 0 3 0 0 -1
word the data	-1 1 -1 0 -1 0 -1 0 3 6
word the day	17 -4 3 -3 0 -3 -7 -3 -1 0
word the detail	5 -3 0 0 0 0 -1 0 0 -3
word the employer	-2 -1 0 6 -3 0 -1 -1 2 6
word the end	-3 -2 0 -1 13 -2 -26 -3 24 -9
word the final	3 7 -3 -1 7 -5 -5 -2 -2 -6
word the first	-3 1 0 0 -1 5 -1 0 -1 -3
word the follow	-6 1 -1 6 -1 0 -1 0 2 10
word the hiring	-2 -1 -1 -2 6 0 9 -2 -6 9
word the inconvenience	0 0 1 0 0 0 0 0 0 9
word the interview	-11 -7 28 1 -4 0 -6 3 -4 -7
word the invitation	1 -2 -1 4 -1 0 -2 2 0 2
word the invite	-23 -1 27 0 0 0 -2 0 0 2
word the job	-10 4 -3 2 40 -11 -12 -8 -3 5
word the last	5 0 -1 0 0 0 -2 -1 0 1
word the link	-1 0 -1 0 -1 -1 5 0 -2 -6
word the list	2 0 0 -1 0 0 -1 0 0 3
word the meantime	0 0 0 0 0 0 -1 1 1 -4
word the morn	-2 0 -1 1 -3 0 7 -1 -1 -3
word the name	-1 -2 0 0 -1 -2 7 -1 0 -8
word the new	-5 -1 4 6 -12 -1 13 -2 -2 5
word the next	-3 4 -2 -1 15 -2 -9 -2 1 -11
word the number	1 -1 0 0 -3 0 -3 4 3 -16
word the offer	-2 -2 -1 0 0 16 -9 -1 0 -3
word the office	17 1 -3 -2 -1 -1 -9 -1 0 -6
word the other	-2 -1 -4 -2 21 -6 -3 -1 -1 -3
word the owner	5 -3 -2 17 -11 -1 -3 -1 0 -2
word the panel	-6 -2 -5 0 3 -4 0 -4 16 -1
word the partner	1 -1 -1 -1 0 1 2 -1 0 -7
word the phone	0 0 0 0 1 0 -1 0 0 -4
word the platform	0 0 0 0 0 0 0 0 0 -3
word the position	-1 0 -1 1 8 2 -1 -1 -7 8
word the post	-1 -11 -2 20 -8 11 -24 -6 21 -10
word the proces	-2 -6 0 -1 -4 -1 16 -1 0 -4
word the record	0 0 0 0 0 0 0 0 0 5
word the right	0 0 0 0 1 0 0 0 0 7
word the role	-8 11 -2 0 7 3 -10 -1 0 1
word the same	-2 -4 14 -1 0 -2 -5 0 0 14
word the second	23 -2 -6 -1 -5 -3 -2 -3 -2 10
word the senior	0 0 0 0 1 0 0 0 0 -3
word the shop	-2 -1 -3 -3 -1 -3 -14 29 -2 -20
word the team	-20 -4 1 0 -7 -2 21 4 6 -20
word the time	3 1 -4 0 -2 -1 -1 0 4 12
word the timemention	-1 -2 6 -8 -3 -3 -9 17 4 -21
word the week	-3 4 23 -1 -4 -3 -17 -1 2 -2
word the weekend	-4 -1 -2 -1 -4 -12 21 -2 5 -3
word their	-9 12 -1 0 0 -1 0 0 0 5
word them	-4 -5 -7 -2 -2 -5 23 -3 5 0
word then	4 -7 19 -5 -9 -6 -10 -6 20 -6
word then !	9 -1 -1 0 -1 -1 -5 0 -1 -3
word theo	0 0 0 0 0 0 0 0 0 3
word there	1 0 -7 11 10 -2 -9 -2 -1 16
word there !	0 0 0 0 1 0 0 0 0 -5
word there'	-1 -1 -1 8 -6 0 -4 1 4 4
word there' a	0 -1 0 0 -4 0 1 0 5 0
word these	-3 1 1 -1 -5 -2 13 -2 -2 -18
word they	-15 3 -11 -4 56 33 -46 -9 -7 21
word they want	0 -1 -3 0 2 22 -19 0 0 -3
word they're	-7 6 -3 -1 1 -2 7 -1 0 -4
word they've	-4 5 0 0 0 0 0 0 0 5
word thing	-7 4 -4 0 -7 -6 5 17 -2 4
word think	0 -5 -1 -1 6 6 -4 -1 0 6
word this	-11 -14 -5 8 18 -12 -9 31 -6 22
word this email	0 -1 0 0 0 0 -2 3 1 0
word this invitation	-6 -2 -1 -1 -3 -2 -2 18 -1 -9
word this is	5 -5 -5 0 -1 0 -4 10 0 10
word this isn't	-1 -1 0 -3 3 -1 3 -1 0 -2
word this message	0 0 0 0 -1 0 0 0 1 4
word this occasion	0 0 0 0 2 0 0 0 -1 6
word this one	0 0 0 0 2 0 0 0 0 -12
word this position	0 0 0 0 0 0 0 0 0 6
word this time	0 -1 -2 -1 18 -1 -7 -3 -4 2
word this week	-7 7 9 -3 -19 1 -11 12 11 -9
word this year	0 0 0 0 1 0 0 0 0 10
word those	0 4 -3 0 -7 0 -1 0 8 7
word thought	0 0 0 0 9 -1 -4 -3 0 1
word three	-10 6 -3 -2 -6 5 19 -6 -3 -10
word three week	-2 -8 -1 -1 -2 9 5 -1 0 -10
word thrill	0 0 0 0 0 2 -1 0 0 7
word through	18 -2 -6 -7 15 -2 -28 -6 17 -13
word through timemention	4 -1 -1 -2 -1 5 -5 1 0 -5
word through your	0 0 0 0 1 0 0 0 0 4
word thursday	0 0 0 0 0 0 -3 4 0 1
word ti	15 -5 -4 -4 -1 -2 8 -7 -1 -14
word ticket	-1 -1 0 -1 -1 2 0 2 0 4
word tien	0 2 0 0 -3 -1 5 -1 -1 -4
word tijd	0 -1 0 0 4 0 -3 0 1 -3
word till	-4 -1 -5 -7 -3 -4 -5 8 21 -9
word time	-7 33 13 -2 8 -8 -34 -4 2 21
word time :	-3 0 1 4 0 0 0 0 0 -2
word time are	0 0 0 0 0 0 0 0 0 -7
word time for	-7 9 5 -1 -1 -1 -3 -1 0 0
word time in	0 0 0 0 0 0 0 0 1 4
word time timemention	-2 6 -1 -1 -1 0 0 -1 0 0
word time to	-1 2 0 0 -4 0 -1 0 5 1
word time you	3 2 -1 0 0 0 -3 0 0 5
word timemention	6 32 17 18 -35 -25 -18 21 -16 -48
word timemention !	0 -3 -3 -7 0 -5 9 11 -2 -3
word timemention #	22 -1 0 -3 -3 2 -13 -4 -1 60
word timemention :	0 1 -1 3 -1 -1 -1 -1 -1 -5
word timemention ?	12 15 -6 -4 -4 6 -13 -3 -3 -14
word timemention a	2 0 0 0 0 0 -1 0 0 7
word timemention about	0 0 0 0 0 0 1 0 0 4
word timemention al	5 0 -1 0 0 0 -2 -2 0 -2
word timemention and	-1 -10 -4 -5 -1 -2 -6 -4 32 3
word timemention at	19 -8 2 -4 -2 -7 3 -4 -1 -9
word timemention au	0 -1 0 -1 0 3 0 0 0 -4
word timemention be	-8 10 -1 0 0 0 0 0 0 -1
word timemention by	-1 0 3 0 0 0 0 0 0 -2
word timemention como	-3 0 0 -1 0 0 5 -1 0 -2
word timemention con	0 0 0 0 0 0 0 0 0 12
word timemention e	-2 0 4 0 0 0 -1 0 0 -4
word timemention en	7 -3 -1 0 0 0 -1 0 0 27
word timemention for	9 -7 1 -2 0 4 -2 -2 -1 5
word timemention has	-7 -4 17 2 -1 -4 -3 -1 0 -9
word timemention if	-5 2 -1 -1 0 8 -3 0 0 -12
word timemention il	-1 0 2 1 0 0 -1 0 0 -3
word timemention in	13 -9 2 -1 -1 0 -1 -1 -1 7
word timemention instead	-4 -2 13 0 0 -1 -3 -1 0 -12
word timemention interview	-1 -1 3 1 0 0 0 -1 0 -18
word timemention is	-25 -2 37 4 -1 -1 -6 -5 0 -9
word timemention it	-2 -1 7 -1 0 0 -1 -2 0 -3
word timemention lunch	26 -1 -1 -2 -1 -3 -14 -3 -1 -9
word timemention na	5 0 -3 -1 0 0 0 0 0 5
word timemention nao	-3 -1 10 1 -1 0 -6 0 0 -1
word timemention new	-3 0 4 0 0 0 0 0 0 3
word timemention no	3 -1 1 1 0 0 -1 -2 -1 -6
word timemention non	-2 -2 6 1 -2 0 0 0 0 -2
word timemention o	-2 7 -1 -1 -1 -1 -2 0 0 -7
word timemention oder	-3 4 0 0 0 0 0 0 0 9
word timemention of	-1 -1 2 0 0 1 0 0 0 -3
word timemention on	9 -5 2 0 0 0 -1 -4 0 -7
word timemention op	11 -6 0 -1 0 -1 -3 0 0 -2
word timemention or	-50 86 -7 -3 -2 -4 -14 -3 -1 7
word timemention ou	-1 4 0 0 0 0 -1 -1 -1 -8
word timemention para	-2 0 -2 -1 -1 -3 9 0 -1 -3
word timemention per	0 -1 -1 -1 -1 -1 8 -3 -1 1
word timemention please	1 -5 -3 1 0 6 2 -1 0 23
word timemention por	3 -1 -1 0 0 0 -1 1 0 0
word timemention pour	-1 -1 1 0 3 0 0 0 -1 3
word timemention rather	-1 -1 8 0 0 -1 -4 0 0 -6
word timemention s	-4 -3 -1 27 1 -1 -14 -3 -2 -10
word timemention same	-7 -2 20 -6 0 0 -1 -4 0 -11
word timemention so	0 -5 6 -6 -1 -1 12 -6 -1 -12
word timemention suit	-7 11 -3 0 0 0 0 0 0 8
word timemention sur	4 0 0 0 0 0 -3 0 0 -1
word timemention te	-2 -10 -1 0 0 0 15 0 0 -3
word timemention the	27 -7 -1 17 -9 -3 -22 -1 0 -3
word timemention then	-2 0 3 -1 0 -1 2 0 0 -7
word timemention through	5 -1 0 -1 -1 5 -2 -4 0 -2
word timemention timemention	-16 30 -8 -2 -1 -1 -4 2 -1 17
word timemention to	-3 -2 5 -2 -1 5 -4 -1 1 44
word timemention us	-5 -1 -1 0 0 0 0 7 0 -2
word timemention with	13 -4 -4 -1 -1 -1 -5 3 -1 -13
word timemention work	-3 8 -4 -1 0 -2 2 0 0 -11
word timemention would	1 0 0 0 0 0 0 0 0 -3
word timing	-5 -2 16 5 -6 -1 -4 -3 -1 -5
word to	-85 51 4 11 12 18 25 -3 -34 104
word to #	-4 -6 -1 -1 -1 16 -1 -1 -1 20
word to a	-1 1 3 -1 0 1 -1 -1 0 8
word to accept	0 0 0 0 0 1 0 0 0 4
word to another	-1 0 -1 -2 10 0 -5 -1 0 -5
word to apply	0 0 0 0 -3 0 0 0 4 8
word to arrange	-2 6 -1 -1 -1 0 0 -1 0 -1
word to ask	0 0 0 0 0 0 0 0 0 9
word to be	-4 -1 5 -4 1 0 5 0 -2 31
word to bring	-13 0 -2 -2 0 0 19 -1 0 -1
word to cancel	-1 -1 -1 17 -3 -1 -10 -1 0 21
word to change	0 0 0 0 0 0 0 0 0 8
word to choose	0 0 0 0 4 -1 -1 -1 0 -3
word to come	-1 2 3 16 -11 -2 -7 -1 0 -6
word to complete	-1 2 0 0 -1 0 4 0 -2 6
word to confirm	2 -1 -1 -1 0 1 0 0 0 7
word to do	-11 6 3 11 9 -2 -11 -3 -2 -10
word to everyone	1 0 0 0 0 0 -6 0 6 5
word to find	-7 -3 22 -3 -3 -1 -5 0 0 3
word to follow	7 -1 -1 -1 -1 2 -5 -1 0 -2
word to get	0 1 0 0 1 0 0 0 0 8
word to go	-2 -1 0 0 1 0 3 0 0 24
word to have	-3 -2 -1 -2 -3 17 -6 3 -2 -31
word to hear	-4 10 -2 1 1 -1 -1 -1 -2 4
word to inform	-2 -3 -1 0 -1 16 -10 1 -1 -3
word to interview	3 3 -2 -2 -1 -1 -1 -1 1 -4
word to invite	1 0 0 0 0 0 0 0 0 10
word to join	-3 -1 0 0 0 8 -4 0 0 -2
word to keep	0 0 0 0 1 0 0 0 0 10
word to know	-3 12 -2 -1 0 0 -3 -1 -2 -3
word to let	3 -3 -7 8 0 0 0 0 0 -1
word to make	3 1 -3 0 0 0 1 0 0 6
word to me	-1 -4 -1 0 -2 -1 11 -1 -1 -4
word to meet	-2 9 -6 2 -8 -6 10 -3 3 -1
word to move	-1 1 1 0 3 0 1 -1 -3 -5
word to offer	-1 -1 -1 0 0 6 -2 0 0 21
word to one	-1 0 0 0 10 0 -9 2 -1 -2
word to our	-2 5 -2 -1 1 2 -2 -1 0 -3
word to postpone	-2 -1 21 -1 -4 -1 -4 -6 -3 -9
word to reach	0 0 -3 0 0 0 4 0 0 5
word to record	-2 6 0 0 0 0 -2 -1 -1 -2
word to report	-2 -2 -5 -1 0 2 11 -1 0 0
word to reschedule	-1 -2 3 0 0 0 0 0 0 8
word to say	2 3 -1 -1 -1 -1 -1 2 -1 5
word to schedule	-1 1 0 0 -1 -3 4 -1 0 0
word to see	-9 6 -3 5 -6 5 5 -2 0 -1
word to set	0 3 0 0 2 0 0 0 -3 -3
word to share	-1 0 0 -1 0 0 3 0 0 8
word to sign	0 0 0 0 0 0 0 0 0 16
word to speak	-10 6 -1 0 0 -3 9 -1 0 -1
word to take	-7 -2 5 17 -11 -1 5 -2 -3 -10
word to talk	2 15 -2 -1 -2 -6 -5 -2 1 9
word to tell	0 3 0 0 0 0 -2 0 -1 17
word to the	20 -9 -4 -10 12 -14 24 -8 -11 7
word to this	3 -5 -3 0 5 0 -3 8 -5 -5
word to timemention	-11 -2 22 -3 -1 -1 0 -3 -1 -6
word to us	0 0 0 0 0 0 -2 3 1 -1
word to work	-1 -2 -2 -1 12 -1 -3 -2 -1 5
word to you	-1 -3 -6 -4 -11 -2 32 -3 -2 -10
word to your	1 -2 0 -1 -1 2 -2 4 -1 11
word tobia	2 1 0 0 0 0 -1 0 0 -4
word toda	0 0 0 0 -6 0 7 0 0 0
word together	-1 0 0 0 -1 -1 7 -1 -1 10
word told	-3 -3 -5 26 -14 -2 6 -3 -3 -8
word told you	-3 -2 -1 8 -10 -1 14 -2 -3 -8
word tomasz	0 0 0 0 0 0 0 0 0 18
word too	-1 -1 -1 -1 7 -3 7 -4 -2 -2
word took	-1 -1 -3 -1 16 -3 -6 0 -1 13
word top	9 -1 -3 -1 2 -1 -3 -1 0 -1
word total	-3 1 -5 18 -1 0 -8 -1 -1 11
word touch	4 -5 3 -3 -3 -2 -1 3 5 -14
word town	0 0 0 0 0 0 0 0 0 3
word traga	0 0 0 0 0 0 0 0 0 5
word train	3 -1 -1 0 -1 -3 4 -1 -1 12
word trainee	2 -1 -1 0 0 0 3 -1 -2 -1
word travel	-2 -1 -1 2 0 -1 5 -1 -1 6
word tre	0 -1 -1 0 -1 -1 4 0 0 -1
word tres	0 0 0 0 0 0 0 0 0 -5
word trial	21 -4 -10 0 0 -1 -2 -3 0 -9
word trial shift	15 -2 -9 -1 0 0 -2 -1 0 -7
word truly	0 2 0 0 0 -1 -1 0 0 -7
word tu	-2 6 -1 -1 5 1 -9 -1 3 11
word tu candidatura	0 -1 0 0 0 0 -4 0 5 -1
word tu entrevista	0 1 1 0 0 0 0 0 0 9
word tu perfil	-1 3 0 0 0 0 -2 0 1 -2
word tu postulacion	0 0 0 0 1 0 0 0 0 -3
word tu proceso	0 -1 0 0 3 0 -1 0 0 -1
word tua	-2 0 2 -1 1 1 -1 -1 1 -13
word tua candidatura	-1 0 0 0 1 0 -1 0 1 -7
word tudo	-1 0 2 -1 2 -1 -1 0 0 -5
word tuesday	14 -3 -1 0 0 0 -10 3 0 2
word tuo	2 0 1 -2 6 0 -6 0 0 7
word tuo colloquio	1 0 1 -1 0 0 0 0 0 9
word tutto	1 0 2 -1 0 0 -2 0 0 -3
word twenty	0 2 4 -1 0 0 -4 -1 0 8
word twenty minut	0 2 4 -1 0 0 -4 -1 0 7
word two	-23 -10 -2 -5 -4 -8 60 -1 -5 -3
word two more	-13 3 -1 -2 -1 -1 15 -1 0 -3
word two of	-2 -4 3 -1 -1 0 4 0 0 1
word two week	-2 -1 0 -1 -1 0 5 1 0 -4
word type	0 0 0 0 0 0 0 0 0 4
word u	7 -3 -1 0 -3 0 4 0 -1 1
word uber	1 1 0 0 0 0 -1 0 0 7
word uhrzeit	5 -1 -1 -1 0 0 -1 0 0 -2
word uit voor	0 0 0 0 0 0 0 0 0 3
word uitnodig	4 -2 0 0 0 0 0 0 0 3
word um	-8 -5 8 2 0 -4 7 0 0 -27
word um abraco	0 0 0 0 3 -2 -1 0 0 -4
word uma	-3 1 7 -1 2 -1 -3 -1 -1 -13
word uma decisao	0 0 0 0 2 0 0 0 0 -5
word un	0 5 9 -3 6 2 -14 -1 -4 -14
word un entretien	-2 3 0 0 0 0 0 0 0 8
word un'altra	-1 1 -1 0 1 0 0 0 0 -10
word una	-5 3 0 0 4 -2 4 -5 0 -12
word unable	0 0 0 0 0 0 0 1 0 4
word unable to	0 0 0 0 0 0 0 1 0 4
word und	3 -2 -1 -4 6 0 -3 -1 1 1
word understand	-3 -2 -6 18 -1 -3 -1 -1 -1 1
word une	-2 0 2 -2 1 -2 4 -1 -1 -12
word unfortunate	-1 0 1 0 -2 0 3 0 0 15
word unit	1 0 0 0 0 0 0 0 0 5
word unles	10 -7 0 0 0 -1 -1 0 0 -5
word uns	9 -6 -2 -3 4 4 -2 0 -3 -13
word unser	-6 9 -5 4 -1 0 0 0 0 1
word unser gesprach	0 -1 -2 3 0 0 0 0 0 -1
word unserem	0 -1 0 0 -1 4 0 0 0 -3
word unsubscribe	0 0 0 0 0 0 0 0 0 12
word unter	1 -3 -2 -1 0 -2 7 0 0 -8
word until	-5 -5 -4 -3 -14 -4 15 14 6 -7
word until the	2 -1 -1 -1 -1 -1 1 -4 6 -2
word until timemention	-5 -5 -2 -1 -2 -1 2 16 -2 -4
word up	-14 12 -10 -6 2 -5 -2 2 21 2
word up a	0 0 -1 -2 9 -1 -2 0 -2 0
word up on	-6 5 -1 0 0 0 -5 7 0 9
word up to	-6 -1 -1 -1 -1 -3 9 2 0 2
word up with	0 0 1 0 -4 0 0 0 5 -5
word upcom	11 -3 -3 -3 0 0 0 -1 0 1
word upcom interview	11 -3 -3 -3 0 0 0 -1 0 -4
word updat	-34 -1 40 -2 -1 8 -9 -1 -1 11
word updat :	-5 0 9 -1 0 0 0 0 0 -2
word update	-3 -5 -8 6 23 -2 -8 -11 7 0
word urgent	-3 0 0 2 -2 -1 -14 20 -1 0
word us	-10 -21 -7 18 -14 16 12 2 5 -33
word us !	-5 -2 -1 0 0 -9 14 0 2 -9
word us about	0 0 0 0 0 0 0 0 0 11
word us and	0 -1 0 0 -1 0 -3 1 4 -7
word us canada	-6 -1 0 1 0 0 0 7 0 -1
word us j	5 0 -1 0 0 0 -2 0 0 -11
word us know	-4 -1 -4 25 -11 -1 3 -3 -3 2
word us on	4 -1 0 0 0 -2 0 0 0 0
word us your	0 0 0 0 0 0 -1 0 1 12
word use	-1 3 -3 0 -2 -1 6 0 -1 17
word use the	0 0 -2 0 -2 -1 7 0 -1 -2
word user	0 0 0 0 0 0 0 0 0 7
word using	0 1 0 0 0 0 0 0 -1 13
word usual	-1 -1 0 0 -1 0 -1 5 -1 8
word uur	2 -2 0 0 0 0 0 0 0 10
word uw	2 -4 2 0 -3 0 5 0 -1 -6
word v	2 -3 -1 -2 10 0 -4 0 -1 -5
word va	4 0 6 -1 -1 1 -6 -2 -1 -1
word vacancy	2 -1 -1 1 0 0 -1 0 2 -3
word vacante	1 5 -1 1 -1 -1 -4 -1 0 -5
word vacation	-2 -1 -3 -4 -2 -2 9 6 -1 -5
word vacatur	0 -1 0 0 4 0 -2 1 0 0
word vacature	2 -3 0 0 4 0 -2 0 0 -2
word vaga	0 -3 -6 7 -8 -3 11 0 2 -14
word vaga :	4 1 -3 -1 0 0 0 0 0 0
word vaga de	-2 -5 -1 1 -3 -2 13 0 -1 -1
word vai	-2 -3 -1 2 0 -2 8 -1 0 -1
word valido	2 0 0 0 1 0 -2 0 0 -3
word valu	1 0 0 0 0 0 0 0 0 -4
word van	5 -5 0 0 -1 -2 5 -1 -2 19
word van timemention	0 0 1 1 0 0 -1 1 -1 -6
word vendor	0 0 0 0 0 0 0 0 0 11
word venir	-1 4 0 0 0 0 -1 0 0 9
word venire	0 3 0 1 -1 0 -2 0 0 -2
word ver	-1 0 0 0 2 0 0 0 0 -8
word vers	-1 0 2 -2 1 0 6 -4 -1 -1
word very	1 2 -1 -1 -1 -1 3 -1 0 2
word very much	0 0 0 -1 -1 0 4 -1 0 8
word vez	0 0 0 0 2 0 -1 0 0 -6
word vi	1 4 0 0 0 0 -3 0 0 -1
word via	7 3 -6 -1 -3 -1 5 -3 -1 6
word vida	0 -1 0 0 -2 0 -1 0 4 -8
word video	3 23 -4 -1 -2 -2 -9 -3 -6 -18
word video call	1 0 0 0 0 0 0 0 0 -5
word video interview	1 5 -1 0 0 -1 -2 -1 -1 -12
word view	0 -1 0 -1 -1 3 -1 -1 2 1
word visit	0 -1 0 0 -3 -2 8 -2 0 18
word visita	0 0 0 0 -1 0 2 0 -1 -8
word visual	-3 6 0 0 0 -1 -1 -1 1 -2
word vivo	0 0 0 0 0 0 0 0 0 5
word voce	-2 -3 1 -2 -9 -1 16 -1 2 -6
word voce tem	-1 -5 0 0 0 -2 10 0 0 -2
word voir	-1 -2 3 0 0 0 1 0 0 0
word volgende	0 2 0 0 0 0 0 0 0 -5
word volgende week	0 1 0 0 0 0 1 0 0 -4
word volunteer	0 0 0 0 0 0 0 0 0 13
word von	1 -1 0 0 -2 1 1 0 2 -3
word voor	2 -3 2 -2 5 -2 -3 1 -1 3
word voor de	-1 -1 0 0 4 -1 0 0 0 -2
word voor een	0 0 0 0 1 0 0 0 0 7
word voor je	3 -1 0 -1 1 -1 -1 -1 0 -4
word vor	1 0 0 0 0 0 0 0 0 8
word vorher	0 0 0 0 0 0 0 0 0 12
word vorstellungsgesprach	5 -1 -1 -2 -1 0 -1 2 -1 8
word vote	0 0 -2 0 -4 -1 9 -2 0 6
word votre	-5 1 -2 -1 0 1 9 -1 -4 0
word votre candidature	-3 2 0 -1 2 -1 3 -1 -1 -2
word votre message	-2 0 -1 0 -1 0 7 0 -3 -1
word vous	5 -4 4 -3 -1 -1 9 -4 -5 -17
word vous proposon	-1 1 0 0 0 0 0 0 0 3
word vp	1 0 0 0 0 1 -1 0 0 3
word vue	0 0 0 0 4 0 -2 0 0 -3
word w	-2 11 -4 -1 -1 -1 -2 0 0 -4
word w d	3 1 0 0 -1 0 -2 0 0 -4
word wait	-1 -2 -4 -2 -2 2 6 3 0 10
word walk	3 -1 -1 0 0 0 0 0 0 -8
word want	-10 6 -14 -7 1 51 -14 -9 -3 6
word want to	4 8 -4 -5 0 5 -2 -5 0 14
word want you	-5 -3 -6 -1 0 27 -9 -1 -1 -19
word war	-6 10 -4 -1 3 0 0 0 -1 18
word ware	0 1 0 0 0 0 0 0 0 -3
word was	-51 -10 4 -3 17 -9 36 21 -5 52
word was a	-5 -4 0 -1 9 -2 8 -2 -3 4
word was sent	-1 -1 0 0 -1 0 0 0 3 -6
word wat	7 -6 0 0 0 -2 2 0 0 -3
word way	16 -4 -3 -1 6 6 -17 -2 0 -3
word we	-45 -32 -11 -3 79 -6 29 -22 10 -30
word we are	-10 -3 10 -3 -5 3 14 -3 -3 4
word we can	-13 12 -8 -2 4 17 1 -6 -5 -2
word we can't	-1 -1 0 0 6 -2 -1 -1 -1 6
word we do	-7 -1 2 0 -2 -12 21 -1 -1 -2
word we don't	-2 -7 -3 -1 0 5 9 -1 0 -12
word we go	-2 -6 0 0 -1 -4 15 0 0 -7
word we got	-1 -1 0 0 -4 0 -3 -1 11 -2
word we had	-1 -1 -3 0 7 -1 -1 2 -1 -7
word we have	-7 8 3 5 -9 10 -18 2 6 -9
word we hebben	0 -1 0 0 1 0 -1 0 2 -3
word we je	-1 0 3 -1 0 0 -1 0 1 3
word we just	-1 0 0 -3 -2 -3 10 0 0 1
word we look	5 -1 -1 0 0 0 -1 -1 0 -8
word we need	-2 -1 1 0 1 0 0 0 1 -7
word we receiv	0 0 0 0 1 0 -3 4 -1 4
word we regret	0 0 0 0 1 0 0 0 0 6
word we talk	-1 -4 11 0 -2 2 -5 0 0 11
word we want	1 -2 -3 0 -1 7 -1 0 -1 -8
word we were	0 0 0 0 6 -1 -3 -1 0 -3
word we will	3 -1 -1 -1 2 0 -2 0 0 6
word we wish	-1 0 0 0 1 1 0 0 0 6
word we won't	-3 0 -7 14 -2 -1 0 -1 0 -5
word we would	0 1 -1 0 0 0 0 0 0 5
word we'd	-8 19 -2 -3 -8 25 -15 -4 -4 -11
word we'd like	-3 15 -3 -1 -2 1 -4 -1 -2 -4
word we'd love	-1 5 -1 0 -2 3 -2 0 -1 -9
word we'll	-11 -11 40 -7 -7 -7 2 -15 15 -14
word we'll be	-1 0 0 0 0 0 0 0 2 -5
word we'll have	-7 -3 25 -3 -3 -1 -5 -3 -1 1
word we'll let	-2 0 -1 0 -3 -1 2 -6 11 -2
word we're	-20 -9 4 -2 18 -13 -15 5 32 -10
word we're clos	-3 -1 8 -2 0 0 0 -1 0 -6
word we're pleas	0 0 0 0 0 0 0 0 0 6
word we're sorry	0 0 0 1 0 0 0 0 0 6
word we've	-5 -5 1 7 28 4 -15 -5 -9 -5
word we've decid	-1 -1 0 0 18 -2 -6 -3 -3 8
word we've receiv	0 0 0 0 0 0 0 0 1 5
word wear	31 -2 -7 -2 -2 -3 -11 -3 -1 -1
word web	3 -1 -2 -1 -3 0 -1 0 5 -3
word wednesday	1 0 0 -1 0 0 0 0 0 -8
word week	-39 23 44 -12 -26 16 -40 -5 38 -72
word week :	-4 0 6 -1 0 0 0 1 0 -2
word week ?	-6 10 3 0 -1 4 -5 -1 -3 1
word week after	-2 5 23 0 -3 -1 -21 -1 2 1
word week and	-2 11 -1 -2 -8 -5 -9 17 -2 -17
word week of	-2 -1 -1 -1 -4 -2 11 -1 1 -5
word week to	-2 -8 -3 -1 -2 7 10 -1 -1 -5
word weekend	-12 0 -3 -1 -6 -13 29 -3 8 -22
word welcome	10 -1 -1 -3 -2 -3 5 -4 -1 1
word well	-6 -5 22 -2 15 -2 -16 -3 -3 6
word went	-2 -2 -6 -2 16 1 -3 -1 -1 0
word werden	1 -1 0 -1 2 0 -1 0 0 4
word were	-6 -3 -1 4 39 -5 -12 -8 -7 -6
word were not	0 -1 0 -1 17 0 -2 -5 -7 -3
word weten	2 -2 0 0 0 1 -1 0 1 -3
word what	-15 7 9 -2 -7 3 13 -7 -1 -12
word what happen	-6 -1 -1 0 -3 -2 10 -1 4 -5
word what we	-1 -1 0 0 -4 13 -7 -1 3 -7
word what you	0 8 0 0 -2 -3 -2 0 0 -1
word what'	-2 6 -2 0 -1 -4 4 -1 0 -7
word whatever	0 1 0 0 0 0 -2 0 2 -3
word whatsapp	3 0 -2 0 0 0 0 0 0 -3
word when	-7 -7 -2 -5 -8 9 21 -6 5 16
word when :	2 -3 3 0 0 0 0 0 0 2
word when you	-1 1 -1 0 -7 -4 15 -1 -1 6
word whenever	-8 2 -1 -1 -1 1 9 -1 0 -10
word where	0 -4 3 -2 3 -1 5 -1 -3 1
word where :	5 -3 -1 0 0 0 0 0 0 -7
word whether	-7 2 4 0 -3 -1 7 -1 -1 -2
word which	-17 31 -2 -3 -3 -3 -8 -4 9 -13
word which you	-1 8 -1 0 -3 -1 -1 0 0 0
word while	-1 -2 0 0 4 -1 7 -2 -5 2
word who	-1 -3 -2 -2 24 -4 -7 -3 0 20
word who is	0 -2 0 -1 7 -1 -2 0 0 1
word why	0 0 0 0 0 0 0 0 0 9
word wie	3 -1 0 0 0 2 -3 1 -2 1
word wieder	0 0 3 0 0 0 -2 0 -1 -3
word wij	2 -1 -1 0 -3 0 5 0 -1 -1
word wil	6 -6 0 0 -1 1 0 0 0 0
word will	8 -22 -3 -3 -25 -31 10 14 52 2
word will answer	0 0 0 0 0 0 -3 5 0 -1
word will be	-12 -11 2 4 -15 -23 26 10 19 -38
word will call	-1 0 -2 2 -1 0 0 0 2 10
word will come	-1 -1 0 0 -1 0 -1 0 3 1
word will follow	-2 -1 0 0 0 5 -2 0 0 0
word will get	0 0 -1 -1 -1 0 -5 7 1 -2
word will go	9 -1 0 0 0 0 -8 -1 1 -2
word will interview	0 0 0 0 0 0 0 0 0 16
word will not	-1 0 0 0 4 0 -2 0 0 2
word will review	0 -1 0 0 -1 0 -1 0 4 0
word will take	-5 -1 0 0 -3 -8 7 2 9 -9
word willen	0 -1 0 0 3 0 -2 0 0 -2
word wilt	0 -1 0 0 -4 0 5 0 0 1
word window	0 1 0 0 0 0 -1 0 0 7
word wir	7 -4 0 -2 1 5 -3 0 -5 6
word wir haben	-1 0 -1 0 5 0 -2 0 -1 -1
word wir ihnen	0 -2 0 -1 1 4 -2 0 0 -2
word wir sie	2 0 -2 2 0 0 -1 0 1 -3
word wir uns	0 0 0 0 0 0 0 0 0 4
word wish	0 -1 0 0 6 1 -2 -1 -1 16
word wish you	-1 -1 0 0 7 0 -2 -1 -1 9
word with	22 -4 6 -15 1 11 -14 -14 7 -14
word with a	-7 11 0 -2 9 0 -4 -4 -3 16
word with another	0 -1 0 0 2 0 0 0 0 26
word with dr	2 0 -1 0 0 0 -1 0 0 8
word with me	4 3 -3 -1 -1 -1 1 -2 -1 -15
word with our	21 4 -3 -2 -1 -2 -9 -5 -1 -13
word with reference	0 -2 0 0 0 3 0 0 0 -2
word with the	-8 -1 -5 3 -5 -4 27 -6 -2 5
word with two	-2 -1 0 0 2 -1 4 0 0 2
word with us	-2 -6 -2 -1 4 10 -3 -2 1 -22
word with you	3 5 -4 -2 5 -3 -3 1 -1 5
word with your	2 -7 -1 -1 1 2 9 -2 -4 23
word withdraw	0 -1 0 0 -2 0 0 0 4 -1
word withdrawn	-2 -1 -1 9 -2 0 -1 -1 -1 -1
word within	-5 -6 -2 -2 23 -2 -9 7 -3 -8
word within #	-1 -3 -1 -1 -3 1 1 7 -1 -1
word within three	0 0 0 0 0 -1 2 -1 0 6
word within two	-2 0 0 -1 -1 0 5 1 -1 -2
word without	-5 -4 -1 4 2 -1 2 2 -1 4
word woche	-1 2 -1 -1 1 1 0 -1 0 5
word won't	1 -5 -9 12 6 -2 0 -3 -1 -12
word won't be	-4 -4 -4 13 7 -1 -5 -1 -1 -9
word word	-4 5 -1 -2 6 -2 -2 0 0 4
word work	-10 5 -10 -4 17 0 -3 12 -6 0
word work ?	-2 1 -2 0 0 0 4 -1 0 -3
word work days	1 0 0 0 -1 0 -3 3 0 -2
word work for	-3 10 -9 0 -1 -2 6 0 0 0
word work on	0 0 -2 2 1 0 -1 0 0 -8
word work with	-1 -4 -1 -1 5 7 -5 -1 0 -11
word would	-21 63 -21 -6 5 -3 -7 -6 -4 43
word would any	0 1 0 0 0 0 0 0 0 -8
word would be	4 8 -3 -1 -1 5 -10 -2 -1 -1
word would like	-2 14 -4 -1 1 0 -4 -2 -1 28
word would love	0 6 0 0 -1 0 -2 0 -1 8
word would timemention	-16 20 -3 -1 0 0 0 0 0 8
word would you	-2 15 -11 -1 1 -4 5 -1 -1 10
word writ	6 -3 -8 6 8 -2 -9 3 -1 2
word writ to	-1 0 -7 8 0 0 0 0 0 3
word write	-4 -3 11 -2 1 -3 -11 13 -1 12
word write to	-1 0 -5 0 -3 -1 -6 16 0 -3
word written	-2 0 0 0 -1 -1 9 1 -6 -4
word wurde	-8 8 -6 0 0 -2 7 0 0 -5
word wurden	0 1 -1 0 -2 3 0 0 -1 -6
word x	5 -5 -2 3 -3 0 4 0 -2 12
word x #	0 -2 0 0 0 0 4 0 -2 2
word y	1 -10 0 0 -13 0 18 -1 5 0
word y #	0 0 0 0 0 1 0 0 0 7
word y entrevista	0 1 -1 0 0 0 0 0 0 8
word y nos	2 -1 -1 0 0 0 2 -2 0 -3
word y te	0 -4 5 0 0 0 0 0 1 -1
word y timemention	0 0 1 0 0 0 0 0 0 5
word ya	0 -2 -2 5 0 -1 -3 -1 4 -6
word yani	-2 -1 1 -2 0 1 7 -4 -2 -4
word year	-4 -2 -1 -2 12 4 -5 0 -2 24
word yes	-4 -8 -6 -1 -8 69 -36 -4 -1 -23
word yet	-5 -1 -5 -3 -9 -6 40 -9 -2 -1
word yo	20 -4 -1 0 -1 -1 -12 0 0 -2
word york	7 -6 1 0 -1 0 -1 1 0 3
word you	-60 36 -44 -18 40 62 73 -83 -6 -49
word you !	1 3 -2 -1 -5 17 -10 -3 -1 13
word you :	6 -3 -4 0 -1 7 -4 0 -1 -1
word you ?	-4 8 6 -1 -8 8 -7 -3 -1 -9
word you a	-1 0 2 0 0 1 0 0 0 16
word you about	9 -7 0 -1 -9 -1 12 -1 -1 6
word you an	-1 0 0 0 0 0 2 0 0 -3
word you and	-1 0 0 0 7 6 -8 -2 -1 7
word you are	8 -6 -3 -3 -1 8 1 -1 -3 9
word you as	-3 -2 -1 -2 -5 19 -4 -1 -1 0
word you at	4 -3 -3 -1 -2 -1 10 -3 -1 -18
word you be	4 3 -2 0 0 -1 -4 0 0 -1
word you by	-1 -4 -1 -1 -1 -1 9 -1 1 12
word you can	4 2 -3 -4 -10 29 -15 -6 3 -22
word you come	-1 7 -1 0 0 0 -2 0 -2 -11
word you could	-4 11 13 -1 -3 -6 -10 -1 0 -10
word you do	-5 -5 10 -1 9 -1 -4 -3 -1 0
word you down	2 0 -1 0 0 0 0 0 0 -4
word you for	-10 17 -10 -9 9 -4 17 -6 -3 38
word you free	0 -4 7 0 0 -1 -1 0 0 4
word you get	0 0 -1 0 -1 -1 4 -1 0 12
word you got	7 1 -2 0 -1 -1 -1 0 -3 -6
word you have	17 9 -17 -4 -8 15 -9 -2 -1 24
word you in	-1 0 2 -1 0 -1 0 -1 2 -10
word you interview	-4 -5 -5 -1 10 0 8 -1 -1 12
word you join	1 0 0 0 0 -1 0 0 0 5
word you know	1 -4 -8 7 -7 -1 8 -7 10 1
word you may	-1 1 0 0 0 0 0 0 1 8
word you more	0 3 0 0 0 0 0 0 -1 6
word you must	0 0 0 0 0 0 0 0 0 6
word you need	-6 -6 -2 12 -4 -4 15 -3 -2 -3
word you on	2 -2 -6 5 15 8 -15 -4 -1 18
word you prefer	-7 12 -2 0 0 -1 -2 0 0 -10
word you recent	0 0 0 0 0 0 0 0 0 11
word you send	-1 2 -1 0 -1 -2 3 0 0 -4
word you sent	0 4 0 0 -3 -3 -3 5 0 -23
word you should	2 -1 -1 -1 -1 -3 7 -1 -1 -6
word you succes	0 0 0 0 1 0 0 0 0 7
word you take	0 -1 0 0 2 0 0 0 0 9
word you tell	-3 10 -1 -1 -1 -2 -2 -1 -1 -14
word you that	-2 -3 -1 0 -1 16 -11 1 -1 8
word you the	3 -3 -1 -2 10 2 -7 -2 -1 5
word you then	13 -4 -1 0 -1 -1 -5 0 -1 -4
word you timemention	13 -2 -15 -5 4 -6 17 -5 -1 -20
word you to	-15 9 -5 -4 6 -5 20 0 -5 -5
word you want	-3 2 -2 -1 -2 14 -5 -2 0 9
word you were	-6 -1 -1 4 25 -4 -8 -3 -7 -13
word you will	3 -1 -1 -1 -1 0 0 0 1 5
word you would	-5 8 0 0 -3 -2 3 0 0 1
word you'd	13 1 -2 -1 11 -4 -16 -3 -1 -6
word you'd be	0 0 -1 0 12 -1 -9 -2 -1 0
word you'd like	-5 5 -1 0 -1 -2 5 -1 0 -2
word you'll	17 -4 -4 -2 0 7 -9 -5 0 -24
word you'll be	7 -1 -1 -1 3 -1 -6 0 0 -3
word you'll get	1 0 0 0 -1 -1 3 -1 -1 -3
word you'll hear	9 -1 0 0 -1 0 -5 -1 0 -7
word you'll meet	2 0 -1 0 0 0 0 0 0 -3
word you're	-10 -10 -1 -4 -5 13 31 -5 -8 17
word you're confirm	1 0 0 0 0 0 0 0 0 5
word you're still	-1 -1 -1 -1 -4 0 12 -1 -2 -5
word you've	22 -2 -3 13 -11 -8 -5 -6 0 14
word you've been	-3 0 -2 7 -3 -2 8 -3 -3 13
word your	-83 21 -4 -12 -8 14 6 20 48 63
word your answer	0 -1 0 0 0 4 -2 -1 0 6
word your application	-8 -4 -5 -1 -17 -2 19 -9 27 -32
word your appointment	0 0 0 1 0 0 0 0 0 27
word your assessment	-1 -2 0 0 -1 0 11 -2 -3 -6
word your availability	-5 12 0 -1 -1 -1 -2 -1 -1 -1
word your background	0 4 0 0 -4 0 -2 0 3 5
word your calendar	4 -1 -1 1 -1 0 -1 -1 0 -6
word your candidacy	0 0 0 0 0 0 1 0 0 5
word your candidate	0 -1 0 0 -2 0 7 0 -3 0
word your cv	-1 -2 0 0 -3 0 10 -1 -2 -6
word your detail	-1 -1 0 -1 3 0 0 0 0 -3
word your email	0 0 0 0 0 0 -2 4 0 9
word your experience	0 -1 0 0 5 0 -3 -1 1 -2
word your file	0 -1 0 0 -2 -3 8 0 0 -9
word your first	-5 -4 0 -1 -5 11 2 3 0 -10
word your interest	0 -1 -1 -1 5 0 -2 -1 0 -1
word your interview	-11 -23 34 -7 19 -6 12 -13 -4 -40
word your job	0 0 0 0 0 0 0 0 1 10
word your laptop	-5 -1 0 0 -2 -4 12 0 0 -3
word your message	-22 -7 -4 -2 -5 -2 -17 57 0 -38
word your offer	0 -1 0 0 0 3 -1 0 0 8
word your own	0 0 0 0 0 0 0 0 0 6
word your passport	-6 -1 0 0 -1 -1 11 -1 0 -3
word your patience	0 -1 0 0 5 0 1 0 -4 -1
word your phone	0 3 0 0 0 0 -1 -1 0 -1
word your profile	0 0 0 0 1 0 -1 -1 3 2
word your recruiter	-4 1 0 4 0 0 0 0 0 -4
word your request	0 0 0 0 0 0 -7 10 0 -13
word your resume	-5 10 -1 -1 -7 -1 -7 -1 13 8
word your schedule	0 0 0 0 0 0 0 0 0 -3
word your scorecard	0 0 0 0 0 0 0 0 0 5
word your talk	0 0 0 0 0 0 0 0 0 7
word your team	0 0 0 0 0 0 0 0 0 27
word your technical	2 0 -8 7 0 0 0 0 0 -12
word your time	0 0 0 0 0 0 1 -1 0 7
word your upcom	2 -1 0 -1 0 0 0 0 0 -4
word your video	0 3 0 0 0 0 -1 0 -1 -2
word your virtual	1 0 0 0 0 0 0 0 0 -5
word your visit	1 0 1 0 0 0 0 0 0 -3
word your work	0 0 0 0 1 0 0 0 0 8
word zeit	0 0 0 -1 3 0 0 0 -1 3
word zien	-1 0 3 0 0 0 -1 0 0 -1
word zit	0 -1 0 0 0 -1 1 0 1 -3
word zo	0 0 0 3 0 0 -2 0 0 -1
word zoal	3 -2 0 0 0 1 -1 0 0 -5
word zoom	18 -1 -4 -2 -1 -1 -3 -4 -1 2
word zu	1 -1 -1 0 1 0 -1 0 1 -5
word zu einem	1 0 0 0 0 0 -1 0 2 -3
word zum	2 -2 -1 -1 -1 5 -2 0 1 9
word zum timemention	1 -2 0 -1 -2 5 -2 0 1 -5
word zur	3 -1 0 -1 0 0 0 0 0 13
word zusammen	0 0 0 0 0 0 0 0 0 6
word ª	3 -2 0 0 0 0 0 0 0 1
word º	0 0 0 0 0 0 0 0 1 -4
"""
