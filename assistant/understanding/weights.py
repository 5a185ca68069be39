"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-30 -23 -33 -31 -49 -29 -117 -25 339 -137
ack.received@subject	-19 -17 -10 -9 -47 -9 -26 3 135 -153
ack.thanks	8 42 -31 -13 -26 -26 -77 -2 125 -32
ack.thanks@subject	-9 -9 -5 -5 -46 -5 -12 -5 95 -37
affirm	74 36 28 -77 -48 130 14 -96 -61 -29
against, and no job	-15 6 13 32 -28 -17 -19 51 -22 65
agreed	207 -21 43 -17 -34 -25 -120 -21 -11 -21
agreed, and a nod	105 -9 -20 -5 -9 -9 -41 -6 -5 -12
answer	-14 -65 99 -11 -103 -97 86 46 59 -75
asked to move	-84 -6 138 -5 -6 -5 -26 -5 -2 -5
automatic answer	-58 -46 -20 -13 -32 -14 -37 243 -21 -165
autoreply.absence	-8 -70 -44 -46 -45 -35 -5 289 -36 -81
autoreply.absence@subject	-22 -13 -23 -11 -11 -10 -56 156 -9 -94
autoreply.bounce	-30 -12 -10 -8 -35 -7 -24 133 -8 -113
autoreply.bounce@subject	-16 -6 -5 -4 -17 -4 -13 70 -6 -95
autoreply.receipt	-111 -21 -18 -9 -14 -11 -19 214 -11 -90
autoreply.receipt@subject	-80 -11 -10 -5 -6 -6 -10 138 -9 -51
autoreply.received	-20 -21 -10 -9 -24 -3 -102 225 -35 -125
autoreply.received@subject	-13 -14 -5 -6 -7 -4 -45 86 7 -89
bias	61 27 -72 -22 32 -96 -47 113 3 -108
board	-9 9 -2 -4 6 -4 -13 -5 22 -70
bulk	6 -7 -51 43 15 23 -11 -3 -15 267
calendar CANCEL	-19 -5 -5 57 -11 -2 -9 -3 -3 -13
calendar REPLY	-19 -7 -6 -4 -6 -3 -11 61 -4 -49
calendar REQUEST	309 -111 19 -25 -40 -15 -68 -50 -19 -130
cancellation.off	-135 -29 -40 353 -45 -18 -47 -19 -20 -54
cancellation.off@subject	-74 -15 -15 165 -17 -7 -18 -8 -12 -31
cancelled, and moved	-4 -1 -3 12 -1 -1 -2 -1 -1 2
chat.lure	13 -1 -2 -1 -1 -1 -6 -1 -1 72
chat.lure@subject	0 0 0 0 0 0 0 0 0 17
colleague	-2 -2 -1 -1 -8 -1 -2 21 -3 217
day alone	-114 -76 -39 113 -58 72 19 37 45 -67
deadline	-76 14 -57 -57 -59 140 139 -31 -13 33
forwarded	20 -3 -3 -1 -4 -2 -10 4 -2 140
generated	6 23 -58 37 26 -10 -23 -9 8 -203
hiring little	-9 33 -51 29 0 1 -14 69 -58 4
hiring much	-16 27 13 -32 10 -69 26 -24 65 -83
hiring none	-8 -76 -10 -35 20 59 -16 41 24 90
hiring some	62 26 17 29 -15 -34 -18 -37 -29 -45
hiring.application	-35 -6 -82 -72 83 -79 71 -53 171 81
hiring.interview	71 30 98 20 -58 -93 -43 6 -31 44
hiring.meet	80 119 -2 12 -8 -44 -89 -32 -36 17
hiring.process	6 -17 4 -33 51 -45 78 -41 -4 6
hiring.role	-68 -26 -95 19 70 72 61 10 -44 -12
human	86 29 31 -57 28 -22 88 -103 -80 -27
invite.details	177 -64 -7 -4 -53 -76 96 -44 -24 9
invite.details@subject	23 -5 -1 -3 -5 4 -5 -2 -4 -16
invite.fixed	237 -29 37 33 -73 -94 20 -64 -67 -63
invite.fixed@subject	40 -21 -13 5 -15 -11 19 7 -11 34
invite.forward	92 -20 -17 5 3 -9 -31 -12 -12 -14
invite.forward@subject	43 -9 -23 -1 -2 -1 -3 -1 -3 -5
invite.invited	61 29 -38 -28 11 49 -57 2 -29 -60
invite.invited@subject	41 -14 -3 -5 -6 -24 19 -4 -4 -2
invite.reminder	77 -5 -30 -15 1 -4 -9 -9 -7 35
invite.reminder@subject	33 5 -13 -7 -3 -2 -3 -5 -5 -1
job and one time	105 -27 67 79 -67 -48 -121 2 10 -23
job, and no person	-18 22 -65 30 0 -7 -38 3 73 28
known application	51 20 123 60 -10 63 10 -203 -114 -429
known interview	-10 -17 95 55 -14 -11 -80 -12 -7 -41
known interview, other time	-43 -3 55 -1 -1 -1 -3 -1 -1 -9
meeting link	48 -8 -16 -4 -4 -4 -6 -4 -3 -125
move asked, and a nod	-72 -4 118 -4 -6 -4 -23 -4 -2 -4
no job and a time	121 97 74 -37 -46 -45 -163 39 -39 -6
no time	-84 -47 -42 -92 160 -5 74 13 23 -42
not.alert	-39 -5 -7 26 17 0 -1 -8 18 125
not.alert@subject	2 0 0 -1 0 0 0 0 0 79
not.cold	-1 -4 -2 2 -8 2 19 -2 -6 165
not.cold@subject	1 0 0 0 0 0 0 0 0 19
not.employer	2 6 -6 -3 10 -2 -5 -3 3 181
not.employer@subject	2 0 0 0 0 0 0 0 0 100
not.event	15 -19 -5 -5 -5 -5 -2 31 -4 61
not.event@subject	5 -2 -1 -2 -1 -1 -3 6 -1 88
not.media	5 0 -5 -1 6 -2 1 -2 -2 108
not.media@subject	0 0 0 0 0 0 0 0 1 58
not.official	-2 -6 21 -9 -5 4 -12 13 -4 86
not.official@subject	-15 7 18 -3 -27 -2 -5 0 28 33
not.practice	-3 0 -2 -1 -1 -1 -1 6 2 157
not.practice@subject	-4 1 -2 -1 0 0 0 7 0 60
not.research	-4 39 -5 -2 -4 -4 -12 -7 -2 130
not.research@subject	5 -1 -3 0 0 0 0 -1 0 31
not.someone	-2 9 -5 4 -11 0 22 -6 -11 121
not.someone@subject	-2 -5 -1 -1 -6 1 19 1 -7 31
not.staff	3 0 0 -1 1 0 0 0 -1 162
not.staff@subject	0 0 0 0 0 0 0 0 0 156
not.study	-31 -2 7 9 -31 -17 36 7 23 85
not.study@subject	-6 3 -4 -2 2 -3 -12 25 -4 204
offer.clear	-80 -69 -48 -28 66 281 -51 -35 -36 -138
offer.clear@subject	-44 -15 -9 -7 -12 53 43 -3 -7 -89
offer.terms	-28 -23 -28 -26 -54 173 27 -15 -26 -77
offer.terms@subject	-3 -3 -2 -1 -3 -3 18 -1 -2 51
old time	-79 -45 134 41 -10 -6 -17 -9 -8 -62
one time	256 -76 118 55 -102 -78 -202 49 -21 -6
one time, asked	-21 13 39 -4 -4 -5 -7 -3 -7 51
owner	0 0 0 0 0 0 0 0 0 -172
pair alert&apply	0 0 0 0 0 0 0 0 0 46
pair alert&ask	-1 -3 0 0 6 -1 -1 0 0 -13
pair alert&candidate	-1 -1 0 0 9 0 -6 -1 -1 1
pair alert&closer	0 0 0 0 0 0 0 0 0 10
pair alert&hear	1 0 0 0 0 0 5 -4 0 8
pair alert&interview	-3 -1 0 -1 0 0 0 5 1 -9
pair alert&not	0 0 0 0 7 0 0 0 -5 14
pair alert&offer	0 0 0 0 4 0 0 0 -1 -16
pair alert&received	0 0 0 0 2 0 0 0 -2 17
pair alert&remind	-1 0 -1 1 0 0 6 -4 0 13
pair alert&review	-1 -1 0 0 1 0 1 0 0 -20
pair alert&role	-3 -4 -2 19 -7 -2 8 -7 -2 62
pair alert&time	0 -1 -1 1 0 -1 6 -4 0 9
pair alert&title	0 0 0 0 0 0 0 0 0 72
pair apply&ask	7 13 -3 -2 -11 -3 4 4 -8 29
pair apply&asked	-1 4 -1 0 2 -1 -1 -1 -1 0
pair apply&available	-2 3 -3 -1 4 -1 -13 -1 16 -5
pair apply&away	10 -4 -1 -1 -1 -1 -2 0 0 26
pair apply&book	-19 -4 0 1 6 -1 -4 -1 23 -36
pair apply&bounce	0 4 -4 -1 -1 -1 -2 4 0 -20
pair apply&call	-8 -4 -2 -2 2 -1 -4 -1 22 27
pair apply&cancel	-2 -1 -1 10 1 -1 -2 -1 -5 -18
pair apply&candidate	-4 23 -28 -9 34 -16 -11 -3 14 -23
pair apply&choose	0 -13 -3 -3 1 3 2 -4 17 -55
pair apply&civic	7 0 0 0 -6 0 3 0 -2 110
pair apply&closer	-6 4 -3 -3 18 -3 -8 -4 6 -22
pair apply&cold	-1 3 -1 -1 1 -1 -3 -1 3 37
pair apply&confirm	-9 -5 -8 3 -2 -2 -12 -3 37 27
pair apply&deadline	6 11 -5 -2 -1 -4 -44 -10 51 12
pair apply&decide	-3 -3 -1 0 11 -1 2 -1 -3 37
pair apply&document	6 2 -4 -2 -13 -1 11 -6 8 -67
pair apply&education	9 -10 -1 -1 -6 -1 -4 -2 15 32
pair apply&enjoyed	13 7 -4 -3 15 -2 -18 -4 -4 -35
pair apply&event	0 -1 -1 -1 6 -1 -2 -1 1 -30
pair apply&feedback	1 -1 -1 -1 6 -1 -1 -1 -2 -24
pair apply&filled	11 -4 -2 -3 9 -2 -4 -11 5 -14
pair apply&future	-14 -3 -2 12 17 -2 -15 -2 8 -7
pair apply&glad	1 -17 -3 -2 -8 6 19 -1 5 -4
pair apply&health	0 0 -1 -1 -1 -1 -1 -1 5 -5
pair apply&hear	-8 6 -6 -5 12 -6 -1 -35 42 -27
pair apply&hiringside	-1 -2 -1 0 0 0 2 -1 2 78
pair apply&hitch	-1 -1 0 -1 7 -1 -4 -1 1 -8
pair apply&hold	-1 -1 0 0 -6 0 11 0 -3 11
pair apply&inbox	-1 -1 -1 -1 -2 -4 8 -1 3 58
pair apply&interview	5 -8 -2 5 -1 2 -6 -3 8 61
pair apply&invite	10 -17 -2 1 0 -2 24 -7 -6 -50
pair apply&join	-1 -1 0 0 0 1 -1 0 2 14
pair apply&keen	16 -15 -4 -2 -4 -1 18 -2 -5 -4
pair apply&link	-1 2 -1 -1 -1 -1 1 -1 1 33
pair apply&lure	0 0 0 0 0 0 0 0 0 34
pair apply&meet	13 -3 -3 -2 0 -2 -6 -2 5 -8
pair apply&mine	0 0 0 0 0 0 0 0 0 100
pair apply&move	-2 3 2 -1 4 -1 1 -1 -6 32
pair apply&not	-1 -25 -8 7 57 -8 -8 -15 1 -53
pair apply&offer	-5 -2 -8 -1 4 0 -1 -1 14 2
pair apply&office	7 -5 -1 -1 2 -1 7 -1 -6 8
pair apply&official	-1 0 -1 -1 10 -1 10 -4 -12 -6
pair apply&onward	4 -2 -4 -2 18 -4 17 -7 -20 -52
pair apply&other	-8 -7 -3 3 22 -3 4 -3 -4 -25
pair apply&pay	-2 0 0 0 2 0 -4 0 6 56
pair apply&practice	0 0 0 0 0 0 0 0 0 22
pair apply&prepare	6 -3 -2 -2 3 -1 -10 -1 11 37
pair apply&property	-2 0 -1 -1 5 -1 -1 0 1 94
pair apply&received	-13 -11 -11 -8 -9 -9 -35 -19 117 -31
pair apply&recruiter	-6 1 -1 -1 -5 -2 7 -2 8 32
pair apply&remind	0 -1 -2 4 -2 -3 5 -1 -1 -2
pair apply&review	-19 -2 -8 7 15 -7 -3 -8 25 -5
pair apply&role	-8 19 -13 -4 32 -7 4 -15 -8 2
pair apply&sales	-3 8 -1 -1 8 -1 -1 -1 -8 -2
pair apply&send	3 -10 -4 -4 -11 -4 23 3 3 -2
pair apply&shop	12 -1 -1 -1 2 -1 -2 -1 -7 -31
pair apply&sign	-3 5 -1 -1 -10 -2 12 1 -1 6
pair apply&slot	12 -9 -1 -3 -13 -2 11 -3 6 23
pair apply&sorry	-2 -2 -1 -1 14 -1 -3 -1 -3 29
pair apply&stage	-6 17 -2 -2 14 -4 -13 -4 -1 1
pair apply&start	-1 0 0 0 0 1 -4 0 5 -17
pair apply&study	-1 1 -1 -1 2 0 -1 0 1 43
pair apply&talk	-6 14 -2 -1 -1 -2 2 -2 -3 -11
pair apply&task	0 -12 -1 -1 -3 -1 37 -6 -13 -15
pair apply&team	-9 4 -3 -5 8 -4 17 -4 -3 0
pair apply&thank	-3 33 -12 -10 -22 -11 -89 -12 126 -104
pair apply&ticket	-4 5 -4 -2 2 -2 -12 7 11 5
pair apply&time	28 -15 -12 -1 -16 -10 -37 -7 71 -39
pair apply&title	-62 -13 -17 -17 13 -13 6 11 92 -61
pair apply&video	1 0 0 0 -1 0 -1 0 3 -2
pair apply&wait	-4 -7 -1 -1 9 -3 17 -4 -6 49
pair apply&wish	-1 0 -1 -1 -14 -1 -1 -1 17 3
pair ask&asked	-19 -50 9 -11 -19 26 97 -14 -18 -65
pair ask&available	-11 18 8 -7 -8 21 -4 -5 -12 -66
pair ask&away	-1 -1 -1 4 0 0 3 -2 0 23
pair ask&back	-4 -4 -2 -1 -2 12 3 -1 -1 -6
pair ask&book	-23 43 -6 8 -5 12 -23 -3 -3 -42
pair ask&call	-11 26 7 -7 0 -11 19 -6 -18 -24
pair ask&cancel	0 0 0 1 0 0 0 0 0 9
pair ask&candidate	-5 -5 -8 -2 -1 -1 9 -1 13 11
pair ask&choose	-18 38 5 -4 -12 -3 0 -4 -2 52
pair ask&civic	-1 4 -1 -1 3 -1 -2 -1 -1 -8
pair ask&closer	1 8 -1 -1 5 -1 -3 -2 -6 -24
pair ask&cold	0 1 0 0 0 1 -1 0 0 16
pair ask&confirm	-14 5 14 -3 -2 9 -6 0 -2 12
pair ask&deadline	-5 30 -10 -6 -23 34 -6 -8 -6 -12
pair ask&decide	-9 -17 14 -1 -7 4 8 3 6 -17
pair ask&document	8 -24 -4 -3 -6 2 23 12 -6 -61
pair ask&education	0 0 0 0 0 0 2 0 0 -5
pair ask&enjoyed	-2 9 -1 0 -1 -1 -2 -1 -2 0
pair ask&event	0 2 10 -1 -1 -1 0 -9 0 10
pair ask&family	0 0 0 0 0 0 0 0 0 29
pair ask&feedback	-1 -1 -1 -1 3 3 -3 0 0 4
pair ask&future	-4 -1 2 -1 7 -5 1 1 -1 -3
pair ask&glad	1 -1 -1 0 -1 -1 5 -1 0 2
pair ask&health	8 -5 -3 -4 -1 -1 7 -1 -1 7
pair ask&hear	-20 59 7 -6 2 -12 -43 -3 16 14
pair ask&hiringside	0 0 0 0 0 0 0 0 1 12
pair ask&hitch	1 -1 10 -1 -1 -1 2 -9 -1 79
pair ask&inbox	-14 -21 -4 -3 -7 -4 23 31 -2 -32
pair ask&interview	35 1 -7 -2 -13 -5 -16 4 2 16
pair ask&invite	13 -9 4 12 -3 -1 -5 -3 -8 -20
pair ask&join	-12 0 0 12 0 0 0 0 1 70
pair ask&keen	12 -1 -5 -3 7 5 -4 -6 -5 -26
pair ask&link	-5 10 6 -2 -5 0 3 -1 -5 -14
pair ask&lure	-1 0 0 0 -1 -3 7 -1 0 -22
pair ask&machine	-1 -2 -1 -1 -2 -1 -5 15 -3 -21
pair ask&mediaword	0 -1 0 0 -6 0 -19 19 8 9
pair ask&meet	-4 19 -4 9 -4 -4 -3 -3 -7 -21
pair ask&mine	0 0 0 0 0 0 -6 7 0 23
pair ask&move	-17 -14 15 -4 -13 -1 -7 31 10 -40
pair ask&not	4 3 21 6 -8 -5 -15 -12 6 85
pair ask&offer	-2 -1 -1 -1 -1 8 -2 0 -1 -13
pair ask&office	2 1 3 -1 -1 -2 0 -1 -1 80
pair ask&official	-6 -7 2 0 -3 -1 25 -3 -6 -25
pair ask&onward	14 -17 -11 -3 -10 -6 8 17 8 -65
pair ask&other	-6 10 17 -1 2 -2 -15 -1 -3 58
pair ask&pay	-1 -9 2 -1 -2 -10 24 -1 -1 -14
pair ask&practice	0 0 0 0 0 0 0 0 0 42
pair ask&prepare	16 -9 -7 -7 -3 -32 45 -2 -2 70
pair ask&property	0 -1 0 0 0 0 2 0 0 12
pair ask&received	0 2 -1 0 -2 -1 0 5 -3 -2
pair ask&recorded	-3 26 -1 -1 -2 -1 -9 -2 -7 5
pair ask&recruiter	-3 -2 -1 0 0 -2 -33 43 -2 51
pair ask&remind	-5 -6 23 -7 -5 8 8 -15 -2 -55
pair ask&review	2 3 -1 -1 -1 0 -2 -1 2 -51
pair ask&role	2 -5 -12 -3 -1 -8 0 34 -8 9
pair ask&sales	26 -24 -1 -1 -1 -1 -16 19 -1 -7
pair ask&send	-6 6 -4 -7 -16 16 44 -10 -22 35
pair ask&shop	0 5 -3 0 0 0 -1 0 0 6
pair ask&sign	-8 -17 -3 -4 -8 102 -53 -2 -5 -17
pair ask&slot	-5 53 -1 5 -12 -2 -17 -9 -12 -7
pair ask&sorry	-1 -1 3 3 -1 0 -1 0 0 6
pair ask&stage	-3 0 -2 -2 -16 -4 30 -2 -2 17
pair ask&start	-6 -3 -4 -2 -2 29 -8 -3 -1 -73
pair ask&study	9 -8 -1 -1 5 -1 2 0 -6 9
pair ask&talk	-11 5 26 -10 -9 -11 27 -15 -2 41
pair ask&task	14 -5 -1 -1 -7 -1 -1 -2 4 -19
pair ask&team	-4 10 -3 -2 -3 -7 20 -5 -5 40
pair ask&thank	-9 0 -4 -3 6 -3 12 8 -6 -17
pair ask&ticket	-3 -8 -1 -1 -2 7 4 6 -1 11
pair ask&time	6 -23 29 -6 -15 26 41 -49 -9 -86
pair ask&title	11 15 -1 -3 -4 -3 -11 -1 -4 -29
pair ask&urgent	-1 -1 -1 -1 -2 -1 -1 7 -1 22
pair ask&video	-6 1 -1 11 -1 -1 -2 -1 -1 11
pair ask&wait	-6 -11 14 -2 -8 -11 33 -7 -2 -33
pair ask&wish	0 -1 0 -2 5 11 -13 0 1 -6
pair asked&available	-17 9 32 -10 -15 17 11 -11 -16 -49
pair asked&book	-1 5 0 0 -1 -1 -1 0 0 37
pair asked&call	-11 77 -9 -3 -10 -11 -22 -5 -7 42
pair asked&candidate	0 -4 0 0 6 0 0 0 -1 10
pair asked&choose	-48 89 -9 -1 -4 -10 -14 -2 -1 -41
pair asked&closer	-2 18 -3 -1 4 -5 -9 -1 -1 2
pair asked&cold	0 0 0 0 -1 -1 2 0 0 38
pair asked&confirm	-15 13 11 -2 -2 1 -2 -2 -2 -15
pair asked&deadline	2 20 -10 -2 -2 -7 2 0 -3 -60
pair asked&document	-6 -11 -2 -1 -7 -4 36 -2 -2 -72
pair asked&event	11 6 -14 0 -1 0 2 0 -3 -33
pair asked&family	0 -2 0 0 -2 -1 6 0 -1 69
pair asked&future	-3 0 8 -1 4 -1 -4 -1 -1 -12
pair asked&hear	10 3 -1 -1 0 0 -7 -1 -3 28
pair asked&hiringside	4 -3 -3 0 -1 -1 3 0 0 5
pair asked&hitch	15 1 -9 -1 -1 -1 -3 -1 -1 -29
pair asked&inbox	-1 -17 -1 0 -1 -1 23 -1 -1 14
pair asked&interview	-2 5 15 -4 -4 -3 -1 -3 -3 20
pair asked&join	-1 -7 -1 0 -2 41 -28 -1 0 7
pair asked&keen	8 2 0 0 4 -5 -8 -1 -1 41
pair asked&mediaword	0 0 0 0 0 0 0 0 0 8
pair asked&meet	14 22 -3 -2 -3 -3 -14 -2 -8 -84
pair asked&mine	0 -1 0 0 0 4 -1 0 0 11
pair asked&move	3 -42 74 -5 -6 -19 5 -5 -4 -123
pair asked&not	16 18 -28 -1 -1 1 -4 -1 -1 -1
pair asked&office	-1 3 0 0 0 -1 0 0 0 93
pair asked&official	-4 -5 -1 0 -1 -1 13 -1 -1 -36
pair asked&onward	21 -19 -3 -1 -1 -2 6 -1 -1 0
pair asked&other	-12 -52 65 -2 -2 -1 6 -1 -1 -5
pair asked&pay	-2 -5 1 -1 -4 -8 25 -2 -4 -11
pair asked&prepare	-18 -2 19 -1 -1 -2 7 -1 -1 47
pair asked&property	0 0 0 0 0 0 1 0 0 61
pair asked&recorded	0 0 0 0 0 0 0 0 0 12
pair asked&recruiter	-1 -12 0 -4 16 -10 12 -1 0 55
pair asked&remind	5 -24 -12 -5 -5 -19 69 -4 -4 -42
pair asked&review	0 6 -1 0 0 -1 -4 0 0 -2
pair asked&role	-15 25 -8 -3 0 -17 23 -3 -3 12
pair asked&sales	23 -21 0 0 0 0 0 0 0 25
pair asked&send	-17 14 9 -3 -10 -9 25 -3 -5 -78
pair asked&shop	-1 -7 2 0 -1 -8 16 -1 0 2
pair asked&sign	-1 -5 -1 -1 -2 10 2 -1 -1 13
pair asked&slot	-23 23 63 -9 -13 -22 -1 -8 -10 15
pair asked&stage	-5 0 -1 -2 -3 -6 15 1 -2 -26
pair asked&start	-3 -3 -4 -1 -1 17 -4 -1 -1 -38
pair asked&study	-2 -6 -1 0 4 -2 10 0 -3 -10
pair asked&talk	-24 86 15 -4 -15 -13 -34 -4 -7 -13
pair asked&team	6 -15 0 -1 -1 -1 14 -1 -1 14
pair asked&ticket	0 -3 0 0 0 0 6 0 -2 7
pair asked&time	-29 -11 49 -17 -16 17 43 -15 -20 17
pair asked&title	-15 3 -5 -2 -2 21 4 -1 -1 -54
pair asked&video	16 -5 -2 -1 -1 -2 -2 -1 -1 -22
pair asked&wait	26 -38 -30 -2 -10 -16 76 -3 -2 -14
pair available&book	-7 42 -3 -2 -6 -6 -10 -8 -2 -19
pair available&bounce	-7 -3 -2 -1 -1 -1 -3 17 0 -9
pair available&call	-4 28 -8 -4 -13 -7 20 -9 -4 2
pair available&candidate	-1 1 -1 0 -1 1 -1 0 2 15
pair available&choose	-3 16 -2 -1 -2 -1 -3 -1 -2 -10
pair available&closer	-1 3 -1 0 3 0 -3 -1 -1 13
pair available&cold	0 0 0 0 0 1 0 0 0 11
pair available&confirm	2 30 -6 -3 1 -4 -18 1 -3 -7
pair available&deadline	4 17 -4 -2 -10 2 -2 -2 -4 -14
pair available&decide	-2 -14 15 0 -1 -1 16 -12 -1 -8
pair available&event	-3 9 -1 0 -1 -1 -1 0 -3 6
pair available&future	-2 0 0 -2 1 -2 -23 30 -2 -6
pair available&hear	2 3 -1 -2 -5 -2 12 -6 -2 7
pair available&hiringside	4 -1 -2 0 0 0 0 0 1 -10
pair available&hitch	14 -2 -8 -1 -1 0 -1 0 0 7
pair available&hold	-1 -1 -1 1 -9 0 13 0 0 -7
pair available&interview	-1 56 -47 -8 -7 -3 -15 28 -3 -69
pair available&invite	4 0 -1 0 -1 0 -1 0 0 -11
pair available&keen	0 0 0 0 0 0 0 0 0 64
pair available&link	-10 16 -3 -3 -3 -4 -3 13 -4 20
pair available&meet	-5 22 3 -2 -5 -2 -7 4 -9 20
pair available&move	29 -19 -1 0 -3 -2 -6 -2 3 -2
pair available&not	9 9 -21 -5 -2 -3 -3 19 -3 -12
pair available&office	0 0 0 0 0 1 1 0 0 29
pair available&onward	-1 0 -1 0 0 0 1 0 2 -24
pair available&other	-2 -26 30 -1 2 -1 0 -1 -1 22
pair available&pay	-1 -1 1 0 0 0 2 0 0 17
pair available&practice	0 0 0 0 0 0 0 0 0 26
pair available&prepare	0 -7 5 -1 -3 -1 11 -4 -2 37
pair available&property	0 0 0 0 0 0 1 0 0 23
pair available&recorded	-5 16 -1 -1 -1 -1 -6 -1 -2 32
pair available&recruiter	0 0 0 0 0 0 0 1 0 4
pair available&remind	-3 -12 5 -2 1 -2 16 -2 -1 -40
pair available&review	-1 1 -1 0 0 -1 -1 4 -2 -2
pair available&role	-6 -5 -6 -2 -12 -3 35 -1 0 51
pair available&sales	-1 3 0 -1 0 0 0 0 0 7
pair available&send	-11 22 -2 -1 -2 -4 6 -2 -5 -14
pair available&shop	-2 7 -3 -1 0 0 -1 0 0 20
pair available&sign	0 -1 -1 0 -1 5 -1 -1 -1 -4
pair available&slot	-12 8 22 -4 -9 -6 10 -1 -9 -49
pair available&sorry	-2 10 -6 -1 -3 -1 5 -1 -1 -12
pair available&stage	-2 -8 1 1 -1 -4 15 -1 -1 1
pair available&talk	-3 13 1 0 -2 -1 -8 -1 1 24
pair available&team	-3 7 1 -1 -2 -1 11 -12 0 -13
pair available&thank	7 -4 -3 0 0 0 -14 0 15 17
pair available&ticket	-7 2 -4 -3 0 1 -2 14 -1 8
pair available&time	5 107 -39 -15 -10 -16 -38 22 -16 -33
pair available&title	23 24 -31 -4 -2 1 -8 -2 -1 1
pair available&video	0 9 -1 -1 -1 -1 -4 -1 -1 -12
pair available&wait	0 -17 -2 0 0 -3 31 -8 -1 41
pair away&back	-6 -3 -5 -4 0 -1 -8 29 -2 -6
pair away&book	-1 7 -4 0 -1 3 -2 -2 0 0
pair away&choose	-1 -1 -1 -1 3 2 -2 2 -1 -10
pair away&confirm	3 -1 -1 -1 -13 0 13 0 -1 -12
pair away&deadline	-1 -12 -12 9 -17 -11 -4 45 2 -42
pair away&education	-1 -1 -1 -1 -1 -1 0 6 -1 -5
pair away&event	-1 -1 -1 -1 -1 2 -5 8 0 -2
pair away&feedback	-1 -1 -1 0 -1 0 1 3 0 -1
pair away&filled	-7 5 -5 -3 -12 -1 7 18 -2 -16
pair away&hear	-3 -5 -2 -1 -3 0 6 11 -2 0
pair away&hitch	-2 -1 2 -1 -1 0 7 -3 -1 -7
pair away&hold	-1 -1 -1 -1 -15 -1 18 1 0 -6
pair away&inbox	-3 -2 -3 -2 -2 -2 -12 26 -1 -17
pair away&interview	5 -2 0 1 -1 -1 -1 -1 -1 -4
pair away&meet	-13 -2 0 13 -1 -1 -23 30 -2 -11
pair away&move	-3 -1 4 -1 -1 -2 -29 35 0 0
pair away&not	-12 -12 -23 -21 -13 -12 41 57 -6 -65
pair away&offer	-2 -1 -1 -1 1 8 -3 0 -1 -21
pair away&onward	-1 -1 0 0 -9 -1 12 -1 0 0
pair away&other	-1 0 0 0 -10 0 13 -1 0 16
pair away&pay	-2 -2 -2 -1 -14 12 8 3 -1 -36
pair away&prepare	-1 -1 -2 -1 -1 -1 -21 27 0 13
pair away&remind	-3 -1 -2 2 0 -1 -14 19 -1 -5
pair away&review	-1 -1 -1 0 -12 -1 12 2 1 13
pair away&role	-2 -2 -1 0 -14 3 15 2 -1 29
pair away&send	-2 -1 -1 -1 0 3 -1 3 0 -12
pair away&slot	-2 -1 2 -1 -1 2 -2 4 -1 -5
pair away&sorry	-1 -1 0 3 -1 0 1 -1 0 -4
pair away&stage	2 -3 -1 -2 2 -1 1 2 -1 -7
pair away&team	-16 -7 2 14 0 1 24 -17 -3 -8
pair away&time	-36 -10 22 -31 -9 -14 -8 94 -8 -69
pair away&title	-16 -7 -5 7 -2 -5 42 -12 -2 -1
pair away&wait	-3 -1 -3 -2 -18 -2 35 -12 7 -13
pair back&bounce	-1 -1 -1 -1 -7 -1 -1 12 -1 -15
pair back&closer	-6 -1 -1 -1 -1 -1 -2 0 13 -6
pair back&deadline	-4 -2 -2 0 -4 -1 11 -4 6 15
pair back&feedback	6 -3 -2 -3 11 -3 -6 2 -2 -19
pair back&hear	5 -4 -2 -4 8 -3 -10 4 5 -13
pair back&inbox	-7 -3 -3 -2 -9 -2 -5 19 11 -12
pair back&not	-1 -1 -1 1 0 0 -1 3 -1 1
pair back&offer	-2 -1 -1 1 1 5 -3 0 -1 2
pair back&role	-1 -1 -1 -1 -2 0 7 -1 -1 0
pair back&send	-6 -6 -3 -2 -9 12 2 15 -2 20
pair back&sign	-4 -3 -1 -1 -2 19 -6 -1 -1 4
pair back&stage	-1 -1 -1 -1 4 -2 1 1 -1 -3
pair back&start	-3 -2 -1 -1 0 5 -3 0 4 -6
pair back&ticket	-1 0 0 0 -1 1 7 -5 0 24
pair back&time	-20 -24 5 -10 -6 -7 15 40 8 -47
pair back&wait	-2 0 1 -1 -2 -1 6 -1 0 -11
pair book&call	-2 4 -9 -4 -4 -2 1 0 16 -31
pair book&cancel	-23 -3 -3 43 -3 -2 -5 -2 -2 -13
pair book&candidate	-3 -18 0 2 0 -1 21 -1 0 2
pair book&choose	-10 29 -1 0 -3 0 -8 -2 -5 2
pair book&civic	-1 3 0 0 -1 0 1 -1 0 -11
pair book&closer	-6 -2 -2 -1 7 -1 -2 -3 11 23
pair book&cold	-1 -1 1 0 -1 0 0 0 2 5
pair book&confirm	-16 -5 2 -1 -2 -4 26 -2 3 52
pair book&deadline	9 3 -7 2 -1 -1 -1 -3 -1 -7
pair book&education	-2 0 0 2 0 0 -3 0 4 20
pair book&event	4 2 -1 3 -1 -2 -2 -1 -1 -1
pair book&filled	-9 6 -1 5 2 -1 -1 -1 -1 -2
pair book&glad	1 0 0 0 0 0 0 0 0 13
pair book&health	0 1 0 0 0 1 0 0 0 18
pair book&hear	-4 4 -2 2 -3 -1 -4 7 1 -17
pair book&hiringside	-3 5 0 1 -1 -1 -2 -1 1 -31
pair book&hitch	-17 22 17 -1 -1 0 -17 -2 -1 2
pair book&inbox	-7 3 -2 -1 -1 -1 -2 -1 12 21
pair book&interview	-19 46 15 -6 -18 -9 -15 -5 11 -75
pair book&invite	5 -3 -3 1 6 -2 -4 -4 4 -17
pair book&keen	2 4 -1 -1 -1 -1 -2 -1 1 6
pair book&link	-3 35 -2 -3 -5 -6 -9 -5 -3 -50
pair book&mediaword	0 0 0 0 0 0 0 0 0 7
pair book&meet	-6 1 1 10 -1 -1 -3 -1 -1 10
pair book&move	-44 4 51 -3 -2 -3 -6 5 -2 -17
pair book&not	-17 20 0 17 3 -1 -16 -2 -4 40
pair book&offer	-2 0 0 0 0 5 -2 0 0 24
pair book&office	0 -1 1 2 -1 0 -1 0 0 20
pair book&official	1 0 0 0 0 0 0 0 0 66
pair book&other	-10 0 -7 10 -1 -1 -1 7 1 -19
pair book&pay	1 -1 0 -1 -1 2 -5 0 4 -14
pair book&practice	0 0 0 0 0 0 0 0 0 6
pair book&prepare	0 -1 3 1 -1 -1 -1 -1 -1 12
pair book&property	1 0 0 1 0 0 0 0 0 10
pair book&received	8 5 -1 0 -3 -1 -8 -1 0 9
pair book&recruiter	0 7 -14 9 -2 -1 -2 -1 4 -9
pair book&remind	-8 -5 -3 12 -1 14 -7 -1 -1 71
pair book&review	-15 1 -2 -1 -2 -1 0 -2 20 -1
pair book&role	0 10 -5 9 8 2 -8 -3 -13 -31
pair book&sales	1 1 0 0 0 0 0 0 0 29
pair book&send	13 5 -1 -1 -2 0 -12 -1 -1 -4
pair book&shop	-2 8 -3 -1 -1 0 -1 0 0 20
pair book&sign	10 -2 -1 0 -3 -3 3 -1 -1 16
pair book&slot	23 35 -16 7 -9 -7 -25 1 -9 24
pair book&sorry	-3 -1 -1 11 -1 -1 -2 -1 -1 0
pair book&stage	11 -19 -1 2 -3 -1 15 -2 -2 -14
pair book&study	-3 34 -1 -1 -8 -2 -7 -8 -5 -58
pair book&talk	21 16 -10 -2 -6 -3 -7 -3 -6 -4
pair book&task	2 5 -2 1 -1 -1 -1 -2 -1 0
pair book&team	35 -2 -19 -3 -5 -1 -4 3 -4 -52
pair book&thank	-5 10 -3 0 0 0 0 0 0 12
pair book&ticket	-1 2 0 0 -1 0 -4 0 4 6
pair book&time	-24 -12 17 32 -9 9 -28 -14 29 73
pair book&title	10 3 -13 2 1 -5 -6 -3 11 -29
pair book&video	-9 2 -1 12 -1 -1 -1 -1 -1 -18
pair book&wait	9 -2 -1 -2 -4 -5 8 -7 4 1
pair bounce&filled	-5 -3 -2 -2 -3 -2 -4 22 -1 5
pair bounce&inbox	-17 -5 2 -3 -16 -3 -10 44 9 -15
pair bounce&interview	-13 -2 5 -1 -1 -1 -2 13 -1 21
pair bounce&invite	-11 -5 -3 -2 -5 -3 -5 36 -1 -20
pair bounce&machine	-1 -2 -1 -1 -9 -1 -3 13 6 -34
pair bounce&move	-1 -1 7 -1 0 0 -1 -2 0 -5
pair bounce&not	-11 -5 4 -3 -19 -3 -11 45 3 -68
pair bounce&recruiter	0 -1 0 0 -1 0 -1 3 2 6
pair bounce&sign	-6 -7 -3 -2 -5 6 -8 27 -2 -4
pair bounce&slot	-19 -5 -3 -1 -1 8 -6 28 -1 -1
pair bounce&sorry	-1 -1 1 -1 -7 -1 -2 11 -1 -5
pair bounce&thank	-12 -1 -2 -1 -1 -1 -1 19 -1 -12
pair bounce&time	-40 -6 1 -2 -1 -2 -3 55 -1 -23
pair bounce&title	-10 0 -2 -1 -1 0 -1 14 -1 -8
pair call&cancel	-8 -3 -4 36 -8 -3 -6 -2 -1 -33
pair call&candidate	-1 1 0 0 2 0 2 -1 -3 13
pair call&choose	-1 3 -1 -1 -1 0 -1 -1 3 40
pair call&closer	-1 -1 0 0 -1 0 -1 0 5 8
pair call&cold	5 -1 0 -1 -1 -1 -2 0 0 8
pair call&confirm	9 -2 -2 -1 -1 0 -1 -1 -1 26
pair call&deadline	-9 30 -2 -3 2 -3 -6 -4 -5 -18
pair call&decide	0 -10 -2 -2 -1 -2 19 -2 -1 -13
pair call&document	1 -2 -1 0 -1 0 5 -1 -1 0
pair call&enjoyed	3 10 -2 -1 -1 0 -7 0 -2 11
pair call&event	0 -1 -1 3 -1 -1 2 -1 -1 -5
pair call&feedback	-2 -2 -1 -1 8 -1 2 -2 -2 -28
pair call&glad	-4 -9 -4 -1 0 -3 24 -2 -1 9
pair call&hear	1 7 0 -3 -2 -6 14 -7 -5 -7
pair call&hiringside	0 0 0 0 0 0 0 0 1 17
pair call&hitch	0 0 0 0 0 0 3 -1 0 -1
pair call&inbox	-13 -15 -3 -1 -1 -3 37 -1 0 1
pair call&interview	-18 21 -1 1 -8 -5 -17 3 24 -11
pair call&invite	11 -1 -2 -2 -1 -1 -2 -1 -1 -15
pair call&keen	3 2 -2 -1 -3 1 1 0 -1 -23
pair call&link	4 -1 -1 0 0 0 -1 0 0 -18
pair call&lure	8 -1 -1 0 -1 -1 -4 0 0 6
pair call&mediaword	0 0 0 0 0 0 0 0 0 47
pair call&meet	1 -1 1 -2 -4 -1 2 -1 5 -35
pair call&move	-1 -2 -1 -1 -1 -1 -1 8 -1 61
pair call&not	25 -4 -8 -6 -1 -4 16 -1 -16 10
pair call&offer	-1 0 -1 -1 1 1 0 1 0 -5
pair call&office	13 6 -2 -2 -2 -2 -13 1 -1 34
pair call&official	0 0 0 0 1 0 0 0 0 7
pair call&onward	0 -1 0 0 3 1 1 0 -3 21
pair call&other	-2 -1 10 3 -1 -2 -15 7 2 -37
pair call&pay	12 -1 -1 -1 -1 -1 -8 -1 0 8
pair call&prepare	32 -7 -7 -2 -4 -10 8 -9 -2 -4
pair call&property	0 1 0 0 0 0 0 0 0 12
pair call&recruiter	-3 5 1 3 -3 -1 -4 -1 3 26
pair call&remind	2 -24 -3 8 -13 -18 57 -7 -3 -24
pair call&review	-17 -6 -1 -1 -3 -1 -2 -1 31 -4
pair call&role	19 46 -5 -8 -6 -6 -43 2 0 -28
pair call&sales	5 -1 -1 -1 -1 -1 -1 0 0 18
pair call&send	7 -6 -3 -3 -3 -5 16 -2 -2 -13
pair call&sign	-2 -2 1 -1 -1 4 -1 2 0 38
pair call&slot	24 5 -21 -2 2 -8 8 1 -9 -41
pair call&sorry	-2 -12 20 17 -7 -4 -9 -1 -1 -19
pair call&stage	1 0 -1 -1 0 -1 1 -1 2 -9
pair call&talk	20 17 -3 -6 3 -5 -24 -2 1 -10
pair call&team	-4 -6 -8 -3 -4 1 12 9 3 -41
pair call&thank	-6 -2 -2 -4 3 -5 -13 -7 35 0
pair call&ticket	0 -1 -1 0 -2 0 5 -1 1 -1
pair call&time	58 -40 -18 -10 -12 -28 24 -22 47 47
pair call&title	-17 47 -3 -7 -7 -4 -30 2 17 28
pair call&video	4 19 -2 -2 -2 -3 -11 -2 -1 -65
pair call&wait	2 -3 11 -1 -1 -1 -1 -5 0 -19
pair call&wish	-8 -3 -3 -10 4 -6 29 -2 -1 -28
pair cancel&choose	-2 -1 -1 11 -3 -1 -2 -1 -1 24
pair cancel&confirm	-2 0 4 0 0 0 -1 0 0 -1
pair cancel&deadline	-2 -1 -1 11 -1 0 -1 -1 -2 12
pair cancel&event	-9 -2 -2 18 -1 -1 -1 -1 -1 -11
pair cancel&filled	-5 -3 -3 36 -12 -3 -7 -2 -1 -12
pair cancel&hear	-3 -1 -1 11 -2 -1 -2 -1 -1 15
pair cancel&hitch	0 0 1 3 -1 0 -1 0 0 62
pair cancel&hold	-10 -3 2 46 -7 -3 -22 -2 -1 -8
pair cancel&interview	-66 -14 -9 147 -17 -6 -16 -9 -9 -91
pair cancel&link	18 -1 -17 1 0 0 0 0 0 -26
pair cancel&meet	-3 -1 3 9 -2 -1 -3 -1 -1 6
pair cancel&move	2 -1 -5 6 -1 -1 -2 1 0 14
pair cancel&not	-7 -5 -2 32 -7 -3 -8 1 -2 10
pair cancel&office	-2 -1 -1 7 -2 0 -1 0 0 5
pair cancel&other	-2 -1 -1 21 -11 -1 -3 -1 -1 -6
pair cancel&prepare	1 -1 -1 4 -1 -1 -1 0 0 -2
pair cancel&recruiter	-3 -2 -1 15 -3 -1 -3 -1 -1 -15
pair cancel&remind	-20 -4 6 48 -10 -4 -11 -3 -2 -8
pair cancel&role	-19 -8 -9 101 -18 -6 -29 -5 -5 -34
pair cancel&sales	-4 -1 -1 9 -3 0 -1 0 1 -27
pair cancel&slot	-13 -3 1 34 -10 -2 -4 -2 -1 9
pair cancel&sorry	-11 -4 -5 52 -13 -4 -9 -3 -2 5
pair cancel&talk	-9 -1 -4 19 -2 -1 -1 -1 -1 -4
pair cancel&team	-5 -2 -3 23 -3 -2 -5 -2 -1 -27
pair cancel&time	-65 -13 -9 151 -14 -9 -23 -9 -7 -31
pair cancel&title	-28 -3 -3 43 -2 -1 -2 -1 -2 -1
pair candidate&choose	-9 -2 -3 -3 35 -3 -18 -4 8 -24
pair candidate&civic	6 -2 0 -1 -2 0 1 0 -2 11
pair candidate&closer	-3 -7 -1 -2 32 -1 -4 -2 -11 -22
pair candidate&confirm	-9 -1 -6 5 -5 0 1 -1 16 12
pair candidate&deadline	10 -6 -3 -4 -13 13 23 -1 -19 -41
pair candidate&decide	4 -4 -2 -1 0 -2 15 -2 -8 -18
pair candidate&document	1 -3 -1 -1 -7 15 12 -7 -10 -30
pair candidate&education	0 -1 0 0 0 0 3 0 0 -4
pair candidate&enjoyed	8 -5 -1 -1 4 -1 1 -1 -4 -1
pair candidate&event	1 -1 0 -1 3 0 -1 0 -1 -10
pair candidate&feedback	0 -1 -1 -1 1 0 5 -1 -2 5
pair candidate&filled	-3 -7 -2 -2 28 -3 -2 -1 -8 -23
pair candidate&future	-1 -1 0 0 0 0 -4 0 7 -3
pair candidate&glad	11 11 -2 -2 -5 -1 -16 0 3 -12
pair candidate&health	0 1 0 0 -1 0 -1 0 2 -5
pair candidate&hear	6 -11 -1 -1 0 14 2 -3 -7 -58
pair candidate&hiringside	-2 -6 11 0 -4 -1 1 -1 1 45
pair candidate&inbox	0 0 0 0 0 0 1 0 1 10
pair candidate&interview	9 -1 -2 0 8 -2 -8 -1 -3 47
pair candidate&invite	4 -7 -1 1 -6 -1 -9 -1 21 -11
pair candidate&join	0 0 0 0 0 0 0 0 2 -4
pair candidate&keen	0 2 0 0 -1 0 -2 1 0 25
pair candidate&link	-1 2 -1 1 -6 15 -3 -2 -6 -26
pair candidate&meet	7 -9 -2 -1 7 -2 -11 0 10 -6
pair candidate&move	-7 -2 -7 -2 -3 -1 22 -1 -1 -3
pair candidate&not	-4 -4 -2 -3 21 -2 -1 -2 -3 -45
pair candidate&offer	-8 -4 -14 -4 30 4 -8 -3 5 -34
pair candidate&office	1 -1 -1 -1 0 -1 8 -1 -5 -15
pair candidate&official	-1 0 0 0 8 0 0 0 -6 13
pair candidate&onward	-7 -2 -9 -1 14 -2 3 -3 8 -34
pair candidate&other	-14 -13 -10 -1 103 -16 -32 -6 -11 -20
pair candidate&prepare	1 -1 -1 -1 0 -1 18 -1 -15 -8
pair candidate&property	-2 0 0 -1 4 0 -1 0 1 41
pair candidate&received	-3 -4 -3 -1 3 -3 -7 -3 21 -20
pair candidate&recruiter	13 -2 0 0 -12 1 3 0 -1 -21
pair candidate&remind	-5 -1 -1 4 -3 0 -10 17 -1 18
pair candidate&review	0 -6 -3 -4 10 -3 4 -4 7 13
pair candidate&role	-2 -17 -7 -1 60 -6 -8 -5 -14 -5
pair candidate&sales	-4 7 -1 0 7 0 2 0 -10 -1
pair candidate&send	-1 -1 -1 -1 2 -1 0 -1 3 -22
pair candidate&sign	-3 -3 -2 -2 13 0 18 2 -23 -35
pair candidate&slot	-4 -11 6 -3 34 -12 -5 -2 -1 19
pair candidate&sorry	-1 -1 -1 -1 10 -1 -2 -1 -2 9
pair candidate&stage	-3 6 -3 -3 2 -3 12 -4 -4 -5
pair candidate&study	-1 -3 -1 -1 8 0 -1 0 -1 -10
pair candidate&talk	15 -7 -1 -1 -1 -1 -1 -2 -2 3
pair candidate&team	4 -23 -3 -8 30 -5 -9 1 13 -2
pair candidate&thank	-3 -2 -2 -2 2 -2 -10 12 7 -27
pair candidate&ticket	1 2 -2 -3 -14 15 4 15 -18 -26
pair candidate&time	-6 -10 -1 -1 32 -16 -23 13 12 45
pair candidate&title	19 -26 -7 -7 11 -6 32 4 -19 -14
pair candidate&wait	-4 -2 0 0 -10 -1 22 -1 -3 23
pair candidate&wish	-1 1 0 0 2 0 -1 0 1 -8
pair choose&civic	7 2 -1 -1 -2 0 -3 -1 -1 29
pair choose&closer	-3 -4 -2 -1 16 -3 -5 -2 3 -10
pair choose&confirm	-5 -3 0 0 0 15 -3 -2 -1 10
pair choose&deadline	12 -10 -4 -1 -26 -5 47 -10 -3 -49
pair choose&decide	-13 7 -2 -2 6 11 -5 -3 -1 -10
pair choose&document	-2 -4 -1 -1 0 8 -1 0 1 -7
pair choose&education	0 0 0 0 1 0 0 1 0 -22
pair choose&enjoyed	0 -1 -1 -1 1 2 0 -1 -1 -6
pair choose&event	-3 0 -1 0 15 -2 -4 -2 -2 8
pair choose&feedback	-1 0 -1 0 1 0 3 -1 0 -6
pair choose&filled	-2 -4 -2 -2 30 -2 -8 -1 -8 -46
pair choose&future	-2 0 1 1 -1 1 1 -1 -1 -6
pair choose&glad	-3 -11 -2 -9 -15 70 -24 -4 -2 -5
pair choose&health	0 -1 -1 1 0 3 0 -1 -1 80
pair choose&hear	-4 -3 -2 15 1 1 -10 -3 6 4
pair choose&hiringside	-2 0 1 1 0 2 -1 0 -1 -4
pair choose&hitch	-1 -1 2 0 0 0 0 0 0 21
pair choose&hold	-2 -2 -2 4 -12 -2 18 -1 -1 -24
pair choose&inbox	-3 3 -1 -1 0 0 -2 3 0 -12
pair choose&interview	-24 14 -5 0 19 14 -13 -7 3 -14
pair choose&invite	0 4 -1 1 -3 2 -1 -1 -2 -21
pair choose&join	-1 1 -1 -1 1 4 -2 -1 -1 -8
pair choose&keen	5 14 -1 -1 -9 9 -15 -1 -1 8
pair choose&link	-6 14 13 -6 -3 -2 -4 -2 -3 -2
pair choose&meet	-3 12 -1 1 2 0 -7 2 -5 -19
pair choose&move	-3 -6 13 -4 -3 5 -2 -1 -1 33
pair choose&not	-9 -10 -8 27 6 1 -6 -4 2 -34
pair choose&offer	-5 -3 -2 -1 1 20 -4 -2 -3 16
pair choose&office	-1 -1 -1 2 -8 3 10 -1 -2 9
pair choose&official	0 0 0 0 0 1 0 0 0 15
pair choose&onward	2 -6 -2 0 14 6 -8 -2 -5 -17
pair choose&other	-17 -16 -4 8 83 -10 -23 -11 -10 6
pair choose&pay	-3 -3 -2 -2 -6 23 -6 -2 -1 -15
pair choose&practice	0 0 0 0 0 0 1 0 0 17
pair choose&prepare	-2 -1 -1 3 3 0 -2 1 -1 7
pair choose&property	0 0 0 1 2 0 -2 1 0 21
pair choose&recruiter	-6 3 0 -1 -2 1 4 0 2 -90
pair choose&remind	-1 0 -2 15 -4 -2 -3 -2 0 26
pair choose&review	-2 0 -1 -1 5 -2 -2 -1 4 3
pair choose&role	-9 -3 -7 -9 0 56 -13 -7 -9 -56
pair choose&sales	-2 0 -1 1 0 3 0 -1 -1 8
pair choose&send	4 -1 5 -5 -1 6 -3 -1 -4 -22
pair choose&sign	-4 -3 -2 -2 7 19 -6 -1 -8 -14
pair choose&slot	-33 83 0 -5 -7 -8 -17 -6 -8 58
pair choose&sorry	-2 -1 -1 2 6 -1 -2 -1 -1 11
pair choose&stage	26 -8 -6 11 -11 -5 -1 -2 -3 -62
pair choose&study	-1 1 -1 0 3 0 -1 0 -1 0
pair choose&task	0 -2 -1 -1 16 -1 -10 -1 -1 -17
pair choose&team	-12 -6 -2 5 30 9 0 -13 -10 -88
pair choose&thank	19 -11 -4 -2 10 -2 -5 -4 -1 -37
pair choose&ticket	-2 3 -1 -1 -3 -1 14 -10 1 -20
pair choose&time	-55 58 -11 15 -1 47 -37 -7 -9 45
pair choose&title	-16 -8 -4 -4 54 43 -50 -6 -9 -8
pair choose&wait	-2 -1 4 -4 -1 -1 4 -1 -1 16
pair choose&wish	-1 0 -1 -1 2 2 -1 0 -1 -6
pair civic&confirm	0 0 1 0 0 0 0 0 0 8
pair civic&deadline	-1 -1 -2 1 -7 -1 13 -2 -1 2
pair civic&decide	0 -2 -1 -2 0 -2 12 -3 -2 -20
pair civic&education	0 0 0 0 -1 0 3 0 -1 4
pair civic&hear	-1 0 0 0 -1 0 4 0 0 -2
pair civic&interview	1 3 -1 1 -1 0 -1 -1 -1 25
pair civic&invite	-7 -1 0 -1 0 13 -2 0 0 4
pair civic&meet	-11 9 -1 -1 -1 8 -2 -1 0 -9
pair civic&not	-2 -1 0 -1 2 -2 7 -2 -1 45
pair civic&office	1 0 0 0 0 0 0 0 0 -5
pair civic&practice	0 0 0 0 0 0 0 0 0 4
pair civic&received	0 0 0 0 0 0 0 0 0 42
pair civic&recruiter	7 0 0 1 -5 0 -1 0 -1 -5
pair civic&review	-1 0 0 -2 4 -1 1 0 -1 -15
pair civic&role	5 9 -1 -2 -2 -4 -2 -1 -1 -33
pair civic&slot	-5 0 -1 -1 0 0 8 -1 0 30
pair civic&sorry	-1 0 0 1 4 0 -2 0 0 40
pair civic&stage	7 -1 -1 1 -7 -1 3 -1 -1 3
pair civic&study	0 0 0 0 0 0 1 0 0 14
pair civic&talk	0 0 0 0 0 0 1 0 0 10
pair civic&team	1 -2 -1 -2 -8 1 15 -2 -2 -24
pair civic&thank	0 0 0 0 2 0 0 0 0 7
pair civic&time	-13 -2 -1 -2 5 13 3 -2 -1 78
pair civic&title	-11 10 -2 -1 3 11 -6 -1 -3 -26
pair closer&cold	-1 -1 -1 -1 0 0 -2 -1 5 -7
pair closer&deadline	2 -1 -1 0 -1 0 -2 3 0 6
pair closer&decide	-2 -1 -2 -2 42 -2 -23 -1 -8 -13
pair closer&future	-1 0 0 0 6 -1 -2 0 -1 -8
pair closer&hear	-4 -3 -4 -2 31 -7 -27 -3 18 -15
pair closer&hiringside	-1 0 0 0 1 0 -1 0 2 6
pair closer&inbox	-6 7 -2 -2 -4 -2 -7 13 1 4
pair closer&interview	3 -3 -2 -1 2 -1 -5 -1 9 -7
pair closer&invite	-3 7 -1 -1 6 -1 -4 -4 1 -11
pair closer&join	-1 -1 0 0 3 0 -1 0 1 2
pair closer&not	-9 3 -4 -5 64 -8 -4 -9 -27 -18
pair closer&onward	0 -1 -1 -1 14 -1 -2 -1 -8 -4
pair closer&other	-2 -7 -2 -1 18 -1 -4 -1 1 15
pair closer&received	-2 -3 -2 -1 5 -1 19 -4 -12 14
pair closer&recruiter	-6 -1 -1 -1 20 -1 -3 -2 -4 -8
pair closer&review	-2 1 -1 -2 12 -2 -6 -1 1 -33
pair closer&role	-1 3 -2 -3 20 -4 -12 -3 3 -25
pair closer&slot	0 17 -3 -1 0 -5 -9 2 -1 17
pair closer&stage	-1 0 -1 -1 5 -1 -1 -1 1 -19
pair closer&talk	2 -1 -1 0 5 0 -3 0 -1 9
pair closer&team	0 7 -2 -1 10 -2 -6 -3 -2 -34
pair closer&thank	-4 8 -3 -2 -11 -2 15 11 -12 -16
pair closer&time	-2 0 -3 -3 5 -1 -7 -1 12 -1
pair closer&title	1 -4 -1 -2 12 -3 -7 -1 5 -6
pair closer&wait	0 -1 -1 -1 6 -1 -3 -1 2 10
pair cold&deadline	-1 -2 -7 -1 0 -6 19 -2 0 -10
pair cold&enjoyed	0 2 0 0 0 0 0 0 0 38
pair cold&event	-1 0 2 0 0 0 0 0 0 41
pair cold&hear	-2 2 1 -15 -6 -2 18 -2 6 -13
pair cold&interview	-2 1 0 -2 -2 -3 6 -1 1 -34
pair cold&not	-1 -2 -6 0 0 -7 19 -2 0 -9
pair cold&office	1 4 -1 -2 0 -1 1 -1 -1 -9
pair cold&official	0 0 0 0 0 0 0 0 0 14
pair cold&other	0 -1 0 0 1 0 0 0 1 -9
pair cold&pay	0 -1 2 -1 -1 -1 3 0 0 19
pair cold&role	3 1 0 -2 0 -2 -4 -1 5 26
pair cold&sales	-1 4 -1 -2 -1 -3 6 -1 -1 -29
pair cold&send	0 0 0 0 1 1 0 0 0 11
pair cold&sign	0 0 0 0 -1 1 2 0 -1 3
pair cold&slot	0 1 0 0 0 0 0 0 0 14
pair cold&talk	2 1 -1 -1 -1 -2 4 -1 -1 50
pair cold&team	3 2 -1 -1 -2 -1 2 -1 -1 15
pair cold&thank	0 -2 -1 -1 -4 -1 2 7 0 -37
pair cold&time	3 -2 -5 -2 -1 -7 17 -2 -1 -5
pair cold&title	1 1 2 -3 -1 -1 3 -1 -2 7
pair confirm&deadline	18 -4 -2 -1 -6 4 -6 -1 -1 -3
pair confirm&document	-5 -1 -1 -1 -1 0 -1 -2 12 45
pair confirm&education	0 0 0 0 0 0 -3 1 4 6
pair confirm&event	4 -1 0 0 -1 -1 -1 -1 -1 -22
pair confirm&filled	2 -1 -1 -1 -9 0 12 0 -1 -17
pair confirm&future	0 -1 0 0 0 1 -1 0 2 3
pair confirm&glad	2 -4 -2 -1 -2 15 -6 -2 -1 7
pair confirm&health	0 0 0 0 0 2 -1 0 0 27
pair confirm&hear	-6 8 -4 -1 4 -1 1 -2 -1 -10
pair confirm&hiringside	1 0 1 0 0 1 0 0 0 -11
pair confirm&hitch	4 -1 -2 -1 -1 0 1 -1 0 -4
pair confirm&hold	-2 2 2 -4 -15 3 14 0 0 -3
pair confirm&inbox	-1 -1 -1 -1 2 -1 -1 3 0 23
pair confirm&interview	4 -4 -2 -8 -8 7 15 1 -5 -4
pair confirm&invite	3 -2 -1 2 -1 0 -1 0 1 -7
pair confirm&keen	3 -6 5 0 -1 1 -1 0 0 15
pair confirm&link	15 -1 -2 -1 -1 0 -10 1 -1 -2
pair confirm&mediaword	0 0 0 0 0 0 0 0 0 13
pair confirm&meet	4 -7 11 -3 -1 -1 -2 -1 1 -1
pair confirm&mine	1 0 1 0 0 0 0 0 0 -5
pair confirm&move	-3 -7 14 -1 -1 -1 -1 1 -1 10
pair confirm&not	-13 -3 14 -2 -8 0 11 2 -2 -4
pair confirm&offer	-3 -1 -1 0 1 8 -2 -1 -1 -11
pair confirm&office	0 0 0 1 0 0 0 0 0 36
pair confirm&official	-1 0 0 0 3 1 -1 0 -1 49
pair confirm&onward	-2 -3 -1 -1 1 10 -4 -1 0 -6
pair confirm&other	-7 -1 0 5 2 -1 5 -1 -1 10
pair confirm&pay	-1 -1 -1 -1 2 4 -5 0 3 -24
pair confirm&practice	0 0 0 0 0 0 0 0 0 16
pair confirm&prepare	-1 -4 -4 18 -2 -4 -7 -4 8 22
pair confirm&property	-1 0 0 0 3 0 -1 0 0 20
pair confirm&received	-6 -2 -2 0 -2 -1 -3 -3 20 -4
pair confirm&recorded	-1 0 1 0 0 0 0 0 0 20
pair confirm&recruiter	12 -2 -9 -1 2 0 -1 -1 -1 2
pair confirm&remind	4 -1 3 1 -2 -1 -2 -1 -1 -4
pair confirm&role	7 -5 -3 5 -13 0 9 -4 4 -29
pair confirm&sales	2 0 -1 0 0 0 0 0 0 10
pair confirm&send	2 -1 -1 -1 -1 3 -2 -1 1 -4
pair confirm&shop	0 -1 0 -1 1 -1 -2 -1 5 0
pair confirm&sign	-3 -3 -1 -1 -1 13 -1 -1 -1 8
pair confirm&slot	13 5 -6 -3 -3 -1 -3 1 -2 -47
pair confirm&sorry	-2 -2 -5 18 4 -3 -6 -3 -1 -19
pair confirm&stage	2 -1 -1 -1 1 0 1 -1 0 32
pair confirm&start	-1 -1 0 0 1 3 -4 0 4 -5
pair confirm&study	0 0 0 0 0 0 0 0 1 4
pair confirm&talk	24 -8 -11 -1 -2 3 -1 -1 -2 -39
pair confirm&team	11 -3 -7 -2 -1 3 2 -1 -1 -9
pair confirm&thank	-2 -1 5 -1 -1 -1 0 -1 1 -4
pair confirm&ticket	1 0 0 0 -1 0 -3 0 5 -1
pair confirm&time	47 20 -12 -8 -18 -2 -19 -4 -5 73
pair confirm&title	26 -8 -12 -3 -6 17 -11 -5 3 -78
pair confirm&video	9 -2 -2 -1 -1 -1 -1 -1 -1 11
pair confirm&wait	-7 1 1 0 -2 2 2 -1 3 20
pair deadline&decide	15 -8 -8 -3 17 -8 15 -14 -5 0
pair deadline&document	-3 -2 -1 -1 -5 14 9 -3 -8 -18
pair deadline&education	0 -1 0 0 -1 0 -1 0 3 37
pair deadline&enjoyed	-2 7 -1 -1 21 -1 -14 -6 -3 -6
pair deadline&event	2 1 -1 -1 0 0 0 0 0 7
pair deadline&feedback	8 -2 -2 -1 -6 -1 16 -9 -3 0
pair deadline&filled	14 7 1 -1 4 -1 -7 -10 -5 4
pair deadline&future	-1 -1 -1 0 1 -1 4 -1 -1 -7
pair deadline&glad	5 -1 -1 -1 0 1 -1 -1 0 8
pair deadline&health	0 -1 0 0 -1 0 2 0 1 20
pair deadline&hear	1 -1 -19 -7 -17 31 -32 31 13 18
pair deadline&hiringside	0 0 -1 -1 -1 0 6 0 -2 9
pair deadline&hitch	-1 -1 -1 -1 -1 0 5 1 -1 9
pair deadline&hold	-5 -2 -3 4 -27 -2 38 -1 -2 -25
pair deadline&inbox	9 -4 -2 -2 -7 -3 -8 20 -3 26
pair deadline&interview	14 -12 -7 5 -2 -5 19 -6 -8 10
pair deadline&invite	6 -6 -1 2 -1 0 -1 -1 1 6
pair deadline&join	0 -1 -1 0 1 2 -2 0 1 10
pair deadline&keen	-2 -1 -3 -2 -2 8 7 -3 -2 -39
pair deadline&link	-9 19 -3 -2 -7 15 0 -4 -10 -24
pair deadline&mediaword	-2 -4 -1 -1 4 -8 -14 25 -1 -17
pair deadline&meet	4 -12 -6 11 -4 -2 11 0 -1 -40
pair deadline&move	-16 -2 12 -3 -3 2 15 -4 -1 -33
pair deadline&not	13 -6 0 -5 -11 -11 23 -1 -1 14
pair deadline&offer	-2 -4 -2 0 -3 28 -8 -3 -8 27
pair deadline&office	3 -1 -3 -2 -1 -1 6 -1 0 50
pair deadline&official	0 0 0 0 1 0 0 0 0 46
pair deadline&onward	-2 -2 0 1 -2 -3 11 -1 -2 15
pair deadline&other	-6 -5 1 -1 -23 -6 41 0 -2 -17
pair deadline&pay	1 0 -1 0 -1 0 1 0 -1 31
pair deadline&prepare	-19 -2 8 -1 -7 -3 -4 -9 37 -26
pair deadline&property	0 0 0 1 -1 0 0 0 0 26
pair deadline&received	-4 -1 -2 -2 -2 -2 -12 24 1 35
pair deadline&recorded	-8 37 -2 -2 -2 -1 -9 -4 -9 -10
pair deadline&recruiter	-5 -3 0 0 16 -3 -7 0 2 -14
pair deadline&remind	-11 18 -2 -2 -2 -7 10 -3 -2 -4
pair deadline&review	-3 -3 -3 -2 -16 -6 30 -2 6 35
pair deadline&role	-2 -4 -6 -7 17 -7 15 -4 -2 21
pair deadline&sales	0 -1 -2 -1 -12 -3 21 -2 -1 4
pair deadline&send	3 3 -3 -3 -3 21 -13 -3 -3 -7
pair deadline&shop	0 0 0 0 0 0 0 0 0 19
pair deadline&sign	-8 -10 -4 -3 -6 71 -33 -4 -3 33
pair deadline&slot	33 -6 -10 -5 -10 2 -6 9 -8 60
pair deadline&sorry	-2 -1 2 0 -6 -1 8 -1 -1 -5
pair deadline&stage	-7 -3 -5 -1 -22 -7 48 -1 -3 -7
pair deadline&start	-5 -3 -1 -1 -1 18 -4 -2 -1 -5
pair deadline&study	0 0 0 0 0 0 0 0 0 77
pair deadline&talk	1 -1 -2 -2 -2 -3 22 -11 -1 30
pair deadline&task	1 -4 -1 0 -1 -3 8 -1 1 12
pair deadline&team	-12 -3 -8 16 -13 -12 -5 1 36 -65
pair deadline&thank	28 -27 -5 -5 30 -5 -14 2 -3 -48
pair deadline&ticket	-10 0 -8 -9 36 19 -27 15 -15 29
pair deadline&time	-14 46 -44 -23 -32 29 46 -3 -5 -69
pair deadline&title	-37 6 9 14 -7 -6 18 9 -6 37
pair deadline&video	14 -2 -1 1 0 0 -1 -9 0 -3
pair deadline&wait	-5 -3 -3 -2 -10 1 17 -3 8 15
pair decide&feedback	9 -3 -2 -2 8 -1 2 -6 -4 11
pair decide&filled	-1 -1 -1 3 3 -1 0 -1 -1 -5
pair decide&hear	5 -9 -8 -8 32 -2 -2 -8 -1 23
pair decide&hitch	-2 -1 0 0 -1 -1 5 -1 0 -2
pair decide&hold	-1 -1 -1 1 3 -1 2 -1 -2 -15
pair decide&interview	-1 -4 -3 -1 -8 8 4 -2 6 -10
pair decide&machine	-4 -1 -1 -1 -1 -1 -2 14 -3 -12
pair decide&meet	-3 0 0 0 -2 -1 8 -1 -1 -19
pair decide&move	-2 -16 15 0 7 1 -2 -1 -2 -4
pair decide&not	-6 -4 -5 32 -2 -6 1 -6 -2 4
pair decide&offer	0 -1 -1 0 2 0 0 -1 0 15
pair decide&office	4 -2 -2 -2 2 1 1 -1 -1 -13
pair decide&onward	-5 -4 -2 -1 16 8 0 -2 -10 -14
pair decide&other	-3 -3 -2 -1 17 -1 -4 -1 -2 50
pair decide&pay	-1 -1 -1 0 -1 3 1 0 0 -13
pair decide&prepare	7 -7 -1 0 -1 2 0 0 0 -1
pair decide&received	3 -2 -1 0 1 -1 4 -1 -4 -1
pair decide&recruiter	0 -1 -1 -1 6 1 -3 -1 -1 -21
pair decide&remind	-3 -1 -1 -2 8 1 0 -1 -1 -3
pair decide&review	-2 -2 -1 -1 9 -1 2 -1 -2 26
pair decide&role	2 -4 -4 4 13 -2 -4 -3 -2 -24
pair decide&sales	4 -1 -1 0 3 -1 -3 0 -1 39
pair decide&send	1 -1 -1 0 1 1 0 0 -1 7
pair decide&sign	0 -1 -1 0 -1 5 -3 0 1 18
pair decide&slot	-8 1 -2 -1 0 -1 17 -3 -1 23
pair decide&sorry	-4 -1 -4 -1 20 -3 -2 -2 -2 19
pair decide&stage	-2 -3 -1 -1 2 -1 12 -3 -1 -25
pair decide&talk	4 -1 -1 -1 -1 -1 2 0 -1 0
pair decide&team	4 -14 -5 -1 7 -3 37 -16 -8 -64
pair decide&thank	-8 7 -1 0 -1 -1 4 -1 0 -5
pair decide&ticket	9 -5 -3 -2 32 -7 -2 -11 -10 -12
pair decide&time	2 -36 10 28 -16 2 19 -6 -4 16
pair decide&title	-1 -5 -3 28 -8 9 -10 -3 -7 -15
pair decide&wait	-5 -3 -3 -2 -7 0 39 -16 -3 -5
pair document&feedback	0 0 0 0 0 0 0 0 0 7
pair document&glad	5 -1 -1 -1 -1 6 -4 -1 -1 -43
pair document&hear	-1 -2 -1 -1 0 11 2 -2 -6 -13
pair document&hiringside	0 -1 0 0 0 -1 3 0 0 8
pair document&interview	10 -9 -2 -2 -2 6 3 -2 -2 -32
pair document&invite	3 0 0 -1 0 0 0 0 0 -14
pair document&keen	0 -3 0 -1 0 1 5 0 0 -14
pair document&meet	13 -9 -1 -1 -1 -1 1 -1 -1 -12
pair document&not	-1 -3 -1 0 5 -5 6 -1 -1 -9
pair document&offer	-2 -2 -1 -1 1 18 -3 -3 -7 -15
pair document&official	-17 -1 -1 -1 -3 -5 29 -1 -1 10
pair document&onward	-2 -2 -1 -1 0 0 -13 19 -1 -9
pair document&prepare	-13 -4 -6 -4 -5 -37 66 0 4 -23
pair document&received	-3 -2 -2 -1 -4 -1 -2 -5 21 -20
pair document&remind	-1 -1 -1 -1 0 -4 9 -1 -1 -7
pair document&review	7 -1 -1 -1 0 -2 1 -1 -1 -1
pair document&role	4 -7 -2 -3 1 7 -8 -12 20 15
pair document&send	-3 -8 -3 -2 -7 -7 37 -4 -3 -32
pair document&shop	-1 -1 -1 0 -1 -1 0 6 0 -17
pair document&sign	-1 -1 0 0 -1 12 -10 0 1 49
pair document&stage	1 -1 -1 0 2 -1 1 0 -1 -7
pair document&team	-1 -2 -1 0 0 -1 7 -1 -1 -15
pair document&thank	-3 12 -1 -1 -4 -1 3 -1 -4 29
pair document&ticket	-1 -1 0 0 3 17 -3 -2 -12 2
pair document&time	18 -19 -5 -5 -3 0 20 -4 -2 -60
pair document&title	13 -11 -3 -3 -3 5 5 -3 1 16
pair document&video	11 -8 -1 0 0 0 0 0 0 -30
pair document&wait	-2 -4 -1 0 7 -1 10 -1 -7 -19
pair education&event	0 0 0 0 0 0 0 0 0 7
pair education&filled	-1 -1 0 0 1 0 -1 2 -1 -28
pair education&health	0 0 1 0 0 0 0 0 0 -36
pair education&hear	-1 -1 1 -2 0 -2 5 0 0 -2
pair education&interview	1 0 -1 2 -1 0 -1 0 -1 120
pair education&invite	1 -1 0 0 -6 0 -1 -1 8 24
pair education&keen	0 1 0 0 0 0 0 0 0 23
pair education&mediaword	0 0 0 0 0 0 0 0 0 20
pair education&meet	1 0 0 0 0 0 0 0 0 16
pair education&not	-1 -1 1 -1 3 0 -1 0 -1 32
pair education&office	1 0 0 0 0 0 0 0 0 11
pair education&official	0 0 0 0 0 0 0 0 0 11
pair education&practice	1 0 0 0 0 0 1 0 0 -7
pair education&prepare	1 0 0 0 1 0 0 0 0 3
pair education&remind	0 0 1 0 0 0 0 0 0 -34
pair education&review	-1 -1 0 0 1 0 -1 0 3 23
pair education&role	6 -1 -6 0 -5 -3 2 -4 11 -30
pair education&slot	1 0 1 0 0 0 0 0 0 -30
pair education&sorry	-1 -1 1 0 2 0 1 -1 -1 -37
pair education&stage	-2 0 0 2 0 0 1 0 0 15
pair education&study	0 0 0 0 0 0 0 0 0 30
pair education&talk	0 2 0 0 0 0 0 0 0 6
pair education&team	0 1 -1 -1 -1 -1 1 -1 2 24
pair education&time	0 -1 0 2 -1 -1 -7 2 7 27
pair education&title	7 2 -7 0 -9 -2 7 -4 7 -25
pair education&wait	0 -1 1 -1 -1 -1 -1 -1 4 -2
pair enjoyed&event	4 -3 -1 0 0 0 1 0 0 34
pair enjoyed&feedback	3 0 -2 -1 3 -2 0 -1 -1 -1
pair enjoyed&future	-1 -1 0 0 3 1 -1 0 0 -2
pair enjoyed&glad	-1 3 -1 0 1 -1 0 0 -1 17
pair enjoyed&hear	3 -3 -1 -1 -1 1 3 -1 -1 12
pair enjoyed&inbox	-2 -1 -1 0 -4 -1 12 -3 0 -5
pair enjoyed&interview	-1 6 -2 -1 -4 -1 8 -4 -1 -13
pair enjoyed&join	-2 0 0 0 0 3 -1 0 0 20
pair enjoyed&keen	-6 24 -3 -2 2 -3 -8 -2 -2 -29
pair enjoyed&meet	-20 -14 -5 -4 8 -7 50 -4 -5 -56
pair enjoyed&not	-1 -2 -1 -1 22 0 -6 -2 -10 10
pair enjoyed&offer	-1 1 -1 0 0 3 -1 0 0 -2
pair enjoyed&onward	0 2 -1 0 2 0 -1 0 -1 -5
pair enjoyed&other	-1 -1 -1 -1 14 -1 -7 -1 -1 -4
pair enjoyed&received	3 0 -1 -1 3 -1 0 -1 -3 -9
pair enjoyed&remind	-11 -3 -3 -2 -1 -7 29 -1 -1 -21
pair enjoyed&role	5 1 -2 -2 1 3 -3 -1 -2 3
pair enjoyed&sales	-2 5 -1 -1 0 -2 3 -1 -1 -14
pair enjoyed&slot	6 1 0 0 0 1 -5 0 -2 20
pair enjoyed&stage	6 -3 -1 0 0 0 -1 0 0 -8
pair enjoyed&talk	23 -21 -5 -4 -4 -4 21 -4 -3 17
pair enjoyed&team	-3 22 -3 -2 7 1 -17 -2 -3 16
pair enjoyed&thank	-3 -5 -2 -2 9 -2 19 -5 -9 -17
pair enjoyed&time	-13 4 -5 -4 -2 -10 37 -4 -4 -40
pair enjoyed&title	-15 23 -2 -2 9 2 -11 -3 0 12
pair event&glad	4 -4 -1 -1 -5 9 -1 -1 0 42
pair event&hear	-1 -4 4 0 3 -1 1 1 -2 -28
pair event&interview	3 -2 -1 4 -5 7 -2 -2 -2 -7
pair event&invite	3 -1 0 0 0 0 0 0 0 5
pair event&join	0 0 0 0 0 0 0 0 0 58
pair event&keen	3 -2 -1 0 0 0 0 0 0 6
pair event&link	-3 4 -1 2 0 -1 -1 0 0 6
pair event&mediaword	0 0 0 0 0 0 0 0 0 4
pair event&meet	14 3 -7 0 -1 0 -2 -3 -4 -45
pair event&move	8 -2 -2 -1 -1 0 -1 0 0 -21
pair event&not	6 -1 7 1 3 -1 -3 -10 -1 -5
pair event&offer	-1 -3 -1 1 -2 9 -1 0 0 36
pair event&office	4 -2 -1 0 0 0 -1 -1 1 -6
pair event&official	2 0 0 0 1 0 -1 0 0 -8
pair event&onward	-1 -5 0 -1 3 7 -2 0 -1 -2
pair event&other	-1 -1 0 0 4 0 -1 0 -1 3
pair event&pay	-1 0 0 0 0 3 -1 0 0 1
pair event&practice	0 0 0 0 0 0 0 0 0 19
pair event&prepare	10 -1 -4 -1 2 -1 -3 -1 -2 -3
pair event&property	-1 -3 -1 1 -5 9 1 0 0 -6
pair event&received	-2 -2 -1 -1 -1 -1 -10 16 0 12
pair event&recruiter	3 1 -4 0 2 -1 -1 1 -1 27
pair event&remind	9 -1 4 0 -1 -1 -3 -6 -1 15
pair event&review	8 0 -4 -1 0 0 -1 -1 0 -12
pair event&role	4 -4 -3 -1 5 6 -3 -1 -3 -58
pair event&sales	-1 0 1 0 0 0 0 0 1 5
pair event&send	-1 -1 -1 0 0 -1 1 4 0 0
pair event&slot	10 4 7 -2 -2 -2 -4 -9 -2 -41
pair event&stage	4 -5 -2 1 8 -2 -3 0 -1 -10
pair event&start	-2 -5 -1 -1 2 9 -3 -1 0 2
pair event&study	0 0 0 0 1 0 0 0 0 8
pair event&talk	9 -6 8 2 -7 7 -3 -10 -1 14
pair event&team	2 -2 2 -1 3 -1 -1 -1 -1 13
pair event&thank	-1 0 -1 -1 1 -1 1 -1 2 -4
pair event&ticket	-1 -1 -1 -1 -1 -1 -9 14 0 5
pair event&time	10 3 2 7 -11 7 -12 0 -7 22
pair event&title	4 -3 1 -3 8 -4 -2 -2 1 39
pair event&video	15 -1 -13 -1 0 0 0 0 0 37
pair exit&interview	0 0 0 0 0 0 0 0 0 17
pair exit&slot	0 0 0 0 0 0 0 0 0 26
pair exit&time	0 0 0 0 0 1 0 0 0 47
pair family&hear	-6 2 -2 -2 -2 -4 15 -2 0 -57
pair family&interview	0 0 0 0 0 0 0 0 0 57
pair family&meet	0 0 0 3 0 0 -1 0 0 13
pair family&not	-1 0 -1 3 -1 0 2 0 0 19
pair family&other	0 0 0 0 0 0 1 0 0 26
pair family&property	0 -1 -1 0 -1 1 1 0 0 15
pair family&remind	0 0 0 3 0 0 -1 0 0 25
pair family&role	-5 -1 -1 1 -2 -4 14 -2 0 9
pair family&slot	0 0 0 0 0 0 1 0 0 29
pair family&time	0 0 0 3 0 0 -1 0 0 91
pair family&title	-5 -1 0 -1 -1 -2 11 0 0 -4
pair feedback&future	-1 -1 0 0 2 0 1 0 -1 -3
pair feedback&glad	-1 -1 0 0 5 0 -1 0 0 -17
pair feedback&hear	17 -4 -6 -6 20 -5 -6 -2 -8 -44
pair feedback&interview	1 10 -1 -2 -8 -2 3 -1 -1 50
pair feedback&keen	9 -9 -1 0 3 0 -1 0 0 -2
pair feedback&not	0 -1 -1 -2 7 -1 1 -1 -2 -4
pair feedback&office	-4 -1 0 0 1 0 5 0 0 -15
pair feedback&prepare	2 -1 -1 -1 -1 0 2 0 -1 -30
pair feedback&received	2 0 0 0 1 0 -1 0 0 16
pair feedback&remind	-1 0 -1 -1 3 0 2 -1 -1 29
pair feedback&review	0 -1 -1 -1 1 -1 4 -1 -1 36
pair feedback&sales	-6 -1 0 0 -1 -2 10 -1 0 -25
pair feedback&send	-1 0 0 0 1 3 -2 0 0 5
pair feedback&slot	-1 -1 0 0 -4 -1 11 -2 -1 -8
pair feedback&stage	3 -4 -1 -1 5 -2 0 -1 -1 -8
pair feedback&talk	8 -4 -1 0 -1 -1 0 -1 0 -1
pair feedback&team	-2 -1 -1 -1 2 -1 4 -1 -1 -7
pair feedback&thank	11 -1 -1 -1 -1 3 -10 -1 0 0
pair feedback&ticket	0 -2 -1 -1 -2 -5 21 -8 -2 -23
pair feedback&time	-2 -2 -3 -3 1 -1 8 4 -2 13
pair feedback&title	0 -1 0 -1 0 0 3 0 -1 -9
pair feedback&wait	-1 0 -1 0 -1 0 4 0 -1 0
pair filled&hear	-3 -2 -1 1 9 -1 -2 -1 -1 -5
pair filled&hold	-2 -1 -1 4 -17 -1 19 0 -1 -6
pair filled&interview	-14 -8 4 -1 7 -4 -5 24 -3 -4
pair filled&invite	-5 -3 -2 -1 -4 -2 -3 22 -1 -17
pair filled&meet	-1 -1 -2 14 -8 0 -1 0 0 8
pair filled&not	17 -8 4 7 -6 -2 15 -21 -5 23
pair filled&offer	-4 -3 -2 -2 16 -1 -4 3 -3 11
pair filled&onward	-2 -1 2 0 9 -1 -4 -1 -1 -16
pair filled&other	-5 -10 -3 13 16 5 -11 -3 -3 -9
pair filled&recruiter	-2 -1 -1 3 4 0 -3 -1 0 -33
pair filled&remind	-9 -1 20 -2 -1 -1 -4 -1 -1 -11
pair filled&role	-28 -22 -10 39 87 -15 -29 -16 -5 -35
pair filled&sign	-10 -7 -4 8 35 -13 -18 20 -10 47
pair filled&slot	-2 -1 -1 16 -6 -1 -3 -1 -1 -1
pair filled&sorry	-3 -1 -1 7 0 -1 -1 -1 -1 24
pair filled&stage	-2 -1 -1 0 7 -1 -1 -1 -1 -9
pair filled&team	-5 -3 -2 23 40 -11 -18 -13 -10 -41
pair filled&time	-8 2 9 33 29 -13 -49 19 -22 -15
pair filled&title	-9 -12 0 -3 21 -4 -7 10 5 -17
pair forwarded&inbox	0 -1 -1 0 -1 -1 -1 5 -1 1
pair forwarded&not	-1 -1 -1 -1 -1 -1 -4 9 -1 -3
pair future&glad	-1 -1 -1 0 3 1 -7 -1 7 -9
pair future&hear	-3 -2 1 -2 10 -5 12 -2 -9 -34
pair future&interview	-1 -2 1 -1 -19 -1 9 -1 15 11
pair future&join	-1 0 0 0 9 2 -1 0 -9 2
pair future&keen	-1 -1 -1 0 5 1 -1 0 -1 -3
pair future&link	35 -1 -12 -1 0 -2 -17 -1 -1 -1
pair future&meet	-5 -2 -5 -3 2 -2 21 -4 -1 13
pair future&move	28 -2 -2 -1 -1 -1 -19 -1 -1 7
pair future&not	-12 -1 -1 13 1 0 1 -1 -1 11
pair future&offer	-1 -1 0 0 -14 2 -1 0 15 -1
pair future&official	-1 -3 -1 -1 9 0 -2 -1 -1 -1
pair future&onward	-1 -3 -1 -1 10 -1 -2 -1 -1 1
pair future&other	-4 -2 8 -1 2 -1 0 -1 -1 -28
pair future&prepare	-1 1 0 0 1 0 -1 2 0 4
pair future&recruiter	0 -1 0 0 9 1 0 0 -8 6
pair future&remind	-2 3 2 -1 0 -1 0 -1 -1 22
pair future&review	-12 -1 -1 13 1 -1 2 -1 -1 -5
pair future&role	-3 -9 -2 -2 20 -8 14 -2 -8 -61
pair future&send	29 -2 -11 -1 0 0 -16 1 0 16
pair future&slot	0 -2 6 -2 8 -4 -4 -2 0 -5
pair future&stage	-3 2 -1 -1 -5 -3 -2 -1 14 13
pair future&talk	-4 -2 1 -1 7 -1 -1 -1 2 -4
pair future&team	0 0 -1 -1 -1 -1 3 -1 1 -2
pair future&thank	-2 -2 -2 -2 9 -5 -4 -1 8 -8
pair future&time	-11 -3 1 -7 2 -4 0 25 -4 -30
pair future&title	-1 -2 -1 -1 4 -1 3 -1 0 -9
pair future&wait	-1 -1 0 -1 1 0 4 -1 -1 7
pair glad&hear	-1 -21 -3 -2 -2 47 -12 -3 -3 -39
pair glad&inbox	-2 -5 -3 0 -1 -1 13 -1 0 -19
pair glad&interview	4 -4 -3 -5 11 19 -17 -2 -2 17
pair glad&invite	-6 -1 -1 -1 -3 17 -3 -1 -1 -19
pair glad&join	-7 -3 -2 -2 0 18 0 -2 -1 -19
pair glad&keen	-8 -13 -6 -4 -5 18 24 -3 -4 -77
pair glad&mediaword	0 1 0 0 0 0 0 0 0 30
pair glad&meet	5 1 -4 -4 21 -2 -13 -3 -2 -30
pair glad&mine	2 0 0 0 0 0 0 0 0 -18
pair glad&move	0 0 -1 0 -3 6 -2 0 0 -4
pair glad&offer	-4 -6 -2 -2 -9 32 -6 -2 -2 9
pair glad&office	5 -2 -1 -1 -1 3 -2 -1 0 -10
pair glad&onward	5 0 -2 -1 -11 18 -5 -1 -2 -14
pair glad&pay	-1 -1 -1 -1 -3 10 -2 -1 -1 -9
pair glad&review	9 -5 -1 -1 -1 3 -3 -1 -1 33
pair glad&role	36 -13 -5 -15 -17 68 -44 -6 -5 -35
pair glad&sales	0 0 0 0 -2 3 0 0 0 15
pair glad&send	5 1 -1 -1 -4 3 -2 -1 -1 3
pair glad&sign	-1 -1 -1 -1 1 8 -4 -1 -1 60
pair glad&slot	7 -3 -2 -1 -1 2 -1 -1 -1 23
pair glad&stage	6 24 -3 -3 -8 -4 -8 -2 -3 12
pair glad&talk	-3 18 -2 -2 1 -1 -7 -2 -1 39
pair glad&task	8 8 -1 -1 -1 -9 -1 -1 -1 -12
pair glad&team	12 -1 -2 -2 0 21 -21 -2 -5 15
pair glad&time	54 -19 -6 -13 -8 39 -36 -6 -6 41
pair glad&title	19 -8 -6 -8 -6 52 -34 -5 -5 -77
pair glad&video	0 4 -1 0 3 -1 -4 0 -1 -2
pair health&hear	-3 0 -1 2 0 3 0 -1 -1 -8
pair health&hitch	0 0 0 0 -1 0 0 0 0 -24
pair health&interview	5 2 -1 1 -1 -1 -1 -1 -1 -55
pair health&meet	1 0 0 0 0 0 0 0 0 20
pair health&move	-1 -3 1 0 -2 -1 7 0 0 47
pair health&office	0 -3 0 0 -2 -1 7 0 0 -14
pair health&pay	-1 -1 0 0 0 4 -1 -1 0 -11
pair health&prepare	10 -6 -3 -4 -1 -1 6 0 0 -10
pair health&remind	1 0 1 0 0 0 0 0 0 24
pair health&role	1 -5 -2 1 -3 -2 7 0 2 -9
pair health&send	-2 -1 -1 0 -1 4 0 -1 0 -10
pair health&sign	-3 -1 -1 -1 -1 20 -11 -1 0 -5
pair health&slot	1 0 0 0 -1 1 -1 0 -1 -17
pair health&sorry	0 0 1 0 0 0 0 0 0 -17
pair health&stage	1 0 0 0 0 0 0 0 0 33
pair health&study	1 0 0 0 0 0 0 0 0 17
pair health&team	-2 -1 -1 3 -1 -1 2 -1 0 -28
pair health&thank	-1 -1 0 0 -2 0 -1 0 5 0
pair health&ticket	0 -1 0 0 0 1 1 1 0 -10
pair health&time	0 -2 0 0 -1 18 -11 -2 -1 30
pair health&title	4 -3 -2 -1 -3 0 7 -1 0 0
pair health&wait	0 0 0 0 0 0 1 1 0 15
pair hear&hiringside	-12 -1 13 -1 -1 -1 6 -1 -2 23
pair hear&hitch	-1 -1 -3 -1 0 -1 14 -6 0 7
pair hear&hold	-2 2 -3 3 -2 -1 3 -1 -1 -4
pair hear&inbox	3 -5 3 -3 -4 -4 -18 23 4 45
pair hear&interview	-41 -2 4 24 -15 -5 24 7 3 56
pair hear&invite	-51 0 59 -1 7 -1 -6 -1 -5 -11
pair hear&keen	-5 38 -3 -2 -1 -1 -17 -2 -8 24
pair hear&lure	1 0 0 0 0 0 0 1 0 -4
pair hear&machine	-7 -5 -4 -3 -5 -3 -16 42 0 4
pair hear&meet	-13 14 0 0 -3 -2 -24 20 8 16
pair hear&move	-4 -4 3 -2 -6 -3 5 -10 21 -17
pair hear&not	-15 -12 -22 40 18 -10 -10 -19 29 8
pair hear&offer	-2 -1 -1 0 4 10 -1 0 -9 -48
pair hear&office	-5 -1 -2 1 -1 -1 9 0 -1 -18
pair hear&official	-2 0 0 0 0 -1 4 -1 -1 23
pair hear&onward	-4 3 -2 0 -11 -3 18 -1 0 5
pair hear&other	13 -6 9 -4 -5 -2 -11 9 -2 11
pair hear&pay	-2 -1 2 -2 2 -1 5 -1 -1 -10
pair hear&practice	0 0 0 0 0 0 1 0 0 17
pair hear&prepare	-7 -7 -3 4 -7 1 -5 16 7 -13
pair hear&received	-1 2 -2 -2 -8 -2 -22 19 17 -9
pair hear&recruiter	-26 7 5 14 10 -2 1 0 -9 -4
pair hear&remind	-5 -1 -4 -2 1 0 1 14 -3 -9
pair hear&review	-3 -4 0 -2 -8 -2 6 -3 14 13
pair hear&role	13 -20 -9 1 10 -13 31 -6 -7 -50
pair hear&sales	-4 -1 0 -1 -1 -1 9 -1 -1 -17
pair hear&send	-6 10 0 -2 -3 21 -16 -1 -3 22
pair hear&sign	-6 -2 -1 -1 -2 21 -10 -5 6 -3
pair hear&slot	9 3 -21 -6 -7 -5 5 35 -13 37
pair hear&sorry	-3 -2 -3 4 28 -2 -16 -3 -2 -3
pair hear&stage	1 -11 -5 22 -7 -4 9 -2 -2 -29
pair hear&start	13 -6 -2 -1 -1 -1 0 -2 -1 -18
pair hear&talk	5 -9 -4 -6 23 -5 -8 0 3 8
pair hear&task	0 -1 6 -1 -1 0 0 -5 3 -6
pair hear&team	-21 6 -13 -3 -8 -8 54 8 -15 3
pair hear&thank	26 -4 -4 -4 -5 -4 -38 41 -7 -17
pair hear&ticket	-10 -11 -5 -5 -14 13 -14 55 -9 6
pair hear&time	7 -3 -36 23 -11 26 -30 -5 29 -6
pair hear&title	-21 -6 15 -8 4 1 11 16 -12 15
pair hear&urgent	-1 -1 10 -1 -1 -1 -2 -4 0 29
pair hear&wait	-13 -4 14 -6 -14 -5 27 -8 9 -13
pair hear&wish	0 -1 -1 -2 13 -4 -4 -1 0 -1
pair hiringside&interview	0 1 13 -1 -3 -2 -5 -2 -2 42
pair hiringside&invite	0 -1 0 2 -1 0 -1 0 1 -10
pair hiringside&link	0 1 0 0 0 0 0 0 1 -6
pair hiringside&move	-4 0 6 0 0 0 0 0 0 -1
pair hiringside&not	1 0 0 -1 1 0 0 0 0 -9
pair hiringside&prepare	2 0 0 -1 0 0 1 0 0 -17
pair hiringside&recruiter	5 1 0 0 -6 0 0 -1 0 -13
pair hiringside&remind	2 0 -1 0 0 0 1 0 0 -10
pair hiringside&review	2 0 0 -1 0 0 1 0 0 37
pair hiringside&role	0 0 -1 2 0 0 1 0 -1 74
pair hiringside&send	-1 0 0 1 0 0 0 0 0 20
pair hiringside&slot	-8 -3 12 0 0 0 -1 0 0 44
pair hiringside&stage	-2 -1 1 1 0 0 5 0 -2 -2
pair hiringside&team	6 1 -2 -2 -4 0 5 -1 -2 22
pair hiringside&thank	0 0 0 0 -1 0 0 0 3 65
pair hiringside&ticket	0 1 0 0 0 0 0 0 0 3
pair hiringside&time	-2 -6 9 1 -2 -1 3 -1 -2 0
pair hiringside&title	-1 3 0 1 -1 -1 0 -1 0 35
pair hiringside&wait	0 -1 0 0 -1 0 2 0 0 39
pair hitch&inbox	0 -1 -1 -1 -8 -1 -6 19 -1 -22
pair hitch&interview	-6 5 27 -3 -3 -2 -12 -3 -2 40
pair hitch&meet	0 -3 12 -2 -2 -1 -3 -1 -1 -3
pair hitch&move	-12 -6 32 -3 -3 -3 -5 2 -2 20
pair hitch&not	7 -10 51 -6 -6 -6 -33 7 -4 -21
pair hitch&prepare	1 -1 1 0 -1 0 -4 5 0 -8
pair hitch&received	-1 -2 7 -1 0 0 -1 0 0 -2
pair hitch&remind	-9 -7 40 -5 -3 -3 -1 -9 -2 -3
pair hitch&role	0 -7 -1 2 5 -3 5 -1 1 -17
pair hitch&shop	-7 -2 13 -1 -1 -2 -4 4 -1 -36
pair hitch&slot	-5 -28 41 -1 -3 -3 14 -12 -3 -66
pair hitch&sorry	-6 -31 52 -4 -2 -2 -4 -2 -1 -20
pair hitch&talk	-9 -3 8 -3 -2 -9 28 -10 -1 -44
pair hitch&team	-4 20 2 -2 -2 -1 -3 -8 -2 -7
pair hitch&thank	0 0 0 0 0 0 0 1 1 7
pair hitch&ticket	0 0 0 0 0 2 0 1 0 24
pair hitch&time	-28 -36 103 -7 -7 -6 -3 -10 -5 3
pair hitch&title	-2 -2 10 -2 -1 -1 1 -1 -1 21
pair hitch&urgent	-1 -1 0 0 -1 -1 -1 5 0 6
pair hitch&wait	-2 -1 -2 -2 -1 -1 12 -3 -1 5
pair hold&interview	-9 0 6 8 -1 -1 -2 -1 -1 3
pair hold&keen	-1 1 0 0 -1 2 2 -1 0 3
pair hold&meet	-3 -2 -1 16 -2 -3 -2 -3 -1 16
pair hold&not	-9 -5 -3 24 -26 -5 31 -5 -2 -41
pair hold&office	-2 -2 -6 25 -5 -4 0 -4 -1 -9
pair hold&other	-2 -2 -3 0 -6 -1 16 -1 -1 -11
pair hold&prepare	27 -1 -4 1 -1 -1 -18 -2 -1 0
pair hold&property	-1 -1 -1 9 -1 -2 -2 -1 0 -19
pair hold&recruiter	-3 -1 -1 7 -2 -1 7 -1 -4 -15
pair hold&remind	-5 -1 5 9 -1 -1 -4 -1 -1 -7
pair hold&review	-2 -1 -5 11 -3 -2 4 -2 0 -18
pair hold&role	-21 -10 -6 40 -30 -17 56 -6 -6 -13
pair hold&sales	-3 -2 -6 19 -1 -2 -1 -3 -1 -14
pair hold&slot	-3 -2 -2 -3 -7 -3 23 -1 -1 -13
pair hold&sorry	-3 -1 -1 7 -8 -1 7 0 -1 -1
pair hold&team	-11 -2 -6 4 1 -3 24 -2 -5 3
pair hold&time	-15 -7 -5 31 19 -13 -2 -5 -2 -13
pair hold&title	-9 -2 -2 -7 -10 -6 40 -1 -4 -22
pair hold&wait	-4 3 -3 -1 -7 3 12 -1 -1 -13
pair inbox&interview	-3 -2 5 0 -6 -2 21 -13 -1 34
pair inbox&invite	-5 -1 -1 -1 0 -1 -1 -2 12 -1
pair inbox&keen	-1 1 0 0 2 0 -1 0 0 47
pair inbox&machine	-2 7 -10 -2 -10 -1 -13 21 10 -20
pair inbox&meet	-1 0 -1 -1 -1 -1 -6 1 8 6
pair inbox&move	0 -1 6 -1 0 0 -2 -1 0 30
pair inbox&not	-13 -1 -2 -6 -28 -7 -29 84 2 1
pair inbox&other	0 0 -1 0 2 0 -3 3 0 33
pair inbox&prepare	1 -16 -1 -1 -1 -1 -3 22 -1 63
pair inbox&received	-7 3 -3 -2 -4 -3 -5 39 -17 -1
pair inbox&recruiter	-4 -1 -1 -1 -2 -1 -2 4 8 30
pair inbox&role	-1 -1 0 0 2 0 0 0 0 17
pair inbox&send	-7 -6 -2 -1 -8 -2 13 13 1 47
pair inbox&slot	1 -9 -1 0 -1 -1 7 4 0 47
pair inbox&sorry	-1 -1 0 -1 -6 -1 -1 11 -1 6
pair inbox&team	0 -9 0 0 2 -1 6 3 0 12
pair inbox&thank	5 -6 -4 -3 -15 -5 5 33 -11 -31
pair inbox&ticket	-2 -1 -1 -1 -1 -1 -9 25 -9 -8
pair inbox&time	-24 -20 -3 -5 -6 -9 7 49 9 -41
pair inbox&title	-1 0 -1 -1 -1 0 0 2 1 46
pair inbox&wait	-2 -2 -1 -1 -2 -1 -2 14 -3 12
pair interview&invite	64 0 -2 -6 -9 -7 -24 -11 -4 9
pair interview&join	1 1 0 0 0 1 -1 0 0 4
pair interview&keen	11 18 -11 -5 -6 -4 -3 2 -2 -16
pair interview&link	-3 1 -1 -3 -2 -1 -2 15 -2 0
pair interview&lure	0 0 0 0 0 0 0 0 0 65
pair interview&machine	-2 -2 -2 -1 -1 -1 -2 12 -1 -6
pair interview&mediaword	-1 1 -1 0 -7 -2 13 -11 8 24
pair interview&meet	25 4 2 -8 20 -11 -20 -4 -8 -29
pair interview&mine	-12 11 13 -2 -1 -1 -11 6 -2 33
pair interview&move	-80 -21 175 -9 -17 -7 -23 -6 -13 -22
pair interview&not	-27 11 -23 59 10 -5 -24 6 -8 2
pair interview&offer	-14 16 -7 -1 -18 10 -3 4 13 8
pair interview&office	28 5 -3 -2 -5 -3 -4 -3 -14 123
pair interview&official	3 -1 1 0 0 0 0 0 0 111
pair interview&onward	20 -21 -2 0 -2 16 -2 -3 -6 -26
pair interview&other	-15 -34 18 -2 24 -2 8 3 -1 -55
pair interview&pay	-8 10 -3 0 -1 2 -1 -1 0 30
pair interview&practice	-10 -1 -3 -7 0 0 21 3 -1 22
pair interview&prepare	3 -11 16 1 -2 -2 -2 -2 -2 -24
pair interview&property	10 -9 -2 0 -5 8 -1 -1 -1 -9
pair interview&received	4 1 -1 0 0 -1 -3 -1 1 18
pair interview&recorded	-13 37 -2 -3 -1 -2 -12 -4 -2 22
pair interview&recruiter	1 -5 21 1 -12 -3 -5 -3 4 -46
pair interview&remind	23 -16 14 -11 -10 -4 20 -9 -7 -20
pair interview&review	-13 -3 1 -3 0 -1 -2 -2 23 7
pair interview&role	18 29 3 6 3 5 -38 -10 -15 -44
pair interview&sales	24 -18 -2 3 -18 -4 5 -2 12 11
pair interview&send	34 -26 8 -3 -4 -2 -1 -4 -3 -21
pair interview&shop	11 7 -4 4 0 -1 -2 -1 -14 -22
pair interview&sign	-5 -4 -2 -2 -2 -1 -3 20 -1 3
pair interview&slot	38 -33 66 -9 -7 -9 -16 -16 -15 43
pair interview&sorry	-9 -17 19 18 -1 -2 -4 -2 -2 -4
pair interview&stage	-8 -4 -9 1 1 -4 15 -4 12 7
pair interview&start	-5 9 0 -1 -6 10 -6 -1 -1 36
pair interview&study	-1 18 -3 -2 0 -2 12 -14 -8 11
pair interview&talk	14 39 -17 6 -19 -1 -16 1 -8 -36
pair interview&task	7 1 5 -2 -20 -2 -4 -8 23 -50
pair interview&team	1 23 13 10 -6 -7 -28 -1 -6 81
pair interview&thank	-16 1 -9 -7 25 -4 25 6 -20 29
pair interview&ticket	-1 -4 -3 -3 -2 -1 -5 20 -2 18
pair interview&time	39 -57 53 42 -28 -16 36 -46 -22 20
pair interview&title	43 16 13 10 -11 -2 -44 -7 -18 -116
pair interview&video	9 36 -5 -7 -5 -4 -13 -7 -4 -13
pair interview&wait	-5 4 -2 -2 -4 -2 15 -1 -2 11
pair interview&wish	3 0 -1 0 -1 1 -1 0 -1 -11
pair invite&join	-11 -3 -1 -2 14 24 -6 -1 -14 -14
pair invite&keen	-7 7 13 -2 -2 -1 -3 -2 -3 -24
pair invite&link	14 -8 -2 -1 0 -1 -1 -1 -1 -3
pair invite&meet	-22 9 12 -3 -2 18 -7 -2 -3 -19
pair invite&mine	3 -1 0 0 0 0 0 0 0 47
pair invite&move	-16 -1 17 0 -2 3 -1 0 0 -4
pair invite&not	0 -6 5 2 0 0 -1 0 0 12
pair invite&office	2 0 0 1 0 0 0 0 -1 16
pair invite&official	2 0 0 0 0 0 0 0 0 21
pair invite&onward	3 3 -3 4 0 -1 -4 -1 -2 -2
pair invite&other	4 -5 -1 3 1 0 -1 0 0 -5
pair invite&prepare	1 -12 14 0 -1 0 -1 0 0 -5
pair invite&received	-1 0 0 1 -6 0 -1 -1 9 -17
pair invite&recorded	-8 30 -1 -1 -1 -1 -10 -3 -5 -10
pair invite&recruiter	-2 -2 -1 0 16 -1 -2 -2 -8 -13
pair invite&review	8 -4 -1 -3 -4 -7 2 -2 12 -3
pair invite&role	8 18 1 -1 6 -4 -8 -6 -13 -43
pair invite&sales	1 3 -1 0 -3 2 -3 0 0 -8
pair invite&send	53 -15 3 -5 -3 -1 -11 -14 -8 -9
pair invite&sign	-5 -5 -3 -2 -6 2 -5 26 -1 -25
pair invite&slot	8 -14 15 -1 -1 -1 -1 -1 -3 -11
pair invite&stage	-12 3 16 1 -1 -1 -4 -1 -1 -8
pair invite&study	0 0 0 0 0 0 0 0 0 5
pair invite&talk	12 -3 -2 -2 -2 6 -9 -1 2 -16
pair invite&task	14 -13 -1 -2 -3 -7 35 -7 -16 -35
pair invite&team	0 13 -3 0 -9 1 -13 -3 14 -6
pair invite&thank	9 -8 0 0 2 0 0 0 -1 46
pair invite&time	8 -35 8 11 -11 17 -19 -7 29 -34
pair invite&title	10 11 -3 -3 -3 5 -10 -5 -2 -38
pair invite&video	8 11 -2 -2 -1 -2 -8 -2 -1 -25
pair invite&wait	3 -1 1 0 -1 0 0 -1 -1 -8
pair join&keen	-1 -1 0 0 0 2 -1 0 1 22
pair join&link	3 -1 0 0 0 0 0 0 0 -50
pair join&meet	-9 -4 -2 9 -2 16 -6 -1 -1 -13
pair join&not	-12 0 0 12 1 2 -1 0 0 18
pair join&offer	-3 -2 -1 -1 -3 16 -3 -1 -1 -22
pair join&office	0 0 0 0 0 1 0 0 0 23
pair join&other	-1 -1 0 0 6 -1 -3 0 2 17
pair join&pay	-2 -1 -1 -1 -3 10 -2 -1 -1 -32
pair join&recruiter	-3 -4 -1 -3 24 9 -9 -2 -13 26
pair join&role	0 -1 -1 -1 9 4 -2 -1 -9 37
pair join&sign	-2 -2 -1 -1 1 5 0 -1 -1 18
pair join&slot	-9 -1 0 12 2 0 -1 0 0 27
pair join&stage	-1 0 -1 -1 7 -1 -2 0 -2 26
pair join&start	-11 -2 -1 -1 0 -21 37 -1 -1 -27
pair join&talk	-2 0 -1 -2 2 10 -6 -1 -1 30
pair join&team	40 -8 -5 -9 15 5 -24 -9 -3 29
pair join&thank	-1 -1 0 0 3 0 -3 0 4 26
pair join&time	38 -10 -5 -11 1 30 -30 -11 -4 2
pair join&title	-6 -7 -4 -1 -12 67 -28 -6 -3 -46
pair join&video	-7 0 -1 11 3 -1 -3 -1 -1 10
pair join&wait	-1 -1 -1 0 0 5 0 0 -1 0
pair keen&mediaword	-1 1 0 0 0 -2 3 0 0 -1
pair keen&meet	-42 50 8 -5 -1 -9 6 -3 -4 44
pair keen&not	-4 -23 0 -4 3 32 -31 29 -1 -37
pair keen&offer	-2 -1 -1 -1 -2 12 -3 0 -1 1
pair keen&office	1 3 -1 0 0 0 -1 0 0 3
pair keen&official	0 1 0 0 0 1 0 0 0 -14
pair keen&onward	7 3 -2 -1 -4 0 -1 -1 -1 3
pair keen&other	0 -21 -1 0 0 24 -1 0 0 -6
pair keen&pay	-1 8 -1 0 -1 3 -7 -1 -1 -9
pair keen&prepare	-24 -5 15 0 0 1 14 0 0 -3
pair keen&property	0 0 0 0 0 1 0 0 0 29
pair keen&received	-1 -1 -1 -1 0 -1 3 -1 1 -18
pair keen&recruiter	-2 14 -1 -1 -1 3 -7 -1 -5 -7
pair keen&remind	0 -1 -1 -1 0 6 -2 -1 0 5
pair keen&review	0 2 -1 0 1 0 -1 0 0 17
pair keen&role	21 26 -6 -5 -4 13 -36 -5 -4 -54
pair keen&sales	2 3 -1 -1 -1 -1 -1 -1 0 -9
pair keen&send	27 -1 -4 -1 -7 -1 -10 -2 -2 29
pair keen&sign	-1 -1 -1 -1 0 9 -3 -2 0 -31
pair keen&slot	8 -3 11 -2 -2 0 -8 -1 -3 26
pair keen&stage	-4 -1 13 -1 -5 0 -1 0 -1 29
pair keen&study	-1 0 0 0 0 0 1 0 0 3
pair keen&talk	10 2 -6 -4 -1 15 -10 -4 -4 -44
pair keen&task	0 3 0 -1 -1 0 -1 0 -1 -4
pair keen&team	-2 22 -3 -3 -5 10 -10 -3 -6 39
pair keen&time	37 -30 6 -9 -6 18 -2 -8 -6 28
pair keen&title	4 21 -6 -4 -5 1 -5 -4 -2 -58
pair keen&urgent	2 -1 -3 -3 -1 -1 -25 32 -1 -25
pair keen&video	-12 24 -1 -1 -2 -2 -4 -1 -1 4
pair keen&wait	-3 -1 0 -4 0 9 -24 26 -2 13
pair link&meet	2 -5 1 0 -5 -5 16 -3 -1 39
pair link&move	47 -7 -12 -6 -2 -2 -18 0 -1 -19
pair link&not	-5 -4 -1 -2 0 0 -1 14 0 37
pair link&other	0 0 4 -4 2 0 -1 0 0 5
pair link&recruiter	-3 4 0 0 -1 -1 1 0 -1 -1
pair link&remind	0 0 2 -1 0 0 -1 0 0 26
pair link&role	1 -4 4 -1 0 0 -1 0 1 6
pair link&send	38 3 -7 -5 -2 -3 -17 -2 -5 -1
pair link&sign	0 -1 -1 -1 -1 5 -1 -1 -1 -44
pair link&slot	4 22 4 -3 -6 -4 -9 -4 -3 -49
pair link&stage	-1 -2 0 0 0 0 4 0 0 5
pair link&talk	-2 4 -1 -1 -1 -1 2 -1 -1 52
pair link&ticket	-6 -5 -2 -3 -5 15 1 12 -8 1
pair link&time	-8 22 -1 -3 -3 2 -2 -3 -3 34
pair link&title	-2 -2 5 0 0 1 0 0 0 41
pair link&video	17 -6 4 -3 -2 -2 -4 -2 -2 -116
pair link&wait	2 0 4 -4 0 0 -2 0 0 9
pair lure&not	1 0 0 0 0 0 0 0 0 44
pair lure&official	0 0 0 0 0 2 -1 0 0 10
pair lure&pay	0 0 0 0 0 0 0 0 0 50
pair lure&property	0 0 0 0 0 0 0 0 0 5
pair lure&recruiter	0 0 0 0 0 0 0 0 0 34
pair lure&remind	0 0 0 0 0 0 0 0 0 27
pair lure&role	2 -1 0 0 0 -1 1 0 0 16
pair lure&send	6 -1 -1 -1 -1 -3 3 -2 -1 -7
pair lure&time	-1 -1 -1 -1 0 14 -10 0 0 27
pair lure&title	0 -2 0 0 -1 -1 6 0 0 58
pair machine&not	-1 5 -2 -2 -11 -2 -17 17 13 -18
pair machine&received	0 0 0 0 0 0 0 1 1 12
pair machine&thank	-1 -1 -1 -1 -1 -1 -3 12 -2 -20
pair machine&title	0 -1 0 0 -1 0 -3 4 0 -8
pair mediaword&meet	1 0 0 0 0 0 0 0 0 14
pair mediaword&office	5 0 -1 0 0 0 0 -2 0 -21
pair mediaword&prepare	0 0 0 0 0 0 0 0 0 4
pair mediaword&recorded	0 0 0 0 0 0 0 0 0 48
pair mediaword&remind	0 0 0 0 0 0 0 0 0 21
pair mediaword&slot	0 0 0 0 0 0 0 0 0 43
pair mediaword&talk	1 0 0 0 0 0 0 0 0 29
pair mediaword&team	1 -1 0 0 0 -2 3 0 0 -32
pair mediaword&ticket	0 1 0 0 0 0 0 0 0 4
pair mediaword&time	-1 -3 -1 -1 0 -6 -14 26 -1 70
pair mediaword&title	2 1 -1 -1 0 0 -1 0 0 -20
pair meet&move	-5 -3 10 -1 0 -1 1 0 -1 -2
pair meet&not	-15 -11 14 40 7 -6 -10 -13 -6 -37
pair meet&offer	0 0 0 1 0 1 -1 0 0 21
pair meet&office	-4 11 -7 15 -3 -5 -4 -3 -2 -59
pair meet&official	2 0 0 0 0 0 0 0 0 8
pair meet&onward	1 4 -3 -1 2 -1 0 -1 -1 -21
pair meet&other	-2 -1 -1 -1 15 -1 -7 -1 -2 -3
pair meet&pay	1 -1 1 0 0 1 -1 0 0 46
pair meet&prepare	9 0 7 -1 -3 -2 -29 22 -3 -6
pair meet&property	4 -3 -3 0 0 -2 7 -2 -2 11
pair meet&received	0 -3 5 -3 -3 -3 -1 5 4 -78
pair meet&recruiter	0 0 1 -1 -18 -1 0 -1 19 0
pair meet&remind	31 -11 -15 -6 -4 -9 -2 20 -3 2
pair meet&review	7 -3 -9 9 3 -2 -7 -4 6 -12
pair meet&role	36 9 -7 14 -12 -11 -19 -5 -4 -89
pair meet&sales	-2 1 -4 17 -2 -3 -4 -2 -1 -23
pair meet&send	3 -1 -1 0 -1 -1 1 0 0 29
pair meet&sign	0 -2 1 -1 -1 0 -6 1 7 47
pair meet&slot	23 -26 20 7 -4 -2 -10 -3 -5 -80
pair meet&sorry	-3 -4 13 3 -1 -1 -4 -1 -1 -7
pair meet&stage	-8 -2 14 -1 2 -1 -2 -1 0 -35
pair meet&start	-1 1 0 0 0 2 0 1 0 4
pair meet&study	0 3 0 0 0 1 -2 0 0 3
pair meet&talk	15 5 -5 -4 2 3 -7 -4 -4 -21
pair meet&task	1 -1 -1 -1 6 0 -5 0 0 -3
pair meet&team	-9 20 -6 10 -9 -4 -17 -6 22 13
pair meet&thank	-19 -3 -3 -2 6 -2 29 -3 -2 -7
pair meet&ticket	-1 0 0 0 -1 0 2 0 1 19
pair meet&time	103 -38 -20 12 -20 -12 -22 6 -10 37
pair meet&title	-1 20 -5 7 3 5 -15 -5 -8 -50
pair meet&video	10 -7 -4 10 -2 -2 -2 -2 -2 -73
pair meet&wait	7 5 -3 -3 2 -1 -2 -2 -3 9
pair mine&offer	-1 -1 0 0 -2 6 -1 0 0 2
pair mine&other	-2 0 -2 0 -6 24 -12 -1 -1 -40
pair mine&recruiter	-1 -1 4 -2 0 0 0 0 0 10
pair mine&remind	-3 0 4 0 0 0 0 0 0 10
pair mine&role	-3 -1 4 -1 0 4 -2 -1 -1 45
pair mine&sign	0 -2 0 0 0 5 -1 0 0 14
pair mine&team	0 -1 4 -2 0 0 0 0 0 31
pair mine&thank	0 0 0 0 0 0 0 0 0 55
pair mine&time	-2 -1 8 -2 -1 0 -1 0 0 41
pair mine&title	1 -2 4 -2 -2 4 -1 -1 -1 4
pair move&not	-14 7 -6 8 7 -10 18 -4 -5 -20
pair move&office	-2 -4 1 -2 -1 0 9 -1 -1 3
pair move&official	0 0 1 0 0 0 0 0 0 11
pair move&onward	-6 -1 -7 -2 2 -1 1 -1 14 -5
pair move&other	-13 9 8 -3 -1 -2 -1 6 -4 13
pair move&pay	-2 -9 3 -1 -4 -3 16 -1 -1 -23
pair move&prepare	-19 -2 21 -1 -2 -1 15 3 -16 5
pair move&property	0 -3 -1 0 -2 -1 9 0 0 -12
pair move&recruiter	-5 -8 18 -2 4 -1 -4 -1 -1 -24
pair move&remind	-3 -4 25 -3 -2 -2 -6 -2 -2 -23
pair move&review	0 0 0 0 1 1 -1 0 0 -4
pair move&role	-19 -6 9 -1 -2 -10 3 31 -6 -22
pair move&sales	-2 -1 2 0 1 3 -1 0 0 5
pair move&send	30 -1 -6 -4 -1 -1 -17 -1 0 27
pair move&shop	-2 2 2 -1 -1 -1 -4 4 -1 -20
pair move&sign	-2 -2 -1 -1 -4 15 12 -2 -15 -1
pair move&slot	-56 -9 99 -8 -7 -6 -11 3 -5 -49
pair move&sorry	-3 -1 8 1 -1 -1 -1 -1 -1 9
pair move&stage	-17 0 17 -1 0 -1 3 -1 -1 16
pair move&talk	-4 3 8 -1 -1 -1 -3 -1 -1 -19
pair move&team	-7 -10 11 -3 4 4 -3 6 -2 -25
pair move&ticket	-1 -1 1 0 7 0 -1 -1 -4 2
pair move&time	-55 -48 170 -11 -11 -17 -4 -16 -9 -24
pair move&title	-18 -4 32 -3 11 -1 -1 -4 -12 -36
pair move&wait	-3 -4 14 -3 -1 -5 4 1 -2 -24
pair not&offer	-5 -7 -3 -1 50 -15 -12 -3 -4 -33
pair not&office	-6 -4 -10 35 -4 -7 8 -8 -3 -61
pair not&official	-1 0 0 0 4 0 -1 0 -1 1
pair not&onward	-10 -11 -5 8 58 -7 -12 -8 -14 -34
pair not&other	-8 -12 -10 18 -5 21 4 -4 -5 15
pair not&pay	1 -1 -2 -1 0 6 -1 -1 -1 -22
pair not&prepare	-21 -3 -8 2 5 -2 32 1 -5 -13
pair not&property	-3 -1 -1 7 5 -2 -2 -1 -1 -21
pair not&received	-2 -4 7 0 3 -1 -2 2 -2 74
pair not&recorded	0 0 2 0 1 0 -1 0 0 9
pair not&recruiter	-4 -4 -2 12 29 -2 -14 2 -16 -10
pair not&remind	1 -12 45 13 0 -1 -25 -17 -4 -25
pair not&review	-6 -5 -12 21 27 -2 -8 -4 -10 -43
pair not&role	-25 -23 -2 29 46 -17 16 -11 -14 3
pair not&sales	-2 -3 -6 20 -3 -2 -1 -2 -1 8
pair not&send	-1 -18 3 -15 0 -7 44 -1 -5 19
pair not&shop	-1 0 1 0 4 0 -1 0 -2 6
pair not&sign	-2 -4 -1 -2 -4 13 -7 1 6 -4
pair not&slot	-42 4 24 14 47 -13 0 -17 -16 37
pair not&sorry	-8 10 -6 2 52 -8 -29 -3 -10 57
pair not&stage	-6 -8 -4 10 42 -5 -8 -8 -12 -27
pair not&start	-1 -1 1 -1 1 0 1 0 0 8
pair not&talk	-3 -23 27 -4 6 18 -9 -10 -1 -35
pair not&task	-1 0 7 0 1 0 0 -5 0 66
pair not&team	-15 3 -6 9 13 -6 28 -19 -6 42
pair not&thank	-1 -2 -3 -1 -1 -1 7 4 -2 -24
pair not&ticket	-6 -7 -2 -3 1 -1 0 14 5 4
pair not&time	-94 17 83 134 -50 -26 -32 -37 5 -100
pair not&title	-18 -16 -9 39 1 -9 42 -18 -12 44
pair not&urgent	2 -1 -3 -3 -1 -1 -25 31 -1 -15
pair not&video	-1 4 -9 11 -1 0 -1 -2 -2 -4
pair not&wait	-9 -9 0 -3 -17 -1 13 31 -5 -44
pair not&wish	-4 -1 -1 -2 0 -5 14 -1 -1 41
pair offer&office	-1 1 -1 1 -1 2 -1 0 0 -12
pair offer&onward	-2 -2 -1 -1 -4 13 -2 -1 -1 19
pair offer&other	-4 -3 -7 -3 39 -14 -4 -2 -3 -14
pair offer&pay	-8 -5 -3 -3 -7 39 -8 -3 -2 4
pair offer&practice	0 0 0 0 0 0 0 0 0 21
pair offer&prepare	-1 -1 -1 2 -5 19 -4 -2 -7 53
pair offer&property	-1 -2 0 0 -5 9 0 0 0 40
pair offer&remind	-1 0 -1 -1 0 4 0 -1 0 8
pair offer&review	-1 0 -1 0 -5 20 -3 -2 -7 8
pair offer&role	-23 -18 -9 -7 21 74 -27 -9 -2 -86
pair offer&sales	-1 2 -1 -1 -16 3 -1 0 15 20
pair offer&send	-3 -3 -2 -1 -2 17 -3 -2 -1 45
pair offer&sign	-8 -7 -4 -4 5 29 -4 -4 -4 28
pair offer&slot	-6 -4 -8 -3 38 -2 -10 -2 -3 8
pair offer&stage	-1 -1 0 0 -9 -1 -2 0 14 26
pair offer&start	-4 -6 -2 -2 -6 27 -5 -1 -1 -54
pair offer&talk	-2 -2 -1 -1 -6 11 -2 2 -1 -3
pair offer&team	-5 -2 -3 -1 13 8 -5 -3 -3 -43
pair offer&thank	-4 4 0 0 0 0 -4 0 6 6
pair offer&ticket	0 -1 -1 -1 -5 18 -6 -2 -3 2
pair offer&time	-32 33 -21 -7 21 35 -19 -6 -5 -17
pair offer&title	-22 11 -10 -5 -10 66 -18 -7 -6 -48
pair offer&wait	-7 -2 -1 -1 -1 13 1 0 -1 -52
pair office&official	0 0 0 0 0 0 0 0 0 8
pair office&onward	-1 2 -1 1 1 -1 -1 0 -1 -4
pair office&other	-2 -1 4 2 1 -1 -2 -1 -1 -21
pair office&pay	-1 -2 -1 0 -1 2 4 -1 -1 -16
pair office&prepare	-2 4 -1 1 -1 1 -1 0 0 14
pair office&property	-3 -4 -1 7 1 -3 5 -1 -1 2
pair office&received	-3 -1 -1 0 -2 -3 15 -5 -1 -20
pair office&recruiter	6 -4 -2 9 -12 -3 -9 16 -2 -14
pair office&remind	1 -1 2 -2 -1 -1 -16 18 -1 -19
pair office&review	-1 -1 -4 10 0 -1 -2 -2 0 12
pair office&role	23 -5 -4 -2 -15 -1 11 -3 -5 -2
pair office&sales	8 1 -10 14 5 -12 7 -8 -4 25
pair office&send	0 0 0 0 0 0 1 0 0 34
pair office&sign	-2 -1 -1 -1 -1 4 -2 4 -1 -4
pair office&slot	16 -5 -4 -3 -10 22 -9 -5 -2 4
pair office&stage	1 -1 -1 -1 2 -1 2 -1 -1 -18
pair office&start	19 -3 -3 -2 -1 -3 -4 -1 -1 -21
pair office&study	12 -9 -1 0 0 0 -1 0 0 -9
pair office&talk	11 -1 -1 -2 -3 -1 -2 1 -2 25
pair office&task	0 0 0 0 0 0 4 -2 0 18
pair office&team	1 4 -5 -5 -8 -3 11 13 -8 -85
pair office&time	22 -6 -6 33 -6 -8 -35 10 -3 110
pair office&title	33 -5 -7 -3 -16 -3 12 -3 -8 -67
pair office&video	2 0 0 0 0 0 0 0 0 28
pair office&wait	0 -1 0 0 0 0 5 -1 -1 -24
pair official&onward	-1 -4 -1 -1 6 -2 12 -3 -7 -3
pair official&pay	-2 -1 0 0 2 1 -1 0 0 -9
pair official&prepare	-15 -4 -1 -1 -2 -4 28 -1 0 35
pair official&property	-1 0 0 0 3 0 -1 0 1 -4
pair official&received	-1 0 0 0 7 0 0 0 -5 34
pair official&recruiter	-1 -1 0 0 3 1 -1 0 -1 -5
pair official&role	0 -2 -1 -1 10 2 0 -1 -6 -17
pair official&sales	0 0 0 0 8 0 0 0 -7 15
pair official&send	0 -2 -1 -1 -4 2 15 -3 -6 -48
pair official&shop	0 0 0 0 0 0 0 0 0 8
pair official&sign	-1 0 0 0 -1 4 -1 0 0 9
pair official&slot	2 0 0 0 0 0 -1 2 0 37
pair official&stage	0 -2 0 -1 8 -2 -2 0 -1 11
pair official&task	0 0 0 0 0 0 0 0 0 9
pair official&team	2 -1 0 0 -1 1 1 0 0 18
pair official&ticket	0 0 0 0 0 0 0 0 0 28
pair official&time	2 -1 0 -1 -1 0 -1 0 1 104
pair official&title	-2 -2 1 -1 10 2 -1 -1 -6 6
pair onward&other	-3 -3 -4 1 4 -2 12 -2 -3 -14
pair onward&pay	-1 -2 0 0 -13 0 17 -1 0 21
pair onward&prepare	0 -1 2 0 1 -1 1 -1 -1 -16
pair onward&recruiter	-1 0 -1 2 2 -1 -1 -1 0 -4
pair onward&remind	-2 0 0 -1 -2 -1 9 -2 -1 1
pair onward&review	-3 -3 -2 -2 4 -1 14 -2 -4 -38
pair onward&role	4 -6 -2 -2 -1 8 7 -2 -5 -9
pair onward&sales	22 -16 -1 -1 0 -1 -21 19 -1 -12
pair onward&send	-2 12 -2 -2 -4 -1 10 -3 -8 6
pair onward&sign	-1 0 0 0 -1 4 -1 0 0 28
pair onward&slot	-7 16 -1 -1 1 -2 -5 2 -4 -20
pair onward&sorry	-2 -2 0 -1 13 -1 -3 -1 -3 -16
pair onward&stage	-10 69 -12 -7 21 -12 -25 -9 -14 -61
pair onward&start	-2 -6 -1 -1 4 7 1 -1 -1 -4
pair onward&study	-1 -2 -1 -1 3 -1 2 1 0 -20
pair onward&talk	-3 -3 -1 -1 -8 8 11 -3 -1 -11
pair onward&task	37 1 -2 -4 -1 -7 -16 -7 -1 -24
pair onward&team	-1 6 -5 0 8 -2 -1 -2 -3 -26
pair onward&thank	-1 -1 0 0 4 0 -1 0 -1 -1
pair onward&time	57 -25 -6 1 -4 2 -12 -9 -3 -14
pair onward&title	-7 8 -3 -2 9 8 -5 -4 -4 -28
pair onward&video	0 4 -1 0 -1 -1 -1 0 -1 1
pair onward&wait	-1 -7 -2 -2 -26 -3 44 -1 -2 -37
pair onward&wish	0 -1 0 -1 2 0 -1 0 1 -22
pair other&property	0 0 -1 0 3 0 0 0 0 57
pair other&received	-1 -1 0 0 2 0 -4 3 2 19
pair other&recruiter	-7 -1 -2 8 2 -1 -2 -1 3 -40
pair other&remind	-14 6 -4 26 -12 -3 4 -3 -1 -23
pair other&review	-3 -3 -2 -1 -17 -4 33 -3 -1 -3
pair other&role	-14 -14 -6 19 32 -7 3 -6 -8 -58
pair other&sales	-2 -1 -1 1 -9 -4 18 -2 -1 19
pair other&send	-11 -3 17 -4 3 -1 4 -1 -4 34
pair other&sign	-5 -2 3 13 4 -4 -6 -2 -1 3
pair other&slot	10 -37 21 8 17 -14 -6 4 -3 23
pair other&sorry	-1 -1 -1 3 3 -1 0 -1 -1 35
pair other&stage	3 -2 -1 -1 2 -1 0 -1 1 -10
pair other&talk	3 -26 -1 -1 6 23 -4 -1 0 -5
pair other&team	-9 -7 -14 0 68 -5 -38 7 -3 -53
pair other&thank	-2 -1 -14 0 4 -1 14 -1 0 -16
pair other&ticket	-1 -1 -1 0 -3 0 5 3 -2 22
pair other&time	-28 4 10 29 36 -18 -22 -6 -5 -13
pair other&title	-5 -9 -3 1 39 -5 -10 -3 -5 -11
pair other&wait	-4 7 14 -5 -22 -2 18 -2 -3 25
pair other&wish	-1 -1 0 -1 5 0 -1 0 0 30
pair pay&prepare	0 0 0 0 0 1 0 0 0 29
pair pay&property	-2 -1 0 0 3 0 0 0 1 1
pair pay&received	-1 0 0 0 0 0 -2 3 1 48
pair pay&recruiter	-1 1 0 1 2 0 -1 0 -1 -5
pair pay&review	2 -1 0 0 -13 1 12 0 0 -2
pair pay&role	4 -11 -3 -3 -3 9 11 -3 -1 -29
pair pay&sales	-1 -1 0 0 -2 4 2 0 0 -11
pair pay&send	-3 -2 0 -1 -2 12 -2 -1 -1 -33
pair pay&sign	-3 -6 -2 -1 -6 32 -9 -2 -1 14
pair pay&slot	19 12 -4 -3 -5 32 -36 -5 -9 -16
pair pay&stage	-1 1 -1 0 -1 -1 2 0 1 -3
pair pay&start	-7 -4 -3 -2 -2 26 -7 -3 2 -34
pair pay&talk	0 13 0 0 -1 -1 -7 0 -3 4
pair pay&team	-1 -4 -2 -2 -4 14 2 -1 -1 -26
pair pay&ticket	-1 -1 0 0 -1 2 -5 3 4 -10
pair pay&time	2 -9 -2 -4 -5 40 -20 -3 2 -49
pair pay&title	-5 -1 1 -3 -1 18 -5 -2 -1 9
pair pay&video	0 8 0 0 0 -1 -6 0 0 31
pair pay&wait	-2 -2 0 -1 -14 4 12 -1 3 -17
pair practice&recruiter	0 0 0 0 0 0 1 0 0 26
pair practice&remind	-9 -1 -2 -7 0 0 21 -1 0 -2
pair practice&review	0 0 0 0 0 0 1 0 0 10
pair practice&role	1 0 0 0 0 0 0 0 0 5
pair practice&sales	0 0 0 0 0 0 0 0 0 6
pair practice&slot	1 0 0 0 0 0 0 0 0 22
pair practice&study	0 0 0 0 0 0 0 0 0 5
pair practice&team	1 0 0 0 0 0 1 0 0 9
pair practice&time	-10 -1 -3 -7 0 0 21 3 -1 33
pair practice&title	2 0 0 0 0 0 0 0 0 21
pair practice&wait	0 0 0 0 0 0 1 0 0 6
pair prepare&property	1 -1 0 1 -1 1 -1 0 0 4
pair prepare&received	-3 -2 -1 -1 -2 -1 -2 1 11 7
pair prepare&recruiter	-2 -1 -1 0 2 1 -1 1 0 -9
pair prepare&remind	10 -2 -7 -2 -1 1 -17 20 -1 -13
pair prepare&review	7 -2 -6 -2 -2 -1 4 -2 2 -14
pair prepare&role	15 -8 -2 -2 6 1 -4 -1 -4 17
pair prepare&sales	0 0 0 0 0 0 1 0 0 32
pair prepare&send	-7 -4 12 -1 -1 -3 0 4 -1 25
pair prepare&shop	0 -1 0 0 -1 0 -2 4 0 4
pair prepare&sign	-3 -2 -1 -1 -7 22 9 -3 -13 42
pair prepare&slot	-9 -2 17 0 0 0 -2 -1 -1 -23
pair prepare&sorry	-2 -2 -5 26 -2 -4 -6 -4 -1 -22
pair prepare&stage	-8 -1 13 0 0 -1 -1 -1 -1 -5
pair prepare&study	0 3 -1 0 0 -1 1 0 -1 7
pair prepare&talk	-4 -5 -1 -1 -1 0 13 -1 -1 -4
pair prepare&task	5 -1 -1 0 -1 0 -2 0 0 25
pair prepare&team	-10 -7 -2 1 -8 -4 -2 -6 38 37
pair prepare&thank	2 -1 -1 -1 2 -1 -3 -1 3 37
pair prepare&ticket	-1 -1 0 0 -1 0 3 -1 1 4
pair prepare&time	-21 -20 24 -9 -8 -39 70 10 -6 -26
pair prepare&title	-6 -9 -1 -2 -4 18 4 -4 3 -10
pair prepare&video	3 -2 0 0 0 0 0 0 0 -3
pair prepare&wait	2 -1 0 -1 -2 0 4 -2 -1 -14
pair property&recruiter	-1 -1 -1 0 5 1 -1 0 -1 -21
pair property&remind	1 0 -1 1 0 0 -1 0 0 4
pair property&role	-3 -6 -1 -1 0 7 5 -1 0 -16
pair property&sign	0 0 0 0 0 0 0 1 0 15
pair property&slot	5 0 -2 -1 -1 -1 1 -1 0 -12
pair property&stage	6 -6 0 0 0 0 1 0 0 6
pair property&talk	2 -3 -1 -1 -5 10 -1 0 0 -26
pair property&team	0 -1 -1 1 3 -1 0 -1 -1 0
pair property&thank	-2 -1 -1 -1 1 -1 7 -1 -1 11
pair property&time	2 -4 -4 11 -8 6 -1 -1 -1 67
pair property&title	4 -9 -1 -2 4 -1 5 -1 1 -18
pair received&recorded	-5 4 -8 -1 -4 -1 -3 1 17 -20
pair received&recruiter	-1 -1 0 0 -1 0 -1 1 4 -9
pair received&remind	0 -3 6 -1 0 -1 -4 -1 3 0
pair received&review	-2 -2 -1 -1 -1 -1 -2 1 9 -1
pair received&role	-5 -1 -2 -2 24 -2 -12 -4 5 -13
pair received&sales	-3 -1 -1 0 7 -3 12 -3 -8 -8
pair received&send	-3 -2 -1 -1 -2 -1 -1 4 6 19
pair received&shop	-3 10 -1 -1 -1 -1 -2 -1 0 -10
pair received&sign	9 -2 -1 0 -2 4 -8 -1 2 45
pair received&slot	-5 5 11 -1 -2 -1 -4 -1 -2 14
pair received&sorry	-1 -1 5 -1 0 0 -1 0 -1 15
pair received&stage	10 -2 0 0 0 -1 -6 -1 -1 -1
pair received&team	10 -1 -2 -1 -3 0 -19 19 -2 -14
pair received&thank	-7 -6 -4 -2 -11 -4 28 -23 28 -32
pair received&ticket	-1 -6 -3 -3 -10 -1 -33 67 -11 -2
pair received&time	-15 8 5 -5 -6 -8 -5 0 27 8
pair received&title	4 -4 -4 -3 -7 -4 -9 -4 30 -31
pair received&wait	-1 -1 -1 1 -1 -1 -1 4 0 43
pair received&wish	-1 0 0 0 -1 0 -1 0 4 48
pair recorded&role	-6 24 -1 -1 -2 -1 -5 -2 -5 -16
pair recorded&slot	-3 15 0 -1 -1 -1 -6 -1 -2 3
pair recorded&stage	-1 9 0 -1 -1 -1 -2 -1 -3 -13
pair recorded&time	-13 31 -6 -2 -4 -1 -9 -4 8 -12
pair recorded&title	-6 7 1 -1 -1 0 -1 -1 2 -3
pair recorded&video	-10 31 -1 -2 -1 -1 -10 -2 -4 -2
pair recruiter&remind	-5 -1 -2 7 -1 0 -16 20 -1 22
pair recruiter&review	-3 -1 -2 -2 -4 -2 0 -2 14 -5
pair recruiter&role	2 -8 -12 -4 23 -3 3 -1 0 17
pair recruiter&send	-1 1 -1 1 -2 -1 3 -1 0 -5
pair recruiter&sign	-1 -1 0 0 0 5 -2 0 0 -9
pair recruiter&slot	5 5 -9 1 -2 -1 3 -1 -1 -21
pair recruiter&stage	-10 -3 0 13 2 -1 -3 0 2 -33
pair recruiter&talk	9 8 -10 -1 -2 1 -3 -1 -2 -4
pair recruiter&task	0 0 0 0 -1 0 -1 0 2 -9
pair recruiter&team	-9 -15 18 -16 -25 -6 32 9 12 3
pair recruiter&thank	-1 -1 0 0 0 0 2 1 -1 10
pair recruiter&ticket	-6 0 -8 -2 -4 -1 9 -1 14 -7
pair recruiter&time	-9 -5 -1 24 -6 7 -26 14 2 -3
pair recruiter&title	1 1 3 -15 -9 7 30 -12 -6 75
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -2 7 -1 9
pair recruiter&wait	-3 -1 -1 -1 -1 -1 9 0 0 -3
pair remind&review	6 -1 -6 -1 6 -1 -2 -1 0 -1
pair remind&role	-25 15 7 22 1 -5 -11 -3 -2 10
pair remind&sales	0 -2 3 2 -1 0 -1 0 0 5
pair remind&send	-6 20 0 -1 1 -3 -10 -1 0 22
pair remind&sign	-2 -1 1 -1 0 9 -4 -2 0 0
pair remind&slot	13 -21 37 -8 -6 -13 18 -15 -5 -49
pair remind&sorry	-9 -7 23 23 -7 -4 -12 -4 -3 -31
pair remind&stage	6 2 -4 -3 -3 -2 10 -4 -2 -13
pair remind&talk	-15 23 39 -6 -3 -6 -17 -13 -2 -37
pair remind&team	-4 -5 6 6 -3 -3 -3 9 -3 43
pair remind&thank	-7 -3 -1 -2 -2 -4 17 -1 3 -9
pair remind&ticket	-1 -1 -1 -1 -1 0 6 -1 -1 -8
pair remind&time	15 -43 43 -5 -8 -39 56 -1 -18 -9
pair remind&title	-4 -3 11 -1 5 -2 -2 -2 -2 39
pair remind&wait	35 -3 -35 -2 -1 5 7 -5 -1 -10
pair review&role	-7 -1 -4 -4 17 -6 16 -3 -9 25
pair review&sales	-7 6 -4 11 -11 -5 17 -3 -3 0
pair review&send	-1 -1 -1 0 2 1 4 -1 -4 24
pair review&sign	-1 -1 -1 0 0 6 -1 -1 -1 8
pair review&slot	2 -2 -1 -1 6 -1 0 1 -4 -1
pair review&sorry	-1 -1 0 1 4 0 -1 0 -1 15
pair review&stage	-11 -6 -1 -1 -1 -2 18 -1 4 26
pair review&study	-1 0 0 0 0 0 2 0 0 7
pair review&talk	-4 3 -1 0 0 -1 4 0 -1 -1
pair review&task	-13 7 -2 -3 3 -10 43 -9 -17 -40
pair review&team	-5 -4 -3 -3 -4 -1 -4 -3 27 18
pair review&thank	-1 -2 -1 -1 9 -1 0 -1 -2 -12
pair review&ticket	-1 -2 -1 -1 -3 -1 5 1 4 16
pair review&time	-15 -13 -15 1 -1 -6 20 -8 36 -40
pair review&title	-20 -4 -3 -7 19 -8 31 -5 -2 -44
pair review&wait	-4 -3 -2 -1 -13 1 26 -2 -1 21
pair role&sales	4 12 -4 -1 6 -2 -2 -2 -10 -22
pair role&send	16 8 4 -1 -9 2 -14 -3 -4 33
pair role&shop	0 5 -4 -2 3 0 -3 -1 2 -7
pair role&sign	-7 -3 -3 9 -13 29 -13 -4 6 27
pair role&slot	22 -24 -5 2 -11 -5 21 8 -7 -50
pair role&sorry	-7 -3 -3 16 -3 -2 4 -2 -2 12
pair role&stage	-5 13 -4 -2 -6 -6 14 -4 0 -39
pair role&start	14 -16 -2 -4 -4 21 -7 -2 -1 -25
pair role&study	-2 1 -1 -1 9 -1 -2 -1 -2 15
pair role&talk	7 82 -13 -6 -18 -11 -27 -7 -7 -63
pair role&task	-1 -2 -2 -2 -1 -2 12 -1 -1 11
pair role&team	2 25 -11 -8 -3 6 4 -4 -10 75
pair role&thank	4 12 -8 -6 12 -6 -2 -5 -1 18
pair role&ticket	-2 -1 -8 -1 5 0 -4 -2 13 -5
pair role&time	63 -48 -3 17 33 13 -68 -4 -3 -41
pair role&title	-21 76 -22 -31 39 0 0 -28 -11 -90
pair role&urgent	0 0 0 0 0 0 -1 3 0 15
pair role&video	-16 38 3 -3 -2 -5 -11 -2 0 6
pair role&wait	-4 -8 -3 -2 -10 4 30 -4 -2 58
pair role&wish	-3 -2 -5 16 -56 -1 47 -10 14 -35
pair sales&send	-2 -1 3 0 0 1 0 0 0 16
pair sales&shop	-12 -2 10 4 -2 -1 4 -1 -1 -9
pair sales&sign	-1 0 0 0 -2 5 -1 0 0 5
pair sales&slot	16 -3 -4 -2 -1 -4 -1 0 -1 23
pair sales&sorry	-2 -1 1 4 -1 0 0 0 0 7
pair sales&stage	0 4 -1 -1 -14 -1 -2 0 14 -8
pair sales&start	18 -4 -4 -3 -2 -2 -4 0 0 -9
pair sales&study	1 0 0 0 0 0 0 0 0 8
pair sales&talk	2 4 -2 4 -3 -3 0 -1 -1 -23
pair sales&team	24 -15 -3 0 4 1 -6 -2 -2 -27
pair sales&thank	23 -22 0 0 7 0 -1 0 -6 19
pair sales&time	30 -28 -4 18 -4 -3 -2 -4 -2 27
pair sales&title	10 13 -5 -2 3 -6 1 -3 -10 15
pair sales&video	1 1 -1 0 0 0 0 0 0 36
pair sales&wait	-1 -1 -1 0 -1 0 5 -1 0 -15
pair send&shop	-2 0 -2 0 -2 0 6 -2 1 -25
pair send&sign	-14 -8 -5 -3 -8 102 -56 -5 -3 45
pair send&slot	-15 64 -1 -3 -6 -3 -32 -3 -1 -31
pair send&sorry	-1 -1 0 1 3 0 -1 0 -1 -1
pair send&stage	-1 9 -2 -1 -10 -5 12 -2 -1 -13
pair send&start	-1 -1 -1 0 -1 3 3 -1 0 -34
pair send&study	0 -3 0 0 0 1 4 0 -1 -7
pair send&talk	17 -7 -1 -1 -2 0 -4 -1 -2 36
pair send&task	-1 -9 -2 -2 -1 -7 29 -6 -1 -8
pair send&team	-1 -4 -2 -1 -7 -1 28 -3 -9 17
pair send&thank	-4 -1 -1 -1 -4 2 -1 -1 11 21
pair send&ticket	-1 -3 -1 -1 -2 4 10 -1 -4 -1
pair send&time	-48 -12 -1 -8 -7 16 40 31 -10 -136
pair send&title	15 -6 -3 -1 -5 3 2 -3 -2 23
pair send&video	9 5 -1 -1 -1 -1 -7 -1 0 -23
pair send&wait	3 -4 5 -6 -2 1 7 -2 -2 6
pair shop&slot	0 3 -1 -1 -1 1 -2 -1 1 -10
pair shop&ticket	-3 2 0 -1 0 0 3 0 1 -16
pair shop&time	12 2 2 -2 -1 0 -1 -1 -12 9
pair shop&title	2 -1 -1 -1 3 -1 -2 -1 0 0
pair shop&video	1 0 0 0 0 0 0 0 0 5
pair sign&slot	0 -10 -1 11 -7 17 -6 -2 -1 8
pair sign&start	-3 -3 -2 -2 -8 33 -11 -3 -1 -26
pair sign&talk	-1 -1 -1 -1 1 0 -2 5 -1 -1
pair sign&team	7 -4 -2 -2 35 -4 -14 -8 -9 -2
pair sign&thank	-1 8 -1 1 -11 2 -7 -1 10 -21
pair sign&ticket	-3 -5 -1 -1 -2 17 -3 -1 -1 33
pair sign&time	-21 -15 -3 -8 10 114 -62 -5 -9 -80
pair sign&title	-2 11 -4 -4 -15 12 -12 8 6 -37
pair sign&wait	-6 -3 -4 -2 -7 7 20 -4 -2 -52
pair slot&sorry	-5 -5 12 9 -2 -2 -4 -1 -1 -18
pair slot&stage	-18 24 13 -1 -4 -3 -8 -2 -1 24
pair slot&start	3 2 0 -4 -2 12 -7 -2 -2 -8
pair slot&talk	32 15 18 2 -4 -10 -38 -10 -6 -15
pair slot&task	2 0 1 -1 0 0 -1 -1 -1 48
pair slot&team	17 -16 -22 -1 7 -7 27 1 -4 -14
pair slot&thank	20 -11 -7 -3 -11 -6 9 -7 17 12
pair slot&ticket	-2 -5 -2 -1 -7 5 -3 26 -11 26
pair slot&time	2 21 85 -28 -11 -33 22 -12 -45 -72
pair slot&title	27 -5 -5 -11 -22 -5 2 5 14 -3
pair slot&video	-9 9 7 8 -2 -2 -8 -2 -2 3
pair slot&wait	21 2 -6 -8 -4 -1 -3 0 -1 60
pair sorry&stage	-2 -7 5 -2 16 -1 -6 -1 -2 -1
pair sorry&team	-4 -2 2 10 -1 -1 -2 -1 -1 7
pair sorry&thank	-1 -1 3 1 0 0 -1 0 0 -11
pair sorry&time	-20 4 20 35 -6 -6 -17 -6 -5 -23
pair sorry&title	-3 -2 3 4 1 -1 -1 -1 -1 -5
pair sorry&wait	-1 -1 0 -2 -6 -1 22 -9 -1 1
pair stage&start	-2 -2 -1 -1 10 -2 -1 -1 -1 7
pair stage&study	-1 -2 -1 -1 7 -2 -1 -1 0 11
pair stage&talk	14 10 -5 1 -2 -2 -4 -11 -1 7
pair stage&task	-11 0 -1 -1 -15 -4 17 -1 16 -12
pair stage&team	17 -12 -2 -6 4 -4 18 -13 -2 3
pair stage&thank	-1 -3 -1 -1 14 -2 -4 -1 -1 4
pair stage&ticket	0 -3 0 0 -1 0 3 -1 3 3
pair stage&time	-2 -29 18 1 -3 -2 23 -3 -4 55
pair stage&title	13 10 -5 0 9 -8 -5 -5 -8 -31
pair stage&video	-5 16 -1 -1 -1 -1 -3 -1 -2 -1
pair stage&wait	-4 -3 -4 -2 -22 -2 42 -4 -1 13
pair stage&wish	-1 0 0 0 -1 0 -1 0 4 -38
pair start&talk	3 -3 2 -1 -6 8 -2 0 -1 5
pair start&team	5 -1 0 -1 0 0 -1 -1 0 -8
pair start&time	-7 -24 -11 -10 -11 100 -33 -8 5 -12
pair start&title	17 -6 -4 -3 6 -2 -7 -1 -1 -7
pair start&wait	-1 -1 -1 0 -3 7 -4 0 4 -19
pair study&talk	-10 8 -2 -2 -3 -7 21 -1 -5 2
pair study&task	10 0 0 0 1 0 -6 0 -3 1
pair study&team	0 0 0 0 1 0 2 0 0 9
pair study&thank	-2 -2 -1 -1 12 -1 2 -4 -3 -2
pair study&ticket	0 -2 0 0 0 0 5 0 -1 5
pair study&time	4 -5 -3 -1 4 0 10 -6 -4 65
pair study&title	-1 0 -1 -1 7 0 -2 -1 -1 -4
pair study&video	1 0 0 0 0 0 0 0 0 17
pair study&wait	-1 -3 -1 0 0 -2 8 -1 0 -21
pair talk&task	9 -9 -1 -1 0 -2 9 -1 -3 -24
pair talk&team	38 2 -19 -3 -3 -8 13 -15 -6 -59
pair talk&thank	-10 -4 -4 -3 -1 -3 34 -4 -3 -10
pair talk&ticket	0 0 0 0 0 0 0 0 0 5
pair talk&time	79 -21 14 -10 -13 -2 -7 -30 -10 -54
pair talk&title	14 51 -18 -8 -13 -10 -5 -2 -9 -30
pair talk&video	-3 71 -3 -3 -5 -7 -28 -20 -2 -46
pair talk&wait	-5 2 -3 -2 -4 -6 24 -3 -2 13
pair talk&wish	6 0 0 -2 5 -1 -6 0 -1 12
pair task&team	-2 18 -2 -1 5 -2 -13 -4 0 -19
pair task&thank	-2 -3 -1 -1 3 -1 17 -1 -12 -24
pair task&ticket	4 -5 -1 -1 -2 -1 4 -1 2 -1
pair task&time	57 -20 3 -6 2 -14 3 -19 -5 -50
pair task&title	4 -5 -2 -2 4 -7 19 -2 -8 27
pair task&video	1 -1 0 0 0 0 0 0 1 9
pair team&thank	21 -19 -2 -2 10 -1 -1 1 -7 34
pair team&ticket	-5 -3 -1 -1 -5 -3 8 18 -9 -25
pair team&time	68 -57 -7 34 -5 -24 3 -25 13 -27
pair team&title	-5 18 -11 -3 22 -16 58 -30 -34 12
pair team&urgent	-1 -1 0 0 -1 0 -1 4 0 -2
pair team&video	13 -1 -1 0 3 -1 -3 -10 0 16
pair team&wait	-8 -4 -4 -2 -6 0 43 -17 -3 -30
pair team&wish	8 1 -1 -1 -1 0 -3 0 -3 0
pair thank&ticket	-1 -1 -1 -1 -6 -1 -3 12 2 -2
pair thank&time	-6 -20 -9 -11 10 -7 76 -12 -21 15
pair thank&title	-4 -1 -6 -6 33 -6 -23 4 9 -51
pair thank&wait	-5 -5 -1 -2 38 -2 -5 -5 -13 -35
pair thank&wish	-1 -1 -1 0 -7 -1 15 -1 -3 -9
pair ticket&time	-5 13 -2 -3 -5 2 -1 -4 5 5
pair ticket&title	-9 -2 -3 -4 4 -1 -2 24 -7 34
pair ticket&wait	-3 0 -1 -1 6 1 1 0 -3 1
pair time&title	-1 -1 3 26 -23 36 -22 -14 -5 5
pair time&video	40 -8 0 -5 0 -3 -9 -12 -4 79
pair time&wait	39 3 -40 -7 -2 7 19 -20 2 -6
pair time&wish	9 0 -1 -1 -1 -1 -2 0 -2 -6
pair title&urgent	0 0 1 0 0 0 0 1 0 23
pair title&video	-18 42 2 -4 -2 -5 -11 -2 -2 -29
pair title&wait	-2 -5 -3 -2 10 2 16 -4 -13 17
pair title&wish	7 1 -1 -2 -15 0 -4 -1 14 -3
pair urgent&wait	2 -1 -3 -3 -1 -1 -25 31 -1 -19
past interview	-34 20 -53 -10 17 58 22 -12 -8 -18
pay.lure	-19 -4 -2 -1 -5 -5 50 -5 -10 139
pay.lure@subject	0 0 0 0 0 0 0 0 0 11
person, and hiring little	-31 -4 -34 -6 6 63 42 -24 -12 110
promise	-37 -63 -52 -57 -125 30 286 15 3 -138
proposal.availability	-55 273 -9 -44 -72 5 -81 -5 -12 -32
proposal.availability@subject	-19 35 -11 -6 -7 -5 7 18 -12 -44
proposal.link	-9 168 15 -18 -37 -19 -48 -19 -33 -41
proposal.link@subject	-25 59 -4 -4 -6 -3 -6 -6 -6 -85
proposal.offer	-39 153 49 2 7 -37 -45 -42 -48 -80
proposal.offer@subject	-3 11 -2 -1 -1 -1 -1 -1 -1 40
proposal.recorded	-47 165 -6 -11 -7 -7 -39 -23 -24 -102
proposal.recorded@subject	-25 100 -6 -8 -4 -4 -23 -12 -18 -77
question	-108 161 84 -83 -73 112 79 -80 -94 70
rejection.clear	-90 -77 -41 101 394 -28 -164 -26 -68 -68
rejection.clear@subject	-2 -2 -1 1 11 -1 -4 -1 -2 64
rejection.farewell	-33 -9 -14 -5 107 -14 -1 -12 -19 -118
rejection.soft	-53 -58 -5 -17 216 -54 35 -40 -24 29
rejection.soft@subject	-7 -9 -3 -5 -35 1 12 -4 50 -45
relay	13 21 -64 57 -7 -5 -58 -9 51 -111
reply.hint	-23 -96 -30 -13 -37 40 190 -21 -11 -74
reply.hint@subject	-7 -50 -3 -2 -8 78 -2 -4 -2 -91
reply.hold	-30 -13 -6 32 -110 -11 163 -8 -16 -42
reply.hold@subject	-7 -2 -1 -20 -9 -4 45 -1 -1 -5
reply.pending	14 -41 -56 -13 -67 -47 214 5 -10 -27
reply.pending@subject	-14 -10 5 -5 -26 -6 59 11 -15 -56
reply.request	-40 12 -19 -55 -106 47 202 59 -101 -20
reply.request@subject	-21 -57 -15 -7 -15 -34 116 41 -8 -47
reply.thanks	-42 -10 -57 43 83 -19 41 17 -56 -44
reply.thanks@subject	-5 -5 -3 -3 -28 -2 7 1 37 22
reschedule.moved	-147 -66 365 5 -32 -24 -54 -45 -2 -43
reschedule.moved@subject	-69 -18 111 32 -9 -8 -14 -17 -8 30
reschedule.why	-59 -81 214 17 -56 -27 -9 15 -13 -49
reschedule.why@subject	0 -1 -14 -1 -1 0 6 12 -1 9
scheduler	37 103 -49 -6 -22 -17 -21 -9 -17 -131
sense alert	-7 -7 -4 19 11 -3 6 -8 -8 75
sense alert@around	0 0 0 0 1 0 0 0 0 118
sense alert@subject	0 0 0 0 0 0 0 0 0 100
sense apply	41 35 -70 -20 -6 -50 -72 -61 203 66
sense apply@around	-41 7 -35 12 -23 -14 -16 50 59 -4
sense apply@subject	-61 4 -39 -28 60 -23 -62 -27 176 -83
sense ask	12 49 30 -36 -92 35 23 48 -67 23
sense ask@around	-12 -18 17 29 -10 -7 14 -6 -7 10
sense ask@subject	-12 -35 -11 -2 -14 -12 70 19 -3 22
sense asked	-65 96 50 -50 -44 67 48 -48 -56 38
sense asked@subject	-8 -17 -2 -6 -31 22 65 -7 -14 39
sense available	-6 137 -29 -31 -52 -6 -15 28 -26 82
sense available@around	-4 -2 39 -4 -4 -6 -29 14 -3 -19
sense available@subject	-12 30 -9 -5 -5 -7 -13 27 -6 52
sense away	-37 -38 -10 -34 -52 -23 -12 221 -15 -66
sense away@around	-4 0 4 0 -2 -2 7 -1 -1 -19
sense away@subject	-23 -8 28 -15 -13 -8 -31 73 -4 -46
sense back	-16 -34 2 -9 -11 0 16 38 12 12
sense back@subject	-5 -6 -2 -3 1 0 3 11 -1 -26
sense book	26 83 20 20 -32 -17 -65 -37 -1 46
sense book@around	61 7 10 -4 -5 -7 -57 -1 -3 36
sense book@subject	48 10 1 20 -13 -16 -24 -14 -11 49
sense bounce	-59 -14 -9 -8 -25 1 -24 136 2 -10
sense bounce@around	1 0 0 0 -1 0 0 2 0 8
sense bounce@subject	-25 -7 0 -3 -12 -3 -8 64 -5 -56
sense call	50 84 -30 -22 -5 -25 -18 -59 26 6
sense call@around	-6 -3 14 -3 6 4 -8 -3 -1 45
sense call@subject	54 10 -19 -1 -15 -26 53 -48 -8 -17
sense cancel	-56 -22 -33 247 -39 -15 -55 -13 -14 -14
sense cancel@around	-2 -1 -2 -1 -10 -2 17 -1 0 2
sense cancel@subject	-61 -12 -16 137 -10 -5 -14 -9 -9 -25
sense candidate	-11 -39 0 -27 92 -19 10 4 -10 -24
sense candidate@around	10 -8 -6 -5 -9 -7 4 11 11 -8
sense candidate@subject	5 -8 -15 -6 14 -6 -16 4 28 139
sense choose	-106 115 -38 1 115 103 -120 -45 -25 -1
sense choose@around	10 -1 -2 -1 2 -1 -6 0 -1 40
sense choose@subject	-12 13 -6 -4 1 44 -28 -5 -3 59
sense civic	-12 8 -6 -4 -2 22 9 -9 -6 167
sense civic@around	15 -2 -1 -3 5 -2 -12 -1 -1 6
sense civic@subject	0 2 0 0 0 0 0 0 0 145
sense closer	-23 19 -21 -15 142 -29 -40 -6 -27 97
sense closer@around	-7 -11 8 -3 -8 -4 25 -2 2 -7
sense closer@subject	1 -1 0 0 -14 0 -1 0 15 33
sense cold	-5 2 -7 -20 -9 -14 49 1 3 60
sense cold@subject	4 -1 -1 -2 -14 -3 -8 -2 26 8
sense confirm	84 -5 -23 -4 -40 16 -20 -22 13 -61
sense confirm@around	-9 -13 30 -3 0 3 1 -4 -5 -1
sense confirm@subject	36 -6 -28 -5 -7 -4 -5 2 16 69
sense deadline	-14 40 -55 -31 -30 5 56 -6 34 -19
sense deadline@around	0 -2 -1 -1 -1 -3 17 -7 -1 20
sense deadline@subject	3 -20 0 -1 -2 -11 24 5 2 56
sense decide	-19 -52 -11 21 43 -5 89 -43 -23 48
sense decide@around	0 -4 -19 27 27 -10 -12 -5 -5 -4
sense decide@subject	-10 -6 -5 -5 42 -4 -5 -3 -5 -46
sense document	-3 -46 -23 -16 -23 -16 144 -8 -10 -12
sense document@around	5 -1 2 -3 -7 4 4 -3 -1 -14
sense document@subject	-5 -36 -7 -5 -12 -15 90 -18 8 -68
sense education	14 -19 -7 -3 2 -5 6 0 11 80
sense education@around	-11 -1 10 3 -2 0 3 -5 3 7
sense education@subject	2 -1 -1 0 0 0 -1 2 0 125
sense enjoyed	-13 21 -33 -21 56 -5 59 -31 -33 -61
sense enjoyed@around	1 -4 -3 -1 -2 34 -23 -2 -1 -9
sense enjoyed@subject	-13 11 -1 0 -4 -1 12 -1 -3 -11
sense event	27 -3 -8 5 5 1 -23 7 -11 41
sense event@around	9 0 -4 -2 -8 -3 7 -6 6 -27
sense event@subject	2 -3 -8 9 0 0 -1 4 -3 83
sense exit	8 0 -1 0 0 1 -6 -1 0 36
sense exit@subject	0 0 0 0 0 0 0 0 0 40
sense family	-1 -2 -5 -1 -2 -4 17 -5 3 152
sense family@around	0 16 -10 -1 -2 -3 2 0 -1 46
sense family@subject	0 -1 0 0 0 3 -1 0 0 51
sense feedback	17 1 -10 -8 7 -10 26 -10 -12 14
sense feedback@around	-6 -2 -4 -3 -2 5 15 -2 -1 -15
sense feedback@subject	-8 -3 -2 -3 8 -5 17 -2 -2 17
sense filled	-42 -35 16 41 119 2 -101 31 -30 -92
sense filled@subject	-14 -9 1 -8 16 -5 -18 28 8 -9
sense forwarded	5 -2 -4 -1 -3 -1 -3 8 1 -39
sense forwarded@around	1 -1 -3 -2 -1 6 -1 -1 0 105
sense future	-12 -23 1 2 37 -18 -11 18 5 23
sense future@around	2 -3 -1 -1 8 -3 -8 8 -1 21
sense future@subject	-3 4 -1 -1 8 -2 -2 -1 -1 16
sense glad	34 -8 -31 -28 2 88 -22 -21 -13 2
sense glad@around	2 -2 -4 -3 3 22 -14 -1 -3 6
sense glad@subject	-3 -29 -2 -1 -3 51 -10 -2 -1 -11
sense health	12 -11 -7 -4 -7 20 1 -5 1 60
sense health@around	20 -2 1 -2 -3 -3 -9 -1 0 4
sense health@subject	2 -1 -2 -1 -2 -1 -1 1 4 71
sense hear	-40 -2 6 12 -56 -35 35 35 44 -65
sense hear@around	-4 -6 -6 -4 63 7 -45 -1 -4 -2
sense hear@subject	-54 -56 1 9 83 24 11 -10 -7 -109
sense hiringside	4 -7 8 -1 -5 -2 8 -3 -3 150
sense hiringside@around	-12 -1 16 -1 0 0 -2 0 0 25
sense hiringside@subject	-3 0 12 -3 -1 -1 -4 -1 1 83
sense hitch	-43 -58 154 -14 -21 -21 16 -4 -10 -28
sense hitch@around	-9 -1 60 -1 -3 -2 -41 -1 -2 -1
sense hitch@subject	-1 -2 -8 6 -1 -1 -5 12 -1 -4
sense hold	-7 -12 -19 71 -39 -23 60 -19 -13 -94
sense hold@subject	-5 0 1 -13 -7 -4 29 -1 0 -12
sense inbox	-97 -51 -35 -21 -51 -30 43 243 -2 70
sense inbox@around	-34 53 -11 -4 -2 5 -6 -2 0 95
sense inbox@subject	-9 -19 2 -3 -19 -4 -24 103 -26 -18
sense interview	67 36 64 50 -46 -42 -40 -61 -28 74
sense interview@around	22 -37 63 -28 -22 -24 28 22 -24 121
sense interview@subject	121 92 80 32 -62 -67 -101 -1 -93 -119
sense invite	8 -32 75 -2 -9 8 -50 4 -3 9
sense invite@around	2 0 -1 1 -1 0 -1 0 0 85
sense invite@subject	37 0 2 -4 -6 -10 1 -7 -12 32
sense join	4 -31 -16 -4 14 76 -1 -22 -19 48
sense join@around	0 -4 -1 -1 4 0 3 -1 0 0
sense join@subject	-11 -7 -2 -2 -6 13 16 -2 2 37
sense keen	-17 81 -21 -23 5 37 -46 8 -23 30
sense keen@around	6 -2 2 -2 4 1 -5 -2 -3 36
sense keen@subject	-1 3 0 0 0 0 0 0 0 12
sense link	80 18 -6 -21 -19 0 -34 8 -27 144
sense link@around	-4 -1 6 0 0 0 -10 10 0 36
sense link@subject	-7 -3 2 -2 -2 -1 2 13 -1 53
sense lure	1 0 -3 -2 -3 12 -1 -2 -1 138
sense lure@around	-1 0 0 0 4 0 -2 0 0 1
sense lure@subject	0 0 -2 0 0 -1 4 -1 0 51
sense machine	-3 7 -11 -3 -15 -2 -20 33 13 -18
sense machine@around	1 7 -1 -1 1 -1 -7 -1 2 9
sense machine@subject	-10 -6 -5 -4 -6 -4 -12 51 -3 -42
sense mediaword	6 -5 -5 -2 -5 -11 -17 31 8 184
sense mediaword@around	4 0 -1 0 3 0 -6 -1 1 92
sense mediaword@subject	-10 -2 -2 -1 -1 -6 23 -1 0 64
sense meet	-4 94 -38 15 -29 -36 40 -32 -9 -39
sense meet@around	31 -7 -23 -4 -7 4 15 -7 -3 -22
sense meet@subject	49 24 -21 -2 2 -16 -28 -2 -6 0
sense mine	-8 8 6 -3 -8 33 -21 -3 -4 191
sense mine@around	19 -1 -19 20 -5 -1 -21 -4 12 -10
sense mine@subject	2 -1 0 -1 0 0 -6 7 0 56
sense move	-77 -64 235 -18 -37 -15 -53 35 -5 69
sense move@around	-56 -4 73 -2 -2 -2 -4 -1 -1 28
sense move@subject	-62 -46 194 -14 -14 -14 -15 -11 -19 -98
sense not	-196 -52 34 125 196 -78 33 32 -94 42
sense not@around	11 -3 -15 -2 0 -1 10 -2 1 139
sense not@subject	-2 -10 -19 36 -7 -8 -25 32 4 -13
sense offer	-69 19 -40 -18 51 137 -69 -23 11 161
sense offer@around	-7 5 -9 -1 -2 -15 32 -2 -1 1
sense offer@subject	-21 -12 -9 -7 -14 104 -24 -5 -12 57
sense office	74 7 -16 24 -15 -22 -21 0 -31 48
sense office@around	-1 5 6 -1 -14 -1 8 -1 -1 -15
sense office@subject	11 0 -4 -4 -15 25 -1 -3 -10 175
sense official	-19 -8 1 -4 9 -2 43 -5 -14 115
sense official@around	-2 -2 -4 0 -6 -5 24 -3 -3 23
sense official@subject	1 -2 0 -1 8 -2 -2 0 -1 98
sense onward	19 5 -30 -6 30 -10 25 -10 -24 -149
sense onward@around	-9 -4 -8 31 3 -2 -2 -5 -5 -15
sense onward@subject	-1 15 -6 -4 24 -7 -12 -3 -6 -34
sense other	-75 -107 80 25 203 1 -60 -33 -34 68
sense other@around	-67 0 70 -1 0 0 -1 0 0 62
sense other@subject	-1 -3 3 0 -1 0 3 0 0 29
sense pay	-23 -25 26 -14 -41 132 -27 -18 -11 68
sense pay@around	-2 -1 5 0 -1 13 -13 -1 0 16
sense pay@subject	10 2 -1 -1 -1 -2 -9 2 0 38
sense practice	-9 -2 -4 -7 -1 -1 22 2 -1 111
sense practice@around	0 1 0 0 0 0 -1 1 0 6
sense practice@subject	-8 -1 -1 -1 0 -1 9 3 0 43
sense prepare	159 -88 -59 -1 -40 -31 28 8 25 -4
sense prepare@around	-9 0 1 -3 -10 2 32 -8 -3 -9
sense prepare@subject	2 0 0 -1 -1 -1 -3 5 0 48
sense property	20 -12 -6 7 -5 4 -1 -3 -3 119
sense property@around	0 -2 5 -1 1 -1 1 -1 -1 78
sense property@subject	8 -7 -2 2 5 -1 -2 -1 -2 79
sense received	-25 -20 -14 -20 -19 -25 -42 58 107 68
sense received@around	28 -6 -3 -1 -2 -1 -7 -6 -1 28
sense received@subject	-12 -11 -6 -5 -32 -7 -6 24 55 -71
sense recorded	-22 57 -7 -5 13 -4 -31 -5 5 124
sense recorded@subject	-10 30 -2 -2 -1 -2 -4 -4 -4 6
sense recruiter	-14 -31 -6 12 25 -17 -11 44 -1 -60
sense recruiter@around	46 -10 -17 3 31 0 3 -18 -40 -147
sense recruiter@subject	29 -3 -14 -1 6 -1 -46 34 -4 29
sense remind	22 -33 22 5 -13 -42 63 -4 -19 35
sense remind@around	11 -4 9 21 -10 4 -22 -5 -6 -11
sense remind@subject	50 -27 12 11 -15 -16 5 -13 -8 -45
sense review	-31 -7 -31 1 -10 -19 41 -17 73 60
sense review@around	-3 -3 14 -3 -2 -2 0 -1 -1 47
sense review@subject	5 -16 -4 -4 3 9 44 -13 -24 -8
sense role	28 -33 -91 62 69 44 3 -48 -34 -65
sense role@around	45 -10 -24 -7 9 -3 -57 33 15 -19
sense role@subject	-19 58 -23 -22 14 36 -15 -25 -5 -26
sense sales	27 -20 -3 16 -21 -18 19 4 -4 40
sense sales@around	3 0 -1 2 -2 -1 0 0 -1 6
sense sales@subject	0 18 -2 1 -5 -4 -1 -1 -5 72
sense send	48 13 -22 -47 -63 44 64 -5 -32 62
sense send@around	-7 6 14 -2 2 -1 -22 -4 12 18
sense send@subject	0 10 -2 -1 -9 -1 -3 9 -3 -18
sense shop	4 -4 12 0 1 -14 18 -7 -10 13
sense shop@around	31 -3 -23 -1 0 -1 -1 -1 -1 44
sense shop@subject	-6 3 -1 5 -2 -1 -4 6 0 31
sense sign	-49 -32 -24 -10 -35 279 -80 -9 -39 24
sense sign@around	-5 -1 5 -1 -1 0 2 1 -1 5
sense sign@subject	-23 6 -7 -7 -16 59 -32 21 -1 -10
sense slot	83 115 103 -45 -39 -43 -92 -2 -81 -68
sense slot@around	56 4 -11 -7 -8 -2 -38 11 -5 -19
sense slot@subject	-11 37 28 -6 -15 19 -25 -21 -6 -42
sense sorry	-89 -54 64 171 119 -50 -87 -47 -27 -148
sense sorry@around	-3 -1 7 0 -1 0 -2 0 0 13
sense sorry@subject	-7 -13 18 10 12 -5 -12 -2 -1 1
sense stage	12 26 -13 5 42 -53 24 -34 -9 -47
sense stage@around	-1 -7 -18 26 22 -7 2 -9 -8 -25
sense stage@subject	-4 73 -18 -10 17 -17 -15 -14 -11 -103
sense start	-3 -21 -19 -16 -20 138 -46 -15 2 -27
sense start@around	1 -1 -1 0 -1 -3 5 1 -1 5
sense start@subject	-35 -2 -1 -1 -3 -28 72 0 -1 49
sense study	17 21 -11 -7 5 -15 26 -19 -18 54
sense study@around	-1 -1 2 0 0 0 2 0 0 43
sense study@subject	3 3 -5 0 0 0 0 0 0 11
sense talk	59 116 -27 -27 -29 -29 31 -57 -37 -21
sense talk@around	18 33 -8 -7 -13 -10 8 -7 -14 -80
sense talk@subject	35 146 -26 -6 -22 -40 -53 -14 -21 -110
sense task	41 25 -8 -14 -18 -42 70 -38 -16 -36
sense task@around	-3 -2 -4 -2 -10 -4 33 -3 -6 25
sense task@subject	24 -42 -3 -10 8 -31 114 -28 -33 -43
sense team	55 -52 -48 -9 27 -47 88 -75 62 -56
sense team@around	18 -8 -22 17 33 -16 6 -19 -11 -87
sense team@subject	44 21 -13 -8 9 -6 -25 -12 -9 29
sense thank	-31 -30 -101 25 42 -74 72 -6 103 -57
sense thank@around	-4 -20 6 20 -37 -17 52 25 -26 -101
sense thank@subject	-43 -19 -11 -14 58 -26 -17 11 60 -89
sense ticket	-8 -12 -23 -18 41 13 -42 54 -6 23
sense ticket@around	9 -3 -4 0 -2 0 0 -3 4 8
sense ticket@subject	-13 4 -6 -5 -1 -3 -16 60 -21 -54
sense time	75 38 25 21 -78 -18 -70 19 -12 36
sense time@subject	0 -64 64 113 -34 -25 -35 -12 -7 27
sense title	46 10 -69 -20 7 93 -16 -82 31 -46
sense title@around	42 -25 -32 -3 21 2 -77 22 50 -178
sense title@subject	15 10 -38 -45 68 16 -56 49 -20 -184
sense urgent	-4 -6 5 -6 -9 -5 -55 83 -3 53
sense urgent@subject	-4 -1 2 6 -1 0 0 0 0 23
sense video	89 74 -23 -9 -13 -20 -58 -25 -15 -111
sense video@around	-5 -1 11 -1 0 -1 -2 -1 -1 -20
sense video@subject	-9 76 -4 -3 -10 -5 -24 -14 -7 -60
sense wait	3 -60 7 -50 -85 7 214 -13 -24 -90
sense wait@around	-10 20 18 -1 -8 -1 -5 -4 -8 18
sense wait@subject	-6 -12 3 -2 -11 -11 44 -1 -5 -30
sense wish	-19 -12 -27 48 28 -9 6 -23 9 6
sense wish@around	-1 0 2 -1 0 -1 2 -1 -1 33
sense wish@subject	0 0 0 0 0 0 0 0 2 23
several times, asked	-47 127 3 -11 -13 -12 -25 -11 -10 -23
shift	-40 22 39 -3 -2 -2 -7 -3 -2 -10
short	7 44 -35 -37 -76 -17 89 76 -51 -44
slots on offer	161 -11 -23 -6 -19 -12 -71 -11 -7 -31
survey	21 -8 -4 -1 9 -1 -9 -1 -6 42
survey@subject	5 -1 -3 0 0 0 0 -1 0 -2
times of one day	65 35 24 -12 -8 -15 -69 -12 -9 88
times of several days	-88 277 -37 -20 -20 -32 -55 -11 -15 -17
voided interview	-22 -5 29 0 0 0 -1 0 0 -1
voided, and a time	-22 -5 29 0 0 0 -1 0 0 -1
windows	-3 42 -4 -18 -12 -33 46 -9 -9 31
word !	23 -36 -3 -2 -59 58 37 -52 34 -14
word ! !	1 -4 -2 -1 -1 30 -21 -1 -1 58
word ! a	0 0 0 0 0 0 1 0 0 7
word ! here'	8 -1 -1 0 0 -2 -2 -1 0 -11
word ! i	0 3 0 0 0 0 -1 0 -1 4
word ! i'll	-1 -1 0 0 -5 -1 6 -1 3 0
word ! i'm	0 0 0 0 0 0 0 1 0 9
word ! je	2 -1 -1 0 -1 -1 5 -1 -1 -5
word ! on	-3 0 0 0 0 -9 12 0 0 -4
word ! please	0 0 0 0 0 0 1 0 0 -13
word ! te	3 0 -1 0 0 0 -1 0 0 4
word ! the	-2 0 1 0 -1 -1 5 -1 -1 1
word ! timemention	2 0 -1 0 0 0 0 0 0 22
word ! we	-1 2 -3 0 0 4 -3 0 1 -5
word ! we'd	0 3 0 0 0 0 -1 0 -1 -2
word ! we're	-2 0 -1 -1 3 -1 -9 -3 13 -2
word ! wir	0 0 0 0 2 0 -1 0 0 6
word ! with	2 -2 -2 0 -1 2 1 0 0 -5
word #	105 5 -33 -33 -23 87 -106 5 -7 -8
word # !	0 0 0 0 0 0 0 0 0 16
word # #	19 -20 -11 -1 1 13 -7 2 2 23
word # :	1 0 1 0 -1 0 -1 0 0 81
word # ?	0 -7 1 0 0 -1 9 0 0 -22
word # a	1 0 -4 -1 -2 3 3 -1 2 5
word # am	1 2 0 0 0 0 -2 0 0 7
word # an	-2 -1 -1 -1 0 7 -2 -1 0 -9
word # and	11 4 -3 -2 -1 13 -20 -1 -1 5
word # b	3 -1 -1 -1 1 0 -1 0 0 4
word # bruto	0 0 0 0 -1 3 -1 0 0 -4
word # busines	0 0 0 0 -2 5 -8 7 -1 -7
word # c	0 0 0 0 0 0 0 0 0 15
word # days	-1 -5 -1 0 -1 16 -9 1 -1 26
word # de	0 1 -1 0 5 0 0 0 -5 3
word # dias	-1 -1 -1 0 -2 2 7 -3 -1 -9
word # e	7 0 -4 -1 -1 -2 2 -2 0 -16
word # empresa	0 0 0 0 0 0 0 0 0 7
word # en	-1 -2 0 0 5 0 -2 0 0 7
word # euro	-2 -2 -1 -1 -1 11 -3 -1 0 19
word # f	0 3 0 0 0 0 -2 0 0 -4
word # giorni	0 0 0 0 0 0 1 0 0 4
word # h	0 0 2 0 0 0 -1 0 0 7
word # has	0 0 0 0 -2 5 -7 7 -2 20
word # hora	0 0 0 0 0 0 -2 7 -3 1
word # hour	-1 -4 -1 -1 -3 4 2 7 -4 11
word # hr	0 -1 0 -1 0 4 -2 0 0 6
word # in	2 0 -1 0 0 0 0 0 0 9
word # instead	-1 -3 8 0 0 -2 -2 0 0 2
word # interview	0 0 0 0 0 0 0 0 0 5
word # is	-1 4 0 0 8 -1 -7 -1 -2 6
word # k	-4 -13 -3 -1 -4 49 -18 -3 -3 -36
word # may	2 2 -1 0 -1 0 -3 0 1 -14
word # min	10 24 -3 -1 -4 -4 -17 -2 -3 -40
word # minut	-2 9 -1 -1 -1 -1 -2 -2 -1 -25
word # minute	-1 7 -1 0 1 0 -3 0 -3 9
word # minuti	0 3 0 0 0 0 -1 0 -1 0
word # minuto	0 1 0 0 0 0 0 0 0 8
word # month	-2 5 0 0 0 1 -3 0 0 2
word # neue	0 0 0 0 0 0 0 0 0 7
word # new	1 0 0 0 0 0 0 0 0 13
word # off	0 0 0 0 4 -1 -2 0 0 -4
word # on	1 -1 1 0 0 0 0 0 0 -17
word # or	0 0 0 0 0 0 0 0 0 3
word # ore	0 0 0 0 0 0 -1 2 0 3
word # people	0 0 0 0 0 0 0 0 0 7
word # per	0 0 0 0 0 1 0 0 0 8
word # pm	-2 4 0 0 0 0 0 0 0 -9
word # question	-1 3 0 0 0 0 0 0 -1 -1
word # rue	2 -2 0 0 0 0 0 0 0 4
word # stunden	0 0 0 0 0 1 0 0 0 9
word # th	-5 11 1 0 0 0 -5 0 0 -13
word # timemention	2 0 0 0 0 0 -2 0 0 6
word # to	-1 -6 -1 0 0 3 6 -1 0 3
word # with	1 0 -1 0 0 0 0 0 0 -8
word # x	0 -5 0 0 0 0 5 0 0 6
word :	9 -18 -16 2 -31 -15 -36 107 -2 -22
word : #	5 -10 -2 0 2 6 -5 9 -7 27
word : a	0 0 -2 4 0 -1 0 -1 0 -9
word : app	0 4 0 0 0 0 -2 0 -2 -2
word : cal	-1 4 0 0 0 -1 -1 0 0 -9
word : calend	3 10 -5 -1 -1 -2 -2 -1 -1 0
word : candidate	0 0 0 0 0 0 0 0 0 16
word : colloquio	0 0 0 1 0 0 0 0 0 -4
word : data	4 0 -1 1 1 0 -2 -1 -1 14
word : el	0 0 0 1 0 0 0 0 0 -4
word : entretien	0 -1 1 1 -1 0 -1 2 0 -13
word : entrevista	1 -1 0 3 -1 0 -1 0 0 -2
word : google	1 0 0 0 0 0 0 0 0 3
word : http	4 28 -7 -2 -7 -5 -1 -2 -7 68
word : il	0 0 0 1 0 0 0 0 0 -3
word : in	1 0 0 0 0 0 0 0 0 3
word : interview	-5 -4 -2 0 -2 -1 -3 19 -1 22
word : intro	1 0 -1 1 0 0 0 0 0 -10
word : la	0 -1 -1 6 -3 -1 2 -1 -1 -5
word : meet	4 -1 -2 0 0 0 0 0 0 -17
word : offer	0 0 0 0 0 0 0 0 0 18
word : one	0 2 0 0 0 0 0 0 0 3
word : phone	-1 0 0 2 0 0 0 0 0 -10
word : question	0 0 0 0 0 0 -6 7 0 -6
word : r	-4 0 0 4 0 0 0 0 0 0
word : re	-1 0 0 0 0 0 -4 7 0 -3
word : schedule	0 1 0 0 0 0 0 0 0 8
word : thank	0 0 0 0 0 0 0 2 0 -3
word : the	0 -1 0 -3 3 0 2 -1 0 15
word : timemention	0 -9 6 -6 -4 -7 -12 36 -5 -17
word : tuesday	3 -2 0 0 0 0 0 0 0 -2
word : video	1 0 0 0 0 0 0 0 0 -3
word : we	0 -1 0 0 -1 1 0 0 3 -6
word : what	0 0 0 0 0 0 0 0 0 12
word : your	4 1 0 0 0 0 -1 -3 0 1
word : zoom	4 0 -2 0 0 0 -1 0 0 -9
word ?	-28 52 22 -19 -30 42 4 -20 -23 27
word ? #	0 -5 0 0 -1 8 -1 -1 0 -6
word ? ?	0 0 0 0 0 0 0 0 0 18
word ? bring	0 0 0 0 0 0 0 0 0 13
word ? e	0 -1 0 0 0 0 2 0 0 -3
word ? i	14 2 -14 0 0 -1 0 0 0 5
word ? i'll	5 -3 -1 0 0 0 0 0 0 -8
word ? i'm	-1 9 -1 0 -1 -2 -4 0 0 -11
word ? i've	-3 -3 7 0 0 0 0 0 0 -20
word ? if	-9 8 2 0 -1 -1 1 0 0 -5
word ? it	0 -1 0 0 2 0 0 0 0 -4
word ? it's	0 -6 0 0 0 7 0 0 0 2
word ? je	0 0 0 0 0 0 0 0 0 3
word ? pwd	1 0 0 0 0 0 0 0 0 -5
word ? same	-3 -5 10 0 0 0 -2 0 0 2
word ? te	0 0 0 0 0 0 0 0 0 6
word ? we	0 1 0 0 0 0 1 0 0 7
word a	-45 30 8 -23 12 9 12 -3 1 -11
word a #	-4 15 3 -1 -1 5 -12 -1 -3 12
word a accepte	-1 -1 0 0 1 0 -1 3 -1 -4
word a bien	-1 0 -2 0 -1 0 0 0 5 0
word a call	-1 8 -3 0 -1 -1 -4 2 0 12
word a candidate	0 0 0 0 1 0 0 0 0 -7
word a change	-6 0 8 -1 0 0 0 0 0 -5
word a closer	0 -1 0 0 6 0 0 0 -5 -4
word a coffee	0 6 0 0 -1 -2 -2 0 0 -8
word a conflict	0 -1 1 0 0 0 0 0 0 -3
word a copy	0 -1 0 0 -1 0 7 -1 -3 -5
word a couple	-1 -4 -1 0 -3 -2 5 -1 6 -15
word a data	0 -1 0 0 1 -1 2 0 0 -6
word a day	-5 12 0 -1 -3 6 -8 -1 0 9
word a de	0 0 0 0 0 0 0 0 0 -8
word a decision	-2 -1 0 0 0 0 3 0 0 0
word a entrevista	1 0 2 -1 1 0 -1 0 -1 -4
word a ete	-5 0 0 2 0 0 0 5 -1 -1
word a few	-5 8 -1 -3 1 -1 9 -3 -4 -14
word a first	-5 9 -2 0 0 0 0 0 0 -8
word a fit	0 0 0 0 -2 0 0 0 3 11
word a good	0 3 0 0 0 0 -2 0 0 2
word a great	0 1 0 0 -5 0 0 0 5 6
word a job	-2 0 2 0 3 0 0 0 -3 5
word a la	10 -9 -1 0 -6 0 7 -1 1 0
word a las	-2 0 3 0 0 0 0 0 0 -2
word a look	-1 -2 -1 0 -5 -2 2 1 9 -6
word a lot	-1 0 0 0 8 -1 -4 -1 0 4
word a member	0 0 0 0 0 0 -6 6 0 0
word a message	-1 -4 0 0 0 0 0 6 0 -8
word a mon	2 0 0 0 0 0 -1 0 0 -3
word a new	-1 -4 6 -1 0 0 -1 2 0 20
word a nossa	0 0 0 0 0 1 0 0 0 -3
word a notre	3 -1 -1 0 0 0 0 -1 0 -13
word a nuestra	0 0 0 0 0 0 0 0 0 -4
word a panel	0 -6 0 0 0 0 8 0 0 -1
word a partir	-3 1 -1 -3 -2 10 -4 0 3 -5
word a phone	-2 1 -1 -1 0 -1 5 -1 0 -9
word a photo	1 0 0 0 0 0 0 0 0 3
word a place	0 0 0 4 -2 0 -1 0 0 14
word a pleasure	-2 -1 -1 0 0 -1 7 -1 0 -1
word a quick	0 -3 0 0 -1 -2 3 0 3 -1
word a reminder	3 0 -1 0 0 0 0 0 0 -5
word a reuniao	0 0 -2 4 0 0 -1 -1 0 -2
word a short	-5 10 0 -1 -2 0 0 -1 -1 3
word a slot	0 1 0 0 0 0 0 0 0 13
word a sua	-3 0 -1 -1 0 -1 4 3 -1 -1
word a timemention	-2 -2 5 -2 -1 -1 6 -2 -1 -17
word a tua	-4 5 1 0 0 0 -1 0 1 -5
word a un	2 -1 0 0 0 0 0 0 0 6
word a una	-1 3 0 0 0 0 -1 0 0 -1
word a une	-1 0 0 0 6 -2 -2 0 0 0
word a vaga	-4 -2 -2 2 -3 -4 14 -1 -1 -19
word a video	-1 6 0 0 0 0 -3 -1 0 -4
word a votre	9 -7 0 -1 0 0 1 0 -1 1
word a vous	0 0 0 0 0 0 3 0 -1 -2
word a week	-3 -2 2 -1 2 5 -3 -1 0 -16
word a word	-5 6 0 0 -1 0 1 0 0 4
word a yes	-3 -1 3 0 0 1 0 0 0 -11
word a zoom	5 0 -4 0 0 0 0 0 0 -2
word aaa	4 0 -3 0 0 0 0 0 0 -2
word aan	11 -7 -1 -1 1 5 -4 -2 -2 -13
word aan de	2 -2 0 0 0 0 1 0 0 -4
word ab	-1 4 -1 -1 -2 -1 -2 -1 4 -11
word ab #	0 0 0 0 -1 0 -1 -1 3 -9
word abara	1 -1 1 0 -1 0 0 0 -1 13
word abbiamo	-1 1 -5 -1 2 -1 3 0 0 -12
word abc	2 0 -1 0 0 0 0 0 0 -6
word abgesagt	-1 0 0 3 0 0 0 0 0 6
word ablauf	1 0 0 0 0 0 0 0 0 -3
word able	-2 0 -10 5 -1 -2 11 -2 -1 -11
word able to	-2 0 -10 5 -1 -2 11 -2 -1 -11
word about	-7 26 -2 6 -7 -13 5 0 -8 37
word about #	-1 2 0 0 0 0 0 0 0 9
word about an	1 0 -1 0 0 0 0 0 0 -5
word about the	6 21 -4 3 -6 -5 -11 -2 -2 -1
word about what	0 0 0 1 0 0 0 0 0 4
word about you	0 0 0 0 -4 0 4 0 0 5
word about your	-2 6 -1 -1 0 -1 -2 2 -2 9
word above	6 2 -7 0 0 0 -8 8 0 -1
word absagen	-1 0 0 3 0 0 -1 0 0 3
word accept	-5 -5 -2 4 8 9 -15 9 -3 25
word accept :	-3 -1 -1 -1 -2 -1 -1 11 -1 -8
word accept or	1 0 0 0 -1 3 0 -1 0 -18
word accept the	-1 -1 0 0 0 0 -1 3 0 -9
word accept this	-2 -1 -1 -1 -1 -1 -1 8 0 -3
word accept your	0 0 0 0 0 0 0 0 0 23
word acceptance	-1 -2 0 0 0 5 -1 0 0 1
word accepte	-1 -1 0 0 1 0 -1 3 -1 -6
word acces	0 0 0 0 0 0 0 1 0 9
word account	0 -1 1 1 -3 5 5 -2 -5 1
word accountant	0 -1 0 0 0 3 -1 0 0 -1
word accueillir	0 0 0 0 0 6 -4 0 0 -1
word acknowledge	6 -1 -1 -1 0 -1 -4 -5 6 -13
word acros	0 0 0 0 1 0 0 0 0 3
word acros your	0 0 0 0 0 0 0 0 0 4
word action	-2 1 0 5 -1 0 -1 -1 -1 20
word action requir	0 0 0 0 0 0 0 0 0 13
word acudir	0 0 0 0 0 0 0 0 0 3
word ad	0 4 0 0 0 0 -1 -1 -1 -12
word add	0 0 0 0 0 0 0 1 0 36
word add to	0 0 0 0 0 0 0 0 0 20
word added	0 0 0 0 0 6 -5 0 0 26
word added to	0 0 0 0 0 0 0 0 0 18
word addetto	0 0 0 0 0 0 0 0 0 -3
word addres	1 -5 0 0 0 0 0 6 0 -4
word adjunto	2 -1 0 0 0 1 -1 0 0 -4
word admission	0 0 0 0 0 0 0 0 0 32
word adresse	0 -1 0 0 0 0 0 1 0 13
word afraid	-1 -1 0 8 8 -2 -9 -2 -1 -10
word afspraak	3 -3 1 3 -1 -1 -1 -1 -1 -10
word afspraak timemention	0 0 1 1 0 0 0 0 0 -6
word after	-4 -7 18 2 9 8 -24 -4 3 -10
word after #	-1 2 0 0 0 -1 -5 5 0 -9
word after a	0 0 0 0 10 -1 -4 -1 -3 -2
word after careful	0 0 0 0 1 0 0 0 0 8
word after that	-1 2 -1 0 -2 -1 5 -2 -1 -7
word after the	0 -1 0 0 -2 0 -1 0 6 16
word after your	-1 -2 0 0 -1 11 -5 -2 0 -9
word afternoon	0 8 0 0 -1 -2 -4 0 0 -9
word again	-12 -3 2 3 2 -4 6 8 -3 8
word again on	-3 -1 -3 -2 -1 -2 3 9 -2 -6
word agency	0 0 0 0 0 0 -1 0 1 9
word agenda	11 6 -4 1 -2 -2 -9 -1 -1 -1
word agenda :	0 2 0 0 0 0 -1 0 0 13
word agent	-2 -2 -1 -1 2 0 -4 9 -1 11
word aggiornamento	0 0 0 0 1 0 2 -1 0 -5
word ago	0 0 0 0 0 0 0 0 0 14
word agora	0 1 0 0 -4 0 0 0 4 0
word agradecemo	-1 -1 2 0 3 0 1 -4 0 -1
word agree	-2 -1 3 -1 0 0 3 -1 0 2
word agree to	0 0 0 0 0 0 0 0 0 10
word ahead	-2 -2 -1 5 0 -1 2 -1 0 -7
word ahead with	0 0 0 0 1 0 0 0 0 4
word ahora	0 3 0 0 0 -1 1 -2 0 -3
word aim	1 -1 0 0 0 0 0 1 1 -4
word aim to	1 -1 0 0 0 0 0 1 1 -4
word aimerion	0 0 0 0 0 0 0 0 0 4
word ainda	0 1 0 0 0 0 1 1 0 -3
word air	0 0 0 0 0 0 0 0 0 5
word airport	0 0 0 0 0 0 0 0 0 -5
word al	3 -2 0 -3 1 -2 1 2 -1 -5
word al #	0 1 -1 0 0 0 1 1 0 3
word al timemention	-1 0 1 0 0 0 -1 3 0 -4
word alert	0 0 0 0 1 0 0 0 -1 6
word all	8 -20 4 26 -11 4 3 -12 -2 -5
word all candidat	-4 -2 13 -2 -4 0 -3 6 -3 -9
word all day	0 0 0 0 0 0 -9 10 0 6
word all set	1 0 0 0 0 0 0 0 0 -5
word all the	-3 -7 -4 21 0 6 -9 -3 -2 -14
word all time	1 0 0 0 0 0 0 0 0 -13
word alla	0 0 1 0 1 0 -1 0 0 -8
word alla selezione	-1 0 1 0 0 0 0 0 0 -4
word alle	4 1 1 2 -2 0 -5 -1 0 -9
word alle #	0 0 1 0 0 0 0 0 0 -3
word allegato	0 0 0 0 0 1 0 0 0 -3
word allora	0 0 2 0 0 0 -1 -1 0 -9
word allow	2 0 0 0 -2 -1 0 3 -1 3
word almacen	-1 2 0 0 1 0 -1 0 -1 -10
word already	2 -2 -1 5 -1 0 -1 -1 0 -4
word als	11 -13 -4 -4 1 4 9 -3 -1 -63
word als je	0 -1 -1 0 -1 2 1 0 0 -4
word also	-6 2 4 -1 -2 -1 4 0 0 11
word altre	0 0 0 1 0 0 0 0 0 -5
word alumni	0 0 0 0 0 0 0 0 0 4
word am	11 0 -11 3 1 7 -16 9 -4 19
word am #	-2 3 0 0 0 0 0 0 0 0
word am pleas	-1 1 0 0 -1 4 -2 0 -1 -5
word am telefon	0 -2 -1 0 0 0 4 0 0 -15
word am timemention	3 4 -12 3 1 0 -4 7 -2 26
word ambito	0 0 0 0 1 0 0 0 0 -4
word an	-13 14 -24 -9 17 12 1 -4 8 -2
word an answer	-2 0 0 -1 0 0 4 -1 1 11
word an email	0 -3 0 0 0 -1 6 -1 0 -4
word an hour	2 5 -2 -1 -1 9 -9 -1 -3 -11
word an interview	-7 13 -9 -2 -1 -1 -3 2 8 -18
word an interviewer	0 0 1 0 0 0 0 0 0 7
word an offer	-2 -2 -3 -1 19 -5 -3 -1 -1 -21
word an online	-2 -1 -1 -1 -1 0 14 -3 -6 -9
word an update	0 -1 -1 0 3 0 0 0 0 -3
word analista	0 1 1 -1 1 1 -2 -1 0 -3
word analyst	-19 9 -1 -2 4 -5 14 -4 4 -31
word analyst at	0 -1 0 0 0 1 0 0 0 4
word analyst position	-1 1 0 -4 -1 -1 5 0 0 7
word analyst role	-5 8 0 -1 -1 0 -1 0 0 1
word analytic	3 -1 -3 0 2 -1 -1 1 0 2
word analytic engineer	0 0 0 0 0 0 0 0 0 -5
word anbei	0 0 0 0 0 2 -1 0 0 10
word anbieten	-1 0 0 0 0 3 -1 0 0 -10
word anche	1 0 0 0 0 0 0 0 0 -11
word ancora	0 0 0 0 -1 0 3 -1 0 -5
word and	-24 -13 -40 -13 20 15 2 17 36 26
word and #	11 6 -2 -2 -1 -4 -8 -1 0 -3
word and a	-4 8 -1 -1 -1 6 -12 6 0 16
word and after	0 0 0 0 0 0 0 0 0 6
word and an	-1 0 -1 0 -3 12 -6 -1 0 -3
word and bring	-1 0 0 0 -2 6 -2 -1 0 -16
word and can't	0 0 0 0 0 0 0 0 0 -3
word and for	0 0 0 0 0 0 0 0 0 10
word and has	0 -1 0 0 -2 -1 1 1 3 -17
word and have	0 6 0 0 0 0 -6 0 0 22
word and i	7 -10 -5 -3 2 8 6 -2 -2 -48
word and i'd	0 -2 0 0 -2 0 5 0 0 -7
word and i'll	-16 -2 11 -3 -7 -3 25 -6 2 -39
word and i'm	2 -1 0 -3 10 -2 -5 0 0 -1
word and let	-1 1 -1 0 -2 3 1 -1 -1 6
word and ms	0 0 0 0 0 0 1 0 0 -7
word and my	1 0 0 0 0 0 0 0 0 -10
word and not	3 0 -3 0 -1 -1 -4 8 0 -14
word and return	-1 -1 0 0 0 4 -1 0 0 4
word and sam	5 -2 0 0 0 0 -2 0 0 0
word and send	-1 0 -1 0 -1 6 -2 -1 0 4
word and sign	0 0 0 0 0 1 0 0 0 -12
word and tell	-1 -7 0 0 -2 6 5 -1 0 -12
word and the	-2 -4 0 2 19 -6 -14 -4 9 9
word and then	-8 0 0 -1 0 0 9 0 1 2
word and timemention	-1 1 0 0 0 0 0 1 0 9
word and want	-1 2 -1 0 0 -1 2 0 0 -3
word and was	0 0 0 0 0 0 0 0 0 8
word and we	-4 -11 -2 -1 14 10 0 -3 -3 0
word and we'll	1 0 0 0 0 0 2 -1 0 -4
word and will	-2 -4 -2 -3 -8 -3 -17 9 29 -20
word and would	3 0 0 0 0 -2 3 0 -4 35
word and your	3 0 -1 -1 2 -1 -4 -6 5 6
word anda	0 -1 0 0 -5 0 8 -3 0 -1
word ander	0 3 -2 0 -1 0 1 0 0 -19
word andere	-1 -1 1 0 3 0 -1 0 -1 0
word anderen	0 0 4 0 0 0 -3 0 0 -1
word andr	-2 2 1 0 0 -1 1 -1 0 -4
word android	0 -4 -1 0 0 -4 7 -1 2 -9
word android developer	0 -4 -1 0 0 -4 7 -1 2 -9
word anexo	0 0 0 0 0 1 0 0 0 -4
word angebot	0 0 0 0 0 1 0 0 0 13
word announcement	0 0 0 0 14 0 -1 -6 -5 -6
word annuel	0 0 0 0 0 0 0 0 0 6
word annule	-5 0 -1 8 -1 0 0 0 0 -3
word ano	-1 -1 -2 5 -1 0 -1 0 0 -1
word another	-5 -28 39 2 14 5 -17 -7 -4 26
word another candidate	-1 -2 0 0 10 -1 -4 -1 -1 -17
word another day	-5 -3 20 -2 -3 0 -4 -3 0 7
word another time	4 -19 17 0 0 0 -1 0 0 -1
word anrufen	-1 -2 -1 0 0 -1 5 0 0 -6
word anrufen ?	-1 -2 -1 0 0 -1 5 0 0 -6
word answer	-6 3 -2 -2 -4 1 -14 29 -6 4
word answer by	0 -1 0 0 -1 0 7 0 -4 -9
word ante	1 -3 -1 -1 -1 -3 8 -1 0 -2
word ante de	0 -1 0 0 0 -1 3 0 0 -2
word antwoord	0 0 0 0 -1 -1 3 1 0 -9
word antwort	-2 0 0 0 0 -1 1 3 -1 -8
word any	4 27 4 -4 7 -8 -34 2 2 1
word any chance	0 4 7 0 0 -2 -8 0 0 -4
word any inconvenience	-4 0 4 0 0 0 0 0 0 -2
word any more	-1 -5 4 -1 6 0 -1 -1 -1 4
word any of	0 1 0 0 0 0 0 0 0 -7
word any question	8 -2 0 0 0 -1 -4 0 0 -3
word any time	-1 20 -10 -1 -3 -1 -7 -2 4 -10
word anyth	-17 -3 -3 3 -3 0 26 -2 -1 4
word anyth chang	0 -1 -1 0 -1 2 1 -1 0 -12
word ao	-1 0 0 -1 3 -1 -1 0 0 -5
word apena	0 0 1 0 0 0 0 0 1 5
word apologi	-2 -1 1 7 -5 0 1 0 0 -6
word apologi for	0 -1 1 0 0 0 1 0 0 -7
word apologize	-4 0 5 0 0 0 0 0 0 -1
word apologize for	-4 0 5 0 0 0 0 0 0 -1
word app	1 3 0 0 0 0 -2 0 -2 -8
word appear	0 0 0 0 0 0 0 0 0 21
word appel	5 7 0 0 -1 0 -9 0 -1 -5
word appelez	1 -1 -1 0 -1 -2 5 0 0 -4
word appena	-1 0 6 -2 0 -1 -1 0 0 1
word appli	-6 -2 0 -1 2 0 1 0 6 41
word appli for	0 -1 0 0 2 0 1 0 -2 21
word appli on	0 0 0 0 0 0 0 0 1 -9
word appli to	0 0 0 0 0 0 0 0 0 14
word applicant	1 -2 -1 -1 3 -1 6 -1 -5 86
word applicant :	0 0 0 0 0 0 0 0 0 3
word application	-19 -7 -7 -1 7 -6 -27 -34 94 2
word application !	0 0 0 0 -1 0 -3 0 5 -2
word application :	0 0 0 0 0 0 -1 1 1 10
word application and	-1 5 -1 -1 8 1 -9 -1 0 -9
word application close	-9 0 0 0 0 0 1 0 9 1
word application for	-9 -3 -2 -2 4 -2 -4 -3 19 65
word application is	0 -2 0 0 -10 0 1 -1 13 -9
word application statu	0 0 0 0 7 0 0 0 -6 -5
word application to	1 -1 0 1 2 0 -1 -1 0 13
word application update	0 -1 0 0 8 0 -2 -14 10 7
word application was	0 0 0 0 1 0 0 0 1 -6
word apply	-8 8 -1 -1 -3 -1 8 -1 0 32
word apply for	-1 -1 0 0 -7 0 13 0 -2 0
word apply to	-6 9 0 0 -3 0 -3 0 4 10
word appoint	-4 -5 -1 -2 11 16 -13 -2 -1 -6
word appointment	0 0 -2 -1 2 13 -4 -5 -3 13
word appointment confirmation	0 0 0 0 0 0 0 0 0 4
word appointment has	0 0 0 0 0 0 0 0 0 9
word appointment with	0 0 0 0 0 0 0 0 0 7
word appreciate your	0 -1 0 0 7 0 -1 -1 -4 -1
word approv	0 0 0 0 2 0 -1 0 0 56
word approval	0 0 0 0 0 0 1 0 0 35
word approve	0 0 0 0 0 0 0 0 0 19
word appuntamento	0 0 1 0 0 0 0 0 0 13
word apre	0 0 0 0 3 0 0 0 -2 -5
word apreciado	0 0 0 0 -2 0 0 0 2 -5
word april	1 0 0 0 -1 -1 1 0 0 17
word april #	1 0 0 0 0 0 0 0 0 15
word aqui	0 -4 1 -1 1 -1 4 0 0 -16
word are	-10 11 -3 3 0 -2 26 -7 -17 104
word are a	0 -1 -1 0 6 0 1 0 -5 0
word are attach	2 -1 0 0 0 0 0 0 -1 3
word are confirm	1 0 0 0 0 0 0 0 0 -4
word are doing	-2 7 0 0 0 -1 -3 0 0 2
word are in	0 0 0 0 0 0 0 0 0 -3
word are not	0 0 0 0 1 0 0 0 0 6
word are on	12 -3 -2 -1 -1 -1 -4 0 0 16
word are pleas	0 -1 0 0 0 2 0 0 0 6
word are schedul	1 0 0 0 0 0 0 0 0 -5
word are the	0 0 0 0 0 0 0 0 0 10
word are timemention	-14 19 -4 0 0 0 0 0 0 -1
word are you	-2 -7 3 -1 -2 -5 14 -1 0 -9
word area	0 0 0 0 0 0 0 0 0 9
word aren't	0 0 0 4 -1 -1 -1 0 -1 -7
word around	-2 9 -1 -1 -3 -6 7 -2 -1 2
word arrang	3 -1 0 0 0 0 -1 0 0 -7
word arrange	-1 5 -1 -1 -1 0 0 -1 0 -1
word arriv	-1 -1 0 0 -3 -1 -13 -2 21 -7
word arriva	3 -2 1 0 0 0 -1 0 0 -3
word arrive	1 -1 0 0 0 0 0 0 0 12
word article	-3 0 -1 0 0 -2 7 0 0 2
word as	-18 -9 5 5 -18 56 -6 -9 -6 -16
word as #	-1 0 1 0 0 0 0 0 0 3
word as a	-3 -2 3 0 0 -1 4 0 -1 17
word as an	0 0 0 0 0 0 -1 0 1 14
word as discuss	-1 5 0 -1 0 -1 -2 0 0 -1
word as follow	-1 -2 0 0 -4 11 -3 -1 0 -8
word as i	-1 0 0 0 0 6 -3 0 0 -4
word as our	4 -5 -1 -1 -4 17 -9 -2 -1 -14
word as part	-1 -5 0 0 -1 0 16 -2 -6 -7
word as soon	1 -2 0 -1 -1 15 -11 0 -1 -16
word as the	0 -1 0 7 -5 0 0 -1 -1 4
word as we	-1 0 1 0 0 0 -1 1 0 -5
word as you	0 0 0 0 0 15 -14 0 0 -6
word asap	-3 5 0 0 0 0 0 0 0 -4
word asesor	0 0 0 0 0 0 0 0 0 4
word asi	0 0 1 0 0 0 0 0 0 -5
word asi que	0 0 0 0 0 0 0 0 0 -3
word ask	7 -3 -7 -3 -2 0 10 -1 -1 -26
word ask for	11 -2 -6 0 0 0 -2 0 0 -45
word asked	-8 0 8 0 -1 -4 11 -1 -4 -7
word asked to	-1 2 3 0 -1 -2 4 -1 -4 -13
word asking	0 0 0 0 0 0 0 0 0 4
word asks	2 0 0 0 0 -1 0 0 0 5
word aspettiamo	0 0 0 0 0 0 0 0 0 4
word aspettiamo timemention	0 0 0 0 0 0 0 0 0 4
word assessment	1 -3 -1 -1 1 -3 16 -3 -7 -27
word assessment day	4 1 0 0 0 -2 -1 -1 0 -4
word assim	0 -1 3 -1 -4 0 4 0 0 -1
word assim que	-1 -1 3 -1 -4 0 4 0 0 0
word assistant	3 0 0 -1 10 -1 -4 -5 -1 -14
word associate	-7 2 -2 -1 -1 3 -2 7 0 -20
word assume	5 -4 0 0 0 0 -3 -4 8 -6
word assume that	0 0 0 0 0 0 -3 -4 8 0
word at	3 -7 21 -2 -18 -18 8 -6 19 -18
word at #	8 -4 6 -1 -1 0 -3 0 -4 -8
word at a	-1 -2 -1 -1 -1 -1 -15 23 -1 -9
word at all	-9 -1 9 0 -3 -1 6 -1 0 6
word at any	-1 1 -1 0 -2 0 -1 -1 4 -2
word at my	0 0 0 0 0 0 18 -16 0 -2
word at our	3 0 -1 -1 -1 0 -1 0 0 -28
word at the	19 -17 -3 -1 -7 -9 11 -6 13 -2
word at their	-9 10 -1 0 -5 -2 9 -1 0 -10
word at this	-1 0 -8 8 2 0 0 0 0 30
word at timemention	13 -8 5 -3 1 -1 -5 -2 -1 -34
word at your	-3 -1 0 0 0 -1 6 0 0 3
word ate	1 1 -3 -1 -6 1 9 0 -2 -26
word ate dia	0 0 0 0 0 1 0 0 0 -3
word ate timemention	1 1 -2 -1 -1 1 3 0 -2 -13
word attach	19 -8 -4 -2 -5 24 -16 -6 -2 29
word attach is	1 -1 0 0 0 0 1 0 0 6
word attach please	3 -3 0 0 0 -1 2 0 0 -1
word attend	0 1 3 -1 0 0 2 -1 -4 10
word attire	3 -2 0 0 0 0 0 0 0 -4
word atualizacao	0 0 0 0 -3 0 5 0 0 -8
word au	0 -6 5 -2 -2 0 3 4 -2 -37
word au #	2 -1 0 -1 0 -1 0 1 0 -5
word au plus	-1 -1 0 0 -1 0 1 4 -1 -5
word au telephone	1 0 0 0 0 1 0 0 0 -3
word au timemention	0 0 0 0 0 1 -1 0 1 -6
word auch	-6 7 -3 0 -6 -1 11 -1 -1 7
word audition	0 0 0 0 0 0 0 0 0 7
word auf	6 -1 2 -2 -6 -1 6 -2 -2 -14
word auf dem	0 0 0 0 -1 0 1 0 0 4
word august	-1 -2 0 0 -1 11 -7 0 0 -8
word aus	0 1 0 0 3 -1 -2 1 -1 -8
word ausschreibung	0 0 0 0 4 0 -2 0 -1 -4
word aussi	-2 -1 1 0 -1 -1 4 0 0 -4
word automat	0 0 0 0 0 0 0 0 0 3
word automatic	-1 -1 -3 0 -1 0 -2 9 0 -5
word automatic reply	-1 -1 0 0 0 0 -2 5 0 -5
word automatica	-1 -1 -1 0 -1 0 -1 5 0 -2
word automatica :	-1 -1 0 0 0 0 -1 4 0 -1
word automatical	0 0 0 0 0 0 0 1 0 -8
word automatico	0 3 0 0 0 0 -1 1 -1 2
word automatique	0 0 0 0 0 0 -1 2 -1 -4
word automatisch	0 0 0 0 0 0 -2 2 1 -3
word automatische	-1 0 0 0 0 0 0 3 0 -4
word autre	0 0 2 -1 -2 0 2 0 -1 -4
word aux	-3 0 0 0 3 -1 1 1 -1 -3
word availability	-7 19 -2 -1 -2 -3 -7 4 -2 -26
word availability for	-2 9 -1 -1 0 0 -3 0 -1 -9
word available	1 1 0 -1 0 0 0 0 0 45
word avaliacao	1 0 0 0 0 0 0 0 0 -3
word avant	-2 2 -1 0 -2 0 4 -1 -1 5
word avant le	-2 3 0 0 0 0 0 -1 0 2
word avant timemention	0 0 0 0 0 0 0 0 0 6
word avec	9 -10 4 -1 1 0 -2 -1 0 5
word avec plaisir	0 0 0 0 0 0 -2 0 3 -1
word avec vous	0 0 0 0 -1 0 2 0 0 3
word avenue	-1 4 0 0 0 -2 0 0 0 -8
word avez	0 -3 0 0 3 -1 2 0 -1 -7
word avis	0 0 0 0 0 0 0 0 0 3
word aviso	-1 0 0 0 0 0 1 0 0 -3
word avon	-2 -2 -1 -4 10 7 -5 -1 -2 -10
word away	0 -1 1 -1 -6 -1 -2 9 3 -6
word aydin	0 0 0 0 0 0 0 0 0 8
word ayuda	0 0 0 0 0 0 -1 4 -3 -6
word b	5 0 -4 -1 0 -3 6 -2 -1 -10
word baan	-2 0 -1 0 -5 2 9 -1 -1 5
word back	-11 -11 0 -7 -12 -2 39 4 1 -78
word back in	0 -1 0 0 -1 -1 1 0 3 -1
word back on	-2 -4 2 -2 0 -1 0 8 -1 -4
word back to	-2 -2 -3 -2 -7 -2 16 0 1 -22
word background	-1 4 -1 -1 0 -2 1 -1 -1 -6
word background check	0 0 0 0 0 -1 4 0 0 -7
word bad	-5 -3 16 4 -3 -1 -4 -4 0 -6
word band	0 -6 0 0 0 0 7 0 0 2
word bank	-11 -2 17 -4 1 0 6 -5 -1 16
word banque	0 0 0 0 3 0 0 0 -2 0
word bar	-1 -1 0 5 -1 0 0 -1 0 8
word base	-1 -1 -1 0 0 6 -3 -1 1 10
word base #	-1 -1 0 0 0 5 -3 0 0 8
word basi	-1 -1 0 0 5 0 -2 0 -1 -2
word be	-9 -16 7 10 -7 8 -26 19 15 -32
word be #	0 0 0 0 0 1 0 0 0 -6
word be a	1 0 0 0 1 0 0 0 -1 -6
word be able	0 -1 -7 8 -1 0 1 0 0 -9
word be back	0 -4 4 0 -1 0 -1 0 3 -6
word be consider	-3 0 0 4 0 0 0 0 0 -4
word be contact	-1 -6 0 0 0 0 8 0 1 -1
word be delight	8 -2 0 0 0 -1 -4 0 0 9
word be deliver	0 0 0 0 -3 0 -1 6 0 -8
word be free	0 4 -1 0 0 0 -3 0 0 -9
word be glad	0 3 0 0 -1 -1 0 0 0 14
word be held	-4 3 4 0 0 0 -2 0 0 -4
word be in	-4 -6 5 -2 0 -3 3 1 6 -8
word be interview	0 0 0 0 0 0 0 0 0 5
word be meet	2 0 -1 0 0 0 0 0 0 4
word be on	-1 0 2 0 0 0 1 0 0 -9
word be our	0 -6 0 0 0 7 -1 0 1 -4
word be possible	0 0 0 0 0 0 0 0 0 -11
word be speak	1 0 0 0 0 0 0 0 0 13
word be with	0 -1 -2 0 0 -2 6 -1 0 1
word bear	0 0 -1 0 -1 -1 4 0 0 -10
word bear with	0 0 -1 0 -1 -1 4 0 0 -11
word beaucoup	-2 0 0 0 -1 0 4 0 0 -1
word because	-2 -5 1 0 -3 0 -2 6 4 7
word because of	-1 0 1 0 -3 0 -1 0 5 -6
word because you	0 0 0 0 0 0 0 0 0 13
word bedankt	8 -8 -1 0 1 0 -1 1 1 -8
word bedankt voor	8 -8 -1 0 1 0 -1 1 1 -7
word been	-41 -11 24 24 -9 11 -11 11 2 44
word been a	-6 0 7 3 -1 -1 -1 -1 0 -7
word been added	0 0 0 0 0 0 0 0 0 25
word been call	-1 -2 4 0 0 0 0 0 0 -11
word been cancel	-6 0 0 7 0 0 0 0 0 1
word been cancell	-1 -1 -1 4 1 0 -1 0 -1 -4
word been confirm	0 0 0 0 0 0 0 0 0 5
word been fill	-2 0 -1 7 -1 0 -1 0 -1 -2
word been invit	-2 2 0 -1 0 0 7 -2 -3 -5
word been moved	-9 0 9 0 0 0 0 0 0 6
word been put	-2 0 0 3 -2 0 2 0 0 -2
word been receiv	0 -1 0 0 -1 0 -4 7 0 17
word been reschedul	-2 0 3 0 0 0 0 0 0 8
word been select	-1 0 0 -1 0 5 -2 0 0 11
word been shortlist	1 2 -1 0 0 0 -2 0 0 7
word been submitt	0 -1 0 0 -2 0 0 0 4 -4
word before	-7 0 -2 -4 -10 -7 23 -9 16 8
word before i	2 2 -1 0 -2 -4 6 -3 0 13
word before the	-1 -1 0 0 -3 -1 -10 -2 18 -3
word before timemention	-2 4 -1 0 0 0 0 -1 0 -7
word before we	-2 -5 0 0 0 -3 11 0 0 -12
word before you	0 -1 -1 0 -6 2 7 -1 0 2
word before your	0 0 0 0 0 0 1 0 0 -8
word beforehand	1 0 0 0 0 0 0 0 0 8
word begin	2 -4 -2 -1 -2 4 -3 0 7 -8
word behalf	-5 0 5 0 2 1 -1 0 -2 0
word behind	0 0 0 0 0 0 2 -1 0 -13
word bei	13 5 -8 -4 -3 0 -2 -1 0 -29
word bei #	9 -1 -4 -2 0 0 -2 -1 0 0
word bei der	0 3 0 0 -1 0 -1 1 -1 -2
word bei ihnen	-2 9 -3 0 -1 0 -1 0 -1 -10
word bei uns	4 -1 -1 -2 -2 0 0 1 1 -1
word beim	0 0 0 0 0 -1 3 0 0 3
word being	-5 -5 0 4 -2 -1 2 7 -1 1
word bekommen	-3 0 4 0 0 0 0 0 0 -1
word bel	11 -2 -3 -1 -1 -3 1 -1 0 -8
word bel je	5 -2 -1 0 0 -1 0 0 0 -3
word bell	0 -1 -1 -1 0 -2 5 0 0 -21
word below	-8 0 1 0 5 -1 10 0 -7 -19
word below :	0 0 0 0 6 0 0 0 -5 0
word bem	-1 1 2 -1 1 1 -1 0 0 -17
word ben	-2 -10 -1 0 0 -1 9 6 -1 9
word ben ik	0 0 0 0 0 0 0 2 0 13
word ben je	-1 -10 0 0 0 0 12 0 0 -4
word bene	1 0 0 0 0 0 0 0 0 -5
word bene timemention	0 0 0 0 0 0 0 0 0 -10
word benefit	0 0 0 0 0 0 0 0 0 6
word bent	0 0 0 0 0 0 1 0 0 -3
word bericht	-1 -1 0 0 -2 -1 -4 8 0 -6
word bescheid	0 0 0 0 -1 0 0 0 2 5
word besetzung	0 0 0 0 -2 0 3 0 0 -3
word beso	0 0 0 0 0 0 0 0 0 5
word besoin	0 0 0 0 0 0 -2 0 3 -4
word besprochen	1 -1 0 0 0 1 0 0 0 -4
word besproken	3 -2 0 0 0 1 0 0 0 -6
word best	0 8 -7 21 0 -1 -14 -4 -2 -17
word best for	-1 7 -1 0 0 0 -3 0 0 -19
word bestatige	2 0 -1 0 0 0 0 0 1 -5
word bestatige ich	0 0 0 0 0 0 0 0 1 -4
word bestatigen	1 -1 0 0 0 0 0 0 0 7
word beste	2 -2 0 0 2 0 0 -2 -1 3
word bestuur	0 0 0 0 -2 -1 4 -1 0 -5
word better	-4 6 -3 -1 18 -5 -9 -2 -1 14
word between	12 -1 -2 -2 7 -5 -16 9 -2 -4
word bevestig	3 0 -2 0 0 0 0 0 1 7
word bewerbung	4 8 -2 -3 -1 1 -11 4 0 -29
word bewerbung als	2 -4 -1 -1 -2 2 4 -1 1 -13
word beworben	0 0 0 0 0 0 0 0 0 12
word bi	0 0 0 0 0 0 0 0 0 4
word bien	1 -2 -2 -1 -3 -2 6 -1 4 -4
word bien recu	0 -1 0 0 -2 -1 6 0 -1 -5
word big	1 0 0 0 0 0 0 0 0 7
word bij	9 -12 -8 -2 3 -2 12 -1 0 -31
word bij #	6 0 -2 -1 0 0 -2 -1 0 0
word bij de	0 0 0 0 0 0 0 0 0 12
word bij ons	4 -2 -1 0 0 0 0 0 0 -2
word bijlage	0 0 0 0 0 2 -1 0 0 -6
word bill	9 -2 0 0 0 -1 -4 0 0 14
word bin	0 1 0 0 0 0 -1 3 0 -2
word binnen	0 -1 0 0 -1 1 -1 0 3 -1
word bio	1 0 1 -1 0 0 -1 0 0 17
word bis	8 1 1 -1 -7 -2 -1 -1 1 12
word bis einschlieslich	0 0 0 0 0 0 0 1 0 -5
word bis timemention	5 -1 -1 0 0 -1 -1 0 0 21
word bit	0 0 0 0 1 0 1 0 0 3
word bitte	7 7 0 -3 -5 -2 0 0 -3 0
word bitte bringen	4 -1 -1 -1 0 0 -1 0 0 7
word bitte um	-1 -3 -1 -1 -1 -2 9 -1 0 -8
word bitten	2 0 0 0 -1 0 1 0 0 -5
word blake	0 0 0 0 0 0 0 1 0 4
word blijft	-1 -2 1 0 5 0 -2 0 -1 -4
word block	3 -1 -1 -1 -1 -1 2 -1 0 -8
word blog	0 0 0 0 0 0 0 0 1 18
word blue	6 -2 -1 0 0 0 -2 0 0 7
word boa	0 -6 -1 1 0 -1 7 -1 1 -19
word boa tarde	-1 -5 0 1 0 0 6 -1 0 -14
word board	-8 0 0 -1 -4 -2 28 -6 -7 -3
word boas	3 0 -2 0 0 1 0 -1 0 -3
word bom	0 4 -2 0 -3 0 7 -3 -1 -23
word bom dia	0 4 -2 0 -3 0 7 -3 -1 -23
word bon	-2 1 3 0 0 0 -1 0 0 17
word bonjour	5 -12 7 1 2 -7 11 -6 -1 -32
word bonjour monsieur	1 -4 5 0 0 0 -1 0 -1 -1
word bonjour yani	-3 1 1 0 -1 0 8 -6 -1 -4
word bonne	-3 1 -1 1 2 0 1 -1 -1 -2
word bonu	-1 -2 -1 0 0 12 -7 -1 0 0
word book	8 -6 4 -1 -2 -1 0 -1 -1 59
word book !	2 0 0 0 0 0 -1 0 0 13
word book :	0 0 0 0 0 0 0 0 0 5
word book a	4 -3 0 0 0 0 0 0 0 13
word book for	-8 -1 0 0 0 0 9 0 0 11
word book your	-1 2 0 0 0 0 0 0 0 -9
word boss	-1 -1 0 0 0 0 3 -1 0 -2
word both	-2 0 -2 -1 -5 11 6 -2 -5 -15
word both of	0 0 0 -1 0 0 2 0 0 5
word box	0 0 0 0 7 -1 -3 -2 0 -4
word brandt	1 0 -1 0 0 0 -1 0 0 -8
word brasilia	0 0 0 1 0 0 0 0 0 -7
word break	11 -1 0 0 0 -1 -8 -1 0 -5
word brief	0 0 0 0 -1 0 -2 -1 4 -3
word bring	12 -5 -14 -3 -3 -4 23 -4 -1 -28
word bring a	13 -2 -2 -1 0 -1 -5 -1 0 6
word bring the	0 0 0 0 0 0 0 0 0 26
word bring two	1 0 0 0 0 -1 1 0 0 -18
word bring your	12 -2 -9 0 0 0 0 0 0 -2
word bringen	5 -1 -1 -1 0 0 -1 0 0 10
word bringen sie	5 -1 -1 -1 0 0 -1 0 0 10
word brother	0 0 0 0 0 0 1 -1 0 -4
word bruno	0 0 0 0 0 0 0 0 0 5
word brut	-1 -1 0 0 0 3 -1 0 0 0
word bruto	-1 -1 -1 0 -1 6 -2 0 0 -5
word budget	-3 -2 -1 6 10 -5 0 -4 -1 -7
word buen	2 -1 0 -1 0 0 2 -2 1 -8
word buen dia	3 -1 0 0 -1 0 2 -3 0 -7
word buena	-1 0 0 1 0 -1 3 -1 -1 -11
word buena tard	0 0 0 0 1 0 1 -1 0 -4
word bueno	-1 0 0 -1 0 0 1 -1 2 -3
word bueno dias	-2 1 0 -1 0 0 1 -1 2 -3
word build	2 0 0 -1 0 0 -1 0 0 3
word buonasera	0 0 1 0 0 0 0 0 0 -3
word buongiorno	1 0 -5 -1 -4 -1 11 -3 1 -8
word bureaux	1 0 1 0 0 0 0 0 -1 5
word buscamo	0 0 4 0 0 0 -1 -3 0 0
word busines	-5 5 -1 0 -4 4 -4 6 -1 19
word busines analyst	0 0 0 0 -2 0 4 -1 0 -4
word busines casual	0 0 0 0 0 0 0 0 0 -9
word busines days	0 -1 0 0 -2 5 -7 7 -1 3
word but	-22 -13 16 -3 49 -3 -18 -12 7 9
word but not	-1 -1 0 0 4 0 0 -1 -1 8
word but we	0 0 0 1 0 0 0 0 0 8
word buyer	0 0 0 0 0 0 0 0 0 9
word by	-10 -10 1 -2 -4 10 40 -18 -6 79
word by #	1 0 0 0 0 0 0 0 0 17
word by a	0 0 1 0 0 0 0 0 0 4
word by phone	3 -3 -2 0 0 0 3 0 0 7
word by the	0 -2 -2 3 2 -1 -1 -2 3 26
word by timemention	-12 -10 -1 -4 -5 16 35 -11 -7 12
word by your	0 0 0 0 0 0 0 0 0 10
word by zoom	-1 0 2 -1 0 0 0 0 0 3
word c	0 -7 -2 -1 -1 -1 7 5 -1 10
word c #	0 -4 0 0 0 0 0 5 0 0
word c'est	21 -9 -4 -1 -9 -4 10 -2 -1 -26
word ca	3 -1 0 0 0 0 -1 0 0 6
word cad	2 -1 0 0 0 0 0 0 0 4
word cada	0 -1 0 0 3 -1 -1 0 0 -6
word cadre	0 0 0 0 0 0 0 0 0 7
word cafe	0 0 0 2 -1 0 0 0 0 4
word caffe	0 0 0 0 0 0 0 0 0 4
word cal	-1 4 0 0 0 -1 -1 0 0 -8
word calend	3 10 -5 -1 -1 -2 -2 -1 -1 3
word calendar	22 1 -3 8 -5 -2 -11 -5 -4 4
word calendar :	0 6 0 0 -2 0 -1 0 -2 15
word calendar hold	7 -2 0 -1 -1 0 -2 -1 0 -5
word calendario	2 -1 0 1 0 0 -1 0 0 -4
word call	-8 13 1 -1 -13 -9 -15 13 19 -25
word call for	-1 6 0 0 0 -1 -3 0 0 -9
word call from	9 -1 -1 -2 -1 -4 1 -2 0 -11
word call me	-5 -2 -2 -3 -4 4 13 -2 -1 -9
word call off	-1 0 0 4 0 0 -1 0 0 -3
word call on	13 -1 -1 -2 0 -3 -5 -1 0 3
word call this	0 0 0 0 0 0 0 0 0 8
word call timemention	-1 6 0 0 0 0 -4 0 0 6
word call to	-1 -1 3 0 0 0 0 0 0 -2
word call with	-1 4 0 1 0 0 -3 0 0 16
word call you	-1 -2 -2 -1 -1 0 0 -1 8 -10
word calle	0 0 0 0 0 0 0 0 0 4
word calma	0 0 0 0 0 1 0 0 1 -7
word cambio	0 -1 1 0 0 0 0 0 0 7
word came	-4 -5 0 -1 11 -8 7 4 -3 17
word came up	-3 -1 1 0 0 -2 7 0 0 13
word can	-29 -9 20 -8 -2 56 0 -14 -14 14
word can be	0 1 0 0 3 0 -2 0 0 7
word can do	-4 7 -4 -4 8 4 -6 -2 0 -5
word can get	-1 3 -1 0 0 2 -1 -1 0 -6
word can offer	-12 17 -3 0 0 -1 -1 0 0 -10
word can see	0 1 0 1 0 0 -1 0 -1 -5
word can start	0 0 0 0 1 1 -1 0 0 12
word can we	-2 -9 15 -1 -4 13 -9 -2 -1 3
word can you	-4 -16 6 -1 -4 22 -1 -1 -2 20
word can't	5 -2 -10 -3 13 -7 -4 9 -1 8
word can't do	1 9 -9 0 0 0 -1 0 0 7
word can't make	5 -4 1 0 0 0 0 0 0 -2
word can't offer	-1 -1 0 -1 9 -4 -1 -1 0 14
word can't wait	1 0 -1 -1 0 0 -10 12 0 -11
word canada	-4 0 -1 1 0 0 0 5 0 7
word cancel	-4 -2 -7 31 -4 -2 -10 -1 -1 13
word cancel :	0 -1 -5 9 -1 0 -1 0 0 -1
word cancel timemention	-1 0 -1 5 0 0 -1 0 0 5
word cancel your	-1 0 0 3 0 0 0 0 0 -3
word cancelado	-3 0 0 5 -1 0 0 0 0 -3
word cancelado :	-3 0 0 5 -1 0 0 0 0 -3
word cancelar	1 0 -1 0 0 0 0 0 0 -8
word cancell	-6 -2 0 21 -4 -1 -3 -2 -2 -4
word cancell :	-1 0 0 1 0 0 0 0 0 8
word cancell by	-1 0 0 3 1 0 0 0 -2 -1
word cancellation	5 0 -5 2 0 0 0 0 0 -15
word candidacy	-1 0 0 0 4 0 0 0 -2 -1
word candidat	-4 -5 9 -3 -5 -1 10 5 -6 29
word candidat for	0 0 0 0 1 0 0 0 0 -14
word candidat will	2 0 0 0 0 0 0 0 -1 -3
word candidata	0 0 0 0 2 0 -1 0 1 -3
word candidate	-4 -6 2 -1 1 4 12 5 -12 31
word candidate :	1 0 0 0 0 0 0 0 0 5
word candidate account	0 -1 0 0 -2 0 6 -1 -2 4
word candidate for	0 0 0 0 0 0 0 0 0 9
word candidate has	0 0 0 0 2 0 0 0 -2 -10
word candidate home	0 0 0 0 -2 5 -1 -1 -1 -6
word candidate timemention	0 0 0 0 0 0 0 0 0 4
word candidate who	-2 -1 3 0 2 -1 -1 0 0 -13
word candidato	-2 3 -1 2 -1 0 1 0 -1 -4
word candidatur	0 0 0 0 2 0 0 0 -1 -6
word candidatura	-2 6 -4 -2 3 -2 -3 -1 5 -47
word candidatura a	-2 3 -1 -1 1 -1 1 0 -1 -12
word candidatura para	0 -1 0 0 0 0 -1 0 3 -2
word candidatura per	0 0 0 0 0 0 -1 0 2 -7
word candidature	1 0 -4 -2 2 -2 -5 3 6 -24
word candidature a	-1 0 -2 0 -1 0 1 0 4 -1
word candidature au	0 0 0 0 1 0 0 0 0 -4
word cannot	-2 9 -1 -1 -1 0 -8 5 0 1
word car	0 0 -1 0 0 2 -1 0 0 3
word cara	0 0 0 0 1 0 -1 0 0 -10
word card	0 0 0 0 0 0 0 0 0 27
word care	-4 7 -2 0 4 0 -1 -1 -2 -9
word care operation	0 0 0 0 1 0 0 0 0 -6
word career	-1 -1 0 -1 3 3 -4 3 -2 8
word careful	0 0 0 0 1 0 -1 0 1 7
word careful consideration	0 0 0 0 1 0 0 0 0 4
word careful review	0 0 0 0 0 0 0 0 0 3
word carl	1 0 0 0 0 0 0 0 0 7
word carry	0 0 0 0 -2 0 3 0 -1 -5
word carta	-3 3 0 0 0 1 0 0 0 -2
word cartao	0 0 0 0 0 0 0 0 0 3
word carte	-1 0 0 0 0 6 -4 0 0 -2
word casa	0 0 -1 4 1 0 -1 -1 0 -9
word case	1 -3 -1 -1 4 -2 -2 9 -4 6
word casual	12 -3 -3 -6 -2 -1 6 -2 -1 -12
word catch	0 5 -3 -3 0 -2 5 -2 0 0
word ce	0 -3 1 -1 5 0 1 -2 0 -1
word ce que	0 0 0 0 2 0 -1 0 0 5
word cela	6 -2 0 -1 0 -2 -1 0 0 -3
word cell	1 1 -1 0 0 0 0 0 0 -5
word center	0 0 0 0 0 0 0 0 0 5
word centrale	0 0 0 1 0 0 0 0 0 -13
word centre	3 0 0 0 0 -2 0 0 0 -5
word centro	0 0 0 0 0 0 1 0 -1 9
word cerca	0 0 0 0 1 0 0 0 0 -3
word cette	1 5 0 0 -1 0 -5 2 -1 1
word cette semaine	0 7 0 0 -1 0 -4 0 -1 4
word cfo	2 0 0 0 -1 -1 0 0 0 -4
word chair	0 -3 5 0 0 0 0 0 0 1
word chance	-1 4 7 0 1 -2 -8 0 0 2
word chance you	0 4 7 0 0 -2 -8 0 0 -3
word chang	0 -2 0 1 -2 2 -2 -9 11 -12
word change	-13 -2 17 -1 3 -1 0 -1 -3 4
word change of	-9 0 10 0 0 0 0 0 0 -3
word change to	-6 0 7 -1 0 0 0 0 0 -8
word chantier	0 -5 5 0 0 0 0 0 0 -1
word charge	-1 0 0 2 0 0 0 0 0 7
word charla	1 -1 3 0 0 0 0 -3 0 -4
word chat	14 8 -4 -1 -2 -1 -6 -4 -3 3
word chat ?	-1 5 0 0 0 0 -1 0 -1 -13
word chat with	5 6 -3 0 0 0 -3 -3 -1 -1
word che	3 0 3 -2 3 0 -3 -3 -1 -20
word che ci	0 0 0 0 0 0 0 0 0 -4
word che la	3 0 0 0 0 0 -2 -2 0 -3
word check	-3 -3 -4 -1 -7 0 26 -5 -2 19
word check in	0 0 0 0 -2 0 4 0 -1 14
word check your	0 0 0 0 0 0 0 0 0 17
word chef	12 7 -16 -1 -1 0 -1 -1 0 2
word chef de	15 0 -13 0 0 0 0 0 0 -6
word chen	0 1 0 0 0 0 -1 0 0 10
word cher	-1 0 0 0 1 -1 4 -1 -1 2
word cherche	0 0 0 0 0 0 0 0 0 9
word chez	0 0 -1 -1 -1 0 2 0 0 -8
word chi	0 0 0 0 0 0 0 -1 2 12
word chiacchierata	2 -2 4 -2 0 -1 -1 0 0 -3
word chiamo	-1 -2 0 0 0 0 7 -2 -1 -2
word chicago	0 0 0 0 0 0 0 0 0 -4
word chloe	0 0 0 0 0 0 0 0 0 37
word choice	-5 12 -3 -1 13 -6 -5 -4 -1 -13
word choisi	4 -1 -1 0 0 0 -1 -1 0 -4
word choix	-2 4 0 0 0 0 0 0 0 -3
word choose	-21 24 0 -1 2 -1 -2 -1 0 22
word choose a	0 -2 4 0 0 0 0 0 0 9
word ci	7 -7 4 -3 1 2 -1 -2 0 -5
word ci joint	6 -6 0 0 0 3 -1 0 0 -1
word ci vediamo	0 0 0 0 0 0 0 0 0 16
word ciao	5 -6 -3 -2 3 -3 11 -3 -1 -36
word ciao !	-1 -4 0 -1 0 -1 9 -2 0 -4
word circa	0 3 0 0 0 0 -1 0 -1 5
word cita	0 0 0 1 0 0 0 0 0 19
word cita para	0 0 0 0 0 0 0 0 0 8
word citacion	1 0 0 0 0 0 0 0 0 -3
word city	-5 0 6 0 0 0 0 0 0 5
word claim	0 6 0 0 0 0 -6 0 1 7
word clas	0 0 0 0 0 0 0 0 0 6
word clerk	-9 -1 0 0 0 0 1 0 9 4
word click	0 -4 0 0 0 0 0 5 0 90
word client	-7 11 0 -2 6 -5 9 -4 -8 -12
word cliente	-1 2 -1 0 2 -1 0 -1 -1 -11
word clientele	0 0 0 0 2 0 0 0 -2 5
word clinic	0 0 0 0 0 0 -4 5 0 -10
word clos	4 -9 6 -1 22 0 -28 6 -1 -18
word clos date	0 0 0 0 0 0 -1 0 3 -1
word clos on	0 -1 0 0 1 0 0 0 1 5
word clos timemention	6 -1 3 -2 0 0 0 -6 0 10
word close	-11 -3 -2 -2 16 -6 -4 -2 14 11
word close on	-1 0 -1 0 0 0 -2 -1 5 -1
word closer	0 -1 0 0 6 0 0 0 -5 -3
word closer match	0 -1 0 0 6 0 0 0 -5 -4
word cloud	3 -2 0 0 0 1 0 0 0 3
word cloud engineer	2 -2 0 0 0 1 0 0 0 -5
word co	0 2 -1 0 3 0 -3 -2 1 8
word coach	-2 0 0 0 0 0 4 -1 0 5
word cobalt	1 0 0 0 0 0 -1 0 0 3
word code	0 0 0 0 4 -1 -2 0 0 19
word coffee	1 8 -1 0 -1 -2 -4 0 0 -4
word coffee ?	0 2 0 0 0 0 -1 0 0 3
word colloqui	-1 0 -4 0 0 0 5 0 0 8
word colloquio	6 -1 1 1 -1 -1 -2 -1 -1 16
word colloquio di	0 0 1 0 0 0 0 0 0 26
word colloquio per	1 1 0 0 0 0 0 0 0 3
word columbu	-2 6 0 0 0 -1 -3 0 0 7
word columbu oh	-2 6 0 0 0 -1 -3 0 0 7
word com	-3 23 -8 -1 -5 -5 -2 -1 1 75
word com #	0 1 0 0 0 0 0 0 0 7
word com a	-2 6 0 0 -1 -1 -2 0 0 -18
word com o	0 1 0 0 1 -1 -1 0 0 -11
word com rl	-1 5 0 0 -1 -1 -2 -1 0 -1
word com um	-1 0 0 2 0 0 -1 0 0 5
word come	5 -9 3 16 -16 8 7 -10 -3 -75
word come back	-2 -2 -1 -1 -3 0 12 -3 1 -17
word come by	0 2 0 0 0 0 -1 0 -2 6
word come first	-1 2 -1 0 0 0 0 0 0 -3
word come in	3 2 -1 -1 -1 -1 -1 -1 0 -16
word come on	0 0 0 15 -10 -1 -4 0 0 5
word come to	-3 -1 0 0 -1 -1 8 0 0 -9
word come up	0 0 0 0 3 0 -2 0 0 4
word coming	-5 -1 4 -1 5 1 1 -2 -1 -8
word coming in	1 -1 -1 -1 9 0 -6 -1 0 -6
word comite	-1 0 0 0 0 0 3 -1 0 -9
word comme	0 0 0 -1 2 1 -1 0 0 14
word comment	0 0 0 0 0 0 0 1 0 30
word commerciale	0 1 0 0 0 0 0 0 0 -7
word commissie	1 0 0 0 6 0 -5 0 0 8
word committee	-3 -3 -1 -1 1 -1 4 -1 6 4
word committee has	0 0 0 0 -1 0 1 0 0 10
word como	-1 -2 3 -1 -4 6 3 -3 -1 -4
word compani	0 0 0 0 0 0 0 0 0 10
word company	1 -1 -1 0 2 -1 -8 8 0 24
word comparto	3 -1 0 0 0 -1 1 -1 0 -4
word complet	0 0 0 0 3 0 -1 0 -1 2
word complete	-4 -2 -2 -2 -5 -1 18 -4 2 0
word complete it	-1 3 0 0 0 -1 1 -1 -1 -7
word complete the	0 -1 0 0 0 0 3 0 0 1
word complete your	-2 0 -1 -1 -1 -1 11 -3 -4 -2
word compte	0 0 0 0 1 0 1 0 -1 -7
word comunica	0 0 0 1 0 0 0 0 0 -3
word con	1 1 5 -5 5 0 -4 0 -3 -7
word con #	0 0 1 0 0 0 0 0 0 3
word con calma	0 0 0 0 0 1 0 0 1 -4
word con el	0 1 -1 0 0 0 -1 4 -3 5
word con il	0 0 4 -2 0 -1 -2 1 0 3
word con la	1 0 0 0 1 0 -1 0 0 11
word con su	0 0 4 0 1 0 -1 -3 0 0
word conclud	0 0 0 0 0 0 8 0 -6 -3
word concluida	-1 0 0 0 -3 0 0 0 4 -3
word conducteur	-1 0 -2 0 -1 0 0 0 4 -3
word conducteur de	-1 0 -2 0 -1 0 0 0 4 -3
word conference	4 -1 -3 0 0 0 -1 2 0 -4
word conferma	1 0 -1 0 0 0 0 0 0 9
word confermiamo	0 0 0 0 0 0 0 -1 2 12
word confermiamo la	-1 0 0 0 0 0 0 -1 2 8
word confermo	0 0 0 0 0 0 0 0 0 -3
word confidential	0 0 0 0 0 0 0 0 0 7
word confirm	8 4 -8 -4 -3 4 2 -3 1 30
word confirm :	5 0 -4 0 0 0 0 0 0 -2
word confirm for	-3 0 -1 0 0 -1 7 0 0 38
word confirm our	0 0 0 0 0 0 0 0 0 13
word confirm that	0 0 0 0 0 1 0 0 1 14
word confirm your	1 3 0 -1 0 0 -1 -1 0 -11
word confirma	1 0 0 0 0 0 0 0 0 4
word confirmacao	0 0 0 0 0 0 0 0 0 -3
word confirmada	0 0 0 0 0 0 0 0 0 6
word confirmamo	-1 0 0 0 0 0 0 0 3 8
word confirmamo a	0 0 0 0 0 0 0 0 1 -8
word confirmamo la	0 0 0 0 0 0 0 0 0 5
word confirmar	0 0 0 0 -1 2 -1 0 0 -3
word confirmation	-10 -2 -3 -1 -2 -1 12 1 6 -20
word confirmation de	-1 0 -2 0 -1 0 0 0 4 2
word confirmo	0 1 0 0 0 0 1 0 0 -6
word conflict	0 -1 1 0 0 0 0 0 0 -3
word congratulation	2 1 -1 -1 -1 1 -1 0 -1 26
word congratulation !	0 -1 0 0 0 3 0 0 0 3
word connaissance	0 2 -1 0 0 0 -1 0 0 -4
word connect	0 1 0 0 1 -1 -1 1 0 -7
word consegue	0 -5 -1 0 0 0 7 0 0 1
word conseil	0 0 0 -1 1 0 1 0 -1 4
word conseiller	1 0 0 0 1 0 -1 0 -1 4
word consider	-4 -2 -1 4 0 3 2 -1 0 -3
word consideration we	0 0 0 0 1 0 0 0 0 4
word consigo	0 0 0 0 0 2 0 0 0 -6
word consulente	2 -1 0 0 0 0 -1 -1 0 6
word consult	3 -2 0 0 0 0 0 0 0 1
word consultant	5 0 0 -1 0 0 -1 -3 0 14
word consultation	0 0 0 0 0 0 0 0 0 6
word conta	0 -2 0 0 0 -3 6 0 0 4
word contact	-4 -15 -2 3 -8 -5 -4 30 5 -19
word contact the	0 0 0 0 0 0 0 1 0 4
word contact you	-6 -3 0 3 1 0 -2 5 2 2
word contacto	-1 0 -1 0 1 0 -1 0 1 -8
word content	3 -1 0 0 0 0 0 -1 0 -15
word continue	0 -1 0 0 0 0 6 -1 -3 -4
word contract	-5 4 -1 -2 -5 24 -12 -3 -1 -11
word contrat	-1 -1 0 0 -1 6 -2 0 0 8
word contrato	-1 0 0 0 -2 5 -1 0 0 -3
word contratto	0 0 0 0 0 2 0 0 0 -3
word controle	0 0 1 0 0 0 0 0 0 5
word controller	-2 3 -1 0 -6 0 8 -1 -1 1
word conversa	-1 0 1 0 -2 0 4 -1 0 -5
word conversar	0 1 0 0 0 0 0 0 0 -3
word conversar sobre	0 1 0 0 0 0 0 0 0 -3
word conversation	7 5 -4 -2 3 -2 -6 -1 -2 4
word conversation with	12 -1 0 0 0 -1 -5 -3 0 -2
word convocation	1 0 0 0 0 0 0 0 0 10
word convocatoria	2 -3 1 0 -2 0 -1 -1 2 -6
word convocazione	2 -2 0 0 0 0 0 0 0 -3
word cool	5 -2 -1 0 0 0 -2 0 0 6
word coordenadora	3 0 -2 1 0 0 0 -1 0 -2
word coordinadora de	0 2 0 0 0 1 -2 0 0 -4
word coordinator	-3 -7 0 -1 -4 7 2 0 5 -19
word coordinator position	-3 -1 0 0 0 0 4 0 0 0
word copi	0 0 0 0 -2 7 -3 -1 0 -2
word copia	-1 -1 0 0 0 0 2 0 0 -6
word copy	3 -3 -1 -1 -2 10 -1 -2 -3 1
word copy of	-1 -2 0 0 -2 2 6 -1 -3 -9
word correo	-2 2 0 0 0 0 -1 1 2 -15
word correspond	0 0 0 0 3 0 0 0 -1 -2
word cosi	2 -1 0 0 0 0 0 0 0 -5
word cost	0 0 0 0 0 -1 1 0 0 11
word costa	0 0 1 0 1 0 1 0 0 -4
word could	-9 23 9 -2 -8 -9 -4 3 -3 16
word could do	-1 3 0 0 0 0 -1 0 0 0
word could i	0 0 0 0 0 0 0 0 0 9
word could not	0 0 0 0 -2 0 -1 5 0 -5
word could we	-1 -1 3 0 0 0 -1 0 0 9
word could you	-4 10 -1 -1 -2 -3 6 -2 -2 -14
word couldn't	0 0 0 -1 1 -1 2 0 0 -9
word council	-3 -1 5 1 0 0 -1 -1 0 0
word counsel	0 0 0 0 0 0 0 0 0 -3
word couple	-1 -4 -1 0 -3 -2 5 -1 8 -11
word couple of	0 -4 -1 0 -3 -2 4 -1 8 -15
word course	0 -15 16 0 0 0 0 0 0 24
word court	1 0 0 0 0 0 0 0 0 -4
word cover	-3 0 -1 -1 -4 -7 16 2 -4 4
word cover letter	-1 1 0 0 -3 0 12 0 -8 0
word creat	-2 -2 -1 -1 0 0 -4 10 0 -6
word credit	2 -2 0 0 0 0 0 0 0 16
word creneau	3 2 -1 0 -1 0 -1 -1 0 -6
word crew	-1 2 0 0 4 -1 -2 -1 0 -10
word cros	0 0 0 0 0 0 0 0 0 -3
word ctc	-1 2 0 -1 0 5 -4 0 -1 -8
word cto	4 0 0 0 0 0 2 -5 0 -23
word cual	-1 3 0 0 0 0 0 0 0 -8
word cual te	0 1 0 0 0 0 0 0 0 -3
word cualquier	1 -1 0 0 0 -1 1 0 0 -3
word cuanto	0 0 0 0 0 0 4 -2 0 -3
word cuenta	-1 1 0 0 1 -1 1 0 0 -4
word cuisine	1 0 0 0 0 0 0 0 0 3
word current	-1 3 0 0 2 0 -1 0 -2 7
word curriculo	1 -1 0 0 0 0 0 0 0 -3
word curriculum	1 0 0 0 -1 0 0 0 1 -4
word customer	3 -2 -3 0 5 0 -3 -1 1 -3
word cut	-1 -1 0 -2 9 -2 -3 0 0 7
word cv	6 -3 -2 -1 -3 -1 1 -1 4 -7
word d	5 -1 0 -1 0 0 -3 0 0 16
word d'apporter	0 0 0 0 0 0 0 0 0 15
word d'avoir	1 -2 -1 2 2 0 0 -1 0 -6
word d'embauche	0 0 0 0 0 0 0 0 0 6
word d'entretien	-2 2 0 0 0 0 0 0 0 5
word d'evaluation	0 0 0 0 0 0 0 0 0 5
word d'ici	1 0 1 -1 -3 0 5 0 -2 5
word d'ici la	2 0 0 0 -3 0 3 0 -1 5
word d'identite	1 0 0 0 0 0 0 0 0 -8
word d'ingenieur	-1 0 2 0 0 0 0 0 0 -3
word d'un	0 1 1 0 0 0 0 0 0 -3
word d'une	1 0 1 0 0 0 0 0 0 -6
word d'une piece	1 0 0 0 0 0 0 0 0 -9
word da	-9 10 -5 3 -4 -1 8 -5 2 -48
word da casa	0 0 0 0 0 0 0 0 0 -3
word da entrevista	-1 1 1 -1 1 0 0 0 0 5
word da sua	-2 0 0 2 0 0 0 0 0 -9
word daarom	2 -2 0 0 -1 0 0 -1 2 -4
word dabei	0 6 -5 0 0 0 1 0 0 -4
word dafur	0 1 0 0 -1 0 1 0 0 3
word dag	-1 0 2 -1 -1 0 1 -1 0 -13
word daher	0 0 0 0 -3 0 4 0 0 -5
word dai	0 0 0 0 0 0 0 0 0 -4
word dal	-1 0 -1 0 -1 0 -1 1 2 -3
word damit	-1 3 0 1 -1 0 -1 0 -1 -1
word damo	0 0 0 0 0 0 0 0 0 -3
word dan	-3 6 10 -2 0 -5 -3 -2 -1 0
word dana	5 0 -2 -1 0 0 0 0 0 -13
word dana lopez	5 0 -2 -1 0 0 0 0 0 -13
word danach	0 0 0 0 0 0 0 0 0 8
word dank	4 0 -2 -1 0 -2 -1 6 -4 -12
word dank fur	0 -1 -1 0 -1 0 1 6 -3 -9
word dank voor	5 -1 -1 -1 1 -1 -1 1 -2 -8
word danke	-1 3 -1 0 -2 -1 4 -1 0 -10
word danke fur	-1 0 0 -1 -1 -1 5 -1 0 -6
word danken	0 0 0 0 2 0 0 0 0 -3
word dann	-4 1 13 -1 -1 -2 -4 -1 -1 4
word dans	-3 10 -3 -2 -7 -2 8 -3 2 -6
word dans les	0 0 0 0 0 0 -1 1 2 -4
word dans nos	1 0 1 0 0 0 0 0 -1 4
word das	-7 10 5 1 -5 2 0 -2 -3 3
word das gesprach	-2 2 0 0 -3 0 4 -1 0 -2
word das interview	-1 0 0 1 0 0 0 0 0 13
word dass	6 4 -6 -1 -2 3 -3 2 -1 3
word dass du	0 0 0 0 0 0 0 0 0 5
word dass es	2 5 -5 0 0 0 -1 1 -1 -4
word dass sie	5 -1 0 0 -1 0 -2 0 0 6
word dass wir	0 -1 0 0 -1 3 0 0 0 -2
word dat	9 -13 -3 0 -1 0 9 -1 0 -21
word dat je	9 -7 -1 0 0 0 0 0 0 -3
word data	4 1 1 1 -3 0 -11 1 6 83
word data :	0 0 0 0 0 0 0 0 0 7
word data analyst	-4 -1 -1 4 1 -1 0 0 1 0
word data engineer	-4 0 -1 0 0 0 0 6 0 54
word data entry	0 0 0 0 0 0 0 0 0 10
word data scientist	0 -1 0 0 2 0 -1 0 0 4
word data steward	4 -4 -1 0 0 2 -1 0 0 -6
word date	-9 12 24 2 -10 0 -14 -5 -1 71
word date :	0 -1 0 3 0 0 -1 0 0 84
word date of	-1 -1 0 0 0 3 -1 0 1 -4
word datum	0 0 0 2 0 0 -1 0 0 -4
word datum :	1 0 0 0 0 0 0 0 0 -3
word dauert	2 0 -1 0 0 0 0 0 0 4
word daumen	0 0 0 0 0 0 0 0 0 10
word davide	3 0 -1 0 0 0 0 0 0 -3
word day	8 2 22 -8 -18 -12 5 1 1 -32
word day and	-9 6 16 -1 -4 0 -14 7 0 -4
word day for	4 -1 0 0 0 -1 -1 0 0 -7
word days	-16 15 -6 -1 -2 20 -17 10 -3 8
word de	15 -22 -5 4 18 7 14 -15 -16 -55
word de #	-8 9 -1 -1 6 3 -1 2 -11 -12
word de agenda	9 0 -3 0 0 0 -5 0 0 -1
word de almacen	0 0 0 0 1 0 0 0 -1 -9
word de android	0 -3 0 0 0 -4 8 0 0 -6
word de bijlage	0 0 0 0 0 2 -1 0 0 -5
word de candidature	-1 0 -2 0 1 0 0 0 4 0
word de cita	0 0 0 0 0 0 0 0 0 9
word de commissie	1 0 0 0 6 0 -5 0 0 8
word de emprego	0 0 0 0 0 0 0 0 0 10
word de functie	2 -4 0 1 4 -1 0 -1 -1 -16
word de heer	0 0 0 0 0 0 0 0 0 4
word de l'interet	0 0 0 0 4 0 -3 0 0 -1
word de la	11 -11 0 0 -3 -1 4 -1 1 -10
word de mantenimiento	0 0 0 0 0 0 0 0 0 8
word de manutencao	0 0 0 0 1 0 0 0 0 8
word de me	-2 0 0 0 0 -1 3 0 0 -1
word de mes	0 0 -1 0 0 0 1 0 0 8
word de ne	0 0 0 0 0 0 0 1 -1 -4
word de nous	1 -3 2 0 0 2 0 0 0 5
word de procedure	0 0 0 0 3 0 -1 0 0 -2
word de production	4 -5 0 0 6 -2 -2 0 0 -2
word de qualidade	3 0 -2 1 -1 1 -1 -1 0 -4
word de saude	0 0 0 0 0 1 0 0 0 -3
word de selection	10 -7 -1 0 0 0 0 -1 0 -15
word de semaine	6 -1 -1 -1 -1 -2 0 0 0 -1
word de talento	0 -1 0 0 3 -1 -1 0 0 0
word de timemention	-7 -5 10 10 -2 -2 0 -3 -1 -29
word de trabajo	0 0 0 0 0 0 1 0 0 -4
word de travaux	-1 0 -2 0 -1 0 0 0 4 -3
word de tu	0 0 0 1 1 0 0 0 -1 -4
word de vacacion	0 0 0 0 -5 1 5 0 0 -2
word de vida	0 0 0 0 -1 0 0 0 2 -6
word de votre	-5 0 0 -1 -3 -3 8 4 0 7
word de vous	-7 -3 -1 2 3 13 -4 -2 -1 -4
word deadline	4 2 -1 -1 -1 6 -8 -4 3 3
word dear	4 -6 2 -3 7 4 0 -11 2 -11
word dear applicant	-1 0 0 0 0 0 7 0 -6 0
word dear dr	-1 0 0 -1 -2 0 -1 0 6 -1
word dear mr	3 -3 0 0 0 0 1 0 0 -10
word dear ms	5 2 0 -1 0 0 4 -5 -5 7
word dear thank	0 0 0 0 1 0 0 0 0 12
word debrief	0 0 0 0 0 0 0 0 0 10
word debut	3 -2 -1 -1 -3 13 -9 -1 0 -2
word decid	-2 -2 -2 15 25 -4 -26 -2 -2 26
word decid not	0 0 0 16 -9 -1 -4 0 0 11
word decid to	-1 -1 -1 0 22 -3 -13 -2 -1 11
word decide	-9 -1 -1 -1 -2 -1 18 -1 -2 4
word decisao	0 0 0 0 1 0 0 0 0 -3
word decision	-1 -4 -3 -2 11 2 7 -9 -1 -18
word decision on	0 0 0 0 0 0 0 0 0 -5
word declin	-3 -1 -1 0 0 0 -1 7 0 39
word decline	1 -1 0 0 -1 3 0 -1 0 -6
word deep dive	0 0 0 0 0 0 0 0 0 -3
word dei	2 0 -1 2 0 -1 -1 -1 0 -7
word dein	4 -3 0 0 2 0 0 0 -1 4
word del	-1 0 -1 3 -1 0 0 0 1 -9
word del timemention	-2 -3 1 4 -1 0 -1 0 2 -2
word delay	-1 0 3 0 0 0 -1 1 0 -5
word delet	-1 -4 0 0 0 0 -1 7 0 -1
word delight	11 -6 0 -1 -1 5 -8 0 0 29
word delight to	11 -5 0 0 -1 2 -7 0 0 20
word deliver	-1 -5 -1 -1 -3 -1 -2 13 -1 -13
word deliver to	0 0 0 0 -2 0 0 4 0 -2
word della	-2 -4 1 -1 1 -1 10 -3 -1 -11
word delle	0 0 0 0 0 0 0 0 0 6
word dem	0 9 -1 -1 2 -1 -7 0 -1 -4
word demande	0 0 0 0 0 0 0 0 0 9
word demi	0 7 0 0 -1 0 -5 0 0 -1
word demi heure	0 7 0 0 -1 0 -5 0 0 -1
word demo	0 0 0 0 0 -1 1 0 0 15
word demo ?	0 0 0 0 0 0 0 0 0 4
word den	1 -5 6 -2 -3 2 4 -4 -1 -16
word den arbeitsvertrag	0 0 0 0 0 1 0 0 0 3
word den termin	1 0 0 1 0 0 0 0 0 -4
word den timemention	-6 -1 10 -1 0 0 -1 0 0 -3
word denise	5 -1 -4 0 0 0 0 0 0 -2
word dental	0 1 0 0 -1 2 -1 -1 1 -22
word department	0 -1 0 6 -3 2 -8 -1 7 6
word departure	0 0 0 0 0 0 0 0 0 3
word depoi	0 0 0 0 1 0 0 0 0 6
word der	8 0 2 -3 -11 -2 12 -3 -4 -10
word der stelle	1 0 0 0 -2 0 3 0 0 -1
word der timemention	2 -1 -1 0 0 0 0 -1 1 -9
word der woche	0 1 0 0 0 0 -1 0 0 6
word dernier	0 -5 0 0 0 -2 7 0 0 2
word des	-2 -1 0 2 -2 -1 13 -6 -4 4
word des que	-1 0 0 0 -1 0 7 -5 0 -1
word desculpa	-3 -1 1 6 -1 -1 -1 -1 0 -21
word design	1 1 0 0 0 -1 -1 0 0 -5
word designer	-3 7 0 -1 -1 -1 -1 -1 1 -13
word desk	5 2 -5 -1 -2 0 16 -16 0 -8
word desta	0 1 0 0 1 0 -1 0 0 -3
word detail	-1 -3 1 -2 0 -2 12 -3 -2 -8
word detail for	1 0 -1 0 2 0 -1 0 0 -9
word deux	-1 0 -1 0 -2 1 3 0 -1 -10
word dev	16 -10 -1 0 0 6 -10 -1 0 -20
word developer	-1 2 -1 -1 0 -5 4 -1 4 -13
word devo	0 0 0 3 0 -1 -1 0 0 -5
word devop	-1 0 0 0 0 0 7 -5 0 -1
word deze	-1 11 0 0 -3 -1 -7 0 1 -11
word deze week	0 13 0 0 -1 0 -10 0 -1 -3
word di	3 3 -3 0 0 -1 2 0 -3 -16
word di lavoro	0 0 0 0 0 0 0 0 0 -5
word di timemention	-1 -1 5 1 0 -1 -1 -1 0 0
word di un	0 0 0 0 0 0 -1 1 0 -5
word dia	3 3 0 -1 -3 0 8 -6 -3 -40
word dia !	3 1 -2 0 0 0 0 -1 0 -5
word dia timemention	-1 -1 0 1 0 1 0 0 0 -3
word dial	1 0 0 0 0 0 0 0 0 -5
word dial in	1 0 0 0 0 0 0 0 0 -6
word dias	-4 0 4 -1 -3 2 6 -6 2 -14
word dich	0 1 -1 0 0 0 1 0 0 13
word dich gern	0 0 0 0 0 0 0 0 0 8
word did	0 -1 0 0 1 -1 1 0 0 18
word did it	0 0 0 0 0 -1 2 0 0 8
word did we	0 0 0 0 0 0 0 0 0 3
word didn't	-1 -1 -1 -1 6 2 -3 -1 -1 -8
word die	10 -4 -7 -2 6 0 1 -3 -1 -13
word die daumen	0 0 0 0 0 0 0 0 0 10
word die position	-1 2 0 0 1 0 -1 0 0 -3
word die stelle	4 -6 0 0 1 -1 4 -1 -1 -19
word dies	2 0 -1 0 0 -1 0 1 0 -6
word dies ist	2 0 -1 0 0 -1 0 1 0 -5
word diese	-1 12 0 0 -2 -1 -10 2 0 -5
word diese woche	0 12 0 0 -1 0 -9 0 0 -3
word diga	0 0 0 0 0 0 0 0 0 11
word digital	0 3 0 -1 0 0 -1 -1 0 -7
word digo	0 0 0 0 -2 0 3 0 0 -2
word dir	-1 5 -1 0 0 0 -1 0 0 12
word dire	2 1 0 0 -1 0 0 0 0 -3
word direct	1 1 -1 0 0 -1 -4 5 0 -26
word directeur	1 2 0 0 -1 0 1 0 -2 6
word direction	-1 0 -2 1 9 -2 -3 -1 -1 -17
word director	2 -1 -2 8 -2 -2 0 -2 -1 -7
word director of	0 0 0 0 0 0 0 0 0 3
word diretor	0 0 0 0 -2 0 5 -1 -1 0
word direttore	0 -2 0 0 0 0 5 -2 0 1
word discuss	-2 5 -1 -1 0 3 -3 0 0 -3
word discussion	2 4 -1 0 1 -1 -4 0 -1 0
word disponibilidade	-1 -5 0 0 0 0 5 2 0 -2
word disponibilit	0 1 0 0 0 0 0 0 0 4
word disponibilita	-1 0 0 0 0 0 0 2 0 3
word disponible	0 1 0 0 0 0 0 0 0 -3
word dit	2 -2 0 0 2 0 -1 0 0 -9
word do	-18 22 -13 6 31 -11 3 -16 -4 4
word do #	1 -1 1 0 -1 0 2 -1 -1 -18
word do ?	0 1 0 0 0 0 -1 0 0 5
word do a	-5 15 -1 -1 -1 -1 -5 -1 0 7
word do it	-1 4 -1 0 6 -2 -5 -1 0 4
word do not	-4 -1 0 3 11 0 -2 -5 -2 13
word do processo	0 0 0 0 4 -1 -1 0 0 -1
word do seu	0 1 0 0 0 0 0 0 0 -4
word do the	4 0 -2 0 0 0 -1 0 0 -21
word do timemention	3 11 -4 -1 -1 -1 -5 -1 -1 17
word do you	-6 6 -4 -1 -1 -2 9 -1 0 0
word doch	1 0 -1 -1 -1 -2 5 -1 -1 -5
word dock	3 0 -1 0 0 0 -1 0 -1 -1
word document	-5 -3 -1 -1 -1 0 20 -2 -6 -13
word documentazione	-1 -1 0 0 0 0 1 0 2 -7
word documento	1 0 0 0 0 0 0 0 0 -6
word doen	-11 0 11 0 0 0 0 0 0 5
word does	-7 12 -4 0 0 -1 4 0 -2 -10
word does timemention	-6 9 -3 0 0 0 0 0 0 -5
word doesn't	0 0 0 0 0 0 0 0 0 22
word doing	-2 7 0 0 0 -1 -3 0 0 15
word domanda	0 0 0 0 0 0 1 0 0 3
word domande	0 3 0 0 0 0 -1 0 -1 0
word don't	-5 -8 -11 -3 -1 5 32 -6 -2 14
word don't be	0 0 0 0 1 0 1 0 -1 -3
word donc	-1 -1 2 4 -1 -1 -1 -1 -1 -10
word done	15 -2 -3 -1 -6 -4 3 -1 -1 -7
word donner	0 0 0 0 0 0 1 0 0 3
word dont	-1 -1 -1 6 0 -1 1 -1 -2 -12
word door	9 -2 -2 1 -1 -1 -6 -1 2 -29
word dos	-1 0 0 0 1 0 1 0 0 5
word dossier	-2 0 -1 -1 2 0 -3 0 6 3
word double	-9 -4 14 0 0 0 0 0 0 1
word double book	-9 -4 14 0 0 0 0 0 0 -2
word down	1 -3 4 -1 1 -2 2 -2 0 6
word down for	1 0 0 0 0 0 0 0 0 5
word down with	0 -4 5 0 -1 0 0 0 0 -13
word download	0 0 0 0 0 0 0 0 0 11
word dr	4 -1 -2 -1 -2 -10 8 -1 5 25
word dra	0 0 0 0 1 0 0 0 0 3
word drei	-1 8 0 0 -1 0 -5 0 0 7
word dres	6 -4 -1 0 0 0 0 0 0 -7
word drie	0 4 0 0 -1 0 -2 0 0 0
word driver	0 0 0 0 0 1 0 0 0 5
word dropp	-3 -1 5 0 0 0 0 0 0 -2
word druck	0 0 0 0 0 0 0 0 0 6
word druck mir	0 0 0 0 0 0 0 0 0 10
word ds	0 0 0 0 0 0 0 0 0 4
word ds #	0 0 0 0 0 0 0 0 0 4
word du	3 -6 -4 -1 -1 7 11 -2 -7 -16
word du poste	2 -1 0 -1 -1 -1 2 0 0 -7
word du timemention	-3 -1 -1 -1 -1 10 -3 0 0 6
word duda	0 0 0 0 0 -1 1 0 0 -6
word due	-8 0 5 4 0 0 1 -1 0 25
word due to	-8 0 5 4 0 0 0 0 0 -3
word duree	-1 1 0 0 0 0 1 0 0 -5
word durfen	0 -1 0 0 -4 0 6 0 -1 -1
word dus	0 0 0 0 0 0 0 0 1 -7
word duurt	1 0 -1 0 0 0 0 0 0 19
word duvida	0 -5 0 0 0 0 6 0 0 -1
word e	-2 -7 2 0 -8 -9 23 3 -1 21
word e #	-1 0 0 0 0 1 1 -1 0 6
word e a	-1 0 1 -1 -1 -1 4 0 -1 -9
word e al	0 0 4 -2 -1 -1 0 0 0 -2
word e etage	3 0 -1 0 0 -1 -1 0 0 0
word e il	0 0 0 0 0 0 0 0 0 3
word e mail	-3 -2 0 0 -1 -1 3 5 -1 26
word e na	0 0 0 0 0 0 0 0 0 6
word e nao	-1 0 3 0 0 0 0 -1 0 -4
word e o	0 0 0 0 0 0 1 0 0 -20
word e se	0 -1 0 0 0 1 1 0 0 -7
word e so	0 0 0 0 -4 0 0 1 4 0
word e stata	-1 0 0 1 0 0 -1 1 0 -5
word e stato	-2 -3 -1 1 1 -1 0 5 0 -6
word e ti	3 -1 2 -2 0 -1 -1 -1 0 -5
word e timemention	0 0 3 -1 0 0 -1 0 0 -10
word each	-1 4 0 0 -5 -1 -3 0 6 1
word earlier	0 -2 7 0 0 -2 -2 0 0 8
word early	-8 6 -6 14 -2 2 -4 -1 -1 -6
word early next	-1 0 0 0 -1 0 3 -1 0 -10
word eastern	-1 0 0 1 0 0 0 2 0 -22
word eastern time	-2 0 0 1 0 0 0 2 0 -3
word echange	1 12 0 -1 -2 -1 -4 -4 -1 -16
word editor	5 -2 -1 -1 4 0 -2 -2 -1 -20
word editora	-4 6 -2 3 -1 -1 -2 -1 0 -7
word een	12 3 -2 -2 9 -2 -11 -5 -3 -17
word een gesprek	6 -5 -1 0 1 0 0 0 0 1
word een moment	8 -6 -1 0 0 0 -1 0 0 -4
word eerste	-1 13 0 0 -1 1 -11 0 -1 -5
word ein	-4 22 -4 -1 -3 0 -9 0 -1 30
word eind	0 -1 0 0 -1 0 2 -1 0 4
word eine	0 16 -2 -1 0 -1 -8 0 -5 -15
word eine andere	0 0 0 0 1 0 0 0 0 -4
word einem	0 0 0 0 0 0 -2 1 1 -11
word einem gesprach	2 -1 0 0 0 0 -1 0 1 -11
word einen	-1 7 3 0 -1 0 -5 -1 -2 -16
word einer	1 -1 0 1 -2 0 4 -1 -1 -1
word einfach	0 3 -1 0 0 0 -1 0 0 -2
word eingegangen	0 0 0 0 -1 0 -1 2 1 -3
word einladung	5 -2 -1 0 0 0 0 0 0 -16
word einladung zum	3 -2 0 0 0 0 0 0 0 -7
word einschlieslich	0 0 0 0 0 0 0 1 0 -5
word einschlieslich timemention	0 0 0 0 0 0 0 1 0 -5
word either	10 0 0 0 0 0 -8 -1 1 -7
word either way	10 -1 0 0 0 0 -8 -1 1 -4
word el	-6 1 -2 3 -1 -3 6 7 -6 10
word el director	0 0 0 0 0 0 3 -2 0 2
word el proceso	-1 4 0 0 2 0 -2 0 -1 -3
word el puesto	0 0 -1 1 0 -1 2 0 0 -5
word el timemention	-3 1 0 -1 -2 -1 0 8 -2 39
word elkaar	8 -8 -1 0 0 0 2 0 0 -6
word elm	1 0 0 0 0 0 0 0 0 16
word else	-2 -4 -1 1 10 5 -6 -1 -1 15
word elsewhere	0 -2 -1 0 0 0 3 0 0 17
word em	-1 -1 -2 -2 5 -1 0 1 0 -24
word em anexo	0 0 0 0 0 1 0 0 0 -4
word em timemention	-1 -1 0 0 0 0 0 2 0 -3
word email	-1 -5 -2 -1 -2 -3 2 13 0 28
word empleo	0 0 0 0 1 0 0 0 0 -8
word employer	-2 -2 -1 6 -2 0 1 -2 2 6
word employment	-1 -1 0 0 5 5 -1 -1 -5 -9
word emprego	0 0 0 0 0 0 0 0 0 10
word empresa	-1 2 0 0 2 0 -1 0 -1 -6
word en	15 -12 0 -6 -5 14 6 -6 -6 -3
word en #	-1 -2 0 0 5 1 -3 0 0 5
word en cas	0 0 0 0 0 0 0 1 0 3
word en cuanto	0 0 0 0 0 0 4 -2 0 -3
word en el	0 3 0 -1 1 2 -3 -1 -1 16
word en la	1 0 0 0 0 0 -1 -1 3 -10
word en nuestra	0 0 0 0 0 0 -1 0 1 -3
word en tu	0 0 0 0 1 0 0 0 0 -7
word en un	2 -1 -1 0 -1 0 2 3 -4 -4
word encontra	0 0 0 0 -1 2 0 0 0 -6
word encore	0 -1 0 0 0 -1 4 -1 0 -15
word end	-2 0 -2 -1 5 -3 -19 -4 25 -25
word end of	-2 -1 0 -1 -3 -1 -11 -2 22 -11
word ende	3 -2 -1 0 0 -1 0 -1 0 0
word energia	0 -4 0 -1 0 -1 8 -2 0 -2
word energie	-1 -1 0 0 6 -2 -2 1 0 -4
word engenheira	-1 0 0 0 3 0 -1 0 0 -1
word engenheira de	-1 0 0 0 3 0 -1 0 0 -1
word engineer	2 -3 -1 -2 -3 0 8 4 -5 17
word engineer :	0 0 0 0 0 1 0 0 0 7
word engineer role	0 1 0 0 0 0 0 0 0 -3
word enjoy	0 0 -1 -1 2 -1 3 -1 -1 -5
word enjoy the	1 0 -1 0 0 0 0 0 0 -5
word enrollment	0 0 0 0 0 0 0 0 0 4
word entao	3 0 -1 0 0 0 -1 0 0 -27
word entonc	6 -1 1 0 -1 -1 -4 -1 0 -2
word entrada	0 0 0 0 0 0 0 0 0 -3
word entretien	11 -9 6 0 -3 -2 -1 2 -3 -16
word entretien annuel	0 0 0 0 0 0 0 0 0 6
word entretien avec	1 0 0 0 0 0 0 0 0 8
word entretien d'embauche	0 0 0 0 0 0 0 0 0 3
word entretien de	1 -5 6 0 -1 0 0 0 0 -7
word entretien le	2 -2 0 0 0 0 0 0 0 7
word entrevista	3 1 3 4 -5 -3 -5 -1 4 8
word entrevista com	1 0 0 0 0 0 0 0 0 -4
word entrevista con	1 0 0 0 0 0 0 0 0 3
word entrevista de	-1 0 3 0 0 0 2 -2 0 16
word entrevista e	0 0 0 0 -4 0 0 0 4 -1
word entrevista inicial	0 0 0 0 0 0 0 0 0 4
word entrevista para	1 0 1 0 0 0 0 0 0 10
word entrevue	7 -6 0 0 0 0 0 0 0 -1
word entro	-1 3 -1 -1 -1 1 1 0 -1 1
word entro #	0 0 0 0 0 0 0 1 0 10
word entro il	0 0 0 0 0 1 0 0 0 -5
word entro timemention	-1 3 0 0 0 0 1 -1 -2 -4
word entry	0 0 0 0 0 0 0 0 0 16
word entscheidung	-1 0 -1 -1 -4 -1 9 -1 -1 3
word entschieden	0 0 0 0 2 0 -1 0 0 -6
word enviado	-5 -1 -1 0 0 0 0 7 1 -1
word equipe	0 -5 1 -1 0 0 5 0 0 -3
word er	0 -3 0 -1 0 0 5 -1 0 -6
word er iets	0 -1 0 0 0 0 3 0 0 -3
word erbij	1 0 0 0 0 0 0 0 0 4
word erfolg	-1 0 -1 0 -3 -1 7 0 0 -1
word erhalten	0 0 0 0 -1 0 -2 5 -2 8
word erhalten sie	0 0 0 0 0 0 -1 0 1 5
word erinnerung	3 0 -1 0 1 0 -1 0 0 -5
word erreichen	0 7 0 0 -1 0 -5 0 0 -6
word erst	-2 11 0 -1 -4 0 -4 1 -1 -11
word ervar	2 -2 0 0 3 0 -1 0 0 -3
word erwarten	4 0 0 0 0 0 -2 0 0 -8
word es	4 13 -7 0 -2 -2 -5 2 -3 3
word es necesario	0 0 0 1 0 0 -1 1 0 8
word espera	0 3 -1 0 0 1 0 -1 -1 -2
word esperamo	-1 0 2 0 0 0 0 0 0 7
word est	-3 -4 -1 1 0 14 -4 -1 -2 -12
word est joint	3 0 -1 0 0 0 0 -1 0 -12
word esta	-5 6 6 -2 -1 -1 2 -3 -1 -14
word esta semana	-1 2 0 0 0 0 -1 0 0 6
word estado	0 0 0 0 2 0 1 -2 0 -7
word estaremo	1 0 0 0 0 0 1 -1 0 -9
word este	-2 1 -2 8 -2 -1 -2 -1 2 -12
word este correo	0 2 0 0 0 0 -1 0 0 -15
word estimada	1 -1 0 0 1 2 -1 -1 -1 -4
word estou	0 -1 0 0 0 0 0 3 0 -3
word estoy	-1 -1 0 0 0 0 1 2 0 -4
word et	-5 10 -5 -3 11 1 -6 0 -3 -33
word et de	0 0 0 0 0 0 0 0 0 12
word et je	-1 1 0 0 0 0 1 0 0 -8
word et le	0 0 0 1 0 0 0 0 0 3
word et nous	-1 11 -1 0 0 -2 0 -4 -3 -15
word et votre	0 0 0 0 0 6 -4 0 -1 2
word et vous	0 -1 0 0 0 0 -2 5 -1 -3
word etage	4 0 -1 0 0 -1 -1 0 0 -1
word etapa	-1 1 0 0 0 -1 -1 0 4 -2
word etape	-3 10 0 0 -2 -1 -2 0 0 -1
word ete	-7 -1 -3 1 -1 -1 1 5 6 -4
word etes	0 0 0 0 -1 0 2 0 0 12
word etre	-1 0 0 0 -3 0 4 1 0 -18
word etwa	-1 4 -3 -1 -1 -1 4 -1 -1 -4
word eu	-4 5 -1 0 -4 -1 7 -1 -1 -15
word euro	-2 -2 -1 -1 -1 11 -3 -1 0 20
word euro bruto	0 0 0 0 0 3 -1 0 0 -1
word even	0 -1 -1 -1 -2 -2 8 -1 0 9
word even een	0 0 0 0 0 0 1 0 0 -8
word event	1 0 -1 3 0 0 -1 -1 0 -14
word event :	0 0 -1 2 0 0 0 0 0 8
word event has	-4 0 3 2 0 0 0 0 0 4
word evento	-1 0 -1 3 0 0 0 0 0 -6
word every	-1 -1 0 0 4 -1 -7 -3 10 8
word everyone	22 -3 -1 -1 -7 7 -17 -3 5 -6
word everyth	-3 -1 0 -1 5 -2 1 -1 1 5
word exa	0 0 0 -1 2 0 0 0 0 -6
word exam	-1 -1 1 0 0 3 -1 0 0 -16
word exam officer	-1 -1 0 0 0 3 -1 0 0 -4
word example	-3 8 -2 -2 -4 -3 -8 16 -4 -33
word example x	-1 7 0 0 -1 0 -2 0 -2 -3
word excit	-2 0 0 0 0 0 3 0 0 -3
word excit to	-2 0 0 0 0 0 3 0 0 -5
word excus	-1 -6 7 1 0 0 -1 0 0 -3
word executive	0 0 0 0 0 0 0 0 0 10
word exercise	14 -2 -1 -2 -1 -5 1 -4 -1 -16
word exit	0 0 0 0 0 0 0 0 0 7
word exit interview	0 0 0 0 0 0 0 0 0 3
word exito	0 0 0 0 1 0 0 0 0 -9
word exma	-1 0 1 -1 2 0 2 0 -1 -12
word expect	8 1 -3 -3 -2 -3 1 8 -7 1
word expect to	-3 -2 -1 -1 -1 1 6 0 0 -3
word experience	0 -2 0 -1 9 -1 -2 -1 -1 16
word extend	-1 -1 0 0 3 2 -1 -1 0 -17
word extend an	0 0 0 0 2 1 -1 -1 0 -16
word eye	-1 1 0 0 1 0 0 0 0 -6
word f	-2 5 -3 -1 0 -1 -3 -1 4 -12
word f #	0 3 0 0 0 0 -2 0 0 -4
word fabrica	1 0 0 0 0 0 0 0 0 -10
word facciamo	-1 0 3 0 0 0 -1 0 0 2
word faccio	3 0 -1 0 0 0 0 0 0 -2
word fail	0 0 0 0 0 0 0 1 0 18
word failure	0 0 0 0 0 0 0 1 0 3
word failure to	0 0 0 0 0 0 0 0 0 3
word fair	-1 -1 0 1 -2 0 5 0 -1 -7
word faire	5 1 -1 0 0 -1 -3 0 0 -4
word fait	-1 -1 0 0 6 -2 -1 0 0 -3
word falamo	-2 5 0 0 0 -1 -1 0 0 -5
word falar	0 0 0 0 0 0 1 0 0 -3
word falar com	0 0 0 0 0 0 1 0 0 -3
word fall	-4 -1 3 -2 17 -3 -7 -2 -1 -3
word falta	-1 0 -1 1 -2 -2 6 -2 0 -10
word fami	0 0 0 0 0 0 0 0 0 11
word fare	0 0 5 -2 0 -1 -1 0 0 6
word faremo	0 0 -4 0 0 0 5 0 1 7
word farmalia	0 0 0 0 0 1 -1 1 0 -5
word fast	0 -1 0 0 -1 8 -5 0 0 -11
word faut	-1 0 0 0 0 6 -3 -1 0 -1
word fazer	0 0 0 0 0 0 -1 0 0 5
word february	-1 -1 0 -1 -1 0 -3 1 6 -2
word fee	0 0 0 0 0 0 0 0 0 8
word feedback	0 -3 -1 -1 -5 -3 18 -3 -2 2
word feedback for	-1 -1 0 0 -6 0 9 -1 0 7
word feedback is	0 0 0 0 0 0 1 0 0 6
word feel	-3 -2 -4 3 4 -5 11 -3 -1 -9
word feel free	0 1 0 0 0 0 0 0 0 -3
word felt	-1 -1 -1 0 20 -3 -12 -2 -1 -10
word femi	0 0 0 0 0 0 0 0 0 9
word ferri	0 0 0 0 1 0 0 0 0 -3
word fest	-1 3 0 0 0 0 -1 0 0 -2
word few	-5 8 -2 -3 1 -1 9 -4 -4 -20
word fica	0 0 2 -1 -4 0 4 0 0 -9
word ficou	2 0 -2 0 2 0 -1 -1 0 -3
word field	1 0 0 0 0 0 0 0 0 4
word fifteen	1 0 0 0 0 0 0 0 0 6
word fifteen minut	1 0 0 0 0 0 0 0 0 6
word fijn	4 -4 0 0 2 0 -1 0 0 -1
word fijn dat	4 -4 0 0 0 0 0 0 0 -1
word file	1 -5 -1 -1 -2 -2 4 -1 6 13
word file for	3 -3 0 0 1 0 0 0 0 -3
word fill	-7 -5 -2 4 24 -4 -2 -4 -4 -2
word fill in	0 0 0 0 0 -1 3 0 0 -8
word fim	0 -1 0 0 2 -1 1 0 0 -3
word final	2 1 0 1 5 -4 1 -3 -2 -9
word final round	-1 4 -1 0 1 0 -2 0 0 1
word finalist	-3 -1 -3 -2 14 -6 -4 -1 5 10
word finance	-7 5 -1 0 -1 -1 6 -1 0 -10
word financeiro	0 1 0 0 1 0 -1 0 0 -6
word financial	0 -1 0 0 2 0 0 0 -1 5
word find	9 -14 20 -3 -4 7 -12 -2 -1 20
word find a	0 -1 0 0 0 0 0 3 0 2
word find another	4 -4 4 -2 0 0 -1 0 0 -3
word find the	7 -6 1 -1 0 0 -1 -1 0 11
word finden	-1 3 0 0 -2 1 1 0 -1 -2
word findest	0 0 0 0 0 0 0 0 0 -3
word findet	0 0 -1 1 0 0 1 0 0 8
word fine	-25 -5 38 -1 -6 -5 5 -3 3 1
word finish	-2 -7 -1 -1 -1 -1 18 -3 -3 -9
word fino	-1 -3 -5 -1 0 -2 12 1 -1 -15
word fino al	0 0 0 0 0 0 -1 2 0 -3
word fintech	0 0 0 0 2 0 0 0 0 6
word fiona	0 0 0 0 0 0 0 0 0 -4
word fire	0 0 0 1 0 0 0 0 0 5
word firm	-1 0 0 -1 0 0 -7 11 -2 10
word firma	0 0 0 0 0 0 0 0 0 8
word first	-22 9 -5 -2 -3 -2 25 2 -2 -32
word first come	-1 2 -1 0 0 0 0 0 0 -3
word first day	-10 -1 0 0 -3 -4 19 -1 0 -17
word first serv	-1 2 -1 0 0 0 0 0 0 -3
word first week	2 0 -1 0 0 0 1 -1 0 -9
word fit	-1 0 0 0 5 -1 -4 -1 3 9
word five	3 -1 -1 -1 2 0 7 -1 -8 10
word five minut	3 0 0 0 0 0 0 0 -3 3
word fix	-3 4 0 0 0 0 -1 0 0 -3
word fixe	1 0 0 0 0 0 -1 0 1 -4
word flat	0 0 0 0 0 0 0 0 0 9
word flexible	0 -5 0 0 0 7 -1 0 0 -14
word flight	-12 -1 3 0 0 -1 12 0 0 -17
word floor	-4 0 6 0 0 0 0 0 0 1
word foi	-4 -1 -1 1 -2 0 -2 4 5 -1
word folgenden	0 1 0 0 0 0 -1 0 0 -8
word follow	-5 -7 -2 2 -7 19 -8 3 5 4
word follow by	5 0 -1 0 0 0 -2 0 -1 -14
word follow up	-5 -2 -1 -1 -1 -1 1 5 5 14
word follow your	0 -1 0 0 0 1 2 0 0 -8
word food	-5 8 -1 0 0 0 -1 0 0 0
word for	9 28 -26 13 18 -20 -46 22 2 90
word for #	1 0 0 0 4 -1 -2 0 0 21
word for a	-2 18 -4 -1 -4 1 -2 -2 -3 49
word for agree	0 0 0 0 0 0 0 0 0 10
word for an	-7 18 -5 -1 -1 -1 -3 -1 1 -18
word for any	-4 0 4 0 0 0 0 0 0 4
word for apply	-7 9 -1 -1 1 -1 -4 -1 5 0
word for attend	-1 0 0 0 1 0 2 0 0 -7
word for check	0 0 0 0 -2 0 4 0 -1 -1
word for coming	-2 -1 -1 -1 6 0 1 -1 -1 -1
word for contact	0 0 0 0 -2 0 -2 7 -3 -5
word for customer	-1 -1 0 0 4 0 -3 -1 1 -3
word for data	0 0 0 0 -2 0 -1 -1 6 20
word for interview	-1 6 -2 -1 1 0 0 -1 -2 -16
word for it	3 -1 -1 0 2 -1 -1 -1 0 -14
word for lett	-3 -1 -4 21 -8 -1 0 -3 -2 -5
word for me	5 5 -2 0 0 -1 -7 1 0 3
word for my	0 0 0 0 0 0 0 0 0 3
word for office	0 0 0 0 0 0 0 0 0 45
word for our	3 -1 -1 0 0 -2 2 0 0 -1
word for product	0 0 0 0 0 0 0 0 1 -3
word for reach	0 0 0 0 -2 0 1 3 0 -3
word for site	0 0 0 0 0 0 0 0 0 -5
word for submitt	0 0 0 0 -5 0 0 0 6 6
word for taking	0 0 0 0 1 0 0 0 0 18
word for the	-27 17 -12 3 8 -1 23 -7 -3 24
word for this	-1 -2 13 -1 10 -1 -7 -7 -4 -15
word for timemention	30 3 -24 3 -2 -2 -5 -2 -2 15
word for you	0 0 0 -3 -3 5 1 2 -3 -18
word for your	23 -5 -22 -3 -6 -13 20 0 6 -32
word form	-5 -1 -1 -1 -1 -3 10 -2 3 -14
word form of	1 0 0 0 0 -1 1 0 0 -20
word formal	0 -2 -1 -1 -2 13 -6 -1 -1 -12
word formal letter	2 -1 -1 -1 -1 5 -4 -1 0 -6
word formal offer	-1 0 -1 0 -1 4 -1 0 0 -2
word format	1 -1 0 0 0 0 1 0 0 -8
word format :	1 0 0 0 0 0 0 0 0 -3
word former	-3 -2 1 0 0 -1 7 -1 0 -13
word forty	3 0 0 0 0 0 0 0 -3 1
word forward	8 -2 2 -7 0 -2 8 -4 -2 -9
word forward to	8 0 -1 0 -1 -1 -3 -1 0 0
word found	-1 0 0 0 5 -2 -4 1 1 6
word founder	-2 4 -3 0 0 -3 5 -1 0 14
word four	-3 3 -4 -1 -2 8 1 -2 -1 22
word four week	-2 -1 -2 0 -2 3 5 -1 0 -3
word frau	8 3 -3 -1 -9 0 8 -2 -3 -27
word free	0 4 2 -1 0 2 -5 -1 -1 40
word free for	0 2 0 0 0 0 -1 0 0 -11
word free on	0 -3 5 0 0 0 0 0 0 7
word free timemention	-1 2 0 0 0 0 0 0 0 8
word free to	2 0 -1 0 0 0 0 0 0 -6
word frei	0 -3 0 0 0 -1 5 0 0 -8
word freude	-1 0 0 0 -1 0 4 0 0 0
word freuen	3 -1 0 0 -1 2 -1 0 0 -5
word freuen uns	3 -1 0 0 -1 2 -1 0 0 -5
word friend	0 0 0 0 4 -1 -2 0 0 3
word from	5 -13 -6 -3 29 10 -30 9 -1 -9
word from #	0 0 0 0 0 0 0 0 0 8
word from home	0 0 0 0 0 6 -5 0 0 11
word from me	20 -2 -2 -2 1 -5 -8 -2 -1 -10
word from our	3 -1 -1 -1 3 1 -4 0 -1 -4
word from the	-4 1 0 0 -4 0 8 -1 0 -3
word from timemention	-9 -3 5 -3 0 21 -13 2 -1 -15
word from us	-1 -1 0 0 -1 0 0 -5 10 2
word from you	-1 0 0 1 0 0 0 0 0 23
word from your	-1 0 0 1 0 0 0 0 0 15
word front	0 0 -1 0 -4 0 1 0 5 -6
word front desk	1 0 0 0 0 1 -1 0 0 -5
word frontend	0 -1 0 0 0 0 0 0 2 -5
word frontend developer	0 0 0 0 0 0 -1 0 2 -5
word frozen	-1 -1 -1 13 -4 -1 -5 0 0 -3
word full	-1 -2 0 0 -4 11 -3 0 0 7
word fun	-1 -1 0 0 4 0 3 -2 -3 11
word funcao	-1 1 0 -1 1 0 0 0 0 -7
word functie	3 -3 -1 0 1 -1 3 -1 -1 -23
word functie van	3 -1 0 -1 5 0 -5 0 0 -8
word funf	0 0 0 0 0 0 0 0 0 9
word fur	7 21 -10 -2 -5 -4 -4 4 -8 -48
word fur das	0 3 0 0 -2 0 2 0 -2 6
word fur die	3 6 -2 0 1 -2 -5 -1 0 -17
word fur ein	-2 13 0 0 -1 0 -9 1 -1 0
word fur eine	0 0 0 0 2 0 -1 0 0 -4
word fur ihr	3 0 -1 0 1 0 -1 -1 0 -12
word fur ihre	-1 2 -1 -1 -4 -1 5 5 -5 -7
word fur ihren	0 0 0 0 1 0 -1 0 0 -3
word fur sie	-1 3 -5 0 0 -1 6 0 0 -14
word fur timemention	0 0 0 1 0 0 0 0 0 -4
word further	-4 -2 0 5 -2 2 -2 5 -1 0
word further to	-1 -1 0 0 0 4 -1 0 0 1
word future	0 0 0 0 5 0 -1 0 -3 16
word g	0 0 0 1 -1 0 0 0 0 12
word gaan	0 0 0 0 1 0 -1 0 0 -9
word gaat	0 0 0 1 0 0 1 -1 0 4
word garde	0 0 0 0 1 0 0 0 0 -3
word gate	3 -1 -2 0 0 0 0 0 0 -1
word geachte	3 -7 0 -1 3 0 1 -1 1 5
word geachte heer	4 -4 0 0 0 0 1 -1 2 -5
word geachte mevrouw	0 -2 0 0 3 0 0 0 -1 10
word geben	0 0 0 -1 1 0 0 -1 1 -6
word geben sie	1 0 0 0 0 0 0 0 0 -5
word geduld	0 0 0 0 2 0 0 0 0 -3
word geehrte	8 -5 -1 -1 -6 3 4 -1 1 -19
word geehrte frau	8 -5 -1 -1 -6 3 4 -1 0 -19
word geehrter	-3 8 -4 -1 4 0 -2 0 -1 -14
word geehrter herr	-3 8 -4 -1 4 0 -2 0 -1 -14
word geen	-13 0 16 0 0 -1 -2 0 0 -2
word gefallen	-1 7 0 0 0 0 -5 0 0 -3
word gegeven	0 -1 -1 0 -1 0 2 0 1 -3
word geht	0 9 -3 -1 -2 0 -2 0 -2 -8
word geldig	-2 2 0 0 5 0 -2 -2 -1 -3
word gemacht	-1 0 0 0 -1 0 4 0 0 0
word general	1 0 0 0 0 0 0 0 0 3
word gente	0 -3 0 0 0 -2 6 -1 0 1
word gentile	2 3 0 -1 -1 0 1 -3 -2 -11
word geologo	0 -5 0 0 0 0 5 0 0 -1
word geologo pleno	0 -5 0 0 0 0 5 0 0 0
word gerente	0 1 0 0 1 0 0 0 -1 -6
word gern	-4 8 -5 0 -1 2 3 0 -1 -15
word gern kennenlernen	-1 2 0 0 0 0 0 0 0 4
word gerne	1 0 0 0 0 0 0 0 0 -5
word geschaftsfuhrer	-1 1 0 1 0 -1 1 0 0 -6
word gesprach	1 10 -5 1 -5 0 -1 0 -1 -22
word gesprach mit	2 -1 0 0 0 0 0 0 0 -3
word gesprach uber	0 0 0 0 0 0 0 0 0 5
word gesprek	4 9 -1 1 -2 -4 -3 -2 -1 -12
word gesprek met	0 0 0 0 0 0 0 0 0 12
word gesprek over	0 0 1 0 0 0 0 0 0 4
word gesprek van	0 0 -1 2 0 0 0 0 0 -7
word gestionnaire	4 0 0 0 0 0 -3 0 0 -1
word get	-12 -1 20 -2 -7 5 -5 2 0 2
word get a	0 0 0 0 0 0 1 0 0 8
word get an	0 1 0 0 0 0 1 0 0 -7
word get back	1 -1 0 -1 -4 -1 3 3 1 -16
word get the	0 0 0 0 0 0 0 0 0 19
word get to	-1 3 -1 -1 0 0 -2 2 0 -8
word gets	0 0 0 0 1 0 -1 0 0 14
word gett	-1 -1 -1 -1 -1 -1 -4 11 -2 8
word gia	-1 -1 0 0 3 0 0 0 0 -3
word gibt	0 0 0 0 0 -1 2 0 0 5
word gig	2 -1 -1 0 4 -1 -2 0 0 -14
word giornata	0 -1 0 0 0 0 1 0 0 -8
word giorni	-1 0 6 -2 -1 0 -1 -1 0 2
word giorno	0 0 -5 0 0 0 5 0 0 -4
word giro	2 0 -1 0 0 0 1 -1 0 -11
word give	-4 1 0 -1 1 -4 10 -2 -1 -22
word give me	-2 2 1 -1 0 -2 2 -1 0 -14
word give us	0 0 0 0 0 -1 3 -1 0 -13
word give you	-4 -1 0 0 0 -1 7 0 0 -4
word given	-4 4 0 0 -1 -1 -2 1 3 -2
word glad	-1 -1 -1 0 -2 -3 8 0 0 8
word glad to	0 3 0 0 -1 -1 0 0 0 11
word gli	0 0 0 0 1 0 0 1 0 8
word go	20 -11 -6 1 9 -10 3 -5 -2 23
word go ahead	-1 -1 0 1 -1 0 3 0 0 3
word go through	-1 -1 0 0 -1 0 7 0 -4 5
word go with	11 -1 -3 0 -1 0 -4 -1 0 7
word goed	9 -1 -4 0 0 0 -5 0 1 -4
word going	-3 -2 -1 4 20 -3 -9 -5 -1 -13
word going to	-2 -2 0 -1 18 -2 -8 -4 0 -4
word gone	-1 -3 6 0 12 -4 -8 -1 -1 6
word good	24 -10 -25 0 -8 12 10 -6 3 -24
word good for	16 -1 -14 0 0 0 0 0 0 -3
word good luck	-5 -1 -1 3 -1 -1 8 -2 1 -10
word good morn	-1 0 2 -1 0 0 0 0 0 -12
word good news	-1 -14 0 0 -1 19 -2 -1 0 -10
word good time	0 1 0 0 0 0 -1 0 0 -5
word google	5 -1 -1 -1 -1 -1 -1 0 0 -11
word google meet	4 0 -1 0 0 0 0 0 0 -15
word gostava	-4 7 0 0 0 0 -1 0 0 -2
word got	18 -6 -1 -4 -16 7 -13 -10 23 -1
word got it	-1 -2 0 0 -8 -1 -15 -3 30 -15
word got your	-1 2 -1 -1 -1 -1 4 0 -2 -19
word graag	2 0 -2 -1 2 3 1 -3 -2 -17
word graag uit	4 -3 0 0 0 0 0 0 0 -3
word grab	-1 14 0 0 -3 -2 -4 0 -3 -4
word gracia	-2 0 -1 -1 -4 -2 8 -1 2 -9
word gracia a	-1 0 0 0 0 0 3 -1 0 -1
word gracia por	-2 1 -1 0 -3 -1 5 0 2 -7
word grade	0 0 0 0 -1 2 -1 0 1 -4
word graham	0 0 0 0 0 1 0 0 0 -12
word grand	5 0 -1 0 0 0 -3 0 -1 -8
word grant	0 -3 0 1 -1 0 3 0 0 3
word grateful	2 0 -7 8 3 0 -1 0 -5 -3
word grateful for	-1 0 -8 8 3 0 -1 0 -2 -1
word gratuita	0 0 0 0 0 0 0 0 0 5
word grazie	-4 -5 -4 -1 2 -2 15 0 0 -7
word grazie a	-1 0 0 0 -1 0 3 0 0 -2
word grazie della	-1 -4 0 -1 1 -1 8 -2 0 -4
word grazie mille	0 0 1 0 0 0 0 0 0 5
word grazie per	0 0 -5 0 0 0 5 0 1 -2
word great	-13 2 -2 -2 -2 -5 19 -1 3 15
word great news	-4 5 0 0 0 0 0 0 0 1
word great to	-4 -1 -1 0 -2 -2 12 0 -1 0
word green	0 -1 0 0 0 0 2 0 0 -3
word greeting	8 -2 0 0 0 -1 -4 0 0 10
word groet	4 -4 0 0 2 0 -1 0 0 9
word group	15 -2 4 -3 3 -4 -9 -3 -1 4
word grupo	0 0 0 0 0 0 0 0 0 7
word gruse	1 0 0 0 0 0 0 0 0 -3
word gs	0 0 0 0 5 0 0 0 -4 -3
word gs #	0 0 0 0 5 0 0 0 -4 -3
word guest	0 0 0 0 0 0 0 0 0 18
word gustaria	1 0 0 0 0 0 0 0 0 3
word gut	0 0 0 0 0 -1 1 0 0 -7
word gute	-5 5 -4 0 0 -1 7 -1 0 -9
word guten	1 1 4 1 0 0 -6 1 -1 6
word guten tag	1 1 0 0 0 0 -3 2 -1 11
word guten timemention	-1 0 4 1 0 0 -4 0 0 -1
word h	-2 1 -1 -1 0 -1 -1 -1 5 23
word h f	-2 1 -2 0 0 0 0 0 5 -4
word ha	-1 -2 4 3 2 -1 -4 -2 2 -30
word ha sido	1 -1 0 0 -1 0 0 0 2 -4
word habe	-2 0 -1 -1 -3 -3 11 -1 -1 -18
word habe ich	-1 3 0 0 -2 -1 2 0 -1 -10
word haben	3 -8 -2 -2 7 1 2 5 -5 -4
word haben sie	0 -6 0 0 -1 -1 6 6 -4 -4
word haben uns	0 0 0 0 2 0 -1 0 0 -3
word haben wir	4 -2 -1 -1 1 2 -1 -1 0 -1
word habil	0 0 0 0 -1 0 3 3 -4 -3
word hablamo	1 0 0 0 0 0 0 0 0 -6
word hacer	1 0 -1 0 0 0 0 0 0 -3
word had	-10 2 1 -1 5 -1 7 -1 -3 32
word had a	-5 5 -1 0 0 0 1 0 0 -6
word had to	0 0 1 0 0 0 0 0 0 5
word hai	-1 -3 0 -1 0 -1 8 -2 0 -3
word hale	2 0 -1 0 0 0 0 0 0 -5
word half	2 2 23 -1 -4 -2 -16 -2 -2 13
word half an	1 5 -1 0 0 -1 -3 0 -1 6
word hall	0 -3 5 -1 0 0 0 0 0 1
word hallo	3 4 -7 -1 -3 -2 7 0 -1 -14
word hallo frau	1 8 -5 -1 -2 -1 1 0 -1 -10
word hallo herr	1 -3 -1 0 0 -1 5 0 0 -10
word hand	-1 0 -1 0 -5 -1 4 0 5 4
word hand in	-1 0 -1 0 0 -1 4 0 0 4
word hang	-1 -1 0 -3 8 -2 -1 0 0 1
word happen	-4 -1 -1 1 -2 -2 6 -1 4 -2
word happy	-1 8 2 -3 -1 -12 13 -5 -2 -12
word happy holiday	3 -2 0 0 -2 -1 6 -3 0 -1
word happy to	3 9 -2 -2 1 -1 -7 -1 -1 2
word harbor	11 0 2 -6 -1 0 -3 -2 -1 -10
word hard	0 -1 -1 0 2 -1 2 -1 0 -14
word hartwell	-4 5 0 0 9 -1 -6 -2 0 -6
word has	-52 -17 33 58 1 -9 -40 29 -3 56
word has accept	-3 -1 -1 -1 14 -5 -6 5 -2 -14
word has been	-32 -8 21 25 -9 0 -14 17 -1 37
word has come	0 -4 4 0 0 1 -1 0 0 -19
word has decid	0 0 0 15 -8 -1 -5 0 0 6
word has gone	0 -3 6 0 3 -2 -3 0 0 4
word has invit	-1 6 -1 -1 0 0 0 -1 -1 5
word has taken	0 0 0 0 0 0 0 1 0 10
word hast	0 0 0 0 0 1 -1 0 0 4
word hasta	6 -1 -2 0 -2 -2 1 1 -1 -5
word hasta el	-1 0 0 0 0 -1 1 1 0 -4
word hat	0 3 -2 0 -7 2 -7 -2 12 3
word hat uns	2 -2 0 0 -1 3 0 0 0 5
word hatte	0 6 -5 0 0 0 0 0 0 2
word hatten	-1 10 -1 1 0 -1 -7 0 -1 1
word hatten sie	0 12 0 0 -1 0 -9 0 -1 4
word haus	3 -1 0 0 -1 3 -2 0 0 -9
word have	-37 16 5 -3 -18 23 -19 -12 46 22
word have #	-1 2 0 0 0 0 4 -1 -3 0
word have a	-1 5 1 -1 -9 -1 2 -1 6 41
word have an	4 -1 -5 -1 0 1 3 -1 0 2
word have any	0 9 -8 0 0 0 -1 0 0 2
word have been	0 -2 0 0 -5 15 -12 -2 6 -12
word have decid	0 0 0 0 0 0 0 0 0 7
word have feedback	-1 0 0 0 -2 0 5 -1 0 -2
word have not	0 0 0 0 1 0 -3 -4 8 0
word have receiv	-1 -1 0 0 -1 0 -7 7 2 8
word have the	-2 -2 -1 -2 4 14 -10 -1 0 0
word have to	-8 -5 28 5 -8 -2 -7 -2 -1 15
word have until	-2 2 -1 -1 0 0 4 -1 -1 -5
word have you	0 3 -1 -1 -5 16 -8 -2 -2 -24
word have your	-1 -2 -1 -1 -4 6 -8 -2 12 10
word haven't	-1 2 -3 -3 -1 -2 11 -2 -1 32
word hay	1 -1 0 0 -5 0 5 0 0 -1
word he	0 0 3 3 -2 -2 1 -1 -1 37
word he's	-1 0 0 0 0 -1 3 0 0 3
word head	22 -3 -16 0 0 -2 2 -2 -2 -2
word head of	0 1 0 0 0 -1 2 -1 0 12
word head office	0 0 0 1 1 0 0 0 -1 -5
word head up	13 -3 -8 0 0 0 0 -1 0 -8
word headcount	-1 0 0 -3 -3 -1 8 0 0 8
word health	-11 -1 -1 0 -1 -6 10 1 9 5
word hear	16 3 1 0 0 -3 -6 -3 -7 7
word hear about	-1 3 0 0 2 0 -1 0 -3 13
word hear from	9 -1 0 -1 -1 -1 -4 -1 1 1
word hear how	5 -2 -1 0 -1 0 -1 0 0 3
word heard	0 0 -1 4 -2 -1 -4 -5 7 10
word heb	-3 5 -3 -1 -1 -2 6 -1 -2 -9
word heb ik	-1 5 -3 0 -1 0 2 -1 -1 -5
word heb je	0 10 0 0 0 0 -8 0 -1 -2
word hebben	0 -2 -1 -1 11 0 -4 0 -3 -12
word hebben we	0 -1 0 0 10 0 -3 -2 -4 -3
word hebt	2 -3 0 0 1 -1 2 0 0 -3
word heeft	-1 -2 -1 2 11 0 -8 0 -1 10
word heer	4 -4 0 0 0 0 1 -1 2 -5
word helaa	-1 0 0 3 1 0 -1 0 -1 11
word held	-4 -2 3 0 0 0 -2 5 0 -9
word held on	-4 3 4 0 0 0 -2 0 0 -5
word helemaal	8 -1 -4 0 0 -1 -2 0 0 0
word hello	-1 -4 -1 -2 -1 3 5 -1 2 12
word hello thank	0 1 0 0 0 0 0 0 0 13
word help	6 -6 -5 0 0 -3 7 3 -2 21
word her	2 0 -3 -2 0 -2 8 -2 0 25
word here	-4 0 -12 -4 -2 8 -2 23 -7 16
word here :	0 1 0 0 0 0 0 0 0 11
word here and	0 3 0 0 0 0 -2 0 -1 5
word here are	0 0 0 0 0 0 0 0 0 14
word here is	2 -4 -1 -1 -4 13 -3 -2 -1 -7
word here'	17 -6 -2 -3 -7 -6 12 -6 1 -11
word here' how	26 -1 -1 -2 0 -4 -14 -4 0 -11
word here' the	-9 -4 -2 -1 -5 -3 26 -2 -1 -10
word herinner	2 0 -1 0 0 0 0 0 0 -12
word herr	-3 5 -3 -1 3 0 2 -1 -2 -20
word het	4 -16 -2 1 0 -4 29 -4 -8 -4
word het gesprek	-2 7 0 2 -2 -1 -4 -1 0 4
word het interview	-1 0 0 1 0 0 0 0 0 20
word heure	0 7 0 0 -1 0 -5 0 -1 -6
word hey	6 3 0 -2 4 -5 1 -3 -3 -76
word hey !	1 6 -1 0 -2 0 -1 0 -2 -11
word hi	28 -15 -37 7 11 -26 73 -34 -8 -222
word hi !	3 -3 -3 -1 -2 3 5 -1 -1 -32
word hi could	-2 -1 0 0 0 -1 4 0 0 -4
word hi i	0 0 0 0 1 6 -6 0 0 -2
word hi i'm	0 0 1 0 0 0 0 0 0 -6
word hi just	4 -1 -4 0 0 0 18 -17 0 -5
word hi thank	-1 1 -1 0 9 0 -6 -1 -1 14
word hi the	-3 -4 -1 -3 -1 -4 19 -2 0 -14
word hi we're	-3 0 0 0 0 -9 13 0 0 6
word hi your	2 -3 1 0 -1 0 2 0 -1 -3
word hier	0 0 0 0 0 0 0 0 1 -3
word hierbij	3 -2 0 0 0 1 -1 0 1 7
word hiermit	1 0 0 0 0 0 0 0 1 -5
word high	0 0 0 0 0 0 0 0 0 20
word hij	1 0 -1 0 0 0 0 0 1 -6
word him	10 -2 0 0 0 -2 -5 0 0 11
word hire	-1 3 -1 5 -4 -2 2 -1 -1 17
word hired	-1 -14 -1 6 -3 17 -4 -1 0 -7
word hiring	-4 -2 5 -2 7 -3 6 -4 -1 14
word hiring manager	-3 1 3 -5 0 -1 10 -3 -1 13
word hiring team	0 -3 4 0 -5 0 0 0 5 -2
word his	0 0 4 0 -2 -1 -1 0 0 13
word ho	0 2 1 2 -1 -1 -1 -1 0 6
word hoe	0 0 0 0 0 0 2 0 0 18
word hoffe	-2 0 3 0 -1 0 1 0 0 -1
word hoi	7 1 -4 0 -1 -2 0 -1 1 -16
word hoja	0 0 0 0 -1 0 0 0 2 -6
word hoja de	0 0 0 0 -1 0 0 0 2 -6
word hola	1 3 -3 -1 -3 -4 12 0 -5 -27
word hola !	0 1 0 0 0 -1 -1 0 1 4
word hola :	1 3 -1 0 0 0 -1 0 -1 -3
word hola te	0 0 0 0 0 0 0 0 0 4
word hold	4 -3 -12 18 -5 1 2 -2 -2 -15
word holiday	-6 -4 15 -5 -3 -1 5 0 -1 -11
word holly	0 0 0 0 0 0 0 0 0 20
word home	-4 -11 -1 -1 -4 18 14 -2 -8 35
word hoort	-3 -1 -1 0 -1 -1 7 -1 0 10
word hope	-6 5 0 -1 -1 5 -5 -1 5 18
word hope to	-1 -1 0 -1 -2 0 0 -1 6 7
word hope you	-2 7 0 0 0 -1 -3 0 0 7
word hope you'll	-2 -1 0 0 1 3 0 0 0 -3
word hoped	-1 0 -1 0 15 -1 -10 -1 -1 -1
word hora	2 1 0 1 -1 -1 -5 6 -4 -17
word horaire	-1 1 1 0 0 0 0 0 0 -4
word horario	-1 3 1 0 -1 -1 -1 0 0 -23
word horen	0 0 0 0 0 0 0 0 0 4
word host	2 0 -1 0 -2 0 0 2 0 3
word host you	0 0 0 0 0 0 0 0 0 5
word hotel	-3 1 -1 0 1 -1 4 0 0 -9
word hour	14 -12 -1 -9 -4 15 -1 5 -7 -26
word hour before	0 0 0 0 0 0 0 0 0 8
word house	2 0 0 0 0 -1 0 0 0 14
word houver	0 0 0 0 0 0 0 0 1 -3
word how	24 -5 3 -3 1 -9 -6 -5 -1 48
word how did	0 0 0 0 0 -1 2 0 0 4
word how to	0 0 0 0 0 0 0 0 0 12
word how was	0 0 0 0 0 0 0 0 0 5
word how you	0 0 0 0 1 0 1 0 0 13
word how you'd	5 0 -1 0 0 0 -4 0 0 -10
word hr	1 -2 -1 -1 -4 3 5 -1 -1 2
word hr will	-1 0 0 0 -1 -1 3 0 0 -1
word http	5 25 -9 -3 -6 -6 -2 2 -7 106
word http :	5 25 -9 -3 -6 -6 -2 2 -7 106
word hueco	0 1 4 0 0 0 -1 -3 0 0
word hugo	0 1 0 0 0 0 -1 0 0 15
word hugo lind	0 0 0 0 0 0 0 0 0 24
word human	0 0 0 0 0 0 0 0 1 5
word hybrid	-2 5 0 -1 -1 3 -3 0 0 -7
word i	-38 -13 11 -15 7 33 39 -10 -13 44
word i am	4 -3 -1 0 -1 8 -8 2 -1 12
word i can	-12 6 0 -4 6 7 -1 -3 -1 14
word i can't	-1 -5 0 -1 8 -4 4 -1 0 -13
word i could	-1 3 0 0 -1 0 0 0 0 -4
word i got	-2 0 1 0 -3 12 -6 -1 0 1
word i have	-6 -2 3 0 -2 15 -10 -3 4 34
word i hear	3 -5 3 0 -1 -1 4 -1 -2 -16
word i hope	0 0 -1 0 1 0 1 0 0 8
word i interview	0 0 0 0 0 0 0 0 0 7
word i know	-11 4 14 -1 6 -3 -6 -4 -1 -11
word i need	-1 9 -1 0 0 0 -6 -1 0 -1
word i promis	-3 -3 0 -3 4 -5 11 -2 0 -10
word i should	-1 0 -1 0 -1 -1 5 -1 0 -6
word i told	-1 -1 -2 0 -6 -2 15 -1 -1 -9
word i want	0 -1 -1 -4 5 -3 5 -1 -1 -12
word i will	4 -4 -1 -1 1 -1 2 -1 -1 -4
word i wish	0 -1 0 0 7 -1 -2 -1 -2 -5
word i would	0 1 0 0 1 0 -2 0 0 9
word i'd	-8 12 -3 1 24 -8 -10 -4 -4 5
word i'd be	0 0 0 0 1 0 0 0 0 3
word i'd like	-6 12 -1 -2 8 -5 -2 -2 -1 -8
word i'd love	0 4 0 0 1 -1 -2 0 -2 -7
word i'll	-14 -17 12 -13 3 -7 46 -25 15 -70
word i'll be	-2 -1 4 -1 -1 0 -2 -1 3 21
word i'll bring	0 0 0 0 0 0 0 0 0 17
word i'll call	2 0 -1 0 0 0 0 0 0 -33
word i'll get	-2 -3 0 0 -3 7 4 -2 -1 -20
word i'll have	-8 -1 0 0 0 0 10 -1 0 -10
word i'll ring	-4 -2 -1 -2 16 -4 1 -4 -1 -15
word i'll send	0 0 1 0 0 0 -1 0 0 7
word i'm	-11 15 -9 19 18 -14 -51 33 0 39
word i'm a	0 1 0 0 0 0 0 0 0 7
word i'm afraid	-1 -1 0 8 8 -2 -9 -2 -1 -10
word i'm at	-1 -2 -1 0 -1 -3 10 -2 0 -20
word i'm free	-1 1 0 0 0 0 0 0 0 11
word i'm happy	3 0 0 -1 0 0 -2 0 0 11
word i'm look	0 0 0 0 0 0 0 0 0 28
word i'm on	0 0 0 0 0 0 -1 2 0 6
word i'm so	-1 0 0 12 -2 0 -8 0 0 -9
word i'm sorry	-3 -2 -4 -2 23 -3 -7 -2 -1 0
word i'm writ	-1 0 0 1 1 0 0 0 0 3
word i've	-33 -6 28 39 0 -5 -30 10 -2 -14
word i've been	0 -2 1 -1 4 -1 -1 0 0 -3
word i've put	1 0 0 0 0 0 0 0 0 -3
word i've sent	0 0 0 0 -1 0 4 0 -2 -3
word ice	-2 0 2 1 0 0 0 0 0 -4
word ich	6 15 -10 -2 -13 -6 11 1 -3 -31
word ich bin	0 0 0 0 0 0 -1 2 0 -3
word ich habe	-1 -3 -1 -1 -1 -2 9 -1 0 -9
word ich ihnen	1 0 -1 1 0 0 0 0 0 -6
word ich melde	0 0 4 0 0 0 -3 0 0 -2
word ich mich	0 0 0 0 0 0 0 0 0 -4
word ich sie	0 6 0 0 -1 0 -4 0 0 -5
word id	10 -5 -1 -1 0 0 0 -1 0 -25
word id #	1 0 0 0 0 0 0 0 0 -10
word id :	6 -5 0 0 0 0 0 0 0 -2
word ideal	5 -1 -4 -2 0 -2 5 -1 0 7
word iemand	-1 0 0 0 5 0 -3 0 0 -3
word iets	-1 3 -3 0 -1 0 2 -1 0 -7
word if	-32 -6 5 -9 8 19 9 -5 10 17
word if it	-5 -2 -1 -2 18 -3 -14 9 0 12
word if it's	-1 0 -1 -4 0 0 8 -3 0 6
word if that	0 -1 0 0 0 0 1 0 0 -3
word if the	-4 -1 0 0 0 -1 7 0 0 10
word if this	1 -1 0 0 0 0 0 0 0 8
word if we	-3 -2 1 0 -1 -1 1 2 2 -11
word if you	0 -1 -4 -2 -1 23 -13 -7 4 35
word if you'd	-3 -4 -1 0 -4 -4 19 -2 0 -4
word if you're	-4 -3 4 0 1 7 -3 -1 -1 -2
word if your	0 -1 0 0 -1 0 -1 0 3 1
word ihn	0 0 0 0 0 2 0 0 0 8
word ihnen	1 13 -10 -2 1 4 -3 -2 -2 -37
word ihnen die	3 -1 -1 -1 0 1 1 -1 0 -6
word ihnen timemention	-4 8 -4 0 1 0 -1 0 0 -5
word ihr	4 -4 -2 -1 0 4 1 0 -2 -16
word ihr gesprach	3 -1 -1 -1 0 -1 1 0 0 -6
word ihr interesse	0 0 0 1 1 0 0 0 0 -3
word ihr vorstellungsgesprach	4 0 -1 -1 0 0 -1 -1 0 -2
word ihre	-6 18 -5 -4 -13 -2 4 12 -3 -18
word ihre bewerbung	2 6 -1 -2 -5 2 -4 -1 3 -6
word ihre e	0 0 0 0 0 0 0 2 -1 8
word ihre nachricht	-6 0 0 0 -1 0 -1 14 -4 -2
word ihre unterlagen	-1 3 0 0 -2 0 0 0 0 -3
word ihren	1 -1 0 0 1 0 -1 0 0 3
word ihren termin	0 0 0 0 0 0 0 0 0 8
word ihrer	1 -1 0 -1 -1 1 1 1 -1 3
word ii	2 0 0 -1 0 0 -2 0 0 -6
word ik	8 -5 -7 1 -12 -10 9 18 -2 -31
word ik ben	-1 0 0 0 -1 0 -2 4 0 -6
word ik heb	-2 -9 1 0 0 -1 12 0 -1 -4
word ik u	2 -1 0 0 0 0 -1 0 0 -4
word il	-1 -5 -1 -1 0 3 7 -1 -1 0
word il colloquio	1 0 1 0 0 0 0 0 0 24
word il direttore	0 -2 0 0 -1 0 6 -2 -1 0
word il link	4 0 -1 0 0 0 -1 -1 0 -13
word il messaggio	-3 -1 -1 0 0 0 -1 6 0 -4
word il nostro	0 1 0 0 0 0 0 0 0 8
word il nous	-1 -1 0 -1 0 6 -2 -1 0 -1
word il posto	0 0 0 0 1 0 1 0 0 -5
word il responsabile	0 0 0 1 0 0 1 0 0 -6
word il ruolo	2 -1 0 0 0 0 0 0 0 -4
word il timemention	-3 0 -4 0 -1 1 5 2 0 -4
word im	4 -5 2 -3 0 4 1 0 -3 -25
word immer	0 1 0 0 0 0 0 0 0 6
word impress	0 5 0 -1 0 1 -4 0 0 -5
word impress by	0 5 0 0 -1 -2 -2 0 0 -3
word in	31 -6 -18 -22 -3 15 -15 8 11 -60
word in !	0 0 0 0 -7 0 4 -1 6 0
word in #	0 0 0 0 0 0 0 0 0 12
word in :	3 -1 0 0 5 0 -3 -3 -1 -7
word in a	0 2 0 4 -2 -1 -2 0 0 14
word in allegato	0 0 0 0 0 1 0 0 0 -3
word in and	0 2 0 0 0 0 -1 0 0 -3
word in case	0 0 0 0 1 -1 0 0 0 9
word in de	10 3 -4 -1 -1 1 -7 -1 0 -16
word in der	3 -1 -1 -1 -4 -1 8 -1 -1 7
word in for	2 2 -1 0 0 0 -1 0 0 -13
word in het	0 -2 0 0 1 1 1 0 0 -4
word in june	-1 10 -1 0 0 0 -7 -1 0 24
word in my	-1 1 1 0 0 0 0 0 0 6
word in new	4 -4 0 0 0 0 0 0 0 10
word in on	1 0 0 0 0 0 -1 0 0 -3
word in our	0 -2 0 0 -8 0 -6 4 14 -10
word in person	-4 10 -3 -1 0 -1 0 -1 0 -10
word in ruhe	2 -1 0 0 0 0 -1 0 1 -4
word in the	-3 -6 -15 -5 4 7 13 -1 6 -67
word in this	0 0 0 0 0 0 0 0 0 29
word in timemention	-4 -2 5 -3 8 -2 -2 0 0 -8
word in to	0 1 -1 -1 1 5 -1 0 -5 -6
word in touch	2 -5 0 -2 -4 -2 -9 13 8 -18
word in unserem	1 -1 0 0 -1 3 0 0 0 -8
word in your	2 -3 -1 1 -4 0 19 -3 -12 15
word includ	-1 -1 0 0 -4 -1 1 2 6 3
word incontro	0 2 0 0 0 0 -1 0 0 12
word inconvenience	-5 0 6 1 0 0 0 0 0 2
word individual	0 0 0 0 1 0 0 0 0 10
word info	0 0 0 0 0 0 0 1 0 12
word info :	0 0 0 0 0 0 0 0 0 3
word inform	-4 0 -1 0 -2 15 -8 2 -1 2
word inform you	-4 0 -1 -1 -2 15 -10 2 -1 2
word informamo	-1 0 2 0 3 0 -1 -2 0 -2
word informamo que	-1 0 3 0 2 0 -1 -2 0 0
word information	-3 0 0 0 0 -9 13 0 0 15
word ingl	0 0 0 0 0 0 0 0 0 8
word ingresso	0 0 0 0 0 1 0 0 0 -3
word inicial	0 0 0 0 0 0 0 0 0 7
word iniziale	0 0 0 0 0 0 0 0 0 25
word iniziale e	0 0 0 0 0 0 0 0 0 25
word inmiddel	0 -1 0 0 4 0 -2 0 0 -2
word innerhalb	0 0 0 0 0 0 0 0 1 -3
word inscricao	0 0 0 0 -4 0 0 0 5 0
word inside	0 0 0 0 9 0 -9 1 0 32
word insight	-4 4 0 0 3 0 -3 -1 1 8
word instead	-9 -5 18 -1 -2 -3 -13 16 -1 11
word instead ?	-2 -4 14 0 0 -2 -4 -1 0 8
word instead of	-1 -1 3 0 0 0 -1 0 0 -8
word insurance	-1 6 0 0 0 -1 -3 0 0 3
word interesse	-2 -3 -2 0 -1 -3 11 -1 1 -32
word interesse ?	0 -6 0 0 -2 -2 12 0 0 -15
word interesse an	0 0 0 0 0 0 0 0 1 -6
word interest	-1 -1 -1 -1 2 -3 6 -1 0 22
word interest ?	0 0 0 0 -1 -2 6 0 -2 -10
word interest in	0 -1 -1 -1 8 -1 -2 -1 -2 20
word intern	-1 -1 2 -1 0 3 -2 0 0 -2
word internal	-1 -1 0 -1 6 0 -2 -1 0 10
word interne	-3 0 0 4 6 0 -5 0 0 -2
word interview	-16 14 31 9 0 -13 -11 0 -13 49
word interview #	-1 1 0 0 0 0 0 0 0 19
word interview :	13 -4 3 1 -2 -1 -5 -3 -1 -6
word interview ?	-12 15 -1 -1 0 0 0 0 0 -11
word interview about	0 0 0 0 0 0 0 0 0 6
word interview and	15 -2 -14 1 0 0 1 0 0 4
word interview are	2 -2 1 1 0 0 -1 0 0 18
word interview at	0 7 -3 -1 0 0 -1 -1 0 -17
word interview by	-1 0 2 -1 0 0 0 0 0 8
word interview confirm	1 0 0 0 0 0 0 0 0 3
word interview confirmation	2 0 0 0 0 0 0 0 0 -3
word interview date	-4 3 4 0 0 0 -2 0 0 -6
word interview detail	1 0 0 0 0 0 0 0 0 -6
word interview for	-4 5 11 6 -3 -2 -6 -4 -4 -36
word interview has	-13 0 12 3 0 0 0 0 0 -1
word interview invitation	1 0 0 0 0 0 0 0 0 23
word interview is	3 -1 1 -1 0 0 -1 0 0 -6
word interview last	-1 -2 0 -1 9 -4 -1 -1 0 0
word interview mit	0 1 0 0 0 0 0 0 0 -4
word interview of	0 0 0 0 0 0 0 0 0 14
word interview on	-23 3 -2 14 0 -1 11 -1 -1 -13
word interview panel	0 0 0 0 0 0 0 0 0 15
word interview question	0 0 0 0 0 0 0 0 0 10
word interview schedul	-8 0 9 1 0 0 0 0 0 -1
word interview schedule	-4 0 6 -1 0 0 0 0 0 8
word interview slot	-1 2 -1 0 0 0 0 0 0 11
word interview start	8 -2 -3 -2 0 0 0 -1 0 1
word interview this	0 0 0 0 1 0 0 0 -1 5
word interview time	4 -3 1 0 0 0 0 0 0 -10
word interview timemention	19 -6 0 -7 -1 -1 6 -8 -1 -46
word interview to	-2 0 1 0 0 0 3 0 0 -9
word interview voor	0 0 0 0 0 0 0 0 0 8
word interview w	-4 7 -2 0 0 0 0 0 0 -4
word interview was	-1 0 0 2 0 0 0 0 -1 -8
word interview we	0 -1 0 0 0 0 2 0 0 16
word interview will	2 5 -1 0 -1 0 -2 0 -3 -10
word interview with	15 -5 2 -1 0 -1 -3 -2 -5 27
word interview you	-1 3 -1 0 -1 1 -1 0 -1 -7
word interviewer	3 -2 3 -2 -4 -1 5 -1 -1 -12
word intervista	0 0 0 0 0 0 0 0 0 4
word into	0 0 1 0 1 0 0 0 0 12
word intro	11 2 -1 1 -1 0 -10 -1 0 -7
word intro #	1 1 -1 0 0 0 0 0 0 -11
word intro call	0 1 0 1 0 0 0 0 0 4
word investor	-1 4 0 0 0 -2 -1 0 0 -5
word invit	-2 6 -1 -2 -1 2 6 -4 -4 32
word invit to	-1 1 -1 -1 -1 -1 7 -2 -3 2
word invit you	-3 5 -1 -1 0 3 -1 -1 -1 2
word invita	-1 5 0 0 0 0 -1 -1 -1 -1
word invita a	-1 5 0 0 0 0 -1 -1 -1 -1
word invitacion	6 -1 -1 0 -1 0 -2 -1 0 -2
word invitation	-1 -4 0 1 -4 -4 -1 17 -5 4
word invitation :	-2 1 3 0 0 0 -1 0 0 -6
word invitation for	-2 -1 0 4 0 0 0 0 0 16
word invitation to	0 1 0 0 0 0 0 0 0 -3
word invite	-26 -1 37 -2 5 -1 -6 -4 -2 -2
word invite you	1 -1 0 0 8 0 0 0 -6 -5
word inzwischen	0 -1 0 0 -1 3 0 0 0 -5
word io	-1 3 0 0 0 0 0 0 -1 -1
word irati	1 0 1 0 0 0 0 0 0 -13
word is	-31 -33 39 -6 -19 -9 54 5 0 32
word is #	0 -6 -1 0 -1 -4 14 0 -1 -6
word is a	-3 2 12 -4 -1 -2 0 -4 0 15
word is an	0 0 0 0 0 0 -1 1 0 8
word is at	2 2 0 -1 -2 -1 -8 8 -1 -3
word is attach	0 0 0 0 0 0 0 0 0 6
word is available	0 0 0 0 0 0 0 0 0 5
word is away	0 0 0 -1 -2 0 1 -1 3 1
word is being	-4 -5 0 3 -1 0 0 5 0 -8
word is book	2 0 0 0 0 0 -1 0 0 10
word is clos	1 -3 2 -1 -1 8 -12 9 -2 -10
word is complete	-1 0 0 -1 -2 0 -2 0 6 -1
word is confirm	-4 0 -1 0 0 -1 7 0 0 33
word is een	0 4 -1 -1 0 0 0 -2 0 -6
word is fine	-23 -4 20 -1 -4 -4 19 -2 -1 -5
word is in	2 -6 -8 -2 -6 0 9 3 9 -14
word is no	-2 -1 -2 -1 -2 -1 4 5 0 -7
word is not	0 0 0 0 -1 0 -1 4 -2 15
word is now	-2 -1 2 -1 14 -4 -5 -3 0 -9
word is on	4 -1 -1 -1 0 -1 10 -9 -1 2
word is out	0 0 0 0 0 0 0 0 0 7
word is perfect	1 0 0 0 0 0 0 0 0 16
word is ready	0 0 0 0 -2 6 -1 -1 -2 -13
word is schedul	7 0 -5 0 0 0 0 0 0 -7
word is set	3 -1 -1 0 0 0 0 0 0 -10
word is still	-1 0 0 0 -2 0 5 0 -1 1
word is the	0 -5 2 -1 -8 -1 14 1 -2 20
word is timemention	5 -3 -1 0 -1 0 -1 -1 1 12
word is to	0 0 0 1 0 0 0 0 0 9
word is your	2 -5 -1 0 -1 2 -2 5 0 -27
word isn't	-1 -1 -2 5 6 -3 -1 -3 0 8
word isn't the	0 0 0 0 3 0 -2 0 0 2
word issue	0 0 0 0 0 0 0 0 0 12
word ist	24 -1 -11 -2 -1 -4 -5 -1 0 -40
word ist am	3 -3 0 0 0 0 0 0 1 -4
word ist der	3 -1 -1 0 0 0 0 -1 0 -9
word ist eine	1 2 -1 0 0 -1 0 0 0 -3
word istruttore	0 0 1 0 0 0 0 0 0 -3
word it	-22 -32 -28 6 53 -19 31 -18 28 -14
word it !	0 0 -1 1 0 0 0 0 0 -12
word it ?	5 0 -4 0 0 0 0 0 0 27
word it by	-2 -5 -2 -1 -1 -4 26 -3 -9 -9
word it in	6 -3 -1 0 -3 0 11 -1 -10 -11
word it is	11 -6 -3 -1 -1 1 -6 5 -1 13
word it on	-1 3 -1 0 0 0 -1 0 0 0
word it over	-3 -7 -1 0 -1 12 0 -1 0 -14
word it take	-1 3 -1 0 0 0 0 0 0 -1
word it timemention	-1 -1 -1 -1 13 -6 -2 0 -1 20
word it to	0 -5 -2 -4 4 -6 15 -3 1 -14
word it was	-12 -4 -1 -1 15 -4 11 -2 -3 15
word it will	-6 -1 6 0 -2 -3 7 0 -1 5
word it'll	0 0 0 0 0 0 1 0 0 -6
word it's	-4 -8 -3 -8 17 10 -3 -8 8 44
word it's a	0 0 -1 0 10 0 -8 -2 0 3
word item	0 0 0 0 0 0 0 0 1 15
word its	11 -4 -4 -1 -1 -1 0 -4 5 -21
word its statu	0 0 0 0 0 0 0 0 1 -3
word j	4 -1 -2 -1 0 -1 -3 4 -1 -16
word j #	4 -1 -2 0 0 0 -1 0 0 -13
word j'ai	-3 -1 0 -1 1 -4 11 -2 -1 -10
word j'ai une	-1 -1 0 0 -1 -2 5 0 0 -2
word ja	-2 -1 0 0 4 3 -4 -1 0 -16
word jaar	-1 -2 0 0 5 0 -2 0 -1 4
word jahr	0 0 0 0 0 1 0 0 0 4
word jan	-1 0 -1 0 3 -1 1 -1 0 0
word january	3 -2 0 0 -2 -1 6 -3 0 -1
word java	-2 5 0 0 0 -1 -3 0 0 2
word java developer	-2 6 0 0 0 -1 -3 0 0 1
word je	12 4 -9 -1 -12 -6 28 -9 -7 -58
word je bericht	4 0 0 0 0 -1 -2 1 0 -3
word je bij	0 4 -3 0 0 0 -1 0 0 -3
word je brief	0 0 0 0 0 0 -1 0 1 -5
word je deze	0 13 0 0 -1 0 -11 0 -1 -4
word je een	0 0 0 0 0 0 1 0 0 5
word je gesprek	0 2 0 0 0 0 -1 0 0 -5
word je graag	2 1 -1 0 2 3 -5 -1 -1 0
word je het	0 0 0 0 0 0 1 0 0 -4
word je niet	0 4 -3 0 1 0 0 0 0 -3
word je nog	0 -2 0 0 -1 0 3 0 0 -7
word je profiel	2 -1 0 0 1 0 0 0 0 -3
word je sollicitatie	1 3 -1 -1 1 -1 -2 -1 1 -5
word je suis	-4 -4 5 4 -1 0 -2 2 0 -5
word je timemention	9 -12 -2 -1 0 -1 8 0 0 2
word je vous	14 0 -2 -1 -3 -2 -2 -2 -2 15
word jersey	0 0 0 0 0 0 0 0 1 -5
word jetzt	0 1 0 0 0 0 -1 0 1 5
word jij	0 0 0 0 0 1 0 0 0 9
word jo	1 0 0 0 0 0 0 0 0 4
word job	-12 -5 -4 18 17 -15 12 -15 4 28
word job :	-9 -1 0 4 0 0 0 0 6 12
word job and	0 0 0 0 1 0 0 0 0 -3
word jobs	-1 -1 -6 0 -5 -1 5 16 -8 4
word joel	1 -1 -1 0 -1 -1 -17 21 0 -5
word join	-10 -5 -2 2 4 2 15 -2 -5 53
word join #	1 0 0 0 0 0 0 0 0 -4
word join our	0 0 0 0 6 0 0 0 -4 28
word join the	-3 0 0 4 1 0 -1 0 0 9
word join us	-10 -2 -1 -1 -1 -3 19 -1 0 1
word joindre	-2 4 0 0 -1 -2 1 0 0 -6
word joint	9 -7 -1 0 0 3 -2 -1 0 -14
word jona	2 -1 -1 0 0 0 0 1 0 8
word jonah	0 0 0 0 0 0 0 0 0 7
word jornada	-1 -1 0 0 3 0 -1 0 0 0
word jou	-1 1 0 0 0 3 -2 0 0 -1
word jour ouvr	-1 0 0 0 0 0 3 0 -1 -2
word journee	5 -1 -1 -1 0 0 -1 -1 0 -13
word jouw	0 0 0 0 0 0 0 0 0 10
word jr	2 -1 0 0 -1 5 -2 -1 -2 0
word jr #	0 0 0 0 -1 5 -1 -1 -2 0
word ju	0 0 0 0 -4 0 4 0 0 -3
word jump	0 6 0 0 0 0 -5 0 0 9
word june	6 7 -1 -1 0 0 -9 -1 0 22
word june #	3 -2 0 0 0 0 0 0 0 -3
word junior	0 -1 0 0 0 1 1 0 -1 -6
word jury	0 0 1 0 0 0 0 0 0 -7
word just	18 -4 -16 8 -2 -5 30 -21 -7 -10
word just a	13 -3 -7 -2 -1 0 -2 -1 3 -3
word just confirm	8 0 -7 0 0 0 0 0 0 -2
word k	-4 -13 -3 -1 -4 49 -18 -3 -3 -33
word k #	0 -1 -1 0 0 18 -15 0 0 1
word kamer	0 0 1 0 0 0 0 0 0 10
word kan	-1 1 1 0 -2 -1 3 -1 0 19
word kan timemention	0 0 0 0 0 0 0 0 0 21
word kandidaat	-1 -2 0 0 12 0 -5 -1 -1 -1
word kandidaten	0 0 0 0 1 0 0 0 0 3
word kann	-1 12 -6 1 -1 0 -5 0 0 -6
word kann ich	-1 7 -6 1 0 0 0 0 0 -1
word kantoor	3 -2 0 0 0 0 -1 0 0 2
word kara	0 -2 -1 -1 -1 0 -1 6 0 -3
word keep	-9 -3 -3 -1 12 -1 8 -1 -1 -11
word keep you	-1 -1 -2 -1 9 1 -3 -2 0 -17
word keep your	-9 -1 -1 0 1 -1 12 -1 0 11
word kelmore	0 0 0 0 0 0 0 0 0 5
word kennen	0 4 0 0 0 -2 -1 0 0 -9
word kennenlernen	-2 9 -1 -1 -2 -1 -2 0 -2 -6
word kennenlernen am	-1 0 0 0 0 0 0 1 0 3
word kennismak	8 -7 0 1 0 0 -2 0 0 -4
word kennismaken	6 3 -1 0 -2 -1 -4 -1 0 -13
word kestrel	0 0 0 0 0 0 0 0 0 -3
word kick	0 0 0 0 0 0 0 0 0 15
word kick off	0 0 0 0 0 0 0 0 0 15
word kids	0 1 0 0 0 0 0 0 0 -5
word kind	-9 12 8 -2 -6 -2 1 -2 -1 -11
word kit	0 0 0 0 0 0 0 0 0 7
word klasse	3 -6 0 0 0 0 4 0 0 -7
word kleine	0 3 0 0 -1 0 0 0 -1 -4
word know	-24 15 -1 25 4 6 -7 -22 3 -25
word know by	-2 -1 -1 0 0 2 2 0 0 3
word know if	-1 -2 0 0 -1 2 3 -1 0 15
word know that	3 -3 -8 9 0 0 1 0 -1 0
word know what	-1 -4 4 0 0 0 2 -1 0 -2
word kok	4 -3 0 0 0 0 0 0 0 1
word kom	3 -3 0 0 -1 -1 3 0 0 -2
word komen	-1 0 0 2 -1 0 0 0 0 3
word komm	1 0 -1 0 0 0 0 0 0 -3
word kommen	1 1 0 0 0 0 0 0 -1 8
word kommenden	2 0 0 0 0 0 -1 0 0 -5
word kommt	0 0 0 0 0 0 0 0 0 13
word komt	3 -2 -1 1 -1 0 3 -1 -1 -5
word konnen	1 -2 -1 -1 2 0 3 -1 -1 -3
word konnen wir	0 0 0 0 1 0 0 0 0 5
word konnte	-1 0 0 0 0 0 0 2 0 10
word konnten	-1 1 0 0 -2 2 0 0 0 -9
word konnten sie	-1 1 0 0 -2 2 0 0 0 -3
word kuche	1 0 0 0 0 0 0 0 0 6
word kun	0 0 0 0 -1 -1 2 0 0 13
word kunnen	0 0 0 0 -1 0 2 0 0 -8
word kurz	1 0 -1 0 -1 -1 3 -1 -1 0
word l	1 1 1 0 0 0 -1 0 0 14
word l #	0 1 0 0 0 0 -1 0 0 12
word l'accueil	-1 0 0 2 0 0 0 0 0 -3
word l'appuntamento	0 0 0 0 0 0 0 0 0 10
word l'apr	0 2 -1 0 0 0 -1 0 0 -3
word l'apr midi	0 2 -1 0 0 0 -1 0 0 -3
word l'entretien	-2 -1 0 5 0 0 -1 0 0 -1
word l'entretien de	-1 0 -1 3 0 0 0 0 0 0
word l'equipe	8 -9 -1 0 0 1 5 -5 0 -3
word l'interet	-1 1 0 0 4 0 -3 0 0 -2
word l'interet que	-1 1 0 0 4 0 -3 0 0 -2
word l'intervista	0 0 0 0 0 0 0 0 0 7
word l'invitation	9 -7 0 0 0 0 -1 1 0 -2
word l'offre	-2 1 -2 0 -1 0 0 0 4 -2
word l'un	0 1 0 0 0 0 1 -1 0 6
word la	9 -10 10 3 3 -10 15 -21 1 -45
word la convocatoria	2 -1 0 0 -2 0 0 0 2 -7
word la direction	0 0 0 1 -3 1 2 0 0 -1
word la empresa	-1 2 0 0 1 0 -1 0 -1 -8
word la entrevista	0 -2 3 1 0 -1 -1 0 -1 0
word la invitacion	5 -1 0 0 -1 0 -2 -1 0 -2
word la mia	0 0 0 0 0 0 0 0 0 -3
word la na	0 0 0 0 0 0 0 0 0 -4
word la nostra	0 0 0 0 0 0 0 0 0 -6
word la oferta	0 0 0 0 1 0 0 0 0 -8
word la parte	0 0 0 0 0 0 0 0 0 4
word la posizione	1 4 0 0 0 0 -2 -1 -1 -3
word la procedure	0 0 0 0 5 0 -2 0 -2 -2
word la ringrazio	3 0 0 0 0 0 0 -1 0 -5
word la sala	3 0 -2 0 0 0 0 0 0 -4
word la semaine	-4 9 0 -1 -2 -1 0 -1 0 -1
word la sua	-1 2 -1 0 0 0 0 0 0 -8
word la suite	0 0 0 0 1 0 1 0 0 -3
word la tua	0 0 -1 -1 0 0 0 1 1 -12
word la vacante	0 2 0 0 1 0 -2 0 0 -3
word laat	0 0 0 0 0 1 -1 0 0 -3
word laatste	0 0 0 0 -1 0 2 0 0 5
word lab	-2 4 -1 -1 4 -1 -3 -1 0 -15
word laboratorio	0 0 0 1 0 0 0 0 0 -3
word labs	0 2 0 0 0 0 -1 0 0 -24
word laden	2 -2 0 0 0 0 0 0 0 8
word land	0 0 0 0 0 0 0 0 0 -3
word landlord	0 0 0 0 0 0 0 0 0 8
word lane	3 0 0 0 0 0 0 0 -3 5
word lang	4 -2 0 0 1 -1 -1 0 0 -6
word laptop	-4 0 0 0 -1 -9 14 0 0 1
word las	-4 0 3 1 0 0 1 -1 2 0
word las timemention	-2 0 3 0 0 0 0 0 0 -1
word lassen	0 0 4 0 -2 0 0 0 0 -1
word last	5 -4 -1 -2 25 -6 -8 -3 -4 34
word last #	0 0 0 0 0 0 0 0 0 6
word last week	-3 -4 -1 -2 25 -6 -6 -3 -1 -1
word late	3 -6 3 -1 0 -1 2 0 0 -2
word laten	4 -3 0 0 0 0 0 -1 0 -5
word laten weten	4 -2 0 0 0 0 -1 0 -1 -5
word later	16 -1 -13 -1 -1 -2 9 -1 -6 -3
word launch	0 0 0 0 0 0 1 0 0 3
word laura	0 0 0 0 0 0 0 0 0 9
word lavoro	1 0 0 0 0 0 0 0 0 -5
word le	-3 1 1 -3 -5 28 -8 -6 -4 -75
word le #	0 0 0 0 0 1 0 0 0 4
word le comite	0 0 0 0 0 0 1 0 0 -8
word le contrat	-1 0 0 0 0 3 -1 0 0 -1
word le jury	0 0 0 0 0 0 1 0 0 -10
word le lien	7 2 0 0 -1 -1 -6 -1 0 -11
word le plaisir	-1 -1 0 -3 -2 10 -2 -1 0 -1
word le poste	6 -13 1 2 2 13 -7 -2 -3 -20
word le recrutement	-1 0 0 1 -4 0 6 0 -1 -1
word le service	-1 0 -2 0 -1 0 0 0 5 -2
word le temp	0 0 0 0 -1 0 3 0 0 -3
word le timemention	-7 0 6 -3 -2 8 -7 3 2 -13
word lead	-6 6 6 -1 3 -1 -7 -2 3 -47
word leadership	0 0 0 -4 0 -1 4 0 0 4
word leav	-1 0 0 -1 0 -1 -8 -2 14 2
word leave	2 -2 -1 0 6 -1 -5 2 -1 20
word left	-8 1 -1 1 -1 0 26 -17 -1 -6
word legal	-1 0 -1 0 -2 -1 7 -1 -1 7
word legen	-1 3 3 0 0 0 -4 0 0 2
word leid	0 0 4 1 0 0 -4 0 0 -2
word leider	0 4 -4 2 3 -1 -2 -1 -1 -5
word leider nicht	1 -1 0 0 1 0 -1 0 0 -3
word lena	0 0 0 0 0 0 0 1 0 15
word leo	0 0 0 0 0 0 0 0 0 56
word les	-6 4 -1 3 1 0 -1 0 0 -1
word let	-13 0 -11 4 -11 8 30 -15 7 -14
word let me	-11 5 -1 -3 -1 8 8 -4 -2 -9
word let you	0 -4 -9 9 -9 -1 16 -11 10 -1
word let'	-3 -1 47 -6 -3 -3 -22 -7 -2 -17
word let' do	4 0 -1 0 0 0 -1 0 0 -18
word lett	-3 -1 -4 21 -8 -1 0 -3 -2 -5
word lett us	-3 -1 -4 21 -8 -1 0 -3 -2 -4
word letter	-4 0 -1 -2 -11 31 -11 -3 1 15
word letter of	-1 -1 1 0 -2 2 -1 0 2 4
word letto	-2 1 -1 0 0 0 -1 5 0 -8
word letzten	0 0 0 0 0 0 1 0 0 6
word leuk	4 -12 -2 0 -1 -1 12 0 0 -3
word leuk dat	5 -3 -1 0 0 0 0 0 1 -1
word lhe	-1 -2 -2 -1 1 0 7 -1 -1 -11
word li	-4 6 0 0 0 -1 0 0 0 -7
word licence	0 -1 0 0 1 0 5 -1 -3 -4
word license	0 1 0 0 0 0 0 0 0 -4
word liebe	-2 0 0 0 0 -2 4 1 0 7
word liebe frau	-1 0 0 0 -1 -2 5 -1 0 2
word liegt	0 0 0 0 -2 1 2 0 0 -11
word lien	7 2 0 0 -1 -1 -6 -1 0 -22
word ligne	-1 11 0 0 -2 -1 -3 -4 0 -14
word ligo	0 0 0 0 -2 0 4 -1 -1 -8
word ligt	-1 0 0 0 -1 -1 3 0 1 -1
word like	-31 38 1 -9 -4 5 9 -10 2 28
word like a	0 0 0 0 0 0 0 0 1 3
word like to	-23 32 -1 -5 -8 3 8 -9 2 6
word like you	0 1 -1 -1 0 4 -2 0 0 2
word liked	-2 0 -1 -1 8 4 -6 -2 -1 3
word liked you	-1 -1 -1 -1 8 4 -6 -2 -1 0
word limit	0 1 0 0 0 0 0 0 0 4
word linar	0 0 0 0 0 0 0 0 0 21
word lind	0 0 0 0 0 0 0 0 0 23
word line	3 6 -2 -1 -1 -2 -4 0 0 26
word line up	0 6 -1 0 0 -2 -3 0 0 7
word link	23 1 4 -5 -4 -4 -12 1 -4 -62
word link :	2 0 0 0 0 0 0 0 0 -17
word link below	0 2 0 0 0 0 0 0 -1 4
word link in	1 0 0 0 0 0 0 0 0 -9
word link to	-1 -1 1 -1 0 0 1 0 0 -8
word link will	0 0 0 0 0 0 0 0 0 3
word list	3 0 0 -1 7 -1 -5 -2 0 46
word live	0 0 0 0 0 0 0 0 0 30
word lo	1 -2 4 1 1 -1 -2 -3 2 -1
word load	1 0 0 0 0 0 -1 1 0 5
word load planner	0 0 0 0 0 0 -1 1 0 4
word lobby	0 0 0 0 0 0 0 0 0 4
word local	0 0 0 0 3 0 -2 0 0 2
word location	5 0 -3 0 0 0 0 0 0 -1
word location :	5 0 -3 0 0 0 0 0 0 -2
word lock	0 -2 6 0 0 0 -1 -3 0 -2
word log	0 1 -1 0 1 5 -1 -1 -4 -8
word log in	0 1 -1 0 1 5 -1 -1 -4 -10
word logistic	-1 -2 0 -4 -1 -2 10 0 0 -2
word logistica	0 3 0 0 1 0 -2 0 -1 -6
word london	4 0 0 0 0 0 -1 0 -2 -1
word long	3 1 -2 -1 1 0 -1 0 0 34
word longer	4 -1 -6 0 -2 -1 -12 19 -1 -20
word look	-3 -14 39 -3 0 -5 -28 -3 16 57
word look at	-6 -2 -1 -1 -7 -3 9 -1 12 16
word look for	-2 -13 39 -1 14 -3 -29 -2 -3 22
word look forward	8 0 -1 0 -1 -1 -3 -1 0 -1
word look like	0 2 4 0 0 0 -3 0 -1 -8
word looptail	1 0 -1 0 0 0 0 0 0 -8
word lopez	5 0 -2 -1 0 0 0 0 0 -13
word los	-3 -1 -1 1 0 0 3 0 1 10
word lost	1 0 -1 7 -1 -1 -4 -1 0 -2
word lot	1 -1 -1 -1 8 -1 -4 -2 0 -5
word lot of	0 0 0 0 7 -1 -4 -1 0 2
word love	7 14 -4 -2 -1 1 -7 -2 -5 -19
word love to	2 11 -1 -1 0 -2 -5 -1 -3 -4
word loved	3 -2 -2 0 -3 -1 5 -1 0 3
word loved your	0 0 0 0 0 0 0 0 0 7
word luck	-5 -1 -1 3 -1 -1 8 -2 1 -3
word luck !	-1 0 0 6 -5 -1 -1 -1 2 -3
word luis	3 0 0 0 0 0 -3 1 0 3
word lukt	-1 6 -3 0 0 0 -1 0 0 -5
word lunch	29 -3 -2 -3 -1 -14 0 -5 -1 -11
word lupo	1 0 0 0 0 0 -1 0 0 3
word luz	0 0 0 0 0 0 3 -2 0 1
word lyon	0 0 0 0 0 0 0 0 0 6
word m	5 2 0 -1 -1 -2 0 -2 0 15
word m v	1 0 0 0 0 0 0 0 0 -5
word m w	3 1 0 0 0 0 -3 0 1 -3
word ma	-1 -1 2 2 0 -1 0 -2 0 -21
word maar	-2 0 -1 -1 -5 -1 11 -1 -1 -4
word maart	-1 -2 0 0 5 0 -2 0 0 4
word machen	1 0 0 0 0 1 0 0 0 4
word madame	1 0 0 0 3 0 -1 0 -1 -9
word madame monsieur	0 0 0 0 0 0 0 0 0 -5
word made	0 -4 -4 -1 11 -11 9 0 -1 0
word made it	2 0 0 0 0 -4 1 2 0 -2
word mae	0 0 0 0 0 0 0 0 0 -3
word mai	0 0 0 0 0 0 1 0 0 -3
word mail	-5 -1 -2 -1 -6 -2 3 16 -2 27
word mailbox	0 -1 0 0 -1 0 -1 6 -2 -2
word mailbox is	0 -1 0 0 -1 0 -1 5 -2 -5
word main	4 -3 0 0 0 0 -1 0 0 14
word maintenant	-1 0 0 0 1 0 6 -5 0 -2
word mais	-1 1 0 -1 -7 0 14 -3 -2 -23
word make	1 3 15 -5 4 -2 -4 -11 -1 4
word make a	0 0 0 0 0 0 1 0 0 4
word make it	5 -1 -1 0 0 0 -1 0 0 -5
word make the	0 -5 5 0 5 -1 -2 -1 0 -7
word maken	2 -2 0 0 0 0 0 0 0 -6
word making	2 0 0 0 3 -2 -2 0 -1 9
word management	0 0 0 0 0 0 0 0 0 5
word manager	-6 4 2 -10 7 11 3 -9 -2 6
word manager at	-1 2 0 0 0 0 -1 0 0 -6
word manager interview	-2 -2 6 -1 0 0 0 0 0 -6
word manager is	1 -1 -3 -2 -1 -2 10 -2 0 1
word manager role	2 -1 0 0 1 0 0 0 -1 -3
word mando	8 -2 1 0 0 -1 -4 -1 0 -6
word mano	0 0 0 0 0 0 -1 0 1 7
word mantenimiento	0 0 0 0 0 0 0 0 0 8
word manutencao	0 0 0 0 1 0 0 0 0 8
word many	-1 -1 -1 0 -1 -1 9 -1 -3 14
word marcacao	-1 1 0 0 0 0 0 0 0 3
word march	0 0 0 0 0 -2 3 0 0 -4
word march #	0 0 0 0 0 -1 1 0 0 -6
word marchetti	0 0 0 0 0 0 0 0 0 -6
word marco	0 0 0 0 0 0 3 -2 0 -3
word marcu	0 0 0 0 0 0 0 0 0 20
word marina	3 -1 0 0 0 0 0 0 0 2
word market	5 -1 -1 0 0 0 -3 -1 0 -5
word market manager	0 1 0 0 0 0 0 0 0 -6
word marlow	-1 1 -6 0 -2 1 -9 16 0 -18
word marsh	0 -1 1 0 0 -1 -17 18 0 22
word marta	0 0 0 0 0 0 0 0 0 3
word marz	0 0 0 0 0 0 0 0 0 4
word mas	-1 -1 0 0 -1 0 6 -2 -1 -13
word match	-1 -1 0 0 9 0 -1 -1 -4 6
word match your	0 0 0 0 2 0 0 0 -2 3
word matter	3 -1 0 -1 0 0 3 -3 0 6
word maximo	-1 2 0 0 0 0 -1 4 -3 -3
word may	-20 5 2 2 -3 -1 -3 -2 20 -6
word may #	0 0 0 0 0 0 0 0 0 4
word me	4 14 -16 -5 -22 5 15 6 -2 -44
word me ?	0 -5 -1 0 0 0 7 0 0 -1
word me a	-1 0 -1 0 0 -2 5 -1 0 -15
word me and	4 -3 -2 -1 -1 3 1 -1 -1 -30
word me at	4 -1 -1 0 0 0 -1 0 0 -17
word me by	2 -4 -2 0 0 0 6 0 0 -5
word me if	-1 -2 -1 0 -4 -3 5 8 0 -13
word me know	-7 7 1 -1 -2 10 -5 -2 -1 -3
word me on	0 0 0 0 0 0 0 0 0 10
word me the	0 -1 0 0 0 -1 2 0 0 7
word me timemention	4 -3 -2 -1 0 -2 5 -1 0 -3
word me to	0 -2 -1 0 0 0 3 0 0 26
word me your	-5 8 0 0 -6 -1 -1 -1 7 -14
word meantime	0 0 0 0 0 0 0 1 0 -3
word medewerker	0 -2 0 0 -2 -1 5 0 0 -3
word media	3 -1 0 1 -1 0 -1 -1 0 7
word medical	-3 -1 3 0 -1 0 3 -1 -1 -39
word mee	2 0 0 0 0 0 -1 0 0 5
word meer	-1 0 0 0 3 0 -2 0 0 -2
word meet	-19 37 -16 0 -5 -12 24 -13 4 -48
word meet :	1 0 0 0 0 0 0 0 0 -3
word meet again	-2 0 -2 -1 0 -1 10 -2 0 -5
word meet id	3 -2 0 0 0 0 0 0 0 1
word meet on	0 0 0 0 0 0 1 0 0 8
word meet our	0 0 0 0 0 0 0 0 0 5
word meet the	-2 8 -1 -1 11 -1 -7 -6 -2 -7
word meet us	0 1 0 0 0 0 0 0 0 -6
word meet with	1 1 0 0 0 0 0 0 0 -8
word meet you	-8 7 -4 -3 0 -5 18 -2 -2 18
word meeting	-1 5 0 0 -2 0 -9 10 -2 1
word meglio	0 1 0 0 0 0 0 0 0 -4
word meilleur	6 -1 -1 -1 2 -2 -1 1 -2 0
word meine	0 0 0 0 0 0 0 1 0 -6
word meiner	0 0 0 0 0 0 0 0 0 -4
word melde	0 0 4 0 0 0 -3 0 0 -6
word melde mich	0 0 4 0 0 0 -3 0 0 -6
word melden	0 -1 -1 0 -1 0 2 4 -4 -6
word melden uns	0 -1 0 1 0 0 0 5 -4 -2
word member	0 0 0 0 0 0 -6 6 0 11
word member of	0 0 0 0 0 0 -6 6 0 1
word mensagem	-2 0 -1 0 0 0 -2 5 0 -4
word mensaje	-5 -1 -1 0 0 0 -1 13 -3 0
word mention	-8 -2 -1 -1 -2 -3 29 -1 -10 -9
word mercado	0 0 0 0 -3 0 0 0 4 -1
word merchandiser	2 0 0 0 0 0 -1 0 1 -3
word merci	9 -10 -3 -2 7 -4 3 -3 2 -6
word merci d'apporter	0 0 0 0 0 0 0 0 0 15
word merci d'avoir	4 -2 -1 0 0 0 0 -1 0 -4
word merci de	-4 -1 -1 -1 2 -1 4 4 -2 -8
word merci pour	3 2 0 0 -1 0 -6 0 4 -3
word mes	-1 -5 5 0 -1 0 3 0 0 9
word mes excus	0 -5 6 0 0 0 0 0 0 -1
word mesa	0 1 0 0 0 0 1 -1 0 -9
word mese	0 0 -5 0 -1 2 5 0 0 -4
word mesmo	-1 -5 1 0 1 0 4 0 0 -17
word messag	0 -4 0 0 0 0 0 6 0 -1
word message	-20 -8 -7 -2 -8 -2 -7 58 -4 -16
word message could	0 0 0 0 -2 0 -1 4 0 0
word message to	-1 -5 0 0 -1 0 -4 12 0 -21
word message was	-4 0 -1 0 0 0 -1 7 0 -8
word messaggio	-3 2 -1 0 -1 -1 -2 7 -1 -7
word met	8 -8 0 0 7 0 -7 3 -3 -22
word mevrouw	0 -2 -1 0 3 0 -1 0 1 8
word mi	8 -8 -1 0 -1 -1 7 -3 -2 -14
word mia	0 0 0 2 0 0 0 0 0 -5
word mich	0 -3 3 -1 -1 -2 6 -1 -1 -21
word mich doch	-1 0 0 -1 -1 -1 5 -1 0 -2
word microsoft	5 -5 3 -1 0 0 -1 0 0 -13
word microsoft team	4 -5 3 0 0 0 0 0 0 -10
word mid	0 0 0 0 0 0 2 -1 0 -3
word midi	0 2 -1 0 0 0 -1 0 0 -3
word might	0 0 0 0 1 0 0 0 0 22
word mij	2 1 -1 0 0 0 0 0 0 -3
word mijn	0 0 1 0 0 0 -1 0 1 -9
word mil	0 0 1 0 0 0 0 0 0 -13
word milano	0 0 0 0 0 0 1 0 0 -4
word mill	-3 6 -4 0 -2 -1 6 -1 0 -12
word mille	2 -1 -1 0 0 0 0 0 0 8
word min	10 24 -3 -1 -4 -4 -17 -2 -3 -40
word mind	0 -3 1 0 0 0 3 0 0 8
word minha	0 0 0 0 0 0 0 0 0 -18
word mini	0 0 0 0 0 0 0 0 0 3
word minut	2 18 0 -1 -1 -1 -9 -3 -4 0
word minut and	0 1 0 0 0 0 0 0 0 3
word minut before	0 0 0 0 0 0 0 0 0 3
word minut early	0 0 0 0 0 0 0 0 0 3
word minut on	2 0 0 0 0 0 0 -1 0 -8
word minut timemention	0 0 2 0 0 0 -1 0 0 3
word minut with	0 3 0 0 0 0 -1 -1 0 -18
word minute	2 4 -2 -1 -1 -1 2 -1 -4 -1
word minute call	0 2 0 0 0 0 0 0 -1 4
word minute interview	0 1 0 0 0 0 0 0 0 4
word minute slot	0 3 0 0 0 0 -1 0 -1 6
word minuten	2 0 0 0 0 0 0 0 0 8
word minuti	0 3 0 0 0 0 -1 0 -1 6
word minuti e	0 3 0 0 0 0 -1 0 -1 5
word minuto	0 1 -1 0 0 0 1 0 0 10
word minuto de	0 0 0 0 0 0 0 0 0 5
word mio	0 0 0 0 0 0 0 0 0 -11
word mir	-2 18 2 0 -1 -1 -14 -1 -1 -11
word mir die	0 0 0 0 0 0 0 0 0 10
word mira	0 0 0 0 0 0 0 0 0 9
word miss	0 -3 0 0 0 0 5 0 0 10
word mit	13 -4 -3 -3 1 0 1 -2 -3 3
word mit der	0 0 0 0 0 0 0 0 0 -3
word mit einer	2 -1 0 0 -2 0 4 -1 -1 -2
word mit unserem	0 1 0 0 0 0 0 0 0 3
word mme	1 0 0 0 0 0 0 0 0 -6
word mobile	1 -1 -1 1 1 -1 -1 0 0 -11
word mochte	-1 4 -1 0 -1 0 0 0 0 -9
word mochte sie	-2 3 -1 0 -1 0 1 0 0 -1
word mochten	0 0 -1 0 1 0 -1 1 0 -13
word mochten sie	1 0 0 0 0 0 0 0 0 -3
word mochten wir	1 0 0 0 0 0 0 0 0 -6
word mock	0 0 0 0 0 0 0 0 0 14
word moeten	-1 0 0 3 0 0 -1 0 0 12
word moeten we	0 0 0 1 0 0 0 0 0 13
word mogen	0 5 0 0 -1 0 -3 0 0 0
word moi	-3 9 -2 -1 -3 -3 6 -1 -1 -17
word moin	0 0 0 0 1 0 3 0 -2 -3
word mois	-1 0 0 0 4 0 1 0 -3 0
word molto	0 0 0 0 0 0 0 0 0 -5
word moment	6 -4 0 -4 -2 -1 7 0 -1 -1
word momento	-1 3 0 0 0 0 -1 0 -1 -3
word mon	-7 3 -1 0 1 -1 -2 0 6 -6
word monitor	0 0 0 0 -1 0 -1 4 -1 -3
word monsieur	5 -7 1 1 -1 -1 1 -1 3 10
word month	-4 5 -1 -1 -4 4 -7 -3 11 0
word more	-14 6 1 3 -1 -3 15 -1 -6 49
word more about	0 10 0 0 -1 0 -5 0 -3 -7
word more people	-8 3 0 -1 0 -1 9 -1 0 -3
word more than	0 -1 0 0 0 0 2 1 0 4
word morn	-3 1 4 0 -4 -1 5 -1 0 -21
word morning	0 10 -1 0 -2 -3 -3 0 0 -8
word most	-1 13 -1 -1 5 -5 -3 -1 -6 20
word motion	2 0 0 0 0 0 0 0 0 -8
word motion designer	1 0 0 0 0 0 0 0 0 -4
word move	-2 0 3 -5 4 -2 5 -1 -1 37
word move our	0 0 1 0 0 0 0 0 0 -4
word move to	-1 0 2 -1 0 0 0 0 0 15
word move your	0 0 1 0 0 0 0 0 0 7
word moved	-12 -1 16 -2 -1 -1 -16 18 0 20
word moved from	-1 0 1 0 0 0 0 0 0 -5
word moved to	-8 0 8 -1 0 0 1 0 0 19
word moving	-4 0 4 0 2 0 -1 0 0 -9
word mr	10 -3 -1 0 0 -1 0 -1 -4 -10
word mrs	0 0 0 0 0 0 0 0 0 4
word ms	-8 6 5 -1 2 -3 11 -6 -6 -15
word much	-1 -1 0 -1 6 -4 5 -2 -1 31
word much for	0 0 0 0 -3 0 4 -1 0 14
word mucho	0 0 0 1 1 0 -1 0 0 4
word muito	0 1 0 0 1 0 -1 0 0 -3
word municipal	-1 0 0 0 1 0 0 0 0 -3
word museo	0 0 0 0 0 0 0 0 0 -3
word museum	-1 0 2 -1 -2 0 3 0 0 -2
word must	0 0 0 1 0 0 0 0 0 17
word muy	0 -1 -1 0 2 0 1 0 0 4
word my	6 10 5 -3 1 -10 10 -14 -5 66
word my application	0 0 0 0 0 0 0 0 0 27
word my calendar	2 6 -1 0 -3 0 -1 0 -2 4
word my client	-5 11 0 0 0 -1 -3 0 0 -4
word my interview	0 0 0 0 0 0 -2 2 0 5
word myself	1 0 0 0 1 0 0 0 0 -4
word n	1 0 0 0 0 0 0 0 0 4
word n #	0 0 0 0 0 0 0 0 0 -4
word na	-2 9 -1 -2 2 -1 -6 -5 6 4
word na timemention	-4 6 2 -1 -1 -1 -1 -1 -1 17
word naar	2 -3 1 -1 -1 -1 0 -1 2 -9
word naar de	0 0 0 0 0 0 -2 0 3 -2
word nach	2 0 -1 0 0 0 0 -1 0 -4
word nach den	1 0 0 0 -1 0 1 0 0 -3
word nachricht	-6 -1 -1 0 -1 -1 -2 17 -5 3
word nachste	-1 7 0 0 -1 0 -4 0 0 -1
word nachste woche	-1 7 0 0 -1 0 -4 0 0 -1
word nachster	-2 2 -1 0 -1 0 3 -1 0 -2
word nachster woche	-1 0 0 0 -1 0 3 -1 0 -1
word nada	0 -2 6 0 -2 0 4 -4 -1 10
word name	-2 -2 0 0 -2 -1 7 1 0 18
word nao	-5 0 5 4 -1 -1 1 -1 -1 -14
word ne	1 1 -3 0 7 -1 -3 0 -3 -19
word ne pas	0 0 0 0 1 0 -1 1 -1 -5
word near	-1 0 0 0 -1 0 3 0 0 4
word necesario	0 0 0 1 0 0 -1 1 0 8
word necesario que	0 0 0 1 0 0 -1 1 0 8
word need	-21 -8 -2 37 -22 -9 39 -7 -8 32
word need a	0 -1 0 0 0 0 2 0 0 4
word need the	-2 -1 -1 0 -2 -1 7 0 0 5
word need to	-14 5 -1 32 -20 -2 5 -2 -2 2
word need your	-5 0 0 0 0 -1 7 0 0 16
word neem	0 4 -1 1 0 0 -2 -1 0 3
word neem je	0 4 0 0 0 0 -1 -1 0 -1
word neemt	0 0 0 0 -1 0 -2 4 0 -7
word nehmen	-9 1 11 -1 -1 0 -1 -1 0 -4
word nei	0 0 1 0 0 0 0 0 0 5
word nel	-1 0 0 0 1 1 0 0 0 11
word nella	1 0 -5 0 0 0 4 0 0 -4
word nemen	2 -1 0 0 0 5 -5 -1 0 -3
word nennen	-2 4 -1 0 0 0 0 0 0 0
word nervou	0 0 0 0 0 0 0 0 0 10
word net	0 -1 0 0 0 -1 2 0 0 24
word neue	0 0 0 0 0 0 0 0 0 15
word neue jobs	0 0 0 0 0 0 0 0 0 7
word neuen	-1 0 0 0 -5 -1 8 0 0 0
word neuer	-1 0 2 0 0 0 0 0 0 -3
word neuer termin	-1 0 2 0 0 0 0 0 0 -4
word neuigkeiten	-1 0 0 -1 0 -1 4 -1 0 -2
word new	-6 -14 33 2 -22 22 -18 7 -3 51
word new date	-1 -5 22 -1 -3 -1 -5 -2 -2 -3
word new job	-1 0 0 7 -8 0 6 -2 -1 4
word new time	-2 -3 5 0 0 0 0 2 0 -6
word new year	0 0 0 -1 0 0 -7 11 -2 -5
word new york	4 -1 0 0 -1 -2 -1 1 0 -9
word news	-7 -10 -3 3 19 13 -8 -5 -2 15
word newsletter	0 0 0 0 0 0 0 0 0 5
word next	-14 5 15 0 4 -10 -11 -7 19 -28
word next step	-6 1 -2 2 3 -1 4 -2 1 -10
word next week	-7 0 19 -2 -11 -6 -2 -6 15 -34
word nice	-1 -1 0 0 -2 -1 24 -18 -1 -9
word nicht	-2 9 -11 1 2 -3 4 2 -2 -18
word nicht im	0 0 0 0 -2 0 3 1 0 -1
word nico	1 0 -1 2 0 -1 0 -1 0 -8
word niet	-1 2 -4 1 7 -2 2 -2 -3 -27
word niet door	0 0 0 1 0 0 0 0 0 -6
word nieuw	-1 -11 0 0 -1 -1 15 0 0 -4
word nieuwe	-2 -1 0 1 -3 -1 9 -1 -1 -2
word night	0 -3 -1 1 -1 1 4 0 0 4
word nj	0 0 0 0 0 0 0 0 0 -5
word no	-27 -12 -7 30 8 -10 8 17 -6 -13
word no ambito	0 0 0 0 1 0 0 0 0 -4
word no es	0 0 0 1 0 0 -1 1 0 8
word no interview	-2 -1 -2 7 0 0 -1 -1 0 -5
word no longer	4 -1 -6 0 -1 -1 -13 19 -1 -20
word no nosso	0 0 1 0 0 0 0 0 0 -18
word no problem	-8 -1 7 0 -3 -1 8 -1 0 -2
word no puede	0 0 4 0 0 0 0 -2 0 6
word no timemention	0 0 0 0 0 0 0 0 0 18
word noch	-3 5 -6 -2 0 -1 9 -1 0 -8
word nochmal	0 3 0 0 0 0 0 0 -1 3
word nodig	2 -2 0 0 0 0 0 0 0 -4
word nodigen	4 -3 0 0 0 0 0 0 0 0
word nog	-1 1 -3 0 -1 -1 7 -1 -1 4
word noi	0 1 -1 0 1 0 -1 0 0 -7
word non	-2 2 6 1 0 -2 -4 2 -3 1
word none	0 3 -1 0 -1 0 0 0 1 -4
word none of	0 1 -1 0 -1 0 0 0 1 3
word noor	0 0 1 0 0 0 0 0 0 3
word nord	0 3 0 0 0 0 -1 0 -1 -4
word normal	0 -2 -1 -1 0 0 -3 8 -1 -2
word nos	-6 8 1 -3 7 -1 0 -4 -2 -8
word nos bureaux	1 0 1 0 0 0 0 0 -1 5
word nos vemo	1 0 1 0 0 0 -1 0 0 7
word nossa	-2 2 1 0 0 1 0 -1 -1 -10
word nosso	0 -2 2 -2 1 -3 5 -1 0 -22
word nostra	0 0 0 0 0 0 0 0 0 -6
word nostro	0 0 0 0 0 0 0 0 0 7
word not	-11 0 -7 15 31 -6 -15 2 -9 45
word not a	-1 0 1 0 0 0 0 0 0 17
word not be	-1 -1 0 0 -1 0 -1 5 -1 -8
word not need	3 0 -3 0 0 0 -1 1 0 -10
word not reply	0 0 0 0 0 0 0 0 1 6
word not select	0 0 0 0 3 0 0 0 -1 -1
word not to	0 0 0 16 -9 -1 -4 0 0 16
word note	4 -4 7 -2 -3 -3 -2 -5 7 -9
word note that	-9 -1 10 0 0 0 0 0 0 -6
word noth	-6 -2 0 3 9 -6 14 -9 -2 -7
word noth to	-2 -1 -2 -1 2 -4 9 -1 -1 4
word notic	-7 1 17 -4 0 0 -1 -5 -1 0
word notice	-1 1 3 1 -2 -3 0 0 0 -18
word notice period	0 2 0 0 0 -2 1 0 0 -5
word noticia	-1 0 -2 3 0 0 1 -1 0 -9
word notifi	0 0 0 0 1 -1 6 -4 -2 -6
word notification	-1 0 0 0 2 0 8 0 -8 -2
word notre	4 -9 8 0 1 0 -1 -2 0 -9
word notre client	1 0 0 0 0 0 0 0 0 -5
word notre entretien	-1 -6 7 0 0 0 0 0 0 -1
word notre rendez	-1 0 0 2 0 0 0 0 0 4
word notre site	0 0 0 0 1 0 0 0 -1 -5
word nous	-2 0 0 -5 12 13 -6 -10 -2 -57
word nous a	0 -1 0 0 6 -2 -2 0 -1 1
word nous aimerion	0 0 0 0 0 0 0 0 0 4
word nous avon	-3 -2 -1 -4 9 7 -5 -1 -1 -4
word nous faut	-1 0 0 0 0 6 -3 -1 0 -1
word nous nous	-1 -1 0 0 -1 6 -2 0 0 -6
word nous vous	2 -2 1 -1 2 0 2 -1 -3 -13
word nouveau	-2 -2 -1 0 -10 -3 20 -1 -1 -9
word nouvell	-2 -1 0 -1 -3 -1 6 0 1 0
word nouvelle	-3 1 0 1 -1 -1 4 -1 0 -4
word novedad	0 -1 0 0 1 0 4 -3 -1 -7
word novo	-1 -1 3 -1 -1 0 4 0 -1 -4
word now	-32 6 13 -5 11 -9 18 -10 7 0
word now on	-1 0 2 0 0 0 0 0 0 5
word now take	-6 0 6 -1 0 0 0 0 1 -8
word now timemention	-2 0 3 0 0 0 0 0 0 3
word nu	2 -1 0 0 -1 -1 1 0 0 -6
word nuestra	0 1 -1 -1 1 0 -1 0 1 -11
word nueva	-1 -2 2 0 0 0 1 0 0 -3
word nuevo	1 0 0 0 0 0 0 0 0 -4
word number	-13 7 -3 -4 -6 -2 10 6 4 -25
word number :	-2 -2 0 -1 0 0 0 5 0 0
word number of	0 -1 0 0 -4 0 0 0 5 2
word numero	3 0 0 0 0 0 -2 0 0 -2
word nurse	-4 6 -2 0 4 0 -3 -1 1 -6
word ny	0 0 0 0 0 0 0 0 1 12
word o	-4 1 -4 3 -5 -1 13 -1 -3 -69
word o cliente	0 0 0 0 1 0 0 0 0 -6
word o link	3 0 -1 0 0 0 -1 0 0 -9
word o orcamento	-1 0 -2 4 0 0 0 -1 0 -3
word o processo	0 0 0 0 1 0 0 0 0 -3
word o timemention	-1 2 0 0 0 0 0 0 0 -3
word obrigada	0 0 0 0 0 0 2 0 0 -3
word obrigado	-1 -1 0 0 2 0 1 0 0 -7
word occasion	0 0 0 0 3 0 -1 0 0 6
word october #	1 0 0 0 0 0 0 0 0 -4
word oder	-4 16 -11 -1 -1 0 -1 2 0 -10
word oder timemention	-2 14 -10 0 0 0 -1 0 0 -7
word of	-13 -27 33 -15 -3 -6 18 0 14 -11
word of #	-2 2 2 0 -2 2 -2 -1 1 -4
word of a	0 0 1 0 0 0 0 0 0 18
word of applicant	0 0 0 0 -4 0 0 0 5 -3
word of application	0 0 0 0 -1 0 -1 0 3 -1
word of employment	-1 0 0 0 0 3 0 0 0 -7
word of id	1 0 0 0 0 -1 1 0 0 -22
word of interview	-4 0 4 0 0 0 0 0 0 -3
word of june	3 0 0 0 0 0 -2 0 0 -7
word of next	-1 0 -1 0 0 0 4 0 0 -1
word of office	0 0 0 -1 0 0 -7 10 0 -2
word of our	1 -4 -1 0 7 -1 -1 4 -6 22
word of the	-4 5 2 -2 -8 -1 -16 4 21 47
word of them	0 -1 0 0 3 0 1 -1 -1 -4
word of these	0 1 1 0 0 0 0 0 0 -16
word of timemention	-8 11 5 -4 -2 -4 1 -2 2 -21
word of us	1 -1 0 0 0 0 -2 2 0 18
word of you	-1 0 0 0 -1 0 3 0 0 4
word of your	-1 -11 2 -2 0 -2 35 -5 -17 -1
word oferta	0 0 0 0 -4 2 -1 0 4 -6
word off	-10 -7 12 16 -6 5 -5 -1 -3 -16
word offer	-19 10 -9 -4 26 26 -18 -5 -5 99
word offer and	0 0 0 0 1 -1 0 0 0 5
word offer for	0 -1 0 0 -2 7 0 -1 -2 8
word offer is	-1 0 0 0 -2 7 -1 -1 -2 -15
word offer letter	0 0 0 0 0 2 -1 0 0 8
word offer of	-1 0 0 0 0 3 -1 0 0 -8
word offer the	0 0 0 0 1 0 0 0 0 -3
word offer timemention	-12 17 -2 0 0 -1 0 0 0 -11
word offer to	-1 -1 -3 -1 14 2 -7 -1 -1 -16
word offer you	-2 -3 -1 -1 7 6 -4 -2 -1 22
word offerte	0 0 0 0 0 0 0 0 0 6
word office	17 4 7 -7 -1 -4 -21 10 -6 23
word office is	17 -1 -2 -1 0 -1 -9 -3 0 -4
word office manager	0 2 0 0 0 0 -1 0 0 72
word officer	-1 -2 -1 -1 -1 5 -1 1 0 -13
word officer interview	3 -1 0 0 0 0 0 -1 0 -1
word official	-3 -2 -1 0 5 6 -1 0 -5 0
word offre	-1 0 0 0 1 0 -1 0 1 3
word oh	-4 5 0 -1 0 -1 3 -1 0 7
word oi	-2 -6 0 -1 -11 -4 22 -1 4 -3
word oi !	-1 0 0 0 -4 0 1 0 5 2
word ok	2 12 0 -1 -1 -1 -10 -1 0 -23
word okafor	4 0 -3 0 0 0 0 0 0 0
word ola	-2 3 0 -2 2 -1 -2 2 0 -16
word ola !	-2 4 0 0 0 -1 0 1 0 -2
word old	-11 3 12 0 0 0 -2 1 -1 17
word om	6 -1 1 -1 -1 -1 -3 -1 0 8
word om timemention	0 0 1 0 0 0 -1 0 0 7
word omar	1 0 0 0 0 0 0 0 0 14
word on	33 -9 -47 11 -22 -4 30 26 -16 110
word on #	5 1 -1 -1 0 2 -5 -1 0 -18
word on a	-3 6 2 0 0 0 -5 0 0 35
word on file	0 0 0 0 1 0 0 0 0 -3
word on for	19 -1 -17 0 0 0 0 0 0 0
word on hold	-1 0 0 -2 -1 -1 6 0 0 -1
word on my	2 4 -1 0 6 0 -8 -1 -2 5
word on our	-3 0 -1 0 0 -2 6 0 0 -9
word on se	0 1 0 0 0 0 0 0 0 -3
word on the	7 -10 2 -5 0 9 -4 4 -2 40
word on this	-2 -1 -1 5 3 0 -1 -1 0 8
word on timemention	17 -1 -29 23 -19 -22 23 15 -7 121
word on tuesday	0 0 0 0 0 0 0 0 0 12
word on which	0 3 0 0 -2 0 -1 0 0 0
word on your	-10 -2 4 -1 -2 3 10 -1 -1 -24
word on zoom	4 1 0 0 0 0 -2 -3 0 4
word onboard	0 -2 -1 0 0 -1 5 0 0 1
word once	-1 -5 6 -2 0 2 -4 4 0 15
word ondemand	-1 2 0 0 0 0 0 0 0 -3
word onderzoek	0 0 0 0 0 0 0 0 0 6
word one	8 -13 -7 -7 31 -6 -12 1 5 -23
word one of	-2 -2 -1 0 11 -1 -8 5 -3 8
word one or	0 0 0 0 -2 0 0 3 0 -3
word online	-4 9 -1 -1 -3 -1 11 -4 -5 43
word online interview	-1 3 0 -1 0 0 -1 0 0 3
word only	-3 -5 -1 -2 14 -1 -4 -1 4 24
word ons	6 -7 -2 -1 -4 -3 11 -3 4 -17
word ons aan	4 -3 0 0 0 0 0 0 0 0
word ons kantoor	3 -2 0 0 0 0 0 0 0 -8
word onsite	-7 1 2 0 -1 -1 6 0 -1 -12
word onsite for	0 0 0 0 0 0 0 0 0 -3
word ontmoeten	0 0 0 0 2 0 -1 0 0 7
word ontvangen	0 -1 -1 0 -1 -1 0 2 1 -14
word ontvangt	0 0 0 0 0 0 -1 0 2 12
word onze	1 2 0 1 0 -1 -3 -1 0 25
word ook	2 -2 -1 0 -2 -1 5 -1 -1 8
word op	19 -16 -2 -1 13 -1 -11 1 -3 21
word op de	1 -1 0 0 9 0 -2 -2 -3 -5
word op kantoor	0 0 0 0 0 0 0 0 0 11
word op ons	3 -2 0 0 0 0 0 0 0 -8
word op timemention	18 -17 -1 -1 -1 0 -3 5 1 19
word open	-3 0 -2 -1 -2 -3 -10 19 2 66
word open in	0 0 0 0 1 0 0 0 0 3
word open to	0 0 0 0 0 0 0 0 0 19
word opening	-1 3 0 1 1 -1 -2 0 0 9
word operation	0 0 -1 1 1 0 0 -1 0 -9
word operator	1 0 0 0 -1 0 0 0 1 -8
word opportuniti	0 0 0 0 1 0 0 0 0 7
word opportunity	0 0 0 0 3 0 0 0 -3 52
word oppure	0 2 0 0 0 0 -1 0 0 -4
word oppure timemention	0 2 0 0 0 0 -1 0 0 -4
word ops	-1 1 0 0 -1 0 3 0 0 -5
word option	-8 3 16 -1 -3 0 -3 -3 0 -9
word or	-51 88 -9 -5 -9 -5 -13 2 1 37
word or #	0 2 0 0 0 0 0 0 0 -4
word or a	0 0 -2 0 0 0 0 3 0 7
word or cancel	0 0 0 0 0 0 0 0 0 3
word or decline	1 0 0 0 -1 3 0 -1 0 -18
word or more	0 0 0 0 -2 0 0 3 0 -1
word or timemention	-45 76 -8 -2 -1 -4 -13 -2 -1 5
word ora	-2 2 0 1 -5 -1 9 -2 -2 -10
word oral	1 0 -1 0 -1 0 7 -1 -6 -36
word oral board	-1 0 0 1 -1 0 8 -1 -6 -16
word orbita	2 -2 0 0 0 1 0 0 0 -5
word orcamento	-1 0 -2 4 0 0 0 -1 0 -3
word order	3 -1 0 -1 -2 0 -2 6 -3 -1
word ore	0 0 0 0 0 0 -1 2 0 3
word org	-1 0 1 1 -1 0 0 1 0 13
word organizer	0 0 0 1 0 0 0 0 0 -18
word original	3 -1 1 -2 0 0 -1 0 0 -4
word os	-2 0 0 0 1 0 2 -1 1 12
word other	-5 -5 -4 -3 41 -10 -8 -4 -3 19
word other candidat	0 0 0 0 1 0 0 0 0 11
word otherwise	5 -4 -1 0 0 0 -1 1 1 -8
word otra	0 0 0 0 -4 0 5 0 0 -1
word ou	-5 9 3 -1 -2 -2 -1 -1 -1 -33
word ou na	-3 4 0 0 0 0 0 0 0 -6
word ou timemention	-1 1 4 0 -1 0 -1 0 0 -9
word our	21 -6 -5 -1 -14 13 -16 2 8 -26
word our call	-4 -1 0 1 0 -1 6 0 0 -3
word our career	0 0 0 0 2 0 0 0 -1 -9
word our conversation	-1 -1 0 -1 5 0 -1 0 0 9
word our cto	3 1 0 0 0 0 0 -3 0 -10
word our director	4 3 0 0 -1 -1 -4 0 0 -4
word our head	1 0 0 0 0 0 0 0 0 12
word our hiring	0 0 0 -1 -5 0 1 0 6 -14
word our interview	-13 16 -2 0 0 0 0 0 0 16
word our next	0 0 0 0 0 0 0 0 0 12
word our offer	0 0 0 0 0 1 0 0 0 14
word our office	2 1 0 0 0 0 0 -2 0 -4
word our panel	4 -4 0 0 0 0 0 0 0 20
word our talent	0 0 0 0 6 0 0 0 -4 0
word our team	0 -1 0 0 -3 0 -2 0 7 -7
word our timemention	-1 -3 7 6 -2 -3 -3 -1 0 -11
word ours	0 -1 0 0 4 -1 -1 0 0 2
word out	-13 -5 8 -14 15 1 -21 25 4 -11
word out of	-3 -4 2 -1 -1 3 -6 10 0 1
word out to	0 -1 0 0 -1 -1 -1 3 1 -11
word outcome	1 -1 0 0 0 0 0 -1 2 -7
word outra	-2 2 2 -1 1 0 0 0 -1 -10
word ouvert	0 -1 0 -1 1 -1 3 0 0 -4
word ouvr	-1 0 0 0 0 0 3 0 -1 -2
word over	-1 -15 0 -4 -10 26 5 -4 3 -36
word over #	0 0 0 0 1 0 0 0 0 12
word over and	-1 -6 -1 0 -1 12 -3 -1 0 -13
word over de	0 -2 0 0 -1 -1 4 0 0 -2
word over je	-1 -9 0 0 0 0 10 0 0 -2
word over the	-1 1 -1 -1 -4 16 -12 -2 5 -12
word owen	0 0 0 0 0 0 0 1 0 4
word own	1 0 0 0 0 0 0 0 0 13
word owner	1 -1 -1 15 -11 -1 -2 -1 0 -13
word p	-4 -5 -1 0 0 -2 9 5 0 0
word pacific	1 0 0 0 0 0 0 0 0 -8
word package	0 -1 0 0 0 4 -2 0 0 2
word page	-1 -1 -1 0 -5 -2 10 2 -2 16
word paid	0 -1 -2 0 0 5 -2 0 0 10
word paio	0 0 4 -2 0 -1 -1 0 0 -4
word paio di	0 0 4 -2 0 -1 -1 0 0 -4
word palisade	-1 0 0 1 0 0 0 0 0 -10
word panel	24 -6 -5 3 -2 -4 -10 -12 12 13
word panel for	0 0 0 0 0 0 0 0 0 24
word panel interview	0 9 0 0 0 0 -7 -1 0 -2
word panel is	7 -4 0 0 0 0 -1 0 0 -3
word panel on	3 0 0 0 0 0 -2 0 0 28
word panel timemention	15 -1 -1 -2 0 -4 -4 -3 -1 -10
word panel will	1 0 0 0 0 0 0 0 0 -12
word panel would	0 0 0 0 0 3 -2 0 0 12
word paper	-1 -2 0 0 -3 7 -15 -2 17 0
word paperwork	-3 -1 -2 0 0 1 6 -1 0 -6
word papo	-1 -1 0 0 0 -3 5 0 0 -8
word par	-3 4 4 1 4 -1 -4 -3 -1 0
word par telephone	-1 5 0 0 0 0 -4 0 0 2
word para	-6 0 3 -2 2 -4 8 -6 5 17
word para a	-3 2 0 -1 2 -1 3 -1 0 0
word para el	1 -2 2 0 0 -1 2 0 0 14
word para entrevista	0 1 0 0 0 0 0 0 0 -3
word para la	0 3 0 -1 -2 0 -2 -1 2 -7
word para o	0 -5 -1 0 0 0 7 0 0 -2
word para product	0 0 0 0 0 -1 2 0 0 -5
word para tecnica	0 0 0 0 0 0 0 0 0 -3
word para timemention	1 0 0 1 0 0 0 -1 0 7
word paralegal	2 2 0 0 0 0 0 0 -3 -4
word parent	0 0 0 0 0 0 0 0 0 13
word pari	0 0 0 0 0 0 0 0 0 -14
word park	-8 3 -2 -2 -1 -2 15 -1 -1 11
word parler	3 0 0 -1 1 0 -2 0 0 0
word part	0 -4 0 -1 -1 -3 16 -3 -4 2
word part in	0 0 0 0 0 0 0 0 0 7
word part of	-1 -5 0 0 -1 -2 18 -2 -6 1
word parte	0 0 0 0 0 0 0 0 0 3
word partie	15 -1 -13 0 0 0 0 0 0 2
word partir	-3 1 -1 -3 -2 10 -4 0 3 -5
word partir de	-1 1 0 0 0 0 -1 0 0 -3
word partner	-2 9 -2 -1 -1 -2 0 -1 0 -6
word pas	-17 -1 17 -1 4 -2 0 1 -2 -36
word pass	-5 9 -4 -2 15 -3 -8 -2 0 -16
word pass it	-1 5 0 0 -3 0 -1 0 1 -8
word passa	3 0 -2 0 0 0 0 0 0 -2
word passaporte	0 0 0 0 0 0 0 0 0 3
word passcode	3 -2 0 0 0 0 0 0 0 -1
word passcode :	3 -2 0 0 0 0 0 0 0 -1
word passo	1 2 -1 0 0 0 -1 0 0 -11
word passport	-7 -1 0 0 -1 -2 12 0 0 -3
word passport and	-1 -1 0 0 0 0 3 0 0 -2
word passt	3 7 -5 -1 1 -1 -5 1 -1 -1
word passt ihnen	-4 9 -3 0 0 0 0 0 0 -3
word past	-1 0 22 0 -2 -1 -15 -1 -1 -1
word patience	0 -1 0 0 6 0 0 -1 -3 -2
word patient	0 0 0 0 -1 0 -1 0 3 -3
word paul	1 0 0 0 0 0 0 0 0 17
word pausa	0 0 0 0 0 0 1 1 0 -3
word pause	-1 0 0 0 -4 0 7 0 -1 3
word pay	3 -1 -1 0 -4 13 -7 -3 -1 5
word pay stub	0 0 0 0 0 0 0 0 0 16
word payment	0 0 0 0 0 0 0 0 0 10
word payroll	-10 1 4 -1 -1 1 4 2 0 4
word payroll officer	0 1 0 -1 -1 3 -3 2 0 -1
word pdf	0 -1 0 0 -1 3 1 0 0 -10
word pediu	0 0 0 0 -4 0 6 0 0 -4
word pela	-1 -1 -1 0 -2 0 1 -1 4 -1
word pelo	-2 1 1 1 0 -1 1 0 -1 -11
word pelo que	-1 0 0 1 0 0 0 0 0 -3
word people	-13 0 -3 -3 5 -4 8 -3 12 21
word people for	0 0 0 0 -1 0 0 0 2 -5
word people to	0 2 0 -1 3 -1 -2 -1 0 0
word people who	0 0 0 0 0 0 1 0 0 5
word per	0 0 -7 -3 1 0 16 -8 1 20
word per il	1 0 -1 1 1 -1 1 -1 -1 16
word per la	3 5 -1 0 -1 -1 -2 -2 -1 7
word perfect	4 0 -1 0 0 0 -1 0 0 19
word perfecto	1 0 0 0 0 0 0 0 0 -4
word perfil	-1 1 -1 -1 4 -1 -1 -1 0 -1
word period	-1 1 0 0 -4 9 -1 -2 -1 -14
word permanent	-1 -3 0 0 -4 14 -4 -1 0 -7
word pero	-1 -1 3 0 0 0 3 -4 0 -1
word person	-5 9 -4 -2 12 -2 -5 -2 0 -2
word persona	-2 -1 -1 0 -2 0 5 -1 2 -3
word personal	3 0 0 0 1 0 -2 0 -1 7
word personlich	5 -2 0 0 0 0 -2 0 0 -4
word personne	-1 0 0 0 6 0 -3 0 -1 -3
word pessoa	-1 -1 0 0 -6 -1 5 0 4 -1
word petit	-1 0 1 0 -1 -1 4 -1 -1 -6
word petra	4 0 -3 0 0 0 0 0 0 -2
word peut	0 0 0 0 0 0 0 0 0 -6
word peux	0 5 -1 0 0 0 -4 0 0 3
word phd	0 0 0 0 0 0 0 0 0 10
word phone	-1 7 -6 -2 0 -2 8 -3 -1 11
word phone call	1 0 -3 -2 0 0 5 -1 0 -7
word phone interview	1 1 -1 1 0 0 -1 -1 -1 -15
word phone number	-4 1 0 0 0 0 4 -1 0 3
word phone screen	-4 9 0 -1 -1 0 -2 0 0 20
word photo	1 0 0 0 0 0 0 0 0 15
word photo id	1 0 0 0 0 0 0 0 0 5
word pick	-3 12 -1 0 3 -4 -5 -2 -1 23
word pick a	0 1 0 0 0 0 0 0 0 12
word pick up	0 0 0 0 0 0 0 0 0 7
word piec	0 -5 0 0 0 -2 8 0 0 -5
word piece	-2 -1 -1 0 0 -2 6 0 0 -2
word piece d'identite	1 0 0 0 0 0 0 0 0 -8
word piu	1 -1 -1 0 1 0 1 -1 0 -17
word piu tardi	1 0 -1 0 0 0 1 -1 0 -12
word plac	-3 0 3 -4 -1 0 5 -1 0 31
word place	-14 -3 18 5 6 -1 -9 -1 -1 24
word place on	-7 2 7 0 0 0 0 0 0 -1
word plaisir	-2 -2 -1 -3 7 7 -7 -1 2 -7
word plaisir de	-2 -1 0 -3 4 8 -4 -1 0 -2
word plan	0 0 -8 9 0 -1 1 0 0 12
word plan on	1 0 -1 0 0 0 1 0 0 -8
word plan to	0 0 -8 8 0 0 0 0 0 2
word plann	1 -2 12 -1 -5 0 0 -2 -2 3
word planner	0 0 0 0 5 0 -2 1 -3 -1
word plant	-5 7 -1 0 0 0 0 0 0 -8
word plazo	-1 2 0 0 0 0 0 -1 1 -3
word pleas	1 1 -1 -1 0 5 -4 -1 -1 3
word pleas to	-1 1 0 -1 0 6 -4 0 -1 9
word please	9 -7 -5 2 -12 17 -28 34 -9 23
word please bring	1 0 0 0 0 0 0 0 0 7
word please call	-1 1 0 0 0 -1 2 0 0 5
word please check	0 0 0 0 0 0 1 0 0 13
word please choose	0 -3 4 0 0 0 0 0 0 6
word please come	4 0 -1 0 0 0 0 -1 0 -6
word please complete	-1 0 0 0 0 -1 4 -1 0 -1
word please confirm	-4 -1 5 0 0 3 -1 0 0 5
word please contact	7 -3 0 0 -1 -2 -21 19 0 -3
word please do	-4 0 0 4 0 0 0 0 0 9
word please don't	0 0 0 2 0 0 -1 1 0 -3
word please fill	0 0 0 0 0 -1 2 0 0 -6
word please find	9 -7 1 -1 -1 7 -7 -1 0 7
word please give	0 3 0 0 0 -1 0 -1 0 -18
word please have	0 0 0 0 0 0 0 0 0 5
word please keep	0 0 0 0 1 -1 -1 1 0 -16
word please let	1 0 0 0 -1 4 -3 0 0 2
word please log	0 1 0 0 0 0 0 0 0 -8
word please pick	-1 1 0 0 0 0 0 0 0 3
word please reply	-6 17 -2 -1 -1 -3 -3 -1 -1 -1
word please report	3 -3 0 0 0 3 -2 0 0 -2
word please return	0 -1 0 0 0 -1 3 0 0 -2
word please send	-3 -2 0 0 -1 -1 6 0 0 20
word please share	0 2 0 0 0 0 0 0 -1 12
word please sign	-1 -1 0 0 -1 11 -6 -1 0 -2
word pleasure	-5 -2 -1 -1 -1 3 7 -1 0 -2
word pleasure to	-1 -1 0 0 0 0 3 -1 0 -2
word plein	-1 0 -1 0 -8 -1 12 0 0 -1
word plek	0 -1 0 0 1 0 1 0 0 3
word pleno	0 -5 0 0 0 0 5 0 0 -1
word pleno :	0 -5 0 0 0 0 5 0 0 -1
word plezier	3 -5 -1 -1 -4 -1 9 -1 -1 -3
word pls	0 3 0 0 0 0 -1 0 0 -5
word plu	-5 10 0 0 -2 -1 -1 0 0 -2
word plus	4 -2 -2 0 4 8 -12 3 -3 -15
word plus tard	5 0 -1 0 0 0 -3 0 0 -4
word plutot	0 -3 5 0 0 0 0 0 0 -4
word pm	-3 5 0 0 -4 0 4 0 0 -4
word pode	0 -5 -1 0 0 0 7 0 0 -5
word podemo	0 0 1 0 0 0 0 0 0 -3
word podria	-1 3 -1 0 0 0 0 0 0 -4
word point	2 -1 -9 8 1 4 -2 0 -3 6
word polari	0 0 0 0 0 0 0 0 0 -4
word por	-6 -1 1 1 -12 -4 17 -6 10 -26
word por aqui	-1 -5 0 0 1 0 5 0 1 -1
word por favor	0 1 0 0 0 0 0 0 0 -5
word por la	0 0 0 0 0 -1 2 0 0 -5
word por zoom	-3 5 0 0 0 0 -1 0 0 2
word porque	0 1 0 0 2 0 -1 0 -1 -5
word portal	0 0 0 0 0 1 0 0 0 -24
word porte	0 -1 0 0 4 0 -3 0 0 -4
word portfolio	17 4 -1 0 -1 -1 -17 2 -1 -41
word portfolio review	0 2 0 0 0 0 -1 0 0 -16
word porti	0 0 0 0 0 0 0 0 0 5
word posicao	-1 1 0 0 0 0 0 0 0 -5
word posicion	0 0 -1 0 0 0 1 0 0 -3
word position	11 -6 -4 -5 17 3 -1 -4 -9 26
word position :	3 -2 0 0 5 0 0 0 -4 3
word position at	2 -1 0 0 0 1 -1 0 0 8
word position has	0 0 0 -2 0 -1 5 0 0 -2
word position is	0 0 0 1 0 0 0 0 0 5
word position of	0 -1 0 0 1 3 -1 0 0 11
word position on	9 -3 0 -1 0 -1 -4 0 0 -2
word positive	0 0 0 -1 -2 0 4 0 0 -3
word posizione	2 4 -1 0 0 -1 -2 -1 -1 -7
word posizione di	0 4 0 0 0 0 -1 -1 -1 -3
word possibile	0 1 -1 0 0 0 0 1 0 -8
word possible	-2 0 1 0 -1 0 7 -5 0 -11
word posso	-1 4 -1 0 0 -1 -1 0 0 1
word post	-2 -5 -4 16 -2 10 -25 -6 16 18
word post of	3 -2 0 -1 -1 5 -3 0 0 -5
word post on	0 0 -1 0 0 0 3 0 0 -1
word posta	-1 0 0 0 1 0 -2 1 2 -3
word poste	7 -12 0 1 -7 13 3 -3 -3 -35
word poste de	15 -8 0 -2 4 -1 -4 -1 -2 -20
word posto	1 0 -1 0 1 -1 0 0 -1 -6
word posto di	1 -1 -1 0 1 -1 0 0 0 -6
word postpon	-10 -2 26 -1 -3 0 -5 -2 -2 -10
word postpone	-3 -2 19 -1 -3 0 -5 -2 -2 -8
word postulacion	0 -1 0 0 1 0 0 0 0 -6
word postulacion a	0 0 0 0 1 0 0 0 -1 -5
word potrebbe	0 2 -1 0 0 0 0 0 0 -8
word pour	8 10 1 -8 5 8 -18 -5 -1 -9
word pour faire	5 0 0 0 0 0 -4 0 0 2
word pour la	-5 8 0 0 5 -3 -5 -1 1 15
word pour le	11 -9 0 -2 8 -1 -3 -1 -3 -16
word pour timemention	4 -1 2 0 0 -2 -1 -1 0 -8
word pour un	6 1 0 0 -2 0 -4 0 -1 -10
word pour votre	3 1 -1 -1 -2 5 -10 -1 4 -2
word pourrait	0 0 0 0 0 0 0 0 0 5
word pourriez	0 -9 5 0 0 -2 7 0 0 1
word pourriez vous	0 -9 5 0 0 -2 7 0 0 1
word pouvez	6 -8 -3 0 -2 -2 4 -1 4 -5
word pouvez vous	8 -7 0 0 -1 0 1 0 0 -5
word pouvon	0 0 0 0 1 0 0 0 0 -11
word pra	0 -2 0 0 0 -2 5 0 0 -3
word practice	0 0 0 0 0 0 0 0 0 6
word practice interview	0 0 0 0 0 0 0 0 0 5
word pre	0 0 0 0 0 1 0 0 0 15
word pre employment	0 0 0 0 0 1 0 0 0 -3
word prefer	-6 11 -1 0 0 0 -2 0 0 -16
word prefer ?	-5 9 -1 0 0 0 -2 0 0 -13
word prefere	0 1 0 0 -2 0 3 0 0 -2
word preferenc	-1 11 0 0 -2 -1 -3 -3 0 -12
word preference	0 1 0 0 0 0 0 0 0 7
word pregunta	1 2 0 0 0 0 -1 0 -1 -4
word premier	0 7 0 0 -1 0 -5 0 0 -3
word prep	-4 -1 -2 -3 0 0 7 1 0 -9
word preparar	0 -1 -2 6 0 -1 -1 -1 0 -4
word prepare	-1 1 0 0 0 0 0 0 0 5
word present	1 -1 -1 0 0 0 7 -1 -4 8
word presentarsi	0 0 0 0 0 0 0 0 0 7
word presentation	3 0 0 0 0 0 -1 0 -1 2
word presente	0 0 0 0 3 0 -4 0 2 -2
word presenter	0 0 0 0 0 0 0 0 0 4
word presenter le	0 0 0 0 0 0 0 0 0 3
word presentez	1 0 0 0 0 0 0 0 0 -3
word presentez vous	1 0 0 0 0 0 0 0 0 -3
word presidente	-1 1 0 0 0 0 0 0 0 -7
word presso	1 0 0 0 0 0 0 0 0 -9
word presso la	1 0 0 0 0 0 0 0 0 -4
word presupuesto	0 0 0 3 0 0 0 0 0 -2
word prevenir	-4 0 0 4 0 0 0 0 0 0
word prevu	0 0 0 0 0 0 0 0 0 4
word pric	0 0 0 0 -5 -2 9 -1 0 4
word price	2 0 0 0 0 0 -1 0 0 11
word prima	2 -2 -4 0 0 0 5 0 0 13
word primeira	0 0 0 0 -4 0 4 0 0 0
word principal	0 1 0 0 -1 0 -2 0 3 -11
word print	0 0 0 0 0 0 0 0 0 19
word pris	0 0 0 0 3 0 -2 0 0 0
word priya	1 0 0 0 0 0 -1 1 0 -5
word priya nair	1 0 0 0 0 0 0 0 0 -3
word problem	-25 -1 27 -1 -3 -2 7 -1 0 18
word problema	-3 -2 8 0 0 0 -1 0 0 -1
word procedimento	-1 0 0 1 1 0 0 0 0 -4
word procedure	-1 -1 0 0 8 0 -3 0 -2 -2
word proces	-2 -5 0 -2 4 -3 13 -2 -3 11
word proceso	-1 3 0 0 3 -1 -2 -1 -1 -4
word processo	-1 0 -1 -1 6 -1 -1 0 -1 -4
word processo seletivo	0 0 0 0 3 -1 0 0 0 0
word processu	0 0 0 0 3 0 -1 0 -1 4
word prochaine	-4 10 -1 0 -3 -1 0 -1 0 -1
word producer	0 -1 0 0 0 1 0 0 0 4
word product	9 2 -1 -1 0 -3 -2 -3 0 -13
word product analyst	-2 -2 -1 -1 0 -3 9 -2 0 -12
word product designer	0 2 0 0 0 0 0 0 0 -9
word product manager	0 1 0 0 0 0 0 0 0 -4
word production	4 -5 0 0 6 -2 -2 0 0 -1
word prof	0 0 0 0 0 0 0 0 0 -5
word professional	0 -1 0 0 0 0 1 0 0 10
word profiel	2 -1 0 0 1 0 0 0 0 -3
word profil	1 0 0 0 3 0 -1 0 -1 -2
word profile	-1 2 -1 -1 2 -1 4 -1 -3 27
word profile and	0 0 0 0 0 0 0 0 0 3
word profilo	0 1 0 0 2 0 -1 0 0 -3
word profissional	0 0 0 0 1 0 0 0 0 -9
word program	0 -1 0 0 7 0 0 0 -6 16
word programme	5 2 -1 0 -1 -3 -1 -1 0 0
word project	0 0 0 0 1 -1 0 0 0 4
word projet	0 -1 0 0 -1 0 3 0 0 -1
word promemoria	1 0 0 0 0 0 0 0 0 6
word promis	-3 -3 -1 -3 4 0 9 -2 0 -11
word pronto	0 0 5 -2 0 -1 -1 0 0 -2
word proof	-1 -1 0 0 0 0 4 0 0 -11
word proof of	-1 -1 0 0 0 0 4 0 0 -12
word propos	0 0 1 0 0 0 0 0 0 7
word proposal	0 0 0 0 0 0 0 0 0 42
word propose	0 0 0 0 0 0 0 0 0 5
word proposta	-1 0 0 0 0 3 -1 0 0 -3
word propuesta	0 0 0 0 0 2 0 0 0 -4
word prossima	-1 1 1 0 0 0 1 0 0 -3
word prossimo	0 1 0 0 0 0 0 0 0 11
word prova	-3 6 0 0 -1 -1 -1 0 0 0
word proxima	-1 0 0 -1 -4 -1 3 -1 4 10
word proxima etapa	0 0 0 0 -4 0 0 0 5 0
word proxima semana	-1 0 0 0 -2 0 4 0 0 -2
word proximo	-1 1 0 0 0 0 -1 0 0 -4
word prueba	0 1 0 0 -2 -1 2 -2 2 -9
word public	-1 0 0 0 0 0 1 0 0 10
word pued	0 2 0 0 0 0 -2 0 0 -5
word puede	0 0 4 0 -2 0 -1 -3 2 2
word puesto de	0 1 -1 0 0 -1 2 0 0 -6
word puis	0 1 0 0 -1 0 2 0 0 21
word puis je	0 1 0 0 0 0 -1 0 0 27
word pull	-3 -1 0 6 0 0 -1 -1 0 -6
word puo	0 0 4 -2 0 -1 -1 0 0 17
word push	-5 0 6 0 0 0 0 0 0 1
word put	-3 -6 2 2 -5 3 6 -2 1 -4
word put on	-2 0 0 3 -2 0 2 0 0 -3
word put you	-3 -2 3 0 0 5 -2 0 0 -15
word pwd	1 0 0 0 0 0 0 0 0 -5
word q	1 0 0 0 0 0 0 0 0 8
word q #	0 0 0 0 0 0 0 0 0 5
word quai	1 0 0 0 0 0 0 0 -1 -5
word qual	-1 -6 0 0 0 -3 10 0 0 -10
word quale	0 1 0 0 0 0 0 0 0 -4
word qualidade	3 0 -2 1 -1 1 -1 -1 0 -2
word qualifi	0 0 0 0 5 0 0 0 -4 7
word qualification	0 -1 0 0 5 0 0 0 -4 -6
word qualify	0 0 0 0 0 0 0 0 0 8
word qualite	0 0 0 0 2 1 0 0 -1 -5
word quality	0 0 0 0 0 0 0 0 0 10
word quand	-1 5 0 0 -1 -1 0 -1 0 -13
word quando	-1 -3 -1 0 -4 -1 12 -3 0 -13
word que	-22 10 7 3 12 -3 7 -17 4 -53
word que a	0 -1 0 0 1 0 0 0 0 -7
word que el	-1 1 0 0 1 -1 2 -1 0 -4
word que nos	-5 6 0 0 7 -3 -3 0 0 -6
word que te	0 0 0 0 0 0 2 -1 0 4
word que timemention	0 1 0 0 0 0 1 -1 0 4
word que voce	0 0 0 0 0 1 0 0 0 -3
word que vous	-2 1 0 -1 5 0 -4 0 0 -2
word queda	7 0 -1 0 -1 -1 -3 -1 0 -2
word quedamo	0 1 -1 0 0 0 0 0 0 -4
word quedo	1 0 0 0 1 0 -1 4 -3 7
word quel	-2 1 0 0 6 -2 -2 0 0 -1
word quello	1 1 -1 0 0 0 0 0 0 -3
word quem	1 0 0 0 0 0 0 0 0 -4
word quer	-1 1 0 0 0 0 0 0 0 -14
word queremo	-1 -1 0 0 2 3 -2 0 0 -8
word question	7 8 -3 -1 -3 -3 -30 30 -5 46
word question about	0 -1 0 0 -1 0 -2 6 -1 -10
word question to	0 0 0 0 1 0 0 0 0 4
word questionnaire	0 0 0 0 0 0 0 0 0 4
word questo	-1 0 0 1 1 0 0 0 0 -5
word qui	-1 1 -1 -1 8 -3 -2 -1 1 -11
word qui nous	-1 -1 0 0 8 -2 -3 0 0 -1
word quick	-1 -4 -2 -1 -4 -5 18 -2 1 2
word quick note	-1 0 0 0 -1 0 0 0 3 -3
word quiere	-1 3 0 0 0 0 0 -1 0 -2
word quiet	-1 0 -1 -4 0 0 9 -3 0 4
word quillo	0 0 0 0 0 0 -1 1 0 7
word quindi	0 0 1 0 0 0 0 0 0 -4
word r	-4 0 0 3 -1 2 -1 0 1 15
word r #	-3 -1 -1 4 0 2 -1 -1 2 3
word ral	0 -1 0 0 0 1 1 0 0 -3
word rate	0 0 0 0 0 0 0 0 0 49
word rather	-2 -4 5 -1 0 -1 4 0 -1 13
word rather than	-2 0 5 -1 0 0 -2 0 0 -3
word ravi	1 0 0 0 0 0 0 0 0 -4
word rd	1 0 0 0 0 0 0 0 0 -10
word re	-7 1 -1 -5 -2 -3 5 12 -1 -19
word re :	-2 0 0 -1 -1 -1 -7 10 -1 -13
word reach	-1 1 0 -5 -2 -1 5 1 3 -10
word reach out	-1 0 0 -4 -4 -1 5 2 1 -11
word reach the	0 0 0 0 3 0 0 -1 -2 1
word read	-13 5 -4 -1 -16 -2 -37 22 47 -30
word read :	-14 -1 -2 0 0 0 -1 19 0 -10
word read on	-14 -1 -2 0 0 0 0 18 0 -7
word ready	-3 0 0 0 -2 -3 11 -1 -2 18
word ready to	0 0 0 0 -1 5 -1 -1 -2 0
word real	-2 -2 0 9 0 -2 -2 -2 0 22
word real enjoy	-1 1 0 0 3 0 -1 0 0 3
word real sorry	-1 -2 1 8 -3 -1 -1 -1 0 -10
word reason	-1 0 0 1 0 0 0 0 0 13
word recebe	0 0 0 0 0 0 0 0 0 -12
word recebe la	0 0 0 0 0 0 0 0 0 -4
word receber	-1 0 1 0 0 0 0 0 0 -9
word rececao	0 0 0 0 0 0 0 0 1 -5
word receipt	-7 -1 -1 0 -1 -1 16 -1 -2 -17
word receiv	-4 -3 -2 -1 -13 -2 -15 13 28 58
word receiv and	0 0 0 0 0 0 -2 3 0 -6
word receiv your	-1 -1 -1 0 -1 -1 -11 13 3 9
word receive	1 3 -1 0 0 -2 -1 0 0 24
word receive a	0 0 0 0 0 0 0 0 0 10
word recent	-1 -1 0 0 1 0 1 0 0 9
word reception	-5 -1 0 0 -1 -2 8 1 1 10
word recipient	0 0 0 0 -2 0 0 4 0 -2
word recommend	0 0 0 0 5 0 -3 0 -1 10
word record	-2 8 0 0 0 0 -4 -1 0 51
word record on	0 0 0 0 0 0 0 0 0 3
word recordatorio	0 0 0 0 0 0 0 0 0 9
word recruit	-1 2 -1 3 -1 -1 -26 26 -1 -4
word recruiter	-4 3 -1 4 -1 -1 -9 7 1 9
word recruitment	0 0 0 0 0 0 0 0 0 5
word recrutement	-2 0 -3 0 -1 0 4 0 3 1
word recu	0 -1 -1 0 0 -1 4 0 -1 2
word recu votre	0 -1 0 0 -1 0 7 -4 -1 -1
word reden	3 -1 -1 0 0 0 0 0 -1 -3
word ref	3 -1 -3 -1 -1 0 -3 0 6 -10
word ref #	3 0 0 0 0 0 -1 0 -1 -5
word refere	0 -1 0 0 -1 0 8 -2 -2 -10
word referenc	-1 -3 -1 -1 -1 3 5 -1 -1 19
word reference	0 -3 -1 -1 -3 0 1 -2 9 -28
word reference to	0 -1 0 0 0 2 0 0 0 -9
word referr	0 -2 0 0 10 0 -2 -7 2 -14
word referral	0 -1 0 0 -5 0 -4 0 11 -2
word regard	-7 11 0 3 1 -3 -4 0 -1 -8
word register	1 0 0 0 0 0 0 0 0 12
word registrada	0 0 0 0 -2 0 -2 5 -1 1
word registrar	0 0 0 0 3 0 0 0 -2 -1
word registro	0 0 0 0 -2 0 0 0 3 -6
word regret	-1 -1 0 1 3 0 -1 0 -1 11
word regret that	0 0 0 0 1 0 0 0 0 8
word regret to	0 0 0 0 1 0 0 0 0 4
word reimburs	-10 -1 0 0 0 -1 12 0 0 -11
word reject	0 0 0 0 0 0 0 0 0 32
word rejection	0 0 0 0 0 0 0 0 0 38
word reliability	1 0 0 0 -1 0 2 0 0 -8
word reliability engineer	1 0 0 0 -1 0 2 0 0 -8
word remain	-2 0 1 0 -1 0 3 0 0 17
word remember	0 0 0 0 0 0 0 0 0 8
word remercie	0 0 0 0 0 0 0 0 0 -3
word reminder	3 2 -2 -1 0 0 0 -1 -1 -7
word reminder :	2 2 -1 -1 0 0 0 -1 -1 -5
word reminder that	3 0 -2 0 0 0 0 0 0 -11
word remote	2 -3 -1 0 0 2 1 0 0 7
word remov	-1 0 0 1 0 0 0 0 0 23
word remplir	0 0 0 0 0 0 0 0 0 6
word renata	0 1 0 0 0 0 0 0 0 -4
word rendez	-3 10 1 5 -2 -1 -4 -4 -1 -7
word rendez vous	-3 10 1 5 -2 -1 -4 -4 -1 -7
word reopen	0 -1 0 1 1 -1 2 0 0 -9
word repli	2 -2 -1 0 0 -3 -7 11 0 -12
word reply	-3 14 -8 -2 -2 -3 -14 19 -1 28
word reply :	-1 -1 0 0 0 0 -2 5 0 -5
word reply to	0 1 -1 0 0 0 -2 2 0 -6
word reply with	-5 15 -2 0 -1 -3 -3 -1 0 27
word repondre	-2 1 0 0 -1 0 1 1 -1 -5
word reponse	0 -1 -1 -1 2 -1 2 1 -1 -3
word report	11 -8 -1 -8 -1 3 7 -3 0 18
word report to	2 -3 0 0 0 0 2 0 0 5
word req	1 0 -1 1 1 0 -1 0 0 3
word req #	1 0 0 0 0 0 0 0 0 5
word request	-1 -3 3 -1 -4 0 -5 15 -5 13
word requir	-1 0 0 0 0 0 0 0 0 34
word requir :	0 0 0 0 0 0 0 0 0 14
word requirement	-1 -1 0 0 9 0 -1 -6 -1 -2
word requisition	0 0 0 0 0 0 0 0 0 8
word requisito	-2 0 0 0 0 0 0 0 3 -3
word reschedul	-4 -1 7 -1 0 0 -1 0 0 6
word reschedul your	-1 -1 2 0 0 0 0 0 0 -7
word reschedule	5 -4 1 0 0 0 -1 0 0 31
word reschedule :	5 0 -5 0 0 0 0 0 0 -2
word reschedule your	-1 -3 5 0 0 0 0 0 0 5
word rescheduling	5 0 -5 0 0 0 0 0 0 -7
word research	-6 0 -1 0 -1 4 -3 7 0 4
word research associate	-7 -1 -1 0 0 3 -2 7 0 -5
word reservation	-2 2 0 1 0 0 0 0 0 5
word reserve	2 2 -1 0 0 0 0 -1 0 -11
word respond	0 0 0 0 -2 5 -7 7 -2 2
word responda	-1 -3 0 0 0 0 4 0 1 1
word responder	0 3 0 0 0 0 -1 0 -1 0
word responsabile	2 0 -1 0 0 0 0 0 -1 -8
word responsable	2 -1 0 -1 -1 0 2 0 -1 23
word response	-1 -2 0 0 0 0 4 0 0 9
word resposta	-1 0 -1 0 0 0 1 1 0 -3
word respuesta	-1 -1 -1 0 -2 0 3 -1 2 -8
word resta	4 -2 0 0 0 0 -1 -1 0 -2
word reste	-1 1 1 0 -4 0 6 -1 -1 -3
word result	0 0 0 0 5 0 -3 0 -1 9
word resultado	-1 -1 0 0 -1 0 5 -3 2 -13
word resume	-3 8 -1 -1 -10 -1 -7 -2 16 21
word resume and	0 0 0 0 0 0 0 0 0 25
word retour	3 0 0 -1 2 -1 -4 1 0 -5
word return	-2 -2 -1 -1 -3 2 2 5 -1 14
word return it	0 -1 0 0 0 -2 3 0 0 3
word return to	0 0 0 0 -2 0 0 3 0 -5
word reuniao	0 0 -2 4 0 0 -1 -1 0 -15
word reunion	-1 -1 2 2 -1 -1 -1 1 0 -4
word revert	0 -1 0 0 0 2 0 0 0 -5
word review	-5 0 -3 -2 1 4 6 -2 1 23
word review and	0 0 0 0 0 1 0 0 0 -10
word review it	-1 -1 -1 0 -1 -1 3 -1 2 4
word review your	-2 1 0 0 2 0 -1 0 1 -4
word reviewer	0 0 0 0 0 0 0 0 0 6
word revis	0 0 1 0 0 0 0 0 0 5
word revisar	0 0 0 0 0 0 0 0 0 4
word reye	-3 0 4 0 0 0 0 0 0 -3
word ricerca	0 1 -1 0 0 0 0 0 0 -6
word ricevuta	0 0 0 0 0 0 0 0 0 5
word ricordiamo	1 0 0 0 0 0 0 0 0 6
word ridge	-6 8 -3 0 1 1 -2 -2 4 -25
word ridge co	0 -1 -1 0 0 1 -1 -1 4 -13
word right	-1 -1 1 0 9 -1 -3 -2 -1 22
word right to	0 -1 0 0 0 0 1 0 0 -8
word ring	-4 -4 -2 -3 16 11 -3 -23 12 -6
word ring you	-4 -2 0 -2 16 -3 1 -4 -1 -9
word ringrazio	3 0 0 0 0 0 0 -1 0 -5
word risposta	3 -1 -1 0 0 0 0 0 0 -2
word riunione	0 0 0 3 0 -1 -1 0 0 -5
word riverside	0 0 0 0 0 0 0 0 0 4
word rl	-1 5 0 0 -1 -1 -2 -1 0 -1
word rl #	-1 5 0 0 -1 -1 -2 -1 0 -1
word road	2 0 -1 0 0 0 0 0 0 3
word rol	6 -5 0 0 1 0 -1 0 0 -2
word role	-22 43 -5 -1 9 -2 -14 0 -9 -1
word role :	0 -1 0 0 0 0 1 0 0 -3
word role at	-6 10 -2 0 0 0 0 0 -1 1
word role of	0 -1 0 0 0 3 -1 0 1 -3
word roma	-1 2 0 1 0 0 -1 0 0 -4
word room	9 -1 -6 0 0 0 0 0 0 -12
word room #	7 0 -6 0 0 0 0 0 0 -18
word rosa	0 0 0 0 0 0 0 0 0 34
word rosa linar	0 0 0 0 0 0 0 0 0 21
word round	3 -2 -3 3 -4 -2 7 -2 -1 -12
word rsvp	0 0 0 0 0 0 0 0 0 7
word ruben	0 0 0 0 0 0 0 0 0 -5
word rufen	0 0 -1 -1 -1 -1 5 -1 0 1
word rufen sie	0 0 -1 -1 -1 -1 5 -1 0 1
word ruhe	2 -1 0 0 0 0 -1 0 1 -4
word run	15 1 -1 -3 3 -4 -7 -3 -2 -5
word runde	0 6 0 0 1 0 -4 0 -1 -2
word runn	2 -1 6 -1 0 -1 -4 -1 0 -10
word runs	0 0 0 0 0 0 0 0 0 18
word ruolo	2 -1 0 0 0 0 0 0 0 -5
word ruolo di	0 1 0 0 0 0 0 0 0 -4
word ruth	0 -2 0 0 -1 8 -4 0 0 -1
word s	-3 1 -2 21 10 -5 -16 -4 -4 12
word s'est	-3 0 0 3 0 0 0 0 0 -5
word sa	-1 0 0 0 0 0 1 0 1 -5
word safe	-1 -1 -1 0 -3 0 6 -1 1 1
word sagen	0 6 0 0 -1 0 -4 0 0 11
word sagen sie	0 0 0 0 0 0 0 0 0 8
word said	-5 -2 4 0 -1 10 -5 1 0 4
word said yes	-5 -2 4 0 0 10 -6 0 0 -8
word sala	4 0 -2 0 0 0 0 0 0 2
word salari	0 0 0 0 0 1 0 0 0 5
word salary	-3 -8 -1 0 -2 9 5 0 0 13
word salary #	0 0 0 0 0 1 0 0 0 3
word sale	-8 0 9 0 -1 0 1 0 0 18
word salle	1 0 0 0 0 0 0 0 0 -6
word saludo	2 -1 0 0 1 0 -1 1 0 -4
word salut	1 0 0 0 0 0 0 0 0 -9
word salutation	6 -1 -1 -1 2 -2 -1 0 -2 -1
word saluti	0 0 0 0 0 0 0 0 0 -13
word salve	0 0 0 0 0 0 -1 1 0 4
word sam	5 -2 -1 0 1 -1 -2 0 0 -2
word same	-21 -14 56 -6 -1 4 -13 -6 -1 -10
word same time	-2 -6 14 -1 0 -1 -3 0 0 4
word sample	0 -1 -1 0 0 -2 5 -1 0 -9
word san	0 1 0 0 0 0 0 0 0 -3
word sans	-2 -1 -1 1 3 -2 1 0 1 -6
word santa	0 0 0 0 0 0 0 1 0 -5
word sapere	0 0 -5 0 0 0 6 0 0 -4
word saude	0 0 0 0 0 1 0 0 0 -3
word save	-2 0 0 0 0 -1 3 0 0 1
word saw	-1 3 0 0 0 0 -1 0 0 -5
word saw your	-1 3 0 0 0 0 -1 0 0 -10
word say	19 -8 -8 -4 -1 19 -17 -1 1 -11
word say that	5 -1 0 -1 0 0 -7 2 3 -1
word say yes	-3 -1 -1 0 0 21 -15 -1 0 3
word says	-1 -1 -1 0 3 0 2 -1 -1 -9
word scale	-1 -1 0 0 0 3 -1 0 0 2
word scan	-1 -1 0 0 0 0 3 0 0 5
word scelto	0 0 0 0 1 0 0 0 0 -3
word schedul	-2 4 1 3 -1 -1 -4 2 -2 -13
word schedul :	0 0 0 0 0 0 0 0 0 11
word schedul to	0 0 0 0 0 0 0 0 0 8
word schedule	19 3 4 -5 -3 -3 -9 -5 -2 -7
word schedule a	0 1 0 0 0 0 0 0 0 7
word schedule for	0 0 0 0 0 0 0 0 0 -9
word schedule your	-1 3 0 0 -1 0 -1 -1 0 -3
word schicke	7 0 -3 0 0 0 -4 0 0 0
word schicke ich	7 0 -3 0 0 0 -4 0 0 0
word schicken	-1 7 0 0 -1 0 -4 0 0 -2
word schicken sie	-1 7 0 0 -1 0 -5 0 0 -2
word schikt	1 0 0 0 0 0 0 0 0 -7
word schon	4 1 0 -1 1 0 -5 0 1 3
word schon dass	4 0 0 0 0 0 -3 0 0 6
word school	1 -6 9 -1 0 0 -2 -1 -1 5
word scientist	0 0 1 -1 2 0 -1 0 0 4
word scor	-2 -4 -1 -1 11 0 -2 -1 0 12
word scorecard	0 0 0 0 0 0 0 0 0 6
word screen	-2 12 -2 -1 -1 -1 -3 -2 0 0
word scusa	0 0 1 3 0 -1 -2 -1 0 -7
word se	-8 -6 -1 7 7 -5 1 3 3 -63
word search	-8 -3 -2 8 12 -6 6 -5 -3 -11
word seat	0 -1 0 -1 5 0 -2 0 0 0
word second	10 -4 0 -1 4 -6 1 -3 -1 51
word second interview	1 0 0 0 0 0 0 0 0 8
word second one	4 -1 0 0 0 0 -2 0 0 12
word see	16 0 -15 3 -17 -2 25 -6 -4 26
word see all	0 0 0 0 0 0 0 0 0 3
word see below	1 0 0 0 0 0 0 0 0 -7
word see the	2 -1 0 1 0 0 0 0 -1 11
word see you	13 10 -10 4 -7 -4 2 -5 -2 -8
word seeing	-6 -1 0 -1 0 0 9 0 0 3
word segue	1 -1 0 0 0 0 0 0 0 -3
word seguimo	0 0 0 0 -4 0 5 0 0 -2
word seguro	-1 0 0 0 0 1 0 0 0 -4
word sehen	-4 7 -3 0 0 0 0 0 1 -1
word sehr	4 4 -5 -1 -2 3 1 -2 -1 -35
word sehr geehrte	8 -5 -1 -1 -6 3 4 -1 1 -19
word sehr geehrter	-3 8 -4 -1 4 0 -2 0 -1 -14
word sein	1 0 0 0 0 0 0 0 0 -4
word seja	0 0 0 0 -1 1 0 0 0 -10
word selecao	-1 0 0 0 1 0 0 0 0 -8
word select	-3 0 -1 -2 -3 7 3 -5 4 8
word select for	-2 -1 0 -1 0 8 -3 -1 0 2
word select to	0 0 0 0 1 0 0 0 -1 3
word selectiecommissie	0 0 0 0 0 0 1 0 0 -3
word selection	10 -9 -1 0 2 0 3 -1 -2 -18
word seletivo	0 0 0 0 3 -1 0 0 0 0
word selezione	-1 0 0 0 1 0 -1 1 0 -10
word selezione per	-1 0 1 1 0 0 0 0 0 -3
word self	0 2 0 0 0 0 0 -1 0 8
word semaine	1 16 -2 -2 -4 -3 -4 -2 -1 -1
word semaine prochaine	-4 8 0 0 -3 -1 0 0 0 0
word semana	-7 10 0 -2 -3 -1 5 -3 1 -10
word semana de	-4 7 -1 0 0 0 0 0 0 -4
word send	-10 5 -1 -2 -6 1 17 -2 -1 34
word send a	0 -1 0 0 0 0 2 0 -1 18
word send it	-5 -3 -1 0 -1 -2 14 -1 -1 -15
word send me	-4 7 0 0 -2 -2 4 0 -1 -13
word send over	0 5 0 0 0 0 -4 0 0 -3
word send the	4 -1 -1 -1 -1 0 0 -1 0 16
word send us	0 0 0 0 0 0 0 0 1 11
word send your	0 0 0 0 -1 0 0 0 2 6
word sender	0 0 0 0 -2 0 0 3 0 -3
word senhora	-2 0 1 -1 2 0 2 0 -1 -11
word senior	0 -2 -2 -3 15 -4 -6 -2 4 7
word sent	-12 -3 10 -2 -10 -2 -14 27 6 -4
word sent to	-1 -2 13 0 -4 0 -4 -1 1 -3
word sent you	0 0 0 0 0 1 0 0 0 10
word september	3 -3 -1 0 -1 1 2 0 0 -6
word ser	0 -1 5 -1 -4 0 3 -3 0 3
word sera	1 -1 1 0 0 0 1 -2 0 -7
word serai	0 0 1 0 0 0 0 1 0 -4
word seri	0 -1 -2 0 -1 -2 6 -1 1 -5
word seront	0 0 0 0 3 0 -1 0 -1 -2
word serve	1 0 -1 0 0 0 1 -1 0 -5
word servic	0 0 0 0 0 0 0 0 0 3
word service	11 -1 -7 -1 2 -2 -9 1 7 -1
word sesion	0 0 0 0 0 0 0 0 0 7
word sessao	0 0 0 0 0 0 0 0 0 6
word session	3 1 0 0 -1 0 0 -1 0 30
word session is	0 0 0 0 0 0 0 0 0 11
word set	2 0 -4 -1 3 -1 0 -1 2 -17
word set for	4 0 -2 0 0 0 0 0 0 -12
word set up	-5 2 0 0 3 0 -1 0 3 1
word settimana	-1 2 -4 -1 -1 -1 7 -2 0 -9
word seu	-2 -3 -1 0 2 1 2 0 1 -1
word shall	-1 -2 -2 0 0 16 -12 -1 1 6
word shall i	0 -1 -2 0 0 16 -12 -1 0 -2
word shar	-8 0 -1 0 -1 0 10 0 0 5
word share	-1 12 0 -1 -1 -1 -6 -1 -2 6
word share your	0 4 0 0 0 0 -1 0 -1 0
word she	-1 11 -12 -1 21 -6 -12 -1 2 3
word sheet	0 0 0 0 0 0 0 0 0 15
word shift	27 -2 -23 -1 -1 4 -1 -1 -2 -42
word shoe	9 0 -7 0 0 0 0 0 0 -1
word shop	0 -1 -2 -2 3 -2 -11 16 -2 -22
word short	-5 10 1 -1 -2 -1 0 -1 -1 6
word shortlist	3 -3 -1 -1 7 -1 1 -2 -4 8
word shortlist for	2 1 0 0 0 0 -1 0 0 4
word should	1 -2 2 3 -1 -3 8 -3 -5 1
word should be	1 -4 4 0 0 0 0 0 0 -2
word should have	-1 0 -1 0 -1 -1 5 -1 0 -7
word shout	-7 -2 5 0 0 -1 6 0 0 -11
word shout if	-9 0 5 0 0 -1 7 0 0 -14
word show	1 -2 0 0 2 -4 -7 12 -1 -5
word show you	0 0 0 0 0 0 0 0 0 19
word si	2 -8 3 1 -2 12 -11 0 4 -20
word si comunica	0 0 0 1 0 0 0 0 0 -3
word si no	0 -1 2 0 0 0 0 0 0 7
word si tu	-2 -1 0 0 -3 15 -9 0 0 1
word sich	1 0 -1 -1 0 2 -2 2 -2 -3
word sich bitte	-1 3 0 0 0 0 -1 0 0 -3
word sich fur	1 0 0 0 1 0 -2 1 0 -4
word sick	-5 -3 13 -1 -7 -1 -5 8 -1 -21
word side	4 -1 -2 0 -1 -1 3 -1 0 -19
word sido	0 -1 0 0 -1 0 0 0 2 -4
word sie	17 33 -16 -6 -13 -5 -6 4 -7 -60
word sie als	0 0 0 0 0 0 0 0 0 4
word sie am	5 0 -1 0 0 0 -1 0 0 -4
word sie an	0 0 0 0 0 -1 0 1 1 8
word sie auch	-6 7 -4 0 0 0 4 0 0 -2
word sie bis	0 0 0 0 0 0 0 0 1 3
word sie bitte	1 0 -1 0 0 0 0 0 0 4
word sie diese	0 12 0 0 -1 0 -9 0 -1 -5
word sie eine	0 0 0 0 0 1 0 0 0 -3
word sie einen	1 0 0 0 0 0 0 0 0 -3
word sie erhalten	0 0 0 0 -1 0 -1 6 -3 3
word sie gern	1 1 0 0 0 0 0 0 0 -5
word sie gerne	1 0 0 0 0 0 0 0 0 -5
word sie ihre	3 1 -1 -1 0 0 -1 -1 0 14
word sie in	2 1 0 0 -1 0 0 0 0 -6
word sie mich	0 -3 -2 -1 -1 -2 9 -1 0 -9
word sie mir	-2 17 -1 -1 -1 -1 -9 -1 -1 -12
word sie sich	2 1 -1 -1 1 2 -4 1 -1 -2
word sie uns	2 -2 4 0 0 0 -2 0 0 0
word siege	4 -7 5 0 0 0 -1 0 0 -1
word sign	-6 -4 -3 -1 -6 41 -17 -3 -2 -9
word sign and	-1 -1 0 0 0 4 -1 0 0 -1
word sign by	0 0 0 0 0 6 -5 0 0 7
word sign off	-2 -1 -1 -1 -2 -4 13 -2 -1 -13
word sign the	0 0 0 0 0 0 0 0 0 11
word signe	-1 0 0 0 -1 1 3 -1 0 -4
word siguiente	-1 2 0 0 0 -1 0 0 0 -11
word silence	0 0 -1 0 0 0 3 -1 0 -10
word similar	0 -1 -1 0 0 0 2 0 1 -8
word sister	1 0 0 0 0 0 0 0 0 -17
word sit	0 0 0 0 -1 -3 7 -1 0 13
word sit down	0 0 0 0 -1 -1 4 -1 0 -4
word site	4 -3 2 -1 0 0 0 -1 -1 -6
word site reliability	0 0 0 0 -1 0 2 0 0 -7
word six	-1 -2 0 0 0 4 -1 -1 0 -1
word skill	-1 -5 0 0 0 -2 12 -2 -3 -5
word slid	1 0 0 0 0 -1 1 0 0 -10
word slot	-10 29 1 5 -6 -5 -9 -2 -2 50
word slow	1 -3 -2 -1 -4 -5 -23 39 -2 -24
word snel	-3 -1 -1 0 -1 -1 6 2 -1 -5
word snow	-3 0 7 -1 0 0 -1 0 0 -3
word so	-8 -22 9 26 -12 -8 25 -7 -3 -22
word so happy	-4 0 0 0 0 -9 14 0 0 -7
word so i	-5 0 3 1 -1 5 -2 -1 0 -9
word so i'll	0 -1 0 0 0 -1 2 0 0 4
word so much	0 0 0 0 -3 0 4 -1 0 10
word so sorry	-1 -4 6 11 -3 -1 -9 0 0 -3
word so that	0 0 0 0 -2 0 8 -2 -3 1
word so the	-1 -1 -2 0 -2 -3 9 -1 0 -12
word so timemention	5 -4 -1 4 -1 -1 -1 -1 0 -4
word so we	0 0 0 4 -1 -1 -1 0 0 6
word so we're	0 -1 0 -1 5 0 -1 -1 0 -3
word so you	5 -1 0 0 0 0 -3 0 0 5
word so your	-1 0 1 0 1 0 -1 0 0 3
word sobald	0 0 4 0 -4 0 2 0 0 -4
word sobre	-3 -3 1 -1 1 -4 10 0 -1 -10
word sobre a	-2 2 -1 0 0 -3 6 0 0 -7
word socio	0 0 0 0 0 0 1 0 0 -3
word software	0 0 0 0 0 0 0 0 0 10
word solicitud	0 1 -1 0 0 0 -1 4 -2 -8
word sollicitatie	-2 -2 -2 -1 7 -2 2 2 -1 -27
word sollicitatie als	3 -3 0 0 0 0 1 0 0 -10
word sollicitatie bij	0 -9 0 0 1 0 10 0 0 -2
word sollicitatiegesprek	16 -1 0 1 -5 -2 -6 -2 -2 -15
word sollicitatiegesprek van	1 0 -1 0 0 0 0 1 -1 -10
word solo	0 0 0 1 0 0 0 0 0 -3
word solution	0 0 0 1 0 0 0 0 0 7
word some	2 3 -1 0 -4 -2 2 0 0 6
word somebody	-1 0 -2 6 1 -1 -2 -1 0 -8
word someone	-4 -2 1 -1 5 -1 -4 3 0 3
word someone from	0 0 -2 0 0 0 -1 4 0 -2
word someone who	0 0 0 0 1 0 0 0 0 -6
word someth	6 7 25 -2 11 -7 -31 -6 -2 -18
word someth came	0 0 1 0 0 0 0 0 0 8
word son	-1 1 -2 0 -1 0 0 0 4 -1
word sono	-1 1 0 0 0 0 -2 2 0 -4
word soon	2 -3 22 -2 -4 12 -30 -1 4 -15
word soon !	0 -1 23 0 -2 -1 -22 -1 3 0
word soon as	1 -2 0 -1 -1 15 -11 0 -1 -16
word sorry	-13 -15 8 33 48 -12 -38 -8 -4 -32
word sorry !	-2 -5 11 0 0 -1 -3 0 0 -8
word sorry about	-1 0 -1 7 -2 -1 -1 -1 0 -14
word sorry but	0 0 0 1 0 0 0 0 0 -10
word sorry for	-1 -2 2 1 0 0 1 0 0 -7
word sorry i	0 0 0 0 0 0 0 0 0 13
word sorry to	-2 -5 3 0 8 -2 -5 2 0 0
word sorte	1 0 0 0 1 0 -1 0 0 18
word sound	3 -1 -1 0 0 0 -1 0 0 -4
word spatesten	0 0 0 0 0 0 0 0 0 5
word speak	-12 5 -2 -1 -1 -4 17 -1 -1 33
word speak to	-1 -2 -1 0 0 -2 8 -1 0 -12
word speak with	-2 1 -1 0 0 -1 3 1 0 30
word spend	-3 -1 -1 0 -2 -2 10 -1 0 -21
word spent	0 0 0 0 1 0 0 0 0 -4
word spoke	-4 -3 0 -1 0 -2 10 -1 -1 -4
word spot	0 0 0 0 0 3 -2 0 0 7
word sprechen	0 7 -1 -1 -1 -1 -3 -1 0 -5
word spreekt	5 -3 0 0 0 0 0 0 0 -3
word spreken	8 -5 -1 0 0 0 -1 -1 0 9
word spreken we	0 0 0 0 0 0 1 0 0 13
word spring	0 0 0 0 1 -1 1 0 0 13
word sql	-5 -3 -1 -1 -1 -3 17 -2 0 -7
word sr	0 0 0 0 -2 0 3 -1 0 -6
word st	7 -4 -1 0 1 -1 -1 -1 0 -20
word sta	0 0 0 0 0 0 1 0 0 -5
word staat	10 0 -4 0 0 0 -5 0 0 -1
word stack	0 0 0 0 1 0 0 0 0 -6
word staff	-1 -1 -1 4 3 -1 -2 -1 0 2
word stage	0 1 0 0 4 0 -4 0 0 -2
word stakeholder	2 -1 0 0 -1 0 0 0 0 7
word stand	-10 -1 8 1 -2 4 0 -1 2 -9
word start	-6 -18 17 -1 -5 55 -46 -7 11 -10
word start at	-2 -1 26 0 -2 -2 -17 -1 -1 -21
word start date	0 0 0 0 0 -1 3 0 0 8
word start in	8 -3 -3 -2 -1 7 -4 -1 0 7
word start on	3 -4 0 0 0 4 -1 0 0 6
word start timemention	-1 -1 -1 -1 0 8 -2 -1 0 -19
word startup	0 0 0 0 0 0 0 0 0 20
word stata	-1 0 0 1 0 0 -1 1 0 -5
word state	-1 -1 0 -1 -3 -1 3 -2 5 6
word station	7 -1 -2 -1 0 0 -1 -1 0 -6
word stato	-2 -3 -1 1 2 0 0 5 0 -9
word statt	0 0 0 1 0 0 0 0 0 8
word statu	-2 -2 -1 1 9 -1 6 -9 0 -17
word statu :	0 0 0 0 4 0 -1 -9 8 -9
word statu of	-1 -1 0 0 2 0 8 -1 -7 -3
word stay	2 0 0 0 -1 -1 1 0 0 -5
word steel	1 0 -3 0 0 3 0 0 0 -11
word stelle	5 -7 -1 -1 -6 -3 16 -2 -1 -21
word stelle als	3 -2 0 -1 -2 -2 5 0 0 -7
word stellen	0 0 0 0 0 0 0 0 0 8
word step	-9 3 -2 1 3 3 3 -3 1 8
word step :	3 2 -1 0 0 0 0 -3 0 9
word step for	-3 -1 0 0 0 0 4 0 1 -9
word steward	4 -4 -1 0 0 2 -1 0 0 -5
word still	15 -12 -19 -3 -13 -4 34 8 -4 7
word still interest	0 -2 0 0 -3 -2 9 0 -1 -16
word stock	2 0 -1 0 0 0 0 0 0 5
word stone	-2 -2 -1 -1 -1 0 -1 6 0 -5
word stop	-6 -1 8 -1 1 -1 -2 -3 6 -1
word store	-6 2 1 5 -3 -1 -1 -2 5 -45
word store manager	-5 2 0 0 0 0 0 -1 5 -7
word story	0 0 0 0 0 0 0 0 0 34
word street	1 -1 2 0 0 -1 -1 0 0 -16
word strong	0 0 0 0 1 0 0 0 0 3
word stub	0 0 0 0 0 0 0 0 0 16
word stuck	-1 -1 4 0 0 -1 -1 -1 0 -8
word student	0 0 0 0 0 0 0 0 0 6
word studio	-2 -1 -1 -1 -1 8 -2 0 0 -11
word study	2 -1 0 0 0 0 0 0 -1 10
word stunde	1 12 -1 0 -1 0 -9 0 -1 5
word stunden	0 0 0 0 0 1 0 0 0 9
word stuur	10 1 -4 0 -1 -3 -4 -1 1 -4
word stuur ik	11 -2 -3 0 0 0 -5 0 0 -3
word su	-7 0 2 -1 0 1 -4 4 4 10
word su cita	0 0 0 0 0 0 0 0 0 12
word su meet	0 0 0 0 0 0 0 0 0 5
word su mensaje	-5 -1 -1 0 0 0 -1 9 0 -2
word sua	-6 -1 -3 -1 -3 -2 9 1 5 -23
word sua agenda	-1 0 0 1 0 0 0 0 0 -3
word sua candidatura	-2 5 -2 -1 0 -1 0 -1 1 -23
word sua mensagem	-1 -1 0 0 0 0 -2 5 0 -3
word subject	-2 -3 -1 -1 -1 5 -2 6 0 -15
word subject to	-1 -1 0 0 -1 5 -2 0 0 -4
word submission	-9 -1 0 0 1 0 0 0 9 8
word submit	0 -1 0 0 0 0 3 0 -1 13
word submit your	0 1 0 0 0 0 0 0 0 10
word submitt	-1 -2 -1 -1 -5 -1 8 -3 5 8
word submitt to	0 -1 0 0 4 0 0 0 -2 -2
word submitt your	0 0 0 0 -5 0 0 0 6 5
word succ	-3 -1 -1 -1 -7 -3 16 -1 -1 -6
word succes in	0 0 0 0 1 0 0 0 0 7
word successful	-9 0 0 0 3 0 -1 0 9 5
word sucesso	-1 0 0 0 -3 0 0 0 5 -1
word suchen	0 -1 0 0 2 -1 2 0 0 -15
word sud	-2 -1 0 -1 0 -2 5 0 0 -8
word suis	-4 -4 5 5 -1 0 -2 2 -1 -4
word suit	20 -5 12 -1 -2 -3 -19 -1 -1 13
word suit you	-7 -1 15 0 -1 -1 -4 -1 0 0
word suite	2 -1 -1 -1 2 -1 1 0 -2 -6
word suivant	-1 1 0 0 0 0 0 1 0 -3
word sul	0 0 0 0 1 0 0 0 0 -3
word sulla	1 -2 0 0 1 0 0 0 0 -3
word summer	1 -1 0 -1 0 4 -2 0 0 3
word summit	0 0 0 0 0 0 0 0 0 -4
word suo colloquio	0 0 0 0 0 0 0 0 0 4
word suo profilo	0 0 0 0 1 0 -1 0 0 -3
word super	7 -1 -2 0 0 0 -4 1 0 -16
word supervisor	6 -2 -4 0 0 0 2 -1 0 -7
word support	0 0 0 0 -2 0 -1 8 -3 3
word sur	5 -2 0 -1 0 -2 3 -1 -2 10
word sur la	0 0 0 0 0 0 0 0 0 6
word sur le	5 0 0 0 0 0 -4 0 0 2
word sur notre	0 0 0 0 1 0 0 0 -1 -5
word sure	-42 23 23 0 -1 1 -2 0 0 24
word survey	4 -1 -1 0 1 0 -1 0 -1 -14
word sync	0 0 0 0 0 0 1 0 0 10
word system	-4 -1 -1 4 -9 0 -5 0 16 -1
word t	0 1 0 0 0 0 -1 0 0 15
word t #	0 0 0 0 0 0 0 0 0 7
word ta	0 0 0 0 0 0 0 0 1 3
word table	0 0 0 0 0 0 1 0 0 5
word tag	1 1 5 0 0 0 -6 1 -1 10
word tagen	0 0 0 0 0 1 0 0 0 -3
word take	-29 -15 12 11 -21 -14 59 -8 4 -36
word take #	0 0 0 0 0 0 0 0 0 12
word take a	-1 -2 0 0 -7 0 -6 0 16 -4
word take about	-2 4 -1 0 0 0 0 0 0 -2
word take home	-2 -4 -1 -1 0 -1 15 -1 -6 -6
word take it	-5 -1 6 0 -6 0 9 -1 -1 -7
word take place	-11 2 11 0 0 0 0 0 0 -3
word take the	-1 0 0 0 -1 -6 10 -1 0 2
word take up	-5 -2 -1 0 0 -1 9 0 0 -12
word take you	-5 -3 0 0 2 0 8 -2 0 -12
word taken	-1 -1 0 8 -2 0 -3 -1 -1 10
word taking	-1 -1 -1 1 -4 0 2 0 5 16
word taking part	0 0 0 0 0 0 0 0 0 7
word taking the	0 0 0 1 -4 0 0 0 5 13
word talent	0 -1 0 0 6 0 0 0 -4 12
word talento	0 -1 0 0 3 0 -1 0 0 0
word talk	5 14 3 -3 -8 -4 0 -5 -2 5
word talk about	1 8 -1 -1 0 -3 -4 -1 0 9
word talk it	-2 -1 0 0 0 2 2 0 0 -6
word talk on	0 -6 0 0 0 7 0 0 0 -6
word talk timemention	1 0 8 -1 0 -2 -5 -1 -1 -2
word talk to	5 1 -2 0 -1 -1 -1 0 0 11
word tallfir	-1 2 0 0 0 -1 -17 17 -1 -12
word tard	3 0 -1 3 0 -1 -2 -1 -1 -10
word tardar	0 0 0 0 0 0 0 0 1 -3
word tarde	0 -5 -1 1 0 -1 8 -1 0 -15
word tardi	1 0 -1 0 0 0 1 -1 0 -11
word target	0 0 0 0 0 1 0 0 0 3
word task	-1 -2 -1 0 0 -1 8 -1 -1 15
word te	10 -13 1 5 -6 -5 22 -10 -3 -42
word te comparto	3 -1 0 0 0 -1 1 -1 0 -4
word te esperamo	0 0 0 0 0 0 0 0 0 6
word te mando	4 -2 1 0 0 -1 -2 0 0 -4
word te nemen	4 0 0 0 0 -1 -2 0 0 -1
word te va	0 -2 2 0 0 0 0 0 0 4
word teach	4 -3 -1 0 -1 0 -1 0 1 -8
word teacher	0 0 0 0 0 1 0 0 0 3
word team	-7 -4 5 -4 -1 -4 -18 15 19 18
word team !	0 0 0 0 0 3 -1 0 0 -4
word team is	-2 0 1 -1 -1 -1 -4 8 0 4
word team will	-1 -1 -3 0 -5 0 -9 9 10 -7
word tech	6 -2 -2 0 -3 -1 -3 -2 7 -46
word tech lead	3 -2 0 0 0 0 0 0 0 -1
word technical	19 -1 -7 6 -1 -4 -6 -4 -1 -12
word technical interview	0 -1 -6 8 0 0 0 0 0 -8
word technicien	0 -1 0 0 0 0 -1 1 0 4
word tecnica	3 -1 -1 1 0 2 -2 -1 -1 -4
word tecnica de	1 0 -1 1 -1 2 -1 0 0 -5
word tecnico	1 -1 0 0 1 0 0 0 0 -4
word teil	1 0 0 0 0 0 0 0 0 -8
word telefon	0 -2 -1 0 0 0 4 0 0 -15
word telefonat	3 11 -1 0 -1 0 -10 0 -1 -5
word telefonicamente	3 0 0 0 0 0 -1 -1 0 -1
word telefonisch	3 5 0 1 -1 0 -7 0 -1 -7
word telefono	1 0 0 0 0 0 1 0 0 -4
word telegram	0 0 0 0 0 0 0 0 0 12
word telephone	4 5 -1 -1 1 0 -4 -1 -4 11
word telephonique	1 0 0 0 0 0 -1 1 0 -4
word tell	-6 -2 -5 4 -11 3 24 -4 -3 -1
word tell me	-4 4 -3 5 -9 -5 16 -3 -1 -26
word tell us	0 -6 0 0 0 7 0 0 0 2
word tell you	0 0 0 0 0 2 0 0 -1 21
word tem	0 -4 0 0 0 -1 6 -1 0 -3
word temo	-1 0 0 0 0 0 0 0 0 -13
word temp	8 -9 0 0 1 0 1 0 0 -3
word temp de	0 0 0 0 -2 0 3 0 0 0
word tempo	0 -4 -1 -1 1 -1 8 -2 -1 -1
word ten	15 5 -2 -1 5 0 -19 -2 -1 27
word ten minut	0 6 0 0 0 0 -6 0 0 8
word tengo	-1 -1 -1 3 1 0 0 -1 0 5
word tenho	-1 -5 -2 3 -1 1 6 -1 0 -4
word tentative	-1 -1 0 0 -1 0 -2 6 0 -5
word ter	0 -1 -2 4 2 0 -2 -1 0 -4
word term	2 -6 0 0 -4 15 -5 -2 0 7
word termin	6 -2 0 3 -1 -1 -2 -1 -1 -18
word termin am	-1 0 -1 3 0 0 0 0 0 -1
word termin fur	3 0 0 -1 0 0 -1 0 0 -10
word terminbestatigung	-1 0 0 0 0 0 0 1 0 -3
word termine	-1 6 0 0 1 0 -4 0 -1 1
word terug	-1 -2 0 1 -2 0 5 -1 0 -3
word test	3 -11 -1 -1 -2 -4 27 -5 -7 24
word teste	1 0 0 0 -4 0 0 0 5 -1
word text	-5 -2 -1 -1 1 -1 -21 24 5 4
word text me	0 -1 -1 0 -2 -1 -19 24 -1 -16
word th	-5 11 1 0 0 0 -5 0 0 -13
word th floor	1 0 0 0 0 0 0 0 0 4
word than	-2 -4 3 -1 -1 -3 10 -1 -1 33
word than #	-1 -1 3 0 0 0 -1 1 0 2
word thank	-33 6 -20 5 12 -21 -1 1 52 56
word thank !	-1 0 0 0 -2 -1 4 0 1 14
word thank again	0 0 0 0 1 0 0 0 0 7
word thank for	-16 8 -10 17 -17 -5 -8 12 19 -17
word thank you	-9 -8 -7 -9 17 -10 9 -1 18 57
word that	1 6 -14 9 -2 9 -12 -10 13 24
word that i	0 -1 -2 0 1 -2 5 -1 0 0
word that is	0 0 0 0 0 0 1 0 0 7
word that suit	0 3 0 0 0 0 -2 0 0 2
word that the	-10 0 9 1 1 2 -2 0 0 -1
word that we	-1 0 -8 9 0 0 5 -2 -2 6
word that work	-5 11 -1 -1 -1 0 -2 0 0 -5
word that you	11 8 -8 -4 11 12 -28 -7 5 -18
word that you're	1 0 -1 0 -1 0 1 0 -1 -6
word that your	8 -3 -4 -3 -4 0 -7 4 9 8
word that'	4 -2 10 -1 5 5 -15 -2 -3 -27
word the	-32 -44 4 44 29 -12 38 -35 8 69
word the #	-1 2 2 1 0 1 -5 0 0 -3
word the above	6 2 -7 0 0 0 0 0 0 0
word the admission	0 0 0 0 0 0 0 0 0 19
word the analyst	-5 8 0 -1 -1 -2 1 0 0 0
word the assessment	0 0 0 0 0 -2 3 0 0 -5
word the attach	0 0 0 0 0 0 2 0 0 -18
word the best	-2 1 -5 21 0 -1 -9 -3 -2 1
word the board	-7 -2 -1 -1 1 -1 11 -1 -1 5
word the budget	-1 -1 0 7 -3 -2 3 -3 -1 -2
word the calendar	6 -3 0 1 -1 0 -2 -1 0 -8
word the call	1 0 -1 0 0 0 0 0 0 9
word the candidate	-2 -1 4 0 0 0 0 0 0 4
word the client	-7 3 -1 0 7 -1 9 -2 -7 -20
word the clos	0 0 0 0 0 0 -1 0 3 -4
word the committee	-4 -2 -1 -1 0 -1 4 -1 6 12
word the company	0 0 0 1 0 0 0 0 0 12
word the conversation	0 0 0 0 0 0 1 0 0 -6
word the data	0 5 0 0 -1 0 -6 0 3 1
word the day	17 -4 3 -3 0 -4 -4 -4 -1 -9
word the department	0 -1 0 7 -1 2 -6 -1 0 7
word the detail	4 -3 0 0 0 0 -1 0 0 -3
word the employer	-1 -1 0 6 -2 0 -1 -2 2 -2
word the end	-2 -2 0 -1 10 -2 -21 -3 22 -10
word the final	3 2 -1 -1 5 -4 -3 -2 -1 -11
word the first	-1 0 -1 0 -1 3 0 0 0 0
word the follow	-5 0 -1 5 -1 0 -1 0 1 11
word the head	2 -1 -1 0 0 -1 2 -1 0 -15
word the hiring	-2 -1 2 -3 5 -1 9 -4 -6 -24
word the inconvenience	0 0 1 0 0 0 0 0 0 4
word the interview	-4 -8 22 4 -8 -1 -2 3 -7 4
word the interviewer	2 -1 -1 -1 -4 0 4 0 0 -13
word the invitation	0 -2 -1 3 -1 0 -2 2 0 -1
word the invite	-19 -1 23 0 -1 0 -2 0 0 -3
word the job	-8 -2 -2 3 32 -12 2 -8 -3 -1
word the landlord	0 0 0 0 0 0 0 0 0 8
word the last	3 0 0 0 0 0 -2 0 0 -3
word the link	0 -2 3 -1 -1 -1 3 0 -2 1
word the list	3 0 0 -1 0 0 -2 0 0 5
word the lobby	0 0 0 0 0 0 0 0 0 3
word the meantime	0 0 0 0 0 0 0 1 0 -3
word the message	0 0 0 0 0 0 0 1 0 16
word the month	-1 0 0 0 -3 -1 -10 -2 17 -8
word the morn	-2 0 0 0 -3 0 7 -1 0 -3
word the name	0 -1 0 0 0 -1 4 -1 0 -16
word the new	-2 -1 1 6 -9 -1 9 -3 -1 15
word the next	-2 4 -1 -1 11 -3 -6 -2 0 -8
word the number	1 -1 0 0 -4 0 -3 3 5 -21
word the offer	-1 -1 -1 0 -2 17 -9 -1 -2 -2
word the office	13 0 -4 -2 -1 -2 -3 -1 -1 -19
word the open	0 1 0 0 0 0 0 0 0 4
word the opportunity	0 0 0 0 0 0 0 0 0 36
word the order	0 0 0 0 -2 0 -1 6 -2 -3
word the other	-1 -1 -4 -1 18 -7 -1 -1 -1 -7
word the owner	1 0 -1 15 -11 -1 -2 -1 0 -2
word the panel	-4 -3 -3 0 1 0 0 -5 15 2
word the partner	3 -1 -1 -1 -1 0 1 -1 0 -2
word the plan	0 0 0 0 0 0 0 0 0 3
word the position	-2 -2 -1 0 12 3 -1 -2 -6 1
word the post	-2 -6 -2 16 3 11 -28 -5 13 -23
word the proces	-1 -7 0 -1 0 -2 11 0 0 -4
word the question	0 0 0 0 1 0 0 0 0 11
word the record	0 0 0 0 0 0 0 0 0 3
word the right	0 0 0 0 0 0 0 0 0 7
word the role	-7 12 -3 0 6 1 -8 -1 -1 -2
word the salary	-2 -6 0 0 0 6 4 0 0 10
word the same	-2 -5 14 -1 -1 -1 -4 0 0 13
word the schedule	3 -1 -1 -1 0 4 -3 0 0 -10
word the search	-4 -1 0 4 13 -5 2 -5 -3 -16
word the second	15 -3 -4 0 -5 -2 2 -2 -1 21
word the shop	0 -1 -2 -2 3 -2 -11 16 -2 -24
word the side	3 0 -2 0 0 0 0 0 0 -14
word the statu	0 -1 0 1 3 0 0 -1 -2 -6
word the team	-15 -4 -1 1 -4 -3 14 4 9 -29
word the term	-1 -2 0 0 -4 12 -3 -2 0 -3
word the time	2 2 -3 0 -2 -1 -1 -1 5 36
word the timemention	-2 -5 2 -6 -2 -1 -2 11 4 4
word the week	-2 8 23 0 -3 -2 -24 -1 2 -8
word the weekend	-3 -1 -1 -1 -3 -7 14 -2 4 -5
word the whole	15 0 -15 0 0 0 0 0 0 4
word their	-9 10 -1 0 -6 -2 9 -1 -1 8
word them	-13 -7 -5 -2 -10 -7 45 -4 3 -11
word then	-4 -8 19 -4 -7 -3 -19 5 20 -13
word then !	5 -1 -1 0 -1 0 -3 0 0 -3
word theo	0 0 0 0 0 0 0 0 0 4
word there	2 -3 -9 12 6 -2 -4 -1 0 28
word there !	0 0 0 0 0 0 0 0 0 10
word there is	0 1 0 0 -1 0 -1 0 1 12
word there will	-2 -1 -1 5 0 0 -1 -1 0 -4
word there'	-6 -1 5 4 7 -1 -6 -1 0 14
word these	-2 1 0 -1 -3 -1 9 -2 -1 -20
word thesi	0 0 0 0 0 0 0 0 0 5
word they	-17 2 -4 -5 51 15 -29 -8 -5 24
word they want	0 -1 -1 0 2 22 -20 0 0 -2
word they'll	-4 -1 -1 -3 0 0 9 -1 0 -2
word they're	-7 4 -3 -2 1 -2 14 -1 -5 -10
word they've	-4 4 0 0 0 0 0 0 0 7
word thing	-7 4 -2 0 -6 -3 19 -3 -1 -3
word think	0 -6 0 0 4 6 -3 -1 0 -1
word this	-5 -17 -3 8 23 -13 -9 21 -6 81
word this because	0 0 0 0 0 0 0 0 0 10
word this confirm	0 0 0 0 0 0 0 0 1 -22
word this event	0 0 -1 2 0 0 0 0 0 -7
word this invitation	-5 -2 -1 -1 -2 -1 -2 15 0 -9
word this is	6 -6 -5 0 -2 0 -3 11 0 15
word this isn't	0 0 0 -3 2 -1 4 0 0 -3
word this message	0 0 0 0 0 0 0 1 0 4
word this occasion	0 0 0 0 3 0 -1 0 0 6
word this one	0 0 0 0 1 0 0 0 0 -9
word this position	0 0 0 0 0 0 0 0 0 5
word this time	0 -1 -2 -1 20 -2 -6 -4 -4 11
word this week	-6 5 8 -2 -16 -2 -4 8 9 1
word this weekend	1 1 0 0 -1 0 -1 0 2 -18
word this year	0 0 0 0 0 0 0 0 0 33
word those	0 1 -1 0 -9 0 0 0 10 4
word thought	-1 -1 -1 0 2 -3 6 -2 0 3
word three	-6 -1 -3 -2 -6 6 15 -5 2 16
word three days	0 0 0 0 0 -1 2 0 0 -4
word three time	0 4 0 0 0 0 -3 0 0 3
word three week	-1 -9 -1 -1 -1 8 4 -1 0 -8
word thrill to	0 0 0 0 0 1 0 0 0 7
word through	18 -5 -4 -5 15 -5 -16 -9 11 -29
word through the	1 0 -1 0 0 0 0 0 1 7
word through timemention	3 -1 -1 -1 0 3 -3 0 0 -4
word through to	18 3 -1 -2 0 -3 -10 -3 -1 -10
word thursday	0 0 0 0 0 0 -4 4 0 -1
word ti	9 -6 1 -1 0 -3 5 -5 0 -26
word ti ho	0 0 0 3 0 -1 -1 0 0 4
word ticket	-1 -1 -1 0 -1 0 -4 11 -4 5
word ticket #	0 0 0 0 0 0 -5 11 -4 -14
word tien	0 2 0 0 -2 -1 3 0 -1 -6
word tijd	-1 -1 1 0 1 -1 2 -1 1 -3
word till	-2 -1 -4 -6 -2 -3 14 -9 13 -22
word till timemention	-2 -1 -2 -5 -1 -1 -1 -1 13 -8
word time	-7 11 26 -2 10 2 -35 -7 2 40
word time :	-1 0 1 3 0 0 -1 0 0 -7
word time and	0 -1 1 0 3 0 0 0 -2 0
word time are	0 0 0 0 0 0 0 0 0 -5
word time for	-4 4 4 -1 0 -1 -1 -1 0 -1
word time here	-1 1 0 0 0 0 0 0 0 -4
word time in	0 5 0 0 0 0 -5 0 1 -1
word time new	-1 0 -1 1 0 0 0 2 0 -3
word time to	-1 3 0 0 -4 0 -2 0 6 16
word timemention	8 36 5 19 -36 -19 -26 25 -11 6
word timemention !	10 -3 -10 -5 0 -4 6 7 -2 -4
word timemention #	29 2 -1 -8 -2 2 -13 -7 -1 28
word timemention :	-4 -1 -3 8 -1 -2 6 -2 -1 -1
word timemention ?	-3 27 -9 -4 -4 5 -5 -3 -4 -36
word timemention a	4 -1 0 1 -1 0 -1 -1 0 -4
word timemention about	0 0 0 0 0 0 1 0 0 4
word timemention al	4 0 0 0 0 0 -2 -1 0 3
word timemention an	1 0 -1 0 0 0 0 0 0 -10
word timemention and	-3 -9 -3 -5 0 -1 -9 -4 33 18
word timemention at	13 -7 3 -4 -1 -5 6 -3 -1 -33
word timemention au	3 -8 6 -1 -1 1 0 0 0 -9
word timemention auf	0 0 1 0 0 0 0 0 0 3
word timemention avec	2 0 0 -1 0 0 0 0 0 -5
word timemention be	-7 10 -2 0 0 0 0 0 0 -6
word timemention before	-2 0 0 0 0 0 3 0 0 0
word timemention bei	1 0 0 0 0 0 0 0 1 -3
word timemention by	0 0 1 0 0 0 0 0 0 7
word timemention can	0 0 0 0 0 0 0 0 0 8
word timemention com	-1 0 0 2 -1 0 0 0 0 -4
word timemention como	-1 0 0 0 0 0 3 -1 0 -1
word timemention con	1 0 0 0 0 0 0 0 0 14
word timemention dans	1 0 0 0 0 0 0 0 -1 8
word timemention e	-2 1 3 0 0 0 1 -2 0 -1
word timemention en	3 -1 0 0 0 0 0 0 0 22
word timemention for	15 -6 0 -2 0 3 -2 -3 -4 0
word timemention has	-6 -3 11 4 -1 -2 -2 -1 0 -4
word timemention ho	0 0 0 0 0 0 0 0 0 3
word timemention if	-5 0 2 -1 0 6 -2 0 0 -11
word timemention il	-1 0 1 0 0 6 -4 0 0 -4
word timemention im	0 0 0 0 0 0 0 0 0 7
word timemention in	9 -8 4 -1 -1 0 -1 -1 -1 14
word timemention instead	-8 -2 14 0 0 -1 -2 0 0 -5
word timemention interview	-5 -1 6 1 0 0 0 0 0 -24
word timemention is	-25 -2 37 4 -1 -2 -7 -6 2 16
word timemention ist	9 0 -3 -1 0 -1 -2 -1 0 -2
word timemention it	0 0 3 -1 0 0 -1 0 0 -2
word timemention je	0 4 -3 0 0 0 -1 0 0 -2
word timemention komt	0 0 0 1 0 0 0 0 0 5
word timemention la	0 0 0 1 0 0 0 0 0 8
word timemention le	0 1 0 0 0 0 0 -1 0 7
word timemention lunch	26 -1 -1 -2 0 -4 -14 -4 -1 -13
word timemention na	3 0 -2 0 0 0 0 -1 0 11
word timemention nao	-1 -1 3 0 0 0 -1 0 0 -3
word timemention new	-2 0 3 0 0 0 0 0 0 1
word timemention nicht	0 11 -9 0 0 0 -1 0 0 -4
word timemention niet	0 0 1 0 0 0 0 0 0 -5
word timemention no	4 -1 4 0 0 0 -1 -6 -1 2
word timemention non	-1 -1 6 -2 -1 -1 -2 1 0 -4
word timemention o	-1 5 -1 0 -1 0 0 0 0 -8
word timemention oder	-2 15 -10 0 0 0 -1 0 0 -3
word timemention of	-1 6 -3 0 0 0 -1 0 0 -5
word timemention on	7 -3 1 0 0 0 0 -3 0 -2
word timemention op	12 -4 -1 -1 0 -1 -3 -2 -1 9
word timemention oppure	0 2 0 0 0 0 -1 0 0 -4
word timemention or	-48 80 -4 -3 -2 -6 -14 -2 -1 4
word timemention ou	-4 6 4 -1 -1 -1 -2 -1 -1 -26
word timemention para	0 -4 -1 0 0 -1 8 0 0 17
word timemention per	-1 -2 -1 -1 0 -1 8 -2 0 30
word timemention please	-1 -3 -2 0 0 3 0 -5 8 28
word timemention por	1 0 0 0 0 0 0 0 0 5
word timemention pour	9 -9 0 0 1 0 0 0 -1 2
word timemention presso	1 0 0 0 0 0 0 0 0 -4
word timemention rather	-1 0 4 0 0 0 -2 0 0 -4
word timemention s	-3 -4 -1 22 8 -3 -13 -4 -2 8
word timemention same	-8 -2 20 -4 0 0 -1 -5 0 -4
word timemention so	-2 -4 7 -5 -1 -1 2 4 -1 -9
word timemention su	0 0 0 0 0 0 0 0 0 8
word timemention suit	-6 8 -2 0 0 0 0 0 0 18
word timemention sur	5 0 0 0 0 0 -4 0 0 -1
word timemention te	-1 -9 -1 0 0 0 11 0 0 -3
word timemention tengo	0 0 0 0 0 0 0 0 0 6
word timemention the	13 -5 -1 15 -10 -2 -10 -1 0 6
word timemention then	0 0 1 0 0 -1 1 0 0 -6
word timemention through	3 -1 0 -1 0 3 -2 -2 0 -1
word timemention timemention	-14 27 -6 -1 -1 -1 -4 2 -1 -17
word timemention to	-5 4 5 -2 -1 2 -5 -1 3 28
word timemention us	-3 0 -1 0 0 0 0 5 0 3
word timemention via	2 -1 0 0 0 0 0 0 0 -11
word timemention voor	1 0 0 0 0 0 0 0 0 -11
word timemention we	0 0 0 0 1 0 0 0 0 8
word timemention with	13 -6 -3 -1 -1 3 -6 1 -1 -16
word timemention work	-3 7 -2 -1 0 -1 1 0 0 10
word timemention would	1 0 0 0 0 0 0 0 0 -3
word timemention y	0 0 0 0 0 0 0 0 0 5
word timemention zu	1 0 0 0 0 0 0 0 0 -5
word timing	-3 -3 16 4 -5 -1 -5 -3 0 -1
word to	-89 28 26 11 15 23 38 -25 -27 128
word to !	-5 -1 0 0 0 0 0 0 7 2
word to #	-2 -7 -1 -1 -1 9 2 -1 0 16
word to a	0 1 2 -2 2 -1 -2 -1 -1 10
word to accept	0 0 0 0 0 4 -2 0 0 0
word to all	-1 -2 13 0 -4 0 -2 -1 -2 -6
word to an	1 1 0 0 1 0 -1 0 0 10
word to another	-1 -1 -1 -1 8 -1 -3 0 0 9
word to answer	-1 0 0 0 -1 0 -10 15 -1 -1
word to apply	0 0 0 0 -5 0 0 0 5 11
word to arrange	-1 3 -1 -1 -1 0 1 -1 0 -3
word to ask	0 0 0 0 0 0 0 0 0 12
word to attend	4 1 0 0 0 0 0 -1 -3 -2
word to be	-2 -1 2 -4 2 0 5 0 -2 42
word to bring	-11 0 -2 -1 0 0 16 -1 0 -8
word to cancel	-2 -1 -1 17 -3 -1 -9 0 0 21
word to change	0 0 0 0 0 0 0 0 0 13
word to choose	0 0 0 0 3 -1 -1 0 0 0
word to come	0 1 1 15 -10 -1 -5 -1 0 -8
word to complete	-1 3 0 -1 -1 0 5 -1 -4 4
word to confirm	-1 1 0 0 -1 3 -1 0 0 6
word to do	-11 10 3 10 6 -3 -11 -3 -2 4
word to everyone	1 0 0 0 0 0 -6 0 5 3
word to find	-5 -4 19 -2 -3 0 -4 0 0 4
word to follow	4 -1 2 -1 -1 1 -3 -1 0 -9
word to get	-1 2 0 0 0 0 1 0 0 10
word to go	-3 -2 -1 -1 -2 -2 8 -1 3 19
word to have	-2 -5 -2 -4 5 13 -10 5 -1 -33
word to hear	-2 8 -1 1 3 -1 -2 -1 -5 11
word to hire	-1 0 0 4 -3 -1 2 0 0 6
word to host	0 0 0 0 0 0 0 0 0 5
word to inform	-4 0 -1 -1 -2 15 -9 2 -1 1
word to interview	1 3 -1 -1 -1 -1 -1 -1 0 45
word to invite	0 0 0 -1 -2 0 -2 0 6 7
word to it	2 0 0 0 0 0 -1 0 0 -11
word to join	-3 -2 -1 -1 5 9 -3 -1 -5 -6
word to keep	0 0 0 0 0 1 -1 0 0 3
word to know	-2 10 -1 -1 0 0 -3 -1 -1 3
word to let	3 -3 -8 8 1 0 -1 0 0 0
word to make	4 0 -4 0 0 0 0 0 0 5
word to me	-1 -3 -1 0 -1 -1 7 -1 0 5
word to meet	-4 9 -4 2 -9 -6 10 -2 3 4
word to offer	-1 -1 -1 0 0 6 -2 0 0 16
word to one	-1 0 0 0 6 0 -8 3 0 0
word to our	-2 3 -1 -1 1 0 -1 -1 0 -10
word to postpone	-1 -2 16 -1 -3 0 -5 -2 -2 -8
word to reach	0 1 0 -1 0 0 0 0 0 3
word to record	-2 7 0 0 0 0 -3 0 -1 -2
word to report	-2 -1 -2 -1 0 0 8 -1 0 0
word to reschedule	-1 -4 5 0 0 0 0 0 0 11
word to review	0 0 0 0 -1 6 -1 -1 -2 1
word to say	4 1 -1 -1 -2 -1 -4 1 2 2
word to schedule	-1 3 0 0 -1 -3 2 0 0 -1
word to see	-15 8 3 5 -9 4 7 -2 -1 -10
word to sender	0 0 0 0 -2 0 0 3 0 -3
word to set	-5 1 0 0 2 0 0 0 3 -5
word to share	-1 0 0 0 0 0 1 0 0 6
word to show	2 0 0 0 0 -1 1 -1 0 -8
word to sign	0 0 0 0 0 0 0 0 0 17
word to sit	0 0 0 0 -1 0 1 0 0 6
word to speak	-10 6 -1 0 0 -2 9 -1 0 -2
word to start	1 -1 -2 0 0 5 -2 0 0 -15
word to take	-8 -6 6 15 -14 9 5 -4 -3 -27
word to talk	1 13 -2 -1 -3 -7 0 -2 0 -1
word to tell	0 3 0 0 0 3 -4 0 -1 16
word to the	18 -6 -5 -9 6 -5 28 -10 -17 3
word to this	4 -5 -4 0 5 0 -1 7 -5 -4
word to timemention	-15 -2 28 -2 -1 -1 -2 -4 -1 2
word to work	-1 -1 -2 0 11 -1 -3 -4 0 0
word to you	0 -2 -5 -2 -6 -1 20 -1 -3 -25
word to your	-4 -2 5 -1 -2 9 -3 1 -3 10
word toda	0 0 0 0 -4 0 4 0 0 1
word together	-1 0 0 0 -1 -1 5 -1 0 9
word toi	-2 -1 0 0 -3 15 -8 0 0 2
word told	0 -2 -4 18 -9 -4 5 -2 -2 -10
word told you	-1 -2 -3 3 -6 -3 14 -2 -1 -13
word tom	0 2 0 0 0 0 -1 0 0 9
word toma	-3 0 4 0 0 0 0 0 0 0
word tomasz	0 0 0 0 0 0 0 0 0 24
word ton	1 0 0 -1 3 0 -3 0 0 -1
word too	-1 -1 -2 0 8 -3 2 -3 -1 11
word took	2 -2 -3 -1 13 -5 -3 0 -1 9
word top	5 -1 -1 -1 0 -1 0 -1 0 -5
word topic	0 0 0 0 0 0 0 0 0 7
word topic :	0 0 0 0 0 0 0 0 0 4
word tot	8 -1 -1 0 -1 -1 -4 0 0 2
word tot timemention	6 -1 -1 0 0 -1 -4 0 0 -1
word total	-2 1 -5 14 0 0 -7 -1 0 16
word touch	2 -5 0 -2 -4 -2 -9 13 8 -17
word toujour	0 -2 0 0 -1 -1 4 0 0 -6
word tour	1 0 0 0 0 0 0 0 0 11
word tous	-1 1 1 0 0 0 -1 0 0 14
word tout	0 0 0 1 1 -1 -1 0 0 -3
word tout a	1 0 -1 0 0 0 0 0 0 -3
word town	0 0 0 0 0 0 0 0 0 13
word trabajo	0 0 0 0 0 0 0 0 0 -4
word trabalho	0 0 0 0 0 0 0 0 0 7
word trae	0 0 0 0 0 0 0 0 0 7
word traga	0 0 0 0 0 0 0 0 0 7
word train	2 -1 -1 0 -1 -3 6 -1 0 44
word trainee	0 -1 -1 0 0 0 4 -1 -2 -3
word tramite	0 0 0 0 0 0 0 0 0 3
word transcript	-3 -1 0 0 0 0 5 0 0 12
word travail	0 -5 0 0 0 -1 7 0 0 11
word travaux	-1 0 -2 0 -2 0 2 0 4 -3
word travel	-2 -1 -2 1 -2 -1 -6 13 -1 2
word travell	-2 -1 -3 -3 -2 -2 -1 14 -1 -7
word tre	0 0 0 0 0 0 1 0 0 -4
word treffen	0 0 0 0 0 0 0 0 0 7
word tres	-1 6 -1 0 0 -1 -2 -1 0 -6
word trial	27 -4 -22 0 -4 10 -2 -4 -1 -46
word trial shift	25 -2 -21 0 0 0 1 -1 0 -25
word troi	-4 9 0 0 0 0 -2 -1 0 -3
word trouble	-6 -1 2 0 0 -1 6 0 0 -15
word trouverez	0 0 0 0 0 2 0 0 0 -5
word truly	1 1 0 0 0 -1 -1 0 0 -7
word try	0 0 0 0 0 0 0 0 0 13
word tu	-3 0 -2 -1 0 14 -11 2 0 -7
word tu entrevista	0 0 1 0 0 0 0 0 0 9
word tu perfil	0 1 0 0 0 0 -1 0 1 4
word tu postulacion	0 -1 0 0 1 0 0 0 0 -6
word tu solicitud	0 0 0 0 0 0 -1 4 -2 -7
word tua	-5 5 0 -1 0 0 -1 0 1 -18
word tua candidatura	-1 -1 0 0 1 0 0 0 2 -11
word tudo	0 0 0 2 0 0 -1 -1 0 -6
word tuesday	15 -3 0 0 0 0 -13 3 0 7
word tuesday april	0 0 0 0 0 0 0 0 0 7
word turn	0 0 0 0 -2 0 4 -1 0 11
word turno	0 -5 0 0 0 0 5 0 0 3
word tus	0 0 0 0 0 0 0 0 0 3
word tut	0 0 4 1 0 0 -3 0 0 -3
word tut mir	0 0 4 1 0 0 -4 0 0 -2
word tutto	1 0 0 2 0 0 -2 -1 0 -7
word tweede	1 -2 -1 0 5 0 -2 0 -1 -4
word twice	0 2 0 0 0 0 -1 0 0 13
word two	-19 -11 -2 -4 -3 -9 58 -2 -8 -46
word two form	1 0 0 0 0 -1 1 0 0 -22
word two more	-9 2 -1 -1 0 -1 11 -1 0 -5
word two of	-3 -4 2 -1 -1 0 11 0 -5 -1
word two week	-2 0 0 -1 -1 0 5 0 0 7
word type	1 0 0 0 0 0 0 0 0 6
word u	9 -6 -3 0 10 -1 -3 -3 -3 -2
word u op	2 0 -1 0 0 0 0 0 0 -20
word u timemention	1 0 0 0 0 0 0 0 0 -5
word u uit	0 0 0 0 0 0 0 0 0 13
word u wordt	0 -2 0 0 5 0 -2 0 -1 -5
word uber	1 -2 -1 -1 0 -1 4 -1 0 1
word uber die	0 -3 0 0 -1 -1 5 0 0 -8
word uhrzeit	3 -1 0 -1 0 0 -1 0 0 1
word uit	5 -3 0 0 0 0 0 0 -1 11
word uit voor	2 -2 0 0 0 0 0 0 0 15
word uiterlijk	0 -1 -1 0 -1 0 2 0 0 6
word uiterlijk timemention	0 -1 0 0 0 0 1 0 1 -5
word uitnodig	4 -2 0 0 0 0 0 0 0 6
word um	-4 -5 8 -1 -1 -3 6 1 -2 -19
word um die	2 -1 0 0 -1 0 0 0 1 -3
word um timemention	-3 0 5 0 0 0 -1 0 0 -1
word uma	-5 4 0 -1 2 -1 1 -1 0 -10
word umfrage	0 3 0 0 -1 0 0 0 -1 16
word un	12 -7 16 -4 2 -2 -12 0 -6 -29
word un entretien	7 -6 0 0 0 0 0 0 0 11
word un paio	0 0 4 -2 0 -1 -1 0 0 -4
word un'altra	0 1 -1 0 1 0 0 0 0 -13
word una	-3 2 1 -1 2 -1 3 -4 2 -2
word una semana	0 0 0 0 0 0 2 -1 1 -3
word unable	3 0 0 0 0 0 0 1 -3 18
word unable to	3 0 0 0 0 0 0 1 -3 18
word und	7 -4 0 -3 2 0 -4 7 -4 -18
word und melden	0 0 0 0 0 0 -2 5 -3 -1
word understand	-3 -2 -5 14 0 -2 -1 -1 0 0
word une	-6 7 -1 1 9 -4 1 -3 -4 -22
word une autre	0 0 1 0 1 0 -1 0 0 -3
word une reponse	-1 0 0 0 -1 0 3 0 0 -1
word unfortunate	0 0 1 0 -1 0 2 0 0 31
word unit	0 0 0 0 0 0 0 0 0 14
word unit #	0 0 0 0 0 0 0 0 0 12
word university	0 0 0 0 0 0 0 0 0 8
word unles	7 -6 0 0 0 0 0 0 0 -6
word uns	9 -6 1 -2 -5 2 2 3 -5 -18
word uns am	3 -2 0 0 1 0 -1 0 0 4
word unser	-6 8 -3 3 -1 0 -1 0 -1 8
word unsere	-2 3 -1 -1 -1 0 0 0 0 1
word unserem	1 -1 -1 0 -1 2 1 0 0 -20
word unserem haus	1 -1 0 0 -1 3 0 0 0 -9
word unseren	0 0 0 0 0 0 0 0 0 5
word unserer	3 0 -1 0 0 0 0 -1 0 -1
word unsubscribe	0 0 0 0 0 0 0 0 0 11
word unsuccessful	0 0 0 0 0 0 -3 -4 8 5
word unter	2 -3 -1 0 0 -1 4 0 0 -9
word unterlagen	2 2 -1 0 -2 -1 0 -1 0 -3
word until	-11 -5 -3 -2 -11 -2 8 12 14 -8
word until the	1 -2 -1 0 -2 -1 1 -3 5 -7
word until timemention	-5 -2 -2 -1 -1 -1 0 13 -1 -3
word up	-11 6 -8 -4 4 -2 -4 0 20 30
word up a	0 0 0 -1 7 -1 -2 0 -4 -1
word up interview	-1 0 0 0 0 0 2 0 0 5
word up on	-4 6 -1 0 0 0 -5 5 0 16
word up to	-4 -1 -1 0 0 -1 8 1 0 8
word up with	0 0 0 0 -5 0 0 0 6 -7
word upcom	10 -3 -4 -2 0 0 0 -1 0 -1
word upcom interview	10 -3 -4 -2 0 0 0 -1 0 -8
word updat	-27 -1 32 -1 -1 7 -8 -1 0 11
word updat :	-3 0 5 -1 0 0 0 0 0 -3
word updat resume	0 0 0 0 0 0 0 0 0 4
word update	-8 -4 -3 6 19 -2 0 -16 7 3
word update :	0 -1 0 0 0 0 -2 -8 11 -2
word urgent	-2 -1 0 1 -2 -1 -11 16 -1 2
word us	-13 -20 -5 16 -13 12 16 -6 12 -58
word us !	-5 -2 2 0 0 -9 13 0 3 -15
word us about	0 0 0 0 0 0 0 0 0 7
word us and	0 -1 0 0 -1 0 -2 1 3 -6
word us by	0 -6 0 0 0 7 -3 -4 8 -9
word us canada	-4 0 -1 1 0 0 0 5 0 -1
word us j	4 -1 -2 0 0 0 -1 0 0 -14
word us know	-3 0 -4 20 -8 0 0 -3 -2 -3
word us on	3 0 0 0 0 -2 0 0 0 15
word us your	0 0 0 0 0 0 0 0 1 11
word use	2 1 -4 -1 1 -2 4 -1 -1 9
word use the	2 0 -4 0 -2 -1 6 0 -1 -5
word user	0 0 0 0 -1 0 0 1 0 7
word using	0 -2 4 0 0 0 0 0 -1 12
word using the	0 -2 4 0 0 0 0 0 -1 2
word usual	-1 -1 0 0 -1 3 -1 3 -1 6
word utei	0 0 0 0 0 0 3 -1 0 -3
word uur	0 0 1 0 0 0 0 0 0 12
word uurtje	0 1 0 0 0 0 0 0 0 -3
word uw	0 -6 0 -1 -1 0 -1 7 1 14
word uw gesprek	0 0 1 0 0 0 0 0 0 11
word uw sollicitatie	1 -3 0 0 -1 0 2 -1 2 -6
word v	1 -1 -1 -1 2 0 -1 0 0 -10
word v x	1 0 0 0 0 0 0 0 0 -5
word va	3 0 4 -1 -1 0 -3 -1 -1 -4
word va ?	2 -1 0 0 0 0 0 0 0 4
word va bene	1 0 0 0 0 0 0 0 0 -4
word vacacion	0 0 0 0 -5 1 5 0 0 -3
word vacancy	2 3 -1 0 0 -2 -5 -5 8 -12
word vacante	1 3 -1 0 1 -1 -2 -1 0 -4
word vacation	-1 -1 -1 -3 -1 -2 7 3 -1 -8
word vacatur	0 -1 0 2 2 0 -2 1 0 3
word vacature	0 -3 -1 0 7 -1 -1 -1 0 0
word vaga	-2 0 -4 4 -7 -5 13 -1 3 -27
word vaga :	3 1 -2 0 0 0 0 -1 0 0
word vaga de	-4 -1 -1 1 -3 -4 14 -1 -1 -11
word vai	0 -6 0 1 0 0 7 -1 0 -4
word vale	0 0 0 0 0 1 0 0 0 -3
word valeu	0 1 0 0 0 0 1 0 0 -3
word valid	0 0 0 0 0 0 0 0 0 10
word vamo	-1 0 0 2 0 0 0 -1 0 -4
word van	13 -14 -2 3 2 1 -1 -2 1 -3
word van #	-1 0 0 0 5 0 -3 0 -1 18
word van de	0 -2 0 0 4 0 -2 -1 1 -7
word van timemention	0 0 -1 5 -1 -1 -3 0 1 -6
word van uw	0 -1 0 0 -2 0 4 0 1 -3
word vast	-1 8 -1 0 0 0 -3 -1 0 0
word vedere	3 0 -2 0 0 0 0 0 0 -2
word vediamo	0 0 0 0 0 0 0 0 0 19
word vediamo timemention	0 0 0 0 0 0 0 0 0 11
word veel	3 -5 -1 -1 -4 -1 10 -1 -1 -2
word vemo	1 -1 2 0 0 0 -1 0 0 12
word vendor	0 0 0 0 0 0 0 0 0 18
word venir	-1 2 0 0 0 0 1 -1 0 4
word venire	0 0 0 0 0 0 0 0 0 -3
word ver	0 0 0 0 1 0 0 0 0 -10
word verder	0 -1 0 0 -1 0 4 -1 -1 -2
word verfahren	1 0 0 0 -1 0 3 0 0 -3
word verpleegkundige	-4 0 -1 0 0 0 0 5 -1 -2
word vers	-1 0 1 0 1 0 3 -5 3 -1
word vers vous	-1 0 1 0 1 0 3 -5 3 -1
word verwacht	1 0 -1 0 -1 0 2 -1 0 -10
word verwachten	2 0 -1 0 -1 0 0 0 0 -15
word very	5 0 -1 -1 0 -3 2 -2 -1 10
word very much	0 0 0 0 0 0 2 -1 0 9
word veux	-2 -1 0 0 -3 15 -9 0 0 -1
word vez	0 0 1 0 1 0 -1 0 0 -5
word vi	0 1 0 0 0 0 -1 0 0 19
word via	5 0 -3 -1 -2 0 4 -3 -1 -8
word via zoom	1 0 0 0 0 0 0 0 0 -10
word viaje	0 0 0 0 0 0 3 -2 0 -1
word vida	0 0 0 0 -1 0 0 0 2 -6
word video	0 32 -3 -2 -2 -3 -10 -5 -6 -24
word video call	-1 6 0 0 0 -1 -3 0 0 -6
word video interview	0 12 -1 -1 -1 -1 -4 -3 -1 -13
word viel	-2 1 -1 -1 -6 -1 11 -1 0 -8
word viel erfolg	-1 0 -1 0 -3 -1 7 0 0 -2
word vielen	-1 2 0 0 -1 0 -3 6 -3 -5
word vielen dank	-1 2 0 0 -1 0 -3 6 -3 -5
word view	0 -1 -1 -1 1 8 -2 -2 -3 12
word view your	0 0 0 0 0 0 0 0 0 4
word vind	0 0 0 0 0 1 0 0 0 -3
word vind je	0 0 0 0 0 1 0 0 0 -3
word visa	0 -1 0 0 0 0 2 0 0 -5
word visit	0 -2 0 0 -2 -2 6 -1 0 27
word visita	0 -1 -1 0 0 0 2 0 0 -6
word visita a	0 0 0 0 0 0 0 0 0 -10
word visite	0 0 0 0 0 0 1 0 0 6
word visto	0 1 0 0 0 0 -1 0 0 3
word visual	-2 4 0 0 0 0 -1 0 0 -5
word visual merchandiser	0 0 0 0 0 0 0 0 1 -3
word vite	0 -1 0 0 -1 0 -1 4 -1 -1
word vivo	0 0 0 0 0 0 0 0 0 4
word voce	-1 -6 1 -2 -10 -3 17 -1 5 -4
word voce tem	-1 -4 0 0 0 0 6 0 0 -2
word vogliamo	0 0 0 0 0 1 0 0 0 -4
word voici	1 0 0 0 0 0 0 0 0 3
word volgende	-1 4 -1 0 0 -1 0 -1 -1 -3
word volgende week	-1 3 0 0 0 0 0 -1 0 -2
word voluntaria	0 0 0 0 0 0 0 0 0 7
word volunteer	0 0 0 0 0 0 0 0 0 11
word vom timemention	0 0 0 0 0 0 0 0 0 -6
word von	2 -1 0 0 -2 0 0 -1 2 -11
word voor	15 6 -5 -4 8 4 -19 -2 -4 -6
word voor de	-2 -2 0 -1 8 5 -6 -1 -1 1
word voor een	6 8 -1 0 1 -1 -11 -1 -1 10
word voor het	9 -8 0 0 0 0 0 1 -1 -5
word voor je	5 3 -4 -1 0 0 -1 -2 0 -9
word voor timemention	-1 3 0 -1 0 0 1 -2 0 -1
word voor uw	0 -1 0 0 2 0 -2 3 -1 -4
word vor	1 -1 0 0 0 0 0 0 0 9
word vorgesehen	5 -1 -1 0 -1 0 0 -1 0 -11
word vorher	0 0 0 0 0 0 0 0 0 16
word vorremmo	0 1 0 0 0 0 0 0 0 -3
word vorstellen	0 -1 0 0 -2 3 0 0 0 2
word vorstellungsgesprach	6 -2 0 -1 -2 -1 -3 3 -1 0
word vos	0 11 -1 -1 3 -2 -2 -5 -3 -15
word vote	-3 0 -1 0 -3 -1 10 -1 0 2
word vote on	-3 0 0 0 0 0 4 -1 0 2
word votre	2 -4 -7 -3 -8 -2 19 1 1 -5
word votre candidature	6 0 -3 -1 -1 -1 -5 -1 7 -7
word votre contrat	-1 0 0 0 0 2 0 0 0 8
word votre entretien	0 1 0 -1 -1 0 2 -1 -1 -7
word votre message	-7 -1 -1 0 -2 -1 7 7 -2 -3
word vous	21 -5 -3 -3 -2 3 4 -12 -4 -62
word vous a	1 0 0 0 0 0 0 0 0 15
word vous accueillir	0 0 0 0 0 6 -4 0 0 -1
word vous confirme	1 0 -1 0 0 0 1 0 0 3
word vous de	-3 1 0 4 -1 -1 0 0 0 -4
word vous disponible	0 1 0 0 0 0 0 0 0 -3
word vous du	0 0 0 1 0 0 0 0 0 12
word vous etes	0 0 0 0 0 0 0 0 0 11
word vous joindre	-2 4 0 0 -1 -2 1 0 0 -6
word vous le	0 -2 0 0 -1 0 4 0 0 0
word vous pouvez	-2 -1 -2 0 -1 -1 3 0 4 0
word vous presenter	0 0 0 0 0 0 0 0 0 3
word vous remercie	0 0 0 0 0 0 0 0 0 -3
word vous rencontrer	1 1 0 0 0 0 0 0 -1 -3
word vous sera	0 0 0 0 0 0 0 0 0 -5
word vous trouverez	0 0 0 0 0 2 0 0 0 -5
word vp	1 0 0 0 0 0 0 0 0 -3
word vraag	4 -3 0 0 0 0 0 0 0 -1
word vragen	0 1 0 0 0 0 0 0 0 -3
word vul	-2 8 0 0 -2 0 -3 -1 0 -1
word w	-1 9 -3 -1 -1 -1 -4 0 0 -8
word w d	3 1 0 0 0 0 -3 0 1 -3
word waar	0 -1 -1 0 -1 0 0 4 0 -6
word wait	0 -1 -3 -2 -2 1 -4 11 0 33
word walk	2 -1 -1 0 0 -1 1 0 0 -23
word wann	-1 8 0 0 -1 0 -5 0 -1 -8
word wanneer	0 3 -1 0 0 0 -1 0 0 -12
word want	-10 8 -9 -7 3 42 -19 -7 -2 -10
word want to	-1 11 -3 -5 1 4 -3 -4 0 5
word want you	-4 -3 -4 -1 0 27 -14 -1 -1 -38
word war	-4 8 -3 0 2 0 0 0 -1 21
word ware	0 6 -5 0 -1 1 -1 0 0 -3
word waren	-1 -2 0 0 0 0 4 0 0 0
word was	-39 -5 4 -2 33 -10 10 14 -5 66
word was a	-3 -3 0 -1 8 -2 5 -1 -3 2
word was sent	0 0 0 0 0 0 0 0 2 -9
word wasn't	0 0 0 0 1 0 0 2 -1 5
word wat	4 -1 -1 -1 0 -1 2 -1 -1 -15
word way	22 -4 -3 -1 3 5 -20 -2 0 1
word we	-44 -37 13 -1 85 3 -9 -17 5 -14
word we are	-5 -4 11 -3 -2 5 6 -5 -4 13
word we ask	0 0 0 0 0 0 0 0 0 5
word we can	-9 5 -6 0 4 18 -1 -5 -4 -16
word we can't	-1 -1 0 0 7 -2 -2 -1 0 12
word we could	-1 4 0 0 0 -2 0 0 0 -2
word we do	-4 -1 3 0 -1 -7 12 -1 -1 1
word we don't	-2 -7 -2 0 0 5 6 0 0 -13
word we go	-1 -4 0 0 0 -3 9 0 0 -10
word we got	0 -1 0 0 -4 0 -2 -1 10 -5
word we had	-1 -1 -3 0 5 -1 -1 1 -1 13
word we have	-6 8 1 3 -5 12 -21 3 6 9
word we hebben	0 -1 0 0 0 0 -1 2 1 -5
word we het	-3 7 0 0 -2 -4 3 -1 0 9
word we invite	0 -1 0 0 8 0 0 0 -6 -4
word we just	0 0 0 -4 -1 -3 9 0 0 1
word we know	0 -1 0 0 4 0 0 0 -2 1
word we look	2 -1 -1 0 0 0 0 0 0 -9
word we offer	0 0 0 0 0 2 -1 0 0 4
word we regret	0 0 0 0 1 0 0 0 0 8
word we spoke	-4 -3 0 -1 0 -2 11 -1 -1 -6
word we talk	-1 -5 9 0 -1 1 -3 0 0 13
word we timemention	-10 0 11 0 0 0 0 0 0 4
word we want	1 -2 -2 0 -1 6 -1 0 -1 -15
word we were	0 -1 0 0 5 -1 -2 0 0 2
word we will	3 -1 0 -1 2 -1 -3 -1 1 8
word we willen	0 0 0 0 2 1 -1 0 0 8
word we wish	0 0 0 0 1 0 0 0 0 6
word we won't	-1 -1 -9 14 1 -2 -1 -1 -1 -9
word we would	-5 -1 5 -1 -1 3 -1 0 0 0
word we'd	-6 10 -1 -3 -10 34 -16 -5 -4 -29
word we'd be	-1 -1 0 -1 -4 17 -8 -2 -1 -2
word we'd like	-3 8 -2 -1 -5 14 -7 -2 -2 -28
word we'd love	-1 4 -1 0 -1 3 -2 0 -1 -17
word we'll	-8 -10 37 -6 -3 -6 -13 -9 18 -25
word we'll be	-1 -1 0 0 -1 0 -3 0 7 -11
word we'll have	-5 -4 22 -2 -3 0 -4 -3 0 0
word we'll keep	0 0 0 0 0 0 -1 1 1 5
word we'll let	-2 0 -1 0 -2 0 3 -9 12 -2
word we'll see	1 0 0 0 0 0 0 0 0 -8
word we're	-12 -8 -3 2 23 -12 -15 -1 26 24
word we're clos	-1 -1 3 -1 0 0 0 0 0 -7
word we're delight	0 0 0 0 0 0 0 0 0 14
word we're look	0 0 0 0 5 0 -3 0 -1 -3
word we're pleas	0 0 0 0 0 0 0 0 0 10
word we're sorry	-1 0 0 1 0 0 0 0 0 7
word we've	-5 -3 1 6 30 2 -24 1 -8 -13
word we've decid	-1 -1 -1 0 21 -3 -12 -1 -1 11
word we've receiv	0 0 0 0 0 0 -4 4 1 3
word wear	28 -1 -8 -2 -1 -3 -9 -4 -1 6
word web	5 -1 -4 0 -2 0 -1 0 3 -4
word webinar	0 0 0 0 0 0 0 0 0 21
word wed	1 0 0 0 0 0 0 0 0 -4
word wednesday	1 0 0 0 0 0 0 0 0 -5
word week	-28 20 45 -12 -18 10 -41 -12 35 -87
word week !	0 0 0 0 4 -1 -2 0 0 3
word week ?	-3 8 1 0 -1 2 -6 0 -1 9
word week after	-1 3 23 0 -2 -1 -22 -1 1 -3
word week and	-2 7 -1 -1 -6 -3 -7 13 -2 -28
word week end	0 -1 0 0 0 0 2 0 0 -3
word week of	-1 4 -1 -1 -3 -2 4 -1 1 -6
word week or	0 2 0 0 0 0 -2 0 0 3
word week to	-2 -6 -2 -1 -1 4 10 -1 -1 -9
word weekend	-7 -1 -2 -1 -4 -8 19 -2 7 -27
word weer	0 -2 0 0 0 0 2 1 0 -6
word wegen	0 0 1 0 1 0 -1 0 0 -4
word weiter	2 0 -1 0 -4 0 3 0 0 -2
word welcome	11 -1 -1 -3 -2 -6 7 -4 -1 -7
word welcome !	0 0 0 0 0 0 1 0 0 -9
word welcome to	0 0 0 0 0 1 0 0 0 4
word well	-5 0 22 -2 14 -1 -23 -3 -3 15
word wenn	-1 0 0 0 0 2 -1 0 0 -3
word went	-2 -3 -4 -1 13 0 -2 -1 0 3
word werden	0 -1 0 -1 4 0 -3 2 0 -7
word were	-6 -4 -2 3 37 -6 -10 -13 1 -16
word were impress	0 0 0 0 1 0 0 0 0 3
word were not	0 -1 0 0 16 0 -2 -6 -7 -6
word weten	4 -2 -1 0 0 1 0 -1 0 -9
word weten of	4 -3 0 0 0 0 0 0 0 -3
word what	-9 -4 15 -1 -3 9 1 -7 -2 -41
word what happen	-4 -1 -1 1 -1 -2 6 -1 3 -6
word what to	0 0 0 0 0 0 0 0 0 15
word what we	-1 -1 0 0 -4 14 -8 -2 2 -11
word what you	0 5 0 0 -1 -2 -2 0 0 -5
word what you're	0 3 0 0 0 0 -2 0 -1 -3
word what'	0 2 -1 0 0 -3 3 0 0 -4
word what' your	0 -2 0 0 0 -2 5 0 0 -5
word whatever	1 0 -1 -1 -1 -1 -9 10 1 -17
word whatsapp	4 0 -1 0 0 0 -2 0 0 -3
word when	-11 -12 -2 -8 3 9 20 -7 7 19
word when :	2 -3 2 0 0 0 0 0 0 7
word when could	0 1 0 0 0 0 0 0 0 15
word when i	-1 -1 0 -3 8 -2 1 0 -2 4
word when you	-8 0 -1 0 -5 -2 17 -1 -1 5
word whenever	-6 2 -1 -1 -1 1 23 -17 0 -14
word where	2 -4 0 -1 3 -1 3 -1 -2 -11
word where :	5 -2 -1 0 0 0 0 0 0 -13
word whether	-5 0 3 0 -3 2 5 -1 -1 19
word whether you	-4 1 4 0 0 3 -3 0 0 -4
word which	-15 22 1 -2 -2 -3 -8 -2 8 -15
word which you	-3 7 -1 0 -1 -1 -1 0 0 -1
word while	-1 -1 0 0 5 -1 6 -2 -5 4
word while we	0 -1 0 0 4 0 0 0 -2 0
word who	-4 -4 5 -2 17 -3 -7 -2 0 31
word who has	0 0 0 0 1 0 0 0 0 -5
word who is	0 -1 0 -1 4 -1 -1 0 0 0
word whole	15 0 -15 0 0 0 0 0 0 6
word whose	0 -1 0 0 7 0 0 0 -5 -2
word why	-3 0 -1 -2 0 0 7 0 0 9
word wie	4 3 -5 0 -1 1 0 1 -2 0
word wie besprochen	1 0 0 0 0 0 0 0 0 -3
word wieder	-1 -3 3 -1 -1 -1 2 2 -1 -13
word wij	5 -3 -2 -1 -3 -1 5 -2 1 -26
word wij u	1 0 0 0 0 0 0 0 0 -9
word wil	7 -3 0 0 -1 0 -1 0 -1 1
word will	10 -26 6 -3 -28 -29 13 30 26 5
word will answer	-1 -1 0 0 -1 0 3 5 -4 -9
word will be	-7 -12 5 5 -14 -20 16 13 14 -9
word will call	1 -1 -1 1 0 0 0 0 1 13
word will come	0 0 0 0 -1 0 -1 0 3 -1
word will contact	-3 -2 0 -1 -1 0 -1 5 2 3
word will follow	-1 -1 0 0 0 6 -3 0 0 1
word will get	0 0 0 0 -1 0 -6 7 1 -4
word will go	10 -1 0 0 -1 0 -2 -1 -4 -2
word will interview	1 0 0 0 0 0 0 0 0 -4
word will last	4 0 0 0 0 0 0 0 -3 -2
word will let	-1 0 0 0 0 0 4 -1 0 -3
word will not	-1 -1 0 1 3 0 -2 0 0 7
word will now	-9 -1 9 -1 0 -2 6 -1 0 -12
word will review	0 0 0 0 -1 0 -1 0 4 2
word will take	-5 2 0 0 -4 -9 7 1 9 -11
word will write	2 -1 0 -1 0 0 1 0 0 -4
word willen	0 -1 0 0 2 1 -1 0 0 7
word willen je	0 0 0 0 2 1 -1 0 0 8
word willst	-1 0 0 0 -1 2 0 0 0 -3
word wilt	4 -5 0 0 -2 3 1 0 0 -5
word window	0 1 0 0 0 0 -1 0 0 8
word wir	-5 -5 13 -3 1 1 4 1 -9 -30
word wir den	-8 -1 11 0 0 0 -1 0 0 -1
word wir freuen	1 -1 0 0 0 2 -1 0 0 -5
word wir haben	-1 0 -1 0 2 0 -2 6 -4 -6
word wir ihnen	-1 -2 -1 -1 2 2 2 -1 -1 -4
word wir in	0 0 0 0 0 0 0 0 0 -3
word wir mochten	0 0 0 0 1 0 -1 0 0 -3
word wir sie	2 0 -1 0 -2 0 2 0 1 -11
word wir uns	0 -1 0 0 0 -1 3 0 0 5
word wir wurden	0 1 0 0 0 0 0 0 0 6
word wird	3 -1 -1 0 4 0 -3 0 0 -12
word wish	0 -1 -1 0 9 2 -5 -1 -1 11
word wish to	0 0 0 0 0 3 -2 0 0 7
word wish you	-1 -1 0 0 7 0 -3 -1 -1 6
word with	5 -6 5 -9 -1 9 0 -14 11 -8
word with a	-4 11 -1 -2 7 -1 -5 -2 -3 32
word with another	0 -1 0 0 2 0 0 0 0 28
word with dr	2 0 0 0 0 0 -1 0 0 13
word with me	2 3 -2 0 -1 -1 1 -1 0 -24
word with our	18 2 -3 -1 -1 -2 -8 -4 -1 -27
word with reference	0 -1 0 0 0 2 0 0 0 -9
word with ridge	1 0 0 0 0 1 0 0 0 -5
word with the	-6 1 -6 4 -1 -3 19 -6 -2 -7
word with two	-3 -1 0 1 0 -1 5 0 0 -2
word with us	-1 -5 -1 -1 0 8 0 -2 2 -25
word with you	-2 2 -3 -2 3 -5 3 2 -1 20
word with your	0 -5 -1 -2 1 3 10 -2 -4 42
word withdraw	0 -1 0 0 -2 0 0 0 3 -4
word withdrawn	-2 -1 -1 9 -2 0 -1 -1 -1 -2
word within	-3 -5 -2 -2 20 2 -14 7 -4 1
word within #	-1 -2 -1 -1 -4 6 -2 7 -2 -3
word within a	0 0 0 0 9 0 -6 -1 0 -3
word within two	-2 0 0 -1 -1 0 5 0 0 -3
word without	-4 -3 -1 9 -2 -1 1 1 -1 4
word woche	-3 21 -1 -1 -2 -1 -11 -2 -1 1
word won't	2 -5 -7 13 5 -3 -2 -1 -1 -17
word won't be	-2 -5 -5 14 6 -3 -4 -1 -1 -16
word wonderful	10 -1 -6 0 0 0 -2 0 0 4
word word	-4 4 0 -1 3 0 -1 0 0 7
word worden	3 -3 0 0 0 0 0 1 0 -5
word wordt	1 -2 -1 0 5 0 -2 0 -1 -10
word work	-8 1 -9 -4 17 3 -9 16 -7 24
word work ?	-1 0 -1 0 0 0 3 0 0 1
word work days	2 0 0 0 -1 0 -2 2 -1 -5
word work for	-5 5 -4 0 0 -1 6 0 0 9
word work on	1 0 -1 1 3 0 -1 0 -2 -2
word work out	2 -1 -2 -1 11 0 -7 -3 -1 -3
word work with	0 -4 0 -1 4 8 -6 0 0 -4
word would	-22 48 -7 -5 -1 9 -8 -6 -7 52
word would any	0 0 0 0 0 0 0 0 0 -9
word would be	8 4 -1 -1 -4 14 -13 -2 -4 -1
word would like	-13 16 3 -2 0 2 -4 -1 -1 43
word would love	1 4 0 0 -1 0 -2 0 -1 19
word would timemention	-13 16 -1 -1 0 0 -1 0 0 4
word would you	-3 11 -5 -1 1 -3 2 -1 -1 9
word writ	5 -3 -9 8 3 0 -5 2 -1 -2
word writ to	-1 0 -8 9 0 2 -1 0 0 0
word write	-3 -5 9 -4 7 -2 -15 13 -1 13
word write to	-1 -1 -6 0 -2 0 -7 17 0 -7
word writer	0 0 0 1 4 -1 -2 0 0 -10
word written	-1 0 0 0 -1 -1 9 1 -7 -6
word wurde	-10 5 -4 1 0 -2 3 6 0 -19
word wurden	0 1 -1 0 -3 2 2 0 0 0
word x	2 0 -2 2 -3 0 3 -1 -2 10
word x #	-1 1 0 0 -1 0 3 0 -2 1
word y	-1 -4 4 2 -7 -2 14 -6 1 -7
word y #	0 0 0 0 0 0 0 0 0 4
word y a	-1 0 0 0 0 -1 4 -1 -1 -3
word y el	0 0 0 0 0 0 0 0 0 3
word y la	0 0 0 0 -5 0 5 0 0 4
word y te	-1 -2 6 0 0 0 0 -3 1 -2
word ya	1 -1 -1 2 1 -1 -2 -1 2 -7
word yani	-2 0 1 -1 0 0 8 -5 -2 -7
word year	-2 -2 -2 -2 7 4 -10 9 -2 40
word yes	-6 -10 2 -1 -4 39 -7 -3 -10 -7
word yes !	-1 0 -1 0 -1 4 -1 0 0 -1
word yet	-3 -1 -4 -2 -6 -5 31 -8 -1 4
word yo	6 -2 -1 0 0 0 -2 0 0 -3
word york	4 -1 0 0 -1 -2 -1 1 0 -9
word you	-74 8 -31 -19 49 63 65 -72 10 -52
word you !	2 2 -1 -1 -4 14 -7 -4 -1 0
word you :	4 -2 -2 0 -1 6 -4 0 -1 -11
word you ?	-2 -11 15 0 -5 12 -6 -2 -1 -11
word you a	-1 0 1 0 -1 0 18 -17 0 23
word you able	0 1 0 0 0 0 0 0 0 -6
word you about	9 -5 0 0 -6 -1 5 -1 0 7
word you accept	-1 -1 0 0 -2 8 -3 -1 0 11
word you all	0 0 0 0 0 0 0 0 0 4
word you an	0 0 0 0 3 -1 0 0 0 -3
word you and	2 -1 -1 0 7 5 -10 -1 -1 21
word you appli	-5 -2 0 0 2 0 1 0 5 -5
word you are	11 2 -3 -3 -1 3 -4 -1 -4 27
word you as	-2 -2 -1 -1 -4 20 -8 -1 -1 -8
word you at	1 -4 4 -1 -2 -1 7 -1 -2 -25
word you be	3 3 2 0 0 -1 -3 0 -3 -9
word you but	-1 -1 0 0 14 -1 -9 -2 0 -11
word you by	-1 -3 -1 -1 -1 -1 7 -1 0 13
word you can	5 -2 -1 -2 -10 23 -3 -4 -7 -32
word you can't	1 0 0 0 0 0 0 0 0 3
word you come	-1 6 -1 0 0 0 -1 0 -2 -4
word you could	-2 7 8 0 -2 -3 -8 0 0 0
word you do	-4 -2 8 -1 9 -1 -3 -5 -1 -7
word you down	2 0 0 0 0 0 0 0 0 -6
word you for	-6 8 -9 -8 5 -4 15 0 -2 17
word you free	0 -3 4 0 0 0 0 0 0 20
word you get	-6 -1 -1 0 -1 -1 11 -1 0 6
word you got	6 -1 -1 0 0 0 -1 0 -1 -14
word you had	0 -1 0 0 0 2 0 0 0 10
word you have	1 12 -17 -3 -7 15 -10 -8 18 -6
word you haven't	0 2 0 0 0 0 0 0 -1 6
word you in	-2 1 3 -1 0 -1 0 -1 1 4
word you interview	-3 -5 -2 -1 9 0 4 -1 -1 7
word you join	2 0 0 0 0 -1 0 0 0 8
word you know	2 -4 -9 9 -4 -1 5 -10 11 1
word you like	2 0 0 0 0 0 0 0 0 16
word you look	0 0 0 0 0 0 0 0 0 5
word you make	0 0 1 0 0 0 0 0 0 8
word you may	-9 1 0 0 0 0 0 0 10 6
word you more	0 3 0 0 -1 0 0 0 -1 8
word you must	0 0 0 0 0 0 0 0 0 7
word you need	-5 -4 -1 11 -3 -3 11 -3 -2 0
word you on	1 0 -4 4 5 14 -15 -4 -1 31
word you please	0 0 0 0 0 0 1 0 0 20
word you prefer	-6 9 -1 0 0 0 -2 0 0 -15
word you recent	0 0 0 0 0 0 0 0 0 7
word you say	0 -1 0 0 0 2 -1 0 0 -18
word you send	-1 6 -1 0 -1 -2 0 0 -1 -7
word you sent	0 0 -1 -1 -1 -2 -10 16 -2 -29
word you should	3 -1 0 -1 0 -2 4 -1 -1 -3
word you so	0 0 0 0 1 0 0 0 0 12
word you start	0 -14 0 0 0 18 -3 0 0 -1
word you still	-3 -2 -1 0 -1 1 6 -1 0 -16
word you succes	0 0 0 0 1 0 0 0 0 7
word you take	0 -1 0 0 2 0 0 0 0 11
word you tell	-1 5 0 0 -1 -1 -2 0 0 -2
word you that	-4 0 -1 -1 -2 18 -12 2 -1 16
word you the	2 -4 -1 -1 7 3 -4 -2 -1 1
word you then	9 -3 -1 0 -1 -1 -3 0 -1 -3
word you there	1 0 0 0 0 0 0 0 0 19
word you timemention	13 -1 -14 -4 3 -4 12 -2 -1 -15
word you to	-17 6 -5 -4 12 -2 15 -2 -3 -14
word you use	0 0 0 0 0 0 0 0 0 4
word you want	-1 1 -1 -1 -1 8 -4 -1 0 18
word you were	-5 -2 -1 4 27 -5 -11 -7 1 -29
word you will	4 -1 -1 0 -1 0 0 -1 0 10
word you within	-1 0 0 0 -2 0 0 5 0 -4
word you would	-1 6 -2 0 -1 -3 7 -1 -3 -10
word you'd	-2 5 2 -1 4 -5 4 -5 -1 -37
word you'd be	-2 -1 3 0 8 0 -6 -1 0 -8
word you'd like	-4 4 -1 0 0 -2 5 -2 0 -10
word you'll	13 -3 -4 -2 0 6 -7 -3 0 -15
word you'll be	5 -1 -1 0 1 0 -3 0 0 8
word you'll get	0 0 0 0 -1 -1 2 -1 0 -6
word you'll have	-2 0 -1 -1 0 1 4 -1 0 -18
word you'll hear	10 -1 0 0 0 0 -8 -1 1 -3
word you're	-8 -15 -1 -3 -1 9 29 -4 -7 62
word you're a	0 0 0 0 0 0 0 0 0 13
word you're all	1 0 0 0 0 0 0 0 0 -4
word you're book	0 0 0 0 0 0 0 0 0 4
word you're confirm	1 0 0 0 0 0 0 0 0 8
word you're in	1 -2 0 0 -1 8 -5 0 0 -16
word you're schedul	0 0 0 0 0 0 0 0 0 9
word you're still	1 -1 -1 -1 -2 0 7 -1 -1 -11
word you've	18 1 -2 8 -7 -6 -4 -7 -2 26
word you've been	-2 2 -1 3 -1 -1 7 -3 -3 33
word your	-68 1 6 -14 -14 16 33 4 36 70
word your answer	0 -1 0 0 0 3 -1 0 0 3
word your application	-2 -2 -5 0 -16 -3 7 -17 37 -43
word your appointment	0 0 0 1 0 0 0 0 0 32
word your assessment	0 -2 0 0 -1 0 10 -2 -3 -10
word your availability	-6 13 0 -1 -1 -1 -2 -1 -2 -14
word your background	0 4 0 0 0 0 -2 0 -1 3
word your calendar	3 1 -1 1 0 0 -3 0 0 -5
word your candidacy	-1 0 0 0 4 0 0 0 -2 -1
word your candidate	0 -1 0 0 -3 5 5 -1 -5 -3
word your contract	0 0 0 0 0 8 -6 0 0 -7
word your cv	4 -2 -1 0 -3 0 9 -1 -6 -17
word your detail	0 0 0 0 1 0 0 0 0 4
word your email	0 0 0 0 -1 0 -2 5 -1 6
word your event	0 0 1 0 0 0 0 0 0 -3
word your exit	0 0 0 0 0 0 0 0 0 3
word your experience	0 0 0 0 5 0 -3 -1 0 6
word your file	0 -1 0 0 -1 -1 3 0 0 1
word your first	-7 -5 0 0 -3 5 7 4 0 -18
word your flight	-10 -1 0 0 0 -1 12 0 0 -8
word your interest	-1 -1 -1 0 5 -1 -2 -1 1 -9
word your interview	-16 -25 37 -4 18 -4 13 -14 -5 -99
word your interviewer	0 -2 3 0 0 0 0 0 0 -7
word your job	0 0 0 0 0 0 0 0 1 22
word your laptop	-3 0 0 0 0 -8 12 0 0 -2
word your manager	0 0 0 0 0 0 0 0 0 10
word your message	-15 -6 -4 -1 -4 -1 -13 45 0 -42
word your name	1 0 0 0 0 0 0 0 0 16
word your next	0 0 0 0 0 0 0 0 0 8
word your note	0 0 0 0 0 0 -1 2 0 -3
word your offer	-1 -1 0 0 -2 8 -1 -1 -2 18
word your onsite	-8 -1 0 1 0 0 9 0 0 -11
word your own	1 0 0 0 0 0 0 0 0 4
word your passport	-7 -1 0 0 -1 -2 12 0 0 -3
word your patience	0 -1 0 0 3 0 2 -1 -3 -2
word your profile	-1 -1 0 -1 1 0 6 -1 -2 -7
word your recruiter	-3 1 -1 4 0 0 0 0 0 1
word your request	0 -1 0 0 -2 0 -10 17 -3 -11
word your resume	-3 6 -1 -1 -9 0 -6 -1 15 0
word your schedule	0 0 0 0 0 0 0 0 0 -9
word your scorecard	0 0 0 0 0 0 0 0 0 3
word your submission	-9 0 0 0 2 0 0 0 8 0
word your talk	0 0 0 0 0 0 0 0 0 13
word your team	0 0 0 0 0 0 0 0 0 40
word your technical	1 0 -9 8 0 0 0 0 0 -8
word your time	0 0 0 0 0 0 1 -1 0 6
word your upcom	2 0 0 0 0 0 0 0 0 -7
word your video	-1 4 0 0 0 0 -1 -1 -1 -5
word your virtual	1 0 0 0 0 0 0 0 0 -4
word your visit	0 0 1 0 0 0 0 0 0 -4
word your work	0 0 0 0 0 0 0 0 0 8
word zeit	0 1 0 0 1 0 0 0 0 15
word zeit fur	0 0 0 0 0 0 0 0 0 8
word zijn	0 -1 1 0 0 0 0 0 1 9
word zimmer	2 0 0 0 -1 0 0 0 0 7
word zit	1 3 -3 0 0 0 -1 0 1 -7
word zitten	0 0 0 0 1 0 -1 0 0 5
word zo	0 0 0 2 -1 0 -2 3 -1 1
word zoal	3 -2 0 0 0 1 -1 0 0 -5
word zodra	-1 0 0 0 -1 0 4 -1 0 -3
word zoek	0 -2 0 0 -1 0 3 0 0 -2
word zoeken	0 0 0 0 1 0 -1 0 0 -5
word zona	0 0 0 0 0 0 0 0 0 -5
word zoom	16 7 -8 -2 -1 -2 -5 -4 -1 -3
word zoom :	1 0 0 0 0 0 0 0 0 -3
word zou	0 0 0 0 0 0 0 0 0 4
word zu	2 0 -2 0 1 1 -1 -1 0 -5
word zu einem	1 0 0 0 0 0 -1 0 1 -11
word zu konnen	1 0 0 0 -1 1 0 0 0 5
word zum	4 -2 -2 -1 -3 5 -1 0 1 0
word zum timemention	0 0 -1 -1 -3 5 -2 -1 1 -4
word zur	3 -1 -1 -1 -5 0 7 -1 -1 15
word zusammen	0 0 0 0 -1 0 1 0 0 7
word º	1 0 0 0 0 0 0 0 0 -11
"""
