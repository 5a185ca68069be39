"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-32 2 -29 -29 -41 -24 -148 -25 327 -141
ack.received@subject	-19 -17 -8 -8 -39 -7 -20 6 112 -141
ack.thanks	8 62 -31 -14 -26 -24 -67 -23 115 -10
ack.thanks@subject	-7 -8 -4 -4 -44 -4 -10 -4 84 -36
affirm	85 38 5 -80 -24 111 32 -112 -55 -34
against, and no job	0 -24 10 28 -36 -13 1 58 -24 56
agreed	238 -21 55 -22 -40 -28 -136 -31 -16 -27
agreed, and a nod	116 -8 -26 -5 -9 -9 -46 -7 -5 -15
answer	0 -82 100 -39 -90 -53 100 10 54 -64
asked to move	-118 -5 177 -7 -6 -5 -28 -6 -3 -7
automatic answer	-63 -46 -19 -13 -35 -15 -41 258 -25 -175
autoreply.absence	5 -65 -63 -43 -41 -27 22 246 -34 -78
autoreply.absence@subject	-23 -11 -27 -9 -9 -8 -65 160 -7 -86
autoreply.bounce	-26 -9 -9 -7 -35 -6 -20 119 -8 -123
autoreply.bounce@subject	-13 -4 -4 -3 -16 -3 -6 56 -6 -92
autoreply.receipt	-119 -21 -18 -10 -16 -12 -20 231 -16 -87
autoreply.receipt@subject	-84 -12 -11 -6 -6 -6 -10 148 -14 -46
autoreply.received	-26 -22 -10 -11 -23 -2 -95 229 -40 -104
autoreply.received@subject	-18 -14 -5 -7 -6 -4 -46 96 4 -81
bias	50 14 -67 -22 37 -97 -37 115 6 -102
board	1 -5 -2 -3 2 -2 -5 -3 18 -28
bulk	10 -10 -51 40 24 21 -13 -3 -20 212
calendar CANCEL	-25 -6 -7 75 -17 -2 -12 -4 -2 -6
calendar REPLY	-22 -7 -5 -4 -6 -3 -15 67 -5 -53
calendar REQUEST	297 -109 21 -27 -32 -10 -67 -52 -21 -127
cancellation.off	-134 -26 -39 361 -53 -15 -53 -20 -21 -61
cancellation.off@subject	-77 -15 -16 171 -14 -6 -22 -9 -12 -25
cancelled, and moved	-3 -1 -2 11 -1 0 -2 0 0 0
chat.lure	20 -1 -7 -1 -1 -1 -8 -1 -1 66
chat.lure@subject	0 0 0 0 0 0 0 0 0 18
colleague	-2 -2 -1 -1 -8 -1 -2 23 -5 211
day alone	-128 -42 -38 115 -71 69 20 38 37 -57
deadline	-92 18 -34 -58 -68 172 107 -30 -14 26
forwarded	33 -3 -5 -1 -4 -2 -19 4 -3 151
generated	9 22 -57 32 37 -10 -22 -10 -2 -210
hiring little	-6 27 -43 33 20 -3 -17 44 -56 33
hiring much	-4 26 2 -20 -4 -54 34 -21 41 -103
hiring none	-22 -72 -8 -51 16 63 -17 51 38 94
hiring some	56 22 23 29 -18 -47 -16 -30 -20 -56
hiring.application	-30 -34 -60 -64 80 -71 67 -43 156 83
hiring.interview	71 23 70 26 -31 -99 -33 14 -41 35
hiring.meet	28 108 -30 12 11 -40 -56 8 -40 22
hiring.process	26 -40 3 -38 74 -37 73 -48 -12 -1
hiring.role	-66 -3 -100 32 69 74 33 2 -39 -33
human	103 9 22 -51 26 -24 93 -104 -73 -45
invite.details	201 -96 -1 -2 -58 -68 88 -48 -16 4
invite.details@subject	19 -6 0 -3 -5 5 -5 -2 -3 25
invite.fixed	210 -32 61 38 -59 -84 -2 -59 -72 -51
invite.fixed@subject	36 -30 -11 12 -23 -10 24 12 -10 37
invite.forward	71 -16 -5 9 13 -13 -33 -17 -10 -36
invite.forward@subject	28 -3 -21 -1 -1 -1 -1 -1 -1 -10
invite.invited	39 41 -52 -23 16 63 -56 0 -27 -62
invite.invited@subject	18 7 3 -6 -8 -29 24 -6 -4 -28
invite.reminder	68 -11 -25 -14 8 -3 -12 -8 -4 35
invite.reminder@subject	33 -3 -12 -6 -2 -2 -2 -4 -2 -7
job and one time	127 -27 41 69 -66 -38 -124 5 14 -14
job, and no person	9 11 -53 15 2 -4 -35 -19 73 -1
known application	78 47 122 44 23 59 -28 -212 -133 -349
known interview	-20 -20 131 61 -16 -11 -97 -17 -11 -58
known interview, other time	-72 -5 87 -2 -1 -1 -4 -1 -1 -13
meeting link	50 -8 -16 -4 -3 -3 -10 -3 -3 -124
move asked, and a nod	-102 -4 151 -5 -5 -4 -24 -4 -2 -5
no job and a time	111 90 77 -42 -42 -40 -136 20 -38 -18
no time	-106 -50 -63 -80 159 -2 79 30 33 -20
not.alert	-47 -7 -8 30 26 -1 12 -7 1 101
not.alert@subject	4 0 0 -3 0 0 0 0 0 99
not.cold	1 -4 -2 11 -14 3 13 -2 -5 146
not.cold@subject	1 0 0 0 0 0 0 0 0 17
not.employer	15 3 -3 -4 10 -1 -18 -5 2 162
not.employer@subject	2 0 0 0 0 0 0 0 0 81
not.event	14 -17 -6 -6 -5 -6 2 30 -5 83
not.event@subject	6 -3 -1 -1 -1 -1 -3 5 -1 106
not.media	5 3 -8 -2 -1 -2 9 -2 -2 107
not.media@subject	0 0 0 0 0 0 0 0 2 45
not.official	-2 -8 26 -9 -4 5 -34 29 -3 114
not.official@subject	-19 1 22 -3 -23 -2 -4 1 26 102
not.practice	-2 0 -2 -1 -1 -1 -1 5 2 172
not.practice@subject	-3 1 -1 -1 0 0 0 5 0 73
not.research	8 -1 -5 -1 4 -1 -2 -2 0 136
not.research@subject	7 0 -4 -1 0 0 0 -1 0 18
not.someone	1 24 -8 5 -15 0 18 -10 -16 175
not.someone@subject	-3 -6 -1 -1 -5 1 20 1 -6 15
not.staff	4 -1 0 -1 1 0 0 0 -3 176
not.staff@subject	0 0 0 0 0 0 0 0 0 166
not.study	-33 9 13 -7 -43 -18 42 -4 41 65
not.study@subject	-11 6 -3 -1 25 -2 -18 15 -11 174
offer.clear	-87 -62 -41 -30 69 268 -51 -33 -33 -118
offer.clear@subject	-54 -15 -9 -7 -15 58 53 -4 -7 -88
offer.terms	-31 3 -23 -26 -70 162 36 -21 -30 -67
offer.terms@subject	-2 -2 -1 -1 -2 5 5 -1 -1 34
old time	-95 -57 162 37 -8 -5 -17 -9 -7 -61
one time	267 -81 87 42 -99 -62 -176 38 -15 -16
one time, asked	-37 2 69 -5 -4 -8 -8 -3 -5 24
owner	0 0 0 0 0 0 0 0 0 -149
pair alert&apply	0 -1 0 0 9 0 0 0 -7 42
pair alert&ask	-3 5 -1 0 6 -1 -4 -2 0 -19
pair alert&asked	-4 8 -8 -2 3 -4 16 -4 -6 -47
pair alert&available	-1 4 -2 0 0 0 -1 0 1 -22
pair alert&book	1 -2 0 0 13 0 0 0 -11 3
pair alert&call	-3 9 -1 0 -1 -1 -2 -2 0 -6
pair alert&choose	0 0 0 0 0 0 0 0 0 22
pair alert&civic	0 0 0 0 0 0 0 0 0 8
pair alert&closer	0 -1 0 0 9 0 0 0 -7 7
pair alert&deadline	-1 -11 -5 -1 -1 -16 38 -2 0 -30
pair alert&hear	0 0 0 0 0 0 0 0 0 24
pair alert&interview	-7 -3 29 -2 -7 -1 -13 7 -4 9
pair alert&move	-3 -3 25 -1 -7 -7 5 -4 -5 -27
pair alert&not	-1 -1 -5 -1 4 -7 17 -2 -4 10
pair alert&office	0 0 0 0 0 0 0 0 0 13
pair alert&practice	0 0 0 0 0 0 0 0 1 -6
pair alert&received	0 0 0 0 0 0 0 0 0 35
pair alert&recruiter	0 0 0 0 0 0 0 0 0 15
pair alert&role	-3 -7 -3 23 -5 -3 16 -6 -12 59
pair alert&slot	-3 22 -1 0 -1 -2 -9 -2 -4 -8
pair alert&talk	-1 20 -1 0 -1 -2 -10 -1 -5 12
pair alert&time	0 -2 -6 -4 -2 -8 28 -6 0 -21
pair alert&title	1 0 0 0 8 0 0 0 -7 88
pair apply&ask	6 21 -3 -2 -13 -6 1 4 -8 36
pair apply&asked	-1 3 -1 0 6 -1 -4 -1 -1 -14
pair apply&available	-2 1 -1 -1 0 -1 -12 -1 16 -1
pair apply&away	1 -1 0 0 -1 0 -1 1 1 27
pair apply&book	-20 -7 1 -2 7 -1 -5 -1 28 -26
pair apply&call	0 -6 -2 -2 2 -1 -14 -2 26 25
pair apply&cancel	-1 0 0 4 4 0 -1 -1 -5 -12
pair apply&candidate	-7 33 -22 -4 24 -17 -24 -1 16 -56
pair apply&choose	0 -17 -2 -1 -8 6 9 -3 15 -51
pair apply&civic	-14 -14 -2 -2 7 -2 39 -6 -6 48
pair apply&closer	-7 12 -3 -3 15 -2 -7 -3 -2 -30
pair apply&cold	-1 5 -1 -1 10 -1 -6 -1 -3 58
pair apply&confirm	-9 -4 -4 -3 -10 0 -9 -3 43 1
pair apply&deadline	-3 28 -5 -2 -1 -5 -49 -9 45 -10
pair apply&decide	-2 -2 -1 -1 13 -1 1 -1 -5 37
pair apply&document	23 6 -3 -1 -18 4 -6 -6 1 -45
pair apply&education	18 -12 -2 -2 17 -1 -5 -2 -11 -13
pair apply&enjoyed	13 11 -4 -3 16 -3 -23 -3 -4 -32
pair apply&event	15 -1 -1 -1 -1 0 -1 -1 -10 3
pair apply&family	-2 17 -2 -1 -2 -1 -9 -1 2 -39
pair apply&feedback	2 -1 -1 -1 7 -1 -2 -1 -3 -25
pair apply&filled	15 -5 -2 -3 22 -1 -4 -11 -12 -10
pair apply&future	-12 -2 -1 14 11 -1 -19 -1 11 -10
pair apply&glad	-1 -30 -4 -2 -9 9 26 -1 12 -4
pair apply&health	0 -2 -1 -1 -17 -1 -1 -1 22 -24
pair apply&hear	-11 9 -4 -4 22 -6 -18 -31 45 -39
pair apply&hiringside	-4 -4 1 -2 7 0 -4 -2 7 101
pair apply&inbox	1 -2 -1 -1 -2 -5 9 -2 3 23
pair apply&interview	12 -28 -2 3 -1 6 -5 0 14 80
pair apply&invite	8 -20 -2 3 -3 -2 23 -7 -1 -41
pair apply&join	-1 -1 0 0 0 2 -2 0 2 10
pair apply&keen	13 -20 -5 -2 -5 -1 28 -2 -7 -2
pair apply&link	-1 1 0 0 -1 -1 2 0 1 26
pair apply&lure	-2 -2 -1 -1 4 -4 10 -1 -3 -3
pair apply&mediaword	-1 1 0 0 -1 -1 -2 0 5 11
pair apply&meet	7 3 -2 -2 1 -2 -5 -2 1 -12
pair apply&mine	0 0 0 0 0 0 0 0 0 91
pair apply&move	1 4 -1 -1 6 -1 -1 -1 -6 28
pair apply&not	3 -27 -8 7 46 -8 0 -17 5 -41
pair apply&offer	-6 -2 -6 -2 5 0 -1 -1 12 -14
pair apply&office	-4 -2 -1 -3 -1 -1 28 -2 -13 -5
pair apply&official	-17 -5 -1 -1 1 -1 13 -4 15 8
pair apply&onward	2 -2 -3 -4 16 -3 25 -6 -25 -44
pair apply&other	-6 -5 -3 8 13 -2 -2 -2 -2 -19
pair apply&pay	-5 -1 0 -1 16 -1 -10 0 2 43
pair apply&practice	0 0 0 0 0 0 0 0 0 30
pair apply&prepare	3 -3 -2 -2 3 -1 -8 -1 10 29
pair apply&property	0 -1 0 0 2 0 -1 0 1 101
pair apply&received	-11 -6 -10 -8 -15 -8 -38 -15 110 -22
pair apply&recruiter	-9 -1 1 1 3 -2 6 -2 4 5
pair apply&remind	1 -3 -1 9 -6 -4 6 -1 -1 4
pair apply&review	-17 -1 -6 9 23 -5 -20 -7 22 20
pair apply&role	-14 24 -11 -2 29 -3 15 -14 -25 13
pair apply&sales	-10 9 -2 -2 26 -2 -10 -3 -8 -17
pair apply&send	2 -12 -4 -4 -8 -4 18 7 5 10
pair apply&shop	13 -2 -1 -1 -1 -1 -3 3 -7 -38
pair apply&sign	-4 6 -1 -1 -12 -4 15 0 1 10
pair apply&slot	11 -9 -1 -2 -11 -1 9 -3 7 17
pair apply&sorry	-1 -1 -1 -1 8 -1 -2 -1 -2 41
pair apply&stage	-5 21 -2 -3 12 -3 -13 -4 -4 16
pair apply&study	-1 1 -1 -1 2 -1 -1 -1 2 20
pair apply&talk	-7 17 -1 -1 0 -2 -4 -2 0 -8
pair apply&task	1 -12 -1 -1 -3 -1 34 -5 -11 -8
pair apply&team	-10 7 -1 -6 4 -3 20 -4 -6 4
pair apply&thank	-12 46 -10 -9 -17 -10 -100 -11 124 -93
pair apply&ticket	-3 -3 -2 -2 6 -2 -12 7 11 14
pair apply&time	35 -20 -13 0 -24 -12 -37 -7 78 -44
pair apply&title	-68 8 -14 -17 17 -11 -20 10 96 -60
pair apply&wait	-2 -5 0 -1 9 -1 8 -3 -5 49
pair apply&wish	-1 1 -1 -1 -11 0 -1 -1 14 6
pair ask&asked	-18 -5 2 -11 -23 30 56 -15 -17 -75
pair ask&available	-16 36 8 -5 -3 28 -33 -4 -11 -76
pair ask&back	-2 -3 -1 -1 -1 1 7 0 -1 2
pair ask&book	-29 21 -2 10 -4 20 -12 -1 -3 -35
pair ask&call	-5 42 9 -7 2 -14 4 -8 -24 -10
pair ask&cancel	0 0 0 1 0 0 0 0 0 -5
pair ask&candidate	-7 4 -6 -2 -4 -2 0 -1 17 11
pair ask&choose	-17 43 4 -3 -6 -3 -14 -4 -1 49
pair ask&civic	-2 2 -1 -1 6 -3 -1 -1 -1 -9
pair ask&closer	2 5 -1 -1 5 -1 -3 -1 -5 -20
pair ask&cold	0 0 0 0 0 1 0 0 0 39
pair ask&confirm	-10 -5 14 -2 -2 15 -9 0 -2 -3
pair ask&deadline	-3 26 -7 -4 -7 22 -18 -6 -3 0
pair ask&decide	-9 -14 10 -1 -11 8 5 1 12 -11
pair ask&document	0 -27 -3 -3 -6 11 27 8 -6 -29
pair ask&education	-1 0 0 0 0 -1 3 0 0 11
pair ask&event	1 0 14 -1 -1 -1 2 -1 -13 -8
pair ask&exit	1 0 0 0 0 0 0 0 0 6
pair ask&family	-2 5 -2 0 -1 -2 1 -1 2 8
pair ask&feedback	-1 -1 0 0 3 1 -1 0 0 13
pair ask&future	-5 -2 3 -1 9 -5 1 1 -1 -6
pair ask&health	11 -4 -4 -4 -1 -2 7 -1 -1 1
pair ask&hear	-21 61 12 -7 1 -14 -40 -1 10 33
pair ask&hiringside	0 0 0 0 0 0 0 0 0 29
pair ask&hitch	1 -1 0 0 0 0 0 1 0 27
pair ask&inbox	-13 -24 -5 -3 -4 -5 23 31 -2 -28
pair ask&interview	39 -11 -2 -1 -15 -5 -17 4 8 10
pair ask&invite	-2 13 -3 14 -3 -1 -6 -4 -8 -16
pair ask&join	-13 0 0 13 0 0 0 0 1 53
pair ask&keen	10 -9 -4 -2 8 -5 10 -5 -3 -8
pair ask&link	-4 4 5 -2 -5 1 4 -1 -4 14
pair ask&lure	-1 -1 0 -1 1 -1 6 -1 -1 2
pair ask&machine	-1 -1 -1 -1 -2 -1 -5 15 -4 -22
pair ask&mediaword	-3 35 -1 -1 -3 -3 -35 13 -2 21
pair ask&meet	-14 31 -3 11 -3 -3 -11 -2 -6 -15
pair ask&mine	0 0 0 0 0 0 -6 7 0 18
pair ask&move	-12 -24 19 -4 -17 9 -17 32 15 -14
pair ask&not	7 10 -11 13 -14 -4 -2 -5 6 19
pair ask&offer	-2 -1 -1 -1 -1 7 -1 1 -1 -4
pair ask&office	2 0 5 0 -1 -2 -1 -1 -1 88
pair ask&official	-9 -7 4 -1 -3 -3 28 -3 -7 -24
pair ask&onward	15 -13 -8 -3 -15 -9 17 13 3 -34
pair ask&other	-9 10 25 -2 3 -2 -22 -1 -2 39
pair ask&pay	-1 -5 2 -1 -1 -5 12 -1 -1 -2
pair ask&practice	5 -1 -1 0 0 0 -1 -1 0 47
pair ask&prepare	11 -5 -6 -7 -3 -33 45 -1 -2 84
pair ask&recorded	-2 10 -1 0 -1 -1 -3 -1 -3 9
pair ask&recruiter	-2 -1 -1 -1 -2 -2 -34 44 -1 41
pair ask&remind	1 -10 -3 1 -6 17 5 -3 -2 -30
pair ask&review	6 0 -1 -1 -1 0 -3 -1 0 -28
pair ask&role	6 9 -14 -4 1 -5 -21 36 -8 4
pair ask&sales	29 -28 -1 -1 -1 -2 -11 16 -1 -29
pair ask&send	2 4 -9 -5 -12 3 45 -9 -20 27
pair ask&shop	1 2 -1 -1 -4 -1 10 -1 -5 8
pair ask&sign	-5 -22 -3 -4 -8 99 -51 -1 -5 -14
pair ask&slot	-17 73 -11 6 -12 2 -34 3 -10 -13
pair ask&stage	-3 5 -2 -1 -1 -1 4 -1 0 3
pair ask&start	-4 -7 -5 -1 -1 24 -4 -1 -1 -51
pair ask&study	7 -5 -1 -1 5 -1 -1 0 -3 17
pair ask&talk	-8 -9 4 -4 -12 -9 46 -6 -2 5
pair ask&task	13 -6 -1 -1 -11 -1 -1 -2 11 -15
pair ask&team	-4 6 -3 -2 -3 -8 21 -2 -5 30
pair ask&thank	-7 5 -2 -1 -4 -4 15 1 -5 6
pair ask&ticket	-4 -7 -1 -1 -2 9 0 6 1 1
pair ask&time	-1 -5 1 3 -14 28 40 -39 -13 -67
pair ask&title	13 21 1 -3 -5 -4 -12 -1 -10 -7
pair ask&urgent	-1 -1 -1 0 -1 -1 -1 6 -1 22
pair ask&video	-3 -3 -1 12 -1 -1 -1 -1 -1 3
pair ask&wait	-8 -11 20 -2 -20 -14 44 -6 -4 -12
pair ask&wish	1 -2 0 -3 6 13 -15 -1 1 0
pair asked&available	-15 20 10 -7 -11 17 10 -9 -14 -48
pair asked&book	-2 8 -1 0 -2 -1 -2 0 0 6
pair asked&call	-8 11 -11 -2 -3 -15 36 -4 -3 37
pair asked&candidate	0 -4 0 0 6 0 1 0 -1 8
pair asked&choose	-47 92 -11 -1 -5 -9 -16 -2 -1 -26
pair asked&closer	-1 25 -6 0 2 -8 -11 -1 -1 6
pair asked&cold	0 -2 0 0 -1 -1 5 0 -1 42
pair asked&confirm	-21 15 9 -1 -1 2 1 -2 -1 -28
pair asked&deadline	4 -20 -4 -2 3 -14 33 2 -2 -43
pair asked&document	-7 -9 -2 -1 -13 -5 39 -1 -2 -53
pair asked&family	-1 2 -3 0 -3 -4 13 -1 -1 44
pair asked&future	-4 -1 6 0 6 -1 -5 0 0 -11
pair asked&hear	5 -6 -1 -1 1 1 1 -1 -1 29
pair asked&hiringside	6 -6 -9 0 0 0 10 0 0 26
pair asked&hitch	15 6 -12 -1 -1 -2 -4 -1 0 -15
pair asked&inbox	-1 -21 -2 0 -3 -2 32 -2 -1 4
pair asked&interview	2 17 0 -5 -4 -4 1 -3 -4 6
pair asked&join	-2 -5 -1 0 -4 49 -35 -2 0 -7
pair asked&keen	10 4 0 0 4 -8 -8 -1 -1 29
pair asked&mediaword	-1 14 0 0 0 -1 -12 0 0 11
pair asked&meet	19 32 -11 -2 -2 -4 -21 -3 -8 -79
pair asked&mine	0 -1 0 0 0 4 -2 0 0 10
pair asked&move	8 -32 61 -3 -5 -18 -4 -4 -2 -77
pair asked&not	17 6 -15 -1 -2 1 -4 -1 -1 -16
pair asked&office	-1 5 0 0 0 -1 0 0 -1 106
pair asked&official	-5 -9 -1 0 -2 -6 26 -1 -1 -19
pair asked&onward	25 -24 -2 0 -1 -2 6 -1 -1 -4
pair asked&other	-12 -41 50 -2 -2 -1 10 -1 -1 -23
pair asked&pay	-2 1 2 -1 -2 -2 8 -1 -4 1
pair asked&prepare	-21 8 21 -1 -1 -3 0 -1 -1 50
pair asked&property	0 1 0 0 0 0 1 0 0 58
pair asked&recorded	0 0 0 0 0 0 0 0 0 12
pair asked&remind	4 -16 -26 -7 -7 -28 92 -7 -5 -20
pair asked&review	1 6 -1 0 0 -1 -3 0 0 -10
pair asked&role	-24 46 -6 -3 0 -18 11 -3 -3 2
pair asked&sales	26 -26 -1 0 -1 10 -7 0 0 17
pair asked&send	-13 13 9 -2 -14 -12 24 -3 -3 -75
pair asked&shop	-1 0 3 0 0 0 -1 0 0 8
pair asked&sign	-1 -5 -1 0 -3 6 6 -1 -1 13
pair asked&slot	-29 55 56 -9 -13 -28 -12 -9 -11 -11
pair asked&stage	-5 8 -1 -1 -2 -3 2 4 -1 -23
pair asked&start	-4 -7 -4 -1 -1 24 -6 -1 -1 -29
pair asked&study	-2 5 -1 0 6 -1 -5 0 -1 -2
pair asked&talk	-6 71 18 -4 -18 -17 -32 -4 -8 -50
pair asked&team	7 -18 -1 -1 -1 -2 17 -2 -1 14
pair asked&time	-32 -4 46 -19 -18 10 57 -19 -22 8
pair asked&title	-28 25 -10 -2 -3 17 5 -2 -1 -31
pair asked&video	12 3 -4 -1 -1 -4 -2 -1 -1 -20
pair asked&wait	34 -26 -34 -2 -11 -21 65 -2 -2 13
pair available&book	-4 17 -1 -1 -1 -5 -2 -1 -1 4
pair available&call	-6 12 -3 -4 -13 -5 34 -11 -4 9
pair available&choose	-3 15 -1 -1 -2 -1 -3 -1 -3 -23
pair available&closer	0 1 0 0 6 0 -5 0 -1 23
pair available&cold	0 0 0 0 0 0 0 0 0 27
pair available&confirm	-14 44 -10 -2 -2 -2 -12 1 -2 14
pair available&deadline	-4 14 -2 -2 -10 1 6 -1 -2 -23
pair available&decide	-2 -10 11 0 -1 -1 18 -13 -1 -7
pair available&event	-6 9 0 0 -1 0 0 0 -1 12
pair available&hear	5 -3 1 -1 5 -1 -7 0 0 16
pair available&hiringside	6 -2 -2 -2 0 0 0 0 0 10
pair available&hitch	15 -2 -12 0 0 0 0 0 0 12
pair available&interview	-4 51 -48 -9 -5 -4 -11 35 -5 -52
pair available&invite	-1 6 -1 0 -1 0 -1 0 -1 -10
pair available&keen	0 0 0 0 0 0 0 0 0 56
pair available&link	-13 17 -2 -4 -2 -6 -3 18 -5 18
pair available&mediaword	-4 13 -1 0 -1 -1 -5 -1 -1 6
pair available&meet	-8 27 8 -5 -4 -1 -9 -1 -7 4
pair available&move	29 -21 1 0 -2 -1 -5 -2 1 6
pair available&not	7 -2 -7 -9 -5 -2 1 19 -2 -7
pair available&office	-1 -1 0 -1 -8 3 9 0 0 41
pair available&other	-3 -16 20 -1 4 -1 -2 -1 -1 16
pair available&pay	-1 -1 1 0 0 0 2 0 0 10
pair available&practice	0 0 0 0 0 0 0 0 0 17
pair available&prepare	-2 -3 7 -1 -6 -2 15 -6 -3 19
pair available&property	0 1 0 0 0 0 1 0 0 24
pair available&recorded	-4 8 0 0 0 0 -1 -1 0 25
pair available&remind	-6 -4 11 -5 4 -2 4 -2 -1 -22
pair available&review	-1 2 0 0 1 -1 -1 4 -3 15
pair available&role	-7 1 -3 -2 -12 1 22 0 1 41
pair available&sales	0 0 0 0 0 0 0 0 0 49
pair available&send	-7 25 -1 -1 -2 -2 -5 -2 -5 -9
pair available&slot	-7 37 15 -3 -6 -5 -23 -1 -7 -60
pair available&stage	-1 4 -1 0 -1 -1 1 0 0 10
pair available&talk	-2 9 -1 0 -1 -1 -6 -1 2 30
pair available&team	-4 3 4 -3 -2 -1 16 -14 0 -9
pair available&thank	0 1 -1 0 0 0 -14 0 16 24
pair available&ticket	-10 3 -3 -4 0 -1 -3 18 -1 5
pair available&time	-9 111 -26 -20 -9 -16 -48 33 -16 -31
pair available&title	17 28 -26 -7 -2 3 -9 -3 -1 -12
pair available&video	1 6 -1 -1 -1 -1 -3 -1 -1 -14
pair available&wait	-2 -15 -2 1 3 -3 34 -13 -2 39
pair away&back	-6 -2 -5 -4 -1 -2 -9 30 -2 -5
pair away&book	-9 7 1 1 -1 5 -4 0 0 -5
pair away&deadline	-17 -8 -7 11 -20 -11 1 48 4 -20
pair away&filled	-10 6 -4 -2 8 -1 -10 16 -2 -8
pair away&health	-1 -1 -1 -1 -7 4 -18 17 9 -26
pair away&hear	-2 -1 -2 -1 -2 2 -12 18 -1 2
pair away&hitch	-1 -1 1 0 0 0 10 -8 0 -3
pair away&inbox	-2 -1 -2 -2 -1 -2 -19 33 -2 -19
pair away&interview	-6 -2 9 2 -1 -1 -2 1 -1 -11
pair away&meet	-13 -2 0 14 -1 -1 -25 31 -3 -10
pair away&move	-5 -1 8 -1 -1 -1 -36 37 0 8
pair away&not	-14 -12 -18 -25 -3 -11 39 53 -9 -52
pair away&offer	-2 -1 -1 -1 -1 11 -5 0 -1 -23
pair away&pay	-2 -2 -1 -1 -26 12 19 2 -1 -37
pair away&remind	-2 -1 -2 4 -1 -1 -14 16 -1 -3
pair away&review	0 0 0 0 -25 -1 25 2 1 20
pair away&role	-2 -2 -1 1 -1 6 -2 3 -1 20
pair away&send	-2 -1 -1 -1 -1 3 -2 5 0 -12
pair away&slot	-2 -1 3 0 -1 1 -3 3 0 -5
pair away&sorry	-2 -4 2 4 -1 0 1 -1 0 -4
pair away&stage	4 -4 -1 -2 -2 -1 1 6 -1 -9
pair away&team	-17 -8 5 14 0 1 21 -12 -5 -7
pair away&time	-44 -12 35 -37 -10 -16 10 85 -11 -44
pair away&title	-18 -8 -1 8 -4 -8 53 -15 -5 -13
pair away&wait	-3 -1 -3 -3 -7 -3 32 -18 7 -14
pair back&bounce	-1 -1 -1 -1 -8 -1 -1 13 -1 -23
pair back&deadline	-5 -1 -2 -1 -4 -1 12 -4 6 13
pair back&feedback	-10 -3 -1 -4 10 -2 9 2 -1 -8
pair back&hear	-14 -4 -2 -5 16 -7 9 1 5 -8
pair back&inbox	0 -1 -1 -1 -8 -1 -2 16 -1 -9
pair back&send	-5 -4 -2 -2 -8 0 7 17 -2 3
pair back&sign	-2 -1 0 0 0 5 -1 0 0 6
pair back&stage	-1 -1 -1 -1 8 -5 0 2 -1 -3
pair back&ticket	-1 0 0 0 -1 1 7 -5 -1 19
pair back&time	-13 -18 8 -7 -4 -5 6 38 -4 -25
pair book&call	0 -3 -12 -3 -4 -2 -5 10 21 -38
pair book&cancel	-22 -2 -3 36 -2 -1 -4 -2 -1 -11
pair book&candidate	-5 -17 2 -1 0 0 25 -1 -2 10
pair book&choose	-12 26 2 -1 -2 -1 -6 -1 -4 12
pair book&civic	-14 1 13 -1 -2 -1 1 -1 3 4
pair book&closer	-1 -3 0 0 8 0 -1 -1 -2 18
pair book&confirm	-20 -5 2 -2 -2 -4 29 -2 4 62
pair book&deadline	1 3 -2 1 -1 -1 -1 -1 -1 -10
pair book&education	0 0 0 0 0 0 0 0 0 16
pair book&event	-2 11 0 3 -3 -3 -3 -2 -1 -8
pair book&glad	2 0 0 0 0 0 0 0 0 13
pair book&health	-2 0 -1 0 0 4 -1 0 0 -16
pair book&hear	-5 2 -2 0 -4 -1 -3 11 1 -9
pair book&hiringside	-3 5 1 -1 -1 4 -4 -1 -1 -21
pair book&hitch	-14 29 13 -1 -1 0 -22 -2 -1 -7
pair book&inbox	-1 3 0 -1 -1 0 -1 1 0 22
pair book&interview	-34 48 33 -13 -20 -7 -22 0 15 -61
pair book&invite	9 -3 -1 -1 8 -1 -2 -1 -8 -4
pair book&keen	5 1 -1 -1 -1 -1 -1 -1 0 10
pair book&link	-7 28 -1 -2 -2 -6 -4 -3 -2 -44
pair book&lure	1 0 0 0 0 0 0 0 0 18
pair book&mediaword	32 16 -25 -2 -3 0 -14 -2 -3 16
pair book&meet	-6 2 1 11 -1 -1 -5 -1 -1 26
pair book&move	-46 -4 50 -3 -1 -1 -4 10 -1 -7
pair book&not	-18 28 -2 16 5 -1 -21 -3 -5 15
pair book&offer	-2 -1 0 0 0 8 -4 0 0 16
pair book&office	0 -1 1 2 0 0 -1 0 0 20
pair book&official	8 -2 0 -2 0 0 -3 0 0 55
pair book&other	-11 0 -8 12 -1 -1 -1 11 0 -20
pair book&pay	1 -1 0 -1 -1 4 -8 -1 5 -7
pair book&practice	0 0 0 0 0 0 0 0 0 10
pair book&prepare	-2 -1 4 1 0 0 -1 0 0 -7
pair book&property	1 -1 0 1 0 0 -1 0 0 19
pair book&received	14 7 -1 -1 -3 -2 -12 -1 -1 -4
pair book&recruiter	0 8 -12 10 -2 -1 -1 0 -2 -11
pair book&remind	-8 -5 -9 15 -1 21 -10 -1 -1 53
pair book&review	-15 -3 -3 -1 -2 -1 1 -2 25 -2
pair book&role	0 7 -5 3 10 8 -8 -2 -13 -25
pair book&sales	7 0 0 -2 0 -1 -3 0 0 43
pair book&send	15 -7 -1 -1 -1 0 -4 -1 -1 -11
pair book&shop	4 6 -1 -3 -1 -1 -4 -1 -1 13
pair book&sign	16 -1 -1 0 -2 -11 3 -2 -2 6
pair book&slot	18 22 -12 9 -8 -5 -23 7 -8 30
pair book&sorry	-2 -1 -1 6 0 0 -1 -1 -1 1
pair book&stage	18 -18 -2 2 -3 -2 11 -2 -4 -8
pair book&talk	17 26 -10 -2 -9 -4 -8 -3 -7 2
pair book&task	1 5 -1 2 -1 -1 -1 -2 -1 -2
pair book&team	39 7 -22 -5 -6 0 -14 6 -5 -36
pair book&thank	-7 9 0 0 0 0 0 0 0 8
pair book&ticket	-2 3 0 -1 -1 0 -5 0 5 1
pair book&time	-20 -20 16 27 -6 21 -33 -9 25 47
pair book&title	15 1 -12 0 0 -5 -10 -3 15 -44
pair book&video	-12 3 -1 13 -1 -1 -1 -1 -1 -19
pair book&wait	5 -3 -1 -2 -9 -3 9 -1 5 -3
pair bounce&filled	-5 -2 -2 -2 -5 -4 -4 23 -1 1
pair bounce&inbox	-16 -4 -3 -2 -12 -2 -9 48 0 -4
pair bounce&interview	-4 -1 1 -1 -1 0 -1 8 0 20
pair bounce&invite	-14 -4 -3 -2 -6 -4 -6 40 -1 -22
pair bounce&machine	-1 -2 -1 -1 -3 -1 -2 12 -1 -14
pair bounce&not	-9 -4 -2 -3 -13 -2 -10 48 -5 -47
pair bounce&office	-1 -1 -1 -1 -1 0 -1 6 -1 -17
pair bounce&official	0 0 0 0 -1 0 -1 1 3 4
pair bounce&recruiter	0 -1 0 0 -2 0 -1 1 3 4
pair bounce&shop	-1 -1 -1 -1 -9 -1 -6 22 -1 -10
pair bounce&sign	-5 -6 -3 -2 -7 5 -8 29 -2 -10
pair bounce&slot	-27 -5 -2 -1 -2 9 -8 37 0 -2
pair bounce&time	-37 -3 -3 -1 -1 -1 -1 48 -1 -9
pair call&cancel	-8 -2 -4 39 -10 -3 -8 -3 -2 -30
pair call&candidate	-2 11 0 0 -2 0 2 -3 -5 12
pair call&choose	0 3 -2 -1 -2 -1 -1 -1 4 45
pair call&closer	-1 -1 0 0 -1 0 -1 0 5 5
pair call&confirm	7 -2 -1 -1 -1 0 -1 -1 -1 2
pair call&deadline	-30 -1 0 -3 -3 -2 48 -5 -4 -20
pair call&decide	-22 -12 -4 -2 -1 -2 47 -2 -1 -8
pair call&document	1 -1 -1 0 0 0 3 -1 0 1
pair call&enjoyed	3 32 -2 -1 -1 0 -22 -1 -8 17
pair call&event	13 0 -1 2 0 0 -1 -1 -12 -11
pair call&family	-1 0 1 0 -4 0 -2 0 7 -5
pair call&feedback	-3 -2 -1 -1 4 -1 11 -4 -3 -26
pair call&glad	-3 -7 -5 -1 2 -1 16 -1 0 9
pair call&health	-9 14 1 -1 -1 4 -6 -1 0 15
pair call&hear	-15 -2 4 -1 8 -2 9 0 -1 11
pair call&hiringside	1 -4 5 -3 -6 0 13 -4 -2 -8
pair call&inbox	-14 -17 -5 -1 -1 -5 45 -2 0 2
pair call&interview	-10 11 -8 0 -10 -5 -16 6 30 -35
pair call&invite	18 -6 -2 -2 -2 -1 -2 -2 -2 -15
pair call&keen	16 -8 -2 -1 -2 2 -4 0 -1 -25
pair call&link	2 0 -1 0 0 0 0 0 0 -16
pair call&mediaword	-3 15 -1 0 -1 -1 -6 -2 -1 46
pair call&meet	1 -3 1 -1 -4 -1 2 -1 5 -28
pair call&move	-1 -2 -6 -1 -1 -1 2 11 -1 47
pair call&not	24 5 -7 -6 -2 -3 7 -2 -18 4
pair call&offer	-1 3 -1 -1 1 1 -2 1 -1 -3
pair call&office	17 16 0 -4 -3 -4 -21 0 -1 38
pair call&official	2 -1 0 0 1 0 0 0 0 9
pair call&other	-3 0 15 5 -2 -4 -23 10 2 -32
pair call&pay	13 -2 0 -1 -1 0 -8 -1 0 1
pair call&prepare	37 -5 -6 0 -7 -10 7 -12 -5 -6
pair call&property	3 1 -1 0 0 0 -1 0 0 -31
pair call&recruiter	-3 6 1 4 -4 -1 -5 -1 3 6
pair call&remind	7 -5 -6 12 -12 -16 27 -5 -2 -33
pair call&review	-18 -9 -1 -1 -2 0 -2 -1 35 -10
pair call&role	29 36 -8 -8 -7 -5 -42 4 1 -17
pair call&sales	2 -2 -5 -6 -2 -5 -28 52 -6 -20
pair call&send	2 -17 -2 -2 -2 -2 25 -2 -1 -7
pair call&shop	2 -1 -1 0 0 -1 3 -1 0 -6
pair call&sign	-4 -2 1 -1 -1 6 -1 2 -1 34
pair call&slot	26 -3 -30 -2 6 -12 23 2 -9 -35
pair call&sorry	-2 -11 19 19 -9 -5 -9 -2 -1 -19
pair call&talk	24 11 -3 -7 4 -5 -22 -2 1 -15
pair call&team	-3 -8 -11 -3 -5 4 6 16 5 -32
pair call&thank	-2 -2 -2 -4 0 -3 -32 -10 52 7
pair call&ticket	-1 -1 -1 0 -6 0 15 -3 -2 -2
pair call&time	53 -28 -19 -11 -11 -24 7 -30 63 38
pair call&title	-12 50 -6 -7 -9 -1 -40 4 22 2
pair call&video	6 13 -3 -2 -1 -3 -7 -2 -1 -53
pair call&wait	0 -1 16 -1 -1 -1 -12 0 0 -1
pair call&wish	-4 5 -3 -10 5 -6 16 -2 -2 -19
pair cancel&choose	-1 -1 -1 6 -2 0 -1 0 0 23
pair cancel&deadline	-2 -1 -1 9 -1 0 -1 -1 -3 15
pair cancel&event	-8 -1 -2 14 -1 -1 -1 -1 -1 0
pair cancel&filled	-4 -2 -3 36 -13 -3 -8 -2 -1 -10
pair cancel&hear	-2 -1 -1 9 -2 0 -1 -1 -1 11
pair cancel&hold	-9 -2 3 44 -11 -2 -21 -2 -1 -7
pair cancel&interview	-63 -12 -6 138 -20 -4 -16 -9 -8 -59
pair cancel&link	20 -1 -17 -1 0 0 0 0 0 -20
pair cancel&meet	-2 -1 4 5 -2 -1 -2 -1 -1 -3
pair cancel&move	3 -1 -2 2 0 0 -1 0 0 14
pair cancel&not	-6 -2 3 14 -3 -1 -3 -1 -1 5
pair cancel&recruiter	-3 -1 -1 14 -3 -1 -5 -1 -1 -14
pair cancel&remind	-20 -3 13 39 -10 -3 -10 -3 -2 -5
pair cancel&role	-13 -5 -7 83 -21 -5 -24 -4 -4 -13
pair cancel&slot	-13 -2 1 33 -10 -2 -4 -2 -1 1
pair cancel&sorry	-8 -3 0 40 -12 -3 -9 -3 -2 0
pair cancel&talk	-5 -1 -6 15 -1 0 -1 0 0 -3
pair cancel&team	-3 -1 -3 12 -2 -1 -2 -1 -1 -22
pair cancel&time	-59 -9 -1 119 -10 -6 -22 -7 -5 -10
pair cancel&title	-32 -3 -3 45 0 -1 -2 -1 -2 6
pair candidate&choose	-8 0 -1 -1 31 -3 -22 -3 9 -22
pair candidate&civic	6 -4 -1 -1 19 -1 -3 -1 -15 -25
pair candidate&closer	-2 -7 -1 -1 25 -1 -3 -1 -8 -28
pair candidate&confirm	-9 -2 -3 1 -7 1 1 -1 19 1
pair candidate&deadline	2 -2 -3 -3 -18 13 32 -3 -18 -29
pair candidate&decide	0 -3 -2 1 -3 -2 21 -2 -9 -1
pair candidate&document	9 -3 -1 -1 -7 15 1 -6 -7 -21
pair candidate&education	-3 -6 -1 -2 -2 -1 0 -2 18 -40
pair candidate&enjoyed	-1 11 -1 -1 3 -1 -8 -1 -3 0
pair candidate&family	-1 -1 0 -1 -1 0 2 -1 3 -23
pair candidate&feedback	1 -2 -1 -1 -4 0 15 -4 -5 -5
pair candidate&filled	-3 -7 -1 -2 30 -3 -5 -1 -9 -21
pair candidate&glad	8 13 -2 -2 -6 0 -22 0 11 -12
pair candidate&health	2 -1 0 0 0 0 0 0 0 -12
pair candidate&hear	3 -8 0 0 -2 14 -1 -2 -3 -56
pair candidate&hiringside	-13 -14 45 -7 -17 -2 17 11 -19 86
pair candidate&interview	11 2 0 5 6 -2 -17 -1 -3 65
pair candidate&invite	-3 -4 -1 5 -7 -1 -9 -2 21 -8
pair candidate&join	0 0 0 0 0 0 0 0 1 -11
pair candidate&keen	1 0 0 0 -1 1 -1 1 0 17
pair candidate&link	-1 2 -1 1 -6 15 -5 -2 -4 -25
pair candidate&mediaword	-1 -1 0 -1 2 0 -1 0 2 17
pair candidate&meet	3 -4 -2 -1 10 -2 -12 -1 8 -18
pair candidate&move	-7 -2 -6 -2 -4 -1 22 -1 2 1
pair candidate&not	-5 -3 -2 -1 17 -1 -5 -1 0 -52
pair candidate&offer	-8 -4 -12 -5 26 5 -9 -3 10 -20
pair candidate&office	-1 -1 0 -2 -3 0 11 0 -3 11
pair candidate&official	0 0 0 0 9 0 0 0 -8 22
pair candidate&onward	-8 -1 -7 -3 11 -2 1 -3 11 -21
pair candidate&other	-11 -12 -10 3 93 -14 -32 -5 -11 -20
pair candidate&prepare	-2 -1 -1 -1 0 -1 21 -2 -15 -2
pair candidate&property	-1 0 0 0 1 0 -1 0 2 51
pair candidate&received	-4 -3 -2 -2 6 -2 -6 -2 15 5
pair candidate&recruiter	19 -2 1 1 -17 0 0 0 -2 -17
pair candidate&remind	-4 -1 -1 9 -7 0 -15 21 -1 3
pair candidate&review	-2 -5 -2 -4 19 -2 -1 -3 0 21
pair candidate&role	-15 -5 -6 4 61 -5 -12 -5 -18 4
pair candidate&sales	-6 8 -1 0 9 0 0 0 -10 16
pair candidate&send	-1 -2 -1 -1 1 -1 0 -1 5 -20
pair candidate&shop	-3 -3 0 0 -8 15 12 -2 -10 8
pair candidate&sign	-3 -3 -2 -2 15 -2 20 2 -26 -46
pair candidate&slot	-18 -4 13 -4 36 -10 -6 -2 -5 -3
pair candidate&sorry	-1 -1 -1 -1 8 -1 -2 -1 -2 16
pair candidate&stage	-4 12 -4 -4 -4 -3 15 -4 -5 12
pair candidate&study	-1 -3 -1 -1 9 -1 -1 0 -1 -10
pair candidate&talk	16 -1 -1 0 0 0 -8 -1 -3 6
pair candidate&team	-1 -21 -2 -9 25 -5 4 0 10 3
pair candidate&thank	-3 -2 -2 -2 5 -2 -16 11 11 -23
pair candidate&ticket	0 -3 -2 -2 -17 14 15 11 -17 -13
pair candidate&time	-15 -10 6 7 31 -15 -29 16 10 37
pair candidate&title	11 -11 -5 -7 6 -7 30 3 -22 8
pair candidate&wait	-3 -1 0 -1 -8 -1 17 -1 -3 20
pair choose&civic	7 2 -1 -1 2 -1 -7 -1 -1 31
pair choose&closer	-2 -3 -1 -1 9 -2 -4 -2 6 -19
pair choose&cold	0 -1 0 -1 5 -1 -1 0 0 9
pair choose&confirm	-2 -1 1 2 -1 3 -1 -1 0 8
pair choose&deadline	-4 7 -2 -3 -31 -6 52 -12 -2 -46
pair choose&decide	-9 7 -1 -1 7 5 -4 -1 -1 -9
pair choose&document	-2 -7 0 -1 -1 11 -1 0 1 -6
pair choose&education	1 0 0 0 0 0 1 0 0 -21
pair choose&enjoyed	0 -1 0 0 -1 3 1 0 0 -8
pair choose&event	-1 3 -1 3 -1 1 -1 -2 -1 0
pair choose&family	-1 3 0 0 -1 -1 0 0 0 33
pair choose&filled	-1 -3 -1 -1 22 -1 -5 -1 -9 -14
pair choose&glad	-1 -13 -1 -3 -16 58 -19 -2 -2 8
pair choose&health	-1 -1 -1 1 0 4 0 -2 0 94
pair choose&hear	-5 -2 -2 20 -8 1 -10 -4 8 6
pair choose&hiringside	-3 0 2 -1 -13 1 -1 -1 17 -18
pair choose&hold	-2 -1 -1 3 -11 -2 16 -1 -1 -29
pair choose&inbox	-2 3 -1 -1 -1 1 -1 1 0 -5
pair choose&interview	-14 11 -4 2 15 9 -18 -6 6 -16
pair choose&invite	8 5 -1 2 -9 9 -9 -1 -4 -17
pair choose&keen	5 19 -1 -1 -12 9 -17 -1 -1 7
pair choose&link	-6 9 17 -8 -3 -2 -3 -1 -2 1
pair choose&mediaword	-2 2 0 0 -6 -1 7 0 0 -4
pair choose&meet	-3 12 -2 3 5 -1 -9 -1 -5 -9
pair choose&move	0 -5 7 0 0 0 0 0 0 44
pair choose&not	-6 -7 -12 37 -5 -1 -1 -8 3 -31
pair choose&offer	-5 -2 -2 1 4 10 -2 -1 -3 11
pair choose&office	-1 -2 -2 2 -14 4 18 -1 -3 8
pair choose&official	0 0 0 0 1 0 0 0 0 13
pair choose&onward	5 -5 -1 -1 25 -5 -7 -1 -9 -6
pair choose&other	-15 -12 -3 12 82 -10 -33 -11 -10 10
pair choose&pay	-2 -2 -1 -1 -9 18 -4 -1 -1 -1
pair choose&practice	0 4 0 0 -1 0 0 -2 -1 5
pair choose&prepare	0 -1 0 3 0 1 -1 0 -1 -3
pair choose&property	0 -1 -2 18 -9 -2 -3 -2 -1 10
pair choose&recruiter	1 3 5 -1 -16 2 2 1 5 -92
pair choose&remind	-1 0 -4 19 -5 -2 -3 -3 -1 25
pair choose&review	-1 0 -1 -1 2 -2 2 -1 4 7
pair choose&role	-6 -2 -5 -3 -7 49 -13 -5 -8 -43
pair choose&sales	-1 0 0 0 -5 9 -1 0 -1 16
pair choose&send	4 0 10 -8 3 4 -3 -1 -8 -12
pair choose&sign	-5 -3 -1 -2 8 24 -8 -2 -10 -7
pair choose&slot	-63 96 10 -7 -8 -4 -15 -3 -6 56
pair choose&sorry	-1 -1 -1 1 6 -1 -2 -1 -1 16
pair choose&stage	40 -4 -14 14 -33 -4 8 -4 -3 -31
pair choose&study	-1 1 0 0 1 2 -1 0 -1 -3
pair choose&task	7 -3 -1 -1 22 -1 -21 -1 -2 -16
pair choose&team	-14 -5 4 0 26 14 -1 -13 -11 -64
pair choose&thank	-3 6 -1 -2 1 0 -1 0 1 -13
pair choose&ticket	-2 4 -1 -1 -3 -3 16 -10 -1 -17
pair choose&time	-60 63 -11 28 8 30 -38 -9 -11 51
pair choose&title	-19 -13 -2 -7 74 47 -61 -7 -12 -22
pair choose&wait	-2 -1 5 -4 -1 0 3 0 0 16
pair civic&closer	-3 0 -1 -4 25 -3 -8 -2 -5 -24
pair civic&decide	0 -2 -1 -3 0 -3 14 -3 -3 -30
pair civic&education	0 0 0 0 -2 0 5 0 -1 21
pair civic&hear	-1 -2 -1 -1 -2 -1 -14 16 6 -5
pair civic&hiringside	7 -3 0 -1 12 -1 -1 -1 -13 -18
pair civic&interview	10 2 -2 -2 -2 -1 -4 -2 2 37
pair civic&invite	-8 -10 -1 -1 -1 12 23 -4 -9 4
pair civic&join	-7 0 -1 -1 -1 9 1 -1 0 11
pair civic&keen	7 -2 0 -1 -5 1 0 0 0 4
pair civic&meet	-11 11 0 -1 -1 9 -4 -1 -1 4
pair civic&not	0 -1 0 -3 9 -1 -3 -1 -1 47
pair civic&office	1 0 0 0 0 0 0 0 0 8
pair civic&official	-25 -3 -1 -1 1 12 -4 -1 21 -1
pair civic&onward	8 -1 -1 -1 -4 -1 0 0 -1 -15
pair civic&other	0 -1 0 0 3 0 -1 0 1 -19
pair civic&received	0 0 0 0 -1 -1 -15 16 1 30
pair civic&recruiter	6 -1 -1 -1 -4 -1 1 -1 0 -8
pair civic&review	-2 3 -1 -3 10 -3 3 -1 -7 -29
pair civic&role	3 15 -2 -3 -4 -6 -1 -2 -1 -52
pair civic&slot	-4 0 -1 -1 0 -1 8 -2 0 40
pair civic&stage	8 -2 -1 -1 -11 -1 8 -1 -1 -4
pair civic&study	-7 -2 0 -1 0 13 -2 0 0 -8
pair civic&talk	0 0 0 0 1 0 2 -1 0 -7
pair civic&team	4 0 -2 -2 -7 3 -7 14 -3 -33
pair civic&thank	0 0 0 0 2 0 0 0 -1 19
pair civic&time	-21 -4 11 -4 5 15 2 -2 -1 81
pair civic&title	-21 12 -3 -6 1 11 -3 -4 12 -64
pair civic&video	0 1 0 0 0 0 0 0 0 20
pair closer&cold	-1 -1 0 0 -1 1 -1 0 4 -2
pair closer&deadline	2 -1 -1 0 -1 0 -3 3 0 1
pair closer&decide	-2 -1 -3 -4 42 -2 -19 -2 -10 -17
pair closer&hear	-4 -4 -4 -2 25 -8 -25 -3 24 -8
pair closer&hiringside	-2 -2 -1 -1 15 -1 -2 -1 -5 -26
pair closer&inbox	0 9 -1 -1 -2 -1 -3 4 -5 10
pair closer&interview	1 -3 -1 -1 0 -1 -7 -1 13 -13
pair closer&not	-12 4 -2 -7 56 -8 2 -11 -22 -9
pair closer&onward	-1 -1 -1 0 14 0 -1 -1 -9 -3
pair closer&other	-2 -6 -1 -1 11 -1 -2 -1 2 16
pair closer&received	-2 -3 -1 -1 7 -1 22 -3 -16 10
pair closer&recruiter	-1 -1 -1 -1 13 -1 -2 -1 -6 -16
pair closer&review	-1 2 -1 -3 7 -2 -7 -1 7 -21
pair closer&role	-1 5 -2 -4 28 -3 -10 -2 -11 -20
pair closer&slot	1 25 -5 -1 -2 -8 -11 2 -1 13
pair closer&talk	0 -1 0 0 8 0 -6 0 -1 0
pair closer&team	0 8 -1 -1 3 -1 -4 -2 -2 -41
pair closer&thank	-5 16 -2 -1 -12 -2 18 -1 -10 -14
pair closer&time	3 -2 -1 -3 7 0 -6 2 -1 -5
pair closer&title	1 -4 -1 -3 26 -2 -6 -1 -10 -18
pair closer&wait	-1 -1 -1 0 7 0 -5 -1 2 8
pair cold&deadline	-1 -1 -5 -1 0 -6 17 -2 0 -5
pair cold&education	-1 -1 0 0 10 3 -4 0 -7 5
pair cold&enjoyed	-1 3 -1 0 0 0 -1 0 0 20
pair cold&event	0 0 0 0 0 0 0 0 0 30
pair cold&glad	-1 0 0 0 0 5 -2 0 0 8
pair cold&hear	-2 4 1 -14 -11 -3 21 -2 6 -7
pair cold&interview	-24 1 -1 -2 -2 -3 33 -2 1 -25
pair cold&keen	-6 13 -1 0 0 -1 -4 0 0 -1
pair cold&meet	-6 18 -1 0 -1 -1 -7 -1 -1 -31
pair cold&not	-1 -1 -5 0 0 -7 17 -2 0 10
pair cold&office	-33 30 -2 -3 -1 -5 17 -2 -2 -20
pair cold&official	0 0 0 0 0 0 0 0 0 10
pair cold&other	0 -1 0 0 0 0 0 0 1 7
pair cold&pay	0 0 2 -1 0 0 0 0 0 19
pair cold&role	3 14 -2 -3 -3 0 -12 -2 5 10
pair cold&sales	-25 3 -2 -2 -1 -3 33 -2 -2 -36
pair cold&send	0 0 0 0 0 1 0 0 0 26
pair cold&sign	0 0 0 0 -1 1 3 0 -1 1
pair cold&talk	0 14 -1 -2 -2 -5 -1 -1 -2 28
pair cold&team	5 -1 -1 -2 8 -2 1 -1 -8 14
pair cold&thank	2 -4 -1 -2 2 -1 -1 11 -8 -30
pair cold&time	6 -3 -5 -2 -1 -7 15 -2 -1 -19
pair cold&title	-28 14 1 -4 7 0 21 -2 -9 3
pair confirm&deadline	8 -3 0 -2 -6 5 -1 -1 -1 -4
pair confirm&document	-8 -1 -1 -1 -2 0 -3 -4 19 26
pair confirm&education	1 -1 -1 0 0 1 0 1 0 -5
pair confirm&event	-6 -2 12 1 -1 -1 -1 -1 -1 -19
pair confirm&filled	2 -1 -1 -1 -16 -1 19 0 -1 -10
pair confirm&glad	4 -2 -1 -1 -2 5 -2 -1 -1 11
pair confirm&health	3 0 -1 0 0 0 0 0 0 11
pair confirm&hear	-6 6 -1 2 -1 0 0 -1 0 -6
pair confirm&hiringside	0 -1 2 0 0 1 -1 0 0 -6
pair confirm&inbox	1 -1 -1 -1 -1 0 -1 3 0 -20
pair confirm&interview	3 -6 -1 -6 -6 -1 19 2 -4 -4
pair confirm&invite	0 -1 -1 4 -1 0 -2 0 1 -8
pair confirm&mediaword	1 0 0 0 0 0 0 0 0 34
pair confirm&meet	3 -1 5 -2 -1 -1 -2 -1 -1 -11
pair confirm&not	-2 -2 3 1 -20 -1 19 3 -2 0
pair confirm&offer	-1 -1 -2 2 2 3 -2 0 0 -5
pair confirm&official	1 0 0 0 0 0 0 0 0 5
pair confirm&onward	1 -1 -1 0 3 0 -2 0 0 -5
pair confirm&other	-4 -1 0 -1 2 -1 8 -2 -1 6
pair confirm&pay	2 -1 0 -1 -1 -1 -5 1 5 -10
pair confirm&practice	0 0 0 0 0 0 0 0 0 13
pair confirm&prepare	-3 -1 0 -1 -1 -1 -3 -2 12 12
pair confirm&property	2 0 0 0 0 0 0 0 0 -21
pair confirm&received	-8 -1 -2 -1 -1 -1 -4 -4 23 1
pair confirm&recruiter	9 -1 -5 -1 0 0 0 0 0 4
pair confirm&remind	9 -1 4 -5 0 -1 -4 -1 -1 4
pair confirm&role	14 -5 -3 -1 -22 1 16 -3 4 -18
pair confirm&sales	3 -1 -1 0 -1 0 -2 0 2 13
pair confirm&shop	1 -1 0 -1 1 -1 -2 -1 5 3
pair confirm&sign	-3 -6 -1 -1 -2 16 -1 -1 -1 5
pair confirm&slot	7 3 -1 -3 -2 -1 -2 1 -1 -1
pair confirm&stage	3 -1 -2 -1 0 1 1 -1 -1 5
pair confirm&study	0 0 0 0 0 0 0 0 1 19
pair confirm&talk	16 -2 -11 -1 -2 -1 2 -1 -2 -10
pair confirm&task	1 0 0 0 -1 0 0 0 1 3
pair confirm&team	11 -3 -6 -2 0 -1 4 -1 -1 -20
pair confirm&thank	-4 -1 7 -1 -1 -1 3 -2 1 -6
pair confirm&time	31 32 -18 -10 -13 0 -16 -4 -1 55
pair confirm&title	28 -6 -10 -2 -6 0 -6 -3 4 -37
pair confirm&video	6 -1 -1 -1 -1 -1 -1 -1 0 -18
pair confirm&wait	-2 0 -1 0 -2 -1 2 -1 4 16
pair deadline&decide	10 -8 -7 -3 15 -5 16 -16 -2 -5
pair deadline&document	-4 -2 -1 -1 -5 13 9 -3 -6 -9
pair deadline&education	-1 -1 0 0 0 0 0 -1 3 19
pair deadline&enjoyed	-1 0 -1 -1 39 -2 -27 -6 -2 -7
pair deadline&event	6 0 -2 -1 0 0 -2 0 0 9
pair deadline&exit	15 -1 -1 -1 0 -4 -5 -2 -1 -7
pair deadline&family	-2 -2 -1 -1 -2 -1 7 -2 4 -2
pair deadline&feedback	14 -3 -2 -1 -10 -1 15 -7 -5 3
pair deadline&filled	16 7 2 -2 -1 -1 -5 -10 -6 4
pair deadline&health	-14 -1 15 0 -6 -1 -1 -1 9 10
pair deadline&hear	-15 4 -4 -8 -13 39 -48 21 24 9
pair deadline&hiringside	2 -3 -2 0 -8 -1 23 -5 -5 -31
pair deadline&hitch	1 -1 1 -1 -1 1 -1 0 0 16
pair deadline&hold	-5 -2 -5 3 -27 -3 42 -2 -1 -31
pair deadline&inbox	16 -3 -1 -2 -2 -2 -14 8 -1 33
pair deadline&interview	8 -8 11 4 4 -3 -7 -1 -7 37
pair deadline&invite	0 -3 0 5 0 -1 -2 -1 2 18
pair deadline&keen	-6 3 -2 -1 -2 -5 17 -1 -1 -14
pair deadline&link	-9 14 -2 -2 -7 18 -1 -3 -8 6
pair deadline&lure	0 -1 0 0 0 -3 5 0 0 17
pair deadline&mediaword	-5 -1 0 -1 -6 -12 -4 30 -1 -30
pair deadline&meet	11 -12 -17 12 -3 0 13 -2 -2 -11
pair deadline&move	-15 -3 8 -2 -3 4 18 -5 -1 -35
pair deadline&not	18 -5 0 -6 -18 -11 32 -8 -1 17
pair deadline&offer	-2 -5 -2 -1 -3 28 -7 -3 -6 8
pair deadline&office	5 -3 -12 -2 -12 -2 31 -3 -1 16
pair deadline&official	0 0 3 -1 1 0 -1 0 0 29
pair deadline&onward	-2 -1 -2 4 -2 -3 7 -1 -1 6
pair deadline&other	-6 -7 2 1 -29 -6 46 0 -3 -24
pair deadline&pay	1 0 0 0 -1 -1 2 0 0 31
pair deadline&practice	0 0 0 0 0 0 2 0 0 -6
pair deadline&prepare	-15 -10 14 -2 -6 -2 -15 -5 42 -21
pair deadline&property	0 0 0 0 0 0 -1 0 2 22
pair deadline&received	-3 -2 -1 -1 -3 -2 -15 21 5 46
pair deadline&recorded	-9 31 -2 -1 -2 -1 -5 -3 -8 -10
pair deadline&recruiter	-4 -5 -1 -4 25 -5 -8 0 2 -10
pair deadline&remind	-11 21 0 -2 -2 -3 3 -5 -2 -10
pair deadline&review	-4 -3 -3 -2 -27 -7 45 -5 7 19
pair deadline&role	0 -11 -6 -10 27 -13 19 -4 -2 0
pair deadline&sales	1 -2 -2 -1 3 -6 14 -2 -4 -26
pair deadline&send	9 -5 -2 -2 -3 25 -17 -3 -2 4
pair deadline&shop	0 0 0 0 -5 15 -4 0 -6 17
pair deadline&sign	-8 -13 -4 -3 -7 85 -43 -5 -3 29
pair deadline&slot	11 -7 -5 -6 -10 10 2 10 -5 107
pair deadline&sorry	-2 -1 3 -1 -7 0 10 -1 -1 -7
pair deadline&stage	-7 -7 -4 -4 -34 -7 67 0 -5 -4
pair deadline&start	-3 -1 0 0 0 3 2 0 0 -1
pair deadline&study	-3 0 -1 0 0 -2 8 -1 -1 63
pair deadline&talk	2 -7 -2 -2 -1 -4 29 -13 -1 17
pair deadline&task	4 -4 -1 0 -1 -5 8 -2 0 6
pair deadline&team	-4 -6 -16 18 -15 -16 0 -5 44 -60
pair deadline&thank	6 -2 -3 -4 30 -6 -19 -1 -2 -40
pair deadline&ticket	-7 3 -9 -9 42 21 -34 3 -10 28
pair deadline&time	-28 37 -33 -19 -29 29 45 0 -3 -56
pair deadline&title	-38 -1 13 13 -11 -9 28 8 -3 27
pair deadline&video	16 -2 -1 1 0 0 -1 -11 0 -3
pair deadline&wait	-4 -3 1 -1 -9 1 7 -2 9 6
pair decide&feedback	17 -2 -1 -1 2 -1 -7 -2 -5 14
pair decide&filled	-1 -1 -2 4 1 0 0 0 0 -5
pair decide&hear	-10 -7 -5 -7 28 -6 14 -8 2 32
pair decide&hiringside	5 -1 -1 -1 2 -1 1 -1 -3 -25
pair decide&hold	-2 -1 -1 1 9 -1 -4 0 -2 -13
pair decide&interview	-3 4 -3 1 -16 -1 10 -4 11 -5
pair decide&machine	-5 -1 -1 -1 -1 -1 -1 14 -3 -14
pair decide&meet	-4 0 2 -1 -2 -1 10 -2 -2 -9
pair decide&move	-3 -12 10 0 12 -1 -4 -1 -2 -5
pair decide&not	-6 -4 -7 36 9 -5 -16 -4 -3 -6
pair decide&offer	0 -1 -1 0 1 1 0 0 1 30
pair decide&office	4 -3 -5 -3 9 2 -1 -2 -2 -31
pair decide&onward	-2 -1 -1 -1 18 -1 -1 -1 -11 -5
pair decide&other	-2 -2 -1 -1 14 -1 -4 -1 -2 46
pair decide&pay	-1 -1 -1 0 -2 5 0 -1 0 -7
pair decide&prepare	1 -1 0 0 -1 4 -2 0 0 -3
pair decide&received	7 -2 -1 -1 3 0 -4 -1 -1 -2
pair decide&recruiter	-1 -1 0 -1 13 1 -10 0 0 -4
pair decide&remind	-3 -1 -1 -1 7 3 -3 -1 -1 -5
pair decide&review	-2 -2 -1 -1 9 -1 4 -1 -4 19
pair decide&role	2 -5 -7 6 14 -2 -3 -3 -2 -5
pair decide&sales	6 -2 -4 -1 0 -1 2 0 -1 27
pair decide&send	1 -1 -1 0 1 1 0 0 -1 4
pair decide&sign	0 -1 -1 0 -2 9 -6 0 1 16
pair decide&slot	-8 -4 -5 -1 -4 -1 30 -5 -3 14
pair decide&sorry	-2 -1 -2 1 24 -2 -15 -1 -2 20
pair decide&stage	-3 -2 -1 -1 3 -6 14 -3 -1 -22
pair decide&talk	6 -2 -1 -1 -2 -1 2 0 -1 1
pair decide&team	14 -15 -4 0 5 -6 28 -18 -5 -68
pair decide&thank	-7 7 -1 0 -1 -1 3 -1 0 -5
pair decide&ticket	17 -4 -3 -2 31 -7 -14 -12 -6 2
pair decide&time	-20 -28 6 31 -15 8 28 -6 -3 12
pair decide&title	3 -4 -6 28 -1 0 -15 -2 -4 -9
pair decide&wait	-5 -2 -6 -4 -4 1 39 -16 -3 -4
pair document&glad	4 2 -1 -1 -1 9 -8 -1 -1 -34
pair document&hear	0 -2 -1 -1 2 11 -1 -1 -6 -3
pair document&hiringside	0 0 0 0 0 0 0 0 0 30
pair document&interview	12 -14 -2 -3 -3 9 4 -2 -2 -34
pair document&invite	3 -1 0 -1 0 0 0 0 0 -10
pair document&keen	0 -5 -1 -1 0 0 7 0 0 -6
pair document&lure	-9 -3 -1 -1 -2 -6 27 -3 -2 -30
pair document&meet	16 -13 -1 -1 -1 -1 1 -1 -1 -4
pair document&offer	-2 -2 -1 -1 1 18 -5 -3 -6 -22
pair document&office	0 0 0 0 1 0 1 0 0 9
pair document&official	-25 6 -2 -1 -3 -6 34 -2 -1 4
pair document&onward	-2 -2 -1 -1 -1 -1 -8 15 -1 -4
pair document&prepare	-25 1 -5 -4 -5 -36 72 -5 7 -4
pair document&property	-1 0 0 0 1 -1 3 0 0 -10
pair document&received	-4 -2 -2 -1 -4 -1 -4 -6 24 -13
pair document&remind	-1 -1 -1 -1 -1 -5 12 -1 -1 -7
pair document&review	12 -1 -1 -1 0 -3 -2 -2 -3 5
pair document&role	3 -9 -1 -3 1 11 -10 -13 20 9
pair document&sales	-1 6 -2 0 -1 -2 -15 15 -1 -22
pair document&send	-4 -7 -4 -2 -14 -8 44 -4 -3 -23
pair document&shop	-2 -4 -1 -1 -7 12 19 -7 -9 -15
pair document&sign	-1 -1 0 0 -2 15 -11 0 2 40
pair document&study	20 -13 -3 -3 -3 -7 17 -5 -3 -47
pair document&team	-1 -3 -1 0 0 -2 8 -1 0 -4
pair document&thank	-7 22 -1 -1 -7 -1 1 -1 -7 0
pair document&time	13 -22 -5 -6 -5 8 24 -5 -2 -69
pair document&title	16 -13 -2 -3 -4 9 1 -4 1 16
pair document&video	16 -12 -1 0 0 0 0 0 0 -19
pair education&event	1 0 0 0 0 0 0 0 0 13
pair education&glad	9 -3 0 -1 -1 3 -7 0 0 9
pair education&interview	7 -1 -1 -1 0 -1 -1 -1 -1 68
pair education&invite	-1 -2 -1 -2 -16 -1 -9 -3 35 -3
pair education&keen	2 -1 0 -1 0 1 0 0 0 34
pair education&meet	2 -1 0 0 0 0 0 0 0 25
pair education&not	0 0 0 0 2 0 0 0 0 62
pair education&offer	-3 -2 0 -1 -1 5 4 -1 -1 8
pair education&official	1 0 0 0 0 0 0 0 0 9
pair education&practice	0 -20 22 0 -1 -1 1 -1 -1 25
pair education&prepare	1 -1 0 0 0 3 -2 0 0 13
pair education&review	8 -3 -1 -3 -6 -7 -10 -2 24 1
pair education&role	17 5 -2 -2 12 4 -14 -2 -19 1
pair education&send	1 0 0 0 0 0 0 1 0 20
pair education&slot	1 -1 1 0 0 1 -1 0 0 32
pair education&sorry	-1 -10 19 -1 1 -3 -5 -1 0 10
pair education&study	0 0 0 0 0 0 0 0 0 20
pair education&talk	-1 22 0 0 -14 -4 -2 0 0 9
pair education&team	-3 -2 -1 -3 -1 -6 3 -3 16 23
pair education&thank	5 0 1 -1 11 -1 -5 -1 -10 -7
pair education&time	14 -12 -2 -3 -8 -1 -11 -1 24 17
pair education&title	17 13 -3 -3 6 -7 -1 -5 -16 -37
pair education&wait	0 0 0 0 0 0 2 0 0 11
pair enjoyed&event	13 -9 -4 0 0 0 2 0 0 19
pair enjoyed&feedback	13 -9 -4 0 3 0 0 0 0 0
pair enjoyed&glad	-1 3 0 0 -1 0 0 0 0 6
pair enjoyed&hear	-2 0 -1 -1 -5 2 9 -1 -1 16
pair enjoyed&interview	-1 7 -2 -1 -1 -1 1 -2 -1 -17
pair enjoyed&join	-3 1 0 0 0 4 -1 0 0 8
pair enjoyed&keen	10 1 -6 -1 1 0 -1 -1 -1 1
pair enjoyed&mediaword	1 0 0 0 0 0 0 0 0 17
pair enjoyed&meet	-39 0 -4 -5 3 -7 60 -5 -4 -35
pair enjoyed&not	-1 -2 -1 -1 24 1 -7 -2 -12 4
pair enjoyed&onward	-1 3 -1 0 2 0 -1 0 -1 -8
pair enjoyed&other	-1 -1 -1 -1 14 0 -8 -1 -1 -2
pair enjoyed&remind	-15 -7 -3 -3 -3 -9 41 -2 -1 -18
pair enjoyed&role	-3 9 -2 -2 1 3 -3 -1 -2 3
pair enjoyed&sales	-7 5 -2 -1 12 -5 1 -3 0 -4
pair enjoyed&talk	30 -25 -7 -4 -12 -2 29 -5 -3 8
pair enjoyed&team	-2 9 -2 -2 9 3 -8 -3 -3 18
pair enjoyed&thank	-2 -5 -1 -2 17 -1 7 -2 -11 -13
pair enjoyed&time	-20 12 -5 -5 -5 -14 53 -5 -10 -39
pair enjoyed&title	-21 38 -3 -2 8 3 -18 -3 -2 9
pair event&glad	7 -5 -2 -1 -6 11 -2 -2 0 26
pair event&hear	-5 -1 3 2 0 0 -1 2 0 -1
pair event&inbox	0 -1 -1 -1 -1 -1 -6 11 -1 -15
pair event&interview	16 -5 3 0 -6 10 -3 -2 -14 -27
pair event&invite	4 -1 -1 -1 0 0 0 0 0 -1
pair event&join	1 0 0 0 0 0 0 0 0 39
pair event&link	-1 3 0 0 0 0 0 0 0 14
pair event&mediaword	0 0 0 0 0 0 0 0 0 55
pair event&meet	3 5 -3 2 -1 -1 -1 -2 -2 0
pair event&move	11 -5 -3 -1 0 0 0 0 0 -16
pair event&not	14 -1 -2 2 0 0 0 0 -12 6
pair event&offer	-2 -4 -2 2 -6 11 -1 0 2 45
pair event&office	8 -4 -3 1 -1 -1 -12 12 0 -12
pair event&pay	0 0 0 0 0 1 0 0 0 10
pair event&practice	0 3 0 0 -1 0 1 -2 -1 44
pair event&prepare	-1 -1 2 0 0 0 0 0 0 6
pair event&property	-3 -4 1 1 -6 11 0 0 0 10
pair event&received	-1 -1 -1 0 -1 0 -10 12 1 0
pair event&recruiter	2 0 1 -2 -1 0 -1 1 -1 19
pair event&remind	3 0 -1 -1 0 0 -1 1 -1 9
pair event&role	2 -3 -1 -1 -6 11 -2 -1 2 -17
pair event&sales	-2 0 2 0 0 0 0 0 1 55
pair event&send	-1 -2 -1 0 0 -1 2 5 0 -6
pair event&shop	15 -1 0 -1 0 0 0 0 -12 14
pair event&slot	12 -2 0 -1 -1 -1 -2 -2 -1 -18
pair event&stage	0 -1 -1 2 0 0 -1 1 0 -3
pair event&study	0 0 0 0 0 0 0 0 0 6
pair event&talk	11 -4 -6 3 -8 8 -2 -2 -1 15
pair event&team	4 -5 4 -1 -1 0 -1 -1 0 20
pair event&thank	12 -2 -2 -2 0 -1 7 -2 -11 -33
pair event&ticket	-1 -1 -1 0 -1 -1 -10 13 1 -2
pair event&time	16 -6 0 4 -8 8 -5 11 -19 16
pair event&title	2 -1 4 -2 -2 -1 -2 -1 3 20
pair event&video	15 -1 -12 -1 0 0 0 0 0 17
pair exit&interview	0 0 0 0 0 0 0 0 0 13
pair exit&time	-5 -1 -1 -4 -1 1 -32 -9 53 26
pair family&hear	0 26 3 -3 -4 -3 -7 -5 -8 -77
pair family&hiringside	-1 0 1 -1 -1 0 2 -1 0 -40
pair family&interview	-15 10 12 -1 -5 -1 -5 -1 6 5
pair family&join	-3 -7 -1 -1 -4 24 -7 -1 -1 -45
pair family&keen	4 37 -6 -2 0 -2 -17 -2 -11 -20
pair family&mediaword	1 0 0 0 -2 3 -1 0 0 -10
pair family&move	-15 -9 31 -3 -1 -1 -1 -1 0 -21
pair family&not	-17 -2 -3 1 -10 -6 36 -1 2 73
pair family&property	-1 -2 -1 -1 -2 1 -1 -1 8 -3
pair family&recruiter	-1 10 1 -1 -2 1 -4 -1 -4 -15
pair family&remind	-1 0 -1 2 -1 0 2 -1 0 19
pair family&role	2 4 -1 1 -3 -3 5 -4 -1 5
pair family&slot	-16 0 2 -1 -2 -7 27 -1 -1 -26
pair family&start	-2 -2 -1 -1 -1 -4 10 -1 1 1
pair family&talk	4 3 -1 -2 -4 6 -5 -1 -1 -18
pair family&team	-1 13 0 0 -1 0 -7 0 -3 -13
pair family&time	1 -7 0 -3 -4 8 -8 -5 18 86
pair family&title	-15 7 15 -1 -3 3 -3 -1 -1 -33
pair family&wait	-1 0 3 -2 -8 0 9 0 0 11
pair feedback&hear	5 -7 -3 -6 22 -8 7 -1 -8 -36
pair feedback&hiringside	-2 -1 -1 -1 -2 0 13 -3 -3 10
pair feedback&interview	5 -1 -1 -1 -6 -1 8 -1 -2 56
pair feedback&not	-1 -1 -1 -1 4 -1 1 -1 -1 0
pair feedback&remind	-1 0 -1 0 0 0 3 0 0 25
pair feedback&review	2 -1 -1 -1 1 -1 3 -1 -2 36
pair feedback&slot	-1 -1 0 0 -4 -1 12 -2 -1 -9
pair feedback&talk	22 -16 -4 0 0 0 1 0 0 1
pair feedback&team	-1 -1 -1 0 2 0 3 -1 -1 -12
pair feedback&ticket	0 -2 -1 -1 -6 -6 28 -7 -4 -23
pair feedback&time	1 -2 -2 -2 -1 0 8 1 -3 10
pair feedback&title	2 -1 0 -1 0 0 3 -1 -2 -10
pair filled&hold	-2 -1 -1 6 -23 -1 24 0 -2 -5
pair filled&interview	-19 -7 12 -4 8 -3 -7 23 -3 -21
pair filled&invite	-5 -2 -2 -2 -5 -4 -4 23 -1 -20
pair filled&meet	-3 -1 -2 17 -10 0 -1 0 0 8
pair filled&not	13 -7 12 7 -18 -2 22 -22 -5 26
pair filled&offer	-4 -3 -1 -2 19 -3 -4 3 -3 5
pair filled&onward	-1 -1 3 0 4 -1 -3 -1 -1 -14
pair filled&other	-5 -10 -2 14 6 7 -6 -2 -3 -16
pair filled&remind	-17 -1 36 -10 -1 -1 -4 -2 -1 -9
pair filled&role	-29 -21 -9 41 77 -14 -8 -17 -20 -24
pair filled&sign	-12 -7 -4 9 41 -15 -22 23 -12 27
pair filled&slot	-1 -1 -1 15 -6 -2 -2 -1 -1 -3
pair filled&sorry	-3 -1 -1 5 1 0 -1 0 -1 15
pair filled&team	-5 -2 -2 27 41 -11 -23 -13 -12 -5
pair filled&time	-14 2 25 28 32 -13 -62 33 -30 -24
pair filled&title	-8 -13 1 -3 31 -5 -9 16 -10 1
pair forwarded&inbox	0 -1 0 0 -1 0 -1 4 0 -1
pair future&glad	-2 -1 -1 0 3 1 -13 -1 14 -11
pair future&hear	-2 -1 -1 -1 6 -5 13 -1 -8 -25
pair future&interview	-1 -1 0 -1 -7 0 10 0 0 4
pair future&meet	-5 -1 -4 -3 1 -3 21 -4 -1 -5
pair future&move	-7 -1 13 -2 0 1 -3 -1 0 -2
pair future&not	-11 -1 -1 15 -2 -1 4 -1 -2 7
pair future&other	-7 -1 11 -1 2 0 -1 -1 -1 -30
pair future&recruiter	0 0 0 0 8 0 0 0 -7 6
pair future&review	-11 -1 -1 15 -1 -1 4 -1 -2 -15
pair future&role	-3 -6 -1 -2 11 -7 16 -1 -7 -57
pair future&slot	8 -2 0 -1 10 -5 -5 -4 -1 4
pair future&talk	-7 -3 3 -3 9 -3 4 -1 2 -2
pair future&thank	-4 -2 -2 -3 9 -5 -3 -2 12 -3
pair future&time	-20 -5 7 -10 4 -7 -1 38 -7 -27
pair future&title	-2 -3 -1 -1 -2 -4 14 -1 -1 -7
pair glad&hear	-7 -12 -3 -2 -4 43 -10 -3 -3 -33
pair glad&inbox	-3 -5 -5 0 -1 -4 18 -1 0 -13
pair glad&interview	-2 -6 -2 -4 18 17 -16 -2 -2 22
pair glad&invite	-4 -3 -1 -1 -8 22 -4 -1 -1 -6
pair glad&join	-6 -3 -2 -2 -3 20 0 -2 -1 -10
pair glad&keen	-10 -17 -6 -3 5 16 21 -2 -4 -60
pair glad&mediaword	1 0 -1 0 0 2 0 0 0 21
pair glad&meet	11 -5 -5 -5 27 -2 -14 -5 -2 -33
pair glad&mine	2 -1 0 0 0 0 0 0 0 -9
pair glad&offer	-5 -6 -2 -1 -7 31 -8 -1 -1 -5
pair glad&office	8 -2 -2 -1 -1 3 -3 -2 0 -20
pair glad&onward	6 2 -1 -1 -11 11 -2 -1 -2 -13
pair glad&pay	-1 0 -1 0 -8 13 -1 0 0 -4
pair glad&review	11 -6 -1 -1 -2 4 -4 -1 0 23
pair glad&role	37 -26 -4 -8 -15 64 -39 -4 -4 -28
pair glad&sales	-1 0 0 0 -7 9 -1 0 0 11
pair glad&send	5 4 -1 -1 -5 2 -3 -1 -1 2
pair glad&sign	-1 -1 0 -1 -1 10 -4 0 0 63
pair glad&slot	9 -3 -2 -1 0 2 -2 -2 0 21
pair glad&stage	8 18 -2 -2 -8 -3 -8 -1 -3 7
pair glad&talk	-5 23 -2 -1 1 2 -15 -2 -1 27
pair glad&task	7 14 -1 -1 -3 -10 -3 -1 -1 -7
pair glad&team	7 -2 -2 -2 -3 26 -19 -2 -4 13
pair glad&time	57 -28 -5 -7 -1 19 -25 -5 -4 38
pair glad&title	18 -7 -5 -6 -5 43 -29 -4 -5 -50
pair glad&video	0 6 -2 0 6 -3 -6 0 -1 2
pair health&interview	-4 2 12 -1 -2 -1 -2 -2 -2 -72
pair health&invite	2 1 0 0 0 0 0 0 0 -15
pair health&meet	1 1 -1 0 0 0 -1 0 0 5
pair health&move	-15 0 16 0 0 0 0 0 0 36
pair health&not	-1 -1 -1 -1 -1 3 -16 18 -1 -20
pair health&offer	0 -2 -1 -1 -2 9 -1 -2 -1 -20
pair health&office	-4 14 0 -1 0 -2 -6 0 0 -9
pair health&prepare	13 -6 -4 -4 -1 -2 6 -2 0 -36
pair health&remind	0 0 1 0 0 0 0 0 0 35
pair health&role	-1 12 -2 0 -1 0 -6 -2 0 3
pair health&send	-4 -1 -1 -1 -1 8 0 -1 0 -6
pair health&sign	-4 -1 -1 -1 -1 11 -2 -2 0 -23
pair health&slot	4 0 0 -1 -17 1 -1 -1 16 3
pair health&sorry	0 0 1 0 0 0 0 0 0 -10
pair health&study	0 0 0 0 0 1 0 0 0 11
pair health&team	0 -1 -1 3 -1 -1 1 -1 -1 -23
pair health&thank	-1 -1 0 0 -16 0 0 0 20 -11
pair health&ticket	0 -2 0 0 -1 1 3 0 0 -5
pair health&time	-14 -2 14 0 -1 11 -3 -3 -1 39
pair health&title	-12 18 11 -3 -19 2 -11 -4 17 -46
pair health&wait	0 -1 0 0 -6 -1 -1 0 9 15
pair hear&hiringside	-17 -1 19 -2 -1 0 2 0 0 23
pair hear&hitch	1 -1 -1 -1 0 -1 17 -14 0 -4
pair hear&hold	-1 -1 -1 3 -1 0 2 0 -1 -4
pair hear&inbox	9 -7 3 -4 -4 -4 -17 18 7 29
pair hear&interview	-54 -10 10 19 -11 -4 37 12 2 32
pair hear&invite	-65 -2 74 -1 7 -1 -6 -2 -4 -6
pair hear&keen	-9 48 -3 -2 -3 -2 -18 -2 -10 15
pair hear&lure	-1 0 -1 0 -5 -1 17 -4 -6 3
pair hear&machine	-6 -5 -3 -3 -4 -3 -17 40 1 1
pair hear&mediaword	-1 9 0 0 -2 -1 -2 -1 -2 10
pair hear&meet	-16 18 -2 2 -4 -3 -28 21 11 21
pair hear&move	-2 -3 -4 -2 -10 -3 10 -5 19 -21
pair hear&not	-12 -7 -25 42 20 -9 -30 -13 35 25
pair hear&offer	-3 -1 -2 2 6 7 3 -1 -11 -41
pair hear&office	-31 -1 -3 2 -2 3 39 -2 -4 -24
pair hear&official	-1 0 1 -1 -7 0 10 -1 -1 31
pair hear&onward	-2 17 -1 -1 9 -6 -9 0 -7 3
pair hear&other	14 -6 16 -6 -5 -2 -25 13 2 15
pair hear&pay	-4 -2 2 -2 16 0 -4 -1 -5 -2
pair hear&prepare	-8 -3 -2 6 -5 4 -27 20 14 -16
pair hear&property	-1 -1 -2 18 -9 -2 -4 0 1 -16
pair hear&received	-2 3 -2 -2 -8 -3 -16 5 23 -15
pair hear&recruiter	-31 3 8 13 21 -2 0 0 -11 -5
pair hear&remind	-4 0 -3 -2 7 2 -7 10 -2 -12
pair hear&review	-1 -2 -1 -1 -11 -1 1 -2 19 10
pair hear&role	35 -22 -8 -1 3 -6 10 -5 -6 -31
pair hear&sales	-29 -2 0 -1 -6 -1 40 -2 1 7
pair hear&send	-10 -2 4 -4 -1 29 -11 -1 -1 9
pair hear&sign	-11 -3 -2 -2 -5 30 -6 -10 8 -7
pair hear&slot	2 3 -19 -7 -9 -5 8 42 -15 6
pair hear&sorry	-3 -2 -4 3 22 -2 -6 -5 -3 -7
pair hear&stage	-1 -11 -4 27 -2 -7 -4 0 2 -23
pair hear&start	17 -11 -2 -1 -1 -2 2 -2 -1 -10
pair hear&study	-1 -1 0 0 7 -5 1 0 0 -10
pair hear&talk	5 -10 -3 -9 32 -6 -13 1 4 5
pair hear&task	0 -1 0 0 -1 0 0 0 2 -5
pair hear&team	-24 11 -9 -4 -9 -10 29 23 -6 18
pair hear&thank	39 -6 -4 -6 -4 -4 -48 43 -9 -12
pair hear&ticket	-13 -10 -4 -6 -12 13 -14 43 3 -2
pair hear&time	-14 -8 -37 19 -16 46 -2 -19 31 11
pair hear&title	-29 18 26 -7 30 7 -58 31 -18 25
pair hear&urgent	-1 0 0 0 0 0 -1 3 0 14
pair hear&wait	-17 -4 22 -8 2 -3 12 -12 9 -26
pair hear&wish	0 -2 -1 -3 14 -6 -1 -1 0 -3
pair hiringside&interview	9 -22 21 -12 -2 -4 14 -6 3 -2
pair hiringside&mediaword	-3 6 0 0 0 0 -1 0 0 13
pair hiringside&meet	-2 -1 0 -1 -20 0 -4 0 29 6
pair hiringside&move	-6 -6 12 -1 -2 -1 23 -2 -16 -13
pair hiringside&not	-3 -3 2 -5 11 -1 -4 -2 5 -31
pair hiringside&offer	-1 -2 -1 0 -4 24 -9 -2 -5 4
pair hiringside&office	-1 -4 5 -1 1 4 -2 0 0 -15
pair hiringside&other	-1 -4 -5 -1 5 -1 9 -1 0 12
pair hiringside&practice	0 0 0 0 0 0 2 0 0 -14
pair hiringside&prepare	-2 -1 -1 -1 -6 15 20 -3 -21 -13
pair hiringside&recruiter	2 -5 8 1 -28 -1 1 -1 24 -34
pair hiringside&remind	0 -4 4 -2 -1 -1 -17 22 -1 10
pair hiringside&review	-2 -2 -1 -1 7 -1 14 -1 -12 22
pair hiringside&role	-4 -3 -1 -3 14 4 -3 -2 -2 62
pair hiringside&sales	1 0 0 0 0 1 0 0 0 -13
pair hiringside&send	-2 -1 -1 1 1 1 2 0 -1 24
pair hiringside&slot	-17 -2 21 -1 2 -1 -1 -1 -1 51
pair hiringside&stage	-1 -1 -2 -1 0 0 4 0 2 -16
pair hiringside&team	1 -6 5 -1 -23 3 0 -3 26 -7
pair hiringside&thank	-1 -5 0 0 6 0 2 0 -1 59
pair hiringside&ticket	3 -2 -1 -2 -8 -1 22 -5 -5 -18
pair hiringside&time	-13 -12 23 -2 -6 2 -12 19 1 31
pair hiringside&title	-6 1 3 -5 7 15 -4 -4 -6 37
pair hiringside&wait	-1 -1 -2 0 -1 0 6 0 0 33
pair hitch&interview	-8 17 22 -2 -2 -1 -21 -3 -1 15
pair hitch&meet	-2 -1 6 0 0 0 -1 0 0 -8
pair hitch&move	-9 -5 20 -1 -1 -1 0 -1 -1 20
pair hitch&not	9 4 25 -5 -6 -4 -39 18 -3 -46
pair hitch&office	-1 0 2 0 0 0 0 0 0 21
pair hitch&remind	-3 -2 -3 -1 -1 -1 16 -4 -1 48
pair hitch&role	0 -1 -1 1 6 -1 -4 0 -1 -4
pair hitch&shop	-8 -2 15 0 0 -2 -1 -1 0 -10
pair hitch&slot	-2 -5 22 -1 -2 -3 -6 -2 -1 -27
pair hitch&sorry	-4 -25 41 -3 -1 -1 -3 -1 -1 9
pair hitch&team	-3 29 -2 -1 -1 -1 -16 -3 -2 -10
pair hitch&time	-21 -27 55 -4 -3 -2 10 -6 -3 21
pair hitch&title	-4 -1 10 -1 -1 0 -1 -1 0 11
pair hitch&wait	-1 -1 0 -1 -1 -1 11 -6 0 10
pair hold&interview	-10 1 7 8 -1 -1 -3 -1 -1 -10
pair hold&meet	-2 0 6 -2 -1 0 1 0 0 18
pair hold&not	-6 -3 4 0 -26 1 34 -2 -2 -8
pair hold&office	-10 -4 -4 7 30 -10 3 -10 -3 -25
pair hold&recruiter	-2 -1 -1 8 3 -1 -2 -1 -4 -6
pair hold&remind	-4 -1 5 3 -1 0 -1 0 0 -2
pair hold&role	-22 -12 -6 47 -30 -16 53 -8 -6 -5
pair hold&slot	-2 -2 -1 -3 -9 -3 22 -1 -1 -4
pair hold&sorry	-3 -1 -1 7 -9 0 9 0 0 -3
pair hold&team	-12 -1 -9 3 1 0 28 -3 -6 -12
pair hold&time	-16 -6 -2 8 23 -7 4 -2 -2 4
pair hold&title	-11 -4 -2 -5 -20 -9 57 -2 -5 -33
pair inbox&interview	-3 -1 4 0 -3 -3 16 -10 -1 19
pair inbox&invite	-8 -1 -1 -1 0 -1 -3 -4 19 2
pair inbox&keen	-1 2 0 0 3 0 -2 0 0 41
pair inbox&lure	-1 -1 0 0 0 -4 8 -1 -1 22
pair inbox&machine	-1 8 -13 -2 -6 -1 -12 26 1 4
pair inbox&meet	-2 1 -1 -1 -1 -1 -7 -1 11 4
pair inbox&move	0 -1 5 -1 -1 0 -5 3 0 25
pair inbox&not	-9 0 -2 -6 -33 -6 -28 76 7 17
pair inbox&official	0 0 0 0 -1 0 -2 2 3 8
pair inbox&other	1 0 -1 0 2 0 -3 3 0 28
pair inbox&prepare	3 -16 -1 -1 -1 -1 -6 24 -1 31
pair inbox&received	-6 -4 -3 -2 1 -3 -4 46 -26 -9
pair inbox&recruiter	0 -1 -1 -1 -2 -1 -1 4 2 35
pair inbox&role	0 -1 0 0 3 0 -1 0 1 8
pair inbox&send	-4 -7 -3 -1 -9 -2 12 13 1 36
pair inbox&shop	-5 10 -1 -2 -10 -2 -12 24 -2 1
pair inbox&slot	1 -10 -1 0 -1 -1 6 7 0 37
pair inbox&sorry	-1 -1 0 -1 -7 -1 -1 11 -1 -7
pair inbox&team	0 -10 0 0 1 -1 8 2 0 11
pair inbox&thank	8 -4 -3 -4 -11 -3 0 17 0 -8
pair inbox&ticket	-2 -1 -1 -1 -1 -1 -10 28 -11 -17
pair inbox&time	-24 -23 -4 -7 -7 -10 6 55 14 -35
pair inbox&title	-1 -1 0 0 -1 1 -1 2 1 55
pair inbox&wait	-1 -1 -1 0 -1 -1 -3 11 -3 16
pair interview&invite	50 12 -2 -2 -10 -7 -24 -11 -5 27
pair interview&keen	1 31 -15 -6 -6 -5 -2 4 -2 -7
pair interview&link	-10 0 -2 -3 -1 -1 -1 20 -2 19
pair interview&lure	1 2 -1 0 1 0 0 -1 -1 23
pair interview&machine	-2 -2 -1 -1 -1 -1 -2 11 -1 -6
pair interview&mediaword	7 22 -4 -6 -5 -4 8 -15 -3 46
pair interview&meet	22 -3 0 -8 29 -9 -23 -3 -6 24
pair interview&mine	-15 20 18 -3 -1 -1 -16 6 -8 22
pair interview&move	-67 -29 169 -18 -13 -5 -24 -2 -11 -47
pair interview&not	-40 15 -11 57 10 -4 -36 13 -2 -15
pair interview&offer	-21 22 -8 0 -15 12 -3 4 9 -2
pair interview&office	-2 8 2 -4 -4 -3 23 -4 -15 81
pair interview&official	2 -2 3 1 0 -1 -1 -1 -1 63
pair interview&onward	22 -18 -5 -1 -12 10 10 -2 -6 -41
pair interview&other	-12 -37 13 -4 17 -2 21 7 -2 -53
pair interview&pay	-9 14 -4 1 0 1 -1 -1 0 20
pair interview&practice	-5 -4 -3 -7 0 -1 19 0 0 26
pair interview&prepare	-6 -4 18 1 -2 -2 -1 -2 -2 -15
pair interview&property	9 -3 -3 -1 -6 11 -3 -2 -1 -17
pair interview&received	7 1 -1 -1 0 0 -6 -1 1 22
pair interview&recorded	-15 42 -1 -3 -1 -3 -12 -5 -2 3
pair interview&recruiter	-11 0 30 2 -13 -2 -10 -2 7 -41
pair interview&remind	22 -19 16 -12 -19 -4 31 -10 -5 -11
pair interview&review	-10 -8 -2 -3 0 -1 -1 -2 28 0
pair interview&role	22 32 -14 1 3 11 -32 -9 -14 -25
pair interview&sales	11 -18 -1 -4 -3 -5 28 -4 -3 -35
pair interview&send	44 -29 6 -5 -4 -2 1 -7 -4 -3
pair interview&shop	13 8 -3 8 -8 -1 -3 -2 -13 -11
pair interview&sign	-4 -3 -2 -2 -3 -1 -2 19 -1 -1
pair interview&slot	33 -32 65 -11 -8 -7 -8 -15 -17 9
pair interview&sorry	-8 -13 13 14 0 -1 -3 -1 -2 0
pair interview&stage	-1 -14 -10 1 -1 -4 25 -4 9 13
pair interview&start	-5 18 0 -1 -7 12 -10 -1 -7 -11
pair interview&study	9 16 -5 -1 -4 -4 16 -17 -10 11
pair interview&talk	21 41 -18 2 -13 3 -29 2 -10 -37
pair interview&task	13 1 -1 -2 -20 -2 -12 -3 26 -41
pair interview&team	-6 22 19 12 -8 -6 -33 3 -3 85
pair interview&thank	-12 -4 -6 -6 38 -3 4 12 -23 14
pair interview&ticket	0 -6 -3 -4 -2 -1 -7 25 -2 27
pair interview&time	5 -40 39 45 -27 -9 52 -48 -17 32
pair interview&title	41 10 -7 12 -7 -8 -20 -6 -16 -108
pair interview&video	14 17 1 -7 -4 -3 -10 -5 -2 -22
pair interview&wait	-9 15 1 -5 4 -1 3 -1 -8 14
pair invite&join	-9 -4 -1 -2 7 29 -7 -1 -12 -9
pair invite&keen	-13 13 12 -1 -1 -2 -5 -1 -1 -27
pair invite&link	2 1 -1 0 0 0 -1 0 -1 4
pair invite&meet	-22 10 11 -3 -2 19 -11 -1 -1 -14
pair invite&mine	3 -1 0 -1 0 0 0 0 0 33
pair invite&move	-13 0 15 0 0 0 0 0 0 -9
pair invite&not	-2 -11 12 4 0 0 -2 0 0 8
pair invite&office	-17 11 12 0 0 -1 -4 0 0 -12
pair invite&official	-8 -2 -1 -2 -1 20 -6 0 0 30
pair invite&onward	0 7 -4 5 -1 0 -6 0 0 4
pair invite&other	6 -9 -1 5 1 0 -1 0 -1 -5
pair invite&prepare	-6 -4 12 0 0 0 0 0 0 -5
pair invite&property	-3 1 -1 -2 0 8 -3 0 0 14
pair invite&recorded	-7 20 -1 -1 -1 -1 -7 -2 -1 -14
pair invite&recruiter	10 -2 -1 3 14 -1 -9 -1 -13 -12
pair invite&review	10 -5 -1 -3 -4 -8 -1 -2 14 -12
pair invite&role	0 25 -3 -1 13 -3 -7 -3 -21 -24
pair invite&sales	1 6 -1 -1 -8 9 -7 -1 0 -7
pair invite&send	62 -22 10 -6 -4 -2 -13 -15 -10 -5
pair invite&sign	-4 -5 -3 -2 -13 5 -5 27 -1 -26
pair invite&slot	0 -8 15 -1 -1 -1 -1 -1 -2 0
pair invite&stage	-11 6 12 0 -1 0 -6 0 0 20
pair invite&study	-5 -2 0 -1 0 13 -3 0 0 1
pair invite&talk	6 4 -2 -2 -2 7 -12 -1 3 -16
pair invite&task	23 -12 -1 -2 -3 -8 24 -6 -15 -27
pair invite&team	-1 15 -6 3 -16 7 -16 -3 16 -10
pair invite&thank	2 -2 0 0 2 0 0 0 -1 42
pair invite&time	-15 -16 2 20 -12 16 -22 -9 36 -1
pair invite&title	13 3 -1 -2 -5 3 -11 -5 4 -27
pair invite&video	8 11 -2 -2 -1 -2 -8 -2 -1 -34
pair join&keen	0 0 0 0 0 1 0 0 1 13
pair join&link	3 0 0 0 0 0 0 0 0 -53
pair join&mediaword	0 0 0 0 -2 3 -1 0 0 10
pair join&meet	-1 -11 -2 10 -2 15 -8 -1 -1 -18
pair join&not	-12 0 0 13 1 1 -1 0 0 15
pair join&offer	-2 -1 -1 -1 -1 11 -4 -1 -1 -8
pair join&office	0 0 0 0 0 0 0 0 0 17
pair join&pay	-2 -1 -1 -1 -8 16 -2 -1 -1 -24
pair join&property	-1 -1 -1 -1 0 8 -3 0 0 -20
pair join&recruiter	-3 -6 -1 -4 28 15 -13 -2 -14 19
pair join&role	0 -1 -1 -1 7 4 -2 -1 -8 30
pair join&sign	-2 -1 -1 -1 -1 10 -3 -1 -1 23
pair join&slot	-5 -6 0 13 0 0 0 0 0 16
pair join&start	-14 -2 -1 -1 -1 -22 42 -1 -1 -25
pair join&study	0 -2 -1 -1 0 10 -5 -1 0 5
pair join&talk	-3 0 -1 -2 4 11 -8 -1 -1 7
pair join&team	46 -7 -6 -10 27 7 -34 -12 -10 27
pair join&thank	0 0 0 0 1 0 0 0 1 22
pair join&time	52 -21 -5 -12 0 43 -39 -14 -4 -8
pair join&title	-6 -9 -3 -2 -17 80 -33 -7 -3 -20
pair join&video	-9 1 -1 12 6 -3 -4 -1 -1 -8
pair join&wait	-1 -1 -1 0 -1 7 -2 -1 -1 -18
pair keen&mediaword	1 -1 0 0 0 -4 6 -1 0 -16
pair keen&meet	-54 65 7 -4 -4 -9 3 -3 -1 29
pair keen&not	-4 -22 0 -5 -1 37 -37 33 -1 -37
pair keen&offer	-2 -2 -1 -1 -1 9 -2 1 -1 16
pair keen&office	-32 32 10 -1 -1 -2 -5 -1 0 -27
pair keen&onward	7 6 -4 -1 -5 0 -1 -1 -1 -7
pair keen&other	0 -20 -1 0 -1 25 -2 0 0 -1
pair keen&pay	-2 9 -1 0 -1 1 -6 0 -1 -6
pair keen&prepare	-22 -6 12 0 0 1 15 0 0 -2
pair keen&property	1 -1 -1 0 0 2 0 0 0 11
pair keen&recruiter	-1 12 -1 -1 -2 4 -7 -1 -4 -7
pair keen&remind	0 -1 -1 -1 0 10 -4 -2 0 15
pair keen&review	1 1 0 0 -1 0 0 0 1 8
pair keen&role	32 17 -5 -5 -8 7 -31 -4 -4 -59
pair keen&sales	-1 6 -1 -1 -1 -1 -1 -1 -1 12
pair keen&send	35 -2 -4 -1 -7 0 -15 -4 -2 12
pair keen&sign	-2 -1 -2 -1 -1 14 -4 -3 0 -21
pair keen&slot	-4 5 11 -1 -2 0 -7 -1 -2 29
pair keen&stage	-5 4 9 -1 -5 0 0 0 -1 2
pair keen&talk	18 -3 -8 -3 -8 14 -3 -3 -3 -34
pair keen&team	0 11 -3 -3 -4 8 -1 -2 -5 27
pair keen&time	41 -24 6 -9 -5 11 -7 -9 -5 27
pair keen&title	7 13 -9 -4 -4 0 3 -3 -3 -61
pair keen&urgent	2 -1 -3 -3 -1 -1 -29 35 -1 -27
pair keen&video	0 3 0 0 0 0 -1 0 0 11
pair keen&wait	-3 0 0 -5 0 11 -27 26 -2 -3
pair link&mediaword	-1 4 -1 0 0 0 -1 0 0 8
pair link&meet	6 -5 1 0 -9 -7 20 -4 -1 33
pair link&move	18 -6 -6 -2 -1 -1 -2 1 -1 -17
pair link&recruiter	-3 4 0 0 0 -1 2 0 -1 -5
pair link&role	-4 -3 8 -1 0 0 -1 0 1 -4
pair link&send	6 4 8 -8 -1 -2 -1 -1 -5 14
pair link&shop	-1 -14 -1 -1 -5 15 -5 17 -6 -30
pair link&sign	0 -1 -1 -1 -1 6 -1 -1 -1 -32
pair link&slot	18 2 4 -5 -4 -2 -4 -5 -2 -44
pair link&ticket	-10 -3 -2 -4 -6 15 -1 17 -6 -1
pair link&time	-11 28 1 -4 -3 1 -4 -3 -4 7
pair link&title	-3 -4 8 0 0 1 0 0 0 36
pair link&video	13 -6 9 -2 -2 -2 -6 -2 -2 -66
pair lure&not	4 0 -3 0 0 0 0 0 0 67
pair lure&offer	-4 2 0 0 -1 0 4 0 0 9
pair lure&official	-7 0 -1 0 0 -2 12 -1 0 9
pair lure&pay	0 -1 0 0 0 4 -3 0 0 37
pair lure&recruiter	-1 -1 0 0 4 0 2 0 -4 12
pair lure&remind	0 0 0 0 0 -4 6 0 -1 17
pair lure&role	-1 2 0 -1 1 -1 2 -1 -1 12
pair lure&send	8 -1 -2 0 -1 -1 -1 -2 -1 -6
pair lure&shop	0 0 0 0 0 0 0 0 0 57
pair lure&slot	-1 0 1 0 -1 0 0 0 2 18
pair lure&time	-13 -3 35 -9 0 -4 7 -11 -1 47
pair lure&title	-4 -1 0 -1 1 -3 12 -1 -4 30
pair machine&not	0 4 -2 -2 -7 -2 -17 18 8 4
pair machine&thank	-1 -1 -1 -1 -1 -1 -2 10 -3 -18
pair mediaword&meet	6 -1 -2 -1 -1 2 -2 -1 0 -27
pair mediaword&move	0 0 2 -1 0 0 0 0 0 25
pair mediaword&not	0 0 0 0 -3 0 0 4 0 80
pair mediaword&offer	-1 1 -1 -1 2 2 -1 0 0 -5
pair mediaword&office	11 -1 -2 -1 0 -1 -1 -4 0 1
pair mediaword&practice	0 0 0 0 0 0 0 0 0 7
pair mediaword&prepare	0 -1 0 0 -1 0 -1 0 4 -7
pair mediaword&received	-1 5 0 0 -2 -1 -3 -1 3 1
pair mediaword&recorded	-3 3 0 0 0 0 0 0 0 62
pair mediaword&remind	2 0 -1 0 0 0 0 0 0 40
pair mediaword&review	-1 0 0 0 -6 -1 6 0 2 3
pair mediaword&role	2 -1 -1 -2 18 -1 -8 -3 -3 -31
pair mediaword&sales	0 0 0 0 0 -1 -15 16 0 45
pair mediaword&send	0 13 0 0 0 0 -12 0 0 36
pair mediaword&shop	1 0 0 0 0 0 0 0 0 22
pair mediaword&sign	-2 -2 -1 -1 2 6 -3 -1 3 -18
pair mediaword&slot	-14 66 -7 -5 -2 -4 -24 -6 -4 -55
pair mediaword&talk	5 0 -1 -1 0 0 -1 -1 0 27
pair mediaword&team	7 8 -1 -1 -1 -5 -6 -1 -1 -4
pair mediaword&thank	0 -1 0 0 -1 -1 -2 0 5 8
pair mediaword&time	9 -2 -4 -4 1 -3 -24 29 -2 66
pair mediaword&title	9 11 -2 -2 -9 2 -9 -2 1 -33
pair meet&move	-11 -3 8 0 0 -1 8 0 -1 -11
pair meet&not	-21 -9 22 25 8 -3 -1 -13 -6 -5
pair meet&offer	0 0 -1 3 0 0 -1 1 0 20
pair meet&office	-23 29 0 0 -1 -3 4 -3 -1 -38
pair meet&official	-6 -3 -2 -2 -1 20 -6 -1 -1 -27
pair meet&onward	-1 4 -2 -1 2 -1 0 -1 -1 -16
pair meet&other	-2 -1 -1 -1 19 -1 -10 -1 -3 -5
pair meet&pay	1 -1 2 0 0 0 0 0 0 41
pair meet&prepare	-6 11 11 0 -3 -1 -37 26 -2 -15
pair meet&property	-1 -2 -1 -1 0 7 1 -1 -2 -5
pair meet&received	-2 1 8 -4 -1 -2 -4 0 3 -39
pair meet&recruiter	-1 0 0 0 -16 0 0 0 18 6
pair meet&remind	13 -16 10 -12 -6 -11 3 22 -3 -29
pair meet&review	2 -1 -1 -1 6 -1 -7 -1 3 -3
pair meet&role	36 7 -7 13 -15 -10 -15 -5 -3 -79
pair meet&sales	3 1 -1 0 -1 0 -1 -1 1 7
pair meet&send	3 -1 -1 0 0 -1 1 0 0 39
pair meet&sign	-1 -2 2 0 0 0 -6 -3 10 50
pair meet&slot	15 -22 19 8 -3 1 -12 -3 -2 -75
pair meet&sorry	-3 -5 18 0 -2 -1 -5 -1 -1 -17
pair meet&stage	-4 -1 11 -1 1 -1 -2 -1 -1 -32
pair meet&study	-8 7 -1 -1 -1 12 -9 0 -1 2
pair meet&talk	19 5 -4 -5 1 3 -7 -6 -7 -18
pair meet&task	3 -2 -1 -1 8 0 -7 0 0 -4
pair meet&team	-15 20 -11 8 -4 -2 -12 -7 22 41
pair meet&thank	-15 -2 -2 -2 8 -2 19 -1 -3 4
pair meet&time	99 -52 -9 -3 -19 -8 -11 10 -7 27
pair meet&title	-3 18 -1 6 6 6 -17 -5 -8 -28
pair meet&video	20 -13 -5 9 -2 -2 -5 -2 -2 -63
pair meet&wait	4 -1 -2 -3 2 -1 3 -1 -1 -13
pair mine&offer	-1 -1 0 0 -4 7 -1 0 0 -3
pair mine&other	-2 0 -2 0 -6 25 -12 -1 -1 -29
pair mine&recruiter	-4 -1 9 -3 0 0 0 0 0 15
pair mine&role	-7 -1 9 -1 -4 6 -1 0 0 43
pair mine&sign	0 -1 0 0 0 5 -2 0 0 16
pair mine&team	-4 -1 9 -3 0 0 0 0 0 32
pair mine&thank	0 0 0 0 0 0 0 0 0 48
pair mine&time	-9 -2 17 -3 -1 0 -1 0 0 33
pair mine&title	-2 -2 8 -3 -4 6 -1 -1 -1 10
pair move&not	-9 -5 -12 4 16 -9 24 -5 -3 -5
pair move&office	-14 -1 1 -2 9 -1 8 0 -1 17
pair move&official	-1 1 2 0 0 0 0 0 0 11
pair move&onward	-6 -1 -6 -2 1 -1 -1 -1 17 -12
pair move&other	-9 -2 4 1 0 -1 -3 10 -1 41
pair move&pay	-1 -1 4 0 -1 -1 1 0 0 -19
pair move&prepare	-15 -1 16 -1 -1 -1 20 -2 -16 7
pair move&property	0 0 -1 0 0 0 2 0 0 -3
pair move&recruiter	-3 -6 12 -2 9 -1 -8 -1 -1 -15
pair move&remind	1 -3 18 -3 -2 -2 -8 -2 -1 -13
pair move&role	-3 3 -9 -1 7 -2 -21 32 -5 -7
pair move&sales	-3 0 0 -1 0 0 4 0 0 16
pair move&shop	-1 -1 4 0 0 0 -2 1 0 -5
pair move&sign	-2 -1 -2 -1 -3 12 15 -3 -16 -5
pair move&slot	-34 -14 64 -7 -4 -4 -5 7 -4 -40
pair move&sorry	-2 -1 9 -1 -1 -1 -1 -1 -1 2
pair move&stage	-13 1 12 0 0 0 2 0 0 6
pair move&talk	-3 -3 10 -1 0 -1 -2 -1 -1 -14
pair move&team	-4 -9 -3 -2 9 -1 1 10 -1 -21
pair move&ticket	-1 -2 1 0 11 -1 -1 -2 -4 7
pair move&time	-46 -41 154 -20 -8 -15 2 -19 -7 -39
pair move&title	12 -3 3 -4 21 -2 -9 -5 -12 -39
pair move&wait	-4 -4 10 2 -3 -10 9 3 -1 -27
pair not&offer	-5 -5 -4 1 55 -15 -14 -4 -8 -22
pair not&office	-5 -3 -19 28 1 -10 20 -9 -4 -26
pair not&official	0 -1 -1 2 1 -1 -1 -1 2 19
pair not&onward	-10 -9 -3 11 42 -6 -1 -6 -17 -25
pair not&other	-9 -9 -11 27 -16 21 5 -5 -3 20
pair not&pay	4 0 -2 0 -1 1 1 -1 0 -18
pair not&prepare	-17 -3 -16 -1 4 -2 43 -3 -6 -15
pair not&property	-1 -1 -2 18 -9 -2 -2 -2 1 -17
pair not&received	-2 -3 9 -2 4 -1 -3 2 -3 60
pair not&recruiter	-6 -5 -5 23 32 -2 -20 -2 -15 -14
pair not&remind	-10 -14 69 21 -4 4 -48 -14 -4 -12
pair not&review	-13 -4 -3 12 33 -1 -6 -3 -15 -32
pair not&role	-23 -15 -11 32 26 -13 29 -11 -13 0
pair not&sales	-2 -1 -27 34 -5 0 3 -1 -1 24
pair not&send	5 -26 7 -12 -3 -9 49 -2 -9 13
pair not&shop	-3 -2 0 1 -7 -1 -7 20 -1 13
pair not&sign	-2 -5 -1 -3 -3 15 -10 -1 10 -6
pair not&slot	-13 -12 -1 16 55 -16 -2 -8 -19 27
pair not&sorry	-6 -22 23 4 47 -8 -25 -5 -8 41
pair not&stage	-4 -3 -4 14 27 -4 -17 -5 -2 -14
pair not&study	0 0 0 2 -1 1 0 0 0 10
pair not&talk	-3 -20 1 2 6 21 -5 -1 0 -29
pair not&team	-20 8 -10 14 28 -6 12 -19 -7 27
pair not&thank	-1 -2 -4 -2 -2 -2 12 5 -4 -18
pair not&ticket	-9 -7 -2 -4 1 -1 -2 18 5 6
pair not&time	-50 -19 78 135 -60 -12 -34 -43 6 -109
pair not&title	-26 -17 -3 45 1 -9 39 -20 -11 55
pair not&urgent	2 -1 -3 -3 -1 -1 -29 35 -1 -18
pair not&video	0 -1 -8 12 0 0 0 -1 0 -2
pair not&wait	-10 -7 -6 -4 -17 3 17 27 -5 -51
pair not&wish	1 8 -1 -1 -1 -5 1 -1 -1 42
pair offer&office	-1 -1 -2 2 -1 6 -3 -1 0 -5
pair offer&onward	-2 -4 -1 0 -4 14 -2 0 0 13
pair offer&other	-3 -3 -7 -4 39 -12 -4 -2 -4 -21
pair offer&pay	-5 -4 -2 -2 -6 31 -8 -2 -2 20
pair offer&practice	0 0 0 0 0 0 0 0 0 27
pair offer&prepare	-1 -1 -1 2 -5 20 -6 -2 -5 43
pair offer&property	-1 -3 0 0 -6 11 0 0 0 19
pair offer&remind	-1 3 -1 0 0 0 0 -1 0 9
pair offer&review	-1 0 -1 -1 -5 21 -6 -2 -6 -2
pair offer&role	-26 -15 -8 -9 18 88 -32 -11 -4 -40
pair offer&sales	-1 1 -1 0 -1 3 -1 0 0 47
pair offer&send	-3 -3 -2 -1 -2 18 -4 -2 -1 40
pair offer&shop	-1 -1 0 0 -5 15 -2 -2 -5 14
pair offer&sign	-10 -6 -3 -4 7 21 3 -4 -3 36
pair offer&slot	-3 -1 -8 -4 42 -9 -12 -2 -4 25
pair offer&stage	0 0 0 0 -8 0 -1 0 11 19
pair offer&start	-4 -6 -2 -1 -5 28 -7 -1 -1 -49
pair offer&study	-1 -1 0 0 0 4 -1 0 0 -5
pair offer&talk	-2 -2 -1 -1 -7 14 -2 2 -1 -2
pair offer&team	-5 -1 -2 0 15 -3 -2 -3 -1 -18
pair offer&thank	-4 3 0 0 0 -1 -5 0 7 -5
pair offer&ticket	0 -1 -1 -1 -6 18 -8 -2 0 -4
pair offer&time	-25 39 -23 -6 22 30 -25 -7 -6 -1
pair offer&title	-27 22 -11 -5 -14 68 -23 -7 -2 -32
pair offer&wait	-10 -3 -1 -1 -1 15 3 -1 -1 -44
pair office&onward	0 2 -1 0 3 0 -2 0 -1 -3
pair office&other	-3 -1 3 8 8 -1 -11 -1 -1 -9
pair office&pay	-1 -3 -1 0 -2 2 7 -1 -1 4
pair office&prepare	-14 3 12 0 -1 1 0 0 0 47
pair office&property	1 0 0 0 0 0 1 0 0 -34
pair office&received	-5 -2 -1 -1 -8 -6 19 6 -2 -29
pair office&recorded	-3 3 0 0 0 0 0 0 0 0
pair office&recruiter	-2 0 -3 22 -8 -4 -19 17 -3 -5
pair office&remind	0 -4 7 -1 -1 -1 -22 22 -1 4
pair office&review	0 -1 0 0 -3 -1 5 0 0 35
pair office&role	10 13 -8 4 12 -4 -13 -7 -6 -17
pair office&sales	-6 -4 -7 2 -8 -15 52 -8 -6 47
pair office&send	0 -1 -1 1 -1 0 0 1 0 36
pair office&shop	-1 -1 -1 -1 -1 0 -1 6 -1 9
pair office&sign	-2 1 -1 -1 -3 5 -1 3 -1 -10
pair office&slot	16 -9 4 -4 -11 23 0 -8 -10 -7
pair office&sorry	-2 -1 -1 6 -13 0 12 -1 -1 -5
pair office&stage	-10 -1 12 0 1 -1 0 0 0 -3
pair office&start	29 -7 -4 -3 -2 1 -10 -2 -2 -30
pair office&study	10 -7 -1 0 0 0 -1 0 0 -1
pair office&talk	7 13 -1 -3 3 -7 -10 0 -2 -5
pair office&task	0 -1 0 0 0 0 2 0 0 32
pair office&team	8 -1 -15 -1 -1 -4 3 19 -8 0
pair office&thank	-3 -1 -2 -14 -1 -1 31 -10 1 15
pair office&ticket	-1 -1 -1 0 -1 -1 -9 13 -1 -6
pair office&time	27 -16 3 17 16 -5 -34 5 -12 63
pair office&title	22 8 -12 -3 -17 -1 17 -7 -7 -26
pair office&video	-3 14 -1 -1 -1 -2 -6 -1 0 9
pair official&onward	-1 -2 3 -1 -2 -1 13 -3 -7 -17
pair official&prepare	-16 -3 2 -2 -3 -4 28 -2 -1 10
pair official&property	-2 -1 -1 -1 -1 7 -1 -1 0 -29
pair official&received	0 0 0 0 8 0 0 0 -7 59
pair official&recruiter	1 -1 0 0 -2 0 -1 -1 4 0
pair official&review	0 0 0 0 -1 0 1 2 -1 3
pair official&role	1 -4 -1 19 8 -3 -8 -3 -9 13
pair official&sales	7 -2 0 -2 8 -1 -3 0 -8 30
pair official&send	-2 7 -1 0 -3 -1 11 -3 -8 -45
pair official&shop	7 -2 0 -2 0 0 -3 0 0 17
pair official&slot	16 -2 0 -2 0 -1 -13 2 0 28
pair official&sorry	-2 -3 7 1 -1 0 -1 0 0 -19
pair official&stage	0 1 0 0 0 0 0 0 0 21
pair official&team	-2 -1 0 -2 -6 -1 -7 -1 21 18
pair official&time	3 -4 1 -3 -1 20 -14 -1 -1 76
pair official&title	-29 18 4 -1 6 9 -6 -12 11 4
pair onward&other	-3 -3 -6 4 8 -2 6 -2 -2 -14
pair onward&prepare	-1 -1 3 0 0 -1 1 -1 -1 -6
pair onward&recruiter	0 0 -1 1 3 0 -1 0 -1 -3
pair onward&remind	-2 0 0 -1 -11 -1 19 -2 -1 -1
pair onward&review	-3 -2 -2 -2 16 -1 4 -2 -9 -43
pair onward&role	1 -5 -1 -4 -10 9 16 -2 -5 -4
pair onward&sales	24 -13 -1 -1 -2 -1 -21 16 -1 -16
pair onward&send	6 -6 -1 -2 5 -1 14 -2 -14 6
pair onward&slot	-1 1 0 -1 5 0 3 -1 -5 -9
pair onward&sorry	-1 -1 0 -1 7 -1 -2 -1 -2 -7
pair onward&stage	3 40 -11 -7 -7 -5 3 -5 -11 -31
pair onward&start	-4 -7 -1 -1 13 5 -2 -1 -2 -3
pair onward&study	-2 -2 -1 -1 5 -1 3 -1 0 -18
pair onward&talk	-6 0 -1 -1 -14 8 19 -4 -1 -10
pair onward&task	38 10 -2 -4 -2 -5 -25 -8 -2 -19
pair onward&team	-3 8 -7 1 12 -2 2 -2 -8 -19
pair onward&thank	-1 -1 0 0 4 0 -1 0 -1 -2
pair onward&time	67 -29 -8 4 -8 6 -21 -9 -3 -6
pair onward&title	-11 23 -2 -3 14 -6 -1 -3 -12 -13
pair other&property	0 0 0 0 0 0 0 0 0 89
pair other&received	0 0 0 0 -1 0 -3 3 3 17
pair other&recruiter	-7 -1 -2 11 -1 -1 -2 -1 4 -18
pair other&remind	-17 13 -7 38 -28 -4 12 -6 -2 -17
pair other&review	-2 -2 -1 -1 -27 -5 41 -3 -1 -3
pair other&role	-13 -13 -5 21 31 -7 -1 -6 -7 -58
pair other&sales	-2 -1 -1 7 -16 -4 20 -2 0 23
pair other&send	-10 -3 17 -5 5 -1 -2 -1 -1 -9
pair other&sign	-7 -3 6 13 6 -5 -7 -2 -2 -1
pair other&slot	10 -33 19 5 20 -13 -11 6 -4 41
pair other&sorry	-1 -1 -1 7 -1 -1 0 -1 -1 34
pair other&stage	5 -1 -1 -2 -9 -1 10 -1 -1 -10
pair other&talk	6 -26 -2 -1 7 23 -7 -1 0 -32
pair other&team	-7 -5 -19 8 62 -6 -45 11 1 -41
pair other&thank	-2 -2 -20 0 6 -1 21 -1 0 -25
pair other&time	-33 -1 21 44 33 -19 -29 -10 -7 -13
pair other&title	-6 -9 -3 6 44 -6 -21 -4 -2 -10
pair other&wait	-3 -2 31 -7 -6 -1 -7 -2 -2 30
pair other&wish	-1 0 0 0 2 0 -1 0 1 21
pair pay&prepare	0 0 0 0 0 0 0 0 0 30
pair pay&recruiter	-4 -1 -1 1 17 0 -6 0 -5 -4
pair pay&role	9 -2 -2 -2 -6 18 -12 -2 -2 -18
pair pay&sales	1 -4 -2 -1 -8 10 5 -1 -1 -29
pair pay&send	-2 -2 0 -1 -1 7 -1 -1 -1 -14
pair pay&shop	1 2 -2 0 0 2 -1 0 0 -4
pair pay&sign	-2 -5 -1 -1 -10 31 -8 -1 -1 23
pair pay&slot	15 15 -4 -4 -7 38 -35 -8 -9 -14
pair pay&start	-7 -3 -2 -2 -2 25 -8 -4 4 -29
pair pay&talk	-1 15 0 0 -1 -1 -7 0 -3 9
pair pay&team	0 -3 -1 -1 -9 17 0 -1 -1 -12
pair pay&time	3 -8 0 -4 -4 35 -21 -4 4 -45
pair pay&title	-7 -3 1 -3 11 19 -11 -2 -5 14
pair pay&video	0 9 0 0 0 -2 -6 0 -1 23
pair pay&wait	-1 -1 0 -1 -1 4 -4 -1 5 -12
pair practice&recruiter	0 0 0 0 0 0 1 0 0 19
pair practice&remind	-11 -2 -2 -6 0 0 22 -1 0 6
pair practice&role	-1 -1 1 0 0 0 0 0 1 -15
pair practice&send	7 -2 -1 -1 -1 0 -2 -1 0 15
pair practice&slot	4 0 -1 0 0 0 -1 -1 0 -6
pair practice&stage	-1 1 0 0 0 0 0 0 1 -13
pair practice&team	0 0 0 0 0 0 1 0 0 5
pair practice&time	-12 -2 -3 -6 0 0 22 2 -1 37
pair practice&title	6 0 0 -1 -1 -1 -2 -1 -1 11
pair practice&wait	0 0 0 0 0 0 1 0 0 4
pair prepare&property	2 -1 -1 1 -1 1 1 -1 0 -32
pair prepare&received	-7 -2 0 -1 -2 -1 -2 1 14 8
pair prepare&recruiter	-1 -1 -1 1 -1 1 1 1 -1 -8
pair prepare&remind	16 -2 -12 -2 -1 3 -22 21 -1 -8
pair prepare&review	-1 -1 0 -1 -2 -1 5 0 1 8
pair prepare&role	15 -7 -2 -3 4 3 -5 -2 -4 23
pair prepare&sales	12 4 -14 -1 -4 -1 -7 -1 11 9
pair prepare&send	-4 -5 12 -1 -1 -2 -5 6 -1 47
pair prepare&shop	2 -1 -1 0 0 0 -1 1 0 -6
pair prepare&sign	-4 -3 -1 -2 -12 34 5 -4 -13 43
pair prepare&slot	-9 -1 14 -1 -1 0 -1 -1 -1 0
pair prepare&stage	-11 0 13 0 0 0 -1 0 0 0
pair prepare&study	-2 9 -1 -1 0 -1 -4 0 -1 28
pair prepare&talk	-3 -6 -1 -1 -1 0 13 -1 -1 -8
pair prepare&task	8 -1 -1 0 0 0 -5 0 0 20
pair prepare&team	-11 -7 -1 2 -7 -3 -10 -4 42 32
pair prepare&thank	3 -1 0 0 0 -1 -3 0 3 17
pair prepare&ticket	-1 -1 0 0 -1 0 4 -1 1 -3
pair prepare&time	-21 -25 20 -12 -8 -37 75 14 -6 -30
pair prepare&title	-11 -9 0 -1 -4 19 6 -3 5 -9
pair prepare&video	5 -3 0 0 0 0 0 0 0 -2
pair prepare&wait	3 -1 0 -1 -2 -1 7 -3 -2 -7
pair property&recruiter	0 -1 -1 1 -1 1 1 0 0 12
pair property&role	-1 -2 -1 0 -5 11 0 -1 -1 -12
pair property&send	1 0 -1 0 0 -1 3 0 0 -24
pair property&sign	0 0 0 0 0 0 0 0 0 24
pair property&slot	5 -1 -3 0 -1 0 1 -1 0 -16
pair property&stage	-1 -1 -2 17 -8 -2 -2 -2 2 -6
pair property&talk	-1 -5 -2 -2 -6 21 -3 -1 -1 2
pair property&team	2 -1 -1 1 -1 0 0 0 0 29
pair property&thank	0 -2 -1 -1 2 -1 5 -1 -1 18
pair property&time	4 -8 -6 2 -9 17 -3 -2 6 12
pair property&title	8 0 -1 -1 -1 1 -2 -1 -1 63
pair property&wait	1 0 0 0 0 0 0 0 0 25
pair received&recorded	-5 1 -6 -2 -6 -1 -3 2 20 -11
pair received&recruiter	0 -1 0 0 -1 0 -1 1 3 -8
pair received&remind	-1 -3 9 -2 0 -1 -5 -1 3 -1
pair received&review	-1 -1 -1 -1 0 -1 -2 1 5 -8
pair received&role	-5 1 -2 -3 19 -2 -4 -2 -3 20
pair received&sales	-4 -1 -1 -1 7 -5 14 1 -9 -1
pair received&shop	-4 -12 -1 -1 -1 -1 -4 25 -1 -20
pair received&sign	16 -2 -1 0 -2 6 -16 -1 1 23
pair received&slot	-9 7 14 -1 -2 -2 -4 -1 -2 15
pair received&sorry	-1 -1 6 -1 1 0 -2 0 -1 16
pair received&team	16 0 -2 -1 -4 2 -26 16 0 -22
pair received&thank	-8 -5 -4 -2 -14 -4 17 -27 47 -30
pair received&ticket	3 -5 -3 -2 -9 -3 -34 65 -12 0
pair received&time	-19 10 13 -7 -10 -6 -9 -3 32 13
pair received&title	11 -3 -4 -3 -11 -4 -17 -4 35 -27
pair received&wait	-1 0 0 0 -1 0 -1 5 -1 35
pair recorded&role	-6 18 -1 -1 -2 -2 -4 -2 -1 -23
pair recorded&slot	-4 9 1 -1 0 -1 -1 -2 -1 5
pair recorded&time	-15 23 -5 -3 -6 -1 -3 -3 13 -6
pair recorded&title	-6 7 2 -1 -2 0 -1 -1 2 -8
pair recorded&video	-10 34 -1 -2 -1 -2 -10 -3 -5 -15
pair recruiter&remind	-6 -1 -3 9 0 0 -22 23 -1 -5
pair recruiter&review	-3 1 -1 -1 -5 -1 2 -1 10 -1
pair recruiter&role	-7 -5 -9 -7 19 -4 8 0 5 14
pair recruiter&sales	0 0 0 0 0 0 -3 0 4 -23
pair recruiter&send	-1 1 -1 1 -2 -1 4 -1 0 -2
pair recruiter&slot	4 2 -9 1 -1 -1 6 -1 -1 -15
pair recruiter&stage	-9 -1 -1 11 -1 0 2 -1 1 -2
pair recruiter&study	-1 1 0 0 1 0 0 0 0 6
pair recruiter&talk	10 8 -10 -1 -2 1 -3 -1 -2 4
pair recruiter&task	8 0 0 0 -1 0 -9 0 3 -5
pair recruiter&team	-16 -24 30 -25 -20 -9 44 11 8 30
pair recruiter&ticket	-7 0 -6 -2 -7 -1 4 -2 21 -3
pair recruiter&time	-11 -9 5 37 -13 17 -35 14 -5 -23
pair recruiter&title	-14 -3 13 -25 0 17 40 -14 -13 72
pair recruiter&urgent	-1 -1 -1 0 -1 -1 -1 6 -1 13
pair recruiter&wait	-4 -1 -1 -1 -1 -1 9 -1 0 -2
pair remind&review	-2 -1 -1 -1 7 -1 -1 -1 0 3
pair remind&role	-16 21 -1 27 -4 -4 -17 -3 -3 13
pair remind&send	-5 14 0 -1 1 -2 -6 -1 0 18
pair remind&sign	-2 -2 1 -1 -1 15 -8 -2 0 -1
pair remind&slot	8 -14 29 -10 -7 -17 29 -11 -7 -24
pair remind&sorry	-9 -7 30 22 -12 -4 -14 -4 -2 -21
pair remind&stage	-2 12 -3 -3 -14 -1 17 -3 -2 -19
pair remind&talk	-16 24 16 0 -2 -4 -11 -4 -2 -15
pair remind&team	-3 -3 11 -4 -2 -2 -15 21 -2 37
pair remind&thank	-3 -3 -1 -1 -1 -1 8 -1 3 -5
pair remind&ticket	-1 -1 -1 -1 -1 0 6 -1 -1 -3
pair remind&time	15 -37 56 -5 -10 -31 39 -6 -21 -18
pair remind&title	12 0 0 -5 7 -3 -6 -2 -2 22
pair remind&wait	41 -1 -41 -2 5 10 -2 -9 -1 2
pair review&role	-10 0 -3 -4 12 -6 20 -4 -5 14
pair review&sales	-2 1 -1 0 -13 -4 22 -2 -1 15
pair review&send	-1 -1 0 0 2 1 4 -1 -3 21
pair review&sign	-1 -1 -1 0 0 6 -1 -1 -1 6
pair review&slot	0 -1 -1 0 8 0 -2 2 -5 -6
pair review&sorry	-1 0 0 1 3 0 -1 0 -1 16
pair review&stage	-11 -6 -1 -1 -6 -2 25 -1 2 22
pair review&study	-3 -1 -1 -1 0 -3 11 -2 0 -7
pair review&talk	-4 6 0 0 0 0 -1 0 0 0
pair review&task	-1 -10 -2 -3 7 -9 43 -8 -17 -33
pair review&team	-6 -3 -3 -2 -2 0 -6 -3 25 -7
pair review&thank	-1 -2 -1 -1 9 -1 0 -1 -2 -11
pair review&ticket	-2 -2 -1 -1 -2 -1 5 1 2 7
pair review&time	-24 -14 -6 -8 0 -7 23 -7 43 -14
pair review&title	-20 -5 -5 -8 22 -8 26 -5 3 -22
pair review&wait	-2 -2 -1 -1 -2 2 6 -1 0 19
pair role&sales	0 21 -8 -4 15 0 -2 -3 -19 -20
pair role&send	14 15 -2 -1 -9 1 -13 -2 -2 22
pair role&shop	-1 2 -2 0 4 0 -3 -2 2 -6
pair role&sign	-8 -4 -3 9 -20 39 -17 -5 7 15
pair role&slot	21 -6 -9 4 -16 -7 6 12 -6 -30
pair role&sorry	-6 -2 -3 14 -5 -1 7 -1 -2 7
pair role&stage	-5 14 -4 -1 -12 -5 15 -3 1 -47
pair role&start	12 -15 -2 -4 -4 24 -7 -2 -2 -19
pair role&study	3 2 -1 -1 10 -1 -8 -1 -3 4
pair role&talk	7 88 -10 -5 -29 -7 -33 -7 -4 -17
pair role&task	-1 -8 -1 -2 -1 -2 16 -1 -1 7
pair role&team	7 3 -9 -11 -11 10 20 1 -9 70
pair role&thank	2 6 -5 -7 2 -6 10 -5 3 -23
pair role&ticket	-4 -2 -6 -2 6 0 -5 -3 17 -9
pair role&time	88 -57 -20 20 37 -1 -68 2 -2 -34
pair role&title	-22 81 -33 -36 25 18 10 -27 -14 -68
pair role&urgent	0 0 0 0 0 0 0 2 0 9
pair role&video	-26 42 5 -3 -2 -6 -7 -1 -2 -1
pair role&wait	-5 -4 -3 -3 -3 9 12 -3 -1 55
pair role&wish	3 -4 -2 22 -34 0 16 -8 8 -37
pair sales&send	0 0 0 0 0 1 1 0 0 26
pair sales&shop	-4 -5 16 -3 -6 -1 -7 17 -6 4
pair sales&sign	-1 -1 0 0 -8 11 -1 0 0 12
pair sales&slot	32 -7 -6 -5 -1 -7 -4 -2 0 38
pair sales&stage	-2 11 -1 -1 0 -1 -5 -1 -1 -9
pair sales&study	1 0 0 0 0 0 0 0 0 15
pair sales&talk	14 7 -2 -2 -3 -3 -7 -2 -1 -29
pair sales&team	40 -20 -2 5 -16 9 -14 -1 -1 50
pair sales&thank	25 -30 -1 -1 53 -4 -10 -3 -29 12
pair sales&time	79 -34 -1 3 -11 -5 -22 -7 -3 3
pair sales&title	-7 7 -10 0 23 -6 15 -5 -17 -16
pair sales&video	-2 5 -1 0 0 0 0 0 0 22
pair sales&wait	7 -5 -3 -3 16 1 -1 -2 -10 11
pair sales&wish	6 0 0 -1 -1 -1 -3 0 1 -1
pair send&shop	-2 0 -2 -1 -3 -1 8 -1 1 -12
pair send&sign	-14 -5 -4 -2 -1 90 -56 -4 -3 63
pair send&slot	-6 35 3 -5 -1 -2 -22 -2 0 -18
pair send&start	-1 -1 0 0 -1 4 0 -1 0 -22
pair send&study	0 -2 -2 -1 0 0 5 -1 0 -6
pair send&talk	14 -4 -1 -1 -2 0 -3 -1 -2 -2
pair send&task	0 -6 -2 -2 -2 -10 35 -11 -2 -10
pair send&team	-1 -4 -3 -1 -7 -2 32 -3 -10 27
pair send&thank	-5 3 -2 -1 -5 0 -3 -1 15 8
pair send&ticket	-1 -1 -1 -1 -2 5 4 -1 -2 -10
pair send&time	-46 -19 -2 -9 -6 17 41 34 -9 -99
pair send&title	17 -10 -4 -2 -5 2 5 -4 0 27
pair send&video	7 7 -2 -2 -1 -1 -6 -1 -1 -14
pair send&wait	7 -5 10 -8 -2 -2 7 -3 -3 -5
pair shop&sign	2 -1 0 -1 -1 1 -1 4 -2 23
pair shop&slot	8 4 -1 -1 -1 -1 -11 4 1 -14
pair shop&sorry	-1 0 0 0 -8 0 -1 10 0 2
pair shop&team	2 -1 0 0 1 0 -1 0 0 5
pair shop&ticket	-3 -1 0 0 -5 15 -1 0 -5 -10
pair shop&time	16 3 1 -2 -1 -1 -1 -2 -13 -3
pair shop&title	1 -2 -1 1 3 -1 -2 1 -1 5
pair sign&slot	0 -13 -2 12 -8 21 -6 -2 -2 2
pair sign&start	-3 -3 -1 -1 -11 38 -14 -3 -1 -24
pair sign&talk	-1 -1 -1 -1 2 -2 -3 8 -2 0
pair sign&team	11 -4 -2 -2 38 -1 -20 -8 -11 -7
pair sign&thank	-1 18 -1 1 -20 -2 -5 -1 12 -20
pair sign&ticket	-3 -8 -1 -1 -2 22 -4 -1 -1 29
pair sign&time	-24 -16 0 -9 15 120 -68 -8 -11 -76
pair sign&title	5 3 -4 -4 -19 17 -15 12 6 -45
pair sign&wait	-7 -2 -5 -2 -5 -1 29 -5 -2 -44
pair slot&sorry	-5 -13 17 8 -2 -1 -3 -1 -1 1
pair slot&stage	-4 3 10 -1 -1 -1 -4 -1 -1 1
pair slot&start	12 -7 1 -4 -2 19 -11 -5 -3 0
pair slot&talk	20 35 6 5 -4 -12 -42 0 -6 -22
pair slot&task	3 -2 2 -1 0 -1 -1 -1 -1 40
pair slot&team	14 -19 -24 -5 10 -11 37 1 -4 -10
pair slot&thank	-2 2 -3 -3 -8 -6 9 -5 16 51
pair slot&ticket	-3 -8 -1 -1 -7 9 1 13 -2 28
pair slot&time	-27 -2 101 -30 -11 -23 43 -7 -43 -104
pair slot&title	49 -5 -23 -9 -26 -9 6 4 12 -12
pair slot&video	-12 11 11 8 -2 -4 -8 -2 -2 1
pair slot&wait	18 -9 26 -9 -2 0 -19 -4 -1 36
pair sorry&stage	-2 -11 10 -2 15 0 -7 -1 -1 -5
pair sorry&team	-4 -4 4 13 -6 -1 -1 -1 -1 9
pair sorry&thank	-1 -1 3 1 0 0 -1 0 0 -9
pair sorry&time	-18 -34 61 32 -13 -4 -16 -5 -4 -22
pair sorry&title	-3 -4 5 9 -4 -1 -1 -1 -1 -9
pair sorry&wait	-1 -1 -2 -2 -9 -2 37 -18 -1 -1
pair stage&talk	14 10 -2 1 -3 -1 -6 -12 -1 -7
pair stage&task	-11 -7 0 0 -11 -1 20 -1 12 2
pair stage&team	26 -11 -5 -7 9 -4 15 -14 -10 -5
pair stage&ticket	0 -2 0 0 0 0 3 0 1 14
pair stage&time	1 -33 21 0 -3 -1 24 -2 -5 60
pair stage&title	21 -1 -6 -1 -2 -6 5 -5 -6 -19
pair stage&video	-6 18 -1 -1 -1 -2 -3 -1 -3 -6
pair stage&wait	-1 -1 -3 -1 -1 -1 10 -2 -1 0
pair start&time	-2 -31 -10 -9 -11 101 -31 -8 2 -48
pair start&title	26 -10 -4 -4 14 -2 -15 -2 -3 -10
pair study&talk	-15 14 -3 -2 -6 -9 30 -2 -7 6
pair study&task	11 -2 0 0 1 -1 -4 -1 -4 1
pair study&team	0 -1 0 0 1 -1 2 0 -1 9
pair study&thank	-7 -3 -2 -2 15 -1 8 -5 -3 6
pair study&ticket	4 -1 0 0 -1 0 -1 0 0 -1
pair study&time	-3 -5 -3 -3 6 8 10 -7 -4 63
pair study&title	-5 -6 -4 -4 8 10 -13 16 -2 -22
pair talk&task	1 -8 -1 -1 1 -1 12 -1 -2 -20
pair talk&team	50 -17 -18 -3 1 -5 16 -18 -6 -46
pair talk&thank	-10 -5 -4 -5 9 -2 24 -3 -4 -3
pair talk&ticket	0 1 0 0 0 0 0 0 0 8
pair talk&time	54 -5 -9 -4 -10 2 6 -23 -12 -52
pair talk&title	13 53 -16 -8 -22 -15 2 0 -7 -13
pair talk&video	5 23 -2 -2 5 -5 -11 -11 -2 -6
pair talk&wait	-2 -7 -2 -1 -6 -9 33 -4 -2 -21
pair task&team	-2 5 -1 -1 9 -2 -5 -4 0 -30
pair task&thank	-2 -3 -1 -1 5 -1 17 -1 -14 -26
pair task&ticket	3 -4 0 0 -1 0 3 -1 0 -3
pair task&time	60 -18 -3 -6 4 -15 3 -19 -6 -49
pair task&title	4 -6 -2 -2 6 -8 16 -2 -6 -8
pair team&thank	25 -21 -2 -2 10 -1 -1 0 -9 37
pair team&ticket	-7 -3 -2 -1 -5 -4 13 14 -5 -24
pair team&time	69 -62 -5 39 -7 -26 -3 -19 13 -1
pair team&title	-6 8 5 -4 21 -20 71 -33 -42 -17
pair team&video	14 1 -1 0 5 -3 -4 -11 0 1
pair team&wait	-10 -4 -3 -2 -6 2 40 -15 -3 -18
pair thank&ticket	-1 -1 -1 -1 -6 -1 -4 11 3 -3
pair thank&time	-7 -22 -9 -15 20 -7 84 -16 -28 -1
pair thank&title	-6 -6 -7 -6 41 -6 -22 6 6 -55
pair thank&wait	-4 -5 -1 -2 27 -2 3 -4 -14 -38
pair thank&wish	-2 -1 -1 0 -11 -1 22 -1 -5 -6
pair ticket&time	1 20 -2 -3 -6 2 -16 -6 10 17
pair ticket&title	-12 -10 -3 -4 7 -1 -4 28 -2 21
pair ticket&wait	-3 0 -1 -1 8 1 -2 0 -3 1
pair time&title	5 1 -15 31 -27 53 -30 -17 -3 22
pair time&video	28 1 7 -7 3 -5 -9 -14 -4 75
pair time&wait	42 -5 -36 -11 -1 12 34 -37 2 -10
pair time&wish	8 -1 -1 -1 -1 -1 -3 0 0 -4
pair title&urgent	0 0 1 0 0 0 0 1 0 22
pair title&video	-27 44 5 -4 -2 -6 -7 -2 -2 -38
pair title&wait	-5 -6 -6 -2 13 0 23 -3 -14 26
pair title&wish	6 -2 -1 -2 -12 0 -3 -1 13 0
pair urgent&wait	2 -1 -3 -3 -1 -1 -29 35 -1 -18
past interview	-51 30 -71 -14 41 66 30 -18 -12 -25
pay.lure	-13 -5 -1 -1 -4 -3 42 -5 -11 129
pay.lure@subject	0 0 0 0 0 0 0 0 0 10
person, and hiring little	-14 -30 -23 -11 5 63 34 -18 -6 84
promise	-32 -48 -86 -55 -144 40 330 2 -7 -135
proposal.availability	-32 279 -12 -45 -97 6 -96 6 -9 -42
proposal.availability@subject	-22 29 -9 -6 -7 -5 9 21 -12 -37
proposal.link	-38 191 25 -23 -40 -21 -45 -18 -32 -31
proposal.link@subject	-25 55 -3 -3 -5 -3 -5 -5 -6 -53
proposal.offer	-47 183 66 -24 0 -45 -39 -41 -52 -51
proposal.offer@subject	-4 11 -4 -1 -1 0 -1 -1 0 17
proposal.recorded	-46 166 -2 -9 -8 -9 -45 -14 -33 -78
proposal.recorded@subject	-26 118 -7 -7 -5 -7 -30 -11 -25 -65
question	-110 159 111 -92 -57 95 70 -87 -89 70
rejection.clear	-86 -74 -34 113 356 -15 -138 -28 -95 -86
rejection.clear@subject	-1 -1 -1 2 3 0 -1 -1 0 69
rejection.farewell	-30 -6 -15 12 113 -10 -30 -10 -24 -126
rejection.soft	-53 -45 27 -25 201 -51 30 -38 -46 19
rejection.soft@subject	-6 -7 -2 -4 -29 1 9 -4 41 -31
relay	34 9 -54 37 27 -7 -63 -38 55 -109
reply.hint	-20 -86 -43 -7 -38 32 197 -23 -12 -79
reply.hint@subject	-4 -41 -3 -2 -7 64 -2 -3 -1 -77
reply.hold	-29 -11 -8 22 -125 -4 177 -5 -16 -32
reply.hold@subject	-9 -2 -1 -15 -17 -5 52 -2 -1 -4
reply.pending	15 -31 -58 -10 -88 -42 233 -29 10 -46
reply.pending@subject	-13 -6 12 -3 -20 -3 47 6 -20 -32
reply.request	-16 17 -23 -55 -123 22 213 65 -100 -37
reply.request@subject	-22 -72 -16 -5 -13 -26 108 56 -9 -61
reply.thanks	-20 -19 -54 62 103 -50 39 -2 -59 -42
reply.thanks@subject	-6 -6 -2 -3 -29 -2 6 1 41 17
reschedule.moved	-164 -66 357 -16 -30 -16 -28 -43 6 -59
reschedule.moved@subject	-77 -20 118 26 -8 -6 -12 -14 -7 0
reschedule.why	-70 -82 224 28 -84 -20 -11 25 -10 -63
reschedule.why@subject	-1 -1 -16 -1 -1 2 -1 19 -1 11
scheduler	21 132 -42 -9 -26 -24 -23 -11 -19 -128
sense alert	-25 -8 10 12 -22 -19 25 8 18 76
sense alert@around	10 0 -2 0 -1 -1 -5 -1 -1 109
sense alert@subject	-1 10 -1 0 -1 -2 -4 0 -1 96
sense apply	46 61 -66 -19 -13 -49 -101 -57 199 73
sense apply@around	-40 16 -38 16 -26 -19 -33 46 78 4
sense apply@subject	-45 -43 -30 -30 50 -17 -56 -16 186 -52
sense ask	10 90 11 -33 -101 32 8 48 -64 20
sense ask@around	-4 -21 -1 37 -11 -9 27 -9 -8 -7
sense ask@subject	-8 -29 -17 1 -16 -10 55 26 -3 17
sense asked	-66 95 67 -55 -34 57 42 -52 -53 39
sense asked@subject	0 -1 -8 -6 -32 23 47 -6 -17 76
sense available	-15 125 -35 -32 -43 5 -16 39 -28 100
sense available@around	13 -1 25 -4 -4 -8 -35 17 -4 -19
sense available@subject	-17 42 -10 -6 -8 -10 -18 33 -6 36
sense away	-60 -33 4 -41 -54 -27 -3 235 -21 -61
sense away@around	-5 -1 6 -1 -2 -3 8 -2 -1 -7
sense away@subject	-19 -7 30 -13 -13 -6 -43 74 -3 -26
sense back	1 -27 7 -10 -5 -15 11 37 0 23
sense back@subject	-29 -2 -1 -4 4 -1 24 10 -1 -28
sense book	30 72 16 10 -34 -6 -63 -16 -11 36
sense book@around	18 -5 27 -4 -5 -3 -26 0 -3 35
sense book@subject	42 15 -1 17 -15 -13 -24 -11 -11 31
sense bounce	-57 -15 -10 -6 -21 3 -21 133 -6 5
sense bounce@subject	-6 -3 -3 -2 -11 -2 -6 38 -5 -54
sense call	29 34 -29 -18 -12 1 19 -66 41 22
sense call@around	-14 -4 19 -4 3 4 0 -3 -1 50
sense call@subject	79 15 -17 -1 -18 -24 43 -67 -11 -39
sense cancel	-48 -17 -24 224 -46 -12 -51 -15 -12 -27
sense cancel@subject	-55 -10 -12 126 -17 -4 -13 -8 -8 -11
sense candidate	-34 -12 11 -20 73 -19 -6 3 5 -45
sense candidate@around	19 -10 -7 -5 -8 -8 -4 8 15 4
sense candidate@subject	3 -16 -11 -7 7 -8 -14 5 41 134
sense choose	-113 146 -39 12 118 96 -144 -46 -30 19
sense choose@around	10 -1 -2 -1 10 -1 -9 -4 -1 32
sense choose@subject	-2 10 -4 -4 5 43 -40 -5 -3 69
sense civic	-38 -7 2 -10 7 49 9 -5 -7 101
sense civic@around	18 -3 0 -5 6 -2 -12 -1 -1 16
sense civic@subject	-18 2 -1 -1 -1 0 -1 -1 21 143
sense closer	-22 37 -19 -15 135 -31 -29 -15 -40 73
sense closer@around	-10 -6 10 -3 -11 -1 21 -2 2 -6
sense closer@subject	0 0 0 0 0 0 0 0 0 26
sense cold	-35 26 -8 -21 -10 -14 65 4 -7 140
sense cold@subject	7 -3 -1 -2 -19 -3 -13 -2 36 23
sense confirm	26 3 -10 -23 -45 7 36 -19 24 -50
sense confirm@around	-15 -13 45 -2 -4 6 -11 -3 -3 3
sense confirm@subject	33 -7 -28 -5 -9 -3 -4 2 21 67
sense deadline	-42 10 -27 -32 -25 -5 89 -16 47 -3
sense deadline@around	2 -3 -2 -2 -1 -5 27 -14 -3 13
sense deadline@subject	-3 -16 3 -1 -2 -10 21 8 0 67
sense decide	-27 -40 -13 24 59 -10 71 -46 -18 49
sense decide@around	-5 -6 -24 32 22 29 -29 -8 -11 0
sense decide@subject	-11 -7 -4 -4 29 -2 9 -5 -6 -36
sense document	4 -36 -31 -17 -35 -5 144 -16 -8 -34
sense document@around	6 -3 2 -3 -10 4 9 -3 -2 -9
sense document@subject	0 -26 -5 -4 -10 -13 74 -25 7 -69
sense education	31 -46 37 -11 7 -2 -20 -6 9 87
sense education@around	15 -13 9 4 -3 -1 -10 -3 1 35
sense education@subject	-1 19 -1 -1 3 -4 4 -1 -19 114
sense enjoyed	-13 28 -38 -26 59 7 61 -36 -42 -48
sense enjoyed@around	-1 -4 -5 -2 -3 41 -22 -2 -2 -12
sense enjoyed@subject	-15 16 -1 0 -3 -1 9 -1 -2 -10
sense event	33 -8 3 2 -15 4 -17 17 -18 53
sense event@around	9 -4 -2 -2 -9 -4 6 -7 13 -6
sense event@subject	2 -1 -6 7 -1 -1 -1 2 -1 45
sense exit	-3 -3 -3 -5 -4 -28 6 -11 51 22
sense exit@subject	0 0 0 0 0 0 0 0 0 21
sense family	-14 26 -13 -1 -27 -19 58 -20 11 118
sense family@around	2 0 2 -2 -1 -7 8 2 -3 66
sense family@subject	-12 -10 26 -1 -1 2 -3 -1 0 61
sense feedback	52 -27 -11 -7 -4 -10 33 -10 -15 14
sense feedback@around	-8 -2 -5 -5 -2 6 24 -5 -2 -11
sense feedback@subject	-32 -4 -2 -5 15 -9 41 -2 -2 -4
sense filled	-39 -32 22 40 113 4 -97 43 -54 -73
sense filled@subject	-20 -7 10 -11 26 -8 -18 33 -6 -1
sense forwarded	16 -2 -8 -1 -2 0 0 -3 0 -29
sense forwarded@around	2 -1 -4 -2 -1 7 0 -1 -1 84
sense future	-42 -19 15 2 38 -19 3 31 -9 22
sense future@around	2 0 -1 -1 -1 -1 -13 17 -1 21
sense future@subject	0 1 0 0 0 0 1 0 0 -3
sense glad	27 10 -30 -21 2 65 -27 -22 -5 3
sense glad@around	-3 -2 -6 -3 5 23 -10 -2 -3 3
sense glad@subject	-2 -24 -1 -1 -3 43 -9 -2 -1 -4
sense health	-2 5 -1 -12 -37 -19 16 5 46 1
sense health@around	-9 -2 6 -12 -5 -5 34 -7 0 -1
sense health@subject	-9 2 11 -2 -21 -2 -2 -2 25 18
sense hear	-67 3 23 16 -30 -25 0 31 50 -63
sense hear@around	-9 -4 -2 -4 62 4 -37 -4 -4 0
sense hear@subject	-88 -43 19 5 91 17 29 -24 -7 -106
sense hiringside	0 -38 45 -17 -30 18 31 2 -11 72
sense hiringside@around	-15 2 21 -1 -1 0 -3 -1 -2 58
sense hiringside@subject	-4 -1 17 -5 -1 -1 -3 -1 -1 148
sense hitch	-47 -19 120 -13 -19 -20 1 5 -8 1
sense hitch@around	-15 -1 64 -1 -3 -2 -38 -1 -2 0
sense hitch@subject	0 0 -11 0 0 1 0 12 0 7
sense hold	1 -11 -11 54 -43 -19 57 -16 -13 -41
sense hold@subject	-5 1 -1 -12 -11 -4 34 -2 0 -12
sense inbox	-102 -53 -42 -24 -53 -34 53 243 12 51
sense inbox@around	-37 66 -9 -4 -3 6 -8 -6 -5 78
sense inbox@subject	-6 -20 2 -4 -14 -3 -27 90 -17 -22
sense interview	21 64 45 50 -31 -38 -33 -53 -24 110
sense interview@around	32 -43 92 -39 -18 -25 7 27 -33 102
sense interview@subject	129 83 83 44 -73 -58 -113 3 -100 -80
sense invite	7 -25 74 4 -21 10 -63 6 9 11
sense invite@around	2 0 -1 2 -1 0 -1 0 0 65
sense invite@subject	32 10 4 -4 -6 -11 -10 -6 -10 70
sense join	14 -38 -16 -6 15 98 -16 -25 -26 12
sense join@around	0 -5 -1 -1 -2 0 11 -1 0 -5
sense join@subject	-15 -7 -2 -2 -12 18 22 -2 -1 21
sense keen	13 55 -31 -22 13 24 -39 11 -24 63
sense keen@around	-3 -2 3 -2 7 4 -3 -1 -3 37
sense keen@subject	-1 3 0 0 0 0 0 0 0 10
sense link	43 -8 18 -25 -15 1 -2 13 -26 143
sense link@around	-5 -1 7 0 0 0 -10 10 0 34
sense link@subject	-7 -5 1 -2 -2 -1 1 17 -1 45
sense lure	-20 -5 27 -12 -9 -7 58 -20 -11 150
sense lure@around	-6 -1 5 -1 11 -1 -6 -1 0 46
sense lure@subject	2 -3 -1 -1 5 -3 9 -3 -5 -7
sense machine	-2 8 -14 -3 -10 -2 -20 37 8 -4
sense machine@around	1 17 -1 -1 0 -1 -11 -1 -3 -2
sense machine@subject	-11 -5 -4 -4 -5 -3 -13 49 -4 -41
sense mediaword	59 33 -40 -12 -29 22 -56 27 -4 123
sense mediaword@around	18 -21 21 -11 16 -5 -44 23 3 4
sense mediaword@subject	-18 16 -5 -7 11 -12 24 -7 -3 64
sense meet	-8 114 -26 1 -32 -49 53 -39 -14 -20
sense meet@around	30 -1 -13 -4 -4 6 -8 -3 -1 -2
sense meet@subject	60 8 -19 -1 -11 -19 -15 -1 -2 4
sense mine	-14 17 15 -4 -12 35 -25 -3 -9 156
sense mine@around	22 -1 -22 25 -6 -1 -23 -5 11 -17
sense mine@subject	3 -1 0 -1 0 0 -6 6 0 34
sense move	-93 -68 222 -23 -29 -5 -46 39 1 100
sense move@around	-19 -5 34 -1 -2 -1 -3 -1 -1 23
sense move@subject	-22 -44 156 -14 -7 -14 -21 -14 -19 -82
sense not	-146 -73 33 124 183 -71 9 36 -96 28
sense not@around	14 -3 -23 -2 -1 0 17 -2 1 114
sense not@subject	-13 -10 -12 39 -8 -7 -30 31 9 -21
sense offer	-67 24 -40 -18 54 138 -75 -26 9 145
sense offer@around	-8 -3 -1 0 -2 -19 38 -2 -1 7
sense offer@subject	-21 -11 -7 -6 -15 103 -26 -6 -10 65
sense office	11 46 -12 4 17 -37 36 -17 -46 3
sense office@around	-6 4 3 -3 -26 6 26 -3 -1 -1
sense office@subject	-24 5 -5 -7 -17 32 30 2 -16 94
sense official	-48 -2 12 8 -17 3 25 -12 31 72
sense official@around	-12 -6 4 -4 -24 -2 67 -20 -5 -19
sense official@subject	-18 20 -1 0 -4 -3 -4 -9 20 47
sense onward	17 25 -28 -5 43 -20 26 -18 -41 -98
sense onward@around	-13 -7 -12 38 14 -3 -3 -7 -6 -13
sense onward@subject	0 -1 -5 -4 37 -12 -8 -2 -6 -46
sense other	-86 -91 87 37 175 2 -53 -35 -36 46
sense other@subject	0 -5 4 0 -1 0 3 0 1 25
sense pay	-25 -13 29 -14 -46 134 -33 -19 -13 98
sense pay@around	-3 -1 5 0 -1 15 -13 -1 0 13
sense pay@subject	11 0 0 -1 -1 -1 -7 -1 0 37
sense practice	-3 -20 18 -8 -2 -2 22 -3 -1 68
sense practice@around	-15 -2 15 -1 -4 -2 16 -4 -3 5
sense practice@subject	-18 -1 -3 -6 0 -1 29 0 -1 77
sense prepare	182 -86 -52 -25 -51 -15 10 -1 37 14
sense prepare@around	-10 -3 5 -4 -12 2 37 -12 -4 8
sense prepare@subject	2 1 1 -1 -1 -1 -1 0 -1 62
sense property	50 -16 -6 13 -11 10 -31 -9 0 33
sense property@around	38 -11 -28 -4 0 7 1 -2 -1 88
sense property@subject	3 0 -2 2 0 -1 0 -1 -1 72
sense received	-20 -17 -6 -20 -26 -22 -54 30 135 86
sense received@around	18 -1 -3 -1 -2 -1 -3 -7 -1 46
sense received@subject	-11 -8 -5 -4 -33 -7 -5 28 44 -57
sense recorded	-26 51 -6 -6 15 -5 -28 -4 8 102
sense recorded@subject	-9 21 -2 -2 0 -2 -3 -3 -1 -4
sense recruiter	-21 -34 8 12 29 -2 -34 46 -3 -44
sense recruiter@around	73 -25 -34 1 29 3 -2 -15 -31 -139
sense recruiter@subject	25 1 -8 -2 0 -1 -47 36 -3 44
sense remind	24 -27 32 7 -22 -38 58 -10 -22 18
sense remind@around	16 -5 12 23 -16 4 -20 -6 -8 -14
sense remind@subject	24 -17 5 17 -13 -7 -3 -1 -5 -35
sense review	-16 -21 -22 -6 -22 -14 58 -14 58 50
sense review@around	-2 -4 7 -3 -2 -2 8 -1 -1 46
sense review@subject	1 -15 -3 -4 4 8 37 -10 -21 8
sense role	46 -7 -98 79 71 46 -58 -42 -36 -61
sense role@around	51 -14 -33 -11 1 3 -51 42 11 -5
sense role@subject	-17 71 -21 -25 3 34 -9 -29 -7 -29
sense sales	68 -18 -41 12 3 -18 -24 55 -37 56
sense sales@around	40 -3 -32 1 1 -1 -3 0 -2 57
sense sales@subject	-17 17 0 -4 -5 -5 22 -4 -4 125
sense send	56 -40 3 -50 -59 40 85 -3 -33 17
sense send@around	-3 15 15 -2 6 -1 -29 -8 7 10
sense send@subject	-3 12 -2 -2 -9 -2 -3 10 -2 -15
sense shop	0 -13 23 2 -13 -4 -6 43 -32 1
sense shop@around	26 -5 -29 -3 -5 4 18 -4 -3 92
sense shop@subject	-4 1 -1 10 -7 -1 -2 4 0 18
sense sign	-54 -13 -21 -10 -46 276 -74 -16 -42 34
sense sign@around	-10 -1 11 -1 -1 0 2 1 -1 -3
sense sign@subject	-24 -1 -6 -6 -22 68 -29 23 -1 -13
sense slot	97 99 94 -39 -39 -34 -106 12 -84 -41
sense slot@around	64 -12 -2 -9 -7 -3 -29 7 -7 -34
sense slot@subject	-22 61 2 -6 -18 20 -15 -15 -7 -10
sense sorry	-93 -81 106 176 135 -44 -115 -59 -26 -114
sense sorry@around	-3 0 7 0 -1 0 -2 0 0 15
sense sorry@subject	-10 -11 19 12 15 -6 -15 -3 -1 6
sense stage	44 15 -17 6 30 -54 20 -30 -14 -35
sense stage@around	-15 -4 -21 32 19 -7 12 -9 -8 -7
sense stage@subject	2 71 -17 -8 -9 -16 -4 -12 -8 -79
sense start	19 -28 -18 -15 -6 114 -38 -17 -11 -58
sense start@around	1 -1 -1 0 -1 -4 6 1 -1 5
sense start@subject	-33 -2 -1 -1 -3 -28 70 0 -1 6
sense study	28 -5 -13 -10 11 -12 40 -19 -21 72
sense study@around	-12 -3 3 -3 -2 6 -5 17 -2 43
sense study@subject	-11 1 -7 -2 -2 13 -6 17 -1 21
sense talk	46 159 -49 -28 -40 -34 40 -52 -41 -59
sense talk@around	20 16 6 -7 -9 -11 11 -10 -15 -68
sense talk@subject	71 85 -24 -14 -10 -26 -56 -4 -23 -73
sense task	58 -11 -14 -14 -8 -42 84 -38 -15 -54
sense task@around	-3 -2 -12 -2 -11 -4 46 -3 -8 24
sense task@subject	35 -42 -8 -10 13 -34 112 -28 -37 -26
sense team	64 -80 -50 -8 35 -49 108 -77 57 -28
sense team@around	16 -19 -18 16 41 -19 19 -21 -16 -75
sense team@subject	54 24 -10 -9 0 -6 -31 -12 -10 18
sense thank	-64 8 -101 20 39 -85 85 -23 121 -68
sense thank@around	-19 -22 12 26 -58 -24 81 39 -34 -84
sense thank@subject	-43 -17 -9 -11 66 -21 -36 14 58 -64
sense ticket	1 -12 -20 -19 53 15 -59 44 -3 26
sense ticket@around	13 -9 -3 -1 -3 1 3 -6 5 14
sense ticket@subject	-16 -3 -4 -5 3 -3 -13 63 -22 -53
sense time	91 36 40 8 -75 -18 -71 5 -16 28
sense time@subject	4 -79 48 147 -46 -24 -33 -9 -7 34
sense title	55 28 -86 -27 11 97 -12 -89 24 -91
sense title@around	68 -30 -58 -9 27 -9 -77 15 73 -150
sense title@subject	46 11 -46 -47 59 21 -69 54 -29 -159
sense urgent	-2 -3 -4 -5 -6 -3 -61 89 -4 48
sense urgent@subject	-6 -2 3 12 -6 0 -1 0 0 11
sense video	83 56 -6 -11 -7 -21 -53 -26 -17 -94
sense video@around	-11 -1 16 -1 1 -1 -2 -1 -1 -15
sense video@subject	-3 29 -2 -1 -2 -2 -10 -3 -5 -13
sense wait	-5 -49 44 -52 -91 10 204 -29 -32 -52
sense wait@around	-9 19 20 -2 -7 -1 -6 -6 -7 15
sense wait@subject	-5 15 7 -1 -4 -9 4 3 -10 8
sense wish	-19 -4 -25 61 61 -12 -46 -25 9 -21
sense wish@around	-1 -1 2 -1 0 -1 2 -1 -1 41
sense wish@subject	0 0 0 0 0 0 0 0 2 30
several times, asked	-51 110 18 -11 -12 -11 -22 -11 -10 -45
shift	-68 30 58 -4 -2 -2 -7 -3 -2 -1
short	-1 30 -35 -24 -88 -17 98 82 -44 -47
slots on offer	182 -10 -32 -6 -23 -13 -74 -14 -9 -43
survey	17 -9 -5 -1 8 -1 -4 -2 -5 38
survey@subject	7 0 -4 -1 0 0 0 -1 0 -22
times of one day	72 39 20 -15 -8 -14 -70 -18 -7 85
times of several days	-114 277 -11 -20 -20 -30 -56 -11 -15 16
voided interview	-28 -7 38 0 0 0 -1 0 0 -2
voided, and a time	-28 -7 38 0 0 0 -1 0 0 -1
windows	0 59 3 -18 -13 -29 24 -14 -13 24
word !	12 -19 5 0 -55 59 36 -75 37 0
word ! !	-2 -4 -3 -1 -5 59 -39 -3 -2 55
word ! a	0 0 0 0 0 0 1 0 0 5
word ! here'	9 -2 -1 -1 -1 -3 0 -2 0 -9
word ! i	0 3 0 0 0 0 -1 0 -1 3
word ! i'll	-1 -1 0 0 -7 -1 9 -1 2 1
word ! i'm	0 0 0 0 0 0 0 1 0 9
word ! je	3 -1 -1 0 -2 -2 8 -3 -1 -7
word ! please	0 0 0 0 0 0 1 0 0 -10
word ! the	-3 -1 3 -1 -3 -2 9 -1 -1 0
word ! timemention	6 0 -3 0 0 0 0 -2 0 18
word ! we	-1 4 -4 -1 0 6 -5 0 1 -2
word ! we're	-2 -1 -1 -1 4 -2 -14 -4 20 -3
word ! wir	0 0 0 -1 4 0 -2 0 -1 7
word ! with	3 -2 -2 0 -1 2 1 0 0 -4
word #	112 9 -34 -34 -42 118 -124 5 -10 -26
word # !	0 0 0 0 1 0 0 0 0 11
word # #	27 -19 -15 -1 -2 11 -5 -1 6 4
word # :	2 0 0 -1 -1 0 -2 1 0 74
word # ?	-1 -5 -1 -1 -1 -3 13 -1 0 -19
word # a	4 0 -6 -1 -4 3 1 -2 4 5
word # am	3 2 0 0 0 0 -3 0 -1 8
word # an	-3 -1 -1 -1 -1 12 -3 -2 -1 -5
word # and	13 6 -3 -2 -2 14 -23 -2 -1 3
word # b	4 -1 -1 -1 1 0 -1 0 0 2
word # bruto	0 0 0 0 0 1 0 0 0 -3
word # busines	0 0 0 0 -2 5 -6 6 -1 -6
word # c	0 0 0 0 0 0 0 0 0 13
word # days	-2 -5 -1 0 -1 21 -12 1 -1 12
word # de	0 1 0 0 5 0 0 0 -5 2
word # dias	-1 -1 -1 0 -3 4 7 -4 -1 -10
word # e	15 -8 -4 -1 0 -2 4 -2 -1 -8
word # en	-1 -2 0 0 7 0 -3 0 0 13
word # euro	0 -2 0 0 -1 6 -2 0 0 16
word # f	0 4 0 0 0 0 -2 0 0 -3
word # giorni	0 0 0 0 0 0 1 0 0 4
word # h	0 0 1 0 0 0 -1 0 0 8
word # has	0 0 0 0 -2 5 -6 6 -1 9
word # hora	0 0 0 0 0 0 -2 6 -4 1
word # hour	-1 -5 -1 -1 -3 5 0 10 -4 8
word # hr	0 -1 0 -1 -1 7 -2 0 0 1
word # in	2 1 -1 0 0 0 -1 -1 0 5
word # instead	-1 -3 10 0 0 -3 -2 0 0 4
word # interview	0 0 0 0 0 0 0 0 0 4
word # is	-1 3 0 0 11 -1 -8 -1 -2 5
word # k	-8 -13 -5 -1 -9 78 -32 -5 -4 -32
word # may	3 3 -1 0 -1 -1 -3 -1 1 -7
word # min	14 19 -3 -1 -3 -4 -16 -3 -3 -32
word # minut	1 9 -1 -1 -1 -1 -2 -3 -1 -14
word # minute	-1 8 -2 0 1 0 -2 0 -3 -3
word # minuti	0 5 0 0 0 0 -2 0 -1 1
word # minuto	-1 2 0 0 0 0 0 0 0 5
word # month	-1 4 0 0 0 1 -2 0 0 -2
word # new	3 0 -2 0 0 0 0 0 0 9
word # off	0 0 0 0 5 -1 -2 0 -1 -3
word # on	0 -1 3 -1 0 0 -1 -1 0 -13
word # or	0 0 0 0 0 0 0 0 0 3
word # people	0 0 0 0 0 0 0 0 0 7
word # per	0 0 0 0 0 1 0 0 0 7
word # pm	-3 4 -1 0 0 0 0 0 0 -5
word # question	-1 4 0 0 0 0 -1 0 -1 -2
word # stunden	0 0 0 0 0 1 -1 0 0 8
word # th	-8 14 1 -1 0 0 -6 -1 0 -14
word # timemention	6 -1 0 0 0 -1 -3 0 0 17
word # to	-2 -7 -1 -1 -1 7 7 -2 0 2
word # with	2 0 -1 0 0 0 0 0 0 -5
word # work	-1 0 3 0 0 0 -1 0 0 3
word # x	0 -7 0 0 0 0 7 0 0 5
word :	19 -24 -23 -4 -39 -12 -42 131 -6 -2
word : #	9 -12 -4 -1 1 7 -6 12 -6 33
word : a	0 0 0 1 0 0 0 0 0 -7
word : app	0 6 0 0 0 0 -3 0 -3 -3
word : cal	-3 10 0 0 -1 -2 -2 -1 0 -5
word : calend	4 7 -5 -1 -1 -2 -1 -1 -1 -4
word : candidate	0 0 0 0 0 0 0 0 0 17
word : colloquio	-1 0 0 2 0 0 0 0 0 -4
word : data	6 0 -1 0 2 0 -3 -1 -2 8
word : el	0 0 0 0 0 0 1 0 0 -5
word : entretien	0 -1 1 1 -1 0 -1 2 0 -13
word : entrevista	3 -1 -1 5 -3 0 -1 0 -1 -3
word : google	3 -1 0 -1 0 0 0 0 0 0
word : hiring	2 -1 0 0 0 0 0 0 0 -4
word : http	-1 38 -7 -3 -9 -7 0 -3 -9 46
word : il	1 0 0 3 -2 0 0 0 0 -3
word : interview	-5 -4 -1 0 -3 -1 -3 19 -1 9
word : intro	1 0 -1 1 0 0 0 0 0 -6
word : la	-1 0 0 1 -4 0 5 0 -1 2
word : meet	4 -1 -2 0 0 0 0 0 0 -14
word : offer	0 0 0 0 0 0 0 0 0 18
word : one	0 2 0 0 0 0 0 0 0 3
word : phone	-1 0 0 2 0 0 0 0 0 -4
word : r	-4 0 0 4 0 0 0 0 0 0
word : re	-1 0 0 0 0 0 -7 10 0 -2
word : schedule	0 0 0 0 0 0 0 0 0 7
word : thank	0 0 0 0 1 0 0 1 0 -3
word : the	-1 -1 0 -3 6 0 0 -1 0 18
word : timemention	4 -12 2 -5 -5 -5 -13 41 -6 -15
word : tuesday	4 -4 0 0 0 0 0 0 0 -3
word : vorstellungsgesprach	-3 -1 4 -1 0 0 -1 2 0 0
word : what	0 0 0 0 0 0 0 0 0 9
word : your	4 1 0 0 0 0 -1 -3 0 0
word : zoom	5 -1 -1 0 0 0 -2 0 0 -7
word ?	-27 43 27 -20 -29 40 7 -20 -22 27
word ? #	-1 -4 0 0 -1 10 -2 -1 0 -9
word ? ?	0 0 0 0 0 0 0 0 0 21
word ? bring	0 0 0 0 0 0 0 0 0 11
word ? e	0 -1 0 0 -1 -1 4 0 0 -1
word ? i	18 2 -18 0 -1 -2 2 -1 0 5
word ? i'll	8 -4 -2 0 0 -1 0 0 0 -3
word ? i'm	-1 15 -2 0 -2 -4 -5 0 0 -6
word ? i've	-3 -4 9 0 0 -1 0 0 0 -15
word ? if	-12 8 5 0 -2 -2 4 0 0 -2
word ? it's	0 -5 0 0 0 7 -1 0 0 7
word ? je	0 0 0 0 0 0 0 0 0 4
word ? pwd	1 0 0 0 0 0 0 0 0 -4
word ? same	-3 -5 14 0 0 -1 -3 0 0 -4
word ? si	2 -3 2 0 0 0 0 0 0 -2
word ? te	0 0 1 0 0 0 0 0 0 8
word ? we	-1 2 -1 0 0 0 1 0 0 9
word a	-54 40 28 -26 15 -18 31 -18 2 -19
word a #	-5 14 4 -1 -1 7 -15 -1 -2 0
word a accepte	-1 -1 0 0 2 0 -1 3 -1 -3
word a call	-1 7 -4 0 -1 -1 -3 3 0 10
word a change	-9 0 13 -1 0 0 -1 -1 0 -3
word a closer	0 -1 0 0 6 0 0 0 -4 -5
word a coffee	0 8 0 0 -1 -3 -3 0 0 -5
word a copy	0 -2 0 0 -1 0 7 -1 -3 -4
word a couple	-1 -4 -1 0 -3 -3 6 -2 7 -10
word a data	0 -2 0 0 1 -1 4 0 0 -6
word a day	-7 15 0 -1 -6 7 -8 -1 0 9
word a de	0 0 0 0 0 0 0 0 0 -7
word a entrevista	1 0 3 -1 0 0 -1 0 -1 1
word a ete	-4 0 0 0 0 0 0 5 -1 4
word a few	-6 10 -1 -2 1 -1 7 -3 -3 -9
word a first	-6 9 -1 0 0 0 0 0 0 -6
word a fit	0 0 0 0 -4 0 0 0 5 9
word a gente	0 0 0 0 4 0 -3 -1 0 0
word a good	0 6 -1 0 0 -1 -3 0 0 -1
word a great	0 1 0 0 -5 0 0 0 5 6
word a job	-3 -1 4 0 4 0 0 0 -3 3
word a la	11 -10 -1 0 -10 -1 9 -1 0 3
word a las	-2 0 4 0 0 0 -1 0 0 -2
word a look	-2 -3 -1 0 -6 -3 6 0 11 -5
word a lot	-1 0 0 0 9 -1 -4 -2 0 3
word a member	0 0 0 0 0 0 -5 5 0 -2
word a message	-1 -4 0 0 0 0 0 6 0 -6
word a new	-1 -3 3 -1 0 0 -1 4 0 10
word a nossa	1 0 0 0 0 1 0 0 0 -4
word a panel	-1 -6 0 0 0 0 9 0 -1 0
word a partir	-3 0 0 0 0 1 -1 0 4 -1
word a phone	-1 1 -1 -1 0 0 5 -1 0 -9
word a photo	1 0 0 0 0 0 0 0 0 3
word a place	0 0 -1 6 -3 -1 -1 0 0 7
word a pleasure	-3 -1 -1 0 0 -1 8 -1 0 -1
word a proxima	0 0 0 0 -4 0 5 0 0 0
word a quick	0 -4 0 0 -1 -3 5 0 3 1
word a reminder	3 0 -2 0 0 0 0 0 0 -3
word a short	-6 11 0 -1 -3 0 1 -1 -1 5
word a slot	0 1 0 0 0 0 0 0 0 10
word a sua	-4 7 -1 0 1 0 -5 3 -1 -3
word a timemention	-8 -1 11 -2 -1 -1 9 -4 -2 -18
word a tua	-1 0 2 0 0 0 0 0 1 -5
word a una	-3 6 0 0 0 0 -1 -1 0 -1
word a vaga	-6 3 -2 5 -7 -3 12 -1 -1 -13
word a video	-1 6 0 0 0 0 -3 -1 0 -3
word a votre	11 -8 0 -1 0 0 0 0 0 0
word a vous	0 0 0 0 0 0 4 0 -2 -3
word a week	-6 -2 5 -2 4 7 -5 -1 0 -14
word a word	-5 5 0 0 -2 0 2 0 0 -1
word a yes	-5 -1 5 0 -1 2 -1 0 0 -8
word a zoom	4 0 -3 0 0 0 0 0 0 -1
word aan	10 -2 -1 -1 0 -3 0 -2 -3 -6
word aan de	2 -2 0 0 0 -1 1 0 0 -4
word ab	0 -1 0 0 -2 0 -1 -1 5 4
word ab #	0 0 1 0 -1 0 -1 -1 4 -6
word abara	1 0 1 0 -1 0 0 0 0 13
word abbiamo	-2 1 -6 -1 8 -1 1 -1 0 -8
word abc	2 0 -2 0 0 0 0 0 0 -6
word ablauf	1 0 0 0 0 0 0 0 0 -4
word able	-2 0 -12 5 -1 -2 16 -2 -1 -13
word able to	-2 0 -12 5 -1 -2 16 -2 -1 -13
word about	-6 26 -2 9 -12 -16 13 -3 -9 39
word about #	-1 2 0 0 0 0 0 0 0 6
word about an	0 1 -1 0 0 0 0 0 0 -5
word about the	11 20 -4 3 -9 -8 -8 -4 -2 1
word about what	0 0 0 1 0 0 0 0 0 4
word about you	0 0 0 0 -3 0 3 0 0 2
word about your	-2 9 -1 -1 -1 -1 -2 1 -2 13
word above	6 1 -6 0 0 0 -7 7 0 -4
word abraco	1 0 0 0 2 -1 -1 0 0 -3
word accept	-5 -5 -2 4 8 13 -19 10 -4 21
word accept :	-3 -1 -1 -1 -3 -2 -2 12 -1 -10
word accept or	1 -1 0 0 -1 3 0 -1 0 -13
word accept the	-1 -1 0 0 0 0 -1 3 0 -7
word accept this	-2 -1 -1 -1 -2 -1 -1 9 0 -6
word accept your	0 0 0 0 0 0 0 0 0 18
word acceptance	-1 -4 0 0 0 7 -1 0 0 1
word accepte	-1 -1 0 0 2 0 -1 3 -1 -4
word acces	0 0 0 0 0 0 0 0 0 10
word account	0 -2 2 0 -3 4 5 -2 -5 -7
word acknowledge	7 -1 0 -1 0 0 -5 -5 6 -9
word acros your	0 0 0 0 0 0 0 0 0 3
word action	-2 1 0 6 -1 0 -1 -1 -1 17
word action requir	0 0 1 0 0 0 0 0 0 12
word active	0 0 0 0 -2 0 3 0 -1 2
word ad	0 5 -1 0 0 0 -1 -1 -2 -11
word add	1 0 0 -1 0 0 0 0 0 29
word add to	1 0 0 0 0 0 0 0 0 14
word added	0 -1 0 0 0 7 -5 0 0 23
word added to	0 0 0 0 0 0 0 0 0 17
word addetto	0 0 0 0 0 0 0 0 0 -4
word addres	1 -5 0 0 0 0 0 6 0 2
word adjunto	4 -1 0 0 0 1 -2 0 0 -4
word admissao	-1 -1 0 0 5 -1 -2 0 0 2
word admission	0 0 0 0 0 0 0 0 0 19
word afraid	-2 -1 -1 9 12 -2 -12 -4 -1 -10
word afspraak	3 -2 1 0 0 0 -1 0 0 -4
word after	-3 -6 19 3 9 7 -28 -5 4 -20
word after #	-1 2 0 0 0 -1 -5 5 0 -7
word after a	0 0 0 0 11 -1 -5 -2 -2 -2
word after careful	0 0 0 0 1 0 0 0 0 5
word after that	-1 4 -1 0 -3 -1 5 -2 -1 -5
word after the	0 -1 0 0 -3 0 -1 0 6 3
word after your	-1 -1 0 0 0 12 -8 -2 0 -4
word afternoon	0 14 -1 0 -2 -4 -6 -1 0 -6
word again	-15 -4 4 2 1 -6 10 12 -5 4
word again for	-1 -1 0 -1 2 -1 3 0 -1 3
word again on	-3 -1 -2 -2 -1 -2 1 13 -3 -4
word agency	0 0 0 0 0 0 -1 0 1 5
word agenda	3 7 0 1 -2 -3 -4 -1 -1 19
word agenda :	0 0 0 0 0 0 0 0 0 17
word agent	-3 -2 -1 -1 2 1 -4 11 -2 12
word aggiornamento	0 0 0 0 1 0 4 -3 0 -6
word ago	0 0 0 0 0 0 0 0 0 12
word agora	-1 2 0 0 -3 -1 -1 0 3 1
word agradecemo	-1 -1 2 0 1 0 1 -3 0 -2
word agree	-4 -1 5 -1 0 0 2 -1 0 9
word agree to	0 0 0 0 0 0 0 0 0 12
word ahead	-2 -2 -2 9 -1 -2 3 -2 -1 -4
word ahead with	0 0 0 0 1 0 0 0 0 7
word ahora	1 7 -1 -1 -1 -3 1 -3 0 -3
word ai	-2 1 8 2 0 0 -7 0 0 -1
word aim	1 -1 0 0 0 0 -1 0 1 -7
word aim to	1 -1 0 0 0 0 -1 0 1 -7
word air	0 0 0 0 0 0 0 0 0 6
word airport	0 0 0 0 0 0 0 0 0 -4
word al	8 -3 -5 -1 1 -1 4 -1 0 -13
word al timemention	-1 0 2 0 0 0 -1 1 0 -3
word alert	0 0 0 0 2 0 0 0 -1 3
word alguem	0 0 0 0 2 0 -1 0 0 -3
word all	3 -20 9 32 -17 5 11 -20 -5 -4
word all candidat	-3 -1 12 -1 -5 0 -4 7 -4 -15
word all day	0 0 0 0 0 0 -10 11 0 2
word all set	1 0 0 0 0 0 0 0 0 -3
word all the	-5 -7 -3 26 0 6 -10 -4 -4 -9
word all time	1 0 0 0 0 0 0 0 0 -10
word alla	1 0 1 0 1 0 -3 0 0 -1
word alla selezione	-1 0 1 0 0 0 0 0 0 -4
word alle	-1 5 5 0 -3 1 -2 -1 -2 -10
word allegato	0 0 0 0 0 1 0 0 0 -3
word allora	6 0 0 0 0 0 -1 -3 0 -4
word allow	2 0 0 0 -1 0 -4 5 -2 1
word almacen	-1 3 0 0 2 0 -1 0 -2 -9
word already	2 -3 -2 8 -2 0 -2 -1 0 -3
word als	10 -3 -3 -3 4 6 -7 -3 -2 -54
word also	-8 2 5 -1 -3 -1 6 -1 0 12
word altre	0 0 0 2 -1 0 0 0 0 -8
word alumni	0 0 0 0 0 0 0 0 0 3
word am	8 -10 1 0 2 6 -14 12 -5 18
word am #	-2 3 0 0 0 0 0 0 0 5
word am pleas	0 2 0 0 0 1 -1 0 -1 -4
word am telefon	0 -2 -2 0 0 0 5 0 0 -13
word am timemention	-1 -5 -1 0 3 -1 -2 9 -2 22
word am writ	0 0 0 0 -2 3 0 0 0 4
word ambito	-1 -1 0 1 6 0 -2 0 -2 -4
word an	-16 19 -25 -10 18 16 -4 -4 6 -3
word an answer	-3 0 0 -1 0 0 5 -1 1 7
word an email	0 -3 0 0 0 -2 7 -1 0 -3
word an hour	0 6 -2 -1 -2 14 -9 -3 -3 -11
word an interview	-8 14 -11 -2 -1 -1 -3 3 10 -10
word an interviewer	0 0 1 0 0 0 0 0 0 5
word an offer	-2 -2 -4 -2 21 -5 -4 -1 -2 -20
word an ondemand	-1 2 0 0 0 0 0 0 0 -3
word an online	-2 -1 0 -1 -1 0 13 -2 -6 -6
word an update	0 -1 -1 0 3 0 0 0 0 -2
word analista	0 1 1 -1 1 1 -2 -1 -1 -3
word analyst	-25 11 1 -3 -1 -11 28 -7 6 -23
word analyst at	0 -2 0 0 0 2 0 0 0 5
word analyst open	0 0 0 0 -2 -2 5 0 0 2
word analyst position	-1 1 0 -3 -2 -1 6 0 0 5
word analyst role	-6 7 0 -1 -2 -1 2 0 0 2
word analytic	3 -2 -3 -1 5 -1 -2 1 0 -4
word analytic engineer	0 0 0 0 0 0 0 0 0 -6
word anche	1 0 0 0 0 0 0 0 0 -12
word ancora	0 0 0 0 -1 0 5 -2 0 -5
word and	-23 -11 -44 -14 17 12 7 17 40 8
word and #	13 8 -3 -2 -1 -4 -10 -2 0 -5
word and a	-5 9 -1 -1 -2 4 -9 5 0 8
word and after	0 0 0 0 0 0 0 0 0 5
word and bring	-1 0 0 0 -4 11 -4 -1 0 -10
word and for	0 0 0 0 0 0 0 0 0 9
word and get	0 0 0 0 -4 0 2 -1 4 -2
word and has	0 -1 0 0 -2 -4 4 0 4 -11
word and have	1 7 0 0 0 0 -7 0 0 16
word and i	7 -10 -5 -4 2 7 8 -3 -2 -40
word and i'd	0 -2 0 0 -2 0 6 0 0 -8
word and i'll	-17 -2 12 -4 -8 -4 30 -8 1 -26
word and i'm	0 -2 0 -3 13 -2 -6 -1 0 -1
word and let	-1 2 -1 0 -4 4 3 -1 -1 2
word and ms	0 -1 0 0 0 0 1 0 0 -8
word and my	1 0 0 0 0 0 -1 0 0 -7
word and not	3 0 -3 0 -1 -1 -7 11 -1 -9
word and return	0 0 0 0 0 1 0 0 0 4
word and sam	6 -3 0 0 0 0 -2 0 0 3
word and send	-1 0 -1 0 -1 7 -2 -1 -1 4
word and sign	0 0 0 0 0 1 0 0 0 -8
word and tell	-1 -7 0 0 -3 5 9 -1 0 -9
word and the	-3 -4 0 1 25 -7 -16 -5 10 12
word and then	-10 0 0 -1 0 0 10 0 1 1
word and timemention	0 1 0 0 0 -1 0 0 0 11
word and want	-1 2 0 0 -1 -1 3 -1 -1 -3
word and was	0 0 0 0 0 0 0 0 0 5
word and we	-3 -11 -2 -1 14 10 1 -3 -4 -2
word and will	-4 -3 -2 -3 -8 -3 -28 12 39 -15
word and would	4 0 0 0 -1 -3 5 0 -4 18
word and you	-2 1 0 -1 4 1 1 -1 -4 -2
word and your	4 1 -1 -1 3 -1 -6 -6 7 3
word anda	1 -1 0 0 -10 0 13 -3 0 -1
word ander	0 -1 1 0 0 0 2 0 0 -16
word anderen	0 0 5 0 0 0 -4 0 0 0
word andr	-2 3 1 1 -1 -1 2 -2 0 -5
word angebot	0 0 0 0 0 0 0 0 0 3
word announcement	0 0 0 0 14 0 -2 -5 -5 -6
word ano	0 0 0 0 0 0 0 1 0 12
word another	-7 -21 41 0 20 4 -25 -8 -5 27
word another candidate	-1 -2 0 0 13 -1 -7 -1 -2 -11
word another day	-5 -2 23 -3 -3 0 -5 -3 0 7
word another time	4 -14 13 0 0 0 -1 0 0 1
word answer	-6 3 -2 -2 -4 1 -22 36 -5 4
word ante	2 -1 -1 -1 0 1 1 -1 0 -7
word antwoord	-1 0 0 0 -2 -1 5 0 -1 -8
word antwort	-2 0 0 0 0 -1 2 4 -1 -10
word any	8 35 3 -6 8 -10 -39 -1 2 3
word any chance	-1 5 8 0 0 -3 -9 0 0 -3
word any inconvenience	-5 0 6 0 0 0 0 0 0 -1
word any more	-1 -5 5 -2 7 0 -2 -1 -1 6
word any of	0 1 0 0 1 0 0 0 0 -12
word any question	11 -5 0 -1 0 -1 -3 0 0 -2
word any time	0 27 -13 -2 -3 -1 -9 -3 4 -8
word anyth	-20 -3 -7 3 -5 -2 40 -4 -2 8
word anyth chang	0 -1 -1 1 -2 1 3 -1 0 -8
word ao	-1 0 0 -1 6 -1 -2 0 -1 -1
word apologi	-2 -1 1 8 -5 0 1 -1 0 -3
word apologi for	-1 -1 1 0 0 0 2 0 0 -4
word apologize	-5 0 6 0 0 0 0 0 0 0
word apologize for	-5 0 6 0 0 0 0 0 0 0
word app	1 6 0 -1 0 0 -3 0 -3 -9
word appear	0 0 0 0 0 0 0 0 0 10
word appena	-1 -1 7 -1 0 0 -3 0 0 -2
word appli	-6 -2 0 -1 2 0 -1 0 8 41
word appli for	0 0 0 0 2 0 0 0 -2 21
word appli on	0 0 0 0 0 0 0 0 1 -9
word appli to	0 0 0 0 0 0 0 0 0 13
word applicant	-1 0 -1 -1 3 -1 7 -1 -4 46
word application	-18 -8 -7 -2 13 -6 -33 -34 95 11
word application !	0 0 0 0 -1 0 -4 0 7 -2
word application :	0 0 0 0 -1 0 -1 1 1 9
word application and	-1 5 -1 -1 13 1 -13 -2 -2 -4
word application close	-8 -1 0 -1 0 0 4 0 7 -1
word application for	-8 -3 -1 -2 4 -2 -4 -3 19 40
word application is	0 -2 0 0 -11 0 0 -1 14 -5
word application statu	0 0 0 0 8 0 0 0 -7 -7
word application to	1 -3 0 1 3 0 -1 -1 0 7
word application update	0 0 0 0 8 -1 -3 -13 10 4
word application was	0 0 0 0 3 0 0 0 -1 -7
word apply	-8 7 -1 -1 -1 -1 9 -2 -2 24
word apply for	-1 -1 0 0 -6 -1 15 0 -4 1
word apply to	-6 8 0 -1 -3 0 -3 0 5 10
word appoint	-4 -4 -2 -2 11 17 -13 -2 -1 -5
word appointment	0 0 -1 -1 2 12 -3 -6 -3 14
word appointment confirmation	0 0 0 0 0 0 0 0 0 3
word appointment has	0 0 0 0 0 0 0 0 0 10
word appointment with	0 0 0 0 0 0 0 0 0 7
word appreciate	1 -1 -2 0 3 0 -1 -1 0 -2
word appreciate your	0 -1 0 0 8 0 -1 0 -4 -1
word approv	0 0 0 0 3 0 -2 0 0 38
word approval	0 0 0 0 0 0 1 0 0 21
word approve	0 0 0 0 0 0 0 0 0 18
word appuntamento	0 -1 2 0 -1 0 0 0 0 22
word apre	0 0 0 0 2 0 0 0 -2 -4
word apreciado	-1 0 1 0 -3 0 0 0 4 -3
word april	1 0 0 0 -1 -1 3 -1 0 7
word april #	2 0 0 0 0 0 0 0 0 7
word aqui	0 -6 1 -1 1 -1 6 -1 1 -16
word are	-16 15 -8 2 -7 -2 42 -9 -17 82
word are a	0 -1 -1 0 5 0 1 0 -4 2
word are attach	2 -1 0 0 0 0 0 0 0 3
word are confirm	1 0 0 0 0 0 0 0 0 -3
word are doing	-2 5 0 0 0 -1 -2 0 0 2
word are not	0 0 0 0 1 0 0 0 0 4
word are on	11 -2 -3 -1 -1 0 -3 -1 0 15
word are pleas	0 -2 0 0 0 3 0 0 0 3
word are schedul	1 0 0 0 0 0 0 0 0 -7
word are the	0 0 0 0 0 0 0 0 0 4
word are timemention	-16 21 -4 0 0 0 0 0 0 2
word are you	-2 -5 0 -1 -4 -10 23 -1 -1 -9
word area	0 0 0 0 0 0 0 0 0 10
word aren't	0 0 -1 5 1 -1 -1 -1 -2 -8
word around	-2 11 -1 -1 -4 -6 7 -3 -2 4
word arrang	3 -1 0 0 0 0 -1 0 0 -3
word arrange	-1 7 -1 -1 -1 0 -1 -1 -1 1
word arriv	-2 0 0 0 -3 -1 -15 -1 23 -7
word arriva	3 -2 3 -1 0 0 -1 0 0 -2
word arrive	2 -1 0 0 0 0 0 0 0 10
word as	-24 -6 9 5 -24 66 -7 -9 -8 -11
word as #	0 0 1 0 0 0 0 0 0 8
word as a	-5 -2 5 0 0 -1 4 0 -1 16
word as an	0 0 0 0 0 1 -1 0 1 11
word as discuss	-1 3 0 -1 0 0 0 0 0 0
word as follow	0 -1 0 0 -4 12 -5 -1 0 -4
word as i	-2 -1 0 -1 -1 8 -1 -1 -1 -3
word as our	4 -5 -1 -1 -5 21 -10 -2 -1 -10
word as part	-1 -5 0 0 0 -1 15 -2 -6 -8
word as soon	-2 -2 0 -1 -2 20 -10 -1 -1 -10
word as the	-1 0 0 8 -5 0 1 -1 -1 2
word as we	-1 0 1 0 0 0 -1 2 0 -6
word as you	-1 0 -1 0 0 20 -18 0 0 2
word asap	-4 6 -1 0 0 0 0 0 0 -2
word asi	0 -1 0 0 0 0 0 0 0 -3
word ask	11 -3 -8 -3 -3 0 10 -2 -1 -12
word ask for	15 -2 -7 -1 -1 0 -4 -1 0 -33
word asked	-8 1 5 -1 -1 -4 13 -1 -3 0
word asked to	-5 3 5 -1 -1 -2 4 -1 -3 -9
word asking	0 0 0 0 0 0 0 0 0 5
word asks	2 0 0 0 0 -1 0 0 0 7
word aspettiamo	0 0 0 0 0 0 0 0 0 4
word assessment	0 -2 -1 -1 2 -3 15 -3 -7 -14
word assessment day	4 1 0 0 -1 -2 -1 -1 0 -5
word assim	0 -1 11 -2 -6 0 0 0 0 -5
word assim que	-1 -1 11 -2 -6 0 0 0 0 -1
word assistant	2 0 -1 -1 14 -1 -5 -5 -3 -11
word associate	-9 2 -2 -1 -3 4 -1 9 0 -21
word assume	8 -6 -1 0 0 -1 -3 -5 8 -5
word assume that	0 0 0 0 0 0 -3 -5 8 0
word at	4 -6 31 -5 -23 -20 9 -11 22 -20
word at #	7 -4 7 -1 -2 1 -3 0 -4 -10
word at a	-1 -2 -1 -1 -2 -1 -20 28 -1 -3
word at all	-13 0 13 0 -3 -2 7 -1 -1 7
word at any	-1 2 -1 0 -2 0 0 -1 4 -1
word at my	-1 0 0 0 -1 -1 26 -23 0 -2
word at our	5 0 -2 -1 -1 0 -1 0 1 -25
word at the	22 -18 -4 -3 -7 -10 9 -6 15 6
word at their	-9 11 -1 0 -6 -2 10 -1 -1 -9
word at this	-1 0 -8 8 2 0 0 0 -1 23
word at timemention	13 -7 9 -3 2 -2 -8 -2 -1 -20
word at your	-4 -1 0 0 0 -1 7 -1 0 6
word ate	0 2 -3 -2 -7 1 13 -1 -3 -24
word ate timemention	0 2 -2 -1 -1 0 5 0 -2 -12
word attach	23 -9 -4 -2 -6 27 -20 -6 -3 32
word attach is	1 -1 0 0 0 0 1 0 0 5
word attach please	4 -4 0 0 0 -1 2 0 0 -1
word attend	0 1 4 -1 0 0 2 -1 -4 -1
word atualizacao	0 0 0 0 -5 0 6 0 0 -9
word au	-8 -2 3 -1 -1 -2 15 -1 -2 -35
word au #	3 -1 0 -1 -1 -2 2 0 0 -5
word au plus	-9 0 0 0 0 0 11 0 0 -3
word au telephone	0 -1 0 0 0 2 0 0 0 -3
word au timemention	1 0 0 0 0 0 -1 0 1 -6
word auch	-7 8 -1 0 -4 -1 4 -1 0 7
word audition	0 0 0 0 0 0 0 0 0 7
word auf	6 -1 2 -2 -2 -1 1 -1 -3 -6
word auf dem	0 0 0 0 -1 0 1 0 0 4
word auf ihre	2 -1 0 0 -1 0 0 0 0 -3
word august	-1 -1 0 0 -1 14 -8 -1 0 -11
word aula	0 0 0 0 0 0 0 0 0 5
word aus	1 1 0 0 5 -1 -3 1 -3 -4
word automat	0 0 0 0 0 0 0 0 0 4
word automatic	-1 -1 -4 0 0 0 -2 10 0 -5
word automatic reply	-1 -1 0 0 0 0 -2 5 0 -5
word automatica	-1 -1 -1 0 -1 0 -1 5 0 -2
word automatica :	-1 -1 0 0 0 0 -1 4 0 -2
word automatical	0 1 0 0 0 0 0 1 0 -7
word automatico	0 3 0 0 0 0 -1 1 -1 1
word automatique	0 0 0 0 0 0 0 2 -1 -4
word autre	0 0 1 0 -3 0 4 0 -1 -3
word availability	-5 23 -3 -1 -3 -4 -9 4 -2 -16
word availability for	-2 8 0 -1 0 0 -3 -1 -1 -6
word available	2 1 0 -1 0 0 -1 -1 0 28
word avancar	0 1 0 0 0 0 0 0 0 -3
word avant	-1 0 0 0 -2 -1 5 0 -1 6
word avant le	-1 1 0 0 0 0 0 0 0 5
word avec	9 -9 4 -1 -1 0 -2 -1 2 -1
word avec plaisir	0 0 0 0 -1 0 -4 0 6 -1
word avenue	-1 4 0 0 -1 -1 0 0 0 -6
word aver	0 0 0 0 1 0 0 0 0 -3
word avez	1 -1 0 0 0 -1 2 0 0 -5
word aviso	-1 0 0 0 0 0 1 -1 0 -3
word avon	-2 -1 0 0 11 -2 -8 1 2 -3
word away	-1 -2 2 -2 -8 -1 -2 11 3 -6
word away until	0 -1 0 0 -2 0 0 1 3 -2
word ayuda	0 0 0 0 0 0 -1 5 -4 -6
word b	6 0 -4 -2 -1 -3 7 -2 -1 -12
word back	-16 -12 4 -10 -17 -4 52 3 0 -75
word back in	0 -1 0 0 -3 -2 3 0 3 -3
word back on	-3 -4 2 -2 0 -1 0 8 -1 -3
word back to	-3 -2 -3 -3 -10 -2 23 -1 3 -17
word background	-1 5 -1 0 -1 -2 2 -1 0 -9
word background check	0 0 0 0 0 -2 4 0 0 -8
word bad	-5 -2 16 9 -5 -1 -6 -4 -1 -4
word badge	0 0 0 0 0 0 0 0 0 3
word band	0 -7 -1 0 0 -1 9 0 0 2
word bank	-8 -2 17 -4 1 1 2 -5 -1 3
word banque	-1 0 0 0 4 0 0 0 -2 0
word base	-1 -2 -1 0 1 7 -5 -1 0 7
word base #	-1 -1 0 0 0 7 -4 0 0 5
word be	-12 -14 11 8 -7 8 -33 23 15 -36
word be #	0 0 0 0 0 1 -1 0 0 -7
word be a	2 0 0 0 1 0 0 0 -1 -6
word be able	0 -1 -6 8 -1 0 1 0 0 -10
word be back	0 -4 4 0 -1 0 -1 0 3 -5
word be consider	-3 0 0 4 0 0 0 0 -1 -4
word be contact	-2 -6 0 0 0 0 9 0 1 -3
word be delight	11 -5 0 0 0 -1 -3 0 0 10
word be deliver	0 0 0 0 -3 0 -2 6 0 -8
word be free	0 6 -1 0 0 0 -3 0 0 -6
word be glad	0 6 0 0 -4 -1 0 0 0 6
word be held	-4 3 4 0 0 0 -2 0 0 -3
word be in	-4 -7 6 -4 0 -4 7 1 6 -8
word be interview	0 0 0 0 0 0 0 0 0 5
word be meet	2 0 -1 0 0 0 0 0 0 4
word be on	-3 -1 4 0 0 -1 1 0 0 -2
word be our	0 -6 0 0 -1 7 -1 0 1 -4
word be possible	0 0 0 0 0 0 0 0 0 -9
word be with	0 0 -2 0 0 -2 5 -1 0 -6
word bear	0 0 -1 0 -1 -1 4 -1 0 -6
word bear with	0 0 -1 0 -1 -1 4 -1 0 -6
word beaucoup	-9 0 0 0 0 0 10 0 0 0
word because	-2 -5 2 0 -1 0 -3 6 3 5
word because of	-1 0 1 0 -1 0 -2 0 4 -8
word because you	0 0 0 0 0 0 0 0 0 14
word bedankt	0 -1 0 0 2 0 -2 1 0 -8
word bedankt voor	0 -1 0 0 2 0 -2 1 0 -7
word been	-44 -14 23 31 -15 14 -9 10 4 43
word been a	-8 0 9 6 -2 -1 -1 -2 0 -3
word been added	0 0 0 0 0 0 0 0 0 22
word been call	-1 -2 4 0 0 0 0 0 0 -12
word been cancel	-8 -1 -1 11 0 0 0 0 0 1
word been cancell	-1 0 0 2 2 0 0 0 -1 -5
word been confirm	0 0 0 0 0 0 0 0 0 4
word been fill	-3 0 -1 9 -2 0 0 0 -2 -1
word been invit	-1 2 0 -1 0 -1 7 -2 -4 -7
word been moved	-2 0 2 0 0 0 0 0 0 10
word been receiv	0 -1 0 0 -1 0 -5 9 0 9
word been reschedul	-2 -1 4 0 0 0 0 0 0 11
word been schedul	2 0 0 -1 0 0 0 0 0 -3
word been select	-3 -2 0 -1 0 10 -3 0 0 10
word been shortlist	1 3 0 0 0 0 -3 0 0 7
word been submitt	0 -1 0 0 -2 0 0 -1 4 -4
word before	-6 0 -5 -5 -10 -11 30 -11 17 13
word before i	2 3 -1 0 -3 -5 9 -4 0 14
word before the	-1 -1 0 0 -3 -1 -12 -2 20 1
word before timemention	-2 4 -1 -1 0 0 0 -1 0 -8
word before we	-3 -5 0 0 0 -5 14 0 0 -10
word before you	0 -1 -1 0 -7 3 8 -1 -1 1
word before your	0 0 0 0 0 0 0 0 0 -4
word beforehand	1 -1 0 0 0 0 0 0 0 4
word begin	2 -4 -3 -1 -3 6 -3 -1 7 -11
word behalf	0 0 0 0 3 1 -1 0 -2 -2
word behind	0 0 0 0 -1 -1 4 -1 0 -9
word bei	17 2 -3 -5 -5 -2 -2 -1 -1 -13
word bei der	-1 5 0 0 -1 0 -1 1 -2 -3
word bei ihnen	-4 6 4 -1 -2 0 -1 -1 -2 -6
word bei uns	3 0 0 -2 -2 -1 1 0 1 3
word being	-5 -5 0 4 -4 -1 6 7 -3 -5
word bel	13 -1 -2 -1 0 -2 -5 -1 0 -7
word bell	2 -1 -1 0 1 -4 5 -1 0 -9
word below	-7 -2 2 -1 5 -2 10 0 -6 -14
word below :	0 0 0 0 5 0 0 0 -5 0
word bem	-2 3 2 -1 -1 1 -2 0 0 -9
word ben	-1 -12 -1 0 0 -1 15 1 -1 13
word bene timemention	0 0 0 0 0 0 0 0 0 -10
word bent	2 -2 0 0 -1 1 2 0 0 -3
word bericht	0 -1 0 0 -1 -1 -4 5 1 -6
word bescheid	0 0 0 0 0 0 -1 0 2 5
word besoin	0 0 0 0 -1 0 -5 0 6 -3
word besprochen	1 -1 0 0 0 1 0 0 0 -4
word besproken	3 -2 0 0 0 1 -1 0 0 -7
word best	-1 14 -10 26 2 -2 -18 -6 -4 -18
word best for	-1 10 -2 0 0 -1 -5 -1 0 -17
word bestatige	1 0 0 0 0 0 0 0 0 -3
word beste	2 -4 1 0 2 0 3 -2 -1 9
word better	-6 11 -3 -2 18 -8 -6 -3 -2 14
word between	13 -1 -2 -3 8 -6 -19 13 -3 -1
word bevestig	2 0 -1 0 0 0 0 0 0 3
word bevor	2 -2 0 0 0 0 1 0 0 -3
word bewerbung	7 -5 -2 -3 3 2 -5 5 -3 -27
word bewerbung als	-1 1 -1 0 -2 3 0 0 1 -9
word bewerbung um	2 -1 0 0 -1 0 0 0 1 -3
word bi	0 0 -1 0 0 0 2 0 0 3
word bien	0 -3 0 -1 -3 -1 8 -5 5 -8
word bien recu	-1 -1 0 0 -1 0 7 -4 1 -3
word big	0 0 0 0 0 0 1 0 0 3
word bij	13 -16 -7 -2 2 -3 14 -2 0 -27
word bij de	0 0 0 0 0 0 0 0 0 9
word bij ons	4 -2 -1 0 0 0 0 0 0 -1
word bijlage	0 0 0 0 0 1 0 0 0 -6
word bill	11 -5 0 -1 0 -1 -3 0 0 15
word bio	2 0 1 -1 0 0 -1 0 0 12
word bis	5 0 3 0 -4 0 -4 -1 2 9
word bis ende	4 0 0 0 0 0 -3 0 0 3
word bis timemention	0 0 0 0 0 0 2 0 0 15
word bist	0 0 0 0 -2 0 3 0 0 0
word bit	-1 0 2 -1 1 -1 1 -1 0 3
word bitte	7 0 1 -3 -4 -1 0 1 -2 -3
word bitte bringen	5 -1 -1 -1 0 0 -1 0 0 6
word bitten	2 0 0 0 -1 0 0 0 0 -6
word blake	0 0 0 0 0 0 0 1 0 5
word blijft	-1 -2 0 0 6 0 -2 0 -1 -3
word block	6 -1 -1 -1 -1 -1 2 -1 -1 -8
word blog	0 0 0 0 0 0 0 0 1 12
word blue	7 -3 -1 0 0 0 -2 0 0 5
word boa	-2 -3 -2 1 1 -3 9 -1 1 -17
word boa tarde	-2 -2 0 1 -1 -1 5 -1 0 -14
word board	-8 0 -4 -1 -5 -3 34 -6 -8 -8
word boas	3 0 -2 -1 0 1 0 -1 0 -3
word bom	-2 7 -2 0 -3 -1 8 -4 -2 -10
word bom dia	-2 7 -2 0 -3 -1 8 -4 -2 -10
word bon	-4 -1 5 0 0 1 -1 0 0 14
word bonjour	3 -14 6 1 0 -6 13 -6 2 -17
word bonjour monsieur	1 -4 4 0 0 1 -1 0 0 -1
word bonjour yani	-3 0 2 0 -1 0 8 -6 0 -3
word bonu	-1 -2 -1 0 -1 12 -5 -1 0 -2
word book	18 -7 -2 -1 -2 -1 -2 -1 -1 42
word book !	2 0 0 0 0 0 -1 0 0 13
word book :	0 0 0 0 0 0 0 0 0 5
word book a	5 -3 -1 0 0 0 0 0 0 8
word book for	-7 -1 0 0 0 0 9 0 0 16
word book your	-1 3 0 0 0 0 0 0 0 -9
word boss	-1 0 0 0 0 0 4 -2 -1 -1
word both	1 -3 -7 -2 -8 19 8 -3 -6 -11
word both of	0 0 -4 0 0 0 5 0 0 6
word box	0 0 0 0 9 -1 -4 -2 0 -1
word brandt	3 1 -2 0 0 0 -2 0 0 -11
word brasilia	0 0 0 1 0 0 0 0 0 -6
word break	13 -1 -1 0 -1 -2 -7 -1 0 -8
word brief	1 -2 0 0 0 0 -2 -1 4 2
word bring	13 -5 -12 -5 -6 0 22 -5 -1 -12
word bring a	17 -2 -2 -1 0 -1 -10 -1 0 5
word bring the	0 0 0 0 0 0 0 0 0 24
word bring two	2 0 0 -1 0 0 0 0 0 -8
word bring your	13 -3 -7 -1 0 0 0 0 0 -5
word bringen	5 -1 -1 -1 0 0 -1 0 0 11
word bringen sie	5 -1 -1 -1 0 0 -1 0 0 11
word brother	0 0 0 0 0 0 2 -1 0 -5
word bruno	0 0 0 0 0 0 0 0 0 8
word bruto	0 0 0 0 0 3 -1 0 0 -3
word budget	-3 -2 -1 5 13 -4 -3 -4 -1 1
word buen	2 -1 -1 -1 -1 0 3 -3 1 -7
word buen dia	3 -1 0 0 -1 0 2 -3 0 -5
word buena	-1 2 -1 1 -1 -2 3 -2 -1 -11
word buena tard	1 0 0 0 0 0 1 -1 0 -5
word bueno	1 -2 -1 -1 0 0 1 -1 3 1
word bueno dias	-2 0 0 -1 0 0 1 -1 3 1
word build	2 0 1 -1 0 0 -1 0 0 -3
word buonasera	0 -1 2 -1 0 0 0 0 0 -5
word buongiorno	0 3 -6 0 -7 -2 15 -4 1 -13
word bureaux	0 0 1 0 0 0 0 0 0 5
word busines	-5 5 -1 0 -5 4 -2 5 0 26
word busines analyst	0 0 0 0 -2 0 4 -1 0 -3
word busines days	0 -1 0 0 -3 4 -6 6 0 6
word but	-25 -10 15 -5 56 -3 -31 -15 18 15
word but we	0 0 0 1 0 0 0 0 0 5
word buyer	0 0 0 0 0 0 0 0 0 6
word by	-11 -9 3 -4 -7 11 42 -20 -6 63
word by #	2 -1 0 0 0 0 0 0 0 12
word by a	0 0 1 0 0 0 0 0 0 3
word by phone	4 -4 -2 0 0 0 3 -1 0 11
word by the	3 -2 -2 2 4 -1 -4 -3 3 11
word by timemention	-13 -11 -1 -5 -6 19 36 -11 -7 4
word by your	0 0 0 0 0 0 0 0 0 7
word by zoom	-1 0 3 -1 0 0 0 0 0 3
word c	0 -2 -2 -1 0 -1 1 6 -1 6
word c #	0 -4 0 0 0 0 0 5 0 1
word c'est	20 -13 -2 -1 -2 -5 7 -3 -1 -21
word ca	1 0 0 0 0 0 0 0 0 4
word cad	3 -2 0 0 0 0 -1 0 0 5
word cadre	0 0 0 0 0 0 0 0 0 5
word cafe	0 0 0 4 -3 0 0 0 0 3
word cal	-3 10 0 0 -1 -2 -2 -1 0 -5
word calend	4 7 -5 -1 -1 -2 -1 -1 -1 -3
word calendar	30 -2 -4 10 -6 -2 -15 -7 -5 -4
word calendar :	0 5 0 0 -2 0 -1 0 -2 11
word calendar hold	10 -2 -1 -1 -1 0 -2 -2 -1 -5
word call	-10 15 1 -1 -19 -8 -26 20 27 -14
word call about	1 0 0 0 0 0 0 0 0 5
word call for	-1 4 0 0 0 -1 -2 0 0 -7
word call from	11 -1 -1 -2 -1 -4 0 -2 -1 -9
word call me	-7 -2 -2 -3 -7 8 16 -3 -1 1
word call off	-1 0 0 5 0 0 -2 0 0 -3
word call on	14 -1 -1 -2 0 -3 -6 -1 -1 4
word call timemention	-1 6 0 0 0 0 -4 0 0 7
word call to	-1 -1 2 0 0 0 0 0 0 -5
word call with	0 4 0 1 0 -1 -2 0 0 11
word call you	0 -5 -3 -1 -1 0 -1 -1 11 -7
word calma	0 0 0 0 0 1 -1 0 1 -10
word cambio	0 -1 1 0 0 0 0 0 0 -3
word came	-6 -6 -1 -2 13 -9 11 3 -3 4
word came up	-4 -1 1 -1 -1 -2 9 -1 0 3
word camera	0 1 0 0 0 0 0 0 0 -4
word can	-28 0 13 -9 -3 63 0 -17 -18 34
word can be	0 1 -1 0 4 -1 -3 0 -1 6
word can do	-7 11 -5 -4 10 5 -8 -3 -1 -5
word can get	-2 4 -2 -1 0 3 -2 -1 -1 -6
word can offer	-13 20 -3 -1 0 -1 -1 0 0 -10
word can see	0 0 0 2 0 0 0 0 -1 7
word can start	0 0 0 0 1 1 -1 0 0 11
word can we	-2 -8 15 -1 -4 14 -10 -2 -1 4
word can you	-5 -15 7 -1 -6 24 -1 -1 -3 22
word can't	4 1 -13 1 11 -8 -4 10 -2 7
word can't do	1 12 -11 0 0 0 -1 0 0 8
word can't make	5 -4 1 0 0 0 0 0 0 -1
word can't offer	-1 -1 0 -1 10 -3 -1 -1 0 8
word can't wait	1 0 -1 -1 0 0 -12 14 0 -11
word canada	-5 -1 0 1 0 0 0 6 0 5
word cancel	-6 -2 -8 35 -6 -1 -10 -1 -1 15
word cancel :	0 -1 -6 10 -1 0 -1 -1 0 1
word cancel timemention	-1 0 -1 3 0 0 -1 0 0 6
word cancel your	-1 0 0 3 -1 0 0 0 0 -3
word cancelado	-2 0 -1 7 -3 0 0 0 0 -2
word cancelado :	-2 0 -1 7 -3 0 0 0 0 -2
word cancelar	1 0 -1 0 0 0 0 0 0 -8
word cancell	-7 -2 0 21 -4 -1 -3 -2 -3 -4
word cancell :	0 0 0 1 0 0 0 0 0 8
word cancell by	-1 0 0 3 1 0 0 0 -2 -2
word cancellation	5 0 -5 2 0 0 0 0 0 -12
word candidacy	0 0 0 0 4 0 0 0 -2 3
word candidat	-5 -4 9 -3 -8 -1 10 5 -5 2
word candidat for	0 0 0 0 1 0 0 0 0 -8
word candidat will	1 0 0 0 0 0 0 0 0 -6
word candidate	-6 -6 4 -1 3 3 12 4 -12 40
word candidate account	0 -1 0 0 -1 0 6 -1 -2 5
word candidate for	0 0 0 0 0 0 0 0 0 8
word candidate has	0 0 0 0 3 0 -1 0 -2 -3
word candidate home	0 0 0 0 -1 5 -1 -1 -1 -8
word candidate timemention	0 0 0 0 0 0 0 0 0 4
word candidate who	-5 -1 5 0 2 -1 -1 0 0 -8
word candidati	1 0 1 1 0 0 -2 0 0 4
word candidato	-2 3 -1 4 -3 -1 1 0 -2 11
word candidatura	-3 13 -3 -3 2 -3 -10 -2 7 -37
word candidatura a	-2 7 -1 -1 1 -2 -1 -1 -1 -9
word candidatura para	0 -1 0 0 0 0 -3 0 5 -2
word candidatura per	0 0 0 0 0 0 -1 0 1 -7
word candidature	1 -9 -2 -2 -1 -1 1 4 8 -8
word candidature au	-2 2 0 0 1 0 0 0 0 -3
word candidature pour	0 0 0 0 2 0 0 0 -1 5
word cannot	-4 13 -1 -1 -1 0 -12 6 0 1
word car	-3 0 -1 0 -3 21 -11 -1 -1 2
word cara	1 0 0 -1 1 0 -1 0 0 -15
word card	0 0 0 0 0 0 0 0 0 29
word care	-6 10 -3 0 5 -1 -1 -1 -3 -4
word career	-1 -2 0 -1 2 5 -5 4 -3 4
word careful	0 0 0 0 -1 0 -1 0 3 5
word careful consideration	0 0 0 0 1 0 0 0 0 5
word carry	0 0 0 0 -2 0 4 0 -1 -4
word carta	-6 7 -1 0 0 1 0 0 0 -4
word casa	0 0 -1 1 5 0 -4 -1 0 -3
word case	0 -1 -1 -2 5 -3 -4 10 -4 4
word caso	0 0 0 0 0 0 0 0 2 3
word casual	-2 0 -1 0 -2 -1 8 -1 -1 -1
word catch	0 5 -2 -3 -1 -2 6 -2 -1 -1
word ce	-1 1 3 -1 2 2 -4 -1 0 5
word ce qui	0 2 0 0 0 0 -1 0 0 3
word cela	9 -2 0 -1 0 -2 -2 -1 -1 -3
word cell	0 2 -1 0 0 0 0 0 0 -7
word central	3 -1 -2 1 0 0 0 0 0 -3
word centrale	0 0 0 1 0 0 0 0 0 -13
word centre	4 0 0 0 0 -2 -1 0 0 -7
word centro	1 0 0 0 0 0 2 0 -2 -3
word cerca	-1 1 0 0 1 0 0 0 0 -5
word cfo	3 1 -1 0 -1 -1 -1 -1 0 -2
word chair	0 -3 5 0 0 0 0 0 0 1
word chance	-1 5 8 0 1 -3 -9 0 0 1
word chance you	-1 5 8 0 0 -3 -9 0 0 -3
word chang	1 -2 0 1 -2 0 0 -9 11 -10
word change	-12 -2 17 -2 5 -1 0 -2 -4 1
word change to	-8 0 10 -1 0 0 0 0 0 -5
word chantier	0 -4 4 0 0 0 0 0 0 -2
word charge	-2 0 0 2 0 0 0 0 0 6
word charla	3 0 -1 0 -1 -1 0 0 0 -1
word chat	15 9 -5 -1 -2 -1 -6 -5 -3 -1
word chat ?	-1 6 0 0 0 0 -2 0 -2 -11
word chat with	5 7 -3 0 0 -1 -3 -3 -1 3
word che	7 5 -1 0 10 0 -11 -7 -2 -17
word che la	8 0 0 0 0 0 -4 -3 -1 -2
word check	-1 -3 -4 -2 -9 -4 33 -5 -5 2
word check in	0 0 0 0 -3 0 6 -1 -1 9
word check your	0 0 0 0 0 0 0 0 0 7
word chef	10 8 -15 -1 -1 0 -2 -1 1 2
word chef de	15 -1 -12 -1 0 1 -1 -1 0 -5
word chen	0 2 0 0 0 0 -2 0 0 7
word cher	-1 0 0 0 1 -2 6 -1 -2 2
word chez	-8 -1 -1 -1 -1 0 12 -1 0 -6
word chi	-1 0 0 0 0 0 -1 -1 3 2
word chiamo	-3 -1 -1 0 -1 -1 11 -3 -1 -2
word chicago	1 0 0 0 0 0 0 0 0 -4
word chieda	2 0 -1 0 0 0 -1 0 0 -4
word chiuso	0 0 0 0 4 0 -2 -1 0 1
word chloe	0 0 0 0 0 0 0 0 0 24
word choice	-7 14 -2 -1 16 -6 -7 -5 -1 -9
word choose	-25 27 1 -1 2 -1 -2 -2 1 9
word choose a	0 -1 3 0 0 0 0 0 0 4
word chosen	0 0 0 0 3 0 -1 0 -1 0
word ci	9 -7 0 -1 1 1 1 -3 -1 -19
word ciao	15 -8 -5 -5 6 -4 10 -8 -2 -28
word ciao !	-1 -3 -1 -1 -1 -1 11 -3 -1 -3
word ciao ti	0 0 0 0 0 0 2 -2 0 6
word circa	0 3 0 0 0 0 -1 0 -1 7
word cita	0 0 0 1 0 0 0 0 0 11
word citacion	3 0 0 0 0 0 -1 0 0 -1
word city	-5 0 5 0 0 0 0 0 0 3
word claim	0 8 0 0 0 0 -7 0 0 9
word clas	0 0 0 0 0 0 0 0 0 4
word clerk	-7 0 0 0 0 0 1 0 7 -1
word click	0 -4 -1 0 0 0 0 5 0 78
word client	-9 9 -1 -2 6 -7 15 -5 -7 -27
word cliente	-1 1 -1 2 -2 -1 4 -1 0 -13
word clinic	0 0 -1 0 -1 0 -8 9 0 -11
word clos	2 -8 12 -4 20 1 -32 11 -2 -23
word clos date	0 -1 0 0 0 0 -1 0 3 -8
word clos on	0 -1 0 0 0 0 0 0 1 4
word clos timemention	5 -1 7 -3 0 0 -1 -6 -1 8
word close	-10 -3 -2 -3 19 -6 -4 -3 12 6
word close on	-1 0 -1 0 0 0 -2 -1 5 -1
word closer	0 -1 0 0 6 0 0 0 -4 -5
word closer match	0 -1 0 0 6 0 0 0 -4 -5
word cloud	5 -4 -1 0 0 1 0 0 0 1
word cloud engineer	5 -4 -1 0 0 1 0 0 0 -4
word co	1 1 -1 -1 3 0 -3 -2 1 3
word coach	-2 0 0 0 0 0 4 -1 0 -2
word cobalt	1 0 0 0 0 0 -1 0 0 4
word code	0 0 0 0 5 -1 -2 0 -1 19
word codigo	-1 0 0 4 -3 0 0 0 0 2
word coffee	1 11 -1 0 -1 -3 -5 0 0 -4
word coisa	0 -1 -2 0 0 0 4 0 0 -3
word college	0 0 0 0 3 0 -1 0 -2 0
word colloqui	-2 0 -6 1 0 0 8 0 0 7
word colloquio	8 -1 4 1 -3 -1 -5 -2 -2 7
word colloquio di	0 0 2 -1 0 0 0 0 0 7
word colloquio timemention	0 -1 2 2 -2 0 0 0 0 -3
word columbu	-1 4 0 0 0 -1 -2 0 0 5
word columbu oh	-1 4 0 0 0 -1 -2 0 0 5
word com	-2 18 -2 2 -1 -5 -7 -1 0 64
word com #	0 1 0 0 0 0 0 0 0 6
word com a	1 0 7 0 -1 -1 -7 0 0 -11
word come	12 -2 4 17 -19 7 2 -16 -5 -64
word come back	-4 -2 1 -2 -4 -1 18 -6 0 -15
word come by	1 3 0 0 0 0 -1 0 -2 6
word come first	-1 3 -1 0 0 0 0 0 0 -4
word come in	3 2 -1 -1 -1 -1 -1 -1 0 -14
word come on	0 1 0 16 -9 -1 -6 0 0 7
word come to	-2 -1 0 0 -1 -1 7 -1 0 -7
word come up	0 0 0 0 3 0 -2 0 0 5
word comercial	-2 3 0 0 0 0 0 0 0 -1
word coming	-7 -2 5 -2 8 2 2 -3 -2 -7
word coming in	1 -2 -1 -1 12 0 -7 -1 -1 -4
word comite	-1 0 0 0 -1 0 4 -1 0 -7
word comment	0 0 0 0 0 0 0 1 0 18
word commerciale	-1 1 0 0 0 0 0 0 0 -7
word commissie	1 0 0 0 0 0 0 0 0 8
word committee	-3 -3 -1 -1 2 -1 4 -1 5 -7
word committee has	0 0 0 0 0 0 1 0 0 3
word como	0 -2 2 -2 -8 7 7 -3 -1 -6
word compani	0 0 0 0 0 0 0 0 0 8
word company	1 -1 -1 0 3 -2 -10 9 0 26
word comparto	3 -1 -1 0 0 -1 1 -1 0 -3
word complet	0 0 0 0 4 0 -1 0 -2 2
word complete	-4 -2 -2 -2 -5 -2 17 -4 4 3
word complete the	-1 -1 0 0 0 0 3 0 0 0
word complete your	-1 -1 -1 -1 0 -1 11 -2 -4 2
word completo	0 0 0 0 0 0 0 0 0 4
word con	-1 2 3 -4 13 0 -12 2 -2 5
word con calma	0 0 0 0 0 1 0 0 1 -4
word con el	0 0 0 0 1 0 -1 5 -4 12
word con il	0 0 0 0 0 0 -1 1 0 7
word con la	3 -2 2 0 1 0 -3 0 0 11
word con una	0 0 0 0 5 0 -2 -2 0 -1
word conclud	0 0 0 0 0 0 8 -1 -7 -3
word concluida	-1 -1 0 0 3 0 -2 0 2 -3
word conference	4 -1 -3 -1 0 0 -2 3 0 -7
word conferma	2 -1 -1 0 0 0 1 0 0 4
word confermiamo	-1 0 0 0 0 0 -1 -1 3 1
word confidential	0 0 0 0 0 0 0 0 0 3
word confirm	11 1 -7 -4 -3 4 0 -4 1 20
word confirm :	6 0 -4 0 0 0 0 0 0 0
word confirm for	-1 0 -1 0 0 -1 4 0 0 29
word confirm our	0 0 0 0 0 0 0 0 0 14
word confirm that	0 0 0 0 -1 1 0 0 1 9
word confirm your	1 2 0 -1 0 0 0 -1 0 -10
word confirmada	0 0 0 0 0 0 0 0 0 5
word confirmamo	-2 0 0 0 0 0 -1 -1 5 -4
word confirmamo a	0 0 0 0 0 0 0 0 1 -5
word confirmation	-11 -2 -2 -1 -2 -1 13 1 7 -15
word confirmation de	-1 0 -2 0 -1 0 0 0 6 4
word conforme	3 0 0 0 0 0 -1 0 0 0
word congratulation	3 -1 0 -1 -1 2 -1 0 -1 24
word congratulation !	-1 -1 0 0 0 4 0 0 0 4
word connect	0 1 0 0 1 -1 -2 1 0 -5
word consegue	-1 -3 -2 0 0 -1 7 0 0 -1
word consider	-3 -2 -1 4 -2 3 -1 -1 2 -6
word consideration we	0 0 0 0 1 0 0 0 0 5
word consigo	0 1 0 0 0 0 0 0 0 -5
word consulente	3 -1 0 0 0 0 -1 -1 0 -3
word consulente commerciale	0 0 1 0 0 0 0 0 0 -3
word consult	5 -4 -1 0 0 0 0 0 0 0
word consultant	5 0 0 -1 0 0 -1 -3 0 11
word consultation	0 0 0 0 0 0 0 0 0 3
word contact	-4 -20 -2 4 -6 -6 0 31 3 -12
word contact the	0 0 0 0 0 0 0 1 0 5
word contact you	-8 -3 0 3 2 0 -3 6 2 3
word contacto	-1 4 -1 1 1 0 -4 0 1 -8
word contato	0 0 0 0 4 0 -3 0 0 -2
word content	3 -1 -1 0 0 0 0 -1 0 -16
word continua	0 0 0 0 1 0 1 0 0 -3
word continuar	0 4 0 0 1 0 -3 0 -2 -1
word continue	0 -1 0 0 0 0 6 -1 -3 -2
word contract	-6 2 -1 -2 -7 29 -11 -3 -1 -16
word contrat	-1 0 0 0 0 3 -1 0 0 8
word contratacao	0 0 0 0 0 0 0 0 0 5
word contrato	-1 -1 0 0 -3 6 -1 0 0 -1
word controller	-4 5 -1 0 -8 0 12 -2 -3 -6
word conversa	-2 -1 2 1 -6 -1 9 -2 -1 -9
word conversa de	-2 -1 3 0 0 0 1 0 0 -2
word conversation	8 2 -3 -3 6 -3 -5 0 -2 9
word conversation with	14 -4 0 -1 -1 -1 -4 -3 0 -2
word convite	1 -1 1 0 0 0 0 0 0 -5
word convoca	0 0 0 0 0 0 0 0 0 9
word convocada	-2 0 0 1 0 0 -1 0 3 -1
word convocation	0 0 0 0 0 0 0 0 0 6
word convocatoria	5 -6 2 0 -3 0 -1 -1 4 3
word convocazione	5 -2 0 0 0 0 -2 0 0 0
word cool	6 -3 -1 0 0 0 -1 0 0 5
word coordenadora	3 0 -2 1 0 0 0 -1 0 1
word coordinadora	0 5 0 0 -1 2 -4 0 -2 -4
word coordinadora de	0 5 0 0 -1 2 -4 0 -2 -4
word coordinator	-2 -8 0 -1 -3 6 1 0 5 -16
word coordinator position	-3 -2 0 0 0 0 4 0 0 0
word copi	-1 0 0 0 -4 11 -4 -1 0 -1
word copia	-1 -1 0 0 0 0 3 0 0 -5
word copy	6 -3 -1 -1 -2 8 -1 -2 -3 3
word copy of	0 -2 0 0 -1 0 7 -1 -3 -7
word correo	-3 3 0 -1 1 -1 -2 0 2 -14
word correspond	0 -1 0 0 3 0 0 0 -1 -1
word cosi	2 -1 2 -1 0 0 -1 -2 0 -3
word cost	0 0 0 0 0 -2 3 0 0 15
word costa	-1 -1 1 0 1 0 2 -1 -1 -6
word could	-12 32 9 -3 -12 -12 -2 2 -2 -2
word could do	-2 6 -1 -1 0 0 -1 -1 0 0
word could i	0 0 0 0 0 0 0 0 0 5
word could not	0 0 0 0 -3 0 -2 6 0 -6
word could we	0 0 2 0 0 0 -1 0 0 11
word could you	-5 11 -2 -1 -3 -5 9 -2 -1 -26
word council	-1 -1 4 1 -1 0 -1 -1 0 -2
word counsel	0 0 0 0 0 0 0 0 0 -3
word county	0 0 0 0 0 0 0 0 0 -6
word couple	-1 -4 -1 -1 -3 -3 4 -2 9 -7
word couple of	-1 -4 -1 0 -3 -3 4 -2 9 -11
word course	0 -10 11 0 0 0 0 0 0 5
word cover	-3 1 -1 -1 -4 -10 20 4 -5 -3
word cover letter	-1 2 0 0 -3 -1 14 0 -10 0
word creat	-3 -2 -1 -1 0 0 -4 12 0 -4
word credit	0 0 0 0 0 1 -1 0 0 15
word crew	-1 3 -1 0 5 -1 -3 -1 -1 -10
word cros	0 0 0 0 0 0 0 0 0 -3
word ctc	-2 1 0 -1 0 7 -4 0 -1 -6
word cto	5 1 -1 -1 0 -1 5 -9 0 -23
word cual	-2 5 0 0 -1 -1 0 -1 0 -8
word cual te	-1 4 0 0 -1 -1 -1 0 0 -2
word cualquier	5 -3 -1 0 0 -1 0 0 0 -1
word cuando	2 2 -2 0 -1 -2 1 -1 1 -4
word cuanto	0 0 -1 0 0 0 5 -2 0 -3
word cuenta	-1 3 0 0 1 0 -1 0 0 -2
word current	-1 3 0 0 2 0 -1 0 -2 7
word curriculum	3 -1 -1 0 -1 0 -1 -1 2 -5
word customer	3 -2 -3 0 4 0 -3 -1 1 -7
word cut	-2 -1 0 -2 11 -1 -4 0 0 8
word cv	9 -3 -1 -1 -1 -1 -2 -1 3 -2
word d	7 0 0 -1 -1 0 -4 -1 0 12
word d'avoir	-3 -1 -1 3 2 0 0 0 0 -2
word d'embauche	0 0 0 0 0 0 0 0 0 4
word d'entretien	-2 2 0 0 0 0 0 0 0 6
word d'ici	2 0 1 -1 -4 0 4 0 -1 5
word d'ici la	2 -1 0 0 -4 0 4 0 -1 5
word d'ingenieur	-2 -1 3 0 0 0 1 0 0 -2
word d'une	0 0 1 0 0 0 0 0 0 3
word da	-8 1 -1 0 -2 0 19 -6 -3 -38
word da costa	-1 0 0 0 0 0 1 0 0 -3
word da entrevista	-1 1 1 -1 1 0 0 0 0 4
word da sua	-3 0 0 3 0 0 0 0 0 -10
word dag	-1 0 2 -1 -1 0 2 -1 0 -13
word daher	0 0 0 0 0 0 1 0 0 -5
word dai	-1 3 0 0 0 0 0 0 0 -4
word dal	-1 1 -1 0 -1 0 -2 0 3 -1
word dal timemention	-1 0 0 0 0 1 -1 -1 3 -1
word dale	1 -2 0 0 -2 -2 5 0 0 -1
word dan	13 -2 -1 -2 0 -1 -4 -1 -2 2
word danach	0 0 0 0 0 0 0 0 0 11
word dank	2 6 -1 -1 -2 -1 2 -2 -2 -8
word dank fur	0 -1 0 0 -1 0 3 0 -1 -8
word dank voor	3 3 0 -1 -1 -1 -2 -1 -1 -4
word danke	-1 5 -1 -1 1 -1 -1 -1 -2 -9
word danke fur	1 0 0 -1 3 0 0 -1 -2 -7
word dann	4 -1 3 -1 0 0 -1 -1 -2 8
word dans	-2 -2 -1 -1 2 -1 1 1 3 11
word dar	0 -1 1 0 3 -1 0 0 -1 -2
word das	-9 11 9 -2 -1 3 -6 -2 -4 7
word dass	7 -2 -1 -1 -3 5 -5 2 -2 9
word dass du	0 0 0 0 0 0 1 0 0 6
word dass sie	6 -1 0 0 -1 0 -3 0 0 8
word dass wir	-1 -1 0 0 -1 5 -1 0 0 -1
word dat	12 -22 -1 0 -1 0 14 -2 -1 -22
word dat je	10 -9 -1 0 0 0 0 0 0 -3
word data	3 -2 2 -1 -2 1 -9 2 6 79
word data :	0 0 0 0 0 0 0 0 0 7
word data analyst	-4 -2 -1 4 2 -1 3 0 0 2
word data engineer	-5 -1 -1 0 0 0 -1 7 0 50
word data scientist	0 -1 0 -1 4 0 -1 0 -1 6
word data steward	5 -4 -1 0 -1 3 -1 0 0 -1
word date	-9 9 26 1 -8 2 -15 -6 0 29
word date :	-1 -1 0 4 0 0 -1 0 0 57
word date of	-1 -3 0 0 0 5 -1 0 1 -5
word datum	0 0 1 0 0 0 -1 0 0 3
word datum :	0 0 0 0 0 0 0 0 0 4
word daumen	0 0 0 0 0 0 0 0 0 12
word davide	7 0 -4 0 0 0 -1 -2 0 -2
word davvero	0 0 2 -1 8 0 -7 -2 0 -1
word day	11 6 25 -10 -24 -9 3 -1 0 -16
word day and	-10 7 17 -1 -5 0 -15 8 -1 -2
word day for	4 -1 0 0 0 -1 -1 0 0 -6
word days	-19 19 -8 -1 -4 24 -16 7 -3 2
word de	23 -16 0 -2 5 -13 25 -12 -10 -59
word de #	-4 5 -1 -1 3 5 2 3 -11 -10
word de almacen	0 0 0 0 2 0 0 0 -2 -8
word de emprego	0 0 0 0 0 0 0 0 0 11
word de entrevista	-1 0 0 2 0 0 0 0 0 -3
word de functie	4 -3 -1 0 5 -2 -2 -1 -1 -10
word de la	13 -11 0 1 -4 -1 2 -1 2 -14
word de ne	0 0 0 0 0 0 0 1 -1 -4
word de notre	0 0 0 0 0 0 -2 0 2 -4
word de nous	-1 -1 3 0 0 0 0 0 0 6
word de product	-1 2 0 0 0 0 -1 0 0 -3
word de production	5 -5 0 0 8 -2 -4 0 0 -3
word de qualidade	3 0 -2 1 0 0 0 -1 0 -1
word de semaine	9 -2 -1 -1 0 -2 -1 -1 0 -1
word de talento	-1 -1 0 0 6 -1 -2 0 0 1
word de timemention	-8 -7 18 6 -1 -1 -3 -3 0 -25
word de trabalho	0 0 0 0 0 0 0 0 0 3
word de tu	0 0 0 1 3 0 0 0 -2 1
word de vacacion	0 0 0 0 -10 1 10 0 0 -4
word de vacature	0 -1 0 0 2 0 -1 0 0 3
word de vida	0 0 0 0 -2 0 -1 0 4 -5
word de votre	-4 2 0 -1 -5 -2 10 0 -1 12
word de vous	-6 -2 -1 6 7 -2 -1 -1 -1 -3
word deadline	5 2 -1 -1 -1 8 -11 -4 2 -3
word dear	8 -9 4 -3 2 2 10 -13 -1 -25
word dear applicant	-1 1 0 0 0 0 8 -1 -6 -1
word dear dr	-1 0 0 -1 -2 0 -1 -1 6 -4
word dear mr	3 -2 0 0 0 0 1 0 0 -14
word dear ms	6 6 0 -1 -2 -3 6 -5 -6 10
word dear thank	0 0 0 0 1 0 0 0 0 18
word debrief	0 0 0 0 1 0 0 0 0 6
word decid	-2 -1 -2 15 27 -5 -26 -3 -3 21
word decid not	0 0 0 16 -8 -1 -6 0 0 3
word decid to	-1 -1 -1 -1 24 -3 -14 -2 -2 16
word decide	-12 -1 -1 -1 -1 -1 22 -1 -3 6
word decisao	0 0 0 0 1 0 0 0 0 -4
word decision	2 -3 -4 -2 11 1 7 -10 -1 -5
word decision by	0 -1 -1 0 0 4 -1 0 0 -2
word declin	-4 -1 -1 0 -1 0 -1 8 0 26
word decline	1 -1 0 0 -1 3 0 -1 0 -3
word deep dive	0 0 0 0 0 0 0 0 0 -3
word dei	6 0 0 -2 0 0 -1 -2 0 -4
word dein	4 -4 -1 -1 4 0 0 0 -2 6
word deine	0 1 0 -1 3 0 0 0 -2 3
word deine bewerbung	0 1 0 -1 3 0 0 0 -2 -1
word del	-1 -3 2 0 -2 0 1 0 2 -1
word del timemention	-2 -4 3 1 -1 1 -1 0 3 -3
word delay	-2 0 4 0 0 0 -2 2 0 -3
word delet	-1 -4 0 0 0 0 -1 7 0 -3
word delight	13 -9 0 -1 -1 6 -7 -1 0 25
word delight to	13 -7 0 -1 -1 3 -6 0 0 17
word deliver	-1 -5 -1 0 -3 0 -2 13 -1 -14
word deliver to	0 0 0 0 -2 0 0 4 0 -5
word della	-1 -5 1 0 4 -1 10 -6 -2 -9
word delle	0 0 0 0 0 0 0 0 0 10
word dem	3 -2 -1 -1 2 0 -1 0 0 -3
word demand	-1 2 0 0 3 0 -3 -1 0 0
word demande	0 0 0 0 0 0 0 0 0 8
word demo	0 0 0 0 0 -1 3 0 0 11
word demo ?	0 0 0 0 0 0 0 0 0 4
word den	6 -2 -2 -2 -3 2 5 -3 -1 -11
word den termin	1 0 0 0 0 0 0 0 0 -7
word denise	5 -1 -4 0 0 0 0 0 0 -1
word dental	0 2 0 0 -1 2 -1 -1 0 -13
word department	-1 -2 0 8 -4 2 -8 -2 7 -5
word depoi	0 0 0 0 1 0 0 0 0 5
word der	6 2 6 -3 -2 0 -1 -2 -6 -15
word des	-2 -1 0 3 -3 -2 16 -6 -4 9
word desculpa	-3 0 3 5 -3 0 -1 0 0 -12
word desde	1 4 0 0 0 0 -2 0 -2 1
word design	1 3 -1 0 0 -1 -1 0 0 -7
word designer	-6 14 -1 -1 -1 -2 -4 -1 2 -11
word desk	4 4 -4 -1 -6 -1 24 -22 0 -6
word desta	0 1 0 0 1 0 -1 0 0 -5
word detail	0 -6 4 -2 0 -1 11 -3 -2 -3
word detail below	-2 0 4 -1 0 0 0 0 0 -1
word detail for	1 0 -1 0 2 0 -1 0 0 -6
word deux	-2 -1 0 0 -2 0 6 0 -1 -6
word dev	21 -12 -2 0 0 6 -11 -1 0 -18
word developer	-1 3 0 -1 0 -1 -3 0 3 -3
word devop	-1 0 0 0 -1 -1 10 -5 0 -1
word deze	-1 0 0 0 -4 -1 3 0 2 -8
word di	9 6 -10 -1 0 -1 4 -2 -4 -27
word di lavoro	0 0 0 0 0 0 0 0 0 -5
word di timemention	-1 -1 2 0 0 0 1 0 0 9
word dia	-1 8 8 -1 -1 -1 1 -7 -5 -13
word dia !	3 1 -2 -1 0 0 0 -1 0 -5
word dia :	0 0 0 0 0 0 0 0 0 6
word dia de	-1 2 9 -1 0 0 -9 0 0 -3
word dia timemention	-1 -1 0 1 1 1 -1 0 -1 3
word dial	1 0 0 0 0 0 0 0 0 -3
word dial in	1 0 0 0 0 0 0 0 0 -3
word dias	-5 -1 0 -1 -4 5 6 -5 4 -8
word dias :	0 1 0 0 0 0 0 0 0 4
word dice	0 -3 4 0 0 0 0 0 0 0
word dich	1 1 -1 -1 0 0 1 0 0 13
word did	0 -1 -1 0 2 -4 3 0 0 17
word did it	0 -1 -1 0 0 -4 6 0 0 7
word did we	0 0 0 0 0 0 0 0 0 4
word didn't	-1 -1 -1 -1 9 3 -6 -2 -1 -5
word die	13 -13 -7 -1 10 0 1 -2 -3 -3
word die daumen	0 0 0 0 0 0 0 0 0 12
word die stelle	5 -3 -1 -1 3 -1 -1 -1 0 -13
word dies	1 0 0 0 0 -1 0 1 0 -6
word digital	0 2 -1 -1 0 1 -1 -1 0 -5
word digo	-1 0 0 0 -5 0 8 0 0 -2
word dir	0 1 -1 0 0 0 -1 0 0 16
word dire	0 0 0 0 -1 0 2 0 0 -4
word direct	1 1 -1 0 -1 -1 -8 9 -1 -19
word directeur	0 -1 1 0 -1 0 3 0 -1 -3
word direction	-1 1 -2 1 9 -3 -2 -2 -2 -14
word director	4 -2 -3 9 -2 -2 -2 -1 -2 -12
word diretor	-2 0 0 0 -2 -1 9 -1 -2 -2
word direttore	-1 -1 0 0 -3 0 9 -2 -1 0
word discuss	-2 3 0 -1 0 4 -2 0 0 -4
word discussion	2 4 -1 0 1 -1 -5 -1 -1 3
word disponibilidade	-2 -7 0 0 0 0 7 3 0 -2
word disponibilita	-2 1 0 0 0 0 -1 3 0 6
word dit	1 -2 1 0 2 1 -3 0 0 -2
word do	-15 34 -21 7 44 -14 -7 -20 -9 3
word do #	4 -1 0 0 -1 0 0 -1 -1 -11
word do ?	0 2 0 0 0 0 -2 0 0 8
word do a	-2 14 -1 -1 -2 -1 -5 -1 0 5
word do it	-2 7 -1 0 7 -2 -7 -1 0 5
word do not	-4 0 -1 3 12 -1 -4 -4 -3 13
word do processo	-1 -1 0 0 8 -3 -2 0 -1 -1
word do seu	-1 1 0 0 0 0 0 0 0 -4
word do the	5 0 -2 0 0 0 -2 -1 0 -21
word do timemention	2 16 -7 -1 -1 -1 -5 -2 -1 19
word do you	-6 5 -5 -1 -1 -3 12 -1 -1 -3
word doch	3 0 -1 0 0 0 1 0 -2 -3
word document	-8 -4 -1 -1 -1 3 21 -2 -6 -11
word documentazione	-1 -1 -1 0 0 -1 2 -1 3 -4
word documento	3 0 0 0 0 0 -1 0 0 -5
word does	-8 16 -6 -1 -1 -2 6 -1 -3 -5
word does timemention	-6 11 -4 0 0 0 0 0 0 -2
word doesn't	0 0 0 0 0 0 0 0 0 24
word doing	-2 5 0 0 0 -1 -2 0 0 16
word domanda	0 -2 0 0 0 -1 4 0 0 4
word domande	0 3 0 0 0 0 -1 0 -1 2
word don't	-12 -8 -8 -6 -2 4 42 -8 -2 11
word don't be	0 0 0 0 1 0 1 0 -1 -4
word donc	-1 -1 2 5 0 -1 -2 -1 0 -9
word done	17 -1 -3 -1 -7 -5 3 -2 -1 -11
word donner	0 0 0 0 0 0 1 0 0 5
word dont	-2 0 -2 10 0 0 -2 -1 -2 -10
word door	12 -2 -2 0 -1 -1 -7 -2 2 -24
word dos	-2 0 0 0 6 0 -1 0 0 -3
word dossier	-2 0 0 0 0 0 0 0 4 7
word dott	2 0 0 0 1 0 -2 0 0 8
word double	-8 -5 13 0 0 0 0 0 0 1
word double book	-8 -5 13 0 0 0 0 0 0 -2
word down	1 -1 5 -1 1 -3 2 -2 -1 2
word down for	2 0 -1 0 0 0 0 0 0 6
word down with	0 -4 6 -1 -1 0 0 0 0 -12
word download	0 0 0 0 0 0 0 0 0 9
word dr	5 -2 -2 -2 -3 -10 10 -1 5 22
word drei	-1 1 0 0 -1 0 2 0 0 6
word dres	9 -6 -2 0 0 -1 0 0 0 -6
word drie	0 0 0 0 -1 0 2 0 0 3
word driver	0 0 0 0 -1 2 0 0 0 3
word dropp	-3 -1 5 0 0 0 0 0 0 -1
word druck	0 0 0 0 0 0 0 0 0 8
word ds	0 0 0 0 0 0 0 0 0 6
word ds #	0 0 0 0 0 0 0 0 0 6
word du	7 -3 -4 0 0 -4 11 -2 -6 -6
word du poste	3 -1 0 -1 -1 0 0 0 0 -4
word duda	2 -1 0 0 0 -1 1 0 0 -6
word due	-10 5 6 4 -1 -1 -1 -1 -1 11
word due to	-8 0 6 5 0 0 -1 0 0 -5
word durante	0 0 0 0 -5 0 6 0 0 0
word duree	-1 1 0 0 0 1 0 0 0 -4
word dus	0 0 0 0 0 0 -1 0 1 -5
word duvida	0 -7 0 0 0 -1 9 0 0 -3
word e	4 -7 -1 -7 -4 -8 27 0 -5 -29
word e #	-1 1 0 0 0 1 1 -1 0 4
word e a	-2 0 2 -1 0 -2 4 0 -1 -11
word e etage	3 0 -1 0 0 -1 -1 0 0 0
word e mail	-3 -2 0 0 -1 -1 3 5 -1 12
word e nao	-1 0 4 -1 0 0 0 -1 0 -3
word e o	1 0 -1 0 0 0 1 0 0 -15
word e se	0 -1 0 0 0 1 1 0 0 -5
word e so	0 0 0 0 -3 0 -1 1 3 0
word e stata	-1 0 0 1 0 0 -1 1 0 -4
word e stato	-3 -4 -1 1 4 -1 -1 5 0 -6
word e ti	9 -2 -5 -1 0 0 0 -2 0 -4
word e timemention	-1 -1 7 -2 0 -1 -2 0 0 -8
word each	-1 4 0 0 -5 -1 -3 0 5 5
word earlier	0 -3 8 0 0 -3 -2 0 0 7
word early	-13 10 -6 17 -3 2 -3 -2 -2 -9
word eastern	-1 0 0 1 0 0 0 1 0 -11
word eastern time	-2 0 0 1 0 0 0 1 0 5
word editor	7 -3 -1 -1 6 0 -3 -3 -1 -25
word een	7 -4 -3 -1 5 -2 1 -2 -2 -7
word een gesprek	4 -3 -1 0 0 0 0 0 0 10
word ein	-7 12 -4 -1 -2 0 -1 2 0 20
word eind	0 -1 1 0 -1 0 2 0 0 5
word eine	-1 6 -1 0 4 0 -5 1 -4 -14
word einem	-1 1 0 -1 1 0 -2 1 1 -3
word einem gesprach	1 0 0 0 0 0 -1 0 1 -3
word einen	-1 6 4 1 -2 0 -4 0 -2 -8
word einer	2 -2 0 1 -2 0 4 -1 -2 -1
word einladen	0 0 0 0 0 0 -1 0 1 -3
word either	12 0 -1 0 -1 0 -9 -1 1 -7
word either way	12 -1 0 0 -1 0 -9 -1 1 -4
word el	-4 4 -1 1 -1 -2 5 6 -7 -5
word el proceso	-2 8 0 -1 2 -1 -3 -1 -2 -5
word el timemention	-1 3 0 -1 -2 -2 -3 9 -3 8
word elkaar	-1 3 0 0 -1 0 1 0 0 -4
word elle	0 0 0 0 1 0 -1 0 0 -3
word elm	0 0 0 0 0 0 0 0 0 14
word else	-3 -1 -2 1 10 5 -8 -2 -1 6
word elsewhere	0 -2 -2 1 0 0 5 0 0 11
word em	-2 -3 5 -3 14 -2 -8 2 -2 -21
word em timemention	-2 -1 0 0 0 0 0 3 0 -1
word email	-1 -7 -3 -2 -5 -3 5 17 -2 28
word emilio	3 -5 3 -1 -5 0 6 0 0 -2
word empleo	0 0 0 0 1 0 0 0 0 -9
word employer	-2 -3 -1 7 -3 0 1 -2 2 11
word employment	-1 -1 0 0 4 5 -1 -1 -4 -7
word emprego	0 0 0 0 0 0 0 0 0 11
word empresa	-1 3 0 0 3 0 -1 -1 -2 -11
word en	24 -20 -3 -5 -4 -1 19 -3 -6 15
word en #	-1 -2 0 0 7 0 -3 0 0 6
word en cas	0 0 0 0 0 0 0 0 0 3
word en cuanto	0 0 -1 0 0 0 5 -2 0 -3
word en el	0 7 0 -1 1 1 -5 -1 -2 9
word en su	-1 3 0 0 1 -1 -1 0 0 -2
word en tu	0 0 0 0 2 0 0 0 -2 -5
word en un	3 -1 -1 0 -1 0 1 4 -4 -5
word encore	0 0 1 0 0 0 1 -1 0 -13
word end	-3 2 -2 -2 11 -5 -23 -5 26 -22
word end of	-2 -2 0 -1 -3 -1 -12 -3 24 -9
word ende	6 -2 0 0 1 0 -3 0 -1 2
word energia	1 -4 0 -1 0 -1 9 -3 -1 -2
word energie	-1 -1 0 0 8 -2 -4 1 0 -6
word engenheira	-1 0 0 0 5 -1 -2 0 0 -1
word engenheira de	-1 0 0 0 5 -1 -2 0 0 -1
word engineer	5 -5 -2 -2 -4 -1 10 5 -5 12
word engineer :	0 0 0 0 0 1 0 0 0 7
word engineer role	0 1 0 0 0 0 0 0 0 -3
word enjoy	-1 1 -1 -1 2 -2 5 -1 -1 -5
word enjoy the	2 0 -1 0 0 0 0 0 0 -4
word entao	10 -1 -4 0 0 0 -1 -2 0 -24
word entonc	10 -1 1 0 -2 -1 -4 -1 -1 -2
word entre	-1 0 0 -1 -2 0 5 -1 -1 -1
word entretien	0 -11 5 0 -1 -1 9 2 -1 -11
word entretien de	-11 -2 4 0 0 0 10 0 0 -6
word entretien le	0 0 0 0 0 0 0 0 0 6
word entrevista	5 2 4 7 -8 -3 -8 0 2 32
word entrevista a	0 0 0 0 0 0 0 0 0 4
word entrevista com	2 0 0 0 0 0 0 0 0 -3
word entrevista con	1 0 0 0 0 0 0 0 0 6
word entrevista de	-1 0 3 0 -1 0 2 -2 0 19
word entrevista e	0 0 0 0 -3 0 0 0 3 0
word entrevista para	0 0 2 0 0 0 0 0 0 9
word entrevista tecnica	4 -2 -1 0 1 0 -1 0 0 0
word entrevistar	-1 1 0 0 -5 0 6 0 0 0
word entrevue	9 -7 0 -1 0 0 0 0 0 -1
word entro	1 3 -1 -1 -1 1 -1 0 -2 12
word entro #	0 0 0 0 0 0 0 1 0 12
word entro il	2 1 0 0 0 1 -2 0 0 -3
word entro timemention	-1 3 0 0 0 0 1 -1 -2 2
word entry	0 0 0 0 0 0 0 0 0 11
word entschieden	0 0 0 0 2 0 -1 0 0 -5
word enviado	-6 -1 -1 0 0 0 0 8 1 -1
word equipe	0 -6 2 -1 0 0 7 0 0 -3
word equipo	0 -1 0 0 1 0 0 0 0 3
word er	1 -1 0 0 0 0 3 -1 0 -6
word erhalten	0 0 0 0 0 0 -1 0 1 6
word erhalten sie	0 0 0 0 0 0 -1 0 1 3
word erst	-2 0 0 -1 -4 0 7 2 -1 -7
word es	6 5 3 2 -3 -1 -8 1 -4 -1
word escribo	3 -2 -1 0 0 0 0 0 0 -1
word espera	0 5 0 0 0 0 1 -3 -2 -3
word esperamo	-1 -1 2 0 1 0 -1 0 0 10
word est	-5 -1 0 2 5 2 0 1 -3 5
word esta	-4 6 5 -3 1 -2 1 -1 -2 -10
word esta semana	-1 10 0 0 0 -1 -6 0 -1 2
word estado	0 0 0 0 3 0 3 -3 -1 -7
word estar	1 0 0 0 0 0 0 0 0 -3
word estaremo	2 0 0 0 0 0 1 -1 0 -9
word este	-2 2 0 3 -2 -1 -2 -1 3 -11
word este correo	0 3 0 0 1 0 -1 -1 -1 -14
word estimado	0 0 0 0 1 0 -1 0 0 8
word et	-13 6 -4 -2 15 -4 1 0 2 -7
word et de	0 0 0 0 0 0 0 1 0 11
word et je	-8 1 0 0 0 0 9 0 0 -7
word et nous	0 0 0 0 3 0 0 0 -2 -1
word etage	3 0 -1 0 0 -1 -1 0 0 0
word etapa	-2 2 -1 -1 5 -3 -3 0 3 -2
word ete	-5 0 -2 -1 -1 0 -2 5 6 2
word etes	0 1 0 0 0 0 0 0 0 5
word etre	-1 0 0 0 -4 0 5 1 0 -20
word etwa	-3 0 4 -1 0 0 2 -1 -1 0
word eu	-2 0 -1 0 -7 -1 16 -2 -2 -13
word euro	0 -2 0 0 -1 6 -2 0 0 17
word even	1 0 -1 0 0 0 0 0 1 7
word event	0 -1 -1 5 0 0 -1 -1 0 -12
word event :	-3 0 -1 5 0 0 0 0 0 0
word event has	-6 -1 3 5 0 0 0 0 0 1
word evento	-1 0 0 3 0 0 0 0 0 -6
word every	-1 -1 0 -1 6 -2 -8 -3 10 10
word everyone	21 -2 2 -3 -8 8 -19 -3 4 -3
word everyth	-3 -1 0 -1 6 -2 2 -2 1 2
word exa	-1 -1 0 -1 7 0 -2 0 -2 -4
word exact	-1 -1 5 -2 0 0 -1 0 0 0
word exam	0 0 1 0 0 0 0 0 0 -9
word example	-3 18 -3 -2 -5 -3 -9 13 -6 -34
word example x	-2 14 0 0 -3 0 -4 0 -4 -5
word excit	-2 -1 0 0 0 -1 4 0 0 -2
word excit to	-2 -1 0 0 0 -1 4 0 0 -4
word excus	-1 -4 5 1 0 0 0 0 0 -3
word executive	0 0 0 0 0 0 0 0 0 4
word exercise	17 -2 -1 -2 -1 -4 -1 -4 -1 -14
word exit	0 0 0 0 0 0 0 0 0 7
word exito	0 0 0 0 2 0 -2 0 0 -9
word exma	-3 -1 1 -1 7 0 2 -1 -4 -11
word expect	9 1 -3 -3 -2 -2 -1 9 -7 6
word expect to	-3 -2 -1 -1 -1 2 6 1 -1 -2
word experience	-1 -4 0 -1 10 -1 -1 -1 -2 19
word experiencia	0 0 0 0 -1 3 -1 0 0 2
word extend	-1 0 0 0 3 2 -1 -1 0 -14
word extend an	0 0 0 0 2 1 -1 -1 0 -12
word eye	-1 1 0 0 0 0 0 0 0 -3
word f	-2 8 -3 -1 -1 -1 -4 -1 5 -10
word f #	0 4 0 0 0 0 -2 0 0 -3
word fabrica	1 1 0 0 1 0 -1 0 0 -7
word facciamo	-5 0 9 -1 0 0 -3 0 0 5
word face	0 0 0 0 0 0 0 0 0 3
word fail	0 0 0 0 0 0 0 1 0 12
word fair	-1 0 0 1 -1 0 4 0 -1 -4
word faire	7 -1 0 0 -1 -1 -4 0 0 1
word fait	-1 -1 0 0 8 -2 -4 0 0 -2
word fall	-6 -1 4 -3 18 -3 -8 -1 -1 0
word falta	-1 2 -1 2 -6 -1 10 -4 -1 -7
word fami	0 0 0 0 0 0 0 0 0 7
word familia	0 0 0 0 0 0 0 0 0 4
word faremo	-1 0 -7 0 -1 0 9 -1 0 -1
word favor	0 1 0 0 -1 1 -1 0 0 -3
word fazer	1 3 0 0 0 0 -4 0 0 -2
word february	-1 -1 0 -1 -2 1 -3 1 6 -5
word fee	0 0 0 0 0 0 0 0 0 8
word feedback	2 -6 -2 -1 -5 -3 20 -3 -2 2
word feedback for	-1 0 0 0 -8 -1 11 -1 0 7
word feedback is	0 0 0 0 0 0 1 0 0 4
word feel	-5 -2 -4 4 4 -7 15 -4 -1 -10
word feel free	0 1 0 0 0 0 0 0 0 -3
word felt	-1 -1 -1 -1 26 -3 -16 -3 -1 -9
word femi	0 0 0 0 0 0 0 0 0 5
word few	-1 9 -2 -3 1 -2 5 -4 -4 -14
word fica	0 0 1 -1 -6 0 5 0 0 -7
word ficou	1 -1 -2 -1 7 0 -2 -1 -2 3
word field	1 0 0 0 0 0 0 0 0 6
word fifteen	1 0 0 0 0 0 0 0 0 3
word fifteen minut	1 0 0 0 0 0 0 0 0 3
word fijn	5 -5 0 0 0 1 0 0 0 -1
word fijn dat	5 -5 0 0 0 1 0 0 0 -1
word file	2 -6 -1 -1 -3 -3 7 -1 6 11
word file for	4 -4 0 0 1 0 0 0 0 -2
word fill	-10 -5 -2 6 27 -4 -3 -5 -5 1
word fill in	0 0 0 0 0 -1 2 0 0 -6
word fim	-1 -1 0 0 5 -1 1 -1 -1 -2
word fin	3 -1 0 -1 -1 -1 1 0 0 1
word final	3 2 0 1 8 -7 0 -3 -4 -8
word final round	-1 6 -1 0 0 0 -3 0 0 0
word finale	1 0 0 0 0 0 0 0 0 4
word finalist	-3 -2 -3 -2 16 -6 -4 -1 4 6
word finance	-7 5 -2 0 -1 -2 8 -1 0 -10
word financial	0 -1 0 0 1 0 1 0 -1 3
word find	11 -16 24 -6 -5 7 -14 -1 -1 17
word find a	0 -1 -2 0 0 0 0 4 0 -1
word find another	3 -4 7 -3 0 0 -1 -1 0 -1
word find the	10 -8 3 -1 0 0 -1 -1 0 9
word finden	-2 4 0 0 -3 0 1 0 -1 -2
word findet	0 0 -1 1 0 0 1 0 0 4
word fine	-32 -4 44 -2 -8 -7 10 -4 2 4
word finish	-3 -8 -1 -1 -1 -1 19 -2 -4 -6
word fino	-1 -3 -7 -1 -1 -2 17 -2 -1 -14
word fintech	0 0 0 0 2 0 -1 0 0 3
word fintual	0 0 0 0 2 0 -1 0 0 -3
word fiona	0 0 0 0 0 0 0 0 0 -3
word fire	0 0 0 0 0 0 0 0 0 8
word firm	-1 0 0 -1 0 0 -9 15 -3 6
word first	-21 8 -5 -2 -3 2 23 0 -2 -21
word first come	-1 3 -1 0 0 0 0 0 0 -4
word first day	-11 -1 0 -1 -5 0 18 -1 0 -11
word first serv	-1 3 -1 0 0 0 0 0 0 -4
word first week	3 -1 -1 0 0 0 1 -2 0 -6
word fit	-1 0 -1 0 4 -1 -5 -2 5 7
word five	3 -1 -1 -1 4 -1 5 -1 -7 7
word five minut	4 0 0 0 0 0 0 0 -3 5
word fix	-2 4 0 0 0 0 -2 0 0 -2
word fixe	1 0 0 0 0 0 -1 0 1 -3
word flat	0 0 0 0 0 0 0 0 0 8
word flexible	0 -4 0 0 0 7 -2 0 0 -12
word flight	-13 -2 4 0 0 -2 13 0 0 -11
word floor	-3 0 5 0 0 0 0 0 0 -1
word foi	-4 -1 -1 1 -1 0 -1 4 4 -7
word folgenden	0 1 0 0 0 0 0 0 1 -3
word follow	-8 -9 -3 2 -9 41 -21 2 4 19
word follow by	4 0 -1 0 0 0 -1 0 -1 -7
word follow up	-6 -3 -1 -1 1 -1 1 6 5 14
word follow your	0 -2 0 0 -1 1 3 0 0 -6
word food	-8 13 -2 0 -1 0 -1 0 0 -1
word for	11 49 -46 20 16 -19 -58 26 0 45
word for #	1 -1 0 0 5 -1 -3 0 -1 15
word for a	-2 18 -4 -1 -4 2 -4 -1 -4 30
word for agree	0 0 0 0 0 0 0 0 0 12
word for an	-8 20 -6 -1 -1 -1 -3 -1 1 -16
word for any	-5 0 6 0 0 0 0 0 0 4
word for apply	-7 8 -1 -1 3 -1 -4 -1 3 2
word for attend	-1 0 0 0 0 0 2 0 0 -10
word for check	-1 0 0 0 -3 0 6 -1 -1 -1
word for coming	-3 -2 -1 -1 9 0 0 -2 -1 -1
word for contact	0 0 0 0 -2 0 -1 7 -2 -3
word for customer	-1 -1 0 0 5 0 -2 0 0 -5
word for data	0 0 0 0 -3 0 -1 -1 6 18
word for interview	-1 7 -2 -1 0 0 0 -1 -1 -17
word for it	4 -1 -1 0 3 -2 -1 -2 0 -7
word for lett	-4 -1 -5 26 -12 -1 4 -4 -3 -5
word for library	0 0 0 0 0 0 0 0 0 -4
word for me	6 4 -3 -1 0 -1 -7 2 0 -4
word for office	0 0 0 0 0 0 0 0 0 37
word for our	4 -1 -1 -1 -1 -3 2 0 0 1
word for product	0 0 0 0 0 0 0 0 1 -3
word for reach	0 0 0 0 -2 0 0 5 -1 -3
word for send	-2 0 0 0 -2 0 1 0 3 -3
word for senior	0 0 0 0 -3 0 0 0 3 0
word for site	0 0 0 0 0 0 0 0 0 -5
word for submitt	0 0 0 0 -4 0 0 0 5 5
word for taking	0 0 0 0 1 0 0 0 0 16
word for the	-33 21 -16 4 9 5 22 -9 -2 5
word for this	-1 -2 12 -1 11 -1 -8 -6 -4 -14
word for timemention	38 0 -29 3 -1 -2 -3 -3 -2 8
word for you	-3 11 -1 -3 -7 5 0 2 -3 -12
word for your	15 -3 -18 2 -10 -14 20 4 5 -27
word form	-3 -1 -1 -1 0 -3 7 -2 4 -3
word form of	1 0 0 -1 0 0 1 0 0 -12
word formal	-1 -2 -2 -1 -7 36 -18 -3 -2 -11
word formal letter	3 -1 -1 -1 -1 7 -5 -2 0 -5
word formal offer	-3 -1 -1 0 -5 25 -12 -1 -1 -2
word format	0 -1 0 0 0 0 2 0 0 -3
word former	-4 -4 2 -1 0 -1 9 -1 0 -8
word forty	4 0 0 0 0 0 0 0 -3 3
word forward	12 -3 2 -8 1 -2 9 -5 -5 -7
word forward to	10 0 -1 0 -1 -1 -5 -1 0 -2
word found	-1 1 0 0 6 -2 -4 0 1 5
word founder	-1 4 -3 0 0 -3 5 -1 0 4
word four	-3 2 -4 -1 -3 12 0 -2 -1 23
word four week	-2 -1 -2 0 -2 4 5 -1 -1 -3
word frau	8 1 3 0 -7 2 0 -3 -4 -17
word free	0 7 0 -1 0 3 -6 -1 -1 28
word free for	0 3 -1 0 0 0 -1 0 0 -11
word free on	0 -3 5 0 0 0 0 0 0 6
word free timemention	-1 2 -1 0 0 0 0 0 0 3
word freight	1 0 0 0 0 0 0 0 0 3
word freuen	3 -1 0 0 -1 1 0 0 0 -2
word freuen uns	3 -1 0 0 -1 1 0 0 0 -2
word friend	0 0 0 0 5 -1 -2 0 -1 0
word from	12 -17 -9 -5 33 13 -31 8 -4 -17
word from home	0 0 0 0 0 7 -5 0 0 12
word from me	24 -2 -2 -2 1 -5 -10 -3 -1 -7
word from our	6 -2 -1 -2 5 2 -7 0 -1 2
word from the	-4 1 0 0 -4 0 10 -1 0 -9
word from timemention	-9 -4 5 -3 -1 26 -16 3 -1 -9
word from us	-2 -1 0 0 -2 0 1 -5 10 1
word from you	-1 0 0 1 0 0 0 0 0 11
word from your	-1 0 0 1 0 0 0 0 0 10
word front	0 -1 0 0 -3 -2 4 0 4 -7
word front desk	1 -1 0 0 0 1 -1 0 0 -3
word frontend	0 -1 0 0 0 0 -1 0 3 -5
word frontend developer	0 -1 0 0 0 0 -1 0 3 -3
word frozen	-1 0 -1 15 -6 -1 -6 0 0 -4
word fue	-2 0 0 0 0 0 0 3 0 1
word full	-1 -1 0 0 -4 12 -5 0 0 10
word fun	-1 -1 0 0 5 -1 4 -2 -4 12
word funcao	-1 1 0 -1 2 0 0 0 0 -7
word funcao de	0 1 0 0 0 0 0 0 0 -3
word functie	4 -1 -2 0 0 -2 3 -1 -1 -16
word functie van	4 -2 0 -1 7 -1 -6 0 0 -4
word funf	0 0 0 0 0 0 0 0 0 10
word fur	10 -2 -4 -2 3 -5 7 1 -7 -48
word fur das	-1 5 0 0 0 0 -2 0 -2 5
word fur deine	0 0 0 -1 3 0 0 0 -2 -1
word fur die	2 -2 -2 0 2 -1 1 0 -1 -19
word fur ein	-2 2 0 0 0 0 0 2 0 -5
word fur ihr	5 -2 -1 0 0 0 -1 -1 0 -5
word fur ihre	-2 5 -1 -1 -2 0 3 0 -3 -9
word fur ihren	1 0 0 0 2 0 -1 0 0 -3
word fur sie	-2 -3 -1 0 0 -2 7 0 0 -13
word fur timemention	0 0 0 0 0 0 0 0 0 -5
word further	-4 -2 0 5 -4 -2 5 3 -1 -4
word future	0 0 0 0 4 0 -1 0 -2 14
word g	0 0 0 1 -1 0 0 0 0 15
word gaan	1 0 0 0 2 0 -3 0 0 -8
word gaat	0 0 0 0 0 0 0 0 0 5
word game	3 -1 -2 -1 0 0 -1 0 1 -1
word garde	0 0 0 0 1 0 -1 0 0 -4
word gate	4 -1 -2 0 0 0 0 0 0 -2
word geachte	2 -4 -1 -1 2 -1 2 -1 2 2
word geachte heer	2 -2 0 0 -1 0 0 -1 3 -8
word geachte mevrouw	0 -3 0 0 3 0 2 0 -1 10
word geben	1 0 0 0 0 0 -1 0 1 -4
word geben sie	1 0 0 0 0 0 0 0 0 -3
word geehrte	7 -3 -2 -1 -4 3 0 -1 1 -21
word geehrte frau	8 -3 -2 -1 -4 3 0 -1 -1 -21
word geehrter	-5 10 -4 -1 5 0 -3 -1 -1 -16
word geehrter herr	-5 10 -4 -1 5 0 -3 -1 -1 -16
word gegeven	1 -1 -1 0 -3 0 5 0 0 -1
word geht	0 4 5 -1 -2 0 -4 -1 -2 -3
word geldig	-1 -1 0 0 6 0 -3 0 -1 -2
word general	1 0 0 0 0 0 0 0 0 5
word gente	0 0 0 0 4 0 -3 -1 0 1
word gentile	4 4 -1 -1 0 0 0 -5 -2 5
word geologo	0 -7 0 0 0 0 7 0 0 0
word geologo pleno	0 -7 0 0 0 0 7 0 0 1
word gern	-8 10 -6 0 -2 2 5 0 -1 -6
word gerne	3 0 0 0 -1 0 0 0 0 -5
word gesprach	4 7 -6 1 -1 2 -6 1 -1 -21
word gesprek	10 -6 -1 -1 2 -1 -3 0 -1 -12
word gesprek over	0 0 0 0 0 0 1 0 0 3
word gesprek van	0 0 0 0 0 0 0 0 0 -5
word gestionnaire	6 0 0 0 0 0 -5 0 0 -1
word get	-13 1 21 -3 -12 7 -4 2 2 4
word get a	-1 0 0 0 0 0 2 0 0 8
word get an	0 1 0 0 0 0 0 0 0 -6
word get back	1 -1 0 -1 -6 -1 4 2 3 -11
word get the	0 0 0 0 0 0 1 0 0 17
word get to	-2 5 -2 -1 0 0 -3 4 -1 -9
word gets	0 0 0 0 3 0 -2 0 0 12
word gett	-1 -2 -1 -1 -1 -1 -5 15 -3 6
word gia	-2 -1 1 0 9 -1 -4 -2 0 -4
word gift	0 0 0 0 0 0 0 0 0 4
word gig	2 -1 -2 0 5 -1 -2 0 -1 -11
word giornata	0 -1 0 0 0 -1 2 0 0 -6
word giorni	-1 0 4 -2 -1 1 0 0 0 3
word giorno	1 3 -7 0 -1 0 4 0 0 -3
word giro	6 0 -3 0 0 0 0 -3 0 -9
word give	-5 -1 1 -1 1 -7 16 -3 -1 -19
word give me	-2 1 2 -1 0 -4 6 -2 0 -13
word give us	0 -1 0 0 0 -1 3 -1 0 -7
word give you	-4 -1 -1 0 0 -2 8 0 0 -4
word given	-5 5 0 0 -1 -1 -2 0 4 2
word glad	3 0 -2 0 -5 -3 7 0 0 1
word glad to	0 6 0 0 -4 -1 0 0 0 3
word gleich	0 0 0 0 0 0 1 0 0 -3
word go	29 -10 -9 1 9 -14 5 -6 -4 20
word go ahead	-2 -1 0 1 -1 -1 3 0 0 5
word go through	0 -1 0 0 -1 0 7 0 -5 5
word go with	16 -1 -6 -1 -2 0 -5 -1 -1 4
word goed	2 -1 0 0 2 0 -3 0 1 -4
word going	-4 -2 -1 7 22 -4 -11 -6 -2 -6
word going to	-3 -1 1 -1 20 -2 -9 -4 -1 -3
word gone	-1 -3 7 -1 14 -5 -8 -1 -1 5
word good	33 -9 -27 -1 -10 7 17 -10 0 -22
word good for	15 -2 -12 0 0 0 0 0 0 -3
word good luck	-7 -1 -1 3 -1 -2 11 -3 0 -7
word good morn	-2 0 3 -1 0 0 0 0 0 -3
word good news	-1 -12 -1 0 -1 18 -2 -1 0 -8
word google	6 -2 -1 -1 0 0 -1 0 0 -5
word google meet	5 -1 -1 -1 0 0 0 0 0 -8
word gostava	0 5 0 0 0 0 -4 0 0 0
word got	22 -8 1 -4 -20 7 -14 -11 25 -12
word got it	-1 -1 0 0 -8 -1 -20 -3 34 -11
word got your	0 4 -1 0 -1 0 3 0 -3 -16
word graag	1 -3 -1 -1 2 -2 7 -2 -1 -9
word grab	-1 16 0 0 -4 -4 -5 0 -3 -1
word gracia	-3 3 0 -1 -9 -2 13 -1 0 -10
word gracia a	-1 0 0 0 0 0 3 -1 0 -2
word gracia por	-2 3 -1 0 -9 -2 10 0 1 -7
word grade	0 -1 0 0 -1 3 -2 0 1 -9
word graham	0 0 0 0 0 1 -1 0 0 -12
word grant	1 -4 -1 1 -1 0 5 0 0 2
word grateful	1 -1 -5 8 3 0 -1 0 -5 -1
word grateful for	-1 0 -8 8 3 0 -1 0 -2 -1
word grati	0 0 0 0 0 0 0 0 0 4
word gratuita	0 0 0 0 0 0 0 0 0 4
word grazie	-6 -5 -7 -2 7 -2 18 -3 -1 -2
word grazie a	-2 0 0 0 -1 0 5 -1 0 -3
word grazie della	-2 -4 0 -1 4 -2 10 -5 -1 -3
word grazie mille	0 0 0 0 0 0 0 0 0 7
word grazie per	0 0 -7 0 0 0 7 0 1 -1
word great	-17 3 -2 -2 1 -5 20 -1 3 17
word great news	-5 6 0 0 0 0 0 0 0 1
word great to	-5 -2 -1 -1 -2 -2 13 -1 -1 1
word green	0 -1 0 0 -2 -1 5 0 0 -3
word greeting	11 -5 0 -1 0 -1 -3 0 0 6
word groet	6 -4 -1 0 2 0 -1 0 0 11
word group	23 -3 -1 -3 4 -4 -12 -4 -1 6
word grupo	0 0 -1 1 0 0 0 0 0 -3
word gruse	1 0 0 0 0 0 0 0 0 -3
word gs	0 0 0 0 4 0 0 0 -3 -5
word gs #	0 0 0 0 4 0 0 0 -3 -5
word guest	0 0 0 0 0 0 0 0 0 9
word gustaria	3 -2 -1 0 0 0 0 0 0 8
word gut	1 0 0 0 0 -1 1 0 -1 -9
word gute	-7 8 -5 0 0 -1 6 0 0 -7
word guten	3 1 6 1 0 0 -9 1 -2 7
word guten tag	3 1 0 0 0 0 -4 1 -2 12
word guten timemention	-1 0 6 1 0 0 -5 0 0 -1
word h	-2 1 -1 -1 -1 -1 -1 -1 6 26
word h #	0 0 0 0 0 0 0 0 0 4
word h f	-2 1 -2 -1 -1 0 0 0 6 -3
word ha	3 -4 -1 3 2 0 -1 -4 3 -32
word ha sido	3 -2 -1 0 -3 0 -1 0 4 -4
word habe	-3 2 -2 0 -3 -2 9 -1 -1 -18
word habe ich	-2 5 0 0 -3 -1 3 0 -1 -11
word haben	3 -3 -2 -2 9 3 -4 0 -3 1
word haben wir	5 -2 -1 -1 -1 3 -1 -1 0 0
word habil	0 0 0 0 0 0 3 4 -5 -4
word hablamo	2 0 -1 0 0 0 0 0 0 -8
word hace	0 0 0 0 0 0 3 -3 0 -1
word had	-12 2 1 -2 9 -2 9 -2 -4 17
word had a	-5 5 -1 0 0 -1 1 0 0 -5
word had to	0 0 1 0 0 0 0 0 0 7
word hai	-3 0 0 -1 0 -1 10 -3 -1 -2
word hale	2 0 -1 0 0 0 0 0 0 -4
word half	2 3 26 -1 -4 -3 -18 -2 -3 9
word half an	1 6 -1 0 0 -1 -3 -1 -2 3
word hall	2 -5 5 -1 0 0 0 0 0 -2
word hallo	5 0 -2 -1 -4 -3 9 0 -2 -8
word hallo frau	2 4 1 -1 -2 -1 0 0 -2 -9
word hallo herr	2 -4 -2 0 0 -1 6 0 0 -9
word hand	-1 -1 -1 0 -5 -2 5 0 4 5
word hand in	-1 0 -1 0 0 -2 5 0 -1 4
word hang	-2 -1 0 -2 11 -1 -2 -1 0 0
word hanno	0 0 0 0 4 0 -4 0 0 2
word happen	-5 -2 -1 1 -3 -2 9 -1 4 -2
word happy	-3 10 1 -3 -3 -9 15 -6 -2 -6
word happy holiday	3 -1 -1 0 -3 -2 9 -4 0 -1
word happy to	3 10 -2 -2 1 3 -10 -2 -1 4
word harbor	-4 2 5 0 -1 0 -2 0 -1 -6
word hard	0 -1 -2 -1 3 -2 4 -1 -1 -12
word hartwell	-5 6 -1 0 14 -1 -11 -2 -1 -4
word has	-55 -18 30 66 3 -13 -42 32 -3 60
word has accept	-2 -1 -1 -1 16 -6 -8 6 -3 -12
word has been	-32 -9 18 29 -13 -2 -9 18 0 30
word has come	0 -4 4 0 0 1 -1 0 0 -16
word has decid	0 0 0 16 -6 -1 -8 0 0 5
word has gone	-1 -3 7 0 5 -4 -4 -1 0 4
word has invit	-1 5 -1 -1 0 0 0 -1 -1 3
word has taken	-1 0 0 0 0 0 0 2 0 5
word hast	1 0 0 0 0 0 0 0 0 6
word hasta	8 -1 -4 0 -3 -2 2 0 -1 -4
word hasta el	-1 0 0 0 0 -1 2 1 0 -3
word hat	0 -2 -2 0 -3 3 -12 -3 19 2
word hat uns	0 -1 0 0 -1 3 0 0 0 6
word haus	4 -1 0 0 -2 3 -3 0 -1 0
word have	-29 15 -3 -1 -26 31 -16 -19 48 26
word have #	-1 3 0 0 0 0 2 0 -2 0
word have a	-2 5 1 -1 -10 -2 6 -2 5 37
word have an	4 -1 -5 -1 0 1 3 -1 0 2
word have been	-2 -3 0 0 -7 21 -16 -3 8 -2
word have feedback	-1 0 0 0 -2 -1 5 -1 0 -2
word have not	0 0 0 0 1 0 -3 -5 8 2
word have receiv	-1 -1 0 0 -1 0 -5 6 2 5
word have the	-1 -3 -1 -2 6 15 -12 -1 0 2
word have to	-9 -5 33 4 -9 -2 -9 -3 -1 7
word have you	0 4 -2 -2 -6 20 -9 -3 -2 -20
word have your	-1 -2 -1 -1 -5 7 -9 -2 13 2
word haven't	-1 0 -2 -3 -1 -2 13 -2 -1 25
word hay	3 -2 -1 0 -9 0 10 0 0 -1
word he	-1 4 3 6 -6 -3 0 -2 -1 36
word head	21 -1 -15 0 -1 -3 5 -3 -2 -11
word head of	-1 3 0 0 -1 -3 3 -1 0 0
word head office	0 0 0 1 1 0 0 0 -1 -5
word head up	11 -2 -7 0 0 0 0 -1 0 -6
word headcount	-1 0 0 -3 -5 -1 10 0 0 4
word health	-11 -1 -1 0 -1 -9 13 2 7 2
word hear	19 3 1 0 -3 -5 -3 -5 -8 6
word hear about	-2 5 0 0 2 0 -1 -1 -3 10
word hear from	10 -2 0 -1 -2 -2 -2 -2 1 -5
word hear how	6 -4 -1 0 -3 0 3 0 0 3
word heard	1 -1 -1 5 -3 -1 -4 -5 8 2
word heb	-3 -10 0 0 -2 -1 19 -2 -2 -10
word heb ik	-2 3 0 0 -2 0 4 -1 -1 -7
word hebben	1 -1 -1 0 3 0 -2 0 1 -5
word hebben we	0 0 0 0 1 0 0 0 0 3
word hebt	3 -3 0 0 2 0 -1 0 0 -4
word heeft	0 -2 -1 1 6 0 -3 1 -1 8
word heer	2 -2 0 0 -1 0 -1 -1 3 -9
word helaa	0 0 0 0 1 0 0 0 0 9
word held	-5 -1 4 0 0 0 -2 5 0 -8
word held on	-4 3 4 0 0 0 -2 0 0 -4
word hello	-2 -5 -1 -3 -1 2 8 -1 2 -5
word help	7 -8 -6 0 1 -4 9 3 -2 17
word her	2 -1 -3 -2 0 -3 9 -2 -1 23
word here	-4 0 -13 -5 -2 7 0 26 -10 18
word here :	-1 1 1 0 0 0 0 0 0 7
word here and	0 3 0 0 0 0 -1 0 -1 2
word here are	0 0 0 0 0 0 0 0 0 10
word here is	2 -4 -1 -1 -5 14 -4 -2 -2 -2
word here'	19 -7 -3 -3 -9 -8 19 -9 0 -12
word here' how	30 -1 -1 -2 -1 -3 -16 -5 -1 -6
word here' the	-11 -5 -2 -1 -7 -5 35 -3 -1 -12
word herr	-5 7 -2 -1 4 0 2 -1 -2 -24
word het	-2 -15 2 0 1 -1 17 -1 -2 13
word het gesprek	3 -2 0 0 0 0 -1 0 0 10
word het interview	0 1 0 0 0 0 0 0 0 17
word hey	12 0 1 -3 6 -5 -3 -5 -3 -70
word hey !	1 6 -1 0 -2 0 -2 0 -2 -14
word hi	29 -21 -37 8 17 -30 94 -47 -13 -196
word hi !	5 -5 -5 -1 -4 4 9 -2 -1 -22
word hi could	-2 -1 0 0 0 -1 5 0 0 -3
word hi i	0 0 0 0 1 8 -8 0 0 -3
word hi i'm	0 0 1 0 0 0 -1 0 0 -3
word hi just	4 -1 -4 0 -1 -1 26 -23 0 -4
word hi thank	-2 1 -1 -1 11 0 -6 -1 -1 18
word hi the	-6 -4 2 -3 -1 -4 20 -3 -1 -12
word hi we're	-4 0 0 0 0 -10 14 0 0 3
word hi your	1 -4 3 0 -2 0 4 0 -1 -6
word hier	0 0 0 0 -1 0 1 -1 1 -4
word hierbij	3 -2 0 0 0 0 -1 0 0 -1
word hiermit	1 0 0 0 0 0 0 0 0 -5
word high	0 0 0 0 0 0 0 0 0 15
word hij	2 0 -2 0 0 0 0 0 1 -5
word him	12 -4 0 -1 0 -2 -4 -1 0 18
word hire	-1 3 -1 6 -3 -1 -1 -1 -1 12
word hired	0 -12 -2 9 -3 17 -6 -1 0 -6
word hiring	-6 -3 7 -6 10 -4 8 -5 -1 24
word hiring manager	-6 0 5 -7 -1 -1 14 -4 -1 18
word hiring team	-1 -3 3 0 -5 0 0 0 5 -2
word his	0 3 4 0 -4 -1 -1 0 0 13
word ho	1 3 2 -1 0 -1 -3 -1 -1 7
word hoe	0 0 0 0 0 -1 2 0 0 13
word hoi	9 -1 -2 -1 -2 -2 -1 -1 1 -20
word hoja	0 0 0 0 -2 0 -1 0 4 -5
word hoja de	0 0 0 0 -2 0 -1 0 4 -5
word hola	3 9 -6 -2 -6 -5 15 -2 -7 -27
word hola !	-1 3 0 0 0 -1 -2 0 2 6
word hola :	0 6 -2 0 0 0 -1 0 -2 -4
word hold	5 -5 -11 21 -8 3 2 -4 -3 -12
word holiday	-4 -3 15 -6 -4 -1 6 -1 -1 -12
word holly	0 0 0 0 0 0 0 0 0 25
word home	-4 -11 -2 -2 -3 19 15 -3 -10 38
word home office	0 0 0 0 0 0 0 0 0 3
word hoor	0 0 0 0 -1 0 3 -1 0 -3
word hoor je	0 0 0 0 -1 0 3 -1 0 -3
word hope	-7 3 1 -2 -2 6 -4 -2 5 10
word hope to	-2 -1 0 -1 -2 0 1 -1 6 3
word hope you	-2 5 0 0 0 -1 -2 0 0 7
word hope you'll	-2 -1 0 0 1 3 -1 0 0 -4
word hoped	-1 0 -2 -1 15 -1 -8 -1 -1 -1
word hora	6 5 6 1 -1 -1 -15 5 -5 -13
word hora de	1 1 -2 0 0 0 0 0 0 -3
word horario	-1 5 1 0 -1 -1 -1 -1 -1 -17
word horen	0 1 0 0 0 0 0 0 0 5
word host	4 -1 -1 0 -2 0 -1 1 0 -8
word host you	0 0 0 0 0 0 0 0 0 -3
word hotel	-3 0 0 0 0 -3 7 0 0 -8
word hour	17 -11 -5 -10 -5 19 -4 7 -8 -26
word hour before	0 0 0 0 0 0 0 0 0 8
word house	2 0 0 0 0 -1 0 0 0 9
word houver	0 0 0 0 0 0 0 0 1 -3
word how	27 -5 3 -3 0 -12 -1 -7 -1 59
word how did	0 -1 -1 0 0 -4 6 0 0 6
word how to	0 0 0 0 0 0 0 0 0 9
word how was	0 0 0 0 0 0 0 0 0 5
word how we	0 0 0 0 0 0 0 0 0 3
word how you	-1 0 0 0 0 0 2 0 0 9
word hr	0 -2 -1 -2 -6 7 7 -2 -1 -2
word hr will	-2 0 0 0 -1 -1 3 0 0 -1
word http	1 35 -8 -3 -8 -7 -2 2 -9 86
word http :	1 35 -8 -3 -8 -7 -2 2 -9 86
word hugo	0 2 0 0 0 0 -2 0 0 8
word human	0 0 0 0 0 0 0 0 1 3
word hybrid	-2 2 0 -1 -2 6 -2 -1 0 -9
word i	-49 -3 9 -17 -3 36 59 -17 -16 27
word i am	3 -3 -1 0 -2 8 -6 3 -1 7
word i can	-14 7 -2 -4 7 11 0 -4 -1 14
word i can't	-1 -5 -1 -1 8 -4 6 -2 -1 -8
word i could	-2 6 -1 -1 -2 0 1 -1 -1 -5
word i got	-4 0 3 0 -3 12 -6 -1 0 1
word i have	-6 -3 5 -1 -3 17 -8 -5 4 28
word i hear	4 -7 5 0 -1 -1 3 -1 -2 -11
word i hope	0 0 -1 0 1 0 1 0 0 7
word i interview	0 0 0 0 0 0 0 0 0 6
word i know	-14 9 14 -1 5 -3 -6 -4 -1 -8
word i need	-1 13 -1 -1 0 0 -8 -1 0 1
word i promis	-5 -4 0 -2 5 -6 15 -3 -1 -7
word i should	-1 0 -1 0 -2 -1 6 -1 -1 -3
word i told	-1 -2 -2 0 -8 -2 19 -1 -2 -8
word i want	0 -1 -1 -4 5 -3 6 -1 -1 -8
word i will	9 -7 -2 -1 0 -1 6 -2 -2 -15
word i wish	0 -1 0 0 7 -2 -2 -1 -2 -5
word i won't	0 0 -3 0 0 0 5 0 0 -1
word i would	1 1 0 0 2 -1 -2 0 0 8
word i'd	-10 17 -4 4 24 -9 -9 -6 -6 1
word i'd like	-8 16 -1 -2 8 -5 -2 -3 -1 -8
word i'd love	0 5 0 0 1 -1 -2 0 -3 -6
word i'll	-14 -19 18 -16 -2 -8 53 -33 22 -55
word i'll be	-2 -1 7 -2 -1 0 -3 -1 3 19
word i'll bring	0 0 0 0 0 0 0 0 0 16
word i'll call	2 1 -2 -1 0 0 0 -1 0 -28
word i'll get	-2 -2 0 -1 -4 8 4 -2 -1 -18
word i'll have	-7 -1 0 0 0 0 11 -1 0 -9
word i'll ring	-4 -2 -1 -2 18 -3 2 -5 -2 -11
word i'll send	0 0 2 0 0 0 -1 0 0 9
word i'm	-14 25 -14 25 20 -14 -65 38 -2 33
word i'm a	0 1 0 0 0 0 0 0 0 5
word i'm afraid	-2 -1 -1 9 12 -2 -12 -4 -1 -10
word i'm at	-1 -2 -1 -1 -1 -4 15 -4 -1 -12
word i'm free	-1 2 0 0 0 0 0 0 0 7
word i'm happy	2 -1 0 -1 0 0 -1 0 0 9
word i'm look	0 0 0 0 0 0 0 0 0 22
word i'm so	-1 0 0 14 -4 0 -8 0 0 -6
word i'm sorry	-4 -2 -5 -2 26 -3 -7 -3 -1 1
word i'm writ	-1 0 0 0 1 0 0 0 0 3
word i've	-36 -8 31 45 0 -7 -30 9 -3 -15
word i've been	0 -2 1 -1 6 -1 -1 0 0 -2
word i've sent	-1 0 0 0 -1 0 4 0 -2 -1
word ice	-4 0 5 0 0 0 0 0 0 -3
word ich	0 -1 6 -1 -7 -3 11 1 -5 -27
word ich dir	0 0 0 0 0 0 0 0 0 3
word ich ihnen	0 0 -1 1 0 0 0 0 0 -5
word ich mich	0 0 0 0 0 0 0 0 0 -5
word id	12 -6 -1 -2 0 0 -1 -1 0 -17
word id #	1 0 -1 0 1 0 0 0 0 -10
word id :	7 -5 0 0 0 0 0 0 0 2
word ideal	9 -1 -6 -2 0 -3 5 -2 0 -1
word iets	-1 0 0 0 -1 0 3 -1 0 -3
word if	-34 -6 3 -10 2 30 12 -9 12 27
word if it	-6 -1 -1 -2 20 -3 -17 10 -1 15
word if it's	-1 -1 -1 -5 -1 0 12 -3 0 3
word if so	-1 1 0 0 -2 -2 5 0 0 -2
word if the	-5 0 0 0 0 -2 8 0 0 9
word if this	2 -2 0 0 0 0 0 0 0 7
word if we	-4 -1 1 0 -1 -1 0 3 3 -8
word if you	1 -1 -6 -3 -1 36 -18 -10 3 40
word if you'd	-4 -4 -1 0 -6 -7 25 -2 -1 -4
word if you're	-4 -3 4 0 1 8 -4 -1 -1 -6
word if your	0 -1 0 0 -1 0 -1 0 3 1
word ihnen	-3 14 -2 -1 -2 5 -5 -1 -3 -25
word ihnen timemention	-7 11 -4 0 0 0 0 0 0 -6
word ihr	6 -4 -2 -1 -3 3 2 0 -1 6
word ihr gesprach	4 -1 -1 -1 0 -1 0 -1 0 -11
word ihre	-4 3 -3 -3 -6 2 3 9 -1 -22
word ihre bewerbung	-1 0 -1 -1 -4 3 0 -1 3 -9
word ihre nachricht	-5 0 0 0 0 0 0 8 -1 -1
word ihre unterlagen	-1 5 0 0 -3 0 1 0 -2 -1
word ihren	1 0 0 -1 2 0 -1 0 0 4
word ii	3 0 0 -1 0 0 -2 0 0 -10
word ik	0 -12 2 2 -8 -6 -3 29 -4 -27
word ik ben	0 1 0 0 0 0 0 1 0 -4
word ik heb	-2 -12 0 0 -1 0 16 0 -1 -3
word il	2 1 -5 -1 2 -3 11 -4 -3 -26
word il cliente	0 -1 0 2 -2 0 1 0 0 -4
word il colloquio	0 0 3 -1 0 0 -1 -1 -1 1
word il direttore	-1 -1 0 0 -3 0 9 -2 -1 -2
word il link	8 0 -3 0 0 0 -1 -3 0 -10
word il nostro	-2 3 0 0 0 0 0 0 0 0
word il posto	0 0 0 1 0 0 -1 0 0 -4
word il responsabile	2 0 0 2 -2 0 -1 0 0 -3
word il ruolo	2 -1 0 0 0 0 0 0 0 -4
word il suo	-1 4 -1 0 4 -1 -5 -1 0 3
word il timemention	-3 0 -7 1 -1 1 6 3 -1 -2
word il tuo	5 -1 0 -2 5 -1 -5 1 -1 2
word im	5 -1 3 -3 3 2 -5 -1 -4 -12
word impress	0 7 0 -1 -1 2 -5 -1 0 -2
word impress by	0 7 0 0 -1 -3 -3 0 0 0
word in	35 -12 -12 -30 12 15 -28 5 15 -87
word in !	0 0 0 -1 -8 0 5 -1 4 0
word in #	0 0 0 0 0 0 0 0 0 9
word in :	4 -1 0 0 9 0 -6 -3 -1 -4
word in a	0 2 -1 5 -3 -1 -2 -1 0 10
word in allegato	0 0 0 0 0 1 0 0 0 -3
word in and	0 2 0 0 0 0 -1 0 0 -4
word in case	0 0 0 0 1 -1 0 0 0 9
word in de	1 -1 0 0 -2 0 2 0 0 -12
word in der	3 -2 -1 -1 2 0 1 0 -2 8
word in die	4 -1 0 0 1 0 -1 0 -2 3
word in early	0 0 0 0 -1 2 0 0 0 -3
word in for	3 1 -1 0 0 0 -1 0 0 -9
word in june	-1 13 -1 0 0 0 -10 -1 0 16
word in my	-2 0 2 0 0 0 0 0 0 6
word in new	5 -4 -1 0 0 0 0 0 0 11
word in our	0 -1 0 0 -8 0 -10 3 18 -9
word in person	-6 13 -4 -1 1 -2 0 -1 0 -6
word in ruhe	3 -1 0 0 0 0 -1 0 0 -3
word in the	1 -7 -22 -7 2 10 18 -6 12 -51
word in this	0 0 0 0 0 0 0 0 0 21
word in timemention	-6 -2 7 -3 11 -1 -4 -1 0 -10
word in to	0 0 -1 -1 2 5 -1 0 -5 -7
word in touch	4 -8 1 -4 -5 -3 -11 18 7 -17
word in unserem	0 -1 0 0 -2 3 0 0 0 2
word in your	2 -3 -1 1 -4 0 21 -3 -13 13
word inbox	0 0 0 0 0 0 -2 3 0 -2
word includ	-2 -1 -1 -1 -6 -1 3 3 6 -3
word incontro	0 4 0 0 0 0 -2 0 0 -1
word inconvenience	-6 0 7 0 0 0 -1 0 0 4
word inde	0 0 0 0 -2 0 -1 0 4 1
word individual	0 0 0 0 1 0 0 0 0 11
word info	0 0 0 0 0 0 1 1 0 17
word info :	0 0 0 0 0 0 1 0 0 8
word inform	-5 -3 -1 -1 -2 22 -11 2 -1 0
word inform you	-5 -2 -1 -1 -2 22 -12 2 -1 1
word information	-4 0 0 0 0 -10 15 0 0 12
word ingl	0 0 0 0 0 0 0 0 0 7
word innerhalb	0 0 0 0 0 0 0 0 0 -3
word inscricao	0 0 0 0 -3 0 0 0 4 0
word inside	-1 0 0 0 13 0 -12 1 -1 27
word insight	-5 5 0 0 3 0 -2 -1 1 6
word instead	-9 -5 22 -1 -3 -5 -14 15 -1 7
word instead ?	-3 -4 19 0 0 -4 -6 -1 0 2
word instead of	-1 -1 3 0 0 0 -1 0 0 -8
word insurance	-1 4 0 0 0 -1 -2 0 0 3
word inter	0 5 0 0 1 0 -3 0 -2 -1
word interesse	-1 3 -1 0 0 0 -1 0 0 -13
word interesse an	1 -1 0 0 0 0 0 0 0 -6
word interest	-1 -1 -1 -1 1 -6 14 -2 -3 21
word interest ?	0 0 -1 0 -3 -6 13 0 -2 -8
word interest in	0 -1 -1 -1 7 -1 -2 -1 -2 18
word intern	-3 -1 4 -1 -1 5 -2 -1 0 -2
word internal	-1 -1 0 -1 7 0 -2 -1 0 5
word interne	-3 0 -1 5 -1 0 0 0 0 -2
word interview	-19 18 24 12 0 -13 -10 -1 -11 34
word interview #	0 0 0 0 0 0 0 0 0 16
word interview :	19 -5 2 1 -3 -1 -7 -5 -1 -18
word interview ?	-16 22 -3 -1 0 0 -1 0 0 -16
word interview about	0 0 0 0 0 0 0 0 0 4
word interview and	15 -4 -13 1 0 0 3 -1 -1 5
word interview are	1 -2 1 1 0 0 -1 0 0 18
word interview at	0 9 -4 -1 0 0 -1 -1 0 -10
word interview by	-2 0 3 -1 0 0 0 0 0 8
word interview confirm	1 0 0 0 0 0 0 0 0 -3
word interview confirmation	2 0 0 0 0 0 0 0 0 -4
word interview date	-4 4 4 0 0 0 -2 0 0 -8
word interview for	4 1 4 7 -3 -2 -5 -3 -3 -29
word interview has	-8 0 7 3 0 0 0 0 0 0
word interview invitation	1 0 0 0 0 0 0 0 0 14
word interview is	4 -1 0 -1 0 0 -1 0 0 -8
word interview of	0 0 0 0 0 0 0 0 0 11
word interview on	-26 2 1 15 0 -1 11 -1 -1 -4
word interview panel	0 0 0 0 0 0 0 0 0 11
word interview question	0 0 0 0 0 0 0 0 0 9
word interview schedul	-10 0 11 1 0 0 0 0 0 -9
word interview schedule	-6 0 8 -1 0 0 0 0 0 12
word interview slot	-1 3 -1 0 0 0 0 0 0 6
word interview start	8 -2 -3 -2 0 0 0 -1 0 2
word interview the	-2 -1 3 0 -1 0 -1 0 2 0
word interview time	5 -4 1 0 0 0 0 0 0 -13
word interview timemention	4 -6 2 3 -1 -1 7 -8 -1 -31
word interview to	-3 0 3 0 0 0 2 -1 0 -8
word interview w	-7 11 -3 0 0 0 0 0 0 -2
word interview was	-1 0 0 2 0 0 0 0 -1 -4
word interview we	0 -2 0 0 0 0 3 0 0 12
word interview will	3 5 -1 -1 -1 0 -2 0 -3 -7
word interview with	18 -6 3 -3 0 -1 -4 -3 -5 29
word interview you	-1 4 -3 -1 -1 2 -1 0 -1 -5
word interviewer	5 -2 2 -2 -4 -1 4 -1 -1 -23
word interviewer will	4 -1 -2 -1 0 0 0 0 0 -2
word intervista	0 0 0 0 0 0 0 0 0 3
word into	0 0 1 0 1 0 -1 0 0 10
word intro	13 2 -1 1 -1 -1 -10 -1 -1 -7
word intro #	1 1 -1 0 0 0 0 0 0 -9
word intro call	0 1 0 1 0 0 0 0 0 3
word invit	-2 6 -1 -2 -1 2 6 -3 -4 20
word invit to	0 1 0 -1 0 -1 7 -2 -4 -3
word invit you	-2 5 -1 -1 0 3 -1 -1 -1 0
word invita	-1 7 0 0 -1 0 -2 -1 -1 -1
word invita a	-1 7 0 0 -1 0 -2 -1 -1 -1
word invitacion	9 -2 -3 -1 -1 0 -2 -1 0 -4
word invitation	-3 -2 0 2 -5 -5 -3 19 -4 6
word invitation :	-2 1 3 0 0 0 -1 -1 0 5
word invitation for	-2 -1 0 4 0 0 0 0 -1 10
word invitation to	0 2 0 0 0 0 0 0 0 -4
word invite	-24 -1 36 -2 4 -1 -6 -4 -1 -5
word invite you	1 -1 0 0 7 0 0 0 -6 -6
word io	-2 5 0 0 0 0 -1 0 -1 2
word irati	1 0 0 0 0 0 0 0 0 -15
word is	-22 -29 37 -8 -24 -14 55 6 -2 46
word is #	-1 -7 -1 0 -2 -7 18 0 -1 -9
word is a	-2 3 12 -5 -1 -2 -1 -4 0 15
word is an	0 1 0 0 0 0 -1 1 0 7
word is at	0 6 0 0 -4 -1 -10 10 0 -2
word is attach	0 0 0 0 0 0 0 0 0 7
word is away	0 0 0 -1 -2 0 3 -1 3 2
word is being	-4 -5 0 4 -1 0 1 6 -1 -11
word is book	3 -1 0 0 0 0 -1 0 0 18
word is clos	1 -3 2 -2 -2 9 -16 14 -3 -15
word is complete	-1 0 0 -1 -2 0 -1 0 7 -3
word is confirm	-2 0 -1 0 0 -1 4 0 0 24
word is fine	-29 -4 26 -1 -5 -5 22 -2 -2 -5
word is in	7 -6 -15 -2 -1 0 8 1 8 -7
word is no	-2 0 -1 -1 -3 -2 1 8 -1 -6
word is not	0 -1 0 0 -1 0 -1 4 -2 12
word is now	-3 -1 2 -1 16 -4 -6 -4 1 -7
word is on	4 -1 -1 -1 0 -1 18 -16 -1 3
word is out	0 0 0 0 0 0 0 0 0 6
word is perfect	1 0 0 0 0 0 0 0 0 10
word is ready	0 0 0 0 -2 6 -1 -1 -2 -7
word is schedul	8 -1 -5 -1 0 0 0 0 0 -13
word is set	5 -1 -2 0 0 0 0 -1 0 -8
word is the	0 -6 3 -1 -10 -2 18 1 -3 16
word is timemention	6 -3 -2 -1 0 0 -1 -1 1 3
word is to	0 0 0 1 0 0 0 0 0 6
word is your	2 -5 -1 0 -1 2 -2 5 0 -19
word isn't	-2 -1 -3 11 4 -3 -1 -4 0 3
word isn't the	0 0 0 0 3 0 -2 0 0 2
word issue	0 0 0 0 0 0 0 0 0 12
word ist	20 -7 -5 -1 1 -2 -5 0 0 -24
word ist am	4 -4 0 0 0 0 0 0 1 -7
word it	-25 -32 -30 4 56 -19 32 -22 37 7
word it !	0 0 -1 2 0 0 0 0 0 -11
word it ?	5 -1 -4 0 0 0 0 0 0 18
word it by	-3 -3 -2 -1 -1 -4 28 -3 -10 -7
word it in	9 -4 -1 0 -3 0 11 -1 -11 -5
word it is	18 -6 -7 -1 -1 1 -9 6 -1 11
word it on	-1 5 -1 0 0 0 -2 0 0 2
word it over	-3 -6 -1 -1 -1 14 0 -1 0 -13
word it take	-1 3 -1 0 0 0 0 -1 0 -1
word it timemention	-1 -1 0 -1 14 -5 -3 -1 -1 14
word it to	0 -5 -2 -6 6 -8 19 -4 1 -8
word it was	-14 -4 -1 -2 17 -4 13 -2 -4 18
word it will	-8 -1 8 -1 -3 -3 10 0 -1 2
word it within	0 0 0 0 0 0 1 0 0 3
word it'll	0 0 0 0 0 0 1 0 0 -7
word it's	-5 -7 -4 -10 23 9 -4 -10 9 29
word it's a	0 0 -1 0 15 0 -11 -2 0 -3
word item	0 0 0 0 -1 0 0 0 2 11
word its	12 -5 -4 -1 -1 -2 2 -5 5 -23
word its statu	0 0 0 0 0 0 0 0 1 -3
word j	5 -1 -1 -1 -1 -1 -7 8 -1 -14
word j #	5 -1 -1 0 0 0 -2 0 0 -10
word j'ai	-1 1 0 0 -1 -4 9 -2 -1 -11
word ja	-2 -1 1 0 11 -1 -7 -1 0 -21
word jaar	-1 -2 0 0 7 0 -3 0 -1 3
word jan	-1 0 -1 0 4 -2 1 -1 -1 0
word january	3 -1 -1 0 -3 -2 8 -4 0 -1
word java	-1 4 0 1 0 -1 -2 0 0 2
word java developer	-1 4 0 0 0 -1 -2 0 0 0
word je	7 -24 0 4 -6 -6 38 -6 -7 -51
word je een	0 0 0 0 0 0 1 0 0 4
word je gesprek	0 0 0 0 0 0 0 0 0 -6
word je graag	2 -1 0 0 2 0 -1 0 0 -3
word je het	0 0 0 0 0 0 3 -1 -1 -2
word je sollicitatie	-1 -12 -1 0 0 0 15 0 0 -4
word je suis	-3 -4 3 5 -1 0 -1 1 0 -4
word je timemention	9 -15 -3 -1 0 -1 12 -1 -1 -14
word je vous	1 -2 0 -1 -4 -3 13 -2 -3 -7
word jersey	0 0 0 0 0 0 0 0 1 -6
word jij	0 1 0 0 0 1 0 0 0 4
word jo	1 0 -1 0 0 0 0 0 0 7
word job	-14 -3 -3 19 12 -22 26 -18 4 20
word job :	-9 -2 0 4 0 0 0 0 8 5
word job and	0 0 0 0 1 0 0 0 0 -4
word job interview	3 -1 0 0 0 0 -1 0 0 3
word jobs	-1 -1 -6 0 -5 -1 7 16 -10 0
word join	-10 -7 -2 2 2 5 16 -2 -4 44
word join #	1 0 0 0 0 0 0 0 0 -6
word join our	0 0 0 0 5 0 0 0 -4 22
word join the	-4 0 0 4 1 0 -1 0 0 9
word join us	-10 -3 -1 -1 -2 -3 20 -1 0 1
word join with	0 0 0 0 0 0 0 0 0 7
word jona	2 -1 -1 0 0 0 0 1 0 8
word jonah	0 0 0 0 0 0 0 0 0 5
word jornada	-1 -1 1 0 5 -1 -2 0 -1 0
word jouw	1 0 0 0 0 0 0 0 0 7
word jr	3 0 -1 -1 -1 5 -2 -1 -1 -2
word jr #	0 0 0 0 -1 5 -1 -1 -1 -1
word ju	-1 1 0 0 -4 -1 7 -1 0 -4
word jump	0 6 0 0 0 0 -5 0 0 7
word june	9 9 -2 -1 0 0 -14 -1 0 11
word june #	4 -3 0 0 0 0 0 0 0 -4
word junior	1 0 -1 0 0 2 -1 0 0 -7
word just	16 -7 -13 8 -3 -8 46 -30 -9 -3
word just a	12 -3 -6 -2 -1 0 -2 -1 3 -2
word just confirm	8 -1 -6 0 0 0 0 0 0 -2
word k	-8 -13 -5 -1 -9 78 -32 -5 -4 -29
word k #	-1 -1 -1 0 0 24 -20 -1 0 -1
word kan	0 -1 2 0 0 0 0 0 0 6
word kandidaat	-1 -2 0 0 7 0 -1 0 -1 -3
word kandidaten	0 0 0 0 0 0 0 0 0 5
word keep	-9 -3 -3 -2 17 -2 7 -3 -2 -8
word keep you	-1 -1 -2 -1 14 0 -5 -3 -1 -17
word keep your	-9 -2 -1 0 2 -1 13 -1 -1 11
word kelmore	0 0 0 0 0 0 0 0 0 4
word kennenlernen	-3 9 0 0 -2 0 -1 1 -2 -6
word kennismak	8 -7 0 3 0 0 -3 0 0 -6
word kennismaken	9 -4 -1 0 -1 -1 -1 0 0 -6
word kestrel	0 0 0 0 0 0 0 0 0 -4
word kick	0 0 0 0 0 0 0 0 0 9
word kick off	0 0 0 0 0 0 0 0 0 9
word kids	0 2 -1 0 0 0 -1 0 0 -5
word kind	-11 13 11 -2 -8 -1 3 -3 -1 -7
word kit	0 0 0 0 0 0 0 0 0 11
word know	-30 25 -3 29 1 9 -9 -23 0 -21
word know about	1 0 1 0 0 0 -1 0 0 -6
word know by	-2 -1 0 0 0 3 2 0 0 3
word know if	-1 -2 0 0 -1 2 3 -1 0 14
word know that	2 -3 -8 9 0 0 1 0 -1 0
word kok	4 -3 -1 0 0 0 0 0 0 3
word kom	4 -3 -1 0 0 0 1 0 0 -2
word kommenden	3 -1 0 0 -1 0 -1 0 0 -4
word kommt	0 0 0 0 0 0 1 0 -1 15
word komt	-1 -1 0 0 -2 0 5 -1 0 -9
word konnen	1 -3 -2 0 -1 -1 6 0 0 -11
word konnten	-1 -1 0 0 -2 5 -1 0 0 -3
word konnten sie	-1 -1 0 0 -2 3 0 0 0 -2
word kun	1 0 0 0 0 0 0 1 0 9
word kunnen	1 0 0 0 -4 0 4 0 0 -5
word kurz	2 -1 -1 0 0 0 0 0 0 -4
word l	1 1 1 0 0 0 -1 0 0 11
word l #	0 1 0 0 0 0 -1 0 0 12
word l'appuntamento	0 0 0 1 0 0 0 0 0 10
word l'equipe	9 -10 0 0 1 1 6 -5 0 -3
word l'invitation	10 -8 -1 0 0 0 -1 1 0 -2
word l'offre	-2 1 -2 0 -2 0 0 0 5 -2
word la	23 -12 5 1 -5 -9 22 -26 1 -48
word la convocatoria	4 -3 -1 0 -3 0 -1 -1 4 -6
word la empresa	-1 3 0 0 2 0 -1 0 -2 -7
word la entrevista	-1 -4 6 1 1 0 -1 0 -1 4
word la invitacion	7 -1 -1 0 -1 0 -2 -1 0 -2
word la mia	0 0 0 0 0 0 0 0 0 -3
word la nostra	0 0 1 -1 0 1 0 0 0 -6
word la oferta	0 1 0 0 2 0 -1 0 -2 -6
word la persona	0 0 0 0 1 0 0 0 0 -3
word la posicion	-1 0 -2 0 0 0 3 0 0 -3
word la posizione	1 4 -1 0 -1 -1 -2 -1 -1 -3
word la prueba	-1 4 0 0 -1 -1 -1 0 0 -2
word la reunion	0 0 1 0 0 0 0 0 0 3
word la ringrazio	6 0 0 0 0 0 -1 -3 0 -4
word la sala	9 0 -4 0 0 0 -2 -1 0 -2
word la sua	-1 4 -1 -1 0 0 -1 0 0 -11
word la tua	-1 -1 0 0 1 0 1 1 1 -7
word la vacante	0 4 0 0 -1 -1 -2 -1 0 -3
word lab	-3 5 -1 -2 6 -2 -3 -1 0 -14
word labs	-1 4 -1 0 0 -1 -1 0 0 -21
word laden	0 0 0 0 0 0 0 0 0 9
word landlord	0 0 0 0 0 0 0 0 0 9
word lane	4 0 0 0 0 0 0 0 -3 3
word lang	4 -2 -1 0 2 -1 0 0 0 -7
word laptop	-5 0 0 0 -1 -9 16 0 -1 2
word las	-5 -1 3 2 0 0 0 -1 3 2
word las timemention	-2 0 3 0 0 0 -1 0 0 0
word lassen	0 0 5 0 -3 0 0 0 0 -1
word last	6 -3 -1 -3 29 -7 -10 -4 -5 16
word last #	0 0 0 0 0 0 0 0 0 5
word last week	-4 -3 -1 -3 29 -7 -7 -4 -2 -2
word late	4 -5 3 -1 0 -1 2 0 0 -4
word later	3 -1 -4 0 -1 -2 13 -1 -7 -6
word launch	0 0 0 0 0 0 1 0 0 3
word lavoro	3 -2 -1 0 0 0 0 0 0 -5
word le	-7 -7 -8 3 -1 2 19 1 -2 -36
word le #	-1 0 0 0 0 1 0 0 0 4
word le comite	0 0 0 0 0 0 1 0 0 -5
word le lien	0 -1 2 0 0 0 0 0 0 -5
word le poste	13 -13 2 3 7 0 -8 -1 -3 -9
word le recrutement	-1 0 0 1 -6 0 8 0 -2 -1
word le service	-1 0 -2 0 -2 0 0 0 6 -2
word le temp	0 0 0 0 -2 0 4 0 -1 -3
word le timemention	-5 3 -3 -2 -2 2 -3 6 4 1
word lead	2 9 -4 -2 4 -2 -7 -2 2 -33
word leadership	0 0 0 -3 0 -1 4 0 0 2
word leav	-2 0 0 -1 0 -1 -12 -3 20 1
word leave	-1 -1 -1 0 7 -1 -5 2 0 21
word left	-8 1 -2 2 -2 -1 35 -24 -1 -6
word legal	-1 0 -1 0 -2 0 7 -1 -1 5
word lei	0 0 0 0 -1 0 3 -1 0 7
word leid	0 0 4 2 0 0 -5 0 0 -2
word lena	0 0 0 0 0 0 0 1 0 14
word leo	0 0 0 0 0 0 0 0 0 33
word les	-5 3 -1 2 2 0 -2 1 -1 -6
word let	-15 2 -11 3 -15 10 38 -17 6 -12
word let me	-13 7 -2 -4 -1 11 10 -6 -2 -10
word let us	0 0 1 0 0 2 -1 0 0 3
word let you	-1 -4 -9 9 -14 -1 22 -10 9 0
word let'	12 2 43 -7 -5 -5 -29 -9 -3 -20
word let' do	6 0 -2 0 0 0 -3 -1 0 -16
word lett	-4 -1 -5 26 -12 -1 4 -4 -3 -5
word lett us	-4 -1 -5 25 -12 -1 4 -4 -3 -4
word letter	-3 3 -1 -2 -15 32 -12 -4 0 18
word letter of	-2 -2 2 0 -2 2 -1 0 3 1
word letto	-1 -2 0 -1 0 0 -2 6 0 -7
word letzten	0 0 0 0 -1 0 2 0 -1 3
word leuk	5 -16 -2 0 0 0 15 0 0 -4
word leuk dat	6 -4 -1 0 0 0 0 0 0 -1
word lhe	-2 5 -3 -1 1 0 3 -1 -1 -9
word li	0 0 0 0 0 -1 2 0 0 -4
word library	0 0 0 0 0 0 0 0 0 -6
word licence	0 -1 -1 0 1 0 5 -1 -3 0
word license	0 2 -1 0 0 0 0 0 0 -8
word liebe	-2 1 -1 1 0 0 0 2 0 7
word liebe frau	-1 2 -1 1 -2 0 1 0 1 3
word lieber	-4 0 4 -1 0 2 -2 2 0 -3
word lieber herr	-2 -1 4 -1 0 2 -2 0 0 -2
word liegt	0 0 0 0 -2 0 3 0 0 -1
word lien	1 -1 2 0 0 0 0 0 0 -15
word lieu	0 0 0 1 0 0 0 0 0 -4
word ligo	0 -1 -2 0 -2 -1 8 -1 -2 -9
word like	-31 48 -3 -11 -3 4 9 -14 0 30
word like to	-23 40 -5 -5 -9 2 11 -12 0 4
word like you	0 2 -1 -1 0 4 -4 0 0 2
word liked	-3 0 -1 -1 13 7 -10 -4 -1 4
word liked you	-3 -1 -1 -1 13 8 -10 -4 -1 3
word linar	0 0 0 0 0 0 0 0 0 17
word lind	0 0 0 0 0 0 0 0 0 14
word line	4 10 -3 -1 -2 -4 -5 -1 0 17
word line up	0 11 -2 0 -1 -3 -4 0 0 2
word link	17 -5 11 -6 -3 -4 -6 0 -3 -38
word link :	1 1 0 0 0 0 0 0 0 -15
word link in	1 0 0 0 0 0 0 0 0 -9
word link to	-1 -1 2 -1 0 0 1 0 0 -4
word link will	0 0 0 0 0 0 0 0 0 3
word linkedin	3 -1 0 0 0 0 -1 0 0 2
word list	3 0 -1 -1 14 -1 -11 -2 -1 46
word live	0 0 0 0 0 0 0 0 0 20
word llamo	0 0 -2 0 1 0 3 -1 0 -2
word lo	2 -6 2 2 5 -1 -5 -2 3 -21
word lo que	-1 -1 0 0 0 0 -1 0 4 -2
word load	1 0 0 0 0 0 -1 1 0 5
word load planner	0 0 0 0 0 0 -1 1 0 4
word local	0 0 0 0 4 -1 -2 0 0 0
word location	5 -1 -2 -1 0 0 0 0 0 -3
word location :	5 -1 -2 -1 0 0 0 0 0 -4
word lock	-1 -2 8 -1 0 0 -1 -3 0 -2
word log	0 0 0 0 3 5 -2 -1 -4 -8
word log in	0 0 0 0 3 5 -2 -1 -4 -10
word logistic	-2 -2 0 -4 -3 -3 14 -1 0 -3
word logistica	0 5 0 0 2 0 -3 0 -4 -5
word london	4 0 0 0 0 0 -1 0 -2 -3
word long	2 1 -1 -1 2 -1 -1 0 0 30
word longer	5 -1 -5 0 -2 -1 -15 23 -2 -16
word look	-2 -8 36 -3 0 -6 -27 -5 15 37
word look at	-6 -4 -1 -1 -9 -4 13 -1 14 3
word look for	-3 -8 36 -1 17 -4 -31 -2 -4 18
word look forward	10 0 -1 0 -1 -1 -5 -1 0 -2
word look like	0 4 4 -1 0 -1 -3 0 -2 -5
word looptail	1 0 -1 0 0 0 0 0 0 -7
word los	-6 -1 -1 5 0 0 3 0 2 7
word lot	1 -1 -1 -1 9 -1 -5 -2 0 -4
word lot of	0 0 0 0 8 -1 -4 -2 0 1
word love	12 16 -5 -2 -2 2 -13 -2 -6 -28
word love to	3 13 -2 -1 0 -2 -6 -1 -4 -12
word loved	4 -4 -2 0 -5 -1 10 -1 -1 1
word loved your	0 0 0 0 0 0 0 0 0 3
word luca	0 0 0 0 -1 0 -3 3 2 3
word luck	-6 -1 -1 3 -1 -2 11 -3 0 -3
word luck !	0 0 0 6 -5 -1 -1 -1 2 -2
word lugar	0 -1 1 0 6 0 -2 0 -2 -2
word lugar de	1 0 0 0 0 0 0 0 0 -6
word luis	5 0 -1 0 0 0 -6 2 0 1
word lunch	31 -3 -2 -3 -1 -14 1 -7 -1 -10
word lyon	0 0 0 0 0 0 0 0 0 7
word lyon #	0 0 0 0 0 0 0 0 0 3
word m	7 4 0 -1 -2 -3 0 -2 -1 -3
word m v	3 -2 -1 0 0 0 0 0 0 -4
word m w	4 1 0 0 0 0 -4 0 0 -4
word ma	0 -1 0 1 0 1 2 -3 0 -19
word maar	0 0 1 0 0 0 1 0 0 -4
word machen	1 0 0 0 0 1 -1 0 0 3
word madame	1 0 0 0 3 0 -2 0 -1 -8
word madame monsieur	0 0 0 0 0 0 0 0 0 -4
word made	1 -4 -4 -1 11 -13 13 0 -2 0
word made it	3 0 0 0 -1 -6 3 1 0 -2
word mae	0 0 0 0 0 0 1 0 0 -3
word mag	2 -1 0 0 2 0 -3 0 0 -9
word mai	0 1 0 0 1 0 0 0 0 -3
word mail	-5 2 -2 -2 -8 -3 2 19 -4 23
word mailbox	0 -1 0 0 -1 0 -1 5 -2 -3
word mailbox is	0 -1 0 0 -1 0 -1 5 -2 -3
word main	4 -3 -1 0 0 0 0 0 0 9
word maintenant	-1 0 0 0 1 0 7 -5 -1 -2
word mais	4 -1 -1 -2 -3 3 6 -4 -3 -23
word make	2 6 16 -5 6 -3 -8 -12 -2 8
word make a	0 0 0 0 0 0 1 0 0 4
word make it	6 -2 0 0 0 -1 -1 -1 0 -5
word make the	-1 -4 5 0 8 -1 -4 -1 -1 -4
word maken	3 -3 0 0 0 0 0 0 0 -7
word making	1 0 0 0 4 -2 -2 0 -1 9
word management	0 0 0 0 0 0 0 0 0 3
word manager	-4 5 -1 -14 5 11 8 -10 -1 0
word manager at	-1 2 0 0 0 0 -1 0 0 -4
word manager interview	-2 -4 8 -1 0 0 0 0 0 -4
word manager is	1 -1 -3 -3 -1 -2 11 -3 -1 -2
word mando	9 -4 1 0 1 -2 -4 -1 0 -7
word mano	0 0 0 0 0 0 -1 0 2 9
word many	-1 -1 -1 0 -1 -1 10 -2 -3 8
word maps	0 0 0 0 0 0 0 0 0 -5
word mar	-1 2 0 0 0 0 -1 0 0 -3
word march	-1 1 0 0 -2 -3 6 -1 0 -7
word march #	0 0 0 0 -1 -1 3 0 0 -7
word marchetti	2 0 0 0 0 0 -2 0 0 -5
word marco	0 0 0 0 0 0 3 -2 0 -2
word marcu	0 0 0 0 0 0 0 0 0 17
word market	7 -3 -1 0 0 0 -3 -1 0 -4
word market manager	0 1 0 0 0 0 0 0 0 -6
word marlow	-1 2 -6 0 -3 1 -9 16 0 -8
word marsh	0 0 0 0 0 -1 -18 19 0 5
word mas	-1 -1 -1 0 0 -1 10 -4 -1 -18
word match	-1 -1 0 0 8 0 -1 -1 -4 -3
word matter	3 -1 0 -1 0 0 3 -3 -1 5
word maximo	-1 3 0 0 -1 0 -1 5 -4 -2
word may	-20 7 2 2 -4 -2 -5 -2 22 -6
word may #	1 0 0 0 0 0 0 0 0 3
word me	17 2 -21 -3 -23 11 20 -1 -3 -39
word me a	-1 -1 -1 -1 0 -5 10 -1 0 -15
word me and	4 -4 -3 -1 -1 7 3 -3 -2 -21
word me at	5 -1 -2 0 0 0 -1 0 0 -14
word me by	2 -4 -3 -1 -1 0 8 -1 0 -4
word me da	0 -2 -2 0 1 0 4 0 0 0
word me dice	0 -3 4 0 0 0 0 0 0 0
word me if	-2 -3 -1 -1 -6 -5 9 8 -1 -9
word me know	-8 9 -1 -1 -3 14 -7 -2 -1 -5
word me on	1 0 0 0 0 0 0 0 0 11
word me the	0 -1 0 0 0 -2 4 0 0 4
word me timemention	6 2 -2 -1 0 -2 0 -2 0 -3
word me to	0 -2 -2 0 0 0 5 0 0 16
word me your	-5 11 -1 -1 -5 -2 -5 -1 9 -6
word meantime	0 0 0 0 0 0 -1 1 1 -3
word medewerker	1 -1 0 0 -4 0 5 0 0 -1
word media	5 -1 0 1 -1 0 -2 -2 -1 3
word medical	-4 0 5 0 0 1 0 0 0 -15
word mee	2 0 0 0 1 0 -2 0 0 3
word meet	-15 34 -19 -1 -6 -14 34 -14 2 -38
word meet again	-2 0 -2 -1 0 -1 11 -2 -1 -3
word meet id	4 -4 0 0 0 0 0 0 0 5
word meet on	0 0 0 0 0 0 1 0 0 6
word meet the	-1 8 -2 -1 13 -1 -8 -6 -2 -5
word meet us	0 2 -1 0 0 0 -1 0 0 -7
word meet with	1 1 0 0 0 0 0 0 0 -9
word meet you	-10 7 -4 -3 0 -6 21 -2 -2 11
word meeting	-1 5 0 0 -1 0 -10 11 -2 2
word meglio	0 1 0 0 0 0 0 0 0 -5
word mehr	0 0 -1 -1 2 0 3 -1 -2 -2
word meilleur	9 -2 -1 -1 2 -2 -2 1 -3 0
word meiner	0 0 0 0 0 1 -1 0 0 -4
word melden	0 -1 0 0 1 0 4 -2 -1 -4
word member	0 0 0 0 0 0 -5 5 0 8
word member of	0 0 0 0 0 0 -5 5 0 -1
word meme	-1 -2 3 0 0 0 0 0 0 -2
word mensagem	-2 0 -1 0 0 0 -1 5 0 -3
word mensaje	-6 -1 -1 0 0 0 -1 14 -4 -1
word mention	-10 -3 -1 -1 -2 -5 35 -1 -11 -6
word mercado	0 0 0 0 -1 -1 0 0 3 -1
word merchandiser	2 0 0 0 0 0 -1 0 1 -3
word merci	10 -7 -1 -1 5 -5 -1 -6 6 -5
word merci de	-2 1 0 0 -1 -2 5 0 -2 1
word merci pour	5 2 0 0 -2 0 -11 0 6 -3
word mes	-1 -4 2 0 -1 0 6 -1 -1 -6
word mese	0 0 -7 0 0 1 8 0 0 -5
word mesmo	0 -7 1 0 0 0 7 0 0 -11
word messag	0 -4 0 0 0 0 0 6 0 1
word message	-20 -8 -8 -2 -6 -2 -16 65 -2 -11
word message could	0 0 0 0 -2 0 -1 5 0 -1
word message to	-1 -5 0 0 -1 0 -8 15 0 -20
word message was	-4 0 0 0 0 0 -1 6 0 -6
word messaggio	-4 1 -1 0 -1 -1 -2 9 -1 -6
word met	9 -10 3 1 4 -1 -4 -1 -2 -26
word met je	3 -1 0 3 0 0 -3 0 0 -1
word mevrouw	0 -3 0 0 3 0 0 -1 2 9
word mi	10 -3 0 1 -4 -2 6 -4 -4 -12
word mia	0 0 0 0 0 0 0 0 0 -3
word mich	0 -2 3 0 0 -2 2 -1 0 -17
word microsoft	4 -6 5 -1 0 0 -1 0 0 -13
word microsoft team	3 -6 5 -1 0 0 -1 0 0 -9
word mid	0 0 0 0 -1 -1 3 -1 0 -2
word might	0 0 0 0 1 0 0 0 0 17
word mijn	0 -1 2 0 0 0 -1 0 1 -9
word mil	-1 0 2 0 0 0 0 0 0 -10
word mill	-4 11 -6 -1 -3 -2 8 -2 0 -11
word mille	6 -1 -2 -1 0 0 -1 -2 0 6
word min	14 19 -3 -1 -3 -4 -16 -3 -3 -32
word mind	0 -3 1 0 1 0 3 0 0 9
word minha	0 0 0 0 0 0 0 0 0 -11
word mini	0 0 0 0 0 0 0 0 0 3
word minut	6 18 0 -2 -1 -2 -12 -5 -4 16
word minut before	0 0 0 0 0 0 0 0 0 4
word minut early	0 0 0 0 0 0 0 0 0 3
word minut on	4 0 -1 0 0 0 0 -2 0 -3
word minut timemention	0 0 3 0 0 0 -2 0 0 4
word minut with	1 2 0 0 0 -1 -1 -1 0 -17
word minute	2 5 -2 -1 0 -1 1 -1 -3 -8
word minute slot	0 3 0 0 0 0 -1 0 -1 4
word minuten	2 0 -1 0 0 0 0 0 0 4
word minuti	0 5 0 0 0 0 -2 0 -2 10
word minuti e	0 3 0 0 0 0 -1 0 -1 8
word minuto	-1 1 -2 0 0 0 3 0 0 8
word mio	0 0 0 1 0 0 0 0 0 -9
word mir	0 0 4 2 0 0 -4 -1 -1 2
word mira	0 0 0 0 0 0 0 0 0 8
word miss	0 -4 -1 0 -1 -1 7 0 0 6
word mit	10 -3 -1 -3 1 1 1 -2 -5 -3
word mit der	0 0 0 0 0 0 0 0 0 -3
word mit einer	3 -1 0 0 -3 0 5 -1 -2 -2
word mobile	2 -2 -1 1 2 -1 -1 0 0 -12
word mochte	1 0 0 0 -1 1 0 0 0 -8
word mochten	-1 1 0 0 -1 0 0 2 0 -6
word mochten sie	1 1 0 0 0 0 0 0 0 -3
word mock	0 0 0 0 0 0 0 0 0 10
word moeten	0 0 1 0 0 0 0 0 0 10
word moi	1 -1 -1 -1 0 0 3 -1 0 -15
word moin	-1 0 0 -1 2 0 4 -1 -3 -3
word mois	-1 -1 0 0 3 0 2 0 -3 1
word molto	0 0 0 0 0 0 0 0 0 -5
word moment	-1 0 1 -3 -4 -1 9 0 -1 2
word momento	-1 6 2 0 0 0 -3 0 -2 -5
word mon	-7 1 -1 1 1 -1 -2 0 8 -4
word monday	1 0 0 0 0 0 0 0 0 -4
word monitor	0 -1 0 0 -1 0 -1 4 -1 -2
word monsieur	6 -6 0 1 -2 -1 -2 -1 5 2
word month	-4 7 -2 -1 -4 5 -10 -3 13 -4
word more	-19 7 1 3 0 -4 21 -2 -8 24
word more about	0 11 0 0 -1 -1 -5 0 -4 -5
word more people	-10 3 -1 -2 0 -1 12 -1 0 -3
word more than	0 -1 0 0 0 0 2 1 0 5
word morn	-4 3 5 0 -4 -1 4 -1 -1 -9
word morning	-1 18 -2 0 -6 -5 -5 0 0 -7
word most	-2 17 -1 -1 1 -5 -6 -1 -5 16
word motion	2 0 0 0 0 0 -1 0 0 -7
word motion designer	1 0 0 0 0 0 0 0 0 -3
word move	-3 -1 3 -4 6 -2 6 -1 -3 40
word move forward	0 0 0 0 4 0 0 0 -3 0
word move to	-1 0 3 -1 0 0 0 0 0 14
word move your	0 0 1 0 0 0 0 0 0 9
word moved	-8 -1 9 -2 -1 -1 -14 19 0 17
word moved from	-1 0 1 0 0 0 0 0 0 -3
word moved to	-1 0 -2 0 0 0 4 0 0 15
word moving	-3 0 4 0 1 0 -1 0 -1 -5
word mr	10 -3 -1 -1 0 -1 0 -1 -4 -14
word mrs	0 0 0 0 0 0 0 0 0 3
word ms	-7 10 1 -1 0 -6 16 -6 -7 -18
word much	-2 -1 -1 -2 7 -4 6 -3 -1 13
word much for	0 0 0 0 -2 0 4 -1 0 0
word muito	0 1 0 0 1 0 -1 0 0 -5
word municipal	-2 -1 0 0 6 0 -2 0 -1 -2
word museo	0 0 1 0 0 0 1 0 0 -3
word museu	-1 0 0 0 0 0 1 0 0 -3
word museu da	-1 0 0 0 0 0 1 0 0 -3
word must	0 0 0 1 0 0 0 0 0 14
word muy	2 -2 -3 0 2 0 3 -1 0 -3
word my	9 10 6 -4 6 -11 9 -18 -6 56
word my application	0 0 0 0 0 0 0 0 0 22
word my calendar	2 6 -1 0 -2 0 -1 0 -2 3
word my client	-4 9 0 0 0 -1 -3 0 0 -5
word my interview	0 0 0 0 0 0 -2 2 0 4
word myself	1 0 -1 0 1 0 -1 0 0 -3
word n	3 0 0 0 0 0 -2 0 0 7
word na	-4 15 -2 -2 -2 -3 -2 -5 4 -9
word na timemention	-8 11 2 -1 -1 -1 -1 0 -1 3
word naar	4 -3 -1 0 -3 -1 3 -1 2 -5
word nach	2 -1 -1 0 -1 0 1 0 0 -8
word nach den	1 0 0 0 -1 0 1 0 0 -3
word nachricht	-6 -1 -1 0 0 -1 0 11 -2 5
word nachsten	0 1 0 -1 3 0 0 0 -2 0
word nada	-1 -4 3 0 -2 -1 8 -1 -2 -7
word name	-2 -3 0 0 -2 -2 9 1 0 11
word nao	-8 0 14 1 3 -1 -4 -2 -3 -23
word ne	6 -1 -5 1 5 0 -5 0 -2 -6
word need	-20 -5 -5 39 -22 -11 40 -8 -9 42
word need a	0 -1 0 0 0 0 2 0 0 7
word need the	-2 0 -1 0 -2 -1 7 -1 0 6
word need to	-17 9 -3 35 -19 -2 4 -3 -3 3
word need your	-3 0 0 0 0 -1 5 0 0 12
word neem	1 0 0 3 0 0 -3 0 0 2
word nehmen	2 -1 0 0 -1 0 0 0 0 4
word nei	0 -1 4 -1 -1 0 0 0 0 7
word nel	-1 0 0 0 1 0 0 0 0 8
word nella	1 1 -7 -1 0 0 7 0 0 -3
word nemen	4 0 0 0 0 0 -2 0 0 0
word new	-7 -12 33 2 -29 24 -16 11 -5 40
word new date	-1 -5 22 -1 -3 -1 -6 -3 -2 -6
word new job	-1 0 0 8 -12 -1 11 -3 -2 2
word new time	-2 -3 3 0 0 0 0 4 0 -5
word new year	0 -1 -1 -1 0 -1 -9 15 -3 -3
word new york	6 -1 -1 -1 -1 -1 -1 1 -1 3
word news	-8 -7 -4 6 16 10 -3 -7 -3 9
word newsletter	0 0 0 0 0 0 0 0 0 5
word next	-17 22 9 -1 6 -13 -22 -5 22 -24
word next stage	0 3 0 0 0 0 -2 0 0 -1
word next step	-7 5 -3 2 4 -1 2 -3 1 -12
word next week	-9 13 14 -3 -16 -8 -2 -6 16 -26
word nice	-2 -1 -1 0 -3 -1 34 -25 -2 -9
word nicht	-1 -1 -1 2 -4 -1 6 2 -2 -6
word nico	1 2 -1 0 0 -2 1 -1 0 -5
word niet	0 -2 0 1 -6 -1 6 0 1 -16
word night	-1 -3 -1 2 -1 1 4 0 0 4
word nj	0 0 0 0 0 0 0 0 0 -7
word no	-33 -15 -10 30 18 -12 12 20 -10 -11
word no ambito	-1 -1 0 1 6 0 -2 0 -2 -4
word no decision	0 0 0 0 -1 0 2 0 0 -3
word no dia	0 0 0 0 0 0 0 0 0 6
word no interview	-3 -1 -2 9 0 0 -1 -1 0 -2
word no longer	5 -1 -5 0 -2 -1 -16 23 -2 -16
word no nosso	1 0 1 0 0 0 0 0 0 -15
word no problem	-12 0 10 0 -4 -2 9 -1 -1 -2
word no puede	0 0 0 0 0 0 0 0 0 3
word noch	-2 8 -5 -1 1 0 2 -1 0 -1
word nochmal	-1 5 0 0 0 0 0 0 -2 -1
word nodig	2 -3 1 0 0 0 0 0 0 -5
word nodigen	0 0 0 0 0 0 0 0 0 4
word noi	-1 1 -1 0 4 0 -2 -2 0 -5
word non	-2 1 8 1 -2 -1 -3 1 -3 -22
word none	0 5 -4 0 -1 0 -1 0 1 -9
word none of	0 3 -3 0 -1 0 0 0 2 -1
word noor	0 -1 1 0 0 0 0 0 0 3
word nord	-1 6 0 0 -1 0 -2 0 -2 -6
word normal	-2 -2 -1 -1 0 0 -3 10 -1 -2
word norte	-1 3 0 1 0 0 -3 0 0 -3
word nos	-3 2 8 -4 8 0 -3 -6 -1 -15
word nos bureaux	0 0 1 0 0 0 0 0 0 5
word nos gustaria	3 -2 -1 0 0 0 0 0 0 -2
word nossa	-3 3 2 0 0 1 0 -1 -1 -11
word nossa conversa	-1 -1 3 0 0 0 0 0 0 -1
word nosso	0 2 2 -2 1 -1 -1 -1 0 -20
word nostra	0 0 1 -1 0 0 0 0 0 -6
word nostro	-2 3 0 0 0 0 0 0 0 0
word not	-12 1 -6 15 39 -6 -24 5 -12 52
word not a	-1 0 1 0 0 0 0 0 0 14
word not be	0 0 0 -1 -1 0 -2 6 -1 -8
word not need	4 0 -3 0 0 0 -1 1 0 1
word not reply	0 0 0 0 0 0 0 0 1 5
word not select	0 0 0 0 4 0 0 0 -3 -1
word not to	0 0 0 16 -8 -1 -6 0 0 8
word note	-5 -4 11 -2 -6 -3 10 -5 6 -10
word note that	-11 -1 13 0 0 0 0 0 0 -3
word noth	-9 -2 2 4 12 -8 22 -17 -4 -6
word noth to	-2 -1 -2 -1 3 -5 11 -1 -1 3
word notice	-1 1 3 1 -3 -3 1 0 1 -21
word notice period	0 3 0 0 -1 -2 2 0 -1 -3
word noticia	0 0 0 0 0 1 1 0 0 -5
word notifi	0 -1 0 0 1 -1 7 -4 -2 -8
word notification	-1 -1 0 0 2 0 8 0 -8 -3
word notre	-8 -6 7 0 1 -1 8 -1 -1 -8
word notre client	-7 0 0 0 0 0 9 0 0 -4
word notre entretien	0 -4 4 0 0 0 0 0 0 -1
word notre rendez	-1 0 0 1 0 0 0 0 0 3
word nous	-7 -2 6 -2 14 -1 -5 -6 4 -5
word nous a	-1 -1 0 0 8 -2 -4 0 0 0
word nous avon	-2 -1 0 0 11 -2 -8 1 2 -3
word nous vous	-1 1 3 -1 3 0 -2 0 -2 1
word nouvell	0 0 0 0 -4 0 4 0 1 1
word nouvell de	0 0 0 0 -4 0 4 0 1 -1
word novedad	0 -1 0 0 2 0 4 -3 -2 -6
word novo	-3 -1 3 -2 -1 -1 8 -1 -2 -2
word now	-38 6 20 -6 14 -10 18 -12 8 1
word now on	-1 0 2 0 0 0 0 0 0 5
word now take	-8 0 9 -1 0 0 0 0 1 -9
word now timemention	-3 0 5 -1 0 0 0 0 0 2
word nu	2 -2 0 0 -2 -1 4 0 0 -5
word nuestra	-1 3 -1 -1 1 -1 -2 -1 2 -12
word nuestro	-1 3 0 0 0 -1 -1 0 1 -2
word nueva	-1 -4 4 0 0 0 1 0 0 -3
word nuevo	1 -1 0 0 0 0 1 0 0 -5
word number	-15 6 -3 -4 -6 -2 14 7 3 -20
word number :	-3 -2 -1 -1 0 0 0 7 0 -1
word number of	0 -1 0 0 -3 0 1 0 4 1
word numero	6 0 0 0 0 0 -2 -2 0 -1
word nurse	-6 9 -3 -1 4 0 -3 -1 0 -7
word ny	0 0 0 0 0 0 0 0 0 9
word o	-4 10 2 -1 -7 -4 17 -5 -6 -54
word o convite	0 0 2 0 0 0 0 0 0 -4
word o dia	-2 0 8 0 0 0 -6 0 0 -1
word o el	0 3 -1 0 0 0 -1 0 0 -2
word o link	7 0 -3 0 0 0 -1 -2 0 -7
word o timemention	-1 4 0 0 0 0 -2 0 0 -3
word obrigada	0 0 0 0 -4 0 6 0 0 -3
word obrigado	-1 -1 0 0 5 0 -2 -1 0 -7
word obrigado por	0 0 0 0 5 0 -4 0 1 -1
word occasion	0 0 0 0 2 0 -1 0 0 4
word oder	-5 5 -1 -1 0 0 -1 3 0 -4
word of	-9 -34 27 -16 -1 -3 24 -4 16 -6
word of #	-2 2 2 0 -3 3 -2 -1 1 -5
word of a	-1 0 3 0 0 0 0 0 0 13
word of applicant	0 0 0 0 -3 0 0 0 4 -4
word of application	0 0 0 0 -1 0 -1 0 4 0
word of data	1 0 0 0 -2 3 -1 0 -1 0
word of employment	-1 0 0 0 0 3 0 0 0 -6
word of id	1 0 0 -1 0 0 1 0 0 -14
word of interview	-5 0 5 0 0 0 0 0 0 -6
word of june	5 0 0 0 0 0 -4 -1 0 -6
word of next	-1 0 -1 0 0 0 4 0 0 -1
word of office	0 0 0 0 0 0 -9 11 0 -2
word of our	1 -6 -1 0 10 -1 -1 4 -7 18
word of the	-6 8 2 -2 -9 -4 -15 3 23 30
word of them	0 -2 0 0 3 -1 2 -1 -1 -6
word of these	-1 1 1 0 0 0 0 0 0 -18
word of timemention	-8 5 11 -3 -3 -3 1 -2 2 -15
word of us	3 -1 -1 -1 0 1 -2 1 0 16
word of you	-1 0 0 0 -1 0 4 -1 -1 4
word of your	-1 -11 -2 -2 2 -2 39 -5 -18 -2
word oferta	0 0 0 0 -2 2 -2 0 2 -4
word oferta de	0 1 0 0 0 0 -1 0 1 4
word off	-11 -6 11 19 -7 5 -5 0 -4 -18
word offer	-23 12 -11 -5 22 51 -32 -7 -6 89
word offer :	0 1 0 0 0 0 0 0 0 -3
word offer and	0 0 0 0 1 -1 0 0 0 4
word offer for	-1 -1 0 0 -2 6 0 -1 -2 -1
word offer is	-1 0 0 0 -2 7 -1 -1 -2 -7
word offer letter	0 0 0 0 0 2 0 0 0 12
word offer of	-1 0 0 0 0 3 -1 0 0 -8
word offer timemention	-13 19 -3 -1 0 -1 -1 0 0 -10
word offer to	-2 -1 -4 -1 15 3 -8 -1 -1 -10
word offer you	-2 -3 -1 -1 6 8 -5 -2 -1 15
word office	21 7 8 -7 -2 -4 -27 11 -7 10
word office is	22 -1 -2 -1 0 -1 -15 -2 0 -3
word office manager	0 3 0 0 0 0 -1 0 0 49
word office on	-1 0 3 -1 0 0 0 0 0 2
word officer	2 -1 -2 -1 -2 3 1 2 0 -12
word official	-3 -2 -1 0 3 5 0 0 -3 -4
word offre	-1 -1 0 0 2 0 -1 0 1 3
word oh	-6 4 1 -1 -1 -2 7 -2 0 4
word oi	-5 -4 0 -1 -11 -3 26 -2 1 -10
word oi !	-1 0 0 0 -3 -1 2 0 4 -3
word ok	0 12 3 -1 -1 -2 -10 -1 0 -17
word ola	-4 7 0 -2 3 -1 -3 1 0 -18
word ola !	-5 8 -1 0 0 -1 0 1 0 -3
word old	-4 2 5 0 0 0 -3 1 -1 16
word om	4 1 2 -1 -2 -1 -3 -1 0 -5
word om timemention	-1 0 2 0 0 0 -1 0 0 5
word omar	1 0 0 0 0 0 0 0 0 8
word on	41 -8 -53 8 -27 2 33 25 -20 96
word on #	5 3 -2 -1 0 2 -6 -1 0 -8
word on a	-5 6 4 0 0 0 -5 0 0 25
word on behalf	0 0 0 0 3 1 -1 0 -2 -2
word on for	22 -1 -20 0 0 0 0 0 0 -1
word on hold	-1 0 0 -2 -2 -1 7 0 0 -1
word on my	3 3 -1 0 12 -1 -12 -1 -2 3
word on our	-3 0 -1 0 0 -2 7 -1 1 -9
word on se	1 1 0 0 0 0 -1 0 0 -3
word on the	7 -9 2 -5 0 10 -5 3 -3 37
word on this	-3 -1 -1 6 3 0 -2 -1 -1 8
word on timemention	14 -5 -26 21 -20 -21 27 19 -9 115
word on tuesday	0 0 0 0 0 0 0 0 0 10
word on which	-1 6 0 0 -4 0 -1 0 0 0
word on your	-4 -3 -1 -1 -5 6 10 -2 -1 -18
word on zoom	4 2 0 0 0 -1 -2 -3 0 1
word onboard	3 -4 -1 0 0 -1 3 0 0 0
word once	-2 -5 9 -3 0 3 -5 3 0 13
word ondemand	-1 2 0 0 0 0 0 0 0 -6
word one	11 -13 -8 -8 45 -10 -19 -2 4 -7
word one of	-1 -3 -1 0 15 -1 -9 5 -4 3
word one or	0 0 0 0 -2 0 0 3 0 -5
word online	-1 -2 -1 -1 -1 -1 13 -3 -5 37
word only	-3 -6 -2 -2 18 -1 -6 0 2 21
word ons	3 -6 -2 -1 -6 -2 14 -4 3 0
word ons aan	1 -1 0 0 0 0 0 0 0 3
word onsite	-7 5 0 0 -2 -1 5 -1 0 -17
word onsite for	0 0 0 0 0 0 0 0 0 -4
word ontvangt	0 0 0 0 0 0 -2 -1 3 10
word onze	3 1 1 0 0 0 -4 -1 -1 -9
word op	8 -12 1 1 7 0 -12 4 1 17
word op de	0 -1 0 0 2 0 -1 0 1 -4
word op timemention	6 -9 1 -1 -1 0 -4 5 2 22
word open	-5 1 -3 -1 -4 -4 -10 25 1 49
word open to	0 0 0 0 0 0 0 0 0 9
word opening	-2 3 0 2 1 -1 -2 0 0 7
word operation	-1 0 -1 1 1 -1 0 -1 0 -7
word operator	1 0 -1 0 -1 0 0 0 1 -8
word opportuniti	0 0 0 0 1 0 0 0 0 7
word opportunity	0 0 0 0 3 0 0 0 -2 31
word oppure	-1 4 0 0 0 0 -2 0 0 -3
word oppure timemention	-1 4 0 0 0 0 -2 0 0 -3
word option	-9 5 16 -2 -3 0 -4 -3 0 -5
word or	-62 111 -15 -6 -13 -7 -14 3 3 43
word or a	0 0 -4 0 0 0 0 4 0 5
word or cancel	0 0 0 0 0 0 0 0 0 4
word or decline	1 -1 0 0 -1 3 0 -1 0 -13
word or more	0 0 0 0 -2 0 0 3 0 -4
word or timemention	-53 88 -11 -2 -1 -4 -14 -2 -1 11
word ora	-4 4 1 2 -8 -1 13 -3 -3 -9
word oral	2 0 -1 0 -1 0 8 -1 -7 -30
word oral board	-1 0 0 0 -1 0 8 -1 -7 -16
word orario	0 0 3 0 0 0 -2 0 0 3
word orbita	5 -4 -1 0 0 1 0 0 0 -4
word orchard	0 0 0 0 0 0 0 0 0 -3
word order	2 -1 0 -1 -2 0 -2 6 -2 2
word ore	0 0 0 0 0 0 -1 1 0 9
word org	-4 -1 1 4 -1 0 -1 1 0 10
word organizer	1 0 0 0 0 0 0 0 0 -9
word organizer :	0 0 0 0 0 0 0 0 0 3
word original	4 -2 2 -2 0 0 -1 -1 0 -5
word os	-2 0 0 0 1 0 3 -1 0 9
word other	-6 -5 -4 -4 45 -9 -9 -4 -4 19
word other candidat	0 0 0 0 1 0 0 0 0 7
word otherwise	9 -6 -2 0 -1 -1 -1 1 1 -7
word otra	0 0 0 0 -9 0 10 0 0 -1
word ou	-7 9 3 -1 -2 -2 2 -1 -2 -13
word ou na	-5 7 0 0 0 -1 0 0 0 -2
word ou timemention	-1 0 4 0 0 0 -1 0 0 -1
word our	31 -9 -8 -3 -17 15 -18 -2 11 -17
word our call	-5 -1 -1 1 0 -2 7 0 0 -6
word our career	0 0 0 0 2 0 0 0 -1 -7
word our conversation	-1 -2 0 -1 8 0 -3 0 0 10
word our cto	4 1 0 0 0 0 0 -3 0 -7
word our director	6 2 0 0 -1 -1 -6 -1 -1 -4
word our head	1 0 0 0 0 0 0 0 0 8
word our hiring	1 0 0 -1 -5 0 1 0 5 -10
word our interview	-13 18 -3 0 0 0 0 0 0 19
word our next	0 0 0 0 1 0 0 0 0 12
word our offer	0 0 0 0 0 1 0 0 0 11
word our office	2 1 0 0 0 0 -1 -1 0 -3
word our panel	5 -4 -1 0 0 0 0 0 0 17
word our product	-1 1 0 0 0 0 0 0 0 -3
word our talent	0 0 0 0 5 0 0 0 -4 -1
word our team	0 -1 0 0 -3 0 -3 0 8 -5
word our timemention	-1 -3 8 8 -3 -4 -4 -1 0 -12
word ours	0 -2 0 -1 6 -1 -1 0 0 3
word out	-16 -4 11 -18 16 2 -31 37 3 5
word out of	-3 -5 4 -1 -1 5 -8 11 0 3
word out to	0 -1 0 0 -1 -1 -2 4 1 -9
word outcome	0 -1 0 0 -3 0 4 -2 2 -6
word outra	-3 2 2 -1 1 0 0 0 -1 -10
word over	-3 -14 2 -4 -14 31 4 -5 3 -39
word over #	0 0 0 0 1 0 0 0 0 12
word over and	-1 -6 -1 0 -2 14 -4 -1 0 -10
word over the	-2 0 -1 -1 -6 20 -13 -2 4 -10
word owen	0 0 0 0 0 0 0 1 0 6
word own	1 0 0 0 0 0 0 0 0 10
word owner	1 -1 -1 16 -11 -1 -2 -1 0 -13
word p	-6 -6 -1 -1 -1 -3 12 5 0 -3
word pacific	1 1 -1 0 0 0 0 0 0 -10
word package	0 -1 0 0 0 5 -3 0 0 1
word paga	-1 0 0 0 0 0 2 0 0 -3
word page	-1 -1 -1 -1 -6 -2 11 1 -2 17
word paid	0 -1 -3 0 0 7 -2 0 0 1
word palisade	-3 0 0 4 0 0 0 0 0 -13
word panel	26 -2 -6 5 1 -4 -18 -14 12 23
word panel for	0 0 0 0 0 0 0 0 0 22
word panel interview	0 12 0 0 0 0 -10 -1 0 -1
word panel is	8 -2 -1 0 -1 0 -3 -1 0 0
word panel on	5 0 0 0 0 0 -4 -1 0 24
word panel timemention	18 0 0 -2 -1 -3 -6 -4 -1 -6
word panel will	1 0 0 0 0 0 0 0 0 -6
word panel would	0 0 0 0 0 3 -3 0 0 10
word paper	-1 -2 0 0 -3 9 -20 -2 19 -1
word paperwork	-3 -1 -2 0 0 1 6 -1 0 -7
word papo	-1 3 0 0 0 -1 1 -1 0 -8
word par	-2 0 1 0 5 -2 0 -1 -1 3
word para	-8 3 13 -3 6 -6 -3 -7 4 -25
word para a	-1 -5 7 -2 3 -1 -1 -1 0 1
word para el	1 -4 4 1 0 0 0 0 0 7
word para entrevista	0 1 0 0 0 0 0 0 0 -3
word para la	0 4 0 -1 -3 -1 -2 -1 4 -2
word para o	-1 -3 -2 1 1 -1 6 0 -1 -5
word para product	-1 3 0 0 0 -3 3 -1 0 -5
word para timemention	0 0 1 1 0 0 0 -1 0 5
word paralegal	2 2 0 0 0 0 0 0 -3 -3
word parent	0 0 0 0 0 0 0 0 0 14
word pari	0 0 0 0 0 0 0 0 0 -9
word park	-12 4 -3 -2 -2 -2 20 -2 -1 8
word parler	3 -1 0 -1 2 -1 -2 0 0 -2
word part	-1 -1 0 -1 -1 -3 14 -3 -4 -7
word part of	-1 -4 0 0 -1 -2 17 -2 -6 -3
word parte	0 0 0 0 0 0 0 0 0 -5
word partir	-3 0 0 0 0 1 -1 0 4 -1
word partner	-2 9 -2 -1 -2 -1 1 -1 0 -5
word pas	-6 -3 9 -1 1 -2 3 1 -1 -22
word paso	-2 6 0 0 -1 -2 -1 -1 0 -3
word pass	-7 13 -4 -2 17 -4 -10 -3 0 -9
word pass it	-1 7 0 0 -3 0 -4 0 2 -4
word passa	9 -2 -4 -1 0 0 -1 -2 0 -2
word passaporte	0 0 0 0 0 0 0 0 0 3
word passcode	5 -4 0 0 0 0 0 0 0 4
word passcode :	5 -4 0 0 0 0 0 0 0 4
word passe	-2 2 0 0 1 0 0 0 0 -3
word passo	3 5 -3 0 -1 -1 -1 -2 0 -10
word passport	-7 -1 0 0 -1 -1 11 0 0 1
word passport and	-1 -1 0 0 0 0 3 0 0 -1
word passt	-3 8 -4 0 0 0 -1 1 0 4
word passt ihnen	-6 10 -3 0 0 0 0 0 0 1
word past	-2 0 25 0 -3 -2 -16 -1 -1 -1
word patience	0 -1 0 0 5 0 1 -1 -3 -2
word patient	0 0 0 0 -2 0 -1 0 3 -2
word paul	1 0 0 0 0 0 0 0 0 6
word pausa	0 0 0 0 0 0 1 1 0 -3
word pause	-1 0 0 0 -5 0 8 0 -1 1
word pay	8 -1 -2 -1 -4 14 -9 -4 -1 13
word pay stub	0 0 0 0 0 0 0 0 0 12
word payment	0 0 0 0 0 0 0 0 0 7
word payroll officer	1 0 -1 -1 -1 3 -4 2 0 -1
word pdf	0 -1 0 0 0 1 1 0 0 -3
word pediu	0 0 0 0 -6 0 7 0 0 -4
word pela	-1 -1 -1 0 2 0 0 -1 3 -5
word pelo	-2 1 0 2 0 -1 1 -1 -1 -7
word people	-18 4 -4 -4 4 -7 10 -4 19 20
word people for	0 0 0 0 -1 0 0 0 2 -6
word people to	0 2 -1 -1 4 -1 0 -2 0 0
word people who	0 -1 0 0 0 0 1 0 0 4
word per	1 4 -7 -2 3 -2 17 -15 0 -12
word per il	1 0 0 3 2 -1 -4 -1 -1 4
word per la	5 6 -1 0 -1 -1 -3 -3 -1 11
word perdona	0 -3 2 0 0 0 5 -3 0 -2
word perfect	5 0 -1 -1 0 0 -1 0 0 15
word perfecto	1 0 0 0 0 0 0 0 0 -5
word perfil	-1 3 -1 -1 3 -1 -2 -1 0 -11
word pergunta	0 5 0 0 -1 -1 -2 0 0 0
word period	-1 2 0 0 -4 10 -3 -2 -1 -8
word permanent	-1 -2 0 0 -4 16 -6 -1 0 -4
word pero	-1 -1 0 0 0 0 5 -4 0 -1
word person	-6 10 -5 -3 17 -3 -6 -3 0 2
word persona	-3 -1 -1 -1 -7 0 10 -1 3 -5
word personal	4 0 0 0 1 0 -4 0 -1 6
word personlich	5 0 0 0 0 0 -4 0 -1 -4
word pessoa	-1 -1 0 -1 -8 -1 10 0 3 -1
word petit	-2 0 2 0 -1 -2 5 -1 -1 -5
word petra	4 0 -3 0 0 0 0 0 0 -3
word peut	0 0 0 0 0 0 0 0 0 -6
word phd	0 0 0 0 0 0 0 0 0 5
word phone	-2 7 -6 -3 0 -2 10 -4 -2 21
word phone call	0 0 -2 -2 0 0 5 -1 0 -6
word phone interview	1 1 -1 1 1 0 -1 -1 -1 -14
word phone number	-4 0 0 0 0 -1 5 -1 0 -1
word phone screen	-5 10 0 -1 -2 0 -1 0 0 18
word photo	1 0 0 0 0 0 0 0 0 12
word photo id	1 0 0 0 0 0 0 0 0 4
word pick	-2 15 -2 -1 2 -2 -8 -2 -1 15
word pick a	1 1 0 -1 0 0 0 0 0 6
word pick up	0 0 0 0 0 0 0 0 0 10
word piece	-3 -1 -1 -1 -1 -2 9 -1 0 6
word piu	5 -1 -3 2 -1 1 1 -3 0 -13
word piu tardi	5 0 -3 0 0 0 1 -3 0 -9
word plac	-5 1 5 -3 -2 1 5 -1 0 12
word place	-17 -4 21 5 9 -1 -11 -1 -1 15
word place on	-8 2 8 0 0 0 0 0 0 -3
word plaisir	-1 -1 0 0 7 -4 -5 0 5 -7
word plan	0 0 -8 9 0 -1 1 -1 0 9
word plan on	1 1 -1 0 0 0 1 0 0 -8
word plan to	-1 0 -8 8 0 0 0 0 0 2
word plann	0 -1 12 -2 -5 0 0 -2 -2 7
word planner	0 0 0 0 5 0 -4 1 -2 -1
word plant	-8 11 -1 0 0 0 0 0 0 -7
word planta	1 2 0 0 0 0 -3 0 0 -1
word platform	0 0 0 0 0 0 0 0 0 -6
word plazo	-1 3 0 0 -1 1 -1 -1 1 -4
word pleas	1 2 -1 -1 0 3 -3 -1 -1 1
word pleas to	-1 2 0 0 0 4 -3 0 -1 6
word please	14 -17 -3 1 -13 22 -29 35 -11 23
word please bring	1 0 0 0 0 0 0 0 0 9
word please call	-1 1 0 0 -1 -2 4 -1 0 8
word please check	0 0 0 0 0 0 1 0 0 4
word please choose	0 -2 3 0 0 0 0 0 0 3
word please come	5 -1 -1 0 0 0 0 -2 0 -1
word please complete	-1 0 0 0 0 -1 3 -1 0 -1
word please confirm	-5 -3 5 0 0 4 -1 0 0 2
word please contact	10 -5 0 -1 -1 -2 -21 20 0 0
word please do	-4 0 0 4 0 0 0 0 0 8
word please fill	0 0 0 0 0 -1 2 0 0 -3
word please find	12 -9 2 -1 -1 8 -9 -2 -1 4
word please give	-1 2 0 0 0 -1 1 -1 0 -10
word please have	0 0 0 0 0 0 0 0 0 5
word please keep	0 0 0 0 2 -1 -1 1 0 -13
word please let	2 -1 0 0 -1 6 -4 0 0 3
word please log	0 0 0 0 0 1 0 0 0 -6
word please pick	-1 1 1 0 0 0 0 0 0 4
word please reply	-8 18 -2 -1 -1 -2 -2 -2 -1 0
word please report	1 -4 0 -1 0 7 -3 0 0 -1
word please return	-1 -1 0 0 0 -1 3 0 0 -1
word please send	-3 -3 0 0 -1 -1 8 0 0 17
word please sign	-1 -1 0 0 0 9 -6 0 0 -1
word pleasure	-5 -2 -1 -1 -3 3 10 -1 -1 -3
word pleasure to	-1 -1 0 0 1 0 3 -1 0 -2
word plek	0 0 0 0 0 0 0 0 0 4
word pleno	0 -7 0 0 0 0 7 0 0 -1
word pleno :	0 -7 0 0 0 0 7 0 0 -2
word pls	0 3 0 0 0 0 -2 0 0 -5
word plu	-9 0 0 0 0 0 10 0 0 -1
word plus	-12 -2 -2 0 -2 31 -6 -2 -4 -10
word plus tard	-9 0 0 0 0 0 11 0 0 -3
word plutot	0 -4 4 0 0 0 1 0 0 -2
word pm	-3 6 -1 0 -6 0 4 0 0 -1
word pode	0 -3 -1 -1 0 -1 7 -1 0 -7
word podemo	0 1 1 0 0 0 0 0 0 -3
word podria	-1 4 0 0 0 0 -2 0 0 -6
word point	5 -1 -8 8 2 2 -4 0 -4 7
word polari	0 0 0 0 0 0 0 0 0 -4
word por	-2 -2 -1 -1 -14 -5 24 -7 7 -13
word por aqui	-1 -7 0 0 1 0 7 0 1 -2
word por favor	0 1 0 0 -1 0 -1 0 0 -6
word por la	1 0 -1 0 0 -1 3 0 0 2
word por tu	0 4 0 0 1 0 -3 0 -2 -1
word por zoom	1 -1 0 0 0 0 0 0 0 3
word porque	2 1 -1 0 3 -1 -2 0 -2 -8
word portal	0 0 0 0 0 1 0 0 0 -18
word porte	0 0 3 0 0 0 -2 0 0 -5
word portfolio	20 6 -2 -1 -1 -2 -21 2 -1 -36
word portfolio review	0 2 0 0 0 0 -1 0 0 -15
word porti	0 0 0 0 0 0 0 0 0 5
word posicion	-1 0 -2 0 0 0 3 0 0 -3
word position	14 -14 -4 -6 15 7 0 -5 -9 20
word position :	4 -3 0 0 3 0 0 0 -3 -4
word position at	2 -2 0 0 0 1 0 0 0 8
word position has	0 0 -1 -2 -1 -1 6 0 0 -2
word position is	0 0 0 0 0 0 0 0 0 6
word position of	-1 -1 0 0 1 4 -2 0 0 7
word position on	12 -5 0 -1 0 -1 -3 0 0 -1
word positive	0 0 0 0 -3 0 4 0 0 -4
word posizione	2 8 -1 0 -1 -1 -5 -1 -1 -6
word posizione di	0 4 0 0 0 0 -1 -1 -2 -2
word possible	-2 -1 2 0 -1 0 8 -5 -1 -7
word posso	-4 11 -1 -1 0 -1 -4 0 0 -4
word post	-5 -4 -4 18 -10 17 -27 -8 23 7
word post of	2 -3 0 -1 -2 7 -2 0 0 -5
word post on	0 -1 -2 0 0 -1 4 -1 0 -6
word posta	-1 0 0 0 1 0 -1 -1 3 -2
word poste	15 -9 1 2 6 -1 -10 -2 -3 -22
word poste de	19 -7 -1 -3 5 -1 -10 -1 -2 -13
word posto	2 0 -1 0 1 0 -1 0 -1 -6
word posto di	1 0 0 1 0 0 -1 0 0 -6
word postpon	-12 -1 29 -1 -3 0 -6 -3 -2 -7
word postpone	-3 -1 20 -1 -3 0 -6 -3 -2 -10
word postulacion	0 -1 0 0 2 0 1 0 0 -5
word postulacion a	0 -1 0 0 1 0 1 0 -1 -4
word potrebbe	-1 6 -1 0 0 0 -3 0 0 -8
word pour	20 -10 5 -5 11 -5 -14 -3 1 -13
word pour faire	7 -1 0 0 0 0 -6 0 0 3
word pour la	-1 0 0 -1 9 -2 -5 0 1 5
word pour le	16 -11 0 -3 8 0 -7 -1 -3 -12
word pour notre	3 -1 0 0 0 0 -1 0 0 2
word pour timemention	5 -2 4 -1 0 -2 -2 -1 -1 -6
word pour un	8 -8 0 0 -1 -1 2 0 0 -4
word pour votre	7 0 0 0 -1 0 -10 0 6 -1
word pourriez	0 -3 4 0 0 0 0 0 0 3
word pourriez vous	0 -3 4 0 0 0 0 0 0 3
word pouvez	8 -10 -2 -1 -2 -1 2 0 5 -4
word pra	0 0 0 0 2 2 -3 0 0 -6
word practice	0 0 0 0 0 0 0 0 0 -3
word pre	0 0 0 0 0 2 0 0 0 11
word prefer	-5 13 -2 0 -1 -1 -3 0 0 -15
word prefer ?	-5 10 -1 0 0 0 -2 0 0 -12
word prefere	0 1 0 0 -3 0 4 0 -1 -2
word preference	0 1 0 0 0 0 0 0 0 6
word pregunta	3 4 0 0 0 -1 -3 0 -2 -4
word pregunta por	3 0 0 0 0 0 -1 0 0 -1
word prep	-4 -1 -2 -2 0 0 8 1 0 -14
word prepare	-1 1 0 0 0 0 0 0 0 5
word present	0 -1 0 0 0 0 6 -1 -4 10
word presente	0 0 0 2 -1 0 -5 0 5 -3
word presso	3 0 0 0 0 0 -2 0 0 -6
word presso la	3 0 0 0 0 0 -2 0 0 -3
word prevenir	-4 0 -1 6 0 0 0 0 0 0
word prevu	0 0 0 0 0 0 0 0 0 5
word prezada	0 0 2 0 0 0 0 -1 0 5
word pric	0 1 0 0 -6 -2 9 -1 0 4
word price	2 0 0 0 0 0 -1 0 0 5
word prima	3 -2 -4 -1 0 0 5 0 0 10
word primera	3 -2 -1 0 0 0 0 0 1 8
word principal	0 2 0 0 -2 0 -2 0 3 -13
word print	0 0 0 0 0 0 0 0 0 14
word problem	-13 0 14 0 -4 -2 8 -1 -1 18
word problema	-3 -4 11 -1 0 0 -2 0 0 -1
word procedimento	-2 -1 0 1 5 0 -2 0 -1 -2
word procedure	0 0 0 0 3 0 0 0 -2 0
word proces	-4 -2 0 -2 4 -3 15 -3 -5 14
word proceso	-2 8 0 0 3 -1 -3 -1 -3 -8
word proceso de	0 5 0 0 0 0 -2 0 -2 0
word processo	-1 0 -1 -1 10 -3 -2 0 -1 -4
word processo seletivo	-1 0 0 0 6 -2 -2 0 -1 1
word producer	1 -2 -1 0 0 1 1 0 0 -3
word product	7 11 -2 -2 -2 -5 -1 -6 0 -28
word product analyst	-4 4 -1 -1 -1 -4 12 -4 -1 -11
word product designer	-1 3 0 0 0 -1 -1 0 0 -7
word product manager	0 1 0 0 0 0 -1 0 0 -6
word production	5 -5 -1 0 8 -2 -4 -1 0 -2
word prof	0 0 0 0 0 0 0 0 0 -3
word professional	0 -1 0 0 0 0 2 0 0 10
word profile	-1 2 -1 -1 3 -1 2 -1 -3 24
word profile and	0 0 0 0 0 0 0 0 0 3
word profilo	0 4 0 0 1 0 -3 0 0 -4
word profissional	0 0 0 0 1 0 0 0 0 -10
word program	0 -1 0 0 6 0 0 0 -5 10
word programme	3 6 0 0 -4 -3 -1 0 0 3
word promemoria	1 0 0 0 0 0 0 0 0 7
word promis	-5 -4 -1 -3 5 -1 13 -3 -1 -9
word proof	-1 -2 0 0 0 -1 4 0 0 -8
word proof of	-1 -1 0 0 0 -1 4 0 0 -8
word propongo	-1 0 4 0 0 0 -3 0 0 -1
word propos	0 0 1 0 0 0 0 0 0 7
word proposal	0 0 0 0 0 0 0 0 0 27
word propose	0 0 0 0 0 1 0 0 0 6
word proposon	-1 1 0 0 0 0 0 0 0 5
word proposta	-1 0 0 0 0 3 -1 0 0 -7
word propuesta	0 0 0 0 0 2 -1 0 0 -5
word prossima	-1 1 3 -1 -1 0 -2 0 0 -4
word prossimo	-2 4 0 0 0 0 0 0 0 -1
word prova	2 0 1 0 0 0 -2 0 0 -3
word proxima	-1 0 0 -1 -8 0 7 -1 3 -1
word proxima etapa	0 0 0 0 -3 0 0 0 3 0
word proxima semana	-1 0 0 0 -6 0 7 0 0 -1
word proximo	-2 5 1 0 0 -1 -1 0 0 -5
word proyecto	2 -1 -2 0 0 1 0 0 0 3
word prueba	-1 3 0 0 -3 -2 2 -2 3 -12
word public	-1 0 0 0 0 0 1 0 0 6
word pued	1 5 0 0 0 0 -3 0 -1 0
word puede	0 0 0 0 -3 0 -1 0 4 -3
word puesto	0 1 0 1 0 0 -1 -1 -1 13
word puesto de	0 1 0 0 0 0 0 0 0 -3
word pull	-4 -1 0 8 0 0 -2 -1 0 -5
word put	-2 -7 0 2 -8 4 12 -2 1 1
word put on	-2 0 0 2 -2 0 2 0 0 -3
word put you	-3 -2 2 0 0 7 -3 0 0 -11
word pwd	1 0 0 0 0 0 0 0 0 -4
word q	1 0 0 0 0 0 0 0 0 17
word q #	0 0 0 0 0 0 0 0 0 15
word qa	1 -1 0 0 1 1 -1 0 0 -3
word qual	-1 -6 0 0 2 0 6 0 0 -4
word quale	0 1 0 0 0 0 1 0 0 -4
word qualidade	3 0 -2 1 0 0 0 -1 0 -1
word qualifi	0 0 0 0 4 0 0 0 -3 -1
word qualification	0 -1 0 0 5 0 0 0 -3 -6
word qualify	0 0 0 0 0 0 0 0 0 5
word qualita	0 4 0 0 0 0 -3 0 0 -3
word qualite	0 0 0 0 1 1 -1 0 0 -3
word quality	0 0 0 0 0 0 0 0 0 7
word quand	0 2 0 0 0 1 -1 0 0 -13
word quando	-3 -3 -3 0 -6 -2 23 -4 -2 -13
word que	-24 19 12 2 18 -6 -8 -18 6 -55
word que a	0 0 -1 2 0 0 0 0 0 -6
word que el	-1 3 0 0 1 -2 1 -1 -1 -6
word que ja	-1 0 -1 1 6 0 -4 0 0 -2
word que nos	-2 0 0 0 9 -2 -4 0 0 -4
word que nous	0 0 0 0 0 0 -5 0 5 0
word que te	0 0 0 0 0 1 4 -3 0 8
word que timemention	0 0 0 0 0 0 4 -3 0 1
word queda	10 0 -2 0 -1 -1 -4 -1 -1 -2
word quedamo	0 0 0 0 0 0 2 -1 0 -4
word quedo	0 -1 0 0 0 0 0 5 -4 0
word quello	0 3 -1 0 -1 0 -1 0 0 -2
word quem	1 0 0 0 1 0 0 0 0 -7
word quer	0 0 0 0 1 0 0 0 0 -8
word queremo	0 -1 0 -1 5 1 -2 -1 -1 -7
word queria	0 1 0 0 0 0 0 0 0 -3
word questa	0 4 0 0 0 0 -3 0 0 3
word question	7 4 -4 -2 -2 -4 -27 34 -5 32
word question about	0 -1 0 0 -1 0 -2 6 -1 -6
word question to	0 0 0 0 1 0 -1 0 0 3
word questionnaire	0 0 0 0 0 0 0 0 0 3
word questo	-1 0 0 1 1 0 0 0 0 -6
word qui	0 0 -1 -1 8 -4 -3 -1 1 -7
word qui vous	-1 3 0 0 0 0 -1 0 0 3
word quick	-1 -4 -4 -1 -2 -6 20 -2 1 6
word quick note	-1 0 0 0 -1 0 1 -1 3 -2
word quiet	-1 -1 -1 -5 0 0 12 -4 0 2
word quillo	0 0 0 0 0 0 -1 2 0 7
word quindi	-1 0 2 1 -2 0 0 0 0 -4
word r	-4 0 0 3 -3 4 -1 0 1 15
word r #	-3 -1 -1 3 -3 4 -1 -1 2 4
word ral	0 -2 0 0 0 0 3 0 0 -3
word rate	0 0 0 0 0 0 0 0 0 38
word rather	-3 -4 7 -1 0 -1 2 -1 0 12
word rather than	-2 -1 8 -1 0 0 -2 0 0 -1
word raum	0 0 0 0 0 0 0 0 0 3
word ravi	0 0 0 0 0 0 0 0 0 -4
word re	-10 1 -1 -4 -3 -4 5 17 -2 -16
word re :	-2 1 0 -1 -1 -1 -10 14 -1 -11
word reach	-1 1 -4 -5 -3 -1 8 2 2 -11
word reach out	-1 0 0 -4 -6 -1 5 4 1 -13
word reach the	0 0 0 0 4 0 -1 0 -2 1
word read	-14 6 -4 -2 -18 -3 -52 25 60 -23
word read :	-17 -1 -2 0 0 0 -1 22 0 -7
word read on	-17 -1 -2 0 0 0 0 21 0 -5
word ready	-4 0 0 0 -2 -4 13 -1 -2 14
word ready to	0 0 0 0 -1 5 -1 0 -2 0
word real	-2 0 -1 13 -1 -2 -5 -3 0 15
word real enjoy	-1 2 0 0 3 0 -3 0 0 1
word real sorry	-1 -1 0 13 -4 -2 -2 -2 0 -11
word reason	-1 0 0 2 0 0 0 0 0 14
word recebe	0 0 0 0 1 0 0 0 0 -7
word recebemo	0 0 0 0 0 0 -1 1 1 3
word receber	-1 0 2 -1 0 0 -1 0 0 -10
word rececao	0 0 0 0 0 0 0 0 1 -4
word receipt	-7 -2 -1 -1 -1 -2 18 -1 -2 -13
word receiv	-4 -3 -2 -2 -16 -3 -22 12 39 37
word receiv and	0 0 0 0 0 0 -2 3 0 -8
word receiv your	-1 -1 -1 0 -1 -1 -10 12 3 3
word receive	0 4 -1 -1 -1 -2 -1 0 0 21
word receive a	0 0 0 0 0 0 0 0 0 11
word recent	0 0 0 0 1 0 0 0 0 12
word reception	-5 0 0 0 -1 -1 7 1 0 3
word rechnen	3 -1 0 0 -2 0 2 0 -1 -1
word recipient	0 0 0 0 -2 0 0 4 0 -5
word recommend	0 0 0 0 9 0 -6 -1 -1 3
word record	-2 8 0 0 0 0 -4 -1 -1 38
word recordatorio	0 0 0 0 0 0 0 0 0 10
word recruit	-1 2 -1 6 -2 -2 -29 28 -1 -1
word recruiter	-4 3 0 3 -2 -1 -11 9 2 1
word recruitment	0 0 0 0 -1 0 0 0 0 3
word recrutement	-2 0 -2 0 -7 0 7 0 4 -2
word recu	-1 -1 0 0 -1 0 7 -4 1 4
word recu votre	-1 0 0 0 -1 0 7 -4 0 -1
word rede	0 1 0 0 1 0 -1 0 0 -3
word reden	5 -2 -1 0 0 0 0 0 -1 -3
word ref	2 -1 -2 -1 -1 0 -2 -1 7 -11
word ref #	2 0 0 0 0 0 -1 0 -1 -4
word refere	-1 -2 0 0 -1 -1 9 -3 -2 -7
word referenc	-1 -5 -4 -1 -1 4 9 -1 0 6
word reference	-1 -4 -1 -1 -3 1 2 -4 10 -19
word reference to	0 -2 0 0 0 3 0 0 0 -6
word referr	0 -2 0 -1 8 -1 -3 -6 4 -11
word referral	0 -1 0 0 -6 0 -6 0 14 -1
word regard	-7 10 0 3 0 -2 -3 0 -1 -3
word register	1 0 0 -1 0 0 0 0 0 10
word registrada	0 0 0 0 -3 0 -2 6 0 -6
word registrar	0 0 0 0 4 -1 -1 0 -2 -1
word registro	0 0 0 0 -3 0 0 0 4 -5
word regret	-1 -1 1 1 2 0 -1 0 -1 10
word regret that	0 0 0 0 1 0 0 0 0 7
word regret to	0 0 0 0 1 0 0 0 0 4
word reimburs	-10 -1 0 0 0 -1 14 0 0 -9
word reject	0 0 0 0 0 0 0 0 0 27
word rejection	0 0 0 0 0 0 0 0 0 27
word reliability	1 0 0 0 -2 0 3 0 0 -10
word reliability engineer	1 0 0 0 -2 0 3 0 0 -10
word remain	-3 0 2 0 -2 0 4 0 0 14
word remember	0 0 0 0 0 0 0 0 0 11
word reminder	5 0 -3 -1 0 0 0 -1 0 -7
word reminder :	3 0 -1 0 0 0 0 0 0 0
word reminder that	4 0 -2 -1 0 0 0 0 0 -7
word remote	3 -5 -1 -1 0 3 1 0 0 0
word remoto	5 -4 -1 0 0 0 0 1 0 6
word remov	-1 0 0 1 0 0 0 0 0 23
word renata	0 1 0 0 0 0 0 0 0 -5
word rencontre	1 0 0 1 0 0 0 0 0 5
word rendez	-3 0 1 4 0 0 -1 0 0 3
word rendez vous	-3 0 1 4 0 0 -1 0 0 3
word reopen	0 -1 0 1 2 -4 4 0 0 -6
word repli	3 -2 -1 0 -1 -4 -10 14 0 -6
word reply	-5 15 -8 -2 -3 0 -15 21 -1 21
word reply :	-1 -1 0 0 0 0 -2 5 0 -5
word reply to	1 2 -1 0 0 0 -2 1 0 -7
word reply with	-6 16 -2 -1 -1 -2 -2 -2 -1 21
word repondre	-1 1 0 0 -1 0 1 1 -1 -6
word reponse	-8 -1 0 -1 1 -1 10 0 0 2
word report	-8 -7 -2 -3 -1 8 13 -2 1 18
word report analyst	-3 0 4 -1 1 0 0 0 0 0
word report to	-1 -3 0 0 0 0 4 0 0 2
word request	-1 -3 3 -1 -3 0 -3 13 -5 12
word requir	0 0 1 0 0 0 0 0 0 32
word requir :	0 0 1 0 0 0 0 0 0 12
word requirement	-1 0 0 0 10 0 -2 -5 -1 -1
word requisition	0 0 0 0 1 0 0 0 0 5
word requisito	-3 0 0 0 0 0 -1 0 5 -1
word reschedul	-4 -2 8 -1 0 0 0 0 0 10
word reschedul your	-1 -1 2 0 0 0 0 0 0 -6
word reschedule	5 -3 1 -1 0 0 -1 0 0 31
word reschedule :	6 0 -5 0 0 0 0 0 0 -2
word reschedule your	-1 -3 4 0 0 0 0 0 0 5
word rescheduling	6 0 -5 0 0 0 0 0 0 -6
word research	-7 -1 -1 0 -1 4 -3 9 0 -2
word research associate	-8 -1 -1 -1 0 3 -2 10 0 -5
word reservation	-2 2 0 1 0 0 0 0 0 3
word reserve	-2 3 0 0 0 0 0 0 0 -2
word resourc	0 0 0 0 0 0 -1 1 1 -3
word respond	0 0 0 0 -2 5 -6 6 -2 0
word responda	-1 -4 0 0 -1 0 6 -1 1 0
word responder	0 5 0 0 0 0 -2 0 -2 0
word responsabile	4 0 0 1 -2 0 -1 0 -1 -5
word responsable	2 -1 0 -1 -1 0 2 0 -1 8
word response	-2 -3 -1 0 -1 0 7 0 0 6
word resposta	-2 1 0 0 1 0 1 1 0 -4
word respuesta	-1 -1 -1 0 -3 0 3 -2 4 -7
word resta	7 -3 1 0 1 0 -2 -3 0 -3
word reste	-1 -2 3 0 -6 0 8 0 -2 -1
word result	0 0 0 0 9 0 -6 -1 -1 8
word resultado	-2 -1 -1 0 -2 0 7 -4 3 -14
word resume	-4 8 -1 -1 -9 -1 -9 -2 18 34
word resume and	0 0 0 0 0 0 0 0 0 25
word retour	-2 -1 0 -1 3 0 2 1 0 -3
word return	-2 -1 -1 -1 -3 -1 3 5 -1 11
word return it	-1 -1 0 0 0 -2 4 0 0 3
word return to	0 0 0 0 -2 0 1 3 0 -6
word reuniao	0 0 -1 1 0 0 0 0 0 -3
word reunion	-1 -2 4 0 0 0 0 1 0 0
word revert	0 -2 0 0 0 3 0 0 0 -4
word review	-5 0 -2 -2 2 3 5 -3 2 16
word review and	0 0 0 0 0 1 0 0 0 -5
word review it	-1 -1 -1 0 -1 -2 4 -1 2 2
word review your	-2 1 0 0 4 0 -2 0 0 -5
word reviewer	0 0 0 0 0 0 1 0 0 6
word revis	0 0 1 0 0 1 -1 0 0 3
word reye	-4 0 6 -1 0 0 0 0 0 -2
word ricerca	-1 1 -1 0 0 0 0 0 0 -5
word ricordiamo	1 0 0 0 0 0 0 0 0 6
word ridge	-6 7 -2 -1 0 1 -2 -2 4 -14
word ridge co	0 -1 0 0 -1 0 -1 -1 4 -8
word right	-1 -2 0 0 12 -1 -5 -2 -2 24
word right to	0 -1 0 0 0 0 1 0 0 -5
word ring	-6 -4 -3 -3 16 15 -2 -31 18 -5
word ring you	-5 -2 0 -2 18 -3 2 -5 -2 -6
word ringrazio	6 0 0 0 0 0 -1 -3 0 -4
word risposta	5 -1 -1 -1 0 0 1 -3 -1 -1
word riverside	0 0 0 0 0 0 0 0 0 4
word road	2 0 -1 0 0 0 0 0 0 6
word rol	9 -7 -1 0 1 0 -1 0 0 -3
word role	-24 39 -3 -1 13 -2 -16 1 -8 -4
word role :	0 -3 0 0 0 0 4 0 0 -3
word role at	-6 9 -1 0 0 0 0 0 -1 2
word role has	-1 0 0 1 -2 0 3 0 0 -1
word role of	0 -2 0 0 0 3 -1 0 1 -2
word roma	-1 4 -1 1 0 0 -2 0 0 -3
word room	5 -1 -2 0 0 0 0 0 0 -24
word room #	3 0 -2 0 0 0 0 0 0 -20
word rosa	1 0 -1 0 0 0 0 0 0 27
word rosa linar	0 0 0 0 0 0 0 0 0 17
word round	4 0 -4 3 -3 -2 5 -2 -1 -12
word rsvp	0 0 0 0 0 0 0 0 0 5
word ruckmeldung	4 0 0 0 0 0 -1 -1 -2 1
word rue	0 0 0 0 0 0 0 0 0 5
word ruhe	3 -1 0 0 0 0 -1 0 0 -3
word run	17 0 -1 -3 5 -4 -8 -4 -2 -2
word runde	0 0 0 -1 3 0 0 0 -2 -2
word runn	1 -1 10 -1 -1 -1 -5 -1 0 -10
word runs	0 0 0 0 0 0 0 0 0 16
word ruolo	2 -1 0 0 0 0 0 0 0 -5
word ruolo di	0 1 0 0 0 0 0 0 0 -4
word ruth	0 -2 0 0 -1 10 -6 -1 0 -7
word s	-3 -3 -1 26 14 -2 -21 -3 -5 13
word s #	0 0 0 0 3 0 -1 0 -2 -1
word s'est	-3 0 0 3 1 0 0 0 0 -5
word sa	-9 0 0 0 0 0 9 0 1 -3
word safe	-1 -1 -1 0 -3 0 7 -1 1 -2
word sagen	0 0 0 0 0 0 0 0 0 15
word said	-3 -2 -2 -1 -5 31 -17 0 -1 3
word said yes	-3 -2 -2 0 -4 31 -18 -2 -1 -12
word sala	11 0 -5 0 0 0 -2 -2 -1 3
word salario	0 0 0 0 -3 5 -1 0 0 1
word salary	-2 -9 -1 0 -3 9 7 -1 0 11
word salary #	0 0 0 0 0 1 -1 0 0 4
word sale	-1 0 1 0 -2 0 3 0 0 11
word saludo	3 -1 -1 0 0 0 -1 1 0 -3
word salut	1 0 0 0 0 0 1 -1 0 -11
word salutation	9 -2 -1 -1 2 -2 -2 -1 -2 -1
word saluti	0 0 0 0 0 0 0 1 0 -13
word sam	6 -4 -1 0 1 -1 -2 0 0 2
word same	-19 -14 59 -6 -1 5 -17 -7 -1 -21
word same time	-4 -5 17 -2 0 -1 -3 -1 0 1
word sample	0 -1 -1 0 0 -2 6 -1 0 -7
word san	0 1 0 0 0 0 0 0 0 -3
word sans	0 -1 0 0 0 -2 1 0 2 -3
word santa	0 0 1 0 0 0 0 1 0 -6
word sapere	-1 0 -7 0 0 1 9 -1 -1 -2
word sara	3 0 0 0 0 0 -2 0 0 2
word sat	5 -1 -1 0 0 0 -2 -1 0 5
word save	-2 -1 0 0 0 -1 4 0 0 -1
word saw	-1 4 -1 0 0 0 -1 0 0 -7
word saw your	-1 4 -1 0 0 0 -1 0 0 -11
word say	28 -10 -9 -6 -1 23 -24 -2 1 0
word say that	3 -1 0 -1 -1 0 -4 2 3 -1
word say yes	-3 -1 -1 -1 0 27 -20 -1 0 5
word says	-2 -1 -1 -1 5 -1 2 -1 -1 -7
word scan	-2 -1 0 0 0 -1 4 0 0 5
word scelto	0 0 0 0 1 0 0 0 0 -5
word schedul	-3 3 2 3 -1 -1 -3 3 -2 -31
word schedul :	0 0 0 0 0 0 0 0 0 5
word schedul for	1 0 0 1 0 0 0 0 0 -9
word schedul to	0 0 0 0 0 0 0 0 0 3
word schedule	20 3 5 -5 -3 -2 -10 -6 -2 2
word schedule a	0 1 0 0 0 0 0 0 0 5
word schedule for	0 0 0 0 0 0 0 0 0 -5
word schedule your	-1 3 0 0 -1 0 0 -1 0 -4
word schon	6 0 0 -1 2 1 -8 0 0 3
word schon dass	6 0 0 0 0 1 -5 0 0 6
word school	0 -5 9 -1 0 0 -1 -1 -1 -11
word scientist	0 -1 1 -1 4 0 -1 0 -1 7
word scor	-3 -3 -1 -1 12 0 -2 -2 -1 9
word scorecard	0 0 0 0 0 0 0 0 0 9
word screen	-1 13 -2 -1 -2 -1 -2 -3 0 -3
word scusa	0 0 3 0 0 0 -2 0 0 -3
word se	-11 -3 -1 8 14 -5 -4 0 2 -45
word search	-9 -3 -2 10 13 -6 7 -4 -4 -10
word seat	0 -2 0 -1 8 0 -3 0 0 0
word second	19 -4 -3 -2 3 -7 0 -4 -2 38
word second interview	1 0 0 0 0 0 0 0 0 5
word second one	7 0 0 0 0 0 -4 0 -1 14
word sede	-1 0 4 -1 0 0 0 0 0 0
word see	19 -1 -13 3 -20 -3 26 -8 -4 31
word see all	0 0 0 0 0 0 0 0 0 3
word see below	2 0 -1 0 0 0 0 0 0 -6
word see the	2 -2 0 1 -1 0 0 0 -1 6
word see you	14 9 -7 5 -8 -4 -2 -5 -3 -1
word seeing	-7 -1 0 -1 0 0 11 0 0 3
word segue	1 -1 0 0 0 0 1 -1 0 -7
word seguimo	0 0 0 0 -9 0 10 0 0 -3
word seguro	-1 1 0 0 0 2 0 -1 0 -3
word sehen	-6 9 -3 0 0 0 0 0 1 0
word sehr	2 8 -7 -1 1 3 -3 -2 -1 -38
word sehr geehrte	7 -3 -2 -1 -4 3 0 -1 1 -21
word sehr geehrter	-5 10 -4 -1 5 0 -3 -1 -1 -16
word sein	1 0 0 0 0 0 1 0 0 -3
word seja	-1 0 0 0 -2 3 1 0 0 -9
word selecao	-1 -1 0 0 6 0 -2 0 -2 -7
word seleccion	0 0 0 0 0 0 0 1 0 7
word select	-4 -4 -1 -2 -1 13 3 -5 1 6
word select for	-3 -5 0 -1 0 14 -4 -1 0 2
word select to	0 0 0 0 3 0 0 0 -3 3
word selection	8 -10 -1 0 2 0 5 -1 -2 -7
word seletivo	-1 0 0 0 6 -2 -2 0 -1 1
word selezione	1 0 1 1 0 0 -3 1 0 -11
word selezione per	1 0 1 1 0 0 -2 0 0 -3
word self	0 2 0 0 0 0 0 -1 0 6
word semaine	8 -1 -1 -1 0 -3 0 -1 -1 -2
word semana	-5 13 9 -2 -7 -2 0 -5 0 -11
word semana ?	-1 4 9 -1 0 0 -10 0 0 -3
word send	-9 7 -2 -2 -7 0 15 -3 0 25
word send a	0 0 0 0 0 0 1 0 0 14
word send it	-6 -2 -1 0 -1 -3 16 -1 -1 -10
word send me	-3 8 0 0 -1 -3 2 -1 -1 -8
word send over	0 5 0 0 0 0 -4 0 0 -4
word send the	6 -1 -1 -1 -1 0 0 -1 0 14
word send us	0 0 0 0 0 0 0 0 1 5
word sender	0 0 -1 0 -2 0 0 3 0 -4
word senhora	-3 -1 1 -1 7 0 2 -1 -4 -11
word senior	-1 -2 -2 -3 18 -5 -8 -2 6 2
word sent	-15 -1 9 -2 -10 -4 -20 36 8 -8
word sent to	-1 -1 12 0 -4 0 -5 -1 2 -5
word sent you	0 0 0 0 0 1 0 0 0 6
word september	3 -3 0 0 -3 1 4 0 0 -6
word ser	-1 -1 3 -1 -5 0 5 0 0 2
word sera	0 -1 2 0 -1 0 2 -2 0 7
word serai	0 0 1 0 0 0 0 0 0 -3
word serait	-2 -1 3 0 0 0 1 0 0 -1
word seri	0 0 -1 0 -1 -2 5 -1 2 -8
word serv	-1 3 -1 0 0 0 0 0 0 -4
word serve	2 0 -1 0 0 0 3 -2 0 -2
word service	13 -5 -6 -1 3 -3 -8 1 7 -6
word session	3 1 -1 0 -1 0 0 -1 -1 13
word session is	0 0 0 0 0 0 0 0 0 7
word set	4 -1 -5 -2 3 -1 0 -1 3 -10
word set for	5 0 -3 -1 0 0 0 0 0 -8
word set up	-6 1 0 -1 4 0 -1 0 4 1
word settimana	-3 8 -4 -1 -2 -1 6 -3 -1 -4
word seu	-3 -3 -1 0 3 3 1 -1 0 -10
word seu perfil	0 1 0 0 1 0 -1 0 0 -3
word shall	-1 -1 -2 -1 -1 21 -15 -1 1 -3
word shall i	-1 -1 -2 0 -1 21 -15 -1 0 -5
word shar	-8 0 -1 0 -1 0 11 0 0 5
word share	1 11 0 -1 -1 -1 -6 -1 -2 -5
word share your	0 3 0 0 0 0 -1 0 -1 0
word she	-2 14 -15 -2 25 -6 -15 -1 1 -4
word sheet	0 0 0 0 0 0 0 0 0 8
word shift	32 -3 -23 -2 -1 6 -3 -3 -2 -35
word shoe	9 -1 -6 0 0 0 0 -1 0 2
word shop	-1 -1 -2 -2 4 -3 -18 26 -3 -22
word short	-6 11 1 -1 -3 -1 1 -1 -1 7
word shortlist	2 -1 -1 -1 0 -1 3 -1 -1 1
word shortlist for	2 0 0 0 0 0 -1 0 0 4
word should	0 -3 2 3 -1 -4 12 -4 -5 -5
word should be	2 -4 4 -1 0 0 0 0 0 -2
word should have	-1 0 -1 0 -2 -1 6 -1 -1 -4
word shout	-3 -3 1 0 0 -2 7 0 0 -10
word show	4 -3 0 -1 2 -5 -9 13 -1 6
word show you	0 0 0 0 0 0 0 0 0 19
word si	9 -9 -1 4 0 -1 -5 -3 6 -14
word si no	0 -3 4 0 0 0 0 0 0 10
word sich	2 -3 -1 -1 0 4 -2 3 -2 -7
word sick	-5 -2 13 -1 -8 -1 -7 13 -1 -12
word side	4 -1 -3 -1 -2 -3 6 -1 0 -12
word sido	3 -2 -1 1 -3 0 -1 0 4 -4
word sie	20 8 -10 -4 -6 0 -6 2 -5 -31
word sie am	4 -1 0 0 0 0 -1 0 0 3
word sie bitte	1 0 0 0 0 0 0 0 0 6
word sie gerne	2 0 0 0 -1 0 0 0 0 -5
word sie ihre	4 -1 -1 -1 0 0 -1 0 0 4
word sie in	2 -1 0 0 -1 0 0 0 0 -6
word sie mich	-1 -2 -2 0 0 -1 6 0 0 -7
word sie mir	1 0 0 0 0 0 1 0 0 -4
word sie sich	2 -2 0 -1 2 3 -5 2 -1 -3
word sie uns	0 1 5 0 0 0 -4 0 0 3
word siege	2 -4 4 0 0 0 -1 0 0 -1
word sign	-6 -3 -4 -1 -8 42 -15 -4 -2 -1
word sign by	0 0 0 0 0 7 -5 0 0 5
word sign off	-3 -1 -2 -1 -2 -6 17 -3 -1 -9
word sign the	0 0 0 0 0 0 0 0 0 12
word signature	0 0 0 0 0 2 -1 0 0 5
word signe	-2 -1 0 0 -1 0 6 -1 -1 -3
word sigue	3 -2 -1 0 0 0 1 0 0 -3
word siguiente	-1 4 0 0 0 -1 0 -1 0 -12
word silence	0 0 -1 0 0 0 3 -1 0 -7
word similar	0 -1 -2 -1 0 -1 4 -1 1 -8
word sind	3 0 0 0 -1 1 -1 0 -1 5
word sister	1 0 0 0 0 0 0 0 0 -13
word sit	0 0 0 0 -1 -5 10 -2 0 13
word sit down	0 0 0 0 -1 -1 5 -2 0 -4
word site	5 -2 1 -2 0 -1 1 -1 -1 -8
word site reliability	0 0 0 0 -2 0 3 0 0 -8
word six	0 -1 0 0 -1 5 -1 -1 0 -3
word skill	-1 -4 0 0 0 -2 12 -2 -3 -4
word slid	1 -1 0 0 0 -2 2 0 0 -8
word slot	-12 26 2 5 -6 -4 -7 -3 -2 41
word slow	1 -3 -2 -1 -5 -7 -29 49 -2 -14
word snel	-4 -1 -1 0 -1 -2 10 -2 0 -4
word snow	-5 -1 11 -2 0 0 -2 -1 0 -3
word so	-10 -19 9 33 -18 -7 27 -10 -6 -33
word so happy	-5 0 0 0 -1 -10 17 0 0 -2
word so i	-5 0 -1 1 -1 8 1 -1 0 -6
word so i'll	0 -1 0 0 -2 -2 5 0 0 2
word so much	0 0 0 0 -2 0 4 -1 0 -5
word so sorry	-1 -4 6 13 -4 -1 -8 0 0 -8
word so that	-1 -1 0 0 -2 -1 9 -2 -3 5
word so the	-1 0 -1 1 0 -2 5 -1 0 -11
word so timemention	9 -6 -3 7 -2 -2 -2 -2 0 -7
word so we	0 1 -1 5 -1 -2 -1 -1 -1 5
word so we're	-1 -2 1 -2 6 0 -1 -1 0 -3
word so you	8 -1 0 0 -1 -1 -5 0 -1 6
word so your	-1 0 1 0 3 0 -2 0 0 3
word sobald	0 0 5 0 -1 0 -2 0 0 -4
word sobre	-5 1 1 -1 2 -2 7 -1 -1 -5
word sobre a	-5 8 -1 0 0 -1 0 0 0 -5
word socio	-1 0 0 0 0 0 1 0 0 -5
word sofia	0 1 0 0 0 0 0 0 0 3
word software	0 0 0 0 0 0 0 0 0 6
word solicitud	0 0 0 0 -1 0 -1 5 -2 -8
word sollicitatie	-5 -12 -2 -1 -4 -1 18 4 2 -14
word sollicitatiegesprek	2 -2 0 0 0 0 0 1 -1 -3
word solution	0 0 0 1 0 0 0 0 0 5
word some	-1 4 -1 0 -7 -3 7 -1 1 7
word somebody	-1 0 -2 8 2 -2 -3 -2 0 -5
word someone	-3 -2 0 -1 6 -1 -4 4 0 4
word someone from	0 0 -4 0 0 0 -1 5 0 -1
word someone who	0 0 0 0 1 0 0 0 0 -4
word someth	8 7 29 -2 11 -7 -34 -8 -3 -17
word son	-2 0 -2 -1 -1 0 0 0 5 -1
word sono	-2 3 1 0 0 0 -5 3 1 -4
word soon	1 -4 24 -2 -6 17 -29 -2 3 -14
word soon !	0 -1 25 0 -3 -1 -22 -1 3 -1
word soon as	-2 -2 0 -1 -2 20 -10 -1 -1 -10
word sorry	-16 -11 1 43 51 -14 -39 -10 -5 -32
word sorry !	-2 -5 11 0 0 -1 -3 0 0 -7
word sorry for	-1 -1 2 1 0 0 1 0 0 -9
word sorry i	0 0 0 0 0 0 0 0 0 9
word sorry to	-3 -5 3 1 10 -1 -7 2 -1 -1
word sorte	0 1 0 0 2 -1 -1 0 0 18
word spatesten	0 0 0 0 0 0 0 0 0 7
word speak	-15 5 -2 -1 -1 -5 20 0 -1 12
word speak to	-2 -2 -1 0 0 -3 8 -1 0 -8
word speak with	-2 1 -1 0 0 -1 2 1 0 9
word specialist	0 1 0 0 1 0 0 0 0 -5
word spend	-1 -1 -1 0 -1 -3 11 -3 0 -21
word spent	0 0 0 0 1 0 0 0 0 -3
word spoke	-5 -3 0 -1 0 -3 13 -1 -1 -2
word spot	1 -1 0 -1 -1 6 -2 0 0 6
word sprechen	2 1 0 0 0 1 -2 0 0 -5
word spreekt	3 -2 0 0 0 0 -1 0 0 -1
word spring	-1 0 0 0 0 -1 3 0 0 3
word sql	-8 2 -1 -1 -1 -6 21 -4 -1 -1
word sr	0 0 0 0 -2 0 4 -1 0 -1
word sre	1 0 0 -1 -2 0 3 0 0 -2
word st	8 -5 -1 -1 1 -1 -2 -1 0 -18
word stack	0 0 0 0 1 0 0 0 0 -3
word staff	-1 -2 -1 4 5 -1 -2 -1 1 4
word stage	0 2 0 0 1 0 -3 1 0 -3
word stakeholder	2 0 0 0 -1 0 0 0 0 4
word stand	-12 -1 11 1 -1 5 -3 -1 2 -5
word start	-6 -15 21 -2 -6 65 -62 -10 16 -19
word start :	0 0 0 0 0 0 0 0 0 -4
word start at	-2 -1 31 0 -3 -3 -19 -1 -1 -20
word start date	0 -1 0 0 0 -2 3 0 0 4
word start in	8 -2 -3 -2 -1 5 -3 -1 0 4
word start on	2 -3 0 0 0 3 -1 0 0 10
word start timemention	-2 -1 -1 -1 -1 13 -3 -2 -1 -23
word stata	-1 0 0 1 0 0 -1 1 0 -3
word state	-1 -1 0 -1 -3 -1 5 -2 5 0
word station	6 -1 -2 -1 0 0 -1 -1 0 -1
word stato	-3 -4 -1 1 4 0 -2 5 0 -7
word statt	-1 0 0 1 0 0 0 0 1 4
word statu	-2 -2 -1 1 9 -1 7 -9 -2 -19
word statu :	0 0 0 0 2 0 -1 -8 9 -10
word statu of	-1 -1 0 0 3 0 9 -1 -8 -3
word stay	1 0 0 -1 -1 -1 1 0 0 -3
word stay in	0 0 0 0 -2 0 3 0 0 -3
word steel	1 -1 -4 -1 0 6 0 -1 0 -8
word stelle	9 -5 -1 -1 2 1 -3 -1 -1 -16
word stelle als	5 -1 0 -1 -3 0 2 0 0 -3
word step	-10 7 -3 1 4 4 0 -3 1 6
word step :	3 2 -1 0 0 0 0 -3 0 7
word step for	-3 -2 0 0 0 0 4 0 1 -10
word steward	5 -4 -1 0 -1 3 -1 0 0 0
word still	14 -15 -22 -4 -16 -8 45 11 -6 -1
word still interest	0 -3 -1 0 -5 -6 17 -1 -1 -11
word stock	0 0 0 0 0 0 0 0 0 6
word stok	0 0 0 0 0 0 0 0 0 -4
word stone	-2 -2 -1 -1 -1 0 0 7 0 -4
word stop	-5 -2 0 0 1 -1 0 0 8 2
word store	-6 1 1 7 -3 -1 -2 -2 7 -34
word store manager	-5 0 0 -1 0 0 0 0 7 -6
word story	0 0 0 0 0 0 0 0 0 21
word street	1 -1 3 0 0 -1 -1 0 0 -13
word strong	0 0 0 0 1 0 0 0 0 7
word stub	0 0 0 0 0 0 0 0 0 12
word stuck	-1 -1 7 0 0 -1 -3 -1 0 -8
word studio	-2 2 -1 -1 -2 10 -5 -1 -1 -15
word study	2 0 0 0 0 0 0 0 0 4
word stunde	1 1 -1 0 0 0 -1 0 0 8
word stunden	0 0 0 0 0 1 -1 0 0 8
word su	-9 2 -2 -1 -3 0 -2 7 8 -1
word su cita	0 0 0 0 0 0 0 0 0 3
word su entrevista	0 0 0 0 0 0 0 0 0 3
word su mensaje	-6 -1 -1 0 0 0 0 10 0 -2
word sua	-10 9 -3 -1 4 -3 1 0 3 -23
word sua agenda	-1 0 0 2 0 0 0 0 0 -3
word sua candidatura	-3 11 -1 -1 1 -1 -5 -1 0 -16
word sua mensagem	-2 -1 0 0 0 0 -1 5 0 -2
word subject	-2 -3 -1 -1 -1 2 -1 7 0 -11
word submission	-7 -1 0 0 1 0 0 0 8 3
word submit	0 -2 -1 0 -1 0 6 0 -1 10
word submit your	0 0 0 0 0 0 0 0 0 8
word submitt	-1 -2 0 0 -5 -1 6 -2 6 11
word submitt to	0 -1 0 0 3 0 0 -1 -1 -3
word submitt your	0 0 0 0 -4 0 0 0 5 4
word succ	0 0 0 0 0 -2 2 0 0 -4
word succes in	0 0 0 0 1 0 0 0 0 7
word successful	-7 0 0 0 3 0 -1 0 7 -1
word sucesso	-1 0 0 0 -2 0 0 0 4 0
word suchen	1 1 0 0 0 0 0 0 0 -6
word sud	0 0 0 0 0 0 0 0 0 -6
word suis	-4 -4 4 6 -1 0 -1 1 0 -3
word suit	23 1 6 -1 -3 -4 -19 -2 -1 7
word suit you	-10 7 9 0 0 -1 -3 -1 0 -1
word suite	3 -1 -1 -1 2 -1 -1 0 -1 -5
word suite a	3 -1 0 -1 0 0 0 0 0 -1
word sul	2 0 0 0 2 0 -2 0 0 -4
word sulla	2 -2 0 0 1 0 0 0 0 -5
word summer	1 -2 -1 -1 -1 7 -3 -1 0 6
word suo	-3 8 -1 -1 4 -1 -6 -1 0 2
word suo profilo	0 4 0 0 0 0 -3 0 0 -4
word super	15 -1 -4 -1 0 0 -6 -2 0 -13
word supervisor	7 -3 -5 0 0 0 2 -1 0 -6
word support	0 0 0 0 -2 0 -1 7 -3 1
word sur	7 -3 0 -1 -1 -3 6 -2 -3 -4
word sur la	0 0 0 0 0 0 1 0 0 6
word sur le	7 -1 0 0 0 0 -6 0 0 0
word sure	-51 26 29 0 -1 1 -2 0 0 16
word survey	4 -1 -1 0 1 0 -1 0 -1 -11
word sync	0 0 0 0 0 0 1 0 0 9
word system	-4 -1 -1 5 -10 0 -8 -1 19 -2
word t	-1 3 0 0 0 0 -2 0 0 17
word t #	0 0 0 0 0 0 0 0 0 10
word ta	0 0 0 0 0 0 0 0 0 4
word table	0 0 0 0 0 -1 1 0 0 5
word tag	3 1 5 0 0 0 -8 1 -2 12
word tag frau	0 0 1 0 0 0 0 0 0 4
word take	-37 -15 19 10 -19 -18 66 -9 3 -24
word take #	0 0 0 0 0 0 0 0 0 8
word take a	-1 -1 0 0 -6 0 -9 0 18 -4
word take about	-2 4 -1 0 0 0 0 -1 0 -3
word take home	-2 -4 -1 -1 2 -1 16 -1 -9 -3
word take it	-8 -1 8 0 -8 0 13 -1 -2 -7
word take place	-13 2 14 -1 0 0 0 0 0 -1
word take the	-2 0 0 0 -1 -9 13 -1 -1 0
word take up	-5 -2 -1 0 0 -2 11 0 0 -11
word take you	-6 -2 0 -1 3 0 8 -2 -1 -7
word taken	-1 -1 0 11 -2 0 -4 -1 -1 3
word taking	-1 -2 0 0 -3 0 2 0 5 15
word taking the	0 0 0 0 -4 0 0 0 5 16
word tal	0 5 -2 0 0 -1 -1 0 0 -2
word talent	0 -1 0 -1 6 0 -1 0 -4 7
word talento	-1 -1 0 0 5 -1 -2 0 -1 0
word talk	4 24 2 -4 -12 -7 2 -7 -2 17
word talk about	0 13 -1 -1 -1 -5 -5 -1 0 12
word talk it	-2 -1 0 0 -1 3 3 -1 0 -5
word talk on	0 -5 0 0 0 7 -1 0 0 -5
word talk timemention	-2 3 8 -1 0 -2 -5 -1 0 1
word talk to	6 0 -3 -1 -1 -2 0 -1 0 16
word tallfir	-1 2 0 0 0 -1 -18 19 0 -6
word tard	-11 0 -1 4 -1 -1 11 -2 0 -9
word tarde	3 -2 -4 1 0 -2 9 -3 0 -24
word tardi	5 0 -2 0 0 0 1 -3 0 -11
word task	-2 -2 -1 0 -1 -2 10 -1 -2 15
word te	14 -6 3 -3 -18 -4 35 -14 -7 -48
word te comparto	3 -1 -1 0 0 -1 1 -1 0 -3
word te escribo	3 -2 -1 0 0 0 0 0 0 -1
word te esperamo	1 0 0 0 0 0 0 0 0 9
word te llamo	0 0 -2 0 1 0 3 -1 0 -2
word te mando	5 -4 2 0 1 -1 -2 0 0 -5
word te nemen	4 0 0 0 0 0 -2 0 0 -1
word te va	1 -4 4 0 0 0 0 0 0 0
word teach	4 -3 -1 0 -1 1 0 0 1 -4
word teacher	-1 0 0 0 -1 1 1 0 0 -4
word team	-11 -8 8 -6 8 -7 -19 15 20 3
word team !	0 0 0 0 0 2 -1 0 0 -4
word team is	-5 0 2 -1 -1 -1 -3 9 0 0
word team will	-1 -1 -4 0 -5 -1 -9 9 11 -7
word tech	12 -5 -4 0 -4 -1 -4 -3 8 -47
word tech lead	5 -4 -1 0 0 0 0 0 0 -1
word technical	22 -1 -7 6 -1 -4 -9 -5 -1 -9
word technical interview	1 -1 -6 8 0 0 -1 -1 0 -10
word technician	3 -1 0 0 0 0 -1 0 0 -5
word tecnica	5 -3 -2 1 2 -1 -2 -1 -1 -9
word tecnico	1 -2 0 0 5 0 -3 0 -1 3
word telefon	0 -2 -2 0 0 0 5 0 0 -13
word telefone	0 4 0 0 0 0 -4 0 0 0
word telefonicamente	6 0 0 0 0 0 -2 -3 0 -1
word telefonisch	3 -2 0 3 0 0 -3 0 0 -1
word telefono	1 1 0 0 0 0 -1 0 0 -3
word telegram	0 0 0 0 0 0 0 0 0 8
word telephone	5 -1 -1 -1 -1 1 4 -2 -5 8
word tell	-8 2 -7 6 -15 0 32 -7 -4 1
word tell me	-6 9 -5 7 -11 -8 23 -5 -2 -21
word tell us	0 -5 0 0 0 7 -1 0 0 5
word tell you	0 -1 -1 0 -1 3 2 -1 -1 15
word tem	-1 -5 0 -1 -1 -1 9 -1 0 -6
word temo	-1 0 0 0 1 1 0 0 0 -11
word temp	10 -10 0 0 -2 0 4 0 -1 -4
word tempo	-1 -3 0 -1 4 0 7 -3 -1 0
word ten	19 6 -2 -1 7 0 -26 -3 -1 30
word ten minut	0 8 0 0 0 0 -7 0 0 11
word tendra	0 0 0 0 0 0 1 0 0 4
word tengo	-1 0 -1 3 -2 0 1 0 0 7
word tenho	-1 -2 6 -1 -3 2 0 -1 0 -3
word tentative	-1 -1 0 0 -1 0 -3 7 -1 -3
word ter	-1 0 0 2 5 0 -5 0 0 -1
word term	2 -5 0 0 -5 17 -7 -2 0 6
word termin	5 0 -2 0 -1 0 -1 -1 -1 -6
word terminbestatigung	-1 0 0 0 0 0 0 2 0 -3
word test	-1 -7 -1 -1 -2 -4 28 -6 -6 27
word teste	1 0 0 0 -3 0 0 0 4 -2
word text	-4 -3 -1 -1 -2 -1 -23 28 7 3
word text me	1 -1 -1 0 -1 -1 -23 28 -1 -12
word th	-8 14 1 -1 0 0 -6 -1 0 -14
word th floor	1 0 0 0 0 0 0 0 0 3
word than	-3 -6 6 -1 -1 -3 9 0 -1 20
word than #	-1 -1 5 0 0 0 -2 1 0 2
word thank	-36 7 -22 5 6 -23 -2 4 63 43
word thank !	-1 -1 0 0 -4 0 6 0 1 15
word thank again	0 0 0 0 1 0 0 0 0 7
word thank for	-19 7 -11 20 -19 -7 -8 19 20 -10
word thank you	-9 -5 -7 -11 16 -11 11 -2 18 45
word that	-6 4 -12 11 -6 15 -7 -12 14 32
word that i	0 -1 -1 0 1 -1 4 -1 0 -1
word that is	0 0 0 0 -1 0 2 0 0 5
word that suit	0 3 0 0 0 0 -2 0 0 2
word that the	-12 0 11 1 0 3 -3 0 0 0
word that we	-1 -1 -8 9 0 0 6 -2 -3 10
word that work	-7 14 -2 -1 -2 0 -2 0 0 -5
word that you	9 7 -8 -4 10 19 -32 -8 6 -13
word that you're	2 0 -1 0 0 0 1 0 -1 -5
word that your	7 -3 -3 -2 -5 -1 -6 4 10 2
word that'	7 -3 13 -2 7 5 -19 -4 -4 -28
word the	-29 -40 0 45 29 -8 36 -43 9 67
word the #	-1 2 4 2 0 1 -6 0 0 -5
word the above	6 1 -6 0 0 0 0 0 0 -1
word the admission	0 0 0 0 0 0 0 0 0 11
word the analyst	-6 9 0 -1 -2 -4 4 -1 0 6
word the assessment	0 0 0 0 0 -2 4 0 0 -3
word the attach	0 0 0 0 0 0 1 0 0 -12
word the best	-4 0 -6 26 0 -1 -9 -4 -4 3
word the board	-7 -2 -4 -1 2 -1 14 -1 -1 2
word the budget	-1 -1 0 9 -5 -2 3 -3 -1 0
word the calendar	9 -4 -1 2 -1 0 -4 -1 0 -6
word the call	2 0 -1 0 0 0 0 0 0 8
word the candidate	-4 -1 6 0 0 0 0 0 0 9
word the client	-6 3 -1 0 8 -1 6 -2 -5 -16
word the clos	0 -1 0 0 0 0 -1 0 3 -8
word the committee	-4 -2 -1 -1 1 -1 4 -1 5 2
word the company	0 0 0 1 0 0 0 0 0 9
word the conversation	-1 0 0 -1 0 0 4 0 -1 -3
word the data	0 6 -1 0 -2 0 -6 0 3 3
word the day	19 -5 3 -3 0 -3 -6 -5 -1 -6
word the department	0 -1 0 8 -1 2 -6 -1 0 3
word the detail	7 -4 0 0 0 0 -1 0 0 -4
word the employer	-2 -1 -1 7 -3 0 -1 -2 2 2
word the end	-3 -2 0 -1 14 -2 -27 -3 24 -8
word the final	5 5 -2 -1 8 -6 -6 -2 -2 -7
word the first	0 0 -1 0 -1 3 0 0 -1 1
word the follow	-5 0 0 5 -1 0 -1 0 2 8
word the head	2 -1 -1 0 -1 -2 5 -2 0 -14
word the hiring	-3 -1 2 -4 4 -1 13 -4 -5 -13
word the inconvenience	0 0 2 0 0 0 -1 0 0 5
word the interview	-4 -7 26 3 -7 0 -5 2 -7 1
word the interviewer	4 -1 -2 -1 -3 0 3 0 0 -14
word the invitation	2 -2 -1 4 -1 0 -2 2 -1 0
word the invite	-24 -1 28 0 -1 0 -2 0 0 1
word the job	-11 1 -2 3 33 -15 5 -10 -4 9
word the landlord	0 0 0 0 0 0 0 0 0 9
word the last	6 0 0 0 0 0 -4 -1 0 -2
word the link	0 -2 2 0 -1 -1 4 0 -2 -1
word the list	2 0 0 -1 0 0 -1 0 0 3
word the meantime	0 0 0 0 0 0 -1 1 1 -3
word the message	0 0 0 0 0 0 0 1 0 12
word the month	-1 0 0 0 -2 -1 -13 -1 20 -6
word the morn	-2 0 -1 1 -3 0 8 -1 0 -4
word the name	-1 -2 0 0 0 -1 5 -1 0 -8
word the new	-4 -1 3 7 -14 -1 15 -3 -2 10
word the next	-2 6 -2 -1 15 -3 -13 -2 1 -9
word the number	1 -1 0 0 -3 0 -2 2 4 -16
word the offer	-1 -2 -1 0 -2 19 -10 -1 -2 -2
word the office	15 1 -3 -2 -1 -3 -5 -2 -1 -9
word the open	0 1 0 0 0 0 0 0 0 6
word the order	0 0 0 0 -2 0 -1 6 -2 -3
word the other	-1 -1 -4 -2 21 -7 -1 -2 -2 -4
word the outcome	1 0 0 0 -1 0 -1 -1 3 -2
word the owner	1 -1 -1 16 -10 -1 -4 -1 0 -1
word the panel	-5 -2 -4 0 4 0 -3 -5 16 11
word the partner	3 -1 -1 -1 -1 1 1 -1 0 -2
word the position	-3 -2 -1 0 12 4 -2 -2 -6 8
word the post	-4 -9 -2 19 -2 19 -33 -7 19 -15
word the proces	-2 -6 0 -1 -2 -2 15 -1 -1 -4
word the question	0 0 0 0 1 0 -1 0 0 8
word the record	0 0 0 0 0 0 0 0 0 3
word the right	0 0 0 0 0 0 0 0 0 8
word the role	-8 10 -2 0 5 2 -7 -1 0 2
word the salary	-2 -7 -1 0 -1 5 6 0 0 9
word the same	-3 -5 14 -1 0 -1 -3 0 0 13
word the schedule	2 -2 -2 -1 0 7 -3 0 0 -7
word the school	1 0 0 0 -1 -1 2 0 -1 -3
word the search	-4 -1 -1 4 15 -5 -1 -5 -4 -10
word the second	22 -3 -7 -1 -6 -3 1 -2 -2 21
word the senior	0 1 0 0 1 0 0 0 0 -3
word the shop	-1 -1 -2 -2 4 -3 -18 26 -3 -24
word the side	4 0 -2 0 0 0 0 0 0 -8
word the statu	0 -1 0 1 4 0 0 -1 -2 -4
word the team	-18 -2 0 0 -4 -4 16 2 11 -29
word the technical	-1 0 3 0 0 0 0 0 0 -2
word the term	-1 -1 0 0 -4 13 -5 -2 0 1
word the time	2 1 -3 0 -1 -1 -1 -1 4 34
word the timemention	0 -2 5 -6 -2 -1 -10 12 4 -2
word the week	-3 9 24 -1 -4 -3 -24 -1 2 -9
word the weekend	-4 -1 -1 -1 -3 -9 17 -2 4 -7
word the whole	18 0 -18 0 1 0 0 0 0 3
word the zoom	2 0 0 0 0 0 -1 0 0 5
word their	-9 11 -1 0 -7 -3 10 -1 -1 3
word them	-14 -8 -7 -2 -13 -8 55 -5 2 -15
word then	-2 -7 19 -6 -9 -4 -23 8 24 -17
word then !	10 -1 -1 0 -1 -1 -6 0 -1 -2
word theo	0 0 0 0 0 0 0 0 0 5
word there	3 -3 -8 13 7 -2 -7 -2 -1 26
word there !	0 0 0 0 0 0 0 0 0 5
word there is	0 2 0 0 -1 0 -2 0 1 13
word there will	-3 0 -1 6 0 0 -1 -1 0 -2
word there'	-9 -2 7 5 7 -1 -8 -1 2 11
word there' a	0 0 0 0 -3 0 1 0 4 1
word these	-2 1 0 -1 -4 -1 12 -3 -2 -27
word thesi	0 0 0 0 0 0 0 0 0 5
word they	-16 1 -11 -6 53 37 -42 -10 -7 31
word they want	0 -1 -2 0 1 25 -23 0 0 -1
word they'll	-4 -1 -1 -2 0 -1 10 -1 0 -2
word they're	-7 4 -3 -2 1 -2 15 -2 -4 -11
word they've	-5 6 0 0 0 0 0 0 0 3
word thing	-6 3 -3 -1 -7 -5 27 -7 -2 -1
word think	0 -5 -1 0 4 6 -3 -1 0 9
word this	-8 -16 -3 13 23 -17 -18 22 4 31
word this because	0 0 0 0 0 0 0 0 0 11
word this confirm	1 0 0 0 0 0 0 0 1 -18
word this event	-2 -1 -2 5 0 0 0 0 0 -4
word this invitation	-6 -2 -1 -1 -3 -2 -2 17 -1 -11
word this is	8 -7 -5 -1 -2 0 -3 12 0 12
word this isn't	-1 0 0 -3 1 -1 5 -1 0 -3
word this occasion	0 0 0 0 2 0 -1 0 0 4
word this one	0 0 0 0 1 0 0 0 0 -8
word this position	0 0 0 0 0 0 0 0 0 6
word this time	0 -1 -2 -1 23 -2 -8 -4 -5 9
word this week	-6 8 8 -3 -17 -2 -14 8 19 -22
word this weekend	1 1 -1 0 -2 0 -1 0 2 -19
word this year	0 0 0 0 0 0 0 0 0 16
word those	0 3 -3 0 -7 0 0 0 8 1
word thought	-1 -1 -1 -1 2 -3 6 -2 -1 3
word three	-9 3 -4 -2 -10 5 22 -7 1 0
word three days	0 0 0 0 0 -1 3 0 0 -3
word three week	-2 -8 -1 -1 -1 10 4 -1 -1 -12
word thrill	2 -1 0 0 0 1 -1 0 0 -8
word through	20 -5 -4 -6 16 -2 -20 -9 11 -26
word through the	1 0 0 0 0 0 0 0 1 3
word through timemention	3 -2 -1 -1 -1 5 -4 0 0 -4
word through to	21 5 -2 -2 0 -3 -15 -4 -2 -9
word thursday	0 0 0 0 0 0 -7 7 0 0
word ti	17 -6 -2 -4 1 -2 9 -11 -1 -20
word ti va	-2 3 0 0 -1 0 0 0 0 0
word ticket	-1 -1 0 0 -1 1 -5 11 -4 4
word ticket #	0 0 0 0 0 0 -6 12 -4 -14
word tien	0 2 0 0 -3 -1 5 -1 -1 -8
word tijd	0 -1 0 0 2 0 -1 0 1 -3
word till	-3 -2 -4 -8 -3 -4 19 -13 18 -16
word till timemention	-3 -1 -2 -8 -1 -2 -3 0 19 -7
word time	-3 27 13 -4 15 1 -42 -8 0 8
word time :	-2 -1 2 3 0 0 0 0 0 -11
word time and	0 -1 1 0 4 0 -1 0 -3 -1
word time are	0 0 0 0 0 0 0 0 0 -5
word time for	-6 8 5 -1 -1 -1 -2 -1 0 -9
word time here	-1 1 1 0 0 0 0 0 0 -4
word time in	0 5 0 0 0 0 -5 0 1 0
word time new	-1 0 0 1 0 0 0 1 0 6
word time timemention	-1 5 -1 -1 -1 0 0 -1 -1 -1
word time to	-1 4 0 0 -4 -1 -2 0 5 14
word time you	3 1 -1 0 1 0 -2 -1 0 4
word timemention	5 41 13 18 -36 -24 -25 23 -14 -7
word timemention !	-1 -3 -1 -6 1 -5 10 8 -3 -3
word timemention #	21 5 -1 -3 -3 4 -15 -6 -1 24
word timemention :	-4 1 -1 0 -1 -1 7 -1 -1 2
word timemention ?	-5 23 -7 -4 -4 5 -2 -4 -4 -23
word timemention a	2 0 1 -1 0 1 -1 0 0 3
word timemention al	6 -1 0 0 0 0 -2 -3 0 -2
word timemention and	-5 -11 -3 -5 0 -2 -8 -7 42 19
word timemention at	19 -8 2 -5 -2 -6 6 -4 -1 -29
word timemention au	-7 -5 4 -1 0 1 9 0 0 -7
word timemention be	-8 10 -1 0 0 0 0 0 0 -2
word timemention by	-1 0 2 0 0 0 0 0 0 10
word timemention call	0 0 0 3 0 0 -2 0 0 -1
word timemention can	0 0 0 0 0 0 0 0 0 8
word timemention com	-1 0 0 4 -3 0 0 0 0 0
word timemention como	-2 0 0 0 0 0 4 -1 0 -1
word timemention con	0 0 0 0 0 0 0 0 0 23
word timemention e	-3 1 3 0 0 0 1 -1 0 0
word timemention em	1 0 0 0 0 0 0 0 0 -4
word timemention en	7 -3 -1 0 0 0 -1 0 0 27
word timemention for	18 -7 -1 -3 -1 3 -2 -3 -4 -5
word timemention has	-6 -3 13 3 0 -3 -2 -1 0 -6
word timemention ho	0 0 0 0 0 0 0 0 0 5
word timemention if	-5 1 0 -1 0 9 -3 0 0 -8
word timemention il	-1 0 1 1 0 0 -1 0 0 -5
word timemention im	0 0 0 0 0 0 0 0 0 6
word timemention in	12 -7 2 -1 -1 0 -1 -2 -2 -1
word timemention instead	-8 -1 16 0 0 -1 -4 -1 0 -4
word timemention interview	-6 -1 8 1 0 0 0 -1 0 -23
word timemention is	-29 -3 43 5 -2 -1 -8 -7 2 13
word timemention ist	14 0 -6 -1 -1 -1 -3 -2 0 -3
word timemention it	-4 0 7 -1 0 0 -1 0 0 -2
word timemention lunch	30 -1 -1 -2 -1 -3 -16 -5 -1 -9
word timemention na	4 0 -2 0 0 0 0 0 0 4
word timemention nao	-2 -1 11 1 -1 0 -7 0 0 -1
word timemention new	-2 0 3 0 0 0 0 0 0 2
word timemention no	5 -1 0 1 0 0 -1 -3 -1 0
word timemention non	-2 -1 6 1 -3 0 0 0 0 -1
word timemention o	-2 9 -1 -1 -1 -1 -3 0 -1 -8
word timemention oder	-3 4 0 0 0 0 0 0 0 3
word timemention on	8 -4 1 0 0 0 -1 -3 0 -9
word timemention op	13 -7 0 -1 0 -1 -4 0 0 3
word timemention oppure	-1 4 0 0 0 0 -2 0 0 -3
word timemention or	-57 96 -7 -3 -2 -6 -16 -3 -2 13
word timemention ou	-6 8 3 -1 -1 -1 -1 -1 -1 -10
word timemention para	-2 0 -2 -1 0 -2 7 0 -1 -1
word timemention per	-1 -1 0 -1 -1 -1 9 -3 -1 2
word timemention please	-1 -5 -2 1 0 4 0 -5 8 25
word timemention pour	10 -10 0 0 2 0 0 0 -1 2
word timemention presso	3 0 0 0 0 0 -2 0 0 -2
word timemention rather	-1 -1 5 0 0 0 -2 0 0 -2
word timemention s	-6 -4 -1 26 11 -2 -17 -5 -3 -3
word timemention same	-8 -2 21 -5 0 0 -1 -5 0 -9
word timemention so	-2 -4 5 -7 -1 -1 7 3 -1 -10
word timemention su	0 0 0 0 0 0 0 0 0 8
word timemention suit	-9 12 -3 0 0 0 0 0 0 12
word timemention sur	7 -1 0 0 0 0 -6 0 0 -1
word timemention te	-1 -12 -1 0 0 0 16 0 -1 -3
word timemention tengo	0 0 0 0 0 0 0 0 0 7
word timemention the	17 -9 -1 16 -8 -3 -10 -1 0 3
word timemention then	-2 0 2 -1 0 -1 2 -1 0 -5
word timemention through	4 -1 0 -1 -1 5 -2 -3 0 -1
word timemention timemention	-19 32 -7 -1 -1 -1 -5 3 -1 4
word timemention to	-4 1 4 -2 -3 5 -5 -1 4 24
word timemention us	-4 0 -1 0 0 0 0 6 0 1
word timemention via	1 -1 0 0 0 1 0 0 0 -10
word timemention we	0 0 0 0 1 0 0 0 0 8
word timemention with	13 -6 -3 -2 -1 7 -8 1 -1 -4
word timemention work	-4 9 -3 -1 0 -1 2 0 0 0
word timemention would	1 0 0 0 0 0 0 0 0 -4
word timing	-3 -3 17 5 -6 -1 -6 -3 -1 -5
word to	-98 48 18 7 10 35 44 -32 -32 115
word to !	-6 -2 0 0 0 0 0 0 9 1
word to #	-3 -8 -1 -1 -1 13 4 -2 0 15
word to a	0 1 2 -2 3 -1 -2 -1 -1 7
word to accept	0 0 0 0 -1 4 -3 0 0 1
word to all	-1 -1 12 0 -3 0 -3 -1 -2 -11
word to an	1 1 0 0 1 0 -1 0 0 10
word to another	-1 0 -1 -1 9 -1 -4 0 0 10
word to answer	-1 0 0 0 -1 -1 -13 18 -1 0
word to apply	0 0 0 0 -4 0 0 0 5 10
word to arrange	-1 6 -1 -1 -1 0 -1 -1 0 -2
word to ask	0 0 0 0 0 0 0 0 0 11
word to attend	4 2 0 0 0 0 0 -1 -4 -4
word to be	-3 -1 4 -4 1 0 6 0 -2 39
word to bring	-14 -1 -2 -2 0 0 20 -2 0 -6
word to cancel	-1 -1 -1 18 -5 -1 -9 -1 0 16
word to change	0 0 0 0 0 0 0 0 0 8
word to choose	0 0 0 0 4 -1 -1 0 0 0
word to come	-1 3 2 15 -9 -2 -7 -1 0 -5
word to complete	-1 1 0 0 -1 0 5 -1 -2 5
word to confirm	0 1 0 0 0 1 0 0 0 6
word to do	-11 10 3 12 8 -3 -13 -4 -2 -1
word to everyone	1 0 0 0 0 0 -6 0 6 4
word to find	-6 -3 21 -4 -3 -1 -5 1 0 1
word to follow	5 -1 2 -1 -1 2 -4 -1 0 -7
word to get	-1 1 0 0 0 0 1 0 0 7
word to go	-3 -2 -1 0 -2 -3 9 -1 3 16
word to have	-4 -5 -1 -4 6 18 -13 5 -2 -28
word to hear	-2 12 -2 1 3 -2 -3 -1 -6 9
word to host	0 0 0 0 0 0 0 0 0 -3
word to inform	-5 -3 -1 -1 -2 22 -12 2 -1 1
word to interview	2 5 -2 -1 -1 -1 -1 -1 1 37
word to invite	0 0 0 -1 -2 0 -2 0 6 1
word to it	1 0 0 0 0 0 -1 0 0 -10
word to join	-3 -2 -1 -1 5 10 -4 -1 -4 -11
word to know	-2 13 -1 -1 0 0 -6 -1 -1 1
word to let	2 -2 -8 8 0 0 0 0 0 1
word to make	5 0 -5 0 0 0 1 0 0 5
word to me	-1 -4 -1 0 -2 -1 10 -1 -1 5
word to meet	-3 9 -5 2 -8 -7 13 -2 3 4
word to move	-1 0 1 0 4 -1 2 0 -3 5
word to offer	-1 -1 0 0 -1 7 -3 0 0 16
word to one	-1 0 0 0 9 0 -10 3 -1 -2
word to our	-2 4 -2 -1 0 -1 0 -1 1 -9
word to postpone	-1 -1 17 -1 -3 0 -6 -3 -2 -10
word to reach	0 2 -4 0 0 0 3 0 0 2
word to record	-2 8 0 0 0 0 -3 -1 -1 -3
word to report	-3 -2 -5 -2 0 1 13 -1 -1 0
word to reschedule	-1 -3 5 0 0 0 0 0 0 12
word to review	0 0 0 0 -1 6 -1 -1 -2 0
word to say	2 2 -1 -1 -2 -1 -3 1 3 3
word to schedule	-2 3 0 0 -1 -4 4 -1 0 -2
word to see	-12 9 1 5 -10 4 7 -3 -1 -12
word to sender	0 0 0 0 -2 0 0 3 0 -6
word to set	-6 0 0 0 2 0 0 0 5 -4
word to share	-2 0 0 0 0 0 3 0 -1 6
word to show	4 -1 -1 0 0 -2 2 -2 0 -7
word to sign	0 0 0 0 0 0 0 0 0 15
word to sit	0 0 0 0 -1 0 1 0 0 6
word to speak	-10 6 -1 0 0 -3 8 -1 0 -4
word to start	1 -2 -3 0 0 7 -3 0 0 -12
word to stay	0 0 0 0 -1 -1 2 0 0 -3
word to take	-9 -5 7 16 -13 10 2 -4 -4 -21
word to talk	1 14 -2 -1 -4 -8 3 -3 0 1
word to tell	0 2 0 0 1 3 -5 0 -1 14
word to the	19 -5 -4 -11 5 -8 31 -12 -15 -1
word to this	5 -5 -5 0 4 0 -1 7 -4 -6
word to timemention	-8 -2 20 -2 -1 -1 -1 -4 -1 2
word to work	-1 -2 -2 -1 13 -1 -3 -4 -1 8
word to you	-1 -3 -5 -3 -8 -3 27 -3 -2 -19
word to your	-5 -2 7 -2 -2 7 -3 2 -3 10
word tobia	4 2 0 0 0 0 -3 0 -1 -3
word toca	-1 6 0 0 -1 -2 -1 0 0 -2
word toda	0 0 0 0 -6 0 6 0 0 1
word together	-1 0 0 0 -1 -1 7 -2 -1 9
word told	-1 -2 -5 24 -15 -4 10 -4 -3 -10
word told you	-1 -2 -3 7 -10 -3 17 -3 -2 -12
word tom	0 2 0 0 0 0 -1 0 0 10
word toma	-5 0 5 -1 0 0 0 0 0 0
word tomasz	0 0 0 0 0 0 0 0 0 23
word too	-1 -1 -1 -1 8 -3 4 -3 -2 10
word took	-1 -1 -3 -1 15 -4 -4 0 -1 11
word top	10 -1 -3 -1 1 -1 -4 -2 0 -3
word topic	0 0 0 0 0 0 0 0 0 5
word tot	-1 -1 4 0 -1 -1 -1 -1 1 -2
word tot timemention	-2 0 3 0 0 0 -1 0 0 -1
word total	-3 0 -5 17 -1 0 -7 -1 -1 15
word touch	4 -8 1 -4 -5 -3 -11 18 7 -16
word tour	1 0 0 0 0 0 0 0 0 5
word toute	0 0 0 0 -2 1 3 0 -1 -1
word town	0 0 0 0 0 0 0 0 0 11
word traga	0 0 0 0 0 0 0 0 0 9
word train	3 -1 -1 0 -1 -3 4 -1 -1 26
word trainee	2 -1 -1 0 0 0 3 -1 -2 -2
word transcript	-3 -1 0 0 0 0 5 0 0 5
word travaux	-2 1 -2 0 -4 0 3 0 5 -3
word travel	-2 -1 -2 1 -2 -1 -9 18 -1 -1
word travell	-2 -1 -2 -3 -2 -2 -2 17 -2 -5
word treffen	-1 0 1 1 0 0 0 0 0 6
word tres	3 0 -1 0 0 -1 -1 0 0 -4
word trial	34 -6 -21 -1 -5 11 -5 -6 -1 -28
word trial shift	29 -4 -20 -1 -1 -1 0 -2 0 -20
word trouble	-8 -1 5 -1 0 -2 7 0 0 -17
word truly	1 1 0 0 0 -1 -1 0 0 -6
word try	0 0 0 0 0 0 0 0 0 9
word tu	-1 5 -2 -1 6 2 -8 3 -3 -12
word tu candidatura	0 0 0 0 1 0 -3 0 4 -1
word tu entrevista	0 1 1 0 0 0 0 0 0 11
word tu perfil	-1 3 0 0 0 0 -2 0 1 -3
word tu postulacion	0 -1 0 0 2 0 1 0 0 -5
word tu solicitud	0 0 0 0 0 0 -1 5 -2 -7
word tua	-2 -1 2 -1 0 0 0 0 2 -16
word tua candidatura	-1 -1 0 0 1 -1 1 0 2 -10
word tudo	0 0 2 -1 2 -1 -1 0 0 -4
word tuesday	18 -5 -1 0 0 0 -17 6 0 3
word tuesday april	0 0 0 0 0 0 0 0 0 3
word tuo	4 -1 0 -2 5 -1 -5 0 -1 2
word tuo colloquio	2 0 1 -2 0 0 0 0 -1 6
word tuo cv	0 0 0 0 0 0 0 0 0 -4
word turn	0 0 0 0 -2 0 4 -1 0 7
word tut	0 0 4 2 0 0 -4 0 0 -4
word tut mir	0 0 4 2 0 0 -5 0 0 -2
word tutto	1 0 2 -1 0 0 -2 0 0 -3
word tweede	1 -2 0 0 6 0 -4 0 -1 -3
word twice	0 2 0 0 0 0 -1 0 0 7
word two	-21 -11 -3 -5 -3 -11 69 -4 -11 -26
word two form	1 0 0 -1 0 0 1 0 0 -14
word two more	-11 2 -1 -2 -1 -1 15 -1 0 -6
word two of	-3 -4 2 -1 -1 0 13 0 -6 0
word two week	-1 0 0 -1 -1 0 3 0 0 5
word u	6 -5 -2 -1 2 -1 1 -1 2 20
word uber	1 1 -1 0 0 0 -1 0 0 6
word uhrzeit	4 -1 0 -1 0 0 -1 -1 0 1
word uit	1 0 0 0 0 0 0 0 0 13
word uit voor	0 0 0 0 0 0 0 0 0 16
word uiterlijk	1 -1 -1 0 -1 1 1 0 1 5
word uiterlijk timemention	0 -1 0 0 0 1 0 0 1 -6
word uitnodig	3 -2 0 0 0 0 0 0 0 17
word ultima	0 0 0 0 0 0 0 0 0 3
word um	-6 -5 8 1 -1 -3 6 1 -1 -31
word um abraco	0 0 0 0 2 -1 -1 0 0 -3
word um die	2 -1 0 0 -1 0 0 0 1 -4
word uma	-8 8 7 -2 2 -2 -4 -1 0 -16
word uma decisao	0 0 0 0 1 0 0 0 0 -4
word un	11 -7 13 -2 4 -1 -16 3 -4 -28
word un entretien	7 -6 0 0 0 0 0 0 0 10
word un'altra	-1 1 -1 0 0 0 0 0 0 -9
word una	-5 5 0 0 4 -2 5 -9 0 -11
word unable	4 0 0 0 0 0 0 0 -3 18
word unable to	4 0 0 0 0 0 0 0 -3 18
word und	7 2 1 -4 2 -1 -8 3 -3 -6
word understand	-4 -2 -5 18 -1 -2 -1 -1 -1 0
word une	-5 1 -1 2 11 -4 0 -1 -3 -13
word unfortunate	0 0 1 0 -2 0 3 0 0 24
word unit	1 0 0 0 0 0 0 0 0 11
word unit #	0 0 0 0 0 0 0 0 0 11
word unles	12 -9 0 0 0 -1 -1 0 0 -5
word uns	10 -5 1 -3 0 3 -2 -1 -3 1
word uns fur	0 0 0 0 1 0 0 0 0 3
word uns in	-1 1 0 -1 3 0 0 0 -2 2
word unser	-7 9 -3 3 -2 -1 1 0 -1 1
word unserem	-1 0 0 0 -2 3 1 0 0 -4
word unserem haus	0 -1 0 0 -2 3 0 0 0 0
word unseren	0 0 0 0 0 0 0 0 0 4
word unserer	0 0 0 0 0 0 0 0 0 6
word unsubscribe	0 0 0 0 0 0 0 0 0 13
word unsuccessful	0 0 0 0 0 0 -3 -5 8 3
word unter	2 -3 -2 -1 0 -2 5 0 0 -8
word unterlagen	4 4 0 0 -3 0 -1 0 -3 1
word until	-11 -5 -4 -3 -14 -3 11 15 14 -6
word until the	1 -1 -1 -1 -3 -1 3 -3 6 -7
word until timemention	-5 -4 -2 -1 -1 -1 -2 16 -1 6
word up	-13 7 -11 -6 6 -4 -3 -1 26 16
word up a	0 0 0 -1 10 -1 -2 0 -4 -3
word up interview	-1 0 0 -1 0 0 4 0 -1 6
word up on	-5 5 -1 0 0 0 -5 6 0 18
word up to	-5 -1 -1 0 -1 -3 9 1 0 2
word up with	0 0 1 0 -5 0 0 0 5 -8
word upcom	10 -3 -3 -2 0 0 0 -1 0 -3
word upcom interview	10 -3 -3 -2 0 0 0 -1 0 -7
word updat	-34 -2 40 -2 -1 9 -10 -1 -1 8
word updat :	-5 -1 8 -1 0 0 0 0 0 -3
word update	-9 -4 -1 6 21 -3 -2 -14 7 0
word update :	0 -1 0 0 0 -1 -2 -8 11 -2
word update on	0 0 0 0 2 -1 0 0 0 -4
word urgent	-3 0 0 2 -2 -1 -14 19 -1 4
word us	-11 -24 -4 17 -19 18 18 -8 12 -47
word us !	-7 -2 2 0 -1 -10 15 -1 3 -10
word us about	0 0 0 0 0 0 0 0 0 10
word us and	0 -1 0 0 -1 0 -2 1 4 -4
word us by	0 -6 0 0 0 7 -3 -5 8 -6
word us canada	-5 -1 0 1 0 0 0 6 0 -2
word us j	5 -1 -1 0 0 0 -2 0 0 -11
word us know	-4 -1 -4 25 -12 1 4 -4 -3 -1
word us on	3 -1 0 0 0 -2 0 0 0 13
word us your	0 0 0 0 0 0 0 0 1 5
word use	3 2 -5 -1 2 -2 4 -1 -2 8
word use the	3 0 -5 -1 -2 -1 7 -1 -1 -5
word user	0 0 0 0 -1 0 0 1 0 5
word using	0 -1 3 0 0 0 0 0 -1 8
word using the	0 -1 3 0 0 0 0 0 -1 0
word usual	-1 0 0 0 -1 0 1 3 0 7
word utei	-1 0 0 0 0 0 3 -1 0 -3
word uur	1 -1 0 0 0 0 0 0 0 7
word uurtje	0 1 0 0 0 0 0 0 0 -4
word uw	-1 -4 1 0 -3 0 2 4 1 3
word uw sollicitatie	0 -1 0 0 -4 0 3 -1 3 -3
word v	4 -3 -1 -1 7 0 -4 0 -2 -6
word v x	2 -2 0 0 0 0 0 0 0 -3
word va	2 0 8 -1 -1 1 -6 -1 -2 -7
word vacacion	0 0 0 0 -10 1 10 0 0 -4
word vacancy	1 3 -1 0 -1 -2 -4 -5 9 -11
word vacante	1 6 -1 0 0 -1 -4 -1 0 -6
word vacation	-2 -1 -2 -4 -1 -1 14 -3 -1 -6
word vacatur	0 -1 0 0 2 0 -1 1 0 3
word vacature	1 -5 0 0 9 0 -4 0 -1 0
word vaga	-6 5 -5 6 -9 -4 10 -1 3 -19
word vaga :	3 1 -2 -1 0 0 0 -1 0 0
word vaga de	-7 3 -1 1 -4 -3 12 -1 -1 -6
word vai	-1 -3 -1 1 0 -1 6 -1 0 -1
word valid	0 0 0 0 0 0 0 0 0 8
word valu	0 0 0 0 0 0 0 0 0 -3
word van	7 -7 -1 0 3 -2 3 -3 0 9
word van #	0 -2 0 0 6 0 -3 0 -1 14
word van de	1 -3 0 -1 5 0 -3 -1 2 -6
word van je	0 0 -1 0 0 0 3 -1 -1 1
word van timemention	1 -1 0 1 -1 0 -3 0 2 0
word ve	1 0 0 0 0 0 0 0 0 5
word vega	-1 1 -1 0 3 0 -1 0 0 -2
word vemo	2 -1 2 0 0 0 -2 0 0 -3
word vendor	0 0 0 0 1 0 0 0 0 21
word venir	-1 4 0 0 0 0 -2 0 0 4
word venire	0 4 0 1 -1 0 -3 0 0 -5
word ver	0 0 0 0 2 0 0 0 -1 -9
word verder	0 -1 0 0 -2 0 5 0 0 -2
word verpleegkundige	-3 0 -1 0 0 0 0 5 -1 -2
word vers	-1 0 1 -1 1 0 1 -5 5 -1
word vers vous	-1 0 1 -1 1 0 1 -5 5 -1
word verstandni	0 0 1 0 -2 0 3 0 -1 -1
word very	5 1 -2 -2 1 -3 3 -3 -1 12
word very much	0 0 0 -1 0 0 4 -1 0 10
word vez	0 0 1 0 2 0 -1 0 0 -6
word vi	0 5 0 0 0 0 -4 0 0 -1
word via	7 1 -5 -1 -3 0 6 -4 -2 -7
word via zoom	1 -1 0 0 0 0 0 0 0 -10
word viaje	0 0 0 0 0 0 3 -2 0 -1
word vida	0 0 0 0 -2 0 -1 0 4 -5
word video	3 26 -3 -2 -2 -2 -10 -3 -6 -23
word video call	-1 4 0 0 0 -1 -2 0 0 -5
word video interview	3 6 -1 0 -1 -1 -4 -1 -1 -14
word videollamada	0 0 0 0 0 0 0 0 0 3
word viel	0 0 0 0 2 0 -1 0 0 -6
word vielen	-1 4 0 0 -1 0 -2 0 -1 -3
word vielen dank	-1 4 0 0 -1 0 -2 0 -1 -3
word view	0 -2 -1 -1 2 8 -2 -2 -3 8
word virtual	1 0 0 0 0 0 0 0 0 -3
word visit	0 -2 0 0 -3 -3 8 -1 0 24
word visita	0 0 -1 0 0 0 1 0 0 -6
word visto	0 3 0 0 0 0 -2 0 0 3
word visual	-2 5 0 0 0 -1 -2 -1 0 -4
word vivo	0 0 0 0 0 0 0 0 0 4
word voce	-2 -4 1 -2 -10 -1 17 -2 3 -6
word voce tem	-1 -5 0 0 0 -1 10 -1 0 -4
word voir	-1 -1 3 0 0 0 0 0 0 0
word volgende	-1 3 0 0 0 0 0 0 0 -2
word voluntaria	0 0 0 0 0 0 0 0 0 8
word volunteer	0 0 0 0 0 0 0 0 0 17
word vom	0 0 0 0 0 -1 1 0 0 -5
word von	2 -1 -1 0 -3 1 0 -1 2 -9
word voor	7 -5 0 -2 9 -2 -4 0 -2 -2
word voor de	0 -3 0 -1 8 -2 0 -1 -1 -2
word voor een	4 -3 -1 0 0 0 1 0 0 17
word voor het	0 0 1 0 0 0 0 1 -1 -3
word voor je	3 2 -1 -1 1 0 -4 -1 0 -8
word voor uw	0 -1 1 0 1 0 0 0 0 -5
word vor	1 -1 0 0 0 0 0 0 0 8
word vorher	0 0 0 0 0 0 0 0 0 14
word vorremmo	0 1 0 0 0 0 0 0 0 -3
word vorstellungsgesprach	1 -2 3 -2 -1 0 -2 4 -1 6
word vos	-1 0 -1 0 2 -2 6 -1 -3 3
word vote	-2 0 -2 -1 -4 -1 12 -2 0 2
word vote on	-2 0 0 0 0 0 4 -1 0 2
word votre	4 -18 -4 -1 2 -4 18 -1 5 0
word votre candidature	5 -7 -2 -1 -2 -1 -1 -1 10 -2
word votre contrat	-1 0 0 0 0 2 0 0 0 7
word votre cv	3 -1 0 0 0 0 -1 0 0 -1
word votre dossier	-1 0 0 0 1 0 2 0 -2 3
word votre entretien	-8 -1 0 0 0 0 10 0 0 -3
word votre message	-5 0 -1 0 -1 0 7 3 -2 -1
word vous	8 -17 3 2 2 -8 17 -9 3 -17
word vous confirme	0 0 0 0 0 0 1 0 0 3
word vous de	-3 -1 0 4 -1 -1 2 0 0 -5
word vous etes	0 0 0 0 0 0 0 0 0 6
word vous proposon	-1 1 0 0 0 0 0 0 0 5
word vous sera	0 0 0 0 0 0 0 0 0 -3
word vp	1 1 0 0 0 0 0 0 0 -5
word vraag	4 -3 -1 0 0 0 0 0 0 -1
word vragen	0 1 0 0 0 0 0 0 0 -6
word vue	0 0 0 0 3 0 -2 0 0 -3
word w	-2 15 -4 -1 -1 -1 -6 0 0 -8
word w d	4 1 0 0 0 0 -4 0 0 -4
word wait	-2 -1 -3 -2 -2 2 -4 12 0 27
word walk	2 -1 -1 0 0 -2 2 0 0 -13
word want	-12 11 -12 -7 2 54 -23 -10 -3 -4
word want to	-1 14 -3 -5 0 3 -3 -5 -1 11
word want you	-3 -4 -6 -1 1 33 -17 -1 -1 -31
word war	-6 9 -3 -1 3 0 1 0 -2 19
word ware	0 0 1 0 0 0 -1 0 0 -3
word was	-47 -6 4 -3 33 -10 22 16 -8 46
word was a	-3 -3 0 -1 9 -2 5 -1 -3 3
word was sent	0 0 0 0 0 0 0 0 2 -9
word wat	6 -4 -1 0 -2 -2 4 -1 -1 -10
word way	22 -3 -3 -1 4 5 -21 -3 0 1
word we	-44 -28 2 -6 90 3 -10 -15 7 -10
word we appreciate	0 -1 0 0 3 0 -1 0 1 -2
word we are	-8 -4 10 -3 -1 9 6 -5 -5 5
word we ask	0 0 0 0 0 0 0 0 0 5
word we can	-11 10 -7 -2 4 20 -4 -6 -5 1
word we can't	-1 -1 0 0 7 -2 -2 -1 0 5
word we could	-2 5 0 0 -1 -1 0 0 0 -1
word we do	-6 -1 2 0 -1 -9 17 -1 -1 5
word we don't	-2 -6 -2 0 0 5 7 -1 0 -11
word we go	-2 -4 0 0 0 -4 10 0 0 -8
word we got	0 -1 0 0 -4 0 -4 -2 11 -3
word we had	-1 -1 -4 0 8 -1 -2 2 -1 3
word we have	-7 10 3 3 -7 13 -21 0 6 6
word we hebben	0 -1 0 0 2 0 -2 0 1 -4
word we hope	-1 -1 0 0 0 1 3 -1 0 -1
word we invite	0 -1 0 0 7 0 0 0 -6 -5
word we je	1 -1 1 -1 0 0 -1 -1 1 -8
word we just	0 0 0 -3 -2 -5 11 0 0 1
word we know	0 -1 0 0 5 0 -1 0 -2 0
word we look	2 -1 -1 0 0 0 0 0 0 -7
word we offer	0 0 0 0 -1 2 -1 0 0 5
word we regret	0 0 0 0 1 0 0 0 0 8
word we spoke	-5 -3 0 -1 -1 -2 14 -1 -1 -5
word we talk	-1 -4 9 0 -1 1 -3 0 0 12
word we want	1 -2 -3 -1 0 8 -2 0 -1 -14
word we were	0 -1 0 0 6 -1 -2 -1 0 0
word we will	2 -1 0 -1 1 -1 -2 -1 1 8
word we wish	0 0 0 0 0 0 0 0 1 3
word we won't	-2 -1 -8 15 1 -3 -1 -1 -1 -7
word we would	-4 -1 4 -1 -1 3 0 0 0 -1
word we'd	-6 16 -3 -4 -13 41 -23 -5 -4 -14
word we'd be	-1 -2 0 -1 -5 20 -10 -2 -1 3
word we'd like	-4 13 -3 -1 -5 16 -10 -3 -2 -13
word we'd love	0 5 -2 0 -2 4 -3 0 -1 -17
word we'll	-4 -11 42 -8 -8 -7 -15 -10 20 -13
word we'll be	-1 -1 0 0 -2 0 -2 0 8 -7
word we'll have	-6 -3 25 -4 -3 0 -5 -3 0 0
word we'll keep	0 0 0 0 0 0 -1 1 1 5
word we'll let	-1 0 0 0 -2 0 1 -8 12 -2
word we'll see	1 0 0 0 0 0 0 0 0 -12
word we're	-19 -10 4 -2 31 -14 -20 -2 32 15
word we're clos	-3 -1 7 -2 0 0 0 -1 0 -5
word we're delight	0 0 0 0 0 0 0 0 0 9
word we're look	0 0 0 0 8 0 -4 0 -2 -4
word we're pleas	0 0 0 0 0 0 0 0 0 7
word we're sorry	0 0 0 1 0 0 0 0 0 6
word we've	-6 -3 2 7 35 2 -25 0 -11 -13
word we've decid	-1 -1 -1 -1 22 -3 -11 -2 -2 11
word we've receiv	0 0 0 0 0 0 -4 4 1 1
word wear	32 -2 -7 -2 -1 -3 -12 -4 -1 8
word web	5 -1 -4 0 -3 0 -1 -1 4 -3
word webinar	0 0 0 0 0 0 0 0 0 14
word wed	1 0 0 0 0 0 0 0 0 -4
word wednesday	1 0 0 0 0 0 0 0 0 -9
word week	-31 22 43 -14 -20 11 -46 -14 48 -95
word week !	0 0 0 0 5 -1 -3 0 -1 1
word week :	-4 -1 5 -1 0 0 0 1 0 -1
word week ?	-5 9 2 0 -1 3 -6 0 -2 0
word week after	-2 4 24 0 -3 -1 -23 -1 2 -3
word week and	-2 10 -1 -1 -6 -4 -9 16 -2 -22
word week end	0 -1 0 0 -1 -1 3 0 0 -2
word week of	-2 4 -1 -1 -5 -2 6 -2 1 -8
word week or	0 3 0 0 0 0 -2 0 0 0
word week to	-3 -6 -3 -1 -2 6 11 -1 -2 -7
word weekend	-8 0 -3 -1 -6 -10 23 -3 7 -33
word weer	0 0 0 0 2 0 -2 1 0 -3
word weis	0 0 0 0 -1 0 3 -1 0 0
word weiter	4 0 -1 1 -2 0 0 0 -1 -1
word welcome	12 -1 -1 -2 -2 -5 6 -5 -1 0
word welcome !	0 0 0 0 0 0 1 0 0 -8
word well	-6 -1 23 -2 15 -1 -22 -3 -3 -1
word wenn	0 0 0 0 0 1 0 0 0 -4
word went	-2 -3 -5 -2 17 1 -4 -1 -1 6
word werden	0 -1 -1 -1 5 0 -3 2 -1 -9
word were	-6 -3 -2 3 41 -7 -13 -14 1 -15
word were not	0 0 0 0 16 0 -2 -5 -7 -5
word weten	2 -2 0 0 0 1 0 0 1 -3
word what	-11 7 9 -2 -3 7 4 -8 -4 -23
word what happen	-5 -2 -1 1 -2 -2 9 -1 2 -5
word what to	0 0 0 0 0 0 0 0 0 16
word what we	-1 -1 0 0 -4 15 -10 -2 3 -9
word what you	0 7 0 0 -1 -3 -3 0 0 -2
word what you're	0 3 0 0 0 0 -2 0 -1 -2
word what'	-1 3 -1 0 -1 -3 4 0 0 -4
word what' your	0 -2 0 0 0 -3 6 0 0 -3
word whatever	3 0 -1 -1 -1 -1 -12 13 0 -14
word whatsapp	6 0 -2 0 0 0 -2 0 0 -2
word whatsapp #	0 0 0 0 0 0 0 0 0 3
word when	-11 -8 -4 -7 1 4 22 -4 6 11
word when :	4 -4 1 0 0 0 0 0 0 0
word when could	0 1 0 0 0 0 0 0 0 9
word when i	-2 -1 0 -2 10 -1 -2 0 -1 5
word when you	-8 0 -1 0 -8 -6 24 -1 -1 5
word whenever	-6 1 -1 -1 -1 1 32 -24 -1 -16
word where	3 -5 1 -1 4 -1 3 -1 -3 -7
word where :	6 -4 -2 0 0 0 0 0 0 -8
word whether	-6 2 4 0 -3 2 4 -1 -1 15
word whether you	-5 2 5 0 -1 3 -4 0 0 -5
word which	-17 31 -2 -2 -3 -4 -10 -2 8 -5
word which you	-3 10 -1 0 -4 -1 -1 0 0 0
word while	-1 -2 0 0 5 -1 6 -2 -5 3
word who	-7 -5 7 -3 22 -4 -8 -3 0 20
word who has	0 0 0 0 1 0 0 0 0 -3
word who is	0 -2 0 -1 6 -1 -1 0 0 1
word whole	18 0 -18 0 1 0 0 0 0 4
word whose	0 -1 0 0 6 0 0 0 -4 -4
word why	-3 -1 -1 -2 0 0 7 -1 0 8
word wie	6 -2 0 0 -2 2 -3 1 -2 0
word wie besprochen	1 -1 0 0 0 0 0 0 0 -3
word wieder	-2 0 5 -1 0 0 -5 3 -1 -6
word wij	3 -1 -1 0 -3 -1 2 -1 2 -11
word wil	7 -6 0 0 0 0 0 0 0 -3
word will	11 -30 6 -4 -33 -33 17 32 35 -20
word will answer	0 -1 0 0 -1 0 -2 8 -4 -8
word will be	-10 -12 1 6 -16 -24 23 16 16 -22
word will call	2 -2 -1 1 -1 0 -1 0 2 12
word will come	0 0 0 0 -1 0 -2 0 4 1
word will contact	-4 -2 0 -1 -1 0 -1 7 2 4
word will follow	-1 -1 0 0 -1 7 -4 0 0 0
word will get	0 0 0 0 -1 0 -7 8 1 -4
word will go	12 -2 0 0 -1 0 -2 -1 -5 -1
word will interview	1 0 0 0 0 0 0 0 0 -4
word will last	4 0 0 0 0 0 0 0 -3 -1
word will not	-1 0 0 0 4 0 -2 0 0 5
word will now	-12 -1 12 -1 0 -2 5 -1 0 -13
word will review	0 -1 0 0 -2 0 -1 0 5 -1
word will take	-6 1 0 0 -3 -10 7 1 10 -9
word will write	2 -1 0 -1 0 0 1 0 0 -8
word wilt	4 -3 -1 0 -3 0 4 0 0 -1
word window	0 3 0 0 0 0 -2 0 0 7
word wir	5 3 4 -3 -1 5 -5 -2 -7 9
word wir haben	-1 1 0 0 4 0 -1 0 -2 -3
word wir ihnen	-1 -1 0 0 1 3 -1 0 0 -3
word wir in	0 0 0 0 0 0 0 0 0 -3
word wir mochten	1 1 0 0 0 0 0 0 0 -3
word wir uns	0 0 0 0 1 0 0 0 0 6
word wir wurden	-1 2 0 0 0 0 0 0 0 5
word wird	0 -1 0 0 6 0 -4 0 -1 -4
word wish	0 -1 -1 0 9 2 -5 -1 -2 10
word wish to	0 0 0 0 -1 4 -3 0 0 8
word wish you	-1 -1 0 0 7 0 -3 -1 -2 5
word with	10 -9 11 -14 -3 16 -11 -16 15 -10
word with a	-7 13 -1 -2 7 0 -5 -3 -3 20
word with another	0 -1 0 0 2 0 0 0 0 23
word with dr	3 0 -1 0 0 0 -1 0 0 11
word with google	1 0 0 0 0 0 0 0 0 7
word with me	3 3 -2 0 -1 -1 1 -2 0 -17
word with our	23 -1 -4 -2 -1 -2 -7 -5 -1 -22
word with reference	0 -2 0 0 0 3 0 0 0 -6
word with ridge	1 0 0 0 0 1 0 0 0 -4
word with the	-5 0 -6 4 -4 -4 26 -7 -3 2
word with two	-3 -2 0 1 1 -1 5 0 0 -2
word with us	-2 -5 -2 -1 2 10 -3 -2 2 -23
word with you	-4 4 -1 -2 3 -5 3 4 -1 11
word with your	-2 -8 -1 -2 1 8 9 -2 -4 35
word withdraw	0 -1 0 0 -2 0 0 0 4 -2
word withdrawn	-2 -1 -1 9 -2 0 -1 -1 -1 -2
word within	-3 -5 -2 -2 23 2 -11 3 -4 -3
word within #	-1 -2 -1 -1 -5 6 0 6 -2 -8
word within a	0 0 0 0 14 -1 -10 -2 -1 -3
word within three	1 -1 0 0 -3 0 7 -2 -1 -1
word within two	-1 0 0 -1 -1 0 3 0 0 -2
word without	-4 -4 -2 12 -1 -1 2 0 -1 2
word woche	-1 2 0 -1 1 1 0 -1 0 7
word won't	-1 -5 -9 14 7 -3 0 -1 -1 -14
word won't be	-3 -5 -4 14 7 -3 -5 -1 -1 -13
word wonderful	18 -1 -12 0 -1 0 -3 0 0 3
word word	-3 3 -1 -2 4 -1 0 0 0 1
word worden	4 -3 -1 0 0 0 0 1 -1 -6
word wordt	0 -2 0 0 6 0 -3 0 -1 -9
word work	-9 3 -13 -4 18 3 -5 16 -9 19
word work ?	-2 1 -2 0 0 0 3 0 0 -1
word work days	1 -1 0 0 -3 0 3 1 -1 -5
word work for	-5 7 -8 0 -1 -2 8 0 0 11
word work on	0 0 -2 2 3 0 -1 0 -2 -7
word work out	1 -1 -2 -1 13 0 -7 -3 -1 -2
word work with	-1 -4 -1 -1 6 9 -7 -1 0 -8
word would	-23 59 -13 -7 -2 10 -11 -7 -7 27
word would any	0 0 0 0 0 0 0 0 0 -10
word would be	11 8 -2 -1 -7 16 -17 -3 -4 -2
word would like	-10 15 1 -2 0 3 -4 -1 -1 32
word would love	1 4 0 0 -1 0 -3 0 -1 5
word would timemention	-17 20 -2 -1 0 0 -1 0 0 4
word would you	-4 15 -8 -1 1 -4 3 -1 -1 14
word writ	7 -3 -9 7 5 0 -8 2 -1 3
word writ to	-1 0 -8 9 -2 3 0 0 0 3
word write	-6 -5 10 -4 11 -2 -17 13 -1 4
word write to	-1 -1 -6 -1 -2 1 -7 17 0 -10
word writer	0 0 0 1 5 -1 -2 0 -1 -7
word written	-1 0 0 0 -1 -2 10 1 -7 -3
word wurde	-11 7 -5 0 0 -2 6 6 0 -10
word wurden	-1 1 -1 -1 -5 3 3 0 0 -2
word x	4 3 -2 3 -6 0 3 -1 -4 6
word x #	-2 7 0 0 -3 0 3 0 -4 -3
word y	1 -8 0 0 -12 0 23 -6 3 -3
word y #	0 0 0 0 0 1 0 0 0 9
word y a	-1 0 0 0 0 -2 7 -1 -1 -4
word y entrevista	0 1 -1 0 0 0 0 0 0 9
word y la	0 0 0 0 -10 0 11 0 0 -1
word y nos	3 -2 -1 0 0 0 3 -3 0 -2
word y te	0 -4 4 0 0 0 0 0 0 -2
word y timemention	0 0 1 0 0 0 0 0 0 4
word ya	0 -1 -2 4 0 -1 -2 -2 4 -8
word yani	-2 0 2 -1 0 0 7 -5 -1 -5
word year	-3 -2 -2 -2 11 5 -16 14 -4 25
word yes	-6 -11 -1 -2 -10 69 -22 -4 -12 -8
word yet	-4 -1 -5 -2 -8 -8 46 -15 -2 1
word yo	8 -4 -1 0 0 0 -2 -1 0 -6
word york	6 -1 -1 -1 -1 -1 -1 1 -1 3
word you	-90 34 -40 -24 43 72 92 -87 0 -49
word you !	1 3 -1 -1 -5 19 -12 -4 -1 5
word you :	5 -3 -4 0 -1 8 -4 0 -1 -5
word you ?	-2 3 7 0 -7 11 -7 -2 -1 -6
word you a	-1 0 1 0 -1 0 26 -23 -1 16
word you able	0 2 -1 0 0 0 0 0 0 -4
word you about	12 -8 0 0 -9 -1 10 -1 -1 9
word you accept	-1 -1 0 0 -4 13 -5 -1 0 8
word you again	-1 0 0 -1 1 -1 3 0 -1 -3
word you all	0 0 0 0 0 0 0 0 0 5
word you an	-1 0 0 0 3 -1 1 -1 0 -2
word you and	0 0 -1 0 8 7 -12 -1 0 19
word you appli	-6 -2 0 -1 3 0 0 0 7 -3
word you are	11 -2 -3 -3 -1 5 -3 -2 -3 31
word you around	0 1 0 0 0 0 0 0 0 3
word you as	-2 -2 -1 -2 -6 21 -6 -2 -1 -8
word you at	-2 -3 4 -1 -2 -1 7 -1 -1 -10
word you be	2 4 3 0 0 -1 -3 0 -3 -10
word you but	-1 0 0 -1 19 -1 -13 -2 -1 -7
word you by	-1 -4 -1 -1 -1 -1 9 -2 0 8
word you can	6 -1 -3 -2 -13 29 -2 -5 -9 -33
word you can't	2 0 -1 0 0 0 0 0 0 5
word you come	-1 7 -1 0 0 0 -1 0 -2 -6
word you could	-3 12 10 0 -4 -4 -9 -1 0 2
word you do	-5 -3 9 -1 10 -1 -4 -4 -2 -3
word you down	2 0 -1 0 0 0 0 0 0 -4
word you for	-7 14 -10 -10 5 -5 16 0 -4 29
word you free	0 -2 4 0 0 0 0 0 0 14
word you get	-6 0 -1 0 -1 -2 12 -1 0 8
word you got	10 -3 -2 0 0 -1 -1 0 -1 -11
word you had	0 -2 0 0 0 3 0 0 0 8
word you have	8 10 -19 -4 -10 21 -17 -9 19 15
word you in	0 1 2 -1 0 -2 -1 -1 2 -7
word you interview	-3 -5 -4 -1 10 0 5 -2 -1 7
word you join	2 0 0 0 0 -1 0 0 0 7
word you know	1 -3 -8 8 -6 -1 7 -9 11 2
word you like	3 0 -1 0 0 0 -1 -1 0 14
word you look	0 0 0 0 0 0 0 0 0 4
word you make	-1 -1 2 0 0 0 0 0 0 7
word you may	-8 1 0 0 0 0 0 0 9 1
word you must	0 0 0 0 0 0 0 0 0 6
word you need	-5 -5 -1 13 -4 -3 12 -3 -3 3
word you on	1 0 -5 5 11 17 -22 -5 -2 22
word you please	0 -1 0 0 0 0 1 0 0 6
word you prefer	-5 10 -2 0 0 0 -2 0 0 -14
word you recent	0 0 0 0 0 0 0 0 0 10
word you say	0 -1 0 0 0 2 -1 0 0 -14
word you send	-1 7 -1 0 -1 -3 0 -1 0 -6
word you sent	0 2 -1 -1 -2 -4 -13 21 -3 -23
word you should	2 -1 0 -1 -1 -3 8 -2 -1 -8
word you soon	0 0 0 0 0 0 0 0 0 -3
word you start	0 -12 0 0 0 18 -5 0 0 1
word you still	-4 -3 -1 0 -3 0 13 -1 0 -11
word you succes	0 0 0 0 1 0 0 0 0 7
word you take	0 -1 0 0 2 0 0 0 0 15
word you tell	-2 9 -1 -1 -1 -1 -2 -1 -1 -3
word you that	-5 -3 -1 -1 -2 26 -15 2 -1 11
word you the	5 -3 -1 -2 7 5 -7 -2 -1 -3
word you then	14 -3 -1 0 -1 -1 -6 0 -1 -3
word you there	1 0 0 0 0 0 0 0 0 14
word you timemention	12 -2 -15 -6 4 -6 17 -4 -1 -12
word you to	-18 8 -8 -5 13 -2 13 0 -1 -13
word you use	0 0 0 0 0 0 0 0 0 4
word you want	-2 1 -2 -1 -1 13 -5 -2 0 8
word you were	-6 -2 -1 4 29 -5 -13 -8 1 -24
word you will	3 -1 -1 0 -2 -1 2 -1 0 11
word you within	-1 0 0 0 -2 -1 0 5 0 -3
word you would	-3 10 -2 -1 -4 -2 7 -1 -4 -10
word you'd	-3 6 3 -1 8 -9 6 -7 -2 -29
word you'd be	-4 -1 5 0 14 -1 -10 -2 -1 -4
word you'd like	-3 6 -1 0 -1 -2 5 -3 0 -11
word you'll	18 -5 -4 -2 1 6 -9 -5 -1 -25
word you'll be	6 -1 -2 0 2 0 -4 0 0 8
word you'll get	1 0 0 0 -1 -1 2 -1 -1 -3
word you'll have	-2 0 -1 -1 0 1 4 -1 0 -19
word you'll hear	12 -1 0 0 -1 0 -8 -1 0 -5
word you'll meet	2 0 0 0 0 0 0 0 0 -6
word you're	-4 -11 -2 -5 0 9 26 -6 -8 32
word you're a	0 0 0 0 0 0 0 0 0 9
word you're confirm	1 0 0 0 0 0 0 0 0 6
word you're in	2 -2 -1 0 -1 10 -7 -1 0 -17
word you're register	1 0 0 -1 0 0 0 0 0 4
word you're schedul	0 0 0 0 0 0 0 0 0 5
word you're still	1 -1 -2 -1 -3 0 9 -2 -2 -8
word you've	22 1 -2 12 -9 -5 -8 -8 -2 18
word you've been	-2 2 -1 7 -2 -2 6 -4 -4 21
word your	-73 11 -4 -12 -15 31 17 4 41 55
word your account	1 0 0 1 0 0 0 0 -1 -3
word your answer	0 -1 0 0 0 3 -1 0 0 8
word your application	-2 -1 -5 1 -13 -3 7 -18 35 -34
word your appointment	0 0 0 1 0 0 0 0 0 31
word your assessment	0 -2 0 0 -1 -1 10 -2 -4 -11
word your availability	-4 12 0 -1 -1 -1 -3 -1 -1 -7
word your background	0 5 0 0 -2 0 -2 0 0 2
word your calendar	4 1 -1 1 -1 -1 -3 -1 0 -4
word your candidacy	0 0 0 0 4 0 0 0 -2 3
word your candidate	0 -1 0 0 -3 5 5 -1 -4 0
word your contract	-1 0 0 0 0 9 -7 0 0 -7
word your cv	5 -3 -1 0 -2 0 7 -1 -5 -9
word your detail	-1 -1 0 0 2 0 1 0 0 3
word your email	-1 -1 0 0 -3 0 1 6 -2 6
word your event	0 -1 1 0 0 0 0 0 0 -3
word your experience	0 0 0 0 6 0 -3 -1 0 2
word your file	0 -1 0 0 -2 -2 6 0 0 -1
word your first	-7 -5 0 0 -5 10 4 4 0 -13
word your flight	-11 -1 0 0 0 -1 14 0 0 -5
word your interest	0 -1 -1 0 6 -1 -2 -1 0 -6
word your interview	-8 -27 36 -6 20 -6 13 -16 -5 -76
word your interviewer	0 -1 2 0 0 0 0 0 0 -12
word your job	0 0 0 0 0 0 0 0 1 13
word your laptop	-4 0 0 0 -1 -7 14 0 0 -1
word your manager	0 0 0 0 0 0 0 0 0 7
word your message	-18 -6 -3 -1 -5 -1 -21 55 1 -38
word your name	1 0 0 0 0 0 -1 0 0 6
word your next	0 0 0 0 0 0 0 0 0 5
word your note	0 0 0 0 0 0 -1 3 0 -3
word your offer	0 -1 0 0 -2 8 -2 -1 -2 13
word your onsite	-8 -1 0 1 0 0 9 0 0 -9
word your own	1 0 0 0 0 0 0 0 0 4
word your passport	-7 -1 0 0 -1 -1 11 0 0 0
word your patience	0 -1 0 0 5 0 1 -1 -3 -2
word your phone	0 2 0 0 0 0 -1 -1 0 -3
word your profile	-1 -1 0 0 0 0 5 -1 -1 -7
word your recruiter	-3 1 -1 4 0 0 0 0 0 -1
word your request	0 0 0 0 -2 0 -9 15 -2 -8
word your resume	-4 8 -1 -1 -8 0 -9 -1 15 7
word your schedule	0 0 0 0 0 0 0 0 0 -5
word your scorecard	0 0 0 0 0 0 0 0 0 4
word your submission	-7 -1 0 0 2 0 0 0 7 -3
word your talk	0 0 0 0 0 0 0 0 0 8
word your team	0 0 0 0 0 0 0 0 0 33
word your technical	3 0 -9 8 0 0 0 0 0 -10
word your time	0 0 0 0 0 0 2 -1 0 7
word your upcom	2 -1 0 0 0 0 0 0 0 -6
word your video	0 3 0 0 0 0 -1 0 -1 -2
word your virtual	1 0 0 0 0 0 0 0 0 -4
word your visit	0 0 1 0 0 0 0 0 0 -5
word your work	0 0 0 0 0 0 0 0 0 8
word zeit	0 1 0 -1 3 0 0 0 -2 4
word zitten	-1 0 0 0 2 1 -2 0 0 7
word zo	0 0 0 3 0 0 -2 0 0 2
word zoal	3 -2 0 0 0 1 -1 0 0 -7
word zoom	21 0 -6 -3 -1 -1 -5 -4 -1 0
word zoom link	3 0 0 0 0 0 -2 0 0 6
word zu	2 0 -1 0 0 0 0 -1 0 -4
word zum	3 -2 -1 -1 -3 4 -1 0 1 -1
word zum timemention	2 -1 0 -1 -3 4 -2 0 1 -3
word zur	3 -1 0 -1 -3 0 3 0 0 13
word zusammen	0 0 0 0 -1 0 2 0 -1 7
word ª	3 -2 -1 0 0 0 0 0 0 0
word º	1 0 0 0 0 0 0 0 0 -3
"""
