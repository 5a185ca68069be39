"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-31 -22 -34 -32 -54 -29 -137 -23 361 -143
ack.received@subject	-21 -19 -10 -10 -51 -9 -29 4 144 -115
ack.thanks	13 41 -33 -14 -30 -28 -81 -2 134 -18
ack.thanks@subject	-9 -10 -5 -5 -46 -5 -13 -5 98 -44
affirm	74 32 32 -87 -34 140 13 -106 -65 -56
against, and no job	-10 0 12 37 -33 -18 -22 61 -26 86
agreed	239 -25 49 -22 -40 -29 -131 -27 -15 -23
agreed, and a nod	113 -10 -22 -6 -10 -10 -43 -7 -6 -13
answer	-9 -71 101 -18 -96 -102 95 38 63 -51
asked to move	-98 -6 159 -6 -7 -5 -28 -6 -3 -6
automatic answer	-64 -48 -21 -15 -34 -15 -43 264 -24 -151
autoreply.absence	-3 -74 -48 -50 -47 -36 3 294 -39 -90
autoreply.absence@subject	-23 -13 -25 -11 -11 -10 -60 163 -9 -69
autoreply.bounce	-29 -12 -10 -8 -33 -7 -25 132 -8 -98
autoreply.bounce@subject	-16 -6 -5 -4 -16 -3 -14 70 -6 -67
autoreply.receipt	-117 -21 -17 -10 -15 -12 -19 224 -14 -81
autoreply.receipt@subject	-87 -12 -11 -6 -7 -6 -10 150 -12 -45
autoreply.received	-23 -23 -10 -11 -23 -2 -105 236 -40 -81
autoreply.received@subject	-15 -15 -5 -7 -7 -4 -46 97 1 -56
bias	64 33 -72 -18 31 -99 -44 113 -7 -184
board	-9 9 -2 -5 7 -5 -15 -5 25 -25
bulk	8 -7 -56 47 18 22 -14 -3 -14 227
calendar CANCEL	-22 -6 -5 69 -14 -2 -11 -4 -4 -8
calendar REPLY	-21 -8 -6 -5 -7 -3 -13 67 -5 -57
calendar REQUEST	354 -121 30 -30 -46 -18 -86 -61 -23 -83
cancellation.off	-142 -29 -40 369 -49 -17 -51 -19 -21 -44
cancellation.off@subject	-79 -15 -15 175 -18 -7 -20 -9 -12 -28
cancelled, and moved	-4 -1 -4 13 -1 -1 -3 -1 -1 2
chat.lure	14 -1 -3 -1 -1 -1 -6 -1 -1 101
chat.lure@subject	0 0 0 0 0 0 0 0 0 20
colleague	-2 -2 -1 -1 -8 -1 -3 21 -3 207
day alone	-140 -71 -47 130 -63 80 16 49 45 -36
deadline	-82 10 -50 -61 -65 160 134 -34 -12 35
forwarded	26 -3 -4 -1 -4 -2 -13 4 -2 141
generated	10 24 -63 41 29 -10 -23 -10 3 -191
hiring little	-12 39 -50 24 -3 4 -6 64 -61 2
hiring much	-21 30 14 -24 4 -65 18 -21 66 -98
hiring none	0 -82 -15 -35 22 57 -19 47 26 83
hiring some	64 27 20 28 -8 -41 -14 -43 -33 -54
hiring.application	-40 0 -88 -76 90 -82 69 -55 180 100
hiring.interview	86 18 86 17 -54 -90 -42 7 -28 49
hiring.meet	80 118 1 13 -4 -44 -92 -32 -40 30
hiring.process	8 -19 3 -36 61 -46 79 -45 -5 -5
hiring.role	-72 -18 -111 14 79 78 63 5 -40 3
human	96 33 25 -56 26 -22 98 -117 -82 -50
invite.details	197 -76 -1 -4 -58 -80 98 -50 -27 -15
invite.details@subject	22 -7 -1 -3 -5 5 -6 -2 -4 33
invite.fixed	249 -34 45 33 -75 -98 20 -67 -73 -54
invite.fixed@subject	46 -24 -13 8 -17 -12 16 8 -12 35
invite.forward	86 -22 -18 3 11 -12 -24 -13 -11 -17
invite.forward@subject	30 -3 -23 -1 -1 -1 -1 -1 -1 -9
invite.invited	73 32 -42 -28 13 52 -64 -4 -33 -47
invite.invited@subject	20 10 -2 -6 -6 -24 18 -5 -4 12
invite.reminder	76 -1 -29 -17 3 -4 -10 -10 -8 47
invite.reminder@subject	37 7 -14 -9 -3 -2 -4 -6 -6 4
job and one time	117 -36 65 83 -71 -47 -124 6 7 -3
job, and no person	-14 21 -57 23 5 -7 -43 -3 76 25
known application	61 20 131 59 -14 69 -4 -205 -116 -368
known interview	-15 -20 114 63 -16 -12 -90 -16 -9 -65
known interview, other time	-55 -4 69 -2 -1 -1 -4 -1 -1 -20
meeting link	57 -10 -19 -5 -4 -4 -8 -4 -4 -76
move asked, and a nod	-84 -5 136 -4 -6 -5 -25 -4 -2 -5
no job and a time	132 116 84 -45 -47 -49 -182 33 -41 29
no time	-91 -48 -57 -92 170 -4 85 9 28 -64
not.alert	-44 -6 -8 34 18 0 -4 -10 19 123
not.alert@subject	2 0 0 -1 0 0 0 0 0 105
not.cold	-1 -4 -2 4 -8 3 16 -2 -5 170
not.cold@subject	1 0 0 0 0 0 0 0 0 25
not.employer	6 6 -8 -4 10 -2 -7 -4 3 181
not.employer@subject	2 0 0 0 0 0 0 0 0 97
not.event	16 -20 -5 -6 -5 -5 -2 33 -4 53
not.event@subject	6 -3 -1 -2 -1 -1 -3 5 -1 77
not.media	5 0 -6 -2 6 -2 2 -2 -2 96
not.media@subject	0 0 0 0 0 0 0 0 2 40
not.official	2 -10 23 -11 -5 4 -18 21 -5 100
not.official@subject	-17 6 20 -3 -24 -2 -5 1 25 67
not.practice	-2 0 -2 -1 -1 -1 -1 6 2 128
not.practice@subject	-3 1 -2 -1 0 0 -1 6 0 64
not.research	-1 36 -5 -2 -3 -4 -12 -7 -2 126
not.research@subject	7 -1 -4 -1 0 0 0 -1 0 16
not.someone	-1 10 -4 1 -11 0 19 -5 -10 155
not.someone@subject	-2 -5 -1 -1 -5 1 14 4 -6 38
not.staff	4 -1 -1 -2 1 0 0 0 -1 161
not.staff@subject	0 0 0 0 0 0 0 0 0 143
not.study	-37 0 9 10 -38 -20 42 4 31 116
not.study@subject	-9 5 -4 -2 4 -3 -13 26 -4 201
offer.clear	-86 -69 -45 -28 67 288 -56 -33 -36 -88
offer.clear@subject	-47 -15 -9 -7 -13 51 51 -3 -7 -67
offer.terms	-29 -25 -28 -29 -60 184 34 -16 -30 -56
offer.terms@subject	-3 -3 -1 -1 -3 0 14 -1 -2 23
old time	-95 -51 153 44 -10 -6 -18 -10 -8 -65
one time	285 -91 130 54 -107 -78 -218 49 -24 23
one time, asked	-22 9 49 -5 -5 -6 -9 -4 -8 29
owner	0 0 0 0 0 0 0 0 0 -160
pair alert&apply	0 -1 0 0 10 0 0 0 -8 64
pair alert&ask	-3 3 -1 -1 5 -1 -2 -1 0 -16
pair alert&asked	-3 4 -5 -2 4 -1 10 -3 -4 -29
pair alert&available	-1 3 -1 0 0 0 -1 0 1 1
pair alert&away	-3 -2 -2 -2 -3 -2 -11 26 -2 -10
pair alert&book	1 -2 0 0 14 0 0 0 -11 7
pair alert&call	-2 7 -1 0 -1 0 -2 -1 0 1
pair alert&candidate	-1 0 0 0 11 0 -8 -1 -1 3
pair alert&choose	0 0 0 0 0 0 0 0 0 25
pair alert&civic	0 0 0 0 0 0 0 0 0 6
pair alert&closer	0 -1 0 0 10 0 0 0 -8 4
pair alert&deadline	0 -12 -6 -1 -1 -13 36 -3 0 -28
pair alert&hear	1 0 -1 0 0 0 5 -4 0 14
pair alert&interview	-5 -3 27 -2 -6 -1 -12 5 -3 29
pair alert&move	-3 -4 22 -1 -6 -8 9 -4 -5 -18
pair alert&not	-1 -2 -7 -1 7 -8 20 -3 -6 4
pair alert&offer	0 0 0 0 4 0 -1 0 -2 10
pair alert&office	0 0 0 0 4 0 0 0 -3 13
pair alert&practice	0 0 0 0 0 0 0 0 1 7
pair alert&prepare	1 -1 0 0 0 0 2 0 0 4
pair alert&received	0 0 0 0 3 0 0 0 -2 20
pair alert&recruiter	0 0 0 0 0 0 0 0 0 14
pair alert&remind	-1 0 -1 1 0 0 6 -4 0 24
pair alert&review	-1 -1 0 0 2 0 1 0 0 -9
pair alert&role	-3 -6 -3 24 0 -3 6 -6 -10 48
pair alert&slot	-2 17 -1 0 -1 -1 -9 -1 -2 -12
pair alert&stage	0 -1 0 0 -1 0 1 0 2 -5
pair alert&talk	-1 17 -1 0 -1 -1 -10 0 -3 12
pair alert&team	-1 -1 -1 1 11 0 -3 -5 -1 16
pair alert&time	2 -3 -8 -2 -2 -9 30 -9 0 -17
pair alert&title	1 0 0 0 10 0 0 0 -8 88
pair apply&ask	15 9 -3 -2 -10 -4 0 4 -8 28
pair apply&asked	-1 4 -1 0 3 -1 -2 -1 -1 6
pair apply&available	-2 3 -3 -1 4 -1 -15 -1 17 -6
pair apply&away	2 -1 -1 0 0 0 -1 0 1 23
pair apply&book	-21 -5 0 1 8 -1 -5 -1 26 -35
pair apply&bounce	1 5 -5 -1 -1 -1 -1 3 0 -14
pair apply&call	-3 -11 -3 -2 1 -2 -5 -2 26 13
pair apply&cancel	-2 -1 -1 10 1 -1 -2 -1 -5 -15
pair apply&candidate	-14 36 -31 -9 30 -18 -13 -2 21 -37
pair apply&choose	0 -16 -3 -3 0 5 4 -4 17 -55
pair apply&civic	-14 -15 -2 -2 5 -2 39 -6 -4 50
pair apply&closer	-6 6 -3 -3 12 -3 -8 -4 10 -25
pair apply&cold	-2 5 -1 -1 8 -1 -5 -1 -1 40
pair apply&confirm	-10 -5 -8 5 -4 -2 -13 -3 40 21
pair apply&deadline	8 15 -6 -3 -1 -5 -48 -12 50 -9
pair apply&decide	-3 -3 -1 0 11 -1 3 -1 -4 39
pair apply&document	8 3 -4 -2 -17 -1 14 -6 6 -41
pair apply&education	19 -11 -2 -2 20 -2 -10 -3 -10 19
pair apply&enjoyed	15 6 -4 -3 14 -3 -18 -4 -3 -31
pair apply&event	13 -1 -2 -2 6 -1 -2 -1 -10 -23
pair apply&family	-3 15 -2 -1 -2 -1 -10 -1 5 -58
pair apply&feedback	1 -1 -1 -1 7 -1 -1 -1 -2 -17
pair apply&filled	14 -6 -2 -4 11 -2 -4 -12 6 -8
pair apply&future	-15 -4 -2 14 19 -2 -19 -2 11 -10
pair apply&glad	3 -21 -3 -2 -10 7 20 -1 8 -13
pair apply&health	-1 -1 -1 -1 -18 -1 -3 -1 27 -16
pair apply&hear	-8 5 -6 -5 9 -6 -1 -34 47 -29
pair apply&hiringside	-3 -5 -2 -1 7 -2 -1 -2 8 111
pair apply&hitch	-1 -1 0 -1 7 -1 -4 -1 1 -5
pair apply&hold	-1 -1 0 0 -7 0 14 0 -4 4
pair apply&inbox	-1 -2 -1 -1 -2 -5 9 -1 3 60
pair apply&interview	9 -16 -2 3 -1 4 -6 -3 13 57
pair apply&invite	18 -24 -2 2 0 -2 21 -7 -5 -19
pair apply&join	-1 -1 0 0 0 2 -1 0 2 5
pair apply&keen	24 -25 -4 -3 -4 -2 23 -2 -6 -1
pair apply&link	-2 2 -1 -1 -1 -1 1 -1 1 40
pair apply&lure	-2 -2 -1 -1 3 -4 10 -1 -2 13
pair apply&mediaword	-1 1 0 0 -1 0 -2 0 5 8
pair apply&meet	18 -4 -3 -3 0 -2 -7 -3 4 -9
pair apply&mine	0 0 0 0 0 0 0 0 0 91
pair apply&move	-2 3 2 -1 4 -1 2 -1 -7 24
pair apply&not	2 -29 -8 8 55 -8 -4 -18 4 -16
pair apply&offer	-5 -2 -7 -2 4 0 -2 -1 15 -1
pair apply&office	10 -9 -2 -2 0 -2 25 -2 -17 -11
pair apply&official	-22 -1 -2 -2 8 -2 9 -4 16 9
pair apply&onward	5 -4 -4 -2 17 -4 20 -6 -22 -42
pair apply&other	-9 -8 -3 4 22 -3 4 -3 -5 -18
pair apply&pay	-3 0 0 -1 3 -1 -5 0 6 46
pair apply&practice	0 0 0 0 0 0 0 0 0 36
pair apply&prepare	8 -3 -2 -3 3 -2 -12 -2 12 34
pair apply&property	-2 -1 -1 -1 5 -1 -3 -1 3 87
pair apply&received	-13 -12 -11 -8 -9 -9 -39 -18 118 -22
pair apply&recruiter	-7 1 0 -1 -6 -2 9 -2 8 24
pair apply&remind	0 -1 -1 6 -3 -5 6 -1 -2 -1
pair apply&review	-25 3 -8 8 15 -7 -7 -9 31 11
pair apply&role	-14 26 -13 -3 34 -6 -2 -16 -5 9
pair apply&sales	-6 8 -2 -2 24 -2 -13 -3 -4 -10
pair apply&send	4 -12 -4 -4 -11 -4 22 4 4 30
pair apply&shop	11 -2 -1 -1 1 -1 -3 3 -7 -24
pair apply&sign	-4 5 -1 -1 -11 -2 9 1 3 12
pair apply&slot	17 -11 -1 -3 -10 -2 8 -3 6 0
pair apply&sorry	-2 -2 -1 -1 13 -1 -3 -1 -3 34
pair apply&stage	-5 19 -2 -2 13 -4 -15 -4 -2 11
pair apply&start	-1 0 0 0 0 2 -5 0 5 -12
pair apply&study	-1 1 -1 -1 2 -1 -1 -1 2 29
pair apply&talk	-6 18 -2 -1 -1 -2 -3 -2 -1 -15
pair apply&task	0 -12 -1 -1 -3 -1 33 -5 -11 -14
pair apply&team	-10 4 -3 -6 8 -4 18 -4 -3 -5
pair apply&thank	-3 34 -12 -11 -23 -11 -94 -12 132 -102
pair apply&ticket	-5 5 -4 -2 3 -2 -14 8 11 10
pair apply&time	40 -19 -15 -3 -18 -12 -42 -9 79 -48
pair apply&title	-67 -7 -18 -19 10 -12 2 14 97 -42
pair apply&wait	-5 -10 -1 -1 10 -3 18 -4 -5 45
pair apply&wish	-1 0 -1 -1 -16 -1 -1 -1 20 6
pair ask&asked	-20 -51 10 -12 -21 25 101 -15 -16 -74
pair ask&available	-18 22 11 -7 -8 19 -3 -5 -12 -55
pair ask&away	-2 -1 -2 4 0 0 3 -2 0 18
pair ask&back	-4 -5 -2 -1 -2 13 3 -1 -1 0
pair ask&book	-33 47 -5 10 -6 16 -24 -3 -3 -32
pair ask&call	-11 23 10 -7 1 -11 20 -6 -17 2
pair ask&cancel	0 0 0 1 0 0 0 0 0 3
pair ask&candidate	-5 -5 -8 -2 -2 -1 7 -1 17 6
pair ask&choose	-18 43 3 -4 -15 -3 -1 -4 -2 54
pair ask&civic	-2 4 -1 -1 4 -2 0 -1 -1 -12
pair ask&closer	1 9 -1 -1 5 -1 -3 -2 -6 -22
pair ask&cold	0 1 0 0 0 1 -1 0 0 27
pair ask&confirm	-12 3 15 -3 -3 9 -7 0 -2 5
pair ask&deadline	-10 41 -10 -6 -24 33 -9 -8 -7 15
pair ask&decide	-9 -20 16 -1 -9 6 7 3 8 -10
pair ask&document	5 -24 -4 -3 -6 3 22 13 -6 -36
pair ask&education	-1 0 0 0 0 0 2 0 0 9
pair ask&enjoyed	-3 11 -1 0 -1 -1 -3 -1 -2 -2
pair ask&event	1 2 24 -2 -1 -2 -2 -10 -11 -7
pair ask&exit	1 0 0 0 0 0 0 0 0 14
pair ask&family	-2 4 -1 0 -1 -1 -1 -1 2 10
pair ask&feedback	-1 -1 -1 -1 3 3 -3 0 -1 5
pair ask&future	-4 -1 2 -1 9 -5 0 1 -1 -12
pair ask&glad	2 -1 -1 0 -1 -1 3 -1 0 -2
pair ask&health	11 -5 -3 -5 -1 -2 7 -1 -1 26
pair ask&hear	-19 56 11 -7 2 -11 -45 -2 14 35
pair ask&hiringside	0 0 0 0 0 0 0 0 1 31
pair ask&hitch	1 -1 10 -1 -1 -1 1 -9 -1 68
pair ask&inbox	-14 -24 -4 -3 -7 -5 23 38 -2 -40
pair ask&interview	34 0 -5 -2 -15 -5 -17 6 5 6
pair ask&invite	5 -1 4 14 -3 -1 -6 -4 -9 -7
pair ask&join	-13 0 0 14 0 0 0 0 1 55
pair ask&keen	15 -2 -5 -3 7 3 -3 -6 -6 -2
pair ask&link	-4 12 3 -2 -5 0 3 -1 -5 -4
pair ask&lure	-1 -1 -1 -1 0 -3 9 -2 -1 -10
pair ask&machine	-1 -2 -1 -1 -2 -1 -5 17 -4 -8
pair ask&mediaword	-3 27 -1 -1 -9 -2 -36 17 9 9
pair ask&meet	-3 18 -5 11 -4 -4 -2 -3 -7 -25
pair ask&mine	0 0 0 0 0 0 -7 8 0 20
pair ask&move	-19 -15 20 -5 -14 -1 -3 27 11 -26
pair ask&not	5 5 22 6 -9 -6 -15 -12 4 66
pair ask&offer	-2 -1 -1 -1 -1 8 -2 1 -1 -12
pair ask&office	1 1 2 0 -1 -2 1 -1 -1 73
pair ask&official	-8 -7 3 -1 -3 -2 28 -3 -7 -18
pair ask&onward	16 -19 -13 -3 -11 -7 10 18 9 -55
pair ask&other	-7 12 19 -2 2 -2 -19 -1 -4 69
pair ask&pay	-2 -10 2 -1 -3 -11 27 -2 -1 -17
pair ask&practice	5 -1 0 0 0 0 -1 -1 0 46
pair ask&prepare	21 -11 -8 -8 -3 -35 48 -2 -3 80
pair ask&property	-1 0 -1 0 -1 -1 3 -1 2 12
pair ask&received	-1 1 -1 0 -2 -1 2 4 -2 -10
pair ask&recorded	-4 29 -1 -1 -2 -1 -10 -2 -9 10
pair ask&recruiter	-3 -2 -1 1 0 -2 -31 41 -2 38
pair ask&remind	-7 -8 26 -8 -6 12 9 -15 -3 -29
pair ask&review	3 2 -2 -1 -1 0 -2 -1 2 -29
pair ask&role	5 -8 -8 -4 -1 -9 3 31 -9 -4
pair ask&sales	29 -28 -1 -1 -1 -2 -16 20 -1 -7
pair ask&send	-5 5 -3 -6 -16 13 45 -9 -22 28
pair ask&shop	2 3 -3 -1 -4 -1 10 -1 -5 3
pair ask&sign	-8 -19 -3 -4 -9 103 -53 -1 -5 -17
pair ask&slot	-6 48 -1 6 -13 0 -11 -10 -13 -27
pair ask&sorry	-2 -2 3 4 -1 0 -1 0 0 -2
pair ask&stage	-4 4 -2 -2 -16 -4 28 -2 -2 10
pair ask&start	-6 -2 -5 -2 -1 34 -14 -3 -1 -50
pair ask&study	10 -5 -1 -1 5 -1 -2 -1 -4 17
pair ask&talk	-12 7 31 -11 -10 -11 24 -16 -2 41
pair ask&task	15 -6 -1 -1 -9 -1 -1 -2 7 -7
pair ask&team	-3 10 -4 -2 -4 -7 20 -5 -6 24
pair ask&thank	-17 5 -3 -4 5 -4 18 8 -7 4
pair ask&ticket	-3 -7 -1 -1 -2 9 -3 8 1 24
pair ask&time	5 -23 32 -6 -16 22 46 -50 -11 -75
pair ask&title	12 16 0 -3 -4 -3 -12 -1 -5 -19
pair ask&urgent	-1 -1 -1 -1 -2 -1 -1 7 -1 3
pair ask&video	-6 0 -1 13 -1 -1 -1 -1 -1 18
pair ask&wait	-7 -11 18 -2 -6 -11 27 -7 -2 -2
pair ask&wish	1 -1 -1 -2 5 14 -16 -1 1 -15
pair asked&available	-21 21 29 -10 -15 14 12 -11 -17 -37
pair asked&book	-1 7 0 0 -1 -1 -2 0 0 14
pair asked&call	-12 78 -11 -3 -9 -12 -18 -5 -7 47
pair asked&candidate	0 -4 0 0 6 0 0 0 -1 4
pair asked&choose	-48 90 -8 -1 -4 -10 -16 -2 -1 -22
pair asked&closer	-2 17 -3 -1 4 -4 -8 -1 -1 16
pair asked&cold	0 0 0 0 -1 -1 3 0 -1 58
pair asked&confirm	-20 15 14 -2 -2 2 -2 -2 -2 -13
pair asked&deadline	1 20 -12 -3 -2 -7 4 1 -3 -39
pair asked&document	-8 -12 -2 -1 -9 -4 40 -2 -2 -52
pair asked&event	12 6 -15 0 -1 0 2 0 -3 -21
pair asked&family	-2 1 -2 0 -2 -2 9 -1 -1 57
pair asked&future	-3 0 9 -1 4 -1 -6 -1 -1 -14
pair asked&hear	12 2 -1 -1 0 1 -8 -1 -4 28
pair asked&hiringside	4 -5 -4 0 -1 -1 8 0 0 12
pair asked&hitch	16 2 -10 -1 -1 -1 -4 -1 -1 -20
pair asked&inbox	-1 -20 -2 0 -2 -1 28 -1 -1 19
pair asked&interview	-3 8 17 -5 -4 -4 -3 -3 -4 -11
pair asked&join	-1 -8 -1 0 -3 45 -30 -2 0 2
pair asked&keen	9 1 0 0 4 -5 -7 -1 -1 22
pair asked&mediaword	-1 11 0 0 0 0 -9 0 0 14
pair asked&meet	16 24 -6 -3 -3 -4 -16 -3 -8 -75
pair asked&mine	0 -1 0 0 0 3 -1 0 0 8
pair asked&move	4 -47 81 -5 -6 -20 3 -6 -4 -98
pair asked&not	18 19 -29 -1 -1 1 -4 -1 -1 -16
pair asked&office	-1 4 0 0 0 -1 0 0 -1 94
pair asked&official	-5 -7 -1 0 -1 -4 21 -1 -1 -14
pair asked&onward	24 -21 -5 -1 -1 -2 6 -1 -1 1
pair asked&other	-14 -48 64 -2 -2 -1 4 -1 -1 -1
pair asked&pay	-3 -8 1 -1 -4 -9 29 -2 -4 -16
pair asked&prepare	-22 -2 23 -1 -1 -2 7 -1 -1 49
pair asked&property	0 2 0 0 0 0 0 0 0 66
pair asked&recorded	0 0 0 0 0 0 0 0 0 11
pair asked&recruiter	-1 -13 -1 -4 19 -11 13 -1 0 44
pair asked&remind	6 -24 -19 -6 -5 -21 77 -5 -4 -14
pair asked&review	0 6 -1 0 0 -1 -4 0 0 -5
pair asked&role	-20 24 -6 -3 0 -18 30 -3 -3 1
pair asked&sales	25 -25 -1 0 -1 9 -6 0 0 19
pair asked&send	-19 16 11 -3 -11 -12 24 -3 -4 -44
pair asked&shop	-1 -8 2 0 -2 -8 18 -1 0 5
pair asked&sign	-1 -5 -1 -1 -2 8 3 -1 -1 12
pair asked&slot	-27 27 62 -10 -13 -23 4 -9 -10 3
pair asked&stage	-5 3 -1 -2 -3 -6 13 2 -2 -25
pair asked&start	-3 -4 -4 -1 -1 22 -6 -1 -1 -30
pair asked&study	-2 -5 -1 -1 3 -2 9 0 -1 -4
pair asked&talk	-31 104 13 -5 -16 -15 -40 -5 -7 0
pair asked&team	6 -16 -1 -1 -1 -1 15 -1 -1 12
pair asked&ticket	1 -1 0 0 0 0 1 0 0 10
pair asked&time	-33 -13 53 -19 -17 21 44 -17 -20 23
pair asked&title	-24 10 -8 -2 -3 25 5 -2 -1 -31
pair asked&video	15 -3 -2 -1 -1 -2 -3 -1 -1 -13
pair asked&wait	31 -42 -35 -3 -13 -17 83 -3 -3 4
pair available&book	-7 44 -4 -2 -5 -6 -10 -7 -2 -6
pair available&bounce	-7 -3 -2 -1 -1 -1 -3 18 -1 -6
pair available&call	-5 30 -9 -4 -14 -7 24 -10 -5 -6
pair available&choose	-4 17 -2 -1 -3 -1 -3 -1 -3 -16
pair available&closer	-1 2 -1 0 4 0 -4 0 -1 18
pair available&cold	0 0 0 0 0 1 0 0 0 30
pair available&confirm	-2 35 -5 -3 1 -4 -20 1 -3 13
pair available&deadline	4 19 -4 -3 -10 3 -1 -2 -5 -33
pair available&decide	-2 -17 17 0 -1 -1 18 -13 -1 -10
pair available&event	-3 11 -1 0 -1 -1 -1 0 -3 11
pair available&future	-3 0 0 -3 1 -2 -27 37 -3 -10
pair available&hear	1 2 -1 -2 -5 -2 15 -6 -2 11
pair available&hiringside	4 0 -1 -2 -1 0 -1 0 0 -1
pair available&hitch	15 -2 -8 -2 -1 0 -1 -1 0 7
pair available&hold	-1 -1 -1 1 -10 0 14 0 0 0
pair available&interview	-6 62 -47 -9 -8 -4 -16 31 -4 -49
pair available&invite	-1 6 -1 0 -1 0 -1 0 0 -4
pair available&keen	0 0 0 0 0 0 0 0 0 39
pair available&link	-12 19 -3 -4 -3 -5 -4 15 -4 4
pair available&mediaword	-4 13 -1 0 -1 -1 -4 -1 -1 12
pair available&meet	-6 23 4 -3 -5 -2 -7 4 -8 17
pair available&move	30 -23 5 -1 -3 -2 -7 -3 3 -6
pair available&not	10 10 -23 -6 -3 -3 -5 22 -4 -12
pair available&office	-1 -1 0 -1 -7 2 9 0 0 41
pair available&onward	-1 0 -1 0 0 -1 1 -1 2 -17
pair available&other	-2 -19 23 -1 2 -1 0 -1 -1 19
pair available&pay	-1 -1 1 0 0 0 2 0 0 9
pair available&practice	0 0 0 0 0 0 0 0 0 17
pair available&prepare	0 -8 7 -1 -3 -1 12 -4 -2 40
pair available&property	0 2 0 0 0 0 0 0 0 26
pair available&recorded	-5 16 -1 -1 -1 -1 -6 -1 -2 16
pair available&remind	-4 -12 6 -3 2 -2 16 -2 -2 -29
pair available&review	-1 1 -1 -1 0 -1 -1 4 -2 -1
pair available&role	-7 -7 -5 -2 -14 -3 38 0 0 29
pair available&sales	-1 3 0 -1 0 0 0 0 0 -3
pair available&send	-8 20 -2 -1 -2 -3 4 -2 -6 -28
pair available&shop	-2 7 -2 -1 0 0 -1 0 0 15
pair available&sign	0 -1 -1 -1 -1 6 -2 -1 -1 -10
pair available&slot	-14 13 18 -4 -10 -7 15 -2 -10 -56
pair available&sorry	-2 12 -8 -1 -4 -1 5 -1 -1 -7
pair available&stage	-2 -6 1 1 -1 -4 13 -1 -1 9
pair available&study	-2 25 -1 -1 -4 -2 -8 -7 -1 -15
pair available&talk	-3 14 1 0 -2 -2 -9 -1 1 20
pair available&team	-3 5 1 -1 -2 -1 15 -13 0 -13
pair available&thank	0 2 -2 0 0 0 -15 0 16 12
pair available&ticket	-9 3 -4 -4 0 1 -2 16 -1 5
pair available&time	3 115 -39 -17 -10 -17 -44 27 -19 -39
pair available&title	19 27 -31 -4 -2 2 -7 -2 -2 -13
pair available&video	1 9 -1 -1 -1 -1 -4 -1 -1 -13
pair available&wait	-1 -17 -2 0 0 -3 32 -9 -1 17
pair away&back	-6 -3 -5 -4 0 -1 -9 29 -2 -4
pair away&book	0 7 -4 0 -1 4 -3 -3 0 -3
pair away&choose	-1 -1 -1 -1 3 3 -3 2 -1 -7
pair away&confirm	4 -1 -1 -1 -14 0 14 0 -1 -10
pair away&deadline	-9 -9 -12 10 -17 -10 -2 45 4 -30
pair away&education	-1 -1 -1 -1 -1 -1 0 6 -1 -3
pair away&event	-1 -1 -1 -1 -1 1 -6 11 -1 0
pair away&feedback	-1 -1 -1 -1 -1 -1 1 3 0 -1
pair away&filled	-6 4 -5 -3 -12 -1 8 17 -2 -16
pair away&health	-1 -1 -1 -1 -6 2 -16 15 9 -14
pair away&hear	-3 -5 -3 -1 -4 0 7 12 -2 1
pair away&hitch	-2 -1 2 -1 -1 0 7 -3 -1 -7
pair away&hold	-1 -1 -1 -1 -15 -1 19 1 -1 -3
pair away&inbox	-3 -2 -3 -3 -2 -3 -17 34 -2 -11
pair away&interview	4 -2 2 1 -1 -1 -2 -1 -1 -8
pair away&meet	-14 -2 0 14 -1 -1 -25 31 -2 -10
pair away&move	-4 -1 6 -1 -1 -2 -28 32 0 7
pair away&not	-12 -12 -19 -22 -14 -12 39 59 -7 -43
pair away&offer	-2 -2 -1 -1 2 9 -5 0 -1 -15
pair away&official	-1 0 0 0 -1 1 0 2 0 7
pair away&onward	-1 -1 0 0 -11 -1 15 -1 0 -1
pair away&other	-1 0 0 0 -12 -1 16 -1 0 1
pair away&pay	-2 -3 -2 -1 -17 14 9 2 -1 -28
pair away&prepare	-1 -1 -2 -1 -1 -1 -22 29 -1 16
pair away&remind	-3 -1 -2 3 0 -1 -15 20 -1 -5
pair away&review	-1 -1 -1 0 -15 -1 14 3 1 20
pair away&role	-2 -2 -1 0 -14 4 15 2 -1 14
pair away&send	-2 -1 -1 -1 0 3 -2 4 -1 -8
pair away&slot	-2 -2 2 -1 -1 2 -3 4 -1 -11
pair away&sorry	-2 -2 0 4 -1 0 2 -1 0 -3
pair away&stage	4 -4 -1 -2 3 -1 0 4 -1 -6
pair away&team	-17 -7 2 16 0 2 24 -18 -3 -6
pair away&time	-32 -11 18 -33 -10 -15 -3 95 -9 -38
pair away&title	-16 -7 -4 10 -2 -6 41 -12 -3 -7
pair away&wait	-3 -2 -3 -3 -22 -3 42 -14 7 -8
pair back&bounce	-1 -1 -1 -1 -7 -1 -1 12 -1 -10
pair back&closer	-6 -1 -1 -1 -1 -1 -3 0 15 -5
pair back&deadline	-5 -2 -2 0 -4 -1 14 -5 5 20
pair back&event	2 -1 -1 0 0 0 -1 2 0 -8
pair back&feedback	7 -3 -2 -3 12 -4 -6 1 -2 -13
pair back&hear	6 -4 -2 -4 10 -3 -10 3 4 -19
pair back&inbox	-7 -3 -3 -2 -8 -2 -5 19 12 -16
pair back&not	-1 -1 -1 1 0 1 -1 3 -1 -3
pair back&offer	-2 -1 -1 1 1 7 -4 0 -1 -4
pair back&role	-2 -1 -1 -1 -2 0 7 -1 -1 -1
pair back&sales	-5 -1 1 0 -1 -1 7 0 0 -11
pair back&send	-7 -7 -3 -2 -9 14 2 15 -2 -4
pair back&sign	-5 -3 -1 -1 -2 21 -6 -1 -1 8
pair back&stage	-2 -1 -1 -1 5 -2 1 2 -1 -2
pair back&start	-3 -2 -1 -1 1 6 -4 0 5 -4
pair back&ticket	-1 -1 0 0 -1 1 8 -6 -1 25
pair back&time	-22 -27 7 -11 -7 -8 19 41 8 -39
pair back&wait	-2 0 2 -1 -2 -1 6 -1 -1 -10
pair book&call	-3 3 -10 -5 -4 -2 1 1 19 -22
pair book&cancel	-25 -3 -3 45 -3 -2 -5 -2 -2 -14
pair book&candidate	-4 -19 0 2 0 -1 24 -1 0 10
pair book&choose	-10 30 0 0 -3 0 -8 -2 -5 3
pair book&civic	-15 2 14 -1 -2 -1 0 -1 3 0
pair book&closer	-6 -2 -2 -1 9 -1 -3 -3 10 19
pair book&cold	-2 -1 2 0 0 0 0 0 2 8
pair book&confirm	-17 -5 2 -1 -3 -5 28 -2 3 48
pair book&deadline	10 3 -7 1 -1 -1 -1 -3 -1 -15
pair book&education	-3 0 0 3 0 0 -4 0 5 21
pair book&event	4 3 -1 3 -2 -2 -2 -1 -1 -13
pair book&family	1 1 0 0 0 0 -1 0 0 -14
pair book&filled	-8 6 -1 4 3 -1 -1 -1 -1 -2
pair book&glad	2 0 0 0 0 0 0 0 0 18
pair book&health	-1 0 -1 0 0 4 -1 0 0 -9
pair book&hear	-4 3 -3 2 -3 -1 -3 8 1 -14
pair book&hiringside	-4 4 0 2 -1 3 -4 -1 1 -21
pair book&hitch	-16 22 16 -1 -1 0 -18 -2 -1 4
pair book&inbox	-7 3 -2 -2 -1 -1 -2 -2 13 29
pair book&interview	-13 45 18 -10 -20 -9 -19 -5 13 -65
pair book&invite	6 -4 -3 1 7 -2 -5 -4 4 -12
pair book&keen	3 4 -1 -1 -1 -1 -2 -1 0 12
pair book&link	-4 36 -2 -3 -5 -7 -8 -5 -3 -30
pair book&lure	1 0 0 0 0 0 0 0 0 24
pair book&mediaword	21 14 -15 -1 -3 0 -11 -2 -2 18
pair book&meet	-7 2 1 12 -1 -1 -3 -1 -1 27
pair book&move	-47 4 52 -3 -2 -2 -6 6 -2 -21
pair book&not	-19 21 1 19 4 -1 -17 -2 -5 33
pair book&offer	-2 -1 0 0 0 7 -3 0 0 13
pair book&office	0 -1 1 3 -1 0 -1 0 -1 12
pair book&official	10 -1 -1 -3 0 -1 -4 0 0 60
pair book&onward	0 -1 0 2 1 0 -1 0 -1 -3
pair book&other	-11 0 -8 12 0 -1 -1 9 0 -17
pair book&pay	1 -1 1 -1 -1 3 -6 -1 5 3
pair book&practice	0 0 0 0 0 0 0 0 0 16
pair book&prepare	-1 -1 3 1 -1 -1 -1 -1 -1 0
pair book&property	2 -1 0 1 0 0 -1 0 0 13
pair book&received	11 6 -1 0 -3 -1 -9 -1 0 7
pair book&recruiter	0 6 -15 10 -2 -1 -1 -1 4 -6
pair book&remind	-9 -5 -6 14 -1 18 -9 -1 -1 82
pair book&review	-16 -1 -2 -1 -2 -1 1 -2 24 -13
pair book&role	-1 11 -4 8 11 4 -10 -3 -15 -31
pair book&sales	9 0 -1 -3 0 -1 -4 0 0 32
pair book&send	13 4 -1 -1 -2 0 -12 -1 -1 -1
pair book&shop	5 10 -3 -4 -1 -1 -5 -1 -1 12
pair book&sign	13 -2 -1 -1 -4 -3 2 -2 -1 16
pair book&slot	19 34 -16 9 -9 -7 -24 2 -10 36
pair book&sorry	-3 -1 -1 13 -2 -1 -2 -1 -1 -5
pair book&stage	14 -21 -1 2 -3 -2 15 -2 -3 -12
pair book&study	-3 36 -1 -1 -9 -2 -8 -7 -6 -21
pair book&talk	20 20 -11 -2 -8 -3 -7 -3 -7 2
pair book&task	2 4 -1 1 -1 -1 -1 -2 -1 -10
pair book&team	39 -3 -20 -4 -6 0 -6 4 -5 -48
pair book&thank	-5 10 -2 0 -1 0 0 0 0 0
pair book&ticket	-1 3 0 -1 -1 0 -4 0 4 5
pair book&time	-19 -16 14 31 -9 13 -33 -15 34 68
pair book&title	13 1 -14 1 2 -5 -7 -4 12 -54
pair book&video	-10 2 -1 14 -1 -1 -1 -1 -1 -24
pair book&wait	6 -2 -1 -2 -4 -5 12 -7 4 -3
pair bounce&filled	-5 -3 -2 -1 -3 -3 -4 22 -1 11
pair bounce&inbox	-16 -5 3 -3 -17 -3 -10 40 12 2
pair bounce&interview	-14 -2 7 -1 -1 -1 -2 14 -1 24
pair bounce&invite	-11 -5 -3 -2 -5 -3 -5 36 -1 -20
pair bounce&machine	-1 -3 -1 -1 -11 -1 -3 12 9 -12
pair bounce&move	-1 -1 8 -1 0 0 -1 -4 0 -4
pair bounce&not	-11 -6 5 -3 -20 -3 -12 43 6 -45
pair bounce&office	-1 -1 -1 -1 -1 0 -1 6 -1 -12
pair bounce&official	0 -1 0 0 -1 0 -1 1 2 11
pair bounce&recruiter	0 -1 0 -1 -2 0 -1 3 2 10
pair bounce&shop	-2 -1 -1 -1 -8 -1 -4 19 -1 -12
pair bounce&sign	-6 -7 -2 -2 -6 5 -8 28 -2 3
pair bounce&slot	-21 -6 -3 -1 -1 8 -6 32 -1 -13
pair bounce&sorry	-1 -1 2 -1 -7 -1 -2 11 -1 -3
pair bounce&thank	-13 -1 -2 -1 -1 -1 -1 22 -2 -10
pair bounce&time	-41 -7 3 -3 -1 -2 -4 57 -1 -22
pair bounce&title	-11 0 -2 -1 -1 -1 -1 16 -1 -10
pair call&cancel	-9 -3 -4 38 -8 -3 -8 -3 -1 -22
pair call&candidate	-1 1 0 0 -2 0 11 -3 -4 16
pair call&choose	-1 3 -1 -1 -1 -1 -1 -1 3 47
pair call&closer	-1 -1 0 0 -1 0 -1 0 5 1
pair call&cold	-1 18 0 -2 -1 -3 -9 0 -1 8
pair call&confirm	9 -2 -2 -1 -1 0 -2 -1 -1 36
pair call&deadline	-10 29 -3 -3 -3 -3 6 -6 -7 -26
pair call&decide	0 -11 -2 -2 -1 -2 22 -2 -1 -10
pair call&document	0 -2 -1 -1 -1 0 5 -1 -1 -10
pair call&enjoyed	3 12 -2 -1 -1 0 -8 -1 -3 11
pair call&event	12 -1 -1 2 -1 -1 1 -1 -11 -14
pair call&family	-1 0 1 0 -3 0 -1 0 6 -7
pair call&feedback	-3 -3 -1 -1 5 -1 11 -4 -3 -22
pair call&glad	-4 -9 -4 -1 1 -3 23 -2 -1 26
pair call&health	-9 18 1 -1 -1 1 -8 -1 0 12
pair call&hear	1 8 2 -2 -2 -5 11 -7 -6 14
pair call&hiringside	1 -5 7 -3 -6 0 13 -4 -1 -5
pair call&hitch	0 -1 -1 0 0 -1 3 -1 0 2
pair call&inbox	-13 -17 -3 -1 -1 -4 40 -2 1 -16
pair call&interview	-14 14 -3 -1 -8 -5 -16 4 28 -32
pair call&invite	15 -5 -2 -2 -2 -1 -2 -1 -1 -9
pair call&keen	9 -2 -2 -2 -3 2 -1 0 -1 -10
pair call&link	4 -1 -1 0 0 0 -1 0 0 -8
pair call&lure	9 -1 -2 0 -1 -1 -4 -1 0 7
pair call&mediaword	-2 12 -1 0 -1 -1 -5 -1 -1 40
pair call&meet	0 0 1 -2 -3 -1 2 -1 5 -15
pair call&move	-1 -2 -2 -1 -1 -1 -1 9 -1 61
pair call&not	22 -4 -7 -6 -2 -4 19 -2 -15 -6
pair call&office	11 19 4 -5 -2 -4 -23 1 -1 19
pair call&official	2 -1 0 0 1 0 0 0 0 17
pair call&onward	0 -1 0 0 4 1 1 0 -3 -1
pair call&other	-3 -1 16 4 -1 -3 -21 7 2 -16
pair call&pay	14 -1 0 -1 -1 0 -9 -1 1 -1
pair call&prepare	35 -6 -7 -2 -4 -10 8 -10 -3 -5
pair call&property	2 1 -1 0 0 0 -1 0 0 -4
pair call&recruiter	-2 4 1 2 -3 -1 -4 -1 4 20
pair call&remind	1 -24 -4 8 -13 -20 62 -7 -3 -5
pair call&review	-19 -8 -1 -1 -2 -1 -2 -1 35 -11
pair call&role	27 42 -5 -9 -6 -6 -46 3 0 -30
pair call&sales	1 -2 -3 -5 -2 -5 -22 41 -4 -9
pair call&send	6 -7 -3 -3 -3 -5 20 -2 -2 -9
pair call&shop	0 3 -2 -1 0 -1 3 -1 0 -10
pair call&sign	-2 -2 1 -1 -1 5 -2 2 -1 23
pair call&slot	28 2 -23 -2 4 -9 9 2 -11 -27
pair call&sorry	-2 -9 16 18 -7 -4 -9 -2 -1 -11
pair call&stage	1 -1 -1 -1 0 -1 1 -1 2 -9
pair call&talk	22 15 -3 -6 3 -6 -23 -2 1 -14
pair call&team	-4 -9 -10 -4 -4 2 15 11 3 -30
pair call&thank	-7 -3 -2 -5 2 -6 -16 -8 44 2
pair call&ticket	-1 -2 -1 -1 -7 0 15 -3 0 -5
pair call&time	60 -43 -18 -13 -14 -30 24 -25 58 25
pair call&title	-17 42 -4 -7 -7 -3 -28 3 21 5
pair call&video	5 18 -2 -3 -2 -4 -10 -2 -1 -47
pair call&wait	2 -3 15 -1 -2 -1 -4 -6 0 -15
pair call&wish	-8 -3 -3 -10 4 -6 30 -2 -1 -10
pair cancel&choose	-2 -1 -1 11 -3 -1 -1 -1 -1 24
pair cancel&confirm	-3 -1 5 0 0 0 -1 0 0 0
pair cancel&deadline	-2 -1 -1 10 -1 0 -1 -1 -2 4
pair cancel&event	-9 -2 -3 19 -1 -1 -2 -1 -1 -5
pair cancel&filled	-5 -2 -3 36 -13 -3 -7 -2 -1 -8
pair cancel&health	0 0 0 1 0 0 0 0 0 25
pair cancel&hear	-3 -2 -2 13 -2 -1 -2 -1 -1 10
pair cancel&hiringside	-2 -1 -1 7 -1 0 -1 0 -1 -10
pair cancel&hitch	-1 0 1 3 -1 0 -2 0 0 57
pair cancel&hold	-11 -3 3 47 -8 -2 -23 -2 -1 -7
pair cancel&interview	-71 -13 -6 149 -18 -5 -17 -9 -9 -69
pair cancel&link	20 -1 -19 1 0 0 0 0 0 -13
pair cancel&meet	-3 -1 3 10 -2 -1 -3 -1 -1 10
pair cancel&move	2 -1 -5 6 -1 0 -2 1 0 15
pair cancel&not	-7 -5 -2 33 -8 -3 -9 2 -2 13
pair cancel&office	-2 -1 -1 10 -3 0 -1 -1 -1 4
pair cancel&other	-2 -1 -1 21 -12 -1 -2 -1 -1 -4
pair cancel&prepare	1 -1 -1 4 -1 -1 -1 0 -1 -3
pair cancel&recruiter	-3 -2 -1 16 -3 -1 -3 -1 -1 -16
pair cancel&remind	-23 -4 9 51 -10 -4 -12 -3 -2 -1
pair cancel&role	-19 -7 -9 101 -19 -6 -30 -5 -5 -19
pair cancel&sales	-5 -1 -1 12 -5 0 -1 0 1 -16
pair cancel&slot	-15 -3 3 36 -10 -2 -5 -2 -1 2
pair cancel&sorry	-12 -5 -5 55 -13 -4 -11 -3 -3 3
pair cancel&talk	-10 -1 -4 22 -3 -1 -1 -1 -1 -5
pair cancel&team	-5 -2 -3 24 -4 -1 -5 -1 -1 -22
pair cancel&time	-70 -13 -6 153 -15 -8 -25 -8 -7 -21
pair cancel&title	-33 -3 -3 50 -3 -1 -3 -2 -2 1
pair candidate&choose	-9 -2 -3 -3 38 -3 -21 -4 8 -30
pair candidate&civic	7 -3 -1 -1 15 -1 -1 -1 -14 -29
pair candidate&closer	-3 -7 -1 -2 28 -1 -4 -2 -8 -25
pair candidate&confirm	-11 -2 -6 7 -7 0 2 -1 18 12
pair candidate&deadline	3 -3 -3 -4 -16 14 30 -3 -18 -37
pair candidate&decide	3 -4 -2 -1 1 -2 16 -2 -8 -15
pair candidate&document	2 -3 -1 -1 -6 15 9 -6 -8 -18
pair candidate&education	-3 -6 -1 -3 -1 -1 -1 -2 17 -24
pair candidate&enjoyed	3 1 -1 -1 3 -1 1 -1 -6 2
pair candidate&event	2 -1 -1 -1 3 0 -1 0 -1 -7
pair candidate&family	-1 -1 -1 -1 -1 0 1 -1 3 -15
pair candidate&feedback	0 -2 -1 -1 -4 0 15 -3 -3 6
pair candidate&filled	-3 -7 -2 -2 28 -3 -2 -1 -8 -20
pair candidate&future	-1 -1 0 0 -1 0 -7 0 11 -4
pair candidate&glad	12 13 -3 -2 -6 -1 -19 0 6 -6
pair candidate&health	2 0 -1 -1 0 0 -1 -1 2 -9
pair candidate&hear	4 -10 -1 -1 0 14 3 -3 -7 -43
pair candidate&hiringside	-5 -17 39 -7 -15 -4 17 9 -15 85
pair candidate&inbox	0 0 0 0 -1 0 1 0 1 8
pair candidate&interview	5 4 -2 0 7 -2 -8 -1 -3 48
pair candidate&invite	-2 -2 -1 1 -5 -1 -8 -1 19 -5
pair candidate&join	0 0 0 0 0 0 0 0 2 -5
pair candidate&keen	1 3 -1 0 -1 0 -3 1 0 14
pair candidate&link	-1 2 -1 1 -5 15 -5 -2 -5 -8
pair candidate&mediaword	-1 -1 0 -1 2 0 -1 0 1 21
pair candidate&meet	2 -4 -2 -1 9 -2 -14 1 11 -9
pair candidate&move	-8 -2 -7 -2 -3 -1 23 -1 1 -3
pair candidate&not	-3 -4 -2 -3 20 -2 0 -2 -3 -47
pair candidate&offer	-7 -4 -13 -4 29 5 -9 -3 8 -12
pair candidate&office	2 -1 -1 -1 -1 -1 9 -1 -6 7
pair candidate&official	-1 2 -1 0 9 0 -1 0 -7 16
pair candidate&onward	-7 -3 -9 -1 14 -2 3 -4 9 -30
pair candidate&other	-14 -14 -10 0 104 -16 -35 -5 -11 -31
pair candidate&practice	0 0 0 0 0 0 3 -1 0 -7
pair candidate&prepare	2 -1 -1 -1 0 -1 18 -1 -15 3
pair candidate&property	-3 0 -1 -2 4 0 -2 0 3 39
pair candidate&received	-2 -4 -3 -1 4 -3 -8 -3 21 -19
pair candidate&recruiter	15 -2 0 -1 -14 1 3 0 -2 -18
pair candidate&remind	-5 -1 -1 6 -3 0 -12 18 -1 5
pair candidate&review	-6 0 -3 -5 10 -3 1 -4 11 19
pair candidate&role	-16 -7 -7 0 68 -7 -9 -6 -17 -5
pair candidate&sales	-4 8 -1 -1 7 0 3 0 -11 18
pair candidate&send	-1 -1 -1 -1 2 -1 1 -1 3 -20
pair candidate&shop	-3 -3 -1 -1 -5 15 10 -2 -12 4
pair candidate&sign	-3 -3 -2 -2 13 -1 19 2 -24 -43
pair candidate&slot	-14 -6 10 -4 34 -12 -6 -2 -2 5
pair candidate&sorry	-1 -1 -1 -1 9 -1 -2 -1 -2 11
pair candidate&stage	-2 10 -4 -4 1 -4 13 -5 -6 1
pair candidate&study	-1 -3 -1 -1 8 -1 -1 0 -1 -9
pair candidate&talk	10 -2 -1 -1 -1 -1 -1 -2 -3 10
pair candidate&team	4 -24 -3 -9 30 -6 -4 0 13 -3
pair candidate&thank	-3 -2 -2 -2 3 -2 -14 8 13 -30
pair candidate&ticket	1 3 -2 -3 -17 15 10 9 -15 -23
pair candidate&time	-8 -10 2 0 32 -16 -28 14 14 30
pair candidate&title	15 -21 -7 -9 9 -7 40 4 -24 5
pair candidate&wait	-4 -3 0 0 -9 -1 22 -1 -4 25
pair candidate&wish	-1 1 0 0 2 0 -1 0 1 -5
pair choose&civic	8 3 -1 -1 -2 -1 -5 -1 -1 33
pair choose&closer	-3 -4 -2 -1 16 -3 -5 -2 3 -22
pair choose&cold	0 -1 0 -1 4 -1 -1 0 0 7
pair choose&confirm	-7 -4 0 0 0 17 -3 -2 -1 13
pair choose&deadline	9 -7 -4 -2 -30 -5 54 -11 -3 -43
pair choose&decide	-14 7 -2 -2 6 14 -5 -3 -1 0
pair choose&document	-2 -6 -1 -1 0 9 -1 0 1 -7
pair choose&education	1 0 0 0 0 0 0 1 0 -39
pair choose&enjoyed	0 -1 -1 -1 1 3 0 -1 -1 -6
pair choose&event	-4 -1 -1 0 19 -2 -5 -2 -3 1
pair choose&family	-1 3 0 0 -1 -1 0 0 0 39
pair choose&feedback	-1 -1 -1 0 1 -1 3 -1 0 -4
pair choose&filled	-3 -5 -2 -2 34 -3 -9 -1 -9 -41
pair choose&future	-2 1 1 1 -1 1 1 -1 -1 -3
pair choose&glad	-4 -12 -2 -8 -17 79 -28 -4 -3 8
pair choose&health	0 -1 -1 1 0 4 0 -1 -1 87
pair choose&hear	-5 -3 -2 16 1 1 -12 -3 7 11
pair choose&hiringside	-4 0 0 0 -11 2 -2 -1 15 -15
pair choose&hitch	-1 -1 2 0 -1 1 0 0 0 21
pair choose&hold	-2 -2 -2 4 -15 -2 22 -1 -2 -13
pair choose&inbox	-3 3 -1 -1 0 0 -2 3 0 -12
pair choose&interview	-24 14 -5 -1 15 18 -15 -8 4 -8
pair choose&invite	1 5 -1 1 -4 3 -2 -1 -2 -12
pair choose&join	-1 1 -1 -1 1 5 -2 -1 -1 -7
pair choose&keen	6 14 -1 -1 -11 13 -17 -1 -1 11
pair choose&link	-7 17 11 -6 -4 -2 -4 -3 -3 9
pair choose&mediaword	-2 2 0 0 -4 -1 6 0 0 9
pair choose&meet	-4 14 -1 1 3 0 -9 2 -6 -17
pair choose&move	-3 -4 12 -4 -3 5 -2 -1 -1 39
pair choose&not	-10 -10 -9 32 2 2 -6 -5 3 -28
pair choose&offer	-6 -3 -2 -1 2 21 -5 -2 -4 2
pair choose&office	-2 -2 -1 3 -13 2 17 -1 -3 13
pair choose&official	0 0 0 0 1 1 -1 0 0 12
pair choose&onward	2 -6 -2 0 15 8 -9 -2 -6 -16
pair choose&other	-18 -14 -4 11 85 -11 -27 -11 -10 4
pair choose&pay	-3 -3 -2 -2 -7 27 -7 -2 -1 -9
pair choose&practice	0 3 0 0 -1 0 0 -1 0 5
pair choose&prepare	-2 -1 -1 3 3 0 -2 1 -1 9
pair choose&property	0 -1 -2 15 -4 -2 -5 -1 -1 15
pair choose&received	-1 -1 0 -1 2 -1 -1 1 1 3
pair choose&recruiter	-6 3 0 -2 -4 1 5 0 2 -87
pair choose&remind	-1 0 -3 18 -5 -2 -4 -3 -1 30
pair choose&review	-2 0 -1 -1 4 -2 -1 -1 5 13
pair choose&role	-9 -5 -7 -8 -1 62 -14 -8 -10 -40
pair choose&sales	-2 0 -1 2 0 4 0 -1 -1 16
pair choose&send	4 -1 6 -6 -1 6 -3 -1 -4 -19
pair choose&sign	-5 -3 -2 -2 8 22 -7 -1 -9 -11
pair choose&slot	-31 83 1 -5 -8 -7 -19 -6 -8 68
pair choose&sorry	-2 -1 -1 3 6 -1 -2 -1 -1 13
pair choose&stage	33 -9 -7 11 -11 -6 -5 -2 -3 -54
pair choose&study	-1 1 -1 -1 3 2 -2 -1 -1 -7
pair choose&task	1 -3 -1 -1 21 -1 -14 -1 -2 -11
pair choose&team	-15 -7 -2 5 34 11 -2 -14 -11 -79
pair choose&thank	16 -9 -4 -2 8 -1 -4 -4 0 -29
pair choose&ticket	-3 3 -1 -1 -3 -1 16 -10 1 -18
pair choose&time	-50 51 -8 19 -1 43 -38 -7 -9 46
pair choose&title	-20 -10 -4 -3 63 43 -52 -7 -10 -11
pair choose&wait	-2 -1 5 -4 -1 -1 5 -1 -1 11
pair choose&wish	-1 1 0 0 1 3 -1 0 -1 -5
pair civic&closer	-3 0 -2 -3 22 -2 -8 -2 -4 3
pair civic&confirm	0 0 1 0 0 0 0 0 0 9
pair civic&deadline	-1 -1 -2 2 -7 -2 -6 19 -1 -1
pair civic&decide	0 -2 -2 -2 0 -2 14 -3 -3 -23
pair civic&education	0 0 0 0 -2 0 4 0 -1 17
pair civic&enjoyed	-1 -1 0 0 0 1 3 0 -1 0
pair civic&health	0 0 0 0 1 0 0 0 0 17
pair civic&hear	-2 -2 -1 -1 -2 -1 -16 20 6 -10
pair civic&hiringside	7 -3 0 -1 11 -1 -1 -1 -12 -29
pair civic&interview	7 4 -2 -1 -2 -2 -4 -2 1 42
pair civic&invite	-7 -10 -1 -1 -1 11 21 -4 -7 10
pair civic&join	-7 0 -1 -1 -1 8 2 0 0 14
pair civic&keen	8 -2 0 -1 -6 1 0 0 0 4
pair civic&link	-1 3 0 0 -1 -1 2 -1 -1 -13
pair civic&meet	-11 11 -1 -1 -1 7 -3 -1 -1 23
pair civic&not	-1 -1 -1 -1 4 -2 6 -3 -1 36
pair civic&office	2 0 0 0 0 0 0 0 0 6
pair civic&official	-26 -3 -1 -1 1 12 -3 -1 21 -7
pair civic&onward	9 -1 -1 -1 -4 -1 0 0 -1 -16
pair civic&other	0 -1 0 0 3 0 -1 0 0 -24
pair civic&practice	0 0 0 0 0 0 0 0 0 7
pair civic&received	0 0 0 0 -1 0 -20 21 1 44
pair civic&recruiter	7 -1 -1 1 -5 -1 0 -1 0 -20
pair civic&review	-2 2 -1 -2 12 -2 0 -1 -7 -18
pair civic&role	4 14 -2 0 -2 -6 -4 -2 -1 -30
pair civic&slot	-4 0 -1 -1 0 -1 8 -1 0 37
pair civic&sorry	-1 0 -1 1 4 0 -2 0 0 47
pair civic&stage	8 -2 -1 1 -9 -1 4 -1 -1 13
pair civic&study	-7 -1 0 -1 0 11 -2 0 0 11
pair civic&team	3 -1 -2 -3 -8 1 -6 18 -2 -31
pair civic&thank	0 0 0 0 3 0 -1 0 -1 10
pair civic&time	-23 -3 12 -2 5 12 3 -2 -1 94
pair civic&title	-23 11 -3 -2 2 8 1 -4 11 -57
pair civic&video	0 2 0 0 0 0 0 0 0 3
pair closer&cold	-1 -1 -1 0 -1 0 -2 -1 6 -7
pair closer&deadline	2 -1 -1 0 -1 0 -2 3 0 -1
pair closer&decide	-2 -1 -2 -2 41 -2 -21 -1 -10 -10
pair closer&future	-1 0 -1 0 7 -2 -2 -1 -1 -5
pair closer&hear	-4 -3 -4 -3 32 -8 -28 -3 21 -10
pair closer&hiringside	-2 -2 -1 -1 16 -1 -2 -1 -5 -14
pair closer&inbox	-6 8 -2 -2 -4 -2 -7 13 2 15
pair closer&interview	4 -3 -2 -1 2 -1 -5 -1 9 -10
pair closer&invite	-3 7 -2 -1 8 -1 -4 -4 0 -6
pair closer&join	-1 -1 0 0 3 0 -1 0 2 -2
pair closer&not	-10 3 -4 -5 65 -9 -1 -10 -29 -20
pair closer&onward	0 -1 -1 -1 16 -1 -2 -1 -9 -7
pair closer&other	-3 -7 -2 -2 19 -1 -5 -2 1 21
pair closer&received	-2 -3 -1 -1 6 -1 17 -3 -11 9
pair closer&recruiter	-6 -1 -2 -2 20 -1 -3 -2 -4 -19
pair closer&review	-2 1 -1 -2 9 -2 -7 -1 5 -15
pair closer&role	-2 4 -2 -3 22 -4 -13 -3 3 -15
pair closer&slot	0 17 -3 -1 0 -5 -9 2 -1 12
pair closer&stage	-1 0 -1 -1 5 -1 -2 -1 1 -12
pair closer&talk	2 -1 -1 -1 6 0 -4 0 -1 5
pair closer&team	0 7 -2 -2 11 -2 -7 -3 -2 -27
pair closer&thank	-4 11 -2 -2 -11 -2 11 11 -12 -13
pair closer&time	-1 -2 -3 -3 5 -1 -7 -1 13 -5
pair closer&title	1 -4 -1 -2 14 -3 -8 -1 5 2
pair closer&wait	0 -1 -1 -1 7 -1 -4 -1 2 -3
pair cold&deadline	-1 -2 -6 -1 0 -7 20 -2 0 9
pair cold&education	-1 -1 0 0 8 2 -3 0 -5 9
pair cold&enjoyed	-1 3 0 0 0 0 -1 0 0 28
pair cold&event	-1 0 2 0 0 0 0 0 0 42
pair cold&glad	-1 0 0 0 0 4 -2 0 0 10
pair cold&hear	-2 4 1 -15 -8 -3 19 -2 6 0
pair cold&interview	-3 1 1 -2 -2 -3 9 -1 1 -34
pair cold&invite	-6 8 0 0 1 -1 -2 0 -1 -16
pair cold&keen	-5 9 -1 0 0 -1 -2 0 0 8
pair cold&mediaword	0 0 0 0 0 2 0 0 0 16
pair cold&meet	-6 14 -1 -1 -1 -1 -4 -1 -1 -27
pair cold&not	-1 -2 -6 -1 0 -8 20 -2 0 7
pair cold&offer	-1 1 -1 0 0 4 -2 0 0 -17
pair cold&office	-10 31 -2 -3 -1 -5 -8 -1 -2 -9
pair cold&official	1 0 0 0 0 0 0 0 0 16
pair cold&other	0 -1 0 0 1 0 0 0 1 -3
pair cold&pay	0 -1 2 -1 -1 -1 4 0 -1 9
pair cold&role	-3 21 0 -4 -2 -1 -14 -2 5 7
pair cold&sales	-3 4 -2 -2 -1 -4 10 -1 -2 -31
pair cold&send	0 0 0 0 2 1 0 0 0 23
pair cold&sign	0 0 0 0 -1 1 3 0 -1 -10
pair cold&slot	0 1 0 0 0 0 0 0 0 13
pair cold&talk	-5 20 -1 -3 -2 -5 -1 -1 -2 50
pair cold&team	3 3 -1 -2 6 -2 1 -1 -7 28
pair cold&thank	0 -3 -1 -2 3 -1 1 7 -5 -42
pair cold&time	3 -2 -5 -2 -1 -8 19 -3 -1 -5
pair cold&title	-7 21 1 -5 6 -1 -6 -2 -8 9
pair confirm&deadline	18 -5 -2 -2 -7 5 -5 -1 -1 -1
pair confirm&document	-5 -1 -1 -1 -1 0 -2 -3 13 27
pair confirm&education	1 -1 -1 0 -1 0 -4 1 5 5
pair confirm&event	-6 -2 13 0 -1 -1 -1 -1 -1 -11
pair confirm&filled	2 -2 -1 -1 -9 0 13 0 -1 -12
pair confirm&glad	2 -4 -2 -1 -3 18 -6 -2 -1 9
pair confirm&health	3 -1 -1 0 -1 2 -1 0 0 5
pair confirm&hear	-7 7 -3 -1 6 -1 2 -2 -1 -5
pair confirm&hiringside	1 0 1 0 0 1 -1 0 0 -7
pair confirm&hitch	7 -1 -4 -1 -1 -1 1 -1 0 -4
pair confirm&hold	-2 2 3 -5 -16 5 14 -1 -1 -2
pair confirm&inbox	0 -1 -1 -1 2 -1 -1 3 0 13
pair confirm&interview	5 -5 -2 -9 -8 9 15 1 -5 1
pair confirm&invite	3 -3 -1 3 -1 -1 -1 -1 1 -6
pair confirm&keen	3 -7 5 -1 -1 2 -1 0 0 12
pair confirm&link	13 -1 -2 -1 -1 0 -9 1 -1 9
pair confirm&mediaword	1 0 0 0 0 0 0 0 0 26
pair confirm&meet	5 -8 12 -4 -1 -1 -2 -1 0 -7
pair confirm&move	-4 -8 16 -1 -1 -1 -1 1 -1 8
pair confirm&not	-11 -3 14 -2 -8 0 11 2 -3 -6
pair confirm&offer	-3 -2 -1 0 1 9 -3 -1 -1 -9
pair confirm&office	2 0 -1 1 0 0 0 0 0 15
pair confirm&official	0 -1 -1 0 4 1 -1 0 -1 25
pair confirm&onward	-3 -3 -1 -1 1 12 -4 -1 0 -3
pair confirm&other	-8 -2 0 6 2 -1 6 -1 -1 10
pair confirm&pay	-1 -2 -1 -1 2 4 -6 0 4 -14
pair confirm&practice	0 0 0 0 0 0 0 0 0 15
pair confirm&prepare	-1 -4 -5 22 -2 -4 -9 -5 8 28
pair confirm&property	0 -1 0 0 3 0 -1 0 0 -15
pair confirm&received	-6 -2 -2 0 -2 -1 -3 -3 20 1
pair confirm&recorded	-1 0 1 0 0 0 0 0 0 16
pair confirm&recruiter	11 -2 -9 -1 3 1 -1 -1 -1 0
pair confirm&remind	4 -1 3 2 -3 -1 -2 -1 -1 13
pair confirm&role	7 -6 -3 7 -14 1 9 -4 3 -32
pair confirm&sales	4 -1 -1 -1 -1 0 -1 0 1 6
pair confirm&send	2 -1 -1 -1 -1 4 -2 -1 1 -9
pair confirm&shop	1 -1 -1 -1 1 -1 -2 -1 5 1
pair confirm&sign	-3 -3 -1 -1 -2 13 -1 -1 -1 9
pair confirm&slot	13 6 -6 -3 -4 -1 -3 1 -2 -36
pair confirm&sorry	-2 -2 -6 22 4 -3 -8 -3 -1 -6
pair confirm&stage	2 -1 -1 -1 2 0 1 -1 0 25
pair confirm&start	-2 -1 -1 0 1 3 -5 0 5 -4
pair confirm&study	0 0 0 0 0 0 0 0 1 21
pair confirm&talk	26 -9 -12 -2 -2 4 -1 -2 -2 -31
pair confirm&team	11 -3 -7 -2 -1 2 3 -1 -1 -3
pair confirm&thank	-3 -1 7 -1 -1 -1 0 -1 1 -4
pair confirm&ticket	1 -1 0 0 -1 0 -4 0 6 -1
pair confirm&time	51 23 -11 -7 -20 -1 -24 -6 -5 61
pair confirm&title	25 -9 -12 -3 -6 21 -14 -5 3 -59
pair confirm&video	10 -3 -2 -1 -1 -1 -1 -1 -1 11
pair confirm&wait	-8 1 1 0 -2 3 3 -2 3 11
pair deadline&decide	18 -9 -8 -3 13 -7 19 -16 -7 4
pair deadline&document	-4 -2 -1 -1 -5 14 10 -3 -7 -1
pair deadline&education	-1 -1 -1 -1 0 -1 1 0 3 19
pair deadline&enjoyed	-2 8 -1 -1 32 -2 -23 -7 -3 0
pair deadline&event	4 0 -1 -1 0 0 -1 0 0 13
pair deadline&exit	11 -1 -1 -1 0 -5 -2 -1 -1 8
pair deadline&family	-2 -2 -1 -1 -2 0 5 -1 4 13
pair deadline&feedback	8 -3 -2 -2 -11 -1 28 -12 -5 -1
pair deadline&filled	17 7 2 -2 4 -1 -8 -11 -6 14
pair deadline&future	-1 -1 -1 -1 1 -1 5 -1 -1 -5
pair deadline&glad	7 -2 -1 -1 -1 1 -1 -1 -1 2
pair deadline&health	-13 -1 13 0 -6 -1 -2 -1 10 3
pair deadline&hear	2 0 -23 -8 -17 38 -39 31 15 15
pair deadline&hiringside	4 -3 -2 0 -9 -2 27 -5 -9 -19
pair deadline&hitch	-1 -2 -1 -1 -1 0 6 1 -1 7
pair deadline&hold	-6 -3 -4 5 -30 -3 44 -2 -2 -13
pair deadline&inbox	12 -4 -2 -2 -7 -3 -12 22 -3 9
pair deadline&interview	10 -9 -8 4 -1 -5 22 -6 -7 14
pair deadline&invite	1 -2 -1 3 0 0 -2 -1 2 11
pair deadline&join	0 -1 -1 0 2 2 -2 0 1 13
pair deadline&keen	-7 4 -3 -2 -3 6 9 -3 -2 -18
pair deadline&link	-10 23 -3 -2 -7 15 -2 -4 -9 16
pair deadline&lure	0 -1 0 0 0 -1 2 0 0 9
pair deadline&mediaword	-5 -1 0 -1 0 -10 -5 23 -1 -16
pair deadline&meet	4 -14 -7 13 -5 -2 13 -1 -2 -22
pair deadline&move	-16 -2 13 -3 -3 1 16 -5 -2 -24
pair deadline&not	16 -6 3 -6 -14 -12 21 0 -2 -3
pair deadline&offer	-2 -4 -2 0 -2 27 -8 -3 -7 7
pair deadline&office	3 -3 -4 -3 -10 -2 22 -3 -1 36
pair deadline&official	0 0 3 -1 1 0 -1 0 0 41
pair deadline&onward	-2 -2 0 2 -2 -3 10 -2 -2 6
pair deadline&other	-7 -6 1 0 -25 -6 43 1 -2 -29
pair deadline&pay	1 0 -1 0 -1 0 0 0 -1 29
pair deadline&practice	0 0 0 0 0 0 3 0 0 -6
pair deadline&prepare	-18 -4 11 0 -6 -2 -6 -8 33 -17
pair deadline&property	0 0 0 1 -1 0 -1 0 2 27
pair deadline&received	-5 -2 -2 -2 -3 -3 -10 25 1 33
pair deadline&recorded	-8 38 -2 -2 -2 -1 -10 -4 -10 -9
pair deadline&recruiter	-5 -4 -1 1 19 -4 -8 0 2 -15
pair deadline&remind	-12 16 -1 -2 -2 -5 12 -4 -2 -1
pair deadline&review	-4 -3 -3 -2 -19 -6 34 -3 7 27
pair deadline&role	-2 -5 -7 -8 26 -9 11 -4 -3 9
pair deadline&sales	1 -2 -3 -1 3 -6 13 -2 -3 -13
pair deadline&send	3 3 -3 -3 -4 25 -16 -3 -4 5
pair deadline&shop	0 -1 0 0 -4 16 -4 0 -7 4
pair deadline&sign	-8 -12 -5 -3 -6 80 -40 -4 -3 39
pair deadline&slot	24 2 -10 -6 -10 4 -5 9 -9 64
pair deadline&sorry	-2 -1 3 1 -7 -1 9 -1 -1 -4
pair deadline&stage	-8 -4 -5 -2 -24 -8 55 -1 -3 -7
pair deadline&start	-5 -3 -1 -1 -1 18 -5 -2 -1 -2
pair deadline&study	-2 0 -1 -1 0 -2 9 -1 -1 59
pair deadline&talk	1 -2 -3 -2 -2 -4 25 -12 -2 31
pair deadline&task	2 -5 -1 0 -1 -3 8 -1 1 11
pair deadline&team	-9 -3 -8 19 -12 -14 -5 1 32 -41
pair deadline&thank	30 -28 -6 -5 34 -7 -17 2 -4 -22
pair deadline&ticket	-11 0 -9 -9 35 21 -25 12 -15 27
pair deadline&time	-14 50 -47 -25 -34 33 52 -6 -8 -53
pair deadline&title	-39 7 10 15 -10 -7 21 9 -7 15
pair deadline&video	16 -4 -1 1 0 0 -1 -10 0 -3
pair deadline&wait	-6 -3 -3 -2 -8 1 16 -3 9 7
pair decide&feedback	11 -3 -2 -2 8 -2 1 -7 -4 13
pair decide&filled	-2 -1 -1 3 3 -1 0 -1 -1 -3
pair decide&hear	7 -9 -8 -8 28 -2 2 -9 -2 28
pair decide&hiringside	7 -1 -1 -1 2 -1 -1 -1 -4 -26
pair decide&hitch	-2 -1 0 0 -1 -1 5 -1 0 -2
pair decide&hold	-2 -1 -1 1 4 -1 2 -1 -2 -7
pair decide&interview	-7 2 -3 -1 -15 10 11 -4 8 -2
pair decide&machine	-4 -1 -1 -1 -1 -1 -2 14 -4 -12
pair decide&meet	-3 0 1 0 -2 -1 8 -1 -1 -12
pair decide&move	-3 -18 18 0 10 1 -4 -1 -2 -4
pair decide&not	-7 -4 -5 29 3 -6 0 -7 -2 2
pair decide&offer	0 -1 -1 -1 3 0 0 -1 1 22
pair decide&office	3 -3 -2 -2 9 0 -2 -2 -2 -12
pair decide&onward	-7 -4 -2 -2 18 10 0 -2 -12 -13
pair decide&other	-3 -3 -2 -1 18 -1 -4 -1 -2 57
pair decide&pay	-1 -1 -1 0 -1 3 1 0 0 -8
pair decide&prepare	0 -1 0 0 -1 3 -1 0 0 -1
pair decide&received	4 -3 -1 0 1 -1 5 -1 -5 -4
pair decide&recruiter	0 -1 -1 -1 9 1 -5 -1 -1 -10
pair decide&remind	-3 -1 -1 -2 8 2 -1 -1 -1 -4
pair decide&review	-2 -2 -1 -1 9 -1 3 -1 -3 17
pair decide&role	2 -5 -4 5 14 -2 -4 -3 -3 -15
pair decide&sales	5 -2 -1 0 3 -1 -3 0 -1 36
pair decide&send	1 -1 -1 0 1 1 0 0 -1 4
pair decide&sign	0 -1 -1 0 -1 7 -4 0 1 13
pair decide&slot	-9 -1 -2 -1 -5 -2 28 -5 -3 9
pair decide&sorry	-4 -1 -3 -1 18 -3 -2 -2 -2 21
pair decide&stage	-3 -3 -2 -1 1 -1 14 -3 -2 -17
pair decide&talk	5 -2 -1 -1 -1 -1 2 0 -1 3
pair decide&team	6 -16 -6 -1 7 -4 42 -18 -10 -56
pair decide&thank	-7 7 -1 -1 -1 -1 4 -1 0 -4
pair decide&ticket	9 -5 -3 -3 26 -6 5 -12 -11 -5
pair decide&time	-6 -34 13 24 -14 4 23 -6 -4 14
pair decide&title	-1 -6 -3 25 -4 11 -9 -3 -9 -20
pair decide&wait	-6 -3 -3 -2 -5 0 39 -17 -3 -1
pair document&education	2 -1 0 -1 0 0 1 0 0 -5
pair document&event	0 -2 0 0 0 -1 4 0 0 13
pair document&feedback	0 0 0 0 0 0 0 0 0 6
pair document&glad	4 -1 -1 -1 -1 7 -4 -1 -1 -28
pair document&hear	-1 -2 -1 -1 2 11 0 -2 -6 -27
pair document&hiringside	1 -1 0 0 0 -1 1 0 0 17
pair document&interview	11 -10 -2 -3 -2 8 2 -2 -2 -39
pair document&invite	3 0 0 -1 0 0 0 0 0 -9
pair document&keen	0 -3 0 -1 0 1 5 0 0 -5
pair document&lure	-10 -2 -1 -1 -1 -7 27 -3 -2 4
pair document&meet	15 -10 -1 -1 -1 -1 1 -1 -1 10
pair document&not	-1 -4 -1 0 6 -5 7 -1 -1 -12
pair document&offer	-2 -2 -1 -1 2 18 -5 -3 -7 5
pair document&official	-25 0 -2 -1 -3 -7 40 -2 -1 16
pair document&onward	-2 -2 -1 -1 0 0 -13 20 -1 -12
pair document&prepare	-14 -3 -6 -5 -5 -39 68 0 4 15
pair document&property	-1 -1 0 0 0 -1 3 0 0 -2
pair document&received	-4 -3 -2 -1 -4 -1 -2 -5 22 -14
pair document&remind	-1 -1 -1 -1 0 -5 12 -1 -1 -5
pair document&review	8 -2 -1 -1 0 -3 2 -2 -1 -1
pair document&role	4 -8 -2 -3 1 8 -6 -12 18 4
pair document&sales	-2 3 -2 -1 -1 -2 -14 19 -1 -20
pair document&send	-4 -8 -4 -2 -9 -6 39 -3 -3 -19
pair document&shop	-3 -4 -1 -1 -7 14 12 0 -10 -9
pair document&sign	-1 -1 0 0 -2 15 -12 0 1 43
pair document&stage	1 -1 -1 0 2 -1 2 0 -1 -4
pair document&study	19 -14 -3 -3 -2 -7 18 -4 -3 -46
pair document&team	-1 -3 -1 0 0 -1 7 -1 -1 -15
pair document&thank	-5 15 -1 -1 -6 -1 4 -1 -5 11
pair document&ticket	-1 -1 0 0 4 17 -4 -2 -12 11
pair document&time	17 -19 -5 -5 -4 -1 25 -5 -3 -66
pair document&title	13 -13 -3 -3 -3 6 6 -4 1 -17
pair document&video	13 -9 -1 -1 -1 0 -1 0 0 -18
pair document&wait	-3 -5 -1 -1 8 -2 14 -1 -9 -9
pair education&enjoyed	-1 1 0 0 -2 0 4 0 -1 4
pair education&event	1 0 0 0 0 0 0 0 0 16
pair education&filled	-2 -5 1 -1 7 -4 5 1 -2 -39
pair education&glad	9 -2 0 -1 -1 0 -5 0 0 8
pair education&health	1 0 1 0 0 0 0 0 0 -29
pair education&hear	-3 -1 2 -2 -2 -5 13 -1 -1 8
pair education&interview	7 -2 0 1 0 -1 -2 -1 -1 84
pair education&invite	0 -3 -1 -2 -13 -1 -8 -3 29 26
pair education&keen	1 0 0 -1 0 1 0 0 0 29
pair education&mediaword	0 0 0 0 0 0 0 0 0 21
pair education&meet	2 -1 0 0 0 0 0 0 0 31
pair education&not	-1 -1 2 -1 2 0 -2 0 -1 51
pair education&offer	-2 -2 -1 -1 0 5 2 -1 -1 13
pair education&office	1 0 0 0 0 0 0 0 0 17
pair education&official	1 0 0 0 0 0 0 0 0 9
pair education&onward	-1 -1 0 0 2 1 0 0 -1 11
pair education&practice	0 -26 27 -1 -1 -1 2 -1 -1 7
pair education&prepare	1 -1 0 0 1 2 -2 0 -1 5
pair education&received	0 -1 0 0 -7 0 -1 -1 11 33
pair education&remind	-1 0 2 0 0 0 -1 0 0 -29
pair education&review	8 -3 -1 -3 -5 -8 -9 -1 22 8
pair education&role	26 -1 -8 -2 12 0 -9 -6 -12 -18
pair education&send	1 0 0 0 0 0 0 1 0 16
pair education&slot	0 -1 2 0 0 1 -1 0 0 4
pair education&sorry	-2 -8 16 -1 2 -2 -4 -1 -1 -19
pair education&stage	-3 0 0 3 0 0 1 0 0 15
pair education&study	0 0 0 0 0 0 0 0 0 24
pair education&talk	-1 18 -1 -1 -9 -4 -2 -1 0 18
pair education&team	-1 -2 -2 -3 -1 -5 0 -3 15 29
pair education&thank	7 0 1 -1 9 -1 -6 -1 -9 -7
pair education&time	14 -13 0 -1 -7 -2 -17 0 26 0
pair education&title	26 10 -9 -3 13 -9 3 -8 -22 -30
pair education&wait	0 -1 2 -1 -1 -1 -2 -1 5 1
pair enjoyed&event	5 -4 -1 0 0 0 1 0 0 19
pair enjoyed&feedback	1 3 -2 -1 3 -2 0 -1 -1 0
pair enjoyed&future	-1 -1 0 0 4 1 -1 0 0 -2
pair enjoyed&glad	-1 3 -1 -1 2 -1 -1 -1 -1 8
pair enjoyed&hear	3 -3 -1 -1 -2 2 5 -1 -1 17
pair enjoyed&inbox	-2 -1 -1 0 -5 -1 12 -2 0 -1
pair enjoyed&interview	-1 7 -2 -1 -4 -1 8 -3 -1 -10
pair enjoyed&join	-2 1 0 0 0 4 -1 0 0 12
pair enjoyed&keen	-7 31 -4 -2 2 -3 -11 -3 -3 -18
pair enjoyed&mediaword	1 1 0 0 0 0 -1 0 0 16
pair enjoyed&meet	-27 -7 -5 -5 7 -8 54 -4 -4 -26
pair enjoyed&not	-1 -3 -1 -1 24 1 -6 -2 -11 12
pair enjoyed&offer	-1 1 -1 0 0 3 -1 0 0 -3
pair enjoyed&office	-1 3 0 0 0 0 -1 0 0 -8
pair enjoyed&onward	-1 3 -1 0 2 0 -1 0 -1 -6
pair enjoyed&other	-2 -1 -1 -1 14 -1 -7 -1 -1 -4
pair enjoyed&received	4 0 -1 -1 3 -1 0 -1 -4 -8
pair enjoyed&remind	-13 -4 -3 -3 -2 -9 35 -2 -1 -9
pair enjoyed&role	-2 8 -2 -2 1 3 -3 -1 -2 6
pair enjoyed&sales	-5 4 -2 -1 11 -4 -4 -3 4 8
pair enjoyed&slot	-1 8 0 0 0 1 -6 0 -2 10
pair enjoyed&stage	7 -4 -1 0 1 0 -1 0 0 -6
pair enjoyed&talk	27 -23 -5 -5 -5 -4 23 -4 -3 12
pair enjoyed&team	-4 24 -3 -3 5 2 -16 -2 -3 18
pair enjoyed&thank	-4 -5 -2 -2 9 -2 20 -5 -9 -8
pair enjoyed&time	-15 4 -6 -5 -3 -13 47 -5 -5 -22
pair enjoyed&title	-20 28 -3 -3 7 3 -11 -3 2 10
pair event&family	4 -2 -1 2 0 0 -1 0 0 2
pair event&glad	5 -4 -1 -1 -5 10 -1 -1 0 28
pair event&hear	-2 -5 6 0 3 -1 1 2 -3 -21
pair event&inbox	0 -1 -1 -1 -1 -1 -5 10 -1 -3
pair event&interview	16 -4 -1 2 -2 8 -4 -3 -13 -15
pair event&invite	5 -1 -1 -1 0 0 0 -1 0 2
pair event&join	1 0 0 0 0 0 0 0 0 52
pair event&keen	4 -2 -1 0 0 0 0 0 0 8
pair event&link	-3 5 -1 2 -1 -1 -1 0 0 25
pair event&mediaword	0 0 0 0 0 0 0 0 0 58
pair event&meet	18 3 -8 -1 -2 1 -3 -4 -5 -26
pair event&move	9 -4 0 -1 -1 -1 -1 -1 -1 -12
pair event&not	21 -2 6 0 3 -1 -4 -10 -12 -6
pair event&offer	-2 -4 -1 1 -2 10 -1 -1 -1 25
pair event&office	6 -3 -2 0 -1 -1 -11 13 0 -5
pair event&onward	-1 -5 0 -1 5 8 -3 0 -1 3
pair event&other	-1 -1 0 0 5 0 -1 0 -1 -4
pair event&pay	-1 0 0 0 0 3 -1 0 0 13
pair event&practice	0 3 0 0 -1 0 1 -1 -1 51
pair event&prepare	13 -2 -5 -1 3 -1 -4 -1 -2 -2
pair event&property	-2 -4 1 1 -6 10 0 0 0 9
pair event&received	-2 -2 -1 -1 -1 -1 -10 17 1 -1
pair event&recruiter	5 0 -3 -2 3 -1 -2 1 -1 26
pair event&remind	12 -1 3 0 -1 -1 -4 -6 -1 3
pair event&review	10 0 -4 -2 0 0 -1 -1 -1 -1
pair event&role	4 -5 -4 -2 7 7 -5 -1 -3 -50
pair event&sales	-2 0 2 0 0 0 0 0 1 52
pair event&send	1 -2 -1 -1 -1 -1 1 4 0 -5
pair event&shop	12 0 0 -1 0 0 0 0 -10 16
pair event&slot	15 3 8 -3 -2 -3 -6 -10 -2 -29
pair event&stage	5 -6 -2 1 10 -3 -4 0 -1 -14
pair event&start	-2 -5 -1 -1 4 9 -3 -1 0 0
pair event&study	0 0 0 0 1 0 0 0 0 7
pair event&talk	11 -7 8 2 -7 8 -3 -10 -2 12
pair event&team	3 -4 4 -1 4 -1 -1 -1 -2 14
pair event&thank	9 -2 -2 -3 4 -1 7 -2 -10 -26
pair event&ticket	-1 -1 -1 0 -1 -1 -10 14 1 7
pair event&time	28 1 1 4 -11 7 -13 1 -20 22
pair event&title	6 -5 2 -5 11 -5 -4 -2 1 14
pair event&video	17 -1 -14 -1 0 0 0 0 0 29
pair exit&interview	0 0 0 0 0 0 0 0 0 12
pair exit&prepare	0 0 0 0 0 0 0 0 0 7
pair exit&slot	0 0 0 0 0 0 0 0 0 24
pair exit&time	-4 -1 -2 -3 -1 0 -26 -7 44 29
pair family&hear	-5 22 4 -5 -5 -5 4 -4 -5 -58
pair family&hiringside	-1 0 1 -1 -1 0 2 -1 1 -29
pair family&interview	-13 6 13 -1 -4 -1 -4 -1 5 32
pair family&join	-2 -3 -1 -1 -3 16 -6 -1 0 -29
pair family&keen	4 31 -4 -2 0 -2 -16 -2 -9 3
pair family&mediaword	1 1 0 0 -1 2 -1 0 0 -3
pair family&meet	-1 6 -2 3 -1 -1 -3 -1 0 -31
pair family&move	-14 -7 28 -2 -1 -1 -1 -1 -1 -4
pair family&not	-17 -3 -3 2 -9 -6 35 -1 2 29
pair family&office	1 0 0 0 0 0 1 0 0 -12
pair family&other	0 0 0 0 0 0 2 0 0 32
pair family&property	-1 -2 -1 -1 -2 1 -1 -1 8 2
pair family&recruiter	-1 12 1 -1 -2 1 -5 0 -4 -9
pair family&remind	-1 -1 -1 3 -1 0 2 -1 -1 30
pair family&review	2 -2 -1 -2 -4 -1 -7 -1 16 -16
pair family&role	-4 3 -2 1 -4 -5 15 -3 -1 9
pair family&send	0 0 0 0 0 1 0 0 0 11
pair family&slot	-13 0 0 -1 -2 -7 27 -1 -1 23
pair family&stage	-2 8 -1 0 -1 0 -3 0 0 -2
pair family&start	-2 -2 -1 -1 -1 -3 8 -1 2 4
pair family&talk	5 4 -1 -2 -3 4 -5 -1 -1 -21
pair family&team	-1 15 -1 -1 -2 -1 -6 -1 -3 -2
pair family&ticket	-1 -1 0 -1 -1 0 0 -1 5 -2
pair family&time	3 -4 -2 -3 -4 5 -5 -4 15 9
pair family&title	-19 6 13 -2 -4 0 10 -1 -1 -23
pair family&wait	-1 -1 4 -2 -7 -1 8 0 0 26
pair feedback&glad	-1 -1 0 0 5 0 -1 0 0 -11
pair feedback&hear	21 -3 -6 -7 21 -6 -8 -3 -9 -33
pair feedback&hiringside	0 -2 -1 -1 -2 -1 12 -3 -3 10
pair feedback&interview	2 14 -1 -2 -6 -2 -3 -1 -1 40
pair feedback&keen	10 -10 -1 0 3 0 -1 0 -1 -1
pair feedback&not	1 -1 -1 -2 7 -1 1 -1 -2 1
pair feedback&office	-5 -1 0 0 1 0 6 0 0 -10
pair feedback&prepare	3 -1 -1 -1 -1 0 1 0 -1 -41
pair feedback&received	2 0 0 0 1 0 -1 0 0 14
pair feedback&remind	-1 0 -1 -1 2 0 2 -1 -1 18
pair feedback&review	1 -1 -1 -1 1 -1 5 -1 -2 36
pair feedback&sales	-8 -1 0 0 -1 -2 14 -1 0 -22
pair feedback&send	-1 0 0 0 1 3 -2 0 0 2
pair feedback&slot	-1 -1 0 0 -5 -1 13 -3 -1 -5
pair feedback&stage	4 -4 -1 -1 6 -2 0 -1 -1 -5
pair feedback&talk	9 -3 -1 0 -1 -1 -1 -1 0 -4
pair feedback&team	-2 -1 -1 -1 2 -1 5 -1 -1 -5
pair feedback&thank	14 -1 -1 -1 -1 3 -12 -1 0 3
pair feedback&ticket	-1 -3 -2 -1 -7 -5 34 -12 -4 -15
pair feedback&time	-2 -2 -3 -3 0 -1 9 4 -2 7
pair feedback&title	1 -1 -1 -1 0 0 3 0 -1 -5
pair feedback&wait	-1 0 -1 0 -1 0 5 0 -1 3
pair filled&hear	-4 -2 -1 1 10 -1 -2 -1 -1 -6
pair filled&hiringside	-3 -2 2 -2 9 0 -3 -1 0 -2
pair filled&hold	-2 -1 -1 4 -18 -1 20 0 -1 -3
pair filled&interview	-16 -8 7 -2 7 -4 -5 25 -4 -21
pair filled&invite	-5 -3 -2 -1 -4 -3 -3 22 -1 -18
pair filled&meet	-1 -1 -1 13 -7 0 -1 0 0 7
pair filled&not	18 -9 6 5 -7 -2 16 -22 -5 16
pair filled&offer	-5 -4 -2 -2 19 -1 -5 3 -4 10
pair filled&office	-1 -1 0 1 -4 0 5 2 -1 -2
pair filled&onward	-2 -1 2 0 10 -1 -5 -1 -1 -7
pair filled&other	-5 -10 -3 12 18 6 -12 -3 -3 -9
pair filled&property	-4 -1 4 0 4 0 -1 -1 -1 -3
pair filled&recruiter	-3 -1 -1 3 4 1 -3 -1 0 -27
pair filled&remind	-12 -1 29 -6 -1 -1 -5 -2 -1 -9
pair filled&role	-30 -22 -10 39 88 -15 -30 -16 -4 -22
pair filled&sign	-11 -7 -4 8 34 -13 -18 22 -11 33
pair filled&slot	-2 -1 -1 16 -5 -2 -2 -1 -1 -2
pair filled&sorry	-3 -1 -1 7 1 -1 -1 -1 -1 15
pair filled&stage	-2 -2 -1 0 8 -1 -1 -1 -1 -5
pair filled&study	-1 -1 0 0 4 0 -1 0 -1 -8
pair filled&team	-6 -4 -2 29 37 -10 -20 -13 -11 -24
pair filled&time	-6 1 18 33 24 -13 -55 23 -25 -16
pair filled&title	-11 -13 0 -3 21 -5 -8 13 5 -3
pair forwarded&inbox	0 -1 -1 -1 -1 -1 -1 5 -1 -2
pair forwarded&not	-1 -1 -1 -1 -1 -1 -5 11 -1 -4
pair future&glad	-2 -1 -1 -1 3 1 -9 -1 10 -7
pair future&hear	-4 -2 1 -2 10 -6 12 -2 -8 -21
pair future&interview	-1 -1 0 -1 -21 -1 9 -1 17 4
pair future&join	-1 -1 0 0 8 2 -1 0 -7 1
pair future&keen	-1 -1 -1 -1 6 1 -1 -1 -1 -10
pair future&link	32 -1 -11 -1 0 -2 -16 -2 -1 -10
pair future&meet	-5 -2 -4 -3 2 -2 19 -4 -2 13
pair future&move	22 -2 4 -2 -1 -1 -18 -2 -1 2
pair future&not	-13 -2 -1 15 1 0 1 -1 -1 -8
pair future&offer	-1 -1 0 0 -16 3 -1 0 17 -3
pair future&official	-1 -3 -1 -1 12 -1 -4 -1 -1 -1
pair future&onward	-1 -3 -1 -1 12 -2 -3 -1 -1 -2
pair future&other	-6 -2 11 -2 2 -1 0 -1 -1 -28
pair future&prepare	-1 1 0 0 1 0 -1 2 0 -4
pair future&recruiter	0 -1 0 0 8 1 0 0 -6 3
pair future&remind	-3 4 2 -1 0 -1 -1 -1 -1 16
pair future&review	-12 -1 -1 15 1 -1 3 -1 -2 0
pair future&role	-3 -12 -2 -2 17 -8 19 -2 -6 -47
pair future&send	25 -2 -8 -1 0 0 -15 2 0 11
pair future&slot	1 -2 6 -2 9 -4 -5 -2 0 5
pair future&stage	-3 3 -1 -1 -5 -3 -3 -1 16 9
pair future&talk	-5 -2 2 -2 8 -2 1 -1 2 -3
pair future&team	0 0 -1 -1 -1 -1 3 -1 1 -4
pair future&thank	-3 -3 -2 -3 10 -5 -5 -2 11 6
pair future&time	-15 -4 5 -9 2 -5 -3 32 -5 -24
pair future&title	-1 -2 -1 -1 4 -2 5 -1 0 -3
pair future&wait	-1 -1 0 -1 1 0 4 -1 -1 -3
pair glad&health	1 -1 -1 -1 -1 4 -1 -1 -1 -14
pair glad&hear	-5 -14 -4 -2 -2 47 -14 -3 -3 -29
pair glad&inbox	-3 -5 -3 0 -1 -2 15 -1 0 -5
pair glad&interview	-1 -6 -3 -5 15 24 -18 -3 -3 24
pair glad&invite	-5 -1 -1 -1 -3 17 -4 -1 -1 -16
pair glad&join	-6 -3 -2 -2 0 18 -1 -2 -1 -18
pair glad&keen	-13 -13 -6 -4 -5 19 29 -3 -5 -62
pair glad&mediaword	0 1 -1 0 0 2 -1 0 0 15
pair glad&meet	5 3 -5 -5 26 -6 -14 -3 -3 -28
pair glad&mine	2 0 0 0 0 0 0 0 0 -4
pair glad&move	0 1 -1 0 -3 7 -2 0 -1 -4
pair glad&offer	-5 -7 -2 -2 -10 36 -7 -2 -2 -3
pair glad&office	6 -2 -2 -1 -1 6 -4 -2 -1 -21
pair glad&onward	5 0 -2 -2 -13 21 -6 -2 -2 -14
pair glad&pay	-2 -1 -1 -1 -4 11 -3 -1 -1 -10
pair glad&review	11 -5 -1 -1 -1 2 -3 -1 -1 21
pair glad&role	38 -15 -5 -14 -18 74 -49 -6 -5 -36
pair glad&sales	0 0 0 0 -2 3 0 0 0 11
pair glad&send	6 1 -1 -1 -5 4 -2 -1 -1 7
pair glad&sign	-1 -2 -1 -1 1 9 -5 -1 -1 68
pair glad&slot	9 -3 -2 -1 -1 2 -1 -1 -1 14
pair glad&stage	8 28 -3 -3 -9 -5 -9 -2 -3 9
pair glad&study	0 -2 -1 -1 0 10 -4 -1 0 -18
pair glad&talk	-3 16 -2 -2 2 1 -9 -2 -2 24
pair glad&task	9 10 -1 -1 -1 -12 -2 -1 -1 -10
pair glad&team	12 -1 -2 -2 0 24 -23 -2 -5 6
pair glad&time	59 -21 -6 -13 -8 38 -37 -6 -6 17
pair glad&title	19 -9 -6 -8 -7 58 -36 -5 -5 -61
pair glad&video	1 4 -1 0 4 -2 -4 0 -1 -2
pair health&hear	-4 0 -1 1 1 3 4 -3 -2 -11
pair health&hitch	0 0 0 -1 -1 0 0 0 0 -19
pair health&interview	-4 8 11 -2 -2 -2 -2 -3 -4 -70
pair health&invite	2 1 -1 0 0 0 0 0 0 -9
pair health&keen	-1 2 0 0 0 0 0 0 0 16
pair health&meet	2 1 -1 0 0 0 -1 0 0 35
pair health&move	-14 -5 14 0 -3 -2 10 0 0 47
pair health&not	-2 6 -1 -1 0 1 -14 15 -3 -27
pair health&offer	-1 -1 -1 -1 -1 9 -1 -2 -1 -20
pair health&office	-6 14 -1 -1 -3 -4 3 -1 0 -4
pair health&official	-5 -3 0 0 -1 0 9 0 1 -9
pair health&pay	-1 -1 -1 0 -1 6 -1 -1 0 -10
pair health&prepare	13 -7 -4 -5 -1 -2 6 -1 -1 8
pair health&remind	1 0 1 0 0 0 0 0 0 39
pair health&role	-4 12 -2 -1 -4 -2 1 0 1 14
pair health&send	-3 -1 -1 0 -1 5 0 -1 1 -10
pair health&sign	-3 -2 -1 -1 -1 23 -12 -2 -1 -13
pair health&slot	2 0 0 -1 -17 1 -1 -1 16 -17
pair health&sorry	0 0 1 0 0 0 0 0 0 -15
pair health&stage	2 -1 0 0 0 0 0 0 0 27
pair health&study	0 0 0 0 0 1 0 0 0 24
pair health&team	0 -1 -1 3 -1 -1 1 -1 -1 -26
pair health&thank	-1 -1 -1 -1 -18 -1 -1 -1 25 -8
pair health&ticket	0 -1 0 0 -1 1 2 1 0 -5
pair health&time	-12 -3 13 -1 -2 21 -12 -3 -1 14
pair health&title	-12 15 11 -4 -22 2 -2 -4 17 -31
pair health&wait	0 -1 0 0 -5 -1 -2 0 9 11
pair hear&hiringside	-16 -1 16 -1 -1 -1 8 -1 -2 15
pair hear&hitch	-1 -1 -4 -1 -1 -1 14 -6 0 4
pair hear&hold	-1 1 -3 3 -2 -1 3 -1 -1 -3
pair hear&inbox	5 -7 5 -4 -4 -5 -20 24 5 -27
pair hear&interview	-48 -2 8 26 -16 -5 28 8 3 55
pair hear&invite	-48 0 56 -1 6 -1 -7 -2 -4 -17
pair hear&keen	-5 42 -3 -2 -1 -1 -19 -2 -8 21
pair hear&lure	0 -1 -1 0 -4 -1 13 -2 -4 -2
pair hear&machine	-7 -5 -4 -3 -5 -3 -18 46 0 -18
pair hear&mediaword	-1 8 0 0 -2 -1 -2 -1 -2 -8
pair hear&meet	-17 18 1 0 -4 -3 -26 20 10 16
pair hear&move	-4 -5 3 -2 -6 -3 5 -8 19 -3
pair hear&not	-17 -13 -22 44 22 -11 -12 -19 30 -6
pair hear&offer	-2 -1 -1 0 5 9 0 -1 -9 -30
pair hear&office	-7 -1 -3 1 -3 2 16 -1 -4 -33
pair hear&official	-3 0 1 -1 0 -1 6 -1 -1 23
pair hear&onward	-5 4 -3 0 -12 -4 20 -1 0 -12
pair hear&other	12 -6 15 -6 -6 -3 -13 10 -3 14
pair hear&pay	-3 -2 2 -2 2 -2 7 -1 -1 -5
pair hear&practice	0 0 0 0 0 0 1 0 0 18
pair hear&prepare	-9 -7 -3 6 -8 2 -6 16 10 -14
pair hear&property	-3 -1 -2 15 -4 -2 -5 0 1 -10
pair hear&received	-1 1 -2 -2 -8 -2 -21 20 15 -9
pair hear&recruiter	-30 7 7 16 10 -2 1 0 -8 -10
pair hear&remind	-5 -1 -5 -2 0 1 0 15 -3 -12
pair hear&review	-4 -4 1 -2 -11 -2 8 -3 17 10
pair hear&role	15 -24 -10 1 11 -14 33 -7 -5 -36
pair hear&sales	-6 -2 1 -1 -6 -1 16 -2 0 9
pair hear&send	-8 11 0 -3 -3 27 -18 -1 -5 -26
pair hear&shop	-3 -1 0 0 -4 16 1 -2 -6 1
pair hear&sign	-9 -3 -2 -1 -4 28 -10 -7 8 1
pair hear&slot	9 1 -23 -7 -8 -6 10 37 -14 24
pair hear&sorry	-3 -2 -3 4 25 -2 -13 -4 -2 -4
pair hear&stage	-2 -11 -6 24 -8 -4 12 -2 -3 -24
pair hear&start	15 -8 -2 -1 -1 -2 2 -2 -1 -14
pair hear&study	-1 -1 0 0 3 -1 1 0 0 -5
pair hear&talk	6 -11 -4 -7 27 -6 -10 1 4 11
pair hear&task	0 -1 7 -1 -1 -1 0 -6 3 -5
pair hear&team	-24 7 -13 -5 -10 -10 64 9 -18 7
pair hear&thank	31 -5 -4 -5 -5 -5 -46 47 -8 -8
pair hear&ticket	-11 -12 -6 -6 -15 13 -15 61 -9 13
pair hear&time	5 -5 -38 25 -13 38 -31 -7 28 6
pair hear&title	-29 -5 21 -10 5 3 11 18 -14 -32
pair hear&urgent	-1 -1 11 -1 -1 -1 -3 -4 0 2
pair hear&wait	-16 -5 20 -8 -17 -5 30 -10 10 -25
pair hear&wish	0 -2 -1 -2 15 -6 -4 -1 0 -1
pair hiringside&interview	8 -20 27 -8 -2 -5 7 -6 0 1
pair hiringside&invite	0 -1 0 2 -1 0 -1 0 1 -6
pair hiringside&link	0 2 0 0 -1 0 0 0 1 8
pair hiringside&mediaword	-2 5 0 0 0 0 -1 0 0 12
pair hiringside&meet	0 -1 -1 -2 -19 0 -6 -1 30 6
pair hiringside&move	-7 -6 13 -1 -2 -1 21 -2 -16 -18
pair hiringside&not	-1 -3 1 -5 11 -1 -4 -1 3 -26
pair hiringside&offer	-2 -2 -1 -1 -3 25 -8 -2 -7 24
pair hiringside&office	-1 -5 6 -1 1 3 -1 -1 0 -14
pair hiringside&onward	-1 -1 -1 2 2 -1 1 -1 -1 -8
pair hiringside&other	-1 -4 -2 -1 7 -1 3 -1 -1 4
pair hiringside&practice	0 0 0 0 0 0 3 0 0 -8
pair hiringside&prepare	1 -2 -1 -1 -6 15 18 -3 -22 -17
pair hiringside&received	0 0 0 0 0 0 1 0 1 4
pair hiringside&recruiter	3 -6 6 2 -26 -1 1 -2 21 -35
pair hiringside&remind	0 -5 5 -3 -1 -1 -13 19 -1 1
pair hiringside&review	1 -3 -1 -2 7 -1 13 -1 -12 21
pair hiringside&role	-4 -3 -2 -1 14 3 -3 -2 -2 78
pair hiringside&sales	1 0 0 0 0 1 0 0 0 -13
pair hiringside&send	-2 -1 -1 1 1 1 1 0 -1 22
pair hiringside&slot	-13 -3 18 -1 3 -1 -2 -1 -1 50
pair hiringside&stage	-3 -1 -1 0 0 -1 7 -1 -1 -11
pair hiringside&study	0 0 0 0 1 0 0 0 0 10
pair hiringside&talk	0 0 0 0 0 1 1 0 0 18
pair hiringside&team	4 -7 3 -1 -22 2 -2 -3 27 -4
pair hiringside&thank	-1 -5 -1 -1 5 -1 1 -1 2 56
pair hiringside&ticket	5 -2 -1 -2 -8 -1 19 -4 -5 -15
pair hiringside&time	-10 -14 22 -1 -6 1 -9 17 2 8
pair hiringside&title	-1 -1 1 -3 5 15 -6 -4 -6 25
pair hiringside&wait	-1 -1 -2 -1 -1 -1 7 -1 0 38
pair hitch&inbox	0 -1 -1 -1 -7 -1 -6 17 -1 -4
pair hitch&interview	-7 3 31 -3 -3 -2 -14 -3 -2 19
pair hitch&meet	0 -3 14 -2 -2 -1 -3 -1 -1 3
pair hitch&move	-14 -7 35 -3 -3 -3 -6 2 -2 8
pair hitch&not	9 -9 54 -7 -5 -6 -37 4 -5 -4
pair hitch&office	-1 0 2 0 0 0 1 0 0 24
pair hitch&prepare	1 -2 1 -1 -1 0 -4 6 -1 -6
pair hitch&received	-1 -2 7 -1 0 0 -2 0 0 -1
pair hitch&remind	-10 -7 43 -6 -4 -3 -3 -8 -3 -9
pair hitch&role	1 -9 -1 2 4 -3 8 -1 1 -10
pair hitch&sales	1 0 1 0 0 0 1 0 0 -16
pair hitch&shop	-7 -3 15 -1 -1 -2 -5 4 -1 -25
pair hitch&slot	-5 -29 45 -1 -3 -4 14 -13 -3 -55
pair hitch&sorry	-6 -35 59 -4 -3 -2 -5 -2 -2 -29
pair hitch&talk	-10 -4 8 -3 -3 -12 35 -10 -1 -21
pair hitch&team	-4 21 2 -3 -2 -2 -2 -8 -2 -8
pair hitch&thank	0 0 0 0 0 0 0 2 1 9
pair hitch&ticket	0 0 0 0 0 2 0 1 0 28
pair hitch&time	-28 -37 108 -8 -8 -6 -5 -10 -6 -10
pair hitch&title	-2 -2 10 -2 -1 -1 1 -1 -1 3
pair hitch&urgent	-1 -1 0 -1 -1 -1 -1 5 -1 -3
pair hitch&wait	-2 -1 -2 -2 -2 -1 13 -3 -1 -2
pair hold&interview	-9 0 6 9 -1 -1 -2 -1 -1 -2
pair hold&keen	-1 1 0 0 -1 2 2 -1 0 3
pair hold&meet	-4 -3 -1 18 -2 -3 -2 -3 -1 6
pair hold&not	-11 -5 -4 29 -26 -5 31 -6 -3 -17
pair hold&office	-11 -6 -10 31 27 -14 -4 -12 -3 -26
pair hold&other	-2 -2 -4 1 -7 -1 17 -1 -1 -3
pair hold&prepare	25 -1 -3 2 -1 -1 -18 -2 -1 2
pair hold&property	-1 -1 -1 12 -2 -2 -3 -2 0 -7
pair hold&recruiter	-3 -1 -1 7 -1 -1 6 -1 -4 -7
pair hold&remind	-5 -1 6 8 -1 -1 -5 -1 -1 -5
pair hold&review	-2 -1 -5 12 -6 -2 7 -2 0 -10
pair hold&role	-24 -12 -7 40 -28 -16 61 -6 -7 -9
pair hold&sales	-3 -3 -7 22 -2 -3 -1 -3 -1 -1
pair hold&slot	-3 -3 -2 -3 -8 -3 25 -1 -1 -1
pair hold&sorry	-3 -1 -1 7 -8 -1 8 0 -1 -2
pair hold&team	-12 -2 -6 5 0 -3 27 -2 -6 -4
pair hold&time	-18 -8 -6 35 23 -12 -5 -6 -2 -14
pair hold&title	-10 -3 -2 -6 -14 -7 48 -2 -5 -14
pair hold&wait	-5 3 -3 -2 -8 4 13 -1 -1 -6
pair inbox&interview	-3 -2 6 0 -6 -3 22 -14 -1 36
pair inbox&invite	-5 -1 -1 -1 0 -1 -2 -3 13 6
pair inbox&keen	-1 2 0 0 2 0 -1 0 0 36
pair inbox&lure	-1 -1 0 0 0 -5 8 0 -1 16
pair inbox&machine	-2 8 -11 -2 -13 -1 -14 24 12 -20
pair inbox&meet	-2 1 -1 -1 -1 -1 -7 1 10 8
pair inbox&move	0 -1 7 -1 -1 0 -3 -1 0 9
pair inbox&not	-13 -1 -1 -7 -27 -7 -33 85 4 -52
pair inbox&official	0 0 0 0 -1 0 -2 2 2 11
pair inbox&other	0 0 -1 0 2 0 -4 4 0 10
pair inbox&prepare	1 -16 -1 -1 -1 -1 -3 24 -1 14
pair inbox&received	-8 4 -3 -3 -4 -3 -6 42 -20 -20
pair inbox&recruiter	-4 -1 -1 -1 -2 -1 -2 4 8 40
pair inbox&role	-1 -1 0 0 3 0 0 0 0 3
pair inbox&send	-6 -7 -2 -1 -8 -2 13 13 1 -14
pair inbox&shop	-4 7 -2 -2 -9 -2 -10 23 -2 -12
pair inbox&slot	1 -10 -1 0 -1 -1 7 4 0 19
pair inbox&sorry	-1 -1 0 -1 -6 -1 -1 11 -1 -5
pair inbox&team	0 -10 0 0 2 -1 7 3 0 11
pair inbox&thank	6 -7 -4 -4 -21 -5 13 32 -11 -3
pair inbox&ticket	-2 -1 -1 -1 -1 -1 -10 28 -11 -16
pair inbox&time	-22 -23 -2 -6 -7 -11 5 57 9 -29
pair inbox&title	-1 -1 -1 -1 -1 1 0 3 1 38
pair inbox&wait	-2 -2 -1 -1 -2 -1 -2 15 -3 -9
pair interview&invite	60 7 -1 -7 -10 -8 -26 -12 -4 -2
pair interview&join	1 1 0 0 -1 1 -1 0 0 3
pair interview&keen	7 25 -11 -6 -6 -5 -4 2 -3 0
pair interview&link	-4 -1 -1 -4 -2 -1 -2 17 -2 34
pair interview&lure	0 3 -1 0 1 0 0 -1 -1 45
pair interview&machine	-2 -2 -1 -1 -1 -1 -2 12 -1 -5
pair interview&mediaword	4 21 -3 -5 -12 -3 6 -16 8 55
pair interview&meet	26 5 2 -9 26 -12 -24 -4 -10 -11
pair interview&mine	-14 10 16 -3 -1 -1 -13 8 -3 34
pair interview&move	-76 -20 173 -11 -15 -7 -26 -6 -12 -26
pair interview&not	-30 13 -20 60 9 -5 -26 7 -9 6
pair interview&offer	-18 20 -8 -1 -21 12 -3 4 15 4
pair interview&office	29 0 3 -4 -6 -4 -2 -4 -14 109
pair interview&official	3 -2 3 2 0 -1 -2 -1 -1 98
pair interview&onward	22 -24 -3 0 -3 19 -2 -3 -6 -32
pair interview&other	-14 -35 23 -4 22 -2 8 5 -1 -44
pair interview&pay	-9 12 -3 0 -1 2 -1 -1 1 23
pair interview&practice	-4 -3 -3 -7 0 -1 17 1 0 52
pair interview&prepare	-5 -5 20 1 -2 -2 -2 -2 -3 -15
pair interview&property	18 -9 -3 -1 -7 9 -3 -2 -2 -27
pair interview&received	5 2 -1 -1 0 -1 -4 -1 1 28
pair interview&recorded	-13 39 -1 -3 -1 -2 -12 -4 -2 0
pair interview&recruiter	1 -5 24 1 -13 -3 -6 -3 4 -34
pair interview&remind	34 -13 8 -13 -11 -5 18 -11 -7 -22
pair interview&review	-14 -6 1 -4 0 -2 -2 -2 27 -4
pair interview&role	30 31 -13 3 4 7 -36 -10 -17 -40
pair interview&sales	28 -20 -1 4 -22 -5 7 -4 13 -2
pair interview&send	38 -29 10 -4 -4 -2 0 -5 -4 -14
pair interview&shop	10 8 -4 5 -2 -1 -2 -1 -13 -5
pair interview&sign	-5 -4 -2 -2 -3 -1 -3 20 -1 6
pair interview&slot	42 -40 67 -9 -11 -9 -8 -16 -17 15
pair interview&sorry	-9 -20 21 18 0 -2 -4 -2 -2 -13
pair interview&stage	-6 -12 -8 1 5 -4 15 -5 14 13
pair interview&start	-4 9 0 -1 -7 11 -6 -1 -1 24
pair interview&study	9 20 -4 -1 -2 -3 11 -17 -11 39
pair interview&talk	14 49 -20 7 -22 -1 -19 1 -9 -46
pair interview&task	9 0 6 -3 -24 -2 -5 -9 28 -39
pair interview&team	4 25 16 7 -6 -7 -31 0 -7 55
pair interview&thank	-17 0 -9 -7 30 -4 21 7 -20 6
pair interview&ticket	-1 -5 -3 -4 -2 -1 -6 24 -2 15
pair interview&time	21 -51 53 45 -26 -15 40 -48 -19 -10
pair interview&title	46 15 7 9 -11 0 -43 -7 -17 -125
pair interview&video	11 34 -3 -8 -5 -4 -13 -8 -5 -37
pair interview&wait	-6 4 -2 -3 -5 -2 17 -1 -3 8
pair interview&wish	4 0 -1 -1 -1 2 -1 0 -2 -2
pair invite&join	-9 -3 -1 -2 10 24 -6 -1 -11 -19
pair invite&keen	-5 7 12 -2 -2 -1 -3 -2 -4 -19
pair invite&link	16 -9 -2 -1 0 -1 -1 -1 -1 6
pair invite&meet	-13 3 11 -3 -2 18 -8 -2 -3 -14
pair invite&mine	3 -1 0 -1 0 0 0 0 0 34
pair invite&move	-15 -1 16 0 -2 3 -1 0 0 0
pair invite&not	0 -7 6 2 0 0 -1 0 -1 12
pair invite&office	-16 7 13 1 -1 -1 -2 -1 -1 17
pair invite&official	-7 -2 -1 -2 -1 19 -5 -1 -1 27
pair invite&onward	3 4 -4 5 0 -1 -6 -1 -2 -6
pair invite&other	6 -7 -1 3 1 0 -1 0 0 0
pair invite&prepare	-3 -7 13 0 -1 0 -1 0 0 -6
pair invite&property	-3 1 -1 -1 0 8 -3 0 0 12
pair invite&received	-1 0 0 1 -8 0 -1 -2 12 -2
pair invite&recorded	-7 30 -1 -1 -1 -1 -10 -3 -6 -13
pair invite&recruiter	-1 -2 -1 0 13 -1 -3 -1 -5 -14
pair invite&review	10 -5 -1 -3 -3 -8 2 -2 11 -3
pair invite&role	9 17 1 -2 5 -4 -9 -6 -12 -40
pair invite&sales	2 4 -1 -1 -3 3 -5 -1 0 -9
pair invite&send	61 -18 4 -6 -3 -1 -12 -15 -10 -1
pair invite&sign	-5 -5 -3 -2 -7 2 -5 27 -1 -26
pair invite&slot	9 -13 14 -1 -2 -1 -2 -1 -3 -1
pair invite&stage	-11 5 15 1 -1 -1 -6 -1 -1 -7
pair invite&study	-5 -1 0 -1 0 11 -3 0 0 3
pair invite&talk	8 2 -2 -2 -2 7 -11 -1 3 -11
pair invite&task	18 -13 -1 -2 -3 -8 31 -6 -15 -29
pair invite&team	0 15 -4 1 -9 1 -14 -3 13 -12
pair invite&thank	2 -2 0 0 2 0 0 0 -1 32
pair invite&time	-4 -22 7 14 -11 16 -20 -8 28 -1
pair invite&title	14 10 -3 -4 -3 3 -11 -6 -1 -30
pair invite&video	10 10 -2 -2 -2 -2 -9 -2 -2 -20
pair invite&wait	3 -2 2 0 -1 -1 -1 -1 -1 -6
pair join&keen	-1 -1 0 0 0 2 -1 0 1 21
pair join&link	3 0 0 0 0 0 0 0 0 -17
pair join&mediaword	0 0 0 0 -1 2 -1 0 0 17
pair join&meet	-3 -9 -2 11 -2 15 -7 -1 -1 16
pair join&not	-13 -1 0 13 1 2 -1 0 0 10
pair join&offer	-3 -3 -2 -1 -4 19 -4 -1 -1 -14
pair join&office	0 0 0 0 0 1 0 0 0 28
pair join&other	-1 -1 -1 -1 7 -1 -4 -1 2 13
pair join&pay	-2 -1 -1 -1 -3 12 -2 -1 -1 -14
pair join&property	-1 -1 -1 -1 0 8 -3 0 0 -7
pair join&recruiter	-3 -4 -1 -3 23 13 -12 -2 -10 11
pair join&role	1 -1 -1 -1 8 5 -2 -1 -8 32
pair join&sign	-2 -2 -1 -1 2 6 -1 -1 -1 15
pair join&slot	-6 -6 -1 13 2 0 -2 0 0 23
pair join&stage	-1 0 -1 -2 9 -1 -2 0 -3 16
pair join&start	-12 -2 -1 -1 0 -24 42 -1 -1 -16
pair join&study	0 -2 -1 -1 0 9 -4 -1 0 2
pair join&talk	-3 1 -1 -2 3 11 -7 -1 -1 20
pair join&team	37 -7 -6 -9 19 7 -27 -9 -4 30
pair join&thank	-1 -1 0 0 3 0 -4 -1 5 11
pair join&time	43 -15 -5 -11 1 35 -34 -11 -4 5
pair join&title	-5 -8 -4 -2 -12 69 -30 -6 -3 -27
pair join&video	-9 0 -1 13 4 -2 -4 -1 -1 25
pair join&wait	-1 -1 -1 0 0 6 -1 -1 -1 1
pair keen&mediaword	0 2 -1 -1 -1 -4 5 -1 -1 -12
pair keen&meet	-45 50 7 -5 -1 -10 12 -3 -5 49
pair keen&not	-5 -27 0 -4 2 39 -35 31 -1 -23
pair keen&offer	-3 -1 -2 -1 -2 12 -4 0 -1 14
pair keen&office	-38 33 12 -1 -1 -2 -3 -1 -1 -2
pair keen&official	0 1 0 0 0 1 -1 0 0 -24
pair keen&onward	9 3 -2 -1 -5 0 -2 -1 -2 -4
pair keen&other	0 -25 -1 0 -1 29 -2 0 0 12
pair keen&pay	-2 9 -1 0 -1 3 -7 -1 -1 -9
pair keen&prepare	-23 -6 14 0 0 1 15 0 0 -6
pair keen&property	1 -1 0 0 0 2 0 0 0 12
pair keen&received	-1 -2 -1 -1 0 -1 5 -1 1 -15
pair keen&recruiter	-2 15 -1 -1 -1 4 -8 -1 -5 -8
pair keen&remind	0 -1 -1 -1 0 8 -3 -2 0 15
pair keen&review	0 2 -1 -1 1 -1 -1 0 0 10
pair keen&role	29 24 -6 -6 -6 14 -41 -5 -5 -60
pair keen&sales	1 6 -1 -1 -1 -1 -2 -1 -1 14
pair keen&send	32 -1 -4 -1 -8 -1 -13 -3 -2 4
pair keen&sign	-1 -1 -2 -1 -1 12 -4 -2 0 -15
pair keen&slot	7 -1 10 -2 -2 0 -8 -1 -4 27
pair keen&stage	-1 -2 12 -1 -6 -1 -1 0 -1 18
pair keen&study	-1 0 0 0 0 0 1 0 0 3
pair keen&talk	13 -3 -6 -4 0 20 -13 -4 -4 -27
pair keen&task	0 4 -1 -1 -1 0 -1 0 -1 -5
pair keen&team	-1 24 -4 -3 -5 11 -13 -3 -7 27
pair keen&time	41 -30 6 -9 -6 19 -4 -9 -7 26
pair keen&title	4 26 -7 -4 -6 1 -7 -4 -3 -66
pair keen&urgent	1 -1 -3 -3 -1 -1 -27 34 -1 -17
pair keen&video	-14 30 -1 -1 -3 -3 -6 -1 -1 3
pair keen&wait	-4 -1 0 -5 0 11 -28 28 -2 3
pair link&mediaword	-1 4 -1 0 0 0 -1 0 0 6
pair link&meet	3 -6 2 -1 -6 -7 19 -4 -1 30
pair link&move	45 -5 -12 -7 -2 -2 -17 0 -1 -4
pair link&not	-6 -4 -2 -3 -1 0 -1 17 0 -6
pair link&other	0 -1 5 -4 2 0 -1 0 -1 -2
pair link&recruiter	-3 4 0 0 -1 -1 2 0 -1 -5
pair link&remind	0 0 3 -1 0 0 -1 0 0 20
pair link&role	1 -5 6 -1 0 0 -1 0 1 0
pair link&send	35 4 -4 -6 -2 -3 -17 -2 -6 12
pair link&shop	0 -14 -1 -1 -4 15 -4 16 -7 -3
pair link&sign	0 -1 -1 -1 -1 6 -1 -1 -1 -12
pair link&slot	5 24 2 -4 -6 -4 -8 -5 -3 -14
pair link&stage	-1 -2 0 0 0 0 4 0 0 7
pair link&talk	-3 5 -1 -1 -1 -2 3 -1 -1 -4
pair link&ticket	-8 -5 -2 -3 -5 15 -1 15 -7 5
pair link&time	-10 25 0 -4 -3 2 -3 -3 -4 9
pair link&title	-3 -4 7 0 0 1 -1 0 0 4
pair link&video	20 -7 6 -3 -3 -3 -5 -3 -2 -43
pair link&wait	2 0 5 -4 0 0 -2 0 0 0
pair lure&not	1 0 -1 0 0 0 0 0 0 27
pair lure&offer	-4 3 0 0 -1 1 1 0 0 14
pair lure&official	-9 -1 -1 -1 0 -1 13 -1 0 9
pair lure&pay	0 -1 0 0 0 3 -2 0 0 41
pair lure&recruiter	-1 -1 0 0 4 0 2 0 -3 26
pair lure&remind	0 -1 0 0 0 -4 7 0 -1 33
pair lure&role	-2 3 1 -1 0 0 0 0 -1 10
pair lure&sales	0 0 0 0 4 0 0 0 -3 11
pair lure&send	6 -1 -1 -1 -1 -2 2 -2 -1 -1
pair lure&shop	0 0 0 0 0 0 0 0 0 54
pair lure&slot	-1 -1 1 0 -1 0 -1 0 4 8
pair lure&time	-12 -4 28 -9 -1 9 -2 -8 -1 51
pair lure&title	-4 0 1 -1 2 -1 7 -1 -3 42
pair machine&not	-1 5 -2 -2 -14 -2 -19 18 18 -7
pair machine&official	0 0 0 0 -1 0 0 0 2 27
pair machine&received	0 0 0 0 0 0 0 1 1 14
pair machine&thank	-1 -1 -1 -1 -1 -1 -3 13 -3 -9
pair machine&title	0 -1 0 0 -1 0 -3 4 0 -6
pair mediaword&meet	5 0 -1 -1 -1 2 -2 -1 -1 -19
pair mediaword&move	0 0 2 -1 0 0 0 0 0 33
pair mediaword&not	0 0 0 0 -2 0 0 3 0 71
pair mediaword&office	7 -1 -2 -1 0 -1 -1 -2 0 4
pair mediaword&practice	0 0 0 0 0 0 0 0 0 13
pair mediaword&prepare	0 -1 0 0 -1 0 -1 0 4 -5
pair mediaword&received	-1 4 0 0 -1 -1 -3 0 4 2
pair mediaword&recorded	-3 4 0 0 0 0 0 0 0 71
pair mediaword&recruiter	-2 4 0 0 0 0 -1 0 0 -1
pair mediaword&remind	2 0 -1 0 0 0 0 0 0 32
pair mediaword&review	-1 0 0 0 -5 -1 5 0 2 8
pair mediaword&role	2 -1 -1 -2 18 -1 -10 -3 -2 -31
pair mediaword&sales	0 0 0 0 0 0 -20 21 0 29
pair mediaword&send	0 10 0 0 0 0 -9 0 0 31
pair mediaword&shop	1 0 0 0 0 0 0 0 0 17
pair mediaword&sign	-2 -3 -1 -1 2 6 -3 -1 3 -5
pair mediaword&slot	-13 58 -6 -5 -2 -4 -20 -5 -4 -44
pair mediaword&talk	4 0 -1 -1 0 0 -1 -1 0 37
pair mediaword&task	1 0 -1 0 -8 0 -1 -2 11 -6
pair mediaword&team	0 6 -1 -1 -1 -4 0 -1 -1 -3
pair mediaword&thank	0 -1 0 0 -1 -1 -2 0 5 9
pair mediaword&ticket	-1 1 0 0 0 0 0 0 0 5
pair mediaword&time	6 0 -3 -3 1 -2 -19 22 -2 61
pair mediaword&title	2 11 -2 -2 -7 1 -3 -2 1 -34
pair meet&move	-10 -3 16 -1 0 -1 1 0 -1 -4
pair meet&not	-16 -12 16 43 6 -6 -11 -13 -6 -25
pair meet&offer	0 0 0 1 0 1 -1 1 0 23
pair meet&office	-34 31 5 16 -3 -6 -5 -4 -2 -51
pair meet&official	-4 -2 -2 -2 -1 19 -6 -1 -1 -8
pair meet&onward	1 5 -5 -1 2 -1 0 -1 -1 -16
pair meet&other	-2 -1 -1 -1 16 -1 -8 -1 -2 1
pair meet&pay	1 -1 1 0 0 1 -1 0 0 40
pair meet&prepare	13 1 4 -1 -4 -2 -31 22 -3 3
pair meet&property	3 -4 -2 -2 0 6 4 -2 -2 0
pair meet&received	0 -3 5 -4 -2 -3 0 4 3 -57
pair meet&recruiter	0 0 1 -1 -16 -1 0 -1 17 1
pair meet&remind	28 -13 -9 -7 -5 -11 1 20 -3 11
pair meet&review	10 -4 -11 10 5 -2 -9 -4 5 -3
pair meet&role	34 16 -7 13 -12 -12 -22 -5 -4 -71
pair meet&sales	0 0 -5 19 -2 -4 -6 -2 0 -36
pair meet&send	4 -1 -1 0 -1 -1 1 0 0 36
pair meet&shop	-1 3 0 -1 0 0 0 0 1 -3
pair meet&sign	0 -2 2 -1 -1 0 -7 0 9 37
pair meet&slot	26 -29 20 8 -4 -1 -11 -3 -6 -60
pair meet&sorry	-4 -4 14 3 -2 -1 -4 -1 -1 1
pair meet&stage	-5 -3 13 -2 2 -1 -2 -1 -1 -23
pair meet&study	-7 3 -1 -1 -1 12 -5 0 -1 13
pair meet&talk	16 7 -5 -5 2 3 -8 -4 -5 -17
pair meet&task	2 -1 -1 -1 7 0 -6 0 0 -3
pair meet&team	-10 19 -7 12 -7 -4 -16 -6 20 15
pair meet&thank	-19 -3 -3 -2 7 -2 28 -3 -3 1
pair meet&ticket	-1 -1 0 0 -1 0 2 0 1 12
pair meet&time	120 -47 -17 11 -20 -16 -23 5 -13 29
pair meet&title	0 22 -4 7 4 4 -17 -6 -10 -29
pair meet&video	13 -9 -4 11 -2 -2 -3 -2 -2 -27
pair meet&wait	6 6 -3 -3 2 -1 -2 -2 -4 10
pair mine&offer	0 -1 0 0 -2 5 -1 0 0 -9
pair mine&other	-2 0 -1 0 -5 21 -10 -1 -1 -32
pair mine&recruiter	-4 -1 7 -2 0 0 0 0 0 12
pair mine&remind	-6 0 7 0 0 0 0 0 0 3
pair mine&role	-5 -1 7 -1 0 4 -2 -1 -1 51
pair mine&sign	0 -1 0 0 0 4 -1 0 0 17
pair mine&team	-3 -1 7 -2 0 0 0 0 0 28
pair mine&thank	0 0 0 0 0 0 0 0 0 38
pair mine&time	-7 -2 14 -2 -1 -1 -1 0 -1 26
pair mine&title	-1 -2 7 -2 -3 4 -1 -1 -1 19
pair move&not	-16 9 -6 7 11 -10 17 -5 -6 -7
pair move&office	-16 -7 16 -3 5 0 6 0 -1 11
pair move&official	-1 1 3 0 0 0 0 0 0 14
pair move&onward	-6 -1 -7 -2 1 -1 2 -1 16 -2
pair move&other	-15 11 9 -3 -1 -2 -1 7 -5 7
pair move&pay	-2 -9 3 -1 -5 -3 18 -1 -1 -24
pair move&prepare	-18 -2 22 -1 -2 -1 15 3 -16 -6
pair move&property	-1 -5 -1 0 -3 -2 12 0 0 2
pair move&recruiter	-5 -6 17 -2 6 -1 -7 -1 -1 -12
pair move&remind	4 -5 21 -3 -2 -2 -8 -2 -2 -14
pair move&role	-5 -7 -5 -1 0 -10 7 27 -6 -9
pair move&sales	-3 -1 4 -1 0 3 -1 0 0 12
pair move&send	26 -1 -2 -4 -1 -1 -16 -1 0 12
pair move&shop	-2 2 3 -1 -1 -1 -5 6 -1 -16
pair move&sign	-2 -2 -2 -1 -5 16 13 -2 -16 1
pair move&slot	-43 -7 83 -8 -7 -6 -12 4 -5 -59
pair move&sorry	-3 -1 9 1 -1 -1 -2 -1 -1 3
pair move&stage	-17 0 17 -1 0 -1 2 -1 -1 7
pair move&talk	-4 2 9 -1 0 -1 -3 -2 -1 -12
pair move&team	-7 -9 10 -3 5 4 -5 8 -2 -20
pair move&ticket	-1 -2 1 0 10 0 -1 -2 -5 4
pair move&time	-52 -55 181 -14 -11 -17 -6 -18 -9 -22
pair move&title	-6 -8 22 -4 16 -1 -1 -5 -14 -34
pair move&wait	-4 -4 16 -3 -1 -5 1 1 -2 -19
pair not&offer	-5 -6 -3 0 53 -15 -15 -3 -5 -20
pair not&office	-8 -6 -13 45 7 -13 4 -11 -4 -40
pair not&official	-2 -1 -1 1 5 -1 -2 -1 1 10
pair not&onward	-10 -11 -4 7 58 -7 -11 -7 -15 -50
pair not&other	-8 -13 -13 23 -7 25 3 -5 -5 -10
pair not&pay	1 -1 -2 -1 0 8 -2 -2 -1 -22
pair not&prepare	-21 -4 -11 0 6 -2 38 1 -6 -24
pair not&property	-5 -2 -3 23 0 -4 -8 -3 1 -19
pair not&received	-3 -4 8 0 3 -1 -2 2 -3 32
pair not&recorded	0 0 2 0 1 0 -1 0 0 11
pair not&recruiter	-5 -4 -3 16 30 -2 -16 1 -17 1
pair not&remind	-6 -13 58 15 -1 0 -30 -18 -4 -11
pair not&review	-4 -6 -15 23 29 -2 -9 -4 -12 -35
pair not&role	-27 -24 -1 31 43 -15 19 -11 -15 2
pair not&sales	-4 -4 -33 54 -4 -2 -2 -2 -2 2
pair not&send	-1 -22 3 -15 -3 -9 53 -2 -5 -10
pair not&shop	-4 -2 -1 1 -4 -1 -5 19 -3 5
pair not&sign	-2 -5 -1 -2 -5 17 -11 1 8 -3
pair not&slot	-43 2 26 16 48 -16 -1 -16 -16 31
pair not&sorry	-7 14 -9 3 59 -8 -37 -4 -10 56
pair not&stage	-7 -8 -4 11 40 -5 -7 -7 -11 -10
pair not&study	0 0 0 2 -1 1 0 0 0 13
pair not&talk	-3 -27 31 -6 7 22 -12 -11 -1 -8
pair not&task	-1 0 8 0 1 0 -1 -6 -1 14
pair not&team	-16 1 -6 8 19 -8 28 -20 -7 55
pair not&thank	-1 -2 -4 -1 -1 -2 9 4 -3 -19
pair not&ticket	-8 -8 -2 -4 2 -1 0 16 5 -7
pair not&time	-100 22 91 140 -51 -25 -36 -42 2 -78
pair not&title	-19 -16 -6 37 3 -9 43 -19 -13 15
pair not&urgent	1 -1 -3 -3 -1 -1 -27 34 -1 -17
pair not&video	-1 5 -9 12 -1 -1 -1 -2 -2 -3
pair not&wait	-12 -10 1 -3 -18 1 13 33 -6 -59
pair not&wish	-4 -1 -1 -2 0 -5 16 -1 -1 -1
pair offer&office	-1 1 -1 1 -1 5 -2 -1 0 -1
pair offer&official	-1 -1 0 0 0 3 -1 0 0 4
pair offer&onward	-2 -2 -1 -1 -4 14 -3 -1 -1 11
pair offer&other	-3 -3 -6 -3 38 -13 -4 -2 -3 -29
pair offer&pay	-8 -6 -3 -3 -8 43 -10 -3 -3 19
pair offer&practice	0 0 0 0 0 0 0 0 0 32
pair offer&prepare	-1 -1 -1 2 -4 19 -6 -2 -6 55
pair offer&property	-1 -2 0 0 -6 10 0 0 0 24
pair offer&remind	-1 0 -1 -1 0 4 1 -1 0 5
pair offer&review	-1 0 -1 -1 -5 22 -5 -2 -7 11
pair offer&role	-24 -17 -9 -8 20 80 -31 -9 -2 -44
pair offer&sales	-2 2 -1 -1 -19 6 -2 0 16 40
pair offer&send	-4 -3 -2 -1 -2 20 -4 -2 -2 22
pair offer&shop	-1 -1 -1 0 -4 16 -1 -2 -6 17
pair offer&sign	-10 -7 -4 -4 6 29 -2 -4 -4 19
pair offer&slot	-5 -4 -8 -2 41 -4 -12 -2 -4 6
pair offer&stage	-1 -1 0 0 -10 -1 -2 0 16 17
pair offer&start	-5 -6 -2 -2 -6 30 -7 -1 -1 -38
pair offer&study	-1 -1 0 0 1 4 -1 0 0 -2
pair offer&talk	-2 -1 -1 -1 -7 12 -2 3 -1 -2
pair offer&team	-6 -2 -3 -1 16 7 -6 -3 -3 -26
pair offer&thank	-4 3 0 0 0 -1 -4 0 6 5
pair offer&ticket	0 -1 -1 -1 -5 19 -8 -2 -1 0
pair offer&time	-33 38 -20 -8 19 35 -19 -7 -6 -3
pair offer&title	-25 15 -10 -5 -10 68 -21 -7 -4 -30
pair offer&wait	-7 -2 -1 -1 -1 14 1 0 -1 -35
pair office&official	0 -1 0 14 -2 -2 -8 -1 0 -22
pair office&onward	-1 3 -1 1 2 -1 -2 -1 -1 -9
pair office&other	-2 -1 2 2 9 -1 -7 -1 -1 -15
pair office&pay	-1 -2 -1 0 -2 2 5 -1 -1 6
pair office&practice	0 0 0 0 0 0 0 0 0 -5
pair office&prepare	-15 3 13 1 -1 1 0 -1 -1 54
pair office&property	-2 -6 -2 9 0 -4 7 -2 -1 -20
pair office&received	-6 -3 -1 -1 -9 -5 22 4 -1 -22
pair office&recorded	-3 4 0 0 0 0 0 0 0 6
pair office&recruiter	7 -4 -3 15 -9 -3 -15 16 -3 1
pair office&remind	0 -5 8 -2 -1 -1 -18 19 -1 -7
pair office&review	-1 -1 -5 11 -1 -2 1 -2 0 19
pair office&role	13 10 -6 1 8 -10 -4 -6 -6 -7
pair office&sales	10 -1 -11 17 3 -15 13 -10 -6 31
pair office&send	0 -1 -1 1 -1 0 0 1 0 31
pair office&shop	-1 -1 -1 -1 -1 0 -1 6 -1 9
pair office&sign	-2 0 -1 -1 -2 4 -1 4 -1 -8
pair office&slot	8 -7 9 -4 -10 17 3 -7 -9 -3
pair office&sorry	-1 -1 -1 2 -8 0 11 -1 -1 -4
pair office&stage	-13 -1 13 -1 2 -1 1 -1 -1 2
pair office&start	24 -6 -4 -3 -2 -1 -5 -1 -1 -28
pair office&study	12 -9 -1 0 0 0 -1 0 0 0
pair office&talk	5 17 -2 -3 3 -8 -11 0 -2 17
pair office&task	0 -1 0 0 -1 0 7 -3 -1 19
pair office&team	1 4 -7 -7 4 -4 6 12 -10 -25
pair office&thank	-2 -1 -2 -12 -1 -1 25 -8 1 16
pair office&ticket	-1 -1 -1 0 -1 -1 -9 14 -1 3
pair office&time	15 -18 9 31 20 -12 -37 3 -12 90
pair office&title	36 13 -9 -6 -16 -8 5 -6 -10 -49
pair office&video	-4 19 -1 -1 -1 -3 -8 -1 0 42
pair office&wait	-1 -1 0 -1 0 -1 5 -2 -1 -27
pair official&onward	-2 -4 3 -2 8 -3 11 -3 -8 -3
pair official&pay	-3 1 -1 -1 3 4 -2 -1 0 -3
pair official&prepare	-14 -4 2 -2 -2 -5 27 -1 -1 30
pair official&property	-3 -1 -1 -2 3 7 -2 -1 0 -24
pair official&received	-1 -1 0 0 8 0 -1 0 -5 50
pair official&recruiter	0 -1 -1 -1 3 1 -2 -1 2 11
pair official&review	0 0 0 0 -2 0 2 2 -1 4
pair official&role	-1 -4 -2 14 13 0 -9 -3 -8 -8
pair official&sales	8 -1 0 -2 8 -1 -4 0 -8 35
pair official&send	-1 6 -1 -1 -4 1 11 -4 -8 -52
pair official&shop	8 -1 0 -2 0 -1 -3 0 0 15
pair official&sign	-1 -1 0 0 0 4 -1 0 -1 1
pair official&slot	10 -1 -1 -3 0 -1 -6 2 0 33
pair official&sorry	-3 -4 9 0 0 0 -1 0 0 -23
pair official&stage	0 1 -1 -1 10 -3 -3 -1 -1 12
pair official&task	0 0 0 0 0 0 0 0 0 11
pair official&team	0 -2 -1 -2 -6 0 -6 -1 18 20
pair official&thank	-1 -1 -1 0 11 0 -1 0 -6 -3
pair official&ticket	0 0 0 0 0 0 0 0 0 26
pair official&time	-5 -3 1 -1 -2 19 -8 -1 0 84
pair official&title	-31 16 1 0 10 10 -7 -13 14 -3
pair official&wait	8 -2 -1 -3 0 1 -1 -1 -2 -10
pair onward&other	-4 -3 -4 2 2 -2 14 -2 -3 -12
pair onward&pay	-1 -1 0 0 -16 1 19 -1 0 12
pair onward&prepare	0 -1 3 0 1 -1 1 -1 -1 -17
pair onward&recruiter	-1 0 -1 2 3 -1 -1 -1 0 -6
pair onward&remind	-2 0 0 -1 -3 -1 11 -2 -1 -4
pair onward&review	-4 -3 -3 -3 3 -1 17 -3 -5 -34
pair onward&role	4 -7 -2 -2 -3 8 10 -3 -5 -18
pair onward&sales	24 -16 -1 -1 0 -1 -24 20 -1 -11
pair onward&send	-2 12 -2 -2 -4 0 10 -2 -9 -12
pair onward&sign	-1 0 0 0 -1 4 -1 0 0 21
pair onward&slot	-7 16 -1 -2 2 -2 -4 3 -5 -20
pair onward&sorry	-2 -2 0 -1 13 -1 -3 -1 -3 -9
pair onward&stage	-12 75 -12 -8 25 -14 -28 -10 -16 -54
pair onward&start	-3 -6 -1 -1 6 7 -1 -1 -1 -3
pair onward&study	-2 -2 -1 -1 4 -1 2 1 0 -15
pair onward&talk	-3 -2 -1 -1 -9 8 14 -3 -1 -8
pair onward&task	33 2 -1 -3 0 -6 -16 -7 -2 -14
pair onward&team	-2 8 -6 1 10 -3 -2 -2 -5 -27
pair onward&thank	-1 -1 0 0 4 0 -1 0 -1 -2
pair onward&time	57 -27 -9 3 -4 4 -11 -9 -4 -16
pair onward&title	-9 8 -4 -2 10 9 -4 -4 -5 -29
pair onward&video	0 5 -1 -1 -1 -1 -1 0 -1 1
pair onward&wait	-2 -7 -3 -2 -31 -4 53 -1 -2 -31
pair onward&wish	0 -1 0 -1 2 0 -1 0 2 -16
pair other&property	0 0 -1 0 3 0 -1 0 0 75
pair other&received	-1 -1 0 0 2 0 -4 4 2 10
pair other&recruiter	-8 -1 -2 10 2 -1 -3 -1 4 -32
pair other&remind	-17 9 -6 33 -14 -3 4 -4 -2 -20
pair other&review	-3 -3 -2 -1 -18 -4 36 -3 -2 -10
pair other&role	-16 -14 -6 19 36 -7 3 -6 -8 -56
pair other&sales	-2 -2 -1 2 -9 -3 17 -2 0 23
pair other&send	-13 -4 20 -5 3 -1 5 -1 -5 21
pair other&sign	-7 -2 6 12 5 -4 -6 -2 -2 0
pair other&slot	12 -32 16 7 16 -14 -5 5 -4 38
pair other&sorry	-1 -1 -1 2 3 -1 0 -1 -1 31
pair other&stage	3 -2 -1 -2 1 -1 1 -1 1 -10
pair other&talk	6 -31 -2 -1 7 27 -5 -1 0 11
pair other&team	-9 -7 -15 2 71 -6 -40 9 -3 -35
pair other&thank	-2 -2 -17 0 5 -1 17 -1 0 -24
pair other&ticket	-1 -1 -1 0 -3 0 6 3 -3 9
pair other&time	-34 6 14 36 36 -19 -25 -8 -6 -16
pair other&title	-6 -10 -3 1 44 -5 -12 -4 -6 -28
pair other&wait	-4 9 17 -6 -27 -2 20 -3 -3 27
pair other&wish	-1 -1 0 -1 4 0 -1 0 0 22
pair pay&prepare	0 0 0 0 0 1 0 0 0 25
pair pay&property	0 -1 -1 0 3 -1 0 0 0 -9
pair pay&received	-1 0 0 0 0 0 -2 3 1 35
pair pay&recruiter	-2 1 0 1 3 0 -1 0 -1 1
pair pay&review	2 -1 0 0 -16 1 15 -1 0 -2
pair pay&role	6 -12 -3 -3 -3 10 11 -3 -2 -16
pair pay&sales	1 -2 -1 -1 -3 5 2 -1 -1 -23
pair pay&send	-3 -3 -1 -1 -2 14 -2 -1 -1 -27
pair pay&shop	0 1 -2 0 0 2 -1 0 0 3
pair pay&sign	-4 -7 -2 -2 -7 35 -10 -2 -2 12
pair pay&slot	19 13 -4 -4 -6 35 -39 -6 -9 -7
pair pay&start	-8 -4 -3 -3 -3 30 -9 -4 3 -24
pair pay&talk	0 12 0 0 -1 -1 -7 0 -2 6
pair pay&team	-1 -4 -2 -2 -5 16 2 -2 -1 -26
pair pay&ticket	-1 -1 -1 0 -1 3 -6 3 5 -8
pair pay&time	2 -10 -1 -4 -5 44 -24 -4 2 -39
pair pay&title	-6 -1 1 -3 -1 19 -6 -2 -1 11
pair pay&video	0 9 0 0 0 -1 -6 0 0 28
pair pay&wait	-2 -3 0 -1 -17 5 15 -1 4 -9
pair practice&recruiter	0 0 0 0 0 0 1 0 0 23
pair practice&remind	-9 -1 -2 -6 0 0 19 -1 0 10
pair practice&review	0 0 0 0 0 0 2 0 0 13
pair practice&role	0 -1 1 0 0 0 0 0 1 -5
pair practice&sales	0 0 0 0 0 0 0 0 0 6
pair practice&send	7 -2 -1 -1 -1 0 -2 -1 0 16
pair practice&slot	4 0 -1 0 0 0 -1 -1 0 1
pair practice&stage	-1 1 0 0 0 0 0 0 1 -3
pair practice&study	0 0 0 0 0 0 0 0 0 12
pair practice&team	0 0 0 0 0 0 1 0 0 11
pair practice&ticket	0 0 0 0 0 0 0 0 0 14
pair practice&time	-10 -1 -3 -6 0 0 19 2 -1 46
pair practice&title	6 0 0 -1 -1 -1 -2 -1 -1 10
pair prepare&property	3 -1 -1 1 -1 0 1 -1 -1 -15
pair prepare&received	-4 -2 -1 -1 -2 -1 -1 1 11 11
pair prepare&recruiter	-2 -2 -1 1 2 1 -1 1 0 -10
pair prepare&remind	11 -2 -8 -3 -1 2 -18 21 -1 -12
pair prepare&review	10 -2 -7 -2 -2 -1 4 -2 2 -7
pair prepare&role	18 -10 -1 -3 7 1 -6 -2 -5 17
pair prepare&sales	14 2 -14 -1 -3 -1 -7 -1 12 10
pair prepare&send	-8 -5 15 -1 -1 -2 -2 6 -1 2
pair prepare&shop	1 -1 0 -1 -1 -1 -3 6 -1 -25
pair prepare&sign	-4 -2 -1 -1 -8 25 8 -3 -13 28
pair prepare&slot	-7 -3 16 0 0 0 -4 -1 -1 -24
pair prepare&sorry	-3 -3 -6 31 -2 -4 -8 -4 -1 -14
pair prepare&stage	-8 -1 13 0 0 -1 -1 -1 -1 -3
pair prepare&study	-1 4 -1 -1 0 -1 0 0 -1 19
pair prepare&talk	-3 -6 -2 -1 -1 0 14 -1 -1 -13
pair prepare&task	6 -2 -1 0 -1 0 -2 0 0 22
pair prepare&team	-10 -8 -2 1 -6 -4 0 -5 33 40
pair prepare&thank	2 -1 -1 -1 2 -1 -3 -1 3 13
pair prepare&ticket	-1 -1 -1 0 -1 0 4 -1 2 3
pair prepare&time	-27 -18 26 -12 -9 -41 77 10 -6 -6
pair prepare&title	-6 -10 -1 -2 -4 18 3 -4 5 -15
pair prepare&video	4 -2 0 0 0 0 0 0 0 -3
pair prepare&wait	2 -1 0 -1 -2 0 6 -2 -2 -13
pair property&received	-1 0 0 0 0 0 0 0 2 4
pair property&recruiter	-2 -1 -1 0 6 1 -2 -1 -1 10
pair property&remind	2 0 -1 1 0 0 -1 0 0 28
pair property&review	0 -1 0 0 0 0 2 0 0 7
pair property&role	-3 -6 -2 -2 -1 7 9 -1 -1 -15
pair property&sales	2 0 -1 0 0 0 0 0 0 8
pair property&send	1 0 -1 0 0 -1 3 0 0 -24
pair property&sign	0 0 0 0 0 0 0 1 0 18
pair property&slot	6 0 -3 -1 -1 -1 1 -1 -1 -2
pair property&sorry	0 0 0 3 -1 0 -1 0 0 34
pair property&stage	5 -7 -2 14 -6 -2 -3 -1 3 5
pair property&talk	0 -3 -2 -2 -6 19 -4 -1 -1 -16
pair property&team	1 -1 -1 1 4 -1 0 -1 -1 20
pair property&thank	-2 -2 -1 -1 1 -1 8 -1 -1 12
pair property&ticket	0 0 0 0 -1 0 -1 0 3 8
pair property&time	5 -7 -7 12 -10 13 -8 -3 6 31
pair property&title	9 -11 -2 -3 3 -1 7 -2 0 42
pair property&wait	1 0 0 0 0 0 0 0 0 25
pair received&recorded	-5 4 -7 -2 -5 -1 -3 1 19 -9
pair received&recruiter	-1 -1 0 0 -1 0 -1 1 4 -6
pair received&remind	0 -3 7 -1 0 -1 -5 -1 3 4
pair received&review	-2 -2 -1 -1 -1 -1 -2 1 8 0
pair received&role	-6 0 -2 -2 25 -2 -14 -4 7 -3
pair received&sales	-5 -2 -1 -1 7 -4 14 0 -8 -8
pair received&send	-3 -2 -1 -1 -2 -1 -1 4 6 4
pair received&shop	-6 -3 -1 -2 -2 -1 -5 23 -2 -11
pair received&sign	12 -2 -1 -1 -2 4 -11 -1 2 32
pair received&slot	-7 5 12 -1 -2 -1 -4 -1 -2 11
pair received&sorry	-1 -1 6 -1 1 0 -2 0 -1 7
pair received&stage	13 -2 0 -1 0 -1 -8 -1 -1 -9
pair received&study	0 0 0 0 -1 0 0 0 3 2
pair received&team	12 -1 -2 -1 -4 0 -23 21 -3 -1
pair received&thank	-8 -6 -3 -2 -11 -4 21 -25 37 -24
pair received&ticket	-1 -6 -3 -3 -9 -2 -34 68 -11 9
pair received&time	-19 8 8 -6 -8 -8 -5 -1 30 11
pair received&title	7 -5 -4 -3 -9 -4 -11 -4 33 -10
pair received&wait	-1 -1 -1 1 -1 -1 -1 4 0 32
pair received&wish	-1 -1 0 0 -1 0 -1 0 4 9
pair recorded&role	-5 26 -1 -1 -2 -2 -6 -2 -6 -19
pair recorded&slot	-3 16 0 -1 -1 -1 -6 -1 -3 1
pair recorded&stage	-2 10 1 -1 -1 -1 -3 -1 -4 -11
pair recorded&time	-13 32 -5 -3 -5 -1 -9 -4 9 -4
pair recorded&title	-6 7 1 -1 -1 -1 -1 -1 2 -12
pair recorded&video	-10 33 -1 -2 -1 -2 -10 -3 -4 -9
pair recruiter&remind	-7 -1 -2 9 -1 0 -18 21 -1 26
pair recruiter&review	-4 0 -2 -2 -4 -2 0 -2 15 -9
pair recruiter&role	3 -9 -12 -5 22 -3 4 -1 2 21
pair recruiter&sales	0 0 0 0 0 0 -2 0 3 -17
pair recruiter&send	-1 1 -1 1 -2 -1 3 -1 1 0
pair recruiter&shop	0 -8 -1 0 -2 -8 19 1 0 18
pair recruiter&sign	-1 -1 0 0 0 5 -2 0 0 -8
pair recruiter&slot	5 5 -8 1 -2 -1 3 -1 -1 -13
pair recruiter&stage	-12 -3 0 15 3 -1 -4 0 2 -32
pair recruiter&study	-1 1 0 0 1 0 -1 0 1 5
pair recruiter&talk	10 6 -11 -1 -2 1 -2 -1 -2 2
pair recruiter&task	1 0 0 0 -1 0 -2 0 3 -7
pair recruiter&team	-11 -19 23 -20 -24 -7 36 11 10 -14
pair recruiter&thank	-1 -1 0 0 0 0 2 1 -1 16
pair recruiter&ticket	-6 -1 -8 -2 -6 -1 10 -2 16 -8
pair recruiter&time	-12 -7 3 27 -8 12 -32 14 2 -5
pair recruiter&title	-2 -2 9 -19 -11 12 32 -13 -7 81
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -2 8 -1 8
pair recruiter&wait	-3 -1 -1 -1 -1 -1 9 0 0 -3
pair remind&review	7 -1 -7 -1 7 -1 -2 -2 -1 3
pair remind&role	-15 14 -2 26 0 -4 -14 -3 -3 -5
pair remind&sales	0 -2 3 2 -1 0 -1 0 0 1
pair remind&send	-6 18 0 -1 1 -3 -8 -1 0 14
pair remind&shop	-1 -1 2 0 0 -1 2 -1 0 -7
pair remind&sign	-2 -2 1 -1 -1 13 -6 -2 0 12
pair remind&slot	8 -16 39 -10 -7 -14 23 -17 -6 -39
pair remind&sorry	-10 -8 25 25 -7 -5 -14 -4 -3 -23
pair remind&stage	4 3 -3 -3 -4 -2 11 -4 -2 -3
pair remind&talk	-17 28 40 -8 -3 -7 -19 -13 -2 -30
pair remind&team	-4 -5 9 5 -3 -3 -5 10 -3 27
pair remind&thank	-8 -3 -1 -3 -2 -4 19 -1 3 -5
pair remind&ticket	-1 -1 -1 -1 -1 -1 6 -1 -1 -5
pair remind&time	17 -46 49 -6 -9 -38 58 -4 -21 -31
pair remind&title	10 -3 -2 -1 5 -3 -3 -2 -2 48
pair remind&wait	41 -3 -41 -3 -1 7 7 -6 -1 0
pair review&role	-12 8 -4 -4 17 -6 13 -3 -9 30
pair review&sales	-8 6 -4 12 -11 -4 16 -3 -4 3
pair review&send	-1 -1 0 0 1 1 6 -1 -4 20
pair review&sign	-1 -1 -1 0 0 6 -1 -1 -1 5
pair review&slot	3 -2 -1 -1 6 -1 0 1 -5 -5
pair review&sorry	-1 0 0 1 3 0 -1 0 -1 20
pair review&stage	-11 -7 -1 -1 -2 -2 21 -1 4 19
pair review&study	-3 -1 -1 -1 0 -3 11 -1 0 -1
pair review&talk	-4 6 0 0 0 0 -1 0 1 -2
pair review&task	-12 9 -2 -3 5 -11 38 -8 -16 -30
pair review&team	-5 -4 -3 -3 -3 -1 -2 -3 24 -6
pair review&thank	-1 -2 -1 -1 10 -1 0 -1 -3 4
pair review&ticket	-2 -2 -1 -1 -4 -1 7 1 3 12
pair review&time	-14 -15 -16 2 1 -7 20 -8 37 -29
pair review&title	-27 3 -3 -8 21 -9 29 -6 -1 -8
pair review&wait	-5 -4 -2 -2 -16 1 30 -2 -2 26
pair role&sales	5 16 -6 -2 13 -1 -3 -3 -19 -6
pair role&send	17 8 5 -1 -10 2 -14 -3 -4 18
pair role&shop	-2 6 -3 0 4 0 -4 -2 2 -4
pair role&sign	-8 -3 -3 8 -14 33 -16 -4 7 19
pair role&slot	18 -23 -7 2 -12 -7 26 10 -7 -45
pair role&sorry	-7 -3 -3 18 -4 -2 5 -2 -2 8
pair role&stage	-5 9 -4 -2 -8 -6 21 -4 0 -26
pair role&start	13 -16 -2 -4 -5 24 -7 -2 -1 -17
pair role&study	3 0 -1 0 11 -1 -7 -1 -4 9
pair role&talk	8 90 -13 -7 -23 -10 -32 -7 -6 -32
pair role&task	0 -3 -2 -2 -2 -2 12 -1 -1 2
pair role&team	1 31 -12 -8 -5 8 -1 -3 -11 59
pair role&thank	3 13 -8 -6 12 -7 -2 -5 0 0
pair role&ticket	-2 -2 -8 -2 7 0 -5 -2 15 -11
pair role&time	81 -52 -14 15 34 16 -76 -1 -3 -38
pair role&title	-29 91 -36 -29 32 3 4 -31 -4 -52
pair role&urgent	-1 0 0 0 0 0 -1 4 0 8
pair role&video	-19 39 5 -3 -2 -5 -10 -2 -2 -6
pair role&wait	-4 -9 -3 -3 -11 5 32 -4 -2 45
pair role&wish	-3 -3 -5 22 -58 -1 44 -10 15 -30
pair sales&send	-3 -1 3 0 0 2 1 0 0 8
pair sales&shop	-7 -3 13 2 -8 -3 -1 13 -5 -29
pair sales&sign	-1 -1 0 0 -3 6 -1 0 0 4
pair sales&slot	30 -6 -3 -5 -2 -7 -6 -1 0 31
pair sales&sorry	-2 -1 1 5 -2 0 -1 0 0 5
pair sales&stage	0 6 -1 -1 -16 -1 -3 -1 16 4
pair sales&start	23 -6 -4 -3 -2 -3 -4 -1 -1 -5
pair sales&study	1 0 0 0 0 0 0 0 0 16
pair sales&talk	7 5 -3 4 -5 -3 -1 -2 -1 -18
pair sales&team	31 -15 -4 0 2 0 -9 -3 -3 15
pair sales&thank	24 -29 -1 -1 48 -3 -9 -3 -25 24
pair sales&ticket	-2 3 -1 -1 -1 0 1 1 0 -17
pair sales&time	73 -35 -3 20 -7 -6 -31 -8 -3 16
pair sales&title	16 10 -7 -5 23 -7 -11 -5 -14 -14
pair sales&video	0 2 -1 0 0 0 0 0 0 40
pair sales&wait	6 -5 -1 -3 12 -1 2 -3 -8 5
pair sales&wish	5 0 0 -1 -1 -1 -2 0 2 -5
pair send&shop	-2 0 -2 -1 -2 0 6 0 2 -6
pair send&sign	-16 -8 -5 -3 -7 105 -59 -5 -3 47
pair send&slot	-17 64 -1 -4 -6 -3 -30 -3 -1 -27
pair send&stage	-1 11 -2 -1 -10 -5 10 -2 -1 -12
pair send&start	-1 -1 -1 0 -1 4 1 -1 0 -17
pair send&study	-1 -2 -1 -1 -1 0 6 -1 0 -9
pair send&talk	16 -6 -1 -1 -2 0 -4 -1 -2 30
pair send&task	-1 -10 -2 -2 -1 -8 35 -8 -2 -8
pair send&team	-1 -5 -2 -1 -7 -1 31 -3 -11 24
pair send&thank	-5 0 -2 -1 -5 2 0 -1 13 11
pair send&ticket	-1 -1 -1 -1 -3 5 6 -1 -3 6
pair send&time	-50 -16 1 -9 -7 16 44 32 -10 -95
pair send&title	16 -7 -4 -1 -6 4 5 -4 -2 -14
pair send&video	8 6 -1 -1 -1 -1 -7 -1 -1 -5
pair send&wait	5 -5 6 -7 -3 1 7 -3 -2 -22
pair shop&sign	2 -1 -1 -1 -1 1 -1 4 -2 25
pair shop&slot	8 3 -2 -1 -2 0 -9 2 0 -18
pair shop&sorry	-1 -1 1 0 -6 0 -1 9 0 10
pair shop&talk	-2 0 0 7 -3 0 0 0 0 -3
pair shop&team	2 -1 0 0 1 0 -1 0 0 3
pair shop&ticket	-5 3 -1 -2 -5 15 0 -1 -6 -4
pair shop&time	13 3 1 -3 -1 -1 0 -2 -12 -6
pair shop&title	1 -2 -1 1 3 -1 -3 1 0 4
pair sign&slot	0 -11 -1 10 -7 19 -6 -2 -2 8
pair sign&start	-4 -4 -2 -2 -9 36 -12 -3 -1 -18
pair sign&talk	-1 -1 -1 -1 1 -1 -2 7 -1 0
pair sign&team	9 -4 -2 -2 32 -2 -14 -7 -9 7
pair sign&thank	-1 12 -1 1 -15 1 -8 -1 11 -20
pair sign&ticket	-3 -6 -1 -1 -2 20 -3 -1 -1 39
pair sign&time	-23 -16 -1 -9 11 123 -70 -6 -9 -67
pair sign&title	-1 8 -4 -5 -18 14 -12 10 6 -44
pair sign&wait	-6 -3 -4 -2 -7 10 19 -4 -2 -29
pair slot&sorry	-5 -9 14 10 -2 -2 -4 -1 -1 -17
pair slot&stage	-17 25 12 -2 -3 -2 -9 -2 -1 9
pair slot&start	5 0 0 -4 -2 16 -8 -3 -3 -10
pair slot&talk	33 23 13 3 -5 -11 -41 -11 -6 -4
pair slot&task	3 0 1 -1 0 -1 -1 -1 -1 28
pair slot&team	18 -19 -24 -2 10 -10 31 0 -5 0
pair slot&thank	17 -10 -7 -3 -8 -7 10 -7 15 31
pair slot&ticket	-3 -7 -2 -2 -8 7 -2 29 -13 12
pair slot&time	7 15 92 -31 -15 -32 23 -12 -48 -67
pair slot&title	45 -7 -19 -10 -21 -9 5 5 12 -32
pair slot&video	-11 11 9 9 -2 -3 -9 -2 -2 0
pair slot&wait	22 3 -7 -9 -4 -2 0 -1 -2 42
pair sorry&stage	-2 -8 6 -2 16 -1 -6 -1 -2 4
pair sorry&team	-4 -3 3 11 -2 -1 -2 -1 -1 7
pair sorry&thank	-2 -1 3 1 0 0 -1 0 0 -11
pair sorry&time	-21 7 19 37 -7 -6 -19 -6 -5 -29
pair sorry&title	-3 -2 3 5 0 -1 -1 -1 -1 -7
pair sorry&wait	-1 -1 0 -2 -6 -1 21 -9 -1 -2
pair stage&start	-2 -3 -1 -1 12 -3 -1 -1 -1 0
pair stage&study	-1 -2 -1 -1 8 -2 -1 -1 0 14
pair stage&talk	16 11 -5 2 -3 -2 -5 -12 -1 6
pair stage&task	-10 1 -1 -1 -17 -5 16 -1 18 -7
pair stage&team	21 -11 -3 -8 5 -5 18 -14 -4 -6
pair stage&thank	-2 -3 -1 -1 18 -3 -5 -1 -2 4
pair stage&ticket	0 -3 0 0 -1 0 3 -1 4 2
pair stage&time	-2 -31 19 1 -3 -2 26 -3 -5 43
pair stage&title	19 6 -5 0 12 -9 -7 -6 -9 -24
pair stage&video	-4 15 -1 -1 -1 -1 -3 -1 -3 3
pair stage&wait	-5 -3 -4 -2 -24 -2 45 -4 -2 7
pair stage&wish	-1 0 -1 0 -1 0 -1 0 5 -28
pair start&talk	3 -4 3 -1 -7 9 -2 0 -1 2
pair start&team	6 -2 -1 -1 0 0 -1 -1 0 -5
pair start&time	-8 -26 -13 -11 -12 110 -36 -10 5 -18
pair start&title	21 -8 -4 -4 8 -3 -8 -2 -1 0
pair start&wait	-1 -1 -1 -1 -3 8 -5 -1 5 -12
pair study&talk	-11 11 -3 -2 -4 -9 27 -2 -6 20
pair study&task	14 -2 0 -1 1 -1 -6 -1 -5 6
pair study&team	0 -1 -1 -1 2 -1 2 -1 -1 12
pair study&thank	-6 -4 -1 -2 14 -1 9 -6 -4 8
pair study&ticket	5 -2 0 0 -1 0 -1 0 0 2
pair study&time	2 -5 -4 -3 5 6 12 -9 -4 68
pair study&title	-5 -4 -4 -4 8 9 -12 15 -2 -16
pair study&video	1 0 0 0 0 0 0 0 0 12
pair study&wait	-1 -5 -1 -1 -1 -2 12 -1 0 -17
pair talk&task	1 -8 -1 -1 1 -1 12 -1 -2 -17
pair talk&team	42 3 -19 -4 -3 -8 11 -16 -6 -51
pair talk&thank	-12 -5 -4 -4 -1 -4 38 -4 -4 -11
pair talk&ticket	0 1 0 0 0 0 0 0 0 7
pair talk&time	77 -14 13 -12 -13 -3 -4 -33 -11 -65
pair talk&title	14 60 -18 -9 -18 -10 -11 -1 -8 -29
pair talk&video	-3 70 -3 -3 -4 -7 -27 -20 -3 -30
pair talk&wait	-5 1 -3 -2 -5 -7 28 -3 -3 10
pair talk&wish	7 -1 0 -3 5 -1 -6 0 -1 14
pair task&team	-3 18 -2 -1 7 -2 -14 -4 0 -19
pair task&thank	-2 -3 -1 -1 4 -1 17 -1 -13 -16
pair task&ticket	4 -5 -1 -1 -2 -1 3 -1 3 6
pair task&time	48 -19 4 -6 4 -14 10 -22 -4 -34
pair task&title	6 -6 -2 -2 5 -9 18 -2 -7 12
pair task&video	1 -1 0 0 0 0 0 0 1 7
pair task&wait	-1 -1 0 0 2 -1 1 -1 1 -4
pair team&thank	24 -22 -2 -2 11 -1 -1 0 -8 26
pair team&ticket	-6 -3 -2 -1 -5 -3 12 19 -10 -13
pair team&time	70 -63 -1 37 -8 -25 5 -26 11 -21
pair team&title	0 17 -8 -7 23 -18 62 -31 -40 6
pair team&urgent	-1 -1 0 0 -1 -1 -1 4 1 -3
pair team&video	14 -1 -2 0 3 -2 -4 -10 0 11
pair team&wait	-9 -5 -4 -3 -6 1 48 -18 -3 -20
pair team&wish	9 1 -1 -1 -1 0 -3 0 -4 -2
pair thank&ticket	-1 -1 -1 -1 -6 -1 -3 9 5 -5
pair thank&time	-8 -23 -9 -13 13 -9 87 -16 -22 7
pair thank&title	-5 -3 -7 -7 37 -6 -24 5 10 -58
pair thank&wait	-5 -6 -1 -2 41 -3 -6 -5 -12 -30
pair thank&wish	-2 -1 -1 1 -7 -1 15 -1 -3 -5
pair ticket&time	-5 18 -2 -3 -6 3 -9 -5 9 10
pair ticket&title	-11 -3 -3 -4 5 -1 -1 26 -8 24
pair ticket&wait	-3 0 -1 -1 7 1 1 0 -4 -3
pair time&title	1 3 -2 21 -20 37 -20 -15 -5 57
pair time&video	42 -9 3 -6 1 -4 -10 -13 -4 57
pair time&wait	42 4 -46 -8 -2 10 23 -25 2 5
pair time&wish	11 -1 -1 -2 -1 -1 -2 -1 -3 -6
pair title&urgent	0 0 1 0 0 0 0 1 0 10
pair title&video	-20 40 5 -4 -2 -5 -10 -2 -2 -40
pair title&wait	-3 -6 -3 -2 10 3 18 -4 -12 11
pair title&wish	9 1 -1 -2 -17 0 -3 -1 16 -5
pair urgent&wait	1 -1 -3 -3 -1 -1 -27 34 -1 -17
past interview	-47 24 -63 -12 22 70 32 -16 -10 -22
pay.lure	-14 -5 -1 -1 -4 -4 44 -5 -11 148
pay.lure@subject	0 0 0 0 0 0 0 0 0 13
person, and hiring little	-26 -8 -35 -8 4 68 48 -32 -12 80
promise	-34 -69 -55 -61 -140 23 319 13 3 -117
proposal.availability	-59 294 -6 -48 -83 0 -82 -6 -9 -14
proposal.availability@subject	-20 35 -11 -6 -7 -5 9 18 -12 -41
proposal.link	-11 180 12 -19 -40 -19 -49 -19 -35 -27
proposal.link@subject	-25 59 -4 -3 -6 -3 -6 -5 -6 -75
proposal.offer	-47 174 52 4 0 -40 -48 -46 -50 -73
proposal.offer@subject	-3 10 -2 -1 -1 -1 -1 -1 -1 30
proposal.recorded	-48 173 -5 -11 -7 -8 -41 -24 -28 -91
proposal.recorded@subject	-26 108 -6 -8 -4 -5 -25 -12 -21 -76
question	-122 176 85 -90 -76 123 82 -85 -94 77
rejection.clear	-96 -79 -41 95 414 -25 -172 -27 -70 -35
rejection.clear@subject	-1 -1 -1 2 8 -1 -3 -1 -1 57
rejection.farewell	-35 -10 -15 -3 116 -14 -7 -13 -20 -119
rejection.soft	-50 -64 2 -22 231 -56 35 -44 -32 29
rejection.soft@subject	-7 -8 -3 -5 -28 0 8 -4 46 -51
relay	12 18 -57 53 -4 -7 -66 -14 65 -89
reply.hint	-29 -94 -32 -14 -38 37 205 -22 -13 -70
reply.hint@subject	-8 -44 -3 -2 -9 75 -4 -4 -2 -65
reply.hold	-32 -14 -7 37 -122 -12 177 -8 -18 -24
reply.hold@subject	-8 -2 -1 -19 -12 -5 49 -1 -1 -3
reply.pending	21 -50 -57 -20 -72 -47 224 4 -2 -40
reply.pending@subject	-15 -10 5 -5 -29 -6 63 12 -16 -39
reply.request	-39 2 -10 -57 -116 51 214 56 -101 -48
reply.request@subject	-23 -62 -15 -7 -15 -35 118 48 -9 -17
reply.thanks	-42 -11 -62 58 89 -25 46 13 -67 -22
reply.thanks@subject	-6 -5 -3 -3 -25 -2 5 1 37 4
reschedule.moved	-157 -71 388 3 -33 -23 -58 -50 1 -73
reschedule.moved@subject	-77 -23 123 35 -9 -8 -14 -19 -8 31
reschedule.why	-62 -82 233 20 -62 -29 -14 9 -13 -72
reschedule.why@subject	0 -1 -16 -1 -1 0 6 14 -1 9
scheduler	39 111 -49 -7 -24 -18 -22 -9 -19 -39
sense alert	-19 -16 9 16 -13 -16 28 -1 12 53
sense alert@around	10 -1 -2 0 -1 -1 -5 -1 -1 75
sense alert@subject	-1 9 -1 0 -1 -1 -5 0 0 102
sense apply	42 51 -76 -21 -6 -53 -85 -59 208 81
sense apply@around	-43 12 -34 16 -26 -16 -29 49 70 -3
sense apply@subject	-49 -12 -38 -29 53 -22 -63 -21 181 -12
sense ask	9 54 44 -40 -98 32 21 45 -66 32
sense ask@around	-13 -20 16 35 -11 -7 14 -8 -6 -39
sense ask@subject	-14 -35 -12 -2 -15 -13 74 21 -3 41
sense asked	-73 105 51 -54 -46 74 49 -51 -56 46
sense asked@subject	-11 -14 -6 -7 -32 13 77 -6 -14 62
sense available	-11 151 -34 -34 -55 -8 -17 35 -28 59
sense available@around	-1 -2 44 -5 -5 -7 -34 14 -4 -43
sense available@subject	-14 31 -8 -6 -5 -7 -14 29 -7 11
sense away	-40 -37 -11 -36 -55 -23 -9 226 -15 -55
sense away@around	-4 -1 6 0 -2 -2 6 -2 -1 -9
sense away@subject	-18 -7 22 -13 -11 -7 -34 71 -4 -15
sense back	-17 -38 4 -10 -12 0 22 38 12 -16
sense back@subject	-6 -7 -2 -3 2 2 4 11 -1 -15
sense book	21 86 19 20 -32 -13 -63 -38 -1 53
sense book@around	53 12 14 -4 -6 -7 -57 -1 -3 17
sense book@subject	45 10 0 22 -13 -14 -23 -14 -11 79
sense bounce	-61 -13 -8 -8 -27 0 -25 137 5 -13
sense bounce@around	1 0 0 0 -1 0 0 2 0 -11
sense bounce@subject	-26 -8 1 -4 -11 -3 -8 65 -6 -38
sense call	55 79 -33 -25 -14 -15 -16 -68 36 18
sense call@around	-8 -3 17 -4 7 5 -9 -3 -1 8
sense call@subject	61 3 -19 -1 -16 -25 64 -58 -9 -16
sense cancel	-58 -22 -31 251 -42 -14 -58 -12 -14 8
sense cancel@around	-2 -1 -1 -1 -9 -2 16 -1 0 6
sense cancel@subject	-66 -12 -16 144 -12 -5 -16 -9 -9 -22
sense candidate	-32 -21 -2 -28 93 -20 10 -1 1 -42
sense candidate@around	15 -10 -7 -6 -11 -9 4 12 11 -2
sense candidate@subject	1 -3 -15 -8 14 -7 -19 6 32 119
sense choose	-104 113 -37 4 124 106 -131 -48 -29 22
sense choose@around	10 -1 -2 -1 2 -1 -6 0 -1 -4
sense choose@subject	-12 14 -5 -4 2 44 -29 -5 -3 86
sense civic	-41 -11 4 -6 11 42 4 1 -4 84
sense civic@around	17 -2 0 -3 5 -2 -12 -1 -1 -4
sense civic@subject	-18 2 -1 -1 -1 0 -1 -1 21 158
sense closer	-24 19 -21 -17 146 -32 -44 -7 -21 47
sense closer@around	-8 -13 9 -3 -9 -4 29 -2 2 -32
sense closer@subject	1 -1 0 0 -16 0 -1 0 17 12
sense cold	-18 28 -8 -23 -5 -15 45 0 -3 113
sense cold@subject	3 -2 -1 -2 -15 -3 -6 -2 27 33
sense confirm	87 -6 -21 -1 -43 21 -24 -26 13 -35
sense confirm@around	-12 -13 31 -4 0 4 4 -4 -6 -17
sense confirm@subject	39 -7 -29 -6 -8 -4 -5 2 18 74
sense deadline	-14 46 -55 -34 -24 5 64 -13 26 -22
sense deadline@around	0 -3 -2 -1 -1 -3 21 -9 -1 -7
sense deadline@subject	-3 -16 0 -1 -2 -11 26 6 2 85
sense decide	-24 -52 -8 18 42 -2 96 -47 -24 55
sense decide@around	1 -5 -21 33 27 -10 -13 -5 -7 -4
sense decide@subject	-11 -6 -5 -5 34 -3 6 -5 -6 -25
sense document	1 -48 -23 -18 -25 -17 149 -8 -10 -60
sense document@around	6 -3 3 -3 -7 5 3 -3 -2 -10
sense document@subject	-6 -39 -7 -5 -11 -16 95 -17 5 -46
sense education	40 -59 36 -12 17 -6 -16 -5 5 15
sense education@around	4 -13 20 3 -4 -1 -3 -8 2 30
sense education@subject	1 13 -1 -2 12 -3 1 0 -22 150
sense enjoyed	-23 32 -35 -25 62 -1 60 -35 -36 -28
sense enjoyed@around	0 -5 -4 -2 -3 42 -26 -2 -2 -8
sense enjoyed@subject	-16 15 -1 0 -4 -1 11 -1 -2 -5
sense event	39 -9 4 1 11 0 -26 6 -26 24
sense event@around	8 0 -5 -2 -10 -3 9 -6 9 -18
sense event@subject	2 -3 -9 9 1 0 0 4 -4 46
sense exit	-4 -2 -3 -4 -3 -34 15 -9 43 28
sense exit@subject	0 0 0 0 0 0 0 0 0 33
sense family	-17 22 -11 0 -26 -22 61 -18 10 61
sense family@around	-2 19 -14 -2 -2 -8 10 2 -3 54
sense family@subject	-10 -8 22 -1 -1 2 -2 -1 0 45
sense feedback	17 6 -11 -10 3 -12 34 -13 -14 -3
sense feedback@around	-6 -2 -4 -4 -2 6 15 -2 -1 -13
sense feedback@subject	-9 -4 -2 -3 11 -5 17 -2 -2 5
sense filled	-31 -39 12 42 116 8 -110 37 -34 -91
sense filled@subject	-17 -8 4 -8 11 -5 -19 32 10 -3
sense forwarded	7 -3 -5 -2 -3 -1 -3 8 1 -24
sense forwarded@around	2 -1 -3 -2 -1 7 -1 -1 -1 76
sense future	-22 -26 9 2 36 -19 -15 24 11 -11
sense future@around	1 -3 -2 -2 10 -4 -12 13 -2 -2
sense future@subject	-4 5 -1 -1 10 -3 -3 -1 -2 12
sense glad	35 -10 -34 -30 4 95 -25 -23 -12 28
sense glad@around	1 -2 -5 -3 5 20 -11 -2 -3 -3
sense glad@subject	-3 -25 -2 -1 -4 49 -12 -2 -1 -11
sense health	-3 8 -3 -15 -39 -9 18 -1 43 17
sense health@around	-12 -3 6 -9 -4 -4 30 -6 0 20
sense health@subject	-9 2 10 -2 -19 -2 -4 0 24 28
sense hear	-39 -11 9 13 -69 -31 41 39 48 -82
sense hear@around	-5 -6 -3 -4 53 4 -35 0 -4 -23
sense hear@subject	-62 -55 8 10 84 24 8 -7 -9 -110
sense hiringside	8 -41 45 -15 -28 15 28 0 -11 81
sense hiringside@around	-14 3 19 -1 -1 -1 -3 -1 -2 52
sense hiringside@subject	-5 0 16 -4 -2 -1 -3 -1 1 140
sense hitch	-42 -59 155 -17 -19 -24 21 -4 -11 -15
sense hitch@around	-9 -1 53 -1 -3 -2 -33 -1 -2 -1
sense hitch@subject	-1 -2 -9 7 -1 -1 -5 13 -1 -1
sense hold	-14 -13 -19 75 -41 -19 64 -18 -14 -48
sense hold@subject	-5 0 1 -12 -8 -4 30 -1 0 -7
sense inbox	-102 -56 -37 -24 -57 -34 55 257 -1 -9
sense inbox@around	-26 44 -9 -4 -2 6 -6 -3 0 -12
sense inbox@subject	-8 -21 3 -4 -19 -4 -27 106 -27 -18
sense interview	60 43 67 51 -40 -39 -57 -62 -23 116
sense interview@around	22 -40 75 -34 -24 -26 34 21 -28 133
sense interview@subject	119 98 92 37 -70 -68 -108 -3 -98 -92
sense invite	8 -26 76 -1 -13 7 -53 3 -1 18
sense invite@around	2 0 -1 2 -1 0 -1 0 0 62
sense invite@subject	29 9 4 -5 -7 -11 -2 -7 -12 60
sense join	6 -37 -16 -3 16 83 -9 -22 -18 23
sense join@around	0 -4 -1 -1 2 0 6 -1 -1 -11
sense join@subject	-12 -7 -2 -2 -7 8 21 -2 3 27
sense keen	-13 81 -24 -25 6 42 -50 9 -26 26
sense keen@around	4 -2 2 -2 6 2 -5 -2 -4 36
sense keen@subject	-1 3 0 0 0 0 0 0 0 9
sense link	78 15 1 -25 -18 -2 -31 9 -29 -33
sense link@around	-4 -1 7 0 0 0 -10 10 0 0
sense link@subject	-8 -4 3 -3 -2 -1 1 15 -2 53
sense lure	-25 -5 23 -12 -8 8 42 -17 -7 89
sense lure@around	-5 -1 5 -1 7 -1 -4 -1 0 -3
sense lure@subject	1 -3 -3 -1 4 -3 12 -3 -4 -6
sense machine	-3 7 -12 -4 -17 -2 -23 36 18 -20
sense machine@around	1 8 -1 -1 1 -1 -7 -1 2 -11
sense machine@subject	-11 -6 -5 -4 -6 -4 -13 53 -3 -32
sense mediaword	32 27 -30 -12 -27 24 -50 27 9 102
sense mediaword@around	17 -18 19 -9 16 -4 -46 22 3 3
sense mediaword@subject	-16 15 -4 -6 8 -11 21 -6 -2 83
sense meet	12 86 -31 15 -28 -44 41 -37 -15 -39
sense meet@around	32 -7 -25 -5 -7 5 19 -8 -3 -4
sense meet@subject	52 20 -20 -2 2 -16 -29 -2 -4 30
sense mine	-12 8 12 -4 -7 29 -20 -3 -4 151
sense mine@around	23 -1 -23 25 -7 -1 -23 -5 12 -13
sense mine@subject	3 -1 -1 -1 0 0 -7 8 0 48
sense move	-83 -69 250 -22 -34 -11 -52 27 -5 70
sense move@around	-60 -5 78 -2 -2 -2 -4 -2 -1 4
sense move@subject	-48 -44 180 -15 -8 -14 -19 -13 -20 -80
sense not	-205 -57 51 130 201 -77 26 29 -98 8
sense not@around	12 -3 -18 -2 0 0 13 -2 1 -17
sense not@subject	-9 -11 -14 33 -9 -7 -24 35 6 -9
sense offer	-73 24 -40 -19 51 138 -72 -24 15 141
sense offer@around	-7 8 -11 -1 -2 -16 32 -3 -1 3
sense offer@subject	-22 -13 -9 -7 -14 109 -28 -5 -12 66
sense office	29 31 -6 18 25 -46 10 -13 -49 15
sense office@around	-6 11 4 -3 -18 6 10 -3 -2 -18
sense office@subject	18 -7 -6 -7 -18 24 13 4 -20 175
sense official	-53 -7 10 3 -4 8 26 -12 29 63
sense official@around	-12 -9 5 -3 -11 -2 54 -18 -4 -25
sense official@subject	-18 19 -2 -1 7 -5 -9 -9 20 65
sense onward	14 8 -32 -7 31 -14 36 -9 -27 -166
sense onward@around	-10 -6 -9 37 3 -2 0 -6 -6 -14
sense onward@subject	-2 15 -6 -5 29 -8 -14 -3 -6 -29
sense other	-84 -100 82 30 201 3 -61 -33 -37 64
sense other@around	-67 0 70 -1 0 0 -1 0 0 0
sense other@subject	-1 -3 3 0 -1 0 3 0 1 18
sense pay	-22 -24 21 -15 -45 140 -25 -19 -11 63
sense pay@around	-3 -1 5 0 -1 12 -12 -1 0 -1
sense pay@subject	11 2 -2 -1 -1 -2 -11 3 -1 35
sense practice	-1 -27 23 -8 -2 -2 20 -2 -1 78
sense practice@around	-15 -1 14 -1 -4 -2 14 -3 -3 -6
sense practice@subject	-16 0 -3 -7 -1 -1 27 1 -1 80
sense prepare	179 -96 -60 0 -40 -32 20 5 23 -7
sense prepare@around	-9 2 2 -4 -9 3 28 -10 -4 -12
sense prepare@subject	2 0 0 -1 -1 -1 -4 5 0 54
sense property	46 -21 -11 18 -17 4 -11 -9 1 46
sense property@around	39 -10 -26 -5 0 6 -1 -2 -2 71
sense property@subject	9 -6 -2 1 5 -1 -2 -2 -3 88
sense received	-26 -21 -12 -21 -21 -26 -52 57 122 67
sense received@around	32 -7 -4 -1 -2 -1 -7 -8 -1 21
sense received@subject	-12 -10 -6 -5 -30 -7 -9 24 57 -53
sense recorded	-23 58 -6 -6 19 -5 -36 -5 4 86
sense recorded@subject	-9 30 -2 -2 -1 -2 -5 -4 -5 -9
sense recruiter	-15 -39 -4 13 27 -14 -10 41 0 -46
sense recruiter@around	67 -22 -31 4 31 -1 9 -19 -39 -141
sense recruiter@subject	34 -4 -13 -2 4 -1 -50 36 -4 12
sense remind	25 -35 25 3 -13 -42 66 -7 -21 6
sense remind@around	14 -4 11 21 -11 4 -24 -5 -6 -15
sense remind@subject	36 -24 28 10 -15 -16 4 -14 -9 -21
sense review	-33 -1 -34 3 -14 -21 40 -18 78 52
sense review@around	-4 -3 16 -4 -2 -2 1 -1 -1 6
sense review@subject	6 -17 -3 -4 6 8 38 -11 -23 9
sense role	35 -34 -99 66 71 52 -11 -52 -28 -30
sense role@around	50 -14 -28 -8 12 -2 -63 39 15 -27
sense role@subject	-19 63 -22 -22 12 41 -19 -25 -10 -21
sense sales	83 -30 -47 38 -2 -22 -53 47 -14 29
sense sales@around	39 -2 -33 1 0 -1 -1 0 -2 -16
sense sales@subject	-1 21 -1 1 -7 -6 0 -2 -6 130
sense send	52 6 -15 -51 -68 45 73 -6 -35 23
sense send@around	-7 7 17 -2 3 -1 -24 -5 12 -23
sense send@subject	-1 10 -2 -2 -8 -2 -3 9 -3 -3
sense shop	-5 -23 18 -2 -7 -8 19 39 -30 -40
sense shop@around	29 -4 -31 -3 -4 5 13 -3 -2 45
sense shop@subject	-8 4 -1 6 -4 -1 -6 11 0 29
sense sign	-56 -26 -21 -11 -41 290 -87 -10 -37 42
sense sign@around	-6 -1 7 -1 -1 0 2 1 -1 -25
sense sign@subject	-25 4 -7 -7 -17 60 -32 24 -2 7
sense slot	95 115 106 -51 -44 -43 -92 3 -89 -65
sense slot@around	54 8 -13 -8 -9 -2 -33 9 -6 -50
sense slot@subject	-1 38 16 -7 -18 18 -15 -23 -7 -33
sense sorry	-99 -51 69 187 124 -50 -101 -50 -29 -122
sense sorry@around	-3 -1 8 0 -1 0 -2 0 0 7
sense sorry@subject	-7 -9 15 9 13 -5 -13 -2 -1 5
sense stage	21 30 -13 5 42 -57 18 -36 -11 -44
sense stage@around	-5 -9 -20 31 23 -7 8 -11 -10 -24
sense stage@subject	-4 74 -19 -11 22 -19 -15 -14 -13 -78
sense start	3 -24 -21 -18 -19 148 -54 -17 1 -49
sense start@around	1 -1 -1 0 -1 -4 6 1 -1 -3
sense start@subject	-32 -2 -1 -1 -3 -28 69 0 -1 37
sense study	39 8 -15 -11 3 -12 37 -25 -23 66
sense study@around	-11 -3 3 -3 -3 6 -4 16 -2 41
sense study@subject	-11 3 -9 -2 -1 12 -5 15 -1 36
sense talk	48 134 -30 -29 -34 -28 39 -61 -39 -16
sense talk@around	22 37 -9 -8 -16 -12 11 -9 -16 -57
sense talk@subject	33 161 -27 -7 -22 -42 -61 -13 -23 -84
sense task	32 31 -8 -15 -16 -46 74 -41 -11 -68
sense task@around	-3 -2 -4 -2 -8 -4 31 -3 -6 -2
sense task@subject	24 -48 -2 -11 13 -34 120 -30 -34 -36
sense team	61 -62 -49 -11 33 -48 107 -76 44 -35
sense team@around	24 -12 -23 19 35 -20 6 -20 -10 -64
sense team@subject	50 20 -12 -9 8 -6 -28 -12 -10 8
sense thank	-44 -29 -107 30 47 -82 81 -11 114 -32
sense thank@around	-9 -22 7 25 -44 -19 63 29 -31 -88
sense thank@subject	-45 -19 -10 -13 51 -25 -18 14 66 -73
sense ticket	-9 -10 -23 -20 45 15 -47 51 -2 28
sense ticket@around	15 -9 -4 0 -3 0 0 -4 5 -18
sense ticket@subject	-16 5 -6 -6 2 -3 -17 61 -21 -36
sense time	80 40 35 22 -85 -20 -74 18 -17 20
sense time@subject	12 -72 66 122 -37 -27 -44 -12 -8 50
sense title	55 12 -76 -28 11 96 -13 -86 29 -74
sense title@around	60 -36 -47 -5 22 1 -91 28 68 -140
sense title@subject	24 16 -49 -50 70 22 -62 58 -29 -149
sense urgent	-5 -6 6 -6 -8 -5 -58 84 -3 -14
sense urgent@subject	-6 -1 2 8 -2 0 -1 0 0 4
sense video	96 76 -17 -11 -13 -22 -62 -27 -20 -75
sense video@around	-7 -1 13 -1 0 -1 -2 -1 -1 -15
sense video@subject	-11 79 -4 -3 -10 -5 -24 -14 -8 -49
sense wait	0 -64 3 -57 -90 19 229 -14 -26 -115
sense wait@around	-12 23 21 -2 -9 -2 -7 -4 -8 -6
sense wait@subject	-6 -14 3 -2 -12 -11 47 0 -6 -27
sense wish	-20 -13 -30 60 33 -9 -4 -26 10 -41
sense wish@around	-1 0 2 -1 0 -1 3 -1 -1 21
sense wish@subject	0 0 0 0 0 0 0 0 2 20
several times, asked	-50 125 10 -12 -14 -12 -26 -11 -11 -28
shift	-57 26 53 -4 -3 -2 -8 -3 -2 -14
short	6 35 -25 -36 -88 -14 95 84 -57 8
slots on offer	176 -12 -26 -7 -22 -13 -74 -13 -9 -40
survey	22 -8 -4 -1 8 -1 -8 -2 -6 52
survey@subject	7 -1 -4 -1 0 0 0 -1 0 -1
times of one day	70 32 25 -13 -7 -14 -72 -13 -7 113
times of several days	-105 309 -38 -22 -22 -33 -60 -12 -17 -6
voided interview	-26 -6 35 0 0 0 -1 0 0 -2
voided, and a time	-26 -6 35 0 0 0 -1 0 0 -1
windows	13 30 5 -21 -15 -37 48 -11 -11 47
word !	19 -34 -8 -2 -60 60 49 -63 39 -15
word ! !	1 -5 -2 -1 -2 37 -26 -1 -1 43
word ! a	0 0 0 0 0 0 1 0 0 6
word ! here'	8 -1 -1 -1 0 -3 -1 -1 0 -5
word ! i	0 3 0 0 0 0 -1 0 -1 4
word ! i'll	-1 -1 0 0 -4 -1 5 -1 2 3
word ! i'm	0 0 0 0 0 0 0 1 0 5
word ! je	2 -1 -1 0 -2 -2 6 -2 -1 -2
word ! on	-3 0 0 0 0 -10 14 0 0 -3
word ! please	0 0 0 0 0 0 1 0 0 -7
word ! te	4 0 -1 0 0 0 -1 0 0 3
word ! the	-3 0 2 0 -2 -1 6 -1 -1 -1
word ! ti	3 0 0 0 0 0 -1 0 0 0
word ! timemention	2 0 -1 0 0 0 0 0 0 27
word ! we	-1 2 -3 0 0 5 -4 0 1 -3
word ! we're	-2 -1 -1 -1 4 -1 -12 -3 17 -2
word ! wir	0 0 0 0 2 0 -2 0 0 7
word ! with	3 -2 -2 0 -1 2 1 0 0 -3
word #	90 11 -31 -31 -22 96 -108 8 -11 -26
word # !	0 0 0 0 0 0 0 0 0 5
word # #	22 -22 -12 -1 2 15 -8 2 4 -39
word # :	2 0 1 0 -1 0 -2 0 0 36
word # ?	0 -7 1 0 -1 -1 10 -1 0 -17
word # a	1 0 -5 -1 -3 2 4 -1 2 0
word # an	-2 -1 -1 -1 0 8 -2 -1 -1 -4
word # and	10 5 -3 -2 -1 12 -20 -2 -1 -4
word # b	4 -1 -1 -1 1 0 -1 0 0 4
word # bruto	0 0 0 0 -1 4 -1 0 0 -3
word # busines	0 0 0 0 -2 5 -8 8 -1 -4
word # c	0 0 0 0 0 0 0 0 0 9
word # days	-1 -5 -1 0 -1 20 -12 1 -1 20
word # de	0 1 -1 0 6 0 0 0 -5 3
word # dias	-1 -1 -1 0 -2 2 8 -4 -1 -7
word # e	10 0 -4 -2 -1 -3 2 -2 0 -9
word # empresa	0 0 0 0 0 0 0 0 0 5
word # en	-1 -3 0 0 7 0 -3 0 0 8
word # euro	-2 -2 -1 -1 -1 11 -3 -1 0 15
word # f	0 4 0 0 0 0 -2 0 0 -3
word # giorni	0 0 0 0 0 0 1 0 0 5
word # h	0 0 2 0 0 0 -1 0 0 9
word # has	0 0 0 0 -1 5 -8 7 -2 9
word # hora	0 0 0 0 0 0 -3 8 -4 2
word # hour	-1 -4 -1 -1 -3 4 2 7 -4 8
word # hr	0 -1 0 -1 -1 6 -3 0 0 5
word # in	2 0 -1 0 0 0 -1 0 0 10
word # instead	-1 -3 8 0 0 -2 -2 0 0 5
word # interview	0 0 0 0 0 0 0 0 0 4
word # is	-1 3 0 0 11 -1 -8 -1 -2 3
word # k	-5 -15 -3 -1 -3 57 -22 -3 -3 -10
word # may	2 2 -1 0 -1 0 -3 0 1 -6
word # min	12 23 -4 -1 -4 -4 -17 -2 -3 -21
word # minut	0 8 -1 -1 -1 -1 -2 -2 -1 -13
word # minute	-1 8 -1 0 1 0 -3 0 -3 4
word # minuti	0 3 0 0 0 0 -1 0 -2 1
word # minuto	0 1 0 0 0 0 0 0 0 9
word # month	-2 5 0 0 0 1 -3 0 0 -2
word # neue	0 0 0 0 0 0 0 0 0 7
word # new	2 0 -1 0 0 0 0 0 0 8
word # off	0 0 0 0 4 -1 -2 0 0 -1
word # on	0 -1 2 0 0 0 -1 0 0 -13
word # ore	0 0 0 0 0 0 -1 2 0 3
word # people	0 0 0 0 0 0 0 0 0 5
word # pm	-3 4 0 0 0 0 0 0 0 -8
word # question	-1 3 0 0 0 0 -1 0 -1 -1
word # stunden	0 0 0 0 0 1 -1 0 0 9
word # th	-6 11 1 -1 0 0 -5 0 0 -11
word # timemention	4 0 0 0 0 -1 -2 0 0 17
word # to	-1 -6 -1 -1 -1 5 6 -1 0 -3
word # with	2 0 -1 0 0 0 0 0 0 -7
word # work	-1 0 3 0 0 0 -1 0 0 2
word # x	0 -6 0 0 0 0 7 0 0 0
word :	10 -22 -13 3 -35 -15 -42 119 -5 -68
word : #	6 -10 -2 0 2 6 -6 10 -7 -11
word : a	0 0 -2 5 0 -1 0 -1 0 -5
word : app	0 4 0 0 0 0 -2 0 -2 -1
word : cal	-1 4 0 0 -1 -1 -1 0 0 -1
word : calend	4 10 -6 -1 -1 -2 -2 -1 -1 12
word : candidate	0 0 0 0 0 0 0 0 0 14
word : colloquio	-1 -1 0 2 0 0 0 0 0 -4
word : data	5 0 -1 0 1 0 -3 -1 -1 14
word : el	0 0 0 0 0 0 0 0 0 -3
word : entretien	0 -1 1 1 -2 0 -1 2 0 -10
word : entrevista	0 -1 0 3 -1 0 -1 0 -1 -1
word : http	4 31 -8 -3 -8 -6 0 -2 -8 1
word : il	1 0 0 1 -1 0 0 0 0 -4
word : interview	-5 -4 0 0 -2 -1 -3 17 -1 21
word : la	0 -1 -1 7 -4 -1 2 -1 -1 -2
word : meet	5 -1 -2 -1 0 0 0 0 0 -8
word : offer	0 0 0 0 0 0 0 0 0 18
word : one	0 1 0 0 0 0 0 0 0 3
word : phone	-1 0 0 2 0 0 0 0 0 -5
word : question	0 0 0 0 0 0 -7 8 0 -2
word : r	-4 0 0 4 0 0 0 0 0 -1
word : re	-1 0 0 0 0 0 -4 7 0 -1
word : schedule	0 1 0 0 0 0 0 0 0 7
word : thank	0 0 0 0 0 0 0 2 0 -3
word : the	0 -1 0 -3 4 0 2 -1 0 14
word : timemention	-1 -11 7 -7 -5 -6 -13 40 -5 -32
word : tuesday	3 -3 0 0 0 0 0 0 0 -1
word : vorstellungsgesprach	-3 -1 3 0 -1 0 -1 2 0 0
word : we	0 -1 0 0 -1 1 0 0 2 -4
word : what	0 0 0 0 0 0 0 0 0 9
word : your	4 1 0 0 0 0 -1 -3 0 2
word : zoom	5 0 -2 0 0 0 -1 0 0 -4
word ?	-34 62 21 -20 -30 41 3 -20 -23 44
word ? #	0 -5 0 0 -1 10 -2 -1 0 -7
word ? ?	0 0 0 0 0 0 0 0 0 20
word ? bring	0 0 0 0 0 0 0 0 0 9
word ? e	0 -1 0 0 0 -1 3 0 0 -3
word ? i	17 3 -17 0 -1 -2 0 0 0 2
word ? i'll	6 -4 -1 0 0 -1 0 0 0 -7
word ? i'm	-1 9 -1 0 -1 -2 -4 0 0 -2
word ? i've	-3 -4 9 0 0 0 0 0 0 -16
word ? if	-11 7 4 0 -1 -1 2 0 0 1
word ? it	0 -1 0 0 1 0 0 0 0 -3
word ? it's	0 -7 0 0 0 8 -1 0 0 11
word ? je	0 0 0 0 0 0 0 0 0 3
word ? pwd	1 -1 0 0 0 0 0 0 0 -3
word ? same	-3 -5 12 0 0 -1 -3 0 0 7
word ? te	0 0 0 0 0 0 0 0 0 6
word ? timemention	0 0 0 0 0 0 0 0 0 -4
word ? we	-1 1 0 0 0 0 1 0 0 8
word a	-50 32 8 -24 16 6 20 -8 0 -28
word a #	-5 15 4 -1 -2 7 -14 -1 -3 -5
word a accepte	-1 -1 0 0 2 0 -1 3 -1 -4
word a call	-1 7 -3 0 -1 -1 -3 2 0 12
word a candidate	0 0 0 0 1 0 0 0 0 -4
word a change	-8 0 10 -1 0 0 0 0 0 -3
word a closer	0 0 0 0 5 0 0 0 -4 -5
word a coffee	0 5 0 0 -1 -2 -2 0 0 -5
word a conflict	0 -1 1 0 0 0 0 0 0 -3
word a copy	0 -1 0 0 -1 0 7 0 -3 -2
word a couple	-1 -4 -1 0 -3 -2 6 -1 6 -9
word a data	0 -2 0 0 1 -1 3 0 0 -7
word a day	-6 13 0 -1 -4 5 -8 -1 0 8
word a de	0 0 0 0 0 0 0 0 0 -6
word a decision	-2 -1 0 0 0 1 3 0 0 0
word a entrevista	1 0 3 -1 2 0 -2 -1 -1 -3
word a ete	-5 0 0 1 0 0 0 6 -1 -1
word a few	-5 9 -1 -3 1 -1 4 -3 -3 -11
word a first	-6 9 -1 0 0 0 0 0 0 -6
word a fit	0 0 0 0 -2 0 0 0 3 9
word a good	0 4 0 0 0 -1 -3 0 1 -2
word a great	0 1 0 0 -5 0 0 0 5 5
word a job	-3 -1 3 0 4 0 0 0 -3 5
word a la	11 -11 -1 0 -7 0 9 -1 1 0
word a las	-2 0 4 0 0 0 -1 0 0 -2
word a look	-2 -2 -1 0 -6 -3 4 1 9 -3
word a lot	-1 0 0 0 8 -1 -4 -1 0 -1
word a member	0 0 0 0 0 0 -6 7 0 0
word a message	0 -4 0 0 0 0 0 6 0 -3
word a new	-1 -4 4 -1 0 0 -1 3 0 7
word a notre	2 0 -1 0 0 0 0 0 0 -7
word a nuestra	0 0 0 0 0 0 0 0 0 -3
word a panel	0 -7 0 -1 0 0 9 0 -1 -2
word a partir	-3 1 -1 -3 -2 10 -4 0 3 -3
word a phone	-1 1 -1 -1 0 -1 5 -1 0 -8
word a photo	1 0 0 0 0 0 0 0 0 3
word a place	0 0 0 5 -2 -1 -1 0 0 10
word a pleasure	-2 -1 -1 0 0 -1 7 -1 0 -2
word a quick	0 -4 0 0 -1 -2 3 0 4 2
word a real	0 0 0 0 0 0 -1 0 1 -3
word a reference	0 0 0 0 0 0 0 0 0 3
word a reminder	3 0 -1 0 0 0 0 0 0 -4
word a reuniao	0 0 -2 4 0 0 -1 -1 0 -1
word a short	-5 10 0 -1 -2 0 0 -1 -1 4
word a slot	0 1 0 0 0 0 0 0 0 13
word a sua	-3 0 -1 -1 -1 -1 4 3 -1 4
word a timemention	-3 -2 7 -2 -1 -2 7 -3 -1 -15
word a tua	-5 7 1 0 -1 0 -2 0 1 -3
word a un	0 1 0 0 0 0 0 0 0 5
word a una	-1 3 0 0 0 0 -1 0 0 0
word a une	-1 0 0 0 8 -3 -3 0 0 0
word a vaga	-5 -2 -2 3 -4 -4 16 -1 -1 -15
word a video	-1 6 0 0 0 0 -3 -1 0 -4
word a votre	10 -8 0 -1 0 0 1 0 -2 2
word a vous	0 0 0 0 0 0 3 0 -2 -2
word a week	-4 -2 2 -1 3 6 -4 -1 0 -13
word a word	-6 7 0 0 -1 0 2 0 0 3
word a yes	-4 -1 5 0 0 2 -1 0 0 -5
word a zoom	5 0 -4 0 0 0 0 0 0 -1
word aaa	4 0 -3 0 0 0 0 0 0 -1
word aan	13 -7 -1 -2 1 3 -4 -2 -3 -5
word aan de	2 -2 0 0 0 0 1 0 0 -3
word ab	-1 5 -1 -1 -2 -1 -2 -1 4 -4
word ab #	0 -1 1 0 -1 0 -1 -1 3 -5
word abara	1 -1 1 0 -1 0 0 0 0 14
word abbiamo	-1 2 -6 -1 2 -1 4 1 0 -10
word abc	2 0 -1 0 0 0 0 0 0 -3
word abgesagt	-1 0 0 3 0 0 0 0 0 4
word ablauf	1 0 0 0 0 0 0 0 0 -3
word able	-2 0 -10 6 -1 -2 10 -2 -1 -14
word able to	-2 0 -10 7 -1 -2 10 -2 -1 -14
word about	-7 22 1 6 -7 -14 7 0 -8 38
word about the	9 20 -4 3 -7 -6 -11 -2 -2 8
word about what	-1 0 0 1 0 0 0 0 0 6
word about you	0 0 0 0 -3 0 3 0 0 3
word about your	-2 6 -1 -1 0 -1 -2 2 -1 14
word above	6 2 -7 0 0 0 -9 9 0 -5
word absagen	-1 0 0 2 0 0 -1 0 0 3
word accept	-5 -5 -2 3 7 10 -16 10 -3 24
word accept :	-3 -1 -1 -1 -2 -1 -2 12 -1 -9
word accept or	1 -1 0 0 -1 2 0 -1 0 -9
word accept the	-1 -1 0 0 0 0 0 3 0 -6
word accept this	-2 -1 -1 -1 -2 -1 -1 9 0 -6
word accept your	0 0 0 0 0 0 0 0 0 18
word acceptance	-1 -2 0 0 0 5 -1 0 0 4
word accepte	-1 -1 0 0 2 0 -1 3 -1 -5
word acces	0 0 0 0 0 0 0 0 0 4
word account	0 -1 2 0 -3 5 4 -2 -5 -5
word accueillir	0 0 0 0 0 6 -4 0 0 -1
word acknowledge	6 -1 -1 -1 0 0 -4 -5 6 -8
word acros	0 0 0 0 1 0 0 0 0 3
word acros your	0 0 0 0 0 0 0 0 0 3
word action	-2 1 0 5 -1 0 -1 -1 -1 16
word action requir	0 0 1 0 0 0 0 0 0 12
word active	0 0 0 0 -2 0 3 0 -1 1
word acudir	0 0 0 0 0 0 0 0 0 4
word ad	0 5 -1 0 0 0 -1 -1 -2 -11
word add	0 0 0 0 0 0 0 1 0 21
word add to	0 0 0 0 0 0 0 0 0 15
word added	0 0 0 0 0 5 -4 0 0 19
word added to	0 0 0 0 0 0 0 0 0 15
word addres	1 -5 0 0 -1 0 0 6 0 -16
word adjunto	2 -1 0 0 0 1 -1 0 0 -4
word admissao	0 -1 0 0 3 0 -1 0 0 1
word admission	0 0 0 0 0 0 0 0 0 17
word adresse	0 -1 0 0 0 0 0 1 0 10
word afraid	-2 -1 0 8 11 -2 -12 -3 -1 -7
word afspraak	4 -3 0 3 -1 0 -1 -1 -1 -6
word afspraak timemention	0 0 1 0 0 0 0 0 0 -4
word after	-2 -7 14 1 10 6 -23 -3 4 4
word after #	-1 2 0 0 0 -1 -5 5 0 0
word after a	0 0 0 0 10 -1 -4 -1 -2 0
word after careful	0 0 0 0 1 0 0 0 0 8
word after that	-1 2 -1 0 -2 -1 4 -1 0 -3
word after the	0 -1 0 0 -2 0 -1 0 6 3
word after your	-1 -1 0 0 0 10 -5 -1 0 -2
word afternoon	0 8 1 0 -1 -2 -4 0 0 -3
word again	-14 -3 3 3 3 -5 5 10 -3 11
word again for	-1 0 0 -1 2 -1 2 0 -1 5
word again on	-2 -1 -2 -2 -1 -2 1 11 -2 -2
word agency	0 0 0 0 0 0 0 0 1 5
word agenda	10 7 -3 1 -2 -3 -9 -1 -1 3
word agenda :	0 2 0 0 0 0 -1 0 0 15
word agent	-2 -3 -1 -1 2 1 -4 10 -2 2
word aggiornamento	0 0 0 0 1 0 2 -1 0 -3
word ago	0 0 0 0 0 0 0 0 0 10
word agora	0 2 0 0 -5 0 0 0 5 1
word agradecemo	-1 -1 3 0 3 0 1 -4 0 -2
word agree	-3 -1 5 -1 0 0 2 -1 0 5
word agree to	0 0 0 0 0 0 0 0 0 8
word ahead	-2 -2 -1 7 0 -2 3 -1 0 -1
word ahead with	0 0 0 0 1 0 0 0 0 6
word ahora	0 4 0 0 0 -1 1 -2 0 -1
word aim	1 -1 0 0 0 0 -1 1 1 -5
word aim to	1 -1 0 0 0 0 -1 1 1 -5
word airport	0 0 0 0 0 0 0 0 0 -4
word al	4 -3 1 -3 1 -2 1 3 -1 -4
word al #	-1 1 -1 0 0 0 1 1 0 3
word al timemention	-1 0 2 0 0 0 -2 4 0 -3
word alert	0 0 0 0 2 0 0 0 -1 5
word all	7 -22 5 30 -14 6 9 -17 -4 -35
word all candidat	-3 -2 11 -1 -5 0 -2 6 -3 -13
word all day	0 0 0 0 0 0 -9 10 0 1
word all the	-4 -8 -5 26 -1 7 -9 -3 -3 -12
word all time	1 0 0 0 0 0 0 0 0 -8
word alla	0 -1 1 0 1 0 -1 0 0 -7
word alla selezione	-1 0 1 0 0 0 0 0 0 -5
word alle	4 2 2 2 -2 0 -5 -1 0 -3
word alle #	-1 0 2 0 0 0 0 0 0 -3
word allora	1 0 2 0 0 0 -1 -1 0 -5
word allow	1 0 0 0 -2 0 0 3 -1 -2
word almacen	-1 3 0 0 1 0 -1 0 -1 -8
word already	2 -3 -2 7 -2 0 -2 -1 0 -3
word als	9 -12 -4 -5 2 5 10 -3 -2 -52
word als je	-1 0 -1 0 -1 3 1 0 0 -2
word also	-7 2 5 -1 -2 -1 5 -1 0 2
word altre	0 0 0 1 0 0 0 0 0 -3
word alumni	0 0 0 0 0 0 0 0 0 4
word am	8 3 -11 2 1 8 -18 11 -5 7
word am #	-2 3 0 0 0 0 0 0 0 4
word am pleas	-1 1 0 0 -1 4 -2 0 -1 -4
word am telefon	0 -2 -1 0 0 0 4 0 0 -8
word am timemention	1 7 -13 2 1 -1 -4 8 -2 20
word am writ	0 0 0 0 0 2 0 0 0 3
word an	-13 13 -23 -10 17 10 0 -3 8 -15
word an answer	-3 0 0 -1 0 0 5 -1 1 6
word an email	0 -3 0 0 0 -2 6 0 0 -1
word an hour	2 5 -2 -1 -1 10 -9 -2 -2 -5
word an interview	-8 11 -9 -2 -1 -1 -3 3 10 -9
word an interviewer	0 0 1 0 0 0 0 0 0 5
word an offer	-2 -2 -3 -1 20 -6 -4 -1 -1 -11
word an ondemand	-1 2 0 0 0 0 0 0 0 -3
word an online	-2 -2 0 -1 -1 0 13 -2 -5 -6
word an update	0 -1 -1 0 3 0 0 0 0 -3
word analista	0 1 1 -1 1 1 -2 -1 0 -4
word analyst	-21 9 0 -2 4 -5 16 -5 5 -4
word analyst #	0 0 0 0 3 0 0 0 -2 1
word analyst at	0 -1 0 0 0 2 0 0 0 6
word analyst position	-1 1 0 -4 -1 -1 6 0 0 7
word analyst role	-5 8 0 -1 -1 0 -1 0 0 3
word analytic	3 -1 -3 -1 3 -1 -1 1 0 4
word anbei	1 0 0 0 0 1 0 0 0 5
word anbieten	-1 0 0 0 -1 3 -1 0 0 -6
word anche	1 0 0 0 0 0 0 0 0 -9
word ancora	0 0 0 0 -1 0 3 0 0 -2
word and	-22 -16 -42 -12 23 15 0 15 39 24
word and #	10 7 -2 -2 -1 -3 -8 -1 0 -6
word and a	-4 8 -1 -1 -1 4 -11 6 0 2
word and after	0 0 0 0 0 0 0 0 0 8
word and an	-1 0 -1 0 -3 10 -5 -1 0 0
word and bring	-1 0 0 0 -2 7 -3 -1 0 -7
word and for	0 0 0 0 0 0 0 0 0 7
word and get	0 0 0 0 -2 0 1 -1 2 -3
word and has	0 -1 0 0 -2 -1 0 1 3 -6
word and have	1 7 0 0 0 0 -7 0 0 13
word and i	6 -11 -4 -3 2 9 5 -3 -2 -38
word and i'd	0 -2 0 0 -2 0 6 0 0 -5
word and i'll	-15 -4 9 -3 -6 -4 29 -6 1 -20
word and i'm	0 -1 0 -4 13 -2 -5 0 0 3
word and let	-1 1 -1 0 -2 3 1 -1 -1 3
word and ms	0 -1 0 0 0 0 1 0 0 -5
word and my	1 0 0 0 0 0 0 0 0 -9
word and not	3 0 -3 0 0 -1 -5 8 0 -4
word and return	-1 -1 0 0 0 4 -1 0 0 5
word and sam	6 -3 -1 0 0 0 -2 0 0 1
word and send	-1 0 -1 0 -1 6 -2 -1 0 3
word and sign	0 0 0 0 0 1 0 0 0 -6
word and tell	-1 -8 0 0 -2 7 6 -1 0 -7
word and the	-3 -4 0 2 20 -5 -15 -4 9 15
word and then	-8 0 0 -1 0 0 9 0 1 -1
word and timemention	-1 1 0 0 0 -1 0 1 0 11
word and want	-1 2 -1 0 0 -1 3 -1 -1 -6
word and was	0 0 0 0 0 0 0 0 0 6
word and we	-4 -12 -2 -1 12 13 -1 -3 -3 7
word and we'll	1 0 0 -1 0 0 2 -1 0 -3
word and will	-3 -3 -2 -3 -7 -3 -21 8 34 -11
word and would	3 0 0 0 -1 -2 3 0 -4 26
word and you	0 1 -1 -1 3 0 0 -1 -3 -2
word and your	5 -1 -1 -1 3 -1 -4 -6 6 11
word anda	0 -1 0 0 -6 0 9 -3 0 -1
word ander	0 4 -3 0 -1 0 1 0 0 -16
word andere	-1 -1 1 0 3 0 -1 0 -1 2
word anderen	0 0 5 0 0 0 -4 0 0 1
word andr	-2 2 1 0 0 -1 1 -2 0 -5
word android	1 -4 -1 -1 0 -5 9 -1 2 -6
word android developer	1 -4 -1 -1 0 -5 9 -1 2 -6
word anexo	0 0 0 0 0 1 0 0 0 -3
word angebot	0 0 0 0 0 1 0 0 0 6
word announcement	0 0 0 0 14 0 -2 -6 -5 -5
word annuel	0 0 0 0 0 0 0 0 0 5
word annule	-5 0 -1 9 -1 0 0 0 0 -4
word ano	-1 -1 -2 6 -1 0 -1 0 0 2
word another	-5 -25 39 1 16 4 -19 -7 -4 45
word another candidate	-1 -2 0 0 10 -1 -4 -1 -1 -10
word another day	-5 -2 19 -2 -2 0 -4 -2 0 9
word another time	4 -17 15 0 0 0 -1 0 0 1
word anrufen	-1 -2 -1 0 0 -1 5 0 0 -2
word anrufen ?	-1 -2 -1 0 0 -1 5 0 0 -2
word answer	-7 3 -2 -2 -3 2 -15 28 -4 3
word answer by	0 -1 0 0 0 0 5 0 -3 -10
word ante	1 -4 -1 -1 -1 -3 9 -1 0 0
word ante de	0 -1 0 0 0 -2 3 0 0 -1
word antwoord	-1 -1 0 0 -2 -1 4 1 -1 -6
word antwort	-2 0 0 0 0 -1 2 4 -1 -8
word any	6 30 4 -4 6 -8 -39 2 2 -15
word any chance	0 5 7 0 0 -2 -8 0 0 -4
word any inconvenience	-5 0 5 0 0 0 0 0 0 -2
word any more	-1 -3 3 -1 5 0 -2 0 -1 3
word any of	0 1 0 0 0 0 0 0 0 -9
word any question	10 -3 0 0 0 -1 -5 0 0 -4
word any time	0 21 -10 -1 -3 -1 -8 -2 4 -8
word anyth	-19 -3 -4 3 -3 -1 31 -3 -1 5
word anyth chang	0 -1 -1 1 -1 2 0 -1 0 -4
word ao	-1 0 0 -1 3 -1 -1 0 0 -3
word apena	0 0 1 0 0 0 -1 0 1 3
word apologi	-2 -1 1 6 -4 0 1 0 0 -5
word apologi for	-1 -1 1 0 0 0 2 0 0 -5
word apologize	-5 0 6 0 0 0 0 0 0 -1
word apologize for	-5 0 6 0 0 0 0 0 0 -1
word app	1 4 0 -1 0 0 -2 0 -2 -3
word appear	0 0 0 0 0 0 0 0 0 6
word appel	6 7 0 0 -1 0 -10 0 -1 -3
word appelez	0 -1 -1 0 -1 -2 4 0 0 -2
word appena	-1 -1 7 -3 0 -1 -2 -1 0 0
word appli	-6 -2 0 -1 2 0 -1 0 8 39
word appli for	0 0 0 0 2 0 0 0 -1 18
word appli on	0 0 0 0 0 0 0 0 1 -6
word appli to	0 0 0 0 0 0 0 0 0 12
word applicant	-1 0 -1 -1 2 -1 6 -1 -4 44
word application	-17 -10 -7 -1 10 -5 -26 -33 89 17
word application !	0 0 0 0 -1 0 -3 0 6 -2
word application :	0 0 0 0 0 0 -1 1 1 9
word application and	-1 5 -1 -1 9 1 -11 -1 -1 -5
word application close	-8 0 0 -1 0 0 2 0 8 -1
word application for	-7 -3 -2 -2 4 -2 -5 -3 19 38
word application is	0 -2 0 0 -10 0 1 -1 13 -5
word application statu	0 0 0 0 8 0 0 0 -6 -5
word application to	1 -2 0 1 3 0 -1 -1 0 7
word application update	0 -1 0 0 8 0 -2 -14 10 5
word application was	0 0 0 0 1 0 0 0 1 -3
word apply	-8 9 -1 -1 -3 -1 6 -1 1 30
word apply for	-1 -1 0 0 -6 0 12 0 -2 1
word apply to	-6 10 0 -1 -4 0 -3 0 5 4
word appoint	-4 -4 -1 -2 9 17 -12 -2 -1 -4
word appointment	-1 0 -2 -1 2 12 -2 -5 -3 24
word appointment confirmation	0 0 0 0 0 0 0 0 0 4
word appointment has	0 0 0 0 0 0 0 0 0 9
word appointment with	0 0 0 0 0 0 0 0 0 9
word appreciate	1 -1 -1 0 2 0 -1 -1 1 -3
word appreciate your	0 -1 0 0 7 0 -1 -1 -4 -2
word approv	0 0 0 0 2 0 -2 0 0 24
word approval	0 0 0 0 0 0 1 0 0 17
word approve	0 0 0 0 0 0 0 0 0 18
word appuntamento	0 0 1 0 0 0 0 0 0 12
word apre	0 0 0 0 3 0 0 0 -2 -3
word apreciado	0 0 1 0 -2 0 0 0 3 -2
word april	1 0 0 0 -1 -1 2 0 0 14
word april #	2 0 0 0 0 0 0 0 0 11
word aqui	0 -5 1 -1 1 -1 5 -1 1 -13
word arbeitsvertrag	0 0 0 0 0 2 -1 0 0 3
word are	-9 10 -5 3 -3 -2 31 -8 -17 64
word are a	0 0 -1 0 4 0 1 0 -4 -7
word are attach	2 -1 0 0 0 0 0 0 -1 4
word are confirm	1 0 0 0 0 0 0 0 0 -4
word are doing	-2 7 0 0 0 -1 -3 0 0 1
word are in	0 1 0 0 0 0 0 0 0 -3
word are on	12 -3 -3 -1 -1 -1 -4 -1 0 13
word are pleas	0 -1 0 0 0 2 0 0 0 7
word are schedul	1 0 0 0 0 0 0 0 0 -5
word are the	0 0 0 0 0 0 0 0 0 3
word are timemention	-13 16 -3 0 0 0 0 0 0 0
word are undeliverable	0 0 0 0 0 0 0 0 1 3
word are you	-2 -5 2 -1 -2 -5 14 -1 0 -3
word area	0 0 0 0 0 0 0 0 0 4
word aren't	0 0 0 5 0 -1 -1 -1 -1 -6
word around	-2 8 -1 -1 -3 -6 9 -2 -1 1
word arrang	3 -1 0 0 0 0 -1 0 0 -2
word arrange	-1 4 -1 -1 -1 0 1 -1 -1 0
word arriv	-1 -1 0 0 -3 -1 -13 -1 20 -6
word arriva	3 -2 2 0 0 0 -1 0 0 -3
word arrive	2 -1 0 0 0 0 -1 0 0 11
word article	-3 -1 -1 -1 0 -2 8 0 0 2
word as	-21 -8 8 3 -19 60 -10 -8 -6 -20
word as a	-4 -2 5 0 0 -1 4 0 -1 13
word as an	0 0 0 0 0 1 -1 0 1 7
word as discuss	-1 4 0 -1 0 -1 -1 0 0 0
word as follow	-1 -1 0 0 -3 10 -3 -1 0 -1
word as i	-2 0 0 -1 -1 8 -4 0 0 -2
word as our	4 -5 -1 -1 -3 17 -9 -1 -1 -7
word as part	-1 -5 0 0 0 0 14 -2 -6 -7
word as soon	-1 -2 0 -1 -1 19 -13 0 -1 -13
word as the	0 0 0 6 -5 0 1 -1 -1 -2
word as we	-1 0 1 0 0 0 -1 1 0 -4
word as you	0 0 -1 0 0 19 -17 0 0 -8
word asap	-4 6 -1 0 0 0 0 0 0 -2
word asesor	0 0 1 0 0 0 0 0 0 3
word asi	0 -1 1 0 0 0 0 0 0 -4
word ask	10 -3 -7 -3 -2 0 8 -2 -1 -13
word ask for	14 -2 -7 -1 -1 0 -3 -1 0 -30
word asked	-6 1 4 0 -1 -4 11 -1 -4 4
word asked to	-3 3 5 -1 -1 -2 4 -1 -4 -5
word asking	0 0 0 0 0 0 0 0 0 3
word asks	2 0 0 0 0 -1 0 0 0 5
word aspettiamo	0 0 0 0 0 0 0 0 0 3
word assessment	2 -4 -1 -1 2 -3 15 -3 -6 -20
word assessment day	4 1 0 0 0 -3 -1 -1 0 -4
word assim	0 -1 3 -2 -4 0 4 0 0 0
word assim que	-1 -1 3 -1 -4 0 4 0 0 0
word assistant	2 0 -1 -1 12 -1 -5 -5 -2 -10
word associate	-8 2 -2 -1 -2 3 -1 8 0 -15
word assume	6 -5 -1 0 0 -1 -3 -4 7 -5
word assume that	0 0 0 0 0 0 -3 -4 7 -1
word at	-1 -3 20 -2 -16 -17 11 -10 18 -21
word at #	6 -3 6 -1 -1 1 -3 0 -3 -9
word at a	-1 -2 -1 -1 -1 -1 -16 23 0 -7
word at all	-11 -1 12 0 -2 -1 5 -1 0 0
word at any	-1 1 -1 0 -2 0 0 -1 4 -3
word at my	0 0 0 0 -1 0 22 -20 0 1
word at our	4 0 -1 -1 -1 0 -1 0 1 -24
word at the	19 -16 -4 -1 -6 -9 10 -5 12 -4
word at their	-11 12 -1 0 -5 -2 9 -1 0 -7
word at this	-1 0 -9 9 2 0 0 0 0 22
word at timemention	12 -7 8 -3 2 -2 -6 -2 -1 -14
word at your	-3 -1 0 0 0 -1 7 0 0 7
word ate	0 2 -3 -2 -6 1 10 0 -2 -22
word ate timemention	0 2 -3 -1 -1 1 3 0 -2 -13
word attach	21 -9 -3 -2 -5 24 -17 -6 -3 34
word attach is	1 -1 0 0 0 0 1 0 0 5
word attach please	3 -3 0 0 0 -1 2 0 0 -1
word attend	-1 1 4 -1 0 0 2 -1 -4 1
word atualizacao	0 0 0 0 -3 0 5 0 0 -7
word au	-1 -5 6 -2 -2 -1 4 4 -3 -25
word au plus	-2 -1 0 0 -1 0 1 4 -1 -3
word au timemention	1 0 0 0 0 1 -1 0 1 -4
word auch	-8 8 -2 0 -6 -1 10 -1 -1 7
word audition	0 0 0 0 0 0 0 0 0 8
word auf	8 -2 2 -2 -6 -1 6 -2 -3 -7
word auf dem	0 0 0 0 -1 0 1 0 0 4
word auf ihre	3 -1 0 0 -1 0 0 0 0 -2
word august	-1 -2 0 0 -1 14 -8 -1 0 -8
word aus	0 1 0 0 4 -1 -3 1 -2 -5
word ausschreibung	0 0 0 0 4 0 -2 0 -1 -2
word aussi	-2 -2 2 0 -1 -1 4 0 0 -1
word automatic	-1 -1 -3 0 -1 0 -2 9 0 -3
word automatic reply	-1 -1 0 0 0 0 -2 5 0 -3
word automatica	-1 -1 -1 0 -1 -1 -1 6 -1 -2
word automatica :	-1 -1 -1 0 -1 0 -1 5 0 -1
word automatical	0 1 0 0 0 0 0 1 0 -5
word automatico	0 3 0 0 0 0 -1 1 -2 3
word automatische	-1 0 0 0 0 0 0 3 0 -4
word autre	0 0 2 0 -3 0 3 0 -1 -2
word aux	-3 0 0 0 3 -1 2 1 -1 -3
word availability	-5 17 -1 -1 -2 -2 -8 4 -2 -10
word availability for	-2 9 -1 -1 0 0 -4 0 -1 -4
word available	1 1 0 -1 0 0 -1 -1 0 25
word avant	-1 1 -1 0 -2 -1 6 -1 -1 9
word avant le	-1 2 0 0 0 0 1 -1 0 3
word avant timemention	0 0 0 0 0 0 0 0 0 7
word avec	10 -12 6 -1 0 0 -2 -1 1 3
word avec plaisir	0 0 0 0 0 0 -3 0 4 -1
word avec vous	0 0 0 0 -2 0 3 0 0 1
word avenue	-1 4 0 0 0 -2 -1 0 0 -3
word avez	0 -3 0 0 3 -1 2 0 -1 -3
word avis	0 0 0 0 0 0 0 0 0 3
word avon	-3 -2 -1 -3 11 6 -7 -1 -1 -6
word away	0 -2 2 -1 -5 -1 -3 8 3 -5
word away until	0 -1 0 0 -2 0 0 1 3 -3
word aydin	0 0 0 0 0 0 0 0 0 4
word ayuda	0 0 0 0 0 0 -1 5 -3 -2
word b	6 -1 -4 -2 0 -3 7 -2 -1 -6
word baan	-2 0 -1 0 -5 2 8 -1 -1 5
word back	-13 -12 1 -9 -11 -4 45 2 2 -50
word back in	0 -1 0 0 -2 -1 1 0 3 -1
word back on	-2 -4 3 -2 0 -1 1 7 -1 -4
word back to	-3 -2 -3 -2 -7 -2 15 0 3 -11
word background	-1 3 -1 -1 0 -2 2 -1 -1 -4
word background check	0 0 0 0 0 -2 4 0 0 -5
word bad	-4 -2 13 6 -3 -1 -5 -3 0 -6
word band	0 -6 0 0 0 0 7 0 0 1
word bank	-8 -2 14 -4 1 0 4 -4 -1 8
word banque	0 0 0 0 4 0 0 0 -3 1
word bar	-1 -1 0 4 -1 0 0 -1 0 9
word base	-1 -1 -1 0 0 6 -4 -1 1 9
word base #	-1 -1 0 0 0 5 -3 0 0 10
word basi	-1 -2 0 0 7 0 -3 0 -1 -2
word be	-11 -19 11 8 0 4 -25 18 14 -44
word be #	0 0 0 0 0 1 -1 0 0 -7
word be a	2 0 0 0 1 0 0 0 -1 -8
word be able	0 -1 -7 9 -1 0 1 0 0 -13
word be back	-1 -4 5 0 -1 0 -1 0 3 -4
word be consider	-3 0 0 4 0 0 0 0 -1 -3
word be contact	-1 -7 0 -1 0 0 9 0 1 -3
word be delight	10 -3 0 0 0 -1 -5 0 0 6
word be deliver	0 0 0 0 -2 0 -1 6 0 -6
word be free	0 4 -1 0 0 0 -2 0 0 -7
word be glad	0 5 0 0 -3 -1 -1 0 0 9
word be held	-4 3 4 0 0 0 -2 0 0 -1
word be in	-4 -7 6 -3 1 -4 4 1 6 -3
word be interview	0 0 0 0 0 0 0 0 0 4
word be meet	2 0 -1 0 0 0 0 0 0 4
word be on	-3 0 3 0 0 -1 1 0 0 -6
word be our	0 -7 0 0 0 8 -1 0 1 0
word be possible	0 0 0 0 0 0 0 0 0 -11
word be speak	1 0 0 0 0 0 0 0 0 12
word be with	0 -1 -2 0 0 -2 6 -1 0 4
word bear	0 0 -1 0 -1 -1 4 0 0 -5
word bear with	0 0 -1 0 -1 -1 4 0 0 -5
word beaucoup	-2 0 0 0 -1 0 4 0 0 0
word because	-2 -5 2 0 -2 0 -2 6 4 2
word because of	-1 0 1 0 -2 0 -2 0 4 -8
word because you	0 0 0 0 0 0 0 0 0 10
word bedankt	7 -7 -1 0 1 0 -1 1 1 -6
word bedankt voor	7 -7 -1 0 1 0 -2 1 1 -5
word been	-45 -11 29 25 -8 10 -15 12 3 40
word been a	-7 0 8 4 -1 -1 -1 -1 0 -4
word been added	0 0 0 0 0 0 0 0 0 19
word been call	-1 -2 4 0 0 0 0 0 0 -10
word been cancel	-6 0 -1 9 0 0 0 0 0 2
word been cancell	-1 0 0 3 1 0 -1 0 -1 -4
word been confirm	0 0 0 0 0 0 0 0 0 5
word been fill	-2 0 -1 7 -1 0 -1 0 -1 -2
word been invit	-1 2 0 -1 0 0 6 -2 -3 -5
word been moved	-10 0 11 0 0 0 0 0 0 7
word been put	-2 0 0 3 -2 0 2 0 0 -1
word been receiv	0 -1 0 0 -1 0 -4 7 0 10
word been reschedul	-2 -1 4 0 0 0 0 0 0 10
word been schedul	2 0 0 -1 0 0 0 0 0 -6
word been select	-2 0 0 -1 0 6 -2 0 0 11
word been shortlist	2 3 -1 0 0 0 -3 0 0 8
word been submitt	0 -1 0 0 -2 0 0 0 3 -3
word before	-7 -1 -1 -5 -8 -9 26 -10 14 14
word before i	2 2 -1 0 -3 -4 7 -4 0 16
word before the	-1 -1 0 0 -2 -1 -9 -2 16 -3
word before timemention	-2 3 -1 0 0 0 0 -1 0 -5
word before we	-2 -5 0 0 0 -3 12 0 0 -6
word before you	0 -1 -1 0 -6 2 7 -1 0 0
word begin	2 -4 -2 -1 -2 5 -3 0 6 -6
word behind	0 0 0 0 0 0 3 -1 0 -9
word bei	17 6 -10 -5 -3 -1 -3 -1 -1 -16
word bei #	12 -1 -5 -2 0 0 -3 -1 0 -1
word bei der	0 3 0 0 -1 0 -1 1 -2 -2
word bei ihnen	-3 11 -3 -1 -2 0 -1 -1 -1 -7
word bei uns	5 -1 -1 -2 -2 0 0 1 1 2
word beim	-1 0 0 -1 -1 -1 3 0 0 5
word being	-5 -5 0 4 -4 -1 6 7 -2 -3
word bekommen	-4 0 5 0 0 1 0 0 0 -1
word bel	13 -2 -3 -2 -1 -3 0 -1 0 -7
word bel je	5 -2 -1 -1 0 -1 -1 0 0 -2
word bell	0 -2 -1 -1 0 -3 7 -1 0 -15
word below	-8 0 1 -1 6 -2 11 0 -7 -18
word below :	0 0 0 0 6 0 0 0 -6 0
word bem	-2 1 2 -2 1 1 -2 0 0 -14
word ben	-2 -11 -1 0 0 -1 12 5 -1 10
word ben ik	0 0 0 0 0 0 0 2 0 10
word ben je	-1 -12 -1 0 0 0 14 0 -1 -2
word bene	1 0 0 0 0 0 0 0 0 -4
word bene timemention	0 0 0 0 0 0 0 0 0 -8
word bericht	-1 -1 0 0 -2 -1 -5 9 0 -3
word bescheid	0 0 0 0 0 0 0 0 2 6
word besetzung	0 0 0 0 -2 0 3 0 0 -2
word beso	0 0 0 0 0 0 0 0 0 7
word besoin	0 0 0 0 0 0 -3 0 4 -2
word besprochen	1 -1 0 0 0 1 0 0 0 -3
word besproken	3 -2 0 0 0 1 -1 0 0 -4
word best	0 9 -9 25 0 -2 -15 -5 -3 -25
word best for	-1 7 -1 0 0 -1 -4 0 0 -15
word bestatige	1 0 -1 0 0 0 0 0 1 -5
word bestatige ich	0 0 0 0 0 0 0 0 1 -3
word bestatigen	2 -2 0 0 0 0 0 0 0 4
word beste	4 -4 0 0 2 0 1 -2 -1 5
word bestuur	0 0 0 0 -2 -1 5 -1 0 -2
word better	-4 5 -3 -1 19 -5 -7 -2 -1 12
word between	11 -1 -1 -3 7 -5 -17 11 -2 -4
word bevestig	2 0 -1 0 0 0 0 0 1 5
word bewerbung	3 9 -2 -3 -1 1 -11 5 -1 -25
word bewerbung als	0 -2 -1 -1 -2 2 4 -1 0 -14
word beworben	0 0 0 0 0 0 0 0 0 12
word bi	0 0 0 0 0 0 1 0 0 6
word bien	1 -2 -2 -2 -3 -2 7 -1 3 -4
word bien recu	0 -1 0 0 -2 -1 7 0 -2 -3
word big	1 0 0 0 0 0 0 0 0 3
word bij	12 -13 -10 -2 3 -3 15 -1 -1 -23
word bij #	8 0 -2 -1 0 -1 -2 -1 0 0
word bij de	0 0 0 0 0 0 0 0 0 11
word bij ons	4 -2 -1 0 0 0 0 0 0 -2
word bijlage	0 0 0 0 0 2 -1 0 0 -4
word bill	10 -3 0 -1 0 -1 -5 0 0 10
word bin	0 1 0 0 0 0 -1 2 0 -3
word bio	1 0 1 -1 0 0 -1 0 0 9
word bis	9 1 2 -1 -7 -2 -2 -1 1 13
word bis einschlieslich	0 0 0 0 0 0 0 1 0 -4
word bis ende	3 0 0 0 0 0 -1 0 0 2
word bis timemention	5 -1 -1 0 0 -1 -1 0 0 18
word bitte	7 8 1 -4 -6 -2 -1 0 -3 8
word bitte bringen	5 -1 -1 -1 0 0 -1 0 0 6
word bitte um	-2 -3 -1 -1 -1 -2 10 -1 0 -3
word bitten	2 -1 0 0 -2 0 1 0 0 -4
word blake	0 0 0 0 0 0 0 1 0 5
word blijft	-1 -2 1 0 7 0 -2 0 -1 -2
word block	3 -1 -1 -1 -1 -1 3 -1 0 -6
word blog	0 0 0 0 0 0 0 0 1 8
word blue	6 -3 -1 0 0 0 -2 0 0 1
word boa	-1 -5 -1 1 0 -1 7 -1 1 -13
word boa tarde	-1 -5 0 1 0 0 7 -1 0 -11
word board	-8 0 -1 -1 -4 -2 29 -6 -7 -3
word boas	3 0 -2 0 0 1 0 -1 0 -3
word bogen	0 0 0 0 0 0 0 0 0 3
word bom	0 4 -2 0 -3 -1 8 -4 -1 -18
word bom dia	0 4 -2 0 -3 -1 8 -4 -1 -18
word bon	-3 1 3 0 0 1 -1 0 0 15
word bonjour	7 -15 7 1 1 -7 13 -6 -1 -14
word bonjour monsieur	2 -4 6 -1 0 0 -1 0 -2 0
word bonjour yani	-3 0 2 0 -1 0 9 -6 -1 -3
word bonne	-3 2 -1 1 2 0 0 -1 -1 -2
word bonu	-1 -2 -1 0 0 10 -5 0 0 0
word book	8 -6 3 -1 -2 -1 2 -1 -1 46
word book !	2 0 0 0 0 0 -1 0 0 12
word book :	0 0 0 0 0 0 0 0 0 5
word book a	5 -3 -1 0 0 0 0 0 0 7
word book for	-7 -1 0 0 0 0 8 0 0 12
word book your	-1 2 0 0 0 0 0 0 0 -7
word boss	-1 -1 0 -1 0 0 4 -2 0 -2
word both	-1 0 -3 -2 -5 13 4 -2 -4 -15
word both of	0 0 -1 -1 0 0 2 0 0 5
word box	0 0 0 0 7 -1 -3 -2 0 -3
word brandt	2 1 -1 0 0 0 -1 0 0 -8
word brasilia	0 0 0 1 0 0 0 0 0 -5
word break	12 -1 0 0 0 -1 -8 -1 0 -6
word brief	1 -1 0 0 -1 0 -2 -1 4 -1
word bring	9 -6 -13 -4 -4 -4 27 -4 -1 -14
word bring a	12 -2 -2 -1 0 -1 -5 -1 0 6
word bring the	0 0 0 0 0 0 0 0 0 18
word bring two	1 0 0 0 0 0 1 0 0 -10
word bring your	12 -3 -8 0 0 0 0 0 0 -8
word bringen	6 -1 -1 -1 0 0 -1 -1 0 12
word bringen sie	6 -1 -1 -1 0 0 -1 -1 0 12
word brother	0 0 0 0 0 0 1 -1 0 -6
word bruno	0 0 0 0 0 0 0 0 0 4
word brut	-1 -1 0 0 0 3 -1 0 0 0
word bruto	-1 -1 -1 0 -1 7 -2 0 0 -4
word budget	-3 -2 -1 6 12 -4 -4 -3 -1 -4
word buen	2 -1 0 -1 0 0 3 -3 1 -8
word buen dia	3 -1 0 0 -1 0 2 -3 0 -7
word buena	0 0 0 1 1 -1 3 -2 -1 -8
word buena tard	0 0 0 0 1 0 1 -1 0 -4
word build	2 0 1 -1 0 0 -1 0 1 -3
word buongiorno	1 1 -6 0 -4 -1 13 -3 1 -3
word bureaux	1 0 1 0 0 0 0 0 -1 5
word buscamo	0 0 4 0 0 0 -1 -3 0 0
word busines	-6 6 -1 0 -4 4 -4 6 -1 13
word busines analyst	0 0 0 0 -2 0 4 -1 0 -2
word busines casual	0 0 0 0 0 0 0 0 0 -7
word busines days	0 -1 0 0 -2 5 -8 8 -1 7
word but	-23 -11 14 -4 51 -3 -24 -13 13 -1
word but not	-1 -1 0 0 3 0 1 -1 -1 11
word but we	0 0 0 1 0 0 0 0 0 5
word buyer	0 0 0 0 0 0 0 0 0 4
word by	-10 -13 3 -3 -4 12 40 -18 -5 38
word by #	2 -1 0 0 0 0 -1 0 0 7
word by phone	4 -4 -2 0 0 0 3 -1 0 7
word by the	1 -2 -1 2 3 -1 -3 -3 4 9
word by timemention	-13 -11 -1 -4 -5 17 34 -11 -7 4
word by your	0 0 0 0 0 0 0 0 0 9
word c	0 -7 -2 -1 -1 -1 7 5 -1 6
word c #	0 -4 0 0 0 0 0 5 0 5
word c'est	22 -11 -3 -2 -9 -5 12 -3 -2 -16
word ca	0 0 0 0 0 0 0 0 0 5
word cad	3 -1 0 0 0 0 0 0 0 6
word cada	0 -1 0 0 4 -1 -1 0 -1 -4
word cadre	0 0 0 0 0 0 0 0 0 6
word cafe	-1 0 0 3 -1 0 0 0 0 5
word caffe	0 0 0 0 0 0 0 0 0 4
word cal	-1 4 0 0 -1 -1 -1 0 0 -1
word calend	4 10 -6 -1 -1 -2 -2 -1 -1 14
word calendar	24 0 -3 10 -7 -2 -12 -6 -5 8
word calendar :	0 6 0 0 -3 0 -1 0 -2 17
word calendar hold	8 -2 0 -1 -1 0 -2 -2 -1 -4
word call	-10 15 0 -2 -14 -9 -20 17 23 -17
word call about	0 1 0 0 0 0 0 0 0 3
word call for	-1 5 0 0 0 -1 -2 0 0 -5
word call from	9 -1 -1 -2 -1 -3 1 -2 -1 -9
word call me	-5 -2 -1 -3 -4 6 12 -2 -1 -7
word call off	-1 0 0 4 0 0 -1 0 0 -3
word call on	12 0 -1 -2 0 -3 -5 -1 0 5
word call timemention	-1 6 0 0 0 0 -5 0 0 5
word call to	-1 -1 3 -1 0 0 0 0 0 -4
word call with	0 3 0 1 0 0 -2 0 0 9
word call you	-1 -3 -2 -1 -1 0 0 -1 10 -12
word calle	0 0 0 0 0 0 0 0 0 6
word calma	0 0 0 0 0 1 -1 0 1 -4
word cambio	0 -1 1 0 0 0 0 0 0 4
word came	-5 -6 0 -2 12 -9 9 3 -2 12
word came up	-4 -1 1 -1 0 -2 8 0 0 7
word camera	0 1 0 0 0 0 0 0 0 -4
word can	-30 -5 15 -9 1 61 -4 -15 -14 6
word can be	0 1 0 0 4 -1 -2 0 0 1
word can do	-5 8 -4 -4 10 5 -7 -2 -1 -4
word can get	-2 3 -1 -1 0 3 -1 -1 0 -4
word can offer	-14 19 -3 -1 0 -1 -1 0 0 -10
word can see	0 1 0 1 0 0 -1 0 -1 -5
word can start	0 0 0 0 1 1 -1 0 0 12
word can we	-2 -8 14 -1 -3 11 -9 -1 -1 4
word can you	-4 -15 6 -1 -4 22 -2 -1 -2 11
word can't	5 -1 -12 -1 12 -7 -4 10 -1 8
word can't do	1 9 -8 0 0 0 -1 0 0 7
word can't make	5 -3 0 0 0 0 0 0 0 -2
word can't offer	-1 -1 0 -1 9 -3 -1 -1 0 9
word can't wait	1 0 -1 -1 0 0 -11 13 0 -7
word canada	-4 0 -1 1 0 0 0 5 0 6
word cancel	-4 -2 -7 31 -4 -1 -11 -1 -1 16
word cancel :	0 -1 -6 10 -1 0 -1 0 0 3
word cancel timemention	-1 0 -1 4 0 0 -1 0 0 8
word cancel your	-1 0 0 3 0 0 0 0 0 -4
word cancelado	-3 0 0 6 -1 0 0 0 0 -2
word cancelado :	-3 0 0 6 -1 0 0 0 0 -2
word cancelar	1 0 -1 0 0 0 0 0 0 -4
word cancell	-7 -2 1 20 -4 -1 -3 -1 -2 1
word cancell :	0 0 0 1 0 0 0 0 0 8
word cancell by	-1 0 0 3 1 0 0 0 -1 -3
word cancellation	5 0 -6 2 0 0 0 0 0 -8
word candidacy	0 0 0 0 4 0 0 0 -2 1
word candidat	-4 -4 8 -3 -7 -1 11 5 -4 0
word candidat for	0 0 0 0 1 0 0 0 0 -11
word candidat will	2 0 0 0 0 0 0 0 -1 -5
word candidate	-5 -7 3 -1 1 4 12 3 -10 39
word candidate :	0 0 0 0 0 0 0 0 0 5
word candidate account	0 -1 0 0 -1 0 6 -1 -2 6
word candidate for	0 0 0 0 0 0 0 0 0 7
word candidate has	0 0 0 0 3 0 -1 0 -2 -6
word candidate home	0 0 0 0 -1 5 -1 -1 -1 -5
word candidate timemention	0 0 0 0 0 0 0 0 0 3
word candidate who	-3 -1 5 0 2 -1 -1 0 0 -8
word candidato	-3 3 -1 3 -1 -1 1 0 -2 0
word candidatur	-1 0 0 0 3 0 0 0 -1 -3
word candidatura	-2 7 -5 -2 3 -2 -3 -1 6 -39
word candidatura a	-2 3 -1 -1 1 -1 1 -1 -1 -10
word candidatura para	0 -1 0 0 0 0 -2 0 4 -2
word candidatura per	0 0 0 0 0 0 -1 0 2 -5
word candidature	0 1 -4 -2 1 -2 -5 4 6 -12
word candidature a	-1 0 -2 0 -2 0 1 0 5 0
word candidature au	-2 2 0 0 1 0 -1 0 0 -3
word candidature pour	0 0 0 0 2 0 -1 0 -1 3
word cannot	-3 10 -1 -1 -1 0 -9 5 0 0
word cara	1 0 0 0 1 0 -1 0 0 -9
word card	0 0 0 0 0 0 0 0 0 17
word care	-5 8 -2 0 5 0 -1 -1 -3 -6
word care operation	0 0 0 0 1 0 0 0 0 -4
word career	-1 -1 0 -1 3 4 -4 2 -2 5
word careful	0 0 0 0 0 0 -1 0 2 7
word careful consideration	0 0 0 0 1 0 0 0 0 6
word carl	1 0 0 0 0 0 0 0 0 9
word carry	0 0 0 0 -1 0 2 0 0 -4
word carta	-4 4 0 0 0 2 0 0 0 -3
word cartao	0 0 0 0 0 0 0 0 0 3
word carte	-1 0 0 0 0 7 -4 0 0 0
word casa	0 0 -1 4 1 -1 -2 -1 0 -5
word case	0 -2 -1 -2 5 -2 -5 9 -4 12
word casual	-1 0 -1 0 -2 -1 6 -1 -1 -8
word catch	1 5 -2 -2 0 -2 3 -2 0 -1
word ce	-1 -3 1 -1 5 0 0 -2 0 6
word ce que	0 0 0 0 2 0 -1 0 0 7
word ce qui	0 1 0 0 0 0 0 0 0 3
word cela	8 -2 0 -1 0 -2 -1 -1 0 -1
word cell	0 1 -1 0 0 0 0 0 0 -7
word centrale	-1 0 0 1 0 0 0 0 0 -9
word centre	4 0 0 0 0 -2 -1 0 0 -6
word centro	1 0 0 0 0 0 2 0 -1 7
word cette	-2 7 0 0 0 0 -6 2 -1 0
word cette semaine	0 8 0 0 -1 0 -5 0 0 4
word chair	0 -2 3 0 0 0 0 0 0 2
word chance	-1 5 7 0 1 -2 -9 0 0 -1
word chance you	0 5 7 0 0 -2 -8 0 0 -3
word chang	0 -2 0 1 -1 2 -2 -9 11 -3
word change	-10 -2 14 -2 5 -1 0 -1 -3 -4
word change to	-7 0 9 -1 0 0 0 0 0 -7
word chantier	0 -6 6 0 0 0 0 0 0 -1
word charla	2 -1 4 0 0 0 -1 -3 0 -2
word chat	15 8 -5 -1 -2 -1 -6 -4 -3 4
word chat ?	-1 5 0 0 0 0 -1 0 -1 -11
word chat with	5 6 -3 0 0 0 -3 -3 -1 1
word che	4 0 4 -2 4 0 -4 -4 -2 -15
word che la	4 0 0 0 0 0 -2 -2 0 -3
word check	-2 -4 -4 -1 -7 0 25 -5 -3 -8
word check in	0 0 0 0 -2 0 4 0 -1 10
word check your	0 0 0 0 0 0 0 0 0 4
word chef	12 8 -17 -1 -1 0 -1 -1 0 2
word chef de	17 -1 -14 -1 0 0 -1 0 -1 -3
word chen	0 1 0 0 0 0 -1 0 0 6
word cher	-1 0 0 0 1 -1 5 -1 -1 4
word cherche	0 0 0 0 0 0 0 0 0 6
word chez	0 -1 -1 -1 0 0 3 0 0 -4
word chi	0 0 0 0 0 0 0 -1 2 10
word chiacchierata	2 -2 5 -2 0 -1 -1 -1 0 -2
word chiamo	-1 -2 0 0 0 0 7 -2 -1 -1
word chicago	1 0 0 0 0 0 0 0 0 -4
word chloe	0 0 0 0 0 0 0 0 0 23
word choice	-5 11 -2 -1 12 -5 -6 -4 -1 -7
word choisi	3 -1 -1 0 0 0 0 -1 0 -3
word choix	-2 4 0 0 0 0 0 0 0 -3
word choose	-19 20 1 -1 2 -1 -2 -1 0 10
word choose a	0 -1 3 0 0 0 0 0 0 5
word ci	8 -7 4 -3 1 1 -2 -2 0 0
word ci joint	8 -8 0 0 0 3 -1 0 0 -1
word ci vediamo	0 0 1 0 0 0 0 0 0 13
word ciao	10 -7 -5 -3 3 -4 12 -5 -1 -24
word ciao !	-1 -4 0 -1 0 -1 10 -2 -1 -3
word circa	0 3 0 0 0 0 -1 0 -2 4
word cita	0 0 0 1 0 0 0 0 0 19
word cita para	0 0 0 0 0 0 0 0 0 7
word citacion	1 0 0 0 0 0 0 0 0 -3
word city	-5 0 5 0 0 0 0 0 0 -1
word claim	0 7 0 0 0 0 -7 0 1 4
word clas	0 0 0 0 0 0 0 0 0 5
word clerk	-7 -1 0 0 0 0 1 0 8 2
word click	0 -4 0 0 0 0 0 5 0 17
word client	-5 11 0 -3 5 -6 9 -4 -6 -18
word cliente	-2 2 -1 0 2 -1 1 -1 -1 -12
word clientele	0 0 0 0 2 0 0 0 -2 3
word clinic	0 0 -1 0 -1 0 -6 8 0 -9
word clos	5 -9 9 -2 20 2 -31 8 -2 -7
word clos date	0 0 0 0 0 0 -1 0 3 -8
word clos on	0 -1 0 0 1 0 0 0 1 5
word clos timemention	7 -2 5 -2 0 0 -1 -6 -1 8
word close	-9 -3 -2 -2 17 -7 -4 -2 11 13
word close on	-1 0 -1 0 0 0 -1 0 4 0
word closer	0 0 0 0 5 0 0 0 -4 -5
word closer match	0 0 0 0 5 0 0 0 -4 -5
word cloud	3 -3 0 0 0 1 0 0 0 3
word cloud engineer	3 -3 0 0 0 1 0 0 0 -3
word co	1 2 -1 0 2 0 -3 -2 1 -3
word coach	-2 0 0 0 0 0 4 -1 0 2
word code	0 0 0 0 4 -1 -2 0 0 13
word codigo	-1 0 0 3 -1 0 0 0 0 2
word coffee	1 8 -1 0 -1 -2 -4 0 0 0
word colloqui	-1 0 -5 0 0 0 6 0 0 7
word colloquio	8 -1 1 1 -1 -1 -3 -1 -2 10
word colloquio con	1 0 0 0 0 0 0 0 0 -3
word colloquio di	0 0 1 0 0 0 0 0 0 21
word columbu	-2 5 0 0 0 -1 -2 0 0 5
word columbu oh	-2 5 0 0 0 -1 -2 0 0 5
word com	-3 25 -9 -1 -6 -5 -1 -1 1 -35
word com a	-3 7 0 0 -1 -1 -3 0 0 -10
word com o	0 1 0 0 1 -1 -1 1 0 -11
word com rl	-1 4 0 0 0 0 -1 0 0 -1
word com um	-2 0 0 3 0 0 -1 0 0 4
word come	8 -10 2 14 -16 10 5 -12 -1 -64
word come back	-3 -2 -1 -2 -3 -1 13 -4 2 -11
word come by	1 2 0 0 0 0 -1 0 -1 8
word come first	-1 3 -1 0 0 0 0 0 0 -3
word come in	2 2 -1 -1 -1 -1 -1 -1 0 -19
word come on	0 0 0 14 -9 -1 -3 0 0 5
word come to	-2 -1 0 0 -1 -1 7 0 0 -6
word come up	0 0 0 0 3 0 -2 0 0 4
word comercial	-1 3 0 0 0 0 0 0 -1 -2
word coming	-6 -2 5 -2 7 1 0 -3 -1 -8
word coming in	1 -1 -1 -1 11 0 -7 -1 -1 -6
word comite	-1 0 0 0 0 0 4 -1 0 -7
word comme	0 0 0 -1 2 1 -1 0 0 10
word comment	0 0 0 0 0 0 0 1 0 19
word commerciale	0 2 -1 0 0 0 0 0 0 -5
word commissie	1 0 0 0 6 0 -5 0 0 7
word committee	-3 -3 -1 -1 1 -1 4 -1 5 -7
word committee has	0 0 0 0 0 0 1 0 0 4
word como	-1 -2 3 -1 -4 7 3 -4 -1 -3
word compani	0 0 0 0 0 0 0 0 0 6
word company	1 -1 -1 0 3 -2 -9 8 0 14
word comparto	3 -1 0 0 0 -1 1 -1 0 -2
word complet	0 0 0 0 3 0 -1 0 -1 0
word complete	-4 -1 -1 -2 -4 -1 16 -4 2 -4
word complete it	-1 4 0 0 0 0 0 -1 -1 -4
word complete the	0 -1 0 0 0 0 3 0 0 -1
word complete your	-2 1 -1 -1 -1 -1 10 -2 -4 -1
word completo	0 0 0 0 0 0 0 0 0 3
word compte	0 0 0 0 1 0 1 0 -1 -3
word comunica	0 0 0 1 0 0 -1 0 0 -3
word con	1 2 6 -6 6 0 -6 0 -3 7
word con #	0 0 1 0 0 0 0 0 0 4
word con calma	0 0 0 0 0 1 0 0 1 -3
word con el	0 1 -1 0 0 0 -1 5 -4 4
word con il	0 0 5 -2 0 -1 -2 1 0 2
word con la	1 0 0 0 1 0 -1 0 0 10
word con su	0 0 4 0 1 0 -1 -3 0 0
word conclud	0 0 0 0 0 0 8 0 -6 -4
word concluida	-1 0 0 0 -3 0 0 0 5 -2
word conditional	-1 0 0 0 0 2 0 0 0 -3
word conditional offer	-1 0 0 0 0 2 0 0 0 -3
word conference	5 -1 -4 -1 0 0 -2 2 0 -6
word conferma	2 0 -2 0 0 0 1 0 0 9
word confermiamo	0 0 0 0 0 0 0 -1 2 11
word confermiamo la	-1 0 0 0 0 0 0 -1 2 9
word confidential	0 0 0 0 0 0 0 0 0 3
word confirm	10 4 -8 -4 -4 5 -1 -3 1 13
word confirm :	6 0 -4 0 0 0 0 0 0 0
word confirm for	-2 0 -1 0 0 -1 5 0 0 21
word confirm our	0 0 0 0 0 0 0 0 0 14
word confirm that	0 0 0 0 0 1 0 0 1 7
word confirm your	1 3 0 -1 -1 0 0 -1 0 -8
word confirma	1 0 0 0 0 0 0 0 0 5
word confirmacao	0 0 0 0 0 0 0 0 0 -3
word confirmada	0 0 0 0 0 0 0 0 0 9
word confirmamo	-1 0 0 0 0 0 0 0 4 9
word confirmamo a	0 0 0 0 0 0 0 0 1 -4
word confirmamo la	0 0 0 0 0 0 0 0 0 4
word confirmation	-11 -2 -3 -1 -2 -2 13 1 6 -12
word confirmation de	-1 0 -2 0 -1 0 0 0 5 3
word confirmo	0 1 0 0 0 0 1 0 0 -7
word conflict	0 -1 2 0 0 0 0 0 0 -3
word congratulation	3 0 -1 -1 -1 1 -1 0 -1 32
word congratulation !	-1 -1 0 0 0 3 0 0 0 6
word connect	0 1 0 0 1 -1 -1 1 0 -5
word consegue	0 -6 -1 0 0 0 8 0 0 2
word consider	-4 -2 -1 4 -1 3 0 -1 1 2
word consideration	0 0 0 0 1 0 0 0 0 5
word consideration we	0 0 0 0 1 0 0 0 0 6
word consulente	3 -1 0 0 0 0 -1 -1 0 7
word consult	3 -2 0 0 0 0 0 0 0 0
word consulta	0 0 0 0 0 0 1 0 0 3
word consultant	6 0 0 -1 0 0 -1 -4 0 12
word consultation	0 0 0 0 0 0 0 0 0 3
word conta	0 -3 0 0 0 -3 6 0 0 4
word contact	-4 -16 -2 4 -7 -6 -2 28 5 -15
word contact the	0 0 0 0 0 0 0 1 0 6
word contact you	-7 -3 0 3 1 0 -3 6 2 -2
word contacto	-1 0 -1 0 1 0 -1 0 1 -4
word contar	0 -1 -1 0 -1 3 0 0 0 1
word content	3 -1 0 0 0 0 0 -1 0 -11
word continue	0 -1 0 0 0 0 6 -1 -3 -2
word contract	-6 3 -1 -2 -5 24 -10 -3 -1 -7
word contrat	-1 -1 0 0 -1 6 -2 0 0 6
word contrato	-1 -1 0 0 -2 5 -1 0 0 -2
word control	1 0 0 0 0 1 -1 0 0 -5
word controle	0 0 1 0 0 0 0 0 0 3
word controller	-3 3 -1 0 -7 0 10 -1 -2 2
word conversa	-2 0 1 1 -3 -1 5 -1 -1 -3
word conversar	0 1 0 0 0 0 0 0 0 -3
word conversation	8 4 -3 -2 4 -3 -7 0 -2 10
word conversation with	14 -2 0 -1 -1 -2 -5 -3 0 -2
word convocation	0 0 0 0 0 0 0 0 0 7
word convocatoria	2 -3 1 0 -2 0 -1 -1 3 -2
word convocazione	3 -2 0 0 0 0 0 0 0 -2
word cool	6 -2 -1 0 0 0 -1 0 0 4
word coordenadora	3 0 -2 1 0 0 0 -1 0 -2
word coordenadora de	3 0 -2 1 0 0 0 -1 0 -2
word coordinadora	0 3 0 0 0 1 -2 0 0 -3
word coordinadora de	0 3 0 0 0 1 -2 0 0 -4
word coordinator	-2 -9 1 -1 -3 7 2 0 5 -12
word coordinator position	-3 -1 0 0 0 0 4 0 0 0
word copi	0 0 0 0 -2 7 -3 -1 0 -1
word copia	-1 -1 0 0 0 0 3 0 0 -2
word copy	3 -3 -1 -1 -2 9 0 -2 -3 6
word copy of	-1 -2 0 0 -2 3 6 -1 -3 -5
word correo	-2 3 0 -1 0 -1 -2 1 2 -10
word correspond	0 -1 0 0 4 0 0 0 -2 -2
word cosi	2 -1 0 0 0 0 0 -1 0 -4
word cost	0 0 0 0 0 -1 1 0 0 6
word costa	0 0 1 0 1 0 1 0 0 -4
word could	-11 28 9 -3 -9 -9 -4 2 -2 1
word could do	-1 4 0 0 0 0 -1 0 0 -1
word could i	0 0 0 0 0 0 0 0 0 6
word could not	0 0 0 0 -2 0 -1 5 0 -6
word could we	0 -1 2 0 0 0 -1 0 0 8
word could you	-5 10 -1 -1 -2 -4 6 -2 -1 -12
word couldn't	0 0 0 -1 1 -1 2 0 0 -4
word council	-2 -1 5 1 0 0 -1 -1 0 -1
word county	0 0 0 0 0 0 0 0 0 -3
word couple	-1 -4 -1 0 -3 -2 5 -2 8 -7
word couple of	-1 -4 -1 0 -3 -2 4 -1 8 -10
word course	0 -13 14 0 0 0 0 0 0 4
word court	0 0 0 0 0 0 0 0 0 -3
word cover	-3 0 -1 -1 -4 -8 16 3 -3 0
word cover letter	-1 1 0 0 -3 0 11 0 -8 1
word creat	-2 -2 -1 -1 0 0 -4 11 0 -5
word creneau	2 2 -1 0 -1 0 -1 -1 0 -4
word crew	-1 2 0 0 4 -1 -3 -1 0 -5
word ctc	-1 2 0 0 0 5 -4 0 -1 -5
word cto	5 0 0 0 0 0 2 -5 0 -15
word cual	-1 3 0 0 0 -1 0 0 0 -8
word cuanto	0 0 0 0 0 0 4 -3 0 -2
word current	-1 3 0 0 2 0 -2 0 -3 -2
word curriculo	1 -1 0 0 0 0 0 0 0 -3
word curriculum	1 0 0 0 -1 0 -1 0 1 -3
word customer	3 -2 -3 0 5 0 -3 -1 1 -5
word cut	-2 -1 0 -3 10 -1 -4 0 0 5
word cv	7 -3 -2 -1 -2 -1 -2 -1 6 -1
word d	6 -1 0 -1 -1 0 -3 0 0 7
word d'avoir	0 -2 -1 3 2 0 0 -1 0 -6
word d'embauche	0 0 0 0 0 0 0 0 0 5
word d'entretien	-2 2 0 0 0 0 0 0 0 4
word d'evaluation	0 0 0 0 0 0 0 0 0 4
word d'ici	2 0 1 -1 -4 0 6 0 -2 5
word d'ici la	2 -1 0 -1 -4 0 4 0 -1 5
word d'ingenieur	-1 0 2 0 0 0 1 0 0 -3
word d'une piece	1 0 0 0 0 0 0 0 0 -3
word da	-11 15 -6 4 -5 -1 9 -6 2 -33
word da entrevista	-2 1 1 -1 1 0 0 0 0 5
word da sua	-3 0 0 3 0 0 0 0 0 -9
word daarom	3 -2 0 0 -1 0 0 -1 2 -2
word dabei	0 7 -7 0 0 0 1 0 -1 -3
word dafur	0 1 0 0 -1 0 1 0 1 3
word dag	-1 0 2 -1 -1 0 2 -1 0 -9
word daher	0 0 0 0 -3 0 4 0 0 -7
word dal	-1 1 -1 0 -1 0 -1 1 2 -3
word damit	-1 4 0 1 -2 0 -1 0 -1 -1
word dan	-1 6 10 -2 0 -5 -4 -2 -1 2
word dana	4 0 -2 -1 0 0 0 0 0 -12
word dana lopez	4 0 -2 -1 0 0 0 0 0 -11
word danach	0 0 0 0 0 0 0 0 0 11
word dank	5 1 -2 -1 -1 -2 -1 6 -4 -10
word dank fur	0 -1 -1 0 -1 -1 1 6 -3 -10
word dank voor	6 -1 -1 -1 1 -1 -2 1 -2 -5
word danke	-1 3 -1 0 -2 -1 4 -1 -1 -9
word danke fur	-1 0 0 -1 -1 -1 5 -1 -1 -6
word dann	-4 0 14 -1 -1 -2 -4 -1 -1 6
word dans	-3 9 -3 -2 -6 -2 7 -3 2 4
word dans les	0 0 0 0 0 0 -1 1 2 -4
word dans nos	1 0 1 0 0 0 0 0 -1 3
word das	-9 12 7 0 -5 2 -1 -3 -3 13
word das gesprach	-2 2 0 0 -3 0 4 -1 0 -2
word das interview	0 0 0 1 0 0 0 0 0 13
word dass	7 5 -7 -1 -3 3 -4 2 -2 7
word dass du	0 0 0 0 0 0 1 0 0 6
word dass es	2 7 -7 0 0 0 -1 1 -1 -3
word dass sie	5 -1 0 0 -1 0 -3 0 0 7
word dass wir	0 -1 0 0 -1 4 0 0 0 -2
word dat	11 -15 -4 0 -1 0 11 -1 -1 -19
word dat je	10 -9 -1 0 0 0 0 0 0 -4
word data	4 -1 1 1 -3 0 -10 2 6 73
word data :	0 0 0 0 0 0 0 0 0 7
word data analyst	-4 -1 -1 5 1 -1 1 0 1 3
word data engineer	-4 0 -1 0 0 0 -1 7 0 43
word data entry	0 0 0 0 0 0 0 0 0 11
word data scientist	0 -1 0 0 3 0 -1 0 0 4
word data steward	4 -4 -1 0 -1 2 -1 0 0 -3
word date	-11 16 22 2 -9 0 -15 -5 0 -18
word date :	-1 -1 0 4 -1 0 -1 0 0 -1
word date of	-1 -1 0 0 0 3 -1 0 1 -5
word dauert	2 0 -1 0 0 0 0 0 0 3
word daumen	0 0 0 0 0 0 0 0 0 10
word davide	4 0 -2 0 0 0 0 -1 0 -2
word day	8 3 22 -9 -18 -13 5 1 1 -19
word day and	-9 7 14 -1 -3 0 -14 8 0 -2
word day for	4 -1 0 0 0 -1 -1 0 0 -5
word days	-15 11 -5 -1 -3 24 -17 10 -3 16
word de	14 -23 -3 4 18 6 18 -16 -18 -16
word de #	-8 11 -1 -1 7 3 -1 3 -12 -8
word de agenda	8 0 -2 0 0 0 -4 0 0 -1
word de almacen	0 0 0 0 1 0 0 0 -1 -7
word de android	0 -3 0 0 0 -4 9 0 0 -4
word de bijlage	0 0 0 0 0 1 0 0 0 -3
word de candidature	-1 0 -2 0 1 0 0 0 4 2
word de cita	0 0 0 0 0 0 0 0 0 8
word de commissie	1 0 0 0 6 0 -5 0 0 7
word de emprego	0 0 0 0 0 0 0 0 0 9
word de functie	3 -4 0 0 5 -1 0 -1 -1 -10
word de heer	0 0 0 0 0 0 0 0 0 4
word de l'interet	0 0 0 0 3 0 -2 0 1 0
word de la	10 -11 0 0 -4 -1 4 -1 2 -6
word de mantenimiento	0 0 0 0 1 0 0 0 0 7
word de manutencao	0 0 0 0 1 0 0 0 0 7
word de me	-2 0 0 0 0 -1 4 0 0 0
word de mes	0 0 -1 0 0 0 2 0 0 6
word de nous	-1 -2 3 0 0 1 0 0 0 6
word de procedure	0 0 0 0 3 0 -1 0 0 -1
word de production	5 -6 0 0 7 -2 -3 0 0 -1
word de qualidade	3 0 -2 1 -1 2 -1 -1 0 -3
word de selection	11 -8 -1 0 0 0 0 -1 0 -8
word de semaine	7 -2 -1 -1 -1 -2 1 0 0 -1
word de talento	0 -1 0 0 3 -1 -1 0 0 1
word de timemention	-9 -6 10 12 -2 -2 0 -4 -1 -23
word de trabajo	0 0 0 0 0 0 1 0 0 -3
word de vacacion	0 0 0 0 -6 1 6 0 0 -2
word de vida	0 0 0 0 -2 0 0 0 3 -3
word de votre	-6 0 0 -1 -4 -3 10 4 -1 10
word de vous	-9 -3 -1 3 4 12 -4 -2 -1 -1
word deadline	5 2 -1 -1 -1 8 -10 -5 2 0
word dear	5 -6 3 -4 4 5 5 -13 1 7
word dear applicant	-1 0 0 0 0 0 8 -1 -6 2
word dear dr	-1 0 0 -1 -2 0 -1 -1 5 0
word dear mr	3 -3 0 0 0 0 1 0 0 -11
word dear ms	4 3 0 -1 -1 0 4 -5 -5 14
word dear thank	0 0 0 0 1 0 0 0 0 16
word debrief	0 0 0 0 1 0 0 0 0 6
word debut	5 -2 -1 -1 -3 12 -8 -1 0 -1
word decid	-2 -1 -2 13 24 -4 -24 -2 -2 23
word decid not	0 0 0 14 -8 -1 -4 0 0 6
word decid to	-1 -1 -1 0 21 -2 -13 -2 -1 12
word decide	-9 -1 -1 -1 -1 -1 18 -1 -3 4
word decision	-1 -4 -3 -2 11 3 6 -10 -1 -7
word decision by	0 0 -1 0 0 3 0 0 0 -1
word declin	-3 -1 0 0 0 0 -1 7 0 24
word dei	3 0 -1 3 0 -1 -2 -1 0 -5
word dein	4 -3 -1 -1 2 0 0 0 -1 7
word deine	0 1 0 -1 2 0 0 0 -1 3
word dejamo	0 -2 3 0 0 0 0 0 0 -1
word del	-1 0 -1 3 -1 0 0 0 1 -6
word del #	-1 3 -1 0 0 0 0 0 0 -1
word del timemention	-1 -3 1 4 -1 1 -1 0 2 -2
word delay	-1 0 3 0 0 0 -1 1 0 -6
word delet	-1 -4 0 0 0 0 -1 7 0 3
word delight	13 -6 0 -1 -1 6 -9 0 0 21
word delight to	13 -5 0 -1 -1 3 -8 0 0 15
word deliver	-1 -5 -1 0 -3 0 -2 13 -1 -8
word deliver to	0 0 0 0 -2 0 0 4 0 -3
word della	-2 -5 1 -1 1 -1 12 -4 -1 -8
word delle	0 0 0 0 0 0 0 0 0 5
word dem	0 9 -1 -1 3 -1 -8 0 -1 -1
word demande	0 0 0 0 0 0 0 0 0 8
word demi	0 7 0 0 -1 0 -5 0 0 1
word demi heure	0 7 0 0 -1 0 -5 0 0 1
word demo	0 0 0 0 0 -1 2 0 0 12
word demo ?	0 0 0 0 0 0 0 0 0 5
word den	2 -5 7 -2 -4 2 4 -4 -1 -9
word den arbeitsvertrag	0 0 0 0 0 1 0 0 0 3
word den termin	1 0 0 1 0 0 0 0 0 -7
word den timemention	-6 -1 10 -2 0 0 -1 0 0 -3
word denise	5 -1 -4 0 0 0 0 0 0 -2
word dental	0 1 0 0 -1 1 -1 -1 0 -12
word department	0 -1 0 6 -3 2 -8 -1 6 1
word departure	0 0 0 0 0 0 0 0 0 3
word depoi	0 0 0 0 1 0 0 0 0 7
word der	7 2 4 -3 -11 -2 12 -3 -5 -6
word der stelle	1 -1 0 0 -3 0 3 0 0 -1
word der timemention	2 -1 0 0 0 0 -1 -1 1 -6
word der woche	0 2 0 0 0 0 -1 0 0 7
word dernier	0 -4 0 0 0 -1 7 0 0 1
word des	-2 -1 -1 3 -3 -1 16 -7 -4 6
word des que	-1 0 0 0 -1 0 8 -5 0 -1
word desculpa	-4 -1 1 8 -1 -1 -1 -1 0 -18
word designer	-5 10 0 -1 -1 -1 -3 -1 2 -7
word desk	5 3 -5 -1 -4 0 21 -20 0 -1
word detail	0 -4 2 -2 0 -2 10 -3 -2 -7
word detail for	1 0 -1 0 1 0 -1 0 0 -6
word deux	-2 0 -1 0 -2 1 4 -1 -1 -7
word dev	18 -12 -1 0 0 7 -11 -1 0 -15
word developer	-1 1 -1 -1 0 -6 5 -1 5 -10
word devo	0 0 0 4 0 -1 -1 -1 0 -3
word devop	-1 0 0 0 -1 0 8 -5 0 -1
word deze	-1 10 0 0 -3 -1 -6 0 1 -7
word deze week	0 12 0 0 -1 0 -10 0 0 -2
word di	4 3 -4 0 0 -1 1 0 -3 -5
word di lavoro	0 0 0 0 0 0 0 0 0 -4
word di timemention	-2 -1 6 2 -1 -2 -2 -1 0 0
word di un	0 0 -1 0 0 0 -2 2 0 -4
word dia	3 3 0 -1 -3 0 9 -7 -4 -31
word dia !	3 1 -2 0 0 0 0 -1 0 -5
word dial	1 0 0 0 0 0 0 0 0 -4
word dial in	1 0 0 0 0 0 0 0 0 -3
word dias	-4 0 5 -2 -3 2 7 -7 2 -9
word dich	0 1 -1 0 0 0 1 0 0 13
word dich gern	0 0 0 0 0 0 0 0 0 7
word did	0 -1 0 0 2 -2 2 0 0 13
word did it	0 -1 0 0 0 -2 3 0 0 7
word did we	0 0 0 0 0 0 0 0 0 4
word didn't	-1 -1 -1 -1 7 3 -4 -1 -1 -1
word die	12 -7 -7 -2 9 -1 0 -3 -2 8
word die daumen	0 0 0 0 0 0 0 0 0 10
word die stelle	4 -6 0 0 2 -1 3 -1 -1 -12
word dies	1 0 -1 0 0 -1 0 1 0 -5
word dies ist	2 0 -1 0 0 -1 0 1 0 -5
word diese	-1 12 0 0 -2 -1 -10 2 0 -4
word diese woche	0 11 0 0 -1 0 -9 0 0 0
word diga	0 0 0 0 0 0 0 0 0 8
word digital	0 2 0 -1 0 0 -1 -1 0 -7
word digo	0 0 0 0 -2 0 4 0 0 -1
word dir	-1 3 -1 0 0 0 -1 0 0 15
word dire	-1 3 0 0 -2 0 1 0 0 -1
word direct	1 1 -1 0 0 -1 -7 8 -1 -18
word directeur	1 3 0 0 -1 0 2 0 -3 2
word direction	-1 0 -2 1 8 -2 -2 -1 -1 -11
word director	4 -2 -2 8 -2 -2 0 -1 -2 -7
word diretor	0 0 0 0 -2 0 5 -1 -1 1
word direttore	0 -2 0 0 -1 0 5 -2 0 1
word discuss	-2 4 -1 -1 0 3 -3 0 0 -3
word discussion	2 4 -1 0 1 -1 -4 0 -1 5
word disponibilidade	-1 -6 0 0 0 0 6 2 0 -1
word disponibilit	0 1 0 0 0 0 0 0 0 4
word disponible	0 1 0 0 0 1 0 0 0 -3
word dit	1 -2 0 0 2 1 -2 0 0 -4
word do	-17 24 -15 7 34 -11 1 -18 -5 -13
word do #	2 -1 0 0 -1 1 1 -1 -1 -4
word do ?	0 2 0 0 0 0 -1 0 0 9
word do a	-3 15 -1 -1 -1 -1 -5 -1 0 -1
word do it	-1 4 -1 0 6 -2 -5 -1 0 -1
word do not	-4 -1 -1 4 11 0 -3 -4 -2 3
word do processo	0 0 0 0 5 -1 -1 0 -1 -1
word do seu	-1 1 0 0 0 0 0 0 0 -3
word do the	4 0 -2 0 0 0 -1 -1 0 -19
word do timemention	3 12 -4 -1 -1 -1 -5 -1 -1 10
word do you	-7 8 -4 -1 0 -2 7 -1 0 -5
word doch	1 0 -1 -1 -1 -1 5 -1 -1 -4
word dock	3 0 -1 0 0 0 -1 0 -1 -1
word document	-6 -4 -1 -1 -1 -1 22 -2 -7 -8
word documentazione	-1 -1 -1 0 0 -1 2 0 2 -3
word documento	1 0 0 0 0 0 0 0 0 -5
word doen	-11 0 11 0 0 0 0 0 0 2
word does	-7 11 -4 -1 0 -1 4 0 -2 -15
word does timemention	-5 9 -3 0 0 0 0 0 0 -3
word doesn't	0 0 0 0 0 0 0 0 0 18
word doing	-2 7 0 0 0 -1 -3 0 0 9
word doit	0 0 0 0 -1 0 2 0 0 3
word domanda	0 -1 0 0 0 0 2 0 0 3
word domande	0 3 0 0 0 0 -1 0 -2 1
word don't	-8 -10 -10 -5 -2 6 37 -6 -2 4
word don't be	0 0 0 0 1 0 1 0 -1 -3
word donc	-1 -1 2 5 -1 -1 -1 -1 -1 -8
word done	10 -3 -2 -1 -7 -4 9 -1 -1 -10
word donner	0 0 0 0 0 0 1 0 0 3
word dont	-1 -1 -2 8 0 -1 0 -1 -2 -8
word door	11 -2 -2 1 -1 -1 -7 -2 2 -18
word dos	-1 0 0 0 2 0 1 0 1 6
word dossier	-2 0 -1 -1 2 0 -3 0 5 3
word double	-8 -4 13 0 0 0 0 0 0 -2
word double book	-8 -4 13 0 0 0 0 0 0 -2
word down	1 -3 5 -1 1 -2 2 -2 -1 -8
word down with	0 -4 6 -1 -1 0 0 0 0 -12
word download	0 0 0 0 0 0 0 0 0 5
word dr	4 -2 -1 -1 -2 -11 10 -1 5 27
word drei	-1 9 0 0 -1 -1 -5 0 0 5
word dres	7 -5 -1 0 0 -1 0 0 0 -6
word drie	-1 5 0 0 -1 0 -2 0 0 1
word dropp	-4 -1 6 0 0 0 0 0 0 -3
word druck	0 0 0 0 0 0 0 0 0 7
word druck mir	0 0 0 0 0 0 0 0 0 11
word ds	0 0 0 0 0 0 0 0 0 6
word ds #	0 0 0 0 0 0 0 0 0 6
word du	2 -5 -4 -1 -2 6 16 -3 -9 -5
word du poste	2 -2 0 -1 -1 -1 3 0 0 -4
word du timemention	-3 -1 -1 -1 -1 10 -3 0 -1 0
word duda	1 -1 0 0 0 -1 2 0 0 -5
word due	-9 1 5 4 0 0 1 -1 -1 18
word due to	-8 0 6 5 0 0 -1 0 0 -5
word duree	-1 0 0 0 0 0 1 0 0 -3
word durfen	0 0 0 0 -4 0 7 0 -1 -1
word dus	0 0 0 0 0 0 -1 0 1 -4
word duurt	2 -1 0 0 0 0 0 0 0 17
word duvida	0 -6 0 0 0 0 7 0 0 -1
word e	-1 -7 2 0 -9 -11 25 2 -1 22
word e #	-1 1 0 0 0 1 1 -1 0 10
word e a	-1 0 2 -1 -1 -1 4 0 -1 -7
word e al	0 0 5 -2 -1 -1 0 0 0 -1
word e etage	4 0 -1 0 0 -1 -1 0 0 0
word e mail	-3 -2 0 0 -1 -1 3 6 -1 13
word e na	0 1 0 0 0 0 0 0 0 4
word e nao	-1 0 4 0 0 0 0 -2 0 -1
word e o	1 0 0 0 0 0 1 0 0 -12
word e se	0 -1 0 0 0 1 1 0 0 -4
word e so	0 0 0 0 -5 0 0 1 5 0
word e stata	-1 0 0 1 0 0 -1 1 0 -4
word e stato	-2 -3 -1 1 1 -1 0 5 0 -5
word e ti	4 -1 3 -3 0 -1 -1 -1 0 -4
word e timemention	0 0 3 -1 0 -1 -1 0 0 -6
word each	-1 4 0 0 -5 -1 -3 0 5 0
word earlier	0 -2 6 0 0 -2 -2 0 0 8
word early	-11 9 -7 16 -2 2 -4 -2 -1 -9
word early next	-1 0 0 0 -1 0 4 -1 0 -10
word eastern	-1 0 0 1 0 0 0 2 0 -14
word echange	1 12 0 -1 -2 -1 -4 -4 -1 -9
word editor	6 -3 -1 -1 4 0 -2 -2 -1 -17
word editora	-5 8 -2 4 -1 -1 -2 -1 0 -4
word een	12 2 -3 -2 10 -2 -9 -5 -4 -10
word een gesprek	4 -3 -1 0 1 0 0 0 0 2
word een moment	7 -5 -1 0 0 0 0 0 0 -2
word eerste	-1 12 0 0 -1 1 -11 0 -1 -4
word ein	-6 23 -4 -1 -3 0 -9 1 -1 24
word eind	0 -1 0 0 -1 0 3 -1 0 4
word eine	0 15 -2 -1 1 -1 -8 1 -5 -10
word einem	0 0 0 -1 0 0 -2 1 1 -6
word einem gesprach	2 -1 0 0 0 0 -1 0 1 -6
word einen	-1 7 4 0 -2 0 -5 -1 -2 -10
word einer	1 -1 0 1 -2 0 4 -1 -2 -1
word einfach	0 3 0 0 0 0 -1 0 0 -1
word einladung	3 -1 0 0 0 0 0 0 0 -8
word einladung zum	1 0 0 0 0 0 0 0 0 -3
word einschlieslich	0 0 0 0 0 0 0 1 0 -4
word einschlieslich timemention	0 0 0 0 0 0 0 1 0 -4
word either	11 0 -1 0 -1 0 -9 -1 1 -8
word either way	11 -1 0 0 0 0 -9 -1 1 -3
word el	-7 1 -2 3 -1 -3 6 8 -6 20
word el director	0 0 0 0 0 0 3 -3 0 2
word el proceso	-1 5 0 0 2 -1 -3 0 -1 -2
word el puesto	1 0 -1 0 0 -1 2 0 0 -3
word el timemention	-3 2 0 -1 -2 -2 0 9 -2 36
word elkaar	6 -6 -1 0 -1 0 3 0 0 -4
word elm	0 0 0 0 0 0 0 0 0 13
word else	-3 -4 -1 1 9 6 -6 -1 -1 15
word elsewhere	0 -1 -1 1 0 0 2 0 0 14
word em	-1 -1 -2 -2 6 -1 1 1 -1 -18
word em anexo	0 0 0 0 0 1 0 0 0 -3
word email	-2 -7 -2 -2 -4 -3 5 15 -1 11
word emilio	1 -3 2 0 -2 0 2 0 0 -1
word empleo	0 0 0 0 1 0 0 0 0 -4
word employer	-1 -2 -1 5 -2 0 1 -2 2 12
word employment	-1 -1 0 0 5 5 -1 -1 -5 -6
word emprego	0 0 0 0 0 0 0 0 0 9
word empresa	-1 2 0 0 2 0 -1 0 -1 -5
word en	19 -18 0 -6 -6 13 11 -6 -6 19
word en #	-1 -3 0 0 7 1 -3 0 0 6
word en cas	0 0 0 0 0 0 0 1 0 3
word en cuanto	0 0 0 0 0 0 4 -3 0 -2
word en el	0 4 0 -1 1 2 -4 -1 -1 18
word en la	0 0 0 0 0 0 -2 -1 3 -3
word en nuestra	0 0 0 0 0 0 -1 0 2 -4
word en tu	0 0 0 0 1 0 0 0 0 -5
word en un	2 -1 -1 0 -1 0 2 4 -4 -4
word encontra	0 0 0 0 -1 2 0 0 0 -3
word encore	0 -1 0 0 0 -1 3 -1 0 -11
word end	-3 1 -1 -2 7 -3 -20 -4 25 -17
word end of	-2 -1 0 -1 -3 -1 -10 -2 21 -8
word ende	5 -2 -1 0 1 -1 0 -1 0 1
word energia	0 -4 0 -1 0 -1 10 -3 -1 -2
word energie	-1 -1 0 0 7 -3 -3 1 0 -4
word engenheira	-1 0 0 0 3 -1 -1 0 0 -1
word engenheira de	-1 0 0 0 3 -1 -1 0 0 -1
word engineer	3 -3 -1 -2 -3 0 8 5 -5 15
word engineer :	0 0 0 0 0 1 0 0 0 7
word enjoy	-1 1 -1 -1 1 -1 5 -1 -1 -2
word enjoy the	1 0 -1 0 0 0 0 0 0 -4
word entao	5 0 -1 0 0 0 -1 -1 0 -16
word entonc	8 -1 1 0 -2 -1 -4 -1 -1 -2
word entrada	0 0 0 0 0 0 0 0 0 -3
word entretien	11 -10 7 0 -4 -2 0 2 -3 -10
word entretien annuel	0 0 0 0 0 0 0 0 0 5
word entretien avec	1 0 0 0 0 0 0 0 0 5
word entretien d'embauche	0 0 0 0 0 0 0 0 0 3
word entretien de	2 -6 7 0 -1 0 1 -1 0 -6
word entretien du	-1 0 0 0 0 0 0 1 0 -3
word entretien le	0 0 0 0 0 0 0 0 0 6
word entrevista	2 1 4 5 -6 -3 -5 -1 5 12
word entrevista a	0 0 0 0 0 0 0 0 0 3
word entrevista com	2 0 0 0 0 0 0 0 0 -4
word entrevista de	-1 0 3 0 -1 0 2 -2 0 15
word entrevista e	0 0 0 0 -5 0 0 0 5 0
word entrevista para	1 0 1 0 0 0 0 0 0 6
word entrevue	9 -7 0 0 0 0 0 0 0 -2
word entro	-1 3 -1 -1 -1 1 0 0 -1 4
word entro #	0 0 0 0 0 0 0 1 0 9
word entro il	0 1 0 0 0 1 -1 0 0 -3
word entro timemention	-1 3 0 0 0 0 1 -1 -2 -1
word entry	0 0 0 0 0 0 0 0 0 13
word entscheidung	-1 0 -1 -1 -4 -1 9 -1 -1 2
word entschieden	0 0 0 0 2 0 -1 0 0 -7
word enviado	-6 -1 -1 0 0 0 0 8 1 -1
word equipe	0 -6 2 -1 0 0 6 0 0 -2
word er	0 -4 0 -1 0 0 6 -1 0 -4
word er iets	0 -1 0 0 0 0 4 -1 -1 -2
word erfolg	-1 0 -1 -1 -3 -1 7 0 0 -1
word erhalten	0 0 0 0 -1 0 -2 5 -2 9
word erhalten sie	0 0 0 0 0 0 -1 0 1 6
word erinnerung	2 0 -1 0 1 0 -1 0 0 -4
word erreichen	0 7 0 0 -1 0 -5 0 0 -4
word erst	-2 10 0 -1 -4 -1 -3 1 -2 -9
word ervar	2 -2 0 0 3 0 -1 0 0 -2
word erwarten	4 0 0 0 0 0 -2 0 0 -5
word es	4 15 -8 0 -3 -2 -6 2 -3 7
word es necesario	0 0 0 1 0 0 -1 1 0 7
word espera	0 3 -1 0 0 1 0 -1 -1 -1
word esperamo	-1 0 3 0 1 0 -1 0 0 7
word est	-5 -5 -1 2 1 13 -2 -1 -3 -4
word est joint	2 0 -1 0 0 0 0 -1 0 -7
word esta	-6 8 7 -3 -2 -2 2 -3 -1 -4
word esta semana	-1 2 0 0 0 0 -1 0 0 7
word estado	0 0 0 0 2 0 1 -2 0 -4
word estaremo	1 0 0 0 0 0 1 -1 0 -7
word este	-2 1 -2 9 -2 -1 -3 -2 3 -2
word este correo	0 2 0 0 0 0 -1 0 0 -9
word estou	0 -1 0 0 -1 -1 1 3 0 -3
word estoy	-1 -1 0 0 -1 0 2 2 0 -3
word et	-6 10 -5 -3 13 1 -8 1 -3 -11
word et de	0 0 0 0 0 0 0 0 0 11
word et je	-1 1 0 0 0 0 1 0 0 -5
word et nous	-2 10 -1 0 1 -1 0 -4 -3 -8
word et votre	1 0 0 0 0 6 -4 0 -1 2
word et vous	0 -1 0 0 0 0 -2 5 -1 -2
word etage	4 0 -1 0 0 -1 -1 0 0 -1
word etapa	-2 1 0 0 0 -1 -2 0 4 -2
word etape	-4 10 0 0 -2 0 -2 0 0 0
word ete	-7 -2 -3 1 -2 -1 2 6 6 -2
word etes	0 -1 0 0 -1 0 4 0 0 9
word etes vous	0 -1 0 0 -1 -1 3 0 0 1
word etre	-1 0 0 0 -3 0 5 1 0 -13
word etwa	-3 5 -3 -1 -1 -1 5 -1 -1 -2
word eu	-5 7 -1 0 -4 -1 8 -2 -1 -9
word euro	-2 -2 -1 -1 -1 11 -3 -1 0 15
word even	0 -1 -1 -1 -2 -2 8 -1 0 4
word even een	1 0 -1 0 0 0 1 0 0 -8
word event	1 -1 -1 2 -1 0 -1 -1 0 -12
word event has	-5 0 3 2 0 0 0 0 0 1
word evento	-1 0 -1 3 0 0 0 0 0 -5
word every	-1 -2 0 -1 5 -1 -7 -3 10 3
word everyone	16 -4 0 -2 -7 9 -15 -3 5 -10
word everyth	-3 -1 0 -1 6 -2 1 -1 1 -2
word exa	0 0 0 -1 3 0 0 0 0 -3
word exact	1 -1 3 -2 0 0 -1 0 0 -3
word exam	-1 -1 1 0 0 3 -1 0 0 -12
word exam officer	-1 -1 0 0 0 3 -1 0 0 -3
word example	-3 10 -2 -2 -4 -3 -10 19 -4 -22
word example x	-1 8 0 0 -2 0 -2 0 -2 -1
word excit	-3 0 0 0 0 -1 5 0 0 -1
word excit to	-3 0 0 0 0 -1 5 0 0 -1
word excus	-1 -7 8 1 0 0 -1 0 0 -2
word executive	0 0 0 0 0 0 0 0 0 4
word exercise	12 -3 -1 -2 -1 -5 3 -4 -1 -7
word exit	0 0 0 0 0 0 0 0 0 3
word exito	0 -1 0 0 2 0 0 0 0 -6
word exma	-1 0 1 -1 3 0 2 -1 -2 -7
word expect	7 1 -3 -3 -2 -2 1 8 -7 2
word expect to	-3 -2 -1 -1 -1 1 6 1 -1 -3
word experience	0 -2 0 -1 9 -1 -3 -1 -1 10
word expir	0 0 0 0 0 1 0 0 0 3
word extend	-1 -1 0 0 2 2 -1 -1 0 -12
word extend an	0 0 0 0 2 1 -1 -1 0 -8
word eye	-1 1 0 0 1 0 0 0 0 -5
word f	-2 7 -3 -1 -1 -1 -4 -1 5 -8
word f #	0 4 0 0 0 0 -2 0 0 -3
word fabrica	1 0 0 0 0 0 -1 0 0 -7
word facciamo	-1 0 3 0 0 0 -1 0 0 3
word faccio	4 -1 -2 0 0 0 0 -1 0 -2
word fail	0 0 0 0 0 0 0 1 0 11
word fair	-1 -1 0 1 -2 0 4 0 -1 -5
word faire	6 1 -1 0 0 -1 -4 0 0 2
word fait	-1 -1 0 0 7 -2 -2 0 0 -1
word falamo	-3 7 0 0 -1 -1 -2 0 0 -3
word fall	-4 -1 4 -2 15 -3 -7 -1 -1 -5
word falta	-1 1 -1 2 -3 -2 6 -2 -1 -6
word fami	0 0 0 0 0 0 0 0 0 4
word fare	0 0 6 -2 0 -1 -2 0 0 6
word faremo	0 0 -6 0 0 0 7 0 1 7
word fase	-1 2 0 0 0 0 0 0 0 -3
word fast	-1 -1 0 0 -1 10 -6 0 0 -15
word faut	-1 0 0 0 0 6 -3 -1 0 0
word fazer	1 0 0 0 0 0 -1 0 0 5
word february	-1 -1 0 -1 -1 1 -3 1 5 -3
word fecha :	0 0 0 0 0 0 0 0 0 3
word fee	0 0 0 0 0 0 0 0 0 10
word feedback	-1 -3 -2 -1 -5 -3 18 -3 -2 3
word feedback for	-1 -1 0 0 -6 0 9 -1 0 6
word feedback is	0 0 0 0 0 0 1 0 0 6
word feel	-4 -2 -4 3 4 -6 11 -3 -1 -6
word felt	-1 -1 -1 0 23 -3 -14 -3 -1 -6
word femi	0 0 0 0 0 0 0 0 0 6
word few	-1 9 -2 -3 1 -1 3 -3 -3 -15
word fica	0 0 2 -1 -4 0 4 0 0 -4
word ficou	2 0 -2 0 3 0 -1 -1 0 -2
word field	1 0 0 0 0 0 0 0 0 3
word fijn	4 -4 0 0 2 0 -1 0 0 -1
word fijn dat	5 -4 0 0 0 0 0 0 0 -1
word file	1 -6 -1 -1 -2 -2 5 -1 5 -3
word file for	3 -3 0 0 1 0 0 0 0 -2
word fill	-8 -4 -1 5 24 -3 -3 -4 -5 -9
word fim	-1 -1 0 0 3 -1 1 0 -1 -1
word final	3 1 0 1 5 -5 0 -3 -3 -8
word final round	-1 4 -1 0 0 0 -2 0 0 0
word finalist	-3 -2 -3 -2 15 -6 -3 -1 4 7
word finance	-8 6 -1 0 -1 -1 6 -1 0 -5
word financeiro	0 1 0 0 1 0 -1 0 0 -7
word financial analyst	0 0 0 0 3 0 0 0 -1 2
word find	11 -15 20 -5 -3 6 -12 -1 -1 6
word find a	0 -1 -1 -1 0 0 0 3 0 -2
word find another	4 -4 6 -2 0 0 -2 0 0 -2
word find the	9 -7 2 -1 0 0 -1 -1 0 8
word finden	-1 3 0 0 -3 1 1 0 -1 -1
word findet	0 0 -1 1 0 0 1 0 0 8
word fine	-22 -5 31 -1 -5 -5 6 -3 3 5
word finish	-2 -7 -1 -1 -1 -1 18 -2 -4 -8
word fino	-1 -4 -6 -1 -1 -2 14 1 -1 -11
word fino al	0 0 0 0 0 0 -2 3 0 -1
word fintual	0 0 0 0 1 0 -1 0 1 -3
word fire	0 0 0 0 0 0 0 0 0 6
word firm	-1 0 0 -1 0 0 -8 13 -2 8
word firma	0 0 0 0 0 1 0 0 0 7
word first	-21 8 -4 -2 -2 -2 24 1 -2 -16
word first come	-1 3 -1 0 0 0 0 0 0 -3
word first day	-10 0 0 0 -3 -4 19 -1 0 -8
word first serv	-1 2 -1 0 0 0 0 0 0 -3
word first week	2 0 -1 0 0 0 1 -1 0 -6
word fit	-1 0 0 0 5 -1 -4 -2 3 9
word five	2 -1 -1 -1 3 -1 5 -1 -6 5
word five minut	3 0 0 0 0 0 0 0 -3 5
word fix	-2 3 0 0 0 0 -1 0 0 -1
word flat	0 0 0 0 0 0 0 0 0 8
word flexible	0 -5 0 0 0 8 -1 0 0 -10
word flight	-13 -1 4 0 0 -1 13 0 0 -8
word floor	-4 0 6 0 0 0 0 0 0 0
word foi	-4 -1 -1 1 -2 0 -2 4 5 -1
word folgenden	0 1 0 0 0 0 -1 0 0 -4
word follow	-6 -6 -2 3 -5 19 -9 3 4 19
word follow by	4 0 -1 0 0 0 -1 0 -1 -8
word follow up	-6 -2 -1 -1 0 -1 1 6 5 15
word follow your	0 -1 0 0 0 1 2 0 0 -6
word food	-8 11 -2 0 0 0 -1 0 0 1
word for	3 37 -33 20 23 -20 -54 18 6 30
word for #	1 -1 0 0 4 -1 -3 0 0 19
word for a	-3 17 -4 -1 -3 2 -4 -2 -2 28
word for agree	0 0 0 0 0 0 0 0 0 8
word for an	-7 17 -4 -1 -1 -1 -3 -1 1 -11
word for any	-5 0 5 0 0 0 0 0 0 2
word for apply	-7 10 -1 -1 1 -1 -4 -1 5 1
word for attend	-1 0 0 0 1 0 2 0 0 -9
word for check	0 0 0 0 -2 0 4 0 -1 0
word for coming	-2 -1 -1 -1 8 0 -1 -1 -1 -1
word for contact	0 0 0 0 -2 0 -2 6 -2 -2
word for customer	-1 -1 0 0 4 0 -3 -1 1 -3
word for data	0 0 0 0 -2 0 -1 -1 5 16
word for interview	-2 6 -2 -1 1 0 0 -1 -1 -17
word for it	3 -1 -1 0 3 -2 -2 -1 0 -8
word for lett	-3 -1 -6 26 -9 -1 0 -4 -2 -5
word for library	0 0 0 0 0 0 0 0 0 -3
word for me	5 5 -2 -1 0 -1 -8 2 0 5
word for more	0 0 0 0 0 0 -1 1 1 -6
word for office	0 0 0 0 0 0 0 0 0 31
word for our	4 -1 -1 -1 0 -3 2 0 0 4
word for reach	0 0 0 0 -2 0 1 3 0 -1
word for send	-2 0 0 0 -1 0 1 0 3 0
word for site	0 0 0 0 0 0 0 0 0 -3
word for submitt	0 0 0 0 -5 0 0 0 6 8
word for taking	0 0 0 0 1 0 0 0 0 14
word for the	-31 22 -13 2 13 -1 19 -8 -4 20
word for this	-1 -2 11 -1 10 -1 -7 -7 -4 -13
word for timemention	34 2 -28 3 -2 -2 -4 -2 -2 -6
word for you	-2 1 2 -3 -3 7 -1 2 -3 -12
word for your	13 -3 -20 3 -9 -15 23 1 6 -23
word form	-3 -1 -1 -1 0 -3 7 -2 3 -14
word form of	1 0 0 0 0 0 1 0 0 -13
word formal	1 -2 -1 -1 -2 14 -7 -2 -1 -6
word formal letter	3 -1 -1 -1 -1 7 -5 -1 0 -2
word formal offer	-1 0 0 0 -1 4 -1 0 0 -1
word format	1 -1 0 0 0 0 1 0 0 -6
word format :	1 0 0 0 0 0 0 0 0 -3
word former	-3 -3 2 0 0 -1 8 -1 0 -8
word formulier	0 0 0 0 0 0 0 0 0 3
word forty	3 0 0 0 0 0 0 0 -3 2
word forward	9 -3 2 -8 0 -2 8 -4 -2 -5
word forward to	9 0 -1 0 -1 -1 -4 -1 0 0
word found	-1 0 0 0 5 -1 -4 1 1 -1
word founder	-1 3 -3 0 0 -3 6 -1 0 8
word four	-3 3 -3 -1 -2 10 -1 -2 0 16
word four week	-2 -1 -1 0 -2 3 4 -1 0 -2
word frau	7 6 -4 -2 -11 0 9 -3 -3 -15
word free	0 5 0 -1 0 2 -5 -1 -1 13
word free for	0 3 0 0 0 0 -1 0 0 -11
word free on	0 -2 3 0 0 0 0 0 0 5
word free timemention	-1 2 0 0 0 0 0 0 0 4
word free to	2 0 -1 0 0 0 0 0 0 -4
word frei	0 -3 0 0 1 -1 5 0 0 -4
word freude	-1 0 0 0 -2 0 4 0 0 0
word freuen	3 -1 0 0 -2 2 -1 0 0 -4
word freuen uns	3 -1 0 0 -2 2 -1 0 0 -4
word friend	0 0 0 0 4 -1 -2 0 0 0
word from	5 -15 -6 -4 30 9 -25 7 -2 -43
word from #	0 0 0 0 0 0 0 0 0 5
word from home	0 0 0 0 0 5 -4 0 0 5
word from me	20 -1 -2 -2 1 -5 -8 -3 -1 -3
word from our	5 -2 -1 -1 4 2 -6 0 -1 -4
word from the	-5 1 0 0 -4 0 9 -1 0 -11
word from timemention	-9 -3 6 -3 -1 21 -13 3 -1 -9
word from us	-2 -1 -1 -1 -2 0 1 -5 9 1
word from you	-1 0 0 1 0 0 0 0 0 12
word from your	-1 0 0 2 0 0 0 0 0 6
word front	1 -1 0 0 -5 0 1 0 5 -6
word frontend	0 -1 0 0 0 0 -1 0 2 -5
word frontend developer	0 -1 0 0 0 0 -1 0 3 -4
word frozen	-2 -1 -1 13 -5 -1 -4 0 0 -2
word full	-1 -1 0 0 -3 10 -4 0 0 0
word fun	-1 -1 0 0 4 -1 4 -2 -3 13
word funcao	-1 1 0 -1 2 0 0 0 0 -7
word functie	4 -3 -1 0 2 -2 3 -1 -1 -14
word functie van	3 -2 0 -1 6 -1 -6 0 -1 -5
word funf	0 0 0 0 0 0 0 0 0 8
word fur	9 21 -11 -3 -5 -5 -2 4 -9 -37
word fur das	0 3 0 0 -3 0 2 0 -2 4
word fur die	4 5 -2 0 2 -2 -5 -1 -1 -12
word fur ein	-2 12 0 0 -1 0 -9 1 -1 -7
word fur ihr	4 -1 -1 -1 0 0 -1 -1 0 -8
word fur ihre	-1 3 -1 -1 -5 -1 5 5 -5 -5
word fur ihren	1 0 0 0 1 0 -1 0 0 -3
word fur sie	-2 4 -7 0 0 -1 7 0 0 -9
word fur timemention	1 0 0 1 0 0 0 0 0 -3
word further	-4 -2 0 4 -3 2 -1 5 -1 -5
word further to	-1 -1 0 0 0 4 -1 0 0 1
word future	0 0 0 0 4 0 -1 0 -2 6
word g	0 0 0 1 -1 0 0 0 0 11
word gaan	1 0 0 0 1 0 -1 0 0 -6
word gaat	0 0 0 1 -1 0 1 -1 0 3
word garde	0 0 0 0 1 0 -1 0 0 -3
word gate	4 -1 -2 0 0 0 -1 0 0 -4
word geachte	2 -6 0 -1 4 0 2 -1 1 8
word geachte heer	2 -3 0 0 -1 0 2 -1 2 -1
word geachte mevrouw	0 -3 0 0 4 0 1 0 -1 9
word geben	0 0 0 -1 1 0 0 -1 1 -3
word geehrte	8 -4 -1 -2 -7 3 4 -1 0 -13
word geehrte frau	8 -4 -1 -2 -7 3 5 -1 -1 -15
word geehrter	-4 9 -4 -1 5 0 -3 -1 -1 -15
word geehrter herr	-4 9 -4 -1 5 0 -3 -1 -1 -15
word geen	-13 0 17 0 0 -1 -2 0 0 -1
word gefallen	-1 7 0 0 0 0 -5 0 0 -2
word gegeven	0 -1 -1 0 -1 0 3 0 1 -2
word geht	0 10 -2 -1 -2 0 -2 -1 -2 -6
word geldig	-2 1 0 -1 7 0 -3 -2 -1 -1
word gemacht	-1 0 0 0 -2 0 4 0 0 0
word gente	0 -3 0 0 0 -3 6 -1 0 2
word gentile	2 3 0 -1 -1 1 0 -3 -2 -7
word geologo	0 -6 0 0 0 0 6 0 0 0
word geologo pleno	0 -6 0 0 0 0 7 0 0 0
word gerente	0 1 0 0 1 0 1 0 -1 -6
word gern	-5 9 -6 0 -2 2 3 0 -1 -5
word gern kennenlernen	-1 2 0 0 0 0 0 0 0 3
word gerne	2 0 0 0 0 0 0 0 0 -3
word geschaftsfuhrer	-1 1 0 0 0 -1 1 0 0 -6
word gesprach	1 13 -6 0 -5 0 -2 0 -1 -22
word gesprach mit	3 -2 0 0 0 0 0 0 0 -3
word gesprek	5 10 -2 0 -2 -4 -4 -2 -1 -10
word gesprek met	0 0 0 0 0 0 0 0 0 7
word gesprek op	1 0 0 0 0 0 0 0 0 6
word gesprek over	0 0 0 0 0 0 1 0 0 3
word gesprek van	0 0 -1 2 0 0 0 0 0 -4
word gestionnaire	5 0 0 0 0 0 -4 0 0 -1
word get	-13 -1 15 -3 -7 8 -3 4 1 -9
word get back	1 -1 0 -1 -4 -1 1 3 1 -8
word get the	0 0 0 0 0 0 1 0 0 11
word get to	-2 3 -1 -1 0 0 -2 3 -1 -3
word gets	0 0 0 0 2 0 -2 0 0 8
word gett	-1 -1 -1 -1 -1 -1 -5 13 -2 0
word gia	-1 -1 0 0 3 0 0 0 0 -3
word gibt	-1 0 0 -1 0 -1 2 0 0 6
word gig	2 -1 -1 0 4 -1 -2 0 0 -9
word giornata	0 -1 0 0 0 0 2 0 0 -3
word giorni	-1 0 7 -3 -1 0 -1 -1 0 4
word giorno	0 1 -6 0 0 0 6 0 0 -3
word giro	3 0 -1 0 0 0 1 -1 0 -7
word give	-4 -2 0 -1 1 -5 13 -2 -1 -21
word give me	-1 0 1 -1 0 -2 5 -1 0 -9
word give us	0 0 0 0 0 -1 2 -1 0 -7
word give you	-4 -1 -1 0 0 -2 8 0 0 -5
word given	-5 5 0 0 -1 -1 -2 1 3 0
word glad	1 0 -1 0 -3 -2 7 0 0 4
word glad to	0 5 0 0 -3 -1 -1 0 0 6
word gli	0 0 0 0 1 0 0 1 0 9
word go	25 -11 -7 1 8 -10 0 -5 -2 11
word go ahead	-2 -1 0 1 -1 0 3 0 0 5
word go through	0 -1 0 0 -1 0 7 0 -4 5
word go with	14 -2 -4 0 -2 0 -5 -1 -1 7
word goed	8 -1 -3 0 1 0 -4 0 1 -3
word going	-3 -2 -1 5 19 -3 -9 -5 -2 -9
word going to	-2 -2 1 -1 17 -2 -8 -3 0 -5
word gone	-1 -3 6 0 12 -4 -8 -1 -1 5
word good	28 -10 -26 -1 -6 9 11 -8 2 -27
word good for	17 -1 -14 0 0 0 0 0 0 0
word good luck	-5 -1 -1 3 1 -1 6 -2 1 -6
word good morn	-1 0 3 -1 0 0 0 0 0 -10
word good news	-1 -12 0 0 -1 18 -2 -1 0 -8
word google	6 -1 -1 -1 -1 -1 -1 -1 -1 -7
word google meet	4 -1 -1 -1 0 0 -1 0 0 -8
word gostava	-4 8 0 0 -1 -1 -2 0 0 -1
word got	17 -8 1 -3 -16 6 -9 -10 22 2
word got it	-1 -2 0 0 -7 0 -14 -3 29 -10
word got your	0 3 -1 0 -1 0 4 0 -2 -15
word graag	2 0 -2 -1 2 2 1 -3 -2 -4
word grab	-1 15 0 0 -4 -2 -4 0 -3 1
word gracia	-3 0 -1 -1 -5 -2 9 -1 3 -9
word gracia a	-1 0 0 0 0 0 3 -1 0 -1
word gracia por	-2 1 -1 0 -4 -2 6 0 3 -6
word grade	0 -1 0 0 -1 2 -1 0 1 -7
word graham	0 0 0 0 0 1 -1 0 0 -10
word grand	6 -1 -1 0 0 0 -3 -1 -1 -4
word grant	1 -4 0 1 -1 0 4 0 0 3
word grateful	1 0 -7 9 3 0 -1 0 -4 -3
word grateful for	-1 0 -9 9 3 0 -1 0 -2 -1
word grati	0 0 0 0 0 0 0 0 0 3
word gratuita	0 0 0 0 0 0 0 0 0 8
word grazie	-4 -6 -5 -2 2 -2 18 -1 0 -7
word grazie a	-1 0 0 0 -1 0 3 -1 0 -2
word grazie della	-1 -4 0 -1 1 -2 10 -3 -1 -3
word grazie mille	0 0 1 0 0 0 0 0 0 4
word grazie per	0 0 -6 0 0 0 6 0 1 -2
word great	-15 3 -2 -2 -1 -5 20 -1 3 20
word great news	-5 6 0 0 0 0 0 0 0 2
word great to	-4 -2 -1 -1 -2 -2 13 -1 -1 3
word greeting	10 -3 0 0 0 -1 -5 0 0 7
word groet	4 -4 0 0 2 0 -1 0 0 8
word group	18 -2 -1 -3 3 -4 -8 -3 -1 4
word grupo	0 0 0 0 0 0 0 0 0 4
word gs	0 0 0 0 5 0 0 0 -4 -4
word gs #	0 0 0 0 5 0 0 0 -4 -4
word guest	1 0 0 0 0 0 0 0 0 11
word gustaria	1 0 0 0 0 0 0 0 0 3
word gusto	0 0 0 0 -1 1 3 0 -1 -1
word gut	0 0 0 0 0 -1 2 0 0 -9
word gute	-6 6 -5 0 0 -2 7 -1 0 -4
word guten	1 1 6 1 -1 0 -8 2 -2 7
word guten tag	2 1 0 0 0 0 -3 2 -2 11
word guten timemention	-1 0 5 1 0 0 -5 0 0 0
word h	-2 1 0 -1 -1 -1 -1 -1 5 8
word h ?	0 0 1 0 0 0 0 0 0 -3
word h f	-2 1 -2 -1 0 0 0 0 5 -1
word ha	-1 -3 5 3 2 -2 -5 -3 3 -17
word ha sido	1 -1 0 0 -2 0 0 0 3 1
word habe	-3 1 -1 -1 -3 -3 13 -1 -1 -14
word habe ich	-2 3 0 0 -2 -1 3 0 -1 -10
word haben	4 -8 -3 -2 8 1 0 5 -6 1
word haben sie	0 -5 0 0 -1 -1 5 6 -3 -2
word haben wir	5 -2 -1 -2 0 2 -1 -1 0 0
word habil	0 0 0 0 -1 0 4 4 -5 -3
word hablamo	1 0 0 0 0 0 0 0 0 -4
word had	-12 3 1 -1 6 -2 8 -1 -3 15
word had a	-6 7 -1 0 0 0 1 0 0 -6
word had to	0 0 1 0 0 0 0 0 0 5
word hai	-1 -3 0 -1 0 -1 10 -3 -1 -2
word hale	2 0 -1 0 0 0 0 0 0 -4
word half	2 2 19 -1 -3 -2 -13 -2 -2 6
word half an	1 5 -1 0 0 -1 -3 0 -1 2
word hall	1 -4 5 -1 0 0 -1 0 0 0
word hallo	4 6 -8 -1 -4 -3 8 0 -2 -9
word hallo frau	1 10 -6 -1 -2 -1 2 -1 -2 -10
word hallo herr	2 -4 -1 0 0 -1 5 0 0 -6
word hand	-1 -1 -1 0 -4 -1 4 0 4 4
word hand in	-1 0 -1 0 0 -1 4 0 -1 5
word hang	-2 -1 0 -3 10 -1 -2 -1 0 -2
word happen	-4 -1 -1 1 -2 -2 8 -1 3 -3
word happy	-2 7 3 -3 -2 -13 16 -5 -2 -7
word happy holiday	3 -2 0 0 -2 -2 8 -3 0 -1
word happy to	3 8 -2 -2 1 0 -7 -1 -1 3
word harbor	-3 2 5 0 -1 0 -2 0 -1 -4
word hard	0 -1 -1 0 2 -2 3 -1 0 -11
word hartwell	-5 6 0 0 12 -1 -9 -2 0 -3
word has	-57 -17 38 55 4 -9 -42 31 -2 41
word has accept	-3 -1 -1 -1 13 -5 -6 6 -2 -8
word has been	-36 -8 25 25 -9 0 -15 18 0 35
word has come	0 -4 4 0 0 1 -1 0 0 -17
word has decid	0 0 0 14 -7 -1 -5 0 0 3
word has gone	-1 -2 6 0 4 -3 -4 0 0 4
word has invit	-1 5 -1 -1 0 0 0 -1 -1 5
word has taken	-1 0 0 0 0 0 0 2 0 5
word hast	0 0 0 0 0 1 0 0 0 6
word hasta	7 -1 -2 0 -2 -2 1 1 -1 -3
word hat	-2 5 -3 0 -7 2 -8 -3 16 2
word hat die	0 0 0 1 -1 0 1 0 0 3
word hat uns	0 -1 0 0 -1 3 0 0 0 4
word hatte	0 7 -6 0 0 0 0 0 0 2
word hatten	-1 9 -1 1 0 -1 -6 0 -1 -2
word hatten sie	0 11 0 0 -1 0 -9 0 -1 0
word haus	3 -1 0 0 -2 3 -2 0 0 -4
word have	-28 14 0 -3 -16 22 -18 -13 41 16
word have #	-1 3 0 0 0 0 3 -1 -3 0
word have a	-1 5 1 -1 -9 -2 3 -1 5 22
word have an	3 -1 -5 -1 0 1 4 -1 0 3
word have any	0 9 -8 1 0 0 -1 0 0 -1
word have been	0 -1 0 0 -5 14 -12 -2 7 -6
word have decid	0 0 0 0 0 0 0 0 0 7
word have feedback	-1 0 0 0 -2 0 6 -1 0 -2
word have not	0 0 0 0 1 0 -2 -4 7 1
word have receiv	-1 -1 0 0 -1 0 -7 8 2 6
word have the	-1 -2 -1 -2 5 12 -10 -1 0 1
word have to	-8 -5 27 4 -7 -2 -8 -2 -1 7
word have until	-2 2 0 -1 0 0 4 -1 -2 -5
word have you	0 3 -1 -1 -4 16 -7 -2 -2 -17
word have your	-1 -3 0 -1 -4 7 -8 -2 11 7
word haven't	-1 2 -2 -2 -1 -2 10 -2 -1 18
word hay	1 -1 0 0 -6 0 6 0 0 -1
word he	-1 1 3 4 -3 -3 1 -2 -1 29
word he's	-1 0 0 0 0 -1 3 0 0 0
word head	22 -2 -15 0 -1 -3 3 -3 -2 -7
word head of	0 2 0 0 -1 -2 2 -1 0 6
word head office	0 0 0 1 1 0 0 0 -1 -5
word head up	12 -2 -7 0 0 0 0 -1 0 -5
word headcount	-1 0 0 -3 -4 -1 9 0 0 5
word health	-11 -1 -1 0 -1 -7 11 2 8 -3
word hear	17 2 2 -1 -1 -4 -6 -3 -6 17
word hear about	-1 3 0 0 2 0 -1 0 -2 10
word hear from	9 -1 0 -1 -2 -2 -3 -2 1 0
word hear how	6 -3 -1 0 -2 0 0 0 0 4
word heard	1 0 -1 5 -2 -1 -3 -5 7 8
word heb	-3 5 -3 -1 -1 -2 8 -1 -2 -8
word heb ik	-1 6 -4 0 -1 0 2 -1 -1 -4
word heb je	0 10 0 0 1 0 -8 0 -1 -1
word hebben	0 -2 -1 -1 11 0 -4 0 -3 -8
word hebben we	0 -1 0 0 10 0 -3 -2 -3 -1
word hebt	3 -4 0 0 2 -1 1 0 0 -3
word heeft	-1 -3 -1 2 12 0 -9 0 -1 9
word heer	2 -4 0 0 -1 0 1 -1 2 0
word helaa	-1 0 0 3 1 0 -1 0 -1 6
word held	-4 -2 4 0 0 0 -2 5 0 -1
word held on	-4 3 4 0 0 0 -2 0 0 -2
word helemaal	6 0 -3 0 0 0 -1 0 0 0
word hello	-1 -5 -1 -3 -1 3 7 -1 2 11
word hello thank	0 1 0 0 0 0 0 0 0 12
word help	7 -6 -5 0 1 -3 6 2 -1 8
word her	2 -1 -3 -1 0 -2 7 -2 0 16
word here	-4 0 -11 -4 0 5 -1 23 -7 -4
word here :	-1 1 1 0 0 0 0 0 0 6
word here and	0 4 0 0 0 0 -2 0 -1 0
word here are	0 0 0 0 0 0 0 0 0 9
word here is	2 -4 -1 -1 -3 11 -3 -2 -1 -3
word here'	16 -6 -2 -3 -6 -6 14 -6 1 5
word here' how	26 -1 0 -2 0 -3 -14 -4 0 -5
word here' the	-10 -5 -2 -1 -5 -4 29 -2 -1 -2
word herinner	3 0 -1 0 0 0 0 0 0 -10
word herr	-4 5 -2 -1 4 0 1 -1 -2 -18
word herzlichen	0 0 0 0 0 0 0 0 1 -4
word herzlichen dank	0 0 0 0 0 0 0 0 1 -4
word het	1 -16 -1 1 0 -4 30 -4 -7 7
word het gesprek	0 6 -1 1 -2 0 -4 -1 0 7
word het interview	-1 1 0 1 0 0 0 0 0 17
word heure	1 8 0 0 -1 0 -6 0 -1 -1
word hey	8 2 1 -3 3 -4 0 -4 -3 -51
word hey !	1 7 -1 0 -3 0 -2 0 -2 -11
word hi	27 -14 -39 10 17 -28 78 -41 -9 -126
word hi !	4 -4 -4 -1 -3 4 6 -2 -1 -21
word hi could	-2 -1 0 0 0 -1 4 0 0 -4
word hi i	-1 0 0 0 1 8 -7 0 0 2
word hi i'm	0 0 1 0 0 0 -1 0 0 -3
word hi just	4 -1 -4 0 -1 0 23 -21 0 -2
word hi thank	-2 1 -1 0 10 -1 -7 -1 -1 15
word hi the	-4 -4 1 -2 -1 -4 18 -3 0 -8
word hi we're	-3 0 0 0 0 -10 14 0 0 5
word hi your	2 -4 2 0 -1 0 3 0 -1 -5
word hierbij	3 -2 0 0 0 1 -1 0 1 5
word hiermit	1 0 0 0 0 0 0 0 1 -5
word high	0 0 0 0 0 0 0 0 0 8
word hij	2 0 -1 0 0 0 0 0 1 -3
word him	11 -2 0 0 0 -3 -5 0 0 11
word hire	-2 4 -1 5 -4 -1 1 -1 -1 18
word hired	0 -12 -2 8 -3 15 -4 -1 0 -4
word hiring	-5 -3 6 -4 10 -4 5 -4 -2 11
word hiring manager	-4 0 4 -6 -1 -1 11 -3 -1 15
word hiring team	-1 -3 3 0 -5 0 0 0 5 -1
word his	0 1 5 0 -3 -1 -1 0 0 4
word ho	0 2 1 3 -1 -1 -2 -1 -1 4
word hoe	0 0 0 0 0 0 2 0 0 14
word hoi	9 2 -6 -1 -1 -2 0 -1 1 -14
word hoja	0 0 0 0 -2 0 0 0 3 -3
word hoja de	0 0 0 0 -2 0 0 0 3 -3
word hola	0 4 -3 -2 -4 -5 15 1 -5 -15
word hola !	-1 2 0 0 0 -1 -1 0 2 5
word hola :	0 3 -2 0 0 0 -1 0 -1 -3
word hola te	0 0 0 0 0 0 0 0 0 4
word hold	3 -4 -13 21 -5 2 0 -3 -2 -16
word holiday	-3 -4 12 -5 -4 -1 6 -1 -1 -9
word holly	0 0 0 0 0 0 0 0 0 20
word home	-4 -13 -1 -1 -3 19 15 -2 -9 6
word home office	0 0 0 0 0 0 0 0 0 3
word hoofd	3 -2 0 0 0 0 0 0 -1 1
word hoort	-3 -1 -1 0 -1 -1 8 -1 0 10
word hope	-7 4 1 -1 -1 6 -5 -2 5 13
word hope to	-1 -1 0 -1 -2 0 1 -1 5 4
word hope you	-2 7 0 0 0 -1 -3 0 0 6
word hope you'll	-2 0 0 0 1 3 -1 0 0 -2
word hoped	-1 0 -1 0 15 -1 -9 -1 -1 0
word hora	2 2 0 1 -1 -1 -6 7 -5 -11
word hora :	0 0 0 0 0 0 0 0 0 3
word horaire	-1 1 1 0 0 0 0 0 0 -3
word horario	-1 4 1 0 -1 -1 -2 -1 -1 -20
word horen	0 0 0 0 0 0 0 0 0 5
word host	3 0 -1 0 -2 0 0 2 0 -7
word hotel	-4 1 -1 -1 1 -2 6 0 0 -1
word hour	18 -13 -6 -10 -4 16 0 6 -7 -12
word hour before	0 0 0 0 0 0 0 0 0 7
word how	23 -5 5 -3 1 -9 -6 -5 -1 48
word how did	0 -1 0 0 0 -2 3 0 0 6
word how to	0 0 0 0 0 0 0 0 0 4
word how was	0 0 0 0 0 0 0 0 0 4
word how you	0 0 0 0 1 0 1 0 0 11
word how you'd	6 -1 -1 0 0 0 -4 0 0 -7
word hr	0 -2 -1 -1 -4 5 4 -1 -1 3
word hr will	-1 0 0 1 -1 0 3 0 0 -1
word http	6 28 -10 -4 -7 -7 -2 2 -8 -3
word http :	6 28 -10 -4 -7 -7 -2 2 -8 -3
word hueco	0 1 4 0 0 0 -1 -3 0 0
word hugo	0 1 0 0 0 0 -1 0 0 14
word hugo lind	0 0 0 0 0 0 0 0 0 19
word hybrid	-2 4 0 -1 -1 4 -4 0 0 -4
word i	-44 -10 8 -16 6 37 48 -14 -15 30
word i am	3 -3 -1 0 -1 10 -8 2 -2 0
word i can	-14 6 0 -4 7 10 -1 -3 -1 11
word i can't	-1 -5 0 -1 8 -4 5 -1 0 -7
word i could	-1 4 0 0 -2 0 1 0 0 -4
word i got	-3 0 3 0 -3 10 -5 -1 0 0
word i have	-5 -2 4 0 -2 14 -8 -3 3 17
word i hear	3 -6 4 0 -1 -1 3 -1 -1 -9
word i hope	0 0 0 0 1 0 1 0 0 6
word i interview	0 0 0 0 0 0 0 0 0 6
word i know	-13 8 11 -1 6 -2 -5 -3 -1 -5
word i need	-1 10 -1 0 0 0 -6 -1 0 -1
word i promis	-4 -3 0 -3 6 -4 10 -2 0 -5
word i should	-1 0 -1 0 -2 -1 7 -1 -1 -5
word i told	-1 -2 -2 0 -7 -2 18 -1 -2 -6
word i want	0 -1 -1 -4 5 -3 5 -1 -1 -4
word i will	6 -5 -1 -1 0 -1 6 -2 -2 -9
word i wish	0 -1 0 0 7 -2 -2 -1 -1 -2
word i would	1 1 0 0 1 0 -2 0 0 5
word i'd	-9 13 -3 2 25 -9 -10 -4 -4 3
word i'd like	-7 13 -1 -2 8 -5 -3 -2 -1 -6
word i'd love	0 4 0 0 1 -1 -2 0 -2 -4
word i'll	-12 -20 13 -14 2 -5 45 -27 18 -40
word i'll be	-2 -1 6 -1 -1 0 -2 -1 3 20
word i'll bring	0 0 0 0 0 0 0 0 0 14
word i'll call	3 1 -2 -1 0 0 1 -1 0 -29
word i'll get	-3 -3 0 0 -3 8 3 -2 0 -12
word i'll have	-7 -1 0 0 0 0 10 -1 0 -6
word i'll ring	-3 -2 -1 -1 15 -3 2 -4 -1 -10
word i'll send	0 0 2 0 0 0 -1 0 0 9
word i'm	-13 15 -9 20 23 -11 -53 27 0 44
word i'm a	0 1 0 0 0 0 0 0 0 5
word i'm afraid	-2 -1 0 8 11 -2 -12 -3 -1 -7
word i'm at	-1 -2 -1 -1 -1 -3 14 -6 -1 -7
word i'm free	-1 2 0 0 0 0 0 0 0 8
word i'm happy	2 0 0 -1 0 0 -1 0 0 10
word i'm look	0 0 0 0 0 0 0 0 0 22
word i'm so	-1 0 0 12 -3 0 -8 0 0 -12
word i'm sorry	-3 -2 -3 -2 24 -3 -8 -2 -1 5
word i've	-28 -6 21 43 -1 -6 -29 8 -2 -4
word i've been	0 -2 1 -1 5 -1 -1 0 0 -1
word i've sent	0 0 0 0 -1 0 3 0 -1 -1
word ice	-3 0 3 1 0 0 0 0 0 -3
word ich	4 17 -9 -2 -13 -6 11 0 -4 -20
word ich habe	-1 -3 -1 -1 -1 -2 10 -1 0 -3
word ich ihnen	0 0 -1 1 0 1 0 0 0 -6
word ich melde	0 0 5 0 0 0 -4 0 0 0
word ich mich	0 0 0 0 0 0 0 0 0 -6
word ich sie	0 6 0 0 -1 0 -4 0 -1 -4
word id	11 -6 -1 -1 0 0 -1 -1 0 -14
word id #	1 0 -1 0 1 0 0 0 0 -11
word id :	7 -5 0 0 0 0 0 0 0 1
word ideal	8 -1 -6 -2 0 -3 5 -1 0 3
word iemand	-1 0 0 0 5 0 -3 0 0 -1
word iets	-1 4 -4 0 -1 0 3 -1 0 -3
word if	-29 -8 3 -9 7 23 7 -5 10 15
word if it	-4 -1 -1 -2 16 -2 -15 10 0 20
word if it's	-1 0 -1 -5 0 0 10 -2 0 4
word if that	0 -1 0 0 0 0 1 0 0 -4
word if the	-4 -1 0 0 0 -2 8 0 0 9
word if this	1 -1 0 0 0 0 0 0 0 5
word if we	-4 -2 1 0 -1 -1 1 3 3 -9
word if you	1 -1 -5 -2 0 26 -15 -8 3 8
word if you'd	-3 -4 -1 0 -4 -4 18 -2 0 0
word if you're	-5 -4 5 0 2 8 -5 -1 -1 2
word if your	0 -1 0 0 -1 0 -1 0 3 -1
word ihn	0 0 0 0 0 2 0 0 0 9
word ihnen	-1 18 -11 -3 0 4 -3 -2 -2 -27
word ihnen die	4 -1 -1 -1 0 0 0 -1 0 -4
word ihnen timemention	-6 10 -4 0 1 0 -1 0 0 -6
word ihr	6 -5 -2 -1 -1 4 2 0 -3 -6
word ihr gesprach	4 -1 -1 -1 0 -1 1 -1 0 -7
word ihr interesse	0 -1 0 1 0 0 0 0 0 -3
word ihr termin	1 0 0 0 0 0 0 0 0 4
word ihr vorstellungsgesprach	5 0 -1 -2 0 0 -1 -1 0 0
word ihre	-8 19 -5 -5 -15 -1 4 13 -4 -12
word ihre bewerbung	0 8 -1 -2 -6 2 -4 -1 3 -5
word ihre e	0 0 0 0 0 0 0 2 -1 5
word ihre nachricht	-6 -1 0 0 -1 0 -1 14 -4 -1
word ihre unterlagen	-1 4 0 0 -2 0 1 0 0 -3
word ihren	1 0 0 -1 1 0 -1 0 -1 4
word ihren termin	0 0 0 0 0 0 0 0 0 7
word ihrer	1 -1 0 -1 -1 1 1 1 -1 4
word ii	2 0 0 -1 0 0 -1 0 0 -7
word ik	7 -5 -6 1 -12 -10 6 23 -3 -20
word ik ben	-1 0 0 0 -1 0 -2 4 0 -3
word ik heb	-2 -11 1 0 0 -1 14 0 -1 -4
word ik je	0 -1 -1 1 1 -1 0 0 0 -4
word ik u	2 -1 0 0 0 0 -1 0 0 -4
word il	0 -5 -1 -1 0 2 7 -1 -2 11
word il colloquio	2 0 1 0 0 0 0 -1 -1 17
word il direttore	0 -2 0 0 -1 0 6 -2 -1 1
word il link	5 0 -2 0 0 0 -1 -1 0 -7
word il messaggio	-3 -1 -1 0 0 0 -1 6 0 -3
word il nostro	0 1 0 0 0 0 0 0 0 9
word il nous	-1 -1 0 -1 0 5 -2 -1 0 -1
word il posto	0 0 0 0 1 -1 0 0 0 -4
word il responsabile	0 0 0 1 0 0 1 0 0 -4
word il ruolo	2 -1 0 0 0 0 0 0 0 -3
word il timemention	-3 0 -5 0 -1 1 5 2 0 -2
word il tuo	3 0 -2 -1 2 -1 -2 1 0 0
word im	6 -6 3 -3 1 4 -1 -1 -3 -5
word immer	0 1 0 0 0 0 0 0 0 7
word impress	0 5 0 -1 0 2 -5 0 0 -1
word impress by	0 5 0 0 -1 -2 -2 0 0 1
word in	30 -9 -12 -28 6 18 -24 6 13 -52
word in !	0 -1 0 0 -7 0 3 -1 5 -2
word in #	0 0 0 0 0 0 0 0 0 5
word in :	4 -1 0 0 5 0 -4 -3 -1 -2
word in a	0 2 0 5 -2 -1 -3 0 0 4
word in and	0 2 0 0 0 0 -1 0 0 -4
word in case	0 0 0 0 1 -1 0 0 0 14
word in de	9 4 -3 -1 -2 0 -7 -1 0 -11
word in der	2 0 -1 -1 -4 -1 7 -1 -1 8
word in early	0 0 0 0 -1 3 -1 0 0 -2
word in for	2 1 -1 0 0 0 -1 0 0 -9
word in het	0 -2 0 0 1 0 2 0 0 -3
word in june	-1 10 -1 0 0 0 -7 -1 0 15
word in my	-2 0 2 0 0 0 0 0 0 4
word in new	5 -4 0 0 0 0 0 0 0 8
word in on	0 0 0 0 1 0 0 0 0 -4
word in our	0 -2 0 0 -7 0 -7 2 15 -12
word in person	-5 11 -4 -1 0 -1 0 -1 0 -7
word in the	-2 -9 -17 -6 6 7 15 -4 10 -54
word in this	0 0 0 0 0 0 0 0 0 17
word in timemention	-6 -2 6 -3 10 -1 -3 -1 0 -10
word in to	0 0 -1 -1 2 5 -1 0 -5 -4
word in touch	3 -7 2 -3 -4 -3 -11 15 8 -10
word in unserem	1 -1 0 0 -2 3 0 0 0 -4
word in your	2 -3 -1 1 -3 0 18 -2 -12 5
word includ	-2 -1 -1 -1 -5 -1 2 2 5 -4
word incontro	0 2 0 0 0 0 -1 0 0 8
word inconvenience	-6 0 7 1 0 0 -1 0 0 3
word inde	0 0 0 0 -1 0 0 0 3 1
word info	0 0 0 0 0 0 0 1 0 6
word info :	0 0 0 0 0 0 1 0 0 6
word inform	-5 -1 -1 0 -2 15 -8 2 -1 6
word inform you	-4 0 -1 0 -1 15 -9 2 -1 7
word informamo	-1 -1 3 0 3 0 -1 -2 0 -1
word informamo que	-1 0 3 0 3 0 -1 -2 0 0
word information	-4 0 0 0 0 -10 15 0 0 -2
word ingl	0 0 0 0 0 0 0 0 0 7
word inicial	0 0 0 0 0 0 0 0 0 7
word iniziale	0 0 0 0 0 0 0 0 0 20
word iniziale e	0 0 0 0 0 0 0 0 0 20
word inmiddel	0 -1 0 0 4 0 -2 0 0 -2
word inscricao	0 0 0 0 -5 0 0 0 5 0
word inside	0 -1 0 0 12 0 -11 2 0 23
word insight	-5 5 0 0 3 0 -3 -1 2 8
word instead	-9 -5 21 -1 -2 -3 -14 14 -1 1
word instead ?	-2 -4 16 0 0 -3 -5 -1 0 4
word instead of	-1 -1 3 0 0 0 -1 0 0 -11
word insurance	-1 5 0 0 0 -1 -2 0 0 -1
word interesse	-1 -3 -2 0 -2 -3 12 -1 1 -21
word interesse ?	-1 -7 0 0 -2 -2 14 0 0 -5
word interesse an	1 -1 0 0 0 0 0 0 1 -8
word interest	-1 -1 -1 -1 2 -3 6 -1 0 15
word interest ?	0 0 0 0 -1 -2 6 0 -1 0
word interest in	0 -1 -1 -1 8 -1 -2 -1 -2 12
word intern	-2 -1 3 -1 0 4 -2 -1 0 -1
word internal	-1 -1 0 -1 6 0 -2 0 0 6
word interne	-3 0 -1 4 5 0 -5 0 0 -3
word interview	-24 16 33 10 0 -11 -12 0 -12 40
word interview #	0 0 0 0 0 0 0 0 0 15
word interview :	14 -4 3 1 -3 -1 -5 -4 -1 -13
word interview ?	-15 17 0 -1 0 0 0 0 0 -9
word interview about	0 0 0 0 0 0 0 0 0 6
word interview and	16 -3 -14 0 0 0 2 -1 -1 4
word interview are	2 -2 1 1 0 0 -1 0 0 17
word interview at	-1 8 -3 -1 0 0 -1 -1 0 -11
word interview by	-1 0 2 -1 0 0 0 0 0 7
word interview confirm	1 0 0 0 0 0 0 0 0 -3
word interview confirmation	2 0 0 0 0 0 0 0 0 -3
word interview date	-4 3 4 0 0 0 -2 0 0 -5
word interview for	-5 5 12 5 -3 -2 -5 -4 -4 -35
word interview has	-15 0 13 4 0 0 0 0 0 -1
word interview invitation	1 0 0 0 0 0 0 0 0 14
word interview is	3 -1 1 -1 0 0 -1 0 0 -4
word interview last	-1 -1 0 -1 9 -3 -1 -1 0 0
word interview of	0 0 0 0 0 0 0 0 0 10
word interview on	-21 3 -2 14 0 -1 9 -1 -1 -10
word interview panel	0 0 0 0 0 0 0 0 0 10
word interview question	0 0 0 0 0 0 0 0 0 9
word interview schedul	-8 0 8 1 0 0 0 0 0 0
word interview schedule	-5 0 7 -1 0 0 0 0 0 13
word interview slot	-1 2 -1 0 0 0 0 0 0 9
word interview start	7 -2 -3 -2 0 0 0 -1 0 2
word interview time	5 -4 1 0 0 0 0 0 0 -9
word interview timemention	8 -4 -1 0 -1 -1 7 -6 -1 -30
word interview to	-2 0 2 0 0 0 2 0 0 -8
word interview voor	0 0 0 0 0 0 0 0 0 6
word interview w	-7 10 -2 0 0 0 0 0 0 -3
word interview was	-1 0 0 2 0 0 0 0 -1 -4
word interview we	0 -1 0 0 0 0 2 0 0 11
word interview will	2 6 -1 -1 -1 0 -2 0 -2 -7
word interview with	15 -5 4 -2 0 -1 -4 -2 -4 26
word interview you	-1 3 -1 -1 -1 2 -1 0 -1 -6
word interviewer	4 -2 3 -2 -3 -1 3 -1 -1 -23
word interviewer :	1 0 0 0 0 0 0 0 0 -3
word interviewer will	3 0 -1 -1 0 0 0 0 0 -4
word intervista	0 0 0 0 0 0 0 0 0 3
word intro	11 2 -1 1 -1 0 -10 -1 0 10
word intro #	1 1 -1 0 0 0 0 0 0 -5
word intro call	0 1 0 1 0 0 0 0 0 9
word investor	-1 4 0 1 0 -2 -1 0 0 -1
word invit	-2 6 -1 -2 -1 2 5 -3 -4 25
word invit to	0 1 0 -1 0 -1 6 -2 -3 -2
word invit you	-2 5 -1 -1 0 3 -1 -1 -1 8
word invita	-1 6 0 0 -1 0 -2 -1 -2 -1
word invita a	-1 6 0 0 -1 0 -2 -1 -2 -1
word invitacion	6 -1 -1 0 -1 0 -2 -1 0 -2
word invitation	-3 -3 1 2 -4 -5 -1 17 -5 1
word invitation :	-2 1 3 0 0 0 -1 0 0 0
word invitation for	-2 -1 0 4 0 0 0 0 0 9
word invite	-23 -1 37 -3 4 -1 -6 -5 -2 -3
word invite you	1 -1 0 0 7 0 0 0 -6 -4
word inzwischen	0 -1 0 0 -1 3 0 0 0 -7
word io	-1 4 0 0 0 0 0 0 -2 -1
word irati	1 0 1 0 0 0 0 0 0 -10
word is	-29 -35 36 -9 -16 -9 53 10 0 29
word is #	-1 -7 -1 0 -2 -4 15 0 -1 -11
word is a	0 2 9 -4 -1 -2 0 -3 0 4
word is an	0 0 0 0 0 0 -1 1 0 -3
word is at	0 4 0 0 -3 -1 -8 9 0 -2
word is attach	0 0 0 0 0 1 0 0 0 4
word is away	0 0 0 -1 -2 0 2 -1 3 2
word is being	-4 -5 0 4 -1 0 0 6 -1 -2
word is book	2 0 0 0 0 0 -1 0 0 13
word is clos	1 -4 3 -2 -1 9 -15 11 -2 -6
word is complete	-1 0 0 -1 -2 0 -2 0 6 -2
word is confirm	-2 0 -1 0 0 -1 5 0 0 23
word is een	0 4 0 -1 0 0 0 -2 0 -4
word is fine	-20 -4 18 -1 -3 -3 17 -2 -1 -3
word is in	3 -7 -10 -2 -4 0 10 1 9 -5
word is no	-2 -1 -1 -1 -2 -1 1 7 0 -2
word is not	0 0 0 0 -1 0 -1 4 -2 4
word is now	-2 -2 2 -1 14 -3 -5 -3 0 -4
word is on	4 -1 -1 -1 0 -1 13 -11 -1 4
word is out	0 0 0 0 0 0 0 0 0 7
word is perfect	1 0 0 0 0 0 0 0 0 9
word is ready	0 0 0 0 -1 6 -1 -1 -2 -4
word is schedul	8 0 -6 -1 0 0 0 0 0 -4
word is set	4 -1 -1 0 0 0 0 0 0 -8
word is still	-1 0 0 0 -2 0 6 0 -1 -1
word is the	0 -6 2 -1 -9 -1 16 1 -3 7
word is timemention	5 -3 -1 0 0 0 -1 0 1 7
word is your	2 -5 -1 0 -1 2 -2 5 0 -13
word isn't	-1 -1 -2 7 6 -3 -2 -3 0 15
word isn't the	0 0 0 0 3 0 -2 0 0 9
word issue	0 0 0 0 0 0 0 0 0 11
word ist	27 -2 -13 -2 0 -4 -5 -1 0 -23
word ist am	3 -3 0 0 0 0 0 0 1 -3
word ist der	3 -1 -1 0 0 0 0 -1 0 -5
word it	-24 -34 -25 6 55 -19 28 -19 32 4
word it !	0 0 -1 1 0 0 0 0 0 -8
word it ?	5 -1 -4 0 0 0 0 0 0 20
word it by	-2 -5 -2 -1 -1 -4 26 -3 -9 -5
word it in	7 -3 -1 0 -3 0 10 -1 -10 -4
word it is	13 -6 -3 -1 -1 0 -7 5 -1 6
word it on	-1 4 -1 0 0 0 -1 0 0 4
word it over	-3 -8 -1 0 -1 14 1 -1 0 -10
word it take	-1 3 0 0 0 0 0 0 0 0
word it timemention	-1 -1 0 -1 12 -5 -2 -1 -1 13
word it to	0 -6 -2 -5 5 -7 15 -2 1 -9
word it was	-12 -4 -1 -1 15 -3 11 -2 -3 6
word it will	-7 -2 6 0 -2 -3 9 0 -1 -2
word it within	0 0 0 0 0 0 1 0 0 8
word it'll	0 0 0 0 0 0 1 0 0 -7
word it's	-5 -9 -3 -9 19 9 -2 -8 7 18
word it's a	0 0 -1 0 13 0 -10 -2 0 -1
word item	0 0 0 0 0 0 0 0 1 9
word its	9 -5 -3 -1 -1 -2 3 -5 5 -21
word its statu	0 0 0 0 0 0 0 0 1 -3
word j	5 -1 -2 -1 -1 -1 -4 6 -1 -10
word j #	6 -1 -2 0 0 0 -1 0 0 -7
word j'ai	-4 -1 0 -1 1 -4 12 -2 -1 1
word j'ai une	-1 -1 0 0 -1 -2 4 0 0 2
word ja	-2 -1 0 0 5 3 -5 -1 0 -13
word jaar	-1 -2 0 0 7 0 -3 0 -1 5
word jahr	0 0 0 0 0 1 0 0 0 4
word jan	-1 0 -1 0 4 -2 1 -1 0 -1
word january	3 -2 -1 0 -2 -2 8 -3 0 -1
word java	-2 5 0 1 0 -1 -3 0 0 1
word java developer	-2 5 0 0 0 -1 -2 0 0 0
word je	13 0 -8 0 -13 -6 33 -10 -9 -35
word je bericht	4 0 0 0 0 -1 -3 1 -1 -2
word je bij	0 5 -4 0 0 0 -1 0 0 -2
word je brief	1 -1 0 0 0 0 -1 0 1 -3
word je deze	0 13 0 0 -1 0 -11 0 0 -3
word je een	0 0 0 0 0 0 1 0 0 5
word je gesprek	0 2 0 0 0 0 -2 0 0 -5
word je graag	3 0 -1 0 2 3 -5 -1 -1 5
word je niet	0 5 -4 0 0 0 0 0 0 -2
word je nog	0 -2 0 0 -1 0 4 0 0 -3
word je profiel	3 -2 0 0 1 0 0 0 -1 -2
word je sollicitatie	1 0 -1 -1 1 -1 1 -1 0 -8
word je suis	-4 -4 6 5 -1 0 -2 2 -1 -4
word je timemention	10 -13 -3 -1 0 -1 9 0 0 -4
word je vous	13 0 -1 -1 -4 -2 0 -2 -3 10
word jetzt	0 2 0 0 0 0 -2 0 1 6
word jij	0 0 0 0 0 1 0 0 0 6
word jo	1 0 0 0 0 0 0 0 0 6
word job	-14 -5 -3 18 14 -15 13 -15 4 36
word job :	-10 -2 0 4 0 0 0 0 8 8
word job and	0 0 0 0 1 0 0 0 0 -3
word jobs	0 -1 -5 0 -4 -1 5 14 -8 7
word joel	0 -1 -1 0 -1 -1 -16 19 0 -3
word join	-9 -5 -2 2 3 1 16 -2 -4 39
word join #	1 0 0 0 0 0 0 0 0 -4
word join our	0 0 0 0 5 0 0 0 -4 19
word join the	-4 0 0 4 1 0 -1 0 0 10
word join us	-9 -2 -1 -1 -1 -4 20 -1 0 1
word join with	0 0 0 0 0 0 0 0 0 4
word joindre	-2 5 0 -1 -1 -2 2 0 0 -2
word joint	10 -8 -1 0 0 3 -2 -1 0 -8
word jona	1 -1 -1 0 0 0 0 1 0 7
word jonah	0 0 0 0 0 0 0 0 0 5
word jornada	-1 -1 1 0 3 0 -1 0 0 -1
word jou	-1 1 0 0 0 3 -2 0 0 -1
word jour ouvr	-1 0 0 0 0 0 3 0 -1 -1
word journee	5 -1 0 -1 0 -1 -1 -1 0 -8
word jouw	0 0 0 0 0 0 0 0 0 10
word jr	2 0 -1 -1 -1 5 -2 -1 -2 2
word jr #	0 0 0 0 -1 5 -1 -1 -1 2
word ju	0 1 0 0 -4 0 5 0 0 -1
word juev	1 0 0 0 0 0 0 0 0 3
word juev #	1 0 0 0 0 0 0 0 0 3
word jump	0 6 0 0 0 0 -5 0 0 8
word june	7 7 -1 -1 0 0 -11 -1 0 14
word june #	3 -2 0 0 0 0 0 0 0 -2
word junior	0 0 0 0 0 1 -1 0 0 -5
word jury service	0 0 0 0 0 0 0 1 0 4
word just	16 -4 -16 8 -2 -5 34 -26 -6 -16
word just a	12 -3 -6 -2 -1 0 -2 -1 4 -6
word just confirm	8 0 -7 0 0 0 0 0 0 -3
word k	-5 -15 -3 -1 -3 57 -22 -3 -3 -10
word k #	-1 -1 -1 0 0 22 -18 -1 0 5
word kamer	0 0 0 0 0 0 0 0 0 9
word kan	-1 1 1 0 -2 0 2 -1 0 15
word kan timemention	0 0 0 0 0 0 0 0 0 16
word kandidaat	-2 -3 0 0 13 0 -6 -1 -2 0
word kandidaten	0 0 0 0 1 0 0 0 0 3
word kann	-1 12 -6 1 -1 0 -6 0 0 -4
word kann ich	-1 7 -6 1 0 0 0 0 0 -1
word kantoor	5 -4 0 0 0 1 -1 0 -1 1
word kara	-1 -2 -1 0 -1 0 -1 6 0 -2
word keep	-9 -3 -3 -2 16 -1 6 -2 -1 -8
word keep you	-1 -1 -2 -1 12 1 -5 -2 -1 -11
word keep your	-9 -1 -1 0 1 -1 11 -1 0 9
word kelmore	0 0 0 0 0 0 0 0 0 6
word kennen	0 4 0 0 0 -2 -1 0 0 -4
word kennenlernen	-2 10 0 -1 -2 -1 -2 0 -2 -8
word kennismak	8 -7 0 2 0 0 -2 0 0 -4
word kennismaken	6 3 -1 0 -2 -1 -4 -1 0 -9
word kick	0 0 0 0 0 0 0 0 0 14
word kick off	0 0 0 0 0 0 0 0 0 14
word kids	0 2 -1 0 0 0 0 0 0 -5
word kind	-9 13 8 -2 -7 -2 2 -2 -1 -4
word kit	0 0 0 0 0 0 0 0 0 8
word klasse	3 -6 0 0 0 0 4 0 0 -4
word kleine	0 4 0 0 -1 0 0 0 -1 -3
word know	-27 20 -6 31 6 8 -10 -23 2 -27
word know about	1 0 1 0 0 0 -1 0 0 -7
word know by	-2 -1 0 0 0 2 2 0 0 3
word know if	-1 -2 0 0 -1 2 3 -1 0 10
word know that	2 -3 -9 10 0 0 1 0 -1 -2
word know what	-1 -4 4 0 0 0 2 -1 -1 -3
word kok	4 -3 0 0 0 0 0 0 0 0
word kom	3 -3 0 0 -1 -1 3 0 0 -2
word komen	-1 0 0 3 -1 0 0 0 0 2
word kommen	1 0 0 0 0 0 0 0 -1 3
word kommenden	3 0 0 0 0 0 -1 0 0 -2
word kommt	0 0 0 0 0 0 1 0 0 14
word komt	3 -3 -1 0 -1 0 3 -1 -1 -6
word konnen	1 -3 -1 -1 1 0 4 -1 -1 0
word konnen wir	0 0 0 0 1 0 0 0 0 3
word konnte	-1 0 0 0 0 0 0 2 0 5
word konnten	-1 1 0 0 -2 3 -1 0 0 -6
word konnten sie	-1 1 0 0 -2 2 0 0 0 -3
word kuche	1 0 0 0 0 0 0 0 0 5
word kun	0 1 -1 0 0 -1 1 0 0 9
word kunden	-1 0 0 0 0 -1 2 0 0 -3
word kunnen	0 0 0 0 -2 0 3 0 0 -6
word kurz	2 -1 -1 0 -1 -1 3 -1 -1 -1
word l #	0 1 0 0 0 0 -1 0 0 5
word l'appuntamento	0 0 0 1 0 0 0 0 0 9
word l'entretien	-2 0 -1 5 0 0 -1 0 0 -1
word l'entretien de	-2 0 -1 4 0 0 0 0 0 -1
word l'equipe	9 -10 -1 0 0 1 6 -5 0 -3
word l'interet	-1 1 0 0 3 0 -2 0 1 -1
word l'interet que	-1 1 0 0 3 0 -2 0 1 -1
word l'intervista	0 0 0 0 0 0 0 0 0 6
word l'invitation	10 -8 0 0 0 0 -1 1 0 -2
word l'offre	-2 1 -2 0 -1 0 0 0 5 -2
word l'un	0 1 0 0 0 0 1 -1 0 4
word la	7 -9 11 3 2 -11 16 -21 2 -13
word la convocatoria	2 -1 0 0 -2 0 0 -1 3 -3
word la direction	0 0 0 1 -3 1 3 0 0 -1
word la empresa	-1 2 0 0 1 0 -1 0 -1 -6
word la entrevista	-1 -2 4 1 0 -1 -1 0 -1 1
word la invitacion	6 -1 0 0 -1 0 -2 -1 0 -2
word la mia	0 0 0 0 0 0 0 0 0 -4
word la na	0 0 0 0 0 0 0 0 0 -4
word la nostra	0 0 0 0 0 1 0 0 0 -4
word la oferta	0 0 0 0 1 0 0 0 0 -6
word la parte	0 0 0 0 0 0 0 0 0 4
word la posizione	1 4 -1 0 0 -1 -2 -1 -1 -3
word la procedure	0 0 0 0 5 0 -1 0 -2 -1
word la ringrazio	4 0 0 0 -1 0 -1 -2 0 -5
word la sala	4 0 -2 0 0 0 -1 0 0 -3
word la semaine	-4 9 0 -1 -2 -1 -1 -1 0 -1
word la sua	-1 3 -2 0 0 0 0 0 0 -5
word la tua	0 -1 -1 -1 1 0 1 1 1 -10
word la vacante	0 3 -1 0 1 0 -2 -1 0 -2
word laatste	0 0 0 0 -1 0 2 0 0 5
word lab	-2 5 -1 -1 4 -1 -3 -1 0 -12
word labs	0 3 0 0 0 0 -1 0 0 -19
word laden	0 0 0 0 0 0 0 0 0 7
word landlord	0 0 0 0 0 0 0 0 0 8
word lane	3 0 0 0 0 0 0 0 -3 3
word lang	4 -2 0 0 1 -1 -1 0 0 -5
word laptop	-4 0 0 0 -1 -10 16 0 0 2
word las	-5 -1 3 1 0 0 1 -1 2 2
word las timemention	-2 0 3 0 0 0 0 0 0 -1
word lassen	0 0 5 0 -2 0 -1 0 0 0
word last	5 -3 -1 -2 26 -7 -9 -4 -4 26
word last #	0 0 0 0 0 0 0 0 0 5
word last week	-4 -3 -1 -2 27 -6 -6 -3 -1 2
word late	3 -6 4 -1 0 -1 2 0 0 -5
word laten	4 -3 0 0 1 0 0 -1 0 -3
word laten weten	4 -2 0 0 0 0 -1 0 -1 -3
word later	12 -1 -10 -1 -1 -3 10 -1 -7 0
word laura	0 0 0 0 0 0 0 0 0 6
word lavoro	1 -1 0 0 0 0 0 0 0 -4
word le	-8 2 0 -1 -5 27 -4 -6 -4 -46
word le #	-1 0 0 0 0 1 0 0 0 3
word le comite	0 0 0 0 0 0 1 0 0 -5
word le contrat	-1 0 0 0 0 3 -1 0 0 -1
word le jury	0 0 0 0 0 0 1 0 0 -5
word le lien	6 1 1 0 -1 -1 -5 -1 0 -5
word le plaisir	-1 -1 0 -3 -2 10 -2 -1 0 -1
word le poste	7 -15 1 3 2 12 -5 -2 -4 -11
word le recrutement	-1 0 0 1 -5 0 7 0 -1 -1
word le service	-1 0 -2 0 -1 0 0 0 5 -1
word le temp	0 0 0 0 -2 0 4 0 0 -3
word le timemention	-10 2 7 -3 -2 8 -7 4 2 -12
word lead	-9 9 6 -1 4 -1 -7 -2 2 -31
word leadership	0 0 0 -4 0 -1 4 0 0 2
word learn	0 0 0 0 0 0 0 0 0 -3
word leav	-2 0 -1 -1 0 -1 -10 -3 17 2
word leave	-1 -1 -1 0 7 -1 -4 2 0 25
word left	-8 1 -1 2 -1 -1 30 -21 -1 -3
word legal	-1 0 -1 0 -1 0 5 -1 -1 3
word legen	-1 3 5 0 0 0 -5 0 0 4
word leid	0 0 4 2 0 0 -5 0 0 -1
word leider	1 4 -4 2 3 -1 -2 -1 -1 -4
word lena	0 0 0 0 0 0 0 1 0 16
word leo	0 0 0 0 0 0 0 0 0 46
word les	-6 4 -1 3 2 0 -1 0 -1 -6
word let	-14 0 -11 5 -11 10 31 -16 6 -21
word let me	-12 6 0 -4 0 10 6 -4 -2 -13
word let you	-1 -5 -10 10 -10 -1 19 -11 8 0
word let'	11 -6 38 -6 -3 -4 -20 -7 -2 -13
word let' do	5 0 -2 0 0 0 -1 -1 0 -12
word lett	-3 -1 -6 26 -9 -1 0 -4 -2 -5
word lett us	-3 -1 -6 25 -9 -1 0 -4 -2 -4
word letter	-4 1 0 -2 -12 33 -14 -3 1 22
word letter of	-2 -2 2 0 -2 2 -1 0 3 1
word letto	-2 1 -1 0 0 0 -1 5 0 -6
word letzten	0 0 0 0 -1 0 1 0 0 5
word leuk	5 -15 -2 0 -1 -1 14 0 0 -5
word leuk dat	6 -4 -1 0 0 0 0 0 1 -3
word lhe	-1 -2 -2 -1 1 0 8 -1 -2 -8
word li	-5 7 0 0 -1 -1 0 0 0 -4
word library	0 0 0 0 0 0 0 0 0 -4
word licence	0 -1 0 0 1 0 5 -1 -3 0
word license	0 2 0 0 0 0 0 0 0 -5
word liebe	-2 0 -1 0 -1 -2 5 1 0 12
word liebe frau	-1 0 -1 0 -2 -2 6 -1 1 5
word lieber	-3 0 3 -1 0 1 -1 1 0 -1
word lieber herr	-2 -1 3 -1 0 1 -1 0 0 -2
word liegt	0 0 0 0 -2 0 2 0 0 -7
word lien	6 1 1 0 -1 -1 -5 -1 0 -12
word ligo	0 -1 -1 0 -2 0 5 -1 -1 -5
word like	-30 38 2 -10 -1 6 5 -11 2 27
word like to	-21 32 -1 -5 -5 2 6 -9 1 23
word like you	0 1 -1 -1 0 4 -3 0 0 -3
word liked	-2 0 -1 -1 12 5 -8 -3 -1 4
word liked you	-2 -1 -1 -1 12 5 -9 -3 -1 3
word linar	0 0 0 0 0 0 0 0 0 14
word lind	0 0 0 0 0 0 0 0 0 18
word line	4 6 -2 -1 -1 -2 -4 0 0 6
word line up	0 6 -1 0 0 -2 -3 0 0 4
word link	23 0 7 -6 -4 -5 -12 1 -4 -23
word link :	2 0 -1 0 0 0 0 0 0 -9
word link below	1 2 0 0 0 0 -1 0 -1 3
word link in	1 0 0 0 0 0 0 0 0 -5
word link to	-1 -1 2 -1 0 0 1 0 0 -3
word link will	-1 0 1 0 0 0 0 0 0 7
word list	2 0 0 -1 11 -1 -7 -2 0 15
word live	0 0 0 0 0 0 0 0 0 11
word lo	1 -3 5 1 1 -1 -3 -3 2 0
word lo que	-1 -1 0 0 0 0 -1 0 3 -1
word load	1 0 0 0 0 0 -1 1 0 3
word load planner	0 0 0 0 0 0 -1 1 0 3
word local	0 0 0 0 4 -1 -2 0 0 -3
word location	6 -1 -2 -1 0 0 0 0 0 -4
word location :	6 -1 -3 -1 0 0 0 0 0 -3
word lock	0 -2 7 -1 0 0 -1 -3 0 -4
word log	0 1 -1 0 2 5 -2 -1 -5 -7
word log in	0 1 -1 0 2 5 -2 -1 -5 -7
word logistic	-2 -2 0 -4 -2 -2 12 0 0 -1
word logistica	0 3 0 0 1 0 -2 0 -1 -5
word london	3 0 0 0 0 0 -1 0 -2 -1
word long	2 1 -1 -1 1 0 -1 0 0 20
word longer	5 -1 -5 0 -2 -1 -14 19 -2 -9
word look	-3 -13 33 -3 0 -5 -22 -3 15 32
word look at	-6 -3 -1 -1 -7 -3 11 -1 12 7
word look for	-3 -10 32 -1 13 -3 -25 -2 -3 10
word look forward	9 0 -1 0 -1 -1 -4 -1 0 0
word look like	0 2 4 -1 0 0 -3 0 -1 -6
word looptail	1 0 -1 0 0 0 0 0 0 -4
word lopez	4 0 -2 -1 0 0 0 0 0 -11
word los	-3 -1 -1 1 0 0 3 0 1 8
word lost	1 0 -1 7 -1 -1 -4 -1 0 -5
word lot	1 -1 -1 -1 8 -1 -4 -2 0 -6
word lot of	0 0 0 0 8 -1 -4 -1 0 0
word love	8 14 -4 -2 -1 1 -9 -2 -5 -29
word love to	3 10 -1 -1 0 -1 -6 -1 -3 -1
word loved	4 -3 -2 0 -3 -1 6 -1 0 2
word loved your	0 0 0 0 0 0 0 0 0 6
word luca	0 0 0 0 -1 0 -2 2 2 4
word luck	-5 -1 -1 3 1 -1 6 -2 1 -1
word luck !	-1 0 0 6 -5 -1 -1 -1 2 -3
word lugar	0 -1 1 0 2 0 -1 0 -1 3
word lugar :	0 0 0 0 0 0 0 0 0 3
word luis	4 0 -1 0 0 0 -4 2 0 4
word lukt	1 6 -4 0 0 0 -1 0 0 -3
word lunch	26 -2 -2 -3 0 -15 3 -5 -1 -7
word luz	0 0 0 0 0 0 3 -3 0 3
word lyon	0 0 0 0 0 0 0 0 0 6
word m	6 2 0 -1 -2 -2 0 -2 0 10
word m v	2 -1 -1 0 0 0 0 0 0 -4
word m w	3 1 0 0 0 0 -3 0 1 -2
word ma	-1 -1 3 2 0 -1 0 -2 0 -18
word maar	-2 0 0 -1 -4 -1 10 -1 -1 -3
word maart	-1 -2 0 0 7 0 -3 0 -1 4
word machen	1 0 0 0 0 1 0 0 0 5
word madame	1 0 0 0 3 0 -2 0 -1 -6
word made	1 -4 -3 -1 10 -12 9 1 -1 -5
word made it	3 0 0 0 0 -5 1 2 0 -2
word mag	2 -1 0 0 1 0 -1 0 0 -3
word mai	0 1 0 0 0 0 0 0 0 -3
word mail	-5 -1 -2 -2 -5 -3 3 16 -3 7
word mailbox	0 -1 0 0 -1 0 -1 5 -1 -1
word mailbox is	0 -1 0 0 -1 0 -1 4 -2 -3
word main	4 -3 0 0 0 0 -1 0 0 8
word maintenant	-1 0 0 0 1 0 6 -5 -1 -1
word mais	-1 1 1 -1 -6 0 13 -4 -3 -17
word make	3 4 11 -5 4 -2 -4 -10 -1 -11
word make it	6 -2 -1 0 0 0 -1 0 0 -4
word make the	0 -4 3 0 6 -1 -3 -1 0 -3
word maken	4 -3 0 0 0 0 0 0 0 -4
word making	2 0 0 0 5 -2 -2 0 -1 8
word manager	-3 5 -1 -11 9 10 0 -8 -1 2
word manager at	0 1 0 0 0 0 -1 0 0 -3
word manager interview	-2 -3 8 -1 0 0 0 0 0 -4
word manager is	1 -1 -3 -2 0 -2 9 -2 0 3
word manager role	2 -2 0 0 1 0 0 0 -1 -3
word mando	8 -3 1 0 0 -1 -4 -1 0 -4
word mano	0 0 0 0 0 0 -1 0 1 6
word mantenimiento	0 0 0 0 1 0 0 0 0 7
word manutencao	0 0 0 0 1 0 0 0 0 7
word many	-1 -1 -1 0 0 -1 8 -1 -2 11
word marcacao	-1 1 0 0 0 0 0 0 0 3
word march	0 1 0 0 -1 -2 4 -1 0 0
word march #	0 0 0 0 0 -1 2 0 0 -4
word marchetti	0 0 0 0 0 0 -1 0 0 -6
word marco	0 0 0 0 0 0 3 -3 0 -2
word marcu	0 0 0 0 0 0 0 0 0 17
word market	6 -2 -1 0 0 0 -3 -1 0 -13
word market manager	0 1 0 0 0 0 0 0 0 -6
word marlow	0 1 -5 0 -2 1 -9 14 0 -8
word marsh	0 0 1 0 0 0 -16 17 0 17
word marz	0 0 0 0 0 0 0 0 0 5
word mas	-1 -1 0 0 0 0 7 -2 -1 -9
word match	-1 -1 0 0 8 0 -1 -1 -4 4
word match your	0 0 0 0 3 0 0 0 -2 2
word matter	4 -1 0 -1 0 0 3 -3 -1 0
word maximo	-1 2 0 0 0 0 -1 4 -4 -3
word may	-20 4 3 2 -3 -1 -4 -2 20 -12
word me	7 12 -17 -3 -20 12 9 3 -3 -27
word me ?	0 -5 -2 0 0 0 8 0 0 -1
word me a	-1 -1 -1 0 0 -2 7 -1 0 -9
word me and	4 -3 -3 -1 0 5 2 -2 -1 -22
word me at	5 -1 -1 0 0 0 -1 0 0 -14
word me by	3 -4 -3 0 -1 0 7 -1 0 -3
word me if	-1 -2 -1 0 -4 -3 4 8 0 -5
word me know	-8 8 1 -1 -2 13 -7 -2 -1 -7
word me on	0 0 0 0 0 0 0 0 0 6
word me the	0 -1 0 0 0 -1 3 0 0 5
word me timemention	4 -2 -2 -1 0 -2 5 -2 0 -1
word me to	0 -1 -1 0 0 0 2 0 0 12
word me your	-4 7 0 -1 -5 -1 -2 -1 7 -6
word medewerker	0 -2 0 0 -3 -1 6 0 0 -2
word media	4 -1 0 1 -1 0 -1 -1 0 1
word medical	-4 -1 4 0 -1 0 5 -1 -1 -30
word mee	2 0 0 0 1 0 -1 0 0 5
word meer	-1 0 0 1 3 0 -2 0 0 -1
word meet	-12 29 -15 0 -7 -14 28 -13 3 -26
word meet :	1 0 0 0 0 0 0 0 0 -3
word meet again	-2 0 -2 -1 0 -1 9 -2 0 -2
word meet id	3 -3 0 0 0 0 0 0 0 5
word meet on	0 0 0 0 0 0 1 0 0 4
word meet our	0 0 0 0 0 0 0 0 0 3
word meet the	-1 7 -1 -1 11 -1 -6 -6 -2 -3
word meet us	0 2 -1 0 0 0 0 0 0 -6
word meet with	1 1 0 0 0 0 0 0 0 -10
word meet you	-10 7 -4 -3 -1 -6 19 -2 -2 17
word meeting	-1 6 0 0 -2 0 -10 10 -2 1
word meglio	0 1 0 0 0 0 0 0 0 -3
word meilleur	7 -2 -1 -1 2 -2 -1 1 -3 -1
word meine	0 0 0 0 0 0 0 1 0 -7
word meiner	0 0 0 0 0 1 -1 0 0 -6
word melde	0 0 5 0 0 0 -5 0 0 -2
word melde mich	0 0 5 0 0 0 -5 0 0 -2
word melden	0 -1 -1 1 -1 -1 2 4 -4 -2
word melden uns	-1 -1 0 1 0 0 0 5 -4 -1
word member	0 0 0 0 0 0 -7 7 0 6
word member of	0 0 0 0 0 0 -6 7 0 0
word meme	0 -2 3 0 0 0 0 0 0 -1
word mensagem	-2 0 -1 0 0 0 -2 6 0 -2
word mensaje	-6 -1 -1 0 0 0 -2 15 -4 1
word mention	-9 -3 -1 -1 -2 -4 31 -1 -9 0
word mercado	0 0 0 0 -4 0 0 0 5 0
word merchandiser	2 0 0 0 0 0 -1 0 1 -3
word merci	8 -9 -2 -2 7 -5 4 -3 3 -4
word merci d'avoir	3 -2 -1 0 0 0 0 -1 0 -3
word merci de	-6 1 -1 -1 2 -2 6 4 -3 1
word merci pour	4 2 0 0 -2 -1 -8 0 6 -2
word mes	-1 -6 5 0 -1 0 3 0 -1 6
word mes excus	0 -6 7 0 0 0 0 0 0 -1
word mesa	0 1 0 0 0 0 2 -1 -1 -9
word mese	0 0 -6 0 -1 2 6 0 0 -2
word mesmo	-1 -7 1 0 1 0 5 0 0 -15
word messag	0 -4 0 0 0 0 0 6 0 -2
word message	-21 -8 -8 -3 -8 -2 -10 62 -3 -3
word message are	0 0 0 0 0 0 0 0 1 3
word message could	0 0 0 0 -2 0 -1 4 0 -1
word message to	-1 -5 0 0 -1 0 -7 14 0 -9
word message was	-3 0 -1 0 0 0 -1 5 0 -3
word messaggio	-3 2 -1 0 -1 -1 -2 8 -2 -5
word met	10 -10 0 0 7 -1 -7 3 -3 -18
word mevrouw	0 -3 -1 0 4 0 -1 -1 2 7
word mi	9 -8 -1 0 -2 -1 8 -3 -2 -10
word mia	0 0 0 2 0 0 -1 0 0 -5
word mich	0 -3 4 -1 -1 -2 6 -1 -1 -13
word mich doch	-1 0 0 -1 -1 -1 6 -1 0 -1
word microsoft	5 -6 4 -1 0 0 -1 0 0 -6
word microsoft team	4 -5 4 -1 0 0 0 0 0 -2
word mid	0 0 0 0 0 0 3 -1 0 -3
word might	0 0 0 0 1 0 0 0 0 13
word mij	3 0 -1 0 0 0 0 0 0 -2
word mijn	0 0 1 0 0 0 -1 0 1 -7
word mil	-1 0 2 0 0 0 0 0 0 -11
word milano	1 -1 0 0 0 0 1 0 0 -4
word mill	-5 9 -5 -1 -2 -2 7 -1 0 -9
word mille	3 -1 -1 0 0 0 0 -1 0 7
word min	12 23 -4 -1 -4 -4 -17 -2 -3 -21
word mind	0 -3 1 0 1 0 3 0 0 6
word minha	0 0 0 0 0 0 0 0 0 -15
word mini	0 0 0 0 0 0 0 0 0 3
word minut	5 17 -1 -2 -1 -1 -10 -3 -4 14
word minut before	0 0 0 0 0 0 0 0 0 3
word minut early	0 0 0 0 0 0 0 0 0 3
word minut timemention	0 0 2 0 0 0 -1 0 0 3
word minut with	1 1 0 0 0 0 -1 -1 0 -13
word minute	2 5 -2 -1 -1 -1 3 -1 -4 -1
word minute interview	0 1 0 0 0 0 0 0 0 3
word minute slot	0 3 0 0 0 0 -2 0 -1 5
word minuten	2 0 -1 0 0 0 0 0 0 6
word minuti	0 3 0 0 0 0 -1 0 -2 6
word minuti e	0 3 0 0 0 0 -1 0 -2 5
word minuto	0 1 -1 0 0 0 1 0 0 10
word minuto de	0 0 0 0 0 0 0 0 0 5
word mio	0 0 0 1 0 0 0 0 0 -8
word mir	-2 18 3 1 -1 -1 -15 -1 -1 -1
word mir die	0 0 0 0 0 0 0 0 0 11
word mira	0 0 0 0 0 0 0 0 0 10
word miss	0 -3 -1 0 0 -1 6 0 0 5
word mit	13 -4 -3 -3 1 0 1 -2 -4 6
word mit einer	2 -1 0 0 -3 0 4 -1 -1 -2
word mme	1 0 0 0 0 0 0 0 0 -4
word mobile	2 -1 -1 1 2 -1 -1 0 0 -6
word mochte	-1 5 -1 0 -1 0 -1 0 0 -10
word mochte sie	-1 3 -1 0 -1 1 1 0 0 -1
word mochten	1 0 -1 -1 0 0 -1 1 0 -8
word mochten sie	1 0 0 0 0 0 0 0 0 -3
word mochten wir	1 0 0 0 0 0 0 0 0 -3
word mock	0 0 0 0 0 0 0 0 0 8
word mock interview	0 0 0 0 0 0 0 0 0 3
word moet	-1 0 1 2 -1 0 0 0 -1 -3
word moeten	0 0 0 3 -1 0 -1 0 0 9
word moeten we	0 0 0 2 -1 0 0 0 0 11
word mogen	0 5 0 0 -1 0 -3 0 0 1
word moi	-4 9 -2 -1 -3 -3 6 -2 -1 -10
word moin	-1 0 0 -1 1 0 4 0 -2 -2
word mois	-1 -1 0 0 4 0 1 0 -3 0
word molto	0 0 0 0 0 0 0 0 0 -5
word moment	5 -3 0 -4 -3 -1 7 0 -1 -5
word momento	-1 3 0 0 -1 0 -1 0 -1 -3
word mon	-7 2 -1 0 1 -1 -2 0 7 -3
word monitor	0 0 0 0 -1 0 -1 4 -1 -2
word monsieur	4 -7 2 1 -2 -1 1 -1 3 6
word month	-4 6 -1 -1 -3 4 -7 -3 9 -6
word more	-16 7 0 5 -2 -4 16 -2 -5 9
word more about	0 10 0 0 -1 0 -5 0 -3 -4
word more people	-8 3 0 -1 0 -1 9 -1 0 -2
word morn	-4 2 4 0 -4 -1 5 -1 -1 -15
word morning	-1 12 -1 0 -3 -3 -4 0 0 -4
word most	-1 13 0 -1 4 -5 -4 -1 -6 2
word motion	2 0 0 0 0 0 -1 0 0 -4
word move	-3 0 3 -5 4 -2 5 -1 -2 20
word move our	0 0 1 0 0 0 0 0 0 -4
word move to	-1 0 2 -1 0 0 0 0 0 13
word move your	0 0 1 0 0 0 0 0 0 10
word moved	-14 -1 18 -2 -1 -1 -15 16 0 13
word moved from	-1 0 1 0 0 0 0 0 0 -3
word moved to	-9 0 9 -1 0 0 1 0 0 9
word moving	-4 0 5 0 1 0 -1 0 0 -5
word mr	9 -3 -1 -1 0 -1 0 -1 -3 -10
word mrs	0 0 0 0 0 0 0 0 0 5
word ms	-8 7 5 -2 1 -2 11 -6 -6 -8
word much	-1 -1 0 -1 6 -4 5 -2 -1 23
word much for	0 0 0 0 -3 0 4 -1 0 14
word museum	-2 0 2 -1 -1 0 3 0 0 -1
word must	0 0 0 1 0 0 0 0 0 11
word my	5 11 4 -4 4 -10 12 -16 -5 39
word my application	0 0 0 0 0 0 0 0 0 23
word my calendar	2 6 -1 0 -3 0 -1 0 -2 11
word my client	-4 9 0 0 0 -1 -3 0 0 -2
word my interview	0 0 0 0 0 0 -2 2 0 5
word myself	1 0 -1 0 1 0 0 0 0 -3
word na	-3 11 0 -2 1 -1 -6 -6 7 4
word na timemention	-5 8 3 -1 -1 -1 -1 -1 -1 12
word naar	3 -3 0 -1 -1 -1 1 -1 2 -8
word naar de	0 0 0 0 0 0 -2 -1 3 -3
word nach	2 0 -1 0 0 0 1 -1 0 -5
word nachricht	-7 -1 -1 -1 -1 -1 -2 18 -5 5
word nachste	-1 7 0 0 -1 0 -4 0 0 -2
word nachste woche	-1 7 0 0 -1 0 -4 0 0 -2
word nachster	-1 1 0 0 -1 0 3 -1 0 -1
word nachster woche	-1 0 0 0 -1 0 3 -1 0 -1
word nada	0 -2 6 -1 -2 0 4 -4 -1 11
word name	-2 -3 0 0 -1 -1 8 1 0 9
word nao	-6 0 6 4 0 -1 1 -1 -2 -7
word ne	2 1 -3 0 7 -1 -3 0 -3 -12
word near	-1 1 0 0 -1 0 3 0 0 2
word necesario	0 0 0 1 0 0 -1 1 0 7
word necesario que	0 0 0 1 0 0 -1 1 0 7
word need	-19 -7 -5 36 -20 -9 39 -7 -9 27
word need a	0 -1 0 0 0 0 2 0 0 3
word need the	-2 -1 -1 0 -1 0 6 0 0 5
word need to	-15 6 -3 32 -19 -2 6 -2 -2 0
word need your	-4 0 0 0 0 -1 5 0 0 14
word neem	0 3 -1 2 0 0 -2 -1 0 5
word neem je	0 4 0 0 0 0 -1 -1 0 0
word neemt	0 0 0 0 -1 0 -2 4 0 -3
word nehmen	-9 1 11 -1 -1 0 -1 -1 0 0
word nei	0 0 2 0 0 0 0 0 0 4
word nel	-1 0 0 0 1 1 0 0 0 10
word nella	1 0 -6 -1 0 0 5 0 0 -4
word nemen	3 -1 0 0 0 5 -6 -1 0 -1
word nennen	-2 4 -1 1 0 0 0 0 0 0
word nervou	0 0 0 0 0 0 0 0 0 7
word neue	0 0 0 0 0 0 0 0 0 11
word neue jobs	0 0 0 0 0 0 0 0 0 7
word neuen	-1 0 0 0 -4 -1 8 0 0 1
word neuer termin	0 0 1 0 0 0 0 0 0 -3
word neuigkeiten	-1 0 0 -1 0 -1 4 0 0 -1
word new	-6 -12 30 3 -22 19 -19 9 -3 20
word new date	-1 -4 19 -1 -3 -1 -6 -2 -2 0
word new job	-1 0 -1 9 -8 0 6 -3 -2 1
word new time	-2 -3 3 0 0 0 0 3 0 -5
word new year	0 0 -1 -1 0 -1 -8 13 -2 -2
word new york	5 -1 0 -1 -1 -2 -1 1 -1 -3
word news	-8 -7 -3 4 18 11 -8 -5 -2 1
word next	-15 4 15 0 7 -10 -12 -6 17 -7
word next step	-6 0 -2 2 3 -1 6 -2 1 -7
word next week	-7 2 18 -2 -12 -6 0 -5 13 -22
word nice	-1 -1 -1 0 -2 -1 30 -23 -1 -7
word nicht	-2 10 -12 2 1 -3 5 2 -2 -9
word nicht im	0 0 0 0 -2 0 3 1 0 -1
word nico	1 0 -1 2 0 -2 0 -1 0 -5
word niet	0 3 -5 1 5 -2 3 -2 -3 -14
word niet door	0 0 0 1 0 0 0 0 0 -4
word nieuw	-1 -12 -1 0 -1 -1 16 0 0 -4
word nieuwe	-2 -1 0 1 -2 -1 8 -1 -1 0
word night	0 -3 -1 1 -1 1 4 0 0 2
word nj	0 0 0 0 0 0 0 0 0 -3
word no	-29 -13 -4 28 12 -10 8 15 -7 5
word no es	0 0 0 1 0 0 -1 1 0 7
word no interview	-2 -1 -2 6 0 0 -1 -1 0 -1
word no longer	5 -1 -5 0 -1 -1 -15 19 -2 -8
word no nosso	0 0 1 0 0 0 0 0 0 -15
word no problem	-10 -1 9 0 -3 -1 7 -1 0 -1
word no puede	0 0 4 0 0 0 -1 -2 0 6
word no timemention	0 0 0 0 0 0 0 0 0 17
word noch	-3 6 -6 -2 0 -2 10 -2 -1 -2
word nochmal	-1 4 0 0 -1 0 0 0 -2 2
word nodig	3 -3 1 0 0 0 0 0 0 -4
word nodigen	3 -2 0 0 0 0 0 0 -1 3
word nog	-2 1 -4 -1 -1 -1 8 -1 -1 9
word noi	0 2 -1 0 1 0 -1 0 0 -6
word nomina	0 0 0 0 0 0 0 0 0 3
word non	-1 2 6 1 -1 -2 -6 3 -3 2
word none	0 3 -1 0 -1 0 0 0 1 -8
word noor	0 -1 1 0 0 0 0 0 0 4
word nord	0 3 0 0 0 0 -1 0 -1 -3
word normal	-1 -2 -1 -1 0 0 -3 10 -1 -1
word nos	-8 10 1 -3 8 -1 -1 -4 -2 -5
word nos bureaux	1 0 1 0 0 0 0 0 -1 5
word nos vemo	1 0 1 0 0 0 -1 0 0 5
word nossa	-2 2 1 0 0 1 0 -1 -1 -7
word nosso	0 -2 2 -2 1 -3 6 -1 0 -18
word nostra	0 0 0 0 0 1 0 0 0 -4
word nostro	-1 0 0 0 0 0 0 0 0 8
word not	-12 0 -5 14 33 -6 -16 2 -10 13
word not a	-1 0 1 0 0 0 0 0 0 10
word not be	-1 0 0 0 -1 0 -1 5 -1 -8
word not need	4 0 -3 0 0 0 -1 1 0 -8
word not reach	0 0 0 0 0 0 0 0 1 3
word not to	0 0 0 14 -8 -1 -4 0 0 9
word note	4 -5 7 -2 -5 -3 4 -6 7 -12
word note that	-9 -1 10 0 0 0 0 0 0 -6
word noth	-8 -2 1 4 10 -7 16 -12 -3 -10
word noth to	-2 -1 -2 -1 2 -4 9 -1 -1 -1
word notic	-5 2 14 -4 0 0 -1 -4 -1 -5
word notice	-1 2 3 1 -2 -2 -1 0 0 -17
word notice period	0 3 0 0 0 -2 0 0 -1 -3
word noticia	-1 0 -3 4 0 0 1 -1 0 -7
word notifi	0 -1 0 0 2 -1 6 -4 -2 -7
word notification	-1 -1 0 0 2 0 8 0 -9 -2
word notre	1 -8 9 0 1 0 0 -2 -1 -3
word notre client	1 0 0 0 0 0 1 0 0 -4
word notre entretien	0 -6 7 0 0 0 0 0 0 -1
word notre rendez	-1 0 0 2 0 0 0 0 0 4
word notre site	0 0 0 0 1 0 0 0 -1 -4
word nous	-5 1 1 -5 13 13 -7 -9 -2 -34
word nous a	0 -1 0 0 7 -3 -3 0 -1 1
word nous avon	-3 -2 -1 -3 11 6 -7 -1 -1 -3
word nous faut	-1 0 0 0 0 6 -3 -1 0 0
word nous nous	-1 -2 0 0 -1 6 -1 0 0 -4
word nous vous	0 0 2 -1 2 0 2 -1 -3 -4
word nouveau	-3 -3 0 0 -9 -3 21 -2 -1 -3
word nouvell	-2 -1 0 -1 -4 -1 7 0 1 2
word nouvell de	0 0 0 0 -3 0 3 0 1 0
word nouvell offr	0 0 0 0 0 0 0 0 0 3
word nouvelle	-3 1 0 1 -1 -1 4 -1 0 -2
word nova	0 0 3 0 0 0 0 -2 0 0
word novedad	0 -1 0 0 1 0 4 -3 -1 -5
word novo	-2 -1 3 -2 -2 0 4 -1 -1 -2
word now	-35 6 15 -5 12 -9 21 -11 6 -15
word now on	-1 0 2 0 0 0 0 0 0 3
word now take	-7 0 8 -1 0 0 0 0 1 -4
word now timemention	-2 0 3 0 0 0 0 0 0 2
word nu	2 -1 0 0 -1 -1 2 0 0 -3
word nuestra	-1 2 -1 -1 1 0 -2 0 2 -11
word nueva	-1 -3 3 0 0 0 1 0 0 -3
word nuevo	1 0 0 0 0 0 0 0 0 -3
word number	-13 5 -2 -4 -5 -2 12 7 4 -22
word number :	-2 -2 -1 -1 0 0 0 6 0 0
word number of	0 -1 0 0 -3 0 1 0 5 -3
word numero	4 0 0 0 0 0 -2 0 0 -1
word nurse	-5 7 -2 -1 4 0 -3 -1 1 -5
word ny	0 0 0 0 0 0 0 0 0 12
word nyc	1 0 0 0 0 0 0 0 0 3
word o	-4 2 -5 3 -5 -1 15 -1 -3 -52
word o cliente	0 0 0 0 1 0 0 0 0 -6
word o el	-1 2 -1 0 0 0 0 0 0 -3
word o link	4 0 -2 0 0 0 -1 -1 0 -5
word o orcamento	-1 0 -2 4 0 0 0 -1 0 -2
word o timemention	-1 3 0 0 0 0 -1 0 0 -3
word obrigado	-1 -1 0 0 2 0 1 -1 1 -4
word occasion	0 0 0 0 3 0 -1 0 0 7
word october #	1 0 0 0 0 0 0 0 0 -3
word oder	-4 17 -12 -1 -1 0 -1 3 0 -7
word oder timemention	-1 15 -12 0 0 0 -1 0 0 -3
word of	-8 -29 27 -16 1 -5 19 1 11 -68
word of #	-1 1 2 0 -2 2 -2 -1 1 -8
word of a	-1 0 2 0 0 0 0 0 0 10
word of applicant	0 0 0 0 -3 0 0 0 4 -5
word of application	0 0 0 0 -1 0 -1 0 4 -1
word of employment	-1 0 0 0 0 3 0 0 0 -7
word of id	1 0 0 0 0 0 1 0 0 -13
word of interview	-4 0 5 0 0 0 0 0 0 -4
word of je	3 -2 0 0 0 0 0 0 -1 -1
word of june	4 0 0 0 0 0 -3 0 0 -4
word of next	-1 0 -1 0 -1 0 4 0 0 -1
word of office	0 0 0 0 0 0 -8 10 0 -2
word of our	1 -5 -1 0 9 -1 -2 4 -6 8
word of the	-6 4 2 -2 -8 0 -14 5 19 4
word of them	0 -1 0 0 3 -1 1 -1 -1 -5
word of these	-1 1 1 0 0 0 0 0 0 -16
word of timemention	-8 10 5 -4 -2 -4 2 -2 2 -16
word of us	2 -1 -1 -1 0 0 -2 2 0 14
word of you	-1 0 0 0 -1 0 4 -1 0 4
word of your	-1 -11 2 -2 2 -2 35 -5 -18 -7
word oferta	-1 0 0 0 -4 2 -1 0 5 -5
word off	-10 -7 10 17 -4 6 -7 -2 -3 -5
word offer	-21 12 -9 -4 26 24 -19 -5 -5 89
word offer and	0 0 0 0 1 -1 0 0 0 6
word offer for	-1 -1 0 0 -2 7 0 -1 -2 7
word offer is	-1 0 0 0 -1 7 -1 -1 -2 -8
word offer letter	0 0 0 0 0 2 0 0 0 11
word offer of	-1 0 0 0 0 3 -1 0 0 -5
word offer timemention	-14 19 -3 0 0 -1 0 0 0 -8
word offer to	-1 -1 -3 -1 14 1 -6 -1 -1 -8
word offer you	-2 -3 -1 -1 7 6 -4 -2 -1 17
word offerte	0 0 0 0 0 0 0 0 0 5
word office	14 7 5 -6 -2 -4 -19 10 -6 3
word office is	17 -1 -2 -1 0 -1 -9 -2 0 -2
word office manager	0 2 0 0 0 0 -1 0 0 45
word office on	-1 0 2 -1 0 0 0 0 0 4
word officer	-1 -2 -1 -1 -1 6 -1 1 0 -11
word officer interview	3 -1 0 0 -1 0 0 -1 0 -2
word official	-3 -2 0 0 5 5 1 0 -5 -4
word offre	-1 -1 0 0 2 0 -1 0 1 3
word oh	-5 5 0 -1 -1 -2 5 -1 0 4
word oi	-3 -7 0 -1 -12 -4 25 -2 4 -1
word oi !	-1 0 0 0 -5 -1 1 0 6 3
word ok	-2 12 2 -1 -1 -1 -9 -1 0 -16
word okafor	3 0 -2 0 0 0 0 0 0 0
word ola	-3 5 0 -2 2 -1 -3 2 0 -11
word ola !	-4 5 0 0 0 -1 0 1 0 -1
word old	-13 3 13 -1 0 0 -2 1 -1 5
word om	6 -1 2 -1 -1 -1 -4 -1 0 6
word om timemention	0 0 2 0 0 0 -1 0 0 5
word omar	1 0 0 0 0 0 0 0 0 7
word on	39 -9 -53 7 -18 -2 27 27 -18 97
word on #	5 2 -1 -1 0 2 -5 -1 0 -9
word on a	-4 7 3 0 0 0 -5 0 0 19
word on for	22 -1 -20 0 0 0 0 0 0 -1
word on hold	-1 0 0 -2 -2 -1 6 0 0 -1
word on my	2 4 -1 0 9 -1 -11 -1 -2 4
word on our	-3 0 -1 0 0 -2 7 -1 1 -4
word on the	8 -11 2 -5 1 11 -6 3 -2 23
word on this	-2 -1 -1 4 3 0 -1 -1 -1 9
word on timemention	15 -2 -29 19 -18 -25 29 18 -8 100
word on tuesday	0 0 0 0 0 0 0 0 0 8
word on which	0 4 0 0 -3 0 -1 0 0 0
word on your	-5 -2 -1 -1 -3 5 8 -1 -1 -11
word on zoom	4 1 0 0 0 0 -2 -3 0 1
word onboard	2 -3 -1 0 0 -1 3 0 0 1
word once	-1 -5 7 -2 0 3 -5 3 0 12
word ondemand	-1 2 0 0 0 0 0 0 0 -5
word ondertekend	0 0 0 0 0 1 -2 -1 3 -1
word onderzoek	0 0 0 0 0 0 0 0 0 6
word one	6 -13 -6 -7 37 -6 -15 0 5 -32
word one of	-2 -2 -1 0 13 -1 -8 5 -3 -5
word one or	0 0 0 0 -2 0 0 3 0 -2
word online	-4 9 -1 -1 -3 -1 10 -4 -5 27
word online interview	-1 3 0 -1 0 0 0 0 0 6
word only	-3 -5 -1 -2 13 -1 -5 0 4 -3
word ons	6 -8 -2 -1 -5 -4 13 -4 4 -7
word ons aan	4 -3 0 0 0 0 0 0 -1 2
word ons kantoor	5 -3 0 0 0 0 0 0 -1 -5
word onsite	-7 2 2 0 -1 -1 5 0 -1 -16
word ontmoeten	0 0 0 0 2 0 -1 0 0 6
word ontvangen	0 -2 0 0 -1 -1 1 2 1 -8
word ontvangt	0 0 0 0 0 0 -2 -1 3 10
word onze	2 2 0 1 0 -1 -3 -1 -1 12
word ook	3 -2 -1 0 -2 -1 4 -1 -1 4
word op	18 -17 -1 0 14 0 -13 2 -3 22
word op de	0 -1 0 0 9 0 -2 -2 -3 -4
word op kantoor	0 0 0 0 0 1 -1 0 0 5
word op ons	5 -3 0 0 0 0 0 0 -1 -5
word op timemention	17 -17 -1 -1 -1 0 -3 6 1 21
word opdrachtgever	0 0 0 0 0 0 1 0 0 -3
word open	-4 0 -2 -1 -2 -3 -11 22 2 48
word open to	0 0 0 0 0 0 0 0 0 9
word opening	-1 3 0 1 1 -1 -2 0 0 6
word operation	0 0 -1 1 1 0 0 -1 0 -13
word operator	1 0 -1 0 -1 0 0 0 1 -8
word opportunity	0 0 0 0 3 0 0 0 -2 29
word oppure	-1 2 0 0 0 0 -1 0 0 -3
word oppure timemention	-1 2 0 0 0 0 -1 0 0 -3
word ops	-2 1 0 0 -2 0 3 0 0 -2
word option	-8 4 14 -1 -2 0 -3 -3 0 -6
word or	-54 93 -9 -6 -9 -6 -13 3 2 3
word or #	-1 2 0 0 0 0 0 0 0 -4
word or a	0 0 -3 0 0 0 0 3 0 4
word or cancel	0 0 0 0 0 0 0 0 0 3
word or decline	1 -1 0 0 -1 2 0 -1 0 -9
word or more	0 0 0 0 -2 0 0 3 0 -2
word or timemention	-46 77 -7 -3 -1 -4 -13 -2 -1 0
word ora	-2 2 0 1 -5 -1 10 -3 -2 -8
word oral	1 0 -1 0 -1 0 8 -1 -6 -25
word oral board	-1 0 0 0 -1 0 8 -1 -6 -13
word orbita	3 -3 0 0 0 1 0 0 0 -3
word orcamento	-1 0 -2 4 0 0 0 -1 0 -2
word order	2 -1 0 -1 -2 0 -1 5 -2 -4
word ore	0 0 0 0 0 0 -1 2 0 3
word org	-2 -1 2 2 -1 0 -1 1 0 -4
word organizer	1 0 0 0 0 0 0 0 0 -10
word organizer :	0 0 0 0 0 0 0 0 0 4
word original	4 -2 2 -2 0 0 -1 0 0 -2
word os	-2 0 0 0 1 0 2 -1 1 7
word oscar	0 0 0 0 0 0 0 0 0 -3
word other	-6 -4 -3 -3 39 -9 -7 -4 -3 5
word other candidat	0 0 0 0 1 0 0 0 0 3
word otherwise	7 -5 -1 0 -1 -1 -1 1 1 -6
word otra	0 0 0 0 -5 0 6 0 0 -1
word ou	-6 10 4 -1 -2 -2 0 -1 -1 -26
word ou na	-4 5 0 0 0 -1 0 0 0 -7
word ou timemention	-1 -1 5 0 0 0 -1 0 0 -4
word our	27 -13 -5 -2 -12 12 -16 0 9 -12
word our call	-4 -1 -1 1 0 -2 7 0 0 2
word our career	0 0 0 0 2 0 0 0 -1 -6
word our conversation	-1 -2 0 -1 6 0 -2 0 0 10
word our cto	4 0 0 0 0 0 0 -3 0 -6
word our director	5 2 0 0 -1 -1 -5 0 -1 -3
word our head	1 0 0 0 0 0 0 0 0 6
word our hiring	0 0 0 -1 -5 0 1 0 5 -11
word our interview	-11 14 -1 0 0 0 0 0 0 11
word our next	0 0 0 0 0 0 0 0 0 10
word our offer	0 0 0 0 0 1 0 0 0 13
word our panel	5 -4 0 0 0 0 0 0 0 13
word our talent	0 0 0 0 5 0 0 0 -4 -2
word our team	0 -1 0 0 -3 0 -2 0 7 -4
word our timemention	-1 -3 6 6 -2 -3 -3 -1 0 -8
word ours	0 -1 0 0 5 -1 -2 0 0 2
word out	-16 -7 12 -16 15 1 -24 30 4 -37
word out of	-3 -4 3 -1 -1 4 -8 10 0 -4
word out to	0 -1 0 0 -1 -1 -1 3 1 -6
word outcome	1 -1 0 0 -2 0 4 -2 1 -6
word outra	-2 2 2 -1 1 0 0 0 -1 -8
word ouvert	0 -1 0 -1 0 -1 3 0 0 -1
word ouvr	-1 0 0 0 0 0 3 0 -1 -1
word over	-2 -19 1 -4 -10 26 9 -4 3 -37
word over #	0 0 0 0 1 0 0 0 0 3
word over and	-1 -7 -1 0 -1 14 -3 -1 0 -9
word over de	0 -3 0 0 -1 -1 5 0 0 -1
word over je	-1 -10 -1 0 0 0 12 0 -1 -3
word over the	-1 0 -1 -1 -4 16 -11 -2 3 -8
word owen	0 0 0 0 0 0 0 1 0 6
word owner	1 0 -1 14 -11 -1 0 -1 0 -8
word p	-5 -6 -1 -1 -1 -2 11 5 0 -2
word pacific	1 0 0 0 0 0 0 0 0 -8
word package	0 -1 0 0 0 4 -2 0 0 -1
word page	-1 -1 -1 0 -4 -2 9 1 -2 8
word paid	0 -1 -2 0 0 6 -2 0 0 4
word paio	0 0 5 -2 0 -1 -1 0 0 -2
word paio di	0 0 5 -2 0 -1 -1 0 0 -2
word palisade	-1 0 0 1 0 0 0 0 0 -8
word panel	23 -6 -5 5 -2 -3 -9 -12 10 19
word panel for	0 0 0 0 0 0 0 0 0 17
word panel interview	0 9 0 0 0 0 -8 -1 0 -2
word panel is	7 -3 0 0 0 0 -2 0 0 1
word panel on	4 0 0 0 0 0 -3 0 0 20
word panel timemention	14 0 0 -2 0 -3 -4 -3 -1 -4
word panel will	1 0 0 0 0 0 0 0 0 -8
word panel would	0 0 0 0 0 4 -3 0 0 9
word paper	-1 -3 0 0 -2 9 -16 -2 15 3
word paperwork	-2 -1 -2 0 0 1 7 -1 0 -4
word papo	-1 -1 0 0 -1 -3 6 -1 0 -5
word par	-3 4 4 1 5 -2 -5 -3 -1 1
word par telephone	-1 5 0 0 0 0 -4 0 0 2
word para	-8 2 4 -3 2 -5 8 -7 7 20
word para a	-4 3 0 -1 2 -1 3 -1 0 -1
word para el	1 -3 2 0 0 -2 2 -1 -1 12
word para entrevista	1 1 0 0 0 0 0 0 0 -3
word para la	0 4 0 -1 -2 0 -2 -1 3 -5
word para o	0 -5 -1 0 0 0 7 0 0 -1
word para timemention	1 0 0 1 0 0 0 -1 0 4
word paralegal	2 2 0 1 0 0 0 0 -3 -3
word parent	0 0 0 0 0 0 0 0 0 12
word pari	0 0 0 0 0 0 0 0 0 -8
word park	-10 3 -3 -2 -1 -2 18 -2 -1 10
word parler	3 0 0 -1 1 -1 -2 0 0 -1
word part	0 -3 0 -1 -1 -3 14 -2 -4 -1
word part in	0 0 0 0 0 0 0 0 0 5
word part of	-1 -5 0 0 -1 -2 16 -2 -6 -2
word parte	0 0 0 0 0 0 0 0 0 4
word participacao	0 0 0 0 1 0 2 -2 0 -3
word partie	16 -2 -13 0 0 0 0 0 0 1
word partir	-3 1 -1 -3 -2 10 -4 0 3 -3
word partner	-4 10 -2 -1 -1 -2 1 -1 0 -4
word pas	-17 -1 18 -1 3 -2 2 1 -2 -22
word paso	-1 3 0 0 0 -1 0 0 0 -1
word pass	-5 11 -3 -2 13 -3 -8 -2 0 -8
word pass it	-1 6 0 0 -3 0 -3 0 2 -3
word passa	4 -1 -2 0 0 0 0 -1 0 -2
word passcode	4 -3 0 0 0 0 0 0 0 4
word passcode :	4 -3 0 0 0 0 0 0 0 4
word passo	2 2 -2 0 0 0 -1 -1 0 -6
word passport	-7 -1 0 0 -1 -1 11 0 0 3
word passport and	-2 -1 0 0 0 0 3 0 0 -1
word passt	1 9 -5 -1 1 -1 -5 1 -1 4
word passt ihnen	-6 10 -4 0 0 0 0 0 0 -1
word past	-1 0 18 0 -2 -1 -12 -1 0 -5
word patience	0 -1 0 0 6 0 -1 -1 -3 -1
word patient	0 0 0 0 -2 0 -1 0 3 -2
word paul	1 0 0 0 0 0 0 0 0 8
word pause	-1 0 0 0 -4 0 8 0 -1 6
word pay	6 -1 -2 0 -3 11 -7 -3 -1 9
word pay stub	0 0 0 0 0 0 0 0 0 12
word payment	0 0 0 0 0 0 0 0 0 5
word payroll	-4 1 -1 -1 -1 2 1 2 0 1
word payroll officer	0 1 0 -1 -1 3 -4 2 0 -1
word pdf	-1 -1 0 0 -1 4 0 0 0 -3
word pediu	0 0 0 0 -4 0 6 0 0 -4
word pela	-1 -1 -1 0 -2 0 2 -1 4 -2
word pelo	-2 1 1 1 0 -1 1 0 -1 -8
word pelo que	-1 0 0 1 0 0 0 0 0 -3
word pena	0 0 0 0 2 0 -1 0 0 3
word people	-14 -1 -3 -3 5 -5 9 -3 16 5
word people for	0 0 0 0 -1 0 0 0 2 -4
word people to	0 2 0 -1 3 -1 -1 -1 0 0
word people who	0 0 0 0 0 0 1 0 0 3
word per	1 0 -8 -3 1 -1 19 -9 1 19
word per il	1 0 -1 1 1 -1 0 -1 -1 16
word per la	3 6 -1 0 -1 -1 -3 -2 -1 8
word perfect	4 0 -1 0 0 0 -1 0 0 12
word perfecto	1 0 0 0 0 0 0 0 0 -3
word perfil	-1 1 -1 -1 4 -1 -1 -1 0 -1
word period	-1 2 0 0 -3 8 -3 -1 -1 -6
word permanent	-1 -3 0 0 -3 13 -5 -1 0 -5
word pero	-1 -1 3 0 0 0 3 -4 0 -1
word person	-6 9 -4 -2 14 -2 -6 -2 0 2
word persona	-2 -1 -1 -1 -3 0 6 -1 2 -2
word personal	3 0 0 0 1 0 -3 0 -1 -2
word personlich	4 0 0 0 0 0 -3 0 0 -3
word personne	-1 -1 0 0 6 0 -3 0 -1 -3
word pessoa	-1 -1 0 0 -6 -1 6 0 4 -1
word petit	-2 -1 2 0 -1 -1 6 -1 -1 -4
word petra	4 0 -3 0 0 0 0 0 0 -3
word peux	0 5 -1 0 0 0 -4 0 0 4
word phd	0 0 0 0 0 0 0 0 0 5
word phone	-1 6 -6 -2 0 -1 9 -3 -1 10
word phone call	1 0 -2 -2 0 0 5 -1 0 -7
word phone interview	1 1 -1 1 1 0 -1 -1 -1 -14
word phone number	-3 0 0 0 0 -1 5 -1 0 2
word phone screen	-5 9 0 -1 -1 0 -2 0 0 15
word photo	1 0 0 0 0 0 0 0 0 13
word photo id	1 0 0 0 0 0 0 0 0 4
word piazza	3 0 -1 0 0 0 0 0 0 1
word pick	-2 11 -1 0 3 -3 -5 -2 -1 24
word pick a	0 1 0 0 0 0 0 0 0 12
word pick up	0 0 0 0 0 0 0 0 0 7
word piec	0 -4 0 0 0 -2 7 0 0 -4
word piece	-3 -1 -1 -1 0 -2 8 0 0 4
word piu	2 -1 -2 1 0 0 1 -1 0 -13
word piu tardi	2 0 -1 0 0 0 1 -1 0 -8
word plac	-4 0 5 -4 -1 0 5 -1 0 14
word place	-16 -3 19 5 8 -1 -10 -1 -1 18
word place on	-8 2 7 0 0 0 0 0 0 -3
word plaisir	-2 -2 -1 -3 8 7 -9 -1 4 -4
word plaisir de	-2 -1 0 -3 5 7 -5 -1 0 -2
word plan	0 0 -9 10 0 -1 1 -1 0 10
word plan on	0 0 -1 0 0 0 1 0 0 -6
word plan to	-1 0 -9 9 0 0 0 0 0 2
word plann	1 -1 11 -2 -5 0 0 -2 -2 4
word planner	0 0 0 0 5 0 -3 1 -2 -1
word plant	-8 10 -1 0 0 0 0 0 0 -8
word planta	1 1 0 0 0 0 -1 0 0 3
word platform	0 0 0 0 0 0 0 0 0 -4
word plaza	0 0 0 0 1 0 0 0 0 3
word plazo	-1 2 0 0 -1 0 -1 -1 1 -3
word pleas	1 1 -1 -1 0 6 -4 -1 -1 6
word pleas to	-1 2 0 0 0 7 -4 0 -1 10
word please	13 -11 -4 3 -11 18 -31 34 -10 41
word please bring	1 0 0 0 0 0 0 0 0 7
word please call	-1 1 0 0 0 -1 2 0 0 10
word please choose	0 -2 3 0 0 0 0 0 0 5
word please come	3 0 -1 0 0 0 0 -1 0 -3
word please complete	-1 0 0 0 0 -1 3 0 0 0
word please confirm	-4 -1 5 0 0 3 -1 0 0 2
word please contact	9 -3 0 0 -1 -2 -20 18 0 -2
word please do	-4 0 0 4 0 0 0 0 0 6
word please fill	0 0 0 0 0 -1 2 0 0 -5
word please find	11 -8 1 -1 -1 6 -7 -1 0 4
word please give	0 2 0 0 0 -1 1 -1 0 -8
word please have	0 0 0 0 0 0 0 0 0 5
word please keep	0 0 0 0 2 -1 -1 1 0 -10
word please let	1 -1 0 0 -1 5 -4 0 0 3
word please log	0 1 0 0 0 0 0 0 0 -5
word please pick	-1 1 1 0 0 0 0 0 0 3
word please reply	-6 15 -2 -1 -1 -2 -2 -1 0 0
word please report	2 -3 0 0 0 4 -2 0 0 -1
word please return	0 -1 0 0 0 -1 3 0 0 -1
word please send	-3 -3 0 0 -1 -1 7 0 0 10
word please share	0 2 0 0 0 0 0 0 -1 11
word please sign	-2 -1 0 0 -1 11 -6 -1 0 0
word pleasure	-5 -2 -1 -1 -2 3 8 -1 0 -3
word pleasure to	-1 -1 0 0 0 0 3 -1 0 -2
word plek	0 -2 0 0 0 0 2 0 0 3
word pleno	0 -6 0 0 0 0 6 0 0 -1
word pleno :	0 -7 0 0 0 1 6 0 0 -1
word pls	0 3 0 0 -1 0 -2 0 0 -4
word plu	-5 10 0 0 -2 -1 -1 0 0 -1
word plus	3 -2 -2 0 4 11 -12 3 -4 -7
word plus tard	4 0 -1 0 0 0 -1 0 0 -3
word plutot	0 -4 6 0 0 0 0 0 0 -2
word pm	-3 5 -1 0 -5 0 3 0 0 -8
word podcast	0 0 0 0 0 0 0 0 0 3
word pode	0 -5 -1 0 0 -1 8 0 0 -3
word podemo	0 1 1 0 0 0 0 0 0 -3
word podria	-1 3 -1 0 0 0 0 0 0 -4
word point	3 -2 -9 9 1 5 -3 0 -3 -1
word polari	0 0 0 0 0 0 0 0 0 -4
word por	-7 0 1 1 -15 -5 19 -7 11 -14
word por aqui	-1 -7 0 0 1 0 6 0 1 -2
word por favor	0 1 0 0 -1 0 -1 0 0 -4
word por la	0 0 0 0 0 -1 3 0 0 -3
word por querer	0 0 0 0 0 0 -2 0 3 0
word por si	0 0 0 0 0 0 0 0 0 3
word por zoom	-4 7 0 0 -1 -1 -1 0 0 3
word porque	0 1 0 0 2 0 -2 0 -1 -4
word portal	0 0 0 0 0 1 0 0 0 -12
word porte	0 0 0 0 3 0 -3 0 0 -3
word portfolio	18 5 -2 -1 -1 -2 -19 2 -1 -30
word portfolio review	0 2 0 0 0 0 -1 0 0 -12
word porti	0 0 0 0 0 0 0 0 0 5
word posicao	-1 1 0 1 1 0 0 0 0 -6
word posicion	-1 1 -1 0 0 0 1 0 0 -3
word position	14 -7 -4 -5 17 3 -3 -4 -10 18
word position :	4 -3 0 0 5 0 0 0 -4 3
word position at	2 -1 0 0 0 1 -1 0 0 10
word position has	0 0 -1 -2 -1 -1 5 0 0 -2
word position is	0 0 0 0 0 0 0 0 0 5
word position of	0 -1 0 0 1 3 -1 0 0 8
word position on	11 -3 0 -1 0 -2 -5 0 0 -1
word positive	0 0 0 -1 -2 0 3 0 0 -3
word posizione	2 5 -1 0 0 -1 -3 -1 -1 -6
word posizione di	0 4 0 0 0 0 -1 -1 -2 -2
word possibile	0 2 -1 0 0 0 0 1 0 -6
word possible	-2 0 2 0 -1 0 8 -5 0 -15
word posso	-2 5 -2 0 0 -1 -1 0 0 1
word post	-3 -4 -4 14 -2 12 -28 -6 20 1
word post of	3 -2 0 -1 -1 4 -3 0 0 -3
word post on	0 -1 -1 0 0 -1 3 -1 0 -4
word poste	7 -12 0 2 -6 12 4 -3 -4 -20
word poste de	16 -8 -1 -2 3 -2 -4 -1 -2 -13
word posto	2 0 -1 0 2 -1 0 0 -1 -5
word posto di	1 -1 -1 0 1 -1 0 0 0 -4
word postpon	-10 -1 24 -1 -3 0 -5 -2 -2 -6
word postpone	-3 -1 18 -1 -3 0 -5 -2 -2 -6
word postulacion	0 -1 0 0 2 0 0 0 0 -4
word postulacion a	0 -1 0 0 1 0 1 0 -1 -3
word potrebbe	0 3 -1 0 0 0 0 0 0 -6
word pour	10 9 2 -8 7 7 -21 -5 -1 -5
word pour faire	6 0 0 0 0 0 -5 0 0 3
word pour la	-5 8 0 -1 6 -3 -6 -1 1 7
word pour le	13 -10 0 -3 10 -1 -4 -1 -3 -11
word pour notre	3 -1 0 0 0 0 -1 0 0 2
word pour timemention	5 -2 2 0 0 -2 -1 -1 0 -6
word pour un	7 0 0 0 -2 -1 -4 0 -1 -5
word pour votre	4 1 -1 -1 -2 5 -12 -1 6 -2
word pourrait	0 0 0 0 0 0 0 0 0 4
word pourriez	0 -9 6 0 0 -1 6 0 0 0
word pourriez vous	0 -9 6 0 0 -1 6 0 0 0
word pouvez	7 -9 -2 -1 -2 -2 4 -1 5 -3
word pouvez vous	9 -8 0 0 -1 0 1 0 0 -2
word pouvon	0 0 0 0 1 0 0 0 0 -5
word pra	0 -3 0 0 0 -2 5 0 0 -2
word praten	3 -1 0 0 0 0 0 0 0 0
word pre	0 0 0 0 0 1 0 0 0 9
word prefer	-7 12 -1 0 0 0 -3 0 0 -12
word prefer ?	-6 10 -1 0 0 0 -2 0 0 -10
word prefere	0 1 0 0 -3 0 4 0 0 -2
word preferenc	-1 11 0 0 -2 -1 -3 -3 0 -6
word preference	0 1 0 0 0 0 0 0 0 8
word pregunta	1 2 0 0 0 0 -1 0 -1 -3
word premier	0 7 0 0 -1 0 -6 0 0 -4
word premium	0 0 0 0 0 0 0 0 0 3
word prep	-3 0 -2 -2 0 0 7 1 0 -13
word preparar	-1 -1 -2 6 0 -1 -1 -1 0 0
word prepare	-1 1 0 0 0 0 0 0 0 3
word pres	0 1 0 0 0 0 0 0 0 -4
word present	0 -1 -1 0 0 0 6 -1 -3 7
word presentarsi	0 0 0 0 0 0 0 0 0 7
word presentation	3 0 0 0 0 0 -1 0 -1 2
word presente	-1 -1 0 1 3 0 -5 0 3 0
word presenter	0 0 0 0 0 0 1 0 0 4
word presenter le	0 0 0 0 0 0 0 0 0 3
word presidente	-1 1 0 0 0 0 0 0 0 -8
word presso	1 0 0 0 0 0 -1 0 0 -7
word presso la	1 0 0 0 0 0 0 0 0 -3
word presupuesto	0 -1 -1 3 0 0 0 0 0 -1
word prevenir	-4 0 0 5 0 0 0 0 0 0
word prevu	0 0 0 0 0 0 0 0 0 3
word prezada	0 0 3 0 0 0 0 -2 0 2
word pric	0 1 0 0 -5 -2 8 -1 0 4
word prima	2 -2 -5 0 0 -1 7 0 0 14
word primeira	0 0 0 0 -4 0 5 0 0 1
word primera	1 -1 -1 0 0 0 0 0 1 4
word principal	0 1 0 0 -2 0 -2 0 3 -11
word print	0 0 0 0 0 0 0 0 0 16
word pris	0 0 0 0 4 0 -2 0 0 0
word problem	-23 -1 25 -1 -3 -1 6 -1 -1 -2
word problema	-3 -3 8 0 0 0 -1 0 0 -1
word procedure	-1 -1 0 0 7 0 -2 0 -3 -2
word proces	-3 -4 0 -2 4 -3 13 -2 -4 12
word proceso	-2 4 0 0 4 -1 -2 -1 -1 -4
word processo	-1 0 -1 -1 7 -2 -2 0 -1 -3
word processo seletivo	-1 0 0 0 4 -1 -1 0 -1 0
word processu	-1 0 0 0 3 0 -1 0 -1 3
word prochaine	-4 10 -1 0 -3 -1 0 -1 0 -1
word producer	0 -1 -1 0 0 1 0 0 0 -4
word product	9 3 -2 -2 0 -4 -1 -4 0 -14
word product analyst	-2 -2 -1 -1 0 -3 11 -3 0 -6
word product designer	0 2 0 0 0 0 -1 0 0 -4
word production	5 -6 0 0 8 -2 -3 0 0 -2
word prof	1 0 0 0 0 0 0 0 0 -3
word profiel	3 -2 0 0 1 0 0 0 -1 -2
word profil	1 0 0 0 3 0 -1 0 -2 -2
word profile	-1 2 -1 -1 3 0 2 -1 -3 20
word profissional	0 0 0 0 1 0 0 0 0 -7
word program	0 -1 0 0 7 0 0 0 -6 0
word programme	6 4 -1 0 -2 -4 -1 -1 0 -2
word project	0 0 0 0 1 -1 -1 0 0 -5
word projet	1 -2 0 0 -1 0 4 0 0 0
word promemoria	1 0 0 0 0 0 0 0 0 5
word promis	-4 -3 -1 -3 6 0 8 -2 -1 -6
word pronto	0 0 6 -2 0 -1 -2 0 0 -1
word proof	-1 -2 0 0 0 -1 4 0 0 -8
word proof of	-1 -2 0 0 0 -1 4 0 0 -8
word propos	0 0 1 0 0 0 0 0 0 7
word proposal	0 0 0 0 0 0 0 0 0 31
word propose	0 0 0 0 0 0 0 0 0 5
word proposon	-1 1 0 0 0 1 0 0 0 3
word proposta	-1 0 0 0 0 3 -1 0 0 -4
word propuesta	0 0 0 0 0 2 -1 0 0 -4
word prossima	-1 1 1 0 0 0 1 0 0 -3
word prossimo	0 1 0 0 0 0 0 0 0 9
word prova	-4 8 0 0 -1 -1 -2 0 0 -1
word proxima	-1 0 0 -1 -4 -1 4 -1 5 6
word proxima etapa	0 0 0 0 -4 0 0 0 5 -1
word proxima semana	-1 0 0 0 -2 0 4 0 0 -2
word proximo	-1 2 0 0 0 0 -1 0 0 -3
word prueba	0 2 0 0 -3 -1 2 -2 3 -4
word prufen	3 0 0 0 0 0 -2 0 0 0
word public	-1 0 0 0 0 0 1 0 0 6
word puede	0 0 4 0 -2 0 -1 -3 3 5
word puesto	1 1 -1 0 0 -1 2 -1 -1 4
word puesto de	0 1 -1 0 0 -1 2 0 0 -4
word puis	-1 0 0 0 -1 -1 3 0 0 14
word puis je	-1 2 0 0 0 0 -1 0 0 17
word pull	-3 -1 0 6 0 0 -2 -1 0 -3
word puo	0 0 5 -2 0 -1 -1 0 0 12
word put	-3 -6 3 2 -4 4 6 -2 1 0
word put on	-2 0 0 3 -2 0 2 0 0 -3
word put you	-3 -2 3 0 0 6 -2 0 0 -10
word pwd	1 -1 0 0 0 0 0 0 0 -3
word q	1 0 0 0 0 0 0 0 0 9
word q #	0 0 0 0 0 0 0 0 0 8
word qual	-1 -7 -1 0 0 -3 12 0 0 -10
word quale	0 2 0 0 0 0 0 0 0 -4
word qualidade	3 0 -2 1 -1 2 -1 -1 0 -1
word qualifi	0 0 0 0 5 0 0 0 -5 -1
word qualification	0 -1 0 0 4 0 0 0 -2 -7
word qualite	0 0 0 0 2 1 0 0 -1 -4
word quality	0 0 0 0 0 0 0 0 0 3
word quand	-1 5 0 0 -1 -1 -1 -1 0 -8
word quando	-1 -3 -1 0 -5 -1 14 -3 -1 -8
word que	-26 14 7 3 13 -3 6 -19 5 -28
word que a	0 -1 0 0 1 0 -1 0 0 -4
word que el	-1 2 0 0 1 -1 2 -2 0 -3
word que ja	-1 0 0 0 3 0 -1 0 0 -1
word que nos	-6 8 0 -1 8 -3 -5 -1 0 -3
word que nous	-1 0 0 0 -1 0 -2 0 4 -2
word que te	0 0 0 0 0 1 2 -1 0 4
word que voce	0 0 0 0 0 1 0 0 0 -3
word que vous	-1 1 0 -1 5 0 -4 0 0 -1
word queda	9 0 -1 0 -1 -1 -4 -1 -1 -1
word quedamo	0 1 -1 0 0 1 0 0 0 -3
word quedo	1 0 0 0 1 0 -1 5 -4 6
word quel	-2 1 0 0 7 -3 -3 0 0 -1
word quer	-1 1 0 0 0 0 0 0 0 -13
word queremo	-1 -1 0 0 2 4 -2 -1 -1 -7
word querer	0 0 0 0 0 0 -2 0 3 0
word question	8 9 -3 -1 -2 -4 -30 29 -5 36
word question about	0 -1 0 0 -1 0 -2 6 -1 -6
word question to	0 0 0 0 1 0 0 0 0 3
word questionnaire	0 0 0 0 0 0 0 0 0 4
word questo	-1 0 0 1 1 0 0 0 0 -4
word qui	-1 0 -1 -1 9 -4 -3 -1 1 -5
word qui nous	-2 -1 0 0 9 -3 -3 0 0 -1
word qui vous	-1 2 0 0 0 0 0 0 0 3
word quick	-2 -4 -2 -2 -4 -5 17 -2 2 0
word quick note	-1 0 0 0 -1 0 0 -1 4 -2
word quiere	-1 4 0 0 0 0 0 -1 0 -3
word quiet	-1 0 -1 -5 0 0 10 -3 0 3
word quillo	0 0 0 0 0 0 -1 1 0 8
word quindi	-1 0 1 1 -1 0 0 0 0 -5
word r	-4 0 0 4 -1 2 -1 0 2 7
word r #	-3 -1 -1 4 -1 2 -1 -1 2 0
word ral	0 -1 0 0 0 1 2 0 0 -4
word rate	0 0 0 0 0 0 0 0 0 19
word rather	-2 -4 6 -1 0 -1 3 -1 0 3
word rather than	-2 0 6 -1 0 0 -2 0 0 -4
word ravi	1 0 0 0 0 0 0 0 0 -3
word rd	1 0 0 0 0 0 0 0 0 -9
word re	-8 1 -1 -5 -2 -4 6 14 -1 -13
word re :	-2 1 0 -1 -1 -1 -8 11 -1 -10
word reach	-1 1 0 -5 -2 -1 6 1 3 -12
word reach out	-1 0 0 -4 -4 -1 6 2 1 -10
word reach the	0 0 0 0 3 0 0 -1 -1 2
word read	-13 6 -4 -1 -15 -2 -41 21 51 -19
word read :	-15 -1 -2 0 0 0 -1 20 0 -5
word read on	-15 -1 -2 0 0 0 0 19 0 -5
word ready	-4 0 0 0 -1 -4 13 -1 -2 15
word ready to	0 0 0 0 -1 6 -1 -1 -2 -1
word real	-2 -1 0 10 0 -2 -3 -2 0 2
word real sorry	-1 -1 1 9 -3 -1 -2 -1 0 -8
word reason	-1 0 0 2 0 0 0 0 0 8
word recebe	0 0 0 0 0 0 0 0 0 -9
word recebe la	0 0 0 0 0 0 0 0 0 -4
word receber	-1 0 1 -1 0 0 -1 0 0 -8
word receipt	-8 -1 -1 0 -1 -2 17 -1 -2 -11
word receiv	-4 -3 -2 -1 -13 -2 -21 11 35 44
word receiv and	0 0 0 0 0 0 -2 3 0 -4
word receiv your	-1 -1 -1 0 -1 -1 -12 14 3 11
word receive	0 4 -1 -1 -1 -2 -1 0 0 13
word receive a	0 0 0 0 0 0 0 0 0 10
word recent	-1 -1 0 0 1 0 2 0 0 8
word recent interview	0 0 0 0 1 0 0 0 0 3
word reception	-5 0 0 0 -1 -1 7 1 1 12
word recherche	0 -1 0 0 -1 -1 3 0 0 1
word recibido	0 0 0 0 0 0 -1 0 3 0
word recipient	0 0 0 0 -2 0 0 4 0 -3
word recommend	0 0 0 0 5 0 -4 0 -1 6
word record	-2 8 0 0 0 0 -4 -1 -1 37
word record on	0 0 0 0 0 0 0 0 0 3
word recordatorio	0 0 0 0 0 0 0 0 0 9
word recruit	-1 3 -1 4 -2 -1 -26 25 -1 -3
word recruiter	-3 2 -1 4 -1 -1 -10 8 2 7
word recruitment	0 0 0 0 0 0 0 0 0 4
word recrutement	-2 0 -2 0 -3 0 5 0 3 0
word recu	0 -1 -1 0 0 -1 4 0 -2 5
word recu votre	0 -1 0 0 -1 0 8 -4 -1 -1
word reden	4 -2 -1 0 0 0 0 0 -1 -2
word ref	3 -1 -3 -1 -1 -1 -3 -1 7 -5
word ref #	2 0 0 0 0 0 -1 0 -1 -3
word refere	0 -1 0 0 -1 0 8 -2 -2 -5
word referenc	-1 -4 -1 -1 -1 4 5 -1 -1 10
word reference	0 -4 -1 -1 -3 0 1 -2 9 -17
word reference to	0 -1 0 0 0 2 0 0 0 -5
word referr	0 -2 0 0 10 0 -2 -6 2 -9
word referral	0 -1 0 0 -5 0 -4 0 11 -1
word regard	-7 11 0 3 0 -2 -4 0 -1 -5
word register	1 0 0 0 0 0 0 0 0 9
word registrada	0 0 0 0 -2 0 -2 6 -1 3
word registrar	0 0 0 0 3 0 -1 0 -2 -1
word registro	0 0 0 0 -2 0 0 0 3 -2
word regret	-1 -1 0 1 2 0 -1 0 -1 13
word regret that	0 0 0 0 1 0 0 0 0 8
word regret to	0 0 0 0 1 0 0 0 0 5
word reimburs	-11 -1 0 0 0 -1 13 0 0 -6
word reject	0 0 0 0 0 0 0 0 0 26
word rejection	0 0 0 0 0 0 0 0 0 24
word reliability	1 0 0 0 -1 0 2 0 0 -7
word reliability engineer	1 0 0 0 -1 0 2 0 0 -7
word remain	-3 0 2 0 -1 0 3 0 0 11
word remember	0 0 0 0 0 0 0 0 0 6
word reminder	4 2 -2 -1 0 0 -1 -1 -1 -11
word reminder :	2 2 -1 -1 0 0 0 -1 -1 -6
word reminder that	3 0 -1 0 0 0 0 0 0 -8
word remote	2 -4 -1 -1 0 2 1 0 0 12
word remoto	3 -2 0 0 0 0 0 1 0 2
word remplir	0 0 0 0 0 0 0 0 0 5
word renata	0 1 0 0 0 0 0 0 0 -3
word rencontre	1 0 0 1 0 0 -1 0 0 4
word rendez	-4 10 1 5 -2 -1 -4 -4 -1 -4
word rendez vous	-4 10 1 5 -2 -1 -4 -4 -1 -4
word repli	3 -2 -1 0 0 -3 -7 10 0 -3
word repli to	0 0 0 0 0 0 0 0 1 3
word reply	-2 12 -8 -2 -2 0 -16 20 -1 19
word reply :	-1 -1 0 0 0 0 -2 5 0 -3
word reply to	0 1 -1 0 0 0 -2 2 0 -16
word reply with	-4 13 -2 0 0 -2 -2 -1 0 21
word reponse	-1 -1 -1 -1 1 -1 4 0 -1 -1
word report	-4 -5 0 -3 -1 4 9 -1 0 14
word report to	1 -3 0 0 0 0 3 0 0 4
word req	1 0 -1 1 2 0 -1 0 0 4
word req #	1 0 0 0 0 0 0 0 0 6
word request	-1 -2 2 -1 -3 0 -6 14 -4 15
word requir	-1 0 1 0 0 0 0 0 0 21
word requir :	0 0 1 0 0 0 0 0 0 12
word requirement	-1 0 0 0 9 0 -2 -6 0 -1
word requisition	0 0 0 0 1 0 0 0 0 6
word requisito	-2 0 0 0 0 0 0 0 3 -1
word reschedul	-4 -2 8 -1 0 0 -1 0 0 6
word reschedul your	-1 -1 2 0 0 0 0 0 0 -6
word reschedule	5 -3 1 -1 0 0 -1 0 0 34
word reschedule :	6 0 -5 0 0 0 0 0 0 1
word reschedule your	-1 -2 4 0 0 0 0 0 0 7
word rescheduling	6 0 -5 0 0 0 0 0 0 -3
word research	-7 -1 -1 0 -1 3 -3 9 0 -2
word research associate	-8 -1 -1 0 0 3 -2 9 0 -4
word reserve	1 2 -1 0 0 0 0 -1 0 -5
word respond	0 0 0 0 -1 5 -8 8 -2 -1
word responda	-1 -4 0 0 0 0 5 0 1 3
word responder	0 3 0 0 0 0 -1 0 -1 0
word responsabile	3 0 -1 0 -1 0 0 0 -1 -5
word responsable	2 -1 0 -1 -1 0 2 0 -1 16
word response	-1 -3 -1 0 -1 0 6 0 0 1
word resposta	-1 0 -1 0 0 0 1 1 0 -3
word respuesta	-1 -1 -1 0 -2 0 3 -1 3 -4
word resta	5 -2 0 0 1 0 -2 -2 0 -2
word reste	-2 0 2 0 -5 0 7 -1 -1 -1
word result	0 0 0 0 6 0 -4 0 -1 -1
word resultado	-1 -1 0 0 -2 0 6 -4 2 -8
word resume	-3 9 -1 -1 -9 -1 -7 -2 16 22
word resume and	0 0 0 0 0 0 0 0 0 27
word retenue	0 0 0 0 1 0 0 0 0 3
word retorno	-1 0 0 0 1 -1 3 -1 0 -1
word retour	4 0 0 -1 2 -1 -5 1 0 -3
word return	-2 -2 -1 -1 -3 3 2 5 -1 12
word return it	0 -1 0 0 0 -2 4 0 0 5
word return to	0 0 0 0 -2 0 1 3 0 -4
word reuniao	0 0 -2 4 0 0 -1 -1 0 -11
word reunion	-1 -2 3 2 -1 -1 -1 1 0 -3
word revert	0 -1 0 0 0 3 0 0 0 -4
word review	-4 0 -2 -2 2 4 4 -2 1 18
word review and	0 0 0 0 0 1 0 0 0 -4
word review it	-1 -1 -1 0 -1 -1 4 -1 2 4
word review your	-2 1 0 0 3 0 -1 0 1 -4
word reviewer	0 0 0 0 0 0 1 0 0 8
word revis	0 0 1 0 0 1 -1 0 0 5
word revisar	0 0 0 0 0 0 0 0 0 4
word reye	-4 0 5 -1 0 0 0 0 0 -2
word ricerca	0 2 -1 0 0 0 0 0 0 -4
word ricevuta	0 0 0 0 0 0 0 0 0 6
word ricordiamo	1 0 0 0 0 0 0 0 0 5
word ridge	-6 7 -2 0 0 1 -2 -2 4 -17
word ridge co	0 -1 0 0 -1 0 -1 -1 4 -10
word right	-1 -1 0 0 10 -1 -4 -2 -1 22
word right to	0 -1 0 0 0 0 1 0 0 -4
word ring	-5 -4 -2 -2 14 14 -2 -28 15 -1
word ring you	-4 -2 0 -2 15 -3 2 -4 -1 -4
word ringrazio	4 0 0 0 -1 0 -1 -2 0 -5
word risposta	3 -1 -1 0 0 0 0 0 0 -2
word riunione	0 0 0 4 0 -1 -2 -1 0 -4
word riverside	0 0 0 0 0 0 0 0 0 4
word rl	-1 4 0 0 0 0 -1 0 0 -1
word rl #	-1 4 0 0 0 0 -1 0 0 -1
word rol	7 -5 0 0 1 0 -1 0 0 -2
word role	-24 44 -4 -1 9 -2 -15 1 -8 1
word role :	0 -1 0 0 0 0 1 0 0 -4
word role at	-6 9 -1 0 0 0 0 0 -1 1
word role of	0 -1 0 0 0 3 -1 0 1 -3
word roma	-1 2 -1 1 0 0 -1 0 0 -3
word room	6 -1 -3 0 0 0 0 0 0 -15
word room #	5 0 -3 0 0 0 0 0 0 -14
word rosa	0 0 0 0 0 0 0 0 0 25
word rosa linar	0 0 0 0 0 0 0 0 0 14
word round	3 -3 -3 3 -4 -2 9 -2 -1 -8
word rsvp	0 0 0 0 0 0 0 0 0 5
word ruckmeldung	3 -1 0 -1 1 0 0 -1 -1 0
word rue	0 0 0 0 0 0 0 0 0 3
word rufen	0 0 -1 -1 -1 -1 5 -1 0 2
word rufen sie	0 0 -1 -1 -1 -1 5 -1 0 2
word run	14 1 -1 -3 4 -4 -7 -3 -2 -5
word runde	-1 6 0 -1 1 0 -4 0 -1 -2
word runn	1 -2 8 -1 0 -1 -4 -1 0 -6
word runs	0 0 0 0 0 0 0 0 0 13
word ruolo	2 -1 0 0 0 0 0 0 0 -3
word ruth	0 -3 0 0 -1 10 -5 0 0 -1
word s	-4 2 -2 24 11 -5 -18 -4 -4 0
word s'est	-3 0 0 3 0 0 0 0 0 -5
word sa	-1 0 0 0 0 0 1 0 1 -7
word saber	0 -1 0 0 0 -1 3 0 0 5
word safe	-1 -1 -1 0 -3 0 5 -1 1 -4
word sagen	0 6 0 0 -1 0 -5 0 0 13
word sagen sie	0 0 0 0 0 0 0 0 0 7
word said	0 -3 -1 0 -1 11 -6 1 0 -1
word said yes	-1 -3 -1 0 0 12 -6 -1 0 -6
word sala	5 0 -3 0 0 0 -1 -1 0 2
word salari	0 0 0 0 0 1 0 0 0 3
word salary	-3 -8 -1 0 -2 10 4 0 0 14
word salary #	0 0 0 0 0 1 0 0 0 8
word sale	-9 0 9 -1 -2 0 2 0 0 5
word saludo	2 -1 0 0 1 0 -1 1 0 -4
word salut	1 0 0 0 0 0 0 -1 0 -5
word salutation	8 -2 -1 -1 2 -2 -1 0 -2 -1
word saluti	0 0 0 0 0 0 0 0 0 -10
word salve	0 1 0 0 0 0 -2 2 0 5
word sam	6 -3 -1 0 1 -1 -2 0 0 0
word same	-16 -12 51 -6 -1 6 -15 -5 -1 -17
word same time	-3 -4 13 -1 0 -1 -3 -1 0 -1
word sample	0 -1 -1 0 0 -2 6 -1 0 -7
word san	0 1 0 0 0 0 0 0 0 -3
word santa	0 0 1 0 0 0 0 1 0 -7
word sapere	-1 0 -6 0 0 0 8 0 0 -3
word sat	4 -1 -1 0 0 0 -1 -1 0 4
word save	-2 -1 0 0 0 -1 5 0 0 -5
word saw	-1 4 -1 0 0 0 -1 0 0 -9
word saw your	-1 4 -1 0 0 0 -1 0 0 -11
word say	23 -10 -8 -5 -1 22 -20 -2 1 0
word say that	4 -1 0 -1 0 0 -6 2 3 -4
word say yes	-2 -1 -1 0 0 25 -19 -1 0 11
word says	-2 -1 -1 -1 4 -1 2 -1 -1 -4
word scale	-1 -1 0 0 0 3 -1 0 0 3
word scan	-2 -1 0 0 0 0 4 0 0 6
word scelto	0 0 0 0 1 0 0 0 0 -3
word schedul	-2 4 0 4 -1 -1 -4 2 -2 -19
word schedul :	0 0 0 0 0 0 0 0 0 5
word schedul to	0 0 0 0 0 0 0 0 0 4
word schedule	17 2 4 -4 -3 -1 -9 -5 -2 4
word schedule a	0 1 0 0 0 0 0 0 0 5
word schedule for	0 0 0 0 0 0 0 0 0 -5
word schedule your	-1 3 0 0 0 0 0 -1 0 -4
word schicke	6 0 -2 0 0 0 -3 0 0 1
word schicke ich	6 0 -2 0 0 0 -3 0 0 1
word schicken	-1 7 0 0 -1 0 -4 0 0 -1
word schicken sie	-1 7 0 0 -1 0 -5 0 0 -1
word schikt	0 1 0 0 0 0 0 0 0 -3
word schon	4 1 0 -1 1 0 -6 0 1 5
word schon dass	4 0 0 0 0 0 -4 0 0 7
word school	1 -4 7 -1 0 0 -2 -1 -1 -7
word scor	-2 -3 -1 -1 10 0 -2 -1 0 8
word scorecard	0 0 0 0 0 0 0 0 0 8
word screen	-1 11 -2 -1 -1 -1 -3 -2 0 -3
word scusa	-1 0 1 4 0 -1 -2 -1 0 -5
word se	-9 -6 -1 8 9 -6 -1 4 4 -37
word search	-8 -3 -2 8 11 -5 5 -4 -3 -3
word seat	0 -2 0 -1 7 0 -3 0 0 2
word second	14 -4 0 -1 2 -6 0 -3 -1 35
word second interview	1 0 0 0 0 0 0 0 0 6
word second one	5 -1 0 0 -1 0 -3 0 0 14
word sede	0 0 3 -1 0 0 0 0 0 -1
word see	15 -1 -13 1 -17 -1 25 -8 -3 -1
word see below	1 0 -1 0 0 0 0 0 0 -5
word see you	12 10 -8 3 -7 -4 1 -5 -2 -14
word seeing	-5 -1 0 -1 0 0 9 0 0 1
word seguimo	0 0 0 0 -5 0 6 0 0 -1
word seguro	-1 1 0 0 0 1 0 0 0 -3
word sehen	-5 9 -4 0 0 0 0 0 1 -1
word sehr	4 6 -6 -2 -2 3 1 -2 -1 -29
word sehr geehrte	8 -4 -1 -2 -7 3 4 -1 0 -13
word sehr geehrter	-4 9 -4 -1 5 0 -3 -1 -1 -15
word seja	0 0 0 0 -1 2 0 0 0 -8
word selecao	-1 0 0 0 2 0 0 0 0 -6
word select	-3 0 -1 -1 -3 7 3 -5 3 8
word select for	-2 -2 0 -1 0 8 -3 -1 0 2
word select to	0 0 0 0 1 0 0 0 -1 5
word selection	11 -11 -1 0 2 0 4 -1 -2 -10
word seletivo	-1 0 0 0 4 -1 -1 0 -1 0
word selezione	-1 0 0 1 1 0 -1 1 0 -10
word selezione per	0 0 1 1 0 0 -1 0 0 -3
word semaine	2 17 -2 -2 -4 -3 -5 -3 -1 2
word semaine prochaine	-4 8 0 0 -3 -1 0 0 0 0
word semana	-9 13 0 -2 -4 -1 4 -3 1 -6
word semana de	-5 9 -1 0 -1 0 -1 0 0 -2
word send	-9 3 -1 -2 -6 0 18 -2 0 23
word send a	0 0 0 0 0 0 0 0 0 13
word send it	-5 -3 -1 0 -1 -3 15 -1 -1 -6
word send me	-3 5 0 0 -2 -2 3 0 -1 -5
word send over	0 4 0 0 0 0 -3 0 0 -2
word send the	5 -1 -1 -1 -1 0 0 -1 0 9
word send us	0 0 0 0 0 0 0 0 1 5
word sender	0 0 0 0 -2 0 0 3 0 -2
word senhora	-2 0 1 -1 3 0 2 -1 -2 -7
word senior	-1 -2 -2 -4 15 -4 -7 -2 6 5
word sent	-14 -3 8 -2 -9 -2 -17 32 7 -6
word sent to	-1 -2 11 0 -3 0 -5 -1 1 -9
word sent you	0 0 0 0 0 1 0 0 0 5
word september	3 -2 -1 0 -2 0 2 0 0 -6
word ser	0 -1 6 -1 -4 0 3 -3 0 4
word sera	1 -1 2 0 -1 0 1 -3 0 4
word seri	0 -1 -2 0 -1 -2 6 -1 1 -7
word seront	0 0 0 0 3 0 -1 0 -2 -1
word serv	-1 2 -1 0 0 0 0 0 0 -3
word serve	2 0 -2 -1 0 0 1 -1 0 -4
word service	12 -1 -7 -1 2 -3 -10 1 7 -5
word sesion	0 0 0 0 0 0 0 0 0 6
word sessao	0 0 0 0 0 0 0 0 0 5
word session	3 1 0 0 -1 0 0 -1 0 16
word session is	0 0 0 0 0 0 0 0 0 6
word set	3 -1 -4 -1 3 -1 0 -1 3 -14
word set for	5 0 -3 -1 0 0 0 0 0 -7
word set up	-6 1 0 -1 4 0 -1 0 3 1
word settimana	-2 2 -5 -1 -1 -1 8 -2 0 -5
word seu	-2 -4 -1 0 2 1 3 0 1 -2
word shall	-1 -2 -2 0 0 20 -15 -1 1 -3
word shall i	-1 -2 -2 0 0 20 -14 -1 0 -5
word shar	-7 0 -1 0 -1 0 9 0 0 1
word share	0 13 0 -1 -1 -1 -7 -1 -2 8
word share your	0 4 0 0 0 0 -1 0 -2 -1
word she	-1 10 -11 -2 22 -6 -14 -1 2 -4
word sheet	0 0 0 0 0 0 0 0 0 9
word shift	31 -3 -24 -2 -1 5 -2 -2 -2 -28
word shoe	9 0 -7 0 0 0 0 0 0 -1
word shop	-1 -1 -2 -2 4 -3 -13 20 -2 -16
word short	-6 10 1 -1 -2 -1 0 -1 -1 3
word shortlist	3 -2 -1 -1 7 -1 1 -3 -4 3
word shortlist for	2 1 0 0 0 0 -1 0 0 6
word should	0 -3 3 3 -1 -4 11 -3 -5 -10
word should be	2 -4 4 -1 0 0 -1 0 0 -4
word should have	-1 0 -1 0 -2 -1 7 -1 -1 -5
word shout	-3 -2 1 0 0 -2 7 0 0 -2
word show	2 -2 0 -1 2 -4 -7 10 -1 7
word show you	0 0 0 0 0 0 0 0 0 20
word si	0 -7 4 1 -2 10 -11 1 5 -7
word si comunica	0 0 0 1 0 0 -1 0 0 -3
word si no	0 -1 2 0 0 0 0 0 0 9
word si tu	-3 -1 0 0 -2 13 -7 0 0 3
word sich	1 0 -1 -1 1 3 -2 2 -3 0
word sich fur	2 0 0 0 0 0 -3 2 0 -4
word sick	-4 -2 11 -1 -5 -1 -5 8 -1 -8
word side	4 -1 -2 -1 -1 -1 2 -1 0 -9
word sido	1 -1 0 1 -2 0 0 0 3 1
word sie	19 36 -19 -6 -13 -5 -7 4 -8 -28
word sie als	0 0 0 0 0 1 0 0 0 3
word sie am	5 0 -1 -1 0 0 -2 0 0 -3
word sie an	0 0 0 0 0 -1 0 1 0 8
word sie auch	-7 9 -4 0 0 0 4 0 0 -1
word sie bis	0 0 0 0 0 0 0 0 1 3
word sie bitte	1 0 0 0 0 0 0 0 0 3
word sie diese	0 11 0 0 -1 0 -9 0 -1 -5
word sie eine	1 0 0 0 0 0 0 0 0 -3
word sie erhalten	0 0 0 0 -1 0 -1 5 -3 3
word sie gern	1 0 0 0 0 0 0 0 0 -4
word sie gerne	2 0 0 0 0 0 0 0 0 -3
word sie ihre	4 0 -1 -1 0 0 -1 -1 0 11
word sie in	2 1 0 0 -1 0 0 0 0 -5
word sie mich	0 -3 -2 -1 -1 -2 10 -1 0 -4
word sie mir	-2 17 -1 -1 -1 -1 -10 -1 -1 -7
word sie mit	3 -1 0 0 -1 0 0 0 0 -1
word sie sich	2 0 -1 -1 2 2 -5 1 -1 -1
word sie uns	0 0 5 0 0 -1 -3 0 0 1
word siege	2 -7 6 0 0 0 -1 0 0 0
word sign	-6 -4 -3 -1 -6 40 -16 -3 -2 6
word sign and	-1 -1 0 0 0 4 -1 0 0 -1
word sign by	0 0 0 0 0 5 -4 0 0 5
word sign off	-2 -1 -1 -1 -2 -4 14 -2 -1 -6
word sign the	0 0 0 0 0 0 0 0 0 13
word signe	-2 -1 0 0 -1 1 4 -1 -1 -2
word siguiente	-1 3 0 0 0 -1 0 0 0 -7
word silence	0 0 -1 0 0 0 4 -1 0 -6
word similar	0 -1 -1 0 0 -1 3 -1 1 -3
word sind	2 -2 -1 0 -2 0 3 0 0 3
word sister	1 0 0 0 0 0 0 0 0 -13
word sit	0 0 0 -1 -1 -3 8 -2 0 12
word sit down	0 0 0 0 -1 -1 4 -1 0 -4
word site	5 -3 2 -2 0 0 0 -1 -1 -14
word site reliability	0 0 0 0 -1 0 2 0 0 -6
word six	-1 -2 0 0 0 4 0 -1 0 -4
word skill	-1 -5 0 0 0 -2 11 -2 -2 -5
word slid	1 -1 0 0 0 -1 2 0 0 -6
word slot	-10 27 1 4 -6 -4 -9 -2 -2 48
word slow	1 -4 -2 -1 -4 -6 -22 39 -2 -10
word small	1 -1 0 0 0 0 0 0 0 -4
word snel	-3 -1 -1 0 -1 -1 7 1 -1 -2
word snow	-4 0 10 -2 0 0 -2 -1 0 -2
word so	-11 -22 13 27 -17 -7 27 -7 -3 -24
word so happy	-4 0 0 0 -1 -10 16 0 0 -4
word so i	-6 0 3 1 -1 6 -2 -1 0 -10
word so i'll	0 -1 0 0 -1 -1 3 0 0 4
word so much	0 0 0 0 -3 0 4 -1 0 10
word so sorry	-1 -4 7 11 -3 -1 -9 0 0 -7
word so that	0 0 0 0 -2 0 8 -1 -3 6
word so the	-1 -1 -2 0 -2 -3 10 -1 0 -11
word so timemention	7 -5 -2 5 -1 -1 -1 -1 0 -7
word so we	0 0 0 5 -1 -1 -1 0 0 7
word so we're	-1 -1 1 -1 5 0 -1 0 0 -2
word so you	7 -1 0 0 -1 0 -3 0 -1 4
word so your	-1 0 1 0 2 0 -2 0 0 3
word sobald	0 0 5 0 -4 0 1 0 0 -1
word sobre	-4 -3 1 -1 1 -4 12 0 -1 -7
word sobre a	-4 3 -1 -1 0 -4 7 -1 0 -6
word software	0 0 0 0 0 0 0 0 0 3
word solicitud	0 0 -1 0 -1 0 -1 5 -2 -4
word sollicitatie	-4 -3 -2 -1 5 -2 6 2 -1 -20
word sollicitatie als	2 -2 0 0 0 0 2 0 0 -6
word sollicitatie bij	-1 -10 -1 0 1 0 12 0 -1 -3
word sollicitatiegesprek	22 -2 0 1 -5 -2 -9 -3 -2 -11
word sollicitatiegesprek van	1 0 0 0 0 0 0 1 -1 -8
word some	-1 3 -1 0 -3 -2 3 0 1 -9
word somebody	-1 0 -2 7 2 -2 -2 -1 0 -2
word someone	-4 -2 2 -1 5 -1 -4 4 0 7
word someone from	1 0 -3 0 0 0 -2 4 0 -1
word someone who	0 0 0 0 1 0 0 0 0 -3
word someth	5 5 23 -2 10 -6 -25 -6 -2 -18
word someth came	-1 0 1 0 0 0 0 0 0 3
word son	-1 1 -2 0 -1 0 0 0 5 0
word sono	-1 1 0 0 0 0 -2 2 0 -3
word soon	2 -4 18 -2 -4 16 -29 -2 4 -21
word soon !	1 -1 19 0 -2 -1 -18 -1 3 -2
word soon as	-1 -2 0 -1 -1 19 -13 0 -1 -13
word sorry	-14 -14 7 35 46 -12 -38 -8 -4 -19
word sorry !	-2 -4 9 1 0 -1 -2 0 0 -7
word sorry but	0 0 0 1 0 0 0 0 0 -12
word sorry for	-1 -1 2 1 0 0 1 0 0 -4
word sorry i	0 0 0 0 0 0 0 0 0 9
word sorry to	-3 -5 4 -1 10 -2 -6 2 -1 1
word sorte	0 1 0 0 1 0 -1 0 0 17
word sound	3 -1 -1 0 0 0 -1 0 0 -6
word spatesten	0 0 0 0 0 0 0 0 0 4
word speak	-14 6 -2 -1 -1 -4 17 0 -1 20
word speak to	-1 -2 -1 0 0 -2 7 -1 0 -7
word speak with	-2 1 -1 0 0 -1 3 1 0 19
word specialist	0 1 0 0 1 0 -1 0 0 -7
word spend	-2 -1 -1 0 -2 -3 11 -2 0 -13
word spent	0 0 0 0 1 0 0 0 0 -3
word spoke	-4 -3 0 -1 0 -2 12 -1 -1 -1
word spot	1 -1 0 -1 0 4 -2 0 0 7
word sprechen	0 7 -1 -1 -1 0 -3 -1 0 -3
word spreekt	5 -4 0 0 0 0 -1 0 -1 -1
word spreken	7 -3 -1 0 0 0 -1 -1 0 7
word spreken we	0 0 0 0 0 0 1 0 0 11
word spring	0 0 0 0 1 -1 2 0 0 4
word sql	-5 -4 -1 -1 -1 -4 20 -3 -1 3
word sr	0 0 0 0 -2 0 4 -1 0 -4
word ssa	0 0 0 0 0 0 0 0 0 -3
word st	8 -5 -1 -1 1 -1 -2 -1 0 -15
word sta	0 0 0 0 0 0 1 0 0 -5
word staat	9 0 -3 0 0 0 -4 0 0 0
word stack	0 0 0 0 2 0 0 0 0 -3
word staff	-1 -1 -1 3 4 -1 -2 -1 0 3
word stage	0 2 0 0 5 0 -5 0 0 -4
word stakeholder	2 -1 0 0 -1 0 0 0 0 5
word stand	-10 -1 8 1 -2 3 -1 -1 2 -7
word start	-5 -16 14 -2 -6 62 -53 -9 14 -4
word start at	-2 -2 23 0 -1 -2 -15 -1 -1 -12
word start date	0 0 0 0 0 -1 3 0 0 5
word start in	7 -2 -3 -2 -1 7 -5 -1 0 3
word start on	3 -3 0 0 0 3 -1 0 0 3
word start timemention	-1 -1 -1 -1 -1 10 -3 -1 -1 -16
word startup	0 0 0 0 0 0 0 0 0 18
word stata	-1 0 0 1 0 0 -1 1 0 -4
word state	-1 -1 0 -1 -3 -1 4 -2 4 -3
word station	8 -1 -2 -2 0 0 -1 -1 0 -3
word stato	-2 -3 -1 1 2 0 0 5 0 -7
word statt	0 0 0 1 0 0 0 0 0 8
word statu	-2 -2 -1 0 10 -1 7 -9 -2 -15
word statu :	0 0 0 0 4 0 -1 -8 7 -7
word statu of	-1 -1 0 0 3 0 8 -1 -8 -3
word stay	1 0 1 0 -1 -1 1 0 0 -3
word steel	2 0 -3 0 0 4 0 -1 0 -8
word stelle	6 -8 -1 -2 -5 -3 16 -2 -2 -13
word stelle als	3 -3 0 -1 -2 -2 7 -1 -1 -6
word stellen	0 0 0 0 0 0 0 0 0 7
word step	-9 1 -2 2 3 3 4 -3 1 7
word step :	3 2 -1 0 0 0 0 -3 0 10
word step for	-3 -2 0 0 0 0 4 0 1 -6
word steward	4 -4 -1 0 -1 2 -1 0 0 -3
word still	16 -12 -22 -3 -13 -4 32 10 -4 -2
word still interest	0 -2 0 0 -3 -2 9 0 -1 -6
word stock	1 0 0 0 0 0 0 0 0 4
word stone	-2 -1 -1 0 0 0 0 6 0 -3
word stop	-6 -2 9 -2 1 -2 -3 -3 8 -5
word store	-7 1 0 7 -3 -1 -2 -2 6 -38
word store manager	-5 1 0 -1 0 0 0 -1 6 -7
word story	0 0 0 0 0 0 0 0 0 22
word street	1 -1 3 0 0 -1 -1 0 0 -13
word strong	0 0 0 0 1 0 0 0 0 5
word stub	0 0 0 0 0 0 0 0 0 12
word stuck	-1 -1 6 0 0 -1 -2 -1 0 -3
word studio	-3 -1 -1 -1 -1 10 -3 0 -1 -10
word study	2 -1 0 0 0 0 0 0 0 4
word stunde	1 11 -1 0 -1 0 -9 0 -1 6
word stunden	0 0 0 0 0 1 0 0 0 9
word stuur	9 2 -3 0 -1 -3 -4 -1 0 -4
word stuur ik	10 -2 -3 0 0 0 -4 0 0 -3
word su	-8 0 2 -1 0 1 -4 5 5 15
word su cita	0 0 0 0 0 0 0 0 0 11
word su meet	0 1 0 0 0 0 0 0 0 4
word su mensaje	-6 -1 -1 0 0 0 -1 10 0 -2
word sua	-7 0 -4 -1 -3 -2 10 1 6 -14
word sua agenda	-1 0 0 2 0 0 0 0 0 -3
word sua candidatura	-2 6 -2 -1 1 -1 0 -1 1 -18
word sua mensagem	-1 -1 0 0 0 0 -2 5 0 -2
word subject	-2 -3 -1 -1 -1 5 -2 6 0 -19
word subject to	-1 -1 0 0 -1 5 -2 0 0 -3
word submission	-7 -1 0 0 2 0 0 0 8 6
word submission for	0 0 0 0 3 0 0 0 -1 -1
word submit	0 -1 0 0 -1 0 5 0 -1 8
word submit your	0 0 0 0 0 0 0 0 0 4
word submitt	-2 -2 -1 -1 -4 -1 8 -3 5 15
word submitt to	0 -1 0 0 4 0 0 0 -2 1
word submitt your	0 0 0 0 -5 0 0 0 6 5
word succ	-3 -1 -1 -1 -7 -2 16 -1 -1 -2
word succes in	0 0 0 0 1 0 0 0 0 7
word successful	-8 0 0 0 3 0 -1 0 8 -1
word sucesso	-1 0 0 0 -4 0 0 0 5 -1
word suche	-1 -2 0 1 0 -1 3 0 0 0
word suchen	0 -1 0 0 2 -1 1 0 0 -7
word sud	-2 -1 0 -1 0 -2 6 0 0 -6
word suis	-4 -4 6 6 -1 -1 -2 2 -1 -4
word suit	15 -2 10 -1 -2 -3 -15 -1 -1 13
word suit you	-10 3 12 0 0 0 -3 -1 0 4
word suite	2 -1 -1 -1 2 -1 1 0 -2 -6
word suivant	-1 1 0 0 0 0 0 1 0 -4
word summer	1 -1 -1 -1 -1 5 -3 0 0 3
word suo colloquio	0 0 0 0 0 0 0 0 0 4
word super	9 -1 -2 0 0 0 -5 0 0 -10
word supervisor	7 -3 -5 0 0 0 2 -1 0 -4
word support	0 0 0 0 -2 0 -1 6 -2 -6
word sur	5 -2 0 -1 0 -2 5 -2 -2 10
word sur la	0 0 0 0 0 0 0 0 0 7
word sur le	6 0 0 0 0 0 -5 0 0 1
word sur notre	0 0 0 0 1 0 0 0 -1 -4
word sure	-37 19 22 0 -1 1 -2 0 0 9
word survey	4 -1 -1 0 1 0 -1 0 -1 -10
word sync	0 0 0 0 0 0 1 0 0 7
word system	-4 -1 -1 5 -9 0 -5 -1 16 -13
word t	0 2 0 0 0 0 -1 0 0 9
word t #	0 0 0 0 0 0 0 0 0 7
word ta	0 0 0 0 0 0 -1 0 1 6
word tag	2 1 6 0 0 0 -8 2 -2 11
word take	-33 -17 15 10 -19 -17 65 -7 3 -17
word take #	0 0 0 0 0 0 0 0 0 7
word take a	-1 -2 0 0 -6 0 -7 1 15 -7
word take about	-2 4 -1 0 0 0 0 -1 0 -2
word take home	-2 -5 -1 -1 1 -1 16 -1 -7 -3
word take it	-6 -2 7 0 -7 0 11 -1 -2 -6
word take place	-12 2 12 -1 0 0 0 0 0 0
word take the	-2 0 0 0 -1 -7 12 -1 0 2
word take up	-5 -2 -1 0 0 -2 9 0 0 -6
word take you	-5 -2 0 0 3 -2 10 -2 0 -5
word taken	-1 -1 0 10 -2 -1 -3 -1 -1 2
word taking	-1 -1 0 0 -3 0 1 0 5 17
word taking part	0 0 0 0 0 0 0 0 0 5
word taking the	0 0 0 0 -4 0 0 0 5 14
word tal	-1 4 0 0 0 -1 0 0 0 -2
word talent	0 -1 0 0 5 0 -1 0 -3 7
word talento	0 -1 0 0 3 0 -1 0 0 0
word talk	3 17 0 -4 -8 -3 1 -5 -2 15
word talk about	0 9 -1 -1 0 -3 -4 -1 0 12
word talk it	-2 -1 0 0 0 2 3 0 0 -6
word talk on	0 -7 0 0 0 8 -1 0 0 -1
word talk timemention	-2 4 6 -1 0 -2 -5 -1 0 -1
word talk to	6 1 -3 0 -1 -1 -1 0 0 14
word tallfir	-1 2 0 0 0 0 -16 16 0 -7
word tard	2 0 -1 3 1 -1 -1 -1 -1 -9
word tardar	0 0 0 0 0 1 -1 0 1 -3
word tarde	0 -5 -2 1 1 -1 8 -2 0 -9
word tardi	2 0 -1 0 0 0 1 -1 0 -8
word task	-1 -3 -1 0 0 -2 9 -1 -1 11
word te	11 -13 1 5 -8 -6 26 -11 -4 -18
word te comparto	3 -1 0 0 0 -1 1 -1 0 -2
word te esperamo	0 0 0 0 0 0 0 0 0 6
word te mando	4 -2 1 0 0 -1 -2 0 0 -3
word te nemen	4 0 0 0 0 -1 -3 0 0 -1
word te va	0 -2 2 0 0 0 0 0 0 4
word teach	4 -3 -1 0 -1 0 0 0 1 -5
word team	-8 -5 6 -5 1 -5 -20 16 19 29
word team !	0 0 0 0 0 3 -1 0 0 -4
word team is	-4 0 1 -1 -1 -1 -4 8 0 1
word team will	-1 -1 -3 0 -5 -1 -9 10 9 -4
word tech	8 -3 -3 0 -3 -1 -3 -2 7 -39
word tech lead	3 -2 0 0 0 0 0 0 0 0
word technical	18 -1 -8 7 -1 -4 -6 -4 -1 -5
word technical interview	0 -1 -7 9 0 0 0 0 0 -7
word technicien	0 -1 0 0 0 0 -1 1 0 3
word tecnica	4 -2 -1 1 0 3 -3 -1 -1 -1
word tecnica de	1 0 -1 1 -1 3 -2 0 0 -4
word teil	1 0 0 0 0 0 0 0 0 -5
word telefon	0 -2 -1 0 0 0 4 0 0 -8
word telefonat	3 10 -1 0 -1 0 -10 0 -1 -3
word telefonicamente	4 0 0 0 0 0 -2 -2 1 -1
word telefonisch	3 5 0 2 -1 0 -8 0 -1 -6
word telefono	1 0 0 0 0 0 1 0 0 -3
word telegram	0 0 0 0 0 0 0 0 0 14
word telephone	4 5 -1 -1 -1 1 0 -2 -4 6
word telephonique	2 0 0 -1 0 0 -1 1 0 -5
word tell	-6 -1 -5 5 -11 5 22 -5 -3 9
word tell me	-4 6 -4 6 -9 -5 15 -4 -1 -14
word tell us	0 -7 0 0 0 8 -1 0 0 6
word tell you	0 0 0 0 -1 3 1 -1 -2 16
word tem	0 -5 0 0 -1 -1 7 -1 0 -3
word temo	-1 0 0 0 0 1 0 0 0 -11
word temp	9 -10 0 0 1 0 2 0 -1 -4
word tempo	0 -4 -1 -1 1 -1 9 -3 -1 -1
word ten	14 6 -2 -1 5 0 -20 -2 -1 27
word ten minut	0 7 0 0 0 0 -7 0 0 11
word tengo	-1 -1 -1 4 0 0 0 -1 0 5
word tenho	-1 -5 -2 4 -1 1 6 -1 0 -3
word tentative	-1 -1 0 0 -1 0 -3 6 0 -3
word ter	0 -1 -2 5 2 0 -2 -1 0 -3
word term	2 -5 0 0 -4 14 -5 -2 0 3
word termin	5 0 0 2 -1 -1 -2 -1 -1 -12
word termin am	0 0 -1 3 0 0 0 0 0 -3
word termin fur	5 -1 -1 -1 0 0 -1 -1 0 -6
word termine	-2 6 0 0 1 0 -3 0 -1 1
word terug	-1 -2 0 1 -2 -1 5 -1 0 -2
word test	1 -10 -1 -1 -1 -4 28 -5 -6 5
word teste	1 0 0 0 -5 0 0 0 5 -1
word text	-5 -2 -1 -1 1 -1 -22 23 7 7
word text me	0 -1 -1 0 -1 -1 -19 23 -1 -9
word th	-6 11 1 -1 0 0 -5 0 0 -11
word th floor	1 0 0 0 0 0 0 0 0 3
word than	-3 -5 3 -1 -1 -3 11 -1 -1 -2
word than #	-1 -1 3 0 0 0 -1 1 0 -2
word thank	-34 7 -22 8 7 -21 -2 1 56 54
word thank !	-1 0 0 0 -2 0 4 0 1 10
word thank again	0 0 0 0 1 0 0 0 0 8
word thank for	-18 8 -12 21 -17 -6 -9 14 19 -6
word thank you	-8 -6 -7 -10 14 -10 12 -2 17 48
word that	-2 4 -13 11 -2 9 -9 -10 13 -13
word that i	0 -1 -2 0 1 -2 5 -1 0 -2
word that is	0 0 0 0 -1 0 1 0 0 -3
word that suit	0 2 0 0 0 0 -2 0 0 3
word that the	-9 0 9 1 1 3 -3 0 0 -7
word that we	-1 -1 -9 10 0 0 6 -1 -3 7
word that work	-6 12 -1 -1 -1 0 -2 0 0 -4
word that you	10 8 -7 -4 9 12 -26 -7 5 -20
word that you're	2 0 -1 0 -1 0 1 0 -1 -5
word that your	7 -3 -3 -3 -4 -1 -7 4 9 10
word that'	8 -3 9 -2 6 6 -19 -3 -3 -24
word the	-33 -40 -4 41 37 -12 35 -34 11 97
word the #	-1 1 3 1 0 1 -5 0 0 -8
word the above	6 2 -7 0 0 0 0 0 0 -3
word the admission	0 0 0 0 0 0 0 0 0 9
word the analyst	-5 8 0 -1 -1 -1 1 0 0 7
word the assessment	0 0 0 0 0 -3 4 0 0 -4
word the attach	0 0 0 0 0 0 1 0 0 -7
word the best	-3 0 -7 26 -1 -1 -9 -4 -2 -4
word the board	-7 -2 -1 -1 2 -1 12 -1 -1 3
word the budget	-1 -1 0 7 -3 -2 2 -2 0 -1
word the calendar	8 -3 0 1 -1 0 -2 -1 0 -7
word the call	1 0 -1 0 0 0 0 0 0 6
word the candidate	-3 -1 5 0 0 0 0 0 0 8
word the client	-8 5 -1 0 6 -1 7 -2 -5 -18
word the clos	0 0 0 0 0 0 -1 0 3 -8
word the committee	-4 -3 -1 -1 1 -1 4 -1 5 3
word the company	0 0 0 1 0 0 0 0 0 8
word the conversation	0 0 0 -1 0 0 2 0 0 -3
word the data	0 4 0 0 -2 0 -5 0 3 1
word the day	15 -5 4 -2 0 -3 -4 -4 -1 -2
word the department	0 -1 0 6 -1 2 -6 -1 0 2
word the detail	5 -3 0 0 0 0 -1 0 0 -4
word the employer	-1 -1 0 5 -2 0 -1 -1 2 5
word the end	-2 -2 0 -1 12 -2 -23 -2 20 -8
word the final	4 2 -1 -1 5 -4 -4 -2 -1 -6
word the first	-1 0 -1 0 -1 3 0 0 0 -2
word the follow	-5 1 -1 5 -1 0 -1 0 1 7
word the head	2 -1 -1 0 -1 -1 3 -1 0 -10
word the hiring	-2 -1 2 -4 5 -1 10 -3 -6 -16
word the human	0 0 0 0 0 0 0 0 1 3
word the inconvenience	0 0 2 0 0 0 -1 0 0 5
word the interview	-3 -7 22 3 -6 0 -4 3 -6 12
word the interviewer	3 -1 -1 -1 -3 0 3 0 0 -11
word the invitation	1 -2 -1 4 -1 0 -2 2 -1 1
word the invite	-17 -1 21 0 -1 0 -2 0 0 -3
word the job	-8 -1 -2 3 30 -12 2 -8 -4 11
word the landlord	0 0 0 0 0 0 0 0 0 8
word the last	4 0 0 0 0 0 -3 0 0 -3
word the link	0 -2 2 0 -1 -1 4 0 -2 -3
word the message	0 0 0 0 0 0 0 1 0 14
word the month	-1 0 0 0 -2 -1 -10 -1 16 -5
word the morn	-3 0 -1 1 -3 0 8 -1 0 -3
word the name	0 -1 0 0 0 -1 4 -1 0 -9
word the new	-3 -1 2 8 -10 -1 9 -3 -2 5
word the next	-2 4 -1 -1 14 -3 -10 -2 1 -7
word the number	1 -1 0 0 -4 0 -3 3 4 -18
word the offer	-1 -1 -1 0 -1 16 -8 -1 -2 -2
word the office	10 0 -3 -2 -1 -2 0 -1 -1 -9
word the open	0 1 0 0 0 0 0 0 0 8
word the opportunity	0 0 0 0 0 0 0 0 0 26
word the order	0 0 0 0 -2 0 -1 5 -2 -2
word the other	-1 -2 -3 -2 18 -7 -1 -1 -1 -3
word the owner	1 0 -1 14 -10 -1 -2 -1 0 -1
word the panel	-5 -3 -4 -1 2 1 1 -5 13 10
word the partner	3 -1 -1 -1 -1 0 2 -1 0 -2
word the position	-3 -1 -1 1 11 3 -2 -1 -6 5
word the post	-3 -7 -2 15 4 13 -32 -5 16 -13
word the proces	-1 -7 0 -1 0 -2 13 -1 0 -4
word the question	0 0 0 0 1 0 -1 0 0 9
word the record	0 0 0 0 0 0 0 0 0 3
word the right	0 0 0 0 1 0 0 0 0 14
word the role	-7 11 -2 0 6 1 -8 -1 0 2
word the salary	-2 -6 0 0 -1 6 3 0 0 6
word the same	-3 -4 12 -1 -1 -1 -3 0 0 5
word the schedule	2 -2 -2 -1 0 6 -3 0 0 -6
word the search	-4 -1 0 4 12 -4 0 -4 -3 -5
word the second	18 -3 -5 -1 -6 -3 2 -2 -1 20
word the shop	-1 -1 -2 -2 4 -3 -13 20 -2 -17
word the side	3 0 -2 0 0 0 0 0 0 -9
word the statu	0 -1 0 1 4 0 0 -1 -2 -3
word the team	-15 -3 0 0 -3 -4 12 4 9 -20
word the term	-1 -1 0 0 -3 11 -4 -1 0 3
word the time	2 1 -3 0 -1 -1 -1 -1 4 28
word the timemention	0 -3 3 -5 -2 -1 -5 9 5 -4
word the week	-2 6 19 0 -3 -2 -18 -1 2 -5
word the weekend	-3 -1 -1 -1 -3 -8 15 -2 3 -4
word the whole	18 0 -17 0 1 0 0 0 0 5
word the zoom	2 0 0 0 0 0 -1 0 0 7
word their	-11 12 -1 0 -5 -2 9 -1 -1 -8
word them	-13 -6 -5 -2 -9 -7 44 -4 2 -28
word then	-2 -7 15 -5 -7 -3 -20 7 23 -25
word then !	7 -1 -1 0 -1 0 -4 0 -1 -1
word there	3 -3 -9 13 5 -2 -5 -1 -1 12
word there !	0 0 0 0 0 0 0 0 0 4
word there is	0 2 0 0 -1 0 -1 0 1 10
word there will	-1 0 -1 5 0 0 -1 -1 0 -2
word there'	-8 -2 6 5 7 -1 -7 -1 1 8
word there' a	0 -1 0 0 -2 0 1 0 3 0
word these	-2 1 0 -1 -4 -1 10 -3 -1 -26
word thesi	0 0 0 0 0 0 0 0 0 4
word they	-14 3 -7 -5 50 17 -30 -9 -6 15
word they want	0 -1 -1 0 1 24 -22 0 0 -1
word they'll	-3 0 -1 -2 0 -1 8 -1 0 -1
word they're	-8 5 -2 -2 1 -2 13 -1 -4 -9
word they've	-5 6 0 0 0 0 0 0 0 3
word thing	-8 4 -2 0 -6 -3 26 -9 -1 -10
word think	0 -7 -1 0 4 7 -3 -1 0 7
word this	-5 -19 -2 9 25 -14 -15 21 1 38
word this because	0 0 0 0 0 0 0 0 0 9
word this confirm	0 0 0 0 0 0 0 0 1 -17
word this email	1 0 0 0 0 0 -1 2 1 -6
word this invitation	-5 -2 -1 -1 -2 -1 -2 16 0 -10
word this is	7 -6 -6 0 -2 0 -3 11 0 -2
word this isn't	-1 0 0 -3 2 -1 4 0 0 -2
word this message	0 0 0 0 0 0 0 1 0 -3
word this occasion	0 0 0 0 3 0 -1 0 0 7
word this one	0 0 0 0 1 0 0 0 0 -5
word this position	0 0 0 0 0 0 0 0 0 6
word this time	0 -2 -1 -1 21 -2 -7 -4 -4 13
word this week	-6 4 7 -2 -15 -2 -8 6 16 -6
word this weekend	1 1 0 0 -1 0 -1 0 2 -19
word this year	0 0 0 0 0 0 0 0 0 17
word those	0 1 -1 0 -8 0 0 0 9 -4
word thought	-1 -1 -1 0 3 -2 5 -2 -1 0
word three	-7 -4 -3 -3 -7 7 21 -6 1 18
word three time	0 3 0 0 0 0 -2 0 0 1
word three week	-2 -9 -1 -1 -1 10 5 -1 0 -7
word thrill	1 -1 0 0 0 1 -1 0 0 -3
word through	16 -6 -4 -5 14 -3 -13 -8 9 -19
word through the	1 0 0 0 0 0 0 0 1 3
word through timemention	3 -1 -1 -1 -1 4 -4 1 0 -2
word through to	17 3 -1 -2 1 -3 -10 -3 -1 -5
word thursday	0 0 0 0 0 0 -4 4 0 1
word ti	12 -7 0 -2 0 -3 6 -6 0 -15
word ti ho	0 0 0 3 0 -1 -1 0 0 3
word ticket	-1 -1 0 0 -1 1 -5 11 -4 7
word ticket #	-1 0 0 0 0 0 -5 12 -4 -10
word tien	0 2 0 0 -2 -1 3 -1 -1 -5
word tijdstip	0 1 0 0 0 0 0 0 0 3
word till	-3 -1 -4 -7 -2 -3 17 -13 16 -11
word till timemention	-3 -1 -2 -7 -1 -2 -3 1 17 -5
word time	-1 14 18 -2 12 0 -36 -6 1 19
word time :	-1 -1 1 3 -1 0 -1 0 0 -5
word time and	0 -1 1 0 3 0 0 0 -2 -2
word time are	0 0 0 0 0 0 0 0 0 -3
word time for	-5 5 5 -1 0 -1 -2 -1 0 -6
word time in	0 4 0 0 0 0 -4 0 1 -1
word time timemention	-1 3 0 -1 -1 0 0 -1 0 -1
word time to	-1 3 0 0 -4 -1 -2 0 5 8
word timemention	6 37 11 19 -38 -20 -26 27 -14 17
word timemention !	7 -3 -7 -5 0 -5 9 6 -2 -4
word timemention #	14 5 1 -3 -2 4 -12 -6 -1 -1
word timemention :	-4 0 -3 9 -1 -2 4 -2 -1 2
word timemention ?	-3 30 -10 -4 -4 7 -8 -4 -4 -28
word timemention a	4 -1 0 0 -1 0 -1 -1 0 -1
word timemention about	0 0 0 0 0 0 1 0 0 3
word timemention al	4 0 0 0 0 0 -2 -1 0 2
word timemention an	1 0 -1 0 0 0 0 0 0 -7
word timemention and	-4 -9 -3 -5 0 -2 -7 -5 37 7
word timemention at	15 -6 1 -4 -1 -6 5 -3 -1 -31
word timemention au	1 -7 7 -1 -1 1 0 0 0 -7
word timemention avec	1 0 0 -1 0 0 -1 0 0 -4
word timemention be	-7 10 -1 0 0 0 0 0 0 -4
word timemention by	-1 0 2 0 0 0 0 0 0 8
word timemention can	0 0 0 0 0 0 0 0 0 7
word timemention com	-1 0 0 3 -1 0 0 0 0 -4
word timemention como	-1 0 0 0 0 0 3 -1 0 -2
word timemention con	1 0 0 0 0 0 0 0 0 13
word timemention dans	1 0 0 0 0 0 0 0 -1 7
word timemention e	-2 1 3 0 0 0 1 -2 0 0
word timemention en	4 -1 0 0 0 0 0 0 0 19
word timemention for	17 -7 0 -3 -1 2 -2 -4 -4 -1
word timemention has	-6 -3 11 4 0 -2 -2 -1 0 -6
word timemention if	-6 0 2 -1 0 7 -3 0 0 -7
word timemention il	-1 0 1 0 0 6 -5 -1 0 -2
word timemention im	0 0 0 0 0 0 0 1 0 8
word timemention in	8 -7 4 -1 -1 0 -1 -1 -1 -1
word timemention instead	-8 -2 15 0 0 -1 -3 -1 0 -6
word timemention interview	-5 -1 7 1 0 0 0 0 0 -20
word timemention is	-20 -2 32 4 -1 -1 -7 -6 2 10
word timemention ist	12 0 -5 -1 0 -1 -3 -1 0 -2
word timemention it	-2 0 5 -1 0 0 -1 0 0 -2
word timemention je	0 5 -3 0 0 0 -1 0 0 -1
word timemention la	0 0 0 1 0 0 0 0 0 8
word timemention le	0 1 0 0 0 0 0 -1 0 5
word timemention lunch	26 -1 0 -2 0 -3 -14 -4 -1 -6
word timemention na	4 0 -2 0 0 0 0 -1 0 6
word timemention nao	-1 -1 3 1 0 0 -1 0 0 -2
word timemention new	-3 0 4 0 0 0 0 0 0 2
word timemention nicht	0 13 -11 0 0 0 -1 0 0 -3
word timemention niet	0 0 1 0 0 0 0 0 0 -3
word timemention no	5 -1 4 0 0 0 -1 -6 -1 5
word timemention non	-1 -1 8 -2 -1 -1 -3 2 0 -2
word timemention o	-2 6 -1 0 -1 -1 0 0 0 -8
word timemention oder	-2 16 -12 0 0 0 -1 0 0 0
word timemention of	-1 7 -4 0 0 0 -1 0 0 -6
word timemention on	8 -4 1 0 0 0 -1 -3 0 -4
word timemention op	14 -5 0 -1 0 -1 -4 -2 -1 7
word timemention oppure	-1 2 0 0 0 0 -1 0 0 -3
word timemention or	-50 84 -4 -3 -2 -6 -15 -2 -2 3
word timemention ou	-5 6 5 -1 -1 -1 -2 -1 -1 -20
word timemention para	-1 -4 -2 0 0 -1 9 0 0 13
word timemention per	0 -2 -1 -1 0 -1 10 -3 -1 25
word timemention please	0 -3 -2 0 0 2 1 -5 7 20
word timemention por	1 0 0 0 0 0 0 1 0 5
word timemention pour	9 -10 1 0 2 0 0 0 -1 2
word timemention rather	-1 0 4 0 0 0 -2 0 0 -3
word timemention s	-5 -4 -1 24 9 -2 -15 -4 -3 4
word timemention same	-6 -1 17 -4 0 0 -1 -4 0 -8
word timemention so	-2 -4 9 -6 -1 -1 3 4 -1 -10
word timemention su	0 0 0 0 0 0 0 0 0 8
word timemention suit	-8 11 -2 0 0 0 0 0 0 10
word timemention sur	6 0 0 0 0 0 -5 0 0 -1
word timemention te	-1 -10 -1 0 0 0 13 0 0 -3
word timemention tengo	0 0 0 0 0 0 0 0 0 6
word timemention the	16 -6 -1 14 -9 -3 -10 -1 0 4
word timemention then	-1 0 2 0 0 -1 2 -1 0 -3
word timemention through	4 -1 0 -1 -1 4 -2 -3 0 -1
word timemention timemention	-16 29 -6 -1 -1 -1 -5 2 -1 -16
word timemention to	-6 5 5 -2 -2 4 -6 -1 3 12
word timemention us	-4 0 -1 0 0 0 0 5 0 2
word timemention via	2 -1 0 0 0 1 0 0 0 -11
word timemention voor	1 0 0 0 0 0 0 0 0 -7
word timemention we	0 0 0 0 1 0 0 0 0 9
word timemention with	12 -5 -3 -1 -1 3 -6 2 -1 -13
word timemention work	-3 7 -2 -1 0 -2 2 0 0 10
word timemention would	1 0 0 0 0 0 0 0 0 -6
word timemention y	0 0 0 0 0 0 0 0 0 3
word timing	-3 -2 14 4 -4 -1 -5 -3 0 2
word to	-100 29 31 7 20 29 38 -29 -25 108
word to !	-6 -2 0 0 0 0 0 0 8 0
word to #	-2 -7 -1 -1 -1 10 2 -1 0 3
word to a	0 1 3 -2 3 -1 -2 -1 -1 -4
word to accept	0 0 0 0 0 4 -3 0 0 1
word to all	-1 -1 11 0 -3 0 -3 -1 -2 -9
word to an	1 1 0 0 1 0 -1 0 0 6
word to another	-1 -1 -1 -1 7 -1 -3 0 0 12
word to answer	-1 0 0 0 -1 0 -10 14 -1 1
word to apply	0 0 0 0 -4 0 0 0 5 14
word to arrange	0 3 -1 -1 0 0 1 -1 0 -3
word to ask	0 0 0 0 0 0 0 0 0 10
word to attend	4 1 0 0 0 0 0 -1 -3 -3
word to be	-3 -1 3 -4 2 0 5 0 -2 0
word to bring	-12 -1 -2 -2 0 0 18 -1 0 -5
word to cancel	-2 -1 -1 18 -3 -1 -10 0 0 15
word to change	0 0 0 0 0 0 0 0 0 9
word to choose	0 0 0 0 3 -1 -1 0 0 -1
word to come	-1 2 2 13 -9 -1 -5 -1 0 -9
word to complete	-1 3 0 -1 -1 0 5 -1 -4 -1
word to confirm	-1 1 -1 0 -1 4 -2 0 0 9
word to do	-11 9 4 12 6 -3 -12 -3 -2 -11
word to everyone	1 0 0 0 0 0 -6 0 6 4
word to find	-5 -3 18 -3 -2 -1 -5 1 0 -2
word to follow	3 -1 2 -1 -1 2 -3 -1 0 -4
word to get	-1 1 0 0 0 0 1 0 0 -4
word to go	-3 -2 -1 0 -1 -2 6 -1 4 17
word to have	-3 -5 -1 -4 8 13 -11 5 -1 -18
word to hear	-2 9 -1 0 3 -2 -2 -1 -4 14
word to hire	-1 0 0 4 -4 -1 2 0 0 5
word to inform	-4 -1 -1 0 -1 15 -9 2 -1 7
word to interview	1 3 -1 -1 -1 -1 -1 -1 0 36
word to invite	0 0 0 -1 -2 0 -2 0 5 3
word to it	2 0 0 0 0 0 -1 0 0 -7
word to join	-3 -1 -1 -1 4 9 -4 -1 -4 -10
word to know	-2 10 -1 -1 0 0 -4 -1 -1 1
word to let	3 -3 -9 9 1 0 -1 0 0 -3
word to make	4 0 -4 0 0 0 1 0 0 -6
word to me	-1 -4 -1 0 -1 -1 8 -1 -1 5
word to meet	-5 10 -4 2 -8 -7 12 -2 3 8
word to offer	-1 -1 0 0 0 6 -2 0 0 16
word to one	-1 0 0 0 8 0 -9 3 -1 0
word to our	-2 4 -1 -1 1 -1 0 -1 0 -10
word to postpone	-1 -1 15 -1 -2 0 -5 -2 -2 -6
word to reach	0 2 -1 -1 0 0 1 0 0 -4
word to record	-2 7 0 0 0 0 -4 -1 -1 -2
word to report	-2 -1 -2 -2 0 1 8 -1 0 -1
word to reschedule	-1 -3 5 0 0 0 0 0 0 14
word to review	0 0 0 0 -1 6 -1 -1 -2 0
word to say	3 1 -1 -1 -3 -1 -3 1 3 0
word to schedule	-1 3 0 0 -1 -3 3 -1 0 -1
word to see	-14 7 3 4 -8 5 7 -2 -1 -9
word to sender	0 0 0 0 -2 0 0 3 0 -2
word to set	-6 1 0 0 2 0 0 0 4 -2
word to share	-1 0 0 0 0 0 2 0 0 5
word to show	2 -1 -1 0 0 -1 2 -1 0 -3
word to sign	0 0 0 0 0 0 0 0 0 11
word to sit	0 0 0 0 -1 0 1 0 0 5
word to someone	0 0 0 0 2 0 -1 0 0 4
word to speak	-11 7 -1 0 0 -2 8 0 0 -4
word to start	1 -2 -3 0 0 6 -2 0 0 -13
word to take	-8 -5 6 14 -12 8 4 -4 -3 -17
word to talk	1 12 -2 -1 -3 -7 2 -2 0 -2
word to tell	0 3 0 0 0 3 -5 0 -1 14
word to the	15 -6 -4 -10 5 -3 29 -10 -16 -13
word to this	5 -5 -4 0 5 0 -2 7 -5 -5
word to timemention	-14 -2 29 -3 -1 -1 -3 -5 -1 -5
word to work	-1 -1 -1 0 10 -1 -3 -3 0 2
word to you	0 -2 -6 -3 -5 -2 20 -1 -2 -15
word to your	-5 -3 6 -2 -2 10 -4 1 -3 -1
word tobia	3 2 0 0 0 0 -2 0 -1 -2
word toca	0 3 0 0 0 -1 0 0 0 0
word toda	0 0 0 0 -4 0 5 0 0 1
word todo	-1 -1 -1 3 1 0 -2 -1 2 2
word together	-1 0 0 0 -1 -1 6 -2 -1 9
word toi	-2 -1 0 0 -3 14 -7 0 0 4
word told	0 -3 -4 19 -11 -4 8 -3 -3 -6
word told you	-1 -2 -3 4 -7 -3 17 -2 -2 -9
word tom	0 2 0 0 0 0 -2 0 0 8
word toma	-4 0 5 -1 0 0 0 0 0 -1
word tomasz	0 0 0 0 0 0 0 0 0 19
word ton	1 0 0 -1 3 0 -3 0 0 3
word too	-1 -1 -1 0 7 -2 4 -3 -2 3
word took	-1 -1 -3 -1 13 -5 -3 0 -1 8
word top	6 -1 -1 -1 -1 -1 -1 -1 0 -4
word topic	0 0 0 0 0 0 0 0 0 5
word topic :	0 0 0 0 0 0 0 0 0 3
word tot	6 -1 1 0 -1 -1 -4 0 1 3
word tot timemention	5 -1 1 0 0 -1 -3 0 0 -1
word total	-2 1 -6 17 -1 0 -7 -1 -1 10
word touch	3 -7 2 -3 -4 -3 -11 15 8 -10
word toujour	0 -2 1 0 -1 -1 5 0 0 -2
word tour	1 0 0 0 0 0 0 0 0 6
word tous	-1 2 1 0 0 0 -1 0 0 5
word town	0 0 0 0 0 0 0 0 0 11
word trabalho	0 0 0 0 0 0 0 0 0 8
word trae	0 0 0 0 0 0 0 0 0 5
word traga	0 0 0 0 0 0 0 0 0 5
word train	3 -1 -1 0 -1 -3 5 -1 0 27
word trainee	1 -1 -1 0 0 0 4 -1 -2 -3
word tramite	0 0 0 0 0 0 0 0 0 3
word transcript	-3 -1 0 0 0 0 5 0 0 4
word travail	0 -4 0 0 0 -1 6 0 0 9
word travaux	-1 0 -2 0 -3 0 2 0 4 -1
word travel	-2 -1 -2 1 -2 -1 -8 16 -1 0
word travell	-2 -1 -2 -2 -2 -2 -2 13 -1 -3
word treffen	-1 0 1 1 0 0 0 0 0 7
word tres	-1 8 -1 0 0 -2 -3 -1 0 -4
word trial	32 -5 -23 -1 -4 9 -3 -4 -1 -30
word trial shift	29 -3 -22 -1 -1 -1 0 -2 0 -18
word troi	-4 9 0 0 0 0 -3 -1 -1 -2
word trouble	-7 -1 3 0 0 -2 7 0 0 -11
word trouverez	0 0 0 0 0 2 0 0 0 -4
word truly	1 1 0 0 0 -1 -1 0 0 -5
word trust	0 0 0 0 0 0 0 0 0 -3
word try	0 0 0 0 0 0 0 0 0 6
word tu	-4 0 -2 -1 1 13 -10 3 0 9
word tu candidatura	0 0 0 0 1 0 -2 0 3 -1
word tu entrevista	0 0 1 0 0 0 0 0 0 8
word tu postulacion	0 -1 0 0 2 0 0 0 0 -4
word tu solicitud	0 0 0 0 0 0 -1 5 -2 -4
word tua	-5 6 0 -1 0 -1 -1 0 2 -15
word tua candidatura	-1 -1 0 0 1 -1 0 0 2 -11
word tudo	0 0 0 2 0 0 -1 -1 0 -4
word tuesday	16 -3 0 0 0 0 -14 3 0 6
word tuesday april	0 0 0 0 0 0 0 0 0 4
word tuo	3 0 -2 -1 2 -1 -2 1 0 0
word tuo colloquio	3 0 -1 -1 0 0 0 0 0 0
word turn	-1 0 0 0 -2 0 4 -1 0 3
word turno	0 -6 0 0 0 0 6 0 0 2
word tus	0 0 0 0 0 0 0 0 1 3
word tut	0 0 4 2 0 0 -4 0 0 -1
word tut mir	0 0 4 2 0 0 -5 0 0 -1
word tutto	2 -1 0 3 0 0 -2 -1 0 -4
word tweede	1 -2 -1 0 7 0 -3 0 -1 -3
word twice	0 2 0 0 0 0 -2 0 0 7
word two	-20 -11 -2 -4 -4 -9 61 -2 -9 -18
word two form	1 0 0 0 0 0 1 0 0 -13
word two more	-9 2 -1 -1 0 -1 11 -1 0 -5
word two of	-3 -4 3 -1 -1 0 12 0 -6 1
word two week	-2 0 0 -1 -1 0 4 0 0 5
word type	1 -1 0 0 0 0 0 0 0 -4
word u	7 -6 -3 -1 11 -1 -3 -3 -2 8
word u op	2 0 -1 0 0 0 0 0 0 -13
word u timemention	0 0 0 0 0 0 0 0 0 -4
word u uit	0 0 0 0 0 0 0 0 0 11
word u wordt	0 -3 0 0 7 0 -3 0 -1 -3
word uber	2 -3 -1 -1 0 -1 4 -1 0 5
word uber die	0 -3 0 0 -1 -1 5 0 0 -4
word uhrzeit	4 -1 0 -1 0 0 -1 0 0 4
word uit	4 -3 0 0 0 0 0 0 -1 11
word uit voor	1 0 0 0 0 0 0 0 0 14
word uiterlijk	0 -1 -1 0 -1 1 2 0 1 4
word uiterlijk timemention	0 -1 0 0 0 1 1 0 1 -6
word uitnodig	3 -2 0 0 0 0 0 0 0 9
word uk	0 0 0 0 0 0 1 0 0 -3
word ultima	0 0 0 0 0 0 0 0 0 3
word um	-5 -5 9 -1 -1 -4 7 1 -2 -11
word um die	2 -1 0 0 -1 0 0 0 1 -3
word um timemention	-3 0 5 0 0 0 -1 0 0 -1
word uma	-6 5 1 -1 2 -2 2 -1 0 -9
word umfrage	-1 4 0 0 -1 0 0 0 -1 12
word un	12 -7 18 -5 2 -2 -14 2 -6 -18
word un entretien	7 -6 0 0 0 0 0 0 0 9
word un paio	0 0 5 -2 0 -1 -1 0 0 -2
word un'altra	0 2 -1 0 1 0 0 0 0 -10
word una	-4 3 1 -1 2 -1 3 -4 2 -3
word una semana	0 0 0 0 0 0 1 -1 1 -3
word unable	3 0 0 0 0 0 0 0 -3 19
word unable to	3 0 0 0 0 0 0 0 -3 19
word und	8 -3 1 -4 1 -1 -5 7 -4 -1
word und die	0 0 0 0 0 0 0 0 0 4
word und melden	0 0 0 0 0 0 -2 5 -3 0
word undeliverable and	0 0 0 0 0 0 0 0 1 3
word under	0 0 0 0 -1 0 2 0 -1 -3
word understand	-3 -2 -6 17 -1 -2 -1 -1 -1 -3
word une	-7 8 -1 2 11 -4 -1 -3 -5 -11
word une reponse	-1 0 0 0 -1 0 4 0 -1 -1
word unfortunate	0 0 1 0 -1 0 2 0 0 24
word unit	0 0 0 0 0 0 0 0 0 7
word unit #	0 0 0 0 0 0 0 0 0 9
word unles	9 -8 0 0 0 -1 -1 0 0 -7
word uns	10 -6 2 -3 -5 2 2 3 -5 -6
word uns am	1 0 0 0 1 0 -1 0 0 6
word unser	-7 10 -3 3 -1 0 -1 0 -1 5
word unsere	-1 3 -1 -1 -1 0 0 0 0 0
word unserem	0 -1 -1 0 -2 2 2 0 0 -13
word unserem haus	0 -1 0 0 -2 3 0 0 0 -4
word unseren	0 0 0 0 0 0 0 0 0 4
word unserer	2 0 -1 0 0 0 0 -1 0 3
word unsubscribe	0 0 0 0 0 0 0 0 0 9
word unsuccessful	0 0 0 0 0 0 -2 -4 7 5
word unter	2 -3 -1 0 0 -1 4 0 0 -4
word unterlagen	2 3 -1 0 -3 -1 1 -1 -1 -1
word until	-11 -3 -3 -2 -11 -3 9 11 14 -9
word until the	1 -2 -1 0 -3 -1 3 -3 6 -4
word until timemention	-5 -2 -1 -1 -1 -1 0 12 -2 -5
word up	-13 4 -7 -5 7 -2 -7 0 23 -2
word up a	0 0 0 -1 9 -1 -2 0 -4 -1
word up interview	-1 0 0 -1 0 0 3 0 0 5
word up on	-4 6 -1 0 0 0 -5 5 0 16
word up to	-5 -1 -1 0 -1 -2 8 1 0 -3
word up with	0 0 1 0 -5 0 0 0 5 -9
word upcom	9 -2 -3 -2 0 0 0 -1 0 -3
word upcom interview	9 -2 -3 -2 0 0 0 -1 0 -7
word updat	-25 -1 32 -1 -1 9 -10 -1 -1 5
word updat :	-4 -1 7 -1 0 0 0 0 0 -3
word updat resume	0 0 0 0 0 0 0 0 0 3
word update	-9 -4 -3 7 19 -2 0 -15 7 -4
word update :	0 -1 0 0 1 0 -2 -8 11 -1
word urgent	-3 0 0 2 -1 -1 -11 15 -1 4
word us	-11 -24 -6 19 -14 16 14 -6 11 -39
word us !	-6 -2 2 0 -1 -11 15 -1 3 -10
word us about	0 0 0 0 0 0 0 0 0 9
word us and	0 -1 0 0 -1 0 -2 1 3 -2
word us by	0 -7 0 0 0 8 -2 -4 7 -5
word us canada	-5 0 -1 1 0 0 0 5 0 -2
word us j	5 -1 -2 0 0 0 -1 0 0 -7
word us know	-3 -1 -5 25 -9 0 -1 -4 -2 -1
word us on	3 0 0 0 0 -2 0 0 0 11
word us your	0 0 0 0 0 0 0 0 1 6
word use	3 1 -4 -1 2 -2 3 -1 -1 -6
word use the	3 0 -4 -1 -2 -1 6 0 -1 -6
word using	0 -1 3 0 0 0 0 0 -1 -1
word using the	0 -1 3 0 0 0 0 0 -1 -1
word usual	-2 -1 0 0 -1 3 -1 2 0 5
word utei	-1 0 0 0 0 0 3 -1 0 -2
word uur	1 -1 1 0 0 1 0 0 0 9
word uw	-2 -5 0 -1 -1 0 1 7 1 14
word uw gesprek	0 -1 1 0 0 0 0 0 0 6
word uw sollicitatie	-1 -2 0 0 -2 0 4 -1 2 -2
word v	3 -2 -1 -1 3 0 -1 0 0 -7
word v x	2 -1 0 0 0 0 0 0 0 -3
word va	3 0 5 -1 -1 1 -4 -1 -2 -4
word va ?	2 -2 0 0 0 0 0 0 0 4
word va bene	1 0 0 0 0 0 0 0 0 -3
word vacacion	0 0 0 0 -6 1 6 0 0 -2
word vacancy	1 3 -1 0 -1 -2 -4 -5 7 -8
word vacante	1 4 -1 0 1 -1 -3 -1 0 -4
word vacation	-1 -1 -1 -3 -1 -1 10 0 -1 -4
word vacature	1 -5 -1 0 9 -1 -2 -1 -1 0
word vaga	-4 0 -4 4 -8 -5 15 -2 4 -20
word vaga :	3 1 -2 0 0 0 0 -1 0 1
word vaga de	-5 -1 -1 1 -3 -4 16 -1 -2 -8
word vai	0 -6 0 1 0 0 7 -1 0 -1
word valid	0 0 0 0 0 0 0 0 0 8
word vamo	-1 0 0 3 0 0 0 -1 0 -3
word vamo a	0 -1 -1 3 0 -1 -1 0 0 -1
word van	12 -14 -3 2 3 0 0 -3 1 9
word van #	-1 -1 0 0 7 0 -5 0 -1 15
word van de	0 -3 0 0 6 0 -3 -1 2 -2
word van timemention	0 0 -1 4 -1 -1 -3 0 2 -3
word van uw	0 -2 0 0 -3 0 5 0 0 -2
word vast	-1 8 -1 0 0 0 -3 -1 0 -4
word ve	0 0 0 0 0 0 0 0 0 3
word vedere	4 -1 -3 0 0 0 0 -1 0 -2
word vediamo	1 0 0 0 0 0 0 0 0 16
word vediamo timemention	1 0 0 0 0 0 0 0 0 8
word veel	4 -5 -1 -1 -4 -1 9 -1 -1 -1
word vemo	1 -1 2 0 0 0 -1 0 0 9
word vendor	0 0 0 0 0 0 0 0 0 15
word venir	-1 2 0 0 0 0 1 -1 0 4
word ver	0 0 0 0 2 0 0 0 0 -6
word verder	0 -1 0 0 -2 0 5 -1 -1 -1
word verfahren	1 0 0 0 -2 0 3 0 0 -2
word verpleegkundige	-4 0 -1 0 0 0 0 6 -1 -1
word vers	-1 -1 1 0 0 0 2 -5 4 -1
word vers vous	-1 -1 1 0 0 0 2 -5 4 -1
word verstandni	0 0 1 0 -2 0 3 0 -1 -1
word verwacht	0 0 -1 0 -1 0 2 -1 0 -6
word verwachten	3 0 -1 0 -1 0 1 0 0 -11
word very	5 0 -1 -1 2 -3 1 -2 -1 3
word very much	0 0 0 -1 0 0 2 -1 0 10
word veux	-3 -1 0 0 -2 14 -7 0 0 -1
word vez	0 0 1 0 2 0 -1 0 0 -4
word vi	0 2 0 0 0 0 -1 0 0 16
word via	5 1 -3 -1 -2 0 4 -3 -1 -10
word via zoom	1 -1 0 0 0 0 0 0 0 -10
word viaje	0 0 0 0 0 0 3 -2 0 -1
word vida	0 0 0 0 -2 0 0 0 3 -3
word video	0 32 -3 -3 -2 -3 -9 -5 -7 -32
word video call	-1 6 0 0 0 -1 -2 0 0 -7
word video interview	0 12 -1 -1 -1 -1 -4 -3 -2 -17
word viel	-2 1 -1 -1 -5 -1 10 -1 0 -6
word viel erfolg	-1 0 -1 -1 -3 -1 7 0 0 -1
word vielen	-1 3 0 0 -1 0 -3 6 -3 -3
word vielen dank	-1 3 0 0 -1 0 -3 6 -3 -3
word view	0 -2 -1 -1 2 8 -2 -2 -3 19
word view your	0 0 0 0 0 0 0 0 0 7
word vir	-1 3 0 1 0 0 -1 0 -1 -1
word visit	-1 -2 0 0 -2 -2 8 -1 0 22
word visita a	1 0 0 0 1 0 0 0 0 -6
word visite	0 0 0 0 0 0 1 0 0 5
word visto	0 2 0 0 0 0 -1 0 0 5
word visual	-2 4 0 0 0 -1 -1 0 1 -4
word vite	0 -1 0 0 -1 0 -1 4 -1 0
word vivo	0 0 0 0 0 0 0 0 0 3
word voce	-2 -6 1 -2 -11 -3 20 -2 5 -2
word voce tem	-1 -5 0 0 0 0 8 0 0 -1
word voici	1 0 0 0 0 0 0 0 0 3
word voir	-1 -1 3 0 0 0 0 0 0 0
word volgende	-1 4 -1 0 0 -1 0 -1 -1 -2
word volgende week	-1 3 0 0 -1 0 0 -1 0 -1
word voluntaria	0 0 0 0 0 0 0 0 0 5
word volunteer	0 0 0 0 0 0 0 0 0 14
word vom timemention	0 0 0 0 0 0 0 0 0 -5
word von	2 -1 0 0 -3 0 0 -1 2 -7
word voor	14 8 -6 -4 10 4 -19 -1 -4 6
word voor de	-2 -2 0 -1 10 5 -7 -1 -1 2
word voor een	4 9 -1 0 1 -1 -10 -1 -1 10
word voor het	7 -7 0 0 0 0 0 1 -1 -3
word voor je	6 3 -5 -1 0 0 -2 -2 0 -4
word voor timemention	-1 3 0 0 0 0 2 -2 0 1
word vor	1 -1 0 0 0 0 0 0 0 9
word vorgesehen	5 -1 -1 0 -1 0 0 -1 0 -7
word vorher	0 0 0 0 0 0 0 0 0 16
word vorremmo	0 1 0 0 0 0 0 0 0 -3
word vorstellen	0 -1 0 0 -2 3 0 0 0 2
word vorstellungsgesprach	7 -2 1 -2 -2 -1 -4 3 -1 3
word vos	0 10 -1 -1 4 -2 -1 -5 -3 -6
word vote	-2 0 -1 -1 -2 -1 9 -2 0 2
word vote on	-2 0 0 0 0 0 4 -1 0 2
word votre	2 -3 -7 -3 -8 -2 18 2 1 2
word votre candidature	5 1 -3 -2 -2 -1 -5 -1 8 -3
word votre contrat	-1 0 0 0 0 2 -1 0 0 7
word votre cv	3 0 0 0 0 0 -1 0 0 -1
word votre entretien	0 1 1 -1 -1 0 3 -1 -2 -5
word votre message	-7 -1 -1 0 -3 -1 8 8 -3 -4
word vous	18 -5 -2 -2 -3 3 6 -12 -3 -32
word vous a	1 0 0 0 0 0 0 0 0 8
word vous accueillir	0 0 0 0 0 6 -4 0 0 -1
word vous confirme	0 0 0 0 0 0 1 0 0 3
word vous de	-4 0 0 5 -1 -1 1 0 0 -2
word vous disponible	0 1 0 0 0 0 0 0 0 -3
word vous du	0 0 0 1 0 0 0 0 0 6
word vous etes	0 0 0 0 0 0 0 0 0 8
word vous joindre	-2 5 0 -1 -1 -2 2 0 0 -2
word vous le	0 -3 0 0 -1 0 4 0 0 1
word vous pouvez	-2 0 -2 0 -1 -1 3 0 5 0
word vous presenter	0 0 0 0 0 0 1 0 0 3
word vous proposon	-1 1 0 0 0 1 0 0 0 3
word vous rencontrer	1 1 0 0 0 0 0 0 -1 -3
word vous trouverez	0 0 0 0 0 2 0 0 0 -4
word vraag	4 -3 -1 0 0 0 0 1 0 -2
word vragen	0 1 0 0 0 0 0 0 0 -3
word vul	-2 8 0 0 -2 0 -3 -1 0 1
word w	-3 13 -3 -1 -1 -1 -4 0 0 -8
word w d	3 1 0 0 0 0 -3 0 1 -2
word waar	0 -1 -1 0 -1 0 0 4 0 -3
word wait	-1 -1 -3 -2 -2 2 -5 12 0 23
word walk	3 -1 -1 0 0 -1 1 0 0 -19
word wann	-1 9 0 0 -1 0 -5 0 -1 -6
word wanneer	0 2 -1 0 0 0 -1 0 0 -8
word want	-11 7 -10 -7 3 47 -20 -8 -3 -22
word want to	-2 11 -3 -5 1 6 -3 -4 0 -1
word want you	-4 -3 -5 -1 1 30 -16 -1 -1 -26
word war	-6 10 -4 0 2 -1 0 0 -1 18
word ware	0 6 -4 0 -1 1 -1 0 0 -4
word waren	-1 -2 0 0 0 0 4 0 0 0
word was	-42 -5 6 -3 34 -9 10 14 -5 39
word was a	-3 -3 0 -1 8 -2 5 -2 -3 -2
word was sent	0 0 0 0 0 0 0 0 2 -5
word wat	6 -4 -1 -1 0 -1 3 -1 -1 -9
word water	0 0 0 0 0 0 0 0 0 -3
word way	18 -4 -3 -1 4 7 -19 -2 0 -9
word we	-40 -37 11 -2 86 4 -10 -14 3 13
word we are	-4 -3 10 -3 -1 6 5 -5 -4 -3
word we ask	0 0 0 0 0 0 0 0 0 5
word we can	-10 8 -5 0 4 18 -4 -5 -4 4
word we can't	-1 -1 0 0 7 -2 -2 -1 0 8
word we could	-1 4 0 0 0 -2 0 0 0 0
word we do	-5 -1 3 0 -1 -8 15 -1 -1 3
word we don't	-2 -8 -3 0 0 6 7 0 0 -8
word we go	-2 -4 0 0 0 -2 9 0 0 -5
word we got	0 -1 0 0 -4 0 -3 -1 10 -3
word we had	-1 -1 -4 0 6 -1 -1 2 -1 6
word we have	-6 7 3 2 -4 11 -22 3 6 12
word we hebben	0 -1 0 0 0 0 -2 2 1 -3
word we het	-3 7 0 0 -2 -3 3 -1 0 9
word we hope	-1 -1 0 0 0 0 3 -1 0 2
word we invite	0 -1 0 0 7 0 0 0 -6 -4
word we je	3 -3 1 -1 0 0 -1 -1 0 -1
word we just	0 0 0 -4 -2 -3 10 0 0 3
word we know	0 -1 0 0 4 0 0 0 -2 -1
word we look	2 -1 -1 0 0 0 0 0 0 -11
word we offer	0 0 0 0 0 1 -1 0 0 4
word we receiv	0 0 0 0 1 0 -1 2 0 7
word we regret	0 0 0 0 1 0 0 0 0 10
word we spoke	-4 -3 0 -1 -1 -2 12 -1 -1 -2
word we talk	-1 -3 7 0 -1 1 -3 0 0 11
word we timemention	-11 0 11 0 0 0 0 0 0 2
word we want	1 -2 -3 0 -1 7 -1 0 -1 -13
word we were	0 -1 0 0 5 -1 -2 0 0 2
word we will	2 -1 1 -1 1 -1 -3 -1 1 -3
word we willen	0 0 0 0 2 0 -1 0 0 6
word we wish	0 0 0 0 0 0 0 0 1 4
word we won't	-2 -1 -9 15 2 -3 -1 -1 -1 -5
word we would	-5 -1 5 -1 -1 3 -1 0 0 7
word we'd	-6 11 0 -3 -9 34 -19 -4 -4 -9
word we'd be	-1 -1 0 -1 -3 16 -8 -1 0 3
word we'd like	-3 9 -2 -1 -4 14 -8 -2 -2 -12
word we'd love	0 4 -1 0 -1 3 -2 0 -1 -14
word we'll	-5 -10 32 -6 -3 -6 -12 -9 19 -15
word we'll be	-1 -1 0 0 -1 0 -3 0 8 -9
word we'll have	-5 -3 21 -3 -2 0 -5 -3 0 0
word we'll keep	0 0 0 0 0 0 -1 0 1 5
word we'll let	-2 0 0 0 -2 0 2 -8 11 -1
word we'll see	1 0 0 0 0 0 0 0 0 -12
word we're	-15 -8 -1 2 25 -14 -14 -2 27 18
word we're clos	-1 -1 4 -1 0 0 0 -1 0 -4
word we're delight	0 0 0 0 0 0 0 0 0 8
word we're look	0 0 0 0 5 0 -3 0 -1 -5
word we're pleas	0 0 0 0 0 0 0 0 0 7
word we're sorry	-1 0 0 1 0 0 0 0 0 7
word we've	-5 -3 1 6 29 1 -23 1 -7 -4
word we've decid	-1 -1 0 0 19 -2 -11 -1 -1 12
word we've receiv	0 0 0 0 0 0 -4 4 1 3
word wear	27 -1 -8 -2 -1 -3 -9 -3 -1 6
word web	6 -1 -4 0 -2 0 -1 -1 4 -10
word webinar	0 0 0 0 0 0 0 0 0 14
word wed	1 0 0 0 0 0 0 0 0 -3
word wednesday	1 0 0 0 0 0 0 0 0 -5
word week	-28 18 41 -12 -13 10 -43 -14 41 -56
word week !	0 0 0 0 4 -1 -2 0 0 3
word week :	-2 0 3 -1 0 0 0 1 0 -1
word week ?	-4 9 2 0 -1 2 -6 0 -1 -1
word week after	-1 2 18 0 -2 -1 -17 0 2 -2
word week and	-2 6 -1 -1 -6 -3 -6 12 -1 -15
word week of	-2 3 -1 -1 -4 -2 6 -1 1 -6
word week to	-2 -7 -3 -1 -1 5 12 -1 -1 -8
word weekend	-8 -1 -2 -1 -4 -9 21 -2 6 -24
word weer	0 -2 0 0 0 0 2 1 0 -3
word wegen	0 0 1 0 1 0 -1 0 0 -3
word weiter	3 0 -1 1 -5 0 3 0 0 -2
word welcome	9 -1 -1 -2 -2 -7 8 -4 -1 2
word welcome !	0 0 0 0 0 0 1 0 0 -6
word well	-5 0 18 -2 13 0 -18 -3 -2 8
word went	-2 -3 -3 -1 14 2 -6 -1 -1 5
word werden	0 -1 0 -1 5 0 -3 2 -1 -5
word were	-7 -4 -2 3 37 -6 -10 -13 0 -8
word were impress	0 0 0 0 1 0 0 0 0 3
word were not	0 0 0 0 16 0 -2 -6 -7 -3
word weten	4 -3 -1 0 0 1 -1 -1 0 -6
word weten of	4 -3 0 0 0 0 0 0 0 -2
word what	-9 -3 13 -1 -2 6 6 -7 -3 -16
word what happen	-4 -1 -1 1 -1 -2 8 -1 2 -3
word what they	0 0 0 0 0 0 3 -1 -1 2
word what to	0 0 0 0 0 0 0 0 0 14
word what we	-1 -1 0 0 -3 12 -8 -1 2 -5
word what you	0 5 0 0 -1 -2 -2 0 0 -4
word what you're	0 4 0 0 0 0 -2 0 -1 0
word what' your	0 -2 0 0 0 -2 4 0 0 -1
word whatever	2 0 -1 -1 -1 -1 -11 12 1 -10
word whatsapp	4 0 -1 0 0 0 -2 0 0 1
word whatsapp #	0 0 0 0 0 0 0 0 0 3
word when	-12 -12 -1 -8 5 6 20 -6 7 6
word when :	2 -3 2 0 0 0 0 0 0 0
word when could	0 1 0 0 0 0 0 0 0 10
word when i	-2 -1 0 -3 10 -1 -1 0 -1 -2
word when you	-7 0 -1 0 -5 -3 18 -1 -1 2
word whenever	-6 1 -1 -1 -1 1 29 -22 0 -5
word where	3 -4 0 -1 3 -1 3 -1 -2 -11
word where :	5 -3 -1 0 0 0 0 0 0 -8
word whether	-5 1 3 0 -2 3 3 -1 -1 13
word whether you	-4 1 4 0 -1 4 -4 0 0 -4
word which	-18 25 2 -2 -2 -3 -8 -2 7 -21
word which you	-3 8 -1 0 -2 -1 -1 0 0 -1
word while	-1 -2 0 0 6 -1 4 -2 -5 -1
word while we	0 -1 0 0 4 0 0 0 -2 0
word who	-5 -4 6 -2 19 -4 -7 -2 0 19
word who has	0 0 0 0 1 0 0 0 0 -4
word who is	0 -1 0 -1 5 -1 -1 0 0 0
word whole	18 0 -17 0 1 0 0 0 0 5
word whose	0 -1 0 0 6 0 0 0 -4 -5
word why	-2 0 -1 -2 0 0 6 0 0 0
word wie	5 3 -5 -1 -1 1 -1 1 -2 5
word wieder	-1 -4 4 -1 -1 -1 1 2 -1 -7
word wij	3 -2 -2 -1 -4 -1 6 -2 2 -14
word wij u	1 0 0 0 0 0 0 0 0 -5
word wil	9 -5 0 0 -1 0 -2 0 -1 -3
word wil je	4 -3 0 0 0 1 0 0 -1 -2
word will	7 -28 6 -5 -29 -31 21 29 30 -4
word will answer	0 -1 0 0 -1 0 1 5 -3 -8
word will be	-8 -12 3 4 -13 -23 24 11 13 -2
word will call	1 -1 -1 1 -1 0 0 0 2 10
word will come	0 0 0 0 -1 0 -3 0 4 1
word will contact	-3 -2 0 -1 -1 0 -1 6 2 -2
word will follow	-1 -1 0 0 0 6 -4 0 0 0
word will get	0 0 -1 0 -1 0 -7 8 1 -2
word will go	11 -1 0 0 -1 0 -3 -1 -5 1
word will interview	1 0 0 0 0 0 0 0 0 -9
word will last	3 0 0 0 0 0 0 0 -3 -1
word will let	-1 0 0 0 -1 0 5 -1 -1 -2
word will not	-1 -1 0 1 4 0 -2 0 0 5
word will now	-11 -1 10 -1 0 -3 6 -1 0 -11
word will review	0 0 0 0 -1 0 -1 0 4 0
word will take	-5 2 0 0 -3 -10 8 2 8 -11
word will write	2 -1 0 -1 0 0 1 0 0 -6
word willen	0 -1 0 0 2 1 -1 0 0 5
word willen je	0 0 0 0 2 0 -1 0 0 6
word wilt	2 -4 0 0 -3 3 2 0 0 -2
word wilt u	0 -1 0 0 -2 0 3 0 0 2
word window	0 2 0 0 0 0 -1 0 0 4
word wir	-5 -3 14 -3 -1 2 5 1 -10 -4
word wir den	-7 -1 11 -1 0 0 -1 -1 0 -1
word wir freuen	1 -1 0 0 0 2 -1 0 0 -4
word wir haben	-1 0 -1 0 2 0 -2 6 -4 -3
word wir ihnen	-1 -2 -1 -1 1 2 2 -1 -1 -3
word wir mochten	1 0 0 0 0 0 -1 0 0 -3
word wir sie	3 -1 -1 1 -3 0 2 0 1 -7
word wir uns	0 -2 0 0 0 -1 4 0 0 7
word wir wurden	0 2 0 0 0 0 0 0 0 5
word wird	2 -1 -1 0 5 0 -3 0 -1 -6
word wish	0 -2 -1 0 9 2 -6 -1 -1 7
word wish to	0 0 0 0 -1 4 -3 0 0 -1
word wish you	-1 -1 0 0 6 0 -3 -1 -1 9
word with	9 -8 9 -9 -1 11 -10 -13 15 -30
word with a	-5 10 0 -2 7 0 -5 -2 -2 4
word with another	0 -1 0 0 2 0 0 0 0 21
word with dr	2 0 0 0 0 0 -1 0 0 12
word with google	1 0 0 0 0 0 0 0 0 4
word with me	3 2 -3 0 -1 -1 1 -1 0 -14
word with our	21 0 -3 -2 -1 -3 -8 -4 -1 -18
word with reference	0 -1 0 0 0 2 0 0 0 -5
word with ridge	1 0 0 0 0 1 0 0 0 -4
word with the	-5 1 -6 5 -4 -3 21 -6 -2 -4
word with two	-3 -2 0 1 1 -1 5 0 0 -3
word with us	-2 -6 -1 -1 1 10 -2 -2 2 -15
word with you	-3 3 -1 -2 3 -5 3 3 -1 16
word with your	0 -6 -1 -2 1 4 9 -2 -4 36
word withdraw	0 -1 0 0 -2 0 0 0 3 1
word withdrawn	-2 -1 -1 8 -2 0 -1 -1 0 -2
word within	-3 -6 -2 -2 19 3 -12 6 -4 7
word within #	-1 -2 -1 -1 -4 6 -2 8 -2 -2
word within a	0 0 0 0 12 0 -9 -2 0 -3
word within three	1 -1 0 0 -3 0 6 -2 -1 2
word within two	-2 0 0 -1 -1 0 4 0 0 -3
word without	-4 -4 -2 11 -1 -1 2 1 -1 -1
word woche	-3 21 0 -1 -2 -1 -12 -2 -1 4
word won't	1 -6 -6 13 6 -3 -2 -1 -1 -12
word won't be	-2 -5 -4 14 7 -3 -4 -1 -1 -10
word wonderful	12 -1 -7 0 -1 0 -2 0 0 -1
word word	-5 5 -1 -1 3 0 -1 0 0 1
word worden	3 -3 0 0 0 0 0 1 -1 -4
word wordt	1 -3 0 0 7 0 -3 0 -1 -6
word work	-8 -2 -6 -4 15 5 -6 14 -7 37
word work ?	-2 1 -1 0 0 0 3 0 0 -1
word work days	1 -1 0 0 -3 0 2 1 -1 -4
word work for	-4 4 -4 0 0 -1 6 0 0 6
word work on	1 0 -1 1 3 0 -1 0 -2 -4
word work out	2 -1 -1 -1 10 0 -6 -2 -1 -1
word work with	-1 -4 0 -1 5 9 -7 -1 0 -4
word would	-23 49 -6 -6 0 9 -10 -6 -7 31
word would any	0 0 0 0 0 0 0 0 0 -7
word would be	10 5 -1 -1 -4 13 -15 -2 -4 2
word would like	-11 14 3 -2 0 3 -5 -1 -1 38
word would love	1 5 0 0 -1 0 -3 0 -1 11
word would timemention	-16 19 -1 -1 0 0 -1 0 0 3
word would you	-3 9 -4 -1 1 -3 2 -1 -1 4
word writ	6 -3 -10 8 4 0 -7 2 -1 -1
word writ to	-1 0 -9 10 0 2 -1 0 0 2
word write	-4 -4 8 -5 11 -2 -15 12 -1 0
word write to	-1 -1 -5 0 -2 0 -7 15 0 -8
word writer	0 0 0 1 4 -1 -2 0 0 -3
word written	-1 0 0 0 -1 -1 10 1 -7 -8
word wurde	-12 7 -5 1 0 -2 4 7 0 -8
word wurden	0 0 -1 -1 -4 3 2 0 0 1
word x	4 -1 -2 2 -3 0 4 -1 -2 -8
word x #	-1 2 0 0 -2 0 4 0 -2 -3
word y	-2 -5 4 3 -9 -2 18 -7 1 1
word y #	0 0 0 0 0 1 0 0 0 3
word y a	-1 -1 0 0 0 -1 6 -1 -1 -1
word y la	0 0 0 0 -6 0 7 0 0 3
word y te	-1 -2 6 0 0 0 0 -3 1 -1
word y timemention	0 0 1 0 0 0 0 0 0 3
word ya	0 -1 -2 3 1 -1 -2 -2 3 -5
word yani	-2 0 2 -1 0 0 8 -5 -2 -6
word year	-3 -2 -2 -2 11 4 -15 11 -3 19
word yes	-2 -12 -1 -2 -4 44 -11 -3 -9 10
word yes !	-1 0 0 0 -1 3 -1 0 0 1
word yet	-3 -1 -4 -2 -6 -6 34 -10 -1 0
word yo	7 -2 -1 0 -1 0 -2 0 0 -4
word york	5 -1 0 -1 -1 -2 -1 1 -1 -3
word you	-79 10 -29 -20 51 64 72 -77 7 -20
word you !	1 2 -1 -1 -5 18 -9 -4 -1 -8
word you :	4 -2 -3 0 -1 7 -4 0 -1 -5
word you ?	-2 -8 12 0 -4 10 -6 -2 -1 -3
word you a	-1 0 1 0 -1 0 22 -21 0 15
word you able	0 2 0 0 0 0 0 0 0 -4
word you about	11 -6 0 0 -8 -2 6 -1 0 5
word you accept	-1 -1 0 0 -2 9 -4 -1 0 7
word you an	-1 0 0 0 4 -1 0 -1 0 -3
word you and	0 0 -1 0 7 7 -11 -1 0 19
word you appli	-6 -1 0 0 2 0 0 0 7 -5
word you are	11 2 -3 -3 -2 3 -3 -1 -4 12
word you around	0 1 0 0 0 0 0 0 0 3
word you as	-3 -2 -1 -1 -4 20 -7 -1 -1 -2
word you at	-2 -3 4 -1 -2 -1 8 -1 -1 -13
word you be	2 3 2 0 0 -1 -3 0 -3 -11
word you but	-1 -1 0 0 17 -1 -12 -2 0 -5
word you by	-1 -3 -1 -1 -1 -1 9 -1 0 3
word you can	4 -4 -2 -2 -9 30 -6 -4 -7 -33
word you come	-1 5 -1 0 0 0 -1 0 -1 -6
word you could	-2 10 8 0 -3 -3 -9 0 0 -3
word you do	-5 -2 8 -1 8 -1 -3 -5 -1 -9
word you down	2 0 0 0 0 0 0 0 0 -7
word you for	-8 12 -9 -9 6 -5 13 -1 0 23
word you free	0 -2 3 0 0 0 0 0 0 15
word you get	-6 0 -1 0 -1 -1 10 0 0 8
word you got	8 -3 -1 0 0 -1 -1 0 -1 -11
word you had	0 -1 0 0 0 2 0 0 0 8
word you have	6 12 -17 -4 -7 14 -12 -8 16 1
word you haven't	0 3 0 0 0 0 0 -1 -1 3
word you in	-2 0 4 -1 0 -1 0 -1 1 0
word you interview	-3 -4 -1 -1 8 0 3 -1 0 5
word you join	2 0 0 0 0 -1 0 0 0 5
word you know	2 -3 -10 10 -3 -1 7 -10 10 -2
word you like	2 0 -1 0 0 0 0 0 0 9
word you look	0 0 0 0 0 0 0 0 0 4
word you may	-8 1 0 0 0 0 0 0 9 -2
word you more	0 3 0 0 -2 0 1 0 -1 6
word you must	0 0 0 0 0 0 0 0 0 3
word you need	-5 -5 -1 13 -4 -2 9 -3 -2 -2
word you on	1 0 -5 3 10 14 -19 -4 -1 22
word you please	0 0 0 0 0 0 1 0 0 14
word you prefer	-7 11 -1 0 0 0 -2 0 0 -12
word you recent	0 0 0 0 0 0 0 0 0 9
word you say	0 -1 0 0 0 2 -1 0 0 -13
word you send	-1 6 -1 0 -1 -3 0 0 0 -5
word you sent	0 0 -1 -1 -1 -3 -11 19 -2 -12
word you should	3 -1 0 -1 -1 -3 6 -2 -1 -6
word you so	0 0 0 0 1 0 0 0 0 11
word you soon	0 0 0 0 0 0 0 0 0 -3
word you start	0 -12 0 0 0 17 -3 0 0 0
word you still	-3 -2 0 0 -1 1 6 -1 0 -8
word you succes	0 0 0 0 1 0 0 0 0 7
word you take	0 -1 0 0 2 0 0 0 0 11
word you tell	-1 7 -1 0 -1 -1 -2 -1 0 0
word you that	-4 -1 -1 0 -2 18 -12 2 -1 16
word you the	3 -3 -1 -1 7 4 -6 -2 -1 -4
word you then	11 -3 -1 0 -1 -1 -4 0 -1 -2
word you there	1 0 0 0 0 0 0 0 0 10
word you timemention	13 -1 -15 -5 3 -5 14 -3 -1 -19
word you to	-18 7 -6 -5 13 -3 16 -2 -2 -5
word you want	-1 0 -1 -1 -1 9 -4 -1 0 5
word you were	-6 -2 -1 4 27 -4 -11 -7 0 -16
word you will	4 -1 -1 -1 -2 -1 2 -1 0 9
word you within	-1 0 0 0 -2 0 0 5 0 -2
word you would	-2 7 -2 -1 -3 -3 7 -1 -3 -9
word you'd	-3 5 3 -1 8 -6 1 -5 -1 -19
word you'd be	-3 -1 4 0 12 0 -9 -2 0 -1
word you'd like	-4 5 -1 0 0 -2 4 -2 0 -7
word you'll	15 -3 -4 -2 0 6 -7 -3 0 -15
word you'll be	5 -1 -1 0 1 0 -3 0 0 5
word you'll have	-2 0 -1 -1 0 1 5 -1 0 -15
word you'll hear	11 -1 0 0 -1 0 -9 -1 0 -2
word you'll meet	1 0 0 0 0 0 0 0 0 -4
word you're	-6 -14 0 -4 -1 7 29 -5 -7 57
word you're a	0 0 0 0 0 0 0 0 0 13
word you're book	0 0 0 0 0 0 0 0 0 6
word you're confirm	1 0 0 0 0 0 0 0 0 4
word you're in	2 -3 -1 0 -1 10 -6 -1 0 -12
word you're register	1 0 0 0 0 0 0 0 0 4
word you're schedul	0 0 0 0 0 0 0 0 0 6
word you're still	1 -1 -1 -1 -2 0 7 -1 -1 -7
word you've	17 1 -2 9 -7 -6 -5 -7 -2 14
word you've been	-2 2 -1 4 -1 -1 5 -3 -3 16
word your	-72 2 4 -9 -13 20 23 7 38 81
word your answer	0 -1 0 0 0 3 -1 0 0 5
word your application	-1 -4 -5 1 -13 -3 7 -17 36 -32
word your appointment	0 0 0 1 0 0 0 0 0 33
word your assessment	0 -2 0 0 -1 0 9 -2 -3 -10
word your availability	-4 11 0 -1 -1 0 -2 -1 -2 -7
word your background	0 3 0 0 0 0 -2 0 0 3
word your calendar	3 1 -1 1 -1 0 -3 0 0 -4
word your candidacy	0 0 0 0 4 0 0 0 -2 1
word your candidate	0 -1 0 0 -3 5 4 -1 -4 2
word your contract	-1 0 0 0 0 7 -6 0 0 -4
word your cv	4 -2 -1 0 -3 0 7 -1 -4 -8
word your detail	-1 0 0 0 1 0 0 0 0 3
word your email	-1 -1 0 0 -3 0 2 5 -1 -1
word your event	0 -1 1 0 0 0 0 0 0 -4
word your experience	0 0 0 0 5 0 -3 -1 0 4
word your file	0 -1 0 0 -1 -1 4 0 0 4
word your first	-7 -5 0 0 -3 6 5 4 0 -6
word your flight	-11 -1 0 0 0 -1 13 0 0 -2
word your in	0 0 0 0 0 0 0 0 0 4
word your interest	0 -1 -1 0 5 -1 -2 -1 1 -9
word your interview	-14 -25 39 -5 16 -3 11 -14 -5 -69
word your interviewer	0 -1 2 -1 0 0 0 0 0 -13
word your job	0 0 0 0 0 0 0 0 1 9
word your laptop	-4 0 0 0 -1 -9 14 0 0 -2
word your manager	0 0 0 0 0 0 0 0 0 7
word your message	-16 -6 -4 -1 -4 -1 -16 48 0 -21
word your name	1 0 0 0 0 0 0 0 0 9
word your next	0 0 0 0 0 0 0 0 0 5
word your offer	0 -1 0 0 -2 8 -2 -1 -2 15
word your onsite	-8 0 0 1 0 0 8 0 0 -9
word your passport	-7 -1 0 0 -1 -1 11 0 0 2
word your patience	0 -1 0 0 4 0 1 -1 -3 -1
word your profile	0 -1 0 -1 1 0 4 -1 -2 -7
word your recruiter	-3 1 -1 5 0 0 0 0 0 -1
word your request	0 0 0 0 -2 0 -11 16 -2 -4
word your resume	-3 7 -1 -1 -8 -1 -7 -1 14 3
word your schedule	0 0 0 0 0 0 0 0 0 -6
word your scorecard	0 0 0 0 0 0 0 0 0 3
word your submission	-7 -1 0 0 2 0 0 0 7 -2
word your talk	0 0 0 0 0 0 0 0 0 10
word your team	0 0 0 0 0 0 0 0 0 31
word your technical	2 0 -10 9 0 0 0 0 0 -8
word your upcom	2 -1 0 0 0 0 0 0 0 -7
word your video	-1 5 0 0 0 0 -1 -1 -2 -7
word your virtual	1 0 0 0 0 0 0 0 0 -3
word your work	0 0 0 0 0 0 0 0 0 9
word zeit	0 1 0 0 2 0 0 0 -1 8
word zijn	0 -1 1 0 0 0 0 0 0 8
word zimmer	2 0 0 0 -1 0 0 0 0 6
word zit	0 4 -4 0 0 0 -1 0 1 -4
word zitten	-1 0 0 0 1 1 -1 0 0 4
word zo	0 0 0 3 -1 0 -2 2 -1 1
word zoal	3 -2 0 0 0 1 -1 0 0 -4
word zodra	-1 0 0 0 -1 0 4 -1 -1 -1
word zoek	0 -2 0 0 -1 0 3 0 0 0
word zoeken	0 0 0 0 1 0 -1 0 0 -3
word zona	0 0 0 0 0 0 0 0 0 -4
word zoom	19 6 -8 -3 -2 -2 -6 -4 -1 4
word zoom link	3 0 0 0 0 0 -1 0 0 9
word zu	2 0 -2 0 1 1 -1 -1 0 -4
word zu einem	2 0 0 0 0 0 -1 0 1 -5
word zu konnen	2 0 0 0 -1 1 0 0 0 4
word zum	3 -1 -2 -1 -3 4 -1 0 1 2
word zum timemention	1 0 -1 -1 -3 5 -2 -1 1 -2
word zur	3 -1 -1 -1 -5 0 7 -1 -1 14
word zusammen	0 0 0 0 -1 0 2 0 0 6
word º	1 0 0 0 0 0 0 0 0 -5
"""
