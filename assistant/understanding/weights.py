"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-42 -11 -21 -26 -43 -21 -104 5 263 -70
ack.received@subject	-31 -27 -8 -11 -36 -8 -27 24 125 -85
ack.thanks	2 19 -31 -17 -10 -26 -57 -1 122 -9
ack.thanks@subject	-6 -8 -3 -3 -34 -3 -9 -4 70 -11
affirm	95 -6 1 -86 -6 122 -29 -60 -30 -56
against, and no job	2 -23 -1 26 -39 -7 -47 107 -19 88
agreed	131 -16 105 -18 -38 -24 -97 -25 -19 -22
agreed, and a nod	95 -7 -22 -5 -12 -8 -28 -6 -6 -12
answer	41 -91 71 -17 -5 -44 55 -85 75 23
asked to move	-132 -6 209 -13 -9 -9 -27 -9 -4 -5
automatic answer	-75 -35 -20 -17 -26 -12 -52 270 -32 -112
autoreply.absence	8 -69 -51 -42 -29 -24 -36 272 -30 -53
autoreply.absence@subject	-12 -9 -18 -6 -7 -6 -20 84 -6 -22
autoreply.bounce	-24 -8 -8 -7 -19 -5 -22 96 -3 -53
autoreply.bounce@subject	-11 -3 -3 -3 -7 -2 -4 40 -6 -42
autoreply.receipt	-82 -8 -13 -8 -5 -3 -9 133 -5 -37
autoreply.receipt@subject	-66 -6 -11 -6 -4 -3 -7 107 -3 -19
autoreply.received	-21 -12 -6 -5 -14 -1 7 104 -53 -32
autoreply.received@subject	-5 -8 -2 -2 -6 -3 -26 74 -22 -16
bias	55 37 -99 -14 -8 -66 -27 152 -31 -156
board	0 -15 -2 -4 8 -2 -4 -4 23 -18
bulk	0 -12 -37 37 46 -5 -11 -3 -15 149
calendar CANCEL	-26 -5 -6 98 -27 -2 -23 -5 -3 -6
calendar REPLY	-27 -6 -6 -7 -7 -3 -16 79 -6 -35
calendar REQUEST	259 -50 30 -34 -29 -12 -85 -53 -26 -26
cancellation.off	-158 -24 -46 376 -49 -11 -59 -15 -13 -54
cancellation.off@subject	-77 -14 -14 181 -18 -6 -34 -9 -9 -19
cancelled, and moved	-7 -1 2 15 -1 -1 -6 -1 -1 -3
chat.lure	7 0 -4 0 0 0 0 -1 0 37
colleague	-3 -2 -2 -2 -7 -1 -3 25 -6 177
day alone	-134 -53 -19 79 -11 82 50 18 -12 -64
deadline	-96 38 -8 -63 -49 108 63 -40 48 33
forwarded	43 -3 -9 -2 -6 -4 -21 6 -4 156
generated	4 7 -50 33 45 -9 -22 -9 2 -144
hiring little	26 -17 5 -5 33 -2 5 4 -50 -5
hiring much	18 17 -13 -5 11 -51 8 -51 66 -60
hiring none	-42 -39 -66 -32 3 67 3 84 22 38
hiring some	21 53 36 35 -50 -41 -27 21 -48 -22
hiring.application	-31 38 -83 -41 89 -40 -19 -70 157 101
hiring.interview	75 -7 22 12 -25 -66 -19 3 5 -2
hiring.meet	29 85 -19 15 -13 -58 -50 21 -8 4
hiring.process	4 -41 -17 -38 89 -25 89 -31 -31 -34
hiring.role	-67 19 -102 35 88 86 37 -56 -41 -7
human	106 -5 29 -39 4 16 133 -177 -67 -60
invite.details	241 -94 11 16 -44 -24 -44 -35 -27 -62
invite.details@subject	25 -4 -1 -5 -5 -2 -4 -2 -3 -8
invite.fixed	201 -30 10 28 6 -90 -1 -63 -63 -31
invite.fixed@subject	60 -16 -7 15 -26 -7 -12 1 -8 28
invite.forward	44 -4 -10 -20 27 -5 -24 -12 4 -18
invite.forward@subject	28 -3 -22 -1 0 0 0 0 0 -17
invite.invited	15 127 -54 -16 -36 8 -27 -33 16 -70
invite.invited@subject	-12 16 10 -6 -10 -22 32 -4 -4 17
invite.reminder	32 -4 -8 -10 10 -2 -10 -3 -4 27
invite.reminder@subject	28 -3 -7 -8 -2 -2 -2 -2 -2 27
job and one time	182 -55 -13 88 -42 -8 -82 -36 -33 15
job, and no person	-7 56 -53 -3 25 -29 -89 16 84 -15
known application	120 -20 123 12 6 6 -124 -71 -52 -175
known interview	-68 -21 199 53 -24 -21 -85 -22 -12 -61
known interview, other time	-87 -5 111 -7 -1 -2 -6 -2 -1 -24
meeting link	40 -5 -12 -4 -3 -3 -5 -4 -3 -39
move asked, and a nod	-114 -4 170 -7 -8 -7 -20 -6 -3 -4
no job and a time	63 133 100 -61 -37 -55 -191 80 -32 2
no time	-27 -84 -108 -89 137 -20 78 41 71 -55
not.alert	-14 8 -8 43 54 -13 -25 -19 -27 90
not.alert@subject	0 0 0 0 0 0 0 0 0 122
not.cold	5 -3 -3 11 -5 -1 -2 -1 -1 138
not.cold@subject	1 0 0 0 0 0 0 0 0 10
not.employer	-1 4 9 -1 8 0 -12 -5 -1 133
not.employer@subject	2 0 0 0 0 0 0 0 0 67
not.event	-24 -17 -1 -16 -7 -9 25 54 -6 63
not.event@subject	11 -5 -2 -4 -1 -2 -5 9 -1 82
not.media	0 10 -3 -3 -1 -1 -1 -1 -1 109
not.media@subject	0 0 0 0 0 0 0 0 0 12
not.official	6 -11 14 -12 -9 11 -41 48 -5 87
not.official@subject	0 -1 0 0 -24 0 -1 0 27 105
not.practice	-6 -1 -2 -2 -1 -1 -1 8 5 94
not.practice@subject	-6 2 -2 -1 0 0 -1 9 0 36
not.research	9 -2 -3 -2 5 -1 -1 -5 -1 134
not.research@subject	9 0 -3 -1 0 0 0 -4 0 -19
not.someone	1 37 -8 12 -14 -1 -28 20 -19 151
not.someone@subject	-2 -1 -1 -1 -1 0 -18 23 -1 20
not.staff	5 -1 0 -2 0 0 0 0 -1 112
not.staff@subject	0 0 0 0 0 0 0 0 0 148
not.study	-11 -7 3 -7 -29 -3 5 -10 58 86
not.study@subject	-2 -2 -3 2 -3 -2 -4 14 -1 145
offer.clear	-63 -31 -19 -16 -21 251 -73 -15 -14 -8
offer.clear@subject	-15 -11 -7 -4 -6 66 -14 -4 -5 -29
offer.terms	-47 3 -26 -27 -91 235 -11 -12 -25 -54
offer.terms@subject	-4 -8 -1 -1 -2 5 14 1 -2 16
old time	-137 -52 221 14 -7 -7 -18 -9 -5 -31
one time	272 -91 74 46 -69 -45 -189 56 -55 21
one time, asked	-31 -29 83 -6 -2 -4 -6 -3 -2 54
owner	0 0 0 0 0 0 0 0 0 -106
pair alert&interview	1 -2 -1 -1 0 0 0 0 4 12
pair alert&role	0 -7 -1 -1 6 -1 -2 -1 8 18
pair alert&time	1 -1 -1 -1 -1 -1 5 -1 1 -15
pair apply&ask	10 37 -4 -3 -5 -6 -38 7 2 13
pair apply&asked	-1 4 -1 0 4 -1 -3 -1 -1 -8
pair apply&available	-2 0 -1 -1 0 -1 -17 -1 22 -12
pair apply&book	-5 0 4 -1 -3 -1 -8 -1 14 -17
pair apply&call	14 10 -2 -2 -3 -1 -22 -1 7 4
pair apply&candidate	-32 62 -9 0 30 -13 -27 -2 -8 -79
pair apply&choose	-12 -9 3 1 2 12 -14 -2 19 -12
pair apply&civic	5 4 -1 -1 -5 -1 11 -1 -10 24
pair apply&closer	-5 -8 -3 -3 8 -2 -5 -3 22 -22
pair apply&cold	-2 -2 -1 -1 0 -1 -2 -1 9 5
pair apply&confirm	-8 -4 3 -2 -8 0 -17 -4 38 -8
pair apply&deadline	12 31 -6 -6 -3 -7 -47 -6 33 -23
pair apply&decide	-2 -3 -1 -1 13 -1 -4 -1 -1 55
pair apply&document	8 -19 -2 -1 -12 11 14 -2 3 -10
pair apply&education	6 -3 -1 -2 18 -1 -9 -3 -3 -32
pair apply&enjoyed	-3 32 -2 -1 -3 -2 -12 -2 -8 -7
pair apply&feedback	1 -3 -1 -2 15 -1 -3 -1 -5 -26
pair apply&filled	12 -3 -1 -2 10 -1 -3 -8 -4 -6
pair apply&future	-16 -2 -1 17 11 -1 -3 -1 -4 -15
pair apply&glad	-7 -20 -4 -3 -4 15 29 -1 -4 -24
pair apply&health	-2 -3 0 -1 -15 0 -1 -1 23 -2
pair apply&hear	-29 -13 0 -4 33 -6 -17 -7 43 -53
pair apply&hiringside	-5 -2 4 -1 3 1 -3 -1 3 40
pair apply&inbox	2 -3 -1 -1 -2 0 4 -1 2 42
pair apply&interview	12 -27 2 3 -7 12 -6 2 9 50
pair apply&invite	9 -14 -1 7 -9 -1 -2 -3 15 -20
pair apply&keen	16 -32 -4 -2 -3 0 29 -1 -2 16
pair apply&link	-3 -1 -1 -1 -1 -2 9 -1 1 -3
pair apply&lure	-2 -4 0 0 0 -2 9 -1 0 25
pair apply&meet	8 -2 -2 -2 -2 -1 -4 -1 6 -28
pair apply&mine	1 0 0 0 0 0 0 0 0 15
pair apply&move	1 -1 -1 -1 5 -1 -1 -1 -2 -14
pair apply&not	-1 -17 -5 11 1 -7 6 -10 22 -9
pair apply&offer	-1 -1 0 0 12 0 -1 0 -9 1
pair apply&office	-5 -1 -1 -5 8 -1 8 -1 -2 -7
pair apply&onward	4 1 -2 -3 -4 -3 15 -2 -5 -24
pair apply&other	-8 -3 -2 15 6 -1 -7 -1 0 17
pair apply&pay	-19 -1 -1 -2 35 -2 -16 -1 8 15
pair apply&prepare	-1 -3 -2 -2 12 -2 -5 -1 5 15
pair apply&property	-1 -1 0 0 4 0 -1 0 -1 58
pair apply&received	-21 -18 -7 -9 0 -7 -25 -10 98 -13
pair apply&recruiter	-25 -4 3 1 21 -4 10 -4 2 10
pair apply&remind	0 -3 -1 16 -11 0 0 0 -1 11
pair apply&review	-14 15 -5 13 -9 -5 -13 -6 25 -5
pair apply&role	-18 19 -11 6 4 3 -14 -11 21 -25
pair apply&sales	-1 2 -1 -1 0 -1 -3 -1 4 -2
pair apply&send	-1 -5 -5 -5 -12 -5 -8 14 26 9
pair apply&shop	-1 -3 -1 -1 -3 -1 -5 9 5 -22
pair apply&sign	-5 -5 -1 -1 -12 -3 -8 9 26 6
pair apply&slot	7 -7 2 -3 -15 -1 -4 -3 22 2
pair apply&sorry	-1 0 0 0 5 0 -1 0 -2 31
pair apply&stage	-7 18 -3 -4 -2 -2 4 -1 -3 13
pair apply&study	-1 -1 0 0 2 0 -1 0 2 21
pair apply&talk	-12 27 -2 -1 -2 -2 -5 -3 0 -12
pair apply&task	4 -3 0 -1 -1 0 -1 0 2 13
pair apply&team	-13 6 2 -7 0 -3 20 -2 -4 35
pair apply&thank	-15 22 -8 -6 -37 -9 -70 -4 128 -77
pair apply&ticket	-4 -2 -2 -2 -5 -2 -7 -2 26 -19
pair apply&time	33 -13 -12 2 -31 -13 -31 2 63 -39
pair apply&wait	-2 -2 2 -1 -2 -1 -3 -1 10 31
pair apply&wish	-4 1 -1 -1 -8 0 -1 -1 16 -5
pair ask&asked	-35 -18 24 -10 -3 15 52 -11 -14 -7
pair ask&available	-9 10 2 -3 4 0 -5 1 1 -20
pair ask&back	-7 -7 -1 -1 -1 3 15 -1 -1 -17
pair ask&book	-42 19 12 13 -5 26 -16 -2 -3 -3
pair ask&call	-11 32 12 -6 1 -10 3 -5 -15 5
pair ask&candidate	-2 10 -1 -2 8 -1 -24 9 4 -2
pair ask&choose	-19 44 6 -4 -8 -3 -14 -2 -1 31
pair ask&cold	1 0 0 0 0 0 0 0 0 21
pair ask&confirm	15 -8 -1 -1 -1 -1 -4 2 -2 11
pair ask&deadline	-15 37 -6 -6 -5 17 -28 -1 7 -1
pair ask&decide	-4 -14 -1 -1 -8 1 13 -5 18 -5
pair ask&document	9 -24 -2 -2 -2 -7 32 -2 -2 14
pair ask&feedback	-1 -1 0 0 4 1 -1 0 0 1
pair ask&hear	-7 41 17 -4 -9 -3 -33 3 -7 37
pair ask&hitch	2 -1 0 0 0 0 -1 2 0 31
pair ask&inbox	-11 -22 -3 -3 -9 -6 6 54 -5 -25
pair ask&interview	-9 14 7 4 -13 -3 -19 12 8 20
pair ask&invite	-10 17 -2 16 -4 -2 -6 -4 -6 -22
pair ask&keen	-4 -8 -3 -2 1 -9 36 -6 -5 -21
pair ask&link	-6 12 -1 -2 -5 -4 6 1 0 27
pair ask&machine	-2 -2 -1 -1 -3 -1 -4 25 -11 -6
pair ask&meet	-13 11 0 14 -2 -2 -5 -2 -2 9
pair ask&move	-14 -14 33 -3 -2 2 -3 2 -2 -6
pair ask&not	1 6 -17 20 -12 -2 -6 13 -4 30
pair ask&office	-1 0 -1 0 -1 -2 6 -1 0 39
pair ask&onward	-1 18 -1 -1 -5 -1 -5 4 -9 -21
pair ask&other	-5 -2 29 -4 7 -3 -20 -1 -1 14
pair ask&pay	-2 -3 4 0 -1 -2 5 -1 -1 -5
pair ask&prepare	23 -10 -5 -7 -3 -3 9 -4 -1 51
pair ask&recruiter	-3 -4 -1 -1 -2 -3 8 7 -2 43
pair ask&remind	2 -12 -6 7 -4 24 -6 -3 -2 -31
pair ask&review	-1 4 -1 -1 -1 2 -2 -1 1 -39
pair ask&role	4 12 -4 -4 3 -4 -8 7 -7 8
pair ask&send	8 -18 -6 -5 -7 0 41 -6 -8 7
pair ask&sign	-2 -18 -3 -4 -5 39 -7 7 -7 -33
pair ask&slot	-15 45 6 6 -14 7 -13 -9 -14 -20
pair ask&stage	0 1 -1 0 -1 -1 -1 0 2 15
pair ask&study	9 -10 -1 -2 10 -1 -1 -1 -4 -12
pair ask&talk	2 0 3 -3 7 8 -15 -1 -1 19
pair ask&task	13 -5 -1 -2 -10 -1 -6 -3 14 -12
pair ask&team	0 -3 -2 -1 -2 -2 15 -1 -3 29
pair ask&thank	-5 8 -1 -1 -3 0 -4 14 -8 11
pair ask&ticket	-6 -5 -1 -2 -3 14 -11 14 1 8
pair ask&time	1 -8 -3 12 -5 28 12 -18 -19 -36
pair ask&urgent	-1 -1 -1 -1 -2 -1 -2 9 -1 1
pair ask&video	-7 -3 -3 16 -1 -1 -1 0 -1 7
pair ask&wait	-1 -4 27 -3 -1 -2 -16 0 -1 2
pair asked&available	-24 62 -20 -7 -8 -8 17 -7 -6 -21
pair asked&call	-8 28 -11 -3 -6 -18 26 -6 -3 -18
pair asked&choose	-21 43 -4 -1 -2 -3 -10 -1 -1 -4
pair asked&confirm	-27 17 13 -3 -2 -2 8 -2 -1 7
pair asked&deadline	-12 -15 -2 -4 -2 -11 39 11 -3 -36
pair asked&document	-11 -10 -2 -1 -14 -5 47 -1 -2 -12
pair asked&hear	9 -11 -2 -1 2 2 2 -1 -1 31
pair asked&hitch	16 -3 -10 -1 0 0 -2 0 0 1
pair asked&interview	-26 41 18 -5 -4 -3 -9 -4 -8 24
pair asked&meet	-6 20 -1 -1 0 -2 -7 -1 -1 -40
pair asked&move	8 -20 24 -2 -1 -2 -4 -2 -1 -24
pair asked&not	21 11 -15 -2 -1 -1 -10 -1 -1 -21
pair asked&office	-1 12 -1 -1 -1 -5 -1 0 -1 47
pair asked&other	-7 -17 33 -3 -1 -1 -2 -1 0 -15
pair asked&pay	-2 -3 4 0 -1 -1 5 -1 -1 -6
pair asked&prepare	-24 -2 18 -2 -2 -6 20 -2 -1 2
pair asked&remind	30 2 -42 -6 -7 -18 50 -5 -4 -8
pair asked&role	-6 3 -2 -4 0 -7 22 -2 -4 -24
pair asked&sales	0 0 0 0 0 0 0 0 0 25
pair asked&send	-5 -18 9 -2 -14 -5 40 -2 -3 -39
pair asked&sign	-1 -2 -1 0 -1 8 -2 0 0 4
pair asked&slot	-43 36 63 -12 -9 -19 4 -9 -11 8
pair asked&stage	-7 5 -1 -3 -2 -3 -1 13 -1 -3
pair asked&study	-2 -1 -1 -1 11 -2 -3 0 -2 -1
pair asked&talk	-9 47 4 -2 -4 -4 -26 -2 -3 3
pair asked&team	-5 -12 -2 -1 -1 -2 28 -2 -1 29
pair asked&time	-89 50 61 -23 -13 7 33 -16 -11 19
pair asked&video	21 -8 -6 -1 -1 -1 -2 -1 -1 -1
pair asked&wait	43 -10 -36 -4 -11 -9 32 -2 -2 3
pair available&book	-6 28 -1 -2 -1 -15 -3 0 0 24
pair available&call	-4 25 -3 -2 -4 -3 -14 -3 7 1
pair available&candidate	-1 1 -1 0 -1 3 -1 -1 1 -8
pair available&choose	-2 11 -1 -1 -1 -1 -2 -1 -2 -26
pair available&confirm	-6 29 -13 -2 -1 -2 -2 -1 -2 27
pair available&deadline	-6 16 -2 -1 -2 -1 0 -1 -2 -41
pair available&hear	10 -8 2 -1 5 -1 -6 1 -2 2
pair available&hitch	17 -2 -13 -1 0 0 0 0 0 4
pair available&interview	-21 42 -12 -4 -4 -2 -8 13 -3 -23
pair available&invite	0 4 -1 -1 -1 -1 -1 -1 1 1
pair available&link	-7 36 -2 -2 -2 -15 -4 -2 -2 -13
pair available&meet	-3 4 8 -4 -2 -1 -1 -1 -1 10
pair available&move	-6 -8 21 2 -1 -1 -5 -1 -1 -1
pair available&not	16 -5 -4 -3 -6 -1 2 1 -1 -5
pair available&other	-1 -1 -1 -1 5 -1 2 -1 -1 20
pair available&prepare	3 -6 6 -1 0 -1 -1 0 0 1
pair available&remind	-3 -7 10 -5 5 -1 4 -1 -2 -4
pair available&role	-6 -15 -3 -1 -4 9 11 2 7 19
pair available&slot	-7 45 -7 -1 -5 -5 -9 -3 -8 -19
pair available&stage	-1 -2 0 0 -1 0 4 0 0 31
pair available&talk	-4 14 -1 -1 -3 -1 -12 -1 7 4
pair available&time	-45 97 -12 -13 -2 1 -20 -7 2 -32
pair available&video	2 6 -1 -1 -1 -1 -3 0 -1 -7
pair available&wait	-9 -3 -2 1 1 -1 27 -10 -5 1
pair away&back	-4 -2 -2 -3 -1 -2 -10 25 -1 -4
pair away&deadline	-8 -7 -4 -4 -16 -5 1 29 13 -13
pair away&filled	-10 10 -1 -2 13 -1 -10 2 -1 -1
pair away&hear	-2 -1 -1 -1 -1 2 0 4 -1 5
pair away&inbox	-2 -2 -3 -8 -3 -2 -11 33 -1 -7
pair away&meet	-1 -1 0 -1 -1 -1 -3 8 -1 -3
pair away&not	-6 -9 4 8 -6 1 6 4 -1 -6
pair away&pay	-2 -1 -1 -1 -31 3 32 1 -1 -5
pair away&sorry	-3 -7 3 9 -1 -1 2 -1 0 -4
pair away&team	-5 -8 11 -1 15 1 -12 -1 -1 2
pair away&time	-25 -5 -2 -7 -11 -5 -5 65 -5 -30
pair back&deadline	-5 0 -2 -1 -2 -6 19 -2 -1 1
pair back&feedback	15 -2 -1 -4 9 -2 -20 7 -1 2
pair back&hear	7 -3 -2 -6 18 -6 -15 9 -3 -3
pair back&inbox	-1 -1 -1 -1 -3 -1 -2 9 -1 -4
pair back&send	-16 -9 -3 -4 -3 2 21 16 -3 -25
pair back&time	-16 -21 11 -7 -4 -6 13 32 -3 -24
pair book&call	8 1 -6 -3 -3 -2 -5 7 2 -10
pair book&cancel	-14 0 5 18 -1 -1 -4 -1 -1 -2
pair book&candidate	-9 -7 4 -2 -2 0 18 -1 -2 7
pair book&choose	-17 37 4 -1 -4 -1 -9 -1 -9 35
pair book&closer	-1 -2 -1 0 0 0 -1 -1 6 -2
pair book&confirm	0 -1 7 -2 -2 -2 -11 -1 11 38
pair book&deadline	2 3 -3 -1 0 0 0 0 0 1
pair book&event	-1 0 4 2 -1 -1 -1 -1 -1 -9
pair book&glad	1 0 0 0 0 0 0 0 0 35
pair book&health	-3 1 -1 0 0 7 -1 -1 0 -24
pair book&hear	-7 6 6 -2 -5 -1 -5 8 0 -7
pair book&hiringside	0 1 5 -2 -1 0 0 -1 0 -21
pair book&interview	-2 27 20 -9 -11 -6 -15 0 -5 -61
pair book&invite	5 0 -1 -1 -1 0 -1 -1 -1 -16
pair book&keen	0 7 -1 -1 -1 -1 -1 -1 -1 -13
pair book&link	-9 42 -2 -3 -3 -16 -5 -2 -2 -17
pair book&meet	-9 -2 5 15 -1 -1 -5 -1 -1 12
pair book&move	-13 -4 26 -3 -1 -2 -9 6 -1 -7
pair book&not	-19 -1 -1 22 1 0 -1 0 -1 10
pair book&official	0 0 0 0 0 0 0 0 0 34
pair book&other	-3 -2 -3 2 0 -1 1 8 0 -4
pair book&pay	0 -2 2 -1 -1 2 -12 -1 12 21
pair book&prepare	-3 -1 7 1 -1 -1 -1 -1 -1 -11
pair book&recruiter	2 6 -2 -2 -1 -1 -1 0 -2 11
pair book&remind	0 -6 -1 1 -1 26 -18 -1 -1 40
pair book&review	4 0 -3 -1 0 0 0 0 0 -1
pair book&role	-15 11 -4 1 0 16 -5 -1 -2 -32
pair book&sales	-1 2 0 0 0 0 0 0 0 9
pair book&send	13 -4 -1 -1 -1 -1 -4 -1 -1 16
pair book&shop	14 5 -1 -3 -1 -2 -10 -1 -1 2
pair book&slot	9 36 -2 14 -10 -6 -33 5 -13 13
pair book&sorry	-3 -1 -3 9 1 0 -1 0 -1 0
pair book&stage	18 -9 -2 3 -2 -2 0 -2 -3 -12
pair book&talk	11 3 -5 -2 -1 -1 -2 -1 -2 3
pair book&team	34 -15 -10 -5 -4 -1 0 5 -3 -21
pair book&ticket	-3 6 -1 -1 -2 -1 -10 -1 11 8
pair book&time	6 -15 -2 24 -4 38 -44 -9 6 39
pair book&video	-12 0 -1 16 -1 -1 -1 -1 -1 -28
pair bounce&inbox	-7 -3 -2 -2 -7 -1 -10 29 4 -11
pair bounce&machine	-2 -3 -1 -1 -4 -1 -2 10 3 6
pair bounce&not	-8 -5 -3 -2 -8 -2 -12 41 -1 -14
pair call&cancel	-7 -3 -5 44 -8 -6 -9 -4 -2 -4
pair call&choose	4 -1 -3 0 -2 0 0 0 3 30
pair call&closer	-1 -2 0 0 -1 0 -1 0 6 8
pair call&confirm	9 -3 -2 -1 -1 1 -2 -1 -1 -2
pair call&deadline	-4 4 4 -2 -4 -2 7 -1 -2 -4
pair call&decide	-3 -12 -6 -1 0 -1 26 -2 0 1
pair call&enjoyed	4 42 -2 -3 -3 -1 -26 -1 -10 17
pair call&family	-4 -1 2 -1 -5 0 -2 -1 11 13
pair call&glad	-5 -11 -4 -1 4 -1 21 -1 -1 39
pair call&hear	14 5 13 9 0 -4 -37 3 -3 3
pair call&hiringside	-1 -7 13 -3 -1 -1 -1 -1 1 -15
pair call&interview	17 -8 1 -3 -12 -6 -10 6 15 -10
pair call&invite	20 -10 -1 -1 -1 -1 -3 -2 -1 6
pair call&keen	9 -7 -2 -1 -1 5 -3 1 0 -17
pair call&meet	2 -1 -1 -1 -1 -1 3 -1 1 -15
pair call&move	-1 -1 -1 -1 -1 -1 0 8 -1 24
pair call&not	8 16 -10 -4 -8 -5 7 -2 -2 7
pair call&offer	-1 7 -1 -1 -1 2 -5 2 -1 -4
pair call&office	24 -8 5 -5 -2 -4 -8 -1 -1 23
pair call&other	-1 -1 12 -1 -1 -3 -15 8 1 17
pair call&pay	14 -2 0 -1 -2 -1 -6 -1 -1 -28
pair call&recruiter	-2 11 -1 -1 -5 -1 -3 -1 2 0
pair call&remind	9 -15 -2 22 -12 -21 30 -7 -3 -19
pair call&review	-2 -1 0 -1 -5 0 -2 -1 12 21
pair call&role	54 -7 -10 -7 -7 -4 -33 5 8 -5
pair call&send	-4 -17 -3 -3 -2 9 24 -3 -2 -11
pair call&sign	-12 -1 0 -1 0 16 -1 0 0 28
pair call&slot	19 11 -28 2 -7 -14 23 0 -6 -17
pair call&talk	23 7 -4 -6 3 -5 -21 -2 6 -29
pair call&team	0 -16 -10 -4 -5 8 11 13 3 -22
pair call&time	46 -11 -10 -13 -12 -13 34 -12 -10 61
pair call&video	14 -1 -4 -2 -1 -1 -1 -3 -1 -40
pair call&wait	-1 -1 20 -2 -1 -2 -13 1 0 -8
pair call&wish	6 17 -2 -5 4 -7 -11 -1 -1 -4
pair cancel&event	-6 -1 -1 10 -1 0 -1 -1 0 -2
pair cancel&hold	-11 -1 5 13 -2 -1 -2 -1 -1 -4
pair cancel&interview	-78 -7 9 127 -19 -3 -18 -6 -4 -19
pair cancel&move	1 0 0 0 0 0 0 0 0 18
pair cancel&not	-3 -1 6 0 -1 0 -1 0 0 19
pair cancel&remind	-18 -3 21 33 -8 -6 -13 -4 -2 5
pair cancel&role	-11 -2 -7 29 -5 -1 -2 -1 -1 -3
pair cancel&slot	-16 -1 10 11 -1 0 -1 -1 0 5
pair cancel&sorry	-9 -3 -1 51 -10 -7 -14 -4 -2 2
pair cancel&time	-58 -6 23 73 -6 -4 -16 -4 -4 -8
pair candidate&choose	-9 -1 3 2 7 -2 -5 -2 7 0
pair candidate&closer	-2 -11 -1 -2 12 -1 -2 -1 6 -16
pair candidate&confirm	-8 -2 4 4 -3 1 5 -1 0 15
pair candidate&deadline	4 -1 -2 -3 -2 -2 21 -2 -12 -19
pair candidate&decide	2 -3 -1 3 1 -1 4 -1 -3 20
pair candidate&feedback	2 -3 -1 -1 7 0 1 -1 -4 -21
pair candidate&filled	-2 -10 -1 -2 20 -1 -1 -1 -3 -1
pair candidate&glad	20 10 -2 -4 -4 -1 -15 1 -4 -21
pair candidate&hear	7 -15 3 0 4 -2 4 -1 0 -43
pair candidate&hiringside	-4 -1 5 0 1 2 -1 0 -1 27
pair candidate&interview	1 -7 3 10 -6 -2 -6 0 7 59
pair candidate&invite	-2 -3 -1 12 0 -1 -3 -1 -2 -12
pair candidate&keen	0 1 -1 -1 -1 1 -2 2 0 -5
pair candidate&link	0 3 -1 -1 -1 -1 -1 -1 1 -24
pair candidate&meet	2 -3 -1 -3 3 -1 1 0 1 -29
pair candidate&move	-4 -2 -1 -1 -1 -1 22 0 -12 -3
pair candidate&not	-7 -6 -2 -1 18 -1 -7 -2 8 -28
pair candidate&offer	-1 -2 -1 -2 6 3 -1 -1 -1 18
pair candidate&onward	-2 0 -1 -1 7 -1 3 -2 -2 0
pair candidate&other	-8 -11 -2 14 22 -2 -7 -1 -5 2
pair candidate&prepare	-4 -2 -1 -1 1 -1 20 -1 -10 -5
pair candidate&received	-4 -1 -2 -1 -5 -1 -1 -1 16 8
pair candidate&recruiter	-6 -4 5 4 -12 -1 10 -1 5 -1
pair candidate&remind	-8 -1 -1 16 -12 -1 11 -1 -2 -2
pair candidate&review	2 -2 -1 -2 4 -1 -1 -1 1 29
pair candidate&role	-4 -18 -5 10 43 -5 -7 -4 -10 24
pair candidate&send	-8 -2 -1 -1 -1 -1 12 -1 3 -10
pair candidate&shop	-2 -2 0 0 -2 0 1 10 -3 5
pair candidate&sign	-6 -5 -2 -3 0 -2 27 9 -18 -23
pair candidate&slot	-5 -1 4 -2 5 -1 -1 -1 2 23
pair candidate&stage	2 13 -4 -6 -5 -4 14 -4 -6 -5
pair candidate&talk	-2 -1 0 0 -3 0 11 -1 -4 16
pair candidate&team	-4 -9 2 -10 1 -3 40 -3 -16 -16
pair candidate&thank	-2 0 -1 -1 0 -1 -5 -1 13 -10
pair candidate&ticket	6 -1 -1 -2 -3 -1 5 -1 -1 -11
pair candidate&time	-1 -6 -2 21 -14 -4 15 -4 -6 22
pair candidate&wait	-10 -2 1 -2 -4 -1 27 -1 -8 30
pair choose&closer	-2 -3 -1 -1 -1 -1 -1 -1 10 -13
pair choose&confirm	-6 -1 1 6 0 1 -1 0 0 18
pair choose&deadline	-5 10 -3 -5 -28 -4 41 -4 -2 -29
pair choose&decide	-2 -2 -1 -1 1 12 -6 -1 0 -7
pair choose&filled	-1 -5 -1 -3 22 -2 -6 -1 -4 -9
pair choose&glad	-4 -7 -1 -2 -2 20 -2 -1 -3 -3
pair choose&health	-1 -1 0 0 0 4 -1 -1 0 25
pair choose&hear	-10 -3 -4 37 -6 -3 -20 -5 14 -18
pair choose&hold	-3 -2 -2 5 -10 -2 17 -1 -1 -10
pair choose&interview	-16 14 2 1 -12 12 -8 -2 10 31
pair choose&invite	3 3 -1 4 -1 -1 -4 -1 -2 -19
pair choose&keen	-1 2 -1 0 -1 1 2 -1 -1 23
pair choose&link	-10 25 11 -8 -6 -2 -5 -2 -3 20
pair choose&meet	-3 4 -5 8 1 -1 -4 -1 0 0
pair choose&not	-8 10 -10 33 -16 -5 -19 -3 18 -28
pair choose&offer	-5 -4 -4 4 15 3 -3 -1 -6 -13
pair choose&office	-4 -3 -5 5 -2 7 5 -2 -2 12
pair choose&onward	-2 0 -1 -1 11 -1 -2 -1 -2 -4
pair choose&other	-13 -4 11 -9 55 -7 -25 -4 -4 -1
pair choose&recruiter	-5 -2 8 0 -7 0 -7 1 12 -58
pair choose&remind	-1 1 0 0 3 0 -1 0 0 31
pair choose&review	-2 0 -1 -2 -5 -3 2 -1 12 24
pair choose&role	-8 -10 -4 -1 7 13 11 -3 -6 -19
pair choose&sales	-1 1 0 0 3 0 -1 0 -1 2
pair choose&send	-6 0 11 -8 1 7 -3 -1 -2 -10
pair choose&sign	-6 -6 -2 -3 12 21 -10 -2 -6 -13
pair choose&slot	-23 70 15 -10 -10 -4 -24 -3 -12 41
pair choose&sorry	-1 -1 0 2 2 0 -1 0 -1 32
pair choose&stage	22 -2 -12 24 -22 -8 8 -7 -4 -18
pair choose&team	-12 1 7 0 5 2 0 -3 0 -21
pair choose&thank	-6 10 -1 -3 1 -1 -1 -1 1 -12
pair choose&ticket	-3 8 -1 -1 -2 -1 3 -2 -1 -7
pair choose&time	-12 14 -3 14 -2 2 -6 -3 -5 26
pair civic&interview	9 3 -1 -2 1 -1 -4 -3 -2 12
pair civic&invite	-7 -4 0 -2 -1 28 -13 -1 0 14
pair civic&recruiter	6 5 -1 -1 -2 -1 -1 0 -4 -1
pair civic&review	-2 17 -1 -3 6 -6 -7 -1 -4 -20
pair civic&role	8 13 -2 -4 7 -5 -12 -1 -5 -29
pair civic&team	7 3 -1 -2 -6 8 1 -1 -10 23
pair civic&time	-5 -5 -1 -4 8 27 -18 -1 -1 42
pair closer&hear	-2 -3 -1 -1 -2 -1 -8 -2 19 0
pair closer&inbox	0 7 -1 -1 -2 -1 -2 3 -5 6
pair closer&interview	-1 -4 -1 -2 -1 -1 -6 -1 17 -12
pair closer&not	-2 4 -1 -4 48 -2 -8 -3 -31 -20
pair closer&other	-2 -10 -1 -2 20 -1 -2 -1 -2 1
pair closer&recruiter	-2 -3 -1 -1 21 -1 -1 -1 -11 -15
pair closer&review	-2 8 -1 -3 1 -6 -8 -1 13 -18
pair closer&role	-4 8 -2 -4 32 -7 -12 -2 -9 -19
pair closer&thank	-1 -3 -1 -1 4 -1 -3 3 3 -7
pair closer&time	0 -1 -1 -2 9 -1 -5 1 0 -2
pair closer&wait	-1 -1 -1 -1 9 0 -4 -1 -1 -1
pair cold&hear	-2 -1 -1 -8 -7 -4 15 -1 10 -4
pair cold&interview	7 5 -2 -2 -2 -3 -3 -1 0 6
pair cold&office	5 7 -2 -2 0 -3 -4 -1 -1 -6
pair cold&role	12 -3 -2 -3 -7 -2 -4 -1 10 -6
pair cold&sales	6 5 -2 -2 0 -3 -3 -1 -1 -4
pair cold&talk	6 0 0 -2 -3 -3 7 0 -4 18
pair cold&team	4 1 -1 -2 -4 -3 9 -1 -4 17
pair cold&time	8 -1 0 -1 -1 -2 -1 0 -1 7
pair confirm&deadline	6 -4 1 -2 -2 2 0 -1 -1 9
pair confirm&event	2 -1 -3 6 -1 -1 -1 -1 -1 -28
pair confirm&glad	5 -2 -2 -1 -1 5 -2 -1 -1 5
pair confirm&hear	-7 -1 1 6 -1 1 1 -1 1 0
pair confirm&hiringside	-3 -1 5 -1 0 2 -1 0 0 -8
pair confirm&inbox	-2 -1 -1 -1 -1 0 -1 5 1 -6
pair confirm&interview	9 -7 13 -7 -5 -2 -3 4 -3 -13
pair confirm&keen	0 -1 0 0 0 4 -1 0 0 2
pair confirm&link	0 -1 0 0 0 1 -1 2 -1 4
pair confirm&meet	1 -3 5 2 -1 -1 -2 -1 -1 0
pair confirm&move	-4 -1 8 -2 -1 0 -1 2 -1 2
pair confirm&not	-3 -2 2 1 -20 -1 20 4 -2 -9
pair confirm&official	0 0 0 0 0 0 0 0 0 17
pair confirm&prepare	3 -1 2 -1 -1 -1 -2 -1 1 11
pair confirm&received	-1 -1 -1 -1 -1 0 -1 -1 6 15
pair confirm&remind	10 -1 4 -5 -1 -1 -4 -1 -1 -18
pair confirm&role	9 -4 -3 -1 -19 -1 16 -4 7 -12
pair confirm&shop	0 -1 -1 -1 3 -1 -5 -1 6 2
pair confirm&sign	-2 -1 0 0 -2 3 7 0 -4 24
pair confirm&slot	9 5 2 -4 -3 -1 -5 -2 -2 -22
pair confirm&stage	4 -1 -2 -1 0 0 2 -1 -1 -21
pair confirm&talk	10 -2 -7 -1 -3 -1 8 0 -4 -10
pair confirm&team	1 -4 6 -4 0 -2 8 -1 -3 -17
pair confirm&thank	-15 -3 18 -2 -2 -3 6 -3 2 -7
pair confirm&time	26 9 4 -10 -9 -1 -22 -5 7 -2
pair confirm&video	11 -2 -3 -1 -1 -1 -1 -1 -1 -17
pair deadline&decide	34 -5 -5 -4 -7 1 2 -6 -9 -23
pair deadline&document	-5 -3 -1 -1 -1 -4 18 -2 -1 -6
pair deadline&education	-1 -1 0 0 1 -1 -4 -1 7 21
pair deadline&feedback	7 -2 -2 -1 -8 0 13 -2 -4 -7
pair deadline&filled	15 6 -2 -2 1 -1 -3 -9 -4 5
pair deadline&hear	-6 -3 6 -10 -16 27 -34 0 36 10
pair deadline&hiringside	0 -1 0 2 -1 0 -2 0 2 5
pair deadline&hitch	2 -1 1 -1 -1 1 -1 1 -1 18
pair deadline&hold	-11 -2 -7 8 -10 -3 28 -1 -1 -9
pair deadline&inbox	13 -5 3 -2 -2 -3 -7 6 -2 20
pair deadline&interview	8 -7 3 -3 3 -3 0 2 -5 17
pair deadline&invite	-3 -5 1 9 0 -1 -3 -1 3 -6
pair deadline&keen	-6 -4 -1 -1 -2 0 16 -1 -1 9
pair deadline&link	-6 21 -2 -2 -3 0 -3 -2 -4 20
pair deadline&lure	0 -3 0 0 -1 -2 7 0 0 22
pair deadline&meet	-11 -3 -14 15 -7 -2 24 0 -2 -5
pair deadline&move	2 -2 -6 -3 -1 2 10 -1 -1 -7
pair deadline&not	17 -3 5 -8 -15 -5 13 -6 1 -17
pair deadline&offer	0 -4 -1 -1 1 -1 6 -1 -1 14
pair deadline&office	-8 0 -1 -1 -8 -2 23 -1 -1 -4
pair deadline&other	-8 -10 11 3 -5 -2 15 -1 -3 -10
pair deadline&prepare	-2 -9 -1 -1 -1 2 12 -1 2 5
pair deadline&received	-6 -2 -1 -1 -3 -1 12 1 1 8
pair deadline&recorded	-10 21 0 -1 -1 -2 -2 -1 -4 5
pair deadline&recruiter	-3 -5 -2 -2 28 -8 -11 1 3 -8
pair deadline&remind	-10 -1 -3 -2 -3 3 20 -2 -3 10
pair deadline&review	-4 -3 -3 -3 -8 -5 14 -3 15 4
pair deadline&role	-7 -6 -4 -7 26 -13 10 1 -1 40
pair deadline&sales	3 1 -1 -1 -1 1 0 -1 -1 8
pair deadline&send	9 -6 -2 -2 -3 28 -19 -2 -3 -18
pair deadline&shop	0 0 0 0 0 0 0 2 -1 10
pair deadline&sign	-8 -16 -4 -4 -7 89 -40 -4 -5 -33
pair deadline&slot	-10 -7 9 -4 -7 17 9 1 -7 28
pair deadline&stage	-14 -4 -4 -6 -26 -8 62 8 -7 21
pair deadline&study	0 0 0 0 0 0 0 0 0 52
pair deadline&talk	13 -12 -4 -3 -2 -5 28 -14 -1 35
pair deadline&team	2 -18 -25 25 -8 -8 44 -19 7 -32
pair deadline&thank	6 -10 -4 -5 13 -3 -3 3 4 -34
pair deadline&ticket	-22 3 -10 -11 43 22 -27 -10 12 -24
pair deadline&time	-6 24 -35 -18 -24 44 25 -13 2 -5
pair deadline&wait	-6 -6 5 -2 -8 1 7 -2 11 -1
pair decide&feedback	9 -2 -1 -2 3 -1 1 -2 -6 8
pair decide&hear	7 -6 -4 -6 7 -6 14 -3 -5 -13
pair decide&interview	4 -3 -1 3 -7 -1 -9 -1 16 -1
pair decide&not	-8 -3 -8 6 30 -4 -10 -3 1 6
pair decide&offer	1 -1 0 0 -2 0 0 0 3 42
pair decide&office	-11 -2 -7 -2 17 7 1 -1 -2 -12
pair decide&other	-3 -1 -1 -1 12 -1 -2 -1 -2 42
pair decide&remind	-6 -1 -1 2 -2 3 6 -1 -2 1
pair decide&role	-7 -2 -10 16 16 -1 -10 -1 -1 23
pair decide&sign	2 -2 -1 -1 -4 15 -10 -1 2 17
pair decide&sorry	-2 -1 -1 3 5 0 -2 0 -1 21
pair decide&team	3 -15 -8 6 12 -6 28 -15 -6 -8
pair decide&ticket	6 -4 -3 -3 -5 -2 23 -4 -7 -11
pair decide&time	-5 -15 -8 5 -3 3 31 -4 -3 -2
pair decide&wait	-11 -2 -8 -4 3 -1 40 -13 -4 -8
pair document&glad	12 -4 -3 -2 -2 13 -7 -5 -2 -37
pair document&hear	-1 -1 -1 -1 -1 -1 5 1 -1 -3
pair document&interview	9 -9 -1 -3 -2 16 -5 -3 -3 -13
pair document&meet	14 -8 -3 0 0 0 -1 0 0 17
pair document&offer	-2 -2 -1 -1 -1 5 2 -1 -1 -5
pair document&official	-11 5 -1 0 -1 -5 16 -1 -1 12
pair document&onward	-3 -3 -1 -1 0 0 10 -1 -1 -3
pair document&prepare	-3 -5 -2 -2 -3 -5 23 -3 -1 33
pair document&review	4 -2 -1 -2 -1 -6 12 -2 -2 -3
pair document&role	-2 -10 -1 -2 -1 16 -2 -1 2 -8
pair document&send	-5 -11 -3 -2 -14 -4 44 -2 -4 -4
pair document&stage	1 -1 -1 0 1 -1 1 0 0 5
pair document&thank	-6 -2 -1 -1 -1 -1 13 -1 -1 7
pair document&time	30 -27 -6 -5 -4 -13 37 -8 -4 -43
pair document&video	12 -7 -3 0 0 0 0 0 0 17
pair education&interview	5 -1 -1 -1 0 0 0 0 -1 30
pair education&invite	-2 -1 0 -1 -8 0 -1 -3 17 -2
pair education&practice	1 0 0 0 0 0 1 0 0 -5
pair education&review	-1 -1 0 0 0 0 -4 0 8 18
pair education&role	7 -10 -1 -2 40 -1 -4 -1 -29 8
pair education&slot	1 0 0 0 1 0 0 0 0 31
pair education&team	-1 -1 0 -1 -1 -2 -1 -1 8 42
pair education&time	4 -2 -1 -1 -1 -1 -5 -1 7 19
pair enjoyed&interview	-2 7 -3 -1 -1 -1 3 -1 -1 -7
pair enjoyed&keen	-4 11 -3 -1 1 0 -1 -1 -1 4
pair enjoyed&meet	-14 -4 -3 -3 -2 -15 48 -3 -2 -3
pair enjoyed&role	-2 8 -2 -1 -2 3 -1 -1 -2 -20
pair enjoyed&sales	-4 10 -2 -1 -1 -2 1 -1 -1 -15
pair enjoyed&talk	15 -9 -4 -6 4 -6 12 -3 -3 32
pair enjoyed&team	-2 1 -1 -1 0 3 9 -1 -7 -12
pair enjoyed&time	-19 17 -5 -5 -7 -24 59 -5 -12 -12
pair event&interview	-4 6 1 4 -1 -1 -3 -1 -1 33
pair event&meet	0 -1 -4 6 0 0 1 0 0 -4
pair event&move	4 -2 2 -2 0 0 0 -1 0 -8
pair event&recruiter	-1 2 0 -1 0 0 -2 3 0 50
pair event&role	3 1 -1 -2 -1 -1 -2 -1 3 -8
pair event&slot	3 3 -2 1 -1 -1 -1 -1 -1 -26
pair event&talk	6 -4 -1 2 0 0 -1 0 -1 -6
pair event&team	5 -4 1 -1 -1 0 -1 0 1 -4
pair event&thank	-1 -1 -1 -1 -1 0 1 0 4 11
pair event&time	0 -1 -7 4 -5 -2 -14 28 -3 33
pair exit&time	0 -1 0 -2 -1 11 -6 0 0 12
pair family&hear	2 20 -1 -1 -3 0 -9 -1 -8 -12
pair family&interview	-5 3 0 -1 -5 0 -2 -1 11 -9
pair family&keen	1 27 -3 -1 -3 -1 -10 -1 -9 6
pair family&not	-26 -3 -3 -1 -2 -17 55 -2 -1 11
pair family&role	-1 5 0 0 -1 0 -1 0 -1 31
pair family&slot	-28 -1 0 -1 -3 -17 54 -2 -2 -10
pair family&team	-1 21 -1 -1 -2 0 -9 -1 -7 -13
pair feedback&hear	20 -6 -4 -7 13 -7 -2 4 -13 -8
pair feedback&hiringside	-1 0 0 0 3 0 0 0 0 5
pair feedback&interview	6 -1 -1 -2 2 -1 -2 0 -1 -3
pair feedback&remind	-1 0 -1 0 0 0 3 0 0 5
pair feedback&review	2 -1 -1 -2 2 -1 3 -1 -2 -6
pair feedback&ticket	0 -1 -2 -1 -9 -1 19 -2 -3 -3
pair feedback&time	-1 -2 -3 -3 -1 0 7 5 -2 -17
pair filled&interview	-25 -4 23 -8 -3 -1 -4 24 -3 -28
pair filled&not	13 -7 23 -10 -16 -2 22 -21 -3 4
pair filled&offer	-5 -6 -1 -4 24 -1 -3 2 -5 12
pair filled&other	-4 -16 -2 2 17 12 -6 -1 -3 -25
pair filled&role	-19 -15 -4 17 16 -4 18 0 -8 -12
pair filled&sign	-11 -6 -2 -5 21 -3 -3 15 -6 -9
pair filled&time	-3 7 52 13 -9 -7 -17 -27 -9 -19
pair future&role	-4 -7 -2 -2 -5 -8 23 -2 7 -27
pair future&talk	-10 -6 3 -8 17 -3 3 -2 6 -3
pair future&time	-9 -4 2 -8 15 -3 2 -2 7 -4
pair glad&hear	0 14 -2 -2 0 -4 2 -3 -4 -12
pair glad&interview	16 -13 -3 -5 -9 29 -11 -2 -3 8
pair glad&join	8 -7 -3 -3 14 27 -29 -6 -1 -5
pair glad&keen	-5 -5 -7 -5 9 6 13 -1 -5 -39
pair glad&meet	-21 18 -2 -3 1 28 -16 -2 -1 12
pair glad&offer	-4 -8 -2 -1 -8 27 -3 -1 -1 11
pair glad&onward	5 5 -1 -2 -2 0 -1 -1 -2 -11
pair glad&role	24 -18 -4 -8 -7 36 -16 -3 -5 -17
pair glad&sign	-1 -1 -1 -1 15 2 -12 0 -1 16
pair glad&slot	1 -1 -1 0 0 4 -1 0 0 30
pair glad&stage	17 15 -3 -4 -4 -4 -12 -2 -3 -1
pair glad&talk	-5 1 -1 -1 11 12 -14 -1 -1 38
pair glad&team	11 0 -3 -4 15 4 -18 -2 -4 -23
pair glad&time	36 -16 -5 -8 8 37 -40 -7 -5 38
pair health&interview	4 9 0 -1 -2 -1 -2 -2 -6 -20
pair health&not	-5 -1 -2 -1 -3 1 -21 35 -3 -17
pair health&prepare	19 -3 -3 -5 0 -1 -3 -3 0 -10
pair health&remind	0 0 1 0 0 0 0 0 0 29
pair health&role	6 -3 -1 -1 1 1 -1 -1 0 -1
pair health&slot	5 4 1 -1 -16 -1 -2 -1 11 -21
pair health&thank	-1 -1 0 0 -14 0 -1 0 19 -1
pair health&time	0 -1 1 -1 -1 7 -2 -2 -1 -11
pair hear&hitch	0 -1 -2 -1 1 -1 4 -1 1 -3
pair hear&inbox	14 -9 1 -2 -6 -6 -2 11 -1 -21
pair hear&interview	-60 -11 18 11 -3 -6 34 13 4 45
pair hear&invite	-17 -3 21 1 0 -1 -8 -1 8 2
pair hear&keen	-12 40 -2 -1 -4 -2 -9 -1 -9 18
pair hear&machine	-7 -5 -3 -3 -4 -3 -18 41 1 -13
pair hear&meet	-14 14 -5 8 -9 -2 9 -2 0 23
pair hear&move	-1 -2 -5 -2 -8 -2 15 9 -4 -3
pair hear&not	-17 -5 -31 56 16 -10 -34 12 13 17
pair hear&office	-8 0 -5 6 -1 -2 11 0 -1 4
pair hear&onward	-3 20 -1 -1 7 -4 -7 1 -12 -4
pair hear&other	10 -5 34 -11 -9 -4 -21 6 -1 11
pair hear&prepare	-16 -3 0 14 -2 2 6 -2 2 -10
pair hear&received	-8 8 -1 -1 -5 -1 20 -1 -9 -7
pair hear&recruiter	-49 15 7 13 32 -4 -5 1 -11 -3
pair hear&remind	-5 1 -3 -2 7 2 4 -1 -3 0
pair hear&review	-3 -4 -2 -2 -8 -1 2 -4 21 -9
pair hear&role	9 -16 0 -5 6 -2 6 -4 7 -23
pair hear&send	-8 -4 -2 -7 -3 26 3 -2 -3 -7
pair hear&sign	-4 -1 -1 -1 -1 34 -23 -2 -1 2
pair hear&slot	-1 12 -7 -7 -10 -4 6 10 0 -14
pair hear&sorry	-3 -4 1 -1 -2 -2 13 -1 -2 -1
pair hear&stage	-3 -16 -6 44 -3 -7 -9 -5 5 -7
pair hear&talk	-6 -8 -2 -4 29 -8 -9 -1 9 7
pair hear&team	-27 14 1 -1 -8 -4 28 5 -10 2
pair hear&thank	38 -4 -4 -5 -5 -4 -14 0 -3 -3
pair hear&ticket	-14 -7 -4 -3 -13 -2 21 1 20 4
pair hear&time	10 -9 -27 20 -17 57 -51 0 16 0
pair hear&urgent	-1 -1 0 0 0 0 -1 4 0 7
pair hear&wait	-18 -5 16 -10 3 -7 34 -4 -7 -6
pair hiringside&interview	2 -9 30 -9 -4 -3 -2 -4 -2 -37
pair hiringside&recruiter	3 -5 4 1 -18 -1 0 -1 19 -16
pair hiringside&role	3 1 -1 0 0 0 -1 0 0 26
pair hiringside&slot	-6 1 7 -1 0 0 0 0 0 0
pair hiringside&team	3 -5 3 0 -16 1 -2 -1 17 -24
pair hiringside&time	-5 -7 18 -1 -1 -1 -2 -1 -1 -11
pair hitch&interview	-2 -1 7 -1 -1 -1 -1 -1 -1 -9
pair hitch&move	-5 -7 18 -1 -1 -1 -2 -1 -1 -6
pair hitch&not	13 -15 15 -3 -1 -2 -4 -1 -1 -26
pair hitch&remind	-3 -3 3 -1 -1 -1 1 6 -1 18
pair hitch&slot	-2 -1 8 -1 -1 -1 -2 -1 -1 -8
pair hitch&sorry	-4 -15 37 -7 -1 -2 -6 -1 -1 -33
pair hitch&time	-7 -11 21 -3 -2 -1 -1 6 -2 14
pair hold&interview	-11 3 5 14 -1 -1 -5 -1 -1 -11
pair hold&not	-10 -4 3 3 -18 7 24 -2 -4 -7
pair hold&office	-3 2 -1 -2 4 -3 9 -2 -4 -20
pair hold&remind	-7 -1 6 6 -1 0 -1 -1 0 -2
pair hold&role	-20 -8 -8 19 -30 -13 71 -4 -7 2
pair hold&slot	-5 -1 -1 0 -4 -3 16 -1 0 -1
pair hold&team	-22 -1 -12 18 0 5 27 -3 -12 -19
pair hold&time	-18 -3 -4 24 -6 -4 14 -2 -1 -6
pair inbox&interview	-5 -1 -1 1 -1 -1 5 4 -1 1
pair inbox&machine	1 3 -9 -3 -6 1 -7 19 1 2
pair inbox&move	0 -1 -1 -1 -1 0 -8 11 -1 5
pair inbox&not	-8 -3 -9 -6 -16 -5 -19 53 13 -32
pair inbox&prepare	3 -9 -1 -1 -1 -1 -4 16 -1 -6
pair inbox&received	-10 -5 -3 -2 2 -3 18 25 -22 0
pair inbox&recruiter	-1 -1 -1 -1 -4 -1 -2 5 5 30
pair inbox&send	4 -9 -4 -1 -3 -2 11 2 1 -4
pair inbox&shop	-3 12 0 -1 -2 -2 -3 2 -1 0
pair inbox&slot	1 -12 -1 0 -1 -1 8 7 -1 8
pair inbox&sorry	-1 -3 3 -1 0 -1 -2 5 -1 -3
pair inbox&thank	3 -3 -3 -4 -7 -4 19 13 -13 -6
pair inbox&time	-3 -16 -6 -8 -5 -4 -1 45 -1 -11
pair interview&invite	18 11 9 4 -9 -7 -19 -7 0 -3
pair interview&keen	-8 49 -13 -5 -5 -3 -11 -1 -3 10
pair interview&link	-2 6 -1 -1 -1 -1 -1 2 -2 41
pair interview&lure	-5 5 0 -1 6 0 0 -1 -3 31
pair interview&machine	-3 -2 -2 -1 -1 -1 -3 15 -1 -8
pair interview&mediaword	6 1 -1 -1 0 0 -3 0 0 18
pair interview&meet	17 1 7 -9 -2 -2 -8 -2 -2 31
pair interview&mine	-5 24 -1 -1 -3 -1 -16 13 -10 -3
pair interview&move	-37 -15 75 -9 -4 -3 -8 6 -4 -25
pair interview&not	-36 -10 -2 54 7 -3 -12 2 1 7
pair interview&offer	-18 21 -12 1 -13 19 -6 2 5 -46
pair interview&office	12 3 9 -7 -3 -5 -4 -1 -4 22
pair interview&official	1 -1 2 0 0 0 0 0 0 52
pair interview&onward	-3 11 -3 -2 11 -2 -5 -2 -5 -7
pair interview&other	1 -31 31 -4 -1 -2 -2 7 0 -29
pair interview&practice	7 -3 -2 -2 1 -1 -5 2 2 2
pair interview&prepare	-7 -7 19 2 -1 -1 -1 -2 -2 14
pair interview&property	-1 -6 -1 2 -7 14 -1 -1 0 -5
pair interview&received	8 -1 -1 -1 2 0 -5 0 -2 42
pair interview&recorded	-14 23 4 -3 4 -3 -4 -2 -4 -12
pair interview&recruiter	-11 -4 16 8 -16 -2 -3 -1 14 15
pair interview&remind	-4 -15 53 -9 -4 -4 -4 -10 -4 -13
pair interview&review	2 -5 -1 -3 0 -1 1 -2 9 20
pair interview&role	27 12 -8 -5 0 17 -27 -3 -13 -10
pair interview&sales	4 19 -4 -3 -3 -5 -4 -2 -2 8
pair interview&send	27 -12 7 -11 -5 -3 11 -8 -6 19
pair interview&shop	-6 3 -1 17 -11 0 -1 0 0 9
pair interview&sign	-7 -2 -2 -2 -2 -1 -3 21 -2 2
pair interview&slot	5 -4 32 7 -9 -3 -13 -4 -12 2
pair interview&sorry	-10 -2 0 18 2 -1 -2 -1 -3 -23
pair interview&stage	-2 1 -6 0 -11 -3 11 -3 12 16
pair interview&start	-7 18 -1 -1 -10 16 -6 -1 -8 3
pair interview&study	5 -5 -2 -3 15 -2 1 -4 -5 -10
pair interview&talk	30 27 -27 4 -9 7 -29 -3 0 -58
pair interview&task	4 0 -5 -2 -10 -1 -7 -4 25 -30
pair interview&team	10 -8 15 -2 -7 -6 -10 4 3 45
pair interview&thank	-44 -9 -7 -8 45 -4 9 33 -17 -53
pair interview&ticket	9 0 -2 -2 -3 -1 -12 13 -3 2
pair interview&time	36 -38 3 45 -6 -4 8 -27 -18 22
pair interview&video	3 12 3 -6 -3 -3 -2 -3 -1 12
pair interview&wait	-8 15 -3 -8 -2 -2 17 0 -10 -5
pair invite&keen	-2 8 -1 -1 -1 -1 -1 -1 -1 12
pair invite&link	1 1 0 0 1 0 0 0 -1 -4
pair invite&meet	1 -5 -1 -2 -2 27 -15 -1 -1 7
pair invite&office	0 2 0 0 0 0 -1 0 0 -4
pair invite&onward	-1 0 -7 10 0 0 -1 0 0 6
pair invite&prepare	9 -5 -1 0 -1 0 0 0 0 27
pair invite&review	7 -1 0 -2 3 -1 -2 -1 -3 13
pair invite&role	-2 25 -2 1 -3 -3 -7 -3 -6 -26
pair invite&send	42 -9 9 -5 -1 -3 -12 -13 -9 19
pair invite&sign	-1 -3 -2 -1 -1 -1 -1 11 -1 -12
pair invite&slot	14 -13 7 -1 -1 -1 -1 -1 -2 27
pair invite&talk	12 -6 -1 -1 -1 -1 -7 -1 6 -16
pair invite&team	0 9 -7 9 -1 -1 -3 -2 -4 2
pair invite&time	6 -20 -11 33 -5 25 -23 -4 0 25
pair invite&video	8 1 -3 -1 -1 -1 -2 -1 -1 -47
pair join&meet	-8 -16 -1 14 -2 29 -14 -1 -1 4
pair join&recruiter	-2 -1 -1 -3 -5 31 -18 -1 -1 3
pair join&team	-6 16 -2 -5 20 -1 -16 -2 -3 1
pair join&time	19 -20 -4 -7 12 56 -47 -7 -2 -18
pair join&video	-11 -2 -1 15 15 -3 -12 -1 -1 43
pair keen&meet	-30 57 -6 -3 -3 -6 -7 -3 -1 27
pair keen&not	-7 -1 4 -9 -3 -2 -11 29 -1 -6
pair keen&offer	-1 -2 -1 -1 -1 5 -1 2 0 30
pair keen&office	-19 32 -4 -2 -1 -3 -3 -1 0 -22
pair keen&onward	6 5 -4 -2 0 1 -3 -1 -2 -10
pair keen&prepare	-5 -8 0 -1 1 -1 14 -1 0 4
pair keen&review	0 2 0 0 -1 0 -1 0 1 16
pair keen&role	13 5 -4 -4 1 2 -7 -3 -3 -37
pair keen&sales	-4 12 -2 -1 -1 -1 -2 -1 -1 -10
pair keen&send	45 -6 -5 -3 -3 -1 -20 -5 -2 -13
pair keen&sign	-1 0 0 0 0 3 -1 0 0 7
pair keen&slot	2 0 -1 -1 -1 4 -1 -1 -1 19
pair keen&talk	-2 6 -2 -3 -4 -3 12 -2 -2 14
pair keen&team	-7 22 -3 -3 -2 -1 5 -2 -9 -9
pair keen&time	35 1 -3 -7 -4 -1 -12 -6 -3 -1
pair keen&wait	-5 -5 3 -10 -1 -1 -8 28 -2 8
pair link&meet	-6 -3 0 -1 -5 -6 26 -5 0 19
pair link&move	11 -2 -8 -1 -1 0 -1 2 -1 6
pair link&role	-6 -1 7 -1 -1 0 -1 -1 3 -2
pair link&send	8 0 6 -8 0 -1 -3 -1 -2 -3
pair link&slot	6 13 3 -5 -6 -2 -5 -2 -3 1
pair link&ticket	-3 8 -1 -1 -1 -1 -1 -1 -1 3
pair link&time	-12 47 -4 -4 -4 -14 2 -4 -6 -52
pair link&video	8 -5 10 -2 -2 -2 -3 -2 -1 -37
pair lure&not	4 0 -3 0 0 0 0 0 0 28
pair lure&role	-7 3 1 -1 -1 -3 7 0 0 -12
pair lure&slot	-2 -1 1 0 -1 0 0 0 3 10
pair lure&time	-2 -4 0 0 0 -2 10 0 -1 5
pair machine&not	-2 0 -2 -3 -9 -3 -17 37 -1 6
pair machine&thank	-1 -1 -1 -1 -1 -1 -4 21 -9 -8
pair mediaword&slot	-1 1 -1 -1 4 -1 -1 0 -1 11
pair mediaword&time	7 -2 -1 -4 5 -1 -3 0 0 29
pair meet&move	-2 -4 -3 -2 1 -1 13 0 -1 4
pair meet&not	-28 -7 28 17 -7 -4 4 -1 -2 -6
pair meet&office	-20 30 -3 5 -2 -4 -3 -2 -1 -25
pair meet&pay	1 -3 4 0 0 0 -1 0 0 33
pair meet&prepare	7 3 0 1 -3 -2 -6 1 -2 32
pair meet&property	0 -1 -2 2 -2 -1 9 -1 -3 7
pair meet&received	-2 -2 10 -3 0 -2 -5 0 5 -21
pair meet&remind	13 -13 9 -6 -12 -20 35 -2 -3 -7
pair meet&review	3 1 -1 -1 0 -1 -1 -1 0 -5
pair meet&role	5 8 -5 6 -3 -2 -4 -3 -3 -31
pair meet&send	4 -1 -1 0 0 0 -1 0 0 34
pair meet&slot	13 -20 21 10 -3 -3 -12 -4 -2 -40
pair meet&sorry	-3 -3 11 3 -4 -1 -3 -1 -1 -5
pair meet&stage	9 -2 -2 -1 2 -1 -4 -1 -1 -19
pair meet&talk	9 25 -3 -5 4 -14 -8 -4 -4 1
pair meet&team	-18 5 -11 12 -13 -2 19 -4 12 -17
pair meet&thank	-3 -1 -1 -2 4 -1 8 -1 -3 -7
pair meet&time	50 -32 -3 -11 -15 2 27 -7 -11 28
pair meet&video	9 -7 -7 13 -2 -1 -2 -1 -1 -22
pair meet&wait	-1 -1 -1 -2 2 -1 7 -1 -1 -11
pair mine&other	0 0 0 0 0 0 0 0 0 -4
pair mine&sign	0 0 0 0 0 0 0 0 0 14
pair mine&time	-8 -1 13 -2 0 0 -1 0 0 2
pair move&not	-7 -3 -4 -4 15 0 10 -3 -3 16
pair move&office	-3 -1 0 -1 15 -2 -6 -1 -1 10
pair move&other	-2 -1 -5 2 1 0 -1 8 -1 -1
pair move&prepare	-5 -2 3 -1 -2 -1 20 -1 -11 -3
pair move&remind	-1 -2 17 -1 -1 -2 -7 -1 -1 -17
pair move&slot	-23 -8 45 -5 -4 -3 -4 5 -3 -29
pair move&sorry	-3 -1 7 -1 -1 -1 0 -1 -1 -7
pair move&talk	-1 -1 2 0 1 0 -1 0 0 -5
pair move&team	-6 -8 -4 -4 15 -2 3 8 -1 -8
pair move&time	-29 -23 82 -16 -5 -2 6 -9 -4 1
pair move&wait	0 -2 3 -2 0 -2 -6 8 -1 -1
pair not&offer	-3 -2 -6 10 17 -1 -7 1 -9 -27
pair not&office	-9 -3 -12 8 5 -4 21 -2 -5 -2
pair not&onward	-5 -10 -1 0 15 -2 15 -2 -9 -15
pair not&other	-2 -2 -10 14 5 -2 0 -2 -2 -7
pair not&prepare	28 -4 -15 3 10 -3 -8 -1 -11 -27
pair not&received	-3 -3 10 -3 4 -1 -4 3 -3 54
pair not&recruiter	-18 -7 -2 -3 69 -2 -21 4 -19 28
pair not&remind	-13 -9 41 20 -3 -5 -19 -9 -3 -10
pair not&review	-19 -6 -3 17 15 0 4 -3 -5 -24
pair not&role	-17 -12 -16 27 14 -7 31 -5 -16 -2
pair not&sales	-4 -1 -27 35 -3 -1 5 -2 -2 -7
pair not&send	10 -17 11 -10 -5 -7 22 -2 -2 -10
pair not&sign	-2 -4 -1 -1 -3 7 -3 11 -4 -32
pair not&slot	-32 3 5 20 -7 -21 35 1 -4 22
pair not&sorry	-14 -29 28 21 66 -10 -47 -4 -10 -13
pair not&stage	-3 -2 -4 30 -5 -6 -9 -3 1 2
pair not&team	-14 -12 -3 4 36 7 -12 -3 -4 46
pair not&thank	-1 -2 -4 -2 -4 -5 14 15 -11 -2
pair not&time	-32 -29 66 72 -20 -6 -19 -25 -8 -63
pair not&video	-4 -1 -5 14 0 0 -1 -3 0 -13
pair not&wait	-14 -5 -4 -1 -1 -5 4 29 -3 1
pair offer&other	-2 -2 -1 -2 10 -2 1 -1 -1 -18
pair offer&pay	-5 -2 -2 -1 -2 18 -4 -1 -1 -1
pair offer&remind	-1 8 -1 -1 -1 0 -4 0 0 12
pair offer&role	-14 -10 -7 -8 5 63 -31 -4 5 10
pair offer&sales	-1 2 0 0 -1 0 0 0 1 3
pair offer&send	-3 -2 -1 -1 -2 15 -3 -1 -1 27
pair offer&sign	-9 -9 -3 -5 18 19 -3 -3 -4 12
pair offer&slot	0 4 -2 -2 4 6 -9 -1 -1 13
pair offer&stage	0 0 0 0 -7 0 0 0 8 34
pair offer&start	-3 -8 -2 -1 -8 26 -3 0 -1 -19
pair offer&team	-3 0 -2 4 5 2 -4 -1 1 -4
pair offer&thank	-5 4 -1 -1 0 -1 -10 -1 14 -7
pair offer&ticket	0 -1 0 -1 -1 2 -10 0 12 4
pair offer&time	-40 49 -18 1 -5 29 -10 -4 -3 9
pair office&onward	2 4 -2 -1 3 -1 -4 -1 -1 -6
pair office&other	-3 -1 -6 13 0 -1 0 -1 -1 -3
pair office&pay	-2 -6 -1 -1 -3 7 7 -1 -1 -6
pair office&prepare	-4 6 0 0 0 0 0 0 0 -1
pair office&remind	2 -7 13 -3 -1 -1 -3 -1 -1 -7
pair office&role	22 2 -9 -11 10 6 -13 -3 -4 -22
pair office&sales	35 -6 -14 0 -7 -15 13 -4 -3 5
pair office&sign	-1 2 -2 -1 -3 11 -9 2 -1 -20
pair office&slot	33 1 -13 -5 -2 -9 -1 -2 -2 10
pair office&stage	4 -1 -2 -1 3 -1 -2 -1 -1 -13
pair office&study	8 -4 -1 -1 1 -1 -1 -1 -1 -12
pair office&talk	10 -1 -1 -2 -4 -3 3 2 -2 0
pair office&team	-5 2 -4 -2 7 -6 20 -3 -10 -25
pair office&time	24 -2 2 5 -10 1 -12 -3 -3 53
pair official&prepare	-9 -3 -1 0 -1 -4 19 -1 0 26
pair official&time	5 -2 2 0 0 0 -4 0 0 5
pair onward&other	-5 -3 -8 8 20 -1 -5 -1 -3 -6
pair onward&remind	-3 -2 0 -2 2 -1 9 -2 -2 -2
pair onward&review	-3 -4 -1 -1 11 -1 6 -1 -5 -22
pair onward&role	2 -4 1 -6 1 -2 18 -3 -7 -18
pair onward&send	5 -4 -1 -2 -1 -1 1 3 -1 -3
pair onward&slot	-4 -5 -1 -1 0 0 15 -3 -1 -17
pair onward&sorry	-1 -1 1 0 3 0 -1 0 -1 3
pair onward&stage	11 13 -6 -7 8 -5 1 -5 -9 -30
pair onward&study	-4 -4 -1 -2 6 -2 8 -1 0 -26
pair onward&team	-4 -1 -8 6 11 -2 4 -2 -5 -3
pair onward&time	-2 -3 -8 10 0 0 8 -2 -2 4
pair other&review	-1 -1 -1 -1 -28 -2 33 -1 1 -2
pair other&role	-24 -14 -4 16 47 -5 -5 -4 -8 -42
pair other&send	-3 -6 16 -5 4 -1 -2 -1 -1 -11
pair other&sign	-17 -4 18 0 23 -3 -14 -2 -1 0
pair other&slot	17 -31 18 -7 3 -2 -4 7 0 38
pair other&sorry	-1 0 -2 7 -3 0 1 0 -1 26
pair other&team	-6 -3 -16 15 19 -3 -16 8 3 -11
pair other&thank	-4 -2 -16 0 5 -2 20 -1 -2 -10
pair other&time	-20 -18 32 23 14 -7 -17 -4 -3 -27
pair other&wait	-5 -2 40 -8 -5 -2 -15 -2 -2 -7
pair pay&role	8 1 -2 -2 -4 6 -5 -1 -2 -23
pair pay&sales	5 -6 -2 -1 -1 -3 11 -1 -1 -17
pair pay&send	-2 -1 0 -1 -1 6 0 -1 -1 -9
pair pay&sign	-2 -3 -1 -1 -4 21 -8 -1 -1 -8
pair pay&slot	17 0 -3 -6 -6 32 -23 -7 -5 -27
pair pay&team	0 -3 -1 -1 -2 7 3 -1 -1 9
pair pay&time	-2 -10 3 -6 -5 38 -28 -4 15 -29
pair practice&slot	6 -1 0 -1 0 0 -1 -2 0 -3
pair practice&time	-2 0 -1 -1 0 0 0 5 0 11
pair prepare&received	-12 -2 1 -1 -2 -2 3 3 13 -14
pair prepare&remind	17 -3 -14 -4 -2 1 9 -4 -1 -7
pair prepare&review	-2 -2 -1 -1 -2 -1 8 -1 2 2
pair prepare&role	12 -6 -1 -4 11 -3 2 -2 -9 4
pair prepare&send	2 -7 11 -3 -2 -2 -10 13 -1 19
pair prepare&sign	-9 -3 -1 -2 -3 4 14 -2 2 62
pair prepare&slot	3 -1 3 -1 -1 -1 -2 -1 -1 30
pair prepare&stage	1 0 1 0 0 0 0 0 0 9
pair prepare&study	-3 7 -1 -1 0 -2 2 -1 -1 -6
pair prepare&talk	5 -9 -2 -1 -1 -2 12 -1 -1 -6
pair prepare&team	-3 -11 -2 5 -3 -3 20 -2 -1 -2
pair prepare&thank	1 -2 -1 -1 -1 -2 -6 -1 12 -6
pair prepare&ticket	-7 -1 -1 -1 -2 0 11 -1 1 -8
pair prepare&time	21 -25 13 -8 -8 -5 10 5 -3 -25
pair prepare&video	7 -4 -1 0 0 0 0 0 0 -2
pair property&role	0 -6 -1 -1 -5 14 -1 0 0 -2
pair property&thank	-1 -1 -1 -1 0 0 7 0 -3 11
pair property&time	-2 -7 -2 3 -9 14 0 4 -1 26
pair received&remind	-2 -4 11 -3 1 -1 -8 -1 7 10
pair received&review	-2 -3 -1 -1 1 -1 -3 5 4 4
pair received&role	-6 -3 -1 -2 22 -2 -5 -2 -1 -6
pair received&slot	-9 13 13 -2 -3 -3 -5 -1 -3 41
pair received&sorry	-1 -1 3 -1 2 0 -1 0 -1 6
pair received&team	17 1 -2 -2 -4 6 -14 -3 1 14
pair received&thank	-19 -6 -4 -5 -19 -7 -38 -18 116 -27
pair received&ticket	-5 -6 -3 -2 -5 -2 13 6 4 -15
pair received&time	-12 -7 21 -5 -2 -2 -9 -2 19 20
pair recorded&time	-14 21 5 -1 -1 -2 -2 -1 -4 0
pair recorded&video	-7 13 0 -1 -1 -2 -1 -1 -1 -8
pair recruiter&review	-3 6 -1 -1 -9 -1 3 -3 9 -4
pair recruiter&role	-2 2 -4 -4 32 -10 -7 0 -8 -30
pair recruiter&slot	-1 1 -3 -3 -2 -2 13 -1 -2 -21
pair recruiter&stage	-17 -1 -1 16 -2 0 4 -1 1 4
pair recruiter&talk	7 12 -7 -2 -3 -1 -4 -1 -3 3
pair recruiter&task	4 -1 0 -1 -1 0 -4 0 4 -11
pair recruiter&team	-10 -6 21 -12 -18 -5 28 0 2 64
pair recruiter&ticket	-4 1 -1 -1 -4 -1 7 -1 3 -12
pair recruiter&time	-7 -9 4 -1 -7 27 -2 0 -4 -24
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -2 8 -1 -1
pair recruiter&wait	-6 -1 -2 -2 -2 -1 16 -1 0 -1
pair remind&review	-4 -1 -1 0 7 -2 2 -1 -1 4
pair remind&role	-7 12 4 32 -14 -7 -14 -3 -3 -4
pair remind&send	0 -1 0 -1 3 0 -1 0 0 12
pair remind&slot	-2 -6 34 -10 -6 -17 18 -6 -5 -35
pair remind&sorry	-15 -6 21 49 -14 -8 -18 -6 -3 -13
pair remind&stage	2 0 -3 -1 0 -1 7 -2 -1 -19
pair remind&talk	3 25 -1 1 -2 -2 -19 -3 -2 -13
pair remind&team	-9 -3 15 -4 -2 -2 6 -1 -1 40
pair remind&thank	-2 -2 -1 -1 -1 -1 0 -1 7 -3
pair remind&ticket	-3 -1 -1 -1 -1 -1 10 -1 -2 8
pair remind&time	27 -58 81 -15 -7 -35 42 -24 -11 -44
pair remind&wait	48 0 -45 -2 6 -1 -3 -1 -2 13
pair review&role	-3 16 -5 -5 3 -11 13 -5 -3 25
pair review&sign	-1 -2 -1 -1 1 8 -1 -1 -1 10
pair review&sorry	-2 -1 -1 3 3 0 -1 0 -1 12
pair review&stage	-6 -8 -1 -1 2 -2 15 -1 2 26
pair review&talk	-6 9 -1 -1 0 -1 -1 0 1 -8
pair review&task	2 -10 -1 -3 6 -2 13 -1 -3 11
pair review&team	-6 4 -2 2 -4 -2 4 -2 6 18
pair review&thank	-1 -1 -1 -1 16 -1 -2 -2 -7 -4
pair review&ticket	-4 -4 -1 -1 -2 -1 9 5 1 -12
pair review&time	2 -6 -4 -5 -1 -6 6 -1 16 25
pair review&wait	-1 -1 -1 0 0 -1 6 -1 -1 9
pair role&sales	3 14 -7 -4 -2 -5 5 -2 -2 -4
pair role&send	12 8 -1 -2 -5 0 -13 -2 4 10
pair role&shop	0 -1 -1 -1 3 1 -4 -1 3 -6
pair role&sign	-4 -3 -2 -3 -2 9 -6 -2 13 -30
pair role&slot	21 6 -11 1 -3 -5 1 -5 -6 -23
pair role&sorry	-6 -1 -3 18 -3 -1 -2 -1 -1 -3
pair role&stage	8 -12 -3 0 -6 -4 16 -3 4 3
pair role&start	26 -22 -2 -4 -5 14 -4 -1 -2 -11
pair role&study	2 -6 -1 -4 22 0 -5 -1 -6 10
pair role&talk	17 22 -6 -3 -14 7 -22 -4 2 -17
pair role&team	-12 14 -13 -2 11 -5 21 2 -16 -21
pair role&thank	8 -8 -4 -7 10 -6 -27 -4 40 -38
pair role&time	69 -42 -13 28 -15 23 -53 -5 9 -29
pair role&video	-12 13 6 -2 -1 -2 -1 -1 -1 -14
pair role&wait	4 -5 -7 -2 -1 -3 17 -1 -2 46
pair role&wish	3 -7 -2 28 -14 -4 -8 -8 12 -14
pair sales&slot	40 -7 -13 -5 -2 -10 -2 -2 0 -3
pair sales&talk	8 0 -1 -2 -2 -3 2 -2 1 -8
pair sales&team	9 2 -2 5 -6 -3 -3 -1 0 -13
pair sales&time	59 -9 -8 3 -8 -6 -24 -5 -3 3
pair sales&video	0 6 -1 -1 -1 -1 -1 -1 -1 2
pair send&shop	-1 -1 0 -1 -1 1 -2 -1 5 -10
pair send&sign	-21 -5 -3 -2 4 62 -30 -3 -2 10
pair send&slot	0 3 5 -3 -1 -1 -3 -1 2 4
pair send&talk	9 3 -1 -1 -3 -1 -4 -1 -2 -3
pair send&team	1 6 -1 -1 -2 -1 10 -2 -10 -5
pair send&thank	-11 1 -2 -2 -8 0 -2 -2 26 -12
pair send&ticket	-3 -2 -1 -1 -2 3 11 -2 -4 -26
pair send&time	-51 -25 -4 -12 -6 33 24 45 -6 -72
pair send&video	3 14 -3 -2 -1 -1 -6 -1 -2 -10
pair send&wait	8 -6 4 -13 -5 -4 23 -5 -5 -13
pair shop&slot	22 -4 -1 -4 -1 -2 -12 -1 2 -6
pair shop&ticket	-1 -1 0 -1 -1 0 1 2 1 -8
pair shop&time	3 3 0 -1 -1 1 -3 -1 -1 -14
pair sign&slot	0 -12 -1 -3 2 19 -2 -1 -3 -1
pair sign&start	-2 -1 -1 -1 -1 8 -2 -1 -1 8
pair sign&team	17 -3 -2 -2 11 7 -19 -2 -6 -8
pair sign&thank	-2 -5 -2 2 -11 -1 -6 -2 27 -13
pair sign&ticket	-5 -10 -1 -2 -3 34 -8 -1 -3 -3
pair sign&time	-45 -13 12 -9 15 98 -52 -1 -5 -31
pair sign&wait	-4 -2 -1 -1 -4 2 15 -2 -4 -15
pair slot&sorry	-7 -2 3 14 -1 -1 -3 -1 -1 -26
pair slot&stage	7 1 -3 -1 -1 -1 -1 -1 -1 -14
pair slot&start	25 -7 -5 -7 -2 22 -20 -4 -2 -7
pair slot&talk	17 22 -14 11 -4 -4 -31 5 -2 26
pair slot&task	7 -3 -1 -1 0 0 -1 0 0 10
pair slot&team	18 -22 -5 -5 -3 -3 20 3 -3 12
pair slot&thank	-5 5 -2 -5 -7 -2 2 -2 17 13
pair slot&ticket	-5 -11 -2 -2 -4 16 8 4 -4 -9
pair slot&time	-13 -45 89 -3 -27 -10 8 27 -26 -83
pair slot&video	-19 5 10 13 -1 -3 -2 -1 -2 20
pair slot&wait	29 -7 -8 -10 -2 -1 4 -3 -1 26
pair sorry&team	-5 -8 6 15 -4 -1 -2 -1 -1 -1
pair sorry&time	-25 -28 44 53 -15 -4 -17 -5 -4 -30
pair sorry&wait	-2 -1 7 -5 -1 -1 6 -3 -1 -1
pair stage&talk	19 7 -3 -2 -4 -2 -1 -13 -1 5
pair stage&team	35 -12 -7 -10 11 -6 10 -15 -7 -20
pair stage&time	8 -26 12 -1 -3 -2 24 -5 -7 41
pair stage&video	-6 15 -1 -1 -2 -3 -1 -1 0 -5
pair stage&wait	-4 -2 -1 -1 -2 -1 15 -3 -1 -1
pair start&time	9 -37 -9 -10 -10 92 -48 -7 20 -20
pair study&talk	-12 -4 -3 -2 0 -17 40 -2 -1 4
pair study&task	12 -2 -1 -1 2 -1 -5 -1 -4 -13
pair study&team	-1 -1 -1 -1 3 0 1 0 -1 -6
pair study&thank	-6 -5 -1 -3 27 -2 -1 -2 -6 -12
pair study&ticket	5 -1 0 0 -1 0 -1 0 0 1
pair study&time	-12 -9 -1 -4 14 26 -5 -2 -5 56
pair talk&team	63 -19 -14 -5 5 -9 5 -18 -8 -5
pair talk&thank	-13 -7 -3 -9 4 -3 39 -2 -6 -7
pair talk&time	40 17 -24 -4 -4 -7 10 -25 -3 -93
pair talk&video	17 7 -3 -2 14 -3 -15 -12 -2 -6
pair talk&wait	5 -2 -1 -1 2 -1 5 -1 -4 -8
pair task&team	-4 10 -1 -1 2 -2 -3 -2 2 -14
pair task&ticket	5 -1 0 -1 -1 0 -2 -1 1 0
pair task&time	21 -8 -4 -1 -2 -2 -1 -2 -2 -23
pair team&thank	4 -2 -2 -1 1 0 -1 1 0 10
pair team&ticket	-14 -3 -2 -1 -2 -2 34 -3 -6 7
pair team&time	53 -57 -3 39 -7 -21 24 -25 -3 -25
pair team&video	22 -6 -3 -2 15 -3 -12 -12 1 -3
pair team&wait	-19 -5 -4 -4 -9 -3 60 -11 -6 -6
pair thank&time	-29 -15 -8 -19 26 -3 61 -1 -12 -16
pair thank&wait	-3 -2 -1 -2 15 -1 -1 -2 -3 -14
pair ticket&time	-7 18 -2 -5 -8 1 -6 2 7 10
pair ticket&wait	-2 -1 -1 -1 -1 2 -8 1 11 -2
pair time&video	23 -1 16 -8 12 -5 -18 -16 -4 23
pair time&wait	45 -7 -38 -7 -2 -2 6 -3 8 16
past interview	-93 36 -72 -21 63 59 73 -23 -23 -35
pay.lure	0 0 0 0 0 0 0 0 0 124
person, and hiring little	-2 -42 -43 -27 43 72 55 -54 -2 79
promise	-46 -97 -50 -70 -96 -14 344 -26 55 -94
proposal.availability	-31 226 33 -33 -56 -34 -77 5 -33 -16
proposal.availability@subject	0 -2 -5 -3 -3 -3 22 -3 -4 -29
proposal.link	-41 175 24 -25 -31 -13 -41 -12 -36 -39
proposal.link@subject	-32 58 -4 -4 -4 -3 -4 -3 -5 -48
proposal.offer	-1 122 82 -20 -28 -34 -56 -30 -35 -53
proposal.offer@subject	-1 2 0 0 0 0 0 0 0 -3
proposal.recorded	-46 123 8 -8 -2 -11 -20 -8 -36 -64
proposal.recorded@subject	-22 94 -3 -5 0 -8 -19 -6 -31 -52
question	-164 146 68 -93 -18 102 89 -70 -60 31
rejection.clear	-102 -72 -33 59 428 -32 -146 -27 -75 -19
rejection.clear@subject	-1 -1 -1 3 1 0 -1 0 0 45
rejection.farewell	-27 -2 -10 8 77 -8 -16 -6 -17 -59
rejection.soft	-37 -47 53 -24 164 -36 3 -29 -47 10
rejection.soft@subject	-6 -5 -1 -4 -1 -3 -5 -2 27 -14
relay	24 -12 -44 34 15 -17 -60 -37 97 -98
reply.hint	-42 11 -44 -5 -17 -42 166 -23 -3 -62
reply.hint@subject	-5 0 -2 -1 -5 -7 23 -3 -1 -7
reply.hold	-55 -13 -17 40 -86 6 153 -7 -21 12
reply.hold@subject	-19 -3 -2 -6 -10 -7 50 -2 -1 -3
reply.pending	32 -6 -40 -44 -99 -34 231 -38 -1 -81
reply.pending@subject	-11 -6 -3 -4 -9 -3 48 11 -24 -16
reply.request	22 43 -5 -51 -84 -12 144 5 -61 -32
reply.request@subject	-32 -35 -8 -6 -10 -21 80 36 -6 -1
reply.thanks	-31 -22 -79 72 96 -42 49 6 -49 -62
reply.thanks@subject	-4 -3 -1 -1 -25 -1 5 4 26 -2
reschedule.moved	-187 -63 382 -11 -27 -4 -38 -31 -20 -72
reschedule.moved@subject	-113 -25 158 27 -8 -6 -14 -11 -8 -27
reschedule.why	-55 -85 216 66 -93 -16 -45 -3 14 -22
reschedule.why@subject	-4 -1 -8 -1 -1 3 -2 14 0 -2
scheduler	15 113 -26 -11 -14 -38 -19 -8 -11 13
sense alert	-4 -18 -5 -4 10 -17 40 -4 2 40
sense alert@subject	-1 0 0 0 -1 0 2 0 0 34
sense apply	3 47 -41 -11 -8 -31 -83 -13 137 56
sense apply@subject	-21 -6 -20 -32 40 -9 -16 -15 79 -39
sense ask	-2 37 61 -18 -39 0 -33 28 -35 18
sense ask@subject	-10 -17 -13 8 -3 -5 27 13 -2 23
sense asked	-98 88 41 -56 -11 61 53 -42 -36 19
sense asked@subject	-13 9 -16 -7 -9 -8 44 8 -8 113
sense available	-45 135 -21 -12 -24 -21 -16 -4 8 41
sense available@subject	1 12 -1 -2 -2 -1 -4 -1 -2 -16
sense away	-16 -19 -7 -14 -33 -10 39 54 6 -2
sense away@subject	-7 -4 -7 7 -2 -3 -12 29 -1 -9
sense back	-16 -29 12 -12 -9 -15 44 35 -9 -44
sense back@subject	0 -1 -1 -3 11 -1 -6 3 -1 -6
sense book	45 45 28 1 -24 15 -79 -17 -14 43
sense book@subject	-27 35 17 27 -16 -7 -13 -7 -8 54
sense bounce	-8 -5 -3 -3 -9 -2 -12 42 0 -2
sense bounce@subject	-3 -4 -2 -2 -6 -1 -4 29 -7 -20
sense call	50 28 -38 16 -18 46 -58 -21 -5 6
sense call@subject	67 -9 -13 0 -9 -13 -15 -3 -5 -29
sense cancel	-72 -12 5 170 -30 -10 -36 -11 -4 -10
sense cancel@subject	-53 -7 -9 121 -21 -3 -19 -5 -4 -7
sense candidate	-37 3 -14 -7 50 -17 21 -9 9 -22
sense candidate@subject	-13 19 -6 -11 36 -7 -16 -4 3 81
sense choose	-49 80 -13 10 90 12 -98 -21 -11 33
sense choose@subject	-9 20 -2 -2 1 5 -8 -2 -2 68
sense civic	8 11 -4 -9 9 30 -23 -7 -15 33
sense civic@subject	-1 5 -1 -1 -1 0 0 -1 -1 46
sense closer	-10 -3 -9 -11 100 -16 -41 -6 -4 6
sense cold	10 -2 -4 -13 -5 -8 19 -3 7 32
sense cold@subject	9 -1 0 -2 -10 -3 -2 -1 11 21
sense confirm	57 -15 12 -26 -35 -7 16 -15 13 -28
sense confirm@subject	26 -5 -14 -4 -5 -2 -3 1 6 15
sense deadline	-18 4 -27 -31 4 17 52 -33 32 53
sense deadline@subject	-5 -18 6 -3 -4 -12 16 18 0 57
sense decide	18 -33 -24 1 42 -6 35 -31 -2 49
sense decide@subject	-4 -3 -2 -2 5 9 2 -2 -3 16
sense document	46 -62 -31 -13 -30 -9 126 -20 -7 -25
sense document@subject	-4 -17 -4 -3 -5 -12 52 -4 -3 -34
sense education	10 -14 -3 -7 31 -4 -6 -2 -4 34
sense education@subject	1 -1 0 -1 26 -2 3 -1 -25 14
sense enjoyed	-37 29 -22 -24 47 22 46 -25 -37 33
sense enjoyed@subject	-13 18 -1 -1 -1 -1 0 -1 -1 -2
sense event	8 -12 5 1 -7 -2 -17 26 -1 10
sense event@subject	-6 5 -3 8 -1 -1 -2 -1 -1 0
sense exit	24 -1 -2 -2 -1 9 -24 -2 -1 3
sense exit@subject	0 0 0 0 0 0 0 0 0 21
sense family	-21 18 -8 -7 -8 -18 41 -7 10 64
sense feedback	18 -11 -7 -8 11 -4 16 1 -16 1
sense feedback@subject	-3 -2 -2 -4 24 -6 -2 -1 -4 1
sense filled	-31 -26 43 21 31 49 -57 -3 -27 -29
sense filled@subject	-29 -3 24 -8 -3 0 -5 26 -2 8
sense forwarded	4 -2 -5 -1 -3 0 3 3 2 -5
sense future	-53 -18 21 14 33 -12 24 -7 -1 -14
sense glad	8 13 -26 -24 -8 48 30 -19 -22 45
sense glad@subject	-2 2 0 0 -1 -2 6 -1 0 27
sense health	28 -5 -10 -12 -30 7 -31 27 26 -49
sense health@subject	0 -4 -2 -1 -20 -1 -2 -2 31 -23
sense hear	-49 -18 7 19 -18 -6 51 -14 28 -64
sense hear@subject	-63 -5 31 2 61 -20 5 13 -23 -53
sense hiringside	5 -13 23 -7 -15 1 -4 -4 15 13
sense hiringside@subject	6 -2 7 -5 -1 -1 -2 -1 -1 38
sense hitch	-11 -31 40 -13 -6 -20 35 8 -3 -4
sense hold	-42 -7 -12 32 -48 -6 108 -7 -18 -21
sense hold@subject	-10 2 -1 -9 -6 -4 30 -1 -1 -9
sense inbox	-100 -45 -39 -30 -21 -28 0 269 -6 -26
sense inbox@subject	-8 -14 -3 -3 -8 -3 -8 65 -18 -10
sense interview	25 73 14 57 -43 -16 -92 -23 5 121
sense interview@subject	154 41 42 46 -50 -47 -130 15 -71 -21
sense invite	33 -11 25 23 -17 15 -70 -6 8 29
sense invite@subject	16 2 13 -5 -5 -4 -10 -3 -4 61
sense join	1 -12 -10 7 11 110 -89 -13 -4 30
sense join@subject	1 -1 -1 -1 -1 7 -3 -1 -1 -14
sense keen	-11 75 -29 -28 11 -14 9 11 -23 43
sense link	0 46 30 -24 -21 -31 8 -1 -8 3
sense link@subject	0 0 0 0 0 0 0 0 0 41
sense lure	-13 3 -3 -3 -10 -8 44 -6 -6 70
sense lure@subject	-1 -6 0 -1 6 -2 9 -1 -4 17
sense machine	-2 0 -10 -4 -10 0 -20 53 -7 -9
sense machine@subject	-6 -6 -3 -3 -5 -3 -8 39 -6 -13
sense mediaword	12 -2 -5 -5 -1 -2 -2 1 3 88
sense mediaword@subject	-10 -4 -3 -4 1 -18 39 -2 0 25
sense meet	24 48 -5 4 -42 -33 42 -32 -7 -22
sense meet@subject	29 3 -12 0 -6 -9 -8 -1 2 30
sense mine	-11 23 12 -2 -3 -1 -6 -1 -10 31
sense mine@subject	-1 0 0 0 0 0 -11 14 0 -10
sense move	-69 -35 130 -23 1 21 6 -4 -26 36
sense move@subject	-24 -19 71 -8 -1 -3 -14 3 -3 -6
sense not	-93 -70 82 84 108 -71 -45 67 -63 -28
sense not@subject	-13 -6 -12 18 -12 -2 -6 23 10 -21
sense offer	-65 41 -26 -5 18 82 -41 -9 5 67
sense offer@subject	-10 -7 -4 -3 -4 41 -7 -2 -3 95
sense office	24 60 -8 -13 -16 -14 -4 -9 -20 31
sense office@subject	13 3 -4 -8 1 5 0 -2 -8 31
sense official	-19 2 17 -2 -2 -6 12 -3 0 73
sense official@subject	0 0 0 0 0 0 0 0 0 49
sense onward	-15 35 -17 -6 33 -12 25 -10 -34 -63
sense onward@subject	1 -1 -7 -5 29 -7 -2 -3 -5 -50
sense other	-58 -65 73 12 84 -16 6 -12 -25 -17
sense pay	-37 15 -13 -15 -11 95 -17 -15 -2 53
sense pay@subject	9 2 0 -1 -2 -2 -5 0 0 -4
sense practice	13 -4 -3 -3 1 -1 -4 0 2 22
sense practice@subject	-3 0 -1 0 0 0 0 5 0 3
sense prepare	109 -53 -27 -4 -10 -21 16 5 -15 16
sense prepare@subject	3 0 0 -1 -1 0 1 0 0 24
sense property	34 -14 -7 1 2 7 -15 -1 -6 54
sense property@subject	-3 -1 -1 5 1 -1 2 -1 -1 51
sense received	-25 -27 7 -20 -13 -11 -59 11 137 44
sense received@subject	-11 -6 -4 -4 -17 -6 -5 16 36 -20
sense recorded	-21 39 5 -4 3 -5 -6 -4 -7 59
sense recorded@subject	-6 9 0 -1 6 -2 -1 -1 -4 -8
sense recruiter	-35 -13 9 -7 45 11 -12 12 -10 18
sense recruiter@subject	11 -1 -3 3 -4 1 -5 -1 -2 43
sense remind	37 -52 50 11 -8 -43 46 -29 -12 -26
sense remind@subject	-7 -25 53 -9 -5 -5 -2 3 -4 43
sense review	-18 6 -19 1 -31 -18 24 -2 57 17
sense review@subject	2 -9 -2 -4 7 0 10 -2 -2 34
sense role	33 -19 -61 66 41 28 -59 -43 15 -92
sense role@subject	14 15 -11 -13 -1 19 0 -8 -15 7
sense sales	96 0 -52 22 -10 -21 -20 -13 -2 -8
sense sales@subject	7 10 -2 -3 -2 -4 -3 -1 -2 -8
sense send	22 -61 14 -57 -42 24 88 18 -6 -27
sense send@subject	3 5 -2 -2 -4 -2 -2 0 4 -15
sense shop	6 5 -3 9 -8 -6 -15 9 3 44
sense shop@subject	-8 2 -1 19 -12 -1 -2 1 2 8
sense sign	-33 -41 1 -18 9 139 -57 6 -6 -16
sense sign@subject	-27 -14 -4 -5 -6 50 -7 18 -5 -28
sense slot	102 39 37 -19 -76 -38 -24 23 -43 -11
sense slot@subject	-28 42 12 -5 -3 -4 -3 -7 -3 -4
sense sorry	-66 -76 102 112 73 -30 -72 -22 -20 -71
sense stage	49 4 -15 22 -39 -31 37 -28 1 -3
sense stage@subject	19 28 -13 -11 -6 -21 16 -5 -6 -61
sense start	39 -16 -19 -17 -14 82 -50 -13 7 -32
sense start@subject	-1 -1 0 0 0 3 -1 1 0 11
sense study	-1 -28 -10 -13 40 2 24 1 -16 33
sense study@subject	-37 -6 -6 -3 0 28 -15 41 -1 -31
sense talk	52 133 -64 -28 17 -60 2 -32 -19 -30
sense talk@subject	38 50 -19 -10 19 -8 -35 -19 -15 -63
sense task	6 -5 -15 -8 -7 -26 50 -13 18 -82
sense task@subject	-23 -18 -4 -4 -3 -21 78 -5 0 -18
sense team	48 -40 -37 17 -18 -13 128 -49 -35 -65
sense team@subject	61 15 -5 -14 1 -8 -25 -13 -13 21
sense thank	-91 -23 -82 45 93 -63 15 5 102 -50
sense thank@subject	-43 -9 -8 -5 -25 -4 -14 53 56 -39
sense ticket	1 -1 -13 -18 31 20 -42 -2 23 -30
sense ticket@subject	-4 -3 -2 -1 -2 -1 -11 18 5 -9
sense time	21 62 55 20 -76 2 -45 9 -47 29
sense time@subject	24 -67 37 108 -27 -21 -60 7 0 88
sense urgent	-6 -3 -4 -10 -6 -4 -18 53 -3 -9
sense urgent@subject	-7 -2 6 12 -5 -1 -2 -1 0 -3
sense video	73 5 18 -11 5 -15 -35 -27 -13 -76
sense video@subject	-1 17 -2 -2 -2 -3 -2 -2 -2 -27
sense wait	24 -21 -13 -49 -47 23 88 3 -8 -42
sense wait@subject	-1 18 -1 -1 -3 -1 -9 8 -11 -3
sense wish	-34 4 -30 67 84 -22 -67 -23 23 -46
sense wish@subject	0 0 0 0 0 0 0 0 1 25
several times, asked	-42 94 25 -11 -13 -11 -23 -9 -10 -58
shift	-63 37 47 -5 -2 -3 -7 -2 -1 -20
short	40 -39 -35 10 -80 -37 151 64 -74 -85
slots on offer	179 -10 -27 -8 -25 -17 -65 -15 -12 -67
survey	22 -16 -3 -3 17 -1 -4 -5 -6 52
survey@subject	9 0 -3 -1 0 0 0 -4 0 -26
times of one day	122 -22 13 -16 -7 -9 -65 -10 -7 55
times of several days	-108 272 -10 -25 -19 -25 -55 -13 -17 17
voided interview	-47 -9 63 -2 0 -1 -2 -1 0 -4
voided, and a time	-47 -9 63 -2 0 -1 -2 -1 0 -3
windows	72 -33 -18 -12 -12 -27 45 -6 -8 45
word !	26 9 -3 12 -26 26 -26 -27 10 43
word ! !	1 -5 -2 -1 -4 45 -32 -2 -1 46
word ! i	-3 5 0 0 -1 0 3 0 -3 7
word ! i'm	0 0 0 0 0 0 0 1 0 7
word ! je	-5 -1 -1 -1 -4 -5 16 0 0 -2
word ! the	-7 -1 5 -1 -5 -3 14 -1 -1 -3
word ! timemention	0 0 0 0 0 0 0 0 0 20
word ! we	0 -2 -2 0 -1 8 -4 0 1 0
word ! wir	-1 1 0 -1 4 0 -3 0 0 6
word ! with	4 -3 -3 -1 -2 4 2 -1 -1 -4
word #	34 29 -33 -23 -15 82 -59 -1 -14 53
word # #	31 -22 -18 1 1 0 6 1 -1 -28
word # :	2 2 -1 0 -1 0 -3 2 -1 37
word # ?	0 -4 0 -1 -1 -3 10 -1 0 -13
word # a	7 0 -6 -1 -1 0 4 -2 -3 1
word # am	3 0 1 0 0 0 -2 0 0 -6
word # and	0 3 0 0 0 1 -3 0 0 5
word # b	5 -1 -1 -1 1 0 -1 -1 0 1
word # bruto	0 0 0 0 0 2 0 0 0 -4
word # c	0 0 0 0 0 0 0 0 0 6
word # days	-3 -3 -1 0 -1 24 -17 3 -1 5
word # de	0 1 0 0 7 0 0 0 -6 3
word # dias	-5 -1 -1 -1 -1 1 11 -2 -2 -4
word # e	2 -8 -1 -1 0 0 8 -1 0 0
word # en	0 0 1 0 0 0 -1 0 1 18
word # euro	0 0 0 0 -1 4 -2 0 0 10
word # h	0 0 1 0 0 0 -1 0 0 3
word # hour	-1 -2 0 -1 -1 3 0 4 -1 15
word # in	4 -3 -1 0 0 0 0 0 0 5
word # jour	-1 0 0 0 -1 3 0 0 0 -1
word # k	-4 -5 -2 -1 -5 51 -33 -2 0 10
word # min	19 11 -6 -2 -1 -6 -13 -3 0 -12
word # minut	-4 11 0 -1 -1 -2 -2 -1 -1 -1
word # minute	-1 8 -1 -1 2 0 -4 0 -3 8
word # minuti	0 6 0 0 -1 -1 -3 0 -1 0
word # minuto	-1 3 0 0 0 0 0 0 0 3
word # new	2 0 -1 0 0 0 0 0 0 5
word # oferta	0 0 0 0 0 0 0 0 0 4
word # people	0 0 0 0 0 0 0 0 0 11
word # pm	-2 5 -1 0 0 0 -1 0 0 -4
word # th	-3 10 -3 -1 0 0 -1 -1 0 -11
word # timemention	3 1 -1 0 0 0 -1 0 0 6
word # to	-3 0 -1 -1 0 12 -5 -1 0 3
word # work	-3 0 4 0 0 0 -1 0 1 1
word # x	0 -7 0 0 0 0 8 0 0 4
word :	-16 -5 4 -3 -23 -9 -3 77 -21 27
word : #	8 -3 -5 2 4 2 -5 4 -7 11
word : app	0 5 2 -1 -1 0 -2 0 -3 -3
word : calend	1 12 -3 -1 -2 -5 -2 -1 -1 12
word : colloquio	0 -2 0 2 0 0 -1 0 0 -4
word : data	6 -1 -1 -1 2 0 -3 -1 -1 6
word : el	-1 0 0 0 0 0 1 0 0 -3
word : entretien	1 -1 0 1 -2 0 -1 2 0 -9
word : entrevista	1 -1 1 8 -5 0 -1 -1 -1 -4
word : google	2 0 -1 -1 0 0 0 0 0 5
word : http	2 25 -3 -4 -5 -12 5 -2 -6 5
word : interview	-5 -1 4 1 -1 -1 -2 5 -1 1
word : intro	0 0 0 0 0 0 0 0 0 -4
word : la	-1 0 0 1 -2 0 4 0 -1 1
word : meet	5 -1 -1 -1 0 0 0 0 0 -3
word : r	-5 0 0 5 0 1 0 0 0 -1
word : the	0 0 0 -2 -1 0 4 0 1 11
word : timemention	-34 -11 14 -4 -4 -2 -6 48 -1 14
word : your	6 -2 -1 0 2 0 -2 -3 2 3
word : zoom	3 0 -1 0 0 0 0 0 0 -2
word ?	-40 42 16 -20 -11 21 16 -11 -13 2
word ? #	-1 -5 -1 0 -2 16 -6 -1 0 -2
word ? ?	0 0 0 0 0 0 0 0 0 13
word ? i	23 10 -22 -1 0 -1 -9 0 0 10
word ? if	-2 2 0 0 -3 -2 6 0 0 4
word ? my	0 -1 2 0 0 0 0 0 0 7
word ? we	-2 6 -1 0 0 0 -1 0 0 2
word a	-66 28 22 -13 30 -9 21 -2 -11 -21
word a #	-4 8 5 -1 -1 8 -13 -1 -1 9
word a call	-1 4 -3 0 -2 -1 1 2 0 6
word a day	0 5 0 0 0 -1 -3 0 0 5
word a de	0 0 0 0 0 0 0 0 0 -3
word a entrevista	1 0 3 -2 0 0 -1 0 -1 -3
word a first	0 1 0 0 0 0 0 0 0 -6
word a gente	-1 0 0 0 4 0 -2 0 0 1
word a la	1 -1 0 1 -13 -1 13 -1 1 0
word a las	-3 0 4 0 0 0 -1 0 0 -1
word a look	-1 -1 -1 -1 -1 -2 2 3 1 -1
word a mon	2 2 0 -1 -1 -1 -1 0 -2 -4
word a new	-1 -2 1 -1 0 0 -1 3 0 10
word a phone	0 1 0 0 0 0 0 0 0 -3
word a quick	0 -2 0 0 -1 -3 7 0 0 5
word a retenu	0 0 0 0 0 0 -2 0 3 0
word a short	0 0 0 0 -2 0 3 0 0 8
word a sua	-1 8 0 0 0 0 -7 0 1 -2
word a time	1 1 0 -1 0 0 0 0 0 3
word a timemention	-7 1 13 -2 -1 0 -1 0 -1 -24
word a un	1 0 1 0 0 0 -1 0 0 3
word a una	-1 4 0 0 0 -1 -1 0 0 0
word a vaga	0 -8 -2 11 -10 -2 12 -1 0 -7
word a week	-11 -2 10 -3 13 6 -11 -2 0 -12
word aan	4 -5 -2 1 1 0 1 1 -1 -3
word aan de	1 -2 0 0 0 0 2 0 0 -4
word ab	-1 -2 2 -1 -1 0 1 0 3 5
word abbiamo	-2 -1 -6 -1 9 -1 3 -1 0 1
word able	-3 1 -10 8 -2 -1 7 0 0 -2
word able to	-3 1 -10 8 -2 -1 7 0 0 -2
word about	-17 5 13 6 -5 -9 0 3 4 35
word about an	1 2 -2 0 0 0 0 0 0 -6
word about the	2 6 -2 9 -4 -2 -7 -1 -1 18
word about your	-1 -1 0 0 -3 0 0 0 5 3
word above	5 -1 -3 -1 0 0 -3 3 0 -5
word abraco	1 0 0 0 3 -1 -1 0 0 -4
word accept	-3 -1 -1 -2 1 0 0 8 -1 2
word accepte	-1 -1 0 -1 4 -1 -1 3 -1 -3
word acces	0 0 0 0 0 0 0 0 1 7
word account	0 0 0 0 -1 0 -1 4 -1 3
word acros	0 0 0 0 2 0 -1 0 0 3
word action	-2 0 2 0 0 0 0 0 0 9
word acudir	0 0 0 0 0 0 0 0 0 5
word add	1 -1 0 -1 0 0 0 2 0 25
word addetto	1 0 0 0 0 0 0 0 0 -4
word addres	0 -2 0 0 -1 -1 0 4 0 -3
word afraid	-4 -1 -3 3 22 -2 -12 -2 -1 -3
word afspraak	2 -1 1 1 0 0 -2 0 0 -3
word after	-2 -3 -2 -2 -5 -5 1 2 16 -4
word after a	0 0 0 0 3 0 -2 0 0 0
word after the	-2 -1 0 -1 -3 -1 0 -1 8 -11
word afternoon	-2 3 4 -1 -1 0 -3 0 0 -4
word again	-17 -4 9 5 -1 -3 13 -1 -2 -1
word agenda	3 10 2 0 -2 -5 -5 -1 -1 11
word agenda :	0 0 0 0 0 0 0 0 0 16
word aggiornamento	0 0 0 0 2 0 0 0 0 -5
word agora	0 1 0 0 -2 -1 0 0 3 1
word ahead	-4 -1 -2 3 0 -1 5 0 0 3
word ai	-1 0 -1 6 -3 0 -1 0 0 -1
word aim	1 -2 0 -1 -1 0 -1 2 2 -4
word aim to	1 -2 0 -1 -1 0 -1 2 2 -4
word ainda	-1 0 0 0 0 0 3 0 -1 0
word al	4 -6 -2 -2 0 -1 8 1 -1 5
word algo	-1 0 0 0 -1 0 -2 0 6 -1
word all	-10 -8 12 34 -9 5 -11 -10 -3 13
word all time	1 0 0 0 0 0 0 0 0 -5
word alle	0 -3 2 2 2 0 -4 -1 3 16
word almacen	-1 4 0 0 2 -1 -1 0 -2 -3
word als	10 2 -2 -3 -3 8 -10 -2 0 -28
word also	-6 1 5 -1 -1 -1 4 -1 0 20
word am	17 -12 0 3 3 -3 -10 4 -2 2
word am telefon	-1 -2 -2 0 0 1 6 0 0 -5
word am timemention	5 -5 -2 1 3 -1 -1 -1 1 23
word an	7 2 -12 -6 7 9 -10 -1 3 4
word an answer	-2 0 0 0 0 -1 4 0 1 -1
word an der	3 -2 0 0 -1 0 0 0 1 -2
word an hour	2 2 -2 -2 -1 11 -6 -2 -1 -8
word an interview	0 2 -4 -1 0 0 -1 4 0 -5
word an offer	-1 0 0 -1 1 0 1 1 0 3
word an update	0 -2 0 0 6 -1 -2 0 0 -3
word analista	2 0 3 -1 0 2 -3 -1 0 -8
word analista de	3 0 1 -1 0 0 -2 -1 0 0
word analyst	-13 19 4 0 3 -1 -7 -1 -5 7
word analyst at	0 -2 0 0 0 4 0 0 0 4
word analytic	2 -1 -3 -1 -1 0 -2 4 2 10
word ancora	-1 0 0 0 -1 0 4 0 0 -3
word and	-3 6 -21 3 -2 9 0 1 7 17
word and #	-2 5 0 0 0 0 -3 0 1 -3
word and a	1 1 -1 0 0 0 0 0 0 -3
word and have	0 11 -1 0 0 0 -10 0 0 7
word and i	-1 1 0 -1 3 6 -5 -1 -1 -9
word and i'd	0 -3 0 0 0 0 5 -1 0 -4
word and i'll	4 -2 -2 -4 -1 -2 11 -2 -1 -6
word and i'm	4 -1 0 -1 3 -1 -4 0 0 1
word and the	-1 -3 -1 3 6 -3 1 -1 -1 -5
word and timemention	0 1 0 -1 0 -1 0 1 0 3
word and we	-1 0 0 0 -1 9 -5 0 0 19
word and we'll	1 0 0 0 0 0 1 -1 0 5
word and will	2 -2 -1 -4 -2 -2 -8 10 8 -2
word and would	-1 3 0 0 -1 -3 5 0 -2 14
word and your	4 -1 0 -1 -3 0 -1 -3 3 21
word ander	-1 -2 3 0 -2 0 4 0 -1 -6
word andr	-3 3 0 1 -3 -2 5 -1 -1 -6
word angebot	0 0 0 0 0 1 0 0 0 -5
word angekommen	0 -1 0 0 0 0 -2 0 3 -1
word ano	0 0 0 0 0 0 1 0 0 9
word another	1 -7 13 -6 4 -1 -3 -1 -1 28
word another time	4 -4 3 -1 0 0 0 0 0 2
word answer	-3 -1 -1 -1 -1 -1 5 0 2 19
word antwoord	-1 0 0 0 -1 -1 5 0 -2 -1
word any	10 14 -1 -1 -1 -5 -13 -3 1 -3
word any chance	0 11 0 0 0 0 -10 0 0 -1
word any time	-1 5 0 0 -1 0 -3 -1 2 -5
word anyth	-9 -2 -5 5 -1 -5 19 -2 -1 0
word aos	-1 -1 0 0 0 0 5 0 -3 4
word app	0 5 2 -1 -1 0 -2 0 -3 1
word appli	-1 -1 0 0 0 0 0 0 3 26
word appli on	0 -1 0 0 0 0 0 0 2 -3
word applicant	-2 -1 -1 -1 4 -1 5 -1 -3 13
word application	-6 5 -4 -1 -7 0 -7 -1 21 25
word application :	-1 -1 0 0 -1 0 -1 4 2 6
word application and	-1 9 -1 0 0 3 -10 0 -1 -3
word application for	0 -1 -1 -1 -5 -1 -4 -1 14 2
word application to	0 0 0 0 0 0 0 0 1 5
word apply	-1 5 0 -1 -3 0 -4 -1 6 12
word apply for	0 0 0 0 -4 0 0 0 5 4
word apply to	0 6 0 0 -1 0 -3 0 -1 5
word appointment	0 1 0 0 0 0 1 -1 0 21
word appreciate	3 0 -2 0 -2 0 -3 0 4 0
word approval	0 0 0 0 0 0 1 0 0 12
word appuntamento	0 0 2 0 -1 0 0 0 0 9
word april	0 0 0 0 0 0 2 0 0 8
word aqui	-3 -3 0 -1 2 -1 6 -1 -1 -9
word are	30 -1 -15 1 -7 -5 6 -7 -3 16
word are in	-1 3 -1 0 0 0 -1 0 0 -2
word are on	12 -2 -3 -2 0 -1 -3 -1 0 -6
word are pleas	-1 -2 0 0 0 4 0 0 0 0
word are schedul	2 0 0 0 0 0 0 0 0 -7
word are you	-4 7 -2 -1 -4 -6 11 -1 0 -11
word around	-4 5 -1 0 -3 -3 9 -2 -1 7
word arrange	-2 1 0 -1 -1 0 5 0 -1 -1
word as	-20 -12 7 -9 -13 43 8 -4 1 -1
word as #	-1 0 1 0 0 0 0 0 0 8
word as a	0 0 0 0 0 0 1 0 0 17
word as i	-4 -2 -1 -3 -3 8 6 -1 -1 -3
word as soon	-5 -3 -2 -3 -5 22 0 -1 -2 -4
word ask	8 -1 -5 -1 0 1 -1 0 0 -3
word ask for	8 -1 -5 0 0 1 -1 0 0 -12
word asked	-4 -1 -1 -1 1 -1 8 0 -1 0
word assessment	1 -3 0 -1 2 -1 3 0 -1 3
word assistant	-1 -2 -1 -1 15 -1 -13 -1 5 -5
word associate	-17 -4 -3 -2 -1 11 -6 21 0 -13
word at	-3 8 -6 5 0 -2 -4 -1 3 9
word at #	5 0 -2 -1 0 1 -1 0 0 -15
word at all	-15 -1 19 -1 1 0 -2 -1 -1 4
word at least	0 -1 0 0 0 0 1 0 0 -3
word at our	2 -1 -1 -1 -1 0 -1 0 1 -7
word at the	12 -5 -6 1 2 -4 6 -4 -1 12
word at their	-9 14 -1 0 -1 -1 -1 0 0 -8
word at timemention	8 -5 -1 -1 0 0 -1 0 0 10
word at your	-3 0 -1 -1 -1 -4 8 -1 0 3
word ate	-3 3 -2 -3 -7 1 17 -1 -5 -18
word ate timemention	-3 4 -1 -2 -1 0 7 -1 -4 -7
word attach	22 -6 -2 -3 -3 9 -8 -6 -3 21
word attend	-1 0 0 0 0 0 3 0 -1 1
word attention	0 0 0 0 0 0 -2 0 3 0
word atualizacao	0 0 0 -1 -4 0 7 0 0 -5
word au	-5 3 -2 -2 1 2 5 1 -2 -18
word au #	3 -1 0 -1 -1 -2 2 0 0 -6
word au poste	-2 4 0 0 2 0 -1 0 -2 -3
word au telephone	-3 -1 0 0 0 5 0 0 0 -2
word au timemention	1 -1 0 0 0 0 -2 0 3 -2
word auch	-5 11 -7 2 -1 0 1 0 0 8
word auf	4 0 2 -1 0 -1 -2 -1 -2 -3
word auf dem	0 0 0 0 -2 0 2 0 0 3
word auf sie	-1 0 0 0 0 0 3 0 0 0
word aula	0 0 0 0 0 0 0 0 0 4
word aus	0 3 0 0 0 0 -1 0 -1 -2
word automatic	-1 0 -2 0 0 0 -1 5 0 -1
word automatica	-1 -1 -1 0 -1 0 -2 6 -1 -1
word automatica :	-1 -1 0 0 0 0 -1 5 0 -1
word automatique	0 0 0 0 0 0 -1 5 -3 0
word automatisch	0 0 0 0 0 0 -1 4 -2 -1
word autre	0 0 4 -1 -2 0 2 0 -1 -1
word availability	-3 3 0 -1 -1 0 -1 4 -1 -1
word availability for	-1 3 0 0 0 0 -1 0 0 -2
word available	0 1 0 0 0 1 -1 0 0 -3
word avant	-2 1 -1 -1 -1 0 7 0 -2 -2
word avec	1 4 1 -2 1 0 1 -1 -4 -7
word avez	1 0 0 0 0 0 0 0 0 -4
word aviso	-2 0 1 0 -1 0 2 0 0 -5
word avon	-1 -1 0 -1 4 0 0 4 -5 -1
word avon bien	-1 0 0 0 0 0 1 4 -3 0
word away	0 -2 -1 -2 -4 -1 4 1 5 -6
word b	7 0 -2 -2 0 0 -2 -1 0 -1
word back	-18 -8 10 -7 -11 -11 43 -3 5 -12
word back on	-2 -4 4 -1 -1 -2 4 1 0 -3
word back to	-3 -2 -1 -3 -8 -1 15 -3 7 -1
word backend	-2 1 0 0 3 1 -1 0 0 -3
word background	-1 -1 0 0 -2 -1 4 0 3 4
word bank	2 0 2 -1 0 0 -1 -1 0 6
word base	-1 -1 0 1 1 2 -2 0 0 8
word be	-12 -12 7 -1 27 1 -11 -4 5 -35
word be a	2 2 0 -1 -1 -1 0 0 0 -12
word be in	-8 -5 12 -6 11 -8 5 1 -1 -3
word be on	-4 -1 6 -1 0 -1 2 0 0 2
word because	-2 -3 3 -1 6 0 -4 4 -1 4
word because of	-1 -1 1 0 6 0 -4 0 -1 0
word because you	0 0 0 0 0 0 0 0 0 3
word bedankt	0 -1 0 0 1 0 -1 2 1 -8
word bedankt voor	0 -1 0 0 1 0 -2 2 0 -6
word been	-29 -6 22 12 7 -2 -9 3 3 14
word been cancel	-6 0 0 7 0 0 0 0 0 3
word been moved	0 0 0 0 0 0 0 0 0 14
word been reschedul	-3 0 4 -1 0 0 0 0 0 5
word been select	0 -2 0 0 0 4 0 0 0 2
word been shortlist	4 2 0 0 -1 0 -4 0 0 1
word before	-4 4 -8 -4 4 -11 28 -7 -2 21
word before i	1 6 -1 -1 -3 -6 9 -5 -1 -5
word before the	1 0 0 0 0 0 1 0 0 3
word before timemention	-2 3 0 0 0 0 0 0 0 -6
word before we	-2 -4 0 0 -1 -3 11 0 0 4
word before your	0 0 0 0 0 0 0 0 0 4
word begin	3 -6 -2 -1 -1 7 -3 -1 4 -8
word bei	9 -2 -2 -3 -1 0 -5 1 2 -3
word bei uns	4 0 -2 -2 1 0 -4 1 1 -3
word being	-5 -4 -1 5 -2 -1 0 9 -1 -10
word bello	2 0 -1 -1 1 0 -1 0 0 -4
word below	-1 -1 5 -2 6 0 -1 1 -7 -12
word below :	0 0 0 0 7 0 0 0 -7 -1
word bem	-2 2 3 -2 1 -1 -1 0 0 -5
word bem ?	-1 0 3 -1 2 -1 -1 0 0 -1
word ben	-1 -10 -1 0 0 0 11 1 0 -1
word bene	0 0 0 0 0 0 0 0 0 3
word bericht	3 -2 1 0 -1 -1 0 1 -1 -5
word bescheid	-1 1 0 0 0 0 -2 0 2 3
word besprochen	2 -1 0 0 0 1 0 0 0 -3
word best	-3 13 -11 31 -8 -3 -14 -5 1 -20
word best for	0 3 0 0 0 0 -1 0 0 -9
word bestatigen	3 -2 0 0 -1 0 0 0 1 -3
word beste	2 -6 3 1 3 0 -1 -1 0 6
word better	-1 -2 -1 -1 17 -2 -7 -1 -1 1
word between	0 1 0 0 0 0 0 0 0 5
word between timemention	0 1 0 0 0 0 0 0 0 3
word bewerbung	9 -5 -1 -3 -1 3 -4 -1 3 -15
word bewerbung als	-1 1 -1 -1 -2 4 -1 0 1 -9
word bien	-3 -5 3 -1 -4 -1 10 0 1 -4
word bien recu	-3 -1 -1 -1 -2 -1 10 0 -2 -3
word bij	-1 -11 -3 1 1 -1 13 0 2 -1
word bij de	0 0 0 0 0 0 0 0 0 12
word bio	1 0 0 0 0 0 -1 0 0 6
word bis	2 -1 2 1 -2 0 -7 -1 5 8
word bis dahin	0 -1 0 0 0 0 -1 0 3 -1
word bis ende	3 0 0 0 -1 0 -1 0 0 0
word bis timemention	1 -1 0 0 0 0 1 0 0 13
word bis zum	1 0 0 0 0 1 -2 0 2 -3
word bitte	7 -6 2 -3 -2 -2 1 2 0 -1
word bitte bringen	5 -1 -1 -1 0 0 -1 -1 0 5
word blake	0 0 0 -1 0 0 -2 4 0 3
word block	10 -1 -2 -1 -1 0 -3 -2 -1 1
word boa	0 0 -2 2 0 -3 5 -1 0 -12
word boa tarde	-1 1 -1 3 -1 -2 2 -1 0 -11
word board	-7 -2 -5 -2 -8 -2 33 -2 -5 1
word bom	0 8 -1 0 -1 0 -2 -1 -2 -4
word bom dia	0 8 -1 0 -1 0 -2 -1 -2 -4
word bon	-2 -1 5 -1 -1 2 -2 -1 0 5
word bonjour	-1 -1 4 -3 -3 -5 17 0 -8 -18
word bonjour monsieur	1 0 0 -1 1 0 0 0 0 -4
word bonjour yani	-6 1 2 -1 -1 -1 12 -5 -1 -3
word bonne	-3 3 0 2 -1 0 0 0 0 -1
word book	15 -8 0 -1 -1 1 -4 -1 -1 30
word book !	2 0 0 0 0 0 -1 0 0 12
word book your	0 0 0 0 0 1 0 0 0 -5
word boss	-1 0 0 0 0 -1 4 -1 0 3
word both	-8 6 -6 -2 -1 11 -6 -1 7 1
word brand	-2 0 2 0 0 1 -1 0 1 -4
word brandt	2 -1 -1 0 0 0 0 1 0 -7
word brasilia	0 0 0 1 0 0 0 0 0 -5
word break	13 -1 -1 0 0 -1 -8 -1 0 -6
word brief	2 -3 0 0 -1 0 1 0 2 -1
word bring	-1 -5 3 -1 -1 -2 8 -1 0 11
word bring a	1 -2 0 0 0 -1 3 -1 0 2
word bring your	-2 -2 4 0 0 0 0 0 0 2
word bringen	5 -1 -1 -1 0 1 -1 -1 0 8
word bringen sie	5 -1 -1 -1 0 1 -1 -1 0 8
word bruto	0 -1 0 0 -1 5 -2 0 0 -4
word budget	-1 0 0 -1 1 -1 5 0 -2 4
word buen	-2 0 0 0 0 -1 4 0 0 -8
word buen dia	0 0 0 0 0 0 0 0 0 -7
word buena	0 -1 -2 3 -1 -1 2 -1 -1 -5
word buena tard	1 0 -1 1 0 0 0 0 0 -4
word bueno	0 0 0 -1 1 -1 2 0 -1 3
word bueno dias	0 0 0 -1 -1 -1 3 0 0 3
word buongiorno	4 4 -5 0 -7 -2 9 -2 -2 -3
word busines	-6 7 -2 0 -3 -2 4 0 2 8
word busines analyst	-1 0 0 0 -1 0 3 0 0 -1
word but	-5 -3 2 0 26 -4 -44 -5 33 -11
word by	-7 -18 9 -4 -5 0 22 -7 10 26
word by #	1 -1 0 0 0 0 0 0 0 6
word by phone	7 -4 -3 -1 0 0 4 -2 0 -5
word by the	5 -1 0 0 -1 -1 -6 -3 6 0
word by timemention	-11 -8 2 -4 -4 3 23 -3 1 11
word by your	0 0 0 0 0 0 0 0 0 9
word c	-2 -1 -1 -1 0 -1 2 5 -1 -1
word c #	0 -2 0 0 0 0 0 4 -1 3
word c'est	17 -2 -4 -3 -1 -3 -3 -1 0 -3
word cafe	-2 0 0 7 -5 0 0 0 0 4
word calend	1 12 -3 -1 -2 -5 -2 -1 -1 14
word calendar	32 -4 -2 10 -3 -3 -20 -7 -3 13
word calendar :	0 0 0 0 0 0 0 0 0 20
word calendario	-2 0 2 1 0 0 0 0 0 3
word call	-11 12 -8 6 -5 1 1 2 2 12
word call #	0 -1 0 0 -1 0 -1 4 -1 3
word call ?	-1 2 -1 0 0 0 1 0 -1 -3
word call me	-3 -1 -1 -1 -1 12 -5 -1 0 2
word call timemention	0 3 0 0 0 0 -1 0 0 6
word call with	1 6 0 0 0 -1 -4 -1 0 -3
word call you	4 -1 -2 -1 -1 0 1 -2 2 -7
word cambio	0 0 1 0 0 0 0 0 0 -3
word came	-5 -1 1 -1 1 -5 11 -1 0 8
word came up	-5 -1 1 -1 -1 -5 12 -1 0 5
word camera	-1 3 0 0 0 0 0 0 0 -4
word can	-37 29 8 -5 6 31 -20 -8 -4 -2
word can be	-2 2 -1 -1 13 -2 -8 -1 -1 0
word can do	-5 12 -2 -1 0 8 -10 -2 0 -3
word can offer	-10 18 -4 -1 0 -1 0 -1 0 -16
word can we	0 -3 5 -1 0 0 0 0 0 1
word can you	-6 -5 10 -1 0 8 -4 -1 0 1
word can't	6 -2 -5 -6 -2 -2 3 9 -2 -14
word can't make	5 -1 -4 0 0 0 0 0 0 -5
word can't wait	-1 0 -1 -3 -1 -1 -3 9 0 -4
word canada	-6 -1 0 0 0 0 0 8 0 1
word cancel	-5 -1 -4 14 -1 0 -1 -1 -1 11
word cancel :	-4 -1 -3 11 -1 0 -1 -1 0 1
word cancell	-10 -1 3 11 0 0 -1 -1 0 4
word cancellation	3 -1 -3 0 0 0 0 0 0 -3
word candidat	-4 -2 -1 -1 -1 -1 16 -1 -5 14
word candidat will	1 -1 0 0 -1 0 1 0 0 -6
word candidata	0 0 0 0 1 0 -1 0 1 3
word candidate	0 -4 -1 -1 5 0 -1 4 -2 23
word candidate home	0 0 0 0 0 1 0 0 0 -6
word candidati	-1 0 2 1 -1 0 -1 0 0 -3
word candidato	-4 2 -1 8 -4 -1 6 0 -5 8
word candidatura	0 16 -2 -4 3 -2 -18 -1 9 -29
word candidatura a	0 11 0 -1 1 0 -9 0 0 -13
word candidatura per	0 0 0 0 1 0 0 0 0 -6
word candidature	-5 3 0 -2 5 -1 4 -1 -4 -4
word candidature au	-2 4 0 0 2 0 -1 0 -2 -3
word cara	-1 0 -1 -1 3 0 -1 0 0 -7
word card	0 0 0 0 0 0 0 0 0 10
word career	0 -1 0 -1 0 9 -6 -1 0 0
word careful	0 -1 0 0 0 0 -2 0 4 2
word carta	-1 -1 0 0 0 3 0 0 0 -10
word casa	-1 0 0 1 4 0 -3 0 0 4
word case	3 2 0 0 -2 -1 -5 3 -1 7
word caso	0 0 0 0 0 0 0 0 1 5
word ce	-3 -1 3 -2 1 6 -2 -1 0 8
word cell	0 3 -2 0 0 0 0 0 0 -5
word central	2 -1 -2 1 0 0 0 0 0 -3
word centro	0 -1 0 0 0 0 5 0 -4 -8
word cerca	-1 2 0 0 1 0 0 0 -1 -6
word chance	-1 11 0 0 2 0 -10 -1 -1 4
word chang	-2 -1 4 1 4 0 -5 0 0 4
word change	-2 -1 5 -1 1 0 0 -1 0 -3
word chat	14 13 -4 -2 -3 -2 -6 -6 -4 0
word chat with	3 12 -3 -1 -1 -1 -4 -4 -2 4
word che	9 2 -1 -1 10 0 -13 -4 -2 -7
word che la	8 0 -1 -1 0 0 -5 -2 -1 -3
word check	-4 -2 -1 -1 -4 -2 20 -3 -3 6
word chef	-6 12 -5 -1 -1 2 -3 -1 2 -4
word chez	-3 1 -1 -1 -1 3 2 0 0 -4
word chicago	0 0 1 0 0 0 0 0 0 -4
word choix	-3 4 0 0 1 0 0 0 0 -4
word choose	0 1 0 0 -2 0 0 0 2 9
word ci	-4 2 0 -1 0 4 0 -1 0 -7
word ciao	7 -1 -3 -5 4 -1 3 -3 -2 -13
word ciao !	0 1 0 0 -1 1 0 0 0 -3
word cita	0 0 0 1 0 0 -1 0 0 12
word claim	0 11 0 0 0 0 -10 0 0 -2
word click	1 -2 -1 0 0 0 0 4 0 0
word client	10 4 0 -3 -1 -6 -1 -1 -1 -10
word cliente	-3 0 -2 2 -2 -1 9 -1 -1 -5
word clos	2 -8 19 1 -4 13 -18 -11 6 11
word clos date	-1 -1 0 0 -1 -1 -2 0 6 -6
word clos on	0 -3 0 0 2 0 0 0 2 10
word clos timemention	1 -2 13 -3 0 0 -1 -7 -1 -1
word close	-2 -1 -1 -3 5 -1 4 -1 -1 12
word co	2 6 -1 0 -1 0 -3 -1 -2 3
word coach	0 0 0 0 0 0 0 0 0 7
word code	1 0 0 0 0 0 0 0 0 13
word codigo	-2 0 0 7 -4 0 0 0 0 3
word coffee	0 1 0 0 0 0 0 0 0 11
word coisa	1 -1 -2 0 0 0 3 0 0 -2
word colloqui	-3 -1 -3 1 -1 0 7 0 -1 5
word colloquio	8 -1 3 1 -3 -1 -5 -1 -2 7
word colloquio di	0 0 2 -1 0 0 0 0 0 8
word colloquio timemention	2 -1 -1 2 -1 0 0 0 0 -3
word com	-4 4 -8 9 0 -7 4 -2 4 -24
word com a	-1 3 -1 4 -3 -1 0 -1 0 -10
word com o	-2 0 -1 2 3 0 1 0 0 -1
word come	3 -2 7 -7 -8 15 -3 -7 2 -41
word come back	-4 -2 -1 -3 -5 -2 15 -3 3 -4
word come in	-1 3 0 0 0 0 0 0 0 -16
word coming	-11 0 13 -2 15 -1 -11 -1 -2 -8
word coming in	-2 0 0 0 16 0 -13 0 -1 -1
word comite	-2 0 0 0 -1 -1 6 -1 0 -3
word comme	-3 -1 0 -1 2 5 -2 0 0 -3
word committee	-2 -2 0 -1 3 -1 5 -1 0 2
word como	1 -2 -2 -1 0 4 3 -2 -1 -6
word company	0 0 0 1 0 0 0 0 0 12
word complet	0 -1 0 0 4 0 -1 -1 0 3
word complete	-2 0 0 0 -1 0 4 -1 0 13
word complete the	-1 -2 0 0 0 -1 4 0 0 0
word complete your	-1 2 0 0 0 0 1 0 0 10
word comunica	1 -1 0 2 0 0 -1 0 0 -5
word con	-6 1 4 -4 10 -2 -3 -4 3 -5
word con #	0 0 3 -1 0 0 -2 0 0 3
word con el	0 0 0 0 0 0 0 0 0 4
word con una	-1 -1 0 -1 7 0 -4 -1 0 -1
word concluida	-5 -1 0 -1 10 0 -2 0 0 -2
word conference	2 -2 -1 -3 -1 -1 -3 9 0 -7
word conferma	2 -2 -1 -1 0 0 3 0 0 -2
word confirm	14 -3 -2 -3 -1 -1 -3 -2 1 15
word confirm :	4 -1 -3 0 0 0 0 0 0 -4
word confirm for	1 0 0 0 0 0 0 0 0 5
word confirm timemention	2 0 0 0 0 0 -1 0 0 6
word confirm with	2 0 -1 0 0 0 0 0 0 6
word confirm your	1 0 1 0 0 0 -1 0 1 -3
word confirmada	0 0 0 0 0 0 0 0 0 6
word confirmamo	0 0 0 0 0 0 0 0 1 -3
word confirme	1 0 0 0 0 0 0 0 0 -3
word conforme	4 0 0 0 0 0 -2 0 0 -1
word congratulation	-1 -2 0 0 0 6 0 0 -1 16
word congratulation !	-1 -2 0 0 0 6 0 0 -1 2
word consegue	-1 -1 -1 0 0 -1 5 0 0 -1
word conseil	0 0 0 -1 1 0 3 0 -2 0
word consider	-5 0 0 5 0 0 -1 -1 2 -8
word consideration	0 0 0 0 1 0 0 0 0 4
word consigo	-1 1 -1 0 0 0 0 0 0 -3
word contabile	-2 0 3 0 0 0 0 0 0 -4
word contact	-12 -3 -2 10 -2 -5 11 2 1 -2
word contact the	0 0 0 0 0 0 0 1 0 3
word contact you	-5 0 0 5 0 0 0 0 1 -1
word contacto	-1 7 -2 2 1 -1 -7 0 1 -4
word contarte	-1 -1 0 0 4 0 1 0 0 -3
word content	5 -1 -1 -1 1 0 -2 -2 -1 -3
word contigo	-3 0 0 0 3 0 0 0 0 0
word continuar	0 4 0 0 2 0 -2 0 -3 -2
word contract	-1 0 0 0 -1 1 3 -1 0 -8
word contrat	-4 0 0 -1 0 8 -2 0 0 6
word contratacao	0 0 0 0 0 1 0 0 0 4
word contrato	0 -1 0 0 -1 5 -2 0 0 -1
word contratto	0 0 0 0 0 2 0 0 0 9
word conversa	-3 0 2 0 -1 0 3 -1 0 -7
word conversation	5 -1 -2 -4 9 -3 2 -4 -2 14
word conversation with	5 2 -1 0 -1 0 -1 -3 -1 -2
word convite	2 0 0 0 0 0 0 0 0 -6
word convoca	0 0 0 0 0 0 0 0 0 8
word convocatoria	2 -5 4 -1 -2 0 -1 -1 4 3
word convocazione	1 0 0 0 0 0 -1 0 0 8
word coordinator	0 -3 0 -1 -5 -1 3 0 6 -11
word coordinatrice	-3 3 0 1 0 1 0 0 0 -1
word copia	-2 -1 0 0 -1 0 5 -1 0 -2
word copy	5 -1 0 -1 -1 0 -1 -1 -1 4
word correo	0 3 0 -1 1 -1 -1 0 -1 -10
word cost	0 -1 0 0 -1 -1 3 0 0 10
word could	-10 18 5 -1 -2 -3 -6 1 -1 -15
word could you	-5 4 0 -1 -1 -2 6 -1 -1 -9
word cover	-2 -2 -1 -3 -2 -2 -10 10 12 -4
word creneau	-1 3 0 0 0 0 0 0 0 -2
word cto	5 0 1 -1 0 -1 1 -4 0 -7
word cual	-1 2 -1 0 0 -1 1 0 0 -7
word cuando	1 6 -2 -1 0 -4 1 -1 0 -3
word cuanto	0 0 -2 0 0 0 3 0 0 -5
word customer	4 -1 -4 1 0 0 0 0 0 4
word cv	2 2 -1 -2 -1 -2 -14 -1 17 5
word d	2 3 0 -1 -1 0 -2 -1 0 7
word d'avoir	-1 -1 0 -1 5 -1 0 0 -1 -1
word d'embauche	0 0 0 0 0 0 0 0 0 3
word d'ici	1 -1 2 -2 -3 -1 4 0 -1 0
word d'ici la	2 -1 0 -1 -2 -1 4 0 -1 0
word d'identite	1 0 0 0 0 0 0 0 0 3
word d'ingenieur	-3 0 2 0 0 0 2 0 0 -5
word da	-13 5 0 -1 11 -1 6 -1 -5 -27
word da sua	-3 0 0 3 0 0 0 0 0 -6
word da vaga	-3 2 0 2 0 0 0 0 0 0
word dag	-2 -1 6 -2 -1 0 2 -2 0 -5
word daher	-1 0 0 0 0 0 2 0 0 -6
word dahin	0 -1 0 0 0 0 -1 0 3 -1
word dan	3 -2 5 -2 1 -1 -3 1 -1 -8
word danach	-1 1 0 0 -1 0 1 0 0 5
word dank	2 -2 -1 -1 -1 -1 4 0 0 -4
word dank fur	-1 -1 -1 0 -2 -1 6 1 -1 -8
word dank voor	3 0 0 0 0 -1 -1 0 0 -2
word danke	0 0 -1 0 2 -1 -1 -1 2 -5
word danke fur	1 1 0 -2 2 0 0 -1 -1 -4
word dann	3 -1 3 -1 -1 -1 -1 -1 -1 3
word dans	-1 0 2 -2 4 -1 -3 4 -2 9
word dans les	0 0 0 0 -1 0 -2 4 1 -1
word das	-7 9 6 -2 -1 3 -7 -1 -1 9
word dass	6 -3 -1 -1 -2 6 -6 2 -2 11
word dass sie	4 -1 0 0 0 0 -2 0 0 6
word dass wir	0 -2 0 0 -2 7 -2 0 0 -1
word dat	5 -17 4 0 -1 0 11 -1 -1 -4
word dat je	7 -7 0 0 0 -1 0 0 0 -1
word data	1 -5 -1 0 0 1 -9 10 3 63
word data analyst	-5 1 -1 5 0 1 -2 1 1 7
word data engineer	-7 -1 -1 -1 0 0 -2 12 0 23
word data steward	5 -2 -2 0 0 1 0 0 0 -4
word date	-4 2 3 3 -2 -1 -5 -2 6 -4
word date :	-1 -1 0 4 0 -1 -1 0 0 -2
word date of	-1 -1 0 0 -1 0 -2 0 5 -5
word davvero	-1 0 2 -1 10 0 -8 -1 -1 -1
word day	16 -2 16 -8 -5 -3 -16 -1 4 19
word days	-3 -5 -3 -2 10 22 -27 6 1 3
word de	-3 10 1 -5 -7 -12 23 7 -13 -17
word de #	-5 6 -1 -1 6 3 3 -1 -10 -5
word de chef	0 0 0 0 0 3 -2 0 0 -1
word de entrevista	-2 0 0 3 0 0 0 0 0 -3
word de functie	3 -1 -1 1 0 -2 0 0 0 -4
word de la	0 -2 2 -1 1 -1 0 -2 2 -13
word de los	-1 0 -1 3 0 0 0 0 0 -2
word de nos	0 -1 0 0 2 0 -1 0 0 -3
word de notre	0 -1 0 0 0 0 -3 0 4 -3
word de proyecto	2 0 0 0 0 2 -3 0 0 -1
word de timemention	-5 -2 7 3 -1 0 0 -1 -1 -9
word de tu	0 0 0 1 3 0 0 0 -2 4
word de vacature	0 -1 0 1 3 0 -1 0 -1 -1
word de vida	0 0 0 0 -2 0 0 -1 5 -6
word de votre	-5 2 0 -1 -2 -1 3 5 -1 2
word de vous	-3 -2 1 2 -1 -1 5 0 0 3
word deadline	4 0 0 -1 0 9 -9 -3 -1 1
word dear	5 -13 0 -2 -4 6 13 -8 3 2
word dear applicant	-2 0 0 0 0 0 8 -1 -4 -2
word dear mr	5 -4 0 0 1 0 0 0 0 -5
word dear ms	5 -1 -1 0 0 -2 1 -2 0 -3
word decid	-1 0 0 -1 13 -1 -9 -1 -1 26
word decid to	-1 0 0 0 13 -1 -9 -1 0 23
word decide	-7 0 -1 -1 -2 -2 15 -1 -1 1
word decisao	-1 0 0 0 3 0 0 0 0 -2
word decision	3 -2 -3 -1 0 0 11 -5 -1 7
word dei	7 0 -1 -2 -1 0 -1 -2 0 -4
word dein	5 -5 -1 -1 3 0 0 0 -1 4
word deine	0 1 0 -1 2 0 0 0 -1 5
word deine bewerbung	-1 1 0 -1 3 0 0 0 -1 -1
word del	-1 -4 2 0 0 0 3 1 -2 7
word del timemention	1 -5 3 2 -1 1 -1 0 0 -6
word delai	-1 0 0 0 0 0 -2 4 0 0
word delay	-1 0 1 0 0 0 -2 2 0 -4
word delight	4 -4 0 0 0 0 0 0 0 16
word delight to	4 -4 0 0 0 0 0 0 0 12
word deliver	-1 -3 0 0 -1 0 -3 9 -1 -4
word della	-3 -1 1 1 4 1 -2 -1 -1 -7
word dem	3 -1 -1 -1 -2 0 1 0 0 1
word demo	0 0 0 0 0 0 1 0 0 5
word demo ?	0 0 0 0 0 0 0 0 0 7
word den	4 -1 -2 -2 -2 2 2 -1 -1 -6
word den termin	1 1 -1 0 0 0 0 0 0 -7
word department	2 -2 0 -1 -1 7 -6 -1 1 4
word der	10 -4 5 -3 2 2 -10 -1 -1 -8
word des	-2 -2 3 -2 0 -1 10 -5 -2 9
word desculpa	-3 -1 2 12 -7 0 -2 0 0 -7
word desde	1 4 0 0 -1 0 -1 0 -3 0
word design	-1 8 -1 -1 1 -4 -1 0 0 -5
word designer	-3 15 -1 -2 -1 -5 -8 -2 7 -7
word desk	5 -1 -4 0 0 0 0 2 0 -5
word detail	-6 -3 10 -4 0 -1 2 -1 2 3
word deux	-6 1 -1 -1 -2 4 8 0 -4 -5
word dev	12 -1 0 0 0 -1 -9 -1 0 -5
word developer	1 0 0 0 0 0 0 0 1 -4
word devop	-4 -2 -1 -1 -1 -1 15 -4 -1 -2
word deze	-1 -1 0 0 -4 0 6 1 -1 -4
word di	9 3 -8 1 -5 0 6 -2 -4 -1
word di timemention	-1 0 1 0 0 0 0 0 0 3
word dia	-1 7 2 -2 3 -1 -1 -1 -5 5
word dia !	2 1 -1 -1 0 0 0 -1 0 -5
word dia :	0 0 0 0 0 0 0 0 0 4
word dia timemention	-2 -1 0 1 2 0 -1 1 0 10
word dial	1 0 0 0 0 0 0 0 0 -4
word dias	-6 -1 2 -2 -2 3 11 -2 -3 -1
word dias :	0 1 0 0 0 0 0 0 0 6
word dich	-1 1 0 0 2 0 -2 0 -1 4
word did	-1 -1 -1 0 3 -2 2 0 0 16
word die	9 -9 -6 0 1 -1 8 -3 1 19
word die stelle	4 0 -1 -1 0 0 -4 -1 2 -5
word diese	-1 4 0 0 -2 0 -2 2 1 -1
word digital	0 0 -1 -1 -1 2 -2 0 1 -5
word dir	-1 3 0 0 0 0 0 0 0 3
word direct	-1 0 -1 -1 -2 -2 -10 18 -1 -5
word directeur	0 -1 3 0 -1 0 4 0 -3 -4
word direction	-3 2 -1 1 -3 0 4 0 -1 -3
word director	2 1 -2 4 -1 -2 -1 2 -2 -12
word discussion	-1 2 0 0 3 -1 -2 0 0 7
word dit	2 -5 3 -1 1 3 -2 1 0 0
word do	-13 16 -1 15 25 6 -40 -9 0 -18
word do ?	0 4 0 0 0 0 -3 0 0 11
word do not	-4 0 -1 5 -1 0 -3 3 1 6
word do processo	0 1 0 0 3 -1 -1 0 0 -1
word do seu	-3 1 0 0 0 0 2 0 1 -2
word do the	13 0 -1 -1 0 -1 -8 -1 0 -17
word do timemention	-5 8 5 -1 -1 -1 -3 -2 0 8
word do you	-6 11 -1 0 0 -2 -1 0 0 3
word document	-3 -2 0 0 -1 1 6 0 0 -2
word documentazione	-1 -1 0 0 0 -1 4 0 0 -2
word documento	1 -1 0 0 0 0 1 0 0 -8
word doesn't	0 0 0 0 0 0 1 0 0 17
word doing	-1 2 0 0 0 0 -1 0 0 13
word don't	2 -2 -6 2 1 -5 16 -6 -2 12
word donc	2 -2 4 0 -1 -2 -1 -1 0 -8
word done	-16 -1 -1 -1 -3 -7 30 -1 -1 -7
word dont	-4 0 2 -1 1 4 -1 0 0 -4
word door	9 -1 1 1 -1 -1 -6 -1 -1 3
word dos	-9 -1 -1 -1 11 -1 -2 -1 2 -1
word dossier	-2 1 0 0 5 -1 0 0 -3 7
word dott	1 0 0 0 0 1 -1 0 0 -6
word down	0 -4 8 -2 -2 -1 2 -1 0 -5
word down with	-2 -3 9 -1 -1 0 0 0 0 -14
word dr	6 -1 -1 -1 0 0 -2 -1 -1 14
word drei	0 0 0 0 0 0 0 0 0 5
word du	15 -2 -5 -4 4 -2 -1 1 -5 7
word du poste	3 0 0 -1 0 -1 0 0 0 -3
word du timemention	-2 -2 -1 0 4 2 -2 2 -1 -5
word due	-5 4 0 5 -1 -1 -1 0 0 14
word e	-3 -4 -3 -6 -2 -1 16 8 -4 -30
word e a	-1 1 1 -1 -5 -1 7 -1 -1 -12
word e mail	-2 -3 0 0 -1 -1 3 5 -2 1
word e o	1 0 -1 0 0 0 2 0 0 -11
word e stato	-7 -1 -2 1 3 -1 -1 9 -1 -3
word e ti	11 -1 -6 -1 0 0 -1 -2 1 -3
word e timemention	-1 0 6 -1 0 0 -3 0 0 0
word each	-2 1 0 0 -4 0 -1 0 6 4
word early	-14 12 -12 20 -3 -2 3 -3 -1 -9
word eastern time	-2 0 1 0 0 0 0 2 0 6
word echange	3 0 0 -1 0 -1 -1 0 0 -3
word een	1 -4 0 1 -2 -1 7 -1 -2 6
word een gesprek	0 0 0 0 0 0 1 0 0 -3
word ein	-6 15 -6 -1 -1 0 -2 0 1 12
word eind	0 0 2 0 0 0 -1 0 0 7
word eine	0 2 -1 1 1 2 -4 2 -3 9
word einem	0 1 0 -1 0 0 -2 0 2 -4
word einem gesprach	1 -1 0 0 0 0 -2 0 2 -3
word einen	-1 3 4 2 -1 -1 -6 0 -1 -1
word einer	2 -3 0 1 -2 0 5 -1 -2 2
word einladen	1 0 0 0 0 0 -2 0 2 -4
word either	11 1 -2 0 -1 -1 -10 -1 2 -6
word either way	12 -1 0 0 -1 -1 -10 -1 2 -2
word el	-17 12 0 2 -3 -4 4 11 -4 -1
word el proceso	-2 8 0 -1 1 -1 -1 -1 -3 -5
word el puesto	1 1 -1 2 0 0 -1 0 0 3
word el timemention	-11 11 1 -1 -2 -4 -2 13 -3 9
word em	-11 -1 -1 -2 14 0 3 0 -1 -5
word email	1 -5 -2 -1 -1 -1 1 6 1 7
word empleo	-1 0 0 0 0 0 1 0 1 -8
word employer	0 0 0 0 -1 0 0 0 3 6
word employment	-1 -1 0 0 7 3 -2 -1 -4 -11
word empresa	-1 3 0 -1 3 -1 -1 0 -2 -3
word en	21 -20 -5 -4 -10 -1 23 -6 1 11
word en #	-1 0 0 0 2 1 -1 0 1 10
word en el	0 8 0 -1 0 2 -4 -1 -3 7
word en la	-1 0 -1 -1 2 0 -2 -1 2 3
word en nuestra	0 0 0 0 -1 0 -5 0 7 -1
word en un	4 -2 -2 0 -1 -1 0 -1 3 -3
word end	-3 3 0 -1 17 -3 -20 -2 10 -15
word end of	-3 -2 1 -1 -1 -1 -1 -1 9 -3
word ende	5 -2 0 0 1 0 -2 0 -1 -3
word engineer	-1 4 -4 -3 -1 -1 -3 10 0 -5
word engineer role	0 1 0 0 0 1 0 0 0 -4
word enjoy	0 -1 -1 -1 -1 -1 7 -1 -1 0
word entao	5 -1 -2 0 0 0 -1 0 0 -11
word entonc	10 -1 2 -1 -2 -1 -5 -1 -1 -3
word entre	-1 0 0 -1 0 0 4 0 -1 -1
word entretien	-1 5 0 -1 -2 -1 -1 4 -3 -8
word entrevista	-12 5 7 9 -6 -3 -10 8 2 20
word entrevista com	1 0 0 0 0 0 0 0 0 -6
word entrevista de	-2 0 4 1 -1 0 1 -1 -1 20
word entrevista tecnica	1 -1 0 0 2 0 -1 0 0 -3
word entro	-1 2 -1 -1 -3 2 4 -1 -2 -4
word entro il	0 1 0 0 0 1 -1 0 0 -3
word entry	0 0 0 0 0 0 0 0 0 7
word equipe	0 -7 2 -1 0 0 7 0 0 -3
word equipo	1 -1 0 0 0 1 0 0 0 4
word er	0 -2 1 0 0 0 0 0 1 4
word erhalten	1 0 0 0 0 0 0 0 0 10
word erinnerung	2 0 -1 0 2 0 -1 0 0 -3
word erst	-1 0 0 0 -2 0 4 0 -1 -1
word es	3 6 2 3 -2 0 -10 1 -5 7
word esperamo	-1 -1 3 0 1 0 -1 0 0 11
word espero	-1 0 0 0 4 0 -1 0 0 -1
word est	-8 -3 0 2 8 4 -1 3 -4 -2
word esta	-3 2 6 -3 4 0 -8 1 1 0
word esta semana	-1 7 0 0 1 0 -6 0 -1 8
word estado	0 0 0 0 3 0 1 -1 -2 -4
word estaremo	2 0 0 0 0 0 0 -1 0 -5
word este	-3 2 -1 3 -1 -1 -2 -1 5 -10
word este correo	0 3 0 -1 1 -1 -1 -1 -1 -10
word estimada	2 -1 0 -1 1 3 -3 -1 -1 9
word estimada :	2 -1 0 0 0 2 -3 0 0 -3
word estimado	0 0 0 0 0 0 0 0 0 7
word et	-13 17 -4 -3 11 -3 -2 3 -6 4
word et vous	0 -1 0 0 2 0 -1 4 -4 -1
word etapa	-2 3 0 -1 0 -1 -1 0 2 -2
word ete	0 0 0 0 0 0 -3 0 3 2
word etre	-1 0 0 0 -2 0 3 2 -1 -8
word etwa	0 0 0 0 0 0 3 0 -1 1
word eu	0 0 -1 0 0 -1 3 -1 -1 -6
word euro	0 0 0 0 -1 4 -2 0 0 10
word even	-1 0 0 0 -1 0 1 0 2 8
word event	-2 2 3 -1 0 0 -1 -1 0 1
word event has	-5 0 6 1 0 0 0 0 0 5
word evento	-1 -1 0 3 0 0 0 0 0 -6
word every	0 0 0 0 3 0 -2 0 0 0
word everyone	-7 -3 8 -4 -2 16 -13 -3 8 0
word everyth	-7 -1 0 -1 13 -3 -2 -1 3 -6
word exa	-5 -1 0 -2 14 0 -2 0 -3 -9
word exact	0 -1 9 -3 0 -1 -3 -1 0 -4
word example	-1 16 -4 -3 -4 -6 -7 13 -5 -18
word exercise	-9 -3 -1 -1 -1 -6 22 -1 0 -6
word exito	0 1 -1 -1 4 0 -3 0 0 -8
word exma	-9 -2 1 -2 14 -1 5 -1 -7 -12
word expect	-4 -2 -1 -2 -2 2 10 3 -4 3
word expect to	-4 -3 -1 -1 -1 3 3 4 -1 -1
word experience	-1 -1 0 -1 4 -1 -3 0 3 8
word extend	-1 0 0 0 1 1 0 0 0 -8
word faire	7 -1 0 -1 -1 2 -4 0 0 -1
word fall	0 2 5 0 1 -1 -5 0 -1 2
word falta	-1 5 -1 1 -1 -1 -1 -1 0 -9
word fase	0 2 0 0 0 0 0 0 0 -6
word favor	0 4 0 -1 -2 2 -2 0 -1 -2
word fazer	1 7 0 0 0 0 -7 0 0 -2
word february	-1 0 0 -1 0 1 -2 4 0 0
word fecha :	0 0 0 0 0 0 0 0 0 3
word feedback	-2 -2 -1 -1 7 -2 3 -1 -2 3
word fica	0 0 1 0 -6 -1 5 -1 1 -6
word ficou	-4 -2 0 -1 14 0 -3 -1 -3 5
word fijn	5 -4 0 0 0 0 0 0 0 0
word fijn dat	5 -4 0 0 0 0 0 0 0 0
word file	-2 -3 -1 0 -2 -3 12 -1 -1 -6
word fill	-5 -3 -1 6 5 0 0 0 -1 -3
word fim	-1 0 0 0 -1 0 4 0 -1 -1
word fin	3 -1 -1 -1 -1 -1 1 0 0 0
word final	4 -3 2 1 -1 -2 6 -2 -5 7
word finalist	-3 -1 0 -1 3 -1 3 0 0 -1
word finalista	-1 0 0 -1 3 0 0 0 0 -2
word finance	-7 7 -1 1 0 -2 2 0 0 -3
word financial analyst	0 0 0 0 -1 0 -1 1 1 3
word find	10 -9 17 -8 -2 -1 -7 0 -1 5
word find a	-1 -2 1 -1 0 0 -1 3 0 -3
word find another	2 -4 11 -4 -1 -1 -3 -1 0 2
word find the	4 -4 6 -2 0 0 -2 -1 0 4
word findet	0 0 -1 1 0 0 1 0 0 7
word fine	1 -3 -7 -1 -1 -3 9 -1 7 5
word finish	-2 -2 0 -1 0 0 6 0 0 8
word fino	-1 0 -5 -1 0 0 7 1 0 0
word first	-11 6 -2 -2 6 6 -4 3 -2 -10
word fiscal	0 0 0 0 5 0 -4 0 0 -4
word five	-1 0 -1 -1 14 -1 -7 -1 -1 4
word foi	-4 -1 -1 0 0 1 1 0 4 -3
word folgenden	-1 3 0 0 0 0 -1 0 0 -1
word follow	1 -6 -3 2 -1 6 -12 7 6 22
word follow up	-9 -3 -2 -2 2 -2 2 9 4 3
word food	-7 15 -4 -1 -1 0 -1 -1 0 -6
word for	38 38 -61 16 38 -4 -57 -18 9 26
word for #	1 0 0 0 0 0 0 0 0 14
word for a	0 8 -1 -1 1 -1 -5 -1 -1 -1
word for apply	-1 5 0 0 0 0 -4 0 1 8
word for data	-1 1 0 0 0 1 -1 0 0 4
word for interview	-13 15 -2 -1 1 0 0 -2 3 -7
word for lett	-5 -1 -8 33 -5 -2 -7 -4 -1 -2
word for me	2 -1 -1 -3 -1 -1 -4 9 0 4
word for our	-2 0 0 0 0 -1 5 0 0 -1
word for product	0 0 0 0 0 0 -1 0 1 -3
word for report	0 -1 0 0 0 0 -2 0 3 3
word for send	-4 2 -1 0 -3 0 1 0 6 -4
word for site	0 1 0 0 0 1 0 0 0 -5
word for the	-13 26 -7 -7 23 -4 -3 -9 -5 -17
word for this	-1 -1 0 0 0 0 4 0 -1 -2
word for timemention	40 -2 -31 2 -1 -1 -2 -4 -1 -9
word for you	1 0 1 -1 0 9 -7 -1 -3 -5
word for your	1 10 -1 1 -2 -3 -10 3 1 -12
word formal	3 -2 -1 -1 -1 9 -5 -1 -1 -4
word former	-2 -3 1 0 0 -1 5 0 0 -2
word forward	20 -3 2 -3 -2 -3 -7 -2 -1 -2
word forward to	14 -1 -2 -1 -1 -1 -7 -2 0 -2
word four	0 -1 -2 0 0 8 -4 0 0 2
word fragen	0 0 0 0 0 1 0 0 0 -3
word frau	5 -3 2 1 -6 2 2 -2 -1 3
word free	-3 7 -2 0 0 0 -1 0 0 10
word free timemention	-1 3 -2 0 0 0 0 0 0 0
word freuen	2 -1 0 0 0 1 -1 0 0 -3
word freuen uns	2 -1 0 0 0 1 -1 0 0 -3
word from	20 -12 -4 -1 31 4 -36 0 -2 -15
word from me	12 -1 -1 -1 0 -1 -7 -1 0 -3
word from our	8 -2 -1 -1 6 -2 -7 -1 -1 0
word from the	-1 1 1 0 0 0 0 0 0 5
word from timemention	-5 -4 4 -2 1 16 -13 4 -1 5
word from us	-4 -1 -1 -1 -2 0 7 -1 3 0
word front	0 0 0 0 -4 -3 5 0 2 -2
word frontend	0 0 0 0 0 0 0 0 1 -4
word fuera	0 0 0 0 0 0 0 1 0 -3
word full	0 0 0 0 0 0 0 1 0 11
word funcao	-1 0 0 -1 2 0 0 0 0 -3
word functie	4 -2 -2 1 -5 -2 7 -1 0 -7
word functie van	3 0 0 0 0 -1 -3 0 1 -1
word fur	8 -4 -6 -1 -2 -5 15 -2 -4 -14
word fur die	0 -1 -2 2 -1 -1 3 -1 2 -4
word fur ein	0 3 0 0 -1 0 -1 0 0 -4
word fur ihr	6 -3 -1 0 -1 0 -1 -1 1 -3
word fur ihre	-2 0 -1 -1 -1 -1 6 0 -2 -3
word fur sie	-1 -3 -1 0 0 -2 8 0 0 -3
word g	0 0 0 3 -2 0 0 0 0 17
word gaan	1 1 0 0 1 0 -2 0 0 -3
word game	3 -1 -2 -1 0 0 -4 0 6 -3
word garde	0 0 0 0 2 0 -1 0 0 -3
word geachte	1 -2 0 0 -4 0 6 0 -1 -4
word geehrte	5 -3 -1 -2 -3 4 1 -1 2 -14
word geehrte frau	6 -4 -1 -2 -3 4 1 -1 -1 -13
word geehrter	-5 15 -6 -1 -1 0 -1 0 -1 -4
word geehrter herr	-5 15 -6 -1 -1 0 -1 0 -1 -4
word gegeven	1 -2 -1 0 -4 0 7 0 0 -1
word geht	3 -1 0 0 0 0 -1 0 0 -2
word gente	-1 0 0 0 4 0 -2 0 0 1
word gentile	6 3 -2 -1 0 0 -1 -3 -2 2
word gentile dott	0 0 0 0 0 1 0 0 0 -3
word geologo	0 -7 0 0 1 0 8 0 -1 1
word geologo pleno	0 -7 0 0 0 0 8 0 0 1
word gerente	-1 2 0 0 0 0 3 0 -2 -1
word gern	-8 10 -7 0 -2 2 7 -1 -1 -11
word gesprach	1 11 -8 2 -2 3 -7 0 1 -15
word gesprek	4 -4 1 0 1 -1 -2 1 -1 -1
word gesprek over	0 0 0 0 0 0 1 0 0 6
word gestora	0 0 0 -1 2 0 0 0 0 -4
word get	-6 6 -2 -5 -5 14 -14 6 5 16
word get a	-1 1 -1 -1 0 -1 3 0 0 -2
word get back	1 -1 0 0 -3 0 0 0 4 3
word get to	-3 8 -3 -4 1 -1 -6 8 -1 0
word gets	0 0 0 0 4 0 -4 0 0 7
word gett	-2 -1 0 0 -2 -1 8 -1 -1 -1
word gia	-3 -1 2 -1 10 0 -6 -1 -1 -2
word giorni	-1 -1 4 -1 -1 1 1 0 0 -1
word giorno	-3 0 -6 -1 0 0 11 0 -1 -2
word give	-6 -7 -2 -1 2 -7 25 -2 -2 -7
word give me	-1 -5 -1 -1 1 -2 11 -1 0 -3
word given	-5 6 -1 0 -1 -1 -3 4 0 1
word go	31 -6 -5 -2 -4 -8 -3 -3 0 13
word go with	13 -1 -3 -1 -1 -1 -4 -1 -1 2
word going	-4 -2 4 3 2 -1 -1 -1 0 -8
word good	13 7 -9 -6 6 -12 4 -7 3 -18
word good luck	-7 -1 -1 -1 16 -1 -4 -2 1 -2
word good morn	-3 -1 5 -1 0 0 0 0 0 0
word google	5 0 -1 -1 0 0 0 0 0 -10
word google meet	3 0 -1 0 0 0 0 0 0 -17
word got	-11 -8 11 -2 -7 -4 14 -4 12 -3
word got it	-1 -1 0 0 -2 0 -6 0 11 -2
word got your	0 0 0 0 -1 0 -2 0 4 -1
word graag	-6 -3 -1 -1 -1 -4 19 -2 -2 -6
word grab	0 6 0 0 -1 0 -2 0 -2 7
word gracia	-5 3 1 -1 -12 -2 13 -1 4 -8
word gracia por	-3 3 -1 0 -11 -2 10 0 4 -5
word grateful	-6 -1 -1 8 0 0 0 -1 0 1
word grazie	-13 -2 -7 -2 7 -1 13 7 -2 -3
word grazie a	-6 0 -1 0 -2 0 13 -1 -1 -1
word grazie per	0 0 -5 -1 0 0 7 0 0 -1
word great	-10 9 -2 -1 -2 -6 10 -1 4 4
word group	0 -2 -1 -1 7 -2 -2 0 0 1
word growth	1 3 -1 0 0 0 -1 0 0 -2
word guest	0 0 0 0 0 0 0 0 0 9
word gusto	-1 0 0 0 0 1 3 0 -2 -1
word gut	0 1 0 0 0 0 0 0 0 -3
word gute	-7 9 -6 0 0 -3 8 0 0 -3
word guten	1 0 5 1 0 -1 -6 3 -2 11
word guten tag	2 0 0 0 0 -1 -1 3 -2 12
word h	-1 1 1 -1 2 0 -1 0 -1 4
word h f	-1 1 0 0 3 0 0 0 -2 3
word ha	0 -2 -3 4 2 2 -3 -1 1 -18
word ha sido	-1 0 0 0 -2 0 0 -1 5 -2
word habe	-1 -3 -1 0 0 -3 10 0 -1 -8
word habe ich	0 0 0 0 0 0 2 0 -1 -6
word haben	4 -4 -2 -1 4 4 -2 0 -2 9
word haben wir	5 -3 -1 -2 -2 4 -1 -1 0 1
word had	-8 6 -3 -2 0 2 3 2 -1 2
word half	7 -3 3 -2 -1 -1 -2 -1 -1 1
word hall	4 -2 0 0 0 0 0 0 0 0
word hallo	7 -7 -3 -1 0 -3 7 -1 1 -4
word hallo frau	3 -1 0 0 -1 0 -1 0 0 -2
word happen	-5 -1 -1 0 -1 -5 12 -1 1 -3
word happy	7 -2 2 -2 0 -4 5 -5 -1 9
word happy holiday	3 -2 -1 -1 -2 -2 9 -5 -1 -2
word happy to	5 -1 0 -1 2 -1 -3 0 0 16
word has	-44 -6 26 9 25 -8 -13 15 -2 11
word has been	-26 -2 20 8 0 -2 -1 3 0 12
word has invit	-2 3 0 0 0 0 0 0 0 5
word hast	0 0 0 0 0 0 0 0 0 8
word hasta	7 -1 -4 1 -3 -2 1 0 -1 -2
word hat	0 -2 -2 2 -2 3 1 1 -1 -4
word hatten	-1 2 -2 2 1 0 -3 0 -1 -4
word haus	2 -2 0 0 -2 4 -2 0 0 -2
word have	-12 1 7 5 -7 12 -9 0 4 29
word have #	-1 4 0 0 0 -1 -1 0 0 5
word have a	0 8 1 0 -5 0 -10 -1 6 14
word have an	3 -1 -4 0 0 0 2 0 0 -1
word have been	-1 -4 2 4 0 3 -6 -1 3 -2
word have not	0 0 0 0 0 0 -1 0 1 3
word have the	-1 -3 -1 -1 7 6 -6 0 0 -10
word have to	-10 -3 22 7 -4 -3 -7 -1 -1 3
word have you	-2 2 -2 -2 -2 9 0 -2 0 -3
word have your	0 0 0 0 0 1 0 0 0 5
word hay	0 0 0 1 -12 -1 13 0 0 0
word he	0 1 4 -1 -1 -3 2 -1 0 21
word head	9 7 -9 2 -1 -5 0 -2 -1 6
word head of	-1 8 0 -1 -1 -5 0 0 0 13
word health	-2 0 0 0 0 0 0 3 0 -1
word hear	5 4 -2 -2 -11 -2 12 -2 -2 19
word hear from	7 -2 -1 -1 -2 -1 0 -1 1 -5
word heb	-1 -10 -1 0 -1 0 15 0 -2 2
word hebben	-1 -1 -1 0 2 0 -1 0 2 -3
word hebt	3 -4 0 0 3 0 -1 0 0 -3
word heer	1 -1 2 0 0 0 -2 0 0 -4
word held	0 -2 0 -1 0 0 -1 4 1 3
word held on	1 0 0 0 0 0 -1 0 1 4
word hello	-3 1 -2 -2 1 -3 -2 5 5 -14
word help	7 -2 -5 0 -1 -3 6 0 -1 7
word her	0 2 0 0 3 -1 -3 0 0 14
word here	3 4 -3 -4 9 -7 3 -2 -3 -4
word here :	-1 0 2 -1 0 0 0 0 0 8
word here is	2 0 0 0 0 0 -1 0 0 3
word here'	1 -3 -2 -1 -2 -9 18 -2 0 -2
word here' the	-11 -2 -1 -1 -1 -10 27 -1 0 -10
word herr	-1 8 -8 -1 0 0 5 -1 -2 -11
word het	2 -14 2 -1 2 -1 10 1 -1 4
word het gesprek	4 -3 0 0 0 0 -1 1 0 0
word het interview	0 0 0 0 0 0 0 0 0 8
word hey	2 2 -3 -2 -3 7 -1 -3 0 -7
word hey !	1 0 0 0 0 0 0 0 0 3
word hi	-2 11 -11 -3 23 -14 34 -32 -6 -37
word hi !	-2 0 -3 -1 -4 6 2 0 0 -9
word hi could	-4 1 -1 0 0 -1 7 0 0 2
word hi thank	-4 -1 -1 -1 15 -1 -4 -1 -1 -1
word hi your	-3 0 6 0 -1 0 -1 0 -1 -4
word high	0 0 0 0 0 0 0 0 0 10
word him	5 2 -1 0 0 -3 -1 -1 0 -7
word hire	-1 5 -1 10 -3 -2 -4 -1 -3 3
word hiring	-3 -4 2 -3 13 -3 2 0 -3 33
word hiring manager	-1 -1 2 -2 0 0 3 0 0 24
word hiring team	0 0 0 0 -5 0 1 0 5 1
word ho	1 6 0 -1 -1 -1 -3 -1 0 7
word hoi	4 0 -1 0 -2 -2 0 -1 2 -5
word hoja	0 0 0 0 -2 0 0 -1 5 -6
word hoja de	0 0 0 0 -2 0 0 -1 5 -6
word hola	-6 16 -5 -2 -8 -7 16 -2 -3 -10
word hola !	-1 7 0 -1 -1 -4 -5 0 5 6
word hola :	-1 6 -2 0 -1 0 1 0 -2 -2
word hola andr	-2 0 0 0 -1 -1 4 0 0 -2
word hold	3 -3 -10 25 -5 7 -12 -2 -2 -13
word holiday	3 -2 0 -1 -3 -2 12 -5 -1 -5
word home	-2 -4 -1 -1 2 0 8 -1 -1 3
word hope	-5 0 -1 -1 0 7 2 -1 -1 4
word hope you	-1 2 0 0 0 0 -1 0 0 8
word hora	2 13 -2 0 0 0 -11 -1 -1 -15
word hora de	2 2 -2 0 0 -1 0 0 0 -4
word horario	-2 5 1 0 -2 -1 -2 -1 -1 -15
word horen	0 2 0 0 0 0 0 0 -1 9
word hour	16 -6 -18 -6 -3 9 12 0 -3 0
word hour before	0 0 0 0 0 0 0 0 0 6
word house	5 -1 -1 0 0 -1 -1 -1 0 -4
word how	-6 -5 17 -2 -3 -4 4 -2 0 51
word how did	0 -1 -1 0 -1 -2 5 0 0 11
word how you	-4 0 0 0 -5 0 11 0 0 0
word hr	0 0 -1 -1 -2 9 -3 -1 0 -6
word http	2 24 -4 -5 -3 -12 4 1 -6 3
word http :	2 24 -4 -5 -3 -12 4 1 -6 3
word human	0 0 0 0 -1 0 0 -1 3 3
word hybrid	-1 -1 0 -1 -1 9 -5 0 1 -1
word i	-18 19 -18 -1 -10 25 24 -8 -12 7
word i am	9 -6 -1 1 0 -1 -6 6 -1 -7
word i can	-11 9 0 -1 -2 15 -5 -3 -1 8
word i have	-9 -1 7 -4 -1 7 3 -1 -1 1
word i know	-9 12 -4 0 -2 -1 4 -1 0 0
word i want	0 0 0 -2 0 -1 4 0 0 12
word i will	-5 2 -1 -1 -1 0 7 0 -1 -3
word i would	0 0 0 0 4 0 -2 0 0 1
word i'd	-4 -1 -2 -1 17 -3 -3 -2 -1 0
word i'd like	-1 4 -1 0 0 0 0 0 0 -7
word i'll	-3 -5 3 -11 4 4 -12 -14 34 -39
word i'll be	-3 0 11 -3 0 -1 -2 -1 0 2
word i'll call	2 3 -1 -1 0 0 0 -2 0 -26
word i'll have	0 -1 0 0 0 0 2 0 0 -6
word i'll ring	-1 0 -2 3 0 -1 3 -1 0 -4
word i'll send	-1 0 4 -1 0 0 -2 0 0 -3
word i'm	-7 5 -3 -3 20 4 -32 12 4 6
word i'm afraid	-4 -1 -3 3 22 -2 -12 -2 -1 -3
word i'm happy	5 -1 0 -1 0 -1 -2 0 0 14
word i've	-15 -2 2 28 -1 -6 -3 -5 3 -8
word ich	-2 -4 2 2 -3 -3 12 -1 -2 -1
word ich ihnen	-1 0 -2 3 0 0 0 0 0 -2
word ich mich	0 0 0 0 1 0 -1 0 0 -6
word id	10 -4 -2 -1 -1 0 -1 -1 0 4
word id :	6 -3 -1 0 0 0 0 0 0 5
word if	-28 4 6 -11 7 25 -13 3 6 30
word if it	-1 -1 -1 -3 3 -1 -7 9 1 8
word if the	-8 -1 -1 0 0 -5 15 0 0 16
word if we	-3 0 -2 0 0 -1 5 3 0 1
word if you	-9 6 -2 -4 13 18 -18 -3 -1 4
word if your	0 -1 0 0 -1 0 -2 0 4 -1
word ihnen	-1 10 -8 0 0 6 -7 -1 1 -8
word ihr	9 -7 -1 -1 -3 4 -1 1 -1 6
word ihr gesprach	5 -1 -1 -1 0 0 -1 -1 0 -5
word ihre	1 -4 -3 -3 -5 2 7 2 2 0
word ihre bewerbung	-2 -2 -1 -1 -3 3 -1 -1 7 -4
word ihren	0 0 0 -1 2 -1 0 0 -1 4
word ii	1 0 0 -1 0 0 -1 0 1 -4
word ik	2 -11 1 7 -1 -2 8 0 -3 -11
word il	-11 -1 -3 2 3 -2 10 5 -2 -10
word il colloquio	1 0 2 -1 0 0 0 0 0 6
word il posto	0 0 -1 3 -2 0 -1 0 0 -2
word il responsabile	1 0 -1 2 -2 0 0 0 0 -3
word il suo	-1 0 0 0 6 0 -4 -1 0 -2
word il timemention	-12 -1 -5 0 -1 1 10 8 -1 -11
word il tuo	4 1 0 -3 3 0 -4 -1 -1 3
word im	6 -4 4 -3 1 4 -5 -1 -3 -4
word impress	0 -1 0 -1 -1 9 -5 0 0 0
word in	5 -16 24 -17 28 18 -24 -14 -4 26
word in !	-1 -1 0 0 -5 1 1 0 5 -1
word in #	1 0 0 0 0 0 0 0 0 7
word in a	0 -1 -1 10 -2 -2 -2 -1 0 7
word in de	2 -1 2 0 -1 0 -1 0 0 -3
word in der	4 -3 0 -2 2 0 -1 0 2 1
word in die	4 -2 -1 0 1 0 -1 0 -1 1
word in on	-1 2 0 -1 1 0 -1 0 0 -3
word in our	0 0 0 0 2 0 -4 0 4 4
word in person	-2 9 -4 -2 2 -1 -1 -1 0 -14
word in ruhe	2 0 0 0 0 0 -1 0 0 -4
word in the	3 -6 -7 0 16 7 -9 -2 -1 11
word in to	-2 4 -2 0 0 0 -1 4 -2 -5
word in touch	-3 -1 8 -4 0 -1 -3 2 1 1
word in your	1 -1 0 0 0 1 -1 0 0 -5
word incontro	-1 3 0 1 0 -1 -1 0 0 -3
word inconvenience	-1 0 0 1 0 0 0 0 0 9
word inde	0 0 0 0 -1 0 0 0 3 2
word individual	0 -1 0 0 2 0 0 0 -1 6
word inform	-2 -2 0 0 0 3 2 1 -1 -1
word inform you	-1 -2 0 0 0 3 -1 1 -1 0
word inscricao	0 0 0 0 -2 0 0 0 3 0
word inside	-2 0 0 0 16 0 -15 3 -1 8
word instead	-1 -4 7 0 0 0 -1 0 0 4
word instead ?	0 -2 3 0 0 0 0 0 0 6
word interesse	2 -1 0 1 -1 0 -1 0 1 -9
word interesse an	3 -2 0 0 -1 0 0 0 1 -5
word interest	-1 -1 -1 -1 0 -2 5 -1 0 11
word interest in	0 -1 0 0 3 0 -1 0 1 8
word interview	12 19 2 -2 -10 -6 -7 -4 -5 -4
word interview #	0 0 0 0 0 0 0 0 0 15
word interview :	14 -3 7 2 -3 -1 -8 -5 -2 -1
word interview ?	-9 13 0 -1 0 0 -1 -1 0 -9
word interview and	-2 -1 -1 -2 -1 0 9 -1 -1 3
word interview at	-2 11 -4 -1 0 0 -1 -1 0 -12
word interview by	-3 0 4 -1 0 0 0 0 0 5
word interview confirm	1 0 0 0 0 0 0 0 0 -8
word interview for	8 2 -3 4 -1 -2 -5 -2 -1 -22
word interview has	-11 0 8 5 0 0 0 0 0 10
word interview on	-3 0 -7 11 2 -1 -1 1 -1 -10
word interview time	5 -3 -1 0 0 0 0 0 0 -6
word interview timemention	3 -3 -2 3 -1 -1 7 -5 -1 -20
word interview will	1 0 0 -1 0 0 -1 0 1 -5
word interview with	13 -4 3 -4 0 -1 -3 -3 -1 13
word interview you	-4 10 -3 -1 0 4 -3 -1 -1 -9
word interviewer	1 -2 6 -2 0 0 -1 -1 0 -7
word interviewer :	1 0 1 0 0 0 0 0 0 -6
word intro	12 -1 0 0 -1 -1 -10 -1 0 8
word intro #	0 0 0 0 0 0 0 0 0 -5
word invit	-1 2 -1 -2 -1 7 -4 -1 0 12
word invit you	-3 2 0 -1 0 7 -4 0 0 2
word invita	-1 7 0 0 -1 -1 -1 -1 -1 -2
word invita a	-1 7 0 0 -1 -1 -1 -1 -1 -2
word invitacion	8 -2 -3 0 0 0 -1 0 0 -2
word invitation	-8 -1 4 3 -1 -1 -2 7 -1 5
word invitation :	-3 0 5 0 0 0 0 0 0 1
word invite	4 0 16 -2 -1 -2 -10 -4 -1 7
word invite you	0 0 0 0 0 0 0 0 0 5
word invitiamo	0 0 0 0 1 0 0 0 -1 9
word invitiamo a	0 1 0 0 1 0 0 0 -1 10
word io	-5 3 2 -1 0 -1 4 0 0 4
word is	18 -15 -3 -8 -24 1 -7 27 10 25
word is #	2 -1 -1 0 0 0 -2 2 0 -6
word is a	2 2 -2 0 -1 1 -3 3 -1 8
word is an	0 1 1 0 0 0 -1 0 0 -4
word is being	-5 -3 -1 5 -2 -1 2 5 -1 -8
word is book	1 0 0 0 0 0 0 0 0 12
word is clos	2 -3 3 -1 -2 16 -12 -4 0 1
word is confirm	1 0 0 0 0 0 0 0 0 6
word is fine	2 -3 -1 -1 -1 -3 7 -1 0 -2
word is in	14 -4 -7 -1 -5 1 -2 -1 5 0
word is now	-1 -1 1 0 -3 1 1 0 3 -4
word is on	6 -1 0 0 0 0 0 -3 0 11
word is schedul	5 -1 -3 -1 0 0 0 0 0 -6
word is set	5 -1 -1 -1 0 0 0 -1 0 -4
word is the	1 -3 -1 -1 -1 -1 5 0 -1 9
word is timemention	6 -4 -2 0 0 1 0 0 0 -1
word is to	-1 0 0 1 0 0 0 0 1 -3
word is your	2 -2 -1 0 0 0 -1 3 0 -1
word isn't	-2 -1 -3 12 -3 -3 2 -1 -1 10
word issue	0 0 0 0 0 0 0 0 0 10
word ist	3 -5 3 1 -3 0 -4 2 3 -8
word ist am	4 -5 0 -1 0 0 0 0 3 -4
word it	-18 -6 -18 4 9 -6 -26 4 57 18
word it ?	5 -1 -4 0 0 0 0 0 0 6
word it is	9 -4 -1 -1 -1 -1 -5 5 -1 2
word it timemention	1 0 1 0 0 0 0 0 0 3
word it to	-4 -1 -1 -1 13 -2 -13 3 5 -3
word it was	-3 -3 0 -1 5 -1 5 -1 -1 5
word it's	-4 1 -2 -3 23 -4 -8 -1 -2 7
word it's a	-1 0 0 -1 23 -1 -17 -2 -1 4
word its	1 -4 -1 0 0 -1 6 -1 0 -4
word j	4 -1 -1 -1 -1 0 1 -1 -1 -7
word j #	4 -1 -1 0 0 0 -1 0 0 -6
word j'ai	0 1 0 0 -1 -1 3 0 -1 15
word ja	-2 1 -1 2 8 -1 -5 -1 -1 -15
word jan	-2 -1 -1 -1 13 -4 -2 -1 -1 -2
word january	3 -2 -1 -1 -2 -2 9 -5 -1 -2
word je	3 -18 4 4 -8 -7 30 -1 -6 -16
word je een	-1 0 0 0 -1 0 3 0 -1 5
word je graag	0 0 0 0 2 0 -1 0 0 -3
word je sollicitatie	-1 -9 -1 0 0 0 12 0 1 -4
word je suis	-1 0 0 3 -2 0 -2 2 0 0
word je timemention	3 -9 -1 -1 -1 -1 11 0 0 0
word je vous	10 -1 1 -1 -3 -2 -2 -1 -2 -6
word job	-6 -1 3 13 -7 -3 4 -7 4 12
word join	0 -3 -1 4 3 6 -7 -2 -1 17
word jona	1 -1 0 0 0 0 0 2 0 4
word jr	-1 0 0 0 1 0 0 0 1 5
word jr #	0 0 0 0 1 0 0 0 1 4
word ju	-1 2 1 -1 -5 -1 5 0 0 -2
word june	12 -2 -1 0 0 -1 -6 -1 0 -5
word june #	4 -2 -1 0 0 0 0 0 0 -2
word junior	2 0 -1 0 1 0 -1 0 0 3
word jury	-2 0 3 0 0 0 0 0 0 2
word just	-7 7 -1 6 0 -8 7 -2 -1 -34
word just a	3 -1 -1 0 0 0 0 -1 0 -8
word k	-4 -5 -2 -1 -5 51 -33 -2 0 12
word kan	-1 -2 2 1 0 1 -1 0 0 -5
word kann	-1 0 -2 3 0 0 -1 0 1 -1
word keep	-2 -2 -2 -2 26 -4 -13 -2 0 9
word keep you	-2 -1 -2 -1 23 -3 -11 -2 -1 5
word keep your	0 -1 0 0 3 0 -2 0 2 -1
word kennenlernen	1 2 -1 0 -1 0 0 0 0 -4
word kennismak	7 -5 0 6 -1 -1 -6 -1 0 -4
word kind	1 1 0 -1 -2 -2 6 -2 -1 -5
word kit	0 0 0 0 0 0 0 0 0 3
word know	-12 3 -18 39 9 1 -10 -9 -3 -11
word kommt	0 0 0 0 1 0 0 0 0 17
word konnen	2 -4 -2 0 0 -2 8 0 0 -5
word konnten	-1 -2 0 0 -2 6 -1 0 0 -2
word konnten sie	-1 -2 0 0 -2 4 1 0 0 -2
word l'equipe	-4 -1 -1 -1 1 2 8 -4 0 -2
word la	5 0 5 -1 -10 -6 29 -15 -6 -30
word la empresa	-1 3 0 0 3 -1 -1 0 -2 -5
word la entrevista	0 -5 6 1 1 0 -1 0 -1 0
word la invitiamo	0 1 0 0 1 0 0 0 0 9
word la oferta	1 2 0 0 3 0 -3 0 -2 -2
word la posicion	-2 0 -2 0 -1 0 6 0 0 -2
word la posizione	0 4 0 0 0 0 -1 -1 -1 -2
word la sua	-1 3 -1 -1 -1 0 0 0 0 -3
word la tua	0 1 0 0 0 0 0 0 0 -7
word la vacante	1 3 -1 0 -1 -1 -1 0 0 -2
word lab	-4 9 -1 -1 7 -3 -5 -1 0 -13
word labs	-2 9 -1 -1 0 -3 -1 -1 0 -14
word lang	-1 -1 2 -1 1 -1 2 0 0 -5
word las	-4 -2 4 3 0 0 0 -1 -1 2
word lassen	0 0 5 0 -1 0 -2 0 -1 -1
word last	4 -1 -1 -1 15 -3 -9 -3 -1 14
word last #	0 0 0 0 0 0 0 0 0 9
word last week	-5 -1 0 0 15 -2 -3 -2 -1 -1
word late	4 -6 6 -1 0 -1 1 -1 0 -8
word laten	2 -3 1 0 0 0 1 0 1 -2
word later	0 -1 -1 0 -1 1 8 0 -5 -6
word lavoro	3 -1 -1 -1 0 0 0 0 0 -6
word le	-8 4 -4 -3 4 6 11 -3 -6 -10
word le poste	2 -3 1 3 8 1 -7 -1 -3 -7
word le recrutement	-1 2 0 1 -4 0 6 0 -3 -2
word le temp	-1 -1 0 -1 1 0 3 0 -1 -3
word le timemention	-4 5 -1 -2 0 3 -3 2 -1 0
word lead	-4 23 -5 -2 -2 -2 -9 1 0 -12
word leadership	0 0 0 -2 3 -1 1 0 0 -1
word learn	0 0 0 0 0 0 0 0 0 -3
word least	0 -1 0 0 0 0 1 0 0 -3
word leave	-1 -1 0 -1 0 0 -1 5 0 14
word left	-4 0 0 5 -2 -1 3 0 0 -5
word les	-3 3 1 -2 5 -1 -3 4 -3 -3
word let	1 -9 -1 5 5 3 1 -4 -1 -13
word let me	1 -2 4 -3 6 6 -10 -2 -1 -15
word let us	0 -2 2 0 0 0 0 0 0 6
word let you	0 -4 -7 9 -1 -1 5 -1 0 -1
word let'	46 -5 -5 -4 -2 -6 -20 -4 -1 -26
word lett	-5 -1 -8 33 -5 -2 -7 -4 -1 -2
word letter	-3 -5 4 -2 -2 15 -15 -2 9 6
word letter of	-5 -3 5 -1 -3 4 -1 0 4 -3
word leuk	3 -12 -1 0 0 0 12 0 0 -3
word lhe	-2 7 -2 -2 1 -1 1 -1 -2 -5
word library	0 0 0 0 0 1 0 0 1 -5
word liebe	-1 0 -2 2 0 0 0 0 1 17
word liebe frau	-1 0 -2 2 -2 0 1 0 1 6
word lieber	0 0 -1 0 0 3 -3 0 0 3
word lieber herr	1 -1 0 0 1 3 -3 0 0 -2
word lien	1 -1 2 0 0 0 0 0 0 -8
word like	-14 25 -1 -4 4 -4 -8 -2 4 -2
word like to	-9 23 -5 -2 -3 -2 -4 -2 3 -6
word liked	-5 -1 -1 -2 22 10 -19 -3 -2 6
word liked you	-5 -1 -1 -2 23 10 -20 -3 -2 5
word line	6 -1 -1 -1 0 0 -2 -1 0 2
word link	3 7 13 -6 -3 -8 -2 -2 -3 -3
word link :	1 2 -1 0 0 -1 -1 0 0 -9
word link in	1 0 0 0 0 0 0 1 0 -7
word link will	-1 0 1 0 0 0 0 0 0 4
word linkedin	3 0 0 0 0 -1 0 0 0 0
word list	5 0 -1 -1 23 -2 -20 -2 -1 6
word lista	-1 -1 0 0 1 0 5 0 -3 3
word live	-1 0 0 0 0 0 1 0 0 19
word llamo	-1 0 -2 0 0 -1 6 -1 0 -3
word lo	-1 -6 3 2 7 -2 -7 -2 6 -6
word lo que	-2 0 0 0 2 -1 -3 -1 6 -2
word local	-1 0 0 -1 14 -2 -7 -1 -1 -3
word location	4 -1 -2 -1 0 0 0 0 0 3
word location :	3 -1 -2 -1 0 0 0 0 0 0
word lock	-1 -4 11 -1 0 -1 -1 -3 0 -6
word logistic	-4 -2 -1 -3 -2 -4 16 -1 0 -5
word logistica	0 6 0 0 2 0 -2 0 -5 -1
word london	0 -1 1 0 0 0 -2 0 2 -4
word long	-2 2 0 0 3 0 -2 0 0 6
word longer	2 0 -1 0 -1 -2 -11 15 -2 -6
word look	10 3 2 -2 -1 -6 -6 1 -1 1
word look at	-1 1 -1 -1 -1 -4 6 -1 1 0
word look for	-1 5 0 0 1 -1 -2 0 -2 7
word look forward	14 -1 -2 -1 -1 -1 -7 -2 0 -2
word look like	0 -3 4 -1 0 0 0 0 1 -2
word looptail	0 0 0 0 0 0 0 0 0 -5
word los	-2 -1 -1 2 0 0 4 0 -2 4
word love	2 7 -1 -1 -1 0 -3 0 -3 -6
word love to	2 7 -1 -1 -1 0 -3 0 -3 -3
word loved	-3 0 0 0 -11 -1 17 -1 0 9
word luck	-7 -1 -1 -1 16 -1 -4 -2 1 -1
word luck !	0 -1 0 0 -1 0 0 0 3 -1
word lugar	-6 -1 1 1 12 0 -3 0 -3 1
word luis	8 0 -1 -3 -1 -1 -9 8 0 12
word lunch	16 -2 -1 -1 0 -2 -8 -2 0 5
word lyon	0 0 0 0 0 0 0 0 0 3
word lyon #	0 0 0 0 0 0 0 0 0 3
word m	9 -1 -1 -1 -1 -1 -3 -1 0 -7
word m v	4 -3 -1 0 0 0 0 0 0 -2
word ma	1 -1 -2 3 -3 -1 2 -1 1 -9
word maar	0 0 0 0 -1 1 2 0 -1 -4
word madame	0 1 0 -1 3 0 -3 0 1 -4
word made	-1 -4 0 -1 0 -1 4 3 1 -5
word mae	0 0 0 0 0 0 1 0 0 4
word mai	0 2 0 0 1 0 -1 0 -1 -3
word mail	-2 2 -1 -1 -2 -1 1 8 -5 9
word mailbox	-1 -1 0 0 -1 0 -1 6 -1 -3
word main	5 -4 0 0 0 0 0 0 0 6
word maintenant	-3 -1 0 -1 3 -1 9 -4 -2 -2
word mais	-2 -1 -1 -1 7 2 3 -1 -6 -8
word make	7 1 -6 -1 -1 -1 3 -1 0 -4
word make it	5 -1 -3 0 0 0 0 0 0 -3
word manager	-1 16 0 -6 12 -3 -14 -5 2 -15
word manager interview	-1 1 4 -1 0 0 -1 0 0 -5
word mando	7 -5 2 -1 1 -1 -3 -1 0 -2
word march	0 2 -1 -1 -1 -3 3 0 -1 2
word march #	0 0 0 0 0 0 1 0 0 -4
word marcu	1 0 0 0 0 0 0 0 0 9
word market	2 1 -1 -1 0 0 -1 -1 -1 -8
word mas	-3 0 -1 -1 -1 -1 11 -2 -1 -7
word match	0 0 0 0 2 0 0 -1 1 4
word matter	3 -1 -1 -1 0 0 2 -2 -1 0
word may	-6 0 -1 4 -2 -1 0 -1 6 4
word may reach	0 0 0 0 -1 0 0 0 3 -2
word me	18 -12 -2 -7 6 28 -25 -1 -5 0
word me a	-1 0 -1 -1 0 -3 8 -1 0 -6
word me by	5 -1 -3 -1 0 0 1 -1 0 -1
word me know	3 0 0 0 -1 7 -6 -2 0 -10
word me timemention	8 4 -2 0 0 -2 -6 -1 0 -3
word media	2 -1 3 1 -1 0 -2 -2 -1 0
word medical	-1 0 0 0 0 2 0 0 0 -12
word meet	4 5 -14 5 -10 -9 21 -5 3 -18
word meet :	2 0 0 -1 0 0 0 0 0 -3
word meet id	4 -2 -1 0 0 0 0 0 0 9
word meet the	2 2 -2 -1 0 0 -1 0 0 4
word meet with	0 0 0 0 0 0 0 0 0 -6
word meet you	-8 6 -1 -1 -2 -5 13 -1 -1 18
word meglio	0 2 0 0 -1 0 0 0 0 -3
word mehr	-2 1 -1 -1 1 -1 5 -1 -2 -1
word meilleur	14 -2 -3 -2 -1 -4 -4 4 -3 -1
word meiner	0 0 0 0 0 3 -2 0 0 -5
word melden	-1 -1 0 0 1 0 4 -1 -2 -3
word melden uns	-1 -1 0 0 1 0 4 -1 -2 -1
word member	0 0 0 0 0 0 0 0 1 10
word meme	-1 -2 4 0 0 0 0 0 0 -1
word mensaje	-10 -1 -1 -1 0 0 0 14 0 1
word mention	-13 -4 -2 -1 1 -11 32 -2 -1 3
word merci	-1 3 -2 -2 -2 -1 6 0 -1 -3
word merci de	-2 2 0 0 -1 0 -1 5 -3 4
word merci pour	5 2 0 -1 0 0 -5 0 0 -1
word mes	-1 0 -2 1 0 0 5 0 -1 -1
word mesmo	-1 -8 2 0 1 0 7 0 0 -7
word message	-28 -7 -8 -4 -6 -3 -6 66 -6 -12
word messaggio	-5 2 -1 -1 -1 0 -1 9 -1 -2
word met	11 -9 -2 6 7 -2 -8 -1 -2 -14
word met je	3 -2 0 6 0 0 -6 0 0 -1
word mevrouw	0 -1 0 0 -4 0 7 0 -1 -3
word mi	-1 4 1 1 -4 -2 5 -1 -3 6
word mich	-2 -3 5 0 1 -3 3 0 0 -10
word microsoft	-2 -4 11 -2 0 0 -1 -1 0 4
word microsoft team	-3 -4 11 -2 0 0 0 -1 0 7
word might	0 0 0 0 2 0 -1 0 0 12
word mijn	-1 -3 3 1 -1 0 -1 0 2 -2
word mill	-3 12 -8 -2 -2 -2 9 -3 -1 -6
word mille	8 0 -5 -1 0 0 -1 -1 0 -1
word min	19 11 -6 -2 -1 -6 -13 -3 0 -12
word mind	0 -4 0 0 1 0 4 -1 0 9
word minut	-5 23 -1 -1 -1 -1 -12 -1 -1 15
word minute	1 5 -1 -1 1 -1 1 -1 -4 8
word minuten	2 0 -1 0 0 0 -1 0 0 5
word minuti	0 6 0 0 -1 -1 -3 0 -1 0
word minuto	-1 4 -2 -1 0 -1 1 0 0 3
word mio	0 0 -1 4 -2 0 0 0 0 6
word mir	-2 3 4 2 0 -1 -5 0 -1 5
word mit	12 -5 -2 -4 1 2 1 -2 -4 -3
word mit einer	3 -2 0 -1 -2 0 6 -1 -2 -2
word mobile	-1 0 -2 3 2 0 -1 0 0 -3
word mochte	0 0 0 0 0 2 0 0 -1 -6
word mois	-1 -1 0 -1 3 0 5 0 -3 0
word molestia	-1 0 0 3 -1 0 -1 0 0 -1
word moment	-2 0 2 -2 -3 -1 6 0 -1 0
word momento	-1 6 2 0 -1 0 -3 0 -3 -6
word mon	-2 6 0 -1 1 -1 -2 0 -1 4
word monsieur	10 -1 -4 0 0 0 -3 -1 -2 -1
word month	-1 -1 -1 0 -1 0 8 -1 -3 3
word more	-7 1 -3 8 -3 -4 12 -1 -2 5
word more than	-1 -2 0 -1 0 -1 4 1 0 2
word morn	-6 4 3 2 -1 -1 -1 -1 0 -8
word most	0 0 0 0 8 0 0 0 -7 4
word move	-3 0 -1 -3 13 -3 -2 -1 -1 -9
word moved	-10 -1 11 -3 0 -1 5 -1 0 8
word moving	-2 1 4 0 0 -1 -1 0 0 -7
word mr	10 -5 -1 -1 0 -2 -1 -1 -1 -4
word ms	1 1 -4 -2 2 -3 9 -2 -2 -14
word much	-1 1 -1 -1 -1 -1 5 0 -1 17
word much for	0 1 0 0 0 0 0 0 0 3
word muito	-1 4 0 0 0 0 -2 0 0 -3
word must	0 0 0 0 1 0 0 0 0 3
word muy	-2 -1 -2 0 2 -1 6 -1 -1 -2
word my	2 5 1 -6 16 -6 -27 19 -3 10
word n'a	-2 0 0 0 0 0 -3 2 3 -1
word n'a pas	-2 0 0 0 0 0 -3 2 3 -1
word na	3 2 -1 -3 0 -1 2 -2 2 -1
word na timemention	0 0 0 0 0 0 0 0 0 11
word naar	0 -1 0 0 -4 -1 8 0 -1 -4
word nach	1 -1 -1 1 -1 0 3 0 -1 -3
word nachricht	0 0 0 0 0 0 0 3 -2 6
word nachster	-3 0 0 0 -1 2 3 0 -1 -1
word nada	1 -4 4 0 0 0 0 0 0 -9
word name	-2 -3 0 0 -1 -1 7 0 0 11
word nao	-10 -3 3 4 8 -2 2 0 -2 -12
word ne	6 0 -6 1 6 2 -6 2 -6 -4
word need	0 -9 -5 15 -5 -6 11 1 -1 19
word need :	0 0 0 0 0 0 1 0 0 3
word need to	-4 -2 0 15 -4 -1 -7 3 -1 -9
word nehmen	1 -1 0 0 0 0 0 0 0 4
word nei	-1 -1 4 -1 -1 0 0 0 1 -2
word nel	-1 0 0 0 0 1 0 0 0 7
word nemen	3 0 -1 1 -1 -1 -2 0 0 -1
word new	-10 -9 25 4 -7 -1 -2 1 -1 5
word new time	-3 0 3 0 0 0 -1 3 0 1
word new york	5 -5 3 -2 -1 0 -1 1 -1 -7
word news	-6 8 -2 -1 -2 -2 7 -1 -1 -5
word next	-17 1 3 1 22 -6 -2 -5 3 11
word next step	-4 -5 -2 3 -2 -1 7 0 5 0
word next week	-12 6 6 -3 -3 -2 12 -2 -2 -14
word nicht	0 0 -2 4 -2 -1 3 1 -2 -5
word nicola	-1 -1 1 -1 -1 0 1 1 0 -4
word niet	-1 -3 1 2 -5 -1 7 2 -2 -6
word no	-22 -14 12 4 35 -8 -12 13 -7 -15
word no dia	0 0 0 0 0 0 0 0 0 14
word no longer	2 0 -1 0 -1 -2 -11 15 -2 -6
word no nosso	0 0 1 0 0 0 0 0 0 -7
word noch	-2 9 -6 -1 0 -1 3 -1 -1 -4
word nog	-1 -1 2 0 0 -1 4 0 -2 4
word non	1 0 2 2 -4 -1 0 2 -3 -16
word none	0 1 -1 0 -2 0 0 0 2 -7
word northfin	0 0 0 0 0 0 0 1 0 5
word nos	-7 -2 3 -5 9 3 1 -3 0 -14
word nossa	-2 2 2 0 0 0 -1 -1 0 -4
word nosso	-3 0 3 -2 3 0 -1 0 0 -8
word nostro	0 0 0 0 0 0 1 0 0 10
word not	3 -2 -7 3 9 -1 -8 8 -5 31
word not been	0 0 0 0 0 0 -1 1 1 3
word note	4 -3 2 -5 -4 -2 -2 4 7 0
word noth	-2 0 -1 10 0 -1 -2 -3 -1 -3
word noth to	-1 0 0 0 4 -1 0 -1 0 -2
word notice	-1 -1 3 -1 -2 0 -1 0 2 5
word noticia	0 0 0 0 0 0 3 0 -1 0
word notre	1 -4 5 -2 6 -2 -1 -1 -2 -9
word notre site	0 0 0 0 3 0 0 0 -2 -1
word nous	-13 -1 6 -3 10 3 6 -2 -5 -9
word nous avon	-1 -1 0 -1 4 0 0 4 -5 -1
word nous vous	-3 1 3 -1 3 0 -2 -1 0 3
word nouvell	0 0 0 0 -2 0 1 0 2 3
word nova	0 0 0 0 0 0 0 0 0 5
word now	-19 4 12 -3 -1 -2 9 -3 3 8
word now timemention	-6 0 9 -2 0 0 0 0 0 4
word nu	1 -1 0 0 0 -1 2 0 0 -3
word nuestra	-2 8 -1 -1 -1 -4 -5 0 6 -3
word nueva	-1 -5 4 1 0 0 1 0 0 -1
word number	-4 -2 -2 -1 0 -3 11 2 0 -12
word numero	7 0 0 -1 0 0 -4 -2 0 0
word nuovo	-1 -1 2 1 0 0 0 0 0 -3
word o	-10 21 -4 0 -3 -4 7 -2 -4 -16
word o el	-1 5 -1 0 0 0 -3 0 0 -1
word o timemention	-1 5 0 0 -1 0 -2 0 0 -1
word obrigado	-1 0 -1 0 5 0 -2 0 0 -2
word october	1 0 0 -1 0 0 1 0 0 5
word october #	2 0 0 -1 0 0 0 0 0 5
word oder	-3 6 -1 0 -1 0 -2 0 0 5
word of	-21 -37 14 -15 -3 1 55 -7 13 -20
word of #	0 -1 3 0 0 0 0 0 0 3
word of application	0 0 0 0 -3 0 -2 0 6 -1
word of next	-2 0 0 0 0 0 3 0 0 -1
word of our	-3 -5 -1 -1 15 -2 -2 0 -1 3
word of the	-9 -1 1 -2 -9 -2 22 -1 1 -4
word of these	0 -1 3 0 0 0 0 0 0 -7
word of timemention	-11 -7 15 -3 -2 1 5 -1 4 -17
word of us	-1 0 0 -1 1 0 -2 4 0 3
word of you	-3 0 0 0 -2 -1 7 -1 -1 4
word of your	-2 -7 1 -2 -1 -1 17 -1 -3 7
word oferta	0 2 -1 0 0 2 -3 0 1 -3
word oferta de	0 3 0 0 0 0 -2 0 1 4
word off	-4 -4 -2 12 1 13 -10 -5 -1 4
word offer	-13 16 -5 -2 1 4 0 0 -1 55
word offer for	-1 0 0 0 0 1 0 0 0 6
word offer letter	0 0 0 0 0 1 0 0 0 14
word offer you	0 0 0 0 1 2 0 0 0 14
word offerte	0 0 0 0 0 0 0 0 1 -3
word office	-15 6 17 -1 -2 6 -7 -3 0 -13
word office is	6 -1 -1 0 0 0 0 -3 0 -2
word officer	2 3 -1 -1 -1 0 -3 2 -1 -6
word offr	0 0 0 0 1 0 0 0 -1 3
word offre	-1 -1 1 -1 4 -1 -3 0 2 -2
word oi	-4 -2 1 -2 -9 -1 16 -1 2 -4
word oi !	-2 1 0 0 -2 0 1 0 3 -5
word ok	2 -1 -1 0 0 0 2 -1 0 -5
word ola	0 1 1 -2 3 -1 -2 1 -1 -10
word old	-5 5 6 0 -1 0 -4 2 -2 7
word om	3 0 6 -2 -1 -1 -4 -1 0 8
word on	19 -18 -34 -12 24 -6 8 31 -11 10
word on #	5 0 0 0 0 0 -3 0 0 -3
word on a	-6 1 6 -1 0 1 -1 0 0 7
word on my	2 -1 -1 -1 23 -2 -18 -1 -1 0
word on our	-6 3 -2 -1 0 -6 11 -1 1 -10
word on the	12 -6 3 -3 3 6 -11 -2 -1 15
word on this	-1 -1 0 0 4 0 0 0 -1 1
word on timemention	-2 -19 -13 -3 -1 -8 16 34 -5 14
word on zoom	6 -1 -1 0 0 0 0 -3 0 1
word once	-3 -2 10 -4 0 -1 -3 3 0 11
word ondemand	-2 3 0 0 2 0 0 0 -1 -5
word one	12 -7 -7 -5 44 -8 -30 0 1 16
word one of	-9 -2 -1 -1 15 -2 -2 3 -2 3
word online	0 0 0 0 0 0 0 0 0 24
word only	-1 -2 -1 -1 7 -2 -4 2 1 2
word ons	-7 -4 -1 -1 -7 -4 28 -3 0 -2
word onsite	1 -2 3 0 -1 0 -1 0 0 -4
word onze	4 -3 2 1 1 -1 -3 -1 0 -1
word ook	0 0 -1 2 0 0 1 0 0 -3
word op	11 -11 4 5 0 -1 -9 0 1 10
word op timemention	10 -10 2 0 -1 1 -2 0 0 6
word open	-2 5 -1 1 0 -4 -4 0 5 32
word operation	-2 0 -1 5 0 -1 0 -1 0 -9
word opportunity	0 0 0 0 0 0 0 0 0 7
word option	-12 17 -2 -1 0 0 -1 -2 0 8
word or	-29 61 -12 -5 -7 -7 -10 2 7 15
word or #	-1 4 -1 0 0 0 -1 0 0 -4
word or a	0 0 -2 0 0 0 0 3 0 5
word or timemention	-26 56 -6 -3 -1 -4 -12 -3 -1 4
word ora	-2 7 -1 2 -8 -1 5 -1 -1 -4
word oral	-1 0 0 0 -1 0 8 -1 -5 -6
word order	4 -1 0 -1 0 -1 -2 1 0 -1
word org	-1 0 2 1 -1 0 0 1 0 11
word organizer	0 0 1 0 0 0 0 0 0 11
word organizer :	0 0 1 0 0 0 0 0 0 11
word original	1 -1 5 -2 0 0 -1 -1 0 3
word other	-3 -1 5 -1 6 -1 -4 -1 -1 0
word otra	0 0 0 0 -11 -1 13 0 0 0
word otro	-3 0 0 -1 0 -1 4 0 -1 -1
word ou	-2 8 0 -1 -2 -1 2 0 -4 -11
word ou timemention	-2 4 1 0 0 0 -1 0 0 -1
word our	14 -8 -11 2 19 -7 -9 -10 10 13
word our conversation	-1 -2 -1 -1 11 -2 -5 0 0 5
word our cto	6 0 -1 0 0 0 0 -3 0 -4
word our hiring	-1 -2 0 0 -5 -1 4 0 5 -3
word our next	0 0 0 0 1 0 0 0 0 15
word our office	3 1 0 0 0 0 0 -3 0 -4
word our recruiter	-1 3 0 0 -1 0 -1 -1 1 0
word our timemention	-1 -1 -1 11 -3 -2 -2 -1 -1 -7
word out	-4 -10 23 -9 13 7 -23 3 0 -8
word out of	-1 -5 0 -1 -2 10 -2 1 0 -10
word out to	0 -1 0 0 -2 -1 1 0 3 -2
word outra	-1 0 3 -1 1 0 0 0 0 -5
word over	-5 -6 -2 -4 -4 6 14 4 -3 -6
word over de	0 0 0 0 0 0 1 0 0 -3
word over the	-1 1 0 -1 -2 9 -5 -1 0 -5
word own	0 0 0 0 0 0 0 0 0 4
word owner	0 0 0 0 -1 0 2 0 0 -6
word p	-8 -3 -1 -1 -2 -5 17 3 -1 -2
word pacific	0 1 0 0 0 0 0 0 0 -6
word page	0 0 0 0 0 0 0 0 0 11
word panel	9 -6 0 9 -4 -2 1 -4 -2 3
word panel is	4 0 -1 0 0 0 -3 0 0 -2
word par	-1 1 3 0 -3 -1 3 -1 -2 3
word para	-12 4 6 -3 9 -3 2 -4 3 -19
word para a	0 -4 -1 -2 2 -1 7 -1 -1 5
word para el	0 -5 6 0 0 -1 0 -1 -1 4
word para la	0 4 -1 -1 -3 -1 -2 -1 5 -11
word para o	-1 -1 0 0 0 -1 4 0 0 -2
word para timemention	0 -1 1 2 0 0 0 -1 0 6
word paralegal	-2 3 0 0 0 0 0 0 0 -4
word park	3 0 0 0 -1 0 0 0 -1 1
word part	0 -1 0 -1 0 -1 1 -1 3 -2
word part of	-1 -1 0 0 0 -1 4 0 -1 -3
word parte	1 0 0 0 0 0 0 0 0 -5
word partner	-7 8 -1 0 0 0 2 0 0 3
word pas	-5 -2 5 -1 5 0 -4 5 -3 -2
word paso	-2 8 0 0 0 -4 -1 0 0 -4
word pass	-3 11 -1 -1 5 -3 -11 -1 4 1
word passcode	4 -2 -1 0 0 0 0 0 0 7
word passcode :	4 -2 -1 0 0 0 0 0 0 7
word passport	-3 -1 0 0 0 -1 6 0 0 3
word passport and	-3 -1 0 0 0 -1 5 0 0 1
word passt	-1 10 -6 -1 0 0 -1 0 0 6
word pause	-3 0 0 0 -3 0 8 0 -1 0
word pay	0 0 0 0 0 0 0 0 0 16
word payroll	4 -1 0 -1 -1 0 -2 2 -1 3
word pediu	-1 0 0 -1 -6 -1 9 0 0 -2
word pela	-2 -1 -1 0 4 0 -2 0 1 -1
word pelo	-2 1 0 3 0 -1 0 0 -1 -4
word people	-4 -4 -1 -2 -4 -1 10 3 3 14
word per	4 5 -3 -2 7 0 -2 -5 -3 -12
word per il	0 0 1 2 3 -1 -3 -1 -1 5
word per la	7 5 -1 0 -1 -1 -5 -2 -2 -2
word perfect	9 -1 -1 -1 0 -1 -5 0 0 5
word perfil	-1 0 -1 -1 4 -1 1 -1 -1 -6
word pero	-1 -1 0 0 -1 0 4 -1 0 0
word person	-3 7 -5 -3 10 -3 -2 -1 0 -6
word persona	0 -1 0 -1 -8 -1 13 -1 -1 -1
word personlich	3 -1 0 0 1 0 -2 0 0 -2
word pessoa	-3 0 0 -1 -4 0 7 0 2 0
word petra	4 0 -2 0 0 0 0 0 0 -4
word peux	0 0 0 1 1 0 0 0 0 6
word phone	5 -4 -5 -1 1 -1 7 -3 0 -15
word phone interview	0 3 -2 1 -1 0 -1 -1 0 -1
word phone screen	0 0 0 0 0 0 0 0 0 -3
word photo	1 0 0 0 0 0 0 0 0 8
word pick	1 1 1 -1 0 0 0 0 0 9
word pick up	1 1 -1 0 0 0 0 0 0 11
word piece	-3 -1 -1 -1 -1 -5 12 -1 0 1
word piece d'identite	1 0 0 0 0 0 0 0 0 3
word piu	-4 0 -1 2 -1 0 5 0 1 -3
word place	-6 -5 7 10 15 -2 -15 -2 -2 16
word plaisir	0 -1 0 0 -1 -1 3 0 0 -1
word plan	-2 2 -8 9 -1 -1 2 -1 -1 -5
word plan on	1 2 -2 0 0 -1 1 0 0 -7
word plann	-2 0 3 -1 0 0 2 0 -1 11
word planner	0 0 0 1 5 0 -4 0 0 -7
word plant	-9 13 -1 -1 0 0 -1 -1 0 -8
word planta	2 0 0 0 0 0 -1 0 0 5
word platform	0 0 0 0 0 1 0 0 0 -5
word plazo	-2 3 0 0 -2 2 -5 -1 5 -3
word pleas	6 0 -1 -1 2 3 -6 -1 -1 -9
word pleas to	1 1 0 -1 2 4 -6 0 -1 -3
word please	1 -15 4 6 -7 1 -2 14 -2 10
word please bring	0 0 0 0 0 0 0 0 0 3
word please complete	-2 0 0 0 0 -1 4 0 -1 0
word please do	-5 0 0 5 0 0 0 0 1 -1
word please find	8 -4 5 -2 -1 0 -3 -2 -1 -2
word please reply	0 4 0 0 -1 0 -1 0 -1 -1
word please send	-1 -2 0 0 -1 0 4 1 0 3
word pleasure	-8 -2 -1 -1 -9 7 16 -2 -1 -2
word pleasure to	-2 -1 0 -1 1 0 5 -1 0 -2
word pleno	0 -7 0 0 0 1 7 0 0 -3
word pleno :	0 -7 0 0 0 1 8 0 0 -4
word plus	-1 -1 0 -1 0 9 -6 0 0 -3
word pm	-2 5 -2 -1 -6 0 7 0 0 -4
word pode	0 -1 1 -1 0 -2 3 0 0 -3
word podria	-1 2 -1 0 0 0 0 0 0 -5
word point	4 0 -6 8 -2 1 -2 -1 -2 -5
word ponto	0 0 0 0 2 -1 -1 0 0 5
word por	-5 6 0 -3 -11 -4 12 -1 5 -11
word por favor	0 4 0 -1 -1 -1 -1 0 0 -8
word por la	0 0 0 0 0 0 1 0 0 5
word por telefono	2 2 0 0 0 0 -3 -1 0 -1
word por tu	0 4 0 0 1 0 -2 0 -3 -2
word porque	-2 3 0 -1 5 -1 -2 0 -3 -5
word portal	0 1 0 0 0 1 0 0 0 -7
word portfolio	8 12 -1 -1 -1 -2 -16 2 -1 -10
word posicion	-2 0 -2 0 -1 0 6 0 0 -2
word position	4 -1 -3 -3 3 -2 7 -2 -2 38
word position :	1 -1 0 -1 5 0 0 0 -4 -2
word position has	0 0 -1 0 -1 -1 4 0 0 -2
word position of	0 -1 0 0 -1 1 1 -1 1 7
word posizione	1 4 -1 -1 0 -1 -1 -1 0 -3
word posizione di	0 4 0 0 0 0 -1 -1 -1 -2
word possible	-7 -1 2 -1 -2 -1 16 -4 -2 -9
word posso	2 7 -1 -1 1 0 -7 0 0 -4
word post	6 -8 -2 -2 -5 -5 13 -1 5 -5
word post of	6 -4 0 0 0 0 -1 0 0 -2
word poste	4 0 0 1 7 0 -7 -2 -3 -17
word poste de	9 2 -1 -3 5 1 -9 -1 -2 -6
word posto	2 0 -1 3 -2 0 -1 0 0 -3
word posto di	0 0 -1 3 -2 0 -1 0 0 -2
word postulacion	0 0 0 0 1 0 0 0 0 -3
word pour	12 1 5 -9 7 -3 -8 -1 -4 -12
word pour la	1 0 0 0 1 0 -3 0 3 3
word pour le	3 0 -1 -4 9 3 -5 -1 -4 -11
word pour notre	4 -1 0 0 0 -1 0 0 0 2
word pour timemention	9 -2 3 -2 -1 -4 -3 -1 -1 -2
word pour un	-3 4 0 0 0 0 0 0 0 -3
word pour votre	6 0 0 -1 0 0 -5 0 0 -3
word pra	0 1 0 0 4 0 -5 0 0 -1
word practice	-1 0 0 0 0 0 0 0 1 -4
word pre	0 0 0 0 0 1 0 0 0 10
word prefer	-7 13 -1 0 -1 -1 -3 0 0 -8
word pregunta	1 4 0 0 -1 -1 0 0 -3 -3
word premier	0 0 0 0 0 0 0 0 0 -3
word prep	0 0 -1 -1 1 0 0 2 0 -10
word present	0 0 0 0 0 0 0 0 0 10
word presso	2 0 0 0 0 0 -1 0 0 3
word presso la	2 0 0 0 0 0 -1 0 0 -5
word prima	1 0 -6 -1 0 0 7 0 0 2
word primera	-1 0 0 0 0 0 1 0 0 7
word problem	-15 0 21 -1 -1 -1 -2 -1 0 -2
word problema	-9 0 14 -1 0 -1 -2 0 0 -1
word procedimento	-6 -1 0 0 12 0 -2 0 -1 -3
word proces	-6 -5 -1 -1 -2 -2 20 -1 -1 18
word proceso	-3 8 0 -2 3 -1 -1 -1 -3 -7
word proceso de	-1 5 0 0 -1 0 0 0 -3 -1
word processo	-2 2 -1 -1 5 -2 -1 0 -1 -1
word producer	1 -1 -1 -1 1 -1 1 0 0 9
word product	10 11 -1 -1 -2 -5 -12 -1 2 -21
word product designer	-2 9 0 -1 0 -4 -1 -1 1 -6
word product manager	-1 4 0 0 -1 0 -1 0 0 -6
word profil	-1 0 0 0 3 0 0 0 -1 0
word profile	-1 1 0 -1 2 0 -1 -1 1 5
word profile and	0 0 0 0 0 0 0 0 0 5
word profissional	0 0 0 0 1 0 0 0 0 -5
word program	0 -2 0 0 10 0 0 0 -7 -1
word project	0 0 0 0 0 0 0 0 0 -3
word proof	-3 -1 0 0 0 -1 6 0 0 -1
word proof of	-3 -1 0 0 0 -1 6 0 0 -1
word propose	0 1 0 0 0 3 -2 0 0 1
word proposon	-1 2 0 0 0 0 0 0 0 5
word proposta	-1 0 0 0 0 3 -1 0 0 -4
word prossima	0 2 0 0 -2 0 3 0 -1 -2
word proxima	-1 0 0 0 -2 0 2 0 3 0
word proxima etapa	0 0 0 0 -2 0 0 0 3 0
word proximo	-1 0 1 -1 1 0 0 0 0 -4
word prueba	-1 1 -1 0 -2 0 1 -1 4 -8
word pued	0 5 0 0 -1 0 -2 0 -1 7
word puede	-1 0 1 0 -2 0 -1 0 5 0
word puesto	0 1 -1 2 0 0 -1 -1 0 17
word put	-3 -5 1 2 -3 6 2 -1 0 1
word put you	-1 -4 2 -1 0 8 -4 -1 0 -8
word q	1 0 0 0 1 0 0 0 0 10
word qa	1 -2 1 0 2 1 -1 0 0 -3
word qual	-1 -6 0 0 2 0 7 0 -1 -1
word quale	0 -1 0 0 0 0 3 0 0 -2
word qualite	0 0 0 0 1 0 0 0 0 -3
word quality	-1 -1 0 0 0 1 0 0 1 4
word quando	1 -2 -3 3 -3 -1 6 0 0 -4
word que	-29 19 5 2 23 -3 -2 -10 -5 -12
word que a	0 -1 -1 1 0 0 0 0 0 -8
word que el	-2 7 0 -1 1 -4 0 -1 0 -3
word que ja	-3 0 -1 2 9 0 -5 0 0 -1
word que le	-1 0 0 0 1 3 -2 0 0 5
word que te	0 0 0 0 0 0 1 0 0 8
word que votre	0 0 1 0 0 0 -3 0 3 0
word queda	9 0 -1 0 -1 -1 -4 -1 -1 -5
word quem	1 0 -1 0 1 0 -1 0 0 -7
word questa	0 1 0 0 0 0 0 0 0 5
word question	0 11 -1 -1 1 -2 -14 8 -3 16
word qui	0 0 -1 -1 0 -1 1 -1 3 -6
word quick	-3 -4 -1 -1 2 -4 12 -1 -1 11
word quillo	0 0 0 0 0 0 -2 3 0 4
word r	-5 1 1 4 -2 2 -1 -1 2 1
word r #	-4 0 -1 4 -1 2 -1 -1 2 1
word rather	-4 -4 5 -1 0 0 6 -1 0 -3
word ravi	1 0 0 0 0 0 0 0 0 -3
word re	-9 -2 0 -4 0 -7 10 13 0 -8
word re :	-1 -1 0 -1 -1 -1 -6 11 0 -4
word reach	-1 2 -5 -3 -3 -1 9 -1 4 2
word reach out	0 -1 0 -2 -2 -1 4 0 3 -2
word read	-22 7 -5 -3 -13 -3 -45 27 57 -20
word ready	0 0 0 0 0 1 0 0 0 10
word real	-2 -3 2 9 -1 -2 -3 -1 1 13
word receiv	-4 -2 -1 -1 -7 -2 -28 -2 48 16
word receiv your	-1 -1 0 0 -1 0 -1 2 2 4
word recent	0 0 0 0 1 0 0 0 0 15
word reception	0 0 0 0 0 0 -1 4 -2 -1
word record	-2 2 0 0 0 0 0 0 1 11
word recordatorio	0 0 0 0 0 0 0 0 0 11
word recruit	0 5 0 0 0 0 -3 1 -2 1
word recruiter	-5 4 -1 4 -2 -1 -2 -1 3 13
word recrutement	0 2 0 0 -4 0 6 0 -3 -3
word recu	-3 -1 -1 -1 -2 -1 10 0 -2 10
word recu votre	-4 -1 -1 0 -2 -1 10 0 -2 -1
word ref	3 -1 0 -1 0 0 -4 0 3 -11
word referenc	-1 -2 -5 -1 0 0 9 0 0 -1
word reference	-1 -2 0 0 0 4 1 0 0 -5
word regard	-5 2 0 5 0 0 -1 1 0 -1
word registro	-1 0 0 0 -2 0 0 -1 5 -4
word regret	-1 0 0 1 1 0 0 0 0 4
word reject	0 0 0 0 0 0 0 0 0 21
word relativo	0 0 0 0 0 0 0 0 0 9
word reliability	0 1 0 0 0 0 0 0 0 -6
word reliability engineer	0 1 0 0 0 0 0 0 0 -6
word remain	-7 -1 5 -1 -3 -1 8 -1 0 -1
word remercion	0 0 0 0 1 0 -2 0 3 -1
word remercion de	0 0 0 0 1 0 -2 0 3 0
word reminder	2 0 -1 0 0 0 0 0 0 3
word remote	4 -4 0 0 0 0 2 0 0 7
word remoto	0 0 0 0 -1 0 0 2 0 6
word renata	0 3 1 0 -1 0 -1 0 0 -6
word repli	5 -1 -1 0 -1 0 0 -4 1 3
word reply	3 -2 -5 -2 -4 6 -3 7 0 4
word reply to	0 -1 0 0 0 0 -1 2 0 -3
word repondre	-1 1 0 0 -1 0 3 4 -5 -1
word report	-1 -7 2 -3 -1 3 4 -1 2 17
word report analyst	-5 0 7 -1 1 0 0 0 0 3
word report to	5 -4 0 0 0 0 0 0 0 5
word req	1 0 0 -1 4 0 -3 -1 1 6
word req #	1 0 0 0 0 0 0 -1 1 6
word request	-1 1 0 0 0 0 -1 2 -1 16
word requir	-1 0 2 -1 0 0 0 0 0 14
word reschedul	-4 -3 8 -1 0 0 0 0 0 3
word reschedule	2 -3 2 -1 0 0 0 0 0 26
word research	-17 -2 -2 -1 0 7 -6 22 0 -5
word research associate	-18 -2 -2 -1 0 7 -5 22 0 -4
word reserve	-2 3 0 0 0 0 0 0 0 4
word responda	-1 -4 0 -1 -1 -1 7 -1 2 1
word responder	1 6 0 0 -1 -1 -1 0 -3 1
word responsabile	4 0 0 0 -2 -1 0 0 -1 -7
word responsable	3 -1 0 -1 -1 -1 3 0 -1 -2
word respuesta	-1 -1 -1 -1 -3 1 1 0 4 -7
word reste	-2 -1 2 0 -4 0 7 0 -2 -1
word resultado	-5 -1 -1 -1 -1 0 7 -2 4 -9
word resume	-3 1 0 -1 -2 0 -2 -1 8 17
word retenu	0 0 0 0 0 0 -2 0 3 0
word retorno	-3 0 0 0 2 -1 2 1 0 -1
word retour	6 -1 0 -1 2 -1 -7 2 0 1
word return	-6 -3 -1 -1 -1 0 9 5 -1 -8
word reunion	-1 -1 5 -1 -1 0 -1 1 0 -4
word review	-3 2 -1 -1 -2 1 -3 1 6 15
word review your	-2 2 0 0 -1 0 0 0 3 3
word right	0 0 0 1 2 0 0 0 -1 21
word ring	-2 -2 -3 3 -2 22 -15 -1 -1 1
word risposta	7 -1 -1 -1 0 0 -3 0 -1 -1
word riverside	0 0 0 0 0 0 0 0 0 6
word road	0 0 0 0 0 0 0 0 0 5
word rol	6 -3 0 0 0 -1 -1 0 0 -4
word role	-9 4 0 0 9 3 -10 5 -1 -16
word role :	1 0 0 0 0 0 0 0 0 -4
word role of	-1 -3 0 0 0 4 -2 0 2 -3
word roma	-2 4 -2 2 0 -1 -1 0 0 -4
word room	3 -2 1 0 0 0 0 0 0 19
word room #	1 0 0 0 0 0 0 0 0 -4
word round	2 -2 -3 8 -3 -2 4 -2 -1 -5
word rue	0 0 0 0 0 0 0 0 0 8
word ruhe	2 0 0 0 0 0 -1 0 0 -4
word run	-2 3 -1 -1 7 -2 -2 0 -2 -1
word runde	-1 0 0 -1 2 0 1 0 -1 -3
word runn	3 -1 2 -1 0 -1 -2 0 0 -6
word s	-7 -2 3 29 -6 -2 -10 -2 -2 -3
word s interview	-1 0 3 0 0 0 0 0 0 -3
word sagen	0 0 0 0 0 0 0 0 0 14
word said	-1 -1 0 0 -1 17 -11 -1 0 6
word sala	10 0 -5 -1 0 0 -2 -1 0 1
word salario	0 0 0 0 -1 4 -2 0 0 0
word salary	-2 -1 0 0 0 8 -4 0 0 4
word sale	0 0 0 0 0 0 0 0 0 4
word sam	0 0 0 0 0 0 1 0 0 7
word same	-10 -8 23 -2 -1 9 -10 -1 0 5
word sample	1 -1 -1 -1 -1 -4 10 -2 -1 -8
word sans	0 -1 0 0 -1 -1 0 0 3 -1
word santa	0 -1 2 0 0 0 -1 1 0 -6
word sapere	-3 1 -6 -1 -1 0 12 -1 -1 -1
word sara	2 0 0 0 0 0 -1 0 1 -3
word say	26 -5 0 -6 2 22 -35 -1 -2 0
word say that	6 -1 0 -1 0 -1 -6 4 -1 -5
word says	-2 0 -1 -1 -1 -3 8 -1 0 1
word scelto	0 0 0 0 1 0 0 0 0 -5
word schedul	2 6 -5 4 -1 0 -4 2 -3 -23
word schedul :	0 0 0 0 0 0 0 0 0 6
word schedul for	0 0 0 1 0 1 0 0 0 -9
word schedule	16 -1 -2 -3 -2 6 -10 -2 -2 -6
word schon	4 1 -1 -1 2 2 -8 0 1 2
word schon dass	4 0 0 0 0 2 -5 0 0 4
word scientist	0 0 0 -1 5 0 -1 0 -2 -2
word scorecard	0 0 0 0 0 0 0 0 0 10
word screen	1 1 0 0 0 0 0 0 0 -8
word se	-19 -5 -3 7 11 -2 3 12 -4 -17
word search	-8 -2 -1 4 3 -2 2 4 0 -8
word seat	-1 -2 0 -1 8 -1 -3 0 0 4
word second	21 -1 -5 -2 -4 -3 0 -4 -2 21
word second one	8 0 0 0 -1 -1 -5 -1 -1 16
word sede	-1 0 4 -1 0 0 -1 0 0 -4
word see	26 5 -12 -4 -4 -4 0 -6 -1 -2
word see you	19 6 -8 -2 -1 -2 -7 -4 -2 0
word segue	1 0 0 0 0 1 0 0 0 -7
word seguito	0 -1 0 2 0 0 0 0 0 -4
word sehen	-6 11 -5 -1 0 0 -1 0 3 -2
word sehr	-1 11 -8 -1 -3 3 -2 -2 1 -19
word sehr geehrte	5 -3 -1 -2 -3 4 1 -1 2 -14
word sehr geehrter	-5 15 -6 -1 -1 0 -1 0 -1 -4
word sei	1 1 0 -1 -1 0 0 0 -1 -4
word selecao	-5 -1 0 0 12 0 -2 0 -3 -3
word seleccion	0 0 0 0 0 0 0 1 0 6
word select	-1 -1 0 -1 -1 3 1 -1 0 5
word select for	-1 -2 0 0 0 4 0 0 0 2
word selezione	-1 0 2 1 0 0 -2 1 0 -10
word selezione per	-1 0 2 2 0 0 -1 0 0 -6
word semaine	13 0 -1 -3 0 -4 -1 -2 -1 -2
word semana	-4 8 -1 -1 -1 0 -3 -1 3 -2
word send	-10 -1 3 -3 -5 -6 18 -1 5 -4
word send the	3 -1 -1 -1 -1 0 3 -1 -1 1
word senhora	-9 -2 1 -2 14 -1 5 -1 -7 -12
word senior	1 -2 -1 -1 -4 -2 3 -1 6 3
word sent	-26 -6 -4 -2 -3 0 2 34 6 -12
word sent to	-1 -2 0 0 -2 0 0 0 5 -4
word september	4 -4 0 0 0 0 1 0 1 -2
word ser	-1 -1 4 -2 -5 -1 5 0 0 -1
word sera	0 -1 0 2 -1 0 4 0 -3 -4
word serve	3 0 -1 -2 0 0 1 0 0 -5
word service	5 0 -4 0 0 0 -3 0 3 3
word session	6 -1 0 -1 0 0 -2 -1 0 9
word set	10 -1 -3 -2 0 -1 1 -3 0 -4
word set for	5 -1 -1 -1 0 0 0 -1 0 -4
word set up	0 1 0 0 1 0 0 0 0 6
word settimana	-1 1 -6 -1 -2 0 11 0 -1 0
word seu	-6 0 -2 1 4 0 3 -1 1 -8
word shall	-3 -2 -2 -1 -2 21 -15 -1 5 -3
word share	6 1 -1 -3 0 -1 1 -1 -1 3
word she	-3 2 -1 -1 17 -1 -15 -1 4 -12
word shift	9 1 -8 -2 0 8 -5 -3 0 -13
word shop	4 -1 -1 0 0 0 -1 -1 0 -5
word short	-1 0 0 0 -3 -1 5 0 1 9
word shortlist	4 -1 -1 -1 -1 -1 1 0 0 -2
word shortlist for	4 -2 0 0 0 0 -1 0 0 3
word should	-5 -1 3 4 -3 -2 5 -2 0 -18
word should be	2 -4 4 -1 0 0 0 0 0 -4
word show	2 0 -1 0 0 0 0 0 0 16
word si	7 -8 -1 1 1 -2 2 -2 1 5
word si no	0 -4 5 0 0 0 0 0 0 12
word si tu	0 0 0 0 0 0 0 0 1 5
word sich	2 -3 -1 0 -3 4 -1 2 -2 3
word side	0 0 0 0 0 0 0 0 0 5
word sido	-1 0 0 0 -2 0 0 -1 5 -2
word sie	7 5 -6 -1 -9 2 0 1 0 2
word sie am	4 -1 -1 0 0 0 -1 0 0 -1
word sie ihre	5 -1 -1 -1 0 0 -1 -1 0 5
word sie sich	2 -2 0 0 -2 4 -1 0 0 2
word sie uns	0 -1 5 0 0 0 -4 0 0 1
word sign	-3 -2 -1 0 -1 12 -4 2 -2 -10
word sign in	0 -1 0 0 0 0 -1 4 -1 -2
word sign off	-1 -1 0 0 0 -1 6 -1 0 -7
word signora	0 0 0 0 -1 0 2 0 0 9
word siguiente	-2 8 0 -1 -1 -4 -1 -1 1 -13
word similar	-1 -2 -1 -1 -1 -2 5 -1 3 0
word sin	-3 2 3 1 0 0 -3 0 0 0
word sind	2 1 0 0 -1 1 -1 0 0 3
word sit	-1 -1 0 0 -2 -1 6 -1 0 10
word sit down	0 0 0 0 -1 -1 4 -1 0 -1
word site	6 -1 1 -2 3 -1 -2 -2 -1 -23
word site reliability	0 1 0 0 0 0 0 0 0 -6
word slot	-2 8 4 -1 -1 0 -4 0 -3 29
word slow	2 -2 -1 -1 -2 -2 9 -3 -1 1
word snel	-10 -1 -1 0 -2 -4 21 -2 0 -2
word so	-8 -12 17 13 -25 16 11 -11 1 -12
word so i	-4 -1 -1 -1 -1 8 1 -1 0 -13
word so i'll	-1 -1 1 0 -3 -2 7 0 0 0
word so much	0 1 0 0 0 0 0 0 0 -3
word so sorry	-2 -3 7 -1 0 0 -1 0 0 -14
word so that	-1 0 0 0 -2 -1 4 0 0 4
word so we	-1 -1 -1 10 -2 -2 -2 -1 0 9
word so you	9 0 -1 -1 -1 -1 -5 -1 -1 2
word so your	0 0 0 0 4 0 -4 0 0 5
word sobre	-4 -7 1 -2 6 -1 8 -1 -1 -5
word sobre a	-1 1 -1 0 0 0 2 0 0 -4
word solicitud	0 0 0 0 0 0 0 0 1 -8
word sollicitatie	-1 -10 -1 -1 -3 -1 19 -1 0 -9
word solo	0 0 -1 2 -1 0 0 0 0 3
word someth	-5 -4 10 -4 -1 -1 8 -1 -1 -10
word sono	-2 3 2 1 -1 -1 -4 2 -1 -6
word soon	5 -4 -2 -4 -5 21 -7 -2 -2 -10
word soon as	-5 -3 -2 -3 -5 22 0 -1 -2 -4
word sorry	-10 -7 8 15 10 -5 -6 -2 -3 -12
word sorry !	-3 -1 5 1 0 0 -1 -1 0 -5
word sorry for	-1 -2 3 -1 0 0 1 0 0 5
word sorry to	0 -3 5 -1 0 0 -1 1 0 3
word sorte	0 2 0 0 1 -1 -1 0 0 18
word speak	-7 8 -1 -1 0 -1 3 0 0 -7
word speak with	-2 0 0 0 0 -1 4 0 0 -5
word specialist	1 0 0 0 -1 0 -1 0 2 -5
word spot	0 -1 0 -1 -1 9 -5 0 0 1
word sql	-7 -1 -1 0 0 -5 15 0 0 3
word sr	-1 1 -1 1 -1 0 2 -1 0 -3
word ssa	0 0 0 0 0 1 0 0 0 -4
word st	10 -7 -1 -1 3 -1 -1 -1 -1 -22
word staff	-1 0 -2 -1 7 -2 -3 2 0 5
word stage	0 0 0 0 0 0 0 0 0 4
word start	-6 -5 -4 3 -2 47 -29 -3 -1 7
word start :	1 0 0 0 0 1 0 0 0 -3
word start timemention	-3 -1 -1 -1 -1 13 -5 -1 0 -8
word station	7 -1 -1 -2 0 0 -1 -1 0 1
word stato	-7 -1 -2 1 3 0 -1 9 -1 -5
word statt	-2 -1 -1 1 -1 0 1 0 3 6
word statu	-2 -2 -1 -1 5 -1 9 -1 -7 -1
word statu :	0 -1 0 0 6 0 0 0 -5 2
word statu of	-2 -1 0 0 -1 0 9 -1 -3 -1
word stay	-1 0 3 -1 0 0 -1 -1 0 -1
word stelle	9 -3 -1 -1 0 2 -7 -1 2 -8
word stelle als	5 1 0 -1 -1 0 -2 0 -1 -3
word step	-7 -6 -2 3 -3 7 3 0 5 9
word step :	5 0 -1 0 -1 0 0 -3 1 15
word steward	5 -2 -2 0 0 1 0 0 0 -3
word still	26 -2 -23 -3 -5 -3 10 1 -1 -4
word stock	1 0 0 0 0 0 -1 0 0 3
word stok	0 0 0 0 0 1 0 0 1 -3
word store	3 4 -3 0 -1 0 0 -2 -1 -14
word street	4 0 -1 -1 0 0 -1 -1 0 -2
word studio	-2 1 -2 -1 -2 16 -10 1 -1 -3
word study	2 0 0 0 0 0 0 0 -1 3
word stunde	1 1 0 0 -1 0 0 0 0 10
word stunden	0 -1 0 0 0 3 -1 0 0 6
word su	-13 -1 -2 -1 -3 2 -1 14 4 -5
word sua	-7 3 -1 -1 8 -1 -3 -2 4 -8
word sua candidatura	-1 12 -1 -1 0 -1 -10 -1 2 -9
word sua entrevista	-2 1 1 0 3 0 -1 -1 0 2
word submission	0 0 0 0 -1 0 0 -1 2 3
word submit	0 0 0 0 0 0 0 0 0 11
word submitt	-1 -1 0 0 5 0 2 -1 -4 21
word succes	-1 -1 0 1 0 0 0 0 3 0
word sucesso	-4 0 0 0 1 0 0 0 4 -1
word suis	-1 0 0 3 -2 0 -2 2 0 0
word suit	-9 16 -4 -1 1 -1 -1 -1 0 0
word suit you	-9 15 -3 -1 0 0 0 -1 0 -7
word suite	2 -1 -1 -1 3 -1 1 0 -1 -4
word summer	2 -1 -1 -1 -1 9 -6 0 0 -4
word suo	-1 0 0 0 6 0 -4 -1 0 -2
word super	5 -1 0 0 -1 0 -3 0 0 -4
word supervisor	13 -3 -6 3 -1 -1 -1 -3 -1 -5
word supervisor de	4 0 0 0 0 0 -3 0 0 -1
word sur	8 -2 0 -1 3 -1 -3 -1 -3 -5
word sur notre	0 0 0 0 3 0 0 0 -2 -1
word survey	4 -3 -1 -1 3 0 -1 -1 -1 -9
word system	-5 1 -1 6 -3 1 -1 -1 3 -20
word t	-1 3 0 0 0 0 -1 0 0 15
word t #	0 0 0 0 0 0 0 0 0 10
word ta	0 1 0 0 0 0 0 0 0 13
word tag	2 0 5 0 0 -1 -6 3 -2 11
word tag frau	0 0 0 0 0 0 0 0 0 5
word take	-13 -4 -2 -2 3 -9 27 1 0 -9
word take home	-2 -3 0 -1 2 -1 8 -1 -1 0
word taken	-2 -1 -1 11 -4 -1 -4 2 -1 -3
word taking	-1 0 0 1 -4 0 0 0 5 0
word talent	1 0 0 -1 0 0 0 0 0 16
word talk	9 8 -5 -3 -3 -6 0 -3 1 10
word talk about	0 0 0 0 0 0 -2 0 3 7
word talk to	12 0 -2 -1 -1 -2 -6 -1 0 -2
word tard	1 1 -1 1 0 -1 1 -1 -1 -5
word tarde	-3 0 -3 2 0 -3 8 -2 0 -13
word te	-2 3 -2 -3 -7 -8 29 -7 -4 -13
word te llamo	-1 0 -2 0 0 -1 6 -1 0 -3
word te mando	5 -4 3 0 1 -1 -2 -1 0 -1
word team	2 -2 16 -6 1 -3 -9 -1 2 -1
word team is	-2 0 4 -1 -1 0 -1 0 0 -2
word team will	-3 0 -2 0 -2 -1 6 2 1 -2
word tech	5 0 -2 -1 -2 0 -1 -2 3 -28
word technical	1 0 -7 8 0 0 0 -1 -1 -4
word technical interview	1 0 -7 8 0 0 0 -1 0 -3
word technician	2 -1 0 0 -1 1 -1 -1 1 -10
word tecnica	3 0 -1 -1 3 -1 -2 0 -1 -17
word tecnico	-6 2 0 -1 12 0 -5 0 -1 4
word telefon	-1 -2 -2 0 0 1 6 0 0 -5
word telefonisch	1 -1 0 6 0 0 -5 0 0 2
word telefono	2 2 0 0 0 0 -3 -1 0 -2
word telegram	0 0 0 0 0 0 0 0 0 5
word telephone	-3 2 -1 -1 1 4 -2 -1 -1 4
word telephonique	3 0 0 -1 0 -1 0 0 0 -3
word tell	0 12 -2 -1 -2 -3 2 -2 -3 3
word tell me	-1 10 -2 -1 -1 -3 -2 -1 0 -8
word tell you	0 2 -1 0 -1 -1 3 -1 -2 -3
word tem	-1 -2 -1 0 0 -1 7 0 -1 -4
word temo	-1 0 0 0 1 1 1 0 0 -6
word temp	-1 -1 0 -1 1 0 3 0 -1 -4
word tempo	0 -1 0 0 4 1 -3 0 -1 -1
word ten	2 10 -1 0 -1 0 -11 0 1 12
word ten minut	0 11 -1 0 0 0 -9 0 0 4
word tengo	-3 0 -1 2 0 0 2 -1 0 4
word term	4 -4 0 0 0 1 0 0 0 5
word termin	3 3 -2 1 -1 -1 -2 -1 -1 -2
word termin am	-1 0 -1 3 0 0 0 0 0 0
word termine	-1 -1 0 -1 4 0 0 0 -1 3
word test	1 0 0 0 0 0 0 0 0 3
word teste	1 0 0 0 -2 0 0 0 3 -1
word th	-3 10 -3 -1 0 0 -1 -1 0 -11
word than	-4 -7 4 -2 0 0 8 1 -1 -3
word thank	-22 -6 -17 19 1 -13 -20 2 55 30
word thank for	-16 3 -13 27 1 -6 -11 9 5 3
word thank you	-2 -8 -3 -7 10 -3 11 -1 4 21
word that	5 -7 -6 3 -1 -8 9 0 5 -6
word that i	0 0 0 0 3 0 -2 0 0 6
word that is	0 0 0 0 -2 -1 4 0 0 -1
word that the	-1 1 0 1 1 0 0 0 0 -3
word that we	-2 0 -6 9 0 0 0 -1 -1 -3
word that you	21 -8 -6 -2 -2 1 -2 -2 0 -6
word that your	0 0 0 0 -1 0 -3 5 0 1
word that'	3 -2 9 -3 1 8 -12 -3 -2 -12
word the	4 -4 -24 21 7 -20 53 -35 -2 94
word the #	-5 0 0 6 0 0 0 0 0 -2
word the above	5 -1 -3 -1 0 0 0 -1 0 -3
word the best	-5 2 -8 31 -6 -2 -8 -4 -1 -2
word the board	-5 -2 -5 -1 -1 -1 16 -1 0 -1
word the calendar	6 -2 0 1 -1 0 -3 -1 0 -1
word the clos	-1 -1 0 0 -1 -1 -2 0 6 -4
word the committee	-2 -2 0 0 2 -1 5 0 0 -2
word the conversation	-1 -1 0 -2 -1 0 7 0 -1 0
word the data	-1 1 -1 0 -3 0 -1 0 5 3
word the day	0 -3 4 -1 0 0 0 0 0 13
word the employer	0 0 0 0 -1 0 0 0 3 4
word the end	-5 -1 1 -1 18 -1 -19 -1 8 -4
word the first	-3 1 0 0 -1 7 -2 0 -1 -4
word the follow	-6 0 0 6 -2 0 -1 0 3 13
word the hiring	-2 0 0 -1 7 0 4 0 -7 12
word the interview	4 -3 1 2 -1 0 -3 2 -1 20
word the invite	-1 0 5 0 -1 0 -1 -1 0 2
word the last	8 0 -1 0 0 -1 -5 -1 0 1
word the link	0 -1 0 0 0 -1 4 0 -1 -3
word the list	4 0 0 -1 0 -1 -3 0 0 4
word the new	-6 -1 6 9 -5 -1 2 -3 -1 2
word the next	-2 2 -1 -1 23 -2 -16 -2 0 -1
word the number	0 -1 0 0 2 0 -4 3 0 -5
word the offer	-1 0 0 0 0 1 0 0 0 10
word the office	4 -1 -2 0 0 0 0 0 0 -5
word the panel	-4 3 0 0 0 -1 3 0 -1 -2
word the partner	-2 0 0 0 0 1 3 0 0 -1
word the phone	0 0 0 0 2 0 -1 0 0 -3
word the platform	0 0 0 0 0 1 0 0 0 -5
word the position	-1 -1 -1 3 7 1 0 -1 -6 14
word the post	6 -6 0 -1 -1 -3 5 0 0 0
word the proces	-6 -2 0 -1 -9 0 20 -1 0 -2
word the right	0 0 0 0 2 0 0 0 -1 18
word the role	-2 -3 0 1 4 4 -5 0 1 -5
word the same	-2 0 4 0 0 0 -1 0 0 11
word the second	19 -2 -4 -1 -4 -3 0 -3 -2 15
word the team	-4 1 4 0 -2 -1 6 -2 -2 -5
word the time	1 0 -2 0 -4 0 0 0 4 5
word the timemention	17 -3 5 -3 -1 -2 -13 -6 6 3
word the week	-2 0 2 0 -2 0 1 0 3 -4
word the zoom	2 0 0 0 0 0 -1 0 0 -3
word their	-9 14 -1 0 -1 -1 -1 0 0 -12
word them	-1 -2 -2 -1 -3 -3 8 -1 4 -7
word then	25 -2 -1 -3 -4 -5 -8 -2 1 -4
word there	-6 3 -1 8 2 0 -2 -1 -1 7
word there'	-2 -2 -1 10 -6 -1 -3 1 3 -1
word there' a	-1 -1 0 0 -3 0 2 0 4 -1
word these	-4 -3 2 -1 -4 -2 15 -2 -1 -15
word they	-4 5 -5 -2 19 18 -25 -4 -2 3
word they're	-6 7 -1 -1 1 -2 2 0 0 -2
word thing	-7 8 -2 0 -3 -6 13 -1 -1 -7
word think	0 2 0 0 4 -2 -3 -1 -1 6
word this	-7 -14 -6 -1 17 -13 -20 13 32 29
word this email	0 -1 0 0 0 0 -1 2 1 -4
word this event	-2 -1 3 0 0 0 0 0 0 1
word this invitation	-5 0 -1 -1 0 0 0 8 0 -6
word this is	3 -4 -4 0 -2 0 -6 11 0 0
word this message	0 0 0 0 -1 0 0 0 1 3
word this time	0 0 0 0 1 0 0 0 0 5
word this week	-6 3 -2 -2 -7 -3 -21 -3 41 2
word three	-12 -7 -2 -2 -5 17 16 -3 -2 8
word three week	-3 -4 -1 -1 -2 17 -5 -1 0 -3
word through	5 -4 -3 -4 -3 8 -10 5 6 -5
word through timemention	4 -2 -2 -4 -2 9 -9 6 -1 -6
word ti	12 -2 -5 -2 -2 -1 4 -3 -1 -5
word ticket	0 -1 0 0 0 3 -2 2 0 14
word tien	0 3 0 -1 -3 -1 4 -1 -1 -2
word time	-15 27 4 0 -9 -3 -8 -1 4 12
word time :	-5 0 2 5 0 0 0 0 0 8
word time are	0 0 0 0 0 0 0 0 0 -7
word time for	-12 14 3 -2 0 0 -1 -2 0 -2
word time to	-1 1 0 0 -5 0 -1 -1 6 -4
word time you	0 4 0 0 0 0 -3 0 0 6
word timemention	-7 27 23 21 -42 -12 -6 17 -20 -23
word timemention !	2 -3 -3 -4 1 -6 17 -2 -2 -8
word timemention #	1 1 -2 0 -2 9 -6 -1 0 4
word timemention ?	-9 22 10 -4 -2 5 -18 -3 -2 -13
word timemention a	3 -1 0 -1 0 0 -1 0 0 0
word timemention al	8 -1 -1 1 0 0 -5 -1 0 -4
word timemention and	6 -11 -3 -4 1 0 3 2 6 3
word timemention at	8 4 -4 -2 -1 0 -2 -2 -1 -1
word timemention by	-3 -1 5 0 0 0 0 0 0 -3
word timemention como	-3 0 -1 -1 0 -1 7 -1 0 -2
word timemention en	4 -1 0 -1 0 0 0 0 0 27
word timemention for	9 -6 2 -3 -1 7 -5 -2 -1 -7
word timemention if	-4 5 0 -1 0 8 -7 -1 0 -5
word timemention il	-1 0 2 3 -2 0 -1 0 0 -3
word timemention in	13 -8 2 -2 -1 0 -2 -2 -1 -1
word timemention instead	-1 -2 4 0 0 0 -1 0 0 0
word timemention interview	-6 -1 7 3 0 0 0 -2 0 -16
word timemention is	6 -1 -2 0 0 0 -1 -2 0 -7
word timemention na	3 0 -1 -1 0 0 0 0 0 5
word timemention new	-4 0 6 0 0 0 0 0 0 1
word timemention no	5 -1 0 0 0 0 -1 -3 -1 1
word timemention o	-2 12 -2 -1 -1 -1 -4 0 0 -3
word timemention oder	-2 4 0 0 0 0 0 0 0 9
word timemention of	-1 -1 3 0 0 1 -1 0 0 -5
word timemention on	7 -3 1 -1 0 0 -1 -3 0 -7
word timemention op	13 -7 0 -1 -1 -1 -3 0 0 -1
word timemention or	-27 59 -7 -3 -1 -4 -12 -3 -1 -3
word timemention ou	-1 4 0 0 -1 0 -1 0 -1 -7
word timemention para	-2 5 -1 -1 -1 -1 1 1 -1 -1
word timemention per	0 4 0 0 0 0 -2 0 0 3
word timemention please	3 -3 -5 3 0 0 3 -1 1 16
word timemention pour	-1 -1 1 -1 4 0 -1 0 -1 1
word timemention presso	2 0 0 0 0 0 -1 0 0 5
word timemention s	-9 -4 4 29 -5 -2 -7 -4 -2 -5
word timemention so	5 -7 5 -2 0 -1 5 -4 0 -5
word timemention sur	7 0 0 0 0 0 -5 0 0 -1
word timemention the	1 -1 -2 2 3 -1 -3 0 0 1
word timemention then	-3 -1 5 -1 0 -2 3 -1 0 -3
word timemention through	6 -2 -1 -1 -1 9 -5 -3 0 -5
word timemention timemention	-18 27 -5 -2 -1 -1 -2 2 -1 8
word timemention to	-3 -3 5 -1 -2 9 -7 -1 2 5
word timemention us	-5 -1 -1 0 0 0 0 8 0 -4
word timemention we	0 1 0 0 3 0 -2 0 0 -1
word timemention with	19 -5 -3 -4 -1 -2 -9 6 -1 -6
word timemention work	2 -2 3 -1 0 0 -1 0 0 -5
word timemention would	1 0 0 0 0 0 0 0 0 -7
word timemention y	0 0 0 0 0 0 1 0 0 4
word timing	0 -1 -1 10 -2 -2 -3 -1 0 -1
word to	-47 0 7 -2 7 26 -12 18 3 46
word to #	-4 -1 0 -1 -1 12 -5 -1 0 6
word to a	0 -2 4 -1 0 0 0 0 0 3
word to an	1 1 -1 -1 3 0 -2 -1 -1 -4
word to apply	0 0 0 0 -4 0 0 0 5 1
word to ask	0 0 0 0 0 0 0 0 0 9
word to be	-4 -1 6 -3 -1 0 4 0 0 -3
word to come	-3 -1 6 -1 0 0 -1 0 0 -1
word to complete	0 0 0 0 0 0 1 0 0 5
word to confirm	2 0 0 0 0 0 0 0 0 9
word to do	-5 -6 4 15 4 -1 -6 -3 -1 -13
word to find	-3 -2 12 -5 -1 -1 -3 2 0 -4
word to follow	15 -1 -1 -1 -1 0 -10 -1 -1 1
word to have	-8 -1 1 -2 -2 9 1 3 -1 -6
word to hear	-2 0 0 -1 0 0 4 0 -1 9
word to inform	-2 -2 0 0 0 3 0 1 -1 0
word to interview	-6 11 2 -2 -2 -1 -4 -1 2 -19
word to invite	0 0 0 0 0 0 0 0 0 5
word to let	3 -4 -6 9 0 0 0 -1 0 -3
word to make	2 1 -3 0 0 0 1 0 0 -4
word to meet	-11 9 -3 3 -6 -6 11 -1 4 9
word to move	-1 1 1 0 0 0 0 0 0 -12
word to offer	0 0 0 0 1 2 0 0 0 24
word to our	-1 3 -1 -1 -1 0 -2 -1 4 -3
word to reschedule	-1 -2 5 -1 0 0 0 0 0 5
word to say	5 4 -1 -1 0 -1 -9 3 -1 2
word to see	-7 8 -2 -1 -2 -2 8 -1 0 -9
word to speak	-9 9 -1 0 0 -1 3 0 0 -10
word to take	-2 4 0 1 -1 0 0 0 -1 -5
word to talk	-3 0 0 0 -1 -1 4 -1 2 2
word to the	-2 -10 3 -2 5 -4 16 -2 -4 0
word to this	3 -4 -3 -1 6 0 -1 5 -5 -2
word to timemention	10 -3 2 -2 -1 -1 -1 -4 -1 -5
word to you	-6 -2 -4 -4 -1 -3 21 -4 2 0
word to your	0 -2 -1 -1 0 3 -1 3 -2 -7
word tobia	3 1 0 0 -1 0 -2 0 -1 -5
word toda	0 0 0 -1 -6 1 7 0 0 1
word todo	-3 0 0 0 5 0 -1 0 0 1
word toi	0 0 0 0 1 0 0 0 0 6
word ton	1 0 0 -1 0 0 0 0 0 5
word took	0 0 0 0 3 1 -3 0 0 9
word top	4 0 0 -1 3 -1 -4 0 -1 -1
word tot	0 -2 2 1 -1 -1 0 -1 2 -3
word total	-4 1 -8 21 -2 -1 -6 -1 -1 8
word touch	-3 -1 8 -4 0 -1 -3 2 1 1
word train	0 0 0 0 0 0 0 0 0 5
word travel	-1 0 -2 3 3 0 -2 0 0 5
word tre	0 -1 0 -1 -1 -1 3 0 0 1
word tres	0 0 0 0 1 0 0 0 0 -3
word tu	-3 6 -1 -1 6 1 -9 -2 2 22
word tu candidatura	1 2 0 0 0 0 -7 0 6 0
word tu entrevista	-1 1 1 0 0 0 0 0 0 7
word tu postulacion	0 0 0 0 1 0 0 0 0 -3
word tua	0 0 0 0 0 0 -1 0 0 -12
word tua candidatura	0 1 0 0 0 0 0 0 1 -6
word tudo	-1 0 3 -1 1 0 -1 0 0 -4
word tudo bem	-1 0 3 -1 2 -1 -1 0 0 -1
word tuesday	16 -3 -1 0 0 -1 -9 -1 0 5
word tuo	4 1 0 -3 3 0 -4 -1 -1 3
word tuo colloquio	2 0 1 -2 0 0 0 0 -1 6
word tutto	2 0 3 -2 0 0 -2 0 0 -3
word twee	0 0 0 0 0 -1 2 0 0 -3
word two	-4 -11 3 -4 -1 -5 22 1 -1 25
word two more	-4 0 -1 -1 -1 -1 10 -1 -1 -1
word two of	-2 -6 6 -1 0 -1 4 0 0 3
word u	3 -2 2 -1 -3 -1 4 0 -2 -2
word uber	2 2 0 0 0 0 -2 0 -1 8
word uhrzeit	5 -1 0 -1 0 0 -1 -1 0 1
word uitnodig	4 -3 0 0 0 0 0 0 0 0
word um	-9 -5 11 3 -4 -4 7 1 0 -18
word um abraco	0 0 0 0 3 -1 -1 0 0 -4
word um die	0 -1 0 -1 0 0 0 0 3 -1
word uma	-5 0 0 -1 11 -1 -3 0 -1 -8
word uma decisao	-1 0 0 0 3 0 0 0 0 -2
word un	-5 2 8 0 -1 4 -4 0 -5 -18
word un entretien	-4 4 0 0 0 0 0 0 0 7
word una	-3 2 -2 0 6 -2 1 -2 0 -19
word und	4 -4 3 -4 4 0 -4 -1 3 9
word understand	-2 -1 -7 21 -2 -1 -5 -2 -1 -2
word une	-2 1 2 -2 2 -1 5 -2 -2 -1
word une reponse	-1 0 0 0 -1 0 3 0 0 -1
word unfortunate	0 0 1 0 0 0 0 0 0 11
word uns	8 -6 0 -3 2 4 -1 0 -4 -9
word unser	-7 11 -6 4 -1 -1 -1 0 0 1
word unser gesprach	0 -1 -2 4 0 0 0 0 0 -2
word unserem	0 -1 0 0 -1 4 0 0 0 -1
word unsubscribe	0 0 0 0 0 0 0 0 0 7
word unter	1 -4 -1 0 0 -3 7 0 0 -3
word until	-2 -4 -2 -2 -8 -3 4 5 13 14
word until the	0 -3 -1 -1 -2 -1 3 -4 8 0
word until timemention	-1 -1 0 0 0 0 0 3 0 9
word up	-15 -5 -3 -7 -1 3 19 5 3 10
word up a	0 -1 -1 -1 7 -2 -2 0 0 0
word up to	-7 -1 -1 0 0 -5 15 0 0 -1
word up with	0 0 0 0 -4 0 0 0 5 -2
word upcom	2 0 0 -1 0 0 0 0 0 -4
word updat	-17 -1 24 -3 -1 10 -10 -1 -1 -3
word updat :	-9 0 14 -2 0 0 -1 -1 0 -2
word update	-3 -4 -7 8 13 -1 -6 -1 0 6
word us	-21 -11 1 23 -2 32 -31 3 6 7
word us canada	-6 -1 0 0 0 0 0 8 0 0
word us j	4 -1 -1 0 0 0 -1 0 0 -6
word us know	-4 -3 -6 32 -5 -2 -7 -4 -1 6
word use	2 5 -2 0 -1 -1 -2 0 -1 -6
word use the	2 0 -2 0 0 0 0 1 0 -3
word usual	-2 0 0 -1 0 0 3 1 0 8
word uur	3 -3 0 0 0 0 0 0 0 7
word uw	2 -5 3 0 -3 0 6 0 -1 -5
word v	0 -4 -1 -2 14 -1 -3 0 -3 -10
word va	0 -2 8 -1 -1 2 -4 -1 -2 1
word vacancy	4 -1 -2 2 0 -1 -2 0 0 -1
word vacante	1 3 -1 1 -1 -1 -2 0 0 -2
word vacature	3 -3 -1 0 3 0 -1 0 -1 -2
word vaga	-3 -3 -4 13 -13 -3 11 -1 2 -8
word vaga :	2 3 -1 -1 -1 0 -1 -1 0 2
word vaga de	0 -7 -1 2 -4 -1 13 -1 -1 0
word vai	-2 -3 1 6 -2 -2 3 -1 0 1
word valu	0 0 0 0 0 0 0 0 0 -4
word van	6 -6 1 1 -2 -2 4 0 -2 13
word van timemention	-1 -1 2 2 0 0 -2 1 -1 -9
word vemo	-1 -1 4 -1 0 0 -1 0 0 -1
word vendor	0 0 0 0 0 0 0 0 0 10
word venir	-1 2 -1 0 0 0 0 0 0 6
word ver	-2 0 0 0 5 0 0 0 -1 -5
word vers	-3 0 2 -2 1 -1 8 -4 -1 -1
word very	4 1 -2 -2 -1 -2 4 -2 -1 6
word very much	-1 0 -1 -1 -1 -1 5 0 0 12
word vez	-1 0 0 0 3 0 -1 0 0 -3
word vi	0 9 0 0 0 0 -7 0 0 -3
word via	9 3 -6 -1 0 -1 -2 -2 0 -1
word vida	0 0 0 0 -2 0 0 -1 5 -6
word video	5 15 -3 -2 -2 -2 -2 -2 -6 -26
word video call	1 0 0 0 0 0 0 0 0 -8
word video interview	2 1 -1 0 0 0 0 0 0 -11
word view	1 -2 0 -1 0 1 -1 -1 3 2
word visit	-3 -1 0 0 -2 -2 9 -1 0 13
word visita	0 0 -1 1 -1 0 3 0 -1 -6
word visual	-4 8 0 -1 0 -1 -2 -1 1 -2
word voce	-3 -3 2 -3 -8 0 14 -1 2 -6
word voir	-1 -2 3 0 0 0 1 0 0 -1
word volgende	-1 2 0 0 0 0 1 0 0 -4
word volgende week	0 1 0 0 0 0 1 0 0 -3
word volunteer	0 0 0 0 0 0 0 0 0 10
word von	2 -2 -1 0 -2 2 0 -1 3 -4
word voor	2 -4 5 -2 2 -1 -2 1 -1 -2
word voor een	0 0 0 0 0 0 1 0 0 4
word voor het	0 -1 4 0 0 0 -2 2 -1 -1
word voor je	3 -1 0 -1 0 -1 0 -1 0 -3
word vor	1 -1 0 0 0 0 1 0 0 8
word vorher	0 0 0 0 0 0 0 0 0 12
word vorstellungsgesprach	5 0 -1 -2 -1 -1 -1 2 -1 12
word vorstellungsgesprache	-1 -1 0 0 0 0 0 0 3 0
word votre	-8 2 -2 -2 2 1 14 1 -9 -6
word votre candidature	-5 3 0 -2 5 -1 4 -1 -4 -3
word votre cv	3 -1 0 -1 0 -1 0 0 0 -1
word votre dossier	-2 1 0 0 5 -1 0 0 -3 0
word votre entretien	1 0 0 0 0 0 1 0 0 -3
word votre message	-5 -1 -1 0 -1 -1 9 3 -4 -1
word vous	10 -4 3 -4 1 -4 12 -3 -12 -13
word vous avez	1 0 0 0 0 0 0 0 0 -4
word vous de	0 0 2 0 0 0 -1 0 0 -3
word vous proposon	-1 2 0 0 0 0 0 0 0 5
word vous remercion	0 0 0 0 1 0 -2 0 3 0
word vp	1 0 0 0 0 1 0 0 0 8
word w	-4 15 -5 -2 -1 -1 -3 -1 0 1
word wait	-2 -1 -1 -3 -2 -1 -1 9 0 16
word want	-6 -1 -7 -6 -3 35 -4 -7 -1 2
word want to	3 4 -1 -3 -1 -2 4 -4 1 15
word want you	-5 -4 -5 -2 -1 27 -8 -1 -1 -10
word war	-6 11 -5 -1 3 0 0 0 -1 15
word ware	0 1 0 0 0 0 -1 0 0 -3
word was	-36 -9 3 -6 7 -6 20 27 0 36
word was a	-3 -3 0 -1 7 -1 3 -1 -1 6
word was sent	-1 -1 0 0 0 0 0 0 3 -3
word wat	8 -7 0 0 -1 -1 2 0 0 -2
word way	11 -2 -1 -1 13 -2 -18 -2 1 -8
word we	-5 -18 -11 1 17 -3 19 -12 13 18
word we are	3 3 -2 -2 -1 3 0 -3 -2 -8
word we can	-5 10 -4 0 0 9 -9 -1 1 -2
word we do	-1 0 2 0 0 0 0 0 0 3
word we don't	-3 -1 -3 -1 1 -5 15 -2 -1 -4
word we have	-5 -2 8 7 -3 -3 0 -2 0 0
word we je	-2 -1 6 -1 0 0 -2 -1 2 2
word we need	-2 -1 2 0 0 0 1 0 0 -5
word we receiv	0 -1 0 0 1 0 0 2 -1 10
word we want	2 -2 -3 -1 0 8 -4 0 0 -5
word we will	5 -1 -1 -1 0 -1 -3 -1 3 -2
word we would	-1 3 -1 0 0 0 -1 0 0 3
word we'd	-3 4 3 -2 -2 10 -7 -1 -1 -10
word we'd like	0 4 -1 0 -1 0 -1 0 -1 -4
word we'll	8 -7 11 -5 -6 -2 -5 -3 10 17
word we'll have	-3 -2 14 -5 0 -1 -3 -1 0 5
word we're	-16 -9 15 2 9 -2 5 -4 0 1
word we've	-3 -4 -2 10 11 -3 -7 -2 -1 -1
word wear	5 0 -3 -1 0 0 0 -1 0 5
word web	3 -1 -2 -1 -3 0 -1 -1 6 -12
word wednesday	2 0 0 -1 0 0 0 0 0 -10
word week	-42 3 16 -10 12 14 -29 -12 49 -43
word week :	-7 -1 9 -2 0 0 0 1 0 0
word week ?	-7 6 4 -1 0 0 -1 0 0 -11
word week and	-1 0 -1 -1 -1 -1 5 0 0 1
word week of	-5 -1 -1 -1 -3 -2 14 -2 -1 -4
word week to	-6 -4 -3 -1 -2 8 11 -1 -1 -3
word weekend	-9 -2 0 -1 -3 -4 14 -1 5 -7
word well	0 0 0 0 2 0 -1 0 0 3
word went	-1 0 0 0 4 9 -10 0 -1 2
word werden	2 -1 0 -1 1 0 0 0 0 3
word were	-5 -1 -1 5 13 -1 -5 0 -5 7
word weten	2 -2 0 0 0 1 -1 -1 1 -3
word weten of	3 -3 0 0 0 0 -1 0 1 -2
word what	-7 2 5 -1 -6 -7 17 -2 -1 15
word when	-7 -3 2 -3 0 -9 24 -1 -1 -7
word when :	0 -2 4 0 0 0 0 0 0 -3
word whenever	-9 1 -1 0 0 -5 15 0 0 1
word where	-1 -3 5 -2 -2 -1 3 0 0 0
word which	-11 12 -2 -2 4 -4 4 -1 -1 -12
word who	-2 -4 -2 -2 21 -4 -8 -1 1 4
word wie	4 -1 0 0 -1 3 -4 2 -3 0
word wieder	0 0 5 0 0 0 -4 0 -1 -1
word wij	2 -2 -1 0 -3 -1 6 -1 -2 -1
word wil	7 -6 0 0 -1 1 1 0 0 -3
word wil je	2 -2 0 0 -1 1 1 0 0 -3
word will	1 -11 -8 -6 -10 -7 16 11 13 16
word will be	-5 -7 -5 0 -6 -11 32 1 1 -19
word will call	-1 0 0 0 0 0 2 0 0 10
word will get	0 0 -1 -3 -1 -1 -4 8 2 -1
word will review	0 -1 0 0 -2 0 -2 0 6 -3
word wilt	0 -1 0 0 -4 0 7 0 -1 2
word wir	7 -3 0 -1 -2 6 -1 0 -5 6
word wir haben	-1 -1 -1 0 4 0 -1 1 -1 -1
word wir ihnen	0 -2 0 0 0 4 -1 0 0 -1
word wir sie	0 1 -2 2 0 0 -2 0 2 -4
word wir uns	0 0 0 0 0 0 1 0 0 4
word wird	1 0 0 0 3 0 -2 0 -1 -2
word wish	0 0 0 0 2 0 0 0 0 5
word wish you	0 0 0 0 2 0 0 0 0 4
word with	25 0 4 -11 -6 16 -66 1 37 -18
word with a	-3 1 2 -1 3 0 -1 0 0 8
word with another	0 -2 0 0 3 0 0 0 0 9
word with dr	3 0 -1 0 0 0 -1 0 0 2
word with me	6 5 -3 -1 -1 -1 -2 -2 -1 -6
word with our	11 3 -3 -1 -1 -1 -1 -5 -1 -7
word with the	-4 2 4 6 -16 1 13 -6 -1 -2
word with two	-1 -2 0 0 3 -1 2 0 0 3
word with us	-3 -6 -1 -1 6 20 -19 -1 4 -2
word with you	-1 -1 -3 -1 6 -2 -1 3 0 11
word with your	13 -7 -1 -1 3 2 -6 -1 -1 -2
word withdraw	0 0 0 0 0 0 0 0 0 5
word within	-2 -4 -2 -2 21 1 -12 -1 0 -2
word within #	-2 -3 -1 -1 -1 3 3 1 0 0
word within three	1 0 0 0 -1 0 1 0 0 3
word without	-5 -1 0 5 4 0 -4 1 0 -2
word woche	-4 4 -1 -1 -1 2 2 -1 -1 6
word won't	-3 -4 -6 7 0 -1 8 -1 -2 -5
word won't be	-2 -4 -2 8 1 0 1 0 -1 -4
word word	-3 5 -1 -1 7 -3 -2 0 0 0
word work	2 -4 7 -5 4 14 -19 1 -1 33
word work ?	-3 6 -2 -1 0 -1 2 -1 0 -3
word work days	1 -1 0 0 -1 0 -4 4 0 -4
word work on	1 0 -1 0 1 0 0 0 0 -4
word work with	-1 -4 -1 -1 5 15 -12 -1 0 -3
word would	-19 26 -3 -6 11 3 -4 -3 -5 0
word would be	-2 -3 0 -1 0 11 -4 0 -1 8
word would like	-6 13 -3 -2 3 -1 -2 -1 -1 8
word would love	1 6 0 0 -1 0 -3 0 -2 2
word would timemention	-10 14 -1 -1 0 0 -1 -1 0 -1
word would you	-1 -4 2 0 2 -4 8 -1 -1 6
word writ	10 -4 -8 7 9 -4 -14 5 -2 -12
word write	2 -2 -1 -2 15 -3 -9 0 0 7
word written	-2 -1 0 -1 -1 0 8 3 -6 -4
word wurde	-8 10 -7 0 0 -3 8 0 0 0
word wurden	-1 4 -1 -1 -2 4 -1 0 -1 -6
word x	4 -6 -1 6 -6 0 6 -1 -2 0
word x #	0 -2 0 0 -1 0 6 0 -3 -1
word y	-4 -7 0 2 -13 1 18 0 4 0
word y te	0 -4 5 0 0 0 0 0 1 -2
word ya	0 -1 -1 4 -1 -1 -5 -1 5 -1
word yani	-4 0 1 -2 1 2 10 -4 -3 -6
word year	-3 -2 -1 -1 27 5 -20 -2 -2 5
word yes	-3 -3 -2 -1 -3 47 -35 -1 0 4
word yet	-1 -1 0 0 -1 -1 4 -1 0 3
word yo	3 0 0 0 0 0 -1 0 0 -2
word york	5 -5 3 -2 -1 0 -1 1 -1 -7
word you	-24 24 -28 -4 22 25 16 -27 -4 16
word you !	3 -2 -1 -1 -3 23 -17 -3 0 0
word you :	5 1 -3 0 -1 8 -6 0 -2 3
word you a	-2 0 3 -1 0 1 0 -1 0 6
word you about	-1 1 0 0 -2 0 0 0 3 3
word you and	-1 0 0 0 0 9 -7 0 0 14
word you are	15 -2 -4 -4 -1 2 -4 -1 -1 -1
word you as	-5 -2 -1 -3 -2 9 7 -1 -1 2
word you at	0 -2 -1 -1 0 -1 7 -1 0 2
word you be	0 1 1 0 0 0 -1 0 0 5
word you by	-1 -4 -1 -1 -1 -1 7 -1 2 -1
word you can	-7 9 -6 -2 -4 29 -18 -2 1 -13
word you could	-5 13 5 -1 0 -1 -10 0 0 -5
word you do	-6 -1 11 0 0 0 -5 2 0 5
word you for	-7 11 -7 -4 13 -2 0 -1 -3 27
word you get	0 0 0 0 0 0 0 0 0 14
word you have	18 0 -6 -2 -4 1 -10 2 2 16
word you in	2 -1 1 -1 0 0 1 -1 0 3
word you know	1 -4 -7 8 -1 -1 5 -1 0 -1
word you let	0 -2 2 0 0 1 0 0 0 -4
word you may	-1 1 0 0 0 0 0 0 1 4
word you need	-5 -3 -1 16 -4 -4 5 -3 -1 -7
word you on	0 -1 -3 -1 23 8 -21 -3 -1 -12
word you prefer	-6 9 -1 0 0 -1 0 0 0 -6
word you should	3 -1 0 -1 -1 -1 3 -1 -1 -4
word you take	0 -2 0 0 3 0 0 0 0 8
word you that	-1 -2 0 0 0 3 -1 1 -1 0
word you the	8 -1 -1 0 2 0 -7 -1 0 0
word you then	9 -1 -1 0 -1 -1 -4 0 -1 -1
word you timemention	8 5 -13 -3 5 -7 9 -2 -1 -3
word you to	-11 3 -5 -3 6 0 10 1 -1 7
word you want	-2 -1 -1 -1 -1 12 -5 -1 0 -3
word you were	-5 -1 0 6 11 0 -3 0 -7 -5
word you will	3 -1 -1 -1 -1 0 0 0 1 7
word you would	0 4 0 0 0 0 -2 0 0 1
word you'd	-5 6 -1 -1 23 -1 -18 -2 -1 -5
word you'll	20 -2 -2 -2 2 5 -19 -2 0 8
word you'll be	11 0 -1 -1 4 -1 -12 0 0 3
word you'll get	0 0 0 0 -1 0 2 0 0 5
word you'll hear	12 -1 -1 0 -1 -1 -7 -1 0 -2
word you'll meet	2 0 -1 0 0 0 0 0 0 3
word you're	3 -3 0 -3 -5 9 6 -4 -4 31
word you've	-1 2 0 1 0 0 -1 0 0 7
word your	-39 8 -6 2 -12 3 -18 46 15 39
word your account	0 1 0 0 0 0 0 0 0 4
word your answer	0 0 0 0 0 0 0 0 0 14
word your application	-3 8 -3 2 -12 2 -7 -5 19 -3
word your appointment	0 0 0 0 0 0 0 0 0 12
word your availability	-2 2 1 0 0 0 -1 0 0 5
word your background	0 1 0 0 -3 0 0 0 4 3
word your calendar	5 0 -1 0 -1 0 -2 -1 0 -5
word your candidate	0 -1 0 0 -1 1 -1 4 -1 -5
word your detail	-2 -1 -1 -1 1 -1 2 0 3 -2
word your first	-1 -2 0 0 0 0 0 4 0 2
word your interest	0 -1 0 0 3 0 -1 0 -1 4
word your interview	6 -11 18 -4 -1 -2 1 -6 -1 -18
word your message	-27 -5 -4 -2 -4 -3 -14 61 -2 -18
word your name	0 1 0 0 0 0 0 0 0 4
word your own	0 0 0 0 0 0 0 0 0 4
word your passport	-3 -1 0 0 0 -1 6 0 0 2
word your profile	-1 1 0 0 -1 0 -1 -1 2 4
word your resume	-3 2 0 0 0 0 -2 0 5 10
word your technical	0 0 -7 8 0 0 0 -1 0 -6
word your time	0 0 0 1 0 0 1 0 0 -3
word your upcom	2 0 0 -1 0 0 0 0 0 -4
word zien	-2 0 6 -1 0 0 -2 -1 0 -1
word zijn	0 -3 3 0 0 1 0 0 0 -2
word zit	0 -1 1 0 0 -1 1 0 2 -3
word zo	0 0 0 7 0 0 -5 0 0 -2
word zoal	2 -1 0 0 0 1 -1 0 0 -4
word zoom	15 -3 -1 -3 -1 -1 -2 -4 -1 6
word zoom :	1 0 0 0 0 0 0 0 0 -3
word zu	-1 0 -2 0 1 0 0 -1 2 -8
word zu einem	0 2 0 0 0 0 -2 0 3 -3
word zum	2 -2 -1 -1 -1 5 -3 -1 2 8
word zum timemention	2 -2 -1 -1 -2 5 -3 0 2 -6
word zur	3 -1 0 0 -1 0 0 0 0 13
word zusammen	-1 1 0 0 0 0 1 0 0 5
word zwei	0 -1 0 0 -1 0 3 0 0 -1
word º	0 0 0 0 0 0 0 0 2 -5
"""
