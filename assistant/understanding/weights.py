"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-53 -2 -23 -26 -19 -21 -92 5 231 -101
ack.received@subject	-28 -22 -9 -10 -34 -8 -27 21 118 -107
ack.thanks	-14 21 -32 -18 -14 -25 -51 3 129 -13
ack.thanks@subject	-7 -7 -3 -3 -33 -3 -8 -4 68 -16
affirm	93 -18 17 -80 -20 111 -25 -58 -21 -30
against, and no job	5 -20 -2 24 -38 -8 -43 99 -16 57
agreed	112 -14 100 -15 -36 -19 -94 -22 -13 -40
agreed, and a nod	84 -7 -17 -5 -9 -7 -29 -6 -5 -23
answer	24 -78 52 -8 12 -38 50 -89 75 -44
asked to move	-114 -5 184 -10 -9 -7 -28 -7 -3 -10
automatic answer	-69 -32 -20 -17 -25 -12 -45 248 -28 -171
autoreply.absence	5 -67 -45 -40 -30 -24 -31 263 -31 -68
autoreply.absence@subject	-12 -9 -15 -6 -8 -6 -19 81 -6 -32
autoreply.bounce	-23 -9 -8 -7 -18 -5 -19 92 -3 -85
autoreply.bounce@subject	-11 -3 -4 -3 -6 -2 -5 39 -5 -58
autoreply.receipt	-73 -8 -13 -8 -5 -3 -10 125 -4 -44
autoreply.receipt@subject	-61 -6 -10 -6 -4 -3 -9 102 -3 -30
autoreply.received	-19 -10 -6 -5 -15 0 6 93 -44 -64
autoreply.received@subject	-5 -7 -3 -2 -6 -2 -22 66 -18 -42
bias	34 37 -95 -14 14 -63 -16 124 -21 -46
board	1 -12 -2 -3 6 -2 -4 -3 21 -41
bulk	-1 -10 -36 36 38 -5 -11 -1 -8 232
calendar CANCEL	-24 -5 -6 84 -21 -2 -19 -4 -3 -8
calendar REPLY	-23 -6 -6 -6 -6 -3 -15 71 -5 -41
calendar REQUEST	232 -44 25 -31 -28 -11 -72 -49 -21 -71
cancellation.off	-140 -23 -35 335 -40 -11 -59 -14 -13 -52
cancellation.off@subject	-74 -13 -13 168 -16 -6 -30 -8 -8 -14
cancelled, and moved	-6 -1 3 13 -1 -1 -5 -1 -1 -4
chat.lure	5 0 -3 0 0 0 -1 0 0 32
colleague	-3 -2 -2 -2 -6 -1 -3 24 -5 156
day alone	-104 -50 -20 74 -9 67 39 13 -11 -67
deadline	-95 -4 -15 -58 -40 99 98 -36 50 27
forwarded	33 -3 -7 -2 -6 -3 -16 6 -3 129
generated	5 5 -50 34 34 -9 -23 -7 10 -164
hiring little	30 -21 8 -7 24 -8 8 10 -44 -8
hiring much	13 18 -21 -7 8 -53 26 -42 58 -66
hiring none	-39 -26 -67 -25 -13 65 7 75 24 97
hiring some	11 44 40 34 -12 -31 -47 7 -45 -38
hiring.application	-27 40 -85 -42 62 -36 14 -66 140 61
hiring.interview	88 -20 27 12 -43 -63 -23 13 10 -34
hiring.meet	45 73 -21 16 -13 -57 -49 14 -9 -3
hiring.process	-3 -22 -14 -37 72 -28 79 -28 -19 -38
hiring.role	-53 15 -97 30 85 79 41 -48 -53 -28
human	99 -5 28 -43 8 15 122 -170 -54 -37
invite.details	233 -91 18 21 -44 -24 -50 -34 -28 0
invite.details@subject	23 -4 -1 -4 -5 -2 -3 -1 -2 -14
invite.fixed	168 -35 23 25 -3 -79 19 -58 -60 -46
invite.fixed@subject	58 -15 -7 12 -21 -8 -12 0 -8 13
invite.forward	52 -2 -8 -18 19 -1 -34 -8 1 -15
invite.forward@subject	22 -2 -17 -1 0 0 -1 0 0 -20
invite.invited	17 102 -45 -20 -37 14 -17 -30 15 -66
invite.invited@subject	-28 23 10 -7 -7 -13 28 -4 -3 1
invite.reminder	30 -4 -7 -8 8 -2 -10 -3 -4 12
invite.reminder@subject	26 -3 -6 -6 -2 -2 -3 -2 -2 15
job and one time	155 -8 -10 86 -45 -16 -82 -35 -45 -9
job, and no person	-14 53 -55 4 30 -29 -82 22 71 -56
known application	110 -14 109 14 -9 11 -120 -63 -39 -218
known interview	-56 -18 173 47 -23 -17 -79 -19 -9 -60
known interview, other time	-75 -5 99 -5 -1 -2 -7 -2 -1 -16
meeting link	39 -5 -10 -4 -4 -3 -6 -4 -3 -89
move asked, and a nod	-101 -4 155 -6 -8 -6 -22 -5 -3 -7
no job and a time	55 117 96 -60 -36 -50 -176 86 -32 -46
no time	-26 -72 -102 -86 140 -16 66 23 74 -6
not.alert	-37 25 -8 40 42 -9 -19 -16 -18 68
not.alert@subject	0 0 0 0 0 0 0 0 0 105
not.cold	5 -3 -3 9 -3 -1 -2 -1 -1 129
not.cold@subject	1 0 0 0 0 0 0 0 0 9
not.employer	1 0 7 -1 8 0 -12 -4 0 134
not.employer@subject	3 0 0 0 0 0 0 0 0 52
not.event	-17 -14 -3 -13 -7 -9 18 49 -5 53
not.event@subject	10 -5 -2 -3 -1 -2 -4 9 -1 82
not.media	0 7 -2 -2 -1 -1 0 -1 -1 112
not.media@subject	0 0 0 0 0 0 0 0 0 20
not.official	9 -9 10 -11 -8 9 -36 40 -4 76
not.official@subject	0 -1 0 0 -23 0 -1 0 26 83
not.practice	-5 0 -2 -2 -1 -1 -1 7 4 134
not.practice@subject	-6 2 -1 -1 0 0 -1 8 0 50
not.research	7 -2 -3 -2 5 -1 -1 -3 -1 122
not.research@subject	7 0 -2 -1 0 0 0 -2 0 -10
not.someone	-9 35 -7 8 -10 0 -18 16 -15 170
not.someone@subject	-2 -1 -1 -1 -1 0 -14 19 -1 2
not.staff	4 -1 0 -1 0 0 0 0 -1 119
not.staff@subject	0 0 0 0 0 0 0 0 0 156
not.study	-9 -6 4 -6 -27 -3 3 -5 49 77
not.study@subject	-3 -1 -3 2 -3 -2 -4 14 -1 137
offer.clear	-57 -29 -20 -16 -20 233 -62 -13 -15 -64
offer.clear@subject	-16 -11 -7 -5 -6 67 -15 -3 -5 -43
offer.terms	-38 5 -26 -25 -79 202 -5 -10 -24 -57
offer.terms@subject	-4 -6 -1 -1 -2 7 9 1 -2 15
old time	-120 -46 194 17 -7 -7 -17 -8 -6 -51
one time	231 -44 71 46 -71 -50 -178 61 -67 -8
one time, asked	-25 -28 76 -5 -2 -3 -7 -3 -2 57
owner	0 0 0 0 0 0 0 0 0 -108
pair alert&interview	1 -1 -1 -1 0 0 0 0 3 -4
pair alert&role	0 -6 -1 -1 5 -1 -2 -1 7 12
pair alert&time	2 -1 -1 -1 -1 -1 4 -1 1 -12
pair apply&ask	13 34 -4 -2 -5 -4 -40 6 3 15
pair apply&asked	-2 4 -1 0 3 -1 -2 -1 -1 -10
pair apply&available	-2 1 -1 -1 0 -1 -16 -1 20 -2
pair apply&book	-4 1 3 -1 -3 -1 -7 -1 12 -15
pair apply&call	17 5 -2 -2 -3 -1 -21 -2 8 9
pair apply&candidate	-32 52 -10 -3 37 -12 -13 -3 -16 -89
pair apply&choose	-10 -7 1 0 4 10 -13 -2 16 -11
pair apply&civic	5 2 -1 -1 -6 -1 10 -1 -7 30
pair apply&closer	-5 -7 -3 -3 21 -2 -6 -3 9 -26
pair apply&cold	-2 -2 -1 -1 1 -1 -2 -1 8 11
pair apply&confirm	-7 -3 2 -2 -7 0 -15 -3 35 -8
pair apply&deadline	8 28 -6 -6 -5 -7 -35 -6 29 -8
pair apply&decide	-2 -2 -1 -1 12 -1 -4 -1 -1 48
pair apply&document	7 -17 -3 -1 -10 10 11 -2 5 -8
pair apply&education	7 -3 -1 -2 15 -1 -9 -3 -3 -37
pair apply&enjoyed	-3 30 -2 -1 -3 -1 -11 -2 -7 -12
pair apply&feedback	1 -2 -1 -2 13 -1 -3 -1 -4 -32
pair apply&filled	10 -2 -1 -2 10 -1 -3 -8 -3 -9
pair apply&future	-13 -2 -1 15 10 -1 -3 -1 -3 -13
pair apply&glad	-4 -21 -3 -3 -3 13 26 -1 -3 -18
pair apply&health	-2 -2 -1 -1 -14 0 -1 -1 21 -9
pair apply&hear	-26 -11 -1 -4 24 -5 -17 -5 46 -62
pair apply&hiringside	-4 -2 3 -1 4 1 -2 -1 2 41
pair apply&inbox	3 -3 -1 -1 -2 0 3 -1 2 36
pair apply&interview	15 -28 1 2 -6 10 -5 1 11 67
pair apply&invite	12 -16 -1 6 -8 -1 -2 -3 13 -30
pair apply&keen	19 -33 -4 -2 -3 0 26 -2 -1 15
pair apply&link	-2 0 -1 -1 -1 -2 6 -1 2 4
pair apply&lure	-1 -3 0 0 0 -1 7 0 1 26
pair apply&meet	7 -1 -2 -2 -2 -1 -4 -1 6 -29
pair apply&mine	1 0 0 0 0 0 0 0 0 11
pair apply&move	1 -1 -1 -1 5 -1 -1 -1 -2 -17
pair apply&not	0 -15 -5 9 13 -6 6 -9 6 -24
pair apply&offer	-1 -1 0 0 10 0 -1 0 -6 11
pair apply&office	-5 -1 -1 -4 8 -1 7 -1 -1 -3
pair apply&onward	4 -1 -2 -3 -3 -3 14 -2 -4 -34
pair apply&other	-7 -3 -2 11 9 -1 -6 -1 1 23
pair apply&pay	-17 -1 -1 -2 28 -1 -12 -1 7 13
pair apply&prepare	-1 -3 -2 -2 25 -2 -6 -1 -9 11
pair apply&property	-1 -1 0 0 4 0 -1 0 -1 61
pair apply&received	-19 -15 -7 -8 -2 -7 -27 -9 94 -31
pair apply&recruiter	-23 -2 2 1 16 -3 8 -3 5 2
pair apply&remind	0 -3 -1 12 -9 0 2 0 -1 18
pair apply&review	-14 10 -6 10 0 -5 0 -6 10 -6
pair apply&role	-11 12 -11 3 17 2 -11 -10 9 -25
pair apply&sales	-1 2 -1 -1 1 -1 -3 -1 3 -4
pair apply&send	-1 -8 -5 -5 -14 -5 7 12 19 12
pair apply&shop	-1 -2 -1 -1 -3 -1 -5 8 5 -18
pair apply&sign	-4 -3 -1 -1 -12 -2 -9 8 25 2
pair apply&slot	8 -7 2 -2 -14 -1 -4 -2 21 9
pair apply&sorry	-1 -1 0 0 5 0 -1 0 -2 31
pair apply&stage	-8 12 -3 -4 -3 -3 14 -1 -5 11
pair apply&study	-1 -1 0 0 2 0 -1 0 2 28
pair apply&talk	-9 23 -2 -1 -2 -2 -3 -3 0 -13
pair apply&task	3 -3 0 -1 -1 0 -1 0 2 18
pair apply&team	-13 4 0 -7 -5 -3 30 -3 -3 38
pair apply&thank	-12 21 -9 -6 -35 -9 -66 -4 120 -53
pair apply&ticket	-5 -4 -2 -2 -9 -2 6 -3 21 -20
pair apply&time	31 -9 -11 -1 -27 -12 -24 2 51 -33
pair apply&wait	-2 -2 2 -1 -2 -1 -2 -1 9 34
pair apply&wish	-3 1 -1 -1 -8 -1 -1 -1 15 -6
pair ask&asked	-34 -13 23 -9 -5 18 42 -10 -12 -38
pair ask&available	-8 11 1 -3 4 0 -6 1 1 -33
pair ask&back	-5 -5 -1 -1 -1 3 11 -1 -1 -9
pair ask&book	-38 15 12 13 -5 20 -13 -1 -3 -6
pair ask&call	-16 34 9 -6 1 -6 2 -4 -13 -13
pair ask&candidate	-2 11 -1 -2 6 -1 -23 7 5 -6
pair ask&choose	-15 37 4 -3 -7 -2 -11 -2 -1 37
pair ask&cold	1 0 0 0 0 0 0 0 0 18
pair ask&confirm	13 -7 -1 -1 -1 -1 -3 2 -1 5
pair ask&deadline	-11 38 -6 -6 -4 15 -29 -1 4 -2
pair ask&decide	-3 -13 -1 -1 -8 1 12 -3 16 -10
pair ask&document	9 -22 -2 -2 -2 -5 28 -2 -2 14
pair ask&feedback	-1 -1 0 0 4 1 -1 0 0 4
pair ask&hear	-12 41 14 -5 -9 -2 -28 4 -4 29
pair ask&hitch	2 -1 0 0 0 0 -1 2 0 28
pair ask&inbox	-8 -21 -3 -3 -8 -5 6 47 -3 -17
pair ask&interview	-9 13 9 1 -13 -3 -16 11 7 27
pair ask&invite	-7 14 -2 13 -3 -2 -5 -3 -5 -25
pair ask&keen	2 -11 -3 -2 1 -6 27 -5 -4 -20
pair ask&link	-5 10 -1 -1 -5 -3 3 1 0 23
pair ask&machine	-2 -2 -1 -1 -3 -1 -4 24 -9 -15
pair ask&meet	-13 9 1 14 -2 -2 -4 -2 -2 34
pair ask&move	-14 -11 29 -2 -2 1 -3 3 -2 -4
pair ask&not	-3 4 -13 18 -10 -2 -6 15 -2 33
pair ask&office	-1 0 -1 -1 -1 -1 5 -1 -1 30
pair ask&onward	-8 20 -1 -2 -4 -1 -1 4 -6 -19
pair ask&other	-4 -2 24 -3 6 -2 -18 -1 -1 16
pair ask&pay	-2 -1 3 0 -1 -1 4 -1 -1 -1
pair ask&prepare	21 -10 -5 -6 -3 -2 9 -3 -1 45
pair ask&recruiter	-3 -2 -1 -1 -2 -2 5 8 -2 35
pair ask&remind	3 -11 -3 4 -4 20 -5 -2 -2 -47
pair ask&review	-1 4 -1 -1 -1 2 -2 -1 1 -45
pair ask&role	4 10 -4 -3 2 -3 -7 7 -6 15
pair ask&send	7 -14 -5 -4 -6 2 33 -5 -7 28
pair ask&sign	-2 -16 -3 -4 -5 36 -7 6 -5 -21
pair ask&slot	-14 36 5 7 -13 6 -9 -7 -11 1
pair ask&stage	0 1 -1 0 -1 -1 -1 0 3 16
pair ask&study	9 -9 -1 -1 9 -1 -2 -1 -3 -16
pair ask&talk	3 0 3 -3 6 6 -12 -1 -1 18
pair ask&task	14 -5 -1 -2 -9 -1 -6 -2 12 -12
pair ask&team	0 -4 -2 -1 -2 -2 13 0 -2 25
pair ask&thank	-3 5 -1 -1 -2 1 -4 12 -7 12
pair ask&ticket	-5 -5 -1 -2 -2 12 -9 12 1 -3
pair ask&time	-5 1 -1 7 -5 25 10 -15 -16 -25
pair ask&urgent	-1 -1 -1 -1 -2 -1 -2 9 -1 8
pair ask&video	-11 0 -2 16 -1 -1 -1 0 -1 -1
pair ask&wait	-1 -3 25 -2 -1 -2 -17 0 -1 -7
pair asked&available	-16 46 -11 -7 -8 -6 14 -6 -6 -37
pair asked&call	-8 22 -10 -2 -5 -15 26 -5 -3 -47
pair asked&choose	-21 39 -4 -1 -2 -2 -8 -1 -1 -6
pair asked&confirm	-23 15 12 -2 -2 -1 4 -2 -1 7
pair asked&deadline	-11 -13 -2 -3 -3 -5 34 6 -3 -56
pair asked&document	-10 -9 -2 -1 -15 -4 44 -1 -2 -26
pair asked&hear	11 -13 -2 -1 3 2 1 -1 -1 14
pair asked&hitch	13 -2 -8 -1 0 0 -1 0 0 3
pair asked&interview	-20 31 18 -5 -4 -2 -8 -3 -6 38
pair asked&meet	-6 17 -1 -1 0 -2 -5 -1 -1 -30
pair asked&move	6 -17 24 -2 -2 -2 -5 -2 -1 -25
pair asked&not	15 9 -11 -2 -1 -1 -7 -1 -1 -3
pair asked&office	-1 10 -1 -1 -1 -4 -1 0 -1 40
pair asked&other	-7 -14 29 -2 -1 -1 -3 -1 0 -10
pair asked&pay	-2 -1 3 0 -1 -1 4 -1 -1 -2
pair asked&prepare	-21 -3 17 -2 -2 -4 18 -2 -1 -11
pair asked&remind	24 2 -35 -6 -7 -16 45 -5 -3 -34
pair asked&role	-6 4 -2 -4 -1 -5 19 -2 -4 -32
pair asked&sales	0 0 0 0 0 0 0 0 0 25
pair asked&send	-5 -14 7 -2 -15 -3 36 -2 -2 -47
pair asked&sign	-1 -2 -1 0 -1 8 -2 0 0 6
pair asked&slot	-39 34 54 -11 -9 -16 5 -8 -10 7
pair asked&stage	-5 4 -1 -2 -3 -2 2 9 -1 -3
pair asked&study	-2 -1 -1 -1 10 -1 -2 0 -1 -1
pair asked&talk	-9 45 3 -2 -4 -3 -24 -2 -3 -5
pair asked&team	-4 -11 -2 -1 -1 -2 25 -2 -1 20
pair asked&time	-75 44 52 -20 -13 8 29 -14 -11 11
pair asked&video	17 -5 -4 -1 -1 -1 -2 -1 -1 -24
pair asked&wait	36 -8 -28 -3 -11 -6 23 -2 -2 -4
pair available&book	-5 26 -1 -1 -1 -15 -3 0 0 15
pair available&call	-3 23 -3 -2 -4 -3 -11 -3 4 -4
pair available&candidate	-1 2 -1 -1 -1 2 -1 -1 1 -9
pair available&choose	-2 12 -1 -1 -1 -1 -2 -1 -2 -28
pair available&confirm	-7 26 -10 -2 -1 -1 -2 -1 -1 28
pair available&deadline	-4 14 -2 -1 -2 -1 0 -1 -2 -39
pair available&hear	13 -11 2 -1 4 -1 -6 1 -2 9
pair available&hitch	14 -2 -10 -1 0 0 0 0 0 -5
pair available&interview	-18 36 -10 -4 -4 -2 -7 11 -2 -34
pair available&invite	0 3 -1 -1 -1 -1 -1 -1 1 -1
pair available&link	-6 34 -2 -2 -2 -16 -4 -2 -2 -4
pair available&meet	-3 3 7 -3 -2 -1 -1 -1 -1 11
pair available&move	-6 -6 19 2 -2 -1 -5 -1 -1 -4
pair available&not	13 -5 -3 -2 -5 -1 2 1 -1 16
pair available&other	-1 -1 -1 -1 5 -1 2 -1 -1 30
pair available&prepare	2 -5 6 0 0 0 -1 0 0 -2
pair available&remind	-2 -5 8 -4 5 -1 3 -1 -2 -5
pair available&role	-6 -11 -3 0 -3 5 12 2 4 23
pair available&slot	-8 41 -4 -1 -6 -4 -8 -3 -7 -11
pair available&stage	-1 -1 0 0 -1 0 4 0 0 15
pair available&talk	-3 13 -1 -1 -3 -1 -9 -1 4 8
pair available&time	-37 80 -6 -11 -2 -2 -16 -7 -1 -56
pair available&video	1 6 -1 -1 -1 -1 -3 -1 -1 -6
pair available&wait	-7 -3 -2 1 0 -1 25 -9 -4 2
pair away&back	-3 -2 -2 -2 -1 -2 -6 19 -1 -9
pair away&deadline	-7 -5 -4 -4 -15 -4 3 24 12 -6
pair away&filled	-8 8 -1 -1 10 -1 -8 3 -1 -6
pair away&hear	-1 -1 -1 -1 -1 2 1 2 -1 3
pair away&inbox	-2 -2 -3 -7 -3 -2 -10 30 -1 -5
pair away&meet	-1 -1 0 -1 -1 -1 -2 8 -1 -5
pair away&not	-6 -9 7 5 -6 0 5 5 -1 -4
pair away&pay	-2 -1 -1 -1 -26 4 26 2 -1 -6
pair away&sorry	-3 -7 5 6 -1 -1 2 -1 0 -5
pair away&team	-5 -8 11 -1 12 1 -9 -1 -1 0
pair away&time	-21 -6 2 -6 -9 -5 -7 56 -4 -30
pair back&deadline	-4 0 -2 -1 -2 -5 15 -1 -1 3
pair back&feedback	22 -2 -1 -3 8 -2 -26 5 -1 1
pair back&hear	16 -2 -2 -4 16 -5 -24 8 -3 0
pair back&inbox	-1 -1 -1 -1 -2 -1 -2 9 -1 3
pair back&send	-11 -7 -3 -3 -2 2 15 12 -3 0
pair back&time	-13 -16 9 -6 -4 -5 11 27 -3 -31
pair book&call	8 2 -4 -3 -3 -2 -5 5 2 -21
pair book&cancel	-13 0 4 18 -1 -1 -4 -1 -1 0
pair book&candidate	-7 -6 3 -2 -1 0 15 -1 -1 7
pair book&choose	-13 34 3 -1 -3 -1 -9 -1 -9 36
pair book&closer	-1 -2 -1 -1 0 0 -1 -1 6 -1
pair book&confirm	1 -1 6 -2 -2 -2 -9 -1 9 39
pair book&deadline	1 3 -2 0 0 0 0 0 0 5
pair book&event	-1 0 4 2 -1 -1 -1 -1 -1 1
pair book&glad	1 0 0 0 0 0 0 0 0 22
pair book&health	-3 1 -1 0 0 6 -1 -1 0 -32
pair book&hear	-6 5 6 -2 -4 -1 -4 5 1 -1
pair book&hiringside	0 1 3 -2 -1 0 -1 -1 0 -21
pair book&interview	0 26 19 -9 -11 -7 -14 -1 -4 -47
pair book&invite	5 0 -1 -1 -1 -1 -1 -1 -1 -13
pair book&keen	0 8 -1 -1 -1 -1 -2 -1 -1 -15
pair book&link	-7 39 -2 -3 -3 -16 -5 -2 -2 -31
pair book&meet	-10 -2 4 15 -1 -1 -3 -1 -1 -11
pair book&move	-13 -4 26 -3 -1 -1 -7 4 -1 -4
pair book&not	-19 -1 0 22 1 0 -1 0 -1 19
pair book&official	0 0 0 0 0 0 0 0 0 37
pair book&other	-3 -2 -2 2 1 -1 0 6 0 -3
pair book&pay	1 -2 1 -1 -1 2 -10 -1 9 0
pair book&prepare	-3 -1 7 1 -1 -1 -1 -1 -1 -9
pair book&recruiter	3 6 -2 -2 -1 -1 -2 1 -2 11
pair book&remind	1 -5 -1 1 -1 21 -14 -1 -1 26
pair book&review	3 1 -2 0 0 0 0 0 0 0
pair book&role	-9 10 -4 0 0 11 -5 -1 -3 -35
pair book&sales	-1 3 0 0 0 0 0 0 0 1
pair book&send	12 -4 -1 -1 -1 -1 -3 -1 -1 7
pair book&shop	12 4 -1 -3 -1 -2 -9 -1 -1 0
pair book&slot	5 35 -1 13 -9 -5 -28 3 -12 9
pair book&sorry	-3 -1 -1 7 1 0 -1 0 -1 8
pair book&stage	14 -7 -2 2 -2 -2 2 -2 -3 -12
pair book&talk	10 4 -4 -2 -2 -1 -3 -1 -2 2
pair book&team	26 -11 -7 -5 -5 0 1 3 -2 -7
pair book&ticket	-2 5 -1 -1 -2 -1 -8 -1 9 6
pair book&time	9 -11 0 24 -5 28 -41 -8 3 47
pair book&video	-12 0 -1 16 -1 -1 -1 -1 -1 -28
pair bounce&inbox	-7 -3 -2 -2 -7 -2 -8 27 3 -20
pair bounce&machine	-2 -2 -1 -1 -4 -1 -2 10 3 -3
pair bounce&not	-8 -4 -3 -2 -8 -2 -9 37 -1 -29
pair call&cancel	-7 -3 -4 39 -6 -6 -9 -3 -2 -21
pair call&choose	3 -1 -2 0 -1 0 0 0 3 28
pair call&closer	-1 -1 0 0 -1 0 -1 0 7 10
pair call&confirm	9 -3 -2 -1 -1 1 -2 -1 -1 -16
pair call&deadline	-4 5 3 -2 -4 -2 6 -1 -2 -10
pair call&decide	-2 -12 -5 -1 0 -1 23 -2 0 0
pair call&enjoyed	-4 41 -1 -3 -3 -1 -20 -1 -8 16
pair call&family	-3 0 2 -1 -4 0 -2 -1 8 8
pair call&glad	-5 -11 -5 -1 4 -1 20 -1 -1 18
pair call&hear	10 7 12 7 0 -3 -32 2 -3 5
pair call&hiringside	-1 -6 11 -3 -1 -1 -1 -1 1 -11
pair call&interview	21 -10 1 -2 -11 -6 -10 4 12 -3
pair call&invite	23 -12 -1 -1 -1 -1 -3 -2 -1 5
pair call&keen	11 -9 -2 -1 -1 5 -3 1 0 -20
pair call&meet	2 -1 -1 -1 -1 -1 3 -1 1 -22
pair call&move	0 -1 0 -1 -1 -1 0 6 -1 13
pair call&not	7 13 -9 -4 -8 -4 7 -1 -2 21
pair call&offer	-2 5 -1 -1 -1 2 -4 2 -1 -9
pair call&office	30 -6 4 -4 -2 -3 -17 -1 -1 25
pair call&other	-1 -1 12 -1 -1 -2 -12 6 1 14
pair call&pay	11 -2 0 -1 -1 0 -5 -1 -1 -28
pair call&recruiter	-2 10 -1 -1 -4 -1 -2 -1 2 1
pair call&remind	6 -15 -3 18 -10 -18 29 -6 -3 -16
pair call&review	-1 -1 0 -1 -4 0 -1 -1 10 22
pair call&role	60 -9 -9 -6 -5 -3 -37 4 5 -1
pair call&send	2 -15 -3 -3 -1 5 19 -3 -2 -17
pair call&sign	-7 -1 -1 -1 0 11 -1 0 0 36
pair call&slot	15 7 -22 -1 -6 -11 24 -1 -5 -20
pair call&talk	22 7 -4 -5 2 -5 -18 -2 4 -27
pair call&team	2 -15 -8 -4 -5 6 12 9 2 -31
pair call&time	30 -9 -12 -10 -11 -14 47 -11 -11 76
pair call&video	13 0 -4 -2 -1 -1 -2 -2 -1 -44
pair call&wait	-1 -1 16 -2 -1 -2 -11 1 0 -14
pair call&wish	6 13 -2 -4 3 -6 -8 -1 -1 -13
pair cancel&event	-5 -1 -1 10 -1 0 -1 -1 -1 0
pair cancel&hold	-10 -1 4 13 -2 -1 -2 -1 -1 -3
pair cancel&interview	-68 -7 6 112 -16 -3 -15 -5 -4 -18
pair cancel&move	1 0 0 0 0 0 0 0 0 16
pair cancel&not	-3 -1 5 1 -1 0 -1 0 0 15
pair cancel&remind	-16 -3 17 29 -6 -6 -11 -3 -2 -6
pair cancel&role	-10 -2 -4 25 -4 -1 -2 -1 -1 -3
pair cancel&slot	-13 -1 8 10 -1 0 -1 0 0 5
pair cancel&sorry	-9 -3 -1 45 -8 -6 -13 -4 -2 -7
pair cancel&time	-49 -6 18 69 -6 -4 -15 -4 -4 -3
pair candidate&choose	-9 0 2 1 8 -2 -5 -2 6 0
pair candidate&closer	-2 -9 -1 -2 12 -1 -2 -1 5 -16
pair candidate&confirm	-7 -2 3 3 -3 1 5 -1 0 18
pair candidate&deadline	3 -3 -3 -3 -3 -3 27 -2 -13 -15
pair candidate&decide	4 -3 -1 2 2 -1 2 -1 -3 20
pair candidate&feedback	2 -2 -1 -1 5 0 1 -1 -3 -22
pair candidate&filled	-2 -8 -1 -2 19 -1 -1 -1 -2 -2
pair candidate&glad	21 4 -2 -3 -4 0 -13 0 -4 -25
pair candidate&hear	7 -15 2 0 5 -2 3 -1 2 -48
pair candidate&hiringside	-3 -1 4 0 1 2 -1 0 -1 28
pair candidate&interview	1 -6 2 8 -4 -2 -5 0 6 72
pair candidate&invite	-2 -2 -1 10 0 -1 -2 -1 -2 -14
pair candidate&keen	0 1 -1 -1 -1 2 -1 1 0 -4
pair candidate&link	0 4 -1 -1 -1 -1 -1 -1 2 -27
pair candidate&meet	2 -3 -1 -2 2 -1 1 1 2 -28
pair candidate&move	-4 -2 -1 -1 -1 -1 19 0 -10 -5
pair candidate&not	-7 -5 -2 -1 16 -1 -7 -2 8 -26
pair candidate&offer	-1 -2 -1 -1 6 2 -1 -1 -1 7
pair candidate&onward	-3 0 -1 -1 8 -1 2 -2 -2 -6
pair candidate&other	-8 -10 -2 10 23 -2 -7 -1 -4 4
pair candidate&prepare	-4 -2 -1 -1 1 -1 17 -1 -8 -8
pair candidate&received	-4 -1 -2 -1 -5 -1 -2 -2 18 11
pair candidate&recruiter	-5 -3 3 3 -11 -1 9 -1 4 -2
pair candidate&remind	-7 -1 -1 12 -9 -1 10 -1 -2 -1
pair candidate&review	2 -2 -1 -1 4 -1 -1 -1 1 30
pair candidate&role	-2 -19 -5 7 54 -5 -5 -4 -20 19
pair candidate&send	-4 -2 -1 -1 -1 -1 7 -1 3 -9
pair candidate&shop	-1 -2 0 0 -2 0 0 8 -3 3
pair candidate&sign	-6 -4 -1 -2 0 -2 23 7 -15 -24
pair candidate&slot	-4 -1 3 -2 5 -1 -1 -1 2 23
pair candidate&stage	1 7 -4 -6 -6 -4 24 -4 -7 -11
pair candidate&talk	-2 -1 0 0 -3 0 12 -1 -4 9
pair candidate&team	-1 -8 1 -8 -1 -3 35 -3 -13 -6
pair candidate&thank	-3 0 -2 -1 1 -1 -5 -1 13 -11
pair candidate&ticket	7 -1 -1 -2 -3 -1 3 -1 -1 -8
pair candidate&time	-1 -7 -2 16 -11 -4 21 -4 -8 34
pair candidate&wait	-8 -2 1 -1 -4 -1 22 -1 -7 29
pair choose&closer	-2 -2 -1 -1 0 -1 -2 -1 8 -7
pair choose&confirm	-5 -1 1 5 0 2 -1 0 0 24
pair choose&deadline	-5 11 -3 -5 -29 -4 38 -4 -1 -48
pair choose&decide	-2 -2 -1 -1 3 5 -2 -1 1 -15
pair choose&filled	0 -4 -1 -2 18 -1 -5 -1 -2 -12
pair choose&glad	-3 -7 -1 -1 -1 18 -2 -1 -2 -4
pair choose&health	-1 -1 0 0 0 4 -1 -1 0 24
pair choose&hear	-9 -3 -3 31 -4 -2 -18 -4 13 -26
pair choose&hold	-3 -2 -2 5 -8 -2 14 -1 -1 -22
pair choose&interview	-13 12 1 0 -10 11 -8 -2 9 27
pair choose&invite	2 3 -1 3 -1 -1 -4 -1 -2 -14
pair choose&keen	-1 2 -1 0 -1 1 1 -1 -1 19
pair choose&link	-9 23 9 -7 -5 -2 -4 -2 -3 -2
pair choose&meet	-3 4 -4 7 1 -1 -4 -1 0 3
pair choose&not	-7 8 -8 27 -12 -4 -17 -2 15 -43
pair choose&offer	-4 -3 -3 3 10 4 -3 -1 -4 -9
pair choose&office	-4 -2 -4 3 1 2 7 -1 -2 3
pair choose&onward	-3 0 -1 -1 12 -1 -2 -1 -2 -5
pair choose&other	-12 -3 9 -7 47 -5 -22 -4 -3 8
pair choose&recruiter	-5 0 6 -1 -5 0 -7 1 10 -57
pair choose&remind	-1 1 0 0 3 0 -1 0 0 27
pair choose&review	-2 1 -1 -2 -3 -2 2 -1 10 16
pair choose&role	-7 -9 -4 -1 8 12 9 -3 -5 -22
pair choose&sales	-1 1 0 0 3 0 -1 0 -1 2
pair choose&send	-6 0 9 -6 1 8 -3 -1 -2 -11
pair choose&sign	-5 -4 -2 -3 9 16 -5 -2 -4 -13
pair choose&slot	-19 63 11 -8 -9 -3 -21 -3 -11 30
pair choose&sorry	-1 -1 -1 2 3 0 -1 0 -1 32
pair choose&stage	19 -1 -10 20 -22 -7 11 -6 -3 -29
pair choose&team	-11 1 5 0 6 2 0 -3 0 -31
pair choose&thank	-5 8 -1 -2 2 -1 -1 -1 1 -14
pair choose&ticket	-2 7 -1 -1 -2 -1 2 -2 0 -13
pair choose&time	-12 13 -3 11 -2 8 -8 -3 -5 22
pair civic&interview	8 2 -1 -2 1 -1 -4 -3 -1 4
pair civic&invite	-8 -4 0 -1 -1 24 -8 0 0 16
pair civic&recruiter	6 3 0 -1 -2 0 -1 0 -3 3
pair civic&review	-2 14 -1 -2 5 -4 -6 -1 -3 -27
pair civic&role	8 9 -2 -3 6 -3 -11 -1 -4 -29
pair civic&team	6 1 -1 -2 -6 6 3 -1 -7 31
pair civic&time	-7 -5 -1 -3 6 23 -12 -1 -1 36
pair closer&hear	-2 -3 -1 -1 -4 -1 -7 -1 21 -1
pair closer&inbox	0 6 -1 -1 -2 -1 -3 4 -4 6
pair closer&interview	-1 -3 -1 -1 0 -1 -6 -1 16 -12
pair closer&not	-2 3 -2 -3 56 -2 -8 -2 -41 -16
pair closer&other	-2 -8 -1 -2 19 -1 -2 -1 -1 10
pair closer&recruiter	-2 -2 -1 -1 18 -1 -2 -1 -9 -12
pair closer&review	-2 6 -1 -2 -1 -4 -8 -1 14 -26
pair closer&role	-4 6 -2 -3 43 -5 -11 -2 -21 -15
pair closer&thank	-1 -3 -1 -1 3 -1 -2 3 3 -8
pair closer&time	0 -1 -1 -2 7 -1 -5 1 0 -2
pair closer&wait	-1 -1 -1 -1 8 -1 -3 -1 -1 8
pair cold&hear	-2 0 -1 -9 -6 -4 14 -1 9 -8
pair cold&interview	6 4 -1 -2 -2 -3 -3 -1 0 6
pair cold&office	5 7 -2 -2 0 -3 -3 -1 -1 -5
pair cold&role	11 -3 -2 -3 -5 -2 -4 -1 9 -9
pair cold&sales	6 4 -1 -2 0 -3 -3 -1 -1 -2
pair cold&talk	6 0 0 -1 -3 -3 6 0 -4 14
pair cold&team	4 1 -1 -2 -3 -3 8 -1 -4 14
pair cold&time	8 -1 0 -1 -1 -2 -1 0 0 11
pair confirm&deadline	10 -6 1 -2 -2 2 -1 -1 -1 12
pair confirm&event	2 -1 -2 4 -1 -1 -1 -1 -1 -28
pair confirm&glad	5 -2 -2 -1 -1 5 -2 -1 -1 10
pair confirm&hear	-10 -1 1 4 -1 1 6 -1 1 -3
pair confirm&hiringside	-2 -1 4 -1 0 2 -1 0 0 -9
pair confirm&inbox	-1 -1 -1 -1 -1 0 -1 5 1 -6
pair confirm&interview	11 -8 10 -7 -5 -2 2 3 -4 -6
pair confirm&keen	0 -1 0 0 0 4 -1 0 0 0
pair confirm&link	0 -1 0 0 -1 1 -1 2 -1 -3
pair confirm&meet	1 -2 5 1 -1 -1 -2 -1 -1 -2
pair confirm&move	-3 -1 6 -2 -1 0 -1 2 -1 0
pair confirm&not	-4 -2 3 1 -21 -1 22 4 -1 -5
pair confirm&official	0 0 0 0 0 0 0 0 0 21
pair confirm&prepare	3 -1 2 -1 -1 -1 -2 -1 1 13
pair confirm&received	-1 -1 -1 -1 -1 -1 -1 -1 7 14
pair confirm&remind	9 -1 3 -4 -1 -1 -4 -1 -1 -21
pair confirm&role	13 -5 -3 -2 -22 -1 17 -3 6 -9
pair confirm&shop	0 -1 -1 -1 3 -1 -5 -1 6 1
pair confirm&sign	-2 -1 0 0 -2 3 7 0 -4 20
pair confirm&slot	8 5 1 -4 -3 -1 0 -2 -2 -17
pair confirm&stage	-1 -1 -2 -1 -1 -1 7 -1 -1 -22
pair confirm&talk	10 -3 -6 -1 -3 -1 7 -1 -4 -9
pair confirm&team	3 -4 3 -3 0 -2 7 -1 -3 -15
pair confirm&thank	-13 -3 16 -2 -1 -2 6 -2 2 -6
pair confirm&time	30 4 5 -9 -9 -1 -22 -4 5 -3
pair confirm&video	11 -2 -3 -1 -1 -1 -1 -1 -1 -17
pair deadline&decide	28 -6 -5 -4 -6 1 4 -6 -8 -19
pair deadline&document	-4 -2 -1 -1 -1 -3 14 -1 -1 3
pair deadline&education	-1 -1 0 0 1 -1 -3 -1 6 23
pair deadline&feedback	5 -2 -2 -1 -7 0 12 -2 -3 -6
pair deadline&filled	13 5 -1 -2 1 -1 -3 -8 -3 -1
pair deadline&hear	-6 -1 3 -8 -14 23 -28 0 31 2
pair deadline&hitch	2 -1 1 -1 -1 1 -1 1 -1 14
pair deadline&hold	-10 -2 -6 6 -9 -2 25 -1 -1 -22
pair deadline&inbox	8 -4 2 -2 -2 -2 -4 6 -2 27
pair deadline&interview	10 -7 4 -3 3 -3 0 2 -4 17
pair deadline&invite	-3 -5 2 7 0 -1 -3 -1 3 -7
pair deadline&keen	-4 -4 -1 -1 -2 0 13 -1 -1 15
pair deadline&link	-6 22 -2 -2 -3 0 -3 -2 -4 -1
pair deadline&lure	0 -3 0 0 -1 -2 6 0 0 23
pair deadline&meet	-9 -3 -13 13 -6 -2 21 1 -1 -6
pair deadline&move	0 -1 -6 -2 -1 1 10 -1 -1 -9
pair deadline&not	16 -2 3 -7 -13 -5 12 -5 1 8
pair deadline&offer	0 -3 -1 -1 1 0 5 -1 -1 20
pair deadline&office	-6 0 -1 -1 -6 -2 19 -1 -1 -9
pair deadline&other	-7 -10 11 2 -3 -2 12 -1 -2 5
pair deadline&pay	0 1 -1 -1 -1 2 -2 1 -1 -8
pair deadline&prepare	-2 -9 -1 -1 -1 2 11 -1 2 15
pair deadline&received	-6 -2 -1 -1 -3 -1 11 1 2 6
pair deadline&recorded	-5 15 0 -1 -1 -1 -2 -1 -3 3
pair deadline&recruiter	-3 -4 -2 -1 23 -7 -9 1 3 -3
pair deadline&remind	-8 -1 -3 -2 -3 3 19 -2 -2 5
pair deadline&review	-3 -2 -2 -3 -7 -4 9 -3 14 7
pair deadline&role	-3 -5 -4 -7 22 -11 9 1 -1 27
pair deadline&sales	3 1 -1 -1 -1 1 0 -1 -1 9
pair deadline&send	7 -5 -2 -2 -3 23 -15 -2 -2 -6
pair deadline&shop	0 0 0 0 0 0 0 3 -1 30
pair deadline&sign	-8 -15 -5 -4 -5 77 -32 -4 -5 -32
pair deadline&slot	-4 -7 8 -5 -7 14 5 1 -6 29
pair deadline&stage	-13 -5 -3 -6 -28 -7 67 4 -8 11
pair deadline&study	0 0 0 0 0 0 0 0 0 61
pair deadline&talk	15 -10 -3 -2 -3 -4 24 -14 -1 23
pair deadline&team	2 -17 -22 20 -7 -7 44 -18 7 -37
pair deadline&thank	3 -9 -4 -5 12 -1 -3 2 4 -35
pair deadline&ticket	-30 11 -10 -11 33 19 -17 -7 12 -22
pair deadline&time	-11 28 -33 -20 -22 42 27 -12 0 -1
pair deadline&wait	-6 -4 3 -2 -9 2 7 -2 11 1
pair decide&feedback	8 -2 -1 -1 4 -1 -2 -1 -3 9
pair decide&hear	7 -6 -4 -5 6 -4 11 -2 -3 -15
pair decide&interview	3 -3 -1 2 -7 -1 -6 0 14 0
pair decide&not	-8 -4 -8 6 25 -3 -6 -3 0 -9
pair decide&offer	1 -1 0 0 -1 0 0 0 3 46
pair decide&office	-8 -2 -6 -2 14 2 6 -1 -2 -22
pair decide&other	-3 -1 -1 -1 12 -1 -2 -1 -2 32
pair decide&remind	-5 -1 -1 2 -1 3 6 -1 -1 1
pair decide&role	-6 -2 -7 13 12 -1 -7 -1 -1 32
pair decide&sign	1 -2 -1 -1 -2 9 -6 -1 2 15
pair decide&sorry	-2 -1 -1 3 6 0 -2 0 -1 14
pair decide&team	0 -15 -6 5 7 -5 31 -13 -5 -13
pair decide&ticket	7 -5 -2 -3 -4 -2 19 -4 -6 -7
pair decide&time	-5 -15 -8 4 -3 5 27 -3 -3 0
pair decide&wait	-9 -2 -7 -3 1 0 35 -12 -3 -12
pair document&glad	10 -5 -2 -2 -2 12 -6 -4 -2 -44
pair document&hear	-1 -1 -1 -1 -1 -1 5 1 -1 9
pair document&interview	8 -9 -1 -2 -2 15 -4 -3 -2 -13
pair document&meet	11 -6 -2 -1 -1 0 -1 0 0 8
pair document&offer	-2 -2 -1 -1 -1 5 2 -1 0 -12
pair document&official	-11 3 -1 0 -1 -4 16 -1 -1 -1
pair document&onward	-2 -3 -1 -1 0 1 8 -1 -1 1
pair document&prepare	-2 -5 -2 -2 -3 -4 21 -2 -1 14
pair document&review	4 -2 -1 -1 0 -5 9 -1 -1 -3
pair document&role	-1 -10 -1 -2 0 14 -2 -1 2 -3
pair document&send	-5 -9 -3 -2 -15 -3 42 -2 -3 -9
pair document&thank	-6 -2 -1 -1 -1 -1 12 -1 -1 5
pair document&time	29 -24 -6 -4 -4 -10 29 -6 -3 -60
pair document&video	9 -5 -1 0 0 0 0 0 0 1
pair education&interview	5 -1 -1 -1 0 0 0 0 -1 28
pair education&invite	-1 -1 0 -1 -7 0 -1 -2 14 -16
pair education&practice	1 0 0 0 0 0 1 0 0 19
pair education&review	-1 -1 0 0 0 0 -3 0 7 21
pair education&role	8 -9 -1 -1 35 -1 -5 -1 -25 7
pair education&slot	1 0 0 0 1 0 0 0 0 19
pair education&team	-1 -1 -1 -1 -1 -2 0 0 7 20
pair education&time	4 -2 -1 -1 -1 -1 -5 -1 6 22
pair enjoyed&interview	-1 6 -2 -1 -1 -1 4 -1 -1 -9
pair enjoyed&keen	-4 10 -2 -1 1 1 -1 -1 -1 -1
pair enjoyed&meet	-12 -4 -3 -3 -1 -15 42 -3 -1 -24
pair enjoyed&role	-3 8 -2 -1 -2 4 -1 -1 -2 -17
pair enjoyed&sales	-3 10 -2 -1 -1 -2 1 -1 -1 -27
pair enjoyed&talk	15 -9 -4 -5 4 -5 9 -3 -3 27
pair enjoyed&team	-2 1 -1 -1 -1 3 8 -1 -6 -14
pair enjoyed&time	-23 19 -5 -5 -5 -21 54 -4 -10 -32
pair event&interview	-3 5 1 4 -1 -1 -2 -1 -1 40
pair event&meet	0 -1 -3 5 0 0 1 0 0 -6
pair event&move	4 -2 2 -1 0 0 0 0 0 -15
pair event&recruiter	-1 2 0 -1 0 0 -1 2 0 40
pair event&role	3 1 -1 -2 -1 -1 -2 -1 4 -7
pair event&slot	3 3 -2 1 -1 -1 -2 -1 -1 -24
pair event&talk	4 -3 -1 2 0 0 -1 0 0 -2
pair event&team	4 -3 1 -1 -1 0 -1 0 1 -2
pair event&thank	-1 -1 -1 -1 -1 0 1 0 4 5
pair event&time	0 -1 -5 4 -5 -2 -12 24 -3 24
pair exit&time	0 -1 0 -1 -1 7 -3 0 0 17
pair family&hear	1 21 -1 -1 -3 0 -9 -1 -7 -20
pair family&interview	-4 3 0 -1 -4 0 -2 -1 8 -10
pair family&keen	1 27 -3 -1 -3 -1 -10 -1 -9 -11
pair family&not	-24 -2 -2 -1 -2 -14 46 -1 0 -10
pair family&role	-1 5 0 0 -1 0 -1 0 -1 17
pair family&slot	-25 0 0 -1 -2 -14 45 -1 -1 -24
pair family&team	-1 21 -1 -1 -2 -1 -9 -1 -7 -15
pair feedback&hear	26 -5 -4 -5 13 -5 -12 3 -10 -16
pair feedback&hiringside	-1 0 0 0 2 0 -1 0 0 6
pair feedback&interview	5 -1 -1 -2 2 -1 -2 0 -1 -1
pair feedback&remind	-1 0 -1 0 0 0 3 0 0 7
pair feedback&review	1 -1 -1 -1 2 -1 3 -1 -2 -6
pair feedback&ticket	0 -1 -2 -1 -7 -1 16 -2 -2 -5
pair feedback&time	-1 -3 -3 -2 -1 0 7 3 -2 -16
pair filled&interview	-20 -3 17 -7 -3 -1 -4 23 -2 -30
pair filled&not	16 -6 18 -9 -17 -2 23 -20 -2 4
pair filled&offer	-4 -5 -1 -3 20 0 -3 1 -4 11
pair filled&other	-4 -14 -2 2 16 12 -6 -1 -2 -34
pair filled&role	-15 -14 -4 12 12 -3 19 -1 -6 -21
pair filled&sign	-9 -5 -2 -4 17 -2 -3 13 -4 5
pair filled&time	4 4 39 16 -10 -7 -16 -24 -7 -22
pair future&role	-4 -5 -2 -2 -3 -5 19 -2 4 -41
pair future&talk	-8 -5 2 -7 14 -3 5 -2 4 -3
pair future&time	-7 -2 2 -7 11 -3 4 -2 4 -4
pair glad&hear	1 10 -2 -2 0 -3 2 -2 -3 -16
pair glad&interview	15 -13 -3 -5 -8 27 -9 -1 -2 7
pair glad&join	5 -7 -3 -3 10 25 -21 -4 -1 -12
pair glad&keen	-5 -6 -7 -4 4 8 17 -2 -5 -42
pair glad&meet	-20 15 -2 -3 1 24 -11 -2 -1 14
pair glad&offer	-4 -7 -2 -1 -7 27 -3 -1 -1 2
pair glad&onward	5 5 -1 -1 -2 0 -3 -1 -2 -10
pair glad&role	24 -20 -4 -7 -6 34 -14 -3 -5 -20
pair glad&sign	-1 -1 -1 -1 12 2 -9 0 -1 13
pair glad&slot	1 -1 -1 0 0 4 -1 0 0 24
pair glad&stage	18 11 -2 -3 -4 -3 -11 -2 -3 -6
pair glad&talk	-5 1 -1 -1 8 11 -11 -1 -1 32
pair glad&team	12 -1 -3 -4 12 4 -15 -2 -4 -19
pair glad&time	31 -17 -5 -8 5 36 -32 -6 -5 37
pair health&interview	6 8 0 -2 -2 -1 -2 -1 -5 -20
pair health&not	-4 -1 -2 -1 -3 2 -18 29 -2 -27
pair health&prepare	17 -3 -3 -5 0 -1 -3 -2 0 -19
pair health&remind	0 0 2 0 0 0 0 0 0 22
pair health&role	9 -4 -1 -2 1 1 -2 -1 0 -4
pair health&slot	8 2 0 -2 -15 -1 -3 -1 11 -16
pair health&thank	-1 -1 0 -1 -13 0 -1 0 18 -1
pair health&time	3 -2 1 -2 -1 6 -3 -2 -1 3
pair hear&hitch	0 -1 -2 -1 1 -1 4 -1 1 -4
pair hear&inbox	11 -8 1 -1 -6 -6 -2 11 0 38
pair hear&interview	-55 -10 12 12 -4 -6 34 12 4 30
pair hear&invite	-14 -2 18 1 0 -1 -7 -1 7 2
pair hear&keen	-10 37 -2 -1 -4 -2 -9 -1 -8 14
pair hear&machine	-7 -5 -4 -3 -4 -3 -15 40 0 -4
pair hear&meet	-11 12 -4 7 -8 -2 8 -2 1 18
pair hear&move	-1 -2 -3 -2 -9 -2 14 7 -4 -11
pair hear&not	-14 -5 -29 49 15 -8 -31 11 13 32
pair hear&office	-5 1 -4 4 -2 -2 9 0 -1 -1
pair hear&onward	-10 21 -1 -2 7 -3 -3 1 -9 0
pair hear&other	8 -4 28 -8 -7 -3 -17 4 -1 9
pair hear&prepare	-14 -3 0 11 -2 2 7 -2 2 -6
pair hear&received	-6 6 -1 -1 -4 -1 17 -1 -8 3
pair hear&recruiter	-45 16 5 14 26 -3 -5 2 -9 1
pair hear&remind	-5 1 -3 -2 6 2 7 -1 -3 6
pair hear&review	-3 -3 -2 -2 -10 -1 2 -3 22 -10
pair hear&role	8 -15 -1 -4 -1 -2 11 -3 8 -25
pair hear&send	-6 -3 -2 -6 -3 21 3 -2 -2 25
pair hear&sign	-3 -1 -1 -1 -1 28 -19 -1 -1 -5
pair hear&slot	-6 11 -5 -6 -10 -3 10 9 0 -1
pair hear&sorry	-2 -3 2 1 0 -1 6 -1 -1 -4
pair hear&stage	-9 -16 -5 38 -2 -5 -1 -4 5 -21
pair hear&talk	-4 -6 -2 -4 24 -7 -9 -1 8 4
pair hear&team	-23 14 2 0 -8 -3 24 3 -9 -2
pair hear&thank	39 -4 -3 -3 -4 -3 -22 2 -2 0
pair hear&ticket	-12 -7 -4 -3 -12 -1 21 1 17 -3
pair hear&time	8 -4 -27 20 -14 47 -45 1 15 -6
pair hear&urgent	-1 -1 -1 0 0 0 -1 5 0 18
pair hear&wait	-15 -4 13 -8 2 -6 27 -4 -5 -3
pair hiringside&interview	3 -7 25 -7 -4 -3 -1 -3 -2 -22
pair hiringside&recruiter	3 -6 3 1 -17 -1 0 -1 18 -13
pair hiringside&role	2 1 -1 0 0 0 -1 0 0 29
pair hiringside&slot	-5 1 6 -1 0 0 0 0 0 2
pair hiringside&team	4 -6 2 0 -15 1 -1 -1 16 -22
pair hiringside&time	-4 -6 14 -1 -1 1 -2 -1 -1 -1
pair hitch&interview	-2 -1 8 -1 -1 -1 -1 -1 -1 -8
pair hitch&move	-5 -6 17 -1 -1 -1 -2 -1 -1 -6
pair hitch&not	9 -12 16 -3 -1 -2 -5 -1 -1 -26
pair hitch&remind	-3 -2 5 -1 -1 -1 1 3 -1 16
pair hitch&slot	-2 -1 9 -1 -1 -1 -2 -1 -1 -10
pair hitch&sorry	-4 -12 34 -5 -1 -2 -6 -1 -1 -23
pair hitch&time	-7 -9 22 -3 -2 -1 -1 3 -2 15
pair hold&interview	-10 3 4 16 -1 -1 -8 -1 -1 -13
pair hold&not	-10 -3 3 8 -22 4 26 -2 -4 -15
pair hold&office	-3 2 -1 -2 2 -2 9 -2 -3 -37
pair hold&remind	-7 -1 5 7 -1 0 -1 -1 -1 -2
pair hold&role	-19 -8 -7 19 -33 -10 68 -4 -6 -15
pair hold&slot	-5 -1 -1 0 -4 -3 16 -1 -1 -3
pair hold&team	-21 -1 -9 18 -4 1 28 -3 -9 -23
pair hold&time	-16 -3 -3 21 -6 -4 14 -2 -1 -8
pair inbox&interview	-4 -1 -1 2 -1 -1 4 3 -1 -7
pair inbox&machine	1 2 -7 -3 -6 0 -7 18 1 11
pair inbox&move	0 -1 -1 -1 -1 0 -5 8 -1 8
pair inbox&not	-8 -4 -8 -6 -15 -5 -17 52 11 3
pair inbox&prepare	1 -7 -1 -1 -1 -1 -3 14 -1 27
pair inbox&received	-10 -5 -3 -2 -1 -3 15 24 -17 25
pair inbox&recruiter	-2 -1 -1 -1 -4 -1 -2 7 5 19
pair inbox&send	3 -9 -3 -1 -2 -2 10 2 1 35
pair inbox&shop	-18 21 0 -2 -1 0 -1 2 -1 20
pair inbox&slot	1 -12 -1 0 -1 -1 9 5 -1 20
pair inbox&sorry	-1 -3 3 -1 0 -1 -2 5 -1 -1
pair inbox&thank	1 -3 -3 -3 -7 -4 18 13 -11 -14
pair inbox&time	-4 -16 -6 -6 -6 -4 1 42 -1 -3
pair interview&invite	13 12 8 1 -7 -5 -15 -6 0 -6
pair interview&keen	-4 39 -10 -5 -4 -3 -9 -1 -3 2
pair interview&link	-2 6 -1 -1 -1 -1 -1 2 -2 23
pair interview&lure	-3 3 0 -1 4 0 0 0 -2 30
pair interview&machine	-3 -2 -2 -1 -1 -1 -3 15 -1 -11
pair interview&mediaword	4 2 -1 -1 0 0 -2 0 0 17
pair interview&meet	14 1 9 -7 -2 -2 -10 -1 -2 31
pair interview&mine	-11 23 -1 -2 -3 0 -10 11 -8 -6
pair interview&move	-36 -15 74 -8 -4 -3 -8 5 -4 -24
pair interview&not	-31 -8 -3 50 5 -3 -14 2 1 7
pair interview&offer	-17 20 -11 4 -12 18 -9 2 6 -41
pair interview&office	10 6 7 -6 -3 -5 -4 -1 -3 25
pair interview&official	1 -1 2 0 0 0 0 0 0 57
pair interview&onward	-1 8 -2 -2 8 -2 -4 -2 -4 -17
pair interview&other	1 -28 29 -3 -1 -2 -2 5 0 -35
pair interview&practice	6 -3 -2 -2 1 -1 -4 2 2 -13
pair interview&prepare	-6 -7 18 5 -1 -1 -5 -2 -2 6
pair interview&property	-1 -5 -1 2 -6 13 -1 0 0 -3
pair interview&received	6 -1 -1 -1 2 0 -3 0 -1 43
pair interview&recorded	-25 29 3 -3 3 -1 -1 -2 -3 -13
pair interview&recruiter	-10 -3 12 7 -13 -2 -3 -1 12 9
pair interview&remind	0 -14 46 -8 -5 -4 -4 -7 -4 -14
pair interview&review	3 -4 -1 -2 -2 -1 1 -1 8 19
pair interview&role	18 18 -9 -6 -2 16 -21 -3 -11 -12
pair interview&sales	4 17 -3 -3 -3 -4 -4 -2 -2 -7
pair interview&send	25 -10 6 -10 -5 -3 9 -7 -5 16
pair interview&shop	-5 2 -1 13 -8 0 -1 0 0 8
pair interview&sign	-6 -2 -2 -2 -2 -1 -3 19 -2 -2
pair interview&slot	11 -11 32 4 -10 -4 -7 -5 -11 11
pair interview&sorry	-10 -3 2 15 2 -1 -3 -1 -2 -22
pair interview&stage	-4 -1 -6 0 -11 -2 16 -3 11 4
pair interview&start	-12 18 -1 -2 -9 15 -2 -1 -6 8
pair interview&study	5 -4 -2 -3 11 -1 1 -3 -4 -12
pair interview&talk	28 22 -22 2 -9 6 -26 -2 0 -61
pair interview&task	3 0 -4 -2 -11 -1 -5 -3 24 -35
pair interview&team	9 -5 14 2 -7 -6 -12 2 3 63
pair interview&thank	-36 -8 -6 -7 36 -3 5 31 -12 -51
pair interview&ticket	7 0 -2 -2 -3 -1 -8 10 -3 3
pair interview&time	48 -44 6 37 -9 -5 3 -20 -17 66
pair interview&video	6 8 3 -5 -3 -2 -3 -3 -1 27
pair interview&wait	-13 17 -3 -8 -2 -2 18 0 -7 -8
pair invite&keen	-1 8 -1 -1 -1 -1 -1 -1 -1 9
pair invite&link	1 1 0 0 1 0 -1 0 -1 -5
pair invite&meet	0 -6 -1 -2 -2 23 -10 -1 -1 4
pair invite&office	0 2 0 0 0 0 -1 0 0 -4
pair invite&onward	0 0 -5 7 0 0 -1 0 0 1
pair invite&prepare	7 -4 -1 0 -1 0 -1 0 0 19
pair invite&review	5 -1 0 -2 3 -1 -2 0 -2 14
pair invite&role	1 20 -2 0 -3 -3 -6 -2 -5 -24
pair invite&send	39 -9 9 -5 -1 -2 -11 -12 -7 8
pair invite&sign	-1 -3 -1 -1 -1 -1 -2 11 -1 -12
pair invite&slot	13 -12 7 -1 -2 -1 -2 -1 -2 9
pair invite&talk	12 -6 -1 -1 -1 -1 -6 -1 6 -17
pair invite&team	1 8 -6 7 -1 -1 -3 -1 -4 2
pair invite&time	7 -20 -9 27 -5 21 -17 -4 0 25
pair invite&video	8 1 -2 -1 -1 -1 -2 -1 -1 -43
pair join&meet	-7 -19 -1 14 -2 25 -9 -1 -1 -10
pair join&recruiter	-1 0 -1 -2 -3 25 -17 -1 -1 -2
pair join&team	-5 13 -2 -4 15 0 -13 -2 -1 -5
pair join&time	19 -21 -4 -6 11 47 -38 -5 -2 -16
pair join&video	-11 -2 -1 15 11 -2 -9 -1 -1 24
pair keen&meet	-27 53 -6 -3 -3 -5 -6 -3 -1 28
pair keen&not	-6 -1 4 -7 -3 -2 -10 26 -1 0
pair keen&offer	-1 -2 -1 -1 -1 5 -1 2 -1 11
pair keen&office	-19 30 -3 -1 -1 -2 -2 -1 -1 -30
pair keen&onward	6 3 -3 -2 0 1 -2 -1 -2 -11
pair keen&prepare	-3 -7 0 0 1 -1 12 -1 0 3
pair keen&review	0 2 0 0 -1 0 -1 0 1 18
pair keen&role	16 2 -4 -4 0 3 -7 -3 -3 -33
pair keen&sales	-3 11 -2 -1 -1 -1 -2 -1 -1 -13
pair keen&send	37 -7 -4 -3 -2 -1 -15 -4 -1 15
pair keen&sign	-1 0 0 0 0 3 -1 0 0 3
pair keen&slot	2 1 -1 -1 -1 4 -2 -1 -1 23
pair keen&talk	0 4 -2 -2 -3 -2 10 -2 -2 16
pair keen&team	-5 22 -3 -3 -2 -1 3 -2 -9 -15
pair keen&time	31 -5 -2 -6 -4 0 -7 -5 -3 3
pair keen&wait	-4 -5 2 -8 -1 -1 -7 25 -2 12
pair link&meet	-4 -2 0 -1 -4 -4 19 -4 1 30
pair link&move	9 -2 -6 -1 -1 0 -1 2 -1 -4
pair link&role	-5 -1 6 -1 -1 0 -1 0 3 8
pair link&send	6 0 7 -6 0 -1 -3 -1 -2 -3
pair link&slot	5 13 3 -4 -5 -2 -5 -2 -3 -27
pair link&ticket	-2 8 -1 -1 -1 0 -1 -1 -1 1
pair link&time	-11 47 -4 -4 -4 -14 -1 -4 -6 -32
pair link&video	8 -5 10 -2 -2 -2 -4 -2 -2 -65
pair lure&not	3 0 -2 0 0 0 0 0 0 43
pair lure&role	-5 2 1 0 -1 -2 6 0 0 0
pair lure&slot	-2 -1 2 0 -1 0 0 0 3 17
pair lure&time	-1 -2 0 0 0 -1 7 0 -1 10
pair machine&not	-1 -1 -2 -3 -9 -2 -16 33 0 2
pair machine&thank	-1 -1 -1 -1 -1 -1 -4 20 -8 -14
pair mediaword&slot	-1 2 -1 -1 4 -1 -1 0 -1 11
pair mediaword&time	5 -2 -1 -3 4 -1 -2 0 0 46
pair meet&move	-2 -3 -4 -2 1 -1 12 0 -1 4
pair meet&not	-27 -5 26 18 -5 -3 0 -1 -2 7
pair meet&office	-19 28 -3 4 -2 -3 -3 -1 -1 -36
pair meet&onward	1 -1 -1 -1 0 0 2 0 -1 4
pair meet&pay	1 -2 3 0 0 0 -1 0 0 15
pair meet&prepare	8 1 0 1 -3 -2 -6 1 -2 24
pair meet&property	0 -1 -2 2 -2 -1 8 -1 -3 9
pair meet&received	-2 -2 12 -3 0 -2 -9 1 4 -27
pair meet&remind	11 -12 12 -5 -9 -19 26 -2 -3 -26
pair meet&review	2 1 -1 -1 0 -1 -1 -1 1 -7
pair meet&role	4 10 -5 4 -3 -1 -4 -3 -3 -32
pair meet&send	4 -1 -1 0 0 0 -1 0 0 40
pair meet&slot	13 -20 17 11 -3 -3 -10 -4 -3 -38
pair meet&sorry	-3 -2 10 4 -3 -1 -3 -1 -1 -3
pair meet&stage	7 -2 -1 -1 2 -1 -3 -1 -1 -16
pair meet&talk	10 22 -4 -4 4 -14 -8 -4 -3 -7
pair meet&team	-15 7 -11 10 -13 -2 16 -4 12 -16
pair meet&thank	-3 -1 -1 -2 4 -1 7 -1 -3 -7
pair meet&time	45 -33 0 -8 -12 -1 24 -5 -10 22
pair meet&video	4 -5 -5 14 -2 -1 -2 -2 -2 -42
pair meet&wait	0 -1 -1 -1 2 -1 5 -1 -1 -13
pair mine&other	0 0 0 0 0 0 0 0 0 -4
pair mine&sign	0 0 0 0 0 0 0 0 0 9
pair mine&time	-7 -1 11 -1 0 0 -1 0 0 5
pair move&not	-7 -3 -3 -4 11 0 11 -2 -3 16
pair move&office	-3 -1 0 -1 11 -1 -3 -1 -1 14
pair move&other	-2 -1 -3 2 1 0 -1 6 -1 14
pair move&prepare	-5 -2 4 -1 -2 -1 17 -1 -9 2
pair move&remind	-2 -2 16 -1 -1 -1 -6 -1 -1 -19
pair move&slot	-21 -7 45 -5 -4 -3 -5 3 -3 -28
pair move&sorry	-3 -1 8 -1 -1 -1 0 -1 -1 -8
pair move&talk	-1 -1 3 0 1 0 -1 0 0 -5
pair move&team	-5 -6 -3 -4 10 -2 6 5 -1 -6
pair move&time	-26 -19 75 -14 -5 -3 3 -8 -5 -10
pair move&wait	0 -2 3 -2 1 -1 -3 5 -1 0
pair not&offer	-9 -2 -6 10 59 -2 -37 -4 -8 -18
pair not&office	-7 -3 -9 6 2 -3 19 -2 -4 3
pair not&onward	-5 -9 -1 0 11 -2 15 -2 -7 2
pair not&other	-3 -2 -7 12 5 -2 0 -2 -2 37
pair not&prepare	25 -4 -13 6 23 -3 -12 0 -23 -11
pair not&received	-3 -3 12 -2 4 -1 -8 4 -2 64
pair not&recruiter	-17 -5 -2 -3 56 -2 -16 5 -16 17
pair not&remind	-9 -8 37 16 0 -4 -22 -7 -3 -4
pair not&review	-17 -5 -3 15 13 0 2 -3 -3 -28
pair not&role	-16 -11 -13 24 22 -6 33 -4 -28 6
pair not&sales	-3 -1 -25 31 -2 -1 3 -2 -1 9
pair not&send	8 -15 10 -10 -5 -6 21 -2 -2 17
pair not&sign	-2 -3 -1 -1 -3 7 -3 10 -3 -8
pair not&slot	-33 2 6 21 -6 -18 30 1 -4 -4
pair not&sorry	-10 -27 29 17 57 -8 -48 -3 -8 -30
pair not&stage	-2 -2 -3 25 -3 -5 -9 -3 2 0
pair not&team	-19 -12 -3 5 72 3 -33 -8 -4 35
pair not&thank	-1 -2 -3 -2 -3 -4 10 14 -8 -5
pair not&time	-28 -26 62 67 -16 -5 -26 -21 -7 -69
pair not&video	-7 -1 -3 15 0 0 -1 -2 0 -14
pair not&wait	-11 -5 -3 -1 -2 -5 3 26 -3 3
pair offer&other	-2 -2 -1 -2 10 -2 1 -1 -1 -16
pair offer&pay	-5 -2 -2 -1 -2 18 -4 -1 -1 -12
pair offer&remind	-1 6 -1 -1 -1 0 -3 0 0 14
pair offer&role	-13 -8 -7 -7 3 56 -27 -3 6 -7
pair offer&sales	-3 4 0 0 -1 0 -1 0 1 9
pair offer&send	-3 -2 -1 -1 -2 15 -4 -1 -1 35
pair offer&sign	-9 -8 -3 -5 14 20 -4 -3 -3 -7
pair offer&slot	0 2 -2 -2 4 6 -7 -1 -1 16
pair offer&stage	0 0 0 0 -7 0 0 0 8 32
pair offer&start	-3 -7 -2 -1 -8 26 -3 0 -1 -16
pair offer&team	-12 1 -3 5 49 0 -34 -6 -1 -12
pair offer&thank	-3 2 -1 -1 0 -1 -8 -1 12 -7
pair offer&ticket	0 -1 0 -1 -1 2 -9 0 10 4
pair offer&time	-37 42 -15 0 -4 30 -9 -4 -3 6
pair office&onward	2 3 -1 -1 3 -1 -4 -1 -1 -4
pair office&other	-3 -1 -4 10 1 -1 -1 -1 -1 3
pair office&pay	-2 -5 -1 -1 -1 2 9 -1 -1 -8
pair office&prepare	-2 4 0 0 0 0 0 0 0 -2
pair office&remind	2 -5 12 -3 -1 -1 -3 -1 -1 0
pair office&role	26 6 -8 -9 7 3 -19 -3 -3 -36
pair office&sales	29 -1 -11 0 -6 -13 9 -4 -3 -7
pair office&sign	-1 3 -1 -1 -1 6 -4 2 -1 -26
pair office&slot	28 1 -12 -4 -2 -8 0 -2 -1 12
pair office&stage	4 -1 -1 -1 3 -1 -1 -1 -1 -14
pair office&study	7 -4 -1 -1 1 -1 -1 -1 -1 -14
pair office&talk	11 -1 -1 -2 -4 -3 0 2 -2 -2
pair office&team	-5 4 -4 -2 4 -6 18 -3 -8 -31
pair office&time	29 -3 3 3 -8 2 -20 -3 -3 48
pair official&prepare	-8 -3 -1 0 -1 -3 18 -1 0 18
pair official&time	4 -1 2 0 0 0 -3 0 0 6
pair onward&other	-5 -3 -6 6 20 -1 -5 -1 -3 -2
pair onward&remind	-2 -2 0 -2 3 -1 8 -1 -2 -2
pair onward&review	-3 -3 -1 -1 10 -1 4 -1 -3 -26
pair onward&role	4 -7 0 -5 2 -1 17 -3 -6 -16
pair onward&send	5 -5 -1 -1 0 -1 1 3 -1 4
pair onward&slot	-3 -2 0 -1 0 0 11 -3 -1 -14
pair onward&sorry	-1 -1 1 0 4 0 -1 0 -1 2
pair onward&stage	11 12 -6 -6 6 -4 -2 -4 -7 -29
pair onward&study	-3 -3 -2 -1 7 -2 6 -1 0 -30
pair onward&team	-3 -1 -6 5 9 -1 3 -1 -4 0
pair onward&time	-1 -3 -6 8 0 0 6 -2 -2 -1
pair other&review	-1 -1 -1 -1 -23 -2 27 -1 1 5
pair other&role	-23 -13 -4 12 45 -4 -3 -4 -7 -49
pair other&send	-4 -6 14 -4 4 -1 -2 -1 -1 -7
pair other&sign	-15 -4 16 1 19 -3 -11 -2 -1 -5
pair other&slot	14 -27 18 -6 3 -2 -4 5 0 43
pair other&sorry	-1 0 -1 6 -2 0 1 0 -1 25
pair other&team	-6 -3 -11 11 17 -3 -13 5 2 -12
pair other&thank	-8 -2 -14 0 5 -1 23 -1 -2 -10
pair other&time	-19 -17 30 18 15 -7 -13 -3 -3 -34
pair other&wait	-5 -2 34 -6 -4 -2 -12 -2 -2 -14
pair pay&role	5 2 -2 -2 -3 7 -3 -1 -2 -23
pair pay&sales	4 -5 -2 -1 -1 -2 8 -1 -1 -21
pair pay&send	-2 -2 1 -1 -1 6 0 -1 -1 -8
pair pay&sign	-2 -2 -1 -1 -2 16 -4 -1 -1 -7
pair pay&slot	19 -1 -3 -5 -5 24 -20 -5 -5 -25
pair pay&team	0 -3 -2 -1 -1 7 3 -1 -1 5
pair pay&time	-1 -9 1 -5 -5 37 -25 -3 11 -34
pair practice&slot	5 -1 0 -1 0 0 -1 -2 0 -11
pair practice&time	-2 0 -1 -1 0 0 0 5 0 -3
pair prepare&received	-9 -2 1 -1 -2 -2 -1 4 13 -4
pair prepare&remind	18 -2 -12 -3 -2 1 5 -4 -1 -9
pair prepare&review	-1 -1 -1 -1 -2 -1 7 -1 1 6
pair prepare&role	11 -6 -1 -3 24 -2 0 -2 -21 -3
pair prepare&send	1 -7 9 -2 -1 -2 -6 9 -1 38
pair prepare&sign	-8 -2 -1 -1 -3 4 11 -2 3 63
pair prepare&slot	3 -1 4 -1 -1 -1 -2 -1 -1 20
pair prepare&stage	1 0 1 0 0 0 -1 0 0 5
pair prepare&study	-2 5 -1 -1 0 -2 2 -1 -1 -2
pair prepare&talk	5 -9 -2 -1 -1 -2 11 -1 -1 -4
pair prepare&team	-1 -11 -1 8 -2 -3 13 -2 -1 -10
pair prepare&thank	1 -1 -1 -1 0 -2 -7 -1 12 -3
pair prepare&ticket	-5 -1 -1 -1 -2 -1 9 -1 1 0
pair prepare&time	21 -24 13 -6 -7 -4 10 1 -3 -45
pair prepare&video	6 -3 -1 0 0 0 0 0 0 -4
pair property&role	0 -5 -1 -1 -5 13 -1 0 -1 -1
pair property&thank	-1 -1 -1 -1 0 0 6 0 -2 11
pair property&time	-2 -6 -2 4 -8 13 1 2 -1 32
pair received&remind	-2 -3 13 -2 1 -1 -11 -1 6 3
pair received&review	-2 -3 -1 -1 1 -1 -3 5 4 -1
pair received&role	-5 -2 -2 -2 19 -2 -4 -2 -1 -3
pair received&slot	-7 13 12 -2 -3 -2 -7 -1 -3 30
pair received&sorry	-1 -1 4 -1 2 0 -1 0 -1 18
pair received&team	13 2 -2 -2 -4 5 -9 -3 1 -5
pair received&thank	-14 -5 -3 -3 -17 -5 -32 -16 95 -30
pair received&ticket	-5 -6 -3 -2 -4 -2 12 7 3 -13
pair received&time	-9 -5 21 -4 -2 -2 -12 -2 15 24
pair recorded&time	-9 15 4 -1 -1 -1 -2 -1 -4 3
pair recorded&video	-4 12 0 -1 -1 -2 -2 -1 -2 -8
pair recruiter&review	-3 5 -1 -1 -9 -1 3 -2 10 -3
pair recruiter&role	-2 2 -4 -3 24 -8 -4 1 -6 -17
pair recruiter&slot	1 2 -3 -3 -2 -2 11 -1 -2 -18
pair recruiter&stage	-17 -1 -1 16 -2 -1 4 -1 1 6
pair recruiter&talk	7 10 -6 -1 -3 -1 -3 -1 -2 -2
pair recruiter&task	3 -1 -1 -1 -1 0 -3 0 4 -10
pair recruiter&team	-8 -4 17 -9 -19 -5 23 1 4 66
pair recruiter&ticket	-3 1 -1 -1 -3 -1 7 -1 3 -5
pair recruiter&time	-3 -6 2 -1 -5 22 -5 0 -3 -26
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -2 8 -1 -1
pair recruiter&wait	-5 -1 -1 -2 -3 -1 14 -1 0 -1
pair remind&review	-4 -1 -1 1 6 -1 1 -1 -1 3
pair remind&role	-6 8 3 27 -9 -6 -11 -3 -3 13
pair remind&send	0 -1 1 -1 3 0 -1 0 -1 20
pair remind&slot	-1 -6 29 -8 -6 -15 17 -6 -5 -33
pair remind&sorry	-13 -6 22 39 -10 -7 -18 -5 -3 -24
pair remind&stage	1 0 -3 -1 0 -1 8 -2 -1 -21
pair remind&talk	4 23 -1 1 -3 -2 -18 -2 -2 -11
pair remind&team	-5 -3 11 -3 -2 -2 5 -1 -1 33
pair remind&thank	-2 -2 -1 -1 -1 -1 1 -1 6 -3
pair remind&ticket	-3 -1 -1 -1 -1 -1 9 -1 -1 3
pair remind&time	29 -51 68 -12 -4 -33 35 -22 -11 -24
pair remind&wait	40 0 -38 -1 5 -1 -2 -1 -2 20
pair review&role	0 11 -5 -4 3 -9 10 -4 -2 21
pair review&sign	-2 -2 -1 -1 1 7 -1 -1 -1 19
pair review&sorry	-2 -1 -1 3 3 0 -1 0 -1 9
pair review&stage	-4 -8 -1 -1 2 -2 13 -1 2 29
pair review&talk	-4 6 -1 -1 0 -1 -1 -1 1 -8
pair review&task	3 -9 -1 -2 4 -2 11 -1 -2 10
pair review&team	-8 1 -2 1 -8 -2 16 -3 4 31
pair review&thank	-1 -1 -1 -1 14 -1 -2 -2 -5 -17
pair review&ticket	-6 -6 -2 -2 -5 -1 20 4 -2 -15
pair review&time	2 -4 -4 -4 -1 -5 3 -1 13 16
pair review&wait	-1 -1 -1 0 0 -1 6 -1 -1 1
pair role&sales	3 13 -7 -4 -2 -4 4 -2 -2 -3
pair role&send	12 5 -2 -2 -4 0 -10 -2 2 28
pair role&shop	0 -1 -1 -1 3 1 -4 -1 3 1
pair role&sign	-4 -2 -2 -3 -2 10 -6 -2 12 -32
pair role&slot	21 3 -9 0 -3 -5 3 -4 -6 -20
pair role&sorry	-6 -1 -3 17 -1 -1 -3 -1 -1 -2
pair role&stage	14 -17 -3 0 -5 -4 14 -3 3 -3
pair role&start	24 -22 -2 -3 -5 14 -3 -1 -2 -10
pair role&study	0 -5 -1 -3 18 0 -4 -1 -5 10
pair role&talk	19 19 -6 -3 -14 7 -18 -4 -1 -16
pair role&team	-10 14 -11 -3 6 -4 20 1 -12 -21
pair role&thank	9 -8 -5 -7 8 -6 -23 -4 35 -37
pair role&time	80 -40 -12 22 -12 16 -51 -6 3 -30
pair role&video	-7 8 6 -1 -1 -1 -1 -1 -1 -15
pair role&wait	3 -5 -6 -1 -1 -2 15 -1 -1 50
pair role&wish	4 -6 -2 26 -15 -3 -7 -7 11 -15
pair sales&slot	33 -5 -11 -4 -2 -9 -1 -2 1 -3
pair sales&talk	10 0 -1 -2 -2 -3 0 -2 1 -10
pair sales&team	7 4 -2 4 -5 -3 -3 -1 0 -14
pair sales&time	53 -8 -6 2 -7 -5 -23 -4 -2 -14
pair sales&video	2 3 -1 -1 -1 -1 -1 -1 0 -1
pair send&shop	-1 -1 0 0 -1 2 -2 -1 5 4
pair send&sign	-16 -5 -3 -2 3 54 -26 -2 -2 28
pair send&slot	0 3 4 -3 -1 -1 -3 -1 2 4
pair send&talk	8 3 -1 -1 -3 -1 -3 -1 -2 -3
pair send&team	-1 3 -2 -1 -6 -2 22 -2 -11 -1
pair send&thank	-10 0 -2 -2 -7 0 2 -2 21 -8
pair send&ticket	-5 -3 -1 -1 -6 3 21 -2 -6 -18
pair send&time	-46 -20 -4 -11 -5 27 23 40 -5 -94
pair send&video	3 10 -2 -2 -1 -1 -4 -1 -1 -15
pair send&wait	6 -5 4 -11 -4 -3 20 -4 -3 -1
pair shop&slot	18 -4 0 -3 -1 -2 -10 -1 2 -3
pair shop&ticket	-1 -1 0 0 -1 0 1 2 1 -7
pair shop&time	2 3 1 -1 -1 1 -3 -1 -1 -9
pair sign&slot	0 -11 -1 -3 2 17 -2 -1 -2 -3
pair sign&start	-2 -1 -1 -1 -1 8 -2 -1 -1 -6
pair sign&team	12 -2 -2 -2 7 5 -11 -2 -6 -8
pair sign&thank	-2 -5 -2 2 -11 0 -8 -2 26 -17
pair sign&ticket	-5 -9 -2 -2 -2 26 -4 -1 -2 -3
pair sign&time	-39 -14 10 -8 11 91 -45 -1 -5 -46
pair sign&wait	-3 -2 -1 -1 -3 3 13 -1 -4 -21
pair slot&sorry	-7 -2 6 12 -1 -1 -4 -1 -1 -14
pair slot&stage	1 1 -3 -1 -1 -1 6 -1 -1 -16
pair slot&start	23 -6 -4 -5 -2 15 -17 -3 -1 -3
pair slot&talk	18 21 -12 9 -4 -4 -29 3 -2 1
pair slot&task	6 -3 -1 -1 0 0 -1 0 0 19
pair slot&team	16 -19 -6 -4 -3 -2 18 2 -3 -13
pair slot&thank	-4 3 -2 -4 -6 -2 1 -2 16 16
pair slot&ticket	-4 -11 -2 -2 -4 14 7 4 -3 1
pair slot&time	5 -46 78 -2 -27 -15 6 26 -25 -127
pair slot&video	-17 7 8 13 -1 -2 -4 -1 -2 16
pair slot&wait	27 -7 -7 -9 -2 -1 2 -3 -1 33
pair sorry&team	-5 -8 6 13 -3 -1 -2 -1 -1 -3
pair sorry&time	-23 -27 46 46 -12 -4 -17 -4 -4 -28
pair sorry&wait	-2 -1 5 -4 -1 -1 7 -3 -1 -1
pair stage&talk	19 5 -3 -2 -4 -2 1 -13 -1 4
pair stage&team	31 -10 -6 -8 8 -5 10 -15 -5 -21
pair stage&time	5 -25 12 -1 -4 -3 29 -5 -8 39
pair stage&video	-4 14 -1 -1 -1 -2 -3 -1 -1 -5
pair stage&wait	-4 -2 -1 -1 -3 -1 16 -3 -1 -1
pair start&time	12 -34 -8 -9 -9 80 -44 -6 17 -36
pair study&talk	-9 -3 -3 -2 1 -16 35 -2 -1 -10
pair study&task	13 -3 -1 -1 2 -1 -6 -1 -4 -15
pair study&team	0 -1 -1 -1 3 0 1 0 -1 -6
pair study&thank	-5 -5 -1 -2 23 -2 -1 -2 -5 -17
pair study&ticket	4 -1 0 0 -1 0 -1 0 0 2
pair study&time	-12 -8 -1 -4 10 23 -2 -2 -4 63
pair talk&team	58 -17 -13 -4 3 -8 5 -17 -7 -26
pair talk&thank	-11 -5 -3 -8 4 -3 33 -2 -5 -8
pair talk&time	43 18 -22 -4 -6 -6 5 -24 -4 -84
pair talk&video	16 7 -3 -2 11 -3 -12 -13 -2 -4
pair talk&wait	3 -2 -2 -1 2 -1 7 -1 -4 -28
pair task&team	-3 7 -1 -1 2 -2 -3 -2 2 -23
pair task&ticket	4 -1 0 -1 -1 0 -2 -1 1 -1
pair task&time	18 -7 -3 -1 -2 -2 0 -2 -2 -21
pair team&thank	3 -2 -1 -1 1 0 -1 2 0 8
pair team&ticket	-14 -5 -2 -2 -6 -2 42 -4 -8 2
pair team&time	52 -52 -5 36 -10 -17 25 -24 -4 -21
pair team&video	21 -5 -2 -2 11 -3 -9 -12 1 -3
pair team&wait	-15 -4 -4 -3 -9 -3 54 -11 -5 -10
pair thank&time	-23 -12 -8 -16 20 -3 50 -1 -8 -19
pair thank&wait	-3 -2 -2 -2 13 -1 0 -2 -2 -19
pair ticket&time	-22 26 -2 -5 -6 4 -4 2 6 -1
pair ticket&wait	-2 0 -1 -1 -1 1 -6 1 9 1
pair time&video	23 -1 16 -8 9 -5 -15 -15 -4 21
pair time&wait	40 -6 -32 -6 -2 -3 4 -2 7 18
past interview	-84 33 -63 -17 47 55 67 -21 -17 -57
pay.lure	0 0 0 0 0 0 0 0 0 119
person, and hiring little	6 -33 -43 -24 19 62 55 -44 2 65
promise	15 -81 -52 -54 -96 -19 245 -28 69 -117
proposal.availability	-35 212 34 -32 -54 -28 -72 0 -25 -52
proposal.availability@subject	-2 2 -4 -3 -3 -3 19 -2 -4 -30
proposal.link	-38 167 20 -22 -28 -12 -41 -12 -34 -59
proposal.link@subject	-27 54 -4 -4 -4 -3 -4 -3 -5 -42
proposal.offer	-14 111 79 -20 -34 -28 -29 -29 -36 -41
proposal.offer@subject	-1 2 0 0 0 0 0 0 0 3
proposal.recorded	-68 128 5 -9 -3 -7 -12 -6 -28 -58
proposal.recorded@subject	-53 107 -3 -7 0 -5 -10 -5 -24 -46
question	-154 132 75 -82 -28 106 68 -62 -54 32
rejection.clear	-94 -68 -31 52 365 -24 -124 -24 -50 -94
rejection.clear@subject	-1 -1 -1 3 2 0 -1 0 0 28
rejection.farewell	-24 -6 -10 6 78 -7 -17 -6 -13 -47
rejection.soft	-48 -43 46 -24 141 -35 21 -27 -31 -2
rejection.soft@subject	-6 -5 0 -4 0 -3 -6 -2 26 -7
relay	23 -19 -45 43 22 -18 -56 -31 80 -134
reply.hint	-38 8 -40 -7 -15 -34 152 -20 -6 -86
reply.hint@subject	-4 1 -2 -1 -4 -5 19 -3 -1 -27
reply.hold	-49 -12 -12 37 -85 1 144 -6 -17 2
reply.hold@subject	-18 -3 -2 -7 -10 -6 49 -2 -1 -5
reply.pending	31 -7 -41 -38 -98 -31 220 -40 4 -67
reply.pending@subject	-9 -5 -3 -3 -10 -3 44 7 -18 -23
reply.request	27 59 -8 -49 -81 -9 109 7 -55 -24
reply.request@subject	-28 -23 -8 -5 -9 -15 64 30 -5 -47
reply.thanks	-23 -17 -74 65 73 -37 45 8 -40 -91
reply.thanks@subject	-4 -3 -1 -1 -24 -1 5 4 25 -2
reschedule.moved	-166 -55 343 -5 -25 -13 -32 -27 -19 -61
reschedule.moved@subject	-97 -22 140 26 -8 -6 -15 -10 -7 -53
reschedule.why	-52 -75 209 58 -84 -14 -43 -5 6 -31
reschedule.why@subject	-4 -1 -4 -1 -1 3 -2 10 -1 -2
scheduler	13 101 -21 -8 -13 -36 -18 -7 -10 -75
sense alert	-2 -16 -5 -3 23 -11 30 -3 -13 65
sense alert@subject	0 0 0 0 0 0 2 0 0 32
sense apply	7 42 -42 -14 -11 -29 -61 -13 121 65
sense apply@subject	-17 -10 -21 -28 45 -8 -16 -12 67 -85
sense ask	7 34 54 -18 -38 9 -48 30 -29 -2
sense ask@subject	-8 -15 -10 5 -3 -4 26 12 -2 9
sense asked	-92 79 45 -49 -17 63 41 -37 -33 17
sense asked@subject	-9 5 -13 -6 -8 -6 40 4 -7 117
sense available	-35 115 -12 -10 -23 -22 -15 -4 6 81
sense available@subject	0 12 -1 -2 -2 -1 -4 0 -2 12
sense away	-9 -19 -3 -13 -32 -6 29 46 7 22
sense away@subject	-6 -3 -5 4 -2 -2 -8 24 -1 -11
sense back	-2 -23 9 -10 -8 -11 21 31 -8 -16
sense back@subject	0 -1 -1 -2 10 -1 -5 3 -1 -13
sense book	37 49 28 3 -23 6 -70 -16 -14 16
sense book@subject	-22 32 17 25 -15 -7 -16 -7 -8 31
sense bounce	-8 -5 -3 -3 -9 -2 -10 38 1 16
sense bounce@subject	-3 -3 -2 -2 -6 -1 -4 27 -6 -34
sense call	40 25 -34 11 -17 31 -32 -18 -6 11
sense call@subject	69 -11 -12 2 -8 -10 -24 -3 -5 -32
sense cancel	-62 -11 4 149 -24 -10 -32 -9 -4 -29
sense cancel@subject	-50 -7 -9 112 -17 -3 -17 -5 -4 -5
sense candidate	-31 0 -15 -9 41 -16 27 -8 11 -30
sense candidate@subject	-12 15 -6 -10 44 -6 -12 -4 -7 70
sense choose	-45 75 -12 8 71 11 -80 -19 -9 14
sense choose@subject	-7 18 -2 -2 1 4 -8 -2 -2 58
sense civic	4 7 -4 -8 6 26 -14 -7 -11 65
sense civic@subject	-1 4 -1 -1 -1 0 0 -1 0 31
sense closer	-9 -4 -9 -10 96 -13 -38 -4 -10 67
sense cold	9 -2 -4 -13 -3 -8 18 -3 6 91
sense cold@subject	9 -1 -1 -2 -12 -3 -2 -1 13 22
sense confirm	55 -16 14 -24 -40 -5 19 -13 11 -39
sense confirm@subject	25 -5 -12 -4 -5 -2 -3 2 5 -3
sense deadline	-20 10 -29 -32 -9 23 59 -30 29 39
sense deadline@subject	-4 -17 6 -2 -3 -8 14 13 1 49
sense decide	15 -32 -22 0 35 -8 39 -28 1 55
sense decide@subject	-4 -3 -2 -2 7 3 5 -1 -2 2
sense document	41 -56 -28 -11 -29 -4 110 -17 -5 3
sense document@subject	-4 -13 -4 -3 -4 -8 43 -4 -3 -67
sense education	11 -13 -4 -6 26 -4 -6 -1 -4 96
sense education@subject	1 -1 0 0 22 -1 3 0 -22 3
sense enjoyed	-30 29 -20 -20 37 15 42 -21 -31 -11
sense enjoyed@subject	-12 16 -1 -1 -1 -1 0 -1 -1 -2
sense event	8 -10 4 2 -8 -2 -16 22 -1 21
sense event@subject	-5 3 -2 8 -1 -1 -2 -1 -1 4
sense exit	18 -1 -2 -2 -1 5 -16 -2 0 13
sense exit@subject	0 0 0 0 0 0 0 0 0 22
sense family	-22 20 -7 -7 -12 -17 46 -8 7 50
sense feedback	23 -9 -7 -7 11 -3 4 0 -12 17
sense feedback@subject	-3 -2 -2 -3 22 -4 -2 -1 -4 -3
sense filled	-18 -24 32 19 19 42 -44 -4 -22 -16
sense filled@subject	-23 -3 18 -7 -3 0 -5 24 -2 3
sense forwarded	2 -2 -4 -1 -3 1 2 3 2 -3
sense future	-44 -15 18 9 31 -9 19 -7 -2 26
sense glad	12 4 -25 -22 -9 46 31 -17 -20 17
sense glad@subject	-2 2 0 0 -1 -1 4 -1 0 21
sense health	28 -5 -8 -11 -29 7 -28 22 26 -58
sense health@subject	0 -3 -1 -1 -18 -1 -2 -1 27 -21
sense hear	-36 -15 -1 20 -18 -2 24 -12 41 -55
sense hear@subject	-54 -5 22 4 47 -17 8 15 -21 -62
sense hiringside	7 -12 19 -6 -14 1 -4 -4 14 4
sense hiringside@subject	4 -2 5 -3 -1 -1 -1 -1 -1 45
sense hitch	-11 -25 39 -11 -6 -19 31 4 -3 5
sense hold	-39 -6 -10 33 -51 -6 101 -7 -15 -48
sense hold@subject	-10 2 -1 -9 -6 -4 30 -1 -1 -14
sense inbox	-102 -34 -35 -27 -23 -25 7 243 -3 46
sense inbox@subject	-7 -13 -3 -3 -7 -3 -7 58 -16 -30
sense interview	28 56 16 47 -44 -15 -76 -19 7 100
sense interview@subject	131 35 43 37 -48 -44 -113 22 -62 -48
sense invite	34 -13 22 17 -16 12 -58 -6 8 18
sense invite@subject	10 4 12 -6 -3 -3 -7 -3 -3 54
sense join	1 -15 -10 9 8 94 -74 -11 -2 17
sense join@subject	1 -1 -1 -1 -1 8 -3 -1 -1 -10
sense keen	-6 61 -27 -25 3 -7 11 10 -20 78
sense link	3 45 28 -21 -19 -27 -2 -1 -7 166
sense link@subject	0 0 0 0 0 0 0 0 0 42
sense lure	-7 1 -2 -2 -8 -5 31 -5 -2 135
sense lure@subject	-1 -4 0 -1 4 -2 7 -1 -3 25
sense machine	-2 0 -8 -4 -10 0 -18 47 -5 6
sense machine@subject	-6 -5 -4 -3 -5 -3 -8 38 -5 -19
sense mediaword	10 -1 -4 -4 0 -1 -3 1 3 120
sense mediaword@subject	-9 -3 -3 -3 2 -17 35 -2 0 11
sense meet	22 42 -3 6 -36 -32 33 -28 -4 -30
sense meet@subject	24 4 -6 1 -5 -8 -11 0 2 23
sense mine	-15 22 10 -3 -3 -1 -2 -1 -8 44
sense mine@subject	-1 0 0 0 0 0 -8 11 0 -18
sense move	-60 -32 120 -19 -3 15 5 -2 -23 57
sense move@subject	-25 -17 68 -7 -1 -3 -12 1 -4 -18
sense not	-91 -66 80 77 136 -64 -69 59 -64 24
sense not@subject	-11 -5 -9 14 -12 -2 -6 22 9 -11
sense offer	-63 35 -25 -4 57 75 -68 -13 6 75
sense offer@subject	-12 -4 -4 -3 -5 42 -8 -2 -3 89
sense office	32 58 -7 -11 -16 -17 -14 -7 -17 2
sense office@subject	11 5 -4 -7 2 -1 2 -1 -7 5
sense official	-15 1 12 -2 -2 -5 13 -2 0 70
sense official@subject	0 0 0 0 0 0 0 0 0 44
sense onward	-33 45 -15 -7 31 -9 24 -9 -27 -27
sense onward@subject	1 0 -6 -5 27 -6 -4 -2 -5 -58
sense other	-60 -58 64 10 80 -12 9 -12 -21 58
sense pay	-29 8 -11 -14 -10 81 -11 -11 -3 45
sense pay@subject	6 2 0 -1 -1 -1 -3 0 0 -3
sense practice	11 -4 -2 -3 1 -1 -3 1 1 48
sense practice@subject	-3 0 -1 0 0 0 0 5 0 -1
sense prepare	103 -51 -21 -1 4 -18 9 2 -26 22
sense prepare@subject	2 0 0 -1 -1 0 1 0 0 19
sense property	30 -15 -6 1 0 7 -11 -2 -5 82
sense property@subject	-2 -1 -1 5 1 -1 1 -1 -1 46
sense received	-21 -23 8 -18 -14 -10 -53 12 119 58
sense received@subject	-11 -3 -4 -4 -16 -5 -8 15 37 -35
sense recorded	-30 41 4 -4 3 -2 -4 -3 -5 65
sense recorded@subject	-4 9 0 -1 4 -2 -2 -1 -3 -2
sense recruiter	-35 -7 5 -3 35 7 -10 14 -7 12
sense recruiter@subject	10 -1 -3 2 -3 1 -4 -1 -2 38
sense remind	37 -46 43 9 -4 -40 40 -26 -12 -11
sense remind@subject	-1 -21 46 -9 -5 -5 -3 2 -4 28
sense review	-19 2 -18 0 -18 -14 29 -1 39 25
sense review@subject	3 -9 -2 -3 7 0 8 -2 -2 28
sense role	49 -22 -54 54 42 22 -52 -39 2 -82
sense role@subject	22 13 -10 -11 9 17 -8 -6 -27 -14
sense sales	86 0 -45 20 -8 -18 -22 -11 -1 52
sense sales@subject	6 12 -2 -3 -2 -4 -4 -1 -2 13
sense send	20 -57 10 -51 -44 21 95 15 -8 -5
sense send@subject	5 2 -2 -2 -4 -2 -2 1 4 -15
sense shop	-8 15 -2 4 -5 -3 -13 9 3 80
sense shop@subject	-7 2 -1 15 -9 -1 -2 2 1 -1
sense sign	-30 -36 0 -16 2 119 -44 7 -1 24
sense sign@subject	-21 -13 -4 -5 -5 44 -8 17 -4 -36
sense slot	107 27 37 -15 -72 -38 -26 20 -40 -2
sense slot@subject	-24 37 14 -5 -3 -4 -5 -6 -4 14
sense sorry	-59 -66 101 100 62 -25 -77 -20 -17 -74
sense stage	35 -2 -12 20 -42 -25 52 -25 0 -19
sense stage@subject	22 26 -11 -10 -6 -21 14 -8 -6 -69
sense start	28 -12 -17 -16 -17 70 -29 -14 7 -21
sense start@subject	-1 -1 0 0 -1 3 -1 1 0 17
sense study	0 -26 -10 -12 36 1 23 1 -13 44
sense study@subject	-32 -6 -6 -3 0 25 -10 34 -1 -33
sense talk	56 121 -57 -25 11 -55 -1 -32 -18 -40
sense talk@subject	38 46 -17 -9 14 -9 -31 -18 -14 -76
sense task	8 -4 -13 -7 -7 -22 38 -11 18 -51
sense task@subject	-19 -15 -3 -4 -2 -18 64 -4 0 -7
sense team	37 -38 -37 16 10 -15 109 -53 -28 -106
sense team@subject	52 14 -5 -12 0 -7 -19 -13 -11 15
sense thank	-91 -16 -78 41 63 -55 33 4 99 -82
sense thank@subject	-40 -9 -8 -6 -23 -4 -11 50 51 -41
sense ticket	-14 6 -13 -17 18 17 -15 0 19 -3
sense ticket@subject	-4 -2 -2 -1 -2 -1 -9 16 5 -20
sense time	18 56 48 23 -74 -2 -36 14 -47 23
sense time@subject	26 -62 38 94 -24 -20 -55 7 -2 55
sense urgent	-5 -3 -3 -8 -6 -4 -15 48 -3 34
sense urgent@subject	-6 -1 8 10 -4 -1 -6 0 0 11
sense video	69 5 19 -7 1 -14 -34 -26 -13 -109
sense video@subject	2 14 -2 -2 -2 -3 -3 -2 -3 -17
sense wait	21 -20 -9 -41 -48 20 78 2 -4 -30
sense wait@subject	-8 19 -1 -2 -3 -1 -2 5 -8 5
sense wish	-14 1 -28 58 67 -19 -67 -20 22 2
sense wish@subject	0 0 0 0 0 0 0 0 1 25
several times, asked	-38 96 22 -11 -13 -10 -25 -9 -10 -37
shift	-53 31 40 -4 -2 -2 -7 -2 -1 -11
short	28 -40 -43 -1 -49 -27 136 52 -56 -96
slots on offer	170 -9 -24 -8 -24 -14 -68 -14 -9 -76
survey	21 -14 -3 -3 14 -1 -6 -3 -6 49
survey@subject	7 0 -2 -1 0 0 0 -2 0 -20
times of one day	110 -18 12 -15 -7 -8 -59 -9 -7 41
times of several days	-92 249 -8 -25 -19 -23 -53 -12 -17 10
voided interview	-37 -9 52 -2 0 -1 -2 -1 0 -4
voided, and a time	-37 -9 52 -2 0 -1 -2 -1 0 -2
windows	79 -40 -14 -10 -10 -24 32 -6 -7 36
word !	30 9 -5 10 -29 22 -21 -27 11 15
word ! !	0 -4 -2 -1 -3 37 -26 -2 -1 42
word ! i	-2 5 0 0 -1 0 1 0 -2 8
word ! i'm	0 0 0 0 0 0 0 1 0 6
word ! je	0 -1 -1 -1 -3 -3 8 -1 1 -5
word ! the	-5 -1 4 -1 -4 -2 11 -1 -1 -6
word ! timemention	0 0 0 0 0 0 0 0 0 12
word ! we	0 -2 -2 0 0 7 -3 0 1 0
word ! wir	-1 1 0 -1 3 0 -3 0 0 6
word ! with	3 -2 -2 -1 -1 4 2 -1 0 -5
word #	30 19 -27 -22 2 65 -52 -2 -14 76
word # #	25 -21 -16 0 18 1 -5 0 -1 11
word # :	2 2 -1 0 -1 0 -3 1 -1 70
word # ?	0 -3 0 -1 -1 -2 8 -1 0 -13
word # a	5 0 -6 -1 -2 -1 8 -2 -3 3
word # and	0 3 0 0 0 1 -3 0 0 10
word # b	4 -1 -1 -1 1 0 -1 -1 0 0
word # bruto	0 0 0 0 0 2 0 0 0 -3
word # c	0 0 0 0 0 0 0 0 0 9
word # days	-2 -3 -1 0 -1 20 -14 2 -1 -6
word # de	-1 1 0 0 6 0 0 0 -5 2
word # dias	-5 -2 -1 -1 -2 1 14 -2 -3 -7
word # e	2 -6 -1 -1 0 0 7 -1 0 -1
word # en	0 0 1 0 0 0 -1 0 1 13
word # euro	0 0 0 0 0 2 -1 0 0 12
word # h	0 0 1 0 0 0 -1 0 0 3
word # hour	-1 -2 0 0 -1 3 1 3 -1 12
word # in	5 -3 -1 0 0 0 0 0 0 7
word # k	-3 -4 -2 -1 -4 42 -27 -2 0 -4
word # min	16 10 -5 -2 0 -6 -11 -2 0 -22
word # minut	-3 9 0 -1 -1 -1 -2 -1 -1 1
word # minute	-1 8 -1 -1 1 0 -3 0 -3 3
word # minuti	0 5 0 0 -1 0 -2 0 -1 -1
word # month	0 0 0 0 0 0 0 0 0 3
word # new	1 0 0 0 0 0 0 0 0 3
word # oferta	0 0 0 0 0 0 0 0 0 3
word # people	0 0 0 0 0 0 0 0 0 10
word # pm	-1 4 -1 0 0 0 -1 0 0 -4
word # th	-2 9 -3 -1 0 0 -1 -1 0 -10
word # timemention	2 1 -1 0 0 0 -1 0 0 4
word # to	-2 0 0 -1 0 9 -4 -1 0 6
word # work	-3 0 4 0 0 0 -1 0 1 1
word # x	0 -6 0 0 0 0 6 0 0 7
word :	-16 -1 2 -2 -23 -9 -3 69 -18 62
word : #	6 -2 -4 2 3 2 -5 3 -6 43
word : app	-2 5 2 -1 -1 0 -1 0 -2 -3
word : calend	1 11 -2 -1 -1 -5 -2 -1 -1 -4
word : colloquio	0 -2 0 2 0 0 -1 0 0 -4
word : data	5 -1 -1 0 1 0 -2 -1 -1 2
word : el	-1 1 0 0 0 0 1 0 0 -3
word : entretien	1 -1 0 1 -2 0 -1 3 0 -9
word : entrevista	1 -1 1 6 -4 0 -1 -1 -1 -4
word : google	2 0 -1 0 0 0 0 0 0 3
word : hiring	1 -1 0 0 0 0 0 0 0 -3
word : http	2 23 -3 -4 -4 -11 4 -2 -5 49
word : interview	-4 -1 4 1 -1 -1 -2 4 -1 4
word : intro	0 0 0 1 0 0 0 0 0 -7
word : la	-1 0 0 1 -1 0 3 0 -1 1
word : meet	4 -1 -1 -1 0 0 0 0 0 -14
word : r	-5 0 0 5 0 1 0 0 0 -1
word : the	0 0 0 -2 -1 0 4 0 1 10
word : timemention	-34 -7 11 -3 -3 -1 -5 44 -1 45
word : your	5 -2 -1 0 1 0 -1 -3 1 0
word : zoom	3 0 -1 0 0 0 -1 0 0 -6
word ?	-36 37 17 -18 -12 22 12 -11 -12 -19
word ? #	-1 -4 -1 0 -1 14 -5 -1 0 -5
word ? ?	0 0 0 0 0 0 0 0 0 12
word ? i	20 9 -19 -1 0 0 -9 0 0 8
word ? if	-1 1 0 0 -3 -1 5 0 0 2
word ? my	0 -1 1 0 0 0 0 0 0 8
word ? timemention	0 0 0 0 0 0 0 0 0 3
word ? we	-2 4 -1 0 0 0 -1 0 0 1
word a	-62 27 17 -13 18 -10 38 -3 -12 -16
word a #	-5 7 4 -1 -3 6 -6 -1 -2 7
word a call	-1 3 -2 0 -2 -1 2 1 0 3
word a day	0 4 0 0 0 0 -3 0 0 2
word a de	0 0 0 0 0 0 0 0 0 -3
word a entrevista	0 0 3 -2 0 0 -1 0 0 0
word a first	0 1 0 0 0 0 0 0 0 -4
word a gente	-1 0 0 0 3 0 -1 0 0 0
word a la	1 -1 0 1 -11 -1 10 -1 2 -1
word a las	-2 0 4 0 0 0 -1 0 0 -1
word a look	0 -1 0 0 -1 -2 1 3 1 -3
word a lot	0 0 0 0 1 0 0 0 0 5
word a mon	2 2 0 -1 -1 -1 -1 1 -1 -3
word a new	0 -1 1 -1 0 0 0 2 0 16
word a phone	0 1 0 0 0 0 0 0 0 -4
word a quick	0 -2 0 0 -1 -2 5 0 0 2
word a short	0 0 0 0 -2 0 2 0 0 8
word a sua	-1 7 0 0 0 0 -7 0 1 -3
word a timemention	-6 0 11 -2 -1 0 -2 0 -1 -22
word a una	-5 6 0 -1 1 0 0 0 0 0
word a vaga	0 -6 -2 9 -9 -1 11 -1 0 -8
word a week	-8 -2 7 -2 10 5 -9 -2 0 -14
word aan	5 -6 -1 0 1 0 1 1 -1 -2
word aan de	2 -2 0 -1 -1 0 1 0 0 -5
word ab	0 -2 2 -1 -1 0 0 0 2 5
word abbiamo	-1 -1 -5 -1 6 -1 3 -1 0 -2
word abc	2 0 -1 0 0 0 0 0 0 -4
word able	-3 1 -10 7 -2 -1 6 0 0 -1
word able to	-3 1 -10 7 -2 -1 6 0 0 -1
word about	-13 4 11 5 -5 -9 0 3 3 35
word about an	1 1 -1 0 0 0 0 1 0 -9
word about the	2 6 -2 7 -3 -2 -7 -1 -1 6
word about your	-1 -1 0 0 -2 0 0 0 4 3
word above	4 -1 -2 -1 0 0 -2 2 0 -3
word abraco	1 0 0 0 2 -1 -1 0 0 -5
word accept	-2 -1 -1 -1 1 0 0 7 -1 5
word accepte	-1 -1 0 -1 3 0 -1 3 -1 -3
word acces	0 0 0 0 -1 0 0 0 1 6
word account	0 0 0 0 -1 0 -1 3 -1 4
word action	-2 0 2 1 0 0 0 0 0 12
word acudir	0 0 0 0 0 0 0 0 0 4
word add	1 -1 0 -1 0 0 0 2 0 31
word addetto	0 0 0 0 0 0 0 0 0 -4
word addres	0 -2 0 0 -1 0 0 4 0 1
word afraid	-2 -1 -2 3 17 -1 -12 -1 -1 -7
word afspraak	2 -1 1 1 0 0 -1 0 0 -5
word after	-2 -2 -2 -2 -5 -4 1 1 14 -13
word after a	0 0 0 0 3 0 -2 0 0 0
word after the	-1 -1 0 0 -3 -1 0 0 7 -7
word afternoon	-1 3 3 0 -1 0 -2 0 0 -5
word again	-14 -3 8 4 -1 -2 11 -1 -1 -3
word agenda	2 9 1 0 -2 -5 -4 -1 -1 4
word agenda :	0 0 0 0 0 0 0 0 0 10
word aggiornamento	0 0 0 0 2 0 0 0 0 -6
word agora	0 2 0 0 -2 0 -1 0 3 1
word ahead	-3 -1 -1 2 0 -1 5 0 0 -2
word ai	-1 0 -1 5 -2 0 -1 0 0 -1
word aim	1 -1 0 0 -1 0 -1 2 1 -4
word aim to	1 -1 0 0 -1 0 -1 2 1 -4
word ainda	-1 0 0 0 -1 0 3 0 -1 -2
word al	-3 -6 -2 -2 0 -2 15 1 -1 3
word algo	-3 0 -1 0 -1 0 1 0 4 -1
word all	-8 -6 12 27 -8 3 -11 -8 -2 44
word all time	1 0 0 0 0 0 0 0 0 -5
word alle	0 -3 2 1 1 0 -4 -1 3 15
word almacen	-6 7 0 -1 2 0 0 0 -2 -3
word als	9 2 -2 -3 -2 7 -8 -2 0 -28
word also	-5 1 4 -1 -1 -1 3 -1 0 24
word am	15 -11 1 2 2 -3 -8 3 -2 11
word am telefon	-1 -2 -2 0 0 0 7 0 0 -8
word am timemention	4 -4 -1 1 2 -1 -1 -1 1 21
word an	9 -1 -10 -5 6 7 -8 0 3 27
word an answer	-2 0 0 0 0 0 3 0 1 -2
word an der	3 -2 0 0 -1 0 0 0 1 -2
word an hour	3 1 -2 -1 -1 8 -6 -1 -1 -9
word an interview	0 2 -3 -1 0 -1 -1 3 0 0
word an update	0 -2 0 0 5 0 -2 0 0 -1
word analista	2 0 2 -1 0 2 -3 -1 0 -8
word analista de	3 0 1 -1 0 0 -2 -1 0 0
word analyst	-12 16 3 1 3 0 -6 -1 -4 -12
word analyst at	0 -2 0 0 0 3 0 0 0 3
word analytic	2 -1 -2 -1 -1 0 -1 3 1 4
word ancora	-1 0 0 0 -1 0 4 0 0 -9
word and	0 4 -18 2 -2 8 -4 1 10 42
word and #	-1 4 0 0 0 0 -3 0 1 -1
word and have	0 11 -1 0 0 0 -9 0 0 8
word and i	-1 0 0 -1 3 5 -3 -1 -1 -2
word and i'd	0 -3 0 0 0 0 4 0 0 -5
word and i'll	3 -2 -2 -4 -1 -2 9 -1 -1 -7
word and i'm	3 -1 0 -1 3 -1 -3 0 0 1
word and the	-1 -3 -1 3 6 -2 0 -1 -1 1
word and we	-1 0 0 0 -1 7 -4 0 0 9
word and will	1 -2 -1 -4 -2 -2 -8 9 7 -3
word and would	-1 3 0 0 -1 -2 3 0 -2 8
word and you	3 0 0 -1 -1 0 0 0 -1 5
word and your	4 -1 0 -1 -3 0 -1 -3 4 15
word ander	0 -2 3 0 -2 0 3 0 -1 -4
word andr	-8 6 0 1 -2 -1 5 -1 -1 -9
word angebot	0 0 0 0 0 1 0 0 0 -3
word angekommen	0 0 0 0 0 0 -2 0 3 -1
word ano	0 0 0 0 0 0 1 0 0 8
word another	1 -5 10 -4 4 -1 -2 -1 -1 30
word another time	3 -3 2 -1 0 0 0 0 0 3
word answer	-2 -1 -1 -1 -1 -1 5 0 1 20
word antwoord	-1 0 0 0 -1 -1 5 0 -2 -3
word any	8 12 -1 -1 -1 -4 -11 -2 1 13
word any chance	0 10 0 0 0 0 -9 0 0 0
word any time	-1 4 0 0 -1 0 -2 0 1 -5
word anyth	-7 -1 -5 4 -1 -4 15 -1 -1 3
word aos	-2 -2 0 0 0 0 8 0 -4 5
word app	-2 5 2 -1 -1 0 -1 0 -2 1
word appli	0 0 0 0 0 0 0 0 3 23
word appli on	0 -1 0 0 0 0 0 0 2 -4
word applicant	-2 -1 -1 -1 3 -1 4 -1 -2 12
word application	-5 6 -4 -1 -8 0 -9 -1 22 21
word application :	-1 -1 0 0 -1 0 -1 3 2 4
word application and	-1 8 -1 0 0 3 -9 0 -1 -2
word application for	0 -1 -1 -1 -4 -1 -4 -1 13 3
word application to	0 0 0 0 0 0 0 0 1 5
word apply	-1 5 -1 -1 -3 0 -4 -1 6 15
word apply for	0 0 0 0 -3 0 0 0 5 5
word apply to	0 6 0 0 -1 0 -3 0 -1 6
word appointment	0 1 0 0 0 0 1 -1 0 12
word appreciate	2 0 -1 0 -2 0 -2 0 5 0
word approval	0 0 0 0 0 0 1 0 0 14
word appuntamento	0 0 2 0 0 0 0 0 0 6
word april	0 0 0 0 -1 0 2 0 0 3
word aqui	-2 -3 0 -1 2 -1 5 -1 -1 -11
word are	28 -3 -14 2 -6 -3 5 -6 -3 37
word are on	11 -2 -3 -1 0 0 -3 -1 0 -6
word are pleas	0 -2 0 0 0 4 0 0 0 -1
word are schedul	2 0 0 0 0 0 0 0 0 -7
word are you	-3 5 -2 -1 -3 -4 9 -1 0 -17
word around	-3 4 -1 0 -2 -2 7 -2 -1 5
word arrange	-2 1 0 -1 -1 0 4 0 -1 -1
word as	-18 -9 8 -8 -12 36 6 -3 1 21
word as #	-1 0 1 0 0 0 0 0 0 9
word as a	0 0 0 0 0 0 1 0 0 21
word as i	-3 -1 -1 -3 -2 7 5 -1 -1 -5
word as soon	-3 -2 -2 -3 -4 18 -1 -1 -1 -5
word ask	7 -1 -4 0 0 1 -1 0 0 -3
word ask for	7 -1 -4 0 0 1 -1 0 0 -15
word asked	-4 -1 -1 -1 0 -1 8 0 -1 -1
word assessment	1 -3 0 -1 1 -1 3 0 -1 3
word assistant	1 -3 -1 -1 11 -1 -11 -1 5 -7
word associate	-14 -4 -3 -2 -1 10 -4 18 0 -14
word at	-3 6 -5 4 -1 -1 -4 1 3 3
word at #	4 0 -2 -1 0 1 -1 0 0 -17
word at all	-13 -1 18 -1 0 0 -2 -1 -1 10
word at least	0 -1 0 0 0 0 1 0 0 -4
word at our	2 -1 -1 -1 -1 0 -1 0 1 -9
word at the	9 -4 -5 2 1 -3 5 -3 -1 12
word at their	-9 13 -1 0 0 -1 -1 0 0 -10
word at timemention	8 -4 -1 -1 0 0 -1 0 0 9
word at your	-2 0 -1 0 -1 -3 6 -1 0 2
word ate	-3 1 -2 -3 -8 1 20 -1 -6 -18
word ate timemention	-2 2 -1 -2 -1 1 9 -1 -5 -6
word attach	20 -5 -2 -2 -3 7 -7 -5 -2 16
word attention	0 1 0 0 0 0 -2 0 3 0
word atualizacao	0 0 0 -1 -5 0 8 0 0 -6
word au	-5 2 -2 -3 22 0 -7 -2 -6 -23
word au #	3 -1 0 -1 -1 -2 2 0 0 -8
word au poste	-2 3 0 0 6 0 -1 0 -5 -3
word au telephone	-1 -1 0 0 0 3 0 0 0 -4
word auch	-4 9 -6 2 -1 0 1 0 0 9
word auf	4 0 2 -1 0 -1 -2 0 -2 -5
word auf dem	0 0 0 0 -1 0 2 0 1 3
word auf sie	0 0 0 0 -1 0 3 0 0 -1
word aula	0 0 0 0 0 0 0 0 0 3
word automatic	-1 0 -2 0 0 0 -1 4 0 -1
word automatica	-1 -1 -1 -1 -1 -1 -1 6 -1 -1
word automatica :	-1 -1 -1 0 -1 0 -1 5 0 -1
word automatique	0 0 0 0 0 0 -1 5 -3 -2
word automatisch	0 0 0 0 0 0 -1 3 -1 -2
word autre	0 0 3 -1 -2 0 1 0 -1 -3
word availability	-3 3 0 -1 -1 0 -1 3 -1 -4
word availability for	-1 3 0 0 0 0 -1 0 0 -2
word avant	-1 0 -1 0 -2 0 6 0 -2 -1
word avec	2 3 1 -2 5 0 0 -1 -7 -6
word avez	1 0 0 0 0 0 0 0 0 -3
word aviso	-1 0 1 0 -1 0 1 0 0 -6
word avon	-1 0 0 0 7 0 0 4 -8 -1
word avon bien	-1 0 0 0 0 0 1 4 -2 -1
word away	0 -1 0 -1 -4 -1 1 1 5 0
word b	6 0 -2 -2 0 0 -2 -1 0 2
word back	-15 -6 8 -6 -9 -9 33 -2 7 -22
word back on	-1 -3 3 -1 0 -2 3 1 0 -1
word back to	-3 -2 -1 -3 -7 -1 10 -2 9 -4
word backend	-2 1 0 0 2 1 -1 0 1 -4
word background	-1 -1 0 0 -3 -1 2 0 4 2
word bank	1 0 2 0 0 0 -1 -1 0 5
word base	-1 -1 0 1 1 2 -2 0 0 6
word be	-8 -10 4 0 20 1 -9 -3 5 -17
word be a	1 1 0 0 -1 -1 0 0 0 -9
word be in	-6 -4 9 -4 8 -7 4 0 -1 -9
word be on	-3 -1 5 -1 0 -1 1 0 0 2
word because	-2 -2 2 -1 4 0 -3 4 -1 8
word because of	0 0 1 0 5 0 -3 0 -1 0
word because you	0 0 0 0 0 0 0 0 0 4
word bedankt	0 -1 0 0 1 0 -1 2 1 -7
word bedankt voor	0 -1 0 0 1 0 -2 2 1 -6
word been	-24 -7 19 10 4 -2 -7 3 4 10
word been cancel	-6 0 0 7 0 0 0 0 0 2
word been moved	0 0 0 0 0 0 0 0 0 6
word been reschedul	-3 0 4 0 0 0 0 0 0 2
word been select	0 -2 0 0 0 3 0 0 0 1
word been shortlist	4 1 0 0 -1 0 -3 0 0 -2
word before	-1 3 -7 -3 4 -8 21 -7 -1 10
word before i	2 6 -1 -1 -2 -4 5 -5 0 -12
word before the	1 0 0 0 0 0 1 0 0 4
word before timemention	-1 2 0 0 0 0 0 0 0 -6
word before we	-1 -4 0 0 -1 -2 9 0 0 -1
word before your	0 0 0 0 0 0 0 0 0 4
word begin	3 -6 -2 -1 -1 6 -3 -1 4 -9
word bei	9 -2 -1 -2 -1 0 -4 1 2 -10
word bei uns	3 0 -1 -2 1 0 -3 1 2 -7
word being	-5 -3 -1 5 -2 -1 0 8 -1 -10
word bello	1 0 -1 -1 1 0 -1 0 0 -4
word below	-1 0 5 -2 5 0 -1 1 -6 -3
word below :	0 0 0 0 6 0 0 0 -6 -1
word bem	-2 1 3 -1 1 0 -1 0 0 -5
word ben	-1 -9 -1 0 0 0 10 1 0 1
word bent	3 -3 0 0 0 1 0 0 0 -2
word bericht	2 -1 1 0 -1 -1 0 1 -1 -5
word besoin	1 0 0 0 0 0 0 0 0 -3
word best	-2 11 -9 26 -8 -3 -11 -5 1 -14
word best for	0 2 0 0 0 0 -1 0 0 -12
word bestatigen	3 -2 0 0 -1 0 0 0 1 -3
word beste	4 -7 3 0 2 0 -1 -1 0 6
word better	-1 -2 -1 0 13 -1 -6 -1 -1 7
word between	0 1 0 0 0 0 0 0 0 8
word between timemention	0 1 0 0 0 0 0 0 0 3
word bewerbung	7 -4 -1 -2 -1 3 -3 -1 3 -13
word bewerbung als	-1 1 -1 -1 -1 3 -1 0 1 -7
word bien	-3 -4 3 -1 -4 -1 9 0 2 -4
word bien recu	-3 -1 -1 -1 -2 -1 9 0 -1 -4
word bij	0 -10 -3 0 1 -1 11 0 1 -4
word bij de	0 0 0 0 0 0 0 0 0 10
word bio	1 0 0 0 0 0 0 0 0 5
word bis	2 -1 2 1 -2 0 -6 -1 4 6
word bis timemention	1 -1 0 0 0 0 1 0 0 11
word bitte	7 -6 2 -3 -1 -2 2 2 0 -5
word bitte bringen	5 -1 -1 -1 0 0 -1 0 0 5
word blake	0 0 0 -1 0 0 -1 3 0 2
word block	8 -1 -1 -1 -1 0 -3 -2 -1 0
word boa	1 0 -1 1 0 -3 2 -1 0 -15
word boa tarde	-1 1 1 2 -1 -2 0 -1 0 -13
word board	-6 -2 -5 -2 -8 -2 30 -2 -4 -2
word bom	-1 8 -1 0 -1 0 -2 -1 -1 -6
word bom dia	-1 8 -1 0 -1 0 -2 -1 -1 -6
word bon	-1 -1 4 -1 -1 2 -1 -1 0 4
word bonjour	3 -1 3 -2 -4 -4 11 -1 -5 -24
word bonjour monsieur	1 0 0 0 1 0 0 0 0 -3
word bonjour yani	-5 0 2 0 -2 -1 11 -4 -1 -3
word bonne	-2 3 0 2 -1 0 0 0 0 -1
word book	10 -5 1 -1 -1 1 -3 -1 -1 21
word book !	2 0 0 0 0 0 -1 0 0 6
word book your	0 0 0 0 0 1 0 0 0 -9
word boss	-1 0 0 0 0 -1 3 -1 0 1
word both	-6 6 -5 -1 -1 8 -5 -1 6 13
word brandt	2 0 -1 0 0 0 0 0 0 -7
word brasilia	0 0 0 1 0 0 0 0 0 -6
word break	11 -1 -1 0 0 -1 -8 -1 0 -5
word brief	3 -3 0 0 -1 0 0 0 2 1
word bring	0 -5 2 -1 -1 -1 7 -1 0 -4
word bring a	1 -2 0 0 0 0 3 0 0 -1
word bring your	-1 -1 3 0 0 0 0 0 0 2
word bringen	5 -1 -1 -1 0 1 -1 -1 0 7
word bringen sie	5 -1 -1 -1 0 1 -1 -1 0 7
word bruto	0 -1 0 0 0 3 -1 0 0 -3
word budget	-1 0 0 -1 0 -1 5 0 -2 -1
word buen	-2 0 0 0 0 -1 4 0 0 -9
word buen dia	0 0 0 0 0 0 0 1 0 -8
word buena	0 0 -1 4 -1 -1 1 -1 -1 -6
word buena tard	1 0 0 2 0 0 -1 0 0 -5
word bueno	-2 0 0 -1 1 0 3 0 -1 2
word bueno dias	-1 0 0 -1 -1 0 4 0 -1 3
word build	1 0 0 0 0 0 0 0 0 3
word buongiorno	3 3 -5 0 -6 -1 8 -1 -2 -6
word busines	-6 7 -2 0 -2 -1 3 0 2 16
word but	-3 -2 2 0 21 -3 -37 -4 25 13
word buyer	0 0 0 0 1 0 0 0 0 3
word by	-8 -14 7 -3 -5 0 19 -5 9 34
word by #	1 -1 0 0 0 0 0 0 0 11
word by phone	6 -4 -3 -1 0 0 4 -1 0 -4
word by the	3 -1 0 0 -1 -1 -4 -2 6 -1
word by timemention	-10 -5 1 -3 -3 3 19 -3 1 4
word by your	0 0 0 0 0 0 0 0 0 5
word c	-1 -1 -1 -1 0 -1 1 4 -1 -4
word c #	0 -2 0 0 0 0 0 3 0 -1
word c'est	15 -2 -3 -2 -1 -3 -3 -1 0 -3
word ca	0 1 0 0 0 0 0 0 0 3
word cafe	-2 0 0 6 -3 0 -1 0 0 3
word calend	1 11 -2 -1 -1 -5 -2 -1 -1 -2
word calendar	26 -3 -2 9 -4 -3 -16 -6 -2 1
word calendar :	0 0 0 0 0 0 0 0 0 10
word calendario	-1 0 1 1 0 0 0 0 0 4
word call	-9 10 -7 6 -4 0 1 2 1 0
word call #	0 -1 0 0 -1 0 -1 3 -1 0
word call ?	-1 2 0 0 0 0 1 0 -1 -4
word call me	-1 0 -1 -1 0 9 -4 -1 0 3
word call timemention	0 2 0 0 0 0 -1 0 0 4
word call with	0 4 0 0 0 0 -3 0 0 -6
word call you	3 -1 -2 -1 -1 0 1 -1 1 -6
word cambio	0 0 2 0 0 0 0 0 0 -4
word came	-4 -1 1 -1 1 -5 10 -1 0 7
word came up	-4 -1 1 0 -1 -5 10 0 0 2
word camera	-1 2 0 0 0 0 0 0 0 -3
word can	-31 27 5 -4 4 27 -18 -7 -3 19
word can be	-1 2 -1 0 10 -1 -7 -1 -1 3
word can do	-4 11 -2 -1 0 7 -9 -1 0 -3
word can offer	-9 16 -4 -1 0 -1 -1 -1 0 -14
word can we	-1 -3 5 -1 0 0 0 0 0 1
word can you	-5 -3 7 -1 0 7 -4 -1 0 6
word can't	5 -2 -4 -5 -2 -2 3 8 -1 -18
word can't make	4 -1 -3 0 0 0 0 0 0 -6
word can't wait	-1 0 -1 -2 -1 -1 -3 8 0 -10
word canada	-6 -1 0 0 0 0 0 7 0 0
word cancel	-5 -1 -3 14 -1 0 -1 -1 -1 9
word cancel :	-4 -1 -3 11 -1 0 -1 -1 0 -2
word cancell	-8 -1 3 9 0 0 -1 -1 0 5
word cancellation	3 -1 -2 1 0 0 0 0 0 -4
word candidat	-2 -2 -1 -1 -1 -1 13 -1 -4 16
word candidat will	2 -1 0 0 0 0 1 0 0 -4
word candidata	0 0 0 0 1 0 -1 0 1 3
word candidate	0 -3 -1 -1 4 0 -1 3 -1 25
word candidate home	0 0 0 0 0 1 0 0 0 -6
word candidato	-4 1 -1 6 -4 -1 9 0 -6 7
word candidatura	0 14 -2 -3 2 -2 -15 -1 8 -32
word candidatura a	0 9 0 0 1 0 -8 0 0 -13
word candidatura per	0 0 0 0 1 0 0 0 0 -7
word candidature	-4 2 0 -1 7 -1 4 -1 -6 -4
word candidature au	-2 3 0 0 6 0 0 0 -5 -3
word cara	-1 0 -1 -1 3 0 -1 0 0 -7
word card	0 0 0 0 0 0 0 0 0 9
word career	0 -1 0 -1 1 7 -5 0 0 1
word careful	0 -1 0 0 -1 0 -2 0 4 2
word carta	-1 -1 0 0 0 3 0 0 0 -9
word cas	0 0 0 0 1 0 -1 1 0 -4
word casa	-1 0 0 1 3 0 -2 0 0 5
word case	2 2 0 0 -1 0 -4 3 -1 0
word caso	0 0 0 0 0 0 0 0 1 4
word cdi	0 0 0 0 6 0 0 0 -6 1
word ce	-1 -1 2 -1 1 4 -2 -1 0 5
word cell	0 3 -2 0 0 0 0 0 0 -4
word centro	-1 -2 0 -1 -1 0 9 0 -4 -8
word cerca	0 1 0 0 1 0 0 0 0 -8
word chance	-1 10 0 0 1 0 -9 0 -1 4
word chang	-2 -1 3 1 3 0 -4 0 0 7
word change	-3 -1 5 -1 1 0 0 0 0 0
word chat	13 12 -4 -1 -3 -2 -6 -6 -3 0
word chat with	4 11 -2 -1 -1 -1 -4 -4 -2 4
word che	7 1 -1 -1 8 0 -10 -3 -1 -12
word che la	6 0 -1 -1 0 0 -4 -2 -1 -3
word check	-2 -2 -1 -1 -3 -1 14 -2 -1 11
word chef	-5 10 -3 -1 -1 1 -2 -1 2 -6
word chez	-1 1 -1 -1 -1 2 1 0 0 -6
word chicago	1 0 1 0 0 0 0 0 0 -3
word choix	-3 3 0 0 1 0 0 0 0 -5
word choose	-1 1 0 0 -1 0 0 0 2 12
word ci	-3 2 0 -1 0 3 0 -1 0 -9
word ciao	1 -1 -3 -4 3 -1 11 -3 -1 -23
word ciao !	0 1 0 0 -1 1 0 0 0 -4
word cita	0 0 0 2 0 0 -2 0 0 10
word city	0 0 0 0 0 0 0 0 1 3
word claim	0 10 0 0 0 0 -9 0 0 1
word click	0 -2 -1 0 0 0 0 3 0 61
word client	8 4 0 -3 -1 -5 -1 -1 -1 -10
word cliente	-3 1 -2 1 -2 -1 6 -1 -1 -8
word clos	4 -7 15 1 -3 10 -16 -10 6 2
word clos date	-1 -1 0 0 -1 -1 -2 0 6 -4
word clos on	0 -2 0 0 1 0 0 0 2 9
word clos timemention	3 -2 10 -3 0 0 -1 -6 0 -2
word close	-2 -1 -1 -2 4 0 3 -1 -1 12
word co	1 6 -1 0 -1 0 -3 -1 -2 9
word coach	0 0 0 0 0 0 0 0 0 3
word code	1 0 0 0 0 0 0 0 0 14
word codigo	-2 0 0 6 -3 0 0 0 0 2
word coffee	0 1 0 0 0 0 0 0 0 7
word coisa	1 -1 -2 0 0 0 3 0 0 -2
word colloqui	-2 -1 -3 1 0 0 7 0 -1 4
word colloquio	8 -1 2 1 -3 -1 -4 -1 -1 4
word colloquio di	0 0 1 -1 0 0 0 0 0 8
word colloquio timemention	2 -1 -1 2 -1 0 0 0 0 -3
word com	-3 3 -7 7 -2 -6 8 -3 3 59
word com a	-1 2 -1 3 -4 -1 5 -2 0 -12
word come	3 -1 6 -6 -7 13 -5 -6 4 -32
word come back	-3 -1 -1 -2 -4 -1 9 -2 5 -8
word come in	-1 2 0 0 0 0 0 0 0 -9
word coming	-8 0 10 -1 11 -1 -9 -1 -1 -5
word coming in	-1 0 1 0 12 0 -11 0 0 0
word comite	-1 0 0 0 -1 -1 5 0 0 -5
word comme	-1 -1 0 -1 1 3 -2 0 0 -5
word committee	-1 -2 0 0 2 -1 4 0 0 2
word como	-1 -1 -2 -1 0 3 6 -2 -1 -7
word company	0 0 0 1 0 0 0 0 0 21
word complet	-3 -1 -1 -1 21 -1 -12 -2 0 4
word complete	-1 0 0 0 -1 0 3 -1 0 20
word complete the	0 -1 0 0 0 -1 3 0 0 -1
word complete your	-1 2 0 0 0 0 1 0 0 9
word comunica	1 0 0 1 0 0 -1 0 0 -4
word con	-6 2 3 -3 6 -3 5 -4 1 -16
word con #	0 0 2 0 0 0 -1 0 0 3
word con una	-1 -1 0 0 5 0 -3 -1 0 -1
word concluida	-5 -1 0 0 8 0 -2 0 1 -3
word conference	2 -1 -1 -2 -1 -1 -3 8 0 -6
word confirm	12 -3 -1 -2 -1 -1 -3 -2 1 7
word confirm :	4 -1 -2 0 0 0 0 0 0 -5
word confirm for	1 0 0 0 0 0 0 0 0 5
word confirm timemention	1 0 0 0 0 0 0 0 0 6
word confirmada	0 0 0 0 0 0 0 0 0 6
word confirmamo	0 0 0 0 0 0 0 0 1 -3
word confirmation	0 -1 0 0 -1 0 -1 2 1 4
word confirme	1 0 0 0 0 0 0 0 0 -3
word conforme	4 0 0 0 0 0 -2 0 0 -1
word congratulation	-1 -2 0 0 0 5 -1 0 0 12
word congratulation !	-1 -2 0 0 0 5 0 0 0 2
word consegue	-1 -1 -1 0 0 -1 4 0 0 -3
word conseil	0 0 0 0 1 0 3 0 -2 0
word consider	-4 0 0 4 -1 0 -1 -1 3 -9
word consigo	-1 1 -1 0 1 0 0 0 0 -6
word contabile	-2 0 3 0 0 0 0 0 0 -4
word contact	-11 -2 -2 9 -1 -5 10 2 1 -4
word contact you	-5 0 0 5 0 0 0 0 1 2
word contacto	-1 6 -1 1 1 -1 -6 0 1 -8
word contarte	-1 -1 0 0 3 0 0 0 0 -4
word content	5 -1 -1 -1 1 0 -1 -1 -1 -5
word contigo	-3 0 0 1 3 0 0 0 0 0
word continuar	-2 5 0 0 2 0 -1 0 -2 -2
word contract	-1 0 0 0 -1 1 3 -1 0 -12
word contrat	-3 0 0 0 0 5 -1 0 0 6
word contratacao	0 0 0 0 0 1 0 0 0 3
word contrato	-1 0 0 0 0 3 -1 0 0 -1
word contratto	0 0 0 0 0 1 0 0 0 8
word controller	-1 0 0 1 1 0 -1 0 0 -4
word conversa	-1 0 1 0 -1 0 2 -1 0 -8
word conversation	5 -1 -2 -4 7 -2 2 -4 -2 12
word conversation with	5 1 -1 0 -1 0 -1 -3 -1 -1
word convite	2 0 0 0 0 0 0 0 0 -8
word convoca	0 0 0 0 0 0 0 0 0 8
word convocatoria	2 -4 4 -1 -2 0 -1 -1 4 1
word convocazione	1 0 0 0 0 0 -1 0 0 7
word coordinator	0 -3 0 -1 -5 -1 3 0 5 -12
word coordinatrice	-2 3 0 1 0 0 0 0 0 -1
word copia	-1 -1 0 0 -1 0 4 0 0 -7
word copy	4 -1 0 -1 -1 0 -1 -1 0 3
word correo	-5 6 0 -1 1 0 -1 1 -1 -11
word correspond	0 0 0 0 5 0 0 0 -3 -1
word cost	0 0 0 0 -1 -1 2 0 0 11
word could	-10 15 5 -1 -2 -3 -4 1 -1 -5
word could you	-4 2 0 -1 -1 -1 7 -1 -1 -10
word county	0 1 0 0 1 0 0 0 0 -3
word cover	-2 -1 -1 -2 -2 -1 -9 9 11 -1
word credit	0 0 0 0 0 1 -1 0 0 8
word cto	5 0 0 -1 0 -1 1 -4 0 -11
word cual	-1 2 0 0 0 0 1 0 0 -7
word cuando	1 6 -2 -1 0 -4 1 0 0 -5
word cuanto	-1 1 -2 0 0 0 3 0 0 -6
word customer	3 -1 -3 1 0 0 0 0 0 4
word cv	2 2 -1 -1 -1 -2 -12 -1 16 6
word d	2 2 0 -1 -1 0 -2 -1 0 11
word d'avoir	-1 -1 0 -1 3 0 0 0 0 -2
word d'embauche	0 0 0 0 0 0 0 0 0 3
word d'ici	1 -1 2 -1 -2 -1 4 0 -1 0
word d'ici la	2 -1 0 0 -2 -1 3 0 -1 0
word d'ingenieur	-2 0 2 0 0 0 1 0 0 -4
word da	-13 3 0 -1 6 -1 15 -2 -6 -32
word da sua	-2 0 0 2 0 0 0 0 0 -6
word dag	-1 -1 5 -1 -1 0 2 -1 0 -10
word daher	-1 0 0 0 0 0 2 0 0 -5
word dal	0 0 0 1 0 0 -1 1 0 -3
word damo	0 0 0 0 1 0 0 0 0 -3
word dan	3 -2 3 -1 0 -1 -3 1 -1 -7
word danach	0 1 0 0 0 0 1 0 0 4
word dank fur	0 -1 -1 0 -2 0 4 1 0 -6
word danke	0 0 -1 0 1 -1 -1 -1 2 -5
word danke fur	1 1 0 -1 1 0 0 -1 0 -4
word dann	3 -1 3 -1 -1 -1 -2 -1 -1 3
word dans	-1 0 2 -2 2 -1 -3 4 -1 6
word dans les	-1 0 0 0 -1 0 -2 4 1 -1
word dar	-1 -1 3 -1 1 0 -2 0 0 -1
word das	-5 7 5 -1 0 3 -6 -1 -1 9
word dass	5 -3 -1 -1 -2 6 -5 2 -2 10
word dass sie	4 -1 0 0 0 0 -2 0 0 5
word dass wir	0 -2 0 0 -2 6 -2 0 0 -1
word dat	6 -16 3 0 -1 0 10 -1 -1 -5
word dat je	8 -7 0 0 1 -1 0 0 0 -1
word data	-2 -3 0 1 3 1 -8 9 -1 49
word data analyst	-5 1 -1 5 0 0 -2 1 1 3
word data engineer	-6 -1 -1 -1 0 0 -1 11 0 17
word data steward	3 -1 -2 0 0 1 0 0 0 -5
word date	-4 1 2 4 -2 -1 -5 -1 6 58
word date :	-2 -1 0 4 0 0 -1 0 0 64
word date of	-1 -1 0 0 -1 1 -2 0 5 -4
word davvero	-1 0 2 -1 7 0 -6 0 0 -1
word day	13 -2 12 -6 -5 -3 -12 -1 4 21
word days	-2 -4 -3 -2 8 18 -22 5 1 -6
word de	-12 11 0 -5 10 -12 21 2 -16 -55
word de #	-5 5 -1 -1 4 0 9 -1 -9 -5
word de a	-1 1 1 0 0 0 -1 0 0 -3
word de entrevista	-1 0 0 2 0 0 0 0 0 -4
word de functie	3 -1 -1 0 0 -2 0 0 0 -5
word de la	-3 -2 1 -1 19 -2 -11 -3 2 -15
word de los	-1 0 0 3 0 0 -1 0 0 -1
word de mayo	-2 0 0 0 0 0 4 0 0 0
word de nos	0 0 0 0 2 0 -1 0 0 -3
word de notre	0 -1 0 1 0 0 -3 0 3 -5
word de timemention	-4 -2 6 3 -1 1 -1 -1 -1 -8
word de tu	0 0 0 1 2 0 0 0 -1 4
word de vida	0 0 0 0 -2 0 0 -1 4 -8
word de votre	-4 2 0 -1 -1 -1 2 4 -1 1
word de vous	-2 -2 1 2 -1 0 4 0 0 1
word deadline	4 0 0 -1 0 7 -7 -3 0 -3
word dear	3 -12 1 -2 -4 6 12 -7 4 -16
word dear applicant	-2 0 0 0 0 0 6 0 -3 -3
word dear mr	4 -4 0 0 1 0 0 0 0 -4
word dear ms	4 -1 -1 0 0 -1 1 -1 0 -7
word decid	-1 0 0 0 10 0 -7 -1 0 27
word decid to	-1 0 0 0 10 0 -7 -1 0 23
word decide	-13 -1 -1 -1 -1 -2 21 -1 -1 2
word decisao	-1 0 0 0 3 0 -1 0 0 -5
word decision	2 -2 -3 -1 -1 0 11 -5 -1 3
word dei	7 0 -2 -2 -1 0 -1 -1 0 -4
word dein	4 -4 -1 -1 2 0 0 0 -1 0
word deine	0 1 0 -1 2 0 0 0 -1 4
word del	-1 -3 2 1 0 0 1 1 -1 4
word del timemention	0 -5 3 2 -1 1 -1 0 0 -6
word delai	-1 0 0 0 0 0 -2 4 0 0
word delay	-1 0 1 0 0 0 -1 2 0 -4
word delight	4 -4 0 0 0 0 0 0 0 17
word delight to	4 -4 0 0 0 0 0 0 0 12
word deliver	-1 -2 0 0 -1 0 -2 8 -1 -9
word della	-2 -1 1 1 3 1 -1 -1 -1 -5
word dem	3 -1 -1 0 -2 0 1 0 0 2
word demo ?	0 0 0 0 0 0 0 0 0 5
word den	4 -1 -1 -2 -2 2 2 0 -1 -5
word den termin	1 0 0 0 0 0 0 0 0 -5
word department	1 -2 0 -1 -1 6 -4 0 1 4
word der	10 -4 4 -3 2 2 -8 -1 -1 -13
word des	-1 -2 2 -1 4 -1 9 -5 -5 8
word desculpa	-3 -1 2 9 -5 0 -2 0 0 -6
word desde	-1 5 0 0 -1 0 0 0 -2 0
word design	0 7 0 -1 1 -4 -1 0 0 -8
word designer	-2 14 -1 -2 -1 -5 -7 -2 5 -12
word desk	4 -1 -4 0 0 0 -1 2 0 -5
word detail	-5 -2 9 -3 0 -1 2 -1 1 2
word deux	-4 1 -1 -1 -2 2 7 0 -3 -4
word dev	11 -1 0 0 0 0 -8 0 0 -4
word devop	-3 -2 -1 0 -2 -1 13 -4 -1 -4
word deze	-1 -1 0 0 -4 0 6 1 -1 -6
word di	8 2 -7 0 -3 0 4 -2 -3 -13
word dia	-3 6 3 -2 2 -1 -1 -1 -4 4
word dia !	2 1 -1 -1 0 0 0 -1 0 -6
word dia :	0 0 0 0 0 0 0 0 0 4
word dia timemention	-2 -1 0 1 2 0 -1 1 0 12
word dial	1 0 0 0 0 0 0 0 0 -6
word dias	-7 -2 1 -2 -4 1 17 -2 -4 -5
word dias :	0 1 0 0 0 0 0 0 0 5
word dich	-1 1 0 0 2 0 -1 0 -1 3
word did	0 -1 0 0 3 -1 1 0 0 19
word die	9 -9 -6 0 1 0 8 -3 1 11
word die stelle	4 0 -1 0 0 0 -3 -1 1 -7
word diese	-1 3 -1 0 -2 0 -2 2 1 -2
word digital	0 1 0 -1 0 2 -2 0 1 -3
word direct	0 0 -1 -1 -2 -1 -9 14 -1 -12
word directeur	0 -1 3 0 -1 0 4 0 -3 -3
word direction	-2 1 -1 1 -2 0 4 0 -1 -2
word director	1 1 -2 3 -2 -1 0 1 -1 -10
word discussion	-1 1 0 0 3 0 -2 0 0 2
word dit	3 -6 3 0 1 2 -2 1 0 0
word do	-15 16 -1 14 19 6 -33 -7 1 -10
word do ?	0 3 0 0 0 0 -2 0 0 7
word do not	-4 0 -1 5 -1 0 -2 2 1 7
word do seu	-2 1 0 0 0 0 1 0 1 -3
word do the	9 0 -1 -1 0 -1 -6 -1 0 -13
word do timemention	-5 8 4 -1 -1 -1 -3 -2 0 6
word do you	-6 10 -1 0 0 -1 -1 0 0 2
word document	-3 -1 0 0 -1 1 6 0 0 -2
word documentazione	-1 -1 0 0 0 -1 3 0 0 -6
word documento	1 -1 0 0 0 0 1 0 0 -10
word doesn't	0 0 0 0 0 0 1 0 0 21
word doing	0 2 0 0 0 0 -1 0 0 20
word don't	2 -2 -4 1 0 -5 14 -5 -1 18
word donc	2 -2 3 0 -1 -2 -1 -1 0 -8
word done	-15 -1 -1 -1 -3 -5 27 -1 -1 -7
word dont	-3 0 2 -1 1 3 -1 0 0 -4
word door	7 -1 0 1 -1 -1 -4 -1 -1 1
word dos	-8 0 -1 -1 9 -1 -1 -1 2 -4
word dossier	-2 1 0 0 7 -1 0 0 -6 7
word dott	1 0 0 0 0 1 -1 0 0 -6
word down	0 -3 6 -2 -2 -1 3 -1 0 5
word down with	-1 -3 7 -1 -1 0 0 0 0 -10
word dr	5 -1 -1 -1 0 0 -1 -1 -1 5
word drei	0 0 0 0 0 0 0 0 0 4
word du	12 -2 -5 -3 2 -2 1 1 -4 3
word du poste	3 0 0 -1 0 -1 0 0 0 -4
word du timemention	-2 -1 -1 0 3 2 -1 1 -1 -6
word due	-4 3 0 4 -1 -1 -1 0 0 15
word e	-3 -3 -4 -5 -7 -1 17 8 -3 -45
word e a	-1 1 1 -1 -5 -1 7 -1 -1 -14
word e com	0 0 0 0 1 1 -1 0 0 -4
word e la	0 1 0 0 -1 0 1 0 0 -3
word e mail	-1 -3 -1 -1 -1 -1 2 5 -1 7
word e o	1 0 -1 0 0 0 1 0 0 -12
word e stato	-7 -1 -2 1 1 -1 0 8 -1 -3
word e ti	10 -1 -6 -1 0 0 -1 -1 1 -4
word e timemention	-1 0 6 -1 0 0 -3 0 0 0
word each	-1 1 0 0 -4 0 -1 0 6 7
word early	-10 9 -10 16 -3 -2 1 -2 -1 -9
word eastern time	-2 0 0 0 0 0 0 2 0 5
word echange	3 0 0 -1 0 -1 -1 0 0 -3
word een	2 -4 0 1 -2 0 7 -1 -1 1
word een gesprek	0 0 0 0 0 0 1 0 0 -3
word ein	-5 13 -5 -1 -1 0 -2 0 1 16
word eind	0 0 2 0 0 0 0 0 0 6
word eine	0 2 -1 1 1 1 -3 2 -2 8
word einem	0 1 0 -1 0 0 -2 0 2 -4
word einem gesprach	2 -1 0 0 0 0 -1 0 2 -4
word einen	0 2 3 2 0 0 -5 0 -1 -3
word einer	2 -3 0 1 -1 0 3 -1 -1 3
word einladen	1 0 0 0 0 0 -2 0 2 -4
word either	10 1 -1 0 -1 -1 -9 -1 1 -4
word either way	10 -1 0 0 -1 0 -9 -1 2 -4
word el	-24 14 1 2 -3 -4 11 10 -4 -12
word el proceso	-8 11 -1 -1 2 -1 0 -1 -2 -7
word el timemention	-12 11 2 -1 -2 -4 -3 13 -3 7
word em	-8 -1 -1 -2 11 0 1 0 -1 -9
word email	0 -5 -1 -1 -1 -1 1 6 1 20
word empleo	0 0 0 0 0 0 1 0 0 -10
word employer	0 0 0 0 -1 0 0 0 3 4
word employment	-1 -1 0 0 6 3 -1 0 -4 -15
word empresa	-5 6 0 -1 3 0 0 0 -1 -7
word en	12 -16 -5 -4 7 -3 16 -8 0 -9
word en #	-1 0 0 0 2 1 -1 0 1 6
word en el	-7 11 0 -1 1 1 -2 -1 -2 6
word en nuestra	0 0 0 0 -1 0 -4 0 5 -1
word en un	3 -2 -1 -1 -3 -1 5 -1 1 -4
word end	-2 2 -1 -1 12 -2 -17 -2 10 -17
word end of	-2 -1 1 -1 -1 -1 -1 -1 8 -2
word ende	5 -2 0 0 1 0 -2 0 -1 -3
word engineer	-1 3 -3 -2 -1 0 -2 9 0 -15
word enjoy	0 -1 -1 -1 -1 -1 5 -1 0 -3
word entao	4 -1 -1 0 0 0 -1 0 0 -12
word entonc	8 -1 2 -1 -2 -1 -4 -1 -1 -3
word entre	-1 0 0 -1 0 0 3 0 0 -2
word entretien	0 3 0 0 -2 -1 -1 4 -2 -7
word entrevista	-14 5 9 8 -5 -3 -9 8 2 16
word entrevista com	1 0 0 0 0 0 0 0 0 -5
word entrevista de	-2 0 3 1 -1 0 1 -1 -1 21
word entrevista tecnica	1 -1 0 0 1 0 -1 0 0 -4
word entro	-1 2 -1 -1 -2 2 3 -1 -2 -5
word entro timemention	-1 2 -1 0 -1 1 1 0 -1 -3
word entry	0 0 0 0 0 0 0 0 0 10
word equipe	0 -5 2 -1 0 0 6 0 0 -2
word equipo	1 -1 0 0 0 1 0 0 0 4
word er	0 -1 1 0 0 0 0 0 1 4
word erhalten	1 0 0 0 0 0 0 0 0 10
word erinnerung	1 0 0 0 1 0 -1 0 0 -3
word erst	-1 0 0 0 -1 0 4 0 -1 -2
word es	1 7 2 2 -2 -1 -7 1 -4 0
word esperamo	-1 -1 3 0 1 0 -1 0 0 11
word espero	-1 0 0 0 3 0 -1 0 0 -1
word est	-9 -3 -1 1 24 2 -12 1 -4 -2
word esta	-3 1 5 -2 2 0 -2 1 -1 -3
word esta semana	-1 7 0 0 1 0 -6 0 -1 7
word estado	0 0 0 0 3 0 1 -1 -2 -5
word estaremo	2 0 0 0 0 0 0 -1 0 -6
word este	-7 4 -1 2 -1 -1 -1 -1 4 -14
word este correo	-4 5 0 -1 1 0 0 0 -1 -11
word estimada	2 -1 0 -1 1 1 -2 -1 -1 10
word estimada :	2 -1 0 0 0 1 -1 0 0 -3
word estimado	0 0 0 0 0 0 0 0 0 7
word et	-12 13 -4 -3 27 -2 -13 0 -6 1
word et vous	0 0 0 0 2 0 -1 4 -3 -1
word etapa	-1 2 0 0 0 0 -2 0 2 -3
word ete	0 0 0 0 0 0 -2 0 3 2
word etre	-1 0 0 0 -1 0 2 2 0 -7
word etwa	0 0 0 0 0 0 3 0 -1 0
word eu	-1 0 -1 0 -2 -1 7 -2 -1 -8
word euro	0 0 0 0 0 2 -1 0 0 12
word even	-1 0 0 0 -1 0 1 0 2 15
word event	-1 1 3 0 0 0 -1 0 0 -1
word event has	-4 0 5 1 0 0 0 0 0 4
word evento	0 -1 0 3 0 0 0 0 0 -4
word every	0 0 0 0 2 0 -2 0 0 8
word everyone	-6 -3 6 -3 -2 13 -11 -2 7 4
word everyth	-4 -1 0 -1 10 -2 -3 -1 2 -1
word exa	-5 -1 0 -1 12 0 -2 0 -2 -10
word exact	0 -1 7 -3 0 -1 -3 -1 0 -3
word example	-2 14 -4 -3 -3 -6 -5 13 -4 -27
word exercise	-8 -2 -1 0 0 -5 17 -1 0 -11
word exito	0 1 -1 0 4 0 -3 0 0 -9
word exma	-8 -3 1 -2 11 -1 9 -1 -7 -13
word expect	-4 -2 -1 -1 -2 2 10 2 -3 5
word expect to	-4 -2 -1 -1 -1 3 4 2 -1 -1
word experience	-1 -1 0 -1 4 -1 -2 0 2 12
word extend	-1 0 0 0 1 1 0 0 0 -5
word f	0 2 0 0 6 0 -1 0 -5 2
word faire	9 -1 0 -1 -1 1 -6 0 0 -4
word fall	0 1 4 0 1 0 -4 0 -1 5
word falta	0 3 -1 2 -1 -1 -1 -1 0 -11
word fase	0 2 0 0 0 0 0 0 0 -5
word favor	0 3 0 -1 -1 0 -1 0 0 -5
word fazer	1 6 0 0 0 0 -6 0 0 -2
word february	0 0 0 0 0 1 -1 3 0 1
word fecha :	0 0 0 0 0 0 0 0 0 3
word feedback	-2 -1 -1 -1 6 -1 3 -1 -1 2
word fica	0 0 1 0 -6 -1 6 -1 1 -7
word ficou	-4 -1 0 -1 12 0 -2 -1 -2 4
word fijn	5 -4 0 0 0 0 0 0 0 0
word fijn dat	5 -4 0 0 0 0 0 0 0 0
word file	-2 -3 -1 0 -1 -2 10 -1 -1 6
word fill	-4 -2 0 4 4 0 0 0 -1 7
word fim	-1 0 0 0 -2 -1 8 -1 -1 -3
word fin	3 -1 -1 -1 -1 -1 1 0 0 0
word final	1 -4 1 0 -2 -2 12 -2 -5 5
word finalist	-3 -1 0 -1 2 -1 4 0 0 -1
word finance	-7 7 -1 1 0 -1 1 0 0 -10
word financial	0 0 0 0 -2 0 2 1 1 3
word find	8 -7 14 -6 -2 -1 -6 0 -1 17
word find another	2 -3 8 -3 0 -1 -2 -1 0 3
word find the	3 -3 5 -1 0 0 -1 -1 0 4
word findet	0 0 -1 1 0 0 1 0 0 8
word fine	1 -3 -6 -1 -1 -2 7 -1 6 -5
word finish	-2 -2 0 0 0 0 5 0 0 9
word fino	-1 0 -5 -1 0 0 6 1 0 -1
word fiona	0 1 0 0 0 0 0 0 0 -3
word first	-10 6 -2 -1 4 5 -2 2 -2 -8
word fiscal	0 0 0 0 4 0 -3 0 0 -3
word five	-1 0 -1 0 11 -1 -7 -1 0 1
word flight	0 0 1 0 0 0 0 0 0 -3
word foi	-3 -1 -1 0 0 1 0 0 3 -5
word follow	-3 -6 -3 2 -1 5 -8 7 6 23
word follow up	-9 -3 -1 -2 2 -2 3 8 4 3
word food	-6 12 -3 -1 -1 0 -1 -1 0 -4
word for	39 30 -53 13 24 -3 -48 -14 11 25
word for #	1 0 0 0 0 0 0 0 0 15
word for a	0 7 -1 -1 1 0 -4 -1 -1 1
word for apply	-1 5 0 0 0 0 -4 0 1 9
word for interview	-9 11 -2 -1 1 0 0 -2 2 -6
word for lett	-3 -1 -7 28 -5 -2 -6 -3 -1 -2
word for me	2 0 -1 -2 -1 -1 -4 8 0 2
word for our	-2 0 0 0 0 -1 5 0 0 -3
word for product	0 0 0 0 0 0 -1 0 1 -5
word for report	0 0 0 0 0 0 -1 0 2 4
word for send	-4 1 0 0 -2 0 3 0 4 -3
word for site	0 1 0 0 0 1 0 0 0 -9
word for the	-6 20 -7 -8 18 -3 -3 -8 -4 -12
word for this	-1 -1 0 0 0 0 3 0 -1 -1
word for timemention	34 -2 -26 2 -1 -1 -2 -3 -1 -8
word for you	1 2 1 -1 0 7 -6 -1 -3 4
word for your	3 7 -2 2 -3 -3 -9 3 2 -14
word form	1 0 0 0 0 0 0 0 0 15
word formal	2 -2 0 -1 -1 8 -4 -1 0 -6
word former	-1 -3 1 0 0 -1 4 0 0 0
word forward	15 -3 1 -3 -2 -2 -4 -1 -1 -1
word forward to	11 -1 -1 -1 -1 -1 -5 -1 0 0
word four	0 -1 -2 0 0 7 -3 0 0 4
word fragen	0 0 0 0 0 1 0 0 0 -4
word frau	6 -3 2 0 -5 2 0 -2 0 2
word free	-2 6 -1 0 0 0 -1 0 0 23
word free timemention	-1 3 -1 0 0 0 0 0 0 -2
word friend	0 0 0 0 0 0 0 0 0 7
word from	13 -9 -3 0 25 3 -26 -1 -1 9
word from me	10 -1 -1 0 0 -1 -6 -1 0 -4
word from our	6 -2 -1 -1 5 -2 -5 -1 -1 7
word from the	-1 2 1 0 0 -1 0 0 0 9
word from timemention	-4 -4 3 -2 1 13 -10 3 0 1
word from us	-4 -1 -1 -1 -2 0 7 -1 3 1
word front	0 0 0 0 -3 -2 4 0 2 -4
word frontend	0 0 0 0 0 0 0 0 1 -3
word full	0 0 0 0 0 0 0 1 0 14
word functie	5 -2 -2 0 -5 -2 6 -1 0 -10
word fur	8 -5 -5 -1 -2 -4 12 -2 -2 -21
word fur das	1 0 0 0 1 0 -1 0 0 4
word fur deine	0 1 0 -1 1 0 0 0 -1 -3
word fur die	0 -1 -2 1 -1 -1 3 -1 1 -7
word fur ein	-1 3 0 0 -1 0 -1 0 0 -1
word fur ihr	6 -2 -1 0 -1 0 -1 -1 1 -4
word fur ihre	-1 0 -1 0 -1 -1 4 1 -1 -4
word fur sie	-1 -4 -1 0 0 -2 8 0 0 -6
word g	0 0 0 2 -1 0 0 0 0 17
word game	3 -1 -1 -1 0 0 -3 0 4 -1
word garde	0 0 0 1 2 0 -1 0 0 -4
word geachte	1 -1 0 0 -4 0 6 0 -1 -5
word geehrte	5 -3 -1 -2 -3 4 1 -1 1 -12
word geehrte frau	6 -3 -1 -2 -3 4 1 -1 -1 -12
word geehrter	-4 12 -5 -1 0 0 -1 0 -1 -3
word geehrter herr	-4 12 -5 -1 0 0 -1 0 -1 -3
word gegeven	0 -1 -1 0 -4 0 6 0 0 -3
word general	1 1 0 0 0 0 0 0 0 5
word gente	-1 0 0 0 3 0 -1 0 0 0
word gentile	4 3 -2 -1 0 0 -1 -2 -1 -10
word gentile dott	0 0 0 0 0 1 0 0 0 -3
word geologo	0 -5 0 0 1 0 6 0 0 0
word geologo pleno	0 -5 0 0 0 0 6 0 0 1
word gerente	-1 0 0 0 -2 0 7 -1 -3 -2
word gern	-7 8 -6 0 -2 2 7 0 -1 -16
word gesprach	2 9 -6 1 -2 2 -6 0 0 -16
word gesprek	5 -5 2 -1 1 -1 -2 1 -1 -2
word gesprek over	1 0 0 -1 0 0 0 0 0 7
word gestora	0 0 0 -1 2 0 0 0 0 -3
word get	-5 4 -2 -4 -5 12 -10 5 5 32
word get a	0 0 0 -1 0 0 2 0 0 6
word get back	0 0 0 0 -3 0 0 0 4 3
word get to	-2 6 -2 -3 1 -1 -5 7 0 -2
word gets	0 0 0 0 3 0 -3 0 0 10
word gett	-1 -1 0 0 -1 -1 5 -1 0 7
word gia	-2 0 1 0 7 0 -4 -1 0 -1
word giorni	-1 -1 3 -1 -1 0 1 0 0 -1
word giorno	-9 0 -5 -1 0 -1 18 0 0 -2
word give	-5 -6 -2 -1 2 -5 20 -1 -1 -4
word give me	-1 -5 -1 0 1 -1 8 -1 0 -5
word given	-5 5 -1 1 -1 -1 -2 3 0 4
word go	25 -5 -4 -1 -4 -5 -3 -3 1 20
word go with	11 -1 -3 -1 -1 0 -4 -1 -1 0
word going	-3 -2 3 2 2 -1 -1 -1 0 -3
word good	11 7 -7 -4 4 -9 -1 -6 5 -10
word good luck	-4 -1 -1 -1 12 -1 -6 -1 2 -5
word good morn	-2 0 4 -1 0 0 0 0 0 0
word google	4 0 -1 -1 0 0 0 0 0 -11
word google meet	3 0 -1 0 0 0 0 0 0 -17
word got	-8 -7 8 -2 -6 -3 8 -3 12 -8
word got it	-1 -1 0 0 -2 0 -6 0 10 0
word got your	0 0 0 0 -1 0 -2 0 4 -1
word graag	-3 -3 -1 -1 -1 -3 14 -2 -1 -9
word grab	0 6 0 0 -1 0 -2 0 -2 5
word gracia	-8 3 0 -1 -10 -2 15 0 3 -7
word gracia por	-6 3 -1 0 -10 -1 11 0 4 -5
word grateful	-5 -1 -1 8 0 0 0 -1 0 0
word grazie	-17 -2 -7 -2 4 -2 19 7 -1 -4
word grazie a	-11 -1 -1 -1 -2 -1 18 -1 -1 -2
word grazie per	0 0 -5 -1 0 0 6 0 1 -1
word great	-9 7 -2 -1 -2 -6 10 -1 4 -1
word group	0 -1 0 -1 6 -1 -2 0 0 6
word growth	0 3 -1 0 0 0 -1 0 0 -3
word guest	0 0 0 0 0 0 0 0 0 8
word gusto	-1 -1 0 0 -1 1 7 -1 -3 -1
word gute	-6 7 -5 0 0 -2 8 0 0 -6
word guten	0 0 4 1 0 -1 -5 2 -2 10
word guten tag	1 0 0 0 0 -1 -1 2 -2 12
word h	-1 1 1 -1 6 0 -1 0 -5 16
word h f	0 1 0 0 6 0 0 0 -5 1
word ha	0 -2 -3 4 2 0 -2 -1 1 -22
word ha sido	-1 0 0 0 -2 0 0 -1 4 -4
word habe	-1 -4 -1 0 0 -2 10 0 -1 -10
word habe ich	0 0 0 0 0 0 2 0 -1 -4
word haben	3 -3 -2 -1 3 3 -2 0 -2 8
word haben wir	4 -2 -1 -2 -1 3 -1 -1 0 0
word had	-7 5 -2 -1 1 2 1 2 -1 6
word half	7 -3 1 -1 -1 -1 -1 -1 -1 2
word hall	3 -1 0 0 0 0 0 0 0 0
word hallo	6 -7 -2 -1 0 -3 7 -1 1 -8
word happen	-4 -1 -1 0 -1 -5 10 0 1 -2
word happy	7 -2 2 -2 0 -3 3 -5 -1 3
word happy holiday	4 -1 -1 0 -1 -1 7 -4 0 -5
word happy to	4 -1 0 -1 2 -1 -2 0 0 14
word has	-38 -6 22 9 20 -7 -10 13 -2 26
word has been	-24 -2 18 8 0 -2 -1 3 0 6
word has invit	-1 2 0 0 0 0 0 0 0 8
word hast	0 0 0 0 0 0 0 0 0 7
word hasta	4 -1 -3 2 -3 -1 2 0 -1 -2
word hat	0 -1 -2 1 -2 3 0 1 -1 -4
word hatten	-1 2 -1 2 1 0 -2 0 -1 -5
word haus	1 -2 0 0 -1 4 -1 0 0 -1
word have	-7 0 4 2 -7 10 -8 0 5 46
word have #	-1 3 0 0 0 -1 -1 0 0 4
word have a	0 8 1 0 -5 0 -10 0 5 20
word have an	3 -1 -3 0 0 0 2 0 0 1
word have been	1 -4 2 2 -1 2 -4 -1 3 0
word have not	0 0 0 0 0 0 -1 0 1 4
word have the	-2 -3 -1 -1 5 6 -4 0 0 -11
word have to	-7 -3 17 6 -3 -3 -6 -1 -1 5
word have you	-2 1 -2 -1 -1 7 0 -2 0 -1
word have your	0 0 0 0 0 1 0 0 0 8
word hay	0 0 0 1 -10 -1 11 0 0 0
word he	3 1 3 -1 -1 -2 0 -1 0 24
word head	8 6 -6 1 -1 -5 0 -1 -1 2
word head of	0 7 0 -1 0 -5 0 0 0 6
word health	-1 0 0 0 0 0 0 3 0 0
word hear	5 4 -2 -2 -8 -2 7 -2 -2 8
word hear from	6 -2 -1 -1 -2 -1 2 -1 1 -7
word heb	-1 -9 0 0 -1 0 13 0 -2 1
word hebben	0 -1 -1 -1 2 0 -2 0 2 -3
word hebt	4 -5 0 0 2 0 -1 0 0 -3
word heer	1 0 2 0 1 0 -2 0 0 -4
word held	0 -2 0 -1 0 0 -1 3 1 -4
word hello	-2 0 -1 -2 1 -2 -2 4 5 -16
word help	5 -2 -4 0 -1 -2 5 0 -1 9
word her	0 2 0 0 2 -1 -2 0 0 20
word here	3 4 -3 -3 7 -6 2 -1 -3 27
word here :	-1 0 2 0 0 0 0 0 0 12
word here is	2 0 0 0 0 0 -1 0 0 5
word here'	1 -2 -2 -1 -1 -8 15 -1 0 -13
word here' the	-10 -1 -1 -1 -1 -9 23 -1 0 -15
word herr	-1 6 -7 -1 0 0 5 -1 -1 -14
word het	4 -14 1 -1 1 -1 9 1 0 4
word het gesprek	5 -4 0 0 0 0 -1 0 0 1
word het interview	0 0 0 0 0 0 0 0 0 8
word hey	3 2 -2 -2 -2 5 -2 -2 0 -17
word hey !	1 0 0 0 0 0 0 0 0 3
word hi	0 9 -11 0 15 -11 29 -27 -4 -99
word hi !	-2 1 -3 -1 -3 5 2 0 0 -14
word hi could	-4 0 -1 0 0 -1 7 0 0 0
word hi thank	-3 -1 -1 -1 11 -1 -4 -1 -1 -1
word hi your	-2 0 5 0 -1 0 -1 0 -1 -3
word hier	0 1 0 0 0 0 -1 0 1 -3
word hierbij	2 -1 0 0 0 1 -1 0 0 -3
word high	0 0 0 0 0 0 0 0 0 13
word him	4 1 -1 0 0 -2 -1 -1 0 -5
word hire	-1 5 -1 8 -2 -2 -4 -1 -2 -2
word hiring	-2 -4 1 -3 10 -3 1 0 -2 27
word hiring manager	-1 -1 2 -1 0 0 2 0 0 23
word hiring team	0 0 0 0 -4 0 1 0 5 1
word ho	1 4 0 -1 -1 -1 -2 0 0 3
word hoi	3 0 -1 0 -2 -1 0 -1 2 -9
word hoja	0 0 0 0 -2 0 0 -1 4 -8
word hoja de	0 0 0 0 -2 0 0 -1 4 -8
word hola	-8 15 -4 -2 -9 -6 20 -2 -3 -17
word hola !	-1 6 0 -1 -1 -4 -4 0 4 4
word hola :	-2 6 -2 0 -1 0 1 0 -2 -2
word hola andr	-2 0 0 0 -1 0 4 0 0 -4
word hold	3 -2 -10 21 -4 5 -9 -2 -2 -9
word holiday	3 -2 0 -1 -3 -2 9 -5 0 -8
word home	-2 -3 -1 -1 2 0 6 -1 -1 27
word home office	0 0 0 0 0 0 0 1 0 3
word hope	-5 0 -1 -1 0 6 3 -1 0 2
word hope you	0 2 0 0 0 0 -1 0 0 5
word hora	2 12 -1 0 0 0 -10 -1 -1 -14
word hora de	1 2 -1 0 0 0 -1 0 0 -4
word horario	-1 5 1 0 -1 -1 -2 -1 -1 -17
word horen	0 1 0 0 0 0 0 0 -1 9
word hotel	0 -1 0 0 0 -1 2 0 0 -4
word hour	16 -5 -16 -5 -3 6 9 0 -3 -7
word hour before	0 0 0 0 0 0 0 0 0 3
word house	5 -1 -1 0 0 -1 -1 -1 0 -2
word how	-2 -5 14 -1 -1 -3 -1 -1 0 51
word how did	0 -1 0 0 -1 -1 4 0 0 9
word how you	-2 0 0 0 -3 0 6 0 0 1
word hr	0 0 -1 -1 -2 7 -3 -1 0 -7
word http	2 23 -4 -5 -3 -12 3 0 -5 75
word http :	2 23 -4 -5 -3 -12 3 0 -5 75
word human	0 0 0 0 -1 0 0 0 2 6
word hybrid	0 -1 0 -1 -1 7 -5 0 1 -3
word i	-10 17 -18 -1 -8 21 16 -7 -10 19
word i am	9 -6 -1 1 0 -1 -5 4 -1 3
word i can	-9 9 0 -1 -2 12 -5 -3 -1 -2
word i have	-7 -1 5 -3 -1 6 4 -1 -1 9
word i know	-7 10 -3 0 -1 -1 4 -1 0 -2
word i want	0 0 0 -2 0 -1 4 0 0 11
word i will	-3 1 -1 0 -1 0 5 0 -1 2
word i would	0 0 0 0 3 0 -2 0 0 6
word i'd	-3 -1 -2 -1 13 -2 -2 -2 -1 2
word i'd like	-1 3 0 0 0 0 0 0 0 -5
word i'll	0 -4 2 -9 2 5 -12 -11 27 -57
word i'll be	-2 0 8 -2 0 -1 -2 -1 0 3
word i'll call	2 2 -1 -1 0 0 0 -1 0 -20
word i'll have	0 -1 0 0 0 0 2 0 0 -10
word i'll ring	0 0 -1 2 0 -1 2 -1 0 -5
word i'll send	0 0 3 -1 0 0 -1 0 0 -2
word i'm	-5 4 -2 -2 16 4 -29 11 4 11
word i'm afraid	-2 -1 -2 3 17 -1 -12 -1 -1 -7
word i'm happy	4 -1 0 -1 0 0 -2 0 0 14
word i've	-13 -1 1 24 -1 -5 -5 -4 3 -6
word ich	-2 -4 1 2 -2 -3 11 -1 -2 -5
word ich mich	0 0 0 0 1 0 -1 0 0 -4
word id	8 -3 -2 -1 -1 0 -1 -1 0 -1
word id :	5 -3 -1 0 0 0 0 0 0 0
word if	-22 2 6 -9 3 20 -9 2 6 23
word if it	-1 -1 -1 -2 2 -1 -6 8 1 0
word if the	-7 -1 0 0 0 -4 13 0 0 10
word if we	-3 0 -2 0 0 -1 5 2 0 -1
word if you	-7 4 -1 -3 10 14 -15 -2 0 21
word if your	0 0 0 0 0 0 -1 1 3 -1
word ihnen	-1 8 -7 0 0 6 -6 -1 1 -7
word ihr	8 -6 -1 -1 -3 4 -1 1 -1 4
word ihr gesprach	5 -1 -1 -1 0 0 -1 -1 0 -6
word ihre	2 -3 -3 -2 -4 2 4 2 2 -2
word ihre bewerbung	-1 -2 -1 -1 -2 3 -1 0 5 -3
word ii	1 0 0 -1 0 0 -1 0 1 -6
word ik	1 -10 0 5 -1 -2 8 0 -3 -14
word il	-16 -1 -4 1 1 -2 17 4 -1 -20
word il colloquio	1 0 2 -1 0 0 0 0 0 4
word il posto	0 0 -1 3 -1 0 -1 0 0 -3
word il responsabile	0 0 0 2 -1 0 0 0 0 -3
word il ruolo	0 1 0 0 0 0 0 0 0 -3
word il suo	-1 0 0 0 5 0 -3 -1 0 -1
word il timemention	-17 -1 -5 0 -1 1 17 7 0 -11
word il tuo	3 1 0 -2 2 0 -2 -1 0 3
word im	5 -3 3 -3 1 3 -4 0 -2 -6
word impress	0 -1 0 -1 0 7 -5 0 0 0
word in	7 -15 20 -14 19 16 -19 -12 -1 -2
word in !	-1 0 0 0 -4 1 0 0 5 1
word in #	1 0 0 0 0 0 0 0 0 10
word in a	0 0 -1 8 -2 -2 -2 -1 0 13
word in de	2 0 1 0 -1 0 -1 0 0 -3
word in der	4 -3 0 -1 1 0 -1 0 1 1
word in die	3 -2 -1 0 1 0 -1 0 -1 1
word in our	0 0 0 0 0 0 -4 0 4 3
word in person	-2 8 -4 -2 2 -1 -1 -1 0 -11
word in ruhe	2 0 0 0 0 0 -1 0 1 -5
word in the	2 -6 -5 -1 12 6 -7 -2 -1 17
word in to	-1 3 -1 0 -1 0 -1 3 -1 -6
word in touch	-2 0 7 -3 -1 -1 -2 1 1 -1
word incontro	0 3 0 1 0 -1 -1 0 0 -4
word inconvenience	-1 0 0 1 0 0 0 0 0 10
word inde	0 0 0 0 -1 0 0 0 3 3
word individual	0 0 0 0 2 0 0 0 -1 10
word info	-1 0 0 0 0 0 1 2 0 5
word inform	-2 -2 0 0 0 3 2 1 -1 -3
word inform you	-1 -2 0 0 1 3 -1 1 0 -4
word inscricao	0 0 0 0 -2 0 0 0 3 0
word inside	-1 0 0 0 12 0 -13 3 0 6
word instead	-1 -3 6 0 0 0 -1 0 0 13
word instead ?	0 -2 3 0 0 0 0 0 0 7
word insurance	0 0 0 0 0 0 0 0 1 3
word interesse	2 -1 0 1 -1 0 -1 0 1 -7
word interesse an	2 -2 0 0 -1 0 0 0 1 -3
word interest	-1 -1 -1 -1 0 -1 4 -1 1 17
word interest in	0 -1 0 0 3 0 -1 0 1 10
word interview	14 13 1 -1 -10 -6 -5 -1 -4 0
word interview #	0 0 0 0 0 0 0 0 0 14
word interview :	13 -3 5 2 -3 -1 -7 -5 -1 -5
word interview ?	-7 10 0 -1 0 0 -1 -1 0 -10
word interview and	-2 -1 0 -2 -1 0 7 0 -1 4
word interview at	-1 9 -4 -1 0 0 -1 -1 0 -9
word interview by	-3 0 3 -1 0 0 0 0 0 7
word interview confirm	1 0 0 0 0 0 0 0 0 -7
word interview for	9 2 -2 2 -1 -1 -5 -2 -1 -19
word interview has	-10 0 6 5 0 0 0 0 0 10
word interview on	-3 0 -7 10 2 -1 -1 1 -1 -7
word interview schedul	0 0 0 1 0 0 0 0 0 3
word interview time	4 -1 -1 0 0 0 0 0 0 -6
word interview timemention	3 -2 -2 1 -1 -1 6 -3 -1 -13
word interview will	1 0 0 0 0 0 -1 0 1 -5
word interview with	11 -3 2 -3 0 -1 -3 -3 -1 15
word interview you	-3 7 -2 -1 0 3 -2 0 0 -10
word interviewer	1 -2 6 -2 -1 0 -1 -1 -1 -7
word interviewer :	1 0 1 0 0 0 0 0 0 -7
word into	0 0 0 0 1 0 0 0 0 10
word intro	11 0 0 0 -1 -1 -9 -1 0 -7
word intro #	0 0 0 0 0 0 0 0 0 -7
word invit	-1 1 -1 -1 -1 6 -3 -1 0 12
word invit you	-3 1 0 -1 0 6 -2 0 0 5
word invita	-5 9 0 -1 0 0 -1 0 -1 -2
word invita a	-5 9 0 -1 0 0 -1 0 -1 -2
word invitacion	7 -1 -2 0 0 0 -1 0 0 -3
word invitation	-5 -1 3 3 -1 -1 -2 6 -1 7
word invitation :	-2 0 4 0 0 0 0 0 0 2
word invite	4 -1 14 -2 -1 -1 -8 -3 -1 6
word invite you	0 0 0 0 0 0 0 0 0 3
word invitiamo	0 0 0 0 1 0 0 0 0 7
word invitiamo a	0 0 0 0 1 0 0 0 0 8
word io	-11 3 1 -1 -1 -1 11 -1 0 -1
word is	14 -10 -1 -7 -24 2 -8 23 10 36
word is #	2 0 -1 0 0 0 -1 2 0 -6
word is a	1 1 -1 0 -1 1 -2 2 -1 17
word is being	-4 -3 -1 4 -2 -1 2 5 -1 -15
word is book	1 0 0 0 0 0 0 0 0 9
word is clos	2 -2 2 -1 -1 14 -10 -4 0 -4
word is confirm	1 0 0 0 0 0 0 0 0 3
word is fine	2 -3 -1 0 -1 -2 5 -1 0 -4
word is in	9 -3 -5 -1 -5 1 -1 -1 5 -5
word is now	-1 -1 1 0 -3 1 1 0 4 -4
word is on	5 -1 0 0 0 0 0 -3 0 13
word is schedul	4 -1 -2 -1 0 0 0 0 0 -6
word is set	4 -1 -1 -1 0 0 0 -1 0 -3
word is the	1 -2 -1 -1 -1 -1 4 0 -1 9
word is timemention	4 -2 -1 0 0 1 0 0 0 0
word is to	0 0 0 1 0 0 0 0 1 4
word is your	2 -2 -1 0 0 0 -1 3 0 -5
word isn't	-2 -1 -2 9 -2 -3 2 -1 0 -1
word issue	0 0 0 0 0 0 0 0 0 13
word ist	3 -4 3 0 -3 0 -4 2 2 -13
word ist am	3 -4 0 0 0 0 0 0 2 -6
word it	-15 -3 -12 5 7 -5 -26 4 46 36
word it ?	4 0 -3 0 0 0 0 0 0 2
word it is	4 -3 2 -1 -1 -1 -4 4 -1 3
word it to	-2 -1 0 -1 9 -1 -11 2 5 -4
word it was	-3 -3 0 -1 4 -1 5 -1 -1 15
word it's	-3 0 -2 -3 18 -3 -6 -1 -1 13
word it's a	0 0 0 0 18 -1 -14 -1 0 1
word its	1 -4 -1 0 0 -1 6 -1 0 2
word j	4 -1 -1 -1 -1 -1 1 -1 -1 -9
word j #	4 -1 -1 0 0 0 -1 0 0 -9
word j'ai	0 1 0 0 -1 -1 2 0 -1 7
word ja	-2 1 -1 2 7 -1 -5 -1 -1 -17
word jan	-1 0 -1 -1 10 -3 -3 -1 0 -2
word january	4 -2 -1 -1 -1 -1 7 -4 0 -6
word je	7 -17 3 4 -7 -5 22 -1 -4 -26
word je een	-1 0 0 0 -1 1 3 0 -1 5
word je graag	0 0 0 0 1 0 0 0 0 -3
word je sollicitatie	-1 -8 -1 0 0 0 11 0 1 -5
word je suis	-1 0 0 3 -2 0 -2 2 0 -2
word je timemention	2 -8 -1 0 -1 -1 10 0 0 0
word je vous	12 -1 1 0 -2 -1 -5 -1 -2 -8
word job	-5 0 3 12 -7 -3 2 -6 4 6
word join	-1 -3 -1 4 2 5 -5 -1 -1 7
word jona	0 -1 0 0 0 0 0 2 0 4
word jr	-1 0 0 0 1 0 0 0 1 3
word ju	-1 2 1 -1 -5 0 6 0 0 -4
word june	9 -2 -1 0 0 -1 -4 -1 0 -8
word june #	3 -2 0 0 0 0 0 0 0 -4
word just	-6 6 -1 4 1 -7 6 -1 -1 -24
word k	-3 -4 -2 -1 -4 42 -27 -2 0 -2
word kan	-1 -2 3 1 0 1 -1 0 0 -7
word keep	-1 -1 -2 -1 21 -2 -12 -2 1 7
word keep you	-1 -1 -1 -1 18 -2 -10 -2 -1 -1
word kennenlernen	1 2 -1 0 -1 0 -1 0 0 -4
word kennismak	7 -5 0 5 -1 0 -5 0 0 -4
word kind	2 0 0 -1 -1 -1 3 -2 -1 -6
word kit	0 0 0 0 0 0 0 0 0 4
word know	-8 2 -16 34 6 1 -9 -7 -2 -2
word kommt	0 0 0 0 1 0 0 0 0 16
word komt	-1 0 0 1 0 -1 2 -1 0 -3
word konnen	1 -4 -1 0 0 -2 8 0 0 -8
word konnten	-1 -1 0 0 -2 6 -1 0 0 -3
word konnten sie	-1 -1 0 0 -2 4 1 0 0 -3
word l	-1 1 2 0 0 0 -1 0 0 6
word l'equipe	-5 -1 -1 -2 18 1 -3 -6 0 -2
word la	-5 3 3 -1 8 -6 17 -15 -4 -54
word la empresa	-5 6 0 -1 3 0 0 0 -2 -6
word la entrevista	0 -5 5 1 1 0 -1 0 -1 0
word la invitiamo	0 1 0 0 0 0 0 0 0 7
word la nostra	-1 0 1 -1 1 0 0 0 0 -3
word la oferta	1 1 0 0 2 0 -2 0 -1 -3
word la posicion	-2 1 -2 0 -1 0 5 0 0 -3
word la posizione	0 4 0 0 0 0 -1 0 -1 -3
word la reunion	0 0 1 0 0 0 0 0 0 -3
word la sua	-1 3 -1 -1 -1 0 0 0 0 -5
word la tua	0 1 0 0 0 0 0 0 0 -8
word la vacante	-4 6 -1 0 -1 0 0 0 1 -3
word lab	-4 8 -1 -1 6 -2 -4 -1 0 -15
word labs	-1 8 -1 -1 0 -3 -1 0 0 -12
word lang	-1 -1 2 -1 1 -1 1 0 0 -5
word las	-4 -2 4 4 0 0 -1 -1 -1 2
word lassen	0 0 5 0 -1 0 -2 0 -1 -2
word last	3 -1 -1 -1 11 -2 -7 -2 -1 12
word last #	0 0 0 0 0 0 0 0 0 8
word last week	-3 0 0 0 12 -1 -4 -2 -1 -3
word late	2 -5 5 -1 0 -1 1 -1 0 -9
word laten	3 -3 1 0 0 0 1 0 0 -4
word later	0 -1 -1 0 -1 0 7 0 -4 -6
word lavoro	2 -1 -1 0 0 0 0 0 0 -6
word le	-3 3 -4 -2 6 3 9 -3 -8 -27
word le lien	1 -1 2 0 0 0 0 0 0 -3
word le poste	5 -3 1 3 10 0 -9 -1 -6 -7
word le recrutement	-1 1 0 1 -3 0 5 0 -2 -2
word le temp	-1 -1 0 0 1 0 3 0 -1 -4
word le timemention	-1 4 -1 -1 0 2 -2 1 -1 1
word lead	-2 17 -4 -2 -2 -1 -7 1 0 -19
word least	0 -1 0 0 0 0 1 0 0 -3
word leave	-1 0 0 0 0 0 -1 3 0 13
word left	-4 0 0 4 -2 0 2 0 0 -2
word les	-3 2 1 -2 3 -1 -2 3 -2 -2
word let	2 -7 -3 5 4 3 0 -3 -1 -7
word let me	1 -1 3 -2 5 5 -8 -2 0 -12
word let us	0 -2 2 0 0 0 0 0 0 6
word let you	1 -4 -7 8 -1 -1 4 -1 0 -1
word let'	35 -3 -4 -3 -1 -4 -16 -3 -1 -24
word lett	-3 -1 -7 28 -5 -2 -6 -3 -1 -2
word letter	-3 -4 4 -2 -2 13 -13 -2 9 8
word letter of	-5 -3 5 -1 -3 3 -1 0 4 -3
word leuk	3 -12 -1 0 0 0 10 0 0 -2
word lhe	-2 7 -2 -1 1 0 0 -1 -1 -6
word liebe	-1 0 -1 1 0 0 0 0 1 16
word liebe frau	0 0 -1 2 -2 0 1 0 1 6
word lieber	0 0 -1 0 0 3 -2 0 0 2
word lieber herr	1 -1 0 0 1 3 -2 0 0 -3
word lien	1 -1 2 0 0 0 0 0 0 -10
word like	-11 19 -1 -4 3 -3 -6 -2 4 11
word like to	-7 18 -4 -2 -3 -1 -3 -1 3 -8
word liked	-3 0 -1 -1 18 7 -16 -2 -1 4
word liked you	-3 0 -1 -1 18 7 -16 -2 -1 2
word line	5 -1 -1 -1 0 0 -2 -1 0 10
word link	3 7 12 -5 -3 -7 -3 -2 -2 -22
word link :	1 2 -1 0 0 -1 -1 0 0 -15
word link in	1 0 0 0 0 0 0 1 0 -9
word linkedin	3 0 0 0 0 -1 0 0 0 0
word list	5 0 -1 -1 18 -1 -17 -2 -1 25
word lista	-2 -2 0 0 0 0 8 0 -4 2
word live	0 0 0 0 0 0 1 0 0 25
word llamo	-1 0 -2 0 0 -1 5 -1 0 -2
word lo	2 -6 2 2 5 -1 -7 -2 5 -14
word lo que	-2 0 -1 0 1 -1 -2 -1 4 -4
word local	-1 0 0 0 11 -1 -7 -1 0 -1
word location	4 -1 -2 0 0 0 0 0 0 4
word location :	3 -1 -2 0 0 0 0 0 0 0
word lock	0 -3 9 -1 0 0 -1 -3 0 -1
word logistic	-3 -2 -1 -3 -2 -3 15 -1 0 -11
word logistica	-2 6 0 0 1 0 -1 0 -3 -1
word london	0 0 1 0 0 0 -1 0 2 -5
word long	-1 1 0 0 2 0 -2 0 0 17
word longer	2 0 -1 0 -1 -1 -9 12 -1 -13
word look	8 3 1 -2 -1 -5 -5 1 0 10
word look at	-1 1 -1 -1 -1 -3 5 -1 1 -3
word look for	0 5 0 0 1 0 -2 0 -2 13
word look forward	11 -1 -1 -1 -1 -1 -5 -1 0 0
word look like	0 -3 4 0 0 0 0 0 1 -1
word looptail	0 0 0 1 0 0 0 0 0 -7
word los	-2 -2 -1 2 -1 0 7 0 -3 3
word lot	0 0 0 0 1 0 0 0 0 3
word lot of	0 0 0 0 1 0 0 0 0 3
word love	2 7 -1 -1 -1 0 -3 0 -3 -8
word love to	1 7 -1 -1 -1 0 -3 0 -3 -8
word loved	-1 0 0 0 -7 0 11 -1 0 7
word luck	-4 -1 -1 -1 12 -1 -6 -1 2 -5
word luck !	0 0 0 0 -1 0 0 0 3 0
word lugar	-6 -1 1 1 10 0 -2 0 -2 1
word luis	6 0 -1 -2 -1 -1 -7 7 0 7
word lunch	14 -2 -1 0 0 -2 -7 -1 0 0
word m	9 -2 -1 -1 -1 -1 -3 -1 1 -2
word m v	4 -3 -1 0 0 0 0 0 1 -2
word ma	0 -1 -1 2 -2 -1 2 -1 1 -16
word maar	0 0 0 0 -1 1 2 0 -1 -4
word madame	-3 1 0 -1 20 -1 -14 -2 0 -3
word made	-1 -4 0 0 0 -1 4 2 0 -1
word mae	0 0 0 0 0 0 1 0 0 4
word mai	0 2 0 0 1 0 -1 0 -1 -4
word mail	-3 2 -1 -1 -2 -1 2 8 -4 32
word mailbox	-1 -1 0 0 -1 0 -1 5 -1 -5
word main	5 -4 0 0 0 0 0 0 0 6
word maintenant	-3 -1 0 -1 2 0 8 -4 -2 -3
word mais	-5 -1 -2 -2 27 1 -7 -3 -9 -10
word make	5 0 -5 -1 -1 -1 2 -1 0 10
word make it	4 -1 -2 0 0 0 0 0 0 -2
word manager	1 12 -1 -5 8 -2 -11 -4 2 -10
word manager interview	-1 1 3 -1 0 0 -1 0 0 -3
word mando	6 -4 2 0 1 -1 -3 -1 0 -4
word march	0 2 -1 -1 -1 -2 3 0 0 -6
word march #	0 0 0 0 0 0 1 0 0 -6
word marcu	0 0 0 0 0 0 0 0 0 9
word market	3 1 -1 -1 0 0 -1 -1 -1 0
word mas	-3 0 -1 -1 -2 -1 10 -2 -1 -10
word matter	3 -1 0 -1 0 0 1 -2 0 5
word may	-6 0 -1 4 -1 -1 0 -1 5 16
word may reach	0 0 0 0 -1 0 0 0 3 -2
word mayo	-2 0 0 0 0 0 4 0 0 0
word me	17 -11 -1 -5 5 23 -23 0 -4 -21
word me a	-1 -1 -1 -1 1 -2 6 -1 0 -11
word me by	4 -1 -2 -1 0 0 1 -1 0 -1
word me know	2 0 0 0 -1 5 -5 -2 0 -11
word me timemention	7 3 -1 0 0 -2 -5 -1 0 -5
word media	3 -1 2 1 -1 0 -2 -1 -1 4
word medical	-1 0 0 0 0 2 0 0 0 -12
word meet	4 4 -12 5 -9 -9 19 -4 2 -36
word meet id	3 -2 0 0 0 0 0 0 0 2
word meet the	1 1 -1 -1 0 0 -1 0 0 6
word meet with	0 0 0 0 0 0 0 0 0 -7
word meet you	-6 6 -1 -1 -2 -5 12 -1 0 13
word meglio	0 2 0 0 -1 0 0 0 0 -4
word mehr	-2 1 -1 -1 1 0 4 0 -2 -1
word meilleur	12 -2 -3 -1 -1 -3 -3 3 -2 -1
word meiner	0 0 0 0 0 2 -2 0 0 -3
word melden	0 -1 0 0 1 0 2 0 -1 -4
word member	0 0 0 0 0 0 0 0 1 13
word member of	0 0 0 0 0 0 0 0 1 3
word meme	-1 -1 3 0 0 0 0 0 0 -1
word mensaje	-9 -1 -1 -1 0 0 0 13 0 1
word mention	-11 -3 -1 -1 1 -10 27 -1 0 -5
word merci	3 2 -2 -2 -2 -1 1 0 0 -5
word merci de	-1 2 0 0 -1 0 -1 4 -2 4
word merci pour	7 1 0 0 0 0 -7 0 0 -1
word mes	-3 0 -2 0 -1 0 6 0 -1 -1
word mesmo	-1 -6 2 0 1 0 5 0 0 -7
word message	-23 -6 -7 -3 -6 -3 -5 57 -4 -21
word messaggio	-5 1 -1 -1 -1 0 -1 9 -1 -3
word met	11 -9 -1 4 6 -1 -7 -1 -2 -16
word met je	4 -3 0 5 0 0 -4 0 0 -1
word mevrouw	0 -1 0 0 -4 0 6 0 0 -4
word mi	-2 5 1 0 -4 -1 5 -1 -3 0
word mich	-1 -3 4 0 1 -3 4 0 0 -12
word microsoft	-2 -3 9 -2 0 0 -1 -1 0 -4
word microsoft team	-3 -3 10 -1 0 0 0 -1 0 -1
word might	0 0 0 0 2 0 -1 0 0 13
word mij	3 -2 0 0 0 0 0 0 0 -1
word mijn	-1 -3 3 1 -1 0 -1 0 2 -4
word mill	-2 9 -6 -1 -1 -1 6 -3 0 -10
word mille	8 0 -4 -1 0 0 -1 -1 0 -3
word min	16 10 -5 -2 0 -6 -11 -2 0 -22
word mind	0 -4 1 0 1 0 4 0 0 10
word minut	-3 20 -1 -1 -1 -1 -11 -1 -1 13
word minute	1 4 -1 -1 1 -1 1 -1 -4 1
word minuten	1 0 0 0 0 0 -1 0 0 5
word minuti	0 5 0 0 -1 0 -2 0 -1 -1
word minuto	0 3 -2 -1 0 -1 1 0 0 2
word mio	0 0 -1 3 -1 0 0 0 0 2
word mir	-2 3 4 2 0 -1 -5 0 -1 2
word mit	12 -5 -1 -3 1 1 0 -2 -3 -2
word mit einer	3 -3 0 0 -1 0 3 0 -1 -2
word mobile	0 0 -1 2 2 0 -1 0 0 -3
word mochte	0 0 0 0 0 2 0 0 -1 -5
word moi	0 0 -1 -1 0 1 2 0 0 -4
word mois	-1 -1 0 -1 1 0 5 0 -2 0
word molestia	-1 0 1 4 -1 0 -2 0 0 -1
word moment	-1 -1 3 -2 -2 -1 6 0 -1 2
word momento	-3 7 2 1 -1 0 -2 0 -2 -6
word mon	-1 5 0 -1 1 -1 -2 0 -1 -1
word monsieur	9 0 -3 0 0 0 -2 -1 -2 -1
word month	-1 -1 -1 0 -1 0 7 -1 -2 6
word more	-5 2 -2 8 -2 -3 7 -1 -2 27
word more than	0 -2 0 0 0 -1 3 1 0 5
word morn	-4 3 3 1 -1 -1 -1 -1 0 -6
word most	0 0 0 0 7 0 0 0 -6 16
word move	-2 0 0 -3 10 -2 -1 -1 -1 -3
word moved	-8 -1 9 -2 -1 -1 4 -1 0 0
word moving	-1 1 3 0 0 -1 -1 0 0 -9
word mr	9 -5 -1 0 0 -1 -1 -1 -1 -4
word ms	2 0 -4 -1 1 -2 8 -2 -1 -17
word much	-1 1 0 -1 0 0 2 0 0 18
word muito	-1 3 0 0 0 0 -1 0 0 -7
word must	0 0 0 0 1 0 0 0 0 8
word muy	-2 -1 -2 0 2 -1 5 -1 0 -2
word my	2 4 1 -5 13 -5 -24 15 -2 20
word n	2 -1 0 0 0 0 -1 0 1 5
word n'a	-2 0 0 0 0 0 -2 2 3 -1
word n'a pas	-2 0 0 0 0 0 -2 2 3 -1
word na	2 1 -1 -2 -1 -1 2 -2 2 -3
word na timemention	0 1 0 0 0 0 0 0 0 12
word naar	1 -1 0 -1 -4 -1 7 0 -1 -5
word nach	1 -1 -1 1 -1 0 3 0 -1 -3
word nachricht	0 0 0 0 0 0 0 3 -2 4
word nachster	-2 0 0 0 -1 2 3 0 0 -1
word nada	1 -4 4 0 0 0 0 0 0 -8
word name	-1 -2 0 0 0 -1 6 0 0 19
word nao	-9 -3 4 3 6 -1 2 0 -2 -20
word ne	6 0 -5 1 8 1 -4 2 -9 -5
word need	0 -8 -4 14 -6 -4 9 1 -1 20
word need :	0 0 0 0 0 0 1 0 0 4
word need to	-3 -2 0 14 -4 -1 -5 2 -1 -5
word nehmen	2 -1 0 0 0 0 0 0 0 4
word nei	0 -1 3 -1 -1 0 0 0 1 -2
word nel	-1 0 0 0 0 1 0 0 0 7
word new	-9 -7 21 4 -6 -1 -2 1 -1 30
word new time	-3 0 3 0 0 0 -1 2 0 -1
word new york	4 -4 2 -2 -1 0 -1 1 -1 -4
word news	-5 7 -1 -1 -2 -1 5 -1 -1 5
word next	-13 0 3 2 16 -4 -2 -5 3 3
word next step	-3 -4 -2 4 -2 -1 6 -1 4 0
word next week	-9 4 6 -2 -3 -2 9 -2 -1 -14
word nicht	0 0 -2 3 -2 -1 2 1 -2 -8
word nico	1 -1 0 0 2 0 -1 0 0 -4
word nicola	-1 -1 1 0 -1 0 0 1 0 -4
word niet	-1 -3 1 1 -5 -1 7 2 -2 -9
word nj	-1 0 0 0 0 0 0 0 1 -3
word no	-19 -12 11 6 26 -7 -9 10 -5 -20
word no dia	0 0 0 0 0 0 0 0 0 15
word no longer	2 0 -1 0 -1 -1 -9 12 -1 -14
word no nosso	0 0 1 0 0 0 0 0 0 -6
word noch	-2 8 -5 -1 1 -1 2 -1 -1 -6
word nog	-1 -1 1 0 0 -1 4 0 -1 2
word non	0 0 1 2 -2 -1 0 2 -2 -15
word none	-1 1 -1 0 -1 0 0 0 2 -8
word northfin	0 0 0 0 0 0 0 1 0 3
word nos	-8 -1 2 -4 9 2 4 -3 0 -18
word nossa	-2 1 2 0 0 0 -1 -1 0 -7
word nosso	-3 0 3 -1 3 0 0 0 0 -8
word nostra	-1 0 1 -1 1 0 -1 0 0 -3
word nostro	0 0 0 0 0 0 1 0 0 8
word not	0 -1 -5 3 7 -1 -6 8 -5 61
word note	3 -3 2 -4 -4 -2 -2 4 6 1
word noth	-1 0 -1 9 -1 -1 -2 -2 -1 1
word noth to	-1 0 0 0 3 0 0 0 0 -1
word notice	-1 0 3 -1 -2 0 -1 0 2 5
word notre	1 -3 4 -1 8 -2 -1 0 -5 -12
word notre site	0 0 0 0 6 0 0 0 -6 -1
word nous	-13 -1 4 -4 29 1 -5 -4 -8 -12
word nous avon	-1 0 0 0 7 0 0 4 -8 -1
word nous vous	-2 0 3 -1 7 0 -2 -1 -4 2
word nova	0 0 0 0 0 0 0 0 0 6
word now	-16 4 9 -2 -3 -1 7 -2 4 26
word now timemention	-5 0 7 -1 0 0 0 0 0 5
word nu	1 -1 0 0 0 -1 2 0 0 -4
word nuestra	-1 7 -1 -1 -1 -4 -4 0 5 -4
word nueva	-1 -4 4 1 0 0 1 0 0 -1
word number	-4 -2 -2 -1 0 -2 9 2 0 -16
word numero	6 0 0 0 0 0 -3 -1 0 0
word o	-12 20 -2 -1 -6 -3 10 -2 -4 -30
word o el	-1 5 -1 0 0 0 -2 0 0 -1
word o seu	0 1 -1 1 1 0 -2 0 -1 -4
word o timemention	0 5 0 0 -1 0 -2 0 0 -1
word obrigada	0 0 0 0 2 0 0 0 0 -4
word obrigado	-1 0 -1 0 4 0 -1 0 0 -3
word october	1 0 0 -1 0 0 1 0 0 7
word october #	2 0 0 -1 0 0 0 0 0 7
word oder	-2 5 -1 0 -1 0 -1 0 0 5
word of	-16 -31 10 -13 -3 2 44 -5 14 27
word of #	0 -1 2 0 0 0 0 0 0 7
word of application	0 0 0 0 -3 0 -2 0 6 -1
word of next	-1 0 0 0 0 0 3 0 0 -2
word of our	-2 -4 -1 -1 11 -1 -2 0 -1 4
word of the	-6 -1 1 -2 -7 -1 15 -1 1 27
word of these	-1 -1 2 0 0 0 0 0 0 -6
word of timemention	-9 -6 13 -3 -2 0 4 -1 4 -14
word of us	-1 0 0 0 1 0 -2 3 0 4
word of you	-2 0 0 0 -1 0 5 -1 0 3
word of your	-2 -6 0 -2 -1 -1 15 -1 -2 13
word oferta	0 2 -1 0 -1 2 -3 0 1 -3
word oferta de	0 2 0 0 0 0 -2 0 1 3
word off	-4 -4 -2 11 0 11 -8 -4 -1 2
word offer	-12 15 -5 -2 2 4 -1 0 -1 48
word offer for	0 0 0 0 0 1 1 0 0 3
word offer letter	0 0 0 0 0 1 0 0 0 15
word offer you	0 0 0 0 1 2 0 0 0 12
word offerte	0 0 0 0 0 0 0 0 1 -4
word office	-12 5 14 -2 -2 5 -6 -3 0 -12
word office is	6 -1 -1 0 0 0 0 -3 0 -2
word officer	2 2 -1 -1 -1 0 -3 1 0 -8
word offre	-1 -1 1 -1 3 0 -3 0 2 -2
word oi	-4 -2 1 -2 -11 -2 19 -2 2 -8
word oi !	-1 1 0 0 -2 0 0 0 3 -6
word ok	1 -1 0 0 0 0 2 0 0 -3
word ola	0 1 1 -2 3 -1 -2 1 -1 -14
word old	-4 5 5 0 -1 0 -4 2 -2 12
word om	2 0 4 -1 -1 -1 -2 -1 0 5
word on	17 -17 -30 -9 18 -4 7 27 -9 12
word on #	5 -1 0 0 0 0 -2 0 0 -3
word on a	-5 1 5 -1 0 0 -1 0 0 13
word on my	2 -1 -1 -1 18 -1 -15 0 -1 0
word on our	-6 3 -1 -1 0 -5 9 -1 1 -18
word on the	8 -5 3 -3 3 5 -8 -2 -1 20
word on this	-1 -1 0 0 3 0 0 0 -1 4
word on timemention	1 -17 -12 -1 -1 -7 13 30 -4 4
word on zoom	6 -1 -1 0 0 0 0 -3 0 3
word once	-2 -2 8 -3 0 -1 -2 3 0 12
word ondemand	-1 2 0 0 1 0 0 0 -1 -4
word one	8 -6 -5 -4 33 -6 -22 1 2 21
word one of	-8 -1 -1 -1 11 -1 0 3 -1 5
word online	0 0 0 0 0 0 0 0 0 35
word only	-1 -2 0 -1 6 -2 -3 2 1 22
word ons	-4 -4 -1 -1 -7 -2 22 -3 1 -10
word onsite	1 -2 2 0 -1 0 -1 0 0 -5
word onze	4 -4 2 1 1 -1 -2 0 0 -2
word ook	0 0 -1 1 0 0 1 0 0 -3
word op	10 -11 4 3 0 0 -7 0 1 6
word op timemention	9 -10 3 0 0 0 -1 0 0 5
word open	-2 4 -1 1 0 -3 -4 0 5 27
word operation	0 0 -1 3 0 -1 0 0 0 -6
word opportuniti	0 0 0 0 1 0 0 0 0 4
word opportunity	0 0 0 0 0 0 0 0 0 15
word option	-8 13 -1 -1 0 0 -1 -2 0 5
word or	-28 54 -10 -5 -7 -5 -8 2 6 42
word or #	-1 4 -1 0 0 0 -1 0 0 -2
word or a	0 0 -1 0 0 0 0 2 0 6
word or timemention	-23 49 -5 -3 -1 -3 -10 -3 -1 4
word ora	-2 6 -1 2 -8 -1 6 -1 -1 -4
word oral	-1 0 0 0 -1 0 7 0 -4 -5
word order	3 -1 0 -1 0 0 -2 1 0 3
word org	-1 0 1 1 -1 0 -1 1 0 26
word original	1 -1 4 -2 0 0 -1 -1 0 5
word os	-1 -1 0 0 2 0 1 0 0 3
word other	-3 -1 5 -1 5 -1 -3 -1 -1 12
word otra	0 0 0 0 -9 -1 11 0 0 -1
word otro	-4 0 0 0 0 -1 6 0 -1 -2
word ou	-2 9 0 -1 -3 0 1 0 -3 -10
word ou timemention	-1 4 0 0 0 0 -1 0 0 -3
word our	10 -5 -9 1 12 -6 -6 -8 11 -5
word our conversation	0 -2 0 -1 9 -2 -4 0 0 4
word our cto	5 0 -1 0 0 0 -1 -3 0 -5
word our hiring	0 -1 0 0 -4 -1 2 0 5 -5
word our next	0 0 0 0 1 0 0 0 0 14
word our office	4 0 0 0 0 0 0 -3 0 -4
word our timemention	-1 -1 0 9 -2 -2 -2 -1 0 -11
word out	-2 -10 18 -8 10 5 -17 3 1 10
word out of	-1 -4 0 -1 -1 8 -1 1 0 -6
word out to	0 -1 0 0 -1 -1 1 0 3 -4
word outra	-1 0 3 -1 1 0 0 0 0 -6
word over	-2 -5 -2 -3 -3 5 11 3 -2 10
word over the	-1 1 0 -1 -1 7 -5 0 0 -4
word own	0 0 0 0 0 0 0 0 0 12
word owner	0 0 0 0 -1 0 2 0 0 -7
word p	-7 -3 -1 -1 -2 -5 16 2 -1 -3
word pacific	0 1 0 0 0 0 0 0 0 -6
word page	0 0 0 0 0 0 0 0 0 20
word palisade	-1 0 1 0 0 0 0 0 1 -4
word panel	6 -4 0 8 -4 -2 2 -4 -2 1
word panel is	3 1 0 0 0 0 -2 0 0 -4
word par	-1 1 2 0 -3 -1 3 0 -2 3
word para	-17 9 7 -3 6 -1 2 -4 2 -30
word para a	1 -3 -1 -2 2 -1 5 -1 -1 7
word para el	0 -4 5 0 0 -1 0 -1 -1 2
word para la	-5 7 -1 -1 -3 0 -1 -1 4 -14
word para o	-1 -1 0 0 0 -1 3 0 0 -2
word para timemention	0 -1 1 2 0 0 0 -1 0 4
word paralegal	-1 2 0 0 0 0 0 0 0 -3
word park	3 0 0 0 -1 0 0 0 0 -1
word part	0 0 0 -1 0 -1 0 -1 3 -4
word part of	-1 0 0 0 0 -1 2 0 -1 -5
word parte	1 0 0 0 0 0 0 0 0 -6
word partner	-7 7 -1 0 0 0 2 0 0 2
word pas	-5 -2 4 0 8 0 -3 4 -6 -5
word paso	-1 7 0 0 0 -4 0 0 0 -4
word pass	-2 11 -1 -1 3 -2 -11 -1 4 -3
word passcode	3 -2 -1 0 0 0 0 0 0 -1
word passcode :	3 -2 -1 0 0 0 0 0 0 -1
word passport	-3 -1 0 0 0 -1 6 0 0 -1
word passport and	-3 -1 0 0 0 -1 5 0 0 0
word passt	-1 9 -5 0 0 0 -1 0 0 5
word paul	1 1 0 0 0 0 0 0 0 5
word pause	-3 0 0 0 -3 0 7 0 -1 0
word pay	0 0 0 0 0 0 0 0 0 16
word payroll	3 -1 0 -1 -1 0 -2 2 -1 2
word pediu	-1 0 0 -1 -6 0 9 0 0 -3
word pela	-1 -1 -1 0 3 0 -1 0 1 -2
word pelo	-2 2 0 3 0 -1 -1 0 -1 -6
word people	-3 -3 -1 -1 -3 -1 7 2 2 20
word per	2 5 -4 -2 5 0 -1 -4 -2 -29
word per la	5 4 -1 0 -1 -1 -4 -2 -1 -4
word perfect	7 0 -1 -1 0 -1 -3 0 0 5
word perfil	-2 0 -1 -1 2 -1 5 -1 -1 -8
word pero	-1 -1 0 0 -1 0 4 -1 0 -1
word person	-2 6 -4 -3 8 -3 -2 -1 0 -3
word persona	0 -1 -1 -1 -7 0 11 -1 -1 -2
word pessoa	-2 0 0 -1 -5 0 7 0 2 -1
word petra	3 -1 -2 0 0 0 0 0 0 -3
word peux	0 0 0 1 0 0 0 0 0 3
word phone	5 -3 -5 -1 1 -1 6 -2 0 -11
word phone interview	0 3 -2 1 -1 0 -1 -1 0 -2
word phone screen	0 0 0 0 0 0 0 0 0 -3
word photo	1 0 0 0 0 0 0 0 0 7
word pick	1 1 1 -1 0 0 0 0 0 10
word pick up	1 1 -1 0 0 0 0 0 0 12
word piece	-3 -1 -1 0 -1 -4 10 -1 0 -1
word piu	-10 -1 -1 1 -1 -1 12 0 0 -3
word place	-4 -4 5 9 11 -2 -13 -1 -1 13
word plaisir	0 -1 0 0 -1 0 3 0 0 -5
word plan	-1 1 -7 8 -1 -1 1 -1 -1 -9
word plan on	1 1 -1 0 0 -1 1 0 0 -10
word plann	-2 0 2 -1 0 0 2 0 0 11
word planner	0 0 0 1 4 0 -3 0 0 -6
word plant	-6 10 -1 -1 0 0 -1 -1 0 -5
word planta	2 0 1 0 0 0 -1 0 0 3
word plazo	-6 6 0 -1 -1 1 -2 -1 4 -5
word pleas	6 0 -1 -1 1 3 -5 -1 -1 -12
word pleas to	1 0 0 -1 1 4 -5 0 -1 -5
word please	1 -13 4 5 -6 1 -3 12 -2 11
word please complete	-1 1 0 0 0 -1 3 0 0 1
word please do	-5 0 0 5 0 0 0 1 0 0
word please find	6 -3 4 -2 -1 0 -2 -2 -1 -3
word please reply	0 3 0 0 -1 0 -1 0 0 0
word please send	-1 -2 0 0 -1 0 3 1 0 4
word pleasure	-6 -2 -1 -1 -6 6 12 -2 0 -1
word pleasure to	-2 -1 0 -1 0 0 5 -1 0 -1
word pleno	0 -6 0 0 0 1 6 0 0 -3
word pleno :	0 -6 0 0 0 1 6 0 0 -4
word plus	0 -1 0 -1 0 7 -5 0 0 -3
word pm	-1 4 -1 -1 -6 0 7 0 0 -1
word pode	0 -1 2 -1 0 -1 1 0 0 -5
word podria	-1 2 0 0 0 0 0 0 0 -6
word point	7 0 -6 8 -2 1 -5 -1 -1 3
word ponto	0 0 0 0 1 -1 -1 0 0 7
word por	-8 6 0 -3 -11 -3 15 -1 5 -16
word por favor	0 3 0 0 -1 -1 -1 0 0 -10
word por la	0 0 0 0 0 0 1 0 0 6
word por telefono	2 2 0 0 0 0 -3 0 0 -1
word por tu	-2 5 0 0 1 0 -1 0 -2 -1
word porque	-6 6 0 -1 5 0 -1 1 -2 -7
word portal	0 1 0 0 0 1 0 0 0 -13
word portfolio	7 11 -1 -1 -1 -2 -14 1 -1 -17
word posicion	-2 1 -2 0 -1 0 5 0 0 -3
word position	4 -3 -3 -3 3 -2 7 -2 -2 27
word position :	1 -1 0 -1 5 0 0 0 -4 -6
word position has	0 0 -1 0 0 -1 4 0 0 -3
word position of	0 -1 0 0 -1 1 1 0 1 6
word posizione	1 3 -1 -1 0 -1 -2 -1 0 -5
word posizione di	0 4 0 0 0 0 -1 0 -1 -3
word possible	-5 -1 2 -1 -2 0 13 -4 -1 0
word posso	2 7 -1 -1 1 0 -7 0 0 -5
word post	6 -7 -2 -1 -5 -3 9 -1 5 -3
word post of	6 -4 0 0 0 0 -1 0 0 -2
word poste	7 0 0 2 10 -1 -10 -2 -6 -17
word poste de	11 2 -1 -2 8 0 -11 -1 -5 -7
word posto	2 0 -1 3 -1 0 -1 0 0 -4
word posto di	0 0 -1 3 -1 0 -1 0 0 -2
word postulacion	0 0 0 0 1 0 0 0 0 -4
word pour	15 1 5 -7 9 -4 -10 -2 -7 -17
word pour la	0 0 0 0 1 0 -3 0 2 0
word pour le	7 0 -1 -3 11 2 -9 -1 -7 -10
word pour notre	3 -1 0 0 0 -1 0 0 0 1
word pour timemention	7 -2 3 -1 -1 -3 -2 -1 0 -4
word pour un	-2 3 0 0 0 0 0 0 0 -1
word pour votre	8 0 0 0 0 0 -7 0 0 -2
word pra	1 1 0 0 3 0 -4 0 0 -2
word practice	-1 0 0 0 0 0 0 0 1 -5
word pre	0 0 0 0 0 1 0 0 0 7
word prefer	-6 12 -1 0 0 -1 -2 0 0 -10
word pregunta	-1 4 0 0 -1 0 1 0 -2 -4
word prep	0 0 -1 0 0 0 0 2 0 -9
word present	0 0 0 0 0 0 0 0 0 12
word presente	0 0 0 2 5 0 0 0 -6 -2
word presso la	2 0 0 0 0 0 -1 0 0 -6
word prima	1 0 -5 -1 0 0 6 0 0 2
word primera	-2 0 0 0 0 0 3 0 0 7
word problem	-14 0 19 0 -1 0 -2 -1 0 15
word problema	-8 0 13 -1 0 -1 -2 0 0 -1
word procedimento	-5 -1 0 0 9 0 -2 0 -1 -5
word proces	-4 -4 -1 -1 -1 -1 13 -1 -1 14
word proceso	-9 11 0 -2 4 -1 0 -1 -3 -10
word proceso de	-2 5 0 0 0 0 1 0 -2 -1
word processo	-1 2 -1 -1 4 -1 -1 0 -1 -3
word prochaine	0 1 0 0 0 0 1 0 0 -3
word producer	1 -1 -1 0 1 0 1 0 0 5
word product	9 10 -1 -1 -1 -5 -11 -1 2 -24
word product designer	-1 8 0 -1 0 -4 -1 0 0 -10
word product manager	-1 3 0 0 0 0 -1 0 0 -8
word profil	-1 0 0 0 6 0 0 0 -5 0
word profile	-1 1 0 -1 1 0 -1 -1 1 4
word profile and	0 0 0 0 0 0 0 0 0 4
word profissional	0 0 0 0 1 0 0 0 0 -6
word program	0 -2 0 0 9 0 0 1 -6 7
word project	0 0 0 0 0 0 0 0 0 4
word proof	-3 -1 0 0 0 -1 6 0 0 -4
word proof of	-3 -1 0 0 0 -1 6 0 0 -4
word proposition	-3 0 -1 -1 20 0 -12 -2 -1 -2
word proposon	0 1 0 0 0 0 0 0 0 3
word proposta	-1 0 0 0 0 3 -1 0 0 -3
word proxima	-1 -1 0 0 -2 0 2 0 3 0
word proxima etapa	0 0 0 0 -2 0 0 0 3 0
word proxima semana	-1 0 0 0 0 0 3 0 0 0
word proximo	-1 0 1 -1 1 0 -1 0 0 -5
word prueba	-1 1 -1 0 -2 0 1 -1 4 -12
word pued	-2 5 0 0 -1 0 -1 0 -1 6
word puede	-1 0 1 0 -2 0 -1 0 4 -4
word puesto	0 1 -1 1 0 0 -1 0 0 15
word puesto de	0 2 0 0 0 0 -1 0 0 -3
word put	-2 -4 1 2 -3 5 1 -1 0 -2
word put you	-1 -3 2 0 0 7 -3 0 0 -11
word q	1 0 0 0 1 0 0 0 0 9
word qa	0 -1 1 0 1 1 -1 0 0 -3
word qual	-1 -5 0 0 2 0 5 0 -1 -2
word quale	0 0 0 0 0 0 2 0 0 -3
word qualite	0 0 0 0 1 0 0 0 0 -4
word quality	-1 0 0 0 0 1 0 0 1 6
word quando	1 -2 -2 2 -3 -1 5 0 0 -6
word que	-33 21 5 3 16 -4 6 -10 -4 -34
word que a	0 -1 0 1 0 0 -1 0 0 -8
word que el	-1 7 0 0 1 -4 0 -1 0 -6
word que ja	-3 0 -1 1 7 0 -4 0 0 -1
word que le	-1 0 0 0 2 1 -1 0 0 4
word que nos	0 0 0 0 3 0 -1 0 0 -4
word que te	0 0 0 0 0 0 1 0 0 8
word que viene	-1 1 0 0 2 0 0 0 0 -3
word que votre	0 0 1 0 0 0 -2 0 3 0
word queda	8 0 -1 0 0 -1 -4 -1 0 -5
word quedan	-3 0 0 1 0 0 3 0 0 0
word quem	1 0 0 0 1 0 -1 0 0 -9
word question	1 10 -1 -1 0 -1 -13 7 -2 13
word qui	1 0 -1 -1 0 -1 1 -1 3 -11
word quick	-2 -4 -1 -1 1 -3 10 -1 -1 10
word quindi	-1 0 2 1 -1 0 -1 0 0 -3
word r	-5 0 1 4 -2 2 -1 0 2 7
word r #	-4 0 -1 4 -1 2 -1 -1 2 2
word rather	-3 -4 4 -1 0 0 5 -1 0 3
word ravi	1 0 0 0 0 1 0 0 0 -4
word re	-8 -2 0 -4 0 -6 10 11 0 -11
word re :	-1 -1 0 -1 -1 -1 -4 9 0 -5
word reach	-1 2 -4 -3 -3 -1 8 -1 4 5
word reach out	0 -1 0 -2 -2 -1 4 0 3 -3
word read	-18 7 -5 -2 -11 -2 -38 25 45 -19
word ready	0 0 0 0 0 1 0 0 0 15
word real	-2 -2 1 8 0 -2 -3 -1 1 22
word receiv	-3 -2 -1 -1 -5 -2 -23 -1 38 11
word recent	0 0 0 0 1 0 0 0 0 16
word reception	0 0 0 0 0 0 -1 4 -2 -2
word record	-1 1 0 0 0 0 0 0 1 12
word recordatorio	0 0 0 0 0 0 0 0 0 9
word recruit	0 5 0 0 0 0 -3 1 -2 3
word recruiter	-5 3 -1 4 -2 -1 -1 -1 3 10
word recrutement	-1 2 0 1 -4 0 5 0 -2 -2
word recu	-3 -1 -1 -1 -2 -1 9 0 -1 6
word recu votre	-4 -1 -1 0 -2 0 9 0 -1 -1
word ref	3 -1 0 -1 0 0 -3 0 3 -11
word referenc	-1 -1 -4 -1 0 0 8 0 0 -2
word reference	-1 -2 0 0 0 3 1 0 0 -5
word regard	-5 1 0 5 0 0 -1 1 0 4
word registro	-1 0 0 0 -2 0 0 -1 4 -7
word regret	-1 0 0 1 1 0 0 0 0 3
word reject	0 0 0 0 0 0 0 0 0 20
word relativo	0 0 0 0 0 0 0 0 0 7
word reliability	0 1 0 0 0 0 0 0 0 -6
word reliability engineer	0 1 0 0 0 0 0 0 0 -6
word remain	-7 -1 5 -1 -2 -1 7 0 0 0
word remote	3 -3 0 0 0 0 1 0 0 -4
word remoto	0 0 0 0 0 0 0 2 0 4
word renata	0 2 1 0 -1 0 -1 0 0 -7
word repli	5 -1 0 0 -1 0 0 -3 1 3
word reply	2 -2 -4 -2 -3 5 -4 7 1 2
word reply to	0 -1 0 0 0 0 -1 2 0 6
word repondre	-1 1 0 0 -2 0 3 4 -4 -3
word report	0 -6 1 -2 0 3 4 -1 1 17
word report analyst	-4 0 5 -1 1 0 0 0 0 2
word report to	4 -4 0 0 0 0 0 0 0 1
word req	1 0 0 -1 3 0 -2 -1 1 3
word req #	1 0 0 0 0 0 0 0 1 5
word request	-1 1 0 0 0 0 -1 2 0 15
word requir	-1 0 2 0 0 0 0 0 0 23
word reschedul	-4 -2 7 -1 0 0 0 0 0 0
word reschedule	2 -2 2 -1 0 0 0 0 0 22
word research	-14 -2 -2 -1 0 6 -4 18 0 -6
word research associate	-16 -2 -2 -1 0 6 -3 18 0 -7
word responda	-5 -1 0 -1 -1 0 6 0 1 0
word responder	-1 6 0 0 -1 0 -1 0 -2 1
word responsabile	3 0 0 0 -2 -1 0 0 -1 -7
word respuesta	-1 -1 -1 -1 -2 1 1 0 4 -9
word reste	-1 -1 2 0 -3 0 6 0 -1 -2
word resultado	-4 -1 -1 0 -1 0 5 -2 3 -14
word resume	-2 1 0 0 -1 0 -2 0 7 15
word retour	8 -1 0 -1 2 0 -9 2 0 0
word return	-4 -2 -1 -1 -1 0 6 4 -1 -4
word reunion	-1 -1 4 -1 -1 0 -1 1 0 -6
word review	-3 2 -1 -1 -1 1 -2 1 5 18
word right	0 0 0 1 1 0 0 0 0 19
word ring	-1 -2 -3 2 -1 18 -12 -1 -1 -2
word risposta	5 -1 -1 -1 0 0 -2 0 0 -1
word riverside	0 0 0 0 0 0 0 0 0 6
word road	0 0 0 0 0 0 0 0 0 6
word rol	5 -3 0 0 0 0 -1 0 0 -3
word role	-8 4 -1 0 7 3 -9 4 -1 -13
word role :	1 0 0 0 0 0 0 0 0 -3
word role of	-1 -2 0 0 0 4 -1 0 1 -3
word roma	-2 3 -1 2 0 0 -1 0 0 -3
word room	2 -1 1 0 0 0 -1 0 0 17
word room #	1 0 0 0 0 0 0 0 0 -3
word round	2 -2 -3 7 -2 -2 4 -2 -1 -8
word rue	0 0 0 0 0 0 0 0 0 6
word ruhe	2 0 0 0 0 0 -1 0 1 -5
word run	-1 3 -1 -1 6 -2 -2 0 -2 5
word runn	3 -1 2 -1 0 -1 -2 0 0 -4
word ruolo	0 1 0 0 1 0 0 0 0 -3
word ruolo di	1 1 0 0 0 0 0 0 0 -3
word s	-5 -2 2 25 -6 -2 -8 -2 -2 10
word s interview	-1 0 3 0 0 0 0 0 0 -3
word sagen	0 0 0 0 0 0 0 0 0 14
word said	-1 -1 0 0 -1 14 -9 -1 0 9
word sala	9 0 -5 -1 0 0 -1 -1 0 -1
word salary	-2 -1 0 0 0 7 -2 0 0 1
word sale	0 0 0 0 0 0 0 0 0 10
word sam	0 0 0 0 0 0 1 0 0 9
word same	-8 -6 19 -1 -1 7 -8 -1 0 11
word sample	1 -1 -1 0 -1 -3 8 -1 0 -9
word sans	0 -1 0 0 -1 -1 0 0 3 -3
word santa	0 -1 1 0 0 0 -1 1 0 -4
word sapere	-1 1 -5 -1 -1 0 9 -1 -1 -1
word sara	1 0 0 0 0 0 -1 0 1 -4
word save	2 -1 0 -1 0 0 -1 0 1 8
word say	20 -4 0 -5 2 19 -29 -1 -2 0
word say that	5 -1 0 -1 0 0 -5 3 -1 -2
word says	-1 0 0 0 0 -2 6 -1 0 4
word scelto	0 0 0 0 1 0 0 0 0 -6
word schedul	1 5 -4 4 -1 0 -4 2 -3 -23
word schedul :	0 0 0 0 0 0 0 0 0 6
word schedul for	0 0 0 1 0 1 0 0 0 -5
word schedule	13 0 -2 -2 -2 5 -8 -2 -1 -11
word schon	3 1 -1 -1 2 1 -7 0 1 0
word schon dass	4 0 0 0 0 2 -4 0 0 3
word scientist	0 0 0 -1 8 0 -1 0 -6 -1
word scorecard	0 0 0 0 0 0 0 0 0 7
word screen	1 1 0 0 0 0 0 0 0 -6
word se	-15 -5 -3 7 8 -1 1 11 -3 -25
word search	-8 -2 -1 4 3 -1 3 2 0 -4
word seat	-1 -2 0 -1 7 -1 -2 0 0 2
word second	17 -1 -4 -1 -4 -2 -1 -3 -1 14
word second one	6 0 0 0 -1 -1 -4 0 0 9
word sede	0 0 3 -1 0 0 0 0 0 -4
word see	22 5 -10 -3 -4 -3 -1 -5 0 17
word see you	15 6 -7 -1 -1 -2 -5 -3 -1 -2
word segue	1 0 0 0 0 1 0 0 0 -7
word seguito	0 0 0 1 0 0 0 0 0 -4
word sehen	-5 9 -4 -1 0 0 0 0 2 -2
word sehr	0 9 -7 -1 -2 3 -1 -2 0 -18
word sehr geehrte	5 -3 -1 -2 -3 4 1 -1 1 -12
word sehr geehrter	-4 12 -5 -1 0 0 -1 0 -1 -3
word sei	1 1 0 0 -1 0 0 0 0 -5
word selecao	-5 -1 0 0 10 0 -1 0 -2 -5
word seleccion	0 0 0 0 0 0 0 1 0 6
word select	-1 -1 0 -1 -1 3 1 -1 0 1
word select for	-1 -2 0 0 0 3 0 0 0 2
word selezione	-1 0 1 1 0 0 -1 1 0 -9
word selezione per	-1 0 2 1 0 0 -1 0 0 -4
word semaine	11 0 -1 -3 0 -3 -1 -1 -1 -2
word semana	-6 8 -1 -1 -3 -1 6 -2 2 -6
word send	-8 -1 1 -2 -4 -5 17 -1 3 -7
word send the	2 -1 -1 -1 -1 0 3 -1 -1 3
word senhora	-8 -3 1 -2 11 -1 9 -1 -7 -13
word senior	1 -2 -1 -1 -4 -1 2 -1 6 -2
word sent	-21 -5 -4 -2 -2 0 1 30 5 -16
word sent to	-1 -1 0 0 -1 0 0 0 5 0
word september	4 -4 0 0 0 0 1 0 1 -2
word ser	-1 0 4 -1 -5 0 5 0 0 -3
word sera	-1 -2 0 2 -1 -1 7 -1 -3 -5
word serve	3 0 -1 -1 0 0 1 0 0 -5
word servic	0 0 0 0 1 0 -1 0 0 3
word service	4 0 -3 0 0 0 -2 0 2 8
word session	5 -1 0 -1 0 0 -1 -1 0 7
word set	8 -1 -3 -2 0 -1 1 -2 0 -3
word set for	4 -1 -1 -1 0 0 0 -1 0 -3
word set up	0 1 0 0 0 0 0 0 0 4
word settimana	-1 1 -5 -1 -2 0 10 0 -1 -1
word seu	-4 0 -2 0 4 0 2 -1 1 -12
word shall	-3 -1 -2 -1 -2 18 -13 -1 4 -5
word share	4 1 -1 -2 0 -1 1 -1 -1 3
word she	-2 2 -1 -1 13 -1 -13 -1 4 -12
word shift	7 0 -6 -2 0 7 -4 -2 0 -16
word shop	3 -1 -1 0 0 0 -1 0 0 -7
word short	-1 0 0 0 -2 0 4 0 1 10
word shortlist	4 -2 -1 -1 -1 0 1 0 0 -3
word shortlist for	4 -2 0 0 0 0 -1 0 0 2
word should	-3 -2 3 3 -2 -2 4 -2 0 -11
word should be	1 -3 4 -1 0 0 0 0 0 -2
word show	2 0 -1 0 0 0 0 0 0 28
word si	7 -7 -1 2 1 -2 0 -2 1 0
word si no	0 -4 5 0 0 0 0 0 0 10
word sich	1 -2 -1 0 -3 4 0 2 -2 1
word side	0 0 0 0 0 0 0 0 0 7
word sido	-1 0 0 0 -2 0 0 -1 4 -4
word sie	7 3 -5 -2 -8 2 2 1 0 -6
word sie am	4 -1 -1 0 0 0 -1 0 0 -1
word sie ihre	4 -1 -1 -1 0 0 -1 0 0 4
word sie sich	2 -2 0 0 -2 4 -1 0 0 1
word sie uns	0 -1 4 0 0 0 -3 0 0 0
word sign	-3 -2 -1 0 -1 10 -4 2 -2 -18
word sign in	0 0 0 0 0 0 -1 3 -1 -3
word sign off	-1 -1 0 0 0 0 5 -1 0 -14
word signora	0 0 0 0 -1 0 2 0 0 8
word siguiente	-1 7 0 -1 0 -4 -1 0 0 -14
word similar	-1 -1 -1 -1 -1 -1 3 -1 2 -3
word sin	-2 2 3 1 0 0 -3 0 0 0
word sind	2 0 0 0 -1 1 -1 0 0 3
word sit	-1 0 0 0 -1 -1 6 -1 0 3
word sit down	0 0 0 0 -1 -1 4 -1 0 -3
word site	5 -1 0 -2 7 0 -2 -2 -5 -15
word site reliability	0 1 0 0 0 0 0 0 0 -6
word slot	-2 8 3 -1 -1 0 -4 0 -3 16
word slow	3 -1 -1 0 -1 -1 6 -3 0 -1
word snel	-8 -1 -1 0 -2 -3 16 -2 0 -5
word so	-5 -11 13 12 -23 14 9 -10 2 -22
word so i	-3 -1 -1 0 -1 6 1 -1 0 -12
word so i'll	-1 -1 1 0 -2 -1 5 0 0 0
word so much	0 1 0 0 0 0 0 0 0 -3
word so sorry	-2 -3 6 -1 0 0 -1 0 0 -9
word so that	-1 0 0 0 -2 0 3 0 0 2
word so we	0 0 -1 8 -2 -2 -2 -1 0 9
word so you	7 0 0 0 -1 -1 -3 -1 -1 4
word so your	0 0 0 0 3 0 -3 0 0 2
word sobre	-3 -5 1 -2 6 -1 6 0 -1 -8
word sobre a	0 1 -1 0 0 0 1 0 0 -4
word solicitud	0 0 0 0 0 0 0 0 1 -9
word sollicitatie	-1 -9 -1 -1 -4 -1 17 -1 0 -10
word someth	-3 -3 7 -3 -1 -1 7 -1 -1 0
word sono	-2 2 2 1 -1 -1 -3 2 -1 -7
word soon	5 -3 -2 -3 -5 17 -6 -2 -2 -8
word soon as	-3 -2 -2 -3 -4 18 -1 -1 -1 -5
word sorry	-8 -6 7 12 8 -4 -6 -1 -2 -14
word sorry !	-2 -1 4 1 0 0 -1 0 0 -7
word sorry for	-1 -2 3 -1 0 0 1 0 0 5
word sorry to	0 -3 4 -1 0 0 0 1 0 1
word sorte	1 1 0 0 1 -1 -1 0 0 14
word speak	-6 7 -1 0 0 -1 3 0 0 -8
word speak with	0 -1 0 0 0 0 3 0 0 -4
word spot	0 0 0 -1 -1 7 -5 0 0 1
word sql	-7 -1 -1 0 0 -4 13 0 0 1
word sr	0 0 0 1 -1 0 2 -1 0 -3
word ssa	0 0 0 0 0 1 0 0 0 -4
word st	9 -7 -1 -1 2 -1 -1 -1 -1 -26
word staff	-1 0 -1 -1 6 -2 -2 2 0 7
word start	-2 -5 -4 2 -2 37 -24 -2 -1 -5
word start :	1 0 0 0 0 1 0 0 1 -5
word start timemention	-1 0 -1 -1 0 9 -5 -1 0 -12
word station	6 -1 -1 -2 0 0 -1 -1 0 0
word stato	-7 -1 -2 1 2 0 0 8 -1 -6
word statt	-1 -1 0 1 0 0 1 0 2 7
word statu	-2 -1 -1 -1 4 -1 8 0 -6 -3
word statu :	0 0 0 0 6 0 0 0 -4 1
word statu of	-2 -1 0 0 -1 0 8 -1 -3 -1
word stay	-1 0 4 0 0 0 -1 0 0 -3
word stelle	8 -3 -1 -1 1 1 -6 -1 1 -10
word stelle als	5 0 0 -1 -1 0 -2 0 0 -3
word step	-6 -5 -2 3 -2 6 4 -1 4 14
word step :	5 0 -1 0 -1 0 0 -3 1 15
word steward	3 -1 -2 0 0 1 0 0 0 -4
word still	23 -2 -20 -2 -4 -2 7 1 -1 -2
word stock	1 0 0 0 0 0 -1 0 0 3
word stok	0 0 0 0 0 1 0 0 0 -8
word store	3 4 -2 0 -1 0 0 -2 -1 -10
word street	4 0 -1 -1 0 0 -1 -1 0 -3
word studio	-1 0 -1 -1 -2 13 -8 0 0 -10
word study	2 0 0 0 0 0 0 0 0 4
word stunde	1 1 0 0 -1 0 0 0 0 11
word stunden	0 -1 0 0 0 2 -1 0 0 5
word su	-11 0 -2 -1 -2 1 0 13 3 -11
word sua	-5 3 -1 -1 6 0 -4 -1 4 -13
word sua candidatura	-1 11 -1 -1 0 -1 -9 -1 2 -11
word submit	0 0 0 0 0 0 0 0 0 7
word submitt	-1 -1 0 0 4 0 2 -1 -3 11
word succ	0 0 0 0 0 -1 2 0 0 -4
word sucesso	-3 0 0 0 1 0 0 0 4 -1
word suis	-1 0 0 3 -2 0 -2 2 0 -1
word suit	-7 13 -3 -1 1 -1 -1 -1 0 -2
word suit you	-7 12 -3 -1 0 0 0 0 0 -8
word suite	2 -1 -1 -1 2 -1 0 0 -1 -6
word summer	2 -1 -1 -1 -1 7 -5 0 0 -4
word suo	-1 0 0 0 5 0 -3 -1 0 -1
word super	8 0 0 0 0 0 -7 0 0 -4
word supervisor	12 -3 -5 1 -1 0 0 -2 -1 -6
word supervisor de	3 0 0 0 0 0 -3 0 0 -1
word sur	10 -2 0 -1 6 -1 -6 -1 -6 -7
word sur notre	0 0 0 0 6 0 0 0 -6 -1
word survey	4 -2 -1 -1 2 0 -1 -1 -1 -6
word sviluppatore	0 1 0 1 -1 1 -1 0 0 -3
word system	-4 1 -1 5 -3 1 -1 -1 4 -10
word t	-1 2 0 0 0 0 -1 0 0 21
word t #	0 0 0 0 0 0 0 0 0 10
word ta	0 0 0 0 0 0 1 0 0 10
word tag	1 0 5 0 0 -1 -5 2 -2 12
word tag frau	0 0 0 0 0 0 0 0 0 6
word take	-11 -3 -2 -1 2 -7 22 1 0 -5
word take home	-2 -2 0 -1 2 -1 6 -1 -1 -1
word taken	-1 -1 -1 11 -4 -1 -3 1 -1 0
word taking	-1 0 0 1 -4 0 0 0 4 3
word talent	1 0 0 0 0 0 0 0 0 13
word talk	8 9 -4 -2 -2 -4 -2 -3 1 9
word talk about	0 0 0 0 0 0 -1 0 2 8
word talk to	9 0 -2 -1 0 -1 -4 0 0 -5
word tard	0 0 -1 2 0 0 0 -1 0 -6
word tarde	-4 0 -1 2 0 -2 8 -2 0 -15
word te	-17 6 0 -3 -10 -8 44 -8 -5 -23
word te llamo	-1 0 -2 0 0 -1 5 -1 0 -2
word te mando	4 -4 3 0 1 -1 -2 0 0 -2
word team	2 -1 14 -5 -1 -2 -8 -1 2 -21
word team is	-1 0 3 -1 -1 0 0 0 0 -2
word team link	0 0 1 0 0 0 0 0 0 -3
word team will	-2 0 -2 0 -2 -1 4 2 1 -3
word tech	4 0 -1 -1 -2 0 -1 -1 3 -22
word technical	2 0 -7 7 0 0 0 -1 0 -7
word technical interview	1 0 -7 8 0 0 0 -1 0 -6
word technician	2 0 0 0 0 1 -1 -1 1 -7
word tecnica	3 0 -1 -1 3 -1 -2 0 -1 -19
word tecnico	-5 1 0 -1 9 0 -3 0 -1 1
word telefon	-1 -2 -2 0 0 0 7 0 0 -8
word telefonisch	1 -1 0 5 0 0 -4 0 0 2
word telefono	2 2 0 0 0 0 -2 -1 0 -3
word telegram	0 0 0 0 0 0 0 0 0 5
word telephone	-1 2 -1 -1 1 3 -1 0 -1 3
word tell	0 10 -2 -1 -2 -2 1 -1 -3 -3
word tell me	-1 8 -2 0 -1 -2 -2 -1 0 -16
word tell you	0 2 0 0 -1 0 3 -1 -2 -1
word tem	-1 -2 -1 0 0 -1 5 0 -1 -4
word temo	-1 0 0 0 1 1 1 0 0 -9
word temp	-1 -1 -1 -1 1 0 3 0 -1 -4
word ten	2 10 -1 0 -1 0 -10 0 1 7
word ten minut	0 10 0 0 0 0 -9 0 0 1
word term	4 -4 0 0 0 1 0 0 0 9
word termin	3 2 -1 1 -1 -1 -2 -1 -1 -2
word termin am	-1 0 -1 3 0 0 0 0 0 2
word termine	-1 -1 0 0 3 0 0 0 -1 4
word test	1 0 0 0 0 0 0 0 0 17
word teste	1 0 0 0 -2 0 0 0 3 -1
word th	-2 9 -3 -1 0 0 -1 -1 0 -10
word than	-3 -6 3 -1 0 0 7 0 0 13
word thank	-15 -4 -15 16 -1 -11 -21 3 47 14
word thank for	-12 4 -11 23 -2 -5 -10 7 5 -4
word thank you	-2 -7 -3 -6 9 -3 8 0 4 15
word that	5 -7 -5 3 -1 -7 7 1 5 33
word that i	0 0 0 0 2 0 -1 0 0 7
word that is	0 0 0 0 -2 0 3 0 0 3
word that the	-1 1 0 1 1 0 0 0 0 3
word that we	-2 0 -6 8 0 0 0 0 -1 2
word that you	19 -8 -5 -2 -1 1 -2 -1 0 -3
word that your	0 0 0 0 -1 0 -2 4 0 -1
word that'	4 -2 7 -2 1 6 -11 -2 -1 -11
word the	6 -2 -21 18 1 -15 39 -29 3 60
word the #	-3 0 0 4 0 0 0 0 0 2
word the above	4 0 -2 -1 0 0 0 -1 0 0
word the best	-3 2 -7 27 -6 -2 -6 -3 -1 5
word the board	-4 -2 -4 -1 -1 -1 15 -1 0 -1
word the calendar	5 -1 0 1 -1 0 -2 -1 0 -2
word the clos	-1 -1 0 0 -1 -1 -2 0 6 -2
word the committee	-1 -2 0 0 1 -1 4 0 0 -3
word the conversation	-1 -1 0 -2 -1 0 6 0 -1 -1
word the data	-1 1 -1 0 -3 0 -1 0 5 3
word the day	0 -2 4 -1 0 0 0 0 0 8
word the employer	0 0 0 0 -1 0 0 0 3 1
word the end	-3 -1 1 -1 14 -1 -16 -1 8 -2
word the first	-3 0 0 0 -1 6 -1 0 -1 -3
word the follow	-6 0 0 6 -1 0 -1 0 3 17
word the hiring	-1 0 0 -1 6 0 3 0 -6 10
word the interview	3 -3 1 1 -1 0 -2 2 -1 8
word the invite	-1 0 4 0 -1 0 -1 -1 0 2
word the last	6 0 0 0 0 -1 -3 -1 0 0
word the link	0 0 0 0 0 -1 2 0 -1 -4
word the list	4 0 0 -1 0 0 -2 0 0 1
word the new	-5 -1 5 9 -5 -1 1 -2 -1 8
word the next	-2 2 -1 -1 17 -1 -14 -2 0 -3
word the number	0 -1 0 0 1 0 -3 3 0 -5
word the offer	-1 0 0 0 0 1 0 0 0 12
word the office	4 0 -1 0 0 0 -1 0 0 -2
word the panel	-4 2 0 0 0 0 4 0 -1 -4
word the phone	0 0 0 0 2 0 -1 0 0 -5
word the platform	0 0 0 0 0 1 0 0 0 -3
word the position	-1 -1 -1 2 6 1 0 -1 -5 12
word the post	6 -6 0 0 0 -2 4 0 0 -3
word the proces	-3 -2 0 -1 -6 0 14 0 0 -1
word the right	0 0 0 0 1 0 0 0 0 7
word the role	-2 -3 0 1 3 3 -4 0 1 -4
word the same	-2 0 4 0 0 0 -1 0 0 13
word the second	15 -1 -3 -1 -4 -2 0 -3 -1 6
word the team	-2 2 2 0 -2 -1 4 -1 -2 -10
word the time	1 1 -1 0 -4 0 0 0 4 7
word the timemention	12 -3 4 -2 -1 -2 -9 -6 6 1
word the week	-2 0 1 0 -2 0 1 0 3 -4
word their	-8 13 -1 0 -1 -1 -1 0 0 0
word them	-1 -1 -1 -1 -2 -2 5 -1 4 5
word then	20 -2 -2 -3 -4 -4 -6 -2 2 1
word there	-5 2 -2 7 1 0 -2 -1 -1 22
word there !	0 0 0 0 1 0 0 0 0 -4
word there'	-1 -1 -1 9 -7 -1 -2 1 4 3
word there' a	-1 -1 0 0 -3 0 2 0 4 0
word these	-3 -2 2 -1 -3 -1 10 -2 0 -12
word they	-3 5 -4 -1 15 15 -22 -3 -1 10
word they're	-6 6 -1 -1 1 -1 2 0 0 -5
word thing	-7 7 -2 0 -3 -4 10 -1 -1 -2
word think	0 2 0 0 3 -1 -2 0 0 8
word this	-5 -12 -6 0 14 -10 -16 12 24 31
word this event	-1 -1 3 0 0 0 0 0 0 -1
word this invitation	-4 0 -1 -1 0 0 -1 7 0 -5
word this is	2 -3 -3 0 -1 0 -4 10 0 7
word this message	0 0 0 0 -1 0 0 0 1 8
word this time	0 0 0 0 1 0 0 0 0 7
word this week	-4 3 -2 -1 -5 -2 -18 -2 31 -5
word three	-10 -6 -2 -2 -4 15 14 -3 -1 1
word three week	-3 -3 -1 -1 -2 14 -4 -1 0 -7
word through	5 -3 -2 -4 -3 6 -10 4 5 -5
word through timemention	4 -2 -1 -3 -2 7 -8 5 0 -8
word ti	5 -3 -5 -2 -1 -2 11 -3 -1 -12
word ticket	0 -1 0 0 0 2 -1 2 0 8
word tien	-4 6 0 -1 -2 0 4 0 -1 -4
word tijd	0 0 0 0 1 0 -1 0 1 -3
word time	-13 22 4 1 -8 -2 -7 0 4 26
word time :	-5 0 2 5 0 0 0 0 0 2
word time are	0 0 0 0 0 0 0 0 0 -6
word time for	-9 11 3 -1 0 0 -1 -2 0 -2
word time to	-1 1 0 0 -5 0 -1 0 6 0
word time you	0 3 0 0 0 0 -2 0 0 4
word timemention	-8 23 20 19 -38 -12 -2 18 -19 -59
word timemention !	3 -3 -2 -3 0 -6 13 -2 -2 -5
word timemention #	0 -2 2 0 -1 9 -6 -1 -1 43
word timemention ?	-8 21 9 -3 -2 4 -16 -2 -2 -12
word timemention a	3 -1 0 -1 0 0 -1 0 0 -1
word timemention al	6 -1 -1 1 0 0 -3 -1 0 -3
word timemention and	5 -10 -3 -4 1 0 4 1 6 -4
word timemention at	7 3 -4 -2 -1 0 -1 -2 -1 -11
word timemention by	-3 -1 5 0 0 0 0 0 0 -2
word timemention como	-2 0 0 0 0 -1 5 -1 0 -2
word timemention en	4 -1 0 -1 0 0 0 0 0 26
word timemention for	7 -5 2 -2 0 6 -3 -2 -1 -4
word timemention if	-3 3 0 -1 0 7 -5 -1 0 -9
word timemention il	-1 0 2 3 -1 0 -2 0 0 -5
word timemention in	12 -6 0 -1 -1 0 -2 -2 -1 -3
word timemention instead	-1 -1 4 0 0 0 -1 0 0 2
word timemention interview	-4 -1 6 1 0 0 0 -1 0 -12
word timemention is	5 -1 -1 0 0 0 -1 -1 0 -5
word timemention na	2 0 -1 -1 0 0 0 0 0 6
word timemention new	-3 0 5 0 0 0 0 0 0 2
word timemention no	4 -1 1 0 0 0 -1 -3 -1 2
word timemention o	-2 10 -2 -1 -1 -1 -3 0 0 -4
word timemention oder	-2 3 0 0 0 0 0 0 0 10
word timemention of	-1 -1 3 0 0 1 -1 0 0 -4
word timemention on	7 -2 1 -1 0 0 -1 -3 0 -4
word timemention op	12 -7 0 0 -1 -1 -2 0 0 -1
word timemention or	-25 53 -6 -3 -1 -4 -10 -3 -1 -1
word timemention ou	-1 4 0 0 -1 0 -1 0 -1 -7
word timemention para	-2 4 0 -1 -1 -1 0 0 -1 -1
word timemention per	0 3 0 0 -1 0 -2 0 0 0
word timemention please	3 -3 -3 2 0 0 3 -1 1 12
word timemention pour	0 -1 1 -1 3 0 -1 0 -1 2
word timemention s	-6 -3 2 25 -5 -2 -6 -4 -1 -3
word timemention so	5 -5 4 -2 -1 -1 5 -4 0 -8
word timemention sur	9 0 0 0 0 0 -8 0 0 -1
word timemention then	-2 -1 4 -1 0 -1 2 -1 0 -7
word timemention through	5 -2 -1 -1 -1 7 -5 -3 0 -5
word timemention timemention	-15 23 -3 -2 -1 -1 -2 1 -1 15
word timemention to	-2 -2 4 -1 -1 7 -6 0 1 6
word timemention us	-5 -1 -1 0 0 0 0 8 0 -3
word timemention with	15 -5 -3 -3 -1 -2 -6 6 -1 -9
word timemention work	2 -1 2 -1 0 0 -1 0 0 -8
word timing	0 0 -1 8 -2 -2 -2 -1 0 -5
word to	-35 0 3 0 1 21 -11 13 7 60
word to #	-2 0 0 -1 0 9 -4 -1 0 17
word to a	0 -2 3 -1 0 0 0 0 0 10
word to apply	0 0 0 0 -3 0 0 0 4 1
word to ask	0 0 0 0 0 0 0 0 0 11
word to be	-4 -1 5 -3 -1 0 4 0 0 22
word to come	-2 0 4 -1 0 0 -1 0 0 4
word to complete	0 0 0 0 0 0 1 0 0 4
word to confirm	2 0 0 0 0 0 0 0 0 7
word to do	-4 -5 3 13 2 -1 -5 -2 -1 -6
word to find	-2 -1 9 -4 -1 -1 -3 2 0 2
word to follow	11 0 -1 -1 -1 0 -7 -1 0 1
word to get	0 0 0 0 1 0 0 0 0 9
word to have	-6 -1 1 -2 -2 7 1 2 -1 -8
word to hear	-3 0 0 -1 0 0 5 0 -1 6
word to inform	-2 -2 0 0 0 3 0 1 -1 -4
word to interview	-5 8 3 -2 -2 -1 -2 -1 2 -20
word to invite	0 0 0 0 0 0 0 0 0 3
word to know	0 0 0 0 2 0 0 0 0 3
word to let	3 -4 -6 8 0 0 0 0 0 -2
word to make	2 1 -3 0 0 0 1 0 0 6
word to meet	-9 8 -3 3 -5 -5 9 -1 4 7
word to move	-1 1 1 0 0 0 0 0 0 -6
word to offer	0 0 0 0 1 2 0 0 0 22
word to our	0 2 -1 -1 -2 0 -2 0 4 0
word to reschedule	-1 -2 4 0 0 0 0 0 0 6
word to say	5 3 -1 -1 0 -1 -7 3 -1 4
word to schedule	-1 1 0 0 0 0 1 0 0 -3
word to see	-7 7 -1 -1 -1 -2 5 -1 0 -1
word to speak	-7 7 -1 0 0 -1 3 0 0 -12
word to take	-2 3 0 1 -1 0 0 0 0 -4
word to talk	-2 1 0 0 -1 -1 3 -1 2 1
word to the	-1 -10 3 -2 4 -2 13 -2 -4 9
word to this	2 -3 -2 -1 5 0 -1 5 -5 0
word to timemention	8 -2 2 -2 -1 -1 0 -3 -1 -7
word to you	-3 -2 -3 -3 -2 -2 14 -3 4 -1
word to your	1 -2 0 -1 0 3 -1 3 -1 0
word tobia	2 1 0 0 -1 0 -1 0 -1 -4
word toda	0 0 0 -1 -6 1 7 0 0 0
word todo	-3 0 0 1 4 0 -1 0 0 0
word toi	0 0 0 0 1 0 0 0 0 3
word took	0 0 0 0 2 1 -2 0 0 9
word top	3 0 0 0 3 -1 -3 0 0 4
word tot	0 -2 2 1 -1 0 -1 -1 2 -4
word total	-3 1 -6 17 -2 0 -5 -1 -1 8
word touch	-2 0 7 -3 -1 -1 -2 1 1 1
word train	0 0 0 0 0 0 0 0 0 13
word travel	-1 0 -1 2 2 0 -1 0 0 6
word tre	1 -1 0 0 -1 -1 2 0 0 -6
word tres	0 0 0 0 1 0 0 0 0 -4
word tu	-4 6 -1 -1 5 0 -7 -1 2 8
word tu candidatura	1 1 0 0 0 0 -5 0 4 -1
word tu entrevista	-1 1 1 0 0 0 0 0 0 7
word tu postulacion	0 0 0 0 1 0 0 0 0 -4
word tua	0 0 0 0 0 0 -1 0 0 -14
word tua candidatura	0 1 0 0 0 0 0 0 1 -6
word tudo	-1 0 2 -1 1 0 -1 0 0 -5
word tuesday	14 -3 -1 0 0 -1 -8 -1 0 0
word tuo	3 1 0 -2 2 0 -2 -1 0 3
word tuo colloquio	2 0 1 -2 0 0 0 0 0 6
word tutto	1 0 3 -1 0 0 -2 0 0 -2
word twee	0 0 0 0 0 -1 2 0 0 -4
word two	-2 -9 2 -3 -1 -4 17 1 -1 17
word two more	-2 0 -1 -1 -1 0 6 0 0 0
word two of	-1 -5 4 -1 0 0 4 0 0 2
word two week	-1 0 0 0 -1 0 2 0 1 -4
word type	0 0 1 1 0 0 0 0 0 5
word u	2 -1 1 -1 -3 -1 4 0 -1 3
word uber	1 2 0 0 0 0 -2 0 0 7
word uffici	0 0 0 0 0 0 -1 1 0 -3
word uffici di	0 0 0 0 0 0 0 1 0 -3
word uhrzeit	4 -1 0 -1 0 0 -1 -1 0 0
word uiterlijk	1 -1 -1 0 0 0 0 0 1 -3
word uitnodig	4 -3 0 0 0 0 0 0 0 0
word um	-7 -5 10 2 -3 -3 6 0 -1 -23
word um abraco	0 0 0 0 2 -1 -1 0 0 -5
word uma	-4 0 0 -1 9 -1 -2 0 -1 -11
word uma decisao	-1 0 0 0 3 0 0 0 0 -5
word un	-4 1 7 0 -3 1 3 0 -5 -20
word un entretien	-2 3 0 0 0 0 0 0 0 7
word un'altra	0 0 0 0 1 0 0 0 0 -3
word una	-7 5 -2 0 5 -1 1 -2 0 -22
word und	4 -5 2 -3 4 -1 -2 -1 2 5
word under	0 0 0 0 1 0 0 0 0 3
word understand	-1 -1 -6 17 -2 -1 -4 -1 0 1
word une	-1 0 1 -2 6 -1 4 -2 -6 -9
word une reponse	-1 0 0 0 -1 0 3 0 0 -1
word unfortunate	0 0 1 0 0 0 0 0 0 8
word uns	8 -6 -1 -3 2 4 -3 1 -2 -16
word unser	-6 9 -4 3 -1 -1 -1 0 0 -1
word unser gesprach	0 -1 -1 3 0 0 0 0 0 -2
word unserem	-1 -1 0 0 -1 4 0 0 0 -1
word unsubscribe	0 0 0 0 0 0 0 0 0 8
word unter	1 -4 -1 0 0 -2 7 1 0 -7
word until	-2 -3 -2 -2 -8 -2 4 3 12 11
word until the	0 -2 -1 -1 -2 -1 3 -4 8 -3
word until timemention	-1 0 0 0 0 0 0 3 0 15
word up	-15 -3 -2 -6 -1 2 17 5 3 23
word up a	0 -1 0 -1 6 -1 -2 0 0 0
word up to	-7 -1 -1 0 0 -4 13 0 0 4
word up with	0 0 0 0 -4 0 0 0 5 0
word upcom	2 0 0 -1 0 0 0 0 0 -4
word updat	-14 -1 20 -2 -1 8 -8 -1 -1 -2
word updat :	-7 0 12 -2 0 0 -1 0 0 -2
word update	-2 -3 -7 7 10 -1 -4 -1 0 6
word urgente	-1 -1 3 1 -1 0 -2 1 0 -1
word us	-18 -10 -1 20 -3 26 -23 3 6 0
word us canada	-6 -1 0 0 0 0 0 7 0 0
word us j	4 -1 -1 0 0 0 -1 0 0 -11
word us know	-3 -2 -5 27 -5 -2 -6 -3 -1 6
word use	2 4 -2 0 -1 -1 -2 0 -1 5
word use the	2 0 -2 0 0 0 0 1 0 -3
word usual	-1 0 0 -1 0 0 3 1 0 9
word uur	3 -3 0 0 0 0 0 0 0 7
word uw	1 -5 3 0 -3 0 6 0 -1 -7
word v	1 -4 -1 -2 11 0 -3 0 -2 -10
word va	0 -2 8 -1 -1 2 -3 -1 -1 -1
word vacancy	3 -1 -1 1 0 0 -2 0 0 -2
word vacante	-4 6 -1 1 -1 0 -1 0 0 -3
word vacature	3 -4 0 0 2 0 -1 0 0 -2
word vaga	-1 -3 -3 10 -11 -2 10 -1 2 -12
word vaga de	0 -5 -1 1 -5 -1 12 -1 -1 -2
word vai	-2 -2 2 4 -1 -2 1 -1 0 -2
word valu	0 0 0 0 0 0 0 0 0 -4
word van	5 -6 1 1 -3 -1 5 0 -1 7
word van timemention	0 -1 1 2 0 0 -2 1 -1 -8
word vemo	-1 -1 5 -1 0 0 -2 0 0 -1
word vendor	0 0 0 0 0 0 0 0 0 7
word venir	-1 2 0 0 0 0 0 0 0 6
word ver	-2 0 0 0 4 0 0 0 -1 -6
word vers	-3 0 2 -1 1 0 7 -4 -1 -1
word very	4 0 -1 -1 0 -2 2 -2 0 2
word very much	0 0 0 -1 -1 0 3 0 0 9
word vez	-1 0 0 0 3 0 -1 0 0 -6
word vi	1 8 0 0 0 0 -6 0 0 -3
word via	9 2 -5 -1 0 -1 -2 -1 0 2
word vida	0 0 0 0 -2 0 0 -1 4 -8
word video	3 14 -2 -2 -2 -2 -2 -2 -5 -22
word video call	1 0 0 0 0 0 0 0 0 -7
word video interview	2 1 -1 0 0 0 0 0 0 -10
word view	1 -1 0 -1 0 1 -1 0 3 -1
word visit	-2 0 0 0 -1 -1 7 -1 0 13
word visita	0 0 -1 1 -1 0 2 0 -1 -7
word visual	-3 7 0 0 0 -1 -2 -1 1 -3
word voce	-2 -2 2 -2 -9 1 12 -1 1 -8
word voir	-1 -1 3 0 0 0 1 0 0 -1
word volgende	-1 2 0 0 0 0 1 0 0 -5
word volgende week	0 1 0 0 0 0 1 0 0 -4
word volunteer	0 0 0 0 0 0 0 0 0 9
word von	2 -2 -1 0 -2 1 0 -1 2 -4
word voor	2 -4 4 -2 2 -1 -1 1 -1 -5
word voor de	-1 -1 0 0 2 -1 1 0 -1 -4
word voor een	0 0 0 0 0 0 1 0 0 5
word voor het	0 -1 3 0 0 0 -2 2 -1 -2
word voor je	2 0 0 -1 0 -1 1 -1 0 -4
word vor	1 -1 0 0 0 0 0 0 0 8
word vorher	0 0 0 0 0 0 0 0 0 11
word vorstellungsgesprach	4 0 -1 -2 -1 -1 -1 3 -1 11
word votre	-5 2 -3 -2 22 -1 -2 -1 -10 -4
word votre candidature	-4 2 0 -1 7 -1 4 -1 -6 -3
word votre cv	3 -1 0 -1 0 -1 0 0 0 -1
word votre dossier	-1 1 0 0 7 -1 0 0 -6 0
word votre message	-4 0 -1 0 -2 0 8 3 -3 -2
word votre profil	0 0 0 0 6 0 0 0 -5 0
word vous	13 -3 2 -3 3 -4 7 -3 -13 -17
word vous avez	1 0 0 0 0 0 0 0 0 -3
word vous proposon	0 1 0 0 0 0 0 0 0 3
word vp	1 0 0 0 0 1 0 0 0 4
word w	-2 12 -4 -2 -1 -1 -2 0 0 0
word wait	-2 -1 -1 -2 -2 -1 0 8 0 18
word want	-4 0 -6 -5 -3 27 -3 -6 0 13
word want to	3 3 -1 -3 -1 -1 4 -4 1 25
word want you	-5 -3 -4 -1 -1 22 -6 -1 0 -15
word war	-5 9 -4 -1 2 0 0 0 -1 15
word was	-31 -8 2 -5 6 -5 18 24 0 47
word was a	-3 -3 0 -1 6 -1 3 -1 -1 13
word was sent	0 -1 0 0 0 0 0 0 2 -4
word wat	8 -7 0 0 0 -1 2 0 0 -3
word way	10 -1 -1 -1 10 -1 -15 -1 1 3
word we	0 -18 -13 1 13 -3 17 -10 13 8
word we are	3 1 -1 -1 -1 3 1 -3 -1 0
word we can	-4 9 -3 0 0 7 -7 -1 0 4
word we don't	-3 0 -3 -1 1 -4 12 -1 -1 -8
word we have	-3 -2 6 6 -2 -3 -1 -1 0 7
word we je	-2 -1 4 -1 0 0 -1 -1 2 1
word we need	-2 -1 2 0 0 0 1 0 0 -3
word we want	1 -2 -2 -1 0 7 -3 0 0 -7
word we will	4 -1 -1 -1 0 -1 -3 0 2 6
word we would	-1 3 -1 0 0 0 -1 0 0 3
word we'd	-3 4 2 -2 -2 8 -7 -1 -1 -14
word we'd like	0 3 -1 0 -1 0 -1 0 0 -6
word we'll	7 -6 8 -4 -6 -2 -3 -3 9 11
word we'll have	-2 -2 11 -4 0 -1 -2 0 0 5
word we're	-13 -7 10 2 8 -2 4 -3 1 1
word we've	-2 -3 -2 9 9 -3 -5 -2 0 -9
word wear	4 0 -2 0 0 0 0 -1 0 7
word web	3 -1 -2 -1 -3 0 -1 -1 6 -6
word wednesday	2 0 0 -1 0 0 0 0 0 -9
word week	-31 2 12 -8 9 12 -26 -10 39 -62
word week :	-5 -1 7 -2 0 0 0 1 0 0
word week ?	-6 4 4 -1 0 0 -1 0 0 -8
word week of	-4 -1 -1 -1 -2 -2 11 -1 0 -9
word week to	-4 -4 -2 -1 -2 6 8 -1 -1 -5
word weekend	-8 -1 0 -1 -2 -3 12 -1 4 -10
word welcome	0 0 0 0 0 0 0 0 0 6
word well	0 0 0 0 2 0 -1 0 0 11
word went	-1 0 0 0 3 7 -9 0 0 3
word werden	2 -1 0 -1 1 0 0 0 0 5
word were	-5 -1 -1 5 11 -1 -4 0 -4 6
word weten	3 -3 0 0 0 1 -1 -1 1 -4
word weten of	3 -3 0 0 0 0 -1 0 1 -1
word what	-6 2 4 0 -5 -6 13 -1 -1 14
word when	-7 -3 2 -3 0 -8 21 -1 -1 9
word when :	0 -2 4 0 0 0 0 0 0 0
word whenever	-8 1 -1 0 0 -4 13 0 0 -5
word where	-1 -2 4 -1 -2 0 2 0 0 5
word which	-11 12 -1 -2 4 -3 4 -1 -1 -5
word while	-1 0 0 1 0 0 0 0 0 9
word who	-1 -3 -2 -2 17 -3 -7 0 1 17
word why	1 0 0 0 0 0 0 0 0 10
word wie	3 -1 0 0 -1 3 -3 2 -2 1
word wieder	0 0 4 0 0 0 -3 0 -1 -3
word wij	2 -2 -1 0 -3 0 6 -1 -1 -2
word wil	8 -7 0 0 -1 1 0 0 0 -2
word wil je	2 -3 0 0 -1 1 1 0 0 -3
word will	4 -10 -7 -5 -9 -6 11 9 12 10
word will be	-2 -6 -4 0 -5 -9 26 0 1 -29
word will call	-1 0 0 0 0 0 2 0 0 8
word will get	0 0 -1 -2 -1 -1 -3 7 1 -2
word will review	0 -1 0 0 -2 0 -1 0 5 -3
word wilt	0 -1 0 0 -4 0 6 0 0 1
word wir	8 -4 0 -1 -2 5 -3 0 -3 2
word wir haben	-1 0 -1 0 3 0 -1 1 -1 -2
word wir ihnen	0 -2 0 0 0 4 -1 0 0 -1
word wir sie	1 0 -2 2 0 0 -2 0 2 -4
word wir uns	0 0 0 0 0 0 1 0 0 3
word wish	0 0 0 0 1 0 0 0 0 9
word with	26 -1 2 -8 -7 16 -59 0 30 -17
word with a	-2 0 2 -1 3 0 -1 0 0 19
word with another	0 -2 0 0 3 0 0 0 0 10
word with me	4 4 -3 -1 -1 -1 -1 -1 0 -12
word with our	9 3 -3 -1 -1 -1 -1 -5 -1 -8
word with the	-2 2 3 6 -14 2 9 -5 0 4
word with two	-1 -2 0 0 2 -1 2 0 0 3
word with us	-2 -5 -1 -1 4 17 -15 -1 4 -8
word with you	0 -1 -2 -1 5 -2 -1 2 0 14
word with your	11 -7 -1 -1 2 2 -5 -1 -1 -6
word withdraw	0 0 0 0 0 0 0 0 0 3
word within	-1 -4 -2 -2 16 2 -10 0 1 -6
word within #	-2 -3 -1 -1 -1 3 3 1 0 -6
word within three	1 -1 0 0 0 0 0 0 0 4
word without	-4 -1 0 4 3 0 -3 2 0 6
word woche	-3 4 -1 -1 0 1 2 -1 -1 4
word won't	-2 -3 -7 7 0 -1 8 0 -1 -6
word won't be	-2 -3 -3 7 0 0 1 0 -1 -5
word word	-3 5 -1 -1 5 -3 -2 0 0 3
word work	2 -4 6 -4 3 12 -15 1 -1 16
word work ?	-2 3 -2 -1 0 -1 2 -1 0 -4
word work days	1 -1 0 0 -1 0 -3 3 0 -5
word work with	-1 -3 -1 -1 4 12 -10 -1 0 -8
word would	-15 20 -2 -5 9 4 -4 -3 -5 9
word would be	-2 -3 0 -1 0 10 -3 0 -1 12
word would like	-4 10 -3 -1 2 -1 -1 -1 -1 9
word would love	0 6 0 0 -1 0 -3 0 -2 -3
word would timemention	-8 11 -1 -1 0 0 -1 0 0 0
word would you	-1 -3 1 0 2 -2 5 0 -1 4
word writ	8 -3 -8 6 7 -3 -10 4 -1 -9
word write	2 -1 -1 -1 12 -2 -8 0 0 10
word written	-2 0 0 0 -1 0 6 3 -5 -3
word wurde	-7 7 -5 0 0 -2 8 0 0 -3
word wurden	-1 3 -1 -1 -2 3 -1 0 -1 -6
word x	3 -5 -1 4 -4 0 5 -1 -2 13
word x #	-2 -1 0 0 -1 0 6 0 -2 3
word y	-5 -7 0 3 -13 0 20 0 2 -4
word y te	-1 -4 5 0 0 0 0 0 1 -2
word ya	2 0 -1 3 -2 -1 -5 -1 4 -3
word yani	-3 -1 1 -2 4 1 9 -3 -7 -6
word year	-3 -2 -1 -1 21 4 -15 -2 -1 10
word yes	-3 -3 -2 -1 -2 39 -28 -1 0 2
word yet	0 -1 0 0 -1 0 3 -1 0 1
word yo	3 0 0 0 0 0 -1 0 0 -1
word york	4 -4 2 -2 -1 0 -1 1 -1 -4
word you	-16 21 -26 0 14 22 4 -21 2 -26
word you !	3 -1 -1 -1 -3 19 -14 -3 0 3
word you :	3 2 -3 0 -1 7 -5 0 -2 3
word you a	-1 0 2 0 0 1 0 0 0 9
word you about	-1 1 0 0 -1 0 0 0 2 3
word you and	0 0 0 0 0 7 -6 0 0 12
word you are	13 -2 -4 -3 -1 2 -3 -1 -1 9
word you as	-3 -1 -1 -3 -2 7 5 -1 -1 1
word you at	-1 -1 -1 -1 0 -1 6 -1 0 0
word you be	0 1 1 0 0 0 -1 0 0 4
word you by	-1 -4 -1 -1 -1 -1 7 -1 1 1
word you can	-5 6 -5 -1 -3 24 -15 -2 1 -6
word you could	-4 12 5 0 0 -1 -10 0 0 -3
word you do	-5 0 8 0 0 0 -4 1 0 6
word you for	-5 8 -6 -3 10 -2 0 0 -2 14
word you get	0 0 0 0 0 0 0 0 0 11
word you have	15 -1 -5 -2 -5 1 -8 2 3 18
word you in	1 -1 1 -1 0 0 0 -1 0 4
word you know	2 -4 -7 8 -1 -1 4 -1 0 2
word you let	0 -1 2 0 0 1 0 0 0 -4
word you may	-1 1 0 0 0 0 0 0 1 8
word you need	-4 -3 -1 14 -4 -3 4 -2 -1 -1
word you on	1 -1 -3 -1 18 6 -18 -2 -1 -14
word you prefer	-6 9 -1 0 0 -1 0 0 0 -7
word you should	3 -1 0 -1 -1 -1 2 -1 -1 -4
word you take	0 -2 0 0 3 0 0 0 0 7
word you that	-1 -2 0 0 1 3 -1 1 0 -2
word you the	6 -1 -1 0 1 1 -5 -1 0 4
word you then	8 -1 -1 0 -1 -1 -3 0 -1 -1
word you timemention	6 2 -10 -3 5 -7 9 -2 -1 -7
word you to	-9 2 -4 -3 5 0 9 1 -1 8
word you want	-1 -1 -1 -1 -1 9 -4 -1 0 -1
word you were	-4 -1 0 5 10 0 -2 0 -6 -5
word you will	3 -1 -1 -1 -1 0 0 0 1 8
word you would	0 3 0 0 0 0 -2 0 0 2
word you'd	-4 5 -1 0 18 -1 -15 -2 -1 -10
word you'll	17 -2 -2 -2 1 4 -14 -2 0 4
word you'll be	8 0 0 0 3 -1 -9 0 0 5
word you'll get	0 0 0 0 -1 0 2 0 0 3
word you'll hear	10 -1 -1 0 -1 -1 -6 -1 0 -4
word you're	2 -2 1 -2 -4 8 4 -3 -3 5
word you've	-1 1 0 1 0 0 -1 0 0 8
word your	-27 6 -7 2 -13 2 -18 40 17 0
word your answer	0 0 0 0 0 0 0 0 0 13
word your application	-2 8 -3 2 -12 1 -8 -5 18 -3
word your appointment	0 0 0 0 0 0 0 0 0 7
word your availability	-1 2 1 0 0 0 -1 0 0 6
word your background	0 0 0 0 -3 0 0 0 4 1
word your calendar	4 0 -1 0 -1 0 -1 -1 0 -4
word your candidate	0 -1 0 0 -1 1 -1 3 -1 -7
word your first	-1 -2 0 0 0 0 0 3 0 -3
word your interest	0 -1 0 0 3 0 -1 0 0 4
word your interview	4 -9 15 -3 -1 -2 1 -5 -2 -20
word your message	-22 -5 -4 -2 -3 -2 -12 52 -2 -36
word your name	0 1 0 0 0 0 0 0 0 3
word your offer	0 0 0 0 0 2 0 0 0 4
word your own	0 0 0 0 0 0 0 0 0 7
word your passport	-3 -1 0 0 0 -1 6 0 0 -4
word your profile	-1 1 0 0 -1 0 -1 0 2 3
word your resume	-2 1 0 0 0 0 -2 0 4 7
word your technical	1 0 -7 8 0 0 0 -1 0 -8
word your upcom	2 0 0 -1 0 0 0 0 0 -4
word zeit	0 2 0 -1 2 0 -1 0 -1 3
word zien	-1 0 4 -1 0 0 -1 0 0 -1
word zijn	0 -3 3 0 0 1 0 0 0 -3
word zit	0 -1 1 0 0 -1 1 0 2 -5
word zo	0 0 0 6 0 0 -4 0 0 -2
word zoal	2 -1 0 0 0 1 -1 0 0 -4
word zoom	14 -2 -1 -2 -1 -1 -2 -4 -1 2
word zu	0 0 -1 0 1 1 0 0 2 -6
word zu einem	0 1 0 0 0 0 -2 0 2 -3
word zum	2 -2 -1 -1 -1 5 -3 -1 1 11
word zum timemention	2 -2 -1 -1 -2 5 -2 0 2 -4
word zur	2 -1 0 0 0 0 0 0 0 11
word zusammen	0 1 0 0 0 0 1 0 0 4
word º	1 0 0 0 0 0 0 0 1 -5
"""
