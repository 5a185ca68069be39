"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-20 -16 -30 -29 -47 -26 -126 -27 321 -149
ack.received@subject	-18 -16 -9 -8 -47 -8 -24 3 128 -151
ack.thanks	16 35 -29 -11 -25 -24 -76 1 113 -29
ack.thanks@subject	-8 -8 -5 -4 -46 -4 -12 -5 92 -39
affirm	60 35 26 -73 -38 140 8 -94 -65 -28
against, and no job	-18 6 15 33 -28 -19 -15 48 -23 60
agreed	215 -24 43 -19 -35 -25 -122 -22 -11 -24
agreed, and a nod	102 -9 -20 -5 -9 -9 -39 -6 -5 -14
answer	-17 -58 108 -19 -100 -98 89 36 59 -95
asked to move	-94 -6 150 -6 -6 -5 -27 -5 -2 -6
automatic answer	-58 -48 -19 -12 -33 -14 -38 242 -21 -172
autoreply.absence	-1 -67 -49 -45 -43 -33 6 267 -35 -85
autoreply.absence@subject	-23 -12 -27 -10 -10 -9 -60 160 -8 -93
autoreply.bounce	-28 -11 -9 -7 -36 -7 -23 128 -7 -118
autoreply.bounce@subject	-15 -5 -5 -4 -17 -3 -13 68 -6 -97
autoreply.receipt	-108 -23 -18 -9 -15 -11 -18 215 -13 -91
autoreply.receipt@subject	-75 -11 -10 -5 -6 -6 -9 133 -11 -54
autoreply.received	-20 -22 -9 -10 -25 -3 -101 223 -33 -129
autoreply.received@subject	-14 -14 -5 -6 -7 -3 -47 85 12 -89
bias	64 16 -72 -20 41 -98 -55 111 12 -100
board	-7 7 -2 -4 6 -4 -12 -4 20 -63
bulk	7 -7 -52 44 14 25 -12 -3 -15 272
calendar CANCEL	-19 -5 -5 58 -12 -2 -9 -3 -3 -12
calendar REPLY	-20 -7 -5 -4 -6 -3 -12 62 -4 -51
calendar REQUEST	331 -118 18 -26 -43 -15 -75 -52 -20 -124
cancellation.off	-128 -28 -39 342 -47 -17 -45 -18 -20 -53
cancellation.off@subject	-70 -14 -14 156 -16 -6 -17 -8 -11 -28
cancelled, and moved	-3 -1 -4 12 -1 -1 -2 -1 0 1
chat.lure	13 -1 -2 -1 -1 -1 -6 -1 -1 74
chat.lure@subject	0 0 0 0 0 0 0 0 0 18
colleague	-2 -2 -1 -1 -9 -1 -2 20 -3 209
day alone	-124 -76 -26 119 -68 79 20 32 44 -55
deadline	-74 14 -59 -57 -62 143 132 -29 -11 35
forwarded	22 -3 -3 -1 -4 -2 -11 4 -2 135
generated	6 23 -58 38 31 -9 -21 -8 -1 -199
hiring little	-14 30 -51 33 -1 8 -11 61 -56 0
hiring much	-20 31 8 -28 10 -63 33 -20 49 -83
hiring none	5 -75 -4 -42 20 48 -26 44 30 94
hiring some	59 19 17 29 -11 -37 -21 -39 -16 -47
hiring.application	-30 -12 -74 -70 76 -75 71 -53 165 66
hiring.interview	74 15 86 19 -52 -90 -33 12 -30 42
hiring.meet	76 110 -3 13 -4 -42 -81 -32 -38 13
hiring.process	14 -19 2 -33 59 -45 75 -45 -6 -5
hiring.role	-64 -33 -101 18 72 79 55 13 -38 -20
human	85 34 16 -51 29 -27 91 -106 -73 -21
invite.details	167 -74 0 -6 -50 -76 106 -44 -22 8
invite.details@subject	21 -7 -1 -3 -5 4 -5 -2 -4 1
invite.fixed	221 -28 46 31 -69 -94 20 -61 -65 -76
invite.fixed@subject	30 -22 -8 6 -15 -10 21 9 -10 37
invite.forward	84 -15 -19 10 9 -11 -35 -13 -9 -14
invite.forward@subject	30 -3 -24 -1 -1 -1 -1 -1 -1 -5
invite.invited	51 32 -41 -27 16 49 -56 8 -33 -58
invite.invited@subject	15 8 -2 -6 -5 -27 25 -4 -3 5
invite.reminder	80 -5 -31 -16 3 -3 -10 -9 -7 36
invite.reminder@subject	32 5 -12 -7 -2 -2 -3 -5 -5 4
job and one time	108 -19 64 67 -65 -45 -122 0 10 -22
job, and no person	-20 20 -53 22 2 -3 -41 7 66 30
known application	59 24 125 56 3 72 5 -214 -132 -462
known interview	-9 -18 101 58 -13 -10 -88 -13 -7 -44
known interview, other time	-48 -4 60 -1 -1 -1 -3 -1 -1 -10
meeting link	49 -9 -16 -4 -3 -3 -7 -4 -3 -126
move asked, and a nod	-78 -5 126 -4 -5 -4 -24 -4 -2 -5
no job and a time	128 89 69 -39 -42 -41 -162 34 -37 0
no time	-91 -41 -45 -85 157 -9 73 20 20 -42
not.alert	-39 -7 -7 28 18 -1 -1 -7 15 122
not.alert@subject	3 0 0 -2 0 0 0 0 0 84
not.cold	-1 -5 -2 2 -9 2 20 -2 -6 167
not.cold@subject	1 0 0 0 0 0 0 0 0 21
not.employer	4 8 -10 -3 9 -2 -6 -3 2 173
not.employer@subject	2 0 0 0 0 0 0 0 0 98
not.event	12 -19 -4 -5 -5 -5 2 28 -4 57
not.event@subject	5 -2 -1 -2 -1 -1 -3 6 -1 88
not.media	4 1 -6 -1 7 -2 1 -2 -2 104
not.media@subject	0 0 0 0 0 0 0 0 1 59
not.official	-5 -9 26 -9 -5 4 -14 16 -4 97
not.official@subject	-21 5 23 -2 -28 -2 -4 1 30 56
not.practice	-2 0 -2 -1 -1 -1 -1 6 2 169
not.practice@subject	-3 1 -2 -1 0 0 0 6 0 60
not.research	-2 42 -6 -2 -6 -5 -13 -8 -2 133
not.research@subject	7 -1 -4 -1 0 0 0 -1 0 40
not.someone	0 8 -4 1 -11 -1 26 -8 -11 127
not.someone@subject	-2 -6 -1 -1 -6 1 21 0 -7 24
not.staff	4 -1 -1 -2 1 0 0 0 -1 165
not.staff@subject	0 0 0 0 0 0 0 0 0 156
not.study	-34 -1 5 10 -35 -19 42 5 27 97
not.study@subject	-7 4 -3 -2 3 -2 -12 24 -4 208
offer.clear	-79 -68 -49 -27 69 272 -49 -34 -35 -146
offer.clear@subject	-48 -14 -9 -7 -12 49 50 -4 -6 -96
offer.terms	-26 -23 -26 -25 -52 158 37 -16 -26 -76
offer.terms@subject	-3 -3 -1 -1 -3 -5 19 -2 -1 46
old time	-81 -53 139 41 -9 -5 -16 -9 -7 -76
one time	261 -77 114 42 -97 -70 -198 44 -17 2
one time, asked	-18 2 47 -4 -4 -5 -7 -3 -7 53
owner	0 0 0 0 0 0 0 0 0 -174
pair alert&apply	0 0 0 0 0 0 0 0 0 45
pair alert&ask	-1 -3 0 0 6 -1 -2 0 0 -10
pair alert&candidate	-1 -1 0 0 11 0 -7 -1 -1 2
pair alert&closer	0 0 0 0 0 0 0 0 0 10
pair alert&hear	1 0 0 0 0 0 5 -5 0 8
pair alert&interview	-4 -1 0 -1 0 0 0 5 1 -7
pair alert&not	0 0 0 0 8 0 0 0 -6 15
pair alert&offer	0 0 0 0 4 0 0 0 -2 -14
pair alert&received	0 0 0 0 3 0 0 0 -2 20
pair alert&remind	-1 0 -1 1 0 0 7 -5 0 13
pair alert&review	-1 -1 0 0 1 0 1 0 0 -18
pair alert&role	-3 -4 -2 21 -7 -2 9 -8 -4 50
pair alert&time	1 -1 -1 1 0 0 6 -5 0 8
pair alert&title	0 0 0 0 0 0 0 0 0 68
pair apply&ask	14 8 -3 -2 -11 -4 3 4 -9 34
pair apply&asked	-1 3 -1 0 2 -1 -1 -1 -1 6
pair apply&available	-2 2 -3 -1 4 -1 -13 -1 15 -3
pair apply&away	1 -1 -1 0 0 0 -1 0 1 26
pair apply&book	-19 -5 0 1 6 -1 -5 -1 24 -32
pair apply&bounce	1 5 -5 -1 -1 -1 -2 3 0 -19
pair apply&call	-2 -11 -2 -2 2 -1 -4 -1 22 24
pair apply&cancel	-2 -1 -1 10 2 -1 -2 -1 -5 -18
pair apply&candidate	-13 36 -30 -8 28 -15 -10 -3 15 -23
pair apply&choose	1 -13 -3 -3 -4 3 3 -3 19 -54
pair apply&civic	7 0 0 0 -7 0 3 0 -2 103
pair apply&closer	-6 4 -3 -3 15 -3 -7 -4 7 -24
pair apply&cold	-1 4 -1 -1 0 -1 -3 -1 3 33
pair apply&confirm	-10 -5 -8 4 -2 -2 -13 -3 39 26
pair apply&deadline	0 13 -5 -2 -1 -4 -45 -10 53 10
pair apply&decide	-3 -2 -1 0 10 -1 2 -1 -3 32
pair apply&document	8 2 -4 -2 -14 -2 10 -6 8 -65
pair apply&education	12 -13 -1 -1 -7 -1 -4 -2 17 31
pair apply&enjoyed	17 3 -4 -3 16 -2 -20 -3 -5 -33
pair apply&event	1 -1 -1 -2 6 -1 -2 -1 0 -25
pair apply&feedback	2 -1 -1 -1 6 -1 -1 -1 -2 -23
pair apply&filled	13 -5 -2 -3 9 -1 -4 -11 5 -15
pair apply&future	-13 -3 -2 12 19 -1 -19 -2 9 -7
pair apply&glad	2 -20 -3 -2 -9 5 20 -1 8 -6
pair apply&health	0 0 -1 0 -1 0 -1 0 4 -5
pair apply&hear	-7 8 -5 -5 11 -6 0 -38 42 -26
pair apply&hiringside	0 -2 0 0 0 0 2 -1 1 80
pair apply&hitch	-1 -1 0 -1 8 -1 -4 -1 1 -7
pair apply&hold	-1 -1 0 0 -6 0 12 0 -3 10
pair apply&inbox	-1 -1 -1 -1 -2 -4 8 -2 3 55
pair apply&interview	14 -15 -2 4 -2 2 -5 -2 6 64
pair apply&invite	17 -26 -2 1 -1 -2 26 -7 -7 -43
pair apply&join	-1 -1 0 0 0 1 -1 0 2 12
pair apply&keen	23 -22 -4 -2 -5 -1 20 -2 -7 -4
pair apply&link	-1 2 -1 -1 -1 -1 1 -1 1 29
pair apply&lure	0 0 0 0 0 0 0 0 0 34
pair apply&meet	18 -6 -3 -3 0 -2 -6 -2 4 -6
pair apply&mine	0 0 0 0 0 0 0 0 0 96
pair apply&move	-2 3 2 -1 4 -1 1 -1 -6 30
pair apply&not	3 -27 -8 6 55 -8 -9 -17 3 -47
pair apply&offer	-5 -2 -7 -1 3 0 -1 -1 14 6
pair apply&office	11 -8 -1 -1 2 -1 7 -1 -7 3
pair apply&official	-1 1 -1 -1 10 -1 11 -4 -13 -2
pair apply&onward	5 -2 -4 -2 17 -4 18 -6 -22 -53
pair apply&other	-8 -7 -3 4 19 -3 5 -3 -5 -24
pair apply&pay	-2 0 0 0 2 -1 -5 0 6 52
pair apply&practice	0 0 0 0 0 0 0 0 0 23
pair apply&prepare	7 -3 -2 -2 3 -1 -12 -1 12 34
pair apply&property	-2 0 0 -1 5 0 -1 0 1 89
pair apply&received	-11 -9 -10 -8 -11 -9 -36 -21 116 -30
pair apply&recruiter	-6 1 0 -1 -7 -2 7 -2 9 32
pair apply&remind	0 -1 -1 6 -2 -4 5 -1 -2 -1
pair apply&review	-21 2 -7 7 15 -6 -7 -8 26 3
pair apply&role	-11 23 -12 -2 32 -6 3 -14 -12 6
pair apply&sales	-2 8 -1 -1 8 -1 -1 -1 -9 -2
pair apply&send	4 -11 -3 -4 -11 -4 25 3 1 4
pair apply&shop	15 -1 -1 -1 2 -1 -2 -1 -10 -27
pair apply&sign	-3 5 -1 -1 -11 -2 16 1 -3 5
pair apply&slot	16 -12 -1 -3 -13 -2 15 -3 3 21
pair apply&sorry	-1 -2 -1 -1 13 -1 -3 -1 -3 28
pair apply&stage	-6 19 -2 -2 15 -4 -13 -4 -2 2
pair apply&start	-1 0 0 0 0 1 -4 0 5 -16
pair apply&study	-1 1 0 0 2 0 -1 0 1 41
pair apply&talk	-5 15 -2 -1 -1 -2 -3 -1 -1 -10
pair apply&task	0 -14 -1 -1 -3 -1 40 -6 -14 -13
pair apply&team	-11 5 -3 -5 8 -4 19 -4 -6 5
pair apply&thank	5 29 -11 -9 -22 -10 -95 -11 125 -103
pair apply&ticket	-4 5 -4 -2 2 -2 -12 7 10 4
pair apply&time	42 -23 -14 -2 -18 -10 -37 -9 70 -42
pair apply&title	-64 -16 -16 -17 14 -13 8 10 93 -56
pair apply&wait	-4 -8 -1 -1 11 -3 17 -4 -8 45
pair apply&wish	-1 0 -1 -1 -15 0 -1 -1 19 3
pair ask&asked	-18 -51 7 -11 -19 24 99 -14 -16 -76
pair ask&available	-17 22 7 -6 -7 26 -7 -5 -12 -68
pair ask&away	-1 -1 -2 4 0 0 3 -3 0 21
pair ask&back	-4 -4 -1 -1 -2 11 3 -1 -1 -8
pair ask&book	-30 50 -6 8 -5 13 -25 -3 -3 -37
pair ask&call	-11 31 9 -7 1 -12 16 -6 -20 -20
pair ask&cancel	0 0 0 1 0 0 0 0 0 10
pair ask&candidate	-5 -5 -8 -2 -2 -1 10 -2 14 10
pair ask&choose	-18 39 5 -3 -11 -3 -2 -4 -2 48
pair ask&civic	-1 4 -1 -1 3 -1 -2 -1 0 -9
pair ask&closer	1 8 -1 -1 5 -1 -3 -2 -5 -23
pair ask&cold	0 1 0 0 0 1 -1 0 0 16
pair ask&confirm	-17 5 17 -3 -2 9 -6 -1 -2 17
pair ask&deadline	-10 38 -10 -5 -22 33 -9 -8 -6 -5
pair ask&decide	-9 -18 15 -1 -8 5 7 2 7 -14
pair ask&document	9 -24 -5 -3 -6 2 21 12 -6 -61
pair ask&enjoyed	-2 10 -1 0 -1 -1 -3 -1 -2 0
pair ask&event	0 2 10 -1 -1 -1 0 -9 0 7
pair ask&family	0 0 0 0 0 0 0 0 0 28
pair ask&feedback	-1 -1 0 0 2 4 -3 0 0 5
pair ask&future	-4 -1 2 -1 7 -5 1 0 -1 -2
pair ask&glad	2 -2 -1 0 -1 -2 5 -1 0 1
pair ask&health	9 -5 -3 -4 -1 -2 6 -1 -1 8
pair ask&hear	-23 66 9 -7 2 -13 -49 -5 19 18
pair ask&hiringside	0 0 0 0 0 0 0 0 1 13
pair ask&hitch	1 -1 10 -1 -1 -1 2 -10 -1 69
pair ask&inbox	-16 -21 -4 -3 -7 -4 23 34 -2 -25
pair ask&interview	35 -2 -6 -2 -13 -5 -16 4 4 16
pair ask&invite	6 -1 4 12 -3 -1 -5 -4 -9 -15
pair ask&join	-12 0 0 12 0 0 0 0 1 67
pair ask&keen	13 -2 -5 -2 8 5 -4 -7 -6 -17
pair ask&link	-5 9 6 -2 -5 -1 4 -1 -5 -14
pair ask&lure	-1 -1 0 0 -1 -4 8 -1 0 -16
pair ask&machine	-1 -1 -1 -1 -2 -1 -5 15 -3 -19
pair ask&mediaword	0 -1 0 0 -7 0 -20 19 10 11
pair ask&meet	0 17 -6 9 -3 -4 -3 -3 -8 -19
pair ask&mine	0 0 0 0 0 0 -6 7 0 21
pair ask&move	-17 -15 11 -4 -14 -1 -6 36 11 -41
pair ask&not	10 3 20 5 -9 -5 -16 -15 5 75
pair ask&offer	-2 0 -1 -1 -1 7 -2 0 -1 -9
pair ask&office	2 1 3 -1 -1 -2 0 -1 -1 75
pair ask&official	-6 -7 2 0 -3 -1 26 -3 -7 -18
pair ask&onward	16 -17 -13 -3 -11 -7 9 17 9 -63
pair ask&other	-6 12 18 -1 2 -2 -18 -1 -3 56
pair ask&pay	-1 -10 2 -1 -2 -12 29 -2 -1 -11
pair ask&practice	0 0 0 0 0 0 0 0 0 42
pair ask&prepare	18 -10 -7 -7 -3 -34 47 -2 -2 62
pair ask&property	0 -1 0 0 0 0 2 0 0 10
pair ask&received	0 2 -1 0 -2 -1 -1 5 -3 -1
pair ask&recorded	-3 28 -1 -1 -2 -1 -10 -3 -8 5
pair ask&recruiter	-3 -2 -1 0 0 -2 -37 47 -2 46
pair ask&remind	-6 -4 25 -7 -5 10 6 -15 -2 -52
pair ask&review	4 1 -1 -1 -1 0 -2 -1 2 -47
pair ask&role	4 -7 -14 -3 -1 -11 0 39 -8 9
pair ask&sales	27 -26 -1 -1 -1 -1 -17 20 -1 -3
pair ask&send	-6 12 -4 -6 -16 11 39 -11 -20 28
pair ask&shop	0 5 -3 0 0 0 -1 0 0 7
pair ask&sign	-7 -17 -3 -4 -8 102 -56 -2 -5 -17
pair ask&slot	-6 60 -5 5 -12 -2 -21 -8 -12 -1
pair ask&sorry	-1 -2 3 3 -1 0 -1 0 0 5
pair ask&stage	-3 -1 -2 -1 -16 -5 32 -2 -2 15
pair ask&start	-7 -4 -5 -2 -2 31 -9 -3 -1 -65
pair ask&study	10 -5 0 -1 5 -1 -3 0 -4 8
pair ask&talk	-12 4 28 -11 -9 -11 29 -16 -2 41
pair ask&task	15 -6 -1 -1 -8 -1 0 -2 6 -14
pair ask&team	-4 12 -3 -2 -3 -7 20 -6 -5 34
pair ask&thank	-16 6 -4 -3 9 -4 10 9 -6 -9
pair ask&ticket	-3 -6 -1 -1 -2 7 0 6 1 9
pair ask&time	7 -17 29 -6 -14 25 33 -52 -5 -84
pair ask&title	11 16 0 -3 -4 -4 -12 -1 -4 -21
pair ask&urgent	-1 -1 -1 -1 -2 -1 -1 7 -1 20
pair ask&video	-4 -1 -1 11 -1 -1 -1 -1 -1 12
pair ask&wait	-7 -11 16 -2 -8 -13 35 -9 -2 -29
pair ask&wish	1 -1 0 -2 6 11 -14 0 1 -5
pair asked&available	-14 -1 34 -9 -14 20 10 -10 -17 -53
pair asked&book	-1 5 0 0 -1 -1 -1 0 0 30
pair asked&call	-12 92 -10 -3 -11 -12 -33 -5 -7 41
pair asked&candidate	0 -4 0 0 5 0 0 0 0 10
pair asked&choose	-53 100 -12 -1 -4 -12 -15 -2 -1 -31
pair asked&closer	-2 21 -4 -1 3 -5 -10 -1 -1 5
pair asked&cold	0 0 0 0 -1 -1 2 0 0 37
pair asked&confirm	-15 10 13 -2 -2 1 -2 -2 -2 -14
pair asked&deadline	2 23 -10 -2 -2 -11 3 0 -3 -57
pair asked&document	-6 -11 -2 -1 -8 -4 36 -2 -2 -74
pair asked&event	10 5 -13 0 -1 0 2 0 -3 -30
pair asked&family	0 -3 0 0 -2 -1 8 0 -1 70
pair asked&future	-3 0 8 -1 4 -1 -4 -1 -1 -11
pair asked&hear	12 3 -1 -1 0 0 -9 -1 -3 26
pair asked&hiringside	4 -3 -3 0 -1 -1 3 0 0 6
pair asked&hitch	16 1 -11 -1 -1 -1 -3 -1 -1 -26
pair asked&inbox	-1 -17 -1 0 -1 -1 23 -1 -1 13
pair asked&interview	-2 7 11 -4 -3 -3 0 -3 -3 15
pair asked&join	-1 -7 -1 0 -2 45 -32 -1 0 6
pair asked&keen	10 2 0 0 4 -6 -9 -1 -1 36
pair asked&mediaword	0 0 0 0 0 0 0 0 0 9
pair asked&meet	18 21 -5 -2 -2 -3 -16 -2 -8 -81
pair asked&mine	0 -1 0 0 0 4 -1 0 0 12
pair asked&move	2 -44 76 -4 -6 -23 10 -6 -3 -113
pair asked&not	17 21 -31 -1 -2 2 -4 -1 -1 1
pair asked&office	-1 3 0 0 0 -1 0 0 -1 87
pair asked&official	-4 -5 -1 0 -1 -1 13 -1 -1 -30
pair asked&onward	23 -19 -5 0 -1 -2 6 -1 -1 -2
pair asked&other	-14 -56 68 -2 -2 -1 8 -1 -1 -5
pair asked&pay	-2 -6 1 -1 -4 -10 29 -2 -4 -9
pair asked&prepare	-20 -2 22 -1 -1 -2 5 -1 -1 41
pair asked&property	0 0 0 0 0 0 1 0 0 57
pair asked&recorded	0 0 0 0 0 0 0 0 0 12
pair asked&recruiter	-1 -14 0 -4 18 -12 15 -1 0 49
pair asked&remind	4 -26 -13 -6 -5 -22 75 -4 -3 -42
pair asked&review	0 6 -1 0 0 -1 -3 0 0 -1
pair asked&role	-17 26 -7 -3 1 -21 26 -3 -3 10
pair asked&sales	25 -23 0 0 0 0 0 0 0 24
pair asked&send	-18 19 10 -2 -10 -12 19 -3 -3 -82
pair asked&shop	-1 -8 2 0 -1 -9 20 -1 0 2
pair asked&sign	-1 -5 -1 -1 -2 8 3 -1 -1 18
pair asked&slot	-23 26 65 -9 -13 -24 -3 -8 -10 18
pair asked&stage	-5 -1 -1 -2 -3 -7 17 2 -2 -26
pair asked&start	-3 -4 -4 -1 -1 18 -4 -1 -1 -35
pair asked&study	-2 -3 -1 0 3 -2 6 0 -1 -8
pair asked&talk	-27 91 21 -4 -16 -16 -38 -4 -7 -9
pair asked&team	8 -17 0 -1 -1 -1 14 -1 -1 11
pair asked&ticket	1 -1 0 0 0 0 1 0 0 7
pair asked&time	-29 -13 51 -17 -15 14 42 -14 -19 1
pair asked&title	-16 3 -6 -2 -2 22 5 -1 -1 -43
pair asked&video	16 -6 -2 -1 -1 -2 -2 -1 -1 -24
pair asked&wait	29 -41 -34 -2 -11 -20 84 -3 -2 -11
pair available&book	-8 46 -4 -2 -7 -6 -10 -8 -2 -16
pair available&bounce	-7 -3 -2 -1 -1 -1 -3 17 0 -9
pair available&call	-3 30 -9 -4 -14 -7 21 -10 -4 4
pair available&candidate	-1 1 0 0 -1 1 -1 0 2 16
pair available&choose	-3 15 -1 -1 -2 -1 -2 -1 -2 -11
pair available&closer	-1 2 0 0 4 0 -4 0 -1 18
pair available&cold	0 0 0 0 0 1 0 0 0 11
pair available&confirm	6 28 -6 -3 2 -4 -21 1 -3 -2
pair available&deadline	7 16 -4 -2 -9 2 -4 -2 -4 -18
pair available&decide	-2 -15 15 0 -1 -1 17 -13 -1 -8
pair available&event	-3 9 -1 0 -1 -1 -1 0 -3 8
pair available&future	-3 0 0 -2 1 -2 -25 35 -3 -6
pair available&hear	1 3 -1 -2 -6 -2 14 -6 -2 12
pair available&hiringside	4 -1 -2 0 0 0 0 0 1 -7
pair available&hitch	15 -3 -8 -1 -1 0 -1 0 0 5
pair available&hold	-1 -1 -1 0 -8 0 12 0 0 -5
pair available&interview	-4 61 -49 -9 -8 -3 -16 31 -3 -61
pair available&invite	-2 6 0 0 -1 0 -1 0 0 -10
pair available&keen	0 0 0 0 0 0 0 0 0 59
pair available&link	-11 16 -3 -3 -3 -4 -3 15 -4 19
pair available&meet	-5 22 4 -2 -5 -2 -7 5 -10 20
pair available&move	30 -19 -2 0 -3 -2 -5 -2 3 -5
pair available&not	10 9 -23 -6 -1 -2 -4 20 -3 -11
pair available&office	0 0 0 0 0 1 1 0 0 28
pair available&onward	-1 0 -1 0 0 0 1 0 2 -22
pair available&other	-2 -27 32 -1 2 -1 -1 -1 -1 23
pair available&pay	-1 -1 1 0 0 0 2 0 0 14
pair available&practice	0 0 0 0 0 0 0 0 0 24
pair available&prepare	-1 -8 6 -1 -3 -1 13 -5 -2 35
pair available&property	0 0 0 0 0 0 1 0 0 23
pair available&recorded	-5 17 -1 0 -1 0 -7 -1 -2 31
pair available&recruiter	0 0 0 0 0 0 0 1 0 5
pair available&remind	-3 -14 5 -2 2 -2 17 -1 -1 -36
pair available&review	-1 1 -1 0 0 -1 -1 4 -2 -5
pair available&role	-5 -8 -6 -2 -12 -4 36 -1 1 49
pair available&sales	-1 3 0 -1 0 0 0 0 0 12
pair available&send	-11 23 -2 -1 -2 -5 6 -2 -5 -16
pair available&shop	-2 7 -3 -1 0 0 -1 0 0 19
pair available&sign	0 -1 -1 0 -1 5 -1 -1 0 -3
pair available&slot	-12 2 26 -3 -8 -6 11 -1 -8 -46
pair available&sorry	-2 10 -7 -1 -2 -1 4 -1 -1 -11
pair available&stage	-2 -9 0 1 -1 -5 17 -1 -1 -4
pair available&talk	-3 13 1 0 -2 -1 -8 -1 2 21
pair available&team	-3 7 1 -1 -1 -1 11 -13 0 -13
pair available&thank	0 3 -3 0 0 0 -14 0 15 18
pair available&ticket	-8 2 -4 -3 0 1 -2 15 -1 9
pair available&time	5 109 -40 -16 -9 -17 -43 26 -17 -49
pair available&title	23 25 -31 -4 -2 1 -9 -2 -1 5
pair available&video	0 9 -1 -1 -1 -1 -4 -1 -1 -12
pair available&wait	-1 -18 -2 0 1 -3 33 -9 -1 32
pair away&back	-6 -3 -5 -4 0 -1 -8 29 -2 -6
pair away&book	2 6 -5 0 -1 3 -2 -3 0 -1
pair away&choose	-1 -1 -1 -1 3 2 -2 1 -1 -8
pair away&confirm	3 -1 -1 -1 -13 0 13 0 -1 -11
pair away&deadline	-6 -9 -13 9 -18 -11 -2 48 4 -35
pair away&education	-1 -1 -1 -1 -1 -1 0 5 -1 -4
pair away&event	-1 -1 -1 -1 -1 2 -4 8 0 -3
pair away&filled	-6 4 -5 -3 -12 -1 7 19 -2 -15
pair away&hear	-3 -6 -2 -1 -3 0 8 11 -2 -1
pair away&hitch	-2 -1 2 -1 -1 0 8 -5 -1 -7
pair away&hold	-1 -1 -1 -1 -15 -1 18 1 0 -5
pair away&inbox	-3 -2 -3 -2 -1 -2 -12 26 -1 -16
pair away&interview	7 -2 -1 1 -1 -1 -1 -2 -1 -4
pair away&meet	-12 -2 0 13 -1 -1 -25 31 -2 -11
pair away&move	-3 -2 3 -1 -1 -2 -33 39 0 0
pair away&not	-12 -13 -27 -25 -11 -13 46 61 -7 -59
pair away&offer	-2 -1 -1 -1 1 8 -4 0 -1 -18
pair away&official	0 0 0 0 0 0 0 1 0 -3
pair away&onward	-1 -1 0 0 -9 -1 13 -1 0 0
pair away&other	-1 0 0 0 -10 0 13 -1 0 16
pair away&pay	-2 -2 -2 -1 -14 12 8 2 -1 -33
pair away&prepare	-1 -1 -2 -1 -1 -1 -22 29 0 11
pair away&remind	-3 -1 -2 2 0 -1 -15 20 -1 -6
pair away&review	-1 -1 0 0 -13 -1 12 2 1 11
pair away&role	-2 -2 -1 0 -14 3 14 2 -1 26
pair away&send	-2 -1 -1 -1 0 2 -1 4 0 -9
pair away&slot	-1 -1 2 -1 -1 2 -2 4 -1 -5
pair away&sorry	-1 -1 0 3 -1 0 1 -1 0 -4
pair away&stage	4 -3 -1 -2 2 -1 0 2 -1 -7
pair away&team	-15 -7 2 14 0 2 27 -19 -4 -9
pair away&time	-35 -12 27 -36 -9 -15 0 89 -9 -63
pair away&title	-15 -8 -6 6 -2 -6 49 -14 -4 0
pair away&wait	-3 -1 -3 -2 -18 -3 42 -19 7 -12
pair back&bounce	-1 -1 -1 -1 -8 -1 -1 12 -1 -15
pair back&closer	-5 -1 -1 -1 -1 -1 -2 -1 13 -5
pair back&deadline	-4 -2 -2 0 -4 -1 11 -5 7 13
pair back&feedback	5 -2 -2 -3 12 -4 -5 1 -2 -17
pair back&hear	3 -4 -2 -4 9 -3 -9 3 6 -14
pair back&inbox	-6 -3 -3 -2 -9 -2 -4 18 11 -12
pair back&not	-1 -1 -1 1 0 0 -1 3 -1 1
pair back&offer	-1 -1 -1 1 1 5 -3 0 -1 1
pair back&role	-2 -1 -1 -1 -2 0 7 -1 -1 0
pair back&send	-6 -6 -3 -2 -10 12 2 15 -2 16
pair back&sign	-5 -3 -1 -1 -2 18 -6 -1 -1 2
pair back&stage	-1 -1 -1 -1 4 -2 1 1 -1 -3
pair back&start	-2 -1 -1 -1 0 5 -4 0 4 -7
pair back&ticket	-1 0 0 0 -1 1 8 -5 -1 22
pair back&time	-20 -24 5 -10 -6 -8 16 39 8 -46
pair back&wait	-2 0 1 -1 -2 -1 6 -1 0 -9
pair book&call	-1 1 -12 -4 -4 -2 2 3 17 -32
pair book&cancel	-23 -3 -2 41 -3 -2 -5 -2 -2 -14
pair book&candidate	-4 -22 0 1 0 -1 26 -1 0 2
pair book&choose	-10 28 -1 0 -3 -1 -8 -2 -5 -1
pair book&civic	-1 3 0 0 -1 0 1 -1 0 -9
pair book&closer	-6 -2 -2 -1 7 -1 -2 -3 10 21
pair book&cold	-1 -1 1 0 0 0 0 0 2 6
pair book&confirm	-20 -6 2 -1 -2 -4 31 -2 3 38
pair book&deadline	9 4 -8 1 -1 -1 -1 -4 -1 -4
pair book&education	-2 0 0 2 0 0 -4 0 5 19
pair book&event	1 4 -1 3 -1 -1 -2 -1 -1 3
pair book&filled	-8 6 -1 4 2 -1 -1 -1 -1 -2
pair book&glad	1 0 0 0 0 0 0 0 0 11
pair book&health	0 1 0 0 0 1 0 0 0 16
pair book&hear	-3 4 -5 1 -3 -1 -4 10 1 -16
pair book&hiringside	-3 6 0 1 -1 -1 -2 -1 1 -28
pair book&hitch	-17 26 17 -1 -1 0 -20 -2 -1 2
pair book&inbox	-6 3 -1 -1 -1 -1 -2 -2 12 18
pair book&interview	-18 42 15 -8 -17 -8 -15 -3 13 -62
pair book&invite	7 -4 -3 1 6 -2 -4 -4 4 -17
pair book&keen	4 2 -1 -1 -1 -1 -2 -1 1 2
pair book&link	-5 36 -2 -3 -5 -6 -8 -5 -3 -50
pair book&mediaword	0 0 0 0 0 0 0 0 0 8
pair book&meet	-6 1 1 10 -1 -1 -3 -1 -1 8
pair book&move	-47 5 50 -3 -2 -2 -5 8 -2 -15
pair book&not	-17 25 -1 16 4 -1 -19 -2 -5 38
pair book&offer	-2 0 0 0 0 6 -2 0 0 19
pair book&office	0 -1 1 2 -1 0 -1 0 0 19
pair book&official	1 0 0 0 0 0 0 0 0 61
pair book&other	-10 0 -9 11 -1 -1 -1 10 1 -17
pair book&pay	1 -1 0 -1 -1 3 -6 0 4 -12
pair book&practice	0 0 0 0 0 0 0 0 0 7
pair book&prepare	0 -1 3 1 -1 0 -1 0 -1 11
pair book&property	1 0 0 1 0 0 0 0 0 13
pair book&received	9 6 -1 0 -3 -1 -9 -1 0 9
pair book&recruiter	-4 10 -13 9 -2 -1 -2 -1 4 -7
pair book&remind	-9 -5 -4 13 -1 15 -7 -1 -1 70
pair book&review	-15 0 -2 -1 -2 -1 0 -2 21 0
pair book&role	1 9 -4 8 9 3 -10 -3 -14 -25
pair book&sales	1 1 0 0 0 0 0 0 0 27
pair book&send	12 7 -1 -1 -2 0 -14 -1 -1 -3
pair book&shop	-2 9 -3 -1 -1 0 -1 0 0 20
pair book&sign	11 -2 -1 0 -4 -6 4 -1 -1 15
pair book&slot	23 33 -17 7 -9 -6 -26 4 -9 19
pair book&sorry	-3 -1 -1 11 -2 -1 -2 -1 -1 0
pair book&stage	12 -23 -1 2 -3 -1 18 -2 -3 -14
pair book&study	-3 37 -1 -1 -9 -3 -8 -8 -5 -51
pair book&talk	18 17 -9 -2 -6 -3 -7 -2 -6 -7
pair book&task	1 5 -1 1 -1 -1 -1 -2 -1 0
pair book&team	34 -2 -21 -3 -5 -1 -4 6 -4 -40
pair book&thank	-5 9 -3 0 0 0 0 0 0 11
pair book&ticket	-1 2 0 0 -1 0 -4 0 4 7
pair book&time	-25 -16 19 31 -8 10 -29 -15 31 70
pair book&title	9 2 -12 2 1 -4 -6 -3 11 -30
pair book&video	-9 2 -1 12 -1 -1 -1 -1 -1 -19
pair book&wait	10 -2 -1 -2 -4 -7 10 -7 4 1
pair bounce&filled	-5 -3 -2 -2 -4 -3 -3 23 -1 4
pair bounce&inbox	-17 -5 3 -3 -18 -2 -10 41 10 -19
pair bounce&interview	-12 -1 7 -1 -1 -1 -1 11 -1 15
pair bounce&invite	-11 -7 -4 -2 -6 -3 -5 39 -1 -19
pair bounce&machine	-1 -2 -1 -1 -10 -1 -3 12 8 -30
pair bounce&move	-1 0 8 -1 0 0 -1 -4 0 -5
pair bounce&not	-10 -5 5 -3 -20 -3 -12 43 5 -66
pair bounce&recruiter	0 -1 0 0 -1 0 -1 3 2 6
pair bounce&sign	-6 -7 -3 -2 -6 6 -7 28 -2 -7
pair bounce&slot	-21 -6 -3 -1 -1 8 -6 31 -1 -3
pair bounce&sorry	-1 -1 1 -1 -8 0 -2 11 -1 -5
pair bounce&thank	-11 -1 -2 -1 -1 0 -1 19 -1 -13
pair bounce&time	-41 -7 2 -2 -1 -2 -3 55 -1 -22
pair bounce&title	-9 0 -2 -1 -1 0 -1 14 0 -9
pair call&cancel	-8 -3 -4 38 -11 -3 -6 -2 -1 -30
pair call&candidate	-1 0 0 0 -2 0 12 -4 -5 9
pair call&choose	-1 3 -1 -1 -1 0 -1 -1 2 38
pair call&closer	-1 -1 0 0 -1 0 -1 0 4 8
pair call&cold	5 -1 0 -1 0 -1 -2 0 0 8
pair call&confirm	8 -2 -1 -1 -1 0 -1 -1 -1 21
pair call&deadline	-10 33 -2 -3 -4 -3 1 -7 -6 -19
pair call&decide	-1 -10 -2 -2 -1 -2 19 -2 -1 -12
pair call&document	1 -3 -1 0 -1 0 5 -1 -1 -2
pair call&enjoyed	3 11 -2 -1 -1 0 -8 0 -2 8
pair call&event	0 -2 -1 3 -1 -1 2 -1 -1 -5
pair call&feedback	-2 -3 -1 -1 3 -1 13 -4 -3 -28
pair call&glad	-5 -9 -4 -1 0 -4 25 -2 -1 7
pair call&hear	-1 8 0 -3 -3 -6 15 -5 -6 -7
pair call&hiringside	0 0 0 0 0 0 0 0 1 15
pair call&hitch	0 -1 0 0 0 0 3 -1 0 0
pair call&inbox	-14 -15 -3 -1 -1 -3 38 -1 0 6
pair call&interview	-13 18 -4 -1 -7 -5 -17 6 24 -11
pair call&invite	17 -5 -2 -3 -1 -1 -2 -1 -1 -15
pair call&keen	9 -3 -2 -1 -3 1 1 0 -1 -23
pair call&link	4 -1 -1 0 0 0 -1 0 0 -18
pair call&lure	8 -1 -1 0 -1 0 -3 0 0 7
pair call&mediaword	0 0 0 0 0 0 0 0 0 43
pair call&meet	0 -1 1 -2 -4 -1 2 -1 6 -34
pair call&move	-1 -2 -4 -1 -1 -1 0 10 -1 57
pair call&not	30 -4 -10 -7 -1 -4 17 -1 -19 11
pair call&offer	-1 0 -1 -1 1 1 0 0 0 -4
pair call&office	13 7 -2 -2 -1 -2 -13 1 -1 28
pair call&onward	0 -1 0 0 4 1 1 0 -4 17
pair call&other	-3 -1 10 3 -1 -2 -18 9 2 -31
pair call&pay	13 -1 -1 -1 -1 0 -8 -1 0 6
pair call&prepare	37 -7 -7 -3 -4 -11 8 -10 -3 -3
pair call&property	0 1 0 0 0 0 0 0 0 11
pair call&recruiter	-3 6 1 3 -3 -1 -5 -1 3 21
pair call&remind	0 -23 -2 11 -15 -19 58 -7 -3 -17
pair call&review	-17 -8 -1 -1 -2 -1 -2 -1 32 -4
pair call&role	17 48 -5 -8 -6 -5 -44 3 1 -25
pair call&sales	5 -1 -1 -1 -1 -1 -1 0 0 17
pair call&send	3 -3 -3 -3 -3 -4 18 -2 -2 -15
pair call&sign	-2 -2 1 -1 -1 4 -1 2 0 34
pair call&slot	25 7 -25 -2 3 -9 6 4 -10 -37
pair call&sorry	-3 -15 24 19 -10 -4 -10 -1 -1 -18
pair call&stage	1 0 -1 -1 0 -1 1 -1 2 -8
pair call&talk	16 20 -3 -6 3 -5 -25 -2 1 -9
pair call&team	-5 -4 -11 -3 -4 1 11 12 3 -40
pair call&thank	-8 -2 -2 -4 3 -5 -16 -9 43 1
pair call&ticket	-1 -2 -1 -1 -6 0 16 -4 0 -2
pair call&time	67 -44 -19 -14 -12 -30 20 -24 57 40
pair call&title	-23 52 -3 -6 -8 -3 -31 3 19 24
pair call&video	2 21 -2 -2 -1 -3 -11 -2 -1 -63
pair call&wait	2 -3 14 -1 -1 -1 -3 -6 0 -17
pair call&wish	-11 -3 -3 -11 4 -6 33 -2 -1 -25
pair cancel&choose	-2 -1 -1 11 -3 -1 -1 -1 -1 22
pair cancel&confirm	-2 0 5 -1 0 0 -1 0 0 -1
pair cancel&deadline	-2 -1 -1 10 -1 0 -1 -1 -3 11
pair cancel&event	-8 -1 -2 17 -1 -1 -1 -1 -1 -9
pair cancel&filled	-4 -2 -3 35 -13 -3 -6 -2 -1 -11
pair cancel&hear	-3 -1 -1 11 -2 -1 -2 -1 -1 12
pair cancel&hitch	0 0 1 3 -1 0 -1 0 0 57
pair cancel&hold	-10 -2 3 49 -8 -3 -26 -2 -1 -9
pair cancel&interview	-65 -13 -7 142 -18 -5 -15 -9 -9 -76
pair cancel&link	17 -1 -16 1 0 0 0 0 0 -23
pair cancel&meet	-3 -1 3 7 -2 -1 -2 -1 -1 5
pair cancel&move	2 -1 -5 6 -1 0 -2 1 0 13
pair cancel&not	-7 -4 -1 30 -7 -3 -7 1 -2 7
pair cancel&office	-1 -1 -1 7 -2 0 -1 0 0 5
pair cancel&other	-2 -1 -1 21 -13 -1 -2 -1 0 -6
pair cancel&prepare	1 -1 -1 4 -1 0 -1 0 0 -2
pair cancel&recruiter	-3 -2 -1 14 -3 -1 -3 -1 -1 -16
pair cancel&remind	-21 -4 8 50 -12 -4 -11 -3 -2 -7
pair cancel&role	-18 -7 -8 101 -20 -6 -32 -5 -5 -23
pair cancel&sales	-5 -1 -1 10 -4 0 -1 0 1 -25
pair cancel&slot	-14 -2 2 35 -11 -2 -4 -2 -1 9
pair cancel&sorry	-10 -4 -4 51 -15 -4 -9 -3 -2 5
pair cancel&talk	-9 -1 -4 20 -3 -1 -1 -1 -1 -4
pair cancel&team	-5 -2 -3 23 -3 -2 -6 -1 -1 -26
pair cancel&time	-64 -12 -7 142 -13 -8 -22 -8 -7 -22
pair cancel&title	-28 -3 -3 41 -2 -1 -2 -1 -2 -3
pair candidate&choose	-8 -2 -3 -3 31 -3 -19 -4 10 -28
pair candidate&civic	7 -2 0 -1 -2 0 0 0 -2 10
pair candidate&closer	-3 -7 -1 -1 31 -1 -4 -2 -12 -21
pair candidate&confirm	-10 -1 -6 6 -6 0 1 -1 17 12
pair candidate&deadline	3 -4 -3 -4 -18 15 34 -3 -19 -38
pair candidate&decide	4 -4 -2 -1 -1 -2 16 -2 -8 -18
pair candidate&document	1 -3 -1 -1 -7 16 11 -7 -10 -28
pair candidate&education	0 -1 0 0 -1 0 3 0 0 -3
pair candidate&enjoyed	2 1 -1 -1 3 -1 1 -1 -5 -1
pair candidate&event	2 -1 0 -1 2 0 -1 0 -1 -9
pair candidate&feedback	1 -2 -1 -1 -4 0 15 -4 -3 2
pair candidate&filled	-3 -6 -1 -2 27 -3 -2 -1 -8 -23
pair candidate&future	-1 -1 0 0 -1 0 -6 0 10 -3
pair candidate&glad	11 13 -2 -2 -5 -1 -19 0 5 -10
pair candidate&health	0 1 0 0 -1 0 0 0 2 -5
pair candidate&hear	6 -10 -1 -1 -1 15 2 -3 -7 -56
pair candidate&hiringside	0 -7 12 -1 -5 -1 1 -1 0 46
pair candidate&inbox	0 0 0 0 0 0 1 0 1 9
pair candidate&interview	3 6 -1 -1 7 -2 -8 -1 -2 52
pair candidate&invite	-2 -2 -1 1 -7 -1 -11 -1 25 -11
pair candidate&join	0 0 0 0 0 0 0 0 2 -3
pair candidate&keen	1 2 0 0 -1 0 -2 1 0 22
pair candidate&link	-1 2 -1 2 -6 17 -4 -2 -6 -26
pair candidate&meet	2 -4 -2 -1 7 -1 -13 0 11 -4
pair candidate&move	-7 -2 -7 -2 -3 -1 25 -1 -2 -3
pair candidate&not	-3 -4 -2 -3 18 -2 -1 -2 -2 -45
pair candidate&offer	-7 -4 -15 -4 31 5 -9 -3 6 -31
pair candidate&office	1 -1 -1 -1 0 0 8 0 -6 -12
pair candidate&official	-1 0 0 0 8 0 0 0 -6 14
pair candidate&onward	-7 -2 -9 -1 13 -2 3 -4 9 -35
pair candidate&other	-14 -13 -11 0 105 -17 -35 -5 -10 -27
pair candidate&prepare	2 -1 -1 -1 0 -1 21 -1 -17 -7
pair candidate&property	-2 0 0 -1 4 0 -1 0 1 39
pair candidate&received	-2 -4 -3 -1 3 -2 -7 -3 18 -20
pair candidate&recruiter	15 -2 0 0 -14 1 2 0 0 -21
pair candidate&remind	-5 -1 -1 5 -3 0 -13 20 -1 16
pair candidate&review	-6 -1 -3 -5 10 -3 4 -4 8 17
pair candidate&role	-15 -5 -6 1 63 -6 -11 -5 -15 -5
pair candidate&sales	-3 7 -1 0 6 0 2 0 -10 0
pair candidate&send	-1 -1 -1 -1 2 -1 0 -1 3 -21
pair candidate&shop	-2 0 0 0 2 0 3 0 -1 0
pair candidate&sign	-3 -3 -2 -2 13 0 21 2 -26 -37
pair candidate&slot	-11 -7 6 -4 37 -13 -6 -2 -2 15
pair candidate&sorry	-1 -1 -1 -1 8 -1 -2 -1 -1 8
pair candidate&stage	-5 6 -3 -3 2 -3 16 -4 -5 -2
pair candidate&study	-1 -3 0 -1 8 0 -1 0 -1 -9
pair candidate&talk	10 -2 -1 -1 -1 -1 -2 -2 -3 3
pair candidate&team	3 -25 -3 -8 32 -5 -11 1 17 -1
pair candidate&thank	-3 -2 -2 -2 1 -2 -13 15 8 -28
pair candidate&ticket	0 1 -2 -3 -20 16 13 15 -20 -29
pair candidate&time	-3 -12 -2 -1 34 -16 -27 16 13 47
pair candidate&title	16 -23 -6 -8 6 -6 38 4 -21 -11
pair candidate&wait	-3 -2 0 0 -10 -1 22 -1 -3 25
pair candidate&wish	-1 1 0 0 2 0 -1 0 1 -7
pair choose&civic	7 2 -1 -1 -2 0 -4 -1 -1 28
pair choose&closer	-2 -4 -2 -1 14 -3 -5 -2 5 -11
pair choose&confirm	-6 -3 0 0 0 15 -3 -2 -1 12
pair choose&deadline	15 -13 -4 -1 -28 -5 52 -13 -3 -51
pair choose&decide	-12 7 -2 -2 5 11 -5 -2 -1 -11
pair choose&document	-2 -4 -1 -1 0 8 -1 0 1 -6
pair choose&enjoyed	0 -1 -1 0 1 2 0 -1 -1 -7
pair choose&event	-4 0 -1 0 16 -2 -5 -2 -2 8
pair choose&feedback	-1 0 -1 0 1 0 3 -1 0 -6
pair choose&filled	-2 -4 -2 -2 30 -2 -8 -1 -9 -44
pair choose&future	-2 0 1 1 -1 1 1 -1 -1 -6
pair choose&glad	-3 -12 -2 -10 -17 74 -24 -4 -2 -8
pair choose&health	0 -1 -1 1 0 3 0 -1 -1 77
pair choose&hear	-4 -3 -2 18 -3 1 -10 -3 6 1
pair choose&hiringside	-2 0 1 1 0 2 -1 0 -1 -4
pair choose&hitch	-1 -1 2 0 0 0 0 0 0 21
pair choose&hold	-2 -2 -1 4 -14 -2 19 -1 -1 -23
pair choose&inbox	-2 3 -1 -1 0 0 -2 3 0 -12
pair choose&interview	-24 12 -6 0 22 14 -14 -8 4 -14
pair choose&invite	0 4 -1 1 -3 2 -2 -1 -2 -20
pair choose&join	-1 1 -1 -1 1 4 -2 -1 -1 -8
pair choose&keen	6 16 -1 -1 -10 8 -15 -1 -1 5
pair choose&link	-6 14 13 -6 -4 -2 -4 -2 -2 -4
pair choose&meet	-3 13 -1 1 2 0 -8 2 -6 -20
pair choose&move	-3 -6 14 -4 -3 5 -2 -1 -1 32
pair choose&not	-8 -9 -8 33 -2 2 -6 -4 3 -38
pair choose&offer	-5 -3 -2 -1 1 20 -4 -2 -3 18
pair choose&office	-1 -1 -1 2 -10 2 12 -1 -2 6
pair choose&official	0 0 0 0 0 1 0 0 0 15
pair choose&onward	2 -5 -2 0 14 6 -8 -2 -6 -18
pair choose&other	-17 -17 -5 11 82 -11 -23 -11 -10 6
pair choose&pay	-3 -3 -1 -1 -6 23 -6 -2 -1 -12
pair choose&practice	0 0 0 0 0 0 1 0 0 17
pair choose&prepare	-2 -1 -1 3 3 0 -2 1 -1 6
pair choose&property	0 0 0 1 2 0 -2 0 0 21
pair choose&recruiter	-5 3 1 -1 -6 1 5 0 4 -90
pair choose&remind	-1 0 -2 18 -7 -2 -3 -2 0 25
pair choose&review	-1 0 -1 -1 4 -2 -2 -1 5 4
pair choose&role	-8 -2 -6 -10 -6 60 -12 -8 -9 -56
pair choose&sales	-1 0 -1 1 0 3 0 -1 -1 5
pair choose&send	4 -1 6 -6 0 5 -3 -1 -4 -20
pair choose&sign	-4 -3 -2 -2 8 18 -6 -1 -9 -13
pair choose&slot	-38 92 -3 -5 -7 -9 -17 -6 -8 60
pair choose&sorry	-1 -1 -1 2 5 -1 -2 -1 -1 13
pair choose&stage	32 -9 -8 13 -14 -6 -3 -2 -3 -63
pair choose&study	-1 1 0 0 3 0 -1 0 -1 -1
pair choose&task	0 -3 -1 -1 19 -1 -12 -1 -2 -17
pair choose&team	-13 -6 -2 5 31 7 5 -15 -11 -90
pair choose&thank	24 -16 -4 -2 10 -1 -6 -4 -1 -32
pair choose&ticket	-2 3 -1 -1 -3 -2 18 -12 1 -22
pair choose&time	-64 69 -14 16 -4 54 -40 -7 -10 50
pair choose&title	-17 -9 -4 -4 60 44 -55 -6 -9 -12
pair choose&wait	-2 -1 5 -4 -1 0 4 0 -1 13
pair choose&wish	-1 0 0 0 2 2 -1 0 -1 -6
pair civic&confirm	0 0 1 0 0 0 0 0 0 9
pair civic&deadline	-1 -1 -3 1 -9 -1 17 -3 -1 3
pair civic&decide	0 -2 -2 -2 -1 -2 13 -3 -2 -14
pair civic&education	0 0 0 0 -1 0 3 0 -1 5
pair civic&hear	-1 0 0 0 -1 0 4 -1 0 -1
pair civic&interview	1 3 -1 0 -1 0 -1 -1 -1 28
pair civic&invite	-8 -1 0 -1 0 13 -2 0 0 6
pair civic&meet	-12 10 -1 -1 -1 9 -2 -1 0 -2
pair civic&not	-2 -1 -1 -1 2 -2 7 -2 -1 44
pair civic&practice	0 0 0 0 0 0 0 0 0 5
pair civic&received	0 0 0 0 0 0 0 0 0 40
pair civic&recruiter	8 0 0 1 -6 0 -1 0 -1 -4
pair civic&review	-1 0 0 -2 4 -1 1 -1 -1 -16
pair civic&role	5 9 -1 -2 -3 -5 -1 -1 -1 -23
pair civic&slot	-6 0 -1 -1 0 -1 10 -1 0 31
pair civic&sorry	-1 0 0 1 3 0 -2 0 0 37
pair civic&stage	8 -2 -1 1 -8 -1 4 -1 -1 6
pair civic&study	0 0 0 0 0 0 1 0 0 11
pair civic&talk	0 0 0 0 0 0 1 0 0 10
pair civic&team	0 -2 -1 -2 -8 2 16 -2 -3 -20
pair civic&thank	0 0 0 0 2 0 0 0 0 8
pair civic&time	-15 -2 -1 -2 6 14 3 -2 -1 83
pair civic&title	-12 10 -1 -1 4 11 -6 -1 -3 -21
pair closer&cold	-1 -1 0 0 -1 0 -1 0 5 -5
pair closer&deadline	2 -1 -1 0 -1 0 -2 3 0 5
pair closer&decide	-2 -1 -3 -3 46 -2 -25 -1 -9 -12
pair closer&future	-1 0 0 0 6 -2 -2 0 -1 -7
pair closer&hear	-4 -3 -4 -2 35 -6 -29 -3 18 -14
pair closer&hiringside	-1 0 0 0 1 0 -1 0 2 5
pair closer&inbox	-5 8 -2 -1 -4 -1 -7 14 -1 4
pair closer&interview	3 -3 -2 -1 1 -1 -5 -1 10 -8
pair closer&invite	-3 7 -1 -1 7 -1 -4 -5 1 -10
pair closer&not	-9 3 -5 -5 67 -9 -4 -10 -28 -13
pair closer&onward	0 -1 -1 -1 14 -1 -1 -1 -8 -5
pair closer&other	-2 -6 -1 -1 16 -1 -4 -1 1 14
pair closer&received	-3 -3 -2 -1 5 -2 24 -4 -15 14
pair closer&recruiter	-5 -1 -1 -1 20 -1 -2 -2 -5 -10
pair closer&review	-1 1 -1 -2 13 -2 -6 -1 0 -29
pair closer&role	-1 4 -2 -3 19 -4 -12 -3 4 -22
pair closer&slot	0 20 -4 -1 -1 -6 -10 2 -1 16
pair closer&stage	-1 0 -1 -1 5 -1 -1 -1 1 -18
pair closer&talk	2 -1 0 0 5 0 -4 0 -1 8
pair closer&team	0 7 -2 -1 9 -2 -6 -3 -2 -33
pair closer&thank	-5 8 -3 -2 -13 -2 19 13 -16 -14
pair closer&time	-2 -1 -2 -3 6 -1 -7 -1 12 1
pair closer&title	1 -4 -1 -2 12 -3 -7 -1 6 -3
pair closer&wait	0 -1 -1 -1 6 -1 -4 -1 1 8
pair cold&deadline	-1 -2 -7 -1 0 -7 21 -2 0 -6
pair cold&enjoyed	0 2 0 0 0 0 0 0 0 36
pair cold&event	-1 0 2 0 0 0 0 0 0 38
pair cold&hear	-2 2 1 -16 -6 -2 19 -2 6 -12
pair cold&interview	-3 1 0 -2 -2 -3 8 -1 1 -29
pair cold&not	-1 -2 -7 0 0 -8 21 -2 0 -6
pair cold&office	0 3 -1 -2 0 -1 2 -1 -1 -8
pair cold&official	0 0 0 0 0 0 0 0 0 13
pair cold&other	0 -1 0 0 0 0 0 0 1 -9
pair cold&pay	0 -1 3 -2 -1 -1 3 0 0 16
pair cold&role	4 1 0 -2 -1 -2 -4 -1 5 20
pair cold&sales	-3 3 -1 -2 -1 -3 8 -1 -1 -26
pair cold&send	0 0 0 0 1 1 0 0 0 11
pair cold&slot	0 1 0 0 0 0 0 0 0 12
pair cold&talk	2 1 -1 -1 -1 -2 5 -1 -1 48
pair cold&team	3 2 -1 -1 -2 -1 2 -1 -1 14
pair cold&thank	0 -2 -1 -1 -5 -1 1 8 0 -33
pair cold&time	3 -2 -6 -2 -1 -8 19 -3 -1 -3
pair cold&title	0 1 2 -3 -1 -1 4 -1 -1 8
pair confirm&deadline	21 -5 -2 -1 -6 4 -7 -1 -1 -2
pair confirm&document	-4 -1 -1 -1 -1 0 -1 -3 12 41
pair confirm&education	0 0 0 0 0 0 -4 1 5 6
pair confirm&event	4 -1 0 0 -1 -1 -1 -1 0 -15
pair confirm&filled	2 -1 -1 -1 -9 0 12 0 -1 -15
pair confirm&future	0 0 0 0 0 1 -1 0 2 3
pair confirm&glad	2 -3 -2 -1 -2 15 -5 -1 -1 8
pair confirm&health	0 0 0 0 0 2 -1 0 0 25
pair confirm&hear	-9 10 -3 -1 5 -1 1 -2 -1 -8
pair confirm&hiringside	1 0 1 0 0 1 0 0 0 -11
pair confirm&hitch	7 -1 -4 -1 -1 0 1 0 0 -4
pair confirm&hold	-2 2 3 -5 -15 3 14 0 0 -3
pair confirm&inbox	-1 -1 -1 -1 2 -1 -1 3 0 19
pair confirm&interview	-3 -4 -1 -9 -7 7 20 1 -5 -1
pair confirm&invite	3 -2 -1 2 -1 0 -1 0 1 -6
pair confirm&keen	5 -8 5 0 0 1 -1 0 0 15
pair confirm&link	17 -1 -3 -1 -1 0 -12 1 -1 -2
pair confirm&mediaword	0 0 0 0 0 0 0 0 0 15
pair confirm&meet	6 -9 12 -4 -1 -1 -2 -1 1 3
pair confirm&move	-3 -7 14 -1 -1 -1 -1 1 -1 12
pair confirm&not	-11 -3 14 -3 -7 0 10 2 -3 -3
pair confirm&offer	-2 -1 -1 0 1 8 -2 -1 -1 -10
pair confirm&office	0 0 0 1 0 0 0 0 0 34
pair confirm&official	-1 0 0 0 3 1 -1 0 -1 46
pair confirm&onward	-2 -2 -1 -1 1 10 -4 -1 0 -6
pair confirm&other	-8 -1 -1 6 1 -1 7 -1 -1 9
pair confirm&pay	-1 -1 -1 -1 2 4 -6 0 4 -20
pair confirm&practice	0 0 0 0 0 0 0 0 0 17
pair confirm&prepare	-1 -4 -4 19 -2 -3 -8 -4 7 21
pair confirm&property	-1 0 0 0 3 0 -1 0 0 22
pair confirm&received	-6 -2 -2 0 -2 -1 -3 -3 19 -3
pair confirm&recorded	-1 0 1 0 0 0 0 0 0 20
pair confirm&recruiter	9 -1 -8 -1 2 0 -1 -1 -1 2
pair confirm&remind	3 -1 4 2 -2 -1 -2 -1 -1 -4
pair confirm&role	5 -5 -2 6 -14 0 9 -3 4 -28
pair confirm&sales	2 0 -1 0 0 0 0 0 0 13
pair confirm&send	2 -1 -1 0 -1 3 -2 -1 1 -3
pair confirm&shop	0 -1 0 -1 0 -1 -2 -1 5 1
pair confirm&sign	-3 -3 -1 -1 -1 12 -1 -1 -1 7
pair confirm&slot	12 5 -6 -3 -3 -1 -3 1 -2 -40
pair confirm&sorry	-2 -2 -6 19 5 -3 -7 -3 -1 -19
pair confirm&stage	2 -1 -1 -1 1 0 1 -1 0 29
pair confirm&start	-1 -1 0 0 1 2 -5 0 5 -5
pair confirm&study	0 0 0 0 0 0 0 0 1 4
pair confirm&talk	24 -10 -10 -1 -2 4 -1 -1 -2 -39
pair confirm&team	8 -3 -6 -2 -1 3 3 -1 -1 -6
pair confirm&thank	-2 -1 5 -1 -1 -1 0 -1 1 -3
pair confirm&ticket	1 0 0 0 -1 0 -4 0 5 -1
pair confirm&time	42 23 -10 -8 -18 -2 -20 -5 -3 72
pair confirm&title	21 -8 -10 -3 -6 18 -12 -4 3 -71
pair confirm&video	9 -3 -1 -1 -1 -1 -1 -1 -1 15
pair confirm&wait	-7 1 2 0 -2 3 2 -1 3 17
pair deadline&decide	14 -9 -9 -3 25 -8 12 -15 -6 -2
pair deadline&document	-3 -2 -1 -1 -5 15 9 -3 -8 -20
pair deadline&education	0 0 0 0 0 0 -1 0 3 33
pair deadline&enjoyed	-2 8 -1 -1 25 -1 -18 -7 -3 -5
pair deadline&event	1 2 -1 -1 0 0 -1 0 0 7
pair deadline&feedback	8 -3 -2 -1 -11 -1 27 -12 -4 -1
pair deadline&filled	16 7 2 -2 4 -1 -8 -11 -6 2
pair deadline&future	-1 -1 -1 0 1 -1 4 -1 -1 -6
pair deadline&glad	6 -2 -1 -1 0 1 -1 -1 0 6
pair deadline&health	0 0 0 0 0 0 1 0 1 15
pair deadline&hear	2 0 -20 -7 -17 35 -35 30 12 9
pair deadline&hiringside	0 0 -1 -1 -1 0 6 0 -3 12
pair deadline&hitch	-1 -1 -1 -1 -1 0 5 1 -1 9
pair deadline&hold	-4 -2 -3 4 -27 -2 39 -1 -2 -23
pair deadline&inbox	10 -4 -2 -2 -7 -3 -10 21 -4 25
pair deadline&interview	7 -7 -6 5 -1 -4 20 -6 -7 7
pair deadline&invite	1 -2 -1 3 0 0 -1 -1 1 9
pair deadline&join	0 -1 0 0 1 2 -2 0 1 12
pair deadline&keen	-9 4 -3 -2 -2 9 7 -3 -2 -31
pair deadline&link	-11 19 -3 -2 -7 16 1 -3 -10 -28
pair deadline&mediaword	-2 -5 -1 -1 4 -9 -16 30 -1 -13
pair deadline&meet	5 -14 -6 11 -4 -2 11 -1 -2 -38
pair deadline&move	-18 -3 13 -3 -3 3 17 -5 -1 -31
pair deadline&not	15 -6 2 -6 -13 -11 22 -2 -2 16
pair deadline&offer	-2 -5 -2 0 -3 32 -9 -3 -8 25
pair deadline&office	4 -2 -3 -2 -1 -1 6 -1 0 46
pair deadline&official	0 0 0 0 1 0 0 0 0 42
pair deadline&onward	-2 -2 0 2 -2 -3 11 -1 -2 12
pair deadline&other	-6 -5 0 0 -28 -6 47 0 -2 -20
pair deadline&pay	1 0 0 0 -1 -1 2 0 -1 28
pair deadline&prepare	-22 -2 10 -1 -9 -3 -9 -9 45 -22
pair deadline&property	0 0 0 1 -1 0 0 0 0 24
pair deadline&received	-4 -1 -2 -2 -2 -2 -11 24 0 32
pair deadline&recorded	-9 39 -2 -2 -2 -1 -10 -4 -9 -8
pair deadline&recruiter	-6 -2 0 0 18 -3 -7 0 2 -13
pair deadline&remind	-12 20 -1 -2 -2 -7 9 -4 -2 -3
pair deadline&review	-4 -3 -3 -2 -20 -7 36 -2 5 34
pair deadline&role	-2 -4 -6 -7 22 -8 10 -3 -2 19
pair deadline&sales	0 -1 -2 -1 -14 -4 25 -2 -2 4
pair deadline&send	3 3 -2 -2 -3 21 -15 -2 -3 -5
pair deadline&shop	0 0 0 0 0 0 0 0 0 18
pair deadline&sign	-7 -10 -4 -3 -5 70 -35 -4 -2 33
pair deadline&slot	28 -3 -10 -5 -10 2 -3 8 -8 59
pair deadline&sorry	-2 -1 2 0 -6 -1 8 -1 -1 -5
pair deadline&stage	-7 -5 -5 -1 -24 -7 53 -1 -3 -4
pair deadline&start	-5 -3 -1 -1 -1 19 -5 -2 -1 -8
pair deadline&study	0 0 0 0 0 0 0 0 0 69
pair deadline&talk	-2 -1 -2 -2 -2 -3 24 -11 -1 35
pair deadline&task	2 -5 -1 0 -1 -2 8 -1 1 9
pair deadline&team	-13 -2 -8 16 -15 -13 -7 -1 43 -67
pair deadline&thank	35 -32 -5 -4 32 -6 -16 3 -5 -44
pair deadline&ticket	-10 -2 -8 -8 42 18 -20 8 -18 26
pair deadline&time	-19 49 -44 -23 -31 29 45 -1 -6 -61
pair deadline&title	-40 7 12 14 -8 -6 20 8 -7 32
pair deadline&video	15 -4 -1 1 0 0 -1 -9 0 -3
pair deadline&wait	-5 -3 -3 -2 -9 1 16 -3 8 14
pair decide&feedback	10 -3 -2 -3 9 -3 2 -6 -4 10
pair decide&filled	-1 -1 -1 3 2 -1 0 0 0 -4
pair decide&hear	4 -9 -8 -8 37 -3 -4 -8 -1 21
pair decide&hitch	-2 -1 0 0 -1 -1 5 -1 0 -2
pair decide&hold	-1 -1 0 0 4 -1 1 0 -2 -13
pair decide&interview	-8 1 -2 -1 -14 8 14 -5 7 -8
pair decide&machine	-5 -1 -1 -1 -1 -1 -1 14 -3 -13
pair decide&meet	-3 0 0 0 -2 -1 7 -1 -1 -16
pair decide&move	-2 -16 15 0 9 1 -3 -1 -2 -4
pair decide&not	-6 -4 -5 36 -5 -6 -1 -6 -2 2
pair decide&offer	0 -1 -1 0 2 0 0 0 0 14
pair decide&office	4 -2 -2 -2 3 1 0 -1 -1 -12
pair decide&onward	-6 -4 -2 -1 16 8 1 -2 -10 -15
pair decide&other	-2 -2 -1 -1 16 -1 -4 -1 -2 45
pair decide&pay	-1 -1 0 0 -1 3 1 0 0 -13
pair decide&received	3 -2 -1 0 1 -1 5 -1 -5 -1
pair decide&recruiter	0 -1 -1 -1 7 1 -3 -2 -1 -19
pair decide&remind	-3 -1 -1 -3 9 2 -1 -1 -1 -2
pair decide&review	-2 -2 -1 -1 9 -1 2 -1 -2 22
pair decide&role	2 -4 -3 3 14 -2 -5 -3 -2 -21
pair decide&sales	4 -1 -1 0 4 -1 -4 0 -1 37
pair decide&send	0 -1 0 0 1 1 0 0 0 7
pair decide&sign	0 -1 0 0 -1 6 -3 0 1 15
pair decide&slot	-9 -1 -2 -1 -5 -1 27 -5 -2 19
pair decide&sorry	-5 -1 -5 -2 22 -3 -1 -2 -3 16
pair decide&stage	-2 -3 -1 -1 1 -2 12 -3 -1 -25
pair decide&talk	4 -1 0 -1 -1 -1 1 0 -1 1
pair decide&team	4 -14 -5 -1 9 -3 37 -17 -9 -61
pair decide&thank	-7 6 -1 0 -1 -1 4 -1 0 -5
pair decide&ticket	8 -5 -3 -2 40 -7 -6 -12 -12 -12
pair decide&time	-6 -30 11 32 -18 2 17 -6 -4 14
pair decide&title	-1 -5 -3 33 -9 9 -12 -3 -8 -14
pair decide&wait	-5 -3 -3 -2 -6 0 39 -17 -3 -6
pair document&feedback	0 0 0 0 0 0 0 0 0 7
pair document&glad	5 -1 -1 -1 -1 5 -4 -1 -1 -39
pair document&hear	-1 -2 -1 -1 0 12 1 -2 -7 -15
pair document&hiringside	1 -1 0 0 0 -1 2 0 0 8
pair document&interview	11 -9 -2 -3 -2 6 2 -2 -2 -30
pair document&invite	3 -1 0 -1 0 0 0 0 0 -13
pair document&keen	1 -3 0 -1 0 0 5 0 0 -13
pair document&meet	14 -11 -1 -1 -1 -1 1 -1 -1 -13
pair document&not	-1 -3 -1 0 5 -5 7 -1 -1 -5
pair document&offer	-2 -2 -1 -1 0 19 -4 -3 -8 -13
pair document&official	-19 0 -1 -1 -3 -5 30 -1 -1 10
pair document&onward	-2 -2 -1 -1 0 0 -14 20 -1 -12
pair document&prepare	-16 -3 -6 -5 -5 -39 71 0 4 -39
pair document&property	0 0 0 0 0 0 1 1 0 3
pair document&received	-3 -2 -2 -1 -4 -1 -2 -5 21 -19
pair document&remind	-1 -1 -1 -1 0 -4 10 -1 -1 -7
pair document&review	8 -1 -1 -1 0 -2 1 -1 -1 -4
pair document&role	4 -7 -1 -3 1 7 -9 -14 22 11
pair document&send	-3 -8 -3 -2 -8 -8 38 -4 -2 -38
pair document&shop	-1 -1 -1 0 -1 -1 0 6 0 -16
pair document&sign	-1 -1 0 0 -1 12 -10 0 1 46
pair document&stage	1 -1 -1 0 2 -1 1 0 -1 -6
pair document&team	-1 -2 -1 0 0 -1 7 0 0 -17
pair document&thank	-4 12 -1 0 -4 -1 3 -1 -4 9
pair document&ticket	-1 -1 0 0 2 18 -4 -2 -12 1
pair document&time	20 -20 -5 -5 -3 1 19 -5 -2 -65
pair document&title	13 -12 -3 -3 -3 5 5 -3 0 12
pair document&video	13 -10 -1 0 0 0 0 0 0 -28
pair document&wait	-2 -4 -1 0 7 -1 10 -1 -8 -18
pair education&event	0 0 0 0 0 0 0 0 0 7
pair education&filled	-1 0 0 0 1 0 -1 2 0 -25
pair education&health	0 0 1 0 0 0 0 0 0 -32
pair education&hear	-1 -1 1 -2 -1 -2 5 0 0 -1
pair education&interview	1 0 -1 2 0 0 -1 0 0 115
pair education&invite	1 -1 0 0 -7 0 -1 -2 10 26
pair education&keen	0 1 0 0 0 0 0 0 0 24
pair education&mediaword	0 0 0 0 0 0 0 0 0 20
pair education&meet	1 0 0 0 0 0 0 0 0 14
pair education&not	0 0 2 0 1 0 -1 0 -1 29
pair education&office	1 0 0 0 0 0 0 0 0 11
pair education&official	0 0 0 0 0 0 0 0 0 11
pair education&practice	1 0 0 0 0 0 1 0 0 -6
pair education&prepare	1 0 0 0 1 0 0 0 0 5
pair education&remind	0 0 1 0 0 0 0 0 0 -29
pair education&review	-1 -1 0 0 0 0 -1 0 3 23
pair education&role	8 -1 -7 0 -7 -2 2 -5 13 -23
pair education&slot	0 0 1 0 0 0 0 0 0 -26
pair education&stage	-2 0 0 2 0 0 1 0 0 14
pair education&study	0 0 0 0 0 0 0 0 0 31
pair education&talk	0 2 0 0 0 0 0 0 0 5
pair education&team	0 1 -1 -1 -1 -1 1 -1 2 25
pair education&time	0 -1 0 2 -1 -1 -7 2 7 28
pair education&title	9 1 -8 0 -10 -2 7 -5 8 -21
pair education&wait	0 -1 1 -1 -1 -1 -2 -1 4 -3
pair enjoyed&event	4 -4 -1 0 0 0 1 0 0 32
pair enjoyed&feedback	5 -2 -1 -1 2 -2 0 -1 -1 -1
pair enjoyed&future	-1 -1 0 0 3 0 -1 0 0 -2
pair enjoyed&glad	-1 3 -1 0 1 -1 0 0 0 16
pair enjoyed&hear	3 -3 -1 -1 -1 1 4 -1 -1 11
pair enjoyed&inbox	-2 -1 -1 0 -4 -1 12 -3 0 -3
pair enjoyed&interview	-1 6 -2 -1 -4 -1 8 -4 -1 -13
pair enjoyed&join	-2 0 0 0 0 3 -1 0 0 19
pair enjoyed&keen	-4 25 -3 -2 1 -3 -9 -2 -2 -29
pair enjoyed&meet	-28 -11 -5 -5 9 -7 55 -4 -5 -50
pair enjoyed&not	-1 -2 0 0 24 0 -7 -2 -11 8
pair enjoyed&onward	0 2 -1 0 1 0 -1 0 -1 -5
pair enjoyed&other	-1 -1 -1 -1 14 -1 -8 -1 -1 -4
pair enjoyed&received	3 0 -1 -1 3 -1 0 -1 -3 -9
pair enjoyed&remind	-13 -3 -3 -2 -1 -7 33 -1 -1 -18
pair enjoyed&role	-1 7 -1 -1 1 2 -3 -1 -2 3
pair enjoyed&sales	-3 5 -1 -1 0 -3 4 -1 -1 -13
pair enjoyed&slot	0 8 0 0 0 1 -6 0 -2 18
pair enjoyed&stage	7 -4 -1 0 0 0 -1 0 0 -7
pair enjoyed&talk	29 -26 -5 -4 -4 -4 21 -4 -3 14
pair enjoyed&team	-3 24 -3 -2 8 1 -20 -2 -3 15
pair enjoyed&thank	-4 -5 -2 -2 11 -2 19 -5 -11 -16
pair enjoyed&time	-15 4 -5 -4 -2 -11 42 -4 -4 -35
pair enjoyed&title	-17 25 -2 -2 11 2 -12 -3 -1 7
pair event&glad	4 -4 -1 -1 -5 9 -1 -1 0 38
pair event&hear	-1 -5 5 0 3 -1 1 1 -3 -24
pair event&interview	3 -1 -1 2 -6 8 -2 -2 -2 -1
pair event&invite	3 -1 0 0 0 0 0 0 0 5
pair event&join	0 0 0 0 0 0 0 0 0 52
pair event&keen	4 -3 -1 0 0 0 0 0 0 6
pair event&link	-4 6 -1 2 0 -1 -1 0 0 5
pair event&mediaword	0 0 0 0 0 0 0 0 0 5
pair event&meet	15 3 -6 -1 -1 0 -2 -3 -4 -41
pair event&move	7 -3 -1 -1 0 0 -1 0 0 -19
pair event&not	7 -1 7 0 3 -1 -3 -10 -2 -3
pair event&offer	-1 -3 -1 1 -2 9 -1 0 -1 35
pair event&office	5 -2 -1 0 0 0 -1 -1 1 -3
pair event&official	2 0 0 0 0 0 -1 0 0 -7
pair event&onward	-1 -5 0 -1 4 7 -3 0 -1 -3
pair event&other	-1 -1 0 0 4 0 -1 0 -1 3
pair event&pay	-1 0 0 0 0 3 -1 0 0 2
pair event&practice	0 0 0 0 0 0 0 0 0 19
pair event&prepare	11 -1 -4 -1 2 -1 -3 -1 -2 -3
pair event&property	-1 -3 -1 1 -6 9 1 0 0 -5
pair event&received	-2 -2 -1 -1 -1 -1 -9 15 0 7
pair event&recruiter	3 2 -3 -1 2 -1 -2 0 -1 22
pair event&remind	9 -1 5 0 -1 -1 -3 -7 -1 12
pair event&review	8 0 -3 -2 0 0 0 -1 -1 -10
pair event&role	4 -4 -3 -1 5 7 -3 -1 -3 -51
pair event&sales	-1 0 2 0 0 0 0 0 1 5
pair event&send	-2 -1 -1 0 0 -1 2 3 0 0
pair event&slot	10 4 8 -2 -2 -2 -5 -10 -2 -35
pair event&stage	4 -6 -2 1 9 -3 -3 0 -1 -8
pair event&start	-2 -5 -1 -1 3 9 -3 -1 0 1
pair event&study	0 0 0 0 1 0 0 0 0 8
pair event&talk	10 -7 8 2 -7 7 -3 -10 -1 14
pair event&team	2 -3 3 -1 3 -1 -1 -1 -2 13
pair event&thank	-1 0 -1 -1 1 -1 1 -1 2 -5
pair event&ticket	-1 -1 -1 0 -1 -1 -9 13 0 7
pair event&time	12 4 3 5 -10 8 -14 -1 -8 25
pair event&title	5 -5 2 -4 10 -4 -2 -2 0 33
pair event&video	14 0 -12 -1 0 0 0 0 0 31
pair exit&interview	0 0 0 0 0 0 0 0 0 17
pair exit&slot	0 0 0 0 0 0 0 0 0 26
pair exit&time	0 0 0 0 0 1 0 0 0 47
pair family&hear	-7 3 -2 -2 -3 -4 16 -2 0 -51
pair family&interview	0 0 0 0 0 0 0 0 0 55
pair family&meet	0 0 0 2 0 0 -1 0 0 13
pair family&not	-1 0 -1 2 -1 0 2 0 0 19
pair family&other	0 0 -1 0 0 0 2 0 0 26
pair family&property	0 -1 -1 0 -1 1 1 0 0 15
pair family&remind	0 0 0 2 0 0 -1 0 0 24
pair family&role	-6 -1 -1 1 -2 -3 15 -2 -1 9
pair family&slot	0 0 -1 0 0 0 2 0 0 27
pair family&time	0 0 0 2 0 0 -1 0 0 85
pair family&title	-5 -1 0 -1 -1 -1 11 0 0 -3
pair feedback&future	-1 -1 0 0 2 0 1 0 -1 -3
pair feedback&glad	-1 -1 0 0 5 0 -1 0 0 -17
pair feedback&hear	18 -3 -5 -7 21 -6 -7 -3 -8 -39
pair feedback&interview	2 12 -1 -2 -8 -2 1 -1 -1 44
pair feedback&keen	12 -11 -1 0 3 0 -1 0 0 -2
pair feedback&not	1 -1 -1 -3 7 -1 1 -1 -2 -4
pair feedback&office	-5 -1 0 0 1 0 6 0 0 -14
pair feedback&prepare	3 -1 -1 -1 -1 0 2 0 -1 -26
pair feedback&received	2 0 0 0 1 0 -1 0 0 15
pair feedback&remind	-1 0 -1 -2 3 0 1 -1 -1 25
pair feedback&review	1 -1 -1 -1 1 -1 4 -1 -1 33
pair feedback&sales	-7 -1 0 0 0 -2 12 -1 0 -20
pair feedback&send	-1 0 0 0 1 3 -2 0 0 6
pair feedback&slot	-1 -1 0 0 -5 -1 13 -3 -1 -7
pair feedback&stage	4 -4 -1 -1 5 -2 0 -1 -1 -9
pair feedback&talk	11 -6 -1 0 -1 -1 0 0 0 0
pair feedback&team	-2 -1 -1 0 1 -1 5 -1 -1 -7
pair feedback&thank	11 -1 -1 0 -1 3 -10 -1 0 1
pair feedback&ticket	-1 -3 -1 -1 -8 -5 34 -11 -3 -24
pair feedback&time	-1 -2 -3 -4 1 -1 8 3 -2 12
pair feedback&title	1 -1 -1 -1 0 0 3 0 -1 -8
pair feedback&wait	-1 0 -1 0 -1 0 4 0 0 0
pair filled&hear	-3 -2 -1 1 9 -1 -2 -1 -1 -5
pair filled&hold	-2 -1 -1 4 -17 -1 18 0 -1 -5
pair filled&interview	-15 -8 7 -3 8 -4 -5 24 -3 -12
pair filled&invite	-5 -3 -2 -1 -4 -3 -3 23 -1 -17
pair filled&meet	-1 -1 -1 17 -12 0 -1 0 0 8
pair filled&not	17 -9 6 9 -9 -2 14 -21 -5 21
pair filled&offer	-4 -3 -2 -2 16 -1 -4 3 -3 11
pair filled&onward	-2 -1 2 -1 9 -1 -5 -1 -1 -16
pair filled&other	-4 -10 -2 14 14 5 -11 -3 -3 -15
pair filled&recruiter	-2 -1 -1 3 4 0 -3 0 0 -31
pair filled&remind	-12 -1 26 -5 -1 -1 -4 -1 -1 -10
pair filled&role	-31 -22 -10 40 93 -16 -32 -18 -5 -41
pair filled&sign	-11 -8 -4 10 38 -15 -19 21 -11 44
pair filled&slot	-2 -1 -1 17 -7 -2 -2 -1 -1 -1
pair filled&sorry	-2 -1 -1 6 1 0 -1 0 0 23
pair filled&stage	-2 -1 -1 0 6 -1 -1 -1 0 -10
pair filled&team	-6 -3 -2 24 45 -12 -20 -14 -12 -37
pair filled&time	-11 1 15 31 33 -13 -53 23 -26 -22
pair filled&title	-9 -12 1 -4 19 -4 -7 11 6 -16
pair forwarded&inbox	0 -1 -1 0 -1 0 -1 5 -1 0
pair forwarded&not	-1 -1 -1 -1 -1 -1 -4 9 -1 -5
pair future&glad	-2 -1 -1 0 3 0 -8 -1 9 -10
pair future&hear	-3 -2 1 -2 12 -5 11 -2 -10 -32
pair future&interview	-1 -1 1 -1 -20 -1 8 -1 16 8
pair future&join	-1 0 0 0 11 2 -1 0 -10 1
pair future&keen	-1 -1 0 0 5 1 -1 0 -1 -4
pair future&link	39 -1 -14 -1 0 -2 -19 -1 -1 1
pair future&meet	-6 -2 -6 -4 1 -3 25 -5 -2 11
pair future&move	31 -2 -3 -1 -1 -1 -20 -1 -1 4
pair future&not	-11 -1 -1 13 1 0 2 -1 -1 11
pair future&offer	-1 -1 0 0 -16 2 -1 0 16 -2
pair future&official	-1 -3 0 -1 10 -1 -3 -1 -1 -1
pair future&onward	-1 -3 0 -1 11 -2 -2 -1 -1 1
pair future&other	-5 -2 9 -1 2 -1 0 -1 -1 -24
pair future&prepare	-1 1 0 0 1 0 -1 2 0 3
pair future&recruiter	0 -1 0 0 11 1 0 0 -9 5
pair future&remind	-3 3 2 -1 0 0 0 -1 -1 19
pair future&review	-11 -1 -1 13 1 -1 3 -1 -2 -5
pair future&role	-3 -9 -2 -2 20 -9 17 -2 -10 -58
pair future&send	34 -2 -13 -1 0 -1 -18 1 0 16
pair future&slot	0 -3 6 -2 8 -4 -4 -2 0 -5
pair future&stage	-4 2 -1 -1 -6 -3 -2 -1 15 10
pair future&talk	-4 -2 2 -2 7 -1 -1 -1 2 -3
pair future&team	0 0 -1 -1 -1 -1 3 -1 1 -2
pair future&thank	-2 -2 -2 -2 9 -4 -5 -1 10 -10
pair future&time	-14 -4 2 -8 2 -5 2 29 -5 -28
pair future&title	-1 -2 -1 -1 4 -2 4 -1 0 -10
pair future&wait	-1 -1 0 -1 0 0 4 -1 -1 6
pair glad&hear	-2 -21 -3 -2 -2 49 -14 -3 -3 -39
pair glad&inbox	-2 -5 -3 0 -1 -2 14 0 0 -15
pair glad&interview	1 -2 -3 -5 14 18 -18 -2 -2 20
pair glad&invite	-7 -1 -1 -1 -3 18 -3 -1 -1 -13
pair glad&join	-8 -3 -2 -2 0 17 1 -2 -1 -16
pair glad&keen	-10 -14 -5 -3 -5 15 29 -3 -4 -73
pair glad&mediaword	0 1 0 0 0 0 0 0 0 31
pair glad&meet	6 1 -4 -4 24 -3 -14 -3 -2 -24
pair glad&mine	2 0 0 0 0 0 0 0 0 -13
pair glad&move	0 0 -1 0 -2 6 -2 0 0 -3
pair glad&offer	-4 -6 -2 -1 -9 30 -6 -1 -1 10
pair glad&office	5 -2 -1 -1 -1 3 -2 -1 0 -9
pair glad&onward	5 0 -1 -1 -12 18 -5 -1 -2 -16
pair glad&pay	-1 0 -1 -1 -3 9 -2 -1 -1 -9
pair glad&review	10 -5 -1 -1 -1 3 -4 -1 0 27
pair glad&role	40 -15 -4 -15 -18 70 -47 -6 -4 -32
pair glad&sales	0 0 0 0 -2 3 0 0 0 12
pair glad&send	6 1 -1 -1 -5 3 -2 -1 -1 3
pair glad&sign	-1 -1 -1 -1 1 8 -4 -1 -1 55
pair glad&slot	7 -3 -1 -1 -1 1 -1 -1 -1 19
pair glad&stage	6 24 -3 -3 -8 -4 -9 -2 -2 11
pair glad&talk	-3 20 -2 -2 1 -2 -8 -2 -1 35
pair glad&task	9 7 -1 -1 -1 -10 -2 -1 -1 -13
pair glad&team	12 -1 -2 -2 0 19 -20 -2 -5 13
pair glad&time	58 -22 -5 -14 -9 43 -38 -7 -6 43
pair glad&title	22 -9 -5 -7 -6 50 -35 -5 -4 -69
pair glad&video	1 4 -1 0 4 -1 -4 0 -1 -2
pair health&hear	-3 1 -1 2 1 3 -1 0 0 -8
pair health&hitch	0 0 0 0 -1 0 0 0 0 -20
pair health&interview	4 2 -1 1 -1 -1 -1 -1 -1 -41
pair health&meet	0 0 0 0 0 0 0 0 0 21
pair health&move	-1 -3 1 0 -2 -2 8 0 0 44
pair health&office	0 -3 0 0 -2 -2 8 0 0 -11
pair health&pay	-1 -1 0 0 0 4 -1 -1 0 -9
pair health&prepare	12 -7 -3 -4 -1 -1 5 -1 0 -6
pair health&remind	1 0 1 0 0 0 0 0 0 24
pair health&role	2 -5 -1 1 -3 -2 7 0 2 -8
pair health&send	-2 -1 0 0 -1 4 0 -1 0 -9
pair health&sign	-3 -1 -1 -1 -1 22 -13 -1 0 -5
pair health&slot	1 0 0 0 -1 1 -1 0 -1 -14
pair health&sorry	0 0 1 0 0 0 0 0 0 -13
pair health&stage	1 0 0 0 0 0 0 0 0 29
pair health&study	0 0 0 0 0 0 0 0 0 15
pair health&thank	-1 -1 0 0 -2 0 -1 0 5 0
pair health&ticket	0 -1 0 0 0 1 1 0 0 -7
pair health&time	-1 -2 0 0 -1 21 -13 -2 -1 44
pair health&title	5 -4 -2 -1 -3 -1 7 -1 0 0
pair health&wait	0 0 0 0 0 0 1 1 0 15
pair hear&hiringside	-13 -1 14 -1 -1 -1 7 -1 -3 23
pair hear&hitch	-1 -1 -3 -1 0 -1 15 -7 0 4
pair hear&hold	-2 2 -3 3 -1 -1 3 -1 -1 -4
pair hear&inbox	5 -6 5 -3 -3 -4 -18 21 4 45
pair hear&interview	-42 -1 3 24 -14 -4 24 8 3 49
pair hear&invite	-60 0 67 -1 9 -1 -6 -1 -7 -11
pair hear&keen	-6 43 -3 -2 -1 -1 -18 -2 -10 19
pair hear&machine	-6 -5 -4 -3 -4 -3 -16 40 0 1
pair hear&meet	-15 16 0 0 -3 -2 -27 22 9 14
pair hear&move	-4 -4 1 -2 -8 -3 5 -9 24 -17
pair hear&not	-14 -12 -21 43 17 -10 -10 -24 33 8
pair hear&offer	-2 -1 -1 0 3 11 0 -1 -9 -44
pair hear&office	-6 -1 -2 1 -1 -1 10 0 -1 -15
pair hear&official	-2 0 0 0 0 -1 5 -1 -1 24
pair hear&onward	-4 4 -2 0 -11 -4 18 -1 0 1
pair hear&other	14 -6 10 -6 -6 -2 -14 11 -2 8
pair hear&pay	-2 -1 2 -2 2 -3 7 -1 -1 -9
pair hear&practice	0 0 0 0 0 0 1 0 0 16
pair hear&prepare	-8 -8 -3 5 -7 1 -6 17 8 -14
pair hear&received	-1 3 -2 -2 -9 -2 -22 19 18 -10
pair hear&recruiter	-26 7 6 13 12 -2 1 0 -11 -5
pair hear&remind	-5 -1 -4 -2 1 0 -1 15 -3 -8
pair hear&review	-3 -3 1 -2 -9 -2 7 -2 14 10
pair hear&role	17 -22 -9 0 11 -14 30 -6 -8 -47
pair hear&sales	-6 -1 0 -1 -1 -1 10 -1 -1 -15
pair hear&send	-7 12 0 -2 -3 22 -18 -1 -4 19
pair hear&sign	-7 -2 -1 -1 -3 22 -9 -6 7 -2
pair hear&slot	8 3 -25 -6 -7 -5 8 37 -13 31
pair hear&sorry	-3 -2 -4 3 31 -2 -17 -4 -2 -3
pair hear&stage	4 -11 -5 25 -11 -4 7 -2 -2 -28
pair hear&start	17 -9 -2 -1 -2 -1 0 -2 -1 -16
pair hear&talk	5 -10 -3 -7 26 -5 -9 1 3 5
pair hear&task	0 -1 7 -1 -1 0 0 -7 3 -5
pair hear&team	-22 6 -15 -4 -9 -8 61 8 -18 3
pair hear&thank	26 -4 -4 -5 -5 -4 -40 45 -9 -16
pair hear&ticket	-11 -11 -5 -5 -14 15 -14 56 -11 0
pair hear&time	9 -3 -36 22 -10 30 -34 -9 31 -11
pair hear&title	-23 -6 18 -9 5 1 12 16 -14 13
pair hear&urgent	-1 -1 11 -1 0 -1 -2 -5 0 24
pair hear&wait	-14 -4 17 -7 -14 -5 24 -9 10 -17
pair hear&wish	0 -1 -1 -2 13 -4 -4 -1 0 0
pair hiringside&interview	0 1 15 -2 -3 -2 -6 -2 -2 45
pair hiringside&invite	0 -1 0 2 0 0 -1 0 1 -10
pair hiringside&link	0 0 0 0 0 0 0 0 1 -6
pair hiringside&move	-4 0 6 0 0 0 0 0 0 -1
pair hiringside&not	2 0 0 -1 1 0 0 0 -1 -6
pair hiringside&office	0 0 0 1 0 0 0 0 0 3
pair hiringside&prepare	3 0 0 -1 0 0 0 0 -1 -15
pair hiringside&recruiter	5 2 0 0 -6 0 -1 -1 0 -13
pair hiringside&remind	2 0 -1 0 0 0 1 0 0 -9
pair hiringside&review	2 0 0 -1 0 0 1 0 -1 38
pair hiringside&role	0 0 -1 2 0 0 1 0 0 72
pair hiringside&send	-1 0 0 1 0 0 0 0 0 21
pair hiringside&slot	-8 -4 14 0 0 0 -1 0 0 43
pair hiringside&stage	-2 -1 1 0 0 0 5 0 -3 -2
pair hiringside&team	5 2 -2 -2 -5 0 5 -2 -2 26
pair hiringside&thank	0 0 0 0 -1 0 0 0 2 62
pair hiringside&ticket	0 1 0 0 0 0 0 0 0 4
pair hiringside&time	-1 -7 10 1 -2 -1 4 -1 -2 6
pair hiringside&title	-1 4 0 0 -1 -1 0 -1 0 34
pair hiringside&wait	0 0 0 0 -1 0 2 0 0 37
pair hitch&inbox	0 -1 -1 -1 -11 -2 -7 24 -1 -18
pair hitch&interview	-6 8 25 -3 -3 -2 -14 -3 -2 27
pair hitch&meet	0 -3 13 -2 -2 -1 -2 -1 -1 -3
pair hitch&move	-12 -6 29 -3 -3 -2 -4 2 -2 10
pair hitch&not	11 -7 47 -7 -8 -6 -38 11 -4 -21
pair hitch&prepare	1 -1 1 0 -1 0 -4 5 0 -9
pair hitch&received	-1 -2 6 -1 0 0 -1 0 0 -2
pair hitch&remind	-9 -7 36 -5 -3 -3 0 -7 -2 -8
pair hitch&role	1 -7 -1 1 5 -3 5 -1 0 -16
pair hitch&shop	-7 -2 14 -1 -1 -2 -4 4 -1 -34
pair hitch&slot	-5 -29 39 -1 -3 -4 16 -12 -3 -63
pair hitch&sorry	-5 -32 52 -4 -2 -1 -4 -2 -1 -21
pair hitch&talk	-11 -4 8 -3 -2 -10 32 -10 -1 -38
pair hitch&team	-4 24 1 -2 -2 -1 -4 -10 -2 -6
pair hitch&thank	0 0 0 0 0 0 0 1 1 8
pair hitch&ticket	0 0 0 0 0 1 0 1 0 21
pair hitch&time	-27 -38 100 -7 -7 -6 -2 -9 -5 -2
pair hitch&title	-2 -2 10 -2 -1 -1 1 -1 -1 17
pair hitch&urgent	-1 -1 0 0 -1 0 -1 4 0 5
pair hitch&wait	-2 -1 -3 -2 -1 -1 13 -3 -1 4
pair hold&interview	-8 0 7 7 -1 -1 -2 -1 -1 2
pair hold&keen	-1 1 0 0 -1 2 2 -1 0 3
pair hold&meet	-3 -2 -1 16 -2 -2 -2 -3 -1 11
pair hold&not	-9 -5 -3 25 -25 -5 30 -5 -2 -42
pair hold&office	-2 -2 -7 26 -5 -4 -1 -4 -1 -13
pair hold&other	-2 -2 -4 0 -5 -1 16 -1 -1 -10
pair hold&prepare	36 -2 -5 0 -1 -1 -25 -3 -1 1
pair hold&property	-1 -1 -1 10 -1 -2 -2 -1 0 -17
pair hold&recruiter	-3 -1 -1 7 -1 -1 6 -1 -4 -14
pair hold&remind	-4 -1 6 8 -1 -1 -5 -1 -1 -8
pair hold&review	-2 -1 -5 11 -4 -2 5 -2 0 -18
pair hold&role	-21 -10 -6 46 -27 -18 50 -7 -6 -15
pair hold&sales	-3 -2 -6 19 -2 -2 -1 -3 -1 -16
pair hold&slot	-3 -2 -2 -5 -7 -3 24 -1 -1 -13
pair hold&sorry	-3 -1 -1 6 -7 0 7 0 0 -1
pair hold&team	-10 -2 -6 3 3 -3 23 -2 -5 2
pair hold&time	-15 -7 -6 30 22 -13 -4 -6 -2 -19
pair hold&title	-8 -2 -1 -7 -10 -6 41 -1 -4 -20
pair hold&wait	-4 3 -3 -1 -7 3 12 -1 -1 -12
pair inbox&interview	-3 -2 6 0 -6 -3 25 -16 -1 25
pair inbox&invite	-4 -1 -1 -1 0 -1 -1 -3 12 -2
pair inbox&keen	-1 1 0 0 2 0 -1 0 0 43
pair inbox&machine	-4 10 -12 -2 -11 -1 -13 23 11 -15
pair inbox&meet	-2 1 -1 -1 -1 -1 -6 1 9 7
pair inbox&move	0 -1 7 -1 0 0 -3 -2 0 26
pair inbox&not	-12 0 0 -6 -32 -7 -31 85 3 6
pair inbox&other	0 0 -1 0 2 0 -3 3 0 31
pair inbox&prepare	1 -18 -1 -1 -1 -1 -3 24 -1 65
pair inbox&received	-6 3 -3 -2 -3 -3 -5 38 -18 2
pair inbox&recruiter	-4 -1 -1 -1 -2 -1 -1 3 7 29
pair inbox&role	-1 -1 0 0 3 0 0 0 0 16
pair inbox&send	-8 -7 -2 -1 -9 -2 15 13 1 45
pair inbox&slot	1 -9 -1 0 -1 -1 6 4 0 43
pair inbox&sorry	-1 -1 0 -1 -7 -1 -1 11 -1 5
pair inbox&team	0 -9 0 0 2 0 6 3 0 11
pair inbox&thank	5 -7 -4 -3 -20 -5 10 38 -14 -28
pair inbox&ticket	-2 -1 -1 -1 -1 -1 -8 25 -10 -8
pair inbox&time	-23 -19 -1 -5 -6 -9 6 49 9 -41
pair inbox&title	-1 -1 -1 0 -1 0 0 2 1 47
pair inbox&wait	-2 -2 -1 -1 -2 -1 -3 14 -3 9
pair interview&invite	60 5 -2 -8 -8 -6 -25 -11 -4 8
pair interview&join	1 1 0 0 0 1 -1 0 0 4
pair interview&keen	7 23 -13 -5 -5 -4 -3 3 -2 -18
pair interview&link	-4 0 -1 -3 -2 -1 -2 16 -2 1
pair interview&lure	0 0 0 0 0 0 0 0 0 65
pair interview&machine	-2 -2 -1 -1 -1 -1 -2 11 -1 -7
pair interview&mediaword	-1 1 -1 0 -9 -2 16 -13 9 27
pair interview&meet	27 2 2 -9 23 -12 -21 -3 -9 -27
pair interview&mine	-12 10 14 -3 -1 -1 -12 6 -2 37
pair interview&move	-71 -21 166 -10 -17 -7 -24 -5 -13 -34
pair interview&not	-26 15 -23 58 9 -5 -27 6 -7 -6
pair interview&offer	-17 18 -7 -1 -20 10 -3 4 14 8
pair interview&office	29 6 -3 -2 -5 -3 -3 -3 -17 123
pair interview&official	2 -1 1 0 0 0 0 0 0 109
pair interview&onward	21 -23 -2 0 -2 17 -1 -2 -6 -29
pair interview&other	-15 -36 14 -3 28 -2 9 6 -1 -54
pair interview&pay	-9 12 -3 0 0 2 -1 -1 0 28
pair interview&practice	-12 -2 -3 -8 0 0 24 2 -1 28
pair interview&prepare	-5 -5 17 1 -2 -2 -1 -2 -2 -21
pair interview&property	13 -12 -2 0 -5 8 -1 -1 -1 -3
pair interview&received	5 1 -1 -1 0 -1 -4 -1 1 18
pair interview&recorded	-13 38 -2 -3 -1 -2 -13 -4 -2 20
pair interview&recruiter	-1 -3 24 -1 -13 -3 -5 -3 5 -45
pair interview&remind	35 -18 3 -14 -10 -4 23 -10 -6 -24
pair interview&review	-12 -5 1 -4 1 -1 -1 -2 24 6
pair interview&role	31 30 -13 3 4 6 -39 -9 -14 -41
pair interview&sales	23 -20 -2 5 -20 -4 6 -2 14 11
pair interview&send	37 -29 9 -3 -3 -2 -1 -4 -3 -19
pair interview&shop	13 7 -4 5 -1 -1 -2 -1 -16 -19
pair interview&sign	-4 -4 -2 -2 -3 -1 -2 20 -1 2
pair interview&slot	41 -37 66 -10 -10 -8 -7 -18 -16 31
pair interview&sorry	-8 -18 19 16 0 -2 -4 -2 -2 -7
pair interview&stage	-6 -13 -9 1 3 -4 18 -4 14 5
pair interview&start	-4 9 0 -1 -6 10 -6 0 -1 28
pair interview&study	-1 18 -3 -2 -1 -2 15 -16 -9 14
pair interview&talk	11 43 -19 8 -19 -1 -16 1 -8 -40
pair interview&task	8 0 6 -3 -23 -2 -4 -10 26 -50
pair interview&team	1 26 10 10 -6 -6 -31 2 -6 80
pair interview&thank	-12 1 -9 -7 24 -4 25 5 -23 25
pair interview&ticket	-2 -5 -3 -3 -2 -1 -5 22 -1 14
pair interview&time	21 -44 45 41 -24 -14 47 -49 -22 16
pair interview&title	54 10 6 8 -9 -1 -43 -7 -19 -122
pair interview&video	13 32 -5 -7 -4 -4 -13 -7 -4 -11
pair interview&wait	-6 4 -3 -2 -4 -2 16 -1 -2 10
pair interview&wish	3 0 0 0 -1 1 -1 0 -2 -10
pair invite&join	-11 -4 -1 -2 16 25 -6 -1 -16 -11
pair invite&keen	-10 9 13 -2 -2 -1 -3 -1 -3 -15
pair invite&link	17 -11 -1 -1 0 -1 -1 -1 -1 -4
pair invite&meet	-21 7 13 -3 -2 19 -8 -2 -3 -18
pair invite&mine	4 -1 -1 -1 0 0 0 0 0 46
pair invite&move	-16 0 17 0 -2 3 -1 0 0 -5
pair invite&not	1 -6 5 2 0 0 -1 0 0 11
pair invite&office	2 0 0 1 0 0 0 0 -1 16
pair invite&official	1 0 0 0 0 0 0 0 0 21
pair invite&onward	3 3 -3 5 0 -1 -4 -1 -1 -6
pair invite&other	5 -6 -1 3 0 0 0 0 0 -4
pair invite&prepare	-6 -6 14 0 0 0 0 0 0 -4
pair invite&received	-1 0 0 1 -7 0 -1 -2 10 -15
pair invite&recorded	-7 32 -1 -1 -1 -1 -11 -4 -5 -10
pair invite&recruiter	-1 -2 -1 0 18 -1 -2 -2 -10 -14
pair invite&review	9 -5 -1 -3 -5 -7 -1 -2 16 -1
pair invite&role	9 16 1 -2 8 -4 -9 -6 -13 -39
pair invite&sales	1 3 0 0 -2 2 -3 0 0 -8
pair invite&send	58 -18 3 -5 -3 -1 -11 -14 -8 -10
pair invite&sign	-4 -6 -3 -2 -7 1 -5 27 -1 -25
pair invite&slot	6 -12 15 -1 -1 -1 -1 -1 -3 -5
pair invite&stage	-12 4 16 0 -1 -1 -5 -1 -1 -7
pair invite&study	0 0 0 0 0 0 0 0 0 6
pair invite&talk	8 1 -2 -2 -2 7 -10 -1 2 -14
pair invite&task	15 -15 -1 -2 -3 -8 38 -7 -17 -33
pair invite&team	0 14 -4 1 -11 1 -16 -3 19 -1
pair invite&thank	2 -2 0 0 2 0 0 0 -1 45
pair invite&time	-5 -22 8 10 -12 18 -22 -8 32 -23
pair invite&title	11 9 -3 -4 -3 5 -11 -5 0 -37
pair invite&video	8 12 -2 -2 -1 -1 -10 -2 -1 -26
pair invite&wait	2 -1 1 0 -1 0 0 -1 0 -9
pair join&keen	-1 -1 0 0 0 2 0 0 1 22
pair join&link	2 0 0 0 0 0 0 0 0 -46
pair join&meet	-5 -9 -2 9 -2 17 -7 -1 -1 -14
pair join&not	-12 0 0 12 1 2 -1 0 0 17
pair join&offer	-3 -2 -1 -1 -3 15 -3 -1 -1 -21
pair join&office	0 0 0 0 0 1 0 0 0 20
pair join&other	-1 -1 0 0 6 -1 -3 0 2 16
pair join&pay	-2 -1 -1 -1 -3 9 -2 -1 -1 -29
pair join&recruiter	-3 -4 -1 -3 27 10 -10 -2 -15 21
pair join&role	0 -1 -1 -1 11 4 -1 -1 -10 35
pair join&sign	-2 -1 -1 -1 1 5 0 -1 -1 18
pair join&slot	-5 -5 0 11 1 0 -1 0 0 27
pair join&stage	-1 0 0 -2 9 0 -2 0 -3 24
pair join&start	-13 -1 -1 -1 0 -24 41 -1 -1 -26
pair join&talk	-2 0 -1 -2 2 11 -7 -1 -1 30
pair join&team	48 -9 -5 -11 17 3 -27 -11 -5 26
pair join&thank	-1 -1 0 0 3 0 -4 0 4 23
pair join&time	51 -14 -5 -12 0 30 -34 -12 -4 6
pair join&title	-7 -7 -4 -1 -15 76 -32 -7 -3 -39
pair join&video	-8 0 -1 11 3 -1 -3 -1 -1 3
pair join&wait	-1 -1 -1 0 0 4 0 0 0 2
pair keen&mediaword	-1 1 0 0 0 -3 4 0 0 0
pair keen&meet	-42 49 8 -6 -1 -10 8 -3 -4 44
pair keen&not	-3 -24 0 -5 2 33 -33 30 -1 -34
pair keen&offer	-2 -1 -1 -1 -2 11 -3 0 -1 -3
pair keen&office	1 2 -1 0 0 0 -1 0 0 5
pair keen&official	0 0 0 0 0 1 0 0 0 -13
pair keen&onward	8 3 -2 -1 -5 0 -1 -1 -1 1
pair keen&other	0 -22 -1 0 -1 25 -2 0 0 -3
pair keen&pay	-1 9 -1 0 -1 2 -7 0 -1 -9
pair keen&prepare	-26 -5 15 0 0 1 16 0 0 -3
pair keen&property	0 0 0 0 0 1 0 0 0 25
pair keen&received	-1 -1 -1 0 0 -1 4 -1 1 -17
pair keen&recruiter	-1 14 -1 -1 -1 3 -8 -1 -5 -6
pair keen&remind	0 -1 -1 -1 0 7 -3 -1 0 4
pair keen&review	0 1 0 0 1 0 -1 0 0 15
pair keen&role	29 21 -5 -5 -4 10 -38 -4 -4 -57
pair keen&sales	1 3 -1 -1 -1 -1 -1 0 0 -9
pair keen&send	28 -2 -4 -1 -7 -1 -10 -2 -1 25
pair keen&sign	-1 -1 -1 -1 0 9 -3 -2 0 -30
pair keen&slot	8 -1 10 -1 -2 0 -8 -1 -3 29
pair keen&stage	-3 -2 13 -1 -5 0 -1 0 -1 28
pair keen&study	-1 0 0 0 0 0 1 0 0 3
pair keen&talk	15 -3 -5 -3 -1 15 -11 -3 -3 -38
pair keen&task	1 3 0 -1 -1 0 -1 0 -1 -5
pair keen&team	-2 19 -3 -2 -4 9 -8 -2 -6 38
pair keen&time	39 -32 4 -10 -5 20 -1 -9 -6 25
pair keen&title	5 20 -6 -4 -5 0 -5 -3 -2 -58
pair keen&urgent	3 -1 -3 -3 -1 -1 -27 33 -1 -25
pair keen&video	-14 27 -1 -1 -2 -2 -5 -1 -1 1
pair keen&wait	-2 -1 0 -5 0 9 -26 27 -1 8
pair link&meet	3 -6 2 0 -6 -6 19 -3 -1 36
pair link&move	50 -7 -12 -7 -2 -2 -20 0 -1 -17
pair link&not	-6 -4 -2 -2 0 0 -1 16 0 37
pair link&other	0 0 5 -4 2 0 -1 0 0 4
pair link&recruiter	-4 6 0 0 -1 -1 1 0 -1 -1
pair link&remind	0 0 3 -1 0 0 -1 0 0 23
pair link&role	1 -5 5 -1 0 0 -1 0 1 5
pair link&send	42 3 -8 -6 -2 -3 -19 -2 -5 -1
pair link&sign	0 -1 -1 -1 -1 5 -1 -1 -1 -40
pair link&slot	4 21 4 -3 -6 -4 -8 -4 -3 -48
pair link&stage	-1 -3 0 0 0 0 5 0 0 6
pair link&talk	-2 4 -1 0 -1 -1 3 -1 -1 48
pair link&ticket	-7 -6 -2 -3 -6 17 1 14 -8 -1
pair link&time	-10 23 0 -3 -3 2 -2 -2 -3 25
pair link&title	-3 -3 6 0 0 1 0 0 0 35
pair link&video	16 -6 6 -3 -2 -2 -4 -2 -2 -112
pair link&wait	2 0 5 -4 0 0 -2 0 0 8
pair lure&not	1 0 0 0 0 0 0 0 0 46
pair lure&official	0 0 0 0 0 2 0 0 0 9
pair lure&pay	0 0 0 0 0 0 0 0 0 49
pair lure&property	0 0 0 0 0 0 0 0 0 6
pair lure&recruiter	0 0 0 0 0 0 0 0 0 32
pair lure&remind	0 0 0 0 0 0 0 0 0 29
pair lure&role	2 -1 0 0 0 -1 1 0 0 18
pair lure&send	5 -1 -1 0 -1 -3 4 -2 -1 -2
pair lure&time	-1 -1 -1 -1 0 17 -12 0 0 28
pair lure&title	0 -3 0 0 -2 -2 8 0 0 57
pair machine&not	-1 5 -2 -2 -12 -2 -18 16 15 -11
pair machine&received	0 0 0 0 0 0 0 1 1 13
pair machine&thank	-1 -1 -1 -1 -1 -1 -2 11 -2 -18
pair machine&title	0 0 0 0 0 0 -3 4 0 -8
pair mediaword&meet	1 0 0 0 0 0 0 0 0 15
pair mediaword&office	6 -1 -1 0 0 0 0 -3 0 -17
pair mediaword&practice	0 0 0 0 0 0 0 0 0 3
pair mediaword&prepare	0 0 0 0 0 0 0 0 0 4
pair mediaword&recorded	0 0 0 0 0 0 0 0 0 45
pair mediaword&remind	0 0 0 0 0 0 0 0 0 20
pair mediaword&slot	0 0 0 0 0 0 0 0 0 38
pair mediaword&talk	1 0 0 0 0 0 0 0 0 28
pair mediaword&team	1 -1 0 0 0 -3 4 0 0 -29
pair mediaword&ticket	0 1 0 0 0 0 0 0 0 4
pair mediaword&time	-1 -4 -1 -1 0 -7 -17 31 -1 76
pair mediaword&title	3 1 -1 -1 0 0 -1 0 0 -17
pair meet&move	-5 -3 11 -2 0 -1 1 -1 -1 -1
pair meet&not	-13 -12 16 40 6 -5 -10 -15 -7 -36
pair meet&offer	0 0 0 1 0 1 -1 0 0 20
pair meet&office	-4 12 -7 15 -3 -5 -3 -3 -2 -54
pair meet&official	2 0 0 0 0 0 0 0 0 10
pair meet&onward	0 6 -5 -1 2 -1 0 -1 -1 -21
pair meet&other	-2 -1 -1 -1 16 -1 -9 -1 -1 -3
pair meet&pay	1 -1 1 0 0 1 -1 0 0 41
pair meet&prepare	9 1 7 -1 -3 -1 -31 23 -3 -5
pair meet&property	4 -3 -2 0 0 -2 6 -2 -2 18
pair meet&received	0 -3 4 -3 -3 -3 -1 5 3 -67
pair meet&recruiter	0 0 1 -1 -19 -1 0 -1 20 0
pair meet&remind	29 -12 -14 -8 -4 -10 0 21 -3 -1
pair meet&review	9 -4 -9 9 3 -2 -8 -4 6 -13
pair meet&role	33 11 -7 17 -15 -12 -20 -5 -4 -80
pair meet&sales	-2 1 -4 17 -2 -3 -5 -2 -1 -24
pair meet&send	3 -1 -1 0 0 -1 1 0 0 28
pair meet&sign	0 -2 1 -1 -1 0 -6 0 8 45
pair meet&slot	25 -30 20 7 -4 -1 -10 -3 -5 -76
pair meet&sorry	-3 -4 13 2 -2 -1 -3 -1 -1 -6
pair meet&stage	-7 -3 15 -1 1 -1 -2 -1 0 -29
pair meet&start	-1 1 0 0 0 2 0 1 0 3
pair meet&study	-1 4 0 0 0 1 -2 0 0 2
pair meet&talk	18 2 -5 -4 1 3 -7 -3 -4 -22
pair meet&task	1 -1 -1 0 6 0 -5 0 0 -3
pair meet&team	-8 20 -6 10 -9 -4 -21 -6 23 13
pair meet&thank	-21 -3 -3 -2 6 -2 30 -3 -2 -5
pair meet&ticket	-1 0 0 0 -1 0 2 0 1 18
pair meet&time	118 -50 -21 11 -22 -11 -21 7 -11 40
pair meet&title	-1 19 -5 6 3 6 -15 -5 -9 -44
pair meet&video	13 -10 -3 9 -2 -2 -3 -2 -2 -76
pair meet&wait	8 6 -3 -4 2 -1 -3 -2 -3 8
pair mine&offer	-1 -1 0 0 -3 7 -1 0 0 2
pair mine&other	-2 0 -3 0 -7 28 -13 -1 -1 -37
pair mine&recruiter	-3 -1 7 -2 0 0 0 0 0 11
pair mine&remind	-5 0 6 0 0 0 0 0 0 10
pair mine&role	-5 -1 6 -1 -2 5 -2 -1 0 46
pair mine&sign	0 -1 0 0 0 5 -1 0 0 15
pair mine&team	-3 -1 7 -2 0 0 0 0 0 35
pair mine&thank	0 0 0 0 0 0 0 0 0 52
pair mine&time	-6 -1 12 -2 0 0 -1 0 0 39
pair mine&title	-1 -2 6 -2 -3 5 -1 -1 -1 3
pair move&not	-14 8 -9 8 8 -11 20 -4 -6 -14
pair move&office	-2 -4 1 -2 0 0 10 -1 -1 5
pair move&official	0 0 1 0 0 0 0 0 0 10
pair move&onward	-6 -1 -7 -2 1 -1 1 -1 15 -5
pair move&other	-13 11 5 -4 -1 -2 -1 9 -4 10
pair move&pay	-2 -10 3 -1 -4 -5 20 -1 -1 -21
pair move&prepare	-19 -2 21 -1 -2 -1 18 3 -18 3
pair move&property	-1 -3 -1 0 -3 -2 10 0 0 -10
pair move&recruiter	-5 -8 18 -2 5 -1 -5 -1 -1 -22
pair move&remind	9 -4 12 -3 -2 -2 -6 -2 -2 -24
pair move&review	0 0 0 0 1 1 0 0 0 -3
pair move&role	-5 -6 -11 -1 -1 -12 5 36 -5 -17
pair move&sales	-2 -1 2 0 1 2 -2 0 0 5
pair move&send	35 -1 -7 -4 -1 -2 -19 -1 0 24
pair move&shop	-2 2 1 0 -1 -1 -4 4 -1 -20
pair move&sign	-2 -2 -2 -1 -5 16 14 -2 -17 0
pair move&slot	-42 -8 77 -7 -6 -6 -10 6 -5 -51
pair move&sorry	-3 -1 8 1 -1 -1 -1 -1 -1 5
pair move&stage	-18 0 16 -1 0 -1 4 -1 -1 12
pair move&talk	-3 3 7 -1 0 -1 -3 -1 -1 -17
pair move&team	-6 -10 9 -3 6 3 -5 9 -2 -23
pair move&ticket	-1 -1 1 0 8 0 -1 -1 -4 2
pair move&time	-46 -49 159 -12 -10 -17 0 -16 -8 -28
pair move&title	-7 -5 22 -4 13 -1 -1 -4 -13 -35
pair move&wait	-4 -4 13 -3 -1 -6 6 1 -2 -21
pair not&offer	-5 -7 -3 -1 52 -16 -12 -4 -5 -25
pair not&office	-6 -4 -11 37 -5 -7 7 -9 -3 -60
pair not&official	-1 0 0 0 4 0 -1 0 -1 3
pair not&onward	-10 -10 -5 9 60 -7 -14 -8 -15 -36
pair not&other	-7 -11 -12 21 -9 22 4 -4 -5 20
pair not&pay	1 -1 -2 -1 0 7 -1 -1 -1 -19
pair not&prepare	-23 -3 -9 0 5 -2 37 0 -5 -10
pair not&property	-3 -1 -2 7 6 -2 -3 -2 -1 -18
pair not&received	-2 -4 7 0 3 -1 -2 2 -2 77
pair not&recorded	0 0 2 0 1 0 -1 0 0 9
pair not&recruiter	-4 -4 -2 13 31 -1 -16 1 -17 -7
pair not&remind	-1 -12 50 13 -1 -1 -26 -17 -4 -25
pair not&review	-3 -5 -12 20 26 -2 -8 -4 -12 -39
pair not&role	-24 -23 -2 31 46 -17 15 -11 -13 1
pair not&sales	-2 -3 -6 21 -3 -2 -1 -2 -1 8
pair not&send	-1 -19 3 -16 -1 -7 47 -1 -5 21
pair not&shop	-1 0 1 0 4 0 -1 0 -2 7
pair not&sign	-2 -4 0 -2 -4 13 -8 0 7 -3
pair not&slot	-45 4 23 13 54 -13 1 -19 -19 33
pair not&sorry	-6 14 -12 0 52 -8 -26 -4 -9 51
pair not&stage	-6 -8 -5 12 44 -5 -9 -8 -14 -22
pair not&start	-1 -1 0 -1 1 0 1 0 0 7
pair not&talk	-3 -24 29 -5 6 20 -11 -10 -1 -31
pair not&task	-1 0 8 0 1 0 0 -6 0 60
pair not&team	-16 6 -7 9 12 -6 29 -21 -7 42
pair not&thank	-1 -2 -3 -1 -1 -2 8 3 -2 -18
pair not&ticket	-7 -7 -2 -3 1 -1 0 15 5 5
pair not&time	-96 21 89 137 -58 -26 -34 -41 8 -114
pair not&title	-18 -17 -9 41 -2 -10 48 -20 -12 46
pair not&urgent	3 -1 -3 -3 -1 -1 -27 33 -1 -15
pair not&video	2 4 -11 11 -1 0 -1 -2 -2 -5
pair not&wait	-8 -9 1 -4 -18 -1 13 32 -5 -46
pair not&wish	-4 -1 -1 -2 0 -5 14 -1 -1 42
pair offer&office	-1 1 -1 1 -1 2 -1 0 0 -11
pair offer&onward	-2 -2 -1 -1 -4 13 -2 -1 -1 17
pair offer&other	-3 -3 -8 -3 41 -14 -4 -2 -3 -16
pair offer&pay	-7 -5 -3 -3 -8 39 -8 -3 -2 1
pair offer&practice	0 0 0 0 0 0 0 0 0 22
pair offer&prepare	-1 -1 -1 2 -5 20 -5 -2 -7 51
pair offer&property	-1 -2 0 0 -5 9 0 0 0 35
pair offer&remind	-1 0 -1 -1 0 4 0 -1 0 9
pair offer&review	-1 0 -1 0 -5 22 -4 -2 -7 9
pair offer&role	-24 -18 -9 -7 21 74 -28 -9 -1 -74
pair offer&sales	-1 2 -1 0 -18 3 -1 0 16 19
pair offer&send	-3 -2 -2 -1 -2 16 -3 -1 -1 46
pair offer&sign	-8 -6 -3 -4 5 26 -2 -4 -4 26
pair offer&slot	-5 -4 -9 -3 40 -5 -10 -2 -3 7
pair offer&stage	-1 -1 0 0 -11 -1 -2 0 16 25
pair offer&start	-4 -6 -2 -1 -6 26 -6 -1 -1 -49
pair offer&talk	-2 -1 -1 -1 -6 11 -2 2 -1 -3
pair offer&team	-5 -2 -2 -1 12 7 -4 -3 -3 -36
pair offer&thank	-4 3 0 0 0 0 -4 0 6 4
pair offer&ticket	0 -1 0 0 -6 19 -7 -2 -2 1
pair offer&time	-34 37 -22 -7 24 35 -21 -6 -5 -17
pair offer&title	-23 14 -9 -4 -12 65 -18 -7 -5 -42
pair offer&wait	-9 -2 -1 -1 -1 14 1 0 -1 -49
pair office&official	0 0 0 0 0 0 0 0 0 5
pair office&onward	-1 2 -1 0 1 0 -1 0 -1 -5
pair office&other	-2 -1 4 2 1 -1 -3 -1 0 -21
pair office&pay	-1 -1 -1 0 -1 2 4 -1 0 -16
pair office&prepare	-2 4 -1 1 -1 1 -1 0 0 17
pair office&property	-3 -4 -1 7 1 -4 6 -2 -1 1
pair office&received	-4 -1 -1 0 -2 -4 19 -6 -1 -19
pair office&recruiter	6 -4 -2 10 -14 -3 -10 19 -2 -12
pair office&remind	1 -1 2 -2 -1 -1 -20 22 -1 -16
pair office&review	-1 -1 -5 11 0 -1 -2 -2 0 12
pair office&role	22 -5 -4 -2 -17 -1 14 -2 -5 -2
pair office&sales	9 -1 -10 15 6 -14 8 -8 -5 24
pair office&send	0 0 0 0 0 0 1 0 0 33
pair office&sign	-2 -1 -1 -1 -1 4 -2 4 0 -5
pair office&slot	18 -7 -4 -3 -12 26 -11 -6 -2 5
pair office&stage	1 -1 -1 -1 2 -1 2 -1 -1 -16
pair office&start	21 -4 -3 -3 -1 -4 -4 -1 -1 -21
pair office&study	11 -8 0 0 0 0 -1 0 0 -8
pair office&talk	11 -2 -1 -2 -3 -1 -2 1 -2 25
pair office&task	0 0 0 0 0 0 5 -3 0 17
pair office&team	1 2 -5 -5 -7 -3 10 15 -8 -77
pair office&time	22 -6 -6 35 -7 -8 -39 13 -3 107
pair office&title	35 -6 -7 -3 -18 -4 16 -3 -8 -61
pair office&video	2 0 0 0 0 0 0 0 0 27
pair office&wait	-1 -1 0 0 0 0 5 -1 -1 -19
pair official&onward	-2 -4 0 -1 7 -2 13 -3 -7 -2
pair official&pay	-2 -1 0 0 3 1 -1 0 0 -7
pair official&prepare	-17 -3 -1 -1 -2 -4 29 -1 0 34
pair official&property	-1 0 0 0 3 0 -1 0 0 -3
pair official&received	0 0 0 0 7 0 0 0 -5 34
pair official&recruiter	-1 -1 0 0 3 1 -1 0 -1 -4
pair official&role	0 -2 -1 -1 10 2 0 -1 -6 -7
pair official&sales	0 0 0 0 8 0 0 0 -7 14
pair official&send	0 -2 -1 -1 -3 2 16 -3 -7 -42
pair official&shop	0 0 0 0 0 0 0 0 0 8
pair official&sign	-1 0 0 0 0 4 -1 0 0 10
pair official&slot	2 0 0 0 0 0 -2 1 0 31
pair official&stage	0 -2 0 -1 10 -2 -3 0 -1 12
pair official&task	0 0 0 0 0 0 0 0 0 9
pair official&team	2 -1 0 0 0 1 0 0 0 18
pair official&ticket	0 0 0 0 0 0 0 0 0 24
pair official&time	2 -1 1 0 0 0 -1 0 1 100
pair official&title	-2 -2 2 -1 10 2 -1 -1 -6 13
pair onward&other	-3 -3 -4 2 2 -2 12 -2 -2 -13
pair onward&pay	-1 -1 0 0 -13 0 17 -1 0 18
pair onward&prepare	0 -1 2 -1 0 -1 1 -1 -1 -19
pair onward&recruiter	-1 0 -1 1 2 -1 -1 -1 0 -5
pair onward&remind	-2 0 0 -1 -3 -1 10 -2 -1 0
pair onward&review	-3 -3 -2 -2 4 -1 14 -2 -5 -40
pair onward&role	4 -6 -2 -2 -3 8 8 -2 -4 -13
pair onward&sales	24 -17 -1 -1 0 -1 -22 20 -1 -12
pair onward&send	-3 14 -2 -2 -5 -1 10 -3 -9 5
pair onward&sign	-1 0 0 0 -1 4 -1 0 0 25
pair onward&slot	-8 19 -1 -1 1 -2 -5 2 -5 -22
pair onward&sorry	-2 -2 0 -1 12 -1 -3 -1 -3 -15
pair onward&stage	-12 75 -12 -8 21 -13 -29 -9 -15 -65
pair onward&start	-2 -6 -1 -1 5 6 1 -1 -1 -4
pair onward&study	-1 -2 -1 -1 3 -1 2 1 0 -22
pair onward&talk	-3 -3 -1 -1 -9 8 13 -3 -1 -10
pair onward&task	47 1 -2 -5 -1 -8 -22 -8 -2 -24
pair onward&team	-1 6 -5 0 10 -2 -1 -2 -5 -29
pair onward&thank	-1 0 0 0 3 0 -1 0 -1 -1
pair onward&time	70 -26 -9 1 -4 1 -18 -11 -4 -18
pair onward&title	-8 8 -3 -2 9 7 -5 -4 -4 -30
pair onward&video	0 4 -1 0 0 -1 -1 0 -1 0
pair onward&wait	-2 -6 -2 -2 -28 -3 47 -1 -2 -38
pair onward&wish	0 -1 0 -1 2 0 -1 0 1 -19
pair other&property	0 0 -1 0 3 0 0 0 0 53
pair other&received	-1 -1 0 0 2 0 -4 3 2 19
pair other&recruiter	-8 -1 -2 9 2 -1 -2 -1 3 -36
pair other&remind	-15 6 -4 32 -15 -3 5 -3 -1 -21
pair other&review	-3 -3 -2 -1 -19 -5 38 -2 -2 -3
pair other&role	-14 -13 -5 20 27 -7 4 -6 -7 -56
pair other&sales	-2 -2 -1 1 -12 -4 22 -2 -1 16
pair other&send	-12 -4 19 -5 3 -1 4 -1 -4 29
pair other&sign	-6 -2 4 14 3 -4 -6 -2 -1 1
pair other&slot	13 -41 18 9 18 -15 -6 7 -3 24
pair other&sorry	-1 -1 -1 1 3 0 0 -1 -1 32
pair other&stage	5 -2 -1 -2 1 -1 0 -1 1 -11
pair other&talk	5 -27 -2 -1 5 24 -4 -1 0 -4
pair other&team	-9 -7 -17 0 73 -5 -41 10 -4 -52
pair other&thank	-2 -1 -15 0 4 -1 15 -1 0 -18
pair other&ticket	-1 -1 0 0 -3 0 6 3 -3 21
pair other&time	-29 3 10 33 36 -19 -24 -6 -5 -20
pair other&title	-5 -9 -2 1 39 -5 -10 -3 -6 -10
pair other&wait	-4 8 16 -6 -23 -2 16 -2 -3 24
pair other&wish	-1 -1 0 -1 4 0 -1 0 0 28
pair pay&prepare	0 0 0 0 0 1 0 0 0 29
pair pay&property	-2 -1 0 0 3 0 0 0 0 5
pair pay&received	-1 0 0 0 0 0 -2 3 1 45
pair pay&recruiter	-1 1 0 1 3 0 -1 0 -1 -4
pair pay&review	2 0 0 0 -13 0 13 0 0 -3
pair pay&role	5 -13 -3 -3 -4 7 14 -3 -1 -26
pair pay&sales	-1 -1 0 0 -2 4 2 0 0 -10
pair pay&send	-3 -2 0 -1 -2 11 -2 -1 -1 -30
pair pay&sign	-3 -6 -2 -1 -7 31 -9 -2 -1 13
pair pay&slot	19 13 -4 -3 -5 33 -38 -5 -10 -17
pair pay&start	-7 -4 -3 -2 -2 27 -7 -3 3 -33
pair pay&talk	0 15 0 0 -1 -1 -8 0 -3 5
pair pay&team	-1 -4 -2 -2 -4 13 2 -1 -1 -26
pair pay&ticket	-1 -1 0 0 -1 2 -6 2 4 -9
pair pay&time	2 -9 -2 -4 -5 41 -21 -3 2 -48
pair pay&title	-5 -1 1 -3 -2 18 -5 -1 -1 8
pair pay&video	0 8 0 0 0 -1 -6 0 0 28
pair pay&wait	-2 -2 0 -1 -14 4 12 -1 4 -14
pair practice&recruiter	0 0 0 0 0 0 1 0 0 28
pair practice&remind	-11 -1 -2 -7 0 0 24 -1 0 0
pair practice&review	0 0 0 0 0 0 1 0 0 10
pair practice&role	1 0 0 0 0 0 0 0 0 6
pair practice&sales	0 0 0 0 0 0 0 0 0 6
pair practice&slot	1 0 0 0 0 0 0 0 0 21
pair practice&study	0 0 0 0 0 0 0 0 0 5
pair practice&time	-12 -2 -3 -8 0 0 24 2 -1 33
pair practice&title	1 0 0 0 0 0 0 0 0 22
pair practice&wait	0 0 0 0 0 0 1 0 0 6
pair prepare&property	1 -1 0 1 -1 1 -1 0 0 6
pair prepare&received	-4 -2 0 -1 -1 -1 -2 1 10 9
pair prepare&recruiter	-2 -1 -1 0 2 1 -1 1 0 -8
pair prepare&remind	10 -2 -7 -2 -1 1 -19 22 -1 -12
pair prepare&review	9 -1 -6 -2 -2 -1 4 -2 1 -14
pair prepare&role	17 -9 -1 -2 5 1 -5 -1 -4 17
pair prepare&sales	0 0 0 0 0 0 1 0 0 30
pair prepare&send	-8 -4 14 -1 -1 -3 0 4 -1 27
pair prepare&shop	0 -1 0 0 -1 0 -2 4 0 3
pair prepare&sign	-4 -2 -1 -1 -9 27 9 -3 -15 42
pair prepare&slot	-9 -2 17 0 0 0 -3 -1 -1 -24
pair prepare&sorry	-2 -2 -6 27 -2 -4 -7 -4 -1 -25
pair prepare&stage	-9 -1 14 0 0 -1 -1 -1 -1 -4
pair prepare&study	-1 3 -1 0 0 -1 0 0 -1 5
pair prepare&talk	-6 -6 -1 -1 -1 0 15 -1 -1 -6
pair prepare&task	5 -1 -1 0 -1 0 -2 0 0 23
pair prepare&team	-13 -7 -1 1 -9 -4 -5 -6 45 27
pair prepare&thank	2 -1 -1 -1 1 -1 -3 -1 3 16
pair prepare&ticket	-1 -1 0 0 -1 0 3 -1 1 3
pair prepare&time	-31 -15 26 -12 -8 -41 75 11 -6 -26
pair prepare&title	-7 -9 -1 -2 -5 19 4 -4 4 -12
pair prepare&video	3 -2 0 0 0 0 0 0 0 -3
pair prepare&wait	2 -1 0 -1 -1 0 5 -2 -1 -14
pair property&recruiter	-1 -1 -1 0 5 1 -1 0 -1 -18
pair property&remind	1 0 -1 1 0 0 0 0 0 5
pair property&role	-3 -6 -1 -1 0 7 6 -1 0 -13
pair property&sign	0 0 0 0 0 0 0 1 0 17
pair property&slot	5 0 -2 -1 -1 0 1 -1 0 -7
pair property&stage	8 -8 0 0 0 0 1 0 0 8
pair property&talk	2 -3 -1 0 -6 10 -1 0 0 -23
pair property&team	0 -1 -1 0 3 -1 0 -1 -1 0
pair property&thank	-2 -1 -1 -1 1 -1 6 -1 -1 11
pair property&time	2 -4 -4 11 -8 6 -1 -2 -1 72
pair property&title	6 -12 -1 -2 4 -1 7 -1 0 -13
pair received&recorded	-6 4 -8 -2 -5 -1 -3 1 18 -17
pair received&recruiter	-1 -1 0 0 -1 0 -1 1 4 -8
pair received&remind	0 -3 6 -1 0 -1 -4 -1 3 1
pair received&review	-2 -2 -1 -1 -1 -1 -2 1 8 -1
pair received&role	-5 -1 -2 -2 26 -2 -14 -4 4 -10
pair received&sales	-4 -1 -1 0 7 -4 14 -3 -8 -7
pair received&send	-3 -1 -1 0 -1 -1 -1 3 5 17
pair received&shop	-3 10 0 -1 -1 -1 -2 -1 0 -11
pair received&sign	10 -2 -1 0 -2 4 -9 -1 2 42
pair received&slot	-7 5 13 -1 -2 -1 -4 -1 -2 14
pair received&sorry	-1 -1 5 -1 0 0 -1 0 -1 15
pair received&stage	11 -2 0 0 0 -1 -6 -1 -1 -1
pair received&team	10 -1 -2 -1 -3 0 -19 19 -3 -12
pair received&thank	-8 -6 -4 -2 -14 -4 32 -26 32 -27
pair received&ticket	-1 -5 -3 -2 -11 -1 -32 69 -14 -7
pair received&time	-17 8 6 -5 -7 -8 -5 -1 28 7
pair received&title	5 -4 -4 -3 -8 -4 -8 -4 28 -24
pair received&wait	-1 -1 -1 1 -1 0 -1 4 0 41
pair received&wish	-1 0 0 0 -1 0 -1 0 3 48
pair recorded&role	-5 24 -1 -1 -2 -1 -6 -2 -5 -16
pair recorded&slot	-3 16 0 -1 -1 -1 -7 -1 -2 4
pair recorded&stage	-1 9 1 0 -1 -1 -2 0 -3 -13
pair recorded&time	-14 33 -6 -3 -4 -1 -9 -5 9 -10
pair recorded&title	-6 7 1 -1 -1 0 -1 -1 2 -2
pair recorded&video	-10 32 -1 -2 -1 -1 -11 -2 -4 -4
pair recruiter&remind	-5 -2 -2 7 -1 0 -20 23 -1 21
pair recruiter&review	-3 0 -2 -1 -4 -1 0 -2 13 -4
pair recruiter&role	1 -9 -12 -5 26 -3 2 -1 0 19
pair recruiter&send	-1 0 -1 1 -1 -1 3 -1 0 -4
pair recruiter&sign	-1 -1 0 0 0 5 -2 0 0 -9
pair recruiter&slot	2 6 -7 1 -2 -1 3 -1 -1 -21
pair recruiter&stage	-9 -3 0 12 2 -1 -3 0 2 -34
pair recruiter&talk	8 8 -9 -1 -2 1 -3 -1 -2 -5
pair recruiter&task	1 0 0 0 -1 0 -1 0 2 -9
pair recruiter&team	-11 -17 23 -19 -27 -6 35 10 12 1
pair recruiter&thank	-1 -1 0 0 0 0 2 1 -1 9
pair recruiter&ticket	-6 -1 -8 -2 -5 -1 10 -2 14 -6
pair recruiter&time	-12 -5 2 24 -7 9 -30 16 2 -9
pair recruiter&title	-3 1 7 -18 -10 9 35 -15 -6 71
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -1 6 -1 8
pair recruiter&wait	-3 -1 -1 -1 -1 -1 8 0 0 -3
pair remind&review	6 -1 -5 -1 7 -1 -2 -2 0 -1
pair remind&role	-17 17 -3 23 2 -4 -13 -3 -2 8
pair remind&sales	0 -2 3 2 -1 0 -1 0 0 3
pair remind&send	-8 22 0 -1 1 -3 -9 -1 0 21
pair remind&sign	-1 -2 1 -1 0 10 -5 -2 0 2
pair remind&slot	10 -24 42 -9 -6 -13 21 -16 -5 -46
pair remind&sorry	-9 -7 23 24 -9 -4 -12 -4 -3 -32
pair remind&stage	6 2 -4 -3 -4 -2 10 -4 -2 -14
pair remind&talk	-20 24 46 -7 -3 -6 -19 -13 -2 -36
pair remind&team	-5 -5 8 6 -3 -3 -6 11 -2 39
pair remind&thank	-8 -3 -1 -2 -2 -3 18 -1 3 -8
pair remind&ticket	-1 -1 -1 -1 -1 0 6 -1 -1 -6
pair remind&time	18 -44 38 -8 -8 -41 60 3 -18 -5
pair remind&title	8 -2 -1 -2 6 -2 -3 -2 -2 39
pair remind&wait	38 -2 -39 -2 -1 6 7 -6 -1 -10
pair review&role	-13 7 -3 -4 16 -5 14 -3 -8 26
pair review&sales	-7 5 -4 11 -14 -5 21 -3 -4 -1
pair review&send	-1 -1 0 0 1 1 5 0 -4 23
pair review&sign	-1 -1 -1 0 0 5 -1 -1 -1 9
pair review&slot	2 -2 -1 -1 7 -1 0 1 -5 0
pair review&sorry	-1 0 0 1 2 0 0 0 -1 15
pair review&stage	-12 -6 -1 -1 -2 -2 21 -1 4 25
pair review&study	-1 0 0 0 0 0 2 0 0 4
pair review&talk	-3 5 0 0 0 0 -1 0 0 0
pair review&task	-16 9 -2 -3 3 -10 46 -9 -18 -39
pair review&team	-4 -4 -3 -3 -5 -1 -6 -3 28 13
pair review&thank	-1 -2 -1 -1 8 -1 0 -1 -2 -9
pair review&ticket	-1 -2 -1 -1 -3 -1 7 1 2 14
pair review&time	-14 -16 -15 1 -3 -7 22 -8 39 -34
pair review&title	-25 2 -3 -8 20 -9 29 -5 -2 -37
pair review&wait	-4 -3 -2 -1 -13 1 25 -2 -1 18
pair role&sales	4 12 -4 -1 6 -2 -2 -2 -11 -25
pair role&send	16 9 4 -1 -10 1 -15 -3 -3 33
pair role&shop	-1 5 -4 -2 3 0 -3 -1 3 -5
pair role&sign	-7 -3 -3 10 -16 33 -15 -5 6 23
pair role&slot	15 -20 -7 3 -13 -6 25 10 -6 -44
pair role&sorry	-6 -2 -2 14 -4 -1 5 -1 -2 11
pair role&stage	-6 15 -3 -2 -8 -6 15 -4 0 -38
pair role&start	15 -16 -2 -4 -4 21 -7 -2 -1 -24
pair role&study	-2 1 -1 -1 9 -1 -2 -1 -3 15
pair role&talk	5 87 -13 -6 -19 -12 -32 -6 -4 -58
pair role&task	-3 -2 -1 -2 -1 -2 13 -1 -1 7
pair role&team	3 25 -10 -8 -5 6 3 -3 -10 71
pair role&thank	4 12 -7 -6 9 -6 0 -4 -3 8
pair role&ticket	-2 -2 -7 -2 5 0 -5 -2 15 -4
pair role&time	77 -55 -16 14 39 17 -73 -2 -2 -34
pair role&title	-22 87 -32 -31 37 -2 -2 -27 -9 -86
pair role&urgent	0 0 0 0 0 0 -1 3 0 13
pair role&video	-19 39 5 -3 -2 -5 -11 -1 -1 3
pair role&wait	-5 -9 -3 -3 -11 5 31 -4 -2 50
pair role&wish	-4 -3 -6 18 -63 -2 57 -10 14 -34
pair sales&send	-2 -1 3 0 0 1 0 0 0 17
pair sales&shop	-13 -2 12 5 -3 -1 4 -1 0 -5
pair sales&sign	-1 0 0 0 -2 4 -1 0 0 5
pair sales&slot	18 -3 -4 -2 -1 -5 -2 0 -1 21
pair sales&sorry	-2 -1 1 4 -1 0 0 0 0 6
pair sales&stage	0 5 -1 0 -15 -1 -3 0 15 -7
pair sales&start	20 -5 -3 -3 -2 -3 -4 -1 -1 -9
pair sales&study	1 0 0 0 0 0 0 0 0 7
pair sales&talk	0 4 -1 5 -4 -3 1 -1 -1 -22
pair sales&team	25 -16 -3 0 6 1 -9 -2 -2 -25
pair sales&thank	25 -24 0 0 7 0 0 0 -6 17
pair sales&time	31 -30 -4 19 -5 -4 -1 -4 -2 25
pair sales&title	11 12 -5 -2 3 -6 2 -3 -11 14
pair sales&video	0 2 -1 0 0 0 0 0 0 33
pair sales&wait	-1 -1 -1 0 -1 0 5 -1 0 -14
pair send&shop	-2 0 -2 0 -2 -1 8 -2 1 -22
pair send&sign	-14 -7 -6 -3 -8 105 -60 -5 -3 46
pair send&slot	-19 70 -1 -4 -7 -4 -34 -3 0 -28
pair send&stage	-2 11 -2 -1 -10 -6 14 -2 -1 -14
pair send&start	-1 -1 -1 0 -1 2 3 -1 0 -29
pair send&study	0 0 0 0 0 1 0 0 1 -6
pair send&talk	16 -6 -1 -1 -2 0 -4 -1 -2 31
pair send&task	-1 -11 -2 -2 -1 -7 32 -7 -2 -8
pair send&team	-1 -4 -2 -1 -8 -1 30 -3 -10 18
pair send&thank	-4 -1 -1 -1 -4 2 -1 -1 12 20
pair send&ticket	-1 -1 -1 -1 -3 4 6 -1 -3 1
pair send&time	-52 -11 1 -8 -6 13 43 29 -8 -134
pair send&title	16 -7 -3 -1 -5 3 3 -3 -2 24
pair send&video	9 6 -1 -1 -1 -1 -8 -1 -1 -22
pair send&wait	3 -4 6 -6 -2 1 8 -2 -2 3
pair shop&slot	0 3 -1 -1 -1 1 -2 -1 1 -10
pair shop&ticket	-4 3 0 -1 0 0 4 0 1 -16
pair shop&time	15 2 2 -2 -1 0 -1 -1 -15 7
pair shop&title	2 -1 -1 -1 3 -1 -2 0 1 2
pair shop&video	1 0 0 0 0 0 0 0 0 5
pair sign&slot	0 -10 -1 12 -8 17 -6 -2 -1 7
pair sign&start	-4 -3 -2 -2 -10 36 -13 -3 -1 -26
pair sign&talk	-1 -1 -1 -1 1 0 -2 6 -1 -1
pair sign&team	7 -4 -2 -2 41 -6 -16 -8 -10 1
pair sign&thank	0 9 -1 1 -11 1 -8 -1 11 -18
pair sign&ticket	-3 -5 -1 -1 -2 16 -3 -1 -1 31
pair sign&time	-20 -14 -2 -8 12 114 -67 -5 -10 -69
pair sign&title	-3 13 -4 -4 -16 11 -11 9 6 -33
pair sign&wait	-7 -3 -5 -2 -7 4 24 -4 -2 -48
pair slot&sorry	-5 -4 10 8 -2 -1 -3 -1 -1 -18
pair slot&stage	-20 27 13 -1 -4 -3 -10 -2 -1 24
pair slot&start	4 1 0 -4 -2 13 -7 -3 -2 -8
pair slot&talk	34 12 23 3 -4 -11 -41 -10 -6 -13
pair slot&task	2 0 1 -1 0 0 -1 0 -1 42
pair slot&team	13 -15 -23 -2 6 -8 30 3 -4 -16
pair slot&thank	25 -16 -7 -3 -14 -6 11 -7 17 11
pair slot&ticket	-2 -5 -1 -1 -8 5 0 25 -12 25
pair slot&time	-3 18 88 -33 -7 -31 27 -12 -47 -73
pair slot&title	40 -4 -16 -11 -24 -8 4 5 15 -4
pair slot&video	-9 9 9 7 -2 -2 -8 -2 -2 -2
pair slot&wait	23 2 -7 -8 -3 -2 -3 0 -1 58
pair sorry&stage	-2 -7 5 -3 17 -1 -7 -1 -2 0
pair sorry&team	-4 -2 2 9 -1 -1 -2 -1 -1 7
pair sorry&thank	-1 -1 3 1 0 0 -1 0 0 -11
pair sorry&time	-18 8 16 30 -5 -5 -16 -5 -4 -26
pair sorry&title	-2 -2 3 4 1 -1 -1 -1 -1 -6
pair sorry&wait	-1 -1 -1 -2 -8 -1 25 -11 -1 0
pair stage&start	-2 -2 -1 -1 11 -3 -1 -1 -1 6
pair stage&study	-1 -2 -1 -1 7 -2 -1 -1 0 9
pair stage&talk	15 9 -5 1 -2 -2 -5 -11 -1 9
pair stage&task	-12 -1 -1 -1 -17 -4 19 -1 18 -13
pair stage&team	16 -14 -2 -7 6 -4 22 -13 -4 0
pair stage&thank	-2 -3 -1 -1 15 -3 -4 -1 -1 6
pair stage&ticket	0 -4 0 0 -1 0 4 0 3 2
pair stage&time	1 -33 18 1 -3 -2 26 -3 -4 57
pair stage&title	17 3 -4 0 10 -8 -5 -5 -8 -26
pair stage&video	-3 13 -1 -1 -1 -1 -2 -1 -3 3
pair stage&wait	-4 -2 -5 -2 -23 -2 43 -4 -1 12
pair stage&wish	-1 0 0 0 -1 0 -1 0 4 -36
pair start&talk	3 -3 3 -1 -6 8 -2 0 -1 5
pair start&team	5 -1 0 -1 0 0 -1 -1 0 -8
pair start&time	-6 -24 -12 -10 -11 102 -35 -9 6 -24
pair start&title	19 -7 -4 -3 8 -4 -7 -1 -1 -9
pair start&wait	-1 -1 -1 0 -3 6 -5 0 4 -18
pair study&talk	-12 8 -2 -2 -3 -7 25 -1 -5 3
pair study&task	10 -1 0 0 1 0 -6 0 -4 1
pair study&team	0 0 0 0 1 0 2 0 0 7
pair study&thank	-2 -2 -1 -1 12 -1 3 -5 -3 -1
pair study&ticket	0 0 0 0 0 0 0 0 1 6
pair study&time	5 -3 -3 -1 5 0 6 -6 -2 63
pair study&title	-2 0 -1 -1 7 0 -1 -1 -1 -3
pair study&video	1 0 0 0 0 0 0 0 0 15
pair study&wait	-1 -4 -1 0 -1 -2 9 0 0 -22
pair talk&task	1 -7 -1 -1 1 -1 12 -1 -2 -22
pair talk&team	38 -2 -17 -3 -3 -8 16 -15 -6 -55
pair talk&thank	-11 -4 -4 -3 -1 -3 35 -4 -4 -10
pair talk&ticket	0 0 0 0 0 0 0 0 0 5
pair talk&time	73 -26 21 -11 -12 -1 -5 -30 -9 -50
pair talk&title	11 52 -16 -8 -15 -10 -7 -1 -7 -29
pair talk&video	-6 79 -3 -3 -7 -7 -29 -20 -2 -41
pair talk&wait	-6 2 -4 -2 -5 -7 26 -3 -2 13
pair talk&wish	6 0 0 -3 6 -1 -7 0 -1 10
pair task&team	-3 20 -1 -1 5 -1 -14 -4 0 -20
pair task&thank	-2 -3 -1 -1 3 -1 19 -1 -13 -23
pair task&ticket	4 -5 -1 -1 -2 -1 4 -1 2 -1
pair task&time	60 -20 4 -7 2 -15 2 -22 -4 -46
pair task&title	3 -6 -2 -2 4 -8 21 -2 -8 18
pair task&video	1 -1 0 0 0 0 0 0 1 8
pair team&thank	23 -21 -1 -2 11 -1 -1 0 -9 34
pair team&ticket	-6 -3 -1 -1 -6 -3 13 17 -10 -25
pair team&time	70 -61 -4 35 -6 -25 0 -25 15 -19
pair team&title	-7 19 -9 -4 26 -18 64 -32 -39 16
pair team&urgent	-1 -1 0 0 -1 0 -1 3 0 -2
pair team&video	13 -1 -1 0 3 -1 -3 -9 0 17
pair team&wait	-8 -4 -4 -2 -6 0 44 -18 -3 -28
pair team&wish	8 1 -1 -1 -1 0 -3 0 -3 0
pair thank&ticket	-1 -1 -1 -1 -7 -1 -4 15 1 -3
pair thank&time	-4 -23 -8 -12 13 -8 80 -13 -25 11
pair thank&title	-2 -2 -6 -5 36 -5 -24 4 4 -46
pair thank&wait	-5 -5 -1 -2 46 -2 -11 -5 -14 -34
pair thank&wish	-1 -1 -1 0 -8 -1 17 -1 -3 -7
pair ticket&time	-4 15 -2 -3 -5 2 -8 -5 9 4
pair ticket&title	-11 -3 -3 -4 4 -1 0 25 -8 32
pair ticket&wait	-3 0 -1 -1 6 0 1 0 -3 1
pair time&title	-2 -3 0 28 -24 42 -22 -13 -5 8
pair time&video	43 -11 0 -6 1 -3 -9 -12 -3 73
pair time&wait	43 3 -43 -9 -1 7 23 -27 2 -6
pair time&wish	9 0 -1 -1 -1 -1 -2 0 -2 -6
pair title&urgent	0 0 1 0 0 0 0 1 0 22
pair title&video	-20 40 4 -3 -2 -5 -11 -1 -2 -27
pair title&wait	-3 -5 -3 -2 12 2 17 -3 -14 16
pair title&wish	8 1 -1 -2 -17 0 -3 -1 15 -3
pair urgent&wait	3 -1 -3 -3 -1 -1 -27 33 -1 -19
past interview	-37 20 -57 -11 17 67 22 -12 -8 -21
pay.lure	-21 -4 -2 -1 -5 -5 53 -5 -10 142
pay.lure@subject	0 0 0 0 0 0 0 0 0 12
person, and hiring little	-30 -4 -28 -8 2 60 41 -31 -2 100
promise	-38 -62 -53 -57 -130 38 301 4 -3 -152
proposal.availability	-61 278 -16 -43 -72 12 -86 0 -12 -32
proposal.availability@subject	-18 34 -11 -6 -6 -5 7 16 -11 -41
proposal.link	-8 163 17 -18 -37 -19 -47 -19 -33 -48
proposal.link@subject	-27 60 -4 -3 -6 -3 -5 -6 -6 -85
proposal.offer	-35 152 45 3 12 -40 -44 -42 -51 -75
proposal.offer@subject	-3 11 -3 -1 -1 -1 -1 -1 -1 31
proposal.recorded	-49 172 -6 -11 -7 -7 -42 -25 -25 -99
proposal.recorded@subject	-25 101 -6 -8 -4 -4 -24 -12 -18 -76
question	-104 165 83 -81 -73 96 86 -79 -93 76
rejection.clear	-88 -74 -37 109 378 -26 -172 -24 -66 -53
rejection.clear@subject	-2 -2 -1 1 10 -1 -3 -1 -2 60
rejection.farewell	-31 -9 -14 -4 99 -14 4 -11 -19 -117
rejection.soft	-42 -55 -6 -21 209 -53 35 -38 -28 29
rejection.soft@subject	-7 -8 -3 -4 -38 1 12 -4 52 -47
relay	14 16 -52 49 -5 -2 -64 -3 47 -102
reply.hint	-25 -96 -30 -12 -38 39 194 -20 -11 -80
reply.hint@subject	-7 -53 -3 -2 -8 81 -1 -4 -2 -84
reply.hold	-28 -12 -6 31 -114 -11 164 -8 -16 -44
reply.hold@subject	-6 -2 -1 -21 -10 -4 46 -1 -1 -5
reply.pending	17 -45 -55 -9 -59 -46 201 4 -8 -32
reply.pending@subject	-15 -9 6 -4 -29 -6 61 11 -16 -56
reply.request	-35 -7 -14 -54 -108 33 217 67 -98 -21
reply.request@subject	-21 -66 -17 -6 -14 -38 122 49 -8 -50
reply.thanks	-40 -19 -54 48 89 -15 35 23 -67 -39
reply.thanks@subject	-5 -5 -3 -3 -29 -2 6 1 39 17
reschedule.moved	-141 -67 356 3 -31 -22 -52 -48 2 -47
reschedule.moved@subject	-66 -20 107 32 -8 -7 -13 -18 -7 14
reschedule.why	-55 -84 207 13 -57 -27 -11 26 -12 -60
reschedule.why@subject	0 -1 -20 -1 -1 -1 8 16 -1 7
scheduler	30 106 -46 -8 -21 -16 -20 -8 -17 -128
sense alert	-7 -7 -3 21 12 -3 6 -8 -10 74
sense alert@around	0 0 0 0 1 0 0 0 0 112
sense alert@subject	0 0 0 0 0 0 0 0 0 95
sense apply	49 35 -71 -18 -11 -48 -83 -64 211 71
sense apply@around	-43 10 -37 14 -24 -15 -18 50 64 3
sense apply@subject	-49 -1 -37 -27 59 -23 -71 -31 181 -70
sense ask	8 61 30 -37 -92 27 17 53 -67 24
sense ask@around	-16 -21 20 33 -11 -7 20 -7 -11 13
sense ask@subject	-13 -39 -12 -2 -15 -13 74 23 -3 31
sense asked	-62 99 50 -49 -44 57 52 -47 -56 41
sense asked@subject	-7 -21 -1 -6 -35 26 67 -8 -15 42
sense available	-9 139 -30 -31 -52 -4 -17 34 -28 81
sense available@around	-7 -2 44 -5 -4 -6 -30 13 -3 -15
sense available@subject	-12 33 -9 -5 -5 -7 -14 27 -6 52
sense away	-43 -39 -9 -41 -54 -26 -6 235 -17 -57
sense away@around	-5 -1 5 0 -2 -2 8 -1 -1 -15
sense away@subject	-25 -9 34 -17 -16 -9 -37 82 -4 -40
sense back	-16 -33 2 -9 -11 -1 19 36 13 9
sense back@subject	-6 -5 -2 -3 1 1 3 11 -1 -23
sense book	27 89 18 19 -31 -18 -68 -36 -1 43
sense book@around	71 8 11 -5 -6 -7 -67 -2 -3 34
sense book@subject	56 8 -2 19 -13 -17 -25 -15 -11 42
sense bounce	-61 -14 -9 -8 -27 1 -24 139 4 -18
sense bounce@around	1 0 0 0 -1 0 0 2 0 8
sense bounce@subject	-23 -7 2 -3 -12 -3 -7 60 -5 -56
sense call	51 88 -30 -26 -9 -20 -15 -67 28 7
sense call@around	-6 -3 15 -4 5 5 -8 -3 -1 39
sense call@subject	64 8 -21 -4 -16 -27 63 -58 -8 -24
sense cancel	-55 -21 -29 247 -44 -14 -57 -12 -14 -7
sense cancel@around	-3 -1 -2 -1 -11 -2 21 -1 0 0
sense cancel@subject	-61 -12 -16 134 -10 -5 -14 -8 -9 -22
sense candidate	-29 -27 3 -26 86 -17 15 7 -11 -32
sense candidate@around	14 -9 -6 -5 -10 -8 3 10 10 -8
sense candidate@subject	2 -2 -15 -6 11 -6 -17 4 29 130
sense choose	-111 130 -46 5 117 110 -132 -49 -25 -1
sense choose@around	10 -1 -2 -1 2 -1 -5 0 -1 36
sense choose@subject	-11 13 -6 -5 1 47 -30 -6 -3 58
sense civic	-14 8 -7 -4 -4 23 13 -10 -6 176
sense civic@around	15 -2 -1 -3 6 -2 -12 -1 -1 6
sense civic@subject	0 2 0 0 0 0 0 0 0 144
sense closer	-23 22 -23 -15 148 -30 -39 -5 -34 100
sense closer@around	-9 -12 10 -3 -9 -4 26 -2 1 -5
sense closer@subject	1 -1 0 0 -16 0 -1 0 16 29
sense cold	-6 1 -7 -21 -11 -15 53 3 3 55
sense cold@subject	3 -2 -1 -2 -15 -3 -10 -2 32 9
sense confirm	89 -10 -28 -2 -40 16 -18 -23 14 -53
sense confirm@around	-14 -16 35 -3 0 4 3 -4 -5 -2
sense confirm@subject	32 -6 -26 -5 -7 -3 -5 2 18 66
sense deadline	-24 42 -53 -31 -25 -1 62 -11 41 -19
sense deadline@around	-1 -3 -2 -1 -1 -3 21 -9 -1 23
sense deadline@subject	-3 -17 0 -1 -2 -14 30 5 2 56
sense decide	-29 -47 -11 24 50 -7 89 -46 -22 49
sense decide@around	0 -4 -22 30 29 -10 -12 -5 -6 -3
sense decide@subject	-11 -7 -5 -5 39 -5 4 -5 -6 -44
sense document	-3 -49 -22 -17 -24 -18 153 -9 -10 -36
sense document@around	5 -3 2 -3 -7 4 5 -3 -1 -9
sense document@subject	-5 -39 -6 -5 -11 -17 94 -21 10 -77
sense education	20 -25 -8 -3 2 -5 8 -2 13 85
sense education@around	-12 -1 11 3 -2 0 3 -5 3 5
sense education@subject	2 -1 0 0 0 0 -1 2 0 123
sense enjoyed	-12 23 -35 -22 61 -6 61 -33 -36 -55
sense enjoyed@around	1 -4 -3 -1 -2 40 -27 -2 -1 -8
sense enjoyed@subject	-15 12 -1 0 -4 -1 13 -1 -3 -9
sense event	27 -4 -5 3 7 1 -23 5 -12 51
sense event@around	7 1 -6 -1 -8 -3 9 -6 8 -14
sense event@subject	3 -3 -8 8 1 0 -1 4 -3 80
sense exit	8 0 -1 0 0 1 -6 -1 0 38
sense exit@subject	0 0 0 0 0 0 0 0 0 41
sense family	-1 -2 -6 -1 -3 -4 19 -5 3 158
sense family@around	-1 17 -12 -1 -2 -3 3 0 -1 43
sense family@subject	0 -1 0 0 0 3 -1 0 0 48
sense feedback	19 -1 -9 -9 -2 -11 40 -13 -13 17
sense feedback@around	-7 -2 -5 -4 -2 6 18 -3 -1 -13
sense feedback@subject	-9 -3 -2 -4 9 -5 17 -2 -2 18
sense filled	-34 -37 10 40 128 3 -110 34 -34 -87
sense filled@subject	-16 -9 3 -9 17 -5 -19 28 10 -9
sense forwarded	5 -2 -4 -1 -2 -1 -3 7 1 -31
sense forwarded@around	1 -1 -3 -2 -1 7 -1 -1 0 94
sense future	-10 -24 3 1 37 -20 -13 22 5 20
sense future@around	1 -3 -1 -1 9 -4 -8 9 -2 22
sense future@subject	-4 4 -1 -1 9 -3 -3 -1 -1 11
sense glad	37 -9 -32 -29 4 85 -24 -22 -11 11
sense glad@around	2 -3 -5 -3 4 23 -14 -1 -3 5
sense glad@subject	-3 -31 -2 -1 -3 53 -10 -2 -1 -9
sense health	13 -12 -7 -4 -7 21 0 -5 1 73
sense health@around	24 -3 0 -3 -3 -3 -11 -2 0 3
sense health@subject	1 -1 -1 -1 -2 -1 -1 1 5 75
sense hear	-43 -1 18 11 -63 -38 46 32 38 -70
sense hear@around	-6 -6 -9 -4 78 7 -53 -2 -4 2
sense hear@subject	-56 -59 1 9 91 25 11 -15 -6 -110
sense hiringside	5 -7 10 -2 -6 -2 9 -3 -4 151
sense hiringside@around	-14 -2 19 -1 0 0 -2 0 0 23
sense hiringside@subject	-2 -1 14 -3 -1 -1 -5 -1 1 82
sense hitch	-43 -58 153 -15 -24 -22 19 1 -10 -28
sense hitch@around	-10 -1 74 -1 -4 -2 -52 -2 -2 -1
sense hitch@subject	0 -2 -11 6 -1 -1 -5 14 -1 -6
sense hold	2 -13 -19 77 -37 -24 51 -22 -14 -92
sense hold@subject	-4 0 1 -13 -8 -4 30 -1 0 -12
sense inbox	-101 -52 -35 -21 -60 -30 60 245 -5 79
sense inbox@around	-43 66 -14 -4 -2 6 -7 -3 0 93
sense inbox@subject	-8 -22 4 -3 -20 -4 -27 109 -29 -18
sense interview	51 41 57 50 -38 -40 -35 -61 -26 77
sense interview@around	33 -38 62 -33 -24 -23 30 20 -26 115
sense interview@subject	99 102 86 36 -63 -66 -97 -3 -96 -121
sense invite	-4 -27 87 -4 -9 9 -56 6 -2 9
sense invite@around	2 0 -1 1 0 0 -1 0 0 81
sense invite@subject	25 11 3 -5 -6 -10 0 -6 -12 32
sense join	11 -37 -15 -6 15 84 -4 -24 -24 47
sense join@around	0 -4 -1 -1 4 0 3 -1 -1 -2
sense join@subject	-12 -7 -2 -2 -6 12 18 -2 3 32
sense keen	-14 83 -24 -23 5 33 -44 9 -25 25
sense keen@around	5 -2 2 -2 4 1 -5 -2 -3 33
sense keen@subject	-1 3 0 0 0 0 0 0 0 10
sense link	85 11 -4 -23 -19 0 -33 10 -28 135
sense link@around	-4 -1 6 0 0 0 -9 9 0 36
sense link@subject	-7 -4 3 -2 -2 -1 2 14 -2 46
sense lure	1 -1 -3 -2 -4 13 0 -2 -1 147
sense lure@around	-1 0 0 0 4 0 -2 0 0 1
sense lure@subject	0 0 -2 0 0 -1 5 -1 0 50
sense machine	-5 9 -13 -3 -15 -2 -21 34 15 -10
sense machine@around	1 7 -1 -1 1 -1 -7 -1 2 7
sense machine@subject	-11 -6 -4 -4 -5 -4 -12 49 -3 -45
sense mediaword	7 -6 -5 -2 -6 -13 -17 34 9 187
sense mediaword@around	4 0 -1 0 4 0 -6 -1 1 80
sense mediaword@subject	-12 -2 -2 -1 -1 -7 27 -1 0 62
sense meet	-8 99 -42 13 -30 -37 49 -32 -12 -39
sense meet@around	32 -8 -26 -5 -7 4 19 -7 -3 -19
sense meet@subject	48 25 -21 -2 5 -17 -30 -2 -4 2
sense mine	-12 7 9 -3 -10 38 -23 -3 -4 192
sense mine@around	22 -1 -21 21 -5 -1 -21 -5 11 -11
sense mine@subject	3 -1 -1 -1 0 0 -6 7 0 50
sense move	-71 -66 227 -21 -38 -17 -53 43 -3 71
sense move@around	-65 -5 83 -2 -2 -2 -4 -1 -1 26
sense move@subject	-43 -49 186 -14 -13 -15 -18 -13 -20 -101
sense not	-199 -46 30 126 202 -79 37 30 -101 41
sense not@around	11 -3 -17 -2 0 -1 11 -2 1 131
sense not@subject	-4 -11 -19 41 -7 -9 -28 32 5 -10
sense offer	-72 22 -40 -18 51 139 -72 -23 14 170
sense offer@around	-8 5 -10 -1 -2 -19 38 -3 -1 5
sense offer@subject	-22 -12 -8 -7 -14 104 -24 -5 -12 55
sense office	78 4 -15 26 -16 -24 -20 1 -34 47
sense office@around	-2 7 6 -1 -14 -1 7 -1 -1 -14
sense office@subject	12 -2 -4 -4 -17 31 -2 -3 -11 186
sense official	-22 -7 1 -3 9 -2 45 -5 -15 123
sense official@around	0 -6 -5 0 -6 -6 28 -3 -3 22
sense official@subject	0 -2 0 -1 10 -2 -3 0 -1 98
sense onward	26 11 -31 -6 28 -9 19 -11 -26 -156
sense onward@around	-10 -4 -8 35 2 -2 -2 -6 -6 -13
sense onward@subject	-1 16 -6 -4 26 -8 -15 -3 -5 -35
sense other	-79 -112 86 28 208 3 -67 -31 -36 64
sense other@around	-78 0 82 -2 0 0 -1 0 0 57
sense other@subject	-1 -4 2 0 -1 0 4 0 1 27
sense pay	-26 -28 34 -15 -44 134 -25 -20 -11 66
sense pay@around	-2 -1 5 0 -1 16 -15 -1 0 15
sense pay@subject	10 2 -1 -1 -1 -2 -9 2 0 35
sense practice	-11 -2 -4 -8 -1 -1 25 2 -1 111
sense practice@around	0 1 0 0 0 0 -1 1 0 6
sense practice@subject	-9 -1 -1 -1 0 -1 10 3 0 45
sense prepare	167 -90 -59 -4 -44 -29 18 9 32 -16
sense prepare@around	-11 2 -3 -4 -11 2 39 -9 -4 -5
sense prepare@subject	1 0 0 -1 -1 -1 -3 5 0 42
sense property	22 -13 -6 7 -6 4 -2 -3 -4 127
sense property@around	0 -2 5 -1 1 -1 1 -1 -1 72
sense property@subject	10 -9 -2 1 5 -1 -1 -1 -2 81
sense received	-25 -20 -13 -19 -23 -25 -41 57 109 82
sense received@around	31 -9 -3 -1 -2 -1 -7 -7 -1 40
sense received@subject	-11 -11 -6 -5 -36 -7 -2 23 54 -74
sense recorded	-23 58 -7 -5 16 -4 -35 -6 6 121
sense recorded@subject	-9 29 -2 -2 -1 -2 -4 -4 -4 4
sense recruiter	-15 -33 -1 8 28 -17 -10 45 -4 -59
sense recruiter@around	63 -18 -30 5 29 2 9 -19 -42 -156
sense recruiter@subject	30 -4 -12 -2 6 -1 -52 38 -4 21
sense remind	25 -34 17 4 -15 -44 67 0 -19 37
sense remind@around	12 -4 11 25 -11 4 -25 -6 -7 -8
sense remind@subject	47 -27 13 12 -17 -15 5 -11 -8 -45
sense review	-31 -1 -30 1 -16 -19 41 -18 73 61
sense review@around	-4 -3 15 -4 -2 -2 0 -1 -1 43
sense review@subject	5 -18 -4 -4 2 10 47 -13 -26 -4
sense role	33 -40 -102 69 65 52 4 -45 -35 -49
sense role@around	48 -11 -28 -8 11 -1 -60 36 13 -22
sense role@subject	-28 63 -22 -24 15 42 -17 -28 -2 -31
sense sales	27 -23 -2 18 -24 -21 25 4 -3 46
sense sales@around	3 0 -1 2 -2 -1 0 0 -1 9
sense sales@subject	-2 18 -2 2 -6 -4 0 -1 -5 70
sense send	50 21 -23 -48 -66 42 66 -8 -33 54
sense send@around	-8 6 17 -1 2 -1 -23 -4 12 22
sense send@subject	-1 10 -2 -1 -9 -1 -2 10 -3 -18
sense shop	9 -6 13 1 -1 -17 21 -7 -13 19
sense shop@around	35 -3 -28 -1 0 -1 -1 -1 0 41
sense shop@subject	-7 4 -1 6 -3 -1 -5 6 0 28
sense sign	-51 -32 -24 -9 -39 289 -77 -11 -45 33
sense sign@around	-5 -1 6 -1 -1 0 2 1 -1 3
sense sign@subject	-25 8 -7 -7 -18 61 -34 22 0 -16
sense slot	81 123 104 -50 -36 -46 -90 -2 -85 -76
sense slot@around	61 5 -14 -7 -8 -2 -41 12 -5 -12
sense slot@subject	3 38 12 -6 -22 24 -17 -24 -7 -42
sense sorry	-91 -54 56 182 130 -52 -91 -53 -28 -138
sense sorry@around	-3 -1 7 0 -1 0 -2 0 0 12
sense sorry@subject	-8 -16 23 11 15 -6 -16 -2 -1 2
sense stage	22 20 -16 6 47 -58 26 -35 -12 -42
sense stage@around	-3 -7 -20 29 22 -7 5 -11 -9 -22
sense stage@subject	-6 74 -19 -10 17 -18 -14 -14 -11 -106
sense start	0 -25 -19 -16 -21 149 -53 -17 2 -36
sense start@around	1 -1 -1 0 -1 -3 5 1 -1 4
sense start@subject	-39 -2 -1 -1 -3 -30 78 0 -1 39
sense study	14 28 -10 -7 4 -17 28 -23 -17 58
sense study@around	-1 -1 2 0 0 0 2 0 0 43
sense study@subject	3 5 -7 0 0 0 0 -1 0 16
sense talk	50 115 -20 -26 -30 -31 34 -56 -35 -16
sense talk@around	19 35 -11 -7 -13 -11 12 -8 -16 -72
sense talk@subject	30 157 -24 -6 -23 -44 -55 -15 -22 -110
sense task	38 29 -7 -15 -18 -44 74 -42 -15 -45
sense task@around	-3 -2 -4 -2 -11 -4 39 -3 -8 23
sense task@subject	32 -49 -2 -11 10 -33 121 -32 -36 -44
sense team	52 -56 -49 -11 34 -54 93 -80 71 -58
sense team@around	21 -12 -19 18 34 -17 7 -19 -13 -83
sense team@subject	44 21 -12 -8 11 -6 -30 -11 -9 32
sense thank	-35 -35 -103 28 39 -76 80 -7 108 -71
sense thank@around	-9 -22 7 24 -40 -18 61 28 -31 -101
sense thank@subject	-47 -20 -10 -14 73 -29 -23 9 60 -85
sense ticket	-9 -11 -22 -17 46 12 -40 50 -9 22
sense ticket@around	13 -8 -3 0 -2 0 0 -3 5 12
sense ticket@subject	-15 4 -6 -5 -1 -2 -16 64 -23 -52
sense time	78 31 32 11 -71 -15 -72 12 -7 33
sense time@subject	4 -69 71 115 -39 -24 -37 -14 -7 18
sense title	46 11 -73 -21 5 100 -15 -85 34 -45
sense title@around	61 -35 -46 -3 30 5 -85 14 60 -166
sense title@subject	27 -3 -46 -47 73 16 -50 51 -20 -185
sense urgent	-3 -6 5 -7 -9 -5 -60 87 -4 52
sense urgent@subject	-5 -1 2 7 -1 0 0 0 0 22
sense video	89 72 -18 -10 -12 -20 -60 -24 -18 -116
sense video@around	-6 -1 11 -1 0 -1 -2 -1 -1 -19
sense video@subject	-12 84 -5 -3 -12 -5 -26 -15 -7 -56
sense wait	2 -62 19 -54 -84 7 217 -19 -27 -93
sense wait@around	-12 21 20 -2 -8 -1 -6 -5 -8 17
sense wait@subject	-7 -13 4 -2 -12 -14 49 0 -5 -30
sense wish	-23 -13 -28 53 25 -10 12 -24 7 6
sense wish@around	-1 0 1 -1 0 -1 2 -1 -1 34
sense wish@subject	0 0 0 0 0 0 0 0 1 20
several times, asked	-48 122 1 -10 -12 -11 -23 -10 -9 -24
shift	-48 22 44 -3 -2 -2 -6 -2 -2 -9
short	4 43 -36 -36 -82 -5 93 72 -53 -53
slots on offer	161 -11 -25 -6 -19 -12 -70 -11 -7 -35
survey	23 -8 -4 -1 8 -1 -9 -1 -7 44
survey@subject	7 -1 -4 -1 0 0 0 -1 0 2
times of one day	58 46 23 -12 -7 -15 -73 -14 -6 95
times of several days	-90 279 -43 -19 -18 -31 -54 -10 -14 -24
voided interview	-26 -7 34 0 0 0 -1 0 0 -1
voided, and a time	-26 -7 34 0 0 0 -1 0 0 -1
windows	-15 51 -7 -18 -12 -32 51 -10 -9 35
word !	19 -44 3 -2 -66 68 45 -61 36 -17
word ! !	1 -4 -2 -1 -1 34 -25 -1 -1 54
word ! a	0 0 0 0 0 0 1 0 0 6
word ! here'	9 -2 -1 -1 0 -2 -2 -1 0 -10
word ! i	0 3 0 0 0 0 -1 0 -1 4
word ! i'll	-1 -1 0 0 -5 -1 7 -1 3 0
word ! i'm	0 0 0 0 0 0 0 1 0 7
word ! je	1 -1 -1 0 -1 -1 7 -2 -2 -5
word ! on	-3 0 0 0 0 -10 14 0 0 -4
word ! please	0 0 0 0 0 -1 1 0 0 -11
word ! te	3 0 -1 0 0 0 -1 0 0 4
word ! the	-2 0 2 0 -2 -1 6 -1 -1 1
word ! timemention	2 0 -1 0 0 0 0 0 0 19
word ! we	-1 3 -3 0 0 5 -4 0 1 -3
word ! we're	-2 -1 -1 -1 4 -1 -11 -3 16 -2
word ! wir	0 0 0 0 3 0 -2 0 0 5
word ! with	3 -2 -2 0 -1 2 1 0 0 -5
word #	104 7 -31 -29 -26 93 -116 5 -6 7
word # !	0 0 0 0 0 0 0 0 0 14
word # #	20 -22 -10 -2 1 13 -6 2 3 22
word # :	2 0 1 0 -1 0 -1 0 0 75
word # ?	0 -8 1 0 0 -1 10 0 0 -21
word # a	0 0 -4 -1 -3 3 3 -1 2 5
word # am	0 3 0 0 0 0 -2 0 0 5
word # an	-2 -1 -1 -1 0 8 -2 -1 0 -8
word # and	14 5 -3 -2 -1 14 -24 -2 -1 6
word # b	4 -1 -1 -1 0 0 -1 0 0 3
word # bruto	0 0 0 0 -1 3 -1 0 0 -4
word # busines	0 0 0 0 -2 5 -8 7 -1 -6
word # c	0 0 0 0 0 0 0 0 0 15
word # days	-1 -6 -1 0 -1 19 -10 1 -1 22
word # de	0 1 -1 0 6 0 0 0 -6 3
word # dias	-1 -1 -1 0 -2 2 8 -4 -1 -9
word # e	7 1 -4 -1 -1 -2 2 -2 0 -13
word # empresa	0 0 0 0 0 0 0 0 0 6
word # en	-1 -2 0 0 6 0 -3 0 0 6
word # euro	-2 -3 -1 -1 -1 12 -3 -1 0 16
word # f	0 3 0 0 0 0 -2 0 0 -3
word # giorni	0 0 0 0 0 0 1 0 0 4
word # h	0 0 2 0 0 0 -1 0 0 8
word # has	0 0 0 0 -2 5 -8 7 -2 16
word # hora	0 0 0 0 0 0 -2 7 -4 0
word # hour	-1 -4 -1 0 -3 4 3 7 -4 10
word # hr	0 -1 0 -1 0 5 -2 0 0 5
word # in	2 0 0 0 0 0 0 0 0 10
word # instead	-1 -3 10 0 0 -3 -2 0 0 4
word # interview	0 0 0 0 0 0 0 0 0 5
word # is	-1 4 0 0 9 -1 -8 -1 -2 5
word # jour	-1 0 0 0 0 0 3 0 -1 0
word # k	-5 -14 -4 -1 -5 54 -19 -3 -3 -30
word # may	2 2 -1 0 -1 0 -3 0 1 -12
word # min	12 23 -4 -1 -4 -4 -18 -2 -3 -33
word # minut	-1 9 -1 -1 -1 -1 -2 -2 -1 -22
word # minute	-1 7 -1 0 1 0 -3 0 -3 8
word # minuti	0 3 0 0 0 0 -1 -1 -1 0
word # minuto	0 1 0 0 0 0 0 0 0 7
word # month	-2 6 0 0 0 1 -3 0 0 2
word # neue	0 0 0 0 0 0 0 0 0 6
word # new	2 0 -1 0 0 0 0 0 0 11
word # off	0 0 0 0 4 -1 -2 0 -1 -3
word # on	1 -1 1 0 0 0 0 0 0 -14
word # or	0 0 0 0 0 0 0 0 0 3
word # ore	0 0 0 0 0 0 -1 2 0 3
word # people	0 0 0 0 0 0 0 0 0 7
word # per	0 0 0 0 0 1 0 0 0 7
word # pm	-3 4 0 0 0 0 0 0 0 -7
word # question	-1 3 0 0 0 0 0 0 -1 -1
word # stunden	0 0 0 0 0 1 0 0 0 8
word # th	-6 13 1 0 0 0 -6 0 0 -12
word # timemention	4 -1 0 0 0 0 -2 0 0 26
word # to	-1 -7 -1 0 0 4 7 -1 0 3
word # with	1 0 -1 0 0 0 0 0 0 -8
word # x	0 -6 0 0 0 0 6 0 0 6
word :	17 -26 -15 0 -34 -17 -39 115 0 -21
word : #	5 -11 -2 0 3 6 -5 10 -7 25
word : a	0 0 -2 4 0 0 -1 -1 0 -9
word : app	0 4 0 0 0 0 -2 0 -2 -2
word : cal	-1 4 0 0 0 -1 -1 0 0 -8
word : calend	2 10 -5 -1 -1 -2 -2 -1 -1 -1
word : candidate	0 0 0 0 0 0 0 0 0 14
word : colloquio	0 0 0 1 0 0 0 0 0 -3
word : data	5 0 -1 0 1 0 -3 -1 -1 12
word : el	0 0 0 0 0 0 0 0 0 -3
word : entretien	0 -1 1 1 -1 0 -1 2 0 -12
word : entrevista	0 -1 0 3 -1 0 -1 0 0 -2
word : hiring	2 -1 -1 0 0 0 0 0 0 -3
word : http	2 29 -7 -3 -6 -5 0 -2 -7 62
word : il	0 0 0 1 0 0 0 0 0 -3
word : in	1 0 0 0 0 0 0 0 0 3
word : interview	-5 -5 -2 0 -3 -1 -3 21 -1 16
word : intro	1 0 -1 1 0 0 0 0 0 -9
word : la	0 -1 -1 6 -3 -1 2 -1 -1 -5
word : meet	4 -1 -2 0 0 0 0 0 0 -17
word : offer	0 0 0 0 0 0 0 0 0 16
word : one	0 2 0 0 0 0 0 0 0 3
word : phone	-1 0 0 2 0 0 0 0 0 -8
word : question	0 0 0 0 0 0 -8 9 0 -5
word : r	-3 0 0 3 0 0 0 0 0 -1
word : re	-1 0 0 0 0 0 -6 8 0 -2
word : schedule	0 1 0 0 0 0 0 0 0 7
word : thank	0 0 0 0 0 0 0 2 0 -3
word : the	-1 -1 0 -3 4 0 2 -1 0 13
word : timemention	5 -11 7 -7 -4 -7 -13 35 -5 -12
word : tuesday	3 -3 0 0 0 0 0 0 0 -2
word : video	1 0 0 0 0 0 0 0 0 -3
word : we	0 -1 0 0 -1 1 0 0 3 -5
word : what	0 0 0 0 0 0 0 0 0 10
word : your	4 1 0 0 0 0 -1 -3 0 0
word : zoom	4 0 -2 0 0 0 -1 0 0 -8
word ?	-28 55 22 -18 -32 42 3 -20 -24 22
word ? #	0 -5 0 0 -1 9 -2 -1 0 -5
word ? ?	0 0 0 0 0 0 0 0 0 17
word ? bring	0 0 0 0 0 0 0 0 0 11
word ? i	16 3 -16 0 -1 -1 -1 0 0 3
word ? i'll	5 -3 -1 0 0 -1 0 0 0 -7
word ? i'm	-1 11 -1 0 -1 -2 -4 0 0 -9
word ? i've	-3 -4 8 0 0 0 0 0 0 -18
word ? if	-10 8 3 0 -1 -1 2 0 0 -5
word ? it	0 -1 0 0 1 0 0 0 0 -4
word ? it's	0 -6 0 0 0 7 0 0 0 3
word ? je	0 0 0 0 0 0 0 0 0 3
word ? pwd	1 -1 0 0 0 0 0 0 0 -5
word ? same	-4 -6 12 0 0 0 -2 0 0 2
word ? te	0 0 0 0 0 0 0 0 0 5
word ? we	0 1 0 0 0 0 1 0 0 6
word a	-46 34 9 -26 12 11 11 -8 2 -10
word a #	-5 15 4 -1 -2 6 -13 -1 -3 12
word a accepte	-1 -1 0 0 1 0 -1 3 -1 -4
word a call	-1 9 -4 0 -1 -1 -5 3 0 10
word a candidate	0 0 0 0 1 0 0 0 0 -6
word a change	-7 0 9 -1 0 0 0 0 0 -4
word a closer	0 -1 0 0 7 0 0 0 -5 -4
word a coffee	0 6 0 0 -1 -2 -2 0 0 -8
word a conflict	0 -1 1 0 0 0 0 0 0 -3
word a copy	0 -1 0 0 -1 0 7 -1 -3 -5
word a couple	-1 -4 -1 0 -3 -3 6 -2 8 -13
word a data	0 -1 0 0 1 -1 2 0 0 -5
word a day	-7 14 0 -1 -3 7 -10 -1 0 8
word a de	0 0 0 0 0 0 0 0 0 -6
word a decision	-2 -1 0 0 0 1 3 0 0 0
word a entrevista	1 0 2 -2 1 0 -1 0 -1 -3
word a ete	-5 0 0 2 0 0 0 5 -1 0
word a few	-6 9 -1 -3 1 -2 10 -4 -4 -12
word a first	-7 10 -2 0 0 0 0 0 0 -7
word a fit	0 0 0 0 -2 0 0 0 3 10
word a good	0 3 0 0 0 -1 -2 0 0 2
word a great	0 1 0 0 -5 0 0 0 6 5
word a job	-2 0 3 0 3 0 0 0 -3 5
word a la	10 -10 -1 0 -6 0 8 -1 1 -1
word a las	-2 0 4 0 0 0 0 0 0 -2
word a look	-2 -2 -1 0 -6 -2 2 0 11 -6
word a lot	-1 0 0 0 9 -1 -5 -1 0 3
word a member	0 0 0 0 0 0 -6 7 0 0
word a message	0 -5 0 0 0 0 0 6 0 -6
word a new	-1 -5 5 -1 0 0 -1 3 0 20
word a nossa	0 0 0 0 0 1 0 0 0 -3
word a notre	3 -1 -1 0 0 0 0 -1 0 -11
word a nuestra	0 0 0 0 0 0 0 0 0 -3
word a panel	0 -8 0 0 0 0 10 0 0 -1
word a partir	-3 1 -1 -4 -3 12 -4 -1 3 -4
word a phone	-2 0 -1 -1 0 0 6 -1 0 -8
word a photo	1 0 0 0 0 0 0 0 0 3
word a place	0 0 0 5 -3 0 -1 0 0 13
word a pleasure	-2 -1 -1 0 0 -2 8 -1 0 -1
word a quick	0 -4 0 0 -1 -3 4 0 4 -1
word a reminder	3 0 -1 0 0 0 0 0 0 -5
word a reuniao	0 0 -2 4 0 0 -1 -1 0 -2
word a short	-6 12 0 -1 -2 0 -1 -1 -1 3
word a slot	0 1 0 0 0 0 0 0 0 12
word a sua	-3 0 -1 0 -1 -1 5 3 -1 -1
word a time	0 2 0 0 0 0 0 0 0 3
word a timemention	-2 -3 6 -2 -1 -2 7 -3 -1 -16
word a tua	-5 6 1 0 0 0 -2 0 1 -5
word a un	0 1 0 0 0 0 0 0 0 5
word a una	-1 3 0 0 0 0 -1 0 0 -1
word a une	-1 0 0 0 7 -3 -2 0 0 0
word a vaga	-4 -3 -2 3 -4 -5 16 -1 -1 -17
word a video	-1 6 0 0 0 0 -4 -1 0 -4
word a votre	10 -8 0 -1 0 0 1 0 -2 1
word a vous	0 0 0 0 0 0 3 0 -1 -2
word a week	-3 -1 2 -1 2 5 -3 -1 0 -14
word a word	-6 6 0 0 -1 0 1 0 0 4
word a yes	-3 -1 4 0 0 1 0 0 0 -10
word a zoom	5 0 -4 0 0 0 0 0 0 -2
word aaa	4 0 -3 0 0 0 0 0 0 -2
word aan	10 -7 0 -1 2 5 -4 -2 -2 -9
word aan de	2 -2 0 0 0 0 1 0 0 -3
word ab	-1 4 -1 -1 -2 -1 -2 -1 4 -9
word ab #	0 -1 0 0 -2 0 -1 -1 4 -8
word abara	1 -1 1 0 -1 0 0 0 0 12
word abbiamo	-1 2 -6 -1 2 -1 4 0 0 -12
word abc	2 0 -1 0 0 0 0 0 0 -6
word abgesagt	-1 0 0 3 0 0 0 0 0 5
word ablauf	1 0 0 0 0 0 0 0 0 -3
word able	-2 0 -11 5 -1 -2 14 -2 -1 -9
word able to	-2 0 -11 5 -1 -2 14 -2 -1 -9
word about	-8 26 0 7 -10 -14 7 0 -9 37
word about #	-1 2 0 0 0 0 0 0 0 7
word about an	1 0 -1 0 0 0 0 0 0 -4
word about the	6 23 -3 3 -8 -6 -11 -2 -1 -1
word about what	0 0 0 1 0 0 0 0 0 4
word about you	0 0 0 0 -4 0 4 0 0 4
word about your	-1 7 -1 -1 -1 -1 -2 2 -2 9
word above	7 2 -9 0 0 0 -8 8 0 -2
word above post	-2 3 0 0 0 0 0 0 0 -1
word absagen	-1 0 0 2 0 0 -1 0 0 3
word accept	-4 -5 -2 4 9 10 -16 9 -4 24
word accept :	-3 -2 -1 -1 -2 -1 -1 11 -1 -8
word accept or	1 -1 0 -1 -1 3 0 -1 0 -15
word accept the	-1 -1 0 0 0 0 -1 3 0 -8
word accept this	-2 -1 -1 -1 -2 -1 -1 8 0 -4
word accept your	0 0 0 0 0 0 0 0 0 22
word acceptance	-1 -2 0 0 0 5 -1 0 0 1
word accepte	-1 -1 0 0 1 0 -1 3 -1 -5
word acces	0 0 0 0 0 0 0 0 0 8
word account	0 -2 2 1 -3 5 5 -2 -6 0
word accueillir	0 0 0 0 0 7 -5 0 0 -1
word acknowledge	7 -1 -1 -1 0 -1 -5 -5 7 -12
word acros	0 0 0 0 1 0 0 0 0 3
word acros your	0 0 0 0 0 0 0 0 0 4
word action	-2 1 0 6 -1 0 -1 -1 -1 18
word action requir	0 0 0 0 0 0 0 0 0 12
word acudir	0 0 0 0 0 0 0 0 0 3
word ad	0 4 -1 0 0 0 -1 -1 -1 -10
word add	0 0 0 0 0 0 0 0 0 32
word add to	0 0 0 0 0 0 0 0 0 17
word added	0 0 0 0 0 7 -6 0 0 23
word added to	0 0 0 0 0 0 0 0 0 17
word addetto	0 0 0 0 0 0 0 0 0 -3
word addres	1 -5 0 0 0 0 0 6 0 -2
word adjunto	2 -1 0 0 0 1 -1 0 0 -4
word admissao	0 -1 0 0 3 0 -1 0 0 2
word admission	0 0 0 0 0 0 0 0 0 28
word adresse	0 -1 0 0 0 0 0 1 0 12
word afraid	-1 -1 0 10 9 -2 -10 -3 -1 -10
word afspraak	3 -3 1 3 -1 0 -1 -1 -1 -9
word afspraak timemention	0 0 1 1 0 0 0 0 0 -5
word after	-5 -6 24 2 9 9 -32 -4 3 -7
word after #	-1 3 0 0 0 -1 -6 6 0 -8
word after a	0 0 0 0 12 -1 -5 -1 -3 -2
word after careful	0 0 0 0 1 0 0 0 0 7
word after that	-1 3 -1 0 -3 -1 6 -2 -1 -6
word after the	0 -1 0 0 -3 0 -1 0 6 13
word after your	-1 -2 0 0 -1 13 -6 -2 0 -7
word afternoon	0 9 0 0 -1 -2 -5 0 0 -8
word again	-13 -3 3 2 2 -5 8 9 -4 6
word again on	-3 -1 -3 -2 -1 -2 4 10 -2 -5
word agency	0 0 0 0 0 0 -1 0 1 8
word agenda	13 6 -4 1 -2 -2 -9 -1 -1 0
word agenda :	0 2 0 0 0 0 -1 0 0 11
word agent	-2 -2 -1 -1 2 1 -4 10 -2 10
word aggiornamento	0 0 0 0 1 0 2 -1 0 -5
word ago	0 0 0 0 0 0 0 0 0 12
word agora	0 1 0 0 -5 0 0 0 5 0
word agradecemo	-1 -1 3 0 3 0 1 -4 0 -2
word agree	-2 -1 4 -1 0 0 3 -1 0 3
word agree to	0 0 0 0 0 0 0 0 0 10
word ahead	-2 -2 -1 6 0 -1 2 -1 0 -6
word ahead with	0 0 0 0 1 0 0 0 0 4
word ahora	0 3 0 0 0 -1 2 -2 0 -3
word aim	1 -1 0 0 0 0 -1 0 1 -5
word aim to	1 -1 0 0 0 0 -1 0 1 -5
word aimerion	0 0 0 0 0 0 0 0 0 4
word air	0 0 0 0 0 0 0 0 0 5
word airport	0 0 0 0 0 0 0 0 0 -4
word al	3 -2 1 -3 1 -2 1 2 0 -6
word al timemention	-1 0 1 0 0 0 -2 3 0 -4
word alert	0 0 0 0 1 0 0 0 -1 6
word all	9 -23 5 29 -15 4 10 -17 -3 -6
word all candidat	-4 -3 15 -2 -6 0 -1 6 -4 -9
word all day	0 0 0 0 0 0 -10 11 0 5
word all set	1 0 0 0 0 0 0 0 0 -4
word all the	-3 -7 -4 23 0 7 -10 -3 -2 -12
word all time	1 0 0 0 0 0 0 0 0 -11
word alla	0 0 1 0 1 0 -1 0 0 -8
word alla selezione	-1 0 1 0 0 0 0 0 0 -4
word alle	5 1 1 3 -2 0 -6 -1 0 -10
word alle #	0 0 1 0 0 0 0 0 0 -3
word allegato	0 0 0 0 0 1 0 0 0 -3
word allora	0 0 2 0 0 0 0 -1 0 -6
word allow	2 0 0 0 -2 0 0 3 -1 3
word almacen	-1 2 0 0 1 0 -1 0 -1 -8
word already	2 -3 -1 7 -2 0 -1 -1 0 -3
word als	9 -13 -4 -4 1 5 11 -3 -2 -57
word als je	0 -1 -1 0 -1 3 1 0 0 -4
word also	-8 2 5 -1 -2 -1 5 0 0 11
word altre	0 0 0 1 0 0 0 0 0 -6
word alumni	0 0 0 0 0 0 0 0 0 4
word am	11 2 -12 2 1 8 -17 10 -5 18
word am #	-2 3 0 0 0 0 0 0 0 0
word am pleas	-1 2 0 0 -1 4 -2 0 -1 -5
word am telefon	0 -2 -1 0 0 0 4 0 0 -12
word am timemention	3 6 -14 3 1 0 -4 7 -2 23
word ambito	0 0 0 0 1 0 0 0 0 -4
word an	-15 15 -28 -10 17 14 1 -3 8 -3
word an answer	-3 0 0 -1 0 0 5 -1 1 9
word an email	0 -3 0 0 0 -2 6 -1 0 -3
word an hour	2 5 -2 -1 -1 10 -9 -2 -3 -11
word an interview	-7 14 -11 -2 -1 -1 -3 3 9 -16
word an interviewer	0 0 1 -1 0 0 0 0 0 6
word an offer	-2 -2 -4 -2 20 -5 -4 -1 -1 -18
word an online	-2 -2 -1 -1 -1 0 16 -3 -6 -8
word an update	0 -1 -1 0 3 0 1 0 0 -3
word analista	0 1 1 -1 1 1 -1 -1 0 -4
word analyst	-20 10 -1 -3 4 -6 16 -5 4 -27
word analyst at	0 -1 0 0 0 1 0 0 0 3
word analyst position	-1 1 0 -4 -1 -1 6 0 0 6
word analyst role	-6 10 0 -1 -1 0 -1 0 0 1
word analytic	3 -1 -3 0 3 -1 -1 1 0 2
word analytic engineer	0 0 0 0 0 0 0 0 0 -5
word anbei	1 0 0 0 0 1 0 0 0 8
word anbieten	-1 0 0 0 0 3 -1 0 0 -9
word anche	1 0 0 0 0 0 0 0 0 -10
word ancora	0 0 0 0 -1 0 3 -1 0 -5
word and	-25 -15 -43 -15 21 15 2 20 40 29
word and #	14 7 -2 -2 -1 -4 -10 -1 0 -2
word and a	-5 9 -1 -1 -1 6 -13 6 0 12
word and after	0 0 0 0 0 0 0 0 0 6
word and an	-1 0 -1 0 -4 14 -7 -1 0 -3
word and bring	-1 0 0 0 -3 8 -2 -1 0 -14
word and can't	0 0 0 0 0 0 0 0 0 -3
word and for	0 0 0 0 0 0 0 0 0 9
word and has	0 -1 0 0 -2 -2 1 1 4 -15
word and have	1 6 0 0 0 0 -7 0 0 19
word and i	5 -10 -5 -4 2 8 8 -3 -2 -41
word and i'd	0 -2 0 0 -2 0 5 0 0 -6
word and i'll	-18 -3 14 -3 -8 -4 28 -7 2 -34
word and i'm	2 -1 0 -3 12 -2 -6 0 0 -1
word and let	-1 1 -1 0 -3 4 1 -1 -1 5
word and ms	0 0 0 0 0 0 1 0 0 -7
word and my	1 0 0 0 0 0 0 0 0 -9
word and not	4 0 -4 0 -2 -1 -5 11 0 -11
word and return	-1 -1 0 0 0 4 -1 0 0 3
word and sam	6 -3 0 0 0 0 -2 0 0 0
word and send	-1 0 -1 0 -1 7 -2 -1 0 4
word and sign	0 0 0 0 0 1 0 0 0 -10
word and tell	-1 -7 0 0 -2 6 6 -1 0 -10
word and the	-2 -4 0 1 22 -7 -17 -5 11 12
word and then	-9 0 0 -1 0 0 10 0 1 1
word and timemention	0 1 0 0 0 0 0 1 0 8
word and want	-1 2 -1 0 0 -1 3 0 -1 -4
word and was	0 0 0 0 0 0 0 0 0 7
word and we	-4 -12 -2 -1 16 9 1 -3 -3 1
word and we'll	1 0 0 0 0 0 3 -1 0 -4
word and will	-3 -4 -2 -3 -9 -3 -20 11 34 -17
word and would	4 0 0 0 0 -3 4 0 -5 31
word and you	1 1 0 -1 2 0 -1 -1 -3 1
word and your	4 0 -1 -1 3 -1 -5 -6 6 7
word anda	0 -1 0 0 -5 0 8 -3 0 -1
word ander	0 4 -3 0 -1 0 1 0 0 -16
word andere	-1 -1 1 0 3 0 -1 0 -1 0
word anderen	0 0 5 0 0 0 -4 0 0 -1
word andr	-2 2 1 0 1 -1 1 -2 0 -5
word android	1 -4 -1 0 0 -5 9 -1 2 -8
word android developer	1 -4 -1 0 0 -5 9 -1 2 -8
word anexo	0 0 0 0 0 1 0 0 0 -3
word angebot	0 0 0 0 0 1 0 0 0 12
word announcement	0 -1 0 0 16 0 -2 -6 -6 -5
word annuel	0 0 0 0 0 0 0 0 0 6
word annule	-5 0 -1 8 -1 0 0 0 0 -3
word ano	-1 -1 -2 6 -1 0 -1 0 0 -1
word another	-6 -30 44 2 14 6 -19 -7 -4 25
word another candidate	-1 -2 0 0 10 -1 -4 -1 -1 -15
word another day	-6 -3 24 -2 -4 0 -5 -3 0 6
word another time	4 -21 18 0 0 0 -1 0 0 0
word anrufen	-1 -2 -1 0 0 -1 5 0 0 -4
word anrufen ?	-1 -2 -1 0 0 -1 5 0 0 -4
word answer	-7 3 -2 -2 -4 1 -17 35 -7 5
word answer by	0 -1 0 0 -1 0 8 0 -5 -7
word ante	1 -4 -1 -1 -1 -4 10 -1 0 -3
word ante de	0 -1 0 0 0 -2 3 0 0 -1
word antwoord	0 0 0 0 -2 -1 4 0 0 -8
word antwort	-2 0 0 0 0 -1 2 4 -1 -8
word antworten	-1 3 0 0 0 0 0 0 0 -1
word any	5 30 4 -5 8 -10 -37 2 3 1
word any chance	-1 4 8 0 0 -3 -9 0 0 -4
word any inconvenience	-4 0 5 0 0 0 0 0 0 -2
word any more	-1 -5 5 -2 6 0 -2 -1 -1 3
word any of	0 1 0 0 0 0 0 0 0 -7
word any question	9 -3 0 0 0 -1 -5 0 0 -3
word any time	-1 23 -12 -1 -3 -1 -8 -2 5 -9
word anyth	-19 -3 -4 2 -3 0 30 -2 -1 4
word anyth chang	0 -1 -1 0 -1 2 1 -1 0 -10
word ao	-1 0 0 -1 3 -1 -1 0 0 -4
word apena	0 0 0 0 0 0 0 0 0 4
word apologi	-2 -1 0 8 -6 0 1 0 0 -6
word apologi for	0 -1 0 0 0 0 2 0 0 -6
word apologize	-4 0 5 0 0 0 0 0 0 0
word apologize for	-4 0 5 0 0 0 0 0 0 0
word app	1 4 0 -1 0 0 -2 0 -2 -7
word appear	0 0 0 0 0 0 0 0 0 18
word appel	5 7 0 0 -1 0 -9 0 -1 -4
word appelez	1 -1 -1 0 -1 -2 5 0 0 -4
word appena	-1 0 7 -2 0 -1 -2 0 0 0
word appli	-6 -2 0 -1 2 0 -1 0 7 38
word appli for	0 0 0 0 3 0 0 0 -2 20
word appli on	0 0 0 0 0 0 0 0 1 -8
word appli to	0 0 0 0 0 0 0 0 0 14
word applicant	-1 -1 -1 -1 2 -1 7 -1 -5 77
word applicant :	0 0 0 0 0 0 0 0 0 3
word application	-19 -8 -7 -1 7 -6 -33 -37 105 3
word application !	0 0 0 0 -1 0 -3 0 6 -2
word application :	0 0 0 0 0 0 0 1 1 10
word application and	-1 5 -1 -1 9 1 -10 -2 -1 -7
word application close	-10 0 0 0 0 0 2 0 10 0
word application for	-10 -3 -1 -2 5 -2 -5 -3 20 55
word application is	0 -2 0 0 -11 0 1 -1 15 -8
word application statu	0 0 0 0 8 0 0 0 -6 -5
word application to	1 -2 0 1 3 0 -1 -1 -1 13
word application update	0 -1 0 0 9 -1 -3 -16 12 6
word application was	0 0 0 0 1 0 0 0 1 -5
word apply	-8 8 -1 -1 -2 -1 10 -1 -2 29
word apply for	-1 -1 0 0 -8 0 15 0 -4 1
word apply to	-6 9 0 0 -3 0 -3 0 4 8
word appoint	-4 -5 -2 -2 13 18 -14 -2 -1 -6
word appointment	0 0 -2 -1 2 15 -4 -6 -3 13
word appointment confirmation	0 0 0 0 0 0 0 0 0 4
word appointment has	0 0 0 0 0 0 0 0 0 9
word appointment with	0 0 0 0 0 0 0 0 0 7
word appreciate	1 -1 -1 0 3 0 -1 -1 0 -2
word appreciate your	0 -1 0 0 8 0 -1 -1 -5 -1
word approv	0 0 0 0 2 0 -1 0 0 49
word approval	0 0 0 0 0 0 1 0 0 30
word approve	0 0 0 0 0 0 0 0 0 16
word appuntamento	0 0 1 0 0 0 0 0 0 13
word apre	0 0 0 0 2 0 0 0 -2 -4
word apreciado	0 0 0 0 -2 0 0 0 3 -4
word april	1 0 0 0 -1 -1 2 0 0 15
word april #	1 0 0 0 0 0 0 0 0 13
word aqui	0 -5 1 -1 1 -1 4 0 0 -15
word are	-14 12 -3 3 -2 -4 35 -8 -19 101
word are a	0 -1 -1 0 6 0 1 0 -5 0
word are attach	2 -1 0 0 0 0 0 0 -1 3
word are confirm	1 0 0 0 0 0 0 0 0 -4
word are doing	-3 7 0 0 0 -1 -3 0 0 2
word are in	0 0 0 0 0 0 0 0 0 -3
word are not	0 0 0 0 1 0 0 0 0 6
word are on	14 -4 -3 -1 -1 -1 -5 0 0 15
word are pleas	0 -1 0 0 0 2 0 0 0 6
word are schedul	1 0 0 0 0 0 0 0 0 -4
word are the	0 0 0 0 0 0 0 0 0 9
word are timemention	-16 21 -5 0 0 0 0 0 0 -1
word are you	-2 -7 3 -1 -2 -6 17 -1 0 -7
word area	0 0 0 0 0 0 0 0 0 8
word aren't	0 0 0 5 -1 -1 -1 0 -1 -6
word around	-2 10 -1 -1 -4 -7 8 -2 -1 3
word arrang	3 -1 0 0 0 0 -1 0 0 -6
word arrange	-1 5 -1 -1 -1 0 0 -1 0 -1
word arriv	-2 -1 0 0 -4 -1 -15 -2 25 -6
word arriva	3 -2 1 0 0 0 -1 0 0 -3
word arrive	2 -1 0 0 0 0 -1 0 0 10
word article	-4 -1 -1 0 0 -2 8 0 0 3
word as	-19 -11 5 7 -22 66 -9 -9 -6 -11
word as #	-1 0 1 0 0 0 0 0 0 3
word as a	-3 -3 4 0 0 -1 4 0 -1 16
word as an	0 0 0 0 0 0 -1 0 1 13
word as discuss	-2 5 0 -1 0 -1 -2 0 0 -1
word as follow	-1 -2 0 0 -5 13 -3 -2 0 -6
word as i	-1 0 0 -1 -1 7 -3 0 0 -3
word as our	3 -5 -1 -1 -5 21 -11 -2 -1 -12
word as part	-1 -6 0 0 -1 0 17 -2 -7 -6
word as soon	1 -2 0 -1 -1 17 -13 0 -1 -14
word as the	0 -1 0 8 -6 0 1 -1 -1 4
word as we	-1 0 1 0 0 0 -1 1 0 -5
word as you	0 0 0 0 0 18 -17 0 0 -5
word asap	-4 5 0 0 0 0 0 0 0 -3
word asesor	0 0 0 0 0 0 0 0 0 3
word asi	0 0 1 0 0 0 0 0 0 -4
word ask	9 -3 -8 -3 -3 0 11 -2 -1 -22
word ask for	13 -2 -7 -1 -1 0 -2 -1 0 -39
word asked	-4 -1 3 0 -1 -5 13 -1 -4 -6
word asked to	-2 2 4 0 -1 -2 4 -1 -4 -11
word asking	0 0 0 0 0 0 0 0 0 4
word asks	2 0 0 0 0 -1 0 0 0 5
word aspettiamo	0 0 0 0 0 0 0 0 0 3
word aspettiamo timemention	0 0 0 0 0 0 0 0 0 3
word assessment	1 -3 -1 -1 1 -3 18 -4 -7 -24
word assessment day	4 1 0 0 -1 -2 -1 -1 0 -4
word assim	0 -1 3 -2 -4 0 4 0 0 -1
word assim que	-1 -1 3 -1 -4 0 4 0 0 0
word assistant	3 -1 -1 -1 12 -1 -4 -6 -2 -10
word associate	-8 2 -2 -1 -1 3 -2 9 0 -18
word assume	6 -4 0 0 0 -1 -4 -5 9 -5
word assume that	0 0 0 0 0 0 -4 -5 9 0
word at	1 -10 29 -4 -21 -20 10 -8 23 -20
word at #	6 -4 8 -1 -1 0 -3 0 -4 -8
word at a	-1 -2 -1 -1 -2 -1 -18 26 -1 -7
word at all	-10 -1 9 0 -3 -2 8 -1 0 5
word at any	-1 1 -1 0 -2 0 0 -1 5 -2
word at my	0 0 0 0 -1 0 22 -20 0 -1
word at our	4 -1 -1 -1 -1 0 0 0 0 -26
word at the	19 -19 -3 -2 -8 -10 13 -6 17 -1
word at their	-10 11 -1 0 -7 -3 11 -1 -1 -9
word at this	-1 0 -8 9 2 0 0 0 0 26
word at timemention	14 -8 5 -3 1 -2 -5 -2 -1 -29
word at your	-4 -1 0 0 0 -1 7 0 0 3
word ate	1 2 -3 -1 -6 1 10 -1 -2 -25
word ate timemention	1 2 -3 -1 -1 0 3 0 -2 -13
word attach	20 -9 -4 -2 -6 27 -17 -6 -2 29
word attach is	1 -1 0 0 0 0 1 0 0 5
word attach please	3 -3 0 0 0 -1 2 0 0 -1
word attend	0 1 4 -1 0 0 2 -1 -5 8
word atualizacao	0 0 0 0 -3 0 5 0 0 -8
word au	-2 -4 5 -2 -2 0 3 5 -3 -31
word au #	2 -1 0 -1 0 -1 0 1 0 -4
word au plus	-2 -1 0 0 -1 0 1 5 -1 -4
word au telephone	1 0 0 0 0 1 0 0 0 -3
word au timemention	0 0 0 0 0 1 -1 0 1 -5
word auch	-7 6 -3 0 -6 -1 12 -1 -1 6
word audition	0 0 0 0 0 0 0 0 0 8
word auf	7 -1 2 -2 -6 -1 6 -2 -3 -12
word auf dem	0 0 0 0 -1 0 1 0 0 4
word august	-1 -2 0 0 -1 12 -7 0 0 -7
word aus	0 1 0 0 4 -1 -3 0 -2 -8
word ausschreibung	0 0 0 0 4 0 -2 0 -1 -3
word aussi	-2 -1 2 0 -1 -1 4 0 0 -3
word automatic	-1 -1 -4 0 -1 0 -2 9 0 -5
word automatic reply	-1 -1 0 0 0 0 -2 5 0 -5
word automatica	-1 -1 -1 0 -1 0 -1 5 0 -2
word automatica :	-1 0 0 0 0 0 -1 4 0 -2
word automatical	0 0 0 0 0 0 0 1 0 -7
word automatico	0 3 0 0 0 0 -1 0 -1 2
word automatique	0 0 0 0 0 0 0 2 -1 -4
word automatisch	0 0 0 0 0 0 -2 2 2 -3
word automatische	-1 0 0 0 0 0 0 3 0 -4
word autre	0 0 2 -1 -2 0 3 0 -1 -4
word aux	-3 0 0 0 3 -1 1 1 -1 -3
word availability	-7 20 -2 -1 -2 -3 -8 5 -2 -21
word availability for	-2 8 -1 -1 0 0 -4 0 -1 -7
word available	2 1 0 -1 0 0 0 -1 0 40
word avant	-2 2 -1 0 -2 -1 5 -1 -1 8
word avant le	-1 3 0 0 0 0 0 -1 0 3
word avant timemention	0 0 0 0 0 0 0 0 0 7
word avec	10 -12 5 -1 0 0 -2 -1 1 5
word avec plaisir	0 0 0 0 0 0 -3 0 4 -1
word avec vous	0 0 0 0 -2 0 3 0 0 3
word avenue	-1 4 0 0 0 -2 0 0 0 -6
word avez	0 -4 0 0 4 -1 2 0 -1 -6
word avis	0 0 0 0 0 0 0 0 0 3
word aviso	-1 0 0 0 0 0 1 0 0 -3
word avon	-3 -3 -1 -4 10 8 -6 -1 -1 -9
word away	0 -2 1 -1 -7 -1 -3 11 3 -4
word away until	0 -1 0 0 -2 0 0 1 3 -1
word aydin	0 0 0 0 0 0 0 0 0 7
word ayuda	0 0 0 0 0 0 -1 4 -3 -5
word b	5 -1 -4 -2 -1 -3 7 -2 -1 -9
word baan	-3 -1 -2 -1 -7 2 12 -1 -1 5
word back	-14 -12 -1 -8 -14 -2 50 2 -1 -68
word back in	0 -1 0 0 -2 -1 0 0 4 -2
word back on	-2 -4 2 -2 0 -1 0 8 -1 -3
word back to	-2 -2 -3 -2 -8 -2 21 -1 0 -20
word background	-1 4 -1 -1 0 -2 1 -1 -1 -6
word background check	0 0 0 0 0 -1 4 0 0 -6
word bad	-5 -4 19 5 -4 -1 -5 -4 0 -6
word band	0 -7 0 0 0 -1 8 0 0 2
word bank	-12 -2 20 -5 1 -1 6 -6 -1 15
word banque	0 0 0 0 3 0 0 0 -2 0
word bar	-1 -1 0 5 -1 0 0 -1 0 7
word base	-1 -2 -1 0 0 7 -4 -1 1 8
word base #	-1 -1 0 0 0 6 -3 0 0 7
word basi	-1 -2 0 0 6 0 -3 0 -1 -2
word be	-10 -18 10 10 -11 12 -31 23 16 -29
word be #	0 0 0 0 0 1 0 0 0 -5
word be a	2 0 0 0 1 0 0 0 -1 -5
word be able	0 -1 -7 9 -1 0 1 0 0 -7
word be back	0 -4 4 0 -1 0 -1 0 3 -5
word be consider	-3 0 0 4 0 0 0 0 -1 -4
word be contact	-1 -8 0 0 0 0 9 0 1 -1
word be delight	9 -3 0 0 0 -1 -4 0 0 8
word be deliver	0 0 0 0 -3 0 -1 6 0 -8
word be free	0 5 -1 0 0 0 -3 0 0 -9
word be glad	0 3 0 0 -2 -1 0 0 0 14
word be held	-5 3 4 0 0 0 -2 0 0 -4
word be in	-4 -6 5 -3 0 -3 4 2 6 -8
word be interview	0 0 0 0 0 0 0 0 0 5
word be meet	2 0 -1 0 0 0 0 0 0 3
word be on	-2 0 2 0 0 0 1 0 0 -7
word be our	0 -6 0 0 0 7 -1 0 1 -2
word be possible	0 0 0 0 0 0 0 0 0 -10
word be speak	1 0 0 0 0 0 0 0 0 11
word be with	0 -1 -2 0 0 -3 6 -1 0 1
word bear	0 0 -1 0 -1 -1 4 -1 0 -9
word bear with	0 0 -1 0 -1 -1 4 -1 0 -9
word beaucoup	-2 0 0 0 -1 0 4 0 0 -1
word because	-2 -5 1 0 -3 0 -2 7 5 8
word because of	-1 0 1 0 -3 0 -1 0 5 -5
word because you	0 0 0 0 0 0 0 0 0 12
word bedankt	10 -10 -1 0 1 0 -1 1 1 -8
word bedankt voor	10 -10 -1 0 1 0 -1 1 1 -7
word been	-44 -12 27 25 -12 13 -12 11 4 42
word been a	-6 0 7 3 -1 -1 -1 -1 0 -6
word been added	0 0 0 0 0 0 0 0 0 22
word been call	-1 -2 4 0 0 0 0 0 0 -10
word been cancel	-6 0 0 7 0 0 0 0 0 1
word been cancell	-1 -1 -1 3 1 0 -1 0 -1 -3
word been confirm	0 0 0 0 0 0 0 0 0 5
word been fill	-2 0 -1 8 -3 0 -1 0 -2 -2
word been invit	-1 2 -1 -1 0 0 8 -3 -4 -4
word been moved	-10 0 11 0 0 0 0 0 0 6
word been receiv	0 -1 0 0 -1 0 -4 8 0 15
word been reschedul	-2 -1 3 0 0 0 0 0 0 7
word been select	-1 0 0 -1 0 5 -2 0 0 9
word been shortlist	1 3 -1 0 0 0 -3 0 0 6
word been submitt	0 -1 0 0 -2 0 0 0 4 -3
word before	-8 -1 -1 -4 -12 -9 25 -9 20 7
word before i	2 1 -1 0 -3 -5 8 -3 0 13
word before the	-1 -1 0 0 -4 -1 -12 -2 22 -3
word before timemention	-2 4 -1 0 0 0 0 -1 0 -6
word before we	-3 -5 0 0 0 -4 13 0 0 -11
word before you	0 -1 -1 0 -7 2 9 -1 -1 2
word before your	0 0 0 0 0 0 1 0 0 -8
word beforehand	1 0 0 0 0 0 0 0 0 8
word begin	3 -4 -2 -1 -3 4 -4 -1 8 -6
word behind	0 0 0 0 0 0 3 -1 0 -12
word bei	17 3 -9 -5 -3 0 -2 -1 -1 -25
word bei #	11 -1 -4 -2 0 0 -3 -1 0 0
word bei der	0 3 0 0 -1 0 -1 1 -1 -2
word bei ihnen	-2 9 -3 0 -1 0 -1 0 -1 -8
word bei uns	4 -1 -1 -2 -2 0 0 1 1 -1
word beim	0 0 0 0 0 -1 3 0 0 3
word being	-4 -6 0 3 -4 -1 7 7 -2 -2
word bekommen	-4 0 6 0 0 0 0 0 0 -1
word bel	11 -2 -3 -1 -1 -3 1 -1 0 -7
word bel je	5 -1 -1 0 0 -1 -1 0 0 -3
word bell	0 -1 -1 -1 0 -3 6 0 0 -19
word below	-9 0 1 -1 6 -1 12 0 -8 -15
word below :	0 0 0 0 6 0 0 0 -6 0
word bem	-1 1 2 -2 1 0 -2 0 0 -16
word ben	-2 -11 -1 0 0 -1 10 7 -1 8
word ben ik	0 0 0 0 0 0 0 1 0 11
word ben je	-1 -11 -1 0 0 0 13 0 0 -3
word bene	1 0 0 0 0 0 0 0 0 -4
word bene timemention	0 0 0 0 0 0 0 0 0 -9
word benefit	0 1 0 0 0 0 0 0 0 6
word bent	1 -1 0 0 0 0 1 0 0 -3
word bericht	0 -1 0 0 -2 -1 -4 9 0 -6
word bescheid	0 0 0 0 -1 0 1 0 1 4
word besetzung	0 0 0 0 -2 0 3 0 0 -2
word beso	0 0 0 0 0 0 0 0 0 5
word besoin	0 0 0 0 0 0 -3 0 4 -3
word besprochen	1 -1 0 0 0 1 0 0 0 -4
word besproken	3 -2 0 0 0 1 0 0 0 -5
word best	0 9 -8 23 0 -1 -16 -4 -2 -15
word best for	-1 8 -1 0 0 -1 -4 -1 0 -16
word bestatige	2 0 -1 0 0 0 0 0 1 -4
word bestatige ich	0 0 0 0 0 0 0 0 1 -3
word bestatigen	2 -2 0 0 0 0 0 0 0 5
word beste	4 -3 0 0 3 0 0 -1 -1 1
word bestuur	0 0 0 0 -2 -1 5 -1 0 -4
word better	-4 7 -4 -1 20 -5 -9 -2 -1 14
word between	15 -1 -2 -3 9 -6 -19 11 -2 -3
word bevestig	3 0 -2 0 0 0 0 0 1 6
word bewerbung	4 10 -2 -3 0 1 -12 4 -1 -26
word bewerbung als	0 -4 -1 -1 -2 2 6 -1 0 -12
word beworben	0 0 0 0 0 0 0 0 0 11
word bi	0 0 0 0 0 0 0 0 0 4
word bien	1 -2 -2 -1 -3 -2 6 0 3 -4
word bien recu	0 -1 0 0 -2 -1 6 1 -2 -4
word big	1 0 0 0 0 0 0 0 0 7
word bij	11 -13 -9 -2 4 -3 13 -1 0 -28
word bij #	6 0 -2 -1 0 0 -2 -1 0 0
word bij de	0 0 0 0 0 0 0 0 0 11
word bij ons	5 -3 -2 0 0 0 0 0 0 -1
word bijlage	0 0 0 0 0 2 0 0 0 -5
word bill	10 -3 0 0 0 -1 -4 0 0 12
word bio	2 0 1 -1 0 0 -1 0 0 15
word bis	10 1 1 -1 -7 -2 -3 -1 1 12
word bis einschlieslich	0 0 0 0 0 0 0 1 0 -4
word bis ende	3 0 0 0 -1 -1 0 0 0 1
word bis timemention	6 -1 -1 0 0 -1 -2 0 0 19
word bit	0 0 0 0 1 0 1 0 0 3
word bitte	6 9 1 -3 -5 -3 -1 0 -3 0
word bitte bringen	5 -1 -1 -1 0 0 -1 0 0 6
word bitte um	-1 -3 -1 -1 -1 -2 9 -1 0 -7
word bitten	2 -1 0 0 -1 0 1 0 0 -5
word blake	0 0 0 0 0 0 0 1 0 3
word blijft	-1 -2 1 0 6 0 -2 0 -1 -3
word block	4 -1 -1 -1 -1 -1 2 -1 0 -7
word blog	0 0 0 0 0 0 0 0 1 17
word blue	7 -3 -1 0 0 0 -3 0 0 6
word boa	-1 -6 -1 1 0 -1 8 -1 1 -17
word boa tarde	-1 -5 0 1 0 0 7 -1 0 -13
word board	-9 0 0 -1 -4 -2 31 -6 -8 -3
word boas	4 0 -2 0 0 1 0 -1 0 -3
word bom	1 3 -3 0 -3 0 8 -4 -1 -22
word bom dia	1 3 -3 0 -3 0 8 -4 -1 -22
word bon	-2 1 3 0 0 0 -1 0 0 15
word bonjour	5 -13 7 1 3 -7 12 -6 -1 -26
word bonjour monsieur	1 -4 5 0 0 0 -1 0 -1 -1
word bonjour yani	-3 1 2 0 -1 0 9 -6 -1 -3
word bonne	-3 1 -1 1 3 0 0 -1 -1 -2
word bonu	-1 -2 -1 0 0 14 -8 -1 0 0
word book	12 -7 3 -1 -2 -1 -2 -1 -1 56
word book !	1 0 0 0 0 0 -1 0 0 11
word book :	0 0 0 0 0 0 0 0 0 5
word book a	5 -3 0 0 0 0 0 0 0 12
word book for	-9 -1 0 0 0 0 11 0 0 10
word book your	-1 3 0 0 0 0 -1 0 0 -8
word boss	-1 -1 0 0 0 0 4 -1 0 -2
word both	-2 0 -2 -2 -6 14 8 -2 -7 -11
word both of	0 0 -1 -1 0 0 2 0 0 4
word box	0 0 0 0 8 -1 -4 -2 0 -3
word brandt	2 0 -1 0 0 0 -1 0 0 -8
word brasilia	0 0 0 1 0 0 0 0 0 -6
word break	13 -1 0 0 0 -1 -9 -1 0 -5
word brief	1 -1 0 0 -1 0 -2 -1 4 -2
word bring	14 -5 -14 -4 -4 -3 22 -5 -1 -25
word bring a	16 -2 -2 -1 0 -1 -8 -1 0 5
word bring the	0 0 0 0 0 0 0 0 0 22
word bring two	1 0 0 -1 0 -1 1 0 0 -17
word bring your	12 -3 -8 0 0 0 0 0 0 -2
word bringen	6 -1 -2 -1 0 0 -1 0 0 9
word bringen sie	6 -1 -2 -1 0 0 -1 0 0 9
word brother	0 0 0 0 0 0 1 -1 0 -4
word bruno	0 0 0 0 0 0 0 0 0 4
word brut	-1 -1 0 0 0 3 -1 0 0 0
word bruto	-1 -1 -1 0 -1 6 -2 0 0 -5
word budget	-3 -2 -2 8 11 -6 0 -5 -1 -6
word buen	2 -1 -1 -1 0 0 3 -3 1 -8
word buen dia	3 -1 0 0 0 0 2 -3 0 -7
word buena	-1 -1 0 1 0 -1 4 -2 -1 -11
word buena tard	0 0 0 0 1 0 1 -1 0 -4
word bueno	-1 0 0 -1 0 0 1 -1 2 -3
word bueno dias	-2 1 0 0 0 0 1 -1 2 -3
word build	3 0 0 -2 0 0 -1 0 0 3
word buongiorno	1 0 -5 -1 -4 -1 12 -3 1 -8
word bureaux	1 0 1 0 0 0 0 0 -1 4
word buscamo	0 0 4 0 0 0 -1 -3 0 0
word busines	-6 6 -1 0 -5 4 -3 6 -1 18
word busines analyst	0 0 0 0 -2 0 4 -1 0 -4
word busines casual	0 0 0 0 0 0 0 0 0 -8
word busines days	0 -1 0 0 -2 5 -7 7 -1 2
word but	-25 -13 18 -4 56 -3 -25 -15 11 10
word but not	-1 -1 0 0 5 0 0 -1 -2 7
word but we	0 0 0 1 0 0 0 0 0 8
word buyer	0 0 0 0 0 0 0 0 0 8
word by	-11 -10 0 -3 -4 11 43 -20 -7 76
word by #	2 -1 0 0 0 0 0 0 0 14
word by a	0 0 1 0 0 0 0 0 0 4
word by phone	4 -4 -2 0 0 0 3 0 0 6
word by the	0 -2 -2 3 3 -1 -1 -2 3 23
word by timemention	-14 -10 -2 -4 -5 17 36 -11 -8 12
word by your	0 0 0 0 0 0 0 0 0 8
word c	0 -10 -2 -1 -1 -1 9 6 -1 10
word c #	0 -5 0 0 0 0 0 6 0 1
word c'est	23 -10 -4 -2 -10 -5 12 -3 -2 -22
word ca	0 0 0 0 0 0 0 0 0 7
word cad	3 -2 0 0 0 0 0 0 0 4
word cada	0 -1 0 0 4 -1 -1 0 -1 -5
word cadre	0 0 0 0 0 0 0 0 0 6
word cafe	-1 0 0 3 -1 0 0 0 0 3
word caffe	0 0 0 0 0 0 0 0 0 3
word caixa	0 0 3 0 0 0 0 -2 0 -1
word cal	-1 4 0 0 0 -1 -1 0 0 -7
word calend	2 10 -5 -1 -1 -2 -2 -1 -1 1
word calendar	25 0 -3 9 -5 -2 -13 -5 -5 1
word calendar :	0 6 0 0 -2 0 -1 0 -2 12
word calendar hold	8 -2 -1 -1 -1 0 -2 -1 0 -4
word calendario	2 -2 0 1 0 0 0 0 0 -4
word call	-6 12 1 -2 -15 -10 -19 17 22 -25
word call for	-1 6 0 0 0 -1 -3 0 0 -8
word call from	12 -1 -1 -2 -1 -4 0 -2 -1 -9
word call me	-6 -2 -2 -3 -4 5 15 -2 -1 -8
word call off	-1 0 0 4 0 0 -1 0 0 -3
word call on	16 -1 -1 -2 0 -4 -7 -1 0 3
word call this	0 0 0 0 0 0 0 0 0 7
word call timemention	-1 7 0 0 0 0 -5 0 0 6
word call to	-1 -2 3 0 0 0 0 0 0 -2
word call with	-1 4 0 1 0 0 -3 0 0 13
word call you	0 -3 -2 -2 -1 0 0 -1 9 -7
word calle	0 0 0 0 0 0 0 0 0 4
word calma	0 0 0 0 0 1 0 0 1 -6
word cambio	0 -1 1 0 0 0 0 0 0 5
word came	-5 -6 0 -1 12 -8 8 5 -4 16
word came up	-4 -1 0 -1 0 -2 8 0 0 12
word can	-27 -12 18 -9 -2 63 0 -15 -16 10
word can be	0 1 0 0 3 0 -2 0 0 7
word can do	-4 8 -4 -4 9 4 -6 -2 -1 -6
word can get	-2 3 -1 0 0 2 -1 -1 0 -6
word can offer	-14 19 -2 0 0 -1 -1 0 0 -9
word can see	0 1 0 2 0 0 -1 0 -1 -4
word can start	0 0 0 0 1 1 -1 0 0 12
word can we	-2 -11 17 -1 -5 16 -12 -2 -1 4
word can you	-4 -18 7 -1 -5 25 -2 -1 -2 17
word can't	6 -1 -12 -3 14 -8 -5 10 -1 5
word can't do	1 11 -11 0 0 0 -1 0 0 8
word can't make	5 -5 1 0 0 0 0 0 0 -3
word can't offer	-1 -2 0 -1 10 -4 -1 -1 0 12
word can't wait	2 0 -1 -2 0 0 -11 13 0 -11
word canada	-4 0 -1 1 0 0 0 5 0 6
word cancel	-4 -2 -7 32 -4 -1 -12 -1 -1 16
word cancel :	-1 -1 -5 9 -1 0 -1 0 0 -2
word cancel timemention	-1 0 -1 4 0 0 -1 0 0 9
word cancel your	-1 0 0 3 -1 0 0 0 0 -3
word cancelado	-3 0 0 5 -1 0 0 0 0 -3
word cancelado :	-3 0 0 5 -1 0 0 0 0 -3
word cancelar	1 0 -1 0 0 0 0 0 0 -7
word cancell	-6 -2 0 21 -5 -1 -3 -2 -3 -3
word cancell :	0 0 0 1 0 0 0 0 0 8
word cancell by	-1 0 0 3 1 0 0 0 -2 -1
word cancellation	4 0 -5 2 0 0 0 0 0 -13
word candidacy	0 0 0 0 4 0 0 0 -2 -1
word candidat	-5 -6 11 -3 -7 -1 14 5 -8 26
word candidat for	0 0 0 0 1 0 0 0 0 -12
word candidat will	2 0 0 0 0 0 0 0 -1 -3
word candidata	0 0 0 0 2 0 -1 0 0 -3
word candidate	-4 -7 3 -1 -1 4 13 6 -13 26
word candidate :	0 0 0 0 0 0 0 0 0 4
word candidate account	0 -1 0 0 -2 0 7 -1 -2 3
word candidate for	0 0 0 0 0 0 0 0 0 9
word candidate has	0 0 0 0 3 0 0 0 -2 -9
word candidate home	0 0 0 0 -2 6 -1 -1 -1 -6
word candidate timemention	0 0 0 0 0 0 0 0 0 4
word candidate who	-2 -1 4 0 2 -1 -1 0 0 -12
word candidato	-2 3 -1 3 -1 0 1 -1 -1 -4
word candidatur	0 0 0 0 2 0 0 0 -1 -5
word candidatura	-2 7 -5 -2 2 -2 -3 -1 5 -45
word candidatura a	-2 4 -1 -1 1 -1 1 0 -1 -11
word candidatura para	0 -1 0 0 0 0 -2 0 3 -2
word candidatura per	0 0 0 0 0 0 0 0 2 -7
word candidature	1 2 -4 -2 1 -2 -5 3 6 -20
word candidature a	-1 0 -2 0 -1 0 1 0 5 -1
word candidature au	-2 2 0 0 0 0 0 0 0 -3
word cannot	-3 11 -2 -1 -1 0 -10 5 0 2
word car	0 0 -1 0 0 2 -1 0 0 3
word cara	0 0 0 0 1 0 -1 0 0 -9
word card	0 0 0 0 0 0 0 0 0 26
word care	-5 7 -2 0 4 0 -1 -1 -2 -8
word care operation	0 0 0 0 1 0 0 0 0 -5
word career	-1 -1 0 -1 3 3 -4 3 -2 8
word careful	0 0 0 0 0 0 -1 0 2 7
word careful consideration	0 0 0 0 1 0 0 0 0 4
word careful review	0 0 0 0 0 0 0 0 0 3
word carl	1 0 0 0 0 0 0 0 0 6
word carry	1 0 0 0 -2 0 3 0 -1 -5
word carta	-3 3 0 0 0 1 0 0 0 -3
word carte	-1 0 0 0 0 7 -5 0 0 -1
word casa	0 0 -1 4 1 -1 -1 -1 0 -6
word case	0 -2 -1 -1 4 -2 -4 9 -4 5
word casual	-1 -1 -2 0 -2 -1 9 -1 -1 -8
word catch	0 6 -4 -3 -1 -2 6 -2 0 -1
word ce	-1 -4 1 -1 6 0 1 -2 0 1
word ce que	0 0 0 -1 2 0 -1 0 0 6
word cela	7 -2 -1 -1 0 -2 -1 0 0 -2
word cell	1 1 -1 0 0 0 0 0 0 -5
word center	0 0 0 0 0 0 0 0 0 5
word centrale	0 0 0 1 0 0 0 0 0 -11
word centre	3 0 0 0 0 -2 -1 0 0 -5
word centro	1 0 0 0 0 0 2 0 -1 9
word cerca	0 1 0 0 0 0 0 0 0 -3
word cette	-2 8 0 0 -1 0 -6 2 -1 1
word cette semaine	0 8 0 0 -1 0 -5 0 -1 4
word cfo	2 0 0 0 -1 -1 0 0 0 -3
word chair	0 -4 5 0 0 0 0 0 0 1
word chance	-1 4 8 0 1 -3 -9 0 0 3
word chance you	-1 4 8 0 0 -3 -9 0 0 -3
word chang	-1 -2 1 1 -2 2 -2 -10 13 -10
word change	-9 -2 13 -1 4 -1 1 -1 -3 2
word change to	-7 0 8 -1 0 0 0 0 0 -7
word chantier	0 -5 6 0 0 0 0 0 0 -1
word charge	-2 0 0 2 0 0 0 0 0 6
word charla	2 -1 3 0 0 0 0 -3 0 -3
word chat	14 7 -4 -1 -2 -1 -6 -4 -3 2
word chat ?	-1 5 0 0 0 0 -1 0 -1 -12
word chat with	5 6 -3 0 0 0 -3 -3 -1 0
word che	3 0 3 -2 3 0 -3 -3 -1 -19
word che ci	0 0 0 0 0 0 0 0 0 -3
word che la	4 0 0 0 0 0 -2 -2 0 -3
word check	-3 -4 -5 -1 -8 -1 31 -6 -4 19
word check in	0 0 0 0 -2 0 5 0 -1 12
word check your	0 0 0 0 0 0 0 0 0 15
word chef	12 7 -17 -1 0 0 -1 -1 0 2
word chef de	16 -1 -14 0 0 0 0 0 -1 -5
word chen	0 1 0 0 0 0 -1 0 0 9
word cher	-1 0 0 0 1 -1 5 -1 -1 2
word cherche	0 0 0 0 0 0 0 0 0 7
word chez	0 -1 0 -1 0 0 3 0 0 -6
word chi	0 0 0 0 0 0 0 -1 2 10
word chiacchierata	2 -2 4 -2 0 -1 -1 0 0 -3
word chiamo	-1 -2 0 0 -1 0 8 -2 -1 -2
word chicago	1 0 0 0 0 0 0 0 0 -4
word chloe	0 0 0 0 0 0 0 0 0 30
word choice	-6 14 -3 -1 16 -8 -6 -5 -1 -11
word choisi	4 -1 -1 0 0 0 -1 -1 0 -4
word choix	-2 4 0 0 0 0 0 0 0 -3
word choose	-26 30 -1 -1 2 -1 -2 -1 1 20
word choose a	0 -2 4 0 0 0 0 0 0 8
word ci	9 -8 4 -3 0 2 -1 -2 0 -6
word ci joint	7 -8 0 0 0 3 -2 0 0 -1
word ci vediamo	0 0 0 0 0 0 0 0 0 13
word ciao	9 -8 -4 -3 2 -3 12 -4 -1 -33
word ciao !	-1 -4 0 -1 0 -1 10 -2 -1 -4
word circa	0 3 0 0 0 0 -1 -1 -1 5
word cita	0 0 0 1 0 0 0 0 0 18
word cita para	0 0 0 0 0 0 0 0 0 8
word city	-6 0 6 0 0 0 0 0 0 5
word claim	0 7 0 0 0 0 -7 0 1 10
word clas	0 0 0 0 0 0 0 0 0 6
word clerk	-10 -1 0 0 0 0 1 0 10 5
word click	0 -5 0 0 0 0 0 6 0 84
word client	-8 12 0 -2 8 -7 11 -4 -10 -9
word cliente	-1 2 -1 0 2 -1 -1 -1 -1 -10
word clientele	0 0 0 0 2 0 0 0 -2 4
word clinic	0 0 0 0 0 0 -5 6 0 -10
word clos	3 -9 8 -2 25 0 -32 8 -2 -15
word clos date	0 0 0 0 0 0 -1 0 3 -1
word clos on	0 -1 0 0 0 0 0 0 1 5
word clos timemention	6 -1 4 -2 0 0 -1 -6 -1 9
word close	-12 -3 -2 -2 17 -6 -5 -2 15 9
word close on	-1 0 -1 0 0 0 -2 -1 5 -1
word closer	0 -1 0 0 7 0 0 0 -5 -3
word closer match	0 -1 0 0 7 0 0 0 -5 -4
word cloud	3 -3 0 0 0 1 0 0 0 3
word cloud engineer	3 -3 0 0 0 1 0 0 0 -4
word co	1 2 -1 -1 3 0 -3 -2 1 7
word coach	-3 0 0 0 0 0 5 -1 0 6
word cobalt	2 0 0 0 0 0 -1 0 0 3
word code	0 0 0 0 4 -1 -2 0 -1 17
word codigo	-1 0 0 3 -1 0 0 0 0 1
word coffee	1 9 -1 0 -1 -3 -4 0 0 -5
word college	0 0 0 0 3 1 -1 0 -2 1
word colloqui	-1 0 -4 0 0 0 5 0 0 6
word colloquio	7 -2 1 1 -1 -1 -2 -1 -1 11
word colloquio di	0 0 1 0 0 0 0 0 0 21
word colloquio per	1 1 0 0 0 0 0 0 0 4
word colloquio timemention	0 0 1 0 0 0 0 0 0 -3
word columbu	-2 6 0 0 0 -1 -3 0 0 5
word columbu oh	-2 6 0 0 0 -1 -3 0 0 5
word com	-5 25 -8 0 -5 -5 -1 -1 1 70
word com #	0 1 0 0 0 0 0 0 0 6
word com a	-3 7 0 0 -1 -1 -2 0 0 -15
word com o	0 1 0 0 1 -1 -1 0 0 -11
word com rl	-1 6 0 0 -1 -1 -2 -1 0 -2
word com um	-2 0 0 3 0 0 -1 0 0 4
word come	8 -10 2 19 -19 7 9 -11 -4 -68
word come back	-3 -2 -1 -2 -3 0 15 -4 -1 -15
word come by	0 3 0 0 0 0 -1 0 -2 5
word come first	-1 3 -1 0 0 0 0 0 0 -2
word come in	3 1 -1 0 -1 -1 -1 -1 0 -14
word come on	0 0 0 18 -11 -1 -4 0 0 4
word come to	-4 -1 0 0 -1 -1 9 0 0 -8
word come up	0 0 0 0 3 0 -2 0 0 3
word coming	-6 -2 5 -2 7 1 1 -3 -2 -7
word coming in	1 -1 -1 -1 10 0 -7 -1 -1 -5
word comite	-1 0 0 0 0 0 4 -1 0 -9
word comme	0 0 0 -1 2 1 -1 0 0 11
word comment	0 0 0 0 0 0 0 1 0 27
word commerciale	0 2 -1 0 0 0 0 0 0 -7
word commissie	1 0 0 0 7 0 -6 0 0 6
word committee	-4 -3 -1 -1 1 -1 3 -1 7 4
word committee has	0 0 0 0 -1 0 1 0 0 9
word como	-1 -2 3 -1 -4 6 3 -4 -1 -3
word compani	0 0 0 0 0 0 0 0 0 10
word company	0 -1 0 0 2 -1 -9 9 0 26
word comparto	3 -1 0 0 0 -1 1 -1 0 -3
word complet	0 0 0 0 3 0 -1 0 -2 2
word complete	-4 -3 -2 -2 -5 -2 19 -5 3 0
word complete it	-1 3 0 0 0 -1 1 -1 -1 -6
word complete the	0 -2 0 0 0 0 3 0 0 1
word complete your	-2 0 -1 -1 -1 -1 12 -3 -4 -2
word compte	-1 0 0 0 1 0 1 0 -1 -6
word comunica	0 0 0 1 0 0 0 0 0 -3
word con	1 2 5 -5 5 0 -4 0 -3 0
word con #	0 0 1 0 0 0 0 0 0 3
word con calma	0 0 0 0 0 1 0 0 1 -4
word con el	0 1 -1 0 0 0 -1 4 -3 5
word con il	0 0 5 -2 0 -1 -2 1 0 2
word con la	1 0 0 0 1 0 -1 0 0 10
word con su	0 0 4 0 1 0 -1 -3 0 0
word conclud	0 0 0 0 0 0 9 0 -7 -3
word concluida	-1 0 0 0 -3 0 0 0 5 -3
word conditional offer	0 0 0 0 0 2 0 0 0 -3
word conference	4 -1 -3 0 0 0 -1 2 0 -4
word conferma	2 0 -2 0 0 0 0 0 0 9
word confermiamo	0 0 0 0 0 0 0 -1 2 10
word confermiamo la	-1 0 0 0 0 0 0 -1 2 7
word confermo	0 0 0 0 0 0 0 0 0 -3
word confidential	0 0 0 0 0 0 0 0 0 7
word confirm	7 4 -9 -4 -3 4 3 -3 1 29
word confirm :	5 0 -4 0 0 0 0 0 0 -1
word confirm for	-4 0 -1 0 0 -1 8 0 0 35
word confirm our	0 0 0 0 0 0 0 0 0 12
word confirm that	0 0 0 0 0 1 0 0 1 12
word confirm your	1 3 0 -1 0 0 -1 -1 0 -9
word confirma	1 0 0 0 0 0 0 0 0 5
word confirmacao	0 0 0 0 0 0 0 0 0 -3
word confirmada	0 0 0 0 0 0 0 0 0 6
word confirmamo	-1 0 0 0 0 0 0 0 3 6
word confirmamo a	0 0 0 0 0 0 0 0 1 -6
word confirmamo la	0 0 0 0 0 0 0 0 0 4
word confirmar	0 0 0 0 -1 2 -1 0 0 -3
word confirmation	-12 -2 -3 -1 -2 -1 14 1 6 -16
word confirmation de	-1 0 -2 0 -1 0 0 0 5 3
word confirmo	0 1 0 0 0 0 1 0 0 -5
word conflict	0 -1 1 0 0 0 0 0 0 -3
word congratulation	3 0 -1 -1 -1 1 -1 0 0 25
word congratulation !	0 -1 0 0 0 3 0 0 0 4
word connaissance	0 2 -1 0 0 0 -1 0 0 -3
word connect	0 1 0 0 1 -1 -1 1 0 -6
word consegue	0 -6 -1 0 0 0 8 0 0 -1
word conseil	0 0 0 -1 1 0 1 0 -1 3
word conseiller	-1 2 0 0 1 0 -1 0 -1 4
word consider	-3 -2 0 4 -1 3 0 -1 1 -2
word consideration we	0 0 0 0 1 0 0 0 0 4
word consigo	0 0 0 0 -1 2 0 0 0 -6
word consulente	2 -1 0 0 0 0 -1 0 0 5
word consult	3 -3 0 0 0 0 0 0 0 1
word consultant	5 0 0 -1 0 0 -1 -3 0 12
word consultation	0 0 0 0 0 0 0 0 0 5
word conta	0 -3 0 0 0 -3 7 0 0 4
word contact	-4 -18 -2 3 -9 -5 -3 33 4 -17
word contact the	0 0 0 0 0 0 0 1 0 3
word contact you	-7 -3 0 3 1 0 -2 5 2 2
word contacto	0 0 -1 0 1 0 -1 0 1 -8
word content	3 -1 0 0 0 0 0 -1 0 -13
word continue	0 -1 0 0 0 0 6 -1 -3 -3
word contract	-6 4 -1 -2 -6 27 -12 -3 -1 -10
word contrat	-1 -1 0 0 -1 5 -2 0 0 7
word contrato	-1 0 0 0 -2 5 -1 0 0 -3
word contratto	0 0 0 0 0 2 0 0 0 -3
word controle	0 0 1 0 0 0 0 0 0 4
word controller	-2 2 -1 0 -7 0 10 -1 -2 0
word conversa	-2 0 1 0 -2 0 4 -1 0 -5
word conversar	0 1 0 0 0 0 0 0 0 -3
word conversar sobre	0 1 0 0 0 0 0 0 0 -3
word conversation	7 6 -3 -2 4 -3 -6 0 -2 3
word conversation with	13 -2 0 0 -1 -1 -5 -3 0 -2
word convite	2 -1 1 0 0 0 0 0 0 -3
word convocation	1 0 0 0 0 0 0 0 0 8
word convocatoria	2 -3 1 0 -2 0 -1 -1 3 -4
word convocazione	3 -2 0 0 0 0 0 0 0 -3
word cool	6 -3 -1 0 0 0 -2 0 0 5
word coordenadora	3 0 -3 1 0 0 0 -1 0 -2
word coordenadora de	3 0 -3 1 0 0 0 -1 0 -2
word coordinadora	0 3 0 0 0 1 -2 0 0 -2
word coordinadora de	0 3 0 0 0 1 -2 0 0 -4
word coordinator	-3 -8 1 -1 -4 7 2 0 6 -15
word coordinator position	-3 -1 0 0 0 0 4 0 0 0
word copi	-1 0 0 0 -3 9 -4 -1 0 -2
word copia	-1 -1 0 0 0 0 2 0 0 -5
word copy	3 -3 -1 -1 -2 10 -1 -2 -3 1
word copy of	-1 -2 0 0 -2 2 6 -1 -3 -8
word correo	-2 2 0 0 0 0 -1 0 2 -14
word correspond	0 0 0 0 3 0 0 0 -1 -2
word cosi	2 -1 0 0 0 0 0 -1 0 -4
word cost	0 0 0 0 0 -1 1 0 0 11
word costa	0 0 1 0 0 0 1 0 0 -4
word could	-9 26 10 -2 -8 -10 -7 3 -2 11
word could do	-1 3 0 0 0 0 -1 0 0 0
word could i	0 0 0 0 0 0 0 0 0 8
word could not	0 0 0 0 -3 0 -1 5 0 -5
word could we	0 -1 2 0 0 0 0 0 0 8
word could you	-4 12 -1 -1 -2 -4 4 -2 -1 -15
word couldn't	0 0 0 -1 1 -1 3 0 0 -8
word council	-3 -1 5 1 0 0 -1 -1 0 0
word counsel	0 0 0 0 0 0 0 0 0 -3
word couple	-1 -5 -1 0 -4 -3 5 -2 9 -10
word couple of	-1 -5 -1 0 -4 -3 5 -2 9 -13
word course	0 -17 18 0 0 0 0 0 0 22
word court	0 0 0 0 0 0 0 0 0 -3
word cover	-3 0 -1 -1 -4 -9 21 2 -6 5
word cover letter	-1 1 0 0 -3 -1 14 0 -10 1
word creat	-2 -2 -1 -1 0 0 -4 10 0 -6
word credit	0 0 0 0 0 1 0 0 0 15
word creneau	3 2 -1 0 -1 0 -1 -1 0 -5
word crew	-1 2 0 0 4 -1 -2 -1 -1 -9
word cros	0 0 0 0 0 0 0 0 0 -3
word ctc	-1 2 0 -1 0 5 -4 0 -1 -7
word cto	4 0 0 0 0 0 3 -5 0 -20
word cual	-1 2 0 0 0 0 0 0 0 -8
word cual te	0 1 0 0 0 0 0 0 0 -3
word cualquier	1 -1 0 0 0 -1 1 0 0 -3
word cuanto	0 0 0 0 0 0 4 -3 0 -3
word cuenta	-1 1 0 0 0 -2 1 0 0 -3
word cuisine	1 0 0 0 0 0 0 0 0 3
word current	-1 3 0 0 2 0 -2 0 -2 7
word curriculo	1 -1 0 0 0 0 0 0 0 -3
word curriculum	1 0 0 0 -1 0 0 0 1 -4
word customer	4 -1 -3 0 5 0 -4 -1 1 -2
word cut	-1 -1 0 -3 10 -2 -3 0 0 6
word cv	7 -4 -1 -1 -3 -1 2 -1 3 -7
word d	6 -1 0 -1 0 0 -3 0 0 14
word d'avoir	1 -3 -1 3 2 0 0 -1 0 -5
word d'embauche	0 0 0 0 0 0 0 0 0 6
word d'entretien	-2 2 0 0 0 0 0 0 0 5
word d'evaluation	0 0 0 0 0 0 0 0 0 5
word d'ici	1 0 1 -1 -3 0 5 0 -2 4
word d'ici la	2 0 0 0 -3 0 4 0 -1 5
word d'identite	1 0 0 0 0 0 0 0 0 -6
word d'ingenieur	-1 0 2 0 0 0 0 0 0 -3
word d'une	1 0 1 0 0 0 0 0 0 -5
word d'une piece	1 0 0 0 0 0 0 0 0 -8
word da	-9 12 -5 3 -5 -1 9 -6 2 -46
word da entrevista	-1 1 1 -1 1 0 0 0 0 4
word da sua	-3 1 0 2 0 0 0 0 0 -8
word daarom	3 -2 0 0 -1 0 0 -1 2 -3
word dabei	0 6 -6 0 0 0 1 0 0 -4
word dafur	0 1 0 0 -1 0 1 0 0 3
word dag	-1 0 2 -1 -1 0 2 -1 0 -12
word daher	0 0 0 0 -3 0 4 0 0 -4
word dai	0 1 0 0 0 0 0 0 0 -3
word dal	-1 0 -1 0 0 0 -1 0 2 -3
word damit	-1 3 0 1 -1 0 0 0 -1 -1
word dan	-5 7 12 -2 0 -5 -3 -2 -1 0
word dana	5 0 -2 -1 0 0 0 0 0 -12
word dana lopez	5 0 -2 -1 0 0 0 0 0 -12
word danach	0 0 0 0 0 0 0 0 0 7
word dank	5 0 -2 -1 -1 -2 -1 8 -6 -11
word dank fur	0 -1 0 0 -1 0 1 7 -4 -8
word dank voor	6 -2 -1 -1 1 -1 -2 1 -2 -7
word danke	-1 2 -1 0 -1 -1 4 -1 -1 -9
word danke fur	-1 0 0 -1 0 -1 5 -1 -1 -6
word dann	-6 0 16 -1 -1 -2 -4 -1 -1 3
word dans	-3 12 -3 -2 -9 -3 10 -4 2 -3
word dans les	0 0 0 0 0 0 -1 1 2 -4
word dans nos	1 0 1 0 0 0 0 0 -1 3
word das	-9 10 7 0 -5 2 0 -2 -3 3
word das gesprach	-2 2 -1 0 -3 0 4 -1 0 -2
word das interview	-1 0 0 1 0 0 0 0 0 12
word dass	6 4 -6 -1 -3 3 -4 1 -1 2
word dass du	0 0 0 0 0 0 0 0 0 4
word dass es	2 6 -6 0 0 0 -1 1 -1 -3
word dass sie	5 -1 0 0 -1 0 -2 0 0 5
word dass wir	0 -1 0 0 -1 3 0 0 0 -2
word dat	11 -16 -4 0 -1 0 11 -1 0 -19
word dat je	11 -9 -2 0 0 0 0 0 0 -4
word data	5 0 1 0 -4 1 -11 1 7 73
word data :	0 0 0 0 0 0 0 0 0 6
word data analyst	-3 -1 -1 4 1 -1 0 0 1 0
word data engineer	-4 0 -1 0 0 0 0 6 0 46
word data entry	0 0 0 0 0 0 0 0 0 10
word data scientist	0 -1 0 0 3 0 -1 0 -1 3
word data steward	4 -4 -1 0 -1 2 -1 0 0 -5
word date	-13 17 27 1 -10 0 -17 -6 -1 66
word date :	-1 -1 0 3 0 0 -1 0 0 79
word date of	-1 -1 0 0 0 3 -1 0 1 -4
word datum	0 0 0 2 0 0 -1 0 0 -4
word datum :	1 0 0 0 0 0 0 0 0 -3
word dauert	2 0 -1 0 0 0 0 0 0 3
word daumen	0 0 0 0 0 0 0 0 0 10
word davide	3 0 -1 0 0 0 0 -1 0 -3
word day	9 2 26 -9 -21 -12 5 0 1 -25
word day and	-11 7 19 -1 -5 -1 -16 7 0 -3
word day for	4 -1 0 0 0 -1 -1 0 0 -6
word days	-18 17 -7 -1 -5 23 -14 8 -4 5
word de	13 -22 -4 3 22 9 15 -18 -18 -61
word de #	-8 10 -1 -1 7 3 -1 2 -12 -11
word de agenda	10 0 -3 0 0 0 -5 0 0 -1
word de almacen	0 0 0 0 1 0 0 0 -1 -8
word de android	0 -4 0 0 0 -5 10 0 0 -5
word de bijlage	0 0 0 0 0 1 0 0 0 -4
word de caixa	0 0 3 0 0 0 0 -2 0 -1
word de candidature	-1 0 -2 0 1 0 0 0 4 1
word de cita	0 0 0 0 0 0 0 0 0 9
word de commissie	0 0 0 0 7 0 -6 0 0 6
word de emprego	0 0 0 0 0 0 0 0 0 9
word de functie	2 -4 0 1 4 -1 0 -1 -1 -14
word de heer	0 0 0 0 0 0 0 0 0 3
word de l'interet	0 0 0 0 4 0 -3 0 0 -1
word de la	10 -10 0 0 -4 -1 4 -1 2 -9
word de mantenimiento	0 0 0 0 0 0 0 0 0 7
word de manutencao	0 0 0 0 1 0 0 0 0 6
word de me	-2 0 0 0 0 -1 4 0 0 -1
word de mes	0 0 -1 0 0 0 1 0 0 7
word de ne	0 0 0 0 0 0 0 1 -1 -4
word de nous	-1 -1 2 0 0 2 0 0 0 5
word de procedure	0 0 0 0 3 0 -1 0 0 -2
word de production	5 -6 0 0 7 -3 -2 0 0 -1
word de qualidade	4 0 -3 1 -1 1 -1 -1 0 -4
word de selection	11 -8 -1 0 0 0 0 -1 0 -12
word de semaine	6 -1 -1 -1 -1 -2 0 0 0 -1
word de talento	0 -1 0 0 3 -1 -1 0 0 1
word de timemention	-8 -5 9 10 -1 -1 0 -3 -1 -27
word de trabajo	0 0 0 0 0 0 1 0 0 -3
word de tu	0 0 0 1 1 0 0 0 -1 -3
word de vacacion	0 0 0 0 -5 1 5 0 0 -2
word de vida	0 0 0 0 -2 0 0 0 3 -5
word de votre	-5 0 0 -1 -3 -3 8 5 0 7
word de vous	-8 -4 -1 1 3 15 -4 -2 -1 -4
word deadline	5 2 -1 -1 -1 7 -9 -4 3 2
word dear	5 -8 3 -4 6 3 5 -13 2 -9
word dear applicant	-1 0 0 0 0 0 8 -1 -7 0
word dear dr	-1 -1 0 -1 -2 0 -2 -1 7 -1
word dear mr	3 -3 0 0 0 0 0 0 0 -8
word dear ms	5 2 0 -1 0 0 5 -5 -6 6
word dear thank	0 0 0 0 0 0 0 0 0 12
word debrief	0 0 0 0 0 0 0 0 0 9
word debut	4 -2 -1 -1 -4 17 -11 -1 0 -2
word decid	-2 -2 -2 17 29 -5 -31 -3 -2 24
word decid not	0 0 0 18 -11 -1 -4 0 0 10
word decid to	-1 -1 -1 0 26 -3 -16 -2 -1 10
word decide	-10 -1 -1 -1 -2 -1 20 -1 -2 4
word decisao	0 0 0 0 1 0 0 0 0 -3
word decision	-2 -4 -4 -2 13 2 7 -9 -1 -16
word decision on	0 0 0 0 0 0 1 0 0 -4
word declin	-3 -2 -1 0 -1 0 -1 8 0 33
word decline	1 -1 0 -1 -1 3 0 -1 0 -4
word deep dive	0 0 0 0 0 0 0 0 0 -3
word dei	2 0 0 2 0 -1 -1 -1 0 -7
word dein	5 -4 0 -1 2 0 0 0 -1 3
word del	0 -1 -1 2 0 0 0 0 1 -10
word del timemention	-1 -3 0 3 -1 0 -1 0 2 -3
word delay	-1 0 2 0 0 0 -1 1 0 -5
word delet	-1 -5 0 0 0 0 -1 7 0 -1
word delight	13 -7 0 -1 -1 5 -9 0 0 28
word delight to	13 -6 0 0 -1 2 -7 0 0 20
word deliver	-1 -5 -1 0 -3 0 -2 13 -1 -12
word deliver to	0 0 0 0 -2 0 0 4 0 -2
word della	-2 -5 1 -1 1 -1 11 -3 -1 -11
word delle	0 0 0 0 0 0 0 0 0 6
word dem	0 10 -1 -1 3 -1 -9 0 -1 -4
word demande	0 0 0 0 0 0 0 0 0 8
word demi	0 8 0 0 -1 0 -5 0 -1 0
word demi heure	0 8 0 0 -1 0 -5 0 -1 0
word demo	0 0 0 0 0 -1 1 0 0 13
word demo ?	0 0 0 0 0 0 0 0 0 3
word den	1 -6 8 -2 -3 2 5 -4 -1 -15
word den termin	1 0 0 1 0 0 0 0 0 -4
word den timemention	-7 -1 12 -1 0 0 -1 0 0 -4
word denise	5 0 -4 0 0 0 0 0 0 -2
word dental	0 2 0 0 -1 2 -1 -1 1 -18
word department	0 -2 0 8 -3 2 -10 -2 8 6
word depoi	0 0 0 0 1 0 0 0 0 5
word der	7 2 2 -3 -11 -2 14 -3 -5 -11
word der stelle	1 0 0 0 -3 0 3 0 0 -1
word der timemention	3 -1 -1 0 0 0 0 -1 1 -8
word der woche	0 1 0 0 0 0 -1 0 0 6
word dernier	0 -6 0 0 0 -2 9 0 0 2
word des	-1 -1 0 2 -3 -1 15 -7 -4 4
word des que	-1 0 0 0 -1 0 7 -5 0 -1
word desculpa	-3 -1 1 7 -1 -1 -1 -1 0 -20
word design	1 1 -1 0 0 -1 -1 0 0 -5
word designer	-3 8 0 -1 -1 -1 -3 -1 2 -12
word desk	5 2 -5 0 -3 0 21 -20 0 -6
word desta	0 1 0 0 1 0 -1 0 0 -3
word detail	0 -4 1 -2 0 -2 13 -3 -3 -4
word detail for	1 0 -1 0 2 0 -1 0 0 -8
word deux	-1 0 -1 0 -2 1 3 0 -1 -9
word dev	18 -11 -1 0 0 6 -11 -1 0 -17
word developer	-2 1 -1 -1 0 -6 6 -1 4 -12
word devo	0 0 0 3 0 -1 -1 0 0 -5
word devop	-1 0 0 0 0 0 8 -5 0 -1
word deze	-1 13 0 0 -3 -1 -9 0 1 -11
word deze week	0 15 0 0 -1 0 -12 0 -1 -3
word di	3 3 -3 0 0 -1 1 0 -3 -18
word di lavoro	0 0 0 0 0 0 0 0 0 -5
word di timemention	-1 -1 6 1 0 -1 -2 -1 0 0
word di un	0 0 0 0 0 0 -1 2 0 -5
word dia	4 3 -1 -1 -3 0 9 -7 -3 -36
word dia !	4 1 -2 0 0 0 0 -1 0 -5
word dial	1 0 0 0 0 0 0 0 0 -5
word dial in	1 0 0 0 0 0 0 0 0 -6
word dias	-4 0 4 -1 -3 2 7 -7 2 -14
word dich	0 1 -1 0 0 0 1 0 0 12
word dich gern	0 0 0 0 0 0 0 0 0 7
word did	0 -1 0 0 2 -2 1 0 0 17
word did it	0 0 0 0 0 -1 3 0 0 8
word did we	0 0 0 0 0 0 0 0 0 3
word didn't	-1 -1 -1 -1 7 2 -4 -1 -1 -7
word die	13 -7 -7 -1 9 -1 0 -3 -1 -10
word die daumen	0 0 0 0 0 0 0 0 0 10
word die stelle	5 -8 0 0 2 -2 4 -1 -1 -18
word dies	2 0 -1 0 0 -1 0 1 0 -5
word dies ist	2 0 -1 0 0 -1 0 1 0 -4
word diese	-1 14 0 0 -2 -1 -11 2 0 -5
word diese woche	0 13 0 0 -1 0 -10 0 0 -2
word diga	0 0 0 0 0 0 0 0 0 9
word digital	0 3 0 -1 0 0 -1 -1 0 -5
word digo	0 0 0 0 -2 0 3 0 0 -1
word dir	-1 4 -1 0 0 0 -1 0 0 11
word dire	-1 4 0 0 -1 0 -1 0 0 -2
word direct	1 1 -1 0 0 -1 -4 6 0 -22
word directeur	0 3 0 0 -1 0 1 0 -3 5
word direction	-1 0 -2 1 10 -2 -3 -1 -1 -16
word director	3 -1 -2 9 -2 -2 -1 -1 -2 -6
word director of	0 0 0 0 0 0 0 0 0 3
word diretor	0 0 0 0 -2 0 5 -1 -1 0
word direttore	0 -2 0 0 0 0 6 -2 0 1
word discuss	-3 5 0 -1 0 3 -3 0 0 -3
word discussion	2 4 -1 0 1 -1 -4 0 -1 1
word disponibilidade	-1 -5 0 0 0 0 6 2 0 -2
word disponibilit	0 1 0 0 0 0 0 0 0 4
word disponibilita	-1 0 0 0 0 0 0 2 0 3
word disponible	0 1 0 0 0 0 0 0 0 -3
word dit	1 -1 0 0 2 0 -1 0 0 -6
word do	-16 24 -18 6 36 -15 5 -18 -6 4
word do #	2 -1 0 0 -1 -1 3 -1 -1 -8
word do ?	0 1 0 0 0 0 -1 0 0 5
word do a	-5 17 -1 -1 -2 -1 -6 -1 0 5
word do it	-2 5 -1 0 7 -2 -6 -1 0 3
word do not	-4 -1 0 3 13 0 -3 -5 -3 12
word do processo	0 0 0 0 4 -1 -1 0 -1 -1
word do seu	0 1 0 0 0 0 0 0 0 -4
word do the	5 0 -2 0 0 0 -1 0 0 -17
word do timemention	4 11 -5 -1 -1 -1 -5 -1 -1 8
word do you	-7 6 -5 -1 -1 -3 11 -1 0 0
word doch	1 0 -1 -1 -1 -2 5 -1 -1 -5
word dock	4 0 -1 0 0 0 -1 0 -1 -1
word document	-6 -4 -1 -1 -2 0 21 -2 -7 -13
word documentazione	-1 -1 0 0 0 0 1 0 2 -7
word documento	1 0 0 0 0 0 0 0 0 -6
word doen	-12 0 13 0 0 0 0 0 0 4
word does	-8 14 -5 -1 0 -1 5 0 -3 -8
word does timemention	-6 11 -4 0 0 0 0 0 0 -4
word doesn't	0 0 0 0 0 0 0 0 0 20
word doing	-3 7 0 0 0 -1 -3 0 0 14
word domanda	0 -1 0 0 0 0 1 0 0 4
word domande	0 3 0 0 0 0 -1 -1 -1 0
word don't	-7 -9 -11 -4 -1 5 37 -7 -2 14
word donc	-1 -1 3 4 -1 -1 -2 0 -1 -9
word done	21 -2 -3 -1 -7 -4 -1 -2 -1 -6
word donner	0 0 0 0 0 0 1 0 0 3
word dont	-1 -1 -1 8 -2 -1 1 -1 -2 -12
word door	10 -2 -2 1 -1 -1 -6 -1 2 -26
word dos	-1 0 0 0 1 0 0 0 1 3
word dossier	-2 0 -1 -1 1 0 -4 0 7 2
word double	-9 -5 15 0 0 0 0 0 0 2
word double book	-9 -5 15 0 0 0 0 0 0 -1
word down	1 -3 5 -1 0 -2 2 -2 -1 4
word down for	1 0 0 0 0 0 0 0 0 4
word down with	0 -4 6 0 -1 0 0 0 0 -12
word download	0 0 0 0 0 0 0 0 0 10
word dr	4 -2 -2 -2 -3 -10 8 -1 6 23
word drei	-1 9 0 0 -1 0 -5 0 0 5
word dres	6 -4 -1 0 0 -1 0 0 0 -7
word drie	0 4 0 0 -1 0 -2 0 0 0
word driver	0 0 0 0 0 1 0 0 0 4
word dropp	-4 -1 5 0 0 0 0 0 0 -2
word druck	0 0 0 0 0 0 0 0 0 7
word druck mir	0 0 0 0 0 0 0 0 0 10
word ds	0 0 0 0 0 0 0 0 0 4
word ds #	0 0 0 0 0 0 0 0 0 4
word du	1 -5 -4 -2 -2 9 13 -3 -8 -21
word du poste	2 -1 0 -1 -1 -1 2 0 0 -6
word du timemention	-3 -1 -1 -2 -2 12 -3 0 0 -3
word duda	0 0 0 0 0 -1 1 0 0 -6
word due	-9 1 6 4 0 0 1 -1 -1 22
word due to	-8 0 6 4 0 0 -1 0 0 -4
word duree	-1 1 0 0 0 0 1 0 0 -4
word durfen	0 -1 0 0 -4 0 6 0 -1 -1
word dus	0 0 0 0 0 0 0 0 1 -7
word duurt	2 -1 -1 0 0 0 0 0 0 16
word duvida	0 -6 0 0 0 0 6 0 0 -1
word e	-3 -7 3 0 -9 -10 26 1 0 17
word e #	-1 1 0 0 0 1 1 -1 0 7
word e a	-2 1 2 -1 -1 -1 4 0 -1 -8
word e al	0 0 5 -2 -1 -1 0 0 0 -1
word e etage	3 0 -1 0 0 -1 -1 0 0 0
word e il	0 0 0 0 0 0 0 0 0 3
word e mail	-3 -2 0 0 -1 -1 4 5 -1 25
word e na	0 0 0 0 0 0 0 0 0 5
word e nao	-1 0 4 0 0 0 0 -2 0 -3
word e o	0 0 0 0 0 0 1 0 0 -17
word e se	0 -1 0 0 0 1 1 0 0 -6
word e so	0 0 0 0 -5 0 0 1 5 0
word e stata	-1 0 0 1 0 0 -1 1 0 -5
word e stato	-1 -3 -1 1 1 0 1 4 0 -6
word e ti	3 -1 3 -2 0 -1 -1 -1 0 -4
word e timemention	0 0 3 -1 0 0 -1 0 0 -9
word each	-1 5 0 0 -6 -1 -3 0 6 2
word earlier	0 -3 8 0 0 -3 -2 0 0 7
word early	-9 7 -6 15 -2 2 -4 -2 -1 -7
word early next	-1 0 0 0 -1 0 4 -1 -1 -9
word eastern	-1 0 0 1 0 0 0 2 0 -19
word eastern time	-2 0 0 1 0 0 0 2 0 -3
word echange	1 13 0 -1 -3 -1 -4 -4 -1 -14
word editor	6 -3 -1 -1 5 0 -3 -2 -1 -17
word editora	-5 7 -2 3 -1 -1 -2 -1 0 -7
word een	13 4 -2 -2 11 -1 -14 -5 -4 -17
word een gesprek	4 -3 -1 0 1 0 0 0 0 1
word een moment	10 -7 -1 0 0 0 -1 0 0 -5
word eerste	-1 15 0 0 -1 1 -13 0 -1 -5
word ein	-6 24 -4 -1 -3 0 -10 1 -1 28
word eind	0 -1 0 0 -1 0 3 -1 0 3
word eine	-1 17 -2 0 1 -1 -10 0 -5 -13
word eine andere	0 0 0 0 1 0 0 0 0 -3
word einem	1 0 0 0 1 0 -2 1 1 -10
word einem gesprach	2 -1 0 0 0 0 -1 0 1 -9
word einen	-1 7 4 0 -1 0 -6 -1 -2 -14
word einer	1 -1 0 1 -2 0 4 -1 -2 -1
word einfach	-1 4 0 0 0 0 -1 0 0 -2
word eingegangen	0 0 0 0 0 0 -1 2 1 -3
word einladung	3 -1 -1 0 0 0 0 0 0 -13
word einladung zum	1 0 0 0 0 0 0 0 0 -5
word einschlieslich	0 0 0 0 0 0 0 1 0 -4
word einschlieslich timemention	0 0 0 0 0 0 0 1 0 -4
word either	12 -1 -1 0 0 0 -9 -1 0 -7
word either way	12 -1 0 0 0 0 -9 -1 1 -3
word el	-6 1 -2 2 -1 -3 7 6 -5 8
word el director	0 0 0 0 0 0 3 -3 0 2
word el proceso	-1 4 0 0 1 0 -3 0 -1 -3
word el puesto	0 0 -1 0 0 -1 2 0 0 -4
word el timemention	-3 1 0 -1 -2 -1 0 8 -2 35
word elkaar	9 -9 -1 0 0 0 2 0 0 -5
word elm	0 0 0 0 0 0 0 0 0 13
word else	-2 -4 -1 1 12 5 -7 -1 -1 13
word elsewhere	0 -2 -1 0 0 0 4 0 0 15
word em	0 -1 -2 -2 6 -1 0 0 0 -21
word em anexo	0 0 0 0 0 1 0 0 0 -3
word email	-2 -6 -2 -1 -4 -3 6 13 -1 23
word emilio	2 -3 2 0 -2 0 2 0 0 -1
word empleo	0 0 0 0 1 0 0 0 0 -7
word employer	-2 -3 -1 6 -2 0 1 -2 2 5
word employment	-1 -1 0 0 5 5 -1 -1 -5 -9
word emprego	0 0 0 0 0 0 0 0 0 9
word empresa	-1 2 0 0 2 0 -1 0 -1 -5
word en	17 -15 -1 -6 -6 17 6 -7 -6 -5
word en #	-1 -2 0 0 6 1 -3 0 0 5
word en cas	0 0 0 0 0 0 0 1 0 3
word en cuanto	0 0 0 0 0 0 4 -3 0 -3
word en el	0 4 0 -1 1 2 -4 -1 -1 14
word en la	0 0 0 0 0 0 -1 -1 3 -7
word en nuestra	0 0 0 0 0 0 -1 0 2 -3
word en tu	0 0 0 0 1 0 0 0 0 -6
word en un	2 -1 -1 0 -1 0 2 3 -4 -4
word encontra	0 0 0 0 -1 2 0 0 0 -6
word encore	0 -1 0 -1 0 -1 4 -1 0 -14
word end	-2 0 -2 -1 6 -3 -22 -4 30 -21
word end of	-2 -1 0 -1 -4 -2 -13 -3 26 -10
word ende	4 -2 -1 0 1 -1 0 -1 0 0
word energia	0 -5 0 -1 0 -1 10 -2 0 -2
word energie	-1 -1 0 0 7 -3 -2 1 0 -5
word engenheira	-1 0 0 0 3 -1 -1 0 0 -1
word engenheira de	-1 0 0 0 3 -1 -1 0 0 -1
word engineer	3 -4 -1 -2 -3 0 9 4 -5 13
word engineer :	0 0 0 0 0 1 0 0 0 7
word enjoy	0 0 -1 -1 2 -1 4 -1 -1 -4
word enjoy the	1 0 -1 0 0 0 0 0 0 -5
word enrollment	0 0 0 0 0 0 0 0 0 4
word entao	3 0 -1 0 0 0 -1 -1 0 -23
word entonc	7 -1 1 0 -1 -1 -4 -1 0 -2
word entrada	0 0 0 0 0 0 0 0 0 -3
word entretien	9 -8 6 0 -3 -2 0 1 -3 -11
word entretien annuel	0 0 0 0 0 0 0 0 0 6
word entretien avec	1 0 0 0 0 0 0 0 0 7
word entretien d'embauche	0 0 0 0 0 0 0 0 0 3
word entretien de	1 -5 6 0 -1 0 1 0 0 -5
word entretien le	0 0 0 0 0 0 0 0 0 6
word entrevista	3 1 2 4 -6 -3 -5 -1 5 12
word entrevista com	1 0 0 0 0 0 0 0 0 -3
word entrevista con	1 0 0 0 0 0 0 0 0 3
word entrevista de	-1 0 3 0 0 0 2 -2 0 14
word entrevista e	0 0 0 0 -5 0 0 0 5 -1
word entrevista inicial	0 0 0 0 0 0 0 0 0 4
word entrevista para	0 0 1 0 0 0 0 0 0 9
word entrevue	9 -7 0 0 0 0 0 0 0 -2
word entro	-1 3 -1 0 -1 1 0 0 -1 2
word entro #	0 0 0 0 0 0 0 1 0 10
word entro il	0 0 0 0 0 1 0 0 0 -4
word entro timemention	0 3 0 0 0 0 0 -1 -2 -3
word entry	0 0 0 0 0 0 0 0 0 15
word entscheidung	-1 0 -1 -1 -5 -1 11 -1 -1 3
word entschieden	0 0 0 0 2 0 -1 0 0 -5
word enviado	-5 -1 -1 0 0 0 0 7 0 -1
word equipe	0 -5 2 -1 0 0 6 0 0 -2
word er	0 -3 0 -1 0 0 5 -1 0 -6
word er iets	0 -1 0 0 0 0 3 -1 -1 -3
word erfolg	-1 0 -1 -1 -4 -1 9 0 0 -1
word erhalten	0 0 0 0 -1 0 -2 6 -3 7
word erhalten sie	0 0 0 0 0 0 0 0 1 4
word erinnerung	3 0 -1 0 1 0 -1 0 0 -4
word erreichen	0 8 0 0 -1 0 -6 0 0 -6
word erst	-2 12 0 -1 -4 -1 -5 1 -2 -10
word ervar	2 -2 0 0 3 0 -2 0 0 -3
word erwarten	4 0 0 0 0 0 -2 0 0 -7
word es	4 15 -9 0 -2 -2 -6 2 -3 2
word es necesario	0 0 0 1 0 0 -1 1 0 6
word espera	0 3 -1 0 0 1 0 -2 -1 -2
word esperamo	-2 0 3 0 0 0 0 0 0 6
word est	-4 -5 -1 1 0 17 -5 -1 -2 -10
word est joint	3 -1 -1 0 0 0 0 -1 0 -10
word esta	-6 7 7 -2 -2 -1 2 -3 -1 -12
word esta semana	-1 2 0 0 0 0 -1 0 0 4
word estado	0 0 0 0 2 0 1 -2 0 -6
word estaremo	1 0 0 0 0 0 2 -1 0 -8
word este	-2 1 -2 8 -2 -1 -3 -1 3 -10
word este correo	0 2 0 0 0 0 -1 0 0 -13
word estimada	1 -1 0 0 1 2 -1 -1 -1 -3
word estoy	-1 -1 0 0 0 0 2 1 0 -3
word et	-6 11 -6 -3 11 1 -7 1 -3 -27
word et de	0 0 0 0 0 0 0 0 0 11
word et je	-1 1 0 0 0 0 1 0 0 -7
word et le	0 0 0 0 0 0 0 0 0 3
word et nous	-2 12 -1 0 0 -2 1 -4 -3 -13
word et votre	0 0 0 0 0 7 -5 0 -1 2
word et vous	0 -1 0 0 0 0 -2 6 -2 -3
word etage	4 0 -1 0 0 -1 -1 0 0 -1
word etapa	-1 1 0 0 0 -1 -1 0 4 -2
word etape	-4 11 0 0 -2 -1 -2 0 0 -1
word ete	-6 -1 -3 1 -2 -1 2 5 6 -3
word etes	0 -1 0 0 -1 0 3 0 0 10
word etes vous	0 0 0 0 -1 -1 3 0 0 1
word etre	-1 0 0 0 -3 0 4 1 0 -17
word etwa	-2 4 -3 -1 -1 -1 4 -1 -1 -4
word eu	-5 6 -1 0 -4 -1 8 -2 -1 -12
word euro	-2 -3 -1 -1 -1 12 -3 -1 0 17
word euro bruto	0 0 0 0 0 3 -1 0 0 -1
word even	-1 -1 -1 -1 -2 -2 8 -1 0 9
word even een	0 0 0 0 0 0 1 0 0 -7
word event	1 -1 0 2 0 0 -1 -1 0 -13
word event :	0 0 -1 1 0 0 0 0 0 7
word event has	-4 0 3 2 0 0 0 0 0 4
word evento	-1 0 -1 3 0 0 0 0 0 -5
word every	-1 -2 0 -1 5 -2 -8 -3 11 7
word everyone	28 -3 -1 -2 -8 7 -22 -3 4 -4
word everyth	-3 -1 0 -1 6 -2 1 -1 1 5
word exa	0 0 0 -1 2 0 0 0 0 -5
word exact	2 -1 3 -1 0 0 -2 0 0 1
word exam	-1 -1 1 0 0 3 -1 0 0 -13
word exam officer	-1 -1 0 0 0 3 -1 0 0 -4
word example	-3 9 -2 -2 -3 -3 -8 16 -4 -30
word example x	-1 7 0 0 -1 0 -2 0 -2 -3
word excit	-2 0 0 0 0 -1 4 0 0 -2
word excit to	-2 0 0 0 0 -1 4 0 0 -4
word excus	-1 -6 7 1 0 0 -1 0 0 -3
word executive	0 0 0 0 0 0 0 0 0 8
word exercise	19 -3 -1 -2 -1 -5 -1 -4 -1 -15
word exit	0 0 0 0 0 0 0 0 0 7
word exit interview	0 0 0 0 0 0 0 0 0 3
word exito	0 -1 0 0 2 0 0 0 0 -8
word exma	-1 0 0 -1 2 0 2 0 -2 -11
word expect	9 1 -3 -4 -2 -4 1 9 -8 1
word expect to	-3 -2 -1 -1 -1 1 7 0 0 -3
word experience	0 -2 0 -1 10 -1 -3 -1 -2 15
word extend	-1 -1 0 0 2 2 -1 -1 0 -15
word extend an	0 0 0 0 2 1 -1 -1 0 -13
word eye	0 1 0 0 1 0 0 0 0 -6
word f	-2 6 -3 -1 -1 -1 -3 -1 5 -9
word f #	0 3 0 0 0 0 -2 0 0 -3
word fabrica	1 0 0 0 0 0 0 0 0 -8
word facciamo	-1 0 2 0 0 0 -1 0 0 3
word faccio	4 -1 -1 0 0 0 0 -1 0 -2
word fail	0 0 0 0 0 0 0 1 0 15
word failure to	0 0 0 0 0 0 0 0 0 3
word fair	-1 -1 0 0 -2 0 5 0 -1 -6
word faire	4 2 -1 0 0 -1 -3 0 0 -3
word fait	-1 -1 0 0 7 -3 -1 0 0 -3
word falamo	-3 6 0 0 -1 -1 -1 0 0 -5
word falar	0 0 0 0 0 0 1 0 0 -3
word falar com	0 0 0 0 0 0 1 0 0 -3
word fall	-6 -1 3 -3 20 -3 -8 -2 -1 -3
word falta	0 0 -1 1 -2 -2 6 -2 0 -9
word fami	0 0 0 0 0 0 0 0 0 10
word fare	0 0 5 -2 0 -1 -2 0 0 5
word faremo	0 0 -5 0 0 0 6 0 1 6
word farmalia	0 0 0 0 0 1 -1 1 0 -5
word fast	0 -1 0 0 -1 9 -6 0 0 -9
word faut	-1 0 0 -1 0 7 -4 -1 0 -1
word fazer	0 0 0 0 0 0 -1 0 0 4
word february	-1 -1 0 -1 -2 0 -4 1 7 -2
word fee	0 0 0 0 0 0 0 0 0 8
word feedback	0 -4 -1 -1 -7 -3 20 -3 -2 3
word feedback for	-1 -1 0 0 -6 -1 10 -1 0 6
word feedback is	0 0 0 0 0 0 1 0 0 6
word feel	-4 -2 -5 4 4 -7 13 -3 -1 -9
word feel free	0 1 0 0 0 0 0 0 0 -3
word felt	-1 -1 -1 0 24 -3 -14 -3 -1 -9
word femi	0 0 0 0 0 0 0 0 0 8
word fest	-1 3 0 0 0 0 -1 0 0 -1
word few	-3 9 -2 -3 1 -2 9 -4 -4 -17
word fica	0 0 2 -1 -4 0 4 0 0 -8
word ficou	3 0 -2 0 2 0 -1 -1 0 -2
word field	1 0 0 0 0 0 0 0 0 6
word fifteen	1 0 0 0 0 0 0 0 0 5
word fifteen minut	1 0 0 0 0 0 0 0 0 5
word fijn	4 -5 0 0 2 0 -1 0 0 -2
word fijn dat	5 -5 0 0 0 0 0 0 0 -2
word file	1 -5 -1 -1 -2 -2 3 -1 7 11
word file for	3 -3 0 0 1 0 0 0 0 -3
word fill	-9 -5 -2 5 27 -5 -2 -5 -5 -2
word fill in	-1 0 0 0 0 -1 3 0 0 -7
word fim	-1 -1 0 0 3 -1 1 0 0 -2
word final	2 1 0 1 6 -5 1 -3 -3 -7
word final round	-1 5 -1 0 1 0 -2 0 0 1
word finalist	-3 -2 -4 -2 16 -6 -5 -1 6 10
word finance	-8 6 -2 0 -1 -1 7 -1 0 -7
word financeiro	0 1 0 0 1 0 -1 0 0 -6
word financial	0 -1 0 0 2 0 0 0 -1 6
word find	10 -16 23 -4 -5 7 -14 -1 -1 19
word find a	0 -1 -1 0 0 0 0 3 0 1
word find another	4 -4 4 -2 0 0 -1 0 0 -2
word find the	9 -7 1 -1 0 0 -1 -1 0 9
word finden	-1 3 0 0 -2 1 1 0 -1 -3
word findest	0 0 0 0 0 0 0 0 0 -3
word findet	0 0 -1 1 0 0 1 0 0 8
word fine	-31 -6 47 -1 -8 -7 6 -3 2 0
word finish	-2 -9 -1 -1 -1 -1 21 -3 -4 -8
word fino	-1 -4 -5 -1 0 -2 13 1 -1 -13
word fino al	0 0 0 0 0 0 -2 3 0 -2
word fintech	0 0 0 0 1 0 0 0 0 4
word fiona	0 0 0 0 0 0 0 0 0 -3
word fire	0 0 0 0 0 0 0 0 0 5
word firm	-1 0 0 -1 0 0 -8 12 -2 9
word firma	0 0 0 0 0 0 0 0 0 8
word first	-25 8 -5 -2 -3 -1 27 2 -2 -27
word first come	-1 3 -1 0 0 0 0 0 0 -3
word first day	-11 -1 0 0 -4 -3 21 -1 0 -15
word first serv	-1 2 -1 0 0 0 0 0 0 -3
word first week	2 0 -1 0 0 0 1 -1 0 -8
word fit	-1 0 -1 0 6 -1 -5 -2 3 8
word five	3 -2 -1 -1 2 -1 9 -1 -9 9
word five minut	4 0 0 0 0 0 0 0 -4 2
word fix	-3 5 0 0 0 0 -1 0 0 -2
word fixe	0 0 0 0 0 0 -1 0 1 -3
word flat	0 0 0 0 0 0 0 0 0 9
word flexible	0 -5 0 0 0 7 -1 0 0 -12
word flight	-14 -2 3 0 0 -1 14 0 0 -15
word floor	-4 0 6 0 0 0 0 0 0 0
word foi	-4 0 -1 1 -2 0 -1 4 5 -1
word folgenden	0 1 0 0 0 0 -1 0 0 -7
word follow	-4 -7 -2 2 -8 22 -9 2 5 4
word follow by	5 -1 -1 0 0 0 -1 0 -1 -12
word follow up	-5 -2 -1 -1 -1 -1 1 5 5 13
word follow your	0 -1 0 0 0 1 2 0 0 -8
word food	-6 10 -2 0 0 0 -1 0 0 0
word for	-5 31 -19 21 19 -22 -52 26 1 91
word for #	1 -1 0 0 4 -1 -2 0 -1 20
word for a	-3 19 -4 -1 -5 1 -1 -3 -3 44
word for agree	0 0 0 0 0 0 0 0 0 10
word for an	-8 20 -5 -1 -1 -1 -3 -1 1 -16
word for any	-4 0 5 0 0 0 0 0 0 4
word for apply	-7 9 -1 -1 2 -1 -4 -1 3 -1
word for attend	-1 0 0 0 1 0 2 0 0 -6
word for check	0 0 0 0 -2 0 5 0 -1 -1
word for coming	-2 -1 -1 -1 8 0 1 -2 -1 -1
word for contact	0 0 0 0 -2 0 -2 8 -3 -5
word for customer	-1 -1 0 0 5 0 -3 0 0 -3
word for data	0 0 0 0 -3 0 -2 -1 7 18
word for interview	-1 7 -2 -1 1 0 0 -1 -2 -14
word for it	4 -1 -1 0 2 -1 -1 -2 0 -11
word for lett	-3 -1 -5 23 -9 -1 0 -3 -2 -5
word for me	4 5 -2 0 0 -1 -8 1 0 1
word for my	0 0 0 0 0 0 0 0 0 3
word for office	0 0 0 0 0 0 0 0 0 40
word for our	4 -1 -1 0 0 -3 2 0 0 -1
word for product	0 0 0 0 0 0 0 0 1 -3
word for reach	0 0 0 0 -2 0 0 3 0 -3
word for send	-1 0 0 0 -1 0 1 0 3 1
word for site	0 0 0 0 0 0 0 0 0 -5
word for submitt	0 0 0 0 -5 0 0 0 6 6
word for taking	0 0 0 0 1 0 0 0 0 16
word for the	-33 19 -12 5 8 -1 25 -8 -2 24
word for this	-1 -3 15 -1 12 -1 -9 -8 -5 -13
word for timemention	35 2 -28 3 -2 -2 -4 -2 -2 9
word for you	-1 2 0 -3 -4 5 2 2 -3 -15
word for your	10 -4 -21 2 -9 -14 27 2 5 -27
word form	-5 -1 -1 -1 -1 -4 11 -2 4 -12
word form of	1 0 0 -1 0 -1 1 0 0 -17
word formal	0 -2 -1 -1 -2 14 -6 -1 -1 -11
word formal letter	3 -1 -1 -1 -1 5 -4 -1 0 -6
word formal offer	-1 0 -1 0 -2 5 -1 0 0 -2
word format	1 -1 0 0 0 0 2 0 0 -7
word format :	1 0 0 0 0 0 0 0 0 -3
word former	-4 -2 1 0 0 -1 8 -1 0 -10
word forty	4 0 0 0 0 0 0 0 -4 1
word forward	8 -3 2 -8 0 -2 10 -5 -3 -8
word forward to	8 -1 -1 0 -1 -1 -3 -1 0 -1
word found	-1 0 0 0 6 -2 -4 0 1 5
word founder	-2 4 -3 0 0 -3 6 -1 0 12
word four	-3 3 -5 -1 -3 10 1 -2 -1 22
word four week	-2 -2 -3 0 -3 4 7 -1 -1 -2
word frau	6 5 -3 -1 -10 0 9 -2 -3 -24
word free	0 5 2 -1 0 2 -6 -1 0 37
word free for	0 3 0 0 0 0 -1 0 0 -10
word free on	0 -4 5 0 0 0 0 0 0 6
word free timemention	-1 2 0 0 0 0 0 0 0 7
word free to	2 0 -1 0 0 0 0 0 0 -5
word frei	0 -3 0 0 1 -1 5 0 0 -7
word freude	-1 0 0 0 -2 0 5 0 0 0
word freuen	3 -1 0 0 -1 2 -1 0 0 -5
word freuen uns	3 -1 0 0 -1 2 -1 0 0 -5
word friend	0 0 0 0 4 -1 -2 0 -1 3
word from	8 -16 -7 -4 35 10 -35 10 -1 -7
word from #	0 0 0 0 0 0 0 0 0 8
word from home	0 0 0 0 0 7 -6 0 0 10
word from me	24 -2 -2 -3 1 -5 -10 -3 -1 -8
word from our	4 -2 -1 -1 4 1 -4 0 -1 -3
word from the	-4 1 0 0 -4 0 9 -1 0 -3
word from timemention	-9 -3 6 -3 0 23 -14 2 -1 -13
word from us	-2 -1 0 0 -1 0 0 -5 11 1
word from you	-1 0 0 1 0 0 0 0 0 21
word from your	-1 0 0 1 0 0 0 0 0 13
word front	1 -1 0 0 -5 0 1 0 5 -4
word front desk	1 -1 0 0 0 1 -1 0 0 -4
word frontend	0 -1 0 0 0 0 0 0 2 -5
word frontend developer	0 -1 0 0 0 0 -1 0 2 -5
word frozen	-1 -1 -1 15 -5 -1 -6 0 0 -3
word full	-1 -2 0 0 -5 13 -4 0 0 8
word fun	-1 -1 0 0 4 -1 4 -2 -4 9
word funcao	-1 1 0 -1 1 0 0 0 0 -6
word functie	3 -3 -1 0 2 -2 2 -1 -1 -20
word functie van	3 -1 0 -1 6 -1 -6 0 0 -6
word funf	0 0 0 0 0 0 0 0 0 8
word fur	10 21 -10 -2 -4 -4 -5 5 -10 -43
word fur das	0 3 0 0 -2 0 2 0 -2 5
word fur die	6 4 -2 0 2 -2 -6 -1 -1 -15
word fur ein	-2 14 0 0 -1 0 -10 1 -1 0
word fur eine	0 0 0 0 2 0 -1 0 0 -3
word fur ihr	3 -1 -1 0 0 0 -1 -1 0 -11
word fur ihre	-2 2 -1 -1 -4 -1 6 6 -6 -6
word fur ihren	0 0 0 0 1 0 -1 0 0 -3
word fur sie	-2 4 -6 0 0 -1 6 0 0 -12
word fur timemention	1 0 0 1 0 0 0 0 0 -4
word further	-4 -2 0 5 -3 2 -1 5 -1 -1
word further to	-1 -1 0 0 0 4 -1 0 0 1
word future	0 0 0 0 5 0 -1 0 -3 15
word g	0 0 0 1 -1 0 0 0 0 11
word gaan	1 0 0 0 1 0 -1 0 0 -9
word gaat	0 0 0 1 0 0 1 -1 0 4
word garde	0 0 0 0 1 0 0 0 0 -3
word gate	4 -1 -2 0 0 0 -1 0 0 -1
word geachte	1 -5 0 -1 4 0 1 -1 1 4
word geachte heer	2 -3 0 0 -1 0 1 -1 2 -4
word geachte mevrouw	0 -3 0 0 4 0 0 0 -1 8
word geben	0 0 0 -1 1 -1 1 -1 1 -5
word geben sie	1 0 0 0 0 0 0 0 0 -4
word geehrte	6 -3 -1 -1 -7 3 4 -1 0 -19
word geehrte frau	7 -4 -1 -1 -6 3 4 -1 -1 -18
word geehrter	-3 8 -4 -1 5 0 -3 0 -1 -12
word geehrter herr	-3 8 -4 -1 5 0 -3 0 -1 -12
word geen	-15 0 19 0 0 -1 -2 0 0 -2
word gefallen	-1 8 0 0 0 0 -6 0 0 -3
word geht	0 8 -2 -1 -1 0 -2 0 -2 -6
word geldig	-2 3 0 -1 6 0 -3 -2 -1 -3
word gemacht	-1 0 0 0 -2 0 5 0 0 0
word general	1 0 0 0 0 0 0 0 0 3
word gente	0 -3 0 0 0 -3 7 -1 0 1
word gentile	2 3 0 -1 -1 0 0 -3 -2 -10
word geologo	0 -5 0 0 0 0 6 0 0 -1
word geologo pleno	0 -5 0 0 0 0 6 0 0 0
word gerente	0 1 0 0 1 0 0 0 -1 -5
word gern	-4 8 -5 0 -1 2 3 0 -1 -13
word gern kennenlernen	-1 2 0 0 0 0 0 0 0 3
word gerne	1 0 0 0 0 0 0 0 0 -5
word geschaftsfuhrer	-1 1 0 1 0 -1 1 0 0 -5
word gesprach	0 12 -6 1 -5 0 -1 0 -1 -22
word gesprach mit	2 -2 0 0 0 0 0 0 0 -3
word gesprach uber	0 0 0 0 0 0 0 0 0 4
word gesprek	4 11 -1 1 -3 -4 -4 -2 -1 -13
word gesprek met	0 0 0 0 0 0 0 0 0 10
word gesprek op	1 0 0 0 0 0 0 0 0 3
word gesprek over	0 0 0 0 0 0 0 0 0 4
word gesprek van	0 0 -1 2 0 0 0 0 0 -7
word gestionnaire	4 0 0 0 0 0 -3 0 0 -1
word get	-14 -1 26 -2 -9 6 -7 1 0 2
word get a	0 0 0 0 0 0 1 0 0 8
word get an	0 1 0 0 0 0 1 0 0 -5
word get back	1 -1 -1 -1 -5 -2 5 2 1 -15
word get the	0 0 0 0 0 0 0 0 0 16
word get to	-2 3 -1 -1 0 0 -2 2 -1 -7
word gets	0 0 0 0 2 0 -1 0 0 13
word gett	-1 -1 -1 -1 -1 -1 -4 12 -3 7
word gia	-1 -1 0 0 3 0 0 0 0 -3
word gibt	0 0 0 0 0 -1 2 0 0 5
word gig	2 -1 -1 0 4 -1 -2 0 -1 -12
word giornata	0 -1 1 0 0 0 1 0 0 -7
word giorni	-1 -1 6 -3 -1 0 -1 -1 0 3
word giorno	0 0 -5 0 0 0 5 0 0 -3
word giro	2 0 -1 0 0 0 1 -1 0 -9
word give	-5 1 1 -1 1 -5 12 -2 -1 -19
word give me	-2 3 1 -1 0 -2 2 -1 0 -13
word give us	0 -1 0 0 0 -1 3 -1 0 -11
word give you	-5 -1 0 0 0 -1 8 0 0 -4
word given	-5 4 0 0 -1 -1 -2 1 4 -2
word glad	-1 -1 -1 0 -3 -3 9 0 0 8
word glad to	0 3 0 0 -2 -1 0 0 0 10
word gli	0 0 0 0 1 0 0 1 0 7
word go	24 -12 -7 1 10 -12 4 -5 -3 21
word go ahead	-1 -1 0 1 -1 0 2 0 0 3
word go through	-1 -1 0 0 -1 0 8 0 -5 4
word go with	14 -1 -4 0 -2 0 -5 -1 0 7
word goed	11 -1 -5 0 0 0 -6 0 1 -4
word going	-3 -2 -2 4 23 -3 -10 -6 -2 -12
word going to	-2 -2 -1 -1 21 -2 -9 -5 -1 -3
word gone	-1 -3 7 0 13 -5 -9 -1 -1 6
word good	28 -12 -27 0 -8 12 12 -7 3 -21
word good for	16 -1 -14 0 0 0 0 0 0 -3
word good luck	-6 -1 -1 4 0 -1 9 -2 1 -9
word good morn	-1 0 2 -1 0 0 0 0 0 -10
word good news	-1 -15 0 0 -1 21 -3 -1 0 -9
word good time	0 2 0 0 0 0 -1 0 0 -4
word google	6 -1 -1 -1 -1 0 -1 0 0 -13
word google meet	4 -1 -1 -1 0 0 0 0 0 -16
word gostava	-4 8 0 0 0 -1 -2 0 0 -2
word got	23 -6 -1 -4 -19 8 -17 -11 27 -4
word got it	-1 -2 0 0 -9 -1 -18 -4 36 -13
word got your	0 3 -1 0 -1 0 4 0 -3 -17
word graag	2 0 -2 -1 2 3 1 -3 -2 -14
word grab	-1 15 0 0 -4 -3 -4 0 -3 -4
word gracia	-2 0 -1 -1 -4 -2 7 -1 2 -9
word gracia a	-1 0 0 0 0 0 3 -1 0 -1
word gracia por	-2 1 -1 0 -3 -1 4 0 3 -6
word grade	0 0 0 0 -1 2 -1 0 1 -5
word graham	0 0 0 0 0 1 0 0 0 -10
word grand	5 0 -1 0 0 0 -3 0 -1 -7
word grant	0 -3 0 1 -1 0 4 0 0 3
word grateful	3 0 -7 9 3 0 -1 0 -6 -3
word grateful for	-1 0 -8 9 3 0 -1 0 -2 -1
word gratuita	0 0 0 0 0 0 0 0 0 5
word grazie	-4 -6 -5 -1 2 -2 17 -1 0 -6
word grazie a	-1 0 0 0 0 0 3 0 0 -2
word grazie della	-1 -5 0 -1 2 -2 10 -2 -1 -3
word grazie mille	0 0 1 0 0 0 0 0 0 5
word grazie per	0 0 -5 0 0 0 5 0 1 -2
word great	-15 2 -2 -2 -1 -6 22 -1 3 11
word great news	-5 6 0 0 0 0 0 0 0 0
word great to	-4 -2 -1 0 -2 -2 13 0 -1 0
word green	0 -1 0 0 -1 -1 2 0 0 -3
word greeting	10 -3 0 0 0 -1 -4 0 0 8
word groet	4 -4 0 0 2 0 -1 0 0 7
word group	26 -2 -1 -3 3 -5 -12 -4 -1 2
word grupo	0 0 0 0 0 0 0 0 0 5
word gruse	1 0 0 0 0 0 0 0 0 -3
word gs	0 0 0 0 5 0 0 0 -4 -3
word gs #	0 0 0 0 5 0 0 0 -4 -3
word guest	0 0 0 0 0 0 0 0 0 16
word gut	0 0 0 0 0 -1 1 0 0 -6
word gute	-6 6 -5 0 0 -2 7 -1 0 -7
word guten	1 1 5 1 0 0 -7 1 -2 5
word guten tag	2 1 0 0 0 0 -3 1 -1 10
word guten timemention	-1 0 5 1 0 0 -5 0 0 -1
word h	-2 1 -1 -1 -1 0 -1 -1 5 22
word h f	-2 1 -2 0 0 0 0 0 5 -3
word ha	0 -3 5 2 2 -1 -4 -3 3 -29
word ha sido	1 -1 0 0 -2 0 0 0 3 -3
word habe	-3 0 -1 -1 -3 -3 12 -1 -1 -15
word habe ich	-1 3 0 0 -2 -1 2 0 -1 -8
word haben	4 -11 -2 -2 8 0 3 6 -7 -5
word haben sie	0 -7 0 0 -1 -1 8 7 -4 -4
word haben uns	0 0 0 0 2 0 -2 0 0 -3
word haben wir	4 -2 -1 -1 1 2 -1 -1 0 -1
word habil	-1 0 0 0 -1 0 4 3 -5 -3
word hablamo	1 0 0 0 0 0 0 0 0 -5
word had	-11 3 0 -1 5 -2 10 -1 -3 28
word had a	-6 6 -1 0 0 0 1 0 0 -6
word had to	0 0 1 0 0 0 0 0 0 6
word hai	-1 -3 0 -1 0 -1 10 -2 -1 -3
word hale	3 0 -1 0 0 0 0 0 0 -5
word half	2 3 29 -1 -5 -3 -21 -2 -3 12
word half an	1 6 -1 0 0 -1 -3 0 -1 5
word hall	0 -4 5 -1 0 0 -1 0 0 1
word hallo	4 4 -7 -1 -3 -2 7 0 -2 -12
word hallo frau	1 8 -5 -1 -2 -1 1 0 -2 -9
word hallo herr	2 -4 -1 0 0 -1 5 0 0 -8
word hand	-1 -1 -1 0 -5 -1 5 0 5 5
word hand in	-1 0 -1 0 0 -1 5 0 -1 4
word hang	-1 -1 0 -3 10 -2 -2 -1 0 0
word happen	-5 -1 -1 1 -3 -2 7 -1 4 -1
word happy	-2 9 2 -3 -2 -13 14 -5 -2 -12
word happy holiday	3 -2 0 0 -2 -2 7 -3 0 -1
word happy to	4 10 -2 -2 1 -1 -8 -1 -1 1
word harbor	-2 2 4 0 0 0 -2 0 -1 -7
word hard	0 -1 -1 0 2 -1 3 -1 0 -11
word hartwell	-5 5 0 0 10 -1 -7 -2 0 -5
word has	-54 -19 37 64 0 -11 -45 30 -2 53
word has accept	-3 -1 -1 -1 16 -6 -7 5 -3 -12
word has been	-35 -8 25 27 -11 0 -16 18 0 36
word has come	0 -4 4 0 0 1 -1 0 0 -16
word has decid	0 0 0 18 -10 -1 -6 0 0 5
word has gone	-1 -3 8 0 3 -3 -4 0 0 3
word has invit	0 5 -1 -2 0 0 0 -1 -1 5
word has taken	0 0 0 0 0 0 0 1 0 8
word hast	0 0 0 0 0 1 -1 0 0 4
word hasta	7 -1 -2 0 -2 -2 0 1 -1 -4
word hasta el	-1 0 0 0 0 -1 1 1 0 -3
word hat	-2 5 -2 0 -7 2 -8 -3 15 2
word hat uns	0 -1 0 0 -1 3 0 0 0 4
word hatte	0 6 -6 0 0 0 0 0 0 3
word hatten	-1 11 -1 1 0 -1 -8 0 -1 1
word hatten sie	0 13 0 0 -1 0 -10 0 -1 4
word haus	3 -1 0 0 -2 3 -2 0 0 -7
word have	-34 17 1 -3 -22 26 -24 -14 54 20
word have #	-1 2 0 0 0 0 4 -1 -3 -1
word have a	-1 6 1 -1 -10 -1 2 -1 6 39
word have an	4 -1 -6 -1 0 2 3 -1 0 2
word have any	0 11 -10 0 0 0 -1 0 0 2
word have been	0 -2 0 0 -5 16 -14 -2 8 -11
word have decid	0 0 0 0 0 0 0 0 0 6
word have feedback	-1 0 0 0 -2 0 5 -1 0 -2
word have not	0 0 0 0 1 0 -3 -5 9 0
word have receiv	-1 0 0 0 -1 0 -7 8 2 7
word have the	-2 -2 -1 -2 4 15 -11 -1 0 0
word have to	-9 -6 32 5 -10 -2 -8 -2 -1 13
word have until	-2 2 0 -1 0 0 4 -1 -1 -5
word have you	0 3 -1 -1 -6 20 -9 -3 -2 -21
word have your	-1 -3 0 -1 -5 6 -8 -2 14 9
word haven't	-1 2 -4 -3 -1 -2 13 -2 -1 27
word hay	1 -1 0 0 -5 0 5 0 0 -1
word he	0 1 3 3 -2 -2 1 -1 -1 32
word he's	-1 0 0 0 0 -1 3 0 0 3
word head	26 -3 -19 -1 0 -2 3 -3 -2 -4
word head of	0 1 0 0 -1 -2 2 -1 0 9
word head office	0 0 0 1 1 0 0 0 -1 -5
word head up	14 -3 -8 -1 0 0 0 -1 0 -7
word headcount	-1 0 0 -3 -3 -1 8 0 0 6
word health	-13 -1 -1 0 -1 -8 12 2 10 3
word hear	19 2 1 0 0 -4 -7 -3 -9 5
word hear about	-1 3 0 0 3 0 -1 0 -3 12
word hear from	10 -2 0 -1 -1 -1 -4 -2 1 0
word hear how	6 -3 -1 0 -1 0 0 0 0 3
word heard	0 0 -1 5 -3 -1 -4 -5 9 9
word heb	-3 6 -3 0 -1 -2 7 -1 -2 -9
word heb ik	-1 5 -3 0 -1 0 2 -1 -1 -5
word heb je	0 11 0 0 0 0 -9 0 -1 -2
word hebben	0 -2 -1 -1 12 0 -4 1 -4 -11
word hebben we	0 -1 0 0 11 0 -3 -2 -5 -3
word hebt	2 -3 0 0 2 -1 2 0 0 -3
word heeft	-1 -3 -1 2 13 0 -10 0 -1 7
word heer	2 -3 0 0 -1 0 1 -1 2 -3
word helaa	0 0 0 3 0 0 -1 0 -1 9
word held	-5 -2 4 0 0 0 -2 5 0 -8
word held on	-5 3 4 0 0 0 -2 0 0 -5
word helemaal	10 -1 -5 0 0 -1 -3 0 0 -1
word hello	-2 -6 0 -2 -2 3 8 -1 2 8
word hello thank	0 1 0 0 0 0 0 0 0 11
word help	7 -7 -6 0 0 -4 8 3 -2 19
word her	3 -1 -4 -2 0 -2 10 -2 -1 24
word here	-5 -1 -14 -4 -2 11 -3 27 -8 17
word here :	0 1 0 0 0 0 0 0 0 11
word here and	0 3 0 0 0 0 -2 0 -1 4
word here are	0 0 0 0 0 0 0 0 0 12
word here is	2 -4 -1 -1 -5 17 -5 -2 -1 -6
word here'	21 -7 -2 -4 -8 -7 14 -8 1 -9
word here' how	31 -2 -1 -3 -1 -4 -16 -5 -1 -9
word here' the	-11 -5 -2 -1 -6 -3 30 -3 -1 -10
word herinner	2 0 -1 0 0 0 0 0 0 -11
word herr	-3 4 -3 -1 4 0 1 -1 -2 -18
word het	4 -17 -3 1 0 -5 34 -4 -9 -3
word het gesprek	-1 8 -1 2 -2 0 -4 -1 0 2
word het interview	-1 0 0 1 0 0 0 0 0 18
word heure	0 8 0 0 -1 0 -5 0 -1 -5
word hey	7 2 0 -2 5 -6 2 -4 -3 -67
word hey !	1 6 -1 0 -2 0 -1 0 -2 -9
word hi	33 -20 -44 8 14 -28 85 -40 -8 -202
word hi !	4 -4 -4 -1 -2 3 6 -2 -1 -28
word hi could	-2 -1 0 0 0 -1 4 0 0 -4
word hi i	0 0 0 0 1 7 -6 0 0 -1
word hi i'm	0 0 1 0 0 0 0 0 0 -6
word hi just	4 -1 -4 0 -1 0 22 -21 0 -4
word hi thank	-1 1 -1 0 10 0 -7 -1 -1 11
word hi the	-3 -5 -2 -3 -1 -4 21 -3 0 -12
word hi we're	-4 0 0 0 0 -10 14 0 0 5
word hi your	2 -3 1 0 -1 0 2 0 -1 -4
word hier	0 0 0 0 0 0 1 0 1 -3
word hierbij	3 -2 0 0 0 1 -1 0 1 6
word hiermit	0 0 0 0 0 0 0 0 1 -5
word high	0 0 0 0 0 0 0 0 0 19
word hij	1 0 -1 0 0 0 0 0 1 -5
word him	11 -2 0 0 0 -2 -5 0 0 11
word hire	-2 4 -1 6 -5 -2 2 -1 -1 14
word hired	-1 -15 -1 8 -4 19 -5 -1 0 -7
word hiring	-5 -3 6 -4 8 -3 7 -5 -1 14
word hiring manager	-4 1 4 -6 -1 -1 11 -4 -1 12
word hiring team	0 -3 4 0 -6 0 0 0 6 -1
word his	0 0 4 0 -2 -1 -1 0 0 13
word ho	0 2 1 2 -1 -1 -2 -1 0 3
word hoe	0 0 0 0 0 0 2 0 0 15
word hoi	7 1 -4 0 -1 -2 0 -1 1 -15
word hoja	0 0 0 0 -2 0 0 0 3 -5
word hoja de	0 0 0 0 -2 0 0 0 3 -5
word hola	0 3 -3 -1 -3 -4 13 0 -5 -19
word hola !	0 1 0 0 0 -1 -1 0 1 4
word hola :	0 3 -1 0 0 0 -2 0 -1 -3
word hola te	0 0 0 0 0 0 0 0 0 3
word hold	5 -4 -13 20 -6 1 2 -3 -2 -14
word holiday	-6 -4 18 -6 -4 -1 6 -1 -1 -10
word holly	0 0 0 0 0 0 0 0 0 18
word home	-4 -12 -2 -1 -4 20 15 -3 -9 32
word home office	0 0 0 0 0 0 0 0 0 3
word hoofd	3 -2 0 0 0 0 0 0 -1 1
word hoort	-3 -1 -1 0 -1 -1 9 -2 0 8
word hope	-7 5 -1 -1 -2 6 -5 -1 6 15
word hope to	-1 -1 0 -1 -2 0 0 -1 7 6
word hope you	-3 7 0 0 0 -1 -3 0 0 7
word hope you'll	-2 -1 0 0 1 3 0 0 0 -3
word hoped	-1 0 -2 0 17 -1 -11 -1 -1 -1
word hora	1 2 0 1 -1 -1 -5 6 -4 -16
word horaire	-1 1 1 0 0 0 0 0 0 -4
word horario	-1 3 1 0 -1 -1 -1 0 0 -21
word horen	0 0 0 0 0 0 0 0 0 3
word host	2 0 -1 0 -2 0 0 2 0 3
word host you	0 0 0 0 0 0 0 0 0 4
word hotel	-3 1 -1 0 1 -2 5 0 0 -8
word hour	17 -13 0 -10 -4 15 -1 4 -8 -24
word hour before	0 0 0 0 0 0 0 0 0 7
word house	2 0 0 0 0 -1 0 0 0 12
word houver	0 0 0 0 0 0 0 0 1 -3
word how	30 -7 4 -4 0 -11 -5 -6 -1 46
word how did	0 0 0 0 0 -1 3 0 0 3
word how to	0 0 0 0 0 0 0 0 0 12
word how was	0 0 0 0 0 0 0 0 0 4
word how you	0 0 0 0 1 0 1 0 0 12
word how you'd	6 -1 -1 0 0 0 -4 0 0 -9
word hr	1 -2 -1 -1 -4 4 6 -1 -1 3
word hr will	-1 0 0 0 -1 -1 3 0 0 -1
word http	3 25 -8 -3 -6 -6 -1 3 -7 97
word http :	3 25 -8 -3 -6 -6 -1 3 -7 97
word hueco	0 1 4 0 0 0 -1 -3 0 -1
word hugo	0 1 0 0 0 0 -1 0 0 13
word hugo lind	0 0 0 0 0 0 0 0 0 21
word human	0 0 0 0 0 0 0 0 1 5
word hybrid	-3 5 0 -1 -1 3 -3 0 0 -7
word i	-45 -16 16 -17 3 36 49 -11 -16 46
word i am	4 -2 -1 0 -1 9 -9 2 -2 11
word i can	-12 6 0 -4 7 8 0 -3 -1 11
word i can't	-1 -6 0 -1 9 -4 4 -1 0 -12
word i could	-1 3 0 0 -1 0 0 0 0 -3
word i got	-3 0 1 0 -4 14 -7 -1 0 1
word i have	-6 -3 3 0 -2 17 -11 -3 5 32
word i hear	3 -6 4 0 -1 -1 4 -1 -3 -14
word i hope	0 0 -1 0 0 0 2 0 0 7
word i interview	0 0 0 0 0 0 0 0 0 7
word i know	-12 5 17 -1 6 -3 -7 -4 -1 -10
word i need	-1 11 -1 -1 0 0 -7 -1 0 -1
word i promis	-4 -3 0 -3 5 -6 13 -2 0 -8
word i should	-1 0 -1 0 -2 -1 6 -1 -1 -5
word i told	-1 -2 -2 0 -7 -2 17 -1 -1 -8
word i want	0 -1 0 -4 4 -3 5 -1 -1 -11
word i will	6 -5 -1 -1 -1 -1 6 -2 -1 -5
word i wish	0 -1 0 0 7 -1 -3 -1 -2 -4
word i would	1 1 0 0 1 0 -2 0 0 8
word i'd	-9 14 -4 1 27 -8 -13 -4 -4 5
word i'd be	0 0 0 0 1 0 0 0 0 3
word i'd like	-7 13 -1 -2 9 -5 -3 -2 -1 -7
word i'd love	0 5 0 0 1 -1 -2 0 -2 -6
word i'll	-16 -20 14 -15 4 -8 52 -29 18 -62
word i'll be	-2 -1 6 -1 -2 0 -2 -1 3 19
word i'll bring	0 0 0 0 0 0 0 0 0 14
word i'll call	2 0 -2 0 0 0 0 0 0 -28
word i'll get	-2 -3 0 0 -4 7 6 -3 -1 -18
word i'll have	-9 -1 0 0 0 0 12 -1 0 -9
word i'll ring	-5 -2 -1 -2 19 -4 1 -5 -2 -14
word i'll send	0 0 2 0 0 0 -1 0 0 5
word i'm	-12 18 -12 22 20 -16 -57 37 -1 39
word i'm a	0 1 0 0 0 0 0 0 0 7
word i'm afraid	-1 -1 0 10 9 -2 -10 -3 -1 -10
word i'm at	-1 -2 -1 0 -1 -4 13 -3 -1 -16
word i'm free	-1 1 0 0 0 0 0 0 0 9
word i'm happy	3 0 0 -1 0 0 -2 0 0 11
word i'm look	0 0 0 0 0 0 0 0 0 25
word i'm on	0 0 0 0 0 0 -1 2 0 5
word i'm so	-1 0 0 14 -3 0 -10 0 0 -9
word i'm sorry	-3 -2 -4 -2 26 -3 -7 -3 -1 1
word i've	-34 -7 29 44 0 -6 -33 11 -3 -12
word i've been	0 -2 1 -1 4 -1 -1 0 0 -3
word i've sent	0 0 0 0 -1 0 5 0 -3 -2
word ice	-3 0 3 1 0 0 0 0 0 -4
word ich	6 18 -12 -2 -14 -6 11 1 -3 -25
word ich habe	-1 -3 -1 -1 -1 -2 9 -1 0 -7
word ich ihnen	0 0 -1 1 0 0 0 0 0 -5
word ich melde	0 0 5 0 0 0 -4 0 0 -2
word ich mich	0 0 0 0 0 0 0 0 0 -4
word ich sie	0 7 0 0 -1 0 -5 0 -1 -4
word id	10 -6 -1 -1 0 -1 0 -1 0 -22
word id #	1 0 -1 0 0 0 0 0 0 -9
word id :	7 -5 0 0 0 0 0 0 0 -2
word ideal	6 -1 -5 -2 0 -2 5 -1 0 5
word iemand	-1 0 0 0 5 0 -3 0 0 -2
word iets	-1 3 -3 0 -1 0 3 -1 0 -5
word if	-31 -8 1 -10 9 23 11 -6 10 15
word if it	-6 -2 -1 -2 21 -3 -15 9 -1 10
word if it's	-1 0 -1 -4 0 0 10 -4 0 6
word if that	0 -1 0 0 0 0 1 0 0 -4
word if the	-5 -1 0 0 0 -1 8 0 0 9
word if this	1 -1 0 0 0 0 0 0 0 8
word if we	-4 -2 0 0 -1 -1 1 3 2 -10
word if you	1 -1 -5 -2 -1 28 -15 -8 4 32
word if you'd	-4 -5 -1 0 -5 -5 22 -2 0 -4
word if you're	-4 -3 4 0 0 8 -4 -1 -1 -2
word if your	0 -1 0 0 -1 0 -1 0 3 1
word ihn	0 0 0 0 -1 2 0 0 0 7
word ihnen	0 15 -11 -3 1 3 -2 -2 -2 -33
word ihnen die	4 -1 -1 -1 0 0 1 -1 0 -6
word ihnen timemention	-5 9 -4 -1 2 0 -1 0 0 -5
word ihr	5 -4 -2 -1 0 4 1 0 -3 -16
word ihr gesprach	3 -1 -1 -1 0 -1 1 0 0 -7
word ihr interesse	0 0 0 1 1 0 0 0 0 -3
word ihr vorstellungsgesprach	4 0 -1 -1 0 0 -1 -1 0 -2
word ihre	-8 21 -6 -5 -15 -2 6 13 -5 -16
word ihre bewerbung	0 8 -1 -2 -5 2 -3 -1 3 -5
word ihre e	0 0 0 0 0 0 0 2 -1 7
word ihre nachricht	-5 0 0 0 -1 0 -1 14 -5 -2
word ihre unterlagen	-1 3 0 0 -2 0 0 0 0 -3
word ihren termin	0 0 0 0 0 0 0 0 0 7
word ii	2 0 0 -1 0 0 -2 0 0 -6
word ik	8 -5 -8 1 -15 -12 10 24 -3 -30
word ik ben	-1 0 0 0 -1 -1 -2 5 0 -5
word ik heb	-2 -10 0 0 0 -1 14 0 -1 -4
word ik je	1 -1 0 1 1 -1 0 0 0 -3
word ik u	2 0 0 0 0 0 -1 0 0 -4
word il	0 -6 -1 -1 0 4 7 -2 -1 -5
word il colloquio	2 0 0 0 0 0 0 0 -1 19
word il direttore	0 -2 0 0 -1 0 7 -2 -1 0
word il link	4 0 -1 0 0 0 -1 -1 0 -11
word il messaggio	-3 -1 -1 0 0 0 -1 6 0 -4
word il nostro	0 1 0 0 0 0 0 0 0 7
word il nous	-1 -1 0 -1 0 7 -2 -1 0 -1
word il posto	0 0 0 0 1 0 0 0 0 -5
word il responsabile	0 0 0 1 0 0 1 0 0 -5
word il ruolo	2 -1 0 0 0 0 0 0 0 -4
word il timemention	-3 0 -5 0 -1 1 5 2 0 -4
word il tuo	3 0 -2 -1 2 0 -2 1 0 0
word im	5 -6 2 -3 1 4 0 -1 -3 -22
word immer	0 1 0 0 0 0 0 0 0 6
word impress	0 6 0 -1 0 1 -4 0 0 -4
word impress by	0 6 0 0 -1 -2 -2 0 0 -2
word in	30 -5 -19 -25 -4 15 -16 10 13 -61
word in !	0 0 0 0 -8 0 4 -1 6 0
word in #	0 0 0 0 0 0 0 0 0 11
word in :	3 -1 0 0 6 0 -4 -3 -1 -6
word in a	0 2 0 5 -3 -1 -2 0 0 13
word in allegato	0 0 0 0 0 1 0 0 0 -3
word in and	0 2 0 0 0 0 -1 0 0 -3
word in case	0 0 0 0 1 -1 0 0 0 8
word in de	11 4 -4 -1 -1 0 -8 -1 0 -14
word in der	1 0 -2 -1 -5 -1 10 -1 -2 6
word in for	2 2 -1 0 0 0 -1 0 0 -11
word in het	0 -2 0 0 1 1 1 0 0 -4
word in june	-1 11 -1 0 0 0 -8 -1 0 21
word in my	-1 1 1 0 0 0 0 0 0 7
word in new	5 -4 0 0 0 0 0 0 0 9
word in our	0 -2 0 0 -10 0 -8 5 17 -9
word in person	-5 11 -3 -1 0 -1 0 -1 0 -9
word in ruhe	2 -1 0 0 0 0 -1 0 1 -4
word in the	-3 -7 -18 -6 5 9 14 -2 7 -60
word in this	0 0 0 0 0 0 0 0 0 27
word in timemention	-6 -2 7 -3 10 -2 -3 -1 0 -7
word in to	0 0 -1 -1 1 5 -1 0 -5 -7
word in touch	2 -6 1 -3 -4 -2 -10 15 8 -18
word in unserem	1 -1 0 0 -2 3 0 0 0 -7
word in your	3 -3 -1 1 -4 0 22 -3 -14 14
word includ	-1 -1 0 -1 -5 -1 0 2 7 3
word incontro	0 2 0 0 0 0 -1 0 0 9
word inconvenience	-5 0 6 1 0 0 -1 0 0 2
word individual	0 0 0 0 1 0 0 0 0 9
word info	0 0 0 0 0 0 0 1 0 11
word info :	0 0 0 0 0 0 1 0 0 3
word inform	-5 0 -1 -1 -2 17 -10 2 -1 1
word inform you	-4 0 -1 -1 -2 17 -11 2 -1 1
word informamo	-1 0 3 0 3 0 -1 -2 0 -2
word informamo que	-1 0 3 0 2 0 -1 -2 0 0
word information	-4 0 0 0 0 -10 14 0 0 14
word ingl	0 0 0 0 0 0 0 0 0 7
word inicial	0 0 0 0 0 0 0 0 0 7
word iniziale	0 0 0 0 0 0 0 0 0 21
word iniziale e	0 0 0 0 0 0 0 0 0 21
word inmiddel	0 -1 0 0 4 0 -3 0 0 -2
word innerhalb	0 0 0 0 0 0 0 0 1 -3
word inscricao	0 0 0 0 -5 0 0 0 5 0
word inside	0 0 0 0 11 0 -11 1 0 27
word insight	-5 5 0 0 3 0 -3 -1 1 7
word instead	-9 -6 18 -1 -2 -4 -14 18 -1 11
word instead ?	-2 -5 16 0 0 -3 -4 -1 0 7
word instead of	-1 -1 3 0 0 0 -1 0 0 -7
word insurance	-2 6 0 0 0 -1 -3 0 0 6
word interesse	-1 -3 -2 0 -2 -3 13 -1 0 -28
word interesse ?	-1 -7 0 0 -2 -3 14 0 0 -13
word interesse an	0 0 0 0 0 0 0 0 1 -5
word interest	-1 0 -1 0 3 -4 7 -1 -2 21
word interest ?	0 1 0 0 -1 -3 7 0 -2 -8
word interest in	0 -1 -1 -1 8 -1 -1 -1 -3 17
word intern	-2 -1 2 -1 0 3 -2 0 0 -2
word internal	-1 -1 0 -1 6 0 -2 -1 0 9
word interne	-3 0 0 4 6 0 -6 0 0 -2
word interview	-27 13 37 12 1 -13 -10 1 -13 52
word interview #	0 0 0 0 0 0 0 0 0 19
word interview :	14 -5 3 1 -2 -1 -5 -3 -1 -5
word interview ?	-14 18 -2 -1 0 0 0 0 0 -11
word interview about	0 0 0 0 0 0 0 0 0 6
word interview and	16 -3 -14 1 0 0 1 0 0 3
word interview are	2 -2 1 1 0 0 -1 0 0 15
word interview at	0 7 -3 -1 0 0 -1 -1 0 -15
word interview by	-1 0 2 -1 0 0 0 0 0 7
word interview confirmation	2 0 0 0 0 0 0 0 0 -3
word interview date	-5 3 5 0 0 0 -2 0 0 -6
word interview detail	1 0 0 0 0 0 0 0 0 -3
word interview for	-6 4 14 6 -3 -2 -7 -4 -4 -27
word interview has	-15 0 14 3 0 0 0 0 0 -2
word interview invitation	1 0 0 0 0 0 0 0 0 19
word interview is	3 -1 1 -1 0 0 -1 0 0 -4
word interview last	-1 -2 0 -1 10 -4 -1 -1 0 0
word interview mit	0 1 0 0 0 0 0 0 0 -3
word interview of	0 0 0 0 0 0 0 0 0 11
word interview on	-24 3 -1 14 0 -1 11 -1 -1 -11
word interview panel	0 0 0 0 0 0 0 0 0 14
word interview question	0 0 0 0 0 0 0 0 0 9
word interview schedul	-10 0 10 1 0 0 0 0 0 -1
word interview schedule	-5 0 6 -1 0 0 0 0 0 7
word interview slot	-1 2 -1 0 0 0 0 0 0 9
word interview start	9 -3 -4 -2 0 0 0 -1 0 1
word interview this	0 0 0 0 1 0 0 0 -1 4
word interview time	4 -4 1 0 0 0 0 0 0 -9
word interview timemention	8 -5 2 -2 -1 -1 8 -8 -1 -32
word interview to	-2 -1 1 0 0 0 3 0 0 -8
word interview voor	0 0 0 0 0 0 0 0 0 6
word interview w	-5 8 -2 0 0 0 0 0 0 -4
word interview was	-1 0 0 2 0 0 0 0 -1 -7
word interview we	0 -1 0 0 0 0 2 0 0 14
word interview will	2 6 -1 0 -1 0 -2 0 -3 -9
word interview with	17 -5 2 -2 0 -1 -4 -2 -5 26
word interview you	-1 4 -1 0 -1 1 -1 0 0 -5
word interviewer	4 -3 3 -3 -4 -1 5 -1 -1 -9
word interviewer will	3 -1 -1 -1 0 0 0 0 0 -1
word intervista	0 0 0 0 0 0 0 0 0 3
word into	0 -1 1 0 1 0 0 0 0 11
word intro	12 1 -1 1 -1 0 -11 -1 0 -8
word intro #	1 1 -1 0 0 0 0 0 0 -9
word investor	-1 4 0 0 0 -2 -1 0 0 -4
word invit	-2 6 -1 -3 -1 3 7 -4 -4 29
word invit to	0 1 -1 -1 0 -1 8 -3 -4 2
word invit you	-2 5 -1 -2 0 3 -1 -1 -1 1
word invita	-1 5 0 0 -1 0 -1 -1 -1 -1
word invita a	-1 5 0 0 -1 0 -1 -1 -1 -1
word invitacion	6 -1 -1 0 -1 0 -2 -1 0 -2
word invitation	-3 -3 0 1 -4 -4 -1 19 -5 2
word invitation :	-2 1 3 0 0 0 -1 0 0 -5
word invitation for	-2 -1 0 4 0 0 0 0 0 13
word invite	-31 -2 44 -3 5 -1 -7 -5 -1 0
word invite you	1 -1 0 0 8 0 0 0 -7 -2
word inzwischen	0 -1 0 0 -1 3 0 0 0 -4
word io	-1 4 0 0 0 0 0 0 -1 -1
word irati	1 0 1 0 0 0 0 0 0 -12
word is	-32 -38 45 -9 -19 -11 62 2 0 41
word is #	0 -7 -1 0 -1 -6 17 0 -1 -5
word is a	-4 2 15 -5 -1 -2 0 -5 0 14
word is an	0 0 0 0 0 0 0 1 0 7
word is at	0 3 0 -1 -2 -1 -9 9 0 -2
word is attach	0 0 0 0 0 0 0 0 0 5
word is available	0 0 0 0 0 0 0 0 0 4
word is away	0 0 0 -1 -2 0 2 -1 3 1
word is being	-3 -5 1 3 -1 0 0 6 -1 -8
word is book	2 0 0 0 0 0 -2 0 0 12
word is clos	1 -3 2 -1 -1 9 -14 10 -2 -9
word is complete	-1 -1 0 -1 -2 0 -2 0 7 -1
word is confirm	-4 0 -1 0 0 -1 8 0 0 29
word is een	-1 5 -1 -1 0 0 0 -2 0 -5
word is fine	-28 -5 23 -1 -5 -5 25 -2 -2 -5
word is in	4 -7 -10 -2 -6 0 9 3 9 -12
word is no	-2 -1 -2 -1 -3 -2 5 5 0 -6
word is not	0 0 0 0 -1 0 -1 4 -2 12
word is now	-3 -1 2 -1 17 -4 -5 -4 0 -7
word is on	4 -1 -1 -1 0 -1 13 -12 -1 3
word is out	0 0 0 0 0 0 0 0 0 5
word is perfect	1 0 0 0 0 0 0 0 0 13
word is ready	0 0 0 0 -2 7 -1 -1 -2 -10
word is schedul	6 0 -5 -1 0 0 0 0 0 -6
word is set	4 -1 -1 0 0 0 0 0 0 -9
word is still	-1 0 0 0 -2 0 5 0 -1 1
word is the	0 -6 2 -1 -9 -1 16 1 -2 18
word is timemention	5 -3 -1 0 0 0 -1 0 1 14
word is to	0 0 0 0 0 0 0 0 0 8
word is your	2 -5 -1 0 -1 2 -2 5 0 -24
word isn't	-1 -1 -2 6 6 -3 -2 -3 0 6
word isn't the	0 0 0 0 4 0 -2 0 0 2
word issue	0 0 0 0 0 0 0 0 0 11
word ist	29 -3 -13 -2 0 -4 -5 -1 0 -36
word ist am	4 -4 0 0 0 0 0 0 1 -5
word ist der	4 -1 -1 0 0 0 0 -1 0 -8
word ist eine	0 2 -1 0 0 -1 0 0 0 -3
word istruttore	0 0 1 0 0 0 0 0 0 -3
word it	-23 -36 -33 6 61 -22 35 -21 34 -16
word it !	0 0 -1 2 0 0 0 0 0 -11
word it ?	5 0 -4 0 0 0 0 0 0 22
word it by	-3 -5 -2 -1 -1 -4 29 -3 -10 -8
word it in	7 -4 -1 0 -3 0 13 -1 -12 -8
word it is	14 -6 -5 -1 -1 0 -7 6 -1 12
word it on	-1 4 -1 0 0 0 -2 0 0 0
word it over	-3 -7 -1 0 -1 14 0 -1 0 -13
word it take	-1 3 -1 0 0 0 0 0 0 -1
word it timemention	-1 -1 -2 -1 14 -6 -2 0 -1 16
word it to	0 -5 -2 -5 5 -7 17 -4 1 -13
word it was	-13 -4 -1 -1 17 -4 12 -2 -4 13
word it will	-7 -2 7 0 -3 -3 8 0 -1 4
word it'll	0 0 0 0 0 0 1 0 0 -6
word it's	-4 -9 -4 -9 20 11 -4 -10 10 39
word it's a	0 0 -1 0 12 0 -9 -2 0 3
word item	0 0 0 0 0 0 0 0 1 13
word its	13 -5 -4 -1 -1 -2 -1 -5 6 -19
word its statu	0 0 0 0 0 0 0 0 1 -3
word j	4 -1 -2 -1 0 -1 -3 5 -1 -14
word j #	5 -1 -1 0 0 0 -1 0 0 -12
word j'ai	-4 -1 0 -1 1 -4 11 -2 -1 -6
word j'ai une	-1 -1 0 0 -1 -2 5 0 0 -1
word ja	-2 -1 0 0 4 4 -5 -1 0 -15
word jaar	-1 -2 0 0 6 0 -3 0 -1 4
word jahr	0 0 0 0 0 1 0 0 0 4
word jan	-1 0 -1 0 3 -1 1 -1 0 0
word january	3 -2 0 0 -2 -2 7 -3 0 -1
word java	-2 6 0 0 0 -1 -3 0 0 2
word java developer	-2 6 0 0 0 -1 -3 0 0 1
word je	13 4 -11 -1 -13 -7 34 -11 -9 -54
word je bericht	4 0 0 0 0 0 -2 1 0 -3
word je bij	0 4 -3 0 0 0 -1 0 0 -3
word je brief	1 -1 0 0 0 0 -1 0 1 -4
word je deze	0 15 0 0 -1 0 -13 0 -1 -4
word je een	0 0 0 0 0 0 1 0 0 5
word je gesprek	0 2 0 0 0 0 -2 0 0 -5
word je graag	3 1 -1 0 2 4 -6 -1 -1 0
word je het	0 0 0 0 0 0 1 -1 0 -3
word je niet	0 4 -3 0 1 0 0 0 0 -3
word je nog	0 -2 0 0 -1 0 3 0 0 -6
word je profiel	3 -2 0 0 1 0 0 0 -1 -3
word je sollicitatie	1 3 -1 -1 1 -1 -2 -1 1 -5
word je suis	-4 -4 5 4 -1 0 -2 2 0 -5
word je te	0 0 0 0 3 0 -1 0 0 0
word je timemention	10 -13 -3 -1 0 -1 9 0 0 0
word je vous	14 0 -2 -1 -3 -2 -2 -2 -3 13
word jersey	0 0 0 0 0 0 0 0 1 -4
word jetzt	0 2 0 0 0 0 -1 0 1 4
word jij	0 0 0 0 0 1 0 0 0 7
word jo	1 0 0 0 0 0 0 0 0 4
word job	-14 -6 -3 19 18 -18 17 -16 4 26
word job :	-9 -2 0 3 0 0 0 0 7 9
word job and	0 0 0 0 1 0 0 0 0 -3
word job interview	3 -1 0 0 0 0 -1 0 0 1
word jobs	-1 -1 -7 0 -5 -1 6 19 -10 4
word joel	1 -1 -1 0 -1 -1 -19 23 0 -4
word join	-11 -5 -1 2 4 2 17 -2 -6 45
word join #	1 0 0 0 0 0 0 0 0 -4
word join our	0 -1 0 0 6 0 0 0 -5 25
word join the	-3 0 0 4 1 0 -1 0 0 7
word join us	-11 -3 -1 -1 -1 -3 21 -1 0 1
word joindre	-2 5 0 0 -1 -2 0 0 0 -5
word joint	11 -8 -1 0 0 3 -2 -1 0 -11
word jona	1 -1 -1 0 0 0 0 1 0 7
word jonah	0 0 0 0 0 0 0 0 0 6
word jornada	-1 -1 0 0 3 0 -1 0 0 -1
word jou	-1 1 0 0 0 3 -2 0 0 -1
word jour ouvr	-1 0 0 0 0 0 3 0 -1 -1
word journee	6 -1 -1 -1 0 0 -1 -1 0 -11
word jouw	0 0 0 0 0 0 0 0 0 9
word jr	3 -1 -1 0 -1 5 -2 -1 -2 0
word jr #	0 0 0 0 -1 5 -1 -1 -2 0
word ju	0 1 0 0 -4 0 5 0 0 -3
word jump	-1 7 0 0 0 0 -6 0 0 8
word june	6 9 -2 -1 0 0 -11 -1 0 18
word june #	4 -3 0 0 0 0 0 0 0 -3
word junior	0 0 0 0 0 1 -1 0 0 -5
word jury	0 0 1 0 0 0 0 0 0 -6
word just	21 -5 -19 10 -2 -6 37 -26 -9 -9
word just a	15 -3 -8 -2 -1 0 -3 -1 4 -4
word just confirm	10 0 -9 0 0 0 0 0 0 -2
word k	-5 -14 -4 -1 -5 54 -19 -3 -3 -28
word k #	0 -1 -1 0 0 20 -17 -1 0 0
word kamer	0 0 1 0 0 0 0 0 0 9
word kan	-1 1 1 0 -2 -1 3 -1 0 17
word kan timemention	0 0 0 0 0 0 0 0 0 18
word kandidaat	-2 -3 0 0 14 0 -7 -1 -1 -1
word kann	-1 14 -7 2 -1 0 -6 0 0 -6
word kann ich	-1 7 -7 1 0 0 0 0 0 -1
word kantoor	5 -4 0 0 0 0 -1 0 -1 1
word kara	0 -2 -1 -1 -1 0 -2 7 0 -3
word keep	-11 -3 -3 -1 13 -1 10 -2 -2 -8
word keep you	-1 -1 -2 -1 10 0 -3 -2 -1 -15
word keep your	-10 -2 -1 0 2 -1 14 -1 -1 10
word kelmore	0 0 0 0 0 0 0 0 0 5
word kennen	0 5 0 0 0 -3 -1 0 0 -8
word kennenlernen	-2 9 -1 -1 -2 -1 -2 0 -2 -6
word kennenlernen am	-1 0 0 0 0 0 0 1 0 3
word kennismak	8 -7 0 2 0 0 -2 0 0 -4
word kennismaken	6 3 -1 0 -2 -1 -4 -1 0 -12
word kick	0 0 0 0 0 0 0 0 0 14
word kick off	0 0 0 0 0 0 0 0 0 14
word kids	0 1 0 0 0 0 0 0 0 -4
word kind	-11 13 10 -2 -7 -2 3 -2 -1 -10
word kit	0 0 0 0 0 0 0 0 0 7
word klasse	5 -9 0 0 0 0 6 0 0 -7
word kleine	0 3 0 0 -1 0 0 0 -1 -4
word know	-27 19 0 28 5 6 -10 -25 4 -22
word know by	-2 -1 -1 0 0 2 2 0 0 3
word know if	-2 -3 0 0 -1 3 4 -1 0 13
word know that	3 -3 -8 9 0 0 1 0 -1 0
word know what	-1 -4 4 0 0 0 2 -1 0 -1
word kok	4 -3 0 0 0 0 0 0 0 1
word kom	3 -3 0 0 -1 -1 3 0 0 -2
word komen	-1 0 0 2 -1 0 0 0 0 3
word komm	1 0 0 0 0 0 1 0 0 -3
word kommen	1 1 0 0 0 0 0 0 -1 7
word kommenden	2 0 0 0 0 0 -1 0 0 -4
word kommt	0 0 0 0 1 0 0 0 0 12
word komt	4 -3 -2 1 -1 0 3 -1 -1 -5
word konnen	1 -2 -1 -1 2 0 4 -1 -1 -2
word konnen wir	0 0 0 -1 1 0 0 0 0 5
word konnte	-1 0 0 0 0 0 0 2 0 8
word konnten	-1 1 0 0 -2 3 0 0 0 -8
word konnten sie	-1 1 0 0 -2 2 0 0 0 -3
word kuche	1 0 0 0 0 0 0 0 0 5
word kun	0 -1 0 0 -1 -1 2 0 0 11
word kunnen	0 0 0 0 -1 0 2 0 0 -7
word kurz	2 -1 -1 0 -1 -1 3 -1 -1 -1
word l	1 1 1 0 0 0 -1 0 0 12
word l #	0 1 0 0 0 0 -1 0 0 11
word l'accueil	-1 0 0 2 0 0 0 0 0 -3
word l'appuntamento	0 0 0 0 0 0 0 0 0 9
word l'apr	0 3 -1 0 0 0 -1 0 0 -3
word l'apr midi	0 3 -1 0 0 0 -1 0 0 -3
word l'entretien	-2 0 -1 5 0 0 -1 0 0 0
word l'entretien de	-1 0 -1 3 0 0 0 0 0 0
word l'equipe	9 -9 -1 0 0 1 6 -5 0 -3
word l'interet	-1 1 0 0 4 0 -3 0 0 -2
word l'interet que	-1 1 0 0 4 0 -3 0 0 -2
word l'intervista	0 0 0 0 0 0 0 0 0 7
word l'invitation	9 -8 0 0 0 0 -1 1 0 -2
word l'offre	-2 1 -2 0 -1 0 0 0 5 -2
word l'un	0 1 0 0 0 0 1 -1 0 5
word la	6 -10 11 2 4 -10 16 -21 2 -44
word la convocatoria	2 -1 0 0 -2 0 0 -1 3 -6
word la direction	0 0 0 1 -3 1 3 0 0 -1
word la empresa	-1 2 0 0 1 0 -1 0 -1 -7
word la entrevista	-1 -2 3 1 0 0 0 0 0 5
word la invitacion	6 -1 -1 0 -1 0 -2 -1 0 -2
word la mia	0 0 0 0 0 0 0 0 0 -3
word la na	0 0 0 0 0 0 0 0 0 -3
word la nostra	0 0 0 0 0 0 0 0 0 -5
word la oferta	0 0 0 0 1 0 0 0 0 -6
word la parte	0 0 0 0 0 0 0 0 0 4
word la posizione	1 4 0 0 0 0 -2 -1 -1 -3
word la procedure	0 0 0 0 6 0 -2 0 -2 -1
word la ringrazio	3 0 0 0 0 0 0 -1 0 -5
word la sala	3 0 -2 0 0 0 0 0 0 -3
word la semaine	-5 10 0 -1 -2 -1 -1 -1 0 -1
word la sua	-1 3 -2 0 0 0 0 0 0 -9
word la tua	0 -1 -1 -1 0 0 0 1 1 -12
word la vacante	0 2 0 0 1 0 -2 0 0 -3
word laatste	0 0 0 0 -1 0 2 0 0 6
word lab	-2 4 -1 -1 4 -1 -3 -1 0 -13
word laboratorio	0 0 0 1 0 0 0 0 0 -3
word labs	0 2 0 0 0 0 -1 0 0 -22
word laden	0 0 0 0 0 0 0 0 0 7
word land	0 0 0 0 0 0 0 0 0 -3
word landlord	0 0 0 0 0 0 0 0 0 8
word lane	4 0 0 0 0 0 0 0 -4 3
word lang	4 -3 -1 0 1 -1 -1 0 0 -5
word laptop	-4 0 0 0 -1 -9 15 0 0 1
word las	-4 0 3 1 0 0 1 -1 2 0
word las timemention	-2 0 3 0 0 0 0 0 0 -1
word lassen	0 0 5 0 -2 0 -1 0 0 -1
word last	5 -4 -1 -3 28 -7 -8 -4 -5 31
word last #	0 0 0 0 0 0 0 0 0 6
word last week	-3 -4 -1 -2 28 -7 -6 -3 -1 -1
word late	3 -6 3 -1 0 -1 2 0 0 -4
word laten	4 -3 0 0 0 0 0 -1 0 -3
word laten weten	4 -2 0 0 0 0 -1 0 -1 -3
word later	17 -1 -14 -1 -1 -3 10 -1 -7 -3
word launch	0 0 0 0 0 0 1 0 0 3
word laura	0 0 0 0 0 0 0 0 0 6
word lavoro	1 -1 0 0 0 0 0 0 0 -5
word le	-6 2 1 -3 -7 34 -10 -8 -4 -72
word le #	0 0 0 0 0 1 0 0 0 4
word le comite	0 0 0 0 0 0 1 0 0 -7
word le contrat	-1 0 0 0 0 3 -1 0 0 -1
word le jury	0 0 0 0 0 0 1 0 0 -9
word le lien	8 2 1 0 -1 -1 -7 -1 0 -10
word le plaisir	-1 -1 0 -4 -3 12 -2 -1 0 -1
word le poste	5 -14 1 2 1 17 -8 -1 -3 -17
word le recrutement	-1 0 0 0 -5 0 6 0 -1 -1
word le service	-1 0 -2 0 -1 0 0 0 5 -2
word le temp	0 0 0 0 -2 0 4 0 0 -2
word le timemention	-10 1 8 -3 -2 9 -8 3 2 -17
word lead	-8 6 7 -1 4 -1 -7 -2 3 -41
word leadership	0 0 0 -4 0 -1 4 0 0 4
word leav	-2 0 -1 -1 0 -1 -9 -3 17 2
word leave	-1 -1 -1 0 8 -1 -5 2 0 18
word left	-8 1 -2 1 -1 -1 31 -21 -1 -5
word legal	-2 -1 -2 0 -2 -1 9 -1 -1 6
word legen	-1 3 4 0 0 0 -5 0 0 2
word leid	0 0 4 1 0 0 -4 0 0 -2
word leider	0 5 -5 1 3 -1 -2 -1 -1 -5
word leider nicht	1 -1 0 0 1 0 -1 0 0 -3
word lena	0 0 0 0 0 0 0 1 0 14
word leo	0 0 0 0 0 0 0 0 0 49
word les	-6 4 -1 3 2 0 -1 0 0 -8
word let	-15 1 -12 4 -13 8 35 -17 8 -13
word let me	-13 7 -2 -4 -1 8 11 -4 -2 -8
word let you	0 -5 -9 9 -11 -1 18 -12 11 -1
word let'	-1 0 54 -7 -4 -4 -28 -8 -2 -14
word let' do	5 0 -2 0 0 0 -2 0 0 -15
word lett	-3 -1 -5 23 -9 -1 0 -3 -2 -5
word lett us	-3 -1 -5 23 -9 -1 0 -3 -2 -4
word letter	-4 1 -2 -2 -13 33 -11 -3 1 15
word letter of	-1 -1 1 0 -2 2 -1 0 3 4
word letto	-2 1 -2 0 0 0 -1 4 0 -8
word letzten	0 0 0 0 -1 0 1 0 0 6
word leuk	5 -14 -2 0 -1 -1 14 0 0 -3
word leuk dat	6 -4 -2 0 0 0 0 0 1 -1
word lhe	-1 -3 -2 -1 1 0 8 -1 -1 -10
word li	-4 7 0 0 -1 -1 0 0 0 -6
word licence	0 -1 0 0 1 0 5 -1 -3 -3
word license	0 1 0 0 0 0 0 0 0 -5
word liebe	-2 0 -1 0 0 -2 4 1 0 7
word liebe frau	-1 0 -1 0 -1 -2 5 -1 0 2
word lieber	-3 0 2 -1 0 1 -1 1 0 -1
word liegt	0 -1 0 0 -2 1 2 0 0 -9
word lien	8 2 1 0 -1 -1 -7 -1 0 -19
word ligo	0 -1 0 0 -2 0 5 -1 -1 -7
word ligt	-1 0 0 0 -1 -1 3 0 1 -1
word like	-34 42 0 -10 -4 6 10 -11 1 27
word like a	0 0 0 0 0 0 0 0 1 3
word like to	-24 34 -2 -5 -8 3 9 -9 2 9
word like you	0 1 -1 -1 0 4 -3 0 0 1
word liked	-2 0 -1 -1 9 4 -7 -3 -1 3
word liked you	-2 -1 -1 -1 10 4 -7 -3 -1 1
word limit	0 2 0 0 0 0 0 0 0 4
word linar	0 0 0 0 0 0 0 0 0 20
word lind	0 0 0 0 0 0 0 0 0 20
word line	4 7 -2 -1 -1 -2 -4 0 0 22
word line up	0 8 -1 0 -1 -2 -3 0 0 5
word link	26 -1 4 -6 -3 -4 -12 1 -4 -60
word link :	2 0 -1 0 0 0 0 0 0 -16
word link below	1 2 0 0 0 0 -1 0 -1 4
word link in	1 0 0 0 0 0 0 0 0 -9
word link to	-1 -1 2 -1 0 0 1 0 0 -7
word list	3 0 0 -1 8 -1 -6 -2 0 43
word live	0 0 0 0 0 0 0 0 0 28
word lo	1 -3 4 1 1 -1 -2 -3 2 -3
word load	1 0 0 0 0 0 -1 1 0 5
word load planner	0 0 0 0 0 0 -1 1 0 3
word lobby	0 0 0 0 0 0 0 0 0 3
word local	0 0 0 0 3 -1 -2 0 0 1
word location	5 -1 -2 -1 0 0 0 0 0 -1
word location :	5 -1 -3 -1 0 0 0 0 0 -2
word lock	-1 -2 7 0 0 0 -1 -3 0 -1
word log	0 1 -1 0 1 6 -2 -1 -5 -8
word log in	0 1 -1 0 1 6 -2 -1 -5 -10
word logistic	-1 -2 0 -4 -1 -2 11 0 0 -3
word logistica	0 3 0 0 1 0 -2 0 -1 -5
word london	4 0 0 0 0 0 -1 0 -3 -1
word long	4 1 -3 -2 1 0 -1 0 0 30
word longer	5 -1 -7 0 -2 -1 -14 22 -2 -17
word look	-3 -15 47 -3 1 -5 -35 -4 17 48
word look at	-6 -3 -1 -1 -8 -4 11 -1 13 11
word look for	-3 -15 47 -1 16 -4 -36 -2 -3 19
word look forward	8 -1 -1 0 -1 -1 -3 -1 0 -1
word look like	0 3 4 0 0 0 -4 0 -2 -6
word looptail	1 0 -1 0 0 0 0 0 0 -7
word lopez	5 0 -2 -1 0 0 0 0 0 -12
word los	-2 -1 -1 1 0 0 3 0 1 8
word lost	1 0 -1 9 -1 -2 -5 -1 0 -3
word lot	2 -1 -1 -1 9 -1 -5 -2 0 -4
word lot of	0 0 0 0 9 -1 -5 -1 0 2
word love	10 15 -5 -2 -1 1 -10 -2 -5 -18
word love to	2 12 -1 -1 0 -2 -6 -1 -4 -4
word loved	4 -3 -2 0 -3 -1 7 -1 0 4
word loved your	0 0 0 0 0 0 0 0 0 7
word luck	-6 -1 -1 4 0 -2 9 -2 1 -2
word luck !	0 0 0 7 -5 -1 -1 -1 2 -2
word luis	3 0 0 0 0 0 -3 1 0 3
word lukt	1 5 -4 0 0 0 -1 0 0 -5
word lunch	32 -3 -3 -4 -1 -16 1 -6 -1 -11
word luz	0 0 0 0 0 0 3 -3 0 1
word lyon	0 0 0 0 0 0 0 0 0 6
word m	6 1 -1 -1 -1 -2 0 -2 0 12
word m v	2 -1 0 0 0 0 0 0 0 -5
word m w	3 1 0 0 0 0 -3 0 1 -3
word ma	-1 -1 3 2 0 -1 0 -2 0 -20
word maar	-2 0 -1 -1 -6 -1 14 -1 -1 -4
word maart	-1 -2 0 0 6 0 -2 0 -1 4
word machen	1 0 0 0 0 1 0 0 0 3
word madame	1 0 0 0 3 0 -2 0 0 -8
word madame monsieur	0 0 0 0 0 0 0 0 0 -4
word made	1 -4 -4 -1 12 -13 10 0 -1 0
word made it	3 0 0 0 0 -5 2 2 0 -2
word mae	0 0 0 0 0 0 1 0 0 -3
word mai	0 1 0 0 0 0 1 0 0 -3
word mail	-5 -1 -2 -1 -7 -3 4 17 -2 27
word mailbox	0 -1 0 0 -1 0 -1 6 -2 -2
word mailbox is	0 -1 0 0 -1 0 -1 5 -2 -5
word main	5 -3 0 0 0 0 -1 0 0 12
word maintenant	-1 0 0 0 1 0 6 -5 -1 -2
word mais	-1 1 1 -1 -9 0 16 -3 -2 -21
word make	0 4 19 -5 4 -2 -4 -13 -1 4
word make a	0 0 0 0 0 0 1 0 0 4
word make it	5 -2 -2 0 0 0 -1 0 0 -5
word make the	0 -5 5 0 6 -1 -3 -1 -1 -5
word maken	3 -3 0 0 0 0 0 0 0 -5
word making	2 0 0 0 3 -2 -2 0 -1 8
word management	0 0 0 0 0 0 0 0 0 4
word manager	-3 4 -2 -12 8 14 4 -10 -2 4
word manager at	-1 2 0 0 0 0 -1 0 0 -5
word manager interview	-2 -3 7 -1 0 0 0 0 0 -5
word manager is	1 -1 -4 -3 -1 -2 12 -2 0 1
word manager role	2 -2 0 0 1 0 0 0 -1 -3
word mando	7 -2 1 0 0 -1 -3 -1 0 -6
word mano	0 0 0 0 0 0 -1 0 1 6
word mantenimiento	0 0 0 0 0 0 0 0 0 7
word manutencao	0 0 0 0 1 0 0 0 0 6
word many	-1 -1 -1 0 -1 -1 12 -2 -3 13
word march	0 0 0 0 0 -2 3 0 0 -3
word march #	0 0 0 0 0 -1 1 0 0 -5
word marchetti	0 0 0 0 0 0 0 0 0 -6
word marco	0 0 0 0 0 0 3 -3 0 -3
word marcu	0 0 0 0 0 0 0 0 0 18
word market	6 -2 -1 0 0 0 -3 0 0 -5
word market manager	0 1 0 0 0 0 0 0 0 -5
word marlow	-1 2 -7 0 -3 1 -10 18 0 -15
word marsh	0 -1 1 0 0 -1 -19 20 0 18
word marta	0 0 0 0 0 0 0 0 0 3
word marz	0 0 0 0 0 0 0 0 0 4
word mas	-1 -1 0 0 -1 -1 7 -2 -1 -13
word match	-1 -1 0 0 10 0 -1 -1 -5 6
word match your	0 0 0 0 2 0 0 0 -2 3
word matter	3 -1 0 -1 0 0 3 -3 -1 5
word maximo	-1 2 0 0 0 0 -1 4 -4 -3
word may	-21 5 2 2 -3 -1 -4 -2 22 -6
word me	6 16 -19 -4 -26 6 14 7 -1 -42
word me ?	0 -6 -1 0 0 0 8 0 0 0
word me a	-1 0 -1 0 0 -2 6 -1 0 -14
word me and	5 -4 -2 -1 -1 4 2 -2 -1 -27
word me at	4 -1 -1 0 0 0 -1 0 0 -16
word me by	3 -4 -3 0 0 0 6 0 0 -5
word me if	-1 -3 -1 -1 -5 -4 6 9 0 -11
word me know	-9 9 0 -1 -3 11 -5 -2 -1 -3
word me on	0 0 0 0 0 0 0 0 0 9
word me the	0 -1 0 0 0 -1 3 0 0 6
word me timemention	4 -3 -2 -1 0 -2 5 -2 0 -2
word me to	0 -2 -1 0 0 0 4 0 0 23
word me your	-6 8 0 0 -6 -2 -2 -1 9 -12
word meantime	0 0 0 0 0 0 0 0 0 -3
word medewerker	0 -2 0 0 -2 -1 5 0 0 -2
word media	4 -1 0 1 -1 0 -1 -1 0 6
word medical	-5 -1 4 0 -1 0 4 -1 -1 -31
word mee	2 0 0 0 0 0 -1 0 0 4
word meer	-1 0 0 0 4 0 -2 0 0 -2
word meet	-21 42 -18 -2 -5 -14 28 -14 4 -45
word meet :	1 0 0 0 0 0 0 0 0 -3
word meet again	-3 0 -2 -2 -1 -2 12 -2 0 -4
word meet id	4 -3 0 0 0 0 0 0 0 0
word meet on	0 0 0 0 0 0 1 0 0 7
word meet our	0 0 0 0 0 0 0 0 0 4
word meet the	-1 9 -1 -1 13 -1 -8 -7 -2 -6
word meet us	0 1 0 0 0 0 0 0 0 -5
word meet with	1 1 0 0 0 0 0 0 0 -8
word meet you	-9 7 -4 -3 0 -6 19 -2 -2 17
word meeting	-1 5 0 0 -2 0 -10 10 -2 1
word meglio	0 1 0 0 0 0 0 0 0 -4
word meilleur	6 -1 -1 -1 2 -2 -1 1 -2 0
word meine	0 0 0 0 0 0 0 1 0 -5
word meiner	0 0 0 0 0 1 0 0 0 -3
word melde	0 0 5 0 0 0 -4 0 0 -5
word melde mich	0 0 5 0 0 0 -4 0 0 -5
word melden	0 -1 -1 0 -1 0 2 5 -5 -5
word melden uns	-1 -1 0 1 0 0 0 6 -5 -2
word member	0 0 0 0 0 0 -6 7 0 10
word member of	0 0 0 0 0 0 -6 7 0 1
word mensagem	-2 0 0 0 0 0 -2 5 0 -4
word mensaje	-5 -1 -1 0 0 0 -1 13 -3 -1
word mention	-10 -3 -1 -1 -3 -4 33 -1 -12 -8
word mercado	0 0 0 0 -4 0 0 0 5 -1
word merchandiser	2 0 0 0 0 0 -2 0 0 -3
word merci	8 -10 -2 -2 9 -5 2 -2 3 -12
word merci d'avoir	4 -3 -1 0 0 0 0 -1 0 -3
word merci de	-6 1 -1 -1 3 -2 3 5 -3 -5
word merci pour	3 2 0 0 -1 0 -7 0 5 -2
word mes	-1 -6 5 0 -1 0 3 0 0 7
word mes excus	0 -5 6 0 0 0 0 0 0 -1
word mesa	0 1 0 0 0 0 2 -1 -1 -9
word mese	0 0 -5 0 -1 2 5 0 0 -3
word mesmo	-1 -6 1 0 1 0 5 0 0 -15
word messag	0 -5 0 0 0 0 0 7 0 -1
word message	-21 -9 -8 -2 -8 -2 -10 64 -4 -13
word message could	0 0 0 0 -2 0 -1 5 0 0
word message to	-1 -5 0 0 -1 0 -5 13 0 -18
word message was	-4 0 -1 0 0 0 -1 7 0 -7
word messaggio	-3 2 -1 0 -1 -1 -2 7 -1 -7
word met	10 -10 0 0 7 -1 -8 4 -3 -20
word mevrouw	0 -3 -1 0 4 0 -2 0 1 6
word mi	9 -8 -1 0 -2 -1 7 -3 -2 -13
word mia	0 0 0 2 0 0 0 0 0 -5
word mich	0 -3 3 -1 -1 -2 6 -1 -1 -18
word mich doch	-1 0 0 -1 -1 -1 5 -1 0 -1
word microsoft	5 -5 3 -1 0 0 -1 0 0 -13
word microsoft team	4 -5 3 0 0 0 0 0 0 -10
word mid	0 0 0 0 0 0 2 -1 0 -3
word midi	0 3 -1 0 0 0 -1 0 0 -3
word might	0 0 0 0 1 0 0 0 0 20
word mij	3 0 -2 0 0 0 0 0 0 -2
word mijn	0 0 1 0 0 0 -1 0 1 -9
word mil	0 0 1 0 0 0 0 0 0 -12
word milano	1 0 0 0 0 0 1 0 0 -4
word mill	-3 7 -5 0 -2 -2 7 -1 0 -10
word mille	2 -1 0 0 0 0 0 -1 0 7
word min	12 23 -4 -1 -4 -4 -18 -2 -3 -33
word mind	0 -3 1 0 0 0 3 0 0 7
word minha	0 0 0 0 0 0 0 0 0 -16
word mini	0 0 0 0 0 0 0 0 0 3
word minut	4 18 0 -1 -1 -1 -10 -3 -5 2
word minut and	0 1 0 0 0 0 0 0 0 3
word minut before	0 0 0 0 0 0 0 0 0 3
word minut early	0 0 0 0 0 0 0 0 0 3
word minut on	2 0 0 0 0 0 0 -1 0 -6
word minut timemention	0 0 2 0 0 0 -1 0 0 3
word minut with	0 3 0 0 0 0 -1 -1 0 -15
word minute	3 4 -2 -1 -1 -1 2 -1 -4 0
word minute call	0 2 0 0 0 0 0 0 -1 3
word minute interview	0 1 0 0 0 0 0 0 0 4
word minute slot	0 3 0 0 0 0 -2 0 -1 6
word minuten	2 0 0 0 0 0 0 0 0 6
word minuti	0 3 0 0 0 0 -1 -1 -1 6
word minuti e	0 3 0 0 0 0 -1 -1 -1 5
word minuto	0 1 0 0 0 0 1 0 0 9
word minuto de	0 0 0 0 0 0 0 0 0 4
word mio	0 0 0 0 0 0 0 0 0 -9
word mir	-1 20 2 0 -1 -1 -16 -1 -1 -9
word mir die	0 0 0 0 0 0 0 0 0 10
word mira	0 0 0 0 0 0 0 0 0 8
word miss	0 -3 0 0 0 0 5 0 0 8
word mit	13 -4 -4 -3 2 0 1 -2 -4 2
word mit der	0 0 0 0 0 0 0 0 0 -3
word mit einer	2 -1 0 0 -2 0 4 -1 -2 -2
word mme	1 0 0 0 0 0 0 0 0 -5
word mobile	2 -1 -1 1 1 -1 -1 0 0 -11
word mochte	-1 4 -1 0 -1 0 0 0 0 -8
word mochte sie	-1 3 -1 0 -1 0 1 0 0 -1
word mochten	0 0 -1 0 1 0 -1 1 0 -12
word mochten sie	1 0 0 0 0 0 0 0 0 -3
word mochten wir	1 0 0 0 0 0 0 0 0 -5
word mock	0 0 0 0 0 0 0 0 0 13
word mock interview	0 0 0 0 0 0 0 0 0 3
word moet	-1 0 1 3 -1 0 -1 0 0 -1
word moeten	0 0 0 3 -1 0 -1 0 0 10
word moeten we	0 0 0 1 0 0 0 0 0 11
word mogen	0 6 0 0 -1 0 -4 0 0 0
word moi	-4 10 -2 -1 -3 -3 6 -1 -1 -16
word moin	-1 0 0 -1 1 0 4 -1 -3 -2
word mois	-1 0 0 0 4 0 1 0 -3 0
word molto	0 0 0 0 0 0 0 0 0 -5
word moment	8 -5 0 -4 -2 -1 7 0 -1 -1
word momento	-1 3 0 0 0 0 -1 0 -1 -4
word mon	-7 2 -1 0 1 -1 -2 0 7 -5
word monday	1 0 0 0 0 0 0 0 0 -3
word monitor	0 0 0 0 -1 0 -1 4 -1 -3
word monsieur	4 -6 2 1 -2 -1 1 -1 3 1
word month	-5 6 -1 -1 -5 4 -9 -3 14 1
word more	-16 8 2 3 0 -3 15 -1 -6 43
word more about	0 11 0 0 -1 0 -5 0 -4 -6
word more people	-9 3 0 -1 0 -1 10 -1 0 -2
word more than	0 -1 0 0 0 0 2 1 0 4
word morn	-4 1 4 0 -4 -1 6 -1 -1 -20
word morning	0 12 -1 0 -3 -3 -4 0 0 -6
word most	-1 14 -1 -1 5 -6 -4 -1 -6 19
word motion	2 0 0 0 0 0 -1 0 0 -7
word motion designer	1 0 0 0 0 0 0 0 0 -3
word move	-3 0 3 -5 4 -2 5 -1 -2 32
word move our	0 0 1 0 0 0 0 0 0 -3
word move to	-1 0 2 -1 0 0 0 0 0 14
word move your	0 0 1 0 0 0 0 0 0 7
word moved	-15 -1 18 -2 -1 -1 -18 20 0 18
word moved from	-1 0 1 0 0 0 0 0 0 -4
word moved to	-10 0 10 -1 0 0 1 0 0 18
word moving	-4 0 5 0 2 0 -1 0 0 -7
word mr	11 -3 -1 0 0 -1 0 -1 -4 -9
word mrs	0 0 0 0 0 0 0 0 0 4
word ms	-8 6 5 -2 2 -3 14 -7 -7 -14
word much	-1 -2 0 -1 6 -4 6 -3 -1 27
word much for	0 0 0 0 -3 0 4 -1 0 12
word mucho	0 0 0 1 1 0 -1 0 0 3
word muito	0 1 0 0 1 0 -1 0 0 -3
word municipal	-1 0 0 0 1 0 0 0 0 -3
word museo	0 0 0 0 0 0 0 0 0 -3
word museum	-2 0 2 -1 -2 0 3 0 0 -2
word must	0 0 0 1 0 0 0 0 0 16
word my	8 9 6 -4 2 -11 13 -17 -5 65
word my application	0 0 0 0 0 0 0 0 0 25
word my calendar	2 6 -1 0 -3 0 -1 0 -2 3
word my client	-6 12 0 0 0 -1 -3 0 0 -3
word my interview	0 0 0 0 0 0 -2 2 0 5
word myself	1 0 0 0 1 0 0 0 0 -3
word n	1 0 0 0 0 0 0 0 0 5
word na	-2 9 -1 -2 2 -1 -7 -6 6 1
word na timemention	-4 7 3 -1 -1 -1 -1 -1 -1 14
word naar	3 -3 1 -1 -1 -1 0 -1 2 -8
word naar de	0 0 0 0 0 0 -2 -1 3 -2
word nach	2 0 -1 0 0 0 1 0 0 -4
word nach den	1 0 0 0 -1 0 1 0 0 -3
word nachricht	-6 -1 -1 0 -1 -1 -2 17 -6 2
word nachste	-1 7 0 0 -1 0 -5 0 0 -1
word nachste woche	-1 8 0 0 -1 0 -5 0 0 -1
word nachster	-1 1 0 0 -1 0 3 -1 0 -1
word nachster woche	-1 0 0 0 -1 0 3 -1 0 -1
word nada	0 -2 6 0 -3 0 5 -4 -1 8
word name	-2 -2 0 0 -2 -2 8 1 0 18
word nao	-5 0 5 4 -1 -1 1 -2 -1 -15
word ne	1 1 -3 0 7 -1 -3 0 -2 -17
word ne pas	0 0 0 0 1 0 -1 1 -1 -4
word near	-1 0 0 0 -1 0 3 0 0 4
word necesario	0 0 0 1 0 0 -1 1 0 6
word necesario que	0 0 0 1 0 0 -1 1 0 6
word need	-22 -8 -2 40 -25 -11 44 -7 -8 28
word need a	0 -1 0 0 0 0 2 0 0 4
word need the	-2 -1 -1 0 -2 -1 8 -1 0 4
word need to	-16 6 -1 36 -23 -2 4 -3 -2 0
word need your	-6 0 0 0 0 -1 8 0 0 15
word neem	0 4 -1 1 0 0 -2 -2 0 3
word neem je	0 5 0 0 0 0 -1 -2 0 -1
word neemt	0 0 0 0 -1 0 -2 5 0 -6
word nehmen	-11 1 13 -1 -1 0 -1 -1 0 -3
word nei	0 -1 2 0 0 0 0 0 0 5
word nel	-1 0 0 0 0 1 0 0 0 9
word nella	1 0 -5 -1 0 0 5 0 0 -3
word nemen	2 -1 0 0 0 6 -6 -1 0 -3
word nennen	-2 4 -1 0 0 0 0 0 0 0
word nervou	0 0 0 0 0 0 0 0 0 8
word net	0 -1 0 0 0 -1 2 0 0 23
word neue	0 0 0 0 0 0 0 0 0 13
word neue jobs	0 0 0 0 0 0 0 0 0 6
word neuen	-1 0 0 -1 -6 -1 10 0 -1 0
word neuer	-1 0 2 0 0 0 0 0 0 -3
word neuer termin	-1 0 2 0 0 0 0 0 0 -3
word neuigkeiten	-1 0 0 -1 0 -1 4 0 0 -2
word new	-6 -16 35 2 -25 27 -21 9 -4 50
word new date	-1 -6 24 -1 -4 -1 -6 -3 -3 -3
word new job	-1 0 0 7 -8 -1 7 -3 -2 3
word new time	-2 -3 4 0 0 0 0 3 0 -6
word new year	0 0 0 -1 0 0 -7 12 -2 -5
word new york	4 -2 0 -1 -1 -2 -1 1 0 -8
word news	-8 -10 -4 3 22 14 -9 -6 -2 12
word newsletter	0 0 0 0 0 0 0 0 0 5
word next	-16 5 17 -1 4 -12 -14 -6 23 -24
word next step	-6 0 -2 2 4 -1 6 -2 1 -10
word next week	-8 1 20 -3 -13 -7 -3 -6 19 -30
word nice	-1 -1 -1 0 -2 -1 30 -23 -1 -7
word nicht	-1 10 -12 2 2 -3 4 2 -2 -17
word nicht im	0 0 0 0 -2 0 3 1 0 -1
word nico	1 0 -1 2 0 -1 0 -1 0 -8
word niet	0 2 -5 1 8 -2 2 -2 -4 -26
word niet door	0 0 0 1 0 0 0 0 0 -6
word nieuw	-1 -12 0 0 -1 -1 16 0 0 -3
word nieuwe	-3 -1 -1 1 -4 -1 12 -1 -1 -2
word night	0 -3 -1 1 -1 1 4 0 0 4
word nj	0 0 0 0 0 0 0 0 0 -4
word no	-29 -13 -10 31 9 -11 8 20 -7 -10
word no ambito	0 0 0 0 1 0 0 0 0 -4
word no es	0 0 0 1 0 0 -1 1 0 6
word no interview	-2 -1 -2 7 0 0 -1 -1 0 -4
word no longer	5 -1 -7 0 -2 -1 -15 22 -1 -17
word no nosso	0 0 1 0 0 0 0 0 0 -16
word no problem	-9 -1 6 0 -3 -2 10 -1 0 -2
word no puede	0 0 4 0 0 0 -1 -3 0 5
word no timemention	0 0 0 0 0 0 0 0 0 16
word noch	-3 5 -6 -2 0 -2 9 -1 0 -8
word nochmal	-1 3 0 0 0 0 0 0 -1 3
word nodig	2 -2 0 0 0 0 0 0 0 -4
word nodigen	3 -2 0 0 0 0 0 0 -1 2
word nog	-1 1 -4 0 -1 -1 7 -1 -1 5
word noi	0 2 -2 0 1 0 -1 0 0 -7
word non	-1 2 5 1 -1 -2 -5 2 -3 -3
word none	0 3 -1 0 -1 0 0 0 1 -5
word nord	0 3 0 0 0 0 0 0 -1 -4
word normal	0 -2 -1 -1 0 0 -3 9 -1 -2
word nos	-7 9 1 -3 7 -2 0 -4 -2 -9
word nos bureaux	1 0 1 0 0 0 0 0 -1 4
word nos vemo	1 0 1 0 0 0 -1 0 0 6
word nossa	-2 2 1 0 0 1 0 -1 -1 -10
word nosso	0 -2 2 -2 1 -4 6 -1 0 -20
word nostra	0 0 0 0 0 0 0 0 0 -5
word nostro	-1 1 0 0 0 0 0 0 0 6
word not	-11 0 -9 17 34 -6 -17 2 -10 45
word not a	-1 0 1 0 0 0 0 0 0 15
word not be	-1 -1 0 0 -1 0 -1 5 -1 -8
word not need	4 0 -3 0 0 0 -1 1 0 -9
word not reply	0 0 0 0 0 0 0 0 0 5
word not select	0 0 0 0 3 0 0 0 -2 -1
word not to	0 0 0 18 -11 -1 -4 0 0 15
word note	5 -5 8 -2 -5 -3 3 -7 6 -8
word note that	-10 -1 12 0 0 0 0 0 0 -5
word noth	-7 -2 0 3 11 -7 19 -13 -3 -7
word noth to	-2 -1 -2 -1 2 -4 11 -1 -1 3
word notic	-8 0 20 -5 0 0 -1 -6 -1 -1
word notice	-1 0 3 1 -2 -3 1 0 1 -15
word notice period	0 2 0 0 0 -3 2 0 0 -4
word noticia	-1 0 -2 3 0 0 0 -1 0 -9
word notifi	0 0 0 0 1 -1 7 -5 -2 -6
word notification	-1 -1 0 0 2 0 9 0 -9 -2
word notre	2 -8 8 0 1 0 0 -2 -1 -5
word notre client	1 0 0 0 0 0 1 0 0 -5
word notre entretien	0 -6 6 0 0 0 0 0 0 -1
word notre rendez	-1 0 0 2 0 0 0 0 0 4
word notre site	0 0 0 0 1 0 0 0 -1 -4
word nous	-4 2 0 -6 13 15 -9 -10 -2 -56
word nous a	0 -1 0 0 7 -3 -2 0 -1 1
word nous aimerion	0 0 0 0 0 0 0 0 0 4
word nous avon	-3 -2 -1 -4 9 8 -6 -1 -1 -4
word nous faut	-1 0 0 -1 0 7 -3 -1 0 -1
word nous nous	-1 -2 0 -1 -1 7 -2 0 0 -6
word nous vous	0 0 1 -1 2 0 2 -1 -3 -10
word nouveau	-3 -2 -1 0 -11 -3 24 -2 -1 -8
word nouvell	-2 -1 0 -1 -3 -1 7 0 1 0
word nouvell de	0 0 0 0 -3 0 3 0 1 -1
word nouvelle	-3 1 0 1 -1 -1 4 -1 0 -4
word nova	0 0 3 0 0 0 0 -2 0 0
word novedad	0 -1 0 0 1 0 4 -3 -1 -6
word novo	-1 -1 3 -2 -2 0 4 -1 -1 -4
word now	-37 8 14 -5 13 -10 22 -12 8 2
word now on	-1 0 2 0 0 0 0 0 0 4
word now take	-6 0 7 -1 0 0 0 0 1 -7
word now timemention	-2 0 3 0 0 0 0 0 0 3
word nu	2 -1 0 0 -1 -1 1 0 0 -5
word nuestra	-1 1 -1 -1 0 0 -1 0 1 -10
word nueva	-1 -2 2 0 0 0 1 0 0 -3
word nuevo	0 0 0 0 0 0 0 0 0 -3
word number	-16 8 -2 -5 -7 -2 12 7 5 -22
word number :	-2 -2 0 -1 0 0 0 6 0 0
word number of	0 -1 0 0 -4 0 0 0 5 1
word numero	3 0 0 0 0 0 -2 0 0 -2
word nurse	-5 6 -2 0 5 0 -3 -1 1 -6
word ny	0 0 0 0 0 0 0 0 0 11
word o	-4 1 -4 3 -5 -1 15 -1 -3 -64
word o cliente	0 0 0 0 1 0 0 0 0 -6
word o link	3 0 -1 0 0 0 -1 0 0 -8
word o orcamento	-1 0 -2 4 0 0 0 -1 0 -3
word o timemention	-1 2 0 0 0 0 0 0 0 -3
word obrigada	0 0 0 0 0 0 2 0 0 -3
word obrigado	-1 -1 0 0 1 0 1 0 0 -6
word occasion	0 0 0 0 2 0 -1 0 0 6
word october #	1 0 0 0 0 0 0 0 0 -3
word oder	-4 16 -12 -1 -1 0 -1 3 0 -8
word oder timemention	-1 14 -12 0 0 0 -1 0 0 -5
word of	-10 -30 32 -16 -3 -8 19 -1 17 -11
word of #	-2 2 2 0 -3 2 -2 -1 1 -2
word of a	0 0 1 0 0 0 0 0 0 17
word of applicant	0 0 0 0 -4 0 0 0 5 -3
word of application	0 0 0 0 -1 0 -1 0 3 0
word of employment	-1 0 0 0 0 2 0 0 0 -7
word of id	1 0 0 -1 0 -1 1 0 0 -19
word of interview	-5 0 5 0 0 0 0 0 0 -4
word of je	3 -2 0 0 0 0 0 0 -1 -1
word of june	3 0 0 0 0 0 -2 0 0 -7
word of next	-1 0 -2 0 0 0 4 0 0 -1
word of office	0 0 0 -1 0 0 -9 11 0 -2
word of our	1 -5 -1 0 9 -1 -2 3 -6 19
word of the	-5 6 2 -2 -10 -1 -19 4 25 41
word of them	0 -1 0 0 3 0 1 -1 -1 -4
word of these	0 1 1 0 0 0 0 0 0 -15
word of timemention	-8 11 7 -4 -2 -5 1 -2 2 -20
word of us	2 -1 0 0 0 0 -2 2 0 14
word of you	-1 0 0 0 -1 0 3 -1 -1 3
word of your	-1 -12 2 -2 1 -2 38 -6 -20 -2
word oferta	0 0 0 0 -4 2 -1 0 4 -5
word off	-11 -8 14 18 -9 5 -5 0 -4 -13
word offer	-20 10 -10 -4 27 28 -21 -5 -5 96
word offer and	0 0 0 0 1 -1 0 0 0 4
word offer for	0 -1 0 0 -2 7 0 -1 -2 8
word offer is	-1 0 0 0 -2 7 -1 -1 -2 -12
word offer letter	0 0 0 0 0 2 0 0 0 9
word offer of	-1 0 0 0 0 3 -1 0 0 -7
word offer the	0 0 0 0 1 0 0 0 0 -3
word offer timemention	-13 18 -2 0 0 -1 0 0 0 -10
word offer to	-1 -1 -4 -1 16 3 -9 -1 -1 -13
word offer you	-2 -3 -1 -1 8 5 -4 -2 -1 21
word offerte	0 0 0 0 0 0 0 0 0 5
word office	27 5 4 -8 -1 -4 -26 11 -7 20
word office is	22 -2 -2 -1 0 -1 -13 -3 0 -3
word office manager	-1 3 0 0 0 0 -1 0 0 62
word officer	-1 -1 -1 -1 -1 5 -1 1 0 -12
word officer interview	3 -1 0 0 0 0 0 -1 0 -1
word official	-3 -2 -1 0 5 7 -1 0 -5 -1
word offre	-1 0 0 0 1 0 -1 0 1 3
word oh	-5 6 0 -1 -1 -2 4 -1 0 5
word oi	-3 -7 0 -1 -12 -5 24 -2 4 -3
word oi !	-1 0 0 0 -5 0 1 0 6 1
word ok	3 14 0 -1 -1 -1 -13 -1 0 -19
word okafor	4 0 -3 0 0 0 0 0 0 0
word ola	-2 4 1 -2 2 -1 -2 2 0 -14
word ola !	-3 4 0 0 0 -1 0 1 0 -2
word old	-13 3 14 -1 0 0 -2 1 -1 15
word om	6 -1 1 -1 -1 -1 -3 -1 0 6
word om timemention	1 0 1 0 0 0 -1 0 0 6
word omar	1 0 0 0 0 0 0 0 0 12
word on	46 -12 -56 11 -27 -4 34 25 -18 120
word on #	6 2 -2 -1 0 2 -5 -1 0 -15
word on a	-3 7 3 0 0 0 -6 0 0 30
word on for	22 -1 -19 0 0 0 0 0 0 0
word on hold	-1 0 0 -2 -1 -1 6 0 0 -1
word on my	2 4 -1 0 8 0 -9 -1 -2 6
word on our	-4 0 -1 0 0 -2 7 0 0 -7
word on the	7 -10 1 -5 0 9 -4 4 -2 42
word on this	-3 -1 -2 5 3 0 -1 -1 0 9
word on timemention	22 -1 -30 24 -23 -24 24 16 -8 114
word on tuesday	0 0 0 0 0 0 0 0 0 10
word on which	0 3 0 0 -2 0 -1 0 0 0
word on your	-6 -2 -1 -1 -3 5 11 -2 -1 -21
word on zoom	4 1 0 0 0 0 -2 -3 0 3
word onboard	1 -3 -1 0 0 -1 5 0 0 0
word once	-2 -5 7 -2 0 2 -4 4 0 14
word ondemand	-1 2 0 0 0 0 0 0 0 -3
word onderzoek	0 0 0 0 0 0 0 0 0 6
word one	9 -16 -8 -7 38 -8 -13 -1 6 -22
word one of	-2 -2 -1 0 14 -1 -9 5 -4 7
word one or	0 0 0 0 -2 0 0 3 0 -3
word online	-5 10 -1 -2 -3 -1 12 -4 -6 41
word online interview	-1 4 0 -1 0 0 -1 0 0 3
word only	-3 -6 -2 -2 16 -1 -5 -1 4 23
word ons	7 -8 -3 -1 -4 -5 14 -4 4 -13
word ons aan	4 -3 0 0 0 0 0 0 -1 2
word ons kantoor	5 -3 0 0 0 0 0 0 -1 -7
word onsite	-8 2 2 0 -1 -1 7 -1 -1 -12
word onsite for	0 0 0 0 0 0 0 0 0 -3
word ontmoeten	0 0 0 0 3 0 -1 0 0 6
word ontvangen	0 -1 -1 0 -1 0 0 3 0 -13
word ontvangt	0 0 0 0 0 0 -2 -1 3 10
word onze	3 1 0 1 0 -1 -3 -1 -1 20
word ook	2 -3 -1 0 -2 -1 6 -2 -1 6
word op	22 -18 -2 -1 16 0 -13 1 -4 20
word op de	1 -2 0 0 11 0 -3 -2 -4 -5
word op kantoor	0 0 0 0 0 0 -1 0 0 8
word op ons	5 -3 0 0 0 0 0 0 -1 -7
word op timemention	21 -20 -1 -1 -1 0 -3 5 1 18
word open	-4 0 -2 -1 -2 -3 -11 21 1 60
word open in	0 0 0 0 1 0 0 0 0 3
word open to	0 0 0 0 0 0 0 0 0 18
word opening	-1 3 0 1 1 -1 -3 0 0 7
word operadora	0 0 3 0 0 0 0 -2 0 -1
word operadora de	0 0 3 0 0 0 0 -2 0 -1
word operation	0 0 -1 1 1 0 0 -1 0 -8
word operator	1 0 -1 0 -1 0 0 0 1 -7
word opportuniti	0 0 0 0 1 0 0 0 0 7
word opportunity	0 0 0 0 4 0 0 0 -3 46
word oppure	0 2 0 0 0 0 -1 0 0 -4
word oppure timemention	0 2 0 0 0 0 -1 0 0 -4
word ops	-1 0 0 0 -2 0 3 0 0 -5
word option	-9 3 19 -1 -4 0 -4 -4 0 -7
word or	-58 99 -11 -6 -10 -6 -13 3 2 35
word or #	0 2 0 0 0 0 0 0 0 -3
word or a	0 0 -3 0 0 0 0 4 0 6
word or cancel	0 0 0 0 0 0 0 0 0 3
word or decline	1 -1 0 -1 -1 3 0 -1 0 -15
word or more	0 0 0 0 -2 0 0 3 0 -1
word or timemention	-53 85 -9 -2 -1 -4 -13 -2 -1 2
word ora	-2 1 0 1 -5 -1 10 -3 -2 -9
word oral	1 0 -1 0 -1 0 9 -1 -7 -29
word oral board	-1 0 0 1 -1 0 9 -1 -7 -14
word orbita	3 -3 0 0 0 1 0 0 0 -4
word orcamento	-1 0 -2 4 0 0 0 -1 0 -3
word order	3 -1 0 -1 -3 0 -2 7 -3 0
word ore	0 0 0 0 0 0 -1 2 0 3
word org	-1 0 1 1 -1 0 0 1 0 13
word organizer	0 0 0 0 0 0 0 0 0 -15
word original	3 -2 2 -2 0 0 -1 0 0 -4
word os	-2 0 0 0 1 0 2 -1 0 10
word other	-6 -6 -5 -3 47 -11 -9 -4 -3 16
word other candidat	0 0 0 0 1 0 0 0 0 7
word otherwise	6 -5 -1 0 0 -1 -1 1 1 -8
word otra	0 0 0 0 -4 0 5 0 0 -1
word ou	-5 9 3 -1 -2 -2 -1 -1 -1 -29
word ou na	-3 4 0 0 0 -1 0 0 0 -6
word ou timemention	-1 0 4 0 0 0 -1 0 0 -8
word our	24 -9 -5 -1 -17 16 -21 2 10 -26
word our call	-5 -1 0 1 0 -1 8 0 0 -3
word our career	0 0 0 0 2 0 0 0 -1 -8
word our conversation	-1 -2 0 -1 6 0 -1 0 0 8
word our cto	3 0 0 0 0 0 0 -3 0 -9
word our director	4 3 0 0 -1 -1 -5 0 0 -4
word our head	1 0 0 0 0 0 0 0 0 9
word our hiring	1 0 0 -1 -6 0 1 0 6 -13
word our interview	-14 19 -3 0 0 0 0 0 0 14
word our next	0 0 0 0 0 0 0 0 0 12
word our offer	0 0 0 0 0 1 0 0 0 14
word our office	2 0 0 0 0 0 0 -1 0 -3
word our panel	5 -4 0 0 0 0 0 0 0 17
word our talent	0 -1 0 0 6 0 0 0 -5 0
word our team	0 -1 0 0 -4 0 -2 0 8 -7
word our timemention	-1 -3 8 7 -3 -3 -3 -1 0 -11
word ours	0 -1 0 0 4 -1 -1 0 0 1
word out	-14 -5 8 -15 18 1 -25 29 3 -9
word out of	-3 -4 3 -1 -1 3 -8 11 0 0
word out to	0 -1 0 0 -1 -1 -2 3 1 -9
word outcome	1 -1 0 0 -2 0 4 -2 2 -7
word outra	-2 2 2 -1 1 0 0 0 -1 -9
word ouvert	0 -1 0 -1 1 -2 3 0 0 -3
word ouvr	-1 0 0 0 0 0 3 0 -1 -1
word over	0 -16 -1 -4 -12 30 5 -4 3 -32
word over #	0 0 0 0 1 0 0 0 0 11
word over and	-1 -7 -1 0 -1 13 -3 -1 0 -11
word over de	0 -2 0 0 -1 -1 4 0 0 -1
word over je	-1 -10 0 0 0 0 12 0 0 -2
word over the	-2 1 -1 -1 -5 20 -14 -2 5 -10
word owen	0 0 0 0 0 0 0 1 0 4
word own	1 0 0 0 0 0 0 0 0 11
word owner	2 -1 -2 18 -13 -1 -2 -1 0 -11
word p	-5 -6 -1 -1 0 -2 10 5 0 1
word pacific	1 0 0 0 0 0 0 0 0 -7
word package	0 -1 0 0 0 6 -3 0 0 2
word page	-1 -1 -1 0 -6 -2 11 2 -2 14
word paid	0 -1 -2 0 0 5 -2 0 0 10
word paio	0 0 5 -2 0 -1 -1 0 0 -3
word paio di	0 0 5 -2 0 -1 -1 0 0 -3
word palisade	-1 0 0 1 0 0 0 0 0 -10
word panel	27 -6 -6 3 -2 -5 -12 -13 15 14
word panel for	0 0 0 0 0 0 0 0 0 22
word panel interview	0 11 -1 0 0 0 -8 -1 0 -2
word panel is	7 -4 0 0 0 0 -2 0 0 -3
word panel on	3 0 0 0 0 0 -2 0 0 24
word panel timemention	19 -1 -1 -3 -1 -4 -5 -4 -1 -8
word panel will	1 0 0 0 0 0 0 0 0 -11
word panel would	0 0 0 0 0 3 -2 0 0 11
word paper	-2 -2 0 0 -4 8 -18 -2 20 1
word paperwork	-3 -1 -2 0 0 1 7 -1 0 -5
word papo	-1 -1 0 0 -1 -4 7 -1 0 -8
word par	-3 5 4 1 5 -2 -5 -3 -1 0
word par telephone	-1 6 0 0 0 0 -5 0 0 2
word para	-7 1 3 -3 2 -5 8 -6 6 10
word para a	-4 3 0 -1 2 -1 3 -1 0 -1
word para el	1 -3 2 0 0 -2 2 0 0 13
word para entrevista	1 1 0 0 0 0 0 0 0 -3
word para la	0 3 0 -1 -2 0 -2 -1 3 -6
word para o	0 -6 -1 0 0 0 8 0 0 -2
word para product	0 0 0 0 0 -1 2 0 0 -4
word para timemention	2 0 -1 1 0 0 0 -1 0 7
word paralegal	3 1 0 0 0 0 0 0 -4 -4
word parent	0 0 0 0 0 0 0 0 0 11
word pari	0 0 0 0 0 0 0 0 0 -11
word park	-10 3 -3 -2 -1 -2 17 -2 -1 10
word part	-1 -4 0 -1 -1 -3 17 -3 -5 2
word part in	0 0 0 0 0 0 0 0 0 6
word part of	-1 -6 0 0 -1 -2 19 -2 -7 1
word parte	0 0 0 0 0 0 0 0 0 3
word partie	15 -2 -13 0 0 0 0 0 0 2
word partir	-3 1 -1 -4 -3 12 -4 -1 3 -4
word partir de	-1 2 0 0 0 0 -1 0 0 -3
word partner	-2 9 -2 -1 -1 -2 1 -1 0 -5
word pas	-20 -1 20 -1 4 -2 1 1 -2 -32
word pass	-6 9 -5 -2 21 -3 -11 -3 0 -14
word pass it	-1 6 0 0 -3 0 -2 0 2 -7
word passa	4 -1 -2 0 0 0 0 -1 0 -2
word passaporte	0 0 0 0 0 0 0 0 0 3
word passcode	4 -3 0 0 0 0 0 0 0 -1
word passcode :	4 -3 0 0 0 0 0 0 0 -1
word passo	1 2 -1 0 0 0 -1 0 0 -9
word passport	-8 -1 0 0 -1 -2 13 0 0 -3
word passport and	-1 -1 0 0 0 0 3 0 0 -1
word passt	5 6 -5 0 2 -1 -6 1 -1 -1
word passt ihnen	-5 9 -4 0 0 0 0 0 0 -3
word past	-2 -1 29 0 -3 -2 -20 -1 -1 -1
word patience	0 -1 0 0 7 0 -1 -1 -4 -2
word patient	0 0 0 0 -1 0 -1 0 3 -3
word paul	0 0 0 0 0 0 0 0 0 16
word pausa	0 0 0 0 0 0 1 0 0 -3
word pause	-1 0 0 0 -4 0 6 0 -1 2
word pay	6 -2 -2 0 -5 16 -9 -4 -1 6
word pay stub	0 0 0 0 0 0 0 0 0 13
word payment	0 0 0 0 0 0 0 0 0 9
word payroll	-6 1 -1 -1 -1 1 4 2 0 3
word payroll officer	0 1 -1 -1 -1 3 -4 2 0 -1
word pdf	0 -1 0 0 -1 3 1 0 0 -9
word pediu	0 0 0 0 -4 0 6 0 0 -5
word pela	-1 -1 -1 0 -2 0 1 -1 4 -2
word pelo	-2 1 1 1 0 -1 1 0 0 -10
word pelo que	-1 0 0 1 0 0 0 0 0 -3
word people	-15 0 -3 -3 5 -5 9 -4 15 22
word people for	0 0 0 0 -1 0 0 0 2 -4
word people to	0 2 0 -1 4 -1 -2 -1 0 0
word people who	0 0 0 0 0 0 1 0 0 5
word per	0 -1 -7 -3 1 -1 19 -9 1 13
word per il	1 0 -1 1 1 -1 0 -1 -1 13
word per la	3 5 -1 0 -1 -1 -3 -2 -1 7
word perfect	4 0 -1 0 0 0 -1 0 0 17
word perfecto	1 0 0 0 0 0 0 0 0 -3
word perfil	-1 1 -1 -1 4 -1 -1 -1 -1 -2
word period	-1 1 0 0 -5 10 -1 -2 -1 -11
word permanent	-1 -3 0 0 -5 16 -5 -1 0 -5
word pero	-1 -1 3 0 0 0 3 -5 0 -1
word person	-6 9 -4 -2 14 -3 -6 -3 0 -3
word persona	-2 -1 0 0 -3 0 5 -1 2 -3
word personal	3 0 0 0 1 0 -2 0 -1 6
word personlich	3 -1 0 0 0 0 -2 0 0 -3
word personne	-1 -1 0 0 6 0 -4 0 -1 -3
word pessoa	-1 -1 0 0 -6 -1 5 0 4 -1
word petit	-1 0 2 0 -1 -2 5 -1 -1 -6
word petra	3 0 -3 0 0 0 0 0 0 -2
word peut	0 0 0 0 0 0 0 0 0 -5
word peux	0 6 -1 0 0 0 -4 0 0 3
word phd	0 0 0 0 0 0 0 0 0 10
word phone	0 8 -7 -3 0 -2 9 -3 -2 14
word phone call	2 0 -3 -2 0 0 6 -1 0 -5
word phone interview	2 0 -1 1 1 0 -1 -1 -1 -13
word phone number	-4 2 0 0 0 0 5 -1 0 2
word phone screen	-6 11 0 -1 -1 0 -2 0 0 17
word photo	1 0 0 0 0 0 0 0 0 14
word photo id	1 0 0 0 0 0 0 0 0 5
word pick	-3 13 -1 0 3 -4 -5 -2 -1 20
word pick a	0 1 0 0 0 0 0 0 0 11
word pick up	0 0 0 0 0 0 0 0 0 7
word piec	0 -5 0 0 0 -2 9 0 0 -5
word piece	-3 -1 -1 -1 0 -2 7 0 0 -1
word piece d'identite	1 0 0 0 0 0 0 0 0 -6
word piu	1 -1 -1 0 0 0 1 -1 0 -15
word piu tardi	1 0 -1 0 0 0 1 -1 0 -10
word plac	-3 0 4 -4 -1 0 5 -1 0 27
word place	-17 -3 21 5 7 -1 -10 -1 -1 22
word place on	-9 3 8 0 0 0 0 0 0 -1
word plaisir	-2 -2 -1 -4 8 9 -9 -2 3 -6
word plaisir de	-2 -2 0 -4 4 9 -5 -1 0 -2
word plan	0 0 -8 9 0 -1 1 0 0 11
word plan on	1 0 -1 0 0 0 1 0 0 -7
word plan to	0 0 -8 9 0 0 0 0 0 2
word plann	1 -2 13 -1 -5 0 -1 -2 -3 3
word planner	0 0 0 0 5 0 -2 1 -3 -1
word plant	-6 8 -1 0 0 0 0 0 0 -8
word plazo	-1 2 0 0 -1 0 0 -1 1 -3
word pleas	1 2 -1 0 0 5 -4 -1 -1 5
word pleas to	-1 2 0 0 0 6 -4 0 -1 10
word please	13 -9 -7 2 -12 17 -33 38 -10 24
word please bring	1 0 0 0 0 0 0 0 0 7
word please call	-1 1 0 0 0 -1 2 0 0 5
word please check	0 0 0 0 0 0 1 -1 0 11
word please choose	0 -3 4 0 0 0 0 0 0 7
word please come	4 -1 -1 0 0 0 0 -2 0 -6
word please complete	-1 -1 0 0 0 -1 4 -1 0 -1
word please confirm	-5 -1 6 0 0 3 -1 0 0 4
word please contact	9 -3 0 0 -1 -2 -23 21 0 -3
word please do	-4 0 0 4 0 0 0 0 0 7
word please don't	0 0 0 2 0 0 -1 1 0 -3
word please fill	0 0 0 0 0 -1 3 0 0 -5
word please find	11 -8 1 -1 -1 8 -8 -1 0 7
word please give	-1 3 0 0 0 -1 0 -1 0 -15
word please have	0 0 0 0 0 0 0 0 0 5
word please keep	0 0 0 0 1 -1 -1 1 0 -14
word please let	1 -1 0 0 -1 4 -3 0 0 1
word please log	0 1 0 0 0 0 0 0 0 -8
word please pick	-1 1 0 0 0 0 0 0 0 3
word please reply	-8 20 -3 -1 -1 -3 -3 -1 -1 0
word please report	3 -3 0 0 0 4 -2 0 0 -2
word please return	0 -1 0 0 0 -1 3 0 0 -2
word please send	-3 -3 0 0 -1 -1 7 0 0 17
word please share	0 2 0 0 0 0 0 0 -1 10
word please sign	-2 -1 0 0 -1 12 -7 -1 0 -2
word pleasure	-5 -2 -1 -1 -1 3 8 -1 0 -2
word pleasure to	-1 -1 0 0 0 0 3 -1 0 -1
word plek	0 -1 0 0 0 0 1 0 0 3
word pleno	0 -6 0 0 0 0 6 0 0 -1
word pleno :	0 -6 0 0 0 0 6 0 0 -1
word pls	0 3 0 0 0 0 -1 0 0 -5
word plu	-6 11 0 0 -2 -1 -1 0 0 -2
word plus	5 -2 -2 0 4 9 -14 4 -4 -12
word plus tard	7 0 -1 0 0 -1 -3 0 0 -3
word plutot	0 -3 5 0 0 0 0 0 0 -3
word pm	-3 5 0 0 -4 0 3 0 0 -3
word pode	0 -6 -1 0 0 -1 8 0 0 -5
word podemo	0 0 1 0 0 0 0 0 0 -3
word podria	-1 3 -1 0 0 0 0 0 0 -4
word point	2 -1 -9 8 2 4 -3 0 -4 6
word polari	0 0 0 0 0 0 0 0 0 -3
word por	-6 0 1 1 -13 -4 18 -7 10 -25
word por aqui	-1 -6 0 0 1 0 5 0 1 -2
word por favor	0 1 0 0 0 0 0 0 0 -5
word por la	0 0 0 0 0 -1 2 0 0 -4
word por zoom	-4 6 0 0 0 -1 -1 0 0 2
word porque	0 1 0 0 2 0 -1 0 -1 -5
word portal	0 0 0 0 0 1 0 0 0 -22
word porte	0 -1 0 0 4 0 -4 0 0 -4
word portfolio	20 3 -2 0 -1 -1 -19 2 -1 -36
word portfolio review	0 2 0 0 0 0 -1 0 0 -13
word porti	0 0 0 0 0 0 0 0 0 5
word posicao	-1 1 0 0 1 0 0 0 0 -5
word posicion	0 0 -1 0 0 0 1 0 0 -3
word position	14 -8 -4 -6 17 3 -1 -4 -10 26
word position :	4 -3 0 0 5 0 0 0 -4 2
word position at	2 -1 0 0 0 1 -1 0 0 7
word position has	0 0 0 -3 0 -1 5 0 0 -2
word position is	0 0 0 1 0 0 0 0 0 4
word position of	0 -1 0 0 1 3 -1 0 0 11
word position on	10 -3 0 -1 0 -1 -4 0 0 -2
word positive	0 0 0 -1 -2 0 4 0 0 -3
word posizione	2 5 -1 0 0 -1 -2 -1 -1 -6
word posizione di	0 4 0 0 0 0 -1 -1 -1 -3
word possibile	0 2 -1 0 0 0 0 1 0 -7
word possible	-2 0 2 0 -1 0 7 -5 0 -10
word posso	-1 4 -2 0 0 -1 -1 0 0 1
word post	-3 -5 -4 19 -3 11 -29 -7 20 15
word post of	3 -1 0 -1 -1 5 -3 0 0 -4
word post on	0 -1 -1 0 0 0 3 0 0 0
word posta	-1 0 0 0 1 0 -2 1 2 -3
word poste	4 -12 0 1 -9 16 4 -2 -3 -29
word poste de	14 -7 -1 -2 4 -2 -4 -1 -2 -17
word posto	1 0 -1 0 1 -1 0 0 0 -6
word posto di	1 -1 -1 0 1 -1 0 0 0 -5
word postpon	-12 -2 30 -1 -4 0 -6 -2 -3 -9
word postpone	-3 -2 21 -1 -4 0 -6 -3 -3 -7
word postulacion	0 -1 0 0 1 0 0 0 0 -5
word postulacion a	0 0 0 0 1 0 1 0 -1 -4
word potrebbe	0 3 -2 0 0 0 0 0 0 -7
word pour	8 10 1 -8 5 10 -21 -5 0 -13
word pour faire	5 0 0 0 0 0 -4 0 0 2
word pour la	-6 9 0 0 6 -3 -6 -1 1 6
word pour le	12 -10 0 -2 9 -1 -4 -1 -3 -14
word pour timemention	4 -2 2 0 0 -2 -1 -1 0 -8
word pour un	7 1 0 0 -2 -1 -4 0 -1 -7
word pour votre	3 1 -1 -1 -2 6 -12 -1 5 -2
word pourrait	0 0 0 0 0 0 0 0 0 4
word pourriez	0 -10 5 0 0 -2 8 0 0 0
word pourriez vous	0 -10 5 0 0 -2 8 0 0 0
word pouvez	7 -9 -3 0 -2 -2 5 -1 4 -5
word pouvez vous	9 -8 0 0 -1 -1 1 0 0 -5
word pouvon	0 0 0 0 1 0 0 0 0 -9
word pra	0 -3 0 0 0 -3 6 0 0 -3
word practice	0 0 0 0 0 0 0 0 0 5
word practice interview	0 0 0 0 0 0 0 0 0 4
word pre	0 0 0 0 0 1 0 0 0 14
word pre employment	0 0 0 0 0 1 0 0 0 -3
word prefer	-6 12 -1 0 0 0 -3 0 0 -14
word prefer ?	-6 10 -1 0 0 0 -2 0 0 -11
word prefere	0 0 0 0 -3 0 3 0 0 -2
word preferenc	-1 13 0 0 -2 -1 -3 -4 0 -10
word preference	0 1 0 0 0 0 0 0 0 6
word pregunta	1 2 0 0 0 0 -2 0 -1 -3
word premier	0 8 0 0 -1 0 -5 0 0 -2
word prep	-4 -1 -2 -3 0 0 9 1 0 -9
word preparar	0 -1 -2 6 0 -1 -1 -1 0 -4
word prepare	-1 1 0 0 0 0 0 0 0 5
word present	1 -1 -1 0 0 0 9 -1 -5 8
word presentarsi	0 0 0 0 0 0 0 0 0 7
word presentation	3 0 0 0 0 0 -1 0 -1 2
word presente	0 0 0 0 4 0 -6 0 3 -2
word presenter	0 0 0 0 0 0 0 0 0 4
word presenter le	0 0 0 0 0 0 0 0 0 3
word presentez	1 0 0 0 0 0 0 0 0 -3
word presentez vous	1 0 0 0 0 0 0 0 0 -3
word presidente	0 1 0 0 0 0 0 0 0 -6
word presso	1 0 0 0 0 0 0 0 0 -8
word presso la	1 0 0 0 0 0 0 0 0 -4
word presupuesto	0 0 0 3 0 0 0 0 0 -2
word prevenir	-4 0 0 5 0 0 0 0 0 0
word prevu	0 0 0 0 0 0 0 0 0 4
word prezada	0 0 3 0 0 0 0 -2 0 2
word pric	0 0 -1 0 -6 -2 11 -1 0 4
word price	2 0 0 0 0 0 -1 0 0 10
word prima	3 -3 -5 0 0 0 6 0 0 10
word primeira	0 0 0 0 -4 0 4 0 0 0
word principal	0 1 0 0 -2 0 -2 0 3 -10
word print	0 0 0 0 0 0 0 0 0 17
word pris	0 0 0 0 4 0 -2 0 0 0
word priya	0 0 0 0 0 0 -1 1 0 -5
word priya nair	1 0 0 0 0 0 0 0 0 -3
word problem	-23 -1 24 -1 -4 -2 9 -1 0 16
word problema	-3 -3 8 0 0 0 -1 0 0 -1
word procedimento	-1 0 0 1 1 0 0 0 0 -3
word procedure	-1 -1 0 0 9 0 -4 0 -2 -2
word proces	-2 -6 0 -2 5 -3 15 -2 -4 10
word proceso	-1 3 0 0 3 -1 -2 -1 -1 -5
word processo	-1 0 -1 -1 6 -2 -1 0 -1 -4
word processo seletivo	0 0 0 0 3 -1 -1 0 0 0
word processu	0 0 0 0 3 0 -1 0 -1 3
word prochaine	-4 11 -1 0 -3 -1 -1 -1 0 -2
word product	10 1 -1 -1 0 -3 -1 -4 0 -11
word product analyst	-2 -2 -1 -1 0 -3 11 -2 0 -11
word product designer	0 2 0 0 0 0 0 0 0 -8
word product manager	0 1 0 0 0 0 0 0 0 -4
word production	5 -6 0 0 7 -3 -3 0 0 -1
word prof	0 0 0 0 0 0 0 0 0 -4
word professional	0 -1 0 0 0 0 1 0 0 10
word profiel	3 -2 0 0 1 0 0 0 -1 -2
word profil	1 0 0 0 4 0 -1 0 -1 -1
word profile	-1 1 -1 -1 2 0 5 -1 -4 25
word profile and	0 0 0 0 0 0 0 0 0 3
word profissional	0 0 0 0 1 0 0 0 0 -8
word program	0 -1 0 0 7 0 0 0 -6 15
word programme	6 3 -1 0 -1 -3 -1 -1 0 1
word project	0 0 0 0 1 -1 0 0 0 4
word projet	1 -1 0 0 -1 0 3 0 0 -1
word promemoria	1 0 0 0 0 0 0 0 0 6
word promis	-4 -4 -1 -3 4 -1 11 -3 -1 -10
word pronto	0 0 5 -2 0 -1 -2 0 0 -2
word proof	-1 -1 0 0 0 0 3 0 0 -10
word proof of	-1 -1 0 0 0 0 3 0 0 -11
word propos	0 0 1 0 0 0 0 0 0 7
word proposal	0 0 0 0 0 0 0 0 0 37
word propose	0 0 0 0 0 0 0 0 0 5
word proposta	-1 0 0 0 0 3 -1 0 0 -4
word propuesta	0 0 0 0 0 2 0 0 0 -4
word prossima	-1 1 1 0 0 0 1 0 0 -3
word prossimo	-1 1 0 0 0 0 0 0 0 9
word prova	-4 7 0 0 -1 -1 -2 0 0 -2
word proxima	-1 0 0 -1 -4 0 3 -1 5 8
word proxima etapa	0 0 0 0 -4 0 0 0 5 -1
word proxima semana	-1 0 0 0 -2 0 4 0 0 -1
word proximo	-1 1 0 0 0 0 -1 0 0 -4
word prueba	-1 1 0 0 -2 -1 3 -2 2 -9
word prufen	3 0 0 0 0 0 -2 0 0 0
word public	-1 0 0 0 0 0 1 0 0 9
word pued	0 2 0 0 0 0 -2 0 0 -4
word puede	0 0 4 0 -2 0 -1 -3 3 2
word puesto de	0 1 -1 0 0 -2 2 0 0 -5
word puis	-1 1 0 0 -1 -1 2 0 0 18
word puis je	0 2 0 0 0 0 -1 0 0 23
word pull	-3 -1 0 7 0 0 -2 -1 0 -5
word puo	0 0 5 -2 0 -1 -1 0 0 14
word put	-2 -7 2 2 -5 3 8 -2 1 -3
word put on	-2 0 0 2 -2 0 2 0 0 -3
word put you	-3 -2 3 0 0 5 -2 0 0 -13
word pwd	1 -1 0 0 0 0 0 0 0 -5
word q	0 0 0 0 0 0 0 0 0 7
word q #	0 0 0 0 0 0 0 0 0 5
word quai	2 0 0 0 0 0 0 0 -1 -4
word qual	-1 -7 0 0 1 -3 12 0 0 -9
word quale	0 1 0 0 0 0 0 0 0 -4
word qualidade	4 0 -3 1 -1 1 -1 -1 0 -2
word qualifi	0 0 0 0 5 0 0 0 -5 6
word qualification	0 -1 0 0 6 0 0 0 -4 -6
word qualify	0 0 0 0 0 0 0 0 0 7
word qualite	0 0 0 0 2 1 0 0 -1 -5
word quality	0 0 0 0 0 0 0 0 0 9
word quand	-1 5 0 0 -1 -1 -1 -1 0 -12
word quando	-1 -3 -1 0 -5 -1 14 -3 -1 -12
word que	-23 11 7 2 13 -3 7 -19 5 -51
word que a	0 -1 0 0 1 0 0 0 0 -7
word que el	-1 1 0 0 1 -1 3 -2 0 -4
word que nos	-6 8 0 0 7 -3 -4 0 0 -6
word que nous	-1 0 0 0 0 0 -2 0 3 -2
word que te	0 0 0 0 0 0 2 -1 0 3
word que timemention	0 1 0 0 0 0 2 -2 0 3
word que voce	0 0 0 0 0 1 0 0 0 -3
word que vous	-1 1 0 -1 6 0 -5 0 0 -2
word queda	8 0 -1 0 -1 -1 -3 -1 0 -2
word quedamo	0 1 -1 0 0 1 0 0 0 -3
word quedo	0 0 0 0 1 0 -1 4 -4 6
word quel	-2 1 0 0 7 -3 -2 0 0 -1
word quello	1 1 -2 0 0 0 0 0 0 -3
word quem	1 0 0 0 0 0 0 0 0 -4
word quer	-1 1 0 0 0 0 0 0 0 -12
word queremo	-1 -1 0 0 2 3 -2 0 0 -8
word question	8 7 -4 -1 -3 -4 -33 34 -5 42
word question about	0 -1 0 0 -1 0 -2 6 -1 -9
word question to	0 0 0 0 1 0 0 0 0 3
word questionnaire	0 0 0 0 0 0 0 0 0 3
word questo	-1 0 0 1 1 0 0 0 0 -4
word qui	-1 0 -1 -1 8 -4 -2 -1 1 -10
word qui nous	-1 -1 0 0 9 -3 -3 0 0 -1
word quick	-1 -5 -3 -1 -4 -7 21 -2 2 0
word quick note	-1 0 0 0 -1 0 -1 -1 4 -3
word quiere	-1 3 0 0 0 0 0 -1 0 -2
word quiet	-1 0 -1 -4 0 0 11 -4 0 4
word quillo	0 0 0 0 0 0 -1 1 0 5
word quindi	-1 0 1 0 0 0 0 0 0 -5
word r	-4 0 0 3 -1 2 -1 0 1 13
word r #	-3 -1 -1 4 -1 2 -1 -1 2 2
word ral	0 -1 0 0 0 1 1 0 0 -3
word rate	0 0 0 0 0 0 0 0 0 43
word rather	-2 -3 6 -1 0 -1 2 0 0 11
word rather than	-2 0 6 -1 0 0 -2 0 0 -3
word ravi	1 0 0 0 0 0 0 0 0 -4
word rd	1 0 0 0 0 0 0 0 0 -8
word re	-8 1 -1 -5 -2 -3 5 14 -1 -16
word re :	-2 1 0 0 -1 0 -8 12 -1 -12
word reach	-1 1 0 -5 -2 -1 4 1 3 -10
word reach out	-1 0 0 -5 -4 -1 5 3 1 -10
word reach the	0 0 0 0 4 0 -1 -1 -2 2
word read	-15 6 -4 -1 -19 -2 -44 24 56 -25
word read :	-16 -1 -2 0 0 0 -1 21 0 -9
word read on	-15 -1 -2 0 0 0 0 20 0 -6
word ready	-4 0 0 0 -2 -3 12 -1 -2 17
word ready to	0 0 0 0 -2 6 -1 -1 -2 0
word real	-2 -2 1 10 0 -2 -3 -2 0 19
word real enjoy	-1 1 0 0 3 0 -2 0 0 2
word real sorry	-1 -2 1 9 -4 -1 -1 -1 0 -9
word reason	-1 0 0 1 0 0 0 0 0 11
word recebe	0 0 0 0 0 0 0 0 0 -10
word recebe la	0 0 0 0 0 0 0 0 0 -3
word receber	-1 0 1 0 0 0 0 0 0 -9
word rececao	0 0 0 0 0 0 0 0 1 -6
word receipt	-8 -2 -1 -1 -1 -2 18 -1 -3 -16
word receiv	-4 -3 -3 -1 -15 -2 -16 12 33 52
word receiv and	0 0 0 0 0 0 -2 3 0 -6
word receiv your	-1 -1 -1 0 -1 -1 -11 13 3 7
word receive	1 4 -1 -1 0 -2 -1 0 0 23
word receive a	0 0 0 0 0 0 0 0 0 9
word recent	-1 -1 0 0 1 0 1 0 0 9
word reception	-6 0 0 0 -1 -1 9 1 1 9
word recherche	0 -1 0 0 -1 -1 3 0 0 0
word recipient	0 0 0 0 -2 0 0 4 0 -2
word recommend	0 0 0 0 6 0 -4 0 -1 9
word record	-2 8 0 0 0 0 -4 -1 -1 47
word record on	0 0 0 0 0 0 0 0 0 3
word recordatorio	0 0 0 0 0 0 0 0 0 9
word recruit	-1 2 -1 3 -1 -1 -30 30 -1 -3
word recruiter	-3 3 -1 3 -1 -1 -10 9 1 6
word recruitment	0 0 0 0 0 0 0 0 0 4
word recrutement	-2 0 -2 0 -1 0 4 0 3 1
word recu	0 -1 0 0 1 -1 3 1 -2 3
word recu votre	0 -1 0 0 -1 0 8 -4 -1 -1
word reden	3 -2 -1 0 0 0 0 0 -1 -2
word ref	3 -1 -3 -1 -1 0 -3 -1 7 -10
word ref #	3 0 0 0 0 0 -1 0 -1 -5
word refere	0 -1 0 0 -1 0 9 -3 -2 -9
word referenc	-1 -3 -1 -1 -1 3 5 -1 0 14
word reference	0 -4 -1 -1 -3 0 1 -3 11 -26
word reference to	0 -1 0 0 0 2 0 0 0 -8
word referr	0 -2 0 0 11 0 -2 -7 2 -13
word referral	0 -1 0 0 -5 0 -5 0 13 -2
word regard	-7 12 0 3 0 -3 -4 0 -1 -6
word register	1 0 0 -1 0 0 0 0 0 10
word registrada	0 0 0 0 -2 0 -2 5 -1 1
word registrar	0 0 0 0 3 0 -1 0 -2 -1
word registro	0 0 0 0 -2 0 0 0 3 -5
word regret	-1 0 0 1 2 0 -1 0 0 11
word regret that	0 0 0 0 1 0 0 0 0 7
word regret to	0 0 0 0 1 0 0 0 0 4
word reimburs	-12 -1 0 0 0 -1 14 0 0 -9
word reject	0 0 0 0 0 0 0 0 0 29
word rejection	0 0 0 0 0 0 0 0 0 33
word reliability	1 0 0 0 -1 0 2 0 0 -8
word reliability engineer	1 0 0 0 -1 0 2 0 0 -8
word remain	-2 0 1 0 -1 0 3 0 0 15
word remember	0 0 0 0 0 0 0 0 0 8
word reminder	3 2 -2 -1 0 0 0 -1 -1 -7
word reminder :	2 2 -1 -1 0 0 0 -1 -1 -6
word reminder that	3 0 -2 0 0 0 0 0 0 -11
word remote	4 -5 -1 0 0 2 1 0 0 6
word remoto	3 -3 0 0 0 0 0 1 0 1
word remov	-1 0 0 1 0 0 0 0 0 22
word remplir	0 0 0 0 0 0 0 0 0 6
word renata	0 1 0 0 0 0 0 0 0 -4
word rendez	-4 12 1 5 -3 -2 -4 -4 -1 -13
word rendez vous	-4 12 1 5 -3 -2 -4 -4 -1 -13
word reopen	0 -1 0 1 1 -2 2 0 0 -8
word repli	2 -3 -1 0 0 -4 -9 14 0 -10
word reply	-4 16 -9 -2 -2 -3 -15 20 -1 25
word reply :	-1 -1 0 0 0 0 -2 5 0 -5
word reply to	0 1 -1 0 0 0 -2 1 0 -4
word reply with	-5 17 -3 -1 -1 -3 -3 -1 0 24
word repondre	-1 1 0 0 -1 0 1 1 -1 -4
word reponse	-1 -1 -1 -1 2 -1 3 0 -1 -2
word report	-3 -5 -1 -3 -1 4 9 -1 0 19
word report to	2 -3 0 0 0 0 2 0 0 4
word req #	1 0 0 0 0 0 0 0 0 4
word request	-1 -3 3 -1 -4 0 -5 15 -6 12
word requir	-1 0 0 0 0 0 0 0 0 32
word requir :	0 0 0 0 0 0 0 0 0 12
word requirement	-1 -1 0 0 11 0 -2 -7 -1 -2
word requisition	0 0 0 0 0 0 0 0 0 7
word requisito	-2 0 0 0 0 0 0 0 3 -3
word reschedul	-3 -1 7 -1 0 0 0 0 0 6
word reschedul your	-1 -1 2 0 0 0 0 0 0 -6
word reschedule	4 -4 2 -1 0 0 -1 0 0 28
word reschedule :	5 0 -4 0 0 0 0 0 0 -2
word reschedule your	-1 -3 5 0 0 0 0 0 0 4
word rescheduling	5 0 -4 0 0 0 0 0 0 -6
word research	-8 -1 -1 0 -1 4 -3 9 0 4
word research associate	-8 -1 -1 0 0 4 -2 9 0 -5
word reservation	-2 2 0 1 0 0 0 0 0 5
word reserve	2 1 -1 0 0 0 0 -1 0 -8
word respond	0 0 0 0 -2 5 -8 7 -2 2
word responda	-1 -4 0 0 0 0 5 0 0 1
word responder	0 3 0 0 0 0 -1 0 -1 0
word responsabile	3 0 -1 0 -1 0 0 0 -1 -7
word responsable	2 -1 0 -1 -1 0 2 0 -1 20
word response	-2 -2 0 0 0 0 5 0 0 8
word resposta	-1 0 0 0 0 0 1 1 0 -3
word respuesta	-1 -1 0 0 -2 0 3 -1 2 -7
word resta	5 -2 0 0 0 0 -1 -2 0 -2
word reste	-2 1 2 0 -5 0 6 -1 -1 -3
word result	0 0 0 0 6 0 -4 0 -1 8
word resultado	-1 -1 0 0 -2 0 6 -4 2 -13
word resume	-3 8 -1 -1 -11 -1 -8 -2 18 23
word resume and	0 0 0 0 0 0 0 0 0 24
word retour	3 0 0 -1 2 0 -4 1 0 -4
word return	-2 -2 -1 -1 -3 2 2 5 -1 11
word return it	0 -1 0 0 0 -2 3 0 0 3
word return to	0 0 0 0 -2 0 0 3 0 -4
word reuniao	0 0 -2 4 0 0 -1 -1 0 -14
word reunion	-1 -2 3 2 -1 -1 -1 1 0 -4
word revert	0 -1 0 0 0 2 0 0 0 -4
word review	-4 -1 -3 -2 0 4 7 -3 1 25
word review and	0 0 0 0 0 1 0 0 0 -8
word review it	-1 -1 -1 0 -1 -1 4 -1 2 3
word review your	-1 1 0 0 2 0 -1 0 1 -3
word reviewer	0 0 0 0 0 0 0 0 0 6
word revis	0 0 1 0 0 1 -1 0 0 4
word revisar	0 0 0 0 0 0 0 0 0 4
word reye	-4 0 4 -1 0 0 0 0 0 -2
word ricerca	0 2 -1 0 0 0 0 0 0 -6
word ricevuta	0 0 0 0 0 0 0 0 0 5
word ricordiamo	1 0 0 0 0 0 0 0 0 6
word ridge	-6 8 -2 -1 0 1 -2 -2 5 -22
word ridge co	0 -1 -1 -1 -1 1 -1 -2 5 -11
word right	-1 -1 1 0 10 -1 -4 -2 -1 20
word right to	0 -1 0 0 0 0 1 0 0 -7
word ring	-7 -4 -3 -3 19 13 -2 -28 15 -6
word ring you	-6 -2 0 -2 19 -4 1 -5 -2 -8
word ringrazio	3 0 0 0 0 0 0 -1 0 -5
word risposta	3 -1 -1 0 0 0 0 -1 0 -2
word riunione	0 0 0 4 0 -1 -1 0 0 -4
word riverside	0 0 0 0 0 0 0 0 0 3
word rl	-1 6 0 0 -1 -1 -2 -1 0 -2
word rl #	-1 6 0 0 -1 -1 -2 -1 0 -2
word road	2 0 -1 0 0 0 0 0 0 3
word rol	7 -5 0 0 1 0 -1 0 0 -2
word role	-25 48 -4 -1 11 -3 -17 0 -9 -1
word role :	0 -1 0 0 0 0 2 0 0 -3
word role at	-7 10 -2 0 0 0 0 0 -1 0
word roma	-1 2 0 1 0 0 -1 0 0 -3
word room	9 -1 -6 0 0 0 0 0 0 -9
word room #	7 0 -6 0 0 0 0 0 0 -15
word rosa	0 0 0 0 0 0 0 0 0 31
word rosa linar	0 0 0 0 0 0 0 0 0 20
word round	4 -4 -3 4 -5 -2 8 -2 -1 -11
word rsvp	0 0 0 0 0 0 0 0 0 6
word ruben	0 0 0 0 0 0 0 0 0 -4
word ruckmeldung	3 -1 0 -1 2 0 0 -1 -2 0
word rufen	1 0 -1 -1 -1 -2 5 -1 0 1
word rufen sie	1 0 -1 -1 -1 -2 5 -1 0 1
word ruhe	2 -1 0 0 0 0 -1 0 1 -4
word run	19 1 -1 -4 4 -5 -8 -4 -2 -4
word runde	-1 7 0 -1 1 0 -5 0 -1 -2
word runn	2 -1 6 -1 0 -1 -4 -1 0 -9
word runs	0 0 0 0 0 0 0 0 0 16
word ruolo	2 -1 0 0 0 0 0 0 0 -4
word ruolo di	0 1 0 0 0 0 0 0 0 -4
word ruth	0 -2 0 0 -1 9 -5 0 0 0
word s	-3 2 -2 22 12 -6 -18 -4 -4 14
word s'est	-3 0 0 3 0 0 1 0 0 -5
word sa	-1 0 0 0 0 0 1 0 1 -5
word saber	0 -1 0 0 0 -2 3 0 0 1
word safe	-1 -1 -1 0 -3 0 7 -1 1 1
word sagen	0 7 0 0 -1 0 -5 0 0 10
word sagen sie	0 0 0 0 0 0 0 0 0 8
word said	0 -3 -1 0 -1 11 -6 1 0 4
word said yes	-1 -2 -1 0 0 11 -6 0 0 -7
word sala	4 0 -2 0 0 0 0 -1 0 1
word salari	0 0 0 0 0 1 0 0 0 4
word salary	-3 -8 -1 0 -2 9 6 0 0 12
word salary #	0 0 0 0 0 1 -1 0 0 3
word sale	-10 0 10 -1 -1 0 1 0 0 16
word salle	1 0 0 0 0 0 0 0 0 -4
word saludo	1 -1 0 0 1 0 -1 1 0 -4
word salut	1 0 0 0 0 0 0 0 0 -8
word salutation	7 -1 -1 -1 2 -2 -1 0 -2 -1
word saluti	0 0 0 0 0 0 0 0 0 -11
word salve	0 0 0 0 0 0 -2 2 0 3
word sam	6 -3 -1 0 1 -1 -2 0 0 -2
word same	-18 -17 60 -7 -1 5 -14 -7 -1 -8
word same time	-3 -7 16 -1 0 -1 -3 -1 0 4
word sample	0 -1 -1 0 0 -2 6 -1 0 -9
word san	0 1 0 0 0 0 0 0 0 -3
word sans	-2 -1 -1 1 4 -2 1 0 1 -5
word santa	0 0 0 0 0 0 0 1 0 -5
word sapere	0 0 -5 0 0 0 7 0 0 -3
word sat	3 -1 -1 0 0 0 -1 -1 0 0
word save	-2 0 0 0 0 -1 4 0 0 2
word saw	-1 3 -1 0 0 0 -1 0 0 -5
word saw your	-1 3 -1 0 0 0 -1 0 0 -9
word say	23 -10 -9 -4 -2 21 -19 -2 1 -8
word say that	5 -1 0 -1 0 0 -7 2 3 -1
word say yes	-3 -1 -1 0 0 24 -18 -1 0 3
word says	-1 -1 -1 0 4 -1 2 -1 -1 -7
word scale	-1 0 0 0 0 3 -1 0 0 2
word scan	-1 -1 0 0 0 0 3 0 0 4
word scelto	0 0 0 0 1 0 0 0 0 -4
word schedul	-4 3 2 3 -1 -1 -4 3 -2 -12
word schedul :	0 0 0 0 0 0 0 0 0 9
word schedul to	0 0 0 0 0 0 0 0 0 6
word schedule	22 3 4 -5 -3 -4 -9 -6 -2 -6
word schedule a	0 1 0 0 0 0 0 0 0 6
word schedule for	0 0 0 0 0 0 0 0 0 -8
word schedule your	-1 3 0 0 -1 0 0 -1 0 -3
word schicke	8 0 -3 0 0 0 -4 0 0 0
word schicke ich	8 0 -3 0 0 0 -4 0 0 0
word schicken	-1 8 0 0 -1 -1 -5 0 0 -2
word schicken sie	-1 8 0 0 -1 0 -6 0 0 -2
word schikt	0 1 0 0 0 0 0 0 0 -4
word schon	4 0 0 0 1 0 -5 0 1 2
word schon dass	4 0 0 0 0 0 -3 0 0 5
word school	1 -7 11 -1 0 -1 -2 -1 -1 4
word scientist	0 -1 1 -1 2 0 -1 0 -1 3
word scor	-3 -4 -1 -1 14 0 -2 -1 -1 10
word scorecard	0 0 0 0 0 0 0 0 0 6
word screen	-3 14 -2 -1 -2 -1 -3 -2 0 -1
word scusa	0 0 1 3 0 -1 -2 -1 0 -6
word se	-7 -7 -1 6 8 -6 1 3 3 -56
word search	-8 -3 -2 9 14 -7 7 -6 -4 -9
word seat	0 -2 0 -1 6 0 -2 0 0 0
word second	13 -5 -1 -1 4 -7 1 -3 -1 44
word second interview	1 0 0 0 0 0 0 0 0 7
word second one	4 -1 0 0 0 0 -2 0 0 10
word see	14 0 -16 4 -20 -2 29 -7 -4 25
word see all	0 0 0 0 0 0 0 0 0 3
word see below	1 0 0 0 0 0 0 0 0 -5
word see the	2 -1 0 1 0 0 -1 0 -1 9
word see you	10 11 -10 5 -8 -4 3 -5 -2 -5
word seeing	-6 -1 -1 -1 0 0 10 0 0 3
word segue	1 0 0 0 0 0 0 0 0 -3
word seguimo	0 0 0 0 -4 0 5 0 0 -2
word seguro	-1 1 0 0 0 1 0 0 0 -3
word sehen	-4 8 -4 0 0 0 0 0 1 -1
word sehr	3 5 -6 -1 -2 3 1 -2 -1 -32
word sehr geehrte	6 -3 -1 -1 -7 3 4 -1 0 -19
word sehr geehrter	-3 8 -4 -1 5 0 -3 0 -1 -12
word sein	1 0 0 0 0 0 0 0 0 -3
word seja	0 0 0 0 -1 1 0 0 0 -9
word selecao	-1 0 0 0 1 0 0 0 0 -7
word select	-3 0 -1 -1 -4 7 4 -6 4 7
word select for	-2 -2 0 -1 0 8 -3 -1 0 2
word select to	0 0 0 0 2 0 0 0 -2 3
word selection	11 -10 -1 0 2 0 3 -1 -2 -15
word seletivo	0 0 0 0 3 -1 -1 0 0 0
word selezione	-1 0 0 0 0 0 -1 1 0 -11
word selezione per	0 0 1 1 0 0 0 0 0 -3
word self	0 2 0 0 0 0 0 -1 0 7
word semaine	1 19 -2 -2 -4 -3 -5 -3 -1 0
word semaine prochaine	-5 10 0 0 -3 -1 0 0 0 -1
word semana	-8 12 0 -2 -4 -1 4 -3 1 -11
word semana de	-5 8 -1 0 -1 0 -1 0 0 -4
word send	-11 7 -1 -2 -6 1 16 -2 0 29
word send a	0 0 0 0 0 0 1 0 0 16
word send it	-6 -3 -1 0 -1 -2 16 -1 -1 -14
word send me	-5 7 0 0 -2 -2 4 0 -1 -11
word send over	0 5 0 0 0 0 -5 0 0 -3
word send the	5 -1 -1 -1 -1 0 0 -1 0 14
word send us	0 0 0 0 0 0 0 0 1 9
word send your	0 0 0 0 -1 0 0 0 2 6
word sender	0 0 0 0 -2 0 0 3 0 -2
word senhora	-2 0 1 -1 2 0 2 0 -2 -11
word senior	-1 -2 -2 -4 18 -5 -9 -2 6 5
word sent	-14 -3 12 -2 -11 -3 -17 31 7 -5
word sent to	-1 -2 15 0 -4 0 -6 -1 1 -3
word sent you	0 0 0 0 0 1 0 0 0 10
word september	3 -3 -1 0 -2 1 2 0 0 -6
word ser	0 -1 5 -1 -4 0 3 -3 0 2
word sera	1 -1 2 0 0 0 1 -3 0 0
word serai	0 0 1 0 0 0 0 1 0 -3
word seri	0 -1 -2 0 -1 -2 7 -1 1 -4
word seront	0 0 0 0 3 0 -1 0 -1 -2
word serve	2 0 -2 0 0 0 1 -1 0 -4
word servic	0 0 0 0 0 0 0 0 0 3
word service	12 -2 -7 -1 2 -3 -9 1 7 0
word sesion	0 0 0 0 0 0 0 0 0 6
word sessao	0 0 0 0 0 0 0 0 0 5
word session	3 1 0 0 -1 0 0 -1 0 28
word session is	0 0 0 0 0 0 0 0 0 11
word set	3 -1 -5 -1 3 -1 0 -1 2 -13
word set for	5 0 -3 0 0 0 0 0 0 -11
word set up	-5 1 0 0 3 0 -1 0 3 1
word settimana	-1 2 -4 -1 -1 -1 8 -2 0 -7
word seu	-2 -4 -1 0 2 1 2 0 1 -2
word shall	-1 -2 -2 0 0 19 -14 -1 1 5
word shall i	0 -2 -2 0 0 19 -14 -1 0 -2
word shar	-10 0 -1 0 -1 0 12 0 0 5
word share	-1 13 0 -1 -1 -1 -7 -1 -2 5
word share your	0 4 0 0 0 0 -1 0 -1 0
word she	-1 13 -14 -2 24 -7 -14 -1 2 2
word sheet	0 0 0 0 0 0 0 0 0 14
word shift	33 -2 -27 -1 -1 4 -2 -2 -2 -37
word shoe	11 0 -9 0 0 0 0 0 0 -1
word shop	0 -1 -2 -2 4 -2 -13 20 -3 -19
word short	-6 11 1 -1 -3 -1 -1 -1 -1 5
word shortlist	3 -3 -1 -1 9 -1 2 -3 -4 7
word shortlist for	2 1 0 0 0 0 -2 0 0 4
word should	2 -3 2 2 -1 -3 10 -3 -6 1
word should be	2 -4 4 -1 0 0 -1 0 0 -1
word should have	-1 0 -1 0 -2 -1 6 -1 -1 -6
word shout	-3 -3 1 0 0 -1 8 0 0 -10
word show	1 -3 0 -1 2 -5 -9 14 -1 -2
word show you	0 0 0 0 0 0 0 0 0 17
word si	0 -7 4 0 -3 15 -14 0 4 -18
word si comunica	0 0 0 1 0 0 0 0 0 -3
word si no	0 -1 2 0 0 0 0 0 0 7
word si tu	-3 -1 0 0 -3 18 -11 0 0 1
word sich	2 0 -1 -1 1 2 -2 2 -2 -3
word sich bitte	-1 3 0 0 0 0 -1 0 0 -3
word sich fur	1 0 0 0 1 0 -3 2 0 -4
word sick	-5 -4 15 -1 -9 -1 -6 11 -1 -17
word side	4 -1 -2 0 -1 -1 3 -1 0 -16
word sido	1 -1 0 0 -2 0 0 0 3 -3
word sie	18 35 -18 -6 -13 -6 -7 5 -8 -53
word sie als	0 0 0 0 0 1 0 0 0 3
word sie am	5 0 -1 0 0 0 -1 0 0 -3
word sie an	0 0 0 0 0 -1 0 1 1 8
word sie auch	-6 7 -4 0 0 0 5 0 0 -2
word sie bis	0 0 0 0 0 0 0 0 1 3
word sie bitte	2 0 -1 0 0 0 0 0 0 4
word sie diese	0 13 0 0 -1 0 -10 0 -1 -5
word sie eine	1 0 0 0 0 1 0 0 0 -3
word sie einen	1 -1 0 0 0 0 0 0 0 -3
word sie erhalten	0 0 0 0 -1 0 -1 7 -4 3
word sie gern	1 0 0 0 0 0 0 0 0 -5
word sie gerne	1 0 0 0 0 0 0 0 0 -5
word sie ihre	3 1 -1 -1 0 0 -1 -1 0 13
word sie in	2 1 0 0 -1 0 0 0 0 -6
word sie mich	0 -3 -2 -1 -1 -2 9 -1 0 -8
word sie mir	-2 18 -1 -1 -1 -1 -11 -1 -1 -11
word sie sich	2 1 -1 -1 2 2 -5 1 -1 -3
word sie uns	0 0 5 0 0 -1 -2 0 0 0
word siege	2 -6 5 0 0 0 -1 0 0 0
word sign	-6 -4 -4 -1 -6 44 -17 -3 -2 -6
word sign and	-1 -1 0 0 0 4 -1 0 0 -1
word sign by	0 0 0 0 0 7 -6 0 0 7
word sign off	-3 -1 -2 -1 -2 -5 16 -2 -1 -12
word sign the	0 0 0 0 0 0 0 0 0 10
word signe	-1 0 0 0 -1 1 4 -1 0 -4
word siguiente	-1 2 0 0 0 -1 0 0 0 -10
word silence	0 0 -1 0 0 0 3 -1 0 -9
word similar	0 -1 -1 0 0 0 3 -1 1 -7
word sind	2 -2 -1 0 -2 0 3 0 0 1
word sister	1 0 0 0 0 0 0 0 0 -14
word sit	0 0 0 0 -1 -4 8 -2 0 11
word sit down	0 0 0 0 -1 -1 4 -1 0 -4
word site	5 -4 2 -1 0 0 1 -1 -1 -5
word site reliability	0 0 0 0 -1 0 2 0 0 -6
word six	-1 -2 0 0 0 4 -1 -1 0 -1
word skill	-1 -6 0 0 0 -2 14 -2 -3 -4
word slid	1 0 0 0 0 -1 1 0 0 -9
word slot	-13 32 1 5 -6 -5 -9 -3 -2 45
word slow	0 -4 -2 -1 -4 -6 -26 45 -2 -19
word snel	-3 -1 -1 0 -1 -1 7 2 -1 -4
word snow	-4 -1 9 -2 0 0 -1 -1 0 -3
word so	-11 -23 10 29 -14 -9 28 -8 -3 -23
word so happy	-4 0 0 0 0 -10 16 0 0 -6
word so i	-6 0 3 1 -1 5 -1 -1 0 -8
word so i'll	0 -1 0 0 -1 -1 2 0 0 3
word so much	0 0 0 0 -3 0 4 -1 0 8
word so sorry	-1 -4 6 13 -3 -1 -10 0 0 -3
word so that	0 0 0 0 -2 0 8 -2 -3 1
word so the	-1 -1 -2 0 -2 -3 10 -1 0 -10
word so timemention	6 -5 -1 4 -1 -1 -1 -1 0 -6
word so we	0 0 0 5 -2 -1 -1 0 0 6
word so we're	-1 -2 0 -1 5 0 -1 -1 0 -3
word so you	6 -1 0 0 0 0 -3 0 0 5
word sobald	0 0 4 0 -4 0 1 0 0 -3
word sobre	-3 -4 1 -2 1 -4 12 0 -1 -10
word sobre a	-3 2 -1 0 0 -4 7 -1 0 -6
word socio	0 0 0 0 0 0 1 0 0 -3
word software	0 0 0 0 0 0 0 0 0 9
word solicitud	0 1 -1 0 0 0 -1 4 -2 -7
word sollicitatie	-3 -1 -2 -1 8 -2 3 1 -2 -24
word sollicitatie als	2 -2 0 0 0 0 1 0 0 -8
word sollicitatie bij	-1 -10 0 0 1 0 11 0 0 -2
word sollicitatiegesprek	20 -2 0 1 -5 -2 -7 -2 -2 -13
word sollicitatiegesprek van	1 0 0 0 0 0 0 1 -1 -10
word solution	0 0 0 1 0 0 0 0 0 6
word some	-1 5 -1 0 -4 -2 3 0 1 7
word somebody	-1 0 -2 7 0 -1 -2 -1 0 -7
word someone	-4 -2 1 -1 5 -1 -4 4 0 3
word someone from	0 0 -3 0 0 0 -1 5 0 -2
word someone who	0 0 0 0 1 0 0 0 0 -5
word someth	9 8 32 -3 13 -9 -41 -7 -3 -16
word someth came	0 0 1 0 0 0 0 0 0 7
word son	-1 1 -2 0 -1 0 0 0 5 -1
word sono	-1 1 0 0 0 0 -2 2 0 -4
word soon	1 -3 29 -2 -4 15 -38 -2 4 -14
word soon !	0 -1 29 0 -2 -1 -28 -1 3 0
word soon as	1 -2 0 -1 -1 17 -13 0 -1 -14
word sorry	-14 -17 7 37 56 -13 -43 -9 -4 -26
word sorry !	-1 -7 13 0 0 -1 -3 0 0 -7
word sorry but	0 0 0 1 0 0 0 0 0 -10
word sorry for	-1 -2 3 0 0 0 1 0 0 -6
word sorry i	0 0 0 0 0 0 0 0 0 11
word sorry to	-2 -4 3 0 10 -2 -6 2 0 1
word sorte	0 0 0 0 1 -1 -1 0 0 15
word sound	3 -1 -1 0 0 0 -1 0 0 -3
word spatesten	0 0 0 0 0 0 0 0 0 5
word speak	-13 4 -2 -1 -1 -5 20 -1 -1 29
word speak to	-1 -3 -1 0 0 -3 9 -1 0 -9
word speak with	-3 1 -1 0 0 0 3 1 0 25
word spend	-3 -1 -1 0 -2 -2 12 -2 0 -18
word spent	0 0 0 0 1 0 0 0 0 -3
word spoke	-4 -3 0 -1 0 -2 12 -1 -1 -3
word spot	0 0 0 -1 0 3 -2 0 0 7
word sprechen	0 7 -1 -1 -1 0 -3 -1 0 -4
word spreekt	5 -3 0 0 0 0 -1 0 -1 -1
word spreken	10 -6 -1 0 0 0 -1 -1 0 9
word spreken we	0 0 0 0 0 0 1 0 0 13
word spring	0 0 0 0 1 -1 1 0 0 11
word sql	-6 -4 -1 -1 -1 -4 19 -2 -1 -6
word sr	0 0 0 0 -2 0 4 -1 0 -5
word st	7 -5 -1 0 1 -1 -2 -1 0 -18
word sta	0 0 0 0 0 0 1 0 0 -5
word staat	11 0 -4 0 0 0 -5 0 0 -1
word stack	0 0 0 0 1 0 0 0 0 -5
word staff	-1 -2 -1 4 4 -1 -2 -1 0 2
word stage	0 2 0 0 5 0 -5 0 0 -2
word stakeholder	2 0 0 0 -1 0 0 0 0 6
word stand	-12 -2 10 1 -2 5 -1 -1 2 -7
word start	-5 -19 23 -2 -6 61 -56 -9 13 -13
word start at	-2 -2 33 0 -2 -2 -22 -1 -1 -20
word start date	0 0 0 0 0 -1 3 0 0 7
word start in	9 -3 -4 -2 -1 7 -4 -1 0 6
word start on	3 -4 0 0 0 3 -2 0 0 5
word start timemention	-1 -1 -1 -1 -1 8 -2 -1 -1 -18
word startup	0 0 0 0 0 0 0 0 0 18
word stata	-1 0 0 1 0 0 -1 1 0 -5
word state	-1 -1 0 -1 -3 -1 3 -2 6 6
word station	8 -2 -2 -1 0 0 -1 -1 0 -5
word stato	-2 -4 -1 1 1 0 0 5 0 -9
word statt	0 0 0 1 0 0 0 0 0 7
word statu	-2 -2 -1 1 9 -1 7 -11 -1 -15
word statu :	0 0 0 0 4 0 -1 -10 9 -7
word statu of	-1 -1 0 0 3 0 9 -1 -9 -3
word stay	2 0 0 0 -1 -1 1 0 0 -5
word steel	1 0 -4 0 0 5 0 -1 0 -10
word stelle	6 -9 -2 -1 -6 -3 18 -2 -2 -20
word stelle als	2 -2 0 -1 -2 -2 6 0 0 -6
word stellen	0 0 0 0 0 0 0 0 0 7
word step	-10 2 -2 1 4 3 4 -3 0 6
word step :	3 2 -1 0 0 0 0 -3 0 9
word step for	-3 -1 0 0 0 0 4 0 1 -8
word steward	4 -4 -1 0 -1 2 -1 0 0 -4
word still	15 -13 -21 -3 -15 -5 38 8 -5 5
word still interest	0 -2 0 0 -3 -3 10 0 -1 -14
word stock	1 0 -1 0 0 0 0 0 0 5
word stok	0 0 0 0 0 0 0 0 0 -3
word stone	-2 -2 -1 -1 -1 0 -1 7 0 -5
word stop	-6 -2 8 -2 1 -1 -3 -3 7 -1
word store	-6 1 1 7 -4 -1 -1 -2 5 -40
word store manager	-5 1 0 0 0 0 0 -1 6 -6
word story	0 0 0 0 0 0 0 0 0 30
word street	1 -1 3 0 0 -1 -1 0 0 -14
word strong	0 0 0 0 1 0 0 0 0 3
word stub	0 0 0 0 0 0 0 0 0 13
word stuck	-1 -1 5 0 0 -1 -1 -1 0 -7
word student	0 0 0 0 0 0 0 0 0 6
word studio	-2 -1 -1 -1 -1 9 -3 0 0 -10
word study	2 -1 0 0 0 0 0 0 0 10
word stunde	1 13 -1 0 -1 0 -10 0 -1 5
word stunden	0 0 0 0 0 1 0 0 0 8
word stuur	11 2 -4 0 -1 -4 -4 -1 0 -4
word stuur ik	12 -2 -4 0 0 0 -5 0 0 -3
word su	-7 0 2 -1 0 1 -4 3 5 9
word su cita	0 0 0 0 0 0 0 0 0 11
word su meet	0 0 0 0 0 0 0 0 0 5
word su mensaje	-5 -1 -1 0 0 0 -1 9 0 -3
word sua	-6 0 -4 -1 -3 -3 10 1 6 -23
word sua candidatura	-3 6 -2 -1 0 -1 -1 -1 1 -22
word sua mensagem	-1 -1 0 0 0 0 -2 5 0 -3
word subject	-2 -3 -1 -1 -1 5 -2 6 0 -12
word subject to	-1 -1 0 0 -1 5 -2 0 0 -3
word submission	-10 -1 0 0 2 0 0 0 10 7
word submit	0 -1 0 0 0 0 4 0 -1 12
word submit your	0 1 0 0 0 0 0 0 0 9
word submitt	-2 -2 -1 -1 -6 -1 10 -3 5 9
word submitt to	0 -1 0 0 4 0 0 0 -2 -1
word submitt your	0 0 0 0 -5 0 0 0 6 5
word succ	-3 -1 -1 -1 -9 -3 19 -1 -1 -5
word succes in	0 0 0 0 1 0 0 0 0 7
word successful	-10 0 0 0 3 0 -1 0 10 5
word sucesso	-1 0 0 0 -4 0 0 0 5 -1
word suche	-1 -2 0 1 0 -1 3 0 0 -1
word suchen	0 -2 0 0 2 -1 2 0 0 -13
word sud	-2 -1 0 -1 0 -2 6 0 0 -7
word suis	-4 -4 5 5 -1 0 -2 2 -1 -4
word suit	27 -6 13 -1 -3 -3 -24 -2 -1 10
word suit you	-8 -2 17 0 0 -1 -4 -1 0 0
word suite	2 -1 -1 -1 2 -1 1 0 -2 -6
word suivant	-1 2 0 0 0 0 0 1 0 -3
word sul	0 0 0 0 1 0 -1 0 0 -3
word sulla	2 -2 0 0 1 0 0 0 0 -3
word summer	1 -1 0 -1 0 5 -2 0 0 3
word suo colloquio	0 0 0 0 0 0 0 0 0 4
word super	7 -1 -2 0 0 0 -4 0 0 -13
word supervisor	8 -3 -5 0 0 0 2 -1 0 -6
word support	0 -1 0 0 -3 0 -2 9 -4 2
word sur	4 -2 0 -1 0 -2 5 -2 -2 9
word sur la	0 0 0 0 0 0 0 0 0 6
word sur le	4 0 0 0 0 0 -4 0 0 2
word sur notre	0 0 0 0 1 0 0 0 -1 -4
word sure	-51 30 25 0 -1 1 -3 0 0 20
word survey	4 -1 -1 0 1 0 -1 0 -1 -11
word sync	0 0 0 0 0 0 1 0 0 11
word system	-4 -2 -1 4 -10 0 -7 0 19 -1
word t	0 1 0 0 0 0 -1 0 0 14
word t #	0 0 0 0 0 0 0 0 0 7
word ta	0 0 0 0 0 0 -1 0 0 3
word table	0 0 0 0 0 0 1 0 0 5
word tag	2 1 5 0 0 0 -7 1 -2 9
word tagen	0 0 0 0 0 1 0 0 0 -3
word take	-32 -18 13 13 -24 -15 65 -8 6 -32
word take #	0 0 0 0 0 0 0 0 0 10
word take a	-1 -2 0 0 -8 0 -8 0 19 -4
word take about	-2 4 -1 0 0 0 0 0 0 -3
word take home	-2 -5 -1 -1 1 -1 16 -1 -7 -5
word take it	-5 -2 6 0 -7 0 11 -1 -2 -7
word take place	-13 2 12 0 0 0 0 0 0 -3
word take the	-1 0 0 0 -1 -8 12 -1 0 2
word take up	-6 -2 -1 0 0 -1 10 0 0 -11
word take you	-6 -3 0 0 2 2 8 -2 0 -10
word taken	-1 -1 0 9 -2 0 -3 -1 -1 7
word taking	-1 -1 0 0 -4 0 2 0 5 18
word taking part	0 0 0 0 0 0 0 0 0 6
word taking the	0 0 0 0 -4 0 0 0 5 16
word tal	-1 3 0 0 0 -1 0 0 0 -2
word talent	0 -1 0 0 7 0 0 0 -5 10
word talento	0 -1 0 0 3 -1 -1 0 0 0
word talk	4 16 5 -3 -9 -5 -1 -5 -1 7
word talk about	1 9 -1 -1 0 -4 -4 -1 0 7
word talk it	-2 -1 0 0 0 2 3 0 0 -6
word talk on	0 -6 0 0 0 7 0 0 0 -5
word talk timemention	-2 0 11 -1 0 -2 -6 -1 0 -2
word talk to	6 1 -2 0 -1 -1 -1 0 0 10
word tallfir	-1 2 0 0 0 -1 -19 19 -1 -10
word tard	4 0 -1 3 0 -1 -2 -2 -1 -9
word tardar	0 0 0 0 0 0 0 0 1 -3
word tarde	0 -6 -2 1 0 -1 9 -1 0 -14
word tardi	1 0 -1 0 0 0 1 -1 0 -10
word target	0 0 0 0 0 1 -1 0 0 3
word task	-1 -3 -1 0 0 -2 9 -1 -1 13
word te	10 -13 1 5 -6 -5 24 -11 -4 -40
word te comparto	3 -1 0 0 0 -1 1 -1 0 -3
word te esperamo	0 0 0 0 0 0 0 0 0 6
word te mando	4 -2 1 0 0 -1 -2 0 0 -4
word te nemen	4 0 0 0 0 0 -3 0 0 -1
word te va	0 -2 2 0 0 0 0 0 0 5
word teach	5 -3 -1 0 -1 0 -1 0 1 -7
word team	-10 -5 5 -5 -1 -4 -20 17 22 14
word team !	0 0 0 0 -1 3 -1 0 0 -4
word team is	-3 0 1 -1 -1 -1 -5 9 0 3
word team will	-1 -1 -4 0 -5 -1 -10 10 11 -7
word tech	8 -4 -3 0 -3 -1 -4 -2 9 -38
word tech lead	3 -3 0 0 0 0 0 0 0 -1
word technical	23 -2 -7 5 -1 -5 -7 -5 -1 -11
word technical interview	0 -1 -7 8 0 0 0 0 0 -7
word technician	3 -1 0 0 0 0 -1 0 1 0
word technicien	0 -1 0 0 0 0 -1 1 0 4
word tecnica	3 -2 -1 1 0 2 -2 -1 -1 -5
word tecnica de	1 0 -1 1 -1 2 -1 0 0 -5
word teil	1 0 0 0 0 0 0 0 0 -6
word telefon	0 -2 -1 0 0 0 4 0 0 -12
word telefonat	3 12 -1 0 -1 0 -11 0 -1 -4
word telefonicamente	3 0 0 0 0 0 -1 -1 0 -1
word telefonisch	2 6 0 2 -1 0 -8 0 -1 -7
word telefono	1 0 0 0 0 0 1 0 0 -3
word telegram	0 0 0 0 0 0 0 0 0 11
word telephone	5 5 -1 -1 -1 0 -1 -2 -5 9
word telephonique	1 0 0 0 0 0 -1 1 0 -3
word tell	-7 -2 -6 5 -13 2 28 -5 -3 3
word tell me	-4 4 -4 6 -11 -6 19 -4 -1 -21
word tell us	0 -6 0 0 0 7 0 0 0 3
word tell you	0 1 0 0 0 2 0 0 -1 19
word tem	0 -4 0 0 0 -1 6 -1 0 -4
word temo	-1 0 0 0 0 0 0 0 0 -11
word temp	9 -9 0 0 1 0 1 0 -1 -3
word tempo	0 -5 -1 -1 1 -1 9 -2 -1 -1
word ten	20 5 -3 -1 6 0 -23 -3 -1 24
word ten minut	0 7 0 0 0 0 -7 0 0 8
word tengo	-1 -1 -1 3 1 0 0 -1 0 4
word tenho	-1 -6 -2 3 -1 1 7 -1 0 -5
word tentative	-1 -1 0 0 -1 0 -2 6 0 -4
word ter	0 -1 -2 4 1 0 -2 -1 0 -5
word term	2 -6 0 0 -5 18 -6 -2 0 7
word termin	4 0 0 3 -1 -1 -2 -1 -1 -16
word termin am	-1 0 -1 3 0 0 0 0 0 1
word termin fur	4 0 -1 -1 0 0 -1 -1 0 -9
word terminbestatigung	-1 0 0 0 0 0 0 2 0 -3
word termine	-1 7 0 0 1 0 -4 0 -1 1
word terug	-1 -2 0 1 -2 -1 5 -1 0 -3
word test	0 -12 -1 -1 -1 -4 31 -5 -7 20
word teste	1 0 0 0 -5 0 0 0 5 -2
word text	-5 -2 -1 -1 1 -1 -24 27 5 4
word text me	0 -1 -1 0 -2 -1 -21 28 -1 -14
word th	-6 13 1 0 0 0 -6 0 0 -12
word th floor	1 0 0 0 0 0 0 0 0 3
word than	-3 -4 3 -1 -1 -3 10 -1 -1 29
word than #	-1 -1 3 0 0 0 -1 1 0 2
word thank	-38 6 -22 6 14 -22 -1 -1 58 49
word thank !	-1 -1 0 0 -2 -1 4 0 1 11
word thank again	0 0 0 0 1 0 0 0 0 6
word thank for	-19 7 -11 19 -18 -6 -6 13 20 -14
word thank you	-9 -8 -7 -9 18 -11 6 -2 21 52
word that	-1 9 -14 9 -3 9 -13 -12 15 26
word that i	0 -1 -2 0 1 -2 6 -1 0 1
word that is	0 0 0 0 -1 0 1 0 0 7
word that suit	0 4 0 0 0 0 -3 0 0 2
word that the	-11 0 11 1 1 2 -2 0 0 0
word that we	-1 0 -9 9 0 0 6 -2 -3 7
word that work	-7 14 -1 -1 -1 0 -3 0 0 -4
word that you	12 10 -9 -4 12 13 -33 -7 6 -17
word that you're	1 0 -1 0 -1 0 1 0 -1 -5
word that your	9 -3 -4 -3 -5 0 -8 4 11 7
word that'	9 -3 7 -1 5 5 -16 -3 -4 -24
word the	-32 -52 8 47 30 -13 38 -37 10 70
word the #	0 2 3 1 0 1 -6 0 0 -3
word the above	7 3 -9 0 0 0 0 0 0 0
word the admission	0 0 0 0 0 0 0 0 0 17
word the analyst	-6 10 0 -1 -2 -2 1 0 0 1
word the assessment	-1 1 0 0 0 -2 3 0 0 -4
word the attach	0 0 0 0 0 -1 2 0 0 -15
word the best	-3 1 -5 23 0 -1 -10 -3 -2 1
word the board	-8 -2 -1 -1 1 -1 12 -1 -1 4
word the budget	-1 -1 0 9 -4 -3 5 -3 -1 -2
word the calendar	7 -3 0 1 -1 0 -2 -1 0 -7
word the call	1 0 -1 0 0 0 0 0 0 8
word the candidate	-2 -1 4 0 0 0 0 0 0 4
word the client	-8 3 -1 0 9 -2 10 -2 -8 -17
word the clos	0 0 0 0 0 0 -1 0 3 -4
word the committee	-4 -3 -1 -1 0 -1 4 -1 7 11
word the company	0 0 0 1 0 0 0 0 0 11
word the conversation	0 0 0 0 0 0 1 0 0 -5
word the data	0 6 0 0 -1 0 -6 0 3 1
word the day	20 -5 3 -3 0 -4 -5 -4 -1 -8
word the department	0 -1 0 8 -1 2 -7 -1 0 6
word the detail	6 -3 0 0 0 0 -2 0 0 -3
word the employer	-1 -1 -1 6 -2 0 -1 -2 2 -2
word the end	-3 -2 0 -1 11 -2 -25 -3 25 -9
word the final	3 3 -1 -1 6 -5 -3 -2 -1 -10
word the first	-1 1 -1 0 -1 3 0 0 0 0
word the follow	-5 0 0 5 -1 0 -1 0 1 11
word the head	3 -1 -1 0 -1 -1 2 -1 0 -13
word the hiring	-3 -1 3 -4 6 -1 11 -5 -6 -21
word the inconvenience	0 0 1 0 0 0 0 0 0 5
word the interview	-4 -9 26 3 -8 0 -3 3 -8 4
word the interviewer	3 -1 -1 -1 -4 0 4 0 0 -12
word the invitation	1 -2 -1 3 -1 0 -2 2 -1 0
word the invite	-23 -1 28 0 -1 0 -2 0 0 -2
word the job	-10 -2 -2 4 35 -14 3 -9 -4 -2
word the landlord	0 0 0 0 0 0 0 0 0 8
word the last	3 0 0 0 0 0 -2 0 0 -3
word the link	0 -3 3 0 -1 -1 4 0 -2 -1
word the list	3 0 0 -1 0 0 -2 0 0 5
word the meantime	0 0 0 0 0 0 0 0 0 -3
word the message	0 0 0 0 0 0 0 1 0 13
word the month	-1 0 0 0 -3 -1 -13 -2 21 -7
word the morn	-3 0 0 0 -4 0 8 -1 0 -3
word the name	0 -1 0 0 0 -1 5 -1 0 -13
word the new	-2 -1 1 7 -10 -1 10 -3 -2 13
word the next	-2 3 -1 -1 12 -3 -7 -2 0 -8
word the number	1 -1 0 0 -5 0 -3 3 5 -19
word the offer	-1 -2 -1 0 -2 20 -10 -1 -2 -1
word the office	17 0 -5 -2 -1 -2 -6 -1 -1 -16
word the open	0 1 0 0 0 0 0 0 0 5
word the opportunity	0 0 0 0 0 0 0 0 0 30
word the order	0 0 0 0 -2 0 -1 7 -3 -3
word the other	-1 -2 -4 -2 20 -8 -1 -1 -1 -6
word the outcome	2 0 0 0 -1 0 -2 0 3 -2
word the owner	2 -1 -1 18 -12 -1 -3 -1 0 -2
word the panel	-5 -3 -4 0 1 0 -1 -5 18 5
word the partner	4 -1 -2 -1 -1 0 1 -1 0 -2
word the position	-3 -2 -1 0 13 3 -1 -2 -7 3
word the post	-3 -7 -2 19 2 12 -32 -6 16 -20
word the proces	-1 -8 0 -1 0 -2 14 -1 0 -4
word the question	0 0 0 0 1 0 0 0 0 10
word the record	0 0 0 0 0 0 0 0 0 3
word the right	0 0 0 0 0 0 0 0 0 6
word the role	-8 14 -3 0 6 1 -9 -1 0 -1
word the salary	-2 -7 0 0 0 6 5 0 0 9
word the same	-2 -7 16 -1 -1 -1 -4 0 0 11
word the schedule	3 -1 -2 -1 0 5 -3 0 0 -8
word the search	-4 -1 -1 3 15 -6 3 -6 -4 -14
word the second	17 -3 -6 0 -6 -2 3 -2 -1 18
word the shop	0 -1 -2 -2 4 -2 -13 20 -3 -21
word the side	3 0 -2 0 0 0 0 0 0 -12
word the spot	0 0 0 0 0 0 0 0 0 3
word the statu	0 -1 0 2 3 0 0 -1 -2 -5
word the team	-17 -4 -1 0 -5 -3 16 4 11 -27
word the term	-1 -2 0 0 -5 14 -4 -2 0 -2
word the time	2 2 -4 0 -2 -1 -1 -1 5 31
word the timemention	-2 -5 3 -7 -2 -2 -3 14 4 3
word the week	-2 9 29 0 -4 -2 -31 -1 2 -7
word the weekend	-4 -1 -2 -1 -3 -9 17 -2 5 -4
word the whole	17 0 -16 0 0 0 0 0 0 4
word their	-10 11 -1 0 -7 -3 11 -1 -1 8
word them	-15 -8 -7 -2 -12 -8 53 -4 3 -10
word then	-7 -8 26 -5 -8 -4 -24 6 24 -11
word then !	6 -1 -1 0 -1 0 -3 0 -1 -2
word theo	0 0 0 0 0 0 0 0 0 3
word there	2 -3 -9 13 6 -2 -5 -1 -1 27
word there !	0 0 0 0 0 0 0 0 0 8
word there is	0 1 0 0 -1 0 -1 0 1 12
word there will	-2 -1 -1 6 0 0 -1 -1 0 -4
word there'	-7 -2 5 4 8 -2 -6 -1 0 13
word these	-2 1 0 -1 -4 -1 11 -3 -2 -17
word thesi	0 0 0 0 0 0 0 0 0 5
word they	-15 2 -11 -6 61 17 -34 -9 -5 21
word they want	0 -2 -2 0 2 25 -23 0 0 -1
word they'll	-4 -1 -1 -3 0 0 10 -1 0 -2
word they're	-8 5 -3 -2 0 -2 17 -1 -6 -8
word they've	-4 5 0 0 0 0 0 0 0 6
word thing	-7 4 -2 0 -7 -4 25 -5 -2 -2
word think	0 -6 0 0 4 6 -3 -1 0 1
word this	-6 -20 -2 9 25 -14 -9 22 -4 74
word this because	0 0 0 0 0 0 0 0 0 9
word this confirm	0 0 0 0 0 0 0 0 1 -19
word this event	-1 0 0 2 0 0 0 0 0 -6
word this invitation	-5 -3 -2 -1 -2 -1 -2 16 0 -9
word this is	7 -7 -5 0 -2 0 -3 11 0 15
word this isn't	0 0 0 -4 2 -1 4 0 0 -3
word this message	0 0 0 0 0 0 0 1 0 4
word this occasion	0 0 0 0 2 0 -1 0 0 6
word this one	0 0 0 0 1 0 0 0 0 -9
word this position	0 0 0 0 0 0 0 0 0 4
word this time	0 -1 -2 -1 23 -2 -7 -5 -5 12
word this week	-7 5 10 -2 -18 -3 -4 8 12 2
word this weekend	1 1 0 0 -1 0 -1 0 2 -16
word this year	0 0 0 0 0 0 0 0 0 28
word those	0 1 -1 0 -9 0 0 0 10 4
word thought	-1 -1 -1 0 2 -3 7 -2 -1 2
word three	-8 -1 -3 -2 -8 7 20 -6 2 14
word three days	0 0 0 0 0 -1 2 0 0 -3
word three time	0 5 0 0 0 0 -3 0 0 2
word three week	-1 -10 -1 -1 -1 9 5 -1 0 -7
word thrill to	0 0 0 0 0 1 0 0 0 7
word through	21 -5 -4 -6 18 -6 -22 -10 13 -25
word through the	1 0 -1 0 0 0 0 0 1 6
word through timemention	3 -1 -1 -1 -1 3 -3 0 0 -4
word through to	24 3 -2 -2 0 -4 -14 -4 -2 -9
word thursday	0 0 0 0 0 0 -5 6 0 0
word ti	10 -8 1 -1 0 -3 7 -5 0 -23
word ti ho	0 0 0 3 0 -1 -1 0 0 2
word ticket	-1 -1 0 0 -1 0 -4 10 -4 3
word ticket #	0 0 0 0 0 0 -5 11 -4 -13
word tien	0 2 0 0 -2 -1 3 0 -1 -6
word tijd	-1 -1 1 0 1 -1 2 -1 0 -4
word till	-3 -1 -4 -8 -2 -3 18 -13 16 -20
word till timemention	-3 -1 -2 -6 -1 -1 0 -3 16 -7
word time	-2 12 21 -3 12 4 -39 -7 2 34
word time :	-1 -1 1 3 0 0 0 0 0 -7
word time and	0 -1 1 0 4 0 0 0 -3 0
word time are	0 0 0 0 0 0 0 0 0 -5
word time for	-5 5 4 -1 0 -1 -1 -1 0 -1
word time here	0 1 0 0 0 0 0 0 0 -3
word time in	0 5 0 0 0 0 -5 0 1 -2
word time to	-1 3 0 0 -5 0 -2 0 6 14
word timemention	8 36 7 18 -34 -17 -28 22 -11 3
word timemention !	9 -3 -10 -6 0 -5 7 9 -2 -4
word timemention #	21 5 1 -3 -2 2 -15 -7 -1 31
word timemention :	-5 -1 -3 7 -1 -2 7 -2 -1 -2
word timemention ?	-2 29 -11 -3 -4 4 -6 -3 -4 -38
word timemention a	4 -1 -1 0 -1 0 -1 -1 0 -2
word timemention about	0 0 0 0 0 0 1 0 0 4
word timemention al	4 0 0 0 0 0 -2 -1 0 2
word timemention an	2 0 -1 0 0 0 0 0 0 -8
word timemention and	-3 -9 -3 -5 -1 -1 -10 -6 38 14
word timemention at	14 -9 4 -5 -1 -6 7 -3 -1 -30
word timemention au	0 -6 6 -1 0 1 0 0 0 -8
word timemention avec	2 0 0 -1 0 0 0 0 0 -5
word timemention be	-8 11 -2 0 0 0 0 0 0 -5
word timemention by	-1 0 1 0 0 0 0 0 0 7
word timemention can	0 0 0 0 0 0 0 0 0 8
word timemention com	-1 0 0 3 -1 0 0 0 0 -4
word timemention como	-1 0 0 0 0 0 3 -1 0 -2
word timemention con	1 0 0 0 0 0 0 0 0 14
word timemention dans	1 0 0 0 0 0 0 0 -1 8
word timemention e	-2 1 3 0 0 0 1 -2 0 -1
word timemention en	3 -1 0 0 0 0 0 0 0 21
word timemention for	17 -7 0 -2 0 3 -2 -3 -5 -2
word timemention has	-7 -4 13 4 0 -3 -2 -1 0 -4
word timemention if	-5 0 2 -1 0 6 -2 0 0 -9
word timemention il	-1 0 0 0 0 7 -5 0 0 -4
word timemention im	0 0 0 0 0 0 0 0 0 6
word timemention in	7 -7 6 -1 -1 0 -1 -1 -1 12
word timemention instead	-8 -2 14 0 0 -1 -2 0 0 -5
word timemention interview	-5 -1 6 1 0 0 0 0 0 -21
word timemention is	-31 -3 46 5 -1 -2 -8 -8 2 12
word timemention ist	11 0 -4 -1 0 -1 -3 -1 0 -2
word timemention it	1 0 3 -2 0 0 -1 0 0 -2
word timemention je	0 4 -3 0 0 0 -1 0 0 -1
word timemention komt	0 0 0 1 0 0 0 0 0 4
word timemention la	0 0 0 1 0 0 0 0 0 7
word timemention le	0 2 0 0 0 0 0 -1 0 5
word timemention lunch	32 -2 -1 -3 -1 -4 -16 -5 -1 -10
word timemention na	4 0 -2 0 0 0 0 -1 0 9
word timemention nao	-1 -1 3 0 0 0 -1 0 0 -3
word timemention new	-3 0 3 0 0 0 0 0 0 1
word timemention nicht	0 13 -11 0 0 0 -1 0 0 -4
word timemention niet	0 0 1 0 0 0 0 0 0 -5
word timemention no	5 -1 4 0 0 0 -1 -6 -1 3
word timemention non	-1 -1 7 -2 -1 -1 -3 1 0 -3
word timemention o	-1 5 -1 0 0 0 0 0 0 -8
word timemention oder	-1 15 -12 0 0 0 -1 0 0 -1
word timemention of	-1 6 -4 0 0 0 -1 0 0 -5
word timemention on	8 -4 1 0 0 0 0 -3 0 -1
word timemention op	13 -4 0 -1 0 -1 -4 -2 -1 9
word timemention oppure	0 2 0 0 0 0 -1 0 0 -4
word timemention or	-56 89 -5 -3 -2 -6 -15 -2 -1 1
word timemention ou	-4 5 4 -1 -1 -1 -2 -1 -1 -23
word timemention para	-1 -5 -1 0 0 -1 9 0 0 14
word timemention per	-1 -2 -1 -1 0 -1 10 -3 -1 24
word timemention please	0 -4 -2 0 0 3 0 -5 9 23
word timemention por	1 0 0 0 0 0 0 0 0 5
word timemention pour	9 -9 0 0 1 0 0 0 -1 2
word timemention presso	1 0 0 0 0 0 0 0 0 -3
word timemention rather	-1 0 4 0 0 0 -2 0 0 -4
word timemention s	-3 -4 -1 23 9 -3 -15 -4 -2 9
word timemention same	-9 -2 23 -5 0 0 -1 -6 0 -3
word timemention so	-2 -4 8 -6 -1 -1 3 3 -1 -8
word timemention su	0 0 0 0 0 0 0 0 0 8
word timemention suit	-7 9 -2 0 0 0 0 0 0 14
word timemention sur	5 0 0 0 0 0 -4 0 0 -1
word timemention te	-1 -10 -1 0 0 0 13 0 0 -3
word timemention tengo	0 0 0 0 0 0 0 0 0 5
word timemention the	16 -6 -1 18 -11 -3 -11 -1 0 5
word timemention then	-1 0 1 0 0 -1 2 0 0 -6
word timemention through	3 -1 0 -1 0 3 -2 -2 0 -1
word timemention timemention	-14 27 -6 -1 -1 -1 -4 3 -1 -15
word timemention to	-6 5 5 -2 -1 3 -6 -1 4 24
word timemention us	-3 0 -1 0 0 0 0 5 0 2
word timemention via	2 -1 0 0 0 0 0 0 0 -10
word timemention voor	1 0 0 0 0 0 0 0 0 -9
word timemention we	0 0 0 0 1 0 0 0 0 7
word timemention with	12 -5 -3 -1 -1 3 -6 1 -1 -14
word timemention work	-4 8 -3 -1 0 -1 1 0 0 6
word timemention would	1 0 0 0 0 0 0 0 0 -4
word timemention y	0 0 0 0 0 0 0 0 0 4
word timemention zu	1 0 0 0 0 0 0 0 0 -4
word timing	-3 -4 19 5 -7 -1 -6 -3 0 -1
word to	-95 30 31 12 16 27 42 -28 -34 131
word to !	-5 -2 0 0 0 0 0 0 7 1
word to #	-2 -8 -1 -1 -1 11 2 -1 0 23
word to a	1 1 2 -2 2 -1 -2 -1 -1 9
word to accept	0 0 0 0 0 3 -2 0 0 0
word to all	-1 -2 15 0 -4 0 -3 -1 -3 -5
word to an	1 1 0 0 1 0 -1 0 0 9
word to another	-1 -1 -1 -1 8 -1 -3 0 0 8
word to answer	-1 0 0 0 -2 -1 -12 17 -1 0
word to apply	0 0 0 0 -5 0 0 0 6 10
word to arrange	0 3 -1 -1 -1 0 1 -1 0 -3
word to ask	0 0 0 0 0 0 0 0 0 12
word to attend	5 1 0 0 0 0 0 -1 -4 -2
word to be	-2 -1 3 -4 2 0 5 0 -2 39
word to bring	-13 0 -2 -1 0 0 18 -1 0 -8
word to cancel	-2 -1 -1 19 -3 -1 -11 -1 0 19
word to change	0 0 0 0 0 0 0 0 0 11
word to choose	0 -1 0 0 4 -1 -1 0 0 0
word to come	0 1 2 17 -12 -1 -6 -1 0 -7
word to complete	-1 3 0 -1 -1 0 5 -1 -4 3
word to confirm	-2 2 0 0 -1 3 -1 0 0 7
word to do	-12 12 3 11 7 -3 -13 -3 -2 3
word to everyone	2 0 0 0 0 0 -6 0 5 3
word to find	-6 -4 23 -3 -4 -1 -5 0 0 4
word to follow	4 -1 2 -1 -1 1 -3 -1 0 -8
word to get	-1 2 0 0 0 0 1 0 0 9
word to go	-3 -2 -1 -1 -2 -3 10 -1 3 18
word to have	-2 -6 -2 -4 6 17 -13 5 -1 -28
word to hear	-2 9 -1 1 4 -1 -3 -1 -6 8
word to hire	-1 0 0 5 -4 -1 2 0 0 4
word to host	0 0 0 0 0 0 0 0 0 4
word to inform	-5 0 -1 -1 -2 17 -11 2 -1 1
word to interview	1 3 -1 -1 -1 -1 -1 -1 1 41
word to invite	0 0 0 -1 -2 0 -3 0 7 8
word to it	2 0 0 0 0 0 -1 0 0 -9
word to join	-3 -2 -1 -1 6 10 -3 -1 -5 -6
word to keep	0 0 0 0 0 1 0 0 0 3
word to know	-2 12 -2 -1 0 0 -4 -1 -1 3
word to let	3 -3 -8 9 1 0 -1 0 0 -1
word to make	4 0 -4 0 0 0 0 0 0 5
word to me	-1 -3 -1 0 -1 -1 8 -1 -1 3
word to meet	-3 10 -5 1 -9 -7 11 -2 3 4
word to offer	-1 -1 0 0 0 6 -2 0 0 17
word to one	-1 0 0 0 8 0 -9 3 0 0
word to our	-1 3 -1 -1 1 0 0 -1 0 -10
word to postpone	-1 -2 18 -1 -4 0 -6 -2 -2 -7
word to record	-2 8 0 0 0 0 -4 -1 -1 -2
word to report	-3 -1 -3 -2 0 0 10 -1 0 0
word to reschedule	-1 -4 5 0 0 0 0 0 0 10
word to review	0 0 0 0 -1 6 -1 -1 -2 2
word to say	4 1 -1 -1 -3 -1 -3 1 3 2
word to schedule	-2 3 0 0 -1 -4 3 0 0 -1
word to see	-16 9 3 6 -10 4 7 -2 -1 -7
word to sender	0 0 0 0 -2 0 0 3 0 -3
word to set	-5 1 0 0 2 0 0 0 4 -5
word to share	-1 0 0 0 0 0 2 0 0 6
word to show	2 -1 0 0 0 -1 2 -1 0 -6
word to sign	0 0 0 0 0 0 0 0 0 16
word to sit	0 0 0 0 -1 0 1 0 0 6
word to speak	-11 5 -1 0 0 -2 10 0 0 -2
word to start	1 -1 -2 0 0 5 -2 0 0 -13
word to take	-9 -6 6 18 -17 12 5 -4 -4 -23
word to talk	2 14 -2 -1 -3 -8 1 -2 0 -1
word to tell	0 3 0 0 1 3 -4 0 -1 15
word to the	24 -7 -6 -10 7 -7 31 -12 -20 2
word to this	4 -5 -4 0 6 0 -1 7 -6 -3
word to timemention	-18 -3 32 -3 -1 -1 -2 -4 -1 -3
word to work	-1 -2 -2 -1 14 -1 -3 -4 -1 1
word to you	0 -2 -5 -2 -7 -2 25 -2 -4 -22
word to your	-5 -2 6 -1 -2 9 -3 1 -3 9
word tobia	3 1 0 0 0 0 -2 0 -1 -2
word toda	0 0 0 0 -4 0 4 0 0 0
word together	-1 0 0 0 -1 -1 6 -2 -1 8
word toi	-3 -1 0 0 -3 18 -11 0 0 2
word told	0 -3 -4 20 -11 -4 6 -3 -3 -9
word told you	-1 -2 -3 4 -7 -3 17 -2 -2 -12
word tom	0 2 0 0 0 0 -1 0 0 8
word toma	-4 0 4 -1 0 0 0 0 0 0
word tomasz	0 0 0 0 0 0 0 0 0 22
word ton	1 0 0 0 3 0 -3 0 0 0
word too	-1 -1 -2 -1 10 -3 3 -3 -2 10
word took	-1 -1 -3 -1 15 -5 -3 0 -1 8
word top	5 -1 -1 -1 -1 -1 -1 -1 0 -3
word topic	0 0 0 0 0 0 0 0 0 6
word topic :	0 0 0 0 0 0 0 0 0 3
word tot	9 -1 -1 0 -1 -1 -5 0 0 2
word tot timemention	8 -1 -1 0 0 -1 -5 0 0 -1
word total	-2 1 -5 16 0 0 -8 -1 -1 14
word touch	2 -6 1 -3 -4 -2 -10 15 8 -17
word toujour	0 -2 0 0 -1 -1 5 0 0 -5
word tour	1 0 0 0 0 0 0 0 0 10
word tous	-1 2 1 0 0 0 -1 0 0 5
word tout	1 0 0 1 1 -1 -1 0 0 -3
word town	0 0 0 0 0 0 0 0 0 12
word trabajo	0 0 0 0 0 0 0 0 0 -3
word trabalho	0 0 0 0 0 0 0 0 0 6
word trae	0 0 0 0 0 0 0 0 0 6
word traga	0 0 0 0 0 0 0 0 0 6
word train	2 -1 -2 0 -1 -3 7 -1 0 40
word trainee	1 -1 -1 0 0 0 4 -1 -2 -3
word tramite	0 0 0 0 0 0 0 0 0 3
word transcript	-3 -1 0 0 0 0 5 0 0 9
word travail	0 -6 0 0 0 -2 8 0 0 9
word travaux	-1 0 -2 0 -2 0 2 0 4 -2
word travel	-2 -1 -2 1 -2 -1 -6 14 -1 2
word travell	-2 -1 -3 -3 -2 -2 0 16 -2 -6
word tre	0 0 0 0 0 0 1 0 0 -4
word treffen	0 0 0 0 0 0 0 0 0 6
word tres	-1 7 -1 0 0 -1 -2 0 0 -6
word trial	33 -5 -25 0 -5 12 -3 -5 -1 -41
word trial shift	30 -3 -24 -1 0 -1 0 -1 0 -22
word troi	-5 10 0 0 0 0 -3 -1 0 -3
word trouble	-7 -1 3 0 0 -1 8 0 0 -13
word trouverez	0 0 0 0 0 2 0 0 0 -5
word truly	1 1 0 0 0 -1 0 0 0 -6
word try	0 0 0 0 0 0 0 0 0 12
word tu	-4 0 -2 -1 -1 18 -13 2 0 -5
word tu entrevista	0 0 1 0 0 0 0 0 0 8
word tu perfil	0 1 0 0 0 0 -1 0 1 3
word tu postulacion	0 -1 0 0 1 0 0 0 0 -5
word tu solicitud	0 0 0 0 0 0 -1 4 -2 -6
word tua	-5 6 0 -1 0 -1 -1 0 1 -18
word tua candidatura	-1 -1 0 0 1 0 0 0 2 -11
word tudo	0 0 0 2 1 0 -1 -1 0 -6
word tuesday	17 -4 0 0 0 0 -16 5 0 6
word tuesday april	0 0 0 0 0 0 0 0 0 6
word tuo	3 0 -2 -1 2 0 -2 0 0 0
word tuo cv	0 0 0 0 0 0 0 0 1 -3
word turn	0 0 0 0 -2 0 4 -1 0 10
word turno	0 -6 0 0 0 0 6 0 0 2
word tus	0 0 0 0 0 0 0 0 0 3
word tut	0 0 4 1 0 0 -4 0 0 -3
word tut mir	0 0 4 1 0 0 -4 0 0 -2
word tutto	2 0 -1 2 0 0 -2 -1 0 -7
word tweede	1 -2 -1 0 6 0 -3 0 -1 -4
word twice	0 2 0 0 0 0 -1 0 0 12
word two	-20 -12 -2 -4 -4 -10 65 -3 -10 -39
word two form	1 0 0 -1 0 -1 1 0 0 -19
word two more	-10 3 -1 -1 0 -1 12 -1 0 -4
word two of	-3 -4 3 -1 -1 0 12 0 -6 -1
word two week	-2 0 0 -1 -1 0 5 0 0 6
word type	1 -1 0 0 0 0 0 0 0 6
word u	7 -5 -3 0 12 -1 -4 -3 -3 -1
word u op	2 -1 -1 0 0 0 0 0 0 -17
word u timemention	1 0 0 0 0 0 0 0 0 -4
word u uit	0 0 0 0 0 0 0 0 0 10
word u wordt	0 -2 0 0 6 0 -3 0 -1 -4
word uber	1 -2 -1 -1 0 -1 5 -1 0 1
word uber die	0 -3 0 0 -1 -1 6 0 0 -7
word uhrzeit	4 -1 0 -1 0 0 -1 0 0 1
word uit	4 -3 0 0 0 0 0 0 -1 10
word uit voor	1 0 0 0 0 0 0 0 0 13
word uiterlijk	0 -1 -1 0 -1 0 2 0 0 4
word uiterlijk timemention	0 -1 0 0 0 1 1 0 1 -5
word uitnodig	3 -2 0 0 0 0 0 0 0 6
word um	-5 -5 9 -1 -1 -4 6 1 -2 -17
word um timemention	-3 -1 6 0 0 0 -1 0 0 -1
word uma	-6 5 1 -1 1 -1 2 -1 0 -9
word umfrage	0 3 0 0 -1 0 0 0 -1 14
word un	12 -7 17 -5 2 -1 -14 0 -5 -28
word un entretien	7 -6 0 0 0 0 0 0 0 9
word un paio	0 0 5 -2 0 -1 -1 0 0 -3
word un'altra	0 2 -2 0 1 0 0 0 0 -12
word una	-3 2 0 -1 2 -1 4 -4 2 -3
word una semana	0 0 0 0 0 0 2 -2 1 -3
word unable	4 0 0 0 0 0 0 0 -4 17
word unable to	4 0 0 0 0 0 0 0 -4 17
word und	7 -6 0 -3 2 0 -4 9 -5 -16
word und melden	0 0 0 0 0 0 -2 7 -4 -1
word under	0 0 0 0 -1 0 2 0 0 3
word understand	-3 -3 -5 16 0 -2 -1 -1 -1 0
word une	-7 8 -1 1 10 -5 1 -3 -5 -18
word une reponse	-1 0 0 0 -1 0 4 0 -1 -1
word unfortunate	0 0 0 0 -1 0 2 0 0 28
word unit	0 0 0 0 0 0 0 0 0 12
word unit #	0 0 0 0 0 0 0 0 0 10
word university	0 0 0 0 0 0 0 0 0 7
word unles	9 -8 0 0 0 -1 0 0 0 -6
word uns	8 -5 1 -2 -5 1 2 4 -6 -18
word uns am	1 0 0 0 1 0 -1 0 0 4
word unser	-6 8 -3 3 -1 0 -1 0 -1 7
word unsere	-1 3 -1 0 0 0 0 0 0 0
word unserem	1 -1 -1 0 -2 2 1 0 0 -16
word unserem haus	1 -1 0 0 -1 3 0 0 0 -7
word unseren	0 0 0 0 0 0 0 0 0 4
word unserer	3 -1 -1 0 0 0 0 -1 0 -1
word unsubscribe	0 0 0 0 0 0 0 0 0 10
word unsuccessful	0 0 0 0 0 0 -3 -5 9 5
word unter	1 -3 -1 0 0 -1 4 0 0 -8
word unterlagen	2 2 -1 0 -2 -1 0 -1 0 -3
word until	-14 -5 -3 -2 -11 -2 8 14 16 -7
word until the	1 -2 -1 0 -2 -1 2 -3 5 -6
word until timemention	-5 -4 -2 -1 -1 0 -1 16 -2 -2
word up	-11 8 -9 -5 4 -2 -6 -1 23 27
word up a	0 0 0 -1 8 -1 -2 0 -4 -1
word up interview	-1 0 0 0 0 0 2 0 0 5
word up on	-4 7 -1 0 0 0 -6 5 0 15
word up to	-5 -1 -1 0 -1 -2 9 1 0 8
word up with	0 0 0 0 -6 0 0 0 6 -6
word upcom	12 -3 -4 -2 0 0 0 -1 0 -1
word upcom interview	12 -3 -4 -2 0 0 0 -1 0 -7
word updat	-31 -1 37 -1 -1 7 -9 -1 0 11
word updat :	-3 -1 5 -1 0 0 0 0 0 -3
word updat resume	0 0 0 0 0 0 0 0 0 3
word update	-8 -4 -4 7 20 -2 0 -17 8 1
word update :	0 -1 0 0 0 0 -2 -10 13 -2
word urgent	-3 -1 0 2 -2 -1 -12 18 -1 3
word us	-14 -21 -4 17 -15 13 17 -7 14 -48
word us !	-6 -2 2 0 0 -10 14 0 3 -13
word us about	0 0 0 0 0 0 0 0 0 7
word us and	0 -1 0 0 -1 0 -2 1 4 -5
word us by	0 -6 0 0 0 7 -3 -5 9 -7
word us canada	-4 0 0 1 0 0 0 5 0 -1
word us j	5 -1 -1 0 0 0 -1 0 0 -13
word us know	-3 -1 -4 23 -9 0 0 -4 -2 -3
word us on	3 0 0 0 0 -2 0 0 0 13
word us your	0 0 0 0 0 0 0 0 1 9
word use	2 1 -4 -1 2 -2 5 -1 -2 9
word use the	2 0 -4 0 -2 -1 8 0 -1 -4
word user	0 0 0 0 -1 0 0 1 0 7
word using	0 -2 4 0 0 0 0 0 -1 11
word using the	0 -2 4 0 0 0 0 0 -1 2
word usual	-2 -1 0 0 -1 3 -1 3 -1 5
word utei	0 0 0 0 0 0 3 -1 0 -4
word uur	1 -1 1 0 0 0 0 0 0 10
word uurtje	0 1 0 0 0 0 0 0 0 -3
word uw	-2 -5 0 -1 -1 0 -1 7 1 12
word uw gesprek	0 0 1 0 0 0 0 0 0 9
word uw sollicitatie	-1 -1 0 0 -2 0 3 -1 2 -4
word v	2 -2 -1 -1 2 0 -1 0 0 -9
word v x	2 -1 0 0 0 0 0 0 0 -4
word va	3 0 4 -1 -1 0 -3 -1 -1 -3
word va ?	2 -2 0 0 0 0 0 0 0 4
word va bene	1 0 0 0 0 0 0 0 0 -3
word vacacion	0 0 0 0 -5 1 5 0 0 -3
word vacancy	2 3 -1 0 -1 -2 -6 -5 10 -11
word vacante	1 3 -1 0 1 -1 -3 -1 0 -4
word vacation	-1 -1 -2 -4 -1 -2 10 1 -1 -7
word vacature	1 -5 0 0 8 -1 -2 -1 -1 -1
word vaga	-2 -1 -4 4 -8 -5 15 -2 4 -24
word vaga :	4 1 -2 0 0 0 0 -1 0 0
word vaga de	-4 -2 -1 1 -3 -5 16 -1 -1 -10
word vai	0 -7 0 1 0 0 8 -1 0 -4
word vale	0 0 0 0 0 0 0 0 0 -3
word valid	0 0 0 0 0 0 0 0 0 9
word vamo	-1 0 0 2 0 0 0 -1 0 -4
word van	14 -15 -3 3 3 1 -2 -2 1 -3
word van #	-1 -1 0 0 6 0 -4 0 -1 15
word van de	0 -3 0 0 5 0 -3 -1 2 -6
word van timemention	0 0 -1 4 -1 -1 -3 0 1 -8
word van uw	0 -1 0 0 -2 0 4 0 1 -3
word vast	-2 9 -1 0 -1 0 -4 -1 0 0
word ve	0 0 0 0 0 0 0 0 0 3
word vedere	4 -1 -2 0 0 0 0 -1 0 -2
word vediamo	0 0 0 0 0 0 0 0 0 16
word vediamo timemention	0 0 0 0 0 0 0 0 0 9
word veel	3 -5 -2 -1 -5 -2 13 -1 -1 -1
word vemo	1 -1 2 0 0 0 -1 0 0 10
word vendor	0 0 0 0 0 0 0 0 0 18
word venir	-1 2 0 0 0 0 1 -1 0 4
word ver	0 0 0 0 2 0 0 0 0 -9
word verder	0 -1 0 0 -1 0 4 -1 -1 -2
word verfahren	1 0 0 0 -2 0 3 0 0 -2
word verpleegkundige	-3 0 -1 0 0 0 0 5 -1 -2
word vers	-1 0 1 0 1 0 2 -5 4 -1
word vers vous	-1 0 1 0 1 0 2 -5 4 -1
word verwacht	1 0 -1 0 -1 0 2 -1 0 -9
word verwachten	2 0 -1 0 -1 0 0 0 0 -12
word very	5 0 -1 -1 0 -3 3 -2 -1 9
word very much	0 0 0 -1 0 0 3 -1 0 8
word veux	-3 -1 0 0 -3 19 -11 0 0 -1
word vez	0 0 1 0 1 0 -1 0 0 -5
word vi	0 1 0 0 0 0 -1 0 0 15
word via	4 0 -3 -1 -2 0 5 -3 -1 -7
word via zoom	1 -1 0 0 0 0 0 0 0 -8
word viaje	0 0 0 0 0 0 3 -2 0 -1
word vida	0 0 0 0 -2 0 0 0 3 -5
word video	-1 34 -3 -3 -2 -3 -10 -6 -7 -24
word video call	-2 6 0 0 0 -1 -3 0 0 -6
word video interview	0 13 -1 -1 -1 -1 -5 -3 -1 -13
word viel	-2 1 -1 -1 -7 -1 13 -1 0 -7
word viel erfolg	-1 0 -1 -1 -4 -1 9 0 0 -1
word vielen	-1 2 0 0 -1 0 -3 7 -4 -4
word vielen dank	-1 2 0 0 -1 0 -3 7 -4 -4
word view	0 -2 -1 -1 1 9 -2 -2 -3 12
word view your	0 0 0 0 0 0 0 0 0 3
word visit	0 -2 0 0 -2 -2 7 -1 0 24
word visita	0 -1 0 0 0 0 2 0 0 -4
word visita a	0 0 0 0 0 0 0 0 0 -8
word visite	0 0 0 0 0 0 1 0 0 6
word visto	0 1 0 0 0 0 -1 0 0 4
word visual	-2 4 0 0 0 0 -1 0 0 -5
word visual merchandiser	0 0 0 0 0 0 0 0 1 -3
word vite	0 -1 0 0 -1 0 -2 5 -1 -1
word vivo	0 0 0 0 0 0 0 0 0 4
word voce	-1 -6 1 -2 -10 -3 19 -1 5 -5
word voce tem	-1 -5 0 0 0 0 7 0 0 -2
word vogliamo	0 0 0 0 0 1 0 0 0 -3
word voici	1 0 0 0 0 0 0 0 0 3
word volgende	-1 4 0 0 0 -1 0 -1 -1 -3
word volgende week	-1 3 0 0 0 0 0 -1 0 -2
word voluntaria	0 0 0 0 0 0 0 0 0 6
word volunteer	0 0 0 0 0 0 0 0 0 11
word vom timemention	0 0 0 0 0 0 0 0 0 -5
word von	2 -1 0 0 -3 0 0 -1 2 -10
word voor	15 8 -6 -3 9 5 -22 -1 -4 -7
word voor de	-2 -2 0 -1 9 6 -7 -1 -1 0
word voor een	4 11 -1 0 1 0 -12 -1 -1 9
word voor het	10 -10 0 0 0 0 0 1 -1 -4
word voor je	6 2 -4 -1 0 0 -1 -2 0 -9
word voor timemention	-2 4 0 -1 0 0 1 -2 0 0
word voor uw	0 -1 0 0 2 0 -2 3 -1 -3
word vor	2 -1 0 0 0 0 0 0 0 9
word vorgesehen	6 -1 -1 0 -1 0 0 -1 0 -10
word vorher	0 0 0 0 0 0 0 0 0 15
word vorremmo	0 1 0 0 0 0 0 0 0 -3
word vorstellen	0 -1 0 0 -2 3 0 0 0 2
word vorstellungsgesprach	6 -2 0 -1 -2 -1 -3 3 -1 -2
word vos	0 12 -1 -1 3 -3 -2 -6 -3 -12
word vote	-4 0 -1 -1 -4 -1 12 -2 0 2
word vote on	-3 0 0 0 0 0 5 -1 0 2
word votre	0 -2 -8 -3 -10 -2 22 1 1 -8
word votre candidature	5 2 -3 -1 -2 -1 -6 -1 8 -5
word votre contrat	-1 0 0 0 0 2 0 0 0 7
word votre entretien	0 1 0 -1 -1 0 3 -1 -2 -5
word votre message	-6 -1 -1 0 -2 -1 7 8 -3 -3
word votre rendez	1 0 0 0 0 0 0 0 0 -5
word vous	21 -3 -4 -3 -3 4 4 -12 -3 -59
word vous a	1 0 0 0 0 0 0 0 0 12
word vous accueillir	0 0 0 0 0 7 -5 0 0 -1
word vous confirme	1 0 -1 0 0 0 1 0 0 3
word vous de	-3 1 0 4 -1 -1 1 0 0 -3
word vous disponible	0 1 0 0 0 0 0 0 0 -3
word vous du	0 0 0 1 0 0 0 0 0 3
word vous etes	0 0 0 0 0 0 0 0 0 9
word vous joindre	-2 5 0 0 -1 -2 0 0 0 -5
word vous le	0 -4 0 0 -1 0 6 0 0 1
word vous pouvez	-2 -1 -2 0 -1 -1 3 0 5 0
word vous presenter	0 0 0 0 0 0 0 0 0 3
word vous rencontrer	1 1 0 0 0 0 0 0 -1 -3
word vous sera	0 0 0 0 0 0 0 0 0 -4
word vous trouverez	0 0 0 0 0 2 0 0 0 -5
word vp	1 0 0 0 0 0 0 0 0 -4
word vraag	4 -3 0 0 0 0 0 0 0 -1
word vragen	0 1 0 0 0 0 0 0 0 -3
word vul	-3 9 0 0 -2 0 -3 -1 0 0
word w	-1 10 -3 -1 -1 -1 -4 0 0 -9
word w d	3 1 0 0 0 0 -3 0 1 -3
word waar	0 -1 -1 0 -1 -1 0 5 0 -5
word wait	0 -1 -3 -2 -2 1 -4 12 0 30
word walk	3 -1 -1 0 0 -1 1 0 0 -20
word wann	-1 9 0 0 -1 0 -6 0 -1 -7
word wanneer	0 2 -1 0 0 0 -1 0 0 -10
word want	-13 10 -10 -7 3 47 -21 -7 -3 -11
word want to	-2 13 -3 -5 1 4 -3 -4 0 3
word want you	-5 -3 -4 -1 0 30 -16 -1 -1 -33
word war	-5 9 -4 0 2 0 0 0 -1 18
word ware	0 7 -6 0 -1 1 -1 0 0 -3
word waren	-1 -3 0 0 0 0 6 0 0 0
word was	-43 -6 5 -2 36 -11 12 15 -6 56
word was a	-3 -3 0 -1 8 -2 6 -1 -3 1
word was sent	0 0 0 0 0 0 0 0 2 -8
word wasn't	0 0 0 0 1 0 0 1 -1 5
word wat	6 -3 -2 -1 0 -1 2 -1 -1 -13
word way	25 -4 -4 -1 3 6 -23 -2 0 1
word we	-44 -42 14 -1 95 2 -10 -17 3 -12
word we are	-5 -4 13 -3 -2 5 6 -5 -5 13
word we ask	0 0 0 0 0 0 0 0 0 5
word we can	-11 6 -7 -1 4 21 -2 -6 -5 -13
word we can't	-1 -1 0 0 8 -2 -3 -1 0 10
word we could	-1 4 0 0 0 -2 0 0 0 -1
word we do	-4 -1 2 0 -1 -8 14 -1 -1 2
word we don't	-2 -7 -2 0 0 6 7 0 0 -10
word we go	-1 -4 0 0 0 -3 10 0 0 -9
word we got	0 -1 0 0 -5 0 -3 -1 11 -5
word we had	-1 -1 -4 0 6 -1 -1 2 -1 11
word we have	-7 10 2 3 -8 15 -23 2 6 8
word we hebben	0 -1 0 0 0 0 -2 3 0 -5
word we het	-3 8 0 0 -2 -4 4 -1 0 7
word we hope	-1 -1 0 0 0 0 3 -1 0 1
word we invite	0 -1 0 0 9 0 0 0 -7 -4
word we je	2 -3 1 -1 0 0 -1 -1 0 0
word we just	0 0 0 -4 -1 -4 10 0 0 1
word we know	0 -1 0 0 4 0 0 0 -2 1
word we look	3 -1 -1 0 0 0 0 0 0 -8
word we offer	0 0 0 0 0 1 -1 0 0 5
word we regret	0 0 0 0 1 0 0 0 0 8
word we spoke	-4 -3 0 -1 -1 -2 12 -1 -1 -5
word we talk	-1 -6 11 0 -1 1 -3 0 0 12
word we timemention	-12 0 13 0 0 0 0 0 0 4
word we want	1 -2 -3 0 -1 6 -1 0 -1 -13
word we were	0 -1 0 0 5 -1 -2 0 0 2
word we will	3 -1 0 -1 2 -1 -3 -1 1 7
word we willen	0 0 0 0 2 1 -1 0 0 7
word we wish	0 0 0 0 1 0 0 0 0 5
word we won't	-1 -1 -9 16 -1 -2 -1 -1 -1 -8
word we would	-5 -1 5 -1 -1 3 -1 0 0 -1
word we'd	-6 12 -1 -3 -12 41 -21 -5 -4 -22
word we'd be	-1 -1 0 -1 -5 20 -10 -2 -1 -1
word we'd like	-3 9 -2 -1 -6 17 -8 -3 -2 -22
word we'd love	-1 4 -1 0 -1 3 -2 0 -1 -15
word we'll	-9 -12 46 -7 -4 -6 -19 -10 20 -20
word we'll be	-1 -1 0 0 -1 0 -3 0 7 -10
word we'll have	-6 -5 26 -3 -4 0 -5 -3 0 0
word we'll keep	0 0 0 0 0 0 -1 1 1 5
word we'll let	-2 -1 -1 0 -2 0 3 -10 13 -2
word we'll see	1 0 0 0 0 0 0 0 0 -6
word we're	-14 -9 -1 1 26 -13 -19 -2 32 22
word we're clos	-1 -1 4 -1 0 0 0 0 0 -6
word we're delight	0 0 0 0 0 0 0 0 0 13
word we're look	0 0 0 0 6 0 -3 0 -1 -3
word we're pleas	0 0 0 0 0 0 0 0 0 10
word we're sorry	0 0 0 1 0 0 0 0 0 5
word we've	-5 -3 1 7 35 2 -28 1 -9 -12
word we've decid	-1 -1 -1 0 25 -3 -15 -2 -1 10
word we've receiv	0 0 0 0 0 0 -3 4 1 2
word wear	36 -2 -10 -3 -1 -4 -12 -4 -1 6
word web	5 -1 -4 0 -2 0 -1 -1 3 -2
word webinar	0 0 0 0 0 0 0 0 0 18
word wed	1 0 0 0 0 0 0 0 0 -4
word wednesday	1 0 0 0 0 0 0 0 0 -5
word week	-32 23 53 -12 -22 11 -49 -15 42 -74
word week !	0 0 0 0 4 -1 -2 0 -1 2
word week :	-2 0 3 -1 0 0 0 1 0 1
word week ?	-3 9 2 0 -1 2 -6 0 -2 6
word week after	-2 4 29 0 -2 -1 -28 -1 1 -3
word week and	-3 8 -1 -1 -7 -3 -7 15 -2 -24
word week of	-2 4 -1 -1 -4 -2 4 -1 1 -6
word week to	-2 -8 -2 -1 -1 5 12 -1 -1 -8
word weekend	-8 -2 -2 -1 -5 -10 24 -3 7 -24
word weer	0 -2 0 0 0 0 2 1 0 -5
word wegen	0 0 1 0 1 0 -1 0 0 -4
word weiter	2 0 -1 1 -5 0 3 0 0 -2
word welcome	13 -1 -1 -3 -2 -7 7 -5 -1 -4
word welcome !	0 0 0 0 0 -1 1 0 0 -8
word well	-6 0 28 -2 17 -1 -30 -3 -3 14
word wenn	-1 0 0 0 0 2 -1 0 0 -3
word went	-2 -4 -4 -2 15 -1 -1 -1 0 2
word werden	0 -1 0 -1 5 0 -3 2 -1 -7
word were	-6 -4 -2 3 42 -7 -12 -14 1 -14
word were impress	0 0 0 0 1 0 0 0 0 3
word were not	0 -1 0 0 18 0 -2 -6 -8 -5
word weten	4 -3 -1 0 0 1 0 -1 0 -6
word weten of	4 -3 0 0 0 0 0 0 0 -1
word what	-10 -3 17 -1 -3 11 1 -8 -4 -29
word what happen	-4 -1 -1 1 -2 -2 7 -1 3 -5
word what they	0 0 0 0 0 0 3 -1 0 1
word what to	0 0 0 0 0 0 0 0 0 14
word what we	-1 -1 0 0 -5 17 -10 -2 2 -9
word what you	0 6 0 0 -1 -2 -2 0 0 -4
word what you're	0 3 0 0 0 0 -2 0 -1 -2
word what'	-1 2 -1 0 0 -4 4 0 0 -3
word what' your	0 -2 0 0 0 -3 6 0 0 -3
word whatever	1 0 -1 -1 -1 -1 -10 11 1 -14
word whatsapp	4 0 -1 0 0 0 -2 0 0 -2
word whatsapp #	0 0 0 0 0 0 0 0 0 3
word when	-13 -12 -2 -8 4 11 19 -6 8 19
word when :	2 -3 2 0 0 0 0 0 0 6
word when could	0 1 0 0 0 0 0 0 0 12
word when i	-1 -1 0 -3 9 -2 1 0 -3 4
word when you	-9 0 -1 0 -5 -3 19 -1 -1 5
word whenever	-7 2 -1 -1 -1 1 29 -22 0 -12
word where	2 -4 0 -1 4 -1 3 -1 -3 -10
word where :	5 -3 -1 0 0 0 0 0 0 -12
word whether	-7 0 3 0 -3 1 7 -1 -1 17
word whether you	-5 1 5 0 0 3 -3 0 0 -4
word which	-18 25 2 -2 -2 -3 -9 -2 9 -11
word which you	-3 8 -1 0 -1 -1 -1 0 0 0
word while	-1 -1 0 0 4 -1 8 -3 -5 3
word while we	0 -1 0 0 5 0 0 0 -3 0
word who	-4 -5 5 -2 18 -3 -7 -3 0 30
word who has	0 0 0 0 1 0 0 0 0 -5
word who is	0 -1 0 -1 4 -1 -1 0 0 1
word whole	17 0 -16 0 0 0 0 0 0 5
word whose	0 -1 0 0 7 0 0 0 -5 -2
word why	-3 -1 -1 -3 0 0 8 -1 0 9
word wie	4 4 -6 0 -1 1 0 1 -2 0
word wie besprochen	1 0 0 0 0 0 0 0 0 -3
word wieder	-1 -4 4 -1 -1 -2 2 3 -1 -12
word wij	3 -2 -2 -1 -3 -1 5 -2 1 -22
word wij u	1 0 0 0 0 0 0 0 0 -8
word wil	9 -6 0 0 0 0 -1 0 -1 1
word wil je	4 -3 0 0 0 0 0 0 -1 -2
word will	14 -31 7 -5 -34 -32 22 30 29 6
word will answer	-1 -1 0 0 -1 0 2 7 -6 -7
word will be	-8 -15 5 5 -16 -22 18 16 17 -8
word will call	2 -1 -1 0 0 0 0 0 1 13
word will come	0 0 0 0 -1 0 -1 0 3 -1
word will contact	-3 -2 1 -1 -1 0 -1 6 2 3
word will follow	-2 -1 0 0 0 6 -3 0 0 1
word will get	0 0 0 0 -1 0 -6 7 1 -4
word will go	12 -2 0 0 -1 0 -3 -1 -5 -1
word will last	4 0 0 0 0 0 0 0 -4 -2
word will let	-1 0 0 0 0 0 5 -1 -1 -3
word will not	-1 0 0 1 3 0 -2 0 0 7
word will now	-11 -1 10 -1 0 -3 6 -1 0 -11
word will review	0 0 0 0 -2 0 -1 0 4 1
word will take	-6 2 0 0 -4 -10 6 1 11 -11
word will write	3 -1 0 -1 0 0 0 0 0 -3
word willen	0 -1 0 0 2 1 -1 0 0 5
word willen je	0 0 0 0 2 1 -1 0 0 7
word willst	-1 0 0 0 -1 2 0 0 0 -3
word wilt	2 -4 0 0 -3 4 1 0 0 -3
word wilt u	0 0 0 0 -2 0 3 0 0 2
word window	0 1 0 0 0 0 -1 0 0 7
word wir	-9 -4 16 -3 1 1 6 2 -11 -27
word wir den	-9 -1 13 0 0 0 -1 0 0 -1
word wir freuen	1 -1 0 0 0 2 -1 0 0 -5
word wir haben	-1 0 -1 0 2 0 -3 7 -5 -6
word wir ihnen	-1 -1 -1 -1 2 1 3 -1 -1 -4
word wir in	0 0 0 0 0 0 0 0 0 -3
word wir mochten	0 0 0 0 1 0 -1 0 0 -3
word wir sie	2 -1 -1 1 -3 0 2 0 0 -10
word wir uns	0 -2 0 0 0 -1 3 0 0 3
word wir wurden	0 1 0 0 0 0 0 0 0 5
word wird	3 -1 -1 0 5 0 -3 -1 -1 -11
word wish	0 -1 -1 0 9 2 -6 -1 -2 11
word wish to	0 0 0 0 0 3 -2 0 0 7
word wish you	0 -1 0 0 7 0 -3 -1 -2 6
word with	2 -7 6 -11 -2 8 4 -14 13 -6
word with a	-7 14 -1 -2 7 -1 -5 -2 -3 28
word with another	0 -1 0 0 2 0 0 0 0 26
word with dr	2 0 0 0 0 0 -1 0 0 13
word with me	3 2 -3 0 -1 -1 1 -2 0 -21
word with our	20 1 -3 -1 -1 -2 -9 -4 -1 -24
word with reference	0 -1 0 0 0 2 0 0 0 -8
word with ridge	1 0 -1 0 0 1 0 0 0 -5
word with the	-7 1 -7 4 -2 -3 23 -6 -2 -5
word with two	-4 -1 0 1 0 -1 5 0 0 -1
word with us	-1 -5 -1 -1 0 9 0 -2 2 -21
word with you	-1 1 -3 -2 4 -5 4 3 -1 18
word with your	0 -6 -1 -2 1 3 11 -2 -4 37
word withdraw	0 -1 0 0 -2 0 0 0 4 -4
word withdrawn	-2 -1 -1 9 -2 0 -1 -1 -1 -2
word within	-3 -6 -2 -2 23 2 -12 4 -5 -1
word within #	-1 -2 -1 0 -5 6 0 6 -2 -3
word within a	0 0 0 0 10 0 -7 -2 0 -2
word within three	2 -1 0 0 -3 -1 7 -2 -1 0
word within two	-2 0 0 -1 -1 0 5 0 0 -3
word without	-4 -3 -2 11 -2 -1 1 1 -1 4
word woche	-3 24 -1 -1 -2 -1 -13 -2 -1 0
word won't	3 -5 -8 14 4 -3 -2 -1 -1 -15
word won't be	-2 -5 -5 15 5 -3 -4 -1 -1 -14
word wonderful	13 -1 -8 0 0 0 -3 0 0 3
word word	-4 5 0 -1 3 0 -1 0 0 7
word worden	3 -3 0 0 0 0 0 1 -1 -4
word wordt	1 -2 -1 0 6 0 -3 0 -1 -9
word work	-11 1 -11 -4 18 4 -6 18 -8 20
word work ?	-2 1 -1 0 0 0 3 0 0 1
word work days	2 -1 0 0 -3 0 3 1 -1 -5
word work for	-5 6 -5 0 0 -1 7 0 0 7
word work on	1 0 -2 1 3 0 -1 0 -2 -2
word work out	2 -1 -2 -1 14 0 -8 -4 -1 -2
word work with	0 -4 0 -1 4 8 -7 0 0 -3
word would	-23 53 -9 -6 -2 10 -9 -6 -8 44
word would any	0 0 0 0 0 0 0 0 0 -8
word would be	9 4 -1 -1 -6 16 -14 -3 -5 -1
word would like	-13 17 2 -2 0 2 -4 -1 -1 37
word would love	1 5 0 0 -1 0 -2 0 -1 16
word would timemention	-15 18 -1 -1 0 0 -1 0 0 3
word would you	-3 14 -7 -1 1 -4 2 -1 -1 7
word writ	5 -3 -9 8 4 0 -6 2 -1 -2
word writ to	-1 0 -9 9 -1 2 -1 0 0 1
word write	-4 -5 12 -4 8 -3 -17 16 -1 12
word write to	-1 -1 -7 0 -2 0 -8 19 0 -6
word writer	0 0 0 1 4 -1 -2 0 -1 -8
word written	-1 0 0 0 -1 -1 11 1 -8 -5
word wurde	-10 6 -4 1 0 -2 3 6 0 -15
word wurden	0 0 -1 0 -4 2 2 0 0 0
word x	3 -1 -2 2 -3 0 3 -1 -2 8
word x #	-1 1 0 0 -1 0 4 0 -2 1
word y	-2 -5 4 2 -8 -3 16 -7 1 -8
word y #	0 0 0 0 0 0 0 0 0 4
word y a	-1 0 0 0 0 -1 5 -1 -1 -3
word y el	0 0 0 0 0 0 0 0 0 3
word y la	0 0 0 0 -5 0 6 0 0 3
word y te	0 -2 6 0 0 0 0 -3 1 -2
word ya	0 -1 -1 2 1 -1 -1 -2 2 -7
word yani	-2 0 2 -1 0 0 8 -5 -2 -6
word year	-2 -2 -2 -2 8 5 -12 10 -3 36
word yes	-1 -11 -2 -1 -5 43 -8 -3 -11 -7
word yes !	-1 0 -1 0 -1 4 -1 0 0 -1
word yet	-4 -1 -5 -2 -7 -6 38 -11 -2 3
word yo	7 -2 -1 0 0 0 -2 0 0 -4
word york	4 -2 0 -1 -1 -2 -1 1 0 -8
word you	-80 11 -35 -23 55 71 72 -82 12 -49
word you !	2 2 -1 -1 -5 17 -9 -4 -1 0
word you :	4 -2 -2 0 0 6 -4 0 -1 -9
word you ?	-2 -11 15 0 -6 15 -7 -2 -1 -9
word you a	-1 0 1 0 -1 0 22 -21 0 23
word you able	0 1 0 0 0 0 0 0 0 -5
word you about	11 -6 0 0 -8 -1 6 -1 0 5
word you accept	-1 -1 0 0 -3 10 -4 -1 0 10
word you all	0 0 0 0 0 0 0 0 0 3
word you an	0 0 0 0 2 -1 1 -1 0 -3
word you and	-1 0 -1 0 9 5 -11 -1 0 20
word you appli	-5 -2 0 0 3 0 0 0 6 -4
word you are	11 2 -3 -3 -1 3 -4 -1 -4 26
word you as	-3 -2 -1 -1 -5 24 -9 -2 -1 -6
word you at	-2 -4 4 -1 -2 -1 8 -1 -2 -22
word you be	3 4 2 0 0 -1 -4 0 -4 -9
word you but	-1 -1 0 0 16 -1 -10 -2 0 -9
word you by	-1 -3 -1 -1 -1 -1 7 -1 0 12
word you can	7 -2 -1 -2 -11 26 -4 -4 -9 -29
word you can't	2 0 -1 0 0 0 0 0 0 3
word you come	-1 6 -1 0 0 0 -1 0 -2 -4
word you could	-2 8 10 0 -2 -4 -9 0 0 -1
word you do	-5 -4 9 -1 10 -1 -3 -6 -1 -6
word you down	2 0 0 0 0 0 0 0 0 -6
word you for	-6 9 -9 -9 5 -4 16 0 -3 22
word you free	0 -4 5 0 0 0 0 0 0 17
word you get	-7 -1 -1 0 -1 -1 12 0 0 5
word you got	7 -2 -1 0 0 -1 -1 0 -1 -13
word you had	0 -1 0 0 0 2 0 0 0 8
word you have	3 13 -19 -4 -8 16 -13 -9 21 -5
word you haven't	0 2 0 0 0 0 0 0 -1 6
word you in	-2 1 3 -1 0 -1 -1 -1 1 2
word you interview	-3 -6 -3 -1 12 0 4 -2 -1 7
word you join	2 0 0 0 0 -1 0 0 0 7
word you know	3 -4 -9 9 -4 -1 6 -11 12 1
word you like	2 0 0 0 0 0 0 0 0 13
word you look	0 0 0 0 0 0 0 0 0 5
word you make	0 0 1 0 0 0 0 0 0 7
word you may	-10 1 0 0 0 0 0 0 11 5
word you more	0 3 0 0 -1 0 1 0 -1 6
word you must	0 0 0 0 0 0 0 0 0 7
word you need	-5 -5 -2 11 -4 -3 13 -3 -2 0
word you on	2 -1 -5 5 6 16 -17 -5 -1 29
word you please	0 0 0 0 0 0 1 0 0 16
word you prefer	-6 10 -1 0 0 0 -2 0 0 -13
word you recent	0 0 0 0 0 0 0 0 0 7
word you say	0 -1 0 0 0 2 -1 0 0 -15
word you send	-1 7 -1 0 -1 -2 -2 0 0 -7
word you sent	0 1 -1 -1 -1 -3 -11 18 -2 -26
word you should	3 -1 0 -1 -1 -3 5 -2 -1 -3
word you so	0 0 0 0 1 0 0 0 0 9
word you start	0 -15 0 0 0 21 -4 0 0 -1
word you still	-4 -2 -1 0 -1 2 7 -1 0 -14
word you succes	0 0 0 0 1 0 0 0 0 6
word you take	0 -1 0 0 1 0 0 0 0 11
word you tell	-1 6 0 0 -1 -1 -1 0 0 0
word you that	-5 0 -1 -1 -2 20 -13 2 -1 14
word you the	3 -4 -1 -1 8 3 -4 -2 -1 3
word you then	11 -4 -1 0 -1 -1 -3 0 -1 -3
word you there	1 0 0 0 0 0 0 0 0 16
word you timemention	14 -1 -16 -5 3 -4 13 -3 -1 -15
word you to	-17 6 -7 -5 12 -2 18 -1 -4 -13
word you use	0 0 0 0 0 0 0 0 0 4
word you want	-1 1 -1 -1 -1 9 -4 -1 0 16
word you were	-5 -2 -1 3 31 -6 -13 -7 1 -26
word you will	4 -1 -1 0 -1 0 1 -1 0 9
word you within	-1 0 0 0 -2 0 0 4 0 -4
word you would	-1 7 -3 0 -2 -3 7 -1 -4 -8
word you'd	-2 5 2 -1 4 -6 5 -5 -1 -33
word you'd be	-2 -1 4 0 10 0 -7 -2 0 -7
word you'd like	-4 4 -1 0 -1 -2 6 -2 0 -8
word you'll	15 -4 -4 -2 0 6 -8 -3 0 -15
word you'll be	5 -1 -2 0 1 0 -3 0 0 6
word you'll get	0 0 0 0 -1 -1 2 -1 0 -5
word you'll have	-3 0 -1 -1 0 1 4 -1 0 -16
word you'll hear	12 -1 0 0 0 0 -9 -1 0 -3
word you're	-10 -15 0 -4 -1 12 31 -5 -7 55
word you're a	0 0 0 0 0 0 0 0 0 12
word you're all	1 0 0 0 0 0 0 0 0 -4
word you're book	0 0 0 0 0 0 0 0 0 4
word you're confirm	1 0 0 0 0 0 0 0 0 8
word you're in	1 -3 -1 0 -1 9 -6 0 0 -14
word you're schedul	0 0 0 0 0 0 0 0 0 7
word you're still	1 -1 -1 -1 -3 0 8 -1 -2 -9
word you've	24 1 -2 8 -8 -6 -7 -8 -2 23
word you've been	-2 2 -1 3 -1 -1 7 -3 -4 29
word your	-85 -1 8 -12 -17 21 39 4 42 78
word your answer	0 -1 0 0 0 3 -1 0 0 3
word your application	0 -2 -5 0 -17 -3 7 -18 39 -41
word your appointment	0 0 0 1 0 0 0 0 0 29
word your assessment	0 -3 0 0 -1 0 11 -3 -4 -9
word your availability	-6 13 0 -1 -1 -1 -2 -1 -2 -11
word your background	0 5 0 0 0 0 -2 0 -1 2
word your calendar	4 1 -1 1 0 0 -4 0 0 -4
word your candidacy	0 0 0 0 4 0 0 0 -2 -1
word your candidate	0 -1 0 0 -3 6 5 -2 -5 -3
word your contract	0 0 0 0 0 8 -7 0 0 -7
word your cv	5 -3 -1 0 -3 0 10 -1 -7 -15
word your detail	-1 0 0 0 2 0 0 0 0 4
word your email	-1 -1 0 0 -3 0 2 5 -1 4
word your event	0 0 1 0 0 0 0 0 0 -3
word your exit	0 0 0 0 0 0 0 0 0 3
word your experience	0 0 0 0 6 0 -4 -1 0 4
word your file	0 -1 0 0 -1 -1 3 0 0 0
word your first	-8 -5 0 0 -4 7 7 4 0 -15
word your flight	-12 -1 0 0 0 -1 14 0 0 -6
word your interest	0 -1 -1 0 6 -1 -2 -1 0 -8
word your interview	-18 -28 43 -6 22 -4 13 -16 -5 -86
word your interviewer	0 -2 3 0 0 0 0 0 0 -6
word your job	0 0 0 0 0 0 0 0 1 18
word your laptop	-4 0 0 0 -1 -8 13 0 0 -2
word your manager	0 0 0 0 0 0 0 0 0 10
word your message	-17 -7 -3 -1 -4 -1 -15 49 0 -38
word your name	1 0 0 0 0 0 0 0 0 14
word your next	0 0 0 0 0 0 0 0 0 7
word your note	0 0 0 0 0 0 -1 2 0 -3
word your offer	0 -1 0 0 -2 8 -1 -1 -2 18
word your onsite	-9 -1 0 1 0 0 10 0 0 -10
word your own	1 0 0 0 0 0 0 0 0 4
word your passport	-8 -1 0 0 -1 -2 13 0 0 -3
word your patience	0 -1 0 0 4 0 1 -1 -4 -2
word your profile	-1 -1 0 -1 0 0 7 -1 -3 -5
word your recruiter	-3 1 -1 4 0 0 0 0 0 0
word your request	0 -1 0 0 -3 0 -10 18 -3 -10
word your resume	-2 6 -1 -1 -10 0 -8 -1 17 2
word your schedule	0 0 0 0 0 0 0 0 0 -8
word your scorecard	0 0 0 0 0 0 0 0 0 3
word your submission	-10 -1 0 0 2 0 0 0 9 0
word your talk	0 0 0 0 0 0 0 0 0 12
word your team	0 0 0 0 0 0 0 0 0 38
word your technical	2 0 -9 9 0 0 0 0 0 -8
word your time	0 0 0 0 0 0 1 -1 0 4
word your upcom	2 -1 0 0 0 0 0 0 0 -6
word your video	-1 4 0 0 0 0 -1 -1 -1 -5
word your virtual	1 0 0 0 0 0 0 0 0 -4
word your visit	0 0 1 0 0 0 0 0 0 -4
word your work	0 0 0 0 0 0 0 0 0 7
word zeit	0 1 0 0 2 0 0 0 -1 13
word zijn	0 -1 1 0 0 0 0 0 1 8
word zimmer	2 0 0 0 -1 0 0 0 0 6
word zit	1 3 -3 0 0 0 -1 0 1 -6
word zitten	0 0 0 0 1 0 -1 0 0 4
word zo	0 0 0 2 -1 0 -2 3 -1 1
word zoal	3 -2 0 0 0 1 0 0 0 -5
word zodra	-1 0 0 0 -1 0 4 -1 0 -2
word zoek	0 -2 0 0 -1 0 3 0 0 -1
word zoeken	0 0 0 0 1 0 -1 0 0 -4
word zona	0 0 0 0 0 0 0 0 0 -4
word zoom	17 6 -8 -2 -1 -2 -6 -3 -1 -4
word zoom :	1 -1 0 0 0 0 0 0 0 -3
word zoom link	3 0 0 0 0 0 -1 0 0 1
word zou	0 0 0 0 0 0 0 0 0 3
word zu	2 -1 -2 0 1 1 -1 -1 0 -4
word zu einem	2 -1 -1 0 0 0 -1 0 1 -9
word zu konnen	2 0 0 0 -1 1 0 0 0 5
word zum	3 0 -2 -1 -3 4 -1 0 0 1
word zum timemention	1 0 -1 -1 -3 5 -1 -1 1 -4
word zur	3 -1 -1 -1 -5 0 7 -1 -1 11
word zusammen	0 0 0 0 -1 0 1 0 0 6
word º	1 0 0 0 0 0 0 0 0 -9
"""
