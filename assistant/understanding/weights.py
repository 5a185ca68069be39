"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-33 -4 -24 -25 -48 -21 -128 -14 297 -136
ack.received@subject	-20 -17 -8 -8 -39 -7 -20 8 111 -137
ack.thanks	11 60 -31 -15 -21 -23 -61 -16 96 -11
ack.thanks@subject	-6 -7 -4 -3 -38 -3 -9 -4 74 -34
affirm	85 30 17 -77 -18 83 11 -95 -36 -24
against, and no job	-8 -22 9 27 -34 -15 -5 69 -21 43
agreed	232 -20 48 -22 -38 -27 -129 -29 -16 -31
agreed, and a nod	107 -8 -28 -5 -8 -8 -38 -7 -5 -17
answer	7 -83 99 -41 -84 -44 97 1 50 -86
asked to move	-114 -5 170 -7 -5 -5 -27 -5 -2 -8
automatic answer	-62 -46 -19 -14 -32 -15 -42 253 -25 -181
autoreply.absence	2 -61 -62 -42 -39 -24 32 229 -34 -74
autoreply.absence@subject	-25 -11 -28 -9 -9 -8 -36 132 -7 -87
autoreply.bounce	-24 -9 -8 -7 -28 -5 -21 109 -7 -123
autoreply.bounce@subject	-13 -4 -4 -3 -12 -2 -6 51 -6 -90
autoreply.receipt	-119 -18 -18 -10 -15 -11 -19 230 -19 -88
autoreply.receipt@subject	-80 -11 -11 -6 -6 -5 -10 146 -17 -49
autoreply.received	-24 -19 -8 -10 -15 -3 -67 181 -35 -114
autoreply.received@subject	-19 -14 -5 -7 -7 -3 -38 108 -14 -75
bias	53 16 -80 -21 43 -90 -42 126 -4 -98
board	1 -6 -3 -3 2 -2 -5 -4 20 -21
bulk	5 -10 -42 36 27 22 -16 -3 -20 204
calendar CANCEL	-28 -6 -7 79 -17 -2 -12 -4 -2 -7
calendar REPLY	-22 -7 -5 -4 -6 -3 -13 65 -5 -55
calendar REQUEST	289 -110 21 -26 -33 -10 -55 -51 -25 -107
cancellation.off	-133 -25 -39 349 -48 -15 -53 -19 -17 -52
cancellation.off@subject	-79 -14 -16 162 -11 -6 -21 -8 -9 -21
cancelled, and moved	-3 -1 -2 11 -1 0 -3 0 0 0
chat.lure	7 0 -5 0 0 0 0 -1 0 63
chat.lure@subject	0 0 0 0 0 0 0 0 0 19
colleague	-2 -2 -1 -1 -10 -1 -3 25 -4 212
day alone	-104 -42 -42 115 -64 61 11 32 31 -62
deadline	-96 16 -37 -56 -61 169 97 -14 -17 39
forwarded	32 -3 -5 -1 -4 -3 -18 4 -3 153
generated	1 25 -49 30 32 -10 -20 -9 -1 -203
hiring little	-8 19 -45 33 26 -14 -11 54 -55 26
hiring much	13 24 3 -19 1 -45 -8 -34 64 -96
hiring none	-29 -62 -7 -54 13 67 -2 41 34 89
hiring some	48 23 19 31 -23 -46 3 -12 -44 -52
hiring.application	-43 -32 -55 -70 94 -65 66 -67 171 71
hiring.interview	64 22 70 31 -29 -94 -31 13 -45 23
hiring.meet	13 116 -34 9 12 -44 -41 10 -40 8
hiring.process	17 -40 3 -38 74 -35 65 -44 -3 5
hiring.role	-56 7 -108 35 55 66 61 -12 -49 -29
human	97 7 38 -49 18 -24 74 -101 -61 -41
invite.details	216 -90 -15 -1 -54 -65 86 -44 -34 -1
invite.details@subject	17 -4 0 -2 -4 -1 -3 -1 -2 15
invite.fixed	203 -35 59 40 -62 -79 -4 -52 -70 -53
invite.fixed@subject	29 -32 -24 16 -22 -9 37 14 -10 34
invite.forward	63 -20 -6 9 16 -15 -20 -17 -10 -38
invite.forward@subject	28 -4 -21 -1 -1 0 -1 0 -1 -7
invite.invited	43 62 -49 -24 27 20 -56 10 -34 -68
invite.invited@subject	20 2 3 -7 -9 -24 24 -6 -4 -18
invite.reminder	61 -9 -21 -14 9 -3 -13 -7 -4 10
invite.reminder@subject	32 -3 -11 -7 -2 -2 -2 -4 -2 3
job and one time	114 -12 32 67 -65 -38 -119 8 12 -6
job, and no person	16 10 -72 15 8 -1 -15 -15 54 -12
known application	78 41 118 38 27 67 -24 -206 -139 -370
known interview	-22 -20 128 59 -15 -11 -92 -16 -10 -63
known interview, other time	-73 -5 89 -2 -1 -1 -5 -1 -1 -14
meeting link	47 -8 -13 -4 -3 -3 -9 -4 -3 -118
move asked, and a nod	-96 -4 143 -5 -5 -4 -24 -4 -2 -6
no job and a time	122 73 71 -40 -40 -35 -133 18 -36 -12
no time	-92 -42 -73 -79 157 -4 66 19 48 -18
not.alert	-46 -10 -7 31 27 -2 19 -5 -6 100
not.alert@subject	0 0 0 0 0 0 0 0 0 121
not.cold	1 -5 -2 11 -13 1 15 -2 -6 158
not.cold@subject	1 0 0 0 0 0 0 0 0 17
not.employer	17 3 1 -3 9 -1 -20 -3 -2 154
not.employer@subject	2 0 -1 0 0 0 0 0 0 57
not.event	14 -16 -6 -6 -5 -6 2 27 -4 79
not.event@subject	6 -4 -1 -1 -1 -1 -3 7 -1 106
not.media	6 3 -7 -2 -1 -3 9 -2 -2 112
not.media@subject	0 0 0 0 0 0 0 0 2 52
not.official	-4 -8 27 -9 -4 6 -32 27 -2 100
not.official@subject	-20 1 22 -2 -10 -2 -12 -3 27 88
not.practice	-2 0 -1 -1 -1 -1 -1 4 2 171
not.practice@subject	-3 1 -1 -1 0 0 0 5 0 72
not.research	7 -1 -4 -1 4 -1 -1 -2 0 133
not.research@subject	7 0 -4 -1 0 0 0 -1 0 5
not.someone	0 25 -8 5 -16 -6 18 -4 -15 165
not.someone@subject	-3 -6 -1 -1 -5 -3 21 4 -6 10
not.staff	9 -1 -1 -1 1 0 0 0 -6 175
not.staff@subject	0 0 0 0 0 0 0 0 0 165
not.study	-39 9 10 -7 -43 -19 48 0 40 59
not.study@subject	-11 6 -4 -1 25 -2 -15 15 -12 168
offer.clear	-85 -58 -41 -29 60 260 -46 -31 -30 -130
offer.clear@subject	-57 -13 -8 -7 -15 63 49 -5 -6 -73
offer.terms	-32 9 -21 -27 -66 163 30 -25 -30 -70
offer.terms@subject	-2 -3 -1 -1 -2 5 6 -1 -2 19
old time	-136 -48 191 32 -7 -3 -14 -8 -6 -62
one time	273 -93 72 44 -96 -56 -170 40 -14 -13
one time, asked	-55 21 64 -5 -4 -8 -6 -3 -4 40
owner	0 0 0 0 0 0 0 0 0 -154
pair alert&apply	0 -1 0 0 9 0 0 0 -7 47
pair alert&ask	-3 5 -1 -1 6 -1 -4 -2 0 -16
pair alert&asked	-4 6 -8 -2 3 -1 16 -4 -6 -46
pair alert&available	-1 4 -2 0 0 0 -1 0 1 -18
pair alert&book	1 -2 0 0 14 0 0 0 -12 4
pair alert&call	-3 9 -1 0 -1 -1 -2 -2 0 -4
pair alert&choose	0 0 0 0 0 0 0 0 0 23
pair alert&civic	0 0 0 0 0 0 0 0 0 9
pair alert&closer	0 -1 0 0 9 0 0 0 -7 10
pair alert&deadline	-1 -13 -7 -1 -2 -13 39 -3 0 -30
pair alert&hear	0 0 0 0 0 0 0 0 0 23
pair alert&interview	-8 -3 30 -2 -8 -1 -10 9 -7 15
pair alert&move	-3 -3 25 -1 -8 -7 10 -4 -8 -23
pair alert&not	-1 -1 -6 -1 5 -7 19 -2 -5 13
pair alert&office	0 0 0 0 0 0 0 0 0 13
pair alert&received	0 0 0 0 0 0 0 0 0 37
pair alert&recruiter	0 0 0 0 0 0 0 0 0 16
pair alert&review	-1 -1 0 0 2 0 2 0 -1 3
pair alert&role	-4 -8 -3 22 -6 -3 19 -6 -12 47
pair alert&slot	-3 22 -1 0 -1 -2 -8 -2 -4 -7
pair alert&talk	-1 21 -1 0 -1 -2 -10 -1 -5 8
pair alert&time	0 -2 -8 -5 -2 -8 33 -8 0 -31
pair alert&title	1 -1 0 0 9 0 0 0 -7 69
pair apply&ask	7 22 -3 -2 -13 -5 -4 7 -9 29
pair apply&asked	-1 3 -1 0 4 -2 -2 -1 -1 -14
pair apply&available	-2 0 -1 -1 0 -1 -9 -1 14 0
pair apply&away	1 -1 0 0 -1 0 -1 1 1 27
pair apply&book	-16 -8 2 -2 7 -1 -4 -1 23 -24
pair apply&call	5 -8 -2 -2 3 -1 -14 -2 21 -4
pair apply&candidate	-22 53 -17 -2 16 -14 -24 2 9 -61
pair apply&choose	0 -19 -2 0 -6 7 9 -3 15 -52
pair apply&civic	-12 -15 -2 -2 3 -2 39 -6 -4 45
pair apply&closer	-7 11 -3 -3 10 -2 -6 -3 2 -35
pair apply&cold	-2 5 -1 -1 9 -1 -6 -1 -2 61
pair apply&confirm	-9 -5 -2 -3 -12 0 -10 -3 44 0
pair apply&deadline	0 30 -5 -6 -2 -5 -45 -8 41 0
pair apply&decide	-2 -2 -1 -1 9 -1 1 -1 -2 45
pair apply&document	20 4 -3 -2 -20 3 -1 -6 5 -46
pair apply&education	19 -12 -2 -2 19 -1 -5 -2 -13 -17
pair apply&enjoyed	12 11 -4 -3 15 -3 -24 -3 -2 -32
pair apply&event	1 0 0 0 -1 0 -1 0 2 9
pair apply&family	-2 12 -1 -1 -2 -1 -7 -1 3 -17
pair apply&feedback	4 -1 -1 -1 6 0 -2 -1 -5 -25
pair apply&filled	14 -5 -2 -3 23 -1 -4 -9 -13 -9
pair apply&future	-12 -2 -1 15 9 -1 -14 -1 8 -8
pair apply&glad	0 -31 -4 -2 -9 11 28 -1 9 -6
pair apply&health	0 -2 -1 -1 -16 -1 -1 -1 23 -25
pair apply&hear	-12 9 -3 -4 18 -7 -13 -30 43 -37
pair apply&hiringside	-5 -3 2 -2 2 0 -3 -1 10 91
pair apply&inbox	2 -2 -1 -1 -2 -6 11 -2 2 25
pair apply&interview	8 -32 -1 0 -1 8 -5 1 21 76
pair apply&invite	10 -23 -2 4 -3 -2 25 -6 -2 -28
pair apply&join	-1 -1 0 0 0 2 -2 0 2 9
pair apply&keen	14 -18 -5 -2 -4 -1 26 -2 -9 1
pair apply&link	-1 1 0 0 -1 -1 2 -1 1 27
pair apply&lure	-2 -2 -1 -1 5 -6 12 -2 -4 -3
pair apply&mediaword	-1 1 0 0 -1 -1 -2 0 5 11
pair apply&meet	10 3 -2 -2 -1 -2 -6 -2 0 -5
pair apply&mine	0 0 0 0 0 0 0 0 0 80
pair apply&move	1 3 -1 -1 4 -1 -1 -1 -4 -10
pair apply&not	3 -28 -8 7 41 -8 4 -17 5 -51
pair apply&offer	-5 -2 -4 -2 5 0 -1 -1 9 -8
pair apply&office	-3 -1 -1 -3 -1 -1 18 -1 -8 -8
pair apply&official	-13 -5 -1 -1 3 -1 12 -3 11 12
pair apply&onward	4 -1 -2 -4 10 -3 24 -5 -23 -40
pair apply&other	-6 -6 -3 9 10 -2 -1 -2 0 -26
pair apply&pay	-5 -2 0 -1 16 -1 -9 0 2 44
pair apply&practice	0 0 0 0 0 0 0 0 0 33
pair apply&prepare	4 -3 -2 -2 3 -1 -8 -1 11 25
pair apply&property	1 -1 0 0 2 0 -1 0 2 87
pair apply&received	-11 -14 -8 -8 -12 -8 -36 -26 122 -14
pair apply&recruiter	-9 -4 1 2 5 -2 9 -2 0 10
pair apply&remind	1 -3 -1 10 -7 -5 8 -1 -1 7
pair apply&review	-9 -1 -5 9 23 -5 -20 -6 14 31
pair apply&role	-4 12 -11 -1 33 -1 -12 -13 -3 38
pair apply&sales	-5 3 -2 -2 28 -1 -10 -2 -8 -2
pair apply&send	2 -12 -4 -4 -10 -4 19 7 6 7
pair apply&shop	-1 -2 -1 -1 -1 -1 -3 4 6 -31
pair apply&sign	-3 6 -1 -1 -6 -3 -17 1 25 13
pair apply&slot	11 -8 0 -2 -8 -1 -4 -2 14 28
pair apply&sorry	-1 -1 -1 -1 8 -1 -1 -1 -2 36
pair apply&stage	-3 20 -2 -3 11 -3 -12 -4 -5 17
pair apply&study	0 -1 0 0 1 0 -1 0 2 20
pair apply&talk	-8 18 -1 -1 0 -2 -4 -2 -1 -8
pair apply&task	1 -14 -1 -1 -3 -1 34 -5 -9 -8
pair apply&team	-9 4 0 -6 7 -3 17 -3 -6 14
pair apply&thank	-19 44 -9 -8 -16 -9 -89 -9 117 -96
pair apply&ticket	-3 -4 -2 -2 7 -2 -11 -6 23 16
pair apply&time	26 -18 -12 2 -23 -13 -42 -5 86 -38
pair apply&title	-77 21 -13 -17 24 -11 -10 15 68 -85
pair apply&wait	-2 -6 0 -1 8 -2 10 -3 -5 47
pair apply&wish	-1 1 -1 -1 -11 0 -1 -1 15 4
pair ask&asked	-41 6 5 -11 -25 36 62 -16 -17 -91
pair ask&available	-17 36 10 -5 -3 32 -37 -5 -10 -83
pair ask&back	-2 -2 -1 -1 -1 -1 9 0 -1 3
pair ask&book	-27 16 -1 10 -3 23 -14 -1 -3 -30
pair ask&call	-17 41 10 -7 2 -13 4 -7 -12 -7
pair ask&candidate	-6 3 -5 -2 -4 -2 0 0 16 10
pair ask&choose	-14 44 -2 -2 -6 -3 -14 -3 -1 48
pair ask&civic	-2 2 -1 -1 7 -3 -1 -1 -1 -10
pair ask&closer	2 5 -1 -1 5 -1 -3 -2 -4 -21
pair ask&cold	0 0 0 0 0 1 0 0 0 40
pair ask&confirm	-8 -6 13 -2 -2 17 -10 0 -2 1
pair ask&deadline	-1 26 -7 -5 -7 21 -18 -6 -2 6
pair ask&decide	-7 -15 11 -1 -11 5 6 2 12 -7
pair ask&document	6 -21 -3 -2 -5 -6 22 15 -5 -5
pair ask&event	-12 1 13 -1 -1 -1 2 -1 -1 -14
pair ask&exit	1 0 0 0 0 0 0 0 0 6
pair ask&family	-1 5 -3 0 -1 -3 2 -1 2 7
pair ask&feedback	-1 -1 0 -1 3 1 -1 0 0 12
pair ask&future	-5 -2 3 -1 11 -6 0 1 -1 -8
pair ask&health	10 -4 -4 -4 -1 -2 9 -1 -1 0
pair ask&hear	-20 63 11 -8 1 -13 -33 7 -7 35
pair ask&hiringside	0 0 0 0 0 0 0 0 0 23
pair ask&hitch	1 -1 0 0 0 0 0 1 0 28
pair ask&inbox	-10 -27 -5 -2 -3 -4 19 34 -2 -17
pair ask&interview	14 9 1 -2 -15 -4 -18 7 8 19
pair ask&invite	-2 13 -3 14 -3 -1 -6 -5 -7 -15
pair ask&join	-13 0 0 13 0 0 0 0 1 53
pair ask&keen	11 -12 -4 -2 9 -5 11 -5 -3 -7
pair ask&link	-4 9 -2 -2 -5 1 6 0 -3 12
pair ask&lure	0 -1 0 -1 1 -1 4 -1 -1 17
pair ask&machine	-1 -2 -1 -1 -2 -1 -7 18 -5 -18
pair ask&mediaword	-2 22 -1 -1 -3 -2 -30 19 -2 20
pair ask&meet	-13 30 -2 11 -3 -3 -12 -2 -6 -8
pair ask&move	-12 -20 16 -4 -18 9 -13 29 13 -18
pair ask&not	-3 7 -10 14 -15 -4 1 12 -2 32
pair ask&offer	-2 -1 -1 -1 -1 6 -1 1 -1 -6
pair ask&office	2 0 5 -1 -1 -3 -1 -2 -1 83
pair ask&official	-10 -9 4 0 -3 -2 30 -3 -7 -11
pair ask&onward	-10 7 -6 -3 -18 -9 21 18 2 -40
pair ask&other	-6 5 27 -2 3 -2 -22 -1 -1 36
pair ask&pay	-1 -3 3 0 -1 -4 8 -1 -1 1
pair ask&practice	5 -1 -1 0 0 0 -1 -1 0 38
pair ask&prepare	12 -4 -6 -7 -3 -29 40 -1 -2 53
pair ask&property	-1 1 0 0 -1 0 0 0 2 17
pair ask&recorded	-2 10 -1 0 -1 -1 -3 -1 -2 11
pair ask&recruiter	-2 -1 -1 -1 -2 -2 -34 45 -1 36
pair ask&remind	4 -12 -3 1 -5 18 4 -3 -2 -34
pair ask&review	7 1 -1 -1 -1 0 -3 -1 0 -30
pair ask&role	8 7 -13 -5 1 -6 -17 32 -7 9
pair ask&sales	2 -2 -1 0 -1 -2 -17 21 0 -22
pair ask&send	4 -2 -9 -5 -11 3 47 -9 -18 40
pair ask&shop	2 2 -1 -1 -4 -1 10 -1 -5 -3
pair ask&sign	-5 -25 -3 -4 -10 103 -49 -1 -5 -10
pair ask&slot	-12 66 -16 6 -11 4 -26 -4 -8 -12
pair ask&stage	-3 5 -2 -1 -1 -3 5 -1 0 8
pair ask&start	-2 -8 -5 -1 -1 24 -6 -1 -1 -25
pair ask&study	8 -6 -1 -1 5 -1 0 0 -4 9
pair ask&talk	-8 -14 4 -5 -17 -8 57 -7 -2 8
pair ask&task	14 -7 -1 -1 -11 -1 0 -2 10 -15
pair ask&team	-3 7 -3 -2 -3 -7 18 -3 -4 38
pair ask&thank	-4 3 -2 -1 -5 -4 18 2 -7 10
pair ask&ticket	-4 -8 -1 -1 -2 9 -1 8 1 1
pair ask&time	-11 13 4 4 -11 8 51 -29 -30 -64
pair ask&title	14 16 2 -3 -5 -5 -9 0 -10 4
pair ask&urgent	-1 -1 -1 0 -1 -1 -1 6 0 21
pair ask&video	-3 -2 -1 12 -1 -1 -1 -1 -1 1
pair ask&wait	-5 -12 20 -2 -17 -7 32 -4 -4 -2
pair ask&wish	1 -2 0 -4 6 14 -15 -1 1 2
pair asked&available	-4 10 2 -7 -11 20 12 -9 -13 -58
pair asked&book	-1 7 0 0 -2 -1 -1 0 0 5
pair asked&call	-9 12 -12 -2 -4 -15 36 -4 -3 34
pair asked&candidate	-1 -5 0 0 6 0 1 0 -1 9
pair asked&choose	-19 61 -5 -1 -7 -11 -17 -2 -1 -17
pair asked&closer	-1 28 -6 0 1 -9 -11 -1 -1 7
pair asked&cold	0 0 0 0 0 0 0 0 0 47
pair asked&confirm	-17 10 8 -1 -1 3 2 -2 -1 -26
pair asked&deadline	5 -23 -5 -2 1 -14 37 3 -3 -53
pair asked&document	-7 -8 -2 -1 -14 -4 39 -1 -2 -53
pair asked&family	-1 1 -3 0 -3 -5 15 -1 -1 45
pair asked&future	-3 -1 6 0 5 -2 -4 0 0 -11
pair asked&hear	6 -7 -1 -1 1 2 1 -1 -1 25
pair asked&hiringside	7 -7 -11 0 0 -1 13 0 0 18
pair asked&hitch	16 6 -12 -1 -1 -2 -4 -1 0 -14
pair asked&inbox	-1 -21 -3 -1 -3 -2 32 -2 -1 9
pair asked&interview	-21 42 -9 -4 -3 -4 7 -3 -4 21
pair asked&join	-2 -5 -2 0 -5 49 -31 -2 -1 -10
pair asked&keen	12 5 0 0 2 -9 -8 -1 -1 28
pair asked&mediaword	0 1 0 0 0 0 0 0 0 13
pair asked&meet	19 30 -9 -2 -2 -4 -23 -2 -7 -94
pair asked&mine	0 0 0 0 0 0 0 0 0 21
pair asked&move	4 -30 64 -3 -3 -10 -17 -3 -2 -49
pair asked&not	17 7 -14 -1 -2 2 -6 -1 -1 -13
pair asked&office	-1 4 0 0 0 -1 0 0 -1 99
pair asked&official	-6 -9 -1 0 -2 -6 26 -1 -1 -16
pair asked&onward	-1 1 -2 0 -1 -3 8 -1 -1 -5
pair asked&other	-11 -39 44 -2 -2 -2 13 -1 -1 -23
pair asked&pay	-2 3 3 0 -1 -3 5 -1 -4 14
pair asked&prepare	-19 9 18 -1 -1 -3 0 -1 -1 24
pair asked&property	0 1 0 0 0 0 1 0 0 53
pair asked&recorded	0 0 0 0 0 0 0 0 0 13
pair asked&remind	3 -12 -28 -7 -7 -28 91 -6 -5 -21
pair asked&review	0 7 -1 0 0 -2 -3 -1 0 -12
pair asked&role	-20 45 -6 -4 -1 -21 13 -3 -3 -14
pair asked&sales	-1 0 -1 0 -1 9 -6 0 0 24
pair asked&send	-11 6 7 -2 -16 -11 32 -2 -3 -68
pair asked&sign	-1 -5 -1 0 -3 2 9 -1 -1 28
pair asked&slot	-30 49 58 -10 -14 -29 -5 -9 -11 5
pair asked&stage	-5 8 -1 -2 -2 -3 2 5 -1 -24
pair asked&study	-2 5 -1 0 6 -1 -6 0 -1 -1
pair asked&talk	-1 72 18 -4 -22 -19 -31 -4 -8 -52
pair asked&team	9 -20 -1 -1 -1 -2 18 -2 -1 17
pair asked&time	-44 14 39 -19 -17 10 56 -19 -20 -4
pair asked&title	-24 23 -13 -2 -3 16 7 -2 -1 -23
pair asked&video	12 4 -3 -2 -1 -4 -3 -1 -1 -32
pair asked&wait	33 -22 -32 -2 -10 -14 49 -2 -1 14
pair available&book	-4 16 -1 -1 -1 -5 -2 -1 -1 11
pair available&call	-7 13 -3 -4 -13 -6 33 -11 -3 4
pair available&choose	-3 15 -1 -1 -2 -1 -3 -1 -3 -24
pair available&closer	0 1 0 0 7 0 -6 0 -1 22
pair available&cold	0 0 0 0 0 0 0 0 0 30
pair available&confirm	-10 41 -11 -2 -2 -2 -11 0 -2 16
pair available&deadline	-4 14 -2 -2 -9 1 6 -1 -2 -26
pair available&decide	-3 -11 11 0 -1 -1 16 -10 -1 -8
pair available&event	-3 6 -1 0 0 0 0 0 -1 11
pair available&hear	7 -5 1 -1 6 0 -7 1 -1 21
pair available&hiringside	7 -2 -2 -2 0 0 0 0 0 2
pair available&hitch	16 -2 -12 0 0 0 0 0 0 9
pair available&interview	-38 56 -26 -9 -5 -3 -8 38 -4 -40
pair available&invite	-2 7 -1 0 -1 0 -1 0 -1 -10
pair available&keen	0 0 0 0 0 0 0 0 0 58
pair available&link	-14 16 -3 -5 -2 -6 -3 21 -4 20
pair available&mediaword	-4 12 -1 0 0 -1 -5 -1 0 10
pair available&meet	-5 25 9 -6 -3 -1 -10 -1 -6 6
pair available&move	-4 -14 25 1 -1 -1 -3 -1 -1 10
pair available&not	8 -6 -6 -10 -5 -2 3 22 -3 4
pair available&office	-1 -1 0 -1 -8 4 8 0 0 39
pair available&other	-2 -15 19 -2 5 -1 -2 -1 -1 14
pair available&pay	-1 -1 1 0 0 0 3 0 0 9
pair available&practice	0 0 0 0 0 0 0 0 0 17
pair available&prepare	0 -3 7 -1 -6 -2 13 -6 -2 23
pair available&property	0 1 0 0 0 0 1 0 0 23
pair available&recorded	-4 9 -1 0 0 0 -1 -1 0 24
pair available&remind	-4 -6 13 -6 5 -1 2 -2 -1 -9
pair available&review	-1 2 0 0 1 -1 -1 4 -3 14
pair available&role	-7 -3 -3 -2 -12 1 24 0 1 26
pair available&sales	0 0 0 0 0 0 0 0 0 51
pair available&send	-7 25 -1 -1 -2 -2 -6 -2 -5 -8
pair available&slot	-7 34 16 -2 -6 -5 -22 -1 -7 -38
pair available&stage	-1 3 -1 0 -1 -1 2 -1 0 6
pair available&talk	-2 9 -1 -1 -1 -1 -7 -1 3 28
pair available&team	-4 4 6 -4 -2 -1 12 -10 0 -10
pair available&thank	0 0 0 0 0 0 -12 0 13 24
pair available&ticket	-12 2 -3 -5 0 -1 -3 22 -1 1
pair available&time	-31 109 -6 -20 -8 -17 -45 31 -14 -26
pair available&title	-15 34 0 -7 -2 4 -10 -2 -1 -7
pair available&video	1 8 -1 -1 -1 -1 -3 -1 -1 -18
pair available&wait	-2 -16 -3 1 4 -4 31 -10 -2 16
pair away&back	-7 -2 -5 -4 -1 -2 -13 36 -1 -5
pair away&book	-7 5 1 1 -1 6 -5 0 0 -6
pair away&deadline	-17 -9 -8 11 -22 -11 1 50 4 -22
pair away&filled	-9 4 -5 -3 10 -1 -12 16 -1 -9
pair away&health	-1 -1 -1 -1 -7 4 -16 14 9 -27
pair away&hear	-1 -1 -1 -1 -2 2 6 -3 -1 4
pair away&inbox	-2 -1 -3 -3 -1 -2 -25 40 -2 -17
pair away&interview	-5 -2 7 2 0 0 -2 1 -1 -8
pair away&meet	-12 -2 1 14 -1 -1 -3 6 -3 -11
pair away&not	-14 -12 -17 -24 -2 -11 33 55 -8 -51
pair away&offer	-2 -1 -1 -1 -1 12 -6 0 -1 -25
pair away&official	0 0 0 0 0 0 -2 4 0 0
pair away&pay	-2 -2 -1 -1 -27 14 20 2 -1 -37
pair away&remind	-2 -1 -1 5 0 -1 5 -5 0 -4
pair away&review	-1 0 0 0 -27 -1 26 3 1 19
pair away&role	-2 -2 -1 1 -1 7 -3 3 -1 18
pair away&slot	-1 -1 2 0 -1 1 -4 5 0 -5
pair away&sorry	-2 -4 2 5 -1 0 1 -1 0 -4
pair away&stage	5 -5 -1 -2 -2 -1 -2 8 -1 -8
pair away&team	-16 -8 5 14 2 1 18 -12 -4 -4
pair away&time	-42 -13 30 -37 -11 -15 17 79 -10 -43
pair away&title	-17 -9 -2 8 -2 -9 50 -15 -5 -11
pair away&wait	-4 -2 -4 -3 -7 -4 30 -14 7 -12
pair back&deadline	-5 -1 -2 -1 -4 -3 12 -2 6 15
pair back&feedback	-7 -3 -1 -5 10 -2 6 3 -1 -8
pair back&hear	-10 -5 -2 -6 16 -7 5 3 6 -8
pair back&inbox	0 -1 -1 -1 -6 -1 -2 13 -1 -10
pair back&send	-5 -4 -2 -2 -6 -2 8 15 -2 -1
pair back&stage	-1 -1 -1 -1 7 -5 -1 3 -1 -3
pair back&time	-15 -18 7 -8 -4 -6 3 46 -4 -27
pair book&call	4 -7 -13 -3 -4 -2 -5 11 18 -40
pair book&cancel	-22 -2 -2 37 -2 -1 -4 -2 -1 -13
pair book&candidate	-5 -18 2 -1 0 0 26 -1 -2 -5
pair book&choose	-10 21 2 -1 -2 -1 -5 -1 -4 19
pair book&civic	-13 1 12 -1 -2 -1 1 -1 3 5
pair book&closer	-1 -3 -1 -1 8 0 -1 -1 -1 19
pair book&confirm	-7 -2 3 -2 -2 -5 12 -2 5 67
pair book&deadline	0 3 -1 1 -1 -1 -1 -1 -1 -10
pair book&education	0 0 0 0 0 0 0 0 0 17
pair book&event	-3 12 0 3 -3 -4 -3 -2 -1 -7
pair book&glad	2 0 0 0 0 0 0 0 0 12
pair book&health	-1 0 -1 0 0 4 -1 0 0 -17
pair book&hear	-6 2 -2 0 -3 -1 -3 12 2 -7
pair book&hiringside	-2 2 2 0 -1 5 -5 -1 -1 -19
pair book&hitch	-15 28 12 -1 -1 0 -20 -2 -1 -5
pair book&interview	-5 45 20 -9 -18 -7 -38 2 11 -56
pair book&invite	10 -6 -1 -1 8 -1 -1 -1 -8 -1
pair book&keen	5 2 -1 -1 -1 -1 -1 -1 -2 12
pair book&link	-7 28 -1 -2 -2 -6 -4 -3 -2 -41
pair book&lure	1 0 0 0 0 0 0 0 0 16
pair book&mediaword	33 11 -26 -1 -2 0 -11 -1 -2 22
pair book&meet	-8 2 2 12 -1 -1 -4 -1 -1 19
pair book&move	-34 -3 35 0 -1 -1 -4 11 -1 -2
pair book&not	-19 27 -1 16 6 -1 -19 -3 -6 18
pair book&offer	-2 -1 0 0 0 9 -5 0 0 13
pair book&office	-1 -1 2 2 -1 0 -1 0 0 22
pair book&official	8 -2 0 -2 0 -1 -2 0 0 57
pair book&other	-11 0 -9 11 -1 -1 -1 12 0 -20
pair book&pay	1 -1 1 -1 -1 5 -9 -1 6 -12
pair book&practice	0 0 0 0 0 0 0 0 0 10
pair book&prepare	-2 -1 5 1 -1 0 -1 0 0 -7
pair book&property	1 -1 0 1 0 0 -1 0 0 19
pair book&recruiter	-3 4 -6 10 -2 -1 0 0 -2 -12
pair book&remind	-9 -6 -9 15 -1 24 -12 -1 -1 37
pair book&review	-12 -3 -2 -1 -2 -1 1 -2 22 -1
pair book&role	-5 8 -5 4 11 10 -7 -2 -14 -23
pair book&sales	7 0 0 -2 0 -1 -2 0 0 42
pair book&send	14 -6 -1 -1 -1 1 -4 -1 -1 -12
pair book&shop	4 7 -1 -3 -1 -1 -4 -1 -1 13
pair book&sign	15 -1 -1 0 -2 -9 2 -2 -2 4
pair book&slot	12 22 -8 9 -8 -5 -21 8 -9 27
pair book&sorry	-2 -1 -1 6 0 0 -1 -1 -1 1
pair book&stage	16 -20 -2 2 -3 -2 14 -2 -4 -8
pair book&talk	13 26 -6 -2 -10 -4 -8 -3 -7 0
pair book&task	1 5 -1 1 -1 -1 -1 -2 -1 -3
pair book&team	36 1 -18 -5 -6 2 -11 7 -5 -29
pair book&thank	-5 7 0 0 0 0 0 0 0 9
pair book&ticket	-2 3 0 -1 -1 0 -5 0 6 2
pair book&time	-23 -25 25 26 -6 24 -34 -9 21 38
pair book&title	15 -4 -7 1 1 -5 -9 -3 10 -34
pair book&video	-11 3 -1 14 -1 -1 -1 -1 -1 -20
pair book&wait	5 -3 -1 -2 -9 -1 9 -2 5 -5
pair bounce&filled	-5 -2 -2 -2 -5 -3 -3 23 -1 -1
pair bounce&inbox	-16 -4 -3 -2 -9 -2 -10 46 0 -3
pair bounce&interview	-4 -1 1 -1 -1 0 -1 8 0 20
pair bounce&invite	-15 -4 -4 -2 -6 -3 -5 40 -1 -21
pair bounce&machine	-1 -2 -1 -1 -4 -1 -3 15 -2 -14
pair bounce&not	-8 -5 -2 -3 -11 -2 -12 48 -6 -49
pair bounce&office	-1 -1 -1 -1 -1 0 -2 6 -1 -15
pair bounce&official	0 -1 0 0 -2 0 -1 1 3 4
pair bounce&recruiter	0 -1 0 0 -2 0 -1 1 3 4
pair bounce&shop	-1 -1 -1 -1 -6 -1 -7 20 -1 -11
pair bounce&sign	-6 -7 -3 -2 -7 7 -8 28 -3 -12
pair bounce&slot	-25 -5 -2 -1 -2 10 -9 35 -1 -4
pair bounce&time	-36 -2 -3 -1 -1 -1 -1 46 -1 -8
pair call&cancel	-8 -2 -4 40 -10 -3 -9 -3 -2 -29
pair call&candidate	-2 11 -1 0 -2 0 5 -3 -7 13
pair call&choose	1 -1 -2 0 -2 0 -1 0 4 54
pair call&closer	-1 -1 0 0 -1 0 -1 0 4 6
pair call&confirm	7 -2 -1 -1 -1 0 -1 -1 -1 3
pair call&deadline	-30 -1 1 -3 -3 -2 49 -5 -5 -20
pair call&decide	-21 -12 -5 -2 -1 -2 45 -2 -1 -9
pair call&document	0 -1 -1 0 0 0 3 0 0 8
pair call&enjoyed	3 31 -2 -1 -1 -1 -21 -1 -8 15
pair call&event	-2 1 -1 3 0 0 -1 0 0 -5
pair call&family	-1 0 1 0 -3 0 -1 0 6 -3
pair call&feedback	-3 -2 -1 -1 4 -1 14 -4 -4 -28
pair call&glad	-4 -7 -5 -1 2 -1 17 -1 -1 7
pair call&health	-4 -1 1 0 0 6 0 0 0 14
pair call&hear	-16 -1 3 -1 8 -1 8 2 -1 6
pair call&hiringside	-2 -4 6 -2 -8 0 16 -3 -3 -2
pair call&inbox	-12 -19 -5 -1 -1 -5 43 -2 1 10
pair call&interview	-9 13 -8 1 -8 -5 -14 7 24 -51
pair call&invite	16 -6 -1 -1 -1 -1 -2 -1 -1 -2
pair call&keen	17 -9 -2 -1 -2 2 -4 0 -1 -22
pair call&mediaword	-3 16 -1 0 -1 -1 -7 -2 -1 45
pair call&meet	0 -4 1 -1 -4 -1 2 -1 7 -9
pair call&move	-1 -2 -7 -2 -1 -1 2 12 -1 14
pair call&not	11 4 -7 -6 -1 -1 8 -2 -6 9
pair call&offer	-1 2 -1 -1 2 1 -2 1 -1 -4
pair call&office	24 2 1 -4 -3 -2 -17 0 -1 34
pair call&official	2 -1 0 0 1 0 0 0 0 11
pair call&other	-3 0 14 6 0 -4 -22 11 -1 -27
pair call&pay	12 -1 0 -1 -1 0 -7 -1 0 -1
pair call&prepare	39 -5 -7 0 -7 -10 5 -11 -4 -3
pair call&property	2 1 -1 0 0 0 0 0 0 -13
pair call&recruiter	-3 7 1 5 -3 -1 -6 -1 1 8
pair call&remind	6 -5 -6 12 -12 -15 29 -5 -3 -48
pair call&review	-14 -10 -1 -1 -1 0 -2 -1 31 -6
pair call&role	34 23 -8 -8 -7 -3 -37 4 1 -16
pair call&sales	1 -2 -6 -6 -2 -5 -27 54 -5 -24
pair call&send	3 -15 -2 -2 -2 -2 23 -2 -1 -11
pair call&shop	2 -1 -2 0 0 -1 3 -1 0 -11
pair call&sign	-4 -2 1 -1 -1 6 -2 2 -1 32
pair call&slot	23 0 -32 -3 8 -13 23 3 -11 -42
pair call&sorry	-3 -10 20 19 -9 -5 -9 -2 -1 -19
pair call&talk	27 0 -3 -6 4 -4 -17 -2 1 -17
pair call&team	-2 -6 -12 -3 -4 4 5 17 1 -28
pair call&thank	-2 -2 -2 -4 0 -3 -30 -10 53 8
pair call&ticket	-1 -1 -1 -1 -8 0 18 -3 -4 -2
pair call&time	55 -31 -20 -10 -12 -23 6 -27 61 43
pair call&title	-2 37 -7 -7 -8 0 -36 5 19 6
pair call&video	11 -1 -3 -2 -1 -1 -1 -2 -1 -26
pair call&wait	0 -1 16 -2 -1 -1 -12 0 0 0
pair call&wish	8 5 -1 -5 5 -6 -4 -1 -1 -16
pair cancel&choose	-1 0 0 4 -1 0 -1 0 0 23
pair cancel&deadline	-1 0 0 4 0 0 0 0 0 14
pair cancel&event	-8 -1 -2 14 -1 -1 -1 -1 -1 -1
pair cancel&filled	-3 -2 -3 35 -12 -3 -9 -2 -1 -10
pair cancel&hear	-2 -1 -1 8 -1 0 -1 0 -1 11
pair cancel&hold	-10 -2 4 45 -11 -2 -21 -2 -1 -8
pair cancel&interview	-63 -11 -3 128 -18 -4 -15 -9 -6 -49
pair cancel&link	14 -1 -10 -1 0 0 0 0 0 -21
pair cancel&meet	-2 -1 4 5 -2 -1 -2 -1 -1 -3
pair cancel&move	2 -1 -2 2 0 0 -1 0 0 15
pair cancel&not	-5 -2 3 11 -2 -1 -3 -1 -1 6
pair cancel&recruiter	-3 -1 -1 15 -3 -1 -6 -1 -1 -18
pair cancel&remind	-22 -3 15 39 -11 -3 -10 -3 -2 -7
pair cancel&role	-12 -4 -7 76 -21 -5 -22 -4 -3 -12
pair cancel&slot	-14 -2 3 32 -10 -3 -4 -2 -1 -4
pair cancel&sorry	-7 -3 0 36 -11 -3 -8 -3 -2 6
pair cancel&talk	-6 -1 -6 15 -1 0 -1 -1 0 -3
pair cancel&team	-3 -1 -3 13 -2 -1 -2 -1 -1 -25
pair cancel&time	-59 -8 2 114 -9 -5 -23 -6 -5 -17
pair cancel&title	-31 -3 -3 44 0 -1 -2 -2 -2 5
pair candidate&choose	-9 -2 0 -1 32 -3 -23 -3 9 -30
pair candidate&civic	6 -3 -1 -1 16 -1 -4 -1 -12 -15
pair candidate&closer	-2 -6 -1 -1 20 -1 -2 -1 -6 -25
pair candidate&confirm	-9 -2 -1 1 -7 1 2 -1 17 2
pair candidate&deadline	2 -3 -3 -3 -12 14 26 2 -22 -27
pair candidate&decide	1 -3 -2 1 1 -2 12 -2 -8 17
pair candidate&document	8 -4 -1 -1 -7 15 1 -6 -6 -23
pair candidate&education	-3 -6 -1 -2 -3 -1 1 -2 17 -38
pair candidate&enjoyed	-1 11 -1 -1 3 -1 -8 -1 -3 -2
pair candidate&family	-1 -1 -1 -1 -1 0 1 -1 3 -26
pair candidate&feedback	3 -2 -1 -1 -6 0 18 -3 -8 -4
pair candidate&filled	-2 -7 -1 -2 27 -1 -4 -1 -8 -17
pair candidate&glad	12 11 -2 -2 -7 0 -20 0 7 -16
pair candidate&health	2 -1 0 0 0 0 0 0 0 -12
pair candidate&hear	3 -10 1 0 -2 14 -2 -1 -3 -54
pair candidate&hiringside	-10 -13 45 -6 -25 -2 36 -9 -16 80
pair candidate&interview	13 1 1 5 5 -2 -15 -1 -7 49
pair candidate&invite	-2 -3 -1 6 -8 -1 -6 -1 18 -8
pair candidate&join	0 0 0 0 0 0 0 0 2 -12
pair candidate&keen	1 0 0 0 -1 1 -2 1 0 20
pair candidate&link	0 2 -1 -1 -5 15 -6 -1 -4 -21
pair candidate&mediaword	-1 -1 0 -1 2 0 -1 0 2 16
pair candidate&meet	6 -5 -2 -3 9 -1 -12 0 8 -3
pair candidate&move	-6 -3 -5 -2 -4 -1 24 -1 -3 -7
pair candidate&not	-5 -3 -1 -1 17 -1 -4 -1 0 -52
pair candidate&offer	-7 -4 -11 -5 27 6 -11 -2 8 -13
pair candidate&office	-1 -1 0 -2 -3 0 12 0 -3 14
pair candidate&onward	-7 -1 -6 -3 11 -2 0 -2 9 -22
pair candidate&other	-11 -11 -11 4 89 -14 -32 -4 -9 -17
pair candidate&prepare	-2 -1 -1 -1 1 -1 23 -1 -18 0
pair candidate&property	-1 0 0 0 1 0 -1 0 2 46
pair candidate&received	-4 -4 -2 -2 6 -2 -6 -2 17 -9
pair candidate&recruiter	18 -4 2 2 -16 0 1 0 -3 -12
pair candidate&remind	-4 -1 -1 10 -8 0 6 -1 -1 5
pair candidate&review	1 -4 -2 -3 19 -2 -11 -2 4 37
pair candidate&role	-9 -12 -6 4 60 -5 -9 -5 -18 7
pair candidate&sales	-3 5 -1 0 9 0 0 0 -10 10
pair candidate&send	-1 -2 -1 -1 -1 -1 1 -1 6 -19
pair candidate&shop	-3 -3 0 -1 -8 15 11 0 -10 7
pair candidate&sign	-3 -3 -2 -2 11 -1 24 3 -29 -43
pair candidate&slot	-16 -4 10 -4 40 -12 -7 -2 -5 -11
pair candidate&sorry	-1 -1 -1 -1 8 -1 -2 -1 -1 14
pair candidate&stage	0 10 -4 -4 -5 -3 15 -3 -6 8
pair candidate&study	0 -5 0 0 9 0 -1 0 -1 -7
pair candidate&talk	15 -1 -1 -1 0 -1 -6 -1 -5 1
pair candidate&team	0 -24 -1 -9 22 -4 6 3 7 13
pair candidate&thank	-2 -1 -1 -1 5 -1 -12 -1 14 -14
pair candidate&ticket	0 -3 -2 -2 -15 15 18 3 -14 -6
pair candidate&time	-9 -9 4 8 30 -15 -16 -5 11 41
pair candidate&title	-5 3 -4 -8 6 -7 36 3 -24 28
pair candidate&wait	-3 -1 0 -1 -1 -1 11 -1 -4 28
pair choose&civic	7 3 -1 -1 3 -1 -8 -1 -2 34
pair choose&closer	-2 -3 -1 -1 10 -2 -4 -2 5 -24
pair choose&confirm	-3 -1 1 3 -1 3 -1 -1 0 10
pair choose&deadline	-4 8 -2 -3 -34 -6 55 -12 -2 -45
pair choose&decide	-7 5 -1 -1 5 4 -3 -1 0 -7
pair choose&document	-2 -8 0 -1 -1 13 -1 -1 1 -5
pair choose&education	1 0 0 0 0 0 1 0 0 -19
pair choose&enjoyed	0 -1 0 0 -2 3 1 -1 0 -9
pair choose&event	-1 3 -2 3 -1 1 -1 -1 -1 1
pair choose&family	-1 3 0 0 -1 -1 0 0 0 33
pair choose&filled	-1 -3 -1 0 22 -1 -5 -1 -9 -15
pair choose&glad	3 -10 -1 -2 -16 41 -13 -1 -2 10
pair choose&health	-1 -1 0 1 0 4 -1 -2 0 95
pair choose&hear	-6 -2 -1 20 -8 2 -10 -4 9 5
pair choose&hiringside	-4 0 2 -1 -12 1 -1 -1 16 -27
pair choose&hold	-2 -1 -1 3 -14 -2 20 -1 -1 -32
pair choose&interview	-12 5 -3 1 16 10 -15 -6 5 -11
pair choose&invite	7 5 -1 3 -9 9 -9 -1 -4 -19
pair choose&keen	5 22 -1 -1 -13 6 -15 -1 -1 8
pair choose&link	-7 15 12 -9 -3 -1 -3 -1 -2 1
pair choose&mediaword	-1 1 0 0 -7 -1 9 0 0 -4
pair choose&meet	-3 13 -3 4 5 -1 -9 -1 -5 -10
pair choose&move	0 0 0 0 0 0 0 0 0 41
pair choose&not	-6 -5 -12 39 -4 -4 -1 -8 1 -31
pair choose&offer	-4 -2 -2 2 5 8 -1 -1 -4 0
pair choose&office	-1 -2 -2 2 -17 4 22 -1 -3 3
pair choose&official	0 0 0 0 1 0 0 0 0 11
pair choose&onward	4 -6 -1 -1 30 -6 -8 -1 -10 -8
pair choose&other	-17 -11 -2 11 81 -10 -30 -11 -11 12
pair choose&pay	-2 -2 -1 -1 -9 18 -3 -1 -1 -2
pair choose&practice	0 3 0 0 -1 0 0 -1 -1 7
pair choose&prepare	0 -1 -1 3 0 1 -1 0 -1 -1
pair choose&property	0 -1 -2 19 -9 -2 -3 -2 -1 13
pair choose&recruiter	1 0 7 -1 -16 -1 6 2 3 -91
pair choose&remind	-1 0 -5 20 -6 -2 -3 -3 -1 28
pair choose&review	-2 0 -1 -2 -1 -3 6 -2 5 6
pair choose&role	-2 2 -4 -4 -7 32 -3 -5 -9 -39
pair choose&sales	-1 0 0 0 -5 9 -1 0 -1 13
pair choose&send	3 -1 12 -9 4 4 -3 -1 -8 -14
pair choose&sign	-5 -4 -1 -2 8 24 -7 -2 -11 -8
pair choose&slot	-65 102 7 -8 -8 -3 -16 -2 -7 51
pair choose&sorry	-1 -1 -1 1 7 -1 -2 -1 -1 15
pair choose&stage	38 -4 -14 14 -31 -4 8 -4 -3 -34
pair choose&task	7 -3 -1 -1 23 -1 -20 -1 -3 -17
pair choose&team	-14 -5 6 -1 21 15 2 -13 -12 -57
pair choose&thank	-2 5 -1 -1 1 0 -1 0 1 -11
pair choose&ticket	-2 5 -1 -1 -4 -3 16 -10 -1 -16
pair choose&time	-62 62 -10 28 6 34 -40 -8 -10 52
pair choose&title	-21 -18 -2 -7 72 53 -56 -7 -14 -19
pair choose&wait	-2 -1 6 -4 -1 0 3 0 0 1
pair civic&closer	-2 1 -1 -4 20 -2 -7 -1 -2 -20
pair civic&decide	0 -2 -1 -4 0 -3 14 -2 -3 -20
pair civic&education	0 0 0 0 -2 0 4 0 -1 19
pair civic&hear	-1 -2 -1 -1 -2 -1 -19 21 5 -8
pair civic&hiringside	7 -2 0 -1 7 0 -1 0 -9 -5
pair civic&interview	10 2 -2 -2 -2 -2 -4 -3 2 13
pair civic&invite	-8 -12 -1 -1 -1 12 23 -4 -8 7
pair civic&join	-7 0 -1 -1 -1 9 1 -1 -1 9
pair civic&keen	7 -2 0 -1 -4 1 0 0 0 5
pair civic&meet	-11 11 -1 -1 -2 10 -5 -1 -1 7
pair civic&not	0 -1 0 -4 9 -1 -2 -1 -1 48
pair civic&office	1 0 0 0 0 0 0 0 0 8
pair civic&official	-22 -3 -1 -1 1 13 -5 -1 18 -1
pair civic&onward	8 -1 -1 -1 -3 -1 0 0 -1 -19
pair civic&received	0 -1 0 0 -1 -1 -20 22 1 27
pair civic&recruiter	6 -1 -1 -1 -4 -1 2 -1 0 -1
pair civic&review	-2 3 -1 -4 11 -2 5 -1 -9 -30
pair civic&role	3 15 -2 -3 -4 -5 1 -3 -1 -55
pair civic&slot	-4 0 -1 -1 0 -1 7 -1 0 41
pair civic&stage	8 -2 -1 -1 -11 -1 9 -1 -1 -6
pair civic&team	4 0 -2 -2 -6 3 -14 20 -2 -23
pair civic&thank	0 0 0 0 3 0 0 0 -1 19
pair civic&time	-20 -5 11 -5 5 16 2 -2 -1 66
pair civic&title	-17 11 -3 -7 1 13 -4 -4 10 -54
pair closer&cold	-1 -1 0 0 -2 1 -1 0 5 -4
pair closer&deadline	3 -1 -1 0 0 1 -1 0 1 -2
pair closer&decide	-3 -1 -3 -4 44 -2 -18 -2 -10 -21
pair closer&hear	-3 -3 -3 -2 16 -3 -22 -2 23 -6
pair closer&hiringside	-2 -1 -1 -1 11 -1 -2 -1 -3 -30
pair closer&inbox	0 9 -1 -1 -2 -1 -3 2 -4 12
pair closer&interview	2 -3 -2 -1 2 -1 -8 -1 12 -14
pair closer&not	-13 4 -2 -7 59 -8 1 -10 -24 -11
pair closer&onward	-1 -1 -1 -1 15 -1 -1 -1 -9 -5
pair closer&other	-2 -6 -1 -1 12 -1 -2 -1 1 8
pair closer&received	-2 -4 -2 -1 6 -2 24 -3 -17 8
pair closer&recruiter	-2 -1 -1 -1 17 -1 -1 -1 -9 -19
pair closer&review	-2 1 -1 -4 7 -2 -6 -1 6 -21
pair closer&role	-1 4 -2 -5 28 -3 -10 -3 -9 -23
pair closer&slot	2 27 -5 -1 -3 -9 -9 -1 -1 9
pair closer&talk	0 -1 0 0 10 0 -7 0 -1 -3
pair closer&team	0 8 -1 -1 4 -1 -4 -2 -2 -45
pair closer&thank	-5 15 -2 -1 -12 -2 20 -1 -11 -14
pair closer&time	4 -2 -1 -4 7 0 -5 1 -1 -4
pair closer&title	1 -4 -1 -4 27 -2 -6 -1 -10 -16
pair closer&wait	-1 -1 0 0 8 0 -5 0 1 7
pair cold&deadline	-1 -1 -6 -1 -1 -6 19 -2 0 -3
pair cold&education	-1 -1 0 0 10 5 -6 0 -7 5
pair cold&enjoyed	-1 3 -1 0 0 0 -1 0 0 21
pair cold&event	0 0 0 0 0 0 0 0 0 30
pair cold&glad	-1 0 0 0 0 7 -4 0 0 9
pair cold&hear	-2 5 1 -13 -10 -2 18 -2 6 -4
pair cold&interview	-23 1 -1 -2 -2 -4 32 -1 1 -26
pair cold&keen	-6 13 -1 0 0 -1 -4 0 0 1
pair cold&meet	-6 19 -1 -1 -1 -1 -7 -1 -1 -31
pair cold&not	-1 -1 -6 -1 -1 -7 19 -2 0 9
pair cold&office	-27 16 -2 -2 -1 -3 22 -2 -2 -21
pair cold&official	0 0 0 0 0 0 0 0 0 11
pair cold&other	0 -1 0 0 0 0 0 0 1 8
pair cold&pay	0 0 3 -2 0 0 0 0 0 19
pair cold&role	10 -1 -2 -2 -4 4 -8 -1 6 7
pair cold&sales	-24 3 -2 -2 -1 -4 32 -2 -2 -39
pair cold&send	0 0 0 0 0 1 0 0 0 27
pair cold&sign	0 0 0 0 -2 1 4 0 -2 -1
pair cold&talk	4 0 -1 -1 -3 -3 6 -1 -2 30
pair cold&team	5 0 -1 -1 7 -2 2 -1 -9 20
pair cold&thank	5 -5 -1 -2 2 -1 3 4 -5 -25
pair cold&time	6 -3 -7 -2 -2 -7 17 -2 -1 -17
pair cold&title	-22 0 2 -4 7 4 25 -2 -9 5
pair confirm&deadline	8 -3 1 -1 -5 3 0 -1 -1 3
pair confirm&document	0 0 0 0 -2 1 0 0 2 6
pair confirm&education	1 0 0 0 0 1 0 0 0 -3
pair confirm&event	-5 -2 11 1 -1 -1 -1 -2 -1 -44
pair confirm&filled	2 -1 -1 -2 -16 -1 20 -1 -1 -11
pair confirm&glad	4 -2 -1 -1 -2 5 -2 -1 -1 3
pair confirm&health	3 0 -2 0 0 0 0 0 0 11
pair confirm&hear	-7 7 0 2 -1 0 0 -1 0 -6
pair confirm&hiringside	-1 -1 3 0 0 1 -1 0 0 -7
pair confirm&inbox	2 -1 -1 -1 -1 -1 -1 3 0 -20
pair confirm&interview	15 -2 4 -7 -6 -1 -2 2 -4 -13
pair confirm&invite	0 -1 -1 4 -1 0 -2 0 1 -7
pair confirm&mediaword	1 0 0 0 0 0 0 0 0 32
pair confirm&meet	3 -1 5 -2 -1 -1 -2 -1 -1 -11
pair confirm&mine	0 -1 3 -1 0 0 0 0 0 10
pair confirm&move	-2 -1 3 -1 0 0 0 2 -1 1
pair confirm&not	-2 -2 4 1 -21 -1 20 2 -2 -1
pair confirm&offer	-2 -1 -2 3 2 3 -2 -1 0 -6
pair confirm&office	1 0 -2 3 0 0 -1 0 0 1
pair confirm&official	1 0 0 0 0 0 0 0 0 6
pair confirm&other	-6 -1 -1 -1 4 -1 9 -2 -1 1
pair confirm&pay	2 -1 0 -1 -1 -1 -4 0 6 -8
pair confirm&practice	0 0 0 0 0 0 0 0 0 5
pair confirm&prepare	4 -1 1 -1 -1 -1 -2 -1 0 13
pair confirm&property	2 0 0 0 0 0 0 0 0 -23
pair confirm&received	0 -1 0 0 -1 0 -1 0 4 3
pair confirm&recruiter	3 -2 0 -1 0 0 0 0 0 4
pair confirm&remind	9 -1 4 -5 -1 -1 -4 -1 -1 5
pair confirm&role	12 -5 -3 -2 -23 1 17 -3 6 -22
pair confirm&sales	3 -1 -1 0 -1 0 -2 0 2 12
pair confirm&shop	0 -1 -1 -1 1 -1 -3 -1 6 3
pair confirm&sign	-3 -7 0 -1 -2 15 1 -1 -2 19
pair confirm&slot	6 2 -1 -3 -2 -1 -1 1 -1 4
pair confirm&stage	4 -1 -2 -1 0 0 1 0 0 -5
pair confirm&study	0 0 0 0 0 0 0 0 1 19
pair confirm&talk	12 -2 -7 -1 -2 -1 3 -1 -2 -10
pair confirm&team	5 -3 -1 -2 -1 -1 5 -1 -1 -17
pair confirm&thank	-6 -1 8 -1 -1 -1 2 -2 1 -5
pair confirm&time	22 30 -11 -10 -12 -3 -11 -4 -1 62
pair confirm&title	21 -6 -4 -2 -6 0 -5 -3 5 -32
pair confirm&video	6 -1 -1 -1 -1 -1 -1 -1 -1 -21
pair confirm&wait	-2 0 -1 -1 -2 -1 4 -1 4 14
pair deadline&decide	11 -8 -7 -3 18 -4 9 -12 -4 5
pair deadline&document	-5 -2 -1 -1 -5 13 9 -2 -6 -12
pair deadline&education	-1 -1 0 -1 0 0 0 -1 3 18
pair deadline&enjoyed	-1 0 -1 -1 39 -2 -27 -5 -2 -9
pair deadline&event	5 0 -2 -1 0 0 -2 0 0 8
pair deadline&exit	15 -1 -1 -1 0 -6 -4 -2 -1 -4
pair deadline&family	-2 -3 -1 -1 -2 -1 8 -1 4 -3
pair deadline&feedback	12 -3 -2 -1 -10 -1 18 -6 -7 1
pair deadline&filled	15 7 2 -3 -1 -1 -6 -9 -6 5
pair deadline&health	-13 -1 14 0 -6 -1 -2 -1 9 19
pair deadline&hear	-17 3 -4 -8 -12 41 -49 21 23 6
pair deadline&hiringside	2 -3 -2 0 -10 -1 28 -5 -8 -30
pair deadline&hitch	1 -1 1 -1 -1 1 -1 0 0 18
pair deadline&hold	-5 -2 -5 3 -29 -3 45 -2 -1 -35
pair deadline&inbox	13 -3 -1 -2 -2 -2 -16 13 -1 28
pair deadline&interview	12 -9 10 -2 3 -3 -5 -1 -5 31
pair deadline&invite	1 -3 -1 5 0 -1 -2 -1 2 17
pair deadline&keen	-4 3 -2 -1 -3 -5 16 -2 -1 -15
pair deadline&link	-10 14 -2 -2 -7 19 -2 -3 -8 -2
pair deadline&lure	0 -1 0 0 0 -5 7 0 0 18
pair deadline&mediaword	-5 -1 0 -1 -8 -12 -3 30 -1 -28
pair deadline&meet	12 -12 -16 12 -3 0 10 -1 -2 -12
pair deadline&move	-16 -3 9 -2 -4 5 18 -5 -1 -31
pair deadline&not	18 -5 0 -6 -18 -10 35 -11 -1 16
pair deadline&offer	-2 -5 -2 -1 -2 26 -6 -2 -6 6
pair deadline&office	5 -3 -11 -3 -12 -2 30 -3 -1 16
pair deadline&official	0 0 3 -1 1 0 -2 0 0 20
pair deadline&onward	-2 -2 -1 4 -2 -3 8 -1 -1 6
pair deadline&other	-5 -6 3 1 -17 -2 22 6 -3 -27
pair deadline&pay	1 -1 0 0 -1 -1 3 1 -1 29
pair deadline&practice	0 0 0 0 0 0 2 0 0 -5
pair deadline&prepare	-14 -10 14 -3 -7 -1 -18 -6 44 -21
pair deadline&property	0 0 0 0 0 0 -1 0 2 22
pair deadline&received	-4 -2 -1 -1 -3 -2 -22 31 4 41
pair deadline&recorded	-8 29 -2 -1 -2 -1 -5 -3 -6 -10
pair deadline&recruiter	-4 -5 -1 -4 27 -5 -9 0 1 -13
pair deadline&remind	-12 23 0 -3 -2 -1 1 -4 -2 -2
pair deadline&review	-3 -2 -2 -2 -18 -4 28 -3 7 18
pair deadline&role	2 -12 -7 -12 29 -15 22 -4 -3 -10
pair deadline&sales	3 -1 -1 -1 13 -3 -6 -1 -3 -26
pair deadline&send	7 -4 -2 -2 -3 24 -15 -3 -2 1
pair deadline&shop	0 -1 0 0 -4 16 -5 1 -5 17
pair deadline&sign	-7 -14 -4 -3 -7 85 -42 -5 -3 35
pair deadline&slot	12 -8 -6 -6 -9 12 13 -4 -5 100
pair deadline&sorry	-2 -1 3 -1 -6 -1 10 -1 -1 -7
pair deadline&stage	-7 -7 -4 -4 -35 -8 69 1 -6 9
pair deadline&start	-3 -2 0 0 0 2 4 0 0 -3
pair deadline&study	-3 -1 -1 -1 0 -2 10 -1 -1 64
pair deadline&talk	3 -6 -3 -2 -1 -5 28 -13 -1 19
pair deadline&task	2 -4 -1 0 -1 -5 11 -2 0 3
pair deadline&team	-2 -6 -15 18 -17 -15 -17 9 46 -62
pair deadline&thank	6 -2 -3 -4 27 -6 -15 -1 -2 -42
pair deadline&ticket	-8 1 -9 -9 37 21 -31 8 -11 25
pair deadline&time	-29 36 -36 -20 -30 32 53 -1 -6 -58
pair deadline&title	-35 0 12 13 -12 -11 39 -2 -3 32
pair deadline&video	16 -3 -1 1 0 0 -1 -11 0 -3
pair deadline&wait	-4 -3 1 -1 -3 -1 3 -2 9 9
pair decide&feedback	16 -2 -1 -1 2 -1 -6 -2 -5 11
pair decide&filled	-1 -1 -2 4 1 0 0 0 -1 -6
pair decide&hear	-11 -7 -6 -8 28 -5 14 -7 1 31
pair decide&hiringside	6 -1 -1 -1 2 -1 1 -1 -4 -17
pair decide&hold	-2 -1 -1 1 11 -1 -7 0 -2 -16
pair decide&interview	-2 2 -3 0 -18 -1 15 -3 9 -2
pair decide&machine	-7 -1 -1 -1 -1 -1 -1 15 -3 -14
pair decide&meet	-3 0 2 -1 -1 -1 5 -1 -1 -2
pair decide&move	-3 -12 10 0 11 -1 -5 -1 0 -5
pair decide&not	-6 -4 -7 35 5 -5 -15 -4 0 -10
pair decide&offer	0 -1 -1 0 1 1 0 0 1 29
pair decide&office	4 -3 -5 -3 11 1 -2 -2 -2 -35
pair decide&onward	-1 -1 -1 -1 15 -1 0 -1 -10 -5
pair decide&other	-2 -1 -1 -1 11 -1 -3 -1 -1 54
pair decide&pay	-1 -1 -1 0 -2 5 1 -1 0 -8
pair decide&prepare	1 -1 0 0 -1 5 -3 0 0 -3
pair decide&received	5 -2 -1 -1 3 -1 -2 -1 -2 -3
pair decide&remind	-3 -1 -1 -2 7 5 -4 -1 -1 -4
pair decide&review	-2 -2 -1 -2 3 -1 6 -1 -1 22
pair decide&role	3 -4 -7 5 15 -2 -4 -3 -2 -5
pair decide&sales	7 -1 -4 -2 0 -1 2 0 -1 24
pair decide&send	1 -1 -1 0 1 1 0 0 -1 5
pair decide&sign	0 -1 -1 0 -2 10 -7 0 1 16
pair decide&slot	-6 -5 -5 -1 -6 -1 33 -4 -4 11
pair decide&sorry	-3 -1 -3 1 25 -2 -15 -1 -2 16
pair decide&stage	-1 -2 -1 -1 2 -5 11 -2 -1 -22
pair decide&talk	6 -2 0 -1 -1 -1 0 0 -1 6
pair decide&team	14 -14 -4 0 7 -6 23 -14 -5 -56
pair decide&thank	-6 5 -1 0 -1 -1 3 -1 0 -5
pair decide&ticket	15 -4 -3 -2 28 -7 -11 -8 -8 2
pair decide&time	-19 -27 6 30 -16 6 30 -6 -4 6
pair decide&title	3 -4 -6 28 0 0 -14 -2 -4 0
pair decide&wait	-5 -2 -6 -5 3 1 29 -12 -3 -3
pair document&glad	4 2 -1 -1 -1 10 -9 -2 -1 -32
pair document&hear	0 -2 -1 -1 3 10 -3 -1 -6 -8
pair document&hiringside	0 0 0 0 0 0 0 0 0 33
pair document&interview	11 -10 -2 -2 -3 11 -2 -2 -2 -20
pair document&lure	-11 -3 -1 -1 -2 -6 30 -4 -2 -21
pair document&meet	16 -12 -1 -1 -1 -1 1 -1 -1 -9
pair document&offer	-2 -2 -1 -1 3 19 -8 -2 -6 -25
pair document&office	0 0 0 0 1 0 1 0 0 8
pair document&official	-28 6 -2 -1 -3 -5 35 -1 -1 13
pair document&onward	-2 -2 -1 -1 -1 -1 -12 21 -1 -6
pair document&prepare	-21 1 -4 -3 -4 -32 69 -4 -2 15
pair document&property	0 0 0 0 1 0 1 0 0 5
pair document&remind	-2 -1 -1 -1 -1 -6 13 -1 -1 -9
pair document&review	11 -1 -1 -1 0 -3 1 -2 -4 4
pair document&role	2 -9 -1 -1 -1 13 -3 -1 1 8
pair document&send	-4 -4 -3 -2 -15 -6 40 -4 -3 -1
pair document&shop	-3 -4 -2 -1 -8 12 19 -7 -8 -18
pair document&sign	-1 -1 0 0 -3 16 -11 0 2 36
pair document&study	21 -15 -4 -3 -3 -7 19 -6 -3 -45
pair document&team	-1 -1 -1 0 0 -1 4 -1 0 -6
pair document&thank	-7 21 -1 -1 -7 -1 2 -1 -6 -1
pair document&time	17 -17 -4 -4 -4 -11 30 -5 -2 -78
pair document&title	15 -12 -2 -2 -4 12 -2 -5 1 14
pair document&video	15 -12 -1 0 0 0 0 0 0 -22
pair education&event	1 0 0 0 0 0 0 0 0 15
pair education&glad	10 -2 0 -1 -1 0 -5 0 0 9
pair education&interview	8 -2 -1 -1 -1 -1 -1 -1 -1 69
pair education&invite	-1 -2 -1 -2 -17 -1 -6 -2 34 1
pair education&keen	1 -1 0 0 0 1 0 0 0 26
pair education&meet	3 -1 0 0 0 0 0 0 0 25
pair education&not	0 0 0 0 1 0 0 0 0 60
pair education&offer	-2 -1 0 0 -1 2 4 -1 -1 7
pair education&official	1 0 0 0 0 0 0 0 0 10
pair education&practice	-1 -18 21 0 -1 -1 1 -1 -1 25
pair education&prepare	1 -1 0 0 0 5 -4 0 0 12
pair education&review	8 -3 -1 -3 -8 -7 -8 -1 24 1
pair education&role	20 3 -1 -2 13 1 -12 -2 -20 -1
pair education&send	1 0 0 0 0 0 0 1 0 23
pair education&slot	1 -1 1 0 0 1 -1 0 0 33
pair education&sorry	-2 -9 20 -1 0 -3 -5 -1 0 8
pair education&team	-3 -2 -1 -3 -2 -6 3 -3 16 22
pair education&thank	6 0 0 -1 11 -1 -4 0 -10 -11
pair education&time	15 -14 -2 -3 -9 -1 -9 -1 23 17
pair education&title	19 12 -2 -3 7 -9 -1 -4 -19 -29
pair education&wait	0 0 0 0 -1 0 2 0 0 10
pair enjoyed&event	10 -6 -5 0 0 0 2 0 0 20
pair enjoyed&feedback	10 -6 -5 0 3 0 0 0 -1 -1
pair enjoyed&glad	-1 3 0 0 -1 0 0 0 0 6
pair enjoyed&hear	-2 0 -1 -1 -5 2 9 -1 -1 16
pair enjoyed&interview	-1 7 -2 -1 -1 -1 1 -1 -1 -17
pair enjoyed&join	-3 1 0 0 0 4 -1 0 0 8
pair enjoyed&keen	8 3 -6 -1 1 0 -1 -1 -1 1
pair enjoyed&mediaword	1 0 0 0 0 0 0 0 0 16
pair enjoyed&meet	-44 3 -4 -5 -5 -6 71 -4 -4 -34
pair enjoyed&not	-1 -3 -1 -1 26 1 -7 -2 -12 1
pair enjoyed&onward	-1 3 -1 0 0 0 -1 0 0 -8
pair enjoyed&role	-3 9 -2 -2 -2 3 -2 -1 -2 3
pair enjoyed&sales	-6 4 -2 -2 11 -5 0 -3 1 -2
pair enjoyed&talk	28 -24 -8 -5 -10 -2 29 -5 -3 8
pair enjoyed&team	-1 12 -1 -1 0 3 -7 -2 -2 20
pair enjoyed&thank	-1 -6 -1 -1 17 -1 6 -2 -10 -12
pair enjoyed&time	-21 11 -5 -4 -5 -13 52 -5 -10 -35
pair enjoyed&title	-19 34 -3 -2 8 4 -19 -3 -1 10
pair event&glad	6 -5 -2 -1 -6 11 -2 -1 0 25
pair event&hear	-4 -1 3 3 0 0 -1 2 0 -2
pair event&inbox	0 -1 -2 -2 -1 -1 -9 15 -1 -16
pair event&interview	-1 -3 2 3 -5 10 -2 -2 -2 -11
pair event&invite	4 -2 0 -1 0 0 0 0 0 2
pair event&join	1 0 0 0 0 0 0 0 0 31
pair event&link	-1 3 0 0 0 0 0 0 0 7
pair event&mediaword	0 0 0 0 0 0 0 0 0 53
pair event&meet	5 2 -4 2 -1 -1 -1 -1 -1 -6
pair event&move	6 -3 0 -1 0 0 0 0 0 -17
pair event&offer	-2 -4 -2 3 -6 11 -1 0 2 44
pair event&office	7 -3 -4 2 -1 -1 -3 3 0 -11
pair event&practice	0 3 0 0 -1 0 1 -1 -1 41
pair event&prepare	-1 -1 3 0 0 0 0 0 0 6
pair event&property	-2 -5 1 1 -6 11 0 0 0 10
pair event&recruiter	0 2 -1 0 0 0 -1 1 0 27
pair event&remind	4 -1 -1 -1 0 0 -1 1 -1 9
pair event&role	3 -4 -1 -1 -6 11 -2 -1 2 -18
pair event&sales	-3 0 3 0 0 0 0 0 1 53
pair event&send	-1 -2 -1 0 -1 -1 2 4 -1 -5
pair event&slot	11 0 -4 -1 -1 -1 -2 -2 -1 -18
pair event&study	0 0 0 0 0 0 0 0 0 7
pair event&talk	10 -1 -6 3 -9 8 -3 -2 -2 16
pair event&team	4 -3 1 0 -1 0 -1 0 1 20
pair event&thank	-1 -2 -1 -1 1 -1 6 -1 1 -26
pair event&ticket	-1 -1 -1 0 -1 -1 -2 4 1 -3
pair event&time	1 -7 -2 6 -8 9 -10 16 -6 8
pair event&title	2 0 2 -2 -2 -1 -2 -1 3 20
pair event&video	10 -1 -7 -1 0 0 0 0 0 7
pair exit&interview	0 0 0 0 0 0 0 0 0 14
pair exit&time	-5 -1 -2 -4 -2 2 -30 -10 53 27
pair family&hear	-1 27 4 -4 -4 -3 -8 -4 -8 -79
pair family&hiringside	-1 0 1 -1 -1 0 2 -1 0 -42
pair family&interview	-13 11 11 -1 -4 -1 -5 -1 5 5
pair family&join	-4 -8 -1 -1 -5 25 -6 -1 -1 -37
pair family&keen	1 40 -6 -2 -2 -3 -16 -2 -12 -18
pair family&mediaword	1 0 0 0 -2 3 -1 0 0 -11
pair family&move	-14 -10 31 -3 -1 -1 -1 -1 0 -25
pair family&not	-17 -2 -3 1 -9 -7 37 -1 2 68
pair family&prepare	1 0 0 0 0 0 0 0 0 9
pair family&property	-1 -2 -1 -1 -2 -1 -1 -1 9 -3
pair family&remind	-1 0 -1 2 -1 0 2 0 -1 17
pair family&role	0 4 -1 2 -3 -2 5 -3 -1 4
pair family&slot	-17 2 0 -1 -3 -7 28 -1 -1 -26
pair family&start	-2 -3 -1 -1 -1 -6 12 -1 1 -1
pair family&talk	4 5 -1 -2 -4 5 -5 -1 -1 -14
pair family&team	-1 15 -1 0 -1 -1 -7 0 -3 -13
pair family&time	-3 -6 -3 -3 -4 11 -6 -5 19 78
pair family&title	-15 9 13 -1 -3 2 -4 -1 -1 -28
pair family&wait	-1 0 3 -2 -7 0 8 0 0 8
pair feedback&hear	7 -7 -4 -7 23 -8 6 0 -9 -38
pair feedback&hiringside	-2 -1 -1 -1 -3 0 16 -3 -4 6
pair feedback&interview	8 -1 -1 -2 1 -1 -1 -1 -4 57
pair feedback&not	-1 -1 0 0 4 -1 2 -1 -1 0
pair feedback&remind	-1 0 -1 0 0 0 3 0 0 24
pair feedback&review	5 -1 -1 -1 1 0 2 -1 -4 30
pair feedback&slot	-1 -1 -1 0 -4 -1 10 -1 -1 -10
pair feedback&talk	18 -12 -5 0 -1 0 1 0 0 1
pair feedback&team	-2 -1 -1 -1 2 0 3 0 -1 -14
pair feedback&ticket	0 -2 -1 -1 -6 -6 28 -6 -5 -25
pair feedback&time	4 -2 -2 -1 -1 0 5 2 -5 11
pair feedback&title	4 -1 -1 -1 0 0 3 0 -4 -9
pair filled&hear	-1 -1 -1 1 1 0 1 0 0 -3
pair filled&hold	-2 -1 -1 6 -24 -1 25 -1 -2 -6
pair filled&interview	-15 -5 13 -4 -3 -3 -4 24 -3 -18
pair filled&invite	-5 -2 -2 -2 -5 -3 -3 23 -1 -20
pair filled&meet	-3 -1 -2 17 -9 0 -1 0 0 10
pair filled&not	14 -6 12 9 -29 -2 26 -20 -6 23
pair filled&offer	-4 -3 -1 -2 18 -2 -4 3 -4 13
pair filled&onward	-1 -1 3 0 5 -1 -3 -1 -1 -15
pair filled&other	-4 -11 -2 14 3 9 -5 -2 -2 -15
pair filled&role	-28 -19 -9 43 65 -13 -3 -17 -19 -27
pair filled&sign	-11 -7 -4 9 40 -14 -21 21 -13 31
pair filled&slot	-1 -1 -1 16 -6 -2 -2 -1 -1 -4
pair filled&sorry	-2 -1 -1 4 1 0 -1 0 0 14
pair filled&team	-5 -3 -1 27 40 -10 -23 -14 -11 3
pair filled&time	-16 1 27 25 32 -12 -63 35 -28 -14
pair filled&title	-6 -12 2 -2 22 -5 -7 18 -10 4
pair forwarded&inbox	0 -1 0 0 -1 0 -1 4 0 -1
pair future&glad	-2 -1 -1 0 3 1 -10 -1 11 -12
pair future&hear	-2 -1 -1 -1 8 -6 13 -1 -9 -27
pair future&interview	-1 -1 0 -1 -7 0 10 0 0 4
pair future&meet	-5 -1 -4 -3 1 -3 20 -4 -1 -4
pair future&move	-7 -1 12 -1 0 1 -3 -1 0 -3
pair future&other	-6 -1 10 -1 2 0 -1 -1 -1 -28
pair future&recruiter	0 0 0 0 10 0 0 0 -8 5
pair future&review	-11 -1 -1 15 -1 -1 5 -1 -3 -15
pair future&role	-3 -6 -1 -2 10 -7 20 -2 -8 -58
pair future&slot	7 -2 1 -1 10 -5 -5 -4 -1 6
pair future&talk	-7 -4 3 -3 11 -3 2 -1 2 -3
pair future&thank	-4 -2 -2 -3 8 -5 -1 -2 10 1
pair future&time	-19 -5 6 -10 6 -8 -3 38 -5 -23
pair future&title	-2 -3 -1 -1 -5 -5 17 -1 -1 -7
pair glad&hear	-3 -15 -2 -2 -3 41 -10 -3 -3 -13
pair glad&inbox	-4 -4 -5 0 -1 -4 19 -1 0 -12
pair glad&interview	-2 -7 -3 -4 16 19 -14 -2 -3 15
pair glad&invite	-3 -4 -1 -1 -8 23 -5 -1 -1 -5
pair glad&join	-7 -4 -2 -2 -2 20 0 -2 -1 -7
pair glad&keen	-16 -17 -7 -3 15 17 17 -3 -4 -62
pair glad&mediaword	1 -1 -1 0 0 2 -1 0 0 20
pair glad&meet	6 -4 -5 -5 25 -1 -10 -5 -3 -25
pair glad&offer	-4 -6 -2 -1 -7 30 -7 -1 -1 -5
pair glad&office	7 -1 -2 -1 0 0 -2 -1 0 -2
pair glad&onward	6 1 -1 -1 -11 11 -2 -1 -2 -13
pair glad&pay	-1 0 -1 0 -8 13 -1 0 0 -4
pair glad&review	11 -6 -1 -1 -2 5 -4 -1 -1 20
pair glad&role	44 -24 -4 -7 -14 45 -31 -4 -4 -29
pair glad&sales	-1 0 0 0 -7 9 -1 0 0 9
pair glad&send	4 4 -1 -1 -4 3 -4 -1 -1 4
pair glad&sign	-1 -1 0 -1 0 9 -5 0 0 62
pair glad&slot	8 -3 -2 -1 0 2 -2 -1 0 19
pair glad&stage	12 17 -2 -2 -8 -3 -10 -2 -3 -3
pair glad&talk	-6 24 -2 -2 3 3 -17 -2 -1 26
pair glad&task	7 15 -1 -1 -4 -11 -4 -2 -1 -8
pair glad&team	8 -2 -2 -2 -2 26 -20 -2 -5 16
pair glad&time	55 -26 -5 -7 0 20 -27 -5 -5 38
pair glad&title	23 -11 -5 -7 -6 44 -29 -5 -5 -47
pair glad&video	0 6 -2 -1 8 -3 -7 0 -1 3
pair health&interview	-3 2 11 -1 -2 -1 -2 -2 -2 -67
pair health&invite	2 1 0 -1 0 0 0 0 -1 -15
pair health&meet	1 1 -1 0 0 0 -1 0 0 4
pair health&move	-14 0 15 0 0 0 0 0 0 31
pair health&not	-1 -1 -1 -1 -1 3 -14 15 -1 -21
pair health&offer	0 -2 -1 -1 -2 10 -2 -2 -1 -20
pair health&office	1 0 0 0 0 0 0 0 0 -6
pair health&prepare	12 -6 -4 -4 -1 -2 7 -2 0 -32
pair health&remind	0 0 1 0 0 0 0 0 0 38
pair health&role	5 -3 -1 1 -1 2 -1 -1 0 3
pair health&send	-5 -1 -1 -1 -1 8 0 -1 0 -7
pair health&sign	-4 -1 -1 -1 -1 11 -2 -2 0 -24
pair health&slot	4 -1 0 -1 -17 1 -1 -1 15 3
pair health&sorry	0 0 1 0 0 0 0 0 0 -10
pair health&team	1 -1 -1 3 0 0 -1 -1 0 -15
pair health&thank	-1 -1 -1 0 -16 0 0 0 19 -12
pair health&time	-13 -2 13 -1 -1 11 -3 -3 -1 37
pair health&title	-6 4 11 -2 -18 4 -5 -4 17 -42
pair health&wait	0 -1 0 0 -6 -1 -1 0 9 16
pair hear&hiringside	-4 -1 3 0 -1 0 3 0 0 29
pair hear&hitch	1 -1 -1 -1 0 -1 7 -4 0 -6
pair hear&hold	-1 -1 -1 3 -1 0 2 0 -1 -4
pair hear&inbox	8 -7 4 -4 -4 -4 -22 22 8 27
pair hear&interview	-40 -8 -5 17 -10 -4 36 12 3 36
pair hear&invite	-67 -2 75 -1 8 -1 -6 -2 -5 -7
pair hear&keen	-8 46 -3 -2 -3 -1 -16 -2 -11 14
pair hear&lure	-1 0 -1 0 -5 -1 18 -3 -6 5
pair hear&machine	-7 -5 -4 -3 -4 -3 -22 46 1 2
pair hear&meet	-15 17 -1 3 -4 -2 -7 -5 13 22
pair hear&move	-2 -4 -3 -2 -12 -3 12 -3 18 -21
pair hear&not	-14 -7 -20 38 22 -9 -30 1 18 24
pair hear&offer	-3 -1 -2 2 9 7 0 0 -11 -40
pair hear&office	-30 0 -3 2 -2 -1 41 -1 -5 -8
pair hear&official	-2 0 1 -1 -6 0 9 -1 -1 34
pair hear&onward	-2 16 -1 -1 9 -6 -8 0 -7 1
pair hear&other	13 -6 16 -7 -4 -2 -30 18 2 13
pair hear&pay	-4 -2 2 -2 16 0 -3 -1 -6 -1
pair hear&prepare	-7 -3 -1 6 -5 6 -2 -4 12 -16
pair hear&property	-1 -1 -2 19 -9 -2 -4 0 2 -15
pair hear&received	-2 4 -2 -2 -9 -3 -25 17 22 -19
pair hear&recruiter	-30 6 7 13 23 -2 -3 1 -13 -7
pair hear&remind	-4 0 -3 -2 7 4 5 -5 -2 -10
pair hear&review	-1 -3 -1 -1 -12 -1 1 -2 20 11
pair hear&role	37 -23 -9 -3 6 -6 9 -5 -6 -29
pair hear&sales	-28 -2 0 -1 -8 -2 40 -1 1 7
pair hear&send	-11 -2 3 -4 -1 30 -11 -2 -1 10
pair hear&sign	-10 -3 -2 -2 -6 32 -8 -11 9 -11
pair hear&slot	2 3 -18 -7 -7 -4 24 9 -2 11
pair hear&sorry	-3 -2 -5 2 23 -2 -3 -7 -3 -6
pair hear&stage	0 -12 -4 28 -4 -6 -5 1 3 -22
pair hear&start	16 -9 -2 -1 0 -2 2 -2 -1 -10
pair hear&study	-1 -1 0 0 7 -5 1 0 0 -10
pair hear&talk	5 -10 -4 -10 34 -6 -15 2 4 2
pair hear&task	0 -1 0 0 -1 0 0 0 3 -4
pair hear&team	-25 13 -12 -3 -9 -10 19 34 -7 23
pair hear&thank	39 -6 -4 -6 -4 -4 -49 44 -8 -11
pair hear&ticket	-16 -11 -5 -6 -12 14 -18 49 6 -1
pair hear&time	-18 -4 -34 16 -15 52 15 -21 10 6
pair hear&title	-32 17 28 -8 32 7 -50 24 -18 25
pair hear&urgent	-1 0 0 0 0 0 -1 3 0 12
pair hear&wait	-17 -4 22 -9 2 -3 7 -6 8 -26
pair hear&wish	1 -2 -1 -4 1 0 5 -1 0 -2
pair hiringside&interview	20 -18 1 -7 -3 -4 13 -4 3 -11
pair hiringside&mediaword	-1 2 0 0 0 0 0 0 0 16
pair hiringside&meet	-2 -1 0 -1 -20 0 -4 0 29 8
pair hiringside&move	-8 -1 7 -1 -2 -1 26 -1 -19 -9
pair hiringside&not	-1 -1 3 -2 1 -1 -1 -1 4 -33
pair hiringside&offer	-1 -1 0 0 -3 22 -10 -1 -5 20
pair hiringside&office	-1 -3 5 -2 1 0 0 0 0 -5
pair hiringside&other	-2 -5 -6 -1 4 -1 12 -1 0 14
pair hiringside&practice	0 0 0 0 0 0 2 0 0 -12
pair hiringside&recruiter	4 -4 2 1 -25 -1 0 -1 23 -24
pair hiringside&remind	0 -4 5 -2 -1 -1 4 -1 -1 9
pair hiringside&review	-2 -1 -1 -1 9 0 1 -1 -6 33
pair hiringside&role	-2 -1 -1 -1 4 5 -2 -1 -2 63
pair hiringside&sales	1 0 0 0 0 1 0 0 0 -9
pair hiringside&send	-1 0 -1 0 0 1 3 0 -1 18
pair hiringside&slot	-14 -2 18 -1 2 -1 -1 -1 -1 47
pair hiringside&stage	-2 -1 -2 -1 0 0 4 0 2 -19
pair hiringside&team	2 -5 -1 0 -22 4 -2 -3 27 -18
pair hiringside&thank	-1 -5 0 0 6 0 2 0 -1 43
pair hiringside&ticket	2 -3 -1 -2 -10 -1 27 -4 -8 -16
pair hiringside&time	-8 -10 21 -3 -5 -2 -1 -2 10 39
pair hiringside&title	-2 -1 5 -3 -4 16 -3 -2 -5 52
pair hiringside&wait	-2 -1 -2 0 -1 0 6 0 0 35
pair hitch&interview	-4 16 15 -2 -2 -1 -18 -3 -1 15
pair hitch&meet	-2 -1 6 0 0 0 -1 0 0 -8
pair hitch&move	-5 -4 13 -1 -1 -1 0 -1 -1 20
pair hitch&not	8 2 25 -5 -5 -4 -36 17 -3 -53
pair hitch&office	-1 0 2 0 0 0 0 0 0 19
pair hitch&remind	-3 -2 -3 -1 -1 -1 6 6 -1 45
pair hitch&role	0 -1 -1 1 6 -1 -3 -1 -1 -4
pair hitch&shop	-7 -3 15 0 0 -2 -1 -1 0 -13
pair hitch&slot	-3 -5 23 -1 -2 -3 -7 -2 -1 -29
pair hitch&sorry	-5 -25 41 -3 -1 -1 -4 -1 -1 7
pair hitch&team	-4 28 -2 -2 -1 -1 -13 -3 -2 -6
pair hitch&time	-20 -27 55 -4 -3 -2 0 5 -3 15
pair hitch&title	0 0 3 0 0 0 0 0 0 14
pair hitch&wait	-1 -1 0 -2 -1 -1 6 -1 -1 9
pair hold&interview	-7 1 5 8 -1 -1 -3 -1 -1 -8
pair hold&meet	-2 -1 6 -2 -1 0 1 0 0 19
pair hold&not	-6 -3 4 -1 -25 2 34 -2 -3 -10
pair hold&office	-10 -3 -4 7 31 -7 0 -10 -4 -22
pair hold&recruiter	-2 -1 -1 10 4 -1 -4 -1 -4 -7
pair hold&remind	-5 -1 5 3 -1 0 -1 0 0 -2
pair hold&role	-22 -12 -7 47 -32 -16 57 -8 -7 -7
pair hold&slot	-2 -2 -2 -2 -8 -3 20 -1 -1 -6
pair hold&sorry	-3 -1 -1 7 -8 0 8 0 -1 -3
pair hold&team	-12 -1 -9 3 6 0 21 -3 -7 -11
pair hold&time	-15 -6 -2 10 21 -6 1 -2 -2 4
pair hold&title	-11 -4 -2 -3 -20 -10 58 -2 -6 -35
pair inbox&interview	-2 -1 5 0 -4 -3 16 -11 -1 18
pair inbox&keen	-2 2 0 0 4 -1 -2 0 0 41
pair inbox&lure	-1 -1 0 0 0 -6 10 -1 -1 18
pair inbox&machine	-1 7 -14 -3 -6 -1 -15 31 2 12
pair inbox&meet	-2 1 -1 -1 -1 -1 -8 -1 13 4
pair inbox&move	0 -1 6 -1 -1 0 -6 3 0 25
pair inbox&not	-8 0 -1 -6 -31 -6 -32 77 8 19
pair inbox&official	0 0 0 0 -2 0 -3 3 3 8
pair inbox&other	0 0 -2 0 2 0 -7 7 0 27
pair inbox&prepare	2 -16 -1 -1 -1 -1 -4 23 -1 30
pair inbox&received	-5 -4 -3 -2 2 -2 -2 31 -15 1
pair inbox&recruiter	-1 -1 -1 -1 -2 -1 -1 4 3 13
pair inbox&role	-1 -1 0 0 3 0 -1 0 1 8
pair inbox&send	-3 -6 -3 -1 -7 -2 11 10 2 34
pair inbox&shop	-4 9 -1 -2 -8 -2 -14 24 -2 0
pair inbox&slot	1 -10 -1 0 -1 -1 3 9 0 34
pair inbox&sorry	-1 -1 0 -1 -4 0 -1 8 -1 -9
pair inbox&team	0 -10 0 0 1 -1 4 6 0 11
pair inbox&thank	7 -4 -3 -4 -13 -3 3 20 -2 -25
pair inbox&ticket	-1 -1 -1 0 -1 -1 -8 13 0 -12
pair inbox&time	-18 -25 -2 -6 -6 -10 7 64 -4 -21
pair inbox&title	-1 -1 -1 0 -1 1 -1 3 1 33
pair inbox&wait	-1 -1 -1 0 -1 -1 -3 13 -4 13
pair interview&invite	48 9 -1 -1 -10 -7 -23 -12 -5 21
pair interview&keen	4 31 -15 -5 -5 -4 -8 7 -4 1
pair interview&link	-12 0 -3 -4 -1 -1 -2 23 -2 14
pair interview&lure	0 3 -1 0 1 0 0 -1 -1 21
pair interview&machine	-2 -2 -1 -1 -1 -1 -2 12 -1 -6
pair interview&mediaword	6 21 -4 -6 -5 -4 10 -15 -3 41
pair interview&meet	23 -4 2 -8 26 -9 -20 -3 -7 37
pair interview&mine	-2 20 2 -2 -1 -1 -17 8 -8 31
pair interview&move	-77 -16 159 -16 -13 -5 -19 0 -13 -66
pair interview&not	-36 15 -9 52 3 -3 -31 15 -5 -6
pair interview&offer	-19 21 -9 0 -16 12 -3 4 10 -3
pair interview&office	-16 9 3 -5 -4 -4 22 -4 -3 94
pair interview&official	2 -1 2 -1 1 -1 -1 -1 -1 60
pair interview&onward	-2 5 -4 0 -9 10 9 -2 -7 -43
pair interview&other	-9 -36 9 -5 16 -2 22 7 -1 -51
pair interview&pay	-12 17 -4 1 0 1 -1 -2 0 22
pair interview&practice	6 -2 -2 -1 0 -1 -2 1 1 28
pair interview&prepare	-3 -5 16 1 -2 -2 -1 -2 -2 -13
pair interview&property	9 -5 -3 0 -6 11 -3 -2 -1 -19
pair interview&received	6 2 -1 -1 1 0 -5 0 -1 26
pair interview&recorded	-16 42 0 -3 -1 -2 -11 -6 -2 2
pair interview&recruiter	1 0 8 7 -11 -2 -9 -1 7 -24
pair interview&remind	27 -16 23 -8 -17 -4 7 -8 -4 10
pair interview&review	-3 -10 -2 -3 2 -1 0 -2 20 -3
pair interview&role	21 33 -13 -2 -7 13 -23 -7 -14 -28
pair interview&sales	-16 7 0 -4 -3 -5 27 -4 -3 -38
pair interview&send	47 -29 3 -6 -4 -2 3 -7 -4 -27
pair interview&shop	-1 9 -3 9 -8 -1 -3 -1 -1 -5
pair interview&sign	-4 -3 -2 -2 -2 -1 -2 18 -1 0
pair interview&slot	33 -36 64 -13 -9 -7 -2 -12 -19 13
pair interview&sorry	-6 -13 14 10 0 -1 -2 -1 -1 5
pair interview&stage	-1 -16 -10 1 -1 -4 27 -4 9 14
pair interview&start	-6 18 0 -1 -7 12 -9 -1 -7 -13
pair interview&study	11 14 -4 -3 -4 -4 16 -15 -11 13
pair interview&talk	30 33 -19 2 -13 3 -28 2 -10 -41
pair interview&task	13 2 -5 -2 -20 -1 -11 -3 26 -40
pair interview&team	9 23 -5 15 -7 -6 -31 4 -3 77
pair interview&thank	-24 -5 -6 -6 35 -3 6 14 -11 28
pair interview&ticket	-3 -6 -3 -5 -2 -1 -7 30 -2 27
pair interview&time	-19 -40 53 45 -23 -8 44 -42 -10 47
pair interview&title	24 13 -6 15 -16 -5 -11 -4 -12 -111
pair interview&video	16 16 -1 -7 -4 -3 -10 -5 -2 -36
pair interview&wait	-7 15 -1 -5 3 -1 4 0 -8 14
pair interview&wish	0 0 0 -1 -1 2 -1 0 1 -3
pair invite&join	-9 -3 -1 -2 1 31 -7 -1 -9 -4
pair invite&keen	-12 12 11 -1 -2 -1 -5 -1 -1 -21
pair invite&link	1 1 0 0 1 0 0 0 -1 3
pair invite&meet	-20 8 10 -3 -2 20 -12 -1 -1 -8
pair invite&mine	4 -1 0 -1 0 0 0 0 0 24
pair invite&move	-13 0 14 0 0 0 0 0 0 -6
pair invite&not	-2 -11 11 4 0 0 -1 0 0 8
pair invite&office	-16 11 11 0 -1 -1 -4 0 0 -10
pair invite&official	-8 -3 -1 -2 -1 22 -7 0 0 30
pair invite&onward	0 9 -4 5 0 0 -8 0 0 4
pair invite&other	7 -10 -1 5 1 0 -1 0 -1 -6
pair invite&prepare	-5 -5 11 0 0 0 0 0 0 -2
pair invite&property	-2 -1 -1 -1 0 8 -3 0 0 14
pair invite&recorded	-7 21 -1 -1 0 -1 -7 -3 -1 -15
pair invite&recruiter	9 -1 -1 3 8 0 -8 0 -10 -11
pair invite&review	10 -6 -1 -3 -5 -8 0 -2 14 -11
pair invite&role	0 24 -3 -1 14 -3 -7 -4 -21 -23
pair invite&sales	1 8 -1 -1 -8 9 -9 -1 1 -8
pair invite&send	61 -21 9 -6 -3 -2 -13 -14 -10 -5
pair invite&sign	-3 -5 -3 -2 -12 6 -5 26 -1 -25
pair invite&slot	2 -9 14 -1 -1 -1 -1 -1 -2 1
pair invite&study	-5 -2 0 -1 0 13 -4 0 0 3
pair invite&talk	8 5 -3 -2 -2 8 -15 -1 3 -17
pair invite&task	21 -14 -1 -2 -3 -7 25 -5 -13 -27
pair invite&team	-1 17 -6 3 -17 7 -16 -3 16 -5
pair invite&thank	3 -3 0 0 2 0 0 0 -1 28
pair invite&time	-8 -16 2 22 -13 18 -17 -5 16 16
pair invite&title	15 1 -1 -2 -5 4 -11 -5 4 -43
pair invite&video	7 11 -2 -2 -1 -1 -8 -2 -1 -34
pair join&keen	0 -1 0 0 0 1 0 0 1 11
pair join&link	2 0 0 0 0 0 0 0 0 -39
pair join&mediaword	0 0 0 0 -2 3 -1 0 0 8
pair join&meet	-1 -12 -2 10 -2 17 -9 -1 -1 -4
pair join&not	-13 0 0 13 1 1 -1 0 0 13
pair join&offer	-2 -2 -1 -1 -1 11 -3 -1 -1 -10
pair join&office	0 0 0 0 0 0 0 0 0 15
pair join&pay	-2 -1 -1 -1 -8 16 -2 -1 -1 -29
pair join&recruiter	-3 -6 -1 -4 26 16 -15 -2 -11 20
pair join&role	0 -1 -1 -1 8 5 -2 -1 -9 28
pair join&sign	-2 -1 -1 -1 0 10 -4 -1 -1 23
pair join&slot	-4 -7 0 13 0 0 0 0 0 15
pair join&start	-13 -2 -1 -1 -1 -19 39 -1 -1 -29
pair join&study	0 -3 -1 -1 -1 11 -5 -1 0 7
pair join&talk	-4 0 -1 -2 5 12 -9 -1 -1 6
pair join&team	46 -8 -7 -11 33 6 -36 -12 -11 23
pair join&thank	0 0 0 0 2 0 0 0 -1 20
pair join&time	53 -25 -5 -13 1 50 -44 -14 -4 -6
pair join&title	-6 -9 -4 -3 -19 85 -34 -7 -3 -20
pair join&video	-10 1 -1 12 7 -3 -5 -1 -1 1
pair join&wait	-1 -1 -1 0 -1 7 -1 -1 -1 -21
pair keen&mediaword	1 -1 0 0 0 -4 6 -1 0 -14
pair keen&meet	-56 65 5 -4 -4 -8 7 -3 -1 12
pair keen&not	-3 -22 -1 -5 0 37 -17 12 -1 -36
pair keen&offer	-1 -1 -1 -1 -1 5 -1 1 0 20
pair keen&office	-32 34 9 -1 -1 -2 -5 -1 -1 -21
pair keen&onward	6 6 -4 -1 -4 0 -2 -1 -1 -8
pair keen&other	-1 -21 -1 0 -1 27 -3 0 0 0
pair keen&pay	-2 10 -1 0 -1 0 -6 0 -1 -4
pair keen&prepare	-20 -4 12 0 1 -1 14 0 0 3
pair keen&property	1 0 0 0 0 0 0 0 0 17
pair keen&recruiter	-1 14 0 0 -2 0 -5 0 -4 -5
pair keen&remind	0 -1 -2 -1 -1 11 -4 -2 0 16
pair keen&review	1 1 0 0 -1 0 0 0 1 9
pair keen&role	33 16 -4 -4 -8 4 -29 -4 -3 -56
pair keen&sales	-1 7 -1 -1 -1 -1 -1 -1 -1 13
pair keen&send	35 -4 -4 -1 -6 0 -16 -3 -2 4
pair keen&sign	-2 -1 -2 -2 -1 15 -5 -2 0 -19
pair keen&slot	-3 6 10 -1 -2 0 -7 -1 -2 30
pair keen&stage	-5 3 9 -1 -5 0 0 0 -1 5
pair keen&talk	18 1 -9 -3 -10 14 -6 -3 -3 -36
pair keen&team	2 12 -3 -3 -4 9 -4 -3 -6 -14
pair keen&time	46 -26 4 -9 -6 12 -9 -9 -5 0
pair keen&title	9 11 -8 -3 -3 -1 2 -3 -4 -48
pair keen&urgent	3 -1 -2 -3 -1 -1 -9 14 0 -25
pair keen&video	-1 3 0 0 0 0 0 0 0 12
pair keen&wait	-1 0 -1 -5 0 12 -13 10 -2 0
pair link&mediaword	0 3 0 0 0 0 -1 0 0 11
pair link&meet	3 -4 2 -2 -9 -7 20 -4 0 48
pair link&move	12 -2 -6 -2 -1 -1 -2 1 -1 -16
pair link&recruiter	-3 3 0 0 0 -1 2 0 -1 -7
pair link&role	-3 -4 8 -1 -1 0 -1 0 1 -4
pair link&send	4 3 10 -9 0 -2 -2 -1 -4 11
pair link&shop	0 -13 -1 -1 -5 15 -7 17 -6 -31
pair link&sign	1 -2 -1 -1 -1 6 -1 -1 -1 -32
pair link&slot	16 7 -1 -6 -4 -2 -4 -4 -2 -41
pair link&ticket	-12 -3 -3 -4 -6 15 -2 21 -6 -2
pair link&time	-12 30 1 -4 -3 1 -4 -4 -4 0
pair link&title	-2 -5 8 0 0 1 -1 0 0 33
pair link&video	11 -7 9 -2 -2 -2 -5 -2 -1 -49
pair lure&not	4 0 -3 0 0 0 0 -1 0 65
pair lure&offer	-4 3 0 0 -1 -1 5 0 0 6
pair lure&official	-9 0 -1 0 0 -1 12 0 0 23
pair lure&pay	0 -1 0 0 0 5 -3 0 0 39
pair lure&property	0 0 0 0 0 0 0 0 0 13
pair lure&recruiter	-1 -1 0 0 6 -1 3 0 -5 9
pair lure&remind	-1 0 0 0 0 -5 8 0 -1 17
pair lure&role	-4 2 1 -1 1 -2 5 0 -1 12
pair lure&send	0 0 0 0 0 0 2 -1 0 7
pair lure&shop	0 0 0 0 0 0 0 0 0 55
pair lure&slot	-1 0 1 0 -1 0 0 0 3 18
pair lure&time	-13 -3 34 -9 -1 -6 8 -9 -1 40
pair lure&title	-4 -2 0 -1 2 -5 15 -1 -5 27
pair machine&not	0 3 -2 -2 -8 -3 -22 24 10 12
pair machine&thank	-1 -1 -1 -1 -1 -1 -2 12 -4 -14
pair mediaword&meet	6 0 -2 -1 -1 0 -1 -1 0 -15
pair mediaword&move	0 0 3 -2 0 0 0 0 0 25
pair mediaword&not	0 0 0 0 -4 0 0 5 0 77
pair mediaword&offer	-1 1 -1 -1 2 2 -1 0 0 -8
pair mediaword&office	10 -1 -2 -1 0 -1 -1 -4 0 -3
pair mediaword&practice	0 0 0 0 0 0 0 0 0 8
pair mediaword&prepare	0 -1 0 0 -1 0 -1 0 4 -7
pair mediaword&received	-2 6 0 0 -2 -1 -4 0 3 1
pair mediaword&recorded	-3 4 0 0 0 0 0 0 0 52
pair mediaword&remind	2 0 -1 0 0 0 0 0 0 37
pair mediaword&review	-1 0 0 0 -8 -1 9 -1 2 0
pair mediaword&role	2 -3 -1 -2 19 -1 -9 -4 -3 -27
pair mediaword&sales	0 0 0 0 0 -1 -20 22 0 42
pair mediaword&send	0 0 0 0 0 0 0 0 0 42
pair mediaword&shop	1 0 0 0 0 0 0 0 0 22
pair mediaword&sign	-2 -2 -1 -1 2 6 -3 -1 2 -21
pair mediaword&slot	-16 56 -7 -5 -1 -4 -13 -6 -4 -51
pair mediaword&talk	5 0 -1 -1 0 0 -1 -1 0 32
pair mediaword&team	8 5 -1 0 0 -5 -6 -1 0 -1
pair mediaword&thank	0 -1 0 0 -1 -1 -2 0 5 9
pair mediaword&time	8 -1 -4 -4 1 -2 -25 29 -2 63
pair mediaword&title	11 8 -2 -2 -10 2 -6 -2 1 -36
pair meet&move	-9 -3 8 0 0 -1 6 0 -1 -10
pair meet&not	-24 -9 25 24 10 -3 -4 -14 -6 -5
pair meet&offer	0 0 -2 3 0 0 -1 1 0 23
pair meet&office	-25 31 0 0 -1 -3 2 -3 -2 -37
pair meet&official	-5 -3 -2 -2 -1 22 -7 -1 -1 -28
pair meet&onward	0 3 -2 -1 2 -1 0 -1 -1 -18
pair meet&other	-1 -1 -1 -1 9 -1 -3 -1 -2 -2
pair meet&pay	1 -1 2 0 0 0 0 0 0 33
pair meet&prepare	-4 13 11 0 -2 -1 -15 0 -2 -11
pair meet&property	-2 -2 -1 -1 1 7 1 -1 -2 13
pair meet&received	-3 1 8 -4 -1 -2 -4 0 3 -37
pair meet&recruiter	-1 0 0 0 -15 0 -1 0 18 6
pair meet&remind	14 -16 11 -13 -6 -11 26 -3 -3 -33
pair meet&review	5 -1 -1 -1 5 -1 -7 -1 2 -1
pair meet&role	35 8 -7 13 -15 -9 -16 -5 -3 -75
pair meet&sales	3 1 -1 -1 -1 -1 -1 -1 1 8
pair meet&send	3 -1 -1 0 0 -1 1 0 0 13
pair meet&sign	-1 -2 2 0 -1 0 -8 -3 13 55
pair meet&slot	15 -25 18 9 -3 1 -11 -3 -2 -73
pair meet&sorry	-3 -4 18 0 -2 -1 -5 -1 -1 -18
pair meet&stage	-3 -1 10 -1 2 -1 -4 -1 -1 -25
pair meet&study	-7 8 -1 -1 -1 13 -10 0 -1 4
pair meet&talk	18 8 -4 -5 2 4 -11 -6 -6 -15
pair meet&task	3 -2 -1 -1 8 0 -6 0 0 -3
pair meet&team	-15 11 -8 7 -12 -1 2 -6 22 24
pair meet&thank	-2 -1 -1 -2 8 -1 3 -1 -2 -14
pair meet&time	102 -54 -7 -4 -19 -5 9 -14 -8 15
pair meet&title	0 16 1 4 5 7 -19 -5 -10 -17
pair meet&video	15 -10 -6 11 -2 -1 -4 -2 -1 -50
pair meet&wait	5 -1 -2 -3 2 -1 3 -1 -2 -14
pair mine&other	-2 0 -2 0 -7 25 -12 -1 -1 -27
pair mine&role	-8 -1 11 0 0 0 0 0 0 53
pair mine&sign	0 0 0 0 0 1 0 0 0 35
pair mine&team	6 -2 -3 -1 0 0 0 0 0 43
pair mine&thank	0 0 0 0 0 0 0 0 0 34
pair mine&time	-1 -3 8 -1 0 0 -1 0 0 19
pair mine&title	9 -2 -3 -1 0 0 0 -1 -1 0
pair move&not	-9 -5 -12 4 14 -8 24 -5 -1 -1
pair move&office	-13 -1 2 -2 11 -1 4 0 -1 19
pair move&official	-1 1 2 0 0 0 0 0 0 13
pair move&onward	-5 -1 -5 -2 -2 -1 -1 -1 17 -10
pair move&other	-8 -2 3 1 0 -1 -3 11 -1 40
pair move&pay	-1 -2 4 0 -1 -1 1 0 0 -18
pair move&prepare	-14 -1 16 -1 -2 -1 23 -1 -19 -8
pair move&recruiter	-3 -1 7 -3 12 0 -11 -1 0 -10
pair move&remind	3 -3 16 -2 -1 -2 -8 -2 -1 -11
pair move&role	-3 3 -9 -1 8 -2 -20 29 -5 -6
pair move&sales	-4 0 1 -1 0 0 5 0 0 16
pair move&shop	-1 0 3 0 0 0 -1 1 0 2
pair move&sign	-2 -1 -2 -1 -3 12 18 -2 -19 -3
pair move&slot	-33 -9 56 -7 -4 -4 -5 8 -3 -36
pair move&sorry	-2 -1 9 -1 -1 -1 -1 -1 -1 1
pair move&stage	-12 1 11 0 0 0 2 0 0 8
pair move&talk	-2 -3 10 -1 0 -1 -2 -1 -1 -17
pair move&team	-5 -4 -8 -2 11 -1 -2 12 -1 -16
pair move&ticket	-1 -3 1 -1 11 -1 -1 -2 -4 6
pair move&time	-68 -36 167 -20 -8 -15 4 -18 -6 -35
pair move&title	-15 3 18 -4 25 -2 -10 -4 -11 -27
pair move&wait	-2 -2 8 2 -1 -2 -6 4 -1 -14
pair not&offer	-5 -5 -4 2 46 -13 -10 -4 -7 -18
pair not&office	-5 -3 -18 29 3 -10 17 -8 -4 -26
pair not&official	0 -1 -1 2 1 -1 -1 -1 3 19
pair not&onward	-10 -10 -3 12 34 -5 3 -6 -16 -20
pair not&other	-6 -15 -11 28 -16 23 4 -5 -3 16
pair not&pay	3 0 -2 0 -1 0 1 -1 0 -16
pair not&prepare	-17 -3 -16 -1 4 -2 41 -1 -5 -13
pair not&property	-1 -1 -2 18 -9 -2 -2 -2 2 -15
pair not&received	-2 -3 9 -2 2 -1 -3 2 -1 65
pair not&recruiter	-6 -5 -5 24 36 -5 -21 -1 -18 -18
pair not&remind	-11 -13 68 20 -5 5 -48 -13 -4 -16
pair not&review	-12 -4 -2 11 30 -1 -4 -3 -15 -33
pair not&role	-22 -13 -12 31 24 -15 32 -10 -15 5
pair not&sales	-2 -1 -24 31 -5 0 3 -1 -1 22
pair not&send	6 -26 7 -11 -4 -9 48 -2 -9 15
pair not&shop	-3 -1 0 1 -4 -1 -8 18 -1 11
pair not&sign	-2 -5 -1 -3 -2 17 -15 -1 12 -4
pair not&slot	-15 -8 -2 16 47 -11 -1 -7 -19 22
pair not&sorry	-6 -20 22 3 49 -8 -22 -9 -8 32
pair not&stage	-4 -3 -4 14 26 -4 -18 -6 -2 -15
pair not&talk	-3 -22 0 2 7 22 -6 -1 0 -31
pair not&team	-19 7 -7 12 24 -1 8 -18 -6 24
pair not&thank	-1 -2 -5 -2 -2 -3 12 6 -5 -10
pair not&ticket	-10 -7 -3 -5 1 -1 -2 21 6 6
pair not&time	-44 -18 77 131 -62 -10 -30 -29 -14 -146
pair not&title	-23 -16 0 45 -10 -9 43 -19 -11 49
pair not&urgent	3 -1 -2 -3 -1 -1 -9 14 0 -17
pair not&video	3 -1 -12 12 0 0 0 -1 0 -4
pair not&wait	-9 -7 -7 -4 -17 4 37 8 -5 -47
pair not&wish	1 7 -1 -1 -1 -5 2 -1 -1 42
pair offer&office	-1 0 -2 3 -1 3 -1 0 0 8
pair offer&onward	-2 -4 -1 0 -4 15 -2 0 0 12
pair offer&other	-4 -3 -8 -4 40 -12 -5 -1 -3 -17
pair offer&pay	-5 -3 -2 -1 -2 24 -9 -2 -1 21
pair offer&practice	0 0 0 0 0 0 0 0 0 28
pair offer&prepare	-1 -1 -1 2 -5 22 -10 -1 -5 45
pair offer&property	-1 -4 0 0 -6 12 0 0 0 19
pair offer&remind	-1 3 -1 0 0 0 0 0 0 10
pair offer&review	-1 0 -1 -1 -5 21 -7 -1 -6 -4
pair offer&role	-28 -16 -8 -10 26 79 -29 -11 -3 -28
pair offer&sales	-1 1 -1 0 -1 4 -1 0 0 46
pair offer&send	-3 -2 -1 -1 -2 16 -3 -1 -1 48
pair offer&shop	-1 -1 0 0 -4 16 -3 -1 -5 13
pair offer&sign	-9 -7 -3 -4 5 24 2 -4 -4 0
pair offer&slot	-2 -1 -8 -4 34 -6 -8 -2 -3 27
pair offer&stage	0 0 0 0 -8 0 -1 0 11 20
pair offer&start	-4 -6 -2 -1 -5 25 -5 0 -1 -38
pair offer&study	-1 -1 0 0 1 3 -1 0 0 0
pair offer&talk	-2 -3 -1 -1 -8 15 -2 2 -1 -7
pair offer&team	-4 -1 -1 1 2 5 0 -2 0 -6
pair offer&thank	-5 4 0 0 0 -1 -5 0 8 -6
pair offer&ticket	0 -1 0 -1 -5 18 -10 -1 1 -4
pair offer&time	-24 39 -25 -6 23 28 -23 -6 -6 5
pair offer&title	-25 22 -12 -5 -10 59 -21 -6 -1 -22
pair offer&wait	-12 -3 -2 -1 -2 16 5 -1 -1 -36
pair office&onward	0 2 -1 -1 3 -1 -2 0 -1 -5
pair office&other	-3 -2 3 7 11 -1 -12 -1 -1 -13
pair office&pay	-1 -4 -1 0 -2 1 9 -1 -1 -1
pair office&prepare	-13 3 11 -1 -1 1 0 0 0 34
pair office&property	1 0 0 0 0 0 1 0 0 -35
pair office&received	-5 -2 -1 -1 -8 -6 29 -3 -3 -25
pair office&recorded	-3 4 0 0 0 0 0 0 0 0
pair office&recruiter	-1 0 -3 23 -9 -4 2 -5 -3 -8
pair office&remind	1 -4 8 -2 -1 -1 -1 -1 -1 -1
pair office&review	0 -1 0 0 -3 -1 6 -1 0 33
pair office&role	17 -1 -8 3 8 -1 -4 -7 -8 -22
pair office&sales	-5 -5 -8 2 -9 -15 55 -8 -6 35
pair office&send	-1 -1 0 1 -1 0 0 1 0 37
pair office&shop	-1 -1 -1 -1 -1 0 -2 6 -1 9
pair office&sign	-2 1 -1 -1 -2 6 -4 3 -1 -8
pair office&slot	18 -5 4 -4 -1 -6 -2 -3 -1 17
pair office&stage	-10 -1 11 -1 2 -1 0 0 0 -6
pair office&start	29 -6 -4 -4 -2 -2 -8 -1 -1 -15
pair office&study	10 -6 -1 0 0 0 -2 0 0 0
pair office&talk	11 -1 -1 -2 5 -6 -5 0 -2 -7
pair office&task	0 -1 0 0 0 0 2 0 0 34
pair office&team	8 -1 -13 -1 1 -5 23 -4 -9 -13
pair office&thank	-3 -1 -2 -13 0 -1 25 -6 0 16
pair office&ticket	-1 -1 -1 0 -1 0 0 4 0 -7
pair office&time	30 -13 5 17 14 -7 -26 -15 -4 79
pair office&title	30 -6 -12 -3 -17 1 22 -6 -9 -19
pair office&video	2 0 0 0 0 0 0 0 0 9
pair official&onward	-1 -2 3 -1 -2 -1 12 -3 -6 -17
pair official&prepare	-16 -4 2 -1 -3 -3 27 -1 -1 19
pair official&received	0 0 0 0 9 0 0 0 -8 65
pair official&recruiter	1 0 0 0 -2 0 0 -1 3 3
pair official&role	1 -2 -1 19 9 -2 -11 -3 -9 20
pair official&sales	7 -2 0 -2 9 -1 -2 0 -8 27
pair official&send	-2 7 0 0 -3 -1 8 -3 -7 -26
pair official&shop	7 -2 0 -2 0 0 -2 0 0 16
pair official&slot	16 -2 -1 -2 -1 -1 -13 3 0 24
pair official&stage	0 1 0 0 0 0 0 0 0 22
pair official&team	-2 -1 0 -2 -8 -1 -5 -1 20 20
pair official&time	3 -4 0 -3 -1 21 -15 -1 -1 66
pair official&title	-26 19 4 -1 6 9 -8 -12 8 7
pair onward&other	-3 -3 -6 4 7 -1 6 -2 -2 -17
pair onward&prepare	-1 -1 3 0 0 -1 1 -1 -1 -6
pair onward&recruiter	0 0 -1 1 3 0 -1 -1 -1 -4
pair onward&remind	-2 -1 0 -1 -10 -1 17 -1 -1 -1
pair onward&review	-2 -1 -1 -2 15 -1 2 -1 -7 -39
pair onward&role	3 -6 0 -4 -10 10 15 -2 -5 -7
pair onward&sales	-1 14 -1 -1 -2 -1 -28 21 -1 -19
pair onward&send	6 -6 -1 -1 3 -1 14 -1 -12 6
pair onward&slot	-1 1 0 -1 7 0 3 -1 -6 -10
pair onward&sorry	-1 -1 0 -1 5 0 -1 0 -1 -3
pair onward&stage	4 41 -11 -6 -7 -4 -1 -4 -11 -31
pair onward&start	-4 -9 -1 -1 16 4 -2 -1 -2 -4
pair onward&study	-2 -2 -1 -1 5 -1 3 -1 0 -21
pair onward&talk	-6 -2 -1 -1 -17 9 23 -4 -1 -10
pair onward&task	40 9 -2 -4 -2 -4 -25 -9 -2 -21
pair onward&team	-1 12 -6 2 13 -2 -7 -2 -8 -14
pair onward&thank	-1 -1 0 0 4 0 -1 0 -1 -2
pair onward&time	43 -5 -8 3 -8 7 -20 -10 -3 -7
pair onward&title	-9 20 -1 -3 16 -6 -1 -3 -13 -14
pair other&property	0 0 0 0 0 0 0 0 0 82
pair other&received	0 0 0 0 -2 0 -7 7 3 15
pair other&remind	-17 13 -8 40 -28 -3 10 -6 -2 -19
pair other&review	-1 -1 -1 -1 -16 -1 23 -1 0 -1
pair other&role	-13 -12 -5 20 30 -7 0 -6 -6 -68
pair other&sales	-1 -1 -1 7 -3 0 -1 0 1 21
pair other&send	-7 -3 15 -5 4 -1 -2 -1 -1 -11
pair other&sign	-9 -2 8 14 6 -5 -8 -2 -2 -1
pair other&slot	11 -32 16 5 23 -14 -12 7 -4 37
pair other&sorry	-1 -1 -1 7 0 -1 0 -1 -1 30
pair other&stage	5 -1 -1 -2 -7 -1 8 -1 -1 -13
pair other&talk	7 -28 -2 -1 8 24 -8 -1 1 -35
pair other&team	-6 -4 -19 8 55 -4 -43 17 -3 -27
pair other&thank	-2 -1 -19 0 2 -1 21 -1 1 -22
pair other&time	-30 -1 18 43 35 -19 -31 -9 -7 -11
pair other&title	-6 -10 -3 6 42 -6 -19 -4 -2 -7
pair other&wait	-4 -2 31 -7 -7 -1 -6 -2 -3 26
pair other&wish	-1 -1 0 0 2 0 -1 0 1 20
pair pay&prepare	0 0 0 0 0 0 0 0 0 32
pair pay&property	2 0 -1 0 0 0 1 0 0 -3
pair pay&recruiter	-3 -1 -1 1 16 -1 -5 0 -6 -5
pair pay&role	9 -1 -2 -2 -2 12 -11 -2 -1 -17
pair pay&sales	1 -4 -2 -1 -8 10 6 -1 -1 -33
pair pay&send	-2 -2 0 -1 -1 7 -1 -1 -1 -14
pair pay&shop	1 2 -3 0 0 2 -1 0 0 -10
pair pay&sign	-3 -6 -1 -1 -11 32 -8 -1 -1 21
pair pay&slot	13 17 -4 -4 -7 36 -33 -8 -11 -23
pair pay&start	-8 -4 -2 -3 -2 26 -7 -4 4 -33
pair pay&talk	-1 15 -1 0 -1 -1 -7 0 -4 8
pair pay&team	0 -3 -1 -1 -9 18 -1 -1 -1 -11
pair pay&time	1 -7 0 -4 -4 34 -20 -4 4 -49
pair pay&title	-6 -2 2 -3 14 11 -9 -1 -5 17
pair pay&video	0 9 0 0 0 -2 -6 0 -1 26
pair pay&wait	-2 -2 0 -1 -1 4 -4 -1 6 -13
pair practice&recruiter	0 0 0 0 0 0 1 0 0 19
pair practice&remind	0 0 0 0 0 0 0 0 0 9
pair practice&role	-1 -1 1 0 0 0 0 0 1 -9
pair practice&send	8 -2 -1 -1 -1 0 -2 -1 -1 6
pair practice&slot	4 0 -1 0 0 0 -1 -1 0 -4
pair practice&team	0 0 0 0 0 0 1 0 0 6
pair practice&time	0 0 -1 0 0 0 0 3 0 36
pair practice&title	6 0 0 -1 -1 -1 -2 -1 -1 12
pair prepare&property	2 -1 -1 1 -1 0 0 0 0 -13
pair prepare&received	0 -1 0 -1 -1 -1 -1 2 3 8
pair prepare&recruiter	-1 -1 0 1 -1 0 2 1 -1 -3
pair prepare&remind	15 -1 -12 -2 -1 4 1 -3 -1 -7
pair prepare&review	-1 -1 0 -1 -2 -1 6 -1 1 7
pair prepare&role	16 -8 -2 -3 4 5 -6 -2 -4 28
pair prepare&sales	12 5 -14 -1 -4 -1 -7 -2 11 13
pair prepare&send	-3 -4 9 -1 -1 -1 -7 8 -1 64
pair prepare&shop	2 -1 -1 0 0 0 -1 1 0 -6
pair prepare&sign	-4 -3 -2 -2 -14 39 7 -4 -16 43
pair prepare&slot	-8 -1 13 -1 -1 1 -2 -1 -1 1
pair prepare&stage	-10 0 12 0 0 0 -1 0 0 0
pair prepare&study	-2 9 -1 -1 0 -1 -4 0 -1 25
pair prepare&talk	-2 -5 -1 -1 -1 -1 11 -1 -1 -2
pair prepare&task	7 -1 -1 0 0 0 -4 0 0 24
pair prepare&team	-10 -7 -1 2 -8 -4 -11 -5 43 15
pair prepare&thank	3 -1 -1 0 0 -1 -3 0 3 19
pair prepare&ticket	-1 -1 0 0 -1 0 4 -1 1 -2
pair prepare&time	-15 -25 17 -12 -8 -32 88 -8 -5 -27
pair prepare&title	-11 -8 0 -1 -4 20 1 -3 6 4
pair prepare&video	5 -3 0 0 0 0 0 0 0 -2
pair prepare&wait	3 -1 0 -1 -2 -1 6 -3 -2 -7
pair property&role	0 -4 -1 0 -5 11 0 -1 -1 -13
pair property&sign	0 0 0 0 0 0 0 0 0 24
pair property&slot	5 -1 -3 0 -1 0 1 -1 0 -20
pair property&stage	-1 -1 -2 17 -9 -2 -2 -2 2 -7
pair property&talk	-1 -5 -2 -2 -6 20 -3 0 0 8
pair property&team	2 -1 -1 1 -1 0 0 0 0 30
pair property&thank	0 -2 -1 -1 3 -1 5 -1 -2 4
pair property&time	4 -8 -6 2 -9 18 -4 -1 7 7
pair property&title	8 -1 -1 -1 -1 0 -2 -1 -1 66
pair property&wait	1 0 0 0 0 0 0 0 0 23
pair received&remind	-1 -3 9 -2 0 -1 -5 -1 3 0
pair received&review	-1 -1 -1 -1 0 -1 -2 2 5 -4
pair received&role	-5 0 -2 -3 20 -2 -4 -2 -3 -7
pair received&sales	-4 -2 -1 -1 7 -5 15 2 -11 -1
pair received&shop	-4 -12 -1 -1 -1 -1 -5 26 -1 -20
pair received&sign	15 -1 -1 0 -2 6 -16 -1 1 24
pair received&slot	-10 8 15 -1 -2 -1 -5 -1 -2 16
pair received&sorry	-1 -1 6 -1 1 0 -2 0 -1 15
pair received&team	15 0 -2 -1 -5 2 -35 27 0 -22
pair received&thank	-8 -4 -4 -2 -15 -4 4 -23 56 -27
pair received&ticket	2 -4 -2 -2 -4 -2 -25 33 5 -1
pair received&time	-19 10 14 -7 -10 -6 -9 -3 30 13
pair received&title	10 -3 -4 -3 -10 -4 -15 -3 31 -20
pair received&wait	-1 0 0 0 -1 0 -1 6 -3 35
pair recorded&role	-5 16 -1 -1 -2 -2 -3 -2 -1 -23
pair recorded&slot	-5 10 1 -1 0 -1 -1 -1 -1 4
pair recorded&time	-14 22 -3 -3 -6 -1 -3 -4 12 -6
pair recorded&video	-10 33 -1 -2 -1 -2 -10 -3 -4 -15
pair recruiter&review	-3 1 -1 -1 -5 -1 2 -1 9 3
pair recruiter&role	-5 -7 -7 -7 23 -7 9 0 2 15
pair recruiter&sales	0 0 0 0 0 0 -3 0 4 -22
pair recruiter&send	-1 -1 -1 1 -1 -1 4 0 0 3
pair recruiter&slot	0 2 -4 2 -1 -1 5 -1 -1 -17
pair recruiter&stage	-10 -1 -1 11 -1 0 2 -1 1 -2
pair recruiter&study	0 0 0 0 1 0 0 0 0 9
pair recruiter&talk	6 9 -6 -1 -2 -1 -3 -1 -2 5
pair recruiter&task	8 0 0 0 -1 0 -8 0 3 -7
pair recruiter&team	-4 -22 12 -24 -13 -9 61 -7 5 60
pair recruiter&ticket	-6 -1 -5 -2 -7 -1 6 -1 18 -3
pair recruiter&time	-4 -8 -8 41 -13 21 -17 -7 -5 -15
pair recruiter&title	-1 -8 -1 -21 0 19 35 -10 -13 64
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -1 6 -1 -1
pair recruiter&wait	-3 -1 -1 -1 -1 0 8 -1 0 -1
pair remind&review	-2 -1 -1 -2 7 -1 0 -1 0 3
pair remind&role	-18 19 1 27 -4 -4 -14 -3 -3 4
pair remind&send	0 0 1 0 2 0 -1 0 0 21
pair remind&sign	-2 -2 0 -1 -1 17 -9 -2 0 -1
pair remind&slot	6 -22 32 -9 -7 -15 31 -9 -7 -34
pair remind&sorry	-10 -7 30 23 -12 -4 -14 -4 -2 -25
pair remind&stage	-1 11 -3 -3 -14 -1 15 -2 -2 -26
pair remind&talk	-15 25 15 0 -2 -5 -13 -3 -3 -19
pair remind&team	-4 -3 14 -4 -2 -2 3 -2 -1 35
pair remind&thank	-3 -3 -1 -1 -1 -1 6 -1 4 -3
pair remind&ticket	-1 -1 -1 -1 -1 0 6 -1 -1 -2
pair remind&time	21 -43 62 0 -8 -27 50 -35 -19 -17
pair remind&title	10 -1 1 -7 7 -3 -4 -2 -2 6
pair remind&wait	40 -1 -40 -3 6 10 -9 -3 -1 4
pair review&role	-9 0 -4 -5 11 -6 20 -4 -4 9
pair review&send	-1 -1 0 0 0 1 4 0 -3 19
pair review&sign	-1 -1 -1 0 0 6 -1 -1 -1 5
pair review&slot	0 -1 -1 0 9 0 -4 3 -6 -8
pair review&sorry	-1 -1 0 2 3 0 -1 0 -1 13
pair review&stage	-10 -5 -1 -1 -6 -2 24 -1 2 22
pair review&study	-4 -1 -1 -1 0 -3 13 -2 0 -7
pair review&talk	-4 6 0 0 0 0 -1 0 0 0
pair review&task	3 -16 -2 -3 7 -9 41 -7 -15 -32
pair review&team	-5 -3 -3 -2 -3 0 -7 -3 25 -3
pair review&thank	-1 -2 -1 -1 9 -1 0 -1 -2 -10
pair review&ticket	-2 -2 -1 -1 -2 -1 5 2 1 9
pair review&time	-18 -13 -6 -9 1 -7 2 -5 55 -5
pair review&title	-10 -6 -4 -9 19 -7 11 -4 10 -16
pair review&wait	-1 -1 -1 -1 -2 2 7 -1 -2 19
pair role&sales	7 13 -8 -4 17 0 -2 -3 -20 -13
pair role&send	10 14 -1 -2 -7 1 -13 -3 0 25
pair role&shop	-1 2 -2 -1 5 0 -4 -2 3 -8
pair role&sign	-8 -4 -3 9 -21 44 -20 -5 7 14
pair role&slot	18 -7 -9 5 -15 -7 6 16 -6 -29
pair role&sorry	-6 -2 -2 11 -5 -1 7 -1 -2 5
pair role&stage	0 -4 -4 -1 -12 -4 25 -3 2 -42
pair role&start	14 -18 -2 -4 -4 25 -7 -2 -2 -21
pair role&study	4 2 -1 -2 12 -1 -8 -1 -4 7
pair role&talk	13 76 -10 -4 -31 -5 -28 -7 -3 -19
pair role&task	0 -7 -1 -2 -1 -1 14 -1 -1 6
pair role&team	9 3 -9 -10 -12 13 16 0 -10 52
pair role&thank	7 4 -5 -7 -2 -7 15 -5 -1 -23
pair role&ticket	-3 -4 -5 -2 6 0 -5 -2 15 -9
pair role&time	85 -64 -18 16 39 3 -65 5 -1 -25
pair role&title	-28 85 -30 -34 22 22 9 -24 -21 -53
pair role&urgent	0 0 0 0 0 0 0 2 0 7
pair role&video	-18 24 6 -2 -2 -5 -2 -1 -1 -1
pair role&wait	-7 -4 -3 -3 -1 11 11 -3 -1 33
pair role&wish	2 -4 -2 21 -36 0 18 -9 10 -37
pair sales&send	0 0 0 0 0 1 0 0 0 31
pair sales&shop	-1 -5 13 -3 -1 -1 -7 6 0 2
pair sales&sign	-1 -1 0 0 -8 12 -1 0 0 11
pair sales&slot	32 -8 -6 -5 -2 -7 -3 -2 0 29
pair sales&stage	0 11 -1 -1 0 -1 -8 -1 -1 -18
pair sales&study	1 0 0 0 0 0 0 0 0 15
pair sales&talk	14 9 -3 -3 -3 -3 -9 -2 -1 -30
pair sales&team	13 9 -2 5 -15 9 -16 -1 -1 47
pair sales&thank	-1 -4 -1 -1 54 -4 -8 -3 -32 10
pair sales&time	50 -7 0 3 -10 -5 -22 -7 -3 8
pair sales&title	-4 2 -9 -1 25 -6 14 -4 -17 -13
pair sales&video	0 3 -1 0 0 0 0 0 0 19
pair sales&wait	6 -5 -4 -3 15 1 0 -1 -10 11
pair sales&wish	6 0 0 -1 -2 -1 -3 0 1 -3
pair send&shop	-2 0 -2 -1 -3 -1 8 -1 1 -7
pair send&sign	-15 -5 -5 -2 -2 89 -54 -4 -3 65
pair send&slot	-2 11 5 -5 -1 0 -8 -1 0 -14
pair send&study	0 -2 -2 -1 0 -1 6 -1 0 -4
pair send&talk	12 -3 -1 -1 -2 1 -4 -1 -2 -4
pair send&task	-2 -5 -2 -2 -2 -10 38 -12 -2 -11
pair send&team	-2 -4 -3 -1 -7 -2 32 -3 -10 4
pair send&thank	-5 2 -2 -1 -5 0 -2 -1 14 12
pair send&ticket	-1 0 -1 -1 -2 3 5 -1 -2 -6
pair send&time	-40 -28 -5 -10 -6 19 46 32 -9 -106
pair send&title	18 -12 -3 -3 -5 3 6 -4 1 32
pair send&video	7 7 -2 -2 -1 -1 -6 -1 -1 -15
pair send&wait	7 -5 9 -8 -2 -3 8 -3 -3 -1
pair shop&sign	3 -2 0 -1 -1 1 -1 5 -2 23
pair shop&slot	9 4 -3 -1 -1 -1 -11 5 1 -15
pair shop&sorry	0 0 1 0 -5 0 -1 7 0 1
pair shop&team	3 -1 0 -1 2 0 -1 0 0 5
pair shop&ticket	-3 -1 0 0 -5 15 -3 1 -4 -8
pair shop&time	3 5 -1 -2 -1 -1 0 -1 -1 7
pair shop&title	2 -2 -1 1 4 -1 -3 1 -1 4
pair sign&slot	1 -15 -2 12 -9 23 -7 -2 -2 -3
pair sign&start	-4 -3 -1 -2 -13 41 -14 -4 -1 -25
pair sign&talk	-1 -1 -1 -1 3 -2 -3 8 -2 -1
pair sign&team	11 -4 -2 -2 37 0 -20 -9 -12 1
pair sign&thank	0 17 -1 1 -20 -2 -5 -1 12 -23
pair sign&ticket	-3 -9 -1 -1 -2 22 -3 -1 -1 26
pair sign&time	-25 -15 2 -8 14 119 -68 -8 -10 -66
pair sign&title	8 -12 -4 -4 -19 21 -8 13 5 -47
pair sign&wait	-7 -2 -5 -2 -5 2 27 -4 -3 -40
pair slot&sorry	-5 -13 18 8 -2 -1 -3 -1 -1 0
pair slot&stage	-5 3 9 -1 -1 -1 -2 -1 -1 0
pair slot&start	11 -7 0 -4 -2 21 -11 -5 -3 -4
pair slot&talk	16 38 9 5 -5 -12 -46 1 -6 -26
pair slot&task	4 -2 -1 0 0 0 -1 0 -1 40
pair slot&team	9 -16 -19 -4 -2 -6 37 4 -4 -9
pair slot&thank	0 0 -3 -3 -7 -7 8 -4 15 51
pair slot&ticket	-2 -9 -1 -1 -7 10 10 1 -2 30
pair slot&time	-32 -9 103 -30 -6 -23 30 2 -35 -95
pair slot&title	47 -3 -20 -10 -25 -9 13 -6 12 -9
pair slot&video	-14 11 12 8 -2 -4 -8 -2 -2 -1
pair slot&wait	16 -8 26 -10 -2 0 -18 -4 -1 37
pair sorry&team	-3 -4 3 13 -6 -1 -1 -1 -1 9
pair sorry&time	-18 -33 61 30 -12 -4 -16 -4 -3 -26
pair sorry&title	-2 -4 4 8 -4 0 -1 0 -1 -7
pair sorry&wait	-2 -1 -2 -2 -10 -2 29 -9 -1 -2
pair stage&talk	13 13 -2 1 -3 -1 -9 -11 -1 -7
pair stage&team	26 -11 -5 -7 9 -4 14 -13 -10 -21
pair stage&ticket	-1 -3 0 0 -1 0 4 0 1 16
pair stage&time	-1 -33 20 0 -3 -2 26 0 -7 63
pair stage&title	26 -4 -6 -1 -2 -5 3 -4 -6 -23
pair stage&video	-4 15 -1 -1 -1 -1 -3 -1 -2 -5
pair stage&wait	-2 -2 -3 -1 -1 -1 10 -1 -1 0
pair start&time	-1 -32 -11 -9 -11 99 -29 -8 2 -46
pair start&title	26 -10 -4 -5 17 -3 -15 -2 -3 -11
pair study&talk	-16 14 -3 -2 -6 -8 31 -2 -7 7
pair study&task	11 -2 0 0 1 -1 -4 -1 -4 4
pair study&team	0 -1 -1 -1 2 -1 2 0 -1 11
pair study&thank	-7 -3 -2 -2 15 -1 7 -3 -4 2
pair study&ticket	4 -1 0 0 -1 0 -1 0 0 -1
pair study&time	-3 -6 -3 -3 6 9 10 -6 -4 62
pair study&title	-1 -8 -4 -4 8 11 -13 14 -2 -22
pair talk&task	1 -9 -1 -1 1 -2 16 -1 -4 -22
pair talk&team	50 -17 -14 -3 2 -5 10 -18 -6 -46
pair talk&thank	-9 -6 -3 -5 10 -2 20 -2 -4 3
pair talk&ticket	0 1 0 0 0 0 0 0 0 10
pair talk&time	53 -2 -6 -4 -9 2 -2 -22 -11 -57
pair talk&title	14 41 -12 -7 -23 -13 7 -1 -7 -1
pair talk&video	9 10 -2 -1 7 -3 -7 -11 -2 -6
pair talk&wait	-2 -10 -2 -1 -10 -9 43 -5 -3 -23
pair task&team	-2 6 -1 -1 8 -2 -6 -3 0 -30
pair task&thank	-1 -1 -1 0 7 -1 -2 -1 -1 -25
pair task&ticket	2 -4 0 0 -1 0 4 -1 1 -3
pair task&time	60 -18 -6 -6 3 -14 7 -20 -6 -49
pair task&title	5 -5 -2 -2 5 -8 13 -2 -5 -7
pair team&thank	-1 4 -1 -1 11 -1 -4 1 -9 28
pair team&ticket	-7 -3 -2 -1 -6 -4 3 27 -6 -25
pair team&time	81 -60 -15 39 -8 -25 11 -38 15 -7
pair team&title	10 7 -7 -4 23 -20 63 -29 -43 -6
pair team&video	14 0 -2 0 7 -3 -5 -11 0 2
pair team&wait	-10 -4 -3 -2 -6 2 38 -11 -4 -14
pair thank&time	-21 -22 -8 -14 22 -7 79 -13 -17 -7
pair thank&title	-2 -8 -6 -6 42 -6 -20 7 0 -72
pair thank&wait	-4 -5 -1 -2 25 -2 6 -4 -13 -39
pair thank&wish	-2 -2 -1 0 -12 -1 25 -1 -6 -6
pair ticket&time	0 19 -2 -3 -7 2 -17 -6 14 12
pair ticket&title	-14 -11 -3 -5 7 0 6 21 -1 23
pair ticket&wait	-3 0 -1 -1 8 1 -2 0 -3 1
pair time&title	-9 11 -7 31 -25 61 -52 -15 5 14
pair time&video	29 1 6 -7 5 -5 -11 -14 -4 52
pair time&wait	41 -6 -37 -12 -1 13 30 -32 3 -8
pair time&wish	9 -1 -1 -1 -2 -1 -3 0 0 -4
pair title&video	-18 26 6 -3 -2 -4 -2 -1 -2 -38
pair title&wait	-6 -6 -6 -2 12 -2 26 -2 -14 27
pair title&wish	7 -1 -1 -1 -12 0 -3 -1 14 -1
pair urgent&wait	3 -1 -2 -3 -1 -1 -9 14 0 -17
past interview	-44 24 -71 -14 34 61 39 -16 -13 -28
pay.lure	-16 -5 -1 -1 -3 -3 43 -4 -10 118
pay.lure@subject	0 0 0 0 0 0 0 0 0 10
person, and hiring little	-18 -26 -31 -14 8 56 46 -5 -16 85
promise	-33 -44 -77 -52 -134 49 348 -39 -18 -156
proposal.availability	-38 272 -11 -46 -95 15 -89 2 -10 -48
proposal.availability@subject	-22 32 -8 -6 -7 -5 8 19 -11 -36
proposal.link	-25 183 16 -23 -39 -21 -43 -17 -31 -32
proposal.link@subject	-22 53 -3 -3 -6 -3 -5 -5 -6 -56
proposal.offer	-35 179 54 -25 -2 -49 -36 -38 -49 -35
proposal.offer@subject	-5 14 -6 -1 -1 0 -1 -1 0 14
proposal.recorded	-48 162 -1 -9 -8 -8 -42 -16 -31 -83
proposal.recorded@subject	-26 116 -7 -7 -5 -6 -28 -13 -24 -70
question	-97 140 109 -93 -58 95 74 -85 -85 66
rejection.clear	-81 -72 -31 107 345 -17 -131 -33 -86 -77
rejection.clear@subject	-1 -1 -1 2 3 0 -1 -1 0 64
rejection.farewell	-26 -6 -10 8 93 -8 -19 -8 -25 -128
rejection.soft	-48 -40 31 -28 192 -53 24 -34 -45 34
rejection.soft@subject	-5 -5 -1 -4 -20 -3 -3 -3 42 3
relay	41 12 -72 38 25 -6 -60 -47 69 -114
reply.hint	-19 -85 -44 -7 -43 27 203 -22 -11 -65
reply.hint@subject	-4 -44 -2 -1 -8 62 0 -3 -1 -35
reply.hold	-29 -12 -7 23 -127 -3 178 -5 -18 -34
reply.hold@subject	-9 -2 -1 -14 -14 -4 48 -2 -1 -4
reply.pending	32 -32 -58 -5 -95 -41 216 -16 -2 -49
reply.pending@subject	-9 -5 8 -3 -23 -3 48 9 -22 -24
reply.request	8 3 -24 -53 -131 21 206 67 -97 -38
reply.request@subject	-23 -60 -17 -5 -10 -23 91 55 -8 -54
reply.thanks	-27 -19 -52 60 105 -50 47 -6 -59 -40
reply.thanks@subject	-6 -7 -2 -2 -27 -1 0 2 42 14
reschedule.moved	-150 -51 336 -21 -31 -14 -33 -43 8 -54
reschedule.moved@subject	-87 -18 134 19 -8 -6 -12 -16 -7 -8
reschedule.why	-65 -80 216 26 -84 -20 -24 39 -7 -58
reschedule.why@subject	-1 -1 -17 -1 -1 2 -1 20 -1 11
scheduler	11 133 -33 -10 -26 -24 -22 -11 -18 -128
sense alert	-28 -10 10 11 -25 -16 34 13 11 77
sense alert@around	11 -1 -2 0 -1 -1 -5 -1 -1 113
sense alert@subject	-1 10 -1 0 -2 -2 -3 0 -1 92
sense apply	55 49 -61 -21 -17 -46 -113 -48 202 66
sense apply@around	-28 14 -37 16 -21 -19 -41 40 76 9
sense apply@subject	-57 -26 -27 -29 43 -16 -37 -13 163 -66
sense ask	-10 93 11 -34 -96 32 11 62 -70 18
sense ask@around	-4 -21 -4 36 -6 -9 2 -7 11 -8
sense ask@subject	-9 -29 -19 1 -17 -8 57 27 -3 16
sense asked	-58 84 65 -56 -35 57 45 -51 -51 37
sense asked@subject	3 -4 -8 -7 -34 31 40 -5 -17 102
sense available	-35 119 -17 -34 -41 8 -12 42 -30 90
sense available@around	15 0 21 -4 -4 -8 -32 16 -4 -17
sense available@subject	-17 45 -11 -7 -9 -12 -18 35 -6 36
sense away	-58 -36 0 -42 -52 -24 1 229 -19 -58
sense away@around	-4 -2 6 -1 -2 -3 8 -2 -1 -6
sense away@subject	-18 -7 28 -13 -13 -6 -24 55 -3 -25
sense back	1 -28 6 -11 -7 -17 8 46 0 19
sense back@subject	-27 -2 -1 -5 7 -1 24 7 -1 -28
sense book	46 69 6 13 -32 -1 -70 -15 -16 40
sense book@around	18 -5 27 -5 -4 -3 -26 0 -3 36
sense book@subject	40 14 2 16 -14 -13 -24 -9 -10 23
sense bounce	-56 -15 -10 -6 -19 4 -22 131 -6 0
sense bounce@subject	-6 -3 -3 -2 -9 -2 -6 36 -5 -54
sense call	29 24 -29 -12 -17 3 14 -59 48 21
sense call@around	-12 -3 18 -4 3 5 -1 -3 -1 43
sense call@subject	78 19 -17 -3 -19 -24 43 -66 -11 -42
sense cancel	-56 -16 -14 215 -46 -11 -50 -15 -8 -20
sense cancel@subject	-56 -9 -11 121 -15 -4 -13 -8 -6 -10
sense candidate	-20 -18 14 -18 74 -16 4 -22 2 -26
sense candidate@around	27 -10 -6 -5 -7 -8 -1 12 -4 4
sense candidate@subject	-20 7 -9 -9 5 -8 -6 6 34 112
sense choose	-88 118 -36 12 116 86 -129 -45 -34 13
sense choose@around	10 -1 -3 -1 11 -1 -9 -5 -1 31
sense choose@subject	-2 7 -4 -5 4 50 -42 -5 -3 66
sense civic	-34 -9 1 -11 2 50 4 2 -5 95
sense civic@around	18 -2 0 -5 6 -3 -11 -1 -1 15
sense civic@subject	-15 2 -1 -1 -1 -1 -1 -1 18 143
sense closer	-22 38 -19 -15 124 -27 -21 -17 -39 72
sense closer@around	-12 -5 10 -4 -10 -1 23 -2 2 -9
sense closer@subject	0 0 0 0 0 0 0 0 0 28
sense cold	-27 12 -9 -19 -9 -8 67 -4 -3 130
sense cold@subject	7 -3 -1 -2 -21 -4 -10 -2 35 20
sense confirm	44 3 -9 -24 -44 8 31 -17 8 -45
sense confirm@around	-12 -14 44 -2 -3 6 -12 -3 -3 2
sense confirm@subject	26 -8 -19 -6 -9 -3 -4 2 21 61
sense deadline	-39 7 -27 -38 -19 -1 84 -11 43 1
sense deadline@around	1 -3 -2 -2 -2 -5 27 -12 -3 14
sense deadline@subject	-3 -18 3 -1 -2 -7 19 9 0 60
sense decide	-29 -41 -14 24 58 -12 67 -36 -17 65
sense decide@around	-6 -6 -25 31 23 29 -23 -8 -12 -1
sense decide@subject	-12 -6 -4 -4 26 -2 10 -1 -6 -24
sense document	10 -30 -29 -13 -38 -17 144 -7 -20 -43
sense document@around	6 -3 2 -3 -10 5 9 -3 -2 -10
sense document@subject	-2 -20 -5 -2 -10 -12 76 -14 -11 -67
sense education	36 -46 35 -11 9 -4 -18 -6 5 87
sense education@around	19 -16 9 5 -4 0 -13 -2 2 39
sense education@subject	0 20 -1 -1 4 -8 6 -1 -20 120
sense enjoyed	-21 33 -39 -26 46 11 72 -34 -40 -49
sense enjoyed@around	-1 -4 -5 -2 -4 38 -18 -2 -2 -11
sense enjoyed@subject	-14 14 -1 0 -3 -1 9 -1 -3 -9
sense event	12 -6 6 5 -15 5 -13 12 -6 39
sense event@around	9 -4 -2 -2 -10 -4 11 -7 10 -6
sense event@subject	-2 -2 -4 9 -2 -1 -1 3 -1 50
sense exit	-3 -3 -3 -6 -5 -25 5 -12 51 25
sense exit@subject	0 0 0 0 0 0 0 0 0 21
sense family	-19 21 -14 -1 -32 -18 72 -19 11 118
sense family@around	1 0 1 -3 -1 -8 10 2 -3 64
sense family@subject	-11 -10 25 -1 0 -1 -1 -1 0 69
sense feedback	51 -23 -12 -7 -5 -10 32 -8 -19 4
sense feedback@around	-9 -2 -6 -6 -2 6 27 -7 -2 -10
sense feedback@subject	-31 -3 -2 -6 22 -8 32 -2 -2 -5
sense filled	-38 -33 23 41 104 5 -93 43 -53 -68
sense filled@subject	-18 -5 10 -8 14 -7 -14 32 -4 1
sense forwarded	15 -2 -8 -1 -2 0 1 -2 0 -27
sense forwarded@around	2 -1 -4 -2 -1 8 -1 -1 -1 83
sense future	-43 -20 14 2 39 -21 8 31 -11 17
sense future@around	2 0 -1 -1 -1 -1 -14 18 -1 21
sense future@subject	-1 1 0 0 0 0 1 0 0 -4
sense glad	28 20 -32 -21 13 46 -22 -21 -10 -6
sense glad@around	-1 -2 -6 -3 6 22 -10 -2 -4 3
sense glad@subject	-2 -25 -1 -1 -4 42 -8 -2 -1 11
sense health	4 -7 -2 -12 -38 -13 19 2 45 6
sense health@around	-9 -2 6 -14 -5 -5 33 -5 1 -2
sense health@subject	-8 5 10 -2 -19 -2 -5 -2 23 22
sense hear	-63 1 28 10 -39 -13 26 15 34 -69
sense hear@around	-7 -5 -4 -4 64 2 -38 -3 -4 3
sense hear@subject	-72 -43 3 4 96 17 10 -8 -7 -81
sense hiringside	4 -33 39 -12 -38 17 47 -15 -8 67
sense hiringside@around	-16 2 22 -1 -1 -1 -4 -1 -1 57
sense hiringside@subject	6 -1 2 -2 -1 -1 -2 -1 -1 142
sense hitch	-45 -19 113 -13 -19 -20 -3 15 -8 -10
sense hitch@around	-15 -1 64 -1 -4 -3 -36 -2 -3 0
sense hitch@subject	0 0 -12 0 0 1 -1 12 0 7
sense hold	5 -12 -14 55 -46 -18 59 -16 -14 -44
sense hold@subject	-5 1 -1 -11 -9 -3 29 -1 -1 -8
sense inbox	-91 -53 -41 -24 -51 -34 55 244 -5 53
sense inbox@around	-40 67 -9 -4 -3 7 -8 -5 -5 75
sense inbox@subject	-5 -20 3 -3 -11 -3 -23 67 -6 -21
sense interview	18 62 49 52 -30 -33 -56 -38 -24 126
sense interview@around	23 -42 91 -39 -32 -19 31 19 -32 97
sense interview@subject	145 73 75 41 -67 -57 -125 10 -94 -81
sense invite	7 -20 71 7 -26 13 -56 10 -6 5
sense invite@around	2 0 -1 2 -1 0 -1 0 0 46
sense invite@subject	35 4 5 -4 -6 -10 -9 -6 -9 72
sense join	15 -42 -17 -6 13 111 -24 -25 -25 27
sense join@around	0 -5 -1 -1 -4 -1 13 -1 0 -5
sense join@subject	-14 -7 -2 -2 -12 18 22 -3 -1 28
sense keen	14 61 -34 -23 22 24 -37 -2 -26 64
sense keen@around	-2 -2 3 -2 8 4 -3 -1 -4 35
sense keen@subject	1 1 0 0 0 0 0 0 0 10
sense link	27 -3 24 -27 -15 3 -2 17 -24 144
sense link@around	-4 -1 7 0 0 0 -1 0 0 38
sense link@subject	-10 -5 1 -5 -2 -1 2 20 -1 47
sense lure	-31 -4 26 -13 -8 -9 69 -18 -13 152
sense lure@around	-4 -1 6 0 2 0 -3 0 0 44
sense lure@subject	1 -3 -1 -1 7 -3 11 -4 -6 -8
sense machine	-3 6 -15 -4 -12 -2 -26 44 11 2
sense machine@around	0 16 -1 -1 0 -1 -10 -1 -3 -1
sense machine@subject	-12 -5 -4 -4 -5 -3 -15 52 -4 -41
sense mediaword	57 17 -41 -11 -29 20 -41 31 -3 115
sense mediaword@around	19 -28 24 -11 16 -6 -15 -2 3 18
sense mediaword@subject	-21 21 -5 -7 10 -12 26 -8 -3 59
sense meet	-8 108 -23 1 -41 -47 79 -60 -10 -24
sense meet@around	28 -1 -11 -4 -4 6 -9 -3 -1 -5
sense meet@subject	60 10 -22 -3 -10 -18 -14 -1 -2 9
sense mine	-6 18 6 -2 -8 25 -21 -2 -9 151
sense mine@around	22 -1 -22 24 -6 -2 -21 -5 9 -15
sense mine@subject	3 -1 0 -1 0 0 -8 9 0 8
sense move	-107 -53 217 -20 -29 7 -50 42 -6 82
sense move@around	-16 -6 31 -1 -2 -1 -2 -1 -1 23
sense move@subject	-13 -42 147 -16 -8 -14 -19 -13 -22 -92
sense not	-149 -80 37 122 177 -60 19 35 -101 29
sense not@around	6 -2 -22 -2 0 0 21 -1 1 112
sense not@subject	-13 -10 -14 38 -10 -7 -27 35 8 -16
sense offer	-68 25 -40 -18 50 135 -69 -24 9 134
sense offer@around	-8 -4 -2 0 -3 -19 41 -3 -2 10
sense offer@subject	-24 -11 -8 -6 -16 112 -31 -6 -10 63
sense office	3 40 -10 6 16 -39 53 -40 -29 3
sense office@around	-5 5 2 -3 -28 6 27 -3 -1 -6
sense office@subject	-21 10 -4 -6 -6 -1 28 9 -9 110
sense official	-49 0 13 6 -15 6 25 -10 26 80
sense official@around	-9 -6 6 -3 -22 1 54 -17 -3 -16
sense official@subject	-15 22 -1 0 -5 -3 -6 -9 18 43
sense onward	-1 47 -25 -4 45 -45 33 -10 -41 -95
sense onward@around	-13 -7 -12 38 14 -3 -5 -6 -6 -15
sense onward@subject	-1 -2 -5 -5 42 -13 -8 -2 -7 -50
sense other	-83 -94 86 37 166 8 -54 -27 -37 42
sense other@subject	-1 -6 4 0 -2 0 4 0 1 15
sense pay	-30 -6 31 -14 -44 130 -33 -20 -14 100
sense pay@around	-3 -1 4 0 -1 16 -13 -1 0 12
sense pay@subject	10 0 -1 -1 -1 -1 -6 -1 0 39
sense practice	8 -18 18 -3 -2 -2 0 -2 -1 65
sense practice@around	-16 -3 15 -1 -5 -2 18 -4 -3 5
sense practice@subject	-7 1 -1 -1 0 -1 7 2 0 78
sense prepare	165 -77 -31 -24 -53 -6 22 -20 24 12
sense prepare@around	-11 -3 3 -4 -13 2 40 -11 -5 5
sense prepare@subject	3 1 1 -1 -1 -1 0 -1 -1 41
sense property	50 -18 -7 13 -9 10 -32 -8 0 45
sense property@around	6 -7 -2 -3 1 7 1 -1 -1 89
sense property@subject	2 0 -1 2 0 -1 0 -1 -1 87
sense received	-13 -22 -2 -19 -19 -20 -59 20 136 83
sense received@around	17 -1 -3 -1 -2 -1 -3 -6 -1 46
sense received@subject	-10 -8 -5 -4 -28 -6 -4 8 57 -57
sense recorded	-25 48 -4 -5 16 -4 -23 -9 5 99
sense recorded@subject	-9 21 -3 -2 1 -2 -2 -3 -1 -8
sense recruiter	-13 -35 -4 17 27 3 -18 33 -9 -40
sense recruiter@around	73 -34 -30 -1 28 5 5 -13 -34 -139
sense recruiter@subject	18 -2 -5 1 2 -1 -31 20 -2 57
sense remind	29 -35 39 12 -20 -34 67 -38 -20 19
sense remind@around	16 -5 11 22 -16 4 -19 -6 -8 -14
sense remind@subject	22 -16 6 16 -14 -7 -3 1 -5 -26
sense review	-5 -25 -19 -6 -14 -10 21 -8 67 65
sense review@around	0 -3 7 -2 -2 -2 5 -1 -1 34
sense review@subject	3 -16 -3 -4 5 9 35 -8 -22 12
sense role	40 -6 -91 76 83 47 -91 -39 -20 -65
sense role@around	51 -13 -31 -10 -3 5 -49 42 9 -6
sense role@subject	-8 67 -19 -19 -5 23 -1 -14 -23 -19
sense sales	50 2 -40 9 18 -16 -45 53 -32 50
sense sales@around	37 -4 -30 1 1 -1 -3 0 -2 53
sense sales@subject	-14 17 1 -4 -5 -5 19 -4 -4 114
sense send	50 -55 3 -49 -60 40 106 -4 -31 5
sense send@around	-1 15 15 -2 -3 0 -22 -7 4 11
sense send@subject	-1 10 -2 -2 -7 -1 -2 6 -1 -29
sense shop	-15 -13 17 -1 -6 -4 3 31 -12 -7
sense shop@around	-8 1 -3 -3 -6 5 20 -3 -3 92
sense shop@subject	-5 1 -1 11 -7 -1 -2 4 0 15
sense sign	-52 -14 -21 -10 -35 255 -87 -13 -23 30
sense sign@around	-9 -1 9 -1 -1 0 3 1 -1 -3
sense sign@subject	-20 -16 -6 -5 -23 78 -26 22 -1 -22
sense slot	95 93 82 -39 -40 -26 -95 -7 -64 -31
sense slot@around	64 -11 -3 -9 -12 -2 -3 -17 -7 -36
sense slot@subject	-24 69 1 -6 -11 -9 -1 -12 -7 2
sense sorry	-81 -78 88 177 129 -43 -115 -52 -26 -113
sense sorry@around	-3 0 6 0 0 0 -2 0 0 14
sense sorry@subject	-9 -11 19 11 14 -6 -16 -3 -1 5
sense stage	45 12 -18 5 35 -54 16 -27 -15 -45
sense stage@around	-18 -3 -21 31 22 -7 11 -8 -8 -9
sense stage@subject	3 64 -17 -8 -9 -16 1 -9 -8 -86
sense start	19 -31 -18 -16 -5 115 -37 -16 -11 -46
sense start@around	1 -1 -1 0 -1 -5 7 1 -1 3
sense start@subject	-35 -2 -1 -1 -3 -26 69 0 -1 5
sense study	31 -8 -14 -12 11 -11 43 -18 -22 67
sense study@around	-10 -2 0 -3 -2 7 -5 16 -2 47
sense study@subject	-9 -2 -6 -2 -2 13 -7 16 -1 21
sense talk	47 149 -49 -28 -39 -31 43 -50 -42 -54
sense talk@around	20 17 4 -8 -10 -11 14 -10 -17 -68
sense talk@subject	70 86 -21 -14 -11 -25 -56 -5 -24 -66
sense task	59 -16 -18 -14 -8 -42 77 -37 -2 -60
sense task@around	-4 -2 -12 -2 -12 -6 51 -3 -11 23
sense task@subject	34 -44 -9 -11 13 -34 103 -29 -24 -30
sense team	50 -65 -66 -6 26 -38 117 -72 55 -48
sense team@around	17 -23 -12 13 42 -18 14 -20 -13 -57
sense team@subject	52 26 -8 -9 1 -6 -33 -12 -11 7
sense thank	-83 12 -97 17 48 -86 83 -21 127 -73
sense thank@around	-28 -21 8 25 -57 -24 87 44 -34 -86
sense thank@subject	-43 -16 -9 -11 60 -21 -34 15 58 -58
sense ticket	-4 -15 -19 -19 56 14 -54 29 12 25
sense ticket@around	15 -10 -2 -1 -2 1 -3 -4 6 20
sense ticket@subject	-16 -2 -4 -6 8 -2 -14 41 -5 -44
sense time	85 32 47 7 -71 -16 -70 15 -28 25
sense time@subject	3 -76 46 144 -48 -24 -30 -7 -7 16
sense title	48 28 -82 -23 9 104 -10 -82 8 -108
sense title@around	34 -25 -41 -9 29 -15 -71 19 79 -143
sense title@subject	-10 30 -18 -45 61 12 -60 55 -25 -181
sense urgent	-1 -3 -3 -5 -6 -3 -43 67 -4 38
sense urgent@subject	-5 -1 3 11 -6 0 -1 0 0 10
sense video	79 43 1 -10 -4 -20 -48 -26 -15 -93
sense video@around	-10 -1 14 -1 1 -1 -2 -1 -1 -15
sense video@subject	-2 27 -3 -1 -2 -2 -10 -3 -5 -14
sense wait	-7 -49 44 -54 -85 23 196 -34 -32 -55
sense wait@around	-8 19 19 -2 -7 -1 -7 -5 -7 15
sense wait@subject	-3 16 5 -1 -2 -1 -9 5 -10 24
sense wish	-7 -7 -24 64 52 -7 -58 -24 11 -18
sense wish@around	-1 -1 3 -1 0 -1 2 -1 -1 45
sense wish@subject	0 0 0 0 0 0 0 0 2 29
several times, asked	-52 108 18 -11 -11 -10 -22 -11 -9 -42
shift	-62 23 60 -4 -2 -2 -7 -3 -2 -2
short	9 26 -31 -15 -79 -31 89 66 -34 -45
slots on offer	176 -10 -33 -6 -23 -13 -68 -13 -9 -47
survey	18 -9 -4 -1 9 -1 -4 -1 -7 34
survey@subject	7 0 -4 -1 0 0 0 -1 0 -24
times of one day	71 42 20 -15 -8 -14 -69 -20 -7 82
times of several days	-109 278 -21 -19 -20 -28 -56 -11 -14 12
voided interview	-29 -8 40 0 0 0 -1 0 0 -2
voided, and a time	-29 -8 40 0 0 0 -1 0 0 -1
windows	4 60 -1 -18 -14 -29 22 -12 -12 30
word !	13 -21 2 2 -56 64 25 -65 36 3
word ! !	-2 -5 -4 -1 -6 59 -36 -3 -2 51
word ! a	0 0 0 0 0 0 1 0 0 7
word ! here'	8 -2 -1 -1 -1 -3 0 -2 0 -9
word ! i	0 3 0 0 0 0 0 0 -1 3
word ! i'll	-1 -1 0 -1 -7 -1 10 -1 2 2
word ! i'm	0 0 0 0 0 0 0 1 0 10
word ! je	4 -1 -1 0 -2 -2 7 -2 -1 -6
word ! please	0 0 0 0 0 0 0 0 0 -3
word ! the	-3 0 3 -1 -4 -2 9 -1 -1 0
word ! timemention	5 0 -3 0 0 0 0 -1 0 16
word ! we	-1 5 -4 -1 0 7 -6 0 1 -2
word ! we're	-2 -1 -1 -2 4 -2 -13 -4 20 -2
word ! wir	0 0 0 -1 5 0 -2 0 -1 7
word ! with	3 -2 -2 0 -1 3 1 -1 0 -4
word #	112 1 -37 -34 -46 119 -109 5 -10 -20
word # !	0 0 0 0 1 0 0 0 0 10
word # #	28 -22 -15 -1 1 10 -4 -1 4 12
word # :	2 1 0 0 -1 0 -2 1 0 65
word # ?	0 -5 -1 -1 -1 -3 12 -1 0 -23
word # a	4 1 -6 -1 -2 0 2 -1 4 10
word # am	2 2 0 0 0 0 -3 0 -1 8
word # an	-3 -1 -1 -1 -1 11 -3 -2 -1 -5
word # and	13 7 -4 -2 -2 14 -23 -2 -1 4
word # b	4 -1 -1 -1 1 0 -1 0 0 -3
word # bruto	0 0 0 0 0 2 0 0 0 -3
word # busines	0 0 0 0 -2 5 -10 9 -1 -7
word # c	0 0 0 0 0 0 0 0 0 14
word # days	-2 -5 -1 0 -1 20 -11 1 -1 13
word # de	0 1 0 0 5 0 0 0 -5 1
word # dias	-2 -1 -1 0 -3 5 6 -3 -1 -10
word # e	15 -9 -4 -2 -1 -2 5 -2 -1 -8
word # en	-1 -2 0 0 7 0 -3 0 0 14
word # euro	0 -2 0 0 -1 6 -2 0 0 16
word # f	0 4 0 0 0 0 -2 0 -1 -3
word # giorni	0 0 0 0 0 0 1 0 0 4
word # h	0 0 1 0 0 0 -1 0 0 9
word # has	0 0 0 0 -2 5 -8 8 -2 8
word # hour	-1 -5 -1 0 -3 6 4 3 -3 11
word # in	2 1 -1 0 0 0 -1 -1 0 4
word # instead	-1 -3 9 0 0 -3 -2 0 0 4
word # interview	0 0 0 0 0 0 0 0 0 4
word # is	-1 2 0 0 10 -1 -7 -1 -3 5
word # k	-9 -13 -5 -2 -11 79 -30 -5 -4 -24
word # may	3 3 -1 0 -1 -1 -3 -1 1 -7
word # min	15 16 -4 -1 -3 -3 -14 -3 -3 -32
word # minut	1 8 -1 -1 -1 -1 -2 -3 -1 -19
word # minute	0 7 -1 0 1 0 -2 0 -3 1
word # minuti	0 5 0 0 0 0 -2 -1 -1 2
word # minuto	0 1 0 0 0 0 0 0 0 5
word # new	2 0 -2 0 0 0 0 0 0 9
word # oferta	0 0 0 0 0 0 0 0 0 6
word # off	0 0 0 0 4 -1 -2 0 -1 -3
word # on	-1 0 3 0 0 0 -1 0 0 -7
word # or	0 1 0 0 0 0 0 0 0 3
word # people	0 0 0 0 0 0 0 0 0 8
word # pm	-3 5 -1 0 0 0 0 0 0 -5
word # question	-1 4 0 0 0 0 -1 0 -1 -1
word # stunden	0 0 0 0 0 1 -1 0 0 9
word # th	-7 9 1 -1 0 1 -2 -1 0 -10
word # timemention	5 -1 0 0 0 -1 -3 0 0 17
word # to	-2 -8 -2 -1 -1 8 7 -2 0 0
word # with	1 0 0 0 0 0 0 0 0 -5
word # work	-1 0 2 0 0 0 -1 0 0 3
word # x	0 -8 0 0 0 0 8 0 0 5
word :	12 -20 -20 -2 -41 -12 -36 126 -8 13
word : #	6 -10 -4 0 2 6 -6 13 -6 37
word : app	0 6 1 -1 0 0 -2 0 -3 -3
word : cal	-3 10 0 0 -1 -2 -2 -1 0 -5
word : calend	2 7 -3 -1 -1 -2 -1 -1 -1 -4
word : colloquio	-1 -1 0 2 0 0 0 0 0 -4
word : data	6 0 -1 0 2 0 -3 -1 -2 8
word : el	0 0 0 0 0 0 1 0 0 -6
word : entretien	0 -1 1 1 -1 0 -1 2 0 -13
word : entrevista	2 -1 -1 5 -3 0 -1 0 -1 0
word : hiring	1 0 0 0 0 0 0 0 0 -4
word : http	-3 38 -5 -3 -9 -7 1 -3 -9 47
word : il	0 0 0 2 -2 0 0 0 0 -3
word : interview	-7 -4 -1 0 -2 -1 -3 19 -1 3
word : intro	1 0 0 1 0 0 0 0 0 -6
word : la	-1 0 0 1 -4 0 5 0 -1 3
word : meet	4 0 -2 0 0 0 0 0 0 -13
word : phone	-1 0 0 2 0 0 0 0 0 -4
word : r	-4 0 0 4 0 0 0 0 0 -1
word : re	-1 0 0 0 0 0 -6 9 0 -2
word : schedule	0 0 0 0 0 0 0 0 0 6
word : thank	0 0 0 0 1 0 0 1 0 -3
word : the	-1 -1 0 -3 7 0 -1 -1 -1 18
word : timemention	6 -11 1 -5 -5 -5 -13 39 -7 -12
word : tuesday	4 -3 0 0 0 0 0 0 0 -1
word : vorstellungsgesprach	-3 -1 4 -1 0 0 0 2 0 0
word : what	0 0 0 0 0 0 0 0 0 9
word : your	4 1 0 0 0 0 -1 -3 0 -1
word : zoom	4 0 -1 0 0 0 -2 0 0 -7
word ?	-35 51 23 -20 -31 41 11 -19 -21 23
word ? #	-1 -4 -1 0 -1 10 -2 -1 0 -9
word ? ?	0 0 0 0 0 0 0 0 0 20
word ? bring	0 0 0 0 0 0 0 0 0 11
word ? i	17 3 -17 0 -1 -2 1 -1 0 4
word ? i'll	8 -3 -3 0 0 -1 0 0 0 -1
word ? i'm	-1 15 -2 0 -2 -4 -5 0 0 -2
word ? i've	-1 -5 8 0 0 -1 0 0 0 -15
word ? if	-11 7 4 -1 -3 -2 5 0 0 -6
word ? it's	0 -6 0 0 0 7 -1 0 0 6
word ? je	0 0 0 0 0 0 0 0 0 4
word ? pwd	1 -1 0 0 0 0 0 0 0 -4
word ? si	2 -3 2 0 0 0 0 0 0 -2
word ? te	0 0 1 0 0 0 0 0 0 8
word ? we	-1 2 -1 0 0 0 0 0 0 4
word a	-48 51 19 -22 17 -16 37 -31 -5 9
word a #	-3 10 4 -1 -1 8 -14 -1 -1 4
word a accepte	-1 -1 0 0 2 0 -1 3 -1 -3
word a call	-1 8 -4 0 -1 -1 -3 3 0 5
word a coffee	0 9 0 0 -2 -4 -3 0 0 -5
word a copy	0 -2 0 0 -1 0 7 0 -3 -3
word a couple	-1 -5 -1 -1 -3 -2 6 -2 8 -11
word a day	-7 16 -1 -1 -6 6 -7 -1 0 9
word a de	0 0 0 0 0 0 0 0 0 -7
word a entrevista	2 0 2 -1 0 0 -1 0 -2 -4
word a ete	-3 0 0 0 0 0 0 5 -1 4
word a few	-2 11 -1 0 1 -1 -2 -3 -3 -8
word a first	-6 9 -1 0 0 0 0 0 0 -6
word a fit	0 0 0 0 -4 0 0 0 4 9
word a gente	0 0 0 0 5 0 -3 -1 0 0
word a good	0 6 -1 0 0 -1 -3 0 0 -1
word a great	0 1 0 0 -5 0 0 0 5 6
word a job	-4 -1 5 0 4 0 0 0 -3 4
word a la	1 0 -1 0 -10 -1 11 -1 0 5
word a las	-2 0 3 0 0 0 -1 0 0 -1
word a look	-3 -4 -1 -1 -8 -3 9 0 10 -4
word a lot	-1 0 0 0 9 -1 -4 -2 0 2
word a member	0 0 0 0 0 0 -7 7 0 -2
word a message	0 -4 0 0 0 0 0 6 0 -6
word a new	0 -1 0 -2 0 0 -1 4 0 11
word a panel	-1 -7 0 0 0 0 10 0 -1 0
word a phone	-2 1 -1 -1 0 0 4 -1 0 -5
word a photo	1 0 0 0 0 0 0 0 0 3
word a place	0 0 -1 6 -3 -1 -1 0 0 5
word a pleasure	-3 -1 -1 0 0 -2 9 -1 0 -1
word a quick	1 -4 0 0 -2 -2 4 0 4 2
word a reminder	3 0 -1 0 0 0 0 0 0 -3
word a short	-6 11 0 -1 -3 0 2 -1 -1 5
word a slot	0 1 0 0 0 0 0 0 0 5
word a sua	-3 6 -1 0 0 0 -5 3 0 -7
word a timemention	-8 -1 11 -3 -1 -1 9 -4 -2 -19
word a tua	-2 0 2 0 0 0 0 0 1 -5
word a una	-2 6 0 0 0 0 -1 -1 0 -1
word a vaga	-5 0 -2 5 -4 -3 10 -1 0 -14
word a video	-1 6 0 0 0 0 -3 -1 0 -3
word a votre	11 -8 0 -1 0 -1 0 0 -1 0
word a vous	0 -1 0 0 0 0 4 0 -2 -3
word a week	-5 -2 3 -2 4 7 -5 -1 0 -14
word a word	-5 6 -1 0 -2 -1 3 0 0 -1
word aan	11 -2 -1 -1 0 -3 1 -2 -2 -5
word aan de	2 -2 0 0 0 -1 2 0 0 -5
word ab	0 -1 1 -1 -2 0 -1 -1 6 4
word ab #	-1 -1 1 0 -2 0 -1 -1 5 -6
word abara	0 0 1 0 -1 0 0 0 0 10
word abbiamo	-1 0 -5 -1 10 -1 1 -2 0 -8
word abc	2 0 -1 0 0 0 0 0 0 -6
word ablauf	1 0 0 0 0 0 0 0 0 -3
word able	-2 0 -11 4 -1 -2 15 -2 -1 -11
word able to	-2 0 -11 4 -1 -2 15 -2 -1 -11
word about	-6 26 -3 10 -11 -16 12 0 -11 35
word about #	-1 2 0 0 0 0 0 0 0 6
word about an	0 1 -1 0 0 0 0 0 0 -7
word about our	0 0 0 0 -1 -1 2 0 0 -3
word about the	11 22 -5 3 -11 -8 -8 -3 -2 -2
word about what	0 0 0 1 0 0 0 0 0 5
word about your	-2 8 -1 -1 -1 -1 -2 2 -3 12
word above	7 1 -8 -1 0 0 -9 9 0 -4
word abraco	1 0 0 0 2 -1 -1 0 0 -4
word accept	-5 -4 -2 4 6 13 -17 9 -4 21
word accept :	-3 -1 -1 -1 -2 -2 -1 12 -1 -10
word accept or	1 -1 0 0 -1 3 0 -1 0 -12
word accept the	-1 0 0 0 0 0 0 3 0 -6
word accept this	-2 -1 -1 -1 -2 -1 -1 8 0 -10
word accept your	0 0 0 0 0 0 0 0 0 17
word acceptance	-1 -5 0 -1 0 9 -1 0 0 1
word accepte	-1 -1 0 0 2 0 -1 3 -1 -4
word accepteriez	0 -1 0 0 -1 -1 3 0 0 1
word accepteriez vous	0 -1 0 0 -1 -1 3 0 0 1
word acces	0 0 0 0 0 0 0 0 0 9
word account	0 -2 2 -1 -3 5 4 -1 -4 -4
word acknowledge	3 -1 0 0 0 0 -2 -1 2 -8
word acros your	0 0 0 0 0 0 0 0 0 4
word action	-3 1 1 7 -1 0 -1 -1 -1 17
word action requir	-1 0 1 0 0 0 0 0 0 13
word active	0 0 0 0 -2 0 4 0 -1 2
word acudir	0 0 0 0 0 0 0 0 0 3
word ad	0 5 -1 0 0 0 -1 -1 -1 -10
word add	1 0 0 0 0 0 0 1 0 28
word add to	1 0 0 0 0 0 0 0 0 13
word added	0 -1 0 0 0 7 -5 0 0 19
word added to	0 0 0 0 0 0 0 0 0 18
word addetto	0 0 0 0 0 0 0 0 0 -3
word addres	1 -5 0 0 -1 0 0 6 0 2
word adjunto	3 -1 0 0 0 1 -1 0 0 -2
word admissao	-1 -1 0 0 6 -1 -2 0 -1 2
word admission	0 0 0 0 0 0 0 0 0 17
word afraid	-2 -1 -1 9 12 -2 -12 -4 -1 -10
word afspraak	3 -2 1 0 0 0 -1 0 0 -5
word after	2 -5 19 5 11 -6 -28 -2 3 -21
word after #	-1 2 0 0 0 -1 -5 5 0 -7
word after a	0 0 0 0 12 -1 -5 -2 -3 -1
word after careful	0 0 0 0 0 0 0 0 0 5
word after that	-1 4 -1 0 -3 -1 5 -2 -1 -5
word after the	0 -1 0 0 -3 0 -1 0 6 -2
word afternoon	-1 15 0 0 -3 -4 -6 -1 0 -4
word again	-15 -4 4 2 1 -6 11 12 -4 7
word again for	-1 0 0 -1 2 -1 3 0 -1 5
word again on	-3 -1 -3 -2 -1 -2 1 13 -3 -3
word agenda	3 8 0 1 -2 -3 -4 -1 -1 4
word agenda :	0 0 0 0 0 0 0 0 0 9
word agent	-3 -2 -1 -1 2 0 0 8 -2 14
word aggiornamento	-1 0 0 0 1 0 2 -1 0 -7
word ago	0 0 0 0 0 0 0 0 0 13
word agora	-1 3 0 0 -3 -1 -1 0 4 1
word agradecemo	-2 -1 3 0 1 0 1 -3 1 -2
word agree	-3 -1 4 0 0 0 1 -1 0 3
word ahead	-2 -1 -2 8 -2 -2 2 -2 0 -4
word ahora	0 8 -1 -1 -1 -3 1 -3 0 -3
word ai	-2 1 8 2 0 0 -8 0 -1 -2
word aim	2 -1 0 0 0 0 -1 1 1 -7
word aim to	2 -1 0 0 0 0 -1 1 1 -7
word air	0 0 0 0 0 0 0 0 0 6
word airport	0 0 0 0 0 0 0 0 0 -4
word al	6 -3 -4 -1 0 -2 4 -1 0 -7
word al timemention	-1 0 2 0 0 0 -1 1 0 -3
word all	-11 -18 20 33 -14 8 26 -39 -6 -6
word all candidat	-3 -2 13 -1 -6 0 8 -3 -5 -13
word all set	1 0 0 0 0 0 0 0 0 -3
word all the	-5 -7 -4 26 0 7 -10 -4 -3 -9
word all time	1 0 0 0 0 0 0 0 0 -9
word alla selezione	-1 0 1 0 0 0 0 0 0 -5
word alle	-1 4 4 0 -3 1 -3 -1 -1 -7
word allora	5 0 0 0 0 0 -1 -2 0 0
word almacen	-1 3 0 0 2 0 -1 0 -2 -5
word already	3 -3 -2 8 -3 1 -2 -1 0 1
word als	10 -3 -3 -4 3 6 -5 -2 -2 -55
word also	-8 3 5 -1 -3 -2 5 -1 0 15
word altre	0 0 0 2 -1 0 0 0 0 -8
word alumni	0 0 0 0 0 0 0 0 0 3
word am	7 -9 1 0 4 4 -14 13 -6 18
word am #	-2 3 0 0 0 0 0 0 0 5
word am pleas	0 2 0 0 0 1 -1 0 -1 -3
word am telefon	-1 -2 -2 0 0 0 5 0 0 -13
word am timemention	-1 -5 -1 0 3 -1 -2 9 -3 21
word ambito	0 -1 0 1 5 0 -2 0 -3 -3
word an	-17 18 -25 -9 15 15 0 -2 5 0
word an answer	-3 0 0 -1 0 0 5 -1 1 -2
word an der	3 -2 0 0 -1 0 0 0 1 -2
word an email	0 -3 0 0 0 -2 7 -1 0 -4
word an hour	0 7 -2 -1 -2 13 -9 -3 -3 -14
word an interview	-9 14 -11 -2 -1 -1 -2 4 9 -1
word an offer	-2 -1 -4 -2 17 -4 -3 -1 -1 -11
word an ondemand	-1 2 0 0 0 0 0 0 0 -3
word an online	-2 -2 -1 -1 -1 0 13 -2 -5 -6
word an update	0 -1 -1 0 3 -1 0 0 0 -3
word analyst	-24 15 2 -3 0 -6 19 -6 4 -4
word analyst at	0 -2 0 0 0 3 0 0 0 5
word analyst open	0 0 0 0 -2 -2 5 0 0 1
word analyst position	-1 1 0 -3 -1 -1 6 0 0 6
word analyst role	-6 7 0 -1 -2 -1 3 0 0 4
word analytic	2 -2 -2 -1 6 -2 -3 1 0 -2
word anche	1 0 0 0 0 0 0 0 0 -11
word ancora	0 0 0 0 -1 0 2 0 0 -5
word and	-36 -3 -34 -13 17 21 5 7 37 -4
word and #	13 9 -3 -2 -1 -4 -11 -2 0 -7
word and a	-6 10 -1 -1 -2 4 -10 7 0 8
word and after	0 0 0 0 0 0 0 0 0 5
word and get	0 0 0 0 -4 0 2 -1 4 -1
word and has	0 0 0 0 -2 0 -3 1 5 -5
word and have	1 7 0 0 0 0 -8 0 0 15
word and i	8 -10 -5 -4 2 7 7 -3 -2 -37
word and i'd	0 -3 0 0 -2 0 6 0 0 -7
word and i'll	-11 -2 13 -4 -8 -4 22 -7 1 -28
word and i'm	0 -2 0 -3 13 -1 -5 -1 0 -1
word and let	-1 2 -1 0 -4 4 3 -1 -1 -3
word and not	4 0 -5 0 0 -2 -7 11 0 -9
word and sam	6 -3 -1 0 0 0 -2 0 0 3
word and send	-1 0 -1 0 -1 7 -1 -1 -1 4
word and sign	0 0 0 0 0 1 0 0 0 -8
word and tell	-1 -9 -1 0 -5 5 12 -2 0 -9
word and the	-2 -4 0 1 25 -7 -14 -6 9 -4
word and then	-12 0 0 -1 0 0 13 0 1 1
word and timemention	0 1 0 0 0 0 0 0 0 11
word and want	-2 2 0 0 -1 -1 3 -1 -1 -2
word and was	0 0 0 0 0 0 0 0 0 6
word and we	-4 -11 -2 -1 13 10 3 -3 -4 -1
word and will	-4 -3 -2 -3 -6 -3 -31 8 44 -5
word and would	0 0 0 0 -1 -2 4 0 -1 18
word and you	-2 1 -1 -1 4 1 2 -1 -4 -3
word and your	4 1 -1 -1 7 -1 -5 -5 0 2
word anda	1 -1 0 0 -11 0 14 -2 0 -1
word ander	0 -1 1 0 0 0 2 0 -1 -15
word anderen	0 0 5 0 0 0 -4 0 0 0
word andr	-3 3 1 1 -1 -1 2 -1 -1 -4
word angebot	0 0 0 0 0 0 0 0 0 3
word ano	0 0 0 0 0 0 0 1 0 11
word another	-7 -20 42 0 25 7 -34 -7 -5 27
word another candidate	-1 -2 0 0 13 0 -7 -1 -2 -9
word another day	-7 -2 24 -4 -3 0 -5 -3 0 7
word another time	4 -13 12 -1 0 0 -1 0 0 1
word answer	-7 4 -2 -1 -4 2 -19 29 -2 1
word ante	1 0 -1 0 0 2 -1 0 0 6
word antwoord	-1 0 0 0 -3 -1 6 0 -1 -9
word antwort	-3 0 0 0 0 -1 2 4 -1 -10
word any	13 36 -2 -4 2 -8 -41 2 3 -5
word any chance	-1 6 8 0 0 -3 -9 0 0 -3
word any of	0 1 0 0 1 0 0 0 0 -16
word any question	10 -4 0 -1 0 -1 -4 0 0 -2
word any time	0 26 -13 -2 -4 -1 -9 -2 4 -8
word anyth	-20 -2 -6 3 -4 1 33 -3 -2 15
word anyth chang	0 0 -1 1 -1 4 -2 -1 0 -1
word ao	-1 0 0 -1 6 -1 -2 0 -1 0
word aos	0 0 0 0 0 0 3 0 -2 2
word apologi	-3 -1 1 8 -5 0 2 -1 0 -3
word apologi for	-1 -1 1 0 0 0 2 0 0 -4
word app	0 6 1 -1 0 0 -2 0 -3 -2
word appena	-1 -1 7 -1 0 0 -3 0 0 -1
word appli	-5 -2 0 -1 1 0 0 0 8 29
word appli on	0 0 0 0 0 0 0 0 1 -9
word appli to	0 0 0 0 0 0 0 0 0 15
word applicant	-1 -1 -1 -1 0 -1 8 -1 -4 40
word application	-15 -11 -7 -3 14 -6 -25 -25 79 20
word application !	0 0 0 0 -1 0 -4 0 7 -2
word application :	0 -1 0 0 -1 0 -1 2 1 10
word application and	-1 5 -1 -1 14 2 -13 -2 -3 -4
word application close	-7 -1 0 -1 0 0 3 0 7 -1
word application for	-6 -4 -1 -2 3 -2 -4 -3 19 33
word application is	0 -1 0 0 -8 0 1 0 9 -3
word application statu	0 0 0 0 8 0 0 0 -7 -7
word application to	2 -3 0 0 4 0 -1 -1 -1 11
word application was	0 -1 0 0 3 0 0 0 -1 -7
word apply	-6 7 -1 -1 3 -1 -5 -1 5 25
word apply for	0 -1 0 0 -3 0 0 0 5 3
word apply to	-5 8 0 -1 -3 0 -3 0 4 8
word appoint	-4 -4 -2 -2 10 18 -13 -2 -1 -5
word appointment	1 -1 -1 -1 1 13 -3 -5 -3 17
word appointment confirmation	0 0 0 0 0 0 0 0 0 3
word appointment with	0 0 0 0 0 0 0 0 0 5
word appreciate	2 -1 -2 0 4 0 -1 -1 0 -3
word appreciate your	-1 -1 0 0 8 0 -1 0 -5 -2
word approv	0 0 0 0 3 0 -2 0 0 30
word approval	0 0 0 0 0 0 1 0 0 14
word appuntamento	0 -1 2 0 0 0 0 0 0 18
word apre	0 0 0 0 2 0 0 0 -2 -3
word apreciado	-1 0 1 0 -3 0 0 0 4 -2
word april	1 0 0 0 -1 -1 3 0 0 1
word aqui	0 -6 1 -1 1 -1 7 0 -1 -15
word are	7 -4 -5 2 -10 -5 39 -8 -17 76
word are attach	2 0 0 0 0 0 0 0 0 3
word are doing	0 1 0 0 0 0 -1 0 0 3
word are not	0 0 0 0 1 0 0 0 0 4
word are on	12 -3 -3 -1 -1 0 -3 -1 0 10
word are pleas	0 -2 0 0 0 3 0 0 0 2
word are schedul	1 0 0 0 0 0 0 0 0 -6
word are you	-2 -5 0 -1 -3 -6 18 -1 0 -6
word aren't	0 0 -1 6 1 -1 -1 -1 -3 -8
word around	-3 12 -1 -1 -3 -5 6 -2 -2 4
word arrang	3 -1 0 0 0 0 -1 0 0 -3
word arrange	-1 7 -1 -1 -1 0 0 -1 -1 1
word arriv	-2 0 0 0 -4 -1 -15 -2 24 -7
word arriva	3 -2 3 -2 0 0 -1 0 0 -1
word arrive	2 -2 0 -1 0 0 0 0 0 8
word as	-21 -11 7 5 -20 53 2 -8 -7 -10
word as #	0 0 1 0 0 0 0 0 0 7
word as a	-4 -2 4 0 0 -2 5 0 -1 13
word as an	0 0 0 0 0 0 -1 0 1 7
word as i	-2 -1 0 -1 -1 8 -1 -1 -1 -3
word as part	-1 -5 0 0 0 -1 15 -2 -5 -8
word as soon	-3 -2 -1 -1 -2 18 -8 -1 -1 -10
word as the	-2 0 0 7 -5 0 2 -1 -1 2
word as we	-1 0 1 0 0 0 -1 2 0 -6
word as you	-1 0 -1 0 0 19 -17 0 0 2
word asap	-3 5 -1 0 0 0 -1 0 0 -2
word asi	1 -1 1 0 0 0 0 0 0 -3
word ask	15 -2 -7 -1 -4 0 2 -2 -1 -4
word ask for	15 -2 -7 -1 -1 1 -4 -1 0 -26
word asked	-7 1 4 -1 -1 -4 12 -1 -3 -7
word asked to	-4 3 4 -1 -2 -1 3 -1 -3 -9
word asking	0 0 0 0 0 0 0 0 0 6
word aspettiamo	0 0 0 0 0 0 0 0 0 4
word assessment	1 -5 -1 -1 2 -3 15 -3 -6 -13
word assessment day	4 1 0 0 -1 -2 -1 -1 0 -4
word assim	0 -1 11 -3 -6 0 0 0 0 -5
word assim que	-1 -1 11 -2 -6 0 0 0 0 -1
word assistant	1 0 -1 -1 13 -1 -5 -5 -3 -9
word associate	-8 2 -2 -1 -3 5 -1 8 0 -20
word assume	9 -5 -1 0 0 -1 -1 0 1 -4
word at	0 -3 36 -5 -14 -22 2 -19 25 -11
word at #	3 -3 7 -1 -2 0 -3 0 -1 -7
word at all	-10 0 13 0 0 0 -2 0 0 6
word at any	-1 2 -1 0 -3 0 0 -1 4 -1
word at my	-1 0 0 0 -1 -1 26 -23 0 -2
word at our	3 0 -2 -1 -1 0 -1 0 1 -20
word at the	21 -16 -4 -3 -7 -11 10 -6 16 4
word at their	-8 11 -1 0 0 -1 -1 0 0 -8
word at this	-1 0 -7 8 2 0 0 0 -1 21
word at timemention	11 -8 10 -3 2 -2 -7 -2 -1 -19
word at your	-4 -1 0 0 0 -1 7 -1 0 7
word ate	1 2 -3 -2 -7 1 15 -2 -4 -21
word ate timemention	0 2 -2 -1 -1 0 5 0 -3 -9
word attach	22 -9 -5 -2 -6 27 -18 -6 -3 31
word attach please	5 -5 0 0 0 -1 2 0 0 0
word attend	-3 1 4 -1 0 0 2 -1 -1 -7
word atualizacao	0 0 0 0 -5 0 7 0 0 -9
word au	-8 -3 3 -2 0 -2 15 -1 -2 -34
word au #	3 -1 0 -1 -1 -2 2 0 0 -5
word au plus	-9 0 0 0 0 0 10 0 0 -3
word au telephone	0 -1 0 0 0 2 0 0 0 -3
word au timemention	1 0 0 0 0 0 -1 0 1 -6
word auch	-5 7 -1 0 -3 -1 4 -1 0 6
word audition	0 0 0 0 0 0 0 0 0 8
word auf	6 -1 2 -2 -2 -1 1 -1 -3 -7
word auf dem	0 0 0 0 -1 0 1 0 0 4
word auf ihre	2 -1 0 0 -1 0 0 0 0 -3
word aula	0 0 0 0 0 0 0 0 0 5
word aus	0 1 0 -1 5 -1 -3 1 -2 -4
word automat	0 0 0 0 0 0 0 0 0 4
word automatic	-1 -1 -4 0 0 0 -3 11 0 -5
word automatic reply	-1 -1 0 0 0 0 -3 6 0 -5
word automatica	-1 -1 -1 0 -1 -1 -2 6 -1 -2
word automatica :	-1 -1 0 0 0 0 -1 5 0 -2
word automatical	0 1 0 0 0 0 0 1 0 -7
word automatique	0 0 0 0 0 0 0 2 -1 -3
word automatisch	0 0 0 0 0 0 -2 1 3 -2
word autre	0 0 1 0 -4 0 4 0 -1 -2
word availability	-6 25 -3 -1 -3 -5 -10 4 -2 -15
word availability for	-2 9 -1 -1 0 0 -4 -1 -1 -5
word available	1 1 1 -1 0 0 -1 -1 0 27
word avancar	0 1 0 0 0 0 0 0 0 -3
word avant	-1 0 0 0 -2 -1 6 0 -1 7
word avant le	-1 1 0 0 0 0 0 0 0 5
word avec	10 -10 4 -1 -1 0 0 -1 1 -1
word avec plaisir	0 0 0 0 -1 0 -3 0 5 -1
word avenue	-1 4 0 0 -1 -1 0 0 0 -6
word avez	1 -1 0 0 0 -1 3 0 0 -4
word aviso	-1 0 0 0 0 0 1 -1 0 -3
word avon	-2 -1 0 -1 11 -2 -6 1 1 -3
word away	0 -2 2 -2 -8 -1 -1 10 3 -5
word away until	0 -1 0 0 -2 0 0 1 3 -2
word b	5 0 -5 -2 -1 -4 8 -2 -1 -19
word back	-17 -12 2 -10 -22 -5 59 5 0 -68
word back in	0 -1 0 0 -3 -2 4 0 3 -3
word back on	-3 -4 2 -2 0 -1 0 10 -1 -3
word back to	-4 -2 -3 -3 -11 -2 26 -3 2 -17
word background	-1 4 -1 -1 -2 -2 3 -1 0 -11
word background check	0 -1 0 0 0 -2 5 -1 -1 -8
word bad	-6 -2 17 9 -5 -1 -7 -4 -1 -4
word badge	1 0 0 0 0 0 0 0 0 3
word band	0 -7 -1 0 0 -1 9 0 0 2
word bank	-9 -2 16 -5 1 1 3 -5 -2 2
word banque	0 0 0 0 4 0 0 0 -3 1
word base	-1 -2 -1 0 1 8 -5 -1 0 7
word base #	-1 -1 0 0 0 7 -4 0 0 6
word be	-14 -11 11 7 -4 0 -29 21 19 -31
word be #	0 0 0 0 0 2 -1 0 0 -7
word be a	2 -1 0 0 1 0 0 0 -2 -6
word be able	-1 -1 -5 8 -1 0 1 0 0 -9
word be back	0 -4 4 0 -1 0 -1 0 3 -5
word be consider	-3 0 0 4 0 0 0 0 -1 -4
word be contact	-1 -7 0 0 0 0 9 0 1 -3
word be deliver	0 0 0 0 -2 0 -2 5 0 -8
word be free	0 6 -1 0 0 0 -3 0 0 -6
word be glad	0 6 0 0 -4 -1 0 0 0 7
word be held	-4 4 3 0 0 0 -2 -1 0 -2
word be in	-4 -7 6 -5 1 -4 5 2 5 -8
word be interview	0 0 0 0 0 0 0 0 0 5
word be meet	1 0 0 0 0 0 0 0 0 4
word be on	-4 -1 5 0 0 -1 2 0 0 -3
word be with	0 0 -2 0 0 -2 6 -1 0 -6
word bear	0 0 -1 0 0 0 3 0 0 -4
word bear with	0 0 -1 0 0 0 3 0 0 -4
word beaucoup	-8 0 0 0 0 0 10 0 0 0
word because	-1 -5 1 0 -1 0 -3 6 4 -4
word because of	0 0 0 0 0 0 -3 0 4 -8
word because you	0 0 0 0 0 0 0 0 0 4
word bedankt	0 -1 0 0 2 0 -2 1 0 -8
word bedankt voor	0 -1 0 0 2 0 -2 1 0 -7
word been	-36 -11 15 32 -13 12 -17 15 2 47
word been call	-1 -2 3 0 0 0 0 0 0 -12
word been cancel	-9 0 -1 11 0 0 0 0 0 1
word been cancell	-1 0 0 2 0 0 0 0 0 -6
word been confirm	0 0 0 0 0 0 0 0 0 4
word been fill	-3 0 -1 9 -2 0 0 0 -1 -1
word been invit	-2 2 0 -1 -1 -1 8 -2 -3 -7
word been moved	0 0 1 0 0 0 0 0 0 10
word been receiv	0 -1 0 0 -1 0 -6 8 0 9
word been reschedul	-2 0 3 0 0 0 0 0 0 7
word been select	0 -2 0 0 0 2 0 0 0 10
word been shortlist	2 3 0 0 0 0 -3 0 0 7
word before	-6 1 -4 -5 -1 -10 15 -10 19 8
word before i	2 3 -1 0 -3 -5 9 -4 0 9
word before the	-1 -1 0 0 -3 -1 -13 -2 21 3
word before timemention	-2 4 -1 -1 0 0 0 -1 0 -9
word before we	-2 -6 0 0 -1 -4 14 0 0 -10
word before your	0 0 0 0 0 0 1 0 0 -4
word beforehand	1 0 0 0 0 0 0 0 0 5
word begin	2 -5 -3 -1 -3 7 -3 -1 7 -12
word behalf	0 0 0 0 3 2 -2 0 -2 -2
word behind	0 0 0 0 -1 -1 4 -1 -1 -8
word bei	18 1 -3 -5 -5 -2 -1 -1 -1 -14
word bei der	-1 4 0 0 -1 0 -1 1 -2 -3
word bei ihnen	-4 6 4 -1 -2 0 -1 -1 -2 -6
word bei uns	3 -1 0 -2 -2 -1 1 0 1 2
word being	-4 -5 0 4 -5 -1 7 7 -3 -5
word bel	12 -1 -2 -2 0 -2 -5 -1 -1 -8
word bell	2 -1 -1 0 1 -5 6 -1 0 -9
word below	-1 -2 4 -1 6 -2 3 0 -7 -12
word below :	0 0 0 0 5 0 0 0 -5 0
word bem	-2 2 3 -2 -1 1 -2 0 0 -9
word ben	-2 -11 -2 0 0 -1 14 1 -1 11
word bene timemention	1 0 0 0 0 0 0 0 0 -9
word bent	2 -2 0 0 -2 1 2 0 0 -3
word bericht	0 -1 0 0 -1 -1 -4 6 1 -5
word bescheid	0 0 0 0 0 0 -2 0 2 5
word besoin	0 0 0 0 -1 0 -3 0 5 -3
word besprochen	1 -1 0 0 0 1 0 0 0 -5
word besproken	3 -2 0 0 0 1 -1 0 0 -8
word best	-2 16 -11 25 3 -2 -17 -6 -5 -23
word best for	-2 12 -2 0 -1 -1 -5 -1 0 -16
word bestatige	1 0 0 0 0 0 0 0 0 -3
word bestatigen	3 -2 0 0 -1 0 0 0 1 -2
word beste	2 -5 2 0 2 0 2 -2 -1 8
word better	-6 12 -4 -2 15 -7 -5 -3 -2 13
word between	13 -1 -2 -3 7 -6 -19 13 -3 -1
word bevestig	1 0 0 0 0 0 0 0 0 3
word bevor	2 -2 0 0 0 0 2 0 0 -3
word bewerbung	7 -6 -2 -3 3 2 -4 5 -3 -27
word bewerbung als	-1 0 -1 0 -2 3 0 0 1 -9
word bewerbung um	2 -1 0 0 -1 0 0 0 1 -3
word bi	0 0 -1 0 0 0 2 0 0 3
word bien	0 -4 1 -1 -3 -2 7 -3 4 -9
word bien recu	-1 -1 0 0 -1 0 6 -2 0 -3
word big	1 0 0 0 0 0 1 0 0 3
word bij	13 -15 -7 -2 2 -4 14 -2 0 -27
word bij de	0 0 0 0 0 0 0 0 0 9
word bij ons	4 -3 -1 0 0 0 0 0 0 -1
word bijlage	0 0 0 0 0 2 0 0 0 -6
word bill	11 -4 0 -1 0 -1 -4 0 0 13
word bio	2 0 1 -1 0 0 -1 0 0 11
word bis	5 0 3 0 -4 0 -4 -1 2 8
word bis ende	4 0 0 0 0 0 -3 0 0 3
word bis timemention	0 0 0 0 0 0 2 0 0 14
word bist	0 0 0 0 -2 0 3 0 0 0
word bitte	7 0 1 -3 -3 -1 0 2 -2 -3
word bitte bringen	5 -1 -1 -1 0 0 -1 0 0 7
word bitten	2 0 0 0 -1 0 0 0 0 -6
word blake	0 0 0 0 0 0 -1 2 0 6
word blijft	-1 -2 0 0 6 0 -2 0 -1 -3
word block	4 -1 -1 -1 -1 -1 4 -2 -1 -7
word blog	0 0 0 0 0 0 0 0 1 12
word blue	6 -3 -1 0 0 0 -2 0 0 6
word boa	-1 -3 -2 1 1 -3 9 -1 0 -17
word boa tarde	-3 -2 0 1 -1 -1 6 -1 0 -15
word board	-8 1 -3 -1 -6 -3 34 -6 -9 -15
word bom	-1 6 -3 -1 -3 -1 8 -3 -3 -10
word bom dia	-1 6 -3 -1 -3 -1 8 -3 -3 -10
word bon	-3 -1 5 0 0 1 -1 0 0 13
word bonjour	-5 -6 6 1 -1 -6 14 -4 0 -17
word bonjour monsieur	2 -4 4 0 1 0 -1 0 0 -1
word bonjour yani	-3 0 2 0 -1 0 7 -4 0 -3
word bonu	-1 -2 -1 0 -1 13 -7 -1 0 -2
word book	23 -9 -4 -1 -2 0 -6 -1 -1 43
word book !	2 0 0 0 0 0 -1 0 0 11
word book :	0 0 0 0 0 0 0 0 0 5
word book a	5 -2 -1 0 0 0 0 0 0 9
word book for	0 0 0 0 0 0 0 0 0 15
word book your	0 1 0 0 0 0 0 0 0 -8
word boss	-1 -1 0 0 -1 1 4 -1 0 -1
word both	1 -1 -7 -2 -6 22 -7 -3 3 -9
word both of	0 0 -3 0 0 0 5 0 0 6
word brandt	3 2 -2 0 0 0 -2 0 0 -11
word brasilia	0 0 0 1 0 0 0 0 0 -6
word break	13 -1 -1 0 -1 -1 -7 -2 0 -7
word brief	2 -2 0 0 0 0 -2 -1 4 2
word bring	-1 -2 -2 -4 -6 2 19 -5 -1 -2
word bring a	18 -2 -2 -1 0 -1 -12 -1 0 6
word bring the	0 0 0 0 0 0 0 0 0 24
word bring your	-2 -1 3 0 0 0 0 0 0 -3
word bringen	4 -1 -1 -1 0 0 -1 0 0 12
word bringen sie	4 -1 -1 -1 0 0 -1 0 0 12
word bruto	0 0 0 0 0 3 -1 0 0 -4
word budget	-3 -2 -1 5 14 -3 -4 -4 -1 2
word buen	2 -1 -1 -1 -1 0 3 -2 0 -7
word buen dia	3 -1 0 0 -1 0 2 -2 0 -6
word buena	-1 3 -1 1 -1 -2 3 -1 -1 -8
word buena tard	1 0 0 0 0 0 0 -1 0 -5
word bueno	3 -1 -1 -1 1 0 1 0 -1 3
word bueno dias	0 0 0 0 0 0 1 0 0 3
word build	2 0 1 -1 0 0 -1 0 1 -3
word buonasera	0 -1 2 -1 0 0 0 0 0 -4
word buongiorno	1 3 -6 0 -7 -2 15 -3 -2 -11
word bureaux	0 0 1 0 0 0 0 0 0 5
word busines	-6 5 -1 0 -5 4 -6 9 -1 27
word busines analyst	0 0 0 0 -2 0 3 0 0 -4
word busines days	0 -1 0 0 -3 5 -9 9 -1 5
word busqueda	0 0 0 0 2 0 -1 0 0 -3
word but	-27 -9 16 -5 50 -1 -26 -15 16 18
word but we	0 0 0 1 1 0 0 0 0 5
word buyer	0 0 0 0 1 0 0 0 0 6
word by	-11 -6 4 -5 -8 10 33 -14 -2 74
word by #	2 -1 0 0 0 0 0 0 0 11
word by phone	4 -4 -2 0 0 0 3 -1 0 12
word by the	3 -2 -1 0 3 -1 -4 -2 4 10
word by timemention	-13 -11 -1 -4 -4 17 26 -6 -5 8
word by your	0 0 0 0 0 0 0 0 0 6
word by zoom	-2 0 3 -1 0 0 0 0 0 3
word c	0 -1 -3 -1 0 -1 2 5 -1 6
word c #	0 -4 0 0 0 0 0 5 0 1
word c'est	11 -4 -2 -2 -2 -5 8 -3 -2 -20
word ca	1 0 0 0 0 0 0 0 0 3
word cad	4 -2 0 0 0 0 0 0 0 4
word cadre	0 0 0 0 0 0 0 0 0 5
word cafe	0 0 0 4 -3 0 0 0 0 3
word cal	-3 10 0 0 -1 -2 -2 -1 0 -5
word calend	2 7 -3 -1 -1 -2 -1 -1 -1 -3
word calendar	30 -3 -4 11 -6 -2 -14 -7 -5 -5
word calendar :	0 5 0 0 -2 0 -1 0 -2 10
word calendar hold	10 -2 -1 -1 -1 0 -2 -2 -1 -5
word calendario	1 3 0 0 -1 -1 -1 -1 0 2
word call	-6 12 1 2 -20 -6 -32 22 27 -9
word call about	1 0 0 0 0 0 0 0 0 4
word call from	12 -1 -1 -2 -1 -3 -1 -2 -1 -8
word call me	-4 -2 -1 -1 -9 10 10 -2 -1 3
word call off	-1 0 0 5 0 0 -2 0 0 -3
word call on	15 -1 -1 -2 0 -3 -6 -1 0 4
word call timemention	-1 6 0 0 0 0 -4 0 0 6
word call to	-1 -1 3 -1 0 0 0 0 0 -6
word call with	0 4 0 1 0 -1 -3 0 0 5
word call you	0 -4 -2 -1 -1 0 -2 -1 11 -2
word calma	1 0 0 -1 0 1 -1 0 1 -10
word cambio	0 -1 1 0 0 0 0 0 0 -3
word came	-6 -6 -1 -2 13 -7 12 -1 -1 7
word came up	-5 -1 1 -1 -1 -2 10 -1 0 4
word camera	0 1 0 0 0 0 0 0 0 -3
word can	-28 1 10 -11 -3 65 -11 -16 -6 40
word can be	-1 1 -1 0 5 -1 -3 0 -1 5
word can do	-7 13 -5 -4 9 6 -8 -3 -1 -6
word can get	-2 5 -2 -1 0 4 -2 -1 0 -6
word can offer	-13 20 -4 -1 0 -1 -1 0 0 -11
word can see	0 0 0 0 0 0 0 0 0 11
word can start	0 0 0 0 1 1 -1 0 0 10
word can we	-2 -8 14 -1 -5 14 -10 -2 -1 4
word can you	-4 -17 7 -1 -7 25 0 -1 -2 21
word can't	5 -1 -13 1 12 -8 4 0 -2 4
word can't do	2 11 -11 0 0 0 -1 0 0 7
word can't make	5 -5 1 0 0 0 -1 0 0 -5
word can't wait	1 0 -1 -1 0 0 -3 5 0 -10
word canada	-4 -1 0 1 0 0 0 5 0 4
word cancel	-8 -2 -6 33 -5 -1 -9 -1 -1 17
word cancel :	-2 -1 -4 10 -1 0 -1 -1 0 0
word cancel timemention	-1 0 -1 4 0 0 -1 0 0 6
word cancelado	-2 0 -1 7 -3 0 0 0 0 -2
word cancelado :	-2 0 -1 7 -3 0 0 0 0 -2
word cancelar	0 0 0 0 0 0 0 0 0 -7
word cancell	-7 -1 1 18 -5 -1 -3 -1 -1 -2
word cancell :	0 0 0 0 1 0 0 0 0 9
word cancellation	3 -1 -3 2 0 0 0 0 0 -13
word candidacy	0 0 0 0 3 0 0 0 -2 5
word candidat	-5 -3 10 -2 -9 -1 18 -4 -5 7
word candidat for	0 0 0 0 1 0 0 0 0 -3
word candidat will	1 0 0 0 0 0 0 0 -1 -6
word candidate	-5 -6 3 -1 5 4 9 1 -10 32
word candidate account	0 -1 0 0 -2 0 6 0 -2 4
word candidate for	0 0 0 0 0 0 0 0 0 9
word candidate has	0 0 0 0 3 0 -1 0 -2 -3
word candidate home	0 0 0 0 -1 5 -2 0 -1 -7
word candidate timemention	0 0 0 0 0 0 0 0 0 4
word candidati	0 0 1 1 0 0 -2 0 0 3
word candidato	-2 3 -1 5 -3 -1 2 0 -4 11
word candidatura	0 13 -3 -2 2 -2 -13 -1 8 -35
word candidatura a	0 7 0 0 1 0 -5 0 -1 -9
word candidatura para	0 -1 0 0 0 0 -3 0 6 -1
word candidatura per	0 0 0 0 1 0 0 0 1 -6
word candidature	-7 0 -2 -2 0 -2 3 4 6 -7
word candidature au	-1 2 0 0 1 0 -1 0 0 -3
word candidature pour	0 0 0 0 2 0 0 0 -1 5
word cannot	-5 13 -2 -2 -1 0 -11 7 0 1
word car	-3 0 -1 0 -3 22 -11 -1 -1 2
word cara	1 0 -1 -1 1 0 -1 0 0 -14
word card	0 0 0 0 0 0 0 0 0 27
word care	-6 9 -3 0 5 -1 -1 -1 -3 -3
word career	0 -1 0 -1 2 6 -4 1 -2 5
word careful	0 0 0 0 -1 -1 -1 0 4 4
word carry	0 -1 0 0 -2 0 4 0 -1 -4
word carta	-5 7 -1 0 -1 1 0 0 0 -7
word casa	0 0 0 1 5 0 -4 -1 0 -4
word case	-2 -1 -1 -2 6 -3 -5 13 -4 3
word caso	0 0 0 0 -1 0 0 0 2 4
word casual	-2 0 -1 0 -3 -1 10 -1 -1 0
word catch	1 4 -3 -3 -1 -2 7 -2 0 -1
word ce	-1 0 4 -2 2 2 -5 -1 0 5
word ce qui	0 2 0 0 0 0 -1 0 0 3
word cela	10 -2 0 -1 0 -2 -2 -1 0 -3
word cell	0 2 -1 0 0 0 0 0 0 -7
word central	2 0 -2 1 0 0 0 0 0 -3
word centrale	-1 0 0 1 0 0 0 0 0 -12
word centre	4 0 0 0 0 -2 -1 0 0 -8
word centro	1 0 0 0 0 0 3 0 -3 -3
word cerca	0 1 0 0 1 0 0 0 0 -5
word cette	-1 0 0 0 0 0 0 2 -1 -3
word chair	0 -4 5 0 0 0 0 0 0 1
word chance	-1 6 8 0 1 -3 -9 0 0 2
word chance you	-1 6 8 0 0 -3 -9 0 0 -3
word chang	-1 -1 1 1 -1 4 -7 -8 11 -3
word change	-4 -2 7 -1 5 -1 1 -2 -4 2
word chantier	0 -4 4 0 0 0 0 0 0 -2
word charge	-1 0 0 2 0 0 0 0 1 5
word charla	3 1 -1 0 -1 -1 -1 0 0 0
word chat	14 9 -4 -1 -2 -2 -6 -5 -4 2
word chat ?	-1 5 0 0 0 0 -2 0 -2 -7
word chat with	3 7 -2 0 0 -1 -3 -3 -1 3
word che	7 5 0 0 10 0 -13 -6 -2 -11
word che la	7 0 0 0 0 0 -4 -2 0 -2
word check	-2 -3 -5 -2 -10 -4 37 -6 -5 -1
word check in	-1 0 0 0 -3 0 7 -1 -1 9
word check your	0 0 0 0 0 0 0 0 0 6
word chef	-4 9 -4 -1 0 1 -1 0 1 4
word chef de	0 1 -1 0 0 1 -1 0 0 -4
word chen	0 2 0 0 0 0 -2 0 0 8
word cher	-1 0 0 0 1 -2 7 -1 -2 2
word chez	-7 -1 -1 -1 -1 0 12 -1 0 -4
word chiamo	-2 -2 0 0 -2 -1 11 -3 -1 -2
word chicago	1 0 0 0 0 0 0 0 0 -4
word chieda	2 0 -1 0 0 0 -1 0 0 -4
word chloe	0 0 0 0 0 0 0 0 0 12
word choose	-26 30 -2 -1 2 -1 -2 -1 0 5
word chosen	0 0 0 0 3 0 -1 0 -1 1
word ci	8 -7 1 -1 1 1 -1 -1 -1 -16
word ciao	15 -8 -4 -5 5 -3 7 -6 -2 -26
word ciao !	-1 -3 -1 -1 -1 -1 11 -3 -1 -5
word circa	0 3 0 0 0 0 -1 0 -1 8
word cita	0 0 0 1 0 0 0 0 0 11
word city	-4 0 5 0 0 0 0 0 0 1
word claim	0 8 0 0 0 0 -8 0 0 9
word clas	0 0 0 0 0 0 0 0 0 5
word clerk	-6 -1 0 0 0 0 1 0 7 1
word click	0 -4 -1 0 0 0 0 5 0 83
word client	-7 6 -1 -2 6 -7 13 -4 -5 -16
word cliente	-1 0 -1 2 -2 -1 5 -1 0 -15
word clinic	0 0 -1 0 -1 0 -6 8 0 -11
word clos	1 -8 13 -6 20 1 -31 12 -2 -30
word clos date	0 -1 0 0 0 0 -1 0 4 -9
word clos on	0 -1 0 0 1 0 0 0 1 3
word clos timemention	4 -1 7 -3 0 0 -1 -5 -1 0
word close	-9 -3 -2 -3 18 -5 -4 -3 11 4
word close on	-1 0 -1 0 0 0 -2 -1 5 -1
word cloud	4 -3 -1 0 0 1 0 0 0 1
word cloud engineer	4 -3 -1 0 0 1 0 0 0 -5
word co	1 2 -1 0 3 1 -2 -1 -3 11
word coach	-2 0 0 0 0 0 3 -1 0 -3
word code	0 0 0 0 4 -1 -2 0 -1 19
word codigo	-1 0 0 4 -3 0 0 0 0 2
word coffee	1 10 -1 0 -2 -4 -3 0 0 6
word coisa	0 -1 -2 0 0 0 4 0 0 -3
word college	0 0 0 0 3 0 -1 0 -2 0
word colloqui	-2 0 -5 1 0 0 7 0 -1 7
word colloquio	8 -2 5 1 -3 -1 -4 -1 -2 3
word colloquio con	1 0 0 0 0 0 0 0 0 -3
word colloquio di	0 0 2 -1 0 0 0 0 0 7
word colloquio per	0 1 1 -1 0 0 -1 0 0 3
word colloquio timemention	0 -1 2 2 -2 0 0 0 0 -3
word com	-4 17 0 2 -1 -5 -7 -3 0 60
word com #	0 1 0 0 0 0 0 0 0 5
word com a	0 0 7 0 -1 -1 -7 0 0 -12
word come	10 -2 4 17 -20 7 6 -16 -6 -52
word come back	-4 -1 1 -2 -4 -2 19 -5 -1 -9
word come by	1 3 0 0 0 0 -1 0 -2 6
word come first	-1 4 -1 0 0 0 0 0 0 -4
word come in	3 2 -1 0 -1 -1 -1 -1 0 -7
word come on	0 1 0 16 -10 -1 -5 0 0 6
word come to	-3 -1 0 0 -1 -1 7 -1 0 -5
word come up	0 0 0 0 3 0 -2 0 0 4
word coming	-8 -2 6 -2 9 2 1 -3 -2 -12
word coming in	1 -2 -1 -1 12 0 -8 -1 -1 -4
word comite	-1 0 0 0 -1 0 3 -1 0 -6
word comment	0 0 0 0 0 0 0 1 0 10
word commerciale	-1 1 1 0 0 0 0 0 0 -7
word commissie	1 0 0 0 0 0 0 0 0 7
word committee	-3 -3 -1 -2 2 -2 4 -1 5 -8
word committee has	0 0 0 0 0 0 1 0 0 3
word como	-1 -2 3 -2 -7 7 7 -3 -1 -8
word compani	0 0 0 0 0 0 0 0 0 8
word company	2 -1 0 1 0 0 0 0 0 28
word comparto	3 -1 -1 0 0 -1 1 -1 0 -3
word complet	0 0 0 0 4 0 -1 0 -2 1
word complete	-5 -3 -2 -2 -5 -2 19 -4 3 3
word complete it	0 1 0 0 0 0 1 -1 0 -3
word complete the	-1 -1 0 0 0 0 3 0 0 0
word complete your	-2 -2 -1 -1 -1 -1 11 -2 -3 1
word completo	0 0 0 0 0 0 0 0 0 4
word comunica	2 0 0 1 0 0 -2 0 0 -3
word con	-2 3 4 -4 12 0 -12 -5 4 3
word con #	0 0 2 -1 0 0 -1 0 0 3
word con calma	0 0 0 0 0 1 0 0 1 -5
word con el	0 0 0 0 0 0 0 0 0 10
word con il	0 0 0 0 0 0 0 0 0 6
word con la	2 -2 2 0 1 0 -3 0 0 7
word con una	-1 -1 0 0 6 0 -2 -2 -1 -1
word conclud	0 0 0 0 0 0 10 0 -8 -3
word concluida	-1 -1 0 0 3 0 -2 0 2 -3
word conference	3 -1 -2 -1 0 0 -3 4 0 -7
word conferma	2 -1 -1 0 0 0 2 0 0 4
word confidential	0 0 0 0 0 0 0 0 0 4
word confirm	8 2 -7 -4 -3 6 2 -4 2 6
word confirm :	4 -1 -3 0 0 0 0 0 0 -1
word confirm for	-3 0 -1 0 0 -1 6 0 0 25
word confirm our	0 0 0 0 0 0 0 0 0 15
word confirm timemention	2 0 0 0 0 0 -1 0 0 4
word confirm your	0 3 0 -1 0 0 0 -1 0 -15
word confirmada	0 0 0 0 0 0 0 0 0 5
word confirmamo	1 0 0 0 0 0 0 0 1 -4
word confirmamo a	0 0 0 0 0 0 0 0 0 -4
word confirmation	-4 -2 -2 -1 -2 -2 6 1 7 -14
word confirmation de	-1 0 -1 0 -1 0 0 0 5 4
word congratulation	3 -1 0 -1 -1 2 -1 0 -1 21
word congratulation !	-1 -2 0 0 0 4 0 0 0 4
word consegue	-1 -3 -1 0 0 -1 7 0 0 -1
word consider	-3 -2 -1 4 -2 3 -1 -1 2 -6
word consigo	0 1 0 0 0 0 0 0 0 -5
word consulente	3 -1 1 -1 -1 0 -1 -1 0 -3
word consulente commerciale	-1 0 1 0 0 0 0 0 0 -3
word consult	5 -3 -1 0 0 0 0 0 0 0
word consulta	0 0 0 0 0 0 0 0 0 5
word consultant	5 0 0 -1 0 0 -1 -3 0 3
word contact	-5 -17 -2 3 -4 -5 -4 29 4 -6
word contact the	0 0 0 0 0 0 0 1 0 4
word contact us	0 0 0 0 0 0 -2 3 0 2
word contact you	-8 -3 0 2 2 0 -3 8 1 4
word contacto	-1 4 -1 1 1 0 -4 0 1 -9
word contarte	0 -1 0 0 2 0 0 0 0 -3
word contato	0 0 0 0 5 0 -4 -1 0 -2
word content	3 -1 -1 0 0 0 0 -1 0 -15
word continuar	0 4 0 0 1 0 -3 0 -2 -1
word continue	0 -1 0 0 0 0 6 -1 -3 -2
word contract	-5 -2 -1 -1 -8 31 -9 -3 -1 -17
word contrat	-1 0 0 0 0 3 -1 0 0 7
word contratacao	0 0 0 0 0 0 0 0 0 4
word contrato	-1 -1 0 0 -3 6 -1 0 0 -1
word controller	-3 5 -1 0 -9 0 13 -1 -3 -7
word conversa	-2 -1 2 1 -5 -1 7 -1 -1 -9
word conversar	1 1 0 0 0 0 0 0 0 -3
word conversar sobre	1 0 0 0 0 0 0 0 0 -3
word conversation	7 4 -3 -3 7 -3 -7 0 -2 9
word conversation with	14 -3 0 -1 -1 -1 -4 -3 0 -2
word convite	1 -1 2 0 0 0 0 0 0 -4
word convoca	0 0 0 0 0 0 0 0 0 9
word convocation	0 0 0 0 0 0 0 0 0 5
word convocatoria	4 -5 2 0 -3 0 -1 -1 4 4
word convocazione	4 -2 0 0 0 0 -2 0 0 0
word cool	6 -3 -1 0 0 0 -1 0 0 6
word coordinadora	0 5 0 0 -1 1 -3 0 -1 -2
word coordinadora de	0 5 0 0 -1 1 -3 0 -1 -2
word coordinator	-2 -8 1 -1 -3 7 1 0 5 -16
word coordinator position	-2 -1 0 0 0 0 4 0 0 0
word copia	-1 -1 -1 0 0 -1 4 0 0 -5
word copy	5 -3 -1 -1 -2 7 0 -2 -3 4
word copy of	0 -2 0 0 -1 0 7 0 -3 -5
word correo	-1 3 0 0 1 0 -1 0 -1 -13
word correspond	0 -1 0 0 3 0 0 0 -1 -1
word cosi	2 -1 2 -1 0 0 -1 -1 0 -3
word cost	0 0 0 0 0 -1 3 0 0 14
word could	-12 29 8 -3 -12 -11 2 1 -3 -15
word could do	-2 6 -1 -1 0 0 -1 -1 0 -1
word could i	0 0 0 0 0 0 0 0 0 5
word could not	0 0 0 0 -2 0 -2 5 0 -6
word could we	0 0 1 0 0 0 0 0 0 6
word could you	-5 7 -2 -1 -3 -5 13 -2 -1 -32
word council	0 -1 4 1 -1 0 -1 -1 0 -1
word county	0 0 0 0 0 0 0 0 0 -6
word couple	-1 -5 -1 -1 -3 -2 4 -2 10 -7
word couple of	-1 -5 -1 -1 -3 -2 3 -2 11 -11
word course	0 -9 11 0 0 0 0 0 0 5
word cover	-3 1 -1 -1 -2 -10 5 6 5 -1
word creat	-4 -2 -1 -1 0 0 0 9 0 -2
word credit	0 0 0 0 0 1 -1 0 0 15
word crew	-1 3 -1 0 4 -1 -2 -1 -1 -11
word cros	0 0 0 0 1 0 0 0 0 -4
word ctc	-2 0 0 -1 -1 9 -4 0 -1 -6
word cto	4 0 0 -1 0 0 2 -5 0 -10
word cual	-2 5 0 0 -1 -1 1 -1 0 -8
word cual te	-2 5 0 0 -1 -1 -1 0 0 -3
word cualquier	4 -2 -1 0 0 -1 1 0 0 -1
word cuando	1 3 -2 0 0 -2 1 -1 0 -5
word cuanto	0 0 -1 0 0 0 5 -2 0 -3
word cuenta	-1 3 0 0 1 0 -1 -1 0 -3
word current	-1 4 0 0 2 0 -3 0 -3 8
word curriculum	3 -2 -1 0 -1 0 -1 0 2 -6
word customer	3 -2 -3 0 4 0 -3 -1 0 -6
word cut	-2 -1 0 -2 10 -1 -4 0 0 6
word cv	5 -3 -1 -1 -2 -1 0 -1 5 -3
word d	8 -1 0 -1 -1 0 -4 0 0 12
word d'avoir	-3 -1 -1 3 2 0 0 0 0 -3
word d'embauche	0 0 0 0 0 0 0 0 0 5
word d'entretien	-1 2 0 0 0 0 0 0 0 7
word d'ici	2 0 1 -1 -5 -1 5 0 -1 5
word d'ici la	2 -1 0 0 -5 0 5 0 -1 5
word d'ingenieur	-2 -1 3 0 0 0 1 0 0 -3
word d'une	0 0 1 0 0 0 0 0 0 3
word da	-6 0 0 0 -3 0 18 -6 -3 -30
word da entrevista	-1 1 1 -1 1 0 0 0 0 5
word da sua	-3 0 0 3 0 0 0 0 0 -9
word dag	-1 0 2 -1 -1 1 1 -1 0 -13
word daher	0 0 0 0 0 0 1 0 0 -5
word dale	1 -2 0 0 -2 -2 6 0 0 -1
word damo	0 0 0 0 1 0 0 0 0 -3
word dan	13 -2 -1 -2 -1 -1 -3 -1 -2 1
word danach	0 0 0 0 0 0 0 0 0 12
word dank	1 6 -1 -1 -2 -1 1 -2 -1 -7
word dank fur	0 -1 0 0 -1 0 3 0 0 -8
word dank voor	3 3 0 -1 -1 -1 -2 -1 -1 -4
word danke	0 4 -1 -1 1 -1 -1 -1 -1 -9
word danke fur	1 0 0 -1 3 0 0 -1 -2 -7
word dann	3 -1 3 -1 0 0 -1 -1 -2 6
word dans	-2 -2 -1 -1 2 -1 1 2 2 12
word das	-8 9 9 -2 0 3 -5 -2 -4 7
word dass	7 -2 -1 -1 -3 5 -5 2 -2 8
word dass du	0 0 0 0 0 0 1 0 0 5
word dass sie	6 -1 0 0 -1 0 -3 0 -1 8
word dass wir	0 -1 0 0 -1 5 -1 0 0 -1
word dat	12 -22 -1 0 -1 0 14 -2 -1 -22
word dat je	11 -10 -1 0 0 0 0 0 0 -4
word data	4 -4 3 -1 1 0 -7 3 0 82
word data :	0 0 0 0 0 0 0 0 0 7
word data analyst	-3 0 -1 4 1 0 -2 0 0 11
word data engineer	-5 0 -1 0 0 0 -1 7 0 43
word data scientist	0 -1 0 -1 4 0 -1 0 -1 0
word data steward	4 -3 -1 0 1 0 0 0 0 -4
word date	-10 9 26 0 -8 2 -13 -6 -1 27
word date :	-1 -1 0 4 0 0 -1 0 0 54
word date of	-1 -3 0 0 0 6 -2 0 1 -6
word datum	0 0 1 0 0 0 -1 0 0 3
word datum :	0 0 0 0 0 0 0 0 0 4
word daumen	0 0 0 0 0 0 0 0 0 12
word davvero	0 0 2 -1 10 0 -8 -2 0 -1
word day	10 6 26 -10 -25 -8 13 -11 -1 -10
word day and	-11 8 18 -1 -4 -1 -4 -3 -1 -2
word days	-5 1 -4 -2 -4 23 -18 12 -4 8
word de	3 -7 12 -3 5 -15 26 -13 -8 -56
word de #	-3 4 -1 -1 2 5 2 -1 -7 -9
word de data	0 0 0 0 1 0 0 0 -1 5
word de entrevista	-1 0 0 2 0 0 0 0 0 -4
word de functie	3 -3 -1 0 5 -2 0 -1 -1 -10
word de la	3 -1 -1 0 -5 -1 2 0 2 -14
word de ne	0 0 0 0 0 0 0 2 -1 -3
word de notre	0 0 0 0 0 0 -2 0 2 -4
word de nous	-1 -2 3 0 0 0 0 0 0 6
word de product	-1 2 0 0 0 -1 -1 0 0 -3
word de production	6 -6 0 0 7 -2 -4 0 0 -3
word de qualidade	3 0 -2 1 0 0 0 -1 0 -1
word de semaine	9 -2 -2 -1 0 -2 -1 -1 0 -1
word de talento	-1 -1 0 0 7 -2 -2 0 -1 1
word de timemention	-7 -7 18 6 -1 -1 -5 -3 -1 -25
word de tu	0 0 0 1 3 0 0 0 -2 2
word de vacacion	0 0 0 0 -11 1 11 0 0 -4
word de vacature	0 -2 0 0 2 0 -1 0 0 3
word de vida	0 0 0 0 -2 0 -1 0 4 -5
word de votre	-4 1 0 -1 -5 -2 12 1 -1 12
word de vous	-6 -2 -1 6 7 -2 0 -1 -1 -4
word deadline	5 2 -1 -1 -1 9 -11 -4 2 -3
word dear	6 -8 4 -3 -1 2 13 -13 -1 -28
word dear applicant	-1 0 0 0 0 0 9 0 -7 1
word dear dr	-1 0 0 -1 -2 0 0 0 6 -5
word dear mr	3 -3 0 0 0 0 1 0 0 -13
word dear ms	2 6 0 0 -2 -3 6 -5 -3 4
word debrief	0 0 0 0 1 0 0 0 0 5
word decid	-3 -1 -2 15 25 -5 -24 -3 -3 25
word decid not	0 0 0 16 -9 -1 -5 0 0 3
word decid to	-1 -1 -1 -1 22 -3 -12 -2 -2 21
word decide	-14 -1 -1 -1 2 -1 20 -1 -3 9
word decisao	0 0 0 0 2 0 0 0 0 -5
word decision	2 -3 -5 -2 11 0 5 -8 -1 1
word decision by	0 0 -1 0 0 3 -1 0 0 -1
word declin	-5 -1 -1 0 -1 0 -1 9 0 11
word decline	1 -1 0 -1 -1 3 0 -1 0 -1
word deep dive	0 0 0 0 0 0 0 0 0 -3
word dei	6 0 0 -2 0 0 -1 -1 0 -4
word dein	4 -4 0 -1 4 0 0 0 -2 4
word deine	0 1 0 -1 3 0 0 0 -2 3
word deine bewerbung	0 1 0 -1 3 0 0 0 -2 -1
word del	1 -3 2 0 -1 1 1 0 -2 0
word del timemention	0 -4 3 1 -1 1 0 0 -1 -1
word delay	-1 0 3 0 0 0 -2 2 0 -3
word delet	-1 -4 0 0 0 0 -1 7 0 -3
word delight	13 -9 0 -1 -1 7 -8 -1 0 19
word delight to	13 -7 0 -1 -1 3 -7 0 0 11
word deliver	-1 -5 -1 0 -2 0 -2 12 -1 -14
word deliver to	0 0 0 0 -2 0 0 3 0 -5
word della	-2 -5 1 0 4 -1 10 -6 -2 -8
word dem	3 -2 -1 -1 2 0 -1 0 0 -3
word demand	-1 3 0 0 3 0 -3 -1 0 -1
word demande	0 0 0 0 0 0 0 0 1 8
word demo	0 0 0 0 0 -1 2 0 0 11
word demo ?	0 0 0 0 0 0 0 0 0 4
word den	6 -2 -2 -2 -3 2 6 -3 -1 -10
word den termin	1 0 0 0 0 0 0 0 0 -6
word denise	5 -1 -4 0 0 0 0 0 0 -1
word dental	0 2 -1 0 -1 2 -1 -1 0 -12
word department	-1 -2 0 8 -4 2 -8 -2 6 -3
word departure	0 0 0 0 0 0 0 0 0 3
word depoi	0 0 0 0 1 0 0 0 0 6
word der	6 2 6 -3 -2 -1 0 -2 -7 -15
word des	-2 -1 0 3 -3 -2 17 -5 -4 8
word desculpa	-4 0 3 6 -3 0 -1 0 0 -11
word desde	1 4 0 0 0 0 -2 0 -2 1
word design	0 3 0 0 0 -2 -1 0 0 -5
word designer	-6 15 -2 -1 -1 -3 -4 -2 3 -9
word desk	4 5 -4 0 -5 -2 25 -22 -1 -3
word desta	0 1 0 0 1 0 -1 0 0 -6
word detail	-3 -6 5 -3 0 -1 13 -3 -2 -3
word detail below	-3 0 5 -1 0 0 0 0 0 -1
word detail for	1 0 -1 0 2 0 -1 0 0 -5
word deux	-2 -1 0 0 -2 0 6 0 -1 -5
word dev	21 -12 -3 0 0 6 -10 -1 0 -18
word developer	0 -1 0 0 0 0 -2 0 4 -2
word devop	-1 -1 0 0 -1 -2 9 -4 0 -1
word deze	-1 0 0 0 -4 -1 3 0 3 -8
word di	9 6 -9 -1 -2 0 3 -3 -4 -27
word di lavoro	0 0 0 0 0 0 0 0 0 -5
word di timemention	-1 -1 2 0 0 0 0 0 0 6
word dia	1 7 6 -2 -1 -1 1 -6 -6 -11
word dia !	3 1 -2 -1 0 0 0 -1 0 -4
word dia :	0 0 0 0 0 0 0 0 0 6
word dia de	-1 2 9 -1 0 0 -9 0 0 -2
word dia timemention	-1 -1 -1 1 1 1 -1 0 0 3
word dial	1 0 0 0 0 0 0 0 0 -3
word dial in	1 0 0 0 0 0 0 0 0 -4
word dias	-2 -1 0 -1 -4 5 5 -3 1 -8
word dias :	0 1 0 0 0 0 0 0 0 4
word dice	0 -3 3 0 0 0 0 0 0 0
word dich	0 1 -1 -1 0 0 1 0 0 11
word did	0 -1 -1 0 3 -4 3 0 0 16
word did it	0 -1 -1 0 0 -4 6 0 0 7
word did we	0 0 0 0 0 0 0 0 0 4
word didn't	-1 -1 -1 -1 9 3 -5 -2 -1 -4
word die	12 -13 -7 -1 10 0 3 -2 -3 -4
word die daumen	0 0 0 0 0 0 0 0 0 12
word die stelle	4 -3 -1 -1 3 -1 -1 -1 -1 -14
word dies	1 0 0 0 0 0 0 1 0 -6
word digital	0 3 0 -1 0 1 -1 -1 0 -5
word digo	0 0 0 0 -5 0 6 0 0 -1
word dir	0 1 -1 0 0 0 -1 0 0 15
word dire	0 0 0 0 -1 0 3 -1 0 -4
word direct	1 2 -1 0 -1 -1 -8 8 -1 -12
word directeur	0 -1 1 0 -1 0 3 0 -1 -3
word direction	-1 1 -2 0 8 -3 0 -2 -2 -14
word director	5 -2 -3 9 -2 -2 -3 -1 -2 -8
word diretor	-2 -1 0 0 -2 -1 9 -1 -2 -2
word direttore	-1 -2 0 0 -2 0 9 -3 -1 -2
word discuss	-1 -1 0 -1 0 5 -1 0 0 -5
word discussion	2 5 -1 -1 2 -1 -5 -1 -1 2
word disponibilidade	-2 -7 0 0 0 0 8 2 0 -2
word disponibilita	-2 1 0 0 0 0 -1 3 0 6
word dit	1 -3 1 0 2 1 -3 0 0 -2
word do	-13 32 -24 6 45 -13 -4 -19 -10 -5
word do #	3 -1 0 0 -1 -1 2 -1 -2 -10
word do ?	0 3 0 0 0 0 -2 0 0 8
word do a	-1 10 -1 -1 -2 -1 -3 -1 0 4
word do it	-2 8 -2 -1 7 -2 -7 -1 0 4
word do not	-4 -1 -1 3 13 -1 -4 -4 -3 13
word do processo	-1 -1 0 -1 9 -3 -3 0 -1 -1
word do seu	-1 1 0 0 0 0 0 0 1 -4
word do the	5 0 -2 0 0 0 -1 -1 0 -20
word do timemention	3 17 -9 -1 -1 -1 -5 -2 -1 14
word do you	-7 6 -6 -1 -1 -3 13 -1 -1 -5
word doch	2 0 -1 0 0 0 1 0 -1 -3
word document	-5 -3 -1 -1 -1 -4 22 -2 -6 -17
word documentazione	-1 -1 0 0 0 -1 3 0 0 -5
word documento	2 0 0 0 0 0 -1 0 0 -5
word does	-9 17 -8 -1 -1 -2 6 -1 -3 -3
word does timemention	-7 13 -5 0 0 0 0 0 0 -1
word doesn't	0 0 0 0 0 0 0 0 0 16
word doing	0 1 0 0 0 0 -1 0 0 16
word domande	0 3 0 0 0 0 -1 -1 -1 2
word don't	-12 -8 -9 -5 -1 5 38 -5 -3 11
word don't be	0 0 0 0 2 0 1 0 -2 -4
word donc	0 -1 1 5 -1 -1 -2 -1 -1 -9
word done	17 -2 -3 -1 -7 -5 4 -2 -2 -13
word donner	0 0 0 0 0 0 1 0 0 6
word dont	-2 0 -2 10 -1 1 -2 -1 -2 -9
word door	11 -2 -2 -1 -1 -1 -7 -2 3 -22
word dos	-2 -1 0 0 5 0 -1 0 0 -2
word dossier	-2 -1 -1 0 -1 0 2 0 3 6
word dott	2 0 0 0 1 0 -2 0 0 7
word double	-7 -5 13 0 0 0 0 0 0 1
word double book	-7 -5 13 0 0 0 0 0 0 -1
word down	1 -1 5 -1 1 -3 0 -2 -1 0
word down for	2 0 -1 0 0 0 0 0 0 6
word down with	0 -4 6 -1 -1 0 0 0 0 -12
word download	0 0 0 0 0 0 0 0 0 9
word dr	5 -1 -1 -2 -3 -9 8 -1 5 22
word drei	-1 1 0 0 -1 0 2 0 0 5
word drie	0 0 0 0 -1 0 2 0 0 3
word driver	0 0 0 0 -1 2 0 0 0 5
word druck	0 0 0 0 0 0 0 0 0 9
word ds	0 0 0 0 0 0 0 0 0 6
word ds #	0 0 0 0 0 0 0 0 0 6
word du	7 -3 -4 0 0 -4 13 -2 -7 -6
word du poste	3 -1 0 -1 -1 -1 0 0 0 -3
word duda	1 -1 0 0 0 -2 2 0 0 -7
word due	-10 4 5 4 -1 -1 -1 -1 -1 11
word due to	-8 0 6 5 0 0 -1 0 0 -4
word durante	0 0 0 0 -4 0 5 0 0 0
word duree	-1 1 0 0 0 1 1 0 0 -4
word dus	0 0 0 0 0 0 -1 0 1 -6
word duvida	0 -8 0 0 0 -1 10 0 0 -3
word e	5 -7 -1 -7 -1 -7 19 2 -3 -27
word e a	-2 0 1 -1 1 -2 4 0 -1 -10
word e etage	3 0 -1 0 0 -1 -1 0 0 0
word e mail	-3 -2 0 0 -1 -1 3 5 -1 12
word e nao	-1 0 4 -1 0 0 0 -2 0 -4
word e o	1 0 -1 0 0 0 1 0 0 -17
word e se	0 -1 0 0 0 1 1 0 0 -5
word e so	0 0 0 0 -3 0 -1 1 3 0
word e stato	-3 -3 -1 1 5 -1 -4 7 0 -6
word e ti	9 -2 -5 -1 0 0 -1 -1 0 -3
word e timemention	-1 -1 7 -2 0 -1 -2 0 0 -7
word each	-1 5 0 0 -5 -1 -3 0 5 7
word earlier	0 -3 8 0 0 -3 -2 0 0 1
word early	-12 10 -7 17 -3 2 -3 -2 -1 -9
word eastern	-1 0 0 1 0 0 0 1 0 -10
word eastern time	-2 0 0 1 0 0 0 1 0 5
word echange	3 0 0 0 -1 -1 0 0 -1 -2
word editor	6 -2 -1 -1 6 -1 -2 -3 -1 -20
word een	8 -5 -3 -1 4 -2 3 -2 -3 -8
word een gesprek	5 -3 -1 0 0 0 0 0 0 9
word ein	-5 10 -4 -1 -2 0 -1 2 0 18
word eind	0 -1 1 0 -2 0 2 0 0 4
word eine	-1 5 -1 0 5 0 -5 1 -4 -12
word einem	0 0 0 -1 1 0 -2 1 1 -3
word einem gesprach	2 -1 0 0 0 0 -1 0 1 -3
word einen	-1 6 4 1 -2 -1 -4 0 -2 -7
word einer	3 -2 0 1 -2 0 5 -1 -2 -1
word einladen	1 0 0 0 0 0 -1 0 1 -3
word either	12 0 -1 0 0 0 -10 -1 1 -6
word either way	12 -1 0 0 0 0 -10 -1 1 -4
word el	-6 4 -1 1 -1 -2 6 2 -3 2
word el proceso	-2 7 0 -1 2 -1 -3 -1 -2 -5
word el timemention	-2 3 0 -1 -2 -2 -2 9 -3 16
word elkaar	-1 3 0 0 -1 0 1 0 -1 -4
word elle	0 0 0 0 1 0 -1 0 0 -3
word else	-3 -1 -2 1 10 5 -7 -2 -1 5
word elsewhere	0 -2 -3 1 0 0 6 0 0 10
word em	-2 -2 5 -3 18 -2 -12 1 -2 -21
word em timemention	-1 -1 0 0 0 0 0 3 0 -1
word email	-1 -8 -3 -1 -5 -4 6 17 -1 24
word emilio	1 -4 3 -1 -5 0 5 0 0 -2
word empleo	0 0 0 0 1 0 1 0 0 -8
word employer	-2 -1 0 6 -2 0 -1 -1 2 16
word employment	-1 -1 0 0 4 5 -1 -1 -4 -7
word empresa	-1 3 0 0 3 0 -1 -1 -2 -8
word en	23 -19 -3 -6 -7 -2 23 -7 -2 15
word en #	-1 -2 0 0 7 0 -3 0 0 5
word en cuanto	0 0 -1 0 0 0 5 -2 0 -3
word en el	0 7 0 -1 1 1 -4 -1 -2 12
word en nuestra	0 0 0 0 0 0 -2 0 3 0
word en tu	0 0 0 0 3 0 0 0 -2 -5
word en un	4 -1 -2 0 -1 0 0 -1 1 -5
word encore	0 0 1 0 0 0 1 -1 0 -12
word end	-3 2 -2 -2 10 -5 -23 -4 26 -21
word end of	-2 -1 0 -1 -4 -2 -12 -3 24 -8
word ende	6 -2 -1 0 1 0 -3 0 -1 2
word energia	1 -4 0 -1 0 -1 10 -3 -1 -2
word energie	-1 -1 0 0 7 -2 -3 1 0 -7
word engenheira	-1 0 0 0 7 -2 -2 0 0 -1
word engenheira de	-1 0 0 0 7 -2 -2 0 0 -1
word engineer	7 -3 -5 -2 -3 -1 3 5 -1 10
word engineer :	0 0 0 0 0 1 0 0 0 7
word engineer role	0 1 0 0 0 0 0 0 0 -3
word enjoy	0 1 -1 -1 -1 -2 6 -1 -1 -2
word enjoy the	2 0 -1 0 0 0 0 0 0 -3
word entao	9 -1 -4 0 0 0 -1 -2 0 -21
word entonc	10 -1 1 0 -2 -1 -4 -1 -1 -2
word entre	-1 0 0 -1 -3 0 6 0 -1 -1
word entretien	-8 -3 5 -1 -1 -1 8 2 -1 -8
word entretien de	-10 -2 4 0 0 0 9 0 0 -5
word entretien le	0 0 0 0 0 0 0 0 0 6
word entrevista	4 2 4 7 -9 -3 -8 0 2 32
word entrevista com	2 0 0 0 0 0 0 0 0 -6
word entrevista con	1 0 0 0 0 0 0 0 0 4
word entrevista de	-2 0 3 0 -1 0 1 -1 0 14
word entrevista para	-1 0 3 0 0 0 0 0 0 10
word entrevista tecnica	4 -2 -1 0 1 0 -1 0 0 -2
word entrevistar	-1 1 0 0 -4 0 5 0 0 -1
word entrevue	9 -7 0 -1 0 0 0 0 0 -2
word entro	1 3 -1 -1 -1 2 -1 -1 -1 10
word entro #	0 0 0 0 0 0 0 0 0 12
word entro il	1 1 0 0 0 1 -2 0 0 -3
word entro timemention	-1 3 0 0 -1 0 0 -1 -1 2
word entry	0 0 0 0 0 0 0 0 0 11
word entschieden	0 0 0 0 2 0 -2 0 0 -5
word enviado	-6 -1 -1 0 0 0 0 8 1 -1
word equipe	0 -7 2 -1 0 0 8 0 0 -3
word equipo	0 -1 0 0 0 0 0 0 0 4
word er	1 -1 0 0 0 0 3 -1 0 -5
word erhalten	0 0 0 0 0 0 -1 0 1 7
word erhalten sie	0 0 0 0 0 1 -1 0 1 4
word erst	-2 0 0 -1 -4 0 7 2 -1 -7
word es	5 5 2 2 -3 -1 -8 1 -4 -1
word espera	0 5 0 0 0 0 0 -2 -2 -4
word esperamo	-1 -1 2 0 1 0 -1 0 0 11
word est	-4 -2 0 1 6 2 0 1 -4 5
word esta	-4 6 5 -3 0 -2 1 -1 -3 -4
word esta semana	-1 10 0 0 0 -1 -6 0 -1 7
word estado	0 0 0 0 3 0 2 -2 -2 -6
word estaremo	2 0 0 0 0 0 1 -1 0 -9
word este	-2 2 0 3 -2 -1 -2 -1 3 -10
word este correo	0 3 0 0 1 0 -1 -1 -1 -12
word estimada	2 -1 0 0 5 1 -4 -1 -1 1
word estimado	0 0 0 0 1 0 -1 0 0 8
word et	-14 7 -4 -3 15 -4 3 1 0 -6
word et de	0 0 0 0 0 0 0 1 0 11
word et je	-8 1 0 0 0 0 9 0 -1 -6
word et nous	0 0 0 0 3 0 0 0 -2 -1
word etage	3 0 -1 0 0 -1 -1 0 0 0
word etapa	-2 0 0 -1 5 -3 -3 0 3 -2
word ete	-5 0 -2 -1 -1 0 -2 5 6 3
word etes	0 0 0 0 0 0 0 0 0 4
word etre	-1 0 0 0 -4 0 6 1 -1 -18
word etwa	-2 0 4 -1 0 0 2 -1 -1 0
word eu	-2 0 -1 0 -6 -1 15 -2 -2 -12
word euro	0 -2 0 0 -1 6 -2 0 0 17
word even	1 0 -1 0 0 0 0 0 1 7
word event	-3 0 0 6 0 0 -1 -1 0 -6
word event :	-3 0 -1 5 0 0 0 0 0 0
word event has	-7 0 3 6 0 0 0 0 0 2
word evento	-2 0 0 3 0 0 0 0 0 -6
word every	-1 -2 0 -1 6 -2 -8 -4 12 9
word everyone	21 -1 2 -3 -8 7 -18 -3 4 3
word everyth	-4 -1 0 -1 6 -2 3 -2 1 2
word exa	0 -1 0 -1 7 0 -2 0 -3 -4
word exact	-1 -1 5 -2 0 0 -1 0 0 0
word example	-2 18 -3 -2 -5 -3 -8 12 -6 -31
word example x	-2 13 0 0 -3 0 -4 0 -4 -5
word excit	-4 -1 0 0 0 -1 6 0 0 -1
word excit to	-4 -1 0 0 0 -1 6 0 0 -3
word excus	-1 -4 5 1 0 0 0 0 0 -3
word executive	0 0 0 0 0 0 0 0 0 5
word exercise	17 -2 -1 -2 -2 -4 0 -5 -1 -15
word exit	0 0 0 0 0 0 0 0 0 6
word exito	0 0 0 0 2 0 -1 0 0 -9
word exma	-1 0 0 -1 7 0 1 0 -5 -8
word expect	9 1 -2 -3 -2 -2 9 -1 -9 10
word expect to	-3 -3 -1 -1 -1 2 5 1 -1 -2
word experience	-1 -5 0 -1 11 -1 0 -1 -2 18
word experiencia	0 0 0 0 -1 3 -1 0 0 1
word extend	-1 0 0 0 0 3 0 -1 0 -11
word extend an	0 0 0 0 0 2 0 -1 0 -8
word f	-2 8 -2 -1 -1 -1 -4 -1 5 -9
word f #	0 4 0 0 0 0 -2 0 -1 -4
word fabrica	1 1 0 0 1 0 -1 0 0 -7
word facciamo	-5 0 10 -1 0 0 -3 0 0 4
word face	0 0 0 0 0 0 0 0 0 3
word fail	0 0 0 0 0 0 0 1 0 12
word fair	-1 0 0 0 -1 0 4 0 -1 -4
word faire	8 -1 0 -1 -1 -1 -5 0 0 0
word fait	-1 -1 0 0 7 -2 -3 0 0 -2
word fall	-7 -1 4 -3 19 -2 -7 -1 -2 0
word falta	0 1 -1 2 -5 -1 7 -3 -1 -7
word fami	0 0 0 0 0 0 0 0 0 7
word faremo	-1 0 -7 0 -1 0 9 -1 1 -1
word fazer	1 3 0 0 0 0 -4 0 0 -1
word february	-1 -1 0 -1 -2 1 -3 1 6 -5
word fee	0 0 0 0 0 0 0 0 0 8
word feedback	2 -5 -2 -1 -3 -3 16 -2 -1 3
word feedback for	-1 0 0 0 -8 -1 11 0 0 6
word feedback is	0 0 0 0 0 0 1 0 0 3
word feel	-5 -3 -4 4 5 -7 15 -3 -1 -7
word felt	-1 -1 -1 -1 26 -3 -16 -3 -1 -10
word femi	0 0 0 0 0 0 0 0 0 5
word few	3 11 -2 -1 1 -2 -4 -4 -3 -13
word fica	0 0 1 -1 -6 0 5 0 0 -7
word ficou	2 -1 -2 -1 7 0 -2 -1 -2 3
word fifteen	1 0 0 0 0 0 0 0 0 3
word fifteen minut	1 0 0 0 0 0 0 0 0 3
word fijn	5 -5 0 0 0 1 0 0 0 -1
word fijn dat	5 -5 0 0 0 1 0 0 0 -1
word file	2 -7 -1 -1 -4 -3 9 -1 5 8
word file for	5 -5 0 0 1 0 0 0 0 -2
word fill	-10 -4 -2 8 22 -3 -2 -5 -5 7
word fim	-1 -1 0 0 6 -2 1 -1 -1 -2
word fin	3 0 0 -1 -1 -1 1 0 0 0
word final	2 2 0 1 8 -6 -1 -3 -4 -4
word final round	-1 6 -1 0 1 0 -3 0 0 1
word finale	1 0 0 0 0 0 0 0 0 5
word finalist	-4 -2 -4 -2 18 -6 -4 -1 4 1
word finance	-8 5 -2 0 -1 -3 10 -1 0 -10
word financial	0 -1 0 0 1 0 1 0 -1 3
word find	9 -16 25 -6 -4 7 -13 -1 -1 13
word find a	0 -1 -2 -1 0 0 0 4 0 -2
word find another	3 -4 7 -3 0 0 -2 0 0 -1
word find the	9 -9 4 -1 0 0 -1 -1 0 5
word finden	-2 4 0 0 -3 0 2 0 -1 -3
word findet	0 0 -1 1 0 0 1 0 0 5
word fine	-31 -4 46 -1 -6 -5 3 -3 2 5
word finish	-2 -10 -1 -1 0 -1 20 -2 -3 -4
word fino	-1 -3 -7 -1 -1 -1 18 -2 -1 -12
word fiona	0 0 0 0 0 0 0 0 0 -3
word fire	0 0 0 0 0 0 0 0 0 7
word firm	-1 0 -1 -1 -1 0 -9 15 -2 6
word first	-20 9 -5 -3 -3 5 20 0 -2 -12
word first come	-1 4 -1 0 0 0 0 0 0 -4
word first serv	-1 4 -1 0 0 0 0 0 0 -4
word first week	3 0 -1 0 0 0 1 -2 0 -7
word fit	-1 0 -1 0 4 -1 -5 -2 4 7
word five	-1 0 -1 0 5 -1 0 -1 0 13
word five minut	0 0 0 0 0 0 0 0 0 6
word fix	-2 4 0 0 0 0 -2 0 0 -2
word fixe	1 0 0 0 0 0 -1 0 2 -3
word flat	0 0 0 0 0 0 0 0 0 8
word flexible	0 -4 0 0 0 8 -2 0 0 -12
word flight	-7 -1 5 0 0 -2 6 0 0 -11
word floor	-3 0 5 0 0 0 -1 0 0 1
word foi	-4 -1 -1 1 2 0 -3 2 4 -7
word folgenden	0 1 0 0 0 0 -1 0 1 -3
word follow	-7 -5 -4 2 -5 31 -19 4 4 24
word follow up	-6 -3 -1 -1 2 -1 0 6 5 13
word food	-8 13 -3 0 -1 0 -1 0 0 -1
word for	15 57 -44 22 15 -23 -81 32 6 24
word for #	2 -1 0 0 4 -1 -2 -1 -1 16
word for a	-1 20 -4 -1 -4 2 -3 -6 -3 28
word for an	-9 20 -6 -1 -1 -1 -2 -1 1 -2
word for any	0 0 0 1 0 0 0 0 0 6
word for apply	-5 8 -1 -1 4 -1 -4 -1 1 0
word for attend	-1 0 0 0 0 0 2 0 -1 -10
word for check	-1 0 0 0 -3 0 7 -1 -1 0
word for coming	-3 -2 -1 -1 10 0 0 -2 -1 -1
word for customer	-1 -1 0 0 5 0 -2 0 0 -5
word for data	0 1 0 0 0 0 -1 0 0 11
word for interview	-7 9 -2 -1 1 0 0 -1 2 -10
word for lett	-4 -1 -6 26 -13 -1 6 -4 -3 -4
word for me	5 4 -3 -1 0 -1 -8 4 0 2
word for our	5 -2 -1 -1 0 -3 3 0 0 0
word for product	0 0 0 0 0 0 0 0 1 -4
word for send	-2 0 0 0 -1 0 1 0 3 -2
word for senior	0 0 0 0 -3 0 0 0 4 0
word for site	0 0 0 0 0 0 0 0 0 -5
word for submitt	0 0 0 0 -4 0 0 0 4 5
word for taking	0 0 0 0 1 0 0 0 0 16
word for the	-17 20 -17 4 10 0 7 -5 -3 12
word for this	-1 -2 13 -1 8 -1 -4 -7 -6 -14
word for timemention	40 -4 -31 3 -1 -1 -2 -2 -2 6
word for you	-5 13 -2 -4 -8 3 1 4 -3 -9
word for your	9 3 -5 2 -11 -13 5 5 4 -21
word form	-5 -1 -1 0 -1 -3 8 -2 5 8
word formal	-1 -2 -2 -1 -6 34 -17 -3 -2 -10
word formal letter	4 -1 -1 -1 -1 8 -5 -2 0 -6
word format	0 -1 0 0 0 0 2 0 0 -3
word former	-3 -3 0 0 0 -1 9 -1 0 -8
word forward	13 -3 1 -8 1 -2 6 -4 -4 -10
word forward to	10 -1 -1 0 -1 -1 -5 -1 0 -6
word found	-1 1 0 0 7 -1 -4 0 1 5
word founder	-1 4 -3 0 0 -3 5 -1 0 5
word four	-2 2 -3 -1 -1 14 -9 -1 0 15
word frau	7 1 3 0 -7 2 1 -3 -4 -13
word free	1 3 0 -1 0 3 -5 -1 0 40
word free on	0 -4 5 0 0 0 0 0 0 6
word free timemention	0 2 -1 0 0 0 0 0 0 7
word free to	3 -1 -2 0 0 0 0 0 0 -2
word freuen	3 -1 0 0 -1 1 -1 0 0 -3
word freuen uns	3 -1 0 0 -1 1 -1 0 0 -3
word friend	0 0 0 0 4 -1 -2 0 -1 1
word from	9 -16 -10 -5 32 13 -29 16 -10 -8
word from home	-1 -1 0 0 0 7 -5 0 0 12
word from me	24 -2 -2 -2 1 -5 -10 -3 -1 -5
word from our	6 -2 -1 -2 5 3 -8 1 -1 0
word from the	-5 0 0 0 -1 -1 8 -1 0 -1
word from timemention	-8 -4 4 -3 -1 27 -18 4 -1 -9
word from us	-2 -1 0 0 -2 0 3 0 2 1
word from you	-1 0 1 1 0 0 0 0 0 11
word from your	-1 0 0 2 0 0 0 0 0 9
word front	0 -1 0 0 -4 -3 5 0 3 -4
word frontend	0 -1 0 0 0 0 -1 0 4 -5
word frontend developer	0 -1 0 0 0 0 -2 0 4 -4
word frozen	-1 0 -1 15 -6 -1 -5 0 0 -4
word full	0 0 0 0 0 0 0 1 0 15
word fun	-1 -1 0 0 5 -1 4 -2 -4 10
word funcao	-1 1 0 -1 2 0 0 0 0 -5
word funcao de	-1 1 0 0 1 0 0 0 0 -4
word functie	4 -1 -1 0 -1 -3 5 -1 -2 -16
word functie van	3 -2 0 -1 6 -1 -5 0 -1 -4
word funf	0 0 0 0 0 0 0 0 0 9
word fur	10 -3 -5 -2 3 -5 8 1 -7 -45
word fur das	-1 4 0 0 0 0 -2 0 -2 5
word fur deine	0 0 0 -1 3 0 0 0 -2 -1
word fur die	2 -2 -2 0 3 -1 1 0 -1 -20
word fur ein	-3 2 0 -1 0 0 0 3 0 -5
word fur ihr	6 -2 -1 0 -1 0 -1 -1 1 -5
word fur ihre	-1 4 -1 -1 -2 0 3 0 -2 -9
word fur sie	-2 -2 -1 0 0 -2 8 0 0 -13
word fur timemention	0 0 0 0 0 0 0 0 0 -5
word further	-4 -4 0 6 -5 -2 6 5 -1 -6
word future	0 0 0 0 5 0 -1 0 -2 12
word g	0 0 0 1 -1 0 0 0 0 16
word gaan	1 0 0 0 1 0 -2 0 0 -8
word gaat	0 0 0 0 0 0 0 0 0 5
word garde	0 0 0 0 1 0 -1 0 0 -4
word gate	5 -1 -2 0 0 0 0 0 0 -2
word geachte	2 -4 -1 -1 1 -1 3 -1 2 1
word geachte heer	2 -2 0 0 -1 0 0 -1 4 -8
word geachte mevrouw	0 -3 0 0 2 0 3 0 -1 9
word geben	1 0 0 0 0 0 -1 0 1 -3
word geben sie	1 0 0 0 0 0 0 0 0 -3
word geehrte	7 -3 -2 -1 -4 3 0 -1 1 -20
word geehrte frau	8 -3 -2 -1 -3 3 1 -1 -1 -20
word geehrter	-2 8 -4 -1 4 0 -3 -1 -2 -16
word geehrter herr	-2 8 -4 -1 4 0 -3 -1 -2 -16
word gegeven	0 -1 0 0 -4 0 5 0 0 -1
word geht	0 4 5 -1 -2 0 -3 -1 -2 -3
word geldig	-1 -1 0 0 6 0 -2 0 -1 -2
word general	1 0 0 0 0 0 0 0 0 6
word gente	0 0 0 0 5 0 -3 -1 0 0
word gentile	3 4 0 -1 0 0 0 -4 -2 2
word gentile dott	0 0 0 0 0 1 0 0 0 3
word gentile sig	0 0 0 0 0 0 0 0 0 -4
word geologo	0 -7 0 0 0 0 8 0 0 0
word geologo pleno	0 -7 0 0 0 0 8 0 0 0
word gern	-6 7 -6 0 -2 2 6 0 -1 -6
word gerne	3 -1 0 0 -1 0 0 0 0 -5
word gesprach	6 5 -6 1 -1 2 -6 1 -1 -22
word gesprek	10 -6 -1 -1 1 -1 -2 0 -1 -14
word gesprek over	0 0 0 0 0 0 1 0 0 3
word gesprek van	0 0 0 0 0 0 0 0 0 -5
word gestionnaire	7 0 0 0 0 0 -6 0 0 -1
word get	-8 1 21 -3 -12 7 -8 1 2 1
word get a	0 0 0 0 0 0 1 0 0 7
word get an	0 1 0 0 0 0 1 -1 0 -6
word get back	1 -1 0 -1 -7 -1 6 0 3 -9
word get the	0 0 0 0 0 0 0 0 0 17
word get to	-2 5 -2 -1 0 -1 -4 5 -1 -8
word gets	0 0 0 0 3 0 -3 0 0 12
word gett	-1 -1 -1 -1 -1 -1 -4 15 -3 6
word gia	-2 0 1 0 11 0 -7 -2 0 -4
word gift	0 0 0 0 0 0 0 0 0 3
word gig	3 -1 -2 0 4 -1 -2 0 -1 -11
word giornata	0 -1 0 0 0 -1 3 0 0 -7
word giorni	-1 0 4 -2 -1 1 0 0 0 3
word giorno	1 3 -7 0 -1 0 5 0 0 -3
word giro	6 0 -2 0 0 0 0 -2 0 -8
word give	-5 0 1 -1 1 -8 17 -3 -1 -21
word give me	-2 1 2 -1 0 -5 6 -2 0 -14
word give us	0 -1 0 0 0 -1 3 -1 0 -7
word give you	-4 -1 -1 0 0 -2 8 0 0 -5
word given	-5 4 0 0 -1 -1 -3 1 5 2
word glad	3 0 -2 0 -5 -3 7 0 0 2
word glad to	0 6 0 0 -4 -1 0 0 0 3
word go	29 -10 -9 0 11 -11 -9 -5 3 24
word go with	16 -1 -5 0 -2 0 -5 -1 -1 6
word goed	2 -1 0 0 1 0 -2 0 1 -5
word going	-4 -2 -1 8 23 -3 -12 -6 -3 -9
word going to	-3 -2 1 -1 21 -2 -10 -4 -1 -3
word gone	-1 -3 7 -1 14 -6 -8 -1 -1 4
word good	20 -6 -15 1 -11 7 12 -9 0 -13
word good for	0 1 -1 0 0 0 0 0 0 -3
word good luck	-3 -1 -1 5 -2 -2 5 -3 0 -6
word good morn	-2 0 4 -1 0 0 0 0 0 -3
word good news	-1 -12 0 0 -1 18 -2 -1 0 -5
word google	5 -1 -2 -1 0 0 -1 0 0 -2
word google meet	4 0 -2 0 0 0 0 0 0 -8
word got	23 -9 3 -4 -21 5 -17 -10 30 -3
word got it	-1 -2 0 0 -8 -1 -18 -3 33 -10
word got your	0 2 -1 0 -1 0 -4 0 4 -4
word graag	2 -4 -1 -1 2 -2 8 -2 -1 -9
word grab	-1 17 0 0 -4 -4 -5 0 -3 -1
word gracia	-3 2 0 -1 -10 -2 13 -1 1 -9
word gracia a	-1 0 0 0 0 0 3 0 0 -1
word gracia por	-2 3 -1 0 -10 -2 11 0 1 -7
word grade	0 0 0 0 -1 2 -1 0 1 -10
word graham	0 0 0 0 0 1 -1 0 0 -11
word grant	1 -4 -1 0 -1 0 5 0 0 4
word grateful	-3 0 -4 8 3 0 -1 0 -2 0
word grateful for	-1 0 -6 8 3 0 -1 0 -2 0
word grati	0 0 0 0 0 0 0 0 0 3
word gratuita	0 0 0 0 0 0 0 0 0 4
word grazie	-6 -5 -7 -2 9 -2 17 -3 -1 2
word grazie a	-2 0 0 0 -1 0 4 -1 0 -1
word grazie della	-2 -4 1 -1 4 -2 10 -6 -1 -3
word grazie mille	0 0 0 0 0 0 0 0 0 7
word grazie per	0 0 -7 0 0 0 7 0 0 0
word great	-18 2 -3 -2 1 -6 24 -1 2 14
word great news	-4 6 0 0 0 0 -1 0 0 1
word great to	-5 -2 -1 -1 -2 -2 14 -1 -1 0
word green	0 -1 0 0 -2 -1 6 0 0 -3
word greeting	10 -4 0 -1 0 -1 -4 0 0 5
word groet	6 -4 -1 0 2 0 -1 0 0 9
word group	23 -3 -1 -3 4 -4 -11 -4 -1 5
word grupo	0 0 -1 1 0 0 0 0 0 -3
word gruse	1 0 0 0 0 0 0 0 0 -4
word guest	1 0 0 0 0 0 0 0 0 9
word gustaria	3 -1 -1 0 0 0 0 0 0 8
word gut	1 0 0 0 0 -1 1 0 -1 -9
word gute	-6 7 -6 0 0 -1 6 0 0 -7
word guten	3 1 6 1 0 0 -8 1 -2 7
word guten tag	3 1 0 0 0 0 -3 2 -2 12
word guten timemention	-1 0 6 1 0 0 -5 0 0 -1
word h	-2 1 0 -1 -1 -1 -1 -1 5 26
word h #	0 0 0 0 0 0 0 0 0 5
word h f	-2 1 -1 -1 -1 0 0 0 5 -2
word ha	2 -4 -1 3 1 0 -2 -2 4 -30
word ha sido	2 -2 -1 0 -3 0 0 0 4 -3
word habe	-3 2 -2 0 -3 -2 9 -1 -1 -17
word habe ich	-2 4 0 0 -3 -1 3 0 -1 -10
word haben	3 -3 -2 -2 10 3 -4 0 -4 0
word haben uns	-1 1 0 0 3 0 -2 0 0 -3
word haben wir	5 -2 -1 -1 -1 3 -1 -1 0 1
word hablamo	2 0 -1 0 0 0 0 0 0 -4
word hacer	0 0 0 1 0 0 0 0 0 3
word had	-11 2 -1 -2 5 0 12 -2 -3 7
word had a	-5 6 -1 0 0 -1 2 0 0 -5
word had to	0 0 1 0 0 0 0 0 0 6
word hai	-3 0 -1 -1 0 -1 10 -4 -1 -2
word hale	2 0 -1 0 0 0 0 0 0 -4
word half	1 3 27 -1 -4 -3 -18 -2 -3 7
word half an	1 6 -1 0 0 -1 -3 0 -2 3
word hall	4 -6 4 -1 0 0 -1 0 0 -9
word hallo	4 0 -3 -2 -4 -3 9 0 -2 -8
word hallo frau	1 4 1 -1 -2 -1 1 0 -2 -9
word hallo herr	2 -4 -2 0 0 -1 7 0 0 -10
word hand	-1 -1 -1 0 -5 -2 7 -1 4 7
word hand in	-1 -1 -1 0 0 -2 7 -1 -1 5
word hang	-2 -1 0 -2 10 -1 -2 -1 0 0
word hanno	0 0 0 0 5 0 -5 0 0 2
word happen	-5 -2 -1 1 -3 -2 9 -1 4 -2
word happy	0 13 0 -2 -3 -15 14 -5 -2 -5
word happy holiday	3 -1 -1 0 -3 -2 8 -4 0 -1
word happy to	4 13 -2 -1 1 -4 -8 -1 -1 5
word harbor	-3 2 4 0 -1 0 -2 0 -1 -6
word hard	0 -1 -2 -1 2 -2 5 -1 0 -11
word hartwell	-4 5 -1 0 14 -1 -11 -2 -1 -4
word has	-57 -15 29 65 3 -10 -50 36 0 62
word has accept	-3 -1 -1 -1 17 -5 -8 5 -3 -11
word has been	-33 -7 18 28 -14 2 -19 22 3 35
word has decid	0 0 0 16 -6 -1 -8 0 0 9
word has gone	-1 -3 7 0 5 -4 -4 -1 0 3
word has invit	-2 5 0 -1 0 0 0 -1 -1 6
word has taken	-1 0 0 0 0 0 -1 2 0 5
word hast	1 0 0 0 0 0 0 0 0 5
word hasta	8 -1 -4 0 -3 -2 2 0 -1 -3
word hat	-1 -2 -2 0 -3 3 -11 -3 20 2
word hat uns	0 -1 0 0 -1 3 0 0 0 5
word haus	4 -1 0 0 -2 3 -3 0 -1 0
word have	-20 18 0 0 -22 30 -29 -11 34 27
word have #	-1 3 0 0 0 0 2 0 -2 -1
word have a	-2 5 1 -1 -11 -2 8 -2 5 34
word have an	3 -1 -5 -1 0 2 3 -1 0 2
word have been	1 -2 0 1 -3 15 -14 -1 3 5
word have receiv	0 0 0 0 -1 0 -7 8 1 4
word have the	-2 -3 -1 -3 6 17 -14 -1 0 1
word have to	-11 -4 34 4 -8 -2 -9 -4 -1 5
word have you	-1 5 -2 -2 -7 21 -9 -3 -3 -20
word have your	-1 -3 -1 -1 -5 8 -9 -2 14 3
word haven't	-1 0 -2 -3 -1 -2 13 -2 -1 16
word hay	2 -2 -1 0 -10 0 11 0 0 -1
word he	-1 4 2 6 -6 -3 0 -2 -1 34
word head	20 -1 -15 1 -2 -3 4 -3 -1 -5
word head of	-1 3 0 0 -1 -3 3 -1 0 1
word head up	10 -2 -7 1 0 0 0 -1 0 -5
word headcount	-1 0 0 -2 -4 -1 9 0 0 4
word health	-10 -1 -1 0 -2 -9 14 3 6 3
word hear	19 4 -1 0 -2 -5 -2 -4 -9 4
word hear about	-1 5 -1 -1 2 0 -1 -1 -3 10
word hear from	9 -2 0 -1 -2 -2 -1 -2 1 -5
word hear how	5 -3 -1 0 -3 0 3 -1 0 3
word heard	1 0 -1 6 -3 -1 -1 -1 0 3
word heb	-3 -9 0 0 -2 -1 19 -1 -2 -11
word heb ik	-1 3 0 0 -2 0 4 -1 -1 -8
word hebben	1 -1 -1 0 3 0 -2 0 1 -6
word hebben we	0 0 0 0 1 0 0 0 0 3
word hebt	3 -4 0 0 2 0 -1 0 0 -4
word heeft	0 -2 -1 1 6 0 -3 1 -1 7
word heer	2 -2 0 0 -1 -1 -1 -1 4 -9
word helaa	0 0 0 0 1 0 0 0 0 8
word held	-4 -1 3 0 -1 0 -2 5 0 -7
word held on	-4 4 3 0 0 0 -2 -1 0 -3
word hello	-2 -5 0 -3 -1 3 7 0 1 -6
word help	7 -8 -7 0 1 -3 9 4 -2 12
word her	2 -1 -3 -2 1 -3 9 -3 -1 22
word here	2 -2 -12 -5 -1 8 -3 25 -10 26
word here :	-1 1 1 0 0 0 0 0 0 8
word here and	0 3 0 0 0 0 -1 0 -1 1
word here are	0 0 0 0 0 0 0 0 0 6
word here is	2 -4 -1 -1 -6 15 -1 -2 -2 -3
word here'	19 -7 -3 -3 -8 -5 14 -8 1 -9
word here' how	29 -1 -1 -2 -1 -3 -16 -5 -1 -5
word here' the	-10 -6 -2 -1 -6 -2 30 -3 -1 -11
word herr	-2 4 -3 -1 4 0 3 -1 -2 -24
word het	-2 -15 2 0 0 -1 17 -1 -2 11
word het gesprek	3 -2 0 0 0 0 -1 0 0 8
word het interview	0 1 0 0 0 0 0 0 0 17
word hey	12 1 0 -3 5 -3 -4 -5 -3 -68
word hey !	1 7 -1 0 -2 0 -2 0 -2 -13
word hi	14 -20 -35 9 15 -26 106 -48 -14 -192
word hi !	5 -5 -6 -1 -5 5 10 -2 -1 -20
word hi could	-2 -1 -1 0 0 -1 5 0 0 -3
word hi i	0 0 0 0 1 9 -8 0 0 -2
word hi thank	-2 1 -1 -1 11 0 -6 -1 -2 14
word hi the	-5 -4 0 -3 -1 -4 21 -3 -1 -13
word hi your	-1 -4 4 -1 -1 0 5 -1 -1 -8
word hier	0 0 0 0 0 0 1 0 1 -4
word hierbij	3 -2 0 0 0 0 -1 0 0 -1
word hiermit	1 0 0 0 0 0 0 0 0 -5
word high	0 0 0 0 0 0 0 0 0 15
word hij	1 0 -1 0 0 0 0 0 1 -5
word him	12 -4 0 -1 0 -2 -4 -1 0 17
word hire	-1 4 -1 6 -3 -1 -2 -1 -1 19
word hiring	-1 -3 -1 -4 9 -2 6 -3 -1 31
word hiring manager	-1 -1 0 -6 -1 0 11 -3 -1 19
word hiring team	-1 0 0 0 -5 0 1 0 5 0
word his	0 3 4 0 -4 -1 -1 0 0 11
word ho	1 3 2 -1 0 -1 -3 -1 -1 3
word hoe	0 0 0 0 0 -1 3 0 0 13
word hoi	10 -1 -3 -1 -2 -3 0 -1 1 -20
word hoja	0 0 0 0 -2 0 -1 0 4 -5
word hoja de	0 0 0 0 -2 0 -1 0 4 -5
word hola	1 10 -6 -2 -8 -5 14 -5 -1 -20
word hola !	-1 3 0 -1 0 -1 -2 0 3 6
word hola :	0 5 -2 0 0 0 -1 0 -2 -3
word hold	4 -5 -10 20 -8 4 2 -4 -3 -13
word holiday	-4 -3 14 -6 -4 -1 5 1 -1 -12
word holly	0 0 0 0 0 0 0 0 0 25
word home	-4 -12 -2 -2 -2 21 9 -2 -5 37
word home office	0 0 0 0 0 0 0 0 0 3
word hoor	0 0 0 0 -1 0 3 -1 0 -2
word hoor je	0 0 0 0 -1 0 3 -1 0 -3
word hope	-5 -1 1 -1 -2 7 -2 -1 5 10
word hope to	-2 -1 0 -1 -2 0 2 -1 6 3
word hope you	0 1 0 0 0 0 -1 0 0 7
word hope you'll	-2 -1 0 0 0 3 -1 0 0 -3
word hoped	-1 0 -2 -1 16 -2 -8 -1 -1 -1
word hora	4 5 6 1 -1 -1 -14 -1 -1 -14
word hora de	1 2 -1 0 0 0 0 0 0 -3
word horario	-1 5 1 0 -1 -1 -2 -1 -1 -17
word horen	0 1 0 0 0 0 1 0 0 5
word host	4 -1 -1 0 -2 0 0 1 0 -8
word hotel	-5 0 0 0 0 -3 9 0 0 -9
word hour	14 -10 -4 -11 -4 19 0 2 -7 -29
word hour before	0 0 0 0 0 0 0 0 0 8
word house	2 0 0 0 0 -1 0 0 0 10
word how	26 -5 3 -4 1 -13 0 -7 -1 54
word how did	0 -1 -1 0 0 -4 6 0 0 5
word how was	0 0 0 0 0 0 0 0 0 5
word how we	0 0 0 0 0 0 0 0 0 3
word how you	-1 0 0 0 1 0 1 -1 0 9
word hr	0 -2 -1 -2 -5 7 5 -1 -1 -1
word http	-1 34 -6 -4 -8 -7 -1 2 -9 85
word http :	-1 34 -6 -4 -8 -7 -1 2 -9 85
word hybrid	0 -1 0 -1 -1 8 -4 -1 0 -8
word i	-47 -3 8 -18 -6 41 58 -16 -17 21
word i am	3 -3 -1 0 -1 6 -7 3 -1 8
word i can	-14 8 -3 -4 6 13 -1 -4 -1 12
word i can't	-2 -6 -1 -1 10 -4 6 -2 -1 -8
word i could	-2 6 -1 -1 -3 0 2 -1 -1 -5
word i got	-5 0 4 0 -3 13 -6 -1 -1 1
word i have	-7 -3 5 -1 -3 19 -9 -4 4 27
word i hear	5 -7 3 0 -1 -1 3 -1 -2 -11
word i hope	0 0 -1 0 0 0 1 0 0 7
word i know	-15 9 14 -1 4 -3 -4 -4 -1 -8
word i need	-2 12 -1 -1 0 0 -7 -1 0 2
word i should	-1 0 -1 0 -1 -1 5 -1 -1 -2
word i want	0 -1 -1 -3 4 -3 6 -1 -1 -7
word i will	8 -6 -2 -1 -1 -1 8 -2 -2 -15
word i won't	0 0 -3 0 0 0 4 0 0 -1
word i would	1 1 0 0 2 -1 -2 0 0 9
word i'd	-11 17 -5 4 22 -8 -8 -6 -6 2
word i'd be	0 0 0 0 0 0 0 0 0 3
word i'd like	-9 16 -1 -2 6 -4 -1 -2 -1 -10
word i'd love	0 5 0 0 0 0 -2 0 -3 -5
word i'll	-9 -18 17 -17 -5 -8 52 -32 19 -63
word i'll be	-2 -1 8 -3 -2 0 -3 -1 3 21
word i'll bring	0 0 0 0 0 0 0 0 0 16
word i'll call	2 2 -2 -1 0 0 0 -1 0 -26
word i'll get	-4 -2 0 -1 -4 8 6 -2 -1 -22
word i'll have	0 0 0 0 0 0 2 -1 0 -8
word i'll ring	-5 -2 -2 -2 18 -3 2 -5 -2 -10
word i'll send	0 0 2 0 0 0 -1 0 0 8
word i'm	-14 26 -14 24 21 -13 -54 27 -2 34
word i'm a	0 0 0 0 0 0 0 0 0 7
word i'm afraid	-2 -1 -1 9 12 -2 -12 -4 -1 -11
word i'm at	-1 -2 -1 -1 -2 -4 14 -3 -1 -12
word i'm free	0 1 0 0 0 0 0 0 0 10
word i'm happy	2 -1 0 -1 0 0 -1 0 0 11
word i'm so	-1 0 0 13 -4 0 -7 0 0 -6
word i'm sorry	-4 -2 -5 -3 28 -3 -6 -4 -2 2
word i've	-36 -8 30 45 1 -7 -29 8 -3 -14
word i've been	0 -2 1 -1 6 -1 -2 0 0 -2
word i've sent	-1 0 0 0 -1 0 5 0 -2 -2
word ice	-4 0 5 0 0 0 -1 0 0 -3
word ich	-2 0 5 -1 -7 -4 11 2 -4 -26
word ich dir	0 0 0 0 0 0 0 0 0 3
word ich ihnen	0 0 -1 1 0 0 0 0 0 -5
word ich mich	0 0 0 0 0 0 0 0 0 -5
word id	10 -6 -1 -1 -1 0 -1 -1 0 -7
word id #	2 0 -1 0 0 0 0 0 0 -10
word id :	7 -5 0 0 0 0 0 0 0 0
word ideal	9 -1 -6 -2 0 -3 5 -2 0 -2
word iets	0 0 0 0 -1 0 3 -1 0 -3
word if	-36 -6 1 -9 0 37 17 -12 7 30
word if it	-5 -1 -1 -3 21 -2 -8 0 -1 15
word if it's	-1 -1 -1 -5 0 0 10 -2 0 3
word if so	-1 1 0 0 -2 -2 6 0 0 -2
word if that	0 -1 0 0 0 0 1 0 0 4
word if the	-5 0 -1 0 0 -2 8 0 0 9
word if we	-4 -2 1 0 0 -1 1 4 3 -9
word if you	-5 0 -7 -3 -2 39 -16 -6 -1 42
word if you'd	-3 -5 -1 0 -4 -4 19 -2 0 -3
word if you're	-3 -3 3 0 -3 10 -2 -1 -1 -5
word if your	0 -1 0 0 -1 0 -1 0 3 1
word ihnen	-1 12 -3 -1 -2 5 -5 -1 -2 -22
word ihr	8 -5 -2 -1 -4 3 2 0 -1 5
word ihr gesprach	4 -1 -1 -1 0 -1 1 -1 0 -11
word ihre	-4 3 -3 -3 -7 2 4 10 -1 -21
word ihre bewerbung	0 0 -1 -1 -4 3 0 -1 4 -9
word ihre nachricht	-5 0 0 0 0 0 0 8 -1 -1
word ihre unterlagen	-1 5 0 0 -3 0 1 0 -2 -1
word ihren	0 0 0 -1 2 0 -1 0 0 4
word ii	2 0 0 -1 0 0 -2 0 0 -10
word ik	-1 -12 2 2 -9 -7 -1 30 -5 -30
word ik ben	0 1 0 0 0 0 0 1 0 -4
word ik heb	-2 -11 0 0 -1 0 16 0 -1 -4
word ik je	0 -1 0 1 2 -2 1 0 0 -3
word il	0 1 -3 -1 4 -3 10 -4 -3 -33
word il cliente	0 -1 0 2 -2 -1 1 0 0 -4
word il colloquio	0 0 4 -1 0 0 -1 -1 -1 -2
word il direttore	-1 -2 0 0 -2 0 9 -3 -1 -2
word il link	7 0 -2 0 0 0 -1 -3 0 -10
word il nostro	-1 3 0 0 0 0 0 0 0 1
word il posto	0 0 0 1 0 0 -1 0 0 -3
word il responsabile	2 0 0 2 -1 0 -1 0 0 -3
word il ruolo	2 -1 0 0 0 0 0 0 0 -5
word il suo	-1 3 -1 0 5 -1 -5 -2 0 3
word il timemention	-4 0 -6 1 -1 1 6 3 -1 -3
word il tuo	5 -1 1 -2 5 0 -5 -1 -1 3
word im	5 -1 3 -3 4 2 -4 -1 -4 -12
word impress	0 8 0 -1 -2 3 -5 -1 0 -2
word impress by	0 8 0 0 -2 -4 -3 0 0 -1
word in	33 -16 -14 -32 17 19 -24 -3 20 -97
word in !	-1 0 0 0 -8 0 6 -1 4 0
word in #	0 0 0 0 0 0 0 0 0 8
word in :	3 -1 0 0 9 0 -7 -3 -1 -4
word in a	0 2 -1 6 -3 -1 -2 0 0 10
word in and	0 3 0 0 0 0 -1 0 0 -4
word in case	0 0 0 0 2 -1 -1 0 0 8
word in de	1 -1 0 0 -2 1 2 -1 0 -13
word in der	3 -2 -1 -1 2 0 1 0 -2 7
word in die	3 -1 0 0 1 0 -1 0 -1 2
word in early	0 0 0 0 -1 3 0 0 0 -2
word in for	2 2 -1 0 0 0 -1 0 0 -7
word in june	-1 13 -1 0 0 0 -9 -1 0 15
word in my	-2 0 2 0 0 0 0 0 0 7
word in new	5 -3 -1 0 0 0 0 0 0 8
word in our	0 0 0 0 -3 0 -9 -1 14 -5
word in person	-5 13 -4 -1 1 -1 -1 -1 0 -5
word in ruhe	2 -1 0 0 0 0 -1 0 0 -4
word in the	0 -11 -24 -7 2 12 25 -9 14 -40
word in this	0 0 0 0 0 0 0 0 0 21
word in timemention	-6 -3 7 -3 10 -1 -4 -1 0 -9
word in to	0 0 -1 -1 2 5 -1 1 -5 -8
word in touch	5 -7 1 -5 -4 -3 -12 18 7 -17
word in unserem	0 -1 0 0 -2 3 0 0 0 1
word in your	2 -3 -1 -1 -1 0 8 -2 -2 10
word inbox	0 0 0 0 0 0 -3 4 0 -2
word includ	-2 -1 -1 -1 -7 -1 4 3 5 -3
word incontro	0 4 0 0 0 0 -3 0 0 -1
word inconvenience	-1 0 2 1 0 0 -1 0 0 5
word inde	0 0 0 0 -2 0 0 0 4 1
word individual	0 0 0 0 1 0 0 0 0 11
word info	-1 0 0 0 0 0 1 1 0 16
word info :	-1 0 0 0 0 0 1 0 0 8
word inform	-3 -1 -1 0 -2 16 -9 1 -1 0
word inform you	-3 -1 -1 0 -2 16 -11 2 -1 1
word informamo	-1 0 3 -1 1 0 0 -2 0 -3
word informamo que	-1 0 3 0 1 0 0 -1 0 -1
word information	-4 -1 0 0 -1 -9 14 0 0 12
word inscricao	0 0 0 0 -3 0 0 0 4 0
word inside	-1 0 0 0 13 0 -12 2 -1 11
word insight	-4 4 0 0 3 0 -2 0 1 7
word instead	-8 -5 22 -1 -3 -5 -12 14 -1 10
word instead ?	-3 -4 19 0 0 -4 -5 -1 0 2
word instead of	0 -1 2 0 0 0 -1 0 0 -7
word insurance	1 0 0 0 0 0 0 0 0 4
word inter	0 5 0 0 1 0 -2 0 -2 -1
word interesse	1 1 -1 0 -1 0 -1 0 0 -13
word interesse an	2 -1 0 0 0 0 0 0 1 -6
word interest	-1 0 -1 -1 2 -3 7 -1 -3 28
word interest ?	0 1 0 0 -2 -2 5 0 -2 0
word interest in	0 -1 -1 -1 7 -1 -2 -1 -2 19
word intern	-3 -1 4 -1 -1 6 -3 -1 0 -2
word interna	0 0 0 2 -2 0 1 0 0 -3
word internal	0 0 0 0 2 0 -1 0 0 6
word interne	-3 0 -1 5 -1 0 0 0 1 -2
word interview	-23 14 22 14 -2 -12 -5 5 -12 43
word interview #	0 0 0 0 0 0 0 0 0 16
word interview :	17 -4 2 1 -3 -1 -5 -5 -2 -14
word interview ?	-17 24 -5 -1 0 0 -1 0 0 -16
word interview about	0 0 0 0 0 0 0 0 0 5
word interview and	0 -2 -1 1 0 0 4 0 -1 5
word interview are	3 -3 0 1 0 0 0 0 0 19
word interview at	0 9 -5 -1 0 0 -1 -1 0 -4
word interview by	-2 0 3 -1 0 0 0 0 0 5
word interview confirm	1 0 0 0 0 0 0 0 0 -3
word interview confirmation	2 0 0 0 0 0 0 0 0 -4
word interview date	-4 4 3 0 0 0 -1 -1 0 -7
word interview for	2 2 2 6 -2 -1 -3 -3 -2 -16
word interview has	-8 0 7 3 0 0 0 0 0 1
word interview invitation	1 0 0 0 0 0 0 0 0 3
word interview is	4 -1 1 -1 0 0 -1 0 0 -8
word interview on	-31 2 5 12 1 -1 14 -1 -1 -20
word interview question	0 0 0 0 0 0 0 0 0 9
word interview schedul	-12 0 13 1 0 0 0 0 0 -8
word interview schedule	0 0 0 0 0 0 0 0 0 9
word interview slot	-1 4 -2 0 0 0 0 0 0 6
word interview start	7 -2 -2 -2 0 0 0 -1 0 2
word interview time	5 -3 1 0 0 0 0 0 0 -13
word interview timemention	11 -5 -1 5 -1 -1 0 -7 -1 -26
word interview to	-3 0 2 0 0 0 2 0 0 -7
word interview w	-7 12 -3 0 0 0 0 0 0 -1
word interview we	0 0 0 0 0 1 0 0 0 15
word interview will	-1 6 -1 0 -1 0 -2 -1 1 -5
word interview with	17 -7 0 -2 0 -1 -2 -2 -1 43
word interview you	-1 4 -3 -1 -1 3 -1 0 0 -9
word interviewer	3 -2 3 -2 -1 -1 0 -1 -1 -22
word intervista	0 0 0 0 0 0 0 0 0 3
word into	0 0 1 0 1 0 -1 0 0 9
word intro	12 0 -1 1 -1 0 -10 -1 0 -1
word intro #	1 1 0 0 0 0 0 0 0 -9
word intro call	0 1 0 1 0 0 0 0 0 3
word invit	-3 5 -1 -2 -1 3 6 -3 -4 14
word invit to	-1 1 0 -1 -1 -1 8 -2 -3 -3
word invit you	-3 5 0 -1 0 3 -1 -1 -1 4
word invita	-1 6 0 0 -1 0 -1 -1 -1 -1
word invita a	-1 6 0 0 -1 0 -1 -1 -1 -1
word invitacion	9 -1 -3 -1 -1 0 -2 -1 0 -5
word invitation	-2 -4 1 2 -4 -5 -2 19 -4 0
word invitation :	-2 1 3 0 0 0 -1 -1 0 6
word invite	-23 -1 35 -2 2 -1 -5 -4 -1 -2
word invite you	1 0 0 0 5 0 0 0 -4 -3
word io	-2 5 1 0 0 0 -1 0 -1 2
word is	-24 -26 34 -8 -13 -12 59 -3 -7 37
word is #	-1 -8 -1 0 -2 -7 20 0 -1 -10
word is a	-3 3 13 -5 -1 -2 -1 -3 -1 14
word is an	0 1 0 0 0 0 -1 1 0 6
word is attach	0 0 0 0 0 0 0 0 0 7
word is away	0 0 0 -1 -2 0 4 -2 3 2
word is being	-4 -5 1 4 -1 0 1 6 -1 -11
word is book	1 0 0 0 0 0 0 0 0 17
word is clos	0 -3 3 -2 -2 9 -16 13 -3 -15
word is complete	-1 0 0 -1 -2 -1 -1 0 6 -3
word is confirm	-3 0 -1 0 0 -1 6 0 0 21
word is fine	-27 -4 27 -1 -3 -3 15 -2 -1 -5
word is in	7 -5 -16 -2 4 0 10 -2 4 -4
word is no	0 0 1 -1 0 0 -6 8 0 -5
word is not	0 -1 0 0 -1 0 -1 5 -2 11
word is now	-2 -2 1 -1 16 -4 -6 -4 1 -4
word is on	3 -1 -1 -1 0 -1 19 -16 -1 11
word is out	0 0 0 0 0 0 0 0 0 6
word is perfect	1 0 0 0 0 0 0 0 0 10
word is ready	0 0 0 0 -1 6 -2 0 -2 -7
word is schedul	6 -1 -3 -1 0 0 0 0 0 -15
word is set	4 -1 -2 0 0 0 0 0 0 -8
word is the	0 -7 3 -1 -10 -2 21 -1 -4 7
word is timemention	5 -3 -2 -1 0 0 -1 -1 1 4
word is to	0 0 0 1 0 0 0 0 0 5
word is your	2 -4 -1 0 -1 2 -2 5 0 -18
word isn't	-2 -1 -3 11 4 -3 -2 -4 0 3
word isn't the	0 0 0 0 3 0 -2 0 0 2
word issue	0 0 0 0 0 0 0 0 0 12
word ist	20 -7 -5 -1 1 -2 -5 0 0 -26
word ist am	4 -4 0 0 0 0 0 0 1 -8
word it	-22 -33 -38 4 56 -17 33 -34 52 21
word it !	-1 0 -1 2 0 0 0 0 0 -10
word it ?	5 -1 -4 0 0 0 0 0 0 17
word it by	-3 -4 -2 -1 -1 -4 21 -3 -4 -6
word it in	10 -4 -1 0 -1 0 -4 0 -1 -4
word it is	20 -5 -12 -1 -1 -1 -7 6 -1 10
word it on	-1 6 -1 0 0 0 -2 0 0 2
word it over	-3 -6 -1 0 -2 15 0 -1 0 -12
word it take	-1 3 -1 0 0 0 0 -1 0 -1
word it timemention	-1 -1 -1 -1 15 -6 -3 -1 -1 12
word it to	0 -6 -2 -6 6 -7 16 -2 1 -9
word it was	-16 -4 -1 -2 15 -4 18 -2 -3 17
word it will	-6 -1 5 0 -3 -4 10 0 -1 2
word it's	-5 -8 -4 -9 24 8 -5 -8 8 24
word it's a	0 0 -1 0 16 0 -12 -2 0 -5
word item	0 0 0 0 -1 0 0 0 2 3
word its	12 -5 -5 -1 -1 -2 3 -5 4 -20
word j	5 -1 -1 -1 -1 -1 -7 9 -1 -13
word j #	5 -1 -1 0 0 0 -2 0 0 -10
word j'ai	-1 1 0 0 -2 -3 10 -2 -2 -11
word ja	-3 -1 1 0 13 -2 -8 -1 -1 -20
word jaar	-1 -2 0 0 7 0 -2 0 -1 3
word jan	-1 -1 -1 0 5 -2 2 -1 -1 -1
word january	3 -1 -1 0 -3 -2 8 -4 0 -1
word java	0 0 0 1 0 0 0 0 0 3
word je	9 -26 0 4 -8 -7 40 -5 -8 -52
word je een	0 0 0 0 -1 0 2 0 -1 5
word je gesprek	0 0 0 0 0 0 0 0 0 -7
word je graag	2 -2 0 0 2 0 -1 0 0 -3
word je het	0 0 0 0 0 0 3 -1 -1 -1
word je sollicitatie	-2 -11 -1 0 0 0 14 0 0 -5
word je suis	-3 -4 4 5 -1 0 -1 1 0 -4
word je timemention	9 -14 -3 -1 0 -1 12 -1 -1 -14
word je vous	2 -2 0 -1 -4 -3 14 -2 -3 -6
word jersey	0 0 0 0 0 0 0 0 1 -6
word jij	0 1 0 0 0 1 0 0 0 4
word jo	0 0 0 0 0 0 0 0 0 10
word job	-14 -1 -3 19 12 -16 16 -18 4 14
word job :	-8 -2 0 4 0 0 0 0 7 4
word jobs	0 -1 -5 0 -2 -1 -7 15 1 -2
word join	-10 -7 -1 2 1 8 13 -2 -3 50
word join #	1 0 0 0 0 0 0 0 0 -8
word join our	0 0 0 0 3 0 0 0 -2 22
word join the	-4 0 0 4 1 0 -1 0 0 16
word join us	-9 -3 -1 -1 -2 -1 17 -1 0 1
word join with	0 0 0 0 0 0 0 0 0 7
word jona	2 -1 -1 0 0 0 0 1 0 7
word jonah	0 0 0 0 0 0 0 0 0 5
word jornada	-2 -1 1 0 7 -1 -2 0 -1 -1
word jouw	1 0 0 0 0 0 0 0 0 7
word jr	3 0 -1 -1 -1 5 -3 -1 -1 -1
word jr #	0 0 0 0 -1 5 -2 0 -1 0
word ju	-1 1 0 0 -5 -1 7 -1 0 -4
word jump	0 5 0 0 0 0 -4 0 0 7
word june	9 9 -2 -1 -1 0 -13 -1 0 12
word june #	4 -3 0 0 0 0 0 0 0 -3
word junior	1 0 -1 0 0 2 -1 0 0 -7
word jury	-1 0 1 0 0 0 0 1 0 -3
word just	15 -5 -15 8 0 -7 30 -29 2 -24
word just a	11 -3 -5 -2 -1 0 -2 -1 4 -2
word just confirm	9 -1 -8 0 0 0 0 0 0 -2
word k	-9 -13 -5 -2 -11 79 -30 -5 -4 -21
word k #	-1 -1 -1 0 -1 23 -18 -1 0 -1
word kan	0 -1 2 0 0 1 0 0 0 5
word kandidaat	-1 -2 0 0 7 0 -1 0 -2 -3
word kandidaten	0 0 0 0 1 0 0 0 0 5
word keep	-2 -2 -3 -2 18 -2 -3 -2 -2 -11
word keep you	-1 -1 -2 -1 14 0 -6 -3 -1 -18
word keep your	-1 -1 -1 0 2 -1 4 -1 -1 10
word kennenlernen	-2 7 0 0 -3 0 -1 1 -2 -5
word kennismak	8 -7 0 3 -1 0 -3 0 0 -7
word kennismaken	10 -5 -1 0 -1 -1 -1 0 -1 -6
word kestrel	0 0 0 0 0 0 0 0 0 -4
word kick	0 0 0 0 0 0 0 0 0 9
word kick off	0 0 0 0 0 0 0 0 0 9
word kids	0 2 -1 0 0 0 -1 0 0 -4
word kind	-12 10 13 -2 -8 -2 5 -3 -1 -8
word kit	0 0 0 0 0 0 0 0 0 5
word know	-30 25 -4 28 -3 7 -2 -22 1 -26
word know about	2 0 0 0 0 0 -1 0 0 -4
word know by	-1 0 0 0 0 0 2 0 0 3
word know if	-1 -2 -1 0 -1 3 4 -1 0 12
word know that	2 -3 -7 8 0 0 1 0 -1 -1
word kom	5 -3 -1 0 0 0 1 0 0 -2
word kommenden	3 0 0 0 -1 0 -1 0 1 -3
word kommt	0 0 0 0 0 0 1 0 -1 15
word komt	-1 -1 0 0 -2 0 5 -1 0 -10
word konnen	1 -3 -2 0 -1 -1 6 0 0 -10
word konnten	-1 -1 0 0 -2 5 -1 0 0 -3
word konnten sie	-1 -1 0 0 -2 3 0 0 0 -3
word kun	0 0 0 0 0 0 0 1 0 9
word kunnen	1 0 0 0 -4 0 5 0 0 -5
word kurz	2 -1 -1 0 0 0 0 0 0 -4
word l	1 1 1 0 0 0 -1 0 0 9
word l #	0 1 0 0 0 0 -1 0 0 11
word l'appuntamento	0 0 0 1 0 0 0 0 0 8
word l'equipe	-1 -1 -1 0 1 1 5 -4 0 -3
word l'invitation	10 -8 -1 0 0 0 -1 1 0 -3
word l'offre	-2 1 -1 0 -2 0 0 0 5 -2
word la	12 -3 7 1 -2 -9 19 -21 -3 -45
word la convocatoria	4 -2 -1 0 -3 0 -1 -1 4 -5
word la empresa	-1 3 0 0 3 0 -1 0 -2 -7
word la entrevista	-2 -4 6 1 0 0 -1 0 -1 4
word la invitacion	7 -1 -1 0 -1 0 -2 -1 0 -2
word la mia	0 0 0 0 0 0 0 0 0 -4
word la oferta	0 1 0 0 2 0 -1 0 -2 -5
word la persona	0 0 0 0 1 0 0 0 0 -3
word la plaza	0 0 0 1 0 0 0 0 0 3
word la posicion	-1 0 -2 0 -1 0 3 0 0 -3
word la posizione	0 4 0 0 0 0 -1 -1 -1 -2
word la reunion	0 0 1 0 0 0 0 0 0 3
word la ringrazio	5 0 0 0 0 0 -1 -2 0 -4
word la sala	8 0 -4 0 0 0 -2 -1 0 -2
word la sua	-1 3 -1 -1 0 0 0 0 0 -11
word la tua	0 0 0 0 1 1 -1 0 0 -7
word la vacante	0 3 0 0 -1 -1 -2 -1 0 -2
word lab	-3 6 -1 -2 6 -2 -3 -1 0 -13
word labs	-1 5 -1 0 0 -1 -1 0 0 -17
word laden	0 0 0 0 0 0 0 0 0 8
word lane	0 0 0 0 0 0 0 0 0 3
word lang	4 -3 0 0 1 -2 1 0 0 -8
word laptop	-4 0 0 0 -1 -8 15 0 -1 1
word las	-3 -1 3 2 0 0 0 -1 -1 3
word lassen	0 0 5 -1 -3 0 0 0 0 -1
word last	3 -2 -1 -2 25 -7 -9 -4 -2 18
word last #	0 0 0 0 0 0 0 0 0 5
word last week	-4 -2 -1 -1 25 -7 -5 -3 -2 -2
word late	3 -5 2 -1 0 -1 2 0 0 -6
word later	3 -1 -5 0 -1 -2 15 -1 -8 -5
word lavoro	3 -2 -1 0 0 0 0 0 0 -5
word le	-13 1 -7 2 -1 2 18 1 -2 -39
word le comite	0 0 0 0 0 0 1 0 0 -5
word le lien	1 -2 2 0 0 0 0 0 0 -5
word le poste	5 -3 2 2 8 0 -8 -1 -3 -9
word le recrutement	-1 0 0 1 -7 0 9 0 -2 -1
word le service	-1 0 -1 0 -2 0 0 0 5 -1
word le temp	0 0 0 0 -2 0 5 0 -1 -3
word le timemention	-4 2 -2 -2 -2 2 -3 6 3 2
word lead	2 12 -6 -2 6 -2 -7 -1 -3 -25
word leadership	0 0 0 -3 1 -1 3 0 0 1
word leav	-2 0 0 -1 0 -1 -11 -4 20 1
word leave	-1 -1 -1 -1 7 -1 -6 3 0 20
word left	-5 3 -2 4 -2 -1 28 -24 -1 -4
word legal	-2 0 -1 0 -2 0 7 -1 -1 4
word lei	-1 0 0 0 0 0 3 -1 0 8
word leid	0 0 4 2 0 0 -5 0 0 -2
word lena	0 0 0 0 0 0 0 1 0 13
word leo	0 0 0 0 0 0 0 0 0 30
word les	-5 2 -1 2 2 0 -1 1 -1 -6
word let	-15 1 -11 2 -16 8 42 -15 5 -19
word let me	-13 6 -2 -5 -1 10 11 -5 -2 -17
word let us	0 0 1 0 0 0 0 0 0 3
word let you	-1 -5 -7 7 -15 -1 23 -9 8 -1
word let'	14 4 38 -7 -5 -6 -27 -8 -3 -21
word let' do	6 0 -2 0 0 0 -2 -1 0 -14
word lett	-4 -1 -6 26 -13 -1 6 -4 -3 -4
word lett us	-4 -1 -6 25 -13 -1 6 -4 -3 -2
word letter	-2 3 0 -2 -13 34 -27 -4 11 10
word letter of	-2 -2 2 0 -2 3 -1 0 3 1
word letto	-1 -2 0 -1 0 0 -2 6 0 -7
word letzten	0 0 0 0 -1 0 2 0 -1 3
word leuk	6 -16 -2 0 0 0 14 0 0 -4
word leuk dat	6 -5 -1 0 0 0 0 0 0 -2
word lhe	-2 4 -3 -1 1 0 4 -1 -1 -9
word library	0 0 0 0 0 0 0 0 0 -6
word licence	0 -1 -1 0 1 0 5 -1 -3 0
word liebe	-2 1 -1 1 0 0 0 2 0 9
word liebe frau	-1 1 -1 1 -2 0 2 0 1 6
word lieber	-4 0 3 -1 -1 2 -2 2 0 -3
word lieber herr	-2 -1 4 -1 0 2 -2 0 0 -2
word liegt	0 0 0 0 -2 0 3 0 0 -1
word lien	1 -2 2 0 0 0 0 0 0 -14
word lieu	0 0 0 0 0 0 0 0 0 -3
word like	-24 52 -3 -9 1 -3 -5 -11 1 36
word like to	-20 43 -5 -5 -5 -6 6 -9 0 11
word like you	0 2 -1 -1 0 5 -5 0 0 2
word liked	-4 0 -1 -1 13 8 -11 -4 -1 3
word liked you	-3 -1 -1 -1 13 8 -11 -3 -1 2
word limit	0 2 0 0 0 0 0 -1 0 3
word linar	0 0 0 0 0 0 0 0 0 19
word line	5 11 -3 -1 -2 -4 -5 -1 0 15
word line up	0 12 -2 0 -2 -4 -4 0 0 1
word link	13 -2 10 -7 -3 -5 -5 2 -3 -37
word link :	1 1 0 0 0 0 0 0 0 -16
word link in	1 0 0 0 0 0 0 0 0 -9
word linkedin	3 0 0 0 0 0 -1 0 0 1
word list	3 0 -1 -1 14 -1 -11 -2 -1 43
word live	0 0 0 0 0 0 0 0 0 20
word llamo	0 0 -2 0 0 0 4 0 0 -2
word lo	2 -6 2 2 5 -1 -6 -4 5 -22
word lo que	-1 -1 0 0 1 0 -2 0 5 -3
word lobby	0 0 0 0 0 0 0 0 0 -4
word local	0 0 0 0 5 -1 -2 0 0 -1
word location	4 -1 -1 -1 0 0 0 0 0 -1
word location :	4 0 -2 0 0 0 0 0 0 -2
word lock	0 -3 8 -1 0 0 -1 -3 0 -1
word log	0 0 0 0 3 5 -2 -1 -4 -9
word log in	0 0 0 0 3 5 -2 -1 -4 -11
word logistic	-2 -3 0 -3 -3 -3 15 -1 0 -4
word logistica	0 5 0 0 2 0 -2 0 -4 -4
word london	0 0 0 0 0 0 -1 0 1 -5
word long	2 1 -1 -2 2 -1 -1 0 0 30
word longer	5 -1 -5 0 -2 -1 -13 20 -2 -15
word look	-1 -9 36 -3 1 -5 -29 -4 13 30
word look at	-4 -4 -1 -1 -4 -2 3 0 13 3
word look for	-3 -7 36 -1 14 -4 -28 -2 -5 18
word look forward	10 -1 -1 0 -1 -1 -5 -1 0 -6
word look like	0 4 4 -1 0 -1 -3 0 -2 -6
word looptail	1 0 0 0 0 0 0 0 0 -7
word los	-4 -1 -1 5 0 0 2 0 -1 6
word lot	1 -1 -1 -1 9 -1 -5 -2 0 -4
word lot of	-1 0 0 0 9 -1 -4 -2 0 0
word love	11 14 -5 -2 -3 2 -10 -2 -6 -14
word love to	2 13 -2 -1 -1 -1 -6 -1 -4 -12
word loved	3 -4 -2 -1 -4 -2 11 -1 -1 2
word loved your	0 0 0 0 0 0 0 0 0 3
word luca	0 0 0 0 -2 0 -2 2 3 3
word luck	-3 -1 -1 5 -2 -2 5 -3 0 -1
word luck !	-1 0 0 7 -5 -1 -1 -1 3 -3
word lugar	0 -1 1 0 6 0 -2 0 -2 -1
word luis	5 0 -1 -1 0 0 -7 4 0 3
word lunch	31 -3 -2 -4 -1 -13 0 -7 -1 -9
word lyon	0 0 0 0 0 0 0 0 0 7
word lyon #	0 0 0 0 0 0 0 0 0 3
word m	8 3 0 -1 -3 -3 1 -3 -2 -2
word m v	3 -2 0 0 0 0 0 0 0 -3
word m w	4 1 0 0 -1 0 -3 0 0 -3
word ma	0 -1 0 1 -1 -1 2 -1 0 -19
word maar	0 0 1 0 -1 0 1 0 -1 -4
word machen	1 0 0 0 0 1 -1 0 0 3
word madame	1 0 0 -1 4 0 -2 0 -1 -8
word madame monsieur	0 0 0 0 0 0 0 0 0 -4
word made	1 -4 -4 -1 12 -13 12 0 -2 -1
word made it	3 0 0 0 -1 -6 2 2 0 -2
word mae	0 0 0 0 0 0 0 0 0 -3
word mag	2 -1 0 0 1 0 -2 0 0 -10
word mai	0 1 0 0 1 0 0 0 0 -3
word mail	-5 2 -2 -2 -8 -3 2 19 -4 24
word mailbox	0 -1 0 0 -1 0 -1 7 -2 -3
word mailbox is	0 -1 0 0 -1 0 -1 6 -2 -4
word main	4 -3 0 0 0 0 0 0 0 9
word maintenant	-1 0 0 0 2 0 6 -4 -1 -2
word mais	3 -1 0 -2 -3 3 5 -4 -2 -23
word make	1 5 16 -6 6 -3 -6 -12 -2 5
word make a	0 0 0 0 0 0 1 0 0 4
word make it	6 -2 -1 0 0 -1 -1 -1 0 -4
word make the	-1 -5 5 0 8 -1 -4 -2 -1 -3
word maken	3 -3 0 0 0 0 0 0 0 -8
word making	2 0 0 0 2 -1 -1 0 -1 10
word manager	0 4 -6 -12 5 13 6 -9 -1 -33
word manager at	-1 3 0 0 0 0 -1 0 0 -4
word manager interview	3 -4 2 0 0 0 0 0 0 -2
word mando	5 -4 2 0 1 -1 -2 0 0 -7
word mano	0 0 0 0 0 0 -2 0 2 6
word many	-1 -1 -1 0 -1 -1 12 -2 -4 8
word maps	0 0 0 0 0 0 0 0 0 -4
word mar	-1 2 0 0 0 0 -1 0 0 -3
word march	0 1 0 0 -2 -4 6 -1 0 -7
word march #	0 0 0 0 -1 -1 2 0 0 -7
word marchetti	2 0 0 0 1 0 -2 0 0 -6
word marco	0 0 0 0 0 0 3 -2 0 -2
word marcu	0 0 0 0 0 0 0 0 0 16
word market	7 -2 -1 0 1 0 -3 -1 -1 0
word market manager	0 1 0 0 0 0 0 0 0 -3
word marlow	-1 2 -5 0 -3 1 -8 14 0 -8
word marsh	0 0 0 0 0 0 -18 20 0 5
word mas	-1 -1 -1 0 -2 -1 9 -3 -1 -15
word match	-1 -1 0 0 6 0 -1 0 -2 -1
word matter	3 -1 -1 -1 0 0 3 -2 -1 4
word maximo	-1 3 0 0 -1 0 0 0 0 -1
word may	-13 10 -4 2 -3 -2 -7 -2 18 0
word me	19 6 -22 -1 -24 12 20 -6 -4 -45
word me a	-1 0 -1 -1 0 -5 10 -2 0 -15
word me and	3 -4 -3 -2 -1 7 4 -3 -2 -18
word me at	5 -1 -2 0 0 0 -1 0 0 -9
word me by	3 -4 -3 -1 -1 0 8 -1 0 -4
word me da	0 -1 -2 0 1 0 4 0 0 0
word me dice	0 -3 4 0 0 0 0 0 0 0
word me know	-8 9 -1 -1 -4 14 -6 -2 -1 -11
word me on	1 0 0 0 0 0 0 0 0 5
word me the	0 -1 0 0 -1 -2 4 0 0 2
word me timemention	6 2 -2 -1 0 -2 0 -2 0 -2
word me to	0 -2 -3 0 0 0 6 0 0 17
word me your	-5 10 -1 -1 -5 -2 -4 -1 8 -6
word meantime	0 0 0 0 0 0 -1 1 1 -3
word medewerker	1 -1 0 0 -4 0 5 0 0 -1
word media	5 -1 0 1 -1 0 -1 -2 -1 3
word medical	-4 -1 4 0 0 1 0 0 0 -15
word mee	1 0 0 0 1 0 -1 0 0 3
word meet	-21 33 -20 -1 -10 -15 45 -13 2 -39
word meet id	4 -4 0 0 0 0 0 0 0 3
word meet on	0 0 0 0 0 0 1 0 0 7
word meet the	-1 3 -2 -1 14 -1 -4 -6 -2 -4
word meet us	0 2 -1 0 0 0 -1 0 0 -5
word meet with	1 1 0 0 0 0 -1 0 0 -16
word meet you	-13 8 -4 -3 -3 -6 27 -2 -2 -2
word meeting	-1 5 0 0 -1 0 -1 0 -2 2
word meglio	0 1 0 0 0 0 0 0 0 -5
word mehr	-1 0 -1 -1 3 0 2 -1 -2 -2
word meilleur	9 -2 -1 -1 2 -2 -2 1 -3 0
word meiner	0 0 0 0 0 1 -1 0 0 -4
word melden	0 -1 -1 0 1 0 4 -2 -1 -4
word member	0 0 0 0 0 0 -7 7 0 7
word member of	0 0 0 0 0 0 -7 7 0 -1
word meme	0 -2 3 0 0 0 0 0 0 -2
word mensagem	-2 0 0 0 0 0 -1 4 0 -2
word mensaje	-5 -1 -1 0 0 0 -1 9 0 -1
word mention	-9 -3 -1 -1 0 -5 21 -1 -1 -6
word mercado	0 0 0 0 -1 -1 0 0 3 -1
word merchandiser	1 0 0 0 0 0 -1 0 1 -3
word merci	2 1 -2 -1 4 -5 0 -4 4 -4
word merci de	-2 0 0 0 -1 -2 6 1 -2 2
word merci pour	6 2 0 0 -2 0 -10 0 6 -3
word mes	-1 -4 2 0 0 0 4 0 -1 -4
word mese	0 0 -7 0 0 1 7 0 0 -4
word mesmo	-1 -8 1 0 0 0 7 0 0 -12
word messag	0 -4 0 0 0 0 0 6 0 0
word message	-19 -8 -8 -3 -6 -2 -17 66 -3 -10
word message could	0 0 0 0 -2 0 -2 4 0 -1
word message to	-1 -4 0 0 -1 0 -7 14 0 -20
word message was	-4 0 0 0 0 0 -1 6 0 -6
word messaggio	-4 2 -1 0 -1 0 -1 7 -1 -4
word met	10 -10 3 1 4 -1 -3 -1 -2 -27
word met je	3 -2 0 3 0 0 -3 0 0 -1
word mevrouw	0 -3 0 0 2 0 1 -1 2 9
word mi	0 6 0 1 -6 -2 8 -4 -4 -12
word mia	0 0 0 0 0 0 0 0 0 -4
word mich	0 -2 3 0 0 -2 3 -1 0 -16
word microsoft	2 -6 7 -1 0 0 -1 0 0 -8
word microsoft team	1 -5 7 -1 0 0 -1 0 0 -2
word mid	0 0 0 0 -1 0 3 -1 0 -3
word might	0 0 0 0 1 0 0 0 0 17
word mijn	0 -1 2 0 0 0 -1 0 1 -9
word mil	-1 0 2 0 0 0 0 0 0 -10
word milano	1 0 0 0 0 0 0 0 0 3
word mill	-3 11 -8 -1 -3 -2 8 -2 0 -10
word mille	5 -1 -2 -1 0 0 -1 -1 0 6
word min	15 16 -4 -1 -3 -3 -14 -3 -3 -32
word mind	0 -3 1 0 1 0 3 0 0 6
word minha	0 0 0 0 0 0 0 0 0 -11
word minut	3 19 0 -2 -1 -2 -12 -4 -1 11
word minut before	0 0 0 0 0 0 0 0 0 4
word minut early	0 0 0 0 0 0 0 0 0 3
word minut on	3 0 -1 0 0 0 0 -2 0 -4
word minut timemention	0 0 3 0 0 0 -2 0 0 4
word minut with	1 2 0 0 0 -1 -1 -1 0 -16
word minute	1 4 -2 0 0 -1 1 -1 -3 1
word minute slot	0 3 0 0 0 0 -1 0 -1 4
word minuten	2 0 -1 0 0 0 0 0 0 3
word minuti	0 5 0 0 0 0 -2 -1 -1 10
word minuti e	0 3 0 0 0 0 -1 0 -1 8
word minuto	-1 1 -2 0 0 0 3 0 0 8
word minuto de	0 0 0 0 0 0 0 0 0 3
word mio	0 0 -1 1 0 0 0 0 0 -8
word mir	0 1 4 2 0 0 -4 -1 -1 2
word mira	0 0 0 0 0 0 0 0 0 8
word miss	0 -4 -1 0 -1 -1 7 0 0 7
word mit	11 -4 -1 -3 2 1 1 -2 -5 -2
word mit der	0 0 0 0 0 0 0 0 0 -3
word mit einer	3 -2 0 0 -3 0 5 -1 -2 -2
word mobile	2 -2 -1 1 3 -1 -1 0 0 -5
word mochte	1 0 0 0 -1 1 0 0 0 -8
word mochten	0 0 0 -1 -1 0 0 3 0 -6
word mochten sie	1 0 0 0 -1 0 0 0 0 -3
word mock	0 0 0 0 0 0 0 0 0 10
word moeten	0 0 1 0 0 0 0 0 0 9
word moi	1 -1 -1 -1 0 0 3 -1 0 -15
word moin	-1 0 0 -1 3 -1 4 -1 -3 -3
word mois	-1 -1 0 0 3 0 2 0 -3 1
word molto	0 0 0 0 0 0 0 0 0 -6
word moment	-2 1 1 -3 -3 -1 8 0 -1 2
word momento	-1 5 2 0 0 0 -3 0 -2 -5
word mon	-5 1 -1 1 1 -1 -2 0 7 -3
word monday	1 0 0 0 0 0 0 0 0 -5
word monitor	0 -1 0 0 -1 0 -1 5 -2 -2
word monsieur	7 -7 0 1 -2 -1 -1 -1 4 2
word month	-3 3 -1 -1 -5 4 -7 -3 12 1
word more	-21 7 1 4 -3 -4 24 -2 -6 21
word more about	0 10 0 0 -1 -1 -4 0 -4 -6
word more than	0 -1 0 0 0 0 2 1 0 5
word morn	-6 3 6 0 -4 -1 3 -1 -1 -9
word morning	-1 19 -2 0 -6 -5 -5 0 0 -6
word most	-2 18 -1 -1 2 -4 -6 -1 -5 13
word motion	2 0 0 0 0 0 -1 0 0 -7
word motion designer	1 0 0 0 0 0 0 0 0 -3
word move	-3 0 2 -4 7 -2 5 -1 -4 21
word move forward	0 0 0 0 4 0 0 0 -3 0
word moved	-7 -1 8 -2 -1 -1 -15 19 0 17
word moved from	-1 0 1 0 0 0 0 0 0 -4
word moved to	0 0 -3 0 0 0 4 0 0 14
word moving	-2 0 3 0 0 0 0 0 0 -4
word mr	7 -3 0 0 0 -1 0 -1 -1 -12
word mrs	0 0 0 0 0 0 0 0 0 3
word ms	-10 11 1 -1 0 -5 13 -6 -4 -31
word much	-2 -1 -1 -2 8 -4 6 -4 -1 12
word much for	0 0 0 0 -2 0 4 0 0 0
word muito	0 1 0 0 1 0 -1 0 0 -6
word museum	-2 0 3 -1 2 -1 -1 0 0 -1
word must	0 0 0 0 0 0 1 0 0 15
word muy	1 -2 -3 0 1 0 3 0 0 -3
word my	10 5 6 -4 6 -11 10 -16 -6 44
word my application	0 0 0 0 0 0 0 0 0 15
word my calendar	2 6 -1 0 -2 0 -1 0 -2 3
word my client	-2 5 0 0 0 0 -2 0 0 -5
word n	3 0 0 0 0 0 -2 0 0 6
word n #	0 0 0 0 0 0 0 0 0 -3
word na	-1 13 -1 -2 -3 -3 -3 -4 5 -6
word na timemention	-6 9 2 -1 -1 -2 -2 0 -1 2
word naar	4 -4 -1 0 -3 -1 3 -1 3 -5
word nach	2 -1 -1 0 -1 0 2 0 0 -8
word nach den	1 -1 0 0 -1 0 1 0 0 -3
word nachricht	-5 -1 -1 0 0 -1 0 11 -3 5
word nachsten	0 1 0 -1 3 0 0 0 -2 0
word nada	-2 -4 3 0 -2 -1 9 -1 -2 -6
word name	-2 -3 0 0 -2 -2 9 1 0 9
word nao	-8 -1 15 1 2 -1 -3 -2 -2 -21
word ne	6 -1 -5 1 6 0 -6 1 -2 -6
word need	-23 -5 -6 40 -19 -9 38 -6 -9 40
word need a	0 -1 0 0 0 0 3 0 -1 7
word need to	-19 10 -4 35 -17 -2 0 -1 -2 8
word need your	-4 0 0 0 0 -1 6 0 0 11
word neem	1 0 0 3 0 0 -3 0 0 2
word nehmen	2 -1 0 0 -1 0 0 0 0 3
word nei	-1 -1 4 -2 -1 0 0 0 0 7
word nel	-1 0 0 0 1 0 0 0 0 5
word nella	1 1 -7 -1 0 0 7 0 0 -3
word nemen	4 0 0 0 0 0 -2 0 0 -1
word new	-7 -9 30 1 -32 24 -12 11 -6 49
word new date	-1 -5 24 -2 -3 -1 -5 -3 -3 -8
word new job	-1 0 0 8 -13 -1 12 -3 -2 3
word new time	-2 0 -1 0 0 0 0 4 0 -4
word new year	0 -1 -1 -1 -1 -1 -8 15 -2 -3
word new york	6 0 -1 -1 -1 -1 -1 1 -1 1
word news	-7 -8 -4 7 12 12 -3 -7 -2 12
word newsletter	0 0 0 0 0 0 0 0 0 5
word next	-20 21 9 -1 5 -14 -19 -5 22 -18
word next stage	0 3 0 0 0 0 -2 0 0 -1
word next step	-7 1 -3 2 5 -1 5 -2 1 -9
word next week	-10 17 14 -3 -17 -9 -3 -6 16 -28
word nice	-2 -1 -1 0 -3 -1 36 -25 -2 -9
word nicht	-1 -1 -1 2 -4 -1 6 2 -2 -7
word nico	1 2 -1 0 1 -2 1 -1 0 -5
word niet	0 -2 0 1 -7 -1 7 0 2 -15
word night	-1 -3 -2 2 -1 1 6 0 -1 5
word nj	0 0 0 0 0 0 0 0 0 -6
word no	-32 -14 -7 29 21 -10 5 19 -11 -15
word no ambito	0 -1 0 1 5 0 -2 0 -3 -3
word no decision	0 0 0 0 -1 0 2 0 0 -3
word no dia	0 0 0 0 0 0 0 0 0 6
word no longer	5 -1 -5 0 -2 -1 -14 20 -2 -15
word no nosso	1 0 1 0 0 0 0 0 0 -15
word no problem	-9 0 11 0 -1 0 0 0 0 -2
word noch	-1 6 -5 -1 1 0 2 -1 0 -2
word nochmal	-1 5 0 0 0 0 -1 0 -2 -1
word nodig	2 -3 1 0 0 0 0 0 0 -6
word nodigen	0 0 0 0 0 0 0 0 0 4
word nog	-1 -1 1 0 1 -1 3 0 -1 -1
word noi	-1 0 -1 0 5 0 -2 -2 0 -5
word non	-2 1 10 0 -2 -1 -4 0 -2 -22
word none	0 6 -4 0 -1 0 -1 0 1 -9
word none of	0 4 -3 0 -1 0 0 0 1 -3
word noor	1 0 0 0 0 0 0 0 0 3
word nord	-1 6 0 0 -1 0 -2 0 -1 -6
word normal	-2 -2 -1 -1 0 0 -3 12 -1 -2
word norte	-1 4 0 1 0 0 -3 0 0 -3
word nos	-3 1 8 -4 9 -1 -5 -5 -1 -16
word nos bureaux	0 0 1 0 0 0 0 0 0 5
word nos gustaria	3 -1 -1 0 0 0 0 0 0 -1
word nossa	-2 2 2 0 0 1 0 -1 -1 -8
word nossa conversa	-1 -1 3 0 0 0 0 0 0 -2
word nosso	0 2 2 -2 1 -1 -1 -1 0 -17
word nostro	-2 3 0 0 0 0 0 0 0 0
word not	-8 1 -8 16 35 -6 -20 10 -21 54
word not a	-1 0 1 0 0 0 0 0 0 14
word not be	0 0 0 -1 -1 0 -2 5 -1 -7
word not need	5 0 -4 -1 0 0 -1 1 0 1
word not reply	0 0 0 0 0 0 0 0 1 5
word not select	0 0 0 0 5 0 -1 0 -3 -2
word not to	0 0 0 16 -9 -1 -5 0 0 8
word note	-8 -4 13 -3 -7 -3 11 -4 4 -9
word noth	-9 -2 1 4 10 -7 23 -17 -3 -7
word noth to	-3 -1 -2 -1 3 -5 10 -1 0 2
word notice	-1 2 3 0 -2 -3 1 0 0 -20
word notice period	-1 3 0 0 -1 -2 2 0 -1 -4
word notifi	0 -1 0 0 1 -1 7 -4 -2 -8
word notification	-1 -1 0 0 2 0 10 0 -10 -3
word notre	-6 -7 8 0 1 -1 8 -1 -1 -9
word notre client	-6 0 0 0 0 -1 8 0 0 -4
word notre entretien	0 -4 4 0 0 0 0 0 0 -1
word notre rendez	-1 0 0 1 0 0 0 0 0 4
word nous	-6 -3 5 -3 13 -1 -4 -4 2 -5
word nous a	-1 -1 0 0 7 -2 -3 0 0 -1
word nous avon	-2 -1 0 0 11 -2 -6 1 1 -3
word nous vous	-2 1 2 -1 3 0 -2 -1 -2 2
word nouvell	0 0 0 0 -4 0 4 0 1 1
word nouvell de	0 0 0 0 -4 0 4 0 1 -1
word novedad	0 -1 0 0 2 0 4 -2 -2 -5
word novo	-3 -1 3 -2 -2 -1 8 -1 -2 -2
word now	-34 5 12 -5 16 -10 20 -10 6 1
word now take	-1 0 1 0 0 0 0 0 1 -6
word now timemention	-5 0 6 -1 0 0 0 0 0 3
word nu	2 -2 0 0 -2 -2 4 0 0 -5
word nuestra	-1 3 -1 -1 1 -1 -2 0 2 -4
word nuestro	-1 3 0 0 0 -1 -1 0 0 -2
word nueva	-1 -4 5 0 0 0 1 0 0 -1
word nuevo	0 -1 0 0 0 -1 1 0 0 -5
word number	-12 7 -2 -3 -6 -3 6 10 3 -22
word number :	-3 -2 -1 -1 0 0 0 8 0 -1
word number of	0 -1 0 0 -3 0 1 0 4 0
word numero	5 0 0 0 0 0 -2 -2 0 0
word nurse	-5 9 -3 -1 5 0 -3 -1 1 -7
word ny	0 0 0 0 0 0 0 0 0 10
word o	-6 10 3 -1 -7 -4 16 -5 -6 -51
word o convite	0 0 2 0 0 0 0 0 0 -4
word o dia	-2 0 8 0 0 0 -7 0 0 -1
word o el	0 3 -1 0 0 0 -1 0 0 -2
word o timemention	0 3 0 0 0 0 -1 0 0 -2
word obrigada	0 0 0 0 -4 0 5 0 0 -4
word obrigado	-1 0 0 0 6 0 -3 -1 0 -5
word obrigado por	0 0 0 0 5 0 -5 0 0 -1
word oder	-5 4 -1 -1 0 0 -1 4 0 -2
word oder timemention	-1 1 0 0 0 0 0 0 0 3
word of	-12 -38 25 -15 0 -2 29 -14 27 -6
word of #	-1 2 2 0 -1 1 -2 -1 1 -4
word of a	-1 0 2 0 0 0 0 0 0 14
word of application	0 0 0 0 -2 0 -1 0 4 0
word of employment	-1 0 0 0 0 1 0 0 0 -4
word of interview	-4 0 5 0 0 0 0 0 0 -6
word of june	5 0 0 0 0 0 -4 0 0 -5
word of next	-1 0 -1 0 0 0 3 0 0 -1
word of our	1 -5 -1 0 11 -1 -5 0 -1 18
word of the	-5 3 1 -2 -10 -4 -12 5 24 19
word of them	0 -2 0 0 3 -1 1 0 -1 -8
word of these	-1 1 1 0 0 0 0 0 0 -18
word of timemention	-8 6 11 -3 -3 -3 0 -2 2 -16
word of us	2 -1 -1 -1 0 1 -2 2 0 14
word of you	-1 0 0 0 -1 0 4 -1 -1 3
word of your	-5 -12 0 -2 2 -2 38 -5 -15 0
word oferta de	0 1 0 0 0 0 -1 0 1 7
word off	-13 -6 11 19 -8 6 -4 -1 -4 -15
word offer	-24 13 -12 -5 21 49 -31 -6 -5 84
word offer and	0 0 0 0 2 -1 -1 0 0 5
word offer for	-1 0 0 0 -2 6 0 -1 -2 5
word offer is	-1 0 0 0 -1 7 -2 0 -2 -7
word offer of	-1 0 0 0 0 3 0 0 0 -7
word offer timemention	-13 19 -4 -1 0 -1 -1 0 0 -9
word offer to	-2 -1 -4 -1 15 4 -8 -1 -1 -7
word offer you	-2 -2 -1 -1 9 4 -5 -2 -1 16
word offerte	0 0 0 0 0 0 0 0 0 3
word office	18 8 6 -7 -3 -3 -19 3 -2 -27
word office is	23 -1 -2 -1 0 -1 -16 -2 0 -3
word office manager	-1 3 0 0 0 0 -1 0 0 7
word office on	-1 0 3 -1 0 0 0 0 0 2
word officer	1 -1 -2 -1 -2 3 0 2 0 -11
word official	-3 -2 -1 0 4 4 1 0 -4 -4
word offre	-1 -1 0 0 2 0 -1 0 1 3
word oh	-5 -1 1 -1 -1 -1 8 -1 0 4
word oi	-4 -5 0 -1 -12 -3 25 -2 2 -7
word oi !	-1 0 -1 0 -3 -1 2 0 4 -2
word ok	0 11 2 -1 -1 -2 -8 -1 -1 -17
word ola	-4 7 0 -2 2 -1 -2 0 0 -17
word ola !	-5 8 -1 0 0 -2 0 1 0 -3
word old	-3 3 3 0 0 0 -3 2 -1 16
word om	4 2 2 -1 -2 -1 -3 -1 0 -4
word om timemention	-1 0 2 0 0 0 -1 0 0 5
word omar	1 0 0 0 0 0 0 0 0 3
word on	21 0 -40 5 -22 -5 25 35 -19 106
word on #	6 3 -2 -1 0 3 -6 -1 0 -7
word on a	-6 6 5 -1 0 0 -5 0 0 23
word on behalf	0 0 0 0 3 2 -2 0 -2 -2
word on hold	-1 0 0 -2 -2 -1 6 0 0 -1
word on my	3 3 -1 0 12 -1 -12 -1 -2 4
word on our	-4 0 -1 0 0 -2 8 -1 0 -11
word on se	1 1 0 0 0 0 -1 0 0 -3
word on the	7 -11 1 -5 0 11 -5 5 -3 15
word on this	-3 -1 -1 5 2 0 -2 -1 0 8
word on timemention	-5 1 -13 19 -19 -27 31 22 -7 107
word on tuesday	0 0 0 0 0 0 0 0 0 10
word on your	-4 -2 0 -1 -5 12 3 -1 -1 4
word on zoom	4 2 0 0 0 -1 -1 -3 0 1
word onboard	2 -3 -1 0 0 -1 4 0 0 0
word once	-2 -5 10 -3 0 3 -5 3 0 11
word ondemand	-1 2 0 0 0 0 0 0 0 -6
word one	8 -12 -8 -8 47 -10 -17 -5 4 -9
word one of	-2 -3 -1 0 16 -1 -6 1 -4 4
word online	-1 -2 -1 -1 -1 -1 13 -3 -4 35
word only	-4 -5 -2 -2 18 -2 -6 1 3 19
word ons	3 -6 -3 -1 -6 -2 14 -4 4 0
word ons aan	2 -1 0 0 0 0 0 0 0 4
word onsite	0 7 0 -1 -1 -1 -4 -1 0 -14
word ontvangt	0 0 0 0 0 0 -2 -1 4 10
word onze	3 1 1 0 0 0 -3 -1 -1 -9
word op	8 -13 1 1 7 0 -11 5 2 17
word op de	0 -1 0 0 2 0 -1 0 1 -3
word op timemention	7 -10 1 -1 -1 0 -4 5 2 22
word open	-6 1 -3 -2 -4 -4 -9 27 0 43
word open to	0 0 0 0 0 0 0 0 0 9
word opening	-2 3 0 2 1 -1 -2 0 0 7
word operation	-1 0 -1 1 1 -1 0 -1 0 -6
word opportuniti	0 0 0 0 1 0 0 0 0 7
word opportunity	0 0 0 0 3 0 0 0 -3 30
word oppure	-1 5 0 0 0 0 -3 0 0 -3
word oppure timemention	-1 5 0 0 0 0 -3 0 0 -3
word option	-11 6 17 -2 -3 0 -4 -3 0 -6
word or	-61 110 -16 -6 -13 -6 -14 2 3 34
word or #	-1 2 -1 0 0 0 0 0 0 -5
word or a	0 0 -4 0 0 0 0 4 0 5
word or cancel	0 0 0 0 0 0 0 0 0 4
word or decline	1 -1 0 0 -1 3 0 -1 0 -12
word or more	0 0 0 0 -2 0 0 3 0 -4
word or timemention	-52 86 -12 -2 -1 -3 -13 -2 -1 15
word ora	-3 4 1 2 -11 -1 14 -3 -2 -7
word oral	1 0 -1 0 -1 0 9 -1 -8 -28
word oral board	-1 0 0 0 -1 0 9 -1 -8 -16
word orario	0 0 3 0 0 0 -2 0 0 3
word orbita	4 -3 -1 0 0 1 0 0 0 -5
word orchard	0 0 0 0 0 0 0 0 0 -3
word order	2 -1 0 -1 0 0 -2 2 0 3
word org	-4 -1 1 5 -1 0 -1 1 0 11
word organizer	1 0 0 0 0 0 0 0 0 -11
word original	3 -1 3 -2 0 0 -1 -1 0 -4
word os	-1 1 0 0 1 0 1 0 0 11
word other	-8 -4 -4 -3 44 -10 -7 -4 -4 18
word otherwise	9 -6 -2 0 -1 -1 -1 2 1 -7
word otra	0 0 0 0 -10 0 11 0 0 -1
word ou	-6 9 3 -1 -2 -1 0 0 -1 -13
word ou na	-5 7 0 0 0 -1 0 0 0 -2
word ou timemention	-1 -1 4 0 0 0 -1 0 0 -1
word our	40 -25 -5 -1 -15 14 -20 -4 16 0
word our call	-5 -1 -1 1 0 -2 8 0 0 -6
word our career	0 0 0 0 2 0 0 0 0 -6
word our conversation	-1 -2 0 -2 9 0 -4 0 0 10
word our cto	4 0 0 0 0 0 0 -3 0 -5
word our director	6 3 0 0 -1 -1 -6 0 -1 -4
word our hiring	0 0 0 0 -5 0 1 0 5 -4
word our interview	1 -1 1 0 0 0 0 0 0 21
word our next	0 0 0 0 1 0 0 0 0 12
word our offer	0 0 0 0 0 1 0 0 0 6
word our office	2 1 0 0 0 0 -1 -1 0 -3
word our panel	5 -3 -1 0 0 0 0 0 0 17
word our team	0 -1 0 0 -4 0 -4 1 9 -6
word our timemention	-1 -3 8 8 -3 -4 -4 -1 0 -12
word ours	0 -2 0 -1 6 -1 -2 0 0 2
word out	-16 -3 11 -17 18 2 -25 27 4 9
word out of	-3 -5 4 -1 -1 6 0 1 0 2
word out to	0 -1 0 0 -1 0 -1 1 2 -7
word outcome	0 -1 0 0 -3 0 6 -2 1 -5
word outra	-2 1 2 -1 1 0 0 0 -1 -9
word over	-2 -20 2 -5 -16 33 10 -4 2 -30
word over #	0 0 0 0 1 0 0 0 0 12
word over de	0 0 0 0 0 0 0 0 0 -3
word over the	-2 0 -1 -2 -6 21 -13 -2 4 -11
word own	1 0 0 0 0 0 0 0 0 9
word owner	2 -1 -1 16 -13 -1 -1 -1 0 -12
word p	-6 -6 -1 -1 -1 -2 12 5 0 -3
word pacific	1 1 -1 0 0 0 0 0 0 -10
word paga	-1 -1 0 0 0 0 3 0 0 -4
word page	0 -1 0 0 1 -1 0 3 -2 16
word paid	0 -2 -3 0 0 8 -3 0 0 1
word palisade	-4 0 0 4 0 0 0 0 0 -12
word panel	25 -2 -6 5 1 -4 -19 -14 13 5
word panel interview	-1 12 0 -1 0 0 -9 -1 0 0
word panel is	7 -1 -1 0 -1 0 -3 -1 0 1
word panel on	5 0 0 0 0 0 -4 0 0 12
word panel timemention	18 0 0 -2 -1 -3 -6 -4 -1 -5
word panel will	1 0 0 0 0 0 0 0 0 -5
word panel would	0 0 0 0 -1 4 -3 0 0 9
word paper	-1 -2 -1 0 -4 9 -19 -2 19 -2
word paperwork	-2 -1 -2 0 0 1 5 -1 0 -7
word papo	-1 3 0 0 0 -1 1 -1 0 -8
word par	-2 0 1 0 4 -2 0 -1 -1 3
word para	-9 1 14 -3 7 -6 -2 -7 4 -19
word para a	0 -6 7 -2 2 -1 0 -1 0 1
word para el	1 -4 4 0 0 0 0 -1 0 6
word para entrevista	0 1 0 0 0 0 0 0 0 -3
word para frontend	0 -1 0 0 0 0 -1 0 3 -1
word para la	0 3 0 -1 -3 0 -2 -1 4 -1
word para o	-1 -2 -2 1 0 -1 6 0 0 -3
word para product	-1 3 0 0 0 -3 3 -1 0 -6
word para timemention	0 -1 1 1 0 0 0 -1 0 4
word paraben	-1 3 0 0 0 0 -1 0 0 1
word parent	0 0 0 0 0 0 0 0 0 13
word pari	0 0 0 0 0 0 0 0 0 -8
word park	-12 4 -3 -2 -2 -2 19 -2 -1 -5
word parler	3 -1 0 -1 2 -1 -2 0 0 -2
word part	-1 -2 0 -1 -1 -3 14 -3 -3 -7
word part of	-1 -5 0 0 -1 -2 17 -2 -5 -4
word parte	0 0 0 0 0 1 0 0 0 -5
word partner	-3 10 -2 -1 -2 -1 0 -1 -1 -4
word pas	-6 -3 8 -2 1 -2 3 2 -1 -21
word paso	-2 7 0 0 -1 -2 -1 -1 0 -3
word pass	-6 12 -4 -2 17 -4 -9 -3 0 -9
word pass it	-1 8 0 0 -3 0 -4 0 2 -3
word passaporte	0 0 0 0 0 0 0 0 0 3
word passcode	4 -4 0 0 0 0 0 0 0 2
word passcode :	4 -4 0 0 0 0 0 0 0 2
word passo	3 5 -3 0 -1 -1 -1 -2 0 -9
word passport	-7 -1 0 0 -1 -1 12 0 0 -2
word passport and	-2 -1 0 0 0 0 3 0 0 -2
word passt	-1 7 -4 0 0 0 0 1 0 5
word past	-2 0 26 0 -4 -2 -15 -1 -1 -1
word patience	0 -1 0 0 5 0 1 0 -3 -2
word patient	0 0 0 0 -2 0 -1 0 3 -3
word paul	1 0 0 0 0 0 0 0 0 7
word paulo	0 0 0 1 0 0 0 0 0 3
word pause	-2 0 0 0 -5 0 8 0 -1 1
word pay	9 -1 -2 -1 -5 15 -9 -5 -1 9
word payment	0 0 0 0 0 0 0 0 0 6
word payroll	-3 0 -1 -1 -1 3 2 2 0 -2
word payroll officer	1 0 -1 -1 -1 3 -4 2 0 -2
word pdf	0 -1 0 0 0 1 2 0 0 -3
word pediu	0 0 0 0 -6 0 8 0 0 -4
word pela	-1 -1 -1 0 3 0 -2 -1 3 -4
word pelo	-2 1 0 2 0 -1 2 -1 -1 -7
word people	-21 5 -4 -5 4 -7 15 -5 18 21
word people to	-1 2 -1 -1 3 -1 1 -2 0 0
word people who	0 -1 0 0 0 0 1 0 0 4
word per	1 2 -4 -2 5 -2 16 -12 -3 -15
word per il	0 0 0 3 3 -1 -4 -1 -1 2
word per la	5 6 -1 0 -1 -1 -4 -3 -1 11
word perfect	5 0 -1 -1 0 0 -1 0 0 13
word perfil	-1 4 -1 -1 3 -1 -3 -1 0 -11
word period	-1 3 0 0 -1 -2 2 0 -1 -3
word permanent	0 -2 0 0 -1 4 -2 0 0 0
word pero	0 -1 0 0 0 0 4 -2 0 -1
word person	-6 10 -5 -3 18 -4 -7 -3 0 3
word persona	0 -1 0 -1 -7 0 11 -1 -1 -5
word personal	4 0 0 0 0 0 -3 0 -1 6
word personlich	5 0 0 0 0 0 -3 0 -1 -4
word pessoa	-1 -2 0 -1 -6 -2 9 0 3 -1
word petit	-2 -1 2 0 -1 -2 6 -2 -1 -5
word petra	3 0 -2 0 0 0 0 0 0 -3
word peut	0 0 0 0 0 0 0 0 0 -5
word phone	-3 9 -6 -3 0 -2 10 -4 -2 9
word phone call	1 0 -2 -2 0 0 4 -1 0 -5
word phone interview	0 2 -1 1 1 0 -1 -1 -1 -11
word phone number	-3 1 0 0 0 -1 5 -1 0 -2
word phone screen	-6 10 0 -1 -2 0 -1 0 0 2
word photo	1 0 0 0 0 0 0 0 0 11
word photo id	1 0 0 0 0 0 0 0 0 5
word pick	-2 15 -1 -1 2 -1 -8 -2 -1 14
word pick a	1 1 0 0 0 0 0 0 0 7
word pick up	1 0 -1 0 0 0 0 0 0 10
word piece	-4 -1 -1 -1 -1 -2 10 0 0 6
word piu	4 -1 -3 2 -1 0 1 -3 0 -11
word plac	-4 1 4 -3 -2 -1 5 -1 0 12
word place	-10 -4 13 6 9 -1 -11 -1 -1 17
word place on	-6 2 6 0 0 0 0 0 0 -2
word plaisir	-1 -1 0 0 6 -3 -3 0 4 -7
word plan	0 1 -7 8 0 -1 1 -1 0 3
word plan on	1 1 -1 0 0 0 1 0 0 -10
word plan to	-1 0 -6 8 0 0 0 0 0 2
word plann	1 -1 12 -2 -5 0 1 -1 -4 1
word planner	0 0 0 0 6 0 -4 1 -2 -5
word plant	-8 11 -2 0 0 0 0 0 0 -6
word planta	2 3 0 0 0 0 -4 0 0 0
word platform	0 0 0 0 0 0 0 0 0 -5
word plazo	-1 3 0 0 -1 1 -2 -1 2 -4
word pleas	1 2 -1 -1 0 3 -4 -1 -1 2
word pleas to	-1 2 0 0 0 4 -4 0 -1 6
word please	13 -15 -4 1 -11 17 -25 36 -13 27
word please bring	1 0 0 0 0 0 0 0 0 4
word please call	-1 0 0 0 -1 -1 4 -1 0 8
word please check	0 0 0 0 0 0 1 0 0 3
word please complete	-1 0 0 0 0 -1 4 -1 0 -2
word please confirm	-5 -3 5 -1 0 6 -1 0 0 2
word please do	-4 0 0 4 0 0 0 0 0 7
word please find	12 -9 3 -2 -1 7 -8 -2 -1 1
word please give	-1 2 0 0 0 -1 1 -1 0 -10
word please have	0 0 0 0 0 0 0 0 0 6
word please keep	0 0 0 0 2 -1 -1 1 0 -13
word please let	2 -1 0 0 -1 5 -4 0 0 4
word please log	0 0 0 0 0 1 0 0 0 -6
word please reply	-7 19 -3 -1 -1 -2 -2 -2 -1 0
word please return	-1 -1 0 0 0 -2 4 0 0 0
word please send	-3 -2 0 0 -1 -1 7 0 0 14
word please sign	-1 -1 -1 0 0 9 -6 -1 0 -2
word pleasure	-6 -2 -1 -1 -3 2 12 -1 -1 -3
word pleasure to	-1 -1 0 0 1 0 3 -1 0 -2
word plek	0 -1 0 0 0 0 0 0 0 4
word pleno	0 -7 0 0 0 0 8 0 0 -1
word pleno :	0 -8 0 0 0 0 8 0 0 -2
word pls	0 3 0 0 0 0 -2 0 -1 -5
word plu	-8 0 0 0 0 0 9 0 0 -1
word plus	-13 -3 -2 0 -2 32 -6 -2 -4 -21
word plus tard	-9 0 0 0 0 0 10 0 0 -3
word plutot	0 -4 4 0 0 0 1 0 0 -2
word pm	-3 7 -1 0 -6 0 4 0 0 0
word pode	0 -3 -1 -1 0 -1 7 0 0 -7
word podria	-1 5 0 0 0 0 -2 0 0 -7
word point	6 -1 -7 7 1 3 -5 0 -4 7
word por	-2 -3 0 0 -14 -5 28 -6 2 -17
word por aqui	-1 -8 0 0 1 0 8 0 0 -1
word por favor	0 1 0 0 -1 0 -1 0 0 -6
word por tu	0 4 0 0 1 0 -2 0 -2 -1
word porque	1 1 -1 0 4 -1 -2 0 -2 -9
word portal	0 0 0 0 0 1 0 0 0 -19
word porte	0 0 3 0 0 0 -3 0 1 -5
word portfolio	19 5 -2 -1 -1 -2 -18 1 -1 -23
word portfolio review	0 3 0 0 0 -1 -1 0 0 -13
word posicion	-1 0 -2 0 -1 0 3 0 0 -3
word position	17 -10 -3 -4 12 -2 2 -3 -9 20
word position :	5 -4 0 0 4 0 0 0 -4 -4
word position at	1 0 0 0 0 0 0 0 0 10
word position has	-1 0 -1 -1 -1 -1 5 0 0 -2
word position on	11 -4 0 -1 0 -1 -3 0 0 -1
word posizione	1 7 -1 0 0 -1 -4 -1 -1 -6
word posizione di	0 4 0 0 0 0 -1 -1 -1 -2
word possible	-2 -2 2 0 -1 0 8 -4 -1 -7
word posso	-3 11 -1 -1 0 -1 -4 0 -1 -5
word post	-5 -5 -4 17 -11 19 -26 -9 24 -4
word post of	2 -4 0 -1 0 6 -2 0 0 -3
word poste	7 0 1 1 6 -1 -10 -2 -3 -22
word poste de	11 2 -1 -3 5 -1 -10 -1 -2 -13
word posto	2 -1 -1 1 1 0 -1 0 0 -4
word posto di	1 0 0 1 0 0 -1 0 0 -5
word postpon	-14 -1 32 -2 -3 0 -5 -3 -3 -6
word postpone	-1 -1 18 -1 -3 0 -4 -3 -3 -10
word potrebbe	-1 5 -1 0 0 0 -2 0 0 -8
word pour	13 -1 4 -6 10 -6 -12 -2 0 -14
word pour faire	8 -1 0 0 0 0 -7 0 0 3
word pour la	-1 -1 0 -1 8 -2 -5 0 1 6
word pour le	7 -1 0 -3 9 0 -8 -1 -3 -11
word pour notre	4 -1 0 0 0 0 -1 0 0 2
word pour timemention	5 -2 4 -1 0 -2 -2 -1 0 -6
word pour un	-2 1 0 0 -1 -1 3 0 0 -4
word pour votre	7 0 0 0 -2 0 -10 0 6 -1
word pourriez	0 -3 4 0 0 0 0 0 0 3
word pourriez vous	0 -3 4 0 0 0 0 0 0 3
word pouvez	-1 -1 -1 0 -2 -1 3 0 5 -4
word pra	0 0 0 0 3 2 -4 0 0 -6
word pre	0 0 0 0 0 2 0 0 0 6
word prefer	-6 14 -2 0 -1 -1 -4 0 0 -15
word prefer ?	-6 10 -2 0 0 -1 -1 0 0 -12
word preference	0 1 0 0 0 0 0 0 0 6
word pregunta	2 4 0 0 0 -1 -2 0 -2 -5
word pregunta por	3 0 0 0 0 0 -1 0 0 -1
word prep	0 0 -1 0 0 0 0 1 0 -16
word prepare	-1 1 0 0 0 0 0 0 0 3
word present	1 0 0 0 0 0 0 0 0 17
word presentation	3 0 0 0 0 0 -1 0 -1 3
word presente	-1 0 0 2 -1 0 -4 0 4 -3
word presso	3 0 0 0 0 0 -2 0 0 -6
word presso la	2 0 0 0 0 0 -2 0 0 -3
word prevenir	-4 0 -1 5 0 0 0 0 0 0
word prevu	0 0 0 0 0 0 0 0 0 5
word prezada	0 0 2 0 0 0 0 -1 0 5
word pric	0 2 0 0 0 0 -2 0 0 6
word price	2 0 0 0 0 0 -1 0 0 5
word prima	2 -2 -4 -1 0 0 5 0 0 13
word primera	2 -1 -1 0 0 0 1 0 0 8
word principal	0 2 0 0 -2 0 -3 0 3 -12
word print	0 0 0 0 0 0 0 0 0 14
word priya	0 0 0 0 0 0 -1 2 0 -6
word problem	-11 0 15 0 -1 0 -1 -1 0 16
word problema	-4 -3 10 -1 0 0 -1 0 0 -1
word procedimento	-2 -1 0 1 5 0 -2 0 -2 -2
word procedure	0 0 0 0 3 0 -1 0 -2 -1
word proces	-4 -1 0 -2 3 -3 15 -2 -5 14
word proces is	0 0 0 0 0 -2 3 0 0 0
word proceso	-2 7 0 0 3 -1 -3 -1 -3 -8
word proceso de	0 4 0 0 0 0 -2 0 -2 -1
word processo	-2 0 -1 -1 11 -3 -3 0 -1 -4
word processo seletivo	-1 -1 0 0 7 -2 -2 0 -1 1
word producer	1 -1 -1 0 0 1 1 0 0 -6
word product	7 11 -2 -2 -2 -6 -1 -6 0 -23
word product analyst	-4 4 -1 -1 -1 -4 12 -4 -1 -12
word product designer	-1 4 0 0 0 -1 -1 -1 0 -6
word product manager	0 2 0 0 0 0 -1 0 0 -6
word production	6 -6 -1 0 8 -2 -4 -1 0 -2
word profile	-1 3 0 -1 3 0 -3 -1 0 14
word profile and	0 0 0 0 0 0 0 0 0 3
word profilo	0 3 0 0 1 0 -3 0 0 -4
word profissional	0 0 0 0 4 0 -3 0 0 -11
word program	0 -1 0 0 7 0 0 0 -5 10
word programme	4 6 0 0 -4 -3 -1 0 0 3
word promemoria	1 0 0 0 0 0 0 0 0 5
word promis	-4 -4 -1 -2 5 2 8 -3 -1 -5
word proof	-1 -1 0 0 0 -1 4 0 0 -7
word proof of	-1 -1 0 0 0 -1 4 0 0 -7
word propongo	-1 0 4 0 0 0 -3 0 0 -1
word proposal	0 0 0 0 0 0 0 0 0 26
word propose	0 0 0 0 0 1 0 0 0 7
word proposon	-1 1 0 0 0 0 0 0 0 5
word proposta	-1 0 0 0 0 3 -1 0 0 -6
word propuesta	0 0 0 0 0 2 0 0 0 -3
word prossima	0 1 4 -1 -1 0 -2 0 0 -3
word proxima	-1 -1 0 0 -8 0 7 0 3 -1
word proxima etapa	0 0 0 0 -3 0 0 0 4 0
word proxima semana	-1 0 0 0 -5 0 7 0 0 -1
word proximo	-2 5 1 0 0 -1 -1 -1 0 -5
word proyecto	2 -1 -2 0 0 1 0 0 0 3
word prueba	-1 4 -1 0 -3 -2 2 -1 3 -11
word pued	0 4 0 0 0 0 -2 0 -1 7
word puede	0 0 0 0 -3 0 0 0 4 -2
word puesto	0 1 0 1 0 0 -1 -1 -1 12
word puesto de	0 1 0 0 0 0 0 0 0 -4
word pull	-4 -1 0 8 0 0 -2 -1 0 -4
word put	0 -8 -2 2 -8 5 13 -2 1 0
word put you	-2 -2 1 0 0 8 -3 0 0 -11
word pwd	1 -1 0 0 0 0 0 0 0 -4
word q	1 0 0 0 0 0 0 0 0 17
word q #	0 0 0 0 0 0 0 0 0 14
word qa	0 -1 0 0 1 1 -1 0 0 -3
word qual	0 -7 0 0 2 0 6 0 0 -3
word quale	0 0 0 0 0 0 1 0 0 -4
word qualidade	3 0 -2 1 0 0 0 -1 0 -1
word qualifi	0 0 0 0 4 0 0 0 -4 -2
word qualification	0 0 0 0 3 0 0 0 -1 -4
word qualify	0 0 0 0 0 0 0 0 0 5
word qualite	0 0 0 0 1 1 -1 0 0 -3
word quality	0 0 0 0 0 0 0 0 0 7
word quand	0 2 0 0 0 1 -1 0 0 -12
word quando	-3 -3 -3 0 -5 -2 23 -4 -3 -9
word que	-21 20 13 2 18 -6 -12 -14 1 -50
word que a	1 -1 -1 2 0 0 0 0 -1 -6
word que el	-1 3 0 0 1 -2 1 -1 -1 -6
word que ja	-1 0 -1 1 7 0 -5 0 0 -3
word que nos	-2 0 0 0 9 -2 -4 0 0 -5
word que nous	-1 0 0 0 0 0 -3 0 4 -1
word que te	0 0 0 0 0 1 2 -1 0 7
word queda	10 0 -2 0 -2 -1 -3 -1 -1 -3
word quedamo	-1 0 0 0 1 0 1 -1 0 -5
word quello	0 3 -1 0 -1 0 -1 0 -1 -3
word quem	1 0 0 0 1 0 0 0 0 -8
word quer	0 0 0 0 1 0 0 0 0 -8
word queremo	0 -2 0 0 7 0 -2 -1 -1 -3
word queria	0 1 0 0 0 0 0 0 0 -3
word questa	0 4 0 0 0 0 -2 0 0 4
word question	4 4 -5 -2 -3 -5 -25 37 -6 21
word question about	0 -2 0 0 -1 0 -2 8 -2 -6
word question to	0 0 0 0 1 0 -1 0 0 4
word questionnaire	0 0 0 0 0 0 0 0 0 3
word qui	0 0 -1 -1 8 -4 -2 -1 1 -9
word qui vous	-1 3 0 0 0 0 -1 0 0 2
word quick	-2 -4 -4 -1 -2 -6 19 -2 1 7
word quiet	-1 0 -1 -5 0 0 10 -2 0 3
word quillo	0 0 0 0 0 0 -1 2 0 7
word quindi	-1 0 3 1 -2 0 0 0 0 -5
word r	-4 0 0 3 -3 4 -1 0 2 17
word r #	-3 -1 -1 3 -3 4 -1 -1 2 5
word ra	0 0 0 0 0 0 0 0 0 -4
word rate	0 0 0 0 0 0 0 0 0 32
word rather	-3 -4 8 -1 0 -1 2 -1 0 9
word rather than	-3 -1 9 -1 0 0 -3 0 0 -2
word raum	0 0 0 0 0 0 0 0 0 3
word ravi	1 0 0 0 0 0 0 0 0 -4
word re	-10 1 -1 -4 -2 -4 4 17 -1 -16
word re :	-2 1 0 -1 -1 -1 -10 14 -1 -10
word reach	-1 2 -3 -4 -3 -1 7 -1 5 -10
word reach out	-1 1 0 -4 -5 -1 6 1 2 -11
word reach the	0 -1 0 0 4 0 -1 0 -2 1
word read	-14 6 -4 -2 -19 -3 -49 24 59 -20
word read :	-16 -1 -2 0 0 0 -1 21 0 -7
word read on	-16 -1 -2 0 0 0 0 20 0 -5
word ready	-4 0 0 0 -2 -3 11 -1 -2 14
word ready to	0 0 0 0 -1 5 -2 0 -2 1
word real	-2 1 0 14 -5 -2 -5 -3 0 15
word real enjoy	0 3 0 0 0 0 -2 0 0 3
word real sorry	-1 -1 0 13 -5 -2 -2 -2 0 -12
word reason	-1 0 0 2 0 0 0 0 0 14
word receber	-1 0 2 -1 0 0 -1 0 0 -9
word rececao	0 0 0 0 0 0 0 0 0 -4
word receipt	-5 -1 -1 0 -1 -2 11 -1 1 -11
word receiv	-4 -3 -2 -1 -15 -3 -17 6 39 29
word receiv and	0 0 0 0 0 0 -4 5 0 -8
word receiv your	-1 -1 0 0 -1 -1 -10 11 2 3
word receive	0 4 -1 -1 -1 -1 -1 0 0 21
word receive a	0 0 0 0 0 0 0 0 0 11
word recent	0 0 0 0 0 1 0 0 0 13
word reception	-5 0 0 0 -1 -1 7 2 -1 3
word rechnen	4 -2 0 0 -2 0 2 0 -1 -1
word recipient	0 0 0 0 -2 0 0 3 0 -5
word recommend	0 0 0 0 9 0 -6 -1 -1 4
word record	-2 8 0 0 0 0 -3 -1 0 34
word recordatorio	0 0 0 0 0 0 0 0 0 10
word recruit	-1 2 -1 7 -3 -2 -21 19 -1 0
word recruiter	-4 2 1 3 -1 -1 -2 -1 2 1
word recrutement	-1 0 -1 0 -8 0 8 0 3 -2
word recu	-1 -1 0 0 -1 0 6 -2 0 5
word recu votre	-1 -1 0 0 -1 0 6 -2 0 -1
word rede	0 0 0 0 1 0 -1 0 0 -3
word reden	5 -2 -1 0 0 0 0 0 -1 -3
word ref	3 -2 -2 -1 -2 0 -2 0 6 -7
word refere	-1 -1 0 0 -1 0 9 -3 -2 -4
word referenc	-1 -2 -4 -1 -1 5 5 -1 0 9
word reference	-1 -5 -1 -1 -4 1 4 2 4 -20
word reference to	0 -2 0 0 0 3 0 0 0 -4
word referr	0 -1 0 0 12 0 -2 -6 -2 -9
word referral	0 -1 0 0 -7 0 -5 0 14 -1
word regard	-5 6 0 4 0 -1 -1 0 -1 -3
word register	0 0 0 0 0 0 0 0 0 14
word registrar	0 0 0 0 5 -1 -1 0 -2 -1
word registro	0 0 0 0 -3 0 0 0 4 -4
word regret	-1 0 1 1 2 0 -1 0 0 9
word regret that	0 0 0 0 0 0 0 0 0 6
word regret to	0 0 0 0 1 0 0 0 0 3
word reject	0 0 0 0 0 0 0 0 0 26
word rejection	0 0 0 0 0 0 0 0 0 26
word reliability	1 0 0 -1 -2 0 3 0 0 -9
word reliability engineer	1 0 0 -1 -2 0 3 0 0 -10
word remain	-3 0 2 0 -2 0 4 0 0 14
word remember	0 0 0 0 0 0 0 0 0 4
word reminder	5 0 -2 -1 0 0 0 -1 0 -3
word reminder that	3 0 -1 0 0 0 0 0 0 -5
word remote	3 -5 -1 -1 0 3 2 0 0 -7
word remoto	4 -3 -1 0 0 0 0 1 0 10
word remov	-1 0 0 1 0 0 0 0 0 22
word renata	0 1 0 0 0 0 0 0 0 -5
word rencontre	1 0 0 1 0 0 0 0 0 4
word rendez	-3 0 1 4 0 0 -1 0 0 4
word rendez vous	-3 0 1 4 0 0 -1 0 0 4
word repli	3 -2 -1 0 -1 -3 -10 14 0 -6
word reply	-3 15 -8 -2 -3 2 -8 9 0 20
word reply :	-1 -1 0 0 0 0 -3 6 0 -5
word reply to	1 2 -1 0 0 0 -3 3 0 -6
word reply with	-5 16 -3 -1 -1 -2 -2 -2 -1 19
word repondre	-2 2 0 0 -1 0 1 2 -2 -5
word reponse	-7 -1 0 -1 1 -1 11 0 0 2
word report	-7 -6 0 -3 -1 1 16 -2 1 14
word report analyst	-3 0 5 -1 1 0 0 0 0 0
word report to	-1 -3 0 0 0 0 5 0 0 -3
word request	-1 0 0 0 -1 0 -1 6 -2 12
word requir	-1 0 1 0 0 0 0 0 0 32
word requir :	-1 0 1 0 0 0 0 0 0 13
word requirement	-1 -1 0 0 11 0 -2 -6 -1 -1
word requisition	0 0 0 0 1 0 0 0 0 5
word reschedul	-3 -1 7 -1 0 0 0 0 0 8
word reschedule	3 -1 0 -1 0 0 -1 0 0 29
word reschedule :	4 0 -3 0 0 0 0 0 0 -3
word rescheduling	4 0 -3 0 0 0 0 0 0 -6
word research	-7 -1 -1 -1 0 4 -3 9 0 -1
word research associate	-8 -1 -1 -1 0 4 -2 9 0 -5
word resourc	0 0 0 0 0 0 -1 1 1 -3
word respond	0 0 0 0 -2 5 -9 8 -2 -1
word responda	-1 -5 0 0 -1 0 7 -1 1 1
word responder	0 5 0 0 0 0 -2 0 -2 0
word responsabile	4 0 1 0 -2 0 -1 0 -1 -4
word responsable	2 -1 0 -1 -1 0 3 0 -1 9
word response	-2 -3 -1 0 -1 0 7 0 0 7
word resposta	-1 0 0 -1 3 0 -1 1 0 -5
word respuesta	-1 -1 -1 0 -3 0 2 -1 3 -6
word resta	6 -2 1 0 1 0 -2 -2 0 -3
word reste	-1 -2 3 0 -7 0 9 0 -2 -1
word result	0 0 0 0 10 0 -7 -1 -1 7
word resultado	-1 -1 0 0 -2 0 4 -2 3 -11
word resume	-3 8 -1 -1 -9 -1 -8 -1 16 31
word resume and	0 0 0 0 0 0 0 0 0 21
word retour	-1 -1 0 -1 3 0 1 1 0 -2
word return	-2 -1 -1 -1 -2 -1 4 5 -1 10
word return it	-1 -1 0 0 0 -2 4 0 0 2
word reuniao	0 0 -1 1 0 0 0 0 0 -3
word reunion	-1 -2 4 0 0 0 0 1 0 0
word revert	0 -2 0 0 0 3 0 0 0 -4
word review	-5 1 -2 -2 3 3 1 -2 2 25
word review and	0 0 0 0 0 1 0 0 0 -5
word review it	-1 -1 -1 0 -1 -2 7 -1 1 3
word review your	-2 1 0 0 5 0 -2 0 -1 -6
word revis	0 0 1 0 0 1 -2 0 0 3
word ricerca	-1 1 0 0 0 0 0 0 0 -5
word ricordiamo	1 0 0 0 0 0 0 0 0 5
word ridge	-6 7 -1 0 0 1 0 0 0 -3
word right	-1 -1 0 0 13 -1 -6 -2 -2 19
word ring	-7 -4 -3 -3 16 14 1 -32 18 -5
word ring you	-5 -2 0 -2 18 -3 2 -5 -2 -5
word ringrazio	5 0 0 0 0 0 -1 -2 0 -4
word risposta	5 -1 -1 -1 0 0 -1 0 0 -2
word riverside	0 0 0 0 0 0 0 0 0 4
word road	2 -1 -1 0 0 0 0 0 0 6
word rol	9 -6 -1 0 1 0 -1 0 0 -3
word role	-22 29 -3 -2 14 1 -11 1 -7 -1
word role :	0 -4 0 0 0 0 4 0 0 -4
word role at	-6 9 -1 0 0 0 0 0 -1 1
word role of	0 -2 0 0 0 4 -1 0 1 -3
word roma	-1 5 -1 1 0 0 -3 0 0 -3
word room	5 -1 -2 0 0 0 0 0 0 -16
word room #	4 0 -3 0 0 0 0 0 0 -19
word rosa	1 0 -1 0 0 0 0 0 0 26
word rosa linar	0 0 0 0 0 0 0 0 0 19
word round	4 0 -4 3 -3 -2 5 -2 -1 -12
word rsvp	0 0 0 0 0 0 0 0 0 5
word ruckmeldung	4 -1 0 0 0 0 0 -1 -2 1
word rue	0 0 0 0 0 0 0 0 0 5
word ruhe	2 -1 0 0 0 0 -1 0 0 -4
word run	17 1 -1 -4 6 -4 -9 -4 -2 -1
word runde	0 0 0 -1 3 0 1 0 -2 -2
word runn	1 -2 10 -1 -1 -2 -5 -1 0 -11
word runs	0 0 0 0 0 0 0 0 0 16
word ruolo	2 -1 0 0 0 0 0 0 0 -5
word ruolo di	0 1 0 0 0 0 0 0 0 -5
word ruth	-1 -2 0 0 -1 10 -5 -1 0 -7
word s	-3 -3 -1 25 13 -2 -20 -3 -5 2
word s #	0 0 0 0 3 0 -1 0 -2 -1
word s'est	-4 0 0 3 1 0 0 0 0 -6
word sa	-8 0 0 0 0 0 9 0 1 -1
word safe	-2 -1 -1 0 -3 0 6 -1 1 -1
word sagen	0 0 0 0 0 0 0 0 0 16
word said	-3 -2 -2 -1 -4 32 -16 -2 -1 1
word said yes	-4 -2 -2 0 -4 32 -16 -2 -1 -12
word sala	11 0 -5 0 0 0 -2 -1 -1 4
word salario	0 0 0 0 -3 5 -1 0 0 0
word salary	-2 -9 -1 0 -1 7 6 0 0 17
word salary #	0 0 0 0 0 0 0 0 0 8
word sale	0 0 0 0 -2 0 3 0 0 10
word saludo	3 0 -1 0 0 0 -1 0 0 -3
word salut	1 0 0 -1 0 0 0 0 0 -11
word salutation	9 -2 -1 -1 2 -2 -2 -1 -2 -1
word sam	6 -3 -1 0 2 -1 -2 0 0 2
word same	-17 -14 58 -7 -1 5 -17 -6 -1 -26
word same time	-4 -4 16 -2 0 -1 -3 -1 0 1
word sample	-1 -1 -1 0 0 -2 7 -1 0 -8
word san	1 1 0 0 0 0 -1 0 0 -3
word sans	0 -1 0 0 0 -2 1 0 2 -4
word santa	0 -1 1 0 0 0 0 1 0 -6
word sao	0 1 0 1 0 0 0 0 0 3
word sao paulo	0 0 0 1 0 0 0 0 0 3
word sapere	-1 0 -7 0 0 1 9 -1 0 -1
word sara	2 0 0 0 0 0 -2 0 1 3
word sat	5 0 -1 0 0 0 -2 -1 0 9
word save	-4 -1 0 0 0 -1 6 0 0 0
word saw	-1 4 -1 0 0 0 -2 0 0 -6
word say	30 -10 -11 -6 -1 23 -24 -1 1 -1
word say that	3 -1 0 -1 -1 0 -5 2 3 0
word say yes	-3 -1 -1 -1 -1 26 -19 -1 0 5
word says	-2 -1 -1 -1 4 -1 3 -1 -1 -8
word scan	-2 -1 0 0 0 -1 4 0 0 5
word scelto	0 0 0 0 1 0 0 0 0 -5
word schedul	-9 3 6 4 -1 -1 -3 3 -2 -28
word schedul :	0 0 0 0 0 0 0 0 0 6
word schedul for	0 -1 0 1 0 0 0 0 0 -6
word schedul to	0 0 0 0 0 0 0 0 0 3
word schedule	27 2 -3 -4 -3 0 -11 -6 -2 -4
word schedule your	-1 3 0 0 -1 0 0 -1 0 -3
word schon	5 1 0 -1 2 1 -8 0 0 2
word schon dass	5 0 0 0 0 1 -5 0 -1 6
word school	1 -4 9 -1 -1 -1 -1 -1 -1 -12
word scientist	0 -1 1 -1 4 0 -1 0 -1 1
word scor	-3 -3 -1 -1 12 0 -1 -2 -1 8
word scorecard	0 0 0 0 0 0 0 0 0 10
word screen	-2 13 -1 -1 -2 -1 -2 -3 -1 -19
word se	-10 -4 -1 8 12 -5 -1 0 -1 -38
word search	-9 -4 -2 9 13 -6 8 -4 -5 -12
word seat	-1 -2 0 -2 8 0 -3 0 0 0
word second	17 -3 -3 -2 5 -7 0 -4 -2 32
word second interview	1 0 0 0 0 0 0 0 0 6
word second one	6 0 0 0 0 0 -4 0 -1 12
word sede	-2 0 5 -2 0 0 0 0 0 0
word see	25 0 -14 1 -10 0 6 -6 -2 39
word see all	0 0 0 0 0 0 0 0 0 3
word see below	2 0 -1 0 0 0 0 0 0 -5
word see the	1 -1 0 0 0 0 1 0 0 5
word see you	21 9 -8 5 -7 -3 -10 -4 -3 3
word seeing	-9 -1 -1 -1 0 0 13 0 0 -2
word segue	1 -1 0 0 0 0 1 -1 0 -7
word seguimo	0 0 0 0 -10 0 11 0 0 -4
word seguro	-1 0 0 0 0 2 0 -1 0 -3
word sehen	-4 8 -4 0 0 0 0 0 1 -1
word sehr	5 6 -7 -1 1 3 -3 -2 -1 -38
word sehr geehrte	7 -3 -2 -1 -4 3 0 -1 1 -20
word sehr geehrter	-2 8 -4 -1 4 0 -3 -1 -2 -16
word sei	0 1 0 0 0 0 0 0 0 -3
word sein	1 0 0 0 0 0 1 0 0 -3
word seja	0 0 0 0 -2 3 0 0 0 -6
word selecao	-1 -1 0 0 6 0 -2 0 -2 -7
word seleccion	0 0 0 0 0 0 0 1 0 7
word select	-2 -4 -1 -1 -1 7 5 -5 1 6
word select for	-1 -5 0 -1 0 8 -1 0 0 2
word selection	8 -10 -1 0 2 0 5 -1 -2 -7
word seletivo	-1 -1 0 0 7 -2 -2 0 -1 1
word selezione	0 0 1 1 0 0 -3 1 0 -13
word selezione per	0 0 1 2 0 0 -2 0 0 -3
word self	0 2 0 0 0 0 0 -1 0 6
word semaine	9 -1 -1 -1 0 -3 0 -1 0 -2
word semana	-5 14 9 -2 -7 -2 -5 -3 0 -5
word semana ?	-1 4 9 -1 0 0 -10 0 0 -3
word semana de	-1 1 -1 0 0 0 1 0 0 -3
word send	-10 4 -1 -2 -6 0 19 -3 0 16
word send a	0 0 0 0 0 0 1 0 0 13
word send it	-6 -2 -1 0 -2 -3 17 -1 -1 -11
word send me	-3 8 0 0 -2 -2 1 -1 -1 -10
word send the	5 -1 -1 -1 -1 0 0 -1 0 14
word sender	1 0 -1 0 -2 0 0 3 0 -4
word senhora	-1 0 0 -1 7 0 1 0 -5 -8
word senior	-1 -2 -2 -3 14 -4 -7 -2 6 2
word sent	-15 0 10 -3 -11 -4 -17 34 6 -17
word sent to	-2 -2 13 0 -4 0 -4 -1 1 -4
word september	3 -3 0 0 -3 0 5 0 0 -3
word ser	0 0 2 -1 -6 0 6 0 0 3
word serait	-1 -2 3 0 0 0 1 0 0 -1
word seri	0 0 -2 0 -1 -2 6 -1 1 -8
word seria	2 0 -1 0 0 0 0 0 0 -3
word serv	-1 4 -1 0 0 0 0 0 0 -3
word service	13 -5 -6 -1 2 -3 -8 2 6 -6
word session	3 1 -1 0 -1 0 0 -1 -1 12
word session is	0 0 0 0 0 0 0 0 0 4
word set	5 -2 -6 -2 4 -1 1 -1 2 -14
word set for	6 -1 -3 -1 0 0 0 0 0 -7
word set up	-5 0 0 -1 4 0 -1 0 3 2
word settimana	-3 7 -3 -1 -1 -1 4 -1 -1 -2
word seu	-2 -4 -1 0 3 3 1 0 1 -10
word seu perfil	0 1 0 0 1 0 -1 0 0 -3
word shall	-1 -1 -3 -1 -1 18 -12 -1 1 2
word shall i	-1 -1 -2 -1 -1 18 -12 -1 0 1
word shar	-10 0 -1 0 -1 0 13 0 0 7
word share	3 7 0 -1 0 0 -4 -1 -2 -1
word share your	0 4 0 0 0 0 -1 0 -1 0
word she	-2 13 -14 -2 27 -7 -15 -1 1 -4
word shift	20 -1 -14 -2 -1 7 -4 -3 -2 -33
word shoe	10 -1 -8 0 0 0 0 -1 0 3
word shop	-2 -1 -2 -2 4 -3 -17 26 -3 -21
word short	-7 11 1 -1 -4 -1 2 -1 -1 7
word shortlist	2 -1 -1 -1 -1 -1 3 -1 -1 -2
word should	-3 -3 2 3 -1 -5 10 -3 -2 -2
word should be	2 -4 4 -1 0 0 0 0 0 -2
word should have	-1 0 -1 0 -1 -1 5 -1 -1 -3
word shout	-2 -4 1 0 0 -2 8 0 0 -6
word show	3 -3 0 -1 2 -5 -9 13 -1 5
word show you	0 0 0 0 0 0 0 0 0 19
word si	7 -8 -1 4 -1 -1 -2 -2 5 -14
word si comunica	2 0 0 1 0 0 -2 0 0 -3
word si no	0 -3 4 0 0 0 0 0 0 10
word sich	1 -3 -1 -1 0 4 -1 4 -3 -7
word sick	-6 -2 13 -1 -8 -1 -6 12 -1 -11
word side	4 0 -2 -1 -1 1 0 0 0 -3
word sido	2 -2 -1 1 -3 0 -1 0 4 -3
word sie	22 5 -11 -4 -6 1 -4 2 -5 -27
word sie am	4 -1 0 0 0 0 -1 0 0 3
word sie bitte	0 0 0 0 0 0 0 0 0 7
word sie gerne	3 -1 0 0 -1 0 0 0 0 -4
word sie ihre	4 -1 -1 -1 0 0 -1 0 0 5
word sie in	2 -1 0 0 -1 0 1 0 0 -6
word sie mich	-1 -2 -2 0 0 -1 7 0 0 -7
word sie mir	0 0 0 0 0 0 1 0 0 -4
word sie sich	2 -3 0 -1 2 3 -5 3 -2 -4
word sie uns	0 0 5 0 0 0 -4 0 0 3
word siege	2 -4 4 1 0 0 -1 0 0 -1
word sig	0 0 0 0 0 0 0 0 0 -4
word sign	-7 -3 -4 -1 -9 44 -15 -3 -2 0
word sign by	-1 -1 0 0 0 7 -5 0 0 5
word sign off	-3 -1 -2 -1 -1 -5 16 -2 -1 -8
word sign the	0 0 0 0 0 0 0 0 0 11
word signature	0 0 0 0 0 2 -1 0 0 5
word signe	-2 -1 0 0 -1 0 7 -2 -1 -4
word siguiente	-1 4 0 0 0 -1 0 -1 0 -11
word silence	0 0 -1 0 0 0 3 -1 0 -7
word similar	0 -1 -2 -1 0 -1 5 -1 2 -6
word sind	2 0 0 0 -1 1 -1 0 -1 5
word sister	1 0 0 -1 0 0 0 0 0 -12
word sit	0 0 0 0 -1 -4 8 -1 0 5
word sit down	0 0 0 0 -1 -1 4 -1 0 -4
word site	5 -2 1 -2 -1 -1 1 -1 -1 -17
word site reliability	0 0 0 0 -2 0 3 0 0 -8
word six	0 -1 0 0 -1 4 0 0 0 3
word skill	-1 -5 0 0 0 -2 13 -2 -3 -4
word slid	1 -1 0 0 0 -2 2 0 0 -9
word slot	-8 24 -2 6 -6 -3 -5 -3 -2 36
word slow	1 -3 -2 -1 -5 -6 -22 41 -2 -14
word snel	-4 -1 -1 0 -1 -2 10 -2 0 -4
word snow	-6 -1 12 -2 0 0 -2 -1 0 -3
word so	-5 -19 7 34 -24 -5 33 -18 -4 -38
word so happy	-5 0 0 0 0 -9 15 0 0 -2
word so i	-4 -1 -2 0 0 9 -1 -1 0 -5
word so i'll	0 -1 0 0 -2 -2 6 0 0 1
word so much	0 0 0 0 -2 0 4 0 0 -4
word so sorry	-1 -4 6 13 -4 -1 -8 0 0 -8
word so that	-1 -1 0 0 -2 -1 9 -1 -3 5
word so the	-1 -1 -2 1 0 -2 6 -1 0 -12
word so timemention	9 -6 -3 7 -2 -2 -2 -2 0 -8
word so we	0 1 -1 6 -1 -2 -1 -1 -1 4
word so you	8 -1 0 0 -1 -1 -5 0 -1 6
word so your	-1 0 1 0 3 0 -3 0 0 3
word sobald	0 0 5 -1 -1 0 -2 0 0 -3
word sobre	-5 0 1 -1 2 -2 7 -1 -1 -8
word sobre a	-4 8 -1 -1 0 -1 0 0 0 -6
word social	2 0 0 0 0 1 -1 0 -1 -3
word sofia	0 1 0 0 0 0 -1 0 0 5
word software	0 0 0 0 0 0 0 0 0 7
word solicitud	0 0 0 0 0 0 0 0 1 -8
word sollicitatie	-5 -12 -2 -1 -4 -1 18 4 2 -15
word solution	0 0 0 1 0 0 0 0 0 5
word some	-1 -1 -1 0 -7 -3 13 -1 1 8
word somebody	-1 0 -2 8 2 -2 -3 -2 0 -5
word someone	-3 -2 -1 -1 6 -1 -5 6 0 6
word someone from	1 0 -4 0 0 0 -3 7 0 -2
word someth	8 6 29 -2 6 -7 -31 -8 -3 -17
word son	-1 0 -1 -1 -1 0 0 0 5 0
word sono	-2 3 1 0 0 0 -5 2 1 -5
word soon	-1 -5 24 -2 -7 15 -24 -2 2 -13
word soon !	0 -1 25 0 -3 -2 -21 -1 3 -1
word soon as	-3 -2 -1 -1 -2 18 -8 -1 -1 -10
word sorry	-16 -10 0 42 51 -13 -38 -11 -5 -28
word sorry !	-2 -4 11 0 0 -1 -3 0 0 -7
word sorry for	-1 -1 2 1 0 0 1 0 0 -8
word sorry i	0 0 0 0 0 0 0 0 0 9
word sorry to	-3 -5 2 0 11 -1 -6 1 0 1
word sorte	0 1 0 0 2 -1 -1 0 0 17
word spatesten	0 0 0 0 0 0 0 0 0 7
word speak	-16 6 -2 -1 -2 -5 21 -1 -1 13
word speak to	-2 -2 -1 0 0 -3 9 -1 0 -8
word speak with	-2 2 -1 0 0 0 1 1 0 10
word specialist	0 0 0 0 1 0 -1 0 0 -5
word spend	-2 -1 -1 0 -1 -3 11 -2 0 -22
word spoke	-5 -4 0 -1 0 -3 15 -1 -2 -1
word spot	1 -1 -1 -1 -1 6 -3 -1 0 5
word sprechen	2 1 0 0 0 1 -2 0 0 -5
word spreekt	3 -2 0 0 0 0 -1 0 0 -1
word sql	-8 2 -1 -1 -2 -6 22 -4 -1 -6
word sr	0 0 0 0 -2 0 3 0 0 -2
word sre	1 0 0 -1 -2 0 3 0 0 -2
word ssa	0 0 0 0 0 1 0 0 0 3
word st	9 -5 -1 -1 1 -1 -1 -1 0 -24
word staff	-2 -2 -1 4 6 -1 -3 -1 -1 4
word stage	0 3 0 0 0 0 -4 1 0 -3
word stakeholder	1 0 0 0 -1 0 0 0 0 4
word stand	-14 -2 13 0 -2 6 -3 -1 3 -5
word start	-9 -16 22 -2 -7 62 -56 -11 16 -13
word start :	0 0 0 0 0 0 0 0 0 -3
word start at	-3 -1 31 0 -3 -3 -18 -2 -1 -20
word start date	0 -1 0 0 0 -2 4 0 0 4
word start in	6 -2 -2 -2 -1 4 -3 -1 0 9
word start on	3 -3 0 0 0 1 0 0 0 16
word start timemention	-3 -1 -1 -1 -1 13 -3 -2 -1 -24
word state	-2 -1 0 -1 -4 -1 6 -2 4 1
word station	6 -1 -2 -1 0 0 -1 0 0 -2
word stato	-3 -3 -1 1 5 0 -4 7 0 -7
word statt	-1 0 0 1 0 0 0 0 1 4
word statu	-2 -2 -1 -1 9 -1 9 -8 -4 -12
word statu :	0 0 0 0 3 -1 -1 -7 8 -7
word statu of	-1 -1 0 0 3 0 10 -1 -9 -3
word stay	3 0 -1 -1 -2 0 2 0 0 -1
word stay in	0 0 0 0 -2 0 2 0 0 -3
word steel	1 0 -4 -1 0 7 0 -1 0 -7
word stelle	9 -5 -1 -2 2 1 -3 -1 -1 -16
word stelle als	5 -2 0 -1 -3 0 2 0 -1 -4
word step	-10 3 -4 1 5 3 4 -3 1 7
word step :	3 3 -1 0 -1 0 0 -3 1 8
word step for	-3 -1 0 0 0 0 4 0 1 -9
word steward	4 -3 -1 0 1 0 0 0 0 -4
word still	14 -14 -21 -4 -11 0 29 11 -5 3
word stock	1 0 0 0 0 0 0 0 0 6
word stok	0 0 0 0 0 0 0 0 0 -5
word stone	-2 -1 -1 -1 0 0 -1 7 0 -1
word stop	-4 -3 0 0 2 -1 -1 0 7 1
word store	-5 1 1 8 -4 -1 -2 -3 6 -27
word store manager	-4 0 0 -1 0 0 0 -1 6 -5
word story	0 0 0 0 0 0 0 0 0 22
word street	1 -1 3 0 0 -1 -1 -1 0 -12
word strong	0 0 0 0 0 0 0 0 0 9
word stuck	-1 -1 7 0 0 -1 -2 -1 0 -10
word studio	-3 2 -1 -1 -2 10 -5 0 -1 -16
word study	1 0 0 0 0 0 0 0 0 5
word stunde	2 1 -1 0 -1 0 -1 0 0 8
word stunden	0 0 0 0 0 1 -1 0 0 8
word su	-9 2 -1 -1 -3 0 -2 8 5 0
word su cita	0 0 0 0 0 0 0 0 0 4
word su entrevista	0 0 0 0 0 0 0 0 0 4
word su mensaje	-6 -1 -1 0 0 0 -1 9 0 -2
word sua	-9 8 -2 -1 4 -3 0 -1 4 -25
word sua agenda	-1 0 0 2 0 0 0 0 0 -3
word sua candidatura	-2 10 -1 -1 0 -1 -6 -1 1 -17
word subject	-2 -3 -2 -2 -1 2 -2 8 0 -10
word subject to	0 0 0 0 0 3 -1 0 0 -2
word submission	-6 -1 0 0 2 0 0 0 6 4
word submit	0 -2 -1 0 -1 0 6 0 -1 12
word submit your	0 0 0 0 0 0 0 0 0 9
word submitt	-1 -2 0 0 -4 -1 6 -1 4 14
word submitt your	0 0 0 0 -4 0 0 0 4 4
word succ	0 0 0 0 0 -2 2 0 0 -4
word succes in	0 0 0 0 1 0 0 0 0 7
word successful	-6 0 0 0 3 0 -1 0 6 -1
word sucesso	-1 0 0 0 -2 0 0 0 4 0
word suis	-4 -4 4 6 -1 0 -1 1 0 -4
word suit	24 3 4 -1 -3 -4 -19 -2 -1 4
word suit you	-10 9 8 0 0 -1 -4 -1 0 -5
word suite	3 -1 -1 -1 2 -1 -1 0 -1 -6
word sulla	2 -2 0 0 1 0 0 0 0 -4
word summer	1 -1 -1 -1 -1 6 -3 -1 0 5
word suo	-3 7 -1 -1 5 -1 -6 -2 0 1
word suo profilo	0 3 0 0 1 0 -2 0 0 -4
word super	15 -1 -4 -1 -1 0 -7 -2 0 -13
word supervisor	8 -3 -6 0 0 0 2 -1 -1 -5
word support	0 0 0 0 -1 0 -2 4 -1 2
word sur	8 -3 0 -1 -2 -3 7 -2 -3 -3
word sur la	0 0 0 0 0 0 1 0 0 6
word sur le	8 -1 0 0 0 0 -7 0 0 0
word sure	-53 27 30 0 -1 0 -2 0 0 19
word survey	3 -1 -1 0 1 0 -1 0 -1 -10
word sync	0 0 0 0 0 0 1 0 0 8
word system	-4 0 -1 5 -7 0 -6 -1 13 1
word t	-1 4 0 0 0 0 -2 0 0 18
word t #	0 0 0 0 0 0 0 0 0 10
word ta	0 0 0 0 0 0 0 0 0 5
word table	0 -1 0 0 0 -1 2 0 0 4
word tag	3 1 5 0 0 0 -8 1 -2 12
word tag frau	0 0 1 0 0 0 -1 0 0 5
word tagen	0 0 0 0 0 0 0 0 1 -3
word take	-27 -13 7 12 -17 -28 64 -6 9 -21
word take a	-1 -2 0 0 -7 0 -9 1 18 -5
word take about	-2 5 -1 0 0 0 0 -1 0 -3
word take home	-2 -4 -1 -1 3 -1 10 -1 -3 -2
word take place	-6 2 6 0 0 0 0 0 0 1
word take the	-2 0 0 0 -1 -9 15 -1 -1 -1
word taken	-1 -1 0 11 -2 -1 -5 0 -1 4
word taking	-1 0 0 0 -4 0 0 0 5 16
word taking the	0 0 0 0 -4 0 0 0 5 16
word tal	0 5 -2 0 0 -1 -1 0 0 -3
word talent	0 0 0 0 4 0 0 0 -4 10
word talento	-1 -1 0 0 6 -1 -2 0 -1 0
word talk	2 24 2 -4 -15 -7 7 -7 -2 14
word talk about	0 14 -1 -1 -1 -5 -5 -1 1 11
word talk it	-2 -1 0 0 -1 3 3 -1 0 -4
word talk on	0 -6 0 0 0 7 -1 0 0 -4
word talk timemention	-2 4 9 -1 0 -2 -6 -1 -1 0
word talk to	7 -1 -3 -1 -1 -2 1 -1 0 14
word tallfir	-1 2 0 0 0 -1 -18 19 -1 -7
word tard	-11 0 -1 3 -1 0 11 -1 -1 -9
word tarde	2 -2 -4 1 0 -2 9 -3 0 -24
word task	-2 -3 -1 0 -1 -2 14 -1 -3 16
word te	12 -5 3 -3 -18 -4 35 -16 -3 -43
word te comparto	3 -1 -1 0 0 -1 1 -1 0 -3
word te esperamo	1 0 0 0 0 0 0 0 0 10
word te llamo	0 0 -2 0 0 0 4 0 0 -2
word te mando	4 -4 2 0 1 -1 -2 0 0 -5
word te nemen	4 0 0 0 0 0 -2 0 0 -2
word te va	1 -4 4 0 0 0 0 0 0 -1
word teach	3 -3 0 0 -1 1 -1 0 1 4
word teacher	0 0 0 0 0 0 1 0 0 -3
word team	-14 -11 8 -7 3 -4 -5 11 19 6
word team !	0 0 0 0 0 2 -1 0 0 -4
word team is	-6 0 2 -1 -1 -1 7 0 0 0
word team will	-1 -1 -4 0 -5 -1 -11 13 10 -8
word tech	10 -4 -4 0 -4 -1 -3 -3 7 -45
word tech lead	5 -3 -1 0 0 0 0 0 0 -1
word technical	23 0 -9 5 -1 -3 -8 -5 -1 -9
word technical interview	2 0 -8 7 0 0 0 0 0 -11
word technician	4 -2 -1 0 -1 0 -1 0 0 -5
word tecnica	6 -2 -2 1 2 -1 -2 -1 -2 -9
word tecnico	1 -2 0 0 5 0 -2 0 -1 4
word telefon	-1 -2 -2 0 0 0 5 0 0 -13
word telefone	0 4 0 0 0 0 -4 0 0 -1
word telefonicamente	5 0 0 0 0 0 -2 -2 0 -1
word telefonisch	3 -2 0 3 0 0 -3 0 0 -1
word telefono	2 1 0 0 0 0 -1 0 0 -3
word telegram	0 0 0 0 0 0 0 0 0 8
word telephone	2 0 -1 -1 -1 1 5 -2 -2 9
word tell	-7 3 -8 6 -17 4 28 -6 -4 -2
word tell me	-5 10 -6 7 -11 -6 18 -5 -2 -25
word tell us	0 -6 0 0 0 7 -1 0 0 5
word tell you	0 -1 0 0 -3 3 3 -1 -1 16
word tem	-1 -5 0 -1 0 -1 10 -1 -1 -6
word temo	0 0 0 0 1 1 0 0 0 -11
word temp	-1 -1 0 0 -2 0 5 0 -1 -4
word tempo	-1 -4 0 -1 5 0 6 -3 -1 1
word ten	20 7 -2 -1 8 -1 -27 -3 -1 28
word ten minut	0 8 0 0 0 0 -8 0 0 11
word tendra	0 0 0 0 0 0 1 0 0 3
word tengo	-1 0 -1 3 -1 0 1 0 0 4
word tenho	-2 -2 6 -1 -3 2 0 -1 0 -4
word tentative	-1 -1 0 0 -1 0 -3 7 -1 -3
word ter	-1 0 0 2 5 0 -5 0 0 -1
word term	3 -4 0 0 -1 5 -2 0 0 11
word termin	5 1 -2 0 -1 0 -1 -1 -1 -4
word terminbestatigung	-2 0 0 0 0 0 0 3 0 -3
word test	-1 -8 -2 -1 -2 -4 29 -6 -5 23
word teste	1 -1 0 0 -3 0 0 0 4 -1
word text	-4 -3 0 -1 -2 -1 -15 19 6 8
word text me	0 0 0 0 -1 -1 -15 19 -1 -6
word th	-7 9 1 -1 0 1 -2 -1 0 -10
word th floor	1 0 0 0 0 0 0 0 0 4
word than	-4 -6 6 -2 -1 -3 9 0 -1 19
word than #	-1 -2 5 0 0 -1 -2 1 0 2
word thank	-30 4 -23 5 3 -23 0 0 65 32
word thank !	-1 -1 0 0 -3 0 6 0 1 14
word thank for	-13 7 -12 20 -20 -7 -12 20 18 -13
word thank you	-9 -4 -7 -11 15 -11 10 -8 24 37
word that	-9 7 -9 10 -10 8 5 -7 6 29
word that i	0 0 -2 0 1 -3 5 -1 0 -1
word that is	0 0 0 0 -1 0 2 0 0 5
word that suit	0 3 0 0 0 0 -2 0 0 2
word that the	-14 0 13 1 0 3 -3 0 0 2
word that we	-1 -1 -7 8 -1 0 6 -1 -2 9
word that work	-7 15 -2 -1 -2 0 -2 0 0 -4
word that you	11 7 -7 -3 8 13 -25 -3 -2 -10
word that you're	2 0 -1 0 0 0 1 0 -1 -5
word that your	6 -2 -3 -2 -5 -1 -6 4 10 2
word that'	7 -3 13 -2 3 7 -17 -3 -4 -28
word the	-26 -39 -7 44 29 -13 42 -45 14 71
word the #	0 -4 4 2 0 1 -1 0 0 -3
word the above	7 2 -8 0 0 1 0 0 0 -1
word the analyst	-6 10 0 -1 -2 0 -1 0 0 13
word the assessment	1 -2 0 0 0 -2 3 0 0 -2
word the attach	0 0 0 0 0 0 1 0 0 -5
word the best	-4 1 -6 26 0 -1 -9 -4 -3 3
word the board	-6 -1 -4 -1 2 -1 13 -1 -1 -6
word the budget	-1 -1 0 9 -5 -2 4 -3 -1 0
word the calendar	10 -5 -1 2 -1 0 -4 -1 0 -5
word the call	2 0 -1 0 0 0 0 0 0 8
word the candidate	-3 -1 5 0 0 0 0 0 0 7
word the client	-7 5 -1 0 8 -2 1 -1 -2 -5
word the clos	0 -1 0 0 0 0 -1 0 4 -9
word the committee	-4 -2 -1 -1 1 -1 4 -1 5 1
word the company	0 0 0 1 0 0 0 0 0 9
word the conversation	-1 0 0 -1 0 0 3 0 0 -3
word the data	0 1 0 0 -2 0 -1 0 3 6
word the day	19 -4 3 -3 0 -3 -5 -5 -1 -6
word the department	0 -1 0 8 -2 3 -6 -1 0 2
word the detail	5 -4 0 0 0 0 0 0 0 -4
word the employer	-2 -1 0 6 -2 0 0 -1 2 7
word the end	-3 -2 0 -1 13 -2 -27 -3 24 -7
word the final	4 5 -2 -1 8 -5 -6 -2 -2 -8
word the first	0 0 -1 0 -1 3 -1 0 -1 2
word the follow	-5 0 0 5 -1 0 -1 0 2 8
word the head	1 -1 0 0 -1 -2 4 -1 0 -8
word the hiring	-2 -1 -1 -3 5 0 10 -3 -6 0
word the inconvenience	0 0 2 0 0 0 -1 0 0 5
word the interview	-11 -7 29 0 -4 0 -6 2 -4 -7
word the invitation	2 -2 -1 4 -1 0 -2 2 -1 2
word the invite	-24 -1 28 0 0 0 -2 0 0 1
word the job	-11 1 -3 3 35 -12 0 -10 -4 1
word the last	6 0 0 0 0 0 -4 -1 0 -1
word the link	0 0 -1 0 -1 -1 4 0 -2 -1
word the list	2 0 0 -1 0 0 -1 0 0 3
word the meantime	0 0 0 0 0 0 -1 1 1 -3
word the message	0 0 0 0 0 0 0 1 0 11
word the morn	-3 0 -1 1 -3 0 8 -1 0 -4
word the name	-1 -2 0 0 0 -1 6 -1 0 -9
word the new	-5 -1 4 7 -16 -1 17 -3 -2 10
word the next	-3 7 -2 -1 15 -3 -14 -2 2 -8
word the number	1 -1 0 0 -4 0 -3 3 4 -16
word the offer	-2 -2 -1 0 -2 20 -10 -1 -2 1
word the office	15 2 -4 -2 -1 -2 -5 -2 -1 -8
word the open	0 1 0 0 0 0 0 0 0 6
word the other	-2 -1 -5 -2 22 -7 -2 -1 -2 -4
word the owner	1 -1 -1 16 -10 -1 -4 -1 0 -1
word the panel	-6 -2 -4 0 4 0 -5 -5 17 -7
word the partner	3 -1 -1 -1 -1 1 1 -1 0 -3
word the position	-1 0 -1 1 7 2 -1 -1 -6 13
word the post	-5 -10 -2 18 -3 20 -32 -7 19 -17
word the proces	-2 -7 0 -1 -3 -2 16 -1 -1 -2
word the question	0 0 0 0 1 0 -1 0 0 4
word the record	0 0 0 0 0 0 0 0 0 4
word the right	0 0 0 0 1 0 0 0 0 8
word the role	-7 10 -2 0 5 3 -9 -1 1 -3
word the salary	-2 -8 -1 0 -1 6 6 0 0 10
word the same	-3 -4 13 -1 0 -1 -4 0 0 14
word the search	-4 -1 -1 4 15 -5 0 -5 -4 -11
word the second	21 -2 -7 -1 -6 -3 1 -2 -2 19
word the senior	0 1 0 0 1 0 0 0 0 -3
word the shop	-2 -1 -2 -2 4 -3 -17 26 -3 -23
word the statu	0 -1 0 0 4 0 0 -1 -1 -1
word the team	-20 -1 0 0 -8 -2 17 4 10 -23
word the time	4 1 -5 0 -2 -1 -1 0 4 36
word the timemention	-1 -1 5 -7 -2 -2 -9 14 3 -4
word the week	-3 4 25 -1 -4 -3 -18 -1 2 -7
word the weekend	-5 -1 -1 -1 -4 -10 20 -2 4 -7
word the whole	18 0 -17 0 1 0 0 0 0 3
word the zoom	2 0 0 0 0 0 -1 0 0 4
word their	-8 11 -1 0 0 -1 0 0 0 5
word them	-5 -6 -6 -2 -5 -6 31 -3 4 -11
word then	-3 -8 20 -6 -10 -5 -19 7 23 -18
word then !	9 -1 -1 0 -1 -1 -5 0 -1 -2
word theo	0 0 0 0 0 0 0 0 0 4
word there	4 -2 -7 12 9 -3 -8 -2 -1 20
word there !	0 0 0 0 0 0 0 0 0 5
word there is	0 3 0 0 0 0 -2 0 0 5
word there will	-2 0 -1 6 0 0 -1 -1 0 -2
word there'	-3 -2 -1 6 4 0 -7 -1 3 8
word there' a	0 -1 0 0 -4 0 1 0 4 0
word these	-2 1 0 -1 -4 -1 12 -2 -2 -27
word they	-14 2 -11 -4 55 35 -47 -9 -7 26
word they want	0 -1 -2 0 1 24 -20 0 0 -3
word they're	-8 5 -3 -2 1 -2 9 -1 0 -4
word they've	-4 5 0 0 0 0 0 0 0 2
word thing	-7 4 -3 -1 -7 -4 26 -5 -2 -2
word think	0 -6 -1 -1 5 6 -3 -1 0 8
word this	-10 -16 -5 13 19 -14 -13 26 1 13
word this confirm	0 -1 0 0 0 0 0 0 2 -17
word this email	0 0 0 0 0 0 -3 3 1 -1
word this event	-4 -1 0 6 0 0 0 0 0 -4
word this invitation	-6 -2 -1 -1 -2 -2 -2 17 -1 -10
word this is	6 -7 -4 -1 -1 0 -4 11 0 12
word this isn't	-1 -1 0 -3 1 -1 4 -1 0 -3
word this one	0 0 0 0 2 -1 0 0 0 -8
word this position	0 0 0 0 0 0 0 0 0 6
word this time	0 -2 -2 -1 22 -1 -7 -4 -5 8
word this week	-7 8 8 -3 -19 -2 -10 10 16 -19
word this weekend	1 2 -1 0 -1 0 -1 0 2 -18
word this year	0 0 0 0 0 0 0 0 0 14
word those	0 3 -3 0 -7 0 0 0 8 1
word thought	0 0 0 0 9 -1 -5 -2 0 4
word three	-9 6 -4 -2 -11 6 20 -7 1 -8
word three week	-2 -8 -1 -1 -2 10 4 -1 -1 -11
word thrill	2 -1 0 0 0 2 -1 0 0 -6
word through	20 -4 -5 -6 17 -1 -28 -9 16 -28
word through timemention	3 -2 -1 -2 -1 6 -6 1 0 -3
word through to	22 5 -2 -2 0 -2 -15 -4 -2 -8
word thursday	0 0 0 0 0 0 -6 6 0 1
word ti	16 -5 -1 -4 -1 -2 9 -9 -1 -18
word tien	0 3 0 0 -3 -1 4 -1 -1 -7
word till	-5 -2 -4 -8 -3 -3 18 -12 19 -11
word till timemention	-3 -1 -2 -8 -1 -2 -4 1 20 -7
word time	-3 29 7 -3 18 -10 -33 -5 0 17
word time :	-2 0 1 3 0 0 0 0 0 -9
word time are	0 0 0 0 0 0 0 0 0 -6
word time for	-7 10 4 -1 -1 -1 -2 -1 0 -10
word time new	-1 0 0 1 0 0 0 1 0 6
word time timemention	-1 5 -1 -1 -1 0 0 -1 0 -1
word time to	-1 4 0 0 -4 -1 -2 0 5 14
word time you	3 2 -1 0 0 0 -3 0 0 5
word timemention	2 38 15 18 -35 -23 -20 25 -18 -4
word timemention !	0 -3 -1 -6 1 -4 8 8 -3 5
word timemention #	21 5 0 -4 -4 5 -16 -7 -1 24
word timemention :	-1 1 0 2 -1 -1 -1 -1 -1 5
word timemention ?	0 17 -6 -4 -4 5 -2 -4 -3 -10
word timemention a	3 0 0 -1 0 0 -1 0 0 3
word timemention about	0 0 0 0 0 0 1 0 0 3
word timemention al	6 0 0 0 0 0 -3 -2 0 -1
word timemention and	-4 -11 -3 -6 0 -2 -8 -6 39 9
word timemention at	19 -8 1 -6 -2 -7 6 -4 -1 -29
word timemention au	-6 -5 4 -1 -1 1 8 0 0 -7
word timemention be	-7 9 -1 0 0 0 0 0 0 -1
word timemention by	-1 0 2 0 0 0 0 0 0 12
word timemention call	-1 0 0 4 0 0 -2 0 0 -1
word timemention can	0 0 0 0 0 0 0 0 0 8
word timemention com	-1 0 0 4 -3 0 0 0 0 -1
word timemention como	-2 0 0 -1 0 0 4 0 0 -2
word timemention con	0 0 0 0 0 0 0 0 0 21
word timemention e	-3 0 4 0 0 0 2 -1 0 1
word timemention en	6 -2 -1 0 0 0 -1 0 0 27
word timemention for	13 -6 0 -3 0 3 -2 -3 -1 2
word timemention has	-5 -3 13 2 0 -3 -2 -1 0 -7
word timemention if	-4 2 -1 -1 0 8 -3 0 0 -9
word timemention il	-1 0 2 1 0 0 -1 0 0 -5
word timemention im	0 0 0 0 0 0 0 1 0 6
word timemention in	13 -8 1 -1 -1 0 -1 -1 -1 -17
word timemention instead	-7 -2 16 0 0 -1 -4 -1 0 -3
word timemention interview	-5 -1 7 1 0 0 0 -1 0 -21
word timemention is	-30 -3 44 4 -2 -1 -9 -7 3 12
word timemention ist	13 0 -5 -1 -1 -1 -3 -2 0 -3
word timemention it	-4 0 7 -2 0 0 -1 0 0 -1
word timemention lunch	30 -1 -1 -2 -1 -3 -16 -5 -1 -7
word timemention na	4 0 -2 -1 0 0 0 0 0 4
word timemention nao	-3 -1 11 1 0 0 -7 0 0 -1
word timemention new	-2 0 3 0 0 0 0 0 0 2
word timemention no	5 -1 0 1 0 0 -1 -3 -1 1
word timemention non	-2 -1 6 0 -2 0 0 0 0 -1
word timemention o	-2 7 -1 0 -1 -1 -2 0 0 -7
word timemention oder	-2 3 0 0 0 0 0 0 0 5
word timemention on	9 -5 1 0 0 0 -1 -3 0 -9
word timemention op	13 -7 0 -1 0 -1 -3 0 0 3
word timemention oppure	-1 5 0 0 0 0 -3 0 0 -3
word timemention or	-55 94 -8 -3 -3 -5 -15 -3 -2 11
word timemention ou	-6 7 4 -1 -1 -1 -1 -1 -1 -10
word timemention para	-2 0 -2 -1 0 -2 7 0 -1 -2
word timemention per	-1 -2 0 -1 -1 -1 9 -3 -1 1
word timemention please	0 -5 -3 1 0 6 2 -1 0 23
word timemention por	2 -1 0 0 0 0 -1 0 0 3
word timemention pour	0 -1 0 0 2 0 0 0 -1 3
word timemention presso	3 0 0 0 0 0 -2 0 0 -2
word timemention rather	-1 -1 5 0 0 0 -2 0 0 -3
word timemention s	-5 -4 -1 25 10 -2 -16 -4 -3 -9
word timemention same	-8 -1 21 -5 0 0 -1 -5 0 -9
word timemention so	-1 -3 5 -6 -1 -1 14 -6 -1 -13
word timemention su	0 0 0 0 0 0 0 0 0 9
word timemention suit	-8 12 -3 0 0 0 0 0 0 12
word timemention sur	8 -1 0 0 0 0 -7 0 0 -1
word timemention te	-1 -11 -1 0 0 0 15 0 -1 -3
word timemention the	16 -8 -2 16 -9 -3 -11 -1 0 4
word timemention then	-2 0 3 -1 0 -1 2 -1 0 -5
word timemention through	4 -1 0 -1 -1 6 -3 -3 0 -1
word timemention timemention	-16 31 -8 -2 -1 -1 -5 3 -1 7
word timemention to	-3 0 4 -2 -3 6 -6 -1 5 28
word timemention us	-4 0 -1 0 0 0 0 5 0 1
word timemention via	1 -1 0 0 0 1 0 0 0 -10
word timemention we	0 0 0 0 1 -1 -1 0 0 8
word timemention with	14 -4 -3 -1 -1 -1 -7 3 -1 -7
word timemention work	-5 11 -4 -1 0 -2 2 -1 -1 -6
word timemention would	1 0 0 0 0 0 0 0 0 -4
word timemention y	-1 0 1 0 0 0 0 0 0 4
word timing	-4 -2 18 5 -6 -1 -6 -3 -1 -4
word to	-96 54 8 7 16 28 44 -29 -31 138
word to !	-4 -3 0 0 0 0 0 0 8 1
word to #	-4 -8 -1 -1 -1 15 2 -2 0 14
word to a	-1 1 2 -1 0 1 -1 -1 0 9
word to accept	0 0 0 0 -1 5 -3 0 0 2
word to an	1 1 0 -1 1 0 -1 0 0 10
word to another	-1 0 -1 -1 8 0 -4 0 0 10
word to apply	0 0 0 0 -4 0 0 0 5 10
word to arrange	-1 5 -1 -1 -1 0 1 -1 -1 -2
word to ask	0 0 0 0 0 0 0 0 0 11
word to be	-4 -1 5 -3 1 0 5 0 -2 39
word to bring	-14 0 -2 -2 0 0 20 -1 0 -4
word to cancel	-1 -1 -1 18 -5 -1 -8 -1 0 18
word to change	0 0 0 0 0 0 0 0 0 5
word to choose	0 0 0 0 4 -1 -1 0 0 0
word to come	-1 3 3 15 -10 -2 -7 -1 0 -6
word to complete	-1 1 0 0 -1 0 4 -1 -2 5
word to confirm	0 1 -1 0 0 1 0 0 0 4
word to do	-10 6 3 12 8 -2 -11 -4 -2 -1
word to everyone	1 0 0 0 0 0 -5 0 5 5
word to find	-7 -3 22 -4 -3 -1 -5 1 0 0
word to follow	6 -1 -1 0 -1 2 -4 -1 0 -3
word to get	0 1 0 0 0 0 0 0 0 6
word to go	-2 -1 0 0 0 0 1 0 4 20
word to have	-5 -3 -1 -4 5 19 -14 4 -2 -29
word to hear	-3 12 -2 1 4 -2 -3 -1 -6 7
word to inform	-3 -1 -1 0 -2 16 -10 2 -1 1
word to interview	2 4 -3 -1 -1 -1 -1 -1 1 31
word to invite	0 0 0 -1 -2 0 -2 0 6 1
word to it	1 0 0 0 0 0 -1 0 0 -10
word to join	-3 -1 0 -1 2 10 -4 0 -3 3
word to know	-3 13 -1 -1 0 0 -5 -1 -2 -3
word to let	3 -3 -6 8 0 0 0 0 0 0
word to make	3 0 -3 0 0 0 1 0 0 5
word to me	-1 -4 -1 0 -2 -1 10 -1 -1 5
word to meet	-4 9 -5 1 -8 -7 14 -2 2 -3
word to move	-1 1 0 0 4 0 1 -1 -3 4
word to offer	-1 -1 0 0 -1 6 -2 0 0 17
word to one	-1 0 0 0 10 0 -10 2 -1 -2
word to our	-2 4 -2 -1 0 -1 0 -1 1 -10
word to postpone	-1 -1 18 -1 -3 0 -4 -3 -3 -10
word to reach	0 2 -3 0 0 0 3 0 0 2
word to record	-2 8 0 0 0 0 -3 -1 -1 -3
word to report	-3 -2 -5 -1 -1 1 12 -1 -1 0
word to reschedule	-1 -1 2 0 0 0 0 0 0 13
word to review	0 0 0 0 -1 6 -2 0 -2 0
word to say	2 2 -1 -1 -2 -1 -3 2 3 3
word to schedule	-1 2 0 0 -1 -4 4 -1 0 0
word to see	-13 9 1 5 -7 4 4 -3 0 -7
word to set	-5 0 0 0 2 0 0 0 4 -4
word to share	-1 0 0 -1 0 0 3 0 0 7
word to show	3 -1 -1 0 0 -2 2 -2 0 -6
word to sign	0 0 0 0 0 0 0 0 0 15
word to speak	-10 8 -1 0 0 -3 7 -1 0 -3
word to start	1 -2 -3 0 0 8 -3 0 0 -12
word to take	-6 -3 4 16 -10 -1 5 -2 -3 -12
word to talk	1 13 -2 -1 -6 -7 6 -3 0 -1
word to tell	0 3 0 0 -1 4 -4 0 -1 15
word to the	20 -4 -4 -11 7 -6 21 -10 -14 8
word to this	3 -5 -3 0 5 0 -3 8 -5 -6
word to timemention	-8 -2 20 -2 -1 -1 -2 -4 -1 6
word to work	-1 -2 -2 -1 14 -1 -4 -4 -1 8
word to you	-1 -3 -6 -3 -8 -2 30 -5 -2 -20
word to your	1 -2 0 -1 -2 7 -3 3 -3 15
word tobia	4 2 0 0 0 0 -3 0 -1 -3
word toda	0 0 0 0 -6 0 6 0 0 1
word together	-1 0 0 0 -1 -1 6 -1 -1 8
word toi	0 0 0 0 0 0 0 0 0 3
word told	-1 -3 -6 25 -16 -4 12 -3 -4 -11
word told you	-2 -2 -3 7 -10 -3 19 -3 -3 -13
word tom	0 2 0 0 0 0 -1 0 0 10
word tomasz	0 0 0 0 0 0 0 0 0 23
word too	-1 -1 -2 -1 7 -3 6 -3 -2 4
word took	-1 -1 -3 -1 17 -4 -4 0 -1 11
word top	9 -1 -2 -1 1 -1 -3 -2 0 -2
word topic	0 0 0 0 0 0 0 0 0 6
word tot	-1 -1 4 0 -1 -1 -1 -1 1 -3
word tot timemention	-2 0 3 0 0 0 -1 0 0 -1
word total	-3 0 -5 17 -1 0 -7 -1 -1 14
word touch	5 -7 1 -5 -4 -3 -12 18 7 -16
word tour	1 0 0 0 0 0 0 0 0 6
word toute	0 0 0 0 -3 1 3 1 -1 -1
word traga	0 0 0 0 0 0 0 0 0 8
word train	3 -1 -1 0 -1 -3 4 -1 -1 24
word trainee	1 0 -1 0 0 0 3 -1 -2 -1
word transcript	-2 -1 0 0 0 0 4 0 0 7
word travaux	-1 1 -1 0 -4 0 3 0 4 -2
word travel	-2 -1 -2 1 -1 -1 0 8 -1 0
word travell	-3 -1 -2 -3 -2 -3 -4 18 -2 -5
word tre	0 -1 0 0 0 -1 3 0 0 -1
word treffen	-1 0 1 1 0 0 0 0 0 6
word tres	4 0 -1 0 0 -1 -1 0 0 -5
word trial	22 -3 -11 -1 -1 -1 0 -5 -1 -23
word trial shift	17 -2 -10 -1 -1 -1 0 -2 0 -19
word trouble	-8 -1 5 -1 0 -2 8 0 0 -16
word truly	1 1 0 0 0 -1 -1 0 0 -6
word try	0 0 0 0 0 0 0 0 0 9
word tu	-1 5 -1 -1 6 1 -9 -2 2 -6
word tu candidatura	0 0 0 0 0 0 -4 0 5 -1
word tu entrevista	0 1 1 0 0 0 0 0 0 10
word tu perfil	-1 3 0 0 0 0 -3 0 1 -2
word tua	-2 0 2 -1 1 1 -1 -1 1 -13
word tua candidatura	0 0 0 0 1 0 -1 0 1 -7
word tudo	-1 0 2 -1 1 -1 -1 0 0 -4
word tuesday	17 -4 -1 0 0 0 -15 5 0 6
word tuo	4 -1 0 -2 5 0 -5 -1 -1 3
word tuo colloquio	2 0 1 -2 0 0 0 0 -1 6
word turn	-1 0 0 0 -2 0 3 0 0 7
word tut	0 0 4 2 0 0 -4 0 0 -4
word tut mir	0 0 4 2 0 0 -5 0 0 -2
word tutto	1 0 3 -1 0 0 -2 0 -1 -3
word tweede	1 -2 0 0 6 0 -3 0 -1 -3
word twice	0 2 0 0 0 0 -1 0 0 8
word two	-25 -11 -3 -5 -2 -10 66 -3 -6 -15
word two more	-13 3 -1 -2 -1 -1 18 -2 0 -5
word two of	-2 -3 2 -1 -1 0 4 0 0 0
word two week	-2 0 0 -1 -1 0 4 1 0 4
word u	6 -5 -2 -1 1 -1 2 -2 2 22
word uber	1 1 -1 0 0 0 -1 0 0 5
word uhrzeit	4 -1 0 -1 0 0 -1 0 0 1
word uit	2 -1 0 0 0 0 0 0 0 12
word uit voor	1 0 0 0 0 0 0 0 0 15
word uiterlijk	0 -1 -1 0 -1 1 1 0 1 3
word uiterlijk timemention	0 -1 0 0 0 1 1 0 1 -7
word uitnodig	3 -2 0 0 0 0 0 0 0 16
word um	-6 -4 7 1 2 -3 5 -1 -1 -32
word um abraco	0 0 0 0 2 -1 -1 0 0 -3
word um die	2 -1 0 0 -1 0 0 0 1 -4
word uma	-8 9 7 -2 6 -2 -8 -1 -1 -17
word uma decisao	0 0 0 0 2 0 0 0 0 -4
word un	1 1 13 -3 6 -1 -15 -2 -1 -20
word un entretien	-2 3 0 0 0 0 0 0 0 10
word un'altra	0 1 0 0 1 0 0 0 0 -9
word una	-5 5 1 0 4 -2 2 -5 0 -10
word unable	0 0 0 0 0 0 0 0 0 18
word unable to	0 0 0 0 0 0 0 0 0 18
word und	6 1 1 -4 3 -1 -7 3 -3 -5
word under	0 0 0 0 0 0 2 0 -1 4
word understand	-4 -2 -5 17 -1 -2 -1 -1 -1 0
word une	-5 1 0 2 11 -4 0 -1 -3 -15
word unfortunate	0 0 1 0 -1 0 2 0 0 22
word unit	1 0 0 0 0 0 0 0 0 6
word unles	13 -10 0 0 0 -1 -1 0 0 -5
word uns	10 -5 0 -4 1 3 -2 -1 -3 -2
word uns in	-1 1 0 -1 3 0 0 0 -2 1
word unser	-5 8 -4 3 -2 -1 1 0 -1 1
word unserem	-1 -1 0 0 -2 3 2 0 0 -5
word unserem haus	0 -1 0 0 -2 3 0 0 0 0
word unseren	0 0 0 0 0 0 0 0 0 3
word unserer	0 0 0 0 0 0 0 0 0 6
word unsubscribe	0 0 0 0 0 0 0 0 0 13
word unter	1 -3 -2 0 0 -2 6 0 0 -9
word unterlagen	4 4 0 0 -4 0 -1 0 -2 1
word until	-11 -6 -4 -3 -16 -2 14 16 12 -8
word until the	1 -1 -1 -1 -3 -1 4 -3 5 -7
word until timemention	-5 -5 -2 -1 -1 0 0 16 -2 5
word up	-12 11 -11 -6 3 -3 -6 -1 26 18
word up a	0 -1 0 -2 10 -1 -2 0 -4 -3
word up on	-4 5 -1 0 0 0 -4 5 0 18
word up to	-5 -1 -1 0 -1 -2 8 1 0 2
word up with	0 0 1 0 -5 0 0 0 5 -7
word upcom	8 -2 -3 -2 0 0 0 -1 0 -2
word upcom interview	8 -2 -3 -2 0 0 0 -1 0 -6
word updat	-35 -1 41 -2 -1 10 -11 -1 -1 9
word updat :	-6 0 9 -1 0 0 0 0 0 -3
word updat resume	0 0 0 0 0 0 0 0 0 3
word update	-3 -4 -8 6 20 -2 -3 -14 7 3
word update on	0 0 0 0 1 0 1 0 0 -3
word urgent	-2 0 0 1 -2 -1 -15 20 -1 0
word us	-9 -23 -5 17 -19 20 14 -1 6 -45
word us !	-6 -2 2 -1 -1 -9 14 -1 3 -10
word us about	0 0 0 0 0 0 0 0 0 9
word us and	0 -1 0 0 -2 0 -3 1 5 -4
word us canada	-5 0 0 1 0 0 0 5 0 -2
word us j	5 -1 -1 0 0 0 -2 0 0 -11
word us know	-4 -1 -5 25 -13 -1 6 -4 -3 1
word us on	3 -1 0 0 0 -2 0 0 0 12
word us your	0 0 0 0 0 0 -1 0 1 9
word use	2 2 -4 -1 2 -2 5 -1 -2 9
word use the	2 0 -4 -1 -3 -1 8 -1 -1 -4
word user	0 0 0 0 0 0 0 0 0 5
word using	0 1 0 0 0 0 0 0 -1 10
word usual	-1 0 0 0 -1 0 0 4 -1 6
word uur	2 -2 0 0 0 0 0 0 0 7
word uurtje	0 1 0 0 0 0 0 0 0 -4
word uw	-1 -4 1 -1 -3 -1 2 5 2 3
word uw sollicitatie	0 -1 0 0 -4 0 3 -1 3 -2
word v	5 -3 -1 -1 7 0 -4 0 -3 -6
word v x	2 -2 0 0 0 0 0 0 0 -3
word va	3 1 7 -1 -1 0 -5 -2 -2 -6
word vacacion	0 0 0 0 -11 1 11 0 0 -4
word vacancy	1 3 -1 0 -1 -2 -1 -1 1 -12
word vacante	1 6 -1 0 -1 -1 -4 -1 0 -5
word vacation	-2 -1 -2 -4 -1 -1 14 -3 -1 -6
word vacatur	0 -1 0 0 2 0 -1 1 0 3
word vacature	2 -5 0 0 9 0 -3 0 -1 0
word vaga	-5 3 -5 6 -7 -4 9 -1 3 -19
word vaga :	3 1 -2 -1 0 0 0 -1 0 0
word vaga de	-6 1 -1 1 -1 -3 11 -1 -1 -7
word vai	-1 -3 -1 2 0 -1 6 -1 0 5
word valid	0 0 0 0 0 0 0 0 0 7
word valido	2 0 0 0 1 0 -2 0 0 -3
word valu	0 0 0 0 0 0 0 0 0 -3
word van	7 -8 -1 0 2 -2 4 -3 0 8
word van #	0 -3 0 0 6 0 -2 0 -1 14
word van de	1 -3 0 -1 4 0 -2 -1 2 -6
word van je	0 0 -1 0 -1 0 3 -1 -1 1
word van timemention	1 -1 0 1 -1 0 -3 0 3 -1
word vemo	1 -1 2 0 0 0 -1 0 0 -3
word vendor	0 0 0 0 1 0 0 0 0 20
word venir	-1 4 0 0 0 0 -2 0 0 5
word venire	0 3 0 1 -1 0 -3 0 0 -4
word ver	0 0 0 0 3 0 0 0 -1 -8
word verder	0 -1 0 0 -3 0 6 0 -1 -2
word verpleegkundige	-3 0 -1 0 0 0 1 6 -2 -2
word vers	-1 0 1 -1 1 0 1 -4 4 -1
word vers vous	-1 0 1 -1 1 0 1 -4 4 -1
word verstandni	0 0 1 0 -2 0 3 0 -1 -1
word very	6 1 -2 -2 0 -2 2 -3 -1 16
word very much	0 0 0 -1 0 0 4 -2 0 9
word vez	0 0 0 0 2 0 -1 0 0 -6
word vi	1 5 0 0 0 0 -4 0 0 -2
word via	7 1 -5 -1 -3 0 6 -4 -1 -7
word via zoom	1 -1 0 0 0 0 0 0 0 -9
word vida	0 0 0 0 -2 0 -1 0 4 -5
word video	4 22 -3 -1 -2 -2 -8 -3 -6 -23
word video call	1 0 0 0 0 0 0 0 0 -5
word video interview	2 6 -1 0 -1 -1 -4 -1 -1 -15
word viel	0 0 0 0 2 0 -2 0 0 -6
word vielen	-1 4 0 0 0 0 -2 0 -1 -3
word vielen dank	-1 4 0 0 0 0 -2 0 -1 -3
word viene	-1 1 1 0 1 0 -1 0 0 -3
word view	0 -2 -1 -1 2 9 -3 -2 -2 -12
word virtual	1 0 0 0 0 0 0 0 0 -4
word visit	-1 -1 1 0 -3 -2 9 -1 0 24
word visita	0 0 -1 0 0 0 1 0 -1 -6
word visto	0 4 0 0 0 0 -2 0 0 2
word visual	-3 6 0 0 0 -1 -1 -1 0 -3
word vivo	0 0 0 0 0 0 0 0 0 4
word voce	-2 -4 1 -2 -10 -1 16 -2 3 -3
word voce tem	-1 -6 0 0 0 -1 10 -1 0 -4
word voir	-1 -2 3 0 0 0 0 0 0 0
word volgende	0 3 0 0 0 0 0 0 0 -2
word volunteer	0 0 0 0 0 0 0 0 0 17
word vom	0 0 0 0 0 -1 1 0 0 -6
word von	2 -1 -1 0 -3 1 1 -1 2 -10
word voor	7 -6 0 -3 8 -2 -2 0 -3 -3
word voor de	0 -3 0 -1 7 -2 1 -1 -2 -2
word voor een	5 -3 -1 0 0 0 1 0 0 16
word voor het	-1 0 1 0 0 0 0 2 -1 -3
word voor je	3 1 -1 -1 0 0 -3 -1 0 -9
word voor uw	0 -1 1 0 1 0 0 0 0 -5
word vor	1 -1 0 0 0 0 0 0 0 9
word vorher	0 0 0 0 0 0 0 0 0 15
word vorstellungsgesprach	0 -1 2 -2 -1 0 -2 5 -1 6
word vos	-1 -1 -1 0 2 -2 7 -1 -3 2
word vote	-2 0 -2 -1 -5 -1 13 -2 0 3
word vote on	-2 0 0 0 0 0 3 0 0 4
word votre	-3 -10 -4 -1 1 -5 20 1 2 2
word votre candidature	-4 1 -1 -1 -2 -1 0 -1 9 -2
word votre contrat	-1 0 0 0 0 2 0 0 0 7
word votre cv	3 -1 0 0 0 0 -1 0 -1 -1
word votre dossier	-1 0 0 0 1 0 3 0 -3 3
word votre entretien	-8 -1 0 0 0 0 10 0 0 -2
word votre message	-5 0 -1 0 -1 0 6 5 -3 -1
word vous	1 -9 3 1 0 -9 19 -7 1 -18
word vous confirme	0 0 0 0 0 0 1 0 0 3
word vous de	-3 -1 0 4 -1 -1 2 0 0 -5
word vous etes	0 0 0 0 0 0 1 0 0 6
word vous proposon	-1 1 0 0 0 0 0 0 0 5
word vous sera	0 0 0 0 0 0 0 0 0 -3
word vp	0 2 0 0 0 0 -1 0 0 -4
word vraag	5 -3 -1 0 0 0 0 0 0 -1
word vragen	0 1 0 0 0 0 0 0 0 -6
word vue	0 0 0 0 3 0 -2 0 0 -4
word w	-3 16 -4 -1 -1 -1 -6 0 0 -7
word w d	4 1 0 0 -1 0 -3 0 0 -3
word wait	-2 -1 -3 -2 -2 2 6 3 0 26
word walk	3 -2 -1 0 0 -2 2 0 0 -13
word want	-13 9 -13 -7 1 54 -18 -10 -3 0
word want to	1 11 -4 -4 -1 4 -2 -5 0 14
word want you	-4 -4 -6 -1 1 30 -14 -1 -1 -27
word war	-5 8 -4 -1 3 0 1 0 -2 19
word ware	0 0 1 0 0 0 -1 0 0 -4
word was	-47 -5 4 -5 24 -10 31 16 -7 44
word was a	-4 -4 0 -1 8 -2 6 -1 -3 1
word was sent	0 0 0 0 0 0 0 0 2 -9
word wat	7 -5 -1 0 -2 -2 5 -1 -1 -10
word way	21 -3 -4 -1 5 5 -20 -3 0 1
word we	-44 -25 -5 -5 80 0 3 -7 3 -12
word we appreciate	-1 -1 0 0 3 0 -1 0 0 -3
word we are	-8 -2 10 -3 -2 2 12 -4 -6 6
word we ask	0 0 0 0 0 0 0 0 0 6
word we can	-12 11 -8 -2 3 21 -3 -6 -5 -2
word we can't	-1 -1 0 0 6 -2 -2 -1 0 4
word we could	-2 4 0 0 -1 -1 0 0 0 -1
word we do	-7 -1 2 0 -2 -10 20 -1 -1 -1
word we don't	-2 -6 -3 -1 0 5 7 -1 0 -10
word we go	-2 -5 0 0 -1 -3 11 0 0 -10
word we got	-1 -1 0 0 -4 0 -4 -1 13 -4
word we had	-1 -1 -4 0 8 -1 -2 2 -1 3
word we have	-7 10 3 3 -8 14 -23 2 6 5
word we hebben	1 -1 0 0 1 0 -2 0 1 -4
word we hope	-1 -1 0 0 0 1 3 -1 0 -2
word we je	1 -1 1 -1 0 0 -1 -1 1 -8
word we just	0 0 0 -3 -2 -4 10 -1 0 1
word we know	0 -1 0 0 5 0 -1 0 -2 0
word we look	2 -1 -1 0 0 0 -1 0 0 -5
word we receiv	0 0 0 0 1 0 -3 4 -1 -1
word we regret	0 0 0 0 0 0 0 0 0 7
word we spoke	-5 -4 0 -1 -1 -2 16 -1 -1 -5
word we talk	-1 -4 9 -1 -1 2 -4 0 0 11
word we want	1 -2 -3 -1 0 8 -2 0 0 -8
word we were	0 -1 0 0 5 -1 -2 0 0 0
word we will	2 -1 0 -1 1 0 -2 0 1 7
word we wish	0 0 0 0 1 1 0 0 1 3
word we won't	-3 0 -7 15 -3 -1 0 -1 0 -5
word we would	-4 1 4 0 -1 4 -3 0 0 5
word we'd	-8 20 -2 -4 -10 31 -21 -4 -4 -11
word we'd be	-1 -2 0 -1 -6 22 -10 -2 -1 1
word we'd like	-3 16 -3 -1 -2 5 -7 -1 -2 -7
word we'd love	-1 6 -2 0 -2 3 -3 0 -1 -12
word we'll	-6 -10 42 -8 -8 -7 -2 -19 19 -20
word we'll be	-1 -1 0 0 -1 0 -2 0 6 -11
word we'll have	-7 -3 26 -4 -3 -1 -5 -3 0 0
word we'll keep	0 0 0 0 0 0 -1 1 1 4
word we'll let	-2 0 -1 0 -3 0 2 -7 12 -2
word we'll see	1 0 0 0 0 0 0 0 0 -12
word we're	-18 -9 4 -2 24 -14 -16 0 31 12
word we're clos	-2 -1 7 -2 0 0 0 -1 0 -5
word we're pleas	0 0 0 0 0 0 0 0 0 7
word we're sorry	0 0 0 0 0 0 0 0 0 7
word we've	-5 -3 1 6 32 2 -19 -4 -9 -10
word we've decid	-1 -1 -1 0 20 -3 -9 -2 -2 11
word we've receiv	0 0 0 0 0 0 0 0 1 3
word wear	33 -2 -8 -2 -1 -2 -12 -5 -1 9
word web	3 -1 -2 -1 -3 0 -1 -1 4 1
word webinar	0 0 0 0 0 0 0 0 0 13
word wed	1 0 0 0 0 0 0 0 0 -3
word wednesday	1 0 0 0 0 0 0 0 0 -9
word week	-32 22 43 -12 -26 12 -42 -9 44 -96
word week !	0 1 0 0 4 -1 -2 0 -1 1
word week :	-3 -1 5 -1 0 0 0 1 0 0
word week ?	-6 10 3 0 -1 3 -6 -1 -2 -2
word week after	-2 4 25 0 -3 -2 -22 -1 1 -3
word week and	-2 11 -1 -2 -7 -5 -11 17 -2 -21
word week end	0 -1 0 0 -1 -1 3 0 0 -2
word week of	-2 -1 -1 -1 -4 -2 10 -1 1 -6
word week or	0 3 0 0 0 -1 -2 0 0 0
word week to	-2 -7 -3 -1 -1 7 10 -1 -2 -7
word weekend	-9 0 -3 -1 -6 -10 27 -3 6 -33
word weer	0 0 0 0 1 0 -1 1 0 -3
word weis	0 0 0 0 -1 0 3 0 0 0
word weiter	4 0 -1 1 -2 0 0 0 -1 -2
word welcome	11 -1 -1 -3 -2 -4 6 -5 -1 7
word well	-5 -5 24 -2 15 0 -20 -3 -4 -1
word wenn	-1 0 0 0 0 1 0 0 0 -4
word went	-2 -3 -5 -2 13 3 -3 -1 -1 7
word werden	0 -1 -1 -1 5 0 -3 1 -1 -8
word were	-6 -3 -2 3 42 -6 -12 -9 -8 -9
word were not	0 -1 0 -1 17 0 -2 -6 -7 -5
word weten	2 -2 0 0 0 1 0 0 1 -3
word what	-12 9 9 -2 -5 7 6 -8 -4 -31
word what happen	-5 -2 -1 1 -2 -2 9 -1 3 -5
word what to	0 0 0 0 0 0 0 0 0 5
word what we	-1 -1 0 0 -5 15 -10 -2 3 -9
word what you	0 8 0 0 -2 -4 -3 0 0 -2
word what'	-1 4 -2 0 -1 -4 4 0 0 -4
word what' your	0 -2 0 0 -1 -3 7 0 0 -4
word whatever	2 0 -1 -1 -1 -1 -11 13 0 -14
word when	-6 -9 -3 -6 -1 6 17 -5 6 6
word when :	3 -4 2 0 0 0 0 0 0 1
word when could	0 1 0 0 0 0 0 0 0 9
word when you	-1 0 -1 0 -8 -6 18 -1 -1 5
word whenever	-7 2 -1 -1 -2 1 33 -25 -1 -17
word where	1 -5 3 -2 3 -1 3 -1 -3 -6
word where :	6 -4 -1 0 0 0 0 0 0 -8
word whether	-6 2 3 0 -4 2 5 -1 -1 3
word whether you	-4 2 4 0 -1 4 -5 0 0 -4
word which	-18 34 -4 -3 -4 -4 -10 -2 9 -10
word which you	-3 11 -1 0 -4 -1 -1 0 0 0
word while	-1 -2 0 0 4 -1 6 -2 -5 2
word who	-4 -4 3 -3 22 -4 -7 -3 0 19
word who has	0 0 0 0 1 0 -1 0 0 -4
word who is	0 -2 0 -1 6 -1 -1 0 0 1
word whole	18 0 -17 0 1 0 0 0 0 4
word whose	0 0 0 0 4 0 0 0 -3 -4
word why	1 0 0 0 0 0 0 0 0 9
word wie	6 -2 0 0 -2 2 -2 1 -2 0
word wie besprochen	1 -1 0 0 0 1 0 0 0 -4
word wieder	-2 0 5 -1 1 0 -5 3 -1 -6
word wij	3 -1 -1 0 -4 -1 2 -1 3 -11
word wil	8 -7 0 0 0 0 0 0 0 -4
word will	12 -27 -3 -4 -34 -31 12 30 45 -12
word will answer	0 0 0 0 0 0 -6 7 0 -2
word will be	-9 -12 2 6 -15 -22 22 13 17 -24
word will call	1 -2 -1 2 -1 0 -1 0 2 15
word will come	0 0 0 0 -1 0 -1 0 3 1
word will contact	-4 -2 0 -2 -1 0 -1 8 2 3
word will follow	-1 -1 0 0 -1 7 -4 0 0 0
word will get	0 0 0 -1 -1 0 -5 6 1 -2
word will go	12 -1 0 0 0 0 -10 -1 1 0
word will interview	1 0 0 -1 0 0 0 0 0 -6
word will not	0 0 0 0 3 0 -2 0 0 6
word will now	-5 -1 4 0 0 -2 6 -1 0 -10
word will review	0 -1 0 0 -2 0 -1 0 4 -2
word will take	-6 1 0 0 -3 -9 6 2 9 -9
word wilt	4 -4 -1 0 -3 0 5 0 0 -1
word window	0 4 0 0 0 0 -3 0 0 7
word wir	6 1 4 -3 -1 5 -4 -2 -6 11
word wir haben	-1 0 -1 0 4 0 -1 0 -2 -4
word wir ihnen	0 -1 0 0 0 4 -1 0 0 -3
word wir in	0 0 0 0 0 0 0 0 0 -3
word wir mochten	1 0 0 0 -1 0 0 0 0 -3
word wir uns	0 0 0 0 1 0 0 0 0 6
word wir wurden	-1 2 0 0 0 0 0 0 0 4
word wird	0 -1 0 0 6 0 -4 0 -1 -4
word wish	0 -2 -1 0 6 4 -4 -1 -2 10
word wish to	0 -1 0 0 -1 4 -3 0 0 8
word wish you	-1 -1 0 0 8 0 -3 -1 -2 5
word with	9 -5 7 -15 -2 11 -12 -13 18 -6
word with a	-6 13 -1 -2 7 1 -5 -3 -3 13
word with another	0 -1 0 0 2 0 0 0 0 21
word with dr	3 0 -1 0 0 0 -1 0 0 9
word with google	0 0 0 0 0 0 0 0 0 7
word with me	3 3 -3 -1 -1 -1 0 -2 0 -21
word with our	22 1 -4 -2 -1 -2 -8 -5 -1 -21
word with reference	0 -2 0 0 0 3 0 0 0 -4
word with the	-9 -2 -5 4 -5 -3 28 -7 -2 6
word with two	-3 -1 0 0 1 -1 5 0 0 1
word with us	-2 -5 -2 -1 2 11 -4 -2 2 -22
word with you	-3 5 -2 -3 3 -5 3 4 -1 15
word with your	0 -7 -1 -1 1 1 11 -2 -3 31
word withdraw	0 -1 0 0 -2 0 0 0 4 -1
word withdrawn	-2 -1 -1 9 -2 0 -1 -1 -1 -2
word within	-4 -6 -2 -2 21 2 -9 5 -5 -2
word within #	-1 -3 0 0 -5 6 0 6 -2 -8
word within a	0 0 0 0 14 -1 -10 -2 -1 -3
word within three	1 -1 0 0 -3 -1 8 -2 -2 -1
word within two	-2 0 0 -1 -1 0 4 0 -1 -2
word without	-4 -4 -2 12 -1 -1 1 0 -1 3
word woche	-1 2 0 -1 1 1 -1 -1 0 8
word won't	-1 -5 -7 12 5 -2 -1 -1 -1 -13
word won't be	-3 -4 -3 14 5 -1 -5 -1 -1 -12
word word	-3 4 -1 -2 4 -1 0 0 0 0
word worden	4 -3 -1 0 0 0 0 1 -1 -6
word wordt	0 -2 0 0 6 0 -2 0 -1 -8
word work	-10 5 -15 -4 19 1 1 14 -10 8
word work ?	-2 2 -2 0 0 0 3 0 0 -1
word work days	1 -1 0 0 -3 0 4 2 -2 -4
word work for	-6 10 -9 0 -1 -2 8 0 0 4
word work on	1 0 -2 2 3 0 -1 0 -2 -7
word work with	-1 -4 -1 -1 6 9 -7 -1 0 -8
word would	-25 63 -14 -6 3 -2 -7 -5 -5 29
word would any	0 0 0 0 0 0 0 0 0 -11
word would be	7 10 -3 -1 -3 4 -12 -1 -1 4
word would like	-8 17 0 -2 0 2 -8 -1 -1 34
word would love	1 5 0 0 -1 0 -3 0 -1 4
word would timemention	-16 21 -3 -1 0 0 0 0 0 5
word would you	-4 13 -7 -1 0 -4 4 -1 -1 12
word writ	7 -3 -8 6 7 -3 -9 3 -1 4
word writ to	-1 0 -7 8 0 0 0 0 0 4
word write	-6 -4 12 -4 10 -4 -14 12 -1 4
word write to	-1 0 -5 0 -2 -1 -5 15 0 -9
word writer	0 0 0 1 4 -1 -2 -1 -1 -8
word written	-1 0 0 0 -1 -2 11 1 -8 -3
word wurde	-9 6 -6 0 0 -2 6 7 0 -10
word wurden	0 0 -1 -1 -4 3 4 0 0 -1
word x	4 2 -2 3 -6 0 4 -1 -4 4
word x #	-2 6 0 0 -3 0 4 0 -4 -3
word y	0 -8 0 0 -13 -1 22 -4 4 2
word y #	0 0 0 0 0 1 0 0 0 8
word y a	-2 -1 0 0 0 -2 7 -2 -1 -5
word y entrevista	0 1 -1 0 0 0 0 0 0 9
word y te	0 -4 4 0 1 0 0 0 0 -1
word y timemention	0 0 1 0 0 0 0 0 0 5
word ya	0 -2 -2 4 0 -1 -3 -1 4 -8
word yani	-2 -1 2 -1 0 0 6 -4 -1 -5
word year	-4 -2 -2 -2 14 2 -16 14 -4 29
word yes	-5 -11 -4 -2 -9 69 -33 -4 -1 -8
word yet	-5 -1 -5 -2 -8 -7 46 -15 -2 -4
word yo	8 -3 -1 0 0 0 -2 -1 0 -6
word york	6 0 -1 -1 -1 -1 -1 1 -1 1
word you	-85 38 -45 -24 49 66 80 -83 5 -47
word you !	-1 5 -2 -1 -5 17 -9 -3 -1 3
word you :	5 -2 -4 0 0 8 -4 0 -1 0
word you ?	-3 6 6 0 -8 10 -6 -2 -1 0
word you a	-2 0 2 0 -1 0 26 -23 -1 15
word you able	0 2 -1 0 0 0 0 0 0 -3
word you about	12 -9 0 0 -10 -1 11 -1 -1 6
word you accept	-1 0 0 0 -5 13 -4 -1 0 6
word you all	0 0 0 0 0 0 0 0 0 4
word you and	0 0 -1 0 7 7 -11 -1 0 10
word you appli	-4 -2 0 -1 2 0 0 0 6 -3
word you are	12 -6 -3 -3 -1 7 -2 -1 -3 18
word you around	0 1 0 0 0 0 0 0 0 4
word you as	-3 -2 -1 -2 -6 22 -5 -2 -2 -4
word you at	-2 -3 3 -1 -2 -1 7 -1 -2 -13
word you be	-1 4 3 0 0 -1 -4 0 0 -7
word you by	-1 -3 -1 -1 -1 -1 8 -1 0 9
word you can	7 0 -4 -4 -12 29 -14 -5 3 -30
word you can't	2 0 -1 0 0 0 0 0 0 6
word you come	-1 7 -1 0 0 0 -2 0 -2 -6
word you could	-3 12 10 0 -4 -4 -10 -1 0 2
word you do	-4 -3 9 -1 10 -1 -5 -4 -1 -2
word you down	2 0 -1 0 0 0 0 0 0 -4
word you for	-6 15 -10 -10 8 -4 18 -7 -4 16
word you free	0 -3 4 0 0 0 0 0 0 9
word you get	1 0 -1 0 -1 -1 4 -1 0 9
word you got	10 -3 -3 0 0 -1 -1 0 -2 -12
word you had	0 -2 0 0 0 3 0 0 0 8
word you have	11 11 -18 -4 -8 15 -10 -3 5 21
word you in	0 2 1 -1 0 -1 -1 -1 2 -8
word you interview	-4 -5 -4 -1 10 0 8 -2 -1 8
word you join	2 0 0 0 0 -1 0 0 0 6
word you know	1 -4 -7 7 -7 -1 8 -8 11 1
word you like	3 0 -1 0 0 0 -1 0 0 14
word you make	-1 -1 2 0 0 0 0 0 0 7
word you may	-7 1 0 0 0 0 0 0 8 2
word you more	0 2 0 0 -2 -1 3 0 -1 2
word you must	0 0 0 0 0 0 0 0 0 6
word you need	-6 -6 -1 12 -5 -3 14 -3 -3 4
word you on	1 1 -5 5 15 6 -18 -4 -1 26
word you prefer	-6 11 -2 0 0 -1 -2 0 0 -14
word you recent	0 0 0 0 0 0 0 0 0 9
word you say	0 -1 0 0 0 2 -1 0 0 -14
word you send	-1 3 -1 0 -1 -3 4 0 -1 -1
word you sent	0 3 -1 -1 -3 -4 -12 21 -2 -23
word you should	3 -2 0 -1 -1 -3 7 -1 -1 -8
word you soon	0 0 0 0 0 0 0 0 0 -3
word you succes	0 0 0 0 1 0 0 0 0 6
word you take	0 -1 0 0 2 0 0 0 0 13
word you tell	-2 10 -1 -1 -1 -2 -2 -1 -1 -14
word you that	-3 -1 -1 0 -2 20 -13 2 -1 11
word you the	4 -3 -1 -2 10 1 -7 -2 -1 -1
word you then	14 -4 -1 0 -1 -1 -6 0 -1 -3
word you there	1 0 0 0 0 0 0 0 0 15
word you timemention	12 -2 -16 -6 5 -5 16 -3 -1 -9
word you to	-17 9 -7 -5 8 0 11 1 0 -3
word you use	0 0 0 0 0 0 0 0 0 4
word you want	-3 2 -3 -1 -2 14 -5 -2 0 8
word you were	-5 -1 -1 4 27 -4 -8 -3 -7 -22
word you will	3 -1 -1 -1 -3 -1 4 -1 0 10
word you would	-7 10 -2 0 -4 -4 9 -1 0 -8
word you'd	-1 0 2 -1 9 -5 4 -6 -2 -26
word you'd be	-3 -1 4 0 14 -1 -11 -2 -1 -5
word you'd like	-2 5 -1 0 -1 -2 5 -3 0 -14
word you'll	16 -4 -4 -2 1 7 -9 -5 0 -25
word you'll be	5 -1 -1 0 3 0 -5 0 0 8
word you'll get	0 0 0 0 -1 -1 3 -1 -1 -3
word you'll have	-2 0 -1 -1 0 1 4 -1 0 -19
word you'll hear	12 -1 0 0 -1 0 -8 -1 0 -5
word you'll meet	1 0 0 0 0 0 0 0 0 -6
word you're	-4 -12 -3 -4 -4 13 27 -6 -7 27
word you're confirm	0 0 0 0 0 0 0 0 0 7
word you're in	2 -2 -1 0 -1 10 -6 -1 0 -16
word you're schedul	0 0 0 0 0 0 0 0 0 5
word you're still	1 -1 -2 -2 -3 0 10 -2 -2 -8
word you've	23 -1 -2 12 -10 -7 -7 -9 -1 10
word you've been	-3 1 -1 7 -2 -2 7 -4 -3 12
word your	-80 23 -2 -11 -6 23 -6 8 50 93
word your answer	0 -1 0 0 0 4 -1 0 0 8
word your application	-1 -4 -5 -1 -11 -3 13 -10 21 -20
word your appointment	0 0 0 1 0 0 0 0 0 31
word your assessment	0 -2 0 0 -1 0 11 -2 -3 -11
word your availability	-4 12 0 -1 -1 0 -3 -1 -1 -6
word your background	0 5 0 0 -3 0 -2 0 1 2
word your calendar	3 1 -1 1 -1 -1 -2 -1 0 -4
word your candidacy	0 0 0 0 3 0 0 0 -2 5
word your candidate	0 -2 0 0 -3 5 5 -1 -4 -1
word your cv	2 -3 0 0 -2 0 8 -1 -2 -8
word your email	-1 -1 0 0 -3 0 3 4 -2 7
word your experience	0 -1 0 0 6 0 -4 -1 0 2
word your file	0 -1 0 0 -2 -2 7 0 0 -2
word your first	-7 -5 0 -1 -6 12 3 4 0 -6
word your interest	-1 -1 -1 -1 6 -1 -2 -1 -1 -6
word your interview	-14 -21 35 -6 19 -6 11 -14 -4 -60
word your job	0 0 0 0 0 0 0 0 1 8
word your laptop	-4 0 0 0 -1 -6 13 0 0 -2
word your manager	0 0 0 0 0 0 0 0 0 7
word your message	-17 -6 -3 -1 -4 -1 -20 53 1 -38
word your name	1 0 0 0 0 0 -1 0 0 6
word your next	0 0 0 0 0 0 0 0 0 6
word your offer	0 -1 0 0 -2 7 -2 -1 -2 14
word your onsite	0 0 0 0 0 0 0 0 0 -5
word your own	1 0 0 0 0 0 0 0 0 3
word your passport	-8 -1 0 0 -1 -1 12 0 0 -3
word your patience	0 -1 0 0 5 0 1 0 -3 -2
word your phone	0 2 0 0 0 0 -1 -1 0 -4
word your profile	0 0 0 0 0 0 -1 -1 3 0
word your recruiter	-4 1 0 4 0 0 0 0 0 -3
word your request	0 0 0 0 0 0 -7 9 0 -6
word your resume	-3 8 -1 -1 -8 0 -8 -1 14 7
word your schedule	0 0 0 0 0 0 0 0 0 -4
word your scorecard	0 0 0 0 0 0 0 0 0 4
word your submission	-6 -1 0 0 2 0 0 0 6 -3
word your talk	0 0 0 0 0 0 0 0 0 8
word your team	0 0 0 0 0 0 0 0 0 26
word your technical	2 0 -8 7 0 0 0 0 0 -12
word your time	-1 0 0 0 0 0 2 -1 0 4
word your upcom	2 0 0 0 0 0 0 0 0 -5
word your updat	0 0 0 0 0 0 0 0 0 3
word your virtual	1 0 0 0 0 0 0 0 0 -4
word your visit	0 0 1 0 0 0 0 0 0 -5
word your work	0 0 0 0 0 0 0 0 0 7
word zeit	-1 1 0 -1 3 0 0 0 -2 4
word zitten	-1 0 0 0 1 1 -1 0 0 6
word zo	0 0 0 4 0 0 -3 0 0 2
word zoal	3 -2 0 0 0 1 -1 0 0 -8
word zoom	19 0 -5 -3 -1 -1 -5 -4 -1 0
word zoom link	2 0 0 0 0 0 -1 0 0 6
word zu	2 -1 -1 0 0 0 0 -1 0 -4
word zu einem	1 0 -1 0 0 0 -1 0 1 -3
word zum	3 -2 -1 -1 -3 4 -1 0 1 -1
word zum timemention	2 -1 -1 -1 -3 5 -2 0 2 -4
word zur	3 -1 0 -1 -2 0 3 0 0 13
word zusammen	0 0 0 0 -1 0 2 0 -1 7
word ª	3 -1 -1 0 0 0 0 0 0 1
word º	1 0 0 0 0 0 0 0 0 -3
"""
