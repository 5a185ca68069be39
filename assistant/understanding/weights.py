"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-61 -9 -30 -30 -33 -24 -140 3 324 -119
ack.received@subject	-22 -20 -9 -9 -33 -8 -23 7 117 -95
ack.thanks	-4 62 -32 -14 -16 -24 -67 -19 114 7
ack.thanks@subject	-7 -9 -4 -3 -41 -3 -9 -4 81 -24
affirm	86 28 6 -70 -46 91 28 -84 -39 -30
against, and no job	4 -24 2 22 -33 -4 -14 69 -22 92
agreed	222 -18 52 -20 -34 -24 -133 -27 -17 -20
agreed, and a nod	119 -8 -26 -6 -9 -8 -48 -8 -6 -11
answer	-22 -64 72 -27 -76 -53 88 15 67 -36
asked to move	-111 -4 167 -7 -6 -4 -27 -5 -3 -3
automatic answer	-59 -48 -19 -14 -32 -12 -40 252 -27 -131
autoreply.absence	9 -67 -44 -43 -38 -26 -39 280 -32 -69
autoreply.absence@subject	-13 -10 -22 -7 -9 -8 -24 100 -7 -38
autoreply.bounce	-21 -9 -8 -7 -30 -5 -20 107 -7 -83
autoreply.bounce@subject	-10 -4 -4 -3 -13 -2 -6 48 -6 -54
autoreply.receipt	-118 -20 -20 -11 -15 -11 -21 226 -10 -72
autoreply.receipt@subject	-85 -12 -12 -6 -6 -4 -11 145 -8 -33
autoreply.received	-13 -12 -8 -6 -17 -1 -79 209 -73 -83
autoreply.received@subject	-6 -5 -3 -2 -7 -4 -44 104 -33 -59
bias	66 9 -72 -14 36 -87 -31 95 -2 -187
board	1 -6 -2 -3 2 -2 -4 -3 19 -14
bulk	1 -10 -42 38 33 -5 -9 0 -6 176
calendar CANCEL	-18 -5 -6 63 -15 -2 -12 -3 -2 0
calendar REPLY	-20 -8 -5 -5 -7 -3 -15 68 -6 -51
calendar REQUEST	271 -97 10 -27 -31 -10 -50 -46 -20 -51
cancellation.off	-135 -26 -38 350 -48 -15 -54 -18 -15 -41
cancellation.off@subject	-74 -13 -15 155 -10 -6 -20 -8 -8 -12
cancelled, and moved	-4 -1 0 11 -1 -1 -3 -1 0 5
chat.lure	22 -1 -7 -1 -1 -1 -9 -1 -1 60
chat.lure@subject	0 0 0 0 0 0 0 0 0 22
colleague	-2 -2 -2 -2 -12 -1 -3 29 -5 216
day alone	-105 -38 -43 103 -40 39 12 20 52 -14
deadline	-93 2 -38 -57 -52 164 92 -15 -3 56
forwarded	32 -3 -5 -1 -5 -3 -18 6 -3 134
generated	7 12 -51 31 41 -10 -25 -8 2 -160
hiring little	-1 -6 -33 27 15 -16 1 69 -55 40
hiring much	15 38 0 -14 10 -64 0 -40 54 -112
hiring none	-25 -58 -5 -43 14 83 -9 15 27 60
hiring some	42 27 8 23 -23 -41 -5 -7 -25 -45
hiring.application	-43 -26 -71 -70 97 -72 79 -52 159 108
hiring.interview	74 17 78 22 -49 -82 -32 -3 -24 59
hiring.meet	19 130 -43 -2 1 -45 -42 4 -23 30
hiring.process	11 -35 -7 -35 89 -30 58 -40 -12 8
hiring.role	-60 19 -105 36 24 60 75 4 -54 -18
human	110 11 42 -47 22 -4 66 -116 -85 -60
invite.details	197 -88 -19 7 -55 -63 80 -43 -17 -54
invite.details@subject	20 -5 -2 -2 -4 -1 -3 -1 -2 36
invite.fixed	205 -48 58 32 -37 -76 -4 -66 -64 -35
invite.fixed@subject	52 -32 -17 3 -20 -9 34 -1 -9 41
invite.forward	83 -18 -14 4 18 -12 -41 -14 -7 -47
invite.forward@subject	23 -4 -18 -1 0 0 -1 0 0 -20
invite.invited	32 61 -63 -26 31 30 -83 12 7 -83
invite.invited@subject	24 -8 5 -7 -7 -27 30 -6 -4 -2
invite.reminder	56 -10 -19 -12 9 -2 -13 -5 -4 40
invite.reminder@subject	25 -3 -8 -5 -2 -2 -2 -3 -2 29
job and one time	125 -43 39 84 -48 -26 -106 17 -43 21
job, and no person	9 12 -80 19 8 -24 -8 -18 83 -11
known application	106 -12 93 32 -23 37 26 -138 -120 -230
known interview	-31 -17 138 66 -16 -10 -103 -15 -11 -66
known interview, other time	-77 -4 93 -2 -1 -1 -5 -1 -1 -26
meeting link	43 -5 -12 -4 -3 -3 -8 -3 -3 -79
move asked, and a nod	-94 -3 139 -5 -5 -3 -22 -4 -2 -3
no job and a time	105 148 43 -55 -45 -43 -142 25 -36 14
no time	-85 -39 -67 -86 148 1 58 17 53 -30
not.alert	-15 -5 -7 30 22 1 4 -13 -18 104
not.alert@subject	0 0 0 0 0 0 0 0 0 144
not.cold	0 -5 -3 11 -13 4 14 -2 -6 150
not.cold@subject	1 0 0 0 0 0 0 0 0 23
not.employer	4 4 1 -3 12 -1 -17 -4 4 157
not.employer@subject	2 0 0 0 0 0 0 0 0 80
not.event	13 -20 -5 -8 -6 -6 2 34 -5 67
not.event@subject	7 -4 -1 -2 -1 -1 -3 7 -1 112
not.media	5 3 -6 -2 -1 -2 7 -1 -2 102
not.media@subject	0 0 0 0 0 0 0 0 2 25
not.official	-10 -9 32 -10 -5 6 -31 31 -3 110
not.official@subject	-26 1 28 -3 -23 -1 -3 2 24 139
not.practice	-3 0 -2 -1 -1 -1 -1 5 3 120
not.practice@subject	-4 1 -1 -1 0 0 0 6 0 69
not.research	8 -1 -5 -1 4 -1 -1 -1 -1 137
not.research@subject	7 0 -4 -1 0 0 0 -1 0 -21
not.someone	3 25 -8 8 -11 -5 10 0 -22 187
not.someone@subject	-3 -6 -1 -1 -6 -4 24 4 -7 22
not.staff	2 -1 0 -1 2 0 0 0 -1 152
not.staff@subject	0 0 0 0 0 0 0 0 0 156
not.study	-14 12 -3 -7 -43 -10 29 -7 45 89
not.study@subject	-15 5 -4 -2 33 -3 -20 15 -10 168
offer.clear	-91 -58 -39 -28 61 247 -35 -33 -23 -63
offer.clear@subject	-57 -13 -8 -7 -12 58 53 -8 -6 -44
offer.terms	-34 5 -25 -28 -103 180 54 -20 -29 -67
offer.terms@subject	-3 -3 -1 -1 -2 6 6 -1 -2 15
old time	-116 -49 186 20 -8 -3 -16 -8 -6 -71
one time	265 -85 80 47 -82 -51 -164 60 -70 27
one time, asked	-54 5 74 -4 -4 -3 -8 -3 -3 13
owner	0 0 0 0 0 0 0 0 0 -114
pair alert&apply	0 -2 0 0 9 0 0 0 -6 35
pair alert&ask	-3 4 -1 -1 9 -1 -6 -2 0 -22
pair alert&asked	-3 -7 -8 -2 6 2 23 -4 -6 -22
pair alert&available	-1 4 -2 0 0 0 -1 0 1 -14
pair alert&book	1 -2 0 0 9 0 0 0 -6 10
pair alert&call	-3 10 -1 0 -1 -1 -2 -2 0 9
pair alert&closer	0 -2 0 0 9 0 0 0 -6 3
pair alert&hear	0 0 0 0 0 0 0 0 0 23
pair alert&interview	-3 -3 28 -1 -9 0 -6 0 -4 20
pair alert&not	0 0 0 0 0 0 0 0 0 50
pair alert&role	-4 -10 -3 20 -3 -3 11 -3 -6 45
pair alert&slot	-2 15 -1 0 -1 -1 -3 -2 -4 -5
pair alert&talk	0 7 0 0 -1 0 -2 0 -4 12
pair alert&time	1 -1 -2 -4 -2 -1 10 -2 1 -7
pair alert&title	0 -1 0 0 9 0 0 0 -6 61
pair apply&ask	7 19 -4 -2 -13 -6 3 4 -8 31
pair apply&asked	-1 3 -1 0 4 -2 -1 -1 -1 -6
pair apply&available	-2 1 -1 -1 0 -1 -13 -1 19 -1
pair apply&book	-4 -1 3 -1 8 -1 -6 -1 4 -16
pair apply&call	12 3 -2 -1 -3 -1 -12 -1 5 15
pair apply&candidate	-36 48 -14 -4 22 -16 -15 0 15 -64
pair apply&choose	-4 -20 -1 -1 1 8 6 -3 16 -49
pair apply&civic	2 -13 -1 -2 -3 -2 38 -6 -13 13
pair apply&closer	-5 7 -3 -3 4 -2 -7 -3 13 -23
pair apply&cold	-1 -1 -1 -1 0 -1 -1 -1 5 73
pair apply&confirm	-6 -3 2 -2 -5 0 -11 -2 27 -9
pair apply&deadline	12 30 -5 -6 0 -5 -51 -7 31 -1
pair apply&decide	-2 -3 -1 -1 17 -1 -2 -1 -4 52
pair apply&document	15 0 -3 -2 -16 5 0 -6 6 -22
pair apply&education	13 -10 -2 -1 12 -1 -4 -3 -4 14
pair apply&enjoyed	8 14 -4 -3 21 -3 -18 -3 -14 -18
pair apply&family	-1 10 -1 -1 -2 -1 -6 -1 3 -14
pair apply&feedback	0 -1 -1 -1 7 -1 -2 -1 -2 -16
pair apply&filled	12 -3 -2 -3 14 -1 -3 -8 -6 -3
pair apply&future	-13 -2 -1 14 12 -1 -5 -1 -3 -4
pair apply&glad	-2 -28 -4 -2 -4 12 32 -1 -3 -10
pair apply&health	0 -2 -1 -1 -15 0 -1 -1 21 -10
pair apply&hear	-15 -3 -2 -4 22 -6 -23 -27 59 -40
pair apply&hiringside	-5 -3 2 -2 -3 0 -3 -1 16 58
pair apply&inbox	0 -3 -1 -1 -2 -6 10 -2 4 38
pair apply&interview	14 -24 0 1 -3 9 -5 1 6 62
pair apply&invite	10 -24 -2 3 -3 -2 23 -8 3 -34
pair apply&join	-1 -1 -1 0 0 2 -2 0 3 -2
pair apply&keen	13 -21 -5 -2 -2 0 24 -2 -5 12
pair apply&link	-2 1 -1 0 -1 -1 2 -1 1 16
pair apply&lure	-2 -2 -1 -1 -1 -5 12 -2 2 19
pair apply&mediaword	-1 1 -1 0 -1 -1 -2 -1 6 -3
pair apply&meet	6 -2 -2 -2 2 -1 -4 -1 4 -7
pair apply&mine	0 0 0 0 0 0 0 0 0 71
pair apply&move	1 2 -1 -1 6 -1 -2 -1 -5 -10
pair apply&not	-1 -29 -8 5 41 -9 2 -16 16 -26
pair apply&offer	-1 -1 0 0 6 1 -1 0 -3 0
pair apply&office	-4 -1 -1 -4 3 -1 16 -1 -6 -10
pair apply&official	2 -4 -1 -1 -5 -1 13 -4 1 -3
pair apply&onward	0 -2 -3 -4 13 -3 25 -6 -18 -27
pair apply&other	-7 -7 -3 8 16 -2 -1 -2 -1 -4
pair apply&pay	-7 -3 -1 -1 21 -1 -13 -1 6 44
pair apply&practice	0 0 0 0 0 0 0 0 0 24
pair apply&prepare	5 -3 -2 -1 7 -1 -3 -1 0 10
pair apply&property	1 -1 0 0 3 0 -1 0 1 56
pair apply&received	-14 -15 -8 -8 -12 -8 -37 -9 112 -3
pair apply&recruiter	-12 -6 2 0 12 -2 4 -2 5 13
pair apply&remind	0 -3 -2 9 -5 -5 7 -1 -1 3
pair apply&review	-5 6 -6 9 11 -5 -18 -7 16 14
pair apply&role	-14 14 -11 -2 20 1 -12 -13 16 45
pair apply&sales	-5 4 -1 -1 18 -1 -5 -2 -6 7
pair apply&send	1 -13 -4 -4 -9 -4 20 6 8 24
pair apply&shop	-1 -2 -1 -1 -1 -1 -3 4 6 -32
pair apply&sign	-3 -3 -1 -1 -4 -2 -12 1 24 25
pair apply&slot	8 -6 1 -2 -12 -1 -4 -2 18 1
pair apply&sorry	-1 -1 -1 -1 9 -1 -2 -1 -2 27
pair apply&stage	-6 19 -3 -3 13 -4 -11 -4 -2 18
pair apply&study	0 -1 -1 -1 2 -1 -1 -1 2 13
pair apply&talk	-9 19 -1 -1 0 -2 -4 -2 0 -2
pair apply&task	1 -12 -1 -1 -2 -1 33 -6 -11 -9
pair apply&team	-11 3 0 -7 1 -3 18 -4 4 6
pair apply&thank	-14 49 -10 -8 -33 -9 -86 -10 121 -102
pair apply&ticket	-3 -1 -2 -2 -5 -2 -16 13 18 12
pair apply&time	38 -7 -11 2 -21 -13 -54 -3 67 -14
pair apply&title	-69 31 -13 -17 16 -7 -11 14 57 -72
pair apply&wait	-2 -7 1 -1 11 -1 9 -3 -6 35
pair apply&wish	-1 0 -1 -1 -8 -1 -1 -1 12 9
pair ask&asked	-33 3 -16 -11 -19 39 68 -15 -16 -66
pair ask&available	-13 39 -1 -5 -3 31 -35 -4 -9 -78
pair ask&back	-2 -3 -1 -1 -1 1 8 -1 -1 -9
pair ask&book	-31 17 1 12 -3 20 -13 -1 -2 -30
pair ask&call	-17 42 0 -6 -1 -12 13 -8 -12 10
pair ask&candidate	-2 1 -1 -1 3 -1 2 0 -1 9
pair ask&choose	-12 35 0 -2 -4 -2 -13 -2 0 63
pair ask&closer	2 3 -1 -1 7 -1 -3 -1 -5 -14
pair ask&cold	0 0 0 0 0 1 0 0 0 21
pair ask&confirm	-6 -14 17 -3 -2 19 -11 0 -2 -7
pair ask&deadline	-5 27 -7 -5 -7 25 -21 -6 -1 2
pair ask&decide	-8 -6 -1 -1 -11 6 7 2 13 -10
pair ask&document	5 -22 -3 -2 -5 -6 24 15 -6 -8
pair ask&event	-16 1 17 -1 -1 -1 1 -1 0 0
pair ask&family	-1 6 -2 0 0 0 -1 0 0 -5
pair ask&feedback	-1 -1 0 0 2 1 -1 0 0 5
pair ask&future	-5 -2 4 -1 11 -5 0 -1 -1 -9
pair ask&health	9 -5 -4 -5 -1 -2 10 -1 -1 19
pair ask&hear	-13 50 9 -7 2 -10 -24 0 -7 27
pair ask&hiringside	0 0 0 0 0 0 0 0 0 9
pair ask&hitch	1 -1 0 0 0 0 0 2 0 25
pair ask&inbox	-9 -28 -5 -2 -4 -5 22 32 0 -30
pair ask&interview	10 9 2 -2 -15 -4 -18 7 11 4
pair ask&invite	-1 12 -3 13 -3 -1 -6 -4 -6 -11
pair ask&join	-14 0 0 15 0 0 0 0 1 40
pair ask&keen	9 -12 -4 -2 11 -4 10 -4 -3 -1
pair ask&link	-4 8 -2 -2 -4 1 5 0 -2 13
pair ask&lure	0 -1 0 -1 1 -1 4 -1 -1 1
pair ask&machine	-1 -2 -1 -1 -2 -1 -3 14 -4 -6
pair ask&mediaword	2 1 -1 0 -1 -1 -21 21 0 20
pair ask&meet	-16 29 -2 13 -3 -3 -10 -2 -6 1
pair ask&move	-9 -10 10 -3 -13 10 -11 29 -3 -4
pair ask&not	-7 10 -11 16 -13 -4 -2 11 0 28
pair ask&offer	-2 -2 -1 -1 -1 8 -1 1 -1 -7
pair ask&office	5 0 8 -1 -1 -3 -4 -3 -1 85
pair ask&official	-10 -9 4 0 -3 -2 32 -4 -7 -19
pair ask&onward	-3 17 -2 -2 -4 -3 -11 22 -14 -30
pair ask&other	-8 6 25 -2 3 -2 -19 -2 -1 29
pair ask&pay	-1 -7 3 -1 -1 -5 14 -1 -1 -16
pair ask&practice	6 -2 -1 0 -1 0 -1 -1 0 27
pair ask&prepare	8 -6 -6 -7 -2 -29 46 -3 -1 66
pair ask&property	-1 1 0 0 0 0 0 0 1 14
pair ask&recorded	-2 9 -1 0 -1 -1 -3 -1 -1 4
pair ask&recruiter	-3 -2 -1 -1 -2 -2 -31 42 -1 45
pair ask&remind	9 -15 -6 1 -5 15 7 -3 -2 -24
pair ask&review	0 5 -1 -1 -1 0 -3 -1 1 -37
pair ask&role	4 10 -13 -5 2 -5 -19 34 -9 -2
pair ask&sales	2 -2 -1 0 -1 -2 -18 21 0 -7
pair ask&send	10 -8 -9 -5 -13 12 42 -12 -18 14
pair ask&shop	2 1 -1 -1 -4 -1 12 -1 -6 -15
pair ask&sign	-5 -24 -5 -5 -8 96 -41 -3 -5 -43
pair ask&slot	-14 61 -14 8 -10 5 -20 -9 -7 -7
pair ask&stage	-2 3 -2 -1 -1 -1 4 -1 1 11
pair ask&start	-3 -8 -3 -1 -1 21 -4 -1 -1 -23
pair ask&study	6 -7 -1 -1 7 -1 -1 -1 -2 16
pair ask&talk	-5 -4 3 -3 -8 -4 28 -4 -1 15
pair ask&task	12 -7 -1 -1 -11 -1 0 -3 14 -16
pair ask&team	-3 8 -3 -2 -3 -8 19 -2 -5 61
pair ask&thank	-4 2 -2 -1 -4 -3 15 2 -5 12
pair ask&ticket	-4 -9 -1 -1 -2 10 -1 8 0 4
pair ask&time	0 13 -14 4 -12 16 48 -27 -28 -35
pair ask&title	16 19 1 -3 -5 -6 -8 -5 -10 22
pair ask&urgent	-1 -1 -1 -1 -2 -1 -1 7 -1 6
pair ask&video	-8 1 -1 14 -1 -1 -2 -1 -1 8
pair ask&wait	-1 -6 16 -2 -7 -2 5 -1 -3 13
pair asked&available	-11 21 4 -8 -11 20 4 -8 -11 -27
pair asked&book	-2 8 -1 0 -2 -1 -2 0 0 11
pair asked&call	-10 9 -15 -2 -4 -16 45 -4 -2 50
pair asked&candidate	-1 -6 0 0 8 0 1 0 -1 9
pair asked&choose	-24 65 -5 -1 -7 -8 -18 -2 -1 -17
pair asked&cold	0 -2 0 0 -1 -1 5 0 -1 50
pair asked&confirm	-22 18 6 -1 -2 4 0 -2 -1 1
pair asked&deadline	2 -23 -4 -3 0 -13 40 3 -3 -42
pair asked&document	-8 -10 -2 -1 -12 -4 41 -1 -2 -31
pair asked&family	-2 1 -3 0 -3 -2 11 -1 -1 -8
pair asked&future	-4 0 4 0 5 -1 -3 0 0 -2
pair asked&hear	7 -8 -1 -1 1 2 2 -1 -1 45
pair asked&hiringside	-1 -3 -5 0 0 0 10 0 0 31
pair asked&hitch	14 5 -11 -1 -1 -2 -4 -1 0 -1
pair asked&inbox	-1 -22 -2 -1 -3 -2 33 -2 -1 0
pair asked&interview	-19 34 0 -4 -4 -4 3 -3 -3 22
pair asked&join	-2 -5 -2 0 -4 46 -29 -3 -1 -7
pair asked&keen	9 5 -1 0 5 -7 -10 -1 -1 20
pair asked&mediaword	0 0 0 0 0 0 0 0 0 20
pair asked&meet	10 36 -7 -2 -2 -5 -22 -2 -6 -86
pair asked&move	0 -22 62 -3 -3 -12 -17 -4 -2 -14
pair asked&not	14 7 -12 -1 -2 2 -6 -1 -1 -20
pair asked&office	-1 5 -1 0 0 -1 -1 0 -1 101
pair asked&official	-7 -10 -1 0 -2 -5 28 -1 -1 -2
pair asked&onward	-2 0 -2 0 -1 -3 9 -1 -1 -13
pair asked&other	-12 -38 48 -2 -2 -1 10 -1 -1 -27
pair asked&pay	-1 1 2 -1 -2 -4 11 -1 -5 -16
pair asked&prepare	-22 10 18 -1 -1 -3 2 -1 -1 18
pair asked&property	0 1 0 0 0 0 1 0 0 48
pair asked&remind	7 -8 -27 -7 -8 -27 81 -7 -5 -9
pair asked&role	-12 27 -6 -3 1 -14 13 -3 -3 -14
pair asked&sales	-1 -1 -1 0 0 10 -7 0 0 34
pair asked&send	-12 4 9 -2 -14 -6 26 -2 -3 -44
pair asked&shop	-1 0 3 0 0 0 -1 0 0 -11
pair asked&sign	-1 -5 -1 0 -3 4 8 -1 -1 5
pair asked&slot	-34 38 66 -9 -14 -26 1 -10 -11 -2
pair asked&stage	-6 9 -1 -2 -2 -3 1 5 -1 -21
pair asked&study	-3 6 -1 0 8 -1 -7 0 -1 0
pair asked&talk	-6 64 18 -3 -21 -16 -25 -4 -7 1
pair asked&team	6 -18 -2 -1 -1 -2 19 -2 -1 24
pair asked&time	-53 23 35 -19 -17 14 49 -17 -16 35
pair asked&title	-12 6 -11 -2 -3 19 5 -2 -1 7
pair asked&video	22 -12 -3 -1 -1 -1 -2 -1 -1 -6
pair asked&wait	33 -18 -32 -2 -8 -12 43 -2 -2 3
pair available&book	-4 16 -1 -1 -1 -6 -2 0 -1 13
pair available&call	-6 14 -4 -3 -14 -6 30 -8 -2 5
pair available&choose	-3 14 -1 -1 -2 -1 -3 -1 -2 -21
pair available&confirm	-11 44 -12 -2 -2 -2 -11 -2 -1 37
pair available&deadline	-5 16 -2 -3 -11 1 7 -2 -2 -33
pair available&event	-4 7 -1 0 0 0 0 0 -1 10
pair available&hear	7 -6 1 -1 6 -1 -7 0 0 7
pair available&hiringside	0 1 0 0 0 0 0 0 0 11
pair available&hitch	14 -2 -11 0 0 0 0 0 0 8
pair available&interview	-23 52 -25 -5 -4 -3 -8 18 -3 -51
pair available&invite	1 5 -1 -1 -1 -1 -1 -1 0 -6
pair available&link	-5 23 -1 -2 -2 -7 -2 -1 -3 3
pair available&meet	-7 24 9 -5 -4 -2 -9 -1 -5 -2
pair available&move	-4 -6 14 1 -2 -1 -4 -1 2 0
pair available&not	15 0 -6 -4 -6 -1 4 0 -2 -7
pair available&office	-2 -1 -1 -2 -9 3 11 0 0 13
pair available&other	-3 -14 19 -1 4 -1 -2 -1 -1 -2
pair available&practice	0 0 0 0 0 0 0 0 0 23
pair available&prepare	1 -4 5 -1 -7 -2 14 -4 -2 5
pair available&property	0 1 0 0 0 0 1 0 0 11
pair available&remind	-3 -6 12 -5 5 -1 1 -1 -1 -6
pair available&review	-1 2 -1 0 1 -1 -1 5 -4 -5
pair available&role	-7 -5 -3 -2 -11 1 24 0 2 38
pair available&send	-8 21 -1 -1 -2 -2 -3 -1 -3 -9
pair available&slot	-9 38 18 -2 -5 -5 -25 -4 -6 -49
pair available&stage	-1 4 -1 0 -1 -1 2 -1 0 25
pair available&talk	-2 9 -1 -1 -1 -1 -7 -1 4 21
pair available&team	-4 6 5 -4 -2 -1 14 -13 -1 -6
pair available&thank	0 1 -1 0 -1 0 -17 0 18 -1
pair available&ticket	-2 8 -1 -1 -1 0 -2 -1 -1 2
pair available&time	-31 108 -6 -13 -6 -12 -22 -13 -4 -6
pair available&title	-13 33 -3 -5 -2 4 -10 -2 -1 -18
pair available&video	2 7 -1 -1 -1 -1 -4 -1 -1 -11
pair available&wait	-2 -10 -3 1 3 -3 28 -13 -2 -2
pair away&back	-6 -2 -6 -5 -1 -2 -13 37 -2 -2
pair away&book	-8 6 1 1 -1 7 -6 -1 0 -5
pair away&deadline	-20 -8 -7 10 -19 -14 7 47 5 -23
pair away&filled	-9 4 -6 -3 6 -2 -14 25 -2 -10
pair away&health	-1 -1 -1 -1 -6 4 -17 16 8 -17
pair away&hear	-1 -1 -1 -1 -1 2 6 -3 0 8
pair away&inbox	-2 -1 -2 -2 -1 -1 -13 24 -1 -8
pair away&interview	-6 -2 9 2 -1 -1 -2 1 -1 -12
pair away&meet	-13 -1 0 14 -1 -1 -2 5 -1 -8
pair away&not	-14 -14 -17 -23 -7 -12 28 67 -8 -34
pair away&offer	-2 -1 -1 -1 -1 12 -7 0 -1 -9
pair away&official	0 0 0 0 0 -1 -1 3 0 11
pair away&pay	-3 -2 -1 -1 -31 15 21 4 -1 -19
pair away&role	-2 -2 -1 1 -1 7 -4 3 -1 30
pair away&slot	-2 -1 2 -1 -1 1 -3 4 0 -8
pair away&sorry	-2 -5 4 5 -1 -1 1 -1 0 -3
pair away&stage	3 -4 -1 -2 -1 -1 1 6 -1 -5
pair away&team	-17 -9 6 13 2 3 14 -11 -3 2
pair away&time	-42 -13 25 -36 -12 -19 12 94 -9 -60
pair away&title	-18 -10 -1 8 -2 -7 44 -12 -3 -7
pair away&wait	-4 -2 -5 -4 -6 -4 15 4 6 -7
pair back&deadline	-5 -1 -2 -1 -4 -3 13 -3 6 14
pair back&feedback	-10 -3 -1 -4 10 -2 10 2 -1 -5
pair back&hear	-14 -4 -2 -5 17 -8 8 3 5 -11
pair back&inbox	0 -1 -1 -1 -6 -1 -2 13 -1 -8
pair back&send	-6 -4 -2 -2 -6 0 8 15 -2 -6
pair back&stage	-1 -1 -1 -1 9 -6 0 1 -1 -1
pair back&time	-15 -19 6 -8 -4 -4 3 46 -4 -20
pair book&call	13 4 -9 -2 -3 -2 -5 7 -2 -22
pair book&cancel	-15 -2 -1 28 -2 -1 -4 -2 -1 -11
pair book&candidate	-5 -17 3 -1 0 0 23 -1 -1 1
pair book&choose	-11 20 3 -1 -2 -1 -6 -1 -3 30
pair book&civic	-2 0 1 -1 -2 0 1 -1 4 -5
pair book&closer	-1 -5 -1 -1 9 -1 -1 -1 1 10
pair book&confirm	2 -1 5 -2 -2 -1 -7 -1 7 67
pair book&deadline	0 2 -1 2 -1 -1 -1 -1 -1 -13
pair book&education	0 0 0 0 0 0 0 0 0 18
pair book&event	-3 11 2 1 -2 -4 -3 -1 -1 -10
pair book&glad	1 0 0 0 0 0 0 0 0 18
pair book&health	-2 0 -1 0 0 5 -1 0 0 -17
pair book&hear	-7 2 2 1 -4 -1 -4 8 3 -7
pair book&hiringside	-3 1 3 0 -1 6 -6 -1 -1 -17
pair book&interview	-15 64 24 -6 -17 -7 -33 0 -9 -64
pair book&invite	9 -5 -1 -1 8 -1 -1 -1 -7 -3
pair book&keen	-1 7 -1 -1 -1 -1 -2 -1 -1 24
pair book&link	-7 29 -2 -2 -2 -7 -5 -3 -2 -35
pair book&mediaword	28 4 -19 -1 -1 1 -9 -1 -1 -7
pair book&meet	-9 1 2 13 -1 -1 -4 -1 -1 42
pair book&move	-34 -4 39 0 -1 -1 -4 7 -1 -4
pair book&not	-20 22 -2 19 0 -1 -15 -3 -1 19
pair book&office	-1 -1 2 2 -1 0 -1 0 0 18
pair book&official	7 -2 0 -2 0 0 -2 0 0 44
pair book&other	-3 -1 -4 1 -1 -1 -1 8 1 -13
pair book&pay	1 -1 1 -1 -1 7 -12 -1 8 13
pair book&practice	0 0 0 0 0 0 0 0 0 10
pair book&prepare	-3 -1 5 1 -1 0 -1 0 -1 -9
pair book&property	2 -1 1 1 0 0 -1 0 0 -3
pair book&recruiter	4 4 -4 -1 -2 -1 0 0 -1 -13
pair book&remind	0 -5 -7 5 -1 21 -10 -1 -1 41
pair book&review	1 4 -1 -1 -2 0 1 -1 -1 11
pair book&role	-8 8 -5 6 6 11 -8 -2 -9 -22
pair book&sales	6 0 0 -2 0 -1 -2 0 0 17
pair book&send	16 -8 -1 -1 -1 1 -4 -1 -1 -4
pair book&shop	4 8 -1 -4 -1 -1 -4 -1 -1 -1
pair book&sign	14 -2 -1 0 -2 -7 1 -2 -2 5
pair book&slot	5 23 -2 12 -8 -5 -22 5 -7 18
pair book&sorry	-3 -1 -1 8 0 -1 -1 -1 -1 -5
pair book&stage	16 -19 -2 2 -2 -2 10 -2 -3 -9
pair book&talk	14 22 -5 -2 -8 -4 -7 -3 -7 3
pair book&task	1 5 -2 2 -1 -1 -1 -2 -1 4
pair book&team	35 -4 -13 -5 -5 3 -10 4 -4 -47
pair book&thank	-5 8 0 0 0 0 0 0 0 4
pair book&ticket	-2 3 -1 -1 -1 1 -7 0 8 4
pair book&time	-1 -15 18 20 -5 22 -34 -8 2 46
pair book&title	25 5 -6 4 2 -5 -8 -5 -12 -34
pair book&video	-13 3 -1 15 -1 -1 -1 -1 -1 -26
pair book&wait	4 -4 -1 -3 -8 0 6 -2 7 -4
pair bounce&filled	-5 -2 -2 -2 -4 -4 -4 24 -1 -3
pair bounce&inbox	-14 -4 -3 -2 -10 -2 -8 43 1 17
pair bounce&invite	-12 -4 -4 -3 -5 -4 -6 39 -1 -21
pair bounce&machine	-1 -2 -1 -1 -4 -1 -2 12 0 1
pair bounce&not	-8 -4 -2 -3 -12 -2 -10 46 -4 -30
pair bounce&office	-1 -1 -1 -1 -1 0 -2 6 -1 -15
pair bounce&official	0 -1 0 0 -2 0 -1 1 3 10
pair bounce&recruiter	0 -1 0 0 -2 0 -1 1 3 9
pair bounce&shop	-2 -1 -1 -1 -7 -1 -6 20 -1 -10
pair bounce&sign	-6 -6 -3 -2 -7 8 -11 29 -3 -23
pair bounce&slot	-28 -5 -3 -1 -2 11 -10 37 -1 -21
pair bounce&time	-35 -3 -4 -1 -1 -1 -1 47 -1 -13
pair call&cancel	-8 -3 -4 41 -9 -4 -8 -3 -2 -16
pair call&choose	1 -1 -2 0 -1 0 -1 0 4 40
pair call&closer	-1 -1 0 0 -1 0 -1 0 6 7
pair call&confirm	7 -2 -1 -1 -1 0 -1 -1 -1 8
pair call&deadline	-28 0 1 -3 4 -2 33 -2 -2 -22
pair call&decide	-20 -13 -5 -2 -1 -2 46 -2 -1 -5
pair call&document	0 -1 -1 0 0 0 4 -1 0 -5
pair call&enjoyed	2 31 -2 -1 -2 0 -20 -1 -8 14
pair call&event	-2 1 -1 4 0 0 -1 0 0 -12
pair call&family	-2 -1 1 0 -5 0 -2 0 9 13
pair call&feedback	-2 -1 -1 -1 11 -1 -3 -1 -1 -10
pair call&glad	-5 -8 -6 -1 2 -1 19 -1 -1 34
pair call&hear	-18 -2 1 -1 7 0 14 -2 -1 13
pair call&hiringside	-1 -4 7 -2 -1 0 -1 0 1 -25
pair call&inbox	-12 -21 -5 -1 -1 -6 46 -2 1 -7
pair call&interview	-1 22 -3 0 -14 -6 -14 4 12 -19
pair call&invite	18 -8 -2 -1 -2 -1 -2 -1 -1 0
pair call&keen	11 -4 -2 -1 -2 3 -4 0 0 -25
pair call&mediaword	0 1 0 0 0 0 0 0 0 25
pair call&meet	1 -3 -1 -1 -5 -1 3 -1 8 -5
pair call&move	-1 -2 -3 -2 -1 -1 2 8 -1 32
pair call&not	15 4 -10 -4 -7 -2 10 -4 -1 7
pair call&offer	-1 2 -1 -1 2 1 -2 1 -1 -3
pair call&office	21 3 2 -4 -2 -2 -14 -2 -1 15
pair call&official	2 -1 0 0 1 0 -1 0 0 22
pair call&other	-4 -1 11 7 -1 -4 -18 7 3 -6
pair call&pay	10 -1 0 -1 -1 0 -5 -1 0 -19
pair call&prepare	41 -5 -6 1 -8 -9 0 -10 -4 -7
pair call&property	2 1 -1 0 0 0 0 0 0 -5
pair call&recruiter	-3 7 0 4 -3 -1 -7 -1 4 -1
pair call&remind	3 -5 -9 13 -12 -17 33 -5 -2 -50
pair call&review	-1 -4 0 -1 -8 0 -2 -1 18 13
pair call&role	30 13 -7 -8 -4 -2 -29 4 3 3
pair call&sales	1 -2 -6 -7 -3 -7 -26 54 -5 -17
pair call&send	5 -17 -3 -2 -2 0 21 -2 -1 -19
pair call&shop	2 -1 -1 0 0 -1 3 -1 0 -13
pair call&sign	-4 -1 -1 -1 -1 8 -1 0 0 28
pair call&slot	13 5 -30 -4 2 -14 32 0 -5 8
pair call&talk	28 -2 -3 -6 3 -4 -17 -2 3 -8
pair call&team	-1 -7 -10 -3 -5 4 5 12 5 -23
pair call&thank	-2 -2 -3 -4 -1 -3 -29 -6 49 9
pair call&time	57 -16 -22 -8 -11 -23 14 -27 36 17
pair call&title	8 44 -7 -7 -7 0 -31 3 -4 13
pair call&video	11 -1 -3 -2 -1 -1 -1 -2 -1 -42
pair call&wait	-1 -1 11 -2 -1 -1 -7 1 0 3
pair call&wish	8 5 -1 -4 4 -6 -3 -1 -1 -6
pair cancel&deadline	-2 -1 -1 5 0 0 -1 0 0 -11
pair cancel&event	-8 -1 -2 15 -1 -1 -1 -1 -1 -1
pair cancel&filled	-4 -2 -4 36 -12 -3 -9 -2 -1 -5
pair cancel&hear	-2 -1 -1 9 -1 0 -1 0 -1 18
pair cancel&hold	-11 -2 4 41 -8 -2 -20 -2 -1 -6
pair cancel&interview	-67 -11 -5 132 -16 -4 -15 -8 -6 -34
pair cancel&link	12 -1 -9 -1 0 0 0 0 0 -11
pair cancel&meet	-3 -1 4 7 -2 -1 -3 -1 -1 -3
pair cancel&move	0 0 -1 2 0 0 -1 0 0 22
pair cancel&not	-6 -2 3 13 -2 -1 -3 -1 -1 8
pair cancel&recruiter	-3 -1 -1 15 -3 -1 -5 -1 -1 -14
pair cancel&remind	-14 -3 13 33 -10 -4 -10 -3 -2 7
pair cancel&role	-14 -4 -7 76 -17 -4 -23 -4 -3 -9
pair cancel&slot	-14 -2 2 31 -9 -2 -4 -1 -1 -19
pair cancel&sorry	-9 -3 -2 41 -11 -4 -8 -3 -2 8
pair cancel&talk	-5 -1 -5 14 -1 0 -1 0 0 -3
pair cancel&team	-4 -1 -3 14 -2 -1 -3 -1 -1 -17
pair cancel&time	-53 -9 1 111 -9 -6 -23 -6 -5 -24
pair cancel&title	-34 -3 -4 49 0 -1 -3 -2 -2 9
pair candidate&choose	-10 -2 0 -1 33 -3 -25 -3 12 -27
pair candidate&civic	4 -3 -1 -1 10 -1 -4 -1 -3 -17
pair candidate&closer	-2 -8 -1 -1 14 -1 -3 -1 3 -19
pair candidate&confirm	-6 -1 3 2 -2 1 2 -1 2 10
pair candidate&deadline	-1 -1 -3 -3 0 -2 14 3 -8 -16
pair candidate&decide	-1 -3 -2 0 5 -2 11 -2 -6 18
pair candidate&document	8 -3 -1 -1 -3 -1 7 -5 -2 -14
pair candidate&education	0 -6 0 -1 7 0 3 0 -2 -7
pair candidate&enjoyed	-1 10 -1 -1 3 -1 -7 -1 -2 4
pair candidate&feedback	1 -1 -1 -1 2 0 2 0 -1 7
pair candidate&filled	-2 -7 -1 -2 19 -1 -2 -1 -2 -14
pair candidate&glad	16 6 -2 -2 -3 0 -13 0 -3 -16
pair candidate&health	2 -1 0 0 1 0 0 0 0 -10
pair candidate&hear	4 -12 2 0 3 -2 2 -1 3 -46
pair candidate&hiringside	-4 -10 29 -6 -17 -1 23 -6 -8 64
pair candidate&interview	11 -6 1 4 5 -2 -14 -1 2 61
pair candidate&invite	0 -3 -1 7 0 -1 -2 -1 1 -9
pair candidate&keen	1 0 -1 0 -1 1 -1 1 0 19
pair candidate&link	0 3 -1 -1 -1 -1 -1 -1 1 -3
pair candidate&meet	3 -5 -2 -3 18 -1 -9 0 -1 -31
pair candidate&move	-3 -1 -1 -1 0 -1 20 0 -14 -4
pair candidate&not	-5 -3 -2 -2 17 -1 -5 -1 4 -36
pair candidate&offer	-4 -2 -6 -3 32 -6 -6 -1 -3 -9
pair candidate&office	-2 -1 0 -3 0 0 10 0 -2 12
pair candidate&onward	-3 0 -2 -2 10 -1 1 -2 -2 -1
pair candidate&other	-13 -13 -10 4 90 -11 -32 -5 -11 -11
pair candidate&prepare	-2 -1 -1 -1 0 -1 19 -2 -13 0
pair candidate&property	-1 0 0 0 1 0 -1 0 3 36
pair candidate&received	-4 -4 -2 -2 -2 -2 -7 -2 26 6
pair candidate&recruiter	12 -4 2 1 -12 0 0 0 0 -10
pair candidate&remind	-5 -1 -1 9 -6 0 7 -1 -1 6
pair candidate&review	0 -2 -1 -2 17 -1 -8 -1 0 46
pair candidate&role	-3 -12 -6 2 40 -5 -6 -5 -5 17
pair candidate&sales	-4 6 -1 0 0 0 0 0 -1 6
pair candidate&send	-1 -1 -1 -1 1 -1 2 -1 2 -15
pair candidate&shop	-2 -3 0 0 -4 0 16 0 -6 17
pair candidate&sign	-3 -3 -2 -2 2 0 21 3 -17 -36
pair candidate&slot	-6 -2 -2 -4 30 -9 -7 -1 0 6
pair candidate&sorry	-1 -1 -1 -1 7 -1 -1 -1 -1 20
pair candidate&stage	7 5 -4 -4 -5 -3 9 -3 -3 11
pair candidate&study	0 -7 -1 -1 12 -1 -1 0 -1 -7
pair candidate&talk	12 -1 -1 -1 0 -1 -6 -1 -2 5
pair candidate&team	0 -21 0 -8 29 -3 13 2 -12 12
pair candidate&thank	-3 -1 -2 -2 4 -1 -5 -2 11 -20
pair candidate&ticket	-1 -2 -1 -3 -3 -1 8 4 -3 -6
pair candidate&time	-5 -4 -7 10 29 -10 -6 -4 -2 52
pair candidate&title	-13 2 -3 -9 10 -6 29 2 -12 -2
pair candidate&wait	-3 -2 1 -1 -1 -1 10 -1 -3 32
pair choose&civic	5 3 -1 -1 5 -1 -8 -1 -1 15
pair choose&closer	-2 -3 -1 -1 11 -2 -5 -3 5 -27
pair choose&confirm	-4 -1 2 3 -1 4 -1 -1 -1 13
pair choose&deadline	-4 8 -2 -3 -25 -4 43 -10 -2 -32
pair choose&decide	-8 6 -1 -1 5 5 -3 -1 0 12
pair choose&document	-2 -9 -1 -1 -1 14 -2 -1 1 -8
pair choose&family	-1 3 0 0 -1 -1 0 0 0 36
pair choose&filled	-2 -4 -1 -1 16 -1 -4 -1 -2 -13
pair choose&glad	1 -11 -1 -2 -10 28 -3 -1 -2 -11
pair choose&health	0 0 0 0 0 4 -1 -1 0 38
pair choose&hear	-7 -2 -1 22 -8 1 -13 -4 11 -17
pair choose&hiringside	-5 0 3 -1 -8 1 -1 -1 12 -28
pair choose&hold	-2 -1 -2 4 -7 -1 11 -1 -1 -12
pair choose&interview	-15 3 -3 1 17 12 -14 -5 5 -1
pair choose&invite	6 5 -1 2 -7 7 -8 -1 -3 -17
pair choose&keen	3 21 -1 -1 -10 -6 -4 -1 -1 -3
pair choose&link	-7 16 11 -8 -3 -2 -3 -1 -2 16
pair choose&meet	-4 12 -3 4 9 -1 -11 -1 -5 -9
pair choose&not	-7 -3 -8 20 5 -4 -4 -5 6 -24
pair choose&offer	-6 -3 -2 1 9 8 -2 -1 -4 -4
pair choose&office	-1 -3 -2 2 -9 5 14 -1 -3 16
pair choose&official	0 0 0 0 1 0 0 0 0 11
pair choose&onward	4 -2 -1 0 12 -1 -3 -1 -7 -8
pair choose&other	-17 -11 2 -9 90 -9 -28 -7 -9 43
pair choose&pay	-2 -2 -1 -1 -7 17 -4 -1 -1 -3
pair choose&prepare	0 -1 -1 3 0 1 -1 0 -1 -2
pair choose&property	0 -1 -2 21 -9 -3 -3 -2 -1 18
pair choose&recruiter	-1 0 7 -1 -11 0 1 1 4 -77
pair choose&remind	-1 1 0 0 2 0 0 0 0 41
pair choose&review	-2 0 -1 -2 9 -2 -8 -1 7 24
pair choose&role	-5 2 -5 -4 5 21 -1 -5 -8 -41
pair choose&sales	-1 0 0 -1 -2 8 -1 0 -1 13
pair choose&send	0 -2 11 -8 5 5 -3 -1 -6 -8
pair choose&sign	-6 -4 -1 -3 3 24 -7 -2 -4 -7
pair choose&slot	-55 91 7 -7 -6 -3 -18 -3 -6 65
pair choose&sorry	-1 -1 -1 1 6 -1 -2 -1 -1 31
pair choose&stage	32 -4 -11 14 -27 -5 8 -4 -3 -23
pair choose&task	7 -1 -1 -1 10 0 -15 0 1 -5
pair choose&team	-11 -2 6 1 1 7 13 -11 -4 -31
pair choose&thank	-3 6 -1 -1 1 0 -1 0 1 -13
pair choose&ticket	-2 5 -1 -1 -3 -2 13 -9 -1 -10
pair choose&time	-50 51 -5 9 7 34 -39 -6 -3 66
pair choose&title	-15 -11 -1 -5 41 66 -59 -6 -10 10
pair choose&wait	-2 -1 6 -4 -1 0 4 0 -1 4
pair civic&closer	-3 2 -1 -3 10 -2 -7 -1 6 1
pair civic&decide	0 -2 -1 -3 1 -3 13 -3 -2 -11
pair civic&education	0 0 0 0 -2 0 3 0 -1 10
pair civic&hear	-1 -2 -1 -1 -1 -1 -20 22 5 -4
pair civic&hiringside	5 -2 0 -1 0 0 -1 0 -1 -8
pair civic&interview	9 3 -2 -2 -1 -2 -4 -3 2 23
pair civic&invite	-10 -11 -1 -2 -1 17 21 -5 -8 17
pair civic&join	-9 0 -1 -1 -1 15 -2 -1 -1 6
pair civic&meet	-9 -3 0 -1 1 18 -5 0 0 27
pair civic&not	-1 -1 0 -3 8 -1 -2 -1 -1 -6
pair civic&onward	6 -1 -1 -1 -1 -1 0 0 -1 -18
pair civic&received	0 -1 0 0 -1 -1 -21 22 1 16
pair civic&recruiter	4 -2 -1 -1 -2 -1 2 -1 1 0
pair civic&review	-2 4 -1 -3 3 -3 4 -1 -1 -18
pair civic&role	5 3 -2 -2 2 -2 1 -2 -2 -33
pair civic&slot	1 1 0 0 0 0 0 0 0 30
pair civic&stage	6 -2 -1 -1 -7 -1 7 -1 -1 -4
pair civic&study	-9 -3 0 -1 0 18 -4 0 0 -6
pair civic&team	6 0 -2 -2 -3 3 -23 21 -1 2
pair civic&thank	0 0 0 0 3 0 -1 0 -1 16
pair civic&time	-7 -5 -1 -4 5 20 -6 -1 -1 110
pair civic&title	0 -1 -3 -5 4 21 -5 -4 -7 -36
pair civic&video	0 2 0 0 0 0 0 0 0 14
pair closer&cold	-1 -2 0 0 -1 1 -1 0 4 -5
pair closer&deadline	2 -2 -1 -1 -1 0 -3 5 1 -12
pair closer&decide	-3 -1 -2 -3 35 -2 -19 -2 -3 -12
pair closer&hear	-3 -4 -3 -2 17 -2 -24 -2 23 -1
pair closer&hiringside	-2 -1 -1 -1 3 -1 -2 -1 5 -29
pair closer&inbox	0 8 -1 -1 -2 -1 -4 4 -5 5
pair closer&interview	2 -4 -2 -1 2 -1 -8 -1 14 0
pair closer&not	-13 4 0 -6 61 -8 3 -13 -27 -12
pair closer&onward	-1 -1 -1 -1 6 0 -1 -1 -1 -4
pair closer&other	-2 -8 -1 -1 14 -1 -3 -1 3 5
pair closer&received	-2 -4 -1 -1 11 -1 20 -3 -17 11
pair closer&recruiter	-2 -2 -1 -1 19 -1 -2 -1 -9 -21
pair closer&review	-2 2 -1 -3 -4 -2 -6 -1 16 -14
pair closer&role	-1 3 -2 -4 31 -3 -9 -2 -12 -21
pair closer&slot	1 24 -3 -1 -3 -8 -13 3 -1 -26
pair closer&talk	0 -1 0 0 10 0 -7 0 -1 8
pair closer&team	0 7 -1 -1 4 -1 -5 -2 -2 -27
pair closer&thank	-4 12 -2 -2 -6 -2 16 0 -11 -10
pair closer&time	4 -2 -1 -3 6 0 -5 2 -1 6
pair closer&title	1 -6 -1 -3 28 -2 -6 -1 -9 -18
pair closer&wait	-1 -1 0 0 8 0 -5 0 0 -1
pair cold&enjoyed	-1 4 -1 0 0 0 -1 0 0 23
pair cold&event	0 0 0 0 0 0 0 0 0 35
pair cold&glad	-1 0 0 0 0 8 -5 0 0 11
pair cold&hear	-2 -1 -1 -13 -7 -2 20 -2 8 9
pair cold&interview	-22 1 -2 -2 -2 -5 32 -2 2 -25
pair cold&keen	-6 12 -1 0 0 -1 -3 0 0 4
pair cold&not	0 0 0 0 0 0 0 0 0 21
pair cold&office	-26 14 -2 -2 0 -3 22 -2 -1 -14
pair cold&other	0 -1 0 0 0 0 0 0 2 15
pair cold&pay	0 0 0 0 0 0 0 0 0 24
pair cold&role	8 -1 -2 -3 -1 5 -10 -1 6 4
pair cold&sales	-22 3 -2 -2 -1 -5 32 -2 -2 -31
pair cold&send	0 0 0 0 0 1 0 0 0 15
pair cold&sign	0 -1 0 0 -1 1 3 0 -1 7
pair cold&talk	4 0 -1 -2 -2 -4 7 -1 -2 58
pair cold&team	5 0 -1 -2 -2 -2 3 -1 -2 27
pair cold&thank	3 -4 -1 -2 -7 0 10 -1 1 -21
pair cold&time	7 -1 0 -1 -1 0 -2 0 -1 7
pair cold&title	-21 0 -1 -2 -2 5 24 -1 -2 1
pair confirm&deadline	4 -3 1 -1 -3 5 -1 -1 -1 -2
pair confirm&document	-7 -1 -1 -1 -1 1 -3 -3 16 3
pair confirm&education	1 -1 -1 0 0 1 -1 1 0 -16
pair confirm&event	-13 -2 17 2 -1 -1 -1 -1 -1 -44
pair confirm&filled	3 -1 -1 -2 -18 -1 21 0 -1 -11
pair confirm&glad	4 -2 -1 -1 -2 6 -2 -1 -1 4
pair confirm&hear	-2 0 0 2 -1 1 0 -1 1 5
pair confirm&hiringside	-2 -1 3 0 0 1 -1 0 0 -4
pair confirm&hitch	0 -1 3 0 -1 0 -1 0 1 -1
pair confirm&inbox	0 -1 -1 -1 -1 -1 -1 4 0 -9
pair confirm&interview	12 -2 5 -6 -6 0 -1 2 -4 -18
pair confirm&invite	0 -1 -1 4 -1 -1 -1 -1 1 -9
pair confirm&keen	0 -1 0 0 0 3 -1 0 0 1
pair confirm&link	1 -1 0 -1 0 1 -1 2 -1 8
pair confirm&mediaword	1 0 0 0 0 0 0 0 0 24
pair confirm&meet	1 -2 6 -1 -1 -1 -1 -1 -1 20
pair confirm&mine	0 -1 3 -1 0 0 0 0 0 9
pair confirm&move	-2 -1 3 -1 0 0 0 2 -1 4
pair confirm&not	-6 -2 5 1 -20 -1 21 4 -1 -6
pair confirm&office	-1 0 -1 3 0 0 0 0 0 39
pair confirm&official	0 0 0 0 0 0 0 0 0 16
pair confirm&other	-4 -1 0 -1 3 -1 6 -1 -1 8
pair confirm&pay	2 -1 -1 -1 -1 -1 -7 1 8 -8
pair confirm&practice	0 0 0 0 0 0 0 0 0 3
pair confirm&prepare	-2 -1 1 -1 -1 -1 -4 -1 11 8
pair confirm&received	-8 -2 -2 -1 -2 -1 -4 -3 22 8
pair confirm&remind	7 -1 4 -5 0 -1 -3 -1 -1 -19
pair confirm&role	11 -5 -3 -3 -22 1 18 -3 6 -16
pair confirm&sales	3 -1 -1 -1 -1 0 -2 0 2 7
pair confirm&shop	1 -1 -1 -1 1 -1 -3 -1 6 -5
pair confirm&sign	-4 -7 -1 -2 -2 19 -1 -1 -2 16
pair confirm&slot	8 3 1 -3 -2 -1 -4 -2 -1 -18
pair confirm&stage	3 -1 -2 -1 0 1 1 -1 -1 -31
pair confirm&study	0 0 0 0 0 0 0 0 1 20
pair confirm&talk	11 -2 -6 -1 -2 -1 3 -1 -2 -12
pair confirm&team	4 -3 0 -2 0 -1 4 -1 -1 -15
pair confirm&thank	-6 -2 8 -1 -1 -1 3 -1 1 -6
pair confirm&time	20 26 -10 -9 -11 1 -14 -5 2 25
pair confirm&title	19 -6 -3 -2 -5 1 -5 -3 4 -22
pair confirm&video	7 -1 -2 -1 -1 -1 -1 -1 -1 -18
pair confirm&wait	-1 1 -1 -1 -2 -1 -2 0 7 14
pair deadline&decide	6 -8 -6 -3 18 -3 12 -14 -1 -37
pair deadline&document	-4 -2 -2 -1 -1 -2 14 -1 -1 -13
pair deadline&education	-1 -1 0 0 1 0 -2 -1 4 21
pair deadline&event	5 0 -1 -1 0 0 -1 -1 0 4
pair deadline&exit	14 -1 -1 -1 0 -5 -4 -1 -1 5
pair deadline&family	-1 -1 -1 0 -1 0 3 -1 3 14
pair deadline&feedback	11 -2 -2 -1 -4 -1 5 -4 -2 -2
pair deadline&filled	13 7 2 -3 0 -1 -5 -9 -5 19
pair deadline&health	-16 -1 18 0 -4 0 -3 -1 9 -3
pair deadline&hear	-19 -5 -3 -8 -8 25 -41 26 32 1
pair deadline&hiringside	0 -3 -2 1 -3 -1 10 -2 -2 -11
pair deadline&hitch	1 -1 2 -1 -1 1 -1 0 -1 16
pair deadline&hold	-6 -2 -4 3 -15 -2 28 -1 -1 -12
pair deadline&inbox	11 -3 0 -2 -2 -2 -12 11 -2 17
pair deadline&interview	4 -8 13 -1 3 -4 -3 0 -5 6
pair deadline&invite	-2 -3 2 4 0 -1 -2 -1 2 11
pair deadline&keen	-5 -3 -1 -1 -3 0 15 -1 -1 4
pair deadline&link	-9 15 -2 -2 -3 4 3 -2 -4 31
pair deadline&lure	0 -1 0 0 0 -3 5 0 0 20
pair deadline&mediaword	-5 2 -1 -1 -1 -10 -13 28 -1 0
pair deadline&meet	9 -11 -16 11 -4 0 12 -1 -1 -22
pair deadline&move	-19 -2 16 -2 -3 13 3 -4 -1 -18
pair deadline&not	16 -3 0 -5 -10 -3 8 -3 0 -11
pair deadline&offer	-1 -4 -1 -1 3 10 -3 -2 -1 -9
pair deadline&office	4 -3 -11 -4 -13 -2 33 -2 -1 11
pair deadline&official	0 0 3 -1 1 0 -2 0 0 15
pair deadline&onward	-2 -2 -1 4 -2 -3 9 -1 -1 -6
pair deadline&other	-5 -7 6 2 -3 -2 7 4 -2 -20
pair deadline&pay	0 -1 -1 0 -1 -1 3 1 -1 9
pair deadline&prepare	-8 -8 1 -2 -7 2 -12 -5 39 3
pair deadline&received	-3 -2 -1 -1 -2 -1 -21 29 3 14
pair deadline&recorded	-9 31 -2 -2 -1 -1 -5 -3 -7 -4
pair deadline&recruiter	-4 -4 -1 -3 25 -5 -9 0 2 -15
pair deadline&remind	-11 22 -4 -3 -2 -2 5 -4 -2 11
pair deadline&review	-3 -2 -2 -2 -8 -3 15 -3 8 28
pair deadline&role	2 -10 -6 -10 13 -10 21 -2 3 8
pair deadline&sales	5 -1 -1 -1 -1 1 -1 1 -1 1
pair deadline&send	7 -5 -2 -3 -3 18 -7 -3 -2 17
pair deadline&shop	0 0 0 0 0 0 0 2 -1 14
pair deadline&sign	-9 -16 -4 -4 -7 92 -42 -7 -3 -19
pair deadline&slot	9 -9 -3 -6 -10 13 8 5 -5 16
pair deadline&sorry	-2 -1 2 -1 -7 0 12 -1 -1 -3
pair deadline&stage	-8 -7 -4 -5 -31 -6 67 -1 -5 0
pair deadline&start	-3 -2 0 0 0 3 4 0 0 13
pair deadline&study	-3 0 -1 -1 0 -2 9 -1 -1 52
pair deadline&talk	8 -7 -3 -2 -2 -4 26 -15 -1 30
pair deadline&task	2 -4 -1 -1 -1 -8 14 -2 0 -1
pair deadline&team	-1 -14 -18 18 -15 -10 -8 3 44 -48
pair deadline&thank	4 -4 -3 -4 17 -2 -9 1 1 -12
pair deadline&ticket	-10 -2 -9 -10 43 10 -30 12 -4 5
pair deadline&time	-37 34 -29 -21 -27 32 49 -1 1 -47
pair deadline&title	-40 -9 16 12 -4 -7 33 -1 0 41
pair deadline&wait	-4 -2 1 -1 -2 0 3 -2 7 9
pair decide&feedback	13 -2 -1 -1 3 -1 -6 -1 -3 4
pair decide&filled	-2 -1 -2 4 2 -1 0 -1 -1 -5
pair decide&hear	-11 -8 -6 -7 30 -4 8 -6 3 -20
pair decide&hiringside	3 -1 -1 -1 2 -1 2 -1 -2 -6
pair decide&hold	-2 -1 -1 2 12 -1 -8 -1 -1 -11
pair decide&interview	-3 3 -2 0 -10 -1 0 0 14 3
pair decide&meet	-5 0 2 -1 -2 -1 10 -2 -2 -8
pair decide&move	-3 -1 -1 0 15 -1 -6 -1 -2 -4
pair decide&not	-7 -4 -7 36 9 -5 -15 -4 -2 -6
pair decide&offer	0 -1 -1 -1 1 1 0 -1 1 44
pair decide&office	4 -3 -5 -3 12 2 -4 -2 -2 -24
pair decide&onward	-1 -1 -1 -1 8 -1 0 -1 -3 -4
pair decide&other	-2 -1 -1 -1 12 -1 -3 -1 -1 78
pair decide&prepare	0 -1 0 0 -1 6 -4 0 0 -5
pair decide&received	6 -3 -1 -1 6 -1 -4 -1 -1 -4
pair decide&remind	-4 -1 -1 -1 6 6 -3 -1 -1 -2
pair decide&review	-3 -2 -1 -1 8 -2 5 -1 -4 8
pair decide&role	2 -5 -7 7 17 -2 -5 -3 -2 -2
pair decide&sales	7 -1 -4 -2 1 -1 2 0 -1 29
pair decide&sign	0 -1 -1 0 -2 12 -9 0 1 17
pair decide&slot	-5 -5 -4 -1 1 -1 18 -2 0 -5
pair decide&sorry	-3 -1 -2 1 27 -2 -16 -1 -2 21
pair decide&stage	-2 -2 -1 -1 6 -6 12 -3 -1 -17
pair decide&talk	6 -2 -1 -2 -2 -2 2 0 -1 4
pair decide&team	13 -16 -5 0 9 -8 27 -17 -5 -43
pair decide&thank	-6 6 -1 -1 -1 -1 4 0 0 -3
pair decide&ticket	13 -5 -3 -2 27 -5 -9 -10 -6 -7
pair decide&time	-20 -18 -5 31 -19 8 33 -6 -4 -21
pair decide&title	3 -4 -6 28 -1 1 -16 -3 -3 -1
pair decide&wait	-5 -3 -6 -4 1 1 34 -15 -3 10
pair document&education	2 -1 0 -1 0 1 1 -1 0 -6
pair document&glad	2 3 -1 -1 -1 12 -11 -1 -1 -21
pair document&hear	0 -1 -1 -1 7 -5 2 0 -1 -20
pair document&hiringside	0 0 0 0 0 0 0 0 0 15
pair document&interview	9 -10 -1 -2 -2 13 -2 -2 -1 -8
pair document&lure	-10 -3 -1 -1 -2 -6 30 -4 -2 -3
pair document&meet	14 -10 -1 -1 -1 -1 2 -1 -1 11
pair document&offer	-2 -2 -1 -1 7 4 -2 -1 -1 -15
pair document&official	-25 7 -2 -1 -3 -5 32 -2 -1 12
pair document&onward	-2 -3 -1 -1 0 0 -12 21 -1 -6
pair document&prepare	-25 -7 -3 -3 -4 -32 71 -4 6 48
pair document&property	0 0 0 0 1 0 1 0 0 12
pair document&received	-6 -2 -2 -1 -4 -1 -4 -5 25 -14
pair document&review	8 -1 -1 -1 0 -2 1 -1 -2 8
pair document&role	2 -10 -1 -2 -1 14 -3 -1 1 3
pair document&send	-3 -5 -3 -2 -13 -5 38 -4 -3 -10
pair document&shop	-2 -4 -2 -1 -4 -3 26 -6 -4 2
pair document&sign	-1 0 0 0 -1 1 0 0 2 21
pair document&study	21 -15 -4 -3 -2 -5 15 -4 -3 -34
pair document&team	-1 -1 -1 0 0 -1 4 -1 0 -9
pair document&thank	-4 18 -1 -1 -5 -1 2 -1 -6 0
pair document&time	16 -18 -5 -4 -4 -9 30 -4 -2 -41
pair document&title	13 -13 -3 -3 -3 14 -2 -4 1 -1
pair document&video	12 -9 -1 0 0 0 0 0 0 19
pair education&event	1 0 0 0 0 0 0 0 0 5
pair education&interview	8 -2 -1 -1 -1 -1 -1 -1 -1 68
pair education&invite	2 -2 -1 -1 -10 0 -2 -2 15 17
pair education&keen	1 -1 0 0 0 1 0 0 0 30
pair education&meet	2 -1 0 0 0 0 0 0 0 23
pair education&not	0 0 0 0 1 0 0 0 0 63
pair education&offer	-2 -1 0 0 0 5 0 -1 0 19
pair education&official	1 0 0 0 0 0 0 0 0 5
pair education&practice	0 -17 21 0 -1 -1 -1 0 0 -2
pair education&prepare	1 -1 0 0 0 6 -5 0 0 0
pair education&review	11 -2 -1 -1 0 -6 -4 -1 4 5
pair education&role	17 -1 -2 -3 22 2 -14 -2 -20 -8
pair education&send	1 0 0 0 0 0 -1 2 0 18
pair education&slot	1 -1 1 0 0 1 -1 0 0 49
pair education&sorry	-2 -8 22 -1 0 -3 -8 -1 -1 15
pair education&team	1 -1 -1 -1 -3 -3 5 -1 3 43
pair education&time	17 -12 -1 -2 -1 0 -5 0 4 47
pair education&title	16 7 -2 -3 8 -7 -5 -4 -10 -16
pair enjoyed&event	11 -7 -4 0 0 0 2 0 0 18
pair enjoyed&feedback	11 -8 -4 -1 3 0 0 0 -1 6
pair enjoyed&glad	-1 3 0 0 -1 0 0 0 0 11
pair enjoyed&hear	-2 0 -1 -1 -6 2 9 -1 -1 -7
pair enjoyed&interview	-1 7 -2 -1 -1 -1 1 -1 -1 -5
pair enjoyed&keen	8 2 -6 -1 1 0 0 -1 -2 6
pair enjoyed&meet	-43 2 -4 -4 -5 -7 70 -4 -4 -19
pair enjoyed&not	-1 -4 -1 -1 24 -1 -5 -2 -10 1
pair enjoyed&role	-3 9 -2 -2 1 4 -3 -1 -2 -20
pair enjoyed&sales	-3 3 -2 -1 18 -3 1 -2 -10 -15
pair enjoyed&talk	26 -22 -7 -5 -12 -2 29 -4 -3 21
pair enjoyed&team	-1 10 -2 -1 3 3 -7 -2 -2 -11
pair enjoyed&thank	0 -6 -1 -1 19 -1 3 -2 -10 -4
pair enjoyed&time	-20 14 -5 -4 -3 -13 45 -4 -10 -16
pair enjoyed&title	-18 34 -3 -2 14 4 -13 -3 -12 9
pair event&hear	-5 -1 3 3 -1 0 -1 2 0 -2
pair event&inbox	0 -1 -2 -2 -1 -1 -11 19 -1 -7
pair event&interview	-1 1 3 5 -1 -1 -2 -2 -2 -6
pair event&invite	5 -2 -1 -1 0 0 0 0 0 -2
pair event&join	1 0 0 0 0 0 0 0 0 47
pair event&link	-1 2 0 0 0 0 0 0 0 21
pair event&meet	3 2 -3 2 -1 -1 -1 -1 -1 -7
pair event&move	6 -1 -3 -1 0 0 0 0 0 -9
pair event&offer	-1 -1 -2 3 -1 0 -1 0 2 47
pair event&office	6 -3 -3 2 -1 -1 -3 3 0 -15
pair event&pay	0 0 0 0 0 1 0 0 0 10
pair event&practice	0 3 0 0 -1 0 1 -1 -1 37
pair event&prepare	-1 -1 3 0 0 0 0 0 0 5
pair event&property	-2 -2 3 2 0 0 0 0 0 11
pair event&recruiter	0 2 -1 0 0 0 -1 1 -1 36
pair event&remind	3 -1 -1 -1 0 0 -1 1 0 -24
pair event&role	4 -1 -1 -1 0 -1 -1 -1 3 -17
pair event&sales	-1 0 2 0 0 0 0 0 1 50
pair event&send	-1 -2 -1 -1 -1 -1 1 5 0 -2
pair event&slot	10 0 -2 0 -1 -1 -2 -2 -1 -25
pair event&stage	2 0 -1 0 0 0 0 0 0 -3
pair event&talk	13 -1 -5 1 -2 -3 -1 -1 -1 23
pair event&team	5 -4 1 -1 -1 0 -1 0 1 -10
pair event&thank	-1 -2 -1 -1 -1 -1 6 -1 2 -3
pair event&ticket	-1 -1 0 0 0 0 -1 5 0 -4
pair event&time	-1 0 -4 7 -3 -2 -11 20 -4 42
pair event&title	4 0 0 -2 -1 -1 -2 -1 2 20
pair event&video	9 -1 -7 -1 0 0 0 0 0 19
pair exit&interview	0 0 0 0 0 0 0 0 0 15
pair exit&time	-5 -1 -2 -4 -2 1 -30 -5 49 18
pair family&hear	0 25 -3 -1 -2 -1 -11 -1 -6 -26
pair family&interview	-3 7 -1 -1 -5 -1 -3 -1 9 -10
pair family&keen	0 34 -4 -2 -1 -2 -15 -2 -8 4
pair family&mediaword	1 1 0 0 0 0 0 0 0 7
pair family&not	-21 -2 -2 -1 -1 -9 37 -1 0 7
pair family&role	0 6 -1 -1 -1 -1 -1 -1 -1 39
pair family&slot	-23 3 -1 -1 -2 -10 36 -1 -1 -1
pair family&talk	2 4 -1 -2 -4 6 -4 -1 -1 -15
pair family&team	-1 14 -1 0 -1 -1 -7 0 -2 -13
pair family&time	0 4 -2 -1 -1 -1 -10 -2 12 -20
pair family&title	-3 10 -1 -1 -1 -1 -2 0 -1 -11
pair family&wait	0 0 0 0 0 0 1 0 0 31
pair feedback&hear	2 -7 -4 -7 23 -9 9 -1 -7 -34
pair feedback&hiringside	-1 -1 0 0 5 0 -1 0 -1 22
pair feedback&interview	4 -1 -1 -2 2 -1 -1 0 -1 41
pair feedback&not	-1 -1 -1 -1 4 -1 2 -1 -1 14
pair feedback&remind	0 0 0 0 0 0 2 0 0 26
pair feedback&review	1 -1 -1 -1 2 0 2 -1 -1 5
pair feedback&slot	-1 -1 -1 0 -4 -1 12 -2 -1 -6
pair feedback&talk	16 -11 -4 0 -1 0 1 0 0 -2
pair feedback&team	-1 -1 -1 -1 2 -1 3 0 -1 -8
pair feedback&ticket	1 -2 -1 -1 0 -6 14 -4 -2 -11
pair feedback&time	0 -2 -2 -1 -1 0 6 1 -1 12
pair feedback&title	0 -1 -1 -1 0 0 3 0 -1 -16
pair filled&hear	-1 -1 -1 1 1 0 0 0 0 -3
pair filled&hold	-2 -1 -1 6 -24 -1 25 0 -2 -5
pair filled&interview	-16 -5 9 -1 -2 -2 -4 24 -3 -18
pair filled&invite	-5 -2 -2 -2 -4 -4 -4 24 -1 -20
pair filled&meet	-3 -1 -2 13 -6 0 -2 0 0 6
pair filled&not	15 -6 9 7 -23 -2 26 -22 -4 20
pair filled&offer	-5 -4 -1 -3 19 0 -3 1 -3 10
pair filled&onward	-1 -1 3 1 3 -1 -2 -1 -1 -5
pair filled&other	-4 -13 -2 14 6 10 -6 -2 -3 0
pair filled&role	-29 -20 -10 41 58 -14 -1 -12 -13 1
pair filled&sign	-13 -8 -4 7 33 -15 -18 25 -7 22
pair filled&slot	-2 -1 -1 15 -6 -2 -2 -1 -1 -6
pair filled&sorry	-2 -1 -1 5 1 0 -1 0 -1 18
pair filled&team	-6 -2 -2 25 29 -10 -21 -10 -5 12
pair filled&time	-13 3 21 26 23 -11 -38 2 -14 -8
pair filled&title	-6 -10 -1 0 11 -5 -6 21 -4 9
pair future&glad	-2 -1 -1 0 6 1 -2 0 -1 -8
pair future&hear	-2 -1 -1 -2 -1 -5 14 -1 -1 -19
pair future&meet	-5 -1 -4 -2 1 -2 16 -2 -1 -3
pair future&not	-12 -2 -1 14 -1 -1 4 -1 0 -11
pair future&recruiter	0 0 0 0 1 0 0 0 0 9
pair future&review	-12 -1 -1 14 0 -1 4 -1 -1 -15
pair future&role	-3 -7 -1 -2 6 -8 16 -2 0 -44
pair future&slot	6 -2 -1 -1 10 -5 -4 -2 -1 -13
pair future&talk	-7 -4 3 -3 13 -2 -4 -1 4 -2
pair future&thank	-2 -2 -1 -3 11 -5 4 -1 -2 -14
pair future&time	-10 -3 0 -5 9 -4 12 -3 3 -9
pair future&title	-2 -2 -1 -1 -2 -5 15 -1 -1 -4
pair glad&hear	-3 -15 -3 -2 -1 30 -1 -3 -3 -7
pair glad&inbox	-4 -5 -5 0 -1 -5 21 -1 0 -3
pair glad&interview	8 -15 -2 -4 -8 29 -4 -1 -2 6
pair glad&invite	-5 -5 -1 -1 -6 25 -6 -1 -1 -7
pair glad&join	-10 -4 -2 -2 2 26 -5 -2 -1 -2
pair glad&keen	-3 -13 -6 -3 11 8 12 -2 -4 -45
pair glad&mediaword	0 0 0 0 0 2 -1 0 0 33
pair glad&meet	15 0 -4 -5 2 14 -17 -3 -2 1
pair glad&mine	2 0 0 0 0 0 0 0 0 11
pair glad&offer	-5 -8 -2 -1 -7 34 -8 -1 -1 10
pair glad&office	7 -1 -2 -1 0 -1 -1 -1 0 -10
pair glad&onward	4 1 -1 -2 -9 12 -2 -1 -2 -14
pair glad&pay	-2 -1 -1 -1 -6 12 -2 -1 -1 -4
pair glad&review	11 -5 -1 -1 -2 7 -6 -2 -1 14
pair glad&role	42 -29 -4 -8 -9 36 -21 -3 -4 -24
pair glad&sales	-1 0 0 0 -5 8 -1 0 0 11
pair glad&send	3 4 -1 -1 -2 1 -3 -1 -1 17
pair glad&sign	-1 -2 -1 -1 4 10 -8 -1 -1 62
pair glad&slot	7 -3 -2 -1 0 2 -2 -1 0 15
pair glad&stage	15 12 -2 -2 -5 -2 -11 -1 -3 4
pair glad&talk	-6 22 -2 -2 5 3 -17 -2 -1 27
pair glad&task	8 14 -1 -1 -3 -11 -3 -2 -1 -13
pair glad&team	6 -2 -2 -2 4 13 -13 -2 -3 -6
pair glad&time	43 -24 -5 -8 3 26 -29 -4 -3 32
pair glad&title	18 -11 -5 -8 -3 39 -21 -4 -5 -37
pair glad&video	0 7 -2 -1 9 -2 -10 0 -1 -1
pair health&interview	-9 1 16 -2 -1 -1 -1 -1 -2 -44
pair health&meet	1 2 -1 0 0 0 -1 0 0 17
pair health&not	-1 -1 -1 -1 -2 3 -14 17 -1 -15
pair health&offer	0 -2 -1 -1 -2 11 -2 -2 -1 -19
pair health&prepare	11 -6 -4 -5 -1 -2 9 -1 0 -10
pair health&remind	0 0 1 0 0 0 0 0 0 49
pair health&role	4 -3 -1 -1 -1 3 -1 -1 0 -2
pair health&slot	3 -1 1 -1 -15 0 -1 -1 15 -19
pair health&thank	-1 -1 0 0 -14 0 0 0 17 -7
pair health&ticket	-1 -3 0 0 -1 1 4 0 -1 4
pair health&time	-15 -2 18 -1 -1 6 -2 -2 -1 -13
pair health&title	-15 3 17 -2 -16 5 -4 -3 15 -41
pair health&wait	0 -1 -1 0 -5 -1 -1 0 8 -5
pair hear&hiringside	-4 -1 3 0 0 0 2 0 1 21
pair hear&hitch	1 -1 -2 -1 0 -1 10 -7 1 -4
pair hear&hold	-1 -1 -1 4 -2 0 3 -1 -1 -6
pair hear&inbox	4 -7 2 -4 -4 -4 -18 22 9 -23
pair hear&interview	-39 -9 -3 19 -11 -5 31 13 5 60
pair hear&invite	-60 -3 71 -1 -1 -1 -7 -2 4 -4
pair hear&keen	-9 34 -2 -1 -3 0 -10 -2 -6 17
pair hear&lure	-1 -1 -1 0 -6 -1 18 -2 -6 11
pair hear&machine	-5 -5 -3 -3 -4 -3 -16 38 0 -13
pair hear&meet	-13 11 -1 4 -4 -2 -2 -4 13 37
pair hear&move	-4 -4 0 -2 -8 -3 6 -5 19 -1
pair hear&not	-14 -7 -25 42 25 -9 -39 7 20 10
pair hear&offer	-2 -1 -2 2 10 -7 1 2 -3 -25
pair hear&office	-29 0 -3 2 -2 -1 39 -1 -5 -9
pair hear&official	-2 1 1 -1 -7 -1 10 -1 -1 9
pair hear&onward	-2 17 -1 -1 11 -6 -10 1 -8 -7
pair hear&other	10 -7 16 -4 -5 -2 -22 12 2 11
pair hear&prepare	-6 -3 -1 6 -3 7 3 -3 0 -17
pair hear&received	-1 4 -2 -2 -8 -2 -24 14 19 -13
pair hear&recruiter	-34 4 7 14 19 -2 -8 1 -2 -3
pair hear&remind	-4 0 -3 -2 8 5 5 -8 -2 -4
pair hear&review	-1 -3 -2 -2 -13 -1 1 -2 22 8
pair hear&role	33 -29 -6 -3 -3 -2 8 -2 5 -40
pair hear&sales	-27 -2 0 -1 -1 -1 30 -1 1 -4
pair hear&send	-11 -3 5 -4 -2 27 -11 -2 0 -18
pair hear&sign	-11 -3 -2 -2 -4 33 -12 -8 9 10
pair hear&slot	1 3 -13 -7 -9 -5 15 28 -14 3
pair hear&sorry	-3 -2 -4 3 23 -2 -9 -3 -3 -5
pair hear&stage	-4 -13 -5 31 0 -8 -5 0 3 -10
pair hear&start	11 -6 -2 -1 0 -2 3 -2 -1 -12
pair hear&study	-1 -1 0 0 8 -6 1 0 0 -5
pair hear&talk	6 -8 -4 -9 31 -5 -13 -2 5 20
pair hear&task	0 -1 0 0 -1 0 0 0 3 -6
pair hear&team	-23 4 -8 -2 -7 -6 17 31 -5 34
pair hear&thank	34 -4 -3 -3 -3 -3 -18 1 -1 -4
pair hear&ticket	-4 -5 -3 -3 -7 -2 -12 25 10 19
pair hear&time	-15 -8 -34 18 -14 45 10 -17 15 -9
pair hear&title	-22 14 27 -2 42 -3 -37 -3 -15 -2
pair hear&urgent	-1 0 0 0 0 0 -1 4 0 4
pair hear&wait	-14 -3 19 -7 4 -4 17 -7 -5 -17
pair hiringside&interview	9 -16 8 -4 0 -4 9 -4 2 -11
pair hiringside&meet	-1 -1 0 0 -15 0 1 0 16 3
pair hiringside&move	-8 -1 8 -1 -2 -1 21 -2 -13 -11
pair hiringside&not	-1 -1 -1 -1 2 -1 -1 -1 4 -23
pair hiringside&offer	-1 0 0 0 1 7 -6 0 0 32
pair hiringside&other	-2 -4 -5 -1 4 -1 8 -1 0 18
pair hiringside&recruiter	0 -4 2 2 -20 -1 0 -1 22 -14
pair hiringside&remind	0 -4 5 -2 -1 0 4 -1 -1 23
pair hiringside&review	-2 -1 -1 -1 0 -1 2 -1 3 32
pair hiringside&role	-2 -1 -1 -1 5 7 -3 -1 -2 54
pair hiringside&sales	0 0 0 0 0 1 0 0 0 7
pair hiringside&send	-1 -1 -1 0 0 1 3 0 0 21
pair hiringside&slot	-5 0 5 -1 3 -1 -1 0 -1 17
pair hiringside&stage	-2 -1 -1 -1 0 0 3 0 2 -12
pair hiringside&team	1 -5 0 0 -13 6 0 -2 14 -11
pair hiringside&ticket	1 -2 -1 -2 -3 -1 11 -1 -1 -17
pair hiringside&time	-6 -5 11 0 -1 -1 5 -1 -2 16
pair hiringside&title	-3 -1 3 -1 1 0 2 -1 0 50
pair hiringside&wait	-2 -1 -2 0 -1 0 6 -1 0 45
pair hitch&interview	-4 22 5 -2 -2 -1 -15 -3 -1 -7
pair hitch&move	-6 -6 19 -1 -1 -1 -1 -1 -1 7
pair hitch&not	6 -6 33 -5 -5 -5 -31 15 -3 -37
pair hitch&remind	-3 -2 0 -1 -1 -1 9 0 -1 23
pair hitch&role	0 -1 -1 1 7 -1 -4 -1 -1 -2
pair hitch&shop	0 0 2 0 0 0 -1 0 0 19
pair hitch&slot	-3 5 12 -1 -2 -3 -6 -2 -1 -20
pair hitch&sorry	-5 -15 32 -3 -1 -1 -4 -1 -1 -28
pair hitch&team	-3 23 -1 -2 -1 -1 -10 -2 -1 -18
pair hitch&time	-11 -22 44 -4 -3 -3 2 -1 -3 1
pair hitch&title	0 -1 3 0 0 0 0 0 0 -3
pair hitch&wait	-1 -1 1 -2 -1 -1 8 -4 -1 -1
pair hold&interview	-8 2 5 8 -1 -1 -3 -1 -1 -7
pair hold&meet	-2 -1 6 -2 -1 0 2 -1 0 18
pair hold&not	-7 -2 4 1 -16 2 22 -2 -2 -6
pair hold&office	-5 -1 -3 11 5 -6 10 -8 -4 -10
pair hold&recruiter	-2 -1 -1 8 6 -1 -5 -1 -3 -6
pair hold&remind	-6 -1 5 5 -1 0 -1 0 0 -2
pair hold&role	-19 -9 -7 51 -43 -14 54 -6 -6 17
pair hold&slot	-3 -2 -2 -3 -5 -3 19 -1 -1 0
pair hold&sorry	-4 -1 -1 8 -10 0 10 -1 -1 -3
pair hold&team	-15 -1 -8 3 13 0 17 -3 -6 -17
pair hold&time	-12 -4 -1 15 -7 -3 13 -1 -1 11
pair hold&title	-13 -3 -2 -4 -5 -9 43 -2 -5 -19
pair inbox&interview	-4 -1 3 0 -3 -2 14 -6 0 53
pair inbox&invite	-7 -1 -1 -1 -1 -1 -3 -3 17 5
pair inbox&keen	-1 2 0 0 3 0 -2 0 0 46
pair inbox&lure	-1 -1 0 0 0 -5 10 -1 -1 27
pair inbox&machine	0 6 -10 -3 -6 -1 -15 24 3 -14
pair inbox&meet	-2 1 -1 -1 -1 -1 -7 0 11 6
pair inbox&move	0 -1 4 -1 -1 0 -4 4 0 11
pair inbox&not	-8 -1 -3 -6 -31 -6 -25 71 10 -50
pair inbox&official	0 -1 0 0 -2 0 -2 2 3 7
pair inbox&other	0 0 -2 0 2 0 -4 5 0 7
pair inbox&prepare	3 -17 -1 -1 -1 -1 -4 22 -1 -10
pair inbox&received	-6 -4 -3 -2 -2 -3 -1 45 -24 -12
pair inbox&recruiter	-1 -1 -1 -1 -3 -1 -1 5 3 20
pair inbox&role	-1 -1 0 -1 4 0 -1 0 1 6
pair inbox&send	-1 -6 -2 -1 -7 -2 11 7 2 -3
pair inbox&shop	-4 6 -1 -2 -8 -2 -7 19 -2 -2
pair inbox&slot	1 -11 -1 0 -1 -1 8 6 0 13
pair inbox&sorry	-1 -1 1 -1 -5 -1 -2 10 -1 -9
pair inbox&team	0 -11 0 0 2 -1 8 4 0 13
pair inbox&thank	5 -4 -3 -4 -6 -4 -1 15 0 -12
pair inbox&ticket	-2 -1 -1 -1 -2 -1 -14 37 -14 -14
pair inbox&time	-19 -27 -5 -6 -7 -10 15 46 14 -11
pair inbox&title	-1 -1 0 0 -1 1 -1 2 2 25
pair inbox&wait	-1 -2 -1 -1 -1 -1 -1 11 -3 -3
pair interview&invite	34 15 1 -1 -8 -7 -19 -10 -4 -10
pair interview&join	1 2 0 -1 0 1 -2 0 0 3
pair interview&keen	1 35 -13 -4 -4 -3 -7 -1 -3 27
pair interview&link	-2 6 -1 -1 -1 -1 -1 1 -2 45
pair interview&lure	-4 4 0 0 2 0 0 0 -1 36
pair interview&machine	-2 -2 -2 -1 -1 -1 -3 14 -1 -6
pair interview&mediaword	17 -1 -3 -3 -4 -3 10 -12 -2 34
pair interview&meet	22 -4 4 -8 4 -2 -10 -2 -4 37
pair interview&mine	0 20 2 -2 -2 -1 -17 8 -8 37
pair interview&move	-76 -21 155 -13 -14 -5 -16 1 -11 -56
pair interview&not	-30 15 -15 61 1 -3 -27 -2 0 5
pair interview&offer	-16 17 -9 0 -11 15 -3 2 6 -15
pair interview&office	-14 11 3 -6 -4 -4 21 -4 -3 30
pair interview&official	1 -1 3 -1 1 -1 -1 -1 -1 90
pair interview&onward	-2 3 -3 0 -14 11 10 -2 -3 -20
pair interview&other	-11 -38 17 -5 16 -2 21 4 -1 -38
pair interview&pay	-11 17 -4 -1 0 2 0 -1 0 21
pair interview&practice	6 -3 -2 -1 0 -1 -2 2 1 33
pair interview&prepare	-2 -8 17 2 -1 -2 -1 -2 -2 -15
pair interview&property	7 -6 -2 0 -6 12 -3 -1 -1 8
pair interview&received	6 2 -1 -1 1 0 -5 0 -1 34
pair interview&recorded	-16 36 0 -4 0 -2 -8 -5 -2 -20
pair interview&recruiter	-1 -1 9 7 -10 -2 -8 -1 8 -16
pair interview&remind	23 -18 20 -3 -19 -4 12 -7 -4 -27
pair interview&review	6 -2 -2 -3 -5 -1 -1 -2 9 -1
pair interview&role	19 23 -14 -4 2 16 -22 -7 -14 -19
pair interview&sales	-22 9 0 -4 -2 -6 29 -3 -2 -14
pair interview&send	33 -17 5 -6 -4 -2 0 -6 -4 -24
pair interview&shop	-1 8 -3 8 -7 -1 -3 -1 -1 0
pair interview&sign	-5 -4 -2 -2 -3 -1 -3 21 -2 4
pair interview&slot	30 -25 60 -14 -9 -7 -18 -9 -10 -16
pair interview&sorry	-7 -2 3 12 0 -1 -2 -1 -1 -19
pair interview&stage	8 -15 -8 -1 -21 -3 33 -3 10 17
pair interview&start	-4 16 -1 -1 -7 14 -10 -1 -7 -9
pair interview&study	11 9 -5 -4 3 -4 13 -14 -10 4
pair interview&talk	29 28 -17 -1 -10 4 -26 -3 -6 -37
pair interview&task	12 0 -1 -3 -16 -2 -11 -3 24 -43
pair interview&team	8 16 0 14 -5 -6 -27 1 0 13
pair interview&thank	-28 -8 -6 -7 44 -4 6 16 -12 -27
pair interview&ticket	7 0 -2 -2 -2 -1 -7 8 -2 20
pair interview&time	-5 -42 45 42 -19 -7 39 -31 -23 -1
pair interview&title	27 9 -5 18 -8 -4 -14 2 -26 -82
pair interview&video	10 17 1 -7 -4 -3 -8 -4 -2 16
pair interview&wait	-5 16 0 -4 3 -1 -1 0 -7 19
pair interview&wish	0 0 -1 -1 -1 2 -1 0 1 14
pair invite&keen	-3 12 -1 -1 -1 -1 -3 -1 -1 -6
pair invite&link	1 1 0 0 1 0 0 0 -1 8
pair invite&meet	-8 7 -2 -2 -1 16 -8 -1 -1 2
pair invite&mine	4 -1 0 -1 0 0 0 0 0 23
pair invite&not	-3 -14 14 4 0 0 -1 0 0 9
pair invite&office	-5 10 0 0 0 -1 -2 0 0 0
pair invite&official	-8 -2 0 -1 0 18 -5 0 0 30
pair invite&onward	0 7 -4 5 -1 0 -7 0 0 10
pair invite&prepare	9 -7 0 0 0 0 0 0 0 1
pair invite&recorded	-7 20 -1 -1 -1 -1 -6 -2 -1 -12
pair invite&recruiter	8 -1 -1 3 -1 0 -7 0 -1 -7
pair invite&review	14 -4 -1 -1 0 -7 5 -1 -5 3
pair invite&role	0 26 -3 -2 6 -3 -6 -3 -13 -28
pair invite&sales	2 6 -1 -1 -6 8 -7 -1 1 -6
pair invite&send	39 -10 14 -6 -2 -2 -11 -13 -9 3
pair invite&sign	-1 -7 -3 -2 -10 4 -5 26 -1 -22
pair invite&slot	16 -11 4 -1 -2 -1 -2 -1 -2 14
pair invite&study	-7 -3 -1 -1 0 18 -5 0 0 3
pair invite&talk	12 0 -1 -1 -2 -1 -11 -1 4 -14
pair invite&task	22 -12 -1 -3 -3 -8 25 -6 -13 -22
pair invite&team	1 17 -4 4 -7 7 -10 -2 -5 7
pair invite&thank	4 -4 0 0 2 0 -1 0 -1 27
pair invite&time	0 -16 -9 22 -5 14 -15 -7 16 21
pair invite&title	7 4 -1 -3 -5 8 -13 -5 7 -34
pair invite&video	9 8 -2 -2 -1 -2 -6 -2 -1 -31
pair join&keen	-1 -1 0 0 0 1 0 0 1 15
pair join&link	2 0 0 0 0 0 0 0 0 -21
pair join&meet	-1 -12 -1 13 -1 12 -7 -1 -1 10
pair join&not	-14 0 0 15 2 0 -1 0 0 16
pair join&offer	-2 -2 -1 -1 -1 11 -3 -1 -1 -6
pair join&pay	-2 -1 -1 -1 -6 15 -3 -1 -1 -10
pair join&recruiter	-1 0 0 -3 -1 17 -9 -1 -1 23
pair join&role	0 -1 -1 -1 -1 6 -2 0 0 30
pair join&sign	-2 -1 -1 -1 4 10 -7 -1 -1 26
pair join&start	-16 -2 -1 -1 -1 -18 41 -1 -1 -19
pair join&team	40 -3 -7 -10 15 10 -32 -8 -6 36
pair join&time	45 -22 -4 -11 6 42 -43 -9 -3 5
pair join&title	-10 -8 -4 -2 -13 74 -29 -6 -3 -15
pair join&video	-10 -1 -1 14 9 -2 -8 -1 -1 19
pair join&wait	-2 -1 -1 -1 -1 8 -2 -1 -1 -13
pair keen&mediaword	2 1 0 0 0 0 0 0 0 -3
pair keen&meet	-35 64 -6 -3 -3 -5 -8 -4 -1 14
pair keen&not	-3 -21 -1 -4 -1 33 -18 15 -1 -41
pair keen&offer	-2 -1 -1 -1 -1 6 -1 1 -1 28
pair keen&office	-26 36 -2 -1 -1 -2 -3 -1 0 -11
pair keen&onward	4 5 -3 -1 -2 0 -2 -1 -1 -5
pair keen&pay	-2 10 -1 0 -1 1 -7 0 -1 -2
pair keen&prepare	-8 -4 0 0 1 -1 13 0 0 7
pair keen&property	1 0 0 0 0 0 0 0 0 13
pair keen&recruiter	-1 14 0 -1 -1 0 -6 0 -4 -2
pair keen&remind	0 -1 -2 -1 -1 10 -3 -1 0 22
pair keen&review	1 1 0 0 -1 0 -1 0 1 6
pair keen&role	27 10 -4 -4 -1 -6 -15 -3 -3 -34
pair keen&sales	-1 7 -1 -1 -1 -1 -2 -1 -1 4
pair keen&send	36 -4 -4 -2 -4 0 -15 -5 -1 -33
pair keen&sign	-2 -1 -2 -1 -1 14 -4 -2 0 -11
pair keen&slot	2 11 -1 -1 -2 0 -8 -1 -1 38
pair keen&talk	17 0 -8 -3 -9 14 -6 -3 -2 -8
pair keen&team	0 7 -2 -2 -2 0 5 -2 -4 10
pair keen&time	50 -18 -8 -7 -5 10 -9 -10 -4 -27
pair keen&title	4 9 -8 -3 -3 1 6 -3 -4 -51
pair keen&urgent	3 -1 -3 -3 -1 -1 -11 17 -1 -22
pair keen&wait	-2 -1 -1 -5 0 10 -10 11 -2 -1
pair link&mediaword	0 2 0 0 0 0 -1 0 0 13
pair link&meet	2 -4 2 -2 -8 -6 20 -5 0 43
pair link&move	11 -1 -5 -2 -1 -1 -2 1 -1 3
pair link&recruiter	-2 3 0 0 -1 -1 2 0 -1 -3
pair link&role	-3 -2 6 -1 -1 0 -1 0 2 -5
pair link&send	4 2 9 -8 0 -2 -2 -1 -3 3
pair link&shop	0 -13 -1 -1 -1 -1 -2 19 -1 -9
pair link&sign	0 -2 -1 -1 -1 7 -1 -1 -1 -18
pair link&slot	14 10 -2 -5 -3 -2 -5 -3 -2 -16
pair link&ticket	-2 3 -1 -1 -1 -1 4 -1 -1 5
pair link&time	-12 32 0 -4 -4 1 -5 -4 -5 -31
pair link&title	-3 -3 6 0 0 2 -1 0 0 1
pair link&video	9 -5 9 -2 -2 -2 -5 -2 -1 -30
pair lure&not	4 0 -3 0 0 0 0 0 0 23
pair lure&offer	-3 2 0 0 -1 0 3 0 0 13
pair lure&pay	0 -1 0 0 0 6 -4 0 0 43
pair lure&property	0 0 0 0 0 0 0 0 0 17
pair lure&remind	-1 -1 0 0 0 -4 7 0 -1 17
pair lure&role	-2 3 1 -1 1 -1 2 -1 -1 12
pair lure&send	9 -1 -2 -1 -1 0 -3 -2 -1 21
pair lure&shop	0 0 0 0 0 0 0 0 0 58
pair lure&slot	-1 -1 1 0 -1 0 -1 0 3 10
pair lure&time	-12 -3 29 -9 -1 -5 8 -6 -1 22
pair lure&title	-5 -1 1 -1 -4 -3 13 -1 0 43
pair machine&not	-1 3 -2 -2 -8 -2 -21 21 12 -4
pair machine&thank	-1 -1 -1 -1 -1 -1 -3 12 -3 -9
pair mediaword&meet	6 -1 -1 -1 0 0 -1 -1 0 -18
pair mediaword&offer	-2 1 -1 -1 3 2 -1 0 0 -4
pair mediaword&office	0 0 0 0 0 0 0 0 0 12
pair mediaword&prepare	0 -1 0 0 -1 -1 -2 0 5 -6
pair mediaword&recorded	-4 5 0 0 0 0 0 0 0 22
pair mediaword&review	-1 0 0 0 -1 0 -1 0 3 7
pair mediaword&role	2 -2 -1 -2 16 -1 -6 -3 -2 -37
pair mediaword&sales	0 0 0 0 0 0 -20 22 0 26
pair mediaword&sign	-2 -1 -1 -1 2 1 -2 -1 4 -7
pair mediaword&slot	-1 4 -1 -1 2 -1 -1 -1 -1 8
pair mediaword&talk	2 -1 0 0 0 0 0 0 0 33
pair mediaword&team	8 0 0 0 0 0 -7 0 0 24
pair mediaword&thank	-1 -1 0 0 -1 -1 -2 -1 7 10
pair mediaword&time	2 1 -3 -3 2 -11 -15 27 -1 80
pair mediaword&title	11 2 -2 -1 -2 0 -10 -1 3 -39
pair meet&move	-1 -4 0 0 0 -1 7 0 -1 6
pair meet&not	-25 -8 23 26 8 -3 -2 -12 -5 -12
pair meet&offer	0 0 -2 3 0 0 -1 1 0 13
pair meet&office	-20 34 -13 0 -1 -3 6 -2 -1 -7
pair meet&onward	0 3 -2 -1 2 -1 0 -1 -1 -15
pair meet&other	-2 -1 -1 -1 13 -1 -5 -1 -3 -1
pair meet&pay	1 -2 3 0 0 0 -1 0 0 22
pair meet&prepare	8 12 -1 0 -3 -1 -15 0 -2 -1
pair meet&property	1 -1 -1 1 -2 -1 5 -1 -1 38
pair meet&received	-4 1 9 -4 0 -2 -4 0 3 -33
pair meet&recruiter	-1 -1 0 0 -13 0 -1 0 16 4
pair meet&remind	6 -14 14 -11 -6 -11 26 -2 -3 -6
pair meet&review	0 -2 -1 -1 7 -1 -9 -1 7 -8
pair meet&role	33 1 -7 10 -10 -6 -14 -4 -3 -59
pair meet&sales	3 1 -1 -1 -1 -1 -1 -1 1 -5
pair meet&send	3 -1 -1 0 0 -1 1 0 0 13
pair meet&sign	-1 -1 0 0 0 0 -7 -3 12 39
pair meet&slot	22 -24 10 10 -3 1 -11 -4 -2 -53
pair meet&sorry	-3 -4 17 1 -2 -1 -5 -1 -1 -10
pair meet&stage	7 -1 -2 -1 1 -1 -1 -1 -1 -29
pair meet&talk	17 10 -4 -4 2 -6 -6 -5 -4 -13
pair meet&team	-14 8 -10 8 -3 -2 8 -6 10 5
pair meet&thank	-2 -2 -1 -2 9 -1 2 -1 -2 -12
pair meet&time	87 -44 -10 -1 -7 -9 10 -12 -13 21
pair meet&title	2 0 -2 5 10 14 -21 -5 -5 -33
pair meet&video	12 -9 -6 13 -2 -2 -3 -2 -2 -31
pair meet&wait	5 -2 -3 -2 4 -1 2 -2 -2 -13
pair mine&offer	0 0 0 0 0 1 0 0 0 -12
pair mine&other	-2 0 -2 0 -6 24 -11 -1 -1 -18
pair mine&role	-8 -1 11 -1 0 0 -1 0 0 38
pair mine&sign	0 0 0 0 0 1 0 0 0 32
pair mine&team	6 -1 -2 -1 0 0 0 0 0 42
pair mine&thank	0 0 0 0 0 0 0 0 0 40
pair mine&time	-2 -2 9 -1 -1 0 -1 0 0 11
pair mine&title	8 -2 -3 -1 0 0 0 0 0 13
pair move&not	-10 -5 -5 4 22 -2 1 -3 -3 41
pair move&office	-2 -1 -10 -2 12 -1 4 1 -1 31
pair move&official	-1 1 2 0 0 0 0 0 0 16
pair move&onward	-2 0 -1 -1 6 -1 -1 -1 -1 -8
pair move&other	-3 -1 -2 3 0 -1 -3 9 -1 -3
pair move&pay	-1 -2 4 0 -1 -1 1 0 0 -17
pair move&prepare	-3 -1 2 -1 -2 -1 19 -1 -13 -4
pair move&property	0 0 0 0 0 0 2 0 0 4
pair move&recruiter	-3 -1 7 -3 13 0 -11 0 0 -6
pair move&remind	1 -3 16 -2 -1 -2 -6 -2 -1 -22
pair move&role	-3 2 -9 -1 8 -2 -19 29 -4 -1
pair move&sales	-3 0 0 -1 0 0 5 0 0 22
pair move&shop	-2 -1 5 0 -1 0 -2 1 -1 -6
pair move&sign	-2 -1 -1 -1 -4 13 14 -4 -14 -7
pair move&slot	-24 -9 51 -8 -4 -4 -3 5 -3 -28
pair move&sorry	-3 -1 10 -1 -1 -1 -1 -1 -1 -12
pair move&talk	-3 -2 9 -1 1 -1 -1 -1 -1 -5
pair move&team	-5 -6 -6 -2 12 -1 0 8 -1 -9
pair move&ticket	-1 -1 1 0 -1 0 0 0 2 14
pair move&time	-64 -25 160 -18 -7 -8 -11 -20 -6 -42
pair move&title	-18 5 20 -2 14 -2 -10 -2 -4 -22
pair move&wait	-3 -3 13 1 -1 -2 -7 2 -1 -10
pair not&offer	-5 -5 -4 2 40 -13 -8 -3 -4 4
pair not&office	-6 -3 -19 27 7 -11 16 -6 -4 -45
pair not&official	-1 -1 -1 2 1 -1 -1 -1 3 8
pair not&onward	-10 -11 -3 10 37 -5 0 -7 -12 -26
pair not&other	-7 -11 -7 10 0 23 -3 -2 -2 20
pair not&prepare	-13 -3 -18 0 4 -2 39 -2 -6 -27
pair not&property	-1 -1 -3 20 -9 -3 -2 -2 1 -12
pair not&received	-3 -3 10 -2 4 -1 -4 2 -3 44
pair not&recruiter	-8 -6 -6 23 45 -6 -24 1 -18 -5
pair not&remind	-14 -13 65 6 1 6 -40 -8 -4 15
pair not&review	-14 -5 -3 12 27 -1 -4 -3 -9 -31
pair not&role	-24 -13 -12 32 33 -14 19 -10 -10 28
pair not&sales	-2 -1 -25 32 -5 -1 3 -1 -1 15
pair not&send	6 -29 10 -15 -2 -8 45 -2 -7 -18
pair not&shop	-3 -2 0 1 -5 -1 -6 18 -1 -16
pair not&sign	-2 -4 -3 -3 -2 15 -13 1 11 -5
pair not&slot	-22 -9 1 18 37 -14 9 -5 -15 25
pair not&sorry	-10 -22 24 6 48 -8 -26 -4 -8 30
pair not&stage	-5 -4 -4 16 28 -5 -18 -5 -2 -5
pair not&talk	-4 -20 0 3 6 20 -5 -1 -1 2
pair not&team	-18 1 -8 11 27 -2 11 -16 -6 46
pair not&thank	-1 -2 -6 -2 -2 -3 12 7 -4 0
pair not&ticket	-1 -2 -1 -1 2 -1 -1 -1 5 -6
pair not&time	-35 -22 67 122 -55 -7 -45 -13 -11 -66
pair not&title	-22 -17 -3 47 -7 -10 37 -15 -11 22
pair not&urgent	3 -1 -3 -3 -1 -1 -11 17 -1 -22
pair not&video	0 -1 -10 14 0 0 -1 -1 0 -8
pair not&wait	-9 -8 -5 -5 -19 3 37 12 -6 -57
pair not&wish	1 6 -1 -1 -2 -4 3 -1 -1 13
pair offer&office	-1 0 -2 3 -1 3 -1 -1 0 12
pair offer&other	-4 -3 -6 -4 37 -9 -5 -2 -3 -24
pair offer&pay	-5 -3 -2 -1 -2 26 -10 -2 -1 20
pair offer&practice	0 0 0 0 0 0 0 0 0 18
pair offer&prepare	-1 -1 -1 2 -1 8 -6 0 0 40
pair offer&property	-1 -5 0 0 -6 13 0 0 0 17
pair offer&remind	-1 3 -1 0 0 0 0 0 0 4
pair offer&review	-1 0 -1 0 -1 6 -2 -1 -1 14
pair offer&role	-26 -16 -9 -10 23 78 -33 -8 3 -14
pair offer&sales	-1 1 -1 -1 -1 4 -2 -1 0 43
pair offer&send	-4 -3 -2 -1 -2 22 -5 -2 -2 32
pair offer&shop	0 0 0 0 0 0 2 0 0 22
pair offer&sign	-11 -8 -3 -5 9 29 -3 -4 -4 -23
pair offer&slot	-3 -1 -6 -4 30 -3 -9 -2 -3 14
pair offer&stage	0 -1 0 0 -4 0 -1 0 7 24
pair offer&start	-4 -7 -2 -1 -7 28 -5 0 -1 -29
pair offer&study	-1 -1 0 0 1 4 -2 0 0 -10
pair offer&talk	-2 -4 -1 -1 -7 18 -2 -1 -1 -9
pair offer&team	-4 -1 -2 1 3 8 -5 -1 0 -5
pair offer&thank	-3 2 0 -1 0 -1 -7 0 10 -10
pair offer&ticket	0 -1 -1 -1 -1 4 -7 -1 8 1
pair offer&time	-24 39 -22 -6 19 32 -24 -7 -6 -30
pair offer&title	-23 18 -11 -6 -4 48 -21 -6 5 -1
pair offer&wait	-10 -3 -2 -1 -2 15 3 0 -1 -37
pair office&onward	0 2 -1 -1 3 -1 -2 -1 -1 -7
pair office&other	-4 -2 5 8 13 -1 -16 -2 -1 -10
pair office&pay	-1 -3 -1 0 -2 2 6 -1 -1 10
pair office&prepare	-3 4 0 0 -1 1 -1 0 0 41
pair office&property	0 0 0 0 0 0 1 0 0 -4
pair office&received	-5 -2 -1 -1 -8 -6 27 -2 -3 -18
pair office&recruiter	-2 0 -4 22 -1 -5 -5 -3 -2 -4
pair office&remind	1 -4 8 -2 0 -1 -2 0 0 -3
pair office&review	0 -1 0 -1 -2 -1 5 0 0 8
pair office&role	17 2 -7 6 -10 1 3 -5 -6 -15
pair office&sales	-1 -4 -8 2 -10 -15 49 -6 -6 -4
pair office&send	0 0 0 0 0 0 1 0 0 50
pair office&shop	-1 -1 -1 -1 -1 0 -2 6 -1 5
pair office&sign	-1 2 -1 -1 -2 7 -5 2 -1 -4
pair office&slot	31 -4 -9 -4 -1 -7 -2 -2 -2 18
pair office&stage	2 -1 -1 -1 2 0 0 0 0 -9
pair office&study	11 -8 -1 0 0 0 -2 0 -1 -5
pair office&talk	12 -1 -1 -2 5 -6 -5 1 -2 3
pair office&task	0 -1 0 0 0 0 2 0 0 34
pair office&team	2 1 -13 -2 13 -4 13 -3 -7 -5
pair office&thank	-2 0 -2 -12 0 -1 20 -3 0 18
pair office&ticket	-1 -1 -1 0 -1 -1 0 4 0 -6
pair office&time	33 -9 -3 24 -15 -6 -12 -9 -3 118
pair office&title	22 -4 -11 -4 -6 1 14 -5 -7 3
pair office&video	2 0 0 0 0 0 0 0 0 6
pair official&onward	-1 -2 3 -1 -3 -1 13 -3 -6 -4
pair official&prepare	-14 -4 2 -1 -2 -4 26 -2 -1 5
pair official&recruiter	1 -1 0 0 -2 0 -1 -1 3 16
pair official&role	1 -4 -2 18 1 -3 -7 -3 -2 -16
pair official&send	-2 7 -1 0 -3 -1 9 -3 -7 -24
pair official&shop	6 -1 0 -2 0 0 -2 0 0 20
pair official&slot	14 -2 -1 -2 -1 -1 -11 3 0 -2
pair official&stage	0 1 0 0 0 0 0 0 0 16
pair official&time	1 -4 1 -2 -1 17 -12 -1 -1 83
pair official&title	-12 20 4 -1 -1 14 -12 -11 -2 16
pair onward&other	-3 -3 -5 3 5 -1 8 -2 -3 -11
pair onward&prepare	-1 -1 3 0 0 -1 1 -1 -1 -5
pair onward&recruiter	0 0 -1 1 3 -1 -1 -1 -1 -3
pair onward&remind	-3 0 0 -1 -12 -1 20 -1 -1 -3
pair onward&review	-3 -2 -2 -2 12 -1 5 -2 -5 -27
pair onward&role	0 -7 -1 -4 -5 11 13 -2 -5 -5
pair onward&sales	-1 13 -2 -1 -2 -1 -27 21 -1 -11
pair onward&send	4 -6 -1 -1 2 -1 15 -1 -10 -9
pair onward&slot	-1 1 0 -1 0 0 4 -1 -1 0
pair onward&sorry	-1 -1 0 -1 5 0 -1 -1 -1 -3
pair onward&stage	1 40 -11 -7 -6 -5 1 -4 -9 -24
pair onward&study	-2 -2 -1 -1 6 -1 4 -1 0 -16
pair onward&talk	-2 3 -1 -1 -7 16 -7 -1 -1 -7
pair onward&task	34 6 -2 -4 -1 -5 -19 -6 -2 -14
pair onward&team	-3 10 -6 0 11 -2 -3 -2 -6 -18
pair onward&thank	-1 -1 0 0 4 0 -1 0 -1 -2
pair onward&time	34 -5 -7 4 -8 7 -15 -7 -3 -6
pair onward&title	-7 24 -1 -2 1 -1 0 -3 -12 -10
pair other&property	0 0 0 0 0 0 0 0 0 72
pair other&received	0 0 0 0 -1 0 -5 5 3 13
pair other&remind	-9 15 -2 8 -21 -2 15 -3 -2 -8
pair other&review	-1 -1 -1 -1 -17 -2 24 -1 0 -4
pair other&role	-15 -14 -6 20 48 -7 -14 -6 -7 -53
pair other&sales	-1 -1 -1 7 -3 0 -2 0 1 25
pair other&send	-9 -3 17 -5 4 -1 -2 -1 -1 -16
pair other&sign	-9 -3 8 13 8 -3 -10 -2 -2 -2
pair other&slot	9 -32 26 5 18 -11 -16 5 -3 38
pair other&sorry	-1 -1 -1 7 -1 -1 0 -1 -1 41
pair other&stage	2 -1 -1 -1 -9 -1 12 -1 -1 -9
pair other&talk	7 -26 -2 -1 10 23 -10 -1 1 -19
pair other&team	-8 -5 -16 7 61 -4 -46 10 2 -18
pair other&thank	-3 -2 -17 0 8 -1 17 -1 -1 -29
pair other&time	-22 1 23 13 41 -13 -32 -6 -6 -4
pair other&title	-5 -10 -3 7 30 -2 -15 -2 1 11
pair other&wait	-3 -2 26 -6 -7 -1 -3 -1 -2 37
pair pay&prepare	0 0 0 0 0 0 0 0 0 19
pair pay&property	2 -1 -1 0 0 0 1 0 0 -12
pair pay&role	6 -1 -2 -2 -2 15 -11 -2 -2 -16
pair pay&sales	1 -4 -2 -1 -6 9 4 -1 -1 -25
pair pay&send	-2 -2 0 -1 -1 9 -1 -1 -1 -9
pair pay&shop	0 2 -2 0 0 2 -1 0 0 -9
pair pay&sign	-3 -5 -1 -1 -8 33 -11 -2 -1 -15
pair pay&slot	11 10 -4 -5 -7 37 -28 -6 -8 -11
pair pay&start	-8 -4 -3 -3 -3 24 -8 -3 6 -22
pair pay&talk	-1 17 -1 0 -1 -1 -8 -1 -4 9
pair pay&team	-1 -3 -1 -1 -7 19 -3 -1 -1 -4
pair pay&time	0 -8 0 -5 -4 31 -19 -1 7 -21
pair pay&title	-9 -2 -2 -2 20 11 -12 -1 -3 10
pair pay&wait	-2 -2 0 -1 -1 5 -6 -1 8 -6
pair practice&recruiter	0 0 0 0 0 0 1 0 0 21
pair practice&remind	0 0 0 0 0 0 0 0 0 5
pair practice&role	-1 -1 1 0 0 0 0 0 2 4
pair practice&send	8 -2 -1 -1 -1 0 -2 -1 -1 3
pair practice&slot	4 0 -1 0 0 0 -1 -1 0 3
pair practice&time	-1 0 -1 0 0 0 0 3 0 34
pair practice&title	7 -1 0 -1 -1 -1 -2 -1 -1 14
pair prepare&property	3 -1 -1 1 -1 0 -1 0 0 0
pair prepare&received	-7 -2 0 -1 -2 -1 -3 2 14 0
pair prepare&remind	16 -1 -13 -2 -1 6 -1 -2 -1 -5
pair prepare&review	-1 -1 -1 -1 -2 -1 6 -1 1 2
pair prepare&role	14 -7 -1 -3 5 6 -7 -2 -4 19
pair prepare&sales	14 -2 -10 0 0 0 0 0 0 14
pair prepare&send	-3 -4 11 -1 -1 -1 -6 6 -1 38
pair prepare&shop	1 0 0 0 0 0 -1 2 0 15
pair prepare&sign	-7 -3 -1 -2 -11 36 3 -5 -10 27
pair prepare&slot	3 -1 2 -1 -1 1 -1 -1 -1 5
pair prepare&stage	1 0 1 0 0 0 -1 0 0 6
pair prepare&study	-3 11 -1 -1 0 -1 -6 0 -1 -1
pair prepare&talk	-1 -5 -1 -1 -1 -1 11 -1 -1 -4
pair prepare&team	-9 -7 -1 3 -8 -4 -8 -5 38 11
pair prepare&thank	3 -1 -1 0 0 -1 -4 -1 3 16
pair prepare&ticket	-1 -1 0 0 -1 0 4 -1 1 -8
pair prepare&time	-4 -22 4 -10 -8 -30 82 -7 -5 -51
pair prepare&title	-8 -8 -1 0 4 6 9 -2 0 22
pair prepare&video	6 -3 -1 0 0 0 0 0 0 -1
pair prepare&wait	3 -1 0 -1 -2 -1 5 -2 -2 -4
pair property&role	0 -6 -1 1 -4 12 0 -1 -1 -15
pair property&sales	2 0 -1 0 0 0 0 0 0 8
pair property&slot	5 -1 -3 0 -1 0 1 0 0 -20
pair property&stage	-2 -1 -2 19 -9 -3 -3 -2 2 -5
pair property&team	0 -1 0 2 -1 0 1 0 0 33
pair property&thank	0 -2 -1 -1 0 -1 6 -1 -1 6
pair property&time	5 -9 -6 4 -9 10 -2 -1 8 22
pair property&title	9 -1 -1 -1 -1 -1 -2 -1 -1 53
pair property&wait	1 0 0 0 0 0 0 0 0 30
pair received&remind	-2 -3 10 -2 0 -1 -6 -1 4 4
pair received&review	-1 -1 -1 -1 1 -1 -2 2 3 15
pair received&role	-6 0 -2 -3 15 -2 -4 -2 4 -11
pair received&sales	-4 -1 -1 -1 -2 -5 16 -1 -2 -3
pair received&shop	-4 -12 -1 -1 -1 -1 -1 23 -1 -11
pair received&slot	-10 8 15 -1 -2 -1 -6 -1 -2 32
pair received&sorry	-1 -1 6 -1 1 0 -2 0 -1 8
pair received&team	14 0 -2 -1 -4 2 -34 24 0 3
pair received&thank	-7 -4 -4 -2 -19 -4 8 -21 53 -22
pair received&ticket	2 -5 -3 -2 -4 -3 -33 57 -10 -3
pair received&time	-8 -2 18 -5 -3 -2 -8 -5 15 8
pair received&title	10 -4 -4 -3 -18 -4 -17 -3 41 -14
pair received&wait	-1 0 0 0 -1 0 0 5 -3 21
pair recorded&role	-5 13 -1 -1 -1 -1 -2 -1 -1 -19
pair recorded&slot	-6 10 2 -1 0 -1 -1 -1 -1 0
pair recorded&time	-12 25 2 -2 -1 -1 -3 -3 -5 1
pair recorded&video	-10 31 -1 -2 -1 -2 -8 -3 -4 -9
pair recruiter&review	-3 0 -1 -1 -4 -1 2 -2 10 6
pair recruiter&role	-2 -5 -3 -5 24 -6 0 1 -4 11
pair recruiter&sales	0 -1 0 0 0 0 -3 0 5 -27
pair recruiter&slot	1 2 -3 0 -1 -1 5 -1 -1 -10
pair recruiter&stage	-12 -1 -1 14 -1 0 2 -1 1 1
pair recruiter&study	0 0 0 0 1 0 0 0 0 11
pair recruiter&talk	6 10 -6 -1 -2 -1 -4 -1 -2 5
pair recruiter&task	7 0 0 0 -1 0 -7 0 3 -4
pair recruiter&team	-5 -18 12 -20 -21 -5 49 -4 12 57
pair recruiter&ticket	-2 1 -1 -1 -2 -1 4 -1 3 -4
pair recruiter&time	2 -6 -6 30 -10 16 -18 -5 -4 -22
pair recruiter&title	-4 -7 0 -19 14 14 18 -7 -10 52
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -1 6 -1 -1
pair recruiter&wait	-3 -1 -1 -1 -1 -1 7 -1 0 -1
pair remind&review	-3 -1 -1 -1 6 -1 1 -1 0 4
pair remind&role	-24 21 -1 32 -4 -4 -13 -3 -3 2
pair remind&send	0 -1 1 0 2 0 -1 0 0 11
pair remind&shop	-1 -1 3 0 0 -1 2 -1 0 -5
pair remind&sign	-2 -1 -2 -1 -1 18 -9 -1 0 10
pair remind&slot	3 -17 34 -9 -7 -17 28 -9 -6 -34
pair remind&sorry	-11 -7 29 27 -12 -5 -15 -4 -3 -16
pair remind&stage	-1 8 -3 -2 -13 -1 18 -2 -2 -22
pair remind&talk	-17 30 17 1 -3 -5 -19 -3 -2 -21
pair remind&team	-5 -2 11 -1 -1 -1 2 -1 -1 52
pair remind&thank	-2 -3 -1 -1 -1 -1 5 -1 4 -4
pair remind&ticket	-2 -1 -1 -1 -1 -1 7 -1 -1 4
pair remind&time	16 -36 62 -20 -3 -29 57 -30 -17 -48
pair remind&title	11 -1 0 -6 6 -3 -4 -2 -2 21
pair remind&wait	36 0 -38 -2 6 9 -5 -5 -1 24
pair review&role	-8 0 -4 -5 13 -6 17 -4 -2 14
pair review&send	-1 -1 0 0 0 1 3 0 -2 29
pair review&sign	-1 -1 -1 -1 0 7 -1 -1 -1 -3
pair review&slot	0 -1 -1 0 3 0 -3 3 -1 0
pair review&sorry	-2 -1 0 2 3 0 -1 0 -1 22
pair review&stage	-9 -6 -1 -1 -4 -2 21 -1 2 18
pair review&study	-4 -1 -1 -1 0 -3 12 -1 0 -8
pair review&talk	-5 7 -1 0 0 0 -1 0 1 -3
pair review&task	4 -14 -2 -4 10 -9 38 -8 -15 -21
pair review&team	-4 -3 -3 -1 8 1 -2 -3 6 -12
pair review&thank	-2 -2 -1 -1 11 -1 0 -1 -3 8
pair review&ticket	-2 -2 -1 -1 -1 -1 4 2 2 20
pair review&time	-6 -4 -6 -5 10 -5 1 -4 18 7
pair review&title	-2 3 -5 -7 30 -6 -4 -4 -4 7
pair review&wait	-2 -2 -1 -1 -2 2 8 -1 -2 21
pair role&sales	6 13 -7 -5 0 1 -2 -3 -3 -12
pair role&send	11 14 -2 -2 -5 2 -15 -2 0 30
pair role&shop	-2 3 -2 0 3 0 -3 -2 3 -20
pair role&sign	-7 -3 -2 10 -14 32 -16 -5 6 -1
pair role&slot	20 2 -6 8 -12 -7 7 -6 -6 -17
pair role&sorry	-7 -2 -3 14 -6 -1 8 -1 -2 12
pair role&stage	5 -10 -4 -1 -7 -4 23 -4 2 -19
pair role&start	14 -19 -2 -5 -3 26 -8 -2 -2 -16
pair role&study	0 0 -1 -3 16 -1 -6 -1 -4 11
pair role&talk	6 76 -11 -4 -26 -3 -29 -7 -2 -27
pair role&task	2 -8 -1 -2 -1 -1 14 -1 -1 -11
pair role&team	5 -3 -9 -11 7 2 18 0 -9 31
pair role&thank	0 1 -6 -8 -2 -7 6 -5 20 -45
pair role&ticket	1 0 -1 -1 -1 1 -7 0 7 -7
pair role&time	71 -39 -19 25 15 6 -48 -14 2 -34
pair role&title	-20 60 -29 -32 36 29 -3 -23 -17 -44
pair role&video	-8 11 5 -2 -1 -1 -1 -1 -1 5
pair role&wait	-5 -4 -3 -3 -1 10 10 -2 -2 26
pair role&wish	2 -5 -3 19 -26 1 12 -6 6 -28
pair sales&shop	9 -2 -1 -3 -1 -1 -3 1 0 -14
pair sales&sign	-1 -1 0 0 -6 11 -1 0 0 5
pair sales&slot	32 -7 -5 -6 -1 -7 -4 -2 0 33
pair sales&stage	-1 10 -1 -1 0 -1 -6 -1 -1 -10
pair sales&study	1 0 0 0 0 0 0 0 0 24
pair sales&talk	16 7 -3 -3 -3 -4 -7 -2 0 -35
pair sales&team	15 7 -3 5 -14 8 -15 -1 0 15
pair sales&thank	0 -4 0 0 18 0 -3 -1 -9 43
pair sales&time	49 -7 0 3 -9 -2 -27 -5 -2 5
pair sales&title	1 4 -10 -1 7 -6 16 -4 -7 -4
pair sales&video	0 3 -1 -1 0 0 0 0 0 22
pair sales&wait	5 -5 -3 -3 17 1 -1 -2 -10 16
pair sales&wish	7 -1 0 -1 -1 -1 -3 0 2 -6
pair send&shop	-3 -1 -1 0 -2 0 9 -2 1 -16
pair send&sign	-17 -5 -5 -2 0 88 -52 -4 -3 55
pair send&slot	-2 9 4 -4 -2 0 -5 -1 0 -12
pair send&study	1 -2 -2 -1 -1 1 5 -1 0 -10
pair send&talk	14 -5 -1 -1 -2 1 -4 -1 -2 -9
pair send&task	-2 -5 -3 -2 -2 -14 39 -9 -2 -7
pair send&team	-2 -4 -3 -1 -7 -1 31 -3 -10 7
pair send&thank	-5 1 -2 -1 -6 0 -4 -1 19 29
pair send&ticket	-2 -1 -1 -1 -2 5 4 -1 -2 -13
pair send&time	-46 -29 -5 -10 -6 14 53 37 -7 -73
pair send&title	20 -14 -4 -3 -5 4 4 -4 2 4
pair send&video	5 7 -2 -1 -1 -1 -5 -1 -1 -4
pair send&wait	7 -6 11 -8 -2 -3 6 -2 -2 -10
pair shop&sign	2 -2 -1 -1 -1 1 -1 4 -2 12
pair shop&slot	8 4 -1 -1 -2 -2 -9 3 0 -28
pair shop&sorry	-1 0 1 0 -6 0 -1 8 0 16
pair shop&ticket	-2 -1 0 0 -1 0 2 2 1 -6
pair shop&time	2 5 2 -2 -1 -1 -1 -1 -1 -16
pair shop&title	1 -1 -1 2 1 -1 -2 1 0 -11
pair sign&slot	1 -16 -2 11 -8 27 -9 -3 -2 -9
pair sign&start	-4 -2 -1 -1 -9 32 -11 -3 -1 9
pair sign&talk	-2 -1 -1 -1 4 0 -7 9 -2 -4
pair sign&team	11 -4 -2 -2 30 1 -23 -7 -5 16
pair sign&thank	0 13 -1 1 -15 -2 -6 -2 12 -12
pair sign&ticket	-4 -10 -1 -1 -2 25 -5 -1 -1 1
pair sign&time	-30 -13 0 -8 6 121 -67 -5 -4 -37
pair sign&title	7 -13 -4 -4 -16 23 -10 13 5 -49
pair sign&wait	-7 -3 -5 -2 -5 4 23 -4 -2 -26
pair slot&sorry	-6 -2 7 9 -1 -1 -4 -1 -1 -31
pair slot&stage	7 4 -3 -1 -1 -1 -2 -1 -1 -12
pair slot&start	13 -7 -1 -4 -2 17 -11 -3 -3 -6
pair slot&talk	15 34 11 6 -5 -10 -43 -1 -7 -6
pair slot&task	3 -1 2 -1 0 -1 -1 -1 -1 10
pair slot&team	15 -17 -14 -3 -2 -6 27 3 -3 5
pair slot&thank	0 -1 -3 -3 -6 -7 10 -5 14 -1
pair slot&ticket	-3 -10 -1 -1 -7 11 9 5 -2 -10
pair slot&time	-14 4 87 -27 -7 -25 23 -10 -31 -69
pair slot&title	49 -2 -18 -12 -21 -10 8 -6 11 -34
pair slot&video	-16 4 12 10 -1 -2 -3 -2 -2 5
pair slot&wait	19 -7 22 -10 -1 0 -19 -2 -1 35
pair sorry&team	-4 -6 5 14 -6 -1 -1 -1 -1 14
pair sorry&thank	-2 -1 4 1 0 0 -1 0 0 -13
pair sorry&time	-20 -27 52 35 -13 -4 -16 -4 -4 -39
pair sorry&title	-2 -5 6 9 -4 0 -1 -1 -1 -5
pair sorry&wait	-2 -1 -1 -2 -8 -2 28 -11 -1 -1
pair stage&talk	19 11 -2 -1 -2 -2 -7 -14 -1 -8
pair stage&task	-8 -7 0 0 -7 -1 17 -1 8 -2
pair stage&team	29 -12 -5 -7 9 -4 13 -15 -7 -10
pair stage&ticket	0 -3 0 0 -1 0 3 -1 1 12
pair stage&time	9 -35 12 -1 -3 -1 25 -2 -4 55
pair stage&title	23 -2 -6 -1 0 -5 2 -4 -6 -16
pair stage&video	-5 16 -1 -1 -1 -1 -3 -1 -2 -5
pair stage&wait	-2 -2 -2 -1 -1 -1 10 -2 -1 -1
pair start&time	-2 -32 -11 -10 -10 93 -30 -5 5 -28
pair start&title	30 -6 -4 -5 -2 1 -11 -2 -2 -12
pair study&talk	-16 12 -3 -2 -4 -9 30 -2 -6 13
pair study&task	9 -2 0 -1 2 -1 -4 -1 -2 3
pair study&team	0 -1 -1 -1 2 -1 2 -1 -1 -7
pair study&thank	-7 -5 -2 -2 20 -2 5 -3 -4 -5
pair study&ticket	4 -2 0 0 0 0 -1 0 0 3
pair study&time	-7 -7 -4 -4 9 13 7 -5 -4 69
pair study&title	-9 -9 -5 -5 12 15 -14 16 -1 -4
pair talk&task	0 -8 -1 -1 1 -2 14 -1 -3 -17
pair talk&team	53 -17 -15 -3 3 -4 8 -19 -6 -46
pair talk&thank	-7 -6 -4 -4 10 -2 19 -2 -4 -11
pair talk&time	48 7 -4 -3 -6 -4 -7 -26 -5 -57
pair talk&title	11 41 -13 -7 -17 -15 6 0 -6 -12
pair talk&video	13 7 -2 -1 9 -2 -10 -13 -1 -5
pair talk&wait	2 -3 -2 -1 1 -3 10 -1 -2 -11
pair task&team	-2 5 -2 -2 12 -2 -9 -3 1 -21
pair task&thank	-1 -1 -1 0 7 -1 -2 -1 -1 -17
pair task&ticket	3 -4 0 0 -1 0 3 -1 1 0
pair task&time	51 -18 -4 -6 5 -19 10 -15 -5 -23
pair task&title	6 -6 -2 -2 9 -8 10 -2 -6 -11
pair team&thank	0 5 -1 -1 2 -1 -2 1 -2 31
pair team&ticket	-6 -3 -2 -1 -4 -4 2 23 -5 -8
pair team&time	87 -59 -16 40 -2 -23 10 -31 -6 -4
pair team&title	6 6 -5 -5 3 -9 55 -24 -28 -23
pair team&video	17 0 -2 0 8 -2 -8 -13 0 0
pair team&wait	-9 -4 -3 -2 -6 3 40 -14 -3 -8
pair thank&time	-21 -22 -9 -15 23 -9 76 -10 -12 -30
pair thank&title	-13 -6 -7 -7 21 -6 -24 7 34 -51
pair thank&wait	-4 -6 0 -2 29 -2 2 -3 -13 -24
pair thank&wish	-2 -2 -1 0 -6 -1 19 -1 -5 -7
pair ticket&time	-1 16 -2 -4 -6 3 -15 -5 14 31
pair ticket&title	-3 -3 -1 -1 -3 0 3 1 7 29
pair ticket&wait	-2 0 -1 -1 -1 1 -4 0 8 -2
pair time&title	-7 16 -4 33 -19 61 -55 -14 -12 -8
pair time&video	27 2 8 -7 6 -4 -14 -16 -4 67
pair time&wait	39 -6 -35 -10 0 11 18 -20 3 11
pair time&wish	9 -1 -1 -2 -1 -1 -3 -1 1 -5
pair title&video	-7 11 5 -2 -2 -1 -2 -1 -1 -28
pair title&wait	-4 -7 -6 -3 14 0 22 -3 -14 17
pair title&wish	7 -3 -1 -2 -8 0 -4 -1 11 -2
pair urgent&wait	3 -1 -3 -3 -1 -1 -11 17 -1 -22
past interview	-49 32 -67 -12 57 52 18 -18 -13 -22
pay.lure	-14 -5 -1 -1 -4 -3 43 -6 -10 116
pay.lure@subject	0 0 0 0 0 0 0 0 0 14
person, and hiring little	-8 -47 -19 -10 2 65 48 -12 -20 58
promise	-43 -56 -76 -52 -139 36 331 -9 7 -120
proposal.availability	-59 277 14 -45 -87 9 -85 11 -35 -30
proposal.availability@subject	-20 24 -9 -6 -7 -5 11 22 -9 -52
proposal.link	-22 176 17 -22 -33 -21 -47 -17 -31 -26
proposal.link@subject	-22 53 -4 -3 -5 -3 -5 -5 -6 -54
proposal.offer	-40 170 65 -23 5 -44 -49 -37 -47 -26
proposal.offer@subject	-4 10 -4 0 0 0 0 0 0 10
proposal.recorded	-43 149 1 -10 -5 -8 -38 -14 -32 -68
proposal.recorded@subject	-23 109 -6 -8 -3 -6 -27 -11 -26 -57
question	-105 130 99 -90 -42 106 65 -84 -79 60
rejection.clear	-92 -78 -35 105 355 -18 -131 -28 -78 -32
rejection.clear@subject	-1 -1 -1 2 3 -1 -1 -1 -1 12
rejection.farewell	-35 -9 -17 10 131 -11 -35 -11 -23 -135
rejection.soft	-51 -45 27 -20 174 -46 28 -32 -35 17
rejection.soft@subject	-5 -5 -1 -3 -10 -3 -3 -3 33 20
relay	40 18 -72 50 30 -21 -40 -47 42 -86
reply.hint	-29 -78 -46 -6 -38 17 209 -22 -7 -77
reply.hint@subject	-5 -43 -2 -1 -6 47 15 -3 -1 -34
reply.hold	-36 -12 -7 21 -100 -3 157 -4 -15 -22
reply.hold@subject	-11 -3 -1 -17 -10 -4 50 -1 -1 -4
reply.pending	38 -40 -53 3 -90 -36 212 -24 -9 -81
reply.pending@subject	-8 -6 13 -3 -19 -4 37 6 -15 -31
reply.request	4 12 -12 -55 -110 22 177 43 -81 -60
reply.request@subject	-26 -60 -16 -5 -14 -25 116 39 -9 -40
reply.thanks	-30 -13 -59 58 85 -34 45 3 -55 -75
reply.thanks@subject	-4 -6 -2 -2 -22 -1 2 1 34 -14
reschedule.moved	-153 -57 360 -10 -22 -15 -32 -49 -22 -61
reschedule.moved@subject	-85 -22 129 24 -8 -6 -14 -11 -7 -7
reschedule.why	-52 -92 208 33 -86 -19 -12 29 -9 -45
reschedule.why@subject	-1 -1 -11 -1 -1 2 -1 15 -1 19
scheduler	6 129 -32 -5 -20 -26 -24 -10 -18 -25
sense alert	-20 -13 13 12 -25 -8 22 10 10 70
sense alert@around	11 0 -2 0 -1 -1 -5 -1 -1 73
sense alert@subject	-1 1 0 0 -2 0 3 0 0 92
sense apply	35 44 -56 -22 -9 -43 -93 -37 181 53
sense apply@around	-34 9 -38 12 -20 -19 -48 46 92 -5
sense apply@subject	-45 -23 -26 -30 47 -16 -30 -11 135 -34
sense ask	-8 75 3 -31 -70 41 4 59 -73 16
sense ask@around	-11 -14 0 36 -5 -7 -14 -2 17 -12
sense ask@subject	-11 -29 -20 1 -17 -11 73 16 -3 12
sense asked	-63 78 60 -54 -25 64 39 -51 -47 36
sense asked@subject	9 -22 -2 -6 -29 31 40 -4 -16 74
sense available	-37 124 -9 -22 -41 11 3 -20 -9 31
sense available@around	13 -9 23 -4 -3 -6 -28 17 -4 -21
sense available@subject	-9 45 -7 -4 -8 -9 -18 14 -5 -7
sense away	-60 -35 -4 -39 -57 -27 6 236 -19 -72
sense away@around	-6 1 5 -1 -2 -3 9 -2 -2 -11
sense away@subject	-17 -6 22 -13 -14 -7 -19 58 -3 -5
sense back	-3 -28 5 -12 -2 -17 9 48 -1 -29
sense back@subject	-26 -2 -1 -4 5 -1 23 7 -1 -2
sense book	54 80 19 6 -31 3 -90 -18 -24 72
sense book@around	18 -4 19 -3 -4 -2 -19 -2 -3 30
sense book@subject	27 27 7 10 -13 -15 -21 -13 -9 77
sense bounce	-54 -14 -10 -7 -19 5 -23 127 -5 8
sense bounce@around	1 0 0 0 -2 0 0 3 0 -11
sense bounce@subject	-3 -3 -3 -2 -9 -2 -6 33 -5 -33
sense call	29 29 -35 -6 -5 -9 -49 4 43 3
sense call@around	-10 -1 18 -3 3 -3 0 -3 -1 6
sense call@subject	70 17 -19 -1 -14 -21 -9 -16 -8 -36
sense cancel	-64 -16 -15 219 -41 -12 -50 -14 -8 -28
sense cancel@subject	-52 -9 -11 114 -14 -4 -13 -7 -5 -8
sense candidate	-16 -18 4 -18 74 -27 19 -21 4 -17
sense candidate@around	16 -10 -7 -6 -6 -9 -4 11 14 -2
sense candidate@subject	-21 8 -7 -10 27 -7 -4 5 9 110
sense choose	-82 108 -27 -4 89 87 -114 -39 -18 32
sense choose@around	0 -1 -1 -1 10 -1 -4 -2 -1 -3
sense choose@subject	0 10 -5 -3 3 50 -42 -8 -4 68
sense civic	-5 -17 -10 -9 -3 58 0 2 -15 17
sense civic@around	10 -2 1 -4 6 -2 -7 0 -1 -3
sense civic@subject	1 3 -1 0 -1 0 0 0 0 135
sense closer	-22 30 -16 -15 118 -25 -32 -14 -25 -11
sense closer@around	-12 -6 9 -2 -3 -1 15 -2 3 -38
sense cold	-27 5 -6 -19 -14 -1 63 -5 5 128
sense cold@subject	7 -4 -1 -2 -20 -5 -8 -2 34 16
sense confirm	37 1 1 -23 -42 17 2 -17 25 -34
sense confirm@around	-7 -15 50 0 -4 -2 -16 -3 -3 -15
sense confirm@subject	26 -5 -13 -4 -4 -3 -3 1 5 18
sense deadline	-34 8 -35 -38 -17 3 68 -2 48 21
sense deadline@around	-9 -2 0 -1 -2 -4 26 -5 -2 27
sense deadline@subject	-4 -19 5 -1 -2 -9 21 9 0 50
sense decide	-35 -34 -24 25 56 -10 71 -42 -8 41
sense decide@around	-5 -5 -22 32 21 26 -29 -8 -11 -4
sense decide@subject	-4 -5 -3 -3 32 0 -4 -10 -3 10
sense document	1 -37 -29 -13 -35 -41 155 -7 7 -40
sense document@around	8 -2 5 -2 -7 -3 6 -3 -2 -8
sense document@subject	-4 -20 -5 -3 -10 -12 82 -15 -12 -37
sense education	32 -45 39 -9 3 5 -19 -2 -2 54
sense education@around	19 -15 8 5 -4 0 -13 -2 3 2
sense education@subject	0 17 -1 -1 12 -7 2 0 -22 112
sense enjoyed	-18 19 -39 -25 51 9 80 -30 -48 -7
sense enjoyed@around	0 -4 -5 -2 -4 39 -21 -2 -2 -9
sense enjoyed@subject	-14 13 -1 0 -3 -1 10 -1 -3 -12
sense event	5 -3 12 6 -10 -7 -14 17 -5 50
sense event@around	10 -4 -3 -1 -8 -4 19 -6 -4 -5
sense event@subject	-3 -1 -3 8 -1 -1 -1 4 -1 11
sense exit	-6 -3 -4 -6 -5 -25 8 -7 47 3
sense exit@subject	0 0 0 0 0 0 0 0 0 23
sense family	-22 31 -15 -9 -16 -29 60 -12 13 66
sense family@around	-5 2 4 -1 0 -4 5 0 -1 15
sense feedback	40 -21 -11 -7 3 -10 23 -6 -11 42
sense feedback@around	-5 -1 -4 -3 -1 -2 21 -3 -1 -2
sense feedback@subject	-30 -4 -2 -5 23 -10 32 -2 -2 15
sense filled	-38 -33 18 41 88 4 -68 22 -34 -31
sense filled@subject	-19 -6 9 -8 13 -7 -13 35 -5 3
sense forwarded	14 -2 -8 -1 -2 0 1 0 0 -16
sense forwarded@around	4 0 -2 0 0 0 -1 0 0 79
sense future	-35 -16 4 7 43 -17 29 -10 -6 -23
sense glad	30 24 -31 -22 -5 51 -10 -19 -18 25
sense glad@around	1 -2 -5 -2 9 16 -12 -1 -3 -4
sense glad@subject	-2 -25 -1 -1 -2 32 1 -2 -1 7
sense health	0 -7 4 -12 -27 -16 30 5 23 -31
sense health@around	-15 -2 12 -12 -5 -5 32 -5 -2 -28
sense health@subject	-12 -2 14 -2 -20 -2 1 -2 25 -25
sense hear	-56 -14 10 26 -12 -27 37 -12 47 -72
sense hear@around	-6 -5 -3 -4 60 4 -37 -3 -5 -17
sense hear@subject	-69 -45 2 5 95 10 25 -16 -7 -88
sense hiringside	0 -28 30 -10 -21 4 32 -11 4 72
sense hiringside@around	-15 1 22 -1 -1 -1 -5 -1 0 64
sense hiringside@subject	5 -1 2 -2 -1 -1 -2 -1 -1 132
sense hitch	-30 -16 88 -13 -17 -19 6 8 -7 -31
sense hitch@around	-15 -1 55 -1 -4 -2 -30 -1 -2 -1
sense hitch@subject	0 0 -8 0 0 1 -1 9 0 11
sense hold	0 -7 -14 57 -48 -16 54 -13 -13 -1
sense hold@subject	-6 2 -1 -13 -6 -3 29 -1 -1 -10
sense inbox	-95 -61 -42 -24 -43 -31 2 269 26 -2
sense inbox@around	-36 59 -5 -2 -2 -1 -8 0 -5 -9
sense inbox@subject	-8 -21 0 -4 -12 -4 -25 91 -19 -30
sense interview	17 69 48 49 -61 -25 -34 -47 -16 125
sense interview@around	21 -31 87 -36 -24 -26 12 30 -33 45
sense interview@subject	140 59 64 37 -50 -55 -122 4 -77 -63
sense invite	-1 -13 60 6 -26 8 -46 7 6 46
sense invite@around	2 0 -1 2 -1 0 -1 0 0 36
sense invite@subject	39 -2 5 -4 -6 -10 -7 -6 -9 57
sense join	7 -35 -16 -1 -5 94 -13 -20 -11 29
sense join@around	0 -7 -1 -1 1 0 10 -1 0 -12
sense join@subject	-16 -6 -2 -2 -8 18 21 -4 0 13
sense keen	31 59 -43 -22 27 20 -40 -10 -21 57
sense keen@around	-5 -3 4 -3 11 5 -4 -2 -4 5
sense link	28 13 23 -22 -21 -12 2 2 -11 -3
sense link@subject	1 1 3 -1 -1 -1 2 -3 -1 65
sense lure	-20 -5 21 -13 -15 -4 57 -15 -8 90
sense lure@around	-2 -1 -1 -1 11 0 -6 -1 0 -1
sense lure@subject	-1 -3 -1 0 1 -4 13 -3 -1 18
sense machine	-3 6 -12 -4 -11 -2 -25 38 12 -31
sense machine@around	1 17 -1 -1 1 -1 -11 -1 -3 -7
sense machine@subject	-6 -5 -4 -3 -5 -3 -10 39 -4 -16
sense mediaword	43 -6 -30 -7 -15 14 -42 40 3 122
sense mediaword@around	-2 -20 20 -8 23 -8 -10 0 6 58
sense mediaword@subject	-12 -4 -4 -4 15 -11 25 -4 -2 93
sense meet	2 88 -27 6 -47 -38 84 -56 -12 -36
sense meet@around	22 0 -7 -2 -2 -2 -6 -2 -1 -30
sense meet@subject	56 -4 -17 -1 -8 -13 -9 -1 -2 8
sense mine	-6 19 6 -2 -8 24 -22 -2 -10 138
sense mine@around	23 0 -22 22 -5 -2 -27 -3 14 -11
sense mine@subject	3 -1 -1 -1 0 0 -8 9 0 1
sense move	-102 -46 223 -16 -19 10 -68 33 -13 43
sense move@around	-14 -4 26 -1 -2 -1 -2 -1 -1 5
sense move@subject	-18 -44 151 -12 -18 -15 -22 -8 -13 -68
sense not	-150 -85 31 113 196 -64 3 37 -82 -4
sense not@around	16 -3 -20 -3 0 0 12 -2 1 -15
sense not@subject	-7 -5 -9 43 -13 -6 -25 13 9 -24
sense offer	-62 24 -35 -18 58 127 -74 -20 -1 114
sense offer@around	-8 -4 -2 0 -2 -19 40 -2 -2 30
sense offer@subject	-22 -11 -8 -6 -11 97 -27 -6 -5 88
sense office	2 53 -19 10 -3 -36 51 -31 -27 44
sense office@around	4 -1 0 -1 -31 -2 33 -1 -1 -14
sense office@subject	-19 8 -4 -8 -3 0 26 7 -7 106
sense official	-32 3 16 7 -15 4 31 -11 -3 56
sense official@around	-3 -4 -2 -1 -17 -6 47 -11 -2 -20
sense official@subject	0 23 -1 0 -3 -3 -9 -7 -1 96
sense onward	-2 50 -20 -4 31 -33 22 -3 -40 -102
sense onward@around	-12 -3 -13 37 12 -3 -8 -5 -6 -10
sense onward@subject	0 2 -6 -4 27 -9 -4 -2 -5 -38
sense other	-78 -92 89 12 183 15 -65 -31 -32 26
sense other@subject	-1 -7 6 0 -2 0 4 0 1 3
sense pay	-36 -9 22 -15 -36 126 -26 -17 -9 51
sense pay@around	-4 -1 5 0 -1 16 -14 -1 0 -2
sense pay@subject	8 1 -1 -1 -1 -1 -5 0 0 26
sense practice	8 -18 18 -2 -1 -2 -2 0 0 83
sense practice@around	-15 -2 14 -1 -6 -2 18 -3 -3 -6
sense practice@subject	-3 1 -1 0 0 0 0 3 0 35
sense prepare	167 -79 -50 -21 -39 -20 40 -16 18 0
sense prepare@around	-17 -1 7 -2 -11 -5 36 -5 -4 -7
sense prepare@subject	4 -1 -1 -1 -1 0 -1 1 0 38
sense property	43 -20 -3 17 -12 2 -24 -7 3 52
sense property@around	6 -5 0 -2 1 -1 2 -1 -1 97
sense property@subject	0 0 -1 3 1 -1 0 -1 -1 129
sense received	-12 -37 2 -19 -16 -20 -53 35 120 87
sense received@around	-1 1 0 0 -1 0 2 0 0 30
sense received@subject	-11 -8 -5 -4 -29 -7 -8 27 46 -22
sense recorded	-19 52 1 -4 -1 -4 -15 -2 -8 42
sense recorded@subject	-9 21 -3 -2 1 -2 -3 -3 -1 -15
sense recruiter	-12 -26 0 9 20 5 -30 37 -2 -3
sense recruiter@around	71 -43 -28 -4 27 -9 2 -9 -6 -110
sense recruiter@subject	15 -1 -5 3 0 0 -29 20 -2 51
sense remind	21 -27 39 -4 -16 -36 75 -34 -18 17
sense remind@around	19 -6 8 20 -13 -4 -12 -5 -8 -13
sense remind@subject	24 -20 22 -12 -6 -5 -1 2 -4 2
sense review	-8 -11 -20 -4 -13 -6 10 -9 59 72
sense review@around	0 -3 6 -3 -2 -2 5 -1 -1 -2
sense review@subject	4 -15 -3 -4 12 -6 35 -9 -14 25
sense role	47 0 -86 86 73 37 -101 -40 -16 -78
sense role@around	44 -13 -29 -7 7 5 -32 2 23 -12
sense role@subject	-13 66 -20 -19 8 14 -3 -12 -20 4
sense sales	54 -2 -49 11 -4 -10 -46 61 -16 80
sense sales@around	39 -3 -30 1 2 -1 -4 0 -3 4
sense sales@subject	-20 17 1 -4 -4 -6 22 -3 -3 73
sense send	37 -58 4 -55 -52 43 107 -1 -25 -14
sense send@around	-13 18 16 -2 5 0 -31 -2 9 -9
sense send@subject	-1 10 -2 -2 -8 -2 -3 6 0 -8
sense shop	10 -10 -4 -1 -17 -10 7 31 -6 30
sense shop@around	-5 2 -1 -1 -4 -3 17 -2 -2 39
sense shop@subject	-6 1 -1 11 -6 -1 -2 4 0 29
sense sign	-43 -42 -19 -10 -23 244 -85 -11 -10 9
sense sign@around	-10 -1 9 0 -1 1 3 -1 -1 -22
sense sign@subject	-23 -18 -6 -6 -19 78 -26 21 -1 5
sense slot	98 89 69 -32 -42 -28 -89 0 -64 -42
sense slot@around	58 -10 1 -7 -8 -10 -6 -11 -7 -29
sense slot@subject	-20 51 7 -5 -3 -6 -12 -10 -4 -3
sense sorry	-77 -73 97 153 114 -42 -105 -41 -27 -118
sense sorry@subject	-7 -10 22 9 13 -6 -17 -4 -1 -6
sense stage	51 12 -23 7 5 -45 29 -31 -5 -27
sense stage@around	-12 -3 -19 31 25 -7 1 -8 -7 -6
sense stage@subject	6 65 -17 -11 -7 -18 0 -12 -7 -85
sense start	21 -22 -18 -16 -20 108 -34 -13 -5 -35
sense start@around	1 -1 -1 0 -1 -4 7 2 -1 -3
sense start@subject	-33 -2 -1 -2 -3 -25 67 -1 -1 -26
sense study	15 -13 -14 -13 25 -6 36 -12 -18 63
sense study@around	-9 -2 2 -1 -2 -2 -4 18 -1 28
sense study@subject	-12 -2 -7 -3 -1 18 -8 17 -1 3
sense talk	39 157 -47 -27 -23 -37 15 -47 -32 -42
sense talk@around	22 17 -3 -6 -7 -11 11 -7 -16 -42
sense talk@subject	69 81 -20 -16 -7 -23 -49 -13 -21 -64
sense task	47 -15 -14 -14 -12 -48 87 -33 2 -111
sense task@around	-5 -1 -12 -2 -8 -5 46 -3 -10 -4
sense task@subject	29 -40 -10 -10 1 -39 116 -26 -19 -27
sense team	53 -70 -62 -5 16 -33 126 -65 40 -34
sense team@around	13 -35 -18 14 59 -16 12 -19 -9 -17
sense team@subject	52 24 -6 -11 6 -6 -36 -15 -9 8
sense thank	-74 19 -96 23 32 -79 87 -40 128 -48
sense thank@around	-14 -21 4 28 -61 -30 96 30 -32 -76
sense thank@subject	-39 -16 -9 -11 29 -14 -16 15 61 -59
sense ticket	8 -9 -14 -16 45 5 -60 33 8 3
sense ticket@around	5 -10 -1 -1 -3 1 2 -1 8 8
sense ticket@subject	-8 3 -3 -2 -4 -3 -15 44 -12 -41
sense time	82 29 41 14 -68 -18 -59 9 -30 12
sense time@subject	3 -71 47 116 -38 -23 -31 -1 -2 46
sense title	65 14 -75 -8 -3 111 -11 -91 -1 -113
sense title@around	20 -33 -42 -4 26 -6 -58 10 86 -87
sense title@subject	-16 38 -17 -37 62 7 -58 61 -41 -118
sense urgent	-2 -4 -4 -5 -8 -4 -41 72 -5 -19
sense urgent@subject	-6 -1 4 12 -6 0 -1 0 0 3
sense video	82 20 3 -7 -2 -14 -42 -27 -14 -78
sense video@around	-10 -1 15 -1 1 -1 -2 -1 -1 -3
sense video@subject	-3 25 -2 -1 -2 -2 -8 -3 -4 -19
sense wait	-1 -37 35 -49 -62 28 166 -53 -27 -67
sense wait@around	-8 19 17 -2 -6 -1 -7 -4 -7 -7
sense wait@subject	-2 17 8 -1 -3 -1 -11 3 -10 2
sense wish	-4 -8 -24 60 71 -19 -62 -19 4 -36
sense wish@around	-2 0 3 -1 0 -1 2 -1 -1 31
sense wish@subject	0 0 0 0 0 0 0 0 2 31
several times, asked	-42 104 13 -12 -12 -10 -23 -9 -10 -32
shift	-59 29 47 -3 -2 -2 -7 -2 -2 -16
short	-8 32 -3 -32 -61 -32 79 59 -33 -55
slots on offer	172 -10 -29 -6 -20 -12 -72 -13 -10 -47
survey	15 -11 -5 -1 12 -1 -4 -1 -3 46
survey@subject	7 0 -4 -1 0 0 0 -1 0 -38
times of one day	95 16 9 -14 -7 -9 -66 -18 -6 83
times of several days	-94 258 -28 -19 -17 -21 -56 -9 -14 -2
voided interview	-31 -4 39 -1 0 0 -2 0 0 -3
voided, and a time	-31 -4 39 -1 0 0 -2 0 0 -3
windows	42 31 -23 -16 -12 -23 20 -10 -10 70
word !	20 -23 -3 3 -47 57 2 -32 24 18
word ! !	-3 -5 -3 -1 -5 53 -32 -3 -2 57
word ! here'	7 -1 -1 -1 -1 -3 0 -1 0 -7
word ! i	0 3 0 0 0 0 0 0 -1 3
word ! i'm	0 0 0 0 0 0 0 1 0 16
word ! je	2 -1 -1 -1 -2 -2 8 -1 -1 -3
word ! please	0 0 0 0 0 0 0 0 0 -4
word ! the	-4 0 3 -1 -3 -3 9 -1 -1 1
word ! ti	3 0 0 0 0 0 -2 0 0 1
word ! timemention	5 0 -3 0 0 0 0 -1 0 29
word ! we	-1 5 -4 -1 0 6 -5 0 1 -5
word ! wir	0 1 0 -1 4 0 -3 0 0 7
word ! with	3 -3 -2 0 -1 3 1 -1 0 -2
word #	108 4 -27 -28 -37 104 -104 0 -20 -2
word # !	0 0 0 0 1 0 0 0 0 8
word # #	26 -22 -12 1 -1 3 4 -2 2 -17
word # :	2 0 1 0 -1 0 -2 1 0 38
word # ?	-1 -5 0 -1 -1 -3 12 -1 0 -20
word # a	6 1 -5 -1 0 0 2 -1 -1 10
word # am	3 0 0 0 0 0 -3 0 0 -5
word # an	-3 -1 -1 -1 -1 9 -2 -1 -1 -4
word # and	12 8 -3 -2 -1 12 -20 -3 -1 0
word # b	4 -1 -1 -1 1 0 -1 0 0 -3
word # busines	0 0 0 0 -1 0 -8 9 1 -2
word # c	0 0 0 0 0 0 0 0 0 8
word # days	-2 -5 -1 0 -1 20 -11 2 -1 12
word # de	0 1 0 0 6 0 0 0 -6 2
word # dias	-1 -1 -1 0 -3 4 6 -2 -1 -6
word # e	13 -8 -4 -1 0 -1 4 -1 -1 0
word # en	0 0 0 0 0 0 -1 0 0 21
word # euro	0 -1 0 0 -1 7 -3 -1 0 2
word # f	0 4 0 0 0 0 -2 0 0 -3
word # hora	0 0 0 0 0 0 -2 8 -5 2
word # hour	-1 -4 -1 -1 -3 7 5 0 -3 11
word # in	3 -2 0 0 0 0 0 0 0 7
word # instead	-1 -3 11 0 0 -4 -3 -1 0 6
word # interview	0 0 1 0 0 0 0 0 0 5
word # is	-1 5 0 0 0 0 -4 0 0 2
word # k	-9 -13 -5 -1 -8 70 -24 -4 -4 -11
word # may	2 3 -1 0 -1 -1 -2 -1 1 -4
word # min	14 14 -4 -1 -2 -3 -14 -2 -2 -16
word # minut	-3 10 -1 -1 -1 -1 -2 -1 -1 -11
word # minute	0 6 -1 0 1 0 -3 0 -2 10
word # minuti	0 5 0 0 0 0 -2 0 -1 4
word # minuto	0 1 0 0 0 0 0 0 0 5
word # month	0 0 0 0 0 0 0 0 0 10
word # new	2 0 -1 0 0 0 0 0 0 8
word # on	-1 0 3 0 0 0 -1 0 0 -5
word # people	0 0 0 0 0 0 0 0 0 8
word # pm	-1 3 -1 0 0 0 0 0 0 -4
word # question	-1 3 0 0 0 0 -1 0 -1 -1
word # th	-4 8 -3 -1 0 2 -2 0 0 -6
word # timemention	4 0 0 0 0 -1 -2 0 0 30
word # to	-2 -5 -2 -1 -1 7 4 -1 -1 -1
word # work	-2 0 3 0 0 0 -1 0 0 4
word # x	0 -7 0 0 0 0 7 0 0 0
word :	17 -24 -15 -4 -26 -7 -18 87 -10 8
word : #	10 -8 -3 2 3 7 -6 2 -6 14
word : app	0 6 1 -1 0 0 -3 0 -3 -1
word : cal	-3 9 0 0 -1 -2 -2 -1 0 -1
word : calend	2 8 -3 -1 -1 -2 -1 -1 -1 10
word : colloquio	-1 -1 0 2 0 0 -1 0 0 -6
word : data	7 -2 -1 0 2 0 -2 -1 -1 16
word : el	0 0 0 1 0 0 1 0 0 -3
word : entretien	0 -1 1 1 -1 0 -1 2 0 -12
word : entrevista	1 -1 0 5 -3 0 -1 0 -1 -7
word : hiring	1 0 0 0 0 0 0 0 0 -3
word : http	-3 36 -4 -3 -7 -7 0 -3 -8 -10
word : interview	-6 -4 -1 0 -2 -1 -3 19 -1 15
word : intro	0 0 0 1 0 0 0 0 0 -6
word : la	-1 0 0 2 -3 0 4 0 -1 1
word : meet	4 0 -1 0 0 0 0 0 0 -5
word : phone	-1 0 0 2 0 0 0 0 0 -4
word : r	-5 0 0 4 0 1 0 0 0 0
word : re	0 0 0 0 0 0 -4 5 0 -1
word : thank	0 0 0 0 1 0 0 1 0 -4
word : the	-1 -1 0 -3 6 0 0 -1 0 8
word : timemention	-8 -13 4 -4 -4 -5 -12 46 -3 -3
word : tuesday	3 -3 0 0 0 0 0 0 0 2
word : your	5 1 0 0 0 0 -2 -4 0 3
word : zoom	4 0 -1 0 0 0 -1 0 0 -3
word ?	-36 50 25 -20 -27 42 5 -19 -19 22
word ? #	-1 -5 -1 0 -1 9 0 -1 0 -6
word ? ?	0 0 0 0 0 0 0 0 0 12
word ? e	0 -2 0 0 -1 -1 4 0 0 -1
word ? i	18 4 -18 0 -1 -1 -1 0 0 7
word ? i'm	0 12 -1 0 -2 -3 -4 -1 0 -1
word ? if	-8 9 -1 0 -2 -2 5 0 0 4
word ? it's	0 -5 0 0 0 7 -1 0 0 -1
word ? my	0 -1 1 0 0 0 0 0 0 4
word ? si	1 -4 3 0 0 0 0 0 0 -3
word ? te	0 0 1 0 0 0 0 0 0 7
word ? timemention	0 0 0 0 0 0 0 0 0 -4
word a	-51 47 15 -21 10 -10 11 -5 4 24
word a #	-2 9 3 -1 -1 6 -13 -1 0 3
word a bit	0 0 -1 0 0 0 2 0 0 -6
word a call	-1 8 -3 0 -1 -1 -2 2 0 7
word a copy	0 -2 0 0 -1 0 7 -1 -3 4
word a couple	-1 -4 -1 0 -2 -3 7 -2 6 -11
word a data	-1 -3 0 0 1 -1 5 -1 1 -6
word a day	-7 15 -1 -1 -4 6 -7 -1 0 14
word a de	0 0 0 0 0 0 0 0 0 -7
word a entrevista	0 0 3 -1 0 0 -1 0 0 -1
word a ete	-4 0 0 0 0 0 0 5 0 0
word a few	-2 11 -1 0 2 -1 -2 -3 -3 -8
word a first	-7 10 -2 0 0 0 -1 0 0 -6
word a fit	0 0 0 0 -4 0 0 0 5 10
word a gente	0 0 0 0 3 0 -2 0 0 2
word a job	-4 -1 5 0 3 0 0 0 -2 8
word a la	2 0 -1 0 -11 -1 12 -1 0 3
word a las	-2 0 4 0 0 0 -1 0 0 -2
word a look	-1 -1 -1 0 -3 -1 -4 1 9 -3
word a lot	0 0 0 0 8 -1 -3 -3 0 -2
word a member	0 0 0 0 0 0 -7 7 0 0
word a mon	2 0 0 -1 0 0 -1 0 0 -4
word a new	0 -1 1 -1 0 0 -1 3 0 6
word a panel	0 -6 0 0 0 0 8 0 0 -1
word a partir	-3 0 0 -1 0 1 -1 0 4 -1
word a phone	0 1 0 0 0 0 0 0 0 -4
word a place	0 0 -1 6 -3 -1 -1 0 0 11
word a pleasure	-4 -1 -1 0 0 -2 9 -1 0 -1
word a proxima	0 0 0 0 -4 0 5 0 0 0
word a quick	1 -4 0 0 0 -2 7 0 0 7
word a reminder	3 0 -2 0 0 0 0 0 0 -3
word a short	-6 10 0 -1 -2 0 1 -1 -1 6
word a sua	-3 5 -1 0 1 0 -4 3 0 -2
word a time	0 2 0 -1 0 0 -1 0 0 5
word a timemention	-10 -2 13 -2 -1 -2 8 -3 -1 -15
word a tua	-2 0 2 0 0 0 0 0 1 -4
word a una	-2 4 0 0 0 0 -1 0 0 -1
word a vaga	-1 -5 -2 6 -6 -2 12 -1 0 -7
word a video	-1 5 0 0 0 0 -2 -1 0 -4
word a week	-5 -2 3 -2 5 6 -5 -1 0 -14
word aan	11 -4 -3 -1 1 -2 0 0 -2 8
word aan de	2 -2 0 0 0 -1 1 0 0 -4
word ab	0 -1 1 -1 -2 0 -1 -1 5 3
word abbiamo	-2 0 -4 -1 9 -1 -1 0 0 -5
word abc	2 0 -1 0 0 0 0 0 0 -3
word ablauf	1 0 0 0 0 0 0 0 0 -4
word able	-2 0 -12 5 -1 -2 14 -1 -1 -7
word able to	-2 0 -12 5 -1 -2 14 -1 -1 -7
word about	-10 29 -2 3 -16 -13 12 0 -5 48
word about #	-1 3 0 0 0 0 0 0 0 -5
word about the	6 25 -5 4 -8 -7 -12 -2 -1 25
word about your	-2 8 -1 -1 -1 -1 -2 1 0 5
word above	7 -1 -6 -1 0 0 -9 9 0 -6
word abraco	1 0 0 0 3 -1 -1 0 -1 -3
word accept	-5 -4 -2 4 5 7 -13 11 -2 24
word accept :	-3 -1 -1 -1 -2 -2 -2 13 -1 -10
word accept or	1 -1 0 -1 -1 3 0 -1 0 -10
word accept the	-1 0 0 0 0 0 -1 3 0 -5
word accept this	-2 -1 -1 -1 -2 -2 -2 9 0 -10
word accept your	0 0 0 0 0 0 0 0 0 14
word accepte	-1 -1 0 -1 3 0 -1 2 -1 -3
word accepteriez	0 -1 0 0 -1 0 3 0 0 2
word accepteriez vous	0 -1 0 0 -1 0 3 0 0 2
word acces	0 0 0 0 0 0 0 0 1 5
word account	0 -1 2 -1 -2 0 6 -1 -3 3
word acknowledge	2 -1 0 0 0 0 -2 -1 2 -4
word acros	0 0 0 0 1 0 0 0 0 3
word acros your	0 0 0 0 0 0 0 0 0 5
word action	-3 1 1 6 -1 0 -1 -1 -1 14
word action requir	-1 0 1 0 0 0 0 0 0 11
word acudir	0 0 0 0 0 0 0 0 0 3
word ad	0 5 -1 0 0 0 -1 -1 -2 -10
word add	0 0 0 0 0 0 0 1 0 21
word add to	0 0 0 0 0 0 0 0 0 16
word added	0 0 0 0 0 7 -6 0 0 11
word addetto	0 0 0 0 0 0 0 0 0 -3
word addres	1 -5 0 0 0 0 0 6 0 -7
word adjunto	4 -1 -1 0 0 1 -2 -1 0 -4
word admission	0 0 0 0 0 0 0 0 0 9
word afraid	-2 -1 -1 9 11 -2 -11 -3 -1 -8
word after	1 -4 16 3 9 -4 -23 -4 8 -8
word after #	-1 2 -1 0 0 -1 -4 6 0 -6
word after a	0 0 0 0 10 -1 -5 -3 0 -1
word after careful	0 0 0 0 0 0 0 0 0 7
word after that	-1 3 -1 0 -3 -1 5 -2 -1 -3
word after the	0 -1 0 0 -3 0 -1 -1 6 -1
word afternoon	-1 14 1 0 -3 -3 -7 -1 0 -6
word again	-14 -3 4 3 3 -5 15 -2 -1 -5
word again for	-1 0 0 -1 2 -1 2 0 0 -3
word agenda	3 8 0 0 -2 -3 -4 -1 -1 17
word agenda :	0 0 0 0 0 0 0 0 0 15
word agent	0 -1 0 0 3 0 0 0 -2 3
word aggiornamento	0 0 0 0 1 0 2 -1 0 -4
word ago	0 0 0 0 0 0 0 0 0 4
word ahead	-2 -1 -2 8 -1 -2 2 -1 0 0
word ahora	0 7 -1 -1 -1 -3 2 -3 0 -3
word ai	-2 1 6 2 -1 0 -6 0 0 -2
word aim	1 -1 0 0 0 0 -1 1 1 -5
word aim to	1 -1 0 0 0 0 -1 1 1 -5
word al	7 -5 -3 -1 1 -1 3 0 -1 -10
word al timemention	-1 0 2 0 0 0 -1 2 0 -3
word alert	0 0 0 0 0 0 0 0 0 6
word all	-10 -18 23 30 -6 7 -11 -12 -3 -16
word all the	-4 -6 -3 24 0 6 -11 -2 -3 -9
word all time	1 0 0 0 0 0 0 0 0 -7
word alla selezione	-2 0 2 1 0 0 0 0 0 -4
word alle	-2 3 5 0 0 1 -6 -1 0 6
word alle #	0 0 1 0 0 0 0 0 0 -3
word allora	5 -1 -1 0 0 0 -1 -2 0 -6
word almacen	-1 2 0 0 1 0 -1 0 -1 -7
word als	10 -1 -3 -3 0 6 -5 -2 -1 -46
word also	-7 3 5 -1 -1 -1 2 -1 0 12
word altre	0 0 0 2 -1 0 0 0 0 -6
word alumni	0 0 0 0 0 0 0 0 0 4
word am	7 -10 0 1 4 1 -10 8 -2 21
word am pleas	1 0 0 0 0 1 -1 0 0 -3
word am telefon	-1 -2 -2 0 0 0 6 0 0 -8
word am timemention	-1 -4 0 0 3 -1 -3 6 0 33
word ambito	-2 -1 0 1 7 0 -3 0 -1 -6
word an	-5 17 -22 -8 12 17 2 -6 -8 6
word an answer	-2 0 -1 -1 0 0 5 -1 1 -2
word an email	0 -3 0 0 0 -2 7 -1 0 0
word an hour	0 6 -2 -1 -2 13 -8 -2 -3 -16
word an interview	-3 13 -9 -2 -1 -1 -2 3 1 -9
word an offer	-2 -1 -3 -2 15 -3 -3 -1 -1 -1
word an ondemand	-2 3 0 0 0 0 0 0 0 -3
word an update	0 -2 -1 0 4 0 -1 0 0 -2
word analista de	2 0 0 -1 0 0 -1 -1 0 3
word analyst	-20 13 0 -2 5 -8 24 -5 -6 -3
word analyst at	0 -2 0 0 0 3 0 0 0 7
word analyst position	-1 1 0 -3 -1 -1 5 0 0 7
word analyst role	-6 7 0 -1 -1 0 3 0 0 4
word analytic	2 -1 -2 0 0 0 -1 2 1 5
word ancora	0 0 0 0 -1 0 4 -1 0 -2
word and	-37 2 -32 -7 11 18 15 -1 30 27
word and #	12 9 -2 -2 -1 -3 -10 -3 0 -8
word and a	-6 9 -1 -1 -1 5 -11 7 0 8
word and can't	0 0 0 0 0 0 0 0 0 3
word and get	0 0 0 0 -4 0 0 0 5 2
word and has	0 0 0 0 -1 0 -3 1 4 -2
word and have	0 9 0 0 0 0 -8 0 0 20
word and i	5 -11 -4 -3 3 7 7 -2 -1 -29
word and i'd	0 -3 0 0 -2 0 7 0 0 -3
word and i'll	-7 -2 11 -4 -7 -4 17 -6 2 -22
word and i'm	1 -1 0 -1 3 -1 -2 0 0 4
word and let	-1 0 0 0 -3 5 2 -2 -1 0
word and not	3 0 -4 0 0 -2 -6 10 -1 -4
word and sam	4 -2 0 0 0 0 -1 0 0 1
word and sign	0 0 0 0 0 2 0 0 0 -8
word and tell	0 -5 0 0 0 7 -1 0 0 -5
word and the	-2 -3 0 1 18 -6 -11 -4 7 5
word and then	-11 0 0 -1 0 0 11 0 1 -2
word and timemention	0 1 0 0 0 -1 0 0 0 4
word and we	-6 -10 -2 -1 15 4 7 -3 -4 11
word and we'll	1 -1 -1 -1 0 1 1 -1 0 8
word and will	-4 -3 -3 -4 -6 -3 -27 7 42 5
word and would	0 0 0 0 -1 -2 5 0 -1 23
word and you	-3 1 -1 -1 4 2 2 -1 -3 -7
word and your	3 1 -1 -1 3 -1 -4 -5 3 15
word anda	1 -1 0 0 -12 -1 15 -3 0 -1
word ander	0 -2 2 0 0 0 2 0 -1 -7
word andere	-1 0 0 0 2 0 -1 0 0 5
word anderen	0 0 4 0 0 0 -3 0 0 1
word andr	-2 2 1 1 -1 -1 3 -1 -1 -4
word ano	0 0 0 0 0 0 0 1 0 12
word another	-7 -20 41 1 21 7 -32 -7 -4 32
word another candidate	-1 -2 0 0 11 0 -5 -1 -1 -7
word another time	3 -13 13 -1 0 0 -2 0 0 4
word answer	-6 3 -2 -1 -4 3 -14 22 -1 8
word ante	2 -1 -2 -1 0 2 1 -1 0 -9
word antwoord	-1 0 0 0 -2 -1 5 0 -1 -7
word antwort	-1 0 0 0 0 -1 2 2 -1 -3
word any	9 34 3 -4 3 -10 -40 2 3 -32
word any chance	-1 6 10 0 0 -4 -10 -1 0 -7
word any of	0 1 0 0 1 0 0 0 0 -13
word any question	9 -3 0 -1 0 0 -3 0 0 -5
word any time	-1 26 -11 -2 -3 -1 -9 -2 4 -10
word anyth	-20 -2 -7 3 -3 2 32 -3 -1 -6
word anyth chang	0 0 0 1 -1 5 -2 -1 0 -3
word apologi	-2 -2 1 6 -3 0 1 0 0 -5
word apologi for	-1 -1 2 0 0 0 2 0 0 -5
word app	0 6 1 -1 0 0 -3 0 -3 1
word appena	-1 -1 7 -1 0 0 -3 0 0 -1
word appli	-1 0 0 -1 2 0 -1 0 1 29
word appli on	0 -1 0 0 0 0 0 0 2 -5
word appli to	0 0 0 0 0 0 0 0 0 10
word applicant	-1 0 -1 -1 -1 -1 6 -1 -1 25
word application	-8 -7 -7 -3 7 -5 -19 -25 66 9
word application !	0 0 0 0 -1 0 -3 0 6 -1
word application :	0 -1 0 0 -1 0 -1 2 1 8
word application and	-1 5 -1 -1 11 2 -12 -2 -2 -7
word application for	-1 -4 -1 -1 4 -2 -2 -3 10 9
word application is	0 -1 0 0 -8 0 1 0 9 -2
word application statu	0 0 0 0 8 0 0 0 -7 -6
word application to	0 0 0 0 0 0 0 0 1 8
word apply	-2 9 -1 -1 0 -1 -6 -1 3 37
word apply for	0 -1 0 0 -4 0 0 0 6 6
word apply to	0 9 0 0 -2 0 -3 0 -3 10
word appoint	-4 -3 -2 -2 10 14 -10 -2 -1 -3
word appointment	3 -1 -2 0 2 14 -8 -6 -1 18
word appointment with	0 0 0 0 0 0 0 0 0 12
word appreciate your	-1 -1 0 0 6 0 -1 0 -2 -1
word approv	0 0 0 0 3 0 -2 0 0 14
word approval	0 0 0 0 0 0 1 0 0 15
word appuntamento	0 -1 2 0 -1 0 0 0 0 10
word april	1 0 0 0 0 -1 2 0 0 10
word april #	1 0 0 0 0 0 0 0 0 5
word aqui	0 -5 1 -1 1 -1 5 -1 1 -14
word are	8 -7 -1 2 -8 -3 24 -6 -9 64
word are attach	2 -1 0 0 0 0 0 0 0 3
word are on	8 -3 -3 -1 0 0 -1 0 0 18
word are pleas	0 -2 0 0 0 3 0 0 0 4
word are schedul	1 0 0 0 0 0 0 0 0 -7
word are you	-2 -6 3 -1 -3 -6 16 -1 0 0
word aren't	-1 0 -1 6 0 -1 -1 -1 -2 -6
word around	-3 12 -1 -1 -5 -6 8 -3 -1 0
word arrang	3 0 0 0 0 0 -1 0 0 0
word arrange	-2 6 -1 -1 -1 0 0 -1 0 2
word arriva	2 -1 3 -1 0 0 -1 0 0 -3
word as	-17 -10 0 3 -13 44 6 -7 -7 4
word as #	0 0 0 0 0 0 0 0 0 8
word as a	0 -1 0 0 0 -2 5 0 -1 24
word as an	0 0 0 0 0 0 -1 0 1 5
word as i	-2 -1 0 -1 -1 7 -2 0 0 -2
word as part	-1 -5 0 0 0 -1 14 -2 -5 -6
word as soon	-2 -2 0 -1 -2 17 -9 0 -1 -6
word as the	-1 0 0 6 -4 0 1 -1 -1 -2
word as we	-1 0 1 0 0 0 -1 2 0 -5
word as you	-1 0 -1 0 -1 18 -15 0 0 0
word asap	-3 5 -1 0 0 0 0 0 0 -3
word ask	13 -3 -6 -1 -3 1 1 -1 -1 -11
word ask for	13 -3 -6 -1 -1 1 -4 -1 0 -18
word asked	-2 -2 -1 0 0 -2 10 -1 -2 1
word asked to	1 -1 0 0 0 0 3 0 -2 0
word aspettiamo	0 0 0 0 0 0 0 0 0 5
word assessment	2 -4 -1 -1 3 -3 13 -3 -6 -9
word assessment day	5 1 0 0 -1 -2 -1 -1 0 -4
word assim	-1 -1 10 -2 -6 0 1 0 0 -1
word assim que	-1 -1 10 -2 -6 0 1 0 0 -1
word assistant	1 0 -1 -1 11 -1 -5 -4 0 -7
word associate	-8 -3 -2 -1 0 8 -3 9 0 -10
word at	9 -3 31 -3 -11 -21 -26 1 22 -9
word at #	2 -3 10 -1 -1 -2 -4 -1 -1 -11
word at all	-12 0 15 0 0 0 -2 0 0 0
word at any	-1 2 -1 -1 -2 0 0 -1 4 -3
word at our	4 -1 -2 -1 -1 0 -1 0 1 -14
word at the	19 -16 -2 -2 -6 -10 9 -5 13 -4
word at their	-10 12 -1 0 0 -1 -1 0 0 -9
word at this	-1 0 -7 8 2 0 0 0 0 11
word at timemention	20 -7 0 -3 3 -2 -7 -3 -1 -9
word at your	-3 0 0 0 0 -1 6 0 0 7
word ate	1 2 -3 -2 -7 1 12 1 -3 -21
word ate timemention	0 2 -2 -1 -1 0 5 0 -2 -11
word attach	24 -11 -5 -3 -6 26 -18 -6 -3 30
word attach please	5 -5 0 0 0 -1 2 0 0 -1
word attend	-4 1 5 -1 0 0 1 -1 -1 -7
word atualizacao	0 0 0 -1 -5 0 7 0 0 -8
word au	-7 1 -2 -2 -1 -1 13 -1 0 -27
word au #	3 -1 0 -1 -1 -2 2 0 0 -3
word au plus	-8 0 0 0 0 0 10 0 0 -2
word au telephone	0 -1 0 0 0 2 0 0 0 -3
word au timemention	1 0 0 0 0 0 -2 0 2 -5
word auch	-4 8 -5 1 -1 0 1 0 0 10
word audition	0 0 0 0 0 0 0 0 0 13
word auditoria	0 0 3 0 0 0 -1 0 0 0
word auf	6 -1 1 -2 0 0 -1 0 -2 -7
word auf dem	0 0 0 0 -1 0 1 0 0 5
word auf ihre	2 -1 0 0 -1 0 0 0 0 -5
word aula	0 0 0 0 0 0 0 0 0 4
word automatic	-1 -1 -3 0 0 0 -1 7 0 -2
word automatic reply	0 0 0 0 0 0 -1 3 0 -2
word automatica	-1 -1 -1 0 -1 -1 -1 6 -1 -1
word automatica :	-1 -1 -1 0 -1 0 -1 5 0 -1
word automatico	0 3 0 0 0 0 -1 1 -1 1
word availability	-6 22 -2 -1 -3 -4 -9 4 -2 -6
word availability for	-2 9 -1 -1 0 0 -4 0 -1 -4
word available	1 1 0 -1 0 0 -1 0 0 18
word avant	-1 0 0 0 -2 0 5 0 -1 1
word avant le	-1 1 0 0 0 0 0 0 0 3
word avez	1 -1 0 0 0 -1 2 0 0 -3
word aviso	-1 0 1 0 0 1 1 0 0 -3
word away	-1 -2 2 -2 -7 -1 -1 10 2 -8
word away until	-1 -1 0 0 -2 0 0 1 3 -3
word ayuda	0 0 0 0 0 0 -1 6 -4 -6
word b	7 -2 -2 -2 0 -1 2 -1 -1 0
word back	-22 -11 4 -10 -19 -5 29 31 2 -32
word back in	0 -1 0 0 -3 -2 3 0 3 -1
word back on	-3 -4 1 -2 -1 -1 -1 12 -1 -4
word back to	-3 -2 -3 -3 -11 -2 22 -2 4 -4
word background	-1 3 -1 -1 -2 -2 2 -1 2 2
word background check	-1 -1 0 0 0 -2 5 -1 0 -1
word bad	-5 -2 14 9 -4 -2 -5 -3 -1 -7
word band	0 -4 -1 0 0 0 6 0 0 1
word bank	-7 -2 14 -5 -1 1 3 -3 0 1
word base	-1 -1 -1 0 2 7 -5 -1 0 2
word base #	-1 -1 0 0 0 7 -4 -1 0 2
word be	-13 -11 6 7 3 0 -16 4 20 -75
word be #	0 0 0 0 0 2 -1 0 0 -8
word be a	2 0 0 0 0 0 0 0 0 -8
word be able	-1 -1 -5 8 -1 0 1 0 0 -11
word be back	0 -4 4 0 -1 0 -1 0 3 -4
word be consider	-3 0 0 4 0 0 0 0 0 -5
word be contact	-1 -6 0 0 0 0 8 0 1 -3
word be deliver	0 0 0 0 -2 0 -1 5 0 -5
word be free	0 6 -1 0 0 0 -3 0 0 -6
word be glad	0 5 0 0 -3 -1 -1 0 0 3
word be held	-5 3 5 0 0 0 -2 0 0 -2
word be in	-4 -6 7 -4 3 -4 6 1 0 -4
word be on	-4 -1 5 0 0 -1 2 0 0 -2
word bear	0 0 -1 0 0 0 2 0 0 -5
word bear with	0 0 -1 0 0 0 2 0 0 -5
word beaucoup	-8 0 0 0 0 0 9 0 0 0
word because	-2 -5 1 0 0 0 -3 7 3 -4
word because of	0 0 0 0 1 0 -3 0 3 -6
word because you	0 0 0 0 0 0 0 0 0 3
word bedankt	0 -1 0 0 2 0 -2 2 0 -6
word bedankt voor	0 -1 0 0 2 0 -2 2 0 -6
word been	-30 -10 16 28 -5 8 -15 6 2 32
word been call	-1 -2 3 0 0 0 0 0 0 -11
word been cancel	-6 0 0 8 0 0 0 0 0 5
word been cancell	-1 0 0 3 0 0 0 0 0 -7
word been fill	-3 0 -1 8 -1 0 0 0 -2 -1
word been invit	-1 1 0 -1 -1 -1 8 -3 -3 -4
word been moved	0 0 1 0 0 0 0 0 0 16
word been put	-2 0 0 2 -3 0 3 0 0 -1
word been receiv	0 -1 0 0 -1 0 -3 5 0 7
word been reschedul	-2 0 3 0 0 0 0 0 0 14
word been schedul	1 0 0 0 0 0 0 0 0 3
word been select	0 -2 0 0 0 3 0 0 0 10
word been shortlist	4 1 0 0 0 0 -3 0 0 7
word before	-3 0 -8 -5 0 -6 16 -11 17 9
word before i	3 3 -1 0 -3 -5 9 -5 -1 -8
word before the	-1 -1 0 0 -3 -1 -10 -2 19 3
word before timemention	-2 4 -1 -1 0 0 0 -1 0 -5
word before we	-2 -6 0 0 -1 -3 12 0 0 1
word beforehand	1 -1 0 0 0 0 0 0 0 7
word begin	3 -4 -3 0 -1 6 -1 0 1 -9
word behind	0 0 0 0 0 0 1 0 0 -5
word bei	18 1 -7 -4 -2 -2 -4 -1 -1 -2
word bei der	0 4 0 0 0 0 -1 0 -2 -3
word bei ihnen	-1 5 0 0 -1 0 -1 0 -1 -3
word bei uns	3 -1 -1 -2 0 0 -2 1 1 6
word being	-4 -5 -1 4 -2 -1 1 9 -1 -1
word bel	11 -1 -2 -1 0 -2 -4 -1 0 -7
word bell	0 -1 -1 0 1 -3 4 0 0 -3
word below	2 -1 3 -1 6 -1 -3 0 -7 -6
word below :	0 0 0 0 6 0 0 0 -6 0
word bem	-2 2 3 -2 0 1 -2 0 0 -6
word ben	-1 -10 -1 0 -1 -1 13 2 -1 -1
word bericht	-2 -1 0 0 -1 -1 -3 6 2 -4
word bescheid	0 0 0 0 0 0 -1 0 1 6
word besprochen	2 -1 0 0 0 1 0 0 0 -4
word besproken	3 -2 0 0 0 1 -1 0 0 -6
word best	0 14 -10 24 2 -2 -18 -5 -4 -29
word best for	-1 10 -2 0 -1 -1 -4 -1 0 -12
word bestatigen	3 -2 0 0 0 0 0 0 0 -2
word beste	1 -6 2 0 3 0 2 -1 -1 7
word better	-6 11 -2 -2 16 -6 -7 -2 -2 -5
word between	13 0 -1 -2 7 -4 -8 -4 -1 -1
word between timemention	0 0 0 0 0 0 0 0 0 3
word bevestig	0 0 0 0 0 0 0 0 0 6
word bewerbung	4 -5 -2 -3 0 2 -2 5 1 -26
word bewerbung als	0 0 -1 0 -2 3 1 0 0 -11
word bewerbung um	1 -1 0 0 -1 0 0 0 1 -5
word bien	2 -4 3 -1 -3 -1 7 -4 3 -7
word bien recu	-1 -1 -1 0 -1 0 7 -4 1 -2
word bij	11 -14 -6 -1 3 -3 12 -1 0 -6
word bij de	0 0 0 0 0 0 0 0 0 13
word bij ons	4 -2 -1 0 0 0 0 0 0 -2
word bijlage	0 0 0 0 0 2 0 0 0 -4
word bill	9 -3 0 -1 0 -1 -3 0 0 12
word bio	1 0 0 0 0 0 -1 0 0 13
word bis	3 -1 2 0 -2 0 -5 -1 3 13
word bis ende	3 0 0 0 0 0 -2 0 0 0
word bis timemention	0 0 0 0 0 -1 2 0 0 17
word bis zum	1 0 0 0 -1 1 -1 0 1 -3
word bit	-1 0 2 -1 2 -1 0 0 0 -6
word bitte	7 -1 0 -3 -3 -1 2 1 -2 -5
word bitte bringen	5 -1 -1 -1 0 0 -1 0 0 5
word bitten	1 0 0 0 -1 0 0 0 0 -6
word blake	0 0 0 0 0 0 -1 2 0 7
word block	9 -1 -1 -1 -1 0 -2 -2 -1 -1
word blog	0 0 0 0 0 0 0 0 1 3
word boa	-2 -3 -2 1 1 -3 8 -1 1 -15
word boa tarde	-3 -1 0 1 -1 -2 6 -1 0 -13
word board	-6 -1 -3 -1 -5 -2 29 -5 -7 -5
word boas	3 0 -2 -1 0 1 0 0 0 -3
word bom	-2 5 -2 0 -3 -1 8 -3 -2 -7
word bom dia	-2 5 -2 0 -3 -1 8 -3 -2 -7
word bon	-2 -1 4 -1 0 1 -1 0 0 4
word bonjour	-3 -3 3 -2 -4 -4 20 -5 -3 -18
word bonjour yani	-3 0 2 0 -1 0 8 -5 0 -4
word bonu	-1 -2 -1 0 -1 13 -6 -1 0 -4
word book	28 -9 -3 -1 -1 1 -12 -1 -1 32
word book !	2 0 0 0 0 0 -1 0 0 15
word book a	5 -3 -1 0 0 0 0 0 0 0
word book for	0 0 0 0 0 0 0 0 0 20
word book your	0 1 0 0 0 0 0 0 0 -5
word boss	-1 -1 0 -1 -1 0 5 -1 0 -3
word both	-2 1 -6 -2 -4 17 -7 -2 5 -13
word both of	0 0 -4 0 0 0 5 0 0 0
word brand	-1 0 1 0 0 1 -1 0 0 -3
word brandt	2 1 -1 0 0 0 -2 0 0 -9
word brasilia	0 0 0 1 0 0 0 0 0 -6
word break	12 -1 0 0 0 -1 -8 -1 0 -5
word brief	2 -2 0 0 0 0 -2 -1 4 -1
word bring	-3 -5 -1 -4 -5 0 23 -4 -1 9
word bring a	16 -2 -2 -1 0 -1 -9 -1 0 11
word bring the	0 0 0 0 0 0 0 0 0 7
word bring your	-3 -1 4 0 0 0 0 0 0 11
word bringen	5 -1 -1 -1 0 0 -1 0 0 13
word bringen sie	5 -1 -1 -1 0 0 -1 0 0 13
word bruno	0 0 0 0 0 0 0 0 0 8
word bruto	0 0 0 0 0 3 -1 0 0 -2
word budget	-2 -1 -1 7 6 -2 -2 -3 -1 9
word buen	-1 0 0 0 0 0 4 -2 1 -5
word buen dia	0 0 0 0 0 0 3 -2 0 -4
word buena	-1 2 -1 1 -1 -2 3 -1 -1 -9
word buena tard	1 0 0 0 0 0 0 -1 0 -4
word bueno	0 -2 -1 -1 1 0 0 -1 3 4
word bueno dias	-2 0 0 -1 -1 0 1 -1 3 5
word build	3 0 1 -1 0 0 -1 -1 0 -6
word buonasera	0 -1 2 -1 0 0 0 0 0 -4
word buongiorno	1 3 -5 0 -8 -2 13 -4 1 -10
word bureaux	0 0 1 0 0 0 0 0 0 6
word busines	-7 7 -1 0 -3 -1 -3 8 1 17
word busines analyst	0 0 0 0 -2 0 4 -1 0 -2
word busines days	0 -1 0 0 -1 0 -7 9 1 -1
word but	-24 -9 12 -4 44 0 -18 -11 11 7
word but we	0 0 0 1 1 0 0 0 0 11
word buyer	0 0 0 0 1 0 0 0 0 5
word by	-9 -8 2 -4 -11 11 31 -14 2 41
word by #	1 -1 0 0 0 0 0 0 0 10
word by phone	4 -4 -2 0 0 0 4 -1 0 -2
word by the	2 -2 -1 1 -1 0 -3 -2 6 3
word by timemention	-12 -12 -1 -4 -4 16 27 -6 -4 18
word by your	0 0 0 0 0 0 0 0 0 5
word c	0 -4 -2 -1 0 -1 2 7 -1 14
word c #	0 -4 0 0 0 0 0 6 0 5
word c'est	11 -3 -2 -2 -2 -5 6 -2 -2 -16
word ca	0 1 0 0 0 0 0 0 0 3
word cadre	0 0 0 0 0 0 0 0 0 4
word cafe	0 0 0 4 -3 0 0 0 0 2
word cal	-3 9 0 0 -1 -2 -2 -1 0 -1
word calend	2 8 -3 -1 -1 -2 -1 -1 -1 11
word calendar	30 -6 -4 10 -4 -2 -13 -6 -5 6
word calendar :	0 5 0 0 -1 0 -1 0 -2 18
word calendar hold	10 -2 -1 -1 -1 0 -2 -2 -1 -5
word calendario	1 2 0 1 -1 -1 -1 -1 0 3
word call	-2 13 2 4 -19 -10 -31 21 21 5
word call #	0 0 0 0 0 0 0 2 -1 5
word call about	1 1 0 0 0 0 0 0 0 9
word call me	-3 -1 -1 -1 -8 8 10 -2 -1 10
word call off	-1 0 0 5 0 0 -2 0 0 -2
word call timemention	-1 6 0 0 0 0 -3 0 0 5
word call to	-1 -1 3 -1 0 0 0 0 0 -10
word call with	-1 5 0 1 0 -1 -3 -1 0 1
word call you	3 -1 -2 -1 -1 0 -1 -1 3 -10
word calma	0 0 0 0 0 1 -1 0 0 -3
word came	-7 -6 0 -2 11 -7 13 -2 -1 -4
word came acros	0 0 0 0 1 0 0 0 0 3
word came up	-5 -1 1 -1 -1 -3 9 0 0 -2
word camera	0 1 0 0 0 0 0 0 0 -6
word can	-30 2 14 -9 -10 61 -8 -17 -4 0
word can be	-1 2 -1 0 5 -1 -3 0 -1 1
word can do	-6 14 -6 -2 -1 5 -3 -2 -1 2
word can get	-2 5 -3 -1 0 3 -2 -1 0 -5
word can offer	-13 19 -3 -1 0 -1 -1 0 0 -13
word can see	0 0 0 0 0 0 0 0 0 12
word can start	0 0 0 0 1 2 -2 0 0 18
word can we	-2 -8 16 -1 -4 11 -10 -2 -1 -6
word can you	-1 -19 7 -1 -7 23 0 -1 -2 1
word can't	5 -3 -9 1 12 -8 4 1 -2 16
word can't do	2 10 -10 0 0 0 -1 0 0 12
word can't make	4 -6 4 0 0 -1 -1 0 0 -6
word can't wait	2 0 -1 -1 0 0 -4 5 0 -9
word canada	-5 -1 0 1 0 0 0 6 0 1
word cancel	-6 -2 -5 29 -4 -1 -9 -1 -1 23
word cancel :	-4 -1 -4 12 -1 0 -1 -1 -1 1
word cancel timemention	-1 0 -1 4 0 0 -1 0 0 1
word cancell	-7 -1 1 18 -4 -1 -3 -1 -1 1
word cancell :	0 0 0 0 1 0 0 0 0 12
word cancellation	3 -1 -3 2 0 0 0 0 0 -8
word candidacy	0 0 0 0 0 0 1 0 0 5
word candidat	-4 -3 11 -2 -3 -1 12 -2 -8 16
word candidat will	1 0 0 0 0 0 1 0 0 -6
word candidate	-2 -6 -1 -1 4 -1 13 0 -7 36
word candidate :	0 0 0 0 0 0 0 0 0 3
word candidate account	0 -1 0 0 -2 0 7 -1 -3 6
word candidate home	0 0 0 0 0 0 0 0 1 -4
word candidate timemention	0 0 0 0 0 0 0 0 0 4
word candidato	-3 3 -1 4 -2 -1 1 0 -2 14
word candidatura	-3 10 -3 -3 5 -3 -9 -2 8 -33
word candidatura a	-2 5 -1 -1 2 -1 -1 -1 0 -9
word candidatura para	0 -1 0 0 0 0 -3 0 5 -2
word candidatura per	0 0 0 0 0 0 -1 0 2 -6
word candidature	-7 0 -1 -1 2 -1 5 4 0 -7
word candidature au	-1 2 0 0 1 0 -1 0 0 -3
word candidature pour	0 0 0 0 0 0 0 0 1 4
word cannot	-1 13 -1 -1 -1 0 -9 -1 0 0
word car	-3 0 -1 0 -2 19 -10 -1 -1 0
word cara	0 0 0 0 1 0 -1 0 0 -9
word card	0 0 0 0 0 0 0 0 0 21
word care	-5 9 -3 0 1 0 -1 0 -1 -4
word career	0 -1 0 -1 1 5 -3 0 0 6
word careful	0 -1 0 0 -1 0 -2 0 4 6
word carry	0 -1 0 0 -2 0 4 0 -1 -8
word carta	-1 -1 0 0 0 3 0 0 0 -3
word casa	-1 0 0 2 4 0 -3 0 0 -2
word case	2 1 -1 -1 2 -3 -4 4 -1 11
word caso	0 0 0 0 -1 0 0 0 2 8
word casual	-2 0 -1 0 -2 -1 8 -1 -1 -1
word catch	0 4 -3 -3 -1 -2 5 -1 0 -1
word ce	-1 0 4 -1 1 2 -4 -1 0 11
word cela	10 -2 0 -1 0 -3 -2 0 -1 -2
word cell	0 2 -1 0 0 0 0 0 0 -7
word central	1 0 -1 1 0 0 0 0 0 -5
word centre	4 0 0 0 0 -2 -1 0 0 -6
word centro	0 0 0 0 0 0 2 0 -1 -5
word ceo	1 1 0 0 0 0 -1 0 0 -3
word cerca	0 1 0 0 1 0 0 0 0 -4
word chair	0 -5 6 0 0 -1 -1 0 0 1
word chance	-1 6 10 0 1 -4 -11 -1 0 0
word chance you	-1 6 10 0 0 -4 -10 -1 0 -7
word chang	-1 -1 2 2 -1 4 -7 -8 11 -6
word change	-7 -2 10 -1 1 -1 1 -1 -1 3
word charla	3 0 -1 0 -1 -1 0 0 0 -1
word chat	15 8 -4 -1 -2 -1 -6 -5 -3 -1
word chat with	4 7 -2 0 0 -1 -3 -4 -1 2
word che	5 3 0 0 11 0 -12 -5 -2 -12
word che la	7 0 0 0 0 0 -4 -2 0 -1
word check	-6 -3 -3 -1 -9 -4 35 -5 -5 8
word check in	-1 0 0 0 -2 0 5 0 -1 16
word chef	-4 10 -4 -1 0 0 -1 0 1 7
word cher	-1 0 0 0 1 -2 6 -1 -2 3
word chez	-7 -1 -1 -1 -1 1 11 -1 0 -2
word chi	-1 0 0 0 0 0 -1 -1 3 4
word chiamo	-2 -2 -1 0 -1 -1 10 -2 -1 -1
word chicago	1 0 0 0 0 0 0 0 0 -5
word chiuso	0 0 0 1 3 0 -2 -1 0 0
word chloe	0 0 0 0 0 0 0 0 0 16
word choix	-2 2 0 0 1 0 0 0 0 -3
word choose	-20 24 -2 0 2 -1 -2 -2 1 5
word choose a	0 1 0 0 0 0 0 0 0 7
word chosen	0 0 0 0 3 0 -1 0 -1 -3
word ci	0 0 0 -1 2 1 0 -2 0 -14
word ciao	10 -7 -6 -4 8 -4 9 -4 -2 -15
word ciao !	-1 -3 -1 -1 -1 -1 10 -2 -1 -2
word ciao ti	0 0 0 0 0 0 2 -1 0 8
word cita	0 0 0 1 0 0 0 0 0 14
word claim	0 9 0 0 0 0 -8 0 0 9
word clerk	0 0 0 0 1 0 1 0 0 8
word click	0 -4 -1 0 0 0 0 6 0 11
word client	-7 7 0 -3 6 -7 13 -4 -4 -12
word cliente	-1 1 -1 2 -2 -1 5 -1 0 -10
word clos	2 -8 12 -4 19 0 -23 0 1 -3
word clos date	0 -1 0 0 0 0 -1 0 4 -4
word clos on	0 -2 0 0 1 0 0 0 1 8
word clos timemention	4 -1 7 -3 0 0 0 -6 0 -2
word close	-3 -3 -1 -3 18 -5 -6 -2 4 13
word cloud	4 -3 -1 0 0 1 0 0 0 0
word cloud engineer	4 -3 -1 0 0 1 0 0 0 -3
word co	1 2 -1 0 4 1 -3 -1 -3 13
word coach	0 0 0 0 0 0 0 0 0 13
word code	1 0 0 0 0 0 0 0 0 19
word codigo	-1 0 0 4 -2 0 0 0 0 2
word coffee	1 9 -1 0 -2 -3 -3 0 0 9
word coisa	0 -1 -2 0 0 0 3 0 0 -2
word colloqui	-2 0 -4 1 0 0 6 0 0 8
word colloquio	6 -1 5 2 -3 -1 -4 -1 -1 6
word colloquio di	0 0 2 -1 0 0 0 0 0 8
word colloquio timemention	0 -1 2 2 -2 0 0 0 0 -3
word com	-7 17 -1 2 0 -6 -5 0 0 -36
word com a	0 0 6 1 -1 -1 -6 0 0 -8
word come	13 -6 13 9 -17 7 0 -15 -3 -61
word come back	-3 -1 3 -2 -4 -3 17 -7 1 -5
word come by	1 3 0 0 0 0 -1 0 -2 0
word come first	-1 4 -1 0 0 0 0 0 0 -5
word come in	6 -3 -1 0 -1 -1 0 -1 0 -18
word come on	0 1 0 16 -10 -1 -5 -1 0 8
word come to	-1 -1 0 0 -1 -1 5 -1 0 -8
word come up	0 0 0 0 3 0 -2 -1 0 -1
word coming	-8 -1 6 -1 9 2 -2 -3 -2 -11
word coming in	-1 -1 0 0 12 0 -8 -1 -1 -2
word comite	0 0 0 0 0 0 3 -1 0 -6
word comment	0 0 0 0 0 0 0 1 0 19
word commerciale	0 1 0 0 0 0 0 0 0 -5
word committee	-2 -2 -1 -1 1 -1 5 -1 1 -13
word como	0 -3 2 -2 -7 6 7 -3 -1 -2
word company	0 0 0 0 0 0 0 0 0 14
word complete	-3 -2 -1 -1 -3 -1 18 -4 -2 7
word complete it	0 1 0 0 0 -1 1 0 0 4
word complete the	0 -1 0 0 0 0 3 0 0 0
word complete your	-2 -1 -1 -1 -1 -1 11 -3 -3 3
word completo	0 0 0 0 0 0 0 0 0 7
word comunica	2 0 0 1 0 0 -2 0 0 -3
word con	-2 1 4 -4 12 0 -14 5 -2 1
word con calma	0 0 0 0 0 1 0 0 0 -3
word con el	0 0 0 0 1 0 -2 6 -5 11
word con la	2 -2 2 0 1 0 -2 0 0 10
word con una	0 0 0 0 4 0 -2 -1 0 -1
word conclud	-1 0 0 0 0 0 8 -1 -6 -3
word concluida	-2 -1 0 0 6 0 -3 0 1 -3
word conditional	-1 0 0 0 0 3 -1 0 0 -3
word conditional offer	-1 0 0 0 0 3 -1 0 0 -4
word conference	3 -1 -1 -1 0 0 -4 5 0 -8
word confermiamo	-1 0 0 0 0 0 -1 -1 3 1
word confirm	7 0 -3 -4 -3 6 0 -3 1 8
word confirm :	4 0 -3 0 0 0 0 0 0 5
word confirm for	-2 0 -1 0 0 -1 5 0 0 16
word confirm timemention	1 0 0 0 0 0 -1 0 0 3
word confirm with	1 0 -1 0 0 0 0 0 0 5
word confirm your	1 3 0 -1 0 0 -1 -1 0 -12
word confirmada	0 0 0 0 0 0 0 0 0 3
word confirmamo	-2 0 0 0 0 0 -1 0 5 -5
word confirmamo a	0 0 0 0 0 0 0 0 1 -5
word confirmation	1 -1 -1 -1 -1 0 -1 1 2 -12
word conforme	3 -1 -1 0 0 0 -1 0 -1 0
word congratulation	3 -1 0 -1 -1 3 -1 0 -1 13
word congratulation !	-1 -2 0 0 0 4 0 0 0 0
word consegue	-1 -2 -3 0 0 -1 7 0 0 -4
word consider	-3 -2 -1 4 -2 4 -1 -1 3 -3
word consideration	0 0 0 0 1 0 0 0 0 6
word consulente	4 -1 0 -1 0 0 -1 -1 0 -2
word consult	4 -3 -1 0 0 0 0 0 0 0
word consulta	0 -1 0 0 0 0 2 0 0 6
word consultant	4 0 0 -1 0 0 -1 -3 1 0
word contact	-3 -14 -1 4 -2 -5 -2 19 3 -11
word contact the	0 0 0 0 0 0 0 1 0 5
word contact you	-5 -1 1 4 3 0 -3 0 1 -1
word contacto	-1 3 -1 1 2 0 -4 0 1 -5
word contato	0 0 0 0 3 0 -2 0 0 -1
word content	4 -1 -1 0 0 0 0 -1 0 -14
word continua	0 0 0 0 1 0 1 0 0 -3
word continuar	0 4 0 0 2 0 -3 0 -2 -1
word continue	0 -1 0 0 0 0 6 -1 -3 -2
word contract	-3 -1 -1 -1 -7 25 -8 -4 -1 -2
word contrat	-2 0 0 0 0 4 -1 0 0 6
word contratacao	0 0 0 0 0 0 0 0 0 5
word contrato	-1 -1 0 0 -2 6 -1 0 0 -1
word control	0 0 0 0 0 0 0 0 0 -4
word controller	-4 5 -1 0 -8 0 12 -2 -3 -6
word conversa	-2 0 2 0 -6 0 8 -1 0 -5
word conversation	7 5 -3 -3 6 -3 -8 0 -2 6
word conversation with	13 -2 0 -1 -1 -1 -4 -4 0 -2
word convite	1 0 2 0 0 0 0 0 -1 -3
word convoca	0 0 0 0 0 0 0 0 0 9
word convocada	-2 0 0 1 0 0 -1 0 3 -2
word convocation	0 0 0 0 0 0 0 0 0 4
word convocatoria	5 -7 3 0 -3 0 -1 -1 4 5
word convocazione	4 -1 0 0 0 0 -2 0 0 0
word cool	4 -1 -1 0 0 0 -1 0 0 5
word coordinadora	0 5 0 0 0 2 -3 0 -2 -5
word coordinadora de	0 5 0 0 0 2 -3 0 -2 -5
word coordinator	-2 -7 0 0 -2 6 0 0 5 -13
word coordinator position	-2 -1 0 0 0 0 4 0 0 0
word copia	-1 -1 -1 0 -1 -1 4 0 0 -2
word copy	6 -3 -1 -1 -2 8 0 -3 -3 10
word copy of	0 -2 0 0 -1 0 7 -1 -3 -1
word correo	-3 2 -1 -1 0 -1 -1 1 3 -11
word correspond	0 -1 0 0 3 0 0 0 -1 -1
word cosi	1 -1 2 -1 0 0 -1 -1 0 -3
word cost	0 0 0 0 0 -1 3 0 0 10
word costa	-1 -1 1 0 1 0 2 -1 -1 -6
word could	-11 24 11 -2 -8 -8 -3 1 -2 -31
word could do	-2 6 -1 -1 -1 0 -1 -1 0 -2
word could not	0 0 0 0 -2 0 -1 5 0 -5
word could we	0 0 1 0 0 0 0 0 0 6
word could you	-5 6 -2 -1 -3 -3 11 -2 -1 -19
word council	4 -1 0 1 0 0 -1 -1 0 -1
word county	0 1 0 0 0 0 0 0 0 -4
word couple	-1 -5 -1 0 -2 -3 5 -2 8 -11
word couple of	-1 -4 -1 0 -2 -3 5 -2 8 -11
word course	0 -9 11 0 0 0 -1 0 0 0
word cover	-3 -1 -1 -1 -2 -10 5 7 7 5
word ctc	-2 0 0 -1 0 9 -4 0 -1 -3
word cto	6 0 -1 -1 0 -1 3 -7 0 -13
word cual	-2 5 -1 0 -1 -1 0 -1 0 -6
word cual te	-1 4 0 0 -1 -1 -1 0 0 -3
word cualquier	4 -2 -1 0 0 -2 1 0 0 -1
word cuando	1 3 -1 0 -1 -2 1 0 1 -3
word cuanto	0 0 -1 0 0 0 5 -3 0 -2
word current	-1 4 0 0 2 0 -3 0 -2 2
word curriculum	3 -1 -1 0 -1 0 0 0 0 -5
word customer	3 -2 -2 1 4 0 -1 -1 -2 0
word cut	0 0 0 0 0 0 0 0 0 8
word cv	3 -2 -1 -1 -2 -1 -1 -1 8 11
word cv e	0 1 0 0 0 0 0 0 0 4
word d	7 -1 0 -1 -1 0 -4 0 0 7
word d'avoir	-1 -1 0 -1 3 0 0 0 0 -1
word d'embauche	0 0 0 0 0 0 0 0 0 3
word d'ici	2 -1 1 -1 -3 -1 3 0 -1 6
word d'ici la	2 -1 0 -1 -3 0 3 0 -1 6
word d'ingenieur	-2 0 2 0 0 0 1 0 0 -4
word da	-9 0 0 -2 1 0 18 -5 -3 -37
word da costa	-1 0 0 0 1 0 1 0 -1 -3
word da sua	-2 0 0 2 0 0 0 0 0 -8
word dag	-2 0 3 -1 -1 1 1 -1 0 -6
word daher	0 0 0 0 0 0 1 0 0 -6
word dal	-1 0 -1 0 -1 1 -2 0 3 0
word dal timemention	-1 0 -1 0 0 1 -1 0 3 -1
word dan	12 -3 -1 -2 0 -1 -4 0 -2 -6
word danach	0 1 0 0 0 0 0 0 0 4
word dank	1 4 -1 -1 -1 -1 2 -1 -2 -3
word dank fur	0 -1 0 0 -1 0 3 1 0 -8
word danke	-1 3 -1 0 2 -1 -2 -1 -1 -7
word danke fur	1 0 0 -1 4 0 0 -1 -1 -5
word dann	1 -1 4 -1 0 0 -1 -1 -1 9
word dans	-1 -2 0 -1 2 -1 0 1 1 15
word dans les	0 0 0 0 0 0 -2 1 2 -3
word dar	-1 -1 1 0 3 -1 0 0 -1 -3
word das	-9 10 7 -1 -1 3 -5 -1 -2 24
word dass	6 -3 -1 -1 -2 5 -4 1 -2 13
word dass du	0 0 0 0 0 0 1 0 0 6
word dass sie	4 -1 0 0 -1 0 -3 0 0 8
word dass wir	0 -2 0 0 -1 5 -1 0 0 -1
word dat	10 -20 1 0 -1 0 13 -1 -1 -12
word dat je	10 -9 -1 0 0 0 0 0 0 -4
word data	1 -9 2 0 2 -1 -1 5 1 71
word data :	0 0 0 0 0 0 0 0 0 6
word data analyst	-4 -3 -1 5 1 -1 3 0 1 3
word data engineer	-6 -1 -1 0 0 0 -1 9 0 38
word data scientist	0 0 0 -1 4 0 -1 0 -1 0
word data steward	5 -3 -1 0 1 0 0 0 0 -3
word date	-12 6 31 1 -9 2 -10 -9 0 -19
word date :	-2 -1 0 4 0 0 -1 0 0 -5
word date of	-1 -3 0 -1 0 6 -2 0 1 -3
word datum	0 0 1 0 0 0 -1 0 0 7
word datum :	0 0 0 0 0 0 0 0 0 8
word davvero	0 0 1 -1 9 0 -8 -1 0 0
word day	6 5 24 -9 -19 -11 14 -9 0 -5
word day and	-11 7 15 -1 -3 0 -3 -3 0 -4
word days	-5 1 -4 -2 2 17 -23 13 0 15
word de	-1 -4 9 -4 -11 -9 35 -5 -10 -32
word de #	-3 4 -1 -1 5 4 0 5 -13 -11
word de almacen	0 0 0 0 1 1 0 0 -1 -6
word de cita	0 0 0 0 0 0 0 0 0 3
word de entrevista	-2 0 0 2 0 0 0 0 0 -3
word de functie	3 -1 -1 1 -1 -2 1 -1 0 -5
word de la	3 -2 0 0 -2 -1 1 -1 3 -11
word de market	0 0 0 0 0 0 0 0 0 3
word de notre	0 0 0 1 0 0 -2 0 3 -4
word de nous	-1 -1 2 0 0 0 0 0 0 7
word de timemention	-6 -3 13 4 -1 -2 -2 -2 0 -13
word de tu	0 0 0 1 1 0 0 0 -1 5
word de vacature	0 -1 0 0 3 0 -1 0 0 -1
word de vida	0 -1 0 0 -2 0 -1 -1 4 -4
word de votre	-4 1 0 -1 -3 -2 9 1 0 7
word de vous	-2 -1 0 3 -1 0 3 0 0 2
word deadline	4 2 -1 -1 -1 7 -9 -4 2 2
word dear	9 -7 5 -1 -5 4 9 -10 -3 8
word dear applicant	-1 0 0 0 0 0 7 -1 -5 -3
word dear mr	3 -3 0 0 0 0 0 0 0 -4
word dear ms	2 5 0 0 -4 -3 5 -4 -1 1
word debrief	0 0 0 0 1 0 0 0 0 9
word decid	-2 -1 -2 16 22 -4 -22 -4 -3 26
word decid not	0 0 0 17 -9 -1 -5 -1 0 -2
word decid to	-1 -1 0 0 20 -2 -10 -3 -2 26
word decide	-13 -1 -1 -1 -1 -1 19 -1 -1 12
word decisao	0 0 0 0 2 0 0 0 0 -3
word decision	1 -3 -4 -2 11 1 7 -11 -1 9
word decision by	0 0 -1 0 0 4 -2 0 0 -2
word declin	-4 -1 -1 0 0 0 -1 7 0 16
word decline	1 -1 0 -1 -1 3 0 -1 0 -2
word dei	6 -1 -1 -2 0 0 -1 -1 0 -4
word dein	3 -3 0 -1 3 0 0 0 -1 11
word deine	0 0 0 -1 2 0 0 0 -1 5
word deine bewerbung	0 1 0 -1 3 0 0 0 -1 -1
word del	-1 -4 2 0 -2 1 1 1 2 -2
word del timemention	-2 -5 4 2 -1 1 -1 0 3 -6
word delay	-1 -1 5 0 0 -1 -3 1 0 -6
word delet	-1 -5 0 0 0 0 -1 8 0 -2
word delight	11 -7 0 -1 -1 4 -6 -1 0 12
word delight to	11 -6 0 -1 0 0 -3 0 0 15
word deliver	-1 -5 -1 0 -2 0 -2 13 -1 -10
word delivery	0 0 0 0 0 0 -1 2 0 -5
word della	-2 -4 2 0 3 -1 8 -4 -1 -7
word demand	-1 3 0 0 3 0 -3 -1 0 -1
word demande	0 0 0 0 0 0 0 0 1 7
word demo	0 0 0 0 0 -1 1 0 0 7
word demo ?	0 0 0 0 0 0 0 0 0 7
word den	5 -2 -2 -2 -3 1 6 -3 -1 -11
word den termin	1 0 0 0 0 0 0 0 0 -8
word denise	5 -1 -3 0 0 0 0 0 0 -3
word dental	0 1 0 0 -1 2 -1 -1 0 -9
word department	-1 -1 0 7 -1 4 -7 -1 1 -1
word der	6 1 4 -3 0 -2 1 -2 -5 -8
word des	0 -2 1 -1 -3 -2 15 -7 -1 11
word desculpa	-4 0 4 6 -3 0 -1 0 0 -10
word desde	1 4 0 0 0 0 -2 0 -2 0
word design	0 4 0 -1 1 -2 -1 0 0 -4
word designer	-2 9 -1 -1 -1 -2 -4 -1 2 0
word desk	4 4 -4 0 -3 -1 -1 1 0 -3
word desta	0 1 0 0 1 0 -1 0 0 -3
word detail	-3 -5 5 -3 0 -1 12 -4 -2 -20
word detail below	-3 0 4 -1 0 0 0 0 0 0
word detail for	1 -1 -1 0 2 0 -1 0 0 -7
word deux	-2 -1 0 0 -1 1 6 0 -1 -4
word dev	18 -11 -2 0 0 6 -10 -1 0 -15
word developer	0 -1 0 0 0 0 -2 0 4 -3
word devop	-1 -1 0 0 -1 -1 10 -5 -1 0
word deze	-1 0 0 0 -4 -1 3 0 3 -6
word di	7 5 -10 0 1 0 2 0 -3 -13
word di lavoro	0 0 0 0 0 0 0 0 0 -5
word di timemention	-1 -1 1 0 0 0 1 0 0 7
word dia	-3 6 7 -2 -2 -1 3 -5 -4 1
word dia !	3 1 -2 -1 0 0 0 0 0 -4
word dia :	0 0 0 0 0 0 0 0 0 7
word dia de	-1 2 7 -1 0 0 -7 0 0 -1
word dia timemention	-2 -1 1 1 1 1 -1 1 -1 5
word dial	1 0 0 0 0 0 0 0 0 -3
word dial in	1 0 0 0 0 0 0 0 0 -3
word dias	-5 -1 1 -2 -4 5 4 -3 4 -2
word dias :	0 1 0 0 0 0 0 0 0 7
word dich	0 1 0 0 2 0 -2 0 0 15
word did	0 -1 -1 0 3 -2 1 0 0 16
word didn't	-1 -1 -1 -1 8 2 -4 -1 -1 4
word die	12 -10 -7 -1 4 1 5 -3 -1 10
word die stelle	4 -2 -1 -1 1 0 -3 0 1 -8
word diese	-1 2 0 0 -1 0 -1 2 1 -3
word digital	0 3 -1 -1 0 1 -1 -1 0 -7
word digo	-1 0 0 0 -6 0 8 0 0 -1
word dir	1 1 -1 0 0 0 -1 0 0 12
word direct	1 0 -1 0 -1 -1 -7 9 0 -6
word directeur	0 -2 2 0 -1 0 3 0 -1 -3
word direction	0 1 -2 1 5 -2 0 -2 -1 -11
word director	3 1 -3 8 -2 -2 -2 -1 -2 -7
word diretor	-2 -1 0 0 -2 -1 8 -1 -2 -1
word direttore	-1 -2 0 0 -3 0 9 -2 -1 1
word discuss	0 -1 0 0 0 2 0 0 0 -4
word discussion	2 5 -1 -1 2 -1 -5 -1 -1 12
word disponibilidade	-2 -6 -1 0 0 0 7 3 0 -2
word disponibilita	-2 1 -1 0 0 0 -1 3 0 -2
word disponible	0 1 0 0 0 1 0 0 0 -5
word dit	1 -4 2 0 2 1 -2 0 0 0
word do	-21 36 -22 9 32 -12 0 -15 -7 -1
word do #	2 -1 0 0 -1 -2 4 -1 -1 3
word do ?	0 3 0 0 0 0 -2 0 0 10
word do a	-2 10 -1 -1 -1 -1 -2 -1 0 -4
word do it	-2 8 -2 -1 6 -2 -7 -1 0 -2
word do not	-4 -1 -1 4 11 -1 -3 -3 -2 5
word do processo	0 0 0 0 3 -2 -1 0 0 -1
word do seu	-1 1 0 0 0 0 0 0 1 -4
word do the	6 0 -2 0 0 0 -2 0 0 -24
word do timemention	1 16 -5 -1 -1 -1 -6 -2 -1 11
word do you	-8 8 -5 -1 -1 -3 11 -1 0 19
word doch	2 0 -1 0 0 0 1 0 -1 -3
word document	-7 -3 -1 -1 -2 -8 25 -2 -2 -12
word documentazione	-1 -1 -1 0 0 -1 3 -1 3 -3
word documento	2 0 0 0 0 0 -1 0 0 -4
word does	-7 14 -7 -1 -1 -1 4 0 -2 -14
word doesn't	0 0 0 0 0 0 0 0 0 16
word doing	0 1 0 0 0 0 -1 0 0 13
word domande	0 3 0 0 0 0 -1 0 -1 5
word don't	-12 -8 -8 -5 -3 3 39 -5 -1 1
word donc	2 -1 2 1 0 -1 -2 -1 0 -8
word done	10 -1 -3 -1 -6 -5 10 -2 -2 -8
word dont	-2 0 -1 2 0 2 -1 0 0 -5
word door	10 -2 -1 0 -1 -1 -6 -2 3 -7
word dos	-3 -1 0 -1 7 0 -2 0 0 2
word dossier	-2 -1 0 0 1 0 1 0 0 9
word dott	2 0 1 0 0 0 -2 0 0 -6
word down	1 -1 5 -1 0 -3 1 -2 -1 -15
word down for	2 0 -1 0 0 0 0 0 0 -5
word down with	0 -4 6 -1 -1 0 0 0 0 -16
word dr	6 -1 -2 -1 -1 -9 11 -2 -1 30
word drei	-1 1 0 0 -1 0 1 0 0 4
word ds	0 0 0 0 0 0 0 0 0 9
word ds #	0 0 0 0 0 0 0 0 0 9
word du	10 -4 -3 -3 2 -4 7 -1 -4 -3
word du poste	3 0 0 -1 0 -1 0 0 0 -2
word duda	1 -1 0 0 0 -2 2 0 0 -3
word due	-10 3 6 4 -1 0 -1 -1 0 11
word due to	-9 0 6 5 0 0 0 0 0 -5
word durante	0 0 0 0 -5 0 6 0 0 0
word duree	-1 0 0 0 0 1 1 0 0 -3
word duvida	0 -7 0 0 0 -1 9 0 0 -1
word e	1 -6 0 -6 -7 -5 24 4 -5 -26
word e #	-1 1 0 0 0 1 1 -1 0 8
word e a	-1 1 2 -1 -5 0 6 0 0 -12
word e etage	3 0 -1 0 0 -1 -1 0 0 0
word e mail	-2 -2 0 0 -1 0 3 4 -1 4
word e nao	-1 0 3 -1 0 0 0 -1 0 0
word e o	1 0 -1 0 0 0 1 0 0 -15
word e se	0 -1 0 0 0 1 1 0 0 -3
word e stata	-1 0 0 2 0 0 -1 2 0 -3
word e stato	-4 -3 -2 1 6 -1 -4 6 0 -7
word e ti	9 -1 -6 -1 0 0 0 -1 0 -4
word e timemention	-4 0 8 -1 0 0 -2 1 0 -1
word each	-1 5 0 0 -4 -1 -3 0 5 1
word earlier	0 -3 10 0 0 -4 -3 -1 0 -5
word early	-10 9 -7 17 -2 -1 -2 -2 -2 -11
word eastern	-1 0 0 1 0 0 0 1 0 -10
word echange	3 0 0 -1 0 0 -1 0 0 -4
word editor	6 -2 -1 -1 6 -1 -3 -3 -1 -7
word een	6 -4 -2 0 0 -1 4 -2 -1 -1
word een gesprek	4 -2 -1 0 0 0 0 0 0 -4
word ein	-5 12 -4 -1 -1 0 -1 -1 1 25
word eind	0 0 1 0 -1 0 2 0 0 6
word eine	-1 5 -1 0 1 0 -1 1 -3 -3
word einem	1 0 0 -1 1 0 -2 0 1 -4
word einem gesprach	2 -1 0 0 0 0 -1 0 1 -3
word einen	-1 5 3 1 -2 -1 -3 0 -2 -3
word einer	2 -2 0 1 -1 0 4 -1 -2 -1
word einladen	1 0 0 0 0 0 -1 0 1 -3
word einladung	2 -1 0 0 0 0 0 0 0 -3
word either	11 0 -1 0 0 0 -10 -1 1 -11
word either way	11 -1 0 0 0 0 -10 -1 1 -3
word el	-6 2 0 1 -2 -3 4 10 -7 12
word el proceso	-1 7 0 -1 2 -1 -2 -1 -2 -3
word el timemention	-2 3 1 -1 -2 -3 -2 10 -3 11
word elkaar	-1 2 0 0 0 0 1 0 0 -4
word elle	0 0 0 0 1 0 -1 0 0 -3
word else	-3 -1 -2 2 9 5 -7 -3 -1 -14
word elsewhere	0 -2 -2 1 0 0 4 0 0 21
word em	-4 -3 4 -3 10 -1 -6 4 -1 -10
word em timemention	-2 -1 0 0 0 0 0 3 1 -1
word email	0 -8 -2 -1 -2 -3 8 7 0 3
word emilio	1 -4 4 -1 -6 0 6 0 0 -2
word empleo	0 0 0 0 0 0 1 0 0 -7
word employer	-1 -1 0 5 -2 0 -1 -1 2 17
word employment	-1 -1 0 0 5 5 -2 -1 -5 -6
word empresa	-1 2 0 0 3 0 -1 0 -1 -8
word en	25 -20 -2 -6 -13 -1 20 -2 -1 21
word en #	0 0 0 0 1 1 -1 0 1 12
word en cuanto	0 0 -1 0 0 0 5 -3 0 -2
word en el	0 6 0 -1 1 2 -4 -1 -2 13
word en la	0 0 0 0 1 0 -2 -1 3 5
word en nuestra	0 0 0 0 0 0 -2 0 3 0
word en tu	0 0 0 0 2 0 0 0 -1 -4
word en un	4 -2 -2 0 -1 0 -1 6 -4 -3
word encore	0 0 1 0 0 0 1 -1 0 -13
word end	-4 3 -2 -2 11 -5 -22 -5 25 -18
word end of	-2 -2 0 -1 -4 -2 -12 -2 24 -5
word ende	5 -2 0 0 1 0 -2 0 -1 -1
word energia	1 -4 -1 -1 0 -1 9 -2 -1 -1
word engineer	3 -2 -5 -2 -1 0 -1 6 1 19
word engineer :	0 0 0 0 0 1 0 0 0 8
word engineer role	0 2 0 0 0 0 0 0 0 -4
word enjoy	0 1 -1 -1 -1 -1 5 -1 -1 -2
word entao	9 -1 -4 0 0 0 -1 -1 0 -20
word entonc	9 -1 1 0 -2 -1 -4 -1 -1 -2
word entre	-1 0 0 -1 -1 0 4 0 0 -1
word entretien	-8 1 0 -1 -1 -1 8 3 -1 -9
word entretien de	-10 2 0 0 0 0 9 0 0 -2
word entrevista	-2 1 8 6 -5 -3 -8 1 2 25
word entrevista a	0 0 0 0 0 0 0 0 0 7
word entrevista con	1 0 0 0 0 0 0 0 0 3
word entrevista de	-2 0 3 0 -1 0 1 -1 -1 18
word entrevista tecnica	4 -2 -1 0 1 0 -1 0 0 -1
word entrevistar	-1 2 0 0 -5 0 6 0 0 0
word entro	0 3 -1 -1 -1 2 -1 1 -2 2
word entro timemention	-1 3 0 0 0 0 1 -1 -2 3
word entry	0 0 0 0 0 0 0 0 0 8
word entschieden	0 0 0 0 2 0 -2 0 0 -6
word enviado	-6 -1 -1 0 0 0 0 9 1 -1
word equipe	0 -7 2 -1 0 0 7 0 0 -5
word equipo	1 -1 0 0 1 0 -1 0 1 6
word er	0 -1 0 0 0 0 3 -1 0 -2
word erhalten	1 0 0 0 0 0 0 0 0 9
word erst	0 0 0 0 -2 0 4 0 -1 -2
word es	5 4 2 2 0 0 -9 1 -4 12
word espera	0 5 0 0 0 0 0 -2 -2 -3
word esperamo	-1 -1 3 0 1 0 -1 0 0 13
word est	-5 -2 0 2 4 2 0 1 -1 -2
word esta	-4 3 6 -3 1 -2 0 0 -1 -2
word esta semana	-1 9 0 0 0 -1 -5 0 -1 7
word estado	0 0 0 0 2 0 1 -2 0 -5
word estaremo	2 -1 0 0 0 0 1 -1 0 -7
word este	-2 1 0 2 -2 -1 -1 -1 4 -6
word este correo	0 2 0 0 1 0 -1 0 0 -11
word estimado	0 0 0 0 0 0 0 0 0 8
word estou	0 -1 0 0 -1 -1 1 3 0 -1
word et	-13 7 -4 -2 7 -1 8 1 -2 1
word et de	0 0 0 0 0 0 0 1 0 11
word et je	-8 1 0 0 0 0 8 0 0 -5
word etage	3 0 -1 0 0 -1 -1 0 0 0
word ete	-4 0 0 0 0 0 -2 5 2 0
word etes	0 0 0 0 0 0 0 0 0 3
word etre	-1 0 0 0 -3 0 4 1 0 -21
word etwa	0 0 0 0 0 0 2 0 -1 3
word eu	-2 -1 -1 0 -7 -1 16 -2 -2 -10
word euro	0 -1 0 0 -1 7 -3 -1 0 2
word even	0 0 0 0 0 0 0 0 1 8
word event has	-4 0 3 2 0 0 0 0 0 7
word evento	-2 0 0 3 0 0 0 0 0 -8
word every	-1 -1 0 -1 8 -2 -6 -3 6 -4
word everyone	15 -1 2 -2 -7 6 -15 -3 5 -2
word everyth	-4 -1 0 -1 6 -2 2 -2 2 2
word exa	-2 -1 0 -1 9 0 -3 0 -1 -6
word exact	-1 -1 5 -2 0 0 -1 0 0 -4
word example	-3 16 -4 -2 -4 -4 -8 14 -6 -21
word example x	-1 12 0 0 -2 0 -4 0 -4 -2
word exercise	12 -2 -1 -2 -1 -5 4 -3 -1 -6
word exito	0 -1 0 0 3 0 -2 0 0 -9
word exma	-4 -1 1 -2 10 -1 1 -1 -4 -13
word expect	10 1 -2 -3 -2 -1 4 -2 -6 -2
word expect to	-3 -3 -1 -1 -1 2 5 1 0 -2
word experience	-1 -4 -1 -1 10 -1 -1 -1 -1 7
word extend	-1 0 0 0 0 3 -1 -1 0 -10
word extend an	0 0 0 0 0 2 0 -1 0 -4
word f	0 8 -1 0 0 -1 -4 -1 0 -6
word f #	0 4 0 0 0 0 -2 0 0 -4
word fabrica	1 1 0 0 0 0 0 0 0 -8
word facciamo	-6 0 10 -1 0 0 -3 0 0 -2
word failure	0 0 0 0 0 0 0 1 0 3
word failure to	0 0 0 0 0 0 0 0 0 4
word fair	-2 0 0 1 -1 0 4 0 -1 -6
word faire	7 -1 0 -1 0 -1 -3 0 0 3
word fall	-6 0 3 -2 18 -3 -6 -2 -1 0
word falta	-1 2 -1 3 -6 -1 7 -2 0 -7
word fami	0 0 0 0 0 0 0 0 0 3
word familia	0 0 0 0 0 0 0 0 0 4
word faremo	-1 0 -6 0 -1 0 8 0 1 0
word fase	-1 2 0 0 0 0 0 0 0 -3
word fazer	1 3 0 0 0 0 -3 0 0 -2
word fee	0 0 0 0 0 0 0 0 0 8
word feedback	1 -4 -2 -1 -3 -4 17 -3 -2 14
word feedback for	-1 0 0 0 -8 -1 11 -1 0 8
word feedback is	0 0 0 0 0 0 1 0 0 9
word feel	-6 -2 -4 5 4 -6 13 -4 -1 -7
word felt	-1 -1 -1 0 23 -3 -13 -3 -1 -7
word few	2 11 -2 -1 1 -2 -3 -3 -3 -11
word fica	0 0 2 -1 -6 0 6 0 0 -7
word ficou	0 -1 -2 -1 9 0 -3 -1 -2 5
word fifteen	3 -1 0 0 0 0 -1 -1 0 -5
word fifteen minut	3 -1 0 0 0 0 -1 -1 0 -5
word fijn	4 -4 0 0 0 1 0 0 0 -2
word fijn dat	4 -4 0 0 0 1 0 0 0 -2
word file	3 -8 -1 0 -1 -3 11 -1 0 -9
word file for	5 -5 0 0 1 0 0 0 0 -1
word fill	-10 -3 -2 6 18 -3 -1 -3 -3 3
word fill in	0 0 0 0 0 0 2 0 0 7
word fin	3 0 0 -1 -1 -1 1 0 0 0
word final	3 1 0 0 7 -5 1 -3 -4 -7
word final round	-1 7 -2 0 1 0 -3 0 0 1
word finale	1 0 0 0 0 0 0 0 0 4
word finalist	-3 -1 -3 -2 18 -4 -3 -1 -1 -1
word finance	-9 6 -2 0 -1 -2 9 -1 0 -6
word find	11 -16 24 -6 -4 7 -13 -2 -1 7
word find a	0 -1 -1 -1 0 0 0 3 0 -2
word find another	3 -4 7 -3 0 0 -2 0 0 -1
word find the	10 -9 3 -1 -1 0 -1 -1 0 5
word finden	-1 3 0 0 -3 0 2 0 0 -2
word findet	0 0 -1 1 0 0 1 0 0 4
word fine	-25 -4 35 -1 -5 -5 3 -3 4 7
word finish	-2 -8 0 -1 -2 -1 18 -3 -1 0
word fino	-1 -4 -6 -1 -1 -2 15 -1 -1 -1
word fintech	0 0 0 0 2 0 -1 0 0 5
word fintual	0 0 0 0 2 0 -1 0 1 -4
word fiona	0 0 0 0 0 0 0 0 0 -3
word fire	0 0 0 0 0 0 0 0 0 10
word first	-27 12 -4 -3 0 4 18 3 -2 -15
word first come	-1 4 -1 0 0 0 0 0 0 -5
word fit	-1 0 0 0 4 -1 -4 -3 5 8
word five	-1 0 -1 0 5 -1 -1 -1 -1 12
word five minut	0 0 0 0 0 0 0 0 0 10
word fix	-2 3 0 0 0 0 -1 0 0 -1
word flight	0 0 1 0 0 0 0 0 0 6
word floor	2 0 0 0 0 0 0 0 0 -4
word foi	-3 -1 -1 0 0 0 -2 4 3 -3
word follow	-7 -5 -5 3 -3 26 -17 4 4 16
word follow up	-6 -3 -2 -1 2 -1 0 7 4 9
word follow your	0 0 0 0 0 1 1 0 0 -4
word food	-7 12 -3 0 -1 0 -1 0 0 -4
word for	25 57 -41 15 17 -26 -65 16 1 57
word for #	1 0 0 0 0 0 0 0 0 21
word for a	-3 22 -5 -1 -3 -1 -2 -4 -3 23
word for an	-7 16 -5 -1 -1 -1 -1 -1 1 11
word for any	0 0 0 1 0 0 0 0 0 4
word for apply	-1 9 -1 -1 0 -1 -4 -1 -1 11
word for check	-1 0 0 0 -2 0 5 0 -1 0
word for coming	-2 -2 -1 -1 10 0 -1 -2 -1 -1
word for data	0 1 0 0 1 0 -1 0 0 10
word for interview	-5 6 -2 -1 0 0 0 -1 3 -13
word for lett	-3 -1 -6 25 -10 -1 2 -2 -3 -4
word for me	5 4 -3 -1 0 -1 -9 5 0 -5
word for more	0 -1 0 0 0 0 -1 1 2 -4
word for our	3 -1 -1 0 0 -3 3 0 0 -1
word for product	0 0 0 0 0 0 0 0 1 -3
word for send	-2 -1 0 0 -2 0 1 0 4 6
word for senior	0 0 0 0 -4 0 0 0 4 0
word for site	0 0 0 0 0 0 0 0 0 -4
word for submitt	0 0 0 0 -3 0 0 0 4 12
word for the	-14 16 -13 -4 13 3 7 1 -9 -22
word for this	-1 -2 11 -1 6 -1 -2 -6 -4 -10
word for timemention	37 -3 -30 4 -1 -1 -2 -2 -1 5
word for you	0 14 0 -2 -6 3 0 -5 -3 -16
word for your	7 4 -6 2 -6 -13 3 6 3 -13
word form	-4 -1 -1 0 0 -2 7 -2 4 -15
word formal	-2 -2 -2 -1 -4 29 -13 -2 -2 -7
word former	-3 -3 0 0 -1 -2 9 -1 0 -8
word forward	14 -3 1 -9 1 -2 4 -3 -3 -16
word forward to	12 -1 -2 -1 0 -1 -5 -2 0 -13
word found	-1 1 0 -1 6 -2 -3 0 1 -4
word founder	-1 4 -1 0 0 0 -1 0 0 -1
word four	-1 2 -3 -1 0 12 -7 -2 0 3
word frau	6 0 2 0 -6 1 3 -2 -3 -2
word free	1 2 2 -1 0 3 -5 -1 0 26
word free on	0 -5 7 0 0 0 -1 0 0 8
word free timemention	-1 2 -1 0 0 0 0 0 0 8
word freuen	2 -1 0 0 -1 1 -1 0 0 -3
word freuen uns	2 -1 0 0 -1 1 -1 0 0 -3
word friend	0 0 0 0 0 0 0 0 0 3
word from	14 -14 -7 -3 32 12 -36 10 -10 -35
word from me	24 -1 -1 -2 1 -4 -13 -3 -1 -8
word from our	6 -2 -1 -2 6 1 -7 0 -1 -1
word from timemention	-7 -3 5 -3 0 23 -17 3 -1 -1
word from us	-2 -1 0 0 -2 0 3 -1 3 1
word from you	-1 1 0 1 0 0 0 0 0 4
word from your	-1 0 0 2 0 0 0 0 0 -3
word front	0 -1 0 0 -1 -3 4 0 2 -1
word frontend	0 -1 0 0 0 0 -1 0 4 -5
word frontend developer	0 -1 0 0 0 0 -1 0 4 -4
word frozen	-1 0 -1 13 -3 -1 -7 0 0 0
word fue	-2 0 0 0 0 0 0 3 0 -1
word fuera	0 0 0 0 0 0 0 1 0 -3
word full	0 0 0 0 0 0 0 2 0 7
word fun	-1 -1 0 0 6 -1 4 -2 -4 17
word funcao	-1 1 0 -1 2 0 0 0 0 -7
word funcao de	-1 1 0 0 1 0 0 0 0 -3
word functie	3 1 -1 0 -6 -2 6 -1 -1 -9
word functie van	3 0 0 0 0 0 -2 0 1 0
word funf	0 0 0 0 0 0 0 0 0 10
word fur	10 -2 -4 -2 0 -5 10 -2 -5 -28
word fur das	0 4 0 0 0 0 -2 0 -2 5
word fur die	2 -1 -1 0 -1 -1 2 -1 0 -13
word fur ein	-1 2 0 0 0 0 0 0 0 -3
word fur ihr	5 -2 -1 0 0 0 -1 0 0 -6
word fur ihre	-1 4 -1 -1 -1 0 3 0 -2 -5
word fur ihren	1 0 0 0 2 0 -1 0 0 -3
word fur sie	-3 -3 -1 0 0 -2 9 0 0 -7
word fur timemention	0 0 0 0 0 0 0 0 0 -5
word further	-2 -1 0 5 -1 0 -7 7 -1 -6
word future	0 -1 0 0 3 0 -1 0 0 7
word g	0 0 0 1 -1 0 0 0 0 21
word gaan	1 0 0 0 1 0 -2 0 0 -3
word gaat	0 0 0 0 0 0 0 0 0 5
word game	2 0 -1 0 0 0 -2 0 2 -3
word garde	0 0 0 0 1 0 -1 0 0 -4
word gate	4 -1 -1 0 0 0 0 0 0 -4
word geachte	3 -3 -1 0 -4 -1 4 -1 3 -4
word geachte heer	2 -2 0 0 -1 0 -1 -1 3 -3
word geachte mevrouw	1 -1 0 0 -4 0 5 0 0 -1
word geehrte	6 -3 -2 -2 -3 3 1 -1 1 -14
word geehrte frau	7 -4 -2 -1 -3 4 1 -1 -1 -18
word geehrter	-3 10 -5 -1 1 0 -1 0 -1 -11
word geehrter herr	-3 10 -5 -1 1 0 -1 0 -1 -11
word gegeven	0 -1 0 0 -3 0 5 0 0 -1
word geht	2 3 1 0 -2 0 -3 0 -2 -2
word gente	0 0 0 0 3 0 -2 0 0 2
word gentile	4 4 0 -1 0 1 -1 -4 -2 -6
word gentile dott	0 0 1 0 1 1 0 0 0 -5
word geologo	0 -6 0 0 1 0 7 0 0 0
word geologo pleno	0 -6 0 0 0 0 7 0 0 0
word gern	-7 7 -7 0 -1 2 6 0 -1 -1
word gerne	3 -1 0 0 0 0 0 0 0 -3
word gesprach	5 5 -6 1 -1 2 -5 0 0 -19
word gesprek	7 -6 1 0 1 -1 -2 1 -1 -8
word gesprek over	0 0 0 0 0 0 1 0 0 4
word get	-5 1 17 -3 -11 7 -11 3 3 14
word get back	0 -1 0 -1 -6 -1 6 0 4 1
word get the	0 0 0 0 0 0 0 0 0 21
word get to	-2 5 -3 -1 0 -1 -5 7 -1 -4
word gets	0 0 0 0 3 0 -3 0 0 4
word gett	-1 -1 0 0 -1 -1 4 0 -1 2
word gia	-2 -1 1 0 10 -1 -5 -1 0 -3
word giornata	0 -1 0 0 0 -1 3 0 0 -3
word giorni	-1 -1 4 -2 -1 1 0 0 0 -2
word giorno	1 3 -6 0 -1 0 4 0 0 -2
word giro	6 0 -3 0 0 0 0 -2 0 -4
word give	-7 0 2 -1 0 -7 17 -3 -1 -17
word give me	-2 2 3 -1 0 -3 3 -2 0 -8
word give us	-1 -1 0 0 0 -1 4 -1 0 -7
word give you	-6 -1 -1 0 0 -3 10 0 0 -3
word given	-5 4 -1 0 -1 -1 -2 1 4 -1
word glad	3 0 -2 0 -3 -3 6 -1 0 -3
word glad to	0 5 0 0 -3 -1 -1 0 0 -3
word go	25 -9 -7 1 8 -9 -5 -5 -1 19
word go with	14 -1 -4 0 -2 0 -5 -1 -1 12
word goed	2 -1 0 0 1 0 -2 0 1 -4
word going	-4 -3 0 7 18 -4 -10 -5 -1 -15
word going to	-3 -2 2 -1 18 -2 -8 -3 -1 -5
word gone	-1 -3 9 -1 14 -6 -9 -2 -1 -4
word good	9 -3 -13 2 -8 5 14 -8 1 -13
word good luck	-3 -1 -1 5 -2 -2 4 -2 1 -3
word good morn	-2 0 3 -1 0 0 0 0 0 -2
word good news	-1 -12 0 0 -1 15 1 -1 0 -2
word google	5 -1 -2 -1 0 0 -1 0 0 -16
word google meet	4 0 -1 0 0 0 0 0 0 -17
word gostava	0 4 0 0 0 0 -3 0 0 0
word got	17 -8 3 -4 -19 4 -14 -8 28 -13
word got it	-1 -2 0 0 -8 -1 -17 -2 32 -7
word got your	0 2 -1 0 -1 0 -3 0 4 -6
word graag	1 -4 -1 -1 3 -2 7 -2 -1 -5
word grab	-1 16 0 0 -4 -3 -5 0 -3 0
word gracia	-4 2 0 -1 -10 -3 15 -1 1 -8
word gracia a	-1 0 0 0 0 0 3 0 0 -1
word gracia por	-2 3 -1 0 -10 -3 12 0 1 -5
word grade	0 -1 0 0 -1 2 -2 0 1 -9
word graham	0 0 0 0 0 2 -1 0 0 -7
word grant	1 -4 -1 0 -1 0 5 0 0 6
word grateful	-3 0 -4 8 0 0 0 0 0 -1
word grati	0 0 0 0 0 0 0 0 0 6
word gratuita	0 0 0 0 0 0 0 0 0 6
word grazie	-6 -5 -6 -2 8 -2 14 -1 0 -6
word grazie a	-2 0 0 0 -1 0 5 -1 -1 -1
word grazie per	0 0 -6 0 0 0 6 0 1 -1
word great	-17 3 -3 -2 2 -7 23 -2 2 22
word great news	-4 6 0 0 0 0 0 0 0 1
word great to	-5 -1 -1 -1 -2 -3 14 -1 -1 6
word green	0 -1 0 0 -2 -2 5 0 0 -3
word greeting	9 -3 0 -1 0 -1 -3 0 0 9
word groet	5 -4 -1 0 3 0 -2 0 0 -3
word group	20 -3 -1 -3 5 -4 -12 -3 -1 6
word gruse	1 0 0 0 0 0 0 0 0 -3
word guest	1 0 0 0 0 0 0 0 0 7
word gustaria	3 -1 -1 0 0 0 0 0 0 9
word gut	-1 0 0 0 0 -1 2 0 0 -7
word gute	-7 7 -6 0 0 -2 7 0 0 -4
word guten	1 1 4 1 0 -1 -6 2 -2 12
word guten tag	2 1 1 0 0 0 -3 2 -1 12
word h ?	0 0 1 0 0 0 0 0 0 -4
word ha	2 -4 -2 3 1 0 -3 -2 4 -27
word ha sido	2 -2 -1 0 -3 0 0 -1 4 -2
word habe	-3 1 -2 0 -2 -3 11 -1 -2 -14
word habe ich	-1 4 0 0 -2 -1 4 0 -2 -11
word haben	4 -3 -2 -2 5 3 -3 0 -2 6
word haben uns	-1 1 0 0 3 0 -3 0 0 -2
word haben wir	5 -2 -1 -2 -1 3 -1 0 0 1
word habil	0 0 0 0 0 0 2 6 -6 -2
word hablamo	3 0 -1 0 0 0 0 0 0 -6
word hacer	0 0 0 1 0 0 0 0 0 3
word had	-9 4 -4 -2 3 0 12 -1 -3 5
word had to	0 0 1 0 0 0 0 0 0 10
word hai	-2 -2 -1 -1 0 -1 9 -3 -1 -1
word hale	4 0 -1 0 0 0 0 -2 0 -9
word half	2 4 22 -1 -3 -2 -16 -2 -3 0
word half an	1 7 -1 0 -1 -1 -3 0 -2 -6
word hall	8 -6 0 -1 0 0 0 0 0 -8
word hallo	4 -2 -2 -1 -2 -3 7 0 -1 -7
word hallo frau	0 3 1 -1 -2 -1 1 0 -1 -6
word hallo herr	2 -4 -2 0 0 -2 7 0 0 -6
word hand	-2 -1 -1 0 -4 -2 6 0 4 6
word hanno	0 0 0 0 5 0 -5 0 0 2
word happen	-5 -2 -1 0 -3 -3 9 -1 5 -4
word happy	-1 13 0 -2 -2 -16 16 -6 -2 -11
word happy holiday	3 -1 -1 0 -3 -2 8 -4 0 -1
word happy to	4 13 -3 -2 1 -5 -7 -1 -1 -1
word hard	0 -1 -2 0 1 -2 5 -1 0 -7
word hartwell	-4 5 -1 0 12 -1 -8 -2 -1 -2
word has	-52 -12 33 59 8 -16 -43 26 -2 9
word has accept	-3 -1 -1 -1 13 -6 -7 7 -1 -8
word has been	-28 -5 19 24 -7 -3 -14 11 3 25
word has invit	-2 6 0 -1 0 0 0 -1 -1 8
word has taken	-1 0 0 0 0 0 -1 2 0 7
word hast	1 0 0 0 0 0 0 0 0 6
word hasta	7 -1 -3 0 -3 -3 3 1 -1 -3
word hat	-1 -2 -2 0 -3 2 -11 -1 18 0
word hat uns	-1 -1 0 0 -1 3 0 0 0 6
word haus	3 -2 0 0 -1 3 -3 0 0 -1
word have	-11 16 5 5 -22 29 -37 -13 27 37
word have #	-1 2 0 0 0 0 3 0 -2 2
word have a	0 7 2 -1 -7 0 -6 0 5 39
word have an	4 -1 -5 -1 0 2 3 -1 0 4
word have been	3 -4 1 1 -3 16 -15 -2 3 -8
word have receiv	0 0 0 0 -1 0 -7 8 1 -2
word have the	-2 -2 -1 -2 6 18 -14 -1 0 -2
word have to	-10 -4 35 6 -8 -2 -9 -6 -1 6
word have you	-1 5 -2 -2 -5 16 -6 -3 -3 -16
word have your	-1 -2 0 -1 -4 5 -7 -2 12 1
word haven't	-1 0 -2 -2 -1 -2 11 -1 -1 11
word hay	2 -2 -1 1 -11 -1 12 0 0 -1
word he	-1 3 2 7 -5 -3 0 -2 -1 20
word head	19 0 -13 1 -1 -3 0 -2 -1 10
word head of	0 4 0 0 0 -2 1 0 0 13
word head up	11 -3 -7 1 0 0 0 -1 0 -5
word headcount	-1 0 0 -3 -4 -1 9 0 0 9
word health	-4 -1 -1 0 -1 -10 14 2 -1 2
word hear	19 5 -5 0 -5 -4 -2 -3 -4 -3
word hear from	9 -1 -1 -1 -2 -1 -3 -1 1 -10
word hear how	3 -2 -1 0 -3 0 3 0 0 -3
word heard	1 0 -1 6 -3 -1 -1 0 0 4
word heb	-3 -9 0 0 -2 -1 17 -1 -2 -8
word heb ik	-1 2 0 0 -1 0 4 -1 -1 -6
word hebben	0 -1 -1 0 3 0 -2 0 1 -6
word hebt	4 -5 0 0 3 0 -2 0 0 -4
word heeft	0 0 -1 1 0 0 -1 1 0 -3
word heer	3 -2 0 0 -1 -1 -1 -1 3 -4
word helaa	0 0 0 0 1 0 0 0 0 -3
word held	-6 -1 4 0 0 0 -2 5 0 -2
word held on	-5 3 5 0 0 0 -2 0 0 -2
word hello	-2 -4 -1 -2 0 -2 6 1 5 -14
word help	6 -7 -6 0 1 -4 9 3 -1 9
word her	1 0 -3 -1 1 -2 7 -2 -1 19
word here	4 -2 -12 -4 1 5 7 8 -7 -18
word here :	-1 1 1 0 0 0 0 0 0 3
word here and	0 3 0 0 0 0 -2 0 -1 -1
word here is	1 -4 -1 -1 -4 12 0 -2 -2 -2
word here'	16 -4 -3 -3 -4 -4 4 -5 2 -4
word here' how	26 -1 -1 -2 -1 -4 -15 -3 0 -5
word here' the	-10 -2 -2 -1 -2 0 19 -2 0 -12
word herr	-1 6 -7 -1 1 0 5 -1 -1 -14
word het	1 -15 -1 0 2 0 15 0 -2 3
word het gesprek	3 -2 0 0 0 0 -1 0 0 0
word het interview	0 0 0 0 0 0 0 0 0 6
word hey	9 1 1 -3 2 -3 -1 -3 -2 -33
word hey !	0 5 0 0 -2 0 -1 0 -2 -2
word hi	18 -14 -33 3 14 -25 75 -26 -12 -75
word hi !	4 -4 -5 -1 -4 4 10 -2 -1 -11
word hi could	-2 -1 -1 0 0 -1 6 0 0 1
word hi i	0 0 0 0 1 7 -7 0 0 -1
word hi i'm	0 0 1 0 0 0 -1 0 0 3
word hi thank	-2 1 -1 0 11 0 -6 -1 -1 8
word hi your	-1 -4 3 0 -1 0 5 0 -1 -7
word hier	0 0 0 0 -1 0 1 0 2 -3
word hierbij	3 -2 0 0 0 0 -1 0 0 1
word high	0 0 0 0 0 0 0 0 0 9
word him	10 -2 0 -1 0 -2 -4 0 0 0
word hire	-1 3 -1 7 -3 -1 -2 -1 -1 15
word hiring	-1 -3 -1 -4 11 -2 4 -2 -2 33
word hiring manager	0 0 0 -5 -1 0 9 -2 -1 22
word hiring team	-1 0 0 0 -4 0 0 0 5 0
word his	-1 2 4 0 -3 -1 -1 0 0 -2
word ho	0 4 2 -1 0 -1 -4 -1 0 10
word hoe	0 0 0 0 0 -1 2 0 0 3
word hoi	7 -1 -2 0 -2 -2 0 -1 1 -13
word hoja	0 -1 0 0 -2 0 -1 -1 4 -4
word hoja de	0 -1 0 0 -2 0 -1 -1 4 -4
word hola	1 9 -6 -2 -7 -6 17 1 -6 -10
word hola !	-1 3 0 0 0 -2 -2 0 2 9
word hola :	0 6 -2 0 0 0 -1 0 -2 -4
word hold	4 -4 -11 20 -6 3 1 -3 -2 -19
word holiday	-3 -3 11 -6 -4 -1 4 4 -1 -8
word home	-4 -11 -2 -2 -1 15 9 -2 -2 2
word home office	0 0 0 0 0 0 0 0 0 3
word hoor	0 0 0 0 -1 0 3 -1 0 0
word hoor je	0 0 0 0 -1 0 3 -1 0 -1
word hope	-5 -1 2 -1 1 4 2 -1 -1 10
word hope you	0 1 0 0 0 0 -1 0 0 8
word hope you'll	-2 -1 0 0 1 5 -1 0 0 -2
word hora	4 4 5 1 -1 -1 -14 7 -6 -14
word hora de	1 1 -1 0 0 0 0 0 0 -3
word horario	-2 5 1 0 -1 -1 -2 -1 -1 -14
word horen	0 1 0 0 0 0 0 0 0 9
word host	0 0 0 0 -2 0 0 3 0 6
word hour	16 -8 -6 -10 -4 18 7 -6 -6 -13
word hour before	0 0 0 0 0 0 0 0 0 6
word how	20 -3 2 -3 1 -10 -3 -4 -1 52
word how did	0 0 -1 0 0 -2 4 0 0 10
word how was	0 0 0 0 0 0 0 0 0 7
word how we	0 0 0 0 0 0 0 0 0 3
word hr	0 -1 -1 -2 -3 6 3 -1 -1 -2
word http	-1 32 -6 -4 -6 -8 -2 3 -8 -10
word http :	-1 32 -6 -4 -6 -8 -2 3 -8 -10
word hybrid	-1 -1 0 -1 -1 7 -4 0 0 -2
word i	-40 1 2 -15 -9 42 44 -14 -10 16
word i am	5 -5 -1 1 -1 3 -4 3 -1 4
word i can	-13 8 -2 -2 -3 12 4 -3 -1 17
word i can't	-1 -6 -1 -1 9 -4 6 -2 -1 -6
word i could	-2 6 -1 -1 -1 0 -1 -1 0 -4
word i got	-6 0 4 0 -3 12 -6 -1 -1 0
word i have	-8 -3 9 0 -3 20 -12 -8 4 11
word i hope	0 0 0 0 1 0 1 0 0 5
word i know	-13 8 12 -1 5 -2 -3 -4 -1 -5
word i need	-1 10 -1 -1 0 0 -5 -1 0 2
word i should	-1 0 -1 0 -1 -1 5 -1 -1 -5
word i want	0 -1 -1 -4 6 -2 2 -1 -1 7
word i will	6 -4 -2 -1 3 -1 0 0 -1 -20
word i won't	0 0 -3 -1 0 0 5 0 0 2
word i would	0 0 0 0 2 0 -1 0 0 6
word i'd	-11 14 -5 4 23 -7 -8 -5 -5 -11
word i'd be	0 0 0 0 0 0 0 0 0 4
word i'd like	-9 15 -1 -3 6 -4 0 -3 -1 -13
word i'd love	0 4 0 0 0 0 -2 0 -2 -5
word i'll	-6 -16 14 -15 -2 -9 49 -30 15 -59
word i'll be	-2 -1 7 -2 -1 0 -3 -1 3 8
word i'll call	2 2 -2 -1 0 0 0 -1 0 -29
word i'll get	0 -2 0 0 -4 8 1 -2 -1 -8
word i'll have	0 0 0 0 0 0 2 -1 0 -5
word i'll ring	-5 -2 -2 -2 17 -4 3 -4 -1 -7
word i'll send	0 0 2 0 0 0 -1 0 0 3
word i'm	-12 24 -12 23 13 -15 -69 48 0 53
word i'm a	0 0 0 0 0 0 0 0 0 8
word i'm afraid	-2 -1 -1 9 11 -2 -11 -3 -1 -8
word i'm at	-1 -1 -1 -1 0 -5 -10 20 -1 -3
word i'm free	0 1 0 0 0 0 0 0 0 12
word i'm happy	2 -1 0 -1 0 0 -1 0 0 10
word i'm so	-1 0 0 12 -3 0 -7 0 0 -12
word i'm sorry	-2 -1 -4 -1 17 -2 -4 -2 -2 11
word i've	-32 -6 22 42 2 -7 -28 10 -4 -8
word i've been	0 -2 0 -1 6 -1 -2 0 0 1
word i've sent	0 0 0 0 -1 0 4 0 -2 -1
word ice	-4 0 5 1 0 0 -1 0 0 -4
word ich	0 -1 1 0 -4 -4 13 -1 -4 -10
word ich mich	0 0 0 0 1 0 0 0 0 -6
word id	10 -5 -1 -1 -1 0 -1 -1 0 5
word id :	6 -5 0 0 0 0 0 0 0 4
word ideal	6 -1 -6 -2 0 -3 7 -1 0 5
word iets	0 0 0 0 -1 0 3 -1 0 -2
word if	-33 2 -6 -8 6 29 9 -7 7 16
word if it	-6 -1 -1 -3 20 -3 -8 3 0 18
word if it's	-1 0 -1 -4 0 0 8 -1 0 4
word if the	-6 0 -1 0 0 -3 10 0 0 15
word if we	-2 -1 -3 0 0 -1 2 3 2 1
word if you	-5 1 -6 -3 0 33 -14 -5 -1 -10
word if you'd	-1 -2 -1 0 0 -2 6 0 0 -1
word if you're	-4 -3 4 0 -3 9 -1 -1 -1 1
word if your	0 -1 0 0 -1 0 -1 0 3 -1
word ihnen	-1 12 -7 -1 -1 5 -5 -1 -1 -14
word ihr	7 -5 -2 -1 -3 3 2 1 -2 8
word ihr gesprach	4 -1 -1 -1 0 -1 1 0 0 -9
word ihre	-3 2 -3 -3 -5 2 3 7 -1 -13
word ihre bewerbung	-1 -1 -1 -1 -3 3 0 -1 4 -10
word ihre nachricht	-5 0 0 0 0 0 0 7 -1 -1
word ihre unterlagen	-1 4 0 0 -2 0 1 0 -1 -1
word ihren	0 0 0 -1 2 0 -1 0 0 7
word ii	1 0 0 -1 0 0 -1 0 0 -7
word ik	2 -10 0 2 0 -3 12 -1 -3 -20
word ik heb	-2 -10 0 0 -1 0 14 0 -1 -5
word il	-2 1 -4 0 3 -3 7 -1 -2 -17
word il cliente	0 0 0 2 -2 0 1 0 0 -3
word il colloquio	-2 0 5 -1 0 0 -1 -1 -1 1
word il direttore	-1 -2 0 0 -3 0 9 -2 -1 -1
word il link	7 0 -3 0 0 0 -1 -2 0 -4
word il posto	0 0 -1 1 1 0 -1 0 0 -3
word il ruolo	2 -1 0 0 0 0 0 0 0 -3
word il suo	-1 3 0 0 4 0 -4 -1 0 -3
word il timemention	-4 0 -5 1 -1 1 6 3 0 -8
word il tuo	2 0 0 -2 6 -1 -7 1 -1 8
word im	5 0 2 -3 2 2 -4 -1 -2 -1
word impress	0 7 0 -1 -2 2 -5 -1 0 -4
word impress by	0 8 0 0 -2 -3 -3 0 0 -2
word in	28 -21 -7 -24 8 11 2 -18 22 -4
word in !	-1 -1 0 0 -7 0 5 0 4 -1
word in #	0 0 0 0 0 0 0 0 0 4
word in :	4 -1 0 0 7 0 -5 -4 -1 -2
word in a	0 0 -1 6 -3 -1 -1 0 0 4
word in de	2 -1 0 0 -2 0 1 -1 0 -9
word in der	4 -3 -1 -1 2 0 1 0 -1 9
word in die	2 -1 0 0 1 0 -1 0 -1 4
word in for	1 2 -1 0 0 0 -1 0 0 -7
word in june	-1 10 -1 -1 0 0 -7 -1 0 13
word in my	-2 0 3 0 0 0 0 0 0 5
word in on	1 0 0 0 1 0 0 0 0 -7
word in our	-1 0 0 0 -3 0 -8 -1 13 5
word in person	-4 10 -4 -1 1 -1 -1 -1 0 -7
word in ruhe	2 -1 0 0 0 0 -1 0 0 -3
word in the	-7 -10 -19 -6 1 8 22 -7 17 -34
word in timemention	-6 -1 9 0 0 0 0 0 0 -13
word in to	0 1 -1 -1 -1 0 1 1 -1 -5
word in touch	5 -6 3 -3 -2 -2 -2 2 5 -7
word in unserem	0 -2 0 0 -1 3 0 0 0 0
word in your	2 -3 -1 -1 -1 0 8 -2 -2 -1
word inbox	0 0 -1 -1 0 0 -3 5 0 2
word includ	-1 -1 0 -1 -3 -1 3 3 0 0
word incontro	-1 5 0 0 0 0 -3 0 0 -1
word inconvenience	-1 0 1 2 0 0 0 0 0 9
word individual	0 0 0 0 1 0 0 0 0 3
word inform	-2 -3 -1 0 -1 16 -10 1 -1 0
word inform you	-1 -3 -1 0 -1 16 -11 2 -1 1
word information	-5 -1 0 0 -1 -9 15 0 0 -2
word inscricao	0 0 0 0 -2 0 0 0 3 0
word inside	-1 0 0 0 13 0 -12 2 -1 12
word insight	-4 4 0 0 5 0 -1 0 -3 7
word instead	-5 -6 21 -1 -4 -6 -12 14 -1 3
word instead ?	-4 -5 22 0 -1 -5 -6 -1 0 9
word instead of	-1 -1 3 0 0 0 -1 0 0 -8
word insurance	0 0 0 0 0 0 0 0 0 5
word inter	0 5 0 0 0 0 -3 0 -2 -1
word interesse	0 1 -1 1 0 0 -1 -1 0 -14
word interesse an	1 -1 0 0 0 0 0 0 0 -8
word interest	-1 0 -1 -1 0 -3 7 -1 -1 10
word interest in	0 -1 0 0 4 0 -1 0 0 3
word intern	0 -1 0 -1 0 5 -2 0 0 -2
word internal	0 0 0 1 2 0 -1 0 0 11
word interview	-6 8 19 9 -7 -11 -5 3 -10 24
word interview #	0 0 0 0 0 0 0 0 0 16
word interview :	17 -5 2 1 -3 -1 -5 -5 -1 -1
word interview ?	-14 20 -4 -1 0 0 -1 0 0 -12
word interview and	-1 -1 -1 1 0 0 2 0 0 8
word interview are	3 -3 0 1 0 0 0 0 0 15
word interview at	2 6 -4 -1 0 0 -1 -1 0 -1
word interview by	-2 0 3 -1 0 0 0 0 0 4
word interview date	-5 3 5 0 0 0 -1 0 0 -5
word interview for	3 0 4 5 -2 -1 -3 -3 -2 -33
word interview has	-8 0 6 4 0 0 0 0 0 4
word interview invitation	1 0 0 0 0 0 0 0 0 3
word interview is	4 -1 -1 0 0 0 0 0 0 0
word interview on	-29 3 4 12 0 -1 13 0 -1 -22
word interview question	0 0 0 0 0 0 0 0 0 6
word interview schedul	-11 0 12 1 0 0 0 0 0 -6
word interview time	5 -4 1 -1 0 0 0 0 0 -8
word interview timemention	13 -5 -1 0 -1 -1 0 -5 -1 -43
word interview to	-3 0 2 -1 0 0 2 0 0 -11
word interview w	-6 10 -3 0 0 0 0 0 0 0
word interview will	1 3 -1 0 0 0 -2 0 0 -7
word interview with	16 -9 0 -2 0 -1 -2 -2 -1 24
word interview you	-1 3 -3 -1 0 3 -1 0 0 2
word interviewer	2 -2 3 -1 -1 -1 0 -1 -1 -10
word interviewer :	1 0 1 0 0 0 0 0 0 -3
word intervista	0 0 0 0 0 0 0 0 0 4
word into	0 0 0 0 2 0 0 0 0 -3
word intro	11 0 -1 1 -1 0 -10 -1 0 15
word intro #	0 1 0 0 0 0 0 0 0 -5
word intro call	0 1 0 1 0 0 0 0 0 8
word invit	-4 5 -1 -2 -1 4 6 -4 -4 16
word invit to	0 1 0 -1 -1 -1 8 -3 -3 -3
word invit you	-4 5 -1 -1 0 4 -2 -1 -1 3
word invita	-1 6 0 0 -1 0 -1 -1 -2 -1
word invita a	-1 6 0 0 -1 0 -1 -1 -2 -1
word invitacion	6 -1 -2 0 0 0 -2 0 0 -3
word invitation	0 -4 0 1 -4 -5 -2 17 -3 -3
word invitation :	-1 1 3 0 0 0 -1 -1 0 1
word invite	-19 -1 32 -2 1 -1 -4 -3 -3 9
word io	-2 6 0 0 0 0 -1 0 -1 5
word irati	2 0 0 0 0 0 -1 0 0 -13
word is	-14 -17 23 -8 -15 -19 56 -4 -2 11
word is #	-1 -5 -1 0 -1 -11 20 0 -1 -10
word is a	-2 3 11 -5 -1 -1 -2 -2 0 3
word is an	0 1 0 0 0 0 -1 1 0 -3
word is attach	0 0 0 0 0 0 0 0 0 9
word is available	0 0 0 0 0 0 0 0 0 6
word is away	0 0 0 -1 -2 0 3 -1 3 -1
word is being	-4 -5 0 4 -1 0 1 6 0 -4
word is book	1 0 0 0 0 0 0 0 0 22
word is clos	2 -2 3 -1 -2 8 -6 -2 0 -5
word is coming	0 0 0 0 0 0 0 0 0 -3
word is confirm	-2 0 -1 0 0 -1 5 0 0 9
word is fine	-22 -4 20 -1 -2 -3 15 -1 -1 -3
word is in	6 -6 -12 -2 3 0 10 -2 4 5
word is now	-2 -1 1 0 10 -4 -5 -3 3 -5
word is on	3 -1 -1 -1 0 -2 13 -9 -1 14
word is out	0 0 0 0 0 0 0 0 0 9
word is ready	0 0 0 0 0 1 0 0 0 -3
word is schedul	5 -1 -3 -1 0 0 0 0 0 -11
word is set	4 -1 -2 0 0 0 0 0 0 -6
word is the	1 -5 -1 -1 -9 -1 20 -1 -4 7
word is timemention	5 -3 -1 -1 0 0 -1 -1 1 -1
word is your	3 -5 -1 0 -1 2 -2 5 0 -10
word isn't	-2 -1 -3 12 6 -4 -2 -5 -1 22
word issue	0 0 0 0 0 0 0 0 0 7
word ist	16 -5 -4 -1 -3 -1 -4 0 2 -13
word ist am	3 -3 0 0 0 0 0 0 1 -6
word it	-25 -27 -36 5 50 -14 32 -30 45 8
word it ?	4 -1 -3 0 0 0 0 0 0 5
word it by	-3 -3 -2 -1 -1 -3 20 -3 -4 -3
word it in	9 -3 -1 0 0 0 -4 0 -1 -4
word it is	15 -6 -6 -1 -1 -1 -6 6 -1 -1
word it on	-1 6 -2 0 0 0 -2 0 0 6
word it over	-3 -6 -1 0 -2 15 -1 -2 0 -10
word it take	-1 3 -1 0 0 0 0 -1 0 0
word it timemention	-1 -1 0 -1 13 -4 -3 0 -1 11
word it to	-1 -6 -2 -5 6 -7 15 -1 0 -7
word it was	-16 -5 -1 -2 16 -3 17 -3 -4 9
word it will	-7 -1 6 0 -3 -3 9 0 -1 0
word it's	-5 -7 -4 -9 20 8 -4 -5 7 1
word it's a	0 0 -1 0 14 -1 -9 -2 0 2
word its	11 -5 -4 0 -1 -2 5 -4 0 -12
word j	4 -1 -1 0 0 0 -1 0 0 -7
word j #	4 0 -1 0 0 0 -1 0 0 -6
word j'ai	-2 0 0 0 -1 -3 9 -1 -1 -1
word ja	-2 0 1 1 5 0 -5 -1 0 -17
word jan	-1 0 -1 0 5 -2 1 -1 -1 -1
word january	4 -1 -1 0 -3 -2 8 -4 0 -1
word je	6 -20 -2 1 -4 -6 35 -4 -6 -28
word je een	0 0 0 0 0 0 2 0 0 4
word je graag	2 -1 0 0 3 0 -1 0 0 -2
word je sollicitatie	-1 -10 -1 0 0 0 13 0 0 -7
word je timemention	6 -13 -2 -1 0 -1 11 0 -1 -4
word je vous	1 -3 0 -1 -3 -3 13 -2 -3 -5
word jij	0 1 0 0 0 1 -1 0 0 -4
word jo	0 0 0 0 0 0 0 0 0 10
word job	-11 4 -2 17 18 -13 1 -13 -1 37
word jobs	0 -1 -5 -1 -3 -1 -6 15 1 3
word join	-10 -6 -1 3 -1 6 12 -2 -1 44
word join our	0 0 0 0 0 0 0 0 0 26
word join the	-5 0 0 5 2 0 -1 0 0 19
word join us	-8 -2 0 -1 -1 -2 16 -1 0 -5
word jona	2 -1 -1 0 0 0 -1 1 0 3
word jouw	1 0 0 0 0 0 0 0 0 12
word jr	0 0 0 0 1 0 0 0 1 4
word jr #	0 0 0 0 0 0 0 0 1 3
word ju	-1 1 0 -1 -4 -1 6 0 0 -2
word jump	-1 5 0 0 0 0 -4 0 0 9
word june	7 7 -1 -1 0 0 -10 -1 0 10
word june #	3 -3 0 0 0 0 0 0 0 -1
word junior	1 0 -1 0 1 0 0 0 0 3
word jury service	0 0 0 0 0 0 -1 1 0 5
word just	12 -2 -12 8 4 -8 6 -5 -2 -42
word just a	11 -3 -5 -2 0 0 0 -1 0 -11
word k	-9 -13 -5 -1 -8 70 -24 -4 -4 -9
word k #	-1 -1 -1 0 -1 21 -16 -1 0 0
word kan	0 -2 2 0 0 0 0 0 0 -5
word kantoor	2 -2 0 0 0 1 -1 0 0 3
word keep	-2 -2 -4 -1 16 -4 0 -1 -2 -1
word keep you	-1 -1 -3 -1 12 -1 -3 -2 -1 -1
word keep your	-2 -1 -1 0 2 -1 4 -1 -1 4
word kennenlernen	-1 6 1 0 -2 0 -1 0 -2 -2
word kennismak	8 -7 1 3 0 0 -3 0 0 -6
word kennismaken	8 -4 -1 0 -1 -1 -1 0 0 -7
word kids	0 2 -1 0 0 0 -1 0 0 3
word kind	-12 9 12 -2 -7 -2 6 -2 -1 4
word kit	0 0 0 0 0 0 0 0 0 4
word know	-29 19 -4 28 2 4 1 -20 0 -28
word know by	-1 0 0 0 0 0 3 0 0 3
word know if	-1 -2 -1 0 -1 3 4 -1 0 -1
word know that	2 -3 -7 8 0 0 1 0 -1 -1
word know you	0 0 0 0 3 0 -1 0 0 -1
word kom	4 -3 -1 0 0 0 1 0 0 -1
word kommt	0 0 0 0 1 0 1 0 -1 18
word komt	-1 -1 0 0 -2 0 5 -1 -1 -6
word konnen	0 -3 -2 0 -1 -2 7 0 0 -5
word konnten	-1 -1 0 0 -2 5 -1 0 0 -3
word konnten sie	-1 -1 0 0 -2 3 0 0 0 -3
word kunnen	0 0 0 0 -4 0 5 0 0 -6
word kurz	2 -1 -1 0 0 0 0 0 0 -3
word l'appuntamento	0 0 0 1 0 0 0 0 0 3
word l'equipe	-1 -1 -1 0 1 1 6 -5 0 -2
word la	12 -7 7 -2 -15 -8 26 -19 5 -34
word la convocatoria	4 -3 -1 0 -3 0 -1 -1 4 -4
word la empresa	-1 2 0 0 2 0 -1 0 -1 -5
word la entrevista	-2 -5 7 1 1 -1 -1 0 -1 1
word la nostra	0 0 1 -1 0 1 0 0 0 -4
word la oferta	0 0 0 0 1 0 -1 0 -1 -4
word la posicion	-1 0 -2 0 -1 0 3 0 0 -2
word la posizione	1 4 -1 0 0 -1 -2 -1 -1 -2
word la prueba	-1 4 0 0 -1 -1 -1 0 0 -2
word la reunion	0 0 1 0 0 0 0 0 0 -3
word la ringrazio	5 0 0 0 0 0 -1 -2 0 -3
word la sala	8 0 -5 0 0 0 -2 -1 0 -2
word la sua	-1 3 -1 -1 0 0 0 0 0 -7
word la tua	-1 -1 -1 0 1 0 0 1 1 -4
word la vacante	0 3 -1 0 0 -1 -1 -1 0 -2
word lab	-4 6 -1 -2 6 -2 -3 -1 0 -13
word labs	-1 5 -1 0 0 -1 -1 0 0 -18
word laden	0 0 0 0 0 0 0 0 0 8
word lang	3 -2 0 0 1 -1 0 0 0 -5
word laptop	-5 0 0 0 -1 -7 15 0 -1 2
word las	-5 -1 4 2 0 0 0 -1 2 4
word las timemention	-2 0 3 0 0 0 -1 0 0 0
word lassen	0 0 4 0 -1 0 -2 0 0 -1
word last	3 -2 -2 -2 20 -6 -7 -4 -1 18
word last #	0 0 0 0 0 0 0 0 0 7
word last week	-3 -2 -1 -1 20 -5 -3 -3 -1 6
word late	4 -6 3 -1 0 -1 2 -1 0 -11
word later	2 -1 -2 0 -1 0 7 0 -6 5
word lavoro	2 -1 -1 0 0 0 0 0 0 -6
word le	-12 2 -5 -1 1 3 14 2 -4 -12
word le #	-1 0 0 0 0 2 0 0 0 4
word le comite	0 0 0 0 0 0 1 0 0 -4
word le lien	0 -1 2 0 0 0 0 0 0 -4
word le poste	2 -3 1 3 7 0 -7 -1 -1 -7
word le recrutement	-1 0 0 1 -5 0 6 0 -1 -1
word le temp	0 0 0 0 -1 0 3 0 -1 -3
word le timemention	-3 2 -1 -2 -1 2 -3 6 -1 2
word lead	1 9 -5 -2 8 -1 -5 0 -3 -19
word leadership	0 0 0 -3 2 -1 2 0 0 -1
word learn	0 0 0 0 0 0 0 0 0 -5
word leave	-1 -1 -1 -1 7 -1 -4 2 0 13
word left	-5 2 -1 4 -1 0 1 0 0 -3
word legal	-2 0 -1 0 -2 1 6 -1 -1 3
word lei	0 0 0 0 -1 0 3 0 0 0
word leid	0 0 3 2 0 0 -4 0 0 -1
word lena	1 0 0 0 0 0 0 0 0 7
word leo	0 0 0 0 0 0 0 0 0 9
word les	-3 1 0 -1 4 0 -2 1 0 -4
word let	-16 -1 -9 2 -13 5 40 -13 5 -22
word let me	-14 5 -1 -4 1 7 11 -4 -2 -17
word let us	0 0 1 0 0 0 0 0 0 4
word let you	-1 -5 -8 8 -13 -1 21 -8 8 -3
word let'	13 3 34 -7 -4 -5 -25 -6 -2 -38
word let' do	6 0 -2 0 0 0 -3 0 0 -25
word lett	-3 -1 -6 25 -10 -1 2 -2 -3 -4
word lett us	-3 -1 -6 24 -10 -1 2 -2 -3 -3
word letter	-3 1 0 -2 -8 30 -21 -3 5 3
word letter of	-3 -3 3 0 -2 3 -1 0 3 4
word letto	-2 -1 0 -1 0 0 -2 6 0 -6
word letzten	0 0 0 0 -1 0 2 0 -1 3
word leuk	6 -15 -2 0 0 0 13 0 0 -6
word leuk dat	6 -5 -1 0 0 0 0 0 0 -2
word lhe	-1 3 -4 -2 1 -1 4 -1 -1 -5
word library	0 0 0 0 0 0 0 0 0 -4
word licence	0 -1 -1 0 1 0 5 -1 -3 0
word liebe	0 1 -1 1 0 0 0 0 1 18
word liebe frau	-1 1 -1 1 -2 0 1 0 1 7
word lieber	1 0 0 0 0 2 -1 0 0 4
word lien	1 -1 2 0 0 0 0 0 0 -13
word ligo	0 -1 -2 0 -2 -1 8 -1 -2 -7
word like	-19 49 -7 -8 6 -7 -9 -8 2 16
word like to	-18 44 -9 -5 0 -7 0 -7 1 17
word like you	1 2 0 0 0 1 -3 0 0 0
word liked	-3 0 -1 -1 10 7 -8 -3 -1 6
word liked you	-3 -1 -1 -1 11 7 -9 -2 -1 4
word line	5 10 -2 -1 -2 -3 -5 -1 0 4
word line up	0 11 -1 0 -2 -3 -4 -1 0 2
word link	14 1 9 -5 -3 -5 -5 -4 -3 -7
word link :	1 1 0 0 0 0 -1 0 0 -11
word link in	1 0 0 0 0 0 0 0 0 -6
word link will	-1 0 1 0 0 0 0 0 0 6
word linkedin	3 0 0 0 0 0 -1 0 0 1
word list	2 0 -1 -1 11 -1 -9 -2 -1 8
word live	0 0 0 0 0 0 0 0 0 14
word llamo	-1 0 -2 0 1 0 3 0 0 -2
word lo	2 -7 3 2 4 -1 -5 -2 4 -10
word lo que	-1 -1 0 0 0 0 -1 0 4 -2
word local	0 0 0 0 5 -1 -3 -1 -1 -2
word location	3 0 -1 0 0 0 0 0 0 1
word location :	4 0 -2 0 0 0 0 0 0 1
word lock	0 -2 7 -1 0 0 -1 -4 0 -6
word log	0 1 0 0 0 1 0 0 0 -4
word log in	0 1 0 0 0 1 0 0 0 -4
word logistic	-2 -3 -1 -4 -2 -3 15 0 0 -1
word logistica	0 6 0 0 1 0 -3 0 -3 -3
word london	0 0 0 0 0 0 -1 0 1 -5
word long	3 1 -1 -1 2 0 -2 -2 0 3
word longer	4 -1 -6 1 -3 -2 -12 22 -2 -6
word look	6 -6 32 -3 7 -1 -40 -4 9 8
word look at	-1 0 -1 -1 -1 -2 0 0 7 5
word look for	-3 -7 32 -1 12 -3 -24 -3 -4 14
word look forward	12 -1 -2 -1 0 -1 -5 -2 0 -13
word look like	0 0 4 0 0 0 -2 0 -1 -8
word looptail	0 0 0 0 0 0 0 0 0 -4
word los	-3 -1 -1 1 0 0 3 0 2 8
word lot	2 -1 -1 -1 8 -1 -4 -3 0 -7
word lot of	0 0 0 0 8 -1 -3 -3 0 -2
word love	9 12 -4 -2 -2 1 -9 -2 -4 -1
word love to	1 11 -2 -1 0 -1 -5 -1 -3 0
word loved	2 -2 -2 -1 -5 -1 11 -1 -1 1
word loved your	0 0 0 0 0 0 0 0 0 5
word luca	0 0 0 0 -2 0 -2 3 2 3
word luck	-3 -1 -1 5 -1 -2 4 -2 1 7
word luck !	-1 0 0 6 -5 -1 -1 -1 3 -3
word lugar	-2 -2 1 0 8 0 -3 0 -2 0
word luis	5 0 -1 -1 0 0 -7 5 0 8
word lunch	28 -3 -2 -3 -1 -14 1 -5 -1 -6
word lunch with	3 -1 -1 0 0 0 0 -1 0 -6
word lyon	0 0 0 0 0 0 0 0 0 3
word lyon #	0 0 0 0 0 0 0 0 0 3
word m	7 2 0 -1 -2 -3 0 -2 -1 -7
word m v	3 -2 0 0 0 0 0 0 0 -3
word m w	4 1 0 0 -1 0 -3 0 0 -2
word ma	0 -1 -1 1 0 -1 3 -2 0 -13
word machen	1 0 0 0 0 0 0 0 0 7
word madame	0 0 0 0 2 0 -2 0 2 -8
word made	0 -5 -4 -1 11 -10 10 1 -2 -5
word made it	3 -1 0 0 -1 -5 1 2 0 -2
word mag	2 -1 0 0 1 0 -2 0 0 -6
word mai	0 1 0 0 1 0 0 0 0 -3
word mail	-3 2 -1 -1 -7 -2 2 15 -4 5
word mailbox	0 -1 0 0 -1 0 -1 6 -2 -4
word mailbox is	0 -1 0 0 -1 0 -1 5 -2 -3
word main	4 -3 0 0 0 0 0 0 0 5
word maintenant	-1 -1 0 0 2 0 7 -5 -1 -2
word mais	3 -1 -1 -2 -2 3 5 -2 -3 -17
word make	-1 3 16 -6 5 -3 -4 -9 -2 0
word make a	0 0 0 0 0 0 1 0 0 3
word make it	4 -2 -1 0 0 0 -1 0 0 -4
word make the	-1 -6 6 0 7 -1 -3 -1 -1 -2
word maken	4 -4 0 0 0 0 -1 0 0 -6
word manager	1 7 -6 -10 5 4 6 -4 -3 -24
word manager at	-1 2 0 1 0 0 -1 0 0 -3
word manager interview	3 -4 2 0 0 0 0 0 0 -2
word mando	11 -5 2 -1 1 -2 -5 -1 -1 -4
word mano	0 0 0 0 0 0 -2 0 2 8
word many	-1 -1 -1 0 0 -1 10 -2 -4 4
word mar	-1 2 0 0 1 0 -1 0 0 -3
word march	0 2 0 0 -1 -3 4 0 0 -1
word march #	0 0 0 0 0 -1 1 0 0 -4
word marco	0 0 0 0 0 0 3 -2 0 -1
word marcu	0 0 0 0 0 0 0 0 0 7
word market	5 -1 -1 0 1 0 -3 -1 -1 -14
word market manager	0 1 0 0 0 0 0 0 0 -6
word marlow	-1 2 -5 -1 -4 1 -6 14 0 -4
word marsh	0 -1 0 0 0 -1 -16 18 0 -2
word mas	-1 -1 -1 0 1 -1 8 -3 -1 -14
word match	-1 -1 0 0 4 0 -1 0 0 5
word match your	0 -1 0 0 3 0 0 0 -2 2
word matter	3 -1 -1 -1 0 0 3 -2 0 -1
word maximo	-1 2 0 0 0 0 -1 6 -5 -2
word may	-4 12 -4 3 -3 -1 -6 -2 5 7
word may #	0 0 0 0 0 0 0 0 0 3
word may i	0 1 0 0 1 0 0 0 0 -3
word me	14 8 -14 -7 -16 13 5 1 -4 2
word me a	-1 0 -1 -1 0 -3 9 -2 0 -9
word me and	2 -3 -4 -1 -1 6 4 -2 -2 -16
word me at	5 -2 -1 0 0 0 -1 0 0 -4
word me by	3 -4 -3 0 -1 0 6 -1 0 -3
word me da	0 -1 -2 0 1 0 3 0 0 0
word me know	-9 7 0 -1 -2 10 -2 -2 -1 -14
word me on	1 0 0 0 0 0 0 0 0 10
word me timemention	7 2 -3 0 0 -2 -2 -1 0 -5
word me to	0 -2 -2 0 0 0 5 0 0 20
word me your	-5 10 -1 -1 -5 -2 -2 -2 7 -3
word medewerker	1 -1 0 0 -4 0 5 0 0 -1
word media	5 -2 0 1 -1 0 -1 -2 -1 -1
word medical	-5 -1 5 0 0 1 0 0 0 -14
word mee	1 0 0 0 1 0 -1 0 0 5
word meet	-13 24 -20 1 -7 -12 39 -12 0 -34
word meet id	3 -3 0 0 0 0 0 0 0 9
word meet our	0 1 0 0 0 0 0 0 0 4
word meet the	-1 3 -2 -1 12 -1 -3 -5 -2 -8
word meet with	1 1 0 0 0 0 0 0 0 -10
word meet you	-7 6 -5 -3 -3 -5 20 -2 -2 9
word meeting	-1 4 0 0 -1 0 -1 0 -2 1
word meglio	0 1 0 0 0 0 0 0 0 -3
word meilleur	10 -2 -1 -1 0 -3 -3 1 -1 -1
word meiner	0 0 0 0 0 1 -1 0 0 -5
word melden	0 -1 -1 0 1 0 3 -1 -1 -3
word member	0 0 0 0 0 0 -7 7 0 7
word member of	0 0 0 0 0 0 -7 7 0 1
word meme	-1 -1 3 0 0 0 0 0 0 -1
word mensagem	-2 0 -1 0 0 0 -2 6 0 -2
word mensaje	-6 -1 -1 0 -1 0 -2 16 -5 0
word mention	-11 -3 -1 -1 1 -6 22 -1 -1 2
word merci	2 1 -1 -1 -1 -3 7 -5 0 4
word merci de	-1 0 0 0 -1 -2 5 1 -2 4
word merci pour	5 2 0 0 0 0 -5 0 1 -1
word mes	-1 0 -2 0 -1 0 5 0 -1 -4
word mese	0 0 -6 0 0 1 7 0 0 -2
word mesmo	-1 -7 1 0 0 0 7 0 0 -9
word message	-21 -9 -8 -3 -7 -2 -12 63 -2 6
word message could	0 0 0 0 -2 0 -1 4 0 -2
word message was	-4 0 0 0 0 0 -1 6 0 -3
word messaggio	-4 2 -1 0 -1 -1 -2 9 -1 -3
word met	10 -9 -1 1 5 0 -4 0 -2 -15
word met je	3 -2 0 3 0 0 -3 0 0 -1
word mevrouw	0 -1 0 0 -4 0 3 -1 3 -2
word mi	0 6 -1 1 -4 -2 7 -3 -4 -8
word mich	-1 -2 2 0 0 -2 4 -1 0 -12
word microsoft	2 -5 6 -1 0 0 -1 0 0 -1
word microsoft team	1 -5 7 -1 0 0 -1 0 0 5
word might	0 0 0 0 1 0 0 0 0 12
word mil	-1 0 2 0 0 0 0 0 0 -8
word mill	-3 9 -7 -1 -3 -2 8 -2 0 -5
word mille	6 -1 -2 -1 0 0 -1 -1 0 -1
word min	14 14 -4 -1 -2 -3 -14 -2 -2 -16
word mind	0 -3 0 0 1 0 4 0 0 8
word mini	0 0 0 0 0 0 0 0 0 3
word minut	-1 21 2 -1 -1 -1 -13 -3 -1 19
word minut on	0 1 0 0 0 0 0 0 0 7
word minut timemention	0 0 4 0 0 0 -3 0 0 2
word minute	1 3 -1 -1 0 -1 2 -1 -2 10
word minute call	0 1 0 0 0 0 0 0 -1 3
word minute interview	0 1 -1 0 0 0 0 0 0 3
word minuti	0 5 0 0 0 0 -2 0 -1 4
word minuto	0 1 -2 0 0 0 3 0 0 5
word mio	0 0 0 1 0 0 0 0 0 5
word mir	-1 1 3 2 0 0 -3 -1 -1 0
word mira	0 0 0 0 0 0 0 0 0 9
word miss	0 -3 -1 0 -1 -1 7 0 0 7
word mit	10 -4 -1 -4 2 1 1 -2 -4 0
word mit einer	2 -2 0 0 -2 0 4 -1 -2 -2
word mobile	0 0 -1 1 2 -1 -1 0 0 -3
word mochte	0 0 0 0 -1 1 0 0 0 -9
word moet	-1 0 0 1 -1 0 1 0 0 -3
word moi	0 -1 -1 -1 0 0 3 -1 0 -13
word moin	-1 0 0 -1 2 0 4 -1 -3 -2
word molto	0 0 0 1 1 0 0 0 0 -5
word moment	-1 0 2 -4 -3 -1 8 0 -1 -1
word momento	-1 6 1 0 0 0 -3 0 -2 -5
word mon	-1 3 -1 1 1 -1 -2 0 0 0
word monsieur	9 -3 -3 1 0 -1 -2 -1 -1 5
word month	-3 4 -1 -1 -5 3 -6 -3 12 2
word more	-19 3 3 4 -1 -3 17 0 -4 -1
word more about	0 7 0 0 -1 0 -3 0 -2 -7
word morn	-5 3 7 0 -4 -1 2 -1 -1 -13
word morning	-1 17 -1 0 -5 -4 -5 -1 0 -6
word most	-2 17 -1 -1 4 -5 -5 -1 -6 -1
word motion	1 0 0 0 0 0 0 0 0 -3
word move	-3 0 3 -5 7 -2 4 -1 -3 -12
word move forward	0 0 0 0 3 0 0 0 -2 0
word moved	-7 -1 8 -2 -1 -1 -13 17 0 7
word moving	-3 0 4 0 0 0 -1 0 0 2
word mr	6 -3 0 0 0 -1 -1 0 0 -2
word ms	-2 6 -3 -1 1 -3 9 -4 -1 -14
word much	-2 -1 -1 -2 7 -4 6 -3 -1 12
word much for	0 0 0 0 -2 0 4 -1 0 3
word muito	-1 1 0 0 2 0 -1 0 0 -4
word municipal	-2 -1 0 0 7 0 -2 0 -1 -1
word museo	0 0 1 0 1 0 1 0 0 -3
word museu	-1 0 0 0 1 0 1 0 -1 -3
word museu da	-1 0 0 0 1 0 1 0 -1 -3
word museum	-2 0 3 -1 3 0 -2 0 0 -1
word must	0 0 0 0 0 0 1 0 0 3
word muy	1 -2 -3 -1 3 0 3 -1 0 -3
word my	10 5 12 -5 6 -8 -24 8 -6 23
word my application	0 0 0 0 0 0 0 0 0 13
word my calendar	2 5 -1 0 -2 0 -2 0 -2 10
word my client	-3 4 0 0 0 0 -1 0 0 -3
word n	2 0 0 0 0 0 -2 0 0 5
word n #	0 0 0 0 0 0 0 0 0 -3
word na	1 7 -1 -2 0 -2 -4 -4 4 -6
word na timemention	-2 3 2 -1 0 0 -1 0 0 5
word naar	4 -3 -1 0 -3 -1 3 -1 3 -6
word nach	1 -1 -1 1 -1 0 1 0 0 -6
word nach dem	1 0 0 0 -1 0 1 0 0 -3
word nachricht	-5 0 0 0 0 0 0 9 -2 7
word nada	-1 -5 4 0 -2 -1 8 -1 -2 -6
word name	-3 -3 0 0 -2 -2 9 1 0 0
word nao	-9 -2 13 1 5 -1 -3 -1 -2 -19
word ne	6 -1 -5 1 7 0 -6 0 -2 -6
word need	-23 -8 -3 37 -18 -9 38 -6 -8 31
word need :	0 2 0 0 0 0 0 0 -1 3
word need a	0 -1 0 0 0 0 3 0 0 9
word need to	-18 8 -4 32 -16 -2 2 0 -2 -5
word need your	-4 0 0 0 0 -1 5 0 0 7
word neem	1 0 0 3 0 0 -3 0 0 5
word nehmen	1 -1 0 0 -1 0 0 0 0 4
word nei	-1 -1 4 -1 -1 0 0 0 0 -1
word nel	-1 0 0 0 1 0 0 0 0 8
word nella	0 1 -6 0 0 0 6 0 0 -1
word nemen	3 0 0 0 0 0 -2 0 0 0
word new	-8 -15 38 2 -24 22 -3 -6 -6 32
word new date	-2 -6 27 -2 -4 -1 -4 -6 -3 -5
word new time	-2 0 1 0 0 0 0 3 0 1
word new york	6 -5 0 0 -1 0 -1 1 0 0
word news	-7 -8 -4 7 14 9 -5 -5 -2 -9
word next	-21 17 11 0 7 -12 -16 -7 21 -6
word next step	-7 0 -3 2 6 -1 3 -3 2 -5
word next week	-12 16 15 -2 -14 -8 -4 -4 13 -19
word nicht	-1 -1 -1 3 -2 -1 3 0 -2 -1
word nicola	-1 -1 1 0 0 0 1 1 0 -3
word niet	0 -2 0 1 -6 -1 6 0 2 -5
word nieuwe	0 -1 1 0 3 0 -2 0 0 1
word nieuwe vacatur	0 -1 0 0 3 0 -1 0 0 0
word night	-1 -3 -2 2 -1 1 5 -1 -1 1
word no	-37 -15 -2 27 18 -9 1 25 -8 -12
word no ambito	-2 -1 0 1 7 0 -3 0 -1 -6
word no dia	0 0 0 0 0 0 0 0 0 7
word no longer	4 -1 -6 1 -3 -2 -13 22 -2 -6
word no nosso	0 0 1 0 0 0 0 0 0 -8
word no problem	-11 0 13 0 -1 0 0 0 0 -1
word no puede	0 0 0 0 0 0 0 0 0 4
word noch	-2 7 -6 -1 1 0 2 -1 -1 1
word nochmal	-1 4 0 0 0 0 -1 0 -2 -1
word nodigen	0 0 0 0 0 0 0 0 0 5
word nog	-1 -1 0 0 1 -1 3 -1 -1 3
word noi	-1 1 -1 0 3 0 -2 -1 0 -4
word non	-3 1 10 1 -2 -1 -4 1 -3 -22
word none	-1 5 -4 0 -1 0 -1 0 1 -1
word none of	0 4 -3 0 -1 0 0 0 1 4
word nord	-1 5 0 0 -1 0 -2 0 -2 -5
word norte	-1 3 0 0 0 0 -2 0 0 -2
word northfin	0 0 0 0 0 0 0 1 0 4
word nos	-3 1 7 -4 1 2 0 -4 0 -10
word nos bureaux	0 0 1 0 0 0 0 0 0 6
word nos gustaria	3 -1 -1 0 0 0 0 0 0 -2
word nossa	-2 2 2 0 0 1 -1 -1 -1 -7
word nosso	-1 2 2 -2 1 -1 -1 -1 0 -11
word nostra	0 0 1 -1 1 1 -1 0 0 -4
word not	-8 3 -11 17 30 -6 -18 11 -19 14
word not be	0 0 0 0 -1 0 -1 5 -1 -6
word not need	5 0 -4 0 0 0 -1 1 0 2
word not select	0 0 0 0 4 0 -1 0 -3 0
word not to	0 0 0 17 -9 -1 -5 -1 0 1
word note	-8 -3 12 -3 -3 -3 4 -1 4 -4
word noth	-4 -1 -4 6 1 -6 17 -8 -2 -6
word noth to	-2 -1 -2 -1 3 -4 8 -1 0 -1
word notice	-1 2 3 1 -2 -2 -1 0 1 -7
word notice period	-1 4 0 0 -1 -2 0 0 0 -3
word noticia	-1 0 0 0 0 1 1 0 0 -5
word notifi	0 -1 0 0 2 -1 6 -4 -2 -7
word notification	-1 -1 0 0 2 0 8 0 -7 -3
word notre	-7 -4 4 0 3 -1 6 -1 0 -5
word notre rendez	-1 0 0 1 0 0 0 0 0 4
word nous	-6 -3 5 -3 6 1 3 -5 1 1
word nous vous	-1 0 3 -1 1 0 -3 -1 1 3
word nouvell	0 0 0 0 -3 0 2 0 2 2
word nouvell de	0 0 0 0 -3 0 2 0 2 0
word novedad	0 -1 0 0 1 0 4 -3 -1 -4
word novo	-3 -1 3 -2 -1 -1 8 0 -2 -1
word now	-33 6 14 -5 9 -7 13 -7 10 -9
word now take	-1 -1 1 0 0 0 0 0 2 -5
word now timemention	-4 0 6 -1 0 0 0 0 0 3
word nu	2 -2 0 0 -1 -1 3 0 0 -3
word nuestra	-1 4 -1 -1 0 -1 -3 0 2 -9
word nuestro	-1 3 0 0 0 -1 -1 0 1 -2
word nueva	-1 -5 5 0 0 0 1 0 0 -4
word nuevo	0 -1 1 1 0 0 1 0 0 -3
word number	-10 10 -2 -2 -5 -3 6 2 3 -11
word number of	0 -1 0 0 -2 0 1 0 4 2
word numero	5 0 0 0 0 0 -3 -1 0 0
word nurse	-4 7 -3 -1 3 0 -3 -1 2 -5
word ny	0 0 0 0 0 0 0 0 0 7
word o	-6 11 0 -1 -11 -5 19 -3 -6 -34
word o convite	-1 0 2 0 0 0 0 0 0 -3
word o dia	-1 0 7 1 0 0 -5 0 0 -1
word o el	0 3 -1 0 0 0 -1 0 0 -2
word o link	7 0 -3 0 0 0 -1 -1 0 -3
word o timemention	-1 4 0 0 0 0 -1 0 0 -2
word obrigada	0 0 0 0 -4 0 6 0 0 -2
word obrigado	-1 -1 0 0 4 0 -1 -1 1 -5
word obrigado por	0 0 0 0 4 0 -3 0 1 -1
word occasion	0 0 0 0 2 0 0 0 0 11
word october	1 0 0 0 0 0 0 0 0 3
word october #	1 0 0 0 0 0 0 0 0 3
word oder	-2 4 0 0 0 0 -1 0 0 4
word oder timemention	-1 1 0 0 0 0 0 0 0 3
word of	-14 -38 25 -16 3 -2 32 -13 23 -42
word of #	-1 2 2 0 -1 1 -3 -1 1 -3
word of a	-1 0 3 0 0 0 0 0 0 14
word of analytic	0 0 0 0 0 0 0 0 0 3
word of application	0 0 0 0 -1 0 -1 0 4 0
word of employment	-1 0 0 0 0 2 0 0 0 -4
word of interview	-6 0 6 0 0 0 0 0 0 -3
word of next	-1 0 -1 0 0 0 3 0 0 -1
word of our	0 -4 -1 0 10 -1 -5 0 -1 8
word of the	-5 3 1 -2 -9 -3 -9 5 21 -13
word of them	0 -2 0 0 4 -1 1 0 -1 -7
word of these	-1 0 2 0 0 0 0 0 0 -14
word of timemention	-8 4 12 -4 -2 -4 1 -2 3 -16
word of us	2 -1 -1 -1 1 0 -2 2 0 13
word of you	-1 0 0 0 -2 0 5 -1 -1 4
word of your	-4 -11 0 -2 -3 -1 36 -5 -10 3
word oferta	0 0 -1 0 -1 2 -2 0 2 -5
word off	-12 -6 9 17 -10 6 -1 0 -4 -3
word offer	-23 13 -10 -5 21 44 -29 -6 -4 91
word offer and	0 0 0 0 2 -1 0 0 0 11
word offer for	0 0 0 0 0 1 0 0 0 13
word offer is	-1 0 0 0 0 2 0 0 0 -4
word offer of	-1 0 0 0 0 3 -1 0 0 -6
word offer timemention	-13 18 -3 -1 0 -1 0 0 0 -11
word offer to	-2 -1 -3 -1 13 5 -9 -1 -1 -7
word offer you	-2 -2 -1 -2 9 5 -4 -2 -1 24
word offerte	0 0 0 0 0 0 0 0 0 3
word office	16 4 8 -7 -3 -1 -24 8 -2 -25
word office is	21 -1 -2 -1 -1 -1 -13 -2 0 -2
word office manager	-1 3 0 0 0 0 -1 0 0 3
word officer	3 -2 -2 -1 -2 0 3 2 0 -5
word official	-3 -2 -1 0 5 5 0 0 -4 -5
word offre	-1 -1 0 -1 3 0 -2 0 1 4
word oh	-5 0 2 -1 -1 -1 8 -1 0 4
word oi	-4 -5 0 -1 -10 -4 26 -2 0 -7
word oi !	-1 0 0 0 -2 -2 2 0 3 -4
word ok	-1 13 -1 -1 -1 -1 -7 -1 0 -7
word ola	0 0 0 -2 3 0 -3 2 0 -12
word old	-3 2 3 0 0 0 -2 1 -1 6
word om	3 1 2 -1 -1 -1 -2 -1 0 7
word omar	0 0 0 0 0 0 0 0 0 6
word on	8 -5 -33 8 -14 -8 34 26 -15 61
word on #	6 3 -2 -1 -1 -1 -5 -1 0 -6
word on a	-6 6 5 -1 0 0 -5 0 0 9
word on hold	-1 0 0 -2 -1 -1 6 0 0 -1
word on my	2 3 -1 0 10 -1 -10 -1 -2 0
word on our	-5 0 -1 0 0 -3 10 -1 0 -14
word on the	2 -9 4 -6 1 10 -6 7 -2 -11
word on this	-2 -1 -1 5 2 0 -1 -1 -1 15
word on timemention	-5 -8 -12 21 -18 -21 34 13 -4 91
word on your	-5 0 0 -1 -3 9 3 -2 -1 -2
word on zoom	5 -1 0 0 0 0 0 -3 0 0
word onboard	1 -2 -1 0 0 -1 4 0 0 -6
word once	-2 -5 12 -3 0 -1 -3 0 0 13
word ondemand	-2 3 0 0 0 0 0 0 0 -5
word one	11 -13 -11 -8 47 -9 -14 -6 2 3
word one of	-2 -3 -1 0 16 -1 -5 1 -4 -4
word online	-1 -1 -1 -1 -1 -1 13 -3 -4 33
word only	-4 -5 -2 -2 19 -1 -5 0 2 -5
word ons	3 -6 -2 -1 -6 -2 13 -3 4 6
word ons aan	2 -1 0 0 0 0 0 0 0 4
word onsite	0 6 0 0 -1 -1 -3 0 0 1
word onze	3 0 1 1 0 0 -3 -1 0 -3
word onze afspraak	-1 0 1 0 0 0 -1 0 0 3
word op	7 -11 2 1 2 0 -9 5 3 15
word op de	0 -1 0 0 3 0 -2 0 0 -2
word op timemention	5 -9 1 -1 -1 0 -4 5 2 11
word open	-2 4 -2 1 -3 -4 -1 3 4 38
word open in	0 0 0 0 1 0 0 0 0 4
word open to	0 0 0 0 0 0 0 0 0 5
word opening	-2 3 0 2 1 -1 -2 0 0 3
word operation	-1 0 -1 1 1 -1 1 -1 0 -8
word opportunity	0 0 0 0 0 0 0 0 0 10
word option	-10 7 13 -1 -3 0 -2 -3 0 7
word or	-55 95 -11 -6 -11 -3 -13 2 3 -4
word or #	-1 3 -1 0 0 0 0 0 0 -6
word or a	0 0 -3 0 0 0 0 3 0 5
word or cancel	0 0 0 0 0 0 0 0 0 5
word or decline	1 -1 0 -1 -1 3 0 -1 0 -10
word or timemention	-46 80 -11 -2 -1 -3 -13 -2 -1 7
word ora	-4 3 2 2 -9 -1 13 -3 -2 -9
word oral	-1 0 0 0 -1 0 7 -1 -6 -22
word oral board	-1 0 0 0 -1 0 7 -1 -6 -10
word orario	0 0 3 0 0 0 -2 0 0 3
word orbita	4 -3 -1 0 0 1 0 0 0 -3
word order	2 -1 0 -1 0 0 -1 0 0 3
word ore	0 0 0 0 0 0 -1 2 0 4
word organizer :	0 0 1 1 0 0 0 0 0 9
word original	3 -1 2 -2 0 0 -1 0 0 -8
word ort	0 0 1 0 0 0 0 0 0 4
word other	-8 -4 -3 -3 42 -8 -8 -4 -4 1
word otherwise	7 -5 -2 0 -1 -1 -1 2 1 -5
word otra	-1 0 0 0 -10 -1 12 0 0 -1
word ou	-2 6 -1 -1 -2 -1 1 0 -1 -12
word ou timemention	-1 4 0 0 0 0 -1 0 0 0
word our	32 -26 -1 -1 -8 10 -17 -6 17 23
word our call	-6 -1 -1 1 0 -3 10 0 0 -2
word our career	0 0 0 0 2 0 0 0 0 -4
word our conversation	-1 -2 -1 -2 9 0 -4 0 0 3
word our cto	5 0 0 0 0 0 0 -3 0 -3
word our director	6 4 0 0 -1 -1 -7 -1 -1 -2
word our hiring	0 -1 0 0 -4 0 1 0 5 -2
word our next	0 0 0 0 1 0 0 0 0 11
word our office	3 1 0 0 -1 0 -1 -1 0 -2
word our panel	5 -4 -1 0 0 0 0 0 0 11
word our team	0 -1 0 0 -3 0 -3 0 7 -4
word our timemention	-1 -3 10 9 -3 -5 -5 -1 0 -12
word out	-11 -3 8 -16 15 1 -20 28 -3 -16
word out of	-1 -4 0 -1 -1 5 1 2 0 -6
word out to	0 -1 0 0 -1 0 1 0 3 -4
word outcome	0 -1 0 0 0 0 0 -1 2 -3
word outra	-2 1 2 -1 2 0 0 0 -1 -9
word over	-3 -18 4 -4 -13 28 11 -4 -1 -33
word over the	-2 1 -1 -2 -5 17 -11 -2 5 -8
word owner	4 -3 -2 16 -11 -1 -3 -1 0 -10
word p	-6 -6 -1 -1 -1 -3 12 5 0 -4
word pacific	0 1 0 0 0 0 0 0 0 -6
word paga	-1 -1 -1 0 0 0 3 0 0 -2
word page	0 -1 0 0 1 0 0 2 -1 4
word paid	0 -1 -2 0 0 7 -2 0 0 -1
word palisade	-1 0 1 0 0 0 0 0 0 -5
word panel	23 -4 -6 5 0 -8 -12 -10 12 8
word panel interview	-1 9 1 -1 0 0 -7 -1 0 0
word panel is	7 -2 -1 0 -1 0 -3 0 0 -3
word panel will	1 0 0 0 0 0 0 0 0 -6
word paper	-2 -2 -1 0 -4 8 -15 -2 17 17
word papo	-2 3 0 1 0 -2 1 -1 0 -5
word par	-1 0 1 0 -2 0 3 0 0 3
word para	-10 1 12 -4 5 -7 3 -6 5 -17
word para a	-1 -5 6 -2 3 -1 0 -1 0 0
word para el	1 -5 5 1 0 0 0 -1 -1 7
word para la	0 3 0 -1 -2 0 -2 -1 4 -4
word para o	-1 -2 -2 1 1 -1 7 0 -1 -4
word para product	-1 3 0 0 0 -4 4 -1 0 -3
word para timemention	-1 0 1 1 0 0 0 -1 0 6
word parent	0 0 0 0 0 0 0 0 0 18
word park	-9 -1 -3 -2 -1 0 18 -1 -1 -5
word parler	4 -1 0 -1 1 -1 -1 0 0 -2
word part	-1 -1 0 -1 -1 -3 13 -3 -3 1
word part of	-1 -4 0 0 -1 -2 16 -3 -5 1
word parte	0 0 0 0 1 0 0 0 0 -3
word participacao	-1 0 0 0 3 -1 1 -1 0 -2
word partir	-3 0 0 -1 0 1 -1 0 4 -1
word partner	-4 6 -2 -1 0 1 2 -1 0 -8
word pas	-4 -3 5 -1 2 -1 3 2 0 -15
word paso	-2 7 0 0 -1 -2 -1 -1 0 -3
word pass	-7 13 -4 -2 15 -3 -9 -3 0 -4
word pass it	-1 8 0 0 -3 0 -4 0 2 -1
word passa	8 -1 -5 0 0 0 -1 -1 0 -3
word passcode	4 -3 0 0 0 0 0 0 0 8
word passcode :	4 -3 0 0 0 0 0 0 0 8
word passe	-1 2 0 0 1 0 0 0 0 -3
word passo	3 4 -3 0 -1 -1 -1 -1 0 -5
word passport	-6 -2 0 0 -1 -1 11 -1 0 1
word passport and	-2 -1 0 0 0 -1 4 0 0 0
word passt	-2 8 -5 0 0 0 -1 0 0 10
word past	-2 0 21 0 -3 -1 -12 -1 -1 -3
word patience	0 -1 0 0 5 0 1 0 -3 -1
word patient	0 0 0 0 -1 0 -1 0 3 -1
word paul	1 0 0 0 0 0 0 0 0 4
word pause	-2 0 0 0 -5 0 9 0 -1 -1
word pay	6 -1 -2 0 -4 11 -6 -3 -1 12
word payment	0 0 0 0 0 0 0 0 0 7
word payroll	-1 -2 -1 -1 -1 -1 4 2 -1 -3
word pediu	0 0 0 -1 -6 0 8 0 0 -3
word pela	-1 -1 -1 0 2 0 -1 -1 2 -4
word pena	0 0 0 0 3 0 -1 0 0 -2
word people	-19 4 -3 -4 3 -6 10 -3 18 4
word people to	-1 2 0 -1 4 -1 -1 -1 0 -1
word people who	0 -1 0 0 0 0 1 0 0 3
word per	-1 1 -4 -2 4 -3 15 -11 1 -8
word per il	-1 0 1 3 4 -1 -5 -1 -1 -2
word per la	5 5 -1 0 0 -1 -4 -3 -1 1
word per timemention	0 0 0 2 -2 0 2 -1 0 3
word perdona	0 -4 3 0 0 0 4 -2 0 -2
word perfect	5 0 -1 -1 0 0 -2 0 0 5
word perfecto	1 0 0 0 0 0 0 0 0 -3
word perfil	-1 3 -1 -1 4 -1 -3 -1 0 -8
word pergunta	0 4 0 0 -1 -1 -1 0 0 1
word period	-1 4 0 0 -1 -2 0 0 0 -2
word pero	-1 -1 -1 0 0 0 4 -2 0 -1
word person	-5 8 -5 -3 17 -4 -6 -3 0 4
word persona	-2 -1 -1 -1 -9 0 12 -1 2 -3
word personal	3 0 0 0 1 0 -3 0 -1 -2
word personlich	4 0 0 0 0 0 -3 0 0 -4
word pessoa	-1 0 0 -1 -12 0 12 0 2 -1
word petit	-2 0 2 0 -1 -2 5 -1 -1 -2
word petra	3 0 -2 0 0 0 0 0 0 -3
word peut	0 0 0 0 0 0 0 0 0 -7
word peux	0 0 0 1 0 0 0 0 0 4
word phone	1 8 -6 -1 -1 -1 5 -4 0 -13
word phone interview	0 2 -1 2 -1 0 -1 -1 0 -7
word phone number	-3 1 0 0 0 -1 4 -1 0 6
word phone screen	-6 9 0 -1 -1 0 -1 0 0 -3
word photo	1 0 0 0 0 0 0 0 0 6
word pick	-2 12 -1 -1 2 -2 -6 -2 -1 9
word pick up	1 0 -1 0 0 0 0 0 0 8
word piece	-4 -1 -1 -1 -1 -2 9 0 0 1
word piu	4 -1 -3 2 -1 1 1 -2 0 -9
word piu tardi	4 -1 -3 0 0 0 2 -2 0 -5
word plaat	0 0 0 0 0 0 0 0 1 3
word plac	0 1 0 -3 -1 -1 5 -1 0 13
word place	-9 -7 14 7 9 -1 -11 -1 -1 14
word place on	-6 0 7 0 0 0 0 0 0 -8
word plaisir	0 -1 0 0 0 -1 3 0 0 -2
word plan	-1 1 -7 8 0 -1 1 -1 0 -4
word plan on	0 1 -1 0 0 0 1 0 0 -9
word plann	0 -2 11 -2 -6 0 3 -1 -3 -5
word planner	0 0 0 1 4 0 -3 0 0 -5
word plant	-7 10 -2 0 0 0 0 0 0 -9
word planta	2 2 0 0 0 0 -3 0 0 2
word platform	0 0 0 0 0 0 0 0 0 -3
word pleas	2 0 -1 -1 1 4 -4 -1 -1 2
word pleas to	1 0 0 -1 1 5 -5 0 -1 5
word please	9 -17 -2 2 -13 16 -17 34 -13 40
word please bring	1 0 0 0 0 0 0 0 0 11
word please complete	-1 0 0 0 0 -1 4 -1 0 3
word please confirm	-6 -3 6 -1 0 5 -1 0 0 5
word please do	-5 0 0 5 0 0 0 0 0 8
word please find	13 -10 3 -2 -1 8 -8 -2 -1 2
word please give	-1 3 0 0 -1 -1 1 -1 0 -7
word please have	0 0 0 0 0 0 0 0 0 6
word please keep	0 0 0 0 2 -1 -1 1 0 -13
word please let	0 0 0 0 0 2 -2 0 0 -5
word please log	0 0 0 0 0 1 0 0 0 -4
word please reply	-4 13 -2 0 -1 -1 -2 -3 0 -5
word please return	-1 -1 0 0 0 -1 4 -1 0 1
word please send	-2 -2 0 0 -1 -1 7 0 0 5
word please sign	-1 -1 -1 0 0 10 -6 -1 0 -7
word pleasure	-7 -2 -1 -1 -3 3 12 -2 -1 -3
word pleasure to	-1 -1 0 0 1 0 4 -1 0 -2
word pleno	0 -7 0 0 0 0 7 0 0 -2
word pleno :	0 -7 0 0 0 1 7 0 0 -2
word pls	0 3 0 0 0 0 -1 0 0 -3
word plu	-8 0 0 0 0 0 9 0 0 -1
word plus	-12 -2 -2 0 -4 28 -4 -2 -2 -21
word plus tard	-8 0 0 0 0 0 10 0 0 -2
word pm	-1 5 -1 -1 -6 0 5 0 0 -4
word pode	0 -2 -2 -1 0 -2 7 0 0 -3
word podemo	0 1 1 0 0 0 0 0 0 -4
word podria	-1 4 0 0 0 0 -1 0 0 -4
word point	5 -1 -7 7 2 3 -5 -1 -4 3
word por	-1 -4 -1 -2 -14 -7 27 -6 7 -2
word por aqui	-1 -7 0 0 1 0 6 0 1 -2
word por favor	0 1 0 0 -1 0 -1 0 0 -4
word por la	1 -1 -1 0 0 -2 3 0 0 5
word por tu	0 4 0 0 1 0 -3 0 -2 -1
word porque	2 0 -1 0 4 -1 -2 0 -1 -7
word portal	0 0 0 0 0 1 0 0 0 -13
word porte	0 0 3 0 0 0 -3 0 0 -4
word portfolio	14 8 -2 -1 -1 -2 -19 3 -1 -16
word portfolio review	0 3 0 0 0 -1 -1 0 0 -11
word porti	0 0 0 0 0 0 0 0 0 6
word posicion	-1 0 -2 0 -1 0 3 0 0 -2
word position	13 -6 -4 -4 10 -1 2 -3 -7 27
word position :	4 -3 0 0 5 0 0 0 -4 0
word position at	1 0 0 0 0 0 0 0 0 12
word position has	-1 0 -1 -1 0 -1 5 0 0 -2
word position of	0 -1 0 0 0 3 -1 0 0 1
word position on	10 -4 0 -1 0 -1 -3 0 0 -2
word posizione	2 7 -1 0 -1 -1 -4 -1 -1 -5
word posizione di	0 4 0 0 0 0 -1 -1 -1 -2
word possible	-2 -1 2 0 -1 0 9 -5 -1 -14
word posso	1 4 -1 0 0 0 -4 0 0 -2
word post	-1 -7 -4 17 -14 9 -16 -6 22 -13
word post of	4 -6 0 -1 0 5 -2 0 0 -2
word posta	-1 0 0 0 1 0 -1 0 3 -2
word poste	5 0 1 1 6 -1 -9 -2 -1 -17
word poste de	9 2 -1 -3 3 -1 -9 -1 0 -10
word posto	2 0 -1 1 1 0 -1 0 -1 -4
word posto di	1 0 -1 1 0 0 -1 0 0 -5
word postpon	-14 -1 31 -1 -4 0 -3 -6 -2 -3
word postpone	-2 -1 20 -1 -4 -1 -3 -6 -2 -6
word postulacion	0 -1 0 0 1 0 1 0 0 -3
word potrebbe	-1 5 -1 0 0 0 -2 0 0 -7
word pour	13 -2 5 -6 4 -3 -6 -2 -1 -12
word pour le	5 -2 0 -3 7 1 -6 -1 -1 -9
word pour notre	4 -1 0 0 0 0 -1 0 0 2
word pour timemention	6 -2 4 -1 0 -3 -2 -1 -1 -3
word pour un	-2 2 0 0 -1 -1 2 0 0 -6
word pour votre	6 0 0 0 0 0 -5 0 1 -1
word pra	0 0 0 0 2 1 -2 0 0 -3
word practice	-1 0 0 0 0 0 0 0 1 -5
word pre	0 0 0 0 0 2 0 0 0 6
word prefer	-7 15 -2 0 -1 -1 -4 0 0 -12
word prefer ?	-7 11 -2 0 0 -1 -1 0 0 -10
word prefere	0 1 0 0 -2 0 3 0 -1 -2
word pregunta	2 4 0 0 0 -1 -2 0 -2 -2
word pregunta por	3 0 0 0 0 0 -1 0 0 -1
word premier	0 0 0 0 0 0 0 0 0 -4
word prep	0 0 -1 0 0 0 0 2 0 -16
word present	2 0 0 0 0 0 -1 -1 0 9
word presentation	3 -1 0 0 0 0 -1 -1 0 -2
word presente	0 0 0 2 0 0 0 0 -1 -3
word presso	2 0 0 0 0 0 -2 0 0 -4
word previou	-1 0 1 0 0 0 0 0 0 3
word prevu	0 0 0 0 0 0 0 0 0 4
word prezada	0 0 1 0 0 0 0 -1 0 4
word price	3 0 0 0 0 0 -2 0 0 4
word prima	2 -2 -3 -1 0 0 4 0 0 -2
word primera	2 -2 -1 0 0 0 0 0 1 8
word principal	0 2 0 0 -1 0 -3 0 3 -1
word priya	0 0 0 0 0 0 -1 1 0 -3
word problem	-13 0 17 0 -1 0 -1 -1 0 -2
word problema	-5 -3 12 -1 0 0 -2 0 0 -1
word procedimento	-3 -1 -1 1 7 0 -3 0 -1 -2
word proces	-4 -1 -1 -2 4 -2 14 -2 -4 16
word proceso	-2 6 0 -1 4 -1 -2 -1 -3 -6
word proceso de	0 5 0 0 0 0 -2 0 -2 0
word processo	-1 1 -1 -1 5 -2 -1 0 -1 -2
word producer	1 -1 -1 0 1 0 1 0 0 5
word product	7 10 -2 -2 -1 -7 0 -5 0 -23
word product analyst	-4 3 -1 -1 0 -6 13 -3 0 -7
word product designer	-1 4 0 0 0 -1 -1 0 0 -3
word product manager	0 2 0 0 0 0 -1 0 0 -4
word profile	-1 3 0 -1 3 0 -4 -1 2 9
word profile and	0 0 0 0 0 0 0 0 0 4
word profilo	-1 3 0 0 1 0 -2 0 0 -4
word profissional	0 0 0 0 1 0 0 0 0 -7
word program	0 -2 0 0 8 0 0 0 -6 -1
word programme	3 5 0 0 -3 -3 -1 0 0 3
word project	0 0 0 0 2 -1 -1 0 0 -4
word promis	0 0 0 0 -1 6 -1 -1 0 -4
word proof	-2 -1 0 0 0 -1 4 0 0 -4
word proof of	-2 -1 0 0 0 -1 4 0 0 -4
word propongo	-1 1 4 0 0 0 -3 0 0 -1
word proposal	0 0 0 0 0 0 0 0 0 36
word proposon	-1 1 0 0 0 0 0 0 0 4
word proposta	-1 0 0 0 0 4 -1 0 0 -6
word propuesta	0 0 0 0 0 2 -1 0 0 -4
word prossima	-1 1 3 -1 0 0 -2 0 0 -3
word prova	2 0 1 0 0 0 -2 0 0 -3
word proxima	-1 0 0 0 -7 0 7 0 2 0
word proxima semana	-1 0 0 0 -6 0 7 0 0 0
word proximo	-2 5 1 0 0 -1 -1 -1 0 -4
word prueba	-1 3 0 0 -3 -3 3 -1 4 -7
word pued	1 5 0 0 0 0 -3 0 -1 9
word puede	0 0 0 0 -3 0 -1 0 4 0
word puesto	0 1 0 1 0 0 -1 -1 -1 17
word puesto de	0 1 0 0 0 0 -1 0 0 -3
word pull	-3 -1 0 7 0 0 -2 -1 0 -2
word put	-2 -7 -1 2 -7 4 12 -2 1 -9
word put on	-2 0 0 2 -3 0 3 0 0 -3
word put you	-2 -2 1 0 0 7 -3 0 0 -11
word q	1 0 0 0 0 0 0 0 0 10
word qual	-1 -5 0 0 2 0 6 0 0 -3
word quale	0 1 0 0 0 0 1 0 0 -3
word qualification	0 0 0 0 0 0 0 0 1 -4
word qualita	0 3 0 0 0 0 -2 0 0 -3
word qualite	0 0 0 0 1 1 -1 0 0 -3
word quality	0 0 0 0 0 0 0 0 1 5
word quand	0 2 0 0 0 1 -1 0 0 -10
word quando	-2 -3 -3 1 -6 -2 21 -3 -2 -8
word que	-21 9 11 2 15 -3 -1 -14 1 -31
word que a	-1 0 0 2 0 0 0 0 0 -5
word que el	-1 3 0 0 0 -2 1 -1 0 -3
word que ja	-1 0 -1 1 5 0 -3 0 0 -2
word que te	0 0 0 0 0 0 2 -1 0 10
word queda	9 0 -1 0 -1 -1 -3 -1 -1 -3
word quedamo	-1 0 -1 0 1 0 2 0 0 -3
word quedo	0 0 0 0 0 0 -1 6 -5 -1
word quem	1 0 0 0 1 0 0 0 0 -8
word quer	0 0 0 0 1 0 0 0 0 -8
word queremo	0 0 0 0 0 2 -1 -1 0 -6
word questa	0 3 0 0 0 0 -2 0 0 6
word question	5 6 -5 -2 -2 -4 -22 29 -5 8
word question about	0 -1 0 0 -1 0 -1 5 -1 -4
word question to	0 0 0 0 2 0 -1 0 0 6
word questo	-1 0 0 1 1 0 0 0 0 -8
word qui vous	-1 3 0 0 0 0 -1 0 0 3
word quick	-1 -4 -3 -1 0 -5 19 -2 -3 15
word quiet	-1 0 -1 -4 0 0 8 -1 0 3
word quillo	0 0 0 0 0 0 -1 2 0 9
word quindi	-1 0 2 1 -2 0 0 0 0 -4
word r	-5 0 0 3 -2 4 -1 0 1 3
word r #	-4 -1 -1 4 -2 4 -1 -1 1 4
word ral	0 -2 0 0 0 0 3 0 0 -2
word rate	0 0 0 0 0 0 0 0 0 9
word rather	-3 -5 9 -1 0 -1 2 -1 0 -6
word rather than	-3 -1 9 -1 0 -1 -3 -1 0 -5
word ravi	1 0 0 0 0 0 0 0 0 -3
word re	-9 0 0 -4 -2 -4 8 12 -1 -9
word re :	-1 -1 0 -1 -1 0 -6 10 0 -5
word reach	-1 0 -4 -4 -2 -1 10 -2 4 -6
word reach out	-1 -1 0 -4 -4 0 8 0 3 -4
word reach the	0 -1 0 0 4 0 -1 0 -2 2
word read	-15 4 -5 -2 -17 -3 -41 27 51 -21
word read :	-17 -1 -2 -1 0 0 -1 23 0 -5
word read on	-17 -1 -2 0 0 0 0 22 0 -4
word ready	-5 0 0 0 0 -8 14 0 0 14
word real	-2 0 -1 15 -4 -3 -3 -2 1 1
word real enjoy	0 2 0 0 0 0 -1 0 0 4
word real sorry	-1 -1 0 14 -4 -2 -2 -1 0 -10
word recebemo	0 0 0 0 0 0 -1 2 0 4
word receber	-1 0 2 -1 0 0 -1 0 0 -9
word rececao	0 0 0 0 0 0 0 0 1 -3
word receipt	-1 0 -1 0 -1 -1 5 -1 1 -4
word receiv	-3 -3 -2 -1 -12 -3 -14 5 33 36
word receiv and	0 0 0 0 0 0 -2 2 0 -3
word receiv your	-1 -1 -1 0 -1 -1 -9 11 3 8
word receive	4 0 -1 0 0 0 0 -1 0 0
word recent	0 0 0 0 0 1 0 0 0 15
word recent interview	0 0 0 0 0 1 0 0 0 5
word reception	-4 0 0 0 -1 -1 6 1 0 -3
word rechnen	3 -2 0 0 -1 0 2 0 -1 -1
word recommend	0 0 0 0 7 0 -5 -1 -1 1
word record	-2 7 0 0 0 0 -3 -1 0 15
word record on	0 0 0 0 0 0 0 0 0 4
word recordatorio	0 0 0 0 0 0 0 0 0 13
word recruit	-1 2 -1 7 -2 -2 -19 17 -1 -4
word recruiter	-5 2 1 4 -1 -1 -2 -1 2 4
word recrutement	0 0 0 1 -4 0 6 0 -2 -2
word recu	-1 -1 -1 0 -1 0 7 -4 1 9
word recu votre	-1 -1 0 0 -1 0 7 -4 0 -1
word red	1 0 0 0 0 1 -1 0 0 -4
word reden	4 -2 -1 0 0 0 0 0 0 -4
word ref	2 -1 0 0 0 0 -3 0 3 -10
word refere	-1 -1 0 0 -1 0 9 -3 -2 -5
word referenc	-1 -2 -4 -1 -1 1 8 -1 0 -3
word reference	-1 -5 -1 -1 -3 1 5 2 2 -13
word reference to	0 -2 0 0 0 3 0 0 0 -2
word referr	0 -1 0 0 10 0 -2 -5 -2 -7
word referral	0 -1 0 0 -6 0 -5 -1 13 0
word regard	-4 2 0 4 0 0 -1 0 -1 -3
word register	0 0 0 0 0 0 0 0 0 19
word registrada	0 -1 0 0 -3 0 -3 7 0 -4
word registro	0 0 0 0 -3 0 0 0 5 -2
word regret	-1 0 0 1 2 0 0 0 0 16
word regret to	0 0 0 0 1 0 0 0 0 6
word reject	0 0 0 0 0 0 0 0 0 14
word rejection	0 0 0 0 0 0 0 0 0 16
word reliability	0 0 0 0 0 0 0 0 0 -7
word reliability engineer	0 0 0 0 0 0 0 0 0 -7
word remain	-4 0 3 0 -2 0 5 0 0 -3
word remercion	0 0 0 0 0 0 -2 0 3 0
word reminder	4 0 -2 0 0 0 0 0 0 6
word reminder :	3 0 -1 0 0 0 0 0 0 -2
word reminder that	3 0 -2 0 0 0 0 0 0 -9
word remote	2 -3 -1 -1 0 3 2 0 0 6
word remoto	4 -3 -1 0 0 0 0 1 0 5
word renata	0 1 0 0 0 0 -1 0 0 -4
word rencontre	1 -1 0 1 0 0 -1 0 0 4
word rendez	0 0 1 1 0 0 -1 0 0 5
word rendez vous	0 0 1 1 0 0 -1 0 0 5
word repli	4 -2 -1 0 -1 -5 -7 11 0 -2
word reply	-1 9 -7 -2 -2 1 -3 5 0 26
word reply :	0 0 0 0 0 0 -1 3 0 -2
word reply to	0 2 -1 0 0 0 -2 2 0 -14
word reply with	-4 12 -1 0 -1 -1 -2 -3 0 13
word reponse	-7 -1 0 -1 1 -1 9 0 0 -3
word report	-6 -6 -1 -2 -1 2 14 -1 1 15
word report analyst	-3 0 4 -1 1 0 0 0 0 0
word report to	-1 -3 0 0 0 0 5 0 0 2
word req	1 0 -2 2 3 0 -2 -1 0 3
word req #	1 0 0 0 0 0 0 0 0 3
word request	-1 0 0 0 -1 0 -1 6 -2 13
word requir	-1 0 1 0 0 0 0 0 0 19
word requir :	-1 0 1 0 0 0 0 0 0 11
word requirement	-1 -1 0 0 9 0 -2 -5 0 1
word requisition	0 0 0 0 1 0 0 0 0 10
word requisito	-2 0 0 0 0 0 -1 0 4 -1
word reschedul	-3 -2 7 -1 0 0 0 0 0 10
word reschedule	3 -2 0 0 0 0 0 0 0 33
word rescheduling	4 0 -3 0 0 0 0 0 0 -4
word research	-8 -1 -2 -1 0 5 -3 10 0 -1
word research associate	-9 -1 -1 -1 0 5 -2 10 0 -3
word reserve	-1 2 0 0 0 0 0 0 0 3
word respond	0 0 0 0 0 0 -7 9 0 1
word responda	-1 -5 0 0 -1 0 7 0 1 1
word responder	0 5 0 0 0 0 -2 0 -2 1
word responsabile	3 0 1 1 -2 0 -1 0 0 -3
word responsable	2 -1 0 -1 -1 0 2 0 -1 9
word response	-2 -2 -1 0 -1 0 7 0 0 2
word respuesta	-1 -1 -1 0 -3 0 1 0 4 -4
word resta	5 -1 1 0 0 0 -2 -2 0 -3
word reste	-1 -1 2 0 -5 0 7 0 -1 0
word result	0 0 0 0 8 0 -5 -1 -1 0
word resultado	-2 -1 -1 0 -2 0 5 -2 3 -9
word resume	-4 8 -1 -1 -8 -1 -8 -2 16 30
word resume and	0 0 0 0 0 0 0 0 0 22
word retorno	-1 0 0 0 3 -2 1 0 0 -1
word return	-2 -2 -1 -1 -2 -1 4 5 -1 1
word reuniao	0 0 -1 1 0 0 0 0 0 -6
word reunion	-1 -1 3 0 0 0 0 1 0 -4
word revert	0 -2 0 0 0 4 0 0 0 -2
word review	-4 1 -2 -1 4 -1 3 -1 3 29
word review and	0 0 0 0 0 2 0 0 0 -5
word review it	-2 -1 -1 0 -1 -2 6 0 1 7
word review your	-2 1 0 0 4 0 -2 -1 0 0
word ricerca	-1 1 -1 0 0 0 0 0 0 -4
word ridge	-7 8 -1 0 0 1 0 0 0 -4
word right	-1 -1 0 0 12 -1 -4 -3 -2 25
word ring	-7 -3 -4 -3 16 12 -22 -6 17 -4
word ring you	-6 -2 -1 -2 17 -4 3 -4 -1 -6
word ringrazio	5 0 0 0 0 0 -1 -2 0 -3
word risposta	5 -1 -1 -1 0 0 0 -2 0 -1
word riverside	0 0 0 0 0 0 0 0 0 6
word road	5 -3 -1 0 0 0 0 0 0 2
word rol	8 -6 -1 0 1 0 -1 0 0 -3
word role	-24 28 -3 -1 12 1 -9 1 -4 12
word role :	0 -3 0 0 0 0 3 0 0 -4
word role at	-7 10 -2 0 0 0 0 0 -1 2
word role of	0 -3 0 0 0 4 -1 0 1 -3
word roma	-2 5 -1 2 0 0 -3 0 0 -5
word room	4 -1 -1 0 0 0 0 0 0 -14
word room #	3 0 -1 0 0 0 0 0 0 -19
word rosa	1 0 -1 0 0 0 0 0 0 28
word round	2 1 -4 4 -3 -2 4 -2 -1 -6
word rsvp	0 0 0 0 0 0 0 0 0 7
word ruben	0 0 0 0 0 0 0 0 0 8
word ruckmeldung	4 -1 0 0 0 0 0 0 -1 -1
word rue	0 0 0 0 0 0 0 0 0 7
word ruhe	2 -1 0 0 0 0 -1 0 0 -3
word run	15 1 -1 -3 5 -4 -8 -3 -1 -5
word runde	0 0 0 -1 3 0 0 0 -1 -2
word runn	0 -2 11 -1 -1 -2 -6 -1 0 -13
word runs	0 0 0 0 0 0 0 0 0 5
word ruolo	2 -1 0 0 1 0 0 0 0 -3
word ruolo di	0 0 0 0 0 0 0 0 0 -3
word s	-1 -2 -1 26 1 -1 -17 -2 -3 -4
word s interview	1 0 -1 2 0 0 -1 0 0 5
word sa	-8 -1 0 0 0 0 9 0 1 -6
word safe	-1 -1 -1 0 -2 0 5 -1 1 -2
word sagen	0 0 0 0 0 0 0 0 0 16
word said	-3 -2 -2 0 -4 28 -14 -2 -1 -2
word sala	10 0 -6 0 0 0 -2 -1 0 5
word salario	0 0 0 0 -2 4 -1 0 0 1
word salary	-3 -6 -1 0 -1 6 5 0 0 6
word sale	0 0 0 0 0 0 0 0 0 13
word saludo	4 -1 -1 0 0 0 -1 0 0 -2
word salut	1 0 0 -1 0 0 0 0 0 -11
word salutation	10 -2 -1 -1 0 -3 -2 0 -1 -1
word sam	4 -2 -1 0 1 -1 -1 0 0 0
word same	-14 -14 54 -7 -1 4 -17 -4 -1 -15
word same time	-4 -4 18 -2 0 -1 -5 -1 0 -7
word sample	0 -1 -1 0 0 -2 6 -1 0 -7
word santa	0 -1 1 0 0 0 0 1 0 -7
word sapere	-1 0 -6 0 0 1 7 0 -1 -1
word sara	3 0 0 0 0 0 -2 0 1 -3
word sarebbe	1 -1 0 0 0 0 0 0 0 -3
word sat	3 0 -1 0 1 0 -1 0 0 9
word say	21 -5 -8 -6 0 22 -21 0 -2 -3
word say that	3 -1 0 -1 0 0 -3 2 0 -3
word says	-1 0 -1 0 -1 0 4 -1 0 -2
word scan	-2 -1 0 0 0 -1 5 0 0 11
word scelto	0 0 0 0 2 0 0 0 0 -5
word schedul	-9 3 6 5 -1 -1 -3 2 -2 -15
word schedul :	1 0 0 0 0 0 0 0 0 5
word schedul for	0 -1 0 1 0 0 0 0 0 -9
word schedul to	0 0 1 0 0 0 0 0 0 4
word schedule	25 2 -3 -4 -3 0 -10 -4 -2 2
word schedule your	-1 3 0 0 -1 0 -1 -1 0 -1
word schon	5 0 0 -1 2 1 -7 0 1 3
word schon dass	5 0 0 0 0 1 -4 0 0 6
word school	0 -4 10 -1 -1 0 -5 0 0 6
word scientist	0 0 0 -1 4 0 -1 0 -1 -3
word scor	-3 -3 -2 -1 12 0 -1 -1 -1 10
word scorecard	0 0 0 0 0 0 0 0 0 14
word screen	-6 13 -1 -1 -1 -1 -2 -1 0 -11
word scusa	0 0 3 1 0 0 -2 0 0 -3
word se	-11 -3 -2 8 8 -3 3 2 -1 -26
word se ha	-1 0 1 1 0 0 0 1 0 -3
word search	-9 -3 -2 8 13 -6 6 -3 -2 -11
word seat	-1 -2 0 -2 8 1 -4 0 0 1
word second	19 -3 -6 -2 5 -6 -1 -4 -2 18
word second one	6 0 0 0 0 0 -4 0 -1 20
word sede	-2 0 5 -1 0 0 0 0 0 -1
word see	24 -2 -15 0 -8 1 5 -5 -1 25
word see the	1 -1 0 0 0 0 1 0 0 -3
word see you	20 7 -10 4 -5 -2 -8 -4 -2 14
word seeing	-8 -1 0 -1 0 0 11 0 0 -3
word segue	0 -1 0 0 0 -1 2 -1 0 -5
word seguimo	0 0 0 0 -11 0 12 0 0 -2
word seguito	0 0 0 1 0 0 0 0 0 -3
word sehen	-5 9 -4 0 0 0 0 0 1 -1
word sehr	3 7 -7 -1 -2 3 -1 -2 0 -26
word sehr geehrte	6 -3 -2 -2 -3 3 1 -1 1 -14
word sehr geehrter	-3 10 -5 -1 1 0 -1 0 -1 -11
word seja	-1 -1 0 0 -2 3 1 0 0 -9
word selecao	-2 -1 0 0 7 0 -2 0 -1 -6
word seleccion	0 0 0 0 0 0 0 1 0 8
word select	-2 -4 -1 -1 0 7 4 -4 1 8
word select for	-1 -4 0 -1 0 8 -2 0 0 6
word selection	0 -3 -1 0 0 0 5 0 0 -5
word selezione	-1 0 1 1 0 0 -2 1 0 -11
word selezione per	0 0 2 1 0 0 -2 0 0 -4
word semaine	9 -1 -1 -2 0 -3 -1 -1 0 -1
word semana	-5 12 7 -2 -7 -2 0 -3 0 -3
word semana ?	-1 4 7 -1 0 0 -9 0 0 -2
word send	-12 3 -1 -2 -7 2 20 -3 1 8
word send it	-8 -3 -1 0 -2 -4 20 -1 -1 -5
word send me	-4 8 0 0 -2 -1 0 0 -1 -3
word send the	6 -1 -1 -1 -1 0 0 -1 0 1
word send your	0 0 0 0 -2 0 0 0 3 -5
word senhora	-4 -1 1 -2 10 0 1 -1 -4 -13
word senior	2 -1 -2 -1 7 -3 -4 -2 5 1
word sent	-16 -1 9 -2 -11 -3 -7 21 9 -14
word sent to	-2 -2 12 -1 -5 0 -3 -1 2 -8
word senza	0 2 0 0 0 0 -1 1 0 3
word september	3 -3 0 0 -2 0 4 -1 0 1
word sequencia	-1 0 0 0 3 0 0 0 -1 -3
word ser	-1 -1 3 -1 -5 0 6 0 0 -1
word sera	0 -1 1 1 -1 0 2 -1 0 9
word service	13 -3 -4 -1 -1 -1 -6 1 2 0
word session	4 0 -1 0 -1 0 0 -1 0 10
word set	8 0 -5 -1 2 -1 1 -1 -3 -4
word set for	5 0 -3 -1 0 0 0 0 0 -4
word set up	-1 2 0 0 3 0 -1 0 -2 7
word settimana	-2 6 -2 -1 -2 -1 5 -2 -1 -1
word seu	-2 -4 -1 0 4 3 2 -1 0 -9
word seu perfil	0 1 0 0 1 0 -1 0 0 -3
word shall	-1 -1 -3 0 -1 17 -11 -1 1 12
word shall i	-1 -1 -3 0 -1 17 -11 0 0 6
word shar	-8 0 -1 0 -1 0 11 0 0 3
word share	3 6 -1 -1 0 0 -5 -1 -2 3
word share your	0 3 0 0 0 0 -1 0 -1 -1
word she	-2 12 -12 -2 25 -5 -15 -1 1 -15
word shift	16 -2 -11 -2 -1 6 -4 -2 -1 -18
word shoe	9 -1 -6 0 0 0 0 -1 0 -2
word shop	-2 -1 -2 -2 -1 -3 -14 27 -2 -12
word short	-6 10 0 -1 -3 -1 2 -1 0 6
word shortlist	4 -2 -1 -1 -2 -1 2 -1 1 8
word shortlist for	4 -2 0 0 0 0 -1 0 0 3
word should	-4 -2 2 3 1 -4 9 -2 -1 -22
word should be	2 -4 4 -1 0 0 0 0 0 -4
word should have	-1 0 -1 0 -1 -1 5 -1 -1 -5
word shout	-4 -3 1 0 0 -3 10 0 0 -3
word show	0 -2 1 -1 3 -5 -9 14 -1 3
word si	8 -9 1 1 2 -1 -1 -2 1 6
word si comunica	1 0 0 1 0 0 -2 0 0 -3
word si no	0 -4 5 0 0 0 0 0 0 13
word si tu	0 0 0 0 1 0 -1 0 1 4
word sich	3 -2 0 0 -2 4 -2 2 -1 4
word sick	-5 -2 12 -1 -8 -1 -4 11 -1 -7
word side	3 0 -1 0 0 0 0 0 0 1
word sido	2 -2 -1 1 -3 0 -1 -1 4 -2
word sie	20 6 -11 -3 -9 0 1 -1 -2 -6
word sie am	3 -1 0 0 0 0 -1 0 0 3
word sie bitte	1 0 0 0 0 0 0 0 0 6
word sie gerne	2 -1 0 0 0 0 0 0 0 -3
word sie ihre	4 -1 -1 -1 0 0 -1 0 0 3
word sie in	2 -1 0 0 -1 0 1 0 0 -3
word sie sich	3 -2 0 0 -2 3 -2 0 0 2
word sie uns	0 0 4 0 0 0 -3 0 0 4
word sign	-7 -3 -3 -1 -7 44 -15 -4 -3 7
word sign in	0 0 0 0 0 0 0 2 -1 3
word sign off	-3 -1 -2 -1 -2 -4 15 -2 -1 -2
word signature	0 0 0 0 0 2 -1 0 0 4
word signe	-2 -1 0 0 -1 0 6 -1 -1 -2
word siguiente	-1 4 0 -1 0 -2 0 0 0 -11
word silence	0 0 -1 0 0 0 3 -1 0 -7
word similar	-1 -1 -2 -1 -1 -1 4 0 2 -1
word sind	1 0 0 0 -1 0 -1 0 0 8
word sister	1 0 0 0 0 0 0 0 0 -14
word sit	0 -1 -1 0 -1 -3 8 -1 0 11
word sit down	0 0 -1 0 -1 -1 4 -1 0 -3
word site	6 -3 1 -1 2 0 -2 -1 -1 -28
word site reliability	0 0 0 0 0 0 0 0 0 -7
word six	0 -1 0 0 -1 4 -1 -1 0 4
word skill	-1 -5 0 0 0 -2 12 -2 -2 -3
word slot	-7 19 0 6 -5 -2 -5 -3 -2 20
word slow	2 -3 -1 -1 -4 -7 -11 28 -2 -7
word small	4 0 -3 0 0 0 0 0 0 4
word snel	-4 -1 -1 0 -1 -2 10 -1 0 -2
word snow	-5 -1 12 -2 0 0 -2 -1 0 -3
word so	-5 -17 6 33 -17 -4 29 -19 -5 -28
word so happy	-5 1 0 0 0 -9 15 0 0 -2
word so i	-5 -1 -1 0 -1 8 0 -1 0 -9
word so i'll	0 -1 0 0 -2 -2 5 0 0 -1
word so much	0 0 0 0 -2 0 4 -1 0 -3
word so sorry	-1 -4 6 11 -3 -1 -8 -1 0 -17
word so that	-1 -1 0 0 -2 -1 9 -2 -3 4
word so the	0 0 0 1 0 0 0 0 0 -4
word so timemention	8 -5 -3 8 -2 -2 -2 -1 0 -3
word so we	0 0 -1 6 -1 -2 -1 -1 -1 7
word so you	7 0 0 0 0 -1 -4 0 -1 6
word so your	-1 0 1 0 3 0 -3 0 0 7
word sobald	0 0 4 0 1 0 -4 0 0 -1
word sobre	0 -7 1 -1 3 -1 6 -1 -1 -3
word socio	0 0 0 0 0 0 1 0 0 -3
word sofia	0 1 0 0 0 0 0 0 0 4
word software	0 0 1 0 0 0 0 0 0 6
word solicitud	0 0 0 0 0 0 -2 6 -3 -6
word sollicitatie	-6 -11 -2 -1 -3 -1 16 4 3 -11
word some	-2 -1 -1 0 -6 -3 13 -1 1 -7
word somebody	-1 0 -1 0 6 -1 -2 -1 -1 4
word someone	-3 -2 1 -1 6 -1 -4 4 0 9
word someth	4 7 25 -1 6 -6 -25 -6 -3 -35
word sono	-2 4 1 0 0 0 -5 3 -1 -2
word soon	1 -4 20 -2 -5 15 -22 -2 -2 -11
word soon !	1 -1 21 0 -2 -1 -16 -1 -1 -2
word soon as	-2 -2 0 -1 -2 17 -9 0 -1 -6
word sorry	-14 -9 4 35 43 -12 -35 -8 -5 -23
word sorry !	-2 -4 13 1 0 -2 -5 0 0 -5
word sorry to	-1 -4 3 2 0 0 -2 2 0 9
word sorte	0 1 0 0 2 -1 -1 0 0 22
word spatesten	0 0 0 0 0 0 0 0 0 6
word speak	-16 7 -2 -1 -2 -6 22 -2 -1 5
word speak to	-2 -2 -1 0 0 -3 10 -1 0 -6
word speak with	-1 2 0 0 0 0 2 0 0 5
word specialist	1 0 0 0 0 0 -1 0 1 -6
word spend	-6 -1 -1 0 -1 -4 14 -1 0 -3
word spoke	-5 -3 -1 -1 1 -3 14 -1 -1 -3
word spot	1 -1 -1 -1 -1 5 -2 0 0 5
word spreekt	4 -2 0 0 0 0 -1 0 0 -1
word sql	-9 1 -1 -1 -1 -8 24 -3 -1 1
word sr	0 0 0 0 -2 0 4 -1 0 0
word ssa	0 0 1 0 1 0 0 0 0 -5
word st	7 -5 -1 0 2 0 -1 0 0 -14
word staff	-2 -1 -1 3 5 -1 -3 0 1 1
word stage	0 2 0 0 1 0 -3 1 0 2
word stand	-13 -1 12 0 -1 5 -3 -2 3 -11
word start	-7 -17 17 -2 -5 53 -47 -8 16 0
word start :	0 0 0 0 0 0 0 0 0 -3
word start at	-3 -1 27 0 -2 -2 -15 -1 -1 -7
word start date	0 -1 0 0 0 -2 4 0 0 2
word start on	3 -3 0 0 0 1 0 0 0 5
word start timemention	-2 -1 -1 -1 -1 10 -2 -1 -1 -10
word state	-1 0 0 0 -2 -1 8 -2 -1 -1
word station	6 -1 -1 -1 0 0 -1 0 0 0
word stato	-4 -3 -2 1 6 0 -4 6 0 -8
word statt	-1 -1 0 1 0 0 0 0 1 4
word statu	-2 -1 -1 -1 5 -1 7 -7 1 -9
word statu :	0 0 0 0 4 0 -1 -7 7 -4
word statu of	-1 0 0 0 -1 0 9 -1 -5 -1
word stay	2 0 0 -1 -2 0 2 0 0 -3
word stay in	0 0 0 0 -2 0 3 0 0 -2
word steel	2 -1 -4 -1 0 5 0 -1 0 -7
word stelle	7 -3 -1 -1 2 1 -4 -1 1 -10
word stelle als	4 -1 0 -1 0 0 -1 0 0 -3
word step	-10 2 -3 2 6 4 2 -4 2 7
word step :	4 3 -1 -1 -1 0 -1 -4 1 10
word step for	-2 -2 0 0 0 0 3 0 2 -5
word steward	5 -3 -1 0 1 0 0 0 0 -3
word still	16 -7 -20 -2 -6 1 20 -1 -2 -1
word stock	1 0 0 0 0 0 0 0 0 5
word stone	-2 -1 -1 -1 0 0 -1 6 0 -1
word store	1 4 -1 0 -1 0 0 -1 -1 -12
word store manager	0 3 0 0 0 0 0 0 -1 0
word story	0 0 0 0 0 0 0 0 0 17
word street	3 0 -1 0 0 0 -1 0 0 -1
word strong	0 0 0 0 0 0 0 0 0 7
word stuck	-1 -1 7 0 0 -1 -2 -1 0 -16
word student	0 0 0 0 0 0 0 0 0 17
word studio	-2 3 -1 -1 -1 8 -5 0 -1 -10
word study	2 -1 0 0 0 0 0 0 0 3
word stunde	0 1 0 0 0 0 0 0 0 10
word stunden	0 0 0 0 0 1 -1 0 0 6
word su	-8 2 -2 -1 -3 0 -3 8 7 -6
word su cita	0 0 0 0 0 0 0 0 0 4
word su mensaje	-6 -1 -1 0 0 0 -1 10 0 -1
word sua	-5 -1 -2 -1 6 -2 1 2 3 -11
word sua candidatura	-2 8 -1 -1 1 -1 -3 -1 1 -12
word sua entrevista	1 1 -1 0 1 0 0 -1 0 4
word sua mensagem	-2 -1 -1 0 0 0 -2 5 0 -1
word subject	1 -1 -1 0 -1 3 -1 0 0 -22
word subject to	0 0 0 0 0 3 -1 0 0 -3
word submission	0 -1 0 0 2 0 0 0 0 17
word submit	0 -2 -1 0 -1 0 5 0 -1 12
word submit your	0 0 0 0 0 0 0 0 0 7
word submitt	-1 -2 0 0 -2 -1 6 -2 2 26
word submitt your	0 0 0 0 -3 0 0 0 4 7
word succes in	0 0 0 0 1 0 0 0 0 9
word sucesso	-1 0 0 0 -1 0 0 0 3 0
word suit	18 5 5 -1 -2 -4 -17 -2 -1 7
word suit you	-9 9 8 0 -1 -1 -5 -1 0 -3
word suite	3 -1 -1 -1 3 -1 -1 0 -1 -5
word suite a	3 -1 0 -1 0 -1 0 0 0 -1
word sul	1 0 0 0 2 0 -2 0 0 -3
word summer	1 -1 -1 -1 -1 5 -3 0 0 -2
word suo	-2 6 -1 -1 3 -1 -5 -1 0 -4
word suo profilo	0 3 0 0 1 0 -2 0 0 -4
word super	13 -1 -3 -1 0 0 -5 -2 0 -8
word supervisor	8 -3 -6 0 0 0 2 -1 -1 -3
word sur	7 -4 0 -1 0 -3 6 -2 -3 -3
word sur la	0 0 0 0 0 0 0 0 0 5
word sur le	6 -1 0 0 0 0 -5 0 0 -1
word sure	-43 21 27 0 -1 0 -2 -1 0 16
word survey	3 -2 -1 0 2 0 -1 0 0 -10
word system	-4 0 -1 5 -7 0 -5 -1 13 -11
word t	-1 4 0 0 0 0 -3 0 0 14
word t #	0 0 0 0 0 0 0 0 0 9
word ta	0 0 0 0 0 0 0 0 0 10
word tag	2 1 4 0 0 -1 -6 2 -2 12
word tag frau	0 0 1 0 0 0 0 0 0 6
word take	-23 -14 3 13 -16 -30 68 -9 7 -23
word take a	-1 -1 0 0 -5 0 -8 1 15 -7
word take about	-2 5 -1 0 0 0 0 -1 0 1
word take home	-2 -4 0 -1 2 -1 10 -1 -2 -2
word take place	-6 0 6 0 0 0 0 0 0 -8
word take the	-2 0 0 0 -1 -10 15 -1 -1 4
word taken	-1 -1 0 10 -2 -1 -5 1 -1 3
word taking	-1 0 0 1 -3 0 0 0 4 -2
word talent	0 0 0 0 0 0 0 0 1 13
word talk	4 26 3 -4 -11 -4 -7 -6 -1 18
word talk about	0 13 -1 -1 -1 -4 -5 -1 1 12
word talk it	-1 -1 0 0 -1 3 2 -1 0 -6
word talk on	0 -5 0 0 0 7 -1 0 0 4
word talk timemention	-2 5 10 -1 0 -2 -8 -1 0 1
word talk to	7 0 -3 -1 -1 -2 -1 -1 0 6
word tallfir	-1 2 0 0 0 -1 -16 17 -1 -3
word tard	-8 0 0 0 -1 -1 10 -1 -1 -7
word tarde	1 -2 -4 1 0 -2 10 -2 0 -20
word tardi	4 -1 -3 0 0 0 1 -2 0 -8
word task	-2 -3 -1 0 -1 -2 12 -1 -2 11
word te	10 -6 2 -2 -19 -6 36 -9 -5 -14
word te esperamo	1 0 0 0 0 0 0 0 0 12
word te llamo	-1 0 -2 0 1 0 3 0 0 -2
word te mando	6 -5 2 0 2 -2 -3 -1 0 -3
word te va	1 -5 4 0 0 0 0 0 0 0
word team	-12 -11 8 -7 8 -4 -6 8 14 4
word team !	0 0 0 0 0 3 -2 0 0 -4
word team is	-5 0 2 -1 -1 -1 6 0 0 1
word team will	-1 -1 -3 0 -4 -1 -9 11 9 -4
word tech	9 -3 -3 -1 -2 0 -1 -1 3 -36
word technical	20 0 -9 5 -1 -4 -7 -3 -1 -2
word technical interview	2 0 -8 8 0 0 0 0 0 -7
word technician	3 -2 -1 0 0 0 -1 0 1 -6
word tecnica	4 -2 -2 2 3 -2 -2 0 -1 -9
word tecnico	-1 -1 0 0 7 0 -3 0 -1 8
word telefon	-1 -2 -2 0 0 0 6 0 0 -8
word telefone	0 3 0 0 0 0 -3 0 0 0
word telefonicamente	5 0 0 0 0 0 -2 -2 1 0
word telefonisch	3 -2 0 3 0 0 -2 0 0 0
word telegram	0 0 0 0 0 0 0 0 0 10
word telephone	0 1 -1 -1 1 2 -2 0 -1 15
word telephonique	3 0 0 -1 0 0 -1 0 0 -4
word tell	-6 6 -6 -2 -6 3 16 -3 -3 16
word tell me	-3 13 -4 -1 -4 -3 5 -2 -2 -19
word tell us	0 -5 0 0 0 7 -1 0 0 11
word tell you	0 -1 0 0 0 0 4 0 -1 24
word tem	-1 -5 0 -1 -1 -2 9 -1 0 -3
word temo	-1 0 0 0 1 0 0 0 0 -9
word temp	-1 -1 0 -1 0 0 3 0 -1 -4
word tempo	-1 -4 -1 -1 5 0 5 -2 -1 2
word ten	17 7 -2 -1 6 -1 -23 -2 0 12
word ten minut	0 9 0 0 0 0 -8 0 0 6
word tengo	-1 0 -1 3 -1 1 1 0 0 8
word tenho	-1 -2 4 -1 -2 2 1 0 0 -1
word tentative	-1 -1 0 0 -1 0 -3 7 -1 -3
word ter	-1 0 0 2 4 0 -4 0 0 -1
word term	3 -4 0 0 -1 6 -3 -1 0 -1
word termin	4 1 -1 0 -1 -1 -2 -1 -1 -3
word termine	-1 0 0 -1 3 0 1 0 -1 1
word test	0 -8 -2 -1 -2 -3 27 -6 -6 -3
word teste	1 0 0 0 -2 0 0 0 3 -1
word text	0 -1 0 0 -2 -1 -12 17 -1 9
word text me	0 0 0 0 -2 -1 -12 17 -1 -3
word th	-4 8 -3 -1 0 2 -2 0 0 -6
word than	-3 -6 9 -1 -1 -1 4 0 -1 -6
word than #	-1 -2 6 0 0 -1 -3 1 0 -2
word thank	-29 5 -23 6 5 -21 -3 -8 67 31
word thank !	-1 -1 0 0 -2 0 4 -1 1 18
word thank for	-10 8 -12 20 -19 -6 -12 9 22 -8
word thank you	-10 -3 -6 -10 15 -10 9 -9 24 36
word that	-11 9 -4 3 0 9 1 -5 -2 1
word that i	0 0 0 0 2 0 -1 0 0 6
word that suit	0 4 0 0 0 0 -3 0 0 3
word that the	-13 0 12 0 1 0 0 0 0 -6
word that we	-1 -1 -7 8 -1 0 6 -2 -3 11
word that work	-7 13 -2 -1 -1 0 -1 0 0 -3
word that you	12 3 -7 -3 8 13 -23 -4 -1 -14
word that your	8 -2 -3 -2 -2 0 -2 4 0 -1
word that'	6 -3 12 -2 3 5 -16 -3 -4 -23
word the	-18 -29 -11 40 34 -18 30 -38 11 68
word the #	1 -3 0 2 0 2 -1 0 0 -3
word the above	7 -1 -6 0 0 1 0 0 0 -3
word the analyst	-6 9 0 -1 -1 0 -1 0 0 9
word the assessment	2 -2 0 0 0 -2 3 0 0 -2
word the attach	0 0 0 0 0 0 1 0 0 -3
word the best	-3 1 -6 25 0 -1 -11 -2 -3 -4
word the board	-4 -1 -4 -1 3 0 9 0 -1 -1
word the budget	-1 -1 0 8 -4 -2 3 -2 -1 3
word the calendar	11 -6 -1 2 -1 0 -3 -1 0 -4
word the call	1 0 -1 0 0 0 0 0 0 5
word the client	-7 6 -1 0 7 -2 2 -3 -2 -4
word the clos	0 -1 0 0 0 0 -1 0 4 -5
word the committee	-3 -2 0 0 1 -1 5 -1 2 -3
word the data	0 1 0 0 -1 0 -1 0 3 5
word the day	16 -4 3 -2 0 -4 -6 -2 -1 7
word the detail	4 -3 0 0 0 0 0 0 0 -4
word the employer	-1 -1 0 5 -2 0 0 -1 2 10
word the end	-3 -2 0 -1 13 -2 -26 -3 23 -7
word the final	4 5 -2 -1 7 -4 -5 -2 -2 -4
word the first	-2 1 0 0 -1 4 -1 0 0 -4
word the follow	-6 0 -1 6 -1 0 -1 0 2 6
word the hiring	-1 -1 -1 -3 6 0 8 -2 -6 -2
word the inconvenience	0 0 1 0 0 0 0 0 0 9
word the interview	-10 -7 26 0 -4 0 -5 3 -3 3
word the invitation	1 -2 -1 4 -1 0 -2 2 0 2
word the invite	-21 -1 25 0 -1 0 -2 0 0 0
word the job	-9 3 -3 2 39 -10 -11 -7 -3 16
word the last	6 0 -1 0 0 0 -4 -1 0 1
word the link	0 0 -1 0 -1 -1 4 0 -1 -2
word the list	2 0 0 -1 0 0 -1 0 0 4
word the morn	-2 0 -1 1 -3 0 7 -1 0 -2
word the name	-1 -2 0 0 -1 -2 6 -1 0 -9
word the new	-5 -1 4 6 -11 -1 11 -2 -2 -2
word the next	-2 6 -2 -1 13 -3 -11 -2 1 -6
word the number	1 -1 0 0 -3 0 -3 3 3 -18
word the offer	-2 -1 -1 0 0 14 -8 -1 0 -4
word the office	16 1 -3 -2 -1 -1 -9 -1 -1 -10
word the other	-2 -1 -4 -2 20 -6 -3 -1 -2 -3
word the outcome	1 -1 0 0 -1 0 0 0 3 -2
word the owner	4 -3 -2 16 -11 -1 -3 -1 0 -2
word the panel	-5 -1 -4 0 3 -3 0 -4 15 3
word the partner	1 -1 -1 0 0 1 2 -1 0 -7
word the phone	0 0 0 0 1 0 0 0 0 -3
word the platform	0 0 0 0 0 0 0 0 0 -3
word the position	-2 0 -1 1 8 2 -2 -1 -7 7
word the post	-1 -10 -2 18 -7 11 -22 -5 18 -11
word the proces	-2 -6 0 -1 -3 -1 15 -1 0 -3
word the record	0 0 0 0 0 0 0 0 0 7
word the right	0 0 0 0 1 0 0 0 0 19
word the role	-8 10 -2 0 6 3 -9 -1 0 2
word the same	-2 -4 14 -1 0 -1 -5 0 0 10
word the search	-5 -1 -1 4 12 -5 1 -4 -1 -6
word the second	19 -2 -5 -1 -5 -3 1 -2 -2 19
word the senior	0 1 0 0 1 0 0 0 0 -4
word the shop	-2 -1 -2 -2 -1 -3 -14 27 -2 -14
word the team	-18 -2 1 0 -6 -2 17 4 6 -17
word the time	3 1 -4 0 -1 -1 -1 0 4 10
word the timemention	1 -2 6 -8 -3 -3 -11 16 5 -17
word the week	-3 3 21 -1 -4 -3 -15 -1 3 1
word the weekend	-5 -1 -1 -1 -3 -10 19 -2 4 -2
word their	-9 12 -1 0 0 -1 0 0 0 -10
word them	-4 -5 -6 -2 -1 -4 21 -3 4 -16
word then	4 -6 16 -4 -8 -5 -8 -5 17 -14
word then !	9 -1 -1 0 -1 -1 -5 0 -1 -3
word theo	0 0 0 0 0 0 0 0 0 3
word there	2 -1 -7 11 10 -2 -9 -2 -1 -1
word there !	0 0 0 0 1 0 0 0 0 -4
word there'	-1 -1 -1 7 -5 0 -4 1 4 0
word there' a	0 -1 0 0 -4 0 1 0 5 -1
word these	-2 1 1 -1 -5 -2 12 -2 -2 -23
word they	-14 3 -10 -3 52 33 -45 -9 -7 28
word they want	0 -1 -2 0 1 23 -20 0 0 -3
word they're	-8 6 -2 -1 1 -1 7 -1 0 -3
word they've	-4 5 0 0 0 0 0 0 0 5
word thing	-8 5 -3 0 -6 -5 3 16 -2 -3
word think	0 -5 -1 -1 5 6 -3 -1 0 5
word this	-8 -16 -5 9 19 -11 -10 27 -5 34
word this email	0 0 0 0 0 0 -2 2 1 -5
word this invitation	-5 -2 -1 -1 -2 -2 -2 17 -1 -10
word this is	5 -6 -4 0 -1 0 -3 11 0 -1
word this isn't	-1 -1 0 -3 3 -1 4 -1 0 -2
word this occasion	0 0 0 0 2 0 0 0 0 11
word this one	0 0 0 0 2 0 0 0 0 -7
word this position	0 0 0 0 0 0 0 0 0 7
word this time	0 -2 -2 -1 17 -1 -6 -3 -4 3
word this week	-6 5 9 -2 -17 1 -10 10 11 1
word this weekend	-1 2 0 0 -2 0 -1 0 3 -17
word this year	0 0 0 0 0 0 0 0 0 16
word those	0 3 -3 0 -7 0 0 0 8 -2
word thought	0 0 0 0 9 -1 -4 -3 0 -1
word three	-9 6 -3 -2 -5 5 16 -6 -3 4
word three week	-2 -8 -1 -1 -1 9 4 -1 0 -7
word thrill	0 0 0 0 0 2 -1 0 0 5
word through	17 -3 -5 -6 14 -2 -26 -5 16 -12
word through timemention	4 -1 -1 -2 -1 5 -6 2 0 -3
word through your	0 0 0 0 1 0 0 0 0 5
word thursday	0 0 0 0 0 0 -3 4 0 1
word ti	14 -6 -3 -4 1 -2 7 -6 0 -3
word ticket	-1 -1 -1 0 -1 1 -2 9 -5 5
word ticket #	-1 0 0 0 0 0 -3 10 -5 -11
word tien	0 1 0 -1 -3 -1 6 -1 -1 -4
word tijd	0 -1 0 0 3 0 -1 0 1 0
word till	-4 -1 -4 -7 -2 -3 -4 7 18 -7
word time	-7 31 12 -1 8 -8 -32 -4 2 8
word time :	-3 0 1 4 0 0 0 0 0 3
word time are	0 0 0 0 0 0 0 0 0 -5
word time for	-7 10 4 -1 -1 -1 -2 -1 0 2
word time timemention	-1 5 -1 -1 -1 0 0 -1 0 0
word time to	-1 2 0 0 -4 0 -1 0 5 -4
word time you	3 2 -1 0 0 0 -3 0 0 2
word timemention	7 33 15 19 -35 -27 -20 24 -16 -16
word timemention !	-1 -3 -3 -6 0 -5 10 10 -2 -9
word timemention #	19 -1 0 -3 -2 3 -12 -4 -1 9
word timemention :	0 1 -1 3 -1 -1 -1 -1 -1 -2
word timemention ?	0 17 -6 -4 -4 7 -5 -3 -3 -6
word timemention a	1 0 1 -1 0 0 -1 0 0 4
word timemention about	0 0 0 0 0 0 1 0 0 4
word timemention al	5 -1 0 0 0 0 -2 -2 0 -3
word timemention and	0 -9 -4 -5 0 -1 -7 -3 30 8
word timemention at	18 -7 3 -4 -2 -6 3 -3 -1 -13
word timemention au	-6 -1 0 -1 0 1 8 0 0 -5
word timemention be	-8 10 -1 0 0 0 0 0 0 -2
word timemention bei	1 0 0 0 0 0 -1 0 1 5
word timemention by	-1 0 3 0 0 0 0 0 0 -4
word timemention com	-1 0 0 4 -2 0 0 0 0 -1
word timemention como	-2 0 0 -1 0 0 4 0 0 -2
word timemention con	0 0 0 0 0 0 0 0 0 13
word timemention e	-3 1 3 0 0 0 -1 0 0 2
word timemention en	6 -2 -1 0 0 0 -1 0 0 27
word timemention for	10 -7 1 -2 0 4 -2 -2 -1 0
word timemention has	-7 -3 17 2 -1 -4 -3 -1 0 -9
word timemention ho	0 0 0 0 0 0 0 0 0 4
word timemention if	-4 2 0 -1 0 7 -3 0 0 -9
word timemention in	11 -9 2 -1 -1 0 -1 -1 -1 10
word timemention instead	-4 -2 12 0 0 -1 -4 -1 0 -9
word timemention interview	0 -1 2 0 0 0 0 -1 0 -21
word timemention is	-23 -2 34 4 -1 -1 -8 -5 3 -10
word timemention ist	11 0 -5 -1 -1 -1 -3 -1 0 -3
word timemention it	-3 0 7 -1 0 0 -1 -2 0 -3
word timemention lunch	27 -1 -1 -2 -1 -4 -15 -3 -1 -6
word timemention na	3 0 -2 0 0 0 0 0 0 6
word timemention nao	-3 -1 10 1 -1 0 -6 0 0 -1
word timemention new	-2 0 3 0 0 0 0 0 0 3
word timemention no	4 -1 1 1 0 0 -1 -3 -1 -7
word timemention non	-2 -2 6 1 -3 0 0 0 0 -1
word timemention o	-2 8 -1 -1 -1 -1 -2 0 0 -7
word timemention oder	-2 3 0 0 0 0 0 0 0 7
word timemention of	0 -1 2 0 0 1 0 0 0 -5
word timemention on	9 -4 2 0 0 0 -1 -4 0 -11
word timemention op	11 -7 0 -1 0 -1 -3 0 0 3
word timemention or	-48 83 -6 -3 -2 -4 -15 -3 -1 3
word timemention ou	-1 4 0 0 -1 0 -1 -1 -1 -9
word timemention para	-2 0 -2 -1 -1 -2 8 0 -1 0
word timemention per	0 -2 -1 -1 -1 -1 9 -2 -1 6
word timemention please	0 -4 -2 0 0 5 2 -1 0 25
word timemention pour	-1 -1 0 0 3 0 0 0 -1 3
word timemention rather	-1 -1 7 0 0 -1 -3 0 0 -4
word timemention s	-3 -3 -1 26 1 -1 -14 -3 -3 -9
word timemention same	-7 -1 18 -5 0 0 -1 -3 0 -11
word timemention so	0 -4 6 -6 -1 -1 12 -5 -1 -10
word timemention suit	-7 11 -3 0 0 0 0 0 0 10
word timemention sur	7 0 0 0 0 0 -5 0 0 -1
word timemention te	-1 -10 -1 0 0 0 14 0 0 -4
word timemention tengo	0 0 0 0 0 0 0 0 0 8
word timemention the	13 -5 -1 17 -9 -2 -11 -1 0 -3
word timemention then	-2 0 3 -1 0 -1 2 0 0 -4
word timemention through	4 -1 0 -1 -1 5 -3 -3 0 -2
word timemention timemention	-16 30 -7 -2 -1 -1 -4 2 -1 8
word timemention to	-3 -1 5 -1 -1 5 -4 -1 1 45
word timemention us	-4 -1 -1 0 0 0 0 6 0 -3
word timemention with	13 -4 -3 -1 -1 -1 -7 4 -1 -14
word timemention work	-3 8 -3 -1 0 -2 2 0 0 -11
word timemention would	1 0 0 0 0 0 0 0 0 -8
word timing	-4 -2 14 5 -5 -1 -3 -3 -1 -2
word to	-79 51 5 11 16 18 12 -2 -31 101
word to #	-3 -5 -1 -1 -1 14 -1 -1 -1 10
word to accept	0 0 0 0 0 1 0 0 0 6
word to another	-1 0 -1 -1 9 0 -5 0 0 -6
word to apply	0 0 0 0 -3 0 0 0 4 11
word to arrange	-2 4 -1 -1 -1 0 1 -1 0 -2
word to ask	0 0 0 0 0 0 0 0 0 8
word to be	-4 -1 5 -4 1 0 5 0 -2 -2
word to bring	-12 0 -2 -2 0 0 19 -1 0 0
word to cancel	-2 -1 -1 16 -3 -1 -8 -1 0 20
word to change	0 0 0 0 0 0 0 0 0 8
word to choose	0 0 0 0 4 -1 -1 -1 0 -2
word to come	-1 2 3 15 -11 -2 -6 -1 0 -8
word to complete	-1 2 0 0 0 0 3 0 -2 6
word to confirm	2 -1 -1 0 0 1 0 0 0 11
word to do	-11 5 3 11 9 -2 -11 -3 -2 -16
word to everyone	1 0 0 0 0 0 -6 0 7 4
word to find	-6 -3 21 -4 -3 -1 -5 0 0 -3
word to follow	6 -1 -1 -1 -1 3 -5 -1 0 -1
word to get	0 1 0 0 1 0 0 0 0 -4
word to go	-2 0 0 0 1 0 2 0 0 23
word to have	-2 -3 -1 -2 -3 15 -7 4 -1 -23
word to hear	-3 10 -2 1 1 -1 -2 -1 -2 6
word to inform	-1 -3 -1 0 -1 16 -11 2 -1 1
word to interview	2 3 -2 -1 -1 -1 -1 -1 1 -6
word to invite	1 0 0 0 0 0 0 0 0 9
word to join	-3 -1 0 0 1 7 -4 0 0 -2
word to keep	0 0 0 0 1 0 0 0 0 11
word to know	-2 11 -1 -1 0 0 -3 -1 -1 -4
word to let	3 -3 -7 8 0 0 0 0 0 -2
word to make	3 1 -3 0 0 0 1 0 0 -5
word to me	-1 -3 -1 0 -2 -1 11 -1 -1 -2
word to meet	0 9 -6 2 -7 -6 9 -3 3 -5
word to move	-1 0 1 0 3 0 1 -1 -2 -12
word to offer	-1 -1 0 0 0 6 -3 0 0 23
word to one	-1 0 0 0 10 0 -9 2 -1 -1
word to our	-2 4 -1 -1 1 1 -2 -1 1 -4
word to postpone	-2 -1 20 -1 -4 -1 -3 -6 -2 -6
word to reach	0 0 -3 0 0 0 4 0 0 1
word to record	-2 6 0 0 0 0 -3 -1 -1 -3
word to report	-3 -2 -5 -1 0 2 11 -1 0 -1
word to reschedule	-1 -2 3 0 0 0 0 0 0 10
word to say	2 3 -1 -1 -2 -1 -2 2 -1 2
word to schedule	-1 2 0 0 -1 -3 4 -1 0 2
word to see	-8 6 -3 4 -5 5 3 -2 0 -3
word to set	0 2 0 0 2 0 0 0 -3 0
word to share	-1 0 0 -1 0 0 2 0 0 7
word to sign	0 0 0 0 0 0 0 0 0 17
word to someone	0 0 0 0 2 0 -1 0 0 3
word to speak	-11 9 -1 0 0 -3 8 -1 0 -1
word to start	1 -2 -3 0 0 7 -2 0 0 -16
word to take	-8 -1 5 17 -11 -1 5 -3 -3 -12
word to talk	1 14 -2 -1 -1 -5 -4 -2 1 10
word to tell	0 3 0 0 0 0 -1 0 -1 18
word to the	18 -5 -3 -10 11 -12 22 -8 -12 -2
word to this	3 -5 -3 0 5 0 -2 8 -5 -6
word to timemention	-8 -2 20 -3 -1 -1 -1 -4 -1 -10
word to work	-1 -1 -1 -1 11 -1 -3 -2 -1 1
word to you	-1 -3 -6 -3 -9 -2 28 -3 -1 -9
word to your	1 -2 0 -1 0 2 -2 3 -1 -5
word tobia	3 1 0 0 0 0 -3 0 0 -4
word toca	-1 6 0 0 -1 -3 -1 0 0 -2
word toda	0 0 0 0 -6 0 7 0 0 1
word together	-1 0 0 0 -1 -1 6 -1 -1 11
word toi	0 0 0 0 1 0 0 0 0 5
word told	-2 -2 -4 23 -13 -2 5 -3 -3 -5
word told you	-2 -2 -1 7 -9 -1 12 -2 -3 -6
word tomasz	0 0 0 0 0 0 0 0 0 18
word ton	1 0 0 -1 0 0 -1 0 0 4
word too	-1 -1 -1 -1 6 -3 7 -4 -2 -11
word took	-1 -1 -3 -1 15 -2 -5 0 -1 12
word top	8 -1 -3 -1 1 -1 -3 -1 0 0
word total	-2 1 -5 17 -1 0 -8 -1 -1 13
word touch	5 -6 3 -3 -2 -2 -2 2 5 -7
word tour	1 0 0 0 0 0 0 0 0 5
word town	0 0 0 0 0 0 0 0 0 4
word traga	0 0 0 0 0 0 0 0 0 5
word train	2 -1 -1 0 -1 -3 5 -1 -1 4
word trainee	1 0 -1 0 0 0 3 -1 -1 -2
word travel	-2 -1 -1 2 0 0 5 -1 -1 4
word tre	0 -1 -1 0 -1 -1 3 0 0 3
word treffen	-1 0 1 1 0 0 0 0 0 7
word tres	3 0 -1 0 0 -1 -1 0 0 -4
word trial	19 -3 -9 0 0 -1 -2 -3 0 -13
word trial shift	14 -2 -8 -1 0 0 -1 -1 0 -6
word trouble	-10 -1 5 0 0 -3 10 0 0 -10
word truly	1 2 0 0 0 -1 -1 0 0 -5
word trust	0 0 0 0 0 1 0 0 0 -3
word tu	-2 4 -1 -1 5 2 -9 4 -2 14
word tu candidatura	0 0 0 0 1 0 -3 0 4 -1
word tu entrevista	0 1 1 0 0 0 0 0 0 11
word tu postulacion	0 -1 0 0 1 0 1 0 0 -3
word tu proceso	0 -1 0 0 3 0 -1 0 0 -1
word tu solicitud	0 0 0 0 0 0 -1 6 -3 -6
word tua	-3 -2 2 -1 1 0 0 1 2 -13
word tua candidatura	-1 -1 -1 0 1 -1 1 -1 2 -10
word tuesday	15 -3 -1 0 0 0 -13 3 0 7
word tuo	2 0 0 -2 6 -1 -7 1 -1 9
word tuo colloquio	1 0 1 -1 0 0 0 0 0 10
word tuo cv	0 0 0 0 0 0 0 0 0 -3
word tut	-1 0 3 2 0 0 -3 0 0 -1
word tut mir	0 0 3 2 0 0 -4 0 0 -1
word twenty	-1 2 4 -1 0 0 -3 -1 0 8
word twenty minut	-1 2 4 -1 0 0 -3 -1 0 8
word two	-20 -10 -2 -5 -4 -8 55 -2 -5 1
word two more	-12 3 -1 -2 -1 -1 14 -1 0 -3
word two of	-2 -4 3 -1 -1 0 4 0 0 1
word two week	-2 0 0 -1 -1 0 4 0 0 -3
word type	0 0 0 0 0 0 0 0 0 -3
word u	7 -4 -2 -1 -4 -1 3 -1 2 -7
word uber	1 1 -1 0 0 0 -1 0 0 8
word uhrzeit	4 -1 -1 -1 0 0 -1 0 0 4
word uit voor	0 0 0 0 0 0 0 0 0 4
word uiterlijk	0 -1 -1 0 -1 1 1 0 1 -8
word uiterlijk timemention	0 -1 0 0 0 1 1 0 1 -7
word uitnodig	3 -2 0 0 0 0 0 0 0 5
word ultima	0 0 0 0 0 0 0 0 0 5
word um	-8 -5 9 1 0 -3 6 2 -1 -25
word um abraco	0 0 0 0 3 -1 -1 0 0 -3
word um die	1 -1 0 0 -1 0 0 0 1 -5
word uma	-3 1 6 -1 1 -1 -1 -1 0 -10
word un	2 5 8 -2 4 0 -15 6 -8 -21
word un entretien	-2 3 0 0 0 0 0 0 0 8
word un'altra	0 1 -1 0 1 0 0 0 0 -7
word una	-4 3 0 0 4 -2 3 -5 1 -10
word unable	0 0 0 0 0 0 0 1 0 5
word unable to	0 0 0 0 0 0 0 1 0 5
word und	7 0 -1 -4 4 -1 -4 0 0 15
word understand	-3 -2 -5 17 -1 -2 -1 -1 -1 -2
word une	0 0 0 -1 2 -2 3 -1 -1 -7
word unfortunate	-1 0 1 0 -2 0 3 0 0 18
word unit	1 0 0 0 0 0 0 0 0 3
word university	0 0 0 0 0 0 0 0 0 4
word unles	10 -8 0 0 0 -1 -1 0 0 -5
word uns	10 -6 -2 -3 4 4 -4 0 -2 4
word uns fur	0 0 0 0 1 0 0 0 0 3
word uns in	-1 1 0 -1 3 0 0 0 -1 6
word unser	-6 9 -3 3 -2 -1 1 -1 -1 5
word unserem	-1 -1 0 0 -1 2 2 0 0 -3
word unserem haus	0 -2 0 0 -1 3 0 0 0 0
word unseren	0 0 0 0 0 0 0 0 0 6
word unserer	0 0 0 0 0 0 0 0 0 6
word unsubscribe	0 0 0 0 0 0 0 0 0 10
word unter	0 -3 -2 -1 0 -2 6 0 0 -5
word unterlagen	3 3 0 0 -3 0 -1 0 -1 1
word until	-5 -4 -3 -3 -12 -4 12 13 7 -4
word until the	2 -1 -1 -1 -2 -1 0 -4 7 1
word until timemention	-5 -4 -2 -1 -1 -2 2 14 -2 -10
word up	-12 11 -9 -5 2 -4 -4 2 19 -12
word up a	0 -1 0 -1 9 -1 -2 0 -2 0
word up on	-5 5 -1 0 0 0 -4 6 0 6
word up to	-6 -1 -1 0 -1 -3 10 2 0 -3
word up with	0 0 1 0 -4 0 0 0 5 -6
word upcom	9 -2 -3 -2 0 0 0 -1 0 4
word upcom interview	9 -2 -3 -2 0 0 0 -1 0 -4
word updat	-31 -1 37 -2 -1 9 -10 -1 -1 10
word updat :	-5 0 8 -1 0 0 0 0 0 -1
word update	-3 -5 -8 7 23 -2 -7 -12 7 0
word urgent	-3 0 0 2 -2 -1 -13 18 -1 2
word us	-9 -21 -6 18 -13 14 11 1 5 -17
word us !	-5 -2 -1 0 1 -9 15 0 2 -9
word us about	0 0 0 0 0 0 0 0 0 14
word us and	0 -1 0 0 -1 0 -3 1 4 -8
word us canada	-6 -1 0 1 0 0 0 6 0 -1
word us j	4 0 -1 0 0 0 -1 0 0 -6
word us know	-4 -1 -4 24 -11 -1 2 -3 -3 2
word us on	3 -1 0 0 0 -2 0 0 0 -1
word us your	0 0 0 0 0 0 -1 0 1 16
word use	0 3 -3 0 -2 -1 6 0 -1 1
word use the	0 0 -2 0 -2 -1 7 0 -1 -2
word usual	-1 0 0 0 0 0 0 3 -1 5
word uur	2 -2 0 0 0 0 0 0 0 6
word uw	-1 -5 1 -1 -3 0 2 4 2 -6
word uw sollicitatie	0 -1 0 0 -3 0 3 -1 3 -1
word v	3 -3 -1 -1 9 0 -4 0 -1 -6
word va	3 -1 8 -1 -1 1 -6 -1 -2 -3
word vacacion	0 0 0 0 -12 0 12 0 0 -2
word vacancy	2 -1 -1 1 0 0 -1 0 1 -5
word vacante	0 5 -1 1 0 -1 -3 -1 0 -4
word vacation	-2 -1 -3 -4 -1 -2 7 6 -1 -3
word vacatur	0 -1 0 0 3 0 -1 1 0 2
word vacature	2 -3 0 0 4 0 -2 0 0 -2
word vaga	-1 -3 -4 7 -7 -3 10 -1 2 -10
word vaga :	3 1 -2 -1 0 0 0 0 0 2
word vaga de	-2 -4 -1 1 -4 -2 13 0 -1 0
word vai	-1 -3 -1 2 0 -1 7 -1 0 -2
word valu	0 0 0 0 0 0 0 0 0 -3
word van	6 -6 -1 0 -2 -2 6 -2 1 19
word van de	1 -1 0 0 -2 0 0 -1 3 3
word van je	0 0 0 0 -1 0 3 -1 -1 2
word van timemention	0 -1 0 2 -1 0 -3 0 2 -2
word vega	-1 1 -1 0 3 0 -2 0 0 -1
word vendor	0 0 0 0 0 0 0 0 0 12
word venir	-1 4 0 0 0 0 -1 0 0 9
word venire	0 3 0 1 -1 0 -2 0 0 -3
word ver	0 0 0 0 2 0 0 0 0 -8
word verder	0 -1 0 0 -2 0 5 0 0 0
word verpleegkundige	-4 0 0 0 0 0 1 5 -1 -1
word vers	-1 0 1 -1 1 0 6 -5 -1 -2
word verstandni	0 0 1 0 -2 0 3 0 -1 -1
word very much	0 0 0 -1 0 0 3 -1 0 11
word vez	-1 0 1 0 2 0 -1 0 0 -5
word vi	1 4 0 0 0 0 -3 0 0 -1
word via	6 2 -6 -1 -3 0 5 -3 -1 0
word vida	0 -1 0 0 -2 0 -1 -1 4 -4
word video	3 22 -3 -2 -2 -2 -8 -3 -6 -23
word video call	1 0 0 0 0 0 0 0 0 -7
word video interview	0 6 -1 0 -1 -1 -3 -1 -1 -12
word videollamada	0 0 0 0 0 0 0 0 0 3
word viel	0 0 0 0 3 0 -2 0 0 -5
word vielen	0 3 0 0 0 0 -2 1 -1 -2
word vielen dank	0 3 0 0 0 0 -2 1 -1 -2
word view	0 -1 0 -1 -1 2 -1 -1 2 7
word visa	0 -2 0 0 0 0 3 0 0 -2
word visit	-1 -1 0 0 -3 -2 8 -2 0 23
word visita	0 0 0 0 -1 0 2 0 0 -8
word visto	0 4 0 0 0 0 -3 0 0 -3
word visual	-3 5 0 0 0 -1 -1 -1 1 -2
word vivo	0 0 0 0 0 0 0 0 0 5
word voce	-2 -4 1 -2 -9 -1 17 -1 2 -4
word voce tem	-1 -5 0 0 0 -2 9 0 0 -1
word voir	-1 -1 3 0 0 0 0 0 0 -1
word volgende	0 2 0 0 0 0 0 0 0 -5
word volgende week	0 1 0 0 0 0 0 0 0 -5
word voluntaria	0 0 0 0 0 0 0 0 0 8
word volunteer	0 0 0 0 0 0 0 0 0 13
word von	2 -1 -1 0 -2 1 1 -1 2 -8
word voor	6 -5 1 -2 4 -1 -1 0 -1 -1
word voor een	4 -3 -1 0 0 0 1 0 0 3
word voor je	2 1 -1 -1 1 0 -2 -1 0 -6
word voor uw	0 -2 2 0 1 0 0 0 0 -3
word vor	1 -1 0 0 0 0 0 0 0 5
word vorher	0 0 0 0 0 0 0 0 0 13
word vorstellungsgesprach	5 -1 -1 -2 -1 0 -2 2 -1 10
word vos	-1 -1 0 0 0 -2 6 -1 -1 0
word vote	0 0 -1 0 -4 -1 8 -1 0 6
word votre	-12 -2 -2 -1 -2 -2 24 1 -2 0
word votre candidature	-3 2 0 -1 2 -1 2 -1 0 -3
word votre contrat	-2 0 0 0 0 3 0 0 0 6
word votre cv	3 -1 0 -1 0 0 -1 0 0 -2
word votre entretien	-7 -1 0 0 0 0 9 0 0 0
word votre message	-6 -1 -1 0 -1 0 7 4 -2 -1
word vous	4 -5 1 -1 -3 -6 22 -7 -5 -12
word vous de	-1 -1 1 1 -1 -1 2 0 0 -3
word vous proposon	-1 1 0 0 0 0 0 0 0 4
word vp	1 2 0 0 0 2 -3 0 0 7
word vraag	4 -3 -1 0 0 0 0 0 0 -2
word vue	0 0 0 0 3 0 -2 0 0 -3
word vuoi	0 0 0 0 1 0 0 0 0 3
word w	-1 14 -4 -1 -1 -1 -5 0 0 -4
word w d	4 1 0 0 -1 0 -3 0 0 -2
word wait	-1 -1 -3 -2 -2 2 4 4 0 12
word walk	3 -1 -1 0 0 0 0 0 0 -7
word wann	-1 1 0 0 0 0 0 0 0 -3
word want	-10 6 -13 -7 2 49 -16 -9 -3 2
word want to	4 8 -4 -5 1 5 -3 -5 0 9
word want you	-5 -3 -5 -1 1 27 -11 -1 -1 -14
word war	-6 9 -4 -1 2 0 1 0 -1 18
word ware	0 1 0 0 0 0 0 0 0 -3
word was	-46 -6 4 -3 17 -9 31 17 -6 54
word was a	-4 -4 0 -1 10 -2 6 -2 -3 2
word was sent	0 -1 0 0 0 0 0 0 2 -4
word wat	6 -4 -1 0 -1 -2 4 -1 -1 -6
word way	17 -4 -3 -1 5 5 -18 -2 0 -12
word we	-39 -31 -10 -4 78 -4 23 -23 10 7
word we are	-8 -3 9 -3 -4 3 13 -4 -3 -5
word we can	-12 11 -7 -2 4 16 1 -6 -5 -2
word we can't	-1 -1 0 0 6 -1 -1 -1 0 17
word we do	-6 -1 2 0 -1 -10 19 -1 -1 -1
word we don't	-3 -6 -3 -1 0 4 9 -1 0 -8
word we go	-2 -5 0 0 -1 -4 13 0 0 -7
word we got	0 -1 0 0 -3 0 -3 -2 10 -3
word we had	-1 -1 -3 0 7 -1 -1 2 -1 -2
word we have	-6 7 4 4 -7 8 -18 2 6 -7
word we je	-1 -1 3 -1 0 0 -1 0 1 2
word we just	0 0 0 -3 -1 -3 10 0 0 4
word we look	4 -1 -1 0 0 0 -1 -1 0 -10
word we need	-2 -1 1 0 1 0 0 0 1 -7
word we receiv	0 0 0 0 1 0 -2 3 -1 10
word we regret	0 0 0 0 1 0 0 0 0 7
word we talk	-1 -3 10 0 -1 2 -5 0 0 16
word we want	1 -2 -3 0 0 7 -1 0 -1 -7
word we were	0 -1 0 0 6 -1 -3 -1 0 1
word we willen	0 -1 0 0 3 0 -1 0 0 1
word we wish	0 0 0 0 1 1 0 0 0 9
word we won't	-2 0 -8 14 -1 -1 0 -1 0 -3
word we would	1 1 -1 0 0 0 0 0 0 4
word we'd	-6 18 -2 -3 -7 23 -16 -3 -3 -3
word we'd be	-1 -1 0 -1 -4 17 -7 -1 -1 -2
word we'd like	-2 15 -3 -1 -1 1 -5 -1 -1 -3
word we'd love	-1 5 -1 0 -1 3 -2 0 -1 -5
word we'll	-11 -10 36 -7 -7 -6 3 -15 16 -6
word we'll be	0 -1 0 0 -1 0 -1 0 3 -6
word we'll have	-6 -3 24 -3 -3 -1 -4 -3 -1 1
word we'll let	-2 0 -1 0 -3 0 2 -7 11 -1
word we're	-18 -9 3 -1 18 -13 -13 4 28 -6
word we're clos	-2 -1 7 -2 0 0 0 -1 0 -6
word we're pleas	0 0 0 0 0 0 0 0 0 6
word we're sorry	0 0 0 1 0 0 0 0 0 7
word we've	-5 -6 1 7 27 3 -16 -5 -7 8
word we've decid	-1 -1 0 0 17 -2 -7 -3 -2 13
word we've receiv	0 0 0 0 0 0 0 0 1 8
word wear	28 -2 -7 -2 -1 -3 -9 -3 -1 0
word web	4 -1 -2 -1 -3 0 -1 -1 5 -12
word wednesday	1 0 0 0 0 0 0 0 0 -6
word week	-36 18 42 -11 -24 14 -36 -6 39 -53
word week :	-3 -1 5 -1 0 0 0 1 0 -2
word week ?	-6 10 4 0 -1 4 -7 -1 -2 -3
word week after	-2 3 21 0 -3 -1 -19 -1 2 2
word week and	-2 10 -1 -1 -7 -4 -9 16 -2 -11
word week end	0 -1 0 0 -1 0 3 0 0 0
word week of	-2 -1 -1 -1 -4 -2 11 -1 1 -3
word week to	-2 -8 -3 -1 -1 6 10 -1 -1 -4
word weekend	-12 0 -3 -1 -6 -11 28 -3 8 -18
word weis	0 0 0 0 -1 0 3 0 0 0
word weiter	3 0 -1 1 0 0 -3 0 0 -1
word welcome	8 -1 -1 -2 -2 -4 7 -4 -1 3
word well	-5 -5 20 -2 13 -2 -14 -3 -3 0
word wenn	-1 0 0 0 0 1 0 0 0 -3
word went	-2 -2 -5 -2 15 2 -5 -1 -1 -2
word werden	1 -1 0 -1 2 0 -1 0 0 -3
word were	-6 -3 -1 3 37 -5 -11 -8 -7 -3
word were not	0 -1 0 0 16 0 -2 -5 -7 -3
word what	-13 5 9 -2 -5 2 11 -7 -1 -14
word what happen	-5 -2 -1 0 -2 -3 9 -1 4 -3
word what we	-1 -1 0 0 -4 12 -7 -1 3 -5
word what you	0 8 0 0 -2 -3 -3 0 0 -4
word what'	-1 5 -2 0 0 -3 2 0 0 -5
word whatever	0 1 0 0 0 0 -2 0 3 -2
word whatsapp	7 0 -2 0 0 0 -3 0 0 -3
word when	-6 -8 -2 -5 -9 9 21 -6 6 -3
word when :	2 -3 2 0 0 0 0 0 0 -5
word when you	-2 1 -1 0 -8 -4 16 -1 -1 2
word whenever	-8 2 -1 -1 0 1 9 -1 0 -3
word where	0 -4 3 -1 4 -1 3 -1 -3 -7
word where :	5 -3 -1 0 0 0 0 0 0 -8
word whether	-7 2 5 0 -2 -1 6 -1 -1 -5
word which	-17 30 -1 -3 -2 -3 -8 -4 8 -21
word which you	-2 8 -1 0 -3 -1 -1 0 0 1
word while	-1 -2 0 0 5 -1 6 -2 -4 -1
word who	-1 -3 -2 -2 21 -4 -7 -2 0 6
word who has	0 0 0 0 2 0 -1 0 0 -4
word who is	0 -2 0 -1 6 -1 -1 0 0 0
word wie	5 -2 0 -1 -2 2 -2 1 -2 -1
word wie besprochen	1 -1 0 0 0 1 0 0 0 -3
word wieder	0 0 4 0 1 0 -3 0 -1 -1
word wij	3 -1 -1 0 -3 -1 2 -1 2 -6
word wil	7 -6 0 0 0 0 0 0 0 -6
word will	12 -23 -2 -2 -22 -32 7 13 49 -1
word will answer	0 0 0 0 0 0 -4 5 0 -1
word will be	-10 -11 2 4 -13 -23 26 8 17 -34
word will call	-1 0 -2 2 -1 0 0 0 2 12
word will come	0 0 0 0 -1 0 -3 0 5 5
word will follow	-1 -1 0 0 0 5 -2 0 0 1
word will get	0 0 -1 -1 -1 0 -5 7 1 -1
word will go	11 -1 0 0 0 0 -10 -1 1 1
word will interview	1 0 0 0 0 0 0 0 0 4
word will not	0 0 0 0 4 0 -3 0 0 2
word will review	0 -1 0 0 -1 0 -1 0 4 4
word will take	-5 -1 0 0 -3 -9 7 2 9 -11
word willen	0 -1 0 0 3 0 -1 0 0 0
word willen je	0 -1 0 0 3 0 -1 0 0 1
word wilt	4 -4 -1 0 -3 0 5 0 0 1
word window	0 3 0 0 0 0 -2 0 0 5
word wir	7 0 1 -2 0 5 -5 -1 -5 10
word wir freuen	1 0 0 0 0 1 -1 0 0 -3
word wir haben	-1 0 -1 0 4 0 -2 0 -1 -2
word wir ihnen	0 -2 0 -1 1 4 -1 0 0 -3
word wir in	0 0 0 0 0 0 0 0 0 -3
word wir sie	2 -1 -1 1 0 0 -1 0 1 -3
word wir uns	0 0 0 0 1 0 0 0 0 6
word wir wurden	-1 2 0 0 0 0 0 0 0 5
word wish	0 -1 0 -1 7 0 -3 -1 -1 16
word wish you	-1 -1 0 0 7 0 -2 -1 -1 17
word with	18 -4 6 -13 4 12 -19 -11 7 -27
word with a	-6 10 0 -2 9 0 -4 -4 -3 2
word with another	0 -2 0 0 2 0 0 0 0 25
word with dr	2 0 -1 0 0 0 -1 0 0 14
word with me	3 3 -3 -1 -1 -1 1 -2 0 -10
word with our	20 3 -3 -2 -1 -2 -8 -5 -1 -14
word with reference	0 -2 0 0 0 3 0 0 0 -2
word with the	-10 0 -4 3 -3 -3 25 -6 -2 -3
word with two	-3 -1 0 0 2 -1 4 0 0 1
word with us	-2 -6 -1 -1 3 10 -4 -2 2 -15
word with you	2 5 -4 -2 4 -3 -3 1 -1 3
word with your	1 -7 -1 -1 1 2 10 -2 -3 32
word withdraw	0 -1 0 0 -2 0 0 -1 4 0
word withdrawn	-2 -1 -1 8 -1 0 -1 -1 -1 -1
word within	-3 -6 -2 -2 22 -2 -9 4 -2 2
word within #	-1 -3 -1 -1 -3 2 1 5 0 3
word within three	1 0 0 0 0 -1 2 -1 0 10
word within two	-2 0 0 -1 -1 0 5 0 0 -2
word without	-4 -4 0 4 2 -1 2 2 -1 -2
word woche	-1 2 -1 -1 1 1 0 -1 0 6
word won't	1 -5 -9 12 7 -2 0 -3 -1 -9
word won't be	-3 -4 -4 13 7 -1 -5 -1 -1 -6
word word	-4 5 -1 -2 6 0 -3 0 0 -5
word worden	4 -3 -1 0 0 0 0 1 -1 -5
word wordt	1 0 0 0 0 0 0 0 0 -4
word work	-9 4 -9 -4 17 1 -5 12 -6 15
word work ?	-2 1 -2 0 0 0 4 0 0 -4
word work days	1 0 0 0 0 0 -3 3 0 -1
word work for	-4 9 -8 0 -1 -1 5 0 0 -4
word work on	0 0 -2 2 1 0 0 0 0 -8
word work with	-1 -4 -1 -1 6 8 -6 -1 0 -8
word would	-20 58 -19 -6 5 0 -10 -5 -4 38
word would any	0 1 0 0 0 0 0 0 0 -7
word would be	5 7 -2 -1 -1 6 -10 -1 -1 -4
word would like	-3 14 -4 -1 1 0 -4 -2 -1 33
word would love	0 5 0 0 -1 0 -2 0 -1 13
word would timemention	-16 20 -3 -1 0 0 0 0 0 9
word would you	-2 13 -10 -1 1 -3 4 -1 -1 7
word writ	7 -3 -8 6 7 -2 -9 3 -1 -1
word writ to	-1 0 -7 8 0 0 0 0 0 4
word write	-4 -3 9 -2 1 -3 -10 13 -1 9
word write to	-1 0 -5 0 -3 -1 -5 16 0 -2
word written	-1 0 0 0 -1 -1 9 1 -6 -5
word wurde	-11 7 -6 0 0 -2 7 6 0 -4
word wurden	0 0 -1 0 -2 3 1 0 -1 2
word x	4 2 -2 3 -5 0 3 -1 -4 -8
word x #	-1 5 0 0 -2 0 4 0 -4 -3
word y	0 -10 1 0 -14 -1 23 -4 4 7
word y #	0 0 0 0 0 1 0 0 0 9
word y a	-1 0 0 0 0 -2 6 -1 -1 -2
word y entrevista	0 1 -1 0 0 0 0 0 0 9
word y la	0 0 0 0 -12 0 13 0 0 0
word y te	0 -4 5 0 0 0 0 0 0 -1
word y timemention	-1 0 1 0 0 0 0 0 0 8
word ya	0 -1 -2 5 -1 -1 -3 -1 5 -3
word yani	-1 -1 1 -1 1 0 7 -5 -1 -5
word year	-4 -2 -1 -1 12 5 -7 0 -1 22
word yes	-3 -9 -6 -1 -7 67 -36 -3 -1 -7
word yet	-4 -1 -5 -2 -8 -6 36 -7 -2 0
word yo	6 -2 -1 0 0 0 -1 -1 0 -4
word york	6 -5 0 0 -1 0 -1 1 0 0
word you	-61 35 -40 -16 42 63 59 -82 0 11
word you !	2 5 -2 -1 -5 17 -13 -3 -1 10
word you :	5 -2 -3 0 0 7 -4 0 -1 0
word you ?	-3 6 7 0 -7 8 -7 -3 -1 -6
word you a	-1 0 1 0 0 1 0 0 0 19
word you about	9 -7 0 -1 -9 -1 10 -1 -1 4
word you an	-1 0 0 0 0 0 2 0 0 -5
word you and	-1 0 0 0 7 6 -9 -2 -1 10
word you are	7 -6 -3 -3 -1 8 0 -1 -3 1
word you as	-2 -1 -1 -2 -4 17 -4 -1 -1 4
word you at	5 -3 -2 -1 -2 -1 8 -3 -1 -19
word you be	4 3 -1 0 0 -1 -4 0 0 -4
word you by	-1 -4 -1 -1 -1 -1 8 -1 1 11
word you can	3 2 -2 -4 -11 29 -14 -6 3 -28
word you come	-1 7 -1 0 0 0 -1 0 -2 -14
word you could	-3 12 13 -1 -3 -5 -11 -1 0 -11
word you do	-4 -4 9 -1 8 -1 -4 -4 -1 -3
word you down	2 0 -1 0 0 0 0 0 0 -7
word you for	-10 16 -10 -9 8 -4 15 -5 -1 44
word you free	0 -4 6 0 0 0 -1 0 0 6
word you get	0 0 -1 0 -1 -1 4 -1 0 12
word you got	8 -2 -2 0 0 -1 -1 0 -2 -10
word you have	17 9 -16 -4 -7 15 -11 -3 -1 21
word you in	-1 1 2 -1 0 -1 0 -1 2 -9
word you interview	-4 -4 -4 -1 9 0 7 -1 -1 10
word you join	2 0 0 0 0 -1 0 0 0 7
word you know	1 -4 -8 8 -6 -1 7 -7 10 0
word you like	2 0 -1 0 0 0 -1 0 0 -3
word you may	-1 1 0 0 0 0 0 0 1 4
word you more	0 2 0 0 0 0 0 0 -1 11
word you must	0 0 0 0 0 0 0 0 0 5
word you need	-6 -5 -1 12 -4 -3 13 -2 -2 -9
word you on	2 -2 -5 4 14 7 -15 -4 -1 21
word you prefer	-7 12 -2 0 0 -1 -1 0 0 -11
word you recent	0 0 0 0 0 0 0 0 0 14
word you send	-1 3 -1 0 -1 -1 1 0 0 -3
word you sent	0 3 0 0 -2 -3 -3 6 0 -11
word you should	2 -1 -1 -1 -1 -3 6 -1 -1 -5
word you succes	0 0 0 0 1 0 0 0 0 9
word you take	0 -2 0 0 2 0 0 0 0 10
word you tell	-2 10 -1 -1 -1 -1 -3 -1 -1 -12
word you that	-1 -3 -1 0 -1 16 -11 2 -1 10
word you the	4 -3 -1 -2 10 2 -7 -2 -1 -1
word you then	13 -3 -1 0 -1 -1 -5 0 -1 -4
word you timemention	13 -2 -15 -5 4 -6 16 -5 -1 -17
word you to	-15 11 -5 -4 6 -7 19 0 -5 -5
word you want	-3 2 -2 -1 -2 13 -4 -2 0 10
word you were	-5 -1 -1 4 24 -3 -7 -3 -7 -9
word you will	3 -1 -1 0 -1 0 0 0 1 3
word you would	-5 8 0 0 -3 -2 2 0 0 0
word you'd	-1 3 -2 -1 11 -3 -4 -2 -1 -2
word you'd be	0 0 -1 0 11 -1 -8 -1 -1 4
word you'd like	-6 5 -1 0 0 -2 5 -1 0 -2
word you'll	16 -3 -3 -2 1 7 -11 -4 0 -13
word you'll be	6 -1 -1 0 3 0 -5 0 0 -3
word you'll get	1 0 0 0 -1 -1 3 -1 0 3
word you'll hear	11 -1 0 0 -1 0 -8 -1 0 -4
word you're	-10 -11 -1 -3 -3 11 29 -5 -7 36
word you're confirm	0 0 0 0 0 0 0 0 0 3
word you're still	-1 -1 0 -1 -3 0 9 -1 -2 -4
word you've	19 -1 -2 12 -9 -7 -4 -7 -1 15
word you've been	-3 1 -1 7 -2 -2 7 -3 -3 12
word your	-73 17 -4 -10 -4 13 1 13 47 120
word your answer	0 -1 0 0 0 4 -2 -1 0 8
word your application	-4 -3 -5 -1 -15 -2 15 -12 26 -42
word your appointment	0 0 0 1 0 0 0 0 0 35
word your assessment	0 -2 0 0 -1 0 10 -3 -3 -9
word your availability	-4 11 0 -1 -1 -1 -2 -1 -1 -3
word your background	0 4 0 0 -3 0 -2 0 2 6
word your calendar	3 -1 -1 1 -1 0 -1 -1 0 -7
word your candidacy	0 0 0 0 0 0 1 0 0 5
word your candidate	0 -1 0 0 -2 0 6 -1 -3 2
word your cv	0 -2 0 0 -3 0 8 -1 -1 -4
word your detail	-1 -1 0 -1 2 0 0 0 0 -4
word your email	0 0 0 0 0 0 -2 3 0 2
word your experience	0 -1 0 0 5 0 -3 -1 1 -2
word your file	0 -1 0 0 -2 -2 7 0 0 -5
word your first	-6 -5 0 -1 -4 10 2 4 0 -4
word your interest	0 -1 -1 -1 4 0 -2 -1 1 -5
word your interview	-13 -22 33 -6 18 -6 11 -12 -4 -44
word your job	0 0 0 0 0 0 0 0 1 8
word your laptop	-5 0 0 0 -1 -6 13 0 0 -3
word your message	-18 -7 -4 -2 -5 -2 -16 54 0 -21
word your name	0 1 0 0 0 0 0 0 0 3
word your offer	0 0 0 0 0 3 0 0 0 6
word your onsite	0 0 0 0 0 0 0 0 0 -3
word your passport	-6 -1 0 0 -1 -1 11 -1 0 0
word your patience	0 -1 0 0 5 0 1 0 -3 -1
word your phone	0 3 0 0 0 0 -1 -1 0 4
word your profile	0 -1 0 0 1 0 -1 -1 3 1
word your recruiter	-4 1 0 4 0 0 0 0 0 -5
word your request	0 0 0 0 0 0 -7 9 0 -12
word your resume	-4 8 -1 -1 -7 0 -7 -2 14 10
word your schedule	0 0 0 0 0 0 0 0 0 -4
word your scorecard	0 0 0 0 0 0 0 0 0 6
word your submission	0 -1 0 0 2 0 0 0 0 3
word your talk	0 0 0 0 0 0 0 0 0 10
word your team	0 0 0 0 0 0 0 0 0 27
word your technical	2 0 -8 8 0 0 0 0 0 -9
word your time	0 0 0 1 0 0 1 -1 0 3
word your upcom	2 -1 0 0 0 0 0 0 0 -3
word your virtual	1 0 0 0 0 0 0 0 0 -3
word your visit	1 0 1 0 0 0 0 0 0 4
word your work	0 0 0 0 0 0 0 0 0 10
word zeit	0 0 0 -1 3 0 0 0 -1 3
word zien	-1 0 3 0 0 0 -1 0 0 1
word zo	0 0 0 3 0 0 -2 0 0 2
word zoal	3 -2 0 0 0 1 -1 0 0 -7
word zoom	18 -2 -4 -2 -1 -1 -3 -4 -1 7
word zoom link	2 0 0 0 0 0 -1 0 0 3
word zu	2 -1 -1 0 1 0 0 -1 1 -6
word zu einem	2 0 0 0 0 0 -1 0 2 -3
word zum	3 -2 -1 -1 -2 5 -1 -1 1 1
word zum timemention	1 -2 0 -1 -2 5 -2 0 1 -5
word zur	2 -1 0 0 0 0 1 0 0 15
word zusammen	0 0 0 0 -1 0 2 0 -1 7
word ª	3 -2 -1 0 0 0 0 0 0 2
word º	1 0 0 0 0 0 0 0 1 -5
"""
