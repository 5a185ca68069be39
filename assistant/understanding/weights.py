"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-21 17 -26 -28 -59 -24 -102 -29 272 -113
ack.received@subject	-23 -15 -7 -7 -44 -7 -24 4 122 -110
ack.thanks	28 72 -28 -9 -43 -23 -96 -2 101 -48
ack.thanks@subject	-9 -13 -4 -3 -61 -4 -33 -6 133 -61
affirm	54 6 13 -55 0 111 23 -85 -67 -26
against, and no job	-18 13 8 26 -9 -4 -22 35 -29 35
agreed	210 -27 36 -18 -36 -26 -111 -19 -10 -26
agreed, and a nod	97 -8 -27 -4 -8 -9 -33 -4 -4 -15
answer	-37 -67 116 -39 -83 -106 125 20 70 -91
asked to move	-107 -6 162 -7 -6 -4 -25 -4 -2 -7
automatic answer	-71 -48 -19 -10 -32 -14 -38 255 -23 -214
autoreply.absence	-4 -67 -63 -40 -44 -32 27 253 -30 -84
autoreply.absence@subject	-29 -12 -29 -9 -10 -9 -58 163 -7 -86
autoreply.bounce	-34 -10 -8 -6 -28 -5 -24 119 -5 -109
autoreply.bounce@subject	-22 -6 -4 -3 -14 -3 -14 70 -4 -106
autoreply.receipt	-124 -28 -23 -8 -17 -11 -13 236 -13 -97
autoreply.receipt@subject	-77 -14 -10 -4 -5 -5 -6 132 -11 -65
autoreply.received	-24 -20 -8 -8 -28 -3 -86 214 -38 -109
autoreply.received@subject	-17 -13 -4 -5 -7 -3 -38 79 8 -100
bias	103 -4 -34 -21 51 -87 -86 97 -19 -40
board	-4 6 -2 -4 -10 -6 -22 -9 51 -70
bulk	-1 -15 -44 39 42 19 -16 -9 -15 216
calendar CANCEL	-22 -6 -4 60 -15 -1 -7 -2 -2 -24
calendar REPLY	-25 -9 -6 -3 -5 -2 -9 63 -3 -66
calendar REQUEST	296 -121 6 -18 -51 -12 -47 -38 -14 -135
cancellation.off	-139 -27 -27 320 -44 -14 -37 -15 -19 -55
cancellation.off@subject	-71 -14 -13 146 -15 -5 -13 -6 -9 -45
cancelled, and moved	-3 -1 -12 19 -1 0 -2 0 0 -5
chat.lure	11 -1 -3 0 -1 -1 -4 -1 0 109
chat.lure@subject	0 0 0 0 0 0 0 0 0 25
colleague	-1 -1 -1 -1 -7 -1 -2 16 -2 261
day alone	-55 -63 -15 108 -66 51 -11 31 21 -56
deadline	-76 19 -45 -57 -55 152 82 -19 -2 50
desk	44 -62 -9 -50 55 -14 -4 -34 74 -13
forwarded	32 -5 -6 -1 -4 -2 -15 3 -2 113
generated	-3 57 -64 27 54 -11 -25 -32 -4 123
hiring little	4 2 -17 20 10 19 -20 32 -51 47
hiring much	0 45 14 -28 4 -50 31 -14 -2 -105
hiring none	2 -64 -12 -41 -3 32 -18 66 39 111
hiring some	39 12 4 41 11 -36 -31 -47 7 -66
hiring.application	-42 -1 -59 -57 42 -40 92 -46 112 68
hiring.interview	51 19 50 33 -39 -81 -13 2 -23 34
hiring.meet	23 140 -7 4 -4 -26 -78 -8 -45 -22
hiring.process	30 -45 -8 -34 54 -46 86 -44 6 -8
hiring.role	-50 -30 -67 5 19 73 40 -5 15 -25
human	100 50 24 -50 0 -8 65 -126 -56 -45
invite.details	177 -89 14 -3 -58 -48 71 -46 -19 -18
invite.details@subject	37 -11 -2 -3 -4 13 -23 -3 -5 -5
invite.fixed	189 -43 38 26 -42 -89 31 -53 -55 -69
invite.fixed@subject	31 -38 -12 12 -17 -12 31 15 -11 13
invite.forward	127 -29 -23 18 -9 -28 -16 -30 -10 -1
invite.forward@subject	81 -22 -30 -2 -4 -7 -12 -2 -3 -19
invite.invited	11 63 -44 -15 24 38 -51 15 -40 -33
invite.invited@subject	60 -26 -3 -6 -7 -39 33 -8 -4 -11
invite.reminder	94 -15 -30 -21 1 -4 -8 -11 -6 8
invite.reminder@subject	53 -7 -13 -13 -3 -2 -3 -8 -5 -26
job and one time	86 6 51 51 -59 -45 -103 1 12 -15
job, and no person	-13 23 -50 4 27 -12 -27 9 40 -23
known application	83 -5 49 50 34 48 60 -193 -125 -482
known interview	-3 -20 99 67 -21 -11 -94 -11 -7 -48
known interview, other time	-48 -4 60 -2 -1 -1 -3 -1 -1 -12
meeting link	157 -40 -23 -7 -20 -10 -37 -12 -6 -131
move asked, and a nod	-87 -4 133 -5 -6 -4 -23 -3 -1 -5
no job and a time	79 113 57 -39 -40 -42 -145 30 -14 24
no time	-79 -18 -60 -53 114 6 63 14 13 -40
not.alert	-37 -6 -7 23 16 0 3 -1 10 126
not.alert@subject	5 0 0 -3 0 0 0 -1 0 96
not.cold	-12 13 -2 2 -13 -1 21 -4 -6 196
not.cold@subject	-3 16 0 0 -3 -2 -4 -3 -1 23
not.employer	2 16 -10 -3 -2 -2 -2 -3 5 181
not.employer@subject	2 0 0 0 0 0 0 0 0 99
not.event	9 -5 -4 -4 -19 -5 6 27 -4 48
not.event@subject	12 -10 -1 -1 -1 -1 -2 5 -1 92
not.media	14 -2 -8 -3 4 -4 4 -3 -3 150
not.media@subject	5 -3 -1 -1 7 -1 -3 -1 -1 13
not.official	0 -24 33 -7 15 1 -21 10 -6 78
not.official@subject	-1 -14 27 -4 -9 -5 -15 -11 32 24
not.practice	6 -4 -5 -1 -2 -1 -3 8 1 165
not.practice@subject	5 -3 -5 -1 -1 0 -2 8 0 55
not.research	-10 35 -7 -3 7 -5 -10 -6 -2 145
not.research@subject	9 -5 -5 -1 9 -1 -3 -2 -2 32
not.someone	-15 14 -6 2 -3 -6 28 -5 -11 139
not.someone@subject	-4 -7 -1 -1 -6 -1 23 3 -7 18
not.staff	2 0 -1 -1 1 0 0 0 -1 185
not.staff@subject	0 0 0 0 0 0 0 0 0 180
not.study	-38 7 -4 3 -20 4 45 -12 16 64
not.study@subject	12 26 -8 -6 -27 22 -33 7 6 147
offer.clear	-91 -70 -45 -24 59 273 -44 -29 -30 -174
offer.clear@subject	-57 -13 -8 -5 -20 52 61 -4 -6 -63
offer.terms	-31 -20 -23 -24 -59 156 45 -17 -28 -82
offer.terms@subject	-4 -3 -1 -1 -4 1 16 -3 -1 41
old time	-130 -47 175 41 -7 -6 -13 -7 -6 -32
one time	218 -19 65 23 -90 -72 -172 41 6 -9
one time, asked	-13 -13 50 -3 -3 -5 -6 -2 -4 40
owner	0 0 0 0 0 0 0 0 0 -243
pair alert&apply	0 0 0 0 0 0 0 0 0 81
pair alert&ask	-1 -3 0 0 5 0 0 0 1 -8
pair alert&available	0 0 0 0 0 0 0 0 1 -12
pair alert&candidate	-1 -1 0 0 11 0 -6 -1 -1 0
pair alert&closer	0 0 0 0 0 0 0 0 0 17
pair alert&event	0 0 0 0 0 0 0 0 0 10
pair alert&hear	0 0 0 0 0 0 5 -4 0 6
pair alert&interview	-8 -1 0 -1 0 0 0 10 1 5
pair alert&link	0 0 0 0 0 0 0 0 0 37
pair alert&move	0 0 0 0 0 0 0 0 0 17
pair alert&not	0 0 -1 1 7 0 0 0 -5 17
pair alert&offer	0 0 0 0 5 0 0 0 -3 -2
pair alert&received	0 0 0 0 2 0 0 0 -2 18
pair alert&recruiter	0 0 0 0 0 0 0 0 0 11
pair alert&remind	-1 0 -1 1 0 0 6 -4 0 22
pair alert&review	-1 -1 0 0 1 0 1 0 0 -17
pair alert&role	-3 -4 -2 20 -7 -2 11 -7 -5 70
pair alert&slot	0 1 -1 1 0 0 0 0 0 -10
pair alert&team	-2 -1 -1 1 11 0 -1 -5 -2 -8
pair alert&time	0 0 -1 2 -1 0 6 -4 0 6
pair alert&title	0 0 0 0 0 0 0 0 0 101
pair apply&ask	17 7 -4 -2 -14 -5 6 6 -11 45
pair apply&asked	5 -4 0 0 12 -2 -10 -1 -1 -15
pair apply&available	-3 7 -5 -1 3 -1 -13 -1 14 -1
pair apply&away	8 -4 -1 0 -1 -1 -2 0 0 57
pair apply&book	-15 -6 0 1 13 -1 -4 -1 14 -33
pair apply&bounce	2 8 -4 0 -5 0 -1 2 0 -14
pair apply&call	13 -14 -2 -1 4 -1 -11 -1 15 21
pair apply&cancel	-2 -1 -1 8 5 0 -1 -1 -7 -15
pair apply&candidate	-28 62 -28 -6 22 -21 2 -7 2 -64
pair apply&choose	0 -19 -3 -3 1 8 3 -4 17 -94
pair apply&civic	8 9 0 -1 -9 0 4 0 -11 76
pair apply&closer	-10 4 -3 -3 13 -3 -8 -3 13 -21
pair apply&cold	-5 11 -1 -1 0 -1 -5 -1 3 31
pair apply&confirm	-14 -7 -7 6 -12 -2 -9 -6 49 33
pair apply&deadline	-1 16 -5 -2 14 -4 -56 -11 48 4
pair apply&decide	2 -7 -1 0 14 -1 -2 -1 -4 26
pair apply&document	20 7 -4 6 -26 3 9 -6 -10 -41
pair apply&education	34 -26 -2 -2 7 -2 -19 -3 13 -5
pair apply&enjoyed	1 28 -4 -3 8 -2 -21 -3 -4 -44
pair apply&event	2 -4 0 -1 0 -1 -2 -1 7 4
pair apply&family	-3 5 -2 -2 4 -1 12 -3 -11 12
pair apply&feedback	1 -1 -1 -1 6 0 -1 0 -2 -18
pair apply&filled	10 -6 -2 -3 28 -1 -3 -10 -13 -26
pair apply&finance	-13 3 -1 -1 10 -1 -3 -1 8 29
pair apply&future	-17 -3 -2 15 26 -1 -24 -2 9 -13
pair apply&glad	-1 -26 -3 -2 -16 12 25 -1 11 -20
pair apply&health	0 -1 -1 -1 -4 -1 -1 -1 9 25
pair apply&hear	6 -8 -6 -5 8 -6 16 -33 28 -50
pair apply&hiringside	1 -4 -1 0 0 -1 3 3 -1 74
pair apply&hitch	-1 -2 0 -1 10 -1 -5 -1 1 5
pair apply&hold	-1 -1 0 0 -5 0 10 0 -3 9
pair apply&inbox	11 -4 -1 -1 -4 -6 9 -3 -1 48
pair apply&interview	39 -19 -2 5 -25 9 -8 -3 3 50
pair apply&invite	25 -33 -2 0 5 -2 28 -6 -15 -39
pair apply&join	-3 -1 0 0 -8 16 -4 0 0 9
pair apply&keen	27 -37 -4 -2 -4 -1 28 -2 -5 -5
pair apply&link	-1 2 0 0 -1 -1 1 0 0 37
pair apply&lure	0 0 0 0 0 0 0 0 0 35
pair apply&machine	-1 -1 0 0 -2 -1 -11 -2 18 -2
pair apply&mediaword	-3 -1 0 0 7 0 -2 0 0 -29
pair apply&meet	21 -5 -3 -2 -3 -2 -11 -2 6 -14
pair apply&mine	0 0 0 0 0 0 0 0 0 113
pair apply&move	-2 1 1 -1 -5 -1 11 -1 -4 24
pair apply&not	-2 -34 -8 7 68 -9 -19 -25 22 -52
pair apply&offer	-5 -1 -5 -1 -3 0 -1 -1 18 19
pair apply&office	13 -18 -2 -2 7 -1 16 -1 -12 -12
pair apply&official	15 -5 -2 -1 -5 -2 0 5 -7 12
pair apply&onward	1 5 -4 -5 3 -4 31 -6 -22 -83
pair apply&other	-10 -12 -3 6 18 -2 12 -2 -6 -23
pair apply&pay	-3 0 0 0 3 0 -2 0 4 55
pair apply&practice	0 0 0 0 0 0 0 0 0 40
pair apply&prepare	21 -9 -2 -2 -1 -1 -15 -2 10 59
pair apply&property	-4 9 -1 -1 9 -1 -3 -1 -8 176
pair apply&received	-6 -11 -10 -7 -7 -11 -40 -21 112 -56
pair apply&recruiter	-10 19 -1 -1 -19 -2 4 -2 9 42
pair apply&remind	-2 -1 -1 6 -2 -4 6 -1 -1 7
pair apply&review	3 -6 -6 9 8 -7 5 -7 1 21
pair apply&role	-18 3 -12 -4 25 -2 7 -15 17 16
pair apply&sales	-5 16 -1 -1 7 -1 -1 -1 -14 0
pair apply&send	7 -19 -3 -3 -15 -4 30 5 2 18
pair apply&service	-4 -2 -5 -1 -6 0 -1 -1 20 -1
pair apply&shop	14 -2 -1 3 1 -1 -3 2 -13 -77
pair apply&sign	-6 0 -1 -1 11 -6 16 -1 -11 -16
pair apply&slot	38 -26 -1 -2 -17 -2 15 -3 -2 6
pair apply&sorry	-2 -2 -1 -1 12 -1 -2 -1 -2 39
pair apply&stage	-18 36 -2 -2 14 -3 -17 -3 -4 -6
pair apply&start	-11 7 0 0 -8 16 -5 0 1 -15
pair apply&study	-2 2 -1 -1 5 -1 -2 -1 -1 2
pair apply&talk	-6 10 -1 -1 -6 -2 11 -1 -4 5
pair apply&task	-3 -14 -1 -1 -3 -1 45 -5 -17 -20
pair apply&team	-20 42 -4 -5 8 -3 30 -3 -43 0
pair apply&thank	9 60 -11 -8 -27 -9 -120 -13 120 -76
pair apply&ticket	-7 13 -6 -2 0 -3 -12 4 13 31
pair apply&time	26 -33 -14 1 -26 -10 -21 -7 84 -14
pair apply&title	-73 6 -17 -16 -4 -15 26 8 84 -30
pair apply&video	1 -1 0 0 -1 0 0 0 2 -3
pair apply&wait	-9 -9 -1 -1 0 -3 39 -4 -14 35
pair apply&wish	-1 0 0 0 -9 0 -1 0 13 -3
pair ask&asked	-1 -72 9 -9 -20 27 93 -12 -16 -56
pair ask&available	-10 32 6 -6 -6 21 -20 -7 -11 -64
pair ask&away	-2 -1 -3 7 0 0 3 -3 0 29
pair ask&back	-3 -4 -2 -1 -2 9 5 -1 -1 5
pair ask&book	-32 54 -12 10 -7 22 -27 -3 -5 -42
pair ask&call	-22 25 5 -6 13 -15 23 -7 -16 -15
pair ask&candidate	-6 -6 -6 -1 1 -1 8 -1 12 3
pair ask&choose	-28 52 1 -3 -11 -4 -2 -5 -2 44
pair ask&civic	-4 5 -1 -1 15 -7 -8 -1 0 -13
pair ask&closer	1 6 -1 -1 9 -2 -5 -2 -5 -24
pair ask&cold	0 1 0 0 -1 0 -1 2 0 17
pair ask&confirm	-29 19 15 -2 -2 16 -14 -1 -2 23
pair ask&deadline	-15 33 -11 -5 -8 45 -22 -10 -8 -15
pair ask&decide	-11 -22 21 -1 -8 15 -5 -3 15 -8
pair ask&document	18 -20 -4 -2 -6 -1 9 12 -6 -60
pair ask&education	-1 0 0 0 11 -6 -3 -1 0 -6
pair ask&enjoyed	-4 5 -1 0 5 -1 -2 -1 -1 -1
pair ask&event	-1 3 8 -1 -1 -1 0 -7 0 7
pair ask&family	0 0 0 0 0 0 0 0 0 40
pair ask&feedback	-5 -4 -1 -1 21 2 -11 -2 0 7
pair ask&finance	-1 -1 0 0 16 -7 -5 -1 0 10
pair ask&future	-6 -2 2 -1 16 -6 0 -1 -1 3
pair ask&health	2 -4 -2 -2 -1 -2 10 0 -1 20
pair ask&hear	-33 82 4 -6 26 -21 -58 -7 14 3
pair ask&hiringside	-1 -2 0 0 -4 -1 13 0 -5 53
pair ask&hitch	4 -3 8 -1 -1 -1 2 -8 -1 56
pair ask&inbox	-19 -26 -4 -2 -2 -5 20 36 3 -16
pair ask&interview	62 -9 -15 1 -13 -5 -32 -4 14 40
pair ask&invite	4 -2 4 15 -3 -1 -4 -3 -9 -23
pair ask&join	-13 0 0 14 0 0 0 0 0 57
pair ask&keen	-3 3 -10 -2 24 8 -4 -8 -8 -48
pair ask&link	-8 7 4 -2 -5 5 5 -3 -4 -17
pair ask&lure	-2 -1 0 0 -1 -5 10 -1 0 -12
pair ask&machine	-1 -1 -1 -1 -2 -1 -5 14 -3 -13
pair ask&mediaword	-2 0 -1 -1 -6 -1 -19 10 19 6
pair ask&meet	0 13 -4 12 -3 -4 -3 -2 -8 6
pair ask&mine	0 0 0 0 0 0 -7 7 0 23
pair ask&move	-16 6 3 -4 -30 -5 -4 38 11 -40
pair ask&not	18 15 11 12 -24 -6 -12 -20 7 14
pair ask&offer	-2 -1 -1 -1 -3 7 -2 0 3 -10
pair ask&office	3 0 3 -1 -1 -3 -1 -1 0 59
pair ask&official	-10 -14 3 -1 -4 -1 38 -3 -7 -14
pair ask&onward	16 -24 -9 -4 -9 -10 18 16 8 -58
pair ask&other	-6 31 12 -2 -5 -4 -21 -3 -2 37
pair ask&pay	-7 -10 0 -1 -4 -7 32 -2 -1 -31
pair ask&practice	0 0 0 0 0 0 0 0 0 57
pair ask&prepare	18 -8 -7 -5 -4 -34 45 -3 -3 72
pair ask&property	11 -21 -5 -1 -3 1 21 -2 0 -35
pair ask&received	-4 11 -1 0 -4 -2 -2 6 -5 28
pair ask&recorded	-2 24 -1 -1 -4 -1 -8 -4 -4 0
pair ask&recruiter	-3 -3 -2 0 2 -3 -37 49 -4 50
pair ask&remind	-14 1 17 -3 -7 17 5 -14 -2 -52
pair ask&review	16 -1 -2 -1 -2 0 -7 -2 0 -56
pair ask&role	-9 11 -22 -5 -1 -11 1 43 -7 19
pair ask&sales	32 -28 -1 -1 -1 -2 -16 18 -1 -8
pair ask&send	-4 10 -3 -5 -15 7 38 -9 -20 35
pair ask&service	1 -1 -1 0 -2 -1 1 0 3 10
pair ask&shop	6 4 -5 -1 -2 -1 -2 2 -2 -6
pair ask&sign	-7 -17 -3 -4 -9 100 -54 -3 -4 -22
pair ask&slot	-3 62 -14 8 -13 -1 -21 -3 -13 15
pair ask&sorry	-3 -2 1 6 0 0 -2 0 0 0
pair ask&stage	-5 -4 -2 -1 -13 -6 34 -1 -1 8
pair ask&start	9 -4 -7 -1 -1 24 -16 -3 -1 -76
pair ask&study	9 -11 -1 -1 9 -1 3 -1 -7 20
pair ask&talk	-14 2 27 -9 -10 -11 30 -13 -2 55
pair ask&task	32 -9 -2 -1 -9 -1 -14 -10 14 -5
pair ask&team	13 15 -3 -2 -3 -8 0 -6 -6 17
pair ask&thank	3 -9 -7 -3 3 -6 12 13 -7 -10
pair ask&ticket	-5 -8 -1 -1 -2 6 7 6 -2 10
pair ask&time	22 -51 34 2 -7 55 12 -51 -16 -98
pair ask&title	3 18 1 -2 7 -10 -12 0 -4 -29
pair ask&urgent	-1 -1 -1 0 -1 0 -1 6 0 20
pair ask&video	-7 3 -1 13 -1 -2 -3 -1 -1 4
pair ask&wait	-9 -14 13 -2 -6 -16 47 -8 -4 -22
pair ask&wish	4 -2 -1 -2 5 12 -15 -2 0 -2
pair asked&available	-4 4 30 -8 -13 17 -6 -9 -12 -1
pair asked&away	-4 -6 0 -1 -3 -1 1 14 0 3
pair asked&book	-1 4 0 0 -1 -1 -1 0 0 40
pair asked&call	-18 122 -13 -3 -16 -14 -28 -5 -26 24
pair asked&candidate	-1 -7 0 0 10 0 -1 0 -1 7
pair asked&choose	-54 104 -13 -1 -4 -17 -14 -1 -1 -31
pair asked&closer	-7 28 -6 -1 6 -7 -12 -1 -1 -5
pair asked&cold	0 0 0 0 -1 -2 3 0 0 60
pair asked&confirm	-14 5 15 -1 -2 9 -9 -1 -1 -13
pair asked&deadline	-1 24 -11 -2 3 -23 6 12 -8 -56
pair asked&document	-7 -9 -2 -1 -13 -5 39 -1 -1 -80
pair asked&event	8 2 -10 0 -1 0 3 0 -1 -11
pair asked&exit	0 0 0 0 0 0 0 0 0 14
pair asked&family	0 -4 0 0 -3 -2 11 0 -1 96
pair asked&future	-3 0 7 -1 13 -1 -14 -1 -1 -17
pair asked&hear	22 1 -2 -1 -1 -1 -16 -1 -2 26
pair asked&hiringside	6 -4 -4 0 0 -1 4 0 0 54
pair asked&hitch	33 -9 -16 -1 -1 -2 -3 -1 0 19
pair asked&inbox	-1 -16 -1 0 -2 -1 24 -1 -1 19
pair asked&interview	11 24 -1 -6 -5 -4 -12 -3 -4 -48
pair asked&join	-2 -10 -2 0 -3 53 -34 -1 0 -7
pair asked&keen	28 -16 -1 0 3 -7 -6 0 0 45
pair asked&mediaword	-2 7 0 0 0 0 -4 0 0 24
pair asked&meet	25 12 -6 -2 -2 -4 -16 -2 -6 -80
pair asked&mine	0 -2 0 0 0 3 -1 0 0 12
pair asked&move	9 -52 75 -4 -7 -25 12 -5 -3 -122
pair asked&not	39 9 -38 -2 -2 1 -4 -2 -1 -27
pair asked&offer	-1 0 1 0 0 -1 2 0 0 12
pair asked&office	-2 27 -1 0 -2 -3 -5 -1 -13 51
pair asked&official	-5 -15 -1 0 -1 -2 26 -1 -1 -46
pair asked&onward	23 -23 -4 0 -3 -7 16 -1 -1 11
pair asked&other	-11 -54 64 -3 -3 -1 9 -1 -1 -5
pair asked&pay	-2 -6 0 -1 -5 -17 34 -1 -3 -10
pair asked&prepare	-19 3 16 -1 -1 -2 4 -1 -1 27
pair asked&property	17 -18 -4 0 -3 -11 21 -1 0 47
pair asked&recorded	0 0 0 0 0 0 0 0 0 14
pair asked&recruiter	-1 -13 -1 -3 24 -15 12 -1 0 39
pair asked&remind	6 -26 -19 -5 -5 -25 81 -4 -3 -28
pair asked&review	0 9 -1 0 0 -2 -5 0 0 -6
pair asked&role	-3 14 -6 -2 -2 -23 27 -2 -2 -18
pair asked&sales	26 -25 0 0 0 0 0 0 0 49
pair asked&send	-16 24 7 -2 -15 -15 23 -2 -5 -88
pair asked&shop	-1 -5 0 0 -3 -11 21 -1 0 -3
pair asked&sign	-1 -6 -1 0 -3 6 8 -1 -1 15
pair asked&slot	-34 42 68 -9 -15 -29 -2 -8 -14 41
pair asked&stage	-14 16 -2 -3 -12 -9 22 13 -12 -22
pair asked&start	-3 -3 -6 -1 -1 14 0 -1 0 -27
pair asked&study	-4 -6 -1 0 8 -3 10 0 -3 9
pair asked&talk	-18 87 21 -4 -17 -18 -42 -4 -5 24
pair asked&team	19 -25 0 0 -1 -1 11 -1 -1 7
pair asked&ticket	0 -4 0 0 0 0 6 0 -2 12
pair asked&time	-18 -1 56 -16 -18 19 29 -15 -36 5
pair asked&title	-8 -5 -6 -1 -2 24 1 -1 -1 -52
pair asked&video	24 -16 -2 -1 -1 -2 -2 -1 -1 -21
pair asked&wait	27 -43 -38 -2 -13 -24 98 -3 -2 -33
pair available&book	-11 44 -5 -1 -7 -6 -7 -5 -2 -26
pair available&bounce	-7 -4 -1 0 0 -1 -3 17 0 -9
pair available&call	7 4 -11 -4 -15 -7 36 -10 0 24
pair available&candidate	-1 1 0 0 -1 1 -1 0 1 14
pair available&choose	-3 12 1 -3 -2 -1 -2 -1 -2 -6
pair available&closer	-2 3 -1 0 8 0 -4 -1 -2 0
pair available&cold	0 0 0 0 0 1 0 0 0 11
pair available&confirm	23 3 -5 -3 1 -4 -22 5 3 -17
pair available&deadline	12 4 -4 -2 -11 1 3 -2 -3 -35
pair available&decide	-2 -21 21 0 -1 -1 16 -12 -1 -8
pair available&event	-2 7 -1 0 -1 -1 -1 0 -1 7
pair available&future	-4 0 -1 -3 5 -2 -30 37 -2 -7
pair available&hear	9 -5 -1 -2 -3 -3 16 -7 -5 17
pair available&hiringside	7 -3 -4 0 -1 1 0 0 0 6
pair available&hitch	24 -10 -5 -4 -2 -1 -1 -1 0 2
pair available&hold	-1 -1 -1 0 -10 0 14 0 0 -7
pair available&interview	-24 66 -46 -8 -7 -3 -14 33 4 -39
pair available&invite	-1 -2 -1 0 -1 0 -1 0 6 -12
pair available&keen	0 0 0 0 0 0 0 0 0 56
pair available&link	-14 14 -2 -3 -2 -3 -3 17 -3 2
pair available&mediaword	-1 0 0 0 0 0 0 1 0 29
pair available&meet	-5 18 10 -4 -8 -2 -9 10 -9 15
pair available&move	16 -8 9 0 -9 -2 -5 -3 2 -20
pair available&not	30 10 -28 -9 -12 -3 -4 19 -4 -39
pair available&office	0 0 0 0 0 1 0 0 0 36
pair available&onward	-1 0 0 0 0 0 0 0 1 -19
pair available&other	-3 -15 29 -2 3 -2 -6 -2 -1 15
pair available&pay	-1 -1 1 0 0 0 2 0 0 14
pair available&practice	0 0 0 0 0 0 0 0 0 23
pair available&prepare	5 -13 3 -1 -3 -1 16 -5 -2 29
pair available&property	0 1 0 0 0 0 0 0 0 31
pair available&received	0 -1 0 0 -5 0 -1 11 -4 33
pair available&recorded	-8 16 0 0 0 0 -4 -1 -1 28
pair available&recruiter	-2 0 2 -2 5 0 -1 0 -2 5
pair available&remind	4 -18 1 -4 1 -2 20 -1 -1 -19
pair available&review	-1 1 0 0 0 0 -1 6 -4 -4
pair available&role	-6 -13 -7 -1 -15 -4 43 -1 4 51
pair available&sales	-3 14 0 -1 -5 -1 -2 -2 0 13
pair available&send	-11 21 -2 -1 -2 -6 6 -2 -4 -16
pair available&service	-2 7 0 0 -1 -1 -2 0 -1 -19
pair available&shop	-4 21 -5 -1 -5 -1 -3 -2 0 49
pair available&sign	12 -7 -1 0 -4 4 -2 -1 -1 -10
pair available&slot	-12 -4 21 -3 -7 -5 13 4 -7 -42
pair available&sorry	-5 18 -10 -2 -5 0 7 -1 -1 -15
pair available&stage	-2 -9 2 -1 -1 -6 18 -1 0 -15
pair available&study	-4 25 -1 0 -5 -3 -6 -5 -1 -31
pair available&talk	-3 10 0 0 -2 -1 -10 -1 6 21
pair available&team	-5 8 5 -3 -2 -1 10 -13 0 -18
pair available&thank	21 -12 -5 0 0 0 -16 0 14 10
pair available&ticket	-9 7 -7 -3 0 1 -5 17 -1 -4
pair available&time	-24 117 -34 -17 -1 -17 -46 33 -10 -50
pair available&title	1 29 -14 -6 -2 2 -7 -1 -1 8
pair available&video	0 11 -1 -1 -1 -2 -4 -1 -1 -17
pair available&wait	1 -18 -4 0 0 -3 33 -9 -1 28
pair away&back	-6 -3 -7 -4 -1 -1 -8 31 -2 -7
pair away&book	8 7 -9 0 -1 5 -4 -6 0 0
pair away&choose	-1 -1 -1 0 2 1 -2 1 0 -9
pair away&confirm	6 -2 -1 -1 -12 0 11 0 0 -10
pair away&deadline	4 -21 -16 10 -23 -13 1 59 0 -36
pair away&education	-2 -1 -1 -1 15 -7 -7 4 -1 -13
pair away&event	-1 -1 -1 -1 -1 1 -4 8 0 -2
pair away&feedback	-1 0 0 0 -2 0 3 2 0 -2
pair away&filled	-5 4 -7 -3 -11 -1 5 21 -2 -15
pair away&finance	-1 -1 0 0 -1 9 -5 0 0 -12
pair away&hear	-4 -8 -3 -1 -3 -1 8 13 -2 -1
pair away&hitch	-2 -1 1 -1 -1 0 8 -4 -1 -7
pair away&hold	-1 -1 -1 -1 -12 -1 16 1 0 -7
pair away&inbox	-3 -2 -3 -2 -1 -2 -12 27 -1 -17
pair away&interview	10 -2 -7 5 0 0 -1 -5 0 -4
pair away&meet	-13 -1 -1 13 -1 -1 -26 33 -3 -13
pair away&move	-5 -2 1 0 -1 -3 -29 41 0 -4
pair away&not	-17 -17 -35 -23 -9 -14 56 66 -8 -63
pair away&offer	-2 -1 -1 -1 1 9 -5 0 -1 -21
pair away&official	0 0 0 0 0 0 0 1 0 18
pair away&onward	-1 0 0 0 -10 0 12 0 0 -1
pair away&other	0 0 0 0 -10 0 13 -1 0 21
pair away&pay	-2 -2 -1 -1 -13 12 6 2 -1 -31
pair away&prepare	-2 -1 -2 -1 0 -1 -24 30 0 5
pair away&remind	-4 -1 -4 6 0 -1 -17 22 -1 -7
pair away&review	-1 0 0 0 -12 0 11 2 1 16
pair away&role	-2 -2 -1 0 -12 5 11 1 -1 28
pair away&send	-2 -1 0 -1 0 2 -1 3 0 -11
pair away&slot	-1 -1 1 0 -1 1 -2 3 0 -6
pair away&sorry	-2 -1 -2 6 -1 0 2 -1 0 -4
pair away&stage	0 -7 -1 -2 -1 -1 0 13 -1 -5
pair away&team	-16 -9 1 14 13 -2 21 -18 -4 -16
pair away&time	-43 -15 16 -31 -12 -19 23 91 -11 -55
pair away&title	-17 -10 -7 6 9 -11 48 -14 -5 -2
pair away&wait	-4 -2 -4 -2 -16 -3 51 -26 5 -12
pair back&bounce	-1 -1 -1 0 -6 0 -1 10 0 -15
pair back&closer	-7 -1 -1 -1 -1 -1 -1 -1 13 -3
pair back&deadline	-7 1 -2 0 -4 -2 14 -6 7 4
pair back&feedback	-2 -1 -2 -3 24 -4 -8 -2 -2 -10
pair back&hear	-3 -3 -2 -4 20 -4 -12 0 7 -10
pair back&inbox	-7 -2 -2 -1 5 -2 -16 14 11 -10
pair back&not	-1 -1 -1 1 13 0 -13 2 0 12
pair back&offer	-2 -1 -1 0 -1 10 -6 0 -1 -1
pair back&role	-2 -1 -1 0 -2 -1 7 -1 0 0
pair back&send	-6 -6 -3 -2 -2 10 0 12 -3 20
pair back&sign	-6 -2 -1 -1 -2 16 -4 -1 -1 13
pair back&stage	-1 -1 -1 0 4 -2 1 1 -1 -3
pair back&start	-3 -2 -1 -1 -1 10 -6 -1 4 -7
pair back&ticket	-1 0 0 0 -1 0 9 -6 -1 14
pair back&time	-25 -20 2 -10 -6 -6 20 37 8 -49
pair back&title	-1 -1 -1 -1 -1 4 1 0 0 -18
pair back&wait	-5 3 1 -1 -2 -1 6 -1 0 -11
pair book&call	8 -7 -14 -3 -3 -2 2 6 14 -41
pair book&cancel	-27 -4 4 41 -3 -2 -5 -2 -3 -1
pair book&candidate	-3 -32 0 1 3 0 34 -1 -2 13
pair book&choose	-11 24 -1 0 -3 -1 -5 -1 -3 -10
pair book&civic	-3 5 1 0 -1 0 0 0 0 -13
pair book&closer	-6 -4 -1 -1 10 -1 -2 -3 8 22
pair book&cold	-1 -1 1 0 0 0 0 0 3 6
pair book&confirm	-28 -8 0 -1 -2 -4 44 -2 1 27
pair book&deadline	27 -1 -16 1 -1 -1 -1 -7 -1 -6
pair book&decide	-16 8 0 0 -1 0 0 10 0 -4
pair book&education	7 -1 -1 3 -3 -1 -5 -1 2 -2
pair book&event	5 0 -1 2 -1 -1 -1 -1 -1 20
pair book&filled	-9 7 -1 3 2 -1 -1 0 -1 5
pair book&finance	1 -1 0 0 0 5 -4 0 0 6
pair book&glad	1 0 0 0 0 0 0 0 0 14
pair book&health	0 0 0 0 0 0 0 0 0 47
pair book&hear	-5 7 1 2 -8 -2 -7 11 0 -10
pair book&hiringside	-2 6 0 0 -1 0 -2 -1 0 -27
pair book&hitch	-21 28 17 -1 -1 0 -19 -2 -1 8
pair book&inbox	-8 3 -1 -1 -1 -1 -1 -2 12 27
pair book&interview	-35 47 10 -6 -15 -7 -3 -2 12 -75
pair book&invite	8 -8 -2 0 9 -1 -4 -3 2 -14
pair book&keen	7 -1 -1 -1 -1 -1 -2 -1 0 7
pair book&link	-3 32 -2 -3 -5 -6 -6 -4 -3 -46
pair book&mediaword	1 0 0 0 0 0 0 0 0 10
pair book&meet	-5 0 1 12 -1 -1 -5 -1 -1 2
pair book&move	-46 6 42 -1 -2 -2 -5 10 -2 -38
pair book&not	-19 23 3 18 1 -1 -17 -3 -5 33
pair book&offer	-3 0 0 0 0 9 -4 0 0 17
pair book&office	0 -1 1 2 0 0 -1 0 0 12
pair book&official	-6 8 -1 1 0 0 -1 0 0 70
pair book&onward	0 -1 0 1 1 0 0 0 0 -6
pair book&other	-9 -2 -14 14 -2 -1 -1 12 2 -31
pair book&pay	2 -1 0 -1 -1 5 -6 0 2 -21
pair book&practice	0 0 0 0 0 0 0 0 0 9
pair book&prepare	0 -1 2 0 0 0 -1 0 0 7
pair book&property	1 0 0 1 0 0 0 0 0 22
pair book&received	7 15 -1 0 -4 -2 -11 -1 -2 -5
pair book&recruiter	-6 9 -15 11 -1 -1 -2 -1 5 4
pair book&remind	-7 -4 -12 12 -1 24 -10 -2 -1 64
pair book&review	-14 -2 -1 -1 6 -2 -2 -2 17 -11
pair book&role	-5 12 -6 8 13 5 -8 -2 -16 -43
pair book&sales	-3 5 0 0 0 0 -1 0 0 15
pair book&send	12 3 -1 -1 -2 0 -11 -1 0 -5
pair book&shop	4 13 -5 -3 -1 -1 -5 0 -1 20
pair book&sign	11 -2 -1 0 -3 -8 6 -1 -1 5
pair book&slot	31 20 -20 10 -10 -6 -24 7 -8 -13
pair book&sorry	-3 -1 -4 14 -4 -1 -1 -1 -1 15
pair book&stage	13 -34 -1 3 -2 -1 26 -1 -2 -18
pair book&start	-2 0 -1 0 -2 3 -2 -2 7 10
pair book&study	6 20 -2 -1 -8 -3 -5 -5 -3 -48
pair book&talk	16 12 -9 -2 -5 -2 -5 -2 -3 -5
pair book&task	2 4 -4 3 -1 -1 -1 -1 -1 -6
pair book&team	28 -7 -25 -3 -7 2 8 9 -4 -35
pair book&thank	-5 12 -5 0 -1 0 0 0 0 -5
pair book&ticket	-2 4 0 0 -1 0 -2 0 2 -7
pair book&time	-29 -17 13 49 -8 19 -31 -19 24 77
pair book&title	5 6 -11 2 7 -4 -7 -3 4 1
pair book&video	-15 5 -1 14 -1 -1 -1 -1 -1 -17
pair book&wait	6 -2 -1 -2 -4 -9 16 -7 2 -3
pair bounce&filled	-7 -4 -4 -2 -5 -3 -2 27 -1 -2
pair bounce&inbox	-16 -5 4 -3 -15 -2 -10 25 22 -11
pair bounce&interview	-15 -2 7 -1 -1 -1 -1 15 -1 16
pair bounce&invite	-18 -8 -7 -2 -7 -4 -4 51 -1 -19
pair bounce&machine	-2 -3 -1 -1 -9 -1 -3 5 16 -21
pair bounce&move	-1 0 9 0 0 0 -1 -5 0 -4
pair bounce&not	-9 -5 6 -3 -17 -2 -11 27 14 -56
pair bounce&recruiter	0 0 0 0 -1 0 -1 1 2 15
pair bounce&shop	-1 -1 -1 -1 -1 0 -1 7 -1 -7
pair bounce&sign	-7 -7 -4 -2 -7 4 -6 31 -2 -14
pair bounce&slot	-21 -8 -4 -1 -1 7 -6 35 -1 -3
pair bounce&sorry	0 0 1 -1 -6 0 -1 8 0 -4
pair bounce&thank	-12 -1 -3 -1 -1 0 -1 19 -1 -14
pair bounce&time	-47 -11 2 -2 -1 -1 -2 63 -1 -21
pair bounce&title	-9 0 -2 -1 -1 0 -1 13 0 -7
pair call&cancel	-8 -3 -4 37 -11 -2 -6 -2 -1 -52
pair call&candidate	-1 1 0 0 3 0 3 -2 -4 19
pair call&choose	-1 3 -1 -1 -1 0 -1 -1 2 35
pair call&closer	-1 -1 0 0 -1 0 0 0 4 7
pair call&cold	8 -3 0 -1 -1 0 -3 0 0 13
pair call&confirm	9 -2 -2 -1 -1 0 -2 -1 -1 16
pair call&deadline	-15 30 -4 -3 11 -4 1 -6 -10 -9
pair call&decide	-5 -10 -3 -1 0 -2 23 -1 -1 -13
pair call&document	0 -3 -1 0 -1 -1 6 -1 -1 -6
pair call&enjoyed	5 6 -2 -1 0 0 -6 0 -1 10
pair call&event	-2 -2 -1 4 -1 -1 3 0 0 -21
pair call&family	1 0 0 0 0 0 0 0 0 56
pair call&feedback	-4 -4 -1 -1 31 -1 -15 -4 -1 -22
pair call&finance	-8 19 0 -1 0 -2 -6 0 0 24
pair call&glad	-6 -8 -4 -1 -1 -5 27 -1 -1 23
pair call&health	-2 0 1 0 0 3 0 0 0 7
pair call&hear	0 3 -8 -3 19 -8 8 -5 -6 -24
pair call&hiringside	3 -2 0 0 0 0 0 0 0 17
pair call&hitch	-2 -1 -2 0 0 -1 6 -1 0 0
pair call&hold	1 -2 -1 2 0 -1 0 -1 0 -4
pair call&inbox	-18 -19 -3 -1 24 -3 23 -3 0 3
pair call&interview	-3 13 -9 2 -7 -4 -21 8 20 22
pair call&invite	13 -3 -2 -2 -1 0 -3 -1 -1 -14
pair call&keen	11 -8 -2 -1 9 0 -5 -2 -1 -21
pair call&link	3 -1 0 0 0 0 0 0 0 -17
pair call&lure	7 -1 -2 0 -1 0 -3 0 0 8
pair call&mediaword	0 1 0 0 0 0 0 0 1 53
pair call&meet	2 -3 1 -1 -3 -1 1 -1 5 -34
pair call&move	-1 -2 -9 -1 0 -1 0 12 -1 55
pair call&not	36 -8 -10 -9 11 -5 4 -2 -17 16
pair call&offer	-1 0 -1 0 1 0 1 0 -1 -4
pair call&office	12 8 -3 -1 -2 -1 -12 0 -1 12
pair call&onward	0 0 0 0 4 0 1 0 -4 17
pair call&other	-3 0 3 5 -2 -2 -14 11 2 -40
pair call&pay	21 -4 -2 -1 -1 -2 -11 -1 1 12
pair call&prepare	31 -10 -8 -3 -4 -11 16 -9 -3 -7
pair call&property	0 1 0 0 0 0 0 0 0 10
pair call&recruiter	-4 15 1 3 -4 -1 -8 -1 0 12
pair call&remind	-3 -19 -6 12 -16 -20 61 -6 -2 -18
pair call&review	-15 -7 0 -1 -2 0 -2 -1 28 10
pair call&role	14 44 -5 -7 -4 -6 -44 4 4 -40
pair call&sales	8 -3 -2 -1 -1 0 -1 0 0 21
pair call&send	2 -5 -3 -2 -4 -5 20 -2 -1 -14
pair call&sign	1 -4 1 -1 -1 3 -1 1 0 39
pair call&slot	32 2 -32 2 4 -10 11 7 -16 -32
pair call&sorry	-4 -14 29 19 -10 -4 -13 -1 -1 -21
pair call&stage	0 13 -1 -1 -1 -1 -1 -1 -7 -14
pair call&talk	19 19 -3 -5 2 -5 -28 -2 3 -4
pair call&team	-4 -9 -14 -2 10 2 0 16 2 -49
pair call&thank	-6 -5 -3 -6 2 -6 -16 -10 50 0
pair call&ticket	-1 -1 -1 0 -2 0 6 -2 1 -1
pair call&time	59 -10 -27 -15 -12 -34 18 -23 44 19
pair call&title	-24 43 -4 -5 -6 -2 -22 4 16 20
pair call&video	-6 23 -2 -2 -1 -3 -7 -1 -1 -55
pair call&wait	2 -3 9 -1 -1 -1 0 -5 0 8
pair call&wish	-18 -5 -4 -9 5 -6 41 -2 -2 -31
pair cancel&candidate	5 -1 0 0 -1 -1 -2 0 0 5
pair cancel&choose	-2 -1 -1 10 -4 0 -1 0 0 26
pair cancel&confirm	-2 0 6 -2 0 0 -1 0 0 -1
pair cancel&deadline	-2 -1 -1 8 -1 0 -1 0 -2 3
pair cancel&event	-10 -2 -3 19 -1 -1 -1 -1 -1 13
pair cancel&filled	-4 -2 -3 32 -12 -3 -6 -2 -1 -9
pair cancel&health	0 0 0 2 0 0 0 0 0 65
pair cancel&hear	-2 -1 -1 8 -2 -1 -1 0 0 42
pair cancel&hiringside	-1 0 0 2 0 0 0 0 0 5
pair cancel&hitch	0 0 1 2 -1 0 -1 0 0 48
pair cancel&hold	-10 -2 3 51 -7 -3 -30 -1 -1 -10
pair cancel&interview	-78 -16 -9 160 -25 -4 -13 -8 -7 -99
pair cancel&link	13 -1 -12 1 0 0 0 0 0 -21
pair cancel&meet	-2 -1 4 5 -2 -1 -2 -1 -1 0
pair cancel&move	7 -3 -9 7 -1 0 -2 1 0 12
pair cancel&not	-3 -6 -4 37 -12 -2 -8 0 -2 -15
pair cancel&office	-1 -1 0 6 -2 0 0 0 0 0
pair cancel&other	-2 -1 -1 22 -13 -1 -2 -1 0 -7
pair cancel&prepare	8 -1 -1 0 -2 -1 -2 0 0 -3
pair cancel&recruiter	-3 -1 2 11 -3 -1 -3 -1 -1 -22
pair cancel&remind	-21 -3 8 46 -12 -3 -11 -2 -2 -13
pair cancel&role	-19 -7 -8 98 -14 -6 -33 -4 -7 -42
pair cancel&sales	-6 0 -1 11 -4 0 0 0 1 -6
pair cancel&shop	-8 -1 -1 20 -6 0 -2 -1 -1 -9
pair cancel&slot	-13 -2 4 29 -10 -2 -3 -2 -1 -4
pair cancel&sorry	-9 -4 -7 50 -16 -3 -7 -2 -2 36
pair cancel&talk	-10 -1 -6 22 -2 0 -1 0 0 -3
pair cancel&team	2 -2 -1 16 -4 -2 -7 -1 -1 -25
pair cancel&time	-66 -13 0 136 -14 -8 -23 -7 -7 -40
pair cancel&title	-27 -3 -3 40 -1 -1 -3 -1 -1 2
pair candidate&choose	-10 -6 -3 -3 36 -5 -20 -5 16 -53
pair candidate&civic	14 -4 0 -1 -2 0 -1 0 -5 65
pair candidate&closer	-3 -10 -1 -1 32 -2 -4 -2 -9 -53
pair candidate&confirm	-11 -1 -5 8 -12 0 1 -1 21 7
pair candidate&deadline	-1 -5 -3 -4 -18 12 33 0 -14 -39
pair candidate&decide	-4 -4 -2 -1 -1 -1 25 -2 -11 -39
pair candidate&document	0 -4 -1 -1 -8 13 11 -5 -6 -22
pair candidate&education	0 -1 0 0 1 -1 2 0 0 10
pair candidate&enjoyed	14 -10 -1 -1 2 -1 1 -1 -4 2
pair candidate&event	-4 1 -1 -1 0 -1 -2 -1 7 -26
pair candidate&family	0 12 0 0 -2 0 -9 0 0 -3
pair candidate&feedback	0 -2 -1 -1 -1 0 7 -2 -2 3
pair candidate&filled	-3 -5 -1 -2 14 -2 5 -1 -5 -20
pair candidate&finance	-11 4 0 -1 8 -1 -1 -1 2 8
pair candidate&future	-4 -1 0 0 -3 0 -5 0 14 -2
pair candidate&glad	11 31 -3 -4 -16 -5 -20 -1 7 -8
pair candidate&health	0 0 0 0 -3 0 0 0 4 22
pair candidate&hear	7 -9 -1 -1 1 9 4 -2 -9 -59
pair candidate&hiringside	3 -19 31 -2 -13 14 2 -3 -13 39
pair candidate&inbox	7 -1 0 0 -1 0 -3 -1 0 10
pair candidate&interview	10 5 -2 -1 -10 -2 -8 -1 7 80
pair candidate&invite	4 -15 -1 -1 -4 -1 -11 -2 32 -25
pair candidate&join	3 -1 0 0 0 0 0 0 1 0
pair candidate&keen	0 2 0 0 -1 0 -2 0 0 13
pair candidate&link	1 1 -1 2 -6 14 -4 -1 -5 -38
pair candidate&mediaword	-1 -1 0 0 4 0 -2 0 1 -34
pair candidate&meet	12 -15 -2 0 9 -1 -18 0 16 -10
pair candidate&move	-10 -3 -5 -1 -13 -1 41 -1 -7 3
pair candidate&not	1 -5 -2 -4 10 -3 2 -2 4 -51
pair candidate&offer	-8 -3 -11 -3 23 3 -9 -2 11 -26
pair candidate&office	-5 -5 -2 -2 6 0 17 -1 -9 33
pair candidate&official	-2 -2 0 1 2 0 -2 0 4 6
pair candidate&onward	-8 -3 -7 -1 5 -2 12 -3 6 -40
pair candidate&other	-19 -12 -10 2 95 -15 -26 -4 -10 -47
pair candidate&practice	0 0 0 0 0 0 0 0 0 6
pair candidate&prepare	4 -2 -1 -3 -3 -1 27 -1 -20 -2
pair candidate&property	-4 10 0 -1 6 0 -3 -1 -7 60
pair candidate&received	-5 0 -3 -2 8 -4 -9 -4 19 -94
pair candidate&recruiter	24 1 -1 -1 -29 1 -5 -1 11 -13
pair candidate&remind	-8 -1 -1 6 -3 0 -13 21 -1 16
pair candidate&review	-5 -15 -3 -4 15 -4 13 -5 8 25
pair candidate&role	-8 -15 -7 2 46 -10 -5 -5 3 -12
pair candidate&sales	-3 12 -1 -1 1 -1 8 0 -15 1
pair candidate&send	-1 -1 -1 -1 1 -1 0 -1 3 -14
pair candidate&shop	-7 -1 0 0 4 -1 6 3 -4 -56
pair candidate&sign	-7 -7 -2 -2 29 -2 26 1 -37 -84
pair candidate&slot	-3 -24 27 -4 33 -12 -13 -2 -3 3
pair candidate&sorry	-1 -1 -1 -1 8 -1 -2 -1 -1 2
pair candidate&stage	-15 36 -4 -5 -10 -7 17 -4 -8 6
pair candidate&study	-2 -5 -1 -1 15 -1 -3 -1 -2 -57
pair candidate&talk	28 -15 -1 -1 -6 -1 -1 -1 -3 11
pair candidate&team	-4 -28 -5 -12 32 -5 5 1 16 -11
pair candidate&thank	-8 14 -2 -2 -9 -2 -23 19 11 -9
pair candidate&ticket	-12 4 -2 -3 -25 13 12 23 -10 -34
pair candidate&time	-8 -19 19 -3 24 -20 -32 15 24 38
pair candidate&title	26 2 -8 -10 0 -12 56 2 -56 -1
pair candidate&wait	-4 -3 0 0 -18 -1 30 -1 -3 31
pair candidate&wish	-1 1 0 0 2 0 -1 0 1 -10
pair choose&civic	7 2 -1 -1 -4 -1 -1 -1 -1 44
pair choose&closer	-2 -5 -2 -1 8 -3 -5 -2 11 -41
pair choose&cold	0 0 0 -1 3 -1 -1 0 0 -2
pair choose&confirm	-6 -4 -1 -1 0 17 -1 -2 -1 16
pair choose&deadline	19 -18 -4 -2 -30 -6 56 -10 -4 -60
pair choose&decide	-16 9 -2 -1 -6 25 -6 -3 -1 -17
pair choose&document	-3 -5 -1 -1 -5 14 -1 0 1 -6
pair choose&education	-1 -1 -1 -1 6 -1 -1 0 -1 -32
pair choose&enjoyed	-1 -2 -1 -1 0 7 0 -2 -1 -34
pair choose&event	-6 0 -1 0 18 -3 -4 -2 -2 20
pair choose&feedback	-3 0 -1 0 1 -1 5 -1 0 -6
pair choose&filled	2 -3 -2 -1 21 -3 -6 -1 -6 -16
pair choose&finance	-1 -2 -1 -1 6 0 0 -1 -1 22
pair choose&future	-4 8 1 1 -4 0 0 -1 -1 -7
pair choose&glad	-3 -14 -2 -7 -24 75 -19 -3 -3 -12
pair choose&health	8 -5 -1 1 -2 2 -2 -1 -1 83
pair choose&hear	-4 -3 -2 17 -13 13 -10 -3 4 -2
pair choose&hiringside	-2 0 0 0 3 1 -2 0 -1 -19
pair choose&hitch	-1 -1 4 -2 0 0 0 0 0 23
pair choose&hold	-2 -2 -1 1 -19 1 24 -1 -2 -28
pair choose&inbox	-2 3 -1 -1 0 0 -1 2 0 -13
pair choose&interview	-27 10 -7 0 8 20 -11 -6 12 -42
pair choose&invite	0 4 0 0 -3 2 -1 0 -1 -32
pair choose&join	-1 2 0 0 0 3 -1 0 -1 -8
pair choose&keen	7 12 -1 -1 -11 10 -12 -2 -1 -29
pair choose&link	-12 14 16 -4 -4 -2 -5 -2 -2 -13
pair choose&mediaword	-1 -1 0 0 4 0 -1 0 -1 -30
pair choose&meet	-8 15 2 -2 6 -1 -8 0 -4 -15
pair choose&move	-2 -8 16 -3 -3 4 -4 -1 -1 26
pair choose&not	-11 -9 -9 34 -8 3 -3 -5 8 -32
pair choose&offer	1 -7 -1 -1 -1 15 -3 -1 -2 -14
pair choose&office	-1 -1 -1 2 -11 2 12 -1 -2 76
pair choose&official	4 -3 -1 0 0 2 -1 0 0 -5
pair choose&onward	1 -7 -1 0 13 6 -6 -1 -5 -4
pair choose&other	-23 -21 -4 17 79 -13 -17 -9 -9 60
pair choose&pay	-3 -3 -2 -2 -7 26 -6 -3 -1 -31
pair choose&practice	0 0 0 0 0 0 0 0 0 18
pair choose&prepare	-3 -1 -1 2 4 0 -1 0 -1 9
pair choose&property	3 -4 -1 0 -2 4 2 -1 -1 30
pair choose&received	-2 -6 0 -1 24 -2 -3 -1 -9 -48
pair choose&recruiter	3 0 2 -3 -22 17 -5 -2 10 -109
pair choose&remind	-1 0 -1 20 -10 -2 -3 -2 0 27
pair choose&review	-2 -1 -1 -1 4 -2 2 -1 2 8
pair choose&role	-7 -7 -5 -6 -16 56 2 -6 -10 -82
pair choose&send	2 -3 10 -3 -1 4 -4 -1 -4 -31
pair choose&shop	-1 1 0 0 1 1 -1 0 -1 5
pair choose&sign	-6 -6 -2 -3 26 18 -9 -3 -17 -30
pair choose&slot	-32 92 -11 -4 -8 -11 -15 -6 -5 71
pair choose&sorry	-2 -1 -1 2 9 -1 -3 -1 -1 8
pair choose&stage	45 -15 -8 12 -20 6 -15 -3 -3 -43
pair choose&study	-2 2 -1 0 3 0 -1 -1 -1 -23
pair choose&talk	-1 16 0 0 -1 -7 -5 0 0 -6
pair choose&task	-3 -3 0 -1 26 -1 -13 0 -5 -18
pair choose&team	-18 2 1 1 25 6 3 -12 -9 -19
pair choose&thank	35 -29 -6 -2 10 -2 -1 -4 -3 -56
pair choose&ticket	-5 3 -1 -1 -4 -1 17 -10 0 -41
pair choose&time	-60 65 -19 18 -13 61 -39 -7 -5 -9
pair choose&title	-26 -8 5 -6 65 48 -61 -7 -10 -19
pair choose&wait	-5 -1 9 -2 -1 -1 2 0 -1 17
pair choose&wish	-1 0 0 0 4 2 -1 0 -3 -9
pair civic&confirm	-1 0 1 0 0 0 0 0 0 4
pair civic&deadline	-1 -3 -3 0 -13 -2 25 -3 -1 0
pair civic&decide	-2 -4 -2 -3 -2 -4 24 -3 -4 -57
pair civic&education	-1 0 0 0 10 -5 -2 -1 -1 2
pair civic&enjoyed	-1 0 0 0 0 1 2 0 -1 -15
pair civic&event	0 0 1 0 0 0 0 0 0 15
pair civic&finance	-1 -2 0 0 11 -7 1 -1 0 9
pair civic&health	0 0 0 0 0 0 0 0 0 15
pair civic&hear	-2 0 0 0 10 -5 -2 -1 0 5
pair civic&hiringside	14 -3 0 -1 -7 0 0 0 -2 -15
pair civic&interview	-1 4 0 0 -1 -1 -1 -1 0 17
pair civic&invite	-8 -1 0 -1 0 13 -2 0 0 13
pair civic&meet	-23 20 -1 -1 -1 8 -2 -1 0 37
pair civic&move	-1 0 0 0 -2 -1 5 -1 0 22
pair civic&not	-3 -1 0 -2 2 -3 11 -3 -1 67
pair civic&offer	-1 -1 0 0 2 3 -1 0 -2 -9
pair civic&office	0 0 0 0 0 0 1 0 0 71
pair civic&official	0 0 0 0 0 1 0 0 0 5
pair civic&onward	1 6 -1 -1 -6 0 2 -1 0 -23
pair civic&practice	0 0 0 0 0 0 0 0 0 4
pair civic&prepare	0 0 1 0 0 0 0 0 0 9
pair civic&received	0 0 0 0 0 0 0 0 0 27
pair civic&recruiter	15 9 -1 0 -8 0 -2 0 -12 -16
pair civic&review	-2 10 -1 -2 1 -1 7 -1 -11 -25
pair civic&role	-4 28 -1 -3 -6 -4 3 -1 -11 -44
pair civic&sign	0 0 0 0 0 0 0 0 0 13
pair civic&slot	-11 1 -1 -1 -1 1 14 -1 0 26
pair civic&sorry	-1 0 0 1 2 0 -1 0 0 31
pair civic&stage	9 3 -1 -2 -13 -2 8 -1 -1 -7
pair civic&study	0 0 0 0 0 0 1 0 0 6
pair civic&talk	0 0 0 0 0 0 1 0 0 13
pair civic&team	1 8 -1 -2 -11 2 20 -2 -14 2
pair civic&thank	0 0 0 0 4 0 0 0 -2 7
pair civic&ticket	-3 3 0 0 -1 1 1 0 0 -3
pair civic&time	-20 -2 -1 -3 7 13 7 -2 -1 107
pair civic&title	-30 39 -2 -2 17 8 -14 -2 -14 -28
pair civic&wait	-1 0 0 0 -1 0 3 0 0 9
pair closer&cold	-1 -2 0 0 -9 0 -1 0 14 -5
pair closer&deadline	5 -3 -1 -1 -1 0 -2 2 0 7
pair closer&decide	-3 -1 -3 -3 46 -2 -24 -1 -9 -12
pair closer&future	-2 0 0 0 10 -2 -3 0 -3 -5
pair closer&hear	-5 -5 -5 -2 46 -7 -33 -4 15 -17
pair closer&hiringside	-1 0 0 0 1 0 0 0 2 5
pair closer&inbox	-7 6 -1 -1 -5 -1 -5 16 -2 14
pair closer&interview	4 -4 -1 -1 -8 -1 -4 -1 17 2
pair closer&invite	-5 6 -1 -1 9 -1 -2 -4 -1 -8
pair closer&not	-12 -1 -7 -6 74 -9 0 -9 -31 -42
pair closer&onward	0 -1 -1 -1 13 -1 -1 -1 -8 -9
pair closer&other	-2 -5 -1 -1 12 -1 -3 -1 2 9
pair closer&received	-4 -4 -3 -1 7 -2 25 -6 -13 -27
pair closer&recruiter	-8 -1 -1 -1 27 -1 -3 -1 -11 -2
pair closer&review	-2 11 -1 -3 13 -3 -12 -1 -4 -25
pair closer&role	0 11 -2 -3 8 -5 -16 -3 10 -9
pair closer&slot	-4 28 -5 -1 -2 -7 -10 1 -1 22
pair closer&sorry	-2 -1 -4 -1 36 -2 -21 -2 -2 13
pair closer&stage	-1 -1 0 0 3 0 -1 0 1 -20
pair closer&talk	4 -3 0 0 4 0 -3 0 -1 3
pair closer&team	2 6 -1 -1 6 -2 -4 -2 -2 -31
pair closer&thank	-13 11 -3 -2 -27 -2 22 15 -2 -5
pair closer&time	2 -2 -2 -3 7 -2 -9 -2 11 -18
pair closer&title	0 7 -1 -3 11 -4 -12 -1 3 10
pair closer&wait	0 -1 -1 0 5 0 -3 -1 1 8
pair cold&deadline	-1 -1 -3 0 -1 -3 7 1 0 0
pair cold&enjoyed	-3 4 0 0 0 0 0 0 0 38
pair cold&event	-1 0 1 0 0 0 0 0 0 25
pair cold&family	0 0 0 0 0 0 0 0 0 17
pair cold&hear	-5 5 1 -15 -7 -2 18 -1 6 -13
pair cold&interview	-8 2 0 -1 -2 -3 10 -1 2 -36
pair cold&not	0 0 -3 0 0 -3 8 -1 0 0
pair cold&offer	0 1 0 0 0 0 0 0 0 -6
pair cold&office	-2 5 -1 -1 -1 -1 2 -1 -1 -12
pair cold&official	0 0 0 0 0 0 0 0 0 11
pair cold&other	0 -1 0 0 0 0 0 0 2 -7
pair cold&pay	0 -1 3 -2 -1 -2 4 0 0 14
pair cold&role	6 2 0 -2 -11 -1 -7 0 13 24
pair cold&sales	-15 13 -1 -1 -1 -3 11 -1 -1 -37
pair cold&send	0 0 0 0 1 0 0 0 0 19
pair cold&sign	-1 0 0 0 -1 0 2 0 -1 3
pair cold&slot	0 1 0 0 0 0 0 0 0 22
pair cold&talk	-7 8 0 -1 -2 -2 6 -1 -1 50
pair cold&team	-5 10 -1 -1 -1 -1 1 -1 0 32
pair cold&thank	5 -7 -1 -1 -15 -1 2 10 7 -32
pair cold&time	2 0 -2 -1 -1 -3 7 -1 0 4
pair cold&title	-4 5 2 -3 -1 -1 4 -1 -1 27
pair confirm&deadline	27 -11 -3 -1 -5 3 -8 -1 -1 4
pair confirm&document	-6 -1 -1 -1 -1 0 -1 -2 13 29
pair confirm&education	0 0 0 0 0 0 -2 1 2 32
pair confirm&event	9 -3 -3 0 0 0 -1 0 0 -16
pair confirm&filled	3 -3 -1 -1 -7 0 10 0 -1 -18
pair confirm&future	0 0 0 0 0 0 -1 0 2 3
pair confirm&glad	-1 -3 -2 -1 -2 15 -4 -1 -1 14
pair confirm&health	3 -2 -1 0 0 2 -1 0 0 36
pair confirm&hear	-19 29 -7 -2 9 -2 -5 -2 -1 -13
pair confirm&hiringside	3 -1 0 0 0 0 -1 0 0 -11
pair confirm&hitch	7 -1 -3 -1 -1 0 1 0 -1 -3
pair confirm&hold	-2 9 1 -6 -13 6 6 -1 0 -3
pair confirm&inbox	-4 -1 -1 -1 6 0 -3 4 0 21
pair confirm&interview	3 -16 -10 -10 -8 7 30 1 1 -12
pair confirm&invite	1 -7 -1 2 -1 0 -1 0 7 -7
pair confirm&keen	9 -12 5 0 0 1 -1 0 0 11
pair confirm&link	18 -1 -3 0 -1 0 -12 1 -1 4
pair confirm&mediaword	-1 -1 0 0 4 0 -1 0 0 22
pair confirm&meet	7 -14 15 -5 -1 -1 -2 -1 1 12
pair confirm&mine	1 -1 1 0 0 0 0 0 0 6
pair confirm&move	-3 -7 12 -1 -1 0 -1 1 -1 8
pair confirm&not	-14 -3 17 -5 -5 4 7 3 -3 -5
pair confirm&offer	0 -3 -1 0 0 6 -2 -1 -1 -12
pair confirm&office	0 0 0 1 0 0 0 0 0 28
pair confirm&official	-3 0 0 1 4 0 -1 0 -1 53
pair confirm&onward	-4 -2 -1 0 0 10 -3 -1 0 -7
pair confirm&other	-8 -2 -2 5 4 -1 5 -2 -1 2
pair confirm&pay	-3 -2 -1 -1 2 7 -4 0 2 -32
pair confirm&practice	0 0 0 0 0 0 0 0 0 19
pair confirm&prepare	0 -6 -4 16 -2 -3 -6 -3 8 7
pair confirm&property	-2 0 0 0 4 0 -1 0 0 23
pair confirm&received	-8 -2 -1 0 -2 -1 -2 -3 19 -7
pair confirm&recorded	-1 0 1 0 0 0 0 0 0 13
pair confirm&recruiter	6 -1 -3 -3 3 0 -1 0 -1 0
pair confirm&remind	-1 -1 4 3 -2 -1 -1 -1 -1 4
pair confirm&role	-1 -5 -2 7 -5 0 7 -3 3 -46
pair confirm&sales	4 -1 -3 0 0 0 0 0 0 5
pair confirm&send	4 -1 -1 -1 -1 3 -3 -1 1 -7
pair confirm&service	-2 4 0 0 0 0 -1 0 -1 -4
pair confirm&shop	1 -1 0 -1 0 -1 -2 -1 4 30
pair confirm&sign	-3 -3 -1 -2 -1 14 -2 -1 -1 12
pair confirm&slot	5 9 -9 -3 -3 -1 -2 5 -2 -23
pair confirm&sorry	-2 -2 -5 16 4 -3 -5 -2 -1 -26
pair confirm&stage	7 -1 -2 -2 1 0 -2 -1 0 17
pair confirm&start	-1 -1 0 0 0 2 -2 0 2 -8
pair confirm&study	0 0 0 0 0 0 0 0 0 3
pair confirm&talk	25 -14 -9 -1 -3 7 -2 -1 -2 -41
pair confirm&task	1 0 0 0 -1 0 0 0 1 -3
pair confirm&team	2 -2 -3 -5 -1 5 6 -1 -1 -14
pair confirm&thank	0 -7 8 -1 -1 -1 2 -1 1 -2
pair confirm&ticket	1 -1 0 0 -1 0 -2 0 3 -3
pair confirm&time	47 14 -10 -13 -15 -1 -16 -1 -5 64
pair confirm&title	18 -11 -10 -2 -8 20 -11 -7 12 -60
pair confirm&video	13 -5 -2 -1 -1 -1 -3 -1 -1 -3
pair confirm&wait	-8 9 -1 0 -2 2 0 -1 1 22
pair deadline&decide	33 -14 -11 -3 26 -10 2 -16 -7 -16
pair deadline&document	-4 -2 -1 -1 -5 11 9 -2 -6 -16
pair deadline&education	0 -1 -1 -1 0 0 -1 0 3 28
pair deadline&enjoyed	-3 4 -2 -1 23 -2 -11 -6 -2 -8
pair deadline&event	-2 4 -1 -1 0 0 0 0 0 8
pair deadline&exit	20 0 -1 0 0 0 -17 -1 0 13
pair deadline&feedback	18 -2 -2 -1 0 -2 6 -12 -4 0
pair deadline&filled	8 5 12 -2 5 -3 -8 -11 -5 4
pair deadline&finance	-5 0 0 -1 -7 -1 15 -1 -1 -9
pair deadline&future	-2 -1 -1 -1 9 -1 -2 -1 -1 -6
pair deadline&glad	4 -1 -1 -1 0 3 -4 0 0 5
pair deadline&health	-1 -1 0 0 -1 0 3 0 1 18
pair deadline&hear	7 0 -20 -6 -9 27 -29 20 11 22
pair deadline&hiringside	-2 -1 -1 -1 -4 13 4 -1 -8 27
pair deadline&hitch	1 -4 -2 -1 -1 0 7 1 -1 1
pair deadline&hold	-6 -3 -5 8 -35 -3 47 -1 -2 -28
pair deadline&inbox	19 -10 -2 -2 0 -4 -11 14 -4 25
pair deadline&interview	31 -13 -12 2 3 -5 11 -9 -7 7
pair deadline&invite	1 -2 -3 8 -1 -1 -6 -1 4 2
pair deadline&join	-2 -2 0 0 8 2 -5 -1 0 9
pair deadline&keen	-21 3 -4 -2 9 16 5 -5 -2 -46
pair deadline&link	-16 17 -3 -2 -6 19 2 -3 -7 -19
pair deadline&mediaword	-4 0 -1 -1 3 -14 -15 36 -5 -15
pair deadline&meet	6 -17 -6 11 -3 -2 15 -2 -2 -29
pair deadline&move	-11 -1 9 -4 -2 6 9 -4 -1 -21
pair deadline&not	15 -6 20 -8 -20 -7 6 -3 3 32
pair deadline&offer	-2 -5 -1 0 0 25 -8 -2 -6 51
pair deadline&office	2 -1 -4 -3 0 -1 9 -1 0 24
pair deadline&official	-2 0 -1 0 -4 -2 4 -1 6 61
pair deadline&onward	-11 1 9 6 -2 -8 9 -3 -2 8
pair deadline&other	-8 -6 -1 4 -28 -9 53 0 -5 -25
pair deadline&pay	-3 -3 -1 0 -1 7 3 -1 -1 6
pair deadline&prepare	-23 -7 24 -2 -9 -4 -22 -9 51 -20
pair deadline&property	-6 -2 -1 1 -3 11 2 -1 0 -8
pair deadline&received	-10 -2 -2 -1 -5 -2 -3 21 4 27
pair deadline&recorded	-11 38 -2 -1 -2 -1 -8 -3 -10 -9
pair deadline&recruiter	-8 2 -1 -1 16 -4 -6 1 1 -9
pair deadline&remind	-21 23 -2 -2 -2 -7 17 -3 -2 13
pair deadline&review	-5 -5 -4 -2 -25 -9 48 -2 4 32
pair deadline&role	-19 6 -7 -9 18 -9 24 -3 -1 11
pair deadline&sales	2 -4 -4 -1 -14 -4 28 -2 -1 18
pair deadline&send	4 5 -2 -2 -3 17 -12 -3 -3 -29
pair deadline&shop	0 0 0 0 0 0 0 1 0 34
pair deadline&sign	-7 -10 -4 -2 -8 73 -35 -4 -2 26
pair deadline&slot	40 -21 -12 -5 -10 6 5 6 -8 51
pair deadline&sorry	-2 -1 2 0 -6 -1 10 -1 -1 -5
pair deadline&stage	-19 -10 -5 -2 -22 -9 61 10 -4 -11
pair deadline&start	-6 -3 -1 -1 -1 12 2 -1 -1 3
pair deadline&study	0 0 0 0 0 0 0 0 0 60
pair deadline&talk	-3 -6 -2 -2 -2 -3 30 -10 -2 46
pair deadline&task	1 -6 -1 0 -1 -4 11 -1 1 3
pair deadline&team	-6 0 -11 20 -14 -17 -15 2 41 -64
pair deadline&thank	51 -40 -5 -4 64 -8 -32 -2 -23 -47
pair deadline&ticket	-23 -3 -8 -8 43 19 -17 8 -12 37
pair deadline&time	-20 39 -50 -18 -30 33 52 4 -8 -70
pair deadline&title	-50 18 12 14 -10 -7 31 7 -15 38
pair deadline&video	16 -5 -1 0 0 0 -1 -9 0 -4
pair deadline&wait	-8 0 -3 -2 -2 5 6 -3 7 17
pair decide&enjoyed	0 0 0 0 0 0 3 0 -1 27
pair decide&feedback	13 -7 -2 -4 0 9 6 -9 -6 25
pair decide&filled	-1 -1 -1 2 2 0 0 0 0 -9
pair decide&finance	10 -12 0 0 -6 -1 12 0 -1 -19
pair decide&hear	12 -17 -9 -10 18 23 -11 -12 5 3
pair decide&hiringside	-1 0 0 0 2 0 1 0 0 -11
pair decide&hitch	-3 0 -1 0 -1 -1 7 -1 0 -3
pair decide&hold	-1 -1 0 1 7 0 -3 0 -2 -17
pair decide&interview	-3 -8 -3 -2 -14 8 14 -10 18 -1
pair decide&machine	-9 -1 -1 -1 -1 -1 -1 20 -5 -10
pair decide&meet	-3 0 0 0 -2 -1 6 -1 -1 -12
pair decide&move	-2 -22 20 0 10 1 -3 -1 -2 -5
pair decide&not	-1 -6 -6 35 -6 -7 -8 -7 7 19
pair decide&offer	0 -1 0 0 3 0 0 0 0 15
pair decide&office	1 -2 -2 -1 1 4 1 -1 -1 -14
pair decide&onward	-8 -3 -1 -1 14 9 2 -1 -10 -26
pair decide&other	-2 -5 -1 -1 20 -1 -6 -1 -3 28
pair decide&paper	-2 -1 -1 1 -5 0 -1 -9 19 -9
pair decide&pay	-1 0 0 0 -1 2 1 0 0 -12
pair decide&prepare	22 -11 0 0 -1 3 -13 0 0 1
pair decide&received	2 -5 -1 0 7 -1 6 -1 -8 -1
pair decide&recruiter	-1 -2 -1 -1 2 14 -9 -2 -1 4
pair decide&remind	-4 -1 -1 -4 11 3 -2 -1 -1 -2
pair decide&review	-2 -3 -1 -2 6 -2 7 -1 -3 17
pair decide&role	5 -5 -4 1 14 -2 -4 -3 -2 -34
pair decide&sales	2 -1 -2 0 2 -1 -1 0 0 33
pair decide&send	5 -3 0 0 0 0 -1 -1 0 9
pair decide&sign	0 -1 0 0 -2 6 -4 0 2 23
pair decide&slot	-11 2 -3 -1 -2 -1 20 -3 -1 17
pair decide&sorry	-7 -2 -6 -4 21 -4 6 -2 -3 8
pair decide&stage	-3 -4 -1 -1 -10 11 14 -4 -1 -34
pair decide&talk	0 -3 0 -1 -6 -1 13 0 -1 3
pair decide&team	5 -13 -6 -1 8 -3 37 -16 -11 -80
pair decide&thank	-8 8 -1 0 1 -1 4 -1 -2 -16
pair decide&ticket	-4 -6 -3 -2 47 -8 3 -13 -13 -4
pair decide&time	11 -45 16 31 -18 12 2 -6 -3 16
pair decide&title	-5 -4 -4 33 -5 12 -12 -3 -12 -33
pair decide&wait	-6 -4 -4 -2 -10 -1 45 -16 -2 -5
pair document&education	0 0 0 0 0 -1 2 0 0 4
pair document&event	0 -2 0 0 -1 -1 5 0 0 -5
pair document&feedback	0 0 0 0 0 0 0 0 0 7
pair document&glad	4 2 -1 -1 -5 10 -6 -1 -2 -36
pair document&hear	2 -3 -1 -1 1 8 -1 -1 -5 -6
pair document&hiringside	-1 -3 -1 0 -7 13 13 -5 -9 -13
pair document&interview	8 -11 -2 -2 -6 12 4 -2 -2 -31
pair document&invite	3 -1 0 0 0 0 0 0 0 -16
pair document&keen	0 -4 0 0 0 0 5 0 0 -8
pair document&meet	25 -17 -1 -1 -2 -1 -2 -1 -1 -9
pair document&not	-1 -5 -1 0 1 -7 14 -1 -1 -3
pair document&offer	-2 -1 -1 -1 2 13 -3 -2 -5 -6
pair document&official	-16 2 -1 -1 -3 -4 25 -1 -1 4
pair document&onward	-2 -1 -1 0 0 -1 -13 19 -1 -12
pair document&paper	-2 -3 -1 0 -3 -1 18 -4 -4 -36
pair document&prepare	-7 7 -8 -5 -8 -40 58 -2 4 -53
pair document&property	0 0 0 0 0 0 0 1 0 36
pair document&received	8 -3 -1 -1 -6 -1 -2 -4 10 -2
pair document&remind	-2 -1 -1 -1 0 -5 10 -1 -1 -8
pair document&review	14 -1 -1 -1 0 -3 -5 -1 -2 4
pair document&role	2 -7 -1 -2 -3 13 -6 -13 17 3
pair document&send	9 -8 -4 -2 -6 -9 28 -5 -3 -42
pair document&shop	-2 -2 -1 0 -1 -1 1 7 0 -24
pair document&sign	-1 -1 0 0 -2 13 -11 0 2 33
pair document&stage	1 -2 0 0 1 0 1 0 0 -8
pair document&team	-1 -2 -1 0 0 -1 5 0 0 -19
pair document&thank	-12 16 -1 0 -5 -1 8 -1 -4 26
pair document&ticket	-1 -1 0 0 14 15 -14 -1 -11 7
pair document&time	35 -18 -5 -4 -4 -4 5 -5 0 -76
pair document&title	13 -13 -3 -2 -6 9 5 -3 -1 22
pair document&video	18 -15 -1 0 0 0 0 0 0 -24
pair document&wait	-5 -4 -1 0 18 -2 3 -1 -8 -23
pair education&event	1 0 -1 0 1 0 0 0 0 9
pair education&filled	-1 0 0 0 3 0 -1 2 -3 -38
pair education&finance	3 -2 0 0 13 -5 -6 -1 -1 -10
pair education&health	0 0 0 0 1 0 0 0 0 -57
pair education&hear	-2 -1 1 -2 13 -8 -1 0 0 9
pair education&interview	52 -14 -7 0 -12 -1 -4 -5 -9 9
pair education&invite	1 -1 0 0 -5 0 -1 -1 7 53
pair education&keen	0 1 0 0 0 0 0 0 0 47
pair education&mediaword	0 0 0 0 0 0 0 0 0 17
pair education&meet	3 -1 -1 0 0 0 0 0 0 32
pair education&not	-2 -2 0 -1 23 -1 -16 -1 -2 27
pair education&offer	0 0 0 0 0 1 0 0 0 58
pair education&office	0 0 0 0 0 0 1 0 0 12
pair education&official	0 0 0 0 0 0 0 0 0 12
pair education&onward	0 0 0 0 2 0 0 0 0 6
pair education&pay	0 0 0 0 0 -1 -1 0 2 -12
pair education&practice	5 -1 -1 0 -1 0 0 -2 0 -8
pair education&prepare	3 -3 0 0 3 0 0 0 -2 12
pair education&received	-1 -2 0 0 -13 0 -2 -1 20 9
pair education&remind	0 0 1 0 0 0 0 0 0 -29
pair education&review	-1 0 0 0 1 0 -2 0 3 40
pair education&role	8 -10 -9 -1 -8 -8 14 -8 22 -123
pair education&slot	4 -2 0 0 0 0 -1 0 0 1
pair education&sorry	-1 -1 0 -1 7 -1 -1 -1 -1 -21
pair education&stage	-3 0 0 3 0 0 1 0 0 30
pair education&study	0 0 0 0 0 0 1 0 0 44
pair education&talk	5 -1 -1 0 0 0 -1 -1 0 -6
pair education&team	-2 0 -1 -1 20 -7 -7 -1 -1 32
pair education&ticket	0 0 0 0 0 0 -2 0 2 -3
pair education&time	15 -6 -6 1 -2 -2 -5 0 4 -17
pair education&title	22 -11 -9 0 2 -12 6 -8 11 -19
pair education&wait	0 0 1 0 -1 0 0 -1 2 53
pair enjoyed&event	3 -3 -1 0 0 0 1 0 0 24
pair enjoyed&family	0 1 0 0 0 0 -1 0 0 22
pair enjoyed&feedback	4 -5 -2 -1 10 -2 -3 -1 -1 -3
pair enjoyed&future	-3 -2 0 0 9 0 -3 0 0 -3
pair enjoyed&glad	-5 6 -1 -1 7 -2 -3 -1 -1 8
pair enjoyed&hear	1 -3 -1 0 0 1 5 -1 -1 11
pair enjoyed&inbox	-3 -1 -1 0 -6 -1 14 -2 0 -5
pair enjoyed&interview	3 9 -2 -1 -7 -1 11 -12 -1 -6
pair enjoyed&join	-5 5 0 0 -3 7 -3 0 0 12
pair enjoyed&keen	-10 19 -3 -2 13 2 -12 -4 -2 -58
pair enjoyed&mediaword	0 1 0 0 0 0 0 0 0 16
pair enjoyed&meet	-28 -21 -6 -4 8 -5 65 -4 -5 -53
pair enjoyed&not	-1 -4 0 0 28 0 -6 -1 -15 32
pair enjoyed&official	-2 -1 0 0 -3 1 6 -1 0 12
pair enjoyed&onward	-3 5 -1 0 1 0 -1 0 -1 -5
pair enjoyed&other	-2 -1 -1 -1 12 0 -6 -1 -1 -2
pair enjoyed&pay	-1 -1 -1 -1 -1 7 -1 -2 0 -28
pair enjoyed&received	3 -1 -1 0 7 -1 -2 -1 -3 -10
pair enjoyed&remind	-15 -6 -4 -3 -2 -8 40 -1 -1 -16
pair enjoyed&role	9 5 -1 -2 0 2 -10 -1 -2 5
pair enjoyed&sales	-10 11 -1 0 -2 -3 6 -1 -1 -10
pair enjoyed&slot	11 -6 0 0 0 1 -4 0 -1 14
pair enjoyed&stage	16 -4 -1 0 0 0 -11 0 0 -7
pair enjoyed&talk	30 -20 -5 -4 -2 -1 8 -3 -3 23
pair enjoyed&team	-1 35 -2 -2 -4 5 -27 -2 -2 18
pair enjoyed&thank	-4 -7 -3 -2 12 -2 19 -5 -9 -15
pair enjoyed&time	-14 -2 -6 -5 0 -8 45 -5 -4 -55
pair enjoyed&title	-8 21 -2 -2 9 6 -22 -4 3 5
pair event&filled	-1 0 0 0 3 0 -1 0 0 3
pair event&glad	-3 -6 -1 -1 16 1 -6 -1 -1 22
pair event&health	0 0 0 0 0 0 0 1 0 5
pair event&hear	-3 -4 5 0 3 -1 3 1 -3 5
pair event&interview	2 2 -2 4 15 -1 -10 -3 -7 -26
pair event&invite	9 -6 0 0 0 0 0 0 0 -3
pair event&join	0 0 0 0 0 1 0 0 0 62
pair event&keen	3 -1 -1 0 0 0 0 0 0 8
pair event&link	-3 4 0 2 0 0 0 0 0 11
pair event&mediaword	0 0 0 0 0 0 0 0 0 26
pair event&meet	7 7 -6 0 19 -6 -10 -4 -7 -58
pair event&move	1 -2 2 1 -1 0 -1 -1 0 -5
pair event&not	3 -3 -2 -1 33 -2 -11 -15 -2 17
pair event&offer	-2 -3 -1 0 -1 9 -1 0 -2 42
pair event&office	4 -2 -1 0 0 0 0 0 1 3
pair event&official	0 -1 0 0 -5 0 -1 0 7 -9
pair event&onward	-3 -6 0 -1 6 7 -2 0 -1 4
pair event&other	-1 -1 0 0 3 0 -1 0 0 16
pair event&pay	-1 0 0 0 0 2 0 0 0 3
pair event&practice	0 0 0 0 0 0 0 0 0 16
pair event&prepare	10 -2 -4 -1 3 -1 -2 -1 -1 -5
pair event&property	-2 -3 -1 1 -5 9 1 0 0 1
pair event&received	-3 -2 -1 0 -6 -1 -9 14 8 -12
pair event&recruiter	-4 5 -1 -2 3 0 -1 0 -1 15
pair event&remind	10 -1 3 0 -1 -1 -3 -6 -1 -2
pair event&role	19 -16 -3 -2 -2 6 -4 -2 4 -73
pair event&sales	-3 0 4 0 0 0 0 0 0 -2
pair event&send	-2 -1 -5 0 -1 -2 9 2 0 4
pair event&service	-1 6 0 0 0 0 -3 0 0 -7
pair event&shop	-2 -1 -5 0 -1 -1 8 2 0 21
pair event&sign	0 0 0 0 0 1 0 0 0 19
pair event&slot	7 1 1 -3 27 -3 -12 -14 -3 -40
pair event&sorry	0 0 0 1 1 0 -1 0 0 35
pair event&stage	0 -4 -2 1 11 -3 -2 0 -1 -18
pair event&start	-4 -6 -1 -1 5 8 -2 0 0 -2
pair event&study	0 0 0 0 1 0 0 0 0 9
pair event&talk	12 -6 6 2 -8 7 -4 -8 -1 -11
pair event&team	0 1 3 -2 6 -1 -2 -1 -4 -4
pair event&thank	4 4 -1 -1 -7 -1 0 -1 2 1
pair event&ticket	-1 -1 -1 0 -1 -1 -8 12 0 -18
pair event&time	7 3 4 8 -10 8 -13 1 -8 63
pair event&title	7 -6 3 -4 26 -8 -12 -3 -3 -7
pair event&video	15 -1 -11 -1 0 0 -1 0 0 39
pair event&wait	0 -1 0 0 -1 -1 3 0 0 10
pair exit&interview	0 0 0 0 0 0 0 0 0 25
pair exit&keen	0 0 0 0 0 0 0 0 0 21
pair exit&slot	0 0 0 0 0 0 0 0 0 31
pair exit&stage	0 0 0 0 0 0 0 0 0 18
pair exit&talk	0 0 0 0 0 0 0 0 0 20
pair exit&time	0 0 0 0 0 1 0 0 0 54
pair family&hear	-8 2 -2 -2 -15 -4 29 -3 2 -48
pair family&hitch	0 0 1 0 0 0 0 0 0 -31
pair family&interview	0 0 0 1 0 0 0 0 0 42
pair family&meet	0 0 0 2 -1 0 -1 0 1 3
pair family&mine	6 -2 0 0 0 0 0 0 -2 4
pair family&not	-1 0 -1 2 0 0 2 0 -1 91
pair family&other	0 0 -1 0 0 0 2 0 0 22
pair family&prepare	0 0 0 0 0 1 0 0 0 -3
pair family&property	0 0 -1 0 0 1 2 0 0 9
pair family&recruiter	0 -1 -1 0 0 1 2 -1 1 -12
pair family&remind	0 0 0 2 0 0 -1 0 0 3
pair family&review	0 0 0 0 0 0 0 0 2 -4
pair family&role	1 -6 -2 1 2 -5 14 -3 -3 -18
pair family&slot	-2 -4 -1 -1 -1 -1 25 -1 -13 -22
pair family&stage	1 13 0 1 -2 0 -9 0 -2 9
pair family&talk	6 -1 -1 0 -3 0 -1 0 0 3
pair family&team	0 0 0 0 0 0 1 0 0 -5
pair family&time	-3 -4 -1 2 -2 -1 23 -1 -14 92
pair family&title	-5 11 -1 -1 7 -2 2 -1 -11 -10
pair feedback&future	-3 -2 0 0 8 -1 -1 0 0 -6
pair feedback&glad	-1 -1 0 0 5 0 -1 0 0 -16
pair feedback&hear	17 -6 -6 -8 45 1 -24 -9 -10 -42
pair feedback&hiringside	1 0 0 0 0 0 0 0 0 9
pair feedback&interview	-3 23 -1 -2 -12 -2 0 -2 -1 43
pair feedback&keen	11 -18 -1 0 22 -1 -9 -2 -1 -2
pair feedback&not	0 -2 -1 -3 18 -1 -9 -1 -2 20
pair feedback&office	-6 -1 0 0 -4 -1 14 -1 0 -17
pair feedback&prepare	2 0 -1 -1 0 0 1 0 0 -22
pair feedback&received	2 0 0 0 1 0 -2 0 0 15
pair feedback&remind	-4 3 -1 -3 4 0 2 0 -1 15
pair feedback&review	0 -1 -1 -1 -1 -1 6 -1 -1 36
pair feedback&sales	-11 -2 -1 0 -5 -3 23 -1 0 -22
pair feedback&send	0 0 0 0 1 3 -2 0 0 7
pair feedback&slot	4 -2 0 0 -10 -2 15 -3 -2 -5
pair feedback&stage	2 -4 -1 -1 13 -6 -2 -1 -1 -10
pair feedback&talk	10 -7 -1 0 -6 -2 8 -1 0 -2
pair feedback&team	-3 -1 -1 0 14 0 -7 -1 -1 -4
pair feedback&thank	8 -1 -1 0 -1 3 -7 -1 0 0
pair feedback&ticket	5 -3 -1 -1 -7 -6 27 -11 -3 -23
pair feedback&time	-2 1 -2 -4 2 -1 6 3 -2 -2
pair feedback&title	0 -1 0 -1 0 0 4 0 -1 -10
pair feedback&wait	-4 3 -1 0 -2 0 6 0 0 -1
pair filled&finance	0 0 0 0 2 0 -1 0 0 24
pair filled&glad	0 0 0 0 0 0 0 0 0 33
pair filled&hear	-4 -1 -1 1 8 -1 -1 -1 -1 -7
pair filled&hold	-1 -1 -1 4 -16 -1 16 0 -1 -9
pair filled&interview	-19 -10 6 -5 5 -3 2 26 -2 -8
pair filled&invite	-7 -3 -4 -1 -5 -3 -2 27 -1 -16
pair filled&meet	-2 -1 -2 23 -17 0 -1 0 0 2
pair filled&not	12 -11 7 13 -16 -2 20 -19 -4 16
pair filled&offer	-4 -2 -1 -2 14 -2 -3 2 -2 12
pair filled&office	0 0 0 0 -4 0 5 1 -1 4
pair filled&onward	-7 -3 13 -1 12 -2 -7 -3 -2 -17
pair filled&other	-5 -8 -2 14 10 3 -9 -2 -2 25
pair filled&paper	-1 0 0 1 5 0 -4 0 0 8
pair filled&property	-3 0 0 1 4 0 -1 0 0 2
pair filled&recruiter	-3 -1 0 3 4 0 -3 0 0 -35
pair filled&remind	-13 -1 32 -10 -1 -1 -4 -1 -1 -9
pair filled&role	-41 -24 -10 47 116 -18 -31 -16 -23 -46
pair filled&sign	-16 -9 -7 9 40 -19 -18 29 -8 45
pair filled&slot	-1 -1 -1 15 -6 -2 -2 -1 -1 -1
pair filled&sorry	-2 -1 -1 5 0 0 -1 0 0 18
pair filled&stage	-2 -3 -1 0 11 -1 -2 -2 -1 -9
pair filled&team	-8 -6 -3 22 53 -15 -21 -14 -9 -33
pair filled&time	-20 -3 17 29 27 -13 -50 36 -23 -25
pair filled&title	-14 -20 1 -6 24 -5 -1 25 -4 -19
pair finance&future	13 -4 0 -1 -4 10 -10 -1 -2 -3
pair finance&health	-1 -1 0 0 0 2 1 -1 1 -36
pair finance&hear	-2 -1 0 1 11 -5 -3 -1 0 11
pair finance&interview	7 -10 -2 2 -1 -1 -2 9 -2 7
pair finance&invite	16 -15 0 0 0 0 0 0 0 10
pair finance&keen	0 0 0 0 -1 0 1 0 0 10
pair finance&meet	2 -1 0 0 -1 0 0 0 1 10
pair finance&not	-2 4 -1 2 -1 1 -1 -1 -2 67
pair finance&offer	-1 -1 -1 0 -1 9 -5 0 0 -1
pair finance&office	0 0 0 0 0 0 0 0 0 5
pair finance&official	15 -4 -1 -1 -5 9 -10 -1 -3 3
pair finance&onward	-3 -3 0 -1 12 -3 -2 0 -1 2
pair finance&other	-1 -1 0 0 7 -3 -1 0 0 45
pair finance&pay	-2 -2 -1 0 -1 9 -2 -1 -1 -20
pair finance&prepare	11 -10 0 0 0 0 0 0 1 0
pair finance&property	1 0 0 0 0 0 0 0 0 20
pair finance&received	-1 -1 0 0 -5 0 -1 -1 10 -9
pair finance&recruiter	12 2 0 0 -15 12 -8 -1 -2 1
pair finance&review	2 -3 -1 -1 -2 -1 9 -1 -2 16
pair finance&role	5 2 -3 1 -3 0 -4 -3 6 -79
pair finance&sales	0 0 0 0 1 1 0 0 0 3
pair finance&send	0 -1 -1 0 -1 5 -1 -1 0 -26
pair finance&sign	0 0 0 0 0 2 0 0 0 47
pair finance&slot	4 -2 -1 -1 0 1 -1 -1 0 13
pair finance&sorry	0 0 1 1 0 0 0 0 0 38
pair finance&stage	-2 1 -1 -1 6 -4 4 -1 -1 -1
pair finance&study	0 0 0 0 1 0 0 0 0 6
pair finance&team	4 -1 -1 -1 0 4 -3 -1 0 14
pair finance&thank	-9 -2 -2 -1 4 0 -1 10 0 7
pair finance&ticket	0 0 0 0 0 0 0 0 0 36
pair finance&time	22 -14 -1 -1 -2 1 -2 -2 -2 7
pair finance&title	-6 26 -5 -3 11 -12 -22 7 3 -66
pair forwarded&inbox	0 -1 0 0 -1 0 -1 4 0 0
pair forwarded&not	-1 -1 -1 0 -1 -1 -5 10 -1 -6
pair future&glad	-5 -1 0 0 4 0 -9 0 12 -11
pair future&hear	-5 -4 4 -2 22 -6 11 -2 -18 -37
pair future&interview	-1 -1 0 -1 -21 0 10 0 14 7
pair future&join	0 0 0 0 16 1 0 0 -16 2
pair future&keen	-3 -2 0 0 10 0 -3 0 -1 -1
pair future&link	40 -1 -17 -1 0 -2 -17 -1 -1 -1
pair future&meet	-8 -2 -5 -4 1 -3 29 -5 -2 8
pair future&move	33 -2 -6 -1 -1 -1 -21 -1 -1 1
pair future&not	-13 -1 -1 16 -2 -1 5 -2 -1 6
pair future&offer	-1 0 0 0 -14 1 0 0 15 -2
pair future&official	13 -5 -1 -1 -4 11 -10 -1 -3 -6
pair future&onward	-2 -4 0 -1 13 -3 -2 0 -1 0
pair future&other	-4 -4 13 -2 0 0 -2 -1 -1 -26
pair future&prepare	-1 0 0 0 0 0 -1 2 0 3
pair future&recruiter	14 -2 0 0 6 12 -9 -1 -19 2
pair future&remind	-5 6 2 0 0 0 0 0 0 17
pair future&review	-12 -1 -1 16 -2 -1 5 -1 -3 -2
pair future&role	-4 -10 -2 -1 32 -11 17 -2 -20 -60
pair future&send	34 -2 -15 -1 0 -1 -17 1 1 27
pair future&slot	0 -5 9 -2 8 -4 -5 -2 0 -1
pair future&stage	-7 4 -1 -1 -3 -4 -1 -1 14 10
pair future&talk	-5 -2 2 -2 6 -1 -1 -1 5 -4
pair future&team	-3 8 -1 -1 -1 -1 -1 -1 1 -2
pair future&thank	8 -6 -2 -3 11 -4 -14 -3 13 -1
pair future&time	-3 -8 -1 -10 3 -5 -4 31 -3 -28
pair future&title	-3 5 -1 -1 3 -4 1 -1 0 -10
pair future&wait	-1 -1 2 -1 1 0 1 -1 -1 6
pair glad&hear	-2 -4 -3 -2 -13 60 -28 -2 -6 -7
pair glad&inbox	-2 -5 -3 0 -1 -1 12 -1 0 -13
pair glad&interview	-5 1 -2 -4 9 24 -18 -2 -3 33
pair glad&invite	-2 -6 -1 -1 -3 17 -3 -1 -1 -12
pair glad&join	-9 2 -2 -2 1 12 1 -2 -1 -23
pair glad&keen	-7 -30 -5 -3 2 10 41 -4 -4 -77
pair glad&mediaword	-1 1 0 0 0 0 0 0 0 45
pair glad&meet	-2 -4 -5 -4 27 -6 -1 -3 -2 -36
pair glad&mine	1 -1 0 0 0 0 0 0 0 -6
pair glad&move	0 0 -1 0 -2 5 -1 0 0 -6
pair glad&offer	-5 -5 -2 -1 -8 28 -4 -1 -1 17
pair glad&office	4 -2 -1 -1 -1 3 -2 -1 0 -9
pair glad&onward	9 -2 -1 -1 -12 19 -8 -1 -1 -3
pair glad&pay	-2 -1 -1 -1 -3 10 -2 -1 -1 -13
pair glad&review	16 -8 -1 -1 -1 3 -8 0 0 39
pair glad&role	32 -10 -4 -12 -24 71 -41 -5 -8 -34
pair glad&sales	0 0 0 0 -2 2 0 0 0 9
pair glad&send	8 -1 -1 -1 -6 3 -1 0 -1 -6
pair glad&sign	-2 -1 -1 0 14 1 -10 -1 -1 58
pair glad&slot	5 -3 -1 -1 -1 2 -1 -1 0 13
pair glad&stage	8 42 -3 -5 -24 3 -15 -2 -5 19
pair glad&talk	-9 20 -2 -2 6 -3 -7 -2 -1 27
pair glad&task	17 5 -1 -1 -1 -9 -7 -1 -3 -26
pair glad&team	18 2 -2 -4 2 14 -23 -1 -6 0
pair glad&time	53 -14 -6 -13 -2 33 -37 -6 -8 27
pair glad&title	26 -7 -5 -9 -13 51 -33 -4 -6 -66
pair glad&video	5 2 -1 -1 4 -2 -4 -1 -3 -17
pair health&hear	-5 -1 -1 1 13 0 -4 -3 -1 -12
pair health&hitch	7 0 0 0 -2 0 -3 0 -1 -8
pair health&interview	11 -2 -3 1 -1 -1 -1 -1 -1 -98
pair health&meet	1 0 0 0 0 0 0 0 0 19
pair health&move	-2 -3 1 0 -2 -3 9 0 0 40
pair health&not	0 0 0 0 0 1 -1 0 0 5
pair health&offer	9 -3 0 0 -2 4 -4 -2 -2 -26
pair health&office	0 -3 -1 0 -2 -2 9 0 0 -16
pair health&official	-5 -3 0 0 0 -1 9 0 0 -12
pair health&pay	-1 -1 0 0 0 4 -1 0 0 -6
pair health&prepare	5 -4 -2 -3 -1 -1 7 0 0 -12
pair health&property	-1 -3 0 0 -2 -2 9 0 0 4
pair health&received	6 -1 0 0 -1 0 -4 0 1 4
pair health&remind	1 0 0 0 0 0 0 0 0 20
pair health&review	0 0 0 0 0 0 0 0 0 9
pair health&role	12 -6 -1 -1 -6 -3 6 -1 2 -29
pair health&send	-2 -1 0 0 -1 3 0 0 0 -10
pair health&service	1 0 0 0 0 0 0 0 0 17
pair health&sign	-5 -2 -1 -1 -1 25 -13 -1 0 -2
pair health&slot	11 -1 -2 -1 -2 1 -4 -1 -2 -18
pair health&sorry	0 0 1 0 0 0 0 0 0 -10
pair health&stage	7 -2 0 0 -2 0 -2 0 0 27
pair health&study	0 0 0 0 0 0 0 0 0 14
pair health&team	-2 -1 0 2 -1 -1 3 0 0 -24
pair health&thank	-1 -1 0 0 -5 -1 1 0 6 55
pair health&ticket	0 -1 0 0 0 0 1 1 0 9
pair health&time	4 -5 -3 0 -1 23 -14 -2 -1 31
pair health&title	46 -13 -10 -3 -8 -2 1 -7 -2 -68
pair health&wait	-1 -1 0 0 -1 0 2 1 0 9
pair hear&hiringside	-14 -1 14 -1 -5 13 3 -1 -8 15
pair hear&hitch	2 -2 -4 -1 -1 -2 16 -7 -1 1
pair hear&hold	-1 8 -5 2 -2 -1 0 -1 -1 -7
pair hear&inbox	11 -11 4 -3 19 -5 -34 6 12 9
pair hear&interview	-50 4 4 20 -5 -4 21 8 2 78
pair hear&invite	-59 -10 84 -1 14 -1 -10 -3 -13 -11
pair hear&keen	2 30 -3 -1 13 -2 -28 -3 -6 15
pair hear&machine	-6 -5 -3 -2 -4 -3 -16 37 3 1
pair hear&meet	-5 7 0 0 -4 -3 -36 22 18 16
pair hear&move	2 -9 -1 -1 -14 -3 10 -6 22 -23
pair hear&not	-14 -20 -17 38 39 -11 -32 -29 45 25
pair hear&offer	-2 -1 -1 0 4 7 1 0 -8 -37
pair hear&office	-12 -1 -5 15 -10 -2 18 -2 -1 -22
pair hear&official	-1 0 -2 -2 -1 -3 7 -2 4 16
pair hear&onward	-6 -3 -2 -1 7 -8 16 -1 -1 18
pair hear&other	28 -16 2 5 -8 -2 -17 12 -3 16
pair hear&pay	-3 -1 2 -2 2 -4 8 -1 -1 -8
pair hear&practice	0 0 0 0 0 0 0 0 0 16
pair hear&prepare	-16 -10 -3 3 -9 2 1 19 13 -7
pair hear&received	-9 11 -2 -2 -14 -3 -15 20 13 -21
pair hear&recruiter	-33 9 5 15 14 18 -8 -2 -19 -6
pair hear&remind	-8 2 -4 -4 1 2 -5 18 -2 -12
pair hear&review	0 -3 1 -2 -10 -1 5 -2 11 33
pair hear&role	39 -17 -9 -3 17 -21 18 -7 -17 -42
pair hear&sales	-9 -2 0 0 -5 -1 21 -2 -1 -9
pair hear&send	-3 11 6 -2 -4 19 -20 -1 -5 16
pair hear&shop	-10 -4 -2 -1 -4 -2 34 -8 -3 -24
pair hear&sign	-9 -2 -2 -1 -6 17 -4 -8 15 5
pair hear&slot	27 -5 -29 -7 -10 -6 9 36 -14 24
pair hear&sorry	-4 -2 -5 0 32 -2 -11 -6 -3 33
pair hear&stage	14 -16 -6 24 -20 13 0 -3 -5 -13
pair hear&start	13 -8 -2 -1 -3 -3 7 -3 -1 -25
pair hear&talk	-1 -12 -4 -7 30 -7 -3 1 3 0
pair hear&task	4 -1 8 0 0 0 -4 -8 2 -5
pair hear&team	-31 9 -19 -4 1 -8 63 11 -20 -6
pair hear&thank	37 -9 -5 -5 -8 -5 -36 43 -11 -22
pair hear&ticket	-18 -10 -4 -5 -14 11 -1 50 -10 -7
pair hear&time	26 -3 -35 13 -2 21 -44 -9 32 24
pair hear&title	-23 -8 21 -10 14 -6 11 18 -17 13
pair hear&urgent	-1 -1 9 -1 0 0 -2 -4 0 17
pair hear&wait	-21 3 26 -7 -14 -5 10 -9 17 -29
pair hear&wish	-1 -3 -2 -3 25 -5 -8 -3 -1 -1
pair hiringside&interview	-1 2 12 -2 -2 -1 -5 -1 -1 54
pair hiringside&invite	0 -1 0 1 0 0 0 0 1 -8
pair hiringside&link	2 -1 -1 -1 -4 14 -4 -1 -5 -20
pair hiringside&meet	1 0 0 0 0 0 0 0 0 7
pair hiringside&move	-3 0 4 0 0 0 0 0 0 2
pair hiringside&not	2 0 0 -1 1 0 0 0 0 -17
pair hiringside&offer	-1 -1 0 0 -4 16 -4 -1 -5 -14
pair hiringside&onward	-1 -1 0 1 0 0 2 0 0 -15
pair hiringside&other	0 -1 0 0 4 0 -1 0 0 2
pair hiringside&prepare	2 0 0 0 0 0 1 0 0 -13
pair hiringside&recruiter	11 2 0 -1 -7 0 -3 -1 -2 27
pair hiringside&remind	2 0 0 0 0 0 1 0 0 -7
pair hiringside&review	1 0 0 -1 -1 0 2 0 0 33
pair hiringside&role	1 -2 -1 1 1 -1 2 0 -1 87
pair hiringside&sales	0 0 0 0 0 0 0 0 0 23
pair hiringside&send	-1 0 0 1 0 0 0 0 0 30
pair hiringside&shop	0 0 0 0 -1 0 0 4 -1 -2
pair hiringside&slot	-12 -11 34 -1 -1 0 -8 -1 0 44
pair hiringside&stage	-3 -1 0 0 0 0 6 0 -3 7
pair hiringside&team	12 -1 -6 -2 -7 -1 11 -2 -4 23
pair hiringside&thank	0 0 0 0 0 0 0 0 2 59
pair hiringside&ticket	-1 0 0 0 -4 14 -3 -1 -5 0
pair hiringside&time	-2 -16 28 0 -2 -1 -2 -2 -3 53
pair hiringside&title	-4 5 0 0 -1 1 0 -1 -1 52
pair hiringside&wait	-1 -1 0 0 -1 0 3 0 0 46
pair hitch&inbox	-1 -1 -2 -1 -14 -2 -8 30 -1 -19
pair hitch&interview	2 14 8 -2 -2 -1 -13 -3 -2 18
pair hitch&meet	-2 -5 19 -5 -2 -1 -2 -1 -1 -8
pair hitch&move	-9 -4 17 -2 -2 -2 -2 4 -2 15
pair hitch&not	19 -14 46 -11 -11 -6 -38 19 -5 -32
pair hitch&prepare	0 -1 1 0 0 0 -5 6 0 -12
pair hitch&received	-1 -2 7 -1 0 0 -1 0 0 -2
pair hitch&remind	-3 -8 30 -8 -4 -2 -1 -3 -2 -7
pair hitch&role	6 -9 0 0 7 -4 3 -2 -1 -3
pair hitch&sales	1 0 -2 0 0 0 2 0 0 -7
pair hitch&shop	-10 -2 17 0 -1 -2 -6 6 0 -40
pair hitch&slot	1 -25 29 -2 -3 -4 18 -10 -3 -72
pair hitch&sorry	-5 -28 48 -5 -4 -1 -4 -1 -1 -26
pair hitch&talk	-15 -4 4 -2 -2 -10 37 -8 -1 -38
pair hitch&team	-10 25 4 -4 -2 -1 1 -10 -2 -42
pair hitch&thank	0 0 0 0 0 0 0 1 0 7
pair hitch&ticket	0 0 0 0 0 1 0 1 0 16
pair hitch&time	-23 -38 89 -10 -6 -5 1 -4 -4 7
pair hitch&title	-7 -3 16 -3 -1 -1 1 -1 -1 -19
pair hitch&urgent	-1 -1 -1 0 -1 0 -2 7 0 3
pair hitch&wait	-2 -1 -4 -2 -1 -1 14 -3 -1 2
pair hold&interview	-9 1 7 6 -1 -1 -2 -1 -1 -2
pair hold&meet	-3 -2 1 12 -1 -2 -1 -2 0 9
pair hold&not	-9 -4 -2 17 -24 -2 30 -4 -2 -51
pair hold&office	-2 -2 -6 21 -5 -4 1 -3 -1 -12
pair hold&other	-3 -3 -6 5 -6 -2 18 -1 -1 -11
pair hold&prepare	47 -2 -7 -1 -1 -1 -31 -3 -1 3
pair hold&property	-1 -1 -2 8 -3 -2 3 -1 0 -24
pair hold&recruiter	-2 -1 1 4 3 -1 1 -1 -4 -16
pair hold&remind	-4 -1 6 7 -1 -1 -5 -1 0 -8
pair hold&review	-2 -1 -4 9 -6 -3 8 -1 0 -20
pair hold&role	-22 -14 -6 52 -25 -21 50 -6 -7 -23
pair hold&sales	-3 -2 -5 16 -1 -2 -1 -2 0 9
pair hold&slot	-2 -3 -2 -5 -6 -3 22 -1 -1 -13
pair hold&sorry	-2 -1 -1 5 -9 0 9 0 0 -2
pair hold&team	-12 -2 -5 4 8 0 14 -2 -5 -5
pair hold&time	-17 -11 -6 32 26 -11 -8 -4 -2 -7
pair hold&title	-10 -2 -1 -5 -7 -7 38 -1 -4 -27
pair hold&wait	-5 9 -5 -1 -8 1 9 -1 -1 -14
pair inbox&interview	-6 1 7 0 -12 -4 36 -18 -3 20
pair inbox&invite	-5 -1 -1 -1 0 -1 -1 -3 12 1
pair inbox&keen	-3 -1 0 0 13 0 -7 -2 0 42
pair inbox&machine	-3 6 -14 -2 -10 -1 -12 14 23 -11
pair inbox&meet	-2 1 -1 0 -2 -1 -12 -2 18 3
pair inbox&move	3 -2 7 -1 0 0 -3 -3 0 29
pair inbox&not	-8 -4 -1 -7 -17 -7 -45 73 15 4
pair inbox&other	-3 0 -1 0 7 0 -4 3 0 39
pair inbox&prepare	4 -16 -1 -1 -1 -1 -5 21 -1 61
pair inbox&received	-7 3 -2 -2 -3 -2 -3 34 -18 -7
pair inbox&recruiter	-5 -1 -1 -1 -1 -1 -1 2 8 55
pair inbox&role	-3 -1 0 -1 7 0 -1 -1 0 16
pair inbox&send	-2 -12 -2 -1 -7 -3 17 9 0 42
pair inbox&shop	-4 6 -1 -1 -2 -1 -6 8 0 3
pair inbox&slot	8 -13 -2 0 -1 -1 5 4 0 50
pair inbox&sorry	-1 -1 0 -2 -2 0 -1 8 -1 4
pair inbox&team	0 -8 0 0 13 0 -6 2 0 19
pair inbox&thank	7 -4 -3 -3 -27 -6 7 48 -20 -12
pair inbox&ticket	-1 -1 -1 0 -1 -1 -7 19 -7 -24
pair inbox&time	-29 -19 -1 -5 -7 -10 3 60 8 -28
pair inbox&title	-1 1 -1 0 -1 0 0 1 1 55
pair inbox&wait	-1 -2 -1 -1 -2 -1 -3 13 -2 3
pair interview&invite	80 -7 -4 -7 -10 -7 -37 -12 3 1
pair interview&join	2 1 -1 0 -1 0 -1 0 0 -14
pair interview&keen	-1 25 -13 -5 -6 -5 -2 7 -2 -13
pair interview&link	-1 -5 -1 -3 -3 -1 -2 17 -2 2
pair interview&lure	0 0 0 0 0 0 0 0 0 79
pair interview&machine	-2 -1 -1 -1 -2 -1 -2 10 -1 -7
pair interview&mediaword	-8 4 -2 -1 -11 -3 25 -20 17 65
pair interview&meet	26 9 2 -9 21 -11 -22 -5 -10 -80
pair interview&mine	-17 18 14 -3 -2 -1 -10 5 -3 39
pair interview&move	-98 -25 192 -7 -19 -7 -20 -7 -10 -49
pair interview&not	-27 8 -44 73 9 -4 -23 6 0 10
pair interview&offer	-15 19 -8 -1 -18 10 -2 3 13 -24
pair interview&office	29 3 -3 -1 -6 -3 -3 -3 -14 148
pair interview&official	11 6 -1 -2 -1 -1 -4 -9 2 103
pair interview&onward	16 -26 -3 -2 14 17 -7 -2 -7 -28
pair interview&other	-23 -35 14 -2 29 -2 10 9 0 -54
pair interview&paper	25 -7 -2 0 -9 0 -14 -10 19 -20
pair interview&pay	-8 10 -3 0 0 2 -1 -1 1 45
pair interview&practice	-14 -6 -6 -6 -1 0 30 3 -1 55
pair interview&prepare	-1 -12 20 1 -2 -1 -1 -2 -2 4
pair interview&property	50 -37 -6 -1 -8 9 -3 -2 -1 -53
pair interview&received	6 1 -1 -1 0 0 -5 -1 1 26
pair interview&recorded	-15 33 -2 -3 5 -2 -11 -4 -2 14
pair interview&recruiter	-9 3 27 -2 -22 -2 -4 -2 12 -46
pair interview&remind	25 -27 19 -18 -10 -3 32 -11 -6 2
pair interview&review	0 -15 1 -2 4 -1 -5 -2 20 37
pair interview&role	56 27 -7 -2 1 10 -59 -11 -16 -80
pair interview&sales	23 -23 0 6 -24 -4 14 -3 12 -2
pair interview&send	29 -29 11 -3 -3 -1 2 -4 -3 -4
pair interview&service	6 -13 11 0 -1 0 -1 0 0 -25
pair interview&shop	11 9 -9 17 -5 -1 -2 -2 -17 -43
pair interview&sign	-5 -7 -3 -2 -3 -1 -2 23 -1 8
pair interview&slot	43 -23 57 -8 -9 -7 -26 -11 -15 11
pair interview&sorry	-8 -14 11 19 -1 -1 -3 -1 -1 -2
pair interview&stage	-6 -12 -13 1 7 -4 19 -4 12 17
pair interview&start	6 15 0 -1 -7 10 -20 -1 -2 23
pair interview&study	-7 17 -4 -1 -1 -3 28 -19 -9 53
pair interview&talk	24 42 -20 10 -29 -2 -20 2 -8 -12
pair interview&task	27 1 4 -3 -16 -2 -25 -20 34 -48
pair interview&team	19 25 19 13 -12 -8 -53 2 -7 110
pair interview&thank	-28 -3 -11 -7 38 -4 37 3 -25 22
pair interview&ticket	0 -5 -3 -3 -2 -1 -10 24 -1 1
pair interview&time	50 -82 47 25 -4 -14 57 -51 -27 -26
pair interview&title	64 2 26 18 -23 5 -52 -11 -29 -101
pair interview&video	9 38 -8 -8 -4 -3 -13 -6 -4 -15
pair interview&wait	-12 5 -4 -2 5 -1 14 -2 -3 10
pair interview&wish	3 0 0 0 0 1 0 0 -2 -3
pair invite&join	-11 -4 -1 -2 23 23 -5 -1 -22 -11
pair invite&keen	-15 12 16 -1 -3 -1 -3 -1 -3 -26
pair invite&link	19 -14 -1 -1 0 -1 -1 -1 -1 1
pair invite&mediaword	0 0 0 0 0 0 0 0 0 15
pair invite&meet	-22 5 15 -2 -2 17 -7 -1 -3 -15
pair invite&mine	7 -2 -1 -1 -1 0 0 -2 0 40
pair invite&move	-19 0 20 0 -2 2 0 0 0 -2
pair invite&not	0 -6 6 1 0 0 -1 0 0 6
pair invite&offer	0 0 0 0 -2 3 0 0 0 13
pair invite&office	4 -1 0 0 -1 0 -1 0 -1 18
pair invite&official	0 1 0 1 -1 0 -3 0 3 23
pair invite&onward	-2 14 -4 9 -7 -1 -7 -1 -1 -9
pair invite&other	2 -4 -2 8 0 -1 -3 0 0 -2
pair invite&prepare	3 -18 17 -1 0 0 0 0 0 -5
pair invite&received	-1 0 0 1 -5 0 -1 -1 8 -9
pair invite&recorded	-11 31 -1 -1 -1 -1 -8 -4 -4 -13
pair invite&recruiter	-3 -2 -1 0 25 -1 -1 -1 -15 -11
pair invite&review	2 -9 -1 -3 -5 -6 1 -3 23 0
pair invite&role	4 25 3 -1 20 -4 -18 -5 -23 -30
pair invite&sales	0 13 -1 0 -9 2 -5 -1 0 -9
pair invite&send	52 -27 9 -4 -3 0 -8 -12 -7 -17
pair invite&sign	-5 -6 -4 -2 -7 0 -3 30 -1 -29
pair invite&slot	44 -32 12 -2 -3 -4 -6 -5 -4 -17
pair invite&stage	-6 11 19 0 -7 0 -15 0 -1 -12
pair invite&study	0 0 0 0 3 0 -1 0 -1 -2
pair invite&talk	24 1 -2 -2 -8 5 -20 -1 2 -14
pair invite&task	10 -15 -1 -2 -3 -7 43 -6 -20 -35
pair invite&team	-9 19 -5 5 -16 0 -17 -4 27 6
pair invite&thank	12 -11 0 0 1 0 0 0 -1 40
pair invite&time	41 -64 3 17 -12 13 -28 -12 41 17
pair invite&title	21 10 -3 -4 1 6 -20 -6 -4 -12
pair invite&video	8 9 -2 -1 -1 -1 -8 -2 -1 -30
pair invite&wait	0 -5 7 0 -1 0 0 -1 0 -10
pair join&keen	0 -1 0 0 0 1 0 0 1 27
pair join&link	4 -1 -1 -1 0 0 0 0 -1 -50
pair join&meet	-10 -5 -2 11 -4 20 -9 -1 -1 -24
pair join&not	-13 0 0 13 1 1 -1 0 0 7
pair join&offer	-4 -2 -1 -1 -3 15 -3 -1 -1 -20
pair join&office	0 0 0 0 0 1 0 0 0 25
pair join&other	-1 -1 0 0 6 -2 -3 0 1 9
pair join&pay	-2 -1 -1 0 -2 8 -1 0 0 -22
pair join&recruiter	-4 -8 -1 -3 34 11 -7 -2 -21 15
pair join&role	4 -2 -1 -2 16 3 -1 -1 -16 18
pair join&sign	-2 -1 -1 -1 3 3 0 -1 -1 9
pair join&slot	-12 -3 0 13 8 0 -4 -1 0 20
pair join&stage	-4 0 0 -1 11 -1 -5 0 -1 21
pair join&start	-20 -2 -1 -2 -10 -5 44 -2 -2 -36
pair join&talk	-5 4 -1 -2 0 13 -9 -1 -1 20
pair join&team	39 -7 -6 -10 17 6 -28 -9 -3 11
pair join&thank	-2 -2 0 0 9 0 -7 -1 4 23
pair join&time	39 -9 -6 -13 0 36 -29 -12 -6 -32
pair join&title	-10 -11 -5 -2 -15 88 -34 -7 -4 -57
pair join&video	-11 0 -1 13 4 -2 -3 -1 -1 -5
pair join&wait	-3 -1 0 0 -1 6 -1 0 0 3
pair keen&mediaword	-1 0 0 0 0 -4 6 0 1 16
pair keen&meet	-40 49 11 -7 1 -12 7 -4 -4 90
pair keen&not	-1 -23 -1 -6 1 34 -34 31 -1 -38
pair keen&offer	-2 -1 -1 -1 -2 10 -3 0 -1 33
pair keen&office	1 3 -1 0 0 0 -1 0 0 7
pair keen&official	-1 2 0 0 0 1 0 0 0 -8
pair keen&onward	7 4 -2 -1 -6 0 -1 -1 -1 -1
pair keen&other	-1 -21 -1 0 -1 27 -2 0 0 5
pair keen&pay	-8 8 -1 -1 -1 19 -12 -3 -1 -64
pair keen&prepare	-29 -8 18 0 0 0 20 0 0 -3
pair keen&property	-6 -4 -1 -1 -1 18 -3 -3 0 -25
pair keen&received	-2 -2 -1 0 5 -2 3 -1 1 -18
pair keen&recruiter	-2 16 -1 -1 2 6 -12 -2 -7 -24
pair keen&remind	3 -1 -2 -2 0 7 -2 -2 0 -3
pair keen&review	4 -3 0 0 0 0 -1 0 0 13
pair keen&role	16 38 -4 -4 -6 6 -37 -3 -3 -40
pair keen&sales	1 4 -1 0 0 0 -1 0 0 -1
pair keen&send	39 11 -6 -2 -12 -3 -21 -4 -2 8
pair keen&sign	-1 -1 -1 -1 0 9 -2 -1 0 -24
pair keen&slot	20 -13 13 -1 -2 -1 -12 -1 -3 41
pair keen&stage	-8 1 16 -1 -6 0 -1 0 -1 29
pair keen&talk	8 5 -6 -3 2 15 -15 -3 -3 -52
pair keen&task	-3 10 0 -1 -3 0 -2 0 -1 -5
pair keen&team	2 24 -3 -2 -5 4 -13 -2 -5 32
pair keen&time	66 -71 2 -13 -6 34 5 -11 -6 -15
pair keen&title	-1 21 -5 -3 -4 3 -4 -4 -2 -70
pair keen&urgent	5 -1 -4 -5 -1 -1 -28 34 0 -25
pair keen&video	-14 24 -1 0 -2 -2 -4 -1 -1 -6
pair keen&wait	-1 -1 0 -6 0 9 -27 28 -1 55
pair link&meet	-4 -10 22 -1 -9 -8 16 -5 -1 24
pair link&move	45 -6 -10 -4 -2 -2 -20 0 -1 -2
pair link&not	-7 -3 -3 -2 0 0 -1 18 0 36
pair link&other	-4 -1 9 -2 1 0 -3 0 0 7
pair link&recruiter	-3 4 0 0 0 0 1 0 -1 2
pair link&remind	-6 0 23 -2 -1 -1 -11 -2 -1 23
pair link&role	-4 -3 14 -2 0 -1 -2 -1 0 6
pair link&send	38 1 -7 -3 -2 -3 -19 -1 -4 0
pair link&shop	4 1 -1 -1 -1 0 -1 -2 0 1
pair link&sign	4 -2 -1 -1 -1 4 -1 -2 -1 -32
pair link&slot	13 9 1 -2 -5 -4 -6 -4 -2 -47
pair link&stage	-2 -3 0 0 -1 0 6 0 0 5
pair link&study	0 0 0 0 0 0 0 0 0 14
pair link&talk	-2 3 0 0 -1 -1 2 0 0 47
pair link&ticket	-12 -4 -2 -2 -5 13 2 16 -5 -6
pair link&time	-10 15 19 -4 -3 6 -13 -5 -4 42
pair link&title	-11 -3 21 -2 -1 0 -4 0 0 44
pair link&video	9 -6 13 -3 -2 -3 -5 -2 -2 -112
pair link&wait	-2 -1 9 -2 0 0 -4 0 0 5
pair lure&not	1 0 -1 0 0 0 0 0 0 45
pair lure&official	0 0 0 0 0 2 0 0 0 13
pair lure&pay	0 0 0 0 0 0 0 0 0 56
pair lure&property	0 0 0 0 0 0 0 0 0 6
pair lure&recruiter	0 0 0 0 0 0 0 0 0 50
pair lure&remind	0 0 0 0 0 0 0 0 0 37
pair lure&role	2 -1 0 0 0 -1 1 0 0 25
pair lure&send	3 -1 -1 0 -1 -4 8 -2 0 -4
pair lure&shop	0 0 0 0 0 0 0 0 0 28
pair lure&time	-3 -1 -1 -1 0 20 -12 0 0 37
pair lure&title	0 -4 0 0 -5 -3 14 0 -1 81
pair machine&not	-2 3 -2 -2 -13 -2 -23 7 33 -10
pair machine&official	0 0 0 0 0 0 0 1 0 19
pair machine&received	0 0 0 0 0 0 0 1 1 18
pair machine&thank	-1 -1 -1 -1 -1 -1 -2 10 -1 -19
pair machine&title	3 -2 0 0 -1 0 -4 4 0 -11
pair mediaword&meet	0 6 0 -1 0 0 -4 0 0 -2
pair mediaword&not	-3 -1 0 0 4 0 -1 1 0 44
pair mediaword&offer	-5 6 -1 0 0 0 0 0 0 -1
pair mediaword&office	10 -3 -2 0 0 0 0 -4 0 -19
pair mediaword&official	-2 0 0 0 4 0 -1 0 0 -1
pair mediaword&other	-1 -1 0 0 8 0 -4 0 -1 -36
pair mediaword&paper	0 -2 -1 -1 -2 0 -4 -9 19 -18
pair mediaword&practice	0 0 0 0 0 0 0 0 0 3
pair mediaword&prepare	-2 7 0 0 0 0 -4 0 0 -4
pair mediaword&property	-2 0 0 0 4 0 0 0 0 -1
pair mediaword&recorded	0 8 0 0 -1 0 -1 -2 -3 66
pair mediaword&recruiter	-2 0 0 0 4 0 0 0 0 4
pair mediaword&remind	0 0 0 0 0 0 0 0 0 25
pair mediaword&role	0 -2 -1 -1 12 -1 -5 -1 -1 -58
pair mediaword&sales	0 0 0 0 0 0 -18 19 0 40
pair mediaword&shop	0 0 0 0 0 0 0 0 0 8
pair mediaword&slot	-6 9 -1 0 0 0 0 0 0 37
pair mediaword&study	-5 5 -1 0 -5 -3 23 -12 -2 -21
pair mediaword&talk	1 0 0 0 0 0 0 0 0 42
pair mediaword&team	1 -1 0 0 0 -4 6 0 0 -19
pair mediaword&ticket	-1 8 0 0 -1 0 -1 0 -4 10
pair mediaword&time	0 1 -1 -1 -2 -9 -18 36 -5 112
pair mediaword&title	-4 6 -1 -1 4 -1 -2 -1 -1 -36
pair meet&move	0 -3 3 -2 0 -1 4 0 -1 13
pair meet&not	-20 -13 29 36 1 -5 -7 -13 -9 -35
pair meet&offer	5 -1 0 0 -4 0 -1 0 -1 33
pair meet&office	-4 20 -8 10 -6 -5 -1 -4 -2 -35
pair meet&official	4 3 -1 -1 -2 0 -3 0 -1 36
pair meet&onward	0 4 -4 -1 1 -1 2 -1 -1 -20
pair meet&other	-2 -2 -1 -1 16 0 -9 -1 -1 -3
pair meet&paper	9 -7 -6 14 -2 -1 -5 -2 0 -44
pair meet&pay	5 -3 1 0 -1 -1 -2 0 0 50
pair meet&prepare	2 4 10 -1 -4 5 -38 25 -3 -6
pair meet&property	4 -9 -3 -1 -7 -4 19 -3 5 22
pair meet&received	8 -7 4 -4 -5 -4 -4 7 6 -59
pair meet&recruiter	-1 0 6 -5 -19 0 0 0 20 7
pair meet&remind	39 -19 2 -16 -6 -12 -6 20 -3 -17
pair meet&review	7 -6 -8 8 6 -2 -8 -3 5 -22
pair meet&role	39 9 -8 20 -21 -14 -18 -5 -2 -105
pair meet&sales	-8 4 -1 15 -1 -3 -3 -2 -1 -32
pair meet&send	4 -1 0 0 0 -1 0 0 0 25
pair meet&service	4 -1 1 0 0 0 0 0 -3 -1
pair meet&shop	-2 3 0 -1 0 0 0 0 1 2
pair meet&sign	0 -2 2 0 -2 0 -12 -1 17 26
pair meet&slot	38 -42 21 8 -5 2 -15 -3 -5 -98
pair meet&sorry	-4 -6 18 -1 -2 -1 -3 -1 -1 -12
pair meet&stage	-4 -4 19 -3 0 -2 -2 -2 -1 -32
pair meet&start	-9 8 0 0 0 1 0 1 0 5
pair meet&study	-2 7 0 0 0 0 -4 0 0 31
pair meet&talk	17 -2 -4 -3 5 7 -12 -3 -5 -18
pair meet&task	0 -1 -1 0 8 0 -6 0 0 -2
pair meet&team	-26 35 0 4 -21 0 -14 -6 27 24
pair meet&thank	-24 -5 -3 -3 24 -2 18 -3 -2 4
pair meet&ticket	-1 0 0 0 -1 0 2 -1 2 17
pair meet&time	132 -76 -2 1 -16 -9 -31 6 -5 65
pair meet&title	-1 21 -3 5 -2 4 -16 -5 -3 -4
pair meet&video	21 -20 -4 12 -2 -1 -2 -2 -1 -74
pair meet&wait	20 5 -3 -6 10 -4 -15 -3 -4 46
pair mine&offer	0 -1 0 0 -2 4 -1 0 0 3
pair mine&other	-3 -1 -4 0 -8 32 -15 -1 -1 -32
pair mine&recruiter	-5 -1 7 -2 0 0 0 0 0 21
pair mine&remind	-5 -1 6 0 0 0 0 0 0 10
pair mine&role	-5 -1 6 -1 -1 3 -1 0 0 49
pair mine&sign	0 -2 0 0 0 4 -1 0 0 29
pair mine&team	-4 -1 7 -2 0 0 0 0 0 44
pair mine&thank	0 4 0 0 -1 0 0 -1 -2 52
pair mine&time	-7 -2 13 -2 0 0 -1 0 0 45
pair mine&title	1 -3 7 -2 -3 3 -1 -2 -1 9
pair move&not	-15 30 -14 11 -4 -7 6 -5 -2 -33
pair move&offer	-1 0 0 0 -4 3 -1 0 3 -8
pair move&office	-2 -4 -2 -3 -1 -1 16 -1 -1 21
pair move&official	-1 1 1 0 0 0 0 0 0 5
pair move&onward	-7 -2 -5 -1 -8 -1 11 -1 14 -11
pair move&other	-15 30 1 -1 -15 -2 -6 10 -2 -9
pair move&pay	-2 -6 1 0 -5 -7 21 -1 0 -20
pair move&prepare	-24 -2 23 -1 -4 -1 24 4 -20 -1
pair move&property	-2 -8 -2 -1 -5 -14 32 -1 0 -1
pair move&recruiter	-4 -8 14 -2 8 -1 -7 -1 -1 -20
pair move&remind	9 -3 7 -2 -2 -2 -4 -1 -1 -22
pair move&review	0 0 0 0 2 1 -1 0 -1 -6
pair move&role	-17 -2 -7 -1 1 -15 5 40 -5 -28
pair move&sales	-4 0 3 0 0 2 0 0 0 4
pair move&send	32 -1 -6 -2 -1 -2 -20 0 0 25
pair move&shop	-2 4 -1 -1 -1 -1 -6 7 -1 7
pair move&sign	-5 -2 -2 -1 -6 15 23 -2 -20 1
pair move&slot	-48 -10 85 -6 -9 -6 -9 7 -4 -54
pair move&sorry	-2 -1 5 2 -1 -1 -1 -1 -1 14
pair move&stage	-20 0 18 0 0 0 4 0 -1 5
pair move&talk	-4 3 7 -1 0 -1 -2 -1 -1 -16
pair move&team	-8 -11 15 -4 5 2 -5 9 -2 -29
pair move&ticket	-1 -4 1 0 18 0 -1 -2 -11 0
pair move&time	-50 -51 159 -10 -9 -12 -7 -13 -7 -22
pair move&title	-41 -11 66 -4 25 -3 -5 -7 -20 -41
pair move&wait	-5 -5 23 0 -1 -6 -5 1 -1 -24
pair not&offer	-5 -7 -3 -1 52 -19 -10 -2 -3 -1
pair not&office	-7 -4 -13 37 -7 -7 13 -9 -3 -7
pair not&official	-3 0 0 1 4 0 -1 0 0 10
pair not&onward	-16 -16 -5 6 68 -7 -11 -6 -14 -43
pair not&other	-6 10 -19 26 -28 23 3 -5 -3 0
pair not&paper	-2 -2 -6 22 -1 -4 -4 -3 0 11
pair not&pay	2 -2 -1 -1 0 7 -3 -1 -1 -15
pair not&practice	0 0 0 0 0 0 0 0 0 16
pair not&prepare	-13 -3 -9 -3 4 -2 30 0 -5 -20
pair not&property	-6 -1 -2 7 7 -2 0 -1 -1 -25
pair not&received	-3 -3 7 -1 6 -1 -3 1 -3 35
pair not&recorded	0 0 1 0 1 0 -1 0 0 15
pair not&recruiter	-6 -4 1 14 35 -2 -15 -2 -21 -3
pair not&remind	6 -13 41 13 -4 0 -25 -14 -3 -33
pair not&review	-3 -10 -12 19 32 -2 -5 -5 -14 -48
pair not&role	-25 -27 -1 27 48 -21 24 -10 -14 38
pair not&sales	-1 -4 -6 17 -8 -2 7 -3 -1 1
pair not&send	2 -21 4 -14 -4 -8 48 -2 -5 12
pair not&service	-1 -1 4 1 0 0 -2 0 0 -6
pair not&shop	-1 -1 0 0 3 0 -1 1 -2 23
pair not&sign	9 -10 -1 -3 -8 14 -14 -1 15 -36
pair not&slot	-37 -6 19 11 49 -14 9 -15 -17 31
pair not&sorry	-12 31 -25 -7 60 -8 -22 -9 -9 78
pair not&stage	-2 -12 -3 8 43 -6 -8 -7 -15 -7
pair not&study	0 -1 0 0 2 0 -1 0 -1 -11
pair not&talk	-7 -23 27 -3 6 20 -10 -8 -1 -36
pair not&task	-1 -5 9 -1 7 0 -1 -8 -1 67
pair not&team	-20 5 -7 6 24 -4 24 -20 -8 59
pair not&thank	-1 -2 -4 -1 1 -2 9 2 -2 -24
pair not&ticket	-9 -7 -2 -3 -3 -1 -2 17 11 33
pair not&time	-91 39 71 129 -62 -19 -33 -36 3 -151
pair not&title	-25 -21 -8 41 -8 -10 64 -20 -13 45
pair not&urgent	5 -1 -4 -5 -1 -1 -28 34 0 -17
pair not&video	4 3 -16 13 -1 0 -1 -1 -1 -13
pair not&wait	-5 -8 -3 -6 -21 -2 18 32 -5 -68
pair not&wish	0 -3 -1 -2 0 -5 15 -3 -1 27
pair offer&office	5 0 -1 0 -4 1 -1 0 -1 -13
pair offer&official	4 -3 -1 -1 0 2 0 0 0 -19
pair offer&onward	-2 -2 -1 0 -6 12 -2 0 3 15
pair offer&other	-3 -3 -7 -3 39 -15 -3 -2 -3 -20
pair offer&pay	-7 -4 -2 -2 -6 33 -9 -2 -2 9
pair offer&practice	0 0 0 0 0 0 0 0 0 24
pair offer&prepare	-1 -1 0 1 -4 16 -4 -1 -5 40
pair offer&property	3 -5 -1 -1 -5 10 -1 0 0 -10
pair offer&recruiter	0 0 0 0 -6 2 -1 0 5 12
pair offer&remind	-1 0 -2 0 0 4 1 -1 0 8
pair offer&review	-3 0 -1 0 -5 21 -5 -1 -6 18
pair offer&role	-18 -19 -8 -6 14 85 -37 -9 -1 -68
pair offer&sales	-1 2 -1 0 -16 3 -1 0 14 31
pair offer&send	-4 -4 -1 -1 -4 22 -5 -2 -1 40
pair offer&sign	-10 -6 -3 -3 -11 42 -4 -3 -2 39
pair offer&slot	2 -4 -8 -3 37 -5 -13 -2 -4 22
pair offer&sorry	0 0 0 0 1 0 0 0 0 59
pair offer&stage	-1 -1 0 0 -10 0 -1 0 14 23
pair offer&start	-5 -7 -2 -1 -6 30 -8 -1 -1 -69
pair offer&talk	-2 -2 -1 0 -6 11 -2 2 0 0
pair offer&task	0 1 0 0 -14 0 0 0 14 26
pair offer&team	-6 -1 -2 -1 12 9 -5 -2 -4 -30
pair offer&thank	-12 11 0 0 2 0 -2 0 1 35
pair offer&ticket	-1 -1 0 0 -10 16 -5 -1 3 6
pair offer&time	-27 32 -22 -8 21 30 -16 -5 -5 -25
pair offer&title	-29 21 -10 -4 -8 57 -14 -5 -7 -44
pair offer&wait	-9 -2 -1 -1 -2 15 0 -1 -1 -43
pair office&official	0 0 0 0 0 0 0 0 0 6
pair office&onward	-3 5 -1 0 1 0 -1 0 0 19
pair office&other	-5 -3 1 17 -5 -1 -3 -2 0 -21
pair office&pay	-1 -1 -1 0 -1 1 4 0 0 -20
pair office&prepare	-4 5 0 0 0 0 0 0 0 7
pair office&property	-4 -4 -1 6 0 -4 9 -1 -1 -17
pair office&received	-1 -2 -1 0 -5 -5 22 -5 -2 -28
pair office&recruiter	-6 7 -4 16 -16 -3 -10 18 -3 -22
pair office&remind	4 -1 1 -2 -1 -1 -20 21 -1 -19
pair office&review	0 -1 -4 9 0 -1 -1 -1 0 7
pair office&role	6 5 -5 -1 -24 -1 30 -2 -7 -4
pair office&sales	7 5 -13 12 -3 -17 21 -9 -5 4
pair office&send	0 0 0 0 0 0 1 0 0 25
pair office&sign	-2 -1 -1 0 -1 3 -2 3 0 9
pair office&slot	6 5 -7 -3 -12 30 -11 -5 -2 21
pair office&stage	5 -1 -1 -1 2 -1 0 -1 -1 14
pair office&start	27 -6 -4 -3 -1 -6 -5 -1 -1 -20
pair office&study	14 -11 0 0 0 0 -1 0 0 -12
pair office&talk	11 -1 -1 -1 -2 -1 -2 0 -2 15
pair office&task	0 0 0 0 0 0 5 -3 0 16
pair office&team	-10 8 -8 -7 -9 -3 25 15 -11 -55
pair office&thank	1 0 0 0 0 0 0 0 1 14
pair office&time	21 -5 -10 35 -7 -9 -33 12 -3 115
pair office&title	42 -19 -10 -4 -12 -4 25 -5 -13 -70
pair office&video	2 -1 0 0 0 0 0 0 0 37
pair office&wait	-1 -1 -1 0 5 0 5 -2 -4 -30
pair official&onward	-4 -5 -1 0 9 -3 14 -3 -8 -12
pair official&pay	-3 -1 0 0 3 2 -1 0 0 1
pair official&prepare	-11 -4 -1 -1 -4 -5 27 -1 -1 37
pair official&property	2 -3 -1 -1 4 0 -1 0 0 3
pair official&received	-5 1 -1 0 -3 -1 -5 8 4 42
pair official&recruiter	14 -2 0 0 -12 12 -9 -1 -2 0
pair official&role	-3 -1 -2 -1 1 0 -1 -1 8 -35
pair official&sales	-5 5 0 0 7 0 0 0 -7 15
pair official&send	-1 -3 -1 -1 -3 2 15 -3 -7 -49
pair official&shop	-2 3 0 -1 0 1 0 0 0 6
pair official&sign	-1 -1 0 0 -1 4 -1 0 0 8
pair official&slot	1 0 0 0 0 0 -1 1 0 42
pair official&stage	3 -3 0 0 9 -3 -5 0 -1 5
pair official&talk	-1 1 0 0 0 0 -3 0 3 12
pair official&team	4 -3 0 0 0 0 1 0 -1 8
pair official&ticket	-1 -1 0 0 -1 0 -2 9 -4 45
pair official&time	2 1 -1 -1 -1 0 -3 -1 2 123
pair official&title	14 -2 2 -3 11 1 -11 -9 -3 20
pair official&wait	-1 -1 0 0 1 1 -3 0 2 0
pair onward&other	-4 -2 -5 7 -1 -2 11 -2 -2 -23
pair onward&pay	-1 -1 0 0 -13 -4 20 0 0 18
pair onward&prepare	-6 -1 13 -1 0 -1 -1 -2 -1 -18
pair onward&property	-2 -3 0 0 -3 9 -1 0 1 -9
pair onward&recruiter	-1 1 -1 1 2 -1 -1 0 0 -8
pair onward&remind	-2 0 0 -1 -3 -1 8 -1 -1 0
pair onward&review	1 -6 -2 -4 11 -1 10 -2 -6 -52
pair onward&role	2 -3 -2 -4 -6 8 12 -2 -4 -34
pair onward&sales	21 -8 -1 -1 -7 -1 -22 19 -1 -14
pair onward&send	0 9 -2 -1 -5 -1 11 -2 -9 -6
pair onward&sign	-1 0 0 0 -1 3 -1 0 0 23
pair onward&slot	-8 15 -1 -1 2 -2 -4 4 -5 -25
pair onward&sorry	-2 -1 0 -1 10 -1 -2 -1 -2 -5
pair onward&stage	-18 67 -13 -7 44 -19 -31 -11 -11 -37
pair onward&start	-4 -7 -1 -1 6 2 5 0 -1 -4
pair onward&study	-2 -1 -1 -1 2 -1 2 1 0 -20
pair onward&talk	-5 3 -1 -1 -14 7 13 -3 -1 -11
pair onward&task	50 -2 -3 -5 4 -9 -26 -7 -2 -21
pair onward&team	11 8 -7 6 3 -3 -12 -3 -2 -38
pair onward&thank	0 0 0 0 3 0 0 0 0 -1
pair onward&time	62 -27 -10 5 4 0 -21 -9 -4 1
pair onward&title	-15 12 -3 -2 7 6 3 -3 -5 -33
pair onward&video	0 4 -1 0 -1 -1 -1 0 0 -5
pair onward&wait	-3 -7 -2 -2 -27 -4 45 1 -2 -39
pair onward&wish	-2 -2 0 0 5 0 -1 -1 1 -17
pair other&property	0 0 -1 1 1 0 1 0 0 100
pair other&received	-1 -4 0 0 8 0 -6 3 1 19
pair other&recruiter	-6 -1 -5 11 1 -1 -1 -1 3 -45
pair other&remind	-17 6 -9 39 -17 -3 5 -3 -1 -23
pair other&review	-4 -3 -2 -1 -19 -5 41 -2 -3 -8
pair other&role	-12 -12 -5 20 27 -10 4 -5 -7 -66
pair other&sales	-3 -2 -2 1 -13 -4 25 -1 -1 20
pair other&send	-19 -3 26 -3 0 -1 4 -1 -4 28
pair other&sign	-8 -2 6 12 14 -9 -11 -2 -1 18
pair other&slot	21 -35 10 6 12 -14 -5 8 -3 22
pair other&sorry	-1 -1 -1 2 1 0 0 -1 -1 29
pair other&stage	15 -1 -1 -4 0 -1 -6 -1 1 -13
pair other&talk	1 -26 -2 -1 0 25 3 -1 0 11
pair other&team	-12 -8 -20 5 71 -6 -38 13 -5 -12
pair other&thank	-2 -1 -15 0 9 -1 12 -1 0 -22
pair other&ticket	-1 -1 0 0 -4 0 7 3 -3 18
pair other&time	-34 14 2 44 50 -25 -38 -7 -5 -29
pair other&title	2 -11 4 -1 48 -9 -20 -4 -10 -7
pair other&wait	-11 17 14 -4 -28 -2 19 -3 -3 10
pair other&wish	-1 -1 0 0 3 0 -1 0 0 18
pair paper&review	-12 18 -4 8 -5 -3 1 -2 -1 11
pair paper&role	15 1 -1 1 14 -4 -20 -3 -2 -42
pair paper&sign	0 0 0 0 0 0 -1 0 3 21
pair paper&time	1 -4 -7 22 -1 -4 -3 -3 -1 -38
pair paper&title	14 -4 -1 0 -5 -1 -5 -1 2 2
pair pay&prepare	0 0 0 0 0 1 0 0 0 25
pair pay&property	-10 -9 -2 -1 -1 1 26 -4 0 -51
pair pay&received	-1 0 0 0 0 0 -1 2 1 54
pair pay&recruiter	-3 0 -1 1 3 4 -1 -1 -1 -14
pair pay&review	7 0 0 0 -13 0 7 0 0 -4
pair pay&role	12 -10 -3 -2 -4 1 12 -3 -1 -24
pair pay&sales	-1 -1 0 0 -2 3 3 0 0 -13
pair pay&send	-2 -2 11 -1 -1 8 -12 -1 -1 -28
pair pay&sign	-3 -6 -1 -1 -7 27 -7 -1 -1 4
pair pay&slot	33 13 -6 -3 -6 25 -40 -7 -9 11
pair pay&stage	-1 2 -2 0 0 0 1 0 1 3
pair pay&start	-7 -5 -3 -2 -2 19 1 -2 1 -30
pair pay&study	0 0 0 0 0 1 0 0 0 52
pair pay&talk	-2 15 0 0 -1 2 -11 0 -2 4
pair pay&team	-1 -3 -1 -1 -4 13 0 -1 -1 -22
pair pay&ticket	-1 -1 -1 0 -1 3 -3 2 2 -28
pair pay&time	1 -15 7 -4 -5 52 -32 -5 0 -81
pair pay&title	-8 -2 1 -3 -1 22 -5 -2 -1 -3
pair pay&video	-1 10 -1 0 -1 -2 -5 -1 0 33
pair pay&wait	-2 -2 11 -1 -13 3 2 -1 2 -11
pair practice&recruiter	0 0 0 0 0 0 0 0 0 39
pair practice&remind	-18 -2 -3 -5 0 0 31 -1 0 7
pair practice&review	0 0 0 0 0 0 1 0 0 12
pair practice&role	1 0 0 0 0 0 0 0 0 20
pair practice&sales	0 0 0 0 0 0 0 0 0 6
pair practice&slot	0 0 0 0 0 0 0 0 0 36
pair practice&study	0 0 0 0 0 0 0 0 0 3
pair practice&team	1 0 0 0 0 0 0 0 0 9
pair practice&time	-21 -3 -5 -6 0 0 31 5 -1 44
pair practice&title	1 0 0 0 0 0 0 0 0 26
pair practice&wait	0 0 0 0 0 0 1 0 0 5
pair prepare&property	1 0 0 1 -1 1 0 0 0 42
pair prepare&received	-6 -2 -1 -1 -1 -1 1 0 11 10
pair prepare&recruiter	-2 -1 0 0 2 0 0 1 0 -8
pair prepare&remind	9 -1 -8 -2 -1 3 -22 24 -1 -16
pair prepare&review	6 -1 -5 -1 -2 -1 4 -2 2 -12
pair prepare&role	13 -8 -1 -2 6 1 -4 -1 -3 26
pair prepare&sales	-2 0 0 0 0 0 4 -1 0 20
pair prepare&send	-8 -4 17 -1 -1 -4 -1 3 -1 20
pair prepare&service	-24 -1 -4 -3 0 1 34 -2 0 -4
pair prepare&shop	0 -1 0 0 0 0 -4 6 0 1
pair prepare&sign	-7 -3 -1 -1 -9 25 16 -3 -18 55
pair prepare&slot	-15 -4 19 -1 0 6 -3 -1 -1 -16
pair prepare&sorry	-3 -2 -5 22 -1 -4 -5 -3 0 -29
pair prepare&stage	-6 -1 16 -2 -1 -1 -3 -1 -1 -8
pair prepare&study	-3 7 0 0 0 -1 -2 0 0 0
pair prepare&talk	6 -17 -2 -1 -1 0 16 -1 -1 -4
pair prepare&task	7 -2 -1 0 0 0 -4 0 0 23
pair prepare&team	-2 -12 -2 -3 -11 -5 -13 -5 52 11
pair prepare&thank	3 -1 0 0 1 -1 -4 0 2 43
pair prepare&ticket	-3 -1 0 0 -1 0 5 -1 1 2
pair prepare&time	-31 -30 35 -14 -9 -31 72 13 -6 -42
pair prepare&title	4 -12 -1 -4 -6 14 -1 -3 8 -13
pair prepare&video	5 -4 0 0 0 0 0 0 0 1
pair prepare&wait	-15 -2 -1 -1 -3 0 25 -2 -1 -21
pair property&received	0 0 0 0 0 0 0 0 1 72
pair property&recruiter	-2 -2 -2 -1 4 5 0 -2 -1 -51
pair property&remind	3 0 -1 0 -1 0 -1 -1 0 5
pair property&review	0 0 0 0 -2 -1 4 0 0 0
pair property&role	11 -26 -6 -1 -16 -10 53 -2 -2 -46
pair property&sales	0 0 0 0 0 0 0 0 0 9
pair property&service	0 0 0 0 0 1 0 0 0 15
pair property&sign	0 0 0 1 0 0 0 0 0 14
pair property&slot	4 0 -2 -1 -1 0 1 -1 0 -4
pair property&sorry	0 0 0 2 0 0 0 0 0 22
pair property&stage	12 -12 0 0 0 0 0 0 0 4
pair property&talk	1 -3 -1 0 -5 10 -1 0 0 -8
pair property&team	-1 -1 -1 0 3 -1 1 -1 -1 5
pair property&thank	-11 -5 -10 52 -9 -3 2 -9 -7 18
pair property&ticket	1 -1 -1 0 0 1 0 0 0 -3
pair property&time	19 -25 -9 6 -9 33 -6 -5 -3 -13
pair property&title	21 -21 -6 -3 -9 9 8 -4 4 -45
pair property&wait	1 0 0 0 -1 0 1 0 0 14
pair received&recorded	-6 7 -5 -1 -4 -1 -2 -1 13 -11
pair received&recruiter	0 -1 0 0 -1 0 -1 1 3 -6
pair received&remind	-1 -2 6 -1 0 -1 -4 -1 4 1
pair received&review	-1 -1 -1 -1 0 -1 -2 1 6 -32
pair received&role	-11 -5 -2 -2 13 -3 -19 -4 34 -38
pair received&sales	-7 -1 -1 0 6 -5 20 -4 -8 -12
pair received&send	-3 -2 -1 0 -2 0 -1 3 6 9
pair received&shop	-7 9 -1 -1 -1 -1 -4 8 -1 -7
pair received&sign	9 -7 -1 -1 21 2 -12 -2 -10 -17
pair received&slot	-12 17 14 -1 -4 -2 -7 -2 -3 9
pair received&sorry	-1 -1 4 -1 0 0 -1 0 0 16
pair received&stage	11 -2 0 0 0 -1 -6 -1 -1 -2
pair received&study	0 0 0 0 2 0 -1 0 0 -33
pair received&team	8 8 -2 -1 -4 1 -11 18 -17 -15
pair received&thank	-15 -8 -5 -2 -17 -4 34 -27 44 -34
pair received&ticket	-5 -7 -3 -2 -20 -2 -23 64 -3 -37
pair received&time	-31 18 10 -5 -7 -8 -4 0 26 5
pair received&title	1 5 -3 -2 -15 -3 0 -3 22 -21
pair received&wait	-1 -1 0 0 -1 0 -1 3 1 36
pair received&wish	-1 0 0 0 0 0 0 0 3 41
pair recorded&role	-9 24 -1 -1 -2 -1 -4 -2 -4 -17
pair recorded&slot	-3 15 -1 -1 -1 -1 -4 -2 -2 3
pair recorded&stage	-2 7 0 0 -1 -1 -2 0 -2 -14
pair recorded&time	-16 30 -4 -2 -3 -1 -6 -4 6 -7
pair recorded&title	-5 6 0 -1 -1 0 -1 -1 2 -3
pair recorded&video	-13 35 -1 -1 -2 -2 -9 -4 -3 -3
pair recruiter&remind	2 -8 0 5 -1 0 -20 22 -1 15
pair recruiter&review	-3 11 -1 -1 -14 -1 2 -1 8 -5
pair recruiter&role	-15 12 -8 -4 38 -5 -4 0 -14 56
pair recruiter&sales	-10 11 0 0 1 0 0 0 0 -15
pair recruiter&send	-1 0 -1 1 -1 -1 3 0 0 2
pair recruiter&sign	-1 -1 0 -1 -1 6 -2 -1 0 -10
pair recruiter&slot	-11 13 -8 1 8 -2 3 -2 -1 -25
pair recruiter&stage	4 -9 1 12 -5 11 -14 -2 1 -36
pair recruiter&study	-1 3 0 0 -1 0 0 0 0 16
pair recruiter&talk	5 17 -8 -1 -3 0 -6 -1 -3 0
pair recruiter&task	0 0 0 0 -1 0 -1 0 1 -11
pair recruiter&team	-30 2 39 -25 -12 -7 26 7 0 -10
pair recruiter&thank	-1 -1 0 0 0 0 3 0 -1 19
pair recruiter&ticket	-9 0 -5 -1 -9 -1 14 -2 13 -6
pair recruiter&time	-11 -10 3 26 -8 16 -30 12 3 -25
pair recruiter&title	-10 6 9 -20 6 12 34 -19 -18 73
pair recruiter&urgent	-1 -1 -1 0 -1 -1 -1 6 -1 8
pair recruiter&video	-1 0 0 1 0 0 0 0 1 12
pair recruiter&wait	-3 -1 -1 -1 -1 -1 9 0 -1 10
pair remind&review	5 -1 -5 -2 8 -1 -3 -2 -1 -2
pair remind&role	-31 16 6 22 2 -6 -6 -2 -2 10
pair remind&sales	-1 -2 3 1 0 0 -1 0 0 2
pair remind&send	-8 27 10 -2 1 -4 -21 -2 0 26
pair remind&service	1 -1 4 -1 0 0 -2 0 0 -8
pair remind&shop	0 0 2 0 0 0 0 0 0 8
pair remind&sign	-1 -1 0 -1 0 11 -6 -1 0 7
pair remind&slot	-16 -22 54 -10 -5 -13 29 -14 -4 -49
pair remind&sorry	-10 -8 24 22 -10 -3 -9 -3 -2 -37
pair remind&stage	14 -2 -3 -5 -5 -2 10 -5 -2 -12
pair remind&talk	-26 21 43 -6 -3 -7 -9 -11 -2 -39
pair remind&team	-8 -4 13 2 -3 -2 -9 12 -2 29
pair remind&thank	-14 -4 -1 -3 -3 -5 27 -1 3 -13
pair remind&ticket	-2 -1 -1 -1 -1 -1 7 -1 -1 -4
pair remind&time	-2 -55 62 -14 -14 -39 75 3 -17 -15
pair remind&title	-9 -3 13 -5 7 -4 5 -2 -1 37
pair remind&video	-6 4 9 -4 0 0 0 -1 -1 -3
pair remind&wait	40 0 -32 -2 -2 6 -4 -5 -1 -20
pair review&role	3 2 -3 -4 9 -7 24 -3 -21 34
pair review&sales	-8 1 -3 9 -14 -5 24 -2 -2 -4
pair review&send	-1 -1 0 0 0 1 7 0 -4 15
pair review&sign	-1 -1 -1 0 0 5 -1 -1 -1 0
pair review&slot	6 -4 -1 0 5 0 0 1 -6 -3
pair review&sorry	-1 0 0 1 3 0 -1 0 -1 18
pair review&stage	-14 -10 -1 -1 -4 -2 30 -1 3 21
pair review&talk	-3 2 0 0 0 -1 4 0 -2 -1
pair review&task	-20 2 -2 -3 10 -9 50 -7 -21 -41
pair review&team	-7 7 -3 -3 -8 1 -9 -4 25 -1
pair review&thank	-1 -1 -1 -1 8 -1 0 -1 -3 -28
pair review&ticket	-2 -2 -1 -1 -5 -1 9 1 2 -5
pair review&time	-21 -20 -14 -1 -7 -7 29 -9 49 -20
pair review&title	-15 2 -2 -7 19 -7 29 -4 -15 -42
pair review&wait	-11 -3 -1 -1 -13 3 34 -2 -6 11
pair role&sales	0 37 -5 -2 -2 -3 -6 -3 -16 -18
pair role&send	16 7 5 -1 -9 0 -14 -3 -3 30
pair role&service	4 0 -1 0 -5 -1 -2 0 6 7
pair role&shop	-4 7 -6 -1 -9 -2 18 -2 -1 -21
pair role&sign	-7 -3 -2 10 -14 27 -11 -4 5 3
pair role&slot	48 -30 -8 -2 -17 -8 16 9 -8 -47
pair role&sorry	-6 -3 -3 12 1 -2 5 -2 -2 -2
pair role&stage	4 24 -4 -3 -17 -10 12 -3 -2 -18
pair role&start	21 -14 -2 -3 -8 15 -6 -1 -2 -21
pair role&study	-5 1 -1 -1 14 -1 -2 -1 -3 9
pair role&talk	5 102 -16 -6 -25 -14 -37 -6 -3 -56
pair role&task	-6 -5 -1 -1 -1 -2 18 -1 -1 8
pair role&team	6 36 -11 -7 -5 3 4 -3 -23 47
pair role&thank	3 6 -9 -6 20 -6 11 -4 -16 22
pair role&ticket	-3 -5 -5 -1 5 -1 -4 -3 17 -25
pair role&time	86 -67 -8 13 39 5 -66 -2 -1 -98
pair role&title	-10 95 -27 -39 32 -18 12 -31 -13 -55
pair role&urgent	-1 0 0 0 -1 0 -3 6 0 15
pair role&video	-19 32 13 -4 -2 -6 -12 -2 0 6
pair role&wait	-3 -10 -4 -3 -12 2 35 -4 -2 60
pair role&wish	-15 3 -7 15 -63 -3 67 -9 13 -40
pair sales&send	-2 -1 3 0 0 0 0 0 0 36
pair sales&service	1 -2 1 0 0 -1 1 0 0 -26
pair sales&shop	-18 10 10 6 -7 -2 4 -3 -1 -9
pair sales&sign	0 0 0 0 -2 4 0 0 0 17
pair sales&slot	15 5 -6 -2 -1 -6 -2 -1 -1 35
pair sales&sorry	-2 -1 1 3 -1 0 0 0 0 0
pair sales&stage	0 15 -1 -1 -20 -1 -6 0 14 -6
pair sales&start	25 -6 -4 -3 -2 -4 -4 -2 -1 -10
pair sales&study	1 0 0 0 0 0 0 0 0 10
pair sales&talk	-9 19 -2 6 -10 -3 0 -1 -1 -28
pair sales&task	1 -1 0 0 -14 0 0 0 14 14
pair sales&team	13 7 -4 0 -5 0 -7 -2 -2 -41
pair sales&thank	26 -17 0 0 7 0 -1 0 -13 45
pair sales&ticket	-5 3 0 -1 0 0 3 -1 1 -19
pair sales&time	30 -33 -3 16 -5 -3 3 -3 -2 53
pair sales&title	16 29 -5 -3 -11 -8 3 -4 -16 -7
pair sales&video	0 2 -1 0 0 0 0 0 0 45
pair sales&wait	-1 -2 -2 -1 -1 0 9 -1 0 -17
pair send&shop	-15 -3 -8 -1 -3 -3 15 17 2 -18
pair send&sign	-16 -7 -7 -2 -1 100 -61 -4 -3 56
pair send&slot	-21 75 -2 -3 -5 -5 -36 -3 0 -30
pair send&stage	1 5 -2 -1 -10 -7 16 -1 -1 -18
pair send&start	-2 -1 0 0 -1 1 5 -1 0 -28
pair send&study	0 -4 0 0 0 0 5 0 -1 -6
pair send&talk	17 -10 -1 -1 -1 0 -3 -1 -2 28
pair send&task	-6 -11 -2 -2 -4 -8 40 -6 -2 -16
pair send&team	-3 -6 -2 -1 -10 -1 36 -3 -9 14
pair send&thank	-8 -3 -1 -1 -5 2 5 -1 12 14
pair send&ticket	-1 -4 -1 -1 -4 3 13 -1 -5 -5
pair send&time	-38 -19 12 -8 -6 4 37 28 -10 -134
pair send&title	-4 6 4 -1 -6 2 4 -3 -2 24
pair send&video	6 3 -2 -1 -1 -1 -4 -1 0 -27
pair send&wait	9 -8 27 -5 -2 0 -16 -2 -2 -8
pair service&slot	-4 -1 11 0 -1 0 -5 0 -1 48
pair service&talk	5 -1 -1 0 0 1 0 0 -3 -16
pair service&time	-21 -3 10 -3 -1 -1 27 -3 -4 40
pair service&title	4 -2 -1 0 -1 1 -1 0 0 27
pair shop&sign	6 -2 -1 -1 -1 0 -1 2 -2 6
pair shop&slot	7 4 -4 0 -1 0 -6 -1 1 -8
pair shop&sorry	0 0 1 0 0 0 0 0 0 16
pair shop&talk	-4 0 0 8 -2 0 0 0 0 -2
pair shop&team	1 -1 0 0 1 0 -1 0 0 -9
pair shop&thank	14 4 -5 -1 2 0 0 1 -16 -12
pair shop&ticket	-10 3 0 -1 -1 0 8 1 0 -8
pair shop&time	-6 2 -1 1 -2 -1 -3 27 -17 10
pair shop&title	0 -2 -1 -1 6 -1 -1 1 -1 1
pair shop&video	1 0 0 0 0 0 0 0 0 6
pair sign&slot	-1 -10 -1 11 -10 21 -7 -2 -1 13
pair sign&sorry	0 -1 2 0 0 0 -1 0 0 52
pair sign&start	-4 -4 -1 -1 -8 32 -11 -2 -1 -14
pair sign&talk	-2 -1 0 0 2 -2 -2 7 -1 -3
pair sign&team	5 -5 -3 -3 45 -6 -18 -8 -7 25
pair sign&thank	-3 21 -1 0 -14 0 -9 -2 8 -27
pair sign&ticket	-3 -5 -1 -1 -4 24 -7 -1 -1 47
pair sign&time	-25 -15 -1 -9 20 107 -69 -2 -7 -69
pair sign&title	-7 14 -4 -4 -25 14 -2 10 4 -39
pair sign&wait	-7 -3 -5 -2 -10 5 27 -4 -2 -51
pair slot&sorry	-4 -2 6 7 -2 -1 -3 -1 -1 -21
pair slot&stage	-20 27 15 -1 4 -2 -14 -2 -7 9
pair slot&start	7 3 -2 -4 -2 9 -7 -3 -2 -3
pair slot&study	16 -14 -2 0 0 0 -1 1 0 1
pair slot&talk	38 5 23 4 -4 -11 -40 -8 -5 -5
pair slot&task	2 0 1 0 0 0 -1 0 -1 33
pair slot&team	0 -10 -28 -3 6 -8 42 6 -4 -2
pair slot&thank	47 -32 -10 -2 -13 -6 8 -7 16 3
pair slot&ticket	1 -6 -1 -1 -15 10 3 21 -10 21
pair slot&time	-27 37 84 -31 -11 -31 41 -9 -53 -51
pair slot&title	43 -14 2 -12 -28 -8 -1 3 14 12
pair slot&video	-11 11 10 8 -3 -3 -7 -3 -2 14
pair slot&wait	13 13 -14 -7 -5 3 -3 1 -1 47
pair sorry&stage	-2 -8 5 -3 18 -1 -7 -1 -1 16
pair sorry&team	-3 -2 1 8 -1 -1 -1 -1 -1 -3
pair sorry&thank	-1 0 2 1 0 0 -1 0 0 -14
pair sorry&ticket	0 -1 0 0 3 0 -1 0 0 13
pair sorry&time	-23 32 -4 28 -5 -5 -14 -5 -3 0
pair sorry&title	-2 -1 2 4 0 0 -1 0 0 -8
pair sorry&wait	-1 -1 -1 -3 -9 -1 26 -10 -1 -1
pair stage&start	-3 -4 0 -1 12 -3 0 0 -1 6
pair stage&study	-1 -1 -1 0 6 -2 -1 0 0 8
pair stage&talk	30 19 -4 1 -10 -2 -23 -11 -1 -4
pair stage&task	-14 -5 -1 -1 -15 -4 25 -1 15 -15
pair stage&team	30 -22 -1 -9 -4 -5 27 -13 -2 -14
pair stage&thank	-4 -6 -1 -1 23 -3 -6 -1 -1 0
pair stage&ticket	-1 -4 0 0 -1 0 5 0 2 1
pair stage&time	30 -34 20 -6 -7 -7 25 -5 -16 59
pair stage&title	36 42 -4 -5 -10 -14 -28 -7 -10 -32
pair stage&video	-9 18 -1 -1 -1 -1 -2 -1 -2 -4
pair stage&wait	-4 -2 -6 -1 -19 -2 38 -3 -1 26
pair stage&wish	-6 7 0 0 -1 0 -2 0 3 -30
pair start&talk	-7 4 3 -1 -5 9 -1 0 0 5
pair start&team	21 -3 0 -1 0 0 -16 -1 0 -8
pair start&time	-7 -19 -14 -10 -14 96 -25 -9 1 -46
pair start&title	20 -10 -5 -4 9 3 -8 -3 -2 -21
pair start&wait	-1 -1 0 0 -2 5 -2 0 2 -16
pair study&talk	-17 7 -3 -2 -3 -7 29 -1 -3 5
pair study&task	10 -1 0 0 1 0 -5 0 -5 -6
pair study&team	14 -14 0 0 1 0 1 0 0 57
pair study&thank	-6 2 -1 -1 12 -1 4 -6 -4 14
pair study&ticket	0 -3 0 0 0 0 6 0 -1 3
pair study&time	20 -21 -5 -1 8 -1 12 -8 -4 41
pair study&title	-6 2 -1 -1 9 0 -1 0 -1 -4
pair study&video	1 0 0 0 0 0 0 0 0 12
pair study&wait	-1 -4 -1 -1 -1 -3 10 0 0 -31
pair talk&task	8 -11 -1 -1 0 -1 11 -1 -2 -28
pair talk&team	58 -2 -17 -3 -12 -7 3 -15 -6 -62
pair talk&thank	-19 -13 -4 -4 -4 -4 58 -4 -5 -16
pair talk&ticket	0 0 0 0 0 0 0 0 0 5
pair talk&time	95 -69 18 -9 -6 -5 9 -24 -8 -71
pair talk&title	30 39 -15 -8 -17 -11 -8 -1 -8 -30
pair talk&video	-15 72 -4 -3 -5 -7 -20 -16 -2 -48
pair talk&wait	-8 2 -4 -2 -10 -7 33 -3 -2 -3
pair talk&wish	-1 4 0 -3 13 -1 -11 0 0 16
pair task&team	17 14 -2 -1 13 -2 -36 -4 0 -19
pair task&thank	-2 -3 -1 -1 3 -1 17 -1 -11 -30
pair task&ticket	2 -6 -1 0 -1 -1 6 -1 1 2
pair task&time	65 -32 0 -4 3 -17 14 -21 -6 -52
pair task&title	-2 -9 -1 -1 6 -6 25 -2 -9 13
pair task&video	6 -2 0 0 0 0 0 0 -2 -3
pair team&thank	24 -6 -1 -2 12 -1 -5 0 -20 42
pair team&ticket	-16 -3 -1 -1 -8 -4 27 19 -14 -35
pair team&time	82 -73 -7 34 -8 -26 -12 -20 30 -6
pair team&title	-3 62 -5 -2 28 -26 50 -36 -67 -6
pair team&urgent	-1 -1 0 0 -1 0 -1 3 0 -2
pair team&video	9 3 -1 0 4 -2 -3 -9 0 7
pair team&wait	-16 -4 -5 -2 -7 3 50 -17 -2 -36
pair team&wish	1 7 0 -1 -1 0 -2 0 -3 3
pair thank&ticket	-1 -2 -1 0 -9 -1 -1 19 -3 -3
pair thank&time	0 -46 -9 -14 36 -9 90 -18 -29 13
pair thank&title	0 28 -6 -5 44 -6 -21 6 -39 -57
pair thank&wait	-6 -6 -1 -2 61 -2 -26 -5 -12 -39
pair thank&wish	-2 -2 -1 -1 -3 -1 16 -1 -7 -10
pair ticket&time	-8 13 -2 -3 -6 3 6 -5 2 -32
pair ticket&title	-23 -1 -3 -3 14 -1 13 25 -21 31
pair ticket&wait	-8 -1 -1 0 15 5 -5 0 -5 2
pair time&title	-6 -14 21 30 -24 45 -26 -15 -10 27
pair time&video	39 -9 -1 -7 2 -4 -7 -11 -3 78
pair time&wait	51 13 -49 -11 10 5 15 -34 0 5
pair time&wish	8 -1 -1 -1 -1 -1 -1 0 -2 -2
pair title&urgent	0 0 0 0 0 0 0 1 0 26
pair title&video	-29 45 12 -4 -2 -6 -12 -2 -2 -34
pair title&wait	-11 -6 3 -2 10 4 19 -3 -13 20
pair title&wish	1 8 -1 -1 -15 0 -3 -1 13 2
pair urgent&wait	5 -1 -4 -5 -1 -1 -28 34 0 -19
past interview	-61 47 -69 -13 45 85 -15 -12 -9 -22
pay.lure	-28 -5 -2 -1 -4 -5 60 -4 -11 167
pay.lure@subject	0 0 0 0 0 0 0 0 0 14
person, and hiring little	-43 -18 3 -10 11 62 42 -54 8 44
promise	-5 -92 -37 -60 -143 26 288 2 21 -136
proposal.availability	-51 277 -47 -35 -78 7 -72 10 -11 -30
proposal.availability@subject	-18 38 -14 -5 -7 -5 2 18 -10 -61
proposal.link	-28 155 19 -16 -34 -17 -38 -18 -25 -62
proposal.link@subject	-47 83 -4 -4 -7 -3 -5 -7 -6 -122
proposal.offer	-31 186 45 -2 -12 -44 -52 -44 -45 -55
proposal.offer@subject	-4 11 -3 0 -1 0 -1 -1 -1 34
proposal.recorded	-84 197 -7 -10 -4 -7 -33 -25 -27 -134
proposal.recorded@subject	-37 111 -6 -7 -2 -5 -19 -15 -21 -95
question	-85 156 78 -81 -43 67 89 -73 -108 52
rejection.clear	-96 -68 -21 109 349 -27 -153 -19 -73 -49
rejection.clear@subject	-2 -2 -1 1 8 -1 -2 -1 -2 29
rejection.farewell	-58 -31 -21 21 154 -15 3 -13 -39 -105
rejection.soft	-20 -44 -2 -9 197 -65 20 -47 -30 17
rejection.soft@subject	-9 -11 -4 -7 -19 -1 8 -5 49 -43
relay	67 -2 -55 33 9 -13 -83 -13 58 -175
reply.hint	-20 -95 -35 -14 -8 34 168 -20 -10 -70
reply.hint@subject	-25 -33 -3 -2 -9 79 -2 -3 -1 -81
reply.hold	-29 -15 -7 35 -116 -6 160 -7 -16 -61
reply.hold@subject	-8 -2 -1 -19 -11 -4 46 -1 -1 -8
reply.pending	7 -51 -71 -4 -49 -43 192 9 10 -26
reply.pending@subject	-25 -15 6 -4 -32 -5 84 14 -23 -74
reply.request	-3 -28 -5 -49 -90 0 197 72 -96 -20
reply.request@subject	-23 -76 -20 -5 -14 -46 132 59 -7 -42
reply.thanks	-41 -22 -52 38 99 -9 23 30 -67 -59
reply.thanks@subject	-7 -6 -2 -3 -32 -2 10 2 39 17
reschedule.moved	-125 -62 330 10 -31 -19 -55 -50 2 -39
reschedule.moved@subject	-78 -17 134 31 -8 -7 -30 -19 -6 2
reschedule.why	-57 -104 186 52 -67 -31 -6 39 -13 -25
reschedule.why@subject	-1 -1 -27 -1 -1 -1 12 19 -1 9
scheduler	11 185 -48 -10 -35 -24 -46 -18 -16 -131
sense alert	-14 -7 -4 19 17 -3 9 -3 -15 87
sense alert@around	0 0 0 0 1 0 0 0 0 121
sense alert@sender	0 0 0 0 1 0 0 0 0 106
sense alert@subject	0 0 0 0 0 0 0 0 0 144
sense apply	68 59 -72 -6 -18 -52 -102 -63 186 45
sense apply@around	-38 2 -52 23 -12 -18 -27 45 77 -28
sense apply@sender	-14 -10 -5 -2 -14 -3 -14 4 58 -15
sense apply@subject	-38 -9 -40 -26 60 -10 -78 -48 188 -67
sense ask	21 59 6 -26 -76 42 -11 54 -69 6
sense ask@around	-8 -27 21 29 -10 -9 32 -10 -18 3
sense ask@subject	-18 -44 -16 2 -19 -16 86 27 -3 38
sense asked	-51 94 47 -48 -26 40 53 -44 -65 27
sense asked@subject	-38 6 -5 -7 -50 19 98 2 -25 64
sense available	8 113 -32 -33 -60 -12 -13 49 -19 80
sense available@around	14 0 38 -6 -6 -7 -39 10 -4 -16
sense available@subject	-17 51 -14 -5 -10 -9 -20 28 -5 33
sense away	-44 -60 -27 -37 -49 -37 20 258 -23 -50
sense away@around	-12 18 12 -2 -6 -5 -2 -3 -1 -7
sense away@sender	0 0 0 0 0 0 0 0 0 20
sense away@subject	-39 -14 29 -12 -23 -11 -37 111 -5 -27
sense back	-25 -29 -1 -7 3 -2 27 22 12 9
sense back@subject	1 -9 -2 -4 -1 3 7 7 -2 -41
sense book	19 45 41 17 -34 -10 -44 -31 -3 66
sense book@around	81 14 20 -8 -9 -9 -79 -7 -4 37
sense book@sender	3 2 2 28 -6 -1 -9 -13 -5 129
sense book@subject	69 4 -18 45 -8 -25 -36 -16 -15 -15
sense bounce	-69 -15 -11 -7 -30 0 -20 139 14 -10
sense bounce@around	1 0 0 0 -1 0 0 2 0 8
sense bounce@sender	-11 -2 -1 -1 -7 -1 -2 27 -2 -21
sense bounce@subject	-27 -9 2 -3 -10 -3 -6 59 -4 -60
sense call	43 76 -52 -22 7 1 -4 -60 12 22
sense call@around	-16 11 8 -4 12 3 -10 -3 -1 42
sense call@sender	-2 1 -1 -1 10 -2 -5 -1 1 33
sense call@subject	89 -4 -23 -6 -22 -33 73 -64 -10 -44
sense cancel	-53 -23 -17 228 -41 -13 -56 -10 -15 6
sense cancel@around	-4 -1 -3 -2 -11 -2 25 -1 -1 6
sense cancel@subject	-69 -16 -22 155 -15 -4 -12 -8 -8 8
sense candidate	-41 -25 19 -25 58 -27 35 15 -10 -21
sense candidate@around	31 -15 -8 -5 -15 -9 9 10 3 -13
sense candidate@sender	-4 -9 -9 -6 -17 -2 0 32 17 -37
sense candidate@subject	-2 -9 -14 -5 22 -8 -9 2 25 168
sense choose	-113 111 -53 11 111 103 -102 -44 -23 10
sense choose@around	12 -1 -2 -1 1 -1 -6 0 -1 38
sense choose@sender	-6 0 7 -4 10 -2 4 -2 -7 11
sense choose@subject	-3 24 -8 -6 2 55 -52 -8 -4 67
sense civic	-24 27 -7 -7 1 21 20 -11 -19 220
sense civic@around	17 -5 -2 -4 12 -2 -14 -1 -1 14
sense civic@sender	5 -10 0 2 12 -1 -6 -1 0 88
sense civic@subject	-1 10 -1 -3 -2 -1 -2 -1 -1 182
sense closer	-36 29 -27 -15 159 -33 -38 -5 -34 79
sense closer@around	-29 3 11 -3 -11 -3 33 -3 2 -21
sense closer@subject	1 0 0 0 -14 0 0 0 15 34
sense cold	-14 6 -3 -19 -22 -12 44 8 11 62
sense cold@around	0 1 0 0 -1 0 2 0 -1 -3
sense cold@sender	-2 0 0 0 5 0 -3 0 1 -17
sense cold@subject	-8 3 -1 -2 -20 -3 -7 -2 40 33
sense confirm	92 -24 -44 -9 -33 26 -9 -17 18 -77
sense confirm@around	-32 -6 49 -4 -2 3 1 -4 -5 -2
sense confirm@subject	61 -20 -29 -5 -18 -4 -13 -2 30 70
sense deadline	-30 18 -36 -29 6 -15 60 -15 42 -12
sense deadline@around	-4 -10 -6 -2 -2 -5 46 -21 4 13
sense deadline@subject	7 -32 0 -1 -6 -24 37 17 1 79
sense decide	-18 -73 -10 22 42 11 91 -53 -12 61
sense decide@around	3 -7 -19 27 28 -9 -11 -5 -6 -3
sense decide@sender	0 0 0 0 0 0 0 0 0 -15
sense decide@subject	-21 -9 -6 -5 29 9 9 0 -5 -37
sense document	25 -44 -25 -8 -11 -24 129 -12 -29 -37
sense document@around	5 -2 1 -2 -8 3 8 -3 -1 -26
sense document@subject	-14 -40 -7 -3 -15 -20 113 -17 3 -106
sense education	57 -62 -17 -5 47 -20 4 -12 8 94
sense education@around	-5 -7 12 2 3 -1 -1 -8 4 3
sense education@sender	2 -3 -2 4 -19 -4 27 -5 -1 149
sense education@subject	40 -15 0 -7 23 -10 -25 -5 0 105
sense enjoyed	-22 32 -45 -23 58 17 69 -44 -41 -62
sense enjoyed@around	-4 -6 -6 -2 -6 53 -20 -5 -4 -12
sense enjoyed@subject	-13 6 -1 -1 -5 -1 17 -1 -3 -6
sense event	16 -15 -19 -1 56 -18 -6 -5 -8 105
sense event@around	14 -4 3 -2 -21 -5 17 -10 9 -19
sense event@sender	-4 16 -6 -1 -12 0 -8 -1 15 51
sense event@subject	5 0 -9 8 -3 2 -1 2 -4 138
sense exit	5 20 -1 -1 -1 0 -20 -1 0 43
sense exit@subject	0 0 0 0 0 0 0 0 0 55
sense family	3 -3 -9 -2 4 -10 31 -10 -4 174
sense family@around	-1 41 -22 -3 -6 -5 0 -2 -2 32
sense family@sender	0 0 0 0 0 0 0 0 0 52
sense family@subject	-1 -3 0 0 -3 -2 12 -1 -1 99
sense feedback	14 8 -10 -9 20 -1 8 -16 -14 23
sense feedback@around	-7 -2 -5 -5 -3 4 23 -4 -1 -7
sense feedback@subject	-18 -8 -2 -5 17 -12 33 -4 -2 -6
sense filled	-63 -51 29 39 121 0 -78 52 -49 -89
sense filled@subject	-23 -14 2 -10 32 -8 -19 35 5 -6
sense finance	16 -1 -6 -2 12 16 -17 -9 -9 103
sense finance@around	-34 -1 13 -14 -1 10 44 -6 -10 -72
sense finance@sender	0 7 11 -1 1 13 -21 -5 -5 14
sense finance@subject	-3 -3 -7 -5 45 -8 -28 6 4 75
sense forwarded	23 -4 -6 -1 -3 -1 -13 6 0 -38
sense forwarded@around	7 -1 -4 -2 -1 6 -3 -1 -1 111
sense future	4 -34 1 6 63 -13 -38 22 -10 8
sense future@around	0 -4 -2 -1 10 -4 -8 10 -1 26
sense future@sender	-2 -3 0 0 10 -3 -2 0 -1 8
sense future@subject	-13 13 -1 -1 23 -5 -11 -2 -2 8
sense glad	31 2 -34 -26 -3 88 -21 -22 -16 5
sense glad@around	-12 12 -10 -2 10 22 -14 -1 -5 11
sense glad@subject	-13 -18 -1 -1 -3 53 -13 -1 -1 -4
sense health	30 -12 -11 -6 -16 25 -7 -8 3 106
sense health@around	33 12 0 -5 -9 -4 -12 -4 -10 3
sense health@sender	8 -1 -1 2 -1 -1 -2 -1 -3 65
sense health@subject	34 -9 -12 -1 10 -7 -13 -7 4 45
sense hear	-27 -23 29 21 -53 -51 46 15 42 -64
sense hear@around	-7 -11 -17 -6 87 6 -54 10 -8 -19
sense hear@sender	-4 -10 -9 15 -7 -12 -4 -8 40 46
sense hear@subject	-88 -66 5 6 125 26 25 -16 -16 -138
sense hiringside	10 -22 23 -3 -14 12 17 -5 -18 195
sense hiringside@around	-14 -3 21 -1 0 0 -2 0 0 30
sense hiringside@subject	-5 -1 14 -3 0 -1 -3 -1 0 132
sense hitch	-36 -68 144 -20 -31 -25 31 18 -13 -54
sense hitch@around	-11 -2 86 -1 -3 -3 -63 -1 -2 0
sense hitch@subject	-1 -2 -13 5 -1 0 -6 18 -1 -12
sense hold	6 -6 -26 79 -37 -27 47 -21 -15 -74
sense hold@subject	-5 1 0 -12 -9 -6 32 -1 0 0
sense inbox	-95 -68 -44 -22 -45 -34 48 246 13 58
sense inbox@around	-34 65 -19 -4 -8 5 -4 -5 5 64
sense inbox@sender	-11 -2 -1 -1 -7 -1 -2 27 -2 21
sense inbox@subject	-3 -20 5 -3 -28 -4 -23 116 -39 -60
sense interview	-8 32 13 61 -1 -32 9 -72 -1 62
sense interview@around	41 -42 95 -48 -11 -30 14 10 -29 118
sense interview@sender	31 -9 -18 -1 -1 -1 -2 -1 0 3
sense interview@subject	185 58 86 37 -78 -75 -107 -4 -101 -92
sense invite	29 -61 95 5 -6 1 -81 15 3 20
sense invite@around	2 0 -1 1 0 0 -1 0 0 176
sense invite@subject	76 -13 0 -5 -7 -11 -17 -9 -14 19
sense join	5 -45 -19 -3 23 97 -6 -22 -30 6
sense join@around	0 -2 -1 -1 0 0 9 -2 -4 -6
sense join@sender	8 -2 1 -1 -9 -1 10 -1 -4 -6
sense join@subject	-12 -10 -2 -2 -19 26 19 -2 2 31
sense keen	-36 98 -31 -25 20 30 -44 11 -24 19
sense keen@around	-1 -1 2 -1 11 1 -4 -1 -5 40
sense keen@subject	7 5 0 0 -1 -1 -8 -1 0 12
sense link	83 4 3 -22 -11 0 -34 9 -33 152
sense link@around	-4 -1 5 0 0 0 -9 9 0 37
sense link@sender	13 -4 -10 0 -2 -1 -2 -1 7 -35
sense link@subject	-14 -5 23 -2 -4 -2 -7 14 -2 44
sense lure	-11 5 -4 -2 -7 14 8 -2 -2 173
sense lure@around	0 0 0 0 3 0 -1 0 0 1
sense lure@subject	0 0 -4 0 0 -1 8 -1 0 66
sense machine	-1 4 -15 -3 -17 -2 -25 27 33 -15
sense machine@around	2 7 -1 -2 -5 -1 -5 -1 6 0
sense machine@sender	3 18 4 -7 31 -5 -10 -23 -12 -24
sense machine@subject	-14 -5 -4 -4 -5 -3 -11 50 -3 -41
sense mediaword	-3 6 -10 -4 0 -19 -9 29 11 168
sense mediaword@around	6 -2 -2 -1 3 -1 -5 -1 2 87
sense mediaword@sender	2 -1 0 0 1 0 -1 0 1 30
sense mediaword@subject	-20 2 -5 -3 3 -8 31 0 -1 45
sense meet	3 55 -54 9 -28 -33 73 -27 3 -35
sense meet@around	34 8 -25 -4 -12 1 10 -8 -4 -24
sense meet@sender	-1 -2 1 0 5 -1 -1 0 -1 13
sense meet@subject	74 45 -7 -6 -18 -27 -48 -14 1 5
sense mine	-16 13 9 -3 -11 39 -21 -3 -7 192
sense mine@around	12 13 -28 32 -7 -1 -22 -8 9 -14
sense mine@subject	6 -2 -1 -1 -1 0 -7 6 0 49
sense move	-76 -57 202 -13 -60 -7 -43 54 -2 80
sense move@around	-70 -5 93 -5 -2 -2 -6 -2 -1 31
sense move@subject	-52 -65 222 -16 -16 -19 -8 -17 -29 -73
sense not	-160 -67 11 109 201 -79 39 31 -85 69
sense not@around	14 -5 -19 -2 4 0 12 -1 -1 121
sense not@sender	0 -19 -9 15 -7 -11 -1 -7 40 53
sense not@subject	-6 -13 -32 59 -7 -10 -29 23 15 -14
sense offer	-72 27 -30 -17 33 148 -80 -22 12 180
sense offer@around	-11 19 -18 -1 -3 -21 39 -3 -1 3
sense offer@sender	0 0 0 0 0 0 0 0 0 41
sense offer@subject	-28 -17 -8 -6 -34 161 -47 -9 -11 64
sense office	57 20 -26 42 -21 -28 -5 -3 -37 95
sense office@around	-4 16 5 -1 -14 -2 5 -3 -1 -18
sense office@sender	-3 0 1 0 0 0 4 -1 0 8
sense office@subject	10 8 -7 -5 -25 34 21 -8 -28 170
sense official	12 -19 -1 -6 -22 5 39 -6 -2 161
sense official@around	-19 -8 41 -1 -19 -9 25 -8 -1 11
sense official@sender	-5 -7 -1 -2 38 -6 -11 -3 -3 125
sense official@subject	12 -4 -2 -3 4 -3 -4 -1 0 146
sense onward	17 6 -21 -1 22 -15 28 -8 -26 -148
sense onward@around	-16 -4 2 31 -1 -3 1 -5 -6 -14
sense onward@subject	-6 -4 -7 -5 48 -14 3 -7 -8 -48
sense other	-92 -98 75 51 205 -8 -65 -29 -40 84
sense other@around	-81 -2 89 -4 0 -1 -1 -1 0 60
sense other@subject	-1 -5 2 0 -1 0 5 0 1 74
sense paper	10 13 -11 20 -14 -8 -14 -11 15 -16
sense paper@around	-8 13 -12 33 -4 -7 -7 -7 -1 -46
sense paper@sender	0 0 0 1 0 0 0 0 0 16
sense paper@subject	13 -7 -1 0 9 -3 -6 -3 -2 13
sense pay	-27 -29 45 -14 -53 143 -33 -19 -12 44
sense pay@around	-2 -1 5 0 -1 14 -13 -1 0 14
sense pay@subject	18 2 -2 -1 -1 -3 -15 1 0 44
sense practice	-20 -3 -5 -6 -1 -1 32 5 -1 128
sense practice@around	-5 7 0 0 -1 0 -1 1 0 9
sense practice@sender	-5 7 0 0 -1 0 -1 1 0 8
sense practice@subject	-8 -3 -3 -1 -1 -1 13 4 0 68
sense prepare	187 -107 -21 -13 -61 -34 0 11 39 -26
sense prepare@around	-12 11 -6 -4 -18 0 46 -12 -4 -21
sense prepare@sender	-5 17 -6 4 -7 1 -2 -1 -1 29
sense prepare@subject	16 -5 0 -1 -6 -2 -6 5 -1 49
sense property	32 -45 -23 57 -20 12 17 -16 -13 114
sense property@around	12 -15 8 -1 6 -1 -1 -1 -7 92
sense property@sender	14 -8 -2 -1 6 -1 -3 -1 -6 41
sense property@subject	29 -26 -7 -2 -1 10 9 -7 -4 132
sense received	-33 -11 -12 -19 -28 -31 -40 61 112 101
sense received@around	50 -9 -5 -2 -3 -2 -15 -10 -3 10
sense received@subject	-16 -9 -5 -4 -42 -8 11 23 51 -58
sense recorded	-32 56 -6 -4 25 -4 -30 -7 2 129
sense recorded@sender	2 0 0 0 0 0 0 0 0 -11
sense recorded@subject	-13 33 -2 -2 2 -2 -4 -5 -6 6
sense recruiter	-13 -16 10 9 32 -1 -33 38 -26 -25
sense recruiter@around	57 -20 -11 0 41 15 -39 -19 -24 -163
sense recruiter@sender	-42 17 0 -26 125 -14 22 -11 -71 -186
sense recruiter@subject	26 -2 -11 -2 9 10 -62 35 -4 13
sense remind	-8 -38 22 5 -22 -41 96 3 -17 19
sense remind@around	12 -7 26 26 -13 2 -30 -9 -8 -14
sense remind@sender	24 -4 -17 0 0 0 0 -1 0 18
sense remind@subject	55 -40 28 11 -22 -17 5 -12 -8 -43
sense review	-12 -13 -28 2 -29 -15 54 -16 56 67
sense review@around	-2 -5 15 -4 -2 -1 2 -2 -1 45
sense review@sender	1 0 0 0 0 0 0 1 0 19
sense review@subject	8 -24 -5 -4 13 7 47 -12 -29 1
sense role	26 -34 -105 68 37 32 14 -34 -4 -74
sense role@around	27 8 -27 -9 8 17 -67 40 3 -35
sense role@sender	-35 -9 -7 -4 26 -4 -46 7 73 -82
sense role@subject	-2 46 -33 -27 50 20 2 -35 -21 -40
sense sales	11 -2 -7 16 -41 -25 57 2 -10 113
sense sales@around	-3 6 -9 14 -5 -1 -1 0 -1 13
sense sales@sender	26 -26 0 0 0 0 0 0 0 12
sense sales@subject	-21 70 -2 3 -29 -7 3 -6 -10 59
sense send	31 26 -10 -41 -66 36 64 -9 -33 66
sense send@around	-11 10 18 -1 -1 0 -18 -6 10 22
sense send@subject	10 9 -2 -1 -9 -2 -10 7 -2 -9
sense service	-20 -11 2 -4 -27 -3 45 -6 24 43
sense service@around	27 -15 -8 -1 -5 0 -12 -1 14 -15
sense service@sender	14 -7 -7 -1 -5 -1 -7 -2 14 8
sense service@subject	0 2 0 0 3 0 -1 0 -2 85
sense shop	-8 -9 -3 12 1 -26 16 46 -30 28
sense shop@around	15 8 -2 -1 -4 -2 4 -14 -4 40
sense shop@sender	-14 1 -2 -1 -8 0 -2 27 -1 -13
sense shop@subject	-16 9 -3 14 -11 -4 14 2 -4 25
sense sign	-60 -39 -28 -9 -15 270 -54 -13 -52 12
sense sign@around	-5 -1 5 0 -1 -1 2 1 0 -4
sense sign@sender	0 0 0 0 0 2 0 0 0 -8
sense sign@subject	-37 3 -9 -6 -15 97 -41 23 -14 -34
sense slot	106 119 80 -36 -48 -50 -83 7 -94 -84
sense slot@around	83 3 -18 -9 -13 -6 -32 -2 -6 -11
sense slot@sender	7 -1 1 0 -2 -1 -3 -1 0 -7
sense slot@subject	-19 50 29 -7 -22 26 -28 -23 -6 -69
sense sorry	-111 -39 35 217 127 -57 -89 -54 -29 -119
sense sorry@around	-3 -1 6 0 -1 0 -1 0 0 22
sense sorry@subject	-14 -16 25 17 19 -6 -21 -2 -1 -2
sense stage	39 40 -19 3 21 -57 29 -31 -26 -10
sense stage@around	-10 -14 -19 24 42 -8 6 -11 -10 -24
sense stage@sender	-6 -1 7 -3 4 -1 4 -2 -2 -3
sense stage@subject	14 106 -26 -16 2 -15 -38 -12 -14 -110
sense start	4 -8 -23 -16 -26 136 -45 -18 -4 -54
sense start@around	12 -10 -2 0 -2 -4 8 -1 -1 4
sense start@sender	-1 -1 0 0 0 -1 3 0 0 -21
sense start@subject	-47 -2 -2 -1 -12 -14 82 -1 -2 52
sense study	17 3 -14 -7 17 -20 49 -24 -21 93
sense study@around	-2 -1 1 0 1 0 3 -1 -1 67
sense study@sender	-2 7 0 0 0 0 -4 0 0 110
sense study@subject	6 14 -9 -1 -5 -1 -2 -2 -1 73
sense talk	43 113 -28 -21 -32 -33 46 -55 -34 -21
sense talk@around	46 35 -17 -7 -21 -16 9 -13 -15 -79
sense talk@subject	41 153 -27 -3 -29 -51 -55 -9 -20 -104
sense task	40 22 -11 -12 -9 -45 79 -46 -16 -69
sense task@around	-4 -2 -6 -3 -13 -4 44 -3 -7 23
sense task@subject	25 -71 -4 -11 22 -38 155 -34 -43 -63
sense team	44 -24 -48 -12 27 -67 84 -73 68 -57
sense team@around	14 -7 -20 17 47 -16 -5 -25 -5 -112
sense team@sender	81 -14 24 -13 0 -13 -40 -13 -14 35
sense team@subject	42 50 -1 -10 15 -11 -45 -17 -24 -3
sense thank	-44 -48 -113 17 53 -84 112 5 101 -40
sense thank@around	-18 -43 5 20 -46 -25 112 26 -32 -121
sense thank@subject	-59 -27 -11 -13 79 -31 -28 10 81 -14
sense ticket	-33 -21 -19 -16 56 15 -30 54 -5 36
sense ticket@around	13 -8 -5 0 -15 14 8 -6 1 18
sense ticket@sender	-18 -8 -3 -3 -7 14 -27 71 -20 -5
sense ticket@subject	-23 13 -9 -4 8 -3 -16 66 -32 -36
sense time	35 34 32 -6 -37 -11 -55 18 -9 38
sense time@subject	32 -90 100 138 -50 -33 -76 -10 -12 21
sense title	57 6 -52 -18 -18 85 -16 -74 29 -67
sense title@around	45 -14 -2 -22 3 5 -74 -2 62 -176
sense title@sender	-5 -11 -2 -1 31 -3 13 -13 -8 40
sense title@subject	41 54 -28 -53 11 -3 -66 19 24 -230
sense urgent	-2 -6 1 -8 -9 -5 -67 100 -4 50
sense urgent@subject	-4 -1 3 6 -2 0 -1 0 0 16
sense video	98 60 -13 -10 -12 -22 -59 -26 -15 -98
sense video@around	-5 -1 10 -1 0 -1 -1 -1 -1 -12
sense video@subject	-18 98 -5 -2 -14 -6 -24 -12 -16 -63
sense wait	-37 -60 35 -52 -69 -2 229 -22 -23 -62
sense wait@around	-11 16 22 -1 -6 -2 -13 -4 1 20
sense wait@subject	-3 -18 2 -2 -17 -19 64 0 -6 -29
sense wish	-48 -22 -29 48 65 -13 8 -27 20 -6
sense wish@around	14 -3 1 -1 0 0 -9 -1 -1 45
sense wish@subject	0 0 0 0 0 0 0 0 1 35
several times, asked	-57 98 21 -8 -10 -10 -19 -8 -8 -16
shift	-44 14 44 -3 -2 -2 -5 -2 -1 -3
short	-31 53 -13 -46 -56 25 66 56 -52 -25
slots on offer	153 -11 -29 -4 -18 -12 -63 -9 -6 -39
survey	22 -19 -5 -2 26 -1 -9 -4 -9 85
survey@subject	10 -4 -5 0 0 0 0 -1 0 24
times of one day	21 73 31 -11 -9 -17 -66 -13 -8 55
times of several days	-94 265 -31 -16 -17 -31 -54 -10 -13 -72
voided interview	-27 -15 44 0 0 0 -1 0 0 -1
voided, and a time	-27 -15 44 0 0 0 -1 0 0 -1
windows	3 23 7 -17 -15 -36 61 -16 -10 26
word !	53 -53 12 -11 -113 90 35 -72 58 16
word ! !	5 -6 -3 -1 -3 39 -28 -2 -1 44
word ! a	0 0 0 0 0 0 0 0 0 4
word ! here'	7 -2 -1 0 0 -2 0 -1 0 -9
word ! i	0 7 0 0 -1 0 -4 0 -1 4
word ! i'll	-1 -1 -1 0 -6 -1 8 -1 3 -1
word ! i'm	0 0 0 0 0 0 0 0 0 6
word ! je	-3 -1 -2 0 -2 -2 15 -2 -2 -4
word ! on	-3 0 0 0 0 -8 12 0 0 -3
word ! please	0 0 0 0 0 -1 2 0 0 -10
word ! the	-4 3 2 0 -2 -2 4 -1 -1 0
word ! timemention	2 0 -1 0 0 0 0 0 0 13
word ! we	-2 5 -4 0 0 5 -4 0 1 -1
word ! we'd	0 4 0 0 -1 0 -1 0 -2 -2
word ! we're	-4 -1 -1 -1 5 -2 -12 -4 19 -1
word ! with	3 -3 -1 0 -2 3 1 0 0 -3
word #	121 17 -31 -35 -48 131 -159 1 1 -45
word # !	0 0 0 0 2 0 -1 0 0 14
word # #	28 -31 -9 0 3 18 -9 -6 6 12
word # :	0 0 3 0 -1 -1 -2 0 0 73
word # ?	-1 -7 0 0 -1 -1 11 0 0 -21
word # a	-2 0 -4 -1 -3 6 6 -1 0 -2
word # am	1 3 6 0 0 -2 -7 0 0 7
word # an	-2 -2 -1 0 0 7 -1 -1 0 -7
word # and	14 9 -4 -2 -3 15 -26 -1 -1 16
word # at	0 0 0 0 1 0 0 0 0 3
word # b	3 -1 -1 -1 0 0 -1 0 0 9
word # bruto	-1 -1 0 0 -1 5 -1 0 0 -5
word # busines	0 0 0 0 -2 4 -7 7 -1 -6
word # c	4 0 0 0 0 0 -3 0 0 12
word # days	-1 -6 -1 0 -1 18 -9 2 -1 26
word # de	-1 1 -1 0 13 -1 -1 -1 -9 1
word # dias	-2 -1 -1 0 -3 5 8 -4 -2 -11
word # e	9 -1 -4 -1 -1 -2 3 -2 0 -15
word # empresa	0 0 0 0 0 0 0 0 0 5
word # en	-2 -2 0 0 7 0 -3 -1 1 8
word # euro	-5 -4 -1 -1 -4 24 -5 -2 -1 -16
word # f	0 3 0 0 0 0 -2 0 0 -3
word # giorni	2 0 0 0 0 0 -2 0 0 3
word # h	0 0 1 0 0 0 -1 0 0 4
word # has	0 0 0 0 -1 4 -7 6 -1 7
word # hora	0 0 0 0 0 0 -3 6 -3 -2
word # hour	0 -6 -1 0 -5 4 6 8 -5 9
word # hr	-1 -1 0 -1 -1 8 -4 0 0 10
word # in	1 3 -1 0 0 0 -1 -1 0 12
word # instead	-1 -3 10 0 0 -3 -2 0 0 2
word # interview	2 0 0 0 0 0 0 0 0 5
word # is	-3 5 0 0 16 -1 -10 -1 -6 15
word # jour	-4 0 0 0 0 0 3 0 2 0
word # k	-5 -17 -6 -1 -5 54 -14 -3 -4 -26
word # may	1 3 -1 0 -1 0 -2 0 1 -12
word # min	9 33 -4 -1 -6 -5 -20 -3 -2 -35
word # minut	-3 20 -1 -1 -2 -2 -4 -3 -5 -23
word # minute	2 10 -1 0 2 -1 -9 0 -2 4
word # minuti	0 3 0 0 0 0 0 0 -1 0
word # minuto	0 1 0 0 0 0 0 0 0 7
word # month	-2 8 0 -1 0 0 -4 -1 0 3
word # neue	0 0 0 0 0 0 0 0 0 4
word # new	2 -1 -1 0 0 0 0 0 0 16
word # oferta	0 0 0 0 0 0 0 0 0 3
word # off	-1 0 0 0 6 -1 -2 0 -1 -1
word # on	0 -1 5 -1 0 0 -1 -1 0 -13
word # or	0 1 0 0 0 0 0 0 0 3
word # ore	0 0 0 0 0 0 -1 1 0 3
word # people	0 0 0 0 0 0 0 0 0 8
word # per	0 0 0 0 0 1 0 0 0 7
word # pm	-2 5 0 0 0 0 -2 0 0 -8
word # question	-4 7 0 0 0 0 -1 0 -1 -2
word # rue	3 -3 0 0 0 0 0 0 0 4
word # stunden	0 0 0 0 0 1 -1 0 0 8
word # th	-6 12 2 0 0 0 -6 0 0 -7
word # timemention	8 -1 0 -1 -2 0 -3 -1 -1 3
word # to	-1 -7 -1 0 -1 3 7 -1 1 4
word # with	2 -1 0 0 0 0 0 0 0 -4
word # work	-1 0 2 0 0 0 -1 0 1 3
word # x	0 -6 0 0 0 0 6 0 0 6
word :	21 -28 -21 -4 -18 -23 -68 140 1 -54
word : #	0 -12 0 1 9 9 -7 11 -10 23
word : a	0 0 -1 3 0 0 0 0 0 -12
word : app	0 4 0 0 -1 0 -1 0 -2 -1
word : cal	-2 7 0 0 -1 -1 -2 -1 0 -7
word : calend	0 9 -4 -1 -1 -1 -2 -1 0 0
word : candidate	0 0 0 0 0 0 0 0 0 21
word : colloquio	0 0 0 1 0 0 0 0 0 -7
word : data	4 -1 -1 0 2 -1 -2 -3 3 16
word : el	0 0 0 1 0 0 0 0 0 -5
word : entretien	1 -1 1 1 -1 0 -1 1 0 -11
word : entrevista	3 -2 -2 3 -1 0 -1 -1 0 -4
word : http	-2 29 -6 -2 -6 -5 0 -3 -5 62
word : in	3 -2 0 -1 0 0 0 0 0 2
word : interview	-1 -9 -4 -1 -3 -1 -8 28 -1 25
word : intro	0 0 0 1 0 0 0 0 0 -10
word : la	-1 -1 -1 5 -4 -1 4 -1 -1 -4
word : meet	6 -2 -1 0 0 0 -1 0 0 -15
word : offer	0 0 0 0 0 0 0 0 0 16
word : phone	-1 -1 0 3 0 0 0 0 0 -11
word : question	0 0 0 0 0 0 -10 11 0 -4
word : r	-4 0 0 3 1 0 0 0 0 -1
word : re	-3 -1 0 0 0 0 -7 12 0 -3
word : schedule	0 0 0 0 0 0 0 0 0 3
word : thank	-1 0 0 0 3 0 -2 1 0 -4
word : the	-1 -1 0 -3 4 0 2 0 -1 13
word : timemention	8 -23 12 -6 -5 -7 -12 38 -5 -5
word : tuesday	5 -5 0 0 0 0 0 0 0 -1
word : video	0 0 0 0 0 0 0 0 0 -5
word : we	0 -1 0 0 -1 1 0 0 3 -4
word : what	0 0 0 0 0 0 0 0 0 11
word : your	3 5 0 0 6 0 -3 -3 -8 -6
word : zoom	11 -1 -3 0 -1 0 -3 -1 0 -8
word ?	-35 73 22 -19 -32 35 7 -16 -34 39
word ? #	-1 -5 -1 0 -1 11 -2 -1 0 -8
word ? ?	0 0 0 0 0 0 0 0 0 17
word ? bring	0 0 0 0 0 0 0 0 0 8
word ? e	0 -1 0 0 0 -1 3 0 0 -3
word ? i	17 3 -17 0 -1 -2 1 0 0 5
word ? i'll	5 -3 -1 0 0 0 0 0 0 -5
word ? i'm	-1 12 -2 0 -1 -3 -4 0 0 -7
word ? i've	-2 -7 14 0 0 -2 -2 0 0 -17
word ? if	-8 6 5 0 -1 -1 0 0 0 -8
word ? it	0 -2 0 0 3 0 0 0 0 -4
word ? it's	0 -6 0 0 0 8 -1 0 0 2
word ? pwd	1 0 0 0 0 0 0 0 0 -4
word ? same	-3 -6 11 0 0 0 -1 0 0 2
word ? te	0 0 0 0 0 0 0 0 0 4
word ? we	-1 1 0 0 0 0 0 0 0 6
word a	-68 22 18 -27 51 17 12 -14 -11 -39
word a #	-6 21 11 -1 -3 5 -18 -3 -5 4
word a accepte	-1 -1 0 0 1 0 0 2 0 -5
word a bien	-1 0 -1 0 -1 0 0 0 4 -1
word a bit	0 0 -2 0 0 0 4 0 0 2
word a call	-1 10 -5 0 -1 -1 -5 4 0 14
word a candidate	0 0 0 0 1 0 0 0 0 -5
word a ce	0 0 -1 1 2 0 -2 0 0 -3
word a change	-7 0 9 -1 0 0 0 0 0 -3
word a chat	-1 3 0 0 0 0 0 0 -1 -1
word a client	0 -1 2 0 0 0 0 0 0 5
word a closer	0 -1 0 0 8 0 0 0 -7 -3
word a coffee	0 6 0 0 -1 -3 -2 0 0 -4
word a copy	-1 -1 0 0 -1 0 7 -1 -3 -7
word a couple	-1 -5 -2 -1 -1 -5 9 -2 8 -14
word a data	0 -1 0 0 1 -1 3 0 0 -9
word a day	-8 14 0 -1 -3 6 -8 0 0 8
word a de	0 0 0 0 0 0 0 0 0 -6
word a empresa	0 0 0 0 0 0 0 0 0 -8
word a entrevista	0 -2 2 -4 7 0 -2 -1 -1 -6
word a ete	-4 5 0 1 0 0 0 5 -5 14
word a few	-11 8 -2 -3 1 -2 18 -4 -4 -14
word a first	-5 10 -3 0 0 0 0 0 0 -16
word a fit	0 0 0 0 -2 0 0 0 3 10
word a gente	0 0 0 0 0 0 1 -1 0 -3
word a good	0 4 0 0 0 -1 -2 0 0 4
word a great	0 3 0 0 -6 0 -2 0 5 20
word a job	-2 -1 3 0 4 0 0 0 -4 7
word a jour	3 -2 0 0 2 0 -1 0 -1 0
word a l'agence	2 -1 0 0 0 0 0 0 0 -8
word a l'ecoute	0 0 0 0 0 0 1 0 0 4
word a la	19 -11 -4 -1 -8 -1 5 -1 1 -29
word a las	-2 0 3 0 0 0 0 0 0 -2
word a lei	-1 0 0 0 0 0 3 0 0 -1
word a look	-2 -4 -1 0 -7 -3 3 1 14 -6
word a lot	-1 -1 -1 0 11 -1 -6 -1 0 2
word a member	0 0 0 0 0 0 -6 6 0 -1
word a message	-1 -4 0 0 0 0 0 6 0 -10
word a mon	3 4 0 0 0 0 -1 0 -5 -2
word a new	-1 -4 7 -1 0 0 -4 4 0 15
word a nos	-2 -3 0 0 6 0 0 0 0 -1
word a nossa	0 -1 0 0 -2 7 -3 -1 0 0
word a notre	4 -2 -1 0 2 0 -1 -1 -1 -13
word a nuestra	0 0 0 0 2 0 -1 0 0 -4
word a otra	0 0 0 0 0 0 0 0 0 4
word a outra	0 0 0 0 0 0 0 0 0 10
word a panel	0 -11 0 0 0 0 13 0 0 -1
word a partir	-4 0 -1 -3 -4 14 -3 -1 3 -12
word a phone	-3 -1 -1 -1 0 0 8 -1 0 -7
word a photo	3 0 0 0 -1 0 -1 0 0 4
word a place	0 0 0 5 -3 0 -1 0 0 15
word a pleasure	-3 -2 -1 0 0 -2 9 -1 0 1
word a proposta	0 0 0 0 0 0 0 0 0 11
word a quick	0 -4 0 0 -1 -5 6 0 4 0
word a real	0 0 0 0 2 0 -3 0 2 1
word a recruiter	0 0 0 0 0 0 0 0 1 3
word a reminder	3 0 -1 0 0 0 0 0 0 -9
word a reuniao	0 0 -1 3 0 0 0 0 0 -3
word a short	-7 10 0 -1 -2 0 1 -1 -1 3
word a slot	0 1 0 0 0 0 0 0 0 11
word a sua	-2 -1 0 -1 -2 -2 4 2 3 -9
word a time	0 3 0 -1 0 0 0 -1 0 7
word a timemention	-9 1 5 -2 -1 -2 10 -3 -1 -22
word a tua	-7 6 1 0 0 4 -3 -1 0 -8
word a un	-1 2 1 0 0 0 -1 0 0 5
word a un'altra	0 0 0 0 0 0 0 0 0 3
word a una	-2 4 0 0 0 0 -1 0 0 -1
word a une	-2 0 0 0 7 -3 -2 0 0 5
word a vaga	-2 -3 -2 1 -5 -5 15 -1 3 -20
word a video	-1 6 0 0 0 0 -3 -1 0 -4
word a votre	11 -10 0 -1 1 0 3 0 -2 3
word a vous	3 -2 -1 0 -3 -1 6 -1 -2 -4
word a week	-5 -2 1 -1 1 11 -4 -1 0 -15
word a word	-9 12 0 0 -3 -1 1 0 0 4
word a year	-2 -1 -1 -1 9 4 -7 -2 -1 -11
word a yes	-3 -3 7 0 0 1 -2 0 0 -12
word a zoom	4 0 -3 0 0 0 0 0 0 -1
word aaa	8 -1 -2 0 -2 -1 -2 -1 0 -4
word aan	15 -12 0 -2 -1 10 -2 -3 -5 -18
word aan de	3 -3 0 0 0 0 1 0 0 -3
word aan een	0 0 0 0 0 0 0 0 0 13
word aanvraag	0 0 0 0 0 0 0 0 0 7
word aanvraag voor	0 0 0 0 0 0 0 0 0 7
word ab	-5 7 -1 -1 -2 -1 -2 -1 5 -12
word ab #	0 -1 0 0 -2 0 -1 -1 4 -8
word ab timemention	-1 2 0 0 0 0 -1 1 0 -3
word abara	1 0 1 0 0 0 0 0 0 14
word abbiamo	-2 2 -3 -1 -1 -1 4 0 1 -7
word abc	2 -1 -1 0 0 0 0 0 0 -4
word aber	-3 -1 -3 0 -6 -1 15 -1 -1 -2
word abgesagt	-1 0 0 2 0 0 0 0 0 12
word ablauf	2 0 0 0 0 0 0 0 0 -4
word able	-7 7 -13 4 -2 -2 15 -2 -1 -12
word able to	-7 7 -13 4 -1 -2 15 -2 -1 -12
word about	-14 23 3 9 -9 -19 15 -1 -9 26
word about #	-2 3 0 0 0 0 0 0 0 8
word about an	-1 2 -1 0 0 0 0 0 0 -4
word about the	-1 26 -5 4 -8 -9 -4 -3 -1 -3
word about what	0 0 0 0 0 0 0 0 0 3
word about you	0 0 0 0 -4 0 5 0 0 3
word about your	-2 4 -1 -1 -2 -1 -1 3 0 17
word above	11 4 -15 0 0 0 -8 8 0 -1
word above post	-4 5 0 0 0 0 -1 0 0 -1
word absagen	0 0 0 2 0 0 0 0 0 3
word accept	-6 -7 -3 4 12 7 -16 13 -3 8
word accept :	-4 -2 -2 -1 -2 -2 -1 14 0 -9
word accept or	2 -1 0 0 -1 2 0 -1 0 -21
word accept the	-1 -1 -1 0 -1 0 0 4 0 -7
word accept this	-2 -1 -1 0 -2 -1 -1 9 0 -3
word accept your	0 0 0 0 0 0 0 0 0 21
word acceptance	-1 -2 0 0 0 5 -1 0 0 0
word accepte	-1 -1 0 0 1 0 0 3 0 -6
word accepteriez	0 -1 0 0 -1 -1 3 0 0 0
word accepteriez vous	0 -1 0 0 -1 -1 3 0 0 0
word acces	0 0 0 0 0 0 0 0 0 9
word accettato	0 0 0 0 0 0 0 0 0 -3
word accettazione	0 0 0 0 -1 3 -1 0 0 -1
word account	1 -2 1 1 -4 4 5 -2 -5 -2
word accountant	1 -2 0 0 0 3 -1 0 0 0
word accueillir	-1 -1 -1 -1 0 8 -5 0 0 -1
word acesso	0 0 2 -2 0 0 0 1 0 3
word acknowledge	8 -2 -1 -1 0 0 -3 -6 5 -12
word action	-3 8 0 6 -2 0 -1 -1 -6 24
word action requir	0 0 0 0 0 0 0 0 0 19
word active	0 0 0 0 -1 0 2 0 -1 3
word ad	0 4 -1 0 0 0 -1 -1 -1 -5
word add	0 0 0 0 0 0 0 0 0 29
word add to	0 0 0 0 0 0 0 0 0 15
word added	0 0 0 0 0 6 -5 0 0 29
word added to	0 0 0 0 0 0 0 0 0 21
word addetto	0 0 0 0 0 0 0 0 0 -4
word addres	2 -5 0 0 0 0 0 5 0 -6
word adjunto	1 -1 0 0 0 1 0 0 0 -3
word admissao	-1 -1 0 0 3 -1 -1 0 0 9
word admission	0 0 0 0 0 0 0 0 0 25
word adoption	0 0 0 0 0 0 0 0 0 14
word adresse	0 0 0 0 0 0 0 1 0 11
word adviser	-1 0 2 0 0 0 0 0 0 4
word afraid	-2 -1 -2 12 10 -3 -9 -4 -1 -15
word afspraak	6 -4 -1 3 -2 0 -1 -1 -1 -11
word afspraak timemention	0 0 0 0 0 0 0 0 0 -7
word after	-11 -5 30 5 12 7 -36 -4 1 -3
word after #	-1 4 0 0 0 -1 -7 5 0 -4
word after a	-1 0 0 0 18 -3 -7 -1 -4 -3
word after careful	0 0 0 0 1 0 0 0 0 6
word after review	1 -1 0 0 1 0 0 0 0 -3
word after that	-1 8 -2 0 -4 -2 4 -2 -1 -6
word after the	0 -1 0 0 -5 0 -1 0 8 11
word after your	-2 -4 0 0 -1 15 -6 -1 0 -8
word afternoon	4 9 -1 0 -2 -3 -6 -1 0 -5
word afterward	0 0 0 0 0 0 0 0 0 3
word again	-13 -2 3 4 2 -5 6 9 -5 11
word again for	4 -2 -1 -1 4 -1 -2 -1 -1 4
word again on	-4 -1 -3 -3 -1 -2 6 11 -3 -6
word against	0 0 -2 0 14 -1 -9 0 -1 4
word agency	-1 7 -1 0 0 0 -6 0 1 1
word agenda	10 10 -6 1 -2 -2 -9 -1 -1 -11
word agenda :	0 1 0 0 0 0 0 0 0 10
word agendamento	-3 3 0 0 0 0 0 0 0 -1
word agent	4 -9 -2 -1 2 7 -8 9 -3 11
word agent will	-3 -2 -1 -1 0 0 -3 10 0 9
word agente	1 0 -1 0 0 1 -1 3 -3 -17
word aggiornamento	-1 -1 0 0 3 0 1 -1 -1 -3
word ago	0 0 0 0 0 0 0 0 0 12
word agora	0 1 0 0 -4 0 0 0 4 1
word agradecemo	-3 -4 4 0 10 0 0 -5 0 8
word agradecemo a	0 0 3 0 0 0 0 -3 0 9
word agree	-2 -3 7 -1 -1 -1 2 -1 0 0
word agree to	0 0 0 0 0 0 0 0 0 9
word ahead	-1 -3 -3 9 -1 -1 2 -2 0 -12
word ahora	-1 5 0 0 0 -1 1 -2 0 -4
word ai	-1 1 1 1 0 0 -1 0 0 -6
word aim	1 -1 0 0 0 0 -2 0 2 -8
word aim to	1 -1 0 0 0 0 -2 0 2 -9
word ainda	0 1 0 0 0 0 0 1 0 -3
word air	0 0 0 0 0 0 0 0 0 5
word airport	0 0 0 0 0 0 0 0 0 -5
word al	3 2 0 -3 -1 -1 0 2 -2 -24
word al #	-1 0 -1 0 0 0 3 0 0 2
word al puesto	0 4 -1 0 -1 0 0 0 -2 -2
word al timemention	-1 0 2 0 0 0 -3 4 0 -4
word alert	0 0 0 0 2 0 0 0 -1 3
word algo	-1 0 -1 0 0 0 0 0 1 9
word all	-8 -29 6 31 -19 5 27 -19 4 -10
word all candidat	-7 -3 11 -2 -4 0 0 7 -3 -10
word all day	0 0 0 0 0 0 -10 11 0 6
word all interview	-1 -1 1 2 0 0 0 0 0 -3
word all of	0 -1 0 0 -3 0 -1 0 5 1
word all set	3 -1 0 0 0 0 -1 0 0 2
word all the	-4 -8 -3 21 0 9 -9 -3 -2 -16
word all time	1 0 0 0 0 0 0 0 0 -11
word alla	0 0 0 0 1 0 0 0 0 -7
word alla selezione	0 0 0 0 0 0 0 0 0 -4
word alle	0 1 0 5 -3 2 -5 -1 0 -10
word alle #	0 0 1 0 0 0 0 0 0 -4
word allegato	-2 -1 0 0 2 5 -3 -1 -1 1
word allora	0 -1 3 0 0 0 0 -1 0 -11
word allow	2 -1 0 0 -2 0 0 4 -2 1
word almacen	-1 3 0 0 1 0 -1 0 -1 -10
word already	4 -5 -2 8 -4 1 -2 -1 0 -2
word als	6 -9 -5 -4 4 15 11 -5 -12 -82
word als je	-2 -1 -1 0 3 3 -1 -1 0 -3
word also	-8 1 6 -1 -2 -1 5 0 0 12
word altre	0 0 0 1 1 0 0 0 0 -7
word alumni	0 0 0 0 0 0 0 0 0 4
word am	16 2 -11 5 12 5 -29 12 -12 35
word am #	-7 6 0 0 5 0 -1 0 -2 -3
word am empfang	-2 0 0 0 0 3 -1 0 0 -2
word am pleas	-4 4 0 0 -1 3 -2 0 -1 -4
word am telefon	0 -2 -1 0 0 0 4 0 0 -12
word am timemention	7 4 -17 5 10 -1 -12 11 -7 43
word am writ	0 0 0 0 0 1 0 0 0 5
word ambito	-1 0 0 0 2 0 0 0 0 -5
word among	0 0 0 0 12 0 0 0 -10 -1
word an	-21 24 -31 -10 18 10 -5 -4 19 16
word an answer	-5 0 -1 -1 -1 0 5 -1 3 8
word an der	3 -2 0 0 -3 0 0 0 4 6
word an email	0 -3 0 0 0 -2 6 -1 0 -3
word an hour	7 6 -3 -1 -2 8 -10 -2 -3 -8
word an ihren	0 0 0 0 0 0 0 0 0 7
word an interview	-10 24 -12 -2 -2 -1 -8 4 8 -18
word an interviewer	0 0 1 -1 0 0 0 0 0 7
word an offer	-2 -2 -4 -1 19 -6 -3 -1 -1 -24
word an ondemand	-2 3 0 0 0 0 0 0 0 -2
word an online	-4 -1 -1 -1 -1 0 18 -2 -8 -7
word an update	-2 -3 -2 0 9 -1 0 -1 0 -4
word analista	1 1 0 -1 1 0 -2 -1 -1 -3
word analyst	-35 19 1 -3 5 -9 23 -8 7 -21
word analyst #	-1 -1 0 0 1 0 0 -2 3 1
word analyst at	0 -1 0 0 -1 3 0 0 0 7
word analyst position	-2 1 0 -3 1 -1 5 0 -1 6
word analyst role	-15 16 0 0 -1 -1 1 0 0 6
word analytic	4 -5 -3 -1 2 -1 -1 4 0 5
word analytic engineer	0 0 0 0 0 0 0 0 0 -4
word anbei	0 0 0 0 0 1 0 0 0 4
word anbieten	-1 0 0 0 -1 3 -1 0 0 -6
word anche	1 0 0 0 0 0 0 0 0 -10
word ancora	0 0 0 0 -1 0 3 -1 0 -5
word and	-49 -12 -41 -19 20 7 24 31 37 35
word and #	12 12 -3 -2 -3 -4 -11 -1 0 4
word and a	-3 8 -2 -1 2 6 -15 5 -1 7
word and after	0 0 0 0 0 0 0 0 0 7
word and an	-1 0 -2 0 -4 16 -8 -1 0 -1
word and bring	1 -1 0 0 -3 7 -2 -1 -1 -13
word and can't	0 0 0 0 0 0 0 0 0 -5
word and for	0 0 0 0 0 0 0 0 0 9
word and get	0 0 0 0 -2 0 2 -1 2 5
word and has	-1 -1 -1 0 -2 -2 1 1 4 -16
word and have	1 6 0 0 0 0 -6 0 0 15
word and i	13 -8 -5 -4 2 6 3 -4 -3 -43
word and i'd	0 -2 0 0 -2 0 5 0 0 -6
word and i'll	-18 -8 11 -5 -10 -5 40 -6 1 -32
word and i'm	1 -2 0 -3 15 -4 -6 0 0 0
word and let	-3 4 -2 0 -3 3 3 -1 -1 6
word and ms	4 -2 -1 -1 0 0 0 0 0 -4
word and my	3 -2 0 0 0 0 0 0 0 -11
word and not	5 -1 -7 0 -3 -2 -6 14 0 -13
word and return	-2 0 0 0 0 4 -1 0 0 8
word and sam	5 -2 0 0 0 0 -2 0 0 3
word and send	-1 -1 -1 0 -1 7 -3 -1 0 6
word and sign	0 0 0 0 0 1 0 0 0 -14
word and tell	-1 -9 -1 0 -2 8 5 -1 0 -12
word and the	-6 -3 8 0 25 -11 -21 -7 15 3
word and then	-16 0 -1 -1 0 0 17 0 0 1
word and timemention	-1 1 0 0 0 -1 0 0 0 11
word and two	4 -1 0 0 0 -1 -1 0 0 1
word and want	-1 2 0 0 -1 -1 3 0 -1 -6
word and was	0 0 0 0 0 0 0 0 0 7
word and we	-2 -15 -4 -1 17 7 4 -3 -3 -1
word and we'll	1 -1 -1 -1 0 0 3 -2 -1 -3
word and will	-7 -6 2 -3 -11 -3 -21 14 35 -24
word and would	4 1 0 0 0 -5 5 0 -5 31
word and you	0 3 0 0 3 0 0 -1 -4 1
word and your	2 -1 -1 -1 4 -1 -4 -5 7 15
word anda	1 -1 0 0 -5 0 7 -2 0 -1
word ander	-2 9 -6 0 -1 0 1 0 0 -7
word andere	-1 -1 1 0 3 0 -1 0 0 3
word andere bewerberin	0 0 0 0 1 0 0 0 0 -5
word andere kandidaat	0 0 0 0 1 0 0 0 0 -4
word anderen	0 0 4 0 0 0 -3 0 0 1
word andr	-6 3 5 -2 2 -1 1 -2 0 -6
word android	2 -3 -1 0 -2 -6 10 -1 1 -8
word android developer	2 -3 -1 0 -2 -6 10 -1 1 -8
word angebot	0 0 0 0 0 1 0 0 0 19
word angekommen	7 0 0 0 0 0 -1 0 -5 -2
word announcement	-1 -1 0 -1 21 -1 -3 -6 -8 -8
word annuel	0 0 0 0 0 0 0 0 0 8
word annule	-4 0 -1 8 -1 0 0 0 0 2
word annuler	-1 0 5 -2 0 0 0 0 0 -1
word ano	4 -1 -2 5 -2 -1 -3 -1 0 -3
word another	-7 -33 43 0 17 7 -17 -6 -5 32
word another applicant	0 0 0 0 0 0 0 0 0 18
word another candidate	-1 -2 0 0 10 -1 -4 -1 -1 -21
word another day	-9 -3 26 -3 -5 0 -3 -2 0 7
word another time	9 -22 16 -1 0 0 -1 0 0 0
word anrufen	-1 -2 -1 0 0 -1 4 0 0 5
word anrufen ?	-1 -2 -1 0 0 -1 4 0 0 5
word answer	-10 2 -3 -2 -5 1 -17 40 -6 1
word answer by	-1 -2 0 0 -1 0 11 0 -6 -11
word ante	0 -3 -1 0 2 -5 9 -1 0 4
word ante de	-1 -1 0 0 3 -2 2 0 0 1
word antwoord	-1 -1 0 0 -2 -1 6 0 -1 -12
word antwort	-4 0 0 0 0 -1 3 6 -2 -10
word antworten	-3 4 0 0 0 0 0 0 0 -1
word anual	0 0 0 0 0 2 -1 0 0 5
word anuncio	6 -1 0 0 -2 -1 -1 0 0 0
word any	10 33 1 -5 16 -13 -45 2 1 1
word any chance	-1 4 9 0 0 -3 -9 0 0 -4
word any inconvenience	-4 0 5 0 0 0 0 0 0 -2
word any more	-1 -7 6 -2 9 0 -2 0 -2 4
word any of	-2 -1 -1 0 5 0 -1 0 0 -6
word any question	9 -3 0 0 0 -1 -4 -1 0 -2
word any time	-2 27 -14 -1 -2 -1 -10 -1 4 -11
word anyone	-2 -9 -1 5 -4 5 5 0 0 -6
word anyth	-16 -5 -5 3 -1 -1 30 -3 -2 4
word anyth chang	2 -2 -2 0 -1 2 2 -1 0 -11
word ao	2 -3 0 0 3 -1 -1 0 0 4
word apena	0 0 0 0 0 0 0 0 0 4
word apologi	-2 -1 0 10 -8 0 2 -1 -1 -6
word apologi for	0 0 0 0 0 0 2 0 0 -7
word apologize	-4 0 5 0 0 0 0 0 0 0
word apologize for	-4 0 5 0 0 0 0 0 0 -1
word app	1 4 0 0 -1 0 -1 0 -2 -7
word appear	0 0 0 0 0 0 0 0 0 16
word appel	4 7 0 0 -2 0 -7 0 0 -2
word appeler	0 0 0 0 0 0 0 0 0 18
word appelez	0 -1 -1 0 -1 -2 6 0 0 -4
word appelle	-1 0 0 0 5 0 -3 0 0 -2
word appena	-3 -2 10 -2 0 -1 -2 0 0 0
word appli	-5 -3 0 -1 3 0 1 0 5 42
word appli for	0 -1 0 0 6 0 2 0 -6 17
word appli on	0 0 0 0 0 0 0 0 1 -7
word appli to	0 0 0 -1 1 0 0 0 0 15
word applicant	0 -1 -1 -1 -1 -1 9 -1 -4 89
word applicant :	0 0 0 0 0 0 0 0 0 5
word applicant for	0 0 0 0 1 0 0 0 0 5
word application	-35 -24 -7 -2 15 -9 -39 -35 137 9
word application !	0 -1 0 0 -2 0 -2 0 5 -3
word application :	-1 -2 0 0 5 -1 -2 1 1 10
word application and	-2 4 -1 0 9 2 -9 -1 -2 -14
word application close	-19 -1 0 0 0 0 2 0 19 2
word application for	-15 -10 -1 -1 -6 -4 -8 -3 48 60
word application is	-1 -3 0 0 -10 0 1 -1 14 -8
word application receiv	0 0 0 0 0 0 0 0 2 4
word application statu	-1 -1 0 0 13 -1 -1 -1 -8 -6
word application to	4 -4 0 1 3 0 -2 -1 0 20
word application update	0 -1 -1 -1 9 -1 -3 -14 11 -3
word application was	0 0 0 0 1 0 0 0 0 -4
word apply	-7 11 -1 -1 -3 -2 9 -2 -3 19
word apply for	-2 -2 0 0 -8 -1 19 0 -5 9
word apply to	-5 14 0 0 -7 0 -5 -1 4 -14
word appoint	-6 -7 -3 -2 14 17 -11 -2 -1 -5
word appointment	0 -1 -3 -1 2 14 -3 -5 -3 20
word appointment confirmation	0 0 0 0 0 0 0 0 0 8
word appointment has	0 0 0 0 0 0 0 0 0 9
word appointment with	0 0 0 0 0 0 0 0 0 9
word appreciate	2 -1 -2 0 3 0 -1 -1 1 -2
word appreciate your	0 -1 0 0 8 0 -1 -1 -5 -1
word approv	0 0 0 0 3 0 -2 0 0 48
word approval	0 0 0 0 0 0 1 0 0 28
word approve	0 0 0 0 0 0 0 0 0 17
word appuntamento	0 -1 2 0 -1 0 0 0 0 17
word apreciada	-1 4 -1 0 -1 3 -3 -1 0 -3
word apreciado	-1 0 1 0 -1 0 0 0 2 -3
word april	5 -3 0 0 -1 -1 2 0 0 13
word april #	1 0 0 0 0 0 0 0 0 10
word aqui	-3 -2 1 -1 1 0 4 0 0 -19
word arbeitsvertrag	0 0 0 0 0 2 0 0 0 3
word are	-27 25 -12 3 -1 -7 47 -7 -20 129
word are a	0 -1 -2 0 8 0 3 0 -7 1
word are attach	2 -1 0 0 0 0 0 0 0 12
word are confirm	0 0 0 0 0 0 0 0 0 -4
word are doing	-3 13 0 0 -1 -1 -6 -1 -1 3
word are in	0 1 0 0 0 0 0 0 0 -3
word are not	0 0 0 0 0 0 0 0 0 5
word are on	14 -5 -3 -1 -1 -1 -4 0 0 12
word are pleas	0 -1 0 0 -1 4 0 0 0 7
word are schedul	1 0 0 0 0 0 0 0 0 -6
word are the	0 0 0 0 0 0 0 0 0 10
word are timemention	-20 24 -4 0 0 0 0 0 0 0
word are undeliverable	0 0 0 0 0 0 0 0 0 4
word are you	-7 -1 1 -1 -2 -9 20 -1 0 -9
word area	0 0 0 0 0 0 0 0 0 10
word aren't	0 0 -1 5 -2 -1 1 0 -2 -7
word around	-4 9 -1 -1 -6 -7 14 -2 -2 2
word arrang	2 -1 0 0 0 0 -1 0 0 -6
word arrange	-1 3 -2 -1 -1 0 3 -1 0 -1
word arriv	-4 -1 0 0 -4 -1 -16 -2 28 -6
word arriva	4 -3 3 -1 0 0 -1 0 0 -3
word arrive	2 -2 0 0 0 0 0 0 0 11
word arrivee	-1 -1 0 0 0 8 -5 0 1 7
word article	-5 -1 -1 0 0 -2 10 0 0 2
word as	-27 -11 15 7 -23 71 -11 -7 -13 -26
word as #	0 0 1 0 0 0 0 0 0 5
word as a	-3 -5 7 0 0 -1 2 0 0 11
word as an	0 0 0 0 0 0 -2 0 2 11
word as discuss	-2 5 0 0 0 -1 -1 0 0 -1
word as follow	-1 -4 0 0 -4 15 -4 -1 0 -6
word as i	-2 0 0 -1 0 6 -2 0 0 -3
word as our	2 -8 -1 -1 -5 26 -11 -2 -1 -18
word as part	-2 -6 0 0 0 -1 19 -2 -8 -6
word as soon	-1 -2 4 -1 -1 17 -15 0 -1 -10
word as the	-1 -1 -1 10 -8 0 2 -1 -1 4
word as we	-1 0 4 0 0 -1 -4 3 -1 -7
word as you	0 0 -1 0 0 18 -16 0 0 -1
word asap	0 4 -1 0 0 0 -1 0 0 -2
word asi	0 0 0 0 0 0 0 0 0 -6
word asi que	0 0 0 0 0 0 0 0 0 -3
word asistencia	0 0 0 0 0 0 0 0 0 4
word ask	0 -4 -7 -3 -5 0 21 -2 -1 -29
word ask for	6 -2 -5 0 -2 0 5 -1 -1 -48
word asked	-15 -1 16 0 -1 -6 14 -1 -5 -3
word asked to	-7 2 13 0 -1 -2 2 -1 -5 -12
word asking	0 0 0 0 0 0 0 0 0 6
word aspettiamo	0 0 0 0 0 0 0 0 0 17
word aspettiamo timemention	0 0 0 0 0 0 0 0 0 17
word assessment	0 -6 -1 -1 4 -3 19 -3 -9 -27
word assessment day	5 1 0 0 -1 -2 -2 -1 0 -4
word assim	-1 -1 5 -1 -3 0 2 0 0 2
word assim que	-2 0 5 -1 -3 0 2 0 0 3
word assistant	3 10 -1 -2 8 -3 -1 -7 -7 -16
word assistente	1 0 0 0 0 0 0 0 0 -4
word associate	-3 12 -2 -2 -9 4 -8 9 -1 -22
word assume	7 -4 0 0 0 -1 -4 -5 7 -5
word assume that	0 0 0 0 0 0 -2 -5 8 0
word at	16 -11 35 -5 -26 -26 1 -9 27 -43
word at #	10 -6 8 -1 -1 2 -6 -1 -5 -11
word at a	-2 -4 -1 -1 -1 -3 -18 30 -1 -3
word at all	-10 -2 8 -1 -2 -2 11 -1 0 6
word at any	-1 1 -1 0 -2 0 0 -1 4 -3
word at my	-1 0 0 0 -1 -1 26 -23 0 0
word at our	5 -2 -2 -1 0 0 0 0 1 -32
word at the	35 -23 -5 -4 -11 -13 5 -7 23 -21
word at their	-9 9 -1 0 -7 -3 12 -1 0 -9
word at this	-1 0 -8 8 1 0 0 0 0 21
word at timemention	7 -10 12 -2 2 -2 -5 -2 -1 -32
word at your	-5 1 0 0 -1 -2 7 0 0 13
word ate	10 -1 -5 -1 -7 1 8 -3 0 -23
word ate dia	0 0 0 0 0 1 0 0 0 -3
word ate timemention	1 4 -4 -1 -1 0 3 -2 -2 -7
word attach	16 -7 -5 -2 -6 28 -16 -5 -2 38
word attach is	0 -1 0 0 0 0 1 0 0 5
word attend	1 0 4 -1 0 0 3 -1 -5 13
word attention	3 -2 0 0 0 0 -1 0 1 3
word attire	5 -3 0 0 -1 0 -1 0 0 -3
word atualizacao	0 -1 0 0 -4 -1 7 0 0 -6
word au	-7 -10 7 -1 -2 -2 11 6 -2 -36
word au #	1 -1 0 0 0 -1 1 0 0 -4
word au plus	-2 -1 0 0 -3 -1 1 8 -1 -5
word au poste	0 0 0 0 -1 0 -1 0 4 -2
word au telephone	1 -1 0 0 0 1 0 0 0 -3
word au timemention	1 0 0 0 0 1 -1 0 1 -10
word auch	-7 3 -4 1 -8 -2 18 -1 -1 2
word audition	0 0 0 0 0 0 0 0 0 4
word auf	2 -1 9 0 -9 -2 4 -4 0 1
word auf dem	-1 0 0 0 -1 0 2 0 0 4
word auf die	0 0 0 0 0 0 -4 0 4 -2
word auf ihre	3 -1 0 0 -2 0 0 0 0 -1
word auf timemention	0 0 1 0 0 0 0 0 0 5
word august	-2 -3 -1 0 -1 14 -7 0 0 -4
word aula	7 -2 -2 0 0 0 -1 -1 0 -10
word aura	0 0 0 0 0 0 0 0 0 3
word aura lieu	0 0 0 0 0 0 0 0 0 3
word aurez	0 0 0 0 0 0 -3 0 4 -1
word auriez	-1 7 0 0 -1 0 -4 0 0 1
word auriez vous	-1 7 0 0 -1 0 -4 0 0 0
word aus	5 2 0 0 5 -1 -2 0 -9 -12
word ausschreibung	-2 -1 0 0 13 -1 -6 -1 -2 -6
word aussi	-4 -2 6 -1 -3 -1 6 -1 0 -3
word auswahlgesprach	4 -1 0 0 -2 0 -1 0 -1 5
word auto	0 0 0 0 0 0 -7 8 0 8
word automatic	-1 -1 -4 0 0 0 -2 10 0 -4
word automatic reply	-1 -1 0 0 0 0 -2 5 0 -4
word automatica	-1 -1 0 0 -1 0 -1 4 0 -2
word automatica :	-1 0 0 0 0 0 -1 3 0 -2
word automatical	0 0 0 0 0 0 0 1 0 -8
word automatique	0 0 0 0 0 0 0 2 0 -4
word automatisch	0 0 0 0 -1 0 -4 2 4 -4
word automatische	-3 0 0 0 0 0 0 4 0 -3
word autre	0 0 2 -1 -4 0 4 0 -1 0
word aux	-3 0 0 0 4 -1 1 1 -1 -3
word auxiliar	6 -1 0 0 -2 -1 -1 -1 0 0
word availability	-8 21 -2 -1 -2 -3 -8 4 -2 -18
word availability for	-3 9 -1 -1 0 0 -3 0 -1 -8
word available	6 -3 0 -2 0 0 0 -1 0 40
word available for	0 0 0 0 0 0 0 0 0 13
word avaliacao	0 0 0 0 0 0 0 0 0 -4
word avant	-5 6 -1 0 -2 -1 4 -1 -1 7
word avant le	-4 7 0 0 0 0 -1 -1 0 6
word avant timemention	0 0 0 0 0 0 0 0 0 5
word avec	13 -8 6 -2 -3 -1 -2 -1 -1 4
word avec plaisir	-1 0 0 0 0 0 -3 0 5 -1
word avec vous	0 0 0 0 -2 0 3 0 0 1
word avenue	-4 7 0 0 0 -2 0 0 0 -6
word avez	0 -9 0 0 3 -1 9 0 -1 -8
word avis	0 0 0 0 0 0 0 0 1 8
word avisa	1 0 0 0 0 0 0 0 0 -3
word avisano	0 0 0 0 0 0 0 0 0 5
word aviso	-1 0 0 0 0 0 1 0 0 -4
word avon	-6 -4 -1 -3 7 8 -3 -1 1 7
word avon bien	-1 0 0 0 -1 0 4 0 -1 4
word avon le	-1 -2 0 -2 -4 12 -2 -1 0 3
word award	0 0 0 0 0 0 0 0 0 12
word away	-2 -2 2 -2 -9 -1 -2 13 2 -7
word aydin	0 0 0 0 0 0 0 0 0 5
word ayuda	0 0 0 0 0 0 0 3 -3 2
word b	0 4 -3 -1 -1 -2 5 -1 -1 -4
word baan	-4 -1 -3 -1 -7 2 16 -1 -1 4
word back	-9 -16 -6 -11 -15 -5 63 4 -5 -67
word back in	-1 -1 0 0 -3 -2 4 -1 4 -4
word back on	-3 -3 0 -2 -1 -1 1 10 -1 -2
word back to	-2 -4 -4 -3 -10 -3 29 -1 -2 -15
word backend	-1 3 0 0 2 0 -2 0 0 -3
word background check	0 0 0 0 0 -2 4 -1 0 -5
word bad	-8 -4 19 7 -5 -1 -4 -3 0 -9
word badge	0 0 0 0 0 0 0 0 0 3
word banco	7 0 0 0 -7 5 -4 0 -1 -1
word band	0 -7 0 0 0 -1 8 0 0 2
word bank	-18 -3 21 -4 4 -1 8 -5 -2 18
word banque	-2 0 0 0 6 0 0 0 -3 0
word bar	-1 -1 0 6 -1 0 0 -1 0 5
word base	1 -2 -1 0 0 7 -6 0 0 12
word base #	-1 -1 0 0 0 7 -4 0 0 10
word basi	-2 -2 0 0 7 0 -2 0 -1 0
word be	-17 -23 13 14 -22 14 -22 25 19 -26
word be #	0 0 0 0 0 1 0 0 0 -4
word be a	1 3 0 0 0 -1 -1 0 -1 -3
word be able	0 -1 -6 8 -1 0 1 0 0 -11
word be at	0 0 0 0 0 2 -1 0 0 -4
word be back	-1 -3 4 -1 -2 0 -1 0 4 -5
word be consider	-2 0 0 4 1 0 0 -1 -1 -6
word be contact	-1 -11 0 0 -1 0 13 0 2 -1
word be delight	7 -2 0 0 0 -1 -3 0 0 6
word be deliver	0 0 0 0 -2 0 -1 5 0 -8
word be free	0 10 -1 0 0 0 -8 0 0 -10
word be glad	-1 3 0 0 -2 2 -1 -1 0 4
word be happy	0 0 0 0 1 0 0 0 0 7
word be held	-8 4 7 0 0 0 -2 -1 0 -2
word be in	-7 -6 9 -4 -1 -3 2 2 8 -8
word be interview	0 0 0 0 0 0 0 0 0 3
word be meet	3 -1 -1 0 0 0 0 0 0 3
word be on	-1 -1 2 0 0 -1 1 0 0 -5
word be our	0 -6 0 0 0 8 -1 0 1 -3
word be possible	0 0 0 0 0 0 0 0 0 -11
word be speak	3 -1 -1 0 0 0 0 0 0 10
word bear	0 0 -1 0 -1 -1 5 -1 0 -9
word bear with	0 0 -1 0 -1 -1 5 -1 0 -9
word beaucoup	-2 -2 0 0 9 -1 4 -1 -5 -2
word because	-2 -5 1 0 -4 0 -2 6 7 11
word because of	-1 0 1 0 -4 0 -2 0 7 -5
word because you	0 0 0 0 0 0 0 0 0 13
word bedankt	12 -8 -1 0 6 0 -6 1 -4 -12
word bedankt voor	12 -8 -1 0 6 0 -6 1 -4 -8
word been	-43 -4 22 30 -9 10 -14 12 -3 45
word been a	-6 0 6 5 -1 -1 -1 -2 0 -8
word been accept	0 0 0 0 0 0 0 0 0 10
word been added	0 0 0 0 0 0 0 0 0 27
word been approv	0 0 0 0 0 0 0 0 0 17
word been call	0 -2 3 0 0 0 0 0 0 -10
word been cancel	-5 0 0 6 0 0 0 0 0 -1
word been cancell	-1 0 0 2 3 0 0 0 -2 3
word been confirm	0 0 0 0 0 0 0 0 0 6
word been fill	-4 0 -1 13 -3 0 0 0 -4 -2
word been invit	-3 2 -1 -1 -1 -1 10 -2 -4 -7
word been moved	-9 0 10 0 0 0 0 0 0 1
word been put	-2 0 0 2 -2 0 3 0 0 -3
word been receiv	0 -1 0 0 -1 0 -5 8 0 18
word been reschedul	-1 0 2 0 0 0 0 0 0 9
word been select	-1 0 0 -1 -2 6 -1 0 -1 11
word been shortlist	1 13 -1 0 -3 -2 -6 0 -1 11
word been submitt	0 -1 0 0 -2 0 0 0 3 -3
word before	-14 -4 -1 -5 -11 -16 37 -9 22 12
word before i	2 0 -1 0 -3 -7 13 -3 0 11
word before the	-1 -3 0 0 -4 -1 -12 -2 25 -5
word before timemention	-3 4 -1 0 0 0 0 0 0 -6
word before we	-3 -6 0 0 0 -8 19 0 0 -11
word before you	-1 -1 -1 0 -7 1 10 -1 0 3
word before your	0 0 0 0 0 0 1 0 0 -8
word beforehand	1 -1 0 0 0 0 0 0 0 5
word begin	8 -5 -3 -1 -4 3 -7 -1 10 -2
word behalf	-4 0 4 0 1 1 -1 0 -1 1
word behalten	-2 -1 0 4 1 0 -1 0 -1 2
word behind	0 0 -2 0 -1 0 5 -1 -1 -12
word bei	23 7 -14 -5 -3 -2 -5 -1 0 -25
word bei #	18 -2 -6 -2 -1 0 -6 -1 0 0
word bei ihnen	-3 14 -7 -1 -1 0 -1 -1 0 -10
word bei uns	3 -1 0 -2 0 -1 -1 1 1 -1
word beim	-1 0 0 0 -1 -1 3 0 0 2
word being	-4 -5 0 3 -3 -1 4 7 -2 -6
word bekijken	0 0 0 0 0 0 0 0 1 -4
word bekommen	-6 0 7 0 0 1 -1 0 0 11
word bel	11 -4 -4 -1 3 -4 0 -2 0 -5
word bel je	6 -2 -1 -1 0 -2 0 0 0 -3
word belangstell	1 -1 0 0 2 0 -1 0 -1 -4
word bell	0 -2 -1 -1 3 -4 6 -1 0 -23
word bella	-3 -7 -1 -1 -1 -2 17 -2 -1 20
word bello	2 -1 -1 0 3 0 -2 0 0 -1
word below	-13 -3 3 -1 10 -2 16 0 -10 -21
word below :	1 -1 0 0 9 0 0 0 -9 0
word bem	-2 0 5 -2 1 0 -2 0 0 -4
word bem ?	-1 -1 5 -2 1 0 -1 0 0 -1
word ben	-4 -13 -1 0 -1 -1 11 10 -1 24
word ben ik	0 0 0 0 0 0 0 1 0 11
word ben je	-2 -12 -1 0 0 0 15 0 0 -3
word bene	1 0 0 0 2 0 -1 0 -1 3
word benefit	0 1 -1 0 0 0 0 0 0 9
word benoem	0 -1 0 0 0 0 1 0 0 -3
word bent	7 -1 0 0 -1 0 -2 0 0 -4
word bereikbaar	-1 -11 -1 0 0 0 13 1 0 0
word bereit	0 0 0 0 0 0 0 0 0 5
word bericht	1 -1 0 0 -4 -1 0 5 2 -7
word berucksichtigen	0 0 0 0 1 0 0 0 0 -4
word besetzung	0 0 0 0 -3 0 5 0 0 -5
word besichtigung	0 0 0 0 0 0 0 0 0 4
word beso	-1 -1 0 0 5 -1 -2 -1 0 1
word besoin	-1 -1 0 0 -1 0 -2 0 5 -6
word besprochen	1 -1 0 0 0 1 0 0 0 -4
word besproken	2 -3 0 0 -1 6 -2 -1 0 -6
word best	-3 15 -8 21 -2 -2 -15 -4 -1 -21
word best for	-2 11 -2 0 0 -1 -4 0 0 -20
word bestatige	2 0 -2 0 0 0 0 0 1 -3
word bestatigen	1 -1 0 0 0 0 0 0 0 6
word bestatigt	2 0 0 0 0 0 0 0 0 -3
word bestatigung	2 -1 0 0 -1 0 0 1 0 -4
word beste	13 -5 -2 0 -1 -2 0 -2 -1 6
word bestuur	-1 -1 -1 0 -4 -1 8 -1 0 -6
word besuch	0 0 0 0 8 0 -5 0 0 -2
word better	-5 7 -6 -2 25 -6 -9 -3 -2 9
word between	14 -2 -2 -3 9 -7 -19 11 -3 0
word bevestig	5 -1 -4 0 0 0 0 0 1 1
word bevestigd	0 0 0 0 0 0 0 0 0 -5
word bewerberin	0 -1 0 0 -2 0 3 0 0 0
word bewerbung	14 2 -3 -4 -2 6 -10 5 -7 -32
word bewerbung als	-3 -7 -1 -1 -6 7 12 -1 0 -11
word bewerbung um	3 -1 0 0 -2 0 0 0 1 8
word bewerbungen	-1 0 0 0 0 0 -1 1 1 -3
word beworben	0 0 0 0 0 0 0 0 0 9
word bezichtig	0 0 0 0 0 0 0 0 0 3
word bi	0 0 -1 0 0 0 1 0 0 8
word bien	-2 -3 -2 -1 -5 -2 10 3 2 13
word bien recu	-2 -1 0 0 -4 -1 8 3 -2 1
word big	1 0 0 0 0 0 0 0 0 7
word bij	4 -7 -11 -2 13 -4 10 -2 0 -47
word bij #	6 0 -2 -1 0 0 -2 -1 0 0
word bij de	1 -1 0 0 -1 0 0 0 2 5
word bij ons	6 -4 -2 0 0 0 0 0 0 0
word bill	8 -3 0 0 1 -1 -3 0 -1 10
word binnen	0 -1 0 0 -2 0 -1 -1 5 -6
word bio	5 0 1 -2 0 0 -3 0 0 12
word bis	6 4 8 0 -9 -1 -7 -3 1 11
word bis einschlieslich	1 0 0 0 0 0 -1 0 0 -4
word bis ende	4 0 0 0 -1 -1 -2 0 0 1
word bis timemention	6 -1 -1 0 0 -1 -1 0 0 23
word bis zum	-3 3 0 0 -1 3 -1 0 1 -3
word bit	-1 0 -1 0 3 -2 2 -1 -1 4
word bitte	1 8 0 -3 -7 -1 5 0 -3 0
word bitte bringen	3 -1 -1 -1 0 0 0 0 0 5
word bitte um	-3 -3 -1 -1 -2 -3 13 -1 0 -7
word bitten	2 -1 0 0 -2 0 1 0 0 -5
word blake	-1 -2 0 0 -1 0 -1 5 0 6
word bleibt	0 0 0 0 0 0 0 0 0 3
word blijft	-3 -2 1 0 8 0 -1 0 -2 3
word block	2 -2 -1 0 -1 -1 4 -1 0 -5
word blog	0 0 0 0 0 0 0 0 0 17
word blue	7 -3 -1 0 0 0 -2 0 0 4
word boa	-4 -7 -2 5 2 -1 8 -2 1 -19
word boa tarde	-5 -6 -1 5 2 -1 7 -1 0 -15
word board	-24 1 6 -2 -7 -3 44 -6 -10 -9
word board meet	-9 -1 -1 -1 -1 0 13 0 0 0
word board on	-3 -2 0 0 0 0 5 0 0 -1
word boas	6 0 -4 0 0 1 0 -2 0 -2
word bom	0 13 -5 0 -7 -1 8 -6 -1 -24
word bom dia	0 13 -5 0 -7 -1 8 -6 -1 -24
word bon	-2 1 2 -1 0 2 -2 0 0 16
word bonjour	-14 -2 21 -3 -6 -5 24 -9 -7 -50
word bonjour monsieur	5 -9 8 -1 -2 7 -4 -1 -3 -6
word bonjour yani	-10 15 6 -1 -3 -2 6 -6 -5 -5
word bonne	-4 2 0 1 5 -1 0 -1 0 -3
word bonu	-2 -3 -1 0 -2 19 -9 -1 -1 1
word book	7 -10 7 -1 -2 0 1 -1 -1 52
word book !	1 0 0 0 0 0 0 0 0 10
word book :	0 0 0 0 0 0 0 0 0 5
word book a	5 -4 0 0 0 0 0 0 0 13
word book for	-12 -1 0 0 0 0 14 0 0 6
word book in	0 0 0 0 0 1 -1 0 0 9
word book your	-2 3 0 0 0 0 -1 0 0 -8
word boss	-2 -1 0 -1 0 -1 7 -2 -1 -4
word both	4 -4 -3 -2 -10 22 5 -3 -9 -10
word both of	0 0 -1 -1 0 0 3 0 0 3
word box	-1 -1 -1 0 11 -2 -4 -2 0 -5
word branch	5 -5 1 0 0 0 0 0 0 -5
word brand	3 -3 1 0 -1 0 1 0 0 2
word brandt	3 2 -1 0 -2 0 -1 0 0 -6
word brasilia	0 0 0 0 0 0 0 0 0 -7
word brauchen	-3 3 0 1 0 0 0 0 0 -3
word break	16 -2 -1 0 -1 -1 -8 -2 0 -7
word brief	0 -1 0 0 -1 0 -2 -1 6 -2
word bring	17 0 -9 -4 -5 -5 13 -6 -2 -15
word bring a	23 -3 -4 -1 0 -1 -11 -2 0 6
word bring the	0 0 0 0 0 0 0 0 0 21
word bring two	7 0 0 -1 -1 -1 -2 -1 0 -19
word bring your	6 -2 -2 0 -1 0 -1 0 0 0
word bringen	4 -1 -1 -1 0 0 -1 0 0 10
word bringen sie	4 -1 -1 -1 0 0 -1 0 0 10
word brother	0 0 0 0 0 0 2 -1 0 -5
word bruno	0 0 0 0 0 0 0 0 0 3
word bruto	-1 -1 0 0 -2 8 -3 -1 0 -7
word budget	-4 -4 -2 8 12 -8 4 -4 -2 -7
word buen	1 -1 -1 0 0 0 3 -2 0 -11
word buen dia	2 -1 0 0 0 0 2 -2 0 -10
word buena	-4 -2 0 0 3 -1 6 -2 0 -12
word buena tard	-2 -1 0 0 4 0 1 -1 0 -4
word bueno	1 -2 0 -1 2 0 -1 -1 2 5
word build	0 0 9 -3 -1 -1 -3 -2 0 2
word buonasera	-1 -2 3 0 0 0 0 0 0 -4
word buongiorno	-1 1 -4 0 -5 -1 13 -3 0 -15
word bureaux	0 0 5 -4 0 0 0 0 -1 3
word buro	2 -1 0 0 0 0 0 1 0 6
word buscamo	0 0 3 0 0 0 -1 -2 0 0
word busines	-11 15 -1 0 -8 2 -4 5 1 15
word busines analyst	-1 0 0 0 -4 -1 7 -1 0 -4
word busines casual	1 0 0 0 0 0 0 0 0 -11
word busines days	0 0 0 0 -3 4 -8 7 2 1
word busqueda	0 -1 0 0 3 0 -2 0 0 -1
word but	-31 -13 17 -4 62 -5 -24 -13 12 18
word but not	-1 -1 0 0 5 0 1 -1 -2 9
word but we	0 0 0 1 0 0 0 0 0 7
word buyer	0 0 0 0 0 0 0 0 0 8
word by	4 -15 5 -5 -1 13 31 -21 -12 74
word by #	1 0 0 0 0 0 0 0 0 19
word by a	0 0 0 0 0 0 0 0 0 4
word by phone	6 -6 -2 0 0 0 2 -1 0 9
word by the	6 -3 -3 2 5 -1 -6 -2 3 20
word by timemention	-11 -9 2 -5 -5 22 29 -11 -11 8
word by video	0 1 0 0 0 0 -1 0 0 6
word by your	0 0 0 0 0 0 0 0 0 8
word by zoom	-2 0 3 -1 0 0 0 0 0 1
word c	-1 -9 -3 -1 -1 -2 13 5 -1 2
word c #	0 -4 0 0 0 0 0 5 0 4
word c'e	2 0 0 0 -1 0 -1 0 0 -4
word c'est	23 -12 -5 -2 -12 -6 18 -2 -2 -24
word ca	2 -1 0 0 0 0 -1 0 0 6
word cad	3 -2 0 0 0 0 0 0 0 5
word cada	-1 -1 0 0 4 -1 -1 0 0 -6
word cadre	2 0 0 0 0 0 -1 0 0 5
word cafe	-1 -1 4 3 -1 -1 -2 0 0 8
word caffe	2 0 0 0 -1 0 -1 0 0 3
word caixa	0 0 3 0 0 0 0 -3 0 -1
word cal	-2 7 0 0 -1 -1 -2 -1 0 -7
word calend	0 9 -4 -1 -1 -1 -2 -1 0 4
word calendar	23 -2 0 8 -2 -3 -16 -5 -3 6
word calendar :	0 4 0 0 -2 0 -1 0 -1 14
word calendar hold	7 -2 -1 -1 -1 0 -1 -1 0 -4
word calendario	3 -3 0 1 0 0 0 0 0 -6
word call	-4 9 -3 -3 -19 -2 -24 22 23 -35
word call ?	-1 2 -1 0 0 0 1 0 -1 -10
word call for	-2 5 0 0 0 -1 -2 0 0 -10
word call from	10 -1 -1 -2 -1 -4 2 -1 -1 -13
word call me	-9 -3 -2 -3 -8 14 14 -2 -1 -9
word call off	-1 0 0 4 0 0 -1 0 0 -5
word call on	16 -1 -1 -2 0 -4 -7 -1 0 2
word call timemention	-1 9 0 0 0 -1 -6 0 0 8
word call with	1 6 0 1 -2 -1 -4 -1 -1 9
word call you	5 -5 -2 -1 -1 0 -2 -1 8 -4
word calle	0 0 0 0 0 0 0 0 0 4
word calma	0 0 0 0 0 1 0 0 0 -9
word came	-8 -6 -1 -2 19 -9 5 7 -5 12
word came up	-5 -1 0 0 0 -2 9 0 0 14
word camera	1 1 0 0 0 0 0 0 0 -6
word can	-41 -15 23 -9 -4 71 8 -14 -19 6
word can be	-1 3 0 0 2 -1 -2 0 -1 7
word can do	-10 12 -6 -4 10 2 -3 -2 -1 -5
word can get	-2 4 -1 0 0 2 -1 0 0 -7
word can offer	-17 22 -3 0 0 -1 0 0 0 -10
word can see	0 1 0 1 0 0 0 0 -1 -9
word can start	0 0 0 0 0 5 -4 0 0 12
word can we	-6 -11 23 -1 -5 17 -14 -2 -1 6
word can you	3 -25 7 -1 -5 27 -4 -1 -2 13
word can't	10 -3 -15 -1 16 -9 -6 10 -1 -6
word can't do	1 14 -12 0 0 0 -1 0 0 6
word can't make	10 -9 0 0 0 0 0 0 0 -3
word can't offer	-1 -2 0 -1 11 -4 -1 -1 0 7
word can't wait	3 0 -2 -2 0 0 -11 13 0 -11
word canada	-4 0 0 1 0 0 0 4 0 11
word cancel	-6 -2 -6 34 -4 -1 -13 -1 -1 -1
word cancel :	-1 -1 -4 8 0 0 -1 0 0 -4
word cancel timemention	-1 0 -1 4 0 0 -1 0 0 -2
word cancel your	-1 0 0 3 -1 0 0 0 0 -1
word cancelado	-4 0 0 6 -1 0 0 0 0 5
word cancelado :	-4 0 0 6 -1 0 0 0 0 -7
word cancelar	2 -1 -1 0 0 0 0 0 0 -6
word cancell	-8 -2 1 19 -2 -1 -2 -1 -3 -4
word cancell :	0 0 0 0 1 0 0 0 0 6
word cancell by	-1 0 0 2 2 0 0 0 -3 -5
word cancellation	4 0 -4 1 0 0 0 0 0 -11
word candidacy	0 0 0 0 3 0 1 0 -2 -1
word candidat	-12 -7 9 -3 -8 -1 23 6 -7 35
word candidat for	0 0 0 0 1 0 0 0 0 -10
word candidata	0 0 0 0 2 0 -1 0 0 -13
word candidate	-6 -13 12 -1 -3 3 13 8 -14 20
word candidate :	0 0 0 0 0 0 0 0 0 15
word candidate account	0 -1 0 0 -2 0 6 -1 -2 -6
word candidate for	0 0 0 0 0 0 0 0 0 9
word candidate has	0 0 0 0 2 0 0 0 -1 -11
word candidate home	0 0 0 0 -2 5 -1 0 -1 -7
word candidate timemention	0 0 0 0 0 0 0 0 0 3
word candidate who	-4 -4 13 0 1 -1 -4 0 0 -16
word candidati	0 0 0 0 0 0 0 0 0 -4
word candidato	-3 5 0 3 -2 0 1 -1 -2 -3
word candidatur	-2 -2 0 0 14 -1 -1 0 -7 -6
word candidatura	-6 19 -5 -3 6 -3 -11 -2 4 -78
word candidatura a	-4 10 -1 -1 0 -2 -1 -1 -1 -20
word candidatura para	0 -1 0 0 1 0 -2 0 3 -20
word candidatura per	-1 0 0 0 -3 0 -1 0 6 -9
word candidature	-4 2 -4 -2 -6 -3 4 3 9 -18
word candidature a	-1 0 -2 0 -4 0 1 0 7 0
word candidature au	0 0 0 0 -1 0 -1 0 3 2
word candidature pour	0 0 0 0 2 0 0 0 -1 13
word cannot	-4 12 -2 -1 -1 0 -10 6 0 1
word car	0 0 -1 0 5 2 -5 0 0 6
word cara	3 -1 0 -1 1 0 -1 0 0 6
word card	0 0 0 0 0 0 0 0 0 19
word care	-5 7 -3 0 8 0 -1 -1 -6 -8
word care operation	0 0 0 0 1 0 0 0 0 -5
word career	0 -1 0 -1 4 2 -4 4 -3 10
word careful	0 0 0 0 3 -1 -2 0 2 5
word careful consideration	0 0 0 0 0 0 0 0 0 3
word careful review	0 0 0 0 0 0 0 0 0 3
word carl	1 0 0 0 0 0 0 0 0 5
word carry	1 -1 0 0 -2 0 4 0 -1 -5
word carta	-5 4 -1 0 -5 10 -2 -1 -1 -1
word carta oferta	-1 0 0 0 -5 10 -2 0 0 -1
word carte	-1 0 0 0 0 9 -5 0 0 -1
word casa	1 -1 -1 3 0 0 -1 -1 0 -2
word case	3 -5 -1 -1 9 -2 -3 10 -8 0
word caso	0 0 0 0 0 0 0 0 1 5
word cast	0 0 0 0 0 0 0 0 0 9
word casual	8 -3 -6 -3 -3 -1 11 -2 -1 -12
word catch	1 7 -4 -4 -1 -2 5 -2 0 0
word causa	0 -1 3 0 -1 0 1 0 0 6
word cdi	0 0 0 0 3 0 0 0 -2 4
word ce	-1 -9 3 -1 9 0 1 -2 0 12
word ce que	0 0 0 -1 2 1 -2 0 0 11
word cela	15 -5 0 -1 -2 -3 -3 -1 -1 -5
word cell	1 0 -1 0 0 0 0 0 0 -4
word center	1 0 0 0 0 0 0 0 0 6
word central	1 0 -1 1 0 0 0 0 0 -5
word centrale	1 0 0 0 0 0 0 0 0 -10
word centre	3 -2 0 0 2 -2 -1 0 0 -4
word centro	0 0 0 0 0 0 2 0 -1 7
word cerca	0 0 0 0 1 0 0 0 0 -4
word cerrado	8 0 0 0 -7 4 -3 0 -1 -1
word cette	0 9 0 0 -3 -1 -5 1 -1 -6
word cette semaine	-1 7 0 0 -1 0 -4 0 0 2
word cfo	5 0 -1 0 -3 -1 0 0 0 -4
word chair	-1 -2 6 0 -1 0 -2 0 0 1
word chance	-2 3 9 0 2 -3 -9 0 0 -2
word chance you	-1 4 9 0 0 -3 -9 0 0 -3
word chang	1 -3 -1 0 -2 1 -1 -9 13 -9
word change	-13 -6 25 -2 6 -1 1 -3 -7 -4
word change of	-13 -2 20 0 -2 0 -1 -2 0 -3
word change to	-7 0 9 -1 0 0 0 0 0 -7
word change your	1 -1 0 0 0 0 0 0 0 -4
word chantier	1 -4 4 0 0 0 0 0 0 -1
word charge	-1 0 0 1 0 0 0 0 0 4
word charla	1 0 3 0 0 0 0 -2 0 -4
word chat	24 1 -4 -1 -2 -2 -10 -4 -3 3
word chat ?	-2 6 0 0 -1 0 -2 0 -1 -16
word chat with	8 3 -3 0 -1 0 -4 -3 -1 1
word che	7 -2 4 -2 2 0 -5 -3 -2 -22
word che ci	0 0 0 0 0 0 0 0 0 -4
word che il	0 0 0 0 1 0 0 0 0 4
word che la	7 -1 0 0 0 0 -4 -1 0 -4
word check	-5 -5 -7 -2 -10 -2 42 -6 -4 13
word check in	-1 0 0 0 -3 0 6 0 -1 11
word check your	1 -1 0 0 0 0 0 0 0 10
word chef	3 14 -12 -1 -2 -1 -2 -1 0 -5
word chef d'equipe	4 0 0 0 -1 0 -1 0 0 -1
word chef de	2 8 -9 0 0 0 0 0 0 -7
word chen	0 3 0 0 -2 0 -1 0 0 6
word cher	-2 0 0 0 0 -1 6 -1 -1 2
word cherche	0 0 0 0 0 0 0 0 0 5
word chere	0 0 0 0 0 0 0 0 0 7
word chez	-2 1 -1 -1 2 0 4 -1 -3 -8
word chi	0 0 0 0 0 0 0 -1 2 10
word chiacchierata	2 -3 5 -2 0 -1 -1 0 0 -3
word chiamo	-2 -3 0 0 -1 0 10 -2 -1 -2
word chicago	0 0 0 0 0 0 0 0 0 -5
word chieda	1 0 0 0 0 0 0 0 0 -3
word chloe	0 0 0 0 0 0 0 0 0 28
word choice	-8 15 -4 -1 19 -9 -6 -4 -1 -13
word choisi	6 -4 -1 0 1 0 0 -1 0 -1
word choix	-3 4 0 0 0 0 0 0 0 -3
word choose	-29 34 -3 -1 0 -1 -2 -1 2 15
word choose a	-2 1 3 0 0 0 0 0 0 3
word ci	11 -5 3 -2 -3 1 -4 -3 3 -15
word ci e	-1 1 0 0 -2 0 -1 0 3 -9
word ci joint	9 -9 0 0 0 2 -1 0 0 -2
word ci vediamo	0 0 0 0 0 0 0 0 0 11
word ciao	6 -12 -2 -3 2 -4 18 -4 -2 -43
word ciao !	-2 -7 -1 -1 -2 -2 16 -2 -1 -5
word ciao ti	0 0 0 0 0 0 1 -1 0 3
word circa	0 2 0 0 0 0 0 0 -1 3
word cita	5 -1 -4 7 -1 -2 -2 -1 0 14
word cita con	0 0 0 0 0 0 0 0 0 4
word city	-7 0 7 0 0 0 0 0 0 5
word claim	1 6 0 0 0 0 -7 0 1 -1
word clas	0 0 0 0 0 0 0 0 0 5
word clerk	-18 -1 0 0 0 0 1 -1 18 2
word click	0 -4 0 0 0 0 0 5 0 80
word client	-11 13 -2 -2 6 -9 22 -5 -12 -15
word client a	-2 0 0 0 0 -2 6 -1 -1 -1
word cliente	-5 7 -1 0 1 -1 0 -1 0 -11
word cliente ha	-5 5 -1 1 -1 0 1 0 0 0
word clinic	0 0 0 0 -1 0 -6 8 0 -8
word clinica	3 0 0 0 0 0 -1 0 -1 -2
word clos	-4 -14 11 -4 24 -1 -21 11 -2 -17
word clos date	0 -1 0 0 0 0 -1 -1 3 1
word clos on	0 -4 0 0 3 0 -1 -1 3 8
word clos timemention	5 -2 6 -3 0 0 0 -5 0 6
word close	-18 -5 -2 -2 22 -7 -8 -3 24 7
word close on	-1 -1 -1 0 0 0 -2 -1 5 -1
word closer	0 -1 0 0 8 0 0 0 -7 -2
word closer match	0 -1 0 0 8 0 0 0 -7 -3
word cloud	3 -4 0 0 -1 5 -1 -1 0 6
word cloud engineer	2 -4 0 0 -1 5 -1 -1 0 -7
word club	0 0 0 0 0 0 0 0 0 18
word co	-1 1 -1 -1 5 0 -3 -2 2 7
word co op	0 0 0 0 0 0 0 0 0 8
word coach	-5 0 0 0 0 0 7 -1 0 7
word coach dee	0 0 0 0 0 0 0 0 0 7
word cobalt	5 0 0 -1 0 0 -3 0 0 4
word code	0 0 0 0 6 -1 -2 0 -1 18
word codigo	-2 0 0 3 -1 0 0 0 0 3
word coding	0 -2 0 0 0 0 3 0 0 -2
word coffee	2 9 -1 0 -1 -3 -5 0 0 -2
word coffee ?	0 3 0 0 0 0 -2 0 0 1
word collega	4 0 0 0 0 0 -4 0 0 0
word colloqui	-1 0 -4 0 0 0 5 0 0 13
word colloquio	18 -8 4 0 -3 -1 -6 -2 -2 4
word colloquio con	2 -1 0 0 0 0 0 -1 0 4
word colloquio di	0 -1 2 -1 0 0 0 0 0 5
word colloquio per	1 0 0 0 0 0 0 0 0 3
word colloquio timemention	-1 -2 3 1 -1 0 0 0 0 -6
word columbu	-3 9 0 0 0 -1 -3 -1 0 6
word columbu oh	-3 9 0 0 0 -1 -3 -1 0 6
word com	-8 37 -10 7 -8 -7 -7 -3 -1 61
word com #	-1 5 0 0 -1 -1 -1 -1 0 5
word com a	-2 5 0 0 -1 -1 -4 3 0 -11
word com o	-3 0 -1 7 0 -1 -1 -1 0 -10
word com rl	-2 5 0 0 0 0 -1 0 0 -2
word com um	-2 0 0 3 0 0 0 0 0 3
word come	17 -12 -1 20 -26 15 5 -11 -8 -87
word come back	-1 -3 -2 -2 -4 -1 19 -4 -3 -14
word come by	0 2 0 0 0 0 -1 0 -2 3
word come first	-1 3 -1 0 -1 0 0 0 0 -3
word come in	7 0 -2 0 -1 -1 -3 -1 -1 -18
word come on	-5 7 -3 18 -12 -1 -4 0 0 5
word come to	5 -7 -2 0 -1 -1 8 0 -1 -10
word come up	0 -1 0 0 4 0 -2 0 0 3
word comercial	-2 10 1 0 -4 0 -1 0 -3 -3
word coming	0 -3 5 -2 4 1 0 -3 -2 -9
word coming in	7 -3 -1 -1 11 0 -11 -1 -1 -6
word comite	-1 0 0 0 0 0 4 -1 0 -8
word comme	0 0 0 -1 3 1 -2 0 -1 12
word comment	0 0 0 0 0 0 0 0 0 17
word commerciale	2 7 -2 0 -3 0 -3 -1 0 -10
word commissie	1 -1 0 0 7 0 -5 0 0 4
word committee	-2 -5 -1 -1 -2 -1 -1 -1 14 10
word committee has	0 0 0 0 -1 0 1 0 0 10
word communication	0 0 0 0 0 0 0 0 0 10
word community	0 4 0 0 -1 0 -2 0 0 -1
word como	-1 -4 3 -1 -1 9 2 -5 -1 -18
word compani	0 0 0 0 0 0 0 0 0 10
word company	1 -1 -1 0 2 -1 -9 9 0 22
word comparto	1 -1 -1 0 0 -1 2 -1 0 -6
word complete	-9 -4 -1 -2 -7 -2 21 -4 9 4
word complete it	-1 3 0 0 0 -1 1 -1 -1 -7
word complete the	-1 -2 0 0 0 0 3 0 0 1
word complete your	-3 -1 -1 -1 -1 -1 14 -2 -5 -3
word compte	-2 0 0 0 1 0 2 0 -1 -5
word comunica	0 0 0 1 0 0 0 0 0 -5
word comunicarle	0 0 0 0 0 0 0 0 0 4
word con	1 5 4 -4 4 0 -5 -1 -4 -9
word con #	0 0 0 0 0 0 0 0 0 3
word con calma	0 0 0 0 0 1 0 0 0 -6
word con el	-1 3 -1 0 0 0 -1 3 -3 2
word con il	1 0 5 -2 0 -1 -4 0 0 3
word con la	1 0 0 0 1 0 -1 0 0 18
word con su	0 0 3 0 1 0 -1 -2 0 0
word concert	0 0 0 0 0 0 0 0 0 8
word conclud	-1 0 0 0 -1 0 12 0 -8 -2
word concluida	-1 0 0 0 -2 0 0 0 4 0
word concurso	0 0 0 1 0 0 0 0 0 19
word conducteur	-1 0 -2 0 -2 0 -1 0 6 -3
word conducteur de	-1 0 -2 0 -2 0 -1 0 6 -3
word conference	4 -1 -3 0 0 0 -1 2 0 -4
word conferma	2 0 -1 0 0 0 0 0 0 8
word confermato	0 0 0 0 0 0 0 0 0 10
word confermato per	0 0 0 0 0 0 0 0 0 8
word confermiamo	0 0 0 0 0 0 0 -1 2 7
word confermiamo la	-1 0 0 0 0 0 0 -1 2 6
word confidential	0 0 0 0 0 0 0 0 0 9
word confirm	11 6 -14 -4 -4 8 0 -3 0 28
word confirm :	6 -1 -3 0 0 0 -1 0 0 3
word confirm for	-6 0 -1 0 0 -1 9 0 0 21
word confirm our	0 0 0 0 0 0 0 0 0 16
word confirm that	0 0 0 0 0 0 0 0 1 11
word confirm timemention	5 0 0 -1 0 0 -3 0 0 2
word confirm with	1 0 -1 0 0 0 0 0 0 3
word confirm your	0 3 0 -1 0 0 -1 -1 0 -9
word confirmacion	1 0 0 0 0 0 0 0 0 -4
word confirmada	1 0 0 0 0 0 0 0 0 21
word confirmada para	1 0 0 0 0 0 0 0 0 6
word confirmamo	-2 0 0 0 0 0 0 0 3 3
word confirmamo a	0 0 0 0 0 0 0 0 1 -6
word confirmamo la	0 0 0 0 0 0 0 0 0 4
word confirmar	0 0 0 0 -1 3 -1 0 0 -4
word confirmation	-15 -3 -3 -1 -6 -1 18 -1 13 -16
word confirmation :	0 -1 0 0 -2 0 0 -2 5 -1
word confirmation de	-1 0 -2 0 -3 0 0 0 7 1
word confirme	4 -4 -1 0 0 0 2 0 0 -2
word confirmee	0 0 0 0 0 0 0 0 0 5
word confirmo	-1 1 0 0 0 0 1 0 0 -3
word congratulation	2 1 -1 0 -2 3 -1 0 -1 32
word congratulation !	-1 -1 0 0 -2 4 -1 0 -1 8
word connaissance	0 3 -2 0 0 0 0 0 0 -4
word connect	-4 12 0 0 -1 -2 -5 0 0 -8
word conoscerti	0 -1 0 0 3 0 -2 0 0 0
word consegue	0 -6 -2 0 0 0 8 0 0 -3
word conservadora	-2 0 0 0 7 -1 -3 -1 0 -2
word conservadora de	-2 0 0 0 7 -1 -3 -1 0 -2
word consider	-3 -3 -1 4 0 2 2 -1 -1 -7
word consideration we	0 0 0 0 0 0 0 0 0 3
word consigo	-1 0 -1 0 -1 3 0 0 0 -7
word consulente	2 -1 0 0 0 0 0 0 0 7
word consult	5 -4 0 0 0 0 0 0 0 0
word consulta	0 0 0 0 0 0 1 0 0 8
word consultant	5 0 0 -1 0 0 -2 -3 1 8
word consultation	0 0 0 0 0 0 0 0 0 4
word conta	0 -2 0 0 -1 -4 7 0 0 4
word contact	-8 -12 -2 4 -14 -5 2 36 2 -16
word contact the	0 0 0 0 0 0 0 1 0 4
word contact us	0 0 0 0 0 0 -1 1 0 3
word contact you	-8 -2 0 4 1 0 -2 6 2 1
word contacto	-2 -1 -2 7 -1 0 -1 0 0 -9
word contar	-1 -1 -1 0 -1 3 0 0 0 -2
word contarte	-1 -2 0 0 0 0 3 0 0 0
word content	2 -1 -1 0 -1 0 3 -1 0 -19
word continua	0 0 0 0 0 0 1 0 0 -4
word continue	0 -1 0 -1 0 0 7 -1 -3 -3
word contract	-8 6 -2 -2 -8 26 -9 -3 -1 -2
word contrat	-1 -2 0 -1 9 5 -3 -1 -6 6
word contratacao	0 0 0 0 0 0 0 0 0 4
word contrato	-1 -1 0 0 -1 4 -1 0 0 -9
word controle	0 0 0 0 0 0 0 0 0 6
word controleur	0 0 0 0 0 0 0 0 0 4
word controleur de	0 0 0 0 0 0 0 0 0 3
word controller	-6 4 -1 0 -8 0 13 -1 -2 -2
word controllo	3 -1 0 0 -1 1 -1 0 0 0
word conversa	2 0 1 1 -3 -1 3 -1 0 -7
word conversar	-2 6 0 0 -1 0 -1 0 0 -3
word conversar sobre	-1 5 0 0 -1 0 -1 0 0 -3
word conversation	16 4 -5 -2 9 -4 -16 0 -2 2
word conversation with	13 0 0 -1 -2 -1 -5 -3 -1 -2
word convite	1 0 1 0 0 0 0 0 0 -3
word convocada	-2 0 0 1 0 0 0 0 3 4
word convocada para	0 0 0 1 0 0 0 0 0 4
word convocata	0 0 0 0 0 0 0 0 0 4
word convocation	1 0 0 0 0 0 0 0 0 9
word convocatoria	4 -5 2 0 -2 0 0 0 2 -3
word convocazione	4 -3 0 0 0 0 0 0 0 -3
word cook	3 -1 0 0 0 0 -1 0 0 -8
word cool	5 -2 -1 0 0 0 -1 0 0 4
word coordenadora	5 -1 -3 1 0 0 0 -2 0 -3
word coordenadora de	3 0 -2 1 0 0 0 -2 0 -2
word coordinadora	-4 6 0 0 0 2 -2 0 0 -2
word coordinadora de	-4 6 0 0 0 2 -2 0 0 -4
word coordinator	4 -10 0 -1 -11 7 1 -1 11 -21
word coordinator position	-2 -3 0 0 0 0 6 0 0 0
word coordinatrice	-3 2 0 0 -4 7 -2 0 0 -1
word copi	0 -1 0 0 -2 8 -4 0 0 -2
word copia	-1 -1 0 0 0 0 3 0 0 -7
word copy	4 -3 -1 -1 -3 11 -2 -2 -4 2
word copy of	-2 -2 0 0 -2 3 7 -1 -3 -8
word correo	-3 2 0 0 0 0 -1 0 2 -15
word correspond	0 -1 0 0 4 0 0 0 -2 -1
word cosa	0 0 0 0 0 0 1 0 0 14
word cosi	0 0 2 0 0 0 0 -1 0 -5
word cost	0 0 0 0 0 -1 1 0 0 11
word costa	-4 -1 0 0 8 -1 1 -2 -1 -7
word could	-16 36 11 -2 -8 -10 -10 2 -3 2
word could do	-1 3 0 0 0 0 0 0 0 1
word could i	0 0 0 0 0 0 0 0 0 8
word could not	0 0 0 0 -2 0 -1 4 0 -5
word could we	-1 0 2 0 0 0 -1 0 0 5
word could you	-5 15 -2 -1 -2 -3 2 -1 -2 -19
word couldn't	-1 0 0 -1 1 -2 4 -1 0 -8
word council	-5 -7 6 1 -12 -1 -5 -1 24 -1
word counsel	5 0 0 0 -2 0 -1 -1 0 -3
word couple	-1 -5 -2 -1 -1 -5 9 -2 9 -12
word couple of	-1 -5 -2 -1 -1 -5 9 -2 9 -14
word course	-1 -17 18 0 0 0 1 0 -1 21
word cover	-4 0 -1 0 -5 -12 27 3 -7 10
word cover letter	-2 1 0 0 -4 -1 18 0 -11 4
word creat	-3 -2 -1 -1 0 0 -3 11 0 -4
word creche	1 0 0 0 0 0 0 0 0 -16
word credit	9 -5 -1 -1 -1 1 -2 -1 0 6
word creneau	5 0 -1 0 -1 0 -1 -1 0 -3
word crew	-2 4 -1 0 7 -2 -3 -1 -1 -10
word ctc	-1 5 0 0 -2 6 -5 0 -1 -6
word cto	6 -1 0 0 -1 0 2 -5 0 -23
word cual	-1 3 0 0 0 -1 0 0 0 -6
word cual te	-1 1 0 0 0 0 0 0 0 -3
word cualquier	1 -1 0 0 0 -1 1 0 0 -4
word cuando	0 0 -1 0 -1 -1 3 0 0 6
word cuanto	0 0 -1 0 0 0 4 -2 0 -2
word cuisine	1 0 0 0 0 0 0 0 0 3
word current	-1 1 0 0 3 0 0 0 -3 7
word curriculo	0 0 0 0 0 0 0 0 0 -6
word curriculum	1 1 -1 0 -1 0 -1 0 1 -17
word curti	-2 3 0 0 0 0 -1 0 0 0
word customer	0 -2 0 0 7 0 -5 -1 0 -3
word customer succes	0 0 0 1 3 0 -1 0 -1 -1
word cut	-1 -1 0 -2 11 -2 -3 0 0 10
word cv	30 -2 -3 -1 -6 -1 -9 -2 -5 -32
word d	3 -3 0 0 -2 0 -3 0 6 13
word d'apporter	0 0 0 0 0 0 0 0 0 9
word d'avoir	2 -5 -2 3 4 0 -1 -1 -1 -9
word d'embauche	3 -2 0 0 0 0 0 0 0 -10
word d'entretien	-2 2 0 0 0 0 0 0 0 8
word d'equipe	4 0 0 0 -1 0 -1 0 0 -1
word d'evaluation	0 0 0 0 0 0 0 0 0 8
word d'ici	1 -1 1 -1 -5 0 9 -1 -3 7
word d'ici la	3 -1 0 0 -5 0 5 0 -1 3
word d'identite	1 0 0 0 0 0 0 0 0 -7
word d'ingenieur	-6 9 6 -1 -2 -1 -1 0 -5 -3
word d'un	0 1 1 0 0 0 0 0 0 -4
word d'une piece	0 0 0 0 0 0 0 0 0 -8
word da	-16 17 -10 2 -3 7 9 -7 1 -46
word da costa	0 0 0 0 0 0 0 0 0 -3
word da entrevista	-4 1 1 -1 5 0 -1 0 0 5
word da sua	-4 2 0 3 0 0 0 0 0 -10
word da timemention	0 0 0 0 0 0 0 0 0 8
word daarom	5 -4 0 0 -1 0 -2 -1 4 -5
word dabei	1 10 -9 -1 0 0 1 -1 -1 -4
word dado	0 0 0 0 0 0 0 0 0 6
word dafur	0 1 0 0 -1 0 0 0 1 3
word dag	9 -2 0 -1 -5 -1 7 -7 -1 -19
word daher	-1 0 0 0 -4 0 6 0 -1 -6
word dai	0 0 0 0 0 0 1 0 0 -5
word dal	1 0 -1 0 0 0 -3 0 2 -3
word dal timemention	-1 0 0 0 0 1 0 0 2 -3
word dale	1 -2 0 0 -1 -2 5 -1 0 -3
word dalla	0 0 0 0 0 0 0 0 0 5
word damit	-1 3 0 1 -1 0 0 0 0 -1
word dan	2 5 13 -2 -1 -6 -8 -2 -1 -2
word dana	4 0 -2 -1 0 0 0 0 0 -11
word dana lopez	4 0 -2 -1 0 0 0 0 0 -11
word dank	3 -1 -2 -1 -4 -2 6 6 -4 0
word dank fur	0 -5 0 0 -6 0 5 8 -1 -4
word dank voor	6 -2 -1 -1 3 -1 1 -1 -5 -5
word danke	-3 5 -2 -1 0 -1 4 -3 -1 1
word danke dass	1 -1 0 0 0 0 0 0 0 -5
word danke fur	-2 2 -1 -1 1 -1 5 -2 -1 7
word danken	-2 -1 0 0 0 0 4 0 0 -3
word dann	-2 -4 18 -2 -1 -2 -4 -2 -2 0
word dans	-9 14 2 -5 0 -4 6 -3 -1 -6
word dans le	-2 11 0 0 -2 -1 -2 -2 0 -5
word dans les	0 0 0 0 0 0 -1 1 1 -4
word dans nos	0 0 5 -4 0 0 0 0 -1 2
word dans notre	-2 0 0 0 4 0 0 0 -1 2
word dar	0 0 1 0 1 0 0 0 0 -3
word darf	1 0 0 0 -1 0 0 0 0 3
word darf ich	1 0 0 0 -1 0 0 0 0 3
word das	-13 7 8 -1 -9 10 6 -4 -4 2
word das gesprach	-2 2 -1 0 -4 0 6 -1 0 2
word das interview	0 0 0 1 0 0 0 0 0 14
word dass	5 8 -10 -1 -3 3 -3 2 -2 -2
word dass es	1 11 -9 -1 0 0 -1 2 -2 -4
word dass sie	5 -1 0 0 -1 0 -2 0 0 3
word dass wir	-1 -1 0 0 -1 4 -1 0 0 -2
word dat	7 -11 -6 -1 -2 1 13 -1 0 -22
word dat je	9 -7 -2 -1 0 0 0 0 0 -1
word data	11 9 0 -1 -10 -2 -16 0 9 89
word data :	0 0 0 0 0 0 0 0 0 7
word data analyst	-3 2 -1 3 2 -1 -1 -1 0 -2
word data engineer	-4 -2 -1 0 -1 0 -1 9 0 60
word data entry	0 0 0 0 0 0 0 0 0 16
word data scientist	1 -2 0 -1 7 0 -2 -1 -3 7
word data steward	8 -6 -1 -1 0 2 -1 0 -1 -5
word date	-15 16 31 3 -10 -2 -16 -6 0 78
word date :	-1 -1 0 4 0 0 -1 -1 1 82
word date of	0 -1 0 0 0 3 -1 0 1 -3
word dato	-1 1 0 0 0 0 0 0 0 5
word datum	0 0 0 2 0 0 0 0 0 -5
word datum :	1 0 0 0 0 0 0 0 0 -6
word dauert	2 0 -1 0 0 0 -1 0 0 4
word daumen	2 -1 0 0 0 0 0 0 -1 3
word davide	3 0 -1 0 0 0 0 0 0 -5
word davvero	-1 -1 7 0 5 0 -8 -1 0 -2
word day	7 1 30 -10 -21 -17 9 2 0 -27
word day and	-15 7 24 -2 -5 -1 -17 9 -1 -3
word day for	3 -1 0 0 0 -1 -1 0 0 -5
word days	-23 20 -7 0 -4 20 -16 10 0 7
word de	-4 11 12 1 24 6 5 -32 -23 -33
word de #	-11 21 -1 -1 14 1 -4 1 -19 -17
word de admissao	-1 -1 0 0 3 -1 0 0 0 1
word de agenda	10 0 -4 0 0 0 -5 0 0 -1
word de almacen	0 0 0 0 1 0 0 0 -1 -9
word de android	0 -2 0 0 -1 -6 10 0 0 -3
word de caixa	0 0 3 0 0 0 0 -3 0 -1
word de candidature	-1 0 -2 0 -2 0 0 0 6 1
word de cita	0 0 0 0 0 0 0 0 0 4
word de commissie	1 -1 0 0 7 0 -5 0 0 4
word de directeur	0 0 0 0 0 0 1 0 0 4
word de directie	-1 0 0 3 0 0 -1 0 0 -1
word de emprego	1 0 0 0 0 0 0 0 0 -6
word de entrevista	-3 2 0 2 0 0 0 0 0 -2
word de espera	0 0 0 0 0 0 0 0 0 16
word de feria	-1 -1 0 0 -1 4 -1 0 0 -3
word de functie	-1 -2 -1 0 7 -1 2 -1 -2 -24
word de gestionnaire	4 0 0 0 0 0 -3 0 1 -1
word de heer	0 0 0 0 0 0 0 0 0 3
word de hora	0 3 0 0 0 0 0 0 -3 -1
word de l'interet	0 -1 0 0 3 0 -2 0 1 -1
word de la	13 -14 5 -3 2 -2 2 -2 0 -10
word de link	8 5 -5 0 0 -1 -5 -1 0 -2
word de los	-1 0 -4 7 0 -1 0 -1 0 3
word de mantenimiento	0 5 0 0 -1 0 -2 0 -1 3
word de manutencao	0 0 0 0 0 0 0 0 0 4
word de me	-2 0 0 0 -1 -1 5 0 0 -3
word de mes	0 0 -1 0 0 0 2 0 0 6
word de ne	0 0 0 0 0 0 0 1 0 4
word de notre	0 -1 0 0 0 0 -4 0 5 -2
word de nous	2 -4 1 0 0 2 -1 0 0 2
word de procedure	0 0 0 0 2 0 -1 0 0 -3
word de product	0 1 0 0 0 0 0 0 0 -3
word de production	6 -7 0 0 6 -2 -2 0 0 -2
word de qualidade	4 -1 -3 1 -1 3 -1 -2 0 -4
word de recrutement	0 0 0 0 0 0 1 0 0 5
word de saude	-1 0 0 0 -1 5 -1 -1 0 -4
word de seguro	0 1 0 0 0 0 0 0 0 -3
word de selection	14 -10 -1 0 0 0 0 -1 0 -13
word de semaine	9 -2 -2 -1 -1 -3 0 -1 0 -2
word de talento	-2 -2 0 0 9 -1 -1 -1 0 0
word de tijd	-1 -1 0 0 1 0 -3 -1 6 -2
word de timemention	-11 -4 14 6 -1 0 0 -4 -1 -10
word de trabajo	0 -1 0 0 0 0 0 0 0 -16
word de travaux	-1 0 -2 0 -2 0 -1 0 6 -3
word de tu	-1 0 0 1 3 0 -1 0 -2 -4
word de vacacion	0 0 0 0 -5 1 5 0 0 -2
word de vacature	-1 -2 0 0 0 -1 2 0 2 -8
word de vida	0 0 0 0 -1 0 0 0 2 -4
word de volgende	-1 6 0 0 -2 0 0 -2 -1 -3
word de votre	-11 -2 4 -1 -9 -5 20 6 -2 9
word de vous	-9 -5 -2 3 1 18 -3 -2 -1 -4
word deadline	4 2 -1 -1 -2 6 -8 -4 3 4
word deadline is	0 0 0 0 0 0 0 0 0 4
word dear	13 3 2 -4 10 0 -4 -17 -3 27
word dear applicant	-2 1 0 0 -2 0 12 0 -8 6
word dear dr	3 -2 0 -1 -4 0 -7 -1 11 -2
word dear mr	2 -3 0 0 8 0 0 0 -7 -9
word dear ms	8 6 -1 -1 -5 -2 7 -7 -6 11
word dear thank	0 0 0 0 0 0 0 0 0 12
word debrief	0 0 0 0 0 0 0 0 0 4
word debut	6 -4 -2 -1 -4 18 -11 -1 0 -3
word decid	-3 -2 -3 17 32 -5 -30 -2 -3 28
word decid not	0 0 0 18 -12 -1 -4 0 0 19
word decid to	-2 -2 -1 0 30 -4 -18 -1 -2 9
word decide	-18 -1 -1 -1 -3 -1 28 -1 -2 11
word decirte	0 0 0 1 0 0 0 0 0 -3
word decirte que	0 0 0 1 0 0 0 0 0 -3
word decision	5 -6 -5 -2 16 8 -6 -9 -1 -4
word decision are	0 0 0 0 0 0 0 0 0 11
word decision by	3 -1 -2 0 0 8 -8 0 0 0
word declin	-6 -2 -1 0 -1 0 -1 12 0 27
word decline	2 -1 0 0 -1 2 0 -1 0 -6
word dee	0 0 0 0 0 0 0 0 0 7
word deel	0 -12 -1 0 0 0 14 0 0 -5
word dei	1 -1 3 1 -1 -1 -1 -1 0 -5
word dein	9 -7 0 -1 4 0 -1 -1 -3 8
word deine	1 -1 0 -1 4 0 -1 -1 0 2
word deine bewerbung	-2 0 0 -1 4 0 0 -1 1 8
word deiner	-1 1 0 0 3 0 -1 0 -1 2
word deiner bewerbung	-1 0 0 0 3 0 -1 0 -1 0
word del	2 -2 -2 7 -4 -1 0 -1 1 8
word del #	-1 3 -1 0 0 0 0 0 0 -2
word del timemention	-2 -3 1 8 -2 0 -1 -1 2 7
word delai	-3 0 0 0 7 0 -3 1 -1 0
word delay	-1 0 2 0 0 0 0 1 0 -6
word delet	-1 -5 0 0 0 0 0 7 0 1
word delight	12 -5 0 -1 -2 3 -6 0 -1 26
word delight to	12 -4 0 0 -1 0 -5 0 -1 20
word deliver	-1 -5 -1 0 -2 0 -2 12 -1 -12
word deliver to	0 0 0 0 -2 0 0 3 0 -2
word della	-6 -8 0 -1 -2 5 18 -4 -2 -15
word delle	-1 0 0 0 3 0 -1 0 0 2
word dem	5 5 -2 -1 3 -1 -12 0 2 -8
word demande	0 0 0 0 -1 0 0 0 1 22
word demande de	0 0 0 0 0 0 0 0 0 15
word demi	-1 7 0 0 -1 0 -4 0 0 -1
word demi heure	-1 7 0 0 -1 0 -4 0 0 -1
word demo	0 0 0 0 0 -1 2 0 0 16
word demo ?	0 0 0 0 0 0 0 0 0 7
word den	-2 -11 9 -2 -1 1 10 -3 0 6
word den arbeitsvertrag	0 0 0 0 0 1 0 0 0 3
word den termin	0 1 0 0 0 0 0 0 0 -4
word den timemention	-10 -1 13 -1 0 0 -1 0 0 1
word denise	3 0 -2 0 0 0 0 0 0 -1
word dental	4 2 -1 -1 -1 1 -3 -1 0 -32
word dentista	0 0 0 0 0 0 0 0 0 -5
word depart	0 0 0 0 0 0 0 0 0 4
word department	-3 -2 -1 9 -5 1 -9 -2 12 6
word depoi	-1 0 0 0 2 0 -1 0 0 -4
word der	13 -4 9 -4 -17 -4 13 -5 -2 6
word der kommission	1 0 0 0 0 0 0 0 0 -7
word der stelle	4 -3 0 -1 -4 -1 4 0 0 -4
word der timemention	3 -2 0 0 0 0 0 -1 1 -11
word der woche	0 2 0 0 0 0 -1 0 0 7
word dernier	0 -6 0 0 0 -2 9 0 0 0
word des	6 -1 4 -1 -7 -2 17 -8 -7 -1
word des que	-1 0 1 0 -1 0 6 -5 0 -2
word desculpa	-4 -1 0 7 -1 0 -1 0 0 -20
word desde	0 1 0 0 0 1 -1 0 0 -4
word design	1 0 0 0 3 -1 -2 0 0 -7
word designer	1 5 0 -1 -1 -2 -1 -1 1 -6
word desk	3 7 -3 0 -5 2 21 -23 -1 -9
word desta	0 1 0 0 0 0 0 0 0 -4
word detail	-6 -8 3 -2 6 -2 15 -3 -4 -13
word detail below	-3 0 4 0 0 0 0 0 0 -1
word detail for	0 -2 -2 0 8 0 -2 0 -2 -8
word deux	-3 4 -1 0 -4 1 4 0 0 -2
word dev	21 -11 -1 0 -1 6 -12 -1 -1 -15
word developer	0 5 -1 -1 -2 -8 6 -1 3 -12
word devi	0 0 0 0 0 0 0 0 0 7
word devo	0 0 0 3 0 -1 -1 0 0 -5
word devop	-1 0 0 0 0 0 7 -5 0 -1
word dez	0 0 0 0 0 0 0 0 0 3
word deze	-2 12 0 0 -6 -1 -6 -1 4 -12
word deze week	0 13 0 0 -1 0 -10 0 0 -3
word di	3 4 -1 -1 4 -2 -4 0 -2 -13
word di lavoro	1 0 0 0 0 0 0 0 0 -17
word di timemention	-3 0 8 0 0 -1 -2 -1 0 7
word di un	2 0 0 0 -1 0 -3 3 0 -4
word dia	2 10 -4 -1 -3 -2 9 -8 -3 -42
word dia !	4 3 -4 0 0 0 0 -2 0 -8
word dia timemention	0 -3 0 0 5 0 -1 0 -1 -4
word dial	2 0 0 0 0 0 0 0 0 -4
word dial in	1 0 0 0 0 0 0 0 0 -5
word dias	-3 -1 3 -1 -5 7 6 -7 2 -14
word dias :	4 -1 0 0 -1 0 -1 0 0 2
word dias de	-1 0 0 0 -1 5 -1 -1 0 -3
word dich	-1 0 -1 0 1 0 0 0 1 30
word dich gern	0 0 0 0 0 0 0 0 0 11
word did	0 -1 0 0 2 -3 2 0 0 17
word did it	0 -1 0 0 0 -3 4 0 0 7
word did we	0 0 0 0 0 0 0 0 0 3
word didn't	-1 -3 -1 -1 8 2 -4 -1 -1 -9
word die	11 -10 -9 0 15 -3 -2 -4 1 1
word die daumen	2 -1 0 0 0 0 0 0 -1 3
word die engere	2 -1 0 0 -1 0 0 0 0 10
word die position	-3 5 0 0 0 0 -2 0 0 -2
word die stelle	8 -12 -1 -1 6 -3 1 -1 3 -23
word dies	1 0 -1 0 0 -1 0 0 0 -4
word dies ist	2 0 -1 0 0 0 0 1 0 -3
word diese	-1 12 0 0 -5 -1 -9 1 3 -7
word diese woche	-1 12 0 0 -2 0 -8 0 0 -3
word diesen	0 0 0 0 3 0 -2 0 0 1
word diez	0 6 0 0 -3 0 -1 0 -1 1
word diga	-1 -1 0 0 -1 5 -2 -1 0 8
word digital	-1 3 0 -1 0 0 0 -1 0 -8
word digo	0 0 0 0 -2 0 3 0 0 -2
word dir	-3 7 -1 -1 -1 -1 -1 0 0 2
word dire	3 2 0 0 -3 0 0 0 0 -4
word direct	8 1 -1 0 -1 -2 -12 7 -1 -19
word directeur	2 15 0 0 -3 -2 -4 -1 -7 4
word directie	-1 0 0 3 0 0 -1 0 0 -1
word direction	1 1 -3 0 12 -4 -3 -2 -2 -19
word director	9 -5 -3 11 -2 -2 -5 -1 -2 -11
word director of	0 0 0 0 0 0 0 0 0 4
word directrice	5 -3 0 0 -1 0 0 0 0 2
word diretor	-1 -1 0 0 -3 0 7 -1 -1 -5
word direttore	2 -3 0 0 -1 0 5 -2 -1 -7
word direttore e	-1 -3 0 0 -1 0 8 -2 -1 0
word dis	3 -1 -1 -1 0 1 -1 0 0 -1
word discuss	-3 4 0 -1 0 2 -2 0 0 -2
word discussion	6 0 -1 0 0 -1 -4 0 0 1
word disponibile	0 0 0 0 0 0 0 0 0 4
word disponibilidade	0 -2 0 0 -2 0 5 1 0 -4
word disponibilita	0 -1 0 0 0 0 -1 3 0 -1
word disponible	0 1 0 0 0 0 0 0 0 7
word disponivel	0 0 0 0 0 0 0 0 0 7
word dit	5 -5 0 -1 9 1 -9 -1 0 -8
word do	-18 18 -24 14 44 -25 17 -19 -8 -15
word do #	-1 -1 0 0 -1 -4 8 -1 -1 -15
word do ?	0 2 0 0 0 0 -1 0 0 4
word do a	6 11 -3 -1 -2 -2 -5 -2 -1 -7
word do it	-3 6 -2 0 9 -2 -7 -1 0 1
word do not	-4 -1 -1 4 14 0 -3 -4 -4 9
word do processo	-1 -1 0 0 9 -4 -2 0 0 -2
word do seu	-4 4 0 0 0 0 1 -1 0 0
word do the	8 -1 -3 0 0 0 -2 -1 0 -15
word do timemention	2 11 -4 -1 -1 -1 -4 -1 -1 12
word do you	-7 5 -5 -1 -1 -5 15 -1 -1 -10
word docente	0 0 0 0 0 0 0 0 2 -10
word doch	0 0 -1 -1 -1 -2 7 -1 -1 -7
word dock	4 -1 -1 0 0 0 -1 0 -1 -1
word doctoral	0 -2 0 0 10 -1 -1 0 -5 2
word document	-5 -4 -1 -1 3 -2 17 -2 -6 -17
word documentacion	-2 0 0 0 0 0 -1 0 3 0
word documentazione	-2 -1 -1 0 3 -1 1 0 1 -10
word documento	1 0 0 0 0 0 0 0 0 -5
word doen	-13 0 14 -1 0 0 0 0 0 4
word does	-9 12 -4 0 0 -2 5 0 -1 -6
word does timemention	-8 11 -3 0 0 0 0 0 0 -4
word doesn't	0 0 0 0 0 0 0 0 0 23
word doing	-3 13 0 0 -1 -1 -6 -1 -1 14
word dois	0 0 1 1 0 0 0 0 0 6
word doit	0 0 0 0 -1 0 1 0 0 4
word domanda	0 -1 0 0 0 -1 2 0 0 11
word domande	0 3 0 0 0 0 0 0 -1 1
word don't	0 -11 -17 -3 -4 6 39 -8 -3 18
word don't be	0 0 0 0 1 0 1 0 -1 -3
word donc	-1 -1 1 6 -1 -1 -2 0 -1 -13
word done	24 -3 -5 -1 -8 -5 0 -1 -1 -8
word donne	0 0 0 0 1 0 0 0 0 4
word donner	0 0 0 0 0 0 0 0 0 3
word dont	-2 -1 2 7 -3 -2 2 -1 -2 -12
word door	24 -4 -3 1 -2 -2 -14 -2 1 -30
word dos	-2 0 0 0 2 0 0 0 1 10
word dossier	-9 7 -1 -1 -3 7 -4 -1 4 11
word dossier de	0 0 0 0 1 0 0 0 -1 8
word dott	-1 -1 0 0 3 0 2 -1 -1 -2
word double	-14 -7 23 0 0 0 -1 0 0 0
word double book	-14 -7 23 0 0 0 -1 0 0 -2
word down	0 -3 4 -1 4 -3 3 -2 -1 -3
word down for	1 0 0 0 0 0 0 0 0 3
word down to	0 -1 0 0 5 -1 -2 -1 0 -3
word down with	0 -3 6 -1 -1 0 0 0 0 -14
word download	0 0 0 0 0 0 0 0 0 13
word dr	16 -6 -4 -2 -5 -12 4 -2 10 23
word drei	-4 11 0 0 -1 -1 -5 0 0 6
word dres	11 -4 -1 0 -1 -1 -3 -1 0 -7
word drie	0 4 0 0 -2 -1 -1 0 0 -3
word driver	0 0 0 0 0 1 0 0 0 8
word dropp	-4 -1 6 0 0 0 -1 0 0 -2
word druck	1 0 0 0 0 0 0 0 0 4
word druck mir	0 0 0 0 0 0 0 0 0 7
word ds	0 0 0 0 0 0 0 0 0 4
word ds #	0 0 0 0 0 0 0 0 0 4
word du	5 -14 -6 -2 -6 6 26 -3 -7 -30
word du poste	0 -2 0 -1 -1 -2 6 0 0 -7
word du timemention	-5 -2 -1 -1 -2 12 -2 1 0 -1
word duda	0 0 0 0 0 -1 2 0 0 -8
word due	-9 1 6 4 -1 0 2 -1 -1 37
word due to	-8 0 6 4 0 0 0 0 -1 -3
word durante	0 1 -1 0 -2 0 0 2 0 -3
word duree	-2 2 0 0 0 0 1 0 0 -7
word durfen	0 -1 0 0 -5 0 7 0 -1 8
word dus	-1 -1 0 0 -1 0 -3 -1 6 -6
word duty	-2 -1 1 0 0 2 0 0 0 -6
word duurt	2 0 -1 0 0 0 -1 0 0 18
word duvida	-1 -6 0 0 0 0 7 0 0 -2
word e	9 -17 3 -4 -12 1 21 -2 1 17
word e #	-1 0 0 0 -1 4 0 -1 0 5
word e a	-2 0 2 -2 1 -1 3 0 0 -10
word e al	-2 0 5 -2 -1 -1 0 0 0 -1
word e colloquio	3 -1 0 0 -1 0 -1 0 0 0
word e confermato	0 0 0 0 0 0 0 0 0 8
word e convocata	0 0 0 0 0 0 0 0 0 4
word e etage	4 0 -1 0 0 -1 -1 0 0 0
word e il	0 0 0 0 0 0 0 0 0 8
word e mail	-4 -2 0 0 -1 -1 5 5 -1 25
word e na	0 0 0 0 0 0 0 0 0 3
word e nao	0 0 4 0 0 0 0 -2 0 -17
word e non	0 0 1 0 1 0 0 0 0 -4
word e o	2 0 -1 0 0 0 1 -1 0 -9
word e per	3 -1 0 0 -1 0 -1 0 0 -1
word e se	0 -1 0 0 0 1 1 0 0 -9
word e so	0 0 0 0 -4 0 0 0 4 0
word e stata	-1 0 0 1 0 0 -1 1 0 3
word e stato	0 -6 -1 0 5 0 -3 5 0 8
word e ti	2 -1 3 -2 0 -1 -1 -1 0 -5
word e timemention	0 0 3 -1 0 0 -1 0 0 2
word e voce	0 -1 0 0 -1 -5 8 0 0 0
word each	-1 6 0 0 -7 -1 -4 0 8 -2
word earlier	0 -3 9 0 0 -3 -2 0 0 7
word early	-11 9 -5 14 -2 2 -4 -1 -1 -7
word early next	-1 0 0 0 -1 0 4 0 -1 -10
word eastern	-1 -2 0 1 0 0 0 3 0 -21
word eastern time	-2 -2 0 1 0 0 0 3 0 -4
word echange	1 11 -1 -1 -3 -1 -3 -3 -1 -8
word ecole	0 0 0 0 0 0 0 0 0 -3
word editor	12 -5 -1 -1 5 -1 -5 -2 -1 -33
word editora	-6 10 -1 3 -2 -1 -2 -1 0 -7
word educadora	3 -1 -1 0 0 0 0 -1 0 -18
word een	10 9 -5 -2 12 -4 -10 -11 -1 -12
word een gesprek	6 -3 -1 0 0 -1 0 0 0 -4
word een moment	12 -10 0 0 0 0 0 0 0 -6
word een uur	1 0 0 0 0 0 -1 0 0 6
word eerste	-1 18 0 0 -2 1 -11 0 -3 -6
word ein	-8 24 -5 -2 -6 2 -7 2 -2 39
word ein gesprach	0 1 0 0 0 0 0 0 0 10
word eind	0 -1 0 0 -1 0 3 0 0 4
word eine	-6 23 -3 -1 4 -1 -9 1 -8 -14
word eine andere	0 0 0 0 1 0 0 0 0 -5
word eine woche	-2 3 0 0 0 0 0 -1 0 -1
word einem	-2 0 0 0 0 0 -2 1 3 -10
word einem gesprach	1 -1 0 0 0 0 -1 0 1 -9
word einen	-2 8 2 0 -1 0 -5 -1 -1 -12
word einer	5 -6 0 1 -5 0 10 -1 -2 -3
word einfach	0 5 -1 -1 -1 -1 -1 -1 -1 -3
word eingetragen	9 0 -4 0 0 0 -4 0 0 8
word einladen	-1 1 0 0 0 0 -1 0 1 -3
word einladung	11 -7 -1 0 0 0 -1 0 -1 -14
word einladung zum	6 -5 0 0 0 0 0 0 0 -6
word einschlieslich	1 0 0 0 0 0 -1 0 0 -4
word einschlieslich timemention	1 0 0 0 0 0 -1 0 0 -4
word either	12 -1 -1 0 -1 0 -8 -1 0 -8
word either way	11 -1 0 0 0 0 -8 -1 0 -4
word el	-7 3 -4 1 0 -3 10 1 -2 43
word el director	0 0 0 0 0 0 2 -2 0 -4
word el piso	0 0 0 0 0 0 0 0 0 4
word el presupuesto	0 0 0 2 0 0 0 0 0 3
word el proceso	-2 3 0 0 4 0 -2 -1 -1 -4
word el puesto	1 0 -1 0 0 -2 3 0 0 -6
word el timemention	-1 2 -2 -2 -2 -1 3 7 -4 51
word ela	-5 6 0 0 0 0 -1 0 0 5
word elkaar	11 -12 -1 0 -1 0 4 0 0 -7
word ella	0 0 0 0 1 0 0 0 -1 11
word elm	2 0 0 0 0 0 0 0 0 6
word else	-5 -5 2 0 18 4 -11 -2 -1 14
word elsewhere	0 -2 -1 0 0 0 4 0 0 11
word em	8 -4 -4 -3 6 3 -2 -2 -1 -2
word em timemention	1 -1 -1 -2 0 0 0 2 0 6
word email	1 -7 -3 -1 -4 -3 2 13 2 25
word emilio	3 -4 3 -1 -2 0 2 0 0 -1
word empfang	-2 0 0 0 0 3 -1 0 0 -1
word empleo	0 0 0 0 0 0 0 0 0 -5
word employer	-2 -3 -1 7 -2 0 1 -1 2 11
word employment	-1 -1 0 0 6 5 -2 -1 -5 -7
word emprego	1 0 0 0 0 0 0 0 0 -6
word empresa	-1 1 0 0 5 0 -2 -1 -1 15
word en	20 -17 -8 0 1 18 -5 -9 1 0
word en #	-3 -3 0 0 9 1 -4 -1 1 4
word en cas	2 0 0 0 0 0 -2 1 0 3
word en cuanto	0 0 -1 0 0 0 4 -2 0 -4
word en el	-1 3 0 0 -1 2 -4 -1 1 23
word en la	0 0 0 -1 0 0 -2 -4 7 -8
word en ligne	-2 11 0 0 -3 -1 -2 -2 0 -7
word en su	0 0 0 0 2 0 -1 0 0 -3
word en tu	0 0 0 0 1 0 0 0 -1 -8
word en un	2 -2 -1 0 -2 0 3 2 -3 -3
word encontra	0 0 0 0 -1 2 0 0 0 -8
word encore	-1 -1 0 -1 -1 -2 6 -1 0 -16
word end	1 2 -2 -1 7 -5 -28 -4 31 -24
word end of	0 -1 -1 -1 -4 -2 -16 -2 27 -10
word ende	5 -1 -1 0 0 -1 -1 -1 -1 0
word ende nachster	-1 0 0 0 -1 -1 4 0 0 -1
word energia	-2 -7 -1 -1 0 -2 16 -2 -1 -4
word energie	-2 -1 0 0 11 -4 -4 0 0 -6
word engenheira	-1 -1 0 0 3 -1 -1 0 0 -1
word engenheira de	-1 -1 0 0 3 -1 -1 0 0 -1
word engere	2 -1 0 0 -1 0 0 0 0 10
word engineer	9 -10 -2 -2 -6 4 4 7 -5 22
word engineer :	-1 -1 0 0 -1 5 -1 0 0 4
word engineer role	0 1 0 0 0 0 0 0 0 -6
word enjoy	3 3 -2 -1 -1 -1 0 -1 -1 -5
word enjoy the	6 -1 -1 0 0 0 -3 0 0 -7
word enrollment	0 0 0 0 0 0 0 0 0 4
word entao	4 -1 -1 0 0 0 0 -1 0 -27
word entonc	8 -2 1 0 -1 -1 -4 -1 0 -2
word entretien	6 -11 7 -1 0 -2 4 1 -4 -33
word entretien annuel	0 0 0 0 0 0 0 0 0 8
word entretien avec	0 0 0 0 0 0 0 0 0 9
word entretien chez	0 0 0 0 0 0 0 0 0 3
word entretien d'embauche	3 -2 0 0 0 0 0 0 0 -12
word entretien de	0 -3 5 0 -2 0 1 0 0 -7
word entretien le	3 -3 0 0 0 0 0 0 0 6
word entretien pour	0 0 0 0 0 0 0 0 0 -5
word entrevista	4 1 5 4 0 -3 -10 -9 7 -13
word entrevista com	1 0 0 0 0 0 0 0 0 -5
word entrevista con	1 0 0 0 0 0 0 0 0 4
word entrevista de	-2 -1 8 -2 -1 0 1 -3 0 -11
word entrevista del	-1 -2 6 -1 -1 0 0 0 0 0
word entrevista e	4 -1 0 0 -5 0 -1 -1 4 -3
word entrevista em	7 0 -4 0 0 0 0 -2 0 1
word entrevista en	0 0 0 0 0 0 0 0 0 6
word entrevista inicial	0 0 0 0 0 0 0 0 0 6
word entrevista para	2 -1 2 -2 0 0 0 0 0 9
word entrevista presencial	-5 6 1 0 0 0 0 0 0 1
word entrevue	15 -12 0 0 -1 0 -1 0 0 -2
word entro	1 2 -1 0 -2 3 -2 0 -1 1
word entro #	2 0 0 0 0 0 -2 1 0 10
word entro il	0 0 0 0 0 1 0 0 0 -7
word entro timemention	0 3 0 0 0 0 1 -1 -1 -1
word entry	0 0 0 0 0 0 0 0 0 26
word entscheidung	-2 -1 -1 -1 -5 -1 13 -1 -1 3
word entschieden	0 0 0 0 2 0 -1 0 0 3
word enviado	-5 -1 -1 0 0 0 0 7 0 -1
word equipe	-2 -1 5 -2 0 0 5 0 -5 -2
word equipo	-1 0 4 -2 1 0 -1 0 0 -1
word equipo de	-1 -1 4 -2 1 0 -1 0 -1 -1
word er	10 -7 0 -1 10 -1 -4 -2 -5 4
word er iets	-1 -1 0 0 0 0 4 0 -1 -4
word er is	-1 -2 0 0 0 -1 3 0 0 6
word erbij	5 -1 0 0 -2 0 0 0 -1 2
word erfolg	-3 -1 -2 -1 -1 -1 6 -1 3 -2
word erhalten	0 0 0 0 -2 0 -2 8 -4 6
word erhalten sie	0 0 0 0 0 0 -1 0 1 3
word erinnern	0 0 0 0 0 0 0 0 0 7
word erinnerung	6 -2 -1 -1 1 -1 -1 0 0 -4
word erreichen	0 7 0 0 -1 0 -5 0 0 -8
word erst	-5 14 1 -1 -6 -1 -2 2 -3 -17
word ervar	2 -3 0 0 3 0 -2 0 0 -3
word erwarten	6 0 0 0 0 0 -4 0 0 -10
word es	3 20 -5 -1 -4 -2 -10 0 -2 9
word es el	0 1 0 0 0 0 -1 0 0 6
word es necesario	0 0 0 1 0 0 0 1 0 3
word es para	-2 4 -1 0 -1 0 -1 0 0 -1
word espera	0 7 -1 0 -1 0 -1 -2 -1 16
word esperamo	-2 0 3 0 0 0 0 0 0 26
word esperamo el	0 0 0 0 0 0 0 0 0 5
word esperamo por	0 0 0 0 0 0 0 0 0 10
word est	-2 -9 -2 1 -5 18 1 -2 0 -6
word est confirme	1 -1 0 0 0 0 0 0 0 -3
word est joint	4 -2 -1 0 0 0 0 -1 0 -12
word esta	-5 5 8 -3 -1 -1 3 -3 -2 14
word esta confirmada	0 0 0 0 0 0 0 0 0 7
word esta semana	-1 3 0 0 0 0 -1 0 0 6
word estado	0 0 0 0 4 0 1 -2 -1 -8
word estamo	0 0 0 0 0 0 1 0 0 6
word estaremo	0 0 0 0 0 0 2 -1 0 -9
word estate	-1 7 -1 0 0 0 -4 0 -1 -14
word este	-3 1 -2 7 -2 -1 -2 -4 6 -26
word este correo	-1 2 0 0 0 0 -1 0 0 -15
word estimada	-1 -3 0 0 11 2 -5 -2 -2 -5
word estimada sra	-1 0 0 0 3 0 -1 0 0 0
word estou	0 -1 0 0 0 -1 1 2 0 -3
word estoy	-1 -2 0 0 -1 0 3 1 0 -4
word et	-10 1 -8 -3 27 0 -5 4 -7 -29
word et de	0 0 0 0 0 0 0 0 1 10
word et je	-1 1 0 0 5 0 -3 0 0 -10
word et le	0 0 0 0 0 0 0 0 0 4
word et nous	-4 11 -3 0 0 -2 5 -3 -5 -16
word et votre	0 0 0 0 0 8 -5 0 -1 2
word et vous	0 -1 0 0 -2 0 -2 8 -1 -4
word etage	4 0 -2 0 0 -1 -1 0 0 -1
word etapa	-2 0 0 0 -2 3 -2 0 4 -2
word etape	0 9 -1 0 -3 -1 -2 0 0 -1
word ete	-6 3 -2 1 -3 -1 4 5 0 17
word ete retenue	0 0 0 0 0 0 0 0 0 5
word etes	0 -1 0 0 -1 -1 3 0 0 9
word etes vous	0 -1 0 0 -1 -1 3 0 0 -2
word etre	-1 -1 0 0 -1 0 6 0 -2 -19
word etude	0 0 0 0 0 0 0 0 0 3
word etwa	-2 9 -7 -1 1 -1 4 -1 -1 -5
word eu	-6 5 -1 0 -4 -1 10 -2 -1 -14
word euro	-5 -4 -1 -1 -4 24 -5 -2 -1 -16
word euro bruto	0 0 0 0 0 3 -1 0 0 -1
word even	-2 -2 -1 -1 -4 -3 10 -1 5 10
word even een	0 0 0 0 -1 0 3 0 -1 -6
word event	4 -3 1 2 -1 0 -1 -1 0 -14
word event date	0 0 0 0 0 0 0 0 0 3
word event has	-3 0 2 2 0 0 0 0 0 2
word evento	1 -1 -1 3 0 0 0 0 0 -10
word every	-3 -2 0 -1 10 -3 -11 -3 14 7
word everyone	40 -6 -3 -3 -10 8 -25 -3 3 -10
word everyth	-5 -2 4 -1 7 -2 1 -2 1 7
word exa	-3 0 0 -1 6 0 -1 0 -1 -5
word exact	1 0 3 -2 1 -1 -2 0 0 0
word exam	0 -1 0 0 0 3 -1 0 0 -14
word exam officer	0 -1 0 0 0 3 -1 0 0 -2
word example	-6 12 -4 -2 -5 -3 -14 25 -3 -38
word example x	-2 7 0 0 -2 0 -2 0 -1 -4
word excit	-3 -2 0 0 -1 -2 8 0 0 -2
word excit to	-3 -2 0 0 -1 -2 8 0 0 -3
word excus	-1 -5 9 0 -2 0 -1 0 0 -3
word executive	0 0 0 0 0 0 0 0 0 9
word exercise	20 -4 -2 -2 -4 -6 4 -4 -1 -14
word exit	0 0 0 0 0 0 0 0 0 8
word exit interview	0 0 0 0 0 0 0 0 0 4
word exitgesprek	0 0 0 0 0 0 0 0 0 12
word exito	0 -1 0 0 1 0 0 0 0 -8
word exma	-4 3 0 -1 6 -1 1 -2 -3 -17
word expect	7 3 -3 -3 -3 -3 2 10 -9 -2
word expect to	-2 -2 -1 -1 -1 1 5 0 0 -2
word experience	0 -5 0 0 13 -2 -2 -1 -1 25
word expert	0 0 0 0 0 0 0 0 0 9
word extend	-1 0 0 0 2 1 -1 -1 0 -17
word extend an	0 0 0 0 1 1 -1 -1 0 -17
word eye	0 2 0 0 1 0 -1 0 -1 -3
word f	-2 5 -3 0 -1 -1 -3 0 5 -12
word f #	0 3 0 0 0 0 -2 0 0 -3
word fabrica	0 0 0 0 2 0 -2 0 0 -9
word facciamo	-2 0 4 0 0 0 0 0 0 -1
word faccio	4 -1 -1 0 0 0 0 -1 0 -3
word fail	0 0 0 0 0 0 0 1 0 6
word failure	0 0 0 0 0 0 0 1 0 4
word failure to	0 0 0 0 0 0 0 0 0 4
word fair	-2 -2 0 0 -2 0 7 0 -1 -6
word faire	4 2 -2 -1 0 0 -3 0 0 -5
word fait	3 -3 -1 0 3 -2 1 0 -1 -7
word falamo	-3 6 0 0 0 -1 -1 0 0 -5
word falar	2 -1 0 0 0 0 0 0 0 -4
word falar com	2 -1 0 0 0 0 0 0 0 -4
word fall	-7 -3 10 -4 22 -4 -11 -1 -2 1
word fall sie	-1 0 -1 -1 0 0 0 3 0 7
word falta	-1 1 -1 1 -2 -2 6 -2 0 -8
word fami	1 -1 0 0 0 0 0 0 0 12
word familia	0 0 0 0 0 0 0 0 0 3
word far	0 0 0 2 1 6 -7 0 0 -2
word fare	-2 0 6 -2 0 -1 -1 0 0 1
word faremo	0 0 -5 0 0 0 6 0 0 5
word farmalia	-1 -1 0 0 -1 5 -3 1 0 -8
word fase	-6 7 0 0 0 0 0 0 0 -4
word fast	-1 -2 -1 0 -1 11 -6 0 0 -9
word faut	-1 -1 0 -1 0 8 -4 -1 0 -1
word favor	0 1 0 0 -1 0 -1 0 0 -5
word february	-1 -3 0 -1 -3 1 -8 4 10 -2
word fee	0 0 0 0 0 0 0 0 0 10
word feedback	-2 -5 -2 -1 1 -6 21 -4 -2 -2
word feedback for	-2 -1 0 0 -8 -1 14 -1 0 5
word feedback is	0 0 0 0 0 0 1 0 0 4
word feel	-5 -3 -7 4 5 -8 17 -3 -1 -11
word feel free	0 1 0 0 0 0 0 0 0 -5
word felix	0 0 0 0 0 0 0 1 0 -3
word feliz	5 -1 0 0 -1 -1 -1 0 0 -2
word felt	-2 -1 -2 -1 27 -4 -14 -2 -1 -10
word femi	0 0 0 0 0 0 0 0 0 9
word feria	-1 -1 0 0 -1 4 -1 1 0 -3
word ferri	0 0 0 0 3 -1 -2 0 0 -2
word fest	-1 3 -1 0 0 0 -1 0 0 -2
word few	-10 8 -3 -3 1 -2 17 -4 -4 -22
word fica	-2 2 2 -2 -4 0 3 0 0 -1
word fico	-3 0 -1 7 -1 0 -1 -1 0 -1
word ficou	5 0 -4 0 3 0 0 -2 0 0
word fifteen	2 0 -1 0 0 0 -1 0 0 -5
word fifteen minut	2 0 -1 0 0 0 -1 0 0 -5
word fijn	2 -2 0 0 3 0 -1 0 0 -1
word file	-5 -4 -1 -1 -3 -3 6 -2 12 6
word file for	1 -1 0 0 2 0 0 0 -2 -3
word filiale	0 0 0 0 0 0 0 0 0 4
word fill	-13 -7 -2 9 34 -5 -1 -4 -11 -2
word fill in	-1 0 0 0 0 -2 4 0 0 -5
word fim	-1 -1 0 0 3 -1 1 0 0 -2
word fin	1 1 -2 0 -1 0 1 0 0 6
word final	15 7 -2 0 -2 -7 -5 -4 -3 -6
word final round	-2 15 -2 0 -4 -1 -4 -1 0 -1
word finale	3 0 0 -1 -1 0 0 0 0 2
word finalist	-6 -2 -3 -2 15 -6 -5 -1 9 10
word finalista	-1 0 0 0 1 0 0 0 0 9
word finalmente	0 0 0 0 0 0 0 0 0 8
word finance	-11 12 -2 0 -2 -2 6 -1 0 -4
word financeiro	-2 2 0 0 1 0 -1 0 0 -7
word financial	0 -1 0 0 2 0 1 0 -2 9
word financial analyst	0 -1 0 0 3 0 0 0 -2 4
word find	9 -19 25 -5 -6 8 -12 1 -1 20
word find a	0 -1 -2 0 0 0 0 4 0 2
word find another	9 -6 4 -3 -1 0 -1 -1 0 -1
word find the	6 -7 4 -1 0 0 -1 -1 0 12
word find your	0 0 0 0 0 8 -7 0 0 -3
word finden	-2 3 0 0 -2 1 1 0 0 -3
word findest	0 0 0 0 0 0 0 0 0 -3
word findet	0 0 -1 1 0 0 1 0 0 6
word findet am	1 0 0 0 0 0 0 0 0 -3
word fine	-34 -7 53 -2 -8 -10 10 -3 2 -3
word finish	-3 -12 -1 -1 -1 -1 25 -2 -5 -6
word fino	-2 -7 -5 -1 0 -2 15 2 -1 -13
word fino al	0 0 0 0 0 0 -2 4 0 -2
word fintech	0 0 0 0 1 0 0 0 0 5
word fintual	0 0 0 0 1 0 0 0 0 -4
word fiona	1 0 0 0 0 0 0 0 0 -5
word firm	-1 0 -1 -1 0 0 -8 13 -2 6
word firma	0 0 0 0 0 0 0 0 0 5
word first	-27 14 -6 -2 -4 -4 32 0 -3 -33
word first come	-1 3 -1 0 -1 0 0 0 0 -3
word first day	-12 -1 0 0 -4 -5 24 -1 0 -13
word first serv	-1 3 -1 0 -1 0 0 0 0 -3
word first week	4 -1 -1 0 0 0 1 -2 0 -10
word fit	-1 3 -1 0 6 -1 -7 -1 3 9
word five	3 -4 -1 -1 2 -1 12 -1 -10 2
word five minut	5 -1 0 0 0 0 0 0 -3 3
word fix	-3 4 0 0 0 0 -1 0 0 -5
word fixe	1 0 0 0 0 0 -1 0 1 -9
word fixe au	1 0 0 0 0 0 0 0 1 -10
word flat	0 0 0 0 0 0 0 0 0 21
word flexible	-1 -6 0 0 0 9 -2 0 0 -15
word flight	-20 -3 4 0 -1 -3 23 -1 0 -16
word floor	-5 -1 7 0 0 0 0 0 0 1
word foi	-6 0 -1 1 -2 4 -3 3 4 32
word foi cancelado	-1 0 0 1 0 0 0 0 0 3
word folgenden	0 1 0 0 -2 -1 -2 0 4 -12
word follow	1 -10 -5 1 -5 24 -14 2 7 7
word follow by	12 -2 -1 0 0 0 -7 0 -1 -11
word follow up	-7 -3 -1 -1 2 -1 2 5 6 14
word follow your	0 -2 0 0 0 0 3 0 0 -6
word fonction	0 0 0 0 0 1 -1 0 1 -3
word food	-7 12 -2 0 -1 0 -2 -1 0 4
word for	-17 46 -33 17 11 -36 -49 38 25 49
word for #	0 0 0 0 6 -1 -3 0 -1 20
word for a	-4 15 -6 -1 -3 0 7 -2 -3 38
word for agree	0 0 0 0 0 0 0 0 0 9
word for an	-13 31 -6 -1 -2 -1 -8 -1 1 -34
word for any	-3 -1 5 0 0 0 -1 0 0 3
word for apply	-6 13 -1 -1 1 -1 -8 -1 3 -17
word for attend	-2 -1 0 0 1 0 4 -1 -1 -5
word for check	-1 0 0 0 -3 0 6 0 -1 -1
word for coming	2 -3 -1 -1 6 0 0 -2 -1 -1
word for contact	0 0 0 0 -3 0 -2 9 -4 -5
word for customer	-1 -1 0 0 4 0 -3 0 1 -2
word for data	2 1 0 -1 -3 0 -4 -1 6 23
word for future	0 0 0 0 4 0 -2 0 -2 2
word for interview	-9 14 -2 -1 2 0 0 -1 -2 -12
word for it	5 -2 -1 0 2 -1 -1 -2 0 -11
word for lett	-3 -2 -4 21 -6 -1 0 -3 -2 -8
word for me	9 7 -3 0 -2 -1 -11 1 0 2
word for my	0 0 0 0 0 0 0 0 0 4
word for office	0 0 0 0 0 0 0 0 0 40
word for our	5 -1 -1 0 0 -2 0 0 0 0
word for product	-7 7 0 0 0 0 0 0 0 -1
word for reach	0 0 0 0 -3 0 0 4 -1 -1
word for send	-3 -1 0 0 -2 0 4 0 3 2
word for site	0 0 0 0 0 0 0 0 0 -3
word for submitt	0 0 0 0 -7 0 0 0 8 5
word for taking	0 0 0 0 1 0 0 0 0 18
word for the	-45 17 -20 9 -1 -4 34 -8 17 16
word for this	-2 -5 11 -1 14 -1 -6 -6 -5 -9
word for timemention	47 -2 -34 2 -1 -2 -5 -3 -2 23
word for you	-3 3 -3 -3 -2 2 6 2 -3 -15
word for your	14 -4 -19 0 -14 -14 29 4 5 -34
word forgot	-1 0 4 0 0 0 -1 -1 0 0
word form	-2 -2 -1 -1 -1 -5 10 -2 4 -20
word form of	6 0 0 -1 -1 -1 -2 -1 0 -20
word formal	2 -2 -2 -1 -2 13 -6 -1 -1 -10
word formal letter	2 -1 -1 0 -1 6 -4 -1 0 -6
word formal offer	-1 0 -1 0 -1 4 -1 0 0 -1
word format	1 -2 0 0 0 0 2 0 0 -10
word format :	1 0 0 0 0 0 0 0 0 -6
word former	-6 -3 2 0 0 -2 11 -1 0 -6
word formulier	0 0 0 0 0 0 0 0 0 3
word forty	5 -1 0 0 0 0 0 0 -3 2
word forward	12 1 2 -8 -1 -3 8 -7 -3 -14
word forward to	14 3 -2 -1 -1 -2 -8 -2 -1 -6
word found	-2 0 0 0 7 -2 -4 0 2 8
word founder	-2 5 -1 0 0 -2 2 -1 0 14
word four	-5 2 -7 -1 -4 15 4 -2 -1 23
word four week	-3 -2 -4 0 -3 4 10 -1 -1 -2
word frau	5 11 -3 0 -21 10 19 -7 -15 -46
word free	1 9 2 -1 0 1 -11 -1 0 34
word free for	0 3 -1 0 0 0 -2 0 0 -8
word free on	0 -5 6 0 0 0 0 0 0 5
word free timemention	-1 1 0 0 0 0 0 0 0 4
word free to	2 0 -1 0 0 0 0 0 0 -11
word frei	-1 -4 0 0 2 -2 6 0 -1 -9
word freight	5 -1 0 0 -1 0 -1 0 0 3
word freude	-1 -1 0 0 -3 0 6 0 0 0
word freuen	3 -1 0 0 -2 2 -1 0 0 -5
word freuen uns	3 -1 0 0 -2 2 -1 0 0 -5
word friend	-1 0 0 0 6 -1 -2 0 -1 1
word from	15 -23 -10 -5 44 7 -35 11 -3 3
word from #	0 0 0 0 0 0 0 0 0 8
word from home	0 0 0 0 0 6 -5 0 0 12
word from me	21 -3 -2 -2 1 -5 -7 -2 -1 -12
word from our	4 -3 -1 -1 6 3 -6 0 -1 -3
word from the	0 1 0 0 -5 0 5 -1 0 0
word from timemention	-11 -4 6 -3 2 22 -14 2 -1 -7
word from us	-4 -1 0 0 -2 0 3 -5 9 2
word from you	0 0 0 1 0 0 0 0 0 25
word from your	0 0 0 1 0 0 0 0 0 7
word front	2 -2 -1 0 -5 2 1 -1 4 -11
word front desk	2 -1 0 0 -1 4 -4 0 0 -8
word frontend	0 -1 0 0 0 0 0 0 2 -5
word frontend developer	0 -1 0 0 0 0 0 0 2 -4
word frozen	-1 -1 -1 16 -5 -1 -6 0 0 -4
word full	-1 -4 -1 0 -5 15 -4 0 0 8
word fun	-1 -1 -1 0 4 -1 6 -2 -4 6
word funcao	-3 2 0 -1 4 0 -2 0 0 -6
word funcao de	-2 2 0 0 3 0 -2 0 0 -3
word functie	1 -1 -3 -1 2 -2 7 -2 -2 -32
word functie van	4 -1 0 -1 8 -1 -6 -1 -1 -10
word funf	0 0 0 0 0 0 0 0 0 7
word fur	-2 25 -15 1 -1 -6 3 5 -12 -17
word fur das	-2 2 1 0 -5 0 7 0 -1 6
word fur deine	-2 -1 0 -1 4 0 0 -1 0 8
word fur den	-1 -1 0 0 1 0 1 0 0 10
word fur die	3 6 -3 1 0 -2 -3 -1 -2 -18
word fur ein	-5 18 -1 -1 -2 -1 -9 3 -3 -6
word fur ihr	4 -2 -1 0 -3 0 -1 0 3 -13
word fur ihre	-4 6 -1 -1 -6 -1 8 6 -7 1
word fur ihren	0 0 0 -1 5 0 -4 0 0 -4
word fur sie	-2 8 -10 -1 0 -1 6 0 0 -10
word fur timemention	-1 -1 0 4 0 0 -1 0 -1 7
word further	-8 -1 5 4 -2 -1 0 4 -2 -4
word further to	-1 -1 0 0 0 4 -1 0 0 1
word future	0 0 0 0 10 0 -2 0 -7 18
word g	0 0 0 1 -1 0 0 0 0 11
word gaan	0 2 0 0 1 0 -2 0 0 -12
word gaat	-1 -1 0 1 -1 0 4 -1 0 3
word garage	-11 0 -2 -1 0 0 15 -1 0 0
word garde	0 0 0 0 1 0 0 0 0 -4
word gast	0 0 0 0 0 0 0 0 0 3
word gate	6 -1 -3 0 0 0 0 0 0 9
word gave	-1 0 0 0 11 0 -9 0 0 0
word geachte	9 -14 -1 -1 8 -1 -1 -3 3 0
word geachte heer	8 -10 -1 -1 3 -1 -2 -2 5 -11
word geachte mevrouw	1 -4 0 0 5 0 1 0 -2 10
word geannuleerd	-1 0 0 4 -2 0 -1 0 0 -1
word geben	0 0 0 -1 1 0 1 -1 1 -7
word geben sie	1 0 0 0 0 0 -1 0 0 -5
word geduld	0 0 0 0 1 0 1 0 0 -4
word geehrte	10 -12 -1 -1 -12 9 13 -2 -3 -27
word geehrte frau	11 -13 -1 -1 -12 9 13 -2 -4 -25
word geehrter	-2 9 -4 -1 13 -1 -11 -1 -2 -13
word geehrter herr	-2 9 -4 -1 13 -1 -11 -1 -2 -13
word geen	-17 -1 21 -1 0 0 -2 0 0 4
word gefallen	-1 13 0 0 -2 0 -7 -1 -2 -5
word gegeven	1 -1 -2 0 -1 0 3 0 1 -1
word geht	-3 15 -7 -1 -4 0 2 -1 -1 -11
word geldig	-5 4 0 -1 9 0 -3 -2 -2 -1
word gemacht	-1 0 0 0 -3 0 6 0 0 -1
word general	-1 3 0 0 0 0 0 0 0 3
word gente	0 -2 0 0 -1 -4 8 -1 0 0
word gentile	7 2 -1 -1 1 2 -2 -5 -4 -17
word gentile dott	-2 -1 0 0 3 0 2 -1 -1 -4
word gentile sig	6 -1 0 0 -1 -1 -1 -1 0 -3
word gentile signora	-1 0 0 0 4 0 -1 -1 0 -2
word geologo	0 -6 0 0 0 0 6 0 0 -1
word geologo pleno	0 -6 0 0 0 0 6 0 0 0
word gerente	-2 3 0 0 0 0 1 0 -1 -6
word gern	-11 12 -5 3 0 2 1 0 -2 -18
word gern als	0 0 0 0 0 1 0 0 0 -9
word gern kennenlernen	-3 4 0 0 0 0 0 0 0 5
word gerne	5 -3 0 0 0 0 -1 0 0 -7
word geschaftsfuhrer	-2 2 0 0 0 -1 1 0 0 -7
word gesprach	7 7 -7 1 -9 0 3 -1 -1 -14
word gesprach mit	2 -1 0 0 0 0 0 0 0 -4
word gesprach uber	1 0 0 0 0 0 0 0 0 4
word gesprek	13 13 -4 0 1 -7 -8 -6 -1 -13
word gesprek ?	4 -3 -1 0 0 0 0 0 0 -5
word gesprek bij	3 0 -2 0 0 0 0 0 0 0
word gesprek met	0 1 0 0 0 0 0 0 0 10
word gesprek over	-4 4 0 0 -1 0 3 0 0 3
word gesprek timemention	7 0 0 0 0 0 -7 0 0 -1
word gesprek van	0 0 -1 2 0 0 0 0 0 -7
word gestion	0 0 0 0 0 0 0 0 0 3
word gestionnaire	1 0 0 0 0 0 -1 0 1 -3
word gestora	-1 -2 0 -1 7 0 -2 0 -1 -4
word gestora de	2 -2 0 0 1 0 0 0 0 -4
word get	-11 -5 31 -4 -9 6 -11 3 1 2
word get a	0 0 0 0 0 0 1 0 0 7
word get an	0 0 0 0 -1 -1 -1 -1 3 -6
word get back	3 -2 -1 -2 -6 -2 7 2 1 -9
word get the	0 0 0 0 0 0 1 0 0 14
word get to	-2 2 -1 -1 3 -1 -3 5 -1 -9
word gets	0 0 0 0 2 0 -2 0 0 13
word gett	-1 -1 -1 -1 -1 -1 -4 13 -3 8
word gia	-1 -1 0 0 2 -1 0 0 0 -4
word gibt	0 0 0 0 0 -1 2 0 0 6
word gig	2 -1 -2 0 7 -1 -3 -1 -1 -16
word giornata	-1 -1 0 0 0 -1 2 0 0 -11
word giorni	0 -1 8 -2 -2 2 -4 -1 0 2
word giorno	0 0 -5 0 0 0 5 0 0 -4
word giro	8 -1 -2 0 -1 0 -2 -2 -1 -12
word give	-7 0 0 -1 2 -7 16 -2 -2 -18
word give me	-3 2 1 -1 3 -4 3 -1 0 -16
word give us	-1 -1 0 0 0 -1 4 -1 0 -10
word give you	-5 -1 -1 0 -2 -1 10 0 0 -3
word given	-4 3 0 0 -2 -1 -1 1 4 -5
word glad	3 -1 -1 -1 -4 0 5 -1 0 -1
word glad to	-1 3 0 0 -2 2 -1 -1 0 0
word gleich	8 -4 0 0 0 0 -1 0 0 -3
word gli	0 0 0 0 0 0 0 0 0 6
word go	26 -14 -9 1 16 -19 5 -5 -1 12
word go ahead	-2 -1 0 1 -1 0 3 0 0 0
word go through	-1 -1 0 0 -1 0 7 0 -4 8
word go with	15 -2 -5 0 -2 0 -4 0 0 5
word goed	26 -4 -6 0 1 1 -15 0 -3 1
word goede	-1 -1 0 0 9 0 -1 -2 -3 1
word goes	-1 -1 0 0 0 0 3 0 0 2
word going	-5 -2 -4 7 25 -3 -9 -6 -2 -17
word going to	-3 -2 -2 -1 23 -2 -9 -4 0 -6
word gone	-1 -4 8 0 14 -6 -9 -1 0 -1
word good	28 -2 -29 0 -11 12 5 -7 6 -19
word good for	10 0 -9 0 0 0 0 0 0 -2
word good luck	-10 -3 -2 3 -2 -2 11 -3 7 -2
word good morn	-1 0 2 -1 0 0 0 0 0 -7
word good news	-1 -12 -1 0 -1 23 -6 0 -1 -6
word good time	0 1 0 0 0 0 -1 0 0 -4
word good to	-5 12 -2 0 0 0 -3 0 -1 -15
word google	14 -4 -2 -1 -1 -1 -3 -1 -1 -14
word google meet	6 -2 -1 -1 0 0 -1 -1 0 -15
word gostamo	0 0 0 0 -1 2 -1 0 0 -3
word gostava	-5 7 0 0 0 0 -1 0 0 -1
word got	26 -10 -2 -4 -19 8 -20 -11 32 -1
word got it	-3 -3 -1 0 -11 -1 -19 -4 41 -7
word got your	0 3 -1 0 -1 0 4 0 -4 -21
word graag	-5 1 -4 -1 9 4 2 -4 -3 -20
word graag uit	7 -5 0 0 0 0 0 0 -1 -4
word grab	-1 13 0 0 -3 -3 -4 0 -2 -3
word gracia	-3 5 -1 0 -5 -2 9 -1 -1 12
word gracia a	-1 0 0 0 0 0 3 -1 0 -2
word gracia por	-2 5 -1 0 -4 -1 5 0 -1 7
word grade	0 -1 0 0 -3 7 -6 0 3 -3
word grade #	0 0 0 0 0 7 -6 0 0 -1
word graham	0 0 0 0 0 1 0 0 0 -12
word grand	5 -1 -1 0 0 0 -3 0 -1 -7
word grant	0 -4 0 1 2 -2 3 0 0 6
word grateful	2 0 -6 8 2 0 -1 0 -5 -4
word grateful for	-1 0 -8 8 2 0 0 0 -1 -2
word gratuita	0 0 0 0 0 0 0 0 0 3
word grazie	-5 -8 -5 -1 3 -2 20 0 -1 -2
word grazie a	-1 0 0 0 0 0 4 0 0 -2
word grazie della	-3 -7 0 -1 0 -2 16 -2 -1 -5
word grazie per	2 0 -5 0 0 0 4 0 0 0
word great	-18 0 -3 -2 -2 -6 29 -1 3 26
word great news	-5 8 0 0 0 0 -2 0 0 2
word great to	-6 -3 -1 -1 -2 -2 17 -1 -1 -2
word green	0 -1 0 0 0 -1 2 0 0 -3
word greeting	10 -3 0 0 -1 -1 -4 -1 0 6
word groet	9 -4 -1 0 1 0 -3 -1 0 4
word group	22 -5 7 -3 3 -6 -12 -4 -1 6
word grow	0 0 0 0 0 0 0 0 0 20
word growth	-1 3 -1 0 0 0 0 0 0 5
word grupo	0 0 0 0 0 0 0 0 0 4
word gruse	1 0 0 0 0 0 0 0 0 -5
word gs	1 -2 0 0 10 -1 -2 -1 -6 -3
word gs #	1 -2 0 0 10 -1 -2 -1 -6 -3
word guarda	0 0 0 0 0 0 0 0 0 12
word guest	0 0 0 0 0 0 0 0 0 19
word gustado	0 1 0 0 0 0 0 0 0 -8
word gusto	0 0 0 0 -1 1 3 0 -2 -1
word gut	6 -1 0 0 2 -1 2 -1 -7 -6
word gute	-6 5 -4 0 0 -2 7 0 0 -3
word guten	1 10 9 0 -3 -1 -13 0 -3 0
word guten tag	0 11 1 0 -3 0 -7 1 -3 5
word guten timemention	-1 0 8 1 0 0 -6 -1 0 -2
word h	-1 1 -1 -1 -1 -1 -1 -1 5 16
word h f	-4 2 -2 0 0 0 -1 0 5 -7
word ha	-4 3 5 2 1 -1 -5 -3 2 0
word ha gustado	0 1 0 0 0 0 0 0 0 -8
word ha llegado	0 -1 0 0 -1 0 0 0 3 0
word ha scelto	0 0 0 0 1 0 0 0 0 -7
word ha sido	1 -1 0 0 -1 0 0 0 2 19
word habe	-5 0 -1 -1 -1 -3 12 -1 0 -16
word habe ich	-3 2 0 0 1 -1 2 0 0 -14
word haben	2 -13 -3 -1 6 -1 10 8 -8 5
word haben sie	-1 -12 0 0 -2 -2 14 8 -5 -5
word haben wir	4 -2 -1 -1 0 1 -1 0 0 1
word habil	-1 0 0 0 -1 0 5 2 -4 -3
word hablamo	-2 3 0 0 0 0 0 0 0 -5
word had	-21 6 5 -2 15 -1 7 -2 -6 23
word had a	-9 12 -2 0 -1 -1 2 0 0 -5
word had to	0 0 1 0 0 0 0 0 0 4
word hai	-4 -5 -1 -1 -1 -2 15 -2 -1 -4
word hale	4 0 -2 -1 0 0 0 0 0 -5
word half	6 1 36 -1 -6 -4 -26 -2 -3 13
word half an	4 5 -1 0 -1 -1 -4 -1 -1 6
word hall	-3 -2 6 0 0 0 0 0 0 0
word hallo	17 7 -11 -2 -4 -2 0 0 -5 -22
word hallo frau	4 16 -9 -1 -1 -1 1 -1 -7 -13
word hallo herr	4 -5 -1 0 0 -1 4 0 0 -8
word hallo tobia	1 0 0 0 0 0 0 0 0 -4
word hand	-1 -1 -1 0 -4 -1 5 0 4 8
word hand in	-1 0 -1 0 0 -1 5 0 -1 4
word hang	-2 -2 -1 -3 10 -2 1 -1 -1 -1
word happen	-5 -2 -1 0 -3 -2 8 0 4 0
word happy	0 12 6 -2 -5 -17 14 -5 -3 1
word happy holiday	5 -5 -1 0 -3 -2 9 -3 0 -1
word happy to	4 10 -2 -2 1 -2 -7 -1 0 13
word harbor	8 1 1 -3 -1 0 -4 -1 0 -10
word hard	0 -1 -2 0 5 -2 1 -1 -1 -13
word hartwell	-8 14 -1 0 7 -1 -8 -2 -1 -5
word has	-64 -25 33 71 -13 -16 -53 42 25 42
word has accept	-4 -2 -2 -1 19 -8 -7 6 -2 -15
word has been	-32 -5 21 28 -9 -1 -18 20 -5 32
word has come	0 -4 4 -1 0 1 0 0 0 -17
word has decid	0 0 0 18 -10 -1 -6 0 0 4
word has gone	-1 -3 9 0 3 -4 -3 0 0 2
word has invit	-1 5 -1 -1 0 0 0 -1 0 5
word has taken	-1 -2 0 0 -1 0 0 5 0 8
word hasta	5 -3 -3 0 -2 -2 4 1 -1 -7
word hasta el	-2 0 0 0 0 -1 3 1 0 -5
word hat	-3 5 -3 2 -3 2 -10 -4 15 36
word hat sich	-2 -1 0 0 6 0 -1 0 -2 1
word hat uns	4 -5 0 0 0 3 -1 -1 0 5
word hatte	-1 11 -9 0 0 0 -1 0 0 5
word hatten	-2 14 -2 2 -1 -1 -7 0 -3 2
word hatten sie	-1 16 0 0 -2 0 -9 0 -2 1
word haus	6 -1 0 0 -1 3 -5 0 0 -6
word have	-66 25 2 -3 -21 28 -6 -13 55 19
word have #	-2 3 0 0 0 0 4 0 -4 1
word have a	-1 6 4 -1 -9 -2 -1 -1 5 32
word have an	3 -1 -6 -1 0 1 5 -1 0 1
word have any	1 13 -12 0 0 0 -2 0 0 2
word have been	0 3 0 1 -8 15 -16 -2 7 0
word have decid	0 0 0 0 1 0 0 0 0 12
word have feedback	-2 -1 0 0 -4 -1 9 -1 0 -2
word have not	0 0 0 0 1 0 -2 -5 7 1
word have receiv	0 0 0 0 -1 0 -6 7 2 12
word have the	-2 -2 -1 -2 4 15 -11 -1 0 0
word have to	-12 -6 33 4 -10 -2 -6 -1 -1 7
word have until	-2 1 0 -1 0 0 4 -1 -1 -6
word have you	-5 2 -2 -2 -5 24 -8 -3 -2 -32
word have your	-1 -3 0 -1 -5 6 -8 -2 14 11
word haven't	-1 1 -3 -3 -2 -2 14 -3 -1 24
word hay	1 -1 0 0 -5 0 5 0 0 1
word he	-4 10 2 5 -5 -4 0 -3 -1 28
word he's	-1 0 0 0 0 -1 3 0 0 7
word head	26 -5 -19 0 -3 -2 4 -3 2 -19
word head of	1 0 -1 0 -1 -1 4 -1 -1 8
word head office	0 0 0 1 2 0 0 0 -2 -6
word head up	8 -3 -4 1 0 0 0 -1 0 -7
word headcount	-1 0 0 -3 -4 -1 9 0 0 6
word health	-16 -2 -1 0 -1 -10 15 2 13 7
word hear	17 0 4 0 0 -4 -3 -3 -11 7
word hear about	-1 3 0 0 5 0 0 0 -5 12
word hear from	7 -2 0 -1 -2 -1 -1 -1 0 6
word hear how	5 -3 -1 0 -2 0 1 0 0 1
word heard	2 -1 -1 5 -3 -1 -4 -5 7 7
word heb	-7 11 -7 -1 -3 -3 15 -2 -4 -10
word heb ik	-4 10 -7 0 -1 0 4 -1 -1 -8
word heb je	-1 13 0 0 -1 -1 -6 0 -3 -4
word hebben	0 -4 -1 -1 9 0 -4 3 -4 -7
word hebben je	0 0 0 0 -1 0 0 0 2 -3
word hebben we	0 -1 0 0 11 0 -2 -2 -5 -1
word hebt	1 -4 0 0 3 -2 2 0 0 -4
word heeft	-3 -4 -1 3 18 0 -11 0 -2 13
word heel	0 3 0 0 0 0 -3 0 0 3
word heer	9 -10 0 -1 3 -1 -2 -2 5 -10
word helaa	0 0 -1 4 -1 0 -1 0 0 10
word held	-8 -1 7 0 0 0 -2 5 0 -6
word held on	-8 4 7 0 0 0 -2 -1 0 -3
word helemaal	13 -1 -6 0 0 -1 -4 0 0 -1
word hello	1 -12 -1 -3 3 1 10 1 1 9
word hello !	0 5 0 -1 -1 -1 -2 0 0 -3
word hello thank	0 1 0 0 0 0 0 0 0 9
word help	14 -10 -8 0 1 -6 10 3 -3 32
word hem	0 0 0 0 0 0 0 0 1 3
word hemo	0 -1 0 0 -1 0 -1 0 2 5
word her	4 -3 -4 -3 3 -4 9 -3 -1 25
word here	-3 -4 -19 -4 -2 12 -2 30 -7 8
word here :	0 1 0 0 0 0 0 0 0 8
word here and	1 4 0 0 0 0 -3 0 -1 4
word here are	0 0 0 0 0 0 0 0 0 14
word here is	1 -5 -1 0 -4 18 -5 -1 -1 -5
word here'	16 -9 -3 -3 -9 -8 23 -7 1 -10
word here' how	29 -2 -1 -2 -1 -4 -13 -4 -1 -8
word here' the	-13 -6 -2 -1 -7 -4 36 -2 -1 -11
word herinner	2 0 -1 -1 0 0 0 0 0 -10
word herr	-1 6 -3 -1 14 -1 -9 -2 -3 -18
word herzlich	3 -4 0 0 2 1 -1 0 0 -1
word het	10 -28 -8 5 -5 -8 42 -2 -5 5
word het bestuur	0 -1 0 0 -3 0 5 0 0 -1
word het gesprek	-1 6 0 2 -2 0 -4 0 0 13
word het interview	-1 1 0 1 0 0 0 0 0 18
word heure	1 7 -1 0 -1 0 -4 0 0 -5
word hey	9 4 -1 -2 7 -8 1 -5 -4 -77
word hey !	1 6 -1 0 -2 -1 -2 0 -2 -9
word hi	39 -10 -21 12 2 -28 74 -53 -17 -191
word hi !	10 -7 -7 -1 -6 10 5 -4 0 -33
word hi could	-2 -1 0 0 0 -1 4 0 0 -6
word hi i	0 0 0 0 1 6 -5 0 0 -1
word hi i'm	0 0 1 0 0 0 0 0 0 -4
word hi just	4 -1 -5 0 -1 -1 27 -23 0 -3
word hi thank	-1 7 -1 0 9 0 -7 -1 -6 12
word hi the	-5 -7 9 -3 -1 -3 15 -3 -1 -14
word hi we're	-3 0 0 0 0 -10 14 0 0 7
word hi your	1 -3 1 0 -1 0 3 0 -1 -2
word hier	-1 1 0 0 -1 0 2 -1 1 -4
word hierbij	3 -3 0 0 0 1 -1 0 1 -1
word hiermit	0 -1 0 0 0 0 0 0 1 -5
word high	0 0 0 0 0 0 0 0 0 18
word hij	0 -1 -1 0 -1 0 -3 -1 6 -2
word him	7 5 0 0 -1 -3 -6 -1 0 13
word hire	-3 6 -1 6 -6 -3 3 -1 -1 9
word hired	-1 -14 -2 9 -5 19 -5 -1 0 -7
word hiring	-7 -1 6 -4 10 -3 9 -6 -5 16
word hiring manager	-6 2 4 -6 -1 0 14 -5 -1 20
word hiring team	0 -3 4 0 -6 0 0 0 6 -1
word his	-1 7 4 0 -4 -2 -1 -1 -1 16
word history	0 0 0 0 0 0 0 0 0 8
word ho	-1 0 3 2 0 -1 -2 -1 -1 -3
word hoe	-1 -1 0 0 -2 -1 7 -1 0 15
word hoffe	-2 -1 3 0 -2 0 4 0 -1 -2
word hoi	9 -1 -4 0 -1 -3 1 -1 1 -22
word hoja	0 0 0 0 -1 0 0 0 2 -4
word hoja de	0 0 0 0 -1 0 0 0 2 -4
word hola	-6 13 -1 -4 0 -6 12 -2 -7 -38
word hola :	3 3 -3 -1 0 0 0 -1 -1 -4
word hola andr	-2 0 4 -2 2 0 0 -1 0 -2
word hold	0 -5 -11 18 -7 0 8 -1 -2 -17
word holiday	-7 -8 18 -5 -5 -2 9 1 -1 -8
word holly	0 0 0 0 0 0 0 0 0 20
word home	-6 -14 -2 -2 -5 18 22 -3 -9 26
word home office	0 0 0 0 0 0 0 0 0 3
word hoofd	3 -2 0 0 -1 0 2 0 0 -4
word hoor	7 0 0 0 0 0 -5 0 0 4
word hoor je	7 0 0 0 0 0 -5 0 0 -3
word hoort	-6 -1 -2 0 -1 -2 13 -2 0 10
word hope	-12 10 -1 -1 -4 8 -6 -2 9 20
word hope to	-5 -2 0 -1 -2 -1 2 -1 10 4
word hope you	-3 13 0 0 -1 -1 -6 -1 -1 10
word hope you'll	-2 0 0 0 0 3 0 0 0 -2
word hoped	-1 -1 -2 -1 17 -1 -9 -1 -1 -1
word hora	-2 9 0 0 -1 -1 -5 5 -6 -18
word horaire	-1 1 1 0 -1 0 0 0 0 -8
word horario	-4 7 0 0 -1 -1 -1 -1 0 -26
word horen	0 0 0 0 0 0 0 0 0 4
word hospital	15 -6 -3 0 -1 -1 -2 -2 0 -5
word host	3 -1 -1 0 -2 0 0 2 0 -1
word hotel	-5 1 -2 0 7 -2 3 -1 0 -9
word hotel mar	-2 2 -1 0 7 -1 -3 -1 0 -3
word hour	14 -14 -1 -9 -8 16 4 5 -8 -20
word hour before	0 0 0 0 0 0 0 0 0 8
word house	3 0 0 0 0 -1 0 0 0 13
word houver	0 0 0 0 0 0 1 0 1 -4
word how	26 -10 5 -4 4 -15 0 -5 -1 40
word how did	0 -1 0 0 0 -3 4 0 0 3
word how to	0 0 0 0 0 0 0 0 0 10
word how was	0 0 0 0 0 0 0 0 0 3
word how you	-1 0 0 0 1 0 1 0 0 12
word how you'd	6 0 -1 0 0 0 -4 0 0 -10
word hr	2 -2 -2 -3 -5 7 5 -2 -1 3
word hr will	-2 0 0 0 -1 -1 4 0 0 -1
word http	4 29 -9 -3 -3 -6 -4 -1 -6 93
word http :	4 29 -9 -3 -3 -6 -4 -1 -6 93
word hueco	-1 1 3 0 0 0 0 -2 0 -1
word hugo	6 3 0 0 -2 -1 -6 0 0 19
word hugo lind	0 0 0 0 0 0 0 0 0 26
word human	0 0 0 0 0 0 0 0 1 7
word human resourc	0 0 0 0 0 0 0 0 0 4
word hybrid	-4 7 0 -1 -1 3 -3 -1 0 -5
word i	-67 -16 22 -19 16 37 54 -5 -22 33
word i am	3 1 -1 0 -2 6 -6 2 -2 13
word i can	-19 6 -1 -4 7 14 1 -3 -1 5
word i can't	-1 -6 -1 -1 10 -5 6 -1 0 -11
word i could	-1 3 0 0 0 0 0 0 0 -7
word i got	-3 -1 1 0 -4 16 -8 -1 0 2
word i had	-2 -1 -2 0 7 -2 5 -3 -2 -5
word i have	-6 -3 3 -1 -2 16 -8 -3 4 34
word i hear	5 -8 7 0 -2 -1 4 -1 -4 -16
word i hope	0 0 -1 0 0 0 2 0 0 11
word i interview	0 0 0 0 0 0 0 0 0 9
word i know	-17 6 18 -1 7 -3 -6 -3 -1 -11
word i need	-2 12 -2 0 0 0 -7 -1 0 -2
word i promis	-4 -6 0 -3 6 -6 15 -2 0 -9
word i should	-2 -1 -1 0 -4 -1 10 -1 -1 -6
word i told	-2 -2 -1 0 -8 -1 16 -1 -1 -6
word i want	0 -1 -1 -4 7 -4 4 -1 -1 -12
word i will	11 -2 -1 -1 0 -1 -3 -1 -1 -6
word i wish	-1 -2 -1 0 13 -2 -4 -1 -3 -5
word i won't	0 0 -1 -1 0 0 3 0 0 -4
word i would	1 1 0 0 1 0 -2 0 0 12
word i'd	-13 13 -5 2 29 -10 -9 -4 -3 8
word i'd be	0 0 0 0 0 0 0 0 0 3
word i'd like	-11 14 -1 -2 9 -6 -1 -2 -1 -4
word i'd love	0 3 0 0 1 -1 -1 0 -1 -1
word i'll	-15 -36 15 -18 2 -10 71 -29 20 -69
word i'll be	-2 -1 10 -2 -2 0 -5 -1 4 20
word i'll bring	0 0 0 0 0 0 0 0 0 13
word i'll call	4 -1 -2 0 0 0 0 -1 0 -28
word i'll get	-1 -5 -1 -1 -5 9 8 -3 -1 -19
word i'll have	-12 -1 -1 0 0 0 16 -1 0 -10
word i'll ring	-7 -3 -3 -1 22 -5 4 -5 -2 -14
word i'll send	1 0 1 0 0 0 -1 0 0 8
word i'm	-19 19 -14 25 20 -21 -56 47 -2 29
word i'm a	0 1 0 0 0 0 0 0 0 7
word i'm afraid	-2 -1 -2 12 10 -3 -9 -4 -1 -15
word i'm at	-3 -4 -1 -1 -1 -5 17 -2 -1 -17
word i'm free	0 1 0 0 0 0 0 0 0 13
word i'm happy	2 0 0 -1 0 0 -1 0 0 14
word i'm look	0 0 0 0 0 0 0 0 0 23
word i'm on	0 0 0 0 0 0 0 1 0 5
word i'm so	-1 0 0 15 -2 0 -11 0 0 -9
word i'm sorry	-3 -4 -7 -3 29 -3 -5 -3 -1 -5
word i'm writ	-1 0 0 0 3 -1 0 0 0 1
word i've	-42 -10 40 41 8 -10 -33 11 -6 -16
word i've been	0 -3 1 -1 8 -1 -3 0 0 -2
word i've put	2 -1 0 0 0 0 0 0 0 -3
word i've sent	-1 -1 -1 0 -1 0 8 0 -4 -2
word ice	-2 0 3 1 0 0 0 0 0 -3
word ich	-2 21 -10 0 -14 -7 15 0 -4 -29
word ich habe	-2 -2 -1 -1 -1 -2 10 0 0 -2
word ich ihnen	1 0 -1 1 0 0 0 0 0 -5
word ich melde	0 0 4 0 0 0 -3 0 0 -2
word ich mich	0 0 0 0 2 0 -2 0 0 -6
word ich muss	-2 -1 -1 5 0 0 -1 0 -1 -1
word ich sie	0 7 0 0 -1 0 -5 0 0 -5
word id	18 -8 -1 -1 -1 -1 -4 -1 -1 -24
word id #	1 0 0 0 0 0 0 0 0 -10
word id :	8 -7 0 0 0 0 0 0 0 0
word ideal	8 -2 -6 -2 0 -2 5 -1 0 6
word iemand	-1 0 0 0 5 0 -3 0 0 0
word iets	-1 3 -3 0 0 0 4 -1 -1 -6
word if	-35 -18 13 -10 8 33 12 -7 5 6
word if it	-7 -3 -1 -2 24 -3 -16 10 -1 11
word if it's	-1 -1 -1 -4 -1 0 13 -5 0 5
word if so	-5 5 0 0 -1 -2 5 -1 0 -2
word if that	4 -2 0 0 -2 0 1 0 0 -2
word if the	-5 -1 -1 0 -2 -1 10 0 0 7
word if this	5 -3 0 0 0 0 -1 0 0 7
word if we	-8 -3 6 0 0 -2 2 4 1 -12
word if you	0 -2 -6 -2 -3 40 -19 -9 1 31
word if you'd	-4 -7 -1 0 -5 -6 25 -2 0 -5
word if you're	-4 -6 8 0 3 8 -6 -1 -1 -2
word if your	0 -1 0 0 0 0 -2 0 4 -1
word ihn	0 0 0 0 -1 2 0 0 0 11
word ihnen	-1 16 -15 -3 5 3 -1 -2 -2 -36
word ihnen die	2 -1 -1 -1 0 0 1 -1 0 -6
word ihnen timemention	-5 9 -4 -1 2 0 0 0 0 -5
word ihr	4 -3 -3 -1 -5 3 8 0 -3 16
word ihr gesprach	2 -1 -1 -1 0 -1 2 0 0 -11
word ihr interesse	2 -2 0 1 -2 0 0 0 3 -5
word ihr vorstellungsgesprach	5 0 -2 -1 0 0 -1 0 0 -13
word ihre	-22 28 -7 -3 -20 3 13 15 -7 -5
word ihre bewerbung	-1 9 -2 -3 -14 7 -1 -2 6 -14
word ihre e	0 0 0 0 0 0 0 2 -1 7
word ihre nachricht	-5 -1 0 0 -2 0 -1 16 -6 -2
word ihre unterlagen	-5 6 0 3 -3 0 0 0 0 2
word ihrem	-1 3 0 0 0 0 -1 0 0 -1
word ihren	0 0 0 -1 7 0 -5 -1 -1 -1
word ihren besuch	0 0 0 0 7 0 -5 0 0 -2
word ihren termin	0 0 0 0 0 0 0 0 0 8
word ihrer	0 -1 0 0 -3 1 5 2 -2 5
word ii	3 0 0 -1 1 0 -2 0 -1 -7
word ik	-8 1 -15 1 -8 -15 13 35 -3 -19
word ik ben	-3 0 0 0 -1 -1 -3 9 0 -6
word ik heb	-3 -12 0 0 0 -1 17 0 0 1
word ik je	0 -2 -1 1 9 -1 -5 -1 0 -2
word ik u	-2 3 0 0 0 1 -2 0 0 -5
word il	4 -4 2 -2 -6 4 3 -3 2 -9
word il cliente	-5 5 0 1 0 0 0 0 0 -2
word il colloquio	3 -3 2 0 0 0 0 -1 -1 16
word il direttore	2 -3 0 0 -1 0 6 -2 -1 -7
word il link	10 0 -2 0 -1 0 -4 -2 0 -14
word il messaggio	-3 -1 -1 0 0 0 0 6 0 -5
word il nostro	0 1 0 0 0 0 0 0 0 6
word il nous	-2 -1 -1 -1 0 8 -3 -1 0 -1
word il posto	0 -1 -1 0 -1 -1 1 0 3 -14
word il responsabile	0 0 0 1 0 0 1 0 0 -6
word il ruolo	-2 3 0 0 0 0 0 0 1 -7
word il suo	-1 2 0 0 1 0 -2 0 0 7
word il timemention	-2 0 -5 0 -1 1 5 2 0 -6
word il tuo	4 0 0 -2 2 0 -4 0 0 2
word ill	-1 0 1 0 0 0 2 0 0 15
word im	3 -4 9 -3 3 3 -6 -3 -2 -32
word impress	0 5 0 -1 -1 1 -3 0 0 -2
word impress by	0 6 0 0 -1 -3 -2 0 0 -1
word in	40 -30 -19 -27 -6 14 -11 12 27 -53
word in !	0 -1 0 0 -12 0 5 -1 10 -1
word in #	0 0 0 0 -1 0 0 0 1 14
word in :	3 -2 0 0 5 0 -3 -3 -1 -6
word in a	0 2 -1 5 -3 -1 -2 0 0 15
word in allegato	-2 -1 0 0 2 5 -3 -1 -1 1
word in and	-1 2 0 0 0 0 -1 0 0 -3
word in case	0 0 0 0 2 -1 -1 0 0 7
word in de	11 4 -5 -1 -2 0 -6 -1 0 -7
word in den	0 0 0 0 -3 0 1 0 3 0
word in der	3 -2 -2 -2 -6 -2 12 -1 -1 4
word in die	4 1 -1 0 0 0 -1 0 -1 1
word in early	0 0 0 0 -1 3 -1 0 0 0
word in for	4 0 -1 0 -1 -1 -1 0 0 -7
word in het	0 -2 0 0 0 0 3 0 0 -4
word in june	-1 12 -2 0 0 0 -8 -1 0 28
word in my	-2 0 2 0 0 0 0 0 0 14
word in new	5 -5 0 0 0 0 0 0 0 12
word in on	4 -3 -1 0 5 0 -4 0 0 -5
word in our	-1 -4 0 0 -11 0 -9 6 19 -1
word in person	-3 10 -4 -1 0 -1 0 0 0 -9
word in ruhe	1 0 0 0 0 0 -1 0 1 -6
word in studio	-1 3 0 0 0 0 -1 0 0 -4
word in the	1 -8 -21 -5 6 5 16 -2 7 -65
word in this	2 -1 -1 0 0 0 0 0 0 21
word in timemention	-5 -4 7 -3 11 -2 -3 0 0 -11
word in to	0 2 -1 -1 5 4 0 0 -8 -13
word in touch	5 -6 4 -4 -5 -3 -16 15 10 -19
word in unserem	2 -3 0 0 -1 3 0 0 0 -6
word in video	0 3 0 0 0 0 0 0 -1 -1
word in your	0 -4 -1 1 -5 -1 26 -2 -15 6
word includ	-4 -3 -1 -1 -8 -1 1 6 11 3
word incontro	4 2 0 0 -2 -1 -3 -1 0 6
word inconvenience	-5 0 6 1 0 0 0 0 0 0
word incorporacion	0 0 0 0 0 4 -2 0 0 -2
word inde	-1 -2 0 0 -5 -1 -2 -1 12 1
word individual	0 0 0 0 1 0 0 0 0 10
word ines	1 0 0 0 0 0 0 0 0 4
word info	-1 0 0 0 0 0 0 2 0 9
word info :	0 0 0 0 0 0 0 0 0 3
word inform	-8 2 -1 -1 -3 18 -8 2 -1 4
word inform you	-7 2 -1 -1 -3 18 -10 2 -1 4
word informamo	-1 0 4 0 2 0 -1 -3 0 -1
word informamo que	-1 0 4 0 2 0 -1 -3 0 0
word informar	-1 0 0 0 -3 5 -1 0 0 5
word informar que	-1 0 0 0 -3 5 -1 0 0 5
word information	-5 0 0 0 -1 -11 17 0 0 14
word informer	0 -1 0 0 -3 0 7 0 -1 0
word ingl	0 0 0 0 0 0 0 0 0 6
word ingresso	0 0 0 0 0 2 -1 0 0 -3
word inicial	0 0 0 0 0 0 0 0 0 7
word iniziale	0 0 0 0 0 0 0 0 0 20
word iniziale e	0 0 0 0 0 0 0 0 0 20
word inmiddel	0 0 0 0 3 0 -2 0 0 -4
word innerhalb	0 1 0 0 0 0 0 0 1 -5
word innerhalb von	0 0 0 0 0 0 -1 0 1 -3
word ins	0 0 0 0 0 0 0 0 0 4
word inscricao	0 0 0 0 -4 0 0 0 5 10
word inscripcion	-1 0 0 0 -1 0 0 -3 6 -11
word inside	-1 -1 0 0 12 0 -11 2 -1 30
word insight	-4 3 0 0 3 0 -3 0 2 10
word instead	-10 -6 15 -1 -2 -4 -13 20 -1 9
word instead ?	-2 -5 15 0 0 -4 -4 0 0 6
word instead of	-1 -1 3 0 0 0 -1 0 0 -6
word insurance	-2 5 0 0 0 -1 -2 0 1 -7
word inter	0 3 0 0 0 0 -1 0 -1 -1
word interesse	3 -4 -2 0 -10 -5 17 -1 3 -35
word interesse ?	-1 -8 -1 0 -3 -4 19 0 0 -17
word interesse an	2 -2 0 0 -3 0 0 0 3 -6
word interesse in	0 0 0 0 0 0 0 0 0 -3
word interest	-1 3 -1 0 -5 -4 9 -1 1 20
word interest ?	0 0 -1 0 -1 -3 7 0 -2 -10
word interest in	0 4 -1 -1 0 -1 -2 -1 1 20
word intern	2 -2 2 -1 -2 4 -1 0 -1 -2
word internal	-2 -2 0 -1 8 0 -2 0 0 10
word interne	-4 0 -1 5 6 0 -5 0 0 -3
word interview	-19 5 21 13 4 -12 -8 8 -12 85
word interview #	-2 2 0 0 0 0 0 0 0 21
word interview :	16 -7 1 1 -2 -1 -5 -3 -1 -8
word interview ?	-12 16 -2 -1 0 -1 0 0 0 -9
word interview about	0 0 0 0 0 0 0 0 0 5
word interview and	10 -4 -9 1 0 0 2 0 -1 5
word interview are	2 -2 1 1 0 0 -1 0 0 15
word interview at	-2 16 -5 -1 0 0 -5 -1 -1 -20
word interview by	-2 0 3 -1 0 0 0 0 0 5
word interview confirmation	3 0 0 0 0 0 -1 0 0 -1
word interview date	-8 4 8 0 0 0 -2 -1 0 -5
word interview detail	2 -1 0 0 0 0 0 0 0 -7
word interview for	-12 15 12 7 -4 -2 -10 -3 -3 -38
word interview has	-13 0 12 3 0 0 0 0 0 2
word interview invitation	4 -2 0 0 0 0 0 0 0 20
word interview is	3 -1 1 -1 0 0 -1 0 0 7
word interview last	-1 -2 0 -1 11 -5 -1 -1 0 0
word interview of	0 0 0 0 0 0 0 0 0 11
word interview on	-41 3 0 17 4 -1 20 -1 -1 -2
word interview panel	0 0 0 0 0 0 0 0 0 14
word interview question	0 0 0 0 0 0 0 0 0 11
word interview schedul	-11 -1 12 0 0 0 0 0 0 8
word interview schedule	-5 0 6 -1 0 0 0 0 0 13
word interview slot	-1 2 -1 0 0 0 0 0 0 5
word interview start	7 -2 -3 -1 0 0 0 -1 0 2
word interview this	0 0 0 0 1 0 0 0 -1 5
word interview time	5 -4 2 0 -1 0 -1 -1 0 -14
word interview timemention	27 -10 -10 -3 -2 -1 9 -9 -1 -34
word interview to	-3 0 1 0 0 0 3 0 0 -7
word interview van	-3 -2 0 0 7 0 -2 0 -1 11
word interview voor	0 0 0 0 0 0 0 0 0 11
word interview w	-5 9 -2 0 0 0 0 0 0 -6
word interview was	-1 0 0 2 0 0 0 0 -1 -10
word interview we	0 -2 0 0 0 0 2 0 0 12
word interview will	7 7 -2 0 -2 0 -8 -1 -2 -4
word interview with	20 -8 2 -2 2 -1 -4 -3 -6 19
word interview you	-1 4 -2 0 -2 3 -1 0 -1 -10
word interviewer	6 -4 1 -2 -5 0 5 -1 -1 -7
word interviewer :	1 0 0 0 0 0 0 0 0 4
word interviewer will	3 -1 -1 -1 0 0 0 0 0 0
word intervista	0 0 0 0 0 0 0 0 0 3
word into	0 -1 1 -1 2 0 -1 0 0 11
word intro	11 2 0 1 -1 -1 -11 -1 0 -13
word intro #	0 1 1 0 0 0 0 0 0 -9
word investor	-5 7 0 0 0 -2 0 0 0 -4
word invit	-5 6 -1 -2 -1 3 9 -3 -5 32
word invit to	-3 2 -1 -1 -1 -1 10 -2 -4 -2
word invit you	-3 5 -1 -1 0 3 -1 -1 -1 10
word invita	-1 6 0 0 -1 0 -1 -1 -1 -3
word invita a	-1 6 0 0 -1 0 -1 -1 -1 -3
word invitacion	5 -2 3 0 -1 0 -3 -1 -1 -3
word invitation	-1 -9 -2 2 -5 -4 0 24 -5 -7
word invitation :	1 0 2 0 0 0 -1 -1 0 -5
word invitation for	-2 -1 0 5 0 0 0 0 -1 11
word invitation to	1 2 0 0 0 0 -1 -1 0 -6
word invite	-42 6 44 -3 9 -1 -8 -5 -1 1
word invite you	1 -1 0 0 11 0 0 0 -10 0
word inzwischen	0 -1 0 0 -1 2 0 0 0 -6
word io	-2 4 0 0 0 0 -1 0 -1 -1
word ir	0 0 0 0 1 0 0 0 0 12
word irati	1 0 0 0 0 0 0 0 0 -14
word is	-32 -41 39 -6 -23 -19 78 1 2 43
word is #	1 -8 -2 0 -1 -8 20 0 -1 -4
word is a	-9 6 16 -4 -2 -2 -1 -4 0 17
word is an	0 1 0 0 0 0 0 1 0 6
word is at	1 8 0 -1 -4 -2 -10 9 -1 -2
word is attach	0 0 0 0 0 0 0 0 0 4
word is away	0 0 0 -1 -2 0 3 -2 2 1
word is being	-4 -4 1 3 -1 0 1 5 -1 -14
word is better	0 1 0 0 0 0 -1 0 0 10
word is bevestigd	0 0 0 0 0 0 0 0 0 -5
word is book	1 0 0 0 0 0 0 0 0 18
word is clos	-2 -5 7 -2 -2 10 -15 11 -3 -9
word is complete	-3 -1 0 -1 -4 0 -2 0 11 -1
word is confirm	-6 -1 -1 0 0 -1 9 0 0 24
word is een	-2 5 0 -1 0 0 0 -2 0 -2
word is fine	-32 -6 22 -1 -5 -8 33 -2 -2 -5
word is ill	-1 0 1 0 0 0 2 0 0 8
word is in	10 -9 -13 -2 -5 0 6 5 8 -15
word is no	-2 -1 -3 -1 -4 -2 6 7 0 -3
word is not	0 0 0 0 -1 0 -1 4 -2 12
word is now	-3 -3 1 -1 24 -6 -6 -4 -3 -1
word is off	-8 -4 20 10 -6 -2 -6 -3 0 5
word is on	3 -2 0 -1 0 -1 18 -16 -1 4
word is out	0 0 0 0 0 0 0 0 0 4
word is perfect	1 0 0 0 0 0 0 0 0 11
word is ready	0 0 0 0 -2 6 -1 -1 -2 -12
word is schedul	5 0 -4 0 0 0 0 0 0 -7
word is set	6 -4 -1 0 0 0 0 0 0 -11
word is still	-1 0 0 0 -2 0 6 0 -1 1
word is the	-1 -7 3 -1 -10 -2 18 1 -2 19
word is timemention	6 -3 -1 0 0 0 -1 0 1 12
word is to	0 0 0 0 0 0 0 0 0 8
word is your	1 -4 -1 0 -1 1 -1 5 0 -23
word isn't	-2 -2 -4 9 9 -3 -3 -4 -1 4
word isn't the	0 -1 0 -1 6 0 -2 -1 0 3
word issue	0 0 0 0 0 0 0 0 0 12
word ist	35 -1 -20 -2 3 -6 -4 -3 -2 -34
word ist am	8 -7 -1 0 0 0 0 0 1 -5
word ist der	5 -2 -1 0 0 0 0 -1 0 -10
word ist eine	-1 3 -1 0 0 -1 0 0 0 -3
word ist fur	4 -1 0 0 -2 0 -1 0 -1 6
word istruttore	0 0 0 0 0 0 0 0 0 -3
word it	-26 -58 -38 5 62 -16 51 -22 42 -23
word it !	-1 0 -1 2 0 0 0 0 0 -5
word it ?	12 -5 -7 0 0 0 0 0 0 18
word it by	-4 -6 -2 -1 -1 -5 31 -3 -10 -11
word it in	8 -7 -1 0 -4 -1 17 -1 -13 -8
word it is	23 -6 -12 -1 -1 1 -8 5 -1 15
word it on	-1 6 -1 0 0 -1 -2 0 0 3
word it over	-5 -8 -1 0 -1 15 2 -1 0 -14
word it take	-1 2 0 0 0 0 0 0 0 -3
word it timemention	0 -1 -2 -1 13 -6 -2 0 -1 16
word it to	-1 -6 -2 -5 6 -7 21 -5 0 -11
word it was	-22 -5 2 -2 18 -5 20 -3 -3 16
word it will	-10 -2 10 0 -3 -3 11 -1 -1 3
word it's	5 -14 -10 -9 21 11 -4 -12 12 28
word it's a	-3 2 -1 0 11 0 -8 -1 0 2
word item	0 -1 0 0 -1 0 0 0 3 9
word its	16 -5 -6 -2 -2 -2 -3 -5 9 -21
word its statu	0 0 0 0 0 0 0 0 1 -3
word j	8 -2 -3 -1 -1 -1 -4 4 -1 -14
word j #	9 -1 -2 0 -1 0 -3 -1 -1 -11
word j'ai	-6 1 0 -1 11 -5 12 -2 -10 -13
word j'ai une	-1 -1 0 0 -1 -2 6 0 0 -1
word ja	4 -4 1 0 4 4 -6 -1 -1 -19
word ja !	-1 0 0 0 -2 6 -2 0 0 -3
word jaar	-3 -3 0 0 12 0 -4 0 -1 4
word jahr	0 0 0 0 0 1 0 0 0 5
word jan	-1 -1 -1 0 3 -1 2 -1 0 0
word january	11 -6 -1 0 -4 -2 5 -3 0 -2
word java	-3 8 0 0 2 -1 -4 -1 -1 3
word java developer	-2 8 0 0 0 -1 -3 -1 0 0
word je	25 10 -20 -2 -12 -9 47 -18 -22 -69
word je bent	7 0 0 0 0 -1 -5 0 0 -1
word je bericht	5 -1 0 0 0 -1 2 -4 0 -3
word je bij	1 3 -3 0 0 0 0 0 0 -3
word je brief	0 0 0 0 0 0 -1 0 1 -6
word je cv	11 -1 0 0 2 0 -7 0 -4 -6
word je deze	0 14 0 0 -1 0 -11 0 0 -5
word je een	-1 0 0 0 0 0 2 0 0 5
word je gegeven	1 -1 -2 0 3 0 -1 0 1 -3
word je gesprek	2 4 -2 0 0 0 -3 -1 0 -8
word je graag	2 -1 -2 0 2 6 -5 -1 -2 -5
word je hebt	0 0 0 0 3 0 -1 0 0 -1
word je het	7 0 0 0 0 0 -5 0 0 -5
word je in	0 2 0 0 1 0 -3 0 0 -2
word je me	0 0 0 0 0 -1 2 0 0 3
word je niet	-2 9 -6 0 1 0 0 0 0 -6
word je nog	0 -2 0 0 -1 0 4 0 0 -5
word je op	4 -3 0 1 0 0 -1 0 0 -2
word je profiel	4 -4 0 0 1 0 0 0 -1 -5
word je sollicitatie	1 8 -1 -1 1 -1 2 -1 -8 -17
word je sollicitatiegesprek	1 0 0 0 0 0 0 0 0 -18
word je suis	-4 -2 3 6 -1 0 -3 2 0 -7
word je te	0 0 0 0 8 0 -6 0 0 0
word je timemention	11 -11 -4 -1 -1 -1 10 0 -3 1
word je vous	9 0 2 -1 -5 -3 3 -2 -3 5
word jersey	0 0 0 0 0 0 0 0 1 -3
word jetzt	-1 3 0 0 0 -1 -2 0 1 3
word jij	-1 6 0 0 -2 0 -2 -1 0 10
word jo	4 -1 -1 0 -1 0 -1 0 0 64
word job	-8 -12 -6 21 13 -22 17 -14 10 7
word job :	-9 -1 0 4 -3 0 0 0 10 11
word job interview	2 -1 0 0 0 0 0 0 0 6
word jobs	-1 -2 -10 0 -5 -1 11 21 -11 5
word joel	1 -3 -1 0 -1 -1 -19 25 0 -5
word join	-12 -6 -2 3 7 1 19 -2 -8 45
word join #	1 0 0 0 0 0 0 0 0 -4
word join our	0 -1 0 0 9 0 0 0 -7 23
word join the	-4 0 0 4 1 0 -1 0 0 10
word join us	-11 -2 -1 -1 -2 -4 22 -1 0 1
word joindre	-2 7 0 0 -1 -2 -1 0 0 -7
word joint	13 -11 -1 0 0 3 -2 -1 0 -8
word jona	5 -3 -1 0 0 0 -1 0 0 4
word jonah	0 0 0 0 0 0 0 0 0 8
word jornada	-2 -1 1 0 3 0 -1 0 0 -1
word jou	-1 1 0 0 0 4 -2 0 0 4
word jour ouvr	-4 0 0 0 0 0 7 0 -2 -1
word journee	6 -2 -1 0 0 0 -1 -1 0 -13
word jouw	1 -1 0 0 -1 0 2 0 -1 7
word jr	2 -1 -1 0 0 4 -2 -1 -2 1
word jr #	0 0 0 0 0 4 -1 0 -2 2
word ju	-1 0 0 0 -4 -1 7 -1 0 -3
word jump	-1 9 0 0 0 -1 -7 0 0 11
word june	13 7 -2 -1 0 0 -15 -1 0 24
word june #	6 -5 0 0 0 0 0 0 0 -2
word juni	-1 0 0 0 -2 5 -2 0 0 1
word juri	-1 0 0 0 0 0 1 0 0 9
word jury	-3 0 1 0 0 0 2 0 0 15
word just	25 -9 -25 11 0 -10 46 -29 -10 -14
word just a	12 -3 -7 -2 -1 0 -3 -1 4 -7
word just confirm	16 0 -15 0 0 0 0 0 0 -3
word k	-5 -17 -6 -1 -5 54 -14 -3 -4 -23
word k #	-1 -1 -1 0 0 20 -17 0 0 3
word kamer	0 0 0 0 0 0 0 0 0 12
word kan	-1 1 0 0 -2 -1 4 -1 0 10
word kan timemention	0 0 0 0 0 0 0 0 0 16
word kandidaat	-4 -3 0 0 19 0 -8 -1 -3 -3
word kandidaten	0 0 0 0 1 0 0 0 0 7
word kann	-1 13 -6 2 -1 0 -6 0 0 -8
word kann ich	-1 6 -6 1 0 0 0 0 0 -1
word kannst	3 -2 0 -1 0 0 0 0 0 0
word kantoor	8 -5 -1 0 0 0 -2 0 -1 -2
word kara	-2 -4 -2 -1 -1 0 -1 11 0 -3
word keep	-16 -5 -5 -1 22 -2 13 -2 -4 1
word keep the	0 0 0 0 0 0 0 1 0 -8
word keep you	-1 -1 -2 -1 10 0 -3 -2 -1 -6
word keep your	-16 -3 -2 0 10 -1 17 -1 -3 8
word keinen	-1 0 12 0 1 -1 -8 -2 0 -1
word kelmore	0 0 0 0 0 0 0 0 0 4
word kennen	1 6 -1 0 0 -4 -1 0 0 -10
word kennenlernen	-9 16 -1 -1 -3 -1 -2 3 -2 0
word kennenlernen am	-2 0 0 0 0 0 0 3 0 4
word kennismak	9 -7 0 1 -1 0 -2 0 0 -5
word kennismaken	6 2 -1 0 -2 -1 -3 -1 0 -13
word keuken	0 0 0 0 0 0 0 0 0 8
word kick	0 0 0 0 0 0 0 0 0 12
word kick off	0 0 0 0 0 0 0 0 0 12
word kim	1 0 0 0 0 0 0 1 0 14
word kind	0 11 11 -2 -7 2 -9 -4 -2 -12
word kit	0 0 0 0 0 0 0 0 0 10
word kitchen	2 -1 0 0 0 0 -1 0 0 -8
word klaar	0 0 0 0 0 0 0 0 0 3
word klant	0 0 0 0 0 0 0 0 0 4
word klasse	7 -15 0 0 -1 -1 10 0 0 -5
word kleine	-1 3 0 0 -1 0 0 0 -1 -2
word know	-20 19 -3 23 7 12 -16 -24 2 -26
word know about	5 0 0 -1 0 0 -3 0 0 -2
word know by	-2 -1 -1 0 0 2 3 0 0 3
word know if	0 -4 -1 0 -1 2 5 -1 0 14
word know that	5 -2 -8 8 0 -1 1 -1 -2 -2
word know what	-1 -3 3 0 -1 0 3 -1 -1 0
word know you	1 -2 0 0 5 0 -1 0 -1 -2
word know your	0 0 0 0 0 7 -6 0 0 0
word kok	4 -4 0 0 0 0 0 0 0 0
word kom	5 -5 0 0 -2 -1 4 -1 0 -7
word kom timemention	1 0 0 0 0 0 0 0 0 -5
word komen	0 0 0 3 -2 0 0 0 0 3
word komm	2 -1 -1 0 0 0 1 0 0 -4
word kommen sie	2 0 0 0 0 0 0 0 -1 -5
word kommenden	2 0 0 0 -3 0 -1 0 3 -5
word kommission	1 0 0 0 0 0 0 0 0 -7
word kommt	0 0 0 0 0 0 1 0 0 16
word komt	5 -5 -2 0 -3 -1 6 -1 -1 -3
word komt timemention	-1 0 0 0 0 0 1 0 0 7
word konnen	7 -7 -1 -2 2 0 2 -1 -1 -4
word konnen wir	6 -4 0 -1 2 0 -2 0 0 7
word konnte	-1 0 0 0 0 0 0 2 0 7
word konnten	-1 -1 0 0 -2 9 -4 0 0 -4
word konnten sie	-1 -1 0 0 -2 8 -3 0 0 1
word kuche	1 0 0 0 0 0 0 0 0 8
word kun	2 -1 -2 0 -1 -1 3 1 0 5
word kun je	2 -1 -2 0 -1 -1 3 1 0 -5
word kunde	-1 1 0 0 0 0 0 0 0 4
word kunden	-2 1 0 0 0 -1 3 0 0 -6
word kunnen	1 -1 0 0 -3 0 4 0 0 1
word kunnen we	0 0 1 0 0 0 0 0 0 3
word kunnen wij	1 -1 0 0 -4 0 4 0 0 1
word kunt	0 1 0 0 -1 0 0 0 0 4
word kurz	3 -2 -1 0 -1 -1 4 -1 -1 0
word kurze	2 -4 0 0 -1 -1 4 0 0 0
word kwartier	0 4 0 0 -1 0 -1 0 -2 12
word l	2 0 0 -1 0 0 -1 -1 0 13
word l #	1 0 0 0 0 0 -1 0 0 11
word l'accueil	-2 0 0 1 0 1 0 0 0 -3
word l'agence	2 -1 0 0 0 0 0 0 0 -8
word l'appuntamento	0 0 0 0 0 0 0 0 0 10
word l'appuntamento di	0 0 0 0 0 0 0 0 0 7
word l'apr	0 3 -2 0 0 0 0 0 0 -4
word l'apr midi	0 3 -2 0 0 0 0 0 0 -4
word l'ecoute	0 0 0 0 0 0 1 0 0 4
word l'entretien	-1 -1 -1 5 0 0 0 0 0 -6
word l'entretien de	-1 0 -2 4 0 0 0 0 0 0
word l'equipe	9 -10 -1 -1 4 2 1 -5 0 -3
word l'interet	-3 2 0 0 3 0 -2 0 1 -3
word l'interet que	-3 2 0 0 2 0 -2 0 1 -3
word l'intervista	0 0 0 0 0 0 0 0 0 5
word l'invitation	11 -10 0 0 0 0 0 1 0 -2
word l'offre	-4 3 -2 0 -4 0 0 0 7 -3
word l'un	0 3 -1 0 0 0 -1 -1 0 2
word la	15 -29 18 -4 20 -5 10 -28 2 -55
word la convocatoria	1 -1 0 0 -2 0 0 0 2 -5
word la costa	-2 0 0 0 7 -1 -2 -1 -1 -2
word la direction	0 0 0 1 -3 1 3 0 0 -1
word la directrice	0 0 0 0 0 0 1 0 0 3
word la empresa	-1 1 0 0 4 0 -2 -1 -1 -9
word la entrevista	2 -2 1 1 0 0 -1 -1 0 -9
word la invitacion	4 -2 4 0 -1 0 -3 -1 0 -2
word la mia	0 0 0 0 0 0 0 0 0 -4
word la na	0 0 0 0 -1 2 -1 0 0 -4
word la oferta	2 0 0 0 1 0 -1 0 -1 -6
word la parte	0 0 0 0 0 0 0 0 0 4
word la plaza	3 -2 0 0 0 0 -1 0 0 0
word la posizione	1 4 0 0 0 0 -1 -1 -1 -3
word la procedure	0 -1 0 0 5 0 -1 0 -2 -2
word la prueba	-6 7 0 0 0 0 0 0 0 -3
word la reunion	-3 2 0 2 0 0 0 0 0 -4
word la ringrazio	7 -2 0 0 0 0 -3 -1 0 -6
word la sala	3 0 -2 0 0 0 0 0 0 -3
word la scheda	-1 -1 0 0 0 0 3 0 0 -5
word la selezione	3 -1 0 0 -1 0 -1 0 0 -1
word la semaine	-5 8 5 -4 -2 -1 1 -1 0 0
word la sua	-1 4 -2 0 -6 2 -1 0 4 -3
word la suite	4 -3 -1 0 1 0 0 0 0 -3
word la tua	-1 -1 -1 0 -1 4 0 0 0 -12
word la vacante	-1 2 0 0 -1 0 -2 0 2 -4
word la visita	0 0 0 0 0 0 0 0 0 5
word la votre	3 -3 0 0 9 -1 -2 -1 -6 6
word laat	-1 1 0 0 0 2 -2 0 0 -3
word laatste	0 -1 0 0 -2 0 4 0 0 3
word lab	-2 4 -1 -1 4 -1 -3 0 0 -10
word laboratorio	4 -2 0 1 -1 0 -1 0 0 -3
word labs	-1 3 0 0 0 0 -1 0 0 -25
word laden	3 -5 0 0 0 0 0 0 3 27
word laden wir	-1 -1 0 0 0 0 0 0 3 12
word lamentamo	-1 0 4 -2 -1 0 -1 0 0 18
word land	0 -1 0 0 4 0 -2 -1 0 -4
word landlord	0 0 0 0 0 0 0 0 0 7
word lane	3 -1 6 0 -1 0 -1 -1 -4 7
word lang	5 2 -1 0 -1 -1 -2 -1 0 -5
word laptop	-5 0 0 0 -1 -11 18 0 0 3
word las	-3 -2 -3 7 -1 -1 2 -2 2 -12
word las #	-1 -2 0 0 0 0 3 0 0 -2
word las timemention	-2 0 3 0 0 0 0 0 0 -1
word lassen	0 0 4 0 -3 0 0 0 0 -2
word last	9 -7 -2 -3 31 -8 -12 -3 -5 35
word last #	1 0 0 0 0 0 0 0 0 7
word last week	-6 -6 -1 -3 32 -8 -5 -3 -2 5
word late	2 -8 8 -1 -1 -2 3 -1 -1 -7
word laten	14 -7 0 0 1 -1 -6 -1 0 -10
word laten we	4 0 0 0 0 0 -4 0 1 -2
word laten weten	10 -7 0 0 0 0 -2 0 0 -8
word later	21 0 -18 0 -2 -1 9 -1 -8 -1
word launch	0 0 0 0 0 0 1 0 0 3
word laura	0 0 0 0 0 0 0 0 0 3
word lavoro	3 -1 -1 0 0 0 0 0 0 -18
word le	-16 3 9 -7 4 35 -7 -8 -13 -67
word le comite	0 0 0 0 0 0 1 0 0 -6
word le contrat	-1 -2 0 -1 9 3 -2 -1 -6 -2
word le jury	-2 0 0 0 0 0 2 0 0 -5
word le lien	6 2 5 -1 -1 -1 -7 -1 0 -12
word le plaisir	-1 -2 0 -2 -4 12 -1 -1 0 -1
word le point	4 0 0 0 0 0 -3 0 0 3
word le poste	-2 -10 6 1 0 17 -8 -1 -4 -27
word le recrutement	-1 4 0 0 -5 0 6 0 -5 -1
word le regret	0 0 0 0 0 0 0 0 0 4
word le service	-1 0 -1 0 -3 0 0 0 6 -1
word le temp	0 0 0 0 -2 0 4 0 0 -4
word le timemention	-9 -1 9 -4 -2 11 -9 2 2 -14
word lead	-8 5 7 -1 3 -2 -9 2 4 -41
word leadership	4 -1 0 -3 1 -1 3 -1 0 2
word least	2 -2 -1 0 0 0 1 0 0 3
word leav	-3 -1 -1 -1 0 -1 -10 -3 20 2
word leave	1 -4 -1 0 8 -1 -7 5 -1 19
word lecturer	-12 -2 -1 -2 -5 12 -3 -1 14 -3
word left	-11 0 -2 2 -2 -1 39 -24 -1 -3
word legal	-3 -1 -3 0 -3 -1 13 -1 -1 7
word legen	-1 3 3 0 0 0 -4 0 0 3
word lei	-1 1 0 0 -1 0 2 -1 0 5
word leid	0 0 6 1 -1 0 -6 -1 0 -3
word leider	1 4 -4 0 4 -1 -2 -1 -1 16
word leider nicht	2 -1 0 0 1 0 -1 0 0 9
word lena	-1 -1 -1 0 0 0 0 3 0 15
word leo	0 0 0 0 0 0 0 0 0 43
word les	-11 9 3 0 -1 1 5 0 -5 -2
word lesson	1 0 -1 0 -1 -1 2 0 0 -5
word let	-9 -2 -17 3 -15 13 37 -18 7 -15
word let me	-6 4 -6 -4 1 15 4 -6 -2 -4
word let you	1 -5 -9 8 -15 -2 24 -11 10 -6
word let'	9 -3 57 -6 -5 -5 -36 -8 -2 -15
word let' do	8 -1 -3 0 0 0 -2 -1 0 -15
word lett	2 -8 -5 21 -6 3 0 -3 -3 -17
word lett us	-3 -2 -4 21 -6 -1 0 -3 -2 -5
word letter	-9 4 -2 -2 -15 34 -10 -4 3 10
word letter of	-2 -1 2 0 -2 4 -1 0 2 2
word lettera	0 0 0 0 0 1 0 0 0 3
word letto	-2 2 -2 0 -2 0 -1 5 0 -10
word letzten	0 0 0 0 -1 0 1 0 0 7
word leuk	7 -16 -2 0 -1 -1 15 0 0 -3
word leuk dat	7 -4 -2 0 0 0 -1 0 0 -1
word lhe	-1 1 -3 -1 -3 0 9 -1 -1 -6
word li	-5 6 0 0 -1 -1 2 0 0 -9
word licence	0 -1 0 0 0 0 6 -1 -3 -3
word license	-6 7 -1 0 0 0 0 -1 0 -4
word liebe	-8 2 -2 1 -4 3 8 1 0 15
word liebe frau	-5 2 -1 1 -5 3 7 -2 0 -1
word lieber	-4 0 2 -1 -1 1 -2 3 3 -4
word liegt	0 -1 0 0 -2 0 0 0 4 -6
word lien	6 1 5 -1 -1 -1 -7 -1 0 -20
word ligar	0 -5 -2 0 0 0 8 0 0 1
word ligne	-2 11 0 0 -3 -1 -2 -2 0 -7
word ligo	0 -1 -1 0 -2 0 7 -1 -1 -10
word ligt	-1 0 0 0 -1 -1 3 0 1 -2
word like	-27 42 -5 -9 -4 2 12 -12 1 27
word like a	0 0 0 0 0 0 0 0 0 3
word like to	-27 35 -3 -5 -9 2 13 -9 2 3
word like you	16 0 -3 -1 -3 2 -8 -2 0 -5
word like your	0 0 0 0 0 0 0 0 0 9
word liked	-2 -1 -1 -1 7 14 -11 -3 -2 5
word liked you	-2 -1 -1 -1 7 14 -11 -3 -2 -1
word liked your	0 1 0 0 0 0 0 0 0 5
word limit	0 1 0 0 0 0 0 0 0 4
word linar	0 0 0 0 0 0 0 0 0 23
word lind	0 0 0 0 0 0 0 0 0 25
word line	4 8 -3 0 -1 -3 -4 0 0 21
word line up	0 10 -2 0 -1 -3 -4 0 0 6
word link	30 -1 3 -5 -4 -4 -15 0 -4 -53
word link :	1 4 -1 0 0 -1 -2 -1 0 -14
word link below	0 2 0 0 0 0 0 0 -1 4
word link in	4 -2 -1 0 0 0 0 0 0 -8
word link is	-3 6 0 0 0 0 0 -2 0 -2
word link to	-2 -1 3 -1 0 0 1 0 0 -7
word link will	0 0 0 0 0 0 0 0 0 4
word linkedin	4 -1 0 0 0 0 -1 0 0 1
word list	2 -1 -1 -1 8 -1 -5 -2 0 39
word lista	0 0 0 0 0 0 1 0 -1 23
word lista de	0 0 0 0 0 0 0 0 0 16
word live	2 -1 0 0 0 0 0 0 0 31
word llamada	0 3 0 0 0 0 0 0 -2 2
word llamo	-1 0 -1 0 0 0 3 0 0 -1
word llegado	0 -1 0 0 -1 0 0 0 3 0
word lo	0 -3 4 0 3 -1 -2 -2 1 5
word lo de	1 0 0 0 0 0 0 0 0 -3
word lo que	-1 -1 0 0 2 0 -1 0 2 3
word load	1 0 0 0 0 0 -1 1 0 6
word load planner	0 0 0 0 0 0 -1 1 0 4
word loan	0 0 0 0 4 -1 -2 0 0 7
word lobby	0 0 0 0 0 0 0 0 0 5
word local	1 0 0 0 3 -1 -1 0 0 2
word location	4 -1 1 -1 -1 0 -1 -1 0 4
word location :	4 0 -3 0 0 0 0 0 0 -2
word lock	0 -3 12 -1 0 0 -3 -3 0 0
word log	1 0 -1 0 6 4 -2 -2 -7 -7
word log in	1 0 -1 0 6 4 -2 -2 -7 -9
word logistic	1 -3 -1 -4 -2 -2 11 -1 0 -5
word logistica	0 2 0 0 1 0 -1 0 -1 -7
word london	5 -1 0 0 0 0 -2 0 -2 1
word long	5 1 -3 -3 7 -2 -4 -1 0 24
word longer	6 -2 -10 -1 -2 -1 -14 25 -1 -17
word look	1 -1 50 -4 4 -11 -53 -4 18 36
word look at	-3 -3 -2 -1 -8 -4 12 -1 11 11
word look for	-5 -14 53 -1 21 -5 -45 -2 -3 18
word look forward	14 3 -2 -1 -1 -2 -8 -2 -1 -6
word look good	-1 14 -2 0 0 -1 -7 0 -2 -11
word look like	0 2 3 -1 0 0 -3 0 -1 -5
word looptail	0 0 1 0 0 0 0 0 0 -7
word lopez	4 0 -2 -1 0 0 0 0 0 -11
word los	-4 -1 0 6 -3 -1 3 -1 1 18
word lost	1 -1 -1 10 -1 -2 -4 -1 0 -2
word lot	2 -1 -1 -1 11 -2 -6 -2 0 -5
word lot of	-1 0 0 0 10 -1 -6 -1 0 1
word love	12 20 -7 -3 -2 0 -14 -2 -4 -13
word love to	-3 17 -2 -1 0 -2 -7 -1 -2 -1
word loved	7 -4 -2 0 -4 -1 6 -1 0 10
word loved your	1 0 0 0 0 0 0 0 0 5
word luca	0 0 0 0 -1 0 -1 3 1 2
word luck	-9 -3 -2 3 -1 -2 11 -3 7 5
word luck !	-1 -1 0 6 -7 -1 -2 -1 8 -7
word luck with	-1 0 0 0 10 0 -6 0 -1 8
word luego	3 -1 -1 0 1 0 0 -1 0 -13
word luis	3 0 -1 0 0 0 -3 1 0 3
word lukt	-2 11 -7 0 0 0 -1 0 0 -6
word lunch	31 -6 -4 -4 2 -18 6 -5 -2 -9
word lunch with	5 -1 -2 -1 0 0 0 0 0 -1
word luz	0 0 0 0 0 0 3 -2 0 0
word lyon	0 0 0 0 0 0 0 0 0 6
word m	13 -1 -3 -2 -5 -3 -2 -2 5 5
word m v	4 -1 -2 0 0 0 -1 0 0 -7
word m w	-2 1 0 0 -2 0 -3 0 7 -5
word ma	-2 -2 4 2 -2 -1 0 -2 4 -21
word maar	-6 1 -2 -1 -6 -2 18 -1 -1 0
word maart	-2 -2 0 0 7 0 -2 0 -1 8
word madame	-1 8 0 0 9 -1 -8 -1 -5 -9
word madame monsieur	-1 10 0 0 -3 -1 -1 -1 -3 -5
word made	0 -4 -4 -1 10 -12 12 1 -1 0
word made it	2 0 0 0 0 -5 2 2 0 -2
word mae	0 0 0 0 0 0 1 0 0 -3
word mag	2 -1 0 0 4 0 -5 0 0 1
word mag ik	0 0 0 0 4 0 -4 0 0 1
word magazine	0 0 0 0 0 0 0 0 0 3
word magazzino	3 -2 0 1 -1 0 -1 0 0 0
word mai	0 0 0 0 0 0 1 0 0 -4
word mail	-6 -2 -3 -2 -7 -3 6 21 -4 23
word mailbox	0 -1 0 0 -1 0 -1 5 -2 -4
word mailbox is	0 -1 0 0 -1 0 -1 5 -2 -6
word main	4 -3 0 0 0 0 -1 0 0 9
word maintenant	-3 2 0 0 0 0 6 -5 0 -2
word mais	-4 2 0 -2 -6 0 15 -4 -2 -24
word make	0 -1 18 -4 6 -3 -4 -10 -2 2
word make a	0 0 0 0 0 0 1 0 0 4
word make it	10 -4 -4 0 0 0 -1 0 0 -4
word make the	-1 -7 6 0 8 -1 -3 -1 -1 -6
word maken	3 -3 0 0 0 0 0 0 0 -5
word making	2 0 0 0 4 -2 -2 0 -1 9
word mal	0 0 0 0 -2 0 2 0 0 15
word management	2 -1 0 0 0 0 -1 0 0 5
word manager	-2 -1 5 -11 12 10 8 -12 -9 20
word manager at	0 2 0 0 0 0 -1 0 0 -5
word manager interview	-5 0 7 -1 0 0 0 0 0 -6
word manager is	3 -3 -4 -3 -1 -2 13 -2 -1 3
word mando	6 -3 1 0 4 -3 -4 -1 0 -7
word mano	0 0 0 0 0 0 -1 0 1 4
word mantenimiento	0 5 0 0 -1 0 -2 0 -1 3
word manuscript	0 0 0 0 0 0 0 0 0 10
word manutencao	0 0 0 0 0 0 0 0 0 4
word many	-2 -2 -1 0 -2 -1 13 -1 -3 15
word mar	-1 2 -2 0 7 -1 -3 -1 0 0
word march	-4 5 0 0 -8 -4 14 -1 -1 -1
word march #	-1 0 0 0 -8 -1 13 -1 0 -3
word marche	0 0 0 0 0 0 0 0 0 6
word marchetti	0 0 0 0 0 0 0 0 0 -10
word marcu	0 0 0 0 0 0 0 0 0 17
word mario	1 0 0 0 0 0 0 0 0 -4
word market	7 1 -1 0 -4 0 -2 -1 0 -4
word market coordinator	1 3 0 0 -4 0 0 0 0 -3
word market manager	0 1 0 0 1 0 0 0 0 -5
word marlow	-1 3 -10 0 -2 0 -9 20 0 -23
word marsh	0 -1 0 0 0 -1 -19 21 0 18
word marta	0 0 0 0 0 0 0 0 0 3
word marz	1 -1 0 0 -2 6 -2 -1 0 2
word mas	-1 -1 0 0 0 -1 6 -2 -1 -11
word master	0 0 0 0 0 0 0 0 0 7
word master'	0 0 0 0 0 0 0 0 0 7
word match	-1 -2 0 0 12 0 -1 0 -7 10
word match the	0 0 0 0 0 0 0 0 0 7
word match your	0 0 0 0 3 0 0 0 -2 3
word matter	1 -1 -1 -1 0 0 5 -3 0 5
word maximo	-1 3 0 0 0 0 -1 3 -3 -2
word may	-29 7 0 3 -1 -1 -3 -1 26 -1
word may i	-2 -1 -1 0 5 0 -1 0 0 -2
word may we	0 -2 0 0 0 0 2 0 0 -5
word me	12 10 -33 4 -27 20 10 8 -3 -26
word me ?	0 -6 -2 0 0 0 8 0 0 1
word me a	-3 0 -1 -1 3 -4 6 -1 0 -17
word me and	4 -5 -3 -1 -3 14 -1 -2 -2 -30
word me at	9 -2 -2 0 -1 0 -3 0 0 -17
word me by	5 -6 -2 0 -1 0 6 -1 0 7
word me if	-2 -4 -2 -1 -4 -5 8 10 0 -13
word me know	1 8 -2 -2 -3 19 -17 -3 -1 -1
word me on	0 0 0 0 0 0 1 0 0 12
word me the	0 -1 0 0 0 -2 3 0 0 4
word me timemention	3 -5 -2 -1 0 -2 9 -1 0 -7
word me to	0 -2 -1 0 0 0 4 0 0 24
word me your	-7 7 0 0 -8 -3 0 -1 12 -14
word meantime	0 0 0 0 0 0 0 0 0 -3
word medewerker	9 -4 -1 0 -6 -2 6 -1 -1 -5
word media	3 -1 0 1 -1 0 -1 -1 0 7
word medical	-7 -1 8 -1 -1 0 6 -3 -1 -38
word medico	-1 10 0 0 -2 0 -1 -1 -4 -2
word mee	2 -1 0 0 0 0 -1 0 0 5
word meer	-1 0 0 0 4 0 -2 0 0 1
word meet	-16 40 -24 -3 -12 -18 44 -15 4 -54
word meet :	1 0 0 0 0 0 0 0 0 -8
word meet again	-4 -1 -3 -2 -1 -2 14 -2 -1 -5
word meet id	5 -5 0 0 0 0 0 0 0 2
word meet on	-1 0 0 0 0 0 1 0 0 12
word meet our	0 0 0 0 0 0 0 0 0 3
word meet the	6 3 -3 -1 13 -1 -7 -6 -3 -16
word meet us	0 2 0 0 0 0 0 0 0 -3
word meet with	-1 3 0 -1 0 0 0 0 0 -9
word meet you	-13 8 -5 -4 -4 -7 30 -2 -2 25
word meeting	-1 4 0 0 -1 0 -11 11 -1 0
word meglio	0 1 0 0 0 0 0 0 0 -6
word mehr	-1 0 -1 0 1 0 3 -1 -1 1
word meilleur	9 -2 -2 -1 7 -3 -7 0 -2 -1
word meine	0 0 0 0 0 0 0 1 0 -7
word meiner	0 0 0 0 0 1 -1 0 0 -4
word melde	0 0 4 0 0 0 -3 0 0 -6
word melde mich	0 0 4 0 0 0 -3 0 0 -6
word melden	0 -3 -1 0 0 -1 0 6 -3 6
word melden uns	-2 -2 0 0 1 0 -1 7 -3 5
word member	0 0 0 0 0 0 -6 6 0 9
word member of	0 0 0 0 0 0 -6 6 0 0
word meme	-1 -1 6 -1 0 -1 -1 0 0 -1
word mensagem	-2 0 0 0 0 0 -2 4 0 -5
word mensaje	-3 -1 -1 0 -1 0 -2 11 -3 -2
word mention	-12 -4 -2 -1 -6 -5 42 -1 -13 -9
word mercado	0 -1 0 0 1 -3 -1 0 4 -1
word merchandiser	1 0 0 0 -1 0 -1 -1 2 -9
word merci	5 -14 -3 -2 8 -7 5 0 9 9
word merci d'apporter	0 0 0 0 0 0 0 0 0 9
word merci d'avoir	6 -4 -1 0 2 0 -1 -1 0 -7
word merci de	-5 -2 -1 -1 0 -2 7 7 -3 -4
word merci pour	-1 3 0 0 -5 0 -9 0 13 14
word mes	-1 -4 2 0 -1 2 3 -1 0 -10
word mes excus	0 -4 4 0 0 0 0 0 0 -1
word mesa	0 1 0 0 -1 0 3 -1 -1 -14
word mesa para	0 0 0 0 0 0 0 0 0 7
word mese	-1 0 -5 0 -1 4 5 0 0 -7
word mesmo	0 -6 1 0 1 0 5 0 0 -15
word messag	1 -5 0 0 0 0 -1 6 0 0
word message	-21 -10 -10 -3 -8 -3 -13 72 -5 -21
word message are	0 0 0 0 0 0 0 0 0 4
word message could	0 0 0 0 -2 0 -1 4 0 0
word message to	-1 -5 0 0 -1 0 -6 14 0 -16
word message was	-5 0 -1 0 0 0 0 7 0 -7
word messaggio	-3 1 -1 0 -1 0 -1 7 -1 -8
word met	14 -10 4 -1 7 -3 -14 7 -3 -19
word met je	1 0 0 1 1 0 -2 0 0 -4
word mevrouw	2 -5 -1 0 5 -1 -2 -1 3 5
word mexico	0 0 -1 1 0 0 0 0 0 -4
word mi	11 -12 0 0 -3 -1 10 -3 -2 -3
word mia	0 0 0 2 0 0 0 0 0 52
word mich	0 -3 2 -1 1 -3 6 -1 -1 -22
word mich doch	-2 0 0 -1 -1 -2 7 -1 0 -2
word microsoft	8 -10 6 -1 -1 0 -1 -1 0 -12
word microsoft team	5 -9 6 -1 0 0 0 0 0 -9
word mid	0 0 0 0 0 0 2 -1 0 -3
word midi	0 3 -2 0 0 0 0 0 0 -4
word might	0 0 0 0 4 -1 -2 0 0 18
word mij	4 0 -2 0 0 0 0 0 0 -4
word mijn	-1 0 1 1 0 0 -1 0 1 -6
word mil	-2 0 7 -1 0 0 -2 -1 0 -13
word milano	3 -1 0 0 0 -1 -1 0 0 -3
word mill	-5 8 -5 0 -3 -2 9 -1 0 -7
word mille	2 -1 5 0 -1 0 -4 -1 0 1
word min	9 33 -4 -1 -6 -5 -20 -3 -2 -35
word mind	0 -3 1 0 0 0 2 0 0 8
word minha	0 0 0 0 0 0 0 0 0 -14
word mini	0 0 0 0 0 0 0 0 0 3
word minut	2 31 -1 -1 -2 -2 -13 -4 -9 -6
word minut and	0 1 0 0 0 0 0 0 0 3
word minut before	0 0 0 0 0 0 0 0 0 4
word minut on	3 0 -1 0 0 0 0 -1 0 -14
word minut with	-1 3 0 0 0 0 -1 -1 0 -18
word minute	6 7 -2 -1 0 -1 -4 -1 -4 -5
word minute interview	0 0 0 0 0 0 0 0 0 4
word minute slot	0 2 0 0 0 0 -1 0 0 5
word minuten	3 0 0 0 -1 0 0 0 0 12
word minuti	0 3 0 0 0 0 0 -1 -1 4
word minuti e	0 2 0 0 0 0 0 0 -1 3
word minuto	-1 8 -1 0 -4 0 0 0 -3 11
word minuto de	0 0 0 0 0 0 0 0 0 4
word minuto na	0 3 0 0 0 0 -1 0 -2 0
word mio	0 0 0 0 0 0 0 0 0 -10
word mir	-5 28 4 1 -5 -1 -17 -2 -2 -13
word mir die	0 0 0 0 0 0 0 0 0 7
word mira	1 -1 0 0 0 0 0 0 0 15
word mise	0 0 0 0 3 0 0 0 -1 -1
word miss	0 -3 0 0 -1 -1 5 0 0 10
word mit	22 -12 -4 -3 -3 0 7 -3 -4 2
word mit den	0 0 0 0 0 0 0 0 0 3
word mit der	0 0 1 0 0 0 0 0 0 -3
word mit einer	5 -6 0 0 -5 0 11 -1 -2 -4
word mit unserem	-2 3 0 0 0 0 0 0 0 2
word mitteilen	2 -1 0 0 -1 0 0 0 0 -3
word mme	3 -1 0 0 0 0 -1 0 0 -7
word mobile	5 -2 -1 1 1 -1 -2 0 -1 -14
word mochte	-4 7 -1 -1 1 0 -2 0 0 -9
word mochte sie	-3 5 -1 0 -1 1 1 0 0 -4
word mochten	1 -1 -1 -1 0 0 -1 3 0 -11
word mochten sie	2 -1 0 0 0 0 -1 0 0 -3
word mochten wir	1 0 0 0 0 0 0 0 0 -5
word mock	0 0 0 0 0 0 0 0 0 9
word mock interview	0 0 0 0 0 0 0 0 0 3
word moet	-1 -1 0 4 -2 0 0 0 0 -3
word moeten	-1 0 0 4 -2 0 0 0 0 10
word moeten we	0 0 0 2 -2 0 0 0 0 12
word mogen	0 5 0 0 -1 0 -3 0 0 -2
word moi	-1 8 -4 -2 0 -2 2 -2 -1 -17
word moin	0 -2 -1 0 0 0 7 -1 -2 -3
word mois	-2 -1 0 0 11 0 -4 0 -4 0
word molestia	-1 0 -3 7 0 -1 -1 -1 0 -2
word molto	0 0 0 0 0 0 0 0 0 -5
word moment	8 -5 0 -4 -3 -1 6 -1 -1 -8
word momento	-1 2 1 0 0 0 -1 0 0 -3
word mon	-5 8 0 1 1 -1 -4 0 1 -5
word monitor	0 0 0 0 -1 0 -1 4 -2 -5
word monsieur	12 -6 5 0 -12 4 0 -3 -1 -3
word monteur	0 0 0 0 0 0 0 0 0 11
word month	-7 8 -2 -1 -6 2 -7 -3 15 4
word more	-23 3 2 2 5 -6 26 -2 -7 45
word more about	0 10 0 0 -1 0 -6 0 -2 -3
word more people	-16 4 -1 -1 0 -1 17 -1 0 -2
word more than	1 -2 0 0 0 0 1 1 0 4
word morn	7 -5 6 1 -7 -3 5 -3 -1 -22
word morning	-2 19 -2 0 -5 -4 -5 -1 -1 -7
word most	-4 19 -2 -1 10 -7 -5 -1 -10 23
word motion	6 -2 -1 0 0 -1 -1 0 0 -6
word motion designer	5 -2 -1 0 0 -1 -1 0 0 -3
word motivo	0 0 1 0 0 0 0 0 0 6
word move	-3 0 7 -4 4 -2 1 -1 -2 42
word move our	0 0 1 0 0 0 0 0 0 -3
word move to	-1 0 2 0 0 0 0 0 0 16
word move your	0 0 1 0 0 0 0 0 0 8
word moved	-15 -2 23 -3 -2 -2 -18 19 0 18
word moved from	0 0 1 0 0 0 0 0 0 -8
word moved to	-9 0 9 -1 0 0 2 0 0 14
word moving	-6 4 11 0 0 -2 -5 -1 -1 -13
word mr	18 -4 -1 -1 7 -2 -5 -2 -11 -3
word mrs	0 0 0 0 0 0 0 0 0 5
word ms	-11 15 7 -4 -2 -5 17 -10 -8 -15
word much	-2 -2 -1 -2 7 -5 8 -3 -1 28
word much for	0 0 0 0 -4 0 6 0 0 13
word mucha	-1 0 0 0 3 0 -1 0 -1 -5
word mucho	0 -2 0 1 5 0 -3 0 -1 1
word muita	0 0 0 0 1 0 0 0 0 -14
word muito	-2 4 0 0 0 0 -1 0 0 -3
word municipal	-1 0 0 0 0 0 -1 0 2 -4
word munissez	0 0 0 0 0 0 0 0 0 -8
word munissez vous	0 0 0 0 0 0 0 0 0 -8
word museo	-3 -1 0 0 8 -1 0 -2 -1 -5
word museo de	-2 0 0 0 7 -1 -2 -1 -1 -2
word museu	0 0 0 0 0 0 0 0 0 -3
word museu da	0 0 0 0 0 0 0 0 0 -3
word museum	-2 0 3 -2 -1 0 3 0 0 -2
word muss	-2 -1 0 5 0 0 -1 0 -1 2
word musste	-1 -1 0 0 5 0 -2 0 -1 4
word must	0 0 0 2 0 0 0 0 0 9
word muy	-1 -2 -1 0 4 0 1 0 0 2
word my	4 11 7 -4 1 -10 9 -15 -5 78
word my application	0 0 0 0 0 0 0 0 0 27
word my calendar	2 4 -1 0 -2 0 -1 0 -1 10
word my client	-7 11 0 0 0 -1 -2 0 0 -6
word my interview	0 0 0 0 0 0 -2 2 0 6
word myself	1 0 -1 0 1 0 0 0 0 -4
word n #	0 0 0 0 0 0 0 0 0 -4
word n'a	-1 0 -1 1 0 0 -1 1 1 6
word n'a pas	-1 0 0 0 0 0 -1 1 1 6
word n'avon	0 0 0 0 -1 0 2 0 0 -3
word n'est	0 0 0 -1 7 0 -6 0 0 1
word n'est pas	0 0 0 -1 7 0 -6 0 0 1
word na	0 15 -4 -3 1 2 -11 -11 9 -2
word na sequencia	-3 0 0 -1 5 0 0 0 0 -1
word na timemention	-5 12 2 -1 -1 -1 -2 -3 -2 21
word naar	5 -6 1 -1 -2 -1 -1 -1 6 -8
word naar de	0 0 0 0 0 0 -4 -1 6 -5
word naar timemention	-1 0 1 0 0 0 0 0 0 8
word nach	5 -6 -1 0 5 0 -4 -1 2 -2
word nach dem	7 -4 -1 0 -1 0 -4 0 4 -1
word nach den	0 -1 0 0 4 0 1 0 -2 -6
word nachricht	-5 -1 -1 0 -2 -1 -1 19 -8 -1
word nachste	-1 6 0 0 -1 0 -3 0 0 -3
word nachste woche	-1 6 0 0 -1 0 -4 0 0 -3
word nachsten	0 1 0 0 0 0 0 0 0 -5
word nachster	-6 6 -1 0 -2 0 5 -1 -1 -3
word nachster woche	-1 0 -1 0 -1 0 5 -1 0 -1
word nada	0 -3 5 -1 -3 0 6 -3 -1 2
word name	-3 -3 0 0 -1 -2 10 0 0 22
word nanny	0 1 0 0 0 0 0 0 0 -8
word nao	-6 5 5 3 -3 -1 -1 -1 -1 7
word nao foi	0 0 0 0 1 0 -1 1 0 9
word ne	6 -1 -4 0 5 0 -4 0 -2 -16
word ne pouvoir	0 0 0 0 0 0 0 0 0 3
word ne pouvon	0 0 0 0 1 0 0 0 0 -4
word near	-1 0 0 0 -2 0 3 0 0 2
word necesario	0 0 0 1 0 0 0 1 0 3
word necesario que	0 0 0 1 0 0 0 1 0 3
word need	-17 -6 1 43 -30 -13 43 -6 -13 29
word need :	-1 9 0 0 -1 0 -1 0 -5 1
word need for	0 0 0 0 0 0 0 0 0 7
word need the	-2 -1 -1 0 -2 -1 9 0 0 5
word need to	-12 6 2 39 -27 -2 -2 -2 -3 3
word need your	-7 0 0 0 0 -1 10 0 0 13
word neem	-1 5 -1 1 0 0 -2 -1 0 5
word neem je	-1 5 0 0 0 0 -1 -1 0 -1
word neem uw	0 0 0 0 0 0 0 0 0 5
word neemt	-1 -1 -1 0 -2 -1 -3 9 0 -8
word nehmen	-14 2 15 -1 1 0 -1 -1 -1 -6
word nei	2 -1 3 0 -1 0 -2 0 0 3
word nel	0 0 0 0 0 1 0 0 0 8
word nella	2 0 -5 -1 0 0 5 -1 0 -7
word nemen	1 -3 -1 0 0 10 -6 -1 0 -13
word nennen	-6 8 -2 1 0 0 0 0 0 0
word nervou	0 0 0 0 0 0 0 0 0 10
word net	1 -1 -1 0 0 0 2 0 0 23
word neue	0 0 0 0 0 0 0 0 0 10
word neue jobs	0 0 0 0 0 0 0 0 0 3
word neuen	-2 0 -1 -1 -6 -1 12 0 -1 4
word neuer	-1 0 1 0 0 0 0 0 0 -5
word neuer termin	-1 0 1 0 0 0 0 0 0 -5
word neuigkeiten	-2 1 0 -1 0 -2 5 -1 0 -2
word never	0 0 0 0 0 0 0 0 0 8
word new	-13 -15 38 1 -23 33 -30 12 -1 40
word new date	-2 -8 25 -1 -3 -1 -8 -2 -2 -4
word new job	-1 0 0 6 -8 0 7 -2 -1 0
word new jobs	0 0 0 0 0 0 0 0 0 3
word new time	-2 -3 2 0 0 0 0 4 0 -3
word new year	-1 -1 -1 -1 0 0 -7 13 -2 -4
word new york	3 0 -1 0 -1 -2 -3 2 0 -5
word news	-11 -7 -5 4 25 15 -10 -8 -3 12
word newsletter	0 0 0 0 0 0 0 0 0 4
word next	-34 17 14 -1 -9 -14 -5 -1 32 -36
word next ?	-1 4 0 0 -1 -1 -2 0 1 2
word next round	4 -2 -1 0 0 0 0 0 0 6
word next stage	-1 4 0 0 -2 0 -1 0 0 -2
word next step	-8 2 -2 2 -2 -2 9 1 0 -10
word next week	-21 9 19 -3 -21 -8 4 -7 28 -40
word nice	-3 -2 -1 0 -3 -1 39 -26 -2 -8
word nicht	1 12 -16 1 1 -3 4 1 -2 -3
word nicht im	0 0 0 0 -3 0 4 1 0 -1
word nico	0 -1 -1 2 2 -2 1 -1 0 -13
word nicola	-1 -2 0 0 0 0 3 1 0 -1
word niet	1 6 -10 0 13 -2 -3 -3 -2 -30
word niet door	0 0 0 1 0 0 0 0 0 -6
word nieuw	-2 -13 -1 0 -1 0 18 0 0 -4
word nieuwe	-1 -2 -2 1 -5 -2 12 -1 -1 3
word night	0 -4 -1 1 -2 1 4 0 1 9
word nj	0 0 0 0 0 0 0 0 0 -4
word no	-28 -15 -17 29 10 -8 5 24 -1 13
word no ambito	-1 0 0 0 2 0 0 0 0 -5
word no decision	0 0 0 0 -1 0 2 0 0 -3
word no es	0 0 0 1 0 0 0 1 0 3
word no ha	0 0 0 0 0 0 0 0 0 4
word no interview	-5 -1 -3 10 -1 0 -1 -1 0 -3
word no longer	6 -2 -10 -1 -2 -1 -15 25 -1 -17
word no nosso	0 0 0 0 0 0 0 0 0 -18
word no podemo	0 0 0 0 0 0 0 0 0 12
word no problem	-9 -1 5 0 -4 -2 13 -1 0 -2
word no puede	0 0 3 0 0 0 0 -2 0 5
word no timemention	0 0 0 0 0 0 0 0 0 18
word noch	-8 6 -6 -2 1 -3 15 -1 -2 -11
word nochmal	-3 6 0 0 -1 0 1 0 -2 1
word nodig	-1 1 1 0 0 0 0 0 0 -4
word nodigen	6 -5 0 0 0 0 0 0 -1 1
word nog	-4 5 -7 -1 2 -1 8 -1 -1 2
word noi	0 1 -1 0 0 0 0 0 0 -6
word non	-1 7 7 -1 -4 -2 -7 3 -3 10
word non puo	0 0 0 0 0 0 0 0 0 14
word none	0 2 -1 0 -3 0 0 0 3 -7
word none of	0 1 -1 0 -3 0 0 0 3 -1
word nord	0 5 0 0 0 0 0 0 -3 -6
word normal	-1 -2 -1 -1 0 0 -3 9 -1 -2
word nos	-14 5 7 -7 15 4 -9 -6 4 -36
word nos bureaux	0 0 5 -4 0 0 0 0 -1 3
word nos gustaria	1 -1 0 0 0 1 0 0 0 -6
word nos ha	0 1 0 0 -1 0 -1 0 2 -11
word nossa	-2 0 1 0 -2 7 -3 -1 -1 -9
word nosso	-1 -1 2 -2 2 -4 6 -1 0 -20
word nostra	-1 0 2 -1 1 0 -1 0 0 -7
word nostri	3 0 0 0 0 0 -2 0 0 0
word nostro	-1 1 0 0 0 0 0 0 0 6
word not	-5 -3 -16 15 38 -7 -12 6 -18 47
word not a	0 0 1 0 0 0 0 0 0 16
word not be	0 0 0 -1 0 0 -1 4 -1 -10
word not been	0 0 0 0 1 0 0 1 0 -3
word not need	7 0 -4 -2 0 0 -1 0 0 -13
word not reach	0 0 0 0 0 0 0 0 0 4
word not reply	0 0 0 0 0 0 0 0 1 5
word not select	0 0 0 0 3 0 0 0 -2 1
word not to	0 0 0 18 -12 -1 -4 0 0 24
word note	3 -7 8 -2 -4 -3 4 -6 7 -9
word note that	-12 -1 13 0 0 0 0 0 0 -5
word noth	-11 -2 3 2 13 -8 23 -16 -4 -4
word noth to	-3 -1 -2 -1 4 -5 12 -1 -2 3
word notic	-11 0 21 -3 0 0 0 -5 -1 1
word notice	-3 3 7 1 -4 -5 1 -1 1 -15
word notice period	0 4 0 0 -1 -4 2 0 -1 -4
word noticia	-1 3 -3 3 0 0 -1 -1 0 -6
word notifi	-1 -1 0 0 1 -1 12 -6 -3 -8
word notification	-2 -1 0 0 2 0 12 0 -11 1
word notre	6 -10 8 -2 8 0 -6 -2 -2 -18
word notre client	2 -1 0 0 0 0 1 0 0 -6
word notre directeur	-2 3 0 0 0 0 0 0 0 -1
word notre entretien	0 -5 5 0 0 0 0 0 0 0
word notre site	0 -1 0 0 5 0 0 0 -3 -6
word nous	-3 -6 -3 -4 10 15 -6 -6 2 -47
word nous a	-1 -1 0 0 11 -4 -4 0 -1 -4
word nous avon	-6 -4 -1 -3 6 8 -3 -1 2 12
word nous faut	-1 -1 -1 -1 0 8 -4 -1 0 -1
word nous n'avon	0 0 0 0 -1 0 2 0 0 -3
word nous ne	0 0 0 0 1 0 0 0 -1 -5
word nous nous	-2 -2 0 -1 -1 9 -2 0 0 -6
word nous vous	0 -2 0 -1 4 0 5 -1 -5 -14
word nouveau	-5 -4 2 -1 -13 -5 30 -2 -1 -10
word nouvell	-2 -2 4 -1 -5 -1 8 0 -1 0
word nouvell de	0 -2 4 0 -4 0 4 0 -1 -1
word nouvelle	-4 1 -1 2 -1 -1 5 0 0 0
word nova	0 0 3 0 0 0 0 -3 0 8
word novedad	-1 -2 0 0 1 0 6 -2 -1 -8
word novo	-4 -1 4 -1 -1 0 5 -1 -1 -4
word now	-45 2 19 -5 20 -10 26 -13 6 8
word now on	-1 0 2 0 0 0 0 0 0 8
word now take	-6 0 7 -1 0 0 0 0 1 -5
word now timemention	-4 0 5 0 0 0 0 0 0 3
word nu	2 -1 0 0 -4 -1 5 0 0 -8
word nuestra	-1 1 0 0 2 0 -2 0 1 -3
word nuestro	-1 2 0 0 0 0 -1 0 0 -3
word nueva	-2 -4 3 0 0 0 3 0 0 2
word nuevo	2 -1 -1 0 0 0 0 0 0 -5
word nulla	3 0 0 0 -1 0 -1 0 0 3
word number	-19 9 -3 -4 -9 -2 15 7 6 -22
word number :	-3 -2 0 -1 0 0 0 6 0 -1
word number of	0 -1 0 0 -6 0 1 0 7 1
word numero	3 -1 0 0 0 0 -1 0 0 -2
word nuova	0 0 1 0 0 0 0 0 0 4
word nurse	10 0 -5 0 5 -2 -5 -3 -1 -10
word ny	0 0 0 0 0 0 0 0 0 14
word o	-11 2 -5 9 -6 7 13 -4 -4 -32
word o cliente	0 1 0 0 1 0 0 0 0 -6
word o contrato	0 0 0 0 0 2 -1 0 0 -6
word o convite	0 0 1 0 0 0 0 0 0 -3
word o diretor	-1 -1 0 0 -3 0 7 -1 -1 -5
word o link	3 0 -1 0 0 0 -1 0 0 -9
word o orcamento	-1 0 -1 3 0 0 0 0 0 -2
word o processo	1 -2 0 0 4 0 -2 0 0 -3
word o que	-1 0 0 0 -1 5 -2 -1 0 7
word o seu	-2 1 -1 7 -2 0 -1 -1 0 22
word o timemention	-1 4 -1 0 0 0 -1 0 0 -12
word ob	3 -3 0 0 0 0 -1 0 1 0
word obra	0 0 0 0 0 0 0 0 0 11
word obrigada	0 0 0 0 0 0 2 0 0 11
word obrigado	-2 1 -1 0 4 0 -1 0 -1 -4
word obrigado pela	-1 2 0 0 4 0 -2 0 -2 -2
word occasion	0 -2 0 0 4 0 0 0 0 6
word october	1 0 0 0 0 0 0 0 0 5
word oder	-13 25 -12 -1 0 0 -1 4 0 -14
word oder timemention	-7 20 -12 0 0 0 -1 0 0 -8
word of	-1 -39 41 -16 -1 -17 15 -1 18 -14
word of #	-3 3 2 0 -2 2 -1 -1 1 -3
word of a	-1 0 1 0 0 0 0 0 0 23
word of applicant	0 0 0 0 -6 0 0 0 7 -3
word of application	0 0 0 0 -1 0 -1 0 3 0
word of employment	-1 0 0 0 0 2 0 0 0 -6
word of id	6 0 0 -1 -1 -1 -2 -1 0 -22
word of interview	-8 -1 11 0 0 0 0 -1 0 -2
word of je	8 -3 0 0 0 0 -4 0 0 -1
word of june	8 0 0 0 0 0 -7 0 0 -6
word of next	-1 0 -2 0 0 0 5 0 0 -2
word of office	0 0 0 -1 0 0 -9 11 0 -2
word of our	4 -8 -1 0 10 -1 -2 3 -5 16
word of the	-12 6 0 -2 -11 -1 -13 4 29 42
word of them	0 -2 0 0 -2 -1 0 -1 6 -5
word of these	0 1 0 0 0 0 0 0 0 -16
word of timemention	-9 9 7 -4 -2 -5 2 -2 2 -26
word of us	-1 -2 -1 0 4 0 -2 2 0 11
word of you	-1 0 0 0 -1 0 4 0 0 2
word of your	3 -13 1 -2 5 -2 40 -5 -27 -2
word oferta	1 0 0 0 -9 10 -4 -1 3 -2
word oferta de	0 0 0 0 0 0 0 0 0 3
word off	-16 -11 13 18 -8 2 0 5 -5 -17
word offer	-24 14 -10 -4 27 28 -22 -5 -3 83
word offer :	-3 3 0 0 0 0 0 0 0 -1
word offer by	0 0 0 0 0 0 0 0 0 7
word offer for	-1 -1 0 0 -2 7 -1 -1 -2 9
word offer is	-1 0 0 0 -2 7 -1 -1 -2 -14
word offer letter	0 0 0 0 0 2 0 0 0 8
word offer of	-1 0 0 0 0 3 0 0 0 -1
word offer the	0 0 0 0 2 -1 -1 0 0 -3
word offer timemention	-14 19 -3 0 0 -1 0 0 0 -8
word offer to	-1 -1 -3 -1 14 2 -7 -1 -1 -18
word offer you	-2 -3 -1 -1 9 3 -3 -1 -1 24
word offerte	0 0 0 0 1 0 0 0 0 8
word office	26 1 6 -8 -3 -6 -25 12 -3 29
word office is	27 -2 -4 -1 -1 -1 -16 -2 -1 -2
word office manager	-2 4 0 0 0 -1 -1 0 0 65
word office on	7 -6 0 0 0 0 0 0 0 -1
word officer	-6 1 -2 -1 -13 4 -7 2 23 -12
word officer interview	3 -1 0 0 0 0 1 -1 0 -1
word official	-3 -2 -1 0 6 7 -1 0 -6 1
word offr	0 0 0 0 3 0 0 0 -1 0
word offre	-1 0 4 0 1 0 -2 0 -1 5
word oh	-8 8 0 -1 -1 -2 6 -2 0 5
word oi	-5 -6 -1 -1 -13 -6 30 -2 3 -10
word oi !	-2 1 0 0 -5 -1 2 0 5 -2
word ok	3 15 3 -1 -1 -3 -16 -1 0 -18
word okafor	6 0 -5 0 0 0 0 0 0 0
word ola	5 2 3 -2 -4 6 -8 0 -1 -18
word ola !	-3 6 -1 0 -1 -1 0 0 0 -4
word old	-11 4 12 0 0 0 -4 1 -1 19
word om	8 -1 1 -1 -1 -2 -4 -1 0 3
word om timemention	1 0 1 -1 0 0 -1 0 0 5
word omar	0 0 0 0 0 0 0 0 0 7
word on	45 -20 -51 12 -27 -7 44 25 -21 77
word on #	5 6 -2 -1 -2 2 -6 -1 -1 -11
word on a	-6 11 3 0 -1 0 -7 0 0 33
word on file	0 0 0 0 2 0 0 0 -1 -3
word on for	25 -3 -21 0 0 0 -1 0 0 0
word on hold	-1 0 0 -2 -2 -1 6 0 0 -2
word on my	2 2 -1 0 8 -1 -8 -1 -2 4
word on our	-2 -2 -2 0 -2 -2 10 0 0 -10
word on se	0 1 0 0 0 0 0 0 0 -4
word on the	13 -10 7 -6 -3 10 -12 4 -3 38
word on this	-5 -2 -2 8 4 0 -1 -1 0 9
word on timemention	14 -4 -32 26 -23 -25 35 16 -7 96
word on tuesday	0 0 0 0 0 0 0 0 0 9
word on which	-1 4 0 0 -2 0 -1 0 0 1
word on your	-6 0 2 -1 -2 3 8 -2 -1 -21
word on zoom	4 2 0 0 0 -1 -1 -3 0 3
word onboard	-1 -3 -1 0 0 -2 8 -1 0 1
word once	-2 -5 7 -3 0 3 -5 4 0 15
word ondemand	-2 1 0 0 2 0 0 0 0 -4
word ondertekend	0 0 0 0 -1 1 -4 -1 5 -2
word onderzoek	0 0 0 0 0 0 0 0 0 10
word one	2 -19 -10 -7 46 -13 -6 1 7 -23
word one of	-6 -4 -2 0 19 -1 -7 5 -3 6
word one or	0 0 0 0 -2 0 0 3 0 -3
word one way	4 2 0 -1 0 0 -3 0 0 -2
word online	-5 8 -2 -1 -3 -1 15 -3 -8 42
word online interview	-2 4 0 -1 0 0 0 0 0 6
word only	-4 -7 -3 -2 16 -1 -4 -1 7 22
word ons	13 -15 -5 -1 -5 -7 16 -4 7 -18
word ons aan	6 -4 0 0 0 0 0 0 -1 -6
word ons gesprek	1 -1 0 0 3 0 -2 0 0 -1
word ons kantoor	7 -5 0 0 0 0 -1 0 -1 -7
word onsite	-13 5 0 0 0 -1 11 -1 -1 -16
word ontmoeten	0 0 0 0 3 0 -2 0 0 13
word ontvangen	2 -2 -1 0 -5 -1 0 5 1 -11
word ontvangt	0 0 0 0 0 0 -3 -1 6 9
word onze	9 3 -1 1 5 -2 -13 -1 -1 9
word ook	4 -3 -1 0 -5 -1 12 -6 -1 5
word op	24 -22 -3 -1 23 -1 -18 -5 3 13
word op de	0 -2 0 -1 17 -1 -9 -2 -3 -14
word op een	-1 0 0 0 -1 0 3 -5 6 -2
word op kantoor	1 0 0 0 0 0 -1 0 0 5
word op ons	7 -5 0 0 0 0 -1 0 -1 -7
word op timemention	26 -24 -2 -1 -1 0 -3 4 0 23
word open	1 0 -3 -1 -2 -4 -12 23 -1 59
word open in	0 0 0 0 1 0 0 0 0 3
word open to	0 0 0 0 0 0 0 0 0 20
word opening	-3 4 0 3 1 -1 -3 0 0 5
word operadora	0 0 3 0 0 0 0 -3 0 -1
word operadora de	0 0 3 0 0 0 0 -3 0 -1
word operation	-6 9 -1 2 -3 0 0 -1 0 -11
word operator	-2 2 -1 0 0 0 0 0 1 -10
word opportunite	0 0 0 0 0 0 0 0 0 11
word opportuniti	0 0 0 -1 2 0 0 0 0 4
word opportunity	0 0 0 0 4 0 0 0 -3 45
word oppure	-1 3 0 0 0 0 -2 0 0 -6
word oppure timemention	-1 3 0 0 0 0 -2 0 0 -6
word ops	-1 1 0 0 -2 0 3 0 0 -6
word option	-11 2 25 -1 -4 0 -7 -2 0 -4
word or	-64 120 -17 -6 -13 -9 -17 1 5 25
word or #	-1 2 0 0 0 0 0 0 0 -5
word or a	0 0 -4 0 0 0 0 4 0 8
word or cancel	0 0 0 0 0 0 0 0 0 5
word or decline	2 -1 0 0 -1 2 0 -1 0 -21
word or more	0 0 0 0 -2 0 0 3 0 -1
word or timemention	-59 101 -14 -3 -1 -5 -15 -2 -2 -2
word ora	-3 0 3 1 -6 -1 11 -3 -3 -9
word oral	-1 -1 6 0 -3 -1 10 -2 -8 -34
word oral board	-3 -1 7 0 -3 -1 10 -2 -8 -16
word orbita	3 -5 0 0 -2 9 -2 -1 0 -8
word orcamento	-1 0 -1 3 0 0 0 0 0 -1
word order	2 -1 0 -1 -3 0 -2 9 -4 -4
word ore	0 0 0 0 0 0 -1 1 0 3
word org	0 -1 1 1 -1 0 0 0 0 18
word organizer	1 -1 0 0 0 0 0 0 0 -15
word original	2 -1 3 -2 0 0 -1 0 0 -4
word ort	1 -1 1 0 0 0 0 0 -1 -6
word os	-2 1 0 0 0 0 2 -1 0 25
word other	-5 -8 -6 -4 52 -12 -11 -4 -3 12
word other candidat	0 0 0 0 1 0 0 0 0 8
word otherwise	7 -4 -1 0 -1 -1 -3 1 1 -9
word otra	0 0 0 0 -4 0 5 0 0 5
word otra persona	0 0 0 0 -4 0 5 0 0 0
word ou	-8 11 5 -1 -2 -2 -4 -1 2 -40
word ou na	-4 6 -1 0 0 -1 0 0 0 -8
word ou timemention	-1 -4 8 0 0 0 -1 0 0 -13
word our	27 -25 -6 -2 -12 20 -14 3 9 -45
word our call	-5 -1 -1 1 -2 -1 10 0 0 -5
word our career	0 0 0 -1 3 0 0 0 -1 -8
word our conversation	-1 -3 0 -1 10 -1 -3 0 0 10
word our cto	7 -3 0 0 0 0 0 -3 0 -8
word our decision	0 0 0 0 0 0 0 0 0 -5
word our director	4 2 0 0 -1 -1 -4 0 0 -4
word our head	1 0 0 0 0 0 0 0 0 4
word our hiring	1 0 0 -1 -6 0 1 0 6 -14
word our interview	-18 22 -3 0 0 0 0 0 0 18
word our new	-3 -2 -1 -1 -6 22 -7 -2 -1 -18
word our next	0 0 0 0 0 0 0 0 0 9
word our offer	0 0 0 0 0 0 0 0 0 8
word our office	-1 4 0 0 0 0 0 -1 0 -3
word our panel	5 -5 0 0 0 0 0 0 0 22
word our product	0 1 0 0 0 0 -1 0 0 -3
word our recruiter	-1 4 0 0 -1 0 -2 0 0 -1
word our talent	0 -1 0 0 9 0 0 0 -7 0
word our team	1 -1 0 0 -5 0 -4 0 9 -8
word our timemention	-1 -3 9 7 -3 -4 -3 -1 0 -13
word ours	0 -3 0 0 7 -1 -3 0 0 0
word out	-14 -8 7 -16 16 0 -23 35 3 -13
word out of	-4 -4 4 -1 -1 3 -8 11 0 3
word out to	1 -2 0 0 -1 -1 -2 4 1 -8
word outcome	0 -1 0 0 -1 0 1 -1 3 -8
word outra	-3 6 3 -1 -3 0 -2 0 -1 -1
word outro	-2 -1 -1 7 -2 0 0 -1 0 3
word ouvert	-1 -1 0 -1 1 -2 4 0 0 -5
word ouvr	-4 0 0 0 0 0 7 0 -2 -1
word over	-5 -19 -1 -4 -18 32 15 -1 1 -37
word over #	0 0 0 0 1 0 0 0 0 11
word over and	-1 -8 -1 0 -1 15 -4 0 0 -13
word over de	-3 0 0 -1 -2 -2 8 -1 0 -7
word over je	-2 -11 -1 0 0 0 16 0 -2 -2
word over the	-3 2 -1 -1 -5 22 -15 -2 4 -11
word owen	-1 -2 0 0 -1 0 0 5 0 6
word own	1 0 0 0 0 0 0 0 0 12
word owner	3 -1 -2 18 -14 -2 -1 -1 0 -3
word p	-7 -5 -2 -1 -1 -2 12 5 0 0
word paciencia	-1 0 0 0 1 0 1 0 0 -4
word pacific	1 0 0 0 0 0 0 0 0 -6
word package	0 -1 0 0 0 5 -2 0 0 1
word paga	-1 -1 0 0 0 0 2 0 0 -3
word page	1 -2 -1 -1 -6 -2 12 2 -3 16
word paid	14 -7 -7 -1 -2 12 -6 -3 -1 9
word paio	-2 0 5 -2 0 -1 -1 0 0 -3
word paio di	-2 0 5 -2 0 -1 -1 0 0 -3
word palisade	-3 3 0 0 0 0 0 0 0 -15
word panel	20 0 -10 3 -6 -6 -4 -12 16 13
word panel for	0 0 0 0 0 0 0 0 0 26
word panel interview	0 12 -2 0 0 0 -9 -1 0 -2
word panel is	7 0 0 0 -2 0 -3 0 0 -5
word panel on	8 0 0 0 0 0 -7 0 0 19
word panel timemention	17 -1 -1 -2 -1 -4 -3 -3 -1 -7
word panel will	1 0 0 0 0 0 0 0 0 -13
word panel would	0 0 0 0 0 2 -2 0 0 8
word paper	-3 -3 -1 0 -4 10 -19 -2 23 -5
word paperwork	-3 -1 -1 0 0 2 5 -1 0 -2
word papo	-2 0 0 0 -1 -4 8 -1 0 -11
word par	-2 9 3 1 1 -1 -3 -3 -5 0
word par telephone	-1 8 0 0 0 0 -7 0 0 2
word para	-4 7 1 2 0 -7 9 -10 2 -2
word para a	-2 3 -1 -3 2 -1 3 -1 0 -9
word para el	2 -4 2 0 0 -2 3 0 0 6
word para entrevista	1 0 0 0 0 0 0 0 0 -3
word para la	6 0 -2 -1 -3 -1 -3 -2 4 -22
word para o	-1 -6 -2 0 1 0 8 0 0 -12
word para product	-1 0 0 0 0 -1 3 0 0 -7
word para tecnica	2 -1 0 0 0 0 0 0 0 -3
word para ti	0 0 0 0 0 0 0 0 0 8
word para timemention	4 -1 -1 1 0 0 0 -3 0 17
word para uma	0 3 0 0 0 0 -1 0 -1 -2
word para una	0 4 0 0 0 0 0 0 -2 -4
word para voce	-3 2 3 -1 0 0 -1 0 0 4
word paralegal	0 7 -1 0 0 0 0 -1 -4 -5
word parent	0 0 0 0 0 0 0 0 0 19
word pari	1 0 0 0 0 0 0 0 0 -14
word park	-6 5 -3 -2 -1 -2 12 -2 -1 6
word parler du	0 -1 0 -1 0 -1 3 0 0 -1
word part	-3 -5 3 -1 -2 -3 16 -3 -4 11
word part in	0 0 0 0 0 0 0 0 0 12
word part of	-2 -5 0 0 0 -3 21 -2 -9 -2
word participar	0 0 0 0 0 0 0 0 0 6
word partie	9 -1 -8 0 0 0 0 0 0 0
word partir	-4 0 -1 -3 -4 14 -3 -1 3 -12
word partir de	-1 1 0 0 0 2 -1 0 0 -11
word partner	-11 21 -3 -1 -2 -2 0 -1 0 -4
word pas	-14 -6 20 -1 1 -2 5 -1 -2 -21
word pas de	-16 0 18 -1 0 0 0 0 0 0
word pas ete	0 0 0 0 1 0 -1 0 1 5
word paso	-2 4 0 0 0 -1 0 0 0 -4
word pass	-4 7 -7 -2 26 -4 -12 -2 -1 -17
word pass it	-2 5 0 0 -3 0 -1 0 1 -8
word passa	4 -1 -2 0 0 0 0 -1 0 0
word passcode	6 -5 0 0 0 0 0 0 0 0
word passcode :	6 -5 0 0 0 0 0 0 0 0
word passer	10 -9 0 0 0 0 0 0 0 6
word passera	0 0 0 0 0 0 0 0 0 5
word passera timemention	0 0 0 0 0 0 0 0 0 5
word passez	3 -2 0 0 0 0 0 0 0 -13
word passo	-1 5 -1 0 -1 0 -1 -1 0 -11
word passport	-6 -1 0 0 -1 -2 12 0 0 -3
word passport and	-2 -1 0 0 0 0 3 0 0 -1
word passt	11 -2 -6 -1 1 -1 -7 3 2 1
word passt ihnen	-5 9 -4 0 0 0 0 0 0 -2
word past	-4 -1 36 0 -3 -2 -24 -1 -1 0
word patience	-8 -1 0 0 7 0 7 -1 -3 -2
word paul	7 -3 -1 -1 0 -1 -1 -1 0 40
word paulo	0 -1 0 0 0 -1 1 0 0 3
word pausa	0 0 0 0 0 0 1 0 0 -4
word pause	-2 3 0 0 -4 0 5 0 -1 6
word pay	5 -3 -2 0 -4 18 -9 -3 -1 3
word pay #	0 0 0 0 0 0 0 0 0 4
word pay stub	0 0 0 0 0 0 0 0 0 14
word payment	0 0 0 0 0 0 0 0 0 7
word payroll	-17 4 8 -1 -2 1 5 2 0 5
word payroll officer	-5 5 -1 0 -1 3 -4 3 0 3
word pdf	0 -2 0 0 -1 3 1 0 0 -14
word pedido	-2 6 0 0 -2 0 1 -1 0 0
word pedido de	-1 6 0 0 -2 0 -1 -1 0 1
word pedimo	1 0 0 0 -1 0 1 0 0 -5
word pediu	0 0 0 0 -4 0 5 0 0 -7
word pela	-2 1 -1 0 1 0 -1 -1 2 -4
word pelo que	-1 0 0 1 0 0 0 0 0 -3
word people	-24 -2 -6 -3 9 -6 19 -6 18 25
word people to	0 2 0 -1 4 -1 -1 -2 0 2
word people who	0 0 0 0 0 0 1 0 0 6
word per	1 -1 -6 -5 -2 3 16 -9 2 0
word per il	-2 4 -2 1 -1 -1 -2 -1 4 -5
word per la	8 4 -1 -1 -1 -1 -5 -2 -2 4
word per timemention	-3 -1 0 0 0 6 0 -2 0 -9
word per un	0 1 0 0 0 0 0 0 0 -6
word per video	-2 3 0 0 0 0 0 -1 0 -1
word perdona	0 -2 1 0 0 0 3 -2 0 -2
word perfect	5 -1 -2 0 -1 -1 1 -1 -1 13
word perfecto	0 0 0 0 0 0 0 0 0 -4
word perfil	-3 2 0 0 5 0 -1 0 -1 15
word perfil para	0 1 0 0 0 0 -1 0 0 6
word period	-1 1 0 0 -5 11 -1 -1 -1 -11
word permanent	-2 -5 0 0 -5 18 -5 -1 0 -6
word permit	0 0 0 0 0 0 0 0 0 16
word pero	-1 -2 3 0 0 0 5 -4 0 0
word person	-4 7 -5 -2 14 -3 -5 -3 1 2
word persona	-3 -1 0 0 0 0 4 -1 2 -2
word personal	5 0 0 0 4 0 -7 0 -1 7
word personlich	9 -4 0 0 0 0 -4 0 -1 -7
word personne	-1 0 0 0 6 0 -4 0 0 -4
word pessoa	-2 -1 0 0 -3 -1 4 0 4 0
word petit	-5 -1 6 -1 -4 -3 12 -2 -1 -10
word petra	6 -1 -4 0 0 0 0 0 0 -2
word peut	0 0 1 0 2 0 0 0 -1 -4
word peux	0 7 -2 1 0 0 -5 0 0 2
word phd	0 0 0 0 1 0 0 0 0 7
word phone	3 1 -7 -3 0 -2 13 -3 -2 6
word phone call	2 -1 -3 -4 0 0 8 -1 0 -9
word phone interview	1 0 -1 2 1 0 -1 0 -1 -14
word phone number	-6 2 0 0 0 -1 6 0 0 -1
word phone screen	-7 11 0 -1 -1 0 -2 0 0 19
word photo	3 0 0 0 -1 0 -1 0 0 18
word photo id	1 0 0 0 0 0 0 0 0 5
word physiotherapist	0 0 0 0 0 0 0 0 0 3
word piacere	0 0 0 0 3 0 -2 0 0 0
word piacerebbe	3 -3 0 0 0 0 0 0 0 0
word piaciuto	0 1 0 0 1 0 -1 0 0 -8
word pick	-5 19 -3 0 2 -4 -7 -2 -1 24
word pick a	2 -1 -1 0 0 0 0 0 0 18
word pick up	-1 4 0 0 -1 0 -2 0 0 10
word piec	0 -5 0 0 0 -3 9 0 0 1
word piece	-4 -1 -1 0 0 -2 8 0 0 0
word piece d'identite	1 0 0 0 0 0 0 0 0 -7
word piso	0 0 0 0 0 0 0 0 0 3
word piu	7 -1 -2 0 0 0 -2 -2 0 -17
word piu tardi	7 -1 -2 0 -1 0 -2 -2 0 -13
word plac	-5 -3 13 -4 -2 0 2 -1 0 19
word place	-17 -4 21 5 8 -1 -10 -1 -1 30
word place on	-10 4 7 0 0 0 0 0 0 -1
word plaisir	-4 -3 -1 -3 7 8 -8 -1 4 -8
word plaisir de	-2 -3 0 -2 2 9 -3 -1 0 -2
word plan	0 2 -8 8 -1 -1 1 -1 -1 12
word plan on	1 1 -1 0 0 0 1 -1 0 -7
word plan to	0 0 -8 8 0 0 0 0 0 0
word plann	1 -8 9 -2 -17 -1 -2 -2 22 2
word planner	1 -1 0 0 6 0 -4 1 -3 0
word plant	-8 10 -1 0 0 0 0 0 0 -9
word platform	2 -1 0 0 0 0 -1 0 0 -4
word plaza	7 -3 -1 0 0 0 -2 -1 0 5
word plaza de	3 -2 0 0 0 0 0 0 0 -4
word plazo	-2 3 0 0 -1 1 -1 -1 1 3
word plazo de	-1 0 0 0 0 2 0 -1 1 3
word pleas	-2 8 -1 0 -1 4 -6 -1 -2 10
word pleas to	-5 8 0 0 -1 6 -6 0 -2 15
word please	11 -8 -11 5 -12 14 -28 41 -11 36
word please bring	2 0 0 0 0 0 -1 0 0 8
word please call	-1 1 0 0 0 -1 3 0 0 11
word please check	1 -1 0 0 0 0 2 -1 0 8
word please choose	0 -3 4 0 0 0 0 0 0 6
word please come	8 -2 -1 0 0 0 -1 -2 -1 -11
word please complete	-1 -1 0 0 0 -1 5 -1 0 -1
word please confirm	-3 -2 5 0 0 3 -1 0 0 7
word please contact	6 -3 -1 0 -1 -2 -22 22 0 -4
word please do	-4 0 0 4 0 0 0 0 0 7
word please don't	-1 0 -1 3 0 0 -1 1 0 -2
word please fill	-1 0 0 0 0 -1 3 0 0 -1
word please find	7 -8 3 -1 -1 8 -8 -1 0 6
word please give	-1 2 0 0 0 -2 2 -1 0 -14
word please have	0 0 0 0 0 0 0 0 0 3
word please keep	0 0 0 0 2 -1 -1 1 0 -15
word please let	6 -3 0 0 -1 4 -6 0 -1 2
word please log	1 1 -1 0 0 0 0 -1 0 -7
word please note	3 -3 0 0 0 0 0 -1 1 -2
word please pick	-2 2 0 0 0 0 0 0 0 8
word please reply	-12 26 -3 -1 -1 -3 -3 -1 -1 0
word please report	2 -3 0 0 0 3 -1 0 0 -2
word please return	-1 -1 0 0 0 -2 4 0 0 -1
word please send	0 -3 0 0 -1 -1 5 0 0 16
word please share	0 2 0 0 0 0 0 0 -1 9
word please sign	-2 -1 0 0 -1 11 -6 0 0 2
word please submit	0 0 0 0 0 0 0 0 0 5
word pleasure	-6 -3 -1 -1 -2 3 11 -1 0 0
word pleasure to	-2 -2 0 0 1 0 5 -1 0 -1
word plein	-2 -1 -1 0 -9 -1 16 0 -1 -1
word plek	0 -2 0 0 -1 0 3 0 0 8
word pleno	1 -7 0 0 0 0 6 0 0 -1
word pleno :	0 -7 0 0 0 0 6 0 0 -1
word plezier	1 -5 -3 -1 -6 -2 17 -1 -1 -3
word pls	1 2 0 0 0 0 -1 0 0 -5
word plu	-6 10 0 0 -2 -1 -1 0 0 -6
word plus	4 -3 -3 0 1 13 -13 6 -4 -11
word plus tard	6 -1 -1 0 0 -1 -3 0 0 -4
word plutot	0 -6 7 0 0 0 0 0 0 -4
word pm	-3 9 0 0 -8 -1 4 0 -1 -4
word podcast	0 0 0 0 0 0 0 0 0 6
word pode	0 -3 -2 0 0 -1 8 0 0 0
word pode ser	0 3 0 0 0 -1 -1 0 0 -2
word podemo	-1 1 2 0 0 0 -1 0 0 13
word podido	0 0 0 0 1 0 -1 1 0 3
word podria	-1 3 -2 0 0 0 0 0 0 8
word point	-1 8 -9 8 -4 3 6 -1 -9 1
word polari	0 0 0 0 0 0 0 0 0 -4
word ponto	0 0 0 0 5 -3 -1 0 0 -2
word por	-9 3 1 1 -5 -4 17 -9 5 -15
word por aqui	-2 -6 0 0 3 0 5 0 0 -2
word por favor	0 1 0 0 0 0 -1 0 0 -7
word por la	0 0 0 0 0 -1 2 0 0 -14
word por su	0 0 0 0 1 0 0 0 0 8
word por ter	-2 -1 0 0 4 0 -1 0 0 -1
word por tu	0 6 0 0 0 0 -1 0 -4 1
word por video	0 0 0 0 0 0 0 0 0 8
word por zoom	-3 5 0 0 0 0 -1 0 0 2
word porque	0 0 0 0 4 0 -2 0 -1 -9
word porta	0 0 0 0 0 0 0 0 0 3
word portal	-2 0 0 0 0 4 -1 0 0 -25
word porte	0 -1 0 0 4 0 -2 0 0 -6
word portez	-3 3 0 0 -1 0 0 0 2 -1
word portez a	-3 3 0 0 -1 0 0 0 2 -1
word portfolio	25 0 -2 0 -1 -2 -21 1 -1 -37
word portfolio review	0 3 0 0 0 -1 -2 0 0 -14
word porti	0 0 0 0 0 0 0 0 0 9
word posicao	-2 0 0 0 2 0 -1 0 0 -3
word position	28 -13 -4 -7 24 1 -7 -5 -16 27
word position :	19 -11 0 0 5 0 -6 0 -6 9
word position at	3 -1 0 -1 0 1 -1 0 0 7
word position has	0 0 0 -2 0 -1 5 0 0 -2
word position is	0 0 0 0 0 0 0 0 0 6
word position of	2 -2 0 0 0 2 -1 -1 0 6
word position on	8 -2 0 -1 0 -1 -3 0 0 -1
word positive	-1 0 0 -1 -2 0 2 0 3 -2
word posizione	1 4 -1 0 -1 -1 -2 -1 -1 -7
word posizione di	0 4 0 0 0 0 -1 -1 -1 -2
word possiamo	0 0 0 0 0 0 0 0 0 6
word possibile	0 7 -3 0 -3 0 -1 0 0 -11
word possible	-1 0 1 0 -1 0 7 -5 0 -11
word posso	-2 6 -2 0 0 0 -1 0 0 1
word post	-11 -3 -5 21 -3 3 -16 -7 20 9
word post :	0 0 0 0 0 0 0 0 0 3
word post has	-1 0 0 15 -2 -1 -11 0 0 -6
word post of	1 3 0 -1 -2 3 -3 0 -1 -6
word post on	1 -1 -2 0 0 -1 4 -1 0 0
word posta	-1 0 0 0 2 -1 -3 2 2 -3
word poste	0 -12 4 -1 -12 15 10 -3 -1 -46
word poste de	15 -10 0 -2 3 -1 -3 -1 -1 -21
word posto	3 -1 -1 0 -2 -1 0 0 3 -14
word posto di	3 -1 0 0 0 -1 0 0 0 -7
word postpon	-14 -2 27 -1 -3 0 -4 -2 -2 -9
word postpone	-3 -3 16 -1 -3 0 -4 -2 -2 -8
word postulacion	0 -1 0 0 3 0 0 0 -1 -5
word postulacion a	0 0 0 0 1 0 1 0 -1 -5
word pour	2 12 4 -8 10 9 -21 -4 -4 -12
word pour faire	4 0 0 0 0 0 -3 0 0 1
word pour la	-6 7 0 0 7 -3 -4 -1 0 9
word pour le	7 -2 0 -2 19 -2 -5 -1 -13 -23
word pour notre	4 -1 0 0 0 0 -1 0 0 2
word pour timemention	6 -2 1 0 0 -3 -1 0 0 -8
word pour un	7 0 -1 0 -3 -1 -1 0 -1 -9
word pour votre	2 -1 -1 -1 -5 8 -14 -1 13 4
word pour vous	0 0 0 0 -2 0 3 0 0 0
word pourriez	-1 -13 9 0 0 -3 8 0 0 -3
word pourriez vous	-1 -13 9 0 0 -3 8 0 0 -3
word pouvez	7 -12 -2 0 -3 -3 10 -1 4 -5
word pouvez vous	9 -12 0 0 -1 -1 5 0 0 -6
word pra	0 -2 0 0 -1 -3 5 1 0 -6
word practice	-5 11 0 0 -4 0 -1 -1 0 -7
word practice interview	0 0 0 0 0 0 0 0 0 3
word praten	4 -2 0 0 0 0 0 0 0 0
word pre	0 0 0 0 0 1 0 0 0 16
word pre employment	0 0 0 0 0 1 0 0 0 -3
word precisa	0 0 0 0 0 0 -2 2 0 3
word prefer	-5 11 -1 0 0 -1 -3 0 0 -15
word prefer ?	-5 9 -1 0 0 0 -2 0 0 -14
word prefere	0 0 0 0 -3 0 4 0 0 -1
word preferenc	-2 11 0 0 -2 -1 -2 -2 0 -9
word preference	0 1 0 0 0 0 0 0 0 6
word pregunta	4 1 0 0 0 0 -2 0 -1 -2
word pregunta por	4 0 0 0 0 0 -2 0 -1 -1
word premier	-1 7 0 0 -1 0 -4 0 0 -4
word prep	-8 -1 -3 -3 1 0 11 3 0 -9
word preparar	0 -1 -2 5 0 -1 -1 -1 0 -4
word prepare	-1 1 0 0 0 0 0 0 0 5
word pres	-3 3 0 0 0 0 0 0 0 -4
word presencial	-5 6 1 0 0 0 0 0 0 1
word present	1 -2 -1 0 0 -1 11 -1 -7 1
word presentacion	0 0 0 0 0 0 0 0 0 3
word presentarsi	0 0 0 0 0 0 0 0 0 6
word presentation	11 -1 -1 0 0 0 -6 0 -1 2
word presente	-2 0 0 1 1 0 -4 0 5 -2
word presenter	0 0 0 0 0 0 0 0 0 5
word presentez	1 0 0 0 0 0 0 0 0 -3
word presentez vous	1 0 0 0 0 0 0 0 0 -3
word presidente	-2 2 0 0 0 0 0 0 0 -7
word presso	1 0 0 0 0 0 0 0 0 -7
word presso la	1 0 0 0 0 0 0 0 0 -4
word presupuesto	0 0 0 2 0 0 0 0 0 9
word prevenir	-1 0 -1 5 0 0 -2 0 0 0
word prevu	0 0 0 0 0 0 0 0 0 6
word prezada	4 -2 2 0 0 0 -1 -4 0 -1
word pric	-1 3 -1 0 -9 -2 11 -1 0 2
word price	4 0 -1 0 0 0 -3 0 0 8
word prima	4 -3 -5 0 0 0 6 0 0 8
word primeira	0 3 0 0 -3 0 3 0 -1 -1
word principal	0 4 0 0 -3 0 -3 0 2 -10
word print	0 0 0 0 0 0 0 0 0 18
word pris	0 0 0 0 4 0 -3 0 0 0
word prise	-2 9 0 0 -2 1 -2 -1 -4 2
word problem	-28 -1 28 -1 -5 -2 11 -1 0 14
word problema	-5 -3 11 -1 0 0 -1 0 0 -1
word procedimento	-2 0 0 1 2 0 0 0 0 -3
word procedure	-1 -1 0 0 7 0 -2 0 -2 -4
word proces	-6 -4 0 -2 2 -3 19 -2 -4 21
word proces is	0 0 0 0 0 -2 3 0 0 2
word proceso	-5 -1 0 0 12 -1 -2 -1 -1 -6
word processo	-5 -2 -1 -1 21 -4 -6 -1 -1 -6
word processo seletivo	-3 -2 0 0 8 -1 -1 0 0 0
word processu	-1 0 0 0 2 0 -1 0 0 3
word prochain	-7 5 0 0 3 1 -1 0 -1 -1
word prochaine	-1 9 -1 0 -4 -1 0 -1 0 -2
word prochaine etape	3 1 -1 0 -2 0 -1 0 0 -1
word producer	-1 -3 -1 -1 7 1 -2 -1 0 -6
word product	-1 10 -2 -2 -3 -4 5 -3 0 -16
word product analyst	-12 3 -1 -1 0 -3 15 -2 0 -12
word product and	0 3 0 0 -2 0 -1 0 0 1
word product designer	-1 3 0 -1 0 0 0 0 0 -7
word product manager	0 1 0 0 0 0 0 0 0 -5
word production	6 -7 0 0 7 -2 -2 0 0 -2
word prof	1 0 0 0 0 0 0 0 0 -5
word professional	0 0 0 0 0 0 1 0 0 10
word profiel	4 -4 0 0 1 0 0 0 -1 -3
word profil	5 -3 0 0 2 0 -1 0 -2 7
word profile	-1 3 -1 -1 1 0 6 -1 -6 32
word profili	0 0 0 0 0 0 0 0 0 6
word profissional	0 0 0 0 1 0 0 0 0 -9
word program	-1 -1 0 0 14 -1 -1 0 -9 16
word programm	0 0 0 0 -1 0 2 0 0 3
word programme	7 7 -1 0 -3 -4 -3 -2 -1 3
word project	0 0 0 0 1 -1 0 0 0 11
word projekt	0 0 0 0 0 0 0 0 0 15
word projet	0 -1 0 0 -1 -1 3 0 0 2
word projeto	-5 -1 -1 6 5 0 -2 -1 -1 15
word promemoria	2 0 0 0 0 0 0 -1 0 4
word promis	-5 -6 -1 -3 6 -2 13 -2 -1 -10
word pronto	-1 0 6 -2 0 0 -1 0 0 -2
word proof	-1 -1 0 0 0 -1 4 0 0 -9
word proof of	-1 -1 0 0 0 -1 4 0 0 -10
word propos	0 0 1 0 0 0 0 0 0 9
word proposal	0 0 0 0 0 0 0 0 0 43
word propose	0 0 0 0 0 0 0 0 0 3
word proposer	0 0 0 0 0 1 -1 0 0 -3
word proposon	-3 3 0 0 0 1 0 0 0 1
word proposta	-2 -1 -1 0 -3 13 -4 -1 0 7
word propuesta	0 0 0 0 0 2 0 0 0 -3
word prossima	-1 1 1 0 0 0 1 0 0 -6
word prossimo	-2 2 0 0 0 0 0 0 0 8
word prova	-4 7 0 0 -1 -1 -1 0 0 -6
word proxima	-1 -1 0 -1 -5 -1 5 -1 4 5
word proxima etapa	0 0 0 0 -4 0 0 0 5 -1
word proxima semana	-1 0 0 0 -2 0 5 0 0 -4
word proximo	-3 4 0 0 0 0 -1 0 0 -5
word proyecto	0 0 -1 0 0 2 -1 0 0 7
word prueba	-8 6 -1 0 -2 -2 4 -5 6 -12
word prueba de	-6 7 0 0 0 0 0 0 0 1
word prufen	5 0 0 0 0 0 -5 0 0 8
word public	-2 0 0 0 0 0 2 0 0 5
word puder	0 0 0 0 0 0 0 0 0 9
word pued	0 1 0 0 0 0 -1 0 0 -5
word puede	-1 -1 3 0 -2 0 -1 -5 6 3
word puesto	1 4 0 0 -1 -2 2 -1 -2 -3
word puesto de	-1 5 -2 0 -1 -2 2 0 -2 -6
word puis je	-1 3 0 0 0 0 -2 0 0 20
word pull	-5 -1 -1 10 -1 0 -2 -1 0 -3
word puo	-2 0 5 -2 0 0 -1 0 0 13
word puoi	0 0 0 0 0 0 0 0 0 -3
word purchase	0 0 0 0 0 0 0 0 0 8
word purtroppo	0 -1 3 0 0 0 0 0 0 0
word push	-4 0 5 0 0 0 0 0 0 0
word put	-2 -12 8 1 -7 5 9 -3 1 -12
word put on	-2 0 0 2 -2 0 3 0 0 -4
word put you	-4 -5 9 -1 0 7 -5 -1 0 -14
word pwd	1 -1 0 0 0 0 0 0 0 -4
word q	1 0 0 0 0 0 0 0 0 8
word q #	0 0 0 0 0 0 0 0 0 5
word qa	0 -1 1 0 0 0 0 0 0 4
word quai	2 0 0 0 0 0 0 0 -1 -5
word qual	-3 -5 -1 0 0 -4 13 0 0 -6
word quale	0 1 0 0 0 0 0 0 0 -6
word qualidade	4 -1 -3 1 -1 3 -1 -2 0 -3
word qualifi	0 0 0 0 6 0 0 0 -6 7
word qualification	0 -1 0 0 8 0 0 0 -6 -7
word qualify	0 0 0 0 0 0 0 0 0 5
word qualita	3 -1 0 0 -1 1 -1 0 0 -3
word qualite	-1 0 0 0 1 1 0 0 -1 -6
word quality	-1 0 0 0 0 1 0 0 0 7
word quand	-1 6 0 0 -1 -1 -1 -1 0 -3
word quando	1 -7 -2 0 -5 -1 17 -3 -1 -2
word que	-43 16 6 1 15 9 10 -20 6 -39
word que el	-1 1 0 0 1 -1 3 -1 0 2
word que ja	-1 0 0 0 3 0 -1 0 0 -1
word que le	-3 0 0 0 2 1 1 0 0 3
word que no	0 0 0 0 0 0 0 0 0 4
word que nos	-6 5 0 0 12 -4 -5 -1 0 -7
word que nous	-2 0 0 0 -3 0 1 0 5 -3
word que o	0 0 0 0 0 0 0 0 0 5
word que te	0 0 0 0 0 0 2 -1 0 3
word que viene	0 0 0 0 0 0 1 0 0 -3
word que voce	-2 3 0 0 -4 5 -2 0 0 -3
word que vous	-3 2 0 -1 4 0 -4 0 1 -3
word queda	8 0 -2 0 -1 -1 -3 -1 0 -1
word quedamo	-1 4 -2 0 0 0 -1 0 0 -4
word quedo	1 0 -1 0 1 0 -1 3 -3 1
word quel	-3 2 0 0 6 -3 -3 0 0 -1
word quem	3 -1 0 0 0 0 0 -1 0 -5
word quer	0 0 0 0 0 0 0 0 0 -8
word queremo	-1 -2 0 0 1 6 -3 0 0 -8
word queria	-1 3 0 0 -1 0 -1 0 0 -3
word questa	0 1 0 0 0 0 0 0 0 5
word question	12 8 -4 -1 0 -6 -40 37 -7 30
word question about	0 -1 0 0 -1 0 -2 7 -2 -10
word question and	-1 3 0 0 0 0 -1 0 -1 1
word question to	0 0 0 0 3 -1 -2 0 0 2
word questionnaire	0 0 0 0 0 0 0 0 0 4
word questo	0 0 0 0 1 0 0 0 0 -3
word qui	-3 1 -1 -1 8 -4 0 -1 1 -16
word qui nous	-2 -1 0 0 8 -3 -2 0 0 -2
word qui vous	-3 4 0 0 0 0 0 0 0 0
word quick	-3 -7 -3 -1 -6 -11 33 -3 2 -5
word quick note	-1 0 0 0 -1 0 0 -1 4 -3
word quiere	-2 4 0 0 0 0 0 -1 0 0
word quiet	-1 -1 -1 -4 -1 0 14 -5 -1 5
word quillo	0 0 0 0 0 0 -1 1 0 8
word quindi	-2 0 3 0 -1 0 0 0 0 -5
word quote	0 0 0 0 0 0 -6 6 0 10
word r	-4 0 0 3 -2 1 -1 0 4 16
word r #	-4 -1 -1 3 -2 1 -1 -1 4 7
word ra	5 -1 0 0 -1 -1 -1 -1 0 -3
word radio	1 0 -1 0 0 0 2 0 0 -8
word ral	0 -1 0 0 0 0 2 0 0 -4
word rappelon	1 0 0 0 0 0 0 0 0 -3
word rappelon votre	1 0 0 0 0 0 0 0 0 -3
word rate	0 0 0 0 0 0 0 0 0 44
word rather	-3 -5 7 -2 0 -1 4 0 -1 9
word rather than	-3 -1 7 -2 0 0 -2 0 0 -3
word ravi	1 0 0 0 0 0 0 0 0 -3
word rd	1 0 0 0 0 0 0 0 0 -12
word re	-16 0 3 -4 -1 -3 2 22 -2 -17
word re :	-8 -2 4 0 -1 -1 -11 19 -1 -14
word reach	1 2 -1 -6 -6 -1 1 1 7 -10
word reach out	-1 0 0 -4 -5 -1 5 4 1 -10
word reach the	0 0 0 0 5 0 -1 -1 -2 3
word read	-14 3 -6 -1 -28 -3 -55 28 75 -28
word read :	-17 -1 -3 0 0 0 -1 22 0 -9
word read on	-17 -1 -3 0 0 0 0 22 0 -7
word read your	-1 10 0 0 0 0 -9 0 0 -7
word ready	-5 0 0 0 -2 -5 15 -1 -2 22
word ready to	0 0 0 0 -1 5 -1 0 -2 0
word real	-3 2 0 11 -2 -2 -5 -2 1 19
word real enjoy	-2 5 0 0 1 0 -2 0 0 4
word real sorry	-1 -2 0 10 -4 -1 -1 -1 0 -11
word reason	0 0 0 1 0 0 0 0 0 14
word recebe	2 -1 0 0 3 -1 -2 -1 0 -11
word recebe la	0 -1 0 0 3 0 -1 -1 0 -5
word receber	-1 1 2 -1 0 0 0 0 0 -4
word rececao	-1 0 0 0 0 0 1 -1 1 -6
word receipt	-12 -2 -1 0 -1 -2 23 -1 -4 -14
word receiv	-5 -4 -3 -1 -21 -3 -17 15 39 58
word receiv and	0 0 0 0 0 0 -2 3 0 -13
word receiv your	-1 -1 0 0 -1 -1 -11 12 3 -1
word receive	-1 7 -2 -1 0 -2 0 0 0 20
word receive a	0 0 0 0 0 0 0 0 0 7
word recent	-1 -1 0 0 0 0 2 0 0 11
word reception	-6 -1 0 0 -1 -1 8 0 1 9
word recevoir	0 0 1 0 0 0 0 0 0 3
word recherche	0 -1 0 0 -1 -1 3 0 0 1
word rechnen	6 -4 0 0 -2 0 2 0 -1 -2
word recibido	0 0 0 0 -1 0 -1 0 3 4
word recipient	0 0 0 0 -2 0 0 3 0 -2
word recommend	-1 0 0 0 5 0 -3 0 -1 8
word record	-3 10 0 0 -1 0 -4 -1 1 55
word record on	0 0 0 0 0 0 0 0 0 5
word recordatorio	2 0 0 -1 0 0 0 0 0 7
word recordatorio de	0 0 0 0 0 0 0 0 0 5
word recruit	-1 3 -2 5 -2 -2 -31 30 -1 -4
word recruiter	-4 5 -1 4 -2 -1 -11 9 1 10
word recruitment	-1 6 0 0 -2 0 0 -2 -1 4
word recu	0 -4 -1 0 9 -1 2 3 -7 12
word recu votre	-2 -1 0 0 -2 0 10 -4 -1 4
word red	2 -1 0 0 0 0 -1 0 0 -3
word reden	9 -5 -1 0 0 0 -1 0 -1 -3
word ref	7 -2 -2 -1 -5 -1 -3 -1 8 -12
word ref #	3 0 0 0 0 0 -1 0 -1 -6
word refere	-1 -1 0 0 -2 0 8 -2 -2 -11
word referenc	-1 -3 -1 -1 -1 3 5 -1 0 20
word reference	-1 -5 -1 -1 -5 1 4 -2 10 -29
word reference to	0 -1 0 0 -1 3 0 0 -1 -9
word referr	2 -4 0 -1 12 -1 -3 -6 0 -15
word referral	-1 -2 0 0 -7 0 -5 0 16 -3
word regard	-12 18 0 4 0 -3 -5 0 -2 -7
word regard your	0 4 0 0 1 0 -3 0 -1 0
word register	1 0 0 -1 0 0 0 0 0 6
word registrada	0 0 0 0 -1 0 -1 4 -1 3
word registrar	0 0 0 0 5 -1 -2 0 -1 -2
word registro	-1 0 0 0 -2 0 0 -3 7 -4
word regret	-1 0 -1 2 2 0 -1 0 0 11
word regret de	0 0 -1 1 1 0 0 0 0 3
word regret that	0 0 0 0 1 0 0 0 0 5
word regret to	0 0 0 0 1 0 0 0 0 3
word reimburs	-16 -1 0 0 0 -1 19 0 0 -10
word reject	0 0 0 0 0 0 0 0 0 26
word rejection	0 0 0 0 0 0 0 0 0 28
word rejoindre	5 -3 -1 0 -1 0 -1 0 0 -1
word releas	-2 -1 -3 11 -2 -1 0 -1 -1 11
word reliability	2 0 0 0 -2 0 1 0 0 -6
word reliability engineer	2 0 0 0 -2 0 1 0 0 -6
word remain	-5 2 2 0 -1 0 4 0 0 15
word remember	0 0 0 0 0 0 0 0 0 11
word remercie	0 0 0 0 -1 0 2 0 0 -3
word remercion	0 0 0 0 3 0 -1 0 -1 0
word remercion de	0 0 0 0 0 0 -1 0 1 3
word reminder	4 1 -2 -1 0 0 0 -1 -1 -13
word reminder :	2 1 -1 -1 0 0 0 -1 -1 -10
word reminder that	3 0 -2 0 0 0 0 0 0 -16
word remote	6 -7 -1 0 0 2 1 0 0 19
word remoto	4 -4 0 0 0 0 0 1 0 6
word remov	-1 0 0 1 0 0 0 0 0 19
word remplir	0 0 0 0 0 0 0 0 0 8
word renata	0 1 0 0 0 0 0 0 0 -6
word rencontre	-2 4 0 1 -2 0 -1 0 -1 0
word rendez	-1 9 7 2 -5 -2 -5 -4 -1 -8
word rendez vous	-1 9 7 2 -5 -2 -5 -4 -1 -8
word reopen	0 -1 -1 1 2 -2 2 0 0 -9
word repli	2 -5 -1 0 0 -5 -8 18 0 -8
word repli to	0 0 0 0 0 0 0 0 0 4
word reply	-1 19 -12 -2 -3 -6 -14 20 -1 19
word reply :	-1 -1 0 0 0 0 -2 5 0 -4
word reply to	1 1 -1 0 0 0 -1 1 1 -13
word reply with	-7 21 -3 -1 -1 -3 -3 -1 -1 22
word repondre	-3 3 0 0 -1 0 1 1 -1 -6
word reponse	-3 -2 -1 -1 2 -1 3 0 2 -6
word report	3 -9 3 -6 -2 3 10 -3 1 21
word report analyst	-4 0 4 0 0 0 0 0 0 -2
word report to	1 -2 0 0 0 0 2 0 0 5
word reporter	0 0 1 0 0 0 0 0 0 -5
word request	-1 -3 3 0 -5 0 -4 17 -6 -6
word requir	0 0 0 0 0 0 0 0 0 39
word requir :	0 0 0 0 0 0 0 0 0 19
word requirement	-1 -1 0 0 11 0 -2 -5 -2 -6
word requisition	0 0 0 -1 1 0 0 0 0 6
word requisito	-2 0 0 0 0 0 0 0 3 -2
word reschedul	-3 -1 7 -1 0 0 0 0 0 6
word reschedul your	-1 0 2 0 0 0 0 0 0 -7
word reschedule	5 -4 2 0 0 0 0 0 0 29
word reschedule :	4 0 -4 0 0 0 0 0 0 -1
word reschedule your	-1 -3 5 0 0 0 0 0 0 7
word rescheduling	4 0 -3 0 0 0 0 0 0 -4
word research	-2 -1 -1 0 -1 4 -9 11 0 2
word research associate	-8 -1 -1 -1 0 4 -3 11 0 -5
word reservation	0 2 0 0 -1 0 -1 0 0 3
word reserve	4 -1 -1 0 0 0 0 -1 0 -7
word resourc	0 0 0 0 0 0 0 0 0 3
word resourc department	0 0 0 0 0 0 0 0 0 4
word respond	0 0 0 0 -1 4 -7 7 -2 -2
word responda	-1 -4 0 0 0 0 6 0 0 0
word responsabile	8 -3 1 -2 -2 -1 -1 0 -1 -7
word responsable	1 -3 -1 -1 3 0 4 -1 -2 19
word responsable de	-3 3 0 0 0 1 0 0 0 -2
word response	-2 -1 -1 0 -1 0 5 0 0 9
word resposta	-2 -1 -1 0 7 -1 -1 0 -1 -6
word respuesta	-1 -1 -1 0 -2 0 3 -4 6 -6
word resta	9 -4 0 0 0 0 -3 -1 0 4
word reste	-4 0 6 -1 -5 -1 6 -1 -2 -1
word result	-1 0 0 0 6 0 -3 0 -1 10
word resultado	-2 -1 -1 0 -2 0 6 -7 6 -14
word resume	-4 5 -1 -1 -14 -1 -8 -1 24 30
word resume and	0 0 0 0 0 0 0 0 0 31
word retenu	0 0 0 0 0 0 -1 0 1 3
word retenue	0 0 0 0 1 0 0 0 0 5
word retorno	-2 1 0 0 1 -1 3 -1 0 -2
word retour	0 1 0 -1 6 -1 -5 1 0 -1
word return	-1 -2 -1 -1 -3 2 2 4 -1 16
word return it	0 -1 0 0 0 -2 4 0 0 1
word return to	0 0 0 0 -2 0 0 3 0 -5
word reuniao	2 0 -2 3 0 -1 -1 -1 0 -12
word reuniao de	0 0 -1 3 0 0 0 0 0 -1
word reunion	-4 3 2 2 0 -1 -1 0 0 -3
word reunion de	0 -1 1 0 0 0 0 0 0 4
word revenue	2 -1 0 0 0 0 0 0 0 4
word revert	0 -1 0 0 0 2 0 0 0 -4
word review	-6 -3 -3 -2 1 3 9 -2 3 11
word review and	0 0 0 0 0 1 0 0 0 -11
word review is	0 0 0 0 0 0 0 0 0 3
word review it	-1 -1 -1 0 -1 -1 3 0 2 3
word review your	0 0 0 0 0 0 -1 0 2 -5
word reviewer	0 0 0 0 0 0 0 0 0 12
word revis	0 0 0 0 0 1 -1 0 0 6
word reye	-4 0 5 -1 0 0 0 0 0 -1
word rh	0 2 -2 1 -1 0 -1 0 0 5
word ricerca	-1 7 -3 0 -2 0 0 -1 0 -12
word ricevuta	0 0 0 0 0 0 0 0 0 8
word ricevuto	-1 0 0 0 0 0 -1 1 1 4
word richiesta di	0 0 0 0 0 0 0 1 0 4
word ricordiamo	1 0 0 0 0 0 0 0 0 5
word ridge	-6 8 -3 -1 1 0 -2 -1 4 -20
word ridge co	-1 -1 0 0 0 0 -1 -1 5 -11
word right	-1 -1 0 0 11 -1 -5 -2 -1 18
word right to	0 0 0 0 0 0 1 0 0 -6
word ring	-11 -7 -5 -2 20 17 1 -31 17 -1
word ring you	-7 -3 -1 -3 22 -5 4 -4 -2 -5
word ringrazio	7 -2 0 0 0 0 -3 -1 0 -6
word risposta	6 -2 -1 0 0 0 -1 -1 -1 -2
word riunione	0 0 0 3 0 -1 -1 0 0 -3
word riverside	0 0 0 0 0 0 0 0 0 4
word rl	-2 5 0 0 0 0 -1 0 0 -2
word rl #	-2 5 0 0 0 0 -1 0 0 -2
word road	4 -1 -2 0 0 0 0 0 0 5
word rol	6 -3 0 0 0 -1 -1 0 0 -1
word role	-38 56 -5 -2 21 -2 -16 1 -16 8
word role :	0 -2 0 0 0 0 3 0 0 0
word role at	-13 17 -3 0 0 0 0 0 -1 7
word role has	-1 0 0 1 -2 0 3 0 0 -1
word role of	0 -1 0 0 4 4 -1 0 -5 -2
word rolle	3 -1 0 -1 0 0 0 0 0 -1
word roma	-1 3 -1 1 0 0 -2 0 0 -5
word ronde	-1 3 0 0 0 0 -1 0 0 -1
word room	13 -1 -10 0 0 0 0 0 0 -1
word room #	11 0 -10 0 0 0 0 0 0 -12
word rosa	0 0 0 0 0 0 0 0 0 31
word rosa linar	0 0 0 0 0 0 0 0 0 23
word round	7 2 -5 3 -9 -3 9 -3 -1 -2
word round for	4 -3 0 0 0 0 0 0 0 -2
word round on	5 0 0 -1 0 0 -3 0 0 1
word rsvp	0 0 0 0 0 0 0 0 0 4
word rua	1 0 0 0 0 0 0 0 0 3
word ruckmeldung	3 -3 -1 -2 -2 6 3 -2 -2 -3
word rue	3 -3 0 0 0 0 0 0 0 4
word rufen	1 -1 -1 -1 -1 -2 5 -1 0 13
word rufen sie	1 -1 -1 -1 -1 -2 5 -1 0 4
word ruhe	1 0 0 0 0 0 -1 0 1 -6
word run	17 2 -1 -3 4 -5 -8 -3 -2 -3
word runde	0 7 0 -1 0 -1 -4 0 -1 -2
word runn	0 -2 12 -1 -2 -1 -4 -1 0 -11
word runn late	-2 -1 7 0 -1 -1 -2 -1 0 -5
word runs	0 0 0 0 0 0 0 0 0 14
word ruolo	0 2 0 0 0 0 -2 0 1 -6
word ruolo di	-3 5 0 0 0 0 -2 0 1 -7
word ruth	-1 -3 -1 0 -1 11 -5 0 0 2
word s	-5 3 5 20 12 -8 -20 -4 -4 13
word s interview	3 -1 -2 2 0 0 -1 0 0 -5
word s'est	-5 0 -1 4 0 0 2 0 0 5
word sa	-1 0 0 0 0 0 2 0 0 -4
word saber	0 0 0 0 0 -2 4 0 0 2
word safe	-2 -1 -1 0 -6 0 11 -1 1 1
word sagen	2 5 0 0 -1 0 -5 0 -1 8
word sagen sie	2 -1 0 0 0 0 0 0 0 10
word said	-4 -3 2 0 -1 12 -7 1 0 4
word said yes	-5 -3 2 0 0 12 -7 0 0 -9
word sala	4 0 -2 0 0 0 0 -1 0 -9
word salari	0 0 0 0 0 1 0 0 0 3
word salary	-3 -8 -1 0 -2 6 8 0 0 18
word salary #	0 0 0 0 0 1 0 0 0 9
word sale	-9 0 9 -1 -2 0 3 0 0 4
word saludo	0 -2 0 0 4 0 -1 0 0 -7
word salut	6 -3 -1 0 -1 0 0 0 0 -10
word salutation	10 -2 -2 -1 7 -3 -7 -1 -2 -2
word saluti	-1 -1 0 0 2 -1 -4 6 0 -11
word salve	0 0 0 0 0 0 -2 3 0 1
word sam	5 -3 -1 0 1 -1 -1 0 0 0
word same	-31 -18 74 -5 -2 3 -16 -6 -1 -11
word same time	-4 -6 18 -1 0 -1 -5 0 0 1
word samen	0 0 0 0 -1 -1 3 -1 0 -5
word sample	1 -2 -1 0 0 -3 7 -1 0 -8
word sans	-2 -3 2 1 1 -2 3 -1 1 3
word santa	0 0 0 0 0 0 0 1 0 -4
word sao	5 -1 0 0 -2 -1 0 -1 0 2
word sapere	-1 0 -5 0 0 0 8 0 0 -1
word sarebbe	3 -3 0 0 0 0 0 0 0 -1
word saude	-1 0 0 0 -1 5 -1 -1 0 -4
word save	-3 -1 0 0 -1 -1 5 -1 2 -2
word saw	-1 4 -1 0 0 0 -1 0 0 4
word saw your	-1 4 -1 0 0 0 -1 0 0 -8
word say	26 -9 -13 -4 -7 23 -17 0 1 -9
word say that	4 -1 0 -1 0 0 -6 2 3 1
word say yes	-3 -1 -1 0 0 27 -20 -1 0 1
word says	-2 -1 -1 -1 7 -2 2 -1 -1 -7
word scale	-1 0 0 0 0 3 -1 0 0 3
word scan	-2 -1 0 0 0 0 3 0 0 1
word scegliere	-1 0 0 0 1 0 0 0 0 -6
word scelto	0 0 0 0 1 0 0 0 0 -8
word schau	0 0 0 0 0 0 0 0 0 16
word scheda	-1 -1 0 0 0 0 3 0 0 -5
word schedul	-6 1 3 4 -1 0 -3 4 -1 -6
word schedul :	1 0 0 0 0 0 0 0 0 4
word schedul for	0 0 0 1 0 1 0 0 0 10
word schedule	23 2 2 -5 -3 -1 -9 -6 -3 -9
word schedule a	0 1 0 0 0 0 0 0 0 5
word schedule for	0 0 0 0 0 0 0 0 0 -9
word schedule your	0 3 0 0 -1 0 0 -1 0 -3
word schicke	8 0 -4 0 0 0 -4 0 0 0
word schicke ich	8 0 -4 0 0 0 -4 0 0 0
word schicken	-2 8 0 0 -1 -1 -4 0 0 -3
word schicken sie	-2 8 0 0 -1 0 -5 0 0 -2
word schikt	1 1 0 0 0 0 -1 0 0 -9
word schon	2 1 0 0 3 0 -6 0 1 1
word schon dass	3 0 0 0 0 1 -3 0 0 5
word school	0 -7 13 -1 -8 -1 9 -2 -2 -9
word schritt	-4 6 0 0 -1 0 0 0 -1 -5
word scientist	1 -2 1 -1 7 0 -2 -1 -3 6
word scor	-4 -5 -2 -1 15 0 -2 -1 0 6
word scorecard	0 0 0 0 0 0 0 0 0 10
word screen	-2 13 -2 -1 -1 -1 -3 -2 0 -2
word scuola	0 0 0 0 1 0 0 0 0 -6
word scusa	-1 0 7 2 -1 -1 -5 -1 0 -8
word se	-14 -5 -4 12 11 -11 6 2 4 -49
word se ha	-1 0 1 0 0 0 -1 0 0 4
word se nao	-1 6 0 0 -4 0 -1 0 0 4
word search	-15 -8 -5 11 23 -10 10 -2 -4 -4
word season	-3 0 0 3 0 0 0 0 0 0
word seat	0 -1 0 -1 5 1 -3 0 0 2
word second	19 -9 -1 -1 4 -7 1 -3 -1 49
word second interview	6 -1 0 0 0 0 -4 0 0 13
word second one	5 -1 0 0 0 0 -2 0 0 9
word secondo	6 -3 0 0 0 0 -2 0 0 0
word secretaria	5 -1 -1 -2 -1 0 2 -1 0 -9
word section	1 0 0 0 0 0 0 0 0 -12
word security	0 0 0 0 0 0 0 0 0 11
word sede	-2 0 4 -1 0 0 0 0 0 -2
word see	24 3 -23 6 -24 -4 30 -6 -5 -5
word see all	0 0 0 0 0 0 0 0 0 3
word see below	3 0 -1 0 0 0 -1 0 0 -5
word see the	1 -1 0 1 0 0 1 0 -1 4
word see you	22 14 -16 7 -11 -6 -3 -5 -2 -24
word seeing	-13 -1 -1 -1 0 0 17 0 0 3
word segue	1 0 0 0 0 0 0 0 0 -4
word seguimo	0 0 0 0 -4 0 5 0 0 -2
word seguro	-3 3 -1 0 -1 5 -1 -1 0 -9
word sehen	-4 7 -3 0 0 0 0 0 1 -1
word sehr	8 -2 -6 -1 3 8 0 -4 -5 -43
word sehr geehrte	10 -12 -1 -1 -12 9 13 -2 -3 -27
word sehr geehrter	-2 9 -4 -1 13 -1 -11 -1 -2 -13
word sei	3 0 0 -1 -1 0 -1 0 0 1
word seis	0 0 0 0 0 0 0 0 0 7
word seja	0 0 0 0 -1 1 0 0 0 -11
word selecao	-1 0 0 0 2 0 0 0 0 -8
word seleccionado	0 0 0 0 0 0 0 0 0 3
word selecionada	0 0 0 0 0 0 0 0 0 6
word select	-3 0 -1 -1 -7 8 5 -4 5 9
word select for	-2 -2 0 -1 -1 9 -2 0 0 2
word select to	0 1 0 0 1 0 0 0 -2 3
word selectiecommissie	0 -1 0 0 0 0 1 0 0 -5
word selection	13 -13 -2 0 1 0 4 -1 -2 -12
word seletivo	-3 -2 0 0 8 -1 -1 0 0 0
word selezione	4 -2 0 0 -3 6 -6 0 0 -14
word selezione per	0 0 0 1 0 0 0 0 0 -4
word self	0 2 0 0 -1 0 0 -1 0 7
word sem	-3 0 1 6 -3 0 0 0 0 12
word semaine	2 14 2 -5 -2 -4 -4 -2 -2 -3
word semaine prochaine	-4 8 0 0 -2 -1 1 0 0 -1
word semana	-9 13 -1 -1 -4 -1 5 -3 1 -7
word semana de	-6 8 -1 0 0 0 0 0 0 -4
word semana que	0 0 1 0 0 0 1 0 0 -3
word send	-13 7 3 -2 -7 2 12 -3 0 38
word send a	0 -1 0 0 0 0 2 0 -1 17
word send it	-6 -3 -2 0 -1 -2 17 -1 -1 -12
word send me	-5 7 0 0 -2 -3 4 0 -1 -12
word send over	0 6 5 0 0 0 -9 0 0 -3
word send the	2 -2 -1 0 -1 0 3 -1 0 18
word send us	0 0 0 0 0 0 0 0 1 7
word send your	2 0 0 0 -1 0 -2 0 2 3
word sender	0 0 0 0 -2 0 0 3 0 -3
word senhora	-3 0 0 -1 5 -1 1 -1 -2 -14
word senior	-6 7 -2 -4 17 -6 -8 -2 5 14
word sent	-16 -6 8 -2 -13 -3 -12 32 12 -17
word sent to	-2 -3 12 0 -4 0 -4 -1 3 -5
word senza	0 0 0 0 0 0 0 0 0 8
word september	3 -3 -1 0 -3 0 4 0 -1 6
word sequencia	-3 0 0 -1 5 0 0 0 0 -3
word ser	0 2 4 -1 -4 -1 2 -2 0 2
word sera	1 -3 2 6 -2 -1 0 -4 0 -3
word seri	0 0 -1 0 -3 -1 3 0 3 0
word seria	-2 3 0 0 0 0 0 0 0 -3
word seriez	0 1 0 0 0 0 0 0 0 3
word seriez vous	0 1 0 0 0 0 0 0 0 3
word seront	0 0 0 0 8 0 -6 0 -1 -3
word serv	-1 3 -1 0 -1 0 0 0 0 -3
word serve	5 0 -2 -1 -1 0 1 -1 -1 -3
word servic	0 0 0 0 0 0 0 0 0 3
word service	8 -1 -4 -1 1 -3 -10 1 9 -7
word servico	3 0 0 -2 0 0 0 0 0 0
word sesion	0 0 0 0 0 0 0 0 0 6
word sessao	0 0 0 0 0 0 0 0 0 5
word session	3 0 0 0 -1 0 0 -1 0 28
word session is	0 0 0 0 0 0 0 0 0 8
word set	11 -4 -5 -2 4 -1 -1 -2 1 -10
word set for	7 -1 -3 -2 0 0 0 0 0 -6
word set up	-4 1 0 0 4 0 -1 0 1 0
word settembre	1 0 -1 0 0 0 0 0 0 6
word settimana	-3 3 -5 -1 -1 -1 8 -2 0 -10
word seu	-6 -1 -2 6 -1 1 4 -2 1 20
word seu perfil	1 0 0 0 1 0 -1 0 0 4
word shall	-1 -2 -2 0 0 22 -16 -1 1 7
word shall i	0 -2 -2 0 0 22 -15 -1 0 -1
word shar	-11 0 -1 0 -1 0 14 0 0 6
word share	3 14 -1 -1 -1 -1 -10 -2 -2 6
word share your	0 3 0 0 0 0 -1 0 -1 -1
word she	-5 19 -16 -2 24 -7 -15 -1 1 3
word sheet	0 0 0 0 0 0 0 0 0 13
word shift	31 -3 -29 -1 -2 10 -3 -2 -2 -46
word shoe	13 -1 -12 0 0 0 0 0 0 -3
word shop	-2 -2 -3 -2 5 -3 -14 25 -3 -19
word short	-7 10 0 -1 -3 -1 1 -1 -1 14
word shortlist	2 3 -1 -1 6 -2 3 -2 -7 12
word shortlist for	2 7 0 0 -2 -1 -4 0 -1 9
word should	3 -3 1 3 -3 -4 14 -4 -6 1
word should be	5 -4 3 -1 -1 0 -1 -1 0 1
word should have	-2 -1 -1 0 -4 -1 10 -1 -1 -7
word shout	-5 -5 4 0 -2 -2 10 0 0 -11
word shout if	-9 0 3 0 -2 -1 10 0 0 -14
word show	2 -5 0 0 1 -6 -8 17 -1 0
word show you	0 0 0 0 0 0 0 0 0 17
word si	6 -14 -1 8 -3 15 -16 0 4 -10
word si comunica	0 0 0 1 0 0 0 0 0 -5
word si e	0 0 0 0 1 0 -1 0 0 9
word si no	0 -2 2 0 0 0 0 0 0 7
word si tu	-4 -2 0 0 1 20 -15 0 1 2
word sich	-3 -3 -2 -1 6 8 -5 4 -5 3
word sich bitte	0 2 -1 0 0 0 -1 0 0 -4
word sich fur	-1 0 0 0 1 0 -2 3 0 1
word sick	-9 -4 13 -1 -11 -1 -3 17 -1 -18
word side	6 -2 -3 -1 -2 1 2 -1 0 -19
word sido	0 -1 0 0 -1 0 0 0 2 22
word sie	18 31 -25 -1 -15 1 -3 8 -13 -46
word sie als	0 0 0 0 0 1 -1 0 0 3
word sie am	5 3 -1 -1 0 -1 -2 -1 -2 0
word sie an	0 0 0 0 0 0 0 1 1 7
word sie auch	-8 5 -4 0 -1 -1 10 0 0 -2
word sie bis	-1 0 0 0 0 0 0 0 1 3
word sie bitte	2 0 -1 0 0 0 -1 0 0 3
word sie den	0 -8 0 0 -1 -1 10 0 0 -1
word sie diese	-1 12 0 0 -2 0 -8 0 -1 -7
word sie einen	1 -1 0 0 0 0 0 0 0 -6
word sie erhalten	0 0 0 0 -2 0 -1 8 -5 4
word sie fur	-1 2 0 0 0 0 0 0 0 -3
word sie gern	-2 3 0 0 0 0 0 0 0 -15
word sie gerne	5 -3 0 0 0 0 -1 0 0 -7
word sie ihre	0 3 -1 -1 0 0 -1 -1 0 14
word sie ihren	0 1 0 0 0 0 0 0 0 -7
word sie in	2 1 0 0 -1 0 0 0 0 -8
word sie mich	0 -2 -2 -1 -1 -2 10 -1 0 -8
word sie mir	-6 21 -1 0 -2 -1 -10 0 -1 -12
word sie mit	7 -4 0 0 -2 0 -1 0 0 -3
word sie sich	0 -2 -2 -1 3 8 -8 3 -2 1
word sie uns	3 -3 4 0 0 -1 -2 0 -1 1
word siege	4 -12 9 0 0 0 0 0 0 -1
word sig	6 -1 0 0 -1 -1 -1 -1 0 -3
word sign	-8 -4 -4 -1 -7 40 -11 -3 -2 -5
word sign and	-1 0 0 0 0 4 -1 0 0 5
word sign by	0 0 0 0 0 6 -5 0 0 6
word sign off	-4 -1 -2 -1 -2 -7 20 -2 -1 -10
word sign the	0 0 0 0 0 0 0 0 0 7
word signe	3 -3 -1 0 -2 0 7 -2 -1 -5
word signora	-1 -1 0 0 4 -1 -1 -1 -1 -2
word siguiente	-5 7 0 0 0 -1 0 0 0 -11
word silence	0 0 -1 0 0 0 4 -1 0 -9
word similar	0 -1 -2 0 0 -1 3 -1 1 -3
word sin	-2 -1 2 1 0 0 2 -1 0 6
word sind	7 -3 -1 3 -2 -1 3 0 -7 5
word siniestro	-4 0 -1 0 -1 0 0 5 1 -2
word sister	1 0 0 0 0 0 0 0 0 -14
word sit	-1 0 -1 0 -1 -5 10 -2 0 7
word sit down	-1 0 -1 0 -1 -1 6 -2 0 -6
word site	6 -4 6 -2 3 0 -3 -2 -4 -4
word site reliability	1 0 0 0 -2 0 1 0 0 -4
word six	-1 -2 0 0 0 4 0 0 0 0
word skill	-1 -6 0 0 0 -2 16 -2 -4 -4
word slid	1 -1 -1 0 0 -2 2 0 0 -8
word slot	-15 36 -1 5 -6 -5 -9 -3 -1 46
word slow	-1 -7 -3 -1 -5 -8 -26 53 -2 -19
word small	0 -2 4 0 0 -1 0 0 0 0
word snel	-5 -1 -2 0 -3 -2 11 4 -2 -2
word snow	-6 0 10 -1 0 0 -1 0 0 -3
word so	-12 -18 14 32 -16 -1 15 -8 -7 -26
word so happy	-6 7 0 0 -2 -11 14 -1 -1 -4
word so i	-11 4 3 0 -1 13 -5 -1 0 -10
word so i'll	-1 -1 0 0 -1 -2 5 -1 0 1
word so much	0 0 0 0 -4 0 6 0 0 8
word so sorry	-1 -4 14 14 -3 -1 -19 -1 0 -7
word so that	-1 -1 0 0 -2 -1 9 -1 -3 2
word so the	-1 0 -1 0 -2 -2 6 0 0 -5
word so timemention	5 -4 -2 6 -1 -1 -1 -2 0 -8
word so we	1 0 -1 5 -2 -2 -1 0 0 4
word so we're	-1 -2 0 -2 7 0 -1 0 0 -4
word so you	9 -1 -1 -1 0 0 -5 0 0 5
word so your	-1 0 0 0 2 0 -2 0 0 3
word sobald	0 0 4 0 -4 0 2 0 0 5
word sobre	-8 3 4 -2 7 -6 5 -1 -2 -10
word sobre a	-4 4 -1 0 1 -5 6 -1 -1 -6
word sobre o	-2 2 0 0 3 0 -3 0 0 -1
word social	1 9 0 0 -2 0 -2 0 -5 -2
word software	-2 4 1 0 -1 0 -1 0 0 8
word solicitud	-1 4 -1 0 -2 0 -3 3 0 11
word solicitud de	0 4 -1 0 0 0 -2 3 -3 18
word sollicitatie	-5 4 -2 -1 4 -2 10 1 -10 -50
word sollicitatie als	7 4 -1 0 0 -1 -1 0 -9 -17
word sollicitatie bij	-1 -11 -1 0 2 0 13 0 -1 -2
word sollicitatie naar	0 0 0 0 -4 0 4 0 0 -2
word sollicitatiegesprek	25 -3 0 2 -12 -1 -5 -2 -3 -20
word sollicitatiegesprek van	1 0 0 0 0 0 0 0 0 -10
word solo	0 0 0 1 -1 0 0 0 0 -3
word solution	0 0 0 1 0 0 0 0 0 4
word some	1 3 -1 0 -6 -3 4 -1 2 6
word somebody	-1 -1 -3 9 1 -3 -2 -1 0 -7
word someone	-5 -2 1 -1 5 -1 -3 5 0 0
word someone from	1 0 -4 0 0 0 -1 5 0 -1
word someone who	0 0 0 0 1 -1 0 0 0 -3
word someth	9 6 36 -3 15 -10 -44 -7 -3 -23
word someth came	0 0 1 0 0 0 0 0 0 3
word son	-3 7 -2 0 -2 0 0 0 1 3
word sont	-2 3 0 0 2 0 -1 0 -1 3
word soon	9 -4 39 -2 -5 13 -55 -2 6 -14
word soon !	-1 -1 36 0 -2 -1 -36 -1 6 0
word soon as	-1 -2 4 -1 -1 17 -15 0 -1 -10
word sorry	-20 -18 10 43 65 -14 -54 -8 -4 -46
word sorry !	-2 -6 20 0 0 -1 -10 0 0 -8
word sorry about	-1 0 2 10 -5 -1 -4 -1 0 -14
word sorry but	0 0 0 1 0 0 0 0 0 -10
word sorry for	-1 -2 2 0 0 0 1 0 0 -6
word sorry i	0 0 0 0 0 0 0 0 0 9
word sorry to	-2 -5 3 0 10 -2 -5 2 0 1
word sorte	0 0 0 0 1 -1 0 0 0 15
word souhaite	-1 3 0 0 0 0 -1 0 0 -1
word sound	3 -1 -1 0 0 0 -1 0 0 -4
word sous	-2 0 0 0 0 0 -1 0 4 1
word spatesten	1 0 0 0 0 0 -1 0 0 4
word speak	-11 2 -3 -1 -4 -6 25 -1 -1 24
word speak to	-1 -3 -1 0 0 -3 10 -1 0 -6
word speak with	-2 1 0 0 -2 -1 4 1 0 21
word specialist	0 2 0 0 1 0 0 0 -1 -3
word spend	-2 -2 -1 -1 -4 -2 15 -2 -1 -19
word spijt	0 0 -4 7 -1 0 -1 0 0 1
word spoke	-6 -3 0 -1 0 -2 13 0 -1 -1
word spot	1 -1 -1 0 0 3 -1 0 0 7
word sprechen	-5 12 -1 -1 -3 0 0 -1 0 -13
word spreekt	10 -5 -1 0 0 0 -2 0 -1 -10
word spreken	11 -6 -1 0 0 -1 -2 -1 0 6
word spreken we	0 0 0 0 0 0 1 0 0 11
word spring	-2 -1 -1 0 4 -1 1 0 0 12
word sql	-11 -6 -1 -1 -4 -5 33 -3 -1 -3
word sr	-1 4 0 0 -4 -2 5 -1 0 -4
word sra	-1 4 -1 0 3 0 -2 -1 0 0
word ssa	-1 -1 0 0 4 0 -1 -1 -1 -5
word st	7 -5 -1 -1 3 -1 -2 -1 0 -21
word sta	0 0 0 0 0 0 1 0 0 -6
word staat	11 0 -5 0 0 0 -5 0 0 7
word stack	-1 0 0 0 3 0 -1 0 0 -6
word staff	-2 -1 -1 5 7 -1 -4 -1 0 -5
word stage	-1 4 0 0 4 0 -6 0 0 -7
word stakeholder	1 0 0 0 0 0 0 0 0 11
word stand	-14 -2 12 0 -2 4 -2 -1 5 -8
word stap	-1 7 0 0 -2 0 0 -2 -1 -3
word start	-15 -19 29 0 -9 72 -64 -9 15 -15
word start at	-5 -2 39 0 -3 -2 -25 -1 -1 -18
word start date	0 0 0 0 0 -3 4 0 0 7
word start in	5 -2 -3 -1 -2 8 -5 -1 0 6
word start on	4 -3 0 -1 -1 5 -2 -1 -1 -1
word start timemention	-1 -2 -1 -1 0 10 -4 -1 0 -11
word startup	0 0 0 0 0 0 0 0 0 16
word stata	-1 0 0 1 0 0 -1 1 0 5
word state	-4 -1 -1 -1 -5 -1 6 -2 10 5
word statement	0 -3 0 0 -1 0 4 0 0 0
word station	10 -3 -3 -1 0 0 -1 -1 0 -9
word stato	-1 -6 -1 0 6 0 -3 5 0 4
word statt	-1 0 0 1 0 0 1 0 1 6
word statu	-4 -3 -1 1 17 -2 10 -10 -7 -21
word statu :	-1 -1 -1 0 8 -1 -2 -9 8 -13
word statu of	-2 -2 0 0 6 0 12 -1 -13 -1
word stay	3 0 1 -1 -2 -1 1 -1 0 -3
word stay in	0 0 0 0 -2 0 3 0 0 -2
word steel	6 -1 -5 -3 0 4 0 -1 0 -12
word stelle	11 -16 -3 -3 -2 -4 17 -2 1 -31
word stelle als	6 -5 0 -1 -2 -2 7 0 0 -6
word stellen	0 0 0 0 0 0 0 0 0 8
word step	-9 3 -1 2 -2 2 6 0 0 11
word step :	5 0 -1 0 -1 0 -1 -3 0 11
word step for	-3 -2 0 0 0 0 5 0 1 -7
word steward	8 -6 -1 -1 0 2 -1 0 -1 -4
word still	18 -16 -25 -3 -15 -6 44 9 -5 -2
word still interest	-1 -3 -1 0 -3 -3 12 0 -1 -14
word stock	1 0 -1 0 0 0 0 0 0 7
word stone	-9 8 -2 -1 -5 0 -1 11 -1 -3
word stop	-5 -2 8 -1 0 -2 -3 -3 8 -1
word store	-6 1 1 8 -8 -1 -1 -2 9 -38
word store manager	-4 1 0 0 0 0 0 -1 4 -5
word story	0 0 0 0 0 0 0 0 0 30
word street	0 -1 4 0 0 -1 -1 0 0 -2
word structur	0 0 0 0 0 0 0 0 0 3
word structur interview	0 0 0 0 0 0 0 0 0 3
word stub	0 0 0 0 0 0 0 0 0 14
word stuck	-2 -2 10 0 -1 -1 -1 -2 0 -10
word student	0 0 0 0 0 0 0 0 0 4
word studio	-9 4 -1 0 -1 11 -2 0 0 0
word study	1 0 0 0 0 0 0 0 0 26
word stunde	2 11 -1 0 -2 0 -9 0 -1 0
word stunden	1 -1 0 0 0 1 -1 0 0 8
word stuur	12 2 -5 0 -1 -4 -4 0 0 -5
word stuur ik	13 -3 -5 0 0 0 -5 0 0 -4
word su	-12 2 2 -1 1 2 -4 4 5 38
word su cita	0 0 0 0 0 0 0 0 0 6
word su entrevista	0 0 0 0 0 0 0 0 0 3
word su mensaje	-5 -1 -1 0 0 0 -1 8 0 -3
word su perfil	-3 3 0 0 1 0 -1 0 0 -2
word su solicitud	0 0 0 0 0 0 0 0 0 17
word sua	-7 -1 -2 -1 -4 -2 7 -2 11 -25
word sua agenda	-1 0 0 1 0 0 0 0 0 -6
word sua candidatura	-5 6 -2 -1 -2 -1 -3 -1 7 -31
word sua entrevista	1 2 1 -1 2 0 -2 -3 0 -1
word sua mensagem	-1 -1 0 0 0 0 -1 4 0 -4
word subject	-4 -3 -1 -1 -1 4 -2 7 0 -12
word subject to	-2 -1 0 0 -1 4 -1 0 0 0
word submission	-19 -2 0 0 1 0 0 -2 24 15
word submission for	0 0 0 0 3 0 0 0 -2 -2
word submit	0 -1 0 0 -1 0 4 0 -1 15
word submit your	0 0 0 0 0 0 0 0 0 8
word submitt	-3 -3 -1 -1 -6 -1 17 -3 0 9
word submitt to	0 -1 0 0 8 0 0 0 -6 -1
word submitt your	0 0 0 0 -7 0 0 0 8 6
word succ	-4 -1 -1 -1 -8 -3 22 -1 -2 -6
word succes	-1 -1 0 0 4 0 -1 0 -1 2
word succes in	0 0 0 0 1 0 0 0 0 7
word successful	-19 0 0 0 2 0 -1 0 19 3
word sucesso	-1 0 0 0 -3 0 0 0 5 -1
word suche	-1 -2 -1 1 0 -1 4 0 0 -3
word suchen	0 -3 0 0 2 -1 3 0 0 -16
word sud	-2 -1 0 -1 0 -2 6 0 0 -8
word suis	-4 -2 3 7 -1 0 -3 2 0 -7
word suit	28 -4 12 -1 0 -4 -28 -2 0 12
word suit ?	0 0 0 0 0 0 0 0 0 13
word suit you	-11 0 16 0 0 -1 -4 -1 0 -2
word suite	-1 -6 -1 -1 7 -2 10 -1 -3 -9
word suite a	0 -5 0 -1 6 0 3 0 -2 1
word suivant	-1 1 0 0 0 0 0 1 0 -5
word sul	0 0 0 0 1 0 0 0 0 -3
word sulla	3 -3 0 0 1 0 0 0 0 -5
word summer	0 -1 0 -1 -1 5 -2 0 0 3
word summit	1 3 0 0 -4 0 0 0 0 -6
word suo	-1 3 0 0 1 0 -2 0 0 6
word suo colloquio	0 0 0 0 0 0 0 0 0 7
word suo curriculum	0 1 0 0 0 0 0 0 0 -7
word suo profilo	0 0 0 0 1 0 -1 0 0 -3
word super	7 -2 -3 0 0 0 -3 2 -1 -21
word supervisor	7 -6 -5 2 0 0 4 -1 0 -7
word support	1 -2 0 0 -4 0 -2 11 -5 -1
word sur	-1 -3 -1 -1 8 -3 9 -3 -5 1
word sur la	0 0 0 0 0 0 0 0 0 6
word sur le	4 0 0 0 0 0 -3 0 0 1
word sur notre	0 -1 0 0 5 0 0 0 -3 -6
word sure	-53 32 25 -1 -1 0 -2 -1 0 20
word survey	4 -4 -1 0 6 0 -1 -1 -1 -6
word sus	0 4 -1 0 0 0 -2 0 0 1
word sync	-1 -1 0 0 0 0 2 0 0 6
word system	-6 3 -1 4 -11 0 -8 -1 21 -4
word t	-1 2 0 0 0 0 -1 0 0 16
word t #	0 0 0 0 0 0 0 0 0 10
word table	0 -1 0 0 0 0 1 0 0 4
word tag	0 11 5 0 -3 0 -10 1 -3 5
word tag frau	-3 9 1 0 -2 0 -2 -1 -2 -1
word tagen	0 0 0 0 -3 0 0 0 3 -4
word take	-36 -25 14 11 -25 -20 80 -8 7 -37
word take #	0 0 0 0 0 0 0 0 0 12
word take a	-2 -3 0 0 -10 0 -8 1 22 -9
word take about	-2 4 0 0 0 0 0 0 0 -4
word take home	-3 -6 -1 -1 3 -1 18 -2 -8 -9
word take it	-7 -3 9 0 -8 0 12 -1 -2 -11
word take place	-14 4 12 -1 0 0 0 0 0 -1
word take the	-2 0 -1 0 -1 -10 15 -1 0 4
word take up	-6 -2 -1 0 -2 -1 12 0 0 -9
word take you	-7 -5 -1 0 4 2 10 -2 -1 -10
word taken	-2 -2 0 8 -3 0 -3 3 -1 5
word taking	-1 -2 0 1 -4 0 2 0 6 16
word taking part	0 0 0 0 0 0 0 0 0 12
word taking the	0 0 0 1 -5 0 0 0 6 9
word tal	-2 4 -1 0 0 0 0 0 0 -4
word talent	-1 -1 0 0 13 -1 -1 0 -8 4
word talento	5 -3 0 0 1 3 -5 -1 -1 -1
word talk	0 19 5 -3 -9 -7 1 -4 -2 -1
word talk about	1 8 -1 0 0 -4 -4 0 1 9
word talk it	-3 -2 -1 0 -1 2 5 0 0 -7
word talk on	0 -6 0 0 0 7 -1 0 0 -12
word talk timemention	0 0 12 -1 0 -2 -7 -1 -1 -3
word talk to	3 8 -3 0 -1 -2 -4 0 0 10
word tallfir	-1 1 -1 0 0 -1 -19 20 -1 -12
word tard	2 -2 -3 3 4 -1 -2 -1 0 -10
word tarde	-2 -8 -3 5 5 -1 7 -2 -1 -21
word tardi	7 -1 -1 0 -1 0 -2 -2 -1 -15
word target	0 0 0 0 0 2 -1 0 0 3
word task	-1 -3 -1 0 0 -2 9 -1 -1 21
word te	16 -16 -3 2 10 -6 11 -13 -2 -57
word te comparto	1 -1 -1 0 0 -1 2 -1 0 -6
word te espera	0 3 0 0 -1 0 -1 0 -1 0
word te esperamo	0 0 0 0 0 0 0 0 0 9
word te llamo	-1 0 -1 0 0 0 3 0 0 -1
word te mando	3 -3 1 0 5 -3 -2 -1 0 -5
word te nemen	5 -1 0 0 0 -1 -3 0 0 -1
word te va	1 -3 2 0 0 0 0 0 0 2
word teach	7 -3 -1 0 -2 -1 -1 0 1 -8
word teacher	-2 -1 0 0 -12 6 6 -1 5 3
word team	-5 2 10 -6 -6 -7 -26 16 23 15
word team !	2 0 0 0 0 3 -3 0 0 -3
word team is	-4 1 1 -1 -1 -1 -5 9 0 0
word team like	0 0 0 0 0 0 0 0 0 9
word team will	-2 -2 -4 0 -6 -1 -9 11 14 -8
word tech	3 -1 -3 0 -5 -1 -4 -3 13 -40
word tech lead	4 -4 0 0 0 0 0 0 0 -1
word technical	25 -4 -8 5 -1 -5 -7 -4 -2 -12
word technical interview	2 -2 -7 8 0 0 -1 0 0 -8
word technicien	0 0 0 0 0 0 -1 1 0 4
word tecnica	11 -6 -1 1 -2 3 -4 -1 -1 -7
word tecnica de	1 -1 -1 1 -1 3 -2 0 0 -6
word tecnico	2 2 0 0 -4 0 -1 0 3 1
word teil	2 0 0 0 0 0 0 0 0 -8
word telefon	0 -2 -1 0 0 0 4 0 0 -12
word telefonat	2 15 -1 0 -2 -1 -10 0 -2 -10
word telefonicamente	7 -2 0 0 0 0 -3 -1 0 -3
word telefonisch	4 5 0 1 -1 0 -7 0 0 -10
word telefono	1 0 0 0 0 0 1 0 0 -4
word telegram	0 0 0 0 0 0 0 0 0 15
word telephone	7 9 -1 -1 0 0 -8 -1 -5 9
word telephonique	3 -1 0 0 0 0 -1 1 0 -3
word tell	-8 -3 -7 7 -14 1 33 -4 -3 6
word tell me	-6 4 -5 8 -12 -8 25 -3 -2 -17
word tell us	0 -7 0 0 0 9 -1 0 0 6
word tell you	0 1 0 0 0 2 -1 0 -1 15
word tem	3 -5 0 0 -1 -1 5 -1 0 -2
word temo	-1 0 0 0 -2 5 -1 0 0 -7
word temp	9 -10 0 0 2 0 1 0 0 -2
word temp de	0 0 0 0 -2 0 4 0 0 -1
word tempo	1 -7 -1 -1 2 -1 10 -2 -1 -5
word ten	25 4 -4 -2 7 0 -28 -3 1 21
word ten minut	0 7 0 0 0 0 -6 0 0 10
word tendra	0 0 0 0 0 0 0 0 0 4
word tendria	0 3 0 0 0 0 2 -1 -3 6
word tenemo	0 0 0 0 0 0 -1 0 2 3
word tengo	-3 -1 -1 3 2 0 1 -1 0 7
word tenho	-1 -3 -3 3 -1 0 7 -1 0 -2
word tentative	-1 -1 -1 0 -1 0 -2 7 0 -4
word ter	-2 -1 -2 4 4 0 -2 -1 0 -5
word teria	0 3 0 0 0 0 -1 0 -2 12
word term	4 -7 -1 0 -6 18 -5 -2 -1 5
word termin	5 -3 -1 7 -2 -1 -3 -1 -1 -19
word termin am	-2 -1 -1 7 0 0 -2 0 -1 0
word termin bei	2 -1 0 0 0 0 0 0 0 -3
word termin fur	3 0 0 -1 0 0 -1 0 0 -10
word terminbestatigung	-1 0 0 -1 0 0 -1 3 0 -2
word termine	-3 7 0 0 -1 0 -1 0 -1 0
word terug	-1 -2 0 2 -3 -1 11 -5 0 -3
word tesi	0 0 0 0 0 0 0 0 0 5
word test	0 -16 -2 -1 -3 -5 42 -5 -9 11
word test is	0 0 0 0 0 0 0 0 0 8
word teste	3 2 0 0 -6 0 -1 -1 4 -6
word text	2 -5 -2 -1 -1 -1 -28 30 6 7
word text me	5 -3 -2 0 -3 -1 -25 31 -2 -14
word th	-6 12 2 0 0 0 -6 0 0 -7
word th floor	1 -1 0 0 0 0 0 0 0 4
word than	-2 -4 5 -2 0 -1 5 0 -1 32
word than #	-1 -1 3 0 0 0 -1 1 0 1
word thank	-42 8 -27 2 18 -25 -4 3 67 31
word thank !	-1 -1 0 0 -3 -1 5 0 1 8
word thank again	0 0 0 0 2 0 0 0 0 9
word thank for	-18 12 -12 16 -24 -6 -13 20 25 -36
word thank you	-10 -12 -8 -9 25 -12 9 -3 22 42
word that	-9 13 -10 12 -1 4 -13 -12 16 6
word that i	0 0 -1 0 3 -2 1 0 0 3
word that is	0 0 0 0 -1 0 2 0 0 7
word that suit	0 3 0 0 0 0 -2 0 0 3
word that the	-13 0 12 1 0 2 -2 0 0 -1
word that we	-1 -1 -8 9 -1 0 6 -1 -3 2
word that work	-8 14 -1 -1 -1 0 -2 0 0 -4
word that you	10 12 -10 -4 13 12 -29 -7 4 -25
word that you're	2 0 -1 0 -1 0 1 0 -1 -10
word that your	3 -3 -3 -2 -6 0 -8 3 15 5
word that'	4 -3 10 -1 6 4 -14 -2 -3 -24
word the	-33 -77 2 48 19 -35 74 -27 29 39
word the #	0 -2 4 3 0 0 -5 0 0 -1
word the above	11 5 -15 0 0 0 -1 0 0 0
word the admission	0 0 0 0 0 0 0 0 0 16
word the analyst	-8 9 0 0 -1 -2 2 0 0 1
word the assessment	0 0 0 0 0 -2 3 0 0 -6
word the attach	0 0 0 0 0 -1 3 0 0 -17
word the best	-3 3 -5 21 -1 -1 -10 -3 -2 -1
word the board	-12 1 -1 -2 2 -1 15 -1 -1 1
word the budget	-2 -2 -1 10 -6 -4 9 -3 -1 -3
word the calendar	3 0 -1 1 -1 0 -2 -1 0 -7
word the call	3 -1 -1 0 0 0 -1 0 0 9
word the candidate	-3 -5 13 0 -1 0 -3 0 0 2
word the client	-14 7 -2 0 9 -3 16 -2 -11 -20
word the committee	-1 -4 -1 -1 0 -1 0 -1 11 14
word the company	0 0 0 1 0 0 0 0 0 11
word the contract	0 0 0 0 0 4 -2 0 0 6
word the conversation	3 0 0 0 0 0 -1 0 0 -8
word the data	0 5 0 0 -1 0 -6 0 2 6
word the day	19 -5 2 -3 0 -4 -4 -4 -1 -5
word the department	-1 -1 0 10 -1 1 -6 -1 0 4
word the detail	6 -5 0 0 0 0 0 0 0 -3
word the director	-7 -1 -2 12 0 0 -1 -1 -1 -2
word the employer	-2 -2 0 7 -2 0 -1 -1 1 0
word the end	-1 -3 -1 -1 13 -2 -30 -3 27 -9
word the final	2 3 -2 0 7 -5 -2 -1 -1 -12
word the first	-1 2 -1 0 -1 3 -1 0 -1 -1
word the flat	0 0 0 0 0 0 0 0 0 10
word the follow	-6 2 0 4 -2 0 -1 0 3 9
word the form	-1 0 0 0 0 -1 2 0 0 11
word the front	3 -1 0 0 0 0 -1 0 -1 0
word the gate	1 0 0 0 0 0 0 0 0 8
word the head	2 -2 -1 0 -4 -1 2 -1 5 -22
word the hiring	-4 0 2 -4 8 -1 14 -6 -10 -21
word the human	0 0 0 0 0 0 0 0 0 4
word the inconvenience	0 0 1 0 0 0 0 0 0 3
word the interview	1 -12 25 3 -7 -1 -6 3 -6 24
word the interviewer	4 -2 -1 -1 -4 0 4 0 0 -10
word the invitation	-1 -2 -2 4 -1 0 -1 4 -1 -1
word the invite	-24 -1 29 0 -1 0 -1 0 0 0
word the job	-14 -6 -3 6 36 -17 6 -8 0 -8
word the landlord	0 0 0 0 0 0 0 0 0 7
word the last	8 0 0 0 0 0 -6 0 0 -3
word the link	1 -5 3 0 -1 0 4 0 -1 3
word the list	2 0 0 -1 0 0 -1 0 0 3
word the lobby	0 0 0 0 0 0 0 0 0 5
word the meantime	0 0 0 0 0 0 0 0 0 -3
word the message	0 0 0 0 1 0 0 0 0 13
word the month	-3 -1 0 0 -3 -1 -13 -2 23 -7
word the morn	-5 0 -1 2 -5 0 11 -1 0 -3
word the name	-1 -1 0 0 0 -2 5 -1 0 -14
word the new	-5 -1 4 6 -10 -1 11 -2 -2 9
word the next	-3 5 -1 -1 11 -3 -6 -2 0 -8
word the number	2 -1 0 0 -6 0 -3 3 7 -22
word the offer	-2 -2 -1 0 -2 18 -9 -1 -2 -3
word the office	23 0 -9 -2 -2 -3 -5 -2 -1 -17
word the open	0 0 0 0 0 0 0 0 0 4
word the opportunity	0 0 0 0 0 0 0 0 0 31
word the order	0 0 0 0 -3 0 -2 9 -3 -4
word the other	1 -2 -4 -3 21 -9 -2 -1 -1 -8
word the outcome	1 -1 0 0 -2 0 0 0 3 -2
word the owner	2 -1 -2 18 -13 -1 -2 -1 0 7
word the panel	-10 0 -7 -1 -2 -1 6 -5 20 0
word the partner	5 -2 -3 -1 -1 0 2 -1 0 -2
word the plan	0 0 0 0 0 0 0 0 0 5
word the position	-1 -4 -1 0 18 1 0 -1 -13 1
word the post	-6 -4 -3 23 3 5 -29 -6 18 -21
word the proces	-2 -11 0 0 -1 -3 18 0 0 -4
word the question	0 0 0 0 3 -1 -2 0 0 9
word the record	0 0 0 0 0 0 0 0 0 5
word the right	0 0 0 0 0 0 0 0 0 6
word the role	-6 13 -4 0 13 2 -11 -1 -6 0
word the salary	-2 -7 0 0 0 6 5 0 0 8
word the same	-3 -6 17 -1 -1 -1 -5 0 0 12
word the schedule	2 -1 -3 -1 0 8 -4 0 0 -8
word the school	1 -1 0 0 -9 -1 12 -1 -1 -10
word the search	-6 -2 -1 3 17 -8 6 -5 -4 -16
word the second	18 -4 -7 -1 -7 -3 5 -1 -1 16
word the shop	-2 -2 -3 -2 5 -3 -14 25 -3 -21
word the show	0 0 0 0 0 0 0 0 0 5
word the side	5 -1 -2 0 0 -1 -1 0 0 -15
word the spot	0 0 0 0 0 0 0 0 0 3
word the statu	0 -1 0 1 7 0 0 -1 -5 -6
word the team	-16 -3 -1 0 -9 -4 13 4 16 -29
word the term	-1 -4 0 0 -5 16 -4 -1 0 -1
word the time	3 2 -6 0 -3 -1 -1 0 5 36
word the timemention	1 -6 6 -9 -3 -3 -4 16 3 7
word the truste	0 -1 0 0 6 -3 -2 0 0 1
word the week	-3 14 36 0 -4 -3 -41 -1 2 -5
word the weekend	-4 -2 -2 -1 -4 -11 22 -2 4 -4
word the whole	18 0 -17 0 1 0 0 0 0 3
word their	-8 9 -1 0 -7 -3 12 -1 -1 9
word them	-21 -10 -10 -2 -17 -9 65 -4 10 -15
word then	-15 -13 31 -5 -8 -5 -18 6 28 -8
word then !	7 -2 -1 0 -1 0 -3 0 0 -3
word theo	0 0 0 0 0 0 0 0 0 7
word there	5 -2 -5 14 6 -3 -11 -2 -2 15
word there is	0 1 0 0 0 0 -1 0 1 11
word there will	-4 -1 -2 8 0 0 -1 -1 0 -4
word there'	-7 -3 5 3 8 0 -6 -1 -1 13
word these	-3 1 0 0 -6 -1 16 -3 -3 -18
word thesi	0 0 0 0 0 0 0 0 0 7
word they	-21 0 -11 -6 66 18 -29 -9 -7 21
word they want	2 -2 -2 0 1 28 -26 0 0 -1
word they'll	-7 -1 -1 -2 0 -1 13 -1 0 8
word they're	-13 9 -4 -2 -1 -3 23 -2 -7 -15
word they've	-3 3 0 0 1 -1 0 0 0 4
word thing	-14 10 -3 0 -9 -7 31 -5 -3 -1
word think	0 -5 -1 0 7 7 -6 -1 0 2
word think about	1 0 0 0 4 -1 -2 0 0 -1
word thirty	2 0 -1 0 0 0 0 0 0 -5
word this	-4 -27 -7 10 29 -19 -14 28 5 75
word this because	0 0 0 0 0 0 0 0 0 11
word this confirm	0 0 0 0 0 0 0 0 1 -20
word this email	2 -2 -1 0 -1 0 -1 0 3 -5
word this event	0 0 0 2 0 0 0 0 0 -6
word this invitation	-8 -3 -3 -1 -3 -2 -2 21 0 -9
word this is	11 -7 -5 -1 -2 0 -5 10 -1 15
word this isn't	-1 -1 0 -4 5 -1 4 -1 0 -3
word this message	2 -1 -1 0 0 0 0 0 0 6
word this occasion	0 -2 0 0 4 0 0 0 0 6
word this one	1 -1 0 0 1 0 -1 0 0 -7
word this position	0 0 0 0 0 0 0 0 0 5
word this time	2 -4 -4 -1 23 -2 -6 -4 -4 6
word this week	-11 6 7 -3 -20 -3 -6 10 19 2
word this weekend	0 1 0 0 -1 0 -1 0 2 -12
word this year	0 0 0 0 0 0 0 0 0 26
word those	0 1 -1 0 -11 0 0 0 12 4
word thought	-2 -1 -1 -1 3 -3 7 -2 -1 3
word three	-12 -2 -4 -2 -10 8 21 -5 6 10
word three days	0 -1 0 0 0 -1 3 -1 0 -1
word three time	-1 6 0 0 -1 0 -3 0 -1 0
word three week	-3 -14 -1 -1 -1 11 9 -1 0 -7
word thrill	1 -1 0 0 0 1 0 0 0 -8
word thrill to	0 0 0 0 0 1 0 0 0 3
word through	22 -9 -6 -6 19 -6 -24 -9 19 -12
word through the	1 0 -1 0 0 0 0 0 1 14
word through timemention	3 -2 -1 -1 -1 4 -3 0 0 -4
word through to	25 4 -2 -2 0 -5 -15 -3 -2 -9
word through your	0 0 0 0 0 0 0 0 0 4
word thursday	0 0 0 0 0 0 -7 7 0 1
word ti	14 -14 4 -1 -1 -3 8 -6 -1 4
word ti aspettiamo	0 0 0 0 0 0 0 0 0 14
word ticket	-1 -1 0 0 -1 0 -3 9 -3 -7
word ticket #	0 0 0 0 0 0 -4 9 -3 -20
word tien	2 2 -1 0 -3 -1 3 -1 -2 -10
word tiene	0 0 0 0 0 0 0 0 0 9
word tijd	-3 -2 0 0 -1 -2 2 -1 6 -8
word till	-3 -3 -5 -9 -4 -4 25 -15 18 -20
word till timemention	-4 -1 -3 -7 -1 -2 3 -4 19 -7
word time	-6 15 23 -2 13 4 -44 -3 1 24
word time :	-3 -1 2 4 0 0 0 0 0 1
word time and	0 -1 1 0 4 0 0 0 -2 2
word time are	0 0 0 0 0 0 0 0 0 -3
word time for	-11 11 4 -1 -1 -1 -1 -1 0 1
word time here	0 1 0 0 0 0 0 0 0 -3
word time in	0 5 0 0 0 0 -5 0 1 2
word time new	-3 0 -1 1 0 0 0 3 0 -6
word time to	-3 8 -1 -1 -5 -1 -2 -1 6 9
word time you	3 0 0 0 1 0 -2 0 0 3
word timemention	14 34 14 7 -26 -18 -32 21 -14 18
word timemention !	24 -8 -16 -7 2 -6 6 10 -3 -11
word timemention #	33 12 -2 -7 -3 0 -23 -8 -2 30
word timemention :	-5 -1 -3 6 -1 -2 8 -2 -1 6
word timemention ?	-9 24 -2 -3 -4 7 -6 -3 -3 -17
word timemention a	9 -4 -2 0 -1 1 -1 -2 0 -58
word timemention about	0 -1 0 0 0 0 2 0 0 6
word timemention al	4 -2 0 0 0 0 -1 -1 0 -9
word timemention an	2 0 -1 0 0 0 0 0 0 -5
word timemention and	-3 -10 -4 -6 1 -5 -7 -7 41 14
word timemention at	18 -12 3 -6 -2 -2 6 -4 -1 -44
word timemention au	3 -13 10 -1 0 1 1 0 0 -11
word timemention auf	0 0 1 0 0 0 0 0 0 5
word timemention avec	2 0 -1 -1 0 0 0 0 0 -3
word timemention be	-6 10 -3 0 0 0 0 0 0 -5
word timemention before	-4 0 0 0 0 0 5 0 0 0
word timemention bei	1 -1 0 0 -1 0 0 0 1 -5
word timemention by	-1 0 2 0 0 0 0 0 0 10
word timemention call	0 0 0 2 0 0 -1 0 0 -3
word timemention can	0 0 0 0 0 0 0 0 0 8
word timemention com	-1 0 0 3 -1 0 0 0 0 2
word timemention como	-2 0 0 0 0 0 4 -1 0 -2
word timemention con	1 0 0 0 0 0 0 0 0 10
word timemention dans	1 0 0 0 0 0 0 0 -1 7
word timemention de	7 0 0 0 0 0 -7 0 0 3
word timemention e	-2 1 3 0 0 0 1 -2 0 8
word timemention een	0 5 0 0 -1 0 -1 0 -2 3
word timemention eine	-1 4 0 0 0 0 -1 0 -2 -1
word timemention en	3 0 0 0 0 0 0 0 0 19
word timemention esta	0 0 0 0 0 0 0 0 0 3
word timemention for	23 -5 -2 -3 0 3 -6 -3 -6 -19
word timemention fur	0 2 0 0 0 0 0 0 0 4
word timemention has	-6 -4 14 3 0 -3 -2 -1 0 -4
word timemention if	-9 5 0 -1 0 10 -3 -1 0 -4
word timemention il	-2 1 0 0 0 8 -5 0 0 -4
word timemention im	2 0 0 0 0 0 -1 0 -1 5
word timemention in	12 -13 6 -1 -1 0 -1 -1 -2 4
word timemention instead	-9 -2 14 0 0 -1 -2 0 0 -3
word timemention interview	-5 -1 7 1 0 0 0 -1 0 -21
word timemention is	-35 -4 51 7 -2 -3 -8 -7 1 16
word timemention ist	13 3 -7 -2 0 -2 -3 -1 0 -3
word timemention it	3 -1 3 -3 0 0 -1 0 0 -2
word timemention je	-1 9 -6 0 0 0 -1 0 0 -4
word timemention komt	0 0 0 1 0 0 0 0 0 4
word timemention la	0 0 0 1 0 0 0 0 0 6
word timemention le	0 1 0 0 0 0 0 0 0 6
word timemention lunch	29 -2 -1 -2 -1 -4 -13 -4 -1 -9
word timemention na	7 0 -4 0 0 0 0 -2 0 -3
word timemention nao	-1 0 3 0 0 0 -1 0 0 -3
word timemention new	-2 0 3 0 0 0 0 0 0 2
word timemention nicht	-1 17 -13 -1 0 0 -1 0 0 -5
word timemention niet	0 0 1 0 0 0 0 0 0 -6
word timemention no	4 -1 5 0 0 0 -1 -5 -1 1
word timemention non	-3 -2 10 -2 -1 -1 -4 2 0 -3
word timemention o	-2 6 -1 0 -1 0 -1 0 0 -16
word timemention oder	-5 19 -12 0 0 0 -1 0 0 -6
word timemention of	-1 6 -4 0 0 0 -1 0 0 -10
word timemention on	12 -8 0 0 0 0 0 -2 0 0
word timemention op	15 -5 -1 -1 -1 -1 -5 -2 -1 1
word timemention oppure	-1 3 0 0 0 0 -2 0 0 -6
word timemention or	-61 102 -9 -3 -2 -6 -16 -3 -2 1
word timemention ou	-6 3 7 -1 -1 -1 -2 -1 -1 -30
word timemention over	8 -1 -6 0 0 0 0 0 0 -2
word timemention para	-1 2 -2 -1 -1 -2 9 0 -5 17
word timemention passt	-2 1 -1 0 0 0 0 3 0 0
word timemention per	-3 -2 -1 -1 -1 -2 12 -2 -1 26
word timemention please	0 -6 -3 2 0 2 3 -5 7 21
word timemention por	1 -1 0 -1 0 2 -1 0 0 -3
word timemention pour	10 -10 0 -1 2 0 -1 0 -1 10
word timemention presso	1 0 0 0 0 0 0 0 0 -3
word timemention rather	-1 0 4 0 0 0 -2 0 0 -3
word timemention s	-5 -5 6 21 11 -3 -18 -4 -3 5
word timemention same	-12 -2 24 -4 0 0 -1 -5 0 -7
word timemention so	-3 -5 7 -6 -1 -1 6 3 -1 -9
word timemention su	0 0 0 0 0 0 0 0 0 6
word timemention suit	-9 11 -2 0 0 0 0 0 0 17
word timemention sur	4 0 0 0 0 0 -3 0 0 -1
word timemention te	-3 -10 -1 0 0 0 14 0 0 -3
word timemention tengo	0 0 0 0 0 0 0 0 0 4
word timemention the	11 -5 -2 19 -12 -3 -8 -1 0 1
word timemention then	-1 -1 2 -1 0 -1 2 -1 0 -6
word timemention through	3 -2 0 -1 0 4 -1 -2 0 -1
word timemention timemention	-17 28 -6 -1 -1 -1 -4 3 -1 -12
word timemention to	-11 7 6 -1 -1 2 -8 -1 7 20
word timemention us	-3 0 -1 0 0 0 0 5 0 4
word timemention verzetten	0 0 1 0 0 0 0 0 0 13
word timemention via	2 -1 0 0 0 0 0 0 0 -4
word timemention voor	-1 -1 -1 0 0 5 -1 0 0 -13
word timemention we	0 0 0 0 0 0 0 0 0 8
word timemention with	15 -8 -3 -1 -1 3 -4 1 -1 -23
word timemention work	-3 8 -3 -1 0 -1 1 0 0 8
word timemention would	1 0 0 0 0 0 0 0 0 -4
word timemention y	0 0 0 0 0 0 0 0 0 6
word timemention zu	1 -1 0 0 0 0 0 0 0 -3
word timemention zum	1 0 0 0 0 0 0 0 0 12
word timing	-3 -4 20 4 -8 -1 -6 -2 0 -4
word tips	-7 -1 -1 -2 0 0 11 -1 0 0
word to	-111 54 12 11 16 17 60 -21 -37 74
word to !	-5 -2 0 0 -3 0 0 0 10 0
word to #	-2 -8 -1 0 -1 9 4 -1 1 11
word to a	0 1 2 -1 2 -1 -1 -1 -1 12
word to accept	0 0 0 0 0 4 -3 0 0 3
word to all	-2 -3 12 0 -3 0 -1 -1 -2 -6
word to an	0 2 0 0 1 0 -1 0 0 13
word to another	-1 -1 -1 -2 9 -1 -3 0 0 11
word to answer	-1 -1 -1 0 -2 -1 -13 20 -1 0
word to apply	0 0 0 0 -5 0 0 0 6 14
word to arrange	-1 0 -2 -1 0 0 5 -1 0 -3
word to ask	0 0 0 0 0 0 0 0 0 12
word to attend	4 1 0 0 0 0 0 -1 -3 1
word to be	-1 -2 3 -4 4 0 5 -1 -4 38
word to bring	-9 -1 -2 -1 0 0 15 -2 0 -7
word to cancel	-1 -1 -1 20 -3 -1 -12 0 0 14
word to change	3 -2 0 0 0 0 0 0 0 9
word to choose	0 -1 0 0 4 -1 -1 0 0 0
word to come	-1 7 0 17 -13 -1 -8 -1 0 -9
word to complete	-2 2 0 0 -1 0 6 -1 -4 1
word to confirm	-7 7 0 0 -1 3 -1 0 0 11
word to do	0 5 0 10 11 -4 -15 -5 -2 -10
word to everyone	5 0 0 -1 0 0 -7 0 5 2
word to find	-9 -4 24 -4 -5 -1 -4 2 0 4
word to follow	6 -2 0 -1 -1 2 -4 -1 0 -7
word to get	-1 1 0 0 0 0 1 0 0 10
word to give	2 0 0 0 1 0 -1 0 -1 4
word to go	-5 -3 -1 -1 -3 -3 10 -1 6 19
word to have	-5 -8 -3 -5 7 21 -11 4 -2 -40
word to hear	-4 8 -2 1 6 -2 0 -1 -7 17
word to hire	-1 0 -1 5 -5 -1 3 0 0 4
word to inform	-7 2 -1 -1 -3 18 -10 2 -1 4
word to interview	3 2 -1 -1 -3 -1 -1 -1 3 35
word to invite	-2 -1 0 -1 -2 0 -3 -1 10 10
word to it	3 0 -1 0 0 0 -1 0 0 -8
word to join	-3 -2 -1 -1 8 9 -3 0 -8 -8
word to keep	0 0 0 0 0 1 0 0 0 4
word to know	-2 11 -2 -1 3 0 -4 -1 -2 1
word to let	5 -2 -8 8 -1 -1 -1 0 -1 -4
word to make	3 0 -3 0 0 0 0 0 0 7
word to me	-1 -3 -1 0 -2 -1 9 -1 0 6
word to meet	-8 15 -6 0 -11 -8 19 -2 3 -4
word to move	-1 0 6 0 2 -1 -4 0 -2 4
word to offer	-1 -1 0 0 0 4 -1 0 0 22
word to one	-1 0 0 0 9 0 -9 2 -1 0
word to our	-2 3 -2 -1 4 -1 0 -1 -1 -12
word to postpone	-2 -2 15 -1 -2 0 -4 -2 -2 -7
word to reach	3 2 -1 -1 0 0 -2 0 0 2
word to record	-3 8 0 0 0 0 -3 -1 -1 -2
word to report	-3 -1 -3 -2 0 0 12 -1 -1 0
word to reschedule	0 -3 5 0 0 0 0 0 0 14
word to review	0 0 0 0 -1 6 -1 0 -2 -3
word to say	-1 8 -1 -1 -6 -1 -2 1 3 4
word to schedule	-2 4 0 0 -1 -4 4 0 0 -4
word to see	-27 20 4 8 -14 4 8 -2 -1 -14
word to sender	0 0 0 0 -2 0 0 3 0 -4
word to set	-5 1 0 0 3 0 0 0 2 -4
word to share	-1 0 0 0 0 0 2 0 0 6
word to show	3 -2 -1 0 0 -2 2 -1 0 -7
word to sign	0 0 0 0 0 0 0 0 0 10
word to sit	0 0 0 0 -1 0 1 0 0 5
word to speak	-10 5 -1 0 -2 -2 11 -1 0 -1
word to start	0 -2 -4 0 -1 11 -3 -1 0 -12
word to stay	0 0 0 0 -1 -1 3 0 0 -2
word to take	-11 -6 6 18 -18 13 7 -4 -5 -22
word to talk	-5 21 -2 -1 -3 -8 0 -2 1 -3
word to tell	0 4 0 0 1 2 -5 0 -1 11
word to the	23 -13 -7 -10 7 -13 48 -12 -23 6
word to this	4 -5 -3 0 9 0 -1 6 -8 -4
word to timemention	-19 -3 31 -3 -1 -1 -1 -3 -1 -4
word to us	-1 7 -1 0 0 0 -6 2 0 -10
word to work	-1 -2 -4 -1 14 -1 -2 -3 -1 2
word to you	-5 0 -7 -2 -9 -3 35 -2 -6 -16
word to your	-4 -2 5 -2 -4 10 -3 3 -3 6
word tobia	4 3 0 0 0 0 -5 0 -1 -5
word toca	-1 3 0 0 0 -1 0 0 0 -3
word toda	0 0 0 0 -6 5 3 0 0 0
word todo	-2 -1 -1 2 3 0 -2 0 1 -3
word together	-2 0 -1 0 -1 -1 8 -2 -1 11
word toi	-3 -2 0 0 -4 20 -10 0 0 12
word told	-1 -3 -4 24 -12 -3 5 -3 -3 -9
word told you	-2 -2 -2 4 -9 -2 16 -2 -2 -11
word tom	0 2 0 0 0 0 -2 0 0 4
word toma	-4 0 4 -1 0 0 0 0 0 -1
word tomasz	0 0 0 0 0 0 0 0 0 19
word ton	-2 2 0 0 5 0 -4 0 0 3
word too	-2 -2 -3 -1 13 -4 5 -3 -2 12
word took	1 -2 -3 -1 16 -6 -4 0 -1 10
word top	6 -1 -1 -1 -1 -1 -1 -1 0 -6
word topic	0 0 0 0 0 0 0 0 0 12
word topic :	0 0 0 0 0 0 0 0 0 6
word tot	10 -1 -2 0 -1 -2 -9 -1 6 0
word tot timemention	10 -1 -1 0 0 -1 -6 0 0 -1
word total	-2 4 -4 14 -1 0 -9 -1 -1 16
word touch	5 -6 4 -4 -5 -3 -16 15 10 -18
word toujour	-1 -2 0 0 -1 -2 6 0 0 -7
word tour	0 2 0 0 0 0 -1 0 0 10
word tous	-2 2 5 -3 0 0 -1 0 0 7
word tout	1 -2 3 0 -3 -1 -2 -1 3 -6
word tout a	2 0 -1 0 -2 0 3 0 0 -4
word toute	-1 -1 -1 -1 -4 2 5 2 -2 1
word town	0 0 0 0 0 0 0 0 0 8
word tra	3 0 0 -1 0 0 -1 0 0 0
word trabajo	0 -1 0 0 0 0 0 0 0 -15
word trabalho	-1 3 0 0 -1 0 -1 0 0 3
word trae	1 0 0 0 0 0 0 0 0 5
word traga	0 0 0 0 0 0 0 0 0 10
word traiga	0 0 0 0 0 0 0 0 0 6
word train	2 -1 -3 0 -1 -3 8 -1 0 42
word trainee	1 -1 -1 0 0 0 5 -1 -3 -5
word transcript	-2 -2 0 0 0 0 5 0 0 8
word travail	0 -6 0 0 0 -2 9 0 0 9
word travaux	-2 -1 -2 0 -6 0 6 0 5 -3
word travel	-3 -1 -3 2 -2 -2 -4 15 -1 0
word travell	-3 -1 -4 -3 -2 -3 -1 19 -2 -5
word tre	2 -1 0 -1 -1 -1 1 0 0 -7
word treffen	0 0 0 0 0 0 0 0 0 6
word tres	4 6 -2 0 -2 -2 -3 -1 0 -9
word trial	49 -13 -29 -1 -6 12 -6 -6 -1 -47
word trial shift	29 -2 -24 0 -1 0 0 -1 0 -29
word troi	-6 10 0 0 6 0 -7 0 -1 -2
word trouble	-7 -1 3 -1 -2 -1 10 0 0 -13
word trouverez	0 0 0 0 0 1 0 0 0 -4
word truly	0 5 0 0 0 -1 -2 -1 0 -5
word trust	0 0 0 0 9 0 -1 0 -7 2
word truste	0 -1 0 0 6 -3 -2 0 0 1
word try	0 0 0 0 0 0 0 0 0 12
word tu	-1 5 4 -4 3 19 -20 0 -4 -1
word tu candidatura	1 7 0 0 -2 0 -4 -1 -1 -4
word tu cita	0 0 0 0 0 0 0 0 0 8
word tu entrevista	-2 1 7 -3 -2 0 -1 0 0 1
word tu inter	0 3 0 0 0 0 -1 0 -1 0
word tu perfil	-1 1 0 0 0 0 -1 0 1 7
word tu postulacion	0 -1 0 0 3 0 0 0 -1 -5
word tu proceso	0 -2 0 0 4 0 -2 0 0 -1
word tu solicitud	0 0 0 0 -1 0 -1 3 0 -5
word tu veux	0 0 0 0 5 0 -5 0 0 -1
word tua	-8 5 1 -1 0 7 -2 -1 0 -24
word tua candidatura	-1 0 0 0 2 -1 0 0 0 -14
word tudo	-1 -1 4 1 0 0 -2 -1 0 -7
word tudo bem	-1 -1 5 -2 1 0 -1 0 0 -1
word tuesday	18 -6 -1 0 0 0 -16 7 0 7
word tuesday april	0 0 0 0 0 0 0 0 0 5
word tuo	4 0 0 -2 2 0 -4 0 -1 6
word tuo colloquio	3 0 1 -1 -1 0 0 -1 -1 -2
word tuo cv	0 0 0 0 0 0 0 0 1 -3
word tuo profilo	0 1 0 0 0 0 0 0 0 3
word turn	-1 0 0 0 -4 -1 8 -1 0 8
word turno	2 -6 0 0 0 0 5 0 -1 1
word tus	0 0 0 0 0 0 0 0 0 4
word tut	-1 0 6 1 -1 0 -5 -1 0 -4
word tut mir	0 0 6 1 -1 0 -6 -1 0 -3
word tutto	2 -1 -1 2 2 0 -3 -1 0 -8
word tuya	0 1 0 0 0 0 0 0 0 -6
word twee	0 3 0 0 0 -1 -2 -1 1 6
word tweede	0 -2 -1 0 7 0 -3 0 -1 -2
word twice	0 2 0 0 0 0 -2 0 0 8
word two	-24 -20 -3 -4 -1 -13 78 -5 -9 -38
word two form	6 0 0 -1 -1 -1 -2 -1 0 -22
word two more	-17 4 -1 -2 -1 -1 19 -1 0 -3
word two of	-3 -5 2 -1 -1 0 13 0 -5 -4
word two week	-4 0 0 -1 -1 0 8 -1 0 4
word type	-1 0 2 0 0 0 0 0 0 8
word type :	-1 0 2 0 0 0 0 0 0 3
word u	13 -10 -4 -1 13 0 -5 -4 -2 7
word u op	3 -1 -1 0 0 0 0 0 0 -19
word u timemention	-2 4 -1 0 0 0 0 0 0 -1
word u uit	-4 5 0 0 0 0 0 0 0 11
word u wordt	-2 -3 0 0 9 0 -3 0 -1 -4
word uber	-5 0 -1 -1 0 1 4 -1 3 -4
word uber den	-1 2 0 0 0 0 0 0 0 -7
word uber die	2 -5 -1 0 -1 -2 7 0 0 -9
word uffici	3 0 0 0 0 0 -2 0 0 -1
word uffici di	3 0 0 0 0 0 -2 0 0 -1
word ufficio	0 0 0 0 -3 0 0 0 4 0
word uit	15 -4 0 0 -3 0 -3 0 -5 13
word uit voor	-2 3 0 0 0 0 0 0 0 18
word uiterlijk	6 -1 -2 0 -1 0 -3 0 1 3
word uiterlijk timemention	4 -1 0 0 0 0 -4 0 2 -5
word uitnodig	8 -5 -1 0 0 0 -1 0 0 8
word um	-6 -6 11 0 -1 -5 11 0 -3 -15
word um die	3 -1 0 0 -2 0 0 0 1 4
word um horario	-1 4 -1 0 0 0 0 0 0 -2
word um timemention	-1 -3 6 -1 0 0 -1 0 0 -1
word uma	-6 7 0 -1 2 -1 1 0 -2 -2
word uma decisao	0 0 0 0 1 0 0 0 0 -3
word umfrage	-1 3 0 0 -1 0 0 0 -1 10
word un	15 -6 20 -7 14 -3 -24 -1 -8 -37
word un cafe	0 0 0 0 0 0 0 0 0 4
word un colloquio	0 1 0 0 0 0 0 0 0 -7
word un creneau	6 -4 -1 0 0 0 0 -1 0 -1
word un entretien	6 -4 0 0 0 0 0 0 0 11
word un paio	-2 0 5 -2 0 -1 -1 0 0 -3
word un premier	-1 7 0 0 -1 0 -4 0 0 -6
word un'altra	-1 7 -3 0 -2 0 0 -1 0 -16
word una	-8 9 0 -1 8 -2 1 -5 -2 -13
word una primera	0 3 0 0 0 0 0 0 -2 -1
word una semana	0 0 0 0 0 0 1 -2 1 -4
word unable	3 0 0 0 0 0 0 0 -3 16
word unable to	3 0 0 0 0 0 0 0 -3 16
word und	7 -7 7 -4 3 -1 -7 10 -8 -21
word und melden	-1 0 0 0 1 0 -2 8 -5 7
word undeliverable and	0 0 0 0 0 0 0 0 0 4
word understand	-3 -3 -5 15 -1 -2 0 -1 -1 1
word une	-8 16 -2 2 8 -6 0 -3 -8 -14
word unfortunate	0 0 0 0 -2 0 3 0 0 28
word unfortunate we're	0 0 0 0 0 0 0 0 0 10
word unfortunate your	0 0 0 0 0 0 0 0 0 5
word unit	1 0 0 0 0 0 0 0 0 10
word unit #	0 0 0 0 0 0 0 0 0 9
word university	0 0 0 0 0 0 0 0 0 11
word unles	12 -9 0 0 0 -1 -2 0 0 -5
word uno	2 -2 2 -1 0 0 -1 0 0 -3
word uns	8 -10 0 -3 -4 1 8 5 -5 -10
word uns am	5 -4 0 0 1 0 -1 0 0 0
word uns bis	0 0 0 0 0 0 0 0 0 7
word uns fur	0 0 0 0 1 0 0 0 0 4
word unser	-8 8 -4 8 -1 -1 -3 2 -1 -5
word unser gesprach	0 0 -1 3 0 0 0 0 0 -2
word unsere	-3 4 -1 0 -4 0 1 0 3 4
word unserem	-2 -1 -1 0 -4 2 6 -1 -1 -19
word unserem haus	0 -1 0 0 -1 3 0 0 0 -7
word unseren	0 0 0 0 2 0 -1 0 -1 6
word unserer	7 -2 -2 0 0 -1 -1 -1 0 -13
word unsubscribe	0 0 0 0 0 0 0 0 0 13
word unsuccessful	0 0 0 0 0 0 -2 -5 7 2
word unter	1 -3 -1 0 0 -1 4 0 0 -8
word unterlagen	7 5 -1 3 -5 -1 1 -1 -9 6
word until	-19 -10 1 -3 -14 -4 11 21 16 -7
word until the	2 -2 -1 0 -2 -1 3 -3 4 -8
word until timemention	-6 -7 -2 -1 -1 -1 0 19 -2 -2
word up	-15 5 -1 -6 9 -4 -10 -2 24 35
word up a	0 -2 0 -1 12 -1 -3 0 -4 1
word up for	-1 -1 0 0 6 -1 -2 -1 0 4
word up interview	-1 0 0 0 0 0 3 0 0 6
word up on	-4 8 -1 0 0 -1 -7 5 0 17
word up to	-5 -2 -1 0 -3 -2 12 1 0 6
word up with	0 0 0 0 -6 0 1 0 6 -7
word upcom	11 -4 -3 -2 0 0 0 -1 0 -3
word upcom interview	11 -4 -3 -2 0 0 0 -1 0 -8
word updat	-35 -1 41 -1 -1 7 -8 -1 0 12
word updat :	-7 0 9 -1 0 0 0 0 0 -3
word updat resume	0 0 0 0 0 0 0 0 0 5
word updat the	-26 0 29 0 -1 0 -1 0 0 0
word update	-10 -6 -4 6 32 -3 -2 -17 5 -10
word update :	0 -1 0 0 -1 0 -1 -9 13 -5
word upload	0 -1 0 0 -1 0 7 -1 -3 -9
word urgent	-3 -1 -1 1 -2 -1 -14 21 -1 3
word us	-20 -11 -7 13 -11 17 14 -9 14 -63
word us !	-7 -2 2 -1 2 -10 15 -1 2 -13
word us about	0 0 0 0 0 0 0 0 0 12
word us and	0 -1 0 0 -1 0 -2 1 4 -4
word us by	-1 -7 0 0 0 9 -3 -5 8 -9
word us canada	-4 0 0 1 0 0 0 4 0 1
word us for	0 0 0 0 0 0 0 0 0 5
word us j	9 -1 -2 0 -1 0 -3 -1 -1 -13
word us know	-4 -1 -4 20 -9 0 1 -3 -2 -5
word us on	2 0 0 0 0 -2 0 0 0 11
word us your	0 0 0 0 0 0 0 0 1 7
word use	2 5 -7 -1 3 -3 4 -1 -2 6
word use the	5 -2 -7 -1 -2 -1 9 -1 -1 -7
word user	0 0 0 0 -1 0 0 1 0 10
word using	0 -2 4 0 0 0 0 0 -1 13
word using the	0 -2 4 0 0 0 0 0 -1 3
word usual	-3 -1 -1 0 -3 2 4 2 -1 2
word utei	-1 0 0 0 0 0 4 -2 0 -5
word uur	4 -1 1 0 -2 0 -1 0 0 10
word uurtje	-1 2 0 0 0 0 0 0 0 -3
word uw	3 -8 0 -1 -2 0 -3 9 0 25
word uw aanvraag	0 0 0 0 0 0 0 0 0 4
word uw afspraak	1 0 0 0 0 0 0 0 0 5
word uw gesprek	0 -1 1 0 0 0 0 0 0 9
word uw sollicitatie	3 -3 0 0 -6 -1 5 -1 3 -12
word v	1 -1 -2 -1 7 0 -2 0 0 -8
word v x	2 -1 0 0 0 0 -1 0 0 -4
word va	12 -6 4 -1 -3 1 -4 -1 -1 -12
word va ?	3 -3 0 0 0 0 0 0 0 3
word va bene	1 0 0 0 0 0 0 0 0 -4
word vacacion	0 0 0 0 -5 1 5 0 0 -3
word vacancy	-4 0 -1 0 -10 -4 -9 -5 32 -9
word vacante	2 2 -2 0 -1 -1 -3 -1 2 -5
word vacation	-2 -1 -3 -5 -1 -1 14 0 -1 -8
word vacatur	-1 -1 0 3 1 0 -2 1 0 1
word vacature	-1 -5 -1 0 14 -2 -4 -1 0 -10
word vaga	-1 4 -5 3 -16 -7 17 -2 7 -10
word vaga :	4 1 -2 0 0 0 0 -2 0 0
word vaga de	-5 3 -1 1 -10 -6 18 -1 0 -11
word vai	0 -7 0 0 0 0 9 -1 0 -1
word valeu	-1 0 0 0 0 0 2 0 0 -3
word valid	1 0 0 0 0 0 -1 0 0 12
word valide	0 0 0 0 0 1 -1 0 0 -3
word valutazione	0 0 0 0 0 0 0 0 0 6
word vamo	-1 0 0 2 0 0 0 0 0 -6
word vamo a	0 0 0 2 0 0 0 0 0 -3
word van	22 -22 -5 2 1 0 2 -4 3 -5
word van #	-2 1 0 0 7 0 -4 0 -1 19
word van de	0 -4 0 0 5 -1 -3 -1 4 -10
word van je	2 0 -2 0 0 0 2 -1 -1 4
word van timemention	4 -2 -2 4 -1 -1 -2 -1 1 -4
word van uw	0 -2 0 0 -4 0 6 0 0 -4
word vast	-2 7 -1 0 -1 0 -2 -1 0 -3
word vedere	4 -1 -2 0 0 0 0 -1 0 -3
word vediamo	0 0 0 0 0 0 0 0 0 14
word vediamo timemention	0 0 0 0 0 0 0 0 0 8
word veel	1 -5 -3 -1 2 -2 11 -1 -2 -10
word vehiculo	0 0 0 0 0 0 1 0 0 -3
word vemo	1 -1 2 0 0 0 -1 0 0 6
word vendor	0 0 0 0 0 0 0 0 0 12
word venga	1 0 0 0 0 0 0 0 0 -11
word venir	-1 3 0 0 0 0 0 -1 0 3
word ver	-1 0 0 0 3 0 -1 0 0 -11
word verder	-1 -2 0 0 -5 -1 11 -1 -1 -9
word verfahren	1 0 -1 0 -3 0 4 0 -1 -5
word verlegt	0 0 1 0 0 0 0 0 0 6
word verpleegkundige	-1 -1 -2 0 0 0 0 5 -1 -5
word vers	-2 -1 1 0 0 0 3 -5 5 3
word vers vous	-2 -1 1 0 0 0 3 -5 5 4
word version	-3 -1 0 0 0 0 5 0 0 14
word verstandni	-1 0 0 0 -2 0 5 0 -1 -1
word verte	0 0 0 0 0 0 0 0 0 7
word verwacht	2 -1 -1 0 -1 -1 4 -1 0 -13
word verwachten	2 0 -1 0 -1 0 1 0 0 -14
word very	4 3 -2 -2 7 -4 -2 -4 -1 9
word very much	0 0 0 -1 0 0 3 -1 0 9
word verzetten	0 0 1 0 0 0 0 0 0 15
word vet	15 -6 -3 0 -2 -1 -2 -2 2 -6
word veux	-4 -2 0 0 1 20 -15 0 0 -1
word vez	0 0 0 0 1 0 0 0 0 -8
word vi	-1 4 0 0 -1 0 -1 0 0 16
word via	6 0 -2 -1 -2 0 4 -3 -1 -3
word via zoom	1 -1 0 0 0 0 0 0 0 -8
word vida	0 0 0 0 -1 0 0 0 2 -4
word video	-13 47 -3 -2 -4 -2 -7 -6 -11 -13
word video call	-4 8 0 0 0 -1 -2 0 0 -7
word video interview	-1 13 -1 -1 -1 -1 -5 -2 -1 -14
word viel	-4 0 -2 -1 -4 -2 12 -1 3 -6
word viel erfolg	-3 -1 -2 -1 -1 -1 6 -1 3 -2
word vielen	-4 4 0 0 -6 0 -2 9 0 0
word vielen dank	-4 4 0 0 -6 0 -2 9 0 0
word viene	-1 1 2 -1 0 0 0 0 0 -3
word view	1 -2 -1 -1 6 7 -2 -2 -6 17
word view your	0 0 0 0 0 0 0 0 0 6
word vind	3 0 -2 0 0 1 0 0 0 -5
word vind je	3 0 -2 0 0 1 0 0 0 -5
word visa	0 -1 0 0 0 0 2 0 0 -8
word visit	-3 -3 9 0 -3 -3 5 -2 0 19
word visita	4 -2 -1 0 0 0 0 -1 0 8
word visita a	0 0 0 0 2 0 -1 0 0 -8
word visita del	0 0 0 0 0 0 0 0 0 4
word visite	-4 -1 0 0 -1 -1 9 -1 0 9
word visto	-1 2 0 0 0 0 -1 0 0 3
word visual	-2 3 0 0 -1 0 -1 -1 2 -10
word visual merchandiser	0 0 0 0 -1 0 0 -1 2 -8
word visum	0 0 0 0 0 0 0 0 0 4
word vite	3 -3 -1 0 -3 -1 -2 8 -1 -1
word vivo	0 0 0 0 0 0 0 0 0 3
word voce	-4 1 2 -2 -13 0 15 -2 4 19
word voce foi	0 0 0 0 -3 5 -1 0 0 6
word voce tem	-1 -5 0 0 0 0 7 -1 0 -2
word vogliamo	0 0 0 0 0 1 0 0 0 -4
word volgende	-2 9 -1 0 -3 -1 1 -3 -1 -7
word volgende stap	-1 7 0 0 -2 0 0 -2 -1 -3
word volgende week	-1 3 0 0 -1 -1 1 -1 0 -5
word voluntaria	0 0 0 0 0 0 0 0 0 6
word volunteer	0 0 0 0 0 1 0 0 0 12
word vom	0 -1 0 0 0 -1 2 0 0 -7
word vom timemention	2 0 0 0 0 0 -1 0 0 -6
word von	3 -1 0 0 -3 0 0 -1 2 -10
word voor	20 3 -6 -4 22 9 -27 -4 -12 1
word voor de	-1 -4 -1 -1 11 6 -6 -1 -2 7
word voor een	5 14 -1 -1 -1 -1 -11 -1 -3 3
word voor het	12 -12 0 0 -2 0 1 1 0 -1
word voor je	7 6 -4 -1 6 -1 0 -6 -6 -13
word voor timemention	-3 4 0 0 0 0 2 -1 0 -2
word voor uw	0 -1 0 0 5 0 -6 5 -3 1
word vor	3 -1 0 0 -1 0 -3 0 3 5
word vor ort	1 0 0 0 0 0 0 0 -1 -3
word vorgesehen	9 -2 -1 0 -2 -1 -1 -1 0 -12
word vorher	0 0 0 0 0 0 0 0 0 13
word vormittag	-2 3 0 0 0 0 -1 0 0 -3
word vorrei	0 0 0 0 0 0 0 0 0 3
word vorstellen	-1 -3 0 0 -2 9 -3 0 0 1
word vorstellungsgesprach	5 -1 -1 -1 -2 -1 -2 4 -1 -10
word vos	-3 11 -1 -1 10 -3 -5 -4 -4 -13
word vote	-6 0 -1 -1 -4 -1 15 -2 0 -2
word vote on	-5 0 0 0 0 0 7 0 0 -2
word votre	-2 -4 -7 -4 -15 1 38 1 -8 21
word votre candidature	0 5 -3 -1 -8 -1 -1 -2 11 4
word votre contrat	0 0 0 0 0 1 0 0 0 8
word votre cv	9 -2 0 0 -3 0 -2 0 -1 -3
word votre demande	0 0 0 0 0 0 0 0 0 15
word votre dossier	-6 8 0 0 -3 7 3 -1 -8 5
word votre entretien	0 -1 4 -1 -2 -1 5 -1 -2 -29
word votre message	-6 -1 -1 0 -4 -1 7 10 -2 -4
word votre part	0 -1 4 0 -1 0 0 0 0 4
word votre profil	6 -3 0 0 -1 0 -1 0 -1 0
word votre rendez	1 0 0 0 0 0 0 0 0 3
word vous	22 -19 7 -5 -18 2 24 -9 -3 -57
word vous a	0 0 0 0 0 0 0 0 0 13
word vous accueillir	-1 -1 -1 -1 0 8 -5 0 0 -1
word vous appeler	0 0 0 0 0 0 0 0 0 18
word vous aurez	0 0 0 0 0 0 -3 0 4 -1
word vous confirme	-1 0 -1 0 0 0 2 0 0 3
word vous du	0 0 0 1 0 0 0 0 0 6
word vous etes	0 0 0 0 0 0 0 0 0 11
word vous informer	0 -1 0 0 -3 0 7 0 -1 0
word vous joindre	-2 7 0 0 -1 -2 -1 0 0 -7
word vous le	0 -8 0 0 -1 -1 11 0 0 -2
word vous portez	-3 3 0 0 -1 0 0 0 2 -1
word vous pouvez	-3 -1 -2 0 -2 -1 4 0 5 1
word vous proposer	0 0 0 0 0 1 -1 0 0 -3
word vous proposon	-3 3 0 0 0 1 0 0 0 1
word vous rappelon	1 0 0 0 0 0 0 0 0 -3
word vous remercie	0 0 0 0 -1 0 2 0 0 -3
word vous remercion	0 0 0 0 0 0 -1 0 1 3
word vous rencontrer	1 0 0 0 0 0 0 0 -1 -4
word vous sera	0 -1 4 0 -1 0 0 0 0 -5
word vous trouverez	0 0 0 0 0 1 0 0 0 -4
word vous un	0 1 0 0 0 0 0 0 0 4
word vous va	5 -2 0 0 -2 0 -1 0 0 -4
word vp	4 1 -1 0 -2 -1 -1 -1 0 -3
word vraag	5 -5 0 0 0 0 0 0 0 1
word vragen	0 1 0 0 0 0 0 1 0 -4
word vul	-2 7 0 0 -2 0 -2 -1 0 -1
word w	-1 12 -3 -1 -5 -1 -6 -1 6 -11
word w #	3 -2 0 0 0 0 0 0 0 1
word w d	-2 1 0 0 -2 0 -3 0 7 -5
word waar	-3 -2 -1 0 -2 -1 -1 9 0 -9
word wait	2 -2 0 -3 -2 1 -8 12 0 29
word wait list	0 0 0 0 0 0 0 0 0 7
word walk	3 -1 -1 0 0 -2 2 0 0 -9
word wann	-1 9 0 0 -1 0 -5 0 0 5
word wanneer	0 2 0 0 0 0 -1 0 0 -9
word want	-9 5 -13 -7 5 58 -29 -8 -4 -3
word want to	0 9 -3 -5 3 3 -3 -4 -1 9
word want you	-1 -4 -7 -1 -2 33 -16 -1 -1 -27
word war	-5 9 -3 -1 4 -1 -1 -1 -2 18
word ware	0 6 -5 0 -1 1 -1 0 0 -2
word waren	-2 -7 0 0 7 -1 4 0 -1 -2
word waren sie	0 -7 0 0 -1 -1 10 0 0 2
word was	-54 -11 9 -5 50 -13 16 15 -7 90
word was a	-6 -4 4 -1 12 -3 4 -3 -3 2
word was not	0 0 0 0 3 0 0 0 -2 11
word was sent	0 0 0 0 0 0 0 0 2 -9
word wasn't	0 0 0 0 1 0 0 1 -1 4
word wat	3 -1 -2 -1 -1 -2 4 -1 -1 -6
word way	31 -5 -5 -2 2 6 -25 -2 -1 0
word we	-69 -62 21 1 101 0 19 -9 -1 5
word we are	-8 -7 8 -2 -4 6 15 -5 -3 14
word we ask	-8 0 0 0 -1 0 9 0 0 6
word we can	-11 3 -10 -1 5 20 4 -5 -5 -9
word we can't	-1 -1 0 0 9 -2 -3 0 0 5
word we could	-5 7 0 0 0 -2 0 0 0 -1
word we de	0 0 0 2 -2 0 0 0 0 -4
word we do	-7 -2 6 0 -1 -11 17 -1 -1 0
word we don't	-1 -9 -2 0 -2 6 9 0 0 -16
word we go	-2 -4 0 0 0 -7 14 0 0 -12
word we got	-1 -2 0 0 -5 0 -2 -1 11 -6
word we had	-1 -2 -6 0 7 -1 1 3 -1 11
word we have	-10 11 6 2 -6 16 -27 2 5 21
word we hebben	0 -2 0 0 -2 0 -2 5 1 -2
word we het	-3 6 0 0 -2 -5 6 -1 0 7
word we hope	-2 -2 0 0 -2 3 4 -1 0 3
word we invite	0 -1 0 0 12 0 0 0 -10 -3
word we je	4 -5 2 -1 0 0 -2 -1 1 4
word we just	0 0 0 -3 -2 -4 10 0 0 1
word we know	0 -1 0 0 5 0 -1 -1 -2 0
word we look	4 -1 -1 0 0 0 -1 0 0 -9
word we move	0 0 0 0 0 0 0 0 0 20
word we need	-1 -1 1 0 0 0 1 0 1 6
word we offer	0 0 0 0 0 2 -1 0 0 4
word we pay	1 0 0 0 0 0 0 0 0 -3
word we receiv	0 0 0 0 0 0 -1 2 0 -6
word we regret	0 0 0 0 1 0 0 0 0 8
word we spoke	-6 -3 0 -1 -1 -2 13 0 -1 -5
word we talk	-2 -5 13 0 -1 1 -5 0 0 3
word we timemention	-13 0 14 -1 0 0 0 0 0 1
word we want	2 -2 -4 -1 -1 6 -1 0 -1 -11
word we were	0 -2 0 0 5 -1 -1 0 0 2
word we will	2 -1 0 -1 4 0 -2 0 -1 5
word we willen	0 -1 0 0 1 0 -1 0 0 4
word we wish	0 0 0 0 0 0 0 0 1 5
word we won't	-2 -1 -9 18 -2 -3 -1 -1 -1 -11
word we would	-6 -2 6 0 0 3 -1 0 0 1
word we'd	1 16 -5 -4 -15 45 -26 -7 -5 -35
word we'd be	-2 -3 -1 -1 -5 26 -11 -2 -1 -2
word we'd like	12 10 -7 -2 -9 16 -14 -4 -3 -31
word we'd love	-7 11 -1 0 -2 3 -2 0 -1 -14
word we'll	-12 -15 52 -8 -6 -7 -21 -7 24 -12
word we'll be	-1 -1 0 0 -1 0 -5 0 10 -6
word we'll have	-9 -4 28 -3 -5 0 -4 -2 0 -1
word we'll keep	0 0 0 0 0 0 -2 0 2 11
word we'll let	-4 -1 -1 0 -3 0 5 -9 13 -5
word we'll see	1 0 0 0 0 0 0 0 0 -5
word we're	-14 -13 -3 -2 31 -15 -21 -1 37 23
word we're clos	-1 -1 4 -1 0 0 0 0 0 -6
word we're delight	0 0 0 0 0 0 0 0 0 14
word we're look	0 0 0 0 5 0 -3 0 -1 -2
word we're pleas	0 0 0 0 0 0 0 0 0 14
word we're sorry	0 0 0 1 0 0 0 0 0 8
word we're wrapp	4 0 -1 -2 0 0 0 0 -1 -1
word we've	-6 -5 0 7 40 0 -27 0 -10 -24
word we've decid	-2 -2 -1 0 27 -4 -15 -1 -2 8
word we've receiv	0 0 0 0 0 0 -3 4 1 -3
word wear	41 -3 -14 -2 -1 -5 -11 -3 -1 1
word web	4 -1 -4 0 -2 0 -1 -4 7 -3
word webinar	0 0 0 0 0 0 0 0 0 20
word wed	1 0 0 0 0 0 0 0 0 -5
word week	-60 31 50 -14 -30 16 -39 -12 58 -85
word week !	-1 0 0 0 6 -1 -2 0 -1 4
word week :	-2 0 3 -1 0 0 0 1 0 1
word week ?	-5 11 2 0 -1 2 -7 0 -1 9
word week after	-2 9 36 0 -3 -1 -39 -1 2 -2
word week and	-4 9 -1 -1 -8 -4 -6 18 -2 -24
word week end	0 -1 0 0 -1 -1 3 0 0 -3
word week of	-3 3 -1 0 -4 -2 7 -1 1 -6
word week or	-1 5 0 0 0 -1 -2 0 0 2
word week to	-4 -11 -4 -1 -2 10 15 -1 -2 -7
word weekend	-11 -3 -4 -1 -8 -12 29 -3 13 -23
word weer	-1 -2 0 0 3 0 1 1 0 -6
word wegen	2 -1 1 -1 0 -1 -1 0 0 6
word wegen der	2 -1 0 0 0 0 0 0 0 9
word weis	-1 0 -1 0 -1 0 3 -1 0 0
word weiter	2 -1 -1 2 -8 -1 8 0 0 -5
word weiteren	0 0 0 0 -2 0 4 0 0 -2
word welcome	11 -2 -2 -3 -4 -5 10 -4 -1 2
word welcome !	-1 0 0 0 0 -1 2 0 0 -8
word welcome to	0 0 0 0 0 1 0 0 0 4
word well	-8 -1 34 -2 18 -1 -33 -3 -4 23
word wenn	-4 -2 0 4 1 1 -2 0 1 -4
word went	-2 -4 -6 -2 16 -2 2 -1 0 24
word went with	-1 -1 0 0 5 -2 -1 0 0 9
word werden	-1 -3 0 -1 11 -1 -4 1 -3 -2
word were	-8 -6 -3 2 51 -8 -12 -13 -3 -16
word were not	0 -1 0 -1 22 0 -2 -5 -12 -12
word werkstatt	2 1 0 0 0 0 -1 0 -1 6
word weten	13 -6 -1 0 1 1 -8 -1 0 -10
word weten of	14 -8 0 0 0 0 -6 0 1 -5
word what	-20 4 15 -2 -4 9 11 -8 -5 -17
word what happen	-5 -1 -1 0 -2 -2 8 0 3 -5
word what they	-1 0 0 0 -1 0 4 -1 -1 1
word what to	0 0 0 0 0 0 0 0 0 17
word what we	-1 -2 -1 0 -4 18 -10 -1 1 -8
word what you	0 6 0 0 -1 -3 -2 0 0 -2
word what you're	0 4 0 0 0 0 -3 0 -1 -1
word what'	-1 3 -2 0 0 -5 6 0 0 -1
word what' your	0 -3 0 0 0 -4 8 0 0 -1
word whatever	2 -1 -1 -1 -1 -1 -10 11 1 -16
word whatsapp	3 0 -1 0 0 0 -1 0 0 -1
word whatsapp #	0 0 0 0 0 0 0 0 0 4
word when	-10 -8 -3 -7 2 8 17 -4 6 18
word when :	4 -5 2 0 0 0 0 0 0 14
word when are	0 1 0 0 0 0 0 0 0 3
word when can	0 -12 0 0 0 19 -5 0 -2 -6
word when could	0 1 0 0 0 0 -1 0 0 7
word when i	-2 -2 0 -2 10 -2 3 0 -4 4
word when you	-6 1 -2 0 -7 -5 21 -1 -1 3
word whenever	-8 2 -1 0 -1 0 33 -24 0 -13
word where	5 -9 2 -1 7 -1 2 -2 -3 -5
word where :	8 -6 -1 0 0 0 0 0 0 -9
word whether	-8 0 2 0 -4 1 11 -1 -1 16
word whether you	-5 1 5 0 0 3 -4 0 0 -3
word which	-23 30 -1 -2 -4 -4 -6 -1 10 -11
word which is	5 -4 -1 0 0 0 0 0 0 6
word which you	-8 13 -1 0 -1 -1 -1 0 0 -1
word while	-2 -3 -1 0 4 -2 11 -3 -5 5
word while we	0 -1 0 0 4 0 -1 0 -2 0
word who	-4 -11 13 -2 22 -5 -12 -3 2 29
word who :	3 -2 -1 0 0 0 0 0 0 -1
word who has	0 0 0 0 2 -1 -1 0 0 -5
word who is	0 -2 0 -1 7 -1 -2 0 0 0
word whole	18 0 -17 0 1 0 0 0 0 5
word whose	0 -1 0 0 9 0 0 0 -7 -2
word why	-6 -1 -1 -2 0 0 11 -1 0 9
word wie	7 2 -5 0 -5 1 2 2 -3 0
word wie besprochen	0 0 0 0 0 0 0 0 0 -3
word wieder	-3 -5 3 -1 -1 -2 5 4 0 -12
word wij	11 2 -2 -1 -8 0 2 -7 4 -26
word wij u	1 0 0 0 0 1 -1 0 0 -6
word wij uw	0 0 0 0 -4 0 4 0 0 2
word wil	7 -3 0 0 0 0 -3 0 0 10
word wil je	4 -3 0 0 0 0 0 0 0 -2
word will	6 -41 6 -1 -46 -37 46 34 33 3
word will answer	-1 -2 0 0 -1 0 3 8 -6 -12
word will be	-21 -21 -1 9 -28 -28 47 21 20 -4
word will call	4 -2 -1 1 -1 0 -1 0 0 12
word will contact	-4 -2 0 -1 -1 0 -1 6 1 2
word will follow	-2 -1 0 0 0 6 -3 0 0 0
word will get	0 0 0 0 -1 0 -7 7 3 -3
word will go	11 -2 0 0 -1 0 -2 -1 -4 -5
word will interview	1 0 0 0 0 0 0 0 0 -7
word will last	5 -1 0 0 0 0 0 0 -3 -1
word will let	-1 0 -1 0 -1 0 6 -2 -1 -3
word will meet	2 -1 0 0 0 0 0 0 0 10
word will not	0 0 0 0 4 0 -2 0 0 6
word will now	-13 0 14 -1 0 -1 2 -1 0 -7
word will review	0 0 0 0 -3 0 -2 0 6 3
word will ring	0 0 0 0 0 0 0 0 0 15
word will see	2 0 0 0 0 0 0 0 0 -15
word will send	0 0 5 0 0 -1 -4 0 0 3
word will take	-9 2 0 0 -6 -11 9 1 14 -11
word will write	2 -1 0 -1 0 0 2 0 -1 -4
word willen	1 -1 0 0 1 2 -2 0 0 4
word willen je	0 -1 0 0 1 0 -1 0 0 4
word wilt	7 -9 -1 0 0 4 0 -1 0 -6
word wilt u	5 -4 0 0 -4 0 4 0 0 -2
word window	0 2 0 0 0 0 -2 0 0 8
word wir	-7 -17 17 1 0 0 9 4 -8 11
word wir danken	-1 -1 0 0 0 0 4 0 0 -2
word wir das	-2 3 0 0 0 0 -1 0 0 -3
word wir den	-12 -1 15 -1 0 0 -1 0 0 -1
word wir dich	-2 -1 0 0 2 0 -1 0 2 9
word wir freuen	1 -1 0 0 0 2 -1 0 0 -3
word wir haben	-2 1 -1 1 0 0 -2 8 -5 6
word wir ihnen	-2 -2 -1 -2 6 1 0 -1 -1 -1
word wir in	0 0 0 0 0 0 0 0 0 -5
word wir laden	5 -4 0 0 0 0 0 0 0 14
word wir mochten	2 -1 0 0 0 0 -1 0 0 -4
word wir rufen	0 0 0 0 0 0 0 0 0 15
word wir sie	1 0 -1 2 -3 -1 2 0 1 0
word wir uns	0 -2 -1 0 0 -1 4 0 0 1
word wir wurden	-1 2 0 0 0 0 0 0 0 -5
word wird	3 -3 -1 0 11 -1 -5 -1 -2 -14
word wish	0 -3 -1 0 15 2 -8 -2 -2 7
word wish to	1 -1 0 0 0 4 -3 -1 0 7
word wish you	-1 -1 0 0 8 0 -3 -1 -2 2
word with	9 -17 12 -14 -10 7 6 -11 18 -31
word with :	0 0 0 0 0 0 0 0 0 -4
word with a	0 14 -2 -1 7 -2 -10 -3 -3 24
word with another	0 -1 0 0 1 0 0 0 0 33
word with dr	2 0 -1 0 0 0 -1 0 0 8
word with me	2 2 -2 0 -1 -1 2 -2 -1 -19
word with my	0 0 0 0 0 0 2 -1 0 9
word with one	0 0 0 0 0 0 0 0 0 6
word with our	26 -5 -3 -1 -2 -2 -7 -4 -1 -24
word with reference	0 -1 0 0 -1 3 0 0 -1 -9
word with ridge	1 0 0 0 0 1 0 0 0 -4
word with someone	0 0 0 0 1 0 0 0 0 -3
word with the	-12 4 -9 3 -5 -6 33 -5 -2 -7
word with two	-4 -2 0 1 1 -1 6 0 0 -2
word with us	-3 -6 -2 -1 3 12 0 -2 1 -22
word with you	1 -3 5 -2 2 -4 -3 4 -1 17
word with your	-1 -5 -1 -1 0 3 12 -2 -4 39
word withdraw	1 -1 0 0 -2 0 0 -1 3 -2
word withdrawn	-3 -2 -1 10 -2 0 -1 -1 0 -2
word within	-8 -7 -2 -2 25 0 -11 6 -2 -2
word within #	-3 -2 0 0 -7 5 3 6 -2 -2
word within a	0 0 0 0 10 0 -7 -1 0 -2
word within three	1 -1 0 0 -1 -1 4 -1 -1 1
word within two	-4 0 0 -1 -1 0 7 0 0 -3
word without	-4 -3 -2 13 -3 -1 1 1 -1 3
word woche	-6 23 -1 -1 -3 -1 -8 -2 -1 1
word wohnung	0 0 0 0 0 0 0 0 0 10
word won't	5 -7 -8 13 5 -3 -2 -2 -1 -21
word won't be	-3 -6 -5 16 6 -3 -4 -1 -1 -20
word wonderful	16 -1 -11 0 -1 0 -2 0 0 3
word word	-6 9 -1 -1 1 -1 -1 -1 0 9
word worden	4 -4 0 0 0 0 0 0 0 -4
word wordt	7 -3 0 0 8 0 -8 0 -2 -10
word work	-17 4 -19 -3 19 5 -7 24 -6 24
word work ?	-6 5 -1 0 0 0 2 0 0 2
word work days	1 -1 0 0 -1 0 -1 2 -1 -6
word work for	-5 5 -5 0 0 -1 7 0 0 9
word work out	1 -1 -4 -1 14 0 -5 -3 -1 -4
word work with	-1 -4 -1 -1 4 10 -7 0 0 -3
word would	-38 75 -8 -5 -2 9 -17 -5 -8 50
word would any	0 0 0 0 0 0 0 0 0 -8
word would be	4 8 -3 -1 -7 18 -12 -2 -5 -1
word would like	-15 20 3 -2 -1 1 -4 -1 -1 39
word would love	1 5 0 0 -1 0 -4 0 -1 15
word would timemention	-20 26 -3 -1 0 0 -1 0 0 4
word would you	-7 19 -4 -1 2 -7 -1 -1 -1 6
word wrapp	4 0 -1 -2 0 0 0 0 -1 0
word wrapp up	4 0 -1 -2 0 0 0 0 -1 -1
word writ	11 -6 -9 7 9 -2 -13 5 -1 -4
word writ to	-1 0 -8 9 -1 1 0 0 0 2
word write	-8 -6 9 -4 10 -5 -14 19 -1 8
word write to	-1 -1 -10 -1 -2 0 -6 21 -1 -7
word writer	-1 -1 0 1 7 -1 -3 -1 -1 -11
word written	-2 0 0 0 -2 -2 14 1 -9 -5
word wunschen	-1 0 0 0 7 0 -5 0 0 -1
word wurde	-11 6 -4 1 0 -2 3 8 -1 -12
word wurden	-3 1 -1 -1 -5 3 1 0 4 -8
word wurden sie	-1 1 0 0 0 0 0 0 0 -16
word x	6 -4 -2 2 -3 0 4 -1 -2 6
word x #	-2 1 0 0 -2 0 5 0 -1 0
word y	-9 3 1 1 -4 -4 20 -10 3 -25
word y #	0 0 0 0 0 0 0 0 0 4
word y a	-2 -1 -1 0 1 -2 8 -2 -1 -3
word y el	0 0 0 0 0 0 0 0 0 3
word y entrevista	-5 6 0 0 0 0 0 0 0 0
word y la	0 0 0 0 -5 0 5 0 0 2
word y no	-1 -1 0 2 0 -1 0 0 0 -7
word y te	-1 -2 5 0 0 0 0 -2 0 -3
word ya	-3 2 -2 3 0 -1 0 -1 2 -9
word yani	-10 13 6 -1 0 -2 6 -6 -5 -10
word year	-5 -3 -3 -2 9 7 -12 13 -5 32
word yes	-3 -14 4 -1 -6 49 -17 -2 -10 -10
word yes !	-1 0 -1 0 -1 4 -1 0 0 -1
word yet	-5 -2 -5 -2 -8 -7 46 -15 -2 0
word yo	6 -2 -1 0 0 0 -1 0 0 -3
word york	3 0 -1 0 -1 -2 -3 2 0 -5
word you	-85 13 -48 -25 63 69 94 -84 4 -52
word you !	-1 4 -2 -1 -10 19 -6 -4 1 -5
word you :	5 -4 -3 0 0 6 -3 0 -1 -4
word you ?	-4 -7 13 0 -6 15 -8 -2 -1 -7
word you a	-2 0 1 0 -1 0 26 -24 0 15
word you able	-5 8 -3 0 0 0 0 0 0 -4
word you about	3 -2 0 0 -9 -1 11 -1 0 5
word you accept	-1 -1 0 0 -2 9 -4 -1 0 10
word you again	4 -1 0 -1 2 -1 -2 0 0 -2
word you an	-1 0 0 0 3 -1 1 -1 0 -1
word you and	2 -2 -1 0 10 4 -11 -1 -1 23
word you appli	-5 -3 0 -1 3 0 1 0 4 -5
word you are	12 6 -3 -2 -2 2 -6 -2 -5 28
word you as	-6 -3 -1 -2 -5 29 -9 -2 -1 -13
word you at	1 -7 4 -1 -2 -1 11 -1 -2 -9
word you be	-1 7 8 0 0 -2 -9 0 -3 -9
word you but	-1 -1 -1 -1 17 -2 -9 -2 -1 -8
word you by	-1 -3 -1 -1 -1 -1 8 -1 1 10
word you can	5 0 -3 -2 -12 29 -1 -4 -11 -32
word you can't	2 -1 -1 0 0 0 0 0 0 6
word you come	7 0 -2 0 0 0 -2 0 -2 -12
word you could	-3 11 11 0 -3 -5 -11 0 0 -2
word you do	-5 -5 11 -1 11 -1 -3 -4 -2 -9
word you don't	-11 0 -2 -1 0 0 15 -1 0 7
word you down	1 0 0 0 0 0 0 0 0 -6
word you for	-7 9 -10 -9 9 -5 26 0 -13 -4
word you free	0 -5 6 0 0 0 0 0 0 15
word you get	-4 -2 -2 0 -1 -2 12 -1 0 4
word you got	12 -3 -1 0 -1 -1 -3 -1 -1 -13
word you had	0 -1 0 0 -1 4 0 0 0 13
word you have	2 18 -22 -4 -13 16 -11 -8 22 -10
word you haven't	0 2 0 0 0 0 0 0 0 4
word you in	-4 0 10 -1 -1 -3 0 -1 0 10
word you interview	-4 -7 -4 -1 13 0 5 -1 0 9
word you join	2 0 0 0 0 -1 0 0 0 7
word you know	7 -3 -9 7 -7 -2 7 -11 11 -4
word you like	1 0 0 0 0 0 0 0 0 14
word you look	0 0 0 0 0 0 0 0 0 4
word you make	0 0 1 0 0 0 0 0 0 7
word you may	-13 1 0 0 0 0 0 0 14 11
word you more	0 4 0 0 -1 -1 0 0 -1 7
word you must	0 0 0 0 0 0 0 0 0 5
word you need	-6 -6 -2 11 -4 -6 17 -3 -2 -3
word you on	6 -2 -6 6 6 21 -24 -4 -2 23
word you please	0 0 0 0 0 0 0 0 0 14
word you prefer	-5 10 -1 0 0 0 -2 0 0 -14
word you recent	0 0 0 0 0 0 0 0 0 8
word you say	0 -1 0 0 0 2 0 0 0 -13
word you send	-1 7 -1 0 -1 -3 -1 0 -1 -9
word you sent	0 0 -1 -1 -1 -3 -10 19 -2 -23
word you should	2 -1 -1 -1 -1 -3 7 -2 -2 -2
word you sign	0 0 0 0 0 4 -2 0 0 7
word you so	0 0 0 0 1 0 0 0 0 9
word you soon	5 -1 0 0 -1 -1 -2 0 0 0
word you start	0 -15 0 0 0 23 -7 0 0 1
word you still	-3 -3 -1 0 -1 1 8 -1 0 -15
word you succes	0 0 0 0 1 0 0 0 0 7
word you take	0 -2 0 0 3 0 0 0 0 11
word you tell	-2 7 0 0 -1 -3 0 0 0 -2
word you that	-7 2 -1 -1 -3 21 -12 2 -1 10
word you the	3 -4 -1 -1 11 0 -4 -2 0 -1
word you then	12 -6 -1 0 -1 -1 -3 0 -1 -3
word you there	3 -1 0 0 0 0 -2 0 0 10
word you this	0 0 0 0 0 1 0 0 0 -6
word you timemention	25 -6 -21 -7 2 -6 17 -3 -1 -14
word you to	-2 2 -11 -5 11 -7 23 -2 -8 -4
word you use	0 0 0 0 0 0 0 0 0 5
word you want	-2 0 -2 -1 -3 19 -9 -2 -1 16
word you were	-7 -3 -2 3 41 -7 -13 -7 -4 -24
word you will	6 -2 -1 -1 -3 0 1 -1 2 10
word you within	-2 0 0 0 -4 -1 4 4 -1 2
word you would	-5 12 -1 0 -2 -2 3 -1 -4 -4
word you'd	0 1 1 -1 5 -7 9 -6 -1 -35
word you'd be	-2 -1 3 0 10 0 -7 -1 0 -8
word you'd like	-1 1 -1 0 -1 -2 6 -2 0 -9
word you'll	27 -12 -7 -2 0 4 -7 -3 0 -21
word you'll be	10 -3 -3 0 2 0 -5 0 0 6
word you'll get	0 0 0 0 -1 -1 3 -1 0 -7
word you'll have	-5 0 -1 -1 0 1 6 -1 0 -16
word you'll hear	11 -1 0 0 -1 0 -8 -1 0 -5
word you'll meet	10 -6 -2 0 0 -1 -1 0 0 -4
word you're	-4 -16 1 -4 0 10 26 -6 -8 43
word you're a	0 0 0 0 0 0 0 0 0 14
word you're all	2 0 0 0 0 0 -1 0 0 -6
word you're book	0 0 0 0 0 0 0 0 0 4
word you're in	3 -4 -1 0 -1 11 -6 -1 0 -18
word you're schedul	2 -1 -1 0 0 0 0 0 0 7
word you're still	1 -1 -2 -1 -3 0 10 -2 -2 -12
word you've	21 1 -3 10 -8 -7 -4 -7 -3 16
word you've been	-4 2 -1 5 -1 -1 9 -4 -5 24
word your	-120 -8 1 -9 -21 26 54 14 62 63
word your answer	0 -1 0 0 0 3 -1 0 0 7
word your application	-4 -14 -5 1 -18 -3 6 -17 54 -42
word your appointment	0 0 0 1 0 0 0 0 0 34
word your assessment	-1 -3 0 0 -1 -1 13 -2 -5 -10
word your availability	-7 13 0 -1 -1 -1 -2 -1 -1 -11
word your background	0 3 0 0 -1 0 -1 0 1 5
word your calendar	2 1 -1 1 0 0 -3 0 0 -6
word your candidacy	0 0 0 0 3 0 1 0 -2 -1
word your candidate	-1 -1 0 0 -3 5 5 -1 -4 -13
word your contract	0 0 0 0 0 9 -7 0 0 -5
word your cv	8 1 -2 -1 -4 0 7 -1 -9 -24
word your detail	-3 -2 -1 0 8 0 -1 0 -1 2
word your email	-1 -1 0 0 -1 0 -3 6 -1 4
word your event	0 0 0 0 0 0 0 0 0 -3
word your exit	0 0 0 0 0 0 0 0 0 3
word your experience	0 -1 0 0 7 0 -4 -1 0 6
word your file	-1 -1 0 0 -1 -2 6 -1 0 -3
word your first	-8 -5 0 0 -3 6 7 4 0 -13
word your flight	-17 -2 0 0 -1 -2 23 0 0 -7
word your free	0 0 0 0 0 0 0 0 0 8
word your interest	-1 3 -1 0 -2 -1 -2 -1 4 -12
word your interview	-40 -34 42 -3 29 -4 29 -14 -5 -102
word your interviewer	0 -1 2 0 0 0 0 0 0 -9
word your job	0 0 0 0 0 0 0 0 1 19
word your laptop	-5 0 0 0 -1 -9 16 0 0 -1
word your manager	0 0 0 0 0 0 0 0 0 12
word your meet	0 0 0 0 0 0 0 0 0 4
word your message	-19 -7 -4 -1 -4 -2 -17 54 -1 -41
word your name	1 0 0 0 0 0 0 0 0 14
word your next	0 0 0 0 0 0 0 0 0 13
word your note	1 0 -1 0 0 0 -1 2 0 -4
word your offer	-1 -1 0 0 -2 7 -2 -1 -2 12
word your onsite	-13 -1 0 1 0 0 14 0 0 -13
word your own	1 0 0 0 0 0 0 0 0 4
word your passport	-8 -1 0 0 -1 -2 12 0 0 -4
word your patience	0 -1 0 0 4 0 1 -1 -3 -2
word your phone	-2 4 0 0 0 0 -1 0 0 -5
word your practice	0 0 0 0 0 0 0 0 0 3
word your profile	-1 1 0 -1 1 0 7 -1 -6 -7
word your recruiter	-3 1 -1 5 0 0 0 0 0 -1
word your request	0 -1 0 0 -3 0 -10 19 -4 -21
word your research	6 -1 0 0 0 0 -5 0 0 0
word your resume	-3 5 -1 -1 -12 0 -7 -1 20 4
word your schedule	0 0 0 0 0 0 0 0 0 -10
word your scorecard	0 0 0 0 0 0 0 0 0 7
word your submission	-13 -1 0 0 3 0 0 0 12 8
word your talk	0 0 0 0 0 0 0 0 0 11
word your team	0 0 0 0 0 0 0 0 0 41
word your technical	2 -1 -9 8 0 0 0 0 0 -8
word your time	1 -1 0 0 -1 0 2 -1 0 4
word your upcom	4 -2 -1 -1 0 0 0 0 0 -7
word your updat	0 0 0 0 0 0 0 0 0 3
word your video	-1 11 0 0 -1 0 -1 0 -6 -5
word your virtual	0 0 0 0 0 0 0 0 0 -3
word your visit	0 0 0 0 0 -1 1 0 0 -6
word your work	0 0 0 0 1 0 0 0 0 6
word zeigen	7 -4 -1 0 0 0 -1 0 0 -6
word zeit	-1 0 0 -1 4 0 0 -1 -2 12
word zeit fur	0 0 0 0 0 0 0 0 0 5
word zetten	0 0 0 1 3 0 -1 0 -1 -1
word ziek	0 0 1 0 0 0 0 0 0 14
word zien	0 0 2 -1 0 0 -1 0 0 8
word zijn	0 -1 1 0 0 0 0 0 0 17
word zimmer	3 -1 0 0 -1 0 0 0 -1 4
word zit	0 2 -3 0 -1 0 -3 -1 6 -8
word zitten	0 0 0 0 1 0 0 0 0 4
word zo	0 -1 0 2 -3 0 -2 5 -2 0
word zoal	2 -3 0 0 -1 6 -2 -1 0 -7
word zodra	-1 0 0 0 -1 0 4 -1 0 -3
word zoek	0 -2 0 0 -1 0 3 0 0 -1
word zoeken	-1 6 0 0 0 -1 -2 -1 0 -3
word zona	0 0 0 0 0 0 0 0 0 -4
word zonder	0 0 -1 2 -2 0 3 0 0 5
word zoo	0 0 0 0 0 0 0 0 0 26
word zoom	19 10 -10 -3 -2 -2 -7 -4 -1 -6
word zoom :	2 -1 0 0 0 0 -1 0 0 -3
word zou	0 0 0 0 0 0 0 0 0 6
word zu	-2 -1 -2 0 -2 0 8 -1 0 -10
word zu deiner	-1 0 0 0 3 0 -1 0 -1 0
word zu einem	-1 0 0 0 0 0 -1 0 4 -9
word zu konnen	2 -1 0 0 -1 1 0 0 0 4
word zu uns	-1 0 -1 1 0 0 0 0 0 -3
word zum	12 -7 -2 -2 -4 7 -1 -1 -1 -4
word zum gesprach	1 0 0 0 0 0 0 1 0 8
word zum timemention	-2 1 -1 -1 -3 8 -2 -1 1 -19
word zum vorstellungsgesprach	2 -1 0 0 0 0 0 0 0 -5
word zur	2 -2 -1 -2 -9 -1 14 -1 -1 15
word zusammen	-1 1 0 0 -1 0 1 0 0 4
word zwei	-1 3 0 0 -1 0 -1 0 0 9
word º	5 -2 0 0 0 0 0 -1 0 -7
"""
