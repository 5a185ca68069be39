"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-49 -7 -25 -27 -34 -22 -89 1 254 -107
ack.received@subject	-28 -23 -10 -11 -31 -9 -27 17 123 -113
ack.thanks	-6 21 -34 -19 -13 -27 -46 -5 130 -22
ack.thanks@subject	-7 -8 -4 -4 -33 -3 -9 -4 72 -15
affirm	108 -19 13 -83 -17 99 -3 -74 -24 -24
against, and no job	10 -16 0 23 -33 -6 -51 95 -20 71
agreed	118 -15 97 -14 -28 -16 -101 -24 -16 -43
agreed, and a nod	90 -7 -16 -6 -9 -6 -33 -7 -6 -26
answer	18 -78 61 -10 -14 -38 74 -114 101 -44
asked to move	-107 -5 177 -8 -7 -6 -32 -7 -4 -10
automatic answer	-73 -33 -21 -18 -24 -12 -46 255 -27 -177
autoreply.absence	2 -69 -43 -42 -35 -27 -36 285 -34 -67
autoreply.absence@subject	-13 -10 -13 -7 -8 -7 -19 84 -7 -30
autoreply.bounce	-25 -9 -9 -8 -18 -5 -20 98 -5 -91
autoreply.bounce@subject	-11 -4 -4 -3 -7 -2 -5 42 -6 -61
autoreply.receipt	-77 -9 -13 -8 -10 -9 -23 155 -6 -58
autoreply.receipt@subject	-61 -6 -10 -6 -4 -3 -9 103 -4 -31
autoreply.received	-17 -10 -6 -5 -12 1 -51 141 -41 -70
autoreply.received@subject	-5 -6 -3 -2 -5 -2 -20 59 -17 -45
bias	31 38 -102 -8 7 -67 -5 124 -18 -45
board	0 -13 -3 -4 5 -3 -5 -4 27 -21
bulk	-2 -8 -35 35 35 -6 -11 -1 -8 226
calendar CANCEL	-24 -5 -6 82 -19 -2 -18 -5 -3 -8
calendar REPLY	-23 -6 -6 -6 -6 -3 -15 71 -6 -42
calendar REQUEST	228 -46 26 -30 -25 -11 -68 -52 -22 -75
cancellation.off	-141 -25 -34 341 -39 -12 -61 -15 -14 -50
cancellation.off@subject	-77 -15 -14 176 -17 -6 -28 -9 -9 -13
cancelled, and moved	-6 -1 3 13 -1 -1 -5 -1 -1 -4
chat.lure	5 0 -3 0 0 0 -1 0 0 33
colleague	-3 -3 -2 -2 -6 -1 -4 25 -5 162
day alone	-109 -40 -31 73 -10 63 1 2 49 -65
deadline	-87 -24 -17 -56 -40 144 91 -39 29 37
forwarded	32 -3 -6 -2 -5 -2 -18 7 -3 122
generated	5 11 -49 33 31 -10 -24 -9 10 -161
hiring little	12 -21 6 -10 39 -24 -1 49 -51 -2
hiring much	13 27 -28 -4 4 -55 30 -48 62 -71
hiring none	-29 -51 -71 -30 21 72 0 49 39 96
hiring some	19 62 48 40 -60 -23 -30 2 -57 -38
hiring.application	-23 60 -93 -49 70 -41 12 -77 142 72
hiring.interview	95 -24 25 21 -43 -67 -12 7 -2 -29
hiring.meet	38 111 -28 5 2 -58 -64 6 -13 -7
hiring.process	7 -26 -14 -36 75 -26 74 -35 -21 -32
hiring.role	-86 20 -102 14 80 62 61 -5 -44 -28
human	105 -2 26 -40 -7 15 135 -165 -67 -54
invite.details	216 -96 17 14 -52 -62 35 -40 -34 -2
invite.details@subject	25 -5 -2 -4 -4 -2 -4 -2 -3 -12
invite.fixed	174 -27 34 25 -4 -82 10 -64 -66 -40
invite.fixed@subject	63 -16 -5 11 -21 -9 -13 0 -10 15
invite.forward	59 -3 -5 -18 21 0 -40 -10 -4 -17
invite.forward@subject	22 -3 -16 -1 0 0 -1 0 0 -22
invite.invited	26 87 -49 -23 -39 53 -33 -37 16 -73
invite.invited@subject	-25 26 10 -7 -6 -10 21 -5 -4 -1
invite.reminder	31 -4 -7 -8 6 -3 -9 -3 -4 16
invite.reminder@subject	27 -3 -6 -7 -2 -2 -3 -2 -2 18
job and one time	160 -6 -5 92 -48 -19 -87 -37 -50 -9
job, and no person	-17 51 -58 7 39 -32 -89 14 84 -57
known application	107 -9 109 22 10 15 -133 -70 -49 -214
known interview	-55 -19 172 51 -17 -15 -86 -19 -12 -61
known interview, other time	-72 -5 96 -4 -2 -2 -8 -2 -1 -17
meeting link	41 -6 -9 -4 -4 -4 -6 -4 -4 -87
move asked, and a nod	-96 -4 151 -6 -6 -5 -25 -5 -3 -8
no job and a time	70 116 105 -56 -40 -60 -182 84 -37 -41
no time	-26 -73 -106 -86 145 -9 63 46 47 -4
not.alert	-37 27 -8 37 41 -8 -20 -15 -17 62
not.alert@subject	0 0 0 0 0 0 0 0 0 105
not.cold	6 -4 -3 9 -3 -1 -2 -1 -1 133
not.cold@subject	1 0 0 0 0 0 0 0 0 10
not.employer	-1 1 7 -1 8 0 -12 -3 0 128
not.employer@subject	3 0 0 0 0 0 0 0 0 51
not.event	-11 -10 -3 -13 -7 -8 11 48 -6 63
not.event@subject	14 -7 -2 -3 -1 -2 -5 7 -1 80
not.media	0 8 -2 -2 -1 -1 1 -1 -1 114
not.media@subject	0 0 0 0 0 0 0 0 0 18
not.official	12 -10 10 -10 -6 10 -36 36 -5 80
not.official@subject	1 -1 0 0 -25 0 -1 0 28 86
not.practice	-4 0 -2 -2 -1 -1 -1 8 4 131
not.practice@subject	-6 2 -1 -1 0 0 -1 8 0 44
not.research	6 -2 -3 -2 5 -1 -1 -2 -1 116
not.research@subject	6 0 -2 -1 0 0 0 -1 0 -8
not.someone	-6 34 -7 7 -8 0 -17 13 -16 175
not.someone@subject	-1 -1 -1 -1 -1 0 -12 16 -1 9
not.staff	4 -1 0 -1 0 0 0 0 0 116
not.staff@subject	0 0 0 0 0 0 0 0 0 149
not.study	-7 -6 5 -6 -26 -3 -1 -5 49 77
not.study@subject	-3 -1 -3 2 -3 -2 -4 15 -2 137
offer.clear	-80 -33 -23 -19 -24 223 -11 -17 -17 -65
offer.clear@subject	-38 -13 -8 -7 -9 40 46 -5 -6 -64
offer.terms	-37 -2 -28 -27 -77 223 -14 -12 -26 -66
offer.terms@subject	-4 -6 -1 -1 -2 8 8 1 -2 15
old time	-117 -46 189 18 -8 -7 -16 -8 -6 -52
one time	250 -52 84 56 -76 -62 -184 59 -75 3
one time, asked	-30 -22 76 -5 -3 -3 -7 -3 -2 72
owner	0 0 0 0 0 0 0 0 0 -107
pair alert&interview	1 -1 0 -1 0 0 0 0 2 -4
pair alert&role	0 -5 -1 -2 4 -1 -2 -1 8 10
pair alert&time	2 -1 -1 -1 -1 -1 3 -1 1 -12
pair apply&ask	13 26 -4 -2 -5 -4 -32 5 3 14
pair apply&asked	-2 5 -1 0 2 -1 -2 -1 -1 -10
pair apply&available	-2 1 -1 -1 0 -1 -14 -1 18 1
pair apply&book	-4 1 3 -1 -3 -1 -5 -1 11 -13
pair apply&call	17 3 -2 -2 -3 -2 -17 -2 8 9
pair apply&candidate	-33 50 -11 -4 34 -13 -11 -6 -6 -92
pair apply&choose	-10 -6 1 0 8 10 -12 -3 12 -14
pair apply&civic	5 2 -1 -1 -4 -1 8 -1 -6 33
pair apply&closer	-5 -8 -3 -4 11 -3 -6 -3 20 -26
pair apply&cold	-2 -2 -1 -1 1 -1 -2 -1 7 30
pair apply&confirm	-7 -4 2 -2 -7 0 -14 -2 33 -8
pair apply&deadline	8 22 -6 -6 -5 -7 -24 -6 24 11
pair apply&decide	-2 -2 -1 -1 12 -1 -3 -1 -1 47
pair apply&document	7 -17 -3 -1 -9 11 10 -3 4 -14
pair apply&education	7 -3 -1 -2 16 -1 -8 -3 -4 -31
pair apply&enjoyed	-3 25 -2 -2 21 -2 -13 -6 -17 -17
pair apply&feedback	0 -2 -1 -2 12 -1 -3 -1 -3 -30
pair apply&filled	10 -3 -2 -2 11 -1 -3 -7 -3 0
pair apply&future	-13 -3 -1 14 13 -1 -4 -1 -3 -11
pair apply&glad	-2 -24 -3 -3 -3 13 27 -2 -4 -13
pair apply&health	-2 -2 -1 -1 -16 0 -1 -1 23 -9
pair apply&hear	-26 -12 -2 -4 26 -5 -15 -5 42 -46
pair apply&hiringside	-4 -2 3 -1 3 1 -2 -1 3 52
pair apply&inbox	3 -4 -1 -1 -2 -1 3 -1 2 36
pair apply&interview	17 -29 0 2 -4 10 -6 1 9 68
pair apply&invite	14 -17 -1 6 -8 -1 -2 -3 13 -31
pair apply&keen	20 -35 -4 -2 -3 0 27 -2 -1 12
pair apply&link	-2 0 -1 -1 -1 -2 6 -1 2 9
pair apply&lure	-2 -3 -1 -1 -1 0 6 -1 2 16
pair apply&meet	8 -1 -2 -2 -3 -1 -4 -1 6 -22
pair apply&mine	1 0 0 0 0 0 0 0 0 12
pair apply&move	2 -1 -1 -1 6 -1 -1 -1 -2 -17
pair apply&not	0 -15 -5 9 4 -6 4 -9 18 -24
pair apply&offer	-1 -1 -1 -1 10 1 -1 -1 -5 5
pair apply&office	-5 -1 -1 -4 9 -1 7 -1 -2 -4
pair apply&onward	4 -2 -3 -3 2 -3 11 -3 -4 -34
pair apply&other	-8 -3 -2 10 12 -2 -6 -2 0 27
pair apply&pay	-16 -1 -1 -2 27 -1 -12 -1 6 12
pair apply&prepare	0 -2 -2 -2 10 -2 -5 -1 4 12
pair apply&property	-1 -1 0 0 4 0 -1 0 -1 60
pair apply&received	-19 -16 -8 -9 2 -7 -25 -10 92 -29
pair apply&recruiter	-22 -3 2 1 18 -3 6 -3 3 0
pair apply&remind	1 -4 -1 11 -8 -1 2 -1 -1 18
pair apply&review	-12 9 -6 10 -9 -5 0 -7 20 4
pair apply&role	-8 8 -12 1 13 2 -11 -11 19 -19
pair apply&sales	-1 0 -1 -1 22 -1 -6 -5 -7 -8
pair apply&send	0 -11 -5 -5 -12 -5 8 12 17 10
pair apply&shop	-1 -2 -1 -1 -2 -1 -5 7 5 -17
pair apply&sign	-4 -3 -1 -1 -8 -2 -9 7 22 13
pair apply&slot	9 -9 2 -2 -12 -1 -4 -2 21 8
pair apply&sorry	-1 -1 0 0 5 0 -1 0 -1 31
pair apply&stage	-8 18 -3 -4 -3 -3 12 -1 -7 11
pair apply&study	-1 -1 0 0 2 0 -1 0 2 27
pair apply&talk	-8 23 -2 -1 -2 -2 -4 -3 0 -9
pair apply&task	4 -3 0 -1 -1 0 -1 0 3 15
pair apply&team	-14 8 0 -7 1 -4 25 -4 -4 31
pair apply&thank	-11 21 -10 -7 -12 -10 -64 -9 103 -64
pair apply&ticket	-5 -5 -2 -2 -7 -2 7 -3 19 -3
pair apply&time	34 -10 -11 1 -23 -11 -24 2 42 -38
pair apply&wait	-3 -4 1 -2 20 -1 -3 -5 -4 26
pair apply&wish	-3 1 -1 -1 -7 -1 -1 -1 13 -7
pair ask&asked	-35 -3 25 -10 -5 14 38 -11 -12 -40
pair ask&available	-6 11 4 -4 2 -1 -7 0 0 -38
pair ask&back	-5 -5 -1 -1 -1 5 9 0 -1 -14
pair ask&book	-37 15 12 13 -4 17 -12 -1 -2 5
pair ask&call	-13 30 6 -6 0 -7 7 -5 -14 -10
pair ask&candidate	-2 8 -1 -1 5 -1 -19 6 5 -7
pair ask&choose	-15 37 4 -3 -7 -2 -12 -2 -1 40
pair ask&cold	0 0 0 0 0 2 -1 0 0 3
pair ask&confirm	16 -8 -1 -1 -1 -1 -5 2 -1 14
pair ask&deadline	-10 37 -6 -6 -5 15 -23 -1 0 -3
pair ask&decide	-3 -12 -1 -1 -7 1 11 -4 16 -10
pair ask&document	11 -23 -3 -2 -3 -5 -5 33 -3 12
pair ask&feedback	-1 -1 0 0 4 1 -1 0 -1 3
pair ask&health	14 3 -3 -4 -1 -1 -4 0 -4 -5
pair ask&hear	-10 37 12 -5 -8 0 -25 4 -5 18
pair ask&hitch	2 -1 0 0 0 0 -1 2 0 26
pair ask&inbox	-6 -19 -3 -3 -7 -4 2 43 -3 -13
pair ask&interview	-8 12 9 0 -12 -3 -14 9 7 26
pair ask&invite	-6 14 -2 13 -3 -2 -5 -4 -5 -23
pair ask&join	-15 0 0 16 0 0 0 0 2 10
pair ask&keen	4 -9 -3 -2 2 -3 21 -6 -5 -18
pair ask&link	-5 11 -1 -2 -5 -2 2 1 0 24
pair ask&machine	-2 -2 -2 -1 -3 -1 -4 22 -7 -13
pair ask&meet	-11 10 0 14 -2 -2 -4 -2 -2 35
pair ask&move	-13 -11 29 -2 -2 1 -3 3 -2 -4
pair ask&not	-2 4 -11 16 -10 -2 -7 14 -2 29
pair ask&offer	-2 -1 -1 -1 -1 5 -1 2 -1 -15
pair ask&office	-1 1 -1 -1 -1 -1 4 -1 -1 35
pair ask&onward	-8 18 -1 -2 -5 -1 -35 40 -7 -19
pair ask&other	-4 -2 22 -3 5 -2 -15 -1 -1 26
pair ask&pay	-2 0 2 0 -1 -1 4 -1 -1 -4
pair ask&prepare	10 -10 -5 -7 -3 -23 44 -4 -2 48
pair ask&recorded	-1 5 0 0 -1 0 -2 -1 0 10
pair ask&recruiter	-3 -2 -1 -1 -2 -2 4 9 -2 29
pair ask&remind	6 -11 2 2 -4 17 -7 -3 -2 -47
pair ask&review	-1 4 -1 -1 -1 1 -2 -1 1 -38
pair ask&role	5 11 -4 -4 1 -3 -8 7 -6 15
pair ask&send	9 -15 -6 -5 -7 4 33 -6 -7 24
pair ask&sign	-2 -16 -4 -4 -5 40 -8 5 -6 -34
pair ask&slot	-9 34 6 7 -13 6 -12 -8 -11 5
pair ask&stage	0 1 -1 0 -1 -1 0 0 2 14
pair ask&study	9 -8 -1 -1 7 -1 -2 -1 -3 -14
pair ask&talk	5 -1 3 -2 5 7 -13 -1 -1 13
pair ask&task	14 -6 -1 -2 -8 -1 -6 -3 12 -5
pair ask&team	0 -1 -3 -1 -2 -2 11 -1 -2 21
pair ask&thank	-2 5 -1 -1 -2 1 -4 12 -6 12
pair ask&ticket	-5 -5 -1 -2 -2 12 -7 10 0 -5
pair ask&time	-13 4 3 4 -7 4 42 -17 -20 -35
pair ask&urgent	-1 -1 -1 -1 -2 -1 -2 10 -1 8
pair ask&video	-11 0 -1 15 -1 -1 -1 -1 -1 -2
pair ask&wait	0 -3 22 -2 -1 -2 -14 0 -1 3
pair asked&available	3 43 -14 -8 -8 -12 11 -8 -7 -46
pair asked&call	-8 20 -10 -3 -5 -15 30 -6 -3 -43
pair asked&choose	-24 43 -4 -1 -2 -3 -8 -1 -1 -3
pair asked&confirm	-25 19 12 -2 -2 0 3 -2 -2 7
pair asked&deadline	-11 -10 -2 -3 -2 -2 29 5 -3 -54
pair asked&document	-10 -8 -2 -1 -11 -4 39 -1 -2 -25
pair asked&hear	10 -12 -2 -1 2 2 1 -1 -1 13
pair asked&hiringside	0 0 0 0 0 0 0 0 0 20
pair asked&hitch	12 -2 -7 -1 0 0 -1 0 0 6
pair asked&interview	-25 34 19 -5 -4 -2 -7 -3 -6 38
pair asked&meet	-6 19 -2 -1 0 -2 -5 -1 -1 -26
pair asked&move	6 -17 26 -2 -2 -2 -6 -2 -2 -9
pair asked&not	15 8 -10 -2 0 -1 -7 -1 -1 -3
pair asked&office	-1 10 -1 -1 -1 -3 -2 0 -1 43
pair asked&other	-7 -15 30 -2 -1 -1 -3 -1 0 -7
pair asked&pay	-2 -1 2 -1 -1 -1 4 -1 -1 -4
pair asked&prepare	-20 0 16 -2 -2 -4 13 -2 -1 -8
pair asked&remind	20 -7 -26 -5 -6 -16 49 -5 -4 -37
pair asked&role	-5 7 -2 -3 -1 -4 15 -3 -4 -27
pair asked&sales	0 0 0 0 0 0 0 0 0 23
pair asked&send	-6 -14 7 -2 -11 -3 33 -2 -3 -45
pair asked&sign	-1 -2 -1 0 -1 8 -2 -1 0 7
pair asked&slot	-39 24 55 -11 -9 -17 15 -8 -9 20
pair asked&stage	-5 3 0 -2 -3 -2 3 7 -1 -3
pair asked&study	-3 1 -1 -1 8 -1 -3 0 -1 -1
pair asked&talk	-9 40 3 -2 -4 -3 -19 -2 -3 1
pair asked&team	-3 -7 -3 -1 -1 -2 21 -2 -1 17
pair asked&time	-56 16 51 -20 -14 24 28 -16 -12 -10
pair asked&video	17 -4 -3 -1 -1 -1 -2 -1 -1 -14
pair asked&wait	31 -6 -25 -3 -10 -5 21 -2 -2 -5
pair available&book	-4 23 -1 -1 -1 -13 -2 0 0 15
pair available&call	-3 24 -3 -2 -4 -3 -8 -3 2 -1
pair available&choose	-3 17 -1 -1 -2 -1 -3 -1 -4 -35
pair available&confirm	-11 34 -10 -2 -2 -2 -5 -1 -2 26
pair available&deadline	-5 15 -2 -2 -2 -1 0 -1 -2 -36
pair available&hear	12 -10 2 -1 3 -1 -5 1 -2 10
pair available&hitch	14 -2 -10 -1 0 0 0 0 0 -6
pair available&interview	-23 39 -10 -4 -4 -2 -7 11 -2 -32
pair available&invite	-1 9 -1 -1 -2 -1 -2 -1 -1 -12
pair available&link	-5 31 -2 -2 -2 -14 -3 -2 -2 3
pair available&meet	-3 4 6 -3 -2 -1 -1 -1 -1 15
pair available&move	-6 -7 20 3 -1 -1 -5 -1 -1 -2
pair available&not	15 -6 -2 -1 -5 -1 1 1 -1 15
pair available&other	-1 -1 -1 -1 5 -1 2 -1 -1 35
pair available&prepare	2 -4 5 0 0 0 -1 0 0 1
pair available&remind	-3 -6 11 -4 3 -1 2 -1 -1 -7
pair available&role	-6 -9 -3 -1 -3 8 10 2 2 31
pair available&slot	-7 40 -2 -2 -6 -4 -9 -3 -7 -4
pair available&stage	-1 -1 0 0 -1 0 3 0 0 14
pair available&talk	-3 12 -1 -1 -2 -1 -6 -1 2 8
pair available&time	-18 78 -8 -11 -4 -4 -21 -8 -4 -67
pair available&video	1 6 -1 -1 -1 -1 -3 -1 -1 -5
pair available&wait	-6 -2 -2 2 0 -1 23 -10 -3 4
pair away&back	-3 -2 -2 -2 -1 -2 -5 18 -1 -7
pair away&deadline	-7 -6 -4 -4 -14 -4 4 24 11 -5
pair away&filled	-7 8 -1 -1 9 -1 -8 2 -1 -6
pair away&hear	-1 -1 -1 -1 -1 2 2 1 -1 3
pair away&inbox	-2 -2 -3 -6 -3 -2 -11 31 -2 -4
pair away&meet	-2 -1 1 -1 -1 -1 -2 8 -1 -5
pair away&not	-5 -9 8 3 -6 1 5 5 -2 -4
pair away&pay	-2 -1 -1 -1 -26 4 25 2 -1 -5
pair away&sorry	-2 -7 6 5 -1 -1 2 -1 -1 -5
pair away&team	-5 -8 11 -1 11 2 -9 -1 -1 1
pair away&time	-20 -7 3 -7 -9 -4 -8 56 -5 -26
pair back&deadline	-4 0 -2 -1 -2 -5 15 -2 -1 3
pair back&feedback	13 -2 -1 -3 7 -2 -15 5 -1 0
pair back&hear	7 -3 -2 -4 14 -4 -13 8 -3 0
pair back&inbox	-1 -1 -1 -1 -2 -1 -2 10 -1 4
pair back&send	-10 -7 -3 -3 -2 3 13 12 -3 -4
pair back&time	-12 -17 9 -6 -4 -3 9 27 -4 -32
pair book&call	8 8 -4 -3 -4 -2 -6 3 0 -32
pair book&cancel	-14 -1 3 21 -2 -1 -4 -1 -1 -1
pair book&candidate	-6 -9 3 -2 -2 0 17 -1 -2 4
pair book&choose	-13 30 3 -1 -3 -1 -8 -1 -6 36
pair book&closer	-1 -2 -1 -1 0 -1 -1 -1 6 16
pair book&confirm	3 -1 6 -2 -2 -2 -8 -1 7 28
pair book&deadline	0 3 0 -1 -1 0 -1 0 -1 3
pair book&event	-1 0 4 2 -1 -1 -1 -1 -1 -1
pair book&glad	2 0 0 0 0 0 0 0 0 19
pair book&health	-3 1 -1 0 0 6 -1 -1 0 -30
pair book&hear	-5 3 8 -2 -4 -1 -4 4 1 0
pair book&hiringside	0 1 4 -1 -1 0 -1 -1 0 -21
pair book&interview	3 27 21 -7 -12 -8 -16 -3 -5 -47
pair book&invite	5 0 -1 -1 -1 -1 -1 -1 -1 -12
pair book&keen	0 10 -1 -1 -1 -1 -2 -1 -2 -17
pair book&link	-6 36 -2 -3 -3 -14 -4 -2 -2 -32
pair book&meet	-9 -2 4 14 -1 -1 -3 -1 -1 -14
pair book&move	-13 -4 28 -3 -2 -2 -6 3 -1 -6
pair book&not	-19 -1 0 21 1 -1 -1 -1 -1 34
pair book&official	0 0 0 0 0 0 0 0 0 34
pair book&other	-4 2 -1 1 0 -1 -1 4 -2 -14
pair book&pay	1 -2 2 -1 -1 3 -9 -1 8 -2
pair book&prepare	-3 -1 7 1 -1 -1 -1 -1 -1 -8
pair book&recruiter	1 6 -2 -2 -2 -1 0 0 -2 11
pair book&remind	1 -4 -1 1 -1 18 -11 -1 -1 26
pair book&role	-8 11 -4 2 -1 11 -6 -1 -3 -34
pair book&sales	-1 3 0 0 0 0 0 0 0 1
pair book&send	13 -4 -1 -1 -1 -1 -3 -1 -1 4
pair book&shop	12 5 -1 -3 -1 -1 -9 -1 -1 0
pair book&slot	5 31 1 12 -9 -5 -26 1 -10 17
pair book&sorry	-4 -1 -1 9 1 -1 -2 -1 -1 7
pair book&stage	14 -10 -2 2 -2 -2 4 -2 -3 -11
pair book&talk	9 4 -3 -2 -2 -1 -3 -1 -2 14
pair book&team	26 -14 -3 -5 -4 0 1 1 -3 -8
pair book&ticket	-2 6 -1 -1 -2 -1 -7 -1 8 5
pair book&time	9 -11 3 26 -6 24 -38 -9 1 38
pair book&video	-11 0 -1 15 -1 -1 -1 -1 -1 -28
pair bounce&inbox	-8 -3 -3 -2 -6 -2 -8 29 3 -22
pair bounce&machine	-2 -2 -1 -1 -3 -1 -2 9 2 -4
pair bounce&not	-8 -4 -3 -3 -7 -2 -10 38 -1 -31
pair call&cancel	-7 -3 -4 40 -6 -5 -8 -4 -2 -19
pair call&choose	2 -1 -2 0 -1 0 -1 0 4 28
pair call&closer	-1 -1 0 0 -1 0 -1 -1 7 12
pair call&confirm	9 -3 -2 -1 -1 1 -2 -1 -1 -17
pair call&deadline	-3 5 2 -2 -4 -2 7 -1 -2 -4
pair call&decide	-2 -10 -4 -1 -1 -1 21 -2 0 0
pair call&enjoyed	-4 39 -2 -2 -3 -1 -18 -1 -8 14
pair call&family	-3 0 2 -1 -4 0 -1 -1 8 8
pair call&glad	-4 -9 -4 -1 3 0 18 -1 -1 17
pair call&hear	12 7 11 6 0 -3 -27 -2 -4 7
pair call&hiringside	-1 -5 11 -3 -1 -1 -1 -1 1 -10
pair call&inbox	-5 -24 -4 -1 -1 -8 43 -2 1 12
pair call&interview	21 -7 1 -2 -11 -7 -11 3 13 -6
pair call&invite	21 -12 -1 -1 -1 -1 -3 -2 -1 4
pair call&keen	10 -7 -2 -2 -2 5 -4 1 0 -21
pair call&meet	2 -1 -1 -1 -1 -1 3 -1 1 -22
pair call&move	0 -1 1 -1 -1 -1 0 4 -1 11
pair call&not	7 11 -8 -3 -7 -4 8 -1 -2 19
pair call&offer	-2 5 -1 -1 -1 2 -3 2 -1 -6
pair call&office	21 -5 5 -5 -2 -3 -8 -1 -1 24
pair call&other	-4 3 7 7 -2 -3 -11 4 -1 1
pair call&pay	11 -2 0 -1 -1 0 -5 -1 -1 -27
pair call&recruiter	-2 9 -1 -1 -3 -1 -2 -1 2 2
pair call&remind	7 -13 -3 16 -10 -18 30 -6 -3 -11
pair call&review	-1 -1 0 -1 -4 0 -1 -1 10 22
pair call&role	53 -10 -9 -6 -6 -3 -26 4 2 -1
pair call&send	4 -14 -3 -3 -1 6 17 -3 -2 -21
pair call&sign	-7 -1 -1 -1 0 11 -1 0 0 36
pair call&slot	18 6 -19 -2 -7 -10 23 -3 -6 -19
pair call&talk	25 6 -4 -5 2 -5 -17 -2 1 -24
pair call&team	3 -14 -7 -4 -4 7 10 8 2 -30
pair call&time	28 -10 -12 -11 -13 -19 19 -19 37 74
pair call&video	13 0 -3 -2 -1 -1 -2 -2 -1 -45
pair call&wait	-1 -1 14 -2 -1 -2 -8 1 0 -10
pair call&wish	7 10 -2 -4 3 -6 -7 -1 -1 -14
pair cancel&event	-7 -1 -1 13 -1 -1 -1 -1 -1 -2
pair cancel&hold	-11 -2 4 16 -2 -1 -2 -1 -1 -5
pair cancel&interview	-67 -8 5 113 -15 -3 -15 -5 -5 -16
pair cancel&move	1 0 0 0 0 0 0 0 0 14
pair cancel&not	-3 -1 5 2 -1 0 -1 0 0 13
pair cancel&remind	-15 -2 16 29 -6 -5 -10 -3 -2 -2
pair cancel&role	-11 -2 -4 28 -5 -1 -2 -1 -1 -5
pair cancel&slot	-12 -1 7 10 -1 -1 -2 -1 0 5
pair cancel&sorry	-10 -3 -1 47 -8 -6 -13 -4 -2 -3
pair cancel&time	-50 -6 16 76 -7 -4 -15 -5 -5 -4
pair candidate&choose	-9 0 2 1 12 -2 -6 -2 4 -4
pair candidate&closer	-2 -8 -1 -2 14 -1 -2 -1 2 -16
pair candidate&confirm	-8 -2 3 2 -4 1 7 -1 0 16
pair candidate&deadline	3 -3 -3 -3 -2 -3 29 -3 -15 -16
pair candidate&decide	4 -4 -2 1 2 -1 4 -1 -3 18
pair candidate&enjoyed	-1 15 -1 -1 0 -1 -6 -1 -4 -5
pair candidate&feedback	1 -2 -1 -1 4 0 1 -1 -2 -21
pair candidate&filled	-2 -7 -1 -2 18 -1 -2 -1 -2 -3
pair candidate&glad	23 2 -2 -3 -4 0 -13 0 -4 -24
pair candidate&hear	9 -17 1 0 5 -2 4 -1 1 -49
pair candidate&hiringside	-3 -1 4 0 1 2 -1 0 -1 24
pair candidate&interview	2 -6 2 7 -2 -2 -4 0 4 66
pair candidate&invite	-1 -3 -1 10 0 -1 -2 -1 -2 -12
pair candidate&keen	0 1 -1 -1 -1 2 -1 1 0 -4
pair candidate&link	0 4 -1 -1 -1 -1 -1 -1 2 -27
pair candidate&meet	2 -3 -1 -2 2 -1 1 1 2 -27
pair candidate&move	-4 -2 -1 -1 0 -1 20 0 -11 -5
pair candidate&not	-7 -5 -2 -2 19 -2 -6 -2 5 -27
pair candidate&offer	-2 -2 -1 -1 7 2 -1 -1 -1 8
pair candidate&onward	-3 0 -2 -1 8 -1 3 -2 -2 -6
pair candidate&other	-8 -9 -2 9 24 -2 -6 -2 -4 9
pair candidate&prepare	-3 -2 -1 -1 2 -1 17 -1 -9 -9
pair candidate&received	-4 -1 -2 -2 -4 -2 -2 -2 18 9
pair candidate&recruiter	-5 -3 4 3 -8 -1 8 -1 2 -2
pair candidate&remind	-7 -1 -1 11 -8 -1 11 -1 -2 -1
pair candidate&review	1 -2 -1 -1 6 -1 -2 -1 1 28
pair candidate&role	0 -20 -6 5 41 -5 -5 -5 -5 22
pair candidate&send	-3 -2 -1 -1 0 -1 6 -1 3 -9
pair candidate&shop	-1 -2 0 0 -1 0 0 7 -2 2
pair candidate&sign	-6 -4 -2 -2 2 -2 24 6 -16 -23
pair candidate&slot	-4 -1 3 -2 6 -1 -2 -1 1 18
pair candidate&stage	3 8 -5 -6 -6 -4 24 -4 -10 -13
pair candidate&talk	-3 -1 -1 0 -3 0 13 -1 -4 8
pair candidate&team	-1 -11 1 -8 3 -3 35 -3 -12 -5
pair candidate&thank	-3 0 -2 -2 1 -1 -5 -2 13 -10
pair candidate&ticket	7 -2 -1 -2 -3 -1 4 -1 -1 -9
pair candidate&time	-1 -8 -2 15 -10 -4 24 -4 -10 32
pair candidate&wait	-7 -2 1 -1 -4 -1 22 -1 -7 27
pair choose&closer	-2 -2 -1 -1 4 -1 -2 -1 6 -7
pair choose&confirm	-5 -1 2 5 0 2 -1 0 0 22
pair choose&deadline	-5 11 -3 -5 -27 -3 39 -7 -1 -43
pair choose&decide	-2 -2 -1 -1 3 5 -1 -1 1 -15
pair choose&filled	0 -4 -1 -3 18 -1 -5 -1 -3 -11
pair choose&glad	-3 -7 -1 -2 -2 18 -2 -1 -2 -4
pair choose&health	-1 -1 0 0 0 5 -1 -1 0 24
pair choose&hear	-9 -3 -3 29 -4 -2 -16 -5 11 -22
pair choose&hold	-3 -2 -2 5 -8 -2 13 -1 -1 -21
pair choose&interview	-13 13 1 0 -8 10 -8 -3 8 20
pair choose&invite	2 8 -1 3 -2 -1 -4 -1 -4 -25
pair choose&keen	-1 2 -1 -1 -1 1 1 -1 -1 18
pair choose&link	-9 24 9 -7 -6 -2 -5 -2 -3 1
pair choose&meet	-3 4 -3 7 1 -1 -4 -1 0 1
pair choose&not	-7 8 -7 25 -8 -3 -16 -3 11 -37
pair choose&offer	-4 -3 -3 3 11 4 -3 -1 -5 -9
pair choose&office	-4 -2 -4 3 2 2 6 -2 -2 -2
pair choose&onward	-3 0 -1 -1 13 -1 -2 -1 -3 -4
pair choose&other	-11 -3 8 -7 46 -4 -21 -4 -4 11
pair choose&prepare	0 -1 0 3 1 0 -1 0 -1 -1
pair choose&recruiter	-5 1 6 -1 -2 0 -7 1 7 -54
pair choose&remind	-1 1 0 0 3 0 -1 0 -1 27
pair choose&review	-2 1 -1 -2 -1 -2 1 -2 8 15
pair choose&role	-7 -9 -4 -1 12 12 7 -3 -6 -24
pair choose&sales	-1 1 0 0 3 0 -1 0 -1 0
pair choose&send	-6 1 9 -6 1 9 -3 -1 -2 -11
pair choose&sign	-5 -5 -2 -3 10 17 -5 -2 -5 -13
pair choose&slot	-19 60 11 -7 -9 -3 -20 -3 -9 35
pair choose&sorry	-1 -1 -1 2 3 0 -1 0 -1 31
pair choose&stage	17 -1 -9 19 -19 -7 9 -6 -3 -26
pair choose&team	-11 1 5 1 6 2 3 -6 -1 -31
pair choose&thank	-5 8 -1 -2 2 -1 -1 -1 1 -14
pair choose&ticket	-2 8 -1 -1 -2 -1 6 -5 0 -13
pair choose&time	-12 14 -3 11 -2 8 -8 -3 -5 27
pair civic&interview	8 2 -1 -2 1 -1 -3 -3 -1 7
pair civic&invite	-5 -4 0 -1 -1 23 -10 -1 0 15
pair civic&recruiter	6 2 0 -1 -2 -1 -1 0 -2 2
pair civic&review	-2 14 -1 -2 5 -4 -7 -1 -2 -23
pair civic&role	7 9 -2 -3 6 -2 -11 -1 -3 -26
pair civic&team	6 1 -1 -2 -6 7 -33 35 -5 28
pair civic&time	-4 -5 -1 -3 6 22 -13 -1 -1 37
pair closer&hear	-2 -3 -1 -1 -3 -1 -6 -1 19 -1
pair closer&inbox	0 5 -1 -1 -2 -1 -3 4 -4 4
pair closer&interview	-1 -3 -1 -1 0 -1 -5 -1 15 4
pair closer&not	-7 3 -4 -4 41 -7 9 -4 -28 0
pair closer&other	-2 -7 -1 -1 17 -1 -2 -1 -1 11
pair closer&recruiter	-2 -2 -1 -1 20 -1 -2 -1 -11 -12
pair closer&review	-2 7 -2 -2 1 -4 -9 -1 11 -24
pair closer&role	-4 7 -2 -3 28 -5 -12 -2 -6 -14
pair closer&thank	0 -3 -1 -1 2 -1 -2 3 4 -8
pair closer&time	1 -1 -1 -1 7 -1 -4 1 0 -1
pair closer&wait	-1 -1 -1 -1 7 -1 -2 -1 0 8
pair cold&hear	-2 -1 -2 -8 -5 -2 12 -2 9 -5
pair cold&interview	7 4 -1 -2 -2 -3 -3 -1 0 5
pair cold&office	6 7 -2 -2 0 -3 -4 -1 -1 -4
pair cold&role	10 -2 -2 -3 -4 -2 -5 -2 9 -4
pair cold&sales	7 4 -1 -2 0 -3 -3 -1 -1 -1
pair cold&talk	7 0 0 -2 -4 -3 7 -1 -4 12
pair cold&team	5 1 -1 -2 -4 -3 9 -1 -4 12
pair cold&thank	6 -4 0 -1 -1 0 -1 0 2 -7
pair cold&time	8 -2 0 -1 -1 -2 -1 0 -1 9
pair confirm&deadline	6 -5 2 -2 -2 3 0 -1 -1 12
pair confirm&event	2 -1 -1 4 -1 -1 -1 -1 -1 -27
pair confirm&glad	6 -2 -2 -1 -1 5 -2 -1 -1 9
pair confirm&hear	-10 -1 1 4 -1 1 6 -1 1 -2
pair confirm&hiringside	-2 -1 4 -1 0 2 -1 0 0 -9
pair confirm&inbox	-2 -1 -1 -1 -1 -1 -1 5 1 -6
pair confirm&interview	11 -8 11 -7 -6 -2 3 3 -4 -2
pair confirm&keen	0 -1 0 0 0 4 -1 0 0 0
pair confirm&link	0 -1 0 0 -1 1 -1 2 -1 -3
pair confirm&meet	1 -2 5 1 -1 -1 -2 -1 -1 -2
pair confirm&move	-3 -1 6 -2 -1 0 -1 2 -1 1
pair confirm&not	-5 -2 4 1 -20 -1 21 4 -1 -5
pair confirm&official	0 0 0 0 0 0 0 0 0 18
pair confirm&prepare	4 -1 2 -1 -1 -1 -3 -1 1 11
pair confirm&received	-1 -1 -1 -1 -1 -1 -1 -1 7 12
pair confirm&remind	11 -1 4 -4 -1 -1 -6 -1 -1 -21
pair confirm&role	11 -5 -3 -2 -20 -1 17 -3 5 -10
pair confirm&shop	0 -1 -1 -1 2 -1 -4 -1 5 0
pair confirm&sign	-2 -1 -1 0 -3 3 8 -1 -4 19
pair confirm&slot	8 5 1 -4 -3 -1 -2 -3 -1 -18
pair confirm&stage	0 -1 -2 -1 -1 -1 7 -1 -1 -21
pair confirm&talk	9 -2 -6 -1 -3 -1 8 -1 -4 -10
pair confirm&team	2 -4 4 -3 -1 -2 8 -1 -3 -15
pair confirm&thank	-11 -3 15 -2 -1 -2 4 -2 2 -6
pair confirm&time	26 13 7 -9 -10 0 -25 -4 2 3
pair confirm&video	11 -2 -2 -1 -1 -1 -1 -1 -1 -17
pair confirm&wait	-2 -1 0 0 -3 -1 3 -1 5 10
pair deadline&decide	27 -7 -5 -2 -7 2 10 -8 -9 -26
pair deadline&document	-4 -2 -1 -1 -1 -3 15 -2 -1 2
pair deadline&education	-1 -1 -1 0 1 -1 -2 -1 6 23
pair deadline&feedback	6 -3 -2 -1 -6 0 12 -3 -3 -6
pair deadline&filled	13 4 4 -3 0 -2 -5 -8 -3 -12
pair deadline&hear	-5 -2 1 -8 -15 21 -53 33 28 11
pair deadline&hitch	1 -2 3 -1 -1 1 -1 1 -1 11
pair deadline&hold	-9 -2 -5 6 -7 -2 22 -1 -1 -21
pair deadline&inbox	8 -4 1 -2 -2 -2 -4 7 -2 26
pair deadline&interview	6 -7 6 -3 2 -3 1 2 -5 11
pair deadline&invite	-3 -5 3 6 0 -1 -3 -1 3 -5
pair deadline&keen	-3 -2 -1 -1 -2 0 11 -1 -1 15
pair deadline&link	-7 24 -2 -2 -3 0 -3 -2 -4 -1
pair deadline&lure	0 -2 0 0 -1 -1 4 0 0 21
pair deadline&meet	-9 -4 -12 13 -6 -2 18 1 -1 -4
pair deadline&move	-1 -2 -3 1 -1 1 8 -1 -1 -9
pair deadline&not	15 -3 2 -4 -12 -4 11 -5 0 14
pair deadline&offer	0 -2 -1 -1 1 1 3 -1 -1 19
pair deadline&office	-5 0 -1 -1 -6 -1 16 -1 -1 -6
pair deadline&other	-7 -10 11 3 -3 -2 11 -2 -2 4
pair deadline&pay	1 1 -1 -1 -1 2 -2 1 -1 -9
pair deadline&prepare	-2 -8 4 -2 -2 2 9 -2 1 2
pair deadline&received	-6 -2 -2 -2 -4 -2 -21 37 2 2
pair deadline&recorded	-7 21 -1 -1 -2 -1 -3 -1 -5 -1
pair deadline&recruiter	-4 -4 -2 -1 21 -6 -8 1 3 -3
pair deadline&remind	-7 -1 -3 -2 -3 4 19 -2 -3 5
pair deadline&review	-3 -2 -3 -3 -6 -3 10 -3 13 23
pair deadline&role	-7 -4 -4 -3 22 -9 7 0 -1 26
pair deadline&sales	2 1 -1 -1 -1 1 0 -1 -1 10
pair deadline&send	7 -5 -2 -3 -3 21 -11 -2 -3 -4
pair deadline&shop	0 0 0 0 0 0 0 3 -1 30
pair deadline&sign	-8 -15 -5 -4 -6 76 -30 -4 -5 -24
pair deadline&slot	-5 -5 7 -5 -6 15 5 0 -6 28
pair deadline&stage	-12 -5 -4 -5 -26 -6 68 1 -10 11
pair deadline&study	0 0 0 0 0 0 0 0 0 56
pair deadline&talk	16 -9 -3 -2 -2 -4 20 -14 -1 30
pair deadline&team	4 -17 -19 20 -8 -7 9 13 5 -43
pair deadline&thank	4 -9 -4 -5 11 -1 -2 2 4 -34
pair deadline&ticket	-29 11 -11 -11 28 18 -38 21 10 -17
pair deadline&time	-13 32 -30 -18 -23 43 30 -13 -6 -2
pair deadline&wait	-6 -4 2 -2 -8 3 9 -3 9 -1
pair decide&feedback	8 -2 -1 -1 4 -1 -1 -1 -4 8
pair decide&hear	8 -6 -4 -5 5 -3 11 -3 -4 -14
pair decide&interview	2 -3 -1 2 -6 -1 -5 0 14 -3
pair decide&not	-8 -4 -7 8 25 -3 -7 -3 0 -7
pair decide&offer	1 -1 0 0 -1 0 0 0 2 43
pair decide&office	-6 -2 -6 -2 14 2 3 -2 -2 -24
pair decide&other	-2 -1 -1 -1 12 -1 -2 -1 -2 32
pair decide&remind	-5 -1 -1 2 -1 3 6 -1 -2 1
pair decide&review	-2 -1 -1 3 2 0 1 0 -1 16
pair decide&role	-7 -2 -7 15 11 -1 -6 -1 -1 30
pair decide&sign	1 -2 -1 -1 -2 9 -6 -1 2 15
pair decide&sorry	-2 -1 -1 2 6 -1 -2 -1 -1 14
pair decide&team	2 -14 -6 4 9 -5 28 -15 -5 -15
pair decide&ticket	9 -5 -3 -3 -4 -2 21 -6 -7 -13
pair decide&time	-5 -14 -7 3 -3 6 27 -4 -3 6
pair decide&wait	-8 -3 -7 -3 2 0 35 -13 -3 -11
pair document&glad	8 -4 -2 -2 -2 13 -6 -4 -2 -41
pair document&hear	0 -1 -1 -1 -1 -1 5 1 -1 9
pair document&interview	8 -9 -1 -2 -2 15 -4 -3 -2 -12
pair document&lure	-1 -3 0 0 0 0 6 -1 -1 12
pair document&meet	11 -5 -2 -1 -1 -1 -1 -1 -1 6
pair document&offer	-2 -2 -1 -1 -1 7 2 -1 -1 -16
pair document&official	-11 5 -1 0 -1 -3 13 -1 -1 2
pair document&onward	-3 -4 -2 -1 0 0 -22 34 -1 -2
pair document&prepare	-12 -5 -3 -2 -3 -25 56 -3 -2 10
pair document&review	3 -2 -1 -1 0 -5 8 -2 -2 3
pair document&role	-1 -10 -1 -2 1 14 -2 -1 2 3
pair document&send	-3 -10 -3 -2 -11 -3 40 -3 -4 -4
pair document&thank	-4 -2 -1 -1 0 -1 10 -1 -1 5
pair document&time	29 -25 -6 -4 -4 -9 28 -7 -4 -55
pair document&video	9 -5 -1 0 0 0 0 0 0 0
pair education&interview	5 -1 -1 -1 0 0 -1 0 -1 31
pair education&invite	-1 -1 0 -1 -7 0 -1 -2 15 -6
pair education&practice	1 0 0 0 0 0 1 0 0 18
pair education&review	-1 -1 0 0 0 0 -2 0 6 19
pair education&role	8 -8 -1 -1 33 -1 -4 -1 -25 7
pair education&slot	1 0 0 0 1 0 0 0 0 18
pair education&team	-1 -1 -1 -1 -1 -2 1 -1 6 26
pair education&time	5 -2 -1 -1 -1 -1 -4 -1 5 28
pair enjoyed&interview	-2 8 -3 -1 -2 -1 3 -2 -1 -12
pair enjoyed&keen	-4 12 -3 -2 1 1 -2 -1 -1 2
pair enjoyed&meet	-11 -3 -3 -2 -1 -13 39 -4 -2 -23
pair enjoyed&role	-3 9 -2 -2 -1 4 -2 -1 -2 -16
pair enjoyed&sales	-4 8 -3 -1 21 -2 -2 -5 -12 -28
pair enjoyed&talk	16 -9 -4 -5 4 -4 8 -4 -3 26
pair enjoyed&team	-2 1 -2 -1 1 3 5 -2 -5 -7
pair enjoyed&thank	0 -3 -1 -1 23 -1 -1 -5 -12 -15
pair enjoyed&time	-20 19 -5 -5 -5 -19 51 -5 -11 -25
pair event&interview	-1 3 2 4 -1 -1 -2 -1 -1 32
pair event&invite	7 -4 -1 -1 0 0 0 0 0 13
pair event&meet	0 -1 -3 4 0 0 1 0 0 -7
pair event&move	3 -2 2 -1 0 0 0 0 0 -15
pair event&recruiter	-1 2 0 -1 0 0 -1 2 -1 36
pair event&role	5 0 -2 -2 -1 -1 -2 -1 4 -10
pair event&slot	3 4 -2 1 -1 -1 -2 -1 -1 -23
pair event&talk	4 -2 -1 2 -1 0 -1 0 -1 -3
pair event&team	4 -3 1 -1 -1 -1 -1 -1 1 2
pair event&thank	1 0 -1 -1 -1 -1 0 -1 4 -3
pair event&time	0 0 -4 4 -5 -2 -13 25 -4 38
pair event&video	8 -1 -5 -1 0 0 0 0 0 21
pair exit&time	-3 -1 -2 -4 -2 4 -41 -4 52 9
pair family&hear	1 17 -1 -1 -3 -1 -8 -1 -5 -14
pair family&interview	-4 4 0 -1 -4 -1 -2 -1 8 -8
pair family&keen	0 24 -3 -1 -3 -1 -9 -1 -7 -4
pair family&not	-21 -1 -2 -1 -2 -15 43 -1 -1 -9
pair family&role	-1 5 0 0 -1 0 -1 0 -1 18
pair family&slot	-22 1 0 -1 -2 -15 42 -1 -1 -21
pair family&team	-1 18 -1 -1 -2 -1 -8 -1 -4 -13
pair feedback&hear	17 -6 -4 -5 11 -5 0 2 -11 -16
pair feedback&hiringside	-1 0 0 0 2 0 0 0 0 11
pair feedback&interview	5 -1 -1 -1 2 -1 -2 0 -1 -2
pair feedback&remind	-1 0 -1 0 0 0 3 0 0 7
pair feedback&review	1 -1 -1 -1 3 -1 3 -1 -2 -6
pair feedback&ticket	1 -1 -2 -1 -7 -1 16 -3 -2 -5
pair feedback&time	-1 -3 -3 -2 -1 0 7 3 -2 -10
pair filled&interview	-18 -3 15 -7 -3 -1 -4 23 -2 -28
pair filled&not	17 -6 15 -8 -15 -2 21 -20 -3 5
pair filled&offer	-5 -6 -1 -3 21 0 -3 1 -5 11
pair filled&other	-5 -13 -2 2 16 11 -5 -2 -3 -32
pair filled&role	-15 -12 -4 11 12 -3 17 -1 -6 -20
pair filled&sign	-10 -6 -2 -5 16 -5 -11 29 -6 7
pair filled&time	5 4 33 16 -9 -7 -19 -14 -8 -24
pair future&role	-4 -5 -2 -2 0 -4 18 -2 2 -41
pair future&talk	-7 -4 2 -6 14 -3 3 -2 2 -3
pair future&time	-6 -2 2 -6 12 -3 3 -2 2 -3
pair glad&hear	1 10 -2 -2 0 -3 2 -3 -3 -6
pair glad&interview	18 -14 -3 -5 -7 26 -10 -2 -3 7
pair glad&invite	-1 -6 -1 -2 -1 22 -10 -1 -1 -8
pair glad&join	5 -6 -3 -3 10 26 -23 -5 -2 -23
pair glad&keen	-5 -7 -7 -4 5 8 17 -2 -5 -44
pair glad&meet	-19 17 -2 -3 1 23 -12 -2 -2 13
pair glad&offer	-4 -8 -2 -1 -6 28 -3 -1 -1 -2
pair glad&onward	5 5 -1 -1 -2 0 -3 -1 -2 -9
pair glad&review	1 0 0 0 0 2 -1 0 0 30
pair glad&role	28 -22 -4 -8 -5 34 -15 -3 -5 -24
pair glad&sign	-1 -1 -1 -1 12 2 -9 0 -1 31
pair glad&slot	1 -1 -1 0 0 4 -1 0 0 22
pair glad&stage	19 9 -2 -3 -3 -3 -11 -2 -3 -5
pair glad&talk	-5 2 -1 -1 9 10 -11 -1 -1 30
pair glad&team	11 -1 -3 -3 12 5 -15 -2 -4 -19
pair glad&time	32 -16 -5 -8 6 35 -34 -6 -5 43
pair health&interview	3 8 0 -1 -2 -1 -2 -1 -4 -21
pair health&not	-3 -1 -1 -1 -1 3 -18 25 -2 -24
pair health&prepare	17 -3 -3 -5 0 -1 -3 -2 -1 -17
pair health&remind	0 0 2 0 0 0 0 0 0 21
pair health&role	6 -4 -1 -1 1 1 -1 -1 0 -4
pair health&slot	5 2 1 -1 -17 -1 -2 -1 13 -17
pair health&thank	-1 -1 -1 -1 -14 0 -1 -1 20 -1
pair health&time	-1 -2 2 -1 -1 7 -2 -2 -1 0
pair hear&hitch	0 -1 -2 -1 1 -1 5 -1 1 -4
pair hear&inbox	12 -8 0 -2 -6 -5 -2 11 0 38
pair hear&interview	-51 -10 12 13 -3 -6 31 12 3 29
pair hear&invite	-14 -3 18 2 0 -1 -7 -1 6 2
pair hear&keen	-12 37 -2 -1 -4 -2 -8 -2 -6 17
pair hear&machine	-7 -5 -4 -3 -5 -3 -14 40 1 -2
pair hear&meet	-12 13 -4 7 -8 -2 7 -2 1 18
pair hear&move	-1 -2 3 -3 -7 -2 10 5 -4 -23
pair hear&not	-13 -5 -27 46 16 -7 -30 9 11 36
pair hear&office	-5 1 -3 4 -1 -2 7 0 -1 -1
pair hear&onward	-10 19 -2 -2 6 -2 -3 1 -7 0
pair hear&other	8 -5 24 -5 -7 -3 -15 3 -1 9
pair hear&prepare	-10 -4 0 10 -2 2 3 -2 2 -8
pair hear&received	-5 5 -1 -2 -5 -1 -17 34 -8 -2
pair hear&recruiter	-43 12 6 14 25 -3 -8 2 -6 0
pair hear&remind	-5 1 -4 -2 5 2 9 -3 -3 5
pair hear&review	-3 -3 -2 -2 -7 -2 2 -3 20 6
pair hear&role	38 -33 -7 -5 0 -7 10 -4 7 -39
pair hear&send	-6 -1 -2 -5 -3 18 2 -2 0 21
pair hear&sign	-3 -1 -1 -1 -1 27 -17 -2 -1 6
pair hear&slot	-9 10 -5 -6 -9 -8 23 5 -1 -3
pair hear&sorry	-2 -3 2 1 0 -1 5 -1 -1 -3
pair hear&stage	-6 -17 -5 36 -2 -4 -1 -5 4 -19
pair hear&talk	-3 -7 -2 -3 22 -6 -7 -1 7 4
pair hear&team	-26 9 1 0 -8 -8 5 35 -7 -6
pair hear&thank	33 -4 -3 -4 -4 -3 -13 0 -2 1
pair hear&ticket	-10 -7 -4 -4 -14 -2 -11 35 17 6
pair hear&time	12 -4 -29 20 -15 40 -29 -7 11 -9
pair hear&urgent	-1 -1 -1 0 -1 0 -1 5 0 18
pair hear&wait	-13 -4 16 -7 1 -5 21 -4 -5 -11
pair hiringside&interview	5 -7 24 -6 -5 -3 -2 -4 -2 -28
pair hiringside&recruiter	3 -6 3 1 -18 -1 0 -1 19 -13
pair hiringside&role	3 1 -1 0 0 0 -1 0 0 43
pair hiringside&slot	-5 1 6 -1 0 0 0 0 0 -1
pair hiringside&team	4 -6 2 0 -16 1 -1 -2 17 -20
pair hiringside&time	-4 -6 14 -1 -1 1 -2 -1 -1 4
pair hitch&interview	-3 -1 10 -1 -1 -1 -1 -1 -1 -9
pair hitch&move	-5 -7 20 -1 -1 -1 -3 -1 -1 -1
pair hitch&not	9 -13 18 -3 -1 -2 -5 -1 -1 -25
pair hitch&remind	-3 -2 7 -2 -1 -1 2 1 -1 16
pair hitch&shop	-1 0 4 0 0 0 -1 0 0 -2
pair hitch&slot	-2 -1 9 -1 -1 -1 -3 -1 -1 -10
pair hitch&sorry	-4 -13 34 -5 -2 -2 -7 -1 -1 -18
pair hitch&time	-8 -10 27 -3 -3 -1 -1 1 -3 17
pair hold&interview	-10 2 4 17 -1 -1 -9 -1 -1 -14
pair hold&not	-10 -3 3 9 -19 7 19 -2 -4 -14
pair hold&office	-3 2 -1 -2 3 -2 8 -2 -3 -36
pair hold&remind	-7 -1 5 7 -1 -1 -1 -1 -1 -2
pair hold&role	-20 -7 -7 23 -30 -8 61 -5 -6 -16
pair hold&slot	-5 -1 -1 1 -4 -3 14 -1 -1 -2
pair hold&team	-19 -1 -9 20 -2 5 19 -3 -9 -23
pair hold&time	-16 -3 -2 22 -6 -4 12 -2 -2 -7
pair inbox&interview	-5 -1 -1 1 -2 -1 7 1 1 -10
pair inbox&machine	2 2 -6 -3 -6 0 -7 17 1 17
pair inbox&move	0 -1 -1 -1 -1 0 -5 9 -1 5
pair inbox&not	-8 -5 -8 -7 -15 -5 -18 54 11 8
pair inbox&prepare	1 -7 -1 -1 -1 -1 -3 15 -1 29
pair inbox&received	-9 -4 -3 -2 0 -2 13 21 -14 25
pair inbox&recruiter	-2 -1 -1 -1 -3 -1 -2 7 4 20
pair inbox&send	3 -8 -2 -1 -2 -1 8 3 1 37
pair inbox&shop	-18 21 0 -2 -1 0 -1 2 -1 22
pair inbox&slot	1 -10 -1 0 -1 -1 8 5 -1 19
pair inbox&sorry	-1 -2 2 -1 0 -1 -2 6 -1 0
pair inbox&thank	2 -4 -4 -4 -7 -5 14 19 -11 -17
pair inbox&time	-6 -15 -6 -7 -6 -6 -4 52 -2 -5
pair interview&invite	14 13 9 0 -7 -6 -14 -7 -1 -1
pair interview&keen	-3 39 -11 -5 -5 -3 -8 -1 -3 -4
pair interview&link	-2 7 -1 -1 -1 -1 -1 2 -2 29
pair interview&lure	-3 4 0 -1 3 0 0 0 -2 28
pair interview&machine	-3 -2 -2 -2 -2 -1 -3 16 -1 -13
pair interview&mediaword	5 2 -1 -1 -1 -1 -2 -1 -1 14
pair interview&meet	14 2 7 -7 -2 -2 -8 -1 -2 38
pair interview&mine	-10 22 -1 -1 -3 0 -9 9 -8 -6
pair interview&move	-37 -16 78 -8 -4 -4 -8 4 -5 -26
pair interview&not	-32 -8 -6 56 5 -3 -15 3 -1 17
pair interview&offer	-15 18 -10 5 -10 16 -10 2 4 -37
pair interview&office	13 5 7 -7 -4 -5 -4 -2 -4 23
pair interview&official	1 -1 2 0 0 0 0 0 0 55
pair interview&onward	0 9 -3 -2 6 -2 -4 -2 -3 -15
pair interview&other	1 -29 31 -3 0 -2 -2 4 0 -31
pair interview&practice	6 -2 -2 -2 1 -1 -4 2 1 -14
pair interview&prepare	-6 -6 18 6 -1 -1 -6 -2 -2 7
pair interview&property	-1 -5 -1 2 -5 12 -1 0 0 -3
pair interview&received	6 -1 -1 -1 2 0 -3 0 -1 42
pair interview&recorded	-26 31 3 -3 2 -1 -2 -2 -3 -13
pair interview&recruiter	-10 -2 12 7 -10 -2 -3 -1 10 8
pair interview&remind	1 -15 40 0 -5 -5 -5 -7 -4 -17
pair interview&review	5 -5 -2 -2 -2 -1 0 -2 9 14
pair interview&role	16 19 -13 4 0 15 -22 -5 -13 -20
pair interview&sales	5 17 -3 -4 -3 -4 -5 -2 -2 -7
pair interview&send	25 -10 6 -9 -5 -3 7 -7 -5 14
pair interview&shop	-5 3 -1 12 -7 0 -1 0 0 8
pair interview&sign	-6 -2 -2 -2 -2 -1 -3 19 -2 -1
pair interview&slot	14 -15 35 5 -10 -5 -7 -6 -12 8
pair interview&sorry	-10 -3 4 17 2 -1 -3 -2 -2 -19
pair interview&stage	-2 -3 -6 -1 -9 -3 18 -3 9 11
pair interview&start	-11 17 -1 -2 -8 14 -3 -1 -6 6
pair interview&study	4 -4 -2 -3 12 -1 1 -3 -4 2
pair interview&talk	29 21 -21 1 -9 5 -24 -2 0 -57
pair interview&task	3 1 -5 -2 -10 -1 -6 -3 23 -36
pair interview&team	8 -6 18 4 -6 -6 -14 1 2 56
pair interview&thank	-36 -7 -6 -7 35 -3 5 31 -12 -52
pair interview&ticket	7 1 -2 -2 -3 -1 -6 9 -2 1
pair interview&time	49 -48 7 47 -9 -6 1 -18 -22 67
pair interview&video	7 8 3 -5 -3 -3 -3 -3 -1 19
pair interview&wait	-11 16 -3 -7 -1 -2 14 0 -7 -9
pair invite&keen	1 7 -1 -1 -1 -1 -1 -1 -1 10
pair invite&link	1 1 -1 0 1 0 -1 0 -1 3
pair invite&meet	3 -5 -2 -2 -2 22 -11 -1 -1 4
pair invite&office	0 3 0 0 0 0 -1 0 0 5
pair invite&onward	0 0 -5 7 0 0 -1 0 0 1
pair invite&prepare	7 -4 -1 0 -1 0 -1 0 0 18
pair invite&review	8 -3 -1 -2 3 -1 -2 -1 -2 10
pair invite&role	4 19 -2 -1 -3 -3 -6 -3 -5 -26
pair invite&send	38 -8 9 -5 0 -2 -11 -12 -7 16
pair invite&sign	-2 -3 -2 -2 -4 -4 -9 28 -2 -19
pair invite&slot	14 -12 7 -1 -2 -1 -2 -1 -2 9
pair invite&talk	13 -7 -1 -1 -1 -1 -5 -1 5 -16
pair invite&team	2 8 -6 6 -1 -1 -3 -1 -3 8
pair invite&time	10 -20 -8 26 -5 19 -18 -4 0 44
pair invite&video	8 2 -2 -1 -1 -1 -2 -1 -1 -33
pair join&meet	-4 -18 -1 14 -1 24 -11 -1 -1 -11
pair join&recruiter	-1 1 -1 -2 -3 25 -17 -1 -1 -1
pair join&team	-5 14 -2 -4 14 0 -13 -2 -1 0
pair join&time	19 -20 -4 -5 11 46 -40 -6 -2 -9
pair join&video	-10 -2 -1 15 11 -2 -9 -1 -1 21
pair keen&meet	-32 60 -6 -3 -3 -5 -7 -3 -1 30
pair keen&not	-6 -17 2 -7 -3 22 -17 26 -2 -23
pair keen&offer	-1 -2 -1 -1 -1 5 -2 2 -1 13
pair keen&office	-23 35 -4 -1 -1 -3 -2 -1 -1 -28
pair keen&onward	5 4 -4 -2 0 1 -3 -1 -2 -10
pair keen&prepare	-2 -7 0 0 1 -1 10 -1 0 4
pair keen&review	2 1 -1 -1 -1 0 -1 0 1 14
pair keen&role	17 3 -4 -4 -1 3 -7 -3 -3 -32
pair keen&sales	-3 12 -2 -1 -1 -1 -2 -1 -1 -11
pair keen&send	35 -4 -5 -3 -3 -1 -14 -4 -2 20
pair keen&sign	-1 -1 0 0 0 3 -1 0 0 5
pair keen&slot	2 1 -1 -1 -1 4 -2 -1 -1 24
pair keen&talk	1 -10 -3 -3 -4 22 2 -2 -3 -6
pair keen&team	-3 20 -3 -3 -2 -1 1 -2 -7 -6
pair keen&time	30 -5 0 -5 -4 1 -7 -5 -3 10
pair keen&wait	-4 -5 2 -7 0 -1 -8 26 -3 15
pair link&meet	-4 -2 6 -2 -4 -4 18 -6 0 36
pair link&move	7 -2 0 -2 -1 -1 -3 2 -1 -16
pair link&role	-5 0 6 -1 -1 0 -1 0 2 7
pair link&send	6 0 7 -6 0 -1 -3 -1 -2 5
pair link&slot	4 16 2 -4 -6 -2 -6 -2 -3 -22
pair link&ticket	-2 8 -1 -1 -1 -1 -1 -1 -1 1
pair link&time	-10 45 1 -5 -5 -12 -3 -5 -6 -29
pair link&video	8 -5 10 -2 -2 -2 -4 -2 -2 -57
pair lure&not	3 0 -2 0 0 0 0 0 0 42
pair lure&role	-5 3 2 -1 -1 -1 4 0 0 7
pair lure&slot	-2 -1 2 0 -1 0 0 0 3 17
pair lure&time	-1 -2 0 0 0 -1 6 0 -1 19
pair machine&not	0 -1 -3 -3 -7 -2 -14 30 0 5
pair machine&thank	-1 -2 -2 -1 -1 -1 -4 19 -8 -15
pair mediaword&offer	-2 1 -1 -1 4 3 -1 -1 -1 -12
pair mediaword&slot	-1 2 0 -1 4 -1 -1 0 -1 15
pair mediaword&time	5 -2 -1 -3 4 -1 -2 0 0 45
pair meet&move	-3 -3 2 -2 1 -2 8 0 -1 -7
pair meet&not	-26 -6 26 18 -4 -3 -2 0 -2 8
pair meet&office	-23 33 -3 4 -2 -3 -3 -2 -1 -38
pair meet&onward	1 -1 -1 -1 0 -1 2 -1 -1 4
pair meet&pay	1 -2 3 0 0 0 -1 0 0 12
pair meet&prepare	9 2 0 1 -3 -2 -6 1 -2 24
pair meet&property	0 -1 -2 2 -3 -1 8 -1 -3 11
pair meet&received	-2 -2 11 -3 0 -2 -8 1 4 -26
pair meet&remind	12 -13 18 -5 -9 -18 22 -3 -4 -36
pair meet&review	2 1 -1 -1 0 -1 -1 -1 1 -5
pair meet&role	7 10 -5 3 -2 -2 -5 -3 -3 -32
pair meet&send	5 -1 -1 -1 0 0 -1 0 0 37
pair meet&slot	14 -19 17 11 -3 -3 -10 -4 -3 -34
pair meet&sorry	-3 -3 16 3 -3 -2 -6 -1 -1 -15
pair meet&stage	7 -2 -1 -1 2 -1 -2 -1 -1 -11
pair meet&talk	11 19 -4 -4 4 -12 -8 -4 -3 -5
pair meet&team	-15 8 -10 11 -14 -2 14 -5 13 -15
pair meet&thank	-3 -1 -1 -1 4 -1 7 -1 -3 -6
pair meet&time	46 -31 6 -7 -12 -1 17 -6 -11 15
pair meet&video	5 -4 -5 13 -2 -2 -2 -2 -2 -48
pair meet&wait	1 -1 -1 -1 3 -1 5 -1 -1 -12
pair mine&other	0 0 0 0 0 0 0 0 0 -3
pair mine&sign	0 0 0 0 0 0 0 0 0 10
pair mine&time	-7 -1 10 -1 0 0 -1 0 0 5
pair move&not	-7 -3 -1 -1 12 0 6 -3 -3 16
pair move&office	-2 -1 1 -1 11 -1 -4 -1 -1 17
pair move&other	-2 -1 -2 2 1 0 -1 5 -1 14
pair move&prepare	-4 -2 4 -1 -2 -1 17 -1 -10 2
pair move&remind	-2 -2 20 -2 -1 -2 -7 -2 -1 -28
pair move&role	-2 -1 -4 2 14 -1 -7 -1 -1 5
pair move&shop	-1 0 4 0 0 0 -1 0 0 4
pair move&slot	-21 -7 47 -5 -4 -3 -5 2 -3 -16
pair move&sorry	-3 -2 14 -2 -1 -2 -2 -1 -1 -18
pair move&talk	-1 -1 3 -1 1 0 -1 0 0 -5
pair move&team	-5 -7 1 -3 11 -2 3 4 -1 -7
pair move&time	-25 -20 83 -14 -6 -4 -2 -8 -5 -18
pair move&wait	0 -2 8 -3 0 -2 -5 5 -1 -12
pair not&offer	-3 -2 -4 12 13 -1 -11 1 -6 -12
pair not&office	-7 -3 -8 6 5 -3 16 -2 -4 3
pair not&onward	-5 -8 -1 0 14 -2 11 -2 -7 3
pair not&other	-4 -17 -7 11 5 23 -6 -2 -2 18
pair not&prepare	21 -4 -11 8 8 -2 -13 1 -8 -11
pair not&received	-3 -3 12 -2 4 -1 -7 4 -2 66
pair not&recruiter	-16 -5 -2 -3 57 -2 -17 6 -18 15
pair not&remind	-12 -8 34 23 0 -4 -22 -7 -4 -5
pair not&review	-16 -5 -3 15 13 0 1 -3 -3 -23
pair not&role	-19 -11 -16 33 14 -6 25 -6 -13 1
pair not&sales	-3 -1 -24 30 -1 -1 3 -1 -1 11
pair not&send	8 -15 10 -9 -5 -5 19 -2 -2 18
pair not&sign	-2 -3 -1 -1 -2 7 -3 9 -3 -5
pair not&slot	-29 -1 7 20 16 -19 22 -2 -15 -5
pair not&sorry	-12 -29 31 15 65 -8 -47 -6 -9 -33
pair not&stage	-2 -2 -3 23 -2 -5 -7 -3 1 2
pair not&talk	-3 -16 0 3 -1 24 -7 -1 0 -6
pair not&team	-12 -11 0 8 29 7 -15 -3 -3 34
pair not&thank	-1 -2 -3 -1 -2 -4 9 13 -8 -2
pair not&ticket	-3 -2 -1 -2 9 -1 -4 -1 5 9
pair not&time	-34 -27 59 65 -16 -6 -13 -21 -9 -64
pair not&video	-7 -1 -2 14 -1 0 -1 -2 0 -13
pair not&wait	-11 -5 -2 0 -1 -5 1 27 -4 9
pair offer&other	-2 -2 -1 -2 11 -2 1 -1 -2 -14
pair offer&pay	-5 -2 -2 -1 -2 19 -5 -1 -1 -10
pair offer&remind	-1 6 -1 -1 -1 0 -2 -1 -1 16
pair offer&review	-1 1 -1 -1 -1 6 -1 -1 -1 -16
pair offer&role	-14 -8 -7 -7 5 58 -27 -4 4 -5
pair offer&sales	-3 5 0 0 -1 0 -1 0 1 10
pair offer&send	-3 -3 -1 -1 -2 18 -5 -1 -1 32
pair offer&sign	-10 -9 -4 -5 15 25 -5 -3 -4 -17
pair offer&slot	0 2 -1 -2 3 6 -6 -1 -1 16
pair offer&stage	0 0 0 0 -5 0 0 0 7 30
pair offer&start	-3 -7 -2 -1 -7 26 -4 0 -1 -14
pair offer&team	-5 2 -2 8 5 2 -9 -1 1 -9
pair offer&thank	-3 2 -1 -1 0 -1 -7 -1 11 -6
pair offer&ticket	0 -1 -1 -1 -1 3 -8 -1 8 4
pair offer&time	-39 43 -15 -1 -4 32 -9 -4 -3 -8
pair office&onward	2 3 -1 -1 4 -1 -4 -1 -1 -3
pair office&other	-3 -1 -4 10 2 -1 -1 -1 -1 3
pair office&pay	-1 -4 -1 -1 -1 2 7 -1 -1 -8
pair office&prepare	-2 5 0 0 0 0 0 0 0 -1
pair office&remind	2 -5 12 -3 -1 -1 -3 -1 -1 0
pair office&role	17 6 -8 -10 9 6 -13 -4 -3 -34
pair office&sales	29 0 -9 0 -5 -11 4 -4 -4 -8
pair office&sign	-1 2 -1 -1 -1 5 -4 2 -1 -17
pair office&slot	27 1 -10 -4 -1 -7 -3 -2 -2 10
pair office&stage	4 -1 -1 -1 3 -1 -1 -1 -1 -13
pair office&study	8 -4 -1 -1 1 -1 -2 -1 -1 -16
pair office&talk	13 -2 -1 -2 -4 -3 0 2 -3 2
pair office&team	-2 4 -4 -2 7 -6 14 -3 -8 -33
pair office&time	21 -3 4 2 -9 5 -13 -3 -4 52
pair office&video	2 0 0 0 0 0 0 0 0 8
pair official&prepare	-8 -2 -1 0 -1 -2 16 -1 0 18
pair official&time	5 -1 2 0 0 0 -3 0 0 7
pair onward&other	-5 -3 -6 6 20 -2 -5 -2 -3 -2
pair onward&remind	-2 -2 0 -2 3 -1 7 -2 -2 -2
pair onward&review	-2 -3 -1 -1 10 -1 4 -1 -3 -24
pair onward&role	3 -7 0 -5 6 -1 13 -3 -6 -15
pair onward&send	5 -5 -1 -2 0 -1 0 2 1 3
pair onward&slot	-2 -2 0 -1 0 0 9 -2 -1 -13
pair onward&sorry	-1 -1 1 -1 4 0 -1 0 -1 2
pair onward&stage	10 13 -6 -5 5 -4 -1 -4 -7 -27
pair onward&study	-3 -4 -2 -1 7 -2 6 -1 0 -28
pair onward&team	-2 -1 -6 5 9 -1 3 -2 -4 1
pair onward&time	-1 -2 -6 8 0 0 6 -2 -2 0
pair other&remind	-12 24 -2 8 -6 -3 -4 -3 -2 -2
pair other&review	-1 -1 -1 -1 -22 -1 27 -1 1 5
pair other&role	-22 -13 -5 10 57 -5 -9 -6 -8 -52
pair other&send	-5 -5 15 -4 4 -1 -2 -1 -1 -7
pair other&sign	-15 -4 15 1 20 -3 -11 -2 -2 -3
pair other&slot	7 -4 18 -9 3 -3 -11 1 -2 43
pair other&sorry	-1 -1 -1 6 -2 0 1 0 -1 24
pair other&talk	7 -23 -2 -1 11 22 -14 -1 1 -28
pair other&team	-6 -3 -10 11 18 -3 -13 4 2 -12
pair other&thank	-8 -2 -14 1 5 -1 23 -1 -2 -8
pair other&time	-24 7 26 14 13 -7 -18 -6 -4 -23
pair other&wait	-5 -2 31 -6 -3 -2 -10 -2 -2 -1
pair pay&role	6 2 -2 -2 -3 8 -4 -2 -2 -20
pair pay&sales	4 -3 -2 -1 -1 -1 6 -1 -1 -20
pair pay&send	-2 -2 1 -1 -1 7 0 -1 -1 -8
pair pay&sign	-3 -3 -2 -1 -2 16 -4 -1 -1 -6
pair pay&slot	18 -1 -2 -5 -5 23 -20 -5 -5 -14
pair pay&team	0 -3 -2 -1 -1 7 2 -1 -1 4
pair pay&time	-1 -8 1 -5 -5 36 -23 -3 9 -32
pair practice&recruiter	0 0 0 0 0 0 1 0 0 11
pair practice&slot	5 -1 0 -1 0 -1 -1 -1 0 -13
pair practice&time	-2 0 -1 -1 0 0 0 5 0 -2
pair prepare&received	-7 -2 1 -1 -2 -2 -2 4 11 -5
pair prepare&remind	16 -2 -10 -2 -1 2 2 -3 -1 -7
pair prepare&review	-1 -2 -1 -1 -3 -1 8 -1 1 6
pair prepare&role	15 -5 -1 -3 9 -2 -4 -2 -6 -4
pair prepare&send	1 -6 9 -2 -1 -2 -5 8 -1 39
pair prepare&sign	-7 -3 -1 -1 -2 5 11 -2 0 64
pair prepare&slot	4 -1 4 -1 -1 -1 -2 -1 -1 18
pair prepare&stage	1 0 1 0 0 0 -1 0 0 5
pair prepare&study	-2 6 -1 -1 1 -1 1 -1 -1 -1
pair prepare&talk	9 -8 -2 -1 -1 -2 6 -1 -1 -3
pair prepare&team	2 -10 -1 9 -2 -3 7 -2 -1 -8
pair prepare&thank	2 -1 -1 -1 0 -1 -6 -1 9 -1
pair prepare&ticket	-4 -1 -1 -1 -2 -1 7 -1 1 -2
pair prepare&time	15 -23 14 -6 -8 -25 38 0 -4 -45
pair prepare&video	5 -2 -1 0 0 0 0 0 0 -4
pair prepare&wait	7 -1 1 -1 -1 -1 -3 -1 -1 -3
pair property&role	0 -5 -1 -1 -4 12 -1 0 -1 -1
pair property&thank	-1 -1 -1 -1 0 0 7 -1 -3 12
pair property&time	-2 -6 -2 4 -7 12 1 2 -1 33
pair received&remind	-2 -3 12 -2 1 -1 -9 -1 5 3
pair received&review	-2 -3 -1 -1 2 -1 -3 4 4 -3
pair received&role	-5 -2 -2 -2 20 -2 -5 -2 0 -6
pair received&slot	-6 11 11 -1 -2 -2 -6 -1 -3 28
pair received&sorry	-1 -1 4 -1 2 0 -2 0 -1 19
pair received&team	13 1 -3 -2 -5 5 -43 32 1 -8
pair received&thank	-12 -5 -3 -3 -12 -4 -21 -18 78 -26
pair received&ticket	-5 -5 -3 -3 -5 -2 -22 41 3 -21
pair received&time	-8 -5 19 -4 -2 -2 -10 -2 14 20
pair recorded&time	-9 15 4 -1 -1 -1 -2 -1 -3 2
pair recorded&video	-6 19 -1 -1 -1 -2 -4 -1 -3 -11
pair recruiter&review	-3 4 -1 -1 -8 -1 3 -2 10 -2
pair recruiter&role	-2 1 -4 -3 24 -7 -4 2 -6 -11
pair recruiter&slot	2 2 -3 -2 -2 -1 7 -1 -2 -14
pair recruiter&stage	-15 -1 -1 15 -1 -1 3 -1 1 5
pair recruiter&talk	6 10 -6 -1 -2 -1 -3 -1 -2 -3
pair recruiter&task	3 -1 -1 -1 -1 0 -4 -1 4 -10
pair recruiter&team	-8 -7 15 -16 -19 -5 35 -1 7 63
pair recruiter&ticket	-3 1 -1 -1 -4 -1 7 -1 3 -5
pair recruiter&time	-2 -5 2 1 -5 22 -9 0 -3 -21
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -2 9 -1 -2
pair recruiter&wait	-3 -1 -1 -1 -2 -1 10 -1 0 -2
pair remind&review	-3 -1 -1 1 6 -1 1 -1 -1 3
pair remind&role	-4 5 0 33 -8 -6 -13 -4 -3 8
pair remind&send	0 -1 1 -1 3 0 -1 0 -1 19
pair remind&slot	-2 11 26 -10 -7 -17 15 -9 -6 -33
pair remind&sorry	-13 -6 29 36 -10 -8 -19 -5 -3 -33
pair remind&stage	2 0 -3 -1 0 -1 8 -2 -2 -20
pair remind&talk	5 17 -1 1 -3 -2 -13 -3 -2 -11
pair remind&team	-2 -3 10 -2 -2 -2 3 -1 -1 30
pair remind&thank	-2 -2 -1 -1 -1 -1 2 -1 5 -3
pair remind&ticket	-3 -1 -1 -1 -1 -1 10 -1 -2 3
pair remind&time	24 -37 71 -7 -5 -35 33 -27 -16 -25
pair remind&wait	36 0 -34 -1 4 -1 -1 -1 -1 19
pair review&role	3 11 -5 -4 6 -8 5 -5 -3 22
pair review&sign	-2 -2 -1 -1 0 9 -2 -1 -1 7
pair review&slot	0 -1 0 0 3 0 -1 0 -1 13
pair review&sorry	-2 -1 -1 3 4 0 -1 0 -1 9
pair review&stage	-3 -7 -1 -1 2 -1 10 -1 2 29
pair review&talk	-4 7 -1 -1 0 -1 -1 -1 1 -8
pair review&task	5 -8 -1 -2 3 -2 8 -1 -2 9
pair review&team	-7 0 -2 1 -6 -2 16 -3 4 28
pair review&thank	-2 -2 -1 -1 15 -1 -2 -2 -5 -15
pair review&ticket	-5 -6 -2 -2 -3 -1 19 3 -2 -1
pair review&time	4 -4 -4 -3 1 -5 2 -1 10 17
pair review&wait	-1 -1 -1 -1 -1 -1 8 -1 -1 0
pair role&sales	4 13 -6 -4 -2 -4 3 -2 -2 -4
pair role&send	11 4 -2 -2 -3 0 -7 -2 0 32
pair role&shop	1 -1 -1 -1 3 1 -3 -1 2 1
pair role&sign	-5 -3 -2 -3 0 11 -7 -2 11 -26
pair role&slot	22 2 -8 2 -2 -4 0 -5 -6 -17
pair role&sorry	-7 -2 -3 18 -1 -1 -3 -1 -1 -2
pair role&stage	18 -17 -3 -1 -5 -4 10 -3 5 -4
pair role&start	27 -23 -2 -4 -4 13 -4 -1 -3 -10
pair role&study	1 -5 -1 -3 19 0 -4 -1 -5 9
pair role&talk	19 43 -9 -6 -13 4 -26 -7 -5 -17
pair role&team	-8 13 -11 -3 10 -3 14 1 -13 -21
pair role&thank	9 -11 -5 -7 15 -6 -20 -4 31 -37
pair role&time	78 -44 -15 31 -10 19 -50 -8 -1 -32
pair role&video	-7 9 5 -1 -1 -1 -1 -1 -1 -14
pair role&wait	6 -4 -5 -1 -1 -2 9 -1 -1 48
pair role&wish	4 -7 -3 25 -10 -3 -9 -7 10 -17
pair sales&slot	32 -5 -10 -3 -1 -7 -4 -2 1 -2
pair sales&talk	10 0 -1 -2 -2 -3 -1 -2 1 -9
pair sales&team	8 3 -2 4 -5 -3 -3 -1 0 -12
pair sales&time	54 -8 -5 2 -7 -4 -25 -5 -3 -11
pair sales&video	2 3 -1 -1 -1 -1 -1 -1 0 -1
pair send&shop	-1 -1 0 0 -1 2 -2 0 4 6
pair send&sign	-16 -5 -3 -3 1 55 -24 -3 -3 32
pair send&slot	0 3 4 -3 -1 -1 -3 -1 2 4
pair send&talk	9 2 -1 -1 -3 -1 -3 -1 -2 -5
pair send&team	0 2 -2 -1 -4 -2 20 -3 -10 -1
pair send&thank	-9 -1 -2 -2 -6 0 2 -2 19 -6
pair send&ticket	-4 -4 -1 -1 -4 4 19 -2 -6 -18
pair send&time	-45 -20 -4 -10 -5 26 25 38 -6 -85
pair send&video	3 9 -2 -2 -1 -1 -4 -1 -1 -7
pair send&wait	7 -5 4 -9 -3 -3 17 -4 -4 -1
pair shop&slot	19 -3 0 -4 -1 -1 -11 -1 2 -2
pair shop&ticket	-1 -1 -1 0 -1 0 1 2 1 -6
pair shop&time	3 3 1 -1 -1 1 -3 -1 -1 -8
pair sign&slot	0 -11 -1 -2 2 17 -2 -1 -2 -2
pair sign&start	-2 -1 -1 -1 -1 9 -2 -1 -1 -4
pair sign&team	12 -3 -2 -2 9 6 -12 -3 -6 -7
pair sign&thank	-1 -5 -2 2 -9 1 -7 -2 22 -13
pair sign&ticket	-5 -10 -2 -2 -2 26 -4 -1 -2 -2
pair sign&time	-38 -15 8 -9 10 97 -46 -2 -5 -54
pair sign&wait	-3 -2 -1 -1 -4 3 14 -2 -4 -19
pair slot&sorry	-7 -2 7 12 -2 -1 -5 -1 -1 -14
pair slot&stage	1 1 -3 -1 -1 -1 6 -1 -1 -16
pair slot&start	23 -6 -3 -4 -2 15 -17 -3 -2 -2
pair slot&talk	20 16 -10 8 -4 -4 -26 3 -2 0
pair slot&task	7 -3 -1 -1 0 0 -1 0 0 18
pair slot&team	13 -18 -7 -4 -2 -7 30 -1 -4 -15
pair slot&thank	-5 2 -3 -4 -8 -3 8 -5 16 12
pair slot&ticket	-3 -10 -2 -2 -3 14 7 3 -3 -1
pair slot&time	5 -27 75 -2 -30 -21 12 19 -30 -131
pair slot&video	-15 7 7 13 -2 -2 -3 -1 -2 12
pair slot&wait	29 -7 -6 -9 -2 0 -3 -2 -1 32
pair sorry&team	-5 -8 7 13 -2 -1 -2 -1 -1 -3
pair sorry&time	-25 -27 53 46 -12 -5 -20 -5 -5 -38
pair sorry&wait	-2 -1 4 -3 -1 -1 9 -4 -1 -2
pair stage&talk	19 7 -2 -2 -5 -2 0 -13 -1 4
pair stage&team	31 -12 -6 -7 8 -5 12 -15 -5 -22
pair stage&time	5 -27 12 -1 -3 -3 33 -4 -10 40
pair stage&video	-5 20 -1 -1 -2 -3 -4 -1 -2 -8
pair stage&wait	-3 -2 -1 -1 -2 -1 15 -3 -1 -1
pair start&time	16 -35 -7 -9 -8 78 -40 -7 12 -35
pair study&talk	-8 -3 -3 -2 1 -14 31 -2 -1 5
pair study&task	13 -3 -1 -1 2 -1 -5 -1 -4 -15
pair study&team	0 -1 -1 -1 3 -1 1 -1 -1 -5
pair study&thank	-5 -5 -1 -3 24 -2 -1 -3 -5 -17
pair study&ticket	4 -1 0 -1 0 0 -1 -1 0 2
pair study&time	-9 -8 -1 -3 11 22 -4 -3 -4 73
pair talk&team	59 -17 -12 -4 4 -7 2 -18 -8 -28
pair talk&thank	-10 -5 -3 -7 4 -3 31 -2 -5 -8
pair talk&time	53 13 -21 -3 -4 -7 1 -25 -7 -84
pair talk&video	16 7 -3 -2 10 -3 -12 -13 -2 -3
pair talk&wait	5 -2 -2 -1 1 -1 5 -2 -4 -27
pair task&team	-3 8 -1 -1 1 -2 -2 -3 2 -22
pair task&ticket	4 -1 0 -1 -1 0 -1 -1 1 -1
pair task&time	19 -7 -3 -1 -2 -2 0 -2 -2 -22
pair team&thank	2 4 -2 -1 2 -1 -3 1 -2 5
pair team&ticket	-12 -6 -3 -2 -5 -2 9 29 -8 -5
pair team&time	51 -52 -4 35 -9 -21 33 -26 -7 -23
pair team&video	21 -5 -2 -2 11 -2 -9 -12 1 -3
pair team&wait	-12 -4 -3 -3 -7 -2 49 -12 -5 -10
pair thank&time	-20 -13 -8 -14 21 -2 48 -1 -11 -20
pair thank&wait	-4 -4 -2 -2 32 -2 1 -6 -13 -25
pair ticket&time	-22 27 -2 -5 -6 4 0 1 4 -2
pair ticket&wait	-2 0 -1 -1 -1 2 -5 1 8 1
pair time&video	24 -1 15 -7 8 -5 -15 -15 -4 25
pair time&wait	40 -6 -27 -5 -2 -2 -1 -2 5 26
past interview	-77 36 -62 -15 53 52 61 -26 -21 -57
pay.lure	0 0 0 0 0 0 0 0 0 117
person, and hiring little	0 -55 -49 -34 33 55 45 -24 28 65
promise	-8 -87 -42 -47 -93 -17 249 -4 50 -111
proposal.availability	-41 229 35 -35 -55 -29 -67 -6 -31 -57
proposal.availability@subject	-4 6 -4 -3 -3 -4 17 -2 -4 -27
proposal.link	-37 167 19 -23 -29 -13 -42 -13 -30 -56
proposal.link@subject	-27 55 -4 -4 -5 -3 -4 -3 -5 -41
proposal.offer	-24 126 77 -21 2 -27 -35 -37 -60 -50
proposal.offer@subject	-1 2 0 0 0 0 0 0 0 6
proposal.recorded	-70 138 5 -10 -4 -7 -14 -7 -30 -63
proposal.recorded@subject	-54 107 -3 -7 0 -5 -10 -5 -23 -46
question	-138 118 79 -82 -26 128 52 -72 -59 37
rejection.clear	-93 -72 -33 49 389 -23 -125 -28 -62 -84
rejection.clear@subject	-1 -1 -1 4 2 0 -1 0 -1 25
rejection.farewell	-26 -7 -10 5 83 -8 -18 -7 -13 -48
rejection.soft	-52 -45 46 -19 147 -36 25 -35 -31 2
rejection.soft@subject	-7 -5 0 -4 -3 -3 -2 -3 28 -6
relay	26 -19 -47 46 33 -21 -62 -39 84 -147
reply.hint	-38 4 -38 -6 -13 -33 155 -21 -9 -73
reply.hint@subject	-4 1 -2 -1 -4 -5 19 -3 -1 -28
reply.hold	-48 -13 -11 42 -76 6 125 -8 -18 -1
reply.hold@subject	-16 -3 -2 -7 -8 -5 45 -2 -1 -4
reply.pending	43 -24 -45 -39 -67 -30 230 -57 -13 -66
reply.pending@subject	-8 -6 -3 -3 -9 -3 41 7 -16 -23
reply.request	14 68 -11 -51 -76 1 121 -4 -62 -30
reply.request@subject	-27 -18 -9 -6 -9 -14 64 25 -5 -47
reply.thanks	-24 -20 -76 64 81 -38 46 15 -48 -92
reply.thanks@subject	-4 -3 -2 -2 -24 -1 5 4 27 -3
reschedule.moved	-168 -56 360 -4 -28 -17 -35 -30 -22 -62
reschedule.moved@subject	-95 -23 142 25 -9 -7 -16 -10 -8 -53
reschedule.why	-54 -76 214 57 -78 -14 -43 -10 5 -29
reschedule.why@subject	-4 -1 -2 -1 -1 3 -2 8 -1 2
scheduler	11 105 -21 -4 -16 -32 -21 -9 -13 -89
sense alert	-2 -13 -5 -3 8 -9 25 -4 3 70
sense alert@subject	0 0 0 0 -1 0 2 0 0 31
sense apply	5 57 -46 -18 13 -29 -69 -25 111 63
sense apply@subject	-19 -11 -23 -28 40 -9 -14 -14 79 -83
sense ask	-21 60 49 -24 -40 -7 -33 52 -36 8
sense ask@subject	-8 -12 -9 3 -3 -4 24 10 -2 11
sense asked	-83 71 48 -49 -15 77 31 -43 -36 20
sense asked@subject	-9 4 -13 -6 -9 -5 42 3 -7 123
sense available	-15 120 -13 -12 -25 -23 -23 -9 -1 79
sense available@subject	-1 13 -1 -2 -2 -1 -4 0 -2 14
sense away	-7 -20 -1 -13 -31 -4 28 44 4 30
sense away@subject	-5 -4 -4 3 -2 -2 -7 23 -2 -9
sense back	-9 -24 10 -10 -9 -7 28 30 -9 -19
sense back@subject	0 -1 -1 -2 9 -1 -5 3 -1 -13
sense book	41 44 32 4 -25 4 -65 -19 -16 28
sense book@subject	-17 33 15 25 -16 -8 -17 -8 -8 20
sense bounce	-8 -5 -3 -3 -8 -2 -10 39 0 14
sense bounce@subject	-3 -3 -2 -2 -5 -1 -5 27 -6 -36
sense call	39 25 -38 16 -20 21 -53 -30 39 7
sense call@subject	63 -6 -13 4 -10 -11 -13 -6 -8 -41
sense cancel	-63 -12 4 151 -24 -10 -31 -10 -6 -27
sense cancel@subject	-52 -8 -9 116 -16 -4 -16 -6 -5 -4
sense candidate	-27 -4 -16 -11 51 -17 29 -12 6 -37
sense candidate@subject	-13 12 -6 -10 32 -6 -12 -4 7 75
sense choose	-50 81 -12 7 73 13 -75 -25 -13 11
sense choose@subject	-7 19 -3 -2 1 5 -8 -2 -2 57
sense civic	7 7 -4 -8 6 25 -49 26 -10 72
sense civic@subject	-1 5 -1 -1 -1 0 -1 -1 -1 30
sense closer	-13 -5 -12 -11 103 -17 -23 -11 -10 81
sense cold	8 -2 -5 -12 -4 -4 16 -4 5 93
sense cold@subject	9 -1 -1 -2 -10 -3 -2 -1 10 21
sense confirm	57 -7 17 -24 -40 -3 6 -14 7 -47
sense confirm@subject	25 -5 -11 -4 -5 -3 -4 2 4 -1
sense deadline	-17 14 -27 -30 -12 27 38 -8 15 43
sense deadline@subject	-4 -15 7 -2 -3 -6 10 12 1 47
sense decide	18 -32 -22 0 34 -6 42 -33 -2 54
sense decide@subject	-4 -3 -3 -2 7 3 8 -3 -3 3
sense document	31 -56 -27 -12 -25 -23 104 15 -7 6
sense document@subject	-4 -13 -5 -3 -5 -8 46 -5 -3 -58
sense education	11 -12 -4 -6 25 -4 -4 -1 -4 109
sense education@subject	1 -1 -1 0 22 -1 3 -1 -22 3
sense enjoyed	-23 24 -21 -19 61 16 36 -30 -45 -1
sense enjoyed@subject	-13 18 -1 -1 -1 -1 0 -1 -1 -2
sense event	8 -8 4 5 -8 -3 -18 22 -2 22
sense event@subject	-3 1 -2 8 -1 -1 -2 -1 -1 0
sense exit	1 -2 -3 -5 -3 -19 -13 -7 52 -1
sense exit@subject	0 0 0 0 0 0 0 0 0 22
sense family	-19 24 -8 -7 -11 -17 41 -9 6 54
sense feedback	15 -10 -7 -7 9 -4 21 -3 -13 18
sense feedback@subject	-3 -2 -1 -3 18 -3 0 -1 -4 2
sense filled	-18 -24 30 18 20 34 -56 20 -25 -26
sense filled@subject	-23 -4 15 -8 -6 -4 -15 48 -3 0
sense forwarded	2 -2 -4 -1 -3 1 2 3 2 -1
sense future	-42 -15 18 9 37 -7 14 -7 -5 32
sense glad	18 1 -25 -22 -3 52 21 -20 -21 22
sense glad@subject	-2 2 0 0 -1 -1 4 -1 0 21
sense health	13 -7 -8 -12 -29 -12 10 18 26 -60
sense health@subject	0 -3 -1 -1 -19 -1 -2 -1 28 -19
sense hear	-7 -12 -13 17 -15 -6 1 4 31 -59
sense hear@subject	-53 -11 19 4 65 -16 11 12 -32 -68
sense hiringside	8 -12 19 -6 -16 0 -5 -5 16 15
sense hiringside@subject	5 -2 5 -3 -1 -1 -1 -1 -1 46
sense hitch	-10 -26 44 -11 -6 -18 28 2 -4 9
sense hitch@subject	-1 -1 -3 0 0 2 -1 5 0 2
sense hold	-38 -6 -10 37 -45 -2 87 -8 -15 -48
sense hold@subject	-9 2 -1 -8 -5 -3 26 -1 -1 -13
sense inbox	-100 -31 -34 -27 -22 -25 -1 241 -1 48
sense inbox@subject	-7 -12 -4 -3 -7 -3 -7 57 -14 -32
sense interview	31 54 15 57 -40 -18 -73 -24 -2 103
sense interview@subject	127 37 46 39 -49 -46 -110 22 -66 -53
sense invite	37 -9 20 16 -19 7 -65 10 4 12
sense invite@subject	10 5 12 -6 -4 -3 -7 -3 -4 49
sense join	-10 -13 -10 8 7 71 -37 -13 -3 14
sense join@subject	-12 -2 -2 -2 -2 -13 35 -2 -1 -8
sense keen	-7 49 -27 -25 5 19 -2 8 -20 78
sense link	3 52 33 -22 -21 -25 -6 -4 -10 172
sense link@subject	0 0 5 -1 0 -1 -2 0 0 41
sense lure	-7 2 -2 -2 -6 -3 26 -6 -2 143
sense lure@subject	-1 -3 0 -1 3 -1 6 -1 -2 27
sense machine	-1 4 -7 -4 -10 -1 -17 42 -6 0
sense machine@subject	-6 -6 -4 -3 -5 -3 -8 39 -5 -21
sense mediaword	10 -1 -5 -4 -1 0 -38 37 2 116
sense mediaword@subject	-7 -3 -3 -3 2 -15 31 -2 0 12
sense meet	22 48 2 6 -37 -30 24 -32 -4 -31
sense meet@subject	52 -11 -8 0 -6 -13 -13 -1 1 7
sense mine	-13 21 10 -2 -3 -1 -3 -1 -8 45
sense mine@subject	-1 0 0 0 0 0 -7 10 0 -18
sense move	-59 -32 128 -16 -1 11 -1 -4 -26 69
sense move@subject	-27 -17 72 -7 -2 -4 -13 1 -4 -18
sense not	-95 -88 77 77 117 -42 -30 49 -66 16
sense not@subject	-11 -5 -8 13 -11 -2 -6 22 9 -9
sense offer	-59 37 -24 -2 15 81 -44 -8 3 80
sense offer@subject	-13 -5 -5 -3 -5 47 -9 -3 -4 76
sense office	24 58 -9 -22 -13 -14 5 -11 -19 8
sense office@subject	12 5 -4 -8 4 -2 3 -1 -8 14
sense official	-14 2 11 -2 -2 -4 10 -2 0 69
sense official@subject	0 0 0 0 0 0 0 0 0 41
sense onward	-46 43 -11 -8 33 -32 25 24 -26 -44
sense onward@subject	0 0 -6 -5 26 -5 -4 -2 -5 -56
sense other	-66 -47 53 15 89 10 -8 -20 -26 38
sense pay	-24 6 -11 -13 -11 83 -14 -11 -4 52
sense pay@subject	6 2 0 -1 -1 -1 -4 0 0 0
sense practice	10 -4 -2 -3 1 -2 -2 1 1 66
sense practice@subject	-3 0 -1 0 0 0 0 5 0 -1
sense prepare	130 -66 -19 -3 -12 -44 30 -1 -16 10
sense prepare@subject	3 0 0 -1 0 0 0 0 0 19
sense property	28 -14 -6 2 0 7 -10 -2 -6 88
sense property@subject	-2 -1 -1 5 1 -1 1 -1 -1 47
sense received	-17 -27 5 -18 15 -8 -79 36 93 64
sense received@subject	-11 -4 -5 -4 -13 -6 -8 12 39 -40
sense recorded	-31 48 3 -5 2 -3 -5 -3 -6 62
sense recorded@subject	-5 10 -1 -1 3 -2 -2 -1 -3 -2
sense recruiter	-34 -10 3 -10 36 7 4 12 -8 18
sense recruiter@subject	9 0 -2 2 -3 1 -38 34 -2 33
sense remind	31 -32 47 12 -7 -41 39 -33 -17 -12
sense remind@subject	4 -23 50 -10 -5 -6 -5 0 -5 16
sense review	-16 1 -19 0 -24 -11 29 -5 46 31
sense review@subject	4 -8 -2 -3 7 2 4 -2 -2 13
sense role	82 -37 -66 58 55 23 -73 -47 4 -87
sense role@subject	6 40 -13 -15 -6 18 -4 -12 -15 -12
sense sales	86 0 -43 18 14 -17 -31 -15 -12 54
sense sales@subject	7 12 -2 -3 -2 -4 -4 -1 -2 14
sense send	25 -52 9 -49 -38 23 81 12 -11 5
sense send@subject	5 2 -2 -2 -4 -2 -2 1 4 -14
sense shop	-8 16 -2 3 -5 -2 -12 8 2 86
sense shop@subject	-7 2 -1 14 -8 -1 -2 2 1 2
sense sign	-29 -38 -2 -17 3 126 -54 20 -8 33
sense sign@subject	-22 -14 -5 -6 -8 44 -16 33 -6 -35
sense slot	106 19 39 -17 -55 -22 -26 11 -54 -9
sense slot@subject	-22 34 15 -5 -3 -4 -5 -6 -4 14
sense sorry	-62 -69 108 105 70 -26 -79 -26 -21 -83
sense stage	35 6 -13 16 -28 -24 46 -31 -6 -25
sense stage@subject	24 24 -12 -9 -7 -19 14 -10 -7 -67
sense start	33 -14 -17 -15 -14 70 -27 -16 -1 -18
sense start@subject	-14 -2 -1 -1 -1 -18 37 0 -1 10
sense study	4 -25 -10 -12 35 3 18 1 -14 54
sense study@subject	-29 -6 -5 -3 1 24 -12 32 -1 -16
sense talk	46 101 -58 -24 8 -27 13 -36 -23 -39
sense talk@subject	30 70 -18 -13 8 -11 -48 -3 -15 -85
sense task	13 -2 -13 -7 -6 -23 34 -12 17 -43
sense task@subject	-14 -13 -3 -3 -2 -18 56 -4 0 -6
sense team	27 -38 -35 10 -26 -14 132 -26 -29 -111
sense team@subject	49 16 -5 -12 2 -7 -18 -13 -11 15
sense thank	-88 -18 -81 31 90 -59 28 -10 108 -89
sense thank@subject	-41 -10 -9 -6 -26 -5 -3 48 52 -46
sense ticket	-12 4 -15 -19 27 17 -37 21 15 -2
sense ticket@subject	-3 -2 -2 -1 -2 -1 -7 14 5 -21
sense time	17 57 46 26 -79 -8 -31 2 -31 19
sense time@subject	20 -62 43 102 -26 -21 -55 5 -6 50
sense urgent	-5 -4 -3 -8 -6 -4 -17 51 -3 37
sense urgent@subject	-6 -1 7 10 -4 -1 -5 0 0 10
sense video	75 12 17 -8 -1 -16 -37 -27 -16 -107
sense video@subject	1 20 -3 -2 -2 -3 -5 -2 -4 -20
sense wait	23 -20 -3 -38 -22 18 66 -6 -18 -29
sense wait@subject	-7 18 -1 -2 -3 -1 -2 6 -8 4
sense wish	-10 -1 -28 55 72 -17 -69 -21 18 4
sense wish@subject	0 0 0 0 0 0 0 0 1 24
several times, asked	-39 108 18 -12 -13 -11 -28 -11 -11 -34
shift	-54 34 39 -4 -2 -2 -8 -2 -2 -13
short	28 -19 -33 -11 -88 -41 129 69 -33 -97
slots on offer	174 -9 -23 -8 -20 -12 -73 -16 -12 -81
survey	19 -13 -3 -2 12 -1 -6 -2 -5 45
survey@subject	6 0 -2 -1 0 0 0 -1 0 -19
times of one day	116 -17 12 -15 -8 -8 -62 -10 -8 46
times of several days	-89 258 -8 -26 -21 -24 -58 -14 -18 13
voided interview	-36 -9 50 -1 0 -1 -2 -1 0 -5
voided, and a time	-36 -9 50 -1 0 -1 -2 -1 0 -2
windows	59 3 -17 -16 -14 -26 33 -11 -12 35
word !	27 1 -7 4 -28 17 -9 -32 27 6
word ! !	1 -3 -1 -1 -3 35 -24 -2 -1 45
word ! i	-2 4 0 0 -1 0 1 0 -2 7
word ! i'm	0 0 0 0 0 0 0 1 0 7
word ! je	-2 -1 -1 -1 -2 -2 9 -1 0 -4
word ! the	-4 0 3 -1 -4 -1 9 -1 -1 -5
word ! timemention	0 0 0 0 0 0 0 0 0 14
word ! we	0 -1 -2 0 -1 6 -3 0 1 0
word ! wir	-1 1 0 -1 3 0 -2 0 0 6
word ! with	3 -2 -2 -1 -1 4 2 -1 0 -4
word #	33 20 -24 -21 -13 62 -44 6 -18 85
word # #	32 -20 -15 0 1 2 3 0 -3 20
word # :	2 2 -1 0 -1 0 -3 1 -1 71
word # ?	-1 -3 1 -1 -1 -3 8 -1 0 -14
word # a	4 0 -5 -1 -2 0 8 -2 -3 3
word # and	0 3 0 0 0 2 -3 0 0 11
word # b	4 -1 -1 -1 1 0 -1 0 0 1
word # busines	0 0 0 0 -1 0 -10 12 1 -3
word # c	0 0 0 0 0 0 0 0 0 9
word # days	-2 -2 -1 0 -1 18 -11 1 -1 -1
word # de	-1 2 0 0 6 0 0 0 -5 2
word # dias	-4 -2 -1 -1 -2 1 13 -2 -3 -8
word # e	2 -6 -1 -1 0 0 6 -1 0 0
word # en	0 0 1 0 0 0 -1 0 1 13
word # euro	0 0 0 0 0 2 -1 0 0 11
word # f	-1 3 0 0 0 0 -1 0 0 -2
word # h	0 0 1 0 0 0 -1 0 0 3
word # hour	-1 -2 0 0 -1 3 0 3 -1 11
word # in	4 -3 0 0 0 0 0 0 0 7
word # k	-4 -7 -2 -1 -3 48 -28 -2 0 -12
word # min	16 11 -4 -2 -1 -5 -12 -2 -1 -23
word # minut	-3 10 0 -1 -1 -1 -2 -1 -1 1
word # minute	-1 7 -1 -1 1 0 -3 0 -2 5
word # minuti	0 4 0 0 0 0 -2 0 -1 -1
word # month	1 0 0 0 0 0 0 0 0 3
word # oferta	0 0 0 0 0 0 0 0 0 3
word # people	0 0 0 0 0 0 0 0 0 9
word # pm	-1 5 -1 0 0 0 -1 0 0 -3
word # th	-1 8 -3 -1 0 0 -1 -1 0 -9
word # timemention	2 2 -1 0 0 -1 -1 0 0 4
word # to	-2 0 0 -1 0 8 -4 -1 0 7
word # work	-2 0 4 0 0 0 -1 0 1 1
word # x	0 -5 0 0 0 0 6 0 0 7
word :	-14 -3 0 0 -24 -9 -5 75 -20 64
word : #	6 -2 -4 2 4 2 -5 3 -6 45
word : app	-1 5 1 -1 -1 0 -1 0 -2 -2
word : calend	1 12 -2 -1 -2 -4 -2 -1 -1 -6
word : colloquio	0 -2 0 2 0 0 -1 1 0 -4
word : data	5 -1 -1 0 1 0 -2 -1 -1 4
word : el	-1 1 0 0 0 0 1 0 0 -3
word : entretien	1 -1 0 1 -2 0 -1 3 0 -9
word : entrevista	0 -1 2 5 -3 0 -1 -1 -1 -4
word : hiring	1 0 1 0 0 0 0 0 0 -3
word : http	3 23 -3 -4 -5 -10 3 -2 -5 49
word : interview	-3 -1 3 1 -1 -1 -2 4 -1 4
word : intro	0 0 0 1 0 0 0 0 0 -8
word : la	-1 0 0 2 -1 0 3 0 -1 1
word : meet	5 -1 -1 -1 0 0 0 0 0 -15
word : r	-5 0 0 5 0 1 0 0 0 -1
word : the	0 0 0 -2 -1 0 4 0 1 9
word : timemention	-33 -7 11 -3 -4 -1 -6 43 -1 45
word : your	5 0 -1 0 1 0 -1 -3 0 -1
word : zoom	3 0 -1 0 0 0 -1 0 0 -6
word ?	-34 35 19 -18 -11 25 10 -13 -13 -16
word ? #	-1 -4 -1 0 -1 13 -4 -1 0 -5
word ? ?	0 0 0 0 0 0 0 0 0 15
word ? i	17 7 -16 0 0 0 -7 0 0 7
word ? if	-1 1 0 0 -3 -1 4 0 0 3
word ? my	0 -1 1 0 0 0 0 0 0 7
word ? we	-2 4 -1 0 0 0 -1 0 0 1
word a	-55 26 18 -13 22 -6 20 4 -15 -1
word a #	-4 7 4 -1 -2 6 -5 -2 -2 10
word a call	-1 2 -2 0 -2 -1 2 1 0 4
word a day	0 4 0 0 0 0 -2 0 0 3
word a de	0 0 0 0 0 0 0 0 0 -3
word a entrevista	0 0 3 -2 0 0 -1 0 0 -1
word a first	0 2 0 0 0 0 0 0 0 -5
word a gente	-1 0 0 0 3 0 -1 -1 0 0
word a la	1 -1 0 0 -10 -1 10 -1 1 -1
word a las	-2 0 4 0 0 0 -1 0 0 -1
word a look	0 -1 0 0 -1 -2 1 2 1 -3
word a lot	0 0 0 0 1 0 0 0 0 5
word a member	0 0 0 0 0 0 -11 12 1 0
word a mon	2 2 0 -1 -1 -1 -1 1 -1 -3
word a new	-1 -2 3 -1 0 0 -1 2 0 12
word a phone	0 2 0 0 0 0 0 0 0 -3
word a quick	0 -2 0 0 -1 -1 5 0 0 2
word a short	0 1 0 0 -1 0 1 0 0 6
word a sua	-1 6 0 0 0 0 -5 0 1 -4
word a timemention	-6 1 11 -2 -1 0 -2 0 -1 -20
word a una	-5 6 0 -1 1 0 0 0 0 -1
word a vaga	0 -6 -2 8 -8 -1 10 -1 0 -8
word a week	-7 -2 6 -2 10 5 -8 -2 0 -13
word aan	4 -5 -1 1 1 0 0 1 -1 -3
word aan de	1 -2 0 0 0 0 1 0 0 -5
word ab	0 -2 1 -1 -1 0 0 0 1 5
word abbiamo	-1 -1 -5 -1 7 -1 3 -1 0 -2
word abc	2 0 -1 0 0 0 0 0 0 -4
word able	-3 2 -9 7 -2 -1 5 0 0 1
word able to	-3 2 -9 7 -2 -1 5 0 0 1
word about	-7 8 8 6 -5 -10 -2 1 1 32
word about #	-1 3 0 0 0 0 0 0 0 2
word about an	1 1 -1 0 0 0 0 1 0 -4
word about the	8 10 -4 6 -3 -4 -8 -2 -2 4
word about your	-3 8 -1 -1 -2 0 -3 -1 3 4
word above	4 -1 -2 -1 0 0 -13 14 0 -4
word abraco	1 0 0 0 2 0 -1 0 0 -5
word accept	-3 -2 -1 -2 0 -1 -4 15 -1 4
word accept :	-4 -1 -1 -1 -2 -2 -4 15 -1 -8
word accept this	-3 -1 -1 -1 -2 -1 -4 13 -1 -9
word accepte	-1 -1 0 -1 3 0 -1 3 -1 -3
word acces	0 0 0 0 0 0 0 0 1 6
word account	0 0 0 0 -1 0 -1 3 -1 4
word acros	0 0 0 0 1 0 -1 0 0 3
word action	-2 2 2 1 0 0 -1 0 -1 10
word acudir	0 0 0 0 0 0 0 0 0 3
word add	0 -1 0 0 0 0 0 2 0 33
word add to	1 0 0 0 0 0 0 0 0 15
word addetto	1 0 0 0 1 0 0 0 0 -4
word addres	0 -2 0 0 -1 0 0 4 0 2
word admission	0 0 0 0 0 0 0 0 0 9
word afraid	-2 -1 0 2 16 -1 -11 -2 -1 -9
word afspraak	2 -1 1 1 0 0 -1 0 0 -5
word after	7 -7 -3 -2 -3 -5 1 1 12 -8
word after a	0 0 0 0 3 0 -2 0 0 0
word after the	-1 -1 0 0 -2 -1 0 0 6 -1
word afternoon	-1 2 3 0 -1 0 -2 0 0 -4
word again	-13 -3 8 4 1 -2 8 -1 -1 -3
word agenda	2 9 1 0 -2 -4 -4 -1 -1 3
word agenda :	0 0 0 0 0 0 0 0 0 9
word aggiornamento	0 0 0 0 2 0 0 0 0 -6
word ahead	-3 -1 -1 2 0 -1 4 0 0 -1
word ai	-1 0 -1 5 -2 0 -1 0 0 -2
word aim	1 -1 0 0 -1 0 0 1 1 -5
word aim to	1 -1 0 0 -1 0 0 1 1 -5
word ainda	-1 0 0 0 -1 0 3 0 -1 -1
word al	0 -6 -2 -2 0 -2 13 0 -1 3
word algo	-3 0 -1 0 -1 0 1 -1 4 -1
word all	-6 -11 11 26 -6 10 -11 -9 -4 34
word all the	-3 -5 -7 25 -4 6 -7 -3 -1 -4
word all time	1 0 0 0 0 0 0 0 0 -5
word alle	0 -3 2 1 1 0 -3 -1 3 14
word almacen	-6 7 0 -1 2 0 0 0 -1 -4
word als	9 1 -2 -3 -2 7 -8 -2 1 -25
word also	-4 3 3 -1 -1 -1 1 -1 0 22
word am	17 -10 0 3 2 -2 -8 2 -3 11
word am telefon	-1 -2 -2 0 0 0 5 0 0 -7
word am timemention	4 -4 -1 1 2 -1 -1 -1 0 19
word an	9 1 -9 -6 5 7 -8 -1 2 32
word an answer	-1 0 -1 0 0 0 3 -1 1 -2
word an der	3 -2 0 0 -1 0 0 0 1 -2
word an hour	3 1 -1 -1 -1 8 -5 -1 -1 -6
word an interview	0 2 -3 -1 0 -1 -1 3 1 0
word an offer	-1 -1 0 -1 1 1 1 1 0 -4
word an update	0 -2 0 0 5 0 -2 0 0 -1
word analista	1 0 2 -1 0 2 -3 -1 0 -7
word analyst	-11 13 2 1 3 1 -5 -1 -3 -16
word analyst at	0 -2 0 0 0 3 0 0 0 2
word analyst position	-1 1 0 -2 0 -1 4 0 0 3
word analytic	2 -1 -2 -1 -1 0 -1 2 1 4
word ancora	-1 0 0 0 -1 0 4 0 0 -8
word and	-7 -4 -21 3 5 2 -6 8 21 28
word and #	-1 4 0 0 0 0 -2 0 1 -1
word and a	0 1 -1 0 0 0 -11 12 0 0
word and have	0 9 0 0 0 0 -7 0 0 9
word and i	7 -9 -2 -1 3 10 -6 -1 -1 -13
word and i'd	0 -2 0 0 0 0 4 0 0 -4
word and i'll	2 -2 -3 -3 -1 -3 15 -2 -1 -8
word and i'm	3 -1 0 -1 6 -1 -5 -1 0 -2
word and tell	0 -4 0 0 0 7 -2 0 0 -7
word and the	0 -4 1 3 6 -2 -1 -1 -1 -1
word and we	-1 -5 -1 0 4 13 -6 -2 -3 0
word and will	1 -2 -1 -4 -2 -3 -22 8 26 -6
word and would	-1 3 0 0 -1 -1 2 0 -2 9
word and you	-5 2 0 -1 -1 -1 8 0 -1 3
word and your	4 -1 0 -1 -3 0 0 -2 3 14
word ander	0 -2 3 0 -1 0 3 0 -1 -4
word andr	-7 6 0 1 -1 -1 4 -1 -1 -9
word angebot	0 0 0 0 0 1 0 0 0 -3
word ano	0 0 0 0 0 0 1 0 0 8
word another	1 -5 9 -4 4 -1 -2 -1 -1 31
word another time	3 -3 3 -1 0 0 0 0 0 3
word answer	-2 -1 -1 -1 -1 -1 4 0 1 19
word antwoord	-1 0 0 0 -1 -1 6 0 -2 -3
word any	4 19 -2 -2 -1 -3 -24 8 0 5
word any chance	0 8 0 0 0 0 -7 0 0 -1
word any of	-1 1 0 0 1 0 0 0 0 -6
word any question	0 0 0 0 0 1 0 0 0 -4
word any time	-3 12 -1 -1 -1 -1 -4 -1 1 -5
word anyth	-6 -1 -4 5 -1 -3 14 -2 -1 3
word aos	-1 -2 0 0 0 0 9 0 -5 4
word app	-1 5 1 -1 -1 0 -1 0 -2 2
word appli	-1 -1 0 0 -1 0 0 0 3 25
word appli on	0 -1 0 0 0 0 0 0 2 -4
word applicant	-2 -1 -1 -1 4 -1 5 -1 -3 12
word applicant :	0 1 0 0 0 0 0 0 0 -3
word application	-4 2 -4 -1 -1 0 -8 -3 19 21
word application :	-1 -1 0 0 -1 0 -1 3 2 4
word application and	-1 6 -1 0 1 3 -7 0 -1 -2
word application for	0 -2 -1 -1 2 -1 -5 -2 11 2
word application receiv	0 0 0 0 0 0 -1 0 3 0
word application to	0 0 0 0 0 0 0 0 1 5
word apply	-1 6 -1 -1 -4 -1 -4 -1 6 13
word apply for	0 0 0 0 -4 0 0 0 6 5
word apply to	0 6 0 0 -1 0 -3 0 -1 5
word appointment	0 1 0 0 0 0 3 -2 0 12
word appointment with	0 0 0 0 0 0 0 0 0 6
word appreciate	1 -1 -1 0 3 0 -3 -1 2 -2
word appreciate your	-1 -1 0 0 7 0 -2 -1 -3 -2
word approval	0 0 0 0 0 0 1 0 0 14
word appuntamento	0 0 1 0 0 0 0 0 0 5
word april	0 0 0 0 0 0 2 0 0 8
word april #	0 0 0 0 0 0 0 0 0 6
word aqui	-1 -2 0 -1 1 -1 4 -1 -1 -11
word are	28 -1 -13 1 -6 -2 2 -6 -4 36
word are on	11 -2 -2 -1 0 0 -3 -1 0 -6
word are pleas	0 -2 0 0 0 4 0 0 0 -3
word are schedul	2 0 0 0 0 0 0 0 0 -7
word are you	-3 6 -2 -1 -3 -3 7 -1 0 -14
word around	-3 4 -1 0 -2 -2 7 -3 -1 5
word arrange	-2 -1 0 -1 -1 0 5 0 -1 -1
word as	-16 -7 9 -7 -11 32 1 -1 -1 21
word as #	-1 0 1 0 0 0 0 0 0 8
word as a	0 0 0 0 0 0 1 0 0 24
word as i	-2 -1 0 -2 -2 6 3 -1 -1 -5
word as soon	-2 -2 0 -2 -4 16 -4 -1 -2 -8
word as the	2 1 1 0 0 0 -3 0 -1 3
word as we	-1 0 1 0 0 -1 -1 2 0 -6
word ask	7 -1 -4 -1 0 1 -2 0 0 -2
word ask for	7 -1 -4 0 0 1 -2 0 0 -13
word asked	-3 -1 0 0 1 -1 6 0 -1 1
word assessment	2 -2 0 -1 1 0 2 0 -1 3
word assistant	2 -1 -1 -1 11 -1 -10 -3 3 -8
word associate	-13 -4 -2 -2 -1 10 -4 16 0 -14
word at	6 2 -7 5 -1 -2 -7 3 2 7
word at #	4 0 -2 -1 -1 1 -1 0 0 -16
word at all	-13 -1 17 0 0 0 -2 -1 -1 9
word at our	2 -1 -1 -1 -1 0 -1 0 1 -9
word at the	18 -9 -6 2 1 -5 3 -1 -1 6
word at their	-10 15 -1 0 0 -1 -1 0 0 -9
word at this	-1 0 -6 8 1 0 0 0 0 0
word at timemention	8 -5 -1 -1 0 0 -1 0 0 10
word at your	-1 0 -1 0 -1 -3 6 -1 0 2
word ate	-3 1 -2 -3 -8 2 20 -1 -6 -17
word ate timemention	-2 2 -1 -1 -1 1 9 -1 -6 -6
word attach	20 -5 -2 -2 -2 6 -7 -5 -2 18
word atualizacao	0 0 0 -1 -4 0 7 0 0 -6
word au	-1 2 -2 -2 0 0 3 0 -2 -21
word au #	3 -1 0 -1 -1 -2 2 0 0 -8
word au poste	-1 3 0 0 2 0 -1 0 -1 -3
word au telephone	-1 -1 0 0 0 3 0 0 0 -4
word auch	-5 9 -5 2 -1 0 1 0 0 7
word auf	5 -1 1 -1 0 -1 -2 0 -2 -4
word auf dem	0 0 0 0 -1 0 2 0 1 3
word automatic	-1 0 -1 0 0 0 -1 4 0 -1
word automatica	-1 -1 -1 -1 -1 -1 -2 7 -1 -1
word automatica :	-1 -1 -1 0 -1 0 -1 5 -1 -1
word automatique	0 0 0 0 0 0 -1 4 -2 -1
word automatisch	0 0 0 0 0 0 -1 3 -1 -2
word autre	0 0 3 -1 -1 0 1 0 -1 -2
word availability	-3 6 0 -1 -1 -1 -2 3 -1 -6
word availability for	-1 5 0 0 -1 0 -2 0 -1 -3
word avant	-1 1 -1 0 -1 0 4 0 -2 0
word avec	2 3 1 -2 1 0 0 -1 -3 -6
word avez	1 0 0 0 0 0 0 0 0 -3
word aviso	-1 0 1 1 -1 0 1 0 0 -5
word avon	-1 0 0 0 3 0 0 3 -4 -1
word avon bien	-1 0 0 0 0 0 1 3 -2 -1
word away	0 -1 0 -1 -3 -1 1 1 4 0
word b	6 0 -2 -2 0 0 -2 -1 0 3
word b #	0 0 0 0 1 0 0 0 0 3
word back	-14 -6 6 -6 -9 -10 40 -4 4 -21
word back on	-1 -3 3 -1 0 -2 3 1 0 0
word back to	-4 -2 -2 -3 -6 -2 15 -3 6 -3
word backend	-2 1 0 0 2 1 -1 0 1 -4
word background	-1 -1 0 0 -2 0 2 0 3 0
word bank	1 0 2 0 0 0 -1 -1 0 7
word base	-1 -1 0 1 1 2 -2 0 0 6
word be	-2 -20 2 0 20 1 2 -7 4 -30
word be a	2 1 0 0 -1 -1 0 0 0 -7
word be contact	-2 -3 0 -1 0 0 5 0 1 -2
word be in	-6 -4 10 -4 8 -6 3 0 0 -11
word be on	-3 -1 5 -1 0 -1 1 0 0 1
word because	-2 -3 2 -1 4 0 -3 4 -1 7
word because of	-1 0 1 0 4 0 -2 0 -1 -1
word because you	0 0 0 0 0 0 0 0 0 4
word bedankt	0 -1 0 0 1 0 -1 2 1 -7
word bedankt voor	0 -1 0 0 1 0 -1 2 1 -6
word been	-23 -8 18 11 7 -2 -18 13 2 11
word been cancel	-6 0 0 7 0 0 0 0 0 2
word been moved	0 0 1 0 0 0 0 0 0 6
word been put	-2 0 0 3 0 0 0 0 0 -2
word been reschedul	-3 0 4 0 0 0 0 0 0 3
word been select	0 -2 0 0 0 3 0 0 0 1
word been shortlist	4 0 0 0 -1 0 -3 0 0 -1
word before	0 2 -6 -3 4 -7 20 -8 -2 14
word before i	2 5 -1 -1 -2 -3 6 -6 -1 -11
word before the	1 0 0 0 0 0 1 0 0 4
word before timemention	-1 2 0 0 0 0 0 0 0 -6
word before we	-1 -4 0 0 -1 -2 7 0 0 -2
word before your	0 0 0 0 0 0 0 0 0 4
word begin	3 -6 -2 -1 -1 5 -1 -2 3 -8
word bei	8 -2 -1 -2 -1 0 -4 0 2 -9
word bei uns	4 -1 -1 -2 1 0 -3 1 2 -6
word being	-4 -3 -1 5 -2 -1 0 8 -1 -7
word bello	1 0 -1 -1 1 0 -1 0 0 -4
word below	-1 0 4 -1 5 0 -2 1 -6 -3
word below :	1 0 0 0 6 0 0 0 -6 -1
word bem	-2 1 3 -1 1 0 -1 0 0 -5
word bem ?	-1 0 3 -1 1 0 -1 0 0 -2
word ben	-1 -9 -1 0 0 0 11 1 0 5
word bent	3 -3 0 0 0 1 0 0 0 -2
word bericht	2 -1 1 0 -1 -1 0 1 -1 -5
word besoin	1 0 0 0 0 0 0 0 0 -3
word best	-2 11 -9 25 -6 -2 -12 -5 0 -12
word best for	0 3 0 0 0 0 -1 0 0 -10
word bestatigen	3 -2 0 0 -1 0 0 0 1 -3
word beste	3 -6 3 0 2 0 -1 -1 0 5
word better	-3 -2 -2 -1 12 -3 0 -2 -1 6
word between	0 1 0 0 0 0 0 0 0 7
word between timemention	0 1 0 0 0 0 0 0 0 3
word bewerbung	7 -4 -1 -2 -1 2 -3 -1 3 -13
word bewerbung als	-1 1 -1 -1 -1 3 -1 0 1 -7
word bien	-2 -4 3 -1 -3 -1 8 -1 2 -3
word bien recu	-2 -1 -1 -1 -2 0 8 -1 -1 -4
word bij	-1 -10 -2 0 1 0 11 0 1 -4
word bij de	0 0 0 0 0 0 0 0 0 9
word bill	0 0 0 0 0 0 0 0 0 9
word bio	1 0 0 0 0 1 -1 0 0 3
word bis	3 -1 1 1 -2 0 -5 -1 3 6
word bis timemention	1 -1 0 0 0 0 1 0 0 11
word bit	0 0 0 0 2 0 -1 0 0 3
word bitte	8 -6 1 -3 -1 -1 1 2 -1 -5
word bitte bringen	5 -1 -1 -1 0 0 -1 0 0 4
word block	8 -1 -1 -1 -1 0 -2 -2 -1 1
word boa	2 0 -1 1 0 -3 3 -1 0 -14
word boa tarde	-1 1 0 2 -1 -2 1 -1 0 -12
word board	-5 -2 -4 -2 -7 -1 29 -3 -5 -2
word bom	-1 7 -1 0 -1 0 -1 -2 -1 -5
word bom dia	-1 7 -1 0 -1 0 -1 -2 -1 -5
word bon	-1 -1 4 -1 -1 2 -2 -1 0 4
word bonjour	1 -2 3 -1 -2 -4 12 -2 -5 -23
word bonjour monsieur	1 0 0 0 1 0 0 0 0 -3
word bonjour yani	-4 0 1 0 -1 0 10 -5 -1 -2
word bonne	-2 3 0 2 0 0 0 0 0 -1
word book	10 -5 1 -1 -1 1 -4 -1 -1 23
word book !	2 0 0 0 0 0 -1 0 0 9
word book a	4 -2 -1 0 0 0 0 0 0 5
word book your	0 0 0 0 0 1 0 0 0 -9
word boss	-1 0 0 0 0 -1 4 -1 0 1
word both	1 3 -6 -1 -1 6 -5 -1 5 8
word brandt	1 0 -1 0 0 0 0 0 0 -7
word brasilia	0 0 0 1 0 0 0 0 0 -5
word break	12 -1 -1 0 0 -1 -8 -1 0 -4
word brief	3 -3 0 0 -1 0 0 0 2 1
word bring	-4 -4 2 -1 -1 -8 18 -1 0 -3
word bring your	-1 -1 3 0 0 0 0 0 0 1
word bringen	5 -1 -1 -1 0 1 -2 0 0 7
word bringen sie	5 -1 -1 -1 0 1 -2 0 0 7
word bruto	0 -1 0 0 0 3 -1 0 0 -3
word budget	-1 0 0 0 1 -1 4 -1 -2 -2
word buen	-1 0 0 0 0 -1 3 0 0 -8
word buen dia	0 0 0 0 0 0 0 1 0 -7
word buena	1 0 -1 4 -1 -1 0 -1 -1 -6
word buena tard	2 0 0 2 0 0 -2 -1 0 -6
word bueno	-1 0 0 -1 1 0 3 0 -1 2
word bueno dias	-1 0 0 -1 -1 0 4 0 -1 3
word buongiorno	3 3 -5 0 -5 -1 8 -1 -2 -5
word busines	-7 8 -2 1 -2 -2 -8 11 2 13
word busines days	0 -1 0 0 -1 0 -10 12 1 0
word but	-3 -2 2 1 21 -2 -30 -5 18 18
word buyer	0 0 0 0 1 0 0 0 0 4
word by	-7 -14 6 -3 -6 8 17 -8 6 29
word by #	1 -1 0 0 0 0 0 0 0 10
word by phone	5 -4 -2 -1 0 0 3 -1 0 -6
word by the	3 -1 0 0 -1 0 -2 -3 5 -1
word by timemention	-9 -7 1 -3 -3 10 16 -3 -1 4
word by your	0 0 0 0 0 0 0 0 0 5
word c	-1 -1 -1 -1 0 -1 2 4 -1 -3
word c #	0 -2 0 0 0 0 0 3 0 -1
word c'est	15 -2 -3 -2 -1 -2 -4 -1 0 -3
word ca	0 1 0 0 0 0 0 0 0 3
word cafe	-2 0 1 5 -3 0 -1 0 0 3
word calend	1 12 -2 -1 -2 -4 -2 -1 -1 -4
word calendar	25 -2 -2 9 -3 -2 -15 -7 -3 2
word calendar :	0 0 0 0 0 0 0 0 0 9
word calendario	-1 0 2 1 0 0 0 0 0 4
word call	-10 12 -8 8 -5 -3 -12 -1 19 -2
word call #	0 -1 0 0 -1 0 -1 3 -1 1
word call ?	-1 2 0 0 0 0 1 0 -1 -3
word call me	-1 0 -1 -1 0 9 -4 -1 -1 3
word call timemention	0 1 0 0 0 0 0 0 0 4
word call with	0 4 0 1 0 -1 -3 -1 0 -6
word call you	3 -1 -2 -1 -1 0 1 -1 1 -4
word cambio	-1 0 2 0 1 0 0 0 0 -4
word came	-4 -1 1 -1 1 -4 9 -1 0 6
word came up	-4 -1 1 0 -1 -4 9 -1 0 1
word camera	-1 2 0 0 0 0 0 0 0 -3
word can	-33 25 6 -4 4 28 -11 -9 -5 16
word can be	-1 2 -1 0 10 -1 -6 -1 -1 3
word can do	-6 11 -3 -1 -1 4 -2 -2 -1 -4
word can offer	-10 17 -4 -1 0 -1 -1 -1 0 -13
word can we	-1 -3 5 -1 0 0 0 0 0 2
word can you	-5 -3 8 -1 0 5 -4 -1 0 4
word can't	5 -2 -4 -5 -2 -2 2 8 -1 -17
word can't make	4 -1 -2 0 0 0 0 0 0 -6
word can't wait	-1 0 -1 -2 -1 -1 -3 9 0 -8
word canada	-7 -1 0 1 0 0 0 8 0 -1
word cancel	-6 -1 -3 15 -1 -1 -2 -1 -1 7
word cancel :	-5 -1 -3 12 -1 0 -1 -1 -1 -2
word cancell	-7 -1 2 9 -1 0 -1 -1 0 5
word cancellation	2 -1 -2 2 0 0 0 0 0 -5
word candidat	-2 -2 -1 -1 0 -1 13 -1 -5 15
word candidat will	2 -1 0 0 0 0 1 0 0 -5
word candidate	0 -3 -1 -1 4 0 -2 3 -1 27
word candidate home	0 0 0 0 0 1 0 0 1 -5
word candidato	-4 1 -1 5 -3 -1 10 0 -6 7
word candidatura	0 12 -2 -3 3 -2 -13 -1 7 -31
word candidatura a	0 8 0 0 1 0 -7 0 0 -13
word candidatura per	0 0 0 0 1 0 0 0 0 -7
word candidature	-4 2 0 -1 4 -1 3 -1 -1 -4
word candidature au	-2 3 0 0 2 0 -1 0 -1 -3
word cannot	0 3 0 0 0 0 -2 0 1 2
word cara	-1 0 -1 -1 3 0 -1 0 0 -7
word card	0 0 0 0 0 0 0 0 0 10
word care	-4 9 -3 0 3 -1 -1 -1 -1 -10
word career	0 -1 0 -1 1 7 -5 -1 0 3
word careful	0 -1 0 0 0 0 -2 0 4 2
word carta	-1 -1 0 0 0 3 0 0 0 -8
word cas	0 0 0 0 1 0 -1 1 0 -4
word casa	-1 0 0 1 3 0 -2 0 0 5
word case	2 2 -1 -1 2 -1 -4 2 -1 -1
word caso	0 0 0 0 0 0 0 0 1 4
word ce	-1 -1 2 -1 1 5 -2 -1 0 4
word cell	0 3 -2 0 0 0 0 0 0 -4
word central	1 -1 -1 2 0 0 0 0 0 -3
word centro	-1 -2 0 0 -1 0 9 0 -5 -7
word cerca	0 1 0 0 1 0 0 0 0 -8
word chance	-1 8 0 0 1 0 -8 0 -1 4
word chang	-2 -1 3 2 2 -1 -4 0 -1 5
word change	-3 -1 5 -1 1 0 0 0 0 5
word chat	12 12 -4 -1 -3 -2 -6 -6 -3 -1
word chat with	4 10 -2 0 -1 -1 -4 -4 -2 4
word che	8 0 -1 0 8 0 -9 -4 -1 -11
word che la	7 1 -1 -1 0 0 -3 -3 -1 -3
word check	-2 -2 -1 -1 -3 -1 14 -3 -2 11
word check in	0 0 0 0 0 0 1 0 0 4
word chef	-5 11 -4 -1 -1 2 -3 -1 2 -6
word chez	0 1 -1 -1 -1 2 0 0 0 -5
word chicago	1 0 1 0 0 0 0 0 0 -3
word choix	-3 3 0 0 1 0 0 0 0 -5
word choose	-1 2 0 0 -1 0 0 0 1 9
word ci	-3 1 0 -1 0 3 0 -1 0 -8
word ciao	1 -1 -3 -4 3 -1 9 -3 -1 -22
word ciao !	0 1 0 0 -1 1 0 0 0 -3
word cita	0 0 0 2 0 0 -2 0 0 9
word city	0 0 0 0 0 0 0 0 1 3
word claim	0 8 0 0 0 0 -7 0 0 2
word clerk	0 0 0 0 0 0 0 0 1 4
word click	0 -2 -1 0 0 0 0 3 0 62
word client	6 5 1 -3 -1 -4 -2 -1 -1 -10
word cliente	-2 2 -1 1 -2 -1 5 -1 -1 -8
word clos	5 -6 14 1 -3 9 -16 -7 4 1
word clos date	-1 -1 0 0 0 0 -2 0 5 -2
word clos on	0 -2 0 0 2 0 0 0 1 9
word clos timemention	3 -2 9 -3 0 0 -1 -6 -1 -1
word close	-2 -1 -1 -2 8 -1 1 -1 -1 9
word co	1 5 -1 0 5 0 -3 -2 -4 6
word coach	0 0 0 0 0 0 0 0 0 3
word code	1 0 0 0 0 0 0 0 0 14
word codigo	-2 0 0 5 -3 0 0 0 0 2
word coffee	0 1 0 0 0 0 0 0 0 7
word coisa	0 -1 -2 0 0 0 3 0 0 -2
word colloqui	-2 -1 -3 1 0 0 7 0 -1 4
word colloquio	7 -1 2 2 -2 -1 -4 -1 -1 3
word colloquio di	0 0 1 -1 0 0 0 0 0 8
word colloquio timemention	2 -1 -1 2 -1 0 0 0 0 -3
word com	-3 6 -7 6 -1 -5 7 -3 1 60
word com a	-1 2 -1 3 -3 -1 4 -2 -1 -12
word come	2 -6 4 -6 -6 17 0 -7 2 -31
word come back	-4 -1 -2 -2 -3 -3 15 -3 3 -8
word come in	-1 2 0 0 0 0 0 0 0 -8
word coming	-7 0 10 -1 10 -1 -8 -1 -1 -4
word coming in	-1 0 1 0 12 0 -10 0 0 0
word comite	-1 0 0 0 -1 0 4 -1 0 -5
word comme	-1 -1 0 -1 1 3 -2 0 0 -5
word committee	-1 -2 0 0 2 -1 3 -1 0 2
word como	-1 -1 -1 -1 0 3 5 -2 -2 -7
word company	0 0 0 1 0 0 0 0 0 20
word complet	0 0 0 0 3 0 -1 0 0 4
word complete	-1 0 0 0 -1 0 3 -1 0 23
word complete the	0 -1 0 0 0 0 3 0 0 0
word complete your	-1 2 0 0 0 0 0 0 0 10
word comunica	1 0 0 1 0 0 -1 0 0 -4
word con	-5 1 3 -3 8 -2 3 -4 1 -14
word con #	0 0 2 0 0 0 -1 0 0 3
word con una	-1 -1 0 0 5 0 -3 -1 0 -1
word concluida	-5 -1 0 0 8 0 -2 0 1 -3
word conference	2 -1 -1 -2 -1 -1 -3 8 0 -6
word confidential	0 0 0 0 0 0 0 0 0 3
word confirm	12 -1 0 -3 -2 -1 -4 -2 0 9
word confirm :	3 -1 -2 0 0 0 0 0 0 -1
word confirm for	2 0 0 0 0 0 0 0 0 4
word confirm timemention	2 0 0 0 0 0 0 0 0 5
word confirmada	0 0 0 0 0 0 0 0 0 5
word confirmation	0 -1 0 0 -1 0 -1 2 1 3
word confirme	1 0 0 0 0 0 0 0 0 -3
word conflict	0 -2 3 0 0 0 0 0 0 1
word conforme	3 0 0 0 0 0 -2 0 0 -1
word congratulation	-1 -2 0 0 0 5 -1 0 -1 12
word congratulation !	-1 -2 0 0 0 5 0 0 0 3
word consegue	-1 -1 -1 0 0 -1 5 0 0 -3
word consider	-4 0 0 4 0 0 -1 -1 3 -7
word consigo	-1 1 -1 0 1 0 0 0 0 -6
word contabile	-1 0 3 0 0 0 -1 0 0 -4
word contact	-11 -4 -2 8 -1 -5 12 2 1 -4
word contact you	-5 0 0 5 0 0 0 0 1 3
word contacto	-1 5 -1 1 1 -1 -5 0 1 -7
word contarte	-1 -1 0 0 2 0 1 0 0 -4
word content	5 -1 -1 -1 1 0 -1 -1 -1 -5
word continuar	-2 5 0 0 2 0 -1 0 -2 -1
word contract	-1 0 0 0 -1 1 3 -1 0 -8
word contrat	-3 0 0 0 0 6 -2 0 0 6
word contratacao	0 0 0 0 0 1 0 0 0 3
word contrato	-1 0 0 0 0 3 -1 0 0 -1
word contratto	0 0 0 0 0 2 0 0 0 8
word controller	-3 9 -1 0 0 0 -3 -1 0 -4
word conversa	-1 0 1 0 -1 0 2 -1 0 -8
word conversation	5 -1 -2 -3 5 -4 -3 4 -2 8
word conversation with	5 1 -1 0 -1 0 -1 -3 0 -1
word convite	2 0 0 0 0 0 0 0 0 -7
word convoca	0 0 0 0 0 0 0 0 0 8
word convocatoria	2 -4 4 -1 -2 0 -1 -1 4 1
word convocazione	1 0 0 0 0 0 -1 0 0 6
word coordinator	0 -7 0 0 -5 6 1 0 6 -22
word coordinator position	0 -2 0 0 0 0 3 0 0 -2
word coordinatrice	-2 3 0 1 0 0 0 0 0 -1
word copia	-1 -1 0 0 -1 0 4 -1 0 -6
word copy	4 -1 0 -1 -1 0 -1 -1 0 3
word correo	-5 6 0 -1 1 0 -1 1 0 -11
word cost	0 0 0 0 -1 -1 2 0 0 10
word could	-12 22 4 -2 -3 -3 -6 0 -2 -3
word could do	-3 10 -1 -1 0 0 -2 -1 -1 1
word could you	-4 3 0 -1 -1 -1 6 -1 -1 -10
word county	0 1 0 0 1 0 0 0 0 -3
word cover	-2 -1 -1 -2 -1 -1 -9 9 9 3
word credit	1 0 0 0 0 1 -1 0 0 8
word ctc	-1 2 0 0 -1 4 -2 0 -1 -5
word cto	5 1 0 -1 0 -1 1 -5 0 -10
word cual	-2 3 0 0 0 0 1 0 0 -6
word cuando	1 5 -1 -1 0 -4 1 -1 0 -5
word cuanto	-1 1 -1 0 0 0 3 0 0 -5
word current	-1 4 0 0 0 0 -2 0 0 6
word customer	3 -1 -2 1 5 0 -1 -1 -2 2
word cv	2 1 -1 -1 -1 -2 -10 -1 13 5
word d	2 2 0 -1 -1 0 -2 -1 0 11
word d'avoir	-1 -1 0 -1 4 0 0 0 0 -2
word d'embauche	0 0 0 0 0 0 0 0 0 3
word d'ici	2 -1 1 -1 -2 -1 3 0 -1 0
word d'ici la	2 -1 0 -1 -2 -1 3 0 -1 0
word d'ingenieur	-2 1 2 0 0 0 1 0 0 -4
word da	-13 2 0 -1 7 -1 14 -2 -6 -31
word da sua	-2 0 0 2 0 0 0 0 0 -6
word dag	-1 -1 4 -1 -1 0 2 -2 0 -9
word daher	-1 0 0 0 0 0 2 0 0 -5
word dan	4 -1 3 -1 0 0 -3 1 -1 -7
word danach	0 1 0 0 0 0 1 0 0 4
word dank fur	0 -1 -1 0 -1 0 4 1 0 -6
word danke	0 0 -1 0 1 -1 -1 -1 2 -4
word danke fur	1 1 0 -1 1 0 0 -1 0 -4
word dann	4 -1 3 -1 -1 -1 -2 -1 -1 3
word dans	-1 0 1 -1 3 -1 -3 3 -1 6
word dans les	-1 0 0 0 0 0 -2 3 1 -1
word das	-5 7 4 -1 -1 3 -6 -1 -1 8
word dass	5 -3 -1 -1 -1 6 -5 2 -1 9
word dass sie	4 -1 0 0 0 0 -2 0 0 5
word dass wir	0 -1 0 0 -1 6 -2 0 0 -1
word dat	7 -17 2 1 -1 0 10 -1 -1 -4
word dat je	8 -7 0 0 0 -1 0 0 0 -1
word data	-3 -3 0 1 -1 1 -8 10 3 53
word data analyst	-5 1 -1 5 0 0 -2 1 1 2
word data engineer	-7 -2 -1 -1 0 0 -1 11 0 21
word data steward	3 0 -2 0 0 1 0 0 0 -5
word date	-3 1 4 4 -2 0 -5 -2 4 57
word date :	-1 -1 0 4 0 0 -1 0 0 64
word date of	-1 -1 0 0 0 1 -2 0 4 -4
word davvero	-1 0 2 -1 7 0 -6 -1 0 -1
word day	9 -3 11 -6 -5 -9 1 -2 4 18
word days	-2 -4 -3 -2 8 17 -30 15 1 -4
word de	-10 12 1 -4 -10 -9 31 1 -13 -54
word de #	-5 5 -1 -1 4 0 9 -2 -9 -5
word de entrevista	-1 0 0 2 0 0 0 0 0 -4
word de functie	2 0 -1 0 0 -1 0 0 0 -5
word de la	1 -2 1 0 1 -1 -1 -1 2 -14
word de los	-1 0 0 3 0 0 -1 0 0 -1
word de mayo	-2 0 0 0 0 0 3 0 0 0
word de nos	0 0 0 0 2 0 -1 0 0 -3
word de notre	0 -1 0 1 0 0 -3 0 3 -5
word de timemention	-4 -2 6 3 -1 1 0 -2 -1 -7
word de tu	0 0 0 1 2 0 0 0 -1 3
word de vida	0 0 0 0 -2 0 0 -1 4 -8
word de votre	-3 2 0 -1 -1 -1 1 4 -1 1
word de vous	-2 -1 1 2 -1 0 3 0 0 0
word deadline	4 0 0 -1 0 6 -6 -2 -1 -3
word dear	5 -11 1 -1 -3 6 11 -9 2 -13
word dear applicant	-1 0 0 0 0 0 7 -1 -4 -3
word dear mr	5 -4 0 0 1 0 0 0 0 -4
word dear ms	4 -1 -1 0 0 -1 2 -3 0 -6
word decid	-1 0 0 0 10 0 -7 -1 0 25
word decid to	-1 0 0 0 10 0 -7 -1 0 23
word decide	-10 -1 -1 -1 -1 -2 19 -1 -1 2
word decisao	-1 0 0 0 3 0 -1 0 0 -5
word decision	2 -2 -3 -1 0 0 11 -6 -1 5
word dei	6 0 -2 -1 -1 0 -1 -1 0 -4
word dein	4 -4 -1 -1 2 0 -1 0 -1 0
word deine	0 1 0 -1 1 0 0 0 -1 4
word del	-1 -3 2 2 -1 0 1 1 -2 5
word del timemention	0 -4 3 3 -1 1 -2 0 0 -4
word delai	-1 0 0 0 0 0 -2 3 0 0
word delay	-1 0 1 0 0 0 -1 2 0 -4
word delight	5 -4 0 0 0 0 0 0 0 17
word delight to	5 -4 0 0 0 0 0 0 0 12
word deliver	-1 -2 -1 0 -1 0 -2 8 -1 -10
word della	-2 -1 1 1 3 1 -1 -1 -1 -5
word dem	3 -1 -1 0 -1 0 1 0 0 2
word demo ?	0 0 0 0 0 0 0 0 0 5
word den	4 -1 -1 -2 -2 2 2 0 -1 -5
word den termin	1 0 0 0 0 0 0 0 0 -5
word department	2 -2 0 -1 -1 6 -5 0 1 4
word der	10 -4 3 -2 1 2 -8 -1 -2 -11
word des	-1 -2 2 -1 0 -1 8 -5 -1 7
word desculpa	-3 -1 2 8 -4 0 -2 0 0 -6
word desde	-1 4 0 0 -1 0 0 0 -2 0
word design	0 6 0 -1 1 -4 -1 0 0 -7
word designer	-2 13 0 -2 -1 -4 -7 -2 5 -11
word desk	4 -1 -3 0 0 0 -1 2 0 -5
word detail	-3 -2 8 -3 0 -1 1 -1 1 2
word detail :	1 1 0 -1 0 0 -1 0 0 -3
word deux	-3 1 -1 -1 -1 2 6 0 -3 -4
word dev	19 -10 -2 0 0 5 -10 -1 0 -16
word devop	-3 -1 -1 0 -1 -1 11 -4 -1 -3
word deze	-1 -1 0 0 -3 0 5 1 -1 -7
word di	8 2 -6 0 -3 1 4 -2 -3 -12
word dia	-3 5 3 -2 2 -1 1 -1 -4 4
word dia !	1 1 -1 -1 0 0 1 -1 0 -5
word dia :	0 0 0 0 0 0 0 0 0 4
word dia timemention	-1 -1 0 1 2 0 -1 1 0 11
word dial	1 0 0 0 0 0 0 0 0 -6
word dias	-6 -2 1 -2 -3 1 16 -3 -4 -6
word dias :	0 1 0 0 0 0 0 0 0 5
word dich	0 1 0 0 1 0 -1 0 0 3
word did	0 0 0 0 3 -1 1 0 0 21
word die	10 -8 -5 0 1 0 6 -3 0 10
word die stelle	5 0 -1 0 0 0 -3 -1 1 -6
word diese	-1 3 -1 0 -2 0 -2 2 1 -2
word digital	0 1 0 -1 -1 2 -2 0 0 -3
word dir	-1 2 0 0 0 0 0 0 0 3
word direct	1 0 -1 -1 -1 -1 -9 13 -1 -11
word directeur	0 -2 3 0 -2 0 4 0 -3 -3
word direction	-2 1 0 1 -2 0 3 0 -1 -2
word director	2 0 -2 3 -1 -1 -1 1 -1 -11
word discussion	-2 4 0 0 3 -1 -3 0 -1 2
word dit	2 -6 3 -1 1 2 -2 1 0 -1
word do	-27 26 -2 12 17 2 -19 -9 -1 -11
word do ?	0 3 0 0 0 0 -2 0 0 7
word do not	-4 0 -1 5 -1 0 -2 2 1 7
word do seu	-2 1 0 0 0 0 1 0 1 -3
word do the	8 0 -1 -1 0 -1 -5 -1 0 -10
word do timemention	-7 16 3 -2 -1 -1 -5 -2 -1 5
word do you	-7 11 -1 0 0 -1 -1 0 0 3
word document	-7 -1 -1 -1 -1 -6 17 -1 0 -6
word documentazione	-1 -1 0 0 0 -1 4 0 0 -6
word documento	1 -1 0 0 0 0 1 0 0 -9
word does	-1 6 -2 -1 0 0 -1 0 0 4
word doesn't	0 0 0 0 0 0 1 0 0 20
word doing	0 1 0 0 0 0 -1 0 0 18
word don't	1 -6 -5 -3 0 2 18 -6 -1 12
word donc	2 -2 3 1 0 -1 -1 -1 0 -8
word done	-13 0 -1 -1 -2 -5 24 -1 -1 -6
word dont	-3 0 1 2 1 3 -2 0 0 -6
word door	7 -1 0 1 -1 -1 -4 -1 -1 1
word dos	-7 0 -1 -1 9 -1 -1 -1 2 -4
word dossier	-2 1 0 0 4 -1 0 0 -2 7
word dott	1 0 0 0 0 1 -1 0 0 -5
word down	1 -3 6 -1 -2 -1 3 -1 -1 5
word down with	-1 -3 7 -1 -1 0 0 0 0 -10
word dr	1 -1 -1 -1 -1 -7 11 -1 -1 2
word drei	0 0 0 0 0 0 0 0 0 4
word du	13 -2 -4 -3 3 -1 -1 1 -5 3
word du poste	3 -1 0 -1 0 -1 0 0 0 -3
word du timemention	-2 -2 -1 0 3 2 -1 2 -1 -6
word due	-4 2 0 5 -1 -1 -1 0 0 13
word due to	-4 -1 1 5 0 0 0 0 0 -3
word e	-4 -3 -3 -4 -5 0 16 7 -4 -42
word e a	-1 1 1 -1 -5 -1 6 -1 -1 -13
word e com	0 0 0 0 1 1 -1 0 0 -3
word e mail	-1 -2 -1 -1 -1 -1 2 5 -1 7
word e o	1 0 -1 0 0 0 1 0 0 -12
word e stato	-7 -1 -2 1 2 -1 0 8 -1 -2
word e ti	9 -2 -5 -1 0 0 -1 -1 1 -3
word e timemention	-1 0 5 -1 0 0 -3 0 0 0
word each	-1 2 0 0 -5 0 -1 0 6 3
word early	-11 10 -8 16 -2 -1 0 -2 -1 -9
word eastern time	-2 0 0 0 0 0 0 2 0 5
word echange	3 0 0 -1 0 -1 -1 0 0 -2
word een	1 -3 0 1 -2 0 6 -2 -2 1
word ein	-6 13 -5 -1 -1 1 -2 0 1 15
word eind	0 0 1 0 0 0 0 0 0 5
word eine	0 2 -1 0 1 2 -3 1 -2 8
word einem	1 0 0 -1 0 0 -2 0 2 -4
word einem gesprach	2 -1 0 0 0 0 -1 0 2 -3
word einen	0 2 3 2 0 0 -4 0 -1 -2
word einer	2 -2 0 1 -1 0 3 -1 -2 3
word einladen	1 0 0 0 0 0 -1 0 2 -4
word either	10 1 -1 0 -1 0 -9 -1 2 -4
word either way	11 -1 0 0 -1 0 -9 -1 2 -3
word el	-22 13 1 2 -3 -4 9 9 -5 -12
word el proceso	-8 11 -1 -1 2 0 0 -1 -2 -7
word el timemention	-11 10 1 0 -2 -3 -4 12 -3 7
word else	-4 4 -2 1 0 6 -4 -1 -1 -7
word em	-7 -1 -1 -2 11 1 0 0 0 -10
word email	0 -4 -1 -1 -1 -1 1 5 2 18
word empleo	0 0 0 0 0 0 1 0 0 -10
word employer	0 -1 0 0 -1 0 0 0 3 4
word employment	-2 -1 -1 0 6 4 -1 0 -5 -15
word empresa	-5 6 0 -1 3 0 0 0 -1 -7
word en	16 -16 -3 -3 -9 -1 23 -7 0 -8
word en #	-1 0 0 0 1 1 -1 0 1 6
word en el	-7 10 0 -1 1 1 -2 -1 -2 5
word en la	0 1 -1 -1 1 0 -1 -1 3 -2
word en nuestra	0 0 0 0 -1 0 -3 0 5 -1
word en un	2 -2 -1 0 -2 -1 5 -2 1 -5
word end	-4 10 -2 -2 11 -2 -16 -3 8 -17
word end of	-2 -1 0 -1 -1 -1 0 -1 7 -2
word ende	5 -2 0 0 1 0 -1 0 -1 -3
word engineer	-2 3 -3 -2 -1 0 -2 9 -1 -8
word enjoy	0 -1 -1 -1 0 -1 4 -1 -1 -2
word entao	3 0 -1 0 0 0 -1 0 0 -12
word entonc	8 -1 2 -1 -1 -1 -4 -1 -1 -3
word entre	-1 0 0 -1 1 0 3 0 -1 -2
word entretien	0 3 0 0 -2 -1 -1 4 -2 -6
word entrevista	-15 6 9 8 -5 -4 -8 7 2 14
word entrevista com	1 0 0 0 0 0 0 0 0 -5
word entrevista de	-3 0 4 1 -1 0 1 -1 -1 19
word entrevista tecnica	1 -1 0 0 1 0 -1 0 0 -3
word entro	-1 2 -1 -1 -2 2 3 -1 -1 -5
word entry	0 0 0 0 0 0 0 0 0 9
word equipe	0 -5 2 -1 0 0 6 0 0 -2
word equipo	0 0 0 0 0 1 0 0 0 4
word er	0 -1 1 0 -1 0 0 0 1 4
word erhalten	1 0 0 0 0 0 0 0 0 10
word erst	-1 0 0 0 -1 0 3 0 -1 -1
word es	2 7 1 2 -2 -1 -7 1 -4 0
word esperamo	-1 -1 3 0 1 0 -1 0 0 10
word espero	0 0 0 0 3 0 -2 0 0 -1
word est	-6 -2 0 2 7 2 -2 2 -3 -2
word esta	-3 0 5 -2 2 0 -1 1 -1 -4
word esta semana	-1 6 0 0 1 0 -4 0 -1 7
word estado	0 0 0 0 3 0 1 -1 -1 -6
word estaremo	2 0 0 0 0 0 1 -1 0 -6
word este	-7 4 0 2 -1 -1 -1 -1 4 -14
word este correo	-4 5 0 -1 1 0 0 0 0 -11
word estimada	2 -1 0 -1 1 1 -1 -1 -1 8
word estimada :	2 -1 0 0 0 1 -1 0 0 -3
word estimado	0 0 0 0 0 0 0 0 0 7
word estou	0 0 0 0 0 0 -1 3 0 0
word et	-8 12 -4 -2 10 -2 -3 2 -5 2
word et vous	0 0 0 0 2 0 -1 3 -3 -1
word etapa	-1 2 0 0 0 0 -1 0 2 -3
word ete	0 0 0 0 0 0 -2 0 3 2
word etre	-1 0 0 0 -1 0 2 2 0 -7
word etwa	0 0 0 0 0 0 3 0 -1 0
word eu	-1 0 -1 0 -1 -1 7 -2 -2 -8
word euro	0 0 0 0 0 2 -1 0 0 12
word even	-1 0 0 0 -1 0 1 0 2 15
word event	-1 1 3 1 0 0 -1 -1 0 -2
word event has	-4 0 4 1 0 0 0 0 0 4
word evento	-1 -1 0 3 0 0 0 0 0 -4
word every	0 0 0 0 2 0 -2 0 0 9
word everyone	-5 -2 5 -3 -3 12 -7 -3 6 3
word everyth	-3 -1 0 -1 9 -2 -3 -1 2 0
word exa	-4 -1 0 -1 12 0 -2 0 -2 -9
word exact	1 -1 6 -3 0 -1 -3 -1 0 -2
word example	-2 14 -3 -3 -3 -5 -6 13 -4 -26
word exercise	-7 -2 -1 0 0 -5 16 -1 0 -10
word exito	0 1 -1 0 4 0 -2 0 0 -9
word exma	-8 -3 1 -2 11 -1 8 -1 -7 -13
word expect	-3 0 -1 -2 -2 2 8 1 -4 3
word expect to	-3 -2 -1 -1 -1 3 4 2 -1 -1
word experience	-1 -1 -1 -1 4 -1 -2 0 1 10
word extend	-1 0 0 0 1 2 0 0 0 -6
word f	-1 4 -1 -1 1 0 -1 0 -1 1
word f #	-1 3 0 0 0 0 -1 0 0 -3
word faire	6 -1 0 -1 -1 1 -3 0 0 -5
word fall	0 1 4 0 1 0 -4 0 -1 5
word falta	0 4 -1 2 -1 -1 -1 -1 0 -10
word fase	0 2 0 0 0 0 0 0 0 -4
word favor	1 3 0 -1 -1 0 -1 0 -1 -5
word fazer	1 5 0 0 0 0 -5 0 0 -2
word feedback	-2 -1 -1 -1 5 -1 5 -2 -2 0
word feel	-2 -1 -2 7 -2 -3 5 -2 -1 -5
word few	0 8 -1 0 5 0 -8 -1 -3 1
word fica	0 0 2 0 -6 -1 5 -1 1 -7
word ficou	-4 -1 0 -1 11 0 -2 -1 -2 3
word fijn	5 -4 0 0 0 0 0 0 0 0
word fijn dat	5 -4 0 0 0 0 0 0 0 0
word file	-2 -2 -1 0 -1 -2 9 -1 -1 7
word fill	-4 -2 0 5 3 0 -1 0 -1 7
word fim	-1 0 0 0 -2 -1 8 -1 -2 -3
word fin	3 -1 -1 -1 -1 -1 1 0 0 0
word final	1 -3 1 0 -2 -2 12 -2 -6 5
word finalist	-3 -1 0 -1 3 -1 3 0 0 -1
word finance	-7 9 -1 1 0 -1 1 0 0 -10
word financial	1 0 0 0 -2 0 1 1 1 4
word find	9 -7 13 -5 -1 -1 -5 -1 -1 19
word find another	2 -3 8 -3 0 -1 -2 -1 0 3
word find the	3 -3 4 -1 0 0 -1 -1 0 4
word findet	0 0 -1 1 0 0 1 0 0 8
word fine	1 -3 -6 -1 0 -2 7 -1 5 -5
word finish	-2 -1 0 -1 0 0 6 0 -1 7
word fino	-1 0 -5 -1 0 0 6 1 0 -1
word fiona	1 1 0 0 0 0 0 0 0 -3
word first	-14 5 -2 -2 4 -2 11 2 -2 -9
word fiscal	0 0 0 0 3 0 -3 0 0 -3
word fit	0 2 0 0 -2 -1 -1 0 3 6
word five	-1 0 -1 0 10 0 -6 -1 -1 3
word foi	-3 -1 -1 0 1 1 0 0 3 -5
word follow	-2 -6 -3 2 -2 5 -9 8 6 20
word follow up	-9 -3 -1 -1 1 -2 2 9 4 2
word food	-7 13 -3 -1 -1 0 -1 -1 0 -4
word for	39 28 -54 11 27 -14 -43 -18 24 24
word for #	1 0 0 0 0 0 0 0 0 15
word for a	1 7 -1 -1 0 0 -4 -1 -1 3
word for an	-1 2 -1 0 0 0 0 0 1 3
word for apply	-1 7 -1 -1 0 -1 -4 -1 1 6
word for data	-1 1 0 0 0 1 -1 0 0 6
word for interview	-8 10 -2 -1 1 0 0 -2 2 -5
word for lett	-3 -1 -7 27 -3 -1 -7 -3 -1 -2
word for me	2 -1 -1 -2 -1 -1 -4 8 -1 2
word for our	-2 0 0 0 0 -1 4 0 0 -2
word for product	0 0 0 0 0 0 -1 0 1 -4
word for report	0 0 0 0 0 0 -1 0 2 4
word for send	-3 1 0 0 -2 0 3 0 4 -2
word for site	0 1 0 0 0 1 0 0 0 -8
word for the	-5 20 -7 -10 17 -3 2 -10 -5 -7
word for this	0 0 0 0 0 0 3 0 -1 0
word for timemention	30 -2 -22 3 -1 -1 -2 -3 -1 -10
word for you	1 2 2 -1 0 6 -5 -2 -3 6
word for your	0 5 -2 1 -3 -10 3 5 1 -16
word form	1 0 0 0 0 0 0 0 0 15
word formal	2 -2 0 -1 -1 7 -4 -1 0 -5
word former	-1 -3 1 0 0 -1 5 -1 0 0
word forward	14 -3 1 -6 -2 -2 2 -2 0 1
word forward to	10 0 -1 -1 -1 -1 -4 -1 0 3
word four	0 0 -2 0 0 6 -3 0 0 4
word fragen	0 0 0 0 0 1 0 0 0 -4
word frau	7 -3 2 0 -5 2 0 -2 -1 2
word free	-2 6 -1 0 0 0 -1 0 0 25
word free timemention	-1 3 -1 0 0 0 0 0 0 -1
word friend	0 0 0 0 0 0 0 0 0 7
word from	14 -9 -3 0 28 4 -28 -2 -4 10
word from me	10 -1 -1 0 0 -1 -6 -1 0 -3
word from our	6 -2 -1 -1 5 -2 -5 -1 -1 8
word from the	-1 2 1 0 0 0 0 0 0 9
word from timemention	-4 -4 3 -2 1 12 -11 4 -1 -1
word from us	-3 -1 -1 -1 -2 0 5 -1 3 1
word from your	0 0 0 1 0 0 0 0 0 3
word front	1 0 0 0 -3 -1 4 -1 2 -4
word frontend	0 0 0 0 0 0 0 0 1 -3
word full	0 0 0 0 0 0 0 1 0 13
word functie	3 -1 -1 0 -3 -1 5 -1 0 -10
word fur	8 -4 -5 -1 -2 -4 10 -2 -2 -20
word fur das	1 0 0 0 1 0 -1 0 0 3
word fur deine	0 1 0 -1 1 0 0 0 0 -3
word fur die	1 -1 -1 1 -1 -1 2 -1 1 -6
word fur ihr	5 -2 -1 0 -1 0 -1 -1 1 -4
word fur ihre	-1 0 -1 0 -1 -1 4 1 -1 -4
word fur sie	-1 -3 -1 0 0 -2 7 0 0 -6
word further	-1 1 1 1 -1 0 -12 12 -1 -3
word g	0 0 0 2 -1 0 0 0 0 16
word gaan	0 1 0 0 1 0 -1 0 0 -3
word game	2 -1 -1 0 0 0 -3 0 4 -1
word garde	0 0 0 1 2 0 -1 0 0 -4
word gate	4 -1 -2 -1 0 0 0 0 0 -2
word geachte	1 -1 0 0 -3 0 5 0 -1 -5
word geehrte	5 -3 -1 -2 -3 3 0 -1 1 -12
word geehrte frau	6 -3 -1 -2 -2 3 1 -1 -1 -12
word geehrter	-5 13 -5 -1 0 0 -1 -1 -1 -3
word geehrter herr	-5 13 -5 -1 0 0 -1 -1 -1 -3
word gegeven	0 -1 0 0 -3 0 5 0 0 -3
word general	1 1 0 0 0 0 -1 0 0 5
word gente	-1 0 0 0 3 0 -1 -1 0 0
word gentile	5 2 -2 -1 0 0 0 -4 -1 -10
word gentile dott	0 0 0 0 0 1 0 0 0 -3
word geologo	0 -5 0 0 1 0 6 0 0 0
word geologo pleno	0 -5 0 0 0 0 6 0 0 1
word gerente	-1 0 0 0 -1 0 7 -1 -3 -2
word gern	-7 9 -6 0 -2 2 6 0 -1 -15
word gesprach	2 8 -6 1 -2 2 -6 0 0 -15
word gesprek	4 -5 2 0 1 -1 -1 1 -1 -3
word gesprek over	0 0 0 0 0 0 1 0 0 6
word gestora	0 0 0 -1 2 0 0 0 0 -3
word get	-3 4 -2 -4 -5 11 -12 8 3 27
word get a	0 0 0 0 0 0 1 0 0 6
word get back	1 0 0 0 -3 0 1 0 3 3
word get to	-2 6 -2 -3 0 -1 -6 10 -1 -7
word gets	0 0 0 0 3 0 -3 0 0 10
word gett	-1 -1 0 0 -1 0 4 -1 0 7
word gia	-2 0 1 0 8 0 -5 -1 0 -1
word giorni	-1 -1 3 -1 -1 0 1 0 0 -1
word giorno	-7 0 -5 -1 0 -1 16 -1 -1 -1
word give	-5 -6 -2 -1 1 -5 20 -1 -1 -3
word give me	-1 -4 -1 0 1 -1 8 -1 0 -5
word give you	-6 -1 -1 0 0 -4 12 0 0 -2
word given	-6 5 -1 0 2 -1 -2 2 -1 0
word go	23 -5 -5 1 0 -5 -6 -4 1 18
word go with	10 -1 -2 -1 -1 0 -4 -1 -1 0
word going	-3 -2 3 1 2 -1 -1 -1 0 1
word going to	-2 -2 4 0 0 0 0 0 0 5
word good	2 8 -6 -4 4 -8 7 -7 4 -9
word good luck	-3 -1 -1 -1 13 -1 -7 -2 2 -4
word good morn	-2 0 4 -1 0 0 0 0 0 0
word google	5 0 -1 -1 0 0 -1 0 0 -12
word google meet	3 0 -1 0 0 0 0 0 0 -18
word got	1 -11 6 -2 -5 -4 8 -3 10 -10
word got it	-1 -1 0 0 -2 0 -5 0 9 1
word got your	0 0 0 0 -1 0 -2 0 4 -1
word graag	-2 -3 -1 -1 0 -2 11 -2 -2 -8
word grab	0 5 0 0 -1 0 -2 0 -2 5
word gracia	-7 3 0 -1 -10 -2 15 -1 3 -7
word gracia por	-6 3 -1 0 -10 -1 12 0 4 -4
word grateful	-5 -1 -1 7 0 0 0 0 0 0
word grazie	-15 -2 -6 -2 5 -1 16 7 -1 -4
word grazie a	-9 -1 -1 -1 -2 -1 15 -1 -1 -2
word grazie per	0 0 -5 -1 0 0 6 0 1 -1
word great	-7 8 -2 -1 -3 -5 7 -1 4 2
word green	0 -1 0 0 -2 0 4 0 0 -6
word group	0 -1 0 -1 6 -1 -2 0 0 6
word growth	0 3 -1 0 0 0 -1 0 0 -2
word guest	0 0 0 0 0 0 0 0 0 8
word gusto	-1 -2 0 0 -1 1 7 -1 -3 -1
word gute	-7 8 -5 0 0 -2 7 0 0 -6
word guten	0 0 4 1 0 -1 -4 2 -1 9
word guten tag	1 0 0 0 0 -1 -1 2 -1 11
word h	-1 1 1 -1 2 -1 -1 0 -1 16
word ha	0 -2 -2 5 2 0 -2 -1 1 -22
word ha sido	-1 0 0 0 -2 0 0 -1 4 -4
word habe	-1 -3 -1 0 0 -2 9 0 -1 -10
word habe ich	0 0 0 0 0 0 1 0 -1 -4
word haben	3 -3 -2 -1 3 3 -2 0 -1 8
word haben wir	4 -2 -1 -2 -1 3 -1 -1 0 0
word had	-8 6 -2 -1 0 2 3 1 -1 5
word half	7 -3 1 -1 -1 -1 -2 -1 -1 2
word hall	3 -2 0 0 0 0 0 0 0 -1
word hallo	7 -6 -2 -1 0 -3 5 -1 1 -8
word hallo frau	3 -1 0 0 0 0 -1 0 1 -2
word happen	-4 -1 -1 1 -1 -4 9 0 0 -1
word happy	2 0 2 -2 0 -10 15 -6 -2 0
word happy holiday	3 -1 -1 0 -1 -1 7 -5 0 -5
word happy to	4 -1 0 -1 2 0 -3 0 0 13
word has	-38 -7 21 10 18 -8 -25 32 -2 23
word has accept	-3 -1 -1 -1 -1 -2 -4 13 -1 -8
word has been	-23 -2 17 10 0 -2 -12 14 -1 4
word has invit	-1 2 0 0 0 0 0 0 0 7
word hast	0 0 0 0 0 0 0 0 0 7
word hasta	4 -1 -3 3 -2 -1 1 0 -1 -2
word hat	0 -1 -2 0 -2 1 -14 0 19 -7
word hatten	-1 2 -1 2 1 1 -2 0 0 -4
word haus	1 -1 0 0 -1 3 -1 0 0 -2
word have	-4 -2 5 3 -6 10 -21 10 4 54
word have #	-1 3 0 0 0 -1 -1 0 0 4
word have a	1 6 3 -1 -5 0 -8 -1 6 19
word have an	3 -1 -3 0 0 0 1 0 0 0
word have been	2 -5 2 2 -1 2 -4 -1 3 1
word have not	0 0 0 0 0 0 0 0 1 4
word have receiv	-1 0 0 0 -1 0 -11 12 1 -2
word have the	-1 -3 -1 -1 5 5 -4 0 0 -5
word have to	-6 -3 16 6 -3 -3 -7 -1 -1 1
word have you	-2 1 -2 -1 -1 7 0 -2 0 -1
word have your	0 0 0 0 0 1 0 0 0 10
word hay	0 0 0 1 -10 0 11 0 0 0
word he	3 1 3 -1 -1 -2 0 -1 -1 24
word head	7 4 -7 3 -1 -4 0 -1 -1 1
word head of	0 6 0 -1 0 -4 0 -1 0 6
word health	-1 0 0 0 0 0 0 3 0 0
word hear	13 8 -4 -3 -7 -3 2 -3 -2 4
word hear from	7 -1 -1 -1 -2 -1 0 -2 1 -7
word heb	-1 -9 0 0 -1 0 14 0 -2 1
word hebben	-1 -1 -1 -1 2 0 -1 -1 2 -3
word hebt	4 -4 0 0 2 0 -1 0 0 -4
word heer	1 0 1 0 1 0 -2 0 0 -4
word held	0 -2 0 -1 0 0 -1 3 0 -4
word hello	-2 0 -2 -2 1 -2 2 2 3 -20
word help	5 -2 -3 0 -1 -1 3 0 0 12
word her	0 2 0 0 2 -1 -3 0 0 18
word here	3 5 -3 -3 6 -5 2 -1 -3 26
word here :	-1 2 2 0 0 0 0 0 -1 8
word here is	2 0 0 0 0 0 -1 0 0 4
word here'	2 -2 -1 -1 -1 -8 13 -2 0 -12
word here' the	-9 -1 -1 -1 -1 -8 21 -1 0 -14
word herr	-2 7 -7 -1 0 0 4 -1 -2 -13
word het	2 -14 1 -1 1 -1 10 1 0 3
word het gesprek	4 -3 0 1 0 0 -1 0 0 0
word het interview	0 0 0 0 0 0 0 0 0 7
word hey	11 -1 -4 -2 -2 4 -2 -3 0 -20
word hi	-12 13 -9 1 20 -20 42 -27 -8 -103
word hi !	-1 1 -3 -1 -3 5 2 0 0 -11
word hi could	-3 0 -1 0 0 -1 6 0 0 0
word hi thank	-2 1 -1 0 11 -1 -5 -1 -2 -1
word hi your	-2 0 4 0 -1 0 -1 0 -1 -2
word hierbij	2 -1 0 0 0 1 -1 0 0 -3
word high	0 0 0 0 0 0 0 0 0 13
word him	4 2 -1 0 0 -2 -2 -1 0 -4
word hire	-1 4 -1 8 -2 -2 -3 -1 -2 -1
word hiring	-2 -4 1 -6 9 -3 7 -1 -2 26
word hiring manager	-1 -1 1 -5 -1 -1 8 -1 0 22
word hiring team	0 0 0 0 -5 0 1 0 5 0
word ho	1 4 0 -1 -1 -1 -2 0 0 3
word hoi	3 0 -1 0 -2 -1 -1 -1 2 -8
word hoja	0 0 0 0 -2 0 0 -1 4 -8
word hoja de	0 0 0 0 -2 0 0 -1 4 -8
word hola	-6 14 -4 -2 -9 -5 19 -3 -3 -16
word hola !	-1 5 0 -1 -1 -3 -3 0 4 4
word hola :	-2 6 -2 0 -1 0 1 0 -2 -2
word hola andr	-1 0 0 0 0 0 2 0 0 -4
word hold	3 -2 -10 21 -4 5 -10 -2 -2 -9
word holiday	3 -2 0 -1 -3 -2 10 -5 -1 -8
word home	-2 -7 -1 -1 1 7 4 -1 -1 22
word home office	0 0 0 0 0 0 0 1 0 3
word hope	-4 -1 0 -1 1 5 2 -2 -1 2
word hope you	0 1 0 0 0 0 -1 0 0 5
word hora	2 11 -1 0 0 0 -10 -1 -1 -15
word hora de	1 2 -1 0 0 -1 -1 0 0 -4
word horario	-1 5 1 0 -2 -1 -2 -1 -1 -17
word horen	0 1 0 0 0 0 0 0 0 8
word hotel	0 -1 0 0 0 -1 2 0 0 -4
word hour	15 -9 -14 -5 -3 12 6 0 -3 -11
word hour before	0 0 0 0 0 0 0 0 0 4
word house	4 -1 -1 0 0 -1 -1 -1 0 -1
word how	-1 -4 14 -1 0 -2 -3 -2 0 49
word how did	0 0 0 0 -1 -1 3 0 0 8
word how you	-1 0 0 0 -2 0 5 -1 0 1
word hr	0 0 -1 -1 -1 7 -3 -1 0 -4
word http	3 23 -4 -5 -3 -10 2 0 -6 76
word http :	3 23 -4 -5 -3 -10 2 0 -6 76
word human	0 0 0 0 -1 0 0 0 2 6
word hybrid	0 -1 0 -1 -1 7 -5 0 1 -3
word i	-10 16 -19 -3 -4 15 27 -11 -12 12
word i am	9 -6 -1 1 0 -1 -5 4 -1 3
word i can	-11 9 -1 -1 -2 9 3 -4 -1 3
word i could	-3 10 -1 -1 0 0 -2 -1 -1 0
word i have	-6 -1 4 -2 -1 5 2 -1 -1 12
word i know	-9 11 -3 0 2 -1 3 -1 -1 -4
word i want	0 -1 -1 -2 3 -1 3 -1 0 8
word i will	5 -3 -2 -1 -1 -2 4 0 -1 -3
word i would	0 0 0 0 3 0 -2 0 0 5
word i'd	-5 9 -2 -2 12 -2 -4 -3 -2 -1
word i'd like	-3 12 -1 -1 -1 -1 -3 -1 -1 -8
word i'll	7 -9 1 -8 3 2 0 -14 18 -56
word i'll be	-2 0 8 -2 0 -1 -2 -1 0 -1
word i'll call	1 2 -1 -1 0 0 0 -1 0 -19
word i'll have	0 0 0 0 0 0 2 0 0 -9
word i'll ring	0 0 -1 1 0 -1 3 -1 0 -5
word i'll send	0 0 3 -1 0 0 -1 0 0 0
word i'm	-4 3 -1 -3 18 4 -29 10 3 11
word i'm afraid	-2 -1 0 2 16 -1 -11 -2 -1 -9
word i'm happy	4 -1 0 -1 0 0 -2 0 0 13
word i'm sorry	-1 0 0 -1 3 0 -1 0 0 2
word i've	-12 0 1 23 0 -4 -7 -4 2 -4
word ich	0 -4 1 1 -2 -3 9 -1 -2 -5
word ich mich	0 0 0 0 1 0 0 0 0 -4
word id	9 -3 -2 -1 -1 -1 -1 -1 0 -3
word id :	5 -2 -1 0 0 0 0 0 0 -1
word if	-20 2 5 -12 3 18 -3 1 5 30
word if it	-1 -1 -1 -2 2 -1 -6 8 0 5
word if the	-6 0 0 0 0 -4 12 0 0 9
word if we	-3 0 -1 0 0 -1 4 1 0 0
word if you	-6 4 -1 -3 10 13 -13 -3 -1 23
word if you're	-2 -2 3 0 -1 13 -9 -1 0 -2
word ihnen	-1 9 -7 0 0 5 -6 -1 1 -6
word ihr	8 -6 -1 -1 -2 3 -1 1 -1 4
word ihr gesprach	5 -1 -1 -1 0 0 -1 -1 0 -5
word ihre	2 -3 -3 -2 -4 2 4 2 1 -1
word ihre bewerbung	-1 -2 -1 -1 -2 3 -1 -1 5 -3
word ii	1 0 0 -1 0 0 -1 0 1 -6
word ik	1 -10 0 5 -1 -2 9 0 -3 -13
word il	-14 -1 -4 1 3 -1 13 4 -2 -19
word il colloquio	1 0 2 -1 0 0 0 0 0 3
word il responsabile	1 0 0 2 -1 0 1 0 0 -3
word il ruolo	0 1 0 0 0 0 0 0 0 -3
word il suo	-1 0 0 0 5 0 -3 -1 0 -1
word il timemention	-15 -1 -5 0 -1 1 15 7 -1 -11
word il tuo	3 0 0 -2 2 0 -3 -1 0 3
word im	5 -3 3 -2 1 3 -4 0 -2 -4
word impress	0 0 0 -1 0 7 -5 0 0 0
word in	8 -20 19 -14 22 13 -39 -6 18 -2
word in !	0 0 0 0 -5 1 0 0 5 1
word in #	1 0 0 0 0 0 0 0 0 9
word in a	0 0 -1 8 -2 -2 -2 -1 0 13
word in de	2 -1 1 0 -1 0 -1 0 0 -3
word in der	4 -3 0 -1 1 0 -1 0 0 1
word in die	3 -1 -1 0 1 0 0 0 -1 1
word in our	0 0 0 0 1 0 -4 0 4 3
word in person	-1 7 -4 -1 2 -1 -1 -1 0 -10
word in ruhe	2 0 0 0 0 0 -2 0 1 -4
word in the	-5 -7 -3 -2 11 3 -12 -3 19 12
word in to	-1 3 -1 0 0 0 -1 3 -1 -7
word in touch	6 -5 6 -3 -1 -2 -3 1 1 -9
word includ	-1 -1 0 -1 -1 -1 0 4 0 7
word incontro	-1 3 0 1 0 -1 -1 0 0 -3
word inconvenience	-1 0 1 1 0 0 0 0 0 9
word inde	0 0 0 0 -1 0 0 0 3 2
word individual	0 0 0 0 2 0 0 0 0 10
word info	-1 0 0 0 0 0 0 2 0 5
word inform	-2 -2 -1 1 0 3 2 1 -1 -3
word inform you	-1 -2 0 1 0 3 -1 1 -1 -4
word information	-4 -1 0 0 -1 -7 13 0 1 9
word inside	-1 0 0 -1 15 0 -13 2 -1 3
word insight	-4 5 0 0 6 0 -1 -1 -3 1
word instead	-1 -2 6 0 0 0 -1 0 0 12
word instead ?	-1 -2 3 0 0 0 0 0 0 6
word insurance	0 0 0 0 0 0 0 0 1 3
word interesse	2 -1 0 1 -1 0 -1 0 1 -6
word interesse an	2 -1 0 0 -1 0 0 0 1 -3
word interest	-1 0 -1 -1 0 -1 3 -1 1 17
word interest in	0 -1 0 0 3 0 -1 0 1 9
word interview	15 10 1 3 -9 -6 -7 -1 -5 7
word interview #	0 0 0 0 0 0 0 0 0 14
word interview :	13 -3 5 2 -2 -1 -6 -5 -1 -5
word interview ?	-9 11 0 -1 0 0 -1 -1 0 -8
word interview and	-1 -1 0 -2 -1 0 6 0 -1 4
word interview at	-1 8 -4 -1 0 0 -1 -1 0 -8
word interview by	-2 0 3 -1 0 0 0 0 0 7
word interview for	9 2 -2 2 -1 -2 -5 -2 -2 -19
word interview has	-9 0 6 5 0 0 0 0 0 8
word interview is	3 -1 -1 0 0 0 0 0 0 -4
word interview on	-3 0 -7 10 2 -1 -1 1 -1 -5
word interview time	3 -1 0 0 0 0 0 0 0 -6
word interview timemention	4 -3 -3 4 -1 -1 4 -3 -1 -14
word interview w	-7 11 -3 0 0 0 0 0 0 3
word interview will	1 0 0 -1 0 0 -1 0 1 -5
word interview with	11 -3 2 -3 0 -1 -3 -3 -1 14
word interview you	-3 6 -2 -1 0 3 -2 0 -1 -9
word interviewer	1 -2 6 -2 -1 -1 -1 -1 -1 -8
word interviewer :	1 0 1 0 0 0 0 0 0 -7
word into	-1 0 0 -1 4 0 -1 -1 0 7
word intro	10 1 0 1 -1 -1 -9 -1 -1 -10
word intro #	0 2 0 0 -1 0 0 0 0 -9
word intro call	-1 1 0 2 0 0 0 0 -1 -3
word invit	0 2 -1 -1 -1 5 -3 -1 -1 12
word invit you	-2 2 0 -1 0 6 -3 0 0 5
word invita	-6 9 0 -1 0 0 -1 0 -1 -2
word invita a	-6 9 0 -1 0 0 -1 0 -1 -2
word invitacion	6 -1 -2 0 0 0 -2 0 0 -3
word invitation	-5 -2 3 3 -2 -2 -6 14 -1 1
word invitation :	-2 0 4 0 0 0 0 0 0 1
word invite	3 0 13 -2 -1 -1 -8 -3 -2 7
word invite you	1 0 0 0 0 0 0 0 0 4
word invitiamo	0 0 0 0 1 0 0 0 0 6
word invitiamo a	0 0 0 0 1 0 0 0 0 7
word io	-9 3 1 -1 -1 -1 10 -1 -1 -1
word is	7 -7 1 -6 -22 3 -4 22 7 30
word is #	2 0 -1 0 0 0 -1 2 0 -5
word is a	1 1 -1 0 -1 1 -2 2 -1 18
word is being	-4 -3 -1 4 -2 0 1 4 0 -13
word is book	1 0 0 0 0 0 0 0 0 12
word is clos	2 -2 3 -1 -2 12 -11 -2 0 -8
word is fine	2 -2 -1 0 -1 -1 4 -1 0 -4
word is in	9 -3 -4 -1 -5 1 -1 -1 5 -4
word is now	-1 -1 1 0 -3 1 1 0 3 -3
word is on	5 -1 0 0 0 0 0 -3 0 13
word is schedul	4 -1 -2 -1 0 0 0 0 0 -8
word is set	4 -1 -1 -1 0 0 0 -1 0 -3
word is the	2 -2 -1 -1 -1 -1 3 1 -1 10
word is timemention	4 -3 -1 0 0 1 0 0 0 0
word is to	0 0 0 1 0 0 0 0 1 4
word is your	2 -2 -1 0 0 0 -1 3 0 -6
word isn't	-2 -1 -2 8 -2 -2 2 -1 -1 2
word issue	0 0 0 0 0 0 0 0 0 12
word ist	4 -4 2 0 -2 0 -4 2 2 -11
word ist am	3 -4 0 0 0 0 0 0 2 -5
word it	-14 -10 -10 1 17 2 -18 0 33 40
word it ?	4 -1 -3 0 0 0 0 0 0 1
word it by	-1 -2 0 0 0 0 4 -1 0 1
word it is	3 -3 3 -1 -1 -1 -4 4 -1 3
word it timemention	0 -1 3 0 0 0 -1 0 0 0
word it to	-3 -1 -1 -4 9 -1 -4 1 4 0
word it was	-3 -3 0 -1 10 -1 4 -2 -4 13
word it will	-2 0 0 0 -1 -1 6 0 0 3
word it's	-4 -4 -2 -6 16 4 0 -2 -2 8
word it's a	0 0 0 0 17 -1 -13 -2 -1 2
word its	1 -3 -1 0 0 -1 7 -2 1 1
word j	4 -1 -1 -1 -1 -1 1 -1 -1 -8
word j #	4 -1 -1 0 0 0 -1 0 0 -8
word j'ai	0 1 0 0 -1 -1 2 0 -1 6
word ja	-1 1 -1 2 6 -1 -4 -1 -1 -17
word jan	-1 0 -1 -1 10 -3 -2 -1 -1 -2
word january	4 -1 -1 0 -1 -1 7 -5 -1 -5
word je	7 -18 2 4 -6 -3 21 -2 -5 -24
word je een	-1 0 0 0 -1 1 4 0 -1 5
word je graag	1 0 0 0 1 0 0 0 0 -3
word je sollicitatie	-1 -9 -1 0 0 0 11 0 1 -4
word je suis	-1 0 1 3 -2 0 -2 2 0 -1
word je timemention	2 -9 -1 0 -1 -1 11 0 0 0
word je vous	9 -1 1 -1 -2 -2 -2 -1 -2 -8
word job	1 3 0 11 -6 -3 -1 -7 2 4
word join	-4 -3 -1 4 2 -2 7 -2 -1 6
word join our	0 0 0 0 0 0 0 0 0 9
word join us	-6 -1 0 -1 0 -1 10 0 0 -1
word jona	0 -1 0 0 0 0 0 2 0 4
word ju	-1 2 1 -1 -5 0 5 0 0 -4
word june	8 -2 -1 0 0 -1 -4 -1 0 -8
word june #	2 -1 0 0 0 0 0 0 0 -4
word just	-6 8 -1 3 1 -6 5 -2 -1 -22
word just a	3 -1 -1 0 0 0 0 0 0 -3
word k	-4 -7 -2 -1 -3 48 -28 -2 0 -10
word kan	-1 -2 3 1 0 1 -1 0 0 -6
word keep	-1 -1 -2 -1 20 -2 -9 -2 0 15
word keep you	-1 0 -1 -1 17 -2 -8 -2 -1 0
word keep your	-1 -1 0 0 3 0 -1 0 1 4
word kennenlernen	1 2 -1 0 -1 0 -1 0 0 -4
word kennismak	7 -5 0 4 -1 -1 -4 -1 0 -4
word kind	1 0 0 -1 -2 -1 5 -2 -1 -7
word kit	0 0 0 0 0 0 0 0 0 3
word know	-10 4 -16 32 15 0 -9 -10 -7 -2
word know by	0 0 0 0 0 1 0 0 0 5
word know you	-1 -1 0 -1 5 0 -1 -1 0 0
word kommt	0 0 0 0 1 0 0 0 0 14
word komt	-1 0 0 1 0 -1 3 -1 0 -3
word konnen	1 -4 -1 0 0 -2 7 0 0 -8
word konnten	-1 -1 0 0 -2 5 -1 0 0 -3
word konnten sie	-1 -1 0 0 -2 3 1 0 0 -3
word l	-1 1 2 0 0 0 -1 0 0 5
word l'equipe	-2 -1 -1 -1 1 2 6 -4 0 -2
word la	2 3 4 0 -7 -4 22 -16 -3 -52
word la empresa	-6 6 0 -1 2 0 0 0 -1 -6
word la entrevista	0 -4 5 1 1 0 -1 0 -1 0
word la invitiamo	0 1 0 0 1 0 0 0 0 6
word la nostra	0 0 1 -1 1 0 0 0 0 -3
word la oferta	1 1 0 0 2 0 -2 0 -1 -3
word la posicion	-2 1 -2 0 -1 0 4 0 0 -3
word la posizione	0 4 0 0 0 0 -1 -1 0 -3
word la reunion	0 0 1 0 0 0 0 0 0 -3
word la sua	0 2 -1 -1 0 0 -1 0 0 -6
word la tua	0 1 0 0 1 0 -1 0 0 -8
word la vacante	-3 6 -1 0 -1 0 -1 0 1 -3
word lab	-4 8 -1 -1 5 -2 -3 -2 0 -16
word labs	-1 7 -1 -1 0 -3 -1 -1 0 -11
word lang	-1 0 2 -1 1 0 1 0 0 -5
word laptop	-4 0 1 0 0 -7 12 0 0 -1
word las	-3 -2 4 4 0 0 -1 -1 -1 2
word lassen	0 0 4 0 -1 0 -1 0 -1 -2
word last	4 -1 -1 -1 11 -2 -6 -3 -1 13
word last #	0 0 0 0 0 0 0 0 0 9
word last week	-3 0 0 0 11 -1 -3 -2 -1 -3
word late	2 -4 5 -1 0 -1 1 -1 0 -8
word laten	2 -3 1 0 0 0 1 0 0 -3
word later	0 -1 -1 0 -1 0 7 0 -4 -6
word lavoro	2 -1 -1 0 0 0 0 0 0 -6
word le	-4 2 -5 -2 3 4 10 -4 -4 -27
word le lien	1 -1 2 0 0 0 0 0 0 -3
word le poste	2 -3 0 3 6 1 -6 -1 -2 -6
word le recrutement	-1 1 0 1 -3 0 5 0 -2 -2
word le temp	-1 -1 0 0 1 0 2 0 -1 -4
word le timemention	-1 4 -1 -1 0 2 -2 1 -1 2
word lead	-5 18 -4 -2 7 -2 -8 -2 -3 -20
word leave	-1 0 0 0 0 0 0 3 0 12
word left	-4 0 0 4 -1 0 2 0 0 -2
word legal	0 0 0 0 0 1 -1 0 0 5
word les	-3 2 1 -1 4 -1 -2 3 -2 -3
word let	0 -7 -3 5 3 0 8 -4 -1 -3
word let me	-1 -1 2 -3 4 2 -1 -3 -1 -7
word let us	0 -2 2 0 0 0 0 0 0 6
word let you	1 -5 -6 8 -1 -1 5 -1 0 -3
word let'	39 -7 -5 -2 -1 -5 -15 -3 -1 -24
word lett	-3 -1 -7 27 -3 -1 -7 -3 -1 -1
word letter	-2 -4 4 -2 -2 13 -12 -2 8 3
word letter of	-4 -3 4 -1 -3 3 -1 0 4 -3
word leuk	3 -12 -1 0 0 0 11 0 0 -2
word lhe	-2 5 -2 -2 1 0 2 -1 -1 -5
word liebe	0 0 -1 1 -1 0 0 0 1 15
word liebe frau	0 0 -1 1 -2 0 1 0 1 6
word lieber	0 0 -1 0 0 3 -2 0 0 2
word lieber herr	1 -1 0 0 1 3 -3 0 0 -3
word lien	1 -1 2 0 0 0 -1 0 0 -9
word like	-14 29 -1 -5 1 -3 -7 -4 4 10
word like to	-9 27 -4 -3 -4 -2 -4 -3 3 -9
word liked	-3 0 -1 -1 16 7 -14 -3 -1 5
word liked you	-3 0 -1 -1 16 7 -14 -3 -1 2
word line	5 -1 -1 -1 0 0 -2 -1 0 10
word link	4 6 12 -5 -3 -6 -4 -2 -3 -20
word link :	1 2 0 0 0 -1 -1 0 0 -15
word link in	1 0 0 0 0 0 0 1 0 -9
word linkedin	3 -1 0 0 0 -1 0 0 0 0
word list	5 0 -1 -1 17 -1 -15 -2 -1 27
word lista	-1 -2 0 0 0 0 8 0 -4 1
word live	0 0 0 0 0 0 1 0 0 24
word llamo	-1 0 -2 0 0 -1 5 -1 0 -2
word lo	3 -5 2 2 5 -1 -8 -2 5 -13
word lo que	-1 0 -1 0 1 0 -1 -1 4 -4
word local	0 0 0 0 10 -1 -6 -1 -1 -1
word location	3 -1 -2 0 0 0 0 0 0 4
word location :	3 -1 -2 0 0 0 0 0 0 0
word lock	0 -3 9 -1 0 0 -1 -3 0 -1
word logistic	-3 -2 -1 -2 -2 -2 13 -1 0 -10
word logistica	-2 6 0 0 1 0 -1 0 -3 -1
word london	0 0 0 0 0 0 -1 0 1 -5
word long	-1 1 0 0 2 0 -2 0 0 16
word longer	2 0 -1 0 -1 -1 -8 11 -2 -12
word look	8 3 1 -2 -1 -4 -4 0 0 12
word look at	-1 1 -1 -1 -1 -3 4 -1 1 -3
word look for	0 4 0 0 1 0 -2 0 -2 13
word look forward	10 0 -1 -1 -1 -1 -4 -1 0 2
word look like	0 -3 4 -1 0 0 0 0 1 0
word looptail	0 0 0 1 0 0 0 0 0 -6
word los	-2 -2 -1 2 -1 0 6 0 -3 3
word lot	1 0 0 0 1 0 0 0 0 4
word lot of	0 0 0 0 1 0 0 0 0 4
word love	2 8 -1 -1 -1 -1 -3 -1 -3 -6
word love to	1 6 -1 -1 -1 0 -3 0 -2 -6
word loved	-1 0 0 0 -6 0 10 -1 0 7
word luck	-3 -1 -1 -1 13 -1 -7 -2 2 -4
word luck !	0 0 0 0 -1 0 0 0 3 -1
word lugar	-5 -1 1 1 10 0 -2 0 -2 1
word luis	5 0 -1 -2 -1 -1 -7 7 0 7
word lunch	10 -2 -1 -1 -1 -9 4 -2 0 -1
word m	9 -2 0 -1 -1 -1 -3 -1 1 -2
word m v	4 -3 0 0 0 0 0 0 1 -2
word ma	0 -1 -1 2 -2 -1 2 -1 1 -14
word maar	0 0 0 0 -1 1 3 0 -1 -4
word madame	0 1 0 -1 2 0 -3 0 1 -3
word made	-1 -4 0 0 0 -1 4 2 1 -1
word mae	0 0 0 0 0 0 1 0 0 4
word mai	0 1 0 0 1 0 -1 0 0 -4
word mail	-3 2 -1 -1 -2 -1 2 9 -4 30
word mailbox	-1 -1 0 0 -1 0 -1 5 -1 -6
word main	5 -4 0 0 0 0 0 0 0 6
word maintenant	-2 -1 0 -1 3 0 7 -4 -2 -3
word mais	-2 -1 -1 -1 6 2 2 -1 -4 -9
word make	5 0 -3 -1 -1 -1 4 -2 -1 9
word make a	-1 0 0 0 0 0 2 0 0 3
word make it	4 -1 -1 0 0 0 -1 0 0 -4
word manager	0 11 -2 -8 5 -4 -8 3 0 -14
word manager interview	-1 0 3 -1 0 0 -1 0 0 -2
word mando	6 -4 2 0 1 -1 -3 -1 0 -4
word march	0 2 -1 -1 -1 -2 3 -1 -1 -6
word march #	1 0 0 0 0 0 1 0 0 -6
word marcu	0 0 0 0 0 0 0 0 0 8
word mas	-3 0 -1 -1 -2 -1 10 -2 -1 -10
word matter	3 -1 0 -1 0 0 1 -2 -1 5
word may	-6 0 -1 4 -1 -1 0 -1 5 22
word mayo	-2 0 0 0 0 0 3 0 0 0
word me	12 1 -4 -4 3 18 -17 -3 -6 -16
word me a	-1 0 -1 -1 1 -2 6 -1 0 -10
word me at	2 0 0 0 0 0 -1 0 0 -3
word me by	3 -1 -2 -1 0 0 1 -1 0 -1
word me know	1 1 1 0 -1 5 -5 -2 0 -5
word me timemention	7 4 -2 0 0 -2 -5 -1 0 -5
word media	2 -1 2 1 -1 0 -2 -2 -1 4
word medical	-1 0 0 0 0 2 0 0 0 -12
word meet	12 1 -13 5 -9 -9 16 -5 3 -39
word meet id	3 -2 0 0 0 0 0 0 0 1
word meet the	1 1 -1 0 0 0 -1 0 0 6
word meet with	1 0 0 0 0 0 0 0 0 -6
word meet you	-6 6 -1 -1 -2 -5 11 -1 -1 12
word meglio	0 2 0 0 -1 0 0 0 0 -4
word mehr	-1 1 -1 -1 1 0 3 -1 -2 -1
word meilleur	11 -2 -3 -1 -1 -3 -4 3 -2 -1
word meiner	0 0 0 0 0 2 -2 0 0 -3
word melden	0 -1 0 0 1 0 2 -1 -1 -3
word member	0 0 0 0 0 0 -11 12 1 12
word member of	0 0 0 0 0 0 -11 12 1 2
word meme	-1 -1 3 0 0 0 0 0 0 -1
word mensaje	-9 -1 -1 0 0 0 0 13 0 1
word mention	-10 -3 -1 -1 1 -9 24 -1 0 -2
word merci	0 2 -2 -2 -1 -1 5 -1 0 -5
word merci de	-1 2 0 0 -1 0 -1 4 -2 3
word merci pour	4 1 0 -1 0 0 -3 0 0 -1
word mes	-2 0 -2 0 -1 0 6 0 -1 -1
word mesmo	-1 -6 2 0 1 0 5 0 0 -7
word message	-23 -6 -6 -3 -5 -3 -6 56 -5 -20
word messaggio	-5 1 -1 -1 -1 0 -1 9 -1 -3
word met	11 -9 -1 4 6 -1 -6 -1 -2 -15
word met je	3 -3 0 4 0 0 -4 0 0 -1
word mevrouw	0 -1 0 0 -3 0 5 0 -1 -4
word mi	-1 5 0 0 -3 -1 3 -1 -3 0
word mich	-1 -2 3 0 1 -3 3 0 0 -12
word microsoft	-1 -3 9 -1 0 0 -1 -1 0 -5
word microsoft team	-3 -3 9 -1 0 0 -1 0 0 -2
word might	0 1 0 0 1 0 -1 0 0 12
word mij	3 -2 0 0 0 0 0 0 0 -1
word mijn	-1 -3 3 1 0 0 -1 0 2 -3
word mill	-4 11 -6 -1 -1 -1 7 -3 -1 -9
word mille	7 0 -4 0 0 0 -1 -1 0 -2
word min	16 11 -4 -2 -1 -5 -12 -2 -1 -23
word mind	0 -3 1 0 0 0 4 0 0 10
word minut	-3 19 -1 -1 -1 -1 -9 -1 -1 14
word minut and	0 2 0 0 0 0 0 0 0 4
word minute	1 4 -1 -1 1 -1 1 -1 -3 4
word minuten	1 0 0 0 0 0 -1 0 0 4
word minuti	0 4 0 0 0 0 -2 0 -1 -1
word minuto	0 3 -2 -1 0 -1 1 0 0 2
word mio	0 0 -1 3 -1 0 0 0 0 2
word mir	-2 2 3 2 0 0 -4 0 -1 2
word mit	12 -5 -1 -3 1 2 -1 -2 -3 -1
word mit einer	3 -2 0 0 -1 0 3 -1 -2 -2
word mobile	0 0 -1 2 1 0 -1 0 0 -3
word mochte	0 0 0 0 0 2 0 0 -1 -5
word moi	0 0 -1 -1 0 1 1 0 0 -4
word mois	-1 -1 0 -1 2 0 4 0 -2 0
word molestia	-1 0 1 4 -1 0 -2 0 0 -1
word moment	-1 -1 3 -2 -2 -1 5 0 -1 2
word momento	-3 7 2 1 -1 0 -2 0 -3 -6
word mon	-1 4 -1 1 1 -1 -2 0 -1 -2
word monsieur	9 -1 -3 0 0 0 -3 -1 -2 0
word month	-3 8 -1 -1 -1 -1 5 -2 -3 6
word more	-11 1 -3 7 -2 -3 13 -1 -1 25
word more than	0 -2 0 0 0 -1 3 1 0 5
word morn	-4 3 3 1 -2 -1 2 -1 -1 -8
word most	0 0 0 0 7 0 0 0 -6 17
word move	-3 0 0 -3 9 -2 0 -2 0 -2
word moved	-7 -1 9 -2 0 0 3 -1 0 0
word moving	-1 1 3 0 0 -1 -1 0 0 -8
word mr	9 -5 -1 0 0 -1 -1 -1 0 0
word ms	2 0 -4 -1 1 -2 8 -3 -1 -17
word much	-1 1 0 -1 -1 -1 4 -1 -1 17
word muito	-1 3 0 0 0 0 -2 0 0 -6
word must	-1 0 0 0 1 0 0 0 0 8
word muy	-2 -1 -2 0 1 -1 5 -1 -1 -2
word my	2 6 1 -4 12 -4 -23 14 -3 18
word n	2 0 0 0 0 0 -1 0 1 5
word na	2 1 0 -2 0 -1 3 -3 1 -4
word na timemention	0 1 0 0 0 0 0 0 0 10
word naar	0 -1 0 0 -3 0 6 0 -1 -5
word nach	1 -1 0 1 0 0 2 0 -1 -3
word nachricht	0 0 0 0 0 0 0 3 -1 4
word nada	1 -4 4 0 0 0 0 0 0 -8
word name	-1 -2 0 0 0 -1 5 0 0 20
word nao	-9 -3 4 3 7 -1 1 0 -2 -18
word ne	5 0 -5 1 5 1 -5 2 -4 -5
word need	-1 -6 -3 14 -5 -4 6 0 -2 22
word need to	-4 -2 1 14 -3 -1 -5 2 -1 0
word nehmen	1 -1 0 0 0 0 0 0 0 4
word nei	0 -1 3 -1 -1 0 0 0 1 -2
word nel	-1 0 0 0 1 1 0 0 0 6
word nemen	3 0 -1 1 0 0 -1 0 0 -1
word new	-8 -7 22 4 -6 -1 -3 0 -1 32
word new time	-3 0 3 0 0 0 -1 2 0 -1
word new york	4 -4 2 -2 -1 0 -1 2 -1 0
word news	-5 7 -1 -1 -1 -1 4 -1 -1 8
word next	-11 1 2 2 15 -4 -2 -6 3 5
word next step	-3 -3 -2 3 -2 -1 6 -2 4 0
word next week	-7 4 6 -2 -2 -2 7 -2 -1 -13
word nicht	0 -1 -1 3 -2 -1 2 1 -2 -7
word nico	1 -1 0 0 1 0 -1 0 0 -3
word nicola	-1 -1 2 0 -1 0 0 1 0 -3
word niet	-1 -2 1 1 -4 -1 6 2 -2 -9
word night	0 0 -1 2 0 0 0 0 1 5
word nj	0 0 0 0 0 0 0 0 1 -3
word no	-22 -13 10 8 31 -9 -2 6 -8 -24
word no dia	0 0 0 0 0 0 0 0 0 14
word no longer	2 0 -1 0 0 -1 -9 11 -2 -13
word no nosso	0 0 1 0 0 0 0 0 0 -6
word no problem	-11 0 13 0 -1 0 1 -1 0 -2
word noch	-2 8 -5 -1 1 -1 2 -1 -1 -6
word nog	-1 -1 1 0 0 -1 4 0 -1 2
word non	0 0 1 2 -1 -1 0 2 -2 -15
word none	-1 3 -1 0 -1 0 -1 0 1 -9
word nos	-7 -1 2 -4 8 2 4 -3 0 -17
word nossa	-1 2 2 0 0 1 -2 -1 0 -7
word nosso	-3 0 3 -1 3 0 0 0 0 -8
word nostra	-1 0 1 -1 1 0 -1 0 0 -3
word nostro	0 0 0 0 0 0 1 0 0 8
word not	0 -2 -5 3 13 -1 -7 7 -8 63
word not need	4 0 -2 -1 0 0 -1 1 0 -1
word note	3 -3 2 -4 -3 -2 -2 4 5 2
word noth	-1 0 -1 9 0 -1 -2 -2 -1 1
word noth to	0 0 0 0 3 0 0 -1 0 0
word notice	-1 2 4 -1 -1 -1 -3 0 1 1
word noticia	0 0 0 0 0 0 3 0 -1 -2
word notre	2 -3 4 -1 5 -2 -2 0 -1 -11
word nous	-9 -1 5 -3 8 2 5 -3 -4 -11
word nous avon	-1 0 0 0 3 0 0 3 -4 -1
word nous vous	-2 0 3 -1 2 0 -2 -1 0 2
word nova	0 0 0 0 0 0 0 0 0 5
word now	-18 5 7 -3 -3 -2 13 -3 4 25
word now take	0 -1 0 0 0 0 0 0 2 -4
word now timemention	-5 0 7 -1 0 0 0 0 0 4
word nu	1 -1 0 0 0 0 1 0 0 -4
word nuestra	-1 6 -1 -1 -1 -3 -4 0 5 -4
word nueva	-1 -4 4 1 0 0 1 0 0 -1
word number	-3 -2 -1 -1 0 -2 8 1 0 -11
word number of	0 -1 0 0 1 0 0 0 0 4
word numero	6 0 0 0 0 0 -2 -3 0 0
word ny	0 0 0 0 0 0 0 0 0 8
word o	-10 20 -3 -1 -5 -3 10 -3 -5 -30
word o el	-1 5 -1 0 0 0 -2 0 0 -1
word o seu	0 1 -1 1 1 0 -2 0 -1 -4
word o timemention	0 4 0 0 0 0 -2 0 0 -1
word obrigada	0 0 0 0 2 0 0 0 0 -4
word obrigado	-1 0 -1 0 4 0 -1 0 0 -3
word october	1 0 0 -1 0 0 1 0 0 7
word october #	1 0 0 -1 0 0 0 0 0 7
word oder	-2 5 -1 0 -1 0 -1 0 0 5
word of	-12 -30 10 -12 4 4 25 5 6 34
word of #	0 -1 2 0 0 0 0 0 0 7
word of application	0 0 0 0 -2 0 -2 0 5 -1
word of employment	-1 0 0 0 0 3 0 0 0 -7
word of next	-1 0 0 0 0 0 3 0 0 -2
word of our	-2 -3 -1 -1 11 -1 -2 0 -1 8
word of the	-5 -1 0 -2 -5 -1 2 11 1 29
word of them	0 -1 0 0 5 -1 1 -1 -2 -7
word of these	-1 0 2 0 0 0 -1 0 0 -7
word of timemention	-9 -6 13 -3 -2 1 4 -1 3 -12
word of us	-1 0 0 0 1 0 -1 3 0 4
word of you	-1 0 0 0 -1 0 4 -1 0 4
word of your	-1 -6 1 -1 -1 -1 14 -1 -3 13
word oferta	0 2 -1 -1 0 2 -3 0 1 -3
word oferta de	0 2 0 0 0 0 -2 0 1 3
word off	-3 -4 -2 11 1 11 -7 -5 -2 7
word offer	-13 15 -5 -2 2 5 -1 0 -1 48
word offer for	0 0 0 0 0 1 0 0 0 3
word offer letter	0 0 0 0 0 2 0 0 0 11
word offer of	-1 0 0 0 0 3 0 0 0 -7
word offer you	0 0 0 0 0 2 0 0 0 12
word offerte	0 0 0 0 0 0 0 0 0 -4
word office	-19 7 14 -2 -3 4 1 0 -1 -14
word office is	6 -1 -1 -1 0 -1 -1 -1 0 -3
word office manager	-1 1 0 0 0 0 0 0 0 5
word officer	2 2 -1 -1 0 0 -2 1 -1 -8
word offre	-1 -1 1 -1 4 0 -2 0 1 -2
word oh	-5 -1 3 -1 0 -2 6 -1 0 0
word oi	-3 -1 1 -2 -10 -1 17 -2 1 -8
word oi !	-1 1 0 0 -1 0 0 0 3 -6
word ola	0 1 1 -2 3 -1 -2 1 -1 -14
word old	-4 4 4 0 -1 0 -3 2 -2 11
word om	2 0 4 -1 -1 -1 -3 -1 0 4
word on	9 -19 -28 -6 18 -5 15 26 -11 9
word on #	5 -2 0 0 0 0 -2 0 0 -2
word on a	-5 1 5 -1 0 1 -1 0 0 11
word on my	2 -1 -1 0 16 -1 -13 -1 -1 1
word on our	-5 3 -1 -1 0 -5 9 -1 1 -17
word on the	7 -10 3 -3 5 11 -9 -3 -1 12
word on this	-1 0 0 0 3 0 0 0 -1 3
word on timemention	-3 -15 -12 -1 -2 -14 21 31 -6 4
word on zoom	6 -1 0 0 0 0 0 -3 0 2
word once	-2 -2 7 -2 0 0 -2 3 0 11
word ondemand	-2 3 0 0 1 0 0 0 -1 -4
word one	9 -7 -5 -4 36 -5 -20 -2 -1 21
word one of	-7 -2 -1 -1 17 -1 -1 1 -4 6
word online	0 0 0 0 0 0 0 0 0 34
word only	-1 -2 -1 -1 11 -1 -4 0 -2 21
word ons	-3 -4 -1 -1 -5 -1 19 -4 1 -9
word onsite	1 -2 2 0 -1 0 -1 0 0 -5
word onze	4 -3 1 1 1 -1 -2 -1 0 -2
word ook	0 0 -1 1 0 0 1 0 0 -3
word op	10 -11 4 3 -1 0 -6 0 1 6
word op timemention	9 -10 3 0 -1 0 -1 0 0 5
word open	-2 4 -1 1 0 -2 -3 0 4 31
word opening	-3 0 0 4 0 0 0 0 0 0
word operation	-1 -1 -1 2 2 -1 0 -1 0 -11
word operation manager	0 0 0 0 0 0 1 0 0 -3
word opportuniti	0 0 0 0 1 0 0 0 0 4
word opportunity	0 0 0 0 0 0 0 0 0 15
word option	-7 12 -1 -1 0 0 -1 -2 0 4
word or	-37 63 -11 -6 -7 -6 -3 1 5 44
word or #	-1 5 -1 0 0 0 -1 0 0 -1
word or a	0 0 -1 0 0 0 0 2 0 6
word or timemention	-23 49 -5 -3 -1 -3 -10 -3 -1 5
word ora	-2 5 -1 2 -7 -1 5 -1 -1 -4
word oral	-1 0 0 0 -1 0 7 0 -4 -5
word order	4 -1 0 -1 0 0 -2 1 0 3
word org	-1 -1 1 1 -1 0 -1 1 0 26
word original	1 -2 4 -2 0 0 -1 -1 0 5
word os	-1 -1 0 0 2 0 1 0 0 3
word other	-3 0 4 -1 5 -1 -3 -1 -1 10
word otherwise	8 -5 -2 0 -1 -2 -1 3 0 -6
word otra	0 0 0 0 -9 0 11 0 0 -1
word otro	-3 0 0 0 1 0 4 0 -1 -2
word ou	-2 8 0 -1 -2 0 0 0 -3 -10
word ou timemention	-1 4 0 0 0 0 -1 0 0 -2
word our	10 -9 -8 1 11 1 -10 -7 10 -6
word our conversation	0 -2 0 -1 8 -1 -3 0 0 4
word our cto	5 1 -1 0 0 0 -1 -3 0 -5
word our hiring	0 -1 0 0 -5 -1 3 0 5 -5
word our next	0 0 0 0 1 0 0 0 0 13
word our office	3 0 0 -1 -1 -1 -1 -1 0 -6
word our timemention	-1 -1 0 9 -2 -2 -2 -1 -1 -9
word out	-2 -10 16 -10 9 6 -10 2 0 12
word out of	-1 -4 0 -1 -1 8 -2 1 0 -5
word out to	0 -1 0 0 -1 -1 1 0 3 -3
word outra	-1 0 3 -1 1 0 0 0 0 -6
word over	-2 -11 -2 -3 -3 12 9 2 -2 2
word over the	-1 1 0 -1 -1 7 -5 -1 0 -4
word own	0 0 0 0 0 0 0 0 0 12
word owner	0 0 0 0 -1 0 2 0 0 -6
word p	-6 -3 -1 -1 -1 -4 14 2 -1 -2
word pacific	0 1 0 0 0 0 0 0 0 -6
word page	0 0 0 0 0 0 0 0 0 19
word palisade	-1 0 1 0 0 0 0 0 1 -4
word panel	5 -5 -1 7 -4 -4 9 -4 -3 -1
word panel is	3 1 0 0 0 0 -2 0 0 -4
word par	-1 1 2 0 -2 -1 3 -1 -2 3
word para	-16 10 6 -3 5 -1 0 -4 2 -30
word para a	1 -2 -1 -2 2 -1 4 -1 -1 5
word para el	0 -4 5 0 0 -1 0 -1 -1 3
word para la	-5 7 -1 -1 -2 0 -1 -1 4 -13
word para o	-1 -1 0 0 0 -1 4 0 0 -2
word para timemention	0 -1 2 2 0 0 -1 -1 0 4
word paralegal	-1 2 0 0 0 0 0 0 0 -3
word park	3 0 0 0 -1 0 0 0 -1 -1
word parler	3 -1 0 -1 1 -1 -1 0 0 -2
word part of	-1 0 0 0 0 -1 2 0 0 -5
word parte	1 0 0 0 0 0 0 0 0 -6
word partner	-7 8 -1 0 0 0 2 0 0 1
word pas	-4 -2 4 0 4 0 -2 4 -2 -5
word paso	-1 6 0 0 0 -3 0 0 0 -4
word pass	-4 17 -2 -2 3 -2 -11 -2 3 -3
word passcode	3 -2 0 0 0 0 0 0 0 -2
word passcode :	3 -2 0 0 0 0 0 0 0 -2
word passport	-3 -1 0 0 0 -1 5 0 0 0
word passport and	-3 -1 0 0 0 -1 4 0 0 0
word passt	-2 10 -5 0 0 0 -1 0 0 6
word patience	0 -1 0 0 7 0 -1 -1 -3 -2
word paul	1 1 0 0 0 0 0 0 0 5
word pause	-3 0 0 0 -2 0 6 0 -1 0
word pay	0 0 0 0 0 0 0 0 0 16
word payroll	3 -1 0 -1 -1 0 -2 1 -1 1
word pediu	-1 0 0 -1 -6 -1 9 0 0 -3
word pela	-1 -1 -1 0 3 0 -1 -1 1 -2
word pelo	-2 2 0 3 0 -1 -1 0 -1 -6
word people	-11 -5 -1 -2 2 -3 1 0 19 15
word per	3 4 -4 -2 5 1 -1 -6 -2 -29
word per la	6 4 -1 0 -1 -1 -4 -3 -1 -4
word perfect	7 0 -1 -1 0 -1 -4 0 0 4
word perfil	-2 -1 -1 -1 2 -1 5 -1 -1 -7
word period	-1 4 0 0 0 0 -2 0 -1 -1
word pero	-1 -1 0 0 0 0 4 -1 0 -1
word person	-1 5 -4 -2 7 -2 -2 -1 0 -2
word persona	0 -2 -1 -1 -6 0 10 -1 -1 -2
word pessoa	-2 0 0 -1 -4 0 7 0 2 -1
word petra	3 0 -2 0 0 0 0 0 0 -3
word phone	5 -2 -5 -1 0 0 5 -2 0 -11
word phone interview	0 4 -2 1 -1 0 -1 -1 0 -3
word phone screen	0 0 0 0 0 0 0 0 0 -3
word photo	1 0 0 0 0 0 0 0 0 7
word pick	0 1 1 -1 0 0 0 0 0 9
word pick up	1 1 -1 0 0 0 0 0 0 11
word piece	-2 -1 -1 0 -1 -4 9 -1 0 0
word piu	-8 -1 -1 1 -1 -1 10 -1 0 -3
word place	-4 -4 5 8 11 -2 -12 -1 -1 13
word plaisir	0 -1 0 0 0 0 3 0 0 -5
word plan	-1 1 -6 8 -1 -1 1 -1 -1 -8
word plan on	1 1 -1 0 0 -1 1 0 0 -9
word plann	-2 0 2 -1 0 0 2 0 -1 9
word planner	0 0 0 1 4 0 -3 0 0 -6
word plant	-8 11 -1 -1 0 0 -1 -1 0 -5
word planta	3 0 1 0 0 0 -2 0 0 3
word plazo	-6 6 0 -1 -1 1 -2 -1 4 -5
word pleas	5 0 -1 -1 1 3 -5 -1 -1 -11
word pleas to	1 0 0 -1 1 4 -5 0 -1 -4
word please	4 -12 4 4 -6 3 -15 22 -3 10
word please bring	0 0 0 0 0 0 0 0 0 4
word please complete	-1 1 0 0 0 -1 2 0 0 3
word please do	-5 0 0 5 0 0 0 1 1 0
word please find	7 -3 4 -2 -1 0 -2 -2 -1 -3
word please have	0 0 0 0 0 0 0 0 0 6
word please let	1 0 0 0 0 1 0 0 0 -3
word please reply	0 3 0 0 -1 0 -1 0 0 0
word please send	0 -2 0 0 -1 0 4 1 0 3
word please sign	-1 0 0 0 0 2 0 0 0 -9
word pleasure	-4 -2 -1 -1 -5 6 9 -2 -1 -1
word pleasure to	-2 -1 0 -1 0 0 5 -1 0 -1
word pleno	0 -5 0 0 0 1 5 0 0 -3
word pleno :	0 -6 0 0 0 1 6 0 0 -4
word pls	0 2 0 0 -1 0 0 0 0 -5
word plus	0 -1 0 -1 0 6 -4 0 0 -2
word pm	-2 5 -1 -1 -6 0 6 0 0 0
word pode	0 -1 1 -1 0 -2 2 0 0 -4
word podria	-1 2 -1 0 0 0 0 0 0 -5
word point	3 -1 -6 7 4 1 -2 -2 -4 2
word ponto	0 0 0 0 1 0 -1 0 0 5
word por	-8 5 1 -3 -11 -3 15 -1 4 -15
word por favor	0 3 0 0 -1 -1 -1 0 0 -9
word por la	0 0 0 0 0 0 1 0 0 6
word por tu	-2 5 0 0 1 0 -1 0 -2 -1
word porque	-6 6 0 -1 4 0 -1 1 -1 -7
word portal	0 1 0 0 0 1 0 0 0 -13
word portfolio	8 11 -1 -1 -1 -2 -14 1 -1 -16
word posicion	-2 1 -2 0 -1 0 4 0 0 -3
word position	5 -3 -3 -1 4 -2 5 -2 -3 27
word position :	1 -1 0 -1 5 0 0 0 -4 -5
word position at	0 0 0 1 0 0 0 0 0 7
word position has	-1 0 -1 1 0 -1 3 0 0 -3
word position of	0 -1 0 0 -1 1 0 0 1 6
word posizione	1 3 -1 -1 0 -1 -2 -1 0 -4
word posizione di	0 4 0 0 0 0 -1 0 -1 -3
word possible	-5 -1 2 0 -1 0 12 -4 -1 0
word posso	1 5 -1 -1 1 0 -5 0 0 -5
word post	5 -7 -2 -2 -4 -5 -6 -3 24 -4
word post of	7 -5 0 0 0 0 -1 0 0 -2
word poste	5 0 0 2 6 0 -7 -2 -2 -15
word poste de	8 1 -1 -2 3 1 -7 -1 -1 -7
word posto	2 -1 -1 2 -1 0 -1 0 0 -4
word posto di	0 0 -1 3 -1 0 -1 0 0 -2
word postulacion	0 0 0 0 1 0 0 0 0 -4
word pour	13 0 5 -7 6 -3 -8 -2 -4 -17
word pour le	4 0 -1 -3 7 2 -5 -1 -3 -10
word pour notre	4 -1 0 0 0 -1 0 0 0 1
word pour timemention	7 -2 3 -1 0 -3 -3 -1 0 -3
word pour un	-2 3 0 0 0 0 0 0 0 -1
word pour votre	5 0 0 -1 0 0 -3 0 0 -2
word pra	1 1 0 0 3 0 -4 0 0 -2
word practice	0 0 0 0 0 0 0 0 1 -5
word pre	0 0 0 0 0 1 0 0 0 7
word prefer	-7 13 -1 0 0 -1 -2 0 0 -8
word pregunta	0 4 0 0 -1 0 0 0 -2 -3
word prep	0 0 -1 0 0 0 0 2 0 -8
word present	0 0 0 1 0 0 0 0 0 11
word presso la	2 0 0 0 0 0 -1 0 0 -6
word prima	1 0 -5 -1 0 0 6 0 0 2
word primera	-2 0 0 0 0 0 3 0 0 6
word problem	-14 0 18 -1 -1 -1 0 -1 -1 12
word problema	-8 -1 13 -1 0 -1 -2 0 0 -1
word procedimento	-5 -1 0 0 9 0 -2 0 -1 -5
word proces	-6 3 -2 -2 5 -1 10 -3 -4 12
word proceso	-9 10 0 -2 4 -1 0 -1 -3 -10
word proceso de	-2 5 0 0 0 0 0 0 -2 -1
word processo	-1 2 -1 -1 4 -1 -1 0 -1 -3
word producer	1 -1 -1 0 1 0 1 0 0 5
word product	10 9 -1 -1 -1 -4 -12 -2 2 -21
word product designer	-1 7 0 0 0 -4 -1 0 0 -9
word product manager	-1 3 0 0 -1 0 -1 0 0 -8
word profile	-1 3 0 -1 1 0 -2 -1 1 2
word profile and	0 0 0 0 0 0 0 0 0 4
word profissional	0 0 0 0 1 0 0 0 0 -6
word program	0 -2 0 0 8 0 0 1 -6 7
word project	0 0 0 0 0 1 0 0 0 4
word proof	-3 -1 0 0 0 -1 5 0 0 -3
word proof of	-3 -1 0 0 0 -1 5 0 0 -4
word proposon	0 1 0 0 0 0 0 0 0 3
word proposta	-1 0 0 0 0 3 -1 0 0 -3
word proxima semana	-1 0 0 0 0 0 3 0 0 0
word proximo	-1 0 1 -1 1 0 -1 0 0 -5
word prueba	-1 1 -1 0 -2 0 1 -1 4 -11
word pued	-2 5 0 0 -1 0 -1 0 -1 6
word puede	-1 0 1 0 -2 0 -1 0 4 -4
word puesto	1 1 0 1 0 0 -2 -1 -1 14
word puesto de	0 2 0 0 0 0 -1 0 0 -3
word put	-3 -4 1 3 0 4 0 -1 -1 -5
word put on	-2 0 0 3 0 0 0 0 0 -2
word put you	-1 -3 2 0 0 6 -3 0 0 -10
word q	1 0 0 0 0 0 0 0 0 8
word qual	-1 -4 0 0 2 0 5 0 0 -2
word quale	0 0 0 0 0 0 1 0 0 -3
word qualite	0 0 0 0 1 0 0 0 0 -4
word quality	-1 0 0 0 0 1 0 0 1 6
word quando	1 -2 -2 2 -2 -1 5 0 0 -5
word que	-31 19 5 3 17 -2 7 -12 -5 -32
word que a	0 -1 0 1 0 0 -1 0 0 -7
word que el	-1 6 0 0 1 -4 1 -1 0 -6
word que ja	-2 0 -1 1 6 0 -3 0 0 -1
word que le	-1 0 0 0 1 1 -1 0 0 4
word que nos	0 0 0 0 3 0 -1 0 0 -4
word que te	0 0 0 0 0 0 1 -1 0 8
word que viene	-1 1 0 0 1 0 0 0 0 -3
word queda	7 0 -1 0 0 -1 -4 -1 -1 -5
word quedan	-3 0 0 1 0 0 4 0 0 0
word quem	1 0 0 0 1 0 -1 0 0 -9
word question	-6 9 -2 -1 0 -1 -3 6 -3 7
word qui	1 0 -1 -1 0 -1 1 -1 2 -10
word quick	-1 -3 -1 -1 1 -2 9 -1 -1 9
word quiet	-1 0 -1 -3 0 0 7 -1 0 4
word quindi	-1 0 2 1 -1 0 -1 0 0 -3
word r	-5 0 1 3 -1 2 -1 0 2 7
word r #	-4 0 -1 4 -1 2 -1 -1 2 2
word rate	0 0 0 0 0 0 0 0 0 19
word rather	-3 -4 5 -1 0 -1 4 -1 0 2
word ravi	1 0 0 0 0 1 0 0 0 -4
word re	-7 0 0 -3 -1 -6 9 10 -1 -12
word re :	-1 -1 0 -1 -1 -1 -4 8 0 -5
word reach	-1 1 -4 -3 3 -1 6 -2 1 0
word reach out	0 -1 0 -2 -2 0 3 0 3 -7
word reach the	0 -1 0 0 5 0 -1 -1 -2 2
word read	-18 4 -4 -2 -4 -2 -31 23 35 -17
word ready	-4 0 0 0 0 -6 12 0 0 15
word real	-2 -2 1 7 2 -2 -4 -2 1 20
word receiv	-3 -2 -1 -1 -4 -2 -29 10 32 9
word receiv your	-1 -1 -1 0 -1 -1 -12 14 3 0
word receive	0 0 0 0 0 0 0 1 0 16
word recent	0 0 0 0 1 0 0 0 0 15
word reception	0 0 0 0 0 0 -1 3 -2 -1
word record	-1 3 0 0 0 0 -1 0 0 12
word recordatorio	1 0 0 0 0 0 0 0 0 9
word recruit	0 4 0 0 0 0 -2 1 -1 3
word recruiter	-4 3 -1 4 -1 -1 -2 -1 2 9
word recrutement	-1 1 0 1 -3 0 4 0 -2 -2
word recu	-2 -1 -1 -1 -2 0 8 -1 -1 6
word recu votre	-3 -1 -1 0 -1 0 8 -1 -1 -1
word ref	3 -1 0 -1 0 0 -3 0 3 -11
word referenc	-1 -2 -4 -1 -1 0 9 -1 0 -2
word reference	-1 -3 -1 -1 -1 3 -9 11 0 -4
word regard	-5 1 0 5 0 0 -1 1 0 4
word registro	-1 0 0 0 -2 0 0 -1 4 -7
word regret	-1 0 0 1 1 0 0 0 0 3
word reject	0 0 0 0 0 0 0 0 0 17
word relativo	0 0 0 0 0 0 0 0 0 7
word reliability	0 1 0 0 0 0 0 0 0 -6
word reliability engineer	0 1 0 0 0 0 0 0 0 -6
word remain	-6 -1 5 -1 -2 0 6 0 0 0
word remote	3 -3 0 0 0 0 1 0 0 -4
word remoto	0 0 0 0 0 0 0 2 0 3
word renata	0 3 1 0 -1 0 -1 0 0 -7
word repli	5 -1 0 0 0 0 0 -3 1 3
word reply	2 -1 -4 -1 -3 5 -5 6 1 2
word reply to	0 -1 0 0 0 0 -1 2 0 5
word repondre	-1 1 0 0 -1 0 2 3 -4 -2
word report	-6 -7 1 -2 -1 3 12 -1 1 15
word report analyst	-4 0 5 -1 1 0 0 0 0 2
word report to	-2 -4 0 0 -1 0 8 0 0 -1
word req	0 0 -1 2 3 0 -2 -1 0 1
word req #	1 0 0 0 0 0 0 0 1 4
word request	-1 1 0 0 0 0 -12 13 -1 12
word requir	-1 0 2 0 0 0 0 0 0 22
word reschedul	-4 -2 8 -1 0 0 0 0 0 1
word reschedule	1 -2 2 -1 0 0 0 0 0 24
word research	-13 -2 -2 -1 0 6 -4 16 0 0
word research associate	-14 -2 -2 -1 0 6 -4 17 0 -6
word respond	-1 0 0 0 0 0 -12 14 0 4
word responda	-5 0 0 -1 -1 0 6 0 1 0
word responder	-1 6 0 0 -1 0 0 0 -3 1
word responsabile	3 0 0 0 -2 -1 0 -1 -1 -7
word responsable	3 -1 0 -1 -1 -1 2 0 -1 -1
word response	-2 1 0 0 0 0 1 1 0 7
word respuesta	-1 -1 -1 -1 -2 1 1 0 4 -9
word reste	-1 -1 2 0 -3 0 6 0 -1 -2
word resultado	-3 -1 -1 -1 -1 0 5 -2 3 -14
word resume	-5 9 -1 -2 -1 -1 -4 -1 6 18
word retour	5 -1 0 -1 2 -1 -5 2 0 0
word return	-3 -3 -1 -1 -1 1 5 4 -1 -6
word reunion	-1 -1 4 -1 -1 -1 -1 1 0 -2
word review	-2 2 -1 -1 0 1 -2 1 3 16
word right	0 0 0 1 1 0 0 0 0 19
word ring	-2 -2 -3 1 -1 14 -24 -2 19 -3
word risposta	6 -1 -1 -1 0 0 -2 -1 -1 -1
word riverside	0 0 0 0 0 0 0 0 0 6
word road	0 0 0 0 0 0 0 0 0 7
word rol	6 -3 0 0 0 -1 -1 0 0 -3
word role	-9 6 -1 0 7 2 -8 4 -2 -12
word role :	1 0 0 0 0 0 0 0 0 -3
word role of	-1 -2 0 0 0 4 -1 0 1 -2
word roma	-2 4 -2 2 0 0 -1 0 0 -3
word room	2 -1 0 0 0 0 -1 0 0 15
word room #	1 0 0 0 0 0 0 0 0 -3
word rosa	0 0 0 0 0 0 0 0 0 10
word round	2 -3 -3 6 -2 -2 4 -2 -1 -7
word rue	0 0 0 0 0 0 0 0 0 6
word ruhe	2 0 0 0 0 0 -2 0 1 -4
word run	-1 2 -1 -1 5 -1 -2 0 -2 5
word runn	3 -1 2 -1 0 0 -2 0 0 -4
word runs	0 0 0 0 0 0 0 0 0 5
word ruolo	1 1 0 0 1 0 -1 0 0 -3
word ruolo di	1 1 0 0 0 0 0 0 0 -3
word s	-4 -2 3 23 -5 -2 -9 -2 -2 7
word s interview	-1 0 2 0 0 0 0 0 0 -3
word sagen	0 0 0 0 0 0 0 0 0 13
word said	-1 -1 0 0 -1 13 -9 -1 0 9
word sala	8 0 -5 0 0 0 -2 -1 0 -2
word salary	-2 -1 0 0 0 7 -3 0 0 1
word sale	0 0 0 0 0 0 0 0 1 5
word sam	0 0 0 0 0 0 1 0 0 10
word same	-7 -6 18 -1 -1 6 -8 -1 -1 11
word sample	1 -1 -1 0 -1 -3 7 -1 0 -8
word sans	0 -1 0 0 -1 -1 1 0 2 -4
word santa	0 -1 1 0 0 0 -1 1 0 -3
word sapere	-1 1 -5 -1 -1 0 8 -1 -1 -1
word sara	2 0 0 0 0 0 -1 0 1 -4
word save	2 -1 0 -1 0 0 -1 0 1 8
word say	18 -4 0 -5 1 17 -25 0 -2 -2
word say that	5 -1 0 -1 0 0 -5 2 -1 -2
word says	-1 0 -1 0 0 -2 6 -1 0 4
word scelto	0 0 0 0 1 1 0 0 0 -6
word schedul	1 4 -3 5 -2 0 -4 1 -2 -19
word schedul :	1 0 0 0 0 0 0 0 0 5
word schedul for	0 -1 0 1 0 1 0 0 0 -7
word schedule	13 0 -1 -2 -2 4 -9 -2 -1 -12
word schon	4 0 -1 -1 2 2 -7 0 1 0
word schon dass	4 -1 0 0 0 2 -4 0 0 3
word scientist	0 0 0 0 3 0 -1 0 -1 -1
word scorecard	0 0 0 0 0 0 0 0 0 6
word screen	1 1 0 0 0 0 0 0 0 -6
word se	-13 -4 -3 7 8 0 -4 11 -2 -25
word search	-7 -2 -1 4 3 -1 2 2 0 -1
word seat	-1 -2 -1 -1 9 0 -3 -1 0 -1
word second	16 0 -3 -1 -3 -2 -1 -4 -2 14
word second one	6 0 0 0 0 0 -4 -1 0 9
word sede	0 0 3 -1 0 0 -1 0 0 -4
word see	18 2 -10 -4 -4 2 3 -6 -1 12
word see you	14 7 -7 -1 -1 -2 -6 -3 -1 -2
word segue	1 0 0 0 0 1 0 0 0 -6
word seguito	0 0 0 1 0 0 0 0 0 -4
word sehen	-5 9 -4 -1 0 0 0 0 1 -2
word sehr	0 10 -7 -1 -2 3 -2 -2 0 -17
word sehr geehrte	5 -3 -1 -2 -3 3 0 -1 1 -12
word sehr geehrter	-5 13 -5 -1 0 0 -1 -1 -1 -3
word sei	1 1 0 0 -1 0 0 0 0 -5
word selecao	-4 -1 0 0 10 0 -2 0 -2 -5
word seleccion	0 0 0 0 0 0 0 1 0 6
word select	-1 -1 0 -1 0 3 2 -2 1 1
word select for	-1 -2 0 0 0 3 0 0 1 1
word selezione	-1 0 1 1 0 0 -1 1 0 -8
word selezione per	-1 0 2 1 0 0 -1 0 0 -4
word semaine	11 0 -1 -2 0 -3 -1 -1 -1 -2
word semana	-6 6 -1 -1 -3 -1 7 -2 1 -5
word send	-7 -1 1 -2 -4 -5 17 -1 3 -3
word send the	2 -1 -1 -1 -1 0 3 -1 -1 3
word senhora	-8 -3 1 -2 11 -1 8 -1 -7 -13
word senior	1 -2 -1 -1 -4 -1 2 -1 5 -2
word sent	-21 -5 -4 -2 -2 0 -1 29 5 -19
word sent to	-1 -1 0 0 -1 0 -1 0 5 0
word september	4 -4 0 0 0 0 1 0 0 -2
word ser	-1 0 4 -1 -5 0 4 1 0 -3
word sera	-1 -2 0 2 -1 -1 7 -1 -4 -5
word serve	2 0 -1 -1 0 0 1 0 0 -5
word servic	0 0 0 0 1 0 0 0 0 3
word service	4 0 -3 0 0 0 -2 0 2 7
word session	5 -1 0 -1 0 0 -1 -1 0 11
word set	7 1 -2 -2 0 -1 0 -2 -1 4
word set for	3 -1 -1 -1 0 0 0 -1 0 -3
word set up	-1 2 0 0 0 0 -1 0 0 10
word settimana	-1 1 -5 -1 -2 0 10 0 -1 -1
word seu	-3 1 -2 0 3 1 0 -1 1 -12
word shall	-2 -1 -2 0 -1 16 -12 -1 3 -3
word share	3 3 -1 -2 0 -1 0 -1 -1 1
word she	-2 2 -1 -1 12 -1 -13 -1 4 -11
word shift	6 1 -5 -1 0 6 -3 -1 0 -14
word shop	3 0 -1 0 0 0 -1 0 0 -7
word short	-1 1 0 0 -2 0 3 -1 0 9
word shortlist	5 -1 -1 -1 -1 -1 1 -1 0 -5
word shortlist for	5 -3 0 0 0 0 -1 0 0 2
word should	-2 -1 3 3 -2 -2 4 -2 0 -11
word should be	2 -3 4 -1 0 0 0 0 0 -1
word shout	-6 -1 2 0 0 -4 11 0 0 -7
word show	1 -1 1 0 0 0 -1 0 0 25
word si	5 -6 0 2 2 -1 -1 -1 2 -1
word si no	0 -3 4 0 0 0 0 0 0 10
word sich	1 -2 -1 0 -2 4 0 2 -1 2
word side	0 0 0 0 0 0 0 0 0 6
word sido	-1 0 0 0 -2 0 0 -1 4 -4
word sie	7 4 -5 -2 -7 2 1 1 0 -5
word sie am	4 -1 -1 0 0 0 -2 0 0 -1
word sie ihre	4 -1 -1 -1 0 0 -1 0 0 4
word sie sich	2 -2 0 0 -2 3 -1 0 0 1
word sie uns	0 -1 4 0 0 0 -3 0 0 0
word sign	-3 -2 -1 0 -1 11 -2 1 -2 -17
word sign in	0 0 0 0 0 0 -1 3 -1 -3
word sign off	-1 -1 0 0 0 0 5 -1 0 -10
word signora	0 0 0 0 -1 0 2 0 0 8
word siguiente	-1 7 0 -1 0 -3 0 -1 0 -13
word similar	-1 -1 -1 0 -1 -1 3 -1 3 -2
word sin	-2 2 3 1 0 0 -2 0 0 0
word sind	1 0 0 0 -1 1 -1 0 0 3
word sit	-1 0 0 0 -1 -1 6 -1 0 2
word sit down	0 0 0 0 -1 -1 4 -1 0 -3
word site	4 -1 2 -2 2 -1 -3 -1 -1 -16
word site reliability	0 1 0 0 0 0 0 0 0 -6
word skill	0 0 0 0 0 0 0 0 0 3
word slot	-1 6 3 -1 -1 0 -3 0 -2 17
word slow	3 -1 -1 0 -1 -1 7 -4 0 -1
word snel	-6 -1 0 0 -1 -2 12 -2 0 -4
word so	-1 -13 11 9 -22 4 26 -14 0 -33
word so happy	-4 2 0 0 0 -8 11 0 0 -1
word so i	-4 -1 0 0 -1 5 1 -1 0 -11
word so i'll	-1 -1 1 0 -3 -1 5 0 0 0
word so much	0 1 0 0 -1 0 2 -1 -1 -3
word so sorry	-1 -3 8 -1 0 -1 -1 0 0 -11
word so that	0 0 0 0 -1 0 3 0 0 2
word so we	0 1 -1 8 -2 -2 -2 -1 -1 6
word so you	7 0 0 0 0 0 -4 -1 -1 4
word so your	0 0 0 0 3 0 -3 0 0 2
word sobre	-2 -5 1 -2 5 -1 5 -1 -1 -8
word sobre a	1 1 -1 0 0 0 0 0 0 -4
word solicitud	0 0 0 0 0 0 0 0 1 -8
word sollicitatie	-1 -9 -1 -1 -3 -1 17 -1 0 -8
word someone	-2 -2 2 -1 3 -1 -2 1 1 2
word someth	-4 -4 6 0 -1 -1 6 -1 -1 -1
word sono	-2 3 1 1 -1 -1 -3 2 -1 -6
word soon	6 -3 -1 -3 -4 16 -8 -2 -2 -11
word soon as	-2 -2 0 -2 -4 16 -4 -1 -2 -8
word sorry	-8 -6 8 14 10 -4 -8 -2 -3 -18
word sorry !	-2 -1 4 1 0 0 -1 0 0 -6
word sorry for	-1 -2 3 -1 0 0 1 0 0 5
word sorry to	0 -3 4 -1 0 0 -1 1 0 2
word sorte	1 1 0 0 1 0 -1 0 0 13
word speak	-13 8 -1 -1 -1 -1 10 -1 0 -3
word spot	0 0 0 -1 -1 7 -5 0 0 4
word sql	-6 0 0 0 0 -4 12 0 0 2
word sr	0 0 0 1 -1 0 2 -1 0 -3
word ssa	0 0 0 0 0 1 0 0 0 -4
word st	10 -6 -1 -1 2 0 -1 -1 -1 -22
word staff	0 0 -1 -1 5 -1 -2 1 0 5
word start	-3 -5 -4 2 -2 33 -36 -4 19 -1
word start :	1 0 0 0 0 1 0 0 1 -5
word start timemention	-1 0 -1 -1 0 9 -4 -1 -1 -11
word station	6 -1 -1 -2 0 0 -1 0 0 0
word stato	-7 -1 -2 1 2 0 -1 8 -1 -5
word statt	-1 -1 0 1 0 0 1 0 1 7
word statu	-2 -1 -1 -1 5 -1 8 0 -7 -4
word statu :	0 0 0 0 6 0 0 0 -5 1
word statu of	-2 -1 0 0 -1 0 8 -1 -3 -1
word stay	-1 0 4 0 0 0 -1 0 0 -3
word stelle	9 -3 -1 -1 1 2 -6 -1 0 -9
word stelle als	5 0 0 -1 -1 0 -2 0 -1 -3
word step	-5 -3 -2 3 -2 5 3 -2 3 12
word step :	5 0 -1 0 -1 0 0 -3 1 15
word step for	-1 -2 0 0 0 0 2 0 2 -5
word steward	3 0 -2 0 0 1 0 0 0 -4
word still	21 -2 -18 -2 -4 -2 6 1 -1 -1
word stock	1 0 0 0 0 0 -1 0 0 3
word stok	0 0 0 0 0 1 0 0 0 -7
word store	2 4 -2 0 -1 0 0 -1 -1 -9
word street	4 0 -1 -1 0 0 -1 -1 0 -3
word studio	-1 1 -1 -1 -1 12 -8 0 -1 -8
word study	2 0 0 0 0 0 0 0 0 4
word stunde	1 1 0 0 -1 0 0 0 0 11
word stunden	0 -1 0 0 0 2 -1 0 0 5
word su	-11 0 -2 -1 -2 1 0 12 3 -11
word sua	-5 3 -1 -1 6 0 -3 -1 3 -15
word sua candidatura	-1 9 -1 -1 0 -1 -7 -1 2 -11
word submit	0 0 0 0 0 0 0 0 0 7
word submitt	-1 -1 0 0 4 0 2 -1 -3 10
word succ	0 0 0 0 0 -1 2 0 0 -5
word succes	-1 -1 0 1 0 0 -1 0 3 1
word sucesso	-3 0 0 0 1 0 0 0 3 -1
word suis	-1 0 1 3 -2 0 -2 2 0 -1
word suit	-1 10 -5 -1 1 -2 -2 -1 0 -5
word suit you	-9 14 -3 0 0 0 0 0 0 -6
word suite	2 -1 -1 -1 2 -1 0 0 -1 -6
word summer	2 -1 -1 -1 -1 7 -5 0 0 -3
word suo	-1 0 0 0 5 0 -3 -1 0 -1
word super	5 -1 0 0 0 0 -3 0 0 -4
word supervisor	11 -3 -4 1 -1 0 -2 -2 -1 -5
word supervisor de	4 0 0 0 0 0 -3 0 0 -1
word sur	7 -2 0 -1 2 -1 -3 -1 -2 -7
word survey	4 -2 -1 0 2 0 -1 -1 -1 -5
word sviluppatore	0 1 0 1 -1 1 -1 0 0 -3
word system	-4 1 -1 5 -3 1 -1 -1 3 -7
word t	-1 3 0 0 0 0 -1 0 0 19
word t #	0 0 0 0 0 0 0 0 0 9
word ta	0 0 0 0 0 0 1 0 0 10
word tag	1 0 4 0 0 -1 -4 2 -1 12
word tag frau	0 0 0 0 0 0 0 0 0 5
word take	-14 -2 0 -1 1 -14 31 0 1 -3
word take about	-1 3 0 0 0 0 0 0 0 1
word take home	-1 -2 0 -1 1 -1 6 -1 -1 -1
word taken	-1 -1 0 10 -3 -1 -3 1 -1 0
word taking	-1 0 0 1 -4 0 0 0 5 3
word talent	1 0 0 0 0 0 0 0 0 12
word talk	6 11 -5 -3 -2 3 -5 -4 -1 3
word talk about	-2 8 -1 -1 -1 0 -3 -1 1 9
word talk to	8 1 -2 -1 0 -1 -4 -1 0 -4
word tard	1 0 -1 2 0 -1 0 -1 -1 -7
word tarde	-3 0 -1 1 0 -3 8 -2 0 -14
word te	-12 4 0 -2 -9 -6 39 -9 -5 -22
word te llamo	-1 0 -2 0 0 -1 5 -1 0 -2
word te mando	4 -4 3 0 1 0 -2 -1 0 -2
word team	-5 -1 13 -4 -1 -2 -12 10 2 -24
word team is	-8 0 2 -1 -1 -1 8 0 0 -3
word team link	0 0 1 0 0 0 0 0 0 -3
word team will	-1 0 -1 0 -1 -1 -8 13 1 -3
word tech	4 0 -1 -1 -2 0 -1 -1 3 -20
word technical	2 0 -6 7 0 0 -1 -1 -1 -7
word technical interview	1 0 -6 7 0 0 0 0 0 -6
word technician	1 0 0 0 0 1 -1 -1 1 -7
word tecnica	3 0 -1 -1 2 -1 -1 0 -1 -17
word tecnico	-5 1 0 -1 9 0 -3 0 0 1
word telefon	-1 -2 -2 0 0 0 5 0 0 -7
word telefonisch	1 -1 0 4 0 0 -4 0 0 1
word telefono	2 2 0 0 0 0 -2 -1 0 -3
word telegram	0 0 0 0 0 0 0 0 0 5
word telephone	-1 1 -1 -1 1 3 -1 -1 -1 3
word telephonique	3 0 0 -1 0 -1 -1 0 0 -2
word tell	-3 15 -4 -2 -2 4 -3 -3 -3 -9
word tell me	-3 18 -3 -2 -1 -2 -4 -2 -1 -17
word tell us	0 -4 0 0 0 7 -1 0 0 6
word tell you	0 1 0 0 -1 0 3 -1 -2 0
word tem	-1 -1 -1 0 0 -1 5 0 -1 -4
word temo	-1 0 0 0 1 1 1 0 0 -9
word temp	-1 -1 -1 -1 1 0 2 0 -1 -4
word tempo	0 -1 0 0 3 1 -2 0 0 -1
word ten	2 8 -1 0 -1 0 -8 0 1 6
word ten minut	0 8 0 0 0 0 -7 0 0 1
word term	5 -4 0 0 0 1 0 0 0 10
word termin	3 2 -1 1 -1 -1 -2 -1 -1 -2
word termin am	-1 0 -1 3 0 0 0 0 0 2
word termine	-1 -1 0 0 3 0 0 0 -1 4
word test	1 0 0 0 0 0 0 0 0 16
word text	0 0 0 0 0 0 0 0 0 7
word th	-1 8 -3 -1 0 0 -1 -1 0 -9
word than	-3 -6 5 -1 -1 0 6 0 -1 13
word than #	0 0 1 0 0 0 -2 2 0 3
word thank	-14 -3 -16 12 1 -12 -24 1 56 11
word thank for	-11 4 -12 21 -2 -7 -25 8 25 -7
word thank you	-2 -6 -4 -9 8 -3 16 -2 1 12
word that	4 -8 -4 6 -1 -6 5 0 3 34
word that i	0 0 0 0 2 0 -2 0 0 7
word that is	0 0 0 0 -1 0 3 0 0 3
word that the	-1 1 0 1 1 0 0 0 0 3
word that we	-2 0 -6 8 0 0 0 0 -1 3
word that you	18 -8 -4 -2 -1 1 -3 -1 0 0
word that your	0 0 0 0 -1 0 -2 4 0 -1
word that'	6 -2 6 -2 6 6 -12 -3 -4 -9
word the	3 -1 -24 16 11 -13 23 -26 12 63
word the #	-3 0 0 4 0 0 0 0 0 2
word the above	4 -1 -2 0 0 0 0 -1 0 0
word the best	-3 1 -7 25 -4 -1 -7 -3 -1 5
word the board	-4 -1 -4 -1 -1 -1 12 -1 0 -1
word the calendar	5 -1 0 1 -1 0 -2 -1 0 -2
word the call	2 0 0 0 0 0 -1 0 0 5
word the clos	-1 -1 0 0 0 0 -2 0 5 -2
word the committee	-1 -2 0 0 2 -1 4 -1 0 -3
word the conversation	-1 -1 0 -2 -1 0 5 0 -1 -1
word the data	-1 1 -1 0 -2 0 -1 0 5 3
word the day	0 -3 4 0 0 0 0 0 0 7
word the employer	0 0 0 0 -1 0 0 0 3 1
word the end	-3 -1 1 -1 13 -1 -14 -1 6 -2
word the first	-2 0 0 0 -1 6 -1 0 -1 -3
word the follow	-6 0 -1 6 -1 0 -1 0 3 15
word the hiring	-1 -1 -1 -4 5 0 9 -1 -6 9
word the inconvenience	0 0 1 0 0 0 0 0 0 8
word the interview	4 -3 1 1 -1 0 -2 2 -1 6
word the invite	0 0 4 0 0 0 -2 -1 0 2
word the last	6 0 0 0 0 -1 -3 -1 0 0
word the link	0 0 0 0 0 -1 2 0 -1 -3
word the list	4 0 0 -1 0 0 -2 0 0 1
word the morn	-1 0 -1 2 -1 0 4 -1 0 -2
word the new	-4 -1 4 8 -4 -1 1 -2 -1 8
word the next	-2 4 -1 -1 16 -1 -12 -2 0 -2
word the number	1 -1 0 0 1 0 -2 2 0 -5
word the offer	-1 0 0 0 0 1 0 0 0 11
word the office	-4 -1 -1 0 -1 -1 8 0 0 -4
word the panel	-6 3 -1 -1 0 -2 9 -1 -1 -7
word the phone	0 0 0 0 2 0 -1 0 0 -5
word the platform	0 0 0 0 0 1 0 0 0 -3
word the position	-1 -1 -1 2 6 1 -1 -1 -5 10
word the post	5 -6 -1 -1 -1 -3 -11 -2 20 -6
word the proces	-3 -3 0 -1 -5 0 13 -1 0 -1
word the right	0 0 0 0 1 0 0 0 0 7
word the role	-1 -3 -1 1 3 3 -3 0 0 -5
word the same	-2 0 4 0 0 0 -1 0 0 13
word the second	15 -1 -3 -1 -3 -2 0 -3 -1 6
word the team	-9 1 2 0 -1 -1 1 10 -2 -11
word the time	0 0 -1 0 -3 0 -1 0 5 13
word the timemention	12 -2 4 -2 -1 -1 -7 -6 5 1
word the week	-2 0 1 0 -2 0 1 0 3 1
word their	-10 14 -1 0 -1 -1 -1 0 0 0
word them	-1 -2 -2 -1 4 -2 4 -2 0 6
word then	18 -2 -2 -3 -3 -5 -20 -4 22 0
word there	3 -1 -2 7 1 -2 -3 -1 -1 13
word there !	0 0 0 0 1 0 0 0 0 -4
word there'	-1 -1 -1 9 -6 -1 -2 0 3 4
word there' a	-1 -1 0 0 -3 0 2 0 4 0
word these	-3 -1 2 -1 -2 -1 9 -2 0 -13
word they	-5 6 -3 -1 14 14 -20 -4 -1 11
word they're	-6 8 -1 -1 1 -1 1 0 0 -5
word thing	-8 8 -2 0 -3 -3 11 -2 -1 -2
word think	0 -2 -1 0 3 6 -4 0 -1 2
word this	-5 -13 -5 0 19 -10 -15 16 12 28
word this event	-1 0 3 0 0 0 0 0 0 -1
word this invitation	-4 -1 -1 -1 -2 -2 -4 15 -1 -9
word this is	2 -3 -3 0 -1 0 -4 9 0 8
word this message	0 0 0 0 0 0 0 0 1 9
word this time	1 -1 0 0 7 0 -1 -1 -3 4
word this week	-4 3 -2 -1 -5 -2 -10 -3 24 -1
word three	-8 -7 -2 -2 -4 13 15 -3 -2 2
word three week	-3 -4 -1 -1 -1 13 -2 -1 0 -6
word through	5 -3 -2 -3 3 6 -11 4 2 -4
word through timemention	4 -2 -1 -3 -2 7 -8 5 -1 -7
word ti	5 -3 -5 -1 -1 -1 9 -3 -1 -11
word ticket	0 -1 0 0 0 3 -2 1 0 7
word tien	-4 6 0 -1 -2 0 3 0 -1 -4
word till	-3 -1 -2 -2 -1 -2 -6 -2 20 -5
word time	-14 28 3 0 -3 -3 -12 0 1 29
word time :	-4 0 2 4 0 0 0 0 0 2
word time are	0 0 0 0 0 0 0 0 0 -7
word time for	-8 9 3 -1 0 0 -1 -2 0 -1
word time timemention	-2 8 -1 -1 -1 0 -1 -1 -1 1
word time to	-1 2 0 0 -5 0 -1 0 6 0
word time you	0 3 0 0 0 0 -2 0 0 8
word timemention	-12 25 21 20 -39 -16 -1 13 -11 -58
word timemention !	4 -3 -1 -3 0 -5 11 -2 -2 -4
word timemention #	0 -1 2 0 -1 8 -6 -1 -1 44
word timemention :	1 1 -1 0 -1 -1 0 -1 -1 -3
word timemention ?	-10 16 10 -3 -3 10 -15 -3 -2 -13
word timemention a	3 -1 0 -1 0 0 -1 0 0 0
word timemention al	7 -1 -1 0 0 0 -3 -2 0 -2
word timemention and	6 -10 -3 -4 0 -2 -10 -1 24 -5
word timemention at	14 -1 -5 -2 -1 -2 -2 -2 -1 -14
word timemention by	-3 -1 5 0 0 0 0 0 0 -2
word timemention como	-2 0 0 0 0 -1 4 -1 0 -2
word timemention en	5 -1 0 -1 -1 0 -1 0 -1 25
word timemention for	8 -5 1 -2 0 5 -4 -2 -1 -4
word timemention if	-3 2 0 -1 0 6 -4 0 0 -7
word timemention il	-1 0 2 2 -1 0 -2 0 0 -4
word timemention in	11 -6 1 -1 -1 0 -2 -1 -1 -2
word timemention instead	-1 -1 4 0 0 0 -1 0 0 2
word timemention interview	-4 -1 5 2 0 0 0 -1 0 -11
word timemention is	4 -1 -1 0 0 0 -1 -1 0 -5
word timemention na	2 0 -1 -1 0 0 0 0 0 5
word timemention new	-3 0 4 0 0 0 0 0 0 1
word timemention no	4 -1 1 0 0 0 -1 -2 -1 1
word timemention o	-2 10 -2 -1 -1 -1 -3 0 0 -4
word timemention oder	-2 3 0 0 0 0 0 0 0 10
word timemention of	-1 -1 3 0 0 1 -1 0 0 -3
word timemention on	7 -2 1 -1 0 0 -1 -3 0 -4
word timemention op	12 -7 0 0 -1 -1 -2 0 0 -1
word timemention or	-27 61 -7 -4 -2 -4 -12 -4 -2 3
word timemention ou	-1 5 0 -1 -1 0 -1 -1 -1 -6
word timemention para	-2 4 0 -1 -1 -1 1 0 -1 -1
word timemention please	3 -2 -3 1 0 0 2 -1 1 11
word timemention pour	0 -1 1 -1 3 0 -1 0 -1 2
word timemention s	-6 -3 3 24 -4 -2 -7 -4 -2 -7
word timemention so	4 -6 4 -5 -1 -1 11 -5 -1 -7
word timemention sur	6 0 0 0 0 0 -4 0 0 -1
word timemention then	-2 -1 3 -1 0 -1 2 -1 0 -6
word timemention through	5 -2 -1 -1 -1 7 -5 -3 0 -4
word timemention timemention	-14 23 -3 -2 -1 -1 -2 1 -1 14
word timemention to	-2 -2 4 -1 -1 7 -6 -1 1 12
word timemention us	-6 -1 -1 0 0 0 0 8 0 -3
word timemention with	14 -6 -3 -3 -1 -2 -6 7 -1 -9
word timemention work	1 -1 2 -1 0 0 -1 0 0 -8
word timing	0 0 -1 8 -2 -2 -2 -1 0 -4
word to	-46 6 -1 -2 10 17 13 5 -2 71
word to #	-2 0 0 -1 0 8 -4 -1 0 16
word to a	0 -1 3 -1 0 0 0 0 0 10
word to apply	0 0 0 0 -3 0 0 0 5 1
word to ask	0 0 0 0 0 0 0 0 0 11
word to be	-4 -1 5 -2 -1 0 3 0 0 23
word to come	-2 0 4 -1 0 0 -1 0 0 4
word to complete	0 0 0 0 0 0 1 0 0 4
word to confirm	2 0 0 0 0 0 0 0 0 7
word to do	-4 -5 3 13 2 -1 -5 -2 -1 -5
word to find	-2 -1 8 -3 0 -1 -3 1 0 4
word to follow	10 0 -1 -1 -1 0 -7 -1 0 1
word to get	0 0 0 0 1 0 1 0 0 10
word to give	2 0 0 0 0 0 0 0 -1 3
word to have	-5 -1 0 -1 -2 7 0 2 -1 -8
word to hear	-4 9 -1 -2 0 -1 1 -1 -1 6
word to inform	-2 -2 0 1 0 3 0 1 -1 -3
word to interview	-4 7 2 -2 -1 -1 -2 -1 1 -15
word to invite	1 0 0 0 0 0 0 0 0 5
word to join	-1 -1 0 0 2 6 -4 0 0 2
word to let	4 -4 -6 7 0 0 0 0 0 -2
word to make	2 1 -3 0 0 0 1 0 0 7
word to meet	-10 9 -3 3 -6 -5 8 -1 4 7
word to move	-1 1 1 0 0 0 1 -1 1 -5
word to offer	0 0 0 0 0 2 0 0 0 21
word to our	0 3 -1 -1 -2 0 -2 -1 4 1
word to reschedule	-1 -2 4 0 0 0 0 0 0 5
word to review	0 0 0 0 0 2 0 0 0 -7
word to say	5 2 -1 -1 -1 -1 -4 2 -1 2
word to schedule	-1 2 0 0 0 -1 1 -1 0 -4
word to see	-8 4 -2 -1 -1 5 4 -1 0 -5
word to set	0 3 0 0 0 0 0 0 -1 -2
word to speak	-8 9 -1 0 0 -1 2 0 0 -7
word to take	-2 3 0 1 -1 0 0 0 0 -2
word to talk	-2 1 0 0 0 -1 2 -1 1 3
word to the	1 -9 2 -5 5 -2 16 -3 -4 13
word to this	2 -3 -2 -1 5 0 -1 4 -5 -1
word to timemention	7 -2 3 -1 -1 -1 0 -3 -1 -7
word to work	0 0 0 0 0 0 0 0 1 9
word to you	-4 -2 -4 -3 -1 -3 19 -4 2 -2
word to your	0 -2 -1 -1 -1 2 -2 5 -1 4
word tobia	2 1 0 0 -1 0 -1 0 0 -4
word toda	0 0 0 -1 -6 1 7 0 0 0
word todo	-2 0 0 1 4 0 -1 0 0 -1
word together	-1 0 0 0 -1 -1 6 -1 0 3
word toi	0 0 0 0 1 0 0 0 0 3
word told	1 -1 -1 3 -2 0 1 0 -1 -1
word took	0 0 0 0 2 1 -2 0 0 9
word top	3 0 0 0 2 -1 -3 0 0 4
word tot	1 -2 2 1 -1 -1 -1 -1 2 -4
word total	-3 1 -6 16 -1 0 -5 -1 -1 8
word touch	6 -5 6 -3 -1 -2 -3 1 1 -7
word train	0 0 0 0 0 0 0 0 0 12
word travel	0 0 -1 2 2 0 -1 0 0 5
word tre	0 0 0 0 -1 -1 2 -1 0 -5
word tres	1 0 0 0 1 0 0 0 0 -4
word tu	-3 5 -1 0 4 1 -7 -1 2 8
word tu candidatura	1 1 0 0 0 0 -5 0 4 -1
word tu entrevista	-1 1 1 0 0 0 0 0 0 7
word tu postulacion	0 0 0 0 1 0 0 0 0 -4
word tua	0 0 0 0 0 0 -1 0 0 -14
word tua candidatura	0 1 0 0 0 0 0 0 1 -7
word tudo	-1 0 2 -1 1 0 -1 0 0 -5
word tudo bem	-1 0 3 -1 1 0 -1 0 0 -2
word tuesday	14 -2 -1 0 0 -1 -9 -1 0 4
word tuo	3 0 0 -2 2 0 -3 -1 0 3
word tuo colloquio	1 0 1 -1 0 0 0 0 0 6
word tutto	1 0 3 -1 0 0 -2 0 0 -2
word twee	0 0 0 0 0 0 1 0 0 -4
word two	-1 -10 2 -3 -1 -4 17 0 -1 17
word two more	-2 0 -1 0 -1 0 5 0 -1 0
word two of	-1 -5 5 -1 0 0 3 0 0 2
word two week	-1 0 0 0 -1 0 2 -1 1 -3
word type	0 0 1 1 0 0 0 0 0 5
word u	3 -1 1 -1 -2 -1 3 -1 -1 3
word uber	2 2 0 0 0 0 -1 0 -1 6
word uhrzeit	4 -1 0 -1 0 0 -1 0 0 1
word uiterlijk	1 -1 -1 0 0 0 1 0 1 -3
word uitnodig	4 -3 0 0 0 0 0 0 0 0
word um	-6 -4 9 2 -3 -3 5 0 -1 -24
word um abraco	0 0 0 0 2 0 -1 0 0 -5
word uma	-3 0 0 -1 9 -1 -2 0 -1 -11
word uma decisao	0 0 0 0 3 0 -1 0 0 -4
word un	-3 1 7 0 0 1 1 -1 -5 -19
word un entretien	-2 3 0 0 0 0 0 0 0 8
word una	-7 6 -2 0 5 -1 1 -3 0 -21
word und	4 -4 1 -3 3 0 -2 -1 2 5
word under	0 0 0 0 0 0 1 0 0 3
word understand	-1 -1 -6 17 -1 -1 -5 -1 -1 1
word une	-1 0 1 -2 2 -1 4 -2 -2 -9
word une reponse	-1 0 0 0 -1 0 3 0 0 -1
word unfortunate	0 0 1 0 0 0 0 0 0 8
word uns	9 -6 -1 -3 1 4 -1 0 -2 -14
word unser	-6 10 -4 3 -1 -1 -1 -1 0 -1
word unser gesprach	0 -1 -1 3 0 0 0 0 0 -2
word unserem	-1 -1 0 0 -1 3 0 0 0 -1
word unsubscribe	0 0 0 0 0 0 0 0 0 8
word unter	2 -3 -1 0 0 -2 6 1 0 -6
word until	-1 -2 -1 -2 -7 -2 3 2 10 6
word until the	1 -2 -1 -1 -2 -1 3 -4 7 -3
word until timemention	-1 0 0 0 0 0 0 3 0 14
word up	-16 -3 -2 -4 -3 -1 0 7 23 22
word up a	0 -1 0 -1 5 -1 -2 0 0 1
word up to	-6 -1 -1 0 -1 -5 11 2 0 2
word up with	0 0 0 0 -5 0 0 0 5 0
word upcom	2 0 0 -1 0 0 0 0 0 -3
word updat	-13 -1 19 -2 -1 7 -8 -1 -1 -1
word updat :	-7 0 11 -1 0 0 -1 0 0 -2
word update	-3 -3 -6 7 15 -1 -4 -2 -3 4
word us	-12 -19 -4 20 -3 24 -11 2 4 -11
word us !	-5 -2 0 0 0 -7 11 0 4 -4
word us and	0 0 0 0 0 0 -2 3 0 -5
word us canada	-7 -1 0 1 0 0 0 8 0 -1
word us j	4 -1 -1 0 0 0 -1 0 0 -10
word us know	-3 -3 -5 25 -4 -1 -6 -3 -1 6
word use	2 4 -2 0 -1 -1 -2 0 -1 6
word use the	2 0 -1 0 0 0 0 1 0 -3
word usual	-1 0 0 0 0 0 1 1 0 9
word uur	3 -3 0 0 0 0 0 0 0 7
word uw	2 -5 3 0 -2 0 4 0 -1 -7
word v	0 -4 -1 -2 11 0 -3 0 -2 -10
word va	0 -1 7 -1 -1 2 -4 -1 -1 -1
word vacancy	4 -1 -1 1 0 0 -2 0 0 -2
word vacante	-3 6 -1 1 -1 0 -2 0 0 -3
word vacature	3 -3 -1 0 2 0 -1 0 0 -2
word vaga	-1 -2 -3 10 -10 -2 9 -1 1 -13
word vaga :	1 3 -1 -1 -1 0 -1 -1 0 0
word vaga de	0 -5 -1 1 -4 -1 11 -1 -1 -2
word vai	-2 -2 2 4 -1 -2 2 -1 0 -3
word valu	1 0 0 0 0 0 0 0 1 -4
word van	5 -6 1 0 -2 -1 5 -1 -2 6
word van timemention	0 -1 1 2 -1 0 -1 1 -1 -8
word vemo	-1 -1 5 -1 0 0 -2 0 0 -1
word vendor	0 0 0 0 0 0 0 0 0 7
word venir	-1 2 -1 0 0 0 0 0 0 6
word ver	-2 0 0 0 4 0 0 0 -1 -6
word vers	-2 0 1 -1 1 0 6 -4 -1 -1
word very	4 1 -1 -1 0 -2 1 -2 -1 3
word very much	0 0 0 0 0 0 2 0 0 9
word vez	-1 0 0 0 3 0 -1 0 0 -5
word vi	1 6 0 0 0 0 -5 0 0 -3
word via	8 2 -5 -1 0 -1 -2 -1 0 1
word vida	0 0 0 0 -2 0 0 -1 4 -8
word video	3 15 -2 -2 -2 -2 -2 -2 -6 -19
word video call	1 0 0 0 0 0 0 0 0 -7
word video interview	1 1 -1 0 0 0 0 0 0 -10
word view	1 -1 -1 -1 0 1 -1 -1 3 -1
word visit	-2 0 1 0 -1 -1 7 -2 0 16
word visita	0 0 -1 1 -1 0 3 0 -1 -7
word visual	-3 7 0 0 0 -1 -2 -1 1 -3
word voce	-2 -1 2 -2 -8 1 11 -1 1 -8
word voir	-1 -1 3 0 0 0 1 0 0 0
word volgende	-1 2 0 0 0 0 1 0 0 -4
word volgende week	0 1 0 0 0 0 1 0 0 -4
word volunteer	0 0 0 0 0 0 0 0 0 10
word von	2 -2 -1 0 -2 2 0 -1 1 -4
word voor	1 -3 4 -2 2 -1 -1 1 -1 -5
word voor de	-1 0 0 0 2 -1 1 0 -1 -4
word voor een	0 0 0 0 0 0 1 0 0 5
word voor het	0 -1 2 0 0 0 -1 2 -1 -3
word voor je	2 0 -1 -1 0 -1 1 -1 0 -3
word vor	1 -1 0 0 0 0 0 0 0 7
word vorher	0 0 0 0 0 0 0 0 0 10
word vorstellungsgesprach	4 0 -1 -2 -1 -1 -2 3 -1 9
word votre	-4 2 -2 -1 2 0 9 0 -6 -3
word votre candidature	-4 2 0 -1 4 -1 3 -1 -2 -3
word votre cv	3 -1 0 -1 0 -1 0 0 0 -1
word votre dossier	-1 1 0 0 4 -1 0 0 -2 0
word votre message	-4 -1 -1 0 -1 0 8 2 -3 -2
word vous	11 -3 2 -3 0 -3 8 -4 -9 -16
word vous avez	1 0 0 0 0 0 0 0 0 -3
word vous proposon	0 1 0 0 0 0 0 0 0 3
word vp	1 0 0 0 0 1 0 0 0 5
word w	-3 13 -4 -2 -1 -1 -2 0 0 -1
word wait	-1 -1 -1 -2 -1 -1 -1 8 0 17
word want	-5 -3 -6 -5 1 30 -4 -7 -1 7
word want to	1 -1 -2 -3 2 5 2 -5 0 17
word want you	-5 -2 -4 -1 -1 19 -5 -1 -1 -13
word war	-6 10 -4 0 2 0 0 0 -1 14
word was	-31 -9 3 -4 14 -5 13 21 -2 41
word was a	-2 -3 1 -1 11 -1 2 -3 -3 7
word was sent	0 -1 0 0 0 0 0 0 2 -4
word wat	8 -7 0 0 0 -1 1 0 0 -3
word way	10 -6 -2 -1 13 6 -18 -2 1 -7
word we	-8 -20 -10 2 17 3 8 1 7 -1
word we are	3 1 -2 -1 0 3 0 -3 -1 -1
word we can	-3 9 -3 0 -1 6 -7 -1 0 2
word we do	-8 0 2 0 -1 0 8 0 0 2
word we don't	-3 -5 -3 -1 1 2 10 -1 -1 -14
word we have	-3 -2 6 7 -1 -3 -13 10 0 5
word we je	-2 -1 4 -1 0 0 -1 -1 2 1
word we need	-2 -1 2 0 0 0 1 0 0 -3
word we regret	0 0 0 1 0 0 0 0 0 4
word we want	1 -1 -2 -1 0 6 -3 0 0 -6
word we will	5 -1 -1 -1 0 -1 -3 -1 2 8
word we would	-1 3 0 0 0 0 -1 0 0 2
word we'd	-3 5 1 -2 -1 8 -6 -1 -1 -13
word we'd like	0 3 -1 0 0 0 0 -1 -1 -5
word we'd love	0 3 -1 0 0 0 -1 0 -1 -3
word we'll	6 -6 7 -4 -6 -2 -3 -1 8 9
word we'll have	-2 -2 10 -3 0 0 -2 0 0 5
word we're	-17 -8 9 1 12 -11 0 -5 18 -1
word we've	-2 -4 -2 8 14 -3 -6 -3 -3 -8
word wear	4 0 -2 0 0 0 0 -1 0 7
word web	3 -1 -2 -1 -2 0 -1 -1 5 -4
word wednesday	2 0 0 -1 0 0 0 0 0 -8
word week	-27 1 10 -8 10 11 -15 -13 30 -49
word week :	-5 -1 7 -2 0 0 0 1 0 0
word week ?	-6 5 4 -1 0 0 -1 0 0 -7
word week and	-1 0 0 0 -1 0 5 -1 -1 -2
word week of	-3 -1 -1 -1 -2 -1 12 -2 -1 -8
word week to	-3 -4 -2 -1 -1 5 8 -1 -1 -3
word weekend	-7 -1 0 -1 -2 -3 11 -1 4 -9
word welcome	-4 0 0 0 0 -6 12 0 0 2
word well	0 0 0 0 2 0 -1 0 0 10
word went	-1 0 0 0 3 7 -7 0 0 3
word werden	2 -1 0 -1 1 0 0 0 0 5
word were	-5 -1 -1 4 10 -1 -4 -1 -4 6
word weten	2 -2 -1 0 0 1 -1 -1 1 -4
word weten of	3 -3 0 0 0 0 -1 0 1 -1
word what	-7 2 2 -1 -5 -7 18 -2 0 17
word whatever	0 2 0 0 2 0 -2 0 -1 -3
word when	-6 -2 2 -3 0 -7 19 -1 -1 9
word when :	0 -2 4 0 0 0 0 0 0 0
word whenever	-7 1 0 0 0 -4 12 0 0 -5
word where	-1 -2 4 -1 4 0 1 -1 -3 3
word where :	3 -1 -1 0 0 0 0 0 0 -5
word which	-13 14 -1 -1 4 -3 3 -1 -1 -3
word while	-1 -1 0 1 6 0 -1 -1 -2 8
word who	-1 -3 -1 -1 17 -3 -6 -1 0 19
word why	1 0 0 0 0 0 0 0 0 10
word wie	3 -1 0 -1 -1 3 -3 2 -2 1
word wieder	0 0 4 0 0 0 -2 1 -1 -2
word wij	2 -2 -1 0 -2 0 5 -1 -1 -2
word wil	8 -7 0 0 -1 1 0 0 0 -1
word wil je	2 -3 0 0 -1 1 1 0 0 -2
word will	10 -16 -10 -4 -8 -16 -1 16 29 3
word will be	-5 -8 -4 0 -4 -15 38 -2 0 -29
word will call	-1 0 -1 2 0 0 1 0 0 7
word will get	0 0 -1 -2 -1 -1 -4 8 1 -1
word will go	11 -1 0 0 0 0 -10 -1 2 0
word will review	0 -1 0 0 -1 0 -1 0 3 -3
word will take	-4 0 0 0 0 -7 10 2 0 -7
word wilt	0 -1 0 0 -3 0 5 0 0 0
word wir	10 -4 0 -1 -2 5 -4 0 -4 3
word wir haben	-1 -1 -1 1 3 0 -1 1 -1 -2
word wir ihnen	0 -2 0 0 0 4 -1 0 0 -1
word wir sie	2 0 -2 1 0 0 -2 0 1 -4
word wir uns	0 0 0 0 0 0 1 0 0 3
word wish	0 0 0 0 2 0 0 0 0 10
word with	25 0 1 -7 5 14 -50 -6 18 -15
word with a	-2 0 1 -1 8 0 -2 -1 -3 25
word with another	0 -1 0 0 2 0 0 0 0 10
word with me	4 3 -3 -1 -1 -1 -1 -2 -1 -11
word with our	9 3 -3 -1 -1 -1 -1 -5 -1 -10
word with the	-3 3 1 5 -11 0 11 -6 -1 6
word with two	-1 -2 0 0 2 -1 2 0 0 3
word with us	-2 -5 -1 -1 4 16 -12 -2 3 -8
word with you	-1 -1 -2 -1 8 -2 -2 1 0 10
word with your	11 -7 -1 -1 2 2 -5 -1 -1 -6
word withdraw	0 0 0 0 0 0 0 0 0 3
word within	-1 -4 -2 -2 14 2 -17 9 0 -4
word within #	-1 -3 -1 -1 -1 3 -7 11 0 -3
word within three	1 -1 0 0 0 0 1 0 0 4
word without	-4 -1 0 4 3 0 -3 2 0 6
word woche	-2 3 -1 -1 0 2 1 -1 0 4
word won't	-2 -3 -6 7 0 -1 7 0 -1 -5
word won't be	-2 -3 -2 7 0 0 1 0 -1 -4
word word	-4 6 -1 -1 5 -3 -2 0 0 3
word work	9 -9 3 -2 12 10 -17 -1 -4 7
word work ?	-2 3 -2 -1 0 -1 3 -1 0 -4
word work days	1 -1 0 0 -1 0 -3 2 0 -5
word work for	0 0 0 0 0 0 0 1 0 8
word work on	0 0 -2 2 1 0 -1 0 0 -4
word work with	-1 -3 -1 -1 4 12 -9 -1 0 -7
word would	-23 22 -2 -5 8 4 3 -3 -4 10
word would be	-2 -3 0 -1 0 9 -3 0 -1 11
word would like	-4 10 -2 -1 2 -1 -2 -1 -1 9
word would love	0 5 0 0 -1 0 -2 0 -2 -2
word would timemention	-9 13 -1 -1 0 0 -1 0 0 0
word would you	-1 -2 1 0 1 -2 4 -1 -1 4
word writ	8 -3 -7 6 7 -3 -10 3 -1 -8
word write	2 -1 -1 -1 11 -2 -8 0 0 9
word written	-2 0 0 0 -1 0 7 2 -5 -3
word wurde	-7 8 -5 0 0 -2 7 0 0 -3
word wurden	0 2 -1 -1 -2 3 -1 0 -1 -6
word x	3 -5 -1 4 -4 0 5 -1 -2 13
word x #	-2 0 0 0 -1 0 5 0 -2 3
word y	-3 -6 0 3 -13 1 18 -1 2 -2
word y te	-1 -4 4 0 0 0 0 0 1 -1
word ya	2 -1 -2 6 -2 -1 -5 -2 3 -5
word yani	-3 0 1 -2 1 2 8 -4 -2 -5
word year	-2 -2 -1 -1 19 4 -15 0 -2 12
word yes	-1 -7 -3 -1 -2 35 -18 -2 0 -4
word yet	0 0 0 0 -1 -1 4 -1 0 2
word yo	3 0 0 0 0 0 0 -1 0 -1
word york	4 -4 2 -2 -1 0 -1 2 -1 0
word you	-22 24 -28 -5 17 17 32 -29 -6 -36
word you !	3 -1 -1 -1 -3 17 -10 -4 0 1
word you :	3 2 -3 0 -1 6 -5 0 -2 4
word you a	-1 0 2 0 0 1 0 0 0 4
word you about	-1 1 0 0 -1 0 0 0 2 4
word you an	-1 0 0 0 0 0 1 0 0 -5
word you and	0 0 0 0 0 7 -5 0 0 12
word you are	13 -3 -3 -3 -1 2 -3 -1 -1 9
word you as	-3 -1 -1 -2 -1 7 3 -1 -1 4
word you at	0 -1 -1 -1 0 -1 6 -1 0 0
word you be	0 1 1 0 0 0 -1 0 0 3
word you by	-1 -3 -1 -1 -1 -1 7 -1 1 1
word you can	-5 3 -5 -2 -3 28 -15 -2 0 -9
word you could	-4 10 5 0 0 -1 -8 0 0 -2
word you do	-4 0 7 0 0 0 -3 1 0 3
word you for	-8 11 -7 -7 11 -2 7 -1 -4 12
word you get	0 0 0 0 0 0 0 0 0 11
word you got	8 -5 -2 0 0 -1 0 0 0 -4
word you have	15 -1 -4 -2 -4 1 -9 2 2 18
word you in	0 -1 1 -1 0 0 1 0 0 4
word you know	2 -5 -7 8 -1 -1 5 -1 0 2
word you may	-1 1 0 0 0 0 0 0 1 7
word you need	-4 -3 -1 14 -3 -2 2 -2 -1 -2
word you on	1 0 -3 -1 16 6 -16 -2 -1 -12
word you prefer	-7 10 -1 0 0 -1 0 0 0 -5
word you should	3 -1 0 -1 -1 -1 3 -1 -1 -3
word you take	0 -1 0 0 2 0 0 0 0 6
word you that	-1 -2 0 1 0 3 -1 1 -1 -1
word you the	6 -1 -1 0 1 1 -6 -1 0 4
word you then	8 -1 -1 0 -1 -1 -4 0 -1 -1
word you timemention	5 1 -10 -3 4 -8 15 -2 -1 -9
word you to	-12 4 -4 -3 5 -7 20 0 -2 5
word you want	-1 -1 -1 -1 0 8 -4 -1 0 0
word you were	-4 -1 0 5 9 0 -2 0 -6 -5
word you will	3 -1 -1 -1 -1 0 0 0 1 8
word you would	-7 3 0 0 0 0 7 0 0 0
word you'd	-4 5 -1 0 17 0 -13 -2 -1 -9
word you'll	17 -1 -2 -2 1 4 -15 -2 0 4
word you'll be	8 -1 -1 0 3 -1 -8 0 0 3
word you'll hear	11 -1 -1 0 -1 -1 -6 -1 0 -3
word you're	-1 -1 0 -2 2 0 14 -5 -6 9
word you're confirm	1 0 0 0 0 0 0 0 0 -3
word you've	-1 1 0 1 0 0 -1 0 0 11
word your	-30 11 -6 -1 -4 -7 -39 46 30 -2
word your answer	0 0 0 0 0 0 0 0 0 12
word your application	-2 5 -3 1 -10 1 -6 -5 19 -1
word your appointment	0 0 0 0 0 0 0 0 0 7
word your availability	-1 2 1 0 0 0 -1 0 0 5
word your background	0 0 0 0 -2 0 0 0 3 0
word your calendar	4 0 -1 0 0 0 -1 -1 0 -4
word your candidate	0 -1 0 0 -1 1 -1 3 -1 -6
word your first	-1 -2 0 0 0 0 0 3 0 -2
word your interest	0 0 0 0 3 0 -1 0 0 4
word your interview	6 -10 15 -2 -1 -2 1 -6 -2 -22
word your job	0 0 0 0 0 0 0 0 1 5
word your message	-22 -5 -4 -2 -3 -2 -12 53 -2 -37
word your name	0 1 0 0 0 0 0 0 0 4
word your own	0 0 0 0 0 0 0 0 0 7
word your passport	-3 -1 0 0 0 -1 5 0 0 -3
word your patience	0 -1 0 0 7 0 -1 -1 -3 -2
word your recruiter	-5 1 0 5 0 0 0 0 0 -3
word your resume	-4 9 -1 -1 0 -1 -4 -1 3 6
word your technical	0 0 -6 7 0 0 0 0 0 -8
word your upcom	2 0 0 -1 0 0 0 0 0 -4
word your video	0 3 0 0 0 0 -1 0 -1 -2
word zeit	0 2 0 -1 1 0 -1 0 -1 3
word zien	-1 0 4 -1 0 0 -1 0 0 -1
word zijn	0 -3 3 0 0 1 0 0 0 -3
word zit	0 -1 1 0 0 0 0 0 2 -5
word zo	0 0 0 5 0 0 -4 0 0 -2
word zoal	2 -1 0 0 0 1 -1 0 0 -4
word zoom	15 -2 -1 -2 -1 -1 -2 -4 -1 4
word zu	1 -1 -1 0 0 1 0 -1 1 -6
word zu einem	1 1 0 0 0 0 -1 0 2 -3
word zum	2 -2 -1 -1 0 5 -3 -1 1 10
word zum timemention	2 -2 -1 -1 -1 5 -2 0 1 -4
word zur	3 -1 0 0 -1 0 0 0 0 11
word zusammen	0 1 0 0 0 0 1 0 0 4
word º	1 0 0 0 0 0 0 0 1 -5
"""
