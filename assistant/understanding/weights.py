"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-43 -4 -35 -32 -41 -29 -139 -21 345 -168
ack.received@subject	-21 -19 -10 -9 -36 -9 -24 5 123 -151
ack.thanks	10 69 -36 -14 -37 -29 -84 -20 143 -23
ack.thanks@subject	-9 -10 -5 -5 -45 -5 -12 -5 97 -43
affirm	83 39 -1 -94 -31 108 58 -109 -53 -37
against, and no job	0 -26 12 21 -29 -9 -18 71 -22 47
agreed	217 -19 57 -19 -38 -24 -129 -30 -15 -35
agreed, and a nod	121 -9 -24 -6 -11 -9 -48 -8 -6 -20
answer	-11 -54 75 -15 -94 -79 85 22 70 -99
asked to move	-98 -5 157 -6 -7 -5 -29 -6 -3 -8
automatic answer	-63 -41 -23 -15 -34 -15 -41 256 -24 -198
autoreply.absence	-11 -74 -51 -47 -45 -32 5 293 -39 -85
autoreply.absence@subject	-21 -13 -19 -11 -11 -10 -57 152 -9 -96
autoreply.bounce	-29 -11 -11 -8 -34 -7 -21 129 -8 -140
autoreply.bounce@subject	-15 -5 -5 -4 -16 -3 -8 62 -6 -104
autoreply.receipt	-121 -18 -19 -11 -14 -11 -22 229 -13 -97
autoreply.receipt@subject	-93 -13 -13 -7 -7 -6 -12 162 -11 -55
autoreply.received	-24 -22 -11 -12 -22 -1 -107 241 -43 -120
autoreply.received@subject	-15 -14 -6 -7 -7 -4 -44 101 -4 -88
bias	38 18 -71 -17 33 -99 -20 111 6 -110
board	-8 4 -3 -6 10 -5 -15 -6 28 -66
bulk	8 -10 -48 39 25 17 -13 -2 -15 252
calendar CANCEL	-20 -6 -7 69 -15 -2 -12 -4 -4 -8
calendar REPLY	-21 -7 -6 -5 -6 -3 -14 67 -5 -61
calendar REQUEST	320 -97 31 -31 -43 -16 -83 -58 -23 -154
cancellation.off	-144 -29 -39 378 -53 -17 -55 -20 -20 -59
cancellation.off@subject	-82 -16 -17 185 -17 -7 -23 -10 -13 -32
cancelled, and moved	-4 -1 1 9 -1 -1 -3 -1 -1 0
chat.lure	18 -1 -4 -1 -2 -1 -8 -1 -1 78
chat.lure@subject	0 0 0 0 0 0 0 0 0 22
colleague	-2 -2 -2 -2 -9 -1 -3 24 -4 240
day alone	-122 -59 -48 117 -50 51 17 52 42 -60
deadline	-101 10 -32 -59 -61 157 141 -37 -19 39
forwarded	26 -3 -4 -1 -4 -2 -15 5 -2 160
generated	12 23 -58 34 27 -11 -23 -11 7 -246
hiring little	4 16 -31 26 16 -23 -17 66 -57 34
hiring much	-23 24 6 -23 -1 -61 32 -18 64 -115
hiring none	-30 -63 -26 -34 22 76 -8 29 35 110
hiring some	67 30 21 24 -22 -37 -16 -29 -38 -65
hiring.application	-53 -10 -78 -75 86 -75 80 -44 169 85
hiring.interview	93 33 78 23 -45 -103 -40 6 -45 46
hiring.meet	80 112 7 5 8 -46 -92 -25 -50 18
hiring.process	23 -38 -2 -35 52 -35 86 -40 -12 -11
hiring.role	-71 15 -114 34 72 60 61 -8 -48 -42
human	110 -5 20 -48 26 -23 99 -110 -69 -47
invite.details	220 -98 -3 5 -63 -71 82 -52 -20 -8
invite.details@subject	21 -7 0 -3 -5 5 -5 -2 -3 35
invite.fixed	188 -28 77 37 -63 -83 17 -66 -79 -66
invite.fixed@subject	59 -25 -16 8 -20 -12 13 6 -13 33
invite.forward	68 -15 -8 0 8 -8 -20 -15 -10 -37
invite.forward@subject	28 -4 -19 -1 -1 -1 -1 -1 -1 -15
invite.invited	80 31 -52 -28 6 62 -56 -15 -28 -73
invite.invited@subject	23 7 -2 -6 -7 -22 17 -5 -4 -24
invite.reminder	64 -10 -23 -12 4 -3 -10 -7 -4 56
invite.reminder@subject	32 -3 -11 -6 -2 -2 -3 -4 -2 9
job and one time	136 -42 26 88 -69 -43 -113 9 9 -10
job, and no person	-6 24 -51 20 6 -9 -43 -17 75 0
known application	61 13 121 50 8 41 -12 -187 -94 -418
known interview	-22 -18 122 59 -16 -12 -86 -17 -10 -71
known interview, other time	-58 -3 73 -2 -1 -1 -5 -1 -1 -15
meeting link	51 -8 -15 -4 -4 -4 -8 -4 -4 -128
move asked, and a nod	-87 -4 138 -4 -6 -4 -25 -5 -2 -7
no job and a time	114 131 75 -46 -49 -47 -180 45 -42 -1
no time	-89 -73 -52 -92 172 16 79 -2 41 -19
not.alert	-40 -9 -9 28 19 1 5 -9 15 129
not.alert@subject	3 0 0 -2 0 0 0 0 0 115
not.cold	1 -3 -3 10 -12 3 11 -2 -4 171
not.cold@subject	1 0 0 0 0 0 0 0 0 24
not.employer	6 1 -2 -4 11 -2 -9 -5 3 175
not.employer@subject	2 0 0 0 0 0 0 0 0 89
not.event	14 -16 -6 -6 -6 -6 -6 37 -5 104
not.event@subject	6 -3 -1 -2 -1 -1 -3 6 -1 119
not.media	5 1 -5 -2 7 -2 -1 -2 -2 125
not.media@subject	0 0 0 0 0 0 0 0 2 52
not.official	1 -7 22 -10 -5 5 -27 24 -3 124
not.official@subject	-15 2 18 -3 -21 -2 -5 1 25 122
not.practice	-2 0 -2 -1 -1 -1 -1 6 2 200
not.practice@subject	-3 1 -2 -1 0 0 -1 6 0 83
not.research	2 -1 -5 -1 4 -1 -1 4 -1 148
not.research@subject	7 0 -4 -1 0 0 0 -1 0 31
not.someone	4 26 -8 6 -13 3 5 -4 -17 194
not.someone@subject	-2 -5 -1 -1 -5 2 13 4 -5 19
not.staff	7 -1 -1 -3 1 0 0 0 -3 213
not.staff@subject	0 0 0 0 0 0 0 0 0 192
not.study	-31 6 17 -7 -34 -14 35 0 29 77
not.study@subject	-9 6 -4 -1 12 -3 -12 17 -6 219
offer.clear	-88 -63 -44 -28 61 282 -50 -33 -37 -145
offer.clear@subject	-46 -17 -10 -8 -13 64 41 -3 -8 -104
offer.terms	-34 -10 -28 -28 -76 193 31 -17 -31 -76
offer.terms@subject	-3 -3 -1 -1 -2 6 4 0 -2 35
old time	-97 -43 147 44 -10 -6 -18 -10 -8 -73
one time	277 -85 98 59 -106 -74 -211 65 -23 -7
one time, asked	-24 5 53 -5 -5 -6 -9 -4 -5 27
owner	0 0 0 0 0 0 0 0 0 -185
pair alert&apply	0 -1 0 0 8 0 0 0 -6 48
pair alert&ask	-2 5 -1 0 4 -1 -3 -2 1 -11
pair alert&asked	-4 8 -5 -2 1 1 9 -3 -5 -49
pair alert&available	-1 3 -1 0 0 0 -1 0 1 -14
pair alert&book	1 -2 0 0 12 0 0 0 -9 4
pair alert&call	-2 8 -1 0 -1 -1 -2 -2 0 -6
pair alert&choose	0 0 0 0 0 0 0 0 0 23
pair alert&civic	0 0 0 0 0 0 0 0 0 9
pair alert&closer	0 -1 0 0 8 0 0 0 -6 10
pair alert&deadline	-1 -11 -4 -1 -1 -11 32 -2 0 -32
pair alert&hear	0 0 0 0 0 0 0 0 0 26
pair alert&interview	-4 -2 22 -2 -6 -1 -10 5 -3 13
pair alert&move	-3 -2 20 -1 -5 -7 6 -4 -4 -27
pair alert&not	-1 -1 -4 -1 4 -7 15 -2 -3 11
pair alert&office	0 0 0 0 4 0 0 0 -3 14
pair alert&practice	0 0 0 0 0 0 0 0 2 -5
pair alert&prepare	1 -1 0 -1 0 0 2 0 0 7
pair alert&received	0 0 0 0 0 0 0 0 0 39
pair alert&recruiter	0 0 0 0 0 0 0 0 0 18
pair alert&review	-1 -1 0 0 2 0 2 0 -1 3
pair alert&role	-2 -6 -3 21 -4 -2 10 -5 -8 60
pair alert&slot	-2 20 -1 0 -1 -2 -9 -2 -3 -8
pair alert&talk	-1 19 -1 0 -1 -2 -10 -1 -4 7
pair alert&time	1 -2 -5 -2 -1 -8 21 -4 0 -23
pair alert&title	1 0 0 0 8 0 -1 0 -6 98
pair apply&ask	15 8 -4 -2 -11 -4 0 4 -7 41
pair apply&asked	-1 2 -1 0 4 -1 -2 -1 -1 -12
pair apply&available	-2 2 -1 -1 0 -1 -12 -1 16 -2
pair apply&away	1 -1 0 0 -1 0 -1 1 2 27
pair apply&book	-19 -5 1 -2 6 -1 -4 -1 25 -28
pair apply&call	-1 -7 -3 -2 1 -2 -10 -2 26 26
pair apply&cancel	-2 0 -1 7 2 0 -1 -1 -4 -16
pair apply&candidate	-14 26 -23 -11 39 -17 -14 -1 14 -32
pair apply&choose	-1 -16 -2 -2 -2 6 6 -3 14 -62
pair apply&civic	-13 -12 -2 -2 6 -2 34 -6 -3 50
pair apply&closer	-7 9 -3 -3 20 -3 -8 -4 -2 -37
pair apply&cold	-2 4 -1 -1 8 -1 -6 -1 0 59
pair apply&confirm	-9 -4 -4 -3 -8 0 -9 -2 40 -1
pair apply&deadline	5 15 -6 -3 -1 -5 -42 -10 47 -16
pair apply&decide	-2 -3 -1 -1 14 -1 0 -1 -4 39
pair apply&document	9 0 -4 -2 -17 2 15 -6 3 -56
pair apply&education	14 -8 -2 -2 17 -2 -8 -2 -6 -6
pair apply&enjoyed	11 14 -4 -3 14 -3 -20 -3 -5 -40
pair apply&event	9 0 -1 -1 4 -1 -1 -1 -9 -17
pair apply&family	-2 13 -2 -1 -2 -1 -8 -1 6 -42
pair apply&feedback	3 -1 -1 -2 8 -1 -2 -1 -3 -22
pair apply&filled	12 -4 -2 -3 21 -1 -3 -10 -10 -10
pair apply&future	-12 -2 -1 13 11 -1 -12 -2 7 -10
pair apply&glad	2 -20 -3 -2 -9 9 17 -1 7 -7
pair apply&health	-1 -2 -1 -1 -18 -1 -2 -1 27 -26
pair apply&hear	-12 6 -4 -5 19 -7 -17 -27 46 -50
pair apply&hiringside	-5 -4 1 -2 10 0 -4 -2 6 123
pair apply&inbox	0 -2 -1 -1 -2 -5 9 -1 4 25
pair apply&interview	11 -27 -2 3 -1 6 -6 -1 18 107
pair apply&invite	20 -24 -2 3 -2 -2 17 -6 -3 -46
pair apply&join	-1 -1 -1 0 0 2 -2 1 3 10
pair apply&keen	25 -22 -5 -3 -4 -1 19 -2 -7 -2
pair apply&link	-1 2 -1 -1 -1 -1 2 -1 1 29
pair apply&lure	-2 -2 -1 -1 3 -4 10 -1 -1 1
pair apply&mediaword	-1 1 -1 0 -1 -1 -2 -1 6 10
pair apply&meet	18 -2 -3 -3 1 -2 -6 -2 0 -9
pair apply&mine	0 0 0 0 0 0 0 0 0 98
pair apply&move	0 2 0 -1 5 -1 2 -1 -6 29
pair apply&not	1 -27 -9 4 56 -8 -3 -15 0 -54
pair apply&offer	-5 -2 -6 -2 4 1 -1 -1 11 -2
pair apply&office	10 -8 -2 -3 0 -2 22 -2 -15 -13
pair apply&official	-16 -4 -1 -1 3 -1 10 -3 15 12
pair apply&onward	3 -4 -4 -4 18 -4 22 -6 -20 -41
pair apply&other	-6 -6 -3 4 20 -2 -1 -3 -2 -29
pair apply&pay	-4 -1 0 -1 8 -1 -6 0 5 47
pair apply&practice	0 0 0 0 0 0 0 0 0 32
pair apply&prepare	4 -4 -2 -2 4 -2 -8 -2 10 27
pair apply&property	0 -1 -1 0 2 0 -1 0 2 105
pair apply&received	-10 -8 -11 -9 -9 -9 -38 -12 106 -30
pair apply&recruiter	-9 0 0 0 0 -2 7 -2 6 4
pair apply&remind	1 -3 -1 6 -3 -4 7 -1 -1 2
pair apply&review	-20 -1 -7 6 23 -6 -12 -8 26 33
pair apply&role	-12 23 -13 -6 36 -4 2 -15 -11 20
pair apply&sales	-9 8 -2 -2 21 -2 -10 -3 -3 -19
pair apply&send	1 -11 -5 -4 -8 -4 15 7 9 23
pair apply&shop	8 -2 -1 -1 -1 -1 -3 3 -3 -34
pair apply&sign	-4 6 -1 -1 -11 -3 6 1 7 8
pair apply&slot	18 -12 -1 -2 -11 -2 5 -3 8 12
pair apply&sorry	-1 -1 -1 -1 10 -1 -2 -1 -2 44
pair apply&stage	-3 18 -3 -3 9 -3 -11 -3 -2 19
pair apply&study	-1 1 -1 -1 3 -1 -1 -1 2 27
pair apply&talk	-4 15 -2 -1 0 -2 -3 -2 -1 -15
pair apply&task	1 -10 -1 -1 -3 -1 28 -5 -9 -10
pair apply&team	-9 6 -2 -6 8 -4 15 -4 -2 -1
pair apply&thank	-9 40 -13 -11 -23 -12 -89 -13 128 -113
pair apply&ticket	-5 3 -3 -2 3 -2 -15 8 14 22
pair apply&time	32 -21 -13 -4 -19 -12 -37 -4 78 -54
pair apply&title	-68 15 -18 -20 17 -11 -22 13 95 -67
pair apply&wait	-3 -8 0 -2 6 -3 16 -3 -3 47
pair apply&wish	-1 1 -1 -1 -8 -1 -1 -1 12 5
pair ask&asked	-18 -18 13 -11 -19 32 53 -15 -16 -88
pair ask&available	-16 30 12 -5 -4 20 -22 -4 -10 -71
pair ask&back	-2 -2 -1 -1 -1 4 5 0 -1 1
pair ask&book	-29 20 0 11 -4 15 -10 -1 -3 -35
pair ask&call	-11 34 8 -8 -1 -10 16 -8 -21 -9
pair ask&cancel	0 0 0 1 0 0 0 0 0 3
pair ask&candidate	-6 0 -6 -2 -2 -1 1 0 15 12
pair ask&choose	-16 40 3 -3 -5 -3 -12 -3 -1 55
pair ask&civic	-2 2 -1 -1 4 -2 0 -1 -1 -11
pair ask&closer	2 4 -1 -1 5 -1 -2 -1 -5 -20
pair ask&cold	0 0 0 0 0 1 0 0 0 40
pair ask&confirm	-5 -6 15 -3 -2 11 -8 0 -2 -5
pair ask&deadline	-6 25 -9 -5 -8 23 -10 -6 -4 2
pair ask&decide	-9 -20 14 -1 -9 7 8 3 8 -20
pair ask&document	2 -26 -4 -3 -6 6 27 10 -6 -37
pair ask&education	-1 0 0 0 0 0 3 0 0 12
pair ask&event	-1 0 11 -1 -1 -1 1 -1 -8 -8
pair ask&exit	1 0 0 0 0 0 0 0 0 6
pair ask&family	-2 5 -2 0 -1 -1 0 -1 2 7
pair ask&feedback	-1 -1 -1 -1 4 1 -1 0 -1 14
pair ask&future	-4 -2 2 -1 9 -5 0 1 -1 -8
pair ask&health	9 -4 -4 -4 -1 -2 8 -1 -1 24
pair ask&hear	-14 50 9 -6 0 -10 -36 3 5 32
pair ask&hiringside	0 0 0 0 0 0 0 0 0 33
pair ask&hitch	1 -1 0 0 0 0 -1 2 0 24
pair ask&inbox	-10 -25 -5 -3 -3 -4 20 30 0 -27
pair ask&interview	29 0 -2 -2 -13 -5 -17 6 4 17
pair ask&invite	6 6 -3 12 -3 -1 -5 -3 -9 -17
pair ask&join	-14 0 0 14 0 0 0 0 1 55
pair ask&keen	17 -12 -4 -2 7 -4 9 -5 -6 -10
pair ask&link	-4 7 3 -2 -5 1 3 0 -3 15
pair ask&lure	-1 -1 -1 -1 1 -1 6 -1 -1 3
pair ask&machine	-1 -2 -1 -1 -2 -1 -5 18 -3 -24
pair ask&mediaword	-3 29 -2 -1 -3 -2 -30 14 -2 21
pair ask&meet	-8 18 -2 12 -4 -4 -1 -3 -8 -21
pair ask&mine	0 0 0 0 0 0 -6 7 0 20
pair ask&move	-13 -27 30 -4 -12 7 -17 23 13 -20
pair ask&not	0 7 -9 14 -10 -3 -5 1 6 24
pair ask&offer	-2 -2 -1 -1 -1 8 -2 1 -1 -3
pair ask&office	1 1 3 0 -1 -2 -1 -1 -1 83
pair ask&official	-8 -6 3 -1 -3 -2 27 -3 -6 -23
pair ask&onward	14 -7 -8 -3 -13 -6 6 15 3 -58
pair ask&other	-8 8 22 -2 2 -2 -18 -1 -2 46
pair ask&pay	-1 -3 3 -1 -1 -3 9 -1 -1 -6
pair ask&practice	4 -1 0 0 0 0 -1 -1 0 53
pair ask&prepare	13 -8 -6 -7 -3 -30 44 -1 -2 100
pair ask&property	-1 0 -1 0 -1 -1 3 -1 2 -7
pair ask&recorded	-2 10 -1 -1 -1 -1 -3 -1 -2 9
pair ask&recruiter	-2 -1 -1 -1 0 -2 -25 35 -2 42
pair ask&remind	-4 -13 -1 0 -6 12 17 -3 -3 -35
pair ask&review	4 1 -1 -1 -1 0 -3 -1 1 -29
pair ask&role	5 18 -10 -3 -1 -2 -26 28 -8 9
pair ask&sales	26 -25 -1 -1 -1 -2 -12 16 -1 -31
pair ask&send	0 -1 -9 -6 -13 8 46 -7 -19 23
pair ask&shop	2 3 -1 -1 -4 -1 8 0 -5 5
pair ask&sign	-6 -20 -2 -4 -8 92 -45 -2 -5 -19
pair ask&slot	-9 50 -5 7 -12 2 -20 -2 -11 -19
pair ask&stage	-3 6 -2 -1 -2 0 3 -1 0 -2
pair ask&start	-4 1 -3 -1 -1 20 -8 -1 -1 -58
pair ask&study	7 -6 -1 -1 5 -1 -1 -1 -3 14
pair ask&talk	-6 -1 3 -3 -9 -7 29 -5 -2 4
pair ask&task	13 -5 -1 -1 -8 -1 -2 -2 7 -16
pair ask&team	-3 7 -3 -2 -3 -6 18 -2 -5 27
pair ask&thank	-13 2 -1 -3 2 -5 21 1 -4 7
pair ask&ticket	-3 -6 -1 -1 -2 9 -2 7 1 2
pair ask&time	8 -20 7 1 -15 20 54 -35 -21 -84
pair ask&title	11 30 0 -3 -5 -3 -17 -1 -11 -8
pair ask&urgent	-1 -1 -1 -1 -2 -1 -2 8 -1 22
pair ask&video	-10 3 -1 14 -1 -1 -2 -1 -1 12
pair ask&wait	-6 -9 18 -2 -6 -9 22 -4 -3 -11
pair ask&wish	1 -2 -1 -2 4 13 -14 -1 1 5
pair asked&available	-19 28 18 -8 -12 12 4 -9 -14 -52
pair asked&book	-2 8 -1 0 -2 -1 -2 0 0 7
pair asked&call	-10 10 -9 -3 -4 -12 37 -4 -4 36
pair asked&candidate	-1 -5 0 0 6 0 1 0 -1 10
pair asked&choose	-40 74 -7 -1 -4 -5 -13 -2 -1 -27
pair asked&closer	-1 14 -3 0 4 -4 -8 -1 -1 8
pair asked&cold	0 -1 0 0 -1 -1 4 0 -1 50
pair asked&confirm	-19 17 6 -2 -2 3 0 -2 -1 -26
pair asked&deadline	-1 -1 -14 -3 1 -5 25 1 -3 -49
pair asked&document	-8 -10 -2 -1 -10 -4 39 -2 -2 -65
pair asked&family	-1 2 -3 0 -2 -2 8 -1 -1 52
pair asked&future	-3 0 5 0 4 -1 -4 -1 0 -10
pair asked&hear	13 -6 -2 -1 1 2 -1 -1 -4 27
pair asked&hiringside	5 -4 -6 0 0 0 6 0 0 29
pair asked&hitch	14 3 -10 -1 -1 -1 -4 -1 0 -16
pair asked&inbox	-1 -21 -2 0 -2 -1 30 -2 -1 7
pair asked&interview	5 13 4 -5 -4 -4 -3 -3 -4 14
pair asked&join	-2 -5 -1 0 -3 42 -28 -2 0 -8
pair asked&keen	8 2 0 0 3 -4 -7 -1 -1 32
pair asked&mediaword	-1 11 0 0 0 0 -9 0 0 12
pair asked&meet	10 29 -8 -2 -2 -4 -13 -3 -6 -76
pair asked&mine	0 -1 0 0 0 4 -1 0 0 11
pair asked&move	5 -33 65 -3 -4 -11 -11 -4 -3 -80
pair asked&not	17 3 -14 -1 -1 1 -3 -1 -1 -15
pair asked&office	-1 4 -1 0 0 -1 0 0 -1 127
pair asked&official	-6 -7 -1 0 -2 -3 21 -1 -1 -20
pair asked&onward	22 -21 -2 -1 -2 -2 7 -1 -1 -4
pair asked&other	-10 -38 49 -2 -1 -1 5 -1 -1 -23
pair asked&pay	-2 3 2 -1 -2 0 5 -1 -4 -4
pair asked&prepare	-19 0 17 -1 -1 -2 8 -1 -1 63
pair asked&property	0 1 0 0 0 0 1 0 0 58
pair asked&recorded	0 0 0 0 0 0 0 0 0 13
pair asked&remind	3 -14 -17 -7 -6 -20 73 -7 -5 -30
pair asked&review	0 5 -1 0 0 -1 -3 0 0 -9
pair asked&role	-22 44 -6 -3 -1 -10 4 -3 -3 3
pair asked&sales	23 -23 -1 0 -1 8 -5 0 0 14
pair asked&send	-13 12 7 -2 -12 -8 23 -3 -4 -91
pair asked&shop	-1 0 3 0 0 0 -1 0 0 6
pair asked&sign	-1 -4 -1 -1 -2 8 3 -1 -1 14
pair asked&slot	-26 35 63 -10 -12 -19 -11 -10 -10 -1
pair asked&stage	-5 8 0 -2 -2 -3 3 3 -2 -29
pair asked&start	-3 -6 -3 -1 -1 20 -5 -1 -1 -31
pair asked&study	-2 -4 -1 -1 3 -2 8 0 -1 -6
pair asked&talk	-8 64 12 -4 -14 -10 -29 -4 -7 -32
pair asked&team	5 -17 -1 -1 -1 -2 19 -2 -1 8
pair asked&time	-33 -12 58 -19 -18 16 47 -20 -20 13
pair asked&title	-24 21 -9 -2 -3 19 1 -2 -2 -25
pair asked&video	7 7 -3 -1 -1 -3 -3 -1 -1 -20
pair asked&wait	26 -32 -28 -3 -14 -12 68 -3 -2 13
pair available&book	-4 19 -1 -1 -2 -6 -3 -1 -1 4
pair available&call	-6 18 -4 -3 -11 -4 21 -8 -3 7
pair available&candidate	-1 1 0 0 -1 1 -1 0 1 3
pair available&choose	-4 17 -1 -1 -2 -1 -3 -1 -3 -25
pair available&closer	-1 1 0 0 5 0 -4 0 -1 25
pair available&cold	0 0 0 0 0 0 0 0 0 32
pair available&confirm	-16 45 -9 -3 -3 -2 -12 2 -2 17
pair available&deadline	-4 16 -2 -2 -11 1 8 -2 -2 -27
pair available&decide	-2 -14 14 0 -1 -1 15 -10 -1 -12
pair available&event	-5 8 -1 0 0 0 0 0 -1 14
pair available&hear	5 -4 1 -1 4 -1 -6 0 1 16
pair available&hiringside	5 -1 -2 -1 0 0 0 0 0 11
pair available&hitch	15 -2 -11 0 0 0 0 0 0 12
pair available&interview	-3 48 -43 -9 -5 -3 -11 29 -4 -47
pair available&invite	0 5 -1 -1 -1 -1 -1 -1 -1 -9
pair available&keen	0 0 0 0 0 0 0 0 0 61
pair available&link	-10 18 -3 -5 -2 -6 -3 15 -5 19
pair available&mediaword	-4 13 -1 -1 -1 -1 -4 -1 -1 8
pair available&meet	-7 21 8 -4 -4 -2 -5 -2 -6 10
pair available&move	24 -22 8 0 -2 -2 -7 -2 4 9
pair available&not	7 11 -16 -7 -6 -2 0 16 -3 -18
pair available&office	-1 -1 0 -1 -9 2 11 0 0 42
pair available&other	-2 -14 18 -1 3 -1 -1 -1 -1 20
pair available&pay	-1 -1 1 0 0 0 3 0 0 6
pair available&practice	0 0 0 0 0 0 0 0 0 18
pair available&prepare	0 -7 5 -1 -5 -1 14 -4 -2 31
pair available&property	0 1 0 0 0 0 1 0 0 23
pair available&recorded	-4 9 -1 -1 0 -1 -1 -1 0 27
pair available&recruiter	0 0 0 0 1 0 0 1 0 4
pair available&remind	-4 -3 10 -4 2 -1 4 -2 -1 -21
pair available&review	-1 2 -1 0 1 -1 -1 4 -3 15
pair available&role	-7 3 -4 -2 -14 -1 26 0 0 48
pair available&sales	0 0 0 0 0 0 0 0 0 56
pair available&send	-8 22 -2 -1 -2 -2 -2 -2 -4 -13
pair available&shop	-2 5 -1 -1 0 0 -1 0 0 28
pair available&slot	-13 42 16 -3 -7 -6 -20 -1 -8 -62
pair available&stage	-1 3 -1 0 -1 -1 2 -1 0 3
pair available&talk	-2 9 -1 -1 -1 -1 -5 -1 1 33
pair available&team	-3 2 3 -3 -2 -1 13 -10 0 -15
pair available&thank	0 1 -1 0 -1 0 -14 0 15 27
pair available&ticket	-8 2 -2 -4 0 -1 -3 16 -1 4
pair available&time	-8 107 -24 -17 -10 -16 -41 24 -14 -68
pair available&title	14 26 -24 -5 -2 2 -7 -2 -2 -10
pair available&video	2 7 -1 -1 -1 -1 -3 -1 -1 -16
pair available&wait	-1 -11 -3 1 1 -2 25 -10 -1 41
pair away&back	-4 -2 -4 -4 -2 -2 -8 27 -2 -5
pair away&book	-8 6 1 1 -1 3 -2 -1 0 -5
pair away&deadline	-16 -8 -6 10 -17 -10 -1 41 5 -23
pair away&education	-1 -1 -1 0 -1 -1 0 4 0 1
pair away&filled	-8 5 -4 -1 3 -2 -8 17 -1 -8
pair away&health	-1 -1 -1 -1 -7 4 -15 14 9 -27
pair away&hear	-2 -1 -2 -1 -1 1 -11 17 -1 2
pair away&hitch	-1 -1 2 -1 -1 -1 8 -5 0 -4
pair away&inbox	-3 -2 -3 -2 -2 -2 -18 33 -2 -19
pair away&interview	-6 -2 8 2 -1 -1 -2 1 -1 -11
pair away&meet	-13 -2 0 13 -1 -1 -22 28 -2 -11
pair away&move	-4 -1 6 -1 -1 -1 -26 28 0 8
pair away&not	-12 -11 -13 -18 -3 -9 25 48 -6 -55
pair away&offer	-2 -1 -1 -1 -1 10 -3 0 -1 -22
pair away&pay	-2 -3 -2 -1 -26 11 21 3 -1 -37
pair away&remind	-2 -1 -1 4 -1 -1 -12 15 -1 -4
pair away&review	-1 0 0 0 -25 -1 25 2 2 20
pair away&role	-2 -2 -1 1 -1 4 -1 3 -1 19
pair away&send	-2 -1 -1 -1 -1 4 -2 4 -1 -12
pair away&slot	-2 -1 3 -1 -1 1 -3 3 -1 -6
pair away&sorry	-2 -2 0 4 -1 -1 1 -1 0 -4
pair away&stage	4 -3 -1 -2 -2 -1 1 5 -1 -9
pair away&team	-16 -6 3 13 0 0 19 -10 -3 -7
pair away&time	-36 -9 20 -28 -9 -14 -8 92 -9 -45
pair away&title	-16 -7 -2 9 -3 -6 40 -11 -3 -13
pair away&wait	-3 -2 -3 -3 -7 -3 17 -5 8 -13
pair back&bounce	-1 -1 -1 -1 -7 -1 -1 13 -1 -25
pair back&deadline	-4 -1 -2 -1 -3 -1 13 -4 4 15
pair back&feedback	11 -2 -1 -3 8 -2 -14 4 -1 -11
pair back&hear	8 -3 -2 -4 13 -5 -13 3 3 -12
pair back&inbox	0 -2 -1 -1 -8 -1 -2 17 -1 -10
pair back&send	-5 -4 -3 -2 -8 2 4 17 -2 5
pair back&sign	-2 -1 -1 0 -1 6 -1 0 0 6
pair back&stage	-1 -1 -1 -1 5 -3 0 2 -1 -3
pair back&ticket	-1 -1 -1 0 -1 1 7 -5 0 21
pair back&time	-14 -25 8 -9 -6 -7 22 37 -4 -33
pair book&call	-3 2 -6 -4 -4 -2 -6 4 20 -29
pair book&cancel	-24 -2 -3 42 -3 -2 -5 -2 -2 -13
pair book&candidate	-3 -12 2 -1 0 0 18 -1 -1 11
pair book&choose	-12 26 2 -1 -3 -1 -6 -1 -4 13
pair book&civic	-13 1 12 -1 -2 -1 1 -1 3 7
pair book&closer	-1 -3 -1 -1 8 -1 -1 -1 -1 21
pair book&confirm	-15 -3 4 -2 -3 -4 22 -2 3 62
pair book&deadline	2 3 -2 2 -1 -1 -1 -1 -1 -11
pair book&education	0 0 0 0 0 0 -3 0 4 19
pair book&event	0 9 0 3 -3 -3 -3 -2 -1 -6
pair book&glad	2 0 0 0 0 0 0 0 0 13
pair book&health	-2 0 -1 0 0 5 -1 -1 0 -20
pair book&hear	-6 1 5 1 -4 -1 -3 5 2 -10
pair book&hiringside	-3 5 1 0 -1 2 -2 -1 -1 -24
pair book&hitch	-13 20 13 -1 -1 0 -16 -2 -1 -6
pair book&inbox	-1 4 -1 -1 -1 0 -1 1 0 26
pair book&interview	-19 46 26 -11 -21 -9 -20 -6 13 -64
pair book&invite	7 -1 -1 -1 7 -1 -2 -1 -7 -5
pair book&keen	3 4 -1 -1 -2 -1 -2 -1 1 11
pair book&link	-5 27 -2 -2 -3 -7 -4 -3 -2 -49
pair book&lure	1 0 0 0 0 0 0 0 0 19
pair book&mediaword	19 15 -16 -2 -3 0 -10 -2 -2 20
pair book&meet	-9 1 2 13 -1 -1 -3 -1 -1 21
pair book&move	-35 -4 45 -1 -1 -2 -4 4 -2 -10
pair book&not	-21 19 2 19 4 -1 -16 -3 -4 24
pair book&offer	-2 -1 -1 0 0 7 -2 0 0 16
pair book&office	-1 -1 1 2 -1 0 -1 0 0 22
pair book&official	7 -2 0 -2 0 0 -2 0 0 60
pair book&other	-11 -1 -1 11 -1 -1 -1 5 0 -20
pair book&pay	2 -1 1 -1 -1 3 -5 -1 4 -7
pair book&practice	0 0 0 0 0 0 0 0 0 12
pair book&prepare	-1 -1 4 2 -1 -1 -1 -1 -1 -6
pair book&property	2 -1 0 1 0 0 -1 0 0 19
pair book&received	11 6 -1 -1 -3 -1 -10 -1 0 -4
pair book&recruiter	5 6 -13 9 -2 -1 -1 0 -2 -14
pair book&remind	-8 -5 -6 15 -1 16 -8 -1 -1 68
pair book&review	-14 -1 -3 -1 -2 -1 1 -2 23 4
pair book&role	-1 8 -4 4 10 5 -7 -3 -13 -26
pair book&sales	6 0 -1 -2 0 -1 -3 0 0 42
pair book&send	13 -7 -1 -1 -1 1 -3 -1 -1 -9
pair book&shop	5 6 -1 -3 -1 -1 -3 -1 -1 13
pair book&sign	13 -2 -1 0 -2 -5 0 -2 -1 3
pair book&slot	12 22 -3 11 -9 -6 -20 1 -9 37
pair book&sorry	-4 -1 -1 13 -1 -1 -2 -1 -1 -2
pair book&stage	13 -13 -2 2 -2 -1 8 -2 -3 -8
pair book&study	-1 17 0 0 -7 0 -1 -1 -5 -19
pair book&talk	17 23 -8 -2 -10 -4 -7 -3 -7 4
pair book&task	1 5 -2 2 -1 -1 -1 -2 -1 -3
pair book&team	36 2 -13 -5 -6 -1 -10 0 -4 -36
pair book&thank	-6 8 0 0 -1 0 0 0 0 10
pair book&ticket	-2 3 -1 -1 -1 1 -4 0 4 3
pair book&time	-16 -18 17 29 -7 13 -29 -10 20 51
pair book&title	13 1 -12 1 1 -5 -9 -4 13 -51
pair book&video	-11 2 -1 15 -1 -1 -1 -1 -1 -22
pair book&wait	5 -3 -1 -3 -9 1 13 -7 4 0
pair bounce&filled	-5 -2 -2 -2 -4 -3 -4 21 -1 2
pair bounce&inbox	-15 -4 -4 -3 -11 -2 -9 48 0 -7
pair bounce&interview	-5 -1 1 -1 -1 -1 -1 9 -1 19
pair bounce&invite	-11 -3 -3 -2 -4 -3 -6 33 -1 -23
pair bounce&machine	-1 -2 -1 -1 -3 -1 -3 13 -1 -16
pair bounce&not	-10 -5 -2 -3 -13 -3 -10 50 -5 -55
pair bounce&office	-1 -1 -1 -1 -1 -1 -2 7 -1 -18
pair bounce&official	0 -1 0 0 -1 0 -1 2 2 6
pair bounce&recruiter	0 -1 0 0 -1 0 -1 2 2 5
pair bounce&shop	-2 -2 -2 -1 -8 -1 -6 22 -1 -13
pair bounce&sign	-6 -5 -3 -2 -6 6 -8 26 -2 -11
pair bounce&slot	-23 -4 -2 -1 -2 8 -7 32 -1 -3
pair bounce&time	-32 -2 -4 -1 -1 -1 -1 43 -1 -11
pair call&cancel	-9 -3 -4 38 -7 -3 -8 -3 -2 -32
pair call&candidate	-2 7 -1 -1 -2 0 4 -3 -4 12
pair call&choose	0 3 -2 -1 -2 -1 -1 -1 4 51
pair call&closer	-1 -1 0 0 -1 0 -1 0 6 5
pair call&cold	2 13 0 -2 -1 -3 -7 0 -1 21
pair call&confirm	8 -2 -1 -1 -1 0 -1 -1 -1 3
pair call&deadline	-5 0 -1 -3 -2 -2 20 -4 -4 -21
pair call&decide	1 -13 -4 -2 -1 -2 24 -2 -1 -13
pair call&document	1 -1 -1 0 0 0 3 -1 0 2
pair call&enjoyed	2 29 -2 -1 -2 0 -18 -1 -9 17
pair call&event	8 1 -1 3 0 0 -1 -1 -8 -11
pair call&family	-1 0 1 0 -4 0 -1 0 7 -8
pair call&feedback	-3 -2 -1 -1 5 -1 10 -3 -3 -26
pair call&glad	-3 -8 -3 -1 2 1 12 -1 -1 14
pair call&health	-8 14 1 -1 -1 3 -7 -1 0 13
pair call&hear	6 5 6 -1 6 -1 -17 -3 -2 9
pair call&hiringside	0 -4 6 -3 -6 0 11 -3 -1 -8
pair call&inbox	-10 -19 -3 -1 -1 -4 39 -2 1 6
pair call&interview	-11 9 -1 2 -10 -6 -15 1 29 -33
pair call&invite	17 -6 -2 -2 -2 -1 -2 -1 -2 -14
pair call&keen	13 -5 -2 -1 -2 2 -4 0 -1 -26
pair call&link	3 0 -1 0 0 0 0 0 0 -17
pair call&mediaword	-3 13 -1 0 -1 -1 -5 -2 -1 49
pair call&meet	2 -3 1 -1 -3 -1 2 -1 5 -29
pair call&move	-1 -2 0 -1 -1 -1 2 5 -1 50
pair call&not	13 2 -6 -5 -2 -4 17 -2 -12 -10
pair call&offer	-1 2 -1 -1 2 1 -2 1 -1 -3
pair call&office	13 16 1 -4 -2 -4 -18 0 -1 35
pair call&official	2 -1 0 0 1 0 -1 0 0 12
pair call&other	-3 -1 18 4 -1 -3 -20 4 3 -28
pair call&pay	12 -2 0 -1 -1 0 -8 -1 1 1
pair call&prepare	30 -5 -6 0 -5 -8 7 -10 -3 -5
pair call&property	3 1 -1 0 0 0 -1 0 0 -32
pair call&recruiter	-3 4 1 3 -4 -1 -4 -1 5 5
pair call&remind	1 -16 -3 7 -12 -18 50 -6 -3 -33
pair call&review	-17 -7 -1 -1 -3 0 -2 -1 33 -8
pair call&role	30 32 -8 -8 -5 -5 -38 2 0 -22
pair call&sales	3 -2 -4 -5 -2 -4 -18 36 -4 -21
pair call&send	0 -11 -3 -3 -3 -3 28 -2 -2 -14
pair call&shop	2 -1 -1 0 0 -1 3 -1 0 -8
pair call&sign	-3 -2 1 -1 -1 6 -2 2 -1 36
pair call&slot	27 -6 -20 -2 4 -9 18 -3 -8 -42
pair call&sorry	-2 -8 14 16 -6 -4 -8 -2 -1 -20
pair call&stage	-1 0 0 0 2 0 1 0 0 3
pair call&talk	24 12 -4 -6 2 -6 -20 -2 1 -14
pair call&team	-2 -11 -6 -3 -5 3 11 8 5 -36
pair call&thank	-5 -3 -2 -4 -1 -5 -11 -7 38 5
pair call&ticket	-1 -1 -1 -1 -6 0 14 -3 -2 -2
pair call&time	52 -29 -14 -7 -15 -26 19 -25 45 47
pair call&title	-11 43 -6 -7 -7 -2 -32 3 20 3
pair call&video	8 14 -3 -3 -2 -3 -8 -2 -1 -62
pair call&wait	0 -1 13 -1 -1 -1 -9 1 0 1
pair call&wish	-6 3 -3 -9 2 -7 23 -2 -1 -22
pair cancel&choose	-1 -1 -1 6 -2 0 -1 0 0 27
pair cancel&deadline	-2 -1 -1 8 -1 0 -1 -1 -2 11
pair cancel&event	-10 -1 -2 18 -1 -1 -1 -1 -1 -2
pair cancel&filled	-5 -2 -4 36 -11 -2 -8 -2 -1 -12
pair cancel&health	0 0 0 1 0 0 0 0 0 26
pair cancel&hear	-2 -1 -2 10 -2 -1 -1 -1 -1 11
pair cancel&hold	-11 -2 3 40 -9 -2 -16 -2 -1 -9
pair cancel&interview	-70 -13 -6 145 -18 -5 -17 -9 -8 -69
pair cancel&link	21 -1 -17 -2 0 0 0 0 0 -21
pair cancel&meet	-3 -1 3 7 -2 -1 -3 -1 -1 -3
pair cancel&move	2 -1 -2 2 0 0 -1 0 0 21
pair cancel&not	-6 -2 2 17 -3 -1 -3 -1 -1 4
pair cancel&office	-1 -1 -1 5 -1 0 -1 0 0 6
pair cancel&recruiter	-4 -2 -1 16 -3 -1 -4 -1 -1 -17
pair cancel&remind	-21 -3 11 39 -8 -4 -10 -3 -2 -5
pair cancel&role	-16 -6 -8 80 -17 -4 -22 -4 -5 -17
pair cancel&slot	-13 -2 1 32 -9 -2 -4 -2 -1 9
pair cancel&sorry	-11 -4 -2 46 -10 -4 -10 -3 -2 0
pair cancel&talk	-6 -1 -4 15 -1 -1 -1 -1 -1 -4
pair cancel&team	-3 -1 -2 13 -2 -1 -2 -1 -1 -23
pair cancel&time	-65 -11 -2 133 -11 -7 -22 -8 -6 -15
pair cancel&title	-34 -3 -4 50 -1 -1 -3 -2 -2 4
pair candidate&choose	-9 0 -2 -2 34 -4 -21 -4 7 -26
pair candidate&civic	5 -4 -1 -1 18 -1 -1 -1 -13 -31
pair candidate&closer	-3 -8 -1 -1 28 -1 -4 -2 -8 -36
pair candidate&confirm	-8 -2 -3 1 -5 1 1 -1 17 1
pair candidate&deadline	1 -2 -3 -4 -16 11 32 -3 -16 -33
pair candidate&decide	1 -4 -2 0 1 -2 16 -2 -8 -3
pair candidate&document	4 -3 -1 -1 -6 12 7 -5 -7 -25
pair candidate&education	-2 -7 -1 -2 0 -1 1 -2 15 -37
pair candidate&enjoyed	3 7 -1 -1 5 -1 -4 -1 -6 -2
pair candidate&family	-1 -1 -1 -1 -1 0 2 -1 3 -28
pair candidate&feedback	3 -2 -1 -2 -4 -1 13 -3 -4 -1
pair candidate&filled	-3 -7 -2 -2 30 -3 -3 -1 -8 -25
pair candidate&future	-1 -1 0 0 0 0 -6 0 10 -4
pair candidate&glad	13 6 -2 -2 -6 0 -15 0 6 -13
pair candidate&health	2 -1 0 0 0 0 -1 0 2 -13
pair candidate&hear	4 -10 0 0 1 11 0 -2 -3 -62
pair candidate&hiringside	-11 -14 38 -8 -10 -2 16 7 -15 93
pair candidate&inbox	1 -1 0 0 -1 0 1 0 2 5
pair candidate&interview	8 -1 -1 2 7 -3 -8 -2 -3 75
pair candidate&invite	-2 -3 -1 5 -5 -1 -7 -2 17 -12
pair candidate&join	0 0 0 0 -1 0 0 0 2 -12
pair candidate&keen	1 0 -1 0 -1 1 -1 1 0 18
pair candidate&link	-1 2 -1 1 -5 13 -4 -2 -4 -29
pair candidate&mediaword	-1 -1 0 -1 2 0 -1 0 2 17
pair candidate&meet	5 -4 -3 -2 11 -2 -11 -1 7 -11
pair candidate&move	-6 -2 -6 -2 -3 -1 20 -1 2 -1
pair candidate&not	-1 -4 -3 -3 20 -2 -1 -2 -3 -67
pair candidate&offer	-7 -4 -10 -4 23 5 -7 -3 7 -20
pair candidate&office	2 -1 -1 -2 -2 0 10 0 -5 13
pair candidate&official	0 0 0 0 8 0 0 0 -7 25
pair candidate&onward	-8 -2 -7 -3 13 -2 4 -3 9 -27
pair candidate&other	-12 -13 -9 0 91 -13 -27 -5 -11 -30
pair candidate&prepare	-1 -1 -1 -1 1 -1 16 -1 -12 2
pair candidate&property	-2 -1 0 -2 5 0 -1 0 2 49
pair candidate&received	-2 -3 -3 0 5 -2 -7 -3 15 3
pair candidate&recruiter	12 -2 1 1 -12 0 4 0 -2 -24
pair candidate&remind	-4 -1 -1 5 -4 -1 -9 16 -1 3
pair candidate&review	-1 -5 -3 -5 13 -2 -3 -4 11 12
pair candidate&role	-11 -11 -8 -1 62 -7 -5 -6 -14 5
pair candidate&sales	-5 7 -1 -1 7 -1 2 -1 -8 18
pair candidate&send	-1 -2 -1 -1 2 -1 0 -1 5 -21
pair candidate&shop	-2 -2 -1 0 -6 13 9 -1 -10 7
pair candidate&sign	-3 -3 -2 -2 15 -2 15 2 -21 -54
pair candidate&slot	-16 -5 14 -4 30 -9 -5 -2 -3 -4
pair candidate&sorry	-1 -1 -1 -1 10 -1 -2 -1 -2 18
pair candidate&stage	4 8 -4 -4 -3 -3 9 -4 -3 19
pair candidate&study	-1 -4 -1 -1 10 -1 -1 -1 -1 -8
pair candidate&talk	9 -2 -1 -1 0 -1 0 -1 -3 3
pair candidate&team	2 -18 -2 -9 24 -6 2 -1 7 4
pair candidate&thank	-4 -2 -2 -2 5 -2 -12 6 13 -30
pair candidate&ticket	0 4 -2 -3 -15 12 11 7 -14 -18
pair candidate&time	-13 -10 8 2 29 -14 -23 11 9 48
pair candidate&title	13 -11 -7 -9 17 -7 19 3 -20 11
pair candidate&wait	-4 -3 0 -1 -8 -1 23 -2 -4 23
pair choose&civic	7 2 -1 -1 1 -1 -5 -1 -1 35
pair choose&closer	-2 -3 -1 -1 11 -2 -4 -2 4 -23
pair choose&cold	0 -1 0 -1 5 -1 -1 0 0 10
pair choose&confirm	-3 -1 1 2 -1 3 -1 -1 0 12
pair choose&deadline	-5 7 -3 -3 -31 -4 49 -9 -2 -56
pair choose&decide	-9 6 -2 -2 8 5 -4 -2 -1 -8
pair choose&document	-2 -7 -1 -1 0 12 -1 -1 1 -5
pair choose&education	1 0 0 0 0 0 1 0 0 -20
pair choose&enjoyed	0 -1 -1 0 -1 4 0 -1 0 -9
pair choose&event	-2 0 -2 2 12 -2 -5 -2 -2 0
pair choose&family	-1 3 0 0 -1 -1 -1 0 0 37
pair choose&filled	-1 -3 -1 0 20 -1 -6 -1 -7 -16
pair choose&glad	-1 -12 -1 -3 -15 53 -17 -2 -2 7
pair choose&health	-1 -1 -1 1 -1 3 0 -1 0 98
pair choose&hear	-5 -2 -1 17 -5 1 -10 -3 8 5
pair choose&hiringside	-4 0 2 -1 -8 1 -2 -1 13 -23
pair choose&hold	-2 -2 -2 4 -16 -2 22 -1 -2 -32
pair choose&inbox	-2 3 -1 -1 -1 1 -1 2 1 -6
pair choose&interview	-18 14 -3 2 12 9 -12 -6 5 -18
pair choose&invite	2 6 -1 2 -8 8 -5 -1 -3 -20
pair choose&keen	5 14 -1 -1 -9 13 -16 -1 -1 7
pair choose&link	-6 12 14 -7 -3 -2 -3 -1 -2 0
pair choose&mediaword	-2 2 0 0 -4 -1 5 0 0 -2
pair choose&meet	-3 14 -2 4 5 -1 -9 -1 -5 -13
pair choose&move	-1 -4 5 0 -7 8 -1 0 0 44
pair choose&not	-10 -10 -5 29 14 -1 -10 -7 0 -41
pair choose&offer	-5 -3 -2 1 4 12 -3 -1 -3 12
pair choose&office	-1 -2 -2 2 -7 5 11 -1 -3 3
pair choose&official	0 0 0 0 1 0 0 0 0 15
pair choose&onward	4 -5 -2 -1 21 -4 -7 -1 -6 -9
pair choose&other	-16 -10 -1 7 70 -9 -22 -10 -9 17
pair choose&pay	-2 -2 -1 -1 -8 20 -4 -1 -1 -1
pair choose&practice	0 3 0 0 -1 0 0 -1 0 7
pair choose&prepare	-4 -2 -2 6 9 1 -4 -1 -3 -6
pair choose&property	0 -1 -1 16 -6 -2 -3 -2 -1 16
pair choose&recruiter	-7 2 3 -2 1 1 0 1 1 -108
pair choose&remind	-1 0 2 14 -2 -2 -6 -3 -1 28
pair choose&review	-2 0 -1 -1 6 -2 -1 -1 3 8
pair choose&role	-6 -6 -6 -3 -5 47 -7 -6 -9 -47
pair choose&sales	-1 0 -1 -1 -3 8 -1 0 -1 16
pair choose&send	3 -1 8 -7 1 6 -3 -1 -5 -14
pair choose&sign	-6 -4 -2 -3 6 27 -9 -1 -9 -10
pair choose&slot	-45 78 9 -6 -8 -4 -14 -3 -7 68
pair choose&sorry	-1 -1 -1 1 8 -1 -2 -1 -2 21
pair choose&stage	29 -3 -10 11 -24 -4 7 -4 -2 -34
pair choose&task	3 -3 -1 -1 20 -1 -16 -1 -1 -17
pair choose&team	-14 -5 2 2 25 17 -8 -10 -9 -71
pair choose&thank	-3 6 -1 -1 1 0 -1 0 1 -12
pair choose&ticket	-2 5 -1 -1 -2 -2 9 -7 0 -17
pair choose&time	-43 45 -4 23 9 23 -36 -9 -10 57
pair choose&title	-17 -9 -3 -6 62 41 -51 -7 -10 -23
pair choose&wait	-2 -1 5 -4 -1 0 4 0 -1 16
pair civic&closer	-3 0 -2 -3 21 -2 -8 -2 -2 -25
pair civic&decide	0 -2 -1 -2 2 -2 10 -2 -2 -30
pair civic&education	0 0 0 0 -2 0 4 0 -1 25
pair civic&hear	-1 -2 -1 -1 -2 -1 -15 16 7 -6
pair civic&hiringside	6 -3 -1 -1 12 -1 -1 -1 -11 -22
pair civic&interview	7 3 -2 -2 -1 -1 -4 -2 2 44
pair civic&invite	-7 -8 -1 -1 -1 11 18 -4 -7 7
pair civic&join	-6 0 -1 -1 -1 9 0 -1 -1 12
pair civic&keen	7 -2 0 -1 -4 1 0 0 0 5
pair civic&meet	-9 9 -1 -1 0 8 -4 -1 -1 -1
pair civic&not	-1 -1 0 -2 6 -1 2 -2 -1 58
pair civic&office	1 0 0 0 0 0 0 0 0 8
pair civic&official	-23 -3 -1 -1 2 11 -4 -1 19 -9
pair civic&onward	7 -1 -1 -1 -2 -1 0 0 -1 -18
pair civic&other	-1 -1 0 0 3 0 -1 0 0 -23
pair civic&received	0 0 0 0 -1 -1 -15 17 1 32
pair civic&recruiter	6 -1 -1 -1 -3 -1 1 -1 0 -12
pair civic&review	-2 3 -1 -2 10 -2 1 -1 -5 -30
pair civic&role	3 12 -2 -2 -1 -5 -3 -2 -1 -51
pair civic&slot	-2 0 -1 -1 0 -1 5 -2 0 46
pair civic&stage	8 -1 -1 -1 -7 -1 5 -1 -1 -5
pair civic&study	-6 -2 0 -1 0 11 -2 0 0 -7
pair civic&talk	0 0 0 0 1 0 1 -1 0 -5
pair civic&team	5 0 -2 -2 -5 1 -9 14 -2 -35
pair civic&thank	0 0 0 0 3 0 -1 0 -1 20
pair civic&time	-18 -4 10 -3 4 12 2 -2 -1 96
pair civic&title	-21 10 -3 -5 2 10 0 -4 11 -65
pair civic&video	0 2 0 0 0 0 0 0 0 22
pair closer&cold	-1 -1 0 0 -1 1 -1 -1 5 -3
pair closer&deadline	2 -1 -1 0 -1 1 -3 3 1 -2
pair closer&decide	-2 -1 -2 -2 34 -2 -15 -2 -8 -18
pair closer&hear	-4 -4 -3 -3 23 -7 -22 -3 23 -13
pair closer&hiringside	-2 -2 -1 -1 17 -1 -2 -1 -6 -31
pair closer&inbox	0 7 -1 -1 -2 -1 -3 6 -5 10
pair closer&interview	1 -3 -2 -1 1 -1 -5 -1 11 -13
pair closer&not	-11 3 -1 -5 50 -7 2 -10 -22 -7
pair closer&onward	-1 -1 -1 -1 14 -1 -1 -1 -8 -4
pair closer&other	-2 -6 -1 -1 13 -1 -2 -1 2 15
pair closer&received	-2 -3 -1 -1 6 -1 14 -3 -10 11
pair closer&recruiter	-2 -2 -1 -1 15 -1 -2 -1 -5 -21
pair closer&review	-2 1 -1 -2 7 -2 -6 -1 6 -22
pair closer&role	-1 3 -2 -3 27 -3 -9 -2 -10 -17
pair closer&slot	1 15 -3 -1 0 -5 -9 3 -1 14
pair closer&talk	0 -1 0 0 7 0 -4 0 -1 0
pair closer&team	0 6 -1 -1 4 -1 -4 -1 -2 -43
pair closer&thank	-5 14 -2 -2 -8 -2 10 0 -5 -16
pair closer&time	3 -2 -1 -2 5 0 -5 2 -1 -3
pair closer&title	1 -4 -1 -2 24 -2 -6 -1 -9 -17
pair closer&wait	-1 -1 -1 -1 7 -1 -4 -1 2 7
pair cold&deadline	-1 -1 -4 -1 0 -6 15 -2 0 8
pair cold&education	-1 -1 0 0 8 2 -3 0 -5 6
pair cold&enjoyed	-1 4 -1 0 0 0 -1 0 0 21
pair cold&event	0 0 0 0 0 0 0 0 0 33
pair cold&glad	-1 0 0 0 0 5 -2 0 0 9
pair cold&hear	-2 4 0 -13 -8 -2 18 -2 6 -4
pair cold&interview	0 2 -1 -2 -2 -3 7 -1 1 -27
pair cold&keen	-6 11 -1 0 0 -1 -2 0 0 0
pair cold&meet	-7 16 -1 -1 -1 -1 -4 -1 -1 -34
pair cold&not	-1 -1 -4 0 0 -7 16 -2 0 11
pair cold&office	-8 29 -2 -3 -1 -4 -8 -2 -2 -19
pair cold&official	1 0 0 0 0 0 0 0 0 12
pair cold&other	0 0 0 0 0 0 0 0 1 9
pair cold&pay	0 0 2 -1 0 0 0 0 0 19
pair cold&role	0 17 -2 -3 -2 0 -12 -2 5 8
pair cold&sales	0 4 -2 -2 -1 -3 7 -1 -2 -41
pair cold&send	0 0 0 0 0 1 0 0 0 26
pair cold&talk	-1 14 -1 -2 -2 -5 0 -1 -2 30
pair cold&team	3 0 -1 -2 7 -2 2 -1 -7 20
pair cold&thank	0 -3 -1 -2 0 -1 4 7 -4 -34
pair cold&time	4 -3 -4 -1 -1 -6 15 -3 -1 -8
pair cold&title	-3 15 1 -4 6 0 -5 -2 -8 3
pair confirm&deadline	7 -3 1 -2 -5 6 -1 -1 -1 1
pair confirm&document	-8 -1 -2 -1 -1 0 -3 -3 18 25
pair confirm&education	1 -1 -1 0 -1 1 -4 1 4 -2
pair confirm&event	-5 -2 11 1 -1 -1 -2 -1 -1 -18
pair confirm&filled	2 -1 -1 -1 -14 0 16 0 -1 -11
pair confirm&glad	4 -2 -1 -1 -2 6 -2 -1 -1 15
pair confirm&health	3 0 -1 0 0 0 0 0 0 13
pair confirm&hear	-4 4 0 2 -1 0 0 -1 0 -7
pair confirm&hiringside	0 -1 2 0 0 1 -1 0 0 -7
pair confirm&hitch	0 -1 3 0 -1 0 -1 0 1 -2
pair confirm&inbox	1 -1 -1 -1 -1 -1 -1 3 0 -24
pair confirm&interview	13 -5 0 -7 -8 -2 13 2 -6 -2
pair confirm&invite	0 -1 -1 4 -1 -1 -1 -1 1 -7
pair confirm&mediaword	1 0 0 0 0 0 0 0 0 38
pair confirm&meet	3 -2 5 -2 -1 -1 -2 -1 -1 -12
pair confirm&mine	1 -1 2 0 0 0 0 0 0 5
pair confirm&move	-3 -2 7 -1 -1 -1 -1 2 -1 -6
pair confirm&not	-5 -2 6 2 -17 -1 16 3 -2 3
pair confirm&offer	-2 -1 -2 2 2 4 -2 -1 -1 -5
pair confirm&office	2 -1 -2 3 0 0 -1 0 0 -2
pair confirm&official	1 0 0 0 0 0 0 0 0 10
pair confirm&onward	1 -1 -1 -1 3 0 -2 0 1 -5
pair confirm&other	-4 -1 0 -1 3 -1 5 -1 -1 6
pair confirm&pay	2 -1 -1 -1 -1 -1 -4 1 4 -8
pair confirm&practice	0 0 0 0 0 0 0 0 0 15
pair confirm&prepare	-3 -2 0 2 -2 -1 -4 -2 11 14
pair confirm&property	2 0 0 0 0 0 0 0 0 -23
pair confirm&received	-9 -2 -2 1 -2 -1 -4 -4 23 0
pair confirm&recruiter	10 -2 -5 -1 -1 1 -1 0 -1 3
pair confirm&remind	8 -1 4 -5 0 -1 -2 -1 -1 5
pair confirm&role	15 -5 -3 -2 -19 1 14 -3 3 -21
pair confirm&sales	4 -1 -1 -1 -1 0 -1 0 2 14
pair confirm&send	0 -1 -1 0 -1 3 -2 0 1 2
pair confirm&shop	1 -1 -1 -1 1 -1 -2 -1 5 4
pair confirm&sign	-3 -4 -1 -1 -2 16 -2 -1 -1 3
pair confirm&slot	7 7 -2 -3 -3 -2 -3 1 -2 -3
pair confirm&stage	3 -1 -2 -1 0 1 2 -1 -1 2
pair confirm&study	0 0 0 0 0 0 0 0 1 20
pair confirm&talk	16 -2 -10 -1 -2 -1 2 -1 -2 -10
pair confirm&team	10 -3 -4 -2 0 -2 3 -1 -1 -22
pair confirm&thank	-4 -2 8 -1 -1 -1 1 -1 1 -3
pair confirm&time	35 27 -16 -10 -15 1 -15 -4 -4 67
pair confirm&title	30 -7 -9 -2 -6 0 -6 -4 5 -42
pair confirm&video	7 -1 -1 -1 -1 -1 -1 -1 -1 -17
pair confirm&wait	-2 0 -1 -1 -2 1 2 -1 3 16
pair deadline&decide	20 -8 -6 -3 7 -5 13 -14 -6 6
pair deadline&document	-4 -2 -1 -1 -4 12 10 -3 -6 -11
pair deadline&education	-1 -1 -1 -1 0 -1 0 0 3 22
pair deadline&enjoyed	-1 0 -1 -1 30 -1 -20 -4 -1 -5
pair deadline&event	6 0 -2 -1 0 -1 -1 0 0 10
pair deadline&exit	10 -1 -1 0 0 -5 -1 -1 -1 -7
pair deadline&family	-2 -2 -1 -1 -2 0 5 -2 5 -5
pair deadline&feedback	8 -3 -2 -1 -8 -1 16 -6 -4 3
pair deadline&filled	13 6 2 -1 5 -1 -8 -9 -5 0
pair deadline&glad	8 -2 -2 -1 -1 1 -2 -2 -1 1
pair deadline&health	-11 -1 12 -1 -7 -1 -1 -1 11 6
pair deadline&hear	2 2 -5 -8 -13 31 -56 26 20 2
pair deadline&hiringside	3 -3 -2 1 -8 -1 21 -5 -5 -30
pair deadline&hitch	1 -1 2 -1 -1 1 0 0 -1 11
pair deadline&hold	-6 -2 -3 2 -30 -2 46 -2 -2 -34
pair deadline&inbox	12 -4 -1 -2 -2 -2 -11 11 -1 34
pair deadline&interview	6 -5 8 3 2 -4 -3 -1 -6 40
pair deadline&invite	0 -1 -1 3 0 -1 -2 -1 2 17
pair deadline&keen	-3 5 -2 -2 -2 -4 13 -2 -2 -18
pair deadline&link	-8 16 -3 -2 -6 16 -2 -3 -9 3
pair deadline&lure	0 -1 0 0 0 -1 2 0 0 20
pair deadline&mediaword	-5 0 0 -1 0 -9 -5 20 -1 -33
pair deadline&meet	4 -10 -8 10 -4 -2 12 -2 -1 -19
pair deadline&move	-14 -4 15 -1 -3 3 11 -5 -1 -39
pair deadline&not	13 -6 6 -6 -14 -10 24 -7 -1 10
pair deadline&offer	-2 -4 -1 -1 -1 24 -7 -3 -6 9
pair deadline&office	4 -3 -4 -2 -12 -2 23 -3 -1 34
pair deadline&official	0 0 3 -1 1 0 -1 0 0 32
pair deadline&onward	-1 -1 0 3 -2 -2 7 -1 -2 3
pair deadline&other	-7 -5 2 0 -20 -5 37 1 -3 -30
pair deadline&pay	1 0 -1 0 -1 0 1 1 -1 33
pair deadline&practice	0 0 0 0 0 0 2 0 0 -6
pair deadline&prepare	-12 -11 12 -2 -4 -2 -4 -5 28 -20
pair deadline&property	0 0 0 0 0 0 -1 0 2 24
pair deadline&received	-5 -5 -2 -1 -3 -2 -7 22 3 43
pair deadline&recorded	-7 27 -2 -1 -2 -1 -4 -2 -8 -10
pair deadline&recruiter	-4 -4 -1 -2 20 -4 -7 0 3 -12
pair deadline&remind	-8 15 -1 -2 -2 -3 8 -4 -2 -12
pair deadline&review	-4 -3 -3 -2 -18 -5 31 -4 8 20
pair deadline&role	-2 -3 -6 -9 20 -9 15 -4 -2 -1
pair deadline&sales	2 -1 -2 -1 3 -4 9 -2 -3 -18
pair deadline&send	3 0 -3 -3 -4 20 -7 -4 -4 -2
pair deadline&shop	0 -1 0 0 -4 13 -3 1 -6 18
pair deadline&sign	-9 -14 -5 -4 -7 82 -35 -5 -3 30
pair deadline&slot	11 6 -6 -6 -9 9 -10 12 -6 103
pair deadline&sorry	-2 -1 3 -1 -8 -1 11 -1 -1 -7
pair deadline&stage	-6 -4 -4 -3 -26 -5 53 -1 -4 -5
pair deadline&start	-2 -1 0 0 -1 4 1 0 0 -3
pair deadline&study	-2 0 -1 0 0 -2 8 -1 0 66
pair deadline&talk	7 -1 -3 -2 -2 -4 19 -12 -2 17
pair deadline&task	2 -3 -1 0 -1 -4 9 -2 0 5
pair deadline&team	-5 -2 -7 16 -11 -13 -5 0 27 -67
pair deadline&thank	13 -10 -5 -5 31 -5 -16 -1 -2 -42
pair deadline&ticket	-10 -1 -10 -9 27 25 -23 13 -11 26
pair deadline&time	-10 27 -24 -20 -31 28 40 -5 -4 -51
pair deadline&title	-34 5 9 12 -9 -7 19 10 -5 21
pair deadline&video	14 -2 -1 1 -1 -1 -1 -10 0 -3
pair deadline&wait	-5 -3 -1 -2 -6 3 6 -2 10 4
pair decide&feedback	11 -2 -1 -1 3 -1 -3 -2 -3 17
pair decide&filled	-2 -1 -2 4 2 -1 0 -1 -1 -4
pair decide&hear	8 -8 -5 -6 18 -3 3 -7 -1 31
pair decide&hiringside	5 -1 -1 -1 3 -1 1 -1 -4 -29
pair decide&hold	-2 -1 -1 1 4 -1 2 -1 -2 -15
pair decide&interview	-3 4 -3 0 -13 -2 12 -2 7 -5
pair decide&machine	-3 -1 -1 -1 -1 -1 -1 13 -3 -15
pair decide&meet	-3 0 1 -1 -2 -1 10 -2 -1 -19
pair decide&move	-3 -15 13 1 10 -1 -2 -1 -2 -5
pair decide&not	-8 -4 -7 28 9 -5 -3 -6 -3 -15
pair decide&offer	0 -1 -1 -1 1 1 0 -1 1 30
pair decide&office	3 -3 -5 -2 7 2 2 -2 -2 -14
pair decide&onward	-2 -2 -1 -1 17 -1 1 -1 -10 -6
pair decide&other	-3 -2 -1 -1 16 -1 -4 -1 -2 48
pair decide&pay	-1 -1 -1 0 -1 5 0 -1 0 -14
pair decide&prepare	1 -1 -1 0 -1 2 1 0 0 -3
pair decide&received	3 -3 -1 1 3 -1 3 -1 -5 -4
pair decide&recruiter	-1 -1 0 -1 10 1 -8 0 -1 -5
pair decide&remind	-3 -1 -1 0 5 2 0 -1 -1 -6
pair decide&review	-3 -2 -1 0 10 -1 2 -1 -4 21
pair decide&role	0 -5 -7 9 12 -2 -2 -3 -3 -7
pair decide&sales	5 -2 -3 -1 1 -1 2 0 -1 46
pair decide&sign	0 -1 -1 0 -2 8 -5 0 1 15
pair decide&slot	-8 -6 -4 -1 -4 -2 33 -5 -3 13
pair decide&sorry	-3 -1 -2 1 19 -1 -12 -1 -1 21
pair decide&stage	-3 -3 -1 -1 2 -4 14 -3 -2 -31
pair decide&talk	5 -2 -1 -1 -2 -1 3 0 -1 5
pair decide&team	8 -17 -4 1 3 -6 36 -14 -7 -76
pair decide&thank	-7 6 -1 -1 0 -1 3 0 0 -6
pair decide&ticket	10 -5 -3 -3 20 -5 6 -11 -9 -5
pair decide&time	-3 -33 9 23 -13 5 22 -7 -4 22
pair decide&title	1 -4 -6 20 1 2 -4 -3 -8 -14
pair decide&wait	-5 -3 -5 -3 -5 1 35 -13 -3 -4
pair document&feedback	0 0 0 0 0 0 0 0 0 10
pair document&glad	3 -2 -1 -1 -1 10 -5 -1 -1 -36
pair document&hear	0 -2 -1 -1 2 9 0 -1 -5 -5
pair document&hiringside	0 0 0 0 0 0 0 0 0 32
pair document&interview	10 -12 -2 -3 -2 10 3 -2 -2 -39
pair document&invite	3 -1 0 -1 0 0 0 0 0 -11
pair document&keen	0 -4 -1 -1 -1 1 5 0 0 -7
pair document&lure	-8 -3 -1 -1 -2 -6 25 -3 -2 -32
pair document&meet	11 -7 -1 -1 -1 -1 1 -1 -1 -6
pair document&offer	-2 -2 -1 -1 2 17 -4 -2 -6 -23
pair document&office	0 0 0 0 1 0 1 0 0 3
pair document&official	-23 1 -2 -1 -3 -5 35 -2 -1 4
pair document&onward	-2 -2 -1 -1 0 0 -9 16 -1 -5
pair document&prepare	-20 -2 -5 -4 -5 -33 66 -5 6 -6
pair document&property	-1 0 0 0 1 -1 3 -1 0 -15
pair document&received	-5 -2 -2 -1 -3 -1 -4 -5 23 -13
pair document&remind	-1 -1 -1 -1 -1 -5 12 -1 -1 -8
pair document&review	7 -1 -1 -1 0 -3 2 -2 -1 5
pair document&role	3 -10 -1 -3 1 10 -4 -10 14 11
pair document&sales	0 4 -1 0 -1 -1 -15 16 -1 -27
pair document&send	-4 -9 -4 -2 -11 -6 42 -4 -3 -32
pair document&shop	-2 -3 -1 -1 -6 11 15 -6 -8 -14
pair document&sign	-1 -1 0 0 -2 15 -11 0 1 45
pair document&stage	1 -1 0 0 1 0 1 0 -1 -5
pair document&study	19 -14 -4 -3 -2 -5 17 -4 -3 -50
pair document&team	-1 -3 -1 0 0 -1 8 -1 -1 -11
pair document&thank	-5 19 -1 -1 -7 -1 2 -1 -6 3
pair document&ticket	-1 -1 0 0 4 15 -3 -1 -11 5
pair document&time	15 -22 -5 -5 -5 3 28 -5 -2 -88
pair document&title	12 -14 -3 -3 -3 10 4 -3 0 14
pair document&video	10 -6 -1 -1 0 0 -1 0 0 -24
pair document&wait	-2 -4 -1 0 7 -2 11 -1 -7 -15
pair education&event	1 0 0 0 0 0 0 0 0 15
pair education&filled	-2 -5 -1 -1 8 -3 4 1 -1 -24
pair education&glad	8 -3 -1 -1 -1 2 -5 0 0 9
pair education&interview	8 0 -1 -1 0 -1 -2 -1 -1 75
pair education&invite	1 -2 -1 -2 -12 -1 -6 -2 26 6
pair education&keen	2 -1 0 0 0 1 0 0 0 35
pair education&meet	2 -1 0 0 0 0 0 0 0 21
pair education&not	0 0 0 0 3 0 0 0 -1 65
pair education&offer	-2 -2 -1 -1 0 5 1 -1 -1 7
pair education&office	1 0 0 0 0 0 0 0 0 31
pair education&official	1 0 0 0 0 0 0 0 0 13
pair education&onward	-1 -1 0 0 3 1 0 0 -1 12
pair education&practice	0 -18 20 -1 -1 -1 2 -1 -1 26
pair education&prepare	1 -1 0 0 1 2 -2 0 -1 8
pair education&review	8 -3 -1 -2 -4 -7 -8 -1 19 2
pair education&role	18 -4 -2 -4 14 1 -4 -2 -17 -2
pair education&send	1 0 0 0 -1 0 -1 2 0 21
pair education&slot	1 -1 1 0 0 1 -1 0 0 34
pair education&sorry	-1 -7 13 -1 3 -2 -3 -1 -1 10
pair education&study	0 0 0 0 0 0 0 0 0 27
pair education&talk	-1 16 0 0 -9 -3 -2 0 0 11
pair education&team	-1 -2 -2 -3 0 -4 1 -2 13 24
pair education&thank	5 0 1 -1 9 -1 -5 -1 -8 -8
pair education&time	17 -13 -2 -3 -7 -1 -13 0 23 15
pair education&title	16 7 -4 -5 10 -7 5 -4 -17 -48
pair education&wait	0 -1 0 0 -1 0 -1 -1 4 12
pair enjoyed&event	10 -7 -3 0 0 0 2 0 0 21
pair enjoyed&feedback	10 -8 -3 -1 3 0 0 0 -1 -1
pair enjoyed&glad	-1 3 0 0 -1 0 0 0 0 7
pair enjoyed&hear	-1 0 -1 -1 -3 2 5 -1 -1 17
pair enjoyed&interview	-1 8 -2 -1 -1 -1 1 -2 -1 -20
pair enjoyed&join	-2 1 0 0 0 4 -1 0 0 8
pair enjoyed&keen	7 3 -5 -2 2 0 -2 -1 -2 -1
pair enjoyed&mediaword	1 0 0 0 0 0 0 0 0 18
pair enjoyed&meet	-28 -1 -4 -4 3 -6 47 -4 -3 -35
pair enjoyed&not	-1 -2 -1 -1 22 1 -6 -2 -10 5
pair enjoyed&onward	-1 3 -1 0 2 0 -1 0 -1 -9
pair enjoyed&other	-2 -1 -1 -1 13 -1 -6 -1 -1 -3
pair enjoyed&received	3 -1 0 0 3 0 0 0 -4 -3
pair enjoyed&remind	-10 -4 -2 -2 -2 -7 30 -2 -1 -18
pair enjoyed&role	-3 8 -2 -2 1 4 -3 -2 -2 2
pair enjoyed&sales	-5 6 -2 -1 10 -4 -2 -3 2 -6
pair enjoyed&talk	24 -18 -6 -4 -11 -3 25 -4 -3 8
pair enjoyed&team	-2 8 -2 -2 7 2 -5 -2 -3 12
pair enjoyed&thank	-1 -4 -1 -2 13 -1 6 -2 -8 -14
pair enjoyed&time	-14 16 -5 -4 -3 -10 36 -5 -11 -40
pair enjoyed&title	-17 31 -3 -2 5 4 -14 -3 0 5
pair event&glad	6 -4 -2 -1 -5 10 -1 -2 0 27
pair event&hear	-6 -1 6 2 3 -1 -2 2 -4 -22
pair event&inbox	0 -1 -1 -1 -1 -1 -6 12 -1 -14
pair event&interview	15 -5 -1 3 -5 9 -3 -2 -10 -22
pair event&invite	4 -1 -1 -1 0 0 0 0 0 2
pair event&join	1 0 0 0 0 0 0 0 0 44
pair event&link	0 2 0 0 0 0 0 0 0 16
pair event&mediaword	0 0 0 0 0 0 0 0 0 62
pair event&meet	3 4 -3 2 -1 -1 0 -2 -1 -10
pair event&move	9 -5 -1 -1 -1 0 -1 0 0 -18
pair event&not	8 -1 1 2 -1 0 -1 -1 -8 11
pair event&offer	-2 -4 -2 2 -1 10 -1 -1 -1 30
pair event&office	6 -3 -3 1 -1 -1 -12 13 0 -11
pair event&pay	0 0 0 0 0 1 0 0 0 11
pair event&practice	0 3 -1 0 -1 0 1 -2 -1 51
pair event&prepare	-1 -1 2 2 0 0 -1 0 0 4
pair event&property	-2 -5 1 2 -6 10 0 0 0 14
pair event&received	-1 -1 -1 0 -1 0 -11 13 1 0
pair event&recruiter	8 -1 -4 -2 -1 -1 -1 1 -1 22
pair event&remind	3 -1 -1 -1 0 0 -1 1 -1 11
pair event&role	3 -3 -2 -2 -1 9 -2 -1 -1 -36
pair event&sales	-1 0 2 0 0 0 0 0 1 59
pair event&send	-1 -2 -1 -1 -1 -1 1 5 0 -5
pair event&shop	10 0 0 0 0 0 0 0 -8 13
pair event&slot	14 5 -4 -2 -2 -2 -5 -3 -2 -20
pair event&stage	1 -1 -1 2 0 0 -1 1 0 -5
pair event&study	0 0 0 0 0 0 0 0 0 7
pair event&talk	10 -3 -4 3 -8 7 -2 -2 -1 17
pair event&team	4 -4 4 -1 -1 -1 -1 -1 1 24
pair event&thank	7 -2 -2 -2 0 -1 7 -2 -6 -35
pair event&ticket	-1 -1 -1 0 -1 -1 -11 15 1 1
pair event&time	11 -1 -4 8 -8 7 -9 12 -15 22
pair event&title	2 -2 3 -3 11 -4 -7 -2 3 35
pair event&video	17 -1 -13 -2 0 0 0 0 0 20
pair exit&interview	0 0 0 0 0 0 0 0 0 14
pair exit&time	-3 -1 -1 -3 -1 0 -24 -6 38 29
pair family&hear	-6 22 2 -4 -5 -5 5 -4 -5 -88
pair family&hiringside	-1 0 1 -1 -1 0 2 -1 1 -46
pair family&interview	-12 8 11 -1 -5 -1 -4 -1 6 0
pair family&join	-3 -4 -1 -1 -3 19 -6 -1 -1 -50
pair family&keen	1 33 -4 -2 1 -2 -15 -2 -9 -30
pair family&mediaword	1 1 0 0 -1 2 -1 0 -1 -13
pair family&move	-12 -7 25 -2 -1 -1 -1 -1 -1 -23
pair family&not	-14 -2 -3 1 -11 -6 34 -2 2 84
pair family&property	-1 -2 -1 -1 -2 1 -1 -1 9 -4
pair family&recruiter	-1 11 1 -1 -2 2 -4 -1 -4 -17
pair family&remind	-1 0 -1 2 -1 0 2 -1 0 18
pair family&role	-4 4 -2 1 -4 -5 15 -3 -1 -5
pair family&slot	-9 1 -1 -1 -2 -6 21 -1 -1 -23
pair family&start	-2 -2 -1 -1 -1 -3 9 -1 2 -2
pair family&talk	3 5 -1 -2 -3 5 -4 -1 -1 -23
pair family&team	-1 14 -1 0 -2 -1 -6 0 -3 -14
pair family&time	4 -4 -3 -3 -4 6 -6 -5 16 101
pair family&title	-18 6 11 -2 -4 0 10 -1 -1 -41
pair family&wait	-1 0 3 -1 -9 -1 11 0 0 10
pair feedback&hear	20 -1 -4 -5 19 -6 -14 0 -7 -39
pair feedback&hiringside	-2 -1 -1 -1 -1 -1 11 -3 -3 9
pair feedback&interview	4 13 -1 -3 -6 -2 -2 -1 -2 56
pair feedback&not	3 -1 -1 -2 5 -1 1 -1 -3 -7
pair feedback&remind	-1 0 -1 0 0 0 3 0 0 25
pair feedback&review	3 -1 -1 -2 1 -1 3 -1 -2 40
pair feedback&slot	0 -1 -1 0 -2 -1 9 -2 -1 -9
pair feedback&talk	14 -4 -3 0 -1 -1 -3 0 0 -3
pair feedback&team	-1 -1 -1 -1 2 -1 3 -1 -1 -12
pair feedback&ticket	1 -2 -1 -1 -5 -5 23 -6 -3 -25
pair feedback&time	2 -2 -3 -3 -2 0 9 1 -3 16
pair feedback&title	3 -1 -1 -2 0 0 3 -1 -2 -4
pair filled&hear	-1 -1 -1 1 1 0 1 0 0 -3
pair filled&hold	-2 -1 -1 5 -20 -1 21 0 -2 -5
pair filled&interview	-17 -7 7 -1 6 -4 -6 25 -3 -24
pair filled&invite	-5 -2 -2 -2 -4 -3 -4 21 -1 -21
pair filled&meet	-2 -1 -2 11 -5 0 -2 0 0 9
pair filled&not	13 -7 7 3 -11 -2 21 -20 -5 25
pair filled&offer	-5 -4 -2 -3 20 -2 -5 3 -3 7
pair filled&onward	-2 -1 3 1 5 -1 -3 -1 -1 -16
pair filled&other	-5 -11 -2 11 19 6 -12 -3 -3 -23
pair filled&remind	-12 -1 25 -5 -1 -1 -4 -1 -1 -11
pair filled&role	-26 -20 -10 37 82 -12 -19 -14 -18 -32
pair filled&sign	-11 -6 -4 6 34 -11 -18 21 -11 32
pair filled&slot	-2 -1 -1 14 -4 -1 -2 -1 -1 -3
pair filled&sorry	-3 -1 -1 7 1 -1 -1 -1 -1 16
pair filled&team	-5 -3 -2 25 30 -8 -18 -11 -9 -3
pair filled&time	-7 1 14 30 26 -12 -52 24 -23 -25
pair filled&title	-9 -12 0 -2 32 -5 -8 13 -10 0
pair forwarded&inbox	0 -1 -1 -1 -1 -1 -1 6 -1 -2
pair forwarded&not	-1 -1 -1 -1 -1 -1 -1 6 -1 0
pair future&glad	-2 -1 -1 -1 4 1 -8 -1 9 -14
pair future&hear	-2 -1 -1 -1 6 -4 12 -1 -7 -28
pair future&interview	-1 -1 -1 -1 -6 0 11 0 -1 3
pair future&meet	-4 -1 -3 -2 1 -2 16 -4 -1 -5
pair future&move	-6 -1 12 -2 0 1 -3 -1 -1 -2
pair future&not	-11 -1 -1 14 0 -1 2 -1 -1 8
pair future&other	-6 -1 9 -2 4 -1 -2 -1 -1 -31
pair future&recruiter	-1 -1 0 0 8 0 0 0 -6 5
pair future&review	-11 -1 -1 14 1 -1 2 -1 -2 -15
pair future&role	-4 -10 -2 -2 15 -5 17 -2 -6 -64
pair future&slot	4 -2 1 -1 11 -4 -5 -3 -1 4
pair future&talk	-5 -3 2 -2 8 -2 1 -1 1 -3
pair future&thank	-3 -3 -2 -3 10 -5 -2 -2 9 -7
pair future&time	-14 -3 6 -8 4 -6 -4 29 -4 -28
pair future&title	-2 -2 -1 -1 1 -1 7 -1 0 -7
pair glad&hear	-3 -13 -3 -2 -3 41 -11 -3 -3 -39
pair glad&inbox	-2 -5 -3 0 -1 -2 14 -1 0 -11
pair glad&interview	4 -9 -3 -4 12 19 -13 -2 -3 26
pair glad&invite	-3 -3 -1 -1 -7 20 -4 -1 -1 -7
pair glad&join	-6 -3 -2 -2 -4 22 -2 -2 -1 -11
pair glad&keen	-8 -10 -6 -3 0 19 15 -2 -4 -67
pair glad&mediaword	1 -1 -1 0 0 2 -1 0 0 24
pair glad&meet	7 0 -4 -4 21 1 -13 -5 -2 -32
pair glad&mine	2 0 0 0 0 0 0 0 0 -6
pair glad&offer	-5 -7 -2 -1 -7 32 -7 -1 -1 -7
pair glad&office	7 -1 -2 -1 -1 3 -3 -2 0 -21
pair glad&onward	7 1 -2 -2 -10 10 -2 -1 -2 -16
pair glad&pay	-1 0 -1 -1 -7 13 -2 -1 -1 -5
pair glad&review	10 -5 -1 -1 -2 3 -3 -1 -1 25
pair glad&role	37 -23 -5 -9 -12 60 -37 -5 -5 -34
pair glad&sales	-1 0 0 0 -7 8 -1 0 0 10
pair glad&send	5 3 -1 -1 -4 3 -3 -1 -1 8
pair glad&sign	-1 -1 -1 -1 -2 10 -4 0 -1 68
pair glad&slot	9 -3 -2 -1 -1 2 -2 -2 -1 18
pair glad&stage	13 12 -2 -2 -7 -2 -7 -2 -3 6
pair glad&talk	-2 16 -2 -2 1 3 -11 -2 -1 26
pair glad&task	8 12 -1 -1 -3 -10 -2 -1 -1 -8
pair glad&team	8 -2 -2 -2 -4 27 -19 -2 -4 12
pair glad&time	51 -21 -5 -7 -2 20 -25 -5 -5 47
pair glad&title	19 -8 -5 -7 -6 45 -28 -5 -5 -57
pair glad&video	0 5 -1 0 5 -2 -5 0 -1 1
pair health&interview	-2 2 10 -1 -2 -2 -2 -2 -2 -77
pair health&invite	2 1 -1 0 0 0 0 0 -1 -17
pair health&meet	1 2 -1 0 0 0 -1 0 0 5
pair health&move	-12 -5 13 0 -3 -2 10 0 0 40
pair health&not	-1 -1 -1 -1 -1 3 -13 15 -1 -18
pair health&offer	-1 -2 -1 -1 -1 10 -2 -2 -1 -22
pair health&office	-3 10 -1 -1 -3 -4 4 -1 0 -15
pair health&prepare	12 -5 -4 -4 -1 -2 7 -2 0 -2
pair health&remind	0 0 1 0 0 0 0 0 0 34
pair health&role	-1 7 -2 0 -5 -1 2 -2 2 -3
pair health&send	-4 -1 -1 -1 -1 7 0 -1 1 -7
pair health&sign	-3 -1 -1 -1 -1 12 -2 -1 -1 -21
pair health&slot	3 0 0 -1 -17 1 -1 -1 15 -1
pair health&sorry	0 0 1 0 0 0 0 0 0 -8
pair health&study	0 0 0 0 0 1 0 0 0 12
pair health&team	0 -1 -1 3 -1 -1 1 -1 -1 -25
pair health&thank	-1 -1 -1 -1 -17 -1 -1 -1 24 -13
pair health&ticket	-1 -1 0 0 -1 1 2 1 0 -3
pair health&time	-10 -3 12 0 -2 9 -3 -2 -1 33
pair health&title	-9 12 9 -3 -21 0 -1 -4 17 -54
pair health&wait	0 -1 -1 0 -6 -1 -1 0 9 12
pair hear&hiringside	-14 -1 15 -1 0 0 2 0 1 24
pair hear&hitch	1 -1 -1 -1 0 -1 15 -11 0 -6
pair hear&hold	-1 -1 -1 4 -2 0 2 -1 -1 -5
pair hear&inbox	5 -7 1 -3 -5 -5 -17 24 6 30
pair hear&interview	-50 -5 10 23 -13 -5 29 9 3 54
pair hear&invite	-45 -3 55 -1 5 -1 -7 -2 -2 -7
pair hear&keen	-8 42 -3 -2 -4 0 -16 -2 -8 17
pair hear&lure	-1 0 0 0 -3 -1 11 -3 -3 7
pair hear&machine	-7 -5 -4 -3 -5 -3 -18 46 0 -2
pair hear&mediaword	-1 8 -1 -1 -2 -1 -1 -1 -2 11
pair hear&meet	-13 15 -2 3 -5 -2 -23 18 10 17
pair hear&move	-3 -4 1 0 -5 -3 5 -7 15 -25
pair hear&not	-18 -9 -25 42 31 -9 -32 -4 24 21
pair hear&offer	-3 -1 -2 2 6 7 0 0 -9 -48
pair hear&office	-5 -1 -3 2 -2 2 11 -1 -3 -27
pair hear&official	-1 1 1 0 -4 0 6 -1 -1 32
pair hear&onward	-2 18 -2 -2 -2 -4 2 0 -9 1
pair hear&other	12 -7 15 -2 -5 -2 -21 8 2 17
pair hear&pay	-4 -1 1 -1 8 1 -1 -1 -3 -1
pair hear&prepare	-7 -3 -3 7 -5 2 -19 18 10 -20
pair hear&property	-1 -1 -2 15 -6 -2 -5 0 2 -16
pair hear&received	-1 2 -2 -2 -6 -2 -15 10 16 -19
pair hear&recruiter	-31 5 6 16 13 -3 -1 1 -8 -7
pair hear&remind	-5 0 -4 -2 5 1 -1 9 -2 -10
pair hear&review	-3 -3 1 -2 -8 -2 0 -2 19 10
pair hear&role	19 -21 -7 -4 -1 -8 30 -5 -3 -24
pair hear&sales	-4 -1 2 -1 -5 -1 11 -1 1 6
pair hear&send	-9 4 3 -4 -2 22 -12 -1 -1 5
pair hear&shop	-2 -1 0 0 -4 13 1 -1 -6 4
pair hear&sign	-9 -3 -2 -1 -4 25 -7 -7 7 -7
pair hear&slot	4 1 -11 -7 -8 -4 4 35 -13 4
pair hear&sorry	-3 -2 -2 5 17 -2 -8 -3 -2 -7
pair hear&stage	-4 -12 -5 25 -2 -5 2 -1 2 -25
pair hear&start	11 -6 -2 -1 0 -1 2 -2 -1 -11
pair hear&study	-1 -1 0 0 5 -2 1 0 0 -10
pair hear&talk	5 -8 -3 -7 26 -5 -12 1 4 3
pair hear&task	0 -1 -1 0 -1 0 0 0 3 -5
pair hear&team	-23 11 -4 -2 -8 -7 22 20 -9 20
pair hear&thank	31 -5 -4 -5 -4 -4 -40 37 -6 -12
pair hear&ticket	-11 -11 -5 -6 -12 11 -13 43 3 -6
pair hear&time	1 -8 -35 22 -15 33 -15 -8 26 -1
pair hear&title	-31 13 23 -8 16 4 -25 29 -20 22
pair hear&urgent	-1 -1 0 0 -1 0 -1 5 0 13
pair hear&wait	-14 -5 19 -6 -10 -4 22 -10 9 -29
pair hear&wish	0 -2 -1 -2 14 -5 -2 -1 0 -5
pair hiringside&interview	8 -18 22 -9 1 -5 8 -6 0 -3
pair hiringside&mediaword	-2 5 0 0 0 0 0 0 0 12
pair hiringside&meet	-2 -1 -1 -1 -19 0 -3 -1 27 9
pair hiringside&move	-6 -5 12 -1 -2 -1 17 -2 -13 -15
pair hiringside&not	-3 -3 1 -4 13 -1 -4 -1 2 -34
pair hiringside&offer	-1 -2 -1 -1 -2 20 -6 -2 -6 9
pair hiringside&office	-1 -4 5 -2 1 3 -1 -1 0 -17
pair hiringside&other	-2 -3 -3 -1 6 -1 4 -1 0 9
pair hiringside&practice	0 0 0 0 0 0 2 0 0 -14
pair hiringside&prepare	-2 -1 -1 -1 -5 13 16 -2 -18 -9
pair hiringside&recruiter	2 -5 6 1 -23 -1 1 -2 21 -40
pair hiringside&remind	0 -4 4 -3 -1 -1 -11 17 -1 7
pair hiringside&review	-2 -2 -1 -1 6 -1 11 -1 -9 28
pair hiringside&role	-4 -2 -2 -3 14 2 -2 -2 -2 79
pair hiringside&sales	1 0 0 0 0 1 0 0 0 -14
pair hiringside&send	-2 -1 -1 1 1 1 2 0 -1 27
pair hiringside&slot	-16 -2 21 -1 3 -1 -2 -1 -1 53
pair hiringside&stage	-2 -1 -1 -1 0 0 3 0 2 -18
pair hiringside&team	2 -7 3 -1 -20 1 0 -3 24 -4
pair hiringside&thank	-1 -5 0 0 6 0 2 0 -1 65
pair hiringside&ticket	3 -2 -1 -2 -8 -1 20 -4 -4 -19
pair hiringside&time	-13 -12 23 -1 -6 1 -8 14 2 32
pair hiringside&title	-5 0 2 -4 7 13 -4 -3 -6 45
pair hiringside&wait	-2 -1 -2 0 -1 0 5 0 1 40
pair hitch&interview	-8 4 29 -3 -3 -1 -14 -3 -2 17
pair hitch&meet	-1 -1 6 0 0 0 -1 0 0 -9
pair hitch&move	-10 -5 24 -2 -2 -1 -2 -2 -1 23
pair hitch&not	3 -4 34 -5 -2 -4 -30 11 -3 -49
pair hitch&office	-1 0 2 0 0 0 0 0 0 31
pair hitch&remind	-3 -2 5 -1 -1 -1 12 -7 -1 53
pair hitch&role	1 -7 -2 1 3 -3 9 0 -1 -12
pair hitch&shop	-7 -2 14 0 0 -2 -1 -1 0 -12
pair hitch&slot	-3 -11 29 -1 -2 -2 -6 -2 -1 -28
pair hitch&sorry	-5 -30 47 -3 -2 -1 -4 -1 -1 13
pair hitch&team	-3 20 1 -1 -1 -1 -12 -1 -1 -10
pair hitch&time	-22 -29 68 -5 -4 -3 6 -9 -3 25
pair hitch&title	-5 -2 11 -1 -1 -1 0 -1 -1 12
pair hitch&urgent	-1 -1 1 0 -1 0 -1 4 0 5
pair hitch&wait	-2 -1 1 -1 -1 -1 12 -5 -1 10
pair hold&interview	-11 1 6 12 -2 -1 -3 -1 -1 -12
pair hold&meet	-2 -1 5 -2 -1 0 1 0 0 17
pair hold&not	-7 -3 3 2 -21 0 29 -2 -2 -9
pair hold&office	-9 -3 -3 4 22 -7 6 -8 -2 -25
pair hold&other	-2 -1 -4 2 -7 -1 16 -1 -1 -3
pair hold&recruiter	-3 -1 -1 8 -1 -1 4 -1 -4 -8
pair hold&remind	-5 -1 4 5 -1 0 -1 -1 -1 -2
pair hold&role	-24 -11 -7 43 -34 -13 60 -7 -7 -17
pair hold&slot	-3 -3 -2 0 -6 -3 19 -1 -1 -6
pair hold&sorry	-4 -1 -1 8 -10 -1 10 -1 -1 -3
pair hold&team	-13 -2 -7 5 -2 -2 29 -3 -6 -13
pair hold&time	-17 -6 -1 11 18 -6 5 -2 -2 2
pair hold&title	-12 -3 -2 -3 -15 -6 47 -2 -4 -34
pair inbox&interview	-3 -2 3 0 -2 -2 11 -5 0 18
pair inbox&invite	-7 -1 -2 -1 -1 -1 -3 -3 18 2
pair inbox&keen	-1 2 0 0 3 0 -2 0 0 44
pair inbox&lure	-1 -1 0 0 0 -5 8 -1 -1 24
pair inbox&machine	-1 5 -8 -3 -6 -1 -13 23 3 4
pair inbox&meet	-2 1 -1 -1 -1 -1 -6 1 9 7
pair inbox&move	0 -1 3 -1 -1 -1 -4 3 -1 24
pair inbox&not	-11 -2 -5 -7 -25 -7 -26 78 5 13
pair inbox&official	0 -1 0 0 -1 0 -2 2 3 9
pair inbox&other	0 0 -1 0 2 0 -4 4 0 31
pair inbox&prepare	1 -13 -1 -1 -1 -1 -3 21 -1 37
pair inbox&received	-6 -4 -3 -2 -2 -3 -7 48 -20 -8
pair inbox&recruiter	-1 -1 -1 -1 -2 -1 -1 5 2 39
pair inbox&role	-1 -1 -1 -1 3 0 0 -1 1 9
pair inbox&send	-3 -8 -3 -1 -8 -2 11 14 1 38
pair inbox&shop	-4 6 -2 -2 -9 -2 -10 25 -2 3
pair inbox&slot	1 -12 -1 0 -1 -1 9 5 -1 41
pair inbox&sorry	-1 -1 0 -1 -6 -1 -2 12 -1 -7
pair inbox&team	0 -11 0 0 1 -1 9 3 0 13
pair inbox&thank	7 -4 -3 -3 -11 -4 4 15 -1 -9
pair inbox&ticket	-2 -1 -1 -1 -2 -1 -12 30 -10 -16
pair inbox&time	-23 -24 -6 -6 -6 -10 9 52 14 -38
pair inbox&title	-1 -1 -1 -1 -1 1 0 3 1 59
pair inbox&wait	-2 -2 -1 -1 -2 -1 1 10 -3 13
pair interview&invite	48 11 -1 -2 -10 -8 -22 -11 -5 8
pair interview&keen	4 30 -12 -6 -6 -5 -4 2 -3 -5
pair interview&link	-7 0 -2 -4 -1 -1 -2 18 -2 18
pair interview&lure	0 3 -1 -1 1 0 -1 -1 -1 26
pair interview&machine	-3 -2 -2 -1 -1 -1 -3 14 -1 -8
pair interview&mediaword	4 20 -4 -5 -4 -3 3 -11 -3 51
pair interview&meet	21 2 1 -8 22 -7 -18 -3 -9 24
pair interview&mine	-11 21 14 -2 -2 -1 -16 7 -9 31
pair interview&move	-74 -24 170 -14 -13 -6 -23 -4 -11 -49
pair interview&not	-33 5 -9 53 10 -5 -25 12 -7 -5
pair interview&offer	-15 15 -8 0 -11 11 -3 5 6 0
pair interview&office	28 4 2 -4 -6 -4 -4 -5 -11 83
pair interview&official	2 -2 3 0 0 -1 -2 -1 -1 69
pair interview&onward	23 -18 -4 -1 -11 8 9 -2 -6 -50
pair interview&other	-10 -33 20 -4 13 -2 16 1 -2 -55
pair interview&pay	-7 11 -3 1 -1 1 -1 -1 1 26
pair interview&practice	-2 -3 -3 -6 0 -1 13 1 1 33
pair interview&prepare	-2 -5 16 1 -2 -2 -2 -2 -2 -14
pair interview&property	8 -3 -3 0 -6 10 -3 -2 -1 -14
pair interview&received	4 1 -1 1 0 -1 -4 -1 1 26
pair interview&recorded	-14 37 -1 -3 -1 -2 -9 -4 -2 1
pair interview&recruiter	0 -4 20 4 -12 -3 -7 -3 5 -48
pair interview&remind	27 -18 13 -9 -18 -4 24 -9 -5 -17
pair interview&review	-10 -6 1 -5 -2 -2 -2 -2 27 2
pair interview&role	34 22 -12 1 4 9 -31 -10 -17 -28
pair interview&sales	33 -16 -1 -4 -4 -5 4 -4 -3 -42
pair interview&send	40 -24 5 -4 -4 -2 0 -6 -4 0
pair interview&shop	10 7 -3 4 -5 -1 -3 -1 -9 -11
pair interview&sign	-5 -3 -2 -2 -2 -1 -3 19 -1 0
pair interview&slot	36 -35 68 -11 -10 -8 -7 -17 -17 4
pair interview&sorry	-9 -17 18 16 1 -1 -3 -2 -2 2
pair interview&stage	-1 -10 -8 0 -1 -4 20 -4 7 11
pair interview&start	-4 18 0 -1 -7 11 -11 -1 -8 -12
pair interview&study	8 15 -4 -1 -2 -3 11 -13 -9 20
pair interview&talk	20 41 -15 0 -15 0 -26 3 -8 -47
pair interview&task	9 2 -1 -2 -14 -2 -7 -3 19 -53
pair interview&team	4 14 21 10 -8 -7 -25 -3 -6 97
pair interview&thank	-17 -5 -7 -7 36 -4 7 13 -18 19
pair interview&ticket	1 -6 -3 -4 -2 -1 -5 23 -2 26
pair interview&time	26 -55 53 45 -29 -14 33 -39 -19 29
pair interview&title	48 16 7 13 -9 -10 -41 -6 -18 -132
pair interview&video	10 21 0 -6 -4 -4 -9 -5 -3 -18
pair interview&wait	-7 16 1 -4 1 -2 3 -1 -8 15
pair interview&wish	4 0 -1 -1 -1 2 -1 0 -2 -1
pair invite&join	-8 -4 -1 -2 5 26 -6 -1 -10 -10
pair invite&keen	-3 5 10 -1 -2 -1 -3 -1 -3 -27
pair invite&link	3 1 -1 -1 0 -1 -1 -1 -1 3
pair invite&meet	-10 1 9 -3 -2 17 -8 -2 -3 -15
pair invite&mine	3 -1 0 -1 0 0 0 0 0 37
pair invite&move	-13 -1 14 0 -7 8 -1 0 0 -9
pair invite&not	0 -13 12 4 0 -1 -1 -1 -1 13
pair invite&office	-14 8 11 0 -1 -1 -2 -1 -1 10
pair invite&official	-7 -2 -1 -2 -1 18 -5 0 0 32
pair invite&onward	0 4 -3 4 -1 0 -4 0 0 3
pair invite&other	6 -7 -1 4 1 0 -1 0 -1 -4
pair invite&prepare	-5 -4 11 0 0 0 -1 0 0 -4
pair invite&property	-2 1 -1 -1 -1 6 -2 0 0 15
pair invite&recorded	-6 19 -1 -1 -1 -1 -6 -2 -1 -16
pair invite&recruiter	5 -2 -1 2 12 -1 -4 -1 -10 -15
pair invite&review	10 -5 -1 -3 -2 -7 2 -2 9 -11
pair invite&role	3 24 -4 -2 11 -3 -6 -3 -19 -28
pair invite&sales	2 3 -1 -1 -7 8 -4 -1 1 -8
pair invite&send	55 -21 12 -6 -3 -2 -11 -14 -9 9
pair invite&sign	-4 -4 -3 -2 -11 5 -5 25 -1 -28
pair invite&slot	11 -11 12 -1 -2 -1 -2 -1 -4 0
pair invite&stage	-11 4 13 0 -1 0 -4 0 0 17
pair invite&study	-4 -2 -1 -1 0 11 -3 0 0 3
pair invite&talk	9 0 -2 -2 -2 6 -10 -1 3 -16
pair invite&task	18 -10 -2 -2 -3 -8 24 -5 -13 -29
pair invite&team	1 11 -4 1 -13 7 -11 -2 10 -6
pair invite&thank	2 -2 0 0 2 0 -1 0 -1 45
pair invite&time	-3 -22 5 17 -11 13 -19 -9 29 5
pair invite&title	16 4 -2 -2 -4 2 -10 -5 1 -37
pair invite&video	9 10 -3 -2 -2 -2 -7 -2 -2 -35
pair join&keen	-1 0 0 0 0 1 0 0 1 13
pair join&link	3 0 0 0 0 0 0 0 0 -54
pair join&mediaword	0 0 0 0 -1 2 -1 0 0 11
pair join&meet	-1 -11 -2 12 -2 13 -7 -1 -1 -3
pair join&not	-14 0 0 14 1 1 -1 0 0 15
pair join&offer	-3 -2 -1 -1 -1 12 -3 -1 -1 -10
pair join&office	1 0 0 0 0 0 0 0 0 34
pair join&pay	-2 -1 -1 -1 -7 16 -3 -1 -1 -26
pair join&property	-1 -1 -1 -1 0 7 -2 0 0 -19
pair join&recruiter	-3 -4 -1 -3 24 10 -12 -2 -10 18
pair join&role	1 -1 -1 -1 6 5 -2 -1 -6 32
pair join&sign	-2 -1 -1 -1 -2 11 -3 -1 -1 24
pair join&slot	-5 -7 0 14 0 0 0 0 0 19
pair join&start	-12 -2 -1 -1 -1 -19 37 -1 -1 -27
pair join&study	0 -2 -1 -1 -1 10 -5 -1 0 3
pair join&talk	-3 0 -1 -2 3 10 -7 -1 -1 8
pair join&team	30 -4 -6 -8 19 8 -26 -8 -5 29
pair join&thank	-1 -1 0 0 2 0 -1 0 1 22
pair join&time	39 -18 -5 -10 1 38 -32 -10 -4 -5
pair join&title	-5 -7 -4 -1 -10 61 -26 -6 -3 -21
pair join&video	-10 1 -1 13 4 -2 -4 -1 -1 9
pair join&wait	-2 -1 -1 0 -1 7 -1 -1 -1 -19
pair keen&mediaword	1 0 -1 0 -1 -3 5 -1 -1 -15
pair keen&meet	-45 53 6 -3 -4 -8 9 -4 -4 31
pair keen&not	-5 -22 0 -3 0 35 -33 30 -1 -38
pair keen&offer	-2 -2 -1 -1 -1 10 -2 1 -1 13
pair keen&office	-33 30 10 -1 -1 -2 -3 -1 -1 -27
pair keen&onward	7 4 -3 -1 -4 0 -2 -1 -2 -10
pair keen&other	0 -20 -1 0 0 24 -2 0 0 1
pair keen&pay	-2 8 -1 0 -1 3 -6 0 -1 -6
pair keen&prepare	-17 -6 11 0 1 1 12 0 0 -4
pair keen&property	1 -1 -1 0 0 2 0 0 0 10
pair keen&received	-2 0 -1 -1 1 -1 4 -1 1 -5
pair keen&recruiter	-2 13 -1 -1 0 4 -7 -1 -5 -9
pair keen&remind	0 -1 -1 -1 0 9 -4 -2 0 12
pair keen&review	1 2 0 0 -1 0 -1 0 1 13
pair keen&role	29 22 -6 -5 -9 12 -34 -5 -4 -65
pair keen&sales	-1 7 -1 -1 -1 -1 -1 -1 -1 12
pair keen&send	30 -2 -4 -1 -6 0 -12 -3 -2 13
pair keen&sign	-2 -1 -1 -1 -1 13 -4 -2 0 -23
pair keen&slot	6 -1 10 -1 -3 2 -7 -1 -4 25
pair keen&stage	-5 2 10 -1 -4 0 -1 0 -1 3
pair keen&talk	15 0 -7 -3 -7 17 -9 -4 -3 -39
pair keen&team	0 20 -3 -3 -5 10 -10 -3 -6 32
pair keen&time	43 -28 6 -7 -6 9 -1 -9 -8 23
pair keen&title	3 27 -8 -4 -5 2 -6 -4 -3 -67
pair keen&urgent	0 -1 -3 -2 -1 -1 -25 32 -1 -30
pair keen&video	0 4 0 0 0 0 -1 0 0 10
pair keen&wait	-4 0 0 -4 1 10 -25 24 -2 -6
pair link&mediaword	-1 5 -1 0 -1 0 -1 -1 0 12
pair link&meet	3 -4 2 0 -5 -5 15 -4 -1 37
pair link&move	19 -5 -8 -3 -1 -1 -2 1 0 -18
pair link&recruiter	-2 3 0 0 -1 -1 2 0 -1 -6
pair link&role	-3 -2 6 -1 0 0 -1 0 1 -3
pair link&send	6 3 7 -7 -1 -2 -2 -1 -4 16
pair link&shop	0 -10 -1 -1 -4 13 -4 13 -6 -33
pair link&sign	0 -1 -1 -1 -1 6 -1 -1 -1 -35
pair link&slot	10 10 4 -4 -4 -2 -5 -4 -3 -43
pair link&ticket	-8 -2 -2 -4 -5 13 -1 15 -6 -2
pair link&time	-10 29 0 -4 -4 0 -4 -4 -4 6
pair link&title	-3 -3 6 0 0 1 -1 0 0 40
pair link&video	17 -6 7 -3 -3 -2 -6 -3 -2 -114
pair lure&not	2 0 -1 0 0 0 0 0 0 79
pair lure&offer	-3 2 0 0 -1 2 1 0 0 9
pair lure&official	-7 0 -1 0 0 -1 11 -1 0 0
pair lure&pay	0 -1 0 0 0 4 -2 0 0 43
pair lure&recruiter	-1 -1 0 0 4 0 2 0 -3 12
pair lure&remind	-1 -1 0 0 0 -4 7 0 -1 21
pair lure&role	-1 2 1 -1 0 0 0 -1 -1 16
pair lure&send	8 -1 -2 -1 -1 0 -1 -1 -1 -6
pair lure&shop	0 0 0 0 0 0 0 0 0 62
pair lure&slot	-1 -1 1 0 -1 0 -1 0 3 22
pair lure&time	-9 -3 23 -7 -1 -4 8 -6 -1 51
pair lure&title	-4 0 1 -1 2 -1 6 -1 -3 34
pair machine&not	0 3 -2 -2 -6 -2 -17 20 8 6
pair machine&thank	-1 -1 -1 -1 -1 -1 -3 11 -3 -19
pair mediaword&meet	5 0 -2 -1 -1 2 -2 -1 -1 -28
pair mediaword&move	0 0 2 -1 0 0 0 0 0 27
pair mediaword&not	0 0 0 0 -3 0 0 4 0 82
pair mediaword&offer	-1 1 -1 -1 2 2 -1 0 0 -4
pair mediaword&office	7 -1 -2 0 0 -1 -1 -2 0 0
pair mediaword&practice	0 0 0 0 0 0 0 0 0 9
pair mediaword&prepare	0 -1 0 0 -1 0 -2 0 4 -6
pair mediaword&received	-1 4 0 0 -2 -1 -3 -1 4 1
pair mediaword&recorded	-3 3 0 0 0 0 0 0 0 66
pair mediaword&remind	2 0 -1 0 0 0 0 0 0 43
pair mediaword&review	-1 0 0 0 -5 -1 5 0 3 7
pair mediaword&role	1 -1 -1 -2 18 -1 -10 -3 -2 -36
pair mediaword&sales	0 0 0 0 0 0 -15 17 0 50
pair mediaword&send	0 10 0 0 0 0 -8 0 0 40
pair mediaword&shop	1 0 0 0 0 0 0 0 0 23
pair mediaword&sign	-2 -3 -1 -1 2 6 -3 -1 3 -20
pair mediaword&slot	-9 57 -7 -5 -2 -4 -20 -6 -4 -57
pair mediaword&talk	4 1 -1 -1 0 0 -1 -1 0 30
pair mediaword&team	3 5 -1 -1 -1 -3 -1 -1 -1 -2
pair mediaword&thank	0 -1 -1 0 -1 -1 -2 -1 6 6
pair mediaword&time	7 0 -4 -3 1 -1 -17 19 -2 78
pair mediaword&title	5 9 -2 -2 -7 2 -4 -2 1 -37
pair meet&move	-11 -3 17 0 0 -1 0 0 -1 -13
pair meet&not	-18 -11 31 23 6 -4 -10 -12 -6 -16
pair meet&offer	0 0 -1 3 0 0 -1 1 0 23
pair meet&office	-24 27 8 -1 -2 -3 -3 -1 -2 -35
pair meet&official	-4 -3 -2 -2 -1 18 -5 -1 -1 -29
pair meet&onward	0 3 -2 -1 2 -1 0 -1 -1 -19
pair meet&other	-2 -2 -1 -1 17 -1 -8 -1 -2 -5
pair meet&pay	1 -1 2 0 0 0 -1 0 0 45
pair meet&prepare	-4 3 9 3 -3 -1 -27 22 -2 -8
pair meet&property	0 -3 -1 0 0 5 3 -2 -2 -1
pair meet&received	-3 -2 9 -4 -1 -3 1 0 3 -42
pair meet&recruiter	-1 0 0 0 -15 0 0 0 18 6
pair meet&remind	15 -16 15 -9 -6 -10 -4 18 -3 -34
pair meet&review	4 0 -1 -2 6 -1 -7 -1 3 4
pair meet&role	33 13 -8 8 -10 -9 -18 -5 -4 -88
pair meet&sales	3 1 -1 -1 -1 -1 -1 -1 1 6
pair meet&send	4 -1 -1 0 -1 -1 1 0 0 46
pair meet&sign	-1 -2 2 0 -1 -1 -6 1 8 52
pair meet&slot	17 -25 20 10 -4 0 -10 -4 -5 -87
pair meet&sorry	-3 -6 20 1 -2 -1 -5 -1 -1 -19
pair meet&stage	-4 -1 10 -1 1 -1 0 -1 -1 -34
pair meet&study	-6 3 -1 -1 -1 11 -6 0 -1 3
pair meet&talk	14 11 -5 -5 1 1 -7 -5 -5 -24
pair meet&task	3 -2 -1 -1 8 -1 -7 0 0 -4
pair meet&team	-10 15 -4 8 -5 -2 -12 -6 17 36
pair meet&thank	-14 -3 -2 -2 6 -2 21 -1 -3 0
pair meet&time	99 -49 5 -4 -16 -10 -18 7 -13 14
pair meet&title	3 19 -3 4 6 5 -18 -5 -10 -20
pair meet&video	11 -5 -4 11 -2 -2 -4 -2 -2 -57
pair meet&wait	3 -1 -2 -2 2 -1 3 -1 -1 -14
pair mine&offer	-1 -1 0 0 -2 6 -1 0 0 -7
pair mine&other	-2 0 -1 0 -5 19 -9 -1 -1 -35
pair mine&recruiter	-3 -1 7 -1 0 0 0 0 0 19
pair mine&role	-4 -1 6 -1 -2 5 -1 0 0 50
pair mine&sign	0 -1 0 0 0 5 -2 0 0 17
pair mine&team	-2 -1 6 -1 0 0 0 0 0 38
pair mine&thank	0 0 0 0 0 0 0 0 0 52
pair mine&time	-5 -2 12 -2 -1 -1 -1 -1 -1 37
pair mine&title	0 -3 6 -2 -3 4 -2 -1 -1 12
pair move&not	-10 -6 1 4 15 -8 13 -5 -3 -7
pair move&office	-13 -6 10 -2 4 -2 11 0 -1 16
pair move&official	-1 1 3 0 0 0 0 0 0 8
pair move&onward	-6 -1 -6 -2 2 -1 2 -1 14 -6
pair move&other	-8 -2 9 2 1 -1 -4 5 -1 43
pair move&pay	-2 -2 4 0 -7 8 0 -1 0 -22
pair move&prepare	-14 -1 17 -1 -1 -1 15 -1 -13 6
pair move&property	-1 -4 -1 0 -3 -1 11 0 0 -6
pair move&recruiter	-3 -5 10 -1 7 -1 -6 -1 -1 -15
pair move&remind	0 -4 20 -2 -2 -2 -6 -2 -2 -16
pair move&role	-5 -2 -3 0 2 -3 -7 23 -5 -13
pair move&sales	-3 -1 0 -1 -7 8 3 0 0 15
pair move&shop	-2 -1 5 0 -1 0 -2 1 0 -6
pair move&sign	-2 -2 -1 -1 -9 19 11 -3 -13 1
pair move&slot	-35 -14 76 -7 -5 -5 -6 1 -4 -53
pair move&sorry	-3 -1 10 -1 -1 -1 -1 -1 -1 3
pair move&stage	-13 1 13 0 0 0 1 0 0 5
pair move&talk	-2 -3 11 -1 0 -1 -2 -1 -1 -16
pair move&team	-6 -8 10 -2 -1 7 -4 4 -1 -23
pair move&ticket	-1 -2 1 0 9 0 -1 -1 -4 5
pair move&time	-58 -44 177 -17 -10 -15 -7 -18 -8 -52
pair move&title	-10 -6 22 -4 16 -4 2 -5 -12 -43
pair move&wait	-3 -4 10 1 -2 -5 3 2 -2 -25
pair not&offer	-5 -5 -4 2 49 -13 -14 -3 -6 -25
pair not&office	-6 -3 -9 23 4 -9 12 -7 -3 -37
pair not&official	-1 -1 -1 2 1 -1 -1 -1 2 24
pair not&onward	-11 -10 -4 8 44 -5 -3 -6 -14 -29
pair not&other	-9 -11 -9 24 -8 20 2 -5 -3 21
pair not&pay	1 -2 -2 -1 8 1 -2 -1 -3 -14
pair not&prepare	-16 -5 -13 3 13 -3 29 0 -8 -20
pair not&property	-3 -1 -2 13 -2 -2 -3 -2 2 -17
pair not&received	-3 -4 10 0 4 -1 -5 2 -3 71
pair not&recruiter	-5 -5 -4 18 25 -2 -14 0 -13 -13
pair not&remind	-12 -17 61 22 -2 2 -38 -13 -4 -22
pair not&review	-9 -5 -3 11 30 -1 -7 -3 -13 -38
pair not&role	-23 -15 -9 30 34 -12 20 -11 -14 2
pair not&sales	-2 -1 -26 32 -5 -1 4 -1 -1 26
pair not&send	-1 -28 8 -13 -3 -8 52 -2 -6 13
pair not&shop	-4 -2 -1 1 -6 -1 -6 20 -2 21
pair not&sign	-2 -5 0 -2 -3 14 -10 1 8 -7
pair not&slot	-18 -13 8 19 43 -15 -3 -6 -15 28
pair not&sorry	-10 5 4 8 46 -8 -34 -2 -10 33
pair not&stage	-4 -4 -4 11 27 -4 -14 -5 -3 -15
pair not&start	-2 -1 1 -1 1 1 2 -1 -1 7
pair not&study	0 0 0 1 -1 1 -1 0 0 11
pair not&talk	-2 -21 1 2 6 20 -5 -1 -1 -32
pair not&task	-1 0 1 0 1 0 0 0 0 52
pair not&team	-17 2 -3 12 25 -7 12 -17 -5 26
pair not&thank	-1 -2 -3 -1 -2 -2 8 5 -3 -18
pair not&ticket	-7 -7 -2 -4 2 -1 -1 16 5 0
pair not&time	-53 6 59 121 -48 -15 -35 -33 -2 -111
pair not&title	-20 -17 -6 36 15 -8 32 -17 -15 59
pair not&urgent	0 -1 -3 -2 -1 -1 -25 32 -1 -20
pair not&video	-4 -1 -6 14 0 0 -1 -1 0 5
pair not&wait	-11 -8 -2 -1 -17 3 15 27 -5 -52
pair not&wish	-4 5 -1 -2 -2 -5 12 -1 -1 42
pair offer&office	-1 -1 -2 2 -1 6 -3 -1 -1 -5
pair offer&onward	-2 -4 -1 0 -4 13 -2 0 0 13
pair offer&other	-3 -3 -5 -3 34 -11 -4 -2 -3 -27
pair offer&pay	-6 -4 -3 -2 -4 31 -7 -2 -2 21
pair offer&practice	0 0 0 0 0 0 0 0 0 31
pair offer&prepare	-2 -1 -2 5 -4 17 -5 -2 -6 48
pair offer&property	-1 -3 0 0 -5 11 0 0 0 21
pair offer&remind	-1 2 -1 -1 -1 4 -1 -1 0 10
pair offer&review	-2 0 -1 -1 -4 19 -4 -2 -6 -1
pair offer&role	-22 -15 -9 -9 17 79 -30 -9 -2 -40
pair offer&sales	-2 1 -1 -1 -1 4 -2 -1 0 53
pair offer&send	-4 -3 -2 -2 -3 23 -5 -2 -2 44
pair offer&shop	-1 -1 -1 0 -4 14 -1 -2 -5 15
pair offer&sign	-10 -7 -4 -4 9 27 -3 -4 -3 38
pair offer&slot	-3 -2 -6 -4 36 -7 -10 -2 -3 27
pair offer&stage	0 0 0 0 -4 0 -1 0 7 21
pair offer&start	-4 -7 -2 -2 -5 29 -7 -1 -2 -53
pair offer&study	-1 -1 -1 0 1 5 -2 0 0 -5
pair offer&talk	-2 -3 -1 -1 -6 13 -2 3 -1 -3
pair offer&team	-4 -2 -2 1 17 -3 -4 -2 0 -18
pair offer&thank	-3 2 0 0 0 -1 -4 0 6 -7
pair offer&ticket	0 -1 -1 -1 -4 17 -7 -2 -1 -7
pair offer&time	-27 33 -20 -5 16 36 -21 -7 -6 -4
pair offer&title	-23 14 -11 -5 -9 68 -23 -7 -4 -32
pair offer&wait	-7 -2 -2 -1 -1 14 1 0 -1 -47
pair office&onward	-1 4 -1 -1 3 -1 -2 -1 -1 -5
pair office&other	-3 -1 2 8 6 -1 -8 -1 -1 -11
pair office&pay	-1 -2 -1 0 -2 3 5 -1 -1 -1
pair office&prepare	-13 2 10 2 -1 1 0 -1 -1 44
pair office&property	-1 -5 -1 -2 1 -2 10 0 -1 -46
pair office&received	-5 -2 -1 -1 -6 -4 11 9 0 -28
pair office&recorded	-3 3 0 0 0 0 0 0 0 0
pair office&recruiter	7 -4 -3 17 -6 -4 -17 12 -3 -10
pair office&remind	1 -4 8 -1 -1 -1 -17 17 -1 -2
pair office&review	0 -1 0 0 -1 -1 3 0 0 37
pair office&role	14 8 -9 0 5 -7 1 -7 -6 -23
pair office&sales	11 0 -6 3 -7 -11 21 -6 -4 53
pair office&send	0 -1 -1 1 -1 -1 0 1 0 31
pair office&shop	-1 -1 -1 -1 -1 -1 -2 7 -1 9
pair office&sign	-2 1 -1 -1 -3 6 -2 4 -1 -14
pair office&slot	9 -5 5 -4 -8 14 3 -7 -8 4
pair office&sorry	-2 -1 -1 6 -14 0 13 -1 -1 -6
pair office&stage	-9 -1 11 -1 2 -1 0 0 -1 -11
pair office&start	21 -5 -3 -3 -2 1 -6 -2 -1 -34
pair office&study	10 -6 -1 0 0 -1 -1 0 -1 1
pair office&talk	7 13 -2 -3 3 -7 -9 0 -2 13
pair office&task	1 -1 0 0 0 0 2 0 0 34
pair office&team	5 0 -6 -1 -2 -4 2 13 -8 -7
pair office&thank	-2 -1 -2 -11 0 -1 21 -5 1 16
pair office&ticket	-1 -1 -1 0 -1 -1 -10 15 -1 -6
pair office&time	19 -14 12 13 13 -6 -29 3 -10 89
pair office&title	39 7 -11 -3 -16 -3 3 -6 -9 -28
pair office&video	-2 15 -1 -1 -1 -2 -6 -1 0 25
pair office&wait	-1 -1 -2 -1 0 -1 8 -1 -1 -27
pair official&onward	-1 -1 3 -1 -2 -1 10 -3 -6 -18
pair official&prepare	-15 -4 2 -1 -2 -4 26 -2 -1 16
pair official&property	-1 -1 -1 -1 -1 6 0 -1 0 -26
pair official&received	0 -1 0 0 7 0 -1 0 -5 63
pair official&recruiter	1 -1 0 0 -1 0 -1 -1 4 4
pair official&review	0 0 0 0 -1 0 1 2 0 5
pair official&role	2 -3 -2 14 9 -3 -7 -3 -7 11
pair official&sales	7 -2 0 -2 7 0 -3 0 -7 34
pair official&send	-1 6 -1 -1 -3 0 8 -3 -7 -64
pair official&shop	7 -1 0 -2 0 0 -2 0 0 18
pair official&sign	0 0 0 0 1 1 0 0 0 12
pair official&slot	11 -2 -1 -2 -1 -1 -7 2 0 31
pair official&sorry	-3 -3 8 0 -1 0 -1 0 0 -19
pair official&stage	0 1 0 0 0 0 0 0 0 24
pair official&team	0 -1 -1 -2 -5 -1 -5 -1 16 22
pair official&ticket	0 0 0 0 0 0 0 0 0 32
pair official&time	-1 -3 1 -2 -1 18 -9 -1 -1 85
pair official&title	-25 13 3 -1 7 8 -8 -9 13 8
pair onward&other	-4 -3 -4 2 10 -2 6 -2 -3 -16
pair onward&prepare	0 -1 3 1 0 -1 0 -1 -1 -8
pair onward&recruiter	0 0 -1 1 3 -1 -1 -1 -1 -4
pair onward&remind	-2 0 0 -1 -10 -1 18 -2 -1 -2
pair onward&review	-3 -2 -2 -2 17 -2 3 -2 -6 -49
pair onward&role	2 -8 -1 -4 -3 8 13 -3 -5 -10
pair onward&sales	23 -14 -2 -1 -2 -1 -18 16 -1 -18
pair onward&send	5 -5 -1 -2 4 -1 11 -1 -10 8
pair onward&slot	0 1 0 -1 5 0 2 -1 -4 -14
pair onward&sorry	-2 -2 0 -1 12 -1 -2 -1 -3 -8
pair onward&stage	3 33 -10 -6 -7 -5 7 -5 -10 -36
pair onward&start	-3 -7 -1 -1 9 7 -2 -1 -2 -4
pair onward&study	-2 -2 -1 -1 6 -1 3 -1 0 -20
pair onward&talk	-3 -2 -1 -1 -11 9 14 -3 -1 -12
pair onward&task	24 8 -1 -3 -1 -4 -15 -6 -1 -22
pair onward&team	-3 6 -5 1 7 -2 3 -2 -6 -23
pair onward&thank	-1 -1 0 0 4 0 -1 0 -1 -2
pair onward&time	50 -27 -6 4 -6 6 -11 -7 -3 -10
pair onward&title	-9 23 -2 -3 17 -4 -3 -3 -15 -19
pair onward&wait	-4 -5 -1 -1 -12 -4 31 -3 -2 -1
pair onward&wish	0 -1 -1 -1 2 -1 -1 0 2 -18
pair other&property	0 0 0 0 0 0 0 0 0 95
pair other&received	0 0 0 0 -1 0 -4 4 3 18
pair other&recruiter	-7 -1 -2 10 -2 -1 -2 -1 5 -22
pair other&remind	-15 10 -5 29 -20 -3 12 -6 -2 -18
pair other&review	-2 -2 -1 -1 -22 -3 35 -3 -1 -3
pair other&role	-15 -15 -6 14 44 -7 -1 -6 -8 -63
pair other&sales	-2 -1 -1 6 -11 -3 14 -2 0 23
pair other&send	-8 -4 15 -4 6 -1 -2 -1 -2 -10
pair other&sign	-7 -3 6 12 8 -4 -7 -2 -2 -6
pair other&slot	12 -21 14 4 16 -11 -11 1 -3 44
pair other&sorry	-2 -1 -1 6 1 -1 0 -1 -1 37
pair other&stage	3 -1 -1 -1 -8 -1 11 -1 -1 -13
pair other&talk	6 -27 -2 -1 6 23 -5 -1 0 -35
pair other&team	-8 -5 -11 7 54 -5 -39 6 2 -47
pair other&thank	-3 -2 -19 0 7 -1 19 -1 0 -29
pair other&time	-29 9 10 34 33 -17 -26 -9 -6 -20
pair other&title	-7 -10 -3 6 45 -5 -21 -4 -1 -11
pair other&wait	-4 12 16 -6 -7 -2 -4 -2 -3 28
pair other&wish	-1 -1 0 0 2 0 -1 0 1 22
pair pay&prepare	0 0 0 0 0 0 0 0 0 32
pair pay&property	2 -1 -1 0 0 0 1 0 0 -3
pair pay&recruiter	-3 0 -1 1 9 0 -3 0 -3 -3
pair pay&role	8 -2 -2 -2 -5 18 -10 -2 -2 -20
pair pay&sales	1 -3 -1 -1 -7 10 3 -1 -1 -30
pair pay&send	-2 -2 0 -1 -1 9 -1 -1 -1 -20
pair pay&shop	1 2 -2 0 0 2 -1 0 0 -6
pair pay&sign	-3 -5 -1 -1 -9 31 -8 -1 -1 25
pair pay&slot	16 13 -3 -3 -7 33 -34 -7 -9 -15
pair pay&stage	0 -1 0 0 0 0 3 0 0 9
pair pay&start	-6 -3 -2 -2 -2 23 -7 -3 3 -32
pair pay&talk	-1 12 -1 0 -1 0 -6 -1 -3 9
pair pay&team	0 -3 -1 -1 -8 15 1 -1 -1 -17
pair pay&time	3 -9 0 -3 -5 33 -20 -3 3 -53
pair pay&title	-7 -2 0 -2 5 18 -9 -2 -2 15
pair pay&video	0 9 0 0 0 -1 -6 0 -1 27
pair pay&wait	-2 -2 0 -1 -1 5 -3 -1 4 -11
pair practice&recruiter	0 0 0 0 0 0 1 0 0 23
pair practice&remind	-7 -1 -2 -5 0 0 15 -1 0 7
pair practice&role	-1 -1 1 0 0 0 0 0 1 -14
pair practice&send	7 -1 -1 -1 -1 0 -2 -1 0 18
pair practice&slot	4 -1 0 0 0 0 -1 -1 0 -6
pair practice&stage	-1 1 0 0 0 0 1 0 1 -13
pair practice&team	0 0 0 0 0 0 1 0 0 5
pair practice&time	-7 -1 -3 -6 0 0 15 3 0 39
pair practice&title	6 0 0 -1 -1 -1 -2 -1 -1 15
pair practice&wait	0 0 0 0 0 0 1 0 0 5
pair prepare&property	2 -1 -1 1 -1 1 1 -1 -1 -33
pair prepare&received	-6 -2 0 -1 -2 -1 -3 2 14 7
pair prepare&recruiter	-4 -2 -1 1 8 1 -2 1 -3 -11
pair prepare&remind	12 -2 -9 -2 -1 1 -17 18 -1 -9
pair prepare&review	-1 -1 -1 -1 -2 -1 5 -1 1 7
pair prepare&role	15 -6 -2 -3 4 2 -3 -2 -4 20
pair prepare&sales	13 2 -13 -1 -3 -1 -6 -1 9 9
pair prepare&send	-3 -5 10 -1 -1 -2 -2 6 -1 48
pair prepare&shop	2 -1 -1 -1 -1 0 1 1 -1 -14
pair prepare&sign	-3 -3 -2 -2 -9 26 5 -3 -10 48
pair prepare&slot	-8 -2 15 -1 -1 0 -2 -1 -1 -2
pair prepare&stage	-9 -1 12 0 0 0 -1 0 0 0
pair prepare&study	-1 5 -1 -1 0 -1 -1 0 -1 28
pair prepare&talk	0 -7 -2 -1 -1 0 11 -1 -1 -9
pair prepare&task	6 -2 -1 -1 -1 0 -2 0 1 21
pair prepare&team	-5 -8 -1 2 -5 -3 -3 -3 27 34
pair prepare&thank	3 -1 -1 0 0 -1 -3 -1 3 19
pair prepare&ticket	-1 -1 -1 -1 -1 0 3 -1 2 -3
pair prepare&time	-16 -24 19 -6 -9 -35 66 11 -6 -34
pair prepare&title	-5 -11 0 -1 -3 17 4 -4 4 -14
pair prepare&video	5 -3 0 0 0 0 0 0 0 -2
pair prepare&wait	2 -1 0 -1 -2 0 5 -2 -1 -17
pair property&recruiter	-1 -1 -1 1 -1 2 1 0 0 14
pair property&role	-2 -7 -2 -1 -3 8 10 -1 -2 -17
pair property&sales	2 0 -1 0 0 0 0 0 0 3
pair property&send	1 -1 -1 0 0 -1 3 -1 0 -30
pair property&sign	0 0 0 0 0 0 0 0 0 24
pair property&slot	5 -1 -3 0 -1 0 1 -1 0 -16
pair property&stage	-2 -1 -2 13 -4 -2 -3 -2 2 -13
pair property&talk	0 -5 -2 -2 -6 19 -3 -1 -1 2
pair property&team	1 -1 -1 0 3 -1 0 -1 -1 27
pair property&thank	-1 -2 -1 -1 2 -1 7 -1 -1 18
pair property&time	4 -8 -7 3 -9 15 -2 -2 6 15
pair property&title	4 -4 -2 -3 0 0 7 -1 -1 66
pair property&wait	1 0 0 0 0 0 0 0 0 27
pair received&recorded	-5 1 -6 -1 -5 -1 -3 3 16 -10
pair received&recruiter	-1 -1 0 0 -1 0 -1 1 3 -7
pair received&remind	-1 -3 10 -2 0 -1 -6 -1 3 -1
pair received&review	-2 -2 -1 -1 -1 -1 -2 1 7 -6
pair received&role	-6 1 -2 -1 26 -2 -12 -3 -1 19
pair received&sales	-4 -1 -1 -1 6 -3 10 2 -7 0
pair received&shop	-3 -9 -1 -1 -1 -1 -2 21 -1 -27
pair received&sign	12 -2 -1 0 -2 4 -12 -1 2 28
pair received&slot	-5 6 11 -1 -2 -1 -4 -1 -2 17
pair received&sorry	-1 -1 6 -1 1 0 -2 -1 -1 17
pair received&team	12 0 -2 -1 -4 1 -21 17 -1 -21
pair received&thank	-7 -5 -3 -2 -10 -3 15 -19 35 -31
pair received&ticket	0 -6 -3 -3 -8 -3 -31 64 -10 -3
pair received&time	-16 5 10 -4 -8 -6 -5 -3 29 14
pair received&title	7 -3 -4 -3 -10 -4 -12 -3 35 -32
pair received&wait	-1 0 0 0 -1 0 -2 5 0 38
pair recorded&role	-4 15 -1 -1 -1 -2 -4 -1 -1 -25
pair recorded&slot	-4 9 1 -1 0 -1 -1 -1 -1 6
pair recorded&time	-13 20 -5 -2 -4 -1 -3 -2 10 -6
pair recorded&title	-6 7 2 -1 -1 -1 -1 -1 2 -9
pair recorded&video	-10 32 -2 -2 -2 -2 -8 -3 -4 -17
pair recruiter&remind	-7 -1 -2 9 0 0 -17 19 -1 -4
pair recruiter&review	-3 0 -1 -1 -5 -1 1 -2 11 0
pair recruiter&role	4 -8 -11 -5 14 -4 7 0 3 14
pair recruiter&sales	0 0 0 0 0 0 -2 0 3 -21
pair recruiter&send	-1 1 -1 1 -2 -1 3 -1 0 -1
pair recruiter&slot	5 1 -8 2 -2 -1 5 -1 -1 -17
pair recruiter&stage	-12 -1 -1 13 -1 0 2 -1 1 2
pair recruiter&study	-1 1 0 0 1 0 -1 0 -1 7
pair recruiter&talk	9 7 -9 -1 -2 1 -3 -1 -2 2
pair recruiter&task	3 0 -1 0 -1 0 -4 0 3 -7
pair recruiter&team	-12 -16 24 -20 -19 -8 29 11 12 23
pair recruiter&ticket	-6 0 -6 -2 -6 -1 7 -1 15 -4
pair recruiter&time	-6 -8 1 33 -8 11 -28 11 -5 -27
pair recruiter&title	-7 -2 8 -19 -4 12 29 -9 -9 81
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -1 7 -1 14
pair recruiter&wait	-3 -1 -1 -1 -2 -1 8 -1 0 -2
pair remind&review	-2 -1 -1 0 6 -1 -1 -1 -1 3
pair remind&role	-12 17 -3 27 -2 -5 -15 -4 -3 13
pair remind&send	-4 14 0 -1 1 -2 -7 -1 -1 19
pair remind&shop	-1 -1 3 0 0 -1 1 -1 0 0
pair remind&sign	-2 -2 1 -1 -1 13 -6 -2 0 1
pair remind&slot	13 -6 27 -7 -7 -15 12 -10 -6 -18
pair remind&sorry	-10 -9 33 21 -9 -5 -15 -4 -3 -20
pair remind&stage	-2 9 -2 -3 -12 -2 18 -3 -2 -24
pair remind&talk	-10 21 10 1 -2 -4 -9 -4 -2 -21
pair remind&team	-1 -4 7 -2 -2 -2 -9 15 -2 42
pair remind&thank	-7 -3 -1 -3 -3 -3 19 -1 3 -8
pair remind&ticket	-1 -1 -1 -1 -1 -1 6 -1 -1 -5
pair remind&time	15 -44 56 0 -12 -33 48 -11 -20 -15
pair remind&title	12 -1 -1 -2 5 -3 -4 -2 -2 24
pair remind&wait	37 -1 -35 -2 3 8 -2 -8 -1 -10
pair review&role	-6 -1 -4 -3 15 -6 12 -4 -4 21
pair review&sales	-3 1 1 0 -9 -2 15 -2 -1 15
pair review&send	-1 -1 -1 -1 3 1 3 -1 -3 22
pair review&sign	-1 -1 -1 -1 0 7 -1 -1 -1 10
pair review&slot	0 -1 -1 -1 7 -1 -2 2 -4 -6
pair review&sorry	-2 -1 0 2 3 0 -1 0 -1 18
pair review&stage	-8 -7 -1 -1 -3 -2 19 -1 2 26
pair review&study	-3 -1 -1 -1 0 -3 10 -2 0 -8
pair review&talk	-3 5 -1 0 0 0 -1 0 1 0
pair review&task	4 -10 -2 -3 7 -9 35 -7 -15 -35
pair review&team	-5 -3 -3 -2 0 0 -4 -4 22 -4
pair review&thank	-2 -2 -1 -1 10 -1 0 -1 -3 -8
pair review&ticket	-2 -2 -1 -1 -3 -1 4 1 5 11
pair review&time	-20 -12 -5 -8 3 -6 17 -6 37 -7
pair review&title	-17 -4 -3 -9 24 -8 19 -6 4 -14
pair review&wait	-2 -3 -1 -1 -3 1 11 -1 0 23
pair role&sales	2 19 -8 -5 13 0 -2 -3 -16 -21
pair role&send	13 12 -2 -1 -8 4 -12 -2 -3 27
pair role&shop	-1 2 -2 0 5 0 -4 -2 1 2
pair role&sign	-8 -4 -3 7 -14 34 -15 -4 7 15
pair role&slot	21 -6 -7 5 -11 -6 1 10 -7 -37
pair role&sorry	-8 -3 -3 17 -5 -2 7 -2 -2 7
pair role&stage	4 5 -5 -1 -7 -5 12 -4 1 -51
pair role&start	13 -17 -2 -3 -3 21 -6 -2 -2 -22
pair role&study	2 0 -1 -1 12 0 -7 -1 -4 7
pair role&talk	8 83 -12 -5 -25 -7 -28 -8 -6 -32
pair role&task	4 -8 -2 -2 -1 -2 13 -1 -1 7
pair role&team	4 18 -11 -9 -6 8 7 -2 -9 74
pair role&thank	0 8 -6 -7 8 -7 2 -6 7 -30
pair role&ticket	-3 -2 -6 -2 5 0 -5 -2 14 -9
pair role&time	85 -46 -19 20 28 -2 -63 0 -3 -39
pair role&title	-22 70 -39 -33 36 14 20 -31 -15 -75
pair role&urgent	0 0 0 0 0 0 0 2 0 9
pair role&video	-20 40 4 -3 -2 -5 -8 -2 -2 -4
pair role&wait	-3 -4 -4 -3 -3 6 14 -3 -1 57
pair role&wish	2 -2 -3 20 -26 1 9 -8 7 -42
pair sales&send	0 -1 0 0 0 1 1 0 0 25
pair sales&shop	-4 -5 15 -3 -4 -1 -6 13 -4 0
pair sales&sign	-1 -1 0 0 -7 11 -1 0 0 13
pair sales&slot	24 -5 -4 -4 -1 -5 -2 -2 0 38
pair sales&stage	0 6 -1 -1 0 -1 -3 -1 -1 -8
pair sales&study	2 0 0 0 0 0 0 0 0 13
pair sales&talk	11 5 -3 -3 -3 -3 -3 -2 -1 -33
pair sales&team	35 -19 -3 4 -14 8 -8 -2 -1 57
pair sales&thank	22 -27 -1 -1 42 -3 -9 -3 -21 12
pair sales&time	68 -30 0 3 -9 -3 -21 -5 -3 12
pair sales&title	15 7 -10 0 16 -5 -8 -4 -10 -23
pair sales&video	0 3 -1 0 0 0 0 0 0 20
pair sales&wait	6 -4 -3 -3 12 1 -1 -2 -7 11
pair sales&wish	5 0 -1 -1 -1 -1 -2 0 2 -2
pair send&shop	-2 0 -1 -1 -3 0 5 0 2 -5
pair send&sign	-14 -6 -4 -2 -3 83 -46 -4 -3 69
pair send&slot	-6 36 2 -4 -2 -3 -20 -2 0 -23
pair send&sorry	-1 -1 0 1 3 0 -1 0 -1 0
pair send&start	-1 -1 -1 0 -1 5 0 -1 0 -23
pair send&study	0 -2 -2 -1 -1 1 5 -1 0 -8
pair send&talk	14 -4 -1 -1 -2 1 -3 -1 -2 -3
pair send&task	-1 -4 -2 -2 -2 -9 30 -9 -2 -11
pair send&team	0 -5 -3 -1 -6 -1 27 -3 -9 27
pair send&thank	-5 1 -2 -1 -6 0 1 -1 14 10
pair send&ticket	-1 -1 -1 -1 -2 6 4 -1 -2 -2
pair send&time	-46 -19 -5 -9 -7 17 43 37 -9 -117
pair send&title	16 -8 -4 -2 -5 4 3 -4 -1 29
pair send&video	8 5 -2 -2 -1 -1 -5 -1 -1 -15
pair send&wait	4 -6 9 -7 -2 1 6 -3 -2 -6
pair shop&sign	2 -1 -1 -1 -1 1 -1 4 -2 23
pair shop&slot	8 3 -1 -1 -2 -2 -9 2 0 -17
pair shop&sorry	-1 -1 1 0 -7 0 -1 10 0 2
pair shop&team	2 -1 -1 0 2 0 -1 0 0 6
pair shop&ticket	-3 2 -1 -1 -4 13 0 0 -5 -13
pair shop&time	12 3 2 -2 -1 -1 -1 -2 -9 -7
pair shop&title	1 -2 -1 1 4 -1 -3 1 -1 14
pair shop&video	2 0 0 0 0 0 0 0 0 5
pair sign&slot	0 -13 -2 9 -6 21 -7 -2 -2 2
pair sign&start	-3 -3 -1 -1 -8 32 -11 -3 -1 -24
pair sign&talk	-1 -1 -1 -1 2 0 -3 7 -1 -1
pair sign&team	9 -4 -2 -2 27 2 -15 -7 -9 -7
pair sign&thank	-1 12 -1 1 -16 0 -6 -1 12 -23
pair sign&ticket	-4 -8 -1 -1 -2 24 -5 -1 -2 30
pair sign&time	-24 -17 -1 -8 12 112 -56 -7 -10 -83
pair sign&title	1 3 -5 -5 -16 21 -17 10 7 -51
pair sign&wait	-6 -3 -4 -2 -5 7 18 -4 -2 -47
pair slot&sorry	-6 -17 22 10 -2 -1 -4 -1 -1 1
pair slot&stage	-6 4 9 -1 -1 -1 -1 -1 -1 -2
pair slot&start	8 -5 0 -3 -2 15 -8 -4 -2 -1
pair slot&talk	24 29 2 4 -4 -9 -38 -2 -6 -16
pair slot&task	3 -1 2 -1 0 -1 -1 -1 -1 42
pair slot&team	18 -21 -17 -4 10 -10 31 -4 -4 -14
pair slot&thank	-2 2 -3 -3 -4 -6 6 -5 15 51
pair slot&ticket	-2 -8 -2 -1 -5 9 -3 15 -2 29
pair slot&time	6 16 77 -21 -20 -28 21 -5 -45 -104
pair slot&title	42 -4 -20 -8 -22 -8 4 5 11 -16
pair slot&video	-11 11 8 10 -2 -3 -9 -2 -2 -2
pair slot&wait	18 6 5 -9 -2 0 -12 -3 -1 41
pair sorry&stage	-2 -13 12 -2 16 -1 -6 -1 -2 -6
pair sorry&team	-4 -2 2 14 -5 -1 -1 -1 -1 10
pair sorry&thank	-2 -1 4 1 -1 0 -1 0 0 -11
pair sorry&time	-22 -7 40 38 -13 -6 -19 -6 -4 -35
pair sorry&title	-4 -2 3 10 -3 -1 -1 -1 -1 -10
pair sorry&wait	-2 -1 0 -2 -6 -1 26 -15 -1 -2
pair stage&study	0 -1 0 0 5 -2 -2 0 0 8
pair stage&talk	13 10 -3 1 -3 -2 -4 -11 -1 -8
pair stage&task	-7 -7 0 0 -8 -1 16 -1 9 1
pair stage&team	23 -7 -5 -5 4 -4 13 -13 -6 -9
pair stage&thank	-1 -3 0 -1 15 -3 -5 0 -1 8
pair stage&ticket	0 -1 0 0 0 0 2 0 1 14
pair stage&time	-4 -29 23 0 -3 -1 21 -2 -4 55
pair stage&title	22 0 -6 -1 -2 -6 4 -5 -6 -22
pair stage&video	-4 16 -1 -1 -2 -1 -3 -1 -3 -7
pair stage&wait	-2 -1 -2 -1 -2 -1 10 -2 -1 -1
pair start&time	1 -32 -10 -9 -10 93 -26 -7 1 -59
pair start&title	19 -7 -3 -4 11 -1 -10 -2 -2 -13
pair study&talk	-10 13 -2 -2 -5 -7 21 -2 -6 11
pair study&task	11 -2 0 -1 1 -1 -5 -1 -4 5
pair study&team	1 -1 -1 -1 2 -1 2 -1 -1 11
pair study&thank	-6 -4 -2 -2 16 -1 7 -5 -4 9
pair study&ticket	4 -1 0 0 0 0 -1 0 0 -1
pair study&time	-2 -5 -3 -3 5 8 10 -7 -3 69
pair study&title	-5 -5 -4 -4 8 11 -12 13 -1 -22
pair study&wait	-1 -5 -1 -1 -1 -2 11 -1 -1 -26
pair talk&task	2 -6 -1 -1 1 -1 10 -1 -2 -22
pair talk&team	45 -4 -17 -3 -1 -6 8 -17 -6 -58
pair talk&thank	-7 -3 -4 -4 7 -3 21 -3 -4 -4
pair talk&ticket	0 1 0 0 0 0 0 0 0 8
pair talk&time	56 -2 -13 -3 -11 1 3 -21 -10 -51
pair talk&title	16 54 -17 -9 -16 -12 -8 -2 -7 -20
pair talk&video	6 22 -2 -2 4 -4 -12 -10 -2 -7
pair talk&wait	-2 -6 -2 -1 -5 -6 28 -3 -3 -11
pair talk&wish	7 -1 -1 -2 5 -1 -5 0 -1 13
pair task&team	-1 5 -2 -1 9 -2 -6 -3 1 -30
pair task&thank	-2 -3 -1 -1 6 -1 14 -1 -10 -26
pair task&ticket	3 -3 0 0 -1 0 2 -1 1 -2
pair task&time	44 -16 -2 -4 5 -13 8 -15 -5 -55
pair task&title	9 -6 -2 -2 5 -8 13 -2 -6 -9
pair team&thank	22 -19 -2 -2 12 -2 -2 0 -8 39
pair team&ticket	-5 -3 -2 -1 -4 -3 8 17 -7 -29
pair team&time	69 -59 -1 35 -6 -24 0 -20 7 8
pair team&title	4 13 -1 -5 18 -17 58 -29 -39 -8
pair team&urgent	-1 -1 1 0 -1 0 -1 4 0 -5
pair team&video	13 0 -2 0 4 -2 -4 -10 0 0
pair team&wait	-8 -5 -3 -3 -6 2 38 -12 -3 -19
pair team&wish	9 0 -1 -1 -1 0 -2 0 -4 -1
pair thank&ticket	-1 -1 -1 -1 -5 -1 -3 7 4 -3
pair thank&time	-9 -20 -10 -13 13 -7 79 -14 -19 -1
pair thank&title	-9 -4 -8 -7 35 -7 -22 6 15 -62
pair thank&wait	-5 -5 -1 -2 35 -2 -5 -4 -10 -42
pair thank&wish	-2 -1 -1 1 -7 -1 15 -1 -3 -6
pair ticket&time	-3 15 -2 -3 -5 4 -9 -4 7 13
pair ticket&title	-11 -3 -3 -5 5 0 -4 27 -5 22
pair ticket&wait	-2 0 -1 -1 6 1 -2 0 -3 2
pair time&title	11 -1 -6 25 -22 37 -23 -18 -4 31
pair time&video	29 0 6 -6 1 -4 -9 -13 -4 83
pair time&wait	37 8 -42 -9 -2 12 16 -23 2 -12
pair time&wish	11 -1 -1 -2 -1 -1 -2 -1 -2 -6
pair title&urgent	-1 0 1 0 0 0 0 1 0 26
pair title&video	-20 40 4 -4 -2 -5 -8 -2 -2 -41
pair title&wait	-2 -6 -6 -2 8 1 21 -3 -11 21
pair title&wish	8 0 -1 -2 -9 0 -3 -1 8 -3
pair urgent&wait	0 -1 -3 -2 -1 -1 -25 32 -1 -20
past interview	-45 24 -64 -12 31 61 33 -18 -11 -32
pay.lure	-12 -4 -1 -1 -4 -3 38 -4 -9 141
pay.lure@subject	0 0 0 0 0 0 0 0 0 12
person, and hiring little	-9 -29 -31 -3 17 55 34 -24 -10 90
promise	-21 -59 -87 -53 -138 23 305 25 5 -163
proposal.availability	-47 276 8 -47 -89 -2 -91 -4 -5 -50
proposal.availability@subject	-24 30 -10 -6 -8 -6 10 24 -11 -43
proposal.link	-41 205 21 -23 -41 -22 -48 -19 -33 -33
proposal.link@subject	-22 56 -4 -3 -6 -3 -5 -5 -6 -61
proposal.offer	-70 177 80 -23 -7 -34 -38 -40 -46 -47
proposal.offer@subject	-3 11 -3 -1 -1 -1 -1 -1 -1 18
proposal.recorded	-39 154 -3 -9 -7 -8 -41 -13 -34 -90
proposal.recorded@subject	-24 115 -7 -7 -4 -6 -29 -10 -27 -76
question	-123 172 103 -93 -64 139 49 -90 -91 73
rejection.clear	-95 -83 -38 95 387 -14 -138 -27 -88 -84
rejection.clear@subject	-1 -1 -1 2 3 -1 -1 -1 -1 73
rejection.farewell	-33 -10 -17 10 132 -12 -36 -12 -22 -148
rejection.soft	-55 -67 24 -11 221 -53 24 -42 -41 27
rejection.soft@subject	-7 -7 -2 -4 -23 0 7 -4 42 -39
relay	12 27 -49 46 17 -10 -65 -41 64 -121
reply.hint	-25 -80 -39 -13 -34 38 189 -22 -13 -93
reply.hint@subject	-5 -35 -3 -2 -7 66 -8 -4 -2 -85
reply.hold	-35 -14 -6 24 -123 -7 184 -6 -18 -38
reply.hold@subject	-9 -3 -1 -15 -13 -4 48 -2 -1 -6
reply.pending	26 -35 -61 -20 -84 -42 246 -25 -5 -57
reply.pending@subject	-12 -7 7 -4 -15 -4 48 4 -17 -41
reply.request	-20 39 -17 -58 -115 52 181 44 -105 -36
reply.request@subject	-22 -46 -13 -6 -13 -18 84 43 -8 -67
reply.thanks	-31 1 -63 55 89 -46 47 -6 -47 -38
reply.thanks@subject	-5 -4 -3 -3 -27 -2 5 1 38 17
reschedule.moved	-165 -70 385 -7 -33 -20 -48 -42 -1 -67
reschedule.moved@subject	-81 -22 127 29 -10 -8 -15 -13 -9 -17
reschedule.why	-76 -92 243 28 -77 -23 6 4 -13 -80
reschedule.why@subject	0 -1 -7 -1 -1 2 -1 10 -1 11
scheduler	30 128 -44 -8 -27 -25 -25 -11 -19 -142
sense alert	-19 -7 8 13 -16 -12 18 4 11 96
sense alert@around	9 0 -1 0 0 -1 -4 -1 -1 123
sense alert@subject	-1 10 -1 0 -1 -1 -5 0 -1 109
sense apply	23 66 -71 -25 3 -50 -85 -52 191 87
sense apply@around	-41 11 -31 14 -22 -15 -33 47 70 3
sense apply@subject	-49 -45 -35 -29 48 -18 -36 -9 172 -62
sense ask	19 62 21 -31 -80 42 -8 40 -66 27
sense ask@around	0 -16 0 29 -10 -6 13 -6 -4 -5
sense ask@subject	-14 -23 -12 -2 -15 -11 61 20 -4 24
sense asked	-74 103 62 -56 -39 83 29 -54 -55 40
sense asked@subject	-5 -7 -9 -7 -30 14 67 -7 -15 83
sense available	-20 124 -28 -30 -48 -3 -4 30 -20 103
sense available@around	10 -2 23 -4 -4 -6 -32 19 -4 -21
sense available@subject	-18 33 -8 -7 -6 -7 -15 33 -6 41
sense away	-49 -29 0 -29 -53 -19 -13 203 -12 -65
sense away@around	-5 0 6 0 -2 -2 6 -2 -1 -5
sense away@subject	-14 -6 19 -10 -8 -5 -34 62 -3 -25
sense back	-5 -33 7 -9 -7 -11 24 37 -2 20
sense back@subject	-4 -7 -2 -3 2 -4 7 11 -1 -34
sense book	20 68 23 20 -35 -8 -48 -28 -12 29
sense book@around	14 12 10 -4 -4 -3 -23 0 -3 32
sense book@subject	30 17 1 19 -14 -11 -20 -11 -10 47
sense bounce	-50 -12 -10 -7 -19 2 -21 121 -5 4
sense bounce@subject	-8 -4 -3 -2 -11 -2 -7 42 -5 -59
sense call	43 32 -23 -15 -13 -8 8 -59 35 24
sense call@around	-11 -3 17 -4 2 4 0 -3 -1 53
sense call@subject	55 9 -16 4 -16 -21 44 -50 -9 -42
sense cancel	-55 -19 -25 223 -37 -12 -48 -15 -12 -6
sense cancel@subject	-63 -11 -13 136 -15 -5 -14 -8 -8 -19
sense candidate	-32 -16 4 -27 89 -20 4 -4 3 -58
sense candidate@around	10 -10 -7 -6 -8 -8 1 10 16 1
sense candidate@subject	0 -13 -13 -8 14 -8 -11 6 34 152
sense choose	-104 114 -24 6 113 87 -121 -42 -29 24
sense choose@around	10 -1 -2 -1 5 -1 -7 -1 -1 36
sense choose@subject	-8 13 -4 -3 4 32 -27 -5 -3 77
sense civic	-36 -6 3 -9 11 43 -1 -3 -3 124
sense civic@around	15 -2 0 -3 4 -2 -10 -1 -1 18
sense civic@subject	-17 2 -1 -1 -1 -1 -1 -1 19 158
sense closer	-21 21 -15 -14 125 -25 -33 -12 -27 79
sense closer@around	-3 -13 6 -3 -10 -3 28 -2 2 -11
sense closer@subject	0 0 0 0 0 0 0 0 1 28
sense cold	-13 26 -8 -19 -10 -12 41 0 -3 165
sense cold@subject	5 -3 -1 -2 -13 -3 -5 -2 24 28
sense confirm	36 6 -6 -23 -45 9 20 -18 21 -47
sense confirm@around	-3 -9 35 -1 -4 4 -12 -4 -6 1
sense confirm@subject	36 -7 -26 -5 -8 -4 -5 2 17 65
sense deadline	-26 21 -33 -34 -32 10 74 -11 32 -8
sense deadline@around	0 -3 -1 -1 -1 -3 19 -9 -1 20
sense deadline@subject	-3 -13 1 -1 -2 -6 15 7 2 74
sense decide	-15 -47 -10 18 46 -7 79 -40 -22 61
sense decide@around	1 -5 -18 27 23 -8 -9 -5 -7 0
sense decide@subject	-9 -6 -4 -4 25 2 6 -4 -5 -29
sense document	-6 -41 -23 -16 -29 -5 138 -13 -5 -52
sense document@around	5 -3 4 -3 -8 4 5 -3 -2 -9
sense document@subject	-6 -26 -5 -4 -10 -11 81 -20 1 -95
sense education	29 -44 27 -13 15 -3 -15 -3 7 95
sense education@around	16 -12 4 5 -3 0 -9 -3 2 46
sense education@subject	0 13 -1 -1 7 -2 1 0 -17 135
sense enjoyed	-14 35 -33 -22 56 4 47 -32 -40 -52
sense enjoyed@around	0 -4 -4 -2 -3 36 -19 -2 -1 -13
sense enjoyed@subject	-13 12 -1 0 -3 -1 8 -1 -2 -10
sense event	25 -6 0 6 2 0 -27 19 -19 51
sense event@around	8 -4 -1 -2 -9 -3 6 -6 10 -5
sense event@subject	3 -1 -9 10 2 -1 -1 2 -5 37
sense exit	-3 -2 -2 -3 -3 -28 13 -8 37 26
sense exit@subject	0 0 0 0 0 0 0 0 0 23
sense family	-16 24 -14 1 -28 -15 54 -19 13 138
sense family@around	-1 18 -13 -2 -2 -8 8 3 -3 65
sense family@subject	-9 -8 21 -1 -1 2 -3 -1 0 61
sense feedback	35 -8 -11 -9 5 -11 21 -9 -14 15
sense feedback@around	-6 -2 -4 -3 -1 5 15 -3 -1 -10
sense feedback@subject	-7 -3 -2 -3 11 -6 14 -2 -2 -2
sense filled	-31 -32 8 41 109 10 -97 39 -46 -78
sense filled@subject	-17 -6 5 -9 21 -5 -16 32 -5 -2
sense forwarded	10 -2 -6 -2 -3 0 0 2 0 -25
sense forwarded@around	2 -1 -3 -2 -1 6 0 -1 -1 88
sense future	-38 -21 10 3 41 -16 7 23 -8 22
sense future@around	2 0 -1 -1 -1 -1 -11 14 -1 25
sense future@subject	-1 1 0 0 1 0 0 0 0 -5
sense glad	32 6 -29 -22 6 74 -35 -21 -11 11
sense glad@around	0 -2 -5 -3 5 19 -9 -2 -3 5
sense glad@subject	-3 -20 -1 -1 -3 41 -10 -2 -1 -6
sense health	-1 0 -3 -12 -40 -16 24 3 44 19
sense health@around	-10 -1 3 -7 -4 -5 29 -6 1 22
sense health@subject	-7 1 9 -2 -20 -2 -2 -2 24 18
sense hear	-43 -7 5 20 -39 -23 -7 42 51 -66
sense hear@around	-6 -5 1 -3 40 4 -25 -3 -3 1
sense hear@subject	-59 -42 12 8 76 20 3 -9 -10 -124
sense hiringside	0 -36 42 -15 -20 14 25 -2 -8 86
sense hiringside@around	-10 3 14 -1 -1 -1 -3 -1 -1 62
sense hiringside@subject	-4 0 14 -3 -2 -1 -2 -1 -1 169
sense hitch	-45 -35 127 -12 -13 -19 9 -4 -7 -5
sense hitch@around	-12 -1 42 0 -2 -1 -23 -1 -1 0
sense hitch@subject	0 -1 -4 -1 0 1 -1 6 0 7
sense hold	-15 -10 -10 49 -46 -16 73 -13 -13 -57
sense hold@subject	-6 0 -1 -9 -9 -4 30 -1 0 -14
sense inbox	-98 -57 -39 -24 -44 -31 35 243 15 75
sense inbox@around	-20 47 -7 -4 -3 5 -9 -4 -6 88
sense inbox@subject	-7 -17 0 -4 -14 -4 -24 86 -16 -27
sense interview	60 58 60 44 -37 -42 -64 -49 -30 115
sense interview@around	15 -37 89 -30 -17 -24 3 31 -28 111
sense interview@subject	128 81 85 38 -71 -62 -109 10 -100 -100
sense invite	10 -28 72 1 -16 8 -52 2 4 15
sense invite@around	2 0 -1 2 -1 0 -2 0 0 73
sense invite@subject	30 7 5 -4 -7 -11 -4 -6 -11 87
sense join	3 -31 -16 0 15 79 -10 -20 -18 27
sense join@around	0 -4 -1 -1 0 0 8 -1 -1 -6
sense join@subject	-12 -6 -2 -2 -10 15 20 -2 -1 19
sense keen	10 51 -26 -22 9 35 -40 7 -25 72
sense keen@around	-1 -2 3 -2 6 3 -3 -2 -4 39
sense keen@subject	0 3 0 0 0 0 0 0 -1 12
sense link	38 6 17 -26 -14 1 -9 11 -24 150
sense link@around	-4 -1 7 0 0 0 -11 11 0 39
sense link@subject	-5 -4 1 -3 -2 -1 0 15 -1 46
sense lure	-16 -4 18 -10 -7 -3 42 -14 -6 173
sense lure@around	-5 -1 4 -1 9 -1 -6 -1 0 49
sense lure@subject	2 -2 -2 -1 5 -3 8 -3 -4 -4
sense machine	-2 6 -9 -4 -10 -2 -21 34 9 -4
sense machine@around	1 18 -1 -1 1 -1 -11 -1 -4 -5
sense machine@subject	-10 -6 -5 -4 -5 -4 -14 53 -5 -49
sense mediaword	38 30 -30 -12 -19 22 -53 25 -1 134
sense mediaword@around	12 -16 16 -9 17 -3 -39 19 3 3
sense mediaword@subject	-13 15 -5 -5 8 -10 17 -6 -2 76
sense meet	6 89 -8 2 -27 -44 33 -36 -15 -17
sense meet@around	28 -2 -10 -4 -4 5 -8 -3 -1 -4
sense meet@subject	43 12 -15 -1 -10 -14 -12 -1 -2 2
sense mine	-8 18 10 -3 -9 27 -22 -3 -10 181
sense mine@around	19 -1 -18 22 -7 -2 -21 -3 11 -19
sense mine@subject	3 -1 -1 -1 0 0 -6 7 0 36
sense move	-98 -70 242 -18 -31 2 -45 20 -2 108
sense move@around	-17 -4 32 -1 -2 -1 -4 -1 -1 28
sense move@subject	-46 -37 163 -13 -7 -12 -18 -12 -18 -100
sense not	-157 -68 41 114 169 -69 12 42 -83 28
sense not@around	13 -3 -21 -3 -1 0 15 -2 1 129
sense not@subject	-12 -10 -10 31 -9 -5 -21 31 5 -3
sense offer	-63 19 -38 -16 55 130 -69 -23 6 162
sense offer@around	-7 12 -13 -1 -2 -14 28 -3 -1 1
sense offer@subject	-20 -12 -8 -6 -13 101 -26 -4 -11 75
sense office	34 35 -5 -1 11 -33 8 -7 -42 -8
sense office@around	-4 10 3 -3 -27 4 21 -3 -2 0
sense office@subject	20 -6 -6 -7 -15 22 7 5 -19 134
sense official	-46 -4 11 3 -10 6 24 -11 26 75
sense official@around	-5 -10 6 -3 -18 1 45 -14 -1 2
sense official@subject	-16 15 -1 0 -3 -2 -6 -6 19 45
sense onward	10 15 -26 -7 38 -22 40 -14 -34 -120
sense onward@around	-10 -6 -12 31 10 -3 1 -6 -5 -17
sense onward@subject	-1 0 -6 -5 31 -9 -1 -2 -7 -53
sense other	-80 -81 69 30 168 4 -40 -38 -32 53
sense other@subject	-1 -3 2 0 -1 0 3 0 1 30
sense pay	-18 -7 16 -13 -47 131 -34 -16 -10 113
sense pay@around	-2 -1 5 0 -1 11 -10 -1 0 14
sense pay@subject	11 0 -1 -1 -1 -1 -7 -1 0 42
sense practice	0 -18 16 -8 -1 -2 16 -2 -1 80
sense practice@around	-11 0 10 -1 -3 -1 10 -2 -2 6
sense practice@subject	-12 0 -3 -6 0 -1 21 1 -1 85
sense prepare	158 -85 -47 -19 -34 -19 26 1 20 18
sense prepare@around	-9 -2 5 -3 -10 3 27 -8 -3 10
sense prepare@subject	3 0 0 -1 -1 -1 0 0 0 60
sense property	40 -21 -6 9 -11 8 -10 -8 1 39
sense property@around	33 -8 -25 -4 0 5 2 -2 -2 95
sense property@subject	4 0 -2 3 0 -1 0 -1 -2 82
sense received	-22 -22 -9 -19 -10 -22 -56 39 121 105
sense received@around	14 0 -2 -1 -2 -1 -3 -4 -1 56
sense received@subject	-12 -8 -6 -5 -24 -6 -12 29 43 -67
sense recorded	-21 45 -6 -6 14 -4 -24 -3 7 115
sense recorded@subject	-9 22 -3 -2 0 -2 -3 -3 -1 -7
sense recruiter	-18 -26 -3 15 26 -6 -25 39 -1 -57
sense recruiter@around	68 -24 -34 -1 34 -3 -2 -10 -28 -165
sense recruiter@subject	30 -2 -13 -1 0 -1 -39 31 -4 43
sense remind	24 -34 32 9 -22 -38 65 -15 -21 21
sense remind@around	15 -5 12 16 -12 3 -18 -5 -5 -13
sense remind@subject	23 -20 11 14 -12 -10 6 -6 -6 -41
sense review	-23 -21 -21 -8 -17 -12 48 -15 70 51
sense review@around	-1 -3 12 -3 -2 -2 0 -1 -1 50
sense review@subject	4 -14 -2 -4 9 7 30 -10 -20 17
sense role	40 -3 -99 65 90 32 -49 -49 -28 -66
sense role@around	46 -14 -19 -8 10 -2 -63 34 16 -6
sense role@subject	0 55 -21 -22 5 26 -8 -25 -11 -29
sense sales	80 -17 -37 12 2 -11 -44 41 -25 63
sense sales@around	34 -2 -29 2 1 -1 -3 0 -2 62
sense sales@subject	7 15 0 -4 -5 -5 -1 -3 -4 138
sense send	36 -28 -2 -49 -56 42 83 3 -29 29
sense send@around	-4 18 12 -2 4 -1 -28 -6 5 12
sense send@subject	-1 10 -2 -2 -9 -2 -3 10 -1 -8
sense shop	-7 -14 23 -2 -8 -1 -3 38 -24 -4
sense shop@around	22 -2 -25 -3 -4 4 12 -3 -2 101
sense shop@subject	-6 3 -1 6 -4 -1 -3 5 0 24
sense sign	-54 -19 -21 -11 -37 262 -80 -10 -29 43
sense sign@around	-8 -1 9 -1 -1 1 2 1 -1 -2
sense sign@subject	-23 -1 -7 -7 -17 62 -28 22 -2 -20
sense slot	105 96 79 -30 -44 -29 -106 10 -82 -50
sense slot@around	53 7 -12 -9 -9 -3 -26 6 -7 -36
sense slot@subject	-17 51 5 -6 -15 12 -12 -13 -7 -20
sense sorry	-96 -59 100 161 113 -40 -105 -49 -26 -133
sense sorry@around	-3 -1 7 0 -1 0 -2 0 0 17
sense sorry@subject	-7 -8 14 8 10 -4 -10 -2 -1 5
sense stage	27 9 -8 6 26 -41 21 -29 -10 -43
sense stage@around	-9 -5 -10 26 17 -5 -1 -7 -6 -10
sense stage@subject	5 66 -14 -8 -9 -17 -4 -12 -8 -92
sense start	13 -17 -17 -15 -6 102 -36 -15 -11 -77
sense start@around	1 -1 -1 0 -1 -4 6 1 -1 5
sense start@subject	-29 -2 -1 -1 -3 -26 62 0 -1 7
sense study	32 -16 -14 -10 11 -7 39 -16 -19 83
sense study@around	-10 -3 4 -3 -2 5 -4 14 -2 60
sense study@subject	-10 1 -6 -2 -1 12 -6 14 -1 27
sense talk	45 149 -51 -26 -39 -27 36 -50 -37 -61
sense talk@around	16 25 5 -6 -10 -10 3 -8 -14 -75
sense talk@subject	63 81 -22 -12 -10 -23 -54 -3 -21 -77
sense task	48 -8 -14 -13 -2 -38 74 -32 -14 -74
sense task@around	-2 -1 -3 -1 -8 -3 27 -3 -5 27
sense task@subject	23 -35 -8 -9 13 -29 98 -24 -29 -28
sense team	61 -64 -40 -7 25 -40 93 -64 36 -42
sense team@around	22 -16 -24 16 38 -18 12 -20 -9 -83
sense team@subject	46 17 -9 -8 2 -6 -21 -12 -10 23
sense thank	-56 1 -99 19 39 -77 80 -15 108 -80
sense thank@around	-9 -19 9 18 -52 -18 68 32 -28 -100
sense thank@subject	-44 -17 -11 -12 37 -19 -14 16 65 -75
sense ticket	-7 -11 -22 -20 37 19 -48 53 -1 30
sense ticket@around	10 -10 -3 -1 -3 0 6 -4 5 17
sense ticket@subject	-14 3 -5 -6 2 -3 -18 59 -19 -49
sense time	72 51 29 23 -87 -33 -61 27 -21 24
sense time@subject	11 -73 45 132 -36 -25 -38 -7 -8 34
sense title	49 35 -76 -28 25 84 -29 -82 23 -108
sense title@around	52 -35 -40 -7 13 -2 -70 31 58 -174
sense title@subject	31 25 -49 -42 66 21 -80 56 -29 -180
sense urgent	-4 -4 -3 -4 -6 -4 -51 80 -4 53
sense urgent@subject	-6 -2 3 12 -6 0 -1 0 0 12
sense video	89 57 -12 -8 -10 -20 -51 -26 -18 -113
sense video@around	-9 -1 14 -1 1 -1 -2 -1 -1 -15
sense video@subject	-1 25 -3 -1 -2 -2 -9 -3 -5 -15
sense wait	-7 -50 12 -46 -80 19 191 -17 -23 -73
sense wait@around	-8 21 17 -2 -9 -1 -6 -5 -7 18
sense wait@subject	-5 3 4 -2 -10 -8 27 2 -11 -7
sense wish	-13 -7 -26 51 61 -8 -41 -23 7 11
sense wish@around	-2 0 3 -1 0 -1 3 -1 -1 46
sense wish@subject	0 0 0 0 0 0 0 0 2 32
several times, asked	-48 114 24 -13 -14 -12 -27 -12 -12 -40
shift	-53 25 50 -4 -3 -2 -8 -3 -2 -5
short	-1 31 -13 -25 -90 -26 78 82 -35 -61
slots on offer	175 -10 -26 -7 -23 -11 -74 -15 -9 -55
survey	17 -9 -4 -1 9 -1 -5 -1 -5 47
survey@subject	7 0 -4 -1 0 0 0 -1 0 -17
times of one day	75 20 26 -15 -8 -12 -62 -15 -7 108
times of several days	-97 294 -34 -22 -23 -30 -58 -13 -17 8
voided interview	-21 -4 27 0 0 0 -1 0 0 -2
voided, and a time	-21 -4 27 0 0 0 -1 0 0 -1
windows	7 35 8 -22 -18 -35 49 -14 -12 30
word !	19 -13 -3 -2 -41 33 31 -59 35 -4
word ! !	0 -4 -2 -1 -2 34 -23 -2 -1 61
word ! a	0 0 0 0 0 0 1 0 0 7
word ! here'	8 -1 -1 0 0 -2 -1 -1 0 -10
word ! i	0 3 0 0 0 0 -1 0 -1 4
word ! i'll	-1 0 0 0 -5 0 6 -1 2 2
word ! i'm	0 0 0 0 0 0 0 1 0 9
word ! je	2 -1 -1 0 -2 -1 6 -2 -1 -6
word ! please	0 0 0 0 0 0 0 0 0 -10
word ! the	-3 0 2 0 -2 -1 6 -1 -1 0
word ! ti	3 0 0 0 0 0 -2 0 0 0
word ! timemention	4 0 -2 0 0 0 0 -1 0 20
word ! we	-1 3 -3 0 -1 5 -4 0 1 -2
word ! we're	-2 -1 -1 -1 3 -1 -10 -3 14 -3
word ! wir	0 0 0 0 3 0 -2 0 0 7
word ! with	2 -2 -1 0 -1 3 1 0 0 -5
word #	88 14 -28 -30 -22 88 -104 6 -12 -14
word # !	0 0 0 0 1 0 0 0 0 12
word # #	23 -18 -14 -1 -1 13 -7 1 4 2
word # :	2 0 1 0 -1 0 -2 0 0 78
word # ?	0 -4 0 -1 -1 -2 9 -1 0 -20
word # a	3 0 -5 -1 -2 2 2 -1 3 5
word # am	2 1 0 0 0 0 -2 0 0 6
word # an	-2 -1 -1 -1 -1 9 -2 -1 0 -5
word # and	8 5 -3 -2 -1 11 -17 -2 -1 4
word # b	4 -1 -1 -1 1 0 -1 0 0 2
word # bruto	0 0 0 0 0 2 0 0 0 -3
word # busines	0 -1 0 0 -2 4 -7 6 -1 -7
word # c	0 0 0 0 0 0 0 0 0 14
word # days	-1 -4 -1 0 -1 18 -11 1 -1 14
word # de	0 1 0 0 4 0 0 0 -4 2
word # dias	-1 -1 -1 0 -3 4 7 -3 -1 -11
word # e	13 -6 -3 -1 0 -2 2 -2 -1 -9
word # en	-1 -2 0 0 6 0 -3 0 0 13
word # euro	-1 -2 0 0 -1 7 -2 0 0 18
word # f	0 3 0 0 0 0 -2 0 0 -3
word # giorni	0 0 0 0 0 0 1 0 0 5
word # h	0 0 2 0 0 0 -1 0 0 13
word # has	0 0 0 0 -1 4 -6 6 -1 9
word # hora	0 0 0 0 0 0 -2 6 -4 1
word # hour	-1 -4 -1 -1 -3 5 0 8 -3 8
word # hr	0 -1 0 -1 -1 5 -2 0 0 1
word # in	2 0 -1 0 0 0 -1 0 0 9
word # instead	-1 -2 8 0 0 -2 -2 0 0 3
word # interview	0 0 0 0 0 0 0 0 0 4
word # is	-1 2 0 0 9 0 -6 -1 -2 6
word # k	-5 -12 -3 -1 -4 52 -20 -4 -3 -30
word # may	2 2 -1 0 -1 0 -2 -1 1 -7
word # min	11 19 -3 -1 -3 -4 -14 -2 -3 -32
word # minut	0 9 -1 -1 -1 -1 -2 -2 -1 -17
word # minute	-1 8 -1 0 1 0 -2 0 -2 -3
word # minuti	0 4 0 0 0 0 -2 0 -1 1
word # minuto	0 1 0 0 0 0 0 0 0 5
word # month	-1 4 0 0 0 1 -2 0 0 -2
word # new	2 0 -1 0 0 0 0 0 0 10
word # oferta	0 0 0 0 0 0 0 0 0 3
word # off	0 0 0 0 4 -1 -2 0 0 -3
word # on	0 -1 2 0 0 0 -1 0 0 -13
word # or	0 1 0 0 0 0 0 0 0 3
word # people	0 0 0 0 0 0 0 0 0 8
word # per	0 0 0 0 0 1 0 0 0 8
word # pm	-2 4 -1 0 0 0 0 0 0 -5
word # question	-1 3 0 0 0 0 -1 0 -1 -2
word # stunden	0 0 0 0 0 1 -1 0 0 11
word # th	-5 10 1 -1 0 0 -4 -1 0 -15
word # timemention	3 1 0 0 0 0 -2 0 0 16
word # to	-1 -5 -1 -1 -1 5 4 -1 0 2
word # uur	0 0 0 0 0 1 0 0 0 3
word # with	2 0 -1 0 0 0 0 0 0 -6
word # work	-1 0 3 0 0 0 -1 0 0 3
word # x	0 -5 0 0 0 0 5 0 0 5
word :	0 -11 -18 0 -30 -7 -41 117 -10 -11
word : #	7 -9 -3 0 0 7 -6 10 -5 34
word : a	0 0 0 1 0 0 0 0 0 -7
word : app	0 6 0 0 0 0 -3 0 -3 -2
word : cal	-3 9 0 0 -1 -2 -2 -1 0 -5
word : calend	5 7 -5 -1 -1 -2 -1 -1 -1 -4
word : candidate	0 0 0 0 0 0 0 0 0 19
word : colloquio	-1 0 0 2 0 0 -1 0 0 -4
word : data	5 0 -1 0 1 0 -3 -1 -1 4
word : el	0 0 0 1 0 0 1 0 0 -5
word : entretien	0 -1 1 1 -1 0 -1 2 0 -15
word : entrevista	1 -1 0 3 -2 0 -1 0 -1 0
word : hiring	2 -1 0 0 0 0 0 0 0 -3
word : http	3 36 -7 -3 -9 -7 -3 -3 -8 50
word : il	0 0 0 2 -2 0 0 0 0 -3
word : interview	-4 -3 -1 0 -2 -1 -3 15 -1 9
word : intro	1 0 -1 1 0 0 0 0 0 -6
word : la	-1 0 0 2 -3 0 4 0 -1 2
word : meet	4 -1 -2 0 0 0 0 0 0 -15
word : offer	0 0 0 0 0 0 0 0 0 19
word : one	0 2 0 0 0 0 0 0 0 3
word : phone	-1 0 0 2 0 0 0 0 0 -4
word : question	0 0 0 0 0 0 -6 7 0 -5
word : r	-4 0 0 4 0 0 0 0 0 -1
word : re	-1 0 0 0 0 0 -4 7 0 -2
word : schedule	0 1 0 0 0 0 0 0 0 7
word : thank	0 0 0 0 1 0 0 1 0 -3
word : the	-1 -1 0 -2 4 0 1 -1 0 18
word : timemention	-6 -10 2 -4 -5 -5 -11 43 -5 -20
word : tuesday	2 -2 0 0 0 0 0 0 0 -4
word : vorstellungsgesprach	-3 -1 3 0 -1 0 -1 2 0 0
word : we	0 -1 0 0 -1 1 0 0 2 -5
word : what	0 0 0 0 0 0 0 0 0 10
word : your	4 1 0 0 1 0 -1 -3 0 -1
word : zoom	5 -1 -1 0 0 0 -1 0 0 -7
word ?	-29 47 23 -20 -26 45 3 -20 -21 27
word ? #	-1 -5 0 0 -1 8 -1 -1 0 -8
word ? ?	0 0 0 0 0 0 0 0 0 22
word ? bring	0 0 0 0 0 0 0 0 0 11
word ? e	0 -1 0 0 -1 -1 3 0 0 -1
word ? i	15 1 -14 0 -1 -2 2 -1 0 5
word ? i'll	6 -3 -2 0 0 -1 0 0 0 -3
word ? i'm	-1 10 -1 0 -1 -2 -4 0 0 -6
word ? i've	-2 -3 7 0 0 -1 0 0 0 -16
word ? if	-10 7 5 0 -1 -1 2 0 0 -2
word ? it's	0 -6 0 0 0 7 -1 0 0 7
word ? je	0 0 0 0 0 0 0 0 0 4
word ? pwd	1 0 0 0 0 0 0 0 0 -4
word ? same	-2 -4 10 0 0 -1 -3 0 0 -3
word ? si	0 -3 3 0 0 0 0 0 0 0
word ? te	0 0 1 0 0 0 0 0 0 8
word ? we	-1 2 -1 0 0 0 1 0 0 9
word a	-41 30 17 -25 14 -10 23 -9 1 -17
word a #	-4 13 3 -1 -1 5 -12 -1 -2 1
word a accepte	-1 -1 0 0 1 0 -1 4 -1 -3
word a call	-1 5 -2 0 -1 -1 0 1 0 12
word a change	-8 0 10 -1 0 0 0 0 0 -3
word a closer	0 -1 0 0 5 0 0 0 -3 -6
word a coffee	0 6 0 0 -1 -2 -2 0 0 -4
word a copy	0 -1 0 0 -1 0 6 0 -3 -5
word a couple	-1 -3 -1 0 -2 -2 5 -1 5 -10
word a data	-1 -2 0 0 1 -1 3 0 0 -5
word a day	-5 12 0 -1 -4 5 -6 -1 0 10
word a de	0 0 0 0 0 0 0 0 0 -8
word a decision	-1 0 0 0 0 0 3 0 0 0
word a entrevista	2 0 3 -1 -1 0 -1 0 -1 3
word a ete	-4 0 0 0 0 0 0 6 -1 3
word a few	-4 8 -1 -2 2 -1 4 -3 -2 -9
word a first	-5 8 -1 0 0 0 0 0 0 -7
word a fit	0 0 0 0 -3 0 0 0 4 10
word a gente	0 0 0 0 3 0 -1 0 0 0
word a good	0 4 0 0 0 -1 -3 0 1 0
word a great	0 1 0 0 -5 0 0 0 5 7
word a job	-2 -1 3 0 3 0 0 0 -3 3
word a la	10 -10 -1 0 -11 -1 13 -1 1 1
word a las	-2 0 3 0 0 0 -1 0 0 -2
word a look	-2 -2 -1 0 -5 -2 4 0 7 -5
word a lot	-1 0 0 0 7 -1 -3 -1 0 3
word a member	0 0 0 0 0 0 -5 5 0 -2
word a message	0 -3 0 0 0 0 0 5 0 -6
word a new	-1 -3 4 -1 0 0 -1 2 0 10
word a nossa	1 0 0 0 0 1 0 0 0 -4
word a panel	0 -5 0 0 0 0 7 0 0 0
word a partir	-3 1 -1 0 0 1 -2 0 4 -2
word a phone	0 1 -1 -1 0 -1 4 -1 0 -9
word a photo	1 0 0 0 0 0 0 0 0 3
word a place	0 0 0 5 -2 -1 -1 0 0 8
word a pleasure	-2 -1 0 0 0 -1 6 -1 0 -2
word a proxima	0 0 0 0 -4 0 5 0 0 -1
word a quick	0 -3 0 0 -1 -2 4 0 3 0
word a reminder	3 0 -1 0 0 0 0 0 0 -4
word a short	-4 9 0 -1 -2 0 0 -1 -1 5
word a slot	0 2 0 0 0 0 0 0 0 12
word a sua	-4 4 -1 0 1 0 -3 3 -1 -3
word a timemention	-5 -1 8 -2 -1 -1 6 -3 -1 -18
word a tua	-1 0 1 0 0 0 -1 0 1 -5
word a un	0 1 0 0 0 0 -1 0 0 3
word a una	-2 4 0 0 0 0 -1 0 0 -1
word a une	-1 0 0 0 7 -1 -3 0 0 0
word a vaga	-5 4 -2 4 -5 -2 8 -1 0 -14
word a video	-1 5 0 0 0 0 -2 -1 0 -4
word a votre	9 -7 0 -1 0 0 1 0 -1 2
word a vous	0 -1 0 0 0 0 3 0 -1 -2
word a week	-4 -2 3 -1 3 5 -4 -1 0 -15
word a word	-5 5 0 0 -1 0 2 0 0 -1
word a yes	-4 -1 5 0 0 2 -1 0 0 -9
word a zoom	5 0 -4 0 0 0 0 0 0 -2
word aan	12 -4 -1 -1 -1 -2 0 -1 -2 -1
word aan de	2 -2 0 0 0 0 1 0 0 -5
word ab	0 2 0 -1 -2 -1 -2 -1 3 1
word ab #	0 0 1 0 -1 0 -1 -1 3 -6
word abara	1 0 1 0 -1 0 0 0 0 15
word abbestellen	0 0 0 0 0 0 0 0 0 3
word abbiamo	-2 1 -5 -1 4 -1 3 0 0 -10
word abc	2 0 -1 0 0 0 0 0 0 -6
word ablauf	1 0 0 0 0 0 0 0 0 -4
word able	-2 1 -8 6 -1 -2 9 -2 -1 -14
word able to	-2 1 -8 6 -1 -2 9 -2 -1 -14
word about	-5 25 -2 7 -6 -13 4 -2 -8 37
word about #	-1 2 0 0 0 0 0 0 0 6
word about an	0 0 -1 0 0 0 0 0 0 -5
word about the	9 18 -3 2 -7 -5 -10 -3 -2 -1
word about what	-1 0 0 1 0 0 0 0 0 5
word about you	0 0 0 0 -3 0 3 0 0 2
word about your	-2 7 -1 -1 0 -1 -2 1 -1 13
word above	6 1 -6 0 0 0 -7 7 0 -4
word abraco	1 0 0 0 2 -1 -1 0 0 -3
word accept	-5 -4 -2 3 6 12 -16 9 -3 23
word accept :	-3 -1 -1 -1 -2 -1 -2 11 -1 -10
word accept or	1 -1 0 0 -1 2 0 -1 0 -13
word accept the	-1 0 0 0 0 0 -1 2 0 -7
word accept this	-2 -1 -1 -1 -2 -1 -2 8 0 -6
word accept your	0 0 0 0 0 0 0 0 0 20
word acceptance	-1 -3 0 0 0 6 -1 0 0 1
word accepte	-1 -1 0 0 1 0 -1 4 -1 -5
word acces	0 0 0 0 0 0 0 1 0 10
word account	0 -1 1 0 -3 4 4 -1 -4 -8
word acknowledge	5 -1 -1 -1 0 0 -3 -4 5 -10
word acros	0 0 0 0 1 0 0 0 0 3
word acros your	0 0 0 0 0 0 0 0 0 4
word action	-2 2 0 4 -1 0 -1 -1 -1 19
word action requir	0 0 1 0 0 0 0 0 0 14
word active	0 0 0 0 -2 0 3 0 -1 2
word ad	0 4 -1 0 0 0 -1 0 -2 -12
word add	1 0 0 0 0 0 0 1 0 32
word add to	1 0 0 0 0 0 0 0 0 16
word added	0 0 0 0 0 5 -4 0 0 24
word added to	0 0 0 0 0 0 0 0 0 18
word addetto	0 0 0 0 0 0 0 0 0 -4
word addres	1 -4 0 0 -1 0 0 5 0 2
word adjunto	2 -1 0 0 0 1 -1 0 0 -5
word admissao	-1 -1 0 0 4 0 -1 0 0 3
word admission	0 0 0 0 0 0 0 0 0 19
word afraid	-2 -1 0 8 10 -1 -10 -2 -1 -11
word afspraak	3 -2 0 2 -1 0 -1 0 0 -2
word after	-2 -6 10 1 9 6 -19 -4 5 -20
word after #	-1 1 0 0 0 0 -3 4 0 -7
word after a	0 0 0 0 9 -1 -4 -1 -2 -2
word after careful	0 0 0 0 1 0 0 0 0 6
word after that	-1 2 -1 0 -2 -1 4 -1 0 -5
word after the	0 0 0 0 -2 0 -1 0 5 1
word after your	-1 -1 0 0 0 8 -5 -1 0 -4
word afternoon	0 9 0 0 -1 -2 -4 -1 0 -6
word again	-11 -3 2 2 3 -4 5 9 -3 5
word again for	-1 -1 0 -1 3 -1 2 0 -1 2
word again on	-2 -1 -2 -2 -1 -2 0 10 -2 -3
word agency	0 0 0 0 0 0 0 0 1 5
word agenda	2 7 0 1 -2 -3 -4 -1 -1 15
word agenda :	0 0 0 0 0 0 0 0 0 14
word agent	-2 -2 -1 -1 2 1 -5 11 -1 12
word aggiornamento	0 0 0 0 1 0 3 -2 0 -7
word ago	0 0 0 0 0 0 0 0 0 13
word agradecemo	-1 -1 1 0 1 0 1 -3 0 -2
word agree	-4 -1 5 0 0 0 2 -1 0 10
word agree to	0 0 0 0 0 0 0 0 0 13
word ahead	-2 -2 -1 7 0 -2 3 -2 -1 -5
word ahead with	0 0 0 0 1 0 0 0 0 7
word ahora	0 6 -1 -1 -1 -3 1 -3 0 -4
word ai	-1 1 4 2 0 0 -5 0 0 -2
word aim	1 -1 0 0 0 0 0 1 1 -7
word aim to	1 -1 0 0 0 0 0 1 1 -7
word air	0 0 0 0 0 0 0 0 0 6
word airport	0 0 0 0 0 0 0 0 0 -5
word al	5 -3 -3 -1 1 -1 4 0 -1 -12
word al timemention	-1 0 2 0 0 0 -1 2 0 -3
word alert	0 0 0 0 2 0 0 0 -1 5
word alguem	0 0 0 0 2 0 -1 0 0 -3
word all	3 -16 7 26 -12 6 4 -13 -4 -5
word all candidat	-3 -1 9 -1 -5 0 -1 5 -3 -16
word all day	0 0 0 0 0 0 -8 9 0 2
word all set	1 0 0 0 0 0 0 0 0 -3
word all the	-3 -7 -4 22 -1 6 -8 -3 -3 -9
word all time	1 0 0 0 0 0 0 0 0 -10
word alla selezione	-1 0 1 0 0 0 0 0 0 -5
word alle	-1 3 5 0 -2 1 -3 -1 -1 -9
word alle #	-1 0 2 0 0 0 0 0 0 -3
word allegato	0 0 0 0 0 1 0 0 0 -3
word allora	4 0 0 0 0 0 -1 -2 0 -3
word allow	2 0 0 0 -1 0 -2 3 -1 1
word almacen	-1 2 0 0 1 0 -1 0 -1 -9
word already	2 -2 -1 6 0 0 -2 -1 0 -2
word als	9 -5 -4 -5 3 4 3 -3 -2 -70
word also	-5 2 3 -1 -2 -1 4 -1 0 14
word altre	0 0 0 2 -1 0 0 0 0 -9
word alumni	0 0 0 0 0 0 0 0 0 4
word am	6 -1 -4 1 1 5 -14 11 -4 19
word am #	-1 2 0 0 0 0 0 0 0 3
word am pleas	1 1 0 0 0 1 -1 0 -1 -4
word am telefon	0 -2 -1 0 0 0 4 0 0 -13
word am timemention	-2 3 -6 0 1 -1 -3 8 -1 26
word am writ	0 0 0 0 -1 2 0 0 0 5
word ambito	0 -1 0 0 3 0 -1 0 -1 -2
word an	-12 15 -20 -9 15 11 -4 -5 7 0
word an answer	-2 0 0 0 0 0 4 -1 1 7
word an email	0 -4 0 0 0 -2 7 -1 0 -3
word an hour	2 5 -2 -1 -2 11 -8 -2 -3 -12
word an interview	-7 11 -8 -2 -1 -1 -3 2 9 -10
word an interviewer	0 0 1 0 0 0 0 0 0 5
word an offer	-2 -2 -3 -2 18 -4 -4 -1 -2 -20
word an ondemand	-1 2 0 0 0 0 0 0 0 -4
word an online	-1 -1 -1 -1 -1 0 11 -2 -5 -6
word an update	0 -1 -1 0 3 0 0 0 0 -3
word analista	0 2 1 -1 2 1 -2 -1 -1 -4
word analyst	-22 10 -1 -2 2 -6 16 -6 7 -20
word analyst at	0 -2 0 0 0 2 0 0 0 5
word analyst position	-1 1 0 -3 -1 -1 5 0 0 6
word analyst role	-4 7 0 -1 -1 0 1 0 0 3
word analytic	3 -2 -3 -1 4 -1 -2 1 0 -4
word analytic engineer	0 0 0 0 0 0 0 0 0 -7
word anche	1 0 0 0 0 0 0 0 0 -11
word ancora	0 0 0 0 -1 0 5 -2 0 -5
word and	-23 -10 -38 -11 17 17 1 12 35 14
word and #	8 7 -2 -1 -1 -3 -7 -2 0 -5
word and a	-4 7 -1 -1 -1 4 -9 5 0 7
word and after	0 0 0 0 0 0 0 0 0 6
word and bring	0 0 0 0 -3 7 -3 -1 0 -10
word and can't	0 0 0 0 0 0 0 0 0 -4
word and for	0 0 0 0 0 0 0 0 0 9
word and get	0 0 0 0 -2 0 1 -1 3 -2
word and has	0 -1 0 0 -2 -1 1 1 3 -11
word and have	1 5 0 0 0 0 -5 0 0 17
word and i	5 -9 -3 -3 2 8 4 -3 -2 -41
word and i'd	0 -3 0 0 -3 0 7 0 0 -9
word and i'll	-13 -2 7 -3 -5 -3 24 -6 1 -27
word and i'm	0 -1 0 -2 11 -1 -5 0 0 0
word and let	-1 2 -1 0 -3 3 2 -1 -1 1
word and ms	0 -1 0 0 0 0 1 0 0 -8
word and my	1 0 0 0 0 1 -1 0 0 -7
word and not	2 0 -2 0 1 -1 -5 7 0 -9
word and return	0 0 0 0 0 1 0 0 0 4
word and sam	4 -2 0 0 0 0 -1 0 0 2
word and send	-1 0 0 0 -1 6 -2 -1 0 4
word and sign	0 0 0 0 0 1 0 0 0 -7
word and tell	-1 -6 0 0 -2 5 6 -1 0 -9
word and the	-2 -4 0 2 18 -5 -13 -4 7 14
word and then	-7 0 0 -1 0 0 7 0 1 1
word and timemention	0 1 0 0 0 0 0 0 0 10
word and want	-1 2 -1 0 0 -1 3 -1 0 -4
word and was	0 0 0 0 0 0 0 0 0 6
word and we	-4 -10 -2 -1 11 12 -1 -3 -2 -1
word and we'll	1 0 0 0 0 0 2 -1 0 -3
word and will	-2 -3 -2 -3 -6 -2 -20 9 30 -15
word and would	2 0 0 0 -1 -1 3 0 -3 18
word and you	-1 2 -1 -1 3 0 1 -1 -3 -2
word and your	3 1 -1 -1 3 0 -4 -5 5 3
word anda	1 -1 1 0 -10 0 13 -3 0 -1
word ander	0 6 -4 0 0 0 1 0 0 -19
word andere	-1 0 0 0 3 0 -1 0 -1 2
word anderen	0 0 4 0 0 0 -4 0 0 0
word andr	-2 2 1 1 -1 -1 2 -1 0 -5
word anexo	0 0 0 0 0 2 0 0 0 -3
word announcement	0 0 0 0 11 0 -1 -4 -4 -7
word annuel	0 0 0 0 0 0 0 0 0 7
word annule	-5 0 -1 7 -1 0 0 0 0 -2
word ano	0 0 0 0 0 0 0 1 0 13
word another	-5 -19 32 1 17 4 -20 -7 -4 30
word another candidate	-1 -2 0 0 12 -1 -5 -1 -1 -11
word another day	-4 -1 15 -2 -2 0 -4 -2 0 8
word another time	3 -13 12 0 0 0 -1 0 0 2
word answer	-5 3 -2 -2 -3 1 -15 25 -3 4
word ante	1 -1 -1 -1 0 2 1 -1 0 -5
word antwoord	-1 0 0 0 -2 -1 4 0 -1 -8
word antwort	-2 0 0 0 0 -1 2 3 -1 -10
word any	6 26 3 -5 6 -6 -32 0 1 2
word any chance	-1 4 6 0 0 -2 -7 0 0 -4
word any inconvenience	-4 0 5 1 0 0 0 0 0 -1
word any more	-1 -4 4 -2 6 0 -2 -1 -1 6
word any of	0 1 0 0 1 0 0 0 0 -13
word any question	9 -3 0 -1 0 0 -4 0 0 -2
word any time	0 19 -9 -1 -2 -1 -6 -2 3 -8
word anyth	-16 -2 -4 3 -3 0 27 -3 -1 10
word anyth chang	0 -1 -1 1 -1 2 1 -1 0 -7
word ao	-1 0 0 -1 5 -1 -1 0 0 -1
word apologi	-2 -1 1 5 -3 0 1 0 0 -4
word apologi for	-1 -1 1 0 0 0 1 0 0 -4
word apologize	-4 0 5 0 0 0 0 0 0 0
word apologize for	-4 0 5 0 0 0 0 0 0 0
word app	1 6 0 -1 -1 0 -3 0 -3 -9
word appear	0 0 0 0 0 0 0 0 0 9
word appena	-1 -1 6 -1 0 0 -2 0 0 -2
word appli	-6 -2 0 -1 2 0 -1 0 8 44
word appli for	0 0 0 0 2 0 0 0 -1 22
word appli on	0 0 0 0 0 0 0 0 1 -10
word appli to	0 0 0 0 0 0 0 0 0 15
word applicant	-1 0 -1 -1 3 -1 5 -1 -3 44
word applicant :	0 0 0 0 0 0 0 0 0 -3
word application	-17 -6 -7 -2 11 -5 -23 -28 78 12
word application !	0 0 0 0 -1 0 -3 0 6 -2
word application :	0 0 0 0 0 0 -1 1 1 10
word application and	-1 4 -1 -1 9 1 -9 -2 -1 -5
word application close	-7 0 0 -1 0 0 2 0 7 -1
word application for	-8 -2 -2 -2 3 -2 -4 -3 19 41
word application is	0 -1 0 0 -9 0 0 -1 11 -5
word application statu	0 0 0 0 7 0 0 0 -5 -7
word application to	1 -2 0 1 2 0 -1 -1 1 8
word application update	0 0 0 0 7 0 -2 -10 7 4
word application was	0 0 0 0 1 0 0 0 1 -7
word apply	-8 8 -1 -1 -3 -1 5 -2 3 25
word apply for	-1 -1 0 0 -6 0 10 0 -1 2
word apply to	-6 9 0 -1 -3 0 -3 0 5 9
word appoint	-3 -3 -1 -2 8 13 -10 -2 -1 -5
word appointment	-1 1 -1 -1 3 9 -3 -4 -3 15
word appointment confirmation	0 0 0 0 0 0 0 0 0 3
word appointment has	0 0 0 0 0 0 0 0 0 10
word appointment with	0 0 0 0 0 0 0 0 0 8
word appreciate	1 -1 -1 0 2 0 -1 -1 1 -3
word appreciate your	-1 -1 0 0 6 0 -1 0 -3 -2
word approv	0 0 0 0 3 0 -2 0 0 39
word approval	0 0 0 0 0 0 1 0 0 22
word approve	0 0 0 0 0 0 0 0 0 19
word appuntamento	0 -1 2 0 -1 0 0 0 0 21
word apre	1 0 0 0 2 0 0 0 -2 -4
word apreciado	0 0 0 0 -2 0 0 0 3 -4
word april	1 0 0 0 -1 -1 2 0 0 8
word april #	2 0 0 0 0 0 0 0 0 8
word aqui	0 -3 1 -1 1 -1 3 -1 1 -17
word are	-7 10 -6 2 -4 1 28 -9 -15 97
word are a	0 -1 0 0 4 0 1 0 -3 2
word are attach	2 -1 0 0 0 0 0 0 0 4
word are confirm	1 0 0 0 0 0 0 0 0 -3
word are doing	-1 5 0 0 0 -1 -2 0 0 2
word are not	0 0 0 0 1 0 0 0 0 4
word are on	10 -2 -2 -1 -1 0 -3 -1 0 17
word are pleas	0 -2 0 0 0 3 0 0 0 3
word are schedul	1 0 0 0 0 0 0 0 0 -6
word are the	0 0 0 0 0 0 0 0 0 5
word are timemention	-11 14 -3 0 0 0 0 0 0 3
word are you	-2 -4 1 -1 -3 -4 14 -1 -1 -6
word area	0 0 0 0 0 0 0 0 0 10
word aren't	0 0 0 4 1 -1 -1 -1 -1 -8
word around	-2 8 -1 -1 -2 -4 6 -3 -1 5
word arrang	3 0 0 0 0 0 -1 0 0 -3
word arrange	-1 6 -1 -1 -1 0 -1 -1 0 0
word arriv	-1 0 0 0 -2 -1 -10 -1 17 -7
word arriva	2 -1 3 -1 0 0 -1 0 0 -3
word arrive	2 -1 0 0 0 0 0 0 0 9
word as	-21 -6 10 3 -15 50 -5 -8 -7 -8
word as #	-1 0 1 0 0 0 0 0 0 8
word as a	-4 -2 5 0 0 -2 4 0 -1 17
word as an	0 0 0 0 0 1 -1 0 1 11
word as discuss	-1 3 0 -1 0 0 0 0 0 0
word as follow	0 -1 0 0 -2 8 -3 -1 0 -3
word as i	-2 -1 0 -1 -1 7 -2 0 0 -3
word as our	4 -5 -1 -1 -3 15 -7 -1 0 -10
word as part	-1 -4 0 0 0 0 13 -2 -5 -8
word as soon	-1 -2 0 -1 -1 16 -9 0 -1 -11
word as the	-1 0 0 6 -3 0 1 -1 -1 2
word as we	-1 0 1 0 0 0 -1 1 0 -7
word as you	-1 0 0 0 0 16 -15 0 0 2
word asap	-3 5 -1 0 0 0 0 0 0 -2
word asi	0 -1 1 0 0 0 0 0 0 -4
word ask	11 -2 -7 -3 -3 0 7 -2 -1 -11
word ask for	13 -2 -6 -1 -1 0 -2 -1 0 -33
word asked	-7 1 5 -1 -1 -3 10 -1 -3 0
word asked to	-4 2 5 0 -1 -1 4 -1 -3 -9
word asking	0 0 0 0 0 0 0 0 0 5
word asks	2 0 0 0 0 -1 0 0 0 7
word aspettiamo	0 0 0 0 0 0 0 0 0 4
word assessment	2 -3 -1 -1 2 -3 12 -3 -6 -14
word assessment day	4 1 0 0 -1 -2 -1 -1 0 -5
word assim	-1 -1 8 -2 -5 0 1 0 0 -4
word assim que	-1 -1 8 -2 -5 0 2 0 0 -1
word assistant	2 0 -1 -1 11 -1 -6 -4 -2 -12
word associate	-7 1 -2 -1 -2 4 -1 7 0 -21
word assume	6 -5 0 0 0 -1 -2 -4 6 -5
word assume that	0 0 0 0 0 0 -2 -3 6 0
word at	2 -4 20 -2 -14 -13 4 -10 17 -22
word at #	5 -3 5 -1 -1 1 -3 0 -3 -13
word at a	-1 -1 -1 -1 -1 -1 -15 21 0 -2
word at all	-11 0 13 0 -2 -1 4 -1 0 6
word at any	-1 2 -1 0 -2 0 0 -1 3 -1
word at my	0 0 0 0 -1 0 18 -16 0 -1
word at our	4 0 -2 -1 -1 0 -1 0 1 -26
word at the	18 -13 -3 0 -5 -8 7 -5 9 5
word at their	-9 10 -1 0 -5 -2 7 -1 0 -10
word at this	-1 0 -7 8 2 0 0 0 -1 24
word at timemention	11 -8 8 -3 2 -2 -7 -2 -1 -19
word at your	-3 -1 0 0 0 -1 6 -1 0 7
word ate	0 1 -3 -2 -7 1 12 0 -2 -27
word ate timemention	-1 2 -2 -1 -1 0 4 0 -2 -14
word attach	19 -7 -3 -2 -5 23 -15 -6 -2 37
word attach is	1 -1 0 0 0 0 1 0 0 6
word attach please	3 -3 0 0 0 0 1 0 0 -1
word attend	-1 1 3 -1 0 0 2 -1 -3 0
word atualizacao	0 0 0 0 -4 0 6 0 0 -9
word au	0 -4 4 -1 -1 -1 6 0 -2 -34
word au #	2 -1 0 -1 -1 -1 1 1 0 -4
word au plus	-1 0 0 0 0 0 2 0 0 -3
word au telephone	1 -1 0 0 0 1 0 0 0 -3
word au timemention	1 0 0 0 0 0 -1 0 1 -6
word auch	-5 7 0 0 -3 0 3 -1 0 10
word audition	0 0 0 0 0 0 0 0 0 7
word auditoria	0 0 3 0 0 0 -1 0 0 -1
word auf	6 -3 2 -2 -5 -1 6 -1 -2 -9
word auf dem	0 0 0 0 -1 0 1 0 0 5
word august	-1 -1 0 0 -1 12 -7 -1 0 -11
word aula	0 0 0 0 0 0 0 0 0 5
word aus	0 1 0 0 4 -1 -2 1 -2 -4
word automat	1 0 0 0 0 0 0 0 0 4
word automatic	-1 -1 -2 0 -1 0 -2 8 0 -6
word automatic reply	-1 -1 0 0 0 0 -2 5 0 -6
word automatica	-1 -1 -1 -1 -1 -1 -1 7 -1 -2
word automatica :	-1 -1 -1 0 -1 0 -1 5 0 -2
word automatical	0 1 0 0 0 0 0 1 0 -7
word automatique	0 0 0 0 0 0 -1 2 -1 -4
word automatisch	0 0 0 0 0 0 -2 2 2 -3
word autre	0 0 1 0 -2 0 2 0 0 -3
word aux	-3 0 -1 0 3 -1 2 1 -1 -3
word availability	-5 18 -2 -1 -2 -2 -7 3 -2 -14
word availability for	-1 8 -1 -1 0 0 -3 0 -1 -5
word available	1 1 0 -1 0 0 -1 0 0 30
word avancar	0 1 0 0 0 0 0 0 0 -3
word avant	-1 0 -1 0 -2 0 5 0 -1 10
word avant le	-1 1 0 0 0 0 1 0 0 6
word avant timemention	0 0 0 0 0 0 0 0 0 9
word avec	8 -9 5 -1 0 0 -2 -1 1 1
word avec plaisir	0 0 0 0 0 0 -3 0 4 -2
word avec vous	0 0 0 0 -2 0 3 0 0 -1
word avenue	-1 4 0 0 0 -1 0 0 0 -5
word aver	0 0 0 0 2 0 0 0 0 -3
word avez	1 -1 0 0 0 0 1 0 0 -4
word aviso	-1 0 0 0 0 0 2 0 0 -3
word avon	-1 -1 -1 -1 11 -2 -7 1 -1 -4
word away	-1 -2 2 -1 -5 -1 -2 8 3 -6
word away until	-1 -1 0 0 -2 0 0 1 3 -2
word ayuda	0 0 0 0 0 0 -1 5 -3 -4
word b	6 0 -3 -2 0 -3 5 -2 -1 -15
word back	-12 -11 3 -8 -10 -3 35 4 2 -78
word back in	0 -1 0 0 -2 -1 1 0 3 -2
word back on	-2 -4 3 -2 0 -1 1 7 -1 -2
word back to	-3 -2 -3 -2 -7 -2 14 1 4 -19
word background	-1 3 -1 -1 0 -2 2 -1 -1 -10
word background check	0 -1 0 0 0 -2 4 0 0 -8
word bad	-4 -1 11 7 -2 -1 -5 -3 0 -4
word badge	1 0 0 0 0 0 0 0 0 3
word band	0 -5 0 0 0 0 6 0 0 3
word bank	-6 -2 12 -4 1 0 3 -3 -1 3
word banque	0 0 0 0 4 0 0 0 -2 1
word base	-1 -1 -1 0 1 5 -3 -1 0 8
word base #	-1 -1 0 0 0 4 -2 0 0 6
word basi	-1 -1 0 0 5 0 -2 0 -1 -3
word be	-10 -13 10 7 1 4 -27 16 14 -40
word be #	0 0 0 0 0 1 -1 0 0 -8
word be a	2 0 0 0 1 0 0 0 -1 -7
word be able	0 -1 -6 8 -1 0 0 0 0 -12
word be back	0 -4 4 0 -1 0 -1 0 2 -5
word be consider	-3 0 0 4 0 0 0 0 0 -5
word be contact	-1 -5 0 0 0 0 6 0 1 -3
word be delight	9 -3 0 0 0 -1 -4 0 0 10
word be deliver	0 0 0 0 -2 0 -1 6 0 -8
word be free	0 4 -1 0 0 0 -2 0 0 -6
word be glad	0 4 0 0 -3 -1 -1 0 0 6
word be held	-4 3 3 0 0 0 -2 0 0 -3
word be in	-2 -7 6 -3 0 -4 3 0 6 -9
word be interview	0 0 0 0 0 0 0 0 0 6
word be meet	2 0 -1 0 0 0 0 0 0 4
word be on	-2 -1 3 0 0 0 1 0 0 -2
word be our	0 -6 0 0 0 7 -1 0 1 -4
word be possible	0 0 0 0 0 0 0 0 0 -10
word be with	0 0 -1 0 0 -2 5 -1 0 -7
word bear	0 0 0 0 -1 -1 3 0 0 -6
word bear with	0 0 0 0 -1 -1 3 0 0 -6
word because	-2 -4 2 0 -1 0 -2 5 3 6
word because of	-1 0 1 0 -1 0 -2 0 3 -9
word because you	0 0 0 0 0 0 0 0 0 14
word bedankt	0 -1 0 0 1 0 -2 2 1 -8
word bedankt voor	0 -1 0 0 1 0 -2 2 1 -7
word been	-44 -13 27 26 -8 10 -11 10 2 47
word been a	-7 0 7 5 -1 -1 -1 -1 0 -3
word been added	0 0 0 0 0 0 0 0 0 22
word been call	-1 -2 4 0 0 0 -1 0 0 -12
word been cancel	-7 0 -1 9 0 0 0 0 0 2
word been cancell	-1 0 0 3 1 0 -1 0 -1 -5
word been confirm	0 0 0 0 0 0 0 0 0 4
word been fill	-2 0 -1 6 0 0 -1 0 -1 -1
word been invit	-1 2 0 -1 0 -1 6 -2 -3 -6
word been moved	-9 0 10 0 0 0 0 0 0 9
word been put	-2 0 0 3 -3 0 3 0 0 -2
word been receiv	0 -1 0 0 -1 0 -4 7 0 8
word been reschedul	-2 -1 4 0 0 0 0 0 0 10
word been schedul	3 0 0 -1 0 0 0 0 0 -3
word been select	-2 -1 0 -1 0 7 -2 0 0 11
word been shortlist	3 1 0 0 0 0 -2 0 0 8
word been submitt	0 -1 0 0 -2 0 0 0 3 -3
word before	-4 0 -2 -4 -6 -8 22 -10 11 13
word before i	2 2 -1 0 -2 -3 7 -4 0 15
word before the	0 -1 0 0 -2 -1 -8 -2 14 0
word before timemention	-2 4 -1 -1 0 0 0 -1 0 -8
word before we	-2 -5 0 0 0 -3 11 0 0 -10
word before you	0 0 0 0 -5 2 6 -1 0 2
word before your	0 0 0 0 0 0 0 0 0 -4
word beforehand	1 0 0 0 0 0 0 0 0 4
word begin	2 -4 -2 -1 -2 4 -2 0 6 -12
word behind	0 0 0 0 0 0 2 -1 0 -10
word bei	13 9 -8 -5 -3 -2 -3 -1 -1 -17
word bei der	-1 4 0 0 -1 0 -1 1 -2 -3
word bei ihnen	-3 12 -2 -1 -2 0 -1 -1 -1 -9
word bei uns	3 -1 0 -2 -1 0 0 1 1 3
word beim	-1 -1 0 -1 -1 -1 4 0 0 2
word being	-5 -4 0 4 -4 -1 5 6 -2 -3
word bekommen	-3 0 4 0 0 1 -1 0 0 -1
word bel	11 -3 -2 -1 0 -2 -1 -1 0 -8
word bell	0 -1 -1 -1 0 -3 7 -1 0 -10
word below	-7 0 1 0 4 -1 8 0 -6 -12
word below :	0 0 0 0 4 0 0 0 -4 0
word bem	-2 2 3 -1 -1 2 -2 0 0 -9
word ben	-1 -9 -1 0 -1 -1 12 2 -1 12
word ben ik	0 0 0 0 0 0 0 1 0 11
word ben je	-1 -9 -1 0 0 0 12 0 -1 -4
word bene timemention	0 0 0 0 0 0 0 0 0 -9
word bent	2 -1 0 0 -1 1 1 0 0 -3
word bericht	-1 -1 0 0 -1 -1 -3 6 1 -6
word bescheid	0 0 0 0 0 0 -1 0 2 5
word besetzung	0 0 0 0 -2 0 3 0 0 -2
word besoin	0 0 0 0 -1 0 -3 0 4 -3
word besprochen	1 -1 0 0 0 1 0 0 0 -5
word besproken	2 -2 0 0 0 1 -1 0 0 -6
word best	-1 11 -9 21 1 -2 -14 -5 -3 -18
word best for	-1 8 -1 0 0 0 -4 -1 0 -18
word bestatige	1 0 0 0 0 0 0 0 0 -3
word bestatigen	2 -2 0 0 0 0 0 0 0 -3
word beste	4 -4 0 0 2 0 2 -2 -2 5
word better	-5 6 -1 -1 16 -5 -5 -3 -1 15
word between	9 -1 -1 -2 5 -4 -14 10 -2 -1
word bevestig	1 0 -1 0 0 0 0 0 0 4
word bevor	2 -2 0 0 0 0 1 0 0 -3
word bewerbung	2 -3 -2 -2 0 1 -1 5 0 -27
word bewerbung als	-1 1 -1 -1 -1 2 0 -1 1 -13
word beworben	0 0 0 0 0 0 0 0 0 12
word bi	0 0 -1 0 0 0 1 0 0 3
word bien	1 -4 1 -1 -2 -1 7 -4 3 -8
word bien recu	0 -1 0 0 -1 0 6 -3 -1 -3
word big	1 0 0 0 0 0 0 0 0 3
word bij	10 -9 -11 -2 2 -3 14 -2 -1 -33
word bij #	7 0 -2 -1 0 0 -2 -1 0 -1
word bij de	0 0 0 0 0 0 0 0 0 10
word bij ons	3 -1 -1 0 0 0 0 0 0 -2
word bijlage	0 0 0 0 0 1 0 0 0 -5
word bill	9 -3 0 0 0 -1 -4 0 0 15
word bio	1 0 0 0 0 0 -1 0 0 11
word bis	3 1 2 0 -6 -1 0 0 2 13
word bis einschlieslich	0 0 0 0 0 0 0 1 0 -5
word bis ende	3 0 0 0 0 0 -2 0 1 3
word bis timemention	0 0 0 0 0 0 2 0 0 18
word bit	-1 0 1 0 1 0 0 0 0 4
word bitte	7 -1 2 -3 -4 -1 2 2 -3 2
word bitte bringen	4 -1 -1 -1 0 0 -1 0 0 9
word bitten	2 -1 0 0 -1 0 1 0 0 -6
word blake	0 0 0 0 0 0 0 1 0 5
word blijft	-1 -1 0 0 5 0 -2 0 -1 -3
word block	4 -1 -1 -1 -1 -1 2 -1 0 -7
word blog	0 0 0 0 0 0 0 0 1 12
word blue	5 -2 0 0 0 0 -2 0 0 5
word boa	-1 -3 -1 1 0 -2 6 -1 1 -18
word boa tarde	-2 -1 1 1 -1 -1 4 -1 0 -15
word board	-6 0 -1 -1 -4 -2 24 -5 -6 -7
word boas	2 0 -2 0 0 1 0 0 0 -3
word bogen	0 0 0 0 0 0 0 0 0 4
word bom	-3 6 -2 0 -2 -1 6 -3 -1 -12
word bom dia	-3 6 -2 0 -2 -1 6 -3 -1 -12
word bon	-3 1 4 0 0 1 -1 0 -1 16
word bonjour	7 -12 6 1 1 -6 9 -4 -1 -24
word bonjour monsieur	2 -3 5 -1 0 0 -1 0 -2 -2
word bonjour yani	-3 1 2 0 -1 0 7 -4 -1 -3
word bonne	-2 2 0 1 3 0 -2 0 0 -1
word bonu	-1 -2 -1 0 -1 9 -4 -1 0 -2
word book	9 -4 0 -1 -2 -1 1 -1 -1 43
word book !	2 0 0 0 0 0 -1 0 0 13
word book :	0 0 0 0 0 0 0 0 0 5
word book a	4 -2 -1 0 0 0 0 0 0 9
word book for	-6 -1 0 0 0 0 7 0 0 16
word book your	-1 2 0 0 0 0 0 0 0 -10
word boss	-1 0 0 0 0 0 3 -1 0 -1
word both	-1 -1 -3 -1 -6 14 3 -2 -3 -10
word both of	0 0 -1 0 0 0 2 0 0 6
word box	0 0 0 0 6 -1 -3 -2 0 -1
word brandt	2 1 -1 0 0 0 -1 0 0 -12
word brasilia	0 0 0 1 0 0 0 0 0 -6
word break	11 -1 0 0 0 -1 -7 -1 0 -9
word brief	1 -2 0 0 0 0 -1 -1 3 2
word bring	10 -5 -12 -4 -4 -3 23 -4 -1 -18
word bring a	11 -2 -2 -1 0 -1 -5 -1 0 5
word bring the	0 0 0 0 0 0 0 0 0 24
word bring two	2 0 0 -1 0 0 0 0 0 -9
word bring your	11 -2 -7 0 0 0 0 0 0 -7
word bringen	4 -1 -1 -1 0 0 -1 0 0 14
word bringen sie	4 -1 -1 -1 0 0 -1 0 0 14
word brother	0 0 0 0 0 0 1 -1 0 -6
word bruno	0 0 0 0 0 0 0 0 0 9
word bruto	0 -1 0 0 0 4 -1 0 0 -3
word budget	-3 -1 -1 4 11 -3 -2 -3 -1 -5
word buen	2 -1 0 -1 0 -1 3 -2 1 -7
word buen dia	3 -1 0 0 -1 0 2 -2 0 -5
word buena	-1 2 -1 1 -1 -1 3 -2 -1 -11
word buena tard	1 0 0 0 0 0 1 -1 0 -4
word bueno	0 -2 0 -1 0 -1 1 -1 3 1
word bueno dias	-2 0 0 -1 -1 0 1 -1 3 1
word build	1 0 1 -1 0 0 -1 0 1 -4
word buonasera	0 -1 2 0 0 0 0 0 0 -4
word buongiorno	0 1 -5 0 -6 -1 13 -3 2 -14
word bureaux	1 0 1 0 0 0 0 0 -1 5
word busines	-5 5 -1 0 -3 3 -4 5 0 26
word busines analyst	0 0 0 0 -1 0 3 -1 0 -4
word busines days	0 -1 0 0 -2 4 -6 6 0 5
word but	-20 -8 11 -3 45 -2 -23 -11 11 19
word but we	0 0 0 1 1 0 0 0 0 5
word buyer	0 1 0 0 1 0 0 0 0 6
word by	-10 -10 3 -3 -5 11 35 -17 -4 64
word by #	1 -1 0 0 0 0 0 0 0 12
word by a	0 0 1 0 0 0 0 0 0 3
word by phone	3 -4 -2 0 0 0 4 -1 0 12
word by the	1 -2 -1 3 2 -1 -3 -3 4 9
word by timemention	-11 -10 -1 -4 -5 16 31 -10 -6 5
word by your	0 0 0 0 0 0 0 0 0 7
word c	0 -1 -2 -1 0 -1 1 5 -1 6
word c #	0 -3 0 0 0 0 0 4 0 1
word c'est	16 -9 -2 -1 -2 -3 4 -2 -1 -23
word ca	1 0 0 0 0 0 0 0 0 5
word cad	2 -1 0 0 0 0 0 0 0 5
word cadre	0 0 0 0 0 0 0 0 0 6
word cafe	0 0 0 3 -2 0 0 0 0 3
word cal	-3 9 0 0 -1 -2 -2 -1 0 -5
word calend	5 7 -5 -1 -1 -2 -1 -1 -1 -3
word calendar	22 1 -3 9 -6 -2 -12 -6 -4 -4
word calendar :	0 6 0 0 -2 0 -1 0 -2 12
word calendar hold	7 -1 0 -1 -1 0 -2 -2 0 -5
word call	-10 14 2 1 -14 -7 -19 12 22 -9
word call about	1 1 0 0 0 0 0 0 0 4
word call for	0 4 0 0 0 -1 -2 0 0 -6
word call from	8 -1 -1 -2 -1 -3 1 -2 0 -9
word call me	-4 -1 -1 -3 -4 6 11 -2 -1 2
word call off	-1 0 0 5 0 0 -2 0 0 -3
word call on	10 0 -1 -1 0 -2 -4 -1 0 4
word call timemention	-1 4 0 0 0 0 -3 0 0 8
word call to	-1 -1 3 0 0 0 0 0 0 -6
word call with	0 4 0 1 0 0 -2 0 0 11
word call you	0 -3 -2 -1 -1 0 0 -1 10 -5
word calma	0 0 0 0 0 1 -1 0 1 -9
word cambio	0 -1 1 0 0 0 0 0 0 -3
word came	-5 -5 0 -2 12 -8 7 2 -2 4
word came up	-3 -1 1 0 0 -2 7 0 0 4
word camera	0 1 0 0 0 0 0 0 0 -4
word can	-26 3 10 -8 0 52 -3 -15 -13 35
word can be	0 1 0 0 3 0 -2 0 0 6
word can do	-5 10 -4 -3 8 4 -6 -3 -1 -5
word can get	-1 4 -2 -1 0 3 -2 -1 0 -6
word can offer	-11 17 -3 -1 0 -1 -1 0 0 -11
word can see	0 0 0 1 0 0 0 0 0 6
word can start	0 0 0 0 1 1 -1 0 0 13
word can we	-2 -7 13 -1 -3 9 -7 -1 0 4
word can you	-4 -11 5 -1 -4 19 -1 -1 -2 20
word can't	4 -2 -9 0 10 -7 -3 9 -1 3
word can't do	1 8 -7 0 0 0 0 0 0 7
word can't make	4 -4 1 0 0 0 0 0 0 -2
word can't offer	-1 -1 0 -1 8 -3 -1 -1 0 8
word can't wait	0 0 -1 -1 0 0 -10 13 0 -12
word canada	-4 -1 -1 1 0 0 0 5 0 5
word cancel	-5 -2 -7 30 -4 -1 -8 -1 -1 17
word cancel :	-1 -1 -6 11 -1 0 -1 -1 -1 0
word cancel timemention	-1 0 -1 4 0 0 -1 0 0 6
word cancel your	-1 0 0 3 0 0 0 0 0 -3
word cancelado	-2 0 -1 5 -2 0 0 0 0 -2
word cancelado :	-2 0 -1 5 -2 0 0 0 0 -2
word cancelar	1 0 -1 1 0 0 0 0 0 -6
word cancell	-7 -2 0 20 -4 -1 -3 -2 -2 -4
word cancell :	-1 0 0 1 0 0 0 0 0 9
word cancell by	-1 0 0 3 1 0 0 0 -1 -3
word cancellation	5 -1 -5 2 0 0 0 0 0 -12
word candidacy	0 0 0 0 4 0 0 0 -2 3
word candidat	-4 -3 7 -3 -6 -1 10 4 -3 5
word candidat for	0 0 0 0 1 0 0 0 0 -9
word candidat will	1 0 0 0 0 0 0 0 0 -6
word candidate	-6 -6 4 -1 6 3 7 3 -10 43
word candidate account	0 -1 0 0 -1 0 5 0 -2 5
word candidate for	0 0 0 0 0 0 0 0 0 10
word candidate has	0 0 0 0 3 0 -1 0 -2 -4
word candidate home	0 0 0 0 -1 5 -1 -1 -1 -8
word candidate timemention	0 0 0 0 0 0 0 0 0 5
word candidate who	-4 -1 5 0 2 -1 -1 0 0 -9
word candidati	-1 0 1 1 0 0 -1 0 0 3
word candidato	-2 2 -1 3 -1 -1 1 0 -1 10
word candidatura	-3 9 -3 -3 3 -2 -7 -2 7 -40
word candidatura a	-1 5 -1 -1 2 -1 -1 -1 -1 -7
word candidatura para	0 -1 0 0 0 0 -2 0 4 -2
word candidatura per	0 0 0 0 0 0 -1 0 2 -8
word candidature	0 -6 -3 -2 0 -2 2 5 5 -9
word candidature a	-1 0 -2 0 -2 0 1 0 5 0
word candidature au	-1 2 0 0 1 0 -1 0 1 -3
word candidature pour	0 0 0 0 2 0 0 0 -1 5
word cannot	-3 9 -1 -1 -1 0 -8 5 0 1
word car	0 0 0 0 0 2 -1 0 0 3
word cara	1 0 0 0 1 0 -1 0 0 -14
word card	0 0 0 0 0 0 0 0 0 29
word care	-4 7 -2 0 4 0 -1 -1 -2 -3
word career	-1 -1 0 -1 3 4 -4 3 -2 5
word careful	0 0 0 0 0 0 -1 0 2 5
word careful consideration	0 0 0 0 1 0 0 0 0 5
word carry	0 0 0 0 -1 0 2 0 0 -3
word carta	-5 5 -1 0 0 2 0 0 0 -4
word casa	0 0 -1 1 3 0 -2 0 0 -2
word case	0 -1 -1 -2 5 -2 -4 9 -3 3
word caso	0 0 0 0 -1 0 0 0 2 3
word casual	-1 0 -1 0 -2 -1 5 -1 0 -1
word catch	0 3 -2 -2 -1 -2 4 -2 0 -1
word ce	-1 0 3 -1 3 1 -5 -1 0 7
word ce qui	0 1 0 0 0 0 -1 0 0 3
word cela	7 -2 0 -1 0 -2 -1 -1 0 -3
word cell	0 2 -1 0 0 0 0 0 0 -7
word centrale	-1 0 1 1 0 0 0 0 0 -14
word centre	4 0 0 0 0 -2 -1 0 0 -8
word cerca	0 1 0 0 1 0 0 0 0 -6
word chair	0 -2 4 0 0 0 0 0 0 1
word chance	-1 4 6 0 1 -2 -7 0 -1 1
word chance you	-1 4 6 0 0 -2 -7 0 0 -3
word chang	0 -2 1 2 -1 2 -2 -7 8 -9
word change	-10 -2 14 -1 5 -1 -1 -1 -3 2
word change to	-7 0 8 -1 0 0 0 0 0 -5
word chantier	0 -5 5 0 0 0 0 0 0 -2
word charge	-2 0 0 2 0 0 0 0 0 6
word charla	3 0 -1 0 -1 -1 0 0 0 -1
word chat	13 10 -4 -1 -3 -1 -6 -4 -3 -2
word chat ?	-1 6 0 0 0 0 -2 0 -1 -12
word chat with	4 6 -3 0 -1 -1 -3 -3 -1 3
word che	3 4 -1 0 6 0 -7 -5 -2 -18
word che la	5 0 0 0 0 0 -3 -2 0 -2
word check	-1 -3 -4 -1 -7 -2 25 -5 -2 2
word check in	0 0 0 0 -2 0 5 0 -1 9
word check your	0 0 0 0 0 0 0 0 0 7
word chef	10 7 -13 -1 -1 0 -1 -1 0 1
word chef de	14 -1 -11 -1 0 0 -1 0 -1 -6
word chen	0 1 0 0 0 0 -1 0 0 7
word cher	-1 0 0 0 1 -1 4 -1 -1 3
word chez	0 -1 -1 -1 0 0 3 -1 0 -7
word chi	-1 0 0 0 0 0 -1 -1 3 1
word chiamo	-2 -2 -1 0 -1 -1 8 -2 -1 -2
word chicago	1 0 0 0 0 0 0 0 0 -5
word chieda	2 0 0 0 0 0 -1 0 0 -4
word chloe	0 0 0 0 0 0 0 0 0 25
word choice	-4 9 -2 -1 11 -4 -5 -4 -1 -8
word choose	-16 18 1 -1 2 -1 -2 -1 0 11
word choose a	-1 0 2 0 0 0 0 0 0 5
word ci	7 -6 1 -1 1 1 1 -3 -1 -20
word ciao	10 -5 -3 -4 5 -3 8 -6 -2 -29
word ciao !	0 -3 -1 -1 -1 -1 8 -2 -1 -3
word ciao ti	0 0 0 0 0 0 2 -2 0 6
word circa	0 2 0 0 0 0 0 0 -1 8
word cita	0 0 0 1 0 0 0 0 0 10
word city	-4 0 4 0 0 0 0 0 0 4
word claim	0 6 0 0 0 0 -5 0 0 9
word clas	0 0 0 0 0 0 0 0 0 4
word clerk	-7 0 0 0 0 0 1 0 7 1
word click	1 -3 -1 0 0 0 0 4 0 86
word client	-4 10 0 -2 4 -5 6 -4 -5 -29
word cliente	-1 1 -1 2 -2 -1 4 -1 0 -16
word clinic	0 0 -1 0 -1 0 -6 7 0 -12
word clos	4 -7 8 -2 16 2 -26 8 -1 -24
word clos date	0 0 0 0 0 0 -1 0 3 -10
word clos on	0 -1 0 0 1 0 0 0 1 4
word clos timemention	5 -1 5 -2 0 0 -1 -5 -1 8
word close	-9 -2 -2 -2 17 -6 -4 -2 10 7
word close on	0 0 -1 0 0 0 -1 -1 4 -1
word closer	0 -1 0 0 5 0 0 0 -3 -5
word closer match	0 -1 0 0 5 0 0 0 -3 -6
word cloud	4 -3 -1 0 0 1 0 0 0 1
word cloud engineer	4 -3 -1 0 0 1 0 0 0 -4
word co	1 2 -1 0 3 0 -3 -2 0 3
word coach	-1 0 0 0 0 0 3 -1 0 -1
word cobalt	1 0 0 0 0 0 -1 0 0 4
word code	0 0 0 0 4 -1 -2 0 0 21
word codigo	-1 0 0 3 -2 0 0 0 0 3
word coffee	0 8 -1 0 -1 -2 -4 0 0 -3
word coffee ?	0 2 0 0 0 0 -1 0 0 -3
word coisa	0 -1 -2 0 0 0 3 0 0 -3
word college	0 0 0 0 3 0 -1 0 -2 0
word colloqui	-2 0 -5 0 0 0 7 0 0 6
word colloquio	5 0 4 2 -3 -1 -4 -1 -2 6
word colloquio di	0 0 1 -1 0 0 0 0 0 8
word colloquio timemention	0 -1 2 2 -2 0 0 0 0 -3
word columbu	-1 4 0 0 0 -1 -2 0 0 5
word columbu oh	-1 4 0 0 0 -1 -2 0 0 5
word com	1 17 -5 0 -1 -4 -6 -1 0 69
word com #	0 1 0 0 0 0 0 0 0 6
word com a	1 0 4 1 -1 -1 -4 0 0 -10
word come	6 -2 5 11 -14 8 1 -14 -2 -69
word come back	-3 -2 0 -2 -3 -1 12 -5 2 -16
word come by	1 2 0 0 0 0 -1 0 -2 7
word come first	-1 3 -1 0 0 0 0 0 0 -5
word come in	2 2 -1 -1 -1 -1 -1 -1 0 -15
word come on	0 1 0 12 -7 -1 -3 0 0 7
word come to	-2 -1 0 0 -1 -1 6 0 0 -7
word come up	0 0 0 0 3 0 -2 0 0 5
word coming	-4 -1 3 -2 6 2 0 -3 -1 -8
word coming in	1 -1 -1 -1 9 0 -6 -1 -1 -4
word comite	-1 0 0 0 0 0 4 -1 0 -9
word comment	0 0 0 0 0 0 0 1 0 20
word commerciale	0 1 0 0 0 0 0 0 0 -8
word commissie	1 0 0 0 0 0 0 0 0 8
word committee	-2 -3 -1 -1 2 -1 4 -1 4 -8
word committee has	0 0 0 0 0 0 1 0 0 3
word como	0 -2 2 -2 -8 7 6 -2 -1 -6
word compani	0 0 0 0 0 0 0 0 0 9
word company	1 -1 -1 0 3 -2 -8 7 0 29
word comparto	3 -1 0 0 0 -1 1 -1 0 -3
word complet	0 0 0 0 4 0 -1 0 -1 1
word complete	-4 0 -2 -2 -4 -1 15 -4 2 5
word complete your	-1 0 -1 -1 0 -1 9 -2 -3 3
word completo	0 0 0 0 0 0 0 0 0 5
word comunica	1 0 0 1 0 0 -1 0 0 -3
word con	0 1 2 -4 9 0 -9 3 -2 2
word con #	0 0 2 0 0 0 -1 0 0 3
word con calma	0 0 0 0 0 1 0 0 1 -4
word con el	0 0 0 0 1 0 -2 5 -3 11
word con il	0 0 0 0 0 0 -1 1 0 6
word con la	2 -2 1 0 1 0 -2 0 0 12
word con una	0 -1 0 0 3 0 -2 -1 0 -1
word conclud	0 0 0 0 0 0 7 0 -5 -4
word concluida	-1 -1 0 0 2 0 -1 0 2 -3
word conference	5 -1 -3 -1 0 0 -2 3 0 -7
word conferma	1 -1 -1 0 0 0 1 0 0 5
word confermiamo	-1 0 0 0 0 0 -1 -1 3 1
word confidential	0 0 0 0 0 0 0 0 0 4
word confirm	12 1 -6 -4 -3 3 -1 -3 1 24
word confirm :	5 -1 -4 0 0 0 0 0 0 0
word confirm for	-1 0 -1 0 0 -1 4 0 0 30
word confirm our	0 0 0 0 0 0 0 0 0 15
word confirm that	0 0 0 0 -1 1 0 0 1 9
word confirm your	1 2 0 -1 -1 0 0 -1 0 -8
word confirmada	0 0 0 0 0 0 0 0 0 4
word confirmamo	-2 0 0 0 0 0 -1 0 5 -4
word confirmamo a	0 0 0 0 0 0 0 0 1 -5
word confirmation	-8 -2 -2 -1 -2 -1 10 1 6 -16
word confirmation de	-1 0 -2 0 -1 0 0 0 5 4
word congratulation	3 -1 -1 -1 -1 2 -1 0 -1 26
word congratulation !	-1 -1 0 0 0 4 0 0 0 5
word connect	0 1 0 0 1 -1 -1 1 0 -5
word conocerte	0 1 0 0 0 0 0 0 0 -3
word consegue	-1 -2 -1 0 0 0 5 0 0 0
word consider	-3 -2 -1 4 -1 3 -1 -1 1 -5
word consideration we	0 0 0 0 1 0 0 0 0 5
word consigo	0 1 0 0 0 0 0 0 0 -5
word consulente	2 -1 0 0 0 0 -1 -1 0 -3
word consulente commerciale	0 0 1 0 0 0 0 0 0 -3
word consult	4 -3 -1 0 0 0 0 0 0 0
word consulta	0 0 0 0 0 0 1 0 0 4
word consultant	4 1 0 -1 0 0 -1 -3 0 12
word consultation	0 0 0 0 0 0 0 0 0 3
word contact	-4 -15 -2 4 -5 -5 -3 25 5 -12
word contact the	0 0 0 0 0 0 0 1 0 4
word contact you	-7 -3 0 4 2 0 -3 6 2 4
word contacto	-1 2 -1 1 2 0 -3 0 1 -10
word content	3 -1 -1 0 0 0 0 -1 0 -15
word continua	0 0 0 0 1 0 1 0 0 -4
word continuar	0 5 0 0 1 0 -3 0 -2 -1
word continue	0 -1 0 0 0 0 5 -1 -3 -2
word contract	-5 2 -1 -1 -5 24 -10 -3 -1 -17
word contrat	-1 0 0 0 0 3 -1 0 0 8
word contratacao	0 0 0 0 0 0 0 0 0 5
word contrato	-1 -1 0 0 -3 6 -1 0 0 -2
word controller	-3 4 -1 0 -5 0 7 -1 -2 -6
word conversa	-2 0 1 1 -6 -1 8 -1 -1 -9
word conversar	1 1 0 0 0 0 0 0 0 -3
word conversar sobre	1 1 0 0 0 0 0 0 0 -3
word conversation	7 3 -3 -2 5 -3 -6 0 -2 7
word conversation with	12 -2 0 -1 -1 -1 -4 -3 0 -2
word convite	2 -1 1 0 0 0 -1 0 0 -5
word convoca	1 0 0 0 0 0 0 0 0 8
word convocada	-2 0 0 1 0 0 -1 0 3 -2
word convocation	0 0 0 0 0 0 0 0 0 7
word convocatoria	4 -6 3 0 -2 0 -1 -1 3 3
word convocazione	3 -1 0 0 0 0 -1 0 0 0
word cool	4 -2 -1 0 0 0 -1 0 0 6
word coordinadora	0 5 0 0 -1 2 -4 0 -2 -5
word coordinadora de	0 5 0 0 -1 2 -4 0 -2 -5
word coordinator	-2 -8 1 0 -3 6 1 0 5 -17
word coordinator position	-2 -2 0 0 0 0 4 0 0 0
word copi	0 0 0 0 -3 8 -3 -1 0 -1
word copia	-1 -1 0 0 0 0 3 0 0 -4
word copy	4 -2 -1 -1 -2 6 0 -2 -3 3
word copy of	0 -1 0 0 -1 0 6 0 -3 -7
word correo	-3 2 -1 -1 0 -1 -2 1 3 -13
word correspond	0 -1 0 0 3 0 0 0 -1 -1
word cosi	2 -1 1 0 0 0 -1 -1 0 -4
word cost	0 0 0 0 0 -1 2 0 0 15
word costa	-1 -1 1 0 1 0 2 -1 -1 -6
word could	-11 23 7 -3 -10 -8 1 2 -2 -1
word could do	-1 5 -1 -1 0 0 -1 -1 0 -1
word could i	0 0 0 0 0 0 0 0 0 6
word could not	0 0 0 0 -2 0 -1 6 0 -6
word could we	0 -1 2 0 0 0 -1 0 0 11
word could you	-5 7 -2 -1 -2 -3 11 -2 -1 -28
word council	-2 -1 4 1 0 0 -1 -1 0 -1
word county	0 0 0 0 0 0 0 0 0 -6
word couple	-1 -4 -1 0 -2 -2 4 -2 7 -7
word couple of	-1 -4 -1 0 -2 -2 3 -1 7 -11
word course	0 -9 10 0 0 0 0 0 0 5
word cover	-3 1 -1 -1 -4 -6 12 4 -1 -1
word cover letter	-1 2 0 0 -3 0 9 0 -6 1
word creat	-2 -2 -1 -1 0 0 -4 12 0 -4
word credit	0 0 0 0 0 1 1 0 0 16
word crew	-1 2 -1 0 4 -1 -2 -1 0 -12
word cros	0 0 0 0 1 0 0 0 0 -4
word ctc	-1 1 0 -1 0 6 -3 0 -1 -6
word cto	5 1 0 -1 -1 -1 4 -7 0 -23
word cual	-2 5 -1 0 -1 -1 0 0 0 -9
word cual te	-1 4 0 0 -1 -1 -1 0 0 -3
word cualquier	3 -2 -1 0 0 -1 1 0 0 -1
word cuando	1 3 -1 0 0 -2 0 0 0 -3
word cuanto	0 0 -1 0 0 0 5 -2 0 -4
word current	-1 3 0 0 2 0 -1 0 -2 8
word curriculum	2 -1 -1 0 -1 0 -1 0 2 -5
word customer	3 -2 -2 0 4 0 -3 -1 1 -8
word cut	-2 -1 0 -2 9 -1 -3 0 0 7
word cv	6 -2 -1 -1 -1 -1 -2 -1 5 -4
word d	5 0 0 -1 -1 -1 -3 -1 1 13
word d'avoir	-3 -1 -1 3 2 0 0 0 0 -3
word d'embauche	0 0 0 0 0 0 0 0 0 5
word d'entretien	-2 2 0 0 0 0 0 0 0 7
word d'evaluation	0 0 0 0 0 0 0 0 0 7
word d'ici	1 0 1 -1 -3 -1 4 0 -2 5
word d'ici la	2 -1 0 0 -3 0 3 0 -1 5
word d'identite	1 0 0 0 0 0 0 0 0 3
word d'ingenieur	-2 0 2 0 0 0 1 0 0 -3
word d'une	0 0 1 0 0 0 0 0 0 4
word da	-7 7 -6 0 -3 0 16 -5 -2 -40
word da costa	0 0 0 0 0 0 1 0 0 -3
word da entrevista	-1 1 1 -1 1 0 0 0 0 6
word da sua	-2 0 0 3 0 0 0 0 0 -10
word daarom	2 -2 0 0 -1 0 0 -1 2 -3
word dabei	0 7 -6 0 0 0 1 0 -1 -5
word dafur	-1 1 0 0 -1 0 1 0 1 3
word dag	-1 0 2 -1 -1 1 1 -1 0 -14
word daher	0 0 0 0 -3 0 4 0 0 -6
word dai	-1 2 0 0 0 0 0 0 0 -3
word dal	-1 1 -1 0 -1 0 -2 1 3 -1
word dal timemention	-1 0 -1 0 0 1 -1 0 3 -1
word dale	1 -1 0 0 -1 -1 3 0 0 -1
word dan	11 -2 -1 -2 1 -1 -5 -1 -1 3
word danach	0 0 0 0 0 0 0 0 0 8
word dank	5 3 -1 -1 0 -2 -1 -1 -1 -10
word dank fur	0 -1 -1 0 0 -1 2 1 0 -10
word dank voor	5 0 -1 -1 2 -1 -3 -1 -1 -5
word danke	-2 4 -1 0 0 -1 0 -1 0 -9
word danke fur	0 1 0 -1 2 0 1 -1 -1 -7
word dann	5 -1 2 -1 0 0 -2 -1 -1 7
word dans	-1 -2 -2 -1 2 -1 0 1 3 11
word dans les	0 0 0 0 0 0 -1 1 2 -4
word dans nos	1 0 1 0 0 0 0 0 -1 5
word dar	0 -1 1 0 2 0 0 0 -1 -3
word das	-6 10 7 -2 -2 3 -4 -2 -3 10
word dass	6 5 -7 -1 -2 4 -4 2 -2 6
word dass du	0 0 0 0 0 0 1 0 0 6
word dass es	2 6 -6 0 0 0 -2 1 -1 -4
word dass sie	4 -1 0 0 -1 0 -2 0 0 9
word dass wir	-1 -1 0 0 -1 4 -1 0 0 -2
word dat	9 -10 -5 0 -1 0 9 -2 -1 -24
word dat je	8 -7 -1 0 0 0 0 0 0 -2
word data	0 0 1 1 -2 0 -8 3 6 84
word data :	0 0 0 0 0 0 0 0 0 8
word data analyst	-5 -2 -1 5 2 -1 1 0 1 4
word data engineer	-4 0 -1 0 0 0 -1 7 0 49
word data scientist	0 -1 0 0 3 0 -1 0 0 6
word data steward	4 -3 -1 0 0 2 -1 0 0 0
word date	-7 6 21 2 -7 1 -11 -6 0 28
word date :	-1 -1 0 4 -1 0 -1 0 0 59
word date of	-1 -2 0 0 0 4 -2 0 1 -6
word daumen	0 0 0 0 0 0 0 0 0 9
word davide	5 0 -3 0 0 0 -1 -1 0 -3
word davvero	0 0 1 -1 5 0 -4 -1 0 -1
word day	7 3 18 -8 -17 -9 3 0 1 -15
word day and	-8 6 11 -1 -2 0 -12 7 0 -2
word day for	4 -1 0 0 0 -1 -1 0 0 -6
word days	-15 13 -5 -1 -3 21 -16 9 -2 3
word de	22 -19 -1 1 3 -10 27 -9 -13 -55
word de #	-3 4 -1 -1 5 5 -1 3 -10 -10
word de almacen	0 0 0 0 1 0 0 0 -1 -9
word de bijlage	0 0 0 0 0 1 0 0 0 -4
word de emprego	0 0 0 0 0 0 0 0 0 14
word de entrevista	-1 0 0 2 0 0 0 0 0 -4
word de functie	2 -4 0 0 3 -2 1 -1 -1 -13
word de heer	0 0 0 0 0 0 0 0 0 4
word de la	11 -11 0 1 -2 -1 2 -1 1 -12
word de me	-2 -1 -1 0 0 -1 4 0 0 -1
word de ne	0 0 0 0 0 0 0 1 -1 -4
word de notre	0 0 0 1 0 0 -2 0 2 -4
word de nous	-1 -1 3 0 0 0 1 0 0 6
word de product	0 2 0 0 0 0 -1 0 0 -3
word de production	4 -4 0 0 6 -1 -3 0 0 -2
word de semaine	6 -1 -1 -1 -1 -2 0 0 0 -1
word de talento	0 -1 0 0 4 -1 -1 0 0 1
word de timemention	-8 -6 16 7 -1 -2 -1 -3 -1 -25
word de trabalho	0 0 0 0 0 0 0 0 0 4
word de vacacion	0 0 0 0 -10 1 10 0 0 -4
word de vida	0 0 0 0 -2 0 0 0 3 -6
word de votre	-4 1 0 -1 -1 -2 7 0 0 12
word de vous	-8 -2 0 5 5 -1 3 -1 -1 -3
word deadline	4 2 -1 -1 -1 7 -8 -4 2 -3
word dear	5 -7 3 -3 3 4 5 -11 2 -28
word dear applicant	-1 1 0 0 0 0 6 -1 -5 -2
word dear dr	0 0 0 -1 -1 0 0 -1 4 -4
word dear mr	3 -3 0 0 0 0 1 0 0 -15
word dear ms	4 4 0 0 -1 -2 3 -3 -4 9
word dear thank	0 0 0 0 1 0 0 0 0 19
word debrief	0 0 0 0 1 0 0 0 0 6
word decid	-2 -1 -1 11 20 -3 -19 -3 -2 22
word decid not	0 0 0 12 -6 -1 -3 0 0 4
word decid to	-1 -1 -1 0 18 -2 -10 -2 -1 17
word decide	-9 -1 -1 -1 -2 -1 18 -1 -2 6
word decisao	0 0 0 0 2 0 0 0 0 -4
word decision	0 -3 -4 -2 9 1 7 -8 -1 -6
word decision by	0 -1 -1 0 0 3 0 0 0 -2
word declin	-3 -1 0 0 0 0 -1 6 0 26
word deep dive	1 0 0 0 0 0 0 0 0 -4
word dei	4 -1 1 -1 0 0 -1 -1 0 -4
word dein	3 -2 -1 -1 2 0 0 0 -1 3
word del	-3 -3 2 1 -2 1 1 1 2 -2
word del timemention	-3 -5 4 2 -1 1 -1 0 3 -3
word delay	-1 0 4 0 0 0 -2 1 0 -4
word delet	-1 -3 0 0 0 0 -1 6 0 -2
word delight	11 -7 0 -1 -1 6 -8 -1 0 28
word delight to	11 -6 0 -1 -1 3 -7 0 0 19
word deliver	-1 -4 -1 -1 -3 0 -2 12 -1 -14
word deliver to	0 0 0 0 -2 0 0 4 0 -5
word della	-2 -4 1 0 2 -1 9 -4 -1 -10
word delle	0 0 0 0 0 0 0 0 0 10
word dem	3 1 -1 -1 1 -1 -3 0 0 -4
word demande	0 0 0 0 0 0 0 0 0 9
word demo	0 0 0 0 0 -1 1 0 0 11
word demo ?	0 0 0 0 0 0 0 0 0 4
word den	6 -2 -2 -1 -3 2 5 -3 -1 -10
word den arbeitsvertrag	0 0 0 0 0 1 0 0 0 3
word den termin	1 0 0 1 0 0 0 0 0 -7
word denise	5 -1 -3 0 0 0 0 0 0 -2
word dental	0 1 0 0 -1 2 -1 -1 0 -13
word department	0 -2 0 5 -2 2 -7 -1 5 -3
word depoi	0 0 0 0 1 0 0 0 0 8
word der	4 3 4 -2 -5 -1 3 -2 -4 -15
word der stelle	1 -1 0 0 -2 0 3 0 0 -1
word der woche	0 2 0 0 0 0 -1 0 0 7
word des	-2 -1 0 2 -2 -1 13 -5 -4 6
word des que	-1 0 0 0 -1 0 6 -4 -1 -1
word desculpa	-3 0 4 4 -2 0 -1 0 0 -12
word desde	0 5 0 0 0 0 -2 0 -2 1
word design	1 3 -1 0 0 -2 -1 0 0 -3
word designer	-6 13 0 -1 -1 -2 -4 -1 2 -7
word desk	4 3 -4 -1 -4 0 16 -15 0 -5
word desta	0 1 0 0 1 0 -1 0 0 -5
word detail	-1 -3 2 -2 0 -1 10 -3 -2 -2
word detail for	1 0 -1 0 1 0 -1 0 0 -6
word deux	-2 1 -1 0 -2 0 5 -1 -1 -10
word dev	16 -10 -1 0 0 6 -9 -1 0 -18
word developer	-1 3 0 -1 0 -1 -3 -1 3 -3
word devop	-1 0 0 0 -1 0 7 -4 0 -1
word deze	-1 -1 0 0 -2 -1 4 0 1 -9
word di	5 5 -9 0 0 0 4 -1 -4 -28
word di lavoro	0 0 0 0 0 0 0 0 0 -6
word di timemention	-1 -1 2 0 0 0 1 0 0 8
word dia	-1 4 6 -1 -2 0 4 -6 -3 -12
word dia !	2 1 -1 0 0 0 0 0 0 -6
word dia :	0 0 0 0 0 0 0 0 0 5
word dia de	-1 0 6 0 0 0 -4 0 0 -1
word dia timemention	-1 -1 0 1 1 1 0 0 -1 4
word dial	1 0 0 0 0 0 0 0 0 -3
word dial in	1 0 0 0 0 0 0 0 0 -4
word dias	-4 0 0 -2 -4 5 6 -4 4 -10
word dias :	0 1 0 0 0 0 0 0 0 4
word dice	0 -3 4 0 0 0 0 0 0 0
word dich	0 1 -1 0 0 0 0 0 0 13
word did	0 -1 0 0 2 -2 2 0 0 19
word did it	0 0 0 0 0 -2 3 0 0 8
word did we	0 0 0 0 0 0 0 0 0 4
word didn't	-1 -1 -1 -1 7 3 -4 -1 -1 -5
word die	10 -10 -6 -2 9 0 2 -2 -2 -7
word die daumen	0 0 0 0 0 0 0 0 0 9
word die position	-1 3 0 1 0 0 -2 0 0 -2
word die stelle	4 -4 0 -1 2 -1 1 -1 0 -17
word dies	1 0 0 0 0 -1 0 1 0 -5
word digital	0 2 -1 -1 0 0 -1 -1 0 -5
word digo	-1 0 0 0 -5 0 7 0 0 -2
word dir	0 1 -1 0 0 0 -1 0 0 16
word dire	0 0 0 0 -1 0 3 -1 0 -4
word direct	1 1 -1 0 -1 -1 -7 8 -1 -20
word directeur	1 2 0 0 -1 0 2 0 -3 -3
word direction	-1 0 -1 1 7 -2 -1 -1 -1 -14
word director	4 -2 -2 7 -2 -2 0 -2 -2 -11
word diretor	-1 0 0 0 -1 -1 6 -1 -1 -2
word direttore	-1 -2 0 0 -2 0 7 -2 -1 0
word discuss	-2 3 -1 -1 0 3 -2 0 0 -4
word discussion	2 4 -1 0 1 -1 -4 -1 -1 2
word disponibilidade	-2 -5 0 0 0 0 5 3 0 -2
word disponibilita	-2 1 0 0 0 0 -1 3 0 6
word dive	1 0 0 0 0 0 0 0 0 -3
word do	-18 31 -15 7 32 -7 -8 -17 -6 8
word do #	2 -1 0 0 -1 1 0 -1 -1 -11
word do ?	0 2 0 0 0 0 -1 0 0 9
word do a	-2 12 -1 -1 -1 -1 -4 -1 0 4
word do it	-2 5 -1 0 5 -1 -5 -1 0 5
word do not	-4 0 -1 4 9 -1 -3 -3 -2 14
word do processo	-1 0 0 0 7 -2 -2 0 -1 -1
word do seu	-1 1 0 0 0 0 0 0 1 -6
word do the	4 0 -2 0 0 0 -1 -1 0 -20
word do timemention	1 14 -5 -1 -1 -1 -5 -2 -1 19
word do you	-6 7 -4 -1 -1 -1 7 -1 0 -3
word doch	1 0 -1 -1 -1 -1 4 -1 -1 -4
word dock	3 0 -1 0 0 0 -1 0 -1 -1
word document	-6 -4 -1 -1 -1 1 20 -2 -6 -13
word documentazione	-1 -1 -1 0 0 -1 2 -1 3 -4
word documento	2 0 0 0 0 0 0 0 0 -6
word does	-6 13 -5 -1 -1 -1 2 0 -2 -4
word does timemention	-4 8 -3 0 0 0 0 0 0 -1
word doesn't	0 0 0 0 0 0 0 0 0 26
word doing	-1 5 0 0 0 -1 -2 0 0 17
word domanda	0 -1 0 0 0 -1 2 0 0 4
word domande	0 3 0 0 0 0 -1 0 -1 1
word don't	-9 -8 -7 -4 -2 4 32 -5 -2 12
word don't be	0 0 0 0 1 0 1 0 -1 -4
word donc	0 -1 2 5 -1 -1 -1 -1 -1 -10
word done	8 -2 -2 -1 -6 -3 8 -1 -1 -12
word donner	0 0 0 0 0 0 1 0 0 5
word dont	-1 0 -1 7 1 0 -2 -1 -2 -10
word door	10 -1 -2 0 0 -1 -6 -2 2 -24
word dos	-2 0 0 0 3 0 0 0 0 -4
word dossier	-2 -1 -1 0 3 0 -2 0 3 6
word dott	1 -1 0 0 1 0 -1 0 0 7
word double	-7 -3 10 0 0 0 0 0 0 1
word double book	-7 -3 10 0 0 0 0 0 0 -2
word down	1 -2 4 -1 1 -2 1 -2 -1 2
word down for	2 0 -1 0 0 0 0 0 0 5
word down with	0 -4 6 -1 -1 0 0 0 0 -13
word download	0 0 0 0 0 0 0 0 0 10
word dr	3 -2 -1 -1 -2 -9 10 -1 4 20
word drei	-1 3 0 0 -1 0 0 0 0 5
word dres	7 -4 -1 0 0 -1 0 0 0 -6
word driver	0 0 0 0 0 1 0 0 0 3
word dropp	-2 -1 4 0 0 0 0 0 0 -1
word druck	0 0 0 0 0 0 0 0 0 6
word ds	0 0 0 0 0 0 0 0 0 7
word ds #	0 0 0 0 0 0 0 0 0 7
word du	3 -4 -4 0 -1 -5 18 -1 -7 -8
word du poste	2 -2 0 -1 -1 -1 3 0 0 -5
word duda	1 -1 0 0 0 -1 2 0 0 -6
word due	-9 4 5 4 0 -1 -1 -1 -1 13
word due to	-7 0 5 4 0 0 -1 0 0 -5
word durante	0 0 0 0 -5 0 5 0 0 0
word duree	0 0 0 0 0 0 1 0 0 -4
word dus	0 0 1 0 0 0 -1 0 1 -6
word duvida	0 -5 0 0 0 0 6 0 0 -3
word e	1 -7 0 -6 -6 -5 23 4 -5 -33
word e #	-1 1 0 0 0 1 0 -1 0 4
word e a	-1 0 2 -1 0 -1 4 0 -1 -10
word e etage	3 0 -1 0 0 -1 -1 0 0 -1
word e mail	-2 -2 -1 0 -1 -1 3 6 -1 13
word e nao	-1 0 3 0 0 0 0 -1 0 -3
word e o	1 0 0 0 0 0 1 0 0 -17
word e se	0 -1 0 0 0 1 1 0 0 -5
word e stata	-1 0 0 2 0 0 -1 1 0 -4
word e stato	-4 -3 -2 1 2 -1 0 6 0 -6
word e ti	6 -1 -4 0 0 0 0 -1 0 -4
word e timemention	-1 -1 6 -1 0 -1 -2 0 0 -8
word each	-1 4 0 0 -5 0 -2 0 5 5
word earlier	0 -2 6 0 0 -2 -2 0 0 7
word early	-9 8 -6 14 -2 2 -3 -2 -1 -10
word eastern	-1 0 0 1 0 0 0 2 0 -18
word editor	5 -2 -1 -1 4 0 -2 -2 -1 -25
word een	5 -4 -3 -1 4 -2 4 -2 -2 -2
word een gesprek	3 -2 -1 0 0 0 0 0 0 10
word ein	-5 10 -3 -1 -2 0 0 1 0 22
word eind	0 -1 0 0 -1 0 2 0 0 5
word eine	-1 5 -1 0 1 -1 0 1 -4 -13
word einem	0 0 0 0 0 0 -2 1 1 -3
word einen	-1 5 3 1 -2 0 -4 0 -2 -7
word einer	1 -1 0 1 -2 0 4 -1 -1 -2
word eingegangen	0 0 0 0 0 0 0 2 0 -3
word einladen	1 0 0 0 0 0 -1 0 1 -3
word einladung zum	0 0 0 0 0 0 0 0 0 3
word einschlieslich	0 0 0 0 0 0 0 1 0 -5
word einschlieslich timemention	0 0 0 0 0 0 0 1 0 -5
word either	10 0 -1 0 -1 0 -7 -1 1 -8
word either way	9 -1 0 0 -1 0 -7 -1 1 -5
word el	-6 3 0 1 0 -2 4 8 -8 -7
word el proceso	-1 7 0 -1 2 -1 -3 0 -2 -5
word el timemention	-2 3 1 -1 -3 -2 -3 10 -4 10
word elkaar	-1 1 0 0 -1 0 3 0 0 -6
word elle	0 0 0 0 1 0 -1 0 0 -3
word elm	1 0 0 0 0 0 0 0 0 15
word else	-3 -2 -1 1 7 5 -6 -2 -1 6
word elsewhere	0 -1 -1 1 0 0 3 0 0 11
word em	-3 -3 2 -3 10 -1 -5 3 -1 -22
word em anexo	0 0 0 0 0 2 0 0 0 -3
word em timemention	-2 -1 0 0 0 0 0 3 0 -2
word email	-2 -7 -2 -2 -4 -3 5 15 -1 28
word emilio	1 -4 4 -1 -5 0 6 0 0 -2
word empleo	0 0 0 0 1 0 0 0 0 -7
word employer	-1 -2 -1 5 -2 0 1 -1 3 12
word employment	-2 -1 -1 0 4 6 -1 -1 -4 -9
word emprego	0 0 0 0 0 0 0 0 0 14
word empresa	-1 2 0 0 3 0 -1 0 -1 -10
word en	22 -21 -2 -5 -3 -2 19 -2 -7 14
word en #	-1 -2 0 0 6 1 -3 0 0 6
word en cas	0 0 0 0 0 0 0 1 0 4
word en cuanto	0 0 -1 0 0 0 5 -2 0 -3
word en el	0 6 0 -1 1 2 -5 -1 -3 8
word en la	1 0 0 0 1 0 -1 -1 2 -3
word en su	-1 3 0 0 1 -1 -1 0 0 -2
word en tu	0 0 0 0 2 0 0 0 -1 -6
word en un	3 -1 -1 0 -1 0 0 4 -4 -5
word encore	0 0 1 0 0 0 1 -1 0 -13
word end	-2 2 -2 -2 9 -3 -18 -4 19 -22
word end of	-2 -1 0 -1 -2 -1 -8 -2 18 -10
word ende	5 -2 0 0 1 0 -2 0 0 2
word energia	1 -3 0 -1 0 -1 7 -3 0 -2
word energie	-1 -1 0 0 6 -2 -3 1 0 -7
word engenheira	-1 0 0 0 4 -1 -2 0 0 -1
word engenheira de	-1 0 0 0 4 -1 -2 0 0 -1
word engineer	4 -3 -2 -3 -3 0 6 4 -4 12
word engineer :	0 0 0 0 0 1 0 0 0 8
word engineer role	0 2 0 0 0 0 0 0 0 -3
word enjoy	-1 1 -1 -1 1 -1 4 -1 -1 -5
word enjoy the	1 0 -1 0 0 0 0 0 0 -4
word entao	7 -1 -2 0 0 0 -1 -1 0 -24
word entonc	7 -1 1 0 -2 -1 -3 -1 -1 -2
word entretien	12 -13 6 -1 -3 -2 0 3 -3 -12
word entretien avec	1 0 0 0 0 0 0 0 0 3
word entretien de	2 -5 5 0 -1 0 0 0 0 -7
word entretien le	0 0 0 0 0 0 0 0 0 6
word entrevista	2 1 7 6 -5 -3 -7 0 0 38
word entrevista a	0 0 0 0 0 0 0 0 0 5
word entrevista com	2 0 0 0 0 0 0 0 0 -4
word entrevista con	1 0 0 0 0 0 0 0 0 6
word entrevista de	-2 0 3 0 -1 0 2 -2 0 23
word entrevista para	0 0 2 0 0 0 0 0 0 10
word entrevista presencial	0 0 1 0 0 0 0 0 0 3
word entrevista tecnica	4 -2 -1 0 1 0 -1 0 0 -1
word entrevistar	-1 2 0 0 -5 0 5 0 0 0
word entrevue	7 -6 0 -1 0 0 -1 0 0 -2
word entro	-1 3 -1 -1 -1 2 0 1 -2 10
word entro #	0 0 0 0 0 0 0 1 0 12
word entro il	0 1 0 0 0 1 -1 0 0 -3
word entro timemention	-1 3 0 0 0 0 1 0 -2 1
word entry	0 0 0 0 0 0 0 0 0 13
word entscheidung	0 0 0 0 0 0 1 0 0 5
word entschieden	0 0 0 0 2 0 -1 0 0 -6
word enviado	-7 -1 -1 0 0 0 0 9 1 -2
word equipe	0 -4 1 -1 0 0 5 0 0 -3
word equipo	0 -1 0 0 1 0 -1 0 1 3
word er	0 -4 -1 -1 0 -1 8 -1 0 -7
word er iets	0 -1 0 0 -1 0 4 -1 -1 -4
word erhalten	0 0 0 0 0 0 -1 0 1 8
word erhalten sie	0 0 0 0 0 0 -1 0 1 5
word erst	-1 0 0 -1 -3 0 5 1 -1 -8
word ervar	2 -2 0 0 1 0 -1 0 0 -3
word es	3 13 -4 2 -3 -1 -5 0 -5 -7
word espera	0 5 0 0 0 0 0 -3 -2 -3
word esperamo	0 0 2 0 1 0 -1 0 0 8
word est	-5 -3 0 2 3 1 4 0 -3 5
word esta	-3 2 5 -3 1 -2 1 0 -1 -8
word esta semana	-1 6 0 0 0 -1 -3 0 -1 4
word estado	0 0 0 0 2 0 2 -3 -1 -8
word estar	1 0 0 0 0 0 0 0 0 -3
word estaremo	2 0 0 0 0 0 1 -1 0 -9
word este	-2 1 0 3 -1 -1 -2 0 3 -10
word este correo	0 2 0 0 1 0 -1 0 0 -12
word estimada	1 -1 0 0 2 1 -1 -1 -1 3
word estimado	0 0 0 0 1 0 -1 0 0 7
word estou	0 -1 0 0 -1 -1 1 3 0 -2
word et	-3 3 -4 -2 14 -3 -4 0 -1 -7
word et de	0 0 0 0 0 0 0 1 0 11
word et je	0 1 0 0 0 0 1 0 0 -7
word et le	0 0 0 1 0 0 0 0 0 3
word et nous	0 0 0 0 3 0 1 0 -2 -1
word etage	3 0 -1 0 0 -1 -1 0 0 -1
word etapa	-2 2 -1 -1 4 -1 -2 0 2 -2
word ete	-6 -2 -2 -1 -2 -1 2 5 5 0
word etes	0 -1 0 0 -1 0 3 0 0 4
word etre	-1 0 0 0 -3 0 4 1 0 -20
word etwa	-2 4 -3 -1 -1 -1 5 -1 -1 -5
word eu	-1 -1 -1 0 -6 -1 13 -2 -1 -13
word euro	-1 -2 0 0 -1 7 -2 0 0 19
word even	1 -2 -1 0 -1 -1 4 0 1 11
word even een	1 0 -1 0 0 0 1 0 0 -11
word event	2 -1 -1 2 -1 -1 -1 -1 -1 -11
word event has	-4 0 3 3 0 0 0 0 0 3
word evento	-1 0 0 3 0 0 -1 0 0 -5
word every	-1 -1 0 0 5 -1 -6 -3 8 10
word everyone	11 -2 1 -2 -6 8 -13 -3 5 -2
word everyth	-3 -1 0 -1 4 -2 1 -1 2 2
word exa	0 -1 0 -1 4 0 -1 0 -1 -3
word exact	0 -1 3 -2 0 0 -1 0 0 0
word exam	0 0 1 0 0 0 0 0 0 -9
word example	-3 16 -2 -2 -5 -4 -8 14 -6 -34
word example x	-1 12 0 0 -3 0 -4 0 -4 -4
word excit	-2 0 0 0 0 0 4 0 0 -2
word excit to	-2 0 0 0 0 0 4 0 0 -3
word excus	-1 -5 7 1 0 0 0 0 0 -3
word executive	0 0 0 0 0 0 0 0 0 5
word exercise	10 -2 -1 -1 -1 -4 3 -3 -1 -15
word exit	0 0 0 0 0 0 0 0 0 7
word exit interview	0 0 0 0 0 0 0 0 0 3
word exito	0 0 0 0 2 0 -1 0 0 -8
word exma	-1 0 1 -2 5 0 2 -1 -3 -11
word expect	7 0 -3 -3 -2 -1 0 7 -6 6
word expect to	-3 -2 -1 -1 -1 2 6 1 -1 -2
word experience	-1 -2 -1 -1 9 -1 -2 -1 -1 21
word experiencia	0 0 0 0 -1 3 0 0 0 3
word extend	-1 -1 0 0 3 2 -1 -1 0 -15
word extend an	0 0 0 0 2 1 -1 -1 0 -12
word eye	-1 1 0 0 1 0 0 0 0 -4
word f	-1 6 -2 -1 -1 -1 -4 -1 4 -9
word f #	0 3 0 0 0 0 -2 0 0 -3
word fabrica	1 1 0 0 1 0 -1 0 0 -8
word facciamo	-3 0 7 0 0 0 -2 0 0 5
word face	0 0 0 0 0 0 0 0 0 3
word fail	0 0 0 0 0 0 0 1 0 13
word fair	-1 0 0 1 -1 0 3 0 -1 -4
word faire	6 -1 0 0 0 0 -3 0 0 0
word fait	-1 -1 0 0 6 -1 -2 0 0 -2
word fall	-4 0 4 -2 13 -2 -6 -1 -1 -1
word falta	0 1 -1 2 -6 -1 8 -4 -1 -6
word fami	0 0 0 0 0 0 0 0 0 6
word familia	0 0 0 0 0 0 0 0 0 4
word faremo	-1 0 -6 0 -1 0 8 -1 1 -1
word fase	-1 2 0 0 0 0 0 0 0 -3
word favor	0 1 0 0 -1 1 -1 0 0 -3
word fazer	1 2 0 0 0 0 -3 0 0 -2
word february	-1 -1 0 -1 -1 0 -2 1 4 -5
word fee	0 0 0 0 0 0 0 0 0 9
word feedback	0 -3 -2 -1 -2 -3 15 -3 -2 2
word feedback for	-1 0 0 0 -5 0 8 -1 0 7
word feedback is	0 0 0 0 0 0 1 0 0 4
word feel	-4 -1 -2 3 4 -5 10 -3 -1 -10
word feel free	0 1 0 0 0 0 0 0 0 -3
word felix	0 0 0 0 0 0 0 1 0 -3
word felt	-1 0 -1 0 20 -2 -12 -2 -1 -10
word femi	0 0 0 0 0 0 0 0 0 5
word few	-1 8 -2 -2 1 -1 3 -3 -2 -14
word fica	0 0 2 -1 -5 0 4 0 0 -8
word ficou	1 -1 -1 0 4 0 -1 0 -1 3
word field	1 0 0 0 0 0 0 0 0 6
word fifteen	1 0 0 0 0 0 0 0 0 3
word fifteen minut	1 0 0 0 0 0 0 0 0 3
word fijn	4 -3 0 0 0 0 0 0 0 -1
word fijn dat	4 -3 0 0 0 0 0 0 0 -1
word file	1 -6 -1 -1 -2 -2 6 -1 4 11
word file for	3 -3 0 0 1 0 0 0 0 -2
word fill	-7 -4 -1 4 22 -3 -2 -4 -4 2
word fill in	0 0 0 0 0 -1 2 0 0 -6
word fim	-1 -1 0 0 4 -1 1 -1 -1 -2
word final	2 0 1 1 5 -4 1 -3 -3 -7
word final round	-1 5 -1 0 1 0 -2 0 0 0
word finale	1 0 0 0 0 0 0 0 0 4
word finalist	-3 -1 -2 -2 13 -5 -3 -1 3 7
word finance	-7 5 -1 0 -1 -1 6 -1 0 -9
word financial	0 -1 0 0 1 0 0 0 -1 3
word find	9 -12 17 -4 -3 6 -12 -2 -1 20
word find another	3 -4 5 -2 0 0 -1 0 0 0
word find the	7 -5 2 -1 0 0 -1 -1 0 9
word finden	-1 4 0 0 -3 0 1 0 -1 -2
word findest	0 0 0 0 0 0 0 0 0 -4
word findet	0 0 -1 1 0 0 1 0 0 8
word fine	-21 -4 26 -1 -5 -4 9 -3 3 3
word finish	-2 -5 -1 -1 -1 -1 15 -2 -3 -5
word fino	-1 -3 -7 -1 -1 -1 14 -1 -1 -13
word fintech	0 0 0 0 2 0 -1 0 0 3
word fintual	0 0 0 0 2 0 -1 0 1 -3
word fiona	1 0 0 0 0 0 0 0 0 -3
word fire	0 0 0 0 0 0 0 0 0 7
word firm	-1 0 0 -1 0 0 -8 12 -2 7
word first	-19 10 -4 -2 -2 0 19 0 -2 -23
word first come	-1 3 -1 0 0 0 0 0 0 -5
word first day	-9 0 0 0 -4 -2 17 -1 0 -11
word first serv	-1 3 -1 0 0 0 0 0 0 -5
word first week	2 0 -1 0 0 0 1 -1 0 -7
word fit	-1 0 0 0 3 -1 -3 -1 4 8
word five	2 0 -1 -1 3 0 4 -1 -5 7
word five minut	2 0 0 0 0 0 0 0 -2 5
word fix	-2 3 0 0 0 0 -1 0 0 -2
word fixe	1 0 0 0 0 0 -1 0 1 -3
word flat	0 0 0 0 0 0 0 0 0 9
word flexible	0 -4 0 0 0 7 -1 0 0 -13
word flight	-11 -1 4 0 0 -1 10 0 0 -12
word floor	-3 0 5 0 0 0 -1 0 0 -1
word foi	-4 -1 -1 1 1 0 -1 4 3 -7
word folgenden	0 1 0 0 0 0 -1 0 1 -3
word follow	-7 -6 -2 3 -5 17 -8 4 5 20
word follow by	3 0 -1 0 0 0 -1 0 -1 -7
word follow up	-5 -2 -2 -1 0 -1 0 6 5 15
word follow your	-1 -2 0 0 -1 1 3 0 0 -7
word food	-6 10 -2 0 -1 0 -1 0 0 -1
word for	5 40 -37 15 15 -15 -47 16 8 54
word for #	1 -1 0 0 4 -1 -2 0 0 16
word for a	-2 17 -4 -1 -3 2 -4 -2 -3 30
word for agree	0 0 0 0 0 0 0 0 0 13
word for an	-6 16 -5 -1 -1 -1 -2 -1 1 -15
word for any	-4 0 5 1 0 0 0 0 0 4
word for apply	-7 9 -1 -1 1 -1 -4 -1 6 0
word for attend	-1 0 0 0 0 0 2 0 0 -10
word for check	-1 0 0 0 -2 0 5 0 -1 -1
word for coming	-2 -1 -1 -1 7 0 -1 -1 -1 -1
word for contact	0 0 0 0 -1 0 -2 6 -2 -4
word for customer	-1 -1 0 0 3 0 -2 0 1 -5
word for data	0 0 0 0 -2 0 -1 -1 4 20
word for interview	-1 5 -2 -1 1 0 0 -1 0 -16
word for it	2 -1 -1 0 3 -2 -1 -1 0 -7
word for lett	-3 -1 -5 22 -9 -1 2 -3 -2 -6
word for library	0 0 0 0 1 0 0 0 0 -5
word for me	5 3 -3 -1 0 -1 -6 2 0 -4
word for office	0 0 0 0 0 0 0 0 0 39
word for our	3 -1 -1 -1 0 -3 2 0 0 0
word for product	0 0 0 0 0 0 0 0 1 -4
word for reach	0 0 0 0 -3 0 1 3 -1 -3
word for send	-2 0 0 0 -2 0 1 0 3 -3
word for site	0 0 0 0 0 0 0 0 0 -5
word for submitt	0 0 0 0 -4 0 0 0 5 6
word for taking	0 0 0 0 1 0 0 0 0 17
word for the	-23 17 -14 2 11 2 15 -7 -2 7
word for this	-1 -1 9 -1 9 -1 -6 -5 -3 -15
word for timemention	30 1 -23 3 -2 -2 -4 -2 -2 8
word for you	-2 6 1 -3 -3 6 -3 2 -3 -13
word for your	12 -1 -16 1 -9 -13 18 2 7 -26
word form	-3 -1 -1 -1 0 -2 7 -2 3 -2
word form of	1 0 0 -1 0 0 1 0 0 -12
word formal	0 -2 -1 -1 -2 15 -7 -2 -1 -11
word formal letter	2 -1 -1 -1 -1 7 -5 -1 0 -5
word formal offer	-1 0 0 0 -1 4 -1 0 0 -2
word format	0 -1 0 0 0 0 1 0 0 -3
word former	-3 -3 1 0 0 -1 7 -1 0 -8
word formulier	0 0 0 0 0 0 0 0 0 3
word forward	10 -2 1 -7 0 -2 6 -3 -3 -7
word forward to	9 0 -1 0 -1 -1 -4 -1 0 -2
word found	-1 1 0 0 5 -1 -3 0 1 6
word founder	-1 4 -2 0 0 -3 4 -1 0 4
word four	-2 2 -3 -1 -2 9 -1 -2 0 24
word four week	-2 -1 -1 0 -2 3 4 -1 0 -3
word frau	6 8 -3 -2 -10 0 9 -3 -3 -26
word free	0 6 0 -1 0 2 -5 -1 -1 34
word free for	0 2 -1 0 0 0 -1 0 0 -11
word free on	0 -2 4 0 0 0 0 0 0 6
word free timemention	-1 2 -1 0 0 0 0 0 0 4
word frei	0 -1 0 0 1 -1 3 0 0 -4
word freight	1 0 0 0 0 0 0 0 0 3
word freuen	3 -1 0 0 -1 1 -1 0 0 -3
word freuen uns	3 -1 0 0 -1 1 -1 0 0 -3
word friend	0 0 0 0 4 -1 -2 0 0 0
word from	7 -13 -6 -3 27 11 -24 4 -2 -15
word from home	0 0 0 0 0 5 -4 0 0 13
word from me	18 -1 -2 -2 1 -4 -7 -3 -1 -6
word from our	5 -2 -1 -1 4 2 -6 0 -1 2
word from the	-4 1 0 0 -3 0 8 -1 0 -9
word from timemention	-7 -3 5 -3 -1 20 -12 2 -1 -10
word from us	-2 -1 -1 0 -1 0 1 -4 8 1
word from you	-1 0 1 1 0 0 0 0 0 11
word from your	-1 0 0 2 0 0 0 0 0 11
word front	1 -1 -1 0 -2 0 1 0 3 -7
word front desk	1 -1 0 0 0 1 -1 0 1 -3
word frontend	0 -1 0 0 0 0 -1 0 3 -5
word frontend developer	0 -1 0 0 0 0 -1 0 3 -4
word frozen	-1 0 -1 12 -4 -1 -4 0 0 -4
word fue	-2 0 0 0 0 0 0 3 0 1
word full	0 -1 0 0 -3 8 -3 0 0 11
word fun	-1 -1 0 0 4 -1 3 -2 -2 12
word funcao	-1 1 0 -1 2 0 0 0 0 -8
word funcao de	0 1 0 0 1 0 0 0 0 -4
word functie	3 -2 -1 0 0 -2 5 -1 -1 -20
word functie van	3 -1 0 -1 5 -1 -4 0 0 -6
word funf	0 0 0 0 0 0 0 0 0 10
word fur	7 8 -9 -2 -1 -4 7 0 -5 -55
word fur das	0 4 0 0 -2 0 2 0 -2 3
word fur die	1 1 -1 0 2 -1 -1 0 -1 -22
word fur ein	-1 2 0 0 0 0 0 1 0 -5
word fur ihr	4 -1 -1 0 0 0 -1 -1 0 -6
word fur ihre	-1 4 -1 -1 -2 -1 2 0 -2 -9
word fur ihren	1 0 0 0 1 0 0 0 0 -3
word fur sie	-2 4 -6 0 0 -1 6 0 0 -15
word fur timemention	0 0 0 0 0 0 0 0 0 -4
word further	-3 -2 0 4 -2 -1 2 4 -1 -4
word future	0 0 0 0 4 0 -1 0 -2 15
word g	0 0 0 1 -1 0 0 0 0 16
word gaan	1 0 0 0 1 0 -2 0 0 -8
word gaat	0 0 0 0 0 0 1 0 0 5
word garde	0 0 0 1 1 0 -1 0 0 -4
word gate	4 -1 -2 0 0 0 0 0 0 -2
word geachte	1 -5 0 -1 2 0 3 -1 1 6
word geachte heer	1 -3 0 0 0 0 1 -1 2 -4
word geachte mevrouw	0 -2 0 0 2 0 1 0 -1 10
word geben	1 0 0 0 0 0 -1 0 1 -4
word geben sie	1 0 0 0 0 0 0 0 0 -3
word geehrte	7 -4 -2 -2 -6 3 3 -2 1 -21
word geehrte frau	8 -4 -1 -1 -6 3 4 -1 -1 -21
word geehrter	-3 9 -4 -1 4 0 -3 -1 -1 -16
word geehrter herr	-3 9 -4 -1 4 0 -3 -1 -1 -16
word gegeven	0 -1 -1 0 -2 0 3 0 1 -1
word geht	-1 10 -1 -1 -2 0 -2 -1 -2 -7
word geldig	-1 -1 0 0 5 0 -2 0 -1 -2
word general	1 1 0 0 0 0 0 0 0 4
word gente	0 0 0 0 3 0 -1 0 0 1
word gentile	3 4 -1 -1 0 0 0 -4 -2 3
word geologo	0 -4 0 0 1 0 5 0 0 0
word geologo pleno	0 -4 0 0 0 0 5 0 0 1
word gern	-6 8 -5 0 -1 2 2 0 -1 -6
word gerne	2 0 0 0 0 0 0 0 0 -5
word gesprach	4 7 -5 0 -2 1 -5 1 0 -24
word gesprach mit	3 -2 0 0 0 0 0 0 0 -6
word gesprek	7 -2 -1 -1 1 -1 -3 0 -1 -12
word gesprek over	0 0 0 0 0 0 1 0 0 4
word gesprek van	0 0 0 0 0 0 0 0 0 -5
word gestionnaire	5 0 0 0 0 0 -4 0 0 -1
word get	-11 0 11 -3 -8 7 -2 4 1 6
word get a	0 0 0 0 0 0 1 0 0 9
word get an	0 1 0 0 0 0 0 0 0 -6
word get back	0 -1 0 -1 -4 -1 1 4 2 -12
word get the	0 0 0 0 0 0 1 0 0 18
word get to	-1 4 -2 -1 0 0 -3 4 -1 -9
word gets	0 0 0 0 2 0 -2 0 0 11
word gett	-1 -1 -1 -1 -1 -1 -4 12 -2 7
word gia	-2 -1 1 0 5 -1 -2 -1 0 -5
word gibt	-1 0 0 -1 -1 -1 3 0 0 7
word gift	0 0 0 0 0 0 0 0 0 3
word gig	2 -1 -1 0 4 -1 -2 0 0 -11
word giornata	0 -1 0 0 0 0 2 0 0 -6
word giorni	-1 -1 3 -1 -1 1 0 0 0 4
word giorno	0 2 -6 0 0 0 6 0 0 -3
word giro	4 0 -2 0 0 0 1 -1 0 -8
word give	-4 -2 0 -1 1 -4 13 -3 -1 -20
word give me	-1 -1 1 -1 0 -2 5 -2 0 -13
word give us	0 0 0 0 0 -1 2 -1 0 -7
word give you	-3 -1 0 0 0 -1 6 0 0 -4
word given	-4 4 0 0 0 -1 -2 1 3 2
word glad	1 0 -1 0 -4 -2 6 0 0 1
word glad to	0 4 0 0 -3 -1 -1 0 0 3
word go	20 -9 -7 1 7 -8 2 -5 -2 21
word go ahead	-2 -1 0 1 -1 0 3 0 0 4
word go through	0 -1 0 0 -1 0 6 0 -3 6
word go with	11 -1 -4 0 -1 0 -4 -1 -1 4
word goed	1 -1 0 0 1 0 -2 0 1 -4
word going	-3 -2 0 6 16 -3 -9 -4 -2 -9
word going to	-2 -1 1 -1 14 -1 -7 -3 0 -3
word gone	-1 -2 5 0 10 -3 -7 -1 -1 4
word good	22 -5 -21 -1 -9 8 10 -8 3 -22
word good for	13 -1 -11 0 0 0 0 0 0 -2
word good luck	-5 -1 -1 3 -1 -1 7 -2 1 -7
word good morn	-1 0 3 -1 0 0 0 0 0 -4
word good news	-1 -10 -1 0 -1 15 -2 -1 0 -9
word google	6 -1 -1 -1 -1 -1 -1 -1 -1 -8
word google meet	5 -1 -1 -1 0 0 -1 0 0 -12
word gostava	0 3 0 0 0 0 -3 0 0 0
word got	14 -6 1 -3 -15 6 -9 -8 21 -13
word got it	-1 -1 0 0 -6 0 -14 -2 25 -11
word got your	0 3 -1 -1 -2 -1 2 0 0 -16
word graag	3 -4 -1 -1 2 -2 6 -2 -2 -11
word grab	-1 14 0 0 -4 -2 -4 0 -3 -1
word gracia	-3 3 0 -1 -9 -2 13 -1 0 -10
word gracia a	-1 0 0 0 0 0 3 0 0 -2
word gracia por	-2 3 -1 0 -9 -2 11 0 0 -7
word grade	0 -1 0 0 -1 2 -1 0 1 -10
word graham	0 0 0 0 0 1 -1 0 0 -13
word grant	1 -3 -1 1 -1 0 4 0 0 3
word grateful	0 0 -5 8 3 0 -1 0 -4 -2
word grateful for	-1 0 -7 8 3 0 -1 0 -2 -1
word grati	0 0 0 0 0 0 0 0 0 4
word gratuita	0 0 0 0 0 0 0 0 0 4
word grazie	-5 -4 -6 -2 3 -2 17 -1 0 -2
word grazie a	-1 0 0 0 -1 0 5 -1 0 -3
word grazie della	-1 -3 0 -1 2 -1 8 -3 0 -3
word grazie mille	0 0 0 0 0 0 0 0 0 8
word grazie per	0 0 -6 0 0 0 7 0 1 -1
word great	-12 3 -2 -2 0 -4 15 -1 3 18
word great news	-4 5 0 0 0 0 0 0 0 1
word great to	-3 -1 -1 0 -1 -2 10 -1 -1 1
word green	0 -1 0 0 -1 0 3 0 0 -3
word greeting	9 -3 0 0 0 -1 -4 0 0 6
word groet	4 -3 -1 0 1 0 0 0 0 10
word group	14 -2 -1 -2 4 -3 -7 -2 -1 4
word gruse	1 0 0 0 0 0 0 0 0 -3
word gs	0 0 0 0 4 0 0 0 -3 -6
word gs #	0 0 0 0 4 0 0 0 -3 -6
word guest	1 0 0 0 0 0 0 0 0 10
word gustaria	2 -1 -1 0 0 0 0 0 0 9
word gut	0 0 0 0 0 -1 1 0 0 -9
word gute	-5 6 -4 0 0 -1 5 0 0 -6
word guten	1 2 5 1 -1 0 -7 1 -2 6
word guten tag	1 2 0 0 0 0 -3 2 -2 11
word guten timemention	-1 0 5 1 0 0 -4 0 0 -1
word h	-1 1 0 -1 -1 -1 -1 -1 5 32
word h #	0 0 0 0 0 0 0 0 0 4
word h ?	0 0 1 0 0 0 0 0 0 -3
word h f	-2 1 -2 -1 0 0 0 0 5 -3
word ha	1 -4 -1 3 2 0 -2 -3 3 -34
word ha sido	2 -2 -1 0 -2 0 0 0 3 -4
word habe	-3 1 -1 -1 -3 -2 10 -1 -1 -18
word habe ich	-2 4 0 0 -2 -1 2 0 -1 -12
word haben	3 -3 -2 -1 7 2 -4 0 -3 0
word haben uns	0 1 0 0 2 0 -1 0 0 -3
word haben wir	5 -2 -1 -1 -1 3 -1 -1 0 -1
word habil	0 0 0 0 0 0 2 4 -5 -4
word hablamo	2 0 -1 0 0 0 0 0 0 -8
word hace	0 0 0 1 0 0 3 -3 0 -1
word hacer	1 0 -1 1 0 0 0 0 0 5
word had	-11 2 3 -1 7 -1 5 -2 -3 18
word had a	-5 5 -1 0 0 0 1 0 0 -5
word had to	0 0 1 0 0 0 0 0 0 7
word hai	-2 0 0 -1 0 -1 8 -3 -1 -2
word hale	2 0 0 0 0 0 0 0 0 -5
word half	3 2 15 -1 -3 -2 -12 -2 -2 8
word half an	1 5 -1 0 0 0 -3 0 -1 3
word hall	2 -4 4 -1 0 0 0 0 0 -1
word hallo	5 6 -8 -2 -4 -3 7 0 -2 -14
word hallo frau	1 10 -5 -1 -2 -1 1 -1 -2 -12
word hallo herr	3 -4 -1 0 0 -1 5 0 0 -9
word hand	-1 0 -1 0 -4 -1 4 0 4 6
word hand in	-1 0 -1 0 0 -1 4 0 -1 5
word hang	-2 -1 0 -2 8 -1 -1 -1 0 0
word hanno	0 0 0 0 2 0 -2 0 0 3
word happen	-4 -1 -1 1 -2 -2 6 -1 3 -2
word happy	-1 8 1 -2 -2 -9 13 -6 -2 -7
word happy holiday	3 -1 0 0 -2 -1 6 -3 0 -1
word happy to	3 7 -2 -2 1 1 -7 -2 -1 4
word harbor	-4 2 5 0 -1 0 -2 0 -1 -6
word hard	0 -1 -1 0 3 -2 3 -1 0 -12
word hartwell	-4 5 0 0 11 -1 -8 -2 0 -4
word has	-55 -15 34 50 6 -9 -36 28 -3 66
word has accept	-3 -1 -1 -1 12 -4 -6 6 -2 -12
word has been	-35 -8 23 24 -8 -1 -11 16 0 34
word has come	0 -4 4 0 0 1 -1 0 0 -17
word has decid	0 0 0 12 -5 -1 -5 0 0 5
word has gone	-1 -2 5 0 4 -2 -4 -1 0 3
word has invit	-1 6 -1 -1 0 0 0 -1 -1 3
word has taken	-1 0 0 0 0 0 0 2 0 5
word hast	0 0 0 0 0 0 0 0 0 6
word hasta	6 -1 -3 1 -3 -2 2 1 -1 -4
word hasta el	-1 0 0 0 0 -1 1 1 0 -3
word hat	1 -1 -2 0 -4 2 -7 -2 13 0
word hat uns	0 -1 0 0 -1 3 0 0 0 5
word hatte	0 7 -6 0 0 0 0 0 0 1
word hatten	-1 -1 -1 1 1 0 2 0 0 -5
word haus	3 -1 0 0 -1 3 -2 0 0 0
word have	-22 12 -2 1 -16 24 -17 -15 36 25
word have #	-1 3 0 0 0 0 2 -1 -2 -1
word have a	-1 4 1 -1 -10 -1 5 -1 5 36
word have an	4 -1 -4 -1 0 1 2 -1 0 1
word have been	0 -3 0 0 -4 15 -11 -2 6 -1
word have feedback	-1 0 0 0 -1 0 4 -1 0 -2
word have not	0 0 0 0 1 0 -2 -4 6 2
word have receiv	-1 -1 0 0 -1 0 -6 6 3 5
word have the	-1 -2 -1 -2 5 11 -9 -1 0 1
word have to	-7 -4 23 6 -6 -2 -8 -2 -1 6
word have you	0 4 -2 -1 -4 13 -7 -2 -2 -21
word have your	-1 -2 -1 -1 -4 7 -8 -2 10 3
word haven't	-1 0 -2 -2 -1 -1 9 -2 -1 26
word hay	2 -2 -1 1 -9 0 10 0 0 -2
word he	0 2 3 4 -3 -2 0 -2 -1 38
word head	19 -1 -14 0 0 -3 3 -3 -2 -11
word head of	0 3 -1 0 -1 -2 2 -1 0 0
word head office	0 0 0 1 1 0 0 0 -1 -5
word head up	11 -2 -7 0 0 0 0 -1 0 -6
word headcount	-1 0 0 -2 -4 -1 9 0 0 5
word health	-9 -1 -1 0 -1 -5 9 2 7 3
word hear	13 4 2 -1 -1 -4 -4 -4 -5 6
word hear about	-1 4 0 0 2 0 -1 -1 -2 11
word hear from	7 -1 0 -1 -2 -1 -2 -2 1 -6
word hear how	4 -2 0 0 -2 0 1 0 0 4
word heard	1 0 -1 4 -2 -1 -3 -4 5 3
word heb	-2 -1 -4 0 0 -1 11 -1 -1 -12
word heb ik	-1 8 -5 0 -1 0 2 -1 -1 -9
word hebben	1 -1 -1 -1 4 0 -3 -1 1 -7
word hebt	3 -3 0 0 2 0 -1 0 0 -4
word heeft	0 -2 -1 1 5 0 -2 1 -1 8
word heer	1 -3 0 0 0 0 1 -1 2 -4
word helaa	0 0 0 1 1 0 0 0 -1 9
word held	-4 -1 3 0 0 0 -2 4 0 -7
word held on	-4 3 3 0 0 0 -2 0 0 -4
word hello	-1 -3 -1 -2 -1 2 4 -1 2 -5
word help	5 -5 -5 0 1 -2 6 2 -1 17
word her	2 -1 -2 -1 0 -2 6 -2 -1 25
word here	-3 2 -9 -4 1 4 -2 19 -7 24
word here :	-1 2 1 0 0 0 0 0 0 8
word here and	0 3 0 0 0 0 -1 0 -1 2
word here are	0 0 0 0 0 0 0 0 0 11
word here is	2 -3 -1 -1 -3 9 -2 -1 -1 -2
word here'	14 -6 -2 -2 -6 -5 13 -7 1 -11
word here' how	22 -1 0 -1 0 -2 -12 -3 0 -6
word here' the	-8 -4 -1 -1 -5 -3 26 -3 -1 -13
word herr	-3 5 -2 -1 4 0 1 -1 -2 -23
word het	-2 -11 2 0 0 -1 14 -1 -2 17
word het gesprek	2 -2 0 0 0 0 -1 0 0 9
word het interview	0 1 0 0 0 0 0 0 0 19
word hey	9 2 1 -2 4 -3 -5 -4 -3 -73
word hey !	1 7 -1 0 -2 0 -2 0 -2 -14
word hi	25 -12 -33 9 13 -26 68 -36 -8 -211
word hi !	4 -3 -4 -1 -3 4 5 -1 -1 -22
word hi could	-2 -1 0 0 0 -1 5 0 0 -4
word hi i	-1 0 0 0 1 7 -6 0 0 -3
word hi i'm	0 0 1 0 0 0 -1 0 0 -4
word hi just	4 -1 -4 0 -1 0 18 -16 0 -4
word hi thank	-1 1 -1 0 8 0 -5 -1 -1 18
word hi the	-5 -5 3 -2 -1 -4 16 -3 0 -13
word hi we're	-3 0 0 0 0 -9 13 0 0 4
word hi your	1 -4 2 0 -1 0 4 0 -1 -6
word hier	0 0 0 0 0 0 1 0 1 -4
word hierbij	3 -2 0 0 0 0 0 0 0 0
word hiermit	1 0 0 0 0 0 0 0 0 -5
word high	0 0 0 0 0 0 0 0 0 17
word hij	1 0 -1 0 0 0 -1 0 1 -6
word him	10 -2 0 0 0 -2 -4 0 0 17
word hire	-1 4 -1 5 -2 -1 -2 -1 -1 13
word hired	-1 -10 -1 7 -2 12 -4 -1 0 -6
word hiring	-4 -3 5 -4 8 -4 5 -3 0 28
word hiring manager	-4 0 4 -5 -1 -1 10 -2 -1 21
word hiring team	-1 -2 2 0 -5 0 0 0 5 -2
word his	0 1 4 0 -3 -1 -1 0 0 13
word ho	0 2 2 -1 0 0 -2 -1 0 6
word hoe	0 0 0 0 0 0 2 0 0 14
word hoi	7 4 -7 -1 -2 -2 1 -1 1 -18
word hoja	0 0 0 0 -2 0 0 0 3 -6
word hoja de	0 0 0 0 -2 0 0 0 3 -6
word hola	2 9 -5 -2 -6 -4 15 -1 -6 -28
word hola !	-1 3 0 0 0 -1 -1 0 2 5
word hola :	0 6 -2 0 0 0 -2 0 -2 -5
word hold	2 -3 -11 18 -5 2 1 -2 -2 -13
word holiday	-2 -2 9 -5 -3 -1 5 0 -1 -13
word holly	0 0 0 0 0 0 0 0 0 26
word home	-4 -10 -1 -1 -3 16 12 -2 -8 41
word home office	0 0 0 0 0 0 0 0 0 4
word hoofd	3 -2 0 0 0 0 0 0 -1 1
word hoor je	0 0 0 0 -1 0 2 -1 0 -3
word hope	-6 3 1 -2 -1 6 -4 -2 4 10
word hope to	-1 -1 0 -1 -1 0 1 -1 4 3
word hope you	-1 5 0 0 0 -1 -2 0 0 7
word hope you'll	-2 -1 0 0 1 3 -1 0 0 -4
word hoped	-1 0 -1 0 12 -1 -7 -1 -1 -1
word hora	4 3 4 1 -1 -1 -11 5 -5 -13
word horario	-1 5 1 0 -1 -1 -2 -1 -1 -17
word horen	0 0 0 0 0 0 0 0 0 5
word host	3 0 -1 0 -2 0 -1 2 0 -9
word host you	1 0 0 0 0 0 0 0 0 -3
word hotel	-3 0 0 0 1 -2 5 0 0 -8
word hour	17 -10 -7 -9 -4 16 -4 7 -7 -27
word hour before	0 0 0 0 0 0 0 0 0 8
word house	2 0 0 0 0 -1 0 0 0 10
word houver	0 0 0 0 0 0 0 0 1 -3
word how	19 -2 2 -2 1 -7 -5 -5 -1 63
word how did	0 0 0 0 0 -2 3 0 0 6
word how to	0 0 0 0 0 0 0 0 0 10
word how was	0 0 0 0 0 0 0 0 0 6
word how you	-1 0 0 0 1 0 1 0 0 10
word hr	0 -2 -1 -1 -4 5 5 -1 -1 -2
word hr will	-1 0 0 1 -1 0 3 0 0 -1
word http	5 34 -8 -4 -8 -7 -4 1 -9 94
word http :	5 34 -8 -4 -8 -7 -4 1 -9 94
word hugo	0 1 0 0 0 0 -1 0 0 7
word human	0 0 0 0 0 0 0 0 2 4
word hybrid	-2 3 0 -1 -1 4 -3 0 0 -9
word i	-38 -3 6 -13 5 31 43 -18 -12 30
word i am	4 -4 -1 0 -1 7 -6 2 -1 9
word i can	-12 7 -1 -3 6 9 0 -4 -1 14
word i can't	-1 -4 0 -1 7 -3 5 -1 0 -8
word i could	-1 5 -1 -1 -2 0 1 -1 0 -5
word i got	-3 0 2 0 -3 9 -5 -1 0 1
word i have	-5 -2 4 0 -2 13 -7 -4 3 29
word i hear	2 -6 5 0 -1 -1 2 -1 -1 -11
word i hope	0 0 0 0 1 0 1 0 0 7
word i interview	0 0 0 0 0 0 0 0 0 6
word i know	-11 8 8 -1 5 -2 -4 -3 -1 -8
word i need	-1 9 -1 -1 0 0 -6 -1 0 1
word i promis	-4 -3 0 -2 4 -4 11 -2 0 -7
word i should	-1 0 -1 0 -1 -1 5 -1 0 -3
word i told	-1 -1 -1 0 -5 -2 14 -1 -2 -9
word i want	0 -1 -1 -3 5 -3 4 -1 -1 -8
word i will	6 -5 -1 -1 0 -1 5 -1 -2 -15
word i wish	0 0 0 0 7 -2 -2 -1 -2 -5
word i would	1 1 0 0 1 -1 -2 0 0 9
word i'd	-8 12 -3 2 20 -8 -6 -5 -4 2
word i'd like	-6 13 -1 -2 7 -5 -2 -2 -1 -8
word i'd love	0 4 0 0 1 -1 -2 0 -2 -7
word i'll	-12 -14 12 -11 0 -4 39 -26 16 -57
word i'll be	-1 -1 5 -1 -1 0 -2 -1 2 20
word i'll bring	0 0 0 0 0 0 0 0 0 16
word i'll call	2 1 -2 -1 0 0 1 -1 0 -28
word i'll get	-3 -2 0 0 -2 7 2 -2 0 -18
word i'll have	-6 -1 0 0 0 0 8 -1 0 -9
word i'll ring	-2 -1 -1 -1 12 -3 1 -4 -1 -11
word i'll send	0 0 1 0 0 0 -1 0 0 8
word i'm	-12 17 -7 19 19 -10 -53 27 0 41
word i'm a	0 1 0 0 0 0 0 0 0 5
word i'm afraid	-2 -1 0 8 10 -1 -10 -2 -1 -11
word i'm at	-1 -1 -1 -1 -1 -3 10 -2 0 -12
word i'm free	-1 2 0 0 0 0 0 0 0 7
word i'm happy	2 0 0 -1 0 0 -1 0 0 11
word i'm look	0 0 0 0 0 0 0 0 0 24
word i'm so	-1 0 0 10 -3 0 -6 0 0 -6
word i'm sorry	-3 -2 -3 -1 20 -2 -7 -1 -1 2
word i'm writ	-1 0 0 0 1 0 0 0 0 3
word i've	-24 -7 20 37 -1 -5 -25 6 -1 -15
word i've been	0 -2 1 -1 5 -1 -1 0 0 -3
word i've sent	0 0 0 0 -1 0 3 0 -1 -2
word ice	-3 0 3 1 0 0 0 0 0 -4
word ich	-1 7 0 -2 -7 -3 10 0 -4 -27
word ich dir	0 0 0 0 0 0 0 0 0 3
word ich ihnen	0 0 -1 1 0 1 0 0 0 -5
word ich mich	0 0 0 0 1 0 0 0 0 -6
word ich sie	0 1 0 0 0 0 0 0 0 -4
word id	9 -4 -1 -1 0 0 -1 -1 0 -19
word id #	1 0 -1 0 1 0 0 0 0 -11
word id :	5 -3 0 0 0 0 0 0 0 1
word ideal	7 -1 -5 -1 0 -2 4 -1 0 -1
word iemand	0 0 0 0 3 0 -2 0 0 -2
word iets	-1 5 -5 0 -1 0 4 -1 0 -7
word if	-27 -6 5 -8 3 21 6 -6 11 28
word if it	-4 -1 -1 -1 14 -2 -14 9 0 16
word if it's	-1 -1 -1 -4 0 0 8 -1 0 4
word if the	-4 0 0 0 0 -1 6 0 0 10
word if this	1 -1 0 0 0 0 0 0 0 9
word if we	-4 -2 2 0 -1 -1 1 2 3 -10
word if you	1 0 -4 -3 0 25 -13 -8 3 43
word if you'd	-3 -4 -1 0 -4 -4 18 -2 0 -4
word if you're	-3 -3 3 0 2 7 -4 -1 -1 -6
word if your	0 -1 0 0 -1 0 -1 0 3 1
word ihnen	-2 18 -8 -2 -2 4 -5 -2 -2 -28
word ihnen timemention	-5 9 -3 0 0 0 0 0 0 -6
word ihr	6 -5 -1 -1 -3 3 2 0 -2 -1
word ihr gesprach	4 -1 -1 -1 0 -1 1 -1 0 -12
word ihre	-4 3 -3 -3 -7 1 4 10 0 -19
word ihre bewerbung	0 0 -1 -1 -5 2 2 -1 4 -7
word ihre nachricht	-6 0 0 0 0 0 0 9 -1 -1
word ihre unterlagen	-1 4 0 0 -3 0 1 0 -1 -2
word ihren	1 0 0 -1 2 0 0 0 -1 5
word ihren termin	0 0 0 0 0 0 0 0 0 9
word ii	2 0 0 -1 0 0 -1 0 0 -11
word ik	0 -4 -2 1 -3 -5 -1 17 -3 -27
word ik ben	0 1 0 0 0 0 0 1 0 -3
word ik heb	-1 -8 1 0 1 0 9 0 -1 -4
word ik je	0 0 -1 1 2 -1 0 0 0 -4
word ik u	2 -1 0 0 0 0 0 0 0 -4
word il	-3 -1 -4 0 0 -2 13 -1 -2 -29
word il cliente	0 0 0 2 -2 0 1 0 0 -4
word il colloquio	0 0 4 -1 0 0 -1 -1 -1 1
word il direttore	-1 -2 0 0 -2 0 7 -2 -1 -2
word il link	5 0 -2 0 0 0 -1 -2 0 -9
word il posto	0 0 0 1 1 0 -1 0 0 -4
word il responsabile	1 0 0 2 -1 0 0 0 0 -4
word il ruolo	1 0 0 0 0 0 0 0 0 -5
word il suo	-1 3 -1 0 2 0 -3 0 0 3
word il timemention	-4 0 -6 1 -1 1 7 3 0 -3
word il tuo	3 0 0 -2 3 -1 -4 1 -1 3
word im	5 -3 2 -3 3 1 -2 -1 -3 -18
word immer	0 1 0 0 0 0 -1 0 0 7
word impress	0 5 0 -1 0 2 -4 -1 0 -1
word impress by	0 5 0 0 -1 -2 -2 0 0 0
word in	35 -12 -10 -25 11 17 -28 1 12 -94
word in !	0 0 0 0 -7 0 4 -1 5 0
word in #	0 0 0 0 0 0 0 0 0 9
word in :	3 -1 0 0 6 0 -5 -3 -1 -4
word in a	0 2 -1 4 -1 -1 -3 -1 0 12
word in allegato	0 0 0 0 0 1 0 0 0 -3
word in and	0 2 0 0 0 0 -1 0 0 -5
word in case	0 0 0 0 1 -1 0 0 0 8
word in de	2 2 0 0 -1 0 0 -1 0 -14
word in der	3 1 -1 -1 1 0 -1 -1 -1 7
word in die	3 -1 0 0 0 0 -1 0 -1 2
word in early	0 0 0 0 -1 3 -1 0 0 -3
word in for	3 1 -1 0 0 0 -1 0 0 -10
word in het	0 -2 0 0 0 0 3 0 0 -2
word in june	-1 9 -1 0 0 0 -7 -1 0 16
word in my	-2 0 2 0 0 0 0 0 0 7
word in new	4 -4 -1 0 0 0 0 0 0 12
word in our	0 -1 0 0 -6 0 -7 2 12 -10
word in person	-4 10 -4 -1 0 -1 0 -1 0 -7
word in ruhe	3 -1 0 0 0 0 -1 0 0 -4
word in the	-1 -6 -16 -5 4 8 13 -5 9 -53
word in this	0 0 0 0 0 0 0 0 0 21
word in timemention	-4 -2 5 -2 8 -1 -3 -1 0 -11
word in to	0 0 -1 -1 2 4 -1 0 -4 -9
word in touch	3 -6 2 -3 -5 -3 -8 13 7 -18
word in unserem	1 -1 0 0 -1 3 0 0 0 1
word in your	1 -2 -1 1 -3 0 16 -2 -9 14
word inbox	0 0 0 0 0 0 -2 3 0 -1
word includ	-1 -1 -1 0 -5 -1 3 2 4 -2
word inconvenience	-5 0 6 1 0 0 -1 0 0 4
word inde	0 0 0 0 -1 0 -1 0 3 2
word individual	0 0 0 0 1 0 0 0 0 11
word info	0 0 0 0 0 0 0 1 0 15
word info :	0 0 0 0 0 0 1 0 0 6
word inform	-4 -3 -1 0 -2 15 -7 2 -1 1
word inform you	-4 -2 -1 0 -1 16 -9 2 -1 2
word information	-3 0 0 0 0 -9 13 0 0 13
word ingl	0 0 0 0 0 0 0 0 0 7
word innerhalb	0 0 0 0 0 0 0 0 1 -3
word inscricao	0 0 0 0 -2 0 0 0 3 0
word inside	0 0 0 0 10 0 -10 2 0 29
word insight	-4 4 0 0 2 0 -2 0 1 7
word instead	-9 -5 22 -1 -2 -3 -12 11 -1 8
word instead ?	-3 -4 16 0 0 -3 -5 -1 0 2
word instead of	-1 -1 3 0 0 0 -1 0 0 -9
word insurance	-1 4 0 0 0 -1 -2 0 0 3
word inter	0 5 0 0 1 0 -3 0 -3 -1
word interesse	-1 -2 -1 0 -2 -2 8 -1 1 -20
word interesse ?	0 -4 0 0 -2 -1 9 0 0 -5
word interesse an	1 -1 0 0 0 0 0 0 1 -7
word interest	-1 -1 -1 -1 2 -3 6 -1 0 25
word interest ?	0 0 0 0 -2 -2 7 0 -2 -6
word interest in	0 -1 -1 -1 6 -1 -2 -1 0 19
word intern	-2 -1 3 -1 0 4 -2 -1 0 -2
word interna	0 0 0 2 -2 0 1 0 0 -3
word internal	-1 -1 0 -1 6 0 -2 -1 0 5
word interne	-3 0 0 4 -1 0 0 0 0 -2
word interview	-16 20 22 8 0 -13 -11 0 -9 48
word interview #	0 0 0 0 0 0 0 0 0 17
word interview :	13 -3 3 1 -3 -1 -5 -4 -1 -19
word interview ?	-12 16 -1 -1 0 0 -1 0 0 -15
word interview about	0 0 0 0 0 0 0 0 0 5
word interview and	13 -3 -11 0 0 0 2 -1 -1 5
word interview are	2 -2 1 1 0 0 0 0 0 19
word interview at	1 7 -4 -1 -1 0 -1 -1 0 -9
word interview by	-1 0 2 -1 0 0 0 0 0 9
word interview confirm	1 0 0 0 0 0 0 0 0 -3
word interview confirmation	2 0 0 0 0 0 0 0 0 -4
word interview date	-3 3 3 0 0 0 -1 0 0 -8
word interview for	-3 2 11 4 -3 -2 -5 -3 -3 -31
word interview has	-15 0 12 4 0 0 0 0 0 -1
word interview invitation	1 0 0 0 0 0 0 0 0 14
word interview is	3 -1 1 -1 0 0 -1 0 0 -7
word interview mit	0 1 0 0 0 0 0 0 0 -5
word interview of	0 0 0 0 0 0 0 0 0 12
word interview on	-19 3 -3 14 1 -1 8 -1 -1 -2
word interview panel	0 0 0 0 0 0 0 0 0 12
word interview question	0 0 0 0 0 0 0 0 0 10
word interview schedul	-6 0 7 1 0 0 0 0 0 -9
word interview schedule	-5 0 6 0 0 0 0 0 0 13
word interview slot	-1 2 -1 0 0 0 0 0 0 7
word interview start	7 -2 -3 -2 0 0 0 -1 0 2
word interview the	-2 -1 3 0 -1 0 -1 0 2 0
word interview time	4 -3 1 0 0 0 0 0 0 -14
word interview timemention	7 -4 -1 1 -1 -1 5 -5 -1 -29
word interview to	-2 0 2 0 0 0 2 0 0 -8
word interview w	-5 9 -3 0 0 0 0 0 0 -3
word interview was	-1 0 0 2 0 0 0 0 -1 -5
word interview we	0 -1 0 0 0 1 2 0 0 11
word interview will	2 4 -1 -1 -1 0 -2 0 -1 -7
word interview with	14 -4 3 -1 0 -2 -3 -2 -4 31
word interview you	0 3 -2 -1 -1 2 -1 0 -1 -5
word interviewer	4 -2 3 -2 -3 -1 3 -1 -1 -24
word interviewer will	3 0 -1 -1 0 0 0 0 0 -2
word intervista	0 0 0 0 0 0 0 0 0 4
word into	0 -1 1 0 1 0 -1 0 0 10
word intro	9 2 -1 1 -1 -1 -9 -1 0 -8
word intro #	1 1 -1 0 0 0 0 0 0 -10
word intro call	0 1 0 1 0 0 0 0 0 3
word invit	-2 6 -1 -2 -1 2 5 -3 -4 21
word invit to	0 1 -1 -1 0 -1 6 -2 -3 -2
word invit you	-2 5 -1 -1 -1 3 -1 -1 -1 0
word invita	-1 5 0 0 0 0 -1 0 -1 -1
word invita a	-1 5 0 0 0 0 -1 0 -1 -1
word invitacion	7 -1 -1 -1 -1 0 -2 -1 0 -2
word invitation	-3 -1 1 1 -4 -4 -2 16 -4 -2
word invitation :	-2 1 3 0 0 0 -1 -1 0 -3
word invitation for	-2 0 0 4 0 0 0 0 0 9
word invitation to	0 1 0 0 0 0 0 0 0 -4
word invite	-20 -1 32 -2 4 -1 -5 -4 -2 -5
word invite you	1 0 0 0 6 0 -1 0 -5 -6
word io	-1 4 0 0 0 0 0 0 -1 1
word irati	1 0 1 0 0 0 -1 0 0 -16
word is	-23 -26 31 -8 -19 -8 41 13 -1 49
word is #	0 -5 -1 0 -2 -3 11 0 -1 -9
word is a	1 2 6 -4 -1 -1 -1 -2 0 15
word is an	0 1 0 0 0 0 -1 1 0 7
word is at	0 4 0 0 -3 -1 -7 7 0 -2
word is attach	0 0 0 0 0 0 0 0 0 8
word is away	0 0 0 -1 -2 0 2 -1 3 2
word is being	-4 -4 0 4 -1 0 0 5 -1 -11
word is book	2 0 0 0 0 0 -1 0 0 18
word is clos	1 -3 2 -1 -1 8 -14 10 -2 -15
word is complete	-1 0 0 0 -2 0 -1 0 5 -3
word is confirm	-2 0 -1 0 0 -1 4 0 0 26
word is fine	-18 -4 17 -1 -4 -3 15 -2 -1 -5
word is in	4 -5 -11 -2 -2 0 8 0 7 -8
word is no	-2 0 0 0 -2 -1 0 7 -1 -6
word is not	0 0 0 0 -1 0 -1 3 -1 12
word is now	-2 -1 2 -1 11 -2 -4 -3 0 -6
word is on	4 -1 -1 -1 0 -1 10 -9 -1 5
word is out	0 0 0 0 0 0 0 0 0 6
word is perfect	1 0 0 0 0 0 0 0 0 10
word is ready	0 0 0 0 -1 5 -1 -1 -2 -7
word is schedul	8 -1 -5 -1 0 0 0 0 0 -14
word is set	4 -1 -2 0 0 0 0 0 0 -9
word is the	0 -4 3 -1 -7 -1 13 1 -3 17
word is timemention	6 -3 -1 -1 0 0 -1 -1 1 2
word is to	0 0 0 1 0 0 0 0 0 6
word is your	2 -4 -1 0 -1 2 -2 4 0 -18
word isn't	-2 -1 -2 8 4 -3 -1 -4 0 2
word isn't the	0 0 0 0 3 0 -2 0 0 2
word issue	0 0 0 0 0 0 0 0 0 13
word ist	15 0 -9 -1 0 -2 -2 0 0 -30
word ist am	2 -2 0 0 0 0 0 0 1 -8
word it	-23 -26 -19 6 44 -12 19 -15 28 9
word it !	0 0 -1 1 0 0 0 0 0 -11
word it ?	4 -1 -3 0 0 0 0 0 0 18
word it by	-2 -3 -2 -1 -1 -3 21 -3 -8 -7
word it in	7 -3 -1 0 -3 0 7 -1 -8 -4
word it is	11 -5 -2 -1 -1 0 -6 5 -1 12
word it on	-1 4 -1 0 0 0 -2 0 0 3
word it over	-2 -6 -1 0 -1 13 -1 -1 0 -14
word it take	-1 3 -1 0 0 0 0 -1 0 -1
word it timemention	-1 -1 1 -1 10 -4 -2 -1 -1 14
word it to	0 -5 -2 -5 4 -6 13 -2 2 -9
word it was	-11 -3 -1 -1 13 -2 10 -2 -3 19
word it will	-6 -1 6 0 -2 -3 8 0 -1 2
word it within	0 0 0 0 0 0 1 0 0 3
word it'll	0 0 0 0 0 0 1 0 0 -8
word it's	-4 -7 -3 -8 17 8 -2 -6 6 30
word it's a	0 0 -1 0 12 0 -9 -2 0 -4
word item	0 0 0 0 -1 0 0 0 2 12
word its	8 -5 -3 -1 0 -1 3 -3 4 -23
word its statu	0 0 0 0 0 0 0 0 1 -3
word j	5 -1 -2 -1 -1 -1 -5 7 -1 -14
word j #	5 -1 -1 0 0 0 -1 0 0 -10
word j'ai	-3 0 0 -1 1 -3 9 -2 -1 -8
word ja	-2 -1 1 1 8 -1 -5 -1 0 -22
word jaar	-1 -2 0 0 6 0 -2 0 -1 5
word jan	-1 0 -1 0 4 -1 1 -1 0 -1
word january	3 -1 -1 0 -2 -1 6 -3 0 -2
word java	-1 4 0 1 0 -1 -2 0 0 2
word java developer	-1 4 0 0 0 -1 -2 0 0 0
word je	10 -15 -3 3 -6 -6 28 -4 -7 -62
word je bericht	4 0 0 0 0 0 -2 1 -1 -4
word je een	0 0 0 0 0 0 1 0 0 5
word je gesprek	0 2 0 0 0 0 -1 0 0 -6
word je graag	4 -3 0 0 2 0 -1 0 -1 -4
word je het	0 1 0 0 0 0 2 -1 0 -3
word je me	1 -3 0 0 0 -1 3 0 0 0
word je niet	0 6 -5 0 0 0 0 0 0 -2
word je sollicitatie	1 -9 -1 0 1 0 9 0 0 -8
word je suis	-4 -3 5 5 -1 0 -2 2 -1 -4
word je timemention	8 -10 -2 -1 0 -1 7 -1 0 -14
word je vous	7 0 0 0 -4 -2 3 -2 -3 -7
word jersey	0 0 0 0 0 0 0 0 1 -6
word jetzt	-1 3 0 0 0 0 -2 0 1 -1
word jij	0 0 0 0 0 1 0 0 0 4
word jo	1 0 0 0 0 0 0 0 0 8
word job	-12 -2 -3 16 11 -13 12 -15 5 21
word job :	-9 -2 0 4 0 0 0 0 7 5
word job and	0 0 0 0 1 0 0 0 0 -4
word jobs	0 -1 -3 0 -4 -1 4 11 -6 1
word join	-9 -5 -2 2 2 4 13 -2 -4 42
word join #	1 0 0 0 0 0 0 0 0 -7
word join our	0 0 0 0 4 0 0 0 -3 23
word join the	-4 0 0 4 1 0 -1 0 0 9
word join us	-8 -2 -1 -1 -1 -3 17 -1 0 1
word join with	0 0 0 0 0 0 0 0 0 4
word joint	6 -6 0 0 0 1 0 0 0 0
word jona	2 -1 -1 0 0 0 -1 1 0 8
word jonah	0 0 0 0 0 0 0 0 0 5
word jornada	-1 -1 0 0 4 0 -2 0 0 -1
word jour ouvr	-1 0 0 0 0 0 3 0 -1 -1
word jouw	0 0 0 0 0 0 0 0 0 8
word jr	2 0 -1 -1 -1 4 -2 -1 -1 -1
word jr #	0 0 0 0 -1 4 -1 -1 -1 0
word ju	-1 1 0 0 -4 -1 6 -1 0 -4
word jump	0 4 0 0 0 0 -3 0 0 8
word june	6 8 -1 -1 0 0 -10 -1 0 11
word june #	2 -1 0 0 0 0 0 0 0 -4
word junior	1 0 -1 0 1 2 -1 0 0 -7
word just	14 -4 -13 6 -2 -5 30 -21 -5 -4
word just a	11 -3 -6 -2 -1 0 -2 -1 3 -4
word just confirm	7 0 -6 0 0 0 0 0 0 -2
word k	-5 -12 -3 -1 -4 52 -20 -4 -3 -28
word k #	-1 -1 -1 0 0 20 -16 -1 0 -1
word kamer	0 0 0 0 0 0 0 0 0 4
word kan	0 1 1 0 0 0 -1 0 0 15
word kan ik	0 1 0 1 0 0 0 0 0 3
word kan timemention	0 0 0 0 0 0 0 0 0 10
word kandidaat	-1 -2 0 0 6 0 -1 0 -1 -1
word kandidaten	0 0 0 0 1 0 0 0 0 4
word kantoor	5 -3 0 0 0 1 -1 0 -1 1
word keep	-7 -3 -3 -1 14 -1 4 -2 -1 -7
word keep you	-1 -1 -2 -1 11 1 -4 -2 -1 -17
word keep your	-7 -1 -1 0 2 -1 9 -1 0 11
word kelmore	0 0 0 0 0 0 0 0 0 4
word kennenlernen	-2 8 0 -1 -2 0 -1 1 -2 -6
word kennismak	7 -6 0 2 0 0 -2 0 0 -6
word kennismaken	7 -3 -1 0 -1 -1 -1 0 0 -6
word kestrel	0 0 0 0 0 0 0 0 0 -4
word kick	0 0 0 0 0 0 0 0 0 8
word kick off	0 0 0 0 0 0 0 0 0 8
word kids	0 2 -1 0 0 0 0 0 0 -5
word kind	-7 11 7 -2 -6 -1 2 -2 -1 -7
word kit	0 0 0 0 0 0 0 0 0 12
word kleine	0 4 0 0 -2 0 0 0 -1 -5
word know	-22 17 -5 26 2 8 -7 -19 1 -20
word know about	1 0 1 0 0 0 -1 0 0 -6
word know by	-1 -1 0 0 0 2 1 0 0 3
word know if	-1 -2 0 0 -1 2 3 -1 0 15
word know that	2 -3 -7 9 0 0 1 0 -1 0
word kok	3 -2 -1 0 0 0 0 0 0 2
word kom	3 -2 0 0 0 0 1 0 0 -1
word komen	0 0 0 2 -1 0 0 0 0 -3
word kommenden	3 0 0 0 -1 0 -1 0 0 -3
word kommt	0 0 0 0 0 0 1 0 0 15
word komt	2 -2 0 0 -1 0 3 -1 -1 -11
word konnen	1 -3 -1 0 -1 0 5 0 -1 -6
word konnten	-1 1 0 0 -2 4 -2 0 0 -4
word konnten sie	-1 1 0 0 -2 3 -1 0 0 -4
word kun	0 2 0 0 0 0 -2 1 0 8
word kunnen	0 0 0 0 -3 0 4 0 0 -5
word kurz	3 -1 -1 0 0 0 1 0 -1 -4
word l	1 1 1 0 0 0 -1 0 0 12
word l #	0 1 0 0 0 0 -1 0 0 13
word l'appuntamento	0 0 0 1 0 0 0 0 0 9
word l'equipe	8 -9 -1 0 1 1 5 -4 0 -3
word l'invitation	9 -7 0 0 0 0 -1 1 0 -2
word l'offre	-2 1 -2 0 -1 0 0 0 5 -2
word la	16 -15 7 2 -3 -8 21 -20 1 -53
word la convocatoria	3 -2 -1 0 -2 0 -1 0 3 -7
word la empresa	-1 2 0 0 2 0 -1 0 -1 -8
word la entrevista	-1 -4 7 1 1 -1 -1 0 -1 4
word la invitacion	7 -1 -1 0 -1 0 -2 -1 0 -2
word la mia	0 0 0 0 0 0 0 0 0 -4
word la nostra	0 0 1 -1 0 1 0 0 0 -6
word la oferta	0 1 0 0 1 0 -1 0 -1 -6
word la persona	0 0 0 0 1 0 0 0 0 -3
word la posizione	1 4 -1 0 0 -1 -2 -1 -1 -3
word la prueba	-1 3 0 0 -1 -1 -1 0 0 -2
word la ringrazio	4 0 0 0 0 0 -1 -2 0 -5
word la sala	6 0 -3 0 0 0 -1 -1 0 -2
word la sua	-1 4 -1 -1 0 0 -1 0 0 -12
word la tua	-1 -1 -1 0 1 0 0 1 1 -8
word la vacante	0 3 -1 0 0 -1 -1 0 0 -3
word lab	-3 5 -1 -1 5 -1 -3 -1 0 -15
word labs	-1 4 -1 0 0 -1 -1 0 0 -22
word laden	0 0 0 0 0 0 0 0 0 9
word landlord	0 0 0 0 0 0 0 0 0 10
word lane	2 0 0 0 0 0 0 0 -2 3
word lang	2 -1 0 0 1 -1 -1 0 0 -7
word laptop	-4 0 0 0 -1 -9 14 0 0 2
word las	-5 -1 3 2 0 0 0 -1 3 1
word las timemention	-2 0 3 0 0 0 -1 0 0 0
word lassen	0 0 4 0 -2 0 -1 0 0 -1
word last	4 -2 -1 -3 23 -6 -9 -4 -3 17
word last #	0 0 0 0 0 0 0 0 0 6
word last week	-3 -2 -1 -2 24 -5 -6 -3 -1 -2
word late	3 -5 3 -1 0 -1 1 0 0 -6
word laten	4 -4 0 0 1 0 0 -1 0 -3
word laten weten	4 -3 0 0 0 0 0 0 -1 -1
word later	3 -1 -4 0 -1 -2 11 -1 -5 -6
word launch	0 0 0 0 0 0 1 0 0 3
word lavoro	2 -1 0 0 0 0 0 0 0 -6
word le	-3 -6 -8 3 1 0 14 2 -3 -45
word le #	-1 0 0 0 0 1 0 0 0 5
word le comite	0 0 0 0 0 0 1 0 0 -7
word le lien	1 -1 2 0 0 0 -1 0 0 -5
word le poste	8 -12 1 3 5 -2 1 -1 -3 -13
word le recrutement	-1 0 0 1 -4 0 6 0 -1 -1
word le service	-1 0 -2 0 -1 0 0 0 5 -2
word le temp	0 0 0 0 -1 0 3 0 0 -3
word le timemention	-5 3 -2 -2 -2 2 -2 6 2 0
word lead	-6 8 4 -2 3 -1 -7 -2 2 -34
word leadership	0 0 0 -3 0 -1 4 0 0 2
word leav	-1 0 0 -1 0 -1 -9 -2 15 2
word leave	-1 -1 -1 0 5 -1 -4 2 0 21
word left	-6 1 -2 2 -1 -1 24 -17 -1 -5
word legal	-1 0 -1 0 -1 0 5 -1 0 5
word lei	0 0 0 0 -1 0 3 -1 0 8
word leid	0 0 4 2 0 0 -4 0 0 -2
word lena	0 0 0 0 0 0 0 1 0 16
word leo	0 0 0 0 0 0 0 0 0 33
word les	-6 4 -1 2 1 0 -1 1 -1 -7
word let	-11 -1 -9 4 -10 9 27 -13 4 -13
word let me	-10 3 0 -4 0 10 7 -5 -2 -11
word let us	0 0 1 0 0 1 -1 0 0 4
word let you	0 -4 -8 9 -9 -1 15 -8 7 -1
word let'	9 -3 32 -5 -3 -3 -18 -6 -2 -20
word let' do	5 0 -2 0 0 0 -2 -1 0 -15
word lett	-3 -1 -5 22 -9 -1 2 -3 -2 -6
word lett us	-3 -1 -5 22 -9 -1 2 -3 -2 -4
word letter	-3 2 0 -2 -12 29 -12 -3 2 19
word letter of	-2 -2 2 0 -2 3 -1 0 3 1
word letto	-2 -1 0 -1 0 0 -1 6 0 -8
word letzten	0 0 0 0 0 0 1 0 0 4
word leuk	5 -11 -2 0 0 0 9 0 0 -4
word leuk dat	4 -3 -1 0 0 0 0 0 0 -2
word lhe	-1 3 -2 -1 1 0 3 -1 -1 -10
word li	0 0 0 0 0 0 2 0 0 -3
word library	0 0 0 0 0 0 0 0 0 -6
word licence	0 -1 0 0 1 0 4 -1 -2 0
word license	0 2 -1 0 0 0 0 0 0 -10
word liebe	-2 1 -1 0 0 -2 5 1 0 7
word liebe frau	-2 1 -1 0 -2 -2 6 -1 1 0
word lieber	-2 0 3 -1 0 1 -1 1 0 -3
word lieber herr	-1 -1 3 -1 0 1 -1 0 0 -2
word lien	1 -1 2 0 0 0 -1 0 0 -17
word lieu	0 0 0 1 0 0 0 0 0 -3
word ligo	0 -1 -1 0 -1 -1 5 -1 -1 -8
word like	-25 38 -1 -10 -2 4 6 -12 2 35
word like to	-20 33 -3 -5 -7 2 8 -10 1 10
word like you	0 1 -1 -1 0 4 -2 0 0 2
word liked	-2 0 -1 -1 10 5 -8 -3 -1 5
word liked you	-2 -1 -1 -1 10 5 -8 -3 -1 3
word limit	0 1 0 0 0 0 0 -1 0 3
word linar	0 0 0 0 0 0 0 0 0 18
word lind	0 0 0 0 0 0 0 0 0 15
word line	3 6 -2 -1 -1 -2 -4 0 0 18
word line up	0 7 -1 0 -1 -2 -3 0 0 2
word link	12 -2 12 -6 -3 -4 -6 2 -3 -40
word link :	1 0 0 0 0 0 0 0 0 -16
word link below	1 2 0 0 0 0 -1 0 -1 3
word link in	1 0 0 0 0 0 0 0 0 -10
word link to	-1 -1 2 -1 0 0 1 0 0 -3
word link will	-1 0 1 0 0 0 0 0 0 3
word list	3 0 0 -1 10 -1 -9 -2 0 47
word live	0 0 0 0 0 0 0 0 0 22
word llamo	0 0 -2 0 1 0 3 0 0 -2
word lo	2 -6 2 2 3 0 -4 -1 3 -20
word lo que	-1 -1 -1 0 0 0 -1 -1 3 -1
word load	1 0 0 0 0 0 -1 1 0 6
word load planner	0 0 0 0 0 0 -1 1 0 4
word local	0 0 1 0 4 -1 -2 0 0 0
word location	6 -1 -2 -1 0 0 0 0 0 -4
word location :	6 -1 -3 -1 0 0 0 0 0 -5
word lock	1 -2 5 -1 0 0 -1 -3 0 -1
word log	0 0 0 0 2 5 -1 -1 -4 -10
word log in	0 0 0 0 2 5 -1 -1 -4 -12
word logistic	-2 -2 0 -3 -2 -2 12 0 0 -3
word logistica	0 6 0 0 1 0 -3 0 -3 -5
word london	3 0 0 0 0 0 -1 0 -1 -3
word long	0 1 0 -1 1 0 -1 0 0 32
word longer	4 -1 -3 1 -2 -1 -12 17 -2 -17
word look	-3 -7 26 -3 -1 -4 -18 -4 13 38
word look at	-6 -3 -1 -1 -6 -3 9 -1 12 2
word look for	-3 -6 25 -1 12 -2 -21 -2 -3 19
word look forward	9 0 -1 0 -1 -1 -4 -1 0 -2
word look like	0 2 4 -1 0 0 -3 0 -1 -5
word looptail	1 0 -1 0 0 0 0 0 0 -8
word los	-4 -1 -1 2 0 0 3 0 2 8
word lost	1 0 0 6 -1 -1 -4 -1 0 -5
word lot	1 -1 -1 -1 7 -1 -3 -2 0 -4
word lot of	0 0 0 0 6 -1 -3 -1 0 1
word love	6 14 -4 -2 -1 1 -8 -2 -5 -32
word love to	2 11 -2 -1 1 -1 -5 -1 -3 -15
word loved	3 -2 -2 0 -3 -1 7 -1 -1 2
word loved your	0 0 0 0 0 0 0 0 0 4
word luca	0 0 0 0 -1 0 -2 3 2 2
word luck	-4 -1 -1 3 -1 -1 6 -2 1 -3
word luck !	-1 0 0 5 -5 -1 -1 -1 2 -3
word lugar	0 -1 1 0 4 0 -2 0 -1 -2
word lugar de	1 0 0 0 0 0 0 0 0 -6
word luis	4 0 -1 0 0 0 -4 2 0 2
word lukt	1 6 -5 0 -1 0 -1 0 0 -5
word lunch	23 -2 -2 -2 0 -13 2 -5 -1 -12
word lyon	0 0 0 0 0 0 0 0 0 8
word lyon #	0 0 0 0 0 0 0 0 0 3
word m	6 2 0 -2 -2 -2 0 -2 0 1
word m v	3 -2 -1 0 0 0 0 0 0 -5
word m w	3 1 0 0 0 0 -3 0 1 -4
word ma	0 -1 -1 1 0 0 2 -2 0 -20
word maar	0 0 1 0 0 0 1 0 0 -4
word maart	-1 -2 0 0 5 0 -2 0 -1 5
word machen	1 0 0 0 0 1 0 0 0 3
word madame	1 0 0 0 3 0 -2 0 -1 -9
word madame monsieur	0 0 0 0 0 0 0 0 0 -4
word made	1 -5 -3 -1 8 -10 9 0 -1 -1
word made it	3 0 0 0 -1 -4 1 2 0 -2
word mae	0 0 0 0 0 0 1 0 0 -3
word mag	2 -1 0 0 1 0 -2 0 0 -9
word mai	0 1 0 0 1 0 0 0 0 -3
word mail	-4 2 -2 -2 -5 -2 0 16 -4 25
word mailbox	0 -1 0 0 -1 0 -1 6 -1 -3
word mailbox is	0 0 0 0 -1 0 -1 4 -2 -4
word main	4 -3 0 0 0 0 0 0 0 10
word maintenant	-1 0 0 0 1 0 5 -4 -1 -2
word mais	1 1 -1 -1 -2 2 4 -3 -3 -24
word make	3 4 10 -4 4 -2 -6 -8 -1 9
word make a	0 0 0 0 0 0 1 0 0 4
word make it	5 -2 0 0 0 0 -1 -1 0 -5
word make the	0 -3 4 0 6 -1 -3 -1 0 -3
word maken	3 -3 0 0 0 0 0 0 0 -7
word making	1 0 0 0 4 -2 -2 0 -1 10
word management	0 0 0 0 0 0 0 0 0 3
word manager	-3 5 -1 -10 7 9 1 -7 -1 1
word manager at	-1 2 0 1 0 0 -1 0 0 -4
word manager interview	-2 -3 7 -1 0 0 0 0 0 -4
word manager is	1 -1 -2 -2 -1 -1 8 -2 0 -2
word mando	10 -4 2 0 0 -1 -5 -1 -1 -6
word mano	0 0 0 0 0 0 -1 0 1 9
word many	-1 0 -1 0 0 -1 6 -1 -2 9
word maps	0 0 0 0 0 0 0 0 0 -4
word mar	0 2 0 0 1 0 -1 0 0 -3
word march	0 1 0 0 -1 -2 3 -1 0 -8
word march #	0 0 0 0 0 -1 1 0 0 -8
word marchetti	1 0 0 0 0 0 -1 0 0 -6
word marco	0 0 0 0 0 0 3 -2 0 -2
word marcu	0 0 0 0 0 0 0 0 0 18
word market	5 -1 -1 0 0 0 -3 -1 0 -3
word market manager	0 1 0 0 0 0 0 0 0 -6
word marlow	0 1 -3 0 -2 1 -7 11 0 -8
word marsh	0 0 0 0 0 0 -13 14 0 5
word marz	0 0 0 0 0 0 0 0 0 6
word mas	-1 -1 -1 0 0 -1 8 -4 -1 -15
word match	-1 -1 0 0 8 0 -1 -1 -2 -3
word matter	4 -1 0 -1 0 0 2 -3 -1 5
word maximo	-1 2 0 0 0 0 -1 5 -4 -2
word may	-19 6 2 3 -3 -1 -4 -2 19 -6
word me	10 -4 -13 -3 -16 12 20 -2 -4 -39
word me a	-1 -1 -1 0 0 -2 8 -1 0 -15
word me and	3 -3 -2 -1 0 5 2 -2 -1 -21
word me at	5 -1 -2 0 0 0 -1 0 0 -14
word me by	2 -4 -2 0 -1 0 7 -1 0 -4
word me da	0 -1 -2 0 1 0 3 0 0 0
word me dice	0 -3 4 0 0 0 0 0 0 0
word me if	-1 -2 -1 0 -4 -3 5 7 0 -9
word me know	-6 5 1 -1 -3 12 -6 -2 -1 -5
word me on	1 0 0 0 0 0 0 0 0 12
word me the	0 -1 0 0 0 -1 3 0 0 5
word me timemention	5 0 -2 -1 0 -2 2 -2 0 -4
word me to	0 -1 -1 0 0 0 3 0 0 17
word me your	-4 8 -1 -1 -4 -1 -3 -1 6 -7
word meantime	0 0 0 0 0 0 -1 1 1 -4
word medewerker	0 -3 0 0 -3 -1 7 0 0 -2
word media	3 -1 0 1 -1 0 -1 -1 0 4
word medical	-3 -2 4 0 -1 1 3 0 0 -19
word mee	1 0 0 0 1 0 -1 0 0 9
word meet	-10 26 -13 1 -5 -11 22 -12 2 -44
word meet :	1 0 0 0 0 0 0 0 0 -3
word meet again	-2 0 -1 -1 0 -1 8 -2 0 -2
word meet id	3 -2 0 0 0 0 0 0 0 4
word meet on	0 0 0 0 0 0 1 0 0 7
word meet the	-1 7 -1 -1 10 -1 -6 -5 -2 -5
word meet us	0 2 -1 0 0 0 0 0 0 -7
word meet with	1 1 0 0 0 0 0 0 0 -12
word meet you	-8 7 -3 -2 0 -5 16 -2 -2 13
word meeting	-1 5 0 0 -1 0 -9 9 -2 2
word meglio	0 1 0 0 0 0 0 0 0 -5
word meilleur	6 -1 -1 -1 2 -2 -2 1 -2 0
word meine	0 0 0 0 0 0 0 1 0 -6
word meiner	0 0 0 0 0 1 -1 0 0 -4
word melden	0 -1 -1 1 0 0 3 -1 -1 -4
word member	0 0 0 0 0 0 -5 5 0 8
word member of	0 0 0 0 0 0 -5 5 0 -1
word meme	-1 -1 3 0 0 0 0 0 0 -2
word mensagem	-2 0 -1 0 0 0 -2 6 0 -3
word mensaje	-6 -1 -1 0 -1 0 -2 15 -4 -1
word mention	-7 -2 -1 -1 -2 -4 26 -1 -8 -6
word merchandiser	1 0 0 0 0 0 -1 0 1 -3
word merci	6 -8 -1 -2 5 -5 5 -4 4 -4
word merci de	-4 0 0 -1 1 -2 8 0 -1 1
word merci pour	4 2 0 0 -2 -1 -7 0 5 -3
word mes	-1 -5 3 0 -1 0 6 -1 -1 -6
word mese	0 0 -6 0 0 1 7 0 0 -5
word mesmo	-1 -5 1 0 0 0 4 0 0 -12
word messag	0 -3 0 0 0 0 0 5 0 1
word message	-19 -7 -6 -3 -6 -2 -12 57 -2 -9
word message could	0 0 0 0 -2 0 -1 5 0 -1
word message to	-1 -4 0 0 -1 0 -6 13 0 -20
word message was	-3 0 -1 0 0 0 -1 5 0 -6
word messaggio	-4 1 -1 -1 -1 -1 -2 9 -1 -6
word met	7 -8 2 1 6 -1 -5 0 -2 -26
word mevrouw	0 -2 0 0 2 0 0 -1 2 9
word mi	9 -3 -1 1 -3 -1 5 -3 -4 -11
word mia	0 0 0 0 0 0 0 0 0 -4
word mich	-1 -3 3 -1 -1 -2 5 -1 -1 -18
word microsoft	3 -4 4 -1 0 0 -1 0 0 -14
word microsoft team	2 -4 4 -1 0 0 -1 0 0 -9
word mid	0 0 0 0 0 0 2 -1 0 -3
word might	0 0 0 0 1 0 0 0 0 18
word mijn	0 -1 1 0 0 0 -1 0 1 -9
word mil	-1 0 2 0 0 0 0 0 0 -10
word mill	-3 9 -5 -1 -2 -1 6 -2 0 -11
word mille	4 -1 -1 -1 0 0 -1 -1 0 6
word min	11 19 -3 -1 -3 -4 -14 -2 -3 -32
word mind	0 -4 1 0 1 0 3 0 0 8
word minha	0 0 0 0 0 0 0 0 0 -12
word mini	0 0 0 0 0 0 0 0 0 3
word minut	4 16 0 -2 -1 -1 -9 -4 -3 13
word minut before	0 0 0 0 0 0 0 0 0 4
word minut early	0 0 0 0 0 0 0 0 0 3
word minut on	2 0 -1 0 0 0 0 -1 0 -4
word minut timemention	0 0 2 0 0 0 -1 0 0 4
word minut with	1 2 0 0 0 0 -1 -1 0 -17
word minute	2 4 -2 -1 0 -1 1 -1 -3 -7
word minute slot	0 3 0 0 0 0 -1 0 -1 4
word minuten	2 0 -1 0 0 0 0 0 0 5
word minuti	0 4 0 0 0 0 -2 0 -1 10
word minuti e	0 2 0 0 0 0 0 0 -1 9
word minuto	0 1 -2 0 0 0 3 0 0 10
word minuto de	0 0 0 0 0 0 0 0 0 3
word mio	0 0 0 1 0 0 0 0 0 -8
word mir	-1 4 4 1 0 0 -6 -1 -1 -4
word mira	0 0 0 0 0 0 0 0 0 10
word miss	0 -3 -1 0 0 -1 6 0 0 7
word mit	10 -3 -1 -3 0 1 1 -2 -3 1
word mit der	0 0 0 0 0 0 0 0 0 -3
word mit einer	2 -1 0 0 -2 0 4 -1 -1 -3
word mobile	2 -1 -1 1 2 -1 -1 0 0 -13
word mochte	0 2 0 0 -1 0 -1 0 0 -10
word mochten	0 1 0 0 0 0 0 1 0 -7
word mochten sie	1 1 0 0 0 0 0 0 0 -3
word mock	0 0 0 0 0 0 0 0 0 10
word moeten	0 0 1 1 0 0 0 0 0 10
word moeten we	0 0 0 1 0 0 0 0 0 11
word moi	-2 1 -1 -1 0 -1 5 -1 -1 -16
word moin	-1 0 0 -1 1 0 3 0 -2 -3
word mois	-1 -1 0 0 3 0 2 0 -3 1
word molto	0 0 0 1 1 0 0 0 0 -6
word moment	-2 3 0 -3 -3 -1 7 0 -1 2
word momento	-1 6 1 0 -1 0 -3 0 -3 -6
word mon	-6 1 -1 0 1 -1 -2 0 7 -4
word monday	1 0 0 0 0 0 0 0 0 -4
word monitor	0 0 0 0 -1 0 -1 3 -1 -2
word monsieur	3 -5 2 1 -2 -1 0 -1 3 2
word month	-3 6 -1 -1 -3 4 -7 -3 8 -6
word more	-15 7 0 3 0 -3 15 -1 -6 28
word more about	0 10 0 0 -1 0 -4 0 -3 -5
word more people	-7 2 0 -1 0 0 8 -1 0 -3
word more than	0 -1 0 0 0 0 2 1 0 5
word morn	-3 2 4 0 -3 -1 3 -1 -1 -10
word morning	-1 12 -1 0 -4 -2 -4 0 0 -6
word most	-1 12 0 -1 2 -4 -4 -1 -4 17
word motion	2 0 0 0 0 0 -1 0 0 -6
word motion designer	1 0 0 0 0 0 0 0 0 -3
word move	-3 -1 3 -4 5 -2 6 -1 -2 41
word move to	-1 0 2 -1 0 0 0 0 0 15
word move your	0 0 1 0 0 0 0 0 0 9
word moved	-14 -1 18 -2 -1 -1 -13 13 0 16
word moved from	-1 0 1 0 0 0 0 0 0 -4
word moved to	-8 0 8 -1 0 0 1 0 0 14
word moving	-3 0 3 0 2 0 -1 0 -1 -6
word mr	8 -3 -1 0 0 -1 0 -1 -3 -15
word mrs	0 0 0 0 0 0 0 0 0 3
word ms	-5 7 4 -1 2 -4 8 -5 -5 -20
word much	-2 0 0 -1 6 -3 4 -2 -1 15
word much for	0 0 0 0 -2 0 3 -1 0 0
word muito	-1 1 0 0 2 0 -1 0 0 -6
word municipal	-1 0 0 0 3 0 -1 0 0 -1
word museo	0 0 1 0 1 0 1 0 0 -4
word museu	0 0 0 0 0 0 1 0 0 -3
word museu da	0 0 0 0 0 0 1 0 0 -3
word museum	-2 0 2 -1 -1 0 3 0 0 -2
word must	-1 0 0 1 0 0 0 0 0 17
word muy	1 -2 -2 0 2 0 2 0 0 -3
word my	4 11 5 -3 4 -8 5 -13 -5 62
word my application	0 0 0 0 0 0 0 0 0 24
word my calendar	1 6 -1 0 -3 0 -2 0 -2 3
word my client	-4 8 0 0 0 -1 -2 0 0 -5
word my interview	0 0 0 0 0 0 -2 2 0 4
word myself	1 0 -1 0 1 0 -1 0 0 -3
word n	2 0 0 0 0 0 -1 0 0 7
word n #	0 0 0 0 0 0 0 0 0 -3
word na	-3 13 -2 -2 -1 -3 -2 -4 3 -9
word na timemention	-7 9 1 -1 -1 -1 -1 0 -1 2
word naar	2 -2 -1 0 -1 -1 2 -1 2 -4
word nach	2 -1 -1 0 -1 0 1 0 0 -8
word nach den	1 -1 0 0 -1 0 0 0 0 -3
word nachricht	-6 -1 -1 -1 -1 -1 -1 12 -2 4
word nada	-1 -4 3 0 -2 -1 5 -1 -1 -7
word nair	1 0 0 0 0 0 0 0 0 -3
word name	-1 -3 0 0 -2 -1 7 1 0 13
word nao	-8 -1 11 2 1 -1 -1 -1 -2 -25
word ne	4 0 -3 2 4 0 -4 0 -2 -10
word need	-18 -5 -4 31 -17 -7 34 -6 -8 45
word need a	0 -1 0 0 0 0 2 0 0 7
word need the	-2 0 0 0 -1 0 5 -1 0 7
word need to	-13 6 -3 27 -15 -2 4 -2 -2 3
word need your	-3 0 0 0 0 -1 4 0 0 14
word neem	0 0 0 2 0 0 -2 0 0 8
word nehmen	2 -1 0 0 0 0 0 0 0 4
word nei	0 -1 4 -1 -1 0 0 0 0 8
word nel	-1 0 0 0 1 0 0 0 0 8
word nella	1 1 -7 -1 0 0 6 0 0 -3
word nemen	4 0 0 0 0 0 -2 0 0 0
word net	0 -2 -1 0 1 0 3 0 0 25
word new	-5 -11 29 2 -22 16 -13 7 -3 38
word new date	-1 -4 18 -1 -2 -1 -5 -3 -2 -6
word new job	-1 0 0 8 -9 0 7 -2 -1 2
word new time	-2 -2 4 0 0 0 -1 2 0 -6
word new year	0 -1 0 -1 0 -1 -7 12 -2 -3
word new york	5 -1 0 -1 -1 -1 -1 1 -1 -1
word news	-7 -6 -3 5 13 10 -4 -6 -2 7
word newsletter	0 0 0 0 0 0 0 0 0 6
word next	-15 15 9 1 4 -9 -15 -7 16 -23
word next step	-6 4 -2 3 2 -1 2 -3 1 -13
word next week	-7 7 14 -2 -11 -5 0 -5 10 -27
word nice	-1 -1 0 0 -2 -1 24 -18 -1 -8
word nicht	-2 5 -6 2 -3 -2 7 2 -2 -12
word nicht im	0 0 0 0 -2 0 3 0 0 -1
word nico	1 1 -1 0 0 -2 0 -1 0 -5
word niet	0 4 -5 1 -4 -1 4 1 1 -20
word nieuw	0 -10 -1 0 0 0 12 0 0 -3
word nieuwe	0 -1 1 0 1 0 -1 0 0 3
word night	0 -2 -1 1 -1 1 3 0 0 4
word nj	0 0 0 0 0 0 0 0 0 -7
word no	-29 -14 -2 25 13 -10 10 14 -8 -8
word no ambito	0 -1 0 0 3 0 -1 0 -1 -2
word no decision	0 0 0 0 0 0 2 0 0 -3
word no dia	1 0 0 0 0 0 0 0 0 8
word no interview	-2 0 -2 6 0 0 -1 -1 0 -2
word no longer	4 -1 -3 1 -1 -1 -13 17 -2 -17
word no nosso	0 0 1 0 0 0 0 0 0 -15
word no problem	-10 0 10 0 -3 -1 6 -1 0 -2
word noch	-2 4 -5 -1 0 -1 7 -1 0 -6
word nochmal	-1 4 0 0 -1 0 0 0 -2 3
word nodig	2 -2 1 0 0 0 0 0 0 -5
word nodigen	3 -2 0 0 0 0 0 0 -1 4
word nog	-1 3 -5 -1 0 -1 6 -1 -1 -1
word noi	-1 1 -1 0 2 0 -1 -1 0 -5
word non	-2 0 8 1 -1 -1 -3 1 -3 -26
word none	-1 4 -2 0 -1 0 -1 0 1 -11
word none of	0 2 -1 0 -1 0 0 0 1 -3
word noor	0 -1 1 0 0 0 0 0 0 3
word nord	-1 5 0 0 0 0 -2 0 -1 -7
word normal	-1 -2 -1 -1 0 0 -3 9 -1 -2
word nos	-2 1 6 -4 7 0 -1 -5 -2 -16
word nos bureaux	1 0 1 0 0 0 0 0 -1 5
word nos vemo	1 0 1 0 0 0 -1 0 0 -3
word nossa	-2 2 1 0 0 1 0 -1 -1 -12
word nosso	0 1 2 -2 1 -1 -1 -1 0 -20
word nostra	0 0 1 -1 1 1 -1 0 0 -6
word not	-14 0 -2 13 33 -5 -20 5 -9 58
word not a	-1 0 1 0 0 0 0 0 0 14
word not be	-1 -1 0 0 -1 0 -2 5 -1 -8
word not need	4 0 -3 0 0 0 -1 1 0 1
word not reply	0 0 0 0 0 0 0 0 1 5
word not select	0 0 0 0 3 0 0 0 -2 -1
word not to	0 0 0 12 -6 -1 -3 0 0 9
word note	-2 -4 7 -2 -5 -2 7 -4 6 -10
word note that	-7 -1 9 0 0 0 0 0 0 -3
word noth	-8 -2 2 4 9 -6 12 -10 -3 -6
word noth to	-2 -1 -2 -1 2 -3 7 -1 -1 3
word notice	-1 1 3 1 -2 -1 -1 0 0 -21
word notice period	0 3 0 0 0 -1 0 0 0 -3
word noticia	-1 0 0 0 0 1 1 0 0 -6
word notifi	0 -1 0 0 2 -1 4 -3 -1 -8
word notification	-1 -1 0 0 2 0 7 0 -7 -3
word notre	0 -6 8 0 1 -1 0 -1 -1 -10
word notre client	1 0 0 0 0 0 0 0 0 -5
word notre entretien	0 -5 5 0 0 0 0 1 0 -1
word notre rendez	-1 0 0 1 0 0 0 0 0 4
word notre site	0 0 0 0 1 0 0 0 -1 -4
word nous	-6 -5 5 -2 12 -2 2 -5 0 -8
word nous a	0 -1 0 0 6 -1 -3 0 -1 0
word nous avon	-1 -1 0 -1 11 -2 -7 1 -1 -4
word nous nous	0 -2 0 0 -1 0 3 0 0 -6
word nous vous	-1 0 2 -1 2 0 0 -1 -2 4
word nouveau	-1 -2 0 0 -2 -1 8 -1 -1 -5
word nouvell	-2 -1 0 -1 -3 -1 7 0 1 1
word nouvelle	-2 1 1 0 0 -1 1 0 0 -3
word novedad	0 0 0 0 1 0 4 -3 -1 -7
word novo	-2 -1 3 -2 -1 -1 5 0 -1 -2
word now	-32 5 16 -5 11 -7 15 -8 5 2
word now on	-1 0 2 0 0 0 0 0 0 5
word now take	-6 0 7 -1 0 0 0 0 1 -9
word now timemention	-3 0 3 0 0 0 0 0 0 2
word nu	1 -1 0 0 -2 -1 3 0 0 -6
word nuestra	-1 3 -1 -1 1 -1 -2 0 1 -12
word nuestro	0 3 0 0 0 -1 -1 0 1 -2
word nueva	-1 -4 4 0 0 0 1 0 0 -4
word nuevo	0 -1 0 1 0 0 1 0 0 -5
word number	-11 4 -3 -4 -4 -2 11 7 3 -21
word number :	-2 -2 -1 -1 0 0 0 6 0 -1
word number of	0 -1 0 0 -2 0 1 0 4 0
word numero	4 0 0 0 0 0 -2 -1 0 -1
word nurse	-4 6 -2 -1 4 0 -3 -1 0 -7
word ny	0 0 0 0 0 0 0 0 0 11
word o	-5 11 0 -1 -6 -3 12 -3 -5 -58
word o convite	0 0 2 0 0 0 0 0 0 -5
word o dia	-1 0 5 1 0 0 -4 0 0 -1
word o el	0 3 -1 0 0 0 -1 0 0 -3
word o link	5 0 -2 0 0 0 -1 -1 0 -7
word o timemention	-1 4 0 0 0 0 -2 0 0 -3
word obrigada	0 0 0 0 -4 0 5 0 0 -3
word obrigado	-1 -1 0 0 3 0 0 -1 1 -7
word obrigado por	0 0 0 0 3 0 -3 0 1 -1
word occasion	0 0 0 0 3 0 -1 0 0 4
word oder	-4 11 -7 -1 0 0 -1 2 0 -6
word oder timemention	-1 8 -6 0 0 0 0 0 0 -2
word of	-6 -25 20 -15 2 -1 16 -2 10 -11
word of #	-1 1 2 0 -2 2 -2 -1 1 -5
word of a	-1 0 2 0 0 0 0 0 0 15
word of applicant	0 0 0 0 -2 0 0 0 3 -5
word of application	0 0 0 0 -1 0 -1 0 4 -1
word of employment	-1 0 0 0 0 3 -1 0 0 -7
word of id	1 0 0 -1 0 0 1 0 0 -14
word of interview	-4 0 4 0 0 0 0 0 0 -6
word of je	3 -2 0 0 0 0 0 0 -1 -1
word of june	4 0 0 0 0 0 -3 0 0 -7
word of next	-1 0 -1 0 -1 0 4 0 0 -2
word of office	0 0 0 0 0 0 -7 9 0 -2
word of our	0 -4 -1 0 7 -1 -2 4 -5 19
word of the	-5 5 2 -2 -7 -3 -10 4 16 32
word of them	0 -1 0 0 3 0 1 0 -1 -7
word of these	-1 1 1 0 0 0 0 0 0 -20
word of timemention	-7 11 3 -3 -2 -3 1 -2 2 -19
word of us	2 -1 -1 -1 0 0 -2 1 0 15
word of you	-1 0 0 0 -1 0 3 -1 0 4
word of your	-1 -10 2 -2 1 -2 30 -5 -14 -3
word oferta	0 0 -1 0 -1 2 -2 0 2 -4
word oferta de	0 1 0 0 0 0 -1 0 1 5
word off	-9 -5 7 16 -3 5 -7 -2 -3 -17
word offer	-19 10 -9 -5 24 27 -18 -5 -5 97
word offer and	0 0 0 0 1 -1 0 0 0 4
word offer for	-1 -1 0 0 -1 6 0 -1 -2 0
word offer is	-1 0 0 0 -1 6 -1 -1 -2 -7
word offer letter	0 0 0 0 0 2 -1 0 0 14
word offer of	-1 -1 0 0 0 4 -1 0 0 -9
word offer timemention	-11 16 -3 0 0 -1 -1 0 0 -10
word offer to	-1 -1 -2 -1 12 2 -6 -1 -1 -10
word offer you	-2 -2 -1 -1 6 7 -4 -2 -1 17
word office	11 7 5 -6 -2 -3 -17 9 -5 9
word office is	15 -1 -2 -1 0 -1 -8 -2 0 -3
word office manager	0 2 0 0 0 0 -1 0 0 50
word office on	-1 0 2 -1 0 0 0 0 0 3
word officer	1 -2 -1 -1 -1 3 0 1 0 -13
word official	-2 -2 0 0 4 4 0 0 -3 -4
word offr	0 0 0 0 1 0 0 0 0 3
word offre	-1 -1 0 0 2 0 -1 0 1 3
word oh	-5 4 1 -1 -1 -2 5 -2 0 5
word oi	-4 -2 0 -1 -9 -2 19 -2 1 -9
word oi !	-1 0 -1 0 -2 -1 2 0 3 -1
word ok	-2 9 3 -1 -1 -1 -6 -1 0 -16
word ola	-4 6 0 -2 3 -1 -3 2 0 -19
word ola !	-5 6 -1 0 0 -1 0 1 0 -3
word old	-11 3 12 0 -1 0 -2 1 -1 18
word om	4 1 2 -1 -1 -1 -3 -1 0 -2
word om timemention	-1 0 2 0 0 0 -1 0 0 5
word omar	1 0 0 0 0 0 0 0 0 9
word on	33 -9 -47 6 -17 2 24 24 -17 119
word on #	5 1 -1 -1 0 2 -5 -1 0 -8
word on a	-3 5 3 0 0 0 -3 0 0 26
word on for	18 -1 -17 0 0 0 0 0 0 -1
word on hold	-1 0 0 -1 -2 -1 6 0 0 -1
word on my	2 4 -1 0 8 -1 -10 -1 -2 5
word on our	-3 0 -1 0 0 -2 5 -1 1 -8
word on the	6 -11 2 -5 1 10 -4 2 -2 43
word on this	-2 -1 -1 4 3 0 -1 -1 -1 9
word on timemention	14 -5 -26 17 -14 -19 23 16 -7 123
word on tuesday	0 0 0 0 0 0 0 0 0 10
word on which	0 4 0 0 -3 0 -1 0 0 0
word on your	-4 -2 -1 -1 -3 5 7 -1 -1 -18
word on zoom	4 2 0 0 0 0 -2 -3 0 2
word onboard	1 -2 -1 0 0 -1 3 0 0 0
word once	-1 -4 6 -2 0 3 -5 2 0 14
word ondemand	-1 2 0 0 0 0 0 0 0 -7
word one	8 -9 -7 -7 33 -6 -17 0 4 -8
word one of	-2 -2 -1 0 11 -1 -7 5 -3 3
word one or	0 0 0 0 -2 0 0 3 0 -5
word one way	0 3 0 0 0 0 -1 0 0 -1
word online	-1 -1 -1 -1 -1 0 11 -2 -4 41
word only	-3 -4 -1 -2 13 -1 -5 0 3 23
word ons	5 -6 -2 -1 -5 -1 10 -3 3 -2
word ons aan	4 -3 0 0 0 0 0 0 -1 3
word onsite	-5 4 1 0 -1 -1 3 -1 0 -19
word onsite for	1 0 0 0 0 0 0 0 0 -4
word ontvangen	0 -1 0 0 0 0 1 0 1 -3
word ontvangt	0 0 0 0 0 0 -1 0 3 12
word onze	2 1 0 1 0 0 -3 -1 -1 -8
word ook	4 0 -1 0 0 0 -1 0 -1 7
word op	8 -11 1 0 4 0 -9 5 1 22
word op de	0 -1 0 0 1 0 -1 0 1 -4
word op timemention	6 -9 1 -1 -1 0 -3 6 1 28
word open	-4 1 -3 -1 -3 -3 -10 20 2 48
word open to	0 0 0 0 0 0 0 0 0 9
word opening	-2 2 0 2 1 0 -2 0 0 6
word operation	0 0 -1 1 1 -1 0 -1 1 -7
word operator	1 0 -1 0 -1 0 0 0 1 -9
word opportuniti	0 0 0 0 1 0 0 0 0 8
word opportunity	0 0 0 0 3 0 0 0 -2 33
word oppure	-1 3 0 0 0 0 -1 0 0 -3
word oppure timemention	-1 3 0 0 0 0 -1 0 0 -3
word option	-6 4 11 -1 -2 0 -3 -2 0 -4
word or	-48 86 -10 -6 -10 -5 -12 1 2 49
word or a	0 0 -2 0 0 0 0 2 0 5
word or cancel	0 0 0 0 0 0 0 0 0 4
word or decline	1 -1 0 0 -1 2 0 -1 0 -13
word or more	0 0 0 0 -2 0 0 3 0 -4
word or timemention	-39 69 -8 -2 -1 -3 -12 -2 -1 11
word ora	-3 3 1 2 -7 -1 10 -3 -2 -9
word oral	2 0 -1 0 -1 0 6 -1 -5 -29
word oral board	-1 0 0 0 -1 0 6 -1 -5 -16
word orario	0 0 2 0 0 0 -1 0 0 3
word orbita	4 -3 -1 0 0 1 0 0 0 -4
word orchard	0 0 0 0 0 0 0 0 0 -3
word order	2 -1 0 -1 -2 0 -1 5 -2 0
word ore	0 0 0 0 0 0 -1 1 0 7
word org	-1 -1 2 2 -1 0 -1 1 0 14
word organizer	1 0 0 0 0 0 0 0 0 -10
word original	4 -1 2 -2 0 0 -1 -1 0 -5
word os	-2 0 -1 0 1 0 2 -1 1 12
word other	-6 -3 -2 -3 35 -7 -7 -4 -3 20
word other candidat	0 0 0 0 1 0 0 0 0 6
word otherwise	6 -5 -1 0 -1 -1 -1 1 1 -7
word otra	0 0 0 0 -8 0 10 0 0 -2
word ou	-7 9 4 -1 -2 -1 0 0 -1 -18
word ou na	-5 6 0 0 0 -1 0 0 0 -1
word ou timemention	-1 -1 5 0 0 0 -1 0 0 -2
word our	25 -7 -7 -2 -9 11 -18 -1 9 -20
word our call	-4 -1 0 1 0 -2 6 0 0 -6
word our career	0 0 0 0 2 0 0 0 -1 -7
word our conversation	-1 -2 0 -1 7 0 -2 0 0 9
word our cto	3 1 -1 0 0 0 0 -3 0 -7
word our director	5 2 0 0 -1 0 -5 -1 -1 -4
word our head	1 0 0 0 0 0 0 0 0 8
word our hiring	0 -1 0 -1 -5 0 1 0 5 -10
word our interview	-9 12 -1 0 0 0 0 0 0 20
word our next	0 0 0 0 1 0 0 0 0 13
word our offer	0 0 0 0 0 1 0 0 0 12
word our office	2 1 0 0 0 0 -1 -1 0 -3
word our panel	4 -4 -1 0 0 0 0 0 0 17
word our product	-1 1 0 0 0 0 0 0 0 -3
word our talent	0 0 0 0 4 0 0 0 -3 -1
word our team	0 0 0 0 -2 0 -2 0 6 -6
word our timemention	-1 -2 6 7 -2 -3 -3 -1 0 -13
word ours	0 -1 0 0 5 -1 -1 0 0 2
word out	-14 -5 10 -14 10 1 -21 27 5 6
word out of	-3 -5 3 -1 -1 4 -5 9 0 3
word out to	0 -1 0 0 -1 -1 -1 3 2 -10
word outcome	0 -1 0 0 -2 0 4 -2 1 -6
word outra	-2 2 2 -1 1 0 0 0 -1 -10
word ouvr	-1 0 0 0 0 0 3 0 -1 -1
word over	-2 -13 2 -4 -10 23 6 -4 2 -34
word over #	0 0 0 0 1 0 0 0 0 13
word over and	-1 -6 -1 0 -1 13 -3 -1 0 -11
word over de	0 -3 0 0 -1 -1 6 0 0 0
word over je	-1 -8 -1 0 0 0 10 0 -1 -2
word over the	-1 1 -1 -1 -3 13 -9 -2 4 -9
word owen	0 0 0 0 0 0 0 1 0 6
word own	1 0 0 0 0 0 0 0 0 11
word owner	1 0 -1 11 -9 -1 0 -1 0 -15
word p	-4 -4 -1 0 -1 -2 9 4 0 -2
word pacific	1 1 -1 0 0 0 0 0 0 -11
word package	0 -1 0 0 0 4 -2 0 0 2
word paga	0 0 0 0 0 0 2 0 0 -3
word page	-1 -1 -1 0 -4 -2 8 1 -2 19
word paid	0 -1 -2 0 0 5 -2 0 0 1
word palisade	-1 0 0 1 0 0 0 0 0 -12
word panel	20 -4 -4 5 0 -3 -10 -12 8 27
word panel for	0 0 0 0 0 0 0 0 0 23
word panel interview	0 9 0 0 0 0 -7 -1 0 -1
word panel is	7 -3 0 0 0 0 -2 0 0 0
word panel on	4 0 0 0 0 0 -3 0 0 24
word panel timemention	12 0 0 -1 0 -2 -3 -3 -1 -5
word panel will	1 0 0 0 0 0 0 0 0 -6
word panel would	0 0 0 0 0 4 -3 0 0 11
word paper	-1 -2 0 0 -2 8 -14 -2 12 0
word paperwork	-2 -1 -1 0 0 1 5 -1 0 -8
word papo	-1 3 0 1 0 -1 0 -1 0 -8
word par	-2 1 1 0 4 -1 -1 -1 -1 3
word para	-7 3 10 -2 4 -4 -2 -6 3 -21
word para a	1 -3 4 -2 3 -1 0 -1 0 1
word para el	1 -4 4 1 0 0 0 -1 -1 7
word para entrevista	0 1 0 0 0 0 0 0 0 -4
word para la	0 3 0 -1 -2 0 -2 -1 3 -4
word para o	-1 -2 -1 1 1 0 4 0 -1 -5
word para product	-1 2 0 0 0 -2 2 -1 0 -6
word para timemention	-1 0 1 1 0 0 0 -1 0 4
word paralegal	1 2 0 1 0 0 -1 0 -2 -3
word parent	0 0 0 0 0 0 0 0 0 13
word pari	0 0 1 0 0 0 0 0 0 -12
word park	-8 3 -3 -2 -1 -1 15 -2 -1 10
word parler	3 0 0 -1 1 -1 -1 0 0 -2
word part	0 -1 0 -1 -1 -2 11 -3 -3 -7
word part of	-1 -3 0 0 0 -1 14 -2 -5 -3
word parte	0 0 0 0 0 1 0 0 0 -5
word partie	13 -2 -10 0 0 0 0 0 0 0
word partir	-3 1 -1 0 0 1 -2 0 4 -2
word partner	-2 9 -1 -1 -1 -1 0 -1 0 -4
word pas	-6 -2 7 -1 2 -1 1 1 -1 -27
word paso	-1 6 0 0 -1 -2 0 -1 0 -3
word pass	-5 10 -3 -2 9 -2 -6 -3 1 -10
word pass it	-1 5 0 0 -3 0 -3 0 2 -3
word passa	6 -1 -3 0 0 0 -1 -1 0 -3
word passaporte	0 0 0 0 0 0 0 0 0 4
word passcode	3 -2 0 0 0 0 0 0 0 3
word passcode :	3 -2 0 0 0 0 0 0 0 3
word passo	2 4 -2 0 -1 -1 -1 -1 0 -10
word passport	-6 -1 0 0 -1 -1 11 0 0 -1
word passport and	-2 -1 0 0 0 0 3 0 0 -2
word passt	-4 10 -4 0 -1 0 -1 1 0 4
word passt ihnen	-5 8 -3 0 0 0 0 0 0 2
word past	-1 0 15 0 -2 -1 -9 -1 0 -2
word patience	0 -1 0 0 6 0 -1 -1 -3 -2
word patient	0 0 0 0 -2 0 0 0 3 -3
word paul	1 0 0 0 0 0 0 0 0 7
word pause	-2 0 0 0 -5 0 8 0 -1 1
word pay	5 -1 -1 0 -2 9 -6 -3 0 15
word pay stub	0 0 0 0 0 0 0 0 0 13
word payment	0 0 0 0 0 0 0 0 0 7
word payroll	-2 0 -1 -1 -1 3 1 2 0 -1
word payroll officer	1 0 -1 -1 -1 3 -4 2 0 -1
word pdf	0 -1 0 0 0 1 1 0 0 -3
word pediu	0 0 0 0 -5 0 7 0 0 -5
word pela	-1 -1 -1 0 1 0 1 -1 2 -5
word pelo	-2 1 0 2 0 -1 1 -1 -1 -6
word pena	0 0 0 0 2 0 -1 0 0 -3
word people	-13 2 -3 -3 4 -4 6 -3 14 23
word people for	0 0 0 0 -1 0 0 0 2 -6
word people to	0 2 0 -1 3 -1 -1 -1 0 0
word people who	0 -1 0 0 0 0 1 0 0 5
word per	-1 3 -6 -2 1 -1 16 -11 1 -14
word per il	0 0 0 3 1 -1 -2 -1 -1 3
word per la	3 6 -1 0 -1 -1 -3 -2 -1 12
word perdona	0 -4 3 0 0 0 4 -3 0 -2
word perfect	4 0 -1 -1 0 0 -1 0 0 15
word perfecto	1 0 0 0 0 0 0 0 0 -5
word perfil	-1 2 -1 -1 3 -1 -1 -1 0 -9
word pergunta	0 3 0 0 0 -1 -1 0 0 0
word period	-1 2 0 0 -3 7 -3 -1 -1 -7
word permanent	-1 -2 0 0 -3 12 -4 0 0 -4
word pero	-1 -1 0 0 0 0 4 -3 0 -1
word person	-4 8 -4 -2 13 -2 -5 -2 0 1
word persona	-3 -1 -1 -1 -6 0 10 -1 2 -5
word personal	3 0 0 0 1 0 -2 0 -1 7
word personlich	3 0 0 0 0 0 -2 0 0 -4
word personne	-1 -1 0 0 5 0 -3 0 -1 -4
word pessoa	-1 -1 0 -1 -6 -1 9 0 2 -1
word petit	-2 0 2 0 -1 -1 5 -1 -1 -5
word petra	4 0 -3 0 0 0 0 0 0 -2
word peut	0 0 0 0 0 0 0 0 0 -7
word peux	0 0 0 1 0 0 0 0 0 3
word phd	0 0 0 0 0 0 0 0 0 5
word phone	-2 5 -5 -1 0 -1 9 -4 -1 25
word phone call	0 0 -1 -1 0 0 4 -1 0 -6
word phone interview	1 2 -1 2 0 0 -1 -1 -1 -14
word phone number	-3 0 0 0 0 -1 4 -1 0 0
word phone screen	-4 8 0 -1 -1 0 -1 0 0 18
word photo	1 0 0 0 0 0 0 0 0 13
word photo id	1 0 0 0 0 0 0 0 0 5
word pick	-2 11 -1 -1 2 -2 -5 -2 -1 15
word pick a	1 1 0 0 0 0 0 0 0 8
word pick up	0 0 0 0 0 0 0 0 0 10
word piece	-2 -1 -1 0 0 -2 7 0 0 7
word piece d'identite	1 0 0 0 0 0 0 0 0 3
word piu	2 -1 -2 2 0 1 0 -2 0 -13
word piu tardi	3 0 -2 0 0 0 1 -2 0 -9
word plac	-4 0 5 -3 -1 0 4 -1 0 12
word place	-13 -3 16 5 7 -1 -9 -1 -1 17
word place on	-6 1 7 0 0 0 0 0 0 -4
word plaisir	-1 -1 0 0 8 -2 -5 -1 3 -7
word plaisir de	-1 -1 0 0 6 -1 -3 0 0 -2
word plan	0 0 -7 8 0 -1 1 -1 0 7
word plan on	0 1 -1 0 0 0 1 0 0 -9
word plan to	-1 0 -7 8 0 0 0 0 0 2
word plann	0 -1 10 -1 -5 0 1 -1 -2 1
word planner	0 -1 0 0 5 0 -3 1 -2 -1
word plant	-6 9 -1 0 0 0 0 0 0 -7
word platform	1 0 0 0 0 0 0 0 0 -6
word plazo	-1 2 0 0 -1 1 -1 -1 1 -4
word pleas	2 0 -1 -1 0 3 -3 -1 -1 1
word pleas to	0 1 0 0 0 4 -3 0 -1 6
word please	10 -11 -2 2 -12 19 -25 28 -10 27
word please bring	1 0 0 0 0 0 0 0 0 9
word please call	-1 1 0 0 0 -1 2 -1 0 10
word please check	0 0 0 0 0 0 1 0 0 4
word please choose	0 -1 2 0 0 0 0 0 0 4
word please come	3 0 -1 0 0 0 0 -1 0 -1
word please complete	-1 1 0 0 0 -1 3 -1 0 -1
word please confirm	-4 -2 4 0 0 3 -1 0 0 2
word please contact	8 -3 0 -1 -1 -1 -17 15 0 0
word please do	-5 0 0 4 0 0 0 0 0 8
word please fill	0 0 0 0 0 0 2 0 0 -3
word please find	9 -6 1 -1 -1 7 -7 -1 0 5
word please give	0 2 0 0 0 -1 1 -1 0 -10
word please have	0 0 0 0 0 0 0 0 0 6
word please keep	0 0 0 0 1 -1 -1 1 0 -13
word please let	1 -1 0 0 -1 5 -4 0 0 4
word please log	0 0 0 0 0 1 0 0 0 -7
word please pick	-1 1 1 0 0 0 0 0 0 4
word please reply	-4 13 -1 0 -1 -2 -2 -2 0 0
word please report	2 -4 0 0 0 5 -2 0 0 -1
word please return	0 -1 0 0 0 0 3 0 0 -1
word please send	-2 -3 0 0 -1 -1 7 0 0 16
word please sign	-1 -1 0 0 0 7 -4 0 0 -1
word pleasure	-4 -2 -1 -1 -2 4 7 -1 -1 -3
word pleasure to	-1 -1 0 0 1 0 3 -1 0 -2
word plek	0 -2 0 0 0 0 2 0 0 3
word pleno	0 -5 0 0 0 0 5 0 0 -1
word pleno :	0 -5 0 0 0 1 5 0 0 -3
word pls	0 3 0 0 -1 0 -1 0 0 -5
word plus	-2 -2 -1 0 4 10 -5 -1 -2 -10
word plus tard	-1 0 0 0 0 0 2 0 0 -3
word plutot	0 -5 5 0 0 0 0 0 0 -1
word pm	-2 5 -1 0 -5 0 4 0 0 -1
word pode	1 -2 -1 -1 0 -1 5 0 0 -7
word podemo	0 1 1 0 0 0 0 0 0 -4
word podria	-1 3 0 0 0 0 0 0 0 -3
word point	4 -1 -8 8 1 1 -2 1 -3 6
word polari	0 0 0 0 0 0 0 0 0 -4
word por	-2 -2 -1 0 -14 -4 21 -6 7 -13
word por aqui	-1 -5 0 0 1 0 4 0 1 -2
word por favor	0 1 0 0 -1 0 -1 0 0 -6
word por tu	0 5 0 0 0 0 -3 0 -2 -1
word por zoom	1 -1 0 0 0 0 0 0 0 4
word porque	2 0 -1 0 3 0 -2 0 -1 -9
word portal	0 0 0 0 0 1 0 0 0 -19
word porte	0 0 2 0 0 0 -2 0 0 -4
word portfolio	15 6 -2 -1 -1 -1 -16 2 -1 -37
word portfolio review	0 2 0 0 0 0 -1 0 0 -15
word porti	0 0 0 0 0 0 0 0 0 5
word position	12 -8 -5 -4 15 4 -2 -4 -8 16
word position :	4 -2 0 0 4 0 0 0 -3 -5
word position at	1 -2 0 0 0 1 0 0 0 10
word position has	0 -1 -1 -1 -1 -1 5 0 0 -3
word position is	0 0 0 0 0 0 0 0 0 5
word position of	-1 -1 0 0 1 3 -1 -1 0 9
word position on	10 -3 0 -1 0 -1 -4 0 0 -1
word positive	0 0 0 0 -3 0 4 0 0 -3
word posizione	2 6 -1 0 -1 -1 -4 -1 -1 -7
word posizione di	0 4 0 0 0 0 -1 0 -1 -3
word possible	-2 0 1 0 -1 0 6 -4 0 -10
word posso	-4 9 -1 0 0 -1 -3 0 0 -4
word post	-2 -5 -4 13 -6 14 -22 -6 18 9
word post of	3 -3 0 -1 -1 5 -3 0 0 -5
word post on	0 0 -1 0 0 -1 3 -1 0 -6
word posta	-1 0 0 0 1 0 -1 -1 3 -2
word poste	10 -9 0 2 4 -2 0 -2 -3 -26
word poste de	16 -7 -1 -2 3 -2 -4 -1 -2 -15
word posto	2 0 -1 1 1 -1 -2 0 -1 -5
word posto di	1 0 -1 1 1 0 -1 0 0 -6
word postpon	-8 -1 21 -1 -2 0 -5 -3 -2 -7
word postpone	-3 -1 17 -1 -2 0 -5 -3 -2 -11
word postulacion	0 -1 0 0 2 0 0 0 0 -5
word postulacion a	0 -1 0 0 1 0 1 0 -1 -4
word potrebbe	-1 4 -1 0 0 0 -2 0 0 -8
word pour	13 -6 4 -5 10 -6 -7 -3 0 -23
word pour faire	6 0 0 0 0 0 -5 0 0 2
word pour la	-1 0 0 0 7 -2 -4 0 1 5
word pour le	12 -9 0 -3 9 -1 -3 -1 -3 -14
word pour notre	3 -1 0 0 0 0 -1 0 0 2
word pour timemention	3 -1 4 -1 0 -2 -1 -1 0 -8
word pour un	7 -6 0 0 -1 0 1 0 0 -3
word pour votre	5 0 0 0 -2 0 -7 0 5 -1
word pourriez	0 -4 5 0 0 0 0 0 0 1
word pourriez vous	0 -4 5 0 0 0 0 0 0 1
word pouvez	7 -9 -2 0 -1 0 1 0 5 -4
word pra	0 0 0 0 1 2 -2 0 0 -6
word practice	0 0 0 0 0 0 0 0 0 -3
word practice interview	0 0 0 0 0 0 0 0 0 3
word pre	0 0 0 0 0 2 0 0 0 12
word prefer	-6 11 -1 0 -1 0 -3 0 0 -15
word prefer ?	-5 9 -1 0 0 0 -1 0 0 -12
word prefere	0 1 0 0 -2 0 3 0 -1 -3
word preference	0 1 0 0 0 0 0 0 0 7
word pregunta	2 4 0 0 0 0 -2 0 -2 -3
word premium	0 0 0 0 0 0 0 0 0 3
word prep	-2 0 -1 -2 0 0 5 1 0 -15
word prepare	-1 1 0 0 0 0 0 0 0 6
word presencial	1 0 1 0 0 0 0 0 0 3
word present	0 -1 0 0 0 0 4 0 -3 10
word presente	-1 0 0 2 -1 0 -3 0 3 -3
word presso	2 0 0 0 0 0 -1 0 0 -7
word presso la	1 0 0 0 0 0 -1 0 0 -3
word prevenir	-4 0 0 5 0 0 0 0 0 0
word prevu	0 0 0 0 0 0 0 0 0 5
word prezada	0 0 1 0 0 0 0 -1 0 6
word pric	0 1 0 0 -4 -1 7 -1 0 5
word price	2 0 0 0 0 0 -1 0 0 6
word prima	2 -2 -5 -1 0 0 5 0 0 10
word primera	2 -2 -1 0 0 0 1 0 1 7
word principal	0 1 0 0 -2 0 -2 0 3 -14
word print	0 0 0 0 0 0 0 0 0 15
word pris	0 0 0 0 3 0 -2 0 0 -1
word priya	1 0 0 0 0 0 -1 1 0 -4
word priya nair	1 0 0 0 0 0 0 0 0 -4
word problem	-12 -1 14 0 -3 -1 5 -1 0 19
word problema	-2 -3 9 -1 0 0 -2 0 0 -1
word procedimento	-2 -1 0 1 3 0 -1 0 0 -2
word proces	-3 -1 -1 -2 4 -2 10 -2 -3 14
word proceso	-2 7 0 0 3 -1 -3 -1 -3 -8
word proceso de	0 5 0 0 0 0 -2 0 -2 -1
word processo	-1 0 -1 -1 8 -2 -2 0 -1 -4
word processo seletivo	-1 0 0 0 4 -1 -1 0 -1 1
word producer	0 -1 -1 0 1 1 0 0 0 -4
word product	6 10 -2 -2 -1 -5 -1 -5 0 -27
word product analyst	-3 3 -1 -1 0 -4 9 -3 0 -12
word product designer	0 3 0 0 0 -1 -1 0 0 -6
word product manager	0 1 0 0 0 0 -1 0 0 -6
word production	4 -5 0 0 7 -1 -3 -1 0 -2
word prof	1 0 0 0 0 0 0 0 0 -4
word professional	0 -1 0 0 0 0 2 0 0 11
word profile	-1 2 -1 -1 2 -1 1 -1 -2 25
word profile and	0 0 0 0 0 0 0 0 0 3
word profilo	-1 3 0 0 1 0 -2 0 0 -5
word profissional	0 0 0 0 1 0 -1 0 0 -10
word program	0 -1 0 0 6 0 0 0 -4 11
word programme	3 4 0 0 -2 -3 -1 0 0 3
word project	0 0 0 0 1 0 -1 0 0 -3
word projet	1 -2 0 0 -1 0 3 0 0 -2
word promemoria	1 0 0 0 0 0 0 0 0 5
word promis	-4 -3 -1 -2 4 0 9 -3 -1 -9
word proof	-1 -2 0 0 0 -1 5 0 0 -10
word proof of	-1 -2 0 0 0 -1 5 0 0 -10
word propongo	-1 0 3 0 0 0 -2 0 0 -1
word propos	-1 0 1 0 0 0 0 0 0 8
word proposal	0 0 0 0 0 0 0 0 0 29
word propose	0 1 0 0 0 1 0 0 0 6
word proposon	-1 1 0 0 0 0 0 0 0 4
word proposta	-1 -1 0 0 0 4 -1 0 0 -9
word propuesta	0 0 0 0 0 2 -1 0 0 -5
word prossima	-1 1 3 -1 0 0 -1 0 0 -4
word prossimo	-1 3 0 0 0 0 0 0 0 -1
word prova	1 0 1 0 0 0 -1 0 0 -4
word proxima	-1 0 0 -1 -6 0 7 -1 2 -1
word proxima etapa	0 0 0 0 -2 0 0 0 3 -1
word proxima semana	-1 0 0 0 -5 0 7 0 0 -1
word proximo	-1 4 1 0 0 -1 -1 0 0 -6
word proyecto	1 -1 -1 0 0 1 0 0 0 3
word prueba	-1 3 0 0 -3 -2 2 -1 2 -14
word public	0 0 1 0 0 0 1 0 0 8
word pued	0 5 0 0 0 0 -3 0 -2 2
word puede	0 0 0 0 -2 0 0 0 3 -4
word puesto	0 1 0 1 0 0 -1 -1 -1 13
word puesto de	0 2 -1 0 0 0 0 0 0 -3
word pull	-2 0 0 6 0 0 -1 -1 0 -5
word put	-2 -6 1 3 -5 3 6 -2 1 1
word put on	-2 0 0 3 -3 0 3 0 0 -3
word put you	-2 -2 2 0 0 5 -2 0 0 -11
word pwd	1 0 0 0 0 0 0 0 0 -4
word q	1 0 0 0 0 0 0 0 0 11
word q #	0 0 0 0 0 0 0 0 0 8
word qa	1 -1 0 0 1 1 -1 0 0 -3
word quai	2 0 0 0 0 0 0 0 -1 -5
word qual	-1 -3 0 0 1 0 4 0 0 -4
word quale	0 1 0 0 0 0 1 0 0 -5
word qualifi	0 0 0 0 4 0 0 0 -3 -2
word qualification	0 -1 0 0 4 0 0 0 -2 -7
word qualify	0 0 0 0 0 0 0 0 0 5
word qualita	0 2 0 0 0 0 -2 0 0 -3
word qualite	0 0 0 0 1 1 0 0 0 -3
word quality	0 0 0 0 0 0 0 0 0 7
word quand	0 1 0 0 0 0 -1 0 0 -14
word quando	-2 -3 -3 1 -5 -1 17 -3 -1 -13
word que	-22 15 8 4 12 -4 -1 -15 4 -53
word que a	1 -1 -1 1 0 0 0 0 0 -4
word que el	-1 3 0 0 1 -2 1 -1 0 -6
word que ja	-1 0 -1 1 5 0 -3 0 0 -2
word que nos	-2 0 0 0 8 -2 -3 0 0 -4
word que nous	-1 0 0 0 -1 0 -1 0 3 -1
word que te	0 0 0 0 0 1 3 -2 0 9
word que timemention	0 1 -1 1 0 0 3 -3 0 -2
word que voce	0 0 0 0 0 1 0 0 0 -3
word queda	7 0 -1 0 -1 -1 -3 -1 0 -3
word quedamo	0 0 0 0 0 0 1 0 0 -3
word quedo	0 0 0 0 0 0 -1 5 -4 0
word quel	-2 1 0 0 6 -2 -2 0 0 -2
word quello	0 3 -1 0 0 0 -1 0 0 -3
word quem	1 0 0 0 1 0 0 0 0 -7
word quer	0 0 0 0 1 0 0 0 0 -8
word queremo	0 -1 0 -1 4 1 -2 0 -1 -7
word queria	0 1 0 0 0 0 0 0 0 -3
word questa	0 3 0 0 0 0 -2 0 0 3
word question	6 6 -3 -2 -2 -3 -22 26 -5 35
word question about	0 -1 0 0 -1 0 -2 5 -1 -7
word question to	0 0 0 0 1 0 -1 0 0 3
word questionnaire	0 0 0 0 0 0 0 0 0 3
word questo	-1 0 0 1 1 0 0 0 0 -6
word qui	-1 1 -1 -1 7 -2 -3 -1 1 -9
word qui vous	-1 3 0 0 0 0 -1 0 0 3
word quick	0 -2 -3 -1 -2 -4 13 -2 1 3
word quick note	-1 0 0 0 -1 0 0 -1 3 -2
word quiet	-1 0 -1 -4 0 0 9 -2 0 3
word quillo	0 0 0 0 0 0 -1 2 0 7
word quindi	-1 0 2 1 -2 0 0 0 0 -5
word r	-4 0 0 4 -2 4 -2 0 2 16
word r #	-3 -1 -1 4 -2 4 -1 -1 2 4
word ral	0 -1 0 0 0 1 2 0 0 -3
word rate	0 0 0 0 0 0 0 0 0 41
word rather	-2 -4 6 -1 0 -1 3 -1 0 11
word rather than	-2 -1 6 -1 0 0 -2 0 0 -2
word raum	0 0 0 0 0 0 0 0 0 3
word ravi	1 0 0 0 0 0 0 0 0 -4
word re	-7 1 -1 -4 -2 -3 4 13 -1 -17
word re :	-2 1 0 -1 -1 -1 -7 11 -1 -12
word reach	-1 1 -1 -4 -3 -1 6 1 3 -12
word reach out	-1 0 0 -4 -5 -1 6 2 1 -14
word reach the	0 0 0 0 3 0 0 0 -1 1
word read	-13 5 -4 -1 -13 -2 -36 21 44 -24
word read :	-14 -1 -2 0 0 0 -1 19 0 -8
word read on	-14 -1 -2 0 0 0 0 18 0 -6
word ready	-3 0 0 0 -1 -4 12 -1 -2 16
word ready to	0 0 0 0 -1 5 -1 0 -2 1
word real	-2 0 0 10 0 -2 -3 -3 0 16
word real sorry	-1 -1 1 10 -3 -2 -2 -2 0 -12
word reason	-1 0 0 2 0 0 0 0 0 15
word recebe	0 0 0 0 1 0 0 0 0 -8
word recebemo	0 0 0 0 0 0 -1 1 1 3
word receber	-1 0 2 -1 0 0 -1 0 0 -10
word rececao	0 0 0 0 0 0 0 0 1 -5
word receipt	-7 -1 -1 0 -1 -1 14 -1 -1 -15
word receiv	-4 -3 -2 -1 -11 -2 -20 13 30 39
word receiv and	0 0 0 0 0 0 -2 3 0 -8
word receiv your	-1 -1 -1 -1 -1 -1 -11 13 4 3
word receive	0 4 0 0 -1 -1 -1 0 0 24
word receive a	0 0 0 0 0 0 0 0 0 12
word recent	-1 -1 0 0 1 0 2 0 0 12
word recent interview	0 0 0 0 1 1 0 0 0 3
word reception	-4 0 0 0 -1 -1 6 1 0 3
word recherche	0 -1 0 0 -1 0 3 0 0 1
word recipient	0 0 0 0 -2 0 0 4 0 -5
word recommend	0 0 0 0 6 0 -5 0 -1 4
word record	-2 7 0 0 0 0 -3 -1 0 41
word recordatorio	0 0 0 0 0 0 0 0 0 8
word recruit	-1 2 -1 5 -2 -2 -22 21 -1 -1
word recruiter	-3 3 -1 4 -2 -1 -9 7 2 2
word recruitment	0 0 0 0 -1 0 0 0 0 3
word recrutement	-2 0 -2 0 -6 0 7 0 3 -2
word recu	0 -1 -1 0 1 0 4 -3 -1 5
word recu votre	0 -1 0 0 -1 0 6 -3 -1 -1
word rede	0 0 0 0 1 0 -1 0 0 -3
word reden	5 -2 -1 0 0 0 0 0 -1 -3
word ref	3 -1 -2 -1 -1 -1 -2 -1 6 -9
word ref #	2 0 0 0 0 0 -1 0 -1 -4
word refere	-1 -1 0 0 -1 0 8 -2 -2 -7
word referenc	-1 -4 -1 -1 -1 4 6 -1 -1 3
word reference	0 -4 -1 -1 -3 1 1 -2 7 -20
word reference to	0 -2 0 0 0 3 0 0 0 -7
word referr	0 -1 0 0 7 0 -2 -5 2 -12
word referral	0 0 0 0 -4 0 -4 0 9 -1
word regard	-7 9 0 4 0 -2 -3 0 -1 -2
word register	1 0 0 -1 0 0 0 0 0 12
word registrada	0 0 0 0 -2 0 -2 6 -1 -7
word registrar	0 0 0 0 4 0 -1 0 -2 -1
word registro	0 0 0 0 -2 0 0 0 3 -6
word regret	-1 -1 0 1 3 0 -1 0 -1 11
word regret that	0 0 0 0 1 0 0 0 0 7
word regret to	0 0 0 0 1 0 0 0 0 5
word reimburs	-8 -1 0 0 0 -1 11 0 0 -9
word reject	0 0 0 0 0 0 0 0 0 28
word rejection	0 0 0 0 0 0 0 0 0 27
word reliability	1 0 0 0 -1 0 2 0 0 -9
word reliability engineer	1 0 0 0 -1 0 2 0 0 -9
word remain	-3 0 2 0 -1 0 4 0 0 14
word remember	0 0 0 0 0 0 0 0 0 11
word reminder	5 0 -2 -1 0 0 0 -1 0 -10
word reminder that	3 0 -2 0 0 0 0 0 0 -9
word remote	1 -3 -1 -1 0 3 1 0 0 3
word remoto	3 -3 -1 0 0 0 0 1 0 6
word remov	-1 0 0 2 0 0 0 0 0 25
word remplir	0 0 0 0 0 0 0 0 0 8
word renata	0 1 0 0 0 0 -1 0 0 -5
word rencontre	1 0 0 1 0 0 -1 0 0 5
word rendez	-3 0 1 4 0 0 -1 0 0 6
word rendez vous	-3 0 1 4 0 0 -1 0 0 6
word reopen	0 -1 0 1 1 -1 1 0 0 -6
word repli	3 -2 -1 0 0 -3 -6 9 0 -6
word reply	-1 9 -7 -2 -3 0 -14 19 -1 20
word reply :	-1 -1 0 0 0 0 -2 5 0 -6
word reply to	1 2 -1 0 0 0 -2 2 0 -7
word reply with	-4 11 -1 0 -1 -2 -2 -2 0 20
word repondre	-1 1 0 0 -1 0 1 1 -1 -5
word reponse	0 -1 -1 -1 0 0 3 0 -1 1
word report	-4 -6 0 -2 -1 6 8 -1 0 19
word report to	0 -3 0 0 0 0 4 0 0 3
word req #	1 0 0 0 0 0 0 0 0 3
word request	-1 -2 2 -1 -2 0 -5 13 -4 14
word requir	-1 0 1 0 0 0 0 0 0 36
word requir :	0 0 1 0 0 0 0 0 0 14
word requirement	-1 0 0 0 8 0 -2 -4 0 -1
word requisition	0 0 0 0 1 0 0 0 0 6
word requisito	-3 0 0 0 0 0 -1 0 5 -1
word reschedul	-4 -2 8 -1 0 0 -1 0 -1 9
word reschedul your	-1 -1 3 0 0 0 0 0 0 -6
word reschedule	5 -3 1 -1 0 0 -1 0 0 32
word reschedule :	6 0 -5 0 0 0 0 0 0 -3
word reschedule your	-1 -2 4 0 0 0 0 0 0 6
word rescheduling	6 0 -5 0 0 0 0 0 0 -6
word research	-6 -1 -1 0 -1 4 -3 8 0 -2
word research associate	-7 -1 -1 0 0 3 -2 8 0 -6
word reservation	-2 2 0 1 0 0 0 0 0 3
word reserve	-2 3 0 0 0 0 0 0 0 -4
word residencia	0 0 0 0 0 0 1 0 0 4
word resourc	0 0 0 0 0 0 -1 1 1 -3
word respond	0 0 0 0 -1 4 -6 7 -2 0
word responda	0 -3 0 0 0 0 4 0 1 1
word responder	0 6 0 0 0 0 -2 0 -2 0
word respons	0 0 0 0 0 0 0 0 1 -3
word responsabile	2 0 0 1 -2 0 0 0 -1 -5
word responsable	2 -1 0 -1 -1 0 2 0 -1 9
word response	-1 -2 -1 0 0 0 6 0 0 7
word resposta	-1 0 -1 -1 1 0 1 1 -1 -4
word respuesta	-1 -1 -1 0 -2 0 3 -1 2 -8
word resta	4 -1 1 0 1 0 -2 -2 0 -4
word reste	-1 -1 2 0 -4 0 7 0 -1 -1
word result	0 0 0 0 7 0 -5 -1 -1 8
word resultado	-1 -1 -1 0 -2 0 6 -3 2 -16
word resume	-3 6 -1 -1 -7 -1 -7 -2 14 39
word resume and	0 0 0 0 0 0 0 0 0 28
word retour	4 0 0 -1 2 -1 -5 1 0 -4
word return	-2 -1 -1 -1 -3 0 2 5 -1 12
word return it	0 -1 0 0 0 -1 3 0 0 3
word return to	0 0 0 0 -2 0 1 3 0 -6
word reuniao	0 0 -1 1 0 0 0 0 0 -4
word reunion	-1 -1 4 0 0 0 -1 1 0 -2
word revert	0 -2 0 0 0 3 0 0 0 -5
word review	-4 0 -2 -2 2 3 3 -2 2 21
word review and	0 0 0 0 0 1 0 0 0 -5
word review it	-1 -1 -1 0 -1 -1 3 -1 2 2
word review your	-1 1 0 0 3 0 -2 0 0 -5
word reviewer	0 0 0 0 0 0 1 0 0 6
word revis	0 0 1 0 0 1 0 0 0 4
word reye	-4 0 4 0 0 0 0 0 0 -2
word ricerca	-1 1 0 0 0 0 0 0 0 -5
word ricordiamo	1 0 0 0 0 0 0 0 0 5
word ridge	-5 7 -2 0 1 1 -2 -1 3 -14
word ridge co	0 0 0 0 0 1 -1 -1 3 -8
word right	-1 -1 0 0 9 -1 -3 -2 -1 24
word right to	0 -1 0 0 0 0 1 0 0 -5
word ring	-3 -3 -2 -2 11 13 -4 -22 13 -5
word ring you	-3 -2 0 -1 12 -3 1 -4 -1 -5
word ringrazio	4 0 0 0 0 0 -1 -2 0 -5
word risposta	4 -1 -1 -1 0 0 0 -1 0 -2
word riverside	0 0 0 0 0 0 0 0 0 5
word road	2 0 -1 0 0 0 0 0 0 6
word rol	7 -5 -1 0 1 0 -1 0 0 -3
word role	-20 36 -4 0 9 0 -13 1 -7 -2
word role :	0 -1 0 0 0 0 2 0 0 -3
word role at	-5 8 -1 0 0 0 0 0 -1 2
word role has	-1 0 0 2 -3 0 3 0 0 -1
word role of	0 -2 0 0 0 3 -1 0 0 -3
word roma	-1 3 -1 2 0 0 -1 0 0 -3
word room	4 -1 -1 0 0 0 -1 0 0 -22
word room #	3 0 -1 0 0 0 0 0 0 -19
word rosa	1 0 -1 0 0 0 0 0 0 29
word rosa linar	0 0 0 0 0 0 0 0 0 18
word round	3 1 -3 2 -2 -1 3 -2 -1 -13
word rsvp	0 0 0 0 0 0 0 0 0 5
word ruben	0 0 0 0 0 0 0 0 0 3
word ruckmeldung	3 -1 0 0 0 0 0 -1 -1 1
word rue	0 0 0 0 0 0 0 0 0 6
word rufen	0 0 0 -1 -1 -1 3 0 0 3
word rufen sie	0 0 0 -1 -1 -1 3 0 0 3
word ruhe	3 -1 0 0 0 0 -1 0 0 -4
word run	11 1 -1 -2 5 -3 -6 -3 -1 -1
word runn	1 -2 9 -1 -1 -1 -4 -1 0 -9
word runs	0 0 0 0 0 0 0 0 0 16
word ruolo	2 0 0 0 0 0 -1 0 0 -5
word ruolo di	0 1 0 0 0 0 0 0 0 -5
word ruth	-1 -2 0 0 -1 9 -5 -1 0 -6
word s	-3 -2 -1 22 11 -2 -16 -3 -5 10
word s'est	-3 0 0 3 1 0 0 0 0 -6
word sa	-1 0 0 0 0 0 1 0 1 -4
word safe	-1 0 -1 0 -2 0 4 -1 1 -2
word sagen	0 0 0 0 0 0 0 0 0 18
word sagen sie	0 0 0 0 0 0 0 0 0 9
word said	0 -2 -1 0 -1 10 -6 0 0 4
word said yes	-1 -2 -1 0 0 10 -6 -1 0 -12
word sala	8 0 -4 0 0 0 -1 -1 -1 5
word salario	0 0 0 0 -2 5 -1 0 0 2
word salary	-2 -6 -1 0 -2 10 3 0 0 13
word salary #	0 0 0 0 0 1 -1 0 0 4
word sale	-8 0 9 0 -1 0 2 0 0 12
word saludo	2 -1 -1 0 0 0 -1 1 0 -3
word salut	1 0 0 0 0 0 0 0 0 -8
word salutation	7 -1 -1 -1 2 -2 -1 0 -2 -1
word saluti	0 0 0 0 0 0 0 1 0 -12
word sam	4 -2 -1 0 1 -1 -1 0 0 1
word same	-14 -10 46 -6 -1 4 -14 -4 -1 -20
word same time	-3 -4 12 -1 0 -1 -2 -1 0 1
word sample	0 -1 -1 0 0 -2 6 -1 0 -8
word san	1 1 0 0 0 0 -1 0 0 -4
word sans	-2 -1 0 -1 -1 -2 5 0 1 -4
word santa	0 0 1 0 0 0 0 1 0 -7
word sapere	-1 0 -6 0 0 1 8 -1 0 -2
word sara	2 0 0 0 0 0 -1 0 1 3
word sat	4 -1 -1 0 1 0 -1 -1 0 5
word save	-2 -1 0 0 0 -1 4 0 0 0
word saw	-1 4 -1 0 0 0 -1 0 0 -7
word saw your	-1 4 -1 0 0 0 -1 0 0 -12
word say	17 -8 -5 -4 0 21 -20 -2 1 1
word say that	3 -1 0 -1 0 0 -4 2 2 0
word say yes	-2 -1 -1 0 0 23 -17 -1 0 5
word says	-1 -1 -1 0 3 -1 2 -1 -1 -7
word scan	-2 -1 0 0 0 -1 4 0 0 5
word scelto	0 0 0 0 2 0 0 0 0 -6
word schedul	0 3 0 4 -2 -1 -3 1 -2 -32
word schedul :	1 0 0 0 0 0 0 0 0 6
word schedul for	1 0 0 1 0 0 0 0 0 -10
word schedul to	0 0 0 0 0 0 0 0 0 3
word schedule	14 3 4 -4 -3 -1 -8 -5 -1 2
word schedule a	0 1 0 0 0 0 0 0 0 5
word schedule for	0 0 0 0 0 0 0 0 0 -5
word schedule your	-1 3 0 0 0 0 0 -1 0 -4
word schon	4 1 0 -1 1 0 -6 0 1 3
word schon dass	4 0 0 0 0 1 -4 0 0 6
word school	1 -4 6 -1 0 0 -1 -1 -1 -13
word scientist	0 0 0 -1 2 0 -1 0 0 6
word scor	-2 -2 -1 -1 9 0 -2 -1 0 10
word scorecard	0 0 0 0 0 0 0 0 0 9
word screen	0 10 -2 -1 -1 -1 -2 -2 0 -3
word scusa	0 0 3 1 0 0 -2 0 0 -4
word se	-11 -3 -1 8 9 -3 -4 2 3 -39
word search	-8 -3 -2 8 11 -4 4 -3 -3 -10
word seat	-1 -2 0 -1 7 0 -2 0 0 0
word second	12 -2 -1 -1 3 -5 -1 -3 -1 39
word second interview	1 0 0 0 0 0 0 0 0 6
word second one	5 0 0 0 0 0 -3 0 0 14
word sede	-1 0 3 -1 0 0 0 0 0 0
word see	15 -1 -11 1 -14 -1 22 -7 -3 33
word see all	0 0 0 0 0 0 0 0 0 3
word see below	1 0 -1 0 0 0 0 0 0 -5
word see the	1 -1 0 1 0 0 1 0 0 6
word see you	12 8 -6 2 -5 -3 -1 -5 -2 -2
word seeing	-5 -1 0 -1 0 0 8 0 0 3
word segue	1 -1 0 0 0 0 1 -1 0 -8
word seguimo	0 0 0 0 -9 0 10 0 0 -3
word seguro	-1 0 0 0 0 2 0 0 0 -3
word sehen	-5 8 -3 0 0 0 0 0 1 -1
word sehr	3 6 -6 -2 -1 2 0 -2 -1 -38
word sehr geehrte	7 -4 -2 -2 -6 3 3 -2 1 -21
word sehr geehrter	-3 9 -4 -1 4 0 -3 -1 -1 -16
word sein	1 0 0 0 0 0 0 0 0 -3
word seja	0 -1 0 0 -2 3 1 0 0 -10
word selecao	-1 0 0 0 3 0 -1 0 -1 -6
word seleccion	0 0 0 0 0 0 0 1 0 7
word select	-3 -2 -1 -1 -1 9 1 -4 2 8
word select for	-2 -3 0 -1 0 10 -3 -1 0 3
word select to	0 0 0 0 2 0 0 0 -2 3
word selection	7 -9 -1 0 2 0 4 0 -2 -6
word seletivo	-1 0 0 0 4 -1 -1 0 -1 1
word selezione	-1 0 1 1 0 0 -2 1 0 -13
word selezione per	-1 0 1 1 0 0 -1 0 0 -3
word self	0 2 0 0 0 0 0 -1 0 7
word semaine	5 0 -1 -1 -1 -2 1 -1 0 -2
word semana	-5 9 6 -2 -7 -1 5 -4 -1 -10
word semana ?	-1 3 6 -1 0 0 -7 0 0 -3
word send	-8 4 -1 -2 -6 1 16 -3 0 22
word send a	0 0 0 0 0 0 1 0 0 13
word send it	-5 -2 -1 0 -1 -2 13 -1 -1 -11
word send me	-3 6 0 0 -1 -2 3 -1 -1 -8
word send over	0 4 0 0 0 0 -3 0 0 -4
word send the	4 -1 -1 -1 -1 0 0 -1 0 14
word send us	0 0 0 0 0 0 0 0 1 5
word sender	0 0 0 0 -2 0 0 3 0 -4
word senhora	-2 0 1 -2 5 0 2 -1 -3 -10
word senior	-1 -2 -2 -3 14 -3 -6 -2 4 3
word sent	-13 -1 6 -2 -7 -2 -16 29 6 -9
word sent to	-1 -1 9 0 -3 0 -4 -1 2 -5
word sent you	0 0 0 0 0 1 0 0 0 6
word september	3 -3 0 0 -1 1 2 0 0 -7
word ser	-1 -1 3 -1 -5 0 4 0 0 4
word sera	0 -1 1 1 -1 0 1 -1 0 8
word seri	0 0 -1 0 -1 -2 5 -1 1 -9
word serv	-1 3 -1 0 0 0 0 0 0 -5
word serve	1 0 -1 0 0 0 2 -2 0 -3
word service	11 -2 -6 -1 2 -2 -9 1 6 -6
word session	3 1 0 0 -1 0 0 -1 0 16
word session is	0 0 0 0 0 0 0 0 0 8
word set	3 0 -4 -2 3 -1 0 -1 3 -9
word set for	5 0 -2 -1 0 0 0 0 0 -8
word set up	-6 1 0 -1 3 0 -1 0 4 3
word settimana	-2 6 -4 -1 -2 -1 7 -3 -1 -4
word seu	-2 -2 -1 0 2 3 0 0 0 -10
word seu perfil	0 1 0 0 1 0 -1 0 0 -3
word shall	-1 -1 -2 0 -1 17 -13 -1 1 -4
word shall i	-1 -1 -2 0 0 17 -12 -1 0 -5
word shar	-6 0 0 0 -1 0 8 0 0 6
word share	1 11 0 -1 -1 -1 -5 -1 -2 -5
word share your	0 3 0 0 0 0 -1 0 -1 0
word she	-1 9 -10 -1 19 -5 -12 -1 2 -4
word sheet	0 0 0 0 0 0 0 0 0 9
word shift	26 -2 -20 -2 -1 4 -2 -2 -1 -35
word shoe	8 0 -6 0 0 0 0 0 0 2
word shop	0 -1 -1 -2 3 -2 -12 18 -2 -23
word short	-5 9 1 -1 -2 -1 1 -1 -1 7
word shortlist	4 -1 -1 -1 0 -1 1 -1 0 2
word shortlist for	3 -1 0 0 0 0 -1 0 0 5
word should	0 -3 3 2 0 -4 8 -3 -3 -6
word should be	2 -4 4 -1 0 0 0 0 0 -1
word should have	-1 0 -1 0 -1 -1 5 -1 0 -4
word shout	-2 -2 1 0 0 -2 6 0 0 -10
word show	3 -2 0 -1 2 -4 -6 9 -1 9
word show you	0 0 0 0 0 0 0 0 0 21
word si	4 -9 2 4 1 -1 -3 -2 5 -16
word si comunica	1 0 0 1 0 0 -1 0 0 -3
word si no	0 -3 4 0 0 0 0 0 0 8
word sich	1 -3 -1 -1 0 3 -1 3 -2 -5
word sick	-4 -1 9 -1 -4 -1 -5 7 -1 -12
word side	4 -1 -2 -1 -1 -1 3 -1 0 -10
word sido	2 -2 -1 1 -2 0 -1 0 3 -5
word sie	17 13 -14 -5 -9 -2 2 1 -4 -32
word sie am	4 0 -1 -1 0 0 -2 0 0 2
word sie an	0 0 0 0 0 0 0 1 0 9
word sie bis	0 0 0 0 0 0 0 0 1 3
word sie bitte	1 0 0 0 0 0 0 0 0 5
word sie gerne	2 0 0 0 0 0 0 0 0 -5
word sie ihre	4 -1 -1 -1 0 0 -1 0 0 7
word sie in	2 1 0 0 -1 0 0 0 0 -7
word sie mich	-1 -2 -1 -1 -1 -2 8 0 0 -7
word sie mir	0 2 0 0 0 0 -1 0 0 -5
word sie sich	2 -2 0 -1 2 3 -4 1 -1 -3
word sie uns	0 0 5 0 0 0 -4 0 0 2
word siege	2 -6 5 1 0 0 -1 0 0 -1
word sign	-5 -3 -3 -1 -6 36 -13 -3 -2 0
word sign by	0 0 0 0 0 5 -4 0 0 5
word sign off	-2 -1 -1 -1 -2 -3 12 -2 -1 -10
word sign the	0 0 0 0 0 0 0 0 0 12
word signature	0 0 0 0 0 2 0 0 0 5
word signe	-1 -1 0 0 -1 0 5 -1 0 -4
word sigue	2 -2 -1 0 1 0 1 0 0 -3
word siguiente	-1 4 0 0 0 -1 0 0 0 -10
word silence	0 0 -1 0 0 0 3 -1 0 -7
word similar	0 -1 -1 0 0 -1 3 -1 2 -6
word sind	2 -2 -1 0 -2 0 3 0 -1 2
word sister	1 0 0 0 0 0 0 0 0 -14
word sit	0 0 0 0 -1 -3 6 -1 0 14
word sit down	0 0 0 0 -1 -1 3 -1 0 -5
word site	4 -2 2 -2 1 0 0 -1 -1 -7
word site reliability	0 0 0 0 -1 0 2 0 0 -7
word six	-1 -1 0 0 -1 4 0 -1 0 -4
word skill	-1 -3 0 0 0 -1 9 -2 -2 -4
word slid	1 -1 0 0 0 -1 1 0 0 -7
word slot	-9 22 2 4 -5 -3 -7 -3 -2 45
word slow	1 -2 -2 -1 -3 -5 -22 36 -1 -14
word snel	-3 -1 0 0 -1 -1 7 -1 0 -4
word snow	-4 0 8 -1 0 0 -1 -1 0 -3
word so	-11 -18 13 26 -12 -6 20 -8 -5 -40
word so happy	-4 0 0 0 -1 -9 15 0 0 -2
word so i	-4 0 2 1 -1 6 -2 -1 0 -7
word so i'll	0 -1 0 0 -1 -1 3 0 0 2
word so much	0 0 0 0 -2 0 3 -1 0 -4
word so sorry	-1 -4 7 10 -3 -1 -6 0 0 -9
word so that	0 0 0 0 -2 0 7 -1 -3 6
word so the	-1 -1 -1 1 0 -2 5 -1 0 -12
word so timemention	7 -5 -1 6 -1 -2 -2 -2 0 -8
word so we	0 1 -1 4 -1 -1 -2 -1 -1 5
word so we're	-1 -1 1 -1 5 0 -1 0 0 -4
word so you	6 0 0 0 -1 0 -3 0 -1 6
word so your	-1 0 1 1 2 0 -2 0 0 3
word sobald	0 0 4 0 -3 0 1 0 0 -4
word sobre	-5 2 0 -1 2 -2 4 -1 -1 -5
word sobre a	-4 7 -1 0 0 -1 0 0 0 -5
word socio	0 0 0 0 0 0 1 0 0 -5
word sofia	0 1 0 0 0 0 0 0 0 3
word software	0 0 0 0 0 0 0 0 0 5
word solicitud	0 0 0 0 -1 0 -1 5 -2 -6
word sollicitatie	-3 -10 -2 -1 -2 -1 14 5 1 -20
word sollicitatie als	2 -2 0 0 0 0 1 0 -1 -8
word sollicitatie bij	-1 -8 -1 0 1 0 10 0 -1 -2
word sollicitatiegesprek	19 -3 0 1 -4 -2 -8 -2 -1 -10
word solution	0 0 0 1 0 0 0 0 0 5
word some	-1 3 -1 0 -4 -2 4 -1 1 5
word somebody	-1 0 -2 6 3 -1 -3 -2 0 -4
word someone	-3 -2 1 -1 6 -1 -4 3 0 4
word someone from	1 0 -2 0 0 0 -2 3 0 -2
word someone who	0 0 0 0 1 0 0 0 0 -3
word someth	2 5 20 -2 8 -5 -20 -6 -2 -18
word son	-1 1 -2 0 -1 0 0 0 4 0
word sono	-2 1 1 0 0 0 -4 3 0 -5
word soon	1 -3 14 -2 -5 14 -21 -2 3 -15
word soon !	0 -1 15 0 -2 -1 -14 -1 3 -1
word soon as	-1 -2 0 -1 -1 16 -9 0 -1 -10
word sorry	-14 -11 7 34 38 -10 -32 -8 -4 -33
word sorry !	-2 -3 8 1 0 -1 -2 0 0 -8
word sorry for	-1 -1 2 1 0 0 1 0 0 -9
word sorry i	0 0 0 0 0 0 0 0 0 9
word sorry to	-3 -5 3 1 8 -1 -5 2 -1 1
word sorte	0 1 0 0 1 -1 -1 0 0 17
word spatesten	0 0 0 0 0 0 0 0 0 6
word speak	-12 4 -2 -1 -1 -4 17 0 -1 12
word speak to	-1 -2 0 0 0 -2 7 -1 0 -8
word speak with	-1 1 -1 0 0 -1 2 1 0 9
word specialist	0 1 0 0 1 0 -1 0 0 -5
word spend	-1 -1 -1 0 -1 -2 9 -2 0 -22
word spent	0 0 0 0 1 0 0 0 0 -3
word spoke	-3 -2 0 -1 0 -2 10 -1 -1 -2
word spot	1 -1 0 -1 -1 4 -2 0 0 7
word sprechen	2 2 0 0 0 0 -3 0 0 -3
word spreekt	5 -4 0 0 0 0 -1 0 -1 -1
word sql	-6 1 -1 -1 -1 -5 16 -3 -1 -4
word sr	0 0 0 0 -1 0 3 -1 0 -1
word st	8 -5 -1 -1 1 -1 -1 -1 0 -18
word sta	0 0 0 0 0 0 1 0 0 -5
word stack	0 0 0 0 2 0 -1 0 0 -3
word staff	-1 -1 -1 2 4 -1 -2 0 1 4
word stage	-1 2 0 0 5 0 -5 1 0 -5
word stakeholder	2 0 0 0 -1 0 0 0 0 4
word stand	-8 -1 7 1 -1 3 -2 -1 2 -6
word start	-4 -14 12 -2 -5 53 -45 -8 12 -18
word start :	0 0 0 0 0 0 0 0 0 -3
word start at	-2 -1 20 0 -1 -1 -12 -1 -1 -21
word start date	0 -1 0 0 0 -1 3 0 0 4
word start in	7 -2 -3 -2 -1 4 -3 -1 0 4
word start on	3 -3 0 0 0 4 -1 0 0 10
word start timemention	-1 -1 -1 -1 -1 10 -3 -1 -1 -25
word stata	-1 0 0 2 0 0 -1 1 0 -4
word state	-1 -1 0 -1 -3 -1 3 -2 4 2
word station	5 -1 -1 -1 0 0 -1 0 0 -2
word stato	-4 -3 -2 1 3 0 0 6 0 -8
word statt	0 0 0 1 0 0 0 0 1 8
word statu	-2 -2 -1 0 8 -1 6 -7 -2 -20
word statu :	0 0 0 0 3 0 -1 -6 6 -10
word statu of	-1 -1 0 0 3 0 7 -1 -6 -3
word stay	0 0 2 -1 -1 -1 2 0 0 -4
word stay in	0 0 0 0 -2 0 3 0 0 -3
word steel	2 0 -3 0 0 3 0 -1 0 -7
word stelle	6 -5 -1 -2 -1 -1 6 -1 -1 -20
word stelle als	3 -3 0 -1 -3 -2 7 -1 -1 -8
word step	-9 6 -3 2 2 3 0 -3 1 6
word step :	3 2 -1 0 0 0 0 -3 0 9
word step for	-2 -2 0 0 0 0 3 0 1 -10
word steward	4 -3 -1 0 0 2 -1 0 0 0
word still	14 -10 -19 -3 -12 -4 29 9 -4 2
word still interest	0 -2 0 0 -3 -2 9 0 -1 -10
word stock	1 0 0 0 0 0 0 0 0 6
word stok	0 0 0 0 0 0 0 0 0 -5
word stone	-2 -1 -1 -1 0 0 0 5 0 -5
word stop	-5 -2 0 0 1 -1 0 0 7 1
word store	-6 1 1 6 -2 -1 -2 -2 6 -36
word store manager	-5 1 0 -1 0 0 0 0 6 -6
word story	0 0 0 0 0 0 0 0 0 22
word street	1 -1 3 0 0 -1 -1 0 0 -14
word strong	0 0 0 0 1 0 0 0 0 7
word stub	0 0 0 0 0 0 0 0 0 13
word stuck	-1 -1 7 0 0 -1 -2 -1 0 -8
word studio	-1 0 -1 -1 -1 9 -4 -1 -1 -16
word study	2 0 0 0 0 0 0 0 0 5
word stunde	1 1 -1 0 0 0 0 0 0 9
word stunden	0 0 0 0 0 1 0 0 0 11
word stuur	2 0 0 0 0 0 -2 0 0 -4
word su	-9 2 -2 -1 -2 -1 -3 9 7 0
word su cita	0 0 0 0 0 0 0 0 0 3
word su entrevista	0 0 0 0 0 0 0 0 0 3
word su mensaje	-7 -1 -1 0 0 0 -1 10 0 -2
word sua	-10 8 -2 -1 3 -2 -1 2 3 -24
word sua agenda	-1 0 0 2 0 0 0 0 0 -3
word sua candidatura	-3 8 -1 -1 1 -1 -3 -1 1 -18
word sua mensagem	-2 -1 -1 0 0 0 -1 5 0 -3
word subject	-1 -3 -1 -1 -1 2 -1 7 0 -10
word submission	-7 -1 0 0 1 0 0 0 8 3
word submit	0 -1 -1 0 -1 0 4 0 -1 11
word submit your	0 0 0 0 0 0 0 0 0 8
word submitt	-1 -1 -1 -1 -4 -1 4 -2 6 13
word submitt to	0 -1 0 0 3 0 0 0 -1 -2
word submitt your	0 0 0 0 -4 0 0 0 5 5
word succ	-2 -1 0 -1 0 -2 6 0 -1 -5
word succes in	0 0 0 0 1 0 0 0 0 7
word successful	-7 0 0 0 3 0 -1 0 7 -1
word sucesso	-1 0 0 0 -1 0 0 0 3 -1
word suche	-1 -2 0 1 0 -1 4 0 0 -2
word suchen	0 1 0 0 0 0 0 0 0 -6
word sud	-2 -1 0 -1 0 -2 7 0 0 -8
word suis	-4 -3 5 6 -1 -1 -2 2 -1 -3
word suit	12 2 6 -1 -2 -2 -12 -2 -1 9
word suit you	-8 6 8 0 -1 0 -3 -1 0 -1
word suite	2 -1 -1 -1 2 -1 1 0 -2 -6
word sul	1 0 0 0 2 0 -1 0 0 -4
word sulla	1 -1 0 0 1 0 0 0 0 -6
word summer	1 -1 -1 -1 -1 5 -3 0 0 5
word suo	-2 6 -1 -1 2 -1 -4 0 0 2
word suo profilo	0 2 0 0 1 0 -2 0 0 -4
word super	10 -1 -3 -1 0 0 -5 0 0 -12
word supervisor	6 -3 -4 0 0 0 2 -1 -1 -6
word support	0 0 0 0 -1 0 -1 5 -2 1
word sur	5 -2 0 -1 0 -2 4 -2 -2 -4
word sur la	0 0 0 0 0 0 0 0 0 8
word sur le	5 0 0 0 0 0 -5 0 0 0
word sur notre	0 0 0 0 1 0 0 0 -1 -4
word sure	-33 15 21 0 -1 1 -2 0 0 16
word survey	3 -1 -1 0 1 0 -1 0 -1 -10
word sync	0 0 0 0 0 0 1 0 0 8
word system	-4 0 -1 4 -7 0 -5 0 13 -2
word t	0 2 0 0 0 0 -1 0 0 18
word t #	0 0 0 0 0 0 0 0 0 10
word ta	0 0 0 0 0 0 0 0 0 6
word table	0 0 0 0 0 0 1 0 0 5
word tag	1 2 5 0 0 0 -7 2 -2 11
word tag frau	-1 1 1 0 0 0 -1 0 0 3
word tagen	0 0 0 0 0 0 0 0 1 -3
word take	-32 -12 16 8 -14 -15 54 -8 2 -26
word take #	0 0 0 0 0 0 0 0 0 8
word take a	-1 -1 0 0 -4 0 -6 0 12 -5
word take about	-2 4 -1 0 0 0 0 -1 0 -3
word take home	-2 -3 -1 -1 1 -1 13 -1 -6 -3
word take it	-7 -1 8 0 -5 0 8 -1 -2 -8
word take place	-10 1 11 0 0 0 0 0 0 -2
word take the	-1 0 0 0 -1 -6 9 -1 0 0
word take up	-4 -2 0 1 0 -2 8 0 0 -11
word take you	-5 -2 0 0 3 -2 9 -2 0 -7
word taken	-1 -1 0 10 -2 -1 -3 -1 -1 4
word taking	-1 -1 0 0 -3 0 2 0 4 16
word taking the	0 0 0 0 -3 0 0 0 5 16
word tal	-1 4 -1 0 0 -1 -1 0 0 -2
word talent	0 -1 0 -1 5 0 -1 0 -3 8
word talento	0 -1 0 0 4 -1 -2 0 0 1
word talk	4 18 0 -3 -8 -3 0 -6 -2 12
word talk about	0 10 -1 -1 0 -3 -4 -1 0 12
word talk it	-1 -1 0 0 0 2 1 -1 0 -6
word talk on	0 -6 0 0 0 7 -1 0 0 -4
word talk timemention	-1 3 6 -1 0 -2 -3 -1 0 -1
word talk to	5 1 -2 0 -1 -1 -1 -1 0 15
word tallfir	-1 2 0 0 0 0 -13 13 0 -7
word tard	-3 0 0 3 -1 -1 3 -1 0 -10
word tarde	1 -2 -2 1 0 -1 6 -2 0 -26
word tardi	3 0 -1 0 0 0 1 -2 0 -11
word task	-1 -2 -1 0 0 -1 8 -1 -1 17
word te	12 -6 3 -2 -16 -5 31 -11 -6 -49
word te comparto	3 -1 0 0 0 -1 1 -1 0 -3
word te esperamo	1 0 0 0 0 0 0 0 0 8
word te llamo	0 0 -2 0 1 0 3 0 0 -2
word te mando	5 -4 2 0 1 -1 -3 -1 0 -4
word te nemen	4 0 0 0 0 0 -2 0 0 -1
word te va	1 -4 4 0 0 0 0 0 0 0
word teach	4 -3 -1 0 -1 0 0 0 1 -4
word teacher	0 0 0 0 0 1 1 0 0 -4
word team	-9 -7 7 -5 5 -6 -13 11 16 4
word team !	0 0 0 0 0 2 -1 0 0 -5
word team is	-4 0 1 -1 -1 -1 -2 7 0 1
word team will	-1 -1 -2 0 -4 -1 -7 8 8 -7
word tech	9 -3 -3 0 -3 -1 -3 -2 6 -48
word tech lead	4 -3 -1 0 0 0 0 0 0 -1
word technical	16 -1 -6 6 -1 -3 -6 -4 -1 -9
word technical interview	0 -1 -6 8 0 0 -1 0 0 -10
word technician	2 0 0 0 0 0 -1 0 1 -6
word tecnica	5 -2 -2 1 1 -1 -2 -1 -1 -8
word tecnico	0 -1 0 0 3 0 -2 0 0 4
word telefon	0 -2 -1 0 0 0 4 0 0 -13
word telefone	0 3 0 0 0 0 -3 0 0 -1
word telefonicamente	4 0 0 0 0 0 -2 -2 1 -1
word telefono	1 1 0 0 0 0 0 0 0 -3
word telegram	0 0 0 0 0 0 0 0 0 9
word telephone	4 1 -1 -1 -1 1 2 -2 -4 8
word tell	-6 1 -5 4 -10 4 22 -6 -3 5
word tell me	-4 7 -4 5 -7 -5 15 -4 -1 -19
word tell us	0 -6 0 0 0 7 -1 0 0 6
word tell you	0 -1 -1 0 -1 3 2 -1 -1 15
word tem	-1 -3 0 -1 -1 -1 7 -1 0 -6
word temo	-1 0 0 0 1 1 0 0 0 -11
word temp	8 -9 0 0 2 0 1 0 -1 -4
word tempo	-1 -3 0 -1 2 0 6 -3 -1 1
word ten	12 5 -2 -1 5 0 -17 -2 0 30
word ten minut	0 6 0 0 0 0 -5 0 0 11
word tendra	0 0 0 0 0 0 1 0 0 3
word tengo	-1 0 -1 3 -1 1 1 0 0 7
word tenho	-1 -2 3 -1 -2 2 0 -1 0 -3
word tentative	-1 -1 0 0 -1 0 -2 5 0 -4
word ter	-1 0 0 2 3 0 -3 0 0 -1
word term	2 -5 0 0 -3 13 -5 -1 0 7
word termin	4 0 0 1 -1 -1 -2 -1 -1 -6
word terug	-1 -2 0 1 -1 -1 3 0 0 -3
word test	0 -5 -1 -1 -2 -3 23 -5 -5 27
word teste	1 0 0 0 -2 0 0 0 3 -2
word text	-4 -2 -1 -1 1 -1 -20 21 7 3
word text me	1 -1 -1 0 -1 -1 -18 21 -1 -12
word th	-5 10 1 -1 0 0 -4 -1 0 -15
word th floor	1 0 0 0 0 0 0 0 0 3
word than	-2 -6 5 -1 -1 -3 10 -1 -1 21
word than #	-1 -1 3 0 0 0 -1 1 0 2
word thank	-28 7 -20 5 1 -19 -1 3 52 44
word thank !	-1 0 0 0 -2 0 4 0 1 14
word thank again	0 0 0 0 1 0 0 0 0 8
word thank for	-15 8 -11 18 -20 -6 -6 14 18 -10
word thank you	-7 -6 -7 -10 14 -9 11 -2 15 45
word that	1 2 -13 10 -3 12 -9 -9 11 39
word that i	0 -1 -1 0 1 -1 4 -1 0 -2
word that is	0 0 0 0 -1 0 1 0 0 6
word that suit	0 2 0 0 0 0 -1 0 0 3
word that the	-8 0 7 1 0 3 -3 0 0 1
word that we	-1 0 -8 8 0 0 4 -1 -2 11
word that work	-5 11 -2 -1 -1 0 -2 0 0 -4
word that you	10 3 -7 -3 8 13 -22 -6 4 -14
word that you're	2 0 -1 0 0 0 1 0 -1 -5
word that your	6 -3 -3 -2 -5 -1 -5 4 8 3
word that'	6 -3 10 -2 6 4 -16 -3 -3 -28
word the	-31 -25 -7 39 33 -3 21 -39 11 79
word the #	-1 1 3 1 0 1 -4 0 0 -5
word the above	6 1 -6 0 0 1 0 0 0 -1
word the admission	0 0 0 0 0 0 0 0 0 11
word the analyst	-5 7 0 -1 -2 -1 1 0 0 7
word the assessment	1 -1 0 0 0 -2 3 0 0 -4
word the attach	0 0 0 0 0 0 1 0 0 -12
word the best	-2 0 -5 22 -1 -1 -8 -3 -3 3
word the board	-5 -2 -1 -1 2 -1 10 -1 -1 3
word the budget	-1 -1 0 6 -2 -1 1 -2 0 -1
word the calendar	7 -3 0 2 -1 0 -3 -1 0 -7
word the call	1 0 -1 0 0 0 0 0 0 8
word the candidate	-4 -1 5 0 0 0 0 0 0 9
word the client	-7 4 -1 0 5 0 5 -2 -4 -18
word the clos	0 0 0 0 0 0 -1 0 3 -10
word the committee	-3 -3 -1 -1 1 -1 4 -1 4 2
word the company	0 0 0 1 0 0 0 0 0 10
word the conversation	0 0 0 -1 0 0 2 0 0 -4
word the data	0 4 -1 0 -2 0 -4 0 3 3
word the day	13 -5 4 -2 0 -3 -4 -3 -1 -5
word the department	0 -1 0 6 -1 2 -5 -1 0 3
word the detail	4 -2 0 0 0 0 -1 0 0 -4
word the employer	-1 -1 0 5 -2 0 -1 -1 2 2
word the end	-2 -1 0 -1 11 -2 -20 -2 18 -9
word the final	4 4 -1 -1 6 -3 -5 -2 -1 -7
word the first	0 0 -1 0 -1 3 0 0 0 0
word the follow	-6 1 -1 6 -1 0 -1 0 2 9
word the head	2 -1 -1 0 -1 -1 3 -1 0 -14
word the hiring	-2 0 1 -3 4 -1 9 -3 -5 -14
word the inconvenience	0 0 2 0 0 0 0 0 0 6
word the interview	-3 -6 18 3 -6 0 -3 2 -5 4
word the interviewer	3 -1 -1 -1 -3 0 3 0 0 -14
word the invitation	1 -1 -1 3 -1 0 -2 1 -1 1
word the invite	-15 -1 19 0 -1 0 -2 0 0 1
word the job	-8 0 -2 2 27 -10 1 -8 -3 10
word the landlord	0 0 0 0 0 0 0 0 0 10
word the last	4 0 0 0 0 0 -2 0 0 -2
word the link	0 -1 2 -1 -1 -1 3 0 -2 -1
word the meantime	0 0 0 0 0 0 -1 1 1 -4
word the message	0 0 0 0 0 0 0 1 0 12
word the month	-1 0 0 0 -2 -1 -9 -1 13 -6
word the morn	-1 0 -1 1 -2 0 6 -1 0 -4
word the name	-1 -1 0 0 0 -1 4 -1 0 -8
word the new	-3 -1 2 7 -11 -1 10 -2 -2 10
word the next	-2 6 -2 -1 12 -2 -10 -2 1 -10
word the number	1 -1 0 0 -3 0 -3 2 3 -17
word the offer	-1 -1 -1 0 -1 15 -7 -1 -2 -2
word the office	8 1 -2 -2 -1 -2 0 -1 -1 -10
word the open	0 1 0 0 0 0 0 0 0 7
word the order	0 0 0 0 -1 0 -1 5 -1 -4
word the other	-1 -1 -3 -2 16 -6 -1 -1 -1 -4
word the outcome	1 0 0 0 -1 0 0 0 2 -3
word the owner	1 0 -1 12 -8 -1 -2 -1 0 -1
word the panel	-4 -3 -3 0 3 1 1 -5 10 15
word the partner	3 0 -1 -1 -1 0 1 -1 0 -3
word the position	-3 -2 -2 1 11 4 -2 -2 -5 9
word the post	-2 -8 -2 13 1 15 -26 -5 14 -15
word the proces	-1 -5 0 -1 0 -2 10 -1 0 -5
word the question	0 0 0 0 1 0 -1 0 0 9
word the record	0 0 0 0 0 0 0 0 0 3
word the right	0 0 0 0 1 0 0 0 0 8
word the role	-7 8 -2 1 5 2 -6 -1 0 4
word the salary	-2 -5 0 0 -1 6 2 0 0 10
word the same	-3 -3 11 -1 0 -1 -3 0 0 13
word the schedule	2 -2 -1 -1 0 5 -2 0 0 -7
word the school	1 0 0 0 0 -1 1 0 -1 -3
word the search	-4 -1 0 4 11 -3 -1 -4 -3 -10
word the second	16 -2 -4 -1 -5 -2 1 -2 -1 21
word the senior	0 1 0 0 1 0 0 0 0 -3
word the shop	0 -1 -1 -2 3 -2 -12 18 -2 -25
word the side	4 0 -2 0 0 0 0 0 0 -8
word the spot	0 0 0 0 0 0 0 0 0 3
word the statu	0 -1 0 1 3 0 0 -1 -2 -4
word the team	-14 -3 -1 0 -2 -4 14 2 7 -30
word the technical	-1 0 3 0 0 0 0 0 0 -1
word the term	-1 -1 0 0 -3 9 -3 -1 0 2
word the time	1 1 -2 0 -1 -1 -1 -1 4 35
word the timemention	0 -2 4 -5 -2 0 -6 8 4 -3
word the week	-2 6 15 -1 -4 -2 -14 -1 2 -10
word the weekend	-3 -1 -1 -1 -3 -6 12 -2 3 -7
word the whole	15 0 -15 0 1 0 0 0 0 4
word the zoom	2 0 0 0 0 0 -1 0 0 5
word their	-8 10 -1 0 -5 -2 7 -1 -1 4
word them	-11 -5 -4 -2 -9 -6 39 -4 3 -15
word then	0 -6 13 -4 -7 -3 -18 6 20 -17
word then !	7 -1 -1 0 -1 0 -4 0 -1 -2
word theo	0 0 0 0 0 0 0 0 0 4
word there	2 -2 -7 11 5 -2 -5 -2 -1 28
word there !	0 0 0 0 0 0 0 0 0 4
word there is	0 2 0 0 -1 0 -1 0 1 14
word there will	-1 0 -1 5 0 0 -1 -1 0 -2
word there'	-7 -2 5 5 5 -1 -6 -1 1 11
word there' a	0 0 0 0 -2 0 1 0 3 1
word these	-2 1 0 -1 -3 -1 8 -2 -1 -27
word thesi	0 0 0 0 0 0 0 0 0 6
word they	-11 2 -6 -4 41 16 -26 -7 -4 33
word they want	0 -1 -1 0 1 21 -19 0 0 -1
word they'll	-3 0 -1 -2 0 0 7 -1 0 -2
word they're	-7 4 -2 -1 1 -1 11 -1 -3 -10
word they've	-4 4 0 0 0 0 0 0 0 3
word thing	-6 3 -2 0 -5 -3 20 -5 -1 0
word think	0 -5 -1 0 4 6 -3 -1 0 10
word this	-5 -13 -3 9 21 -13 -17 20 1 37
word this because	0 0 0 0 0 0 0 0 0 12
word this confirm	1 0 0 0 0 0 0 0 1 -17
word this event	0 -1 0 3 0 0 0 0 0 -3
word this invitation	-5 -1 -1 -1 -2 -1 -2 14 -1 -11
word this is	7 -6 -5 -1 -2 0 -3 11 0 14
word this isn't	-1 0 0 -3 1 -1 4 0 0 -3
word this message	0 0 0 0 0 0 0 1 0 3
word this occasion	0 0 0 0 3 0 -1 0 0 4
word this one	0 0 0 0 1 0 0 0 0 -9
word this position	0 0 0 0 0 0 0 0 0 6
word this time	0 -1 -1 -1 18 -2 -6 -3 -4 11
word this week	-5 7 6 -2 -13 -2 -10 6 13 -21
word this weekend	0 2 -1 0 -2 0 -1 0 2 -21
word this year	0 0 0 0 0 0 0 0 0 15
word those	0 2 -1 0 -7 0 0 0 8 1
word thought	-1 0 0 0 2 -2 5 -2 0 3
word three	-6 0 -3 -2 -8 6 18 -6 1 1
word three days	0 0 0 0 0 -1 2 0 0 -3
word three week	-2 -6 -1 -1 -1 9 3 -1 0 -12
word thrill	1 -1 0 0 0 1 -1 0 0 -7
word through	13 -4 -4 -4 11 -2 -12 -6 9 -25
word through the	1 0 0 0 0 0 0 0 1 4
word through timemention	3 -1 -1 -1 -1 4 -4 1 0 -4
word through to	13 4 -1 -1 1 -2 -9 -3 -1 -9
word thursday	0 0 0 0 0 0 -4 4 0 0
word ti	12 -5 -1 -3 1 -2 6 -8 0 -21
word ti va	-1 3 0 0 0 0 0 0 0 0
word ticket	-1 -1 -1 0 -1 1 -6 12 -4 5
word ticket #	-1 0 0 0 0 0 -6 12 -4 -14
word tien	0 2 0 0 -2 -1 4 -1 -1 -8
word tijd	0 0 0 0 1 0 -1 0 1 -4
word till	-2 -1 -4 -6 -2 -3 11 -7 14 -16
word till timemention	-2 -1 -2 -6 -1 -2 -4 3 14 -7
word time	-2 19 15 -2 12 -1 -34 -8 0 4
word time :	-1 -1 1 3 -1 -1 -1 -1 -1 -12
word time and	0 -1 1 0 3 0 0 0 -2 -1
word time are	0 0 0 0 0 0 0 0 0 -6
word time for	-5 5 5 -1 -1 -1 -2 -1 0 -10
word time here	-1 1 1 0 0 0 0 0 0 -4
word time in	0 4 0 0 0 0 -3 0 1 -1
word time timemention	0 4 -1 -1 -1 0 0 -1 0 -1
word time to	-1 4 0 0 -4 -1 -2 0 5 14
word time you	3 1 -1 0 1 0 -2 -1 0 4
word timemention	0 41 8 20 -38 -28 -20 31 -13 -12
word timemention !	2 -3 -1 -4 0 -4 7 5 -2 -2
word timemention #	12 4 0 -2 -2 5 -10 -4 -1 25
word timemention :	-3 1 0 1 -1 -1 5 -1 -1 0
word timemention ?	-5 19 -2 -4 -4 6 -3 -4 -4 -24
word timemention a	2 0 1 -1 -1 0 -1 0 0 3
word timemention about	0 0 0 0 0 0 1 0 0 3
word timemention al	5 0 0 0 0 0 -2 -2 0 -1
word timemention and	-3 -10 -3 -4 0 -2 -5 -5 33 18
word timemention at	15 -6 1 -4 -2 -5 4 -3 -1 -32
word timemention au	1 -6 6 -1 0 1 0 0 0 -8
word timemention be	-6 8 -1 0 0 0 0 0 0 -3
word timemention by	-1 0 2 0 0 0 0 0 0 11
word timemention call	-1 0 0 3 0 0 -1 0 0 -1
word timemention can	0 0 0 0 0 0 0 0 0 8
word timemention com	0 0 0 3 -2 0 0 0 0 -1
word timemention como	-1 0 0 0 0 0 3 0 0 -2
word timemention con	0 0 0 0 0 0 0 0 0 21
word timemention dans	1 0 0 0 0 0 0 0 -1 7
word timemention e	-3 1 2 0 0 0 1 -1 0 -1
word timemention em	0 0 0 0 0 0 0 0 0 -3
word timemention en	6 -2 0 -1 0 0 0 0 0 27
word timemention for	16 -6 -1 -3 -1 2 -2 -3 -3 -7
word timemention has	-6 -3 10 4 0 -2 -2 -1 0 -7
word timemention ho	0 0 0 0 0 0 0 0 0 5
word timemention if	-4 1 1 -1 0 7 -3 0 0 -9
word timemention il	-1 0 1 1 0 0 -1 0 0 -5
word timemention im	0 0 0 0 0 0 0 1 0 7
word timemention in	11 -6 0 -1 -1 0 -1 -1 -1 0
word timemention instead	-8 -2 16 0 0 -1 -4 -1 0 -4
word timemention interview	-5 -1 7 1 0 0 0 -1 0 -23
word timemention is	-17 -2 28 3 -1 -1 -7 -5 2 12
word timemention ist	10 0 -4 -1 -1 -1 -3 -1 0 -3
word timemention it	-4 0 6 -1 0 0 -1 0 0 -2
word timemention lunch	22 -1 0 -1 0 -2 -12 -3 -1 -9
word timemention na	3 0 -2 0 0 0 0 0 0 5
word timemention nao	-2 -1 8 1 0 0 -4 0 0 -1
word timemention new	-3 0 4 0 0 0 0 0 0 2
word timemention no	4 -1 1 1 0 0 -1 -3 -1 2
word timemention non	-1 -2 6 1 -2 0 0 0 0 -2
word timemention o	-2 8 -1 -1 -1 -1 -2 0 -1 -10
word timemention oder	-2 10 -6 0 0 0 -1 0 0 2
word timemention of	-1 6 -4 0 0 0 -1 0 0 -3
word timemention on	8 -3 1 0 0 0 -1 -3 0 -9
word timemention op	14 -8 0 -1 0 -1 -3 0 -1 2
word timemention oppure	-1 3 0 0 0 0 -1 0 0 -3
word timemention or	-42 76 -6 -3 -2 -5 -14 -3 -2 14
word timemention ou	-6 7 4 -1 -1 -1 -2 -1 -1 -14
word timemention para	-1 0 -1 -1 0 -1 5 0 -1 -2
word timemention per	0 -1 0 -1 0 -1 7 -3 0 2
word timemention please	0 -3 -2 0 0 3 1 -4 6 25
word timemention pour	8 -9 1 0 2 0 0 0 -1 1
word timemention rather	-1 0 4 0 0 0 -2 0 0 -3
word timemention s	-5 -3 0 22 8 -2 -13 -4 -3 -4
word timemention same	-5 -1 14 -4 0 0 -1 -3 0 -9
word timemention so	-1 -4 7 -5 -1 -1 2 4 -1 -12
word timemention su	0 0 0 0 0 0 0 0 0 9
word timemention suit	-7 10 -2 0 0 0 0 0 0 12
word timemention sur	6 0 0 0 0 0 -5 0 0 -1
word timemention te	-1 -8 -1 0 0 0 11 0 0 -2
word timemention tengo	0 0 0 0 0 0 0 0 0 7
word timemention the	13 -6 -1 12 -7 -2 -8 -1 0 2
word timemention then	-1 0 2 0 0 -1 2 -1 0 -5
word timemention through	3 -1 0 -1 -1 4 -2 -2 0 -1
word timemention timemention	-14 27 -5 -1 -1 -1 -5 1 -1 4
word timemention to	-3 1 4 -2 -2 3 -5 -1 3 25
word timemention us	-3 0 -1 0 0 0 0 5 0 1
word timemention via	2 -1 0 0 0 1 0 0 0 -12
word timemention we	0 0 0 0 1 0 0 0 0 9
word timemention with	11 -5 -3 -1 -1 4 -6 1 -1 -5
word timemention work	-2 7 -2 -1 0 -2 2 0 0 0
word timemention would	1 0 0 0 0 0 0 0 0 -4
word timing	-3 -2 11 4 -3 -1 -4 -2 0 -5
word to	-91 38 24 5 15 29 27 -29 -19 133
word to !	-5 -2 0 0 0 0 0 0 8 1
word to #	-2 -6 -1 -1 -1 10 2 -1 0 16
word to a	0 1 2 -1 3 -1 -2 -1 -1 7
word to accept	0 0 0 0 -1 4 -3 0 0 1
word to all	-1 -1 9 0 -2 0 -2 -1 -2 -11
word to an	1 1 0 0 1 0 -1 0 0 10
word to another	-1 -1 -1 -1 7 -1 -3 0 0 10
word to answer	0 0 0 0 -1 0 -9 12 -1 0
word to apply	0 0 0 0 -4 0 0 0 5 11
word to arrange	0 4 -1 -1 0 0 -1 -1 0 -2
word to ask	0 0 0 0 0 0 0 0 0 12
word to attend	3 1 0 0 0 0 0 -1 -2 -4
word to be	-2 -1 3 -3 1 0 5 0 -2 42
word to bring	-10 -1 -2 -2 0 0 16 -1 0 -6
word to cancel	-2 -1 -1 15 -3 -1 -7 -1 0 17
word to change	0 0 0 0 0 0 0 0 0 9
word to choose	0 0 0 0 3 -1 -1 -1 0 0
word to come	0 2 2 11 -7 -1 -5 -1 0 -6
word to complete	-1 1 0 0 -1 0 5 -1 -2 5
word to confirm	1 1 -1 0 0 1 0 0 0 8
word to do	-9 7 4 11 5 -2 -10 -3 -2 -2
word to everyone	1 0 0 0 0 0 -5 0 6 4
word to find	-4 -2 15 -3 -2 0 -4 0 0 2
word to follow	3 -1 2 -1 -1 1 -3 -1 0 -7
word to get	-1 1 0 0 0 0 1 0 0 7
word to go	-3 -1 -1 0 -1 -2 6 -1 3 18
word to have	-4 -3 -1 -3 6 12 -10 4 -1 -28
word to hear	-2 10 -2 0 3 -2 -2 -1 -4 9
word to host	1 0 0 0 0 0 0 0 0 -3
word to inform	-4 -2 -1 0 -1 15 -8 2 -1 2
word to interview	2 4 -2 -1 0 -1 -1 -1 0 40
word to invite	0 0 0 -1 -1 0 -2 0 4 1
word to it	1 0 0 0 0 0 -1 0 0 -11
word to join	-2 -1 -1 -1 4 9 -4 -1 -3 -11
word to know	-2 10 -1 -1 0 0 -4 -1 -1 2
word to let	3 -3 -7 8 0 0 0 0 0 0
word to make	4 0 -4 0 0 0 1 0 0 6
word to me	-1 -3 -1 0 -1 -1 8 -1 -1 4
word to meet	-5 9 -4 2 -7 -6 10 -2 3 6
word to move	-2 0 1 0 3 -1 1 -1 -2 4
word to offer	-1 -1 -1 0 0 7 -2 0 0 18
word to one	-1 0 0 0 7 0 -8 3 0 -2
word to our	-2 4 -2 -1 0 0 0 -1 1 -10
word to postpone	-1 -1 14 -1 -2 0 -4 -3 -2 -11
word to record	-1 6 0 0 0 0 -3 -1 -1 -4
word to report	-2 -2 -2 -1 0 1 7 -1 0 -1
word to reschedule	-1 -2 4 0 0 0 0 0 0 13
word to review	0 0 0 0 -1 6 -1 0 -2 1
word to say	2 1 -1 -1 -2 -1 -3 1 2 4
word to schedule	-1 3 0 0 -1 -3 3 -1 1 -2
word to see	-12 7 1 3 -7 4 6 -2 -1 -11
word to sender	0 0 0 0 -2 0 0 3 0 -6
word to set	-6 1 0 0 2 0 0 0 4 -4
word to share	-1 0 0 0 0 0 2 0 0 7
word to show	2 -1 -1 0 0 -1 2 -1 0 -6
word to sign	0 0 0 0 0 0 0 0 0 16
word to sit	0 0 0 0 -1 0 1 0 0 7
word to speak	-8 6 -1 0 0 -2 8 -1 0 -4
word to start	1 -1 -2 0 0 6 -2 0 0 -12
word to stay	0 0 0 0 -1 -1 3 0 0 -3
word to take	-8 -4 6 12 -10 7 4 -3 -3 -22
word to talk	1 11 -2 -1 -3 -6 2 -3 0 0
word to tell	0 3 0 0 0 3 -4 0 -1 16
word to the	13 -5 -3 -9 4 -4 25 -9 -13 -2
word to this	4 -4 -4 0 4 0 -2 6 -4 -5
word to timemention	-12 -2 26 -2 -1 -1 -3 -4 -1 1
word to work	-1 -1 -1 0 9 0 -2 -2 0 8
word to you	-1 -2 -5 -3 -5 -2 17 0 0 -19
word to your	-4 -2 6 -1 -1 6 -2 2 -3 10
word tobia	2 2 0 0 0 0 -2 0 -1 -3
word toca	-1 6 0 0 -1 -2 -1 0 0 -2
word toda	0 0 0 0 -5 0 5 0 0 1
word together	-1 0 0 0 -1 -1 5 -2 0 9
word toi	0 0 0 0 0 0 0 0 0 3
word told	-1 -2 -4 18 -9 -3 6 -3 -3 -11
word told you	-1 -1 -2 5 -5 -3 12 -3 -2 -13
word tom	0 2 0 0 0 0 -1 0 0 10
word toma	-4 0 4 0 0 0 0 0 0 1
word tomasz	0 0 0 0 0 0 0 0 0 24
word ton	1 0 0 -1 3 0 -3 0 0 2
word too	-1 -1 -1 0 5 -2 4 -3 -1 10
word took	0 -1 -2 -1 11 -4 -2 0 -1 11
word top	7 -1 -2 -1 1 -1 -3 -1 0 -2
word topic	0 0 0 0 0 0 0 0 0 5
word tot	-1 0 3 0 -1 -1 -1 0 1 4
word tot timemention	-2 0 3 0 0 0 -1 0 0 -1
word total	-2 0 -5 14 -1 0 -5 -1 -1 15
word touch	3 -6 2 -3 -5 -3 -8 13 7 -17
word toujour	0 -2 1 0 -1 0 3 0 0 -3
word tour	1 0 0 0 0 0 0 0 0 5
word town	0 0 0 0 0 0 0 0 0 11
word traga	0 0 0 0 0 0 0 0 0 9
word train	3 -1 0 0 -1 -2 3 -1 0 28
word trainee	1 0 -1 0 0 0 3 -1 -2 -2
word transcript	-2 -2 0 0 0 0 4 0 0 4
word travaux	-1 1 -2 0 -3 0 2 0 4 -2
word travel	-2 0 -2 1 -2 -1 -9 15 -1 -1
word travell	-2 -1 -1 -2 -1 -2 -2 12 -1 -5
word treffen	-1 0 1 1 0 0 0 0 0 7
word tres	3 0 -1 0 0 -1 -1 0 0 -4
word trial	27 -4 -19 -1 -3 7 -3 -4 -1 -29
word trial shift	24 -2 -18 -1 0 -1 0 -2 0 -21
word troi	0 0 0 0 2 0 -1 0 -1 -3
word trouble	-6 -1 3 0 0 -2 6 0 0 -17
word truly	1 1 0 0 0 -1 -1 0 0 -6
word try	0 0 0 0 0 0 0 0 0 10
word tu	-2 4 -2 -1 5 2 -7 3 -3 -7
word tu candidatura	0 0 0 0 1 0 -3 0 3 -1
word tu entrevista	0 1 1 0 0 0 0 0 0 11
word tu postulacion	0 -1 0 0 2 0 0 0 0 -5
word tu solicitud	0 0 0 0 0 0 -1 5 -2 -5
word tua	-2 -1 2 -1 1 0 -1 1 2 -17
word tua candidatura	-1 -1 -1 0 1 -1 0 -1 2 -11
word tudo	-1 0 2 -1 1 0 -1 0 0 -4
word tuesday	14 -2 -1 0 0 0 -12 3 0 3
word tuesday april	0 0 0 0 0 0 0 0 0 3
word tuo	3 0 0 -2 3 -1 -4 1 -1 3
word tuo colloquio	2 0 1 -1 0 0 0 0 0 7
word tuo cv	0 0 0 0 0 0 0 0 0 -4
word turn	0 0 0 0 -1 0 3 -1 0 8
word tut	-1 0 4 2 0 0 -4 0 0 -3
word tut mir	0 0 4 2 0 0 -4 0 0 -2
word tutto	0 0 3 -1 0 0 -1 0 0 -3
word tweede	1 -2 0 0 5 0 -3 0 -1 -3
word twice	0 2 0 0 0 0 -1 0 0 8
word two	-17 -8 -2 -4 -2 -8 51 -2 -8 -26
word two form	1 0 0 -1 0 0 1 0 0 -14
word two more	-8 2 -1 -1 0 -1 11 -1 0 -6
word two of	-2 -4 2 -1 -1 0 10 0 -4 0
word two week	-1 0 0 -1 -1 0 3 0 0 4
word u	6 -5 -2 -1 2 0 0 -1 1 27
word uber	2 -1 -1 -1 0 -1 2 0 0 5
word uber die	0 -1 0 0 -1 -1 3 0 0 -2
word uhrzeit	4 -1 0 -1 0 0 -1 0 0 1
word uit	4 -2 0 0 0 0 0 0 -1 13
word uit voor	1 0 0 0 0 0 0 0 0 17
word uiterlijk	0 -1 -1 0 -1 1 2 0 1 5
word uiterlijk timemention	0 -1 0 0 0 1 1 0 1 -7
word uitnodig	3 -2 0 0 0 0 0 0 0 17
word ultima	0 0 0 0 0 0 0 0 0 3
word um	-4 -5 6 -1 -1 -3 8 1 -2 -29
word um abraco	0 0 0 0 2 -1 -1 0 0 -3
word um die	2 -1 0 0 -1 0 0 0 1 -3
word uma	-7 7 4 -1 1 -2 0 -1 -1 -15
word uma decisao	0 0 0 0 2 0 0 0 0 -4
word un	8 -10 13 -2 2 -1 -8 3 -5 -29
word un entretien	7 -5 0 0 0 0 0 0 0 10
word un'altra	0 1 0 0 1 0 0 0 0 -10
word una	-4 4 0 0 3 -1 4 -6 1 -12
word unable	2 0 0 0 0 0 0 1 -2 19
word unable to	2 0 0 0 0 0 0 1 -2 19
word und	6 1 1 -3 2 -1 -7 2 -1 -10
word und die	0 0 0 0 0 0 0 0 0 3
word understand	-3 -2 -5 14 -1 -2 0 -1 -1 0
word une	-4 0 0 2 9 -3 1 -2 -4 -11
word une reponse	-1 0 0 0 -1 0 3 0 -1 -1
word unfortunate	0 0 1 0 -2 0 3 0 0 26
word unit	1 0 0 0 0 0 0 0 0 11
word unit #	0 0 0 0 0 0 0 0 0 12
word unles	9 -7 0 0 0 -1 -1 0 0 -5
word uns	9 -8 0 -2 -1 2 2 -1 -2 -6
word uns fur	0 0 0 0 1 0 0 0 0 3
word unser	-6 10 -3 3 -2 -1 -1 1 -1 0
word unserem	0 -1 0 0 -1 2 2 0 0 -5
word unserem haus	0 -1 0 0 -1 3 0 0 0 0
word unseren	0 0 0 0 0 0 0 0 0 4
word unserer	0 0 0 0 0 0 0 0 0 6
word unsubscribe	0 0 0 0 0 0 0 0 0 13
word unsuccessful	0 0 0 0 0 0 -2 -3 6 3
word unter	2 -3 -1 -1 0 -1 4 0 0 -8
word unterlagen	2 3 0 0 -3 -1 1 -1 -1 0
word until	-11 -3 -3 -3 -12 -3 10 10 14 -7
word until the	1 -1 -1 -1 -3 -1 3 -3 6 -8
word until timemention	-4 -3 -1 -1 -1 -1 1 11 -1 6
word up	-12 3 -8 -5 6 -3 -2 0 21 19
word up a	0 0 0 -1 8 -1 -2 0 -3 -3
word up interview	-1 0 0 -1 0 0 3 0 0 6
word up on	-4 4 -1 0 0 0 -3 5 0 19
word up to	-4 -1 -1 0 -1 -2 7 1 0 3
word up with	0 0 1 0 -5 0 0 0 5 -9
word upcom	9 -2 -3 -2 0 0 0 -1 0 -3
word upcom interview	9 -2 -3 -2 0 0 0 -1 0 -7
word updat	-23 -1 29 -1 -1 7 -8 -1 -1 8
word updat :	-4 -1 7 -1 0 0 0 0 0 -3
word update	-8 -4 -2 6 19 -2 0 -12 4 -1
word update :	0 -1 0 0 1 0 -1 -6 8 -2
word update on	0 0 0 0 2 -1 1 0 0 -5
word urgent	-3 0 0 2 -1 -1 -10 13 -1 5
word us	-9 -21 -6 15 -14 16 14 -5 10 -48
word us !	-5 -2 2 0 -1 -9 13 0 3 -11
word us about	0 0 0 0 0 0 0 0 0 11
word us and	0 0 0 0 -1 0 -2 1 3 -5
word us by	0 -6 0 0 0 7 -2 -4 6 -6
word us canada	-5 0 -1 1 0 0 0 5 0 -2
word us j	5 -1 -1 0 0 0 -1 0 0 -11
word us know	-3 -1 -4 21 -10 1 1 -3 -2 0
word us on	3 -1 0 0 0 -2 0 0 0 13
word us your	0 0 0 0 0 0 0 0 1 5
word use	3 2 -4 -1 2 -2 2 -1 -1 10
word use the	3 0 -4 -1 -2 -1 5 0 -1 -5
word user	0 0 0 0 -1 0 0 1 0 5
word using	0 0 2 0 0 0 0 0 -1 10
word usual	-1 0 0 0 -1 0 0 2 0 6
word utei	-1 0 0 0 0 0 2 -1 0 -4
word uur	1 -2 0 0 0 1 0 0 0 13
word uurtje	0 1 0 0 0 0 0 0 0 -4
word uw	-2 -4 0 -1 -2 0 3 5 1 9
word uw sollicitatie	-1 -2 0 0 -3 0 4 -1 2 -4
word v	4 -2 -1 -1 5 0 -2 0 -1 -6
word v x	2 -2 0 0 0 0 0 0 0 -5
word va	2 -1 8 -1 -1 1 -5 -1 -1 -6
word vacacion	0 0 0 0 -10 1 10 0 0 -4
word vacancy	1 3 -1 0 -1 -1 -3 -4 6 -11
word vacante	1 3 -1 1 0 -1 -2 -1 0 -5
word vacation	-1 -1 -1 -3 -1 -1 7 1 -1 -6
word vacatur	0 -1 0 0 1 0 -1 1 0 3
word vacature	2 -4 0 0 7 0 -3 0 0 0
word vaga	-5 6 -4 5 -6 -3 7 -1 2 -19
word vaga de	-6 5 -1 1 -3 -2 9 -1 -1 -7
word vai	-1 -3 0 2 0 -1 4 -1 0 1
word valid	0 0 0 0 0 0 0 0 0 9
word valido	1 0 0 0 1 0 -1 0 0 -3
word valu	1 0 0 0 0 0 0 0 0 -3
word van	6 -7 -1 0 1 -2 5 -2 0 11
word van #	0 0 0 0 5 0 -4 0 -1 17
word van de	1 -2 0 0 4 0 -2 -1 2 -6
word van uw	0 -2 0 0 -3 0 5 0 0 -3
word vast	1 0 -1 0 1 0 -1 0 0 5
word ve	0 0 0 0 0 0 0 0 0 6
word vega	-1 1 -1 0 3 0 -1 0 0 -2
word vemo	1 -1 2 0 0 0 -1 0 0 -3
word vendor	0 0 0 0 1 0 0 0 0 21
word venir	-1 2 0 0 0 0 0 0 0 5
word venire	0 2 0 1 0 0 -2 0 0 -4
word ver	0 0 0 0 2 0 0 0 0 -8
word verder	0 -1 0 0 -2 0 5 0 -1 -3
word verpleegkundige	-4 0 -1 0 0 0 0 6 -1 -2
word vers	-1 0 0 0 0 0 1 -4 4 -1
word vers vous	-1 0 0 0 0 0 1 -4 4 -1
word verwacht	0 0 0 0 -1 0 2 -1 0 -8
word very	5 0 -1 -1 2 -3 1 -2 -1 13
word very much	0 0 0 0 0 0 2 -1 0 10
word vez	-1 0 1 0 2 0 -1 0 0 -7
word vi	1 3 0 0 0 0 -3 0 0 -1
word via	7 -1 -4 -1 -2 0 5 -3 -1 -8
word via zoom	1 -1 0 0 0 0 0 0 0 -11
word viaje	0 0 0 0 0 0 3 -2 0 -1
word vida	0 0 0 0 -2 0 0 0 3 -6
word video	2 26 -3 -2 -2 -2 -9 -3 -8 -26
word video call	0 4 0 0 0 -1 -2 0 0 -6
word video interview	1 7 -1 0 -1 -1 -3 -1 -1 -16
word videollamada	0 0 0 0 0 0 0 0 0 3
word viel	0 0 0 0 2 0 -1 0 0 -9
word vielen	-1 4 0 0 0 0 -2 1 0 -4
word vielen dank	-1 4 0 0 0 0 -2 1 0 -4
word view	0 -2 -1 -1 2 8 -2 -2 -2 10
word virtual	1 0 0 0 0 0 0 0 0 -3
word visit	0 -1 0 0 -2 -2 6 -1 0 25
word visita	0 0 -1 0 0 0 1 0 0 -7
word visto	0 2 0 0 0 0 -1 0 0 3
word visual	-2 5 0 0 0 -1 -1 -1 1 -4
word vivo	0 0 0 0 0 0 0 0 0 5
word voce	-2 -2 1 -2 -9 -1 13 -2 2 -5
word voce tem	-1 -3 0 0 0 -1 7 -1 0 -4
word voir	-1 -1 3 0 0 0 0 0 0 0
word volgende	-1 3 0 0 0 0 1 -1 -1 -4
word voluntaria	0 0 0 0 0 0 0 0 0 8
word volunteer	0 0 0 0 0 0 0 0 0 17
word vom	0 0 0 0 0 -1 1 0 0 -3
word vom timemention	0 0 0 0 0 0 0 0 0 -6
word von	2 -1 -1 0 -2 0 0 -1 2 -13
word voor	7 2 -5 -3 9 -1 -5 -1 -2 -2
word voor de	-1 -1 0 -1 8 0 -3 -1 -1 -4
word voor een	3 -2 -1 0 0 0 1 0 0 20
word voor het	-1 0 1 0 0 0 0 1 -1 -3
word voor je	6 5 -5 -1 2 0 -5 -1 0 -12
word voor timemention	0 0 0 0 0 0 2 0 0 3
word voor uw	0 -1 0 0 1 0 0 0 0 -4
word vor	1 -1 0 0 0 0 0 0 0 9
word vorher	0 0 0 0 0 0 0 0 0 18
word vorremmo	-1 1 0 0 0 0 0 0 0 -3
word vorstellen	0 -1 0 0 -2 3 0 0 0 0
word vorstellungsgesprach	6 -2 1 -2 -2 -1 -3 3 -1 6
word vos	1 -2 -1 0 4 -1 3 -1 -3 1
word vote	-1 0 -1 0 -2 -1 7 -1 0 3
word vote on	-1 0 0 0 0 0 3 -1 0 3
word votre	7 -14 -4 -1 4 -3 8 1 2 2
word votre candidature	5 -5 -2 -1 -2 -1 1 -1 7 -3
word votre contrat	-1 0 0 0 0 2 0 0 0 8
word votre cv	3 -1 0 0 0 0 -1 0 0 -1
word votre entretien	0 0 0 0 0 0 2 0 -1 -4
word votre message	-6 0 -1 0 -1 0 5 5 -2 -3
word vous	10 -15 3 3 -2 -7 16 -8 0 -26
word vous confirme	0 0 0 0 0 0 1 0 0 3
word vous de	-3 -1 1 4 -1 0 1 0 0 -3
word vous du	0 0 0 1 0 0 0 0 0 4
word vous etes	0 0 0 0 0 0 0 0 0 7
word vous proposon	-1 1 0 0 0 0 0 0 0 4
word vous sera	0 0 0 0 0 0 0 0 0 -4
word vp	1 1 0 0 0 0 1 0 0 -4
word vraag	3 -2 -1 0 0 0 0 1 0 -1
word vragen	0 1 0 0 0 0 0 0 0 -6
word vue	0 0 0 0 3 0 -2 0 0 -3
word w	-1 12 -3 -1 -1 -1 -4 0 0 -8
word w d	3 1 0 0 0 0 -3 0 1 -4
word wait	-2 -1 -2 -1 -2 2 -5 11 0 29
word walk	2 -1 0 0 0 -1 1 0 0 -14
word wann	-1 3 0 0 0 0 0 0 0 -3
word wanneer	1 1 -1 0 0 0 -1 0 0 -7
word want	-9 8 -9 -6 3 43 -19 -9 -2 -2
word want to	-1 10 -3 -5 2 5 -3 -5 0 13
word want you	-3 -3 -4 -1 1 27 -14 -1 -1 -31
word war	-5 9 -3 0 1 -1 0 0 -1 18
word ware	0 0 1 0 0 0 -1 0 0 -4
word was	-40 -4 6 -2 27 -7 10 14 -5 47
word was a	-3 -3 0 -1 9 -2 4 -1 -3 2
word was sent	0 0 0 0 0 0 0 0 2 -10
word wat	5 -4 -1 0 -1 -1 3 -1 0 -9
word way	15 -2 -2 -1 4 5 -16 -2 0 0
word we	-31 -31 2 -2 73 5 -9 -14 8 -9
word we are	-5 -3 8 -2 0 7 4 -4 -4 7
word we ask	0 0 0 0 0 0 0 0 0 5
word we can	-8 9 -5 -1 3 15 -3 -5 -4 4
word we can't	-1 -1 0 0 6 -1 -2 -1 0 5
word we could	-1 4 0 0 0 -1 0 0 0 0
word we do	-5 -1 2 0 -1 -6 13 -1 -1 6
word we don't	-2 -6 -2 0 0 5 5 -1 0 -11
word we go	-2 -4 0 0 0 -2 9 0 0 -10
word we got	0 -1 0 0 -3 0 -3 -1 9 -3
word we had	-1 -1 -2 0 6 -1 -2 1 -1 2
word we have	-5 6 2 3 -3 9 -19 1 5 7
word we hebben	0 -1 0 0 1 0 -2 0 1 -4
word we invite	0 -1 0 0 6 0 0 0 -5 -5
word we je	3 -2 1 -1 0 0 -1 -1 0 -9
word we just	0 0 0 -3 -2 -3 9 0 0 1
word we know	0 -1 0 0 4 0 0 0 -2 0
word we look	2 0 -1 0 0 0 0 0 0 -8
word we offer	0 0 0 0 0 1 -1 0 0 5
word we receiv	0 0 0 0 1 0 -2 3 -1 1
word we regret	0 0 0 0 1 0 0 0 0 9
word we spoke	-3 -2 0 -1 -1 -2 10 -1 -1 -5
word we talk	-1 -3 6 0 -1 1 -2 0 0 12
word we timemention	0 0 0 0 0 0 0 0 0 3
word we want	1 -2 -2 0 0 7 -2 0 0 -14
word we were	0 -1 0 0 5 -1 -2 -1 0 0
word we will	2 -1 0 -1 2 -1 -2 -1 1 8
word we wish	0 0 0 0 1 1 0 0 1 3
word we won't	-2 -1 -8 13 3 -3 -1 -1 -1 -7
word we would	-4 -1 4 -1 -1 3 -1 0 0 0
word we'd	-5 13 -2 -3 -8 29 -17 -4 -3 -14
word we'd be	0 -1 0 -1 -3 14 -7 -1 0 3
word we'd like	-3 10 -2 -1 -4 11 -7 -2 -2 -12
word we'd love	-1 4 -1 0 -1 3 -3 -1 -1 -18
word we'll	-4 -9 26 -5 -5 -5 -8 -7 17 -14
word we'll be	-1 -1 0 0 -2 0 -2 0 7 -7
word we'll have	-4 -2 17 -2 -2 0 -4 -2 0 0
word we'll keep	0 0 0 0 0 0 -1 1 1 5
word we'll let	-1 0 0 0 -1 0 1 -6 9 -2
word we'll see	1 0 0 0 0 0 0 0 0 -12
word we're	-14 -8 0 1 26 -12 -14 -2 22 17
word we're clos	-1 0 5 -2 0 0 0 -1 0 -5
word we're delight	0 0 0 0 0 0 0 0 0 10
word we're look	0 0 0 0 6 0 -3 0 -1 -4
word we're pleas	0 0 0 0 0 0 0 0 0 7
word we're sorry	-1 0 0 1 0 0 0 0 0 6
word we've	-6 -3 1 6 28 1 -21 1 -7 -14
word we've decid	-1 -1 0 0 16 -2 -9 -2 -1 12
word we've receiv	0 0 0 0 0 0 -4 4 1 1
word wear	23 -1 -6 -1 -1 -2 -7 -3 0 8
word web	6 -1 -4 -1 -2 0 -1 0 4 -4
word webinar	0 0 0 0 0 0 0 0 0 15
word wed	1 0 0 0 0 0 0 0 0 -3
word wednesday	2 0 0 0 0 0 0 0 0 -9
word week	-27 16 33 -12 -12 11 -32 -12 35 -100
word week !	0 0 0 0 4 -1 -2 0 0 2
word week :	-2 0 3 -1 0 0 0 1 0 -1
word week ?	-4 7 2 0 -1 3 -5 -1 -1 0
word week after	-1 2 15 0 -2 -1 -14 -1 2 -3
word week and	-2 7 -1 -1 -4 -2 -7 11 -1 -22
word week of	-2 3 -1 -1 -3 -2 5 -1 1 -9
word week to	-2 -4 -2 -1 -1 5 9 -1 -1 -7
word weekend	-7 0 -2 -1 -5 -6 17 -3 6 -34
word weer	0 -1 0 0 0 0 2 1 0 -5
word wegen	0 0 1 0 1 0 -1 0 0 -5
word weiter	2 0 -1 1 -4 0 4 0 -1 -2
word welcome	7 -1 -1 -2 -2 -4 7 -4 0 1
word welcome !	0 0 0 0 0 0 1 0 0 -8
word well	-5 0 14 -2 11 0 -14 -3 -3 1
word wenn	-1 0 0 0 1 1 -1 0 0 -4
word went	-2 -2 -3 -1 14 2 -5 -1 -1 6
word werden	0 -1 0 -1 4 0 -3 2 0 -10
word were	-7 -3 -2 3 33 -5 -9 -11 1 -15
word were impress	0 0 0 0 1 0 0 0 0 3
word were not	0 0 0 0 13 0 -2 -4 -5 -5
word weten	4 -3 -1 0 0 1 0 -1 0 -5
word weten of	4 -3 0 0 0 0 0 0 0 -1
word what	-9 3 10 -1 -1 5 1 -7 -2 -16
word what happen	-4 -1 -1 1 -1 -2 7 -1 2 -5
word what to	0 0 0 0 0 0 0 0 0 16
word what we	-1 -1 0 0 -2 10 -7 -1 3 -9
word what you	0 5 0 0 -1 -2 -2 0 0 -2
word what you're	0 3 0 0 0 0 -2 0 -1 -2
word what'	0 3 -1 0 0 -2 1 0 0 -3
word what' your	0 -1 0 0 0 -1 4 0 0 -3
word whatever	2 0 -1 -1 0 -1 -10 10 0 -14
word whatsapp	6 0 -1 0 0 0 -2 0 0 -1
word whatsapp #	0 0 0 0 0 0 0 0 0 4
word when	-11 -7 -2 -6 2 5 19 -5 4 13
word when could	0 1 0 0 0 0 0 0 0 9
word when i	-2 -1 0 -2 8 -1 -1 0 -1 5
word when you	-6 0 -1 0 -5 -3 17 -1 -1 5
word whenever	-5 2 -1 -1 -1 1 22 -18 0 -16
word where	2 -3 0 -1 3 -1 2 -1 -2 -7
word where :	4 -2 -1 0 0 0 0 0 0 -9
word whether	-5 1 3 0 -2 3 2 -1 -1 16
word whether you	-4 1 4 0 -1 3 -4 0 0 -5
word which	-14 24 0 -2 -1 -2 -8 -2 6 -5
word which you	-2 7 -1 0 -2 -1 -1 0 0 0
word while	-1 -1 0 0 5 -1 3 -2 -4 3
word who	-6 -4 7 -2 19 -3 -7 -2 0 23
word who has	0 0 0 0 1 0 -1 0 0 -3
word who is	0 -1 0 -1 5 -1 -1 0 0 1
word whole	15 0 -15 0 1 0 0 0 0 5
word whose	0 -1 0 0 6 0 0 0 -3 -5
word why	-2 0 -1 -2 0 0 5 0 0 9
word wie	5 -2 0 0 -1 1 -1 1 -2 0
word wie besprochen	1 -1 0 0 0 1 0 0 0 -4
word wieder	-1 -2 4 -1 0 -1 0 2 -1 -9
word wij	3 -2 -1 0 -2 0 3 -1 2 -6
word wil	8 -5 0 0 -1 0 -1 0 -1 1
word wil je	4 -3 0 0 0 1 0 0 -1 -2
word will	7 -24 5 -3 -24 -27 9 30 29 -19
word will answer	0 -1 0 0 -1 0 0 5 -3 -8
word will be	-6 -9 2 4 -11 -20 18 10 12 -26
word will call	1 -1 -1 1 0 0 -1 0 2 13
word will come	0 0 0 0 -1 0 -3 0 4 1
word will contact	-3 -2 0 -1 -1 0 -1 6 2 4
word will follow	-1 -1 0 0 -1 6 -4 0 0 0
word will get	0 0 -1 0 -1 0 -7 9 1 -4
word will go	9 -1 0 0 -1 0 -3 -1 -3 -1
word will interview	1 0 0 0 0 0 0 0 0 -5
word will last	3 0 0 0 0 0 0 0 -2 -2
word will not	-1 -1 0 1 4 0 -2 0 0 5
word will now	-10 -1 10 -1 0 -2 5 -1 0 -13
word will review	0 -1 0 0 -1 0 -1 0 4 -2
word will take	-4 1 0 0 -2 -9 7 1 7 -10
word will write	1 -1 0 -1 0 0 1 0 0 -8
word wilt	2 -2 0 0 -2 0 3 0 0 -2
word wilt u	0 -1 0 0 -3 0 4 0 0 3
word window	0 2 0 0 0 0 -1 0 0 7
word wir	7 -1 2 -2 -5 3 3 -2 -6 7
word wir freuen	1 0 0 0 0 1 -1 0 0 -3
word wir haben	-1 0 -1 0 2 0 -1 0 -1 -4
word wir ihnen	-1 -1 0 0 1 3 0 0 -1 -3
word wir in	0 0 0 0 0 0 0 0 0 -3
word wir mochten	1 1 0 0 0 0 0 0 0 -3
word wir sie	2 -1 -1 1 -3 0 2 0 1 -3
word wir uns	-1 -2 0 0 0 -1 4 0 0 4
word wir wurden	0 2 0 0 0 0 0 0 0 5
word wird	0 -1 0 0 5 0 -3 0 -1 -5
word wish	-1 -1 -1 0 9 2 -5 -1 -1 9
word wish to	0 -1 0 0 -1 4 -3 0 0 8
word wish you	-1 -1 0 0 7 0 -3 -1 -1 5
word with	8 -7 10 -9 0 13 -13 -16 13 -16
word with a	-5 9 0 -1 6 1 -5 -3 -2 21
word with another	0 -1 0 0 2 0 0 0 0 24
word with dr	2 0 0 0 0 0 -1 0 0 11
word with google	1 0 0 0 0 0 0 0 0 4
word with me	2 3 -2 -1 -1 -1 1 -2 0 -17
word with our	20 0 -3 -2 -1 -2 -7 -4 -1 -25
word with reference	0 -2 0 0 0 3 0 0 0 -7
word with ridge	0 0 0 0 0 1 0 0 0 -4
word with the	-5 0 -4 4 -3 -2 18 -7 -2 1
word with two	-2 -2 0 1 1 -1 4 0 0 -2
word with us	-2 -5 -1 -1 2 9 -3 -2 3 -24
word with you	-4 3 1 -2 3 -4 2 2 -1 10
word with your	-1 -7 -1 -2 1 6 8 -2 -4 36
word withdraw	0 -1 0 0 -1 0 0 0 3 -2
word withdrawn	-2 -1 -1 7 -1 0 -1 -1 0 -2
word within	-3 -5 -2 -2 16 3 -11 6 -3 -3
word within #	-1 -3 -1 -1 -3 6 -4 8 -2 -8
word within a	0 0 0 0 11 0 -8 -2 0 -3
word within three	1 -1 0 0 -3 0 6 -1 -1 -1
word within two	-1 0 0 -1 -1 0 3 0 0 -2
word without	-4 -4 -2 10 0 -1 1 1 -1 2
word woche	-2 4 0 -1 0 0 -1 -1 0 6
word won't	-2 -5 -4 12 7 -3 -3 -1 -1 -15
word won't be	-3 -5 -3 12 8 -3 -4 -1 -1 -14
word wonderful	11 -1 -8 0 -1 0 -1 0 0 2
word word	-3 3 -1 -1 3 0 0 0 0 1
word worden	2 -2 0 0 0 0 0 1 -1 -6
word wordt	0 -2 0 0 5 0 -2 0 -1 -8
word work	-8 1 -5 -4 14 4 -4 10 -7 21
word work ?	-1 0 -1 0 0 0 4 0 0 -1
word work days	1 -1 0 0 -3 0 2 1 -1 -6
word work for	-3 6 -5 0 -1 -1 5 0 0 11
word work on	0 0 -1 1 3 0 -1 0 -2 -7
word work out	1 -1 -1 -1 9 0 -5 -2 -1 -2
word work with	-1 -4 -1 -1 5 8 -6 -1 0 -7
word would	-22 46 -6 -6 0 10 -9 -6 -6 29
word would any	0 1 0 0 0 0 0 0 0 -12
word would be	8 6 -1 -1 -4 13 -14 -2 -3 -3
word would like	-9 13 1 -2 0 4 -4 -2 -1 36
word would love	1 5 0 0 -1 0 -2 0 -1 4
word would timemention	-13 17 -1 -1 0 0 -1 0 0 4
word would you	-3 9 -4 -1 1 -3 3 -1 -1 13
word writ	6 -3 -9 7 4 0 -7 2 -1 3
word writ to	-1 0 -7 9 -1 2 0 0 0 3
word write	-4 -3 7 -4 10 -2 -13 10 -1 5
word write to	-1 -1 -3 0 -2 0 -5 12 0 -10
word writer	0 0 0 1 4 -1 -2 0 0 -7
word written	-1 0 0 0 -1 -1 8 1 -6 -4
word wurde	-10 5 -4 0 0 -2 4 7 0 -9
word wurden	0 0 -1 -1 -4 3 2 0 0 -2
word x	5 5 -3 1 -5 0 1 -1 -4 5
word x #	-1 8 0 0 -3 0 1 0 -4 -2
word y	0 -8 2 1 -12 1 20 -5 1 -4
word y #	0 0 0 0 0 1 0 0 0 8
word y a	-1 0 0 0 0 -1 5 -1 -1 -3
word y entrevista	0 1 -1 0 0 0 0 0 0 8
word y la	0 0 0 0 -10 0 11 0 0 -1
word y nos	2 -1 -1 0 0 0 3 -3 0 -2
word y te	-1 -4 4 0 1 0 0 0 0 -2
word y timemention	-1 0 1 0 0 0 0 0 0 4
word ya	0 -1 -2 4 0 -1 -3 -1 3 -8
word yani	-2 0 1 -1 0 0 7 -4 -2 -6
word year	-2 -2 -2 -2 9 4 -12 10 -3 26
word yes	-5 -10 1 -1 -5 42 -11 -3 -7 -9
word yet	-3 -1 -3 -1 -6 -5 30 -8 -1 1
word yo	6 -2 -1 0 0 0 -1 0 0 -6
word york	5 -1 0 -1 -1 -1 -1 1 -1 -1
word you	-74 21 -30 -17 43 62 60 -71 6 -51
word you !	1 2 -1 -1 -4 15 -8 -4 -1 5
word you :	4 -2 -2 0 -1 6 -4 0 -1 -6
word you ?	-2 -1 8 0 -4 9 -7 -2 -1 -4
word you a	-1 0 1 0 -1 1 18 -17 0 16
word you able	0 2 -1 0 0 0 0 0 0 -4
word you about	9 -5 0 0 -6 -1 5 -1 0 9
word you accept	-1 -1 0 0 -3 9 -4 -1 0 8
word you again	0 0 0 -1 1 -1 2 0 0 -4
word you all	0 0 0 0 0 0 0 0 0 5
word you an	0 0 0 0 3 -1 0 -1 0 -2
word you and	0 0 0 0 5 6 -8 -1 0 21
word you appli	-5 -2 0 0 2 0 0 0 6 -3
word you are	10 0 -3 -3 -1 4 -2 -1 -3 33
word you around	0 1 0 0 0 0 0 0 0 4
word you as	-2 -1 -1 -1 -3 15 -4 -1 -1 -6
word you at	-2 -2 4 -1 -2 -1 6 -1 -1 -11
word you be	1 3 3 0 0 -1 -2 0 -2 -10
word you but	-1 0 0 0 15 -1 -10 -2 0 -7
word you by	-1 -4 -1 -1 -1 -1 9 -1 0 8
word you can	3 -1 -2 -2 -10 26 -4 -5 -6 -33
word you can't	2 0 -1 0 0 0 0 0 0 5
word you come	-1 7 -1 0 0 0 -1 0 -2 -7
word you could	-2 9 8 0 -3 -3 -8 -1 0 1
word you do	-4 -1 6 -1 7 -1 -3 -4 -1 -3
word you down	2 0 -1 0 0 0 0 0 0 -5
word you for	-6 10 -9 -9 6 -4 11 0 1 31
word you free	0 -2 3 0 0 0 0 0 0 15
word you get	-5 0 -1 0 -1 -1 9 -1 0 9
word you got	7 -2 -1 0 0 -1 -1 0 -1 -11
word you had	0 -2 0 0 0 3 0 0 0 8
word you have	7 8 -15 -4 -7 14 -11 -7 14 14
word you in	0 1 1 -1 0 -1 -1 -1 1 -8
word you interview	-3 -3 -2 -1 7 0 4 -1 0 8
word you join	2 0 0 0 0 -1 0 0 0 7
word you know	1 -3 -8 9 -4 -1 6 -7 8 2
word you like	2 0 -1 0 0 0 -1 -1 0 14
word you look	0 0 0 0 0 0 0 0 0 4
word you make	-1 0 2 0 0 0 0 0 0 7
word you may	-7 1 0 0 0 0 0 0 8 2
word you more	0 3 0 0 -2 0 1 0 -1 2
word you must	0 0 0 0 0 0 0 0 0 6
word you need	-5 -4 -1 11 -4 -2 9 -3 -2 4
word you on	1 0 -4 3 9 13 -17 -4 -1 23
word you please	0 -1 0 0 0 0 1 0 0 6
word you prefer	-6 10 -1 0 0 0 -1 0 0 -14
word you recent	0 0 0 0 0 0 0 0 0 11
word you say	0 -1 0 0 0 2 -1 0 0 -14
word you send	-1 5 -1 0 -1 -2 1 -1 -1 -7
word you sent	0 1 -1 -1 -1 -2 -10 17 -2 -23
word you should	2 -1 0 -1 -1 -3 6 -1 -1 -9
word you soon	1 0 0 0 0 0 0 0 0 -3
word you start	0 -10 0 0 0 14 -3 0 0 1
word you still	-2 -2 0 0 -2 1 7 -1 0 -10
word you succes	0 0 0 0 1 0 0 0 0 7
word you take	0 -1 0 0 2 0 0 0 0 15
word you tell	-1 7 -1 -1 -1 -1 -2 -1 0 -1
word you that	-4 -2 -1 0 -2 19 -11 2 -1 12
word you the	3 -3 -1 -1 6 5 -6 -2 -1 -2
word you then	11 -3 -1 0 -1 -1 -4 0 -1 -3
word you there	1 0 0 0 0 0 0 0 0 14
word you timemention	11 -2 -12 -4 4 -5 13 -3 -1 -12
word you to	-16 7 -5 -5 13 -2 10 -2 -1 -13
word you use	0 0 0 0 0 0 0 0 0 5
word you want	-1 1 -1 -1 -1 9 -4 -2 0 9
word you were	-6 -2 -1 4 24 -3 -10 -6 0 -26
word you will	3 -1 -1 -1 -2 -1 2 -1 0 11
word you within	-1 0 0 0 -1 0 -2 5 0 -3
word you would	-3 6 -2 -1 -3 -2 7 -1 -2 -10
word you'd	-4 5 3 -1 6 -6 3 -5 -1 -29
word you'd be	-4 -1 5 0 10 0 -8 -2 0 -5
word you'd like	-3 4 -1 0 0 -2 4 -2 0 -11
word you'll	15 -3 -4 -2 0 6 -8 -4 0 -27
word you'll be	5 -1 -1 0 1 0 -3 0 0 8
word you'll get	1 0 0 0 -1 -1 2 -1 -1 -3
word you'll have	-1 0 -1 -1 0 1 3 -1 0 -20
word you'll hear	10 -1 0 0 0 0 -7 -1 0 -5
word you'll meet	1 0 0 0 0 0 0 0 0 -7
word you're	-2 -10 -2 -4 0 6 22 -5 -6 36
word you're a	0 0 0 0 0 0 0 0 0 10
word you're confirm	1 0 0 0 0 0 0 0 0 6
word you're in	2 -2 -1 0 -1 8 -5 -1 0 -16
word you're register	1 0 0 -1 0 0 0 0 0 5
word you're schedul	0 0 0 0 0 0 0 0 0 5
word you're still	1 -1 -2 -1 -2 0 6 -1 -1 -7
word you've	14 1 -2 10 -7 -4 -4 -7 -2 19
word you've been	-2 2 -1 5 -1 -1 5 -3 -3 21
word your	-64 11 0 -9 -9 21 10 6 35 66
word your account	1 0 0 1 0 0 0 0 -1 -4
word your answer	0 -1 0 0 0 3 -1 0 0 9
word your application	-2 -1 -6 0 -11 -2 6 -16 33 -37
word your appointment	0 0 0 1 0 0 0 0 0 32
word your assessment	0 -1 0 0 -1 0 8 -2 -3 -11
word your availability	-4 10 0 -1 -1 0 -2 -1 -1 -6
word your background	0 4 0 0 -1 0 -2 0 0 3
word your calendar	3 1 -1 1 -1 -1 -3 0 0 -4
word your candidacy	0 0 0 0 4 0 0 0 -2 3
word your candidate	0 -1 0 0 -2 5 4 -1 -4 -1
word your contract	-1 0 0 0 0 8 -6 0 0 -7
word your cv	3 -2 -1 0 -2 0 6 -1 -3 -10
word your detail	-1 -1 0 0 1 0 1 0 0 3
word your email	-1 -1 0 0 -3 0 1 5 -1 5
word your event	0 -1 1 0 0 0 0 0 0 -3
word your exit	0 0 0 0 0 0 0 0 0 3
word your experience	0 0 0 0 5 0 -3 -1 0 2
word your file	0 -1 0 0 -1 -1 4 0 0 -1
word your first	-6 -4 0 0 -4 7 4 3 0 -12
word your flight	-9 -1 0 0 0 -1 11 0 0 -5
word your interest	0 -1 -1 0 5 -1 -2 -1 2 -6
word your interview	-10 -20 34 -5 15 -6 9 -12 -5 -80
word your interviewer	0 -1 2 0 0 0 0 0 0 -13
word your job	0 0 0 0 0 0 0 0 1 13
word your laptop	-3 0 0 0 -1 -7 12 0 0 -1
word your manager	0 0 0 0 0 0 0 0 0 7
word your message	-15 -5 -4 -1 -4 -1 -16 47 0 -38
word your name	1 0 0 0 0 0 -1 0 0 7
word your next	0 0 0 0 0 0 0 0 0 5
word your note	0 0 0 0 0 0 -1 3 0 -2
word your offer	-1 -1 0 0 -1 7 -1 -1 -2 15
word your onsite	-6 0 0 0 0 0 6 0 0 -9
word your own	1 0 0 0 0 0 0 0 0 5
word your passport	-7 -1 0 0 -1 -1 11 0 0 -2
word your patience	0 -1 0 0 4 0 1 0 -2 -2
word your phone	0 2 0 0 0 0 -1 -1 0 -3
word your profile	0 -1 0 -1 1 0 3 -1 -1 -6
word your recruiter	-3 1 -2 4 0 0 0 0 0 -2
word your request	0 0 0 0 -1 0 -10 15 -2 -8
word your resume	-3 7 -1 -1 -6 0 -6 -1 12 10
word your schedule	0 0 0 0 0 0 0 0 0 -5
word your scorecard	0 0 0 0 0 0 0 0 0 4
word your submission	-7 -1 0 0 2 0 0 0 7 -3
word your talk	0 0 0 0 0 0 0 0 0 8
word your team	0 0 0 0 0 0 0 0 0 37
word your technical	2 0 -9 8 0 0 0 0 0 -11
word your time	0 0 0 1 0 0 1 -1 0 7
word your upcom	2 0 0 0 0 0 0 0 0 -6
word your virtual	1 0 0 0 0 0 0 0 0 -5
word your visit	0 0 1 0 0 0 0 0 0 -5
word your work	0 0 0 0 0 0 0 0 0 8
word zeit	-1 1 0 0 2 0 0 0 -1 5
word zimmer	2 0 0 0 -1 0 0 0 0 8
word zit	0 5 -4 0 0 -1 -1 0 1 -3
word zitten	-1 0 0 0 1 1 -1 0 0 6
word zo	0 0 0 3 0 0 -2 0 0 2
word zoal	2 -2 0 0 0 1 -1 0 0 -6
word zodra	-1 0 0 0 -1 0 2 -1 0 -3
word zoom	22 0 -6 -3 -1 -1 -5 -4 -1 -2
word zoom link	3 0 0 0 0 0 -1 0 0 2
word zu	2 0 -1 0 0 0 0 -1 0 -4
word zum	3 -2 -1 -1 -3 3 0 0 1 6
word zum timemention	1 -1 -1 -1 -3 4 -1 -1 1 -2
word zur	3 -2 -1 -1 -5 -1 8 -1 -1 14
word zusammen	0 0 0 0 -1 0 1 0 0 6
word ª	3 -2 0 0 0 0 0 0 0 0
word º	1 0 0 0 0 0 0 0 0 -4
"""
