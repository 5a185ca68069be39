"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-52 -2 -30 -30 -30 -26 -121 3 289 -64
ack.received@subject	-31 -27 -12 -12 -33 -10 -31 22 134 -85
ack.thanks	-9 22 -38 -17 -10 -29 -58 1 139 -4
ack.thanks@subject	-7 -8 -4 -4 -38 -3 -9 -4 77 -12
affirm	105 -22 -2 -82 -16 134 -18 -60 -37 -48
against, and no job	9 -20 -6 26 -39 -11 -57 116 -18 93
agreed	126 -18 116 -17 -33 -24 -107 -26 -17 -22
agreed, and a nod	113 -9 -24 -7 -11 -10 -37 -8 -7 -13
answer	42 -91 90 -17 -3 -41 30 -99 90 17
asked to move	-135 -6 207 -9 -9 -7 -28 -9 -4 -5
automatic answer	-80 -37 -23 -19 -27 -14 -55 289 -33 -113
autoreply.absence	2 -77 -54 -49 -38 -27 -52 332 -38 -52
autoreply.absence@subject	-13 -11 -15 -7 -9 -7 -22 92 -8 -20
autoreply.bounce	-26 -10 -10 -8 -20 -6 -25 111 -6 -54
autoreply.bounce@subject	-12 -4 -4 -4 -8 -2 -5 46 -6 -44
autoreply.receipt	-89 -14 -18 -10 -7 -5 -14 161 -6 -45
autoreply.receipt@subject	-74 -12 -15 -7 -5 -4 -12 135 -5 -25
autoreply.received	-22 -12 -7 -5 -14 -1 1 110 -51 -33
autoreply.received@subject	-5 -7 -3 -2 -6 -3 -28 76 -21 -19
bias	48 55 -122 -12 -7 -69 -21 149 -21 -161
board	-2 -10 -3 -3 6 -2 -5 -3 22 -16
bulk	-2 -14 -44 41 50 -7 -13 -2 -10 153
calendar CANCEL	-26 -6 -7 88 -19 -3 -19 -5 -4 -4
calendar REPLY	-26 -7 -7 -7 -7 -4 -18 81 -6 -38
calendar REQUEST	250 -56 25 -35 -26 -13 -72 -50 -24 -14
cancellation.off	-161 -28 -47 392 -46 -15 -62 -18 -15 -51
cancellation.off@subject	-85 -15 -16 186 -17 -6 -29 -9 -9 -16
cancelled, and moved	-7 -1 4 14 -1 -1 -6 -1 -1 -3
chat.lure	6 0 -4 0 0 0 -1 -1 0 39
colleague	-3 -3 -2 -2 -7 -2 -4 28 -5 175
day alone	-116 -79 -21 91 -2 70 55 12 -11 -64
deadline	-98 43 -15 -65 -47 110 77 -44 38 35
forwarded	34 -3 -7 -2 -6 -4 -18 9 -3 150
generated	4 8 -59 40 40 -10 -26 -8 12 -150
hiring little	36 -27 5 -1 39 -17 -27 45 -54 6
hiring much	21 13 -18 -10 14 -69 31 -50 70 -62
hiring none	-52 -27 -86 -35 6 76 36 61 21 34
hiring some	16 65 46 41 -62 -22 -48 8 -44 -31
hiring.application	-36 60 -107 -55 111 -52 -14 -77 169 108
hiring.interview	101 -12 26 18 -47 -78 -18 17 -7 -12
hiring.meet	32 121 -29 15 -13 -68 -56 12 -15 7
hiring.process	29 -43 -19 -38 78 -30 81 -36 -22 -29
hiring.role	-51 17 -120 29 97 90 57 -56 -62 -15
human	118 -5 32 -49 2 18 135 -197 -53 -59
invite.details	284 -90 13 23 -56 -33 -61 -42 -37 -71
invite.details@subject	24 -4 -2 -5 -4 -2 -4 -2 -3 -7
invite.fixed	176 -30 64 31 -13 -89 1 -69 -70 -26
invite.fixed@subject	72 -19 -8 9 -21 -9 -13 0 -10 16
invite.forward	59 -8 -13 -21 19 -7 -15 -13 -2 -19
invite.forward@subject	29 -4 -22 -1 0 0 -1 0 0 -15
invite.invited	35 105 -56 -19 -48 18 -20 -36 22 -62
invite.invited@subject	-7 7 10 -6 -9 -17 31 -5 -4 29
invite.reminder	34 -4 -9 -8 9 -3 -11 -3 -4 32
invite.reminder@subject	29 -3 -7 -7 -2 -2 -3 -2 -2 28
job and one time	187 -46 -18 110 -48 -22 -83 -39 -40 14
job, and no person	-14 66 -69 9 27 -34 -84 26 74 -16
known application	104 -13 113 21 13 9 -133 -71 -44 -174
known interview	-69 -19 189 55 -21 -19 -84 -22 -11 -61
known interview, other time	-87 -4 110 -5 -2 -2 -7 -2 -1 -25
meeting link	43 -6 -10 -5 -4 -4 -6 -4 -4 -36
move asked, and a nod	-122 -4 179 -6 -8 -6 -22 -7 -3 -4
no job and a time	65 134 124 -74 -43 -58 -215 105 -38 -3
no time	-42 -59 -127 -102 136 -12 80 30 94 -55
not.alert	-13 5 -9 43 43 -12 -25 -17 -16 98
not.alert@subject	0 0 0 0 0 0 0 0 0 121
not.cold	7 -4 -3 12 -6 -1 -2 -1 -2 149
not.cold@subject	1 0 0 0 0 0 0 0 0 11
not.employer	-5 9 6 -1 8 -1 -11 -4 -1 131
not.employer@subject	3 -1 0 0 0 0 0 0 0 70
not.event	-14 -19 -4 -14 -7 -9 13 59 -5 73
not.event@subject	11 -5 -2 -4 -1 -2 -5 9 -1 91
not.media	1 7 -3 -2 -1 -1 0 -1 -1 104
not.media@subject	0 0 0 0 -1 0 0 0 3 13
not.official	11 -11 12 -13 -7 9 -39 42 -4 85
not.official@subject	0 -1 0 0 -28 0 -1 0 31 117
not.practice	-5 0 -2 -2 -1 -1 -1 9 4 128
not.practice@subject	-7 2 -2 -1 0 0 -1 10 0 52
not.research	8 -2 -4 -2 6 -1 -2 -3 -1 131
not.research@subject	7 0 -3 -1 0 0 0 -2 0 -18
not.someone	2 40 -12 18 -13 -1 -31 21 -23 172
not.someone@subject	-2 -1 -1 -1 -1 0 -19 25 -1 13
not.staff	3 -1 -1 -1 3 0 -1 0 -1 114
not.staff@subject	0 0 0 0 0 0 0 0 0 149
not.study	-13 8 2 -10 -28 -5 3 -6 48 95
not.study@subject	-29 16 -5 -3 44 -4 -20 15 -13 127
offer.clear	-61 -36 -25 -19 -24 271 -71 -17 -17 -2
offer.clear@subject	-17 -14 -8 -6 -8 79 -17 -4 -6 -26
offer.terms	-51 13 -27 -33 -95 260 -20 -18 -29 -61
offer.terms@subject	-5 -9 -2 -2 -2 6 14 1 -3 18
old time	-142 -54 226 20 -8 -7 -19 -9 -6 -24
one time	284 -90 81 60 -79 -61 -206 79 -67 19
one time, asked	-36 -16 82 -6 -4 -4 -8 -4 -4 40
owner	0 0 0 0 0 0 0 0 0 -105
pair alert&interview	1 -2 -1 -1 0 0 0 0 3 8
pair alert&role	1 -6 -1 -2 6 -1 -2 -1 7 17
pair alert&time	2 -2 -1 -2 -1 -1 4 -1 1 -15
pair apply&ask	12 32 -5 -3 -5 -5 -35 7 2 18
pair apply&asked	-1 5 -1 0 3 -1 -3 -1 -1 -7
pair apply&available	-3 3 -2 -1 2 -1 -19 -1 22 -14
pair apply&book	-4 1 4 -1 -3 -1 -8 -1 14 -14
pair apply&call	16 3 -2 -2 -3 -2 -18 -2 9 3
pair apply&candidate	-39 62 -14 -7 39 -15 -17 -4 -4 -80
pair apply&choose	-11 -7 2 0 6 10 -14 -3 17 -15
pair apply&civic	4 2 -1 -1 -5 -1 9 -1 -7 22
pair apply&closer	-5 -8 -3 -4 13 -3 -6 -3 19 -22
pair apply&cold	-2 -2 -1 -1 2 -1 -2 -1 7 6
pair apply&confirm	-7 -4 3 -2 -7 0 -16 -3 37 -8
pair apply&deadline	12 31 -7 -7 -4 -8 -48 -7 37 -23
pair apply&decide	-2 -3 -1 -1 14 -1 -4 -1 -1 55
pair apply&document	5 -19 -3 -1 -11 9 18 -3 4 -6
pair apply&education	5 -3 -1 -2 21 -1 -9 -3 -7 -31
pair apply&enjoyed	-4 31 -3 -2 6 -2 -13 -2 -9 -7
pair apply&feedback	1 -2 -1 -2 13 -1 -3 -1 -3 -25
pair apply&filled	11 -3 -2 -2 11 -1 -3 -8 -3 -6
pair apply&future	-15 -3 -1 17 10 -1 -3 -1 -3 -15
pair apply&glad	-5 -24 -4 -3 -3 13 32 -2 -4 -26
pair apply&health	-2 -2 -1 -1 -17 0 -1 -1 25 -4
pair apply&hear	-26 -14 -1 -5 26 -6 -15 -5 46 -52
pair apply&hiringside	-5 -2 4 -1 4 1 -2 -1 3 37
pair apply&inbox	1 -3 -1 -1 -3 -1 4 -1 4 42
pair apply&interview	15 -28 1 2 -5 10 -6 2 10 65
pair apply&invite	13 -17 -2 5 -9 -1 -2 -3 15 -16
pair apply&keen	15 -32 -5 -3 2 0 29 -2 -3 7
pair apply&link	-3 -1 -1 -1 -2 -2 9 -1 2 -2
pair apply&lure	-2 -4 0 -1 -1 -2 10 -1 0 25
pair apply&meet	9 -2 -2 -2 -3 -1 -4 -2 7 -23
pair apply&mine	1 0 0 0 0 0 0 0 0 16
pair apply&move	2 -1 -1 -1 6 -1 -1 -1 -2 -13
pair apply&not	0 -18 -6 10 8 -8 4 -9 18 -9
pair apply&offer	-1 -1 0 0 9 0 -1 0 -5 2
pair apply&office	-5 -2 -1 -6 10 -1 9 -1 -3 -7
pair apply&official	3 -1 0 -1 0 0 0 0 0 -2
pair apply&onward	3 -3 -3 -4 3 -3 13 -3 -5 -22
pair apply&other	-8 -4 -3 10 14 -2 -6 -2 0 11
pair apply&pay	-16 -2 -1 -2 27 -1 -13 -1 8 10
pair apply&prepare	1 -3 -2 -2 12 -2 -6 -2 5 11
pair apply&property	-1 -1 0 0 5 0 -1 0 -1 57
pair apply&received	-20 -22 -10 -10 8 -9 -32 -11 107 -19
pair apply&recruiter	-22 -6 2 0 17 -4 15 -3 1 4
pair apply&remind	2 -4 -1 11 -7 -1 1 -1 -1 11
pair apply&review	-14 15 -6 12 -5 -5 -14 -6 23 -5
pair apply&role	-18 19 -13 0 17 1 -8 -11 15 -23
pair apply&sales	-6 10 -2 -1 1 -1 -4 -1 4 -6
pair apply&send	1 -7 -6 -6 -12 -6 -7 17 25 12
pair apply&shop	-2 -3 -1 -1 -1 -1 -5 9 4 -21
pair apply&sign	-6 -4 -1 -1 -11 -3 -9 8 26 8
pair apply&slot	8 -8 2 -3 -16 -1 -4 -2 23 2
pair apply&sorry	-1 -1 0 0 5 0 -1 0 -1 32
pair apply&stage	-6 16 -3 -4 -2 -2 3 -1 -2 13
pair apply&study	0 -1 -1 -1 2 -1 -1 -1 4 19
pair apply&talk	-11 28 -2 -2 -2 -2 -5 -3 0 -10
pair apply&task	4 -3 -1 -1 -1 0 -1 0 3 11
pair apply&team	-12 4 1 -8 1 -3 19 -2 0 33
pair apply&thank	-17 17 -10 -6 -37 -10 -67 -5 135 -73
pair apply&ticket	-4 0 -3 -2 -5 -2 -8 -2 27 -15
pair apply&time	35 -6 -13 -2 -24 -13 -39 5 58 -29
pair apply&wait	-2 -2 2 -1 -1 -1 -3 -1 10 28
pair apply&wish	-4 1 -1 -1 -5 -1 -2 -1 14 -6
pair ask&asked	-41 -3 18 -11 -5 21 49 -14 -15 -22
pair ask&available	-12 26 1 -5 1 -1 -9 0 -1 -33
pair ask&back	-5 -6 -1 -1 -1 3 12 0 -1 -15
pair ask&book	-45 16 14 15 -4 23 -15 -1 -3 -7
pair ask&call	-9 32 8 -7 2 -6 2 -5 -17 8
pair ask&candidate	-2 6 -1 -2 7 -1 -20 8 4 -1
pair ask&choose	-16 34 5 -4 -5 -2 -10 -2 -1 25
pair ask&cold	1 0 0 0 0 0 0 0 0 21
pair ask&confirm	14 -7 -1 -1 -1 -1 -3 2 -2 10
pair ask&deadline	-12 42 -8 -6 -5 16 -29 -1 3 5
pair ask&decide	-3 -13 -1 -1 -8 1 13 -4 16 -4
pair ask&document	9 -28 -3 -2 -3 -6 37 -2 -3 11
pair ask&feedback	-1 -1 0 0 4 2 -1 0 -1 3
pair ask&hear	-5 41 14 -4 -9 -2 -31 5 -8 39
pair ask&hitch	2 -1 -1 0 0 0 -1 2 0 30
pair ask&inbox	-8 -21 -4 -3 -8 -6 4 50 -3 -24
pair ask&interview	-11 19 10 1 -13 -3 -22 14 6 19
pair ask&invite	-8 17 -2 15 -3 -2 -6 -3 -7 -21
pair ask&keen	1 -10 -3 -2 2 -6 26 -5 -4 -18
pair ask&link	-5 7 -1 -2 -4 -3 7 2 0 26
pair ask&lure	-1 -4 -1 -1 -1 -2 12 -1 -1 -7
pair ask&machine	-2 -2 -2 -1 -3 -2 -5 27 -10 -6
pair ask&meet	-17 23 0 16 -4 -3 -10 -3 -3 3
pair ask&move	-17 -14 36 -3 -2 1 -4 4 -2 -8
pair ask&not	-10 12 -16 20 -10 -2 -5 16 -4 26
pair ask&office	-1 0 -1 -1 -1 -1 5 -1 -1 39
pair ask&onward	-2 25 -2 -1 -6 -1 -7 5 -11 -26
pair ask&other	-9 7 24 -4 5 -2 -18 -1 -1 5
pair ask&pay	-2 -2 3 -1 -1 -1 5 -1 -1 -2
pair ask&prepare	22 -5 -6 -8 -3 -2 7 -3 -2 56
pair ask&recruiter	-3 -4 -1 -1 -2 -3 8 9 -2 39
pair ask&remind	4 -13 -4 3 -3 24 -6 -3 -2 -32
pair ask&review	-1 5 -2 -1 -1 2 -3 -1 1 -34
pair ask&role	5 15 -5 -4 2 -3 -9 7 -8 8
pair ask&send	10 -18 -7 -5 -8 1 39 -5 -9 3
pair ask&shop	0 6 -2 -1 -2 -1 -4 8 -4 -3
pair ask&sign	-1 -17 -4 -4 -5 39 -8 7 -6 -27
pair ask&slot	-17 39 5 9 -11 6 -9 -9 -12 -23
pair ask&stage	0 1 -1 -1 -1 -1 0 0 2 15
pair ask&study	7 -10 -1 -1 10 -1 -1 -1 -3 -10
pair ask&talk	4 0 3 -4 7 5 -12 -1 -1 18
pair ask&task	13 -6 -1 -2 -8 -1 -6 -2 12 -11
pair ask&team	0 -1 -2 -1 -2 -2 13 -1 -4 30
pair ask&thank	-3 7 -2 -2 -3 1 -4 13 -8 11
pair ask&ticket	-5 -5 -1 -2 -2 12 -11 15 1 7
pair ask&time	1 0 -2 8 -7 29 11 -17 -22 -40
pair ask&urgent	-1 -1 -1 -1 -3 -1 -2 10 -1 2
pair ask&video	-13 0 -2 18 -1 -1 -1 -1 -1 6
pair ask&wait	0 -3 20 -2 -1 -1 -13 0 -1 3
pair asked&available	-31 74 -16 -9 -10 -8 15 -8 -8 -25
pair asked&call	-8 20 -12 -3 -5 -14 30 -6 -3 -16
pair asked&choose	-25 43 -4 -1 -1 -3 -8 -1 -1 -4
pair asked&confirm	-30 23 12 -2 -2 -1 5 -2 -2 8
pair asked&deadline	-12 -11 -3 -4 -2 -5 35 5 -4 -36
pair asked&document	-12 -13 -3 -1 -13 -4 50 -2 -3 -24
pair asked&hear	10 -13 -2 -1 3 3 3 -1 -1 26
pair asked&hitch	17 -3 -11 -1 0 0 -1 0 0 3
pair asked&interview	-25 33 21 -5 -4 -2 -7 -4 -7 28
pair asked&meet	-12 37 -2 -2 -2 -3 -10 -2 -3 -49
pair asked&move	6 -20 29 -2 -2 -2 -5 -2 -2 -22
pair asked&not	20 8 -15 -2 0 -1 -6 -1 -1 -20
pair asked&office	-1 10 -1 -1 -1 -3 -1 0 -1 47
pair asked&other	-8 -20 36 -3 -1 -1 -2 -1 0 -12
pair asked&pay	-2 -2 3 -1 -1 -1 5 -1 -1 -4
pair asked&prepare	-25 -1 21 -2 -2 -4 18 -2 -1 3
pair asked&remind	26 0 -41 -7 -6 -15 53 -6 -4 10
pair asked&role	-7 6 -3 -4 0 -5 20 -3 -4 -21
pair asked&sales	0 0 0 0 0 0 0 0 0 23
pair asked&send	-7 -19 9 -2 -13 -4 42 -2 -3 -46
pair asked&sign	-1 -2 -1 -1 -1 9 -2 -1 -1 4
pair asked&slot	-43 25 60 -12 -9 -16 15 -9 -11 16
pair asked&stage	-5 3 -1 -2 -2 -2 3 8 -1 -3
pair asked&study	-2 -3 -1 -1 11 -1 -2 0 -1 1
pair asked&talk	-9 47 3 -2 -4 -3 -25 -2 -3 3
pair asked&team	-5 -11 -3 -1 -1 -2 27 -3 -1 30
pair asked&time	-94 60 50 -22 -15 12 39 -17 -13 23
pair asked&video	20 -7 -4 -1 -1 -1 -2 -1 -1 -2
pair asked&wait	40 -9 -38 -3 -10 -7 31 -2 -2 4
pair available&book	-4 22 -1 -2 -1 -11 -2 0 -1 23
pair available&call	-10 22 -4 -3 -8 -5 14 -8 4 0
pair available&candidate	-1 2 -1 -1 -1 3 -1 -1 1 -6
pair available&choose	-3 12 -1 -1 -1 -1 -2 -1 -2 -25
pair available&confirm	-10 31 -12 -2 -2 -2 -3 -1 0 28
pair available&deadline	-7 23 -2 -2 -2 -2 -3 -2 -3 -40
pair available&hear	12 -11 2 -1 5 -1 -6 1 -2 3
pair available&hitch	18 -2 -13 -1 0 0 0 0 0 5
pair available&interview	-23 44 -14 -4 -4 -2 -7 13 -2 -20
pair available&invite	1 4 -1 -1 -1 -1 -1 -1 1 2
pair available&link	-5 29 -2 -2 -2 -12 -3 -2 -2 -11
pair available&meet	-9 21 7 -4 -3 -1 -7 -1 -2 4
pair available&move	-8 -9 24 3 -2 -1 -5 -2 -1 -1
pair available&not	15 0 -7 -2 -6 -1 2 1 -2 -11
pair available&other	-3 3 -3 -2 6 -2 2 -1 -1 12
pair available&prepare	-2 -4 7 -1 -3 -2 10 -4 -1 -1
pair available&remind	-2 -6 7 -4 5 -1 5 -1 -2 -3
pair available&role	-7 -10 -4 -1 -3 7 12 2 4 19
pair available&send	-3 7 -1 -1 -1 -1 1 -1 -1 -3
pair available&slot	-8 43 -5 -1 -6 -4 -8 -3 -7 -14
pair available&stage	-1 -2 0 0 -1 0 4 0 0 29
pair available&talk	-3 13 -1 -1 -2 -1 -9 -1 5 5
pair available&thank	0 1 -1 -1 -1 -1 -18 -1 22 -5
pair available&ticket	-3 14 -2 -2 -1 -1 -3 -2 -1 -1
pair available&time	-47 100 -10 -12 -4 -2 -15 -8 -2 -29
pair available&video	3 6 -1 -1 -1 -1 -3 -1 -1 -6
pair available&wait	-9 -3 -2 2 0 -1 26 -9 -4 2
pair away&back	-3 -2 -2 -2 -1 -2 -8 23 -1 -3
pair away&book	-12 8 2 2 -1 5 -3 -1 -1 -4
pair away&deadline	-7 -6 -4 -4 -14 -5 2 26 12 -11
pair away&filled	-8 8 -2 1 10 -1 -8 2 -1 -4
pair away&hear	-1 -1 -1 -1 -1 2 2 2 -1 5
pair away&inbox	-2 -2 -4 -7 -3 -3 -10 32 -1 -6
pair away&meet	-1 -1 1 -1 -1 -1 -3 8 -1 -3
pair away&not	-8 -12 5 4 -7 -1 24 -4 -2 -10
pair away&offer	-2 -1 -1 -1 -1 10 -3 0 -1 -7
pair away&pay	-3 -2 -1 -1 -25 8 24 2 -1 -8
pair away&role	-2 -1 -1 2 -1 5 -3 1 -1 28
pair away&sorry	-3 -8 4 9 -1 -1 1 -1 -1 -4
pair away&team	-8 -10 10 -2 11 0 10 -9 -1 0
pair away&time	-21 -7 -1 -4 -10 -6 -8 62 -5 -29
pair back&deadline	-5 0 -2 -1 -2 -5 18 -1 -1 1
pair back&feedback	13 -2 -2 -4 9 -2 -16 5 -1 2
pair back&hear	7 -3 -2 -6 17 -6 -11 7 -3 -5
pair back&inbox	-1 -1 -1 -1 -3 -1 -2 11 -1 -3
pair back&send	-13 -8 -3 -3 -3 2 18 13 -3 -23
pair back&time	-15 -23 12 -7 -5 -5 12 35 -4 -25
pair book&call	11 0 -3 -3 -3 -2 -5 4 2 -10
pair book&cancel	-15 -1 4 26 -2 -2 -6 -2 -2 -4
pair book&candidate	-6 -8 4 -2 -2 -1 17 -1 -1 4
pair book&choose	-14 33 4 -1 -3 -1 -9 -1 -8 31
pair book&closer	-1 -2 -1 -1 0 -1 -1 -1 7 -3
pair book&confirm	2 -1 7 -2 -2 -2 -11 -1 10 45
pair book&deadline	1 3 -2 0 0 0 0 0 0 0
pair book&event	-4 14 3 1 -3 -5 -3 -2 -1 -10
pair book&glad	2 0 0 0 0 0 0 0 0 30
pair book&health	-3 0 -1 -1 -1 8 -2 -1 -1 -23
pair book&hear	-7 4 8 -2 -4 -1 -4 5 1 -6
pair book&hiringside	-1 1 4 -2 -1 0 -1 -1 0 -21
pair book&interview	-3 35 23 -12 -11 -8 -16 -2 -5 -60
pair book&invite	10 -3 -1 -1 -1 -1 -1 -1 -1 -17
pair book&keen	0 8 -1 -1 -1 -1 -2 -1 -1 -14
pair book&link	-6 33 -2 -3 -2 -12 -4 -2 -2 -18
pair book&meet	-13 3 4 16 -1 -1 -4 -1 -1 11
pair book&move	-16 -4 32 -3 -1 -2 -8 4 -1 -9
pair book&not	-22 -1 0 25 1 -1 -1 -1 -1 10
pair book&office	-1 -1 3 3 -1 0 -1 -1 -1 0
pair book&official	0 0 0 0 0 0 0 0 0 36
pair book&other	-3 -2 -2 2 1 -1 0 5 0 -4
pair book&pay	1 -2 2 -1 -1 4 -12 -1 11 18
pair book&prepare	-3 -2 7 1 -1 -1 -1 -1 -1 -10
pair book&property	1 0 -1 3 0 0 -1 0 0 4
pair book&recruiter	2 7 -2 -2 -1 -1 -2 1 -2 9
pair book&remind	0 -7 -2 7 -2 24 -17 -2 -1 39
pair book&review	3 1 -2 0 0 0 0 0 0 4
pair book&role	-13 18 -7 5 -2 12 -8 -2 -4 -30
pair book&sales	0 3 0 0 0 0 -1 0 0 15
pair book&send	15 -6 -1 -1 -1 1 -4 -1 -1 15
pair book&shop	10 12 -2 -6 -1 -2 -9 -1 -1 0
pair book&sign	15 -2 -2 -1 -2 1 -5 -3 -2 4
pair book&slot	2 43 0 17 -10 -9 -31 1 -13 11
pair book&sorry	-4 -1 -2 11 1 -1 -2 -1 -1 0
pair book&stage	16 -10 -2 2 -2 -2 3 -2 -3 -10
pair book&talk	9 16 -4 -2 -4 -6 -5 -2 -2 -1
pair book&team	30 -14 -6 -6 -4 -1 2 2 -3 -25
pair book&thank	-7 11 -1 -1 -1 0 -1 0 0 8
pair book&ticket	-3 5 -1 -1 -2 1 -10 -1 11 8
pair book&time	11 -10 0 25 -7 29 -43 -10 4 43
pair book&video	-14 0 -1 18 -1 -1 -1 -1 -1 -29
pair book&wait	11 -4 -1 -4 -8 7 -9 -2 11 -3
pair bounce&inbox	-8 -3 -3 -2 -7 -2 -11 34 2 -11
pair bounce&machine	-2 -3 -1 -1 -3 -1 -2 11 1 6
pair bounce&not	-9 -5 -3 -3 -8 -2 -13 46 -3 -14
pair call&cancel	-7 -3 -5 41 -6 -6 -10 -4 -2 -5
pair call&choose	3 -1 -3 0 -2 0 -1 0 5 28
pair call&closer	-1 -2 -1 0 -1 0 -1 -1 7 7
pair call&confirm	10 -3 -2 -1 -1 1 -2 -1 -1 -3
pair call&deadline	-4 4 3 -3 -3 -2 6 -1 -1 -2
pair call&decide	-2 -12 -6 -1 -1 -1 25 -2 0 1
pair call&enjoyed	2 42 -2 -1 -4 -1 -24 -1 -12 19
pair call&family	-3 0 2 -1 -5 0 -2 -1 9 13
pair call&glad	-5 -10 -5 -1 4 1 20 -1 -1 37
pair call&hear	12 4 13 7 -1 -4 -32 -2 3 3
pair call&hiringside	-1 -6 11 -3 -1 -1 -1 -1 1 -15
pair call&interview	22 -8 1 -2 -12 -7 -11 3 14 -13
pair call&invite	23 -12 -1 -1 -1 -1 -3 -2 -1 7
pair call&keen	10 -9 -2 -2 -2 6 -4 1 0 -14
pair call&meet	2 -1 -1 -1 -1 -1 3 -1 1 -10
pair call&move	0 -1 2 -2 -1 -1 0 5 -1 19
pair call&not	8 14 -10 -4 -6 -4 5 -1 -2 6
pair call&offer	-2 6 -2 -1 -1 3 -5 2 -1 -3
pair call&office	23 -7 4 -5 -2 -4 -6 -1 -1 17
pair call&other	-1 -1 13 -1 -1 -2 -13 5 1 17
pair call&pay	12 -2 0 -2 -1 0 -5 -1 -1 -29
pair call&recruiter	-2 8 -1 -1 -3 -1 -2 -1 2 0
pair call&remind	8 -14 -5 17 -9 -17 28 -6 -3 -24
pair call&review	-2 -1 0 -1 -5 0 -1 -1 11 21
pair call&role	55 -8 -10 -7 -6 -4 -28 4 5 -4
pair call&send	5 -18 -3 -3 -1 6 19 -3 -2 -7
pair call&sign	-8 -1 -1 -1 0 12 -1 0 0 28
pair call&slot	18 7 -24 -1 -7 -9 26 -3 -6 -18
pair call&talk	28 4 -4 -7 3 -7 -18 -3 4 -30
pair call&team	4 -15 -7 -4 -5 6 13 8 2 -21
pair call&time	51 -6 -13 -11 -12 -12 33 -14 -14 52
pair call&video	14 0 -4 -2 -1 -1 -2 -2 -1 -37
pair call&wait	-1 -2 17 -2 -1 -2 -11 1 1 -6
pair call&wish	8 14 -2 -5 5 -7 -10 -1 -1 -4
pair cancel&event	-6 -1 -1 12 -1 -1 -1 -1 -1 -1
pair cancel&hold	-11 -2 5 15 -3 -1 -2 -1 -1 -4
pair cancel&interview	-78 -9 2 134 -16 -4 -17 -6 -5 -17
pair cancel&move	1 0 0 0 0 0 0 0 0 18
pair cancel&not	-7 -2 2 14 -2 -1 -2 -1 -1 15
pair cancel&remind	-18 -4 15 45 -8 -7 -17 -4 -2 3
pair cancel&role	-12 -3 -7 41 -6 -2 -8 -2 -1 -4
pair cancel&slot	-14 -1 8 13 -1 -1 -2 -1 -1 5
pair cancel&sorry	-10 -4 -3 51 -8 -7 -14 -4 -2 2
pair cancel&time	-58 -8 13 103 -10 -6 -22 -6 -5 -9
pair candidate&choose	-9 0 2 1 11 -2 -6 -2 7 -3
pair candidate&closer	-2 -10 -1 -2 16 -1 -2 -1 3 -16
pair candidate&confirm	-8 -2 4 3 -3 1 5 -1 1 15
pair candidate&deadline	3 0 -3 -3 -1 -2 19 -2 -9 -21
pair candidate&decide	1 -3 -2 2 4 -1 4 -2 -3 18
pair candidate&enjoyed	-1 15 -1 -1 3 -1 -6 -1 -6 -7
pair candidate&feedback	2 -2 -1 -1 4 0 1 -1 -2 -19
pair candidate&filled	-2 -10 -1 -2 20 -1 -1 -1 -2 0
pair candidate&glad	22 2 -2 -3 -4 -1 -11 0 -4 -22
pair candidate&hear	8 -18 2 0 5 -2 4 -1 3 -42
pair candidate&hiringside	-4 -1 4 -1 1 2 -1 0 -1 25
pair candidate&interview	2 -6 2 8 -3 -2 -5 0 5 58
pair candidate&invite	-1 -3 -1 10 0 -1 -2 -1 -2 -9
pair candidate&keen	0 1 -1 -1 -1 2 -1 1 0 -6
pair candidate&link	0 4 -1 -1 -1 -1 -1 -1 2 -23
pair candidate&meet	2 -3 -1 -2 1 -1 1 1 2 -24
pair candidate&move	-4 -2 -1 -1 0 -1 21 0 -11 -3
pair candidate&not	-7 -5 -2 -2 21 -2 -6 -2 6 -27
pair candidate&offer	-1 -2 -1 -1 6 2 -1 -1 -1 22
pair candidate&onward	-3 0 -2 -2 8 -1 3 -2 -2 0
pair candidate&other	-8 -11 -3 9 25 -2 -5 -2 -4 6
pair candidate&prepare	-4 -2 -1 -1 1 -1 19 -2 -10 -4
pair candidate&received	-6 -5 -3 -3 -1 -2 -9 -3 33 5
pair candidate&recruiter	-5 -3 4 3 -10 -1 11 -1 2 -2
pair candidate&remind	-7 -1 -2 11 -8 -1 11 -1 -2 -2
pair candidate&review	2 -2 -1 -1 5 -1 -2 -1 1 27
pair candidate&role	-4 -14 -7 4 44 -5 -3 -5 -9 23
pair candidate&sales	-5 8 -1 -1 0 -1 1 -1 -2 -1
pair candidate&send	-5 -2 -1 -1 -1 -1 9 -1 3 -8
pair candidate&shop	-1 -2 0 0 -2 0 0 9 -3 5
pair candidate&sign	-6 -4 -2 -2 1 -2 25 8 -17 -21
pair candidate&slot	-4 -1 3 -2 5 -1 -1 -1 2 23
pair candidate&stage	8 5 -5 -6 -5 -4 15 -4 -4 -2
pair candidate&study	0 -9 -1 -1 16 -1 -1 -1 -2 -8
pair candidate&talk	-2 -1 -1 0 -3 -1 11 -1 -3 16
pair candidate&team	-2 -10 1 -10 2 -4 39 -3 -13 -15
pair candidate&thank	-3 0 -2 -2 1 -1 -5 -2 13 -9
pair candidate&ticket	5 -1 -2 -2 -3 -1 5 -1 -1 -13
pair candidate&time	-2 -4 -2 16 -9 -4 14 -4 -4 23
pair candidate&wait	-9 -2 1 -1 -3 -1 24 -1 -7 29
pair choose&closer	-2 -2 -1 -1 2 -1 -2 -1 7 -13
pair choose&confirm	-5 -1 1 5 0 2 -1 0 0 19
pair choose&deadline	-5 11 -3 -5 -29 -4 39 -4 -1 -29
pair choose&decide	-2 -2 -1 -1 2 8 -3 -1 0 -7
pair choose&filled	-1 -5 -2 0 22 -2 -7 -1 -3 -10
pair choose&glad	-4 -8 -1 -2 -8 29 -3 -1 -2 -4
pair choose&health	-1 -1 0 0 0 4 -1 -1 0 26
pair choose&hear	-10 -3 -4 32 -4 -3 -21 -5 17 -18
pair choose&hold	-3 -2 -2 5 -8 -2 16 -1 -1 -9
pair choose&interview	-16 13 1 2 -7 10 -7 -3 7 32
pair choose&invite	1 3 -1 3 -7 8 -3 -1 -2 -16
pair choose&keen	-1 2 -1 -1 -1 2 2 -1 -1 23
pair choose&link	-9 22 10 -8 -4 -2 -4 -2 -3 21
pair choose&meet	-3 4 -4 8 2 -1 -4 -1 0 -1
pair choose&not	-8 6 -9 31 -8 -5 -19 -2 15 -29
pair choose&offer	-5 -3 -4 3 12 7 -3 -1 -5 -12
pair choose&office	-4 -3 -5 4 1 6 6 -2 -2 9
pair choose&onward	-4 0 -2 1 12 -1 -3 -1 -3 -4
pair choose&other	-13 -4 9 -8 55 -6 -26 -4 -3 -4
pair choose&pay	-3 -3 -1 -1 -8 23 -5 -1 -1 -5
pair choose&prepare	-2 -2 -1 6 -1 2 -1 -1 -1 1
pair choose&recruiter	-7 -1 6 1 -2 0 -7 3 8 -64
pair choose&remind	-1 1 -1 0 3 0 -1 0 -1 31
pair choose&review	-2 0 -1 -2 -3 -3 0 -2 11 23
pair choose&role	-8 -11 -4 -1 12 14 8 -3 -6 -22
pair choose&sales	-2 0 -1 -1 -1 9 -2 -1 -2 -1
pair choose&send	-6 0 10 -7 1 8 -3 -1 -2 -8
pair choose&sign	-7 -6 -2 -4 5 31 -8 -2 -6 -12
pair choose&slot	-20 61 12 -8 -8 -3 -20 -3 -11 39
pair choose&sorry	-1 -1 -1 3 3 0 -1 0 -1 32
pair choose&stage	18 -2 -11 20 -18 -8 10 -6 -3 -19
pair choose&study	0 -1 0 0 3 0 -1 0 -1 4
pair choose&team	-13 0 6 1 0 11 -1 -3 0 -23
pair choose&thank	-5 8 -1 -2 2 -1 -1 -1 1 -11
pair choose&ticket	-2 8 -1 -1 -2 -1 2 -2 0 -7
pair choose&time	-13 15 -3 16 -2 2 -7 -3 -5 31
pair civic&interview	8 2 -1 -2 1 -1 -4 -2 -1 15
pair civic&invite	-5 -4 0 -2 -1 23 -10 -1 0 14
pair civic&recruiter	5 3 -1 -1 -2 -1 -1 0 -3 -1
pair civic&review	-2 13 -2 -3 7 -4 -6 -1 -3 -18
pair civic&role	7 9 -2 -4 8 -3 -11 -1 -4 -27
pair civic&team	6 1 -1 -2 -6 6 3 -1 -6 24
pair civic&thank	0 0 0 0 2 0 0 0 -1 22
pair civic&time	-3 -5 -1 -4 8 22 -14 -1 -1 46
pair closer&hear	-2 -3 -1 -1 -1 -1 -8 -2 19 0
pair closer&inbox	0 8 -1 -1 -2 -1 -4 6 -6 7
pair closer&interview	-1 -4 -1 -2 2 -1 -7 -1 16 -12
pair closer&not	-2 6 -2 -4 52 -2 -9 -3 -36 -20
pair closer&other	-2 -10 -1 -2 20 -1 -2 -1 -1 3
pair closer&recruiter	-2 -3 -1 -1 25 -1 -2 -1 -15 -15
pair closer&review	-2 6 -2 -3 3 -4 -8 -1 11 -17
pair closer&role	-4 7 -3 -4 34 -5 -12 -2 -10 -17
pair closer&thank	-1 -3 -1 -1 4 -1 -3 3 3 -6
pair closer&time	0 -1 -1 -3 8 1 -6 2 -1 -2
pair closer&wait	-1 -1 -1 -1 9 -1 -4 -1 0 -1
pair cold&hear	-2 -1 -2 -10 -5 -4 17 -2 9 -3
pair cold&interview	8 4 -2 -2 -2 -4 -3 -1 0 6
pair cold&office	7 7 -2 -2 0 -4 -4 -1 -2 -6
pair cold&role	10 0 -2 -3 -4 -3 -5 -2 9 -5
pair cold&sales	8 4 -2 -2 0 -4 -3 -1 -1 -3
pair cold&talk	8 0 -1 -2 -3 -4 6 -1 -4 18
pair cold&team	6 1 -1 -2 -3 -4 8 -1 -4 16
pair cold&time	9 -2 0 -2 -1 -1 -2 0 -1 5
pair confirm&deadline	6 -5 1 -2 -2 3 0 -1 -1 8
pair confirm&event	3 -1 -2 5 -1 -1 -1 -1 -1 -24
pair confirm&glad	6 -3 -2 -1 -1 6 -2 -1 -1 6
pair confirm&hear	-6 1 0 5 -1 1 1 -1 1 1
pair confirm&hiringside	-3 -1 4 -1 0 2 -1 0 0 -8
pair confirm&inbox	-2 -1 -1 -1 -1 -1 -1 5 1 -5
pair confirm&interview	14 -9 10 -5 -6 -3 -2 4 -4 -14
pair confirm&invite	-1 -2 -1 6 -1 -1 -2 -1 1 -5
pair confirm&keen	0 -1 -1 0 0 4 -1 0 0 2
pair confirm&link	0 -1 0 0 -1 2 -1 3 -1 4
pair confirm&meet	2 -3 5 1 -1 -1 -2 -1 -1 2
pair confirm&move	-3 -1 6 -2 -1 0 -1 3 -1 3
pair confirm&not	-6 -3 2 4 -22 -2 23 4 -2 -10
pair confirm&office	-1 0 -3 6 0 0 -1 0 0 22
pair confirm&official	0 0 0 0 0 0 0 0 0 18
pair confirm&prepare	3 -1 2 -1 -1 -1 -2 -1 1 13
pair confirm&property	0 0 0 0 0 0 0 0 0 19
pair confirm&received	-1 -1 -1 -1 -2 -1 -1 -1 7 14
pair confirm&remind	10 -1 3 -5 -1 -1 -2 -1 -1 -18
pair confirm&role	11 -5 -4 -2 -21 -1 19 -3 5 -12
pair confirm&sales	3 -1 -1 -1 -1 0 -2 0 3 20
pair confirm&shop	0 -1 -1 -1 3 -1 -4 -1 5 2
pair confirm&sign	-2 -1 -1 0 -2 3 6 0 -3 31
pair confirm&slot	10 5 1 -4 -3 -1 -4 -3 -1 -23
pair confirm&stage	5 -1 -3 -1 -1 -1 2 -1 -1 -20
pair confirm&talk	11 -2 -7 -1 -3 -1 7 -1 -4 -9
pair confirm&team	3 -4 4 -4 0 -2 7 -1 -3 -17
pair confirm&thank	-17 -3 20 -2 -1 -2 5 -2 2 -7
pair confirm&time	26 9 3 -8 -10 -1 -20 -4 5 4
pair confirm&video	12 -2 -3 -1 -1 -1 -1 -1 -1 -18
pair confirm&wait	-2 1 -1 -1 -3 -1 -1 -1 8 3
pair deadline&decide	31 -6 -5 -4 -6 1 2 -6 -7 -21
pair deadline&document	-5 -2 -2 -1 -1 -3 16 -2 -1 -9
pair deadline&education	-1 -1 -1 -1 1 -1 -4 -1 7 22
pair deadline&feedback	6 -3 -2 -2 -6 0 11 -2 -3 -6
pair deadline&filled	14 7 -2 -2 1 -1 -4 -9 -4 7
pair deadline&hear	-5 -3 2 -10 -13 25 -23 0 26 6
pair deadline&hiringside	0 -1 -1 2 -1 0 -1 0 2 5
pair deadline&hitch	2 -1 1 -1 -1 1 -1 1 -1 17
pair deadline&hold	-12 -2 -6 7 -8 -3 28 -2 -1 -9
pair deadline&inbox	10 -4 1 -2 -2 -3 -5 7 -2 20
pair deadline&interview	7 -7 4 -3 3 -3 1 2 -5 17
pair deadline&invite	-3 -5 2 7 0 -1 -3 -1 4 -3
pair deadline&keen	-4 -3 -1 -1 -2 0 13 -1 -1 10
pair deadline&link	-7 25 -3 -2 -3 0 -3 -2 -4 20
pair deadline&lure	0 -2 0 0 -1 -2 6 0 0 21
pair deadline&meet	-10 1 -15 15 -6 -3 18 1 -1 -3
pair deadline&move	0 -2 -6 -2 -1 1 10 -1 -1 -5
pair deadline&not	18 -3 2 -7 -11 -6 12 -5 1 -16
pair deadline&offer	0 -3 -1 -1 1 0 5 -1 -1 15
pair deadline&office	-6 0 -1 -1 -6 -2 19 -1 -1 -4
pair deadline&other	-8 -10 12 3 -3 -2 12 -2 -2 -9
pair deadline&prepare	-1 -8 -1 -1 -1 2 10 -1 2 6
pair deadline&received	-6 -2 -2 -2 -3 -1 10 2 3 9
pair deadline&recorded	-9 21 -1 -1 -1 -1 -2 -1 -5 5
pair deadline&recruiter	-4 -4 -3 -2 25 -8 -9 1 3 -8
pair deadline&remind	-8 -1 -3 -3 -3 3 20 -2 -3 11
pair deadline&review	-4 -3 -3 -3 -6 -4 10 -3 15 3
pair deadline&role	-7 -3 -5 -7 25 -12 10 0 -1 41
pair deadline&sales	3 1 -1 -1 -1 1 0 -1 -1 7
pair deadline&send	7 -8 -4 -3 -4 20 -2 -4 -3 -22
pair deadline&shop	0 0 0 0 0 0 0 3 -1 9
pair deadline&sign	-9 -17 -6 -5 -7 92 -38 -5 -5 -31
pair deadline&slot	-6 -5 7 -5 -6 15 6 1 -6 29
pair deadline&stage	-11 -3 -4 -5 -27 -7 58 4 -5 23
pair deadline&study	0 0 0 0 0 0 0 0 0 51
pair deadline&talk	17 -10 -4 -3 -2 -4 22 -15 -1 35
pair deadline&task	2 -3 -1 -1 -1 -8 13 -2 1 0
pair deadline&team	5 -18 -24 22 -7 -8 41 -19 8 -30
pair deadline&thank	5 -10 -5 -5 13 -2 -3 2 4 -32
pair deadline&ticket	-19 2 -12 -11 39 22 -18 -7 3 -25
pair deadline&time	-8 23 -38 -21 -26 48 34 -16 4 -4
pair deadline&wait	-6 -5 4 -2 -8 2 6 -2 10 2
pair decide&feedback	8 -2 -1 -2 4 -1 -3 -1 -3 7
pair decide&hear	10 -6 -4 -7 7 -5 10 -2 -2 -12
pair decide&interview	4 -4 -2 2 -6 -1 -6 0 14 1
pair decide&not	-8 -4 -9 5 31 -4 -9 -3 1 7
pair decide&offer	1 -1 0 0 -1 0 0 0 3 42
pair decide&office	-8 -2 -7 -2 18 4 2 -2 -2 -12
pair decide&other	-3 -2 -1 -1 13 -1 -2 -1 -2 43
pair decide&received	5 -4 -1 -1 6 -1 -1 -1 -2 -5
pair decide&remind	-6 -1 -1 2 -1 3 7 -1 -1 1
pair decide&role	-6 -2 -8 14 15 -1 -9 -1 -1 23
pair decide&sign	2 -2 -1 -1 -3 11 -8 -1 2 17
pair decide&sorry	-3 -1 -1 3 6 -1 -2 -1 -1 22
pair decide&team	4 -15 -7 5 12 -6 25 -14 -5 -7
pair decide&ticket	6 -5 -3 -3 -4 -2 20 -4 -5 -12
pair decide&time	-7 -15 -9 4 -3 5 32 -4 -3 1
pair decide&wait	-11 -3 -8 -4 3 -1 39 -12 -3 -6
pair document&glad	9 -5 -2 -2 -2 13 -6 -4 -2 -34
pair document&hear	-1 -1 -1 -1 -1 -1 6 1 -1 -7
pair document&interview	8 -9 -2 -3 -2 15 -4 -2 -2 -10
pair document&meet	11 -6 -2 -1 -1 -1 -1 -1 -1 17
pair document&offer	-2 -2 -1 -1 -1 6 2 -1 -1 -4
pair document&official	-12 2 -1 -1 -1 -4 18 -1 -1 15
pair document&onward	-3 -3 -1 -1 0 1 10 -1 -1 -3
pair document&prepare	-2 -5 -3 -2 -2 -5 23 -3 -1 41
pair document&review	3 -2 -1 -2 0 -5 11 -2 -1 -3
pair document&role	-1 -10 -1 -2 0 14 -2 -1 2 -8
pair document&send	-6 -12 -4 -2 -13 -4 46 -3 -4 -11
pair document&stage	1 -1 -1 0 1 -1 1 0 -1 6
pair document&thank	-7 -2 -1 -1 0 -1 13 -1 -1 8
pair document&time	29 -28 -6 -5 -4 -9 35 -7 -4 -41
pair document&video	10 -5 -1 0 0 0 0 0 0 17
pair education&interview	5 -1 -1 -1 -1 0 -1 -1 -1 29
pair education&invite	-1 -2 0 -1 -7 0 -1 -2 14 2
pair education&practice	1 0 0 0 -1 0 2 0 0 -3
pair education&review	-1 -1 0 0 0 -1 -4 0 8 17
pair education&role	6 -10 -1 -1 42 -1 -4 -1 -30 11
pair education&slot	1 0 0 0 1 0 0 0 0 34
pair education&team	-1 -1 -1 -1 -1 -1 -1 -1 7 40
pair education&time	5 -2 -1 -1 -1 -1 -5 -1 7 21
pair enjoyed&feedback	15 -10 -6 -1 4 -1 0 -1 -1 -5
pair enjoyed&hear	-6 -1 -1 -1 -13 1 23 -1 -1 -3
pair enjoyed&interview	-2 7 -3 -1 -1 -1 4 -2 -1 -6
pair enjoyed&keen	11 1 -9 -2 4 0 -2 -2 -2 2
pair enjoyed&meet	-12 -4 -4 -3 0 -14 42 -3 -2 -4
pair enjoyed&role	-3 9 -2 -2 -2 5 -1 -1 -2 -16
pair enjoyed&sales	-4 11 -3 -1 1 -2 0 -1 -1 -14
pair enjoyed&talk	30 -18 -10 -6 -10 -5 28 -5 -3 30
pair enjoyed&team	-1 1 -2 -1 0 3 7 -2 -6 -9
pair enjoyed&time	-18 22 -6 -5 -5 -20 50 -5 -14 -12
pair event&hear	-6 -1 3 5 -1 -1 -2 3 -1 -2
pair event&interview	-5 4 6 4 -2 -1 -2 -2 -2 25
pair event&meet	-4 6 -4 5 -1 -1 1 -1 -1 -4
pair event&move	2 -2 3 -1 0 0 0 -1 0 -7
pair event&recruiter	0 2 -1 -1 0 0 -1 2 -1 48
pair event&role	3 1 -2 -2 -1 -1 -2 -1 4 -7
pair event&slot	4 3 -3 2 -1 -1 -2 -1 -1 -22
pair event&talk	19 1 -7 2 -3 -5 -3 -2 -1 -9
pair event&team	5 -4 1 -1 -1 -1 -1 -1 1 -3
pair event&thank	-1 -1 -1 -1 -1 0 1 0 4 10
pair event&time	-10 4 -5 4 -6 -3 -14 34 -5 22
pair exit&time	0 -1 -1 -1 -1 8 -4 0 0 12
pair family&hear	1 20 -1 -1 -3 -1 -9 -1 -7 -11
pair family&interview	-4 4 0 -1 -5 -1 -2 -1 9 -7
pair family&keen	0 28 -4 -1 -3 -1 -10 -1 -9 7
pair family&not	-24 -3 -2 -1 -2 -14 47 -1 0 12
pair family&role	-1 5 -1 0 -1 0 -1 0 -1 28
pair family&slot	-25 0 0 -1 -2 -14 46 -1 -1 -7
pair family&team	-1 20 -1 -1 -2 -1 -9 -1 -6 -12
pair feedback&hear	19 -6 -5 -7 17 -6 -4 2 -9 -9
pair feedback&hiringside	-1 0 0 0 3 0 0 0 0 5
pair feedback&interview	6 -1 -1 -2 2 -1 -2 -1 -1 -2
pair feedback&remind	-1 0 -1 0 0 0 4 0 0 6
pair feedback&review	1 -1 -1 -1 3 -1 3 -1 -2 -5
pair feedback&ticket	1 -1 -2 -1 -6 -1 15 -2 -2 -3
pair feedback&time	-1 -3 -3 -2 -1 0 8 3 -2 -15
pair filled&interview	-19 -4 14 -5 -2 -2 -5 26 -3 -30
pair filled&not	19 -7 14 -6 -17 -2 23 -21 -3 3
pair filled&offer	-5 -6 -1 -4 22 0 -3 1 -5 13
pair filled&other	-5 -17 -2 2 21 13 -6 -2 -3 -24
pair filled&role	-16 -16 -5 14 16 -4 19 -1 -7 -13
pair filled&sign	-11 -6 -2 -5 19 -2 -3 15 -5 -10
pair filled&time	5 7 34 23 -10 -7 -18 -24 -9 -18
pair future&role	-4 -7 -2 -2 -2 -6 22 -2 4 -26
pair future&talk	-9 -5 2 -7 17 -3 4 -2 5 -3
pair future&time	-8 -2 2 -8 14 -4 4 -2 5 -4
pair glad&hear	0 10 -3 -2 1 -3 3 -3 -3 -12
pair glad&inbox	-4 -6 -4 -1 -1 -6 24 -1 -1 -4
pair glad&interview	16 -14 -3 -6 -8 28 -9 -2 -3 8
pair glad&invite	-3 -5 -1 -2 -7 32 -11 -1 -1 -10
pair glad&join	5 -7 -3 -3 7 34 -26 -5 -2 -2
pair glad&keen	-6 -8 -8 -4 4 9 21 -2 -5 -39
pair glad&meet	-20 18 -3 -4 3 22 -12 -2 -2 15
pair glad&offer	-4 -9 -2 -1 -7 29 -3 -1 -1 12
pair glad&onward	4 5 -1 -2 -2 0 -2 -1 -2 -11
pair glad&pay	-2 0 -1 -1 -7 16 -3 -1 -1 -7
pair glad&role	26 -22 -4 -9 -6 37 -14 -3 -5 -16
pair glad&send	3 5 -1 -2 1 -1 -3 -1 -1 15
pair glad&sign	-2 -2 -1 -1 8 12 -12 -1 -1 16
pair glad&slot	1 -1 -1 0 -1 4 -1 0 0 25
pair glad&stage	20 8 -2 -4 -4 -4 -9 -2 -3 -1
pair glad&talk	-5 0 -1 -2 11 12 -13 -1 -1 38
pair glad&team	9 -2 -3 -4 9 14 -17 -2 -4 -24
pair glad&time	31 -16 -5 -9 8 35 -34 -6 -4 39
pair health&interview	3 8 0 -1 -2 -1 -2 -1 -5 -19
pair health&not	-4 -1 -2 -1 -2 2 -19 30 -2 -16
pair health&offer	0 -2 -1 -1 -1 9 -2 -1 -1 -24
pair health&prepare	20 -4 -3 -6 -1 -1 -3 -2 -1 -11
pair health&remind	-1 0 2 0 0 0 0 0 0 27
pair health&role	4 -3 -1 -1 0 3 -2 -1 0 -2
pair health&slot	4 4 1 -1 -18 -1 -2 -1 14 -21
pair health&thank	-1 -1 -1 -1 -16 0 -1 -1 22 -1
pair health&time	0 -2 2 -1 -1 7 -2 -2 -1 -14
pair hear&hitch	0 -1 -2 -1 1 -1 4 0 1 -4
pair hear&inbox	13 -9 6 -3 -5 -8 -4 11 -1 -25
pair hear&interview	-59 -12 18 21 -4 -7 30 8 6 43
pair hear&invite	-28 -5 41 -1 -1 -2 -9 -2 8 2
pair hear&keen	-14 40 -2 -2 -4 -2 -8 -2 -8 18
pair hear&lure	-3 0 -1 0 -4 -2 15 -3 -2 10
pair hear&machine	-7 -6 -5 -4 -5 -3 -20 50 0 -14
pair hear&meet	-16 14 -1 7 -8 -2 8 -2 1 25
pair hear&move	0 -2 -2 -2 -9 -2 15 6 -5 -2
pair hear&not	-18 -7 -27 56 21 -10 -39 11 14 16
pair hear&offer	-2 -1 -4 5 4 -1 0 3 -5 -11
pair hear&office	-6 0 -5 5 -1 -2 9 0 -1 4
pair hear&onward	-3 23 -2 -2 8 -3 -9 1 -14 -5
pair hear&other	12 -5 25 -7 -6 -3 -18 3 0 11
pair hear&prepare	-13 -4 0 11 -2 5 4 -3 2 -13
pair hear&received	-5 5 -1 -1 -3 -1 16 -1 -7 -7
pair hear&recruiter	-49 14 6 16 26 -4 -2 2 -9 -9
pair hear&remind	-5 1 -4 -2 6 2 7 -2 -3 -4
pair hear&review	-3 -4 -2 -2 -6 -2 2 -3 19 -10
pair hear&role	10 -19 -1 -5 6 -2 8 -2 6 -24
pair hear&send	-11 -5 5 -8 -3 23 4 -3 -2 -11
pair hear&sign	-4 -2 -2 -1 -1 35 -22 -2 -1 0
pair hear&slot	2 9 -7 -6 -8 -4 6 8 -1 -13
pair hear&sorry	-2 -3 1 1 -1 -2 9 -1 -1 -2
pair hear&stage	-4 -18 -6 41 -1 -6 -7 -5 5 -6
pair hear&talk	-3 -6 -3 -5 26 -8 -9 -2 9 7
pair hear&team	-25 12 4 0 -7 -4 26 2 -8 2
pair hear&thank	34 -4 -4 -4 -4 -4 -13 1 -2 -2
pair hear&ticket	-10 -7 -4 -4 -11 -1 27 2 9 4
pair hear&time	9 -8 -27 27 -17 48 -46 -4 18 -9
pair hear&urgent	-1 -1 -1 0 -1 0 -1 5 0 6
pair hear&wait	-21 -4 20 -11 4 -7 30 -5 -6 -8
pair hiringside&interview	4 -7 26 -7 -4 -3 -2 -4 -2 -35
pair hiringside&recruiter	2 -5 3 1 -20 -1 0 -1 21 -16
pair hiringside&role	3 1 -1 -1 0 0 -1 0 0 26
pair hiringside&slot	-5 1 7 -1 0 0 0 0 0 1
pair hiringside&team	4 -5 2 0 -18 1 -1 -2 19 -22
pair hiringside&time	-4 -6 16 0 -1 -1 -2 -1 -1 -11
pair hitch&interview	-3 -1 9 -1 -1 -1 -1 -1 -1 -9
pair hitch&move	-5 -9 22 -1 -1 -1 -3 -1 -1 -7
pair hitch&not	13 -17 17 -3 -1 -2 -4 -1 -1 -14
pair hitch&remind	-4 -2 6 -2 -1 -1 2 3 -1 18
pair hitch&slot	-2 -1 9 -1 -1 -1 -2 -1 -1 -9
pair hitch&sorry	-5 -17 40 -6 -2 -2 -6 -2 -1 -34
pair hitch&time	-7 -12 27 -3 -3 -1 -1 2 -2 14
pair hold&interview	-11 2 4 13 -2 -1 -4 -1 -1 -12
pair hold&not	-10 -4 3 4 -20 5 29 -2 -4 -6
pair hold&office	-3 2 -1 -2 5 -3 8 -2 -4 -20
pair hold&remind	-7 -1 5 8 -1 -1 -1 -1 -1 -3
pair hold&role	-21 -10 -8 20 -31 -12 74 -5 -7 1
pair hold&slot	-5 -1 -2 -1 -4 -4 18 -1 -1 0
pair hold&team	-24 -2 -10 15 -1 2 35 -3 -11 -20
pair hold&time	-18 -3 -3 23 -7 -5 15 0 -2 -7
pair inbox&interview	-4 -1 5 1 -2 -1 3 1 -1 -1
pair inbox&machine	-1 5 -7 -3 -7 0 -9 19 4 2
pair inbox&move	-1 -1 6 -2 -1 -1 -9 9 -1 5
pair inbox&not	-10 -2 -3 -8 -15 -6 -22 59 8 -31
pair inbox&prepare	2 -9 -2 -1 -1 -1 -4 17 -1 -5
pair inbox&received	-11 -5 -3 -2 -1 -3 15 29 -18 0
pair inbox&recruiter	-2 -2 -1 -1 -3 -1 -2 8 4 28
pair inbox&role	-2 -1 -1 -1 6 0 -1 -1 1 0
pair inbox&send	4 -9 -3 -1 -4 -2 9 3 3 -4
pair inbox&shop	-3 9 0 -1 -2 -2 -3 3 -1 0
pair inbox&slot	1 -12 -1 -1 -1 -1 7 7 -1 9
pair inbox&sorry	-2 -2 2 -1 0 -1 -2 7 -1 -3
pair inbox&thank	1 -4 -4 -4 -7 -5 19 16 -12 -7
pair inbox&time	-5 -17 -1 -7 -6 -5 -2 45 -2 -13
pair interview&invite	24 7 8 4 -9 -8 -18 -8 0 -19
pair interview&keen	-5 43 -13 -5 -4 -3 -8 -1 -3 10
pair interview&link	-2 7 -1 -1 -1 -1 -1 2 -2 42
pair interview&lure	-5 6 0 -1 4 0 -1 0 -2 31
pair interview&machine	-3 -2 -2 -2 -2 -1 -3 16 -1 -9
pair interview&mediaword	5 2 -1 -1 0 0 -2 -1 0 19
pair interview&meet	13 6 7 -10 -3 -2 -6 -2 -3 20
pair interview&mine	-4 27 -1 -1 -4 -1 -19 14 -12 -4
pair interview&move	-48 -19 104 -12 -5 -4 -10 1 -5 -25
pair interview&not	-33 -10 -6 62 4 -4 -11 -1 -1 4
pair interview&offer	-15 19 -13 0 -9 19 -5 2 3 -42
pair interview&office	15 4 7 -7 -4 -6 -4 -2 -4 20
pair interview&official	1 -1 2 0 0 0 0 0 0 61
pair interview&onward	-2 10 -4 0 -7 -2 11 -2 -4 -4
pair interview&other	-1 -35 36 -4 -11 -2 14 3 -1 -28
pair interview&practice	7 -3 -2 -2 1 -1 -4 3 2 5
pair interview&prepare	-7 -8 20 4 -1 -2 -1 -2 -2 -4
pair interview&property	-2 -7 -1 2 -4 14 -1 -1 -1 -5
pair interview&received	6 4 -1 -2 2 -1 -4 -1 -1 41
pair interview&recorded	-14 22 3 -2 2 -3 -4 -2 -3 -10
pair interview&recruiter	-14 -3 14 10 -11 -2 -3 -1 11 21
pair interview&remind	7 -15 41 -8 -19 -5 12 -8 -5 -20
pair interview&review	3 -4 -2 -2 -3 -1 0 -2 10 25
pair interview&role	25 18 -12 -8 3 15 -24 -4 -14 -7
pair interview&sales	5 17 0 -5 -1 -6 -5 -2 -3 7
pair interview&send	28 -13 7 -11 -5 -3 10 -7 -5 4
pair interview&shop	-8 16 -3 10 -8 -1 -3 -2 -1 3
pair interview&sign	-7 -2 -2 -2 -2 -1 -3 22 -2 0
pair interview&slot	6 -5 49 3 -11 -5 -16 -8 -13 -11
pair interview&sorry	-10 -3 2 17 2 -1 -3 -2 -2 -23
pair interview&stage	7 -6 -8 -1 -20 -3 27 -4 8 16
pair interview&start	-6 20 -1 -1 -10 17 -8 -1 -10 -9
pair interview&study	5 -4 -3 -3 13 -1 1 -3 -4 -10
pair interview&talk	31 24 -26 2 -8 6 -27 -2 1 -55
pair interview&task	4 -1 -5 -2 -8 -1 -5 -3 21 -26
pair interview&team	11 -9 19 -1 -7 -7 -9 1 3 39
pair interview&thank	-38 -8 -8 -8 40 -4 11 29 -14 -60
pair interview&ticket	9 0 -2 -2 -3 -1 -12 13 -3 4
pair interview&time	31 -40 18 46 -12 -7 10 -25 -22 23
pair interview&video	4 13 2 -6 -3 -3 -3 -3 -1 9
pair interview&wait	-6 19 -4 -8 -2 -2 13 0 -10 -2
pair invite&keen	-2 8 -1 -1 -1 -1 -1 -1 -1 12
pair invite&link	1 1 -1 0 1 0 -1 0 -1 -4
pair invite&meet	3 -5 -2 -3 -2 22 -11 -1 -1 -14
pair invite&not	-3 -15 15 6 1 -1 -2 -1 -1 4
pair invite&onward	0 -1 -5 8 0 0 -1 0 0 7
pair invite&prepare	9 -5 -1 0 -1 0 -1 0 0 4
pair invite&recruiter	3 -1 -1 4 -1 0 -2 0 -1 -11
pair invite&review	6 -1 0 -2 3 -1 -2 -1 -2 12
pair invite&role	0 26 -3 -1 -3 -3 -7 -3 -7 -22
pair invite&send	39 -10 18 -7 -1 -3 -13 -13 -10 2
pair invite&sign	-2 -4 -2 -2 -7 8 -2 12 -1 -14
pair invite&slot	15 -13 7 -2 -2 -1 -2 -1 -2 11
pair invite&study	-5 -4 -1 -2 -1 23 -10 -1 0 3
pair invite&talk	13 -6 -2 -2 -2 -1 -6 -1 6 -12
pair invite&team	1 9 -6 7 -7 8 -4 -2 -5 2
pair invite&time	8 -19 -10 31 -6 19 -18 -4 0 10
pair invite&video	10 1 -3 -1 -1 -1 -2 -1 -1 -46
pair join&meet	-7 -18 -2 17 -1 24 -11 -1 -1 6
pair join&recruiter	-1 0 -1 -3 -3 24 -14 -1 -1 4
pair join&team	-6 10 -3 -5 15 9 -16 -3 -1 -1
pair join&time	20 -20 -4 -7 13 45 -40 -6 -2 -15
pair join&video	-13 -2 -1 18 14 -3 -11 -1 -1 41
pair keen&meet	-33 62 -6 -3 -4 -5 -7 -3 -1 27
pair keen&not	-6 -2 2 -7 1 -2 -11 27 -1 -9
pair keen&offer	-1 -2 -1 -1 -1 6 -2 2 -1 30
pair keen&office	-23 35 -4 -1 -1 -3 -3 -1 -1 -21
pair keen&onward	5 5 -4 -2 0 1 -3 -1 -2 -8
pair keen&prepare	-3 -7 0 -1 1 -2 12 -1 0 5
pair keen&review	0 2 0 0 -1 0 -1 0 1 14
pair keen&role	14 5 -4 -4 0 3 -7 -3 -3 -35
pair keen&sales	-3 12 -2 -1 -1 -1 -2 -1 -1 -8
pair keen&send	42 -6 -5 -3 -3 -1 -19 -4 -2 -8
pair keen&sign	-1 -1 -1 -1 -1 6 -1 -1 0 5
pair keen&slot	2 1 -1 -1 -1 4 -2 -1 -1 22
pair keen&talk	15 -2 -8 -3 -4 -3 9 -2 -3 11
pair keen&team	-5 22 -3 -3 -2 -1 3 -2 -9 -11
pair keen&time	33 -1 -5 -6 -4 3 -12 -6 -3 -2
pair keen&wait	-7 2 1 -8 0 -1 -9 25 -2 7
pair link&meet	-4 -2 0 -1 -4 -4 19 -4 1 23
pair link&move	9 -2 -6 -1 -1 0 -1 3 -1 6
pair link&role	-6 -2 9 -1 -1 0 -1 0 3 -3
pair link&send	7 0 7 -7 0 -1 -3 -1 -2 0
pair link&slot	13 15 -2 -5 -4 -3 -6 -4 -3 0
pair link&ticket	-2 8 -1 -1 -1 -1 -1 -1 -1 2
pair link&time	-10 42 -4 -5 -5 -10 2 -4 -6 -52
pair link&video	7 -7 14 -2 -2 -2 -4 -2 -2 -35
pair lure&not	4 0 -2 0 0 0 0 0 0 31
pair lure&role	-7 5 2 -1 -1 -2 5 0 -1 -9
pair lure&slot	-2 -1 2 0 -1 0 -1 0 3 9
pair lure&time	-2 -4 0 0 0 -2 10 0 -1 5
pair machine&not	-2 2 -3 -3 -8 -3 -20 40 -3 7
pair machine&thank	-1 -2 -2 -1 -1 -1 -4 21 -9 -9
pair mediaword&slot	-1 2 -1 -1 4 -1 -1 0 -1 11
pair mediaword&time	5 -2 -1 -3 4 -1 -2 0 0 30
pair meet&move	-2 -3 -5 -2 1 -1 13 0 -1 5
pair meet&not	-32 -7 27 19 -5 -4 4 -1 -3 -2
pair meet&office	-23 33 -3 4 -2 -3 -3 -2 -1 -27
pair meet&onward	1 2 -2 -1 0 -1 2 -1 -1 -9
pair meet&pay	1 -3 4 0 0 0 -1 0 0 34
pair meet&prepare	9 5 -1 1 -4 -2 -7 1 -2 11
pair meet&property	0 -2 -2 2 -3 -1 10 -1 -3 8
pair meet&received	-4 3 10 -5 0 -2 -6 0 4 -21
pair meet&remind	16 -15 8 -6 -9 -19 31 -3 -3 -6
pair meet&role	5 14 -7 2 -2 -2 -4 -3 -3 -28
pair meet&sales	5 -1 -1 0 0 0 -1 -1 0 -4
pair meet&send	5 -1 -1 -1 -1 0 -1 -1 0 14
pair meet&slot	14 -22 19 14 -3 -3 -11 -4 -3 -49
pair meet&sorry	-3 -3 14 4 -3 -1 -5 -1 -1 -5
pair meet&stage	8 -3 -2 -1 2 -1 -3 -1 -1 -18
pair meet&talk	17 14 -4 -5 4 -11 -8 -4 -4 3
pair meet&team	-15 6 -13 12 -16 -3 19 -5 14 -13
pair meet&thank	-3 -2 -2 -2 4 -1 9 -1 -3 -7
pair meet&time	46 -20 -6 -12 -13 -3 29 -8 -13 17
pair meet&video	3 -5 -5 16 -2 -2 -2 -2 -2 -23
pair meet&wait	0 -2 -2 -2 2 -1 6 -1 -1 -10
pair mine&other	0 0 0 0 0 0 0 0 0 -3
pair mine&sign	0 0 0 0 0 0 0 0 0 15
pair mine&time	-8 -1 11 -1 0 0 -1 0 0 2
pair move&not	-8 -3 -2 -4 16 -1 9 -3 -3 15
pair move&office	-3 -1 0 -1 15 -2 -6 -1 -1 11
pair move&other	-2 -1 -2 2 1 0 -1 5 -1 -1
pair move&prepare	-5 -2 4 -1 -2 -1 19 -1 -11 -3
pair move&remind	-2 -2 18 -2 -1 -2 -7 -1 -1 -17
pair move&slot	-23 -9 53 -6 -5 -4 -5 2 -3 -32
pair move&sorry	-3 -1 9 -1 -1 -1 0 -1 -1 -9
pair move&talk	-1 -1 3 -1 1 0 -1 0 0 -4
pair move&team	-5 -9 -1 -4 15 -2 3 5 -1 -8
pair move&time	-24 -25 85 -16 -6 -3 3 -8 -5 3
pair move&wait	0 -2 3 -2 0 -2 -5 8 -1 -1
pair not&offer	-3 -2 -5 8 14 -1 -6 1 -6 -25
pair not&office	-8 -3 -11 7 6 -4 19 -2 -5 -1
pair not&onward	-6 -10 -1 4 12 -2 14 -3 -8 -12
pair not&other	-9 10 -10 14 2 -2 0 -2 -3 -15
pair not&prepare	26 -5 -17 6 10 -3 -7 1 -11 -25
pair not&received	-4 -4 11 -3 4 -1 -5 4 -3 54
pair not&recruiter	-17 -7 -3 -1 66 -2 -18 6 -24 25
pair not&remind	-20 -13 80 10 1 -6 -38 -9 -5 -10
pair not&review	-19 -5 -3 17 15 -1 2 -3 -3 -22
pair not&role	-18 -13 -13 21 21 -7 31 -5 -16 -2
pair not&sales	-3 -1 -30 36 -3 -1 4 -1 -1 12
pair not&send	10 -17 12 -12 -5 -7 23 -2 -2 -7
pair not&sign	-2 -3 -1 -1 -3 7 -3 11 -4 -30
pair not&slot	-21 -9 4 24 -6 -18 27 4 -4 21
pair not&sorry	-13 -33 39 18 62 -9 -54 -2 -8 -11
pair not&stage	-3 -2 -3 25 -2 -5 -9 -3 2 2
pair not&team	-16 -14 -4 3 30 3 14 -12 -4 46
pair not&thank	-1 -2 -5 -2 -3 -3 10 15 -9 10
pair not&time	-50 -33 109 74 -18 -8 -37 -27 -10 -67
pair not&video	-7 -1 -5 17 -1 -1 -1 -2 -1 -12
pair not&wait	-12 -5 -5 -1 -1 -6 6 27 -3 1
pair offer&other	-2 -2 -1 -2 10 -2 1 -1 -1 -16
pair offer&pay	-6 -3 -2 -1 -2 23 -5 -2 -2 -3
pair offer&prepare	-1 -1 -1 4 -1 3 -2 0 0 25
pair offer&remind	-1 7 -1 -1 -1 1 -4 -1 0 12
pair offer&role	-15 -11 -8 -8 2 67 -33 -3 8 12
pair offer&sales	-1 3 0 0 -1 0 -1 0 1 3
pair offer&send	-4 -3 -2 -1 -3 23 -5 -2 -2 22
pair offer&sign	-10 -10 -4 -5 15 26 -5 -3 -4 13
pair offer&slot	-1 4 -2 -2 3 9 -8 -1 -1 12
pair offer&stage	0 0 0 0 -4 0 0 0 5 34
pair offer&start	-4 -9 -2 -2 -7 29 -4 0 -1 -17
pair offer&team	-3 0 -2 3 4 2 -4 -1 1 -3
pair offer&thank	-4 3 -1 -1 0 -1 -10 -1 14 -6
pair offer&ticket	0 -1 -1 -1 -1 4 -10 -1 11 3
pair offer&time	-41 48 -18 0 -5 33 -11 -4 -3 13
pair office&onward	2 3 -2 -1 4 -1 -4 -1 -1 -5
pair office&other	-3 -1 -5 13 0 -1 -1 -1 -1 -3
pair office&pay	-2 -5 -1 -1 -2 4 8 -1 -1 -5
pair office&prepare	-5 6 -1 -1 -1 2 -1 -1 -1 0
pair office&remind	2 -6 13 -3 -1 -1 -3 -1 -1 -11
pair office&role	21 3 -10 -12 12 5 -12 -4 -4 -22
pair office&sales	32 -2 -12 1 -8 -15 11 -4 -3 7
pair office&sign	-1 2 -2 -1 -2 11 -6 2 -1 -13
pair office&slot	27 2 -13 -4 -1 -9 1 -2 -1 12
pair office&stage	4 -1 -2 -1 3 -1 -1 -1 -1 -12
pair office&study	10 -6 -1 -1 1 -1 -1 -1 -1 -13
pair office&talk	12 -1 -1 -2 -3 -4 1 2 -2 0
pair office&team	-1 2 -5 -2 7 -7 18 -3 -10 -25
pair office&time	24 -3 2 5 -11 -1 -9 -3 -3 54
pair official&prepare	-9 -4 -1 0 -1 -3 19 -1 0 6
pair official&slot	4 0 0 0 0 0 -2 0 0 -5
pair official&time	4 -1 2 0 0 0 -2 0 0 15
pair onward&other	-5 -4 -7 6 8 -2 10 -2 -4 -7
pair onward&remind	-3 -2 0 -2 -11 -2 25 -2 -2 -3
pair onward&review	-3 -3 -1 -2 10 -2 5 -1 -3 -20
pair onward&role	4 -7 0 -5 4 -1 16 -3 -7 -17
pair onward&send	5 -4 -1 -2 0 -1 1 3 -1 -2
pair onward&slot	-3 -4 0 -1 0 0 12 -3 -1 -15
pair onward&sorry	-1 -1 1 -1 4 0 -1 0 -1 3
pair onward&stage	9 13 -7 -6 -9 -4 16 -5 -7 -29
pair onward&study	-4 -4 -2 -2 7 -2 8 -1 0 -22
pair onward&team	-3 -2 -7 5 9 -2 4 -2 -4 -1
pair onward&time	-3 0 -9 11 -1 0 7 -3 -3 -2
pair other&remind	-6 -1 0 11 -19 -2 19 -1 -1 -3
pair other&review	-1 -1 -1 -1 -21 -2 26 -1 1 -2
pair other&role	-18 -15 -5 11 46 -5 -3 -4 -8 -40
pair other&send	-4 -7 16 -5 5 -1 -2 -1 -1 -9
pair other&sign	-19 -4 20 1 21 -3 -13 -2 -1 2
pair other&slot	18 -33 21 -7 3 -2 -4 4 0 40
pair other&sorry	-1 -1 -1 8 -4 0 1 0 -1 26
pair other&stage	1 -1 -1 -2 -8 -1 13 -1 -1 -5
pair other&team	-7 -4 -12 14 24 -4 -17 4 2 -12
pair other&thank	-4 -2 -17 1 5 -1 20 -1 -1 -8
pair other&time	-23 -18 36 19 15 -7 -15 -4 -3 -22
pair other&wait	-5 -2 34 -7 -4 -2 -11 -2 -2 -5
pair pay&role	6 1 -2 -2 -4 9 -4 -2 -2 -23
pair pay&sales	3 -6 -2 -1 -7 7 8 -1 -1 -16
pair pay&send	-3 -3 0 -1 -2 11 0 -1 -1 -11
pair pay&sign	-3 -4 -2 -1 -8 28 -6 -1 -2 -7
pair pay&slot	16 -1 -3 -6 -5 29 -22 -6 -5 -24
pair pay&team	-1 -5 -2 -2 -8 17 2 -1 -1 9
pair pay&time	-1 -9 2 -6 -5 34 -27 -3 13 -26
pair practice&slot	6 -1 0 -1 0 -1 -1 -2 0 -1
pair practice&time	-2 0 -1 -1 0 0 0 6 0 15
pair prepare&received	-8 -3 0 -2 -3 -2 -1 4 14 -20
pair prepare&remind	18 -3 -16 -3 -2 1 8 -3 -1 -6
pair prepare&review	-2 -2 -1 -1 -2 -1 8 -1 2 3
pair prepare&role	11 -7 -2 -4 10 0 1 -3 -8 10
pair prepare&sales	17 -2 -13 -1 0 0 0 0 0 -3
pair prepare&send	2 -8 11 -2 -1 -2 -7 8 -1 -1
pair prepare&sign	-10 -4 -2 -2 -4 10 12 -3 2 47
pair prepare&slot	4 -1 3 -1 -1 -1 -2 -1 -1 9
pair prepare&stage	1 0 1 0 0 0 -1 0 0 10
pair prepare&study	-3 4 -1 -1 0 -2 3 -1 -1 -4
pair prepare&talk	7 -8 -3 -2 -1 -2 10 -1 -1 -5
pair prepare&team	0 -11 -2 4 -2 -4 17 -2 -1 2
pair prepare&thank	0 -2 -1 -1 0 -2 -6 -1 13 -2
pair prepare&ticket	-5 -1 -1 -1 -2 -1 8 -1 2 -8
pair prepare&time	25 -27 14 -4 -9 -5 9 1 -3 -34
pair prepare&video	7 -4 -1 0 0 0 0 0 0 -2
pair property&role	-1 -7 -1 2 -3 14 -2 -1 -1 -4
pair property&thank	-1 -1 -1 -1 0 -1 8 -1 -3 10
pair property&time	-3 -8 -3 7 -9 13 2 2 -2 27
pair received&remind	-2 -4 12 -2 0 -1 -8 -1 7 9
pair received&review	-2 -3 -1 -1 1 -1 -3 5 5 3
pair received&role	-7 3 -2 -4 24 -2 -5 -2 -5 -7
pair received&slot	-8 9 14 -2 -3 -2 -5 -1 -3 40
pair received&sorry	-2 -1 8 -1 2 -1 -3 -1 -1 6
pair received&team	15 1 -3 -2 -4 4 -10 -3 2 15
pair received&thank	-18 -6 -4 -4 -14 -6 -33 -15 99 -22
pair received&ticket	-3 -6 -3 -3 -4 -2 9 7 5 -15
pair received&time	-12 -1 20 -6 -3 -2 -9 -2 15 15
pair recorded&time	-13 21 4 -1 -1 -1 -2 -1 -5 0
pair recorded&video	-7 14 -1 -1 -1 -2 -1 -1 -1 -7
pair recruiter&review	-3 4 -2 -1 -7 -1 3 -2 10 -4
pair recruiter&role	-2 1 -5 -4 30 -10 -4 2 -9 -26
pair recruiter&slot	0 2 -4 -3 -2 -2 12 -1 -2 -19
pair recruiter&stage	-19 -1 -1 18 -2 -1 4 -1 1 5
pair recruiter&talk	7 10 -6 -2 -2 -1 -3 -1 -2 4
pair recruiter&task	2 -1 -1 -1 -1 -1 -2 -1 5 -9
pair recruiter&team	-10 -6 19 -10 -20 -6 26 1 6 64
pair recruiter&ticket	-3 1 -1 -1 -3 -1 6 -1 4 -11
pair recruiter&time	-6 -7 2 1 -6 20 1 -1 -4 5
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -2 9 -1 -1
pair recruiter&wait	-5 -2 -2 -2 -2 -1 15 -1 0 -1
pair remind&review	-4 -1 -1 0 7 -2 2 -1 -1 4
pair remind&role	-7 7 3 37 -7 -8 -16 -4 -4 -6
pair remind&send	1 -1 1 -1 3 0 -1 0 -1 12
pair remind&slot	0 -11 35 -7 -7 -17 20 -6 -6 -28
pair remind&sorry	-15 -7 28 42 -9 -8 -22 -6 -3 -16
pair remind&stage	-1 8 -4 -2 -15 -2 21 -3 -2 -20
pair remind&talk	6 24 -3 1 -2 -3 -18 -3 -2 -13
pair remind&team	-4 -3 9 -2 -2 -2 7 -2 -1 37
pair remind&thank	-2 -2 -1 -1 -1 -1 1 -1 7 -3
pair remind&ticket	-3 -1 -1 -1 -1 -1 10 -1 -1 7
pair remind&time	27 -67 98 -10 -2 -34 26 -24 -14 -38
pair remind&wait	45 0 -43 -2 6 -1 -3 -1 -2 15
pair review&role	-1 13 -5 -5 7 -10 9 -5 -4 24
pair review&sign	-2 -2 -1 -1 1 8 -1 -1 -1 11
pair review&sorry	-2 -1 -1 3 4 0 -1 0 -1 12
pair review&stage	-4 -8 -1 -1 2 -2 12 -1 2 24
pair review&talk	-5 8 -1 -1 0 -1 -1 -1 1 -7
pair review&task	5 -9 -1 -3 3 -2 10 -1 -2 11
pair review&team	-6 2 -2 1 -4 -2 3 -2 9 15
pair review&thank	-1 -2 -1 -1 15 -1 -2 -2 -5 -4
pair review&ticket	-4 -4 -2 -2 -1 -1 7 5 2 -13
pair review&time	2 -4 -5 -5 2 -5 4 -1 13 29
pair review&wait	-1 -1 -1 -1 0 -1 6 -1 -1 9
pair role&sales	1 21 -9 -5 1 -6 3 -3 -4 -10
pair role&send	10 8 -2 -2 -3 2 -10 -2 1 9
pair role&shop	-2 7 -2 -3 2 1 -4 -1 2 -8
pair role&sign	-5 -3 -3 -3 -2 14 -7 -2 12 -22
pair role&slot	19 6 -8 2 -4 -6 3 -6 -7 -21
pair role&sorry	-7 -2 -4 20 -1 -1 -3 -1 -1 -4
pair role&stage	16 -17 -4 0 -3 -5 13 -3 2 0
pair role&start	29 -25 -2 -4 -4 14 -3 -1 -3 -9
pair role&study	1 -5 -1 -4 21 0 -5 -1 -6 10
pair role&talk	21 19 -7 -3 -13 6 -18 -5 -1 -17
pair role&team	-7 13 -13 -6 10 -6 24 1 -16 -20
pair role&thank	4 -5 -6 -8 12 -7 -25 -4 39 -37
pair role&ticket	1 1 -1 -1 -1 1 -10 -1 11 -12
pair role&time	73 -37 -16 28 -10 16 -45 -9 0 -30
pair role&video	-11 11 8 -2 -1 -1 -1 -1 -1 -13
pair role&wait	4 -5 -7 -2 -1 -2 16 -1 -2 45
pair role&wish	5 -6 -3 27 -11 -4 -9 -7 8 -15
pair sales&slot	33 -5 -12 -4 -2 -9 0 -2 1 -4
pair sales&study	2 0 0 0 0 0 0 0 0 17
pair sales&talk	11 0 -2 -2 -2 -4 0 -2 1 -7
pair sales&team	10 1 -3 5 -13 5 -3 -1 0 -12
pair sales&time	58 -8 -3 3 -9 -6 -28 -5 -3 9
pair sales&video	1 5 -1 -1 -1 -1 -1 -1 0 1
pair send&shop	-1 -1 -1 0 -1 2 -2 -1 5 -8
pair send&sign	-17 -6 -4 -3 2 61 -28 -3 -3 12
pair send&slot	1 3 3 -3 -2 1 -4 -1 1 -14
pair send&study	3 -1 -1 -1 1 0 -2 -1 1 3
pair send&talk	10 1 -1 -1 -2 -1 -4 -1 -2 -3
pair send&task	-4 0 -3 -3 -3 -16 39 -9 -2 -9
pair send&team	2 7 -2 -1 -2 -2 9 -2 -9 -2
pair send&thank	-12 0 -3 -2 -7 0 2 -2 23 -11
pair send&ticket	-3 -2 -1 -1 -2 5 9 -2 -3 -24
pair send&time	-53 -31 -7 -14 -7 22 47 50 -7 -87
pair send&video	4 11 -2 -2 -1 -1 -5 -1 -2 -9
pair send&wait	4 -7 12 -13 -5 -3 20 -4 -3 -10
pair shop&slot	18 4 -2 -5 -2 -2 -12 -2 1 -9
pair shop&ticket	-1 -1 -1 0 -1 0 1 3 1 -5
pair shop&time	1 8 0 -3 -1 1 -4 -1 -1 -16
pair sign&slot	0 -11 -1 -3 2 18 -2 -1 -2 0
pair sign&start	-2 -1 -1 -1 -1 9 -2 -1 -1 9
pair sign&team	13 -4 -2 -2 4 14 -15 -2 -5 -8
pair sign&thank	-2 -6 -2 2 -10 0 -7 -2 27 -8
pair sign&ticket	-6 -10 -2 -2 -3 32 -6 -1 -2 -3
pair sign&time	-45 -15 12 -9 12 104 -51 -2 -6 -29
pair sign&wait	-3 -2 -1 -1 -3 3 13 -2 -4 -14
pair slot&sorry	-8 -3 8 14 -2 -1 -5 -1 -1 -28
pair slot&stage	7 1 -3 -1 -1 -1 0 -1 -1 -11
pair slot&start	21 -5 -4 -5 -2 17 -17 -3 -1 -5
pair slot&talk	19 23 -13 10 -4 -5 -33 6 -2 25
pair slot&task	8 -4 -1 -1 0 0 -1 0 0 13
pair slot&team	19 -20 -7 -4 -3 -2 20 0 -3 9
pair slot&thank	-4 6 -3 -4 -10 -2 1 -3 19 12
pair slot&ticket	-4 -10 -2 -2 -3 14 6 4 -3 -10
pair slot&time	-11 -49 93 0 -31 -14 13 27 -29 -79
pair slot&video	-17 5 8 15 -2 -3 -3 -2 -2 20
pair slot&wait	27 -9 18 -14 -2 -2 -13 -3 -2 28
pair sorry&team	-5 -8 7 16 -5 -1 -2 -1 -1 0
pair sorry&time	-26 -31 54 53 -14 -5 -20 -6 -5 -33
pair sorry&wait	-2 -1 6 -4 -1 -1 7 -3 -1 -1
pair stage&talk	20 3 -3 -2 -3 -2 0 -14 -1 4
pair stage&team	34 -13 -7 -8 9 -6 12 -16 -4 -17
pair stage&time	7 -27 13 -1 -3 -3 21 -1 -5 47
pair stage&video	-5 14 -1 -1 -2 -2 -1 -1 0 -5
pair stage&wait	-4 -3 -2 -1 -2 -1 16 -3 -1 -1
pair start&time	14 -39 -9 -10 -9 89 -48 -7 20 -25
pair study&talk	-10 -3 -3 -2 2 -16 35 -2 -1 3
pair study&task	10 -2 -1 -1 4 -1 -5 -1 -3 -13
pair study&team	-1 -1 -1 -1 3 -1 2 -1 -1 -4
pair study&thank	-5 -5 -2 -3 26 -2 -1 -2 -5 -9
pair study&ticket	4 -1 0 -1 0 0 -1 0 0 1
pair study&time	-10 -8 -1 -4 12 21 -3 -2 -4 58
pair talk&team	61 -17 -14 -4 6 -9 3 -18 -7 -6
pair talk&thank	-11 -6 -4 -8 6 -3 33 -2 -5 -7
pair talk&time	44 25 -26 -4 -4 -7 3 -27 -4 -90
pair talk&video	18 7 -3 -2 13 -3 -14 -13 -2 -5
pair talk&wait	4 -2 -2 -1 3 -1 5 -1 -4 -8
pair task&team	-3 5 -1 -1 4 -2 -3 -2 3 -14
pair task&ticket	4 -1 -1 -1 0 0 -2 -1 2 0
pair task&time	19 -12 -5 -3 -3 -13 28 -8 -2 -24
pair team&thank	3 -2 -2 -1 1 -1 -1 2 0 13
pair team&ticket	-11 -3 -2 -2 -2 -2 28 -3 -4 5
pair team&time	59 -53 -8 40 -9 -22 23 -25 -4 -28
pair team&video	22 -6 -3 -2 13 -3 -11 -13 1 -3
pair team&wait	-17 -5 -4 -4 -8 -4 58 -11 -5 -6
pair thank&time	-29 -18 -12 -19 21 -12 84 -7 -9 -25
pair thank&wait	-3 -2 -2 -2 13 -2 2 -2 -2 -13
pair ticket&time	-9 17 -3 -5 -7 5 -5 1 6 14
pair ticket&wait	-2 0 -1 -1 -1 2 -8 1 11 -2
pair time&video	24 0 18 -9 11 -6 -18 -16 -4 33
pair time&wait	43 -5 -38 -7 -2 -1 5 -3 8 21
past interview	-85 36 -73 -17 61 58 62 -23 -18 -34
pay.lure	0 0 0 0 0 0 0 0 0 122
person, and hiring little	1 -39 -63 -27 55 67 58 -45 -7 77
promise	-28 -95 -57 -61 -113 -23 350 -22 50 -95
proposal.availability	-64 242 39 -49 -62 -38 -67 17 -18 -22
proposal.availability@subject	-27 18 -14 -8 -5 -6 12 36 -6 -40
proposal.link	-49 220 18 -26 -32 -28 -50 -18 -34 -25
proposal.link@subject	-28 57 -4 -4 -5 -3 -5 -3 -5 -50
proposal.offer	-36 146 97 -22 -34 -26 -56 -34 -35 -53
proposal.offer@subject	-1 3 0 0 0 0 0 0 0 -2
proposal.recorded	-41 126 6 -8 -6 -10 -24 -7 -36 -65
proposal.recorded@subject	-22 101 -3 -5 -3 -8 -22 -5 -33 -53
question	-166 146 102 -100 -19 115 68 -78 -67 33
rejection.clear	-100 -84 -45 62 432 -18 -137 -33 -76 -26
rejection.clear@subject	-1 -1 -1 4 2 0 -1 -1 -1 42
rejection.farewell	-36 -13 -16 6 134 -12 -29 -12 -22 -97
rejection.soft	-56 -48 47 -21 191 -41 4 -32 -44 14
rejection.soft@subject	-6 -5 0 -4 -5 -3 -5 -2 31 -12
relay	17 -13 -56 54 12 -21 -46 -32 86 -97
reply.hint	-39 -6 -51 -9 -13 -34 181 -23 -6 -68
reply.hint@subject	-4 0 -2 -1 -4 -5 19 -3 -1 -6
reply.hold	-56 -15 -13 30 -91 1 171 -4 -23 14
reply.hold@subject	-22 -3 -2 -11 -10 -7 59 -2 -2 -2
reply.pending	53 -16 -59 -53 -92 -39 260 -52 -2 -84
reply.pending@subject	-9 -7 -4 -4 -10 -3 46 12 -20 -15
reply.request	26 56 -7 -55 -81 -17 145 6 -73 -35
reply.request@subject	-33 -22 -9 -6 -10 -16 67 36 -6 -6
reply.thanks	-35 -26 -69 68 95 -43 60 1 -51 -63
reply.thanks@subject	-4 -3 -2 -1 -29 -1 6 4 30 -2
reschedule.moved	-198 -65 412 -8 -30 -13 -39 -36 -22 -72
reschedule.moved@subject	-117 -28 179 28 -10 -8 -18 -16 -9 -28
reschedule.why	-64 -86 243 55 -84 -17 -16 -17 -14 -8
reschedule.why@subject	-5 -1 -3 -1 -1 3 -2 9 -1 -2
scheduler	6 141 -28 -11 -17 -42 -25 -12 -11 13
sense alert	-2 -19 -7 -4 11 -12 36 -4 1 38
sense alert@subject	0 0 0 0 -1 0 2 0 0 33
sense apply	-2 65 -54 -20 7 -38 -86 -15 143 50
sense apply@subject	-26 -7 -25 -32 53 -10 -13 -13 74 -41
sense ask	-6 54 54 -19 -35 11 -49 31 -42 20
sense ask@subject	-9 -14 -12 5 -3 -4 23 15 -2 20
sense asked	-100 87 61 -60 -11 69 41 -47 -40 20
sense asked@subject	-8 -2 -16 -6 -7 -6 50 3 -7 115
sense available	-58 139 -20 -15 -26 -22 7 -9 4 33
sense available@subject	-16 23 -7 -5 -3 -3 -9 23 -3 -23
sense away	-14 -24 -8 -12 -29 -3 43 42 5 -10
sense away@subject	-5 -4 -6 4 -2 -3 -8 24 -2 -7
sense back	-14 -33 11 -12 -9 -12 39 39 -9 -45
sense back@subject	0 -1 -1 -3 11 -1 -6 3 -1 -7
sense book	39 63 30 5 -34 13 -81 -22 -14 51
sense book@subject	-26 32 22 24 -13 -8 -14 -8 -8 61
sense bounce	-9 -5 -3 -3 -9 -2 -13 46 -1 -1
sense bounce@subject	-3 -4 -2 -2 -6 -2 -5 32 -7 -20
sense call	52 23 -41 9 -17 35 -28 -28 -5 17
sense call@subject	67 -10 -14 1 -9 -12 -13 -5 -5 -32
sense cancel	-73 -14 -2 185 -26 -13 -40 -12 -6 -8
sense cancel@subject	-56 -8 -11 122 -16 -4 -17 -6 -5 -6
sense candidate	-39 1 -20 -14 58 -19 31 -10 14 -23
sense candidate@subject	-15 14 -7 -13 42 -7 -12 -5 4 78
sense choose	-57 73 -15 9 82 24 -87 -20 -9 37
sense choose@subject	-10 18 -3 0 2 5 -7 -2 -3 62
sense civic	8 6 -4 -9 10 24 -18 -7 -11 42
sense civic@subject	0 5 -1 -1 -1 0 -1 -1 -1 47
sense closer	-10 -5 -11 -11 102 -13 -44 -4 -4 9
sense cold	8 0 -5 -15 -3 -7 20 -4 6 31
sense cold@subject	11 -1 -1 -2 -9 -4 -2 -1 10 22
sense confirm	49 -8 15 -23 -40 -4 14 -15 13 -20
sense confirm@subject	27 -5 -13 -4 -4 -3 -4 2 4 14
sense deadline	-10 6 -38 -35 0 24 61 -32 24 54
sense deadline@subject	-4 -20 7 -2 -3 -8 18 13 1 55
sense decide	20 -35 -25 -2 46 -8 33 -30 1 57
sense decide@subject	-4 -3 -3 -2 7 6 2 -1 -2 18
sense document	39 -64 -32 -13 -28 -4 128 -19 -6 -19
sense document@subject	-6 -17 -5 -3 -4 -9 52 -4 -3 -33
sense education	9 -14 -4 -6 34 -4 -5 -1 -8 37
sense education@subject	1 -1 -1 0 28 -1 2 0 -27 14
sense enjoyed	-13 25 -31 -22 43 17 42 -25 -35 37
sense enjoyed@subject	-14 19 -1 -1 -1 -1 1 -1 -1 -1
sense event	11 -1 0 1 -11 -8 -21 30 -2 -2
sense event@subject	-5 3 -2 9 -1 -1 -1 -1 -1 4
sense exit	22 -1 -2 -2 -1 7 -21 -2 0 4
sense exit@subject	0 0 0 0 0 0 0 0 0 21
sense family	-20 20 -8 -7 -7 -15 33 -6 10 61
sense feedback	37 -23 -14 -9 17 -5 11 -2 -12 -2
sense feedback@subject	-3 -2 -2 -4 22 -4 -1 -1 -4 1
sense filled	-18 -27 26 24 29 45 -50 -3 -25 -30
sense filled@subject	-22 -3 15 -7 -3 1 -5 27 -3 7
sense forwarded	15 -3 -9 -2 -3 0 1 0 2 -10
sense future	-40 -18 13 10 38 -11 19 -10 -2 -14
sense glad	7 13 -29 -26 -12 57 30 -17 -22 45
sense glad@subject	-2 2 -1 0 -1 -1 4 -1 0 25
sense health	26 -6 -10 -12 -30 11 -30 22 29 -53
sense health@subject	0 -3 -2 -1 -21 -1 -2 -1 31 -24
sense hear	-45 -27 10 22 -4 -4 29 -17 37 -63
sense hear@subject	-59 -11 20 5 58 -20 10 21 -23 -51
sense hiringside	7 -12 20 -6 -17 1 -5 -5 17 13
sense hiringside@subject	6 -2 5 -4 -1 -1 -2 -1 -1 38
sense hitch	-8 -33 46 -12 -6 -19 33 3 -3 7
sense hold	-44 -4 -12 30 -50 -7 113 -7 -18 -25
sense hold@subject	-12 2 -1 -11 -6 -4 35 -1 -1 -10
sense inbox	-97 -49 -36 -31 -28 -31 -11 286 -3 -23
sense inbox@subject	-9 -14 2 -4 -8 -3 -11 65 -18 -11
sense interview	24 61 29 52 -48 -22 -67 -22 -6 125
sense interview@subject	171 25 46 42 -59 -52 -124 24 -72 -16
sense invite	43 -28 37 17 -24 17 -63 -7 7 25
sense invite@subject	20 -2 12 -3 -5 -5 -9 -4 -4 51
sense join	-1 -19 -12 10 11 105 -80 -12 -3 29
sense join@subject	0 -2 -1 -1 -7 18 -3 -1 -1 -13
sense keen	3 71 -40 -28 11 -6 3 7 -22 40
sense link	22 37 24 -24 -18 -25 -1 -5 -8 -5
sense link@subject	0 0 0 0 0 0 0 0 0 41
sense lure	-11 4 -2 -2 -7 -6 32 -5 -1 72
sense lure@subject	-1 -5 -1 -1 3 -2 10 -1 -3 16
sense machine	-4 2 -8 -5 -11 -1 -23 54 -4 -9
sense machine@subject	-6 -6 -4 -4 -6 -3 -10 46 -7 -14
sense mediaword	10 -1 -5 -4 -1 -1 -2 1 2 95
sense mediaword@subject	-10 -3 -3 -4 2 -16 36 -2 1 27
sense meet	19 62 -8 5 -38 -34 32 -33 -5 -26
sense meet@subject	28 4 -14 1 -6 -7 -7 0 2 37
sense mine	-9 26 10 -2 -4 -1 -8 -1 -12 31
sense mine@subject	-1 -1 0 0 0 0 -11 15 0 -10
sense move	-69 -38 139 -21 0 17 4 -4 -28 40
sense move@subject	-35 -22 94 -10 -2 -4 -17 0 -4 -6
sense not	-108 -83 122 88 104 -72 -47 62 -65 -29
sense not@subject	-11 -6 -11 15 -12 -2 -6 26 8 -17
sense offer	-66 41 -29 -7 16 94 -45 -9 5 75
sense offer@subject	-13 -10 -7 -5 -6 57 -12 0 -5 87
sense office	22 62 -8 -13 -13 -15 -7 -9 -20 29
sense office@subject	16 3 -4 -9 3 0 3 -2 -9 26
sense official	-17 -1 15 -2 -2 -5 15 -2 0 60
sense official@subject	0 0 0 0 0 0 0 0 0 49
sense onward	-18 45 -20 -4 19 -12 35 -11 -33 -63
sense onward@subject	0 -1 -7 -6 31 -6 -2 -3 -6 -46
sense other	-60 -60 63 10 85 -14 18 -17 -25 -25
sense pay	-33 10 -13 -16 -16 100 -17 -13 -2 58
sense pay@subject	7 2 -1 -1 -1 -2 -4 0 0 -4
sense practice	11 -4 -3 -4 1 -2 -1 1 1 25
sense practice@subject	-4 0 -1 0 0 0 0 6 0 1
sense prepare	119 -58 -28 -6 -14 -17 23 -2 -16 21
sense prepare@subject	3 -1 0 -1 -1 0 1 -1 0 23
sense property	28 -15 -8 4 2 8 -10 -3 -6 54
sense property@subject	-2 -1 -1 6 1 -1 1 -1 -2 51
sense received	-23 -30 3 -22 -1 -14 -62 15 133 41
sense received@subject	-11 -6 -5 -4 -14 -6 -8 16 38 -21
sense recorded	-19 38 4 -4 1 -4 -6 -3 -6 57
sense recorded@subject	-7 10 -1 -1 3 -2 -1 -1 -1 -9
sense recruiter	-40 -12 4 -1 45 3 -2 17 -12 39
sense recruiter@subject	8 -1 -3 5 -1 1 -4 -2 -2 47
sense remind	36 -59 66 11 -14 -41 45 -29 -15 -20
sense remind@subject	3 -18 45 -9 -6 -6 -4 0 -5 38
sense review	-20 6 -21 0 -18 -15 14 -1 55 19
sense review@subject	4 -8 -2 -4 8 0 7 -2 -2 34
sense role	49 -23 -67 58 61 22 -54 -44 -1 -83
sense role@subject	11 42 -15 -16 0 18 -12 -8 -19 -12
sense sales	87 9 -52 22 -12 -12 -27 -14 -1 7
sense sales@subject	3 19 1 -4 -4 -6 -5 -2 -3 -10
sense send	18 -67 11 -62 -42 16 110 22 -6 -37
sense send@subject	5 3 -3 -2 -4 -2 -2 1 4 -10
sense shop	3 15 -5 1 -2 -5 -17 9 0 37
sense shop@subject	-7 1 -1 14 -8 -1 -2 2 1 12
sense sign	-38 -43 0 -20 0 153 -55 7 -5 -27
sense sign@subject	-23 -14 -5 -6 -6 49 -9 19 -5 -29
sense slot	129 19 50 -14 -80 -41 -41 18 -42 -19
sense slot@subject	-27 40 14 -6 -3 -4 -4 -6 -4 -5
sense sorry	-75 -80 127 100 75 -29 -78 -22 -19 -71
sense stage	44 -9 -14 22 -46 -28 53 -23 1 3
sense stage@subject	23 49 -14 -12 -10 -26 11 -12 -7 -61
sense start	39 -14 -19 -16 -13 81 -52 -12 7 -34
sense start@subject	-1 -1 -1 0 -1 4 -1 1 0 -1
sense study	2 -31 -11 -14 41 0 25 1 -12 36
sense study@subject	-34 -2 -7 -3 0 24 -12 36 -1 -28
sense talk	76 135 -74 -29 2 -61 4 -35 -19 -36
sense talk@subject	42 48 -19 -11 17 -12 -33 -18 -14 -63
sense task	-3 19 -17 -11 -7 -41 64 -20 16 -82
sense task@subject	-22 -20 -5 -6 -3 -29 96 -10 -1 -18
sense team	42 -51 -44 14 -26 -11 163 -62 -25 -63
sense team@subject	61 9 -3 -14 3 -8 -20 -13 -13 23
sense thank	-96 -24 -84 44 79 -68 44 -1 106 -40
sense thank@subject	-35 -9 -8 -6 -25 -4 -3 44 46 -25
sense ticket	2 -3 -16 -18 30 22 -35 3 15 -24
sense ticket@subject	-7 11 -4 -3 -3 -2 -15 18 5 -14
sense time	30 53 55 33 -78 -6 -45 17 -59 26
sense time@subject	32 -72 39 113 -29 -23 -64 6 -2 93
sense urgent	-5 -4 -4 -9 -7 -4 -16 52 -3 -9
sense urgent@subject	-6 -2 3 13 -6 0 -1 0 0 -2
sense video	72 5 24 -7 3 -17 -37 -28 -14 -68
sense video@subject	1 15 -3 -2 -2 -3 -2 -2 -2 -27
sense wait	14 -8 8 -52 -51 24 77 -6 -5 -39
sense wait@subject	-1 22 -1 -1 -4 -1 -10 9 -12 1
sense wish	-17 1 -33 60 79 -21 -68 -22 20 -43
sense wish@subject	0 -1 0 0 -1 0 0 0 3 26
several times, asked	-47 102 37 -15 -14 -12 -28 -12 -12 -56
shift	-59 36 45 -4 -2 -3 -9 -2 -2 -17
short	30 -38 -52 9 -86 -40 138 76 -36 -83
slots on offer	177 -10 -26 -9 -20 -15 -71 -16 -10 -66
survey	18 -15 -3 -2 17 -1 -5 -3 -5 51
survey@subject	7 0 -3 -1 0 0 0 -2 0 -23
times of one day	120 -22 30 -20 -9 -10 -69 -12 -8 61
times of several days	-106 283 -13 -28 -21 -25 -57 -14 -18 20
voided interview	-45 -7 57 -1 0 -1 -2 -1 0 -3
voided, and a time	-45 -7 57 -1 0 -1 -2 -1 0 -3
windows	74 -51 -16 -13 -11 -27 59 -7 -9 49
word !	32 13 -12 9 -27 21 -19 -30 13 44
word ! !	0 -4 -2 -1 -3 40 -28 -2 -1 52
word ! i	-3 5 0 0 -1 0 2 0 -2 7
word ! i'm	0 0 0 0 0 0 0 1 0 7
word ! je	-4 -1 -1 -1 -3 -3 12 -1 1 -1
word ! the	-5 -1 4 -1 -4 -2 12 -1 -1 -3
word ! timemention	5 0 -2 0 0 0 -1 -1 0 19
word ! we	0 -2 -2 0 -1 8 -3 0 1 0
word ! wir	-1 1 0 -1 3 0 -3 0 1 6
word ! with	3 -2 -3 -1 -1 4 1 -1 0 -3
word #	39 23 -32 -21 -13 78 -56 0 -17 58
word # #	32 -22 -20 4 2 1 5 1 -4 -27
word # :	1 1 3 -1 -1 0 -4 2 -1 35
word # ?	0 -3 -1 -1 -1 -2 10 -1 0 -13
word # a	7 2 -7 -1 -1 0 3 -1 -2 1
word # al	-1 3 -1 0 0 0 -1 1 0 -1
word # am	2 0 0 0 0 0 -1 0 0 -5
word # and	0 2 0 0 0 1 -2 0 0 5
word # b	5 -1 -1 -2 1 0 -1 0 0 1
word # bruto	0 0 0 0 0 2 0 0 0 -3
word # c	0 0 0 0 0 0 0 0 0 5
word # days	-2 -3 -1 0 -1 21 -15 3 -1 5
word # de	0 1 0 0 7 0 0 0 -7 2
word # dias	-4 -2 -1 -1 -3 5 8 -2 -2 -6
word # e	2 -7 -1 -1 0 0 7 -1 0 0
word # en	0 0 1 0 0 0 -1 0 1 18
word # euro	0 -1 0 0 0 4 -1 0 0 9
word # h	0 0 1 0 0 0 -1 0 0 4
word # hour	-1 -2 -1 -1 -1 3 -1 4 -1 14
word # in	5 -3 -1 0 0 0 0 0 0 5
word # k	-4 -5 -2 -1 -3 45 -28 -2 0 11
word # min	18 9 -5 -2 0 -5 -13 -2 0 -10
word # minut	-4 10 0 -1 -1 -1 -2 -1 -1 0
word # minute	-1 8 -1 -1 2 0 -3 0 -3 8
word # minuti	0 6 0 0 -1 0 -2 0 -1 3
word # minuto	0 2 0 0 0 0 0 0 0 7
word # new	2 0 -1 0 0 0 0 0 0 5
word # oferta	0 0 0 0 0 0 0 0 0 4
word # people	0 0 0 0 0 0 0 0 0 11
word # pm	-1 5 -2 0 0 0 -1 0 0 -4
word # th	-2 9 -4 -1 0 0 -1 -1 0 -10
word # timemention	2 2 -1 0 0 0 -1 0 0 6
word # to	-2 0 -1 -1 0 10 -5 -1 0 4
word # work	-3 0 5 0 0 0 -1 0 1 1
word # x	0 -6 0 0 0 0 7 0 0 4
word :	-20 -4 0 1 -21 -9 -12 89 -24 26
word : #	9 -6 -2 2 4 4 -6 4 -8 9
word : app	0 6 2 -1 -1 0 -2 0 -3 -2
word : cal	-3 11 -1 -1 -1 -3 -2 -1 0 1
word : calend	2 9 -3 -1 -1 -3 -1 -1 -1 12
word : colloquio	0 -2 0 3 0 0 -1 1 0 -3
word : data	5 -1 -1 0 1 0 -2 -1 -1 7
word : el	-1 0 -1 1 0 0 1 0 0 -3
word : entretien	1 -1 0 1 -2 0 -1 3 -1 -9
word : entrevista	1 -1 1 6 -3 0 -1 -1 -1 -2
word : google	2 0 -1 0 0 0 0 0 0 5
word : http	2 31 -4 -4 -5 -12 2 -3 -6 5
word : interview	-4 -2 3 1 -1 -1 -2 5 -1 0
word : intro	0 0 0 1 0 0 0 0 0 -4
word : la	-1 -1 -1 3 -2 0 3 0 -1 1
word : meet	5 -1 -1 -1 0 0 -1 0 0 -2
word : r	-6 0 0 6 0 1 0 0 0 -1
word : the	0 0 0 -3 -1 0 5 0 1 10
word : timemention	-37 -11 11 -2 -4 -2 -8 55 -1 16
word : your	6 -2 -1 0 1 0 -1 -3 1 4
word : zoom	3 0 -1 0 0 0 -1 0 0 -2
word ?	-41 42 23 -21 -10 24 12 -14 -14 3
word ? #	-1 -5 -1 0 -1 15 -5 -1 0 -1
word ? ?	0 0 0 0 0 0 0 0 0 12
word ? i	22 10 -21 -1 0 -1 -8 0 0 8
word ? if	-2 1 0 0 -3 -1 6 0 0 4
word ? my	0 -1 1 0 0 0 0 0 0 7
word ? si	2 -4 3 0 0 0 0 0 0 -2
word ? te	0 0 1 0 0 0 0 0 0 8
word ? we	-1 4 -1 0 0 0 -1 0 0 2
word a	-61 24 22 -13 22 -6 16 3 -6 -26
word a #	-3 7 5 -1 -1 7 -12 -1 0 10
word a call	-1 3 -2 0 -1 -1 2 1 0 6
word a day	0 4 0 0 0 0 -3 0 0 6
word a de	0 0 0 0 0 0 0 0 0 -3
word a entrevista	0 0 2 0 -1 0 -1 -1 -1 -7
word a first	0 2 0 0 0 0 0 0 0 -7
word a funcao	-1 1 0 -2 3 0 0 0 0 -1
word a gente	-1 0 0 0 3 0 -1 0 0 1
word a la	1 0 -1 0 -10 -1 10 -1 1 5
word a las	-2 0 4 0 0 0 -1 0 0 -1
word a look	-1 -1 -1 0 -1 -2 1 3 1 -1
word a mon	3 2 0 -1 -1 -1 -1 1 -1 -4
word a new	0 -2 2 -1 0 0 0 2 0 10
word a phone	0 1 0 0 0 0 0 0 0 -3
word a quick	0 -3 0 0 -1 -2 7 0 0 5
word a retenu	0 1 0 0 0 0 -2 0 3 0
word a short	0 0 0 0 -1 0 2 0 0 8
word a sua	-4 8 -1 -1 0 0 -6 4 0 -3
word a time	0 2 0 -1 0 0 0 0 0 3
word a timemention	-9 1 13 -3 -1 -2 4 -2 -1 -22
word a tua	-3 0 3 0 0 0 -1 0 1 -5
word a un	1 0 1 0 0 0 -1 0 0 5
word a una	-2 5 0 -1 0 -1 -1 0 0 0
word a vaga	-1 -5 -3 8 -8 -2 12 -1 0 -7
word a week	-8 -2 7 -2 12 6 -11 -2 0 -12
word aan	5 -6 -1 1 1 0 1 1 -1 -3
word aan de	2 -2 0 0 0 0 1 0 0 -4
word ab	0 -2 2 -1 -1 0 1 0 2 4
word abbiamo	-2 -1 -4 -2 7 -1 4 -1 0 -4
word able	-2 2 -12 8 -1 -1 6 0 0 -1
word able to	-2 2 -12 8 -1 -1 6 0 0 -1
word about	-16 6 12 5 -3 -9 -1 4 3 34
word about an	1 1 -1 0 0 0 0 1 0 -6
word about the	2 6 -2 8 -3 -2 -7 -1 -1 17
word about your	-1 -1 0 0 -1 0 0 0 4 2
word above	5 -1 -3 -1 0 0 -3 3 0 -5
word abraco	1 0 0 0 2 -1 -1 0 0 -4
word accept	-3 -1 -1 -2 1 0 0 8 -1 1
word accepte	-1 -1 0 -1 3 0 -1 3 -1 -3
word acces	0 0 0 0 0 0 0 0 1 6
word account	0 0 0 0 -1 0 -1 4 -1 4
word acros	0 0 0 0 2 0 -1 0 0 3
word action	-2 0 2 1 0 0 0 0 0 8
word acudir	0 0 0 0 0 0 0 0 0 5
word add	1 -1 0 0 0 0 -1 2 0 23
word addetto	1 0 0 0 1 0 0 0 0 -4
word addres	0 -3 0 0 -1 -1 0 5 0 -2
word afraid	-3 -1 -3 3 19 -2 -13 -1 -1 -3
word afspraak	2 -2 1 1 0 0 -2 0 0 -3
word after	-3 -3 -2 -2 -3 -4 0 2 15 -3
word after a	0 0 0 0 3 0 -2 0 0 0
word after the	-2 -1 0 0 -2 -1 0 -1 7 -10
word afternoon	-1 2 3 0 -1 0 -2 0 0 -4
word again	-16 -3 8 4 0 -3 12 -1 -1 -1
word agenda	3 10 1 0 -2 -5 -5 -1 -1 12
word agenda :	0 0 0 0 0 0 0 0 0 16
word aggiornamento	0 0 0 0 2 0 0 0 0 -5
word agora	-1 4 0 0 -2 -1 -1 0 2 1
word agradecemo	-2 -1 3 0 0 0 1 -2 1 -1
word ahead	-3 -1 -1 2 0 -1 5 0 0 4
word ahora	1 10 -2 -1 -1 -5 1 -2 0 -3
word ai	-2 2 4 4 -2 -1 -5 0 0 -2
word aim	1 -1 0 -1 -1 0 -1 2 1 -4
word aim to	1 -1 0 -1 -1 0 -1 2 1 -4
word ainda	-1 2 0 0 -1 -1 3 0 -1 -1
word al	6 -4 -3 -2 -1 -2 7 0 -1 -4
word all	-10 -7 13 29 -7 3 -11 -8 -2 10
word all time	1 0 0 0 0 0 0 0 0 -5
word alla	-1 -1 2 1 1 0 -1 0 0 3
word alla selezione	-2 0 2 1 0 0 0 0 0 -3
word alle	0 -3 5 1 2 0 -6 -1 3 14
word allora	5 -1 0 -1 0 0 -1 -2 0 -4
word almacen	-1 3 0 0 2 -1 -1 0 -1 -2
word als	9 1 -3 -4 -2 7 -8 -2 1 -27
word also	-5 1 4 -1 -1 -1 3 -1 0 20
word altre	0 0 0 2 0 0 0 0 -1 -7
word am	15 -10 0 3 2 -3 -8 3 -2 2
word am telefon	-2 -2 -2 0 0 0 6 0 0 -6
word am timemention	3 -3 -1 1 2 -1 -2 -1 1 23
word ambito	-4 -1 -1 2 9 0 -1 0 -2 -8
word an	8 1 -11 -6 7 8 -8 -1 3 4
word an answer	-2 0 -1 -1 0 -1 4 -1 1 -1
word an hour	2 1 -2 -1 -1 9 -6 -2 -1 -7
word an interview	0 2 -3 -1 0 -1 -1 3 1 -4
word an offer	-1 0 0 0 1 0 1 1 0 3
word an update	0 -2 0 0 6 0 -2 0 0 -3
word analista	1 0 2 -1 0 2 -3 -1 0 -7
word analyst	-18 24 2 0 5 -7 4 -4 -6 4
word analyst at	0 -2 0 0 0 3 0 0 0 4
word analytic	3 -1 -2 -1 -1 0 -1 2 1 9
word ancora	0 0 -1 0 -1 0 4 0 0 -2
word and	-2 4 -23 2 2 9 -5 1 11 24
word and #	-2 4 0 0 0 0 -2 0 1 -2
word and a	1 1 -1 0 0 0 0 0 0 -3
word and have	0 11 -1 0 0 0 -9 0 0 7
word and i	-1 0 0 -1 3 4 -4 -1 -1 -9
word and i'd	0 -3 0 0 0 0 4 -1 0 -4
word and i'll	4 -2 -4 -4 -1 -1 10 -1 -1 -5
word and i'm	4 -1 0 -1 3 -1 -4 0 0 1
word and the	-1 -4 -1 3 7 -3 1 -1 -1 -4
word and timemention	0 1 0 -1 0 -1 0 1 0 3
word and we	-1 0 0 0 -1 8 -5 0 0 19
word and we'll	1 0 0 0 0 0 1 -1 0 5
word and will	1 -2 -1 -4 -2 -2 -8 9 8 -1
word and would	-1 2 0 0 -1 -2 4 0 -2 13
word and your	4 -1 0 -1 -3 0 0 -3 3 21
word anda	1 -1 0 0 -10 -1 13 -2 0 0
word ander	0 -2 3 0 -2 0 4 0 -1 -6
word andr	-4 2 1 1 -1 -2 4 -1 -1 -7
word angebot	0 0 0 0 0 1 0 0 0 -5
word angekommen	0 -1 0 0 0 0 -2 0 3 -1
word ano	0 0 0 0 0 0 -1 2 0 9
word another	2 -7 10 -4 5 -1 -2 -1 -1 29
word another time	4 -5 3 -1 0 0 0 0 0 2
word answer	-2 -1 -1 -1 -1 -1 5 0 2 18
word ante del	-1 0 0 0 0 3 0 0 0 0
word antwoord	-1 0 0 0 -1 -1 4 1 -1 -1
word any	8 12 -1 -1 -1 -4 -12 -3 1 -3
word any chance	-1 11 0 0 0 0 -9 0 0 -1
word any time	-1 4 0 0 -1 0 -2 0 1 -4
word anyth	-8 -2 -5 5 -1 -4 16 -1 -1 0
word aos	-1 -1 0 0 0 0 4 0 -2 3
word app	0 6 2 -1 -1 0 -2 0 -3 1
word appena	-2 -1 8 -1 0 0 -2 0 0 -1
word appli	-1 0 0 0 0 0 0 0 3 24
word appli on	0 -1 0 0 0 0 0 0 2 -3
word applicant	-2 -1 -1 -1 3 -1 5 -1 -3 12
word application	-6 5 -5 -1 -6 0 -9 -1 21 23
word application :	-1 -1 0 0 -1 0 -1 3 1 5
word application and	-1 9 -1 0 0 3 -9 0 -1 -3
word application for	-1 -1 -1 -1 -4 -1 -4 -1 14 1
word application to	0 0 0 0 0 0 0 0 1 5
word apply	-1 4 -1 -1 -4 -1 -4 -1 7 12
word apply for	0 0 0 0 -4 0 0 0 6 3
word apply to	0 5 0 0 -1 0 -2 0 -1 5
word appointment	0 1 0 0 0 0 1 -1 0 20
word appreciate	2 0 -2 0 -3 0 -2 0 5 0
word approval	0 0 0 0 0 0 1 0 0 11
word appuntamento	0 0 1 0 0 0 0 0 0 10
word april	0 0 0 0 0 0 2 0 0 8
word aqui	-1 -4 1 -1 2 -1 5 -1 -1 -9
word are	30 -5 -16 2 -5 -3 7 -6 -3 16
word are on	12 -3 -3 -2 0 0 -2 -1 0 -5
word are pleas	0 -2 0 0 0 4 0 0 0 0
word are schedul	2 0 0 0 0 0 0 0 0 -7
word are you	-3 4 -2 -1 -3 -4 11 -1 0 -10
word around	-3 4 -1 0 -2 -2 6 -2 -1 7
word arrange	-2 0 0 -1 -1 0 5 0 -1 -1
word arriva	2 -1 3 -1 0 0 -2 0 0 -1
word as	-22 -7 6 -9 -11 36 11 -4 0 1
word as #	-1 0 1 0 0 0 0 0 0 8
word as a	0 0 0 0 0 0 1 0 0 17
word as i	-3 -1 -1 -3 -2 7 5 -1 -1 -2
word as soon	-4 -3 -2 -3 -4 19 0 -1 -1 -4
word ask	9 -1 -5 -1 0 1 -1 0 0 -1
word ask for	8 -1 -5 0 0 1 -1 0 0 -10
word asked	-5 -1 -1 -1 1 -1 9 0 -1 -1
word aspettiamo	0 0 0 0 0 0 0 0 0 4
word assessment	2 -2 0 -1 1 -1 3 0 -1 3
word assim	-2 -1 9 -3 -6 0 3 0 0 0
word assim que	-2 -1 9 -3 -6 0 3 0 0 0
word assistant	1 -3 -1 -1 12 -1 -11 -1 5 -4
word associate	-16 -3 -2 -2 -1 10 -4 19 0 -12
word at	-3 8 -7 5 0 -2 -4 1 3 12
word at #	4 0 -2 -1 -1 1 -1 0 0 -14
word at all	-15 -1 20 -1 0 0 -2 -1 -1 3
word at our	2 -1 -1 -1 -1 0 0 0 1 -6
word at the	10 -5 -6 2 2 -3 5 -3 -1 12
word at their	-11 15 -1 0 0 -1 -1 0 0 -8
word at timemention	8 -5 -1 -1 0 0 -1 0 0 9
word at your	-2 0 -1 0 -1 -3 7 -1 0 4
word ate	-2 3 -2 -3 -8 1 17 -1 -5 -20
word ate timemention	-3 3 -1 -2 -1 0 8 -1 -3 -9
word attach	22 -6 -2 -3 -2 8 -8 -5 -2 22
word attend	-1 0 0 0 0 0 3 0 0 2
word attention	0 1 0 0 0 0 -2 0 3 0
word atualizacao	0 -1 0 -1 -4 0 8 0 -1 -5
word au	-1 2 -2 -2 1 0 4 0 -2 -17
word au #	4 -1 0 -1 -1 -2 2 0 0 -6
word au poste	-1 3 0 0 2 0 -1 0 -2 -2
word au telephone	-1 -1 -1 0 0 4 0 0 0 -2
word au timemention	2 -1 0 0 0 0 -3 0 3 -2
word auch	-4 10 -6 2 -1 0 1 0 0 8
word auditoria	-1 0 3 0 0 0 -1 0 0 0
word auf	6 -1 1 -1 -1 -1 -2 0 -2 -3
word auf dem	0 0 0 0 -2 0 2 0 0 3
word aula	0 0 0 0 0 0 0 0 0 3
word automatic	-1 0 -1 0 0 0 -1 4 0 -1
word automatica	-1 -1 -1 -1 -1 -1 -2 8 -1 -1
word automatica :	-1 -1 -1 -1 -1 -1 -2 7 -1 -1
word automatique	0 0 0 0 0 0 -1 5 -3 0
word automatisch	0 0 0 0 0 0 -1 4 -2 -1
word autre	0 0 3 -1 -2 0 1 0 -1 -1
word availability	-3 3 0 -1 -1 0 -1 4 -1 1
word availability for	-1 3 0 0 0 0 -1 0 0 -1
word available	0 1 0 0 0 1 0 0 0 -3
word avant	-1 1 -1 -1 -1 0 6 0 -2 -2
word avec	2 3 1 -2 1 -1 0 -1 -4 -7
word avez	1 0 0 0 0 0 0 0 0 -4
word aviso	-2 0 1 1 -1 0 2 0 0 -5
word avon	-1 0 0 0 4 0 0 4 -5 -1
word avon bien	-1 0 0 0 0 0 0 4 -2 0
word away	0 -2 0 -1 -3 -1 2 1 5 -6
word b	7 0 -2 -2 0 0 -2 -1 -1 0
word b #	0 0 0 0 1 0 0 0 0 3
word back	-14 -8 7 -7 -8 -9 33 -2 8 -10
word back on	-1 -4 4 -1 0 -2 4 1 0 -2
word back to	-3 -2 -1 -3 -6 -1 9 -2 9 -1
word background	-1 -1 0 0 -2 -1 4 0 3 4
word bank	1 0 2 0 0 0 -1 -1 0 6
word base	-1 -1 0 1 1 2 -2 0 0 9
word be	-11 -12 3 1 27 1 -11 -3 6 -31
word be a	2 1 -1 -1 -1 -1 0 0 0 -10
word be in	-7 -5 10 -4 10 -7 4 0 -1 -2
word be on	-4 -1 5 -1 0 -1 1 0 0 2
word because	-2 -3 2 -1 5 0 -4 4 -1 5
word because of	0 0 1 0 5 0 -4 0 -1 0
word because you	0 0 0 0 0 0 0 0 0 3
word bedankt	0 -1 -1 0 1 0 -1 2 1 -7
word bedankt voor	0 -1 0 0 1 0 -2 2 1 -6
word been	-28 -7 22 11 6 -2 -7 4 2 14
word been cancel	-7 0 0 8 0 0 0 0 0 3
word been moved	0 0 1 0 0 0 0 0 0 14
word been reschedul	-3 0 5 0 0 0 0 0 0 4
word been select	0 -2 0 0 0 3 0 0 0 2
word been shortlist	5 0 0 0 -1 0 -3 0 0 1
word before	-2 4 -8 -4 5 -9 23 -7 -2 22
word before i	2 5 -2 -1 -2 -4 6 -5 0 -4
word before the	1 0 0 0 0 0 1 0 0 3
word before timemention	-2 3 0 0 0 0 0 0 0 -5
word before we	-1 -5 0 0 -1 -2 10 0 0 4
word before your	0 0 0 0 0 0 0 0 0 4
word begin	3 -6 -2 -1 -1 7 -3 -1 5 -7
word bei	7 0 -2 -3 -1 0 -5 1 2 -2
word bei uns	4 0 -2 -2 1 0 -4 2 1 -3
word being	-5 -4 -1 5 -2 -1 -1 9 -1 -10
word bello	1 0 -1 -1 1 0 -1 0 0 -4
word below	-2 0 5 -2 6 0 -2 1 -7 -11
word below :	1 0 0 0 8 0 0 0 -7 -1
word bem	-3 3 3 -2 0 2 -2 -1 0 -6
word bem ?	-1 0 3 -1 1 -1 -1 0 0 -1
word ben	-1 -11 -1 0 0 0 13 1 0 -1
word bent	3 -3 0 0 0 1 0 0 0 0
word bericht	2 -1 1 0 -1 -1 0 1 -1 -5
word bescheid	0 0 0 0 0 1 -2 0 2 3
word besprochen	2 -1 0 0 0 1 0 0 0 -3
word best	-3 12 -12 28 -6 -3 -12 -5 0 -19
word best for	0 3 0 0 0 0 -1 0 0 -9
word bestatigen	3 -2 0 0 -1 0 0 0 1 -2
word beste	3 -6 3 0 2 0 -1 -1 0 6
word better	-1 -2 -1 0 15 -2 -7 -1 -1 1
word between	0 1 0 0 0 0 0 0 0 5
word between timemention	0 1 0 0 0 0 0 0 0 3
word bewerbung	6 -3 -2 -2 -1 3 -3 -1 4 -14
word bewerbung als	-1 0 -1 -1 -1 4 -1 0 1 -9
word bien	-3 -5 3 -1 -4 -1 9 0 2 -3
word bien recu	-3 -1 -1 -1 -2 -1 9 1 -1 -3
word bij	-1 -11 -3 0 1 0 14 0 2 -1
word bij de	0 0 0 0 0 0 0 0 0 11
word bio	1 0 0 0 0 0 -1 0 0 6
word bis	3 -1 2 1 -2 0 -6 -1 4 10
word bis ende	3 0 0 0 -1 0 -1 0 0 0
word bis timemention	1 -1 -1 0 0 0 1 0 0 14
word bis zum	1 0 0 0 0 1 -2 0 2 -3
word bitte	8 -6 1 -3 -2 -1 1 3 -1 0
word bitte bringen	6 -1 -1 -2 0 0 -1 0 0 5
word blake	0 0 0 -1 0 0 -1 3 0 3
word block	9 -1 -1 -1 -1 0 -3 -2 -1 1
word boa	-1 0 0 1 0 -3 5 -2 0 -14
word boa tarde	-3 1 2 2 -1 -2 2 -1 0 -13
word board	-6 -2 -5 -2 -8 -2 32 -2 -5 0
word bom	-4 9 -1 0 -2 -1 4 -2 -2 -7
word bom dia	-4 9 -1 0 -2 -1 4 -2 -2 -7
word bon	-3 -1 6 -1 -1 2 -2 -1 0 5
word bonjour	0 -2 4 -3 -2 -5 16 -1 -7 -17
word bonjour monsieur	1 0 0 0 1 0 0 0 0 -3
word bonjour yani	-6 0 2 -1 -1 -1 11 -4 -1 -3
word bonne	-3 3 -1 2 0 0 0 0 0 -1
word book	12 -6 1 -1 -1 1 -3 -1 -1 27
word book !	2 0 0 0 0 0 -1 0 0 12
word book your	0 0 0 0 0 1 0 0 0 -5
word boss	-1 0 0 0 0 -1 3 -1 0 2
word both	-8 7 -6 -2 -1 9 -6 -1 7 1
word brand	-2 0 2 0 0 1 -1 0 1 -3
word brandt	2 0 -1 0 0 0 0 0 0 -7
word brasilia	0 0 0 1 0 0 0 0 0 -4
word break	13 -1 -1 0 0 -1 -9 -1 0 -6
word brief	3 -3 0 0 -1 0 0 0 2 0
word bring	-1 -5 3 -1 -1 -2 7 -1 0 13
word bring a	1 -2 0 0 0 -1 3 0 0 2
word bring your	-2 -2 4 0 0 0 0 0 0 3
word bringen	6 -1 -1 -2 0 1 -2 -1 0 8
word bringen sie	6 -1 -1 -2 0 1 -2 -1 0 8
word bruto	0 -1 0 0 0 4 -1 0 0 -3
word budget	-1 0 0 -1 1 -1 4 -1 -2 3
word buen	-2 0 0 0 0 -1 6 -1 0 -7
word buen dia	0 0 0 0 0 0 3 -2 0 -6
word buena	-1 3 -1 2 -1 -4 4 -1 -1 -7
word buena tard	1 -1 0 0 0 0 0 0 0 -5
word bueno	3 -2 -1 -1 1 -1 2 -1 -1 2
word bueno dias	0 1 0 -1 -1 -1 2 0 -1 3
word buonasera	0 -1 3 -1 0 0 0 0 1 -4
word buongiorno	2 3 -7 0 -7 -2 15 -3 -2 -6
word bureau	0 0 0 0 0 0 -1 0 3 0
word busines	-7 8 -2 0 -2 -1 3 0 2 7
word busqueda	-1 -1 0 0 3 0 -1 0 0 -2
word but	-4 -3 3 0 26 -3 -39 -4 24 -10
word by	-8 -17 9 -4 -4 0 20 -6 10 24
word by #	1 0 0 0 0 0 0 0 0 6
word by phone	6 -4 -3 -1 0 0 4 -1 0 -5
word by the	4 -1 0 0 -1 -1 -6 -2 7 1
word by timemention	-10 -7 2 -4 -3 3 22 -3 1 11
word by your	0 0 0 0 0 0 0 0 0 9
word c	-1 -1 -2 -1 0 -1 2 5 -1 -1
word c #	0 -2 0 0 0 0 0 4 0 3
word c'est	15 -2 -3 -3 -1 -3 -3 -1 0 -3
word cafe	-2 0 0 5 -3 0 -1 0 0 4
word cal	-3 11 -1 -1 -1 -3 -2 -1 0 1
word calend	2 9 -3 -1 -1 -3 -1 -1 -1 15
word calendar	27 -4 -2 10 -3 -3 -16 -6 -2 13
word calendar :	0 0 0 0 0 0 0 0 0 19
word calendario	2 3 0 1 -1 -2 -1 -1 0 1
word call	-11 12 -7 6 -3 1 0 1 1 14
word call #	0 -1 0 0 -1 0 -1 4 -1 3
word call ?	-1 2 -1 0 0 0 1 0 0 -3
word call me	-2 0 -1 -1 0 10 -5 -1 0 2
word call timemention	0 2 0 0 0 0 0 0 0 6
word call with	1 5 0 0 0 0 -3 0 0 -2
word call you	3 -1 -2 -1 -1 0 1 -1 1 -8
word calma	-1 0 0 0 0 2 -1 0 0 -3
word cambio	-1 -1 2 0 1 0 0 0 0 -3
word came	-5 -1 1 -1 1 -5 10 -1 0 8
word came up	-5 -1 1 -1 -1 -5 11 -1 0 5
word camera	-1 3 0 0 0 0 0 0 0 -4
word can	-36 28 7 -4 7 29 -20 -7 -4 0
word can be	-1 1 -1 0 12 -2 -8 -1 -1 0
word can do	-6 13 -2 -1 0 8 -10 -2 0 -3
word can offer	-11 19 -5 -1 0 -1 -1 -1 0 -14
word can we	-1 -4 6 -1 0 0 0 0 0 1
word can you	-6 -4 9 -1 0 8 -4 -1 0 1
word can't	6 -2 -5 -6 -2 -2 4 8 -1 -14
word can't make	5 -1 -4 0 0 0 0 0 0 -5
word can't wait	-1 0 -1 -2 -1 -1 -3 9 0 -4
word canada	-7 -1 0 0 0 0 0 9 0 1
word cancel	-6 -1 -4 15 -1 -1 -1 -1 -1 11
word cancel :	-5 -1 -3 12 -1 0 -1 -1 -1 1
word cancell	-8 -1 3 9 -1 0 -1 -1 0 3
word cancellation	3 0 -2 1 0 0 0 0 0 -3
word candidat	-3 -2 -1 -1 -1 -1 15 -1 -5 13
word candidat will	1 -1 0 0 0 0 1 0 0 -6
word candidata	0 -1 0 0 1 0 -1 0 1 3
word candidate	0 -4 -1 -1 5 0 -2 4 -2 23
word candidate home	0 0 0 0 0 1 0 0 1 -5
word candidato	-4 2 -1 6 -3 -1 4 0 -4 9
word candidatura	-3 16 -3 -4 5 -2 -15 -2 9 -32
word candidatura a	-2 11 -1 -1 1 -1 -8 -1 0 -13
word candidatura para	0 -1 0 0 0 0 -3 0 5 -1
word candidatura per	0 0 0 0 1 0 -1 0 1 -5
word candidature	-4 2 0 -2 5 -1 4 -1 -3 -4
word candidature au	-2 3 0 0 2 0 -1 0 -2 -2
word cara	1 0 -1 -1 1 0 -1 0 0 -6
word card	0 0 0 0 0 0 0 0 0 11
word career	0 -1 0 -1 1 7 -4 -1 0 0
word careful	0 -1 0 0 1 0 -2 0 4 2
word carta	-1 -1 0 0 -1 4 0 0 0 -9
word carta oferta	0 0 0 0 0 3 -1 0 0 -4
word casa	-1 0 -1 2 4 0 -2 0 0 4
word case	2 3 -1 -1 -1 -2 -3 3 -1 6
word caso	0 -1 0 0 -1 0 0 0 3 5
word ce	-2 -2 5 -2 1 5 -4 -2 1 7
word cell	0 3 -2 0 0 0 0 0 0 -5
word central	2 -1 -2 1 0 0 0 0 0 -3
word centro	0 -1 0 0 0 0 4 0 -3 -7
word cerca	-1 1 0 0 1 0 0 0 -1 -6
word chance	-1 11 0 0 2 0 -10 0 -1 4
word chang	-2 -1 4 2 4 -1 -5 0 -1 4
word change	-3 -1 5 -1 1 0 0 0 0 -3
word charla	4 1 -2 0 -1 -1 -1 0 0 -1
word chat	12 14 -4 -1 -3 -2 -7 -6 -3 -1
word chat with	3 12 -2 -1 -1 -1 -4 -4 -2 4
word che	5 8 0 0 7 0 -13 -5 -2 -9
word che la	7 1 -1 -1 0 0 -4 -2 -1 -3
word check	-3 -2 -1 -1 -3 -1 15 -2 -1 7
word chef	-5 11 -4 -1 -1 1 -3 -1 2 -4
word chez	-1 1 -1 -1 -1 2 1 0 0 -4
word chiamo	-4 -1 -1 0 -1 -1 11 -2 0 -2
word chicago	1 0 1 0 0 0 0 0 0 -4
word choix	-3 3 0 0 1 0 0 0 0 -4
word choose	-1 1 0 0 -1 0 0 0 1 8
word ci	-2 1 0 -1 3 3 -1 -1 -1 -12
word ciao	8 -3 -5 -5 4 -3 8 -4 -1 -12
word ciao !	0 0 -1 -1 -1 -1 5 -1 0 -2
word cita	0 0 -1 2 0 0 -1 0 0 13
word claim	0 11 0 0 0 0 -9 0 0 -2
word click	1 -2 -1 0 0 0 0 4 0 0
word client	7 5 0 -3 -1 -5 -1 -1 -1 -10
word cliente	-2 1 -2 2 -2 -1 7 -1 -1 -4
word clos	4 -8 13 1 -1 11 -17 -10 6 13
word clos date	-1 -1 0 0 -1 -1 -2 0 6 -4
word clos on	0 -3 0 0 2 0 0 0 1 10
word clos timemention	4 -2 9 -3 0 0 -1 -7 0 -1
word close	-2 -1 -1 -2 5 -1 3 -1 -1 12
word cloud	5 -4 -2 0 0 2 0 0 0 -2
word cloud engineer	5 -4 -2 0 0 2 0 0 0 -3
word co	2 6 -1 0 -1 0 -3 -1 -2 2
word coach	0 0 0 0 0 0 0 0 0 7
word code	1 0 0 0 0 0 0 0 0 12
word codigo	-2 0 0 5 -3 0 0 0 0 3
word coffee	0 1 0 0 0 0 0 0 0 11
word coisa	0 -1 -2 0 0 0 4 0 0 -1
word colloqui	-3 -1 -4 1 0 0 7 0 -1 4
word colloquio	6 -1 7 2 -4 -2 -4 -2 -2 2
word colloquio di	0 0 1 -1 0 0 0 0 0 8
word colloquio timemention	1 -2 2 2 -2 0 0 0 0 -3
word com	-7 15 -3 4 0 -8 -3 -1 3 -24
word com a	-1 1 4 2 -2 -1 -5 1 0 -7
word come	3 0 8 -8 -7 15 -10 -6 5 -41
word come back	-3 -1 -1 -3 -3 -1 9 -2 6 -4
word come in	-1 2 0 0 -1 0 0 0 0 -14
word comercial	-2 3 1 0 0 0 0 0 0 -2
word coming	-10 0 11 -1 12 -1 -9 -1 -1 -7
word coming in	-1 0 1 0 13 0 -11 0 0 -1
word comite	-2 0 0 0 -1 -1 5 -1 0 -3
word comme	-1 -1 0 -1 2 3 -2 0 0 -3
word commerciale	-1 1 1 0 0 0 0 0 0 -5
word committee	-1 -2 0 -1 2 -1 4 -1 0 2
word como	-2 -3 3 -2 -8 8 8 -3 -2 -8
word company	0 0 0 1 0 0 0 0 0 12
word complet	0 0 0 0 3 0 -1 0 0 3
word complete	-2 0 0 -1 -1 0 4 -1 0 13
word complete the	-1 -2 0 0 0 -1 4 0 0 1
word complete your	-1 2 0 0 0 0 1 0 0 10
word completo	0 0 0 0 0 0 1 0 0 7
word comunica	0 -1 0 2 0 0 -1 0 0 -4
word con	-4 3 3 -5 9 0 -4 -4 3 -9
word con #	0 0 2 -1 0 0 -1 0 0 3
word con el	0 1 0 0 0 0 0 0 0 10
word con la	3 -2 1 -1 1 0 -2 0 0 6
word con una	-1 -1 0 0 5 0 -3 -1 0 -1
word concluida	-5 -1 0 -1 9 0 -1 0 0 -3
word conference	2 -1 -1 -2 -1 -1 -3 8 0 -7
word confirm	13 -3 0 -3 -1 -1 -3 -2 1 13
word confirm :	4 0 -2 0 0 0 0 0 0 -4
word confirm for	2 0 0 0 0 0 0 0 0 4
word confirm timemention	2 0 0 0 0 0 0 0 0 6
word confirm with	2 0 -1 0 0 0 0 0 0 6
word confirm your	2 0 1 0 0 0 -1 0 1 -4
word confirmada	0 0 0 0 0 0 0 0 0 5
word confirme	2 0 0 0 0 0 0 0 0 -3
word conforme	4 0 0 0 0 0 -2 0 0 -1
word congratulation	-1 -2 0 0 0 5 -1 0 0 16
word congratulation !	-1 -2 0 0 0 5 0 0 0 2
word consegue	-1 -1 -1 0 0 0 4 0 0 -3
word consider	-5 0 0 5 0 0 -1 -1 2 -8
word consideration	0 0 0 0 1 0 0 0 0 4
word consigo	-1 1 -1 0 1 0 0 0 0 -3
word consulente	4 -1 1 -1 0 0 -2 -1 0 -3
word consulente commerciale	-1 0 1 0 0 0 0 0 0 -3
word consulta	0 0 0 0 0 0 0 0 0 6
word contabile	-2 0 3 0 0 0 -1 0 0 -4
word contact	-12 -3 -2 9 -1 -5 11 2 1 -2
word contact the	0 0 0 0 0 0 0 1 0 3
word contact you	-6 0 0 6 0 0 0 0 1 -1
word contacto	-1 5 -2 1 1 -1 -5 -1 1 -5
word contarte	-1 -1 0 0 3 0 1 0 0 -2
word contato	-1 0 0 0 3 0 -2 0 1 -1
word content	5 -1 -1 -1 1 0 -1 -1 -1 -3
word continuar	0 6 0 0 2 0 -2 0 -3 -1
word contract	-1 0 0 0 -1 1 2 -1 0 -8
word contrat	-3 0 0 -1 0 6 -1 0 0 7
word contratacao	0 0 0 0 0 1 0 0 0 4
word contrato	-1 -1 -1 0 -2 8 -2 0 0 -1
word contratto	0 -1 0 0 0 3 -1 0 0 2
word conversa	-2 0 1 -1 -6 -1 9 -1 -1 -7
word conversation	5 -1 -2 -4 9 -3 2 -4 -2 13
word conversation with	6 1 -1 0 -1 0 -1 -3 -1 -1
word convite	0 0 3 -1 0 0 -1 0 0 -6
word convoca	0 0 0 0 0 0 0 0 0 8
word convocatoria	5 -7 3 0 -2 0 -1 -1 4 2
word coordinator	0 -3 0 -1 -5 -1 3 0 6 -9
word coordinatrice	-2 3 0 1 0 1 0 0 0 -1
word copia	-2 -1 0 0 -1 0 5 -1 0 -2
word copy	4 -1 0 -1 -1 0 -1 0 0 5
word correo	-1 3 0 -1 1 -1 -1 1 0 -8
word cosi	4 -1 0 -1 0 0 -1 -1 0 -3
word cost	0 -1 0 0 0 -1 2 0 0 9
word could	-11 14 7 -1 -2 -3 -4 2 -1 -15
word could you	-5 1 1 -1 -1 -1 8 -1 -1 -8
word cover	-3 -2 -2 -3 -2 -2 -10 9 12 -2
word cto	6 1 0 -1 0 -1 1 -5 0 -6
word cual	-2 6 -1 0 -1 -2 1 -1 0 -7
word cual te	-2 6 -1 0 -1 -1 -1 0 0 -6
word cualquier	5 -3 -2 0 0 -2 2 0 0 -2
word cuando	1 4 -2 -1 0 -3 1 0 0 -3
word cuanto	-1 0 -1 0 -1 0 6 -2 0 -5
word curriculum	3 -1 -1 0 -1 0 -1 0 1 -4
word curti	-1 0 0 0 2 0 0 0 0 4
word customer	4 -1 -3 1 0 0 0 0 0 3
word cv	2 1 -2 -2 0 -3 -13 -1 17 9
word d	3 2 0 -1 -1 -1 -2 -1 0 5
word d'avoir	-1 -1 0 -1 4 0 0 0 0 -1
word d'embauche	0 0 0 0 0 0 0 0 0 4
word d'ici	2 -1 2 -2 -3 -1 4 0 -1 0
word d'ici la	3 -1 0 -1 -2 -1 4 0 -1 0
word d'identite	1 0 0 0 0 0 0 0 0 3
word d'ingenieur	-3 0 3 0 0 0 2 0 0 -5
word da	-14 4 -1 -2 5 0 17 -5 -4 -29
word da entrevista	-2 1 1 -2 3 0 0 0 0 -1
word da sua	-3 0 0 3 0 0 0 0 0 -5
word da vaga	-3 1 0 2 0 0 1 0 0 0
word dag	-1 -1 4 -1 -1 0 1 -1 0 -4
word daher	-1 0 0 0 0 0 2 0 0 -6
word dan	4 -2 3 -1 0 -1 -3 1 -1 -8
word danach	0 1 0 0 0 0 1 0 0 5
word dank	2 -2 -1 -1 0 -2 2 0 1 -4
word dank fur	0 -1 -1 -1 -1 -1 3 1 0 -8
word dank voor	3 0 0 -1 1 -1 -1 0 0 -1
word danke	-1 0 -1 0 1 -1 -1 -1 3 -6
word danke fur	0 1 0 -1 1 -1 0 -1 0 -5
word dann	4 -1 3 -1 -1 -1 -2 -1 -1 3
word dans	-1 0 2 -2 3 -1 -3 4 -1 10
word dans les	-1 0 0 0 -1 0 -2 4 1 -1
word das	-6 8 5 -2 0 4 -7 -1 -1 13
word dass	5 -3 -1 -1 -2 6 -5 2 -2 11
word dass sie	4 -1 0 0 0 0 -2 0 0 5
word dass wir	0 -2 0 0 -1 6 -2 0 0 -1
word dat	7 -18 2 1 -1 0 12 -1 -1 -4
word dat je	8 -7 0 0 0 -1 0 0 0 -1
word data	-6 0 2 1 -1 0 -8 9 3 58
word data :	1 0 0 0 0 0 0 0 0 4
word data analyst	-6 1 -1 6 0 0 -2 1 1 7
word data engineer	-8 -1 -1 -1 0 0 -1 12 0 22
word data steward	3 -1 -2 0 0 1 0 0 0 -4
word date	-5 1 3 4 -2 -1 -5 -2 6 -2
word date :	-2 -1 0 5 0 -1 -1 0 0 -1
word date of	-2 -1 0 0 -1 1 -2 0 5 -4
word davvero	-1 0 2 -1 7 0 -5 -1 0 -1
word day	14 -3 13 -7 -5 -3 -14 0 5 18
word days	-3 -5 -3 -2 10 19 -25 7 2 3
word de	-3 12 9 -4 -8 -10 22 0 -17 -22
word de #	-5 6 -2 -2 4 6 3 -1 -10 -6
word de cita	0 0 0 0 0 0 0 0 0 4
word de entrevista	-2 0 0 2 1 0 -1 0 0 -4
word de functie	2 0 -1 1 0 -1 1 -1 0 -4
word de la	3 -4 0 0 1 -1 1 -2 2 -12
word de nos	0 0 0 0 2 0 -1 0 0 -3
word de notre	0 -1 0 1 0 0 -3 0 4 -3
word de product	-1 3 0 0 0 -1 -1 0 0 -1
word de responsable	3 -1 0 -1 0 -1 -1 0 0 -1
word de timemention	-6 -3 13 4 -1 -2 -1 -2 -1 -12
word de tu	0 0 0 1 2 0 0 0 -1 5
word de vida	0 -1 0 0 -1 0 -1 -1 4 -6
word de votre	-4 2 -1 -1 -1 -1 2 4 0 3
word de vous	-3 -2 1 2 -1 0 4 0 0 5
word deadline	4 0 0 -1 0 8 -8 -3 0 1
word dear	2 -13 1 -2 -3 5 13 -7 4 7
word dear applicant	-2 0 0 0 0 0 7 -1 -4 -2
word dear mr	5 -4 0 0 1 0 0 0 0 -4
word dear ms	4 -1 -1 0 0 -1 0 -1 0 -3
word decid	-1 0 0 0 12 -1 -8 -1 0 26
word decid to	-1 0 0 0 12 -1 -9 -1 0 23
word decide	-6 0 -1 -1 -1 -2 13 -1 -1 1
word decisao	-1 0 0 0 3 0 -1 0 0 -2
word decision	3 -2 -3 -1 0 0 11 -5 -1 7
word dei	7 0 -3 -1 0 0 -1 -1 0 -3
word dein	3 -3 -1 -1 2 0 -1 0 -1 3
word deine	0 1 -1 -1 2 0 0 0 0 5
word del	-1 -4 2 1 -1 1 3 1 -2 1
word del timemention	0 -5 3 3 -1 1 -1 0 0 -5
word delai	-1 0 0 0 0 0 -2 4 0 0
word delay	-1 0 1 0 0 0 -2 2 0 -5
word delight	5 -4 0 0 0 0 0 0 0 16
word delight to	5 -4 0 0 0 0 0 0 0 12
word deliver	-1 -3 -1 0 -1 0 -3 10 -1 -4
word della	-4 -2 2 0 3 -1 6 -3 -1 -8
word dem	3 -1 -1 0 -2 0 2 0 0 1
word demo	0 0 0 0 0 0 1 0 0 5
word demo ?	0 0 0 0 0 0 0 0 0 6
word den	5 -2 -2 -3 -2 2 6 -2 -1 -6
word den termin	1 0 -1 0 0 0 0 0 0 -7
word department	2 -2 0 -1 -1 6 -4 0 1 4
word der	8 -2 3 -3 1 0 -4 -2 -2 -8
word des	-2 -2 2 -1 0 -1 9 -4 -1 11
word desculpa	-6 -1 6 8 -4 0 -2 0 0 -7
word desde	1 6 0 0 -1 0 -2 0 -3 0
word design	0 5 -1 -1 1 -3 -1 0 0 -5
word designer	-2 14 -1 -2 -1 -4 -5 -2 2 -5
word desk	6 -1 -4 0 0 0 -1 2 0 -4
word detail	-7 -2 11 -3 0 -1 2 -1 1 3
word deux	-4 1 -1 -1 -1 2 7 0 -3 -4
word dev	12 -1 0 0 0 -1 -10 -1 0 -5
word developer	0 -2 -1 -1 1 0 -3 -1 6 -4
word devop	-4 -2 -1 0 -1 -1 14 -3 -1 -1
word deze	-1 -1 0 0 -4 0 6 1 -1 -4
word di	11 8 -12 1 -3 1 1 -2 -4 -11
word di lavoro	0 0 0 0 0 0 0 0 0 -4
word dia	-7 10 6 -1 0 -1 1 -4 -5 -5
word dia !	1 1 -1 -1 0 0 1 0 0 -5
word dia :	0 0 0 0 0 0 0 0 0 4
word dia de	-1 1 6 -1 0 0 -5 0 0 -1
word dia timemention	-2 -1 -1 2 2 1 -2 1 -1 3
word dial	1 0 0 0 0 0 0 0 0 -4
word dias	-6 -1 1 -3 -5 6 7 -2 2 -4
word dias :	0 2 0 0 0 0 0 0 0 5
word dich	0 1 0 0 2 0 -2 0 0 5
word did	-1 -1 -1 0 3 -1 0 0 0 15
word die	9 -8 -6 -1 1 0 7 -3 0 19
word die stelle	3 1 -1 -1 0 0 -3 -1 1 -4
word diese	-1 3 -1 -1 -1 0 -2 2 1 -1
word digital	1 1 -1 -1 0 2 -2 0 0 -4
word digo	0 0 0 0 -5 0 7 0 0 0
word dir	-1 2 0 0 0 0 0 0 0 4
word direct	0 -1 -1 -1 -2 -1 -10 15 -1 -5
word directeur	0 -2 3 0 -1 0 4 0 -2 -3
word direction	-2 2 -1 2 -2 -1 4 0 -1 -3
word director	0 1 -2 3 -1 -2 3 -1 -2 -10
word diretor	-1 0 0 0 -1 -1 5 -1 0 -2
word direttore	-1 -1 -1 0 -1 0 6 -2 0 -2
word disculpa	0 0 3 0 0 0 -1 0 0 0
word discussion	-1 2 0 0 3 -1 -2 0 0 7
word disponibilidade	-3 -5 -1 -1 0 0 6 4 0 -1
word disponibilita	-2 2 -1 0 0 0 -1 4 0 -3
word dit	2 -6 3 -1 1 2 -2 1 0 0
word do	-18 19 -1 15 22 5 -36 -7 0 -22
word do ?	0 3 0 0 0 0 -2 0 0 11
word do not	-5 0 -1 6 -1 0 -3 3 1 5
word do processo	0 1 0 0 3 -1 -1 0 -1 -1
word do seu	-2 2 0 0 0 0 0 0 1 -3
word do the	9 0 -1 -1 0 -1 -5 -1 0 -16
word do timemention	-5 9 4 -1 -1 -1 -3 -2 0 7
word do you	-7 11 -1 0 0 -1 -1 0 0 4
word document	-3 -2 0 0 0 1 6 0 0 -2
word documentazione	-1 -1 0 0 0 -1 4 0 0 -2
word documento	1 -1 0 0 0 0 1 0 0 -6
word doesn't	0 0 0 0 0 0 1 0 0 17
word doing	0 2 0 0 0 0 -1 0 0 12
word don't	2 -2 -5 1 1 -4 14 -5 -1 12
word donc	2 -2 3 1 0 -2 -1 -1 0 -7
word done	-16 -1 -1 -1 -2 -5 29 -1 -1 -6
word dont	-2 0 2 -1 1 3 -2 0 0 -4
word door	8 -1 1 1 -1 -1 -4 -1 -1 2
word dos	-7 -1 -1 -1 9 -1 3 -1 -1 -4
word dossier	-2 1 0 0 4 -1 0 0 -2 6
word dott	1 0 0 0 0 1 -1 0 0 -4
word dou	-1 0 0 0 0 0 3 0 -1 -1
word down	1 -4 6 -2 -1 -1 2 -1 0 -5
word down with	-1 -4 7 -1 -1 0 0 0 0 -14
word dr	6 -1 -1 -1 -1 0 -2 -1 -1 14
word dra	0 0 0 -1 3 0 0 0 0 -1
word drei	0 0 0 0 0 0 0 0 0 5
word du	13 -2 -5 -4 4 -3 1 1 -5 7
word du poste	3 0 0 -1 0 -1 0 0 0 -3
word du timemention	-2 -2 -1 0 3 2 -1 2 -1 -6
word duda	1 -1 -1 0 0 -2 3 0 0 -3
word due	-6 5 0 4 -1 -1 -1 -1 0 14
word durante	-1 0 0 0 -5 0 6 0 0 0
word duvida	-1 -6 0 0 0 -1 9 0 0 -1
word e	-11 -1 2 -8 -10 -2 23 10 -4 -33
word e a	-1 1 1 -1 -5 -1 7 -1 -1 -10
word e mail	-1 -2 -1 -1 -1 -1 2 6 -2 1
word e nao	-1 0 5 -1 0 0 0 -1 0 -1
word e o	1 0 -1 0 0 0 2 0 0 -11
word e se	-1 -2 0 0 -1 2 2 -1 0 -3
word e stato	-6 -3 -2 1 2 -1 -1 10 0 -4
word e ti	10 -1 -7 -1 0 0 -1 -1 1 -2
word e timemention	-5 -1 11 -2 0 0 -2 1 0 -1
word each	-2 1 0 0 -5 0 -1 0 7 4
word early	-12 12 -12 18 -2 -2 1 -2 -1 -8
word eastern	-2 0 1 0 0 0 0 3 0 0
word eastern time	-3 0 1 0 0 0 0 3 0 5
word echange	4 1 0 -1 0 -1 -1 0 0 -3
word een	2 -4 0 1 -1 0 6 -2 -1 7
word een gesprek	0 0 0 0 0 0 1 0 0 -3
word ein	-6 14 -6 -1 -1 1 -2 0 1 12
word eind	0 0 2 0 0 0 0 0 0 6
word eine	0 2 -2 1 1 1 -3 2 -3 9
word einem	0 1 0 -1 0 -1 -2 0 2 -3
word einem gesprach	2 -1 0 0 0 0 -2 0 2 -3
word einen	0 2 3 2 0 0 -5 0 -1 -1
word einer	1 -2 -1 1 -1 0 3 -1 -1 2
word einladen	1 0 0 0 0 0 -2 0 2 -3
word either	11 1 -1 0 -1 -1 -10 -1 2 -7
word either way	12 -1 0 0 -1 -1 -10 -1 2 -3
word el	-13 5 0 2 -3 -5 7 11 -5 5
word el mismo	-1 0 3 0 0 0 -1 0 0 -1
word el proceso	-2 8 -1 -1 2 -1 -2 -1 -3 -4
word el timemention	-7 6 1 -1 -3 -5 0 16 -5 12
word em	-11 -1 3 -4 13 0 -3 4 -1 -8
word em timemention	-2 -1 -1 0 0 0 -1 4 1 -2
word email	0 -5 -2 -1 -1 -1 0 7 1 6
word emilio	0 -4 6 -1 -6 0 6 -1 0 -2
word empleo	-1 0 0 0 0 0 1 0 0 -7
word employer	0 0 0 0 -1 0 0 0 3 6
word employment	-1 -1 -1 0 7 4 -1 0 -6 -10
word empresa	-1 2 0 -1 4 -1 -1 0 -1 -3
word en	26 -17 -5 -6 -7 -5 26 -9 -4 13
word en #	-1 -1 0 0 2 1 -1 0 1 10
word en cuanto	-1 0 -1 0 -1 0 6 -2 0 -4
word en el	0 8 0 -1 1 2 -4 -1 -4 9
word en la	-1 0 1 -1 1 0 -1 -1 3 5
word en tu	0 0 0 0 3 0 0 0 -1 -2
word en un	4 -2 -2 0 -1 -1 2 0 -1 -3
word end	-2 2 -1 -1 14 -2 -17 -2 10 -13
word end of	-2 -2 1 -1 -1 -1 -1 -1 9 -2
word ende	5 -2 0 0 1 0 -2 0 -1 -2
word energia	1 -1 -1 -1 0 -1 4 -2 0 -1
word engineer	3 -1 -6 -3 -2 2 -3 10 -1 -7
word engineer role	0 1 0 0 0 1 0 0 0 -4
word enjoy	0 0 -1 -1 -1 -1 5 -1 0 1
word entao	10 -1 -4 -1 0 -1 -2 -1 0 -14
word entonc	9 -1 2 -1 -1 -1 -5 -1 -1 -3
word entre	-1 -1 0 -1 1 0 4 0 -1 -1
word entretien	0 3 0 -1 -2 -1 -1 5 -2 -7
word entrevista	-9 4 10 9 -5 -4 -10 5 -1 16
word entrevista com	1 0 0 0 0 0 0 0 0 -5
word entrevista de	-3 -1 3 1 -1 0 1 -1 -1 12
word entrevista para	-2 0 5 -1 0 0 0 0 0 1
word entrevista tecnica	6 -3 -2 0 1 0 -1 0 0 -3
word entrevistar	-1 1 -1 0 -5 0 6 0 0 -1
word entro	-1 3 -1 -1 -2 3 3 -1 -2 -3
word entro il	0 1 0 0 0 2 -1 0 0 -3
word entro timemention	-1 3 -1 0 -1 1 2 -1 -2 0
word entry	0 0 0 0 0 0 0 0 0 6
word enviado	-12 -1 -1 -1 0 0 -1 15 1 -1
word equipe	0 -6 2 -1 0 0 6 0 0 -3
word equipo	1 -1 0 0 0 1 0 0 0 5
word er	0 -1 1 0 -1 0 0 0 1 4
word erhalten	1 0 0 0 0 0 0 0 0 10
word erinnerung	2 0 -1 0 1 0 -1 0 0 -3
word erst	-1 0 0 0 -2 0 4 0 -1 -1
word es	4 7 2 2 -2 -1 -9 2 -6 9
word escribo	3 -3 -1 1 2 0 -1 0 0 -2
word espera	0 7 -1 0 -1 0 -1 -1 -3 -6
word esperamo	-2 -1 3 0 1 0 -1 0 0 11
word est	-7 -3 0 2 7 2 -1 3 -4 0
word esta	-5 6 6 -3 1 -2 -1 0 -3 -1
word esta semana	-2 12 0 -1 0 -1 -6 -1 -1 7
word estado	0 0 0 0 3 0 1 -1 -1 -4
word estaremo	3 0 0 0 0 0 0 -1 0 -5
word este	-3 1 -1 3 -1 -1 -2 -1 4 -6
word este correo	0 2 0 0 1 -1 -1 0 0 -8
word estimada	2 -1 0 -1 1 2 -2 -1 -1 3
word estimada :	2 -1 0 0 0 1 -2 0 0 -3
word estimado	0 0 0 0 0 0 0 0 0 7
word estou	0 0 0 0 0 0 -1 3 0 0
word et	-11 15 -4 -3 11 -2 -2 2 -6 6
word et vous	-1 0 0 0 2 0 -1 4 -3 0
word ete	0 0 0 0 0 0 -3 0 3 2
word etre	-1 0 0 0 -1 0 3 2 -1 -8
word etwa	0 0 0 0 0 0 3 0 -1 1
word eu	-2 0 -1 -1 -5 -1 13 -2 -1 -6
word euro	0 -1 0 0 0 4 -1 0 0 9
word even	-1 0 0 0 -1 0 1 0 2 9
word event	-2 1 4 0 0 0 -1 0 0 2
word event has	-5 0 5 1 0 0 0 0 0 5
word evento	-1 -1 0 3 0 0 0 0 0 -5
word every	0 0 0 0 3 0 -2 0 0 0
word everyone	-5 -3 5 -3 -2 14 -13 -2 8 0
word everyth	-5 -1 0 -1 10 -2 -3 -1 3 -5
word exa	-4 -1 0 -2 12 0 -1 0 -2 -9
word exact	2 -1 6 -3 0 -1 -2 -1 0 -3
word example	0 13 -4 -3 -3 -5 -8 17 -6 -18
word exercise	-8 -3 -1 0 0 -5 18 -1 0 -5
word exito	0 1 -1 -1 4 0 -3 0 0 -7
word exma	-8 0 1 -3 12 -1 4 -1 -5 -12
word expect	-3 -2 -1 -2 -2 2 10 2 -4 3
word expect to	-3 -2 -1 -1 -1 3 3 2 -1 -1
word experience	-1 -1 0 -1 4 -1 -2 0 2 7
word experiencia	0 0 0 0 -1 3 0 0 0 1
word extend	-1 0 0 0 1 1 0 0 0 -7
word fabrica	1 2 0 0 0 0 -1 0 0 -6
word faire	6 -1 0 -1 -1 1 -3 0 0 -1
word fall	0 1 5 0 1 0 -5 0 -1 1
word falta	-1 3 -2 5 -6 -1 5 -1 -1 -9
word faremo	-2 0 -6 -1 -1 0 10 -1 1 0
word fase	0 2 0 0 0 0 0 0 0 -5
word fazer	2 5 0 0 0 0 -6 0 0 -2
word february	0 0 0 0 0 1 -1 3 0 0
word feedback	3 -5 -3 -1 8 -2 3 -1 -2 1
word fica	0 0 1 0 -6 -1 6 -1 1 -6
word ficou	-4 -1 0 -1 12 0 -2 -1 -2 4
word fijn	5 -4 0 0 0 0 1 0 0 0
word fijn dat	5 -4 0 0 0 0 1 0 0 0
word file	-1 -4 -1 -1 -2 -2 11 -1 0 -5
word fill	-4 -2 0 4 4 0 0 0 -1 -3
word fim	-1 0 0 0 0 0 3 0 -1 -1
word fin	3 0 -1 -1 -1 -1 1 0 0 0
word fin de	3 0 -1 -1 -1 -1 1 0 0 -1
word final	4 -4 2 1 -1 -2 6 -2 -4 8
word finalist	-4 -1 0 -1 3 -1 4 0 0 -1
word finalista	-1 0 0 -1 3 0 0 0 0 -1
word finance	-8 8 -1 1 0 -1 1 0 0 -3
word financial analyst	0 0 0 0 0 0 0 1 1 3
word find	10 -9 14 -6 -2 -1 -5 -1 -1 6
word find a	0 -1 2 -1 0 0 -1 2 0 -4
word find another	4 -4 8 -3 0 -1 -2 -1 0 3
word find the	3 -4 5 -1 0 0 -1 -1 0 5
word findet	0 0 -1 1 0 0 1 0 0 6
word fine	1 -3 -7 -1 -1 -3 8 -1 7 5
word finish	-1 -3 0 -1 0 0 6 0 0 8
word fino	-1 -1 -6 -1 -1 -2 12 0 0 -1
word fintech	0 0 0 0 3 0 -1 0 0 -1
word first	-10 5 -2 -2 6 5 -3 3 -2 -11
word fiscal	0 0 0 0 4 0 -4 0 0 -3
word five	-1 0 -1 0 12 -1 -8 -1 0 4
word foi	-5 -1 -2 0 1 0 0 4 3 -2
word follow	-4 -5 -3 3 -1 4 -9 9 7 21
word follow up	-10 -3 -2 -2 1 -2 2 10 5 3
word food	-7 14 -4 -1 -1 0 -1 -1 0 -6
word for	36 38 -63 14 32 -4 -52 -13 11 32
word for #	1 0 0 0 0 0 0 0 0 14
word for a	0 7 -1 -1 1 0 -5 -1 -1 -1
word for apply	-1 5 0 0 0 0 -4 -1 2 8
word for data	-1 1 0 0 0 1 -1 0 0 5
word for interview	-11 13 -2 -1 1 0 0 -2 3 -6
word for lett	-4 -1 -9 30 -4 -2 -7 -3 -1 -2
word for me	2 0 -1 -2 -1 -1 -4 8 0 5
word for our	-2 -1 -1 0 0 -1 5 0 0 -1
word for product	0 0 0 0 0 0 -1 0 1 -3
word for report	0 0 0 0 0 0 -1 0 2 3
word for send	-4 1 -1 0 -2 0 3 0 5 -3
word for site	0 1 0 0 0 1 0 0 0 -5
word for the	-10 26 -9 -9 22 -4 -3 -8 -5 -13
word for this	-1 -1 0 0 0 0 3 0 -1 -2
word for timemention	37 -2 -29 3 -1 -1 -2 -3 -1 -9
word for you	1 0 2 -1 0 8 -6 -1 -3 -4
word for your	2 7 -2 2 -1 -3 -8 3 1 -11
word formal	2 -2 -1 -1 -1 7 -4 -1 -1 -4
word former	-1 -3 1 0 0 -1 4 0 0 -2
word forward	17 -3 2 -4 -2 -3 -5 -1 -1 0
word forward to	13 -1 -2 -1 -1 -1 -6 -1 0 -1
word four	0 -1 -2 0 0 8 -4 0 0 1
word fragen	0 0 0 0 0 1 0 0 0 -3
word frau	7 -4 2 0 -5 3 -1 -2 0 3
word free	-2 6 -2 0 0 0 -1 0 0 9
word free timemention	-1 3 -1 0 0 0 0 0 0 0
word from	16 -11 -3 0 28 2 -30 -2 -1 -11
word from me	12 -1 -1 -1 0 -1 -7 -1 0 -3
word from our	7 -2 -1 -1 6 -2 -5 -1 -1 0
word from the	-1 2 1 0 0 0 0 0 0 4
word from timemention	-4 -4 4 -2 1 12 -10 2 0 6
word from us	-3 -1 -1 -1 -2 -1 5 -1 3 0
word front	0 -1 0 -1 -3 -2 5 0 1 -2
word frontend	0 -2 -1 0 1 0 -2 -1 6 -5
word frontend developer	-1 -2 0 0 1 0 -3 -1 6 -3
word fue	-3 0 -1 0 0 0 0 4 0 -1
word fuera	0 0 0 0 0 0 -1 1 0 -3
word full	0 0 0 0 0 0 0 1 0 11
word funcao	-1 2 0 -2 3 0 -1 0 0 -3
word functie	4 -2 -2 0 -4 -2 6 -1 0 -7
word functie van	3 0 0 -1 0 -1 -2 0 1 -1
word fur	7 -3 -5 -1 -1 -4 11 -2 -1 -14
word fur die	-1 0 -2 1 -1 -1 2 -1 2 -3
word fur ein	0 2 0 0 0 0 -1 0 0 -4
word fur ihr	5 -2 -1 0 -1 0 -1 -1 1 -4
word fur ihre	-1 0 -1 -1 -1 -1 4 1 -1 -3
word fur sie	-1 -3 -2 0 0 -2 8 0 0 -3
word g	0 0 0 2 -1 0 0 0 0 16
word game	3 -1 -2 -1 0 0 -1 0 1 -3
word garde	0 0 0 1 2 0 -1 0 0 -3
word geachte	2 -2 0 0 -3 0 6 0 -1 -4
word geehrte	6 -3 -1 -3 -3 4 0 -1 1 -14
word geehrte frau	7 -4 -1 -2 -3 4 1 -1 -1 -13
word geehrter	-5 14 -6 -1 0 0 -1 -1 -1 -4
word geehrter herr	-5 14 -6 -1 0 0 -1 -1 -1 -4
word gegeven	0 -2 -1 0 -3 0 6 0 0 -1
word gente	-1 0 0 0 3 0 -1 0 0 1
word gentile	4 4 -1 -1 0 1 -2 -4 -1 -5
word geologo	0 -6 0 0 1 0 7 0 -1 2
word geologo pleno	0 -5 0 0 0 0 7 0 0 2
word gerente	0 1 0 0 0 0 3 0 -2 -1
word gern	-7 9 -7 0 -2 3 7 0 -1 -11
word gesprach	3 9 -8 1 -2 3 -7 0 1 -14
word gesprek	4 -5 2 0 1 -1 -1 1 -1 0
word gesprek over	0 0 0 0 0 0 1 0 0 5
word gestora	0 0 0 -1 2 0 0 0 0 -4
word get	-4 4 -3 -5 -4 13 -11 6 4 15
word get a	0 0 -1 -1 0 0 3 0 0 -1
word get back	1 -1 0 0 -3 0 1 0 3 3
word get to	-2 6 -3 -3 1 -1 -5 8 0 0
word gets	0 0 0 0 4 0 -4 0 0 6
word gett	-2 -1 0 0 -1 -1 5 -1 0 0
word gia	-3 -1 2 -1 9 0 -5 -1 -1 -4
word giorni	-1 1 3 -1 -1 1 0 -1 -1 -2
word giorno	-3 4 -6 -1 -1 -1 8 -1 0 -3
word giro	6 -1 -3 0 0 0 0 -2 0 -3
word give	-6 -6 -2 -1 2 -5 22 -2 -1 -7
word give me	-1 -5 -1 -1 1 -1 9 -1 0 -3
word given	-6 6 -1 1 -1 -1 -3 4 0 1
word go	27 -6 -5 -2 -3 -6 -4 -3 1 12
word go with	11 -1 -3 -1 -1 -1 -4 -1 -1 2
word going	-4 -2 4 2 2 -1 -1 -1 0 -8
word good	8 8 -7 -5 6 -9 1 -7 5 -17
word good luck	-5 -1 -1 -1 14 -1 -5 -2 2 -2
word good morn	-2 0 4 -1 0 0 0 0 0 0
word google	5 0 -1 -1 0 0 -1 0 0 -9
word google meet	3 0 -1 0 0 0 0 0 0 -15
word got	-9 -8 9 -2 -6 -3 8 -3 13 -1
word got it	-1 -1 0 0 -2 0 -7 0 11 -2
word got your	0 0 0 0 -1 0 -1 0 4 -1
word graag	-4 -3 -1 -1 0 -3 14 -2 -1 -6
word grab	0 6 0 0 -1 0 -2 0 -2 7
word gracia	-5 3 0 -1 -9 -4 18 -1 -1 -10
word gracia a	-2 0 0 0 0 -1 4 0 0 -1
word gracia por	-3 3 -1 0 -9 -3 14 0 0 -7
word grateful	-6 -1 -1 9 0 0 0 0 0 1
word grati	0 0 0 0 0 0 0 0 0 6
word gratuita	0 0 0 0 0 0 0 0 0 7
word grazie	-11 -3 -6 -2 5 -3 18 3 -1 -4
word grazie a	-5 0 -1 0 -2 0 10 -1 -1 -1
word grazie per	0 -1 -6 -1 0 0 7 0 1 -1
word great	-9 8 -2 -1 -2 -5 8 -1 5 4
word group	0 -1 -1 -1 7 -2 -2 0 0 1
word growth	0 3 -1 0 0 0 -1 0 0 -2
word guest	0 0 0 0 0 0 0 0 0 10
word gustaria	4 -2 -1 0 0 0 0 0 0 6
word gusto	-1 -1 0 0 0 1 3 0 -2 -1
word gut	0 1 0 0 0 0 -1 0 1 -3
word gute	-7 8 -6 0 0 -2 8 0 0 -4
word guten	1 0 4 2 0 -1 -5 3 -2 12
word guten tag	1 0 0 0 0 -1 -1 3 -2 12
word h	-1 1 1 -1 2 -1 -1 0 -1 5
word ha	3 -6 -3 4 3 0 -5 -1 4 -21
word ha sido	3 -3 -1 0 -2 0 0 -1 4 -2
word habe	-1 -3 -2 0 0 -2 10 0 -1 -8
word habe ich	0 0 0 0 0 0 2 0 -1 -5
word haben	4 -4 -2 -1 3 4 -2 0 -1 9
word haben wir	5 -3 -1 -2 -1 4 -1 -1 0 1
word hablamo	1 0 0 0 0 0 0 0 0 -3
word hacer	0 0 0 1 0 0 -1 0 1 3
word had	-8 7 -2 -2 1 2 2 1 -1 3
word hai	-2 1 -1 -1 0 -1 5 -2 0 -1
word half	8 -3 1 -1 -1 -1 -1 -1 -1 1
word hall	4 -2 0 -1 0 0 0 0 0 -1
word hallo	7 -7 -3 -1 0 -3 7 -1 1 -3
word hallo frau	3 -1 0 0 -1 0 -1 0 1 -2
word happen	-4 -1 -1 1 -1 -5 11 -1 1 -3
word happy	7 -3 3 -2 0 -3 4 -5 -1 10
word happy holiday	4 -2 -1 0 -1 -2 7 -4 0 -1
word happy to	4 -1 -1 -1 2 -1 -2 0 0 16
word has	-46 -7 26 11 22 -7 -11 15 -2 10
word has been	-28 -2 20 10 0 -3 -1 4 -1 12
word has invit	-2 3 0 0 0 0 0 0 0 5
word hast	0 0 0 0 0 0 0 0 0 8
word hasta	6 -1 -4 1 -3 -3 4 0 -1 -2
word hasta el	-1 0 0 0 0 -2 4 1 0 -1
word hat	0 -2 -2 1 -2 3 1 1 -1 -3
word hatten	-1 2 -2 2 1 1 -2 0 -1 -4
word haus	2 -2 0 0 -1 4 -1 0 0 -2
word have	-6 -1 1 2 -6 9 -6 1 5 28
word have #	-2 4 0 0 0 -1 -1 0 0 4
word have a	0 8 2 0 -6 0 -10 -1 6 13
word have an	4 -1 -4 0 0 0 2 0 0 0
word have been	2 -5 2 2 0 2 -5 -1 3 -2
word have not	0 0 0 0 0 0 0 0 1 4
word have the	-1 -2 -1 -2 6 5 -5 0 0 -10
word have to	-7 -3 16 7 -3 -3 -6 -1 -1 3
word have you	-2 1 -2 -2 -1 7 1 -2 0 -3
word have your	0 0 0 0 0 1 0 0 0 4
word hay	3 -3 -2 1 -9 -1 10 0 0 -1
word he	0 0 4 -1 -1 -2 1 -1 0 23
word head	10 4 -8 1 -1 -4 0 -1 -1 6
word head of	0 6 0 -1 0 -3 0 0 0 13
word health	-1 0 0 0 0 0 0 3 0 -1
word hear	7 4 -2 -2 -9 -2 7 -2 -2 19
word hear from	8 -2 -1 -1 -2 -1 0 -2 1 -5
word heb	-1 -11 -1 0 -1 0 16 0 -1 2
word hebben	-1 -1 -1 -1 2 0 -1 -1 2 -3
word hebt	4 -5 0 0 2 0 -1 0 0 -3
word heer	2 -1 2 0 1 0 -2 0 0 -4
word held	0 -2 0 -1 0 0 -1 4 0 3
word held on	1 0 0 0 0 0 0 0 1 4
word hello	-2 0 -2 -2 1 -2 -2 4 6 -12
word help	6 -3 -5 0 -1 -2 6 0 -1 7
word her	0 2 0 0 3 -1 -3 0 0 14
word here	3 4 -3 -3 9 -6 2 -1 -3 -3
word here :	-1 0 2 -1 0 0 0 0 0 8
word here is	2 0 0 0 0 0 -1 0 0 3
word here'	2 -3 -2 -1 -1 -8 14 -2 0 -2
word here' the	-10 -1 -1 -1 -1 -8 24 -1 0 -10
word herr	-2 8 -8 -1 0 0 5 -1 -2 -10
word het	3 -15 1 -1 1 -1 11 1 -1 3
word het gesprek	4 -3 0 1 0 0 -1 0 0 0
word het interview	0 0 0 0 0 0 0 0 0 7
word hey	3 2 -3 -2 -2 5 -1 -2 0 -7
word hey !	1 0 0 0 0 0 0 0 0 3
word hi	-5 11 -15 0 18 -11 33 -29 -3 -28
word hi !	-2 0 -3 -1 -3 6 3 0 0 -8
word hi could	-4 -1 -1 0 0 -1 8 0 0 2
word hi thank	-3 -1 -1 -1 12 -1 -3 -1 -1 -1
word hi your	-3 0 6 0 -1 0 -1 0 -1 -4
word hierbij	3 -2 0 0 0 1 -1 0 0 -3
word high	0 0 0 0 0 0 0 0 0 10
word him	4 2 -1 0 0 -2 -2 -1 0 -7
word hire	-1 5 -1 8 -2 -2 -4 -1 -2 2
word hiring	-2 -4 1 -3 12 -3 2 0 -2 32
word hiring manager	-1 -1 2 -2 0 0 3 0 0 23
word hiring team	0 0 0 0 -5 0 1 0 6 1
word ho	0 3 3 -1 -1 -1 -2 -1 0 12
word hoi	3 0 -1 0 -2 -2 0 -1 2 -4
word hoja	0 -1 0 0 -1 0 -1 -1 4 -6
word hoja de	0 -1 0 0 -1 0 -1 -1 4 -6
word hola	-2 13 -6 -2 -7 -7 19 -4 -3 -8
word hola !	-1 5 -1 -1 -1 -3 -1 1 1 7
word hola :	0 7 -2 0 -1 0 0 0 -3 -2
word hola andr	-2 0 0 0 0 -1 3 0 -1 -3
word hold	3 -2 -12 22 -4 5 -8 -1 -2 -14
word holiday	3 -2 0 -1 -2 -2 9 -5 -1 -4
word home	-2 -3 -1 -1 2 0 6 -1 0 3
word home office	0 0 0 0 0 0 0 1 0 3
word hope	-4 0 -1 -1 0 5 2 -1 0 4
word hope you	0 2 0 0 0 0 -1 0 0 8
word hora	5 9 4 2 -1 -1 -15 -1 -1 -15
word hora de	1 2 -1 0 0 -1 0 0 0 -3
word horario	-2 7 1 0 -1 -1 -2 -1 -1 -15
word horen	0 1 0 0 0 0 0 0 0 9
word hour	16 -5 -17 -5 -3 7 9 1 -2 0
word hour before	0 0 0 0 0 0 0 0 0 5
word house	5 -1 -1 0 0 -1 -1 -1 0 -4
word how	-4 -4 16 -1 -1 -3 -2 -2 0 49
word how did	0 -1 -1 0 -1 -1 4 0 0 11
word how you	-2 0 0 0 -3 0 7 -1 0 0
word hr	0 0 -1 -1 -2 7 -2 -1 0 -4
word http	2 30 -5 -5 -3 -13 1 0 -7 3
word http :	2 30 -5 -5 -3 -13 1 0 -7 3
word human	0 0 0 0 -1 0 0 0 2 3
word hybrid	-1 -1 0 -1 -1 7 -4 0 1 -1
word i	-15 22 -22 -2 -6 23 19 -8 -10 8
word i am	9 -6 -1 1 0 -1 -4 4 -1 -6
word i can	-11 10 0 -1 -2 14 -6 -3 -1 8
word i have	-7 -1 4 -3 -1 5 4 -1 -1 2
word i know	-9 12 -4 0 -1 -1 4 -1 0 -1
word i want	0 0 0 -3 0 -1 5 0 0 12
word i will	-4 1 -1 -1 -1 0 6 0 -1 -3
word i would	0 0 0 0 4 0 -2 0 0 1
word i'd	-3 -1 -2 -1 16 -3 -3 -2 -1 2
word i'd like	-1 3 0 0 0 0 0 0 0 -7
word i'll	0 -4 -2 -9 6 6 -14 -11 28 -36
word i'll be	-2 0 7 -2 0 -1 -1 -1 0 1
word i'll call	2 3 -1 -1 0 0 0 -1 0 -25
word i'll have	0 0 0 0 0 0 2 0 0 -5
word i'll ring	0 0 -2 2 0 -1 2 -1 0 -4
word i'll send	0 0 3 -1 0 0 -1 0 0 -2
word i'm	-6 3 -3 -3 18 3 -30 12 5 7
word i'm afraid	-3 -1 -3 3 19 -2 -13 -1 -1 -3
word i'm happy	4 -1 0 -1 0 0 -2 0 0 14
word i've	-13 0 -1 25 0 -6 -4 -4 3 -7
word ich	-1 -4 1 2 -2 -3 11 -1 -2 0
word ich mich	0 0 0 0 1 0 -1 0 0 -5
word id	10 -3 -2 -1 -1 -1 -1 -1 0 4
word id :	5 -3 -1 0 0 0 0 0 0 5
word ideal	-7 -1 -1 0 0 -4 13 0 0 -3
word if	-24 0 5 -10 7 23 -10 2 6 31
word if it	-1 -1 -1 -2 3 -1 -7 8 1 8
word if the	-7 -1 0 0 0 -4 13 0 0 15
word if we	-3 0 -1 0 0 -1 5 2 0 1
word if you	-8 4 -1 -3 12 16 -16 -3 0 4
word if your	0 -1 0 0 -1 0 -2 1 3 -1
word ihnen	0 9 -8 -1 0 6 -6 -1 1 -8
word ihr	8 -6 -2 -1 -3 4 -1 2 -1 6
word ihr gesprach	6 -1 -1 -2 0 0 -1 -1 0 -5
word ihre	3 -3 -3 -3 -4 2 4 3 2 -1
word ihre bewerbung	-1 -2 -1 -1 -2 3 -2 -1 6 -4
word ihren	0 0 0 -1 3 -1 -1 0 -1 4
word ii	1 0 0 -1 0 0 -1 0 1 -5
word ik	2 -12 0 6 -1 -2 10 0 -3 -11
word il	-9 2 -3 0 2 -2 12 1 -3 -22
word il colloquio	-2 0 6 -1 0 -1 -1 -1 -1 -4
word il direttore	-1 -1 -1 0 -1 0 6 -2 0 -2
word il link	8 0 -3 -1 0 -1 -2 -2 0 -3
word il responsabile	0 0 -1 2 -2 0 1 0 0 -3
word il suo	-1 4 -1 -1 5 -1 -6 -1 1 0
word il timemention	-9 0 -5 1 -1 2 9 5 0 -10
word il tuo	3 0 0 -2 3 -1 -3 -1 -1 7
word im	6 -4 3 -3 1 4 -4 0 -2 -3
word impress	0 -1 0 -1 0 7 -4 0 0 1
word in	8 -11 16 -16 24 15 -19 -14 -4 31
word in !	-1 -1 0 0 -5 1 0 0 6 -1
word in #	1 0 0 0 0 0 0 0 0 6
word in a	0 0 -1 8 -2 -2 -2 -1 0 7
word in der	4 -3 0 -1 1 0 -1 0 1 2
word in die	3 -1 -1 0 1 0 -1 0 -1 1
word in on	-1 1 0 0 1 0 -1 0 0 -3
word in our	0 0 -1 0 2 0 -4 0 4 4
word in person	-2 9 -5 -1 2 -1 -1 -1 0 -13
word in ruhe	2 -1 0 0 0 0 -1 0 1 -4
word in the	5 -6 -7 -1 13 5 -6 -2 -1 11
word in to	-1 3 -1 0 0 0 -1 3 -2 -5
word in touch	-2 -1 6 -3 0 -1 -2 1 1 1
word in your	1 -1 0 0 0 1 -1 1 0 -4
word inconvenience	-1 0 0 1 0 0 0 0 0 9
word inde	0 0 0 0 -1 0 0 0 3 2
word individual	0 0 0 0 2 0 0 0 -1 5
word inform	-2 -2 -1 0 0 3 2 1 -1 0
word inform you	-1 -2 0 1 0 3 -1 1 0 0
word informamo	-1 0 3 -1 1 0 -1 -1 0 -1
word inside	-1 0 0 0 13 0 -13 4 0 8
word instead	-1 -3 7 0 0 0 -1 0 0 4
word instead ?	-1 -2 4 0 0 0 0 0 0 6
word inter	-1 7 0 1 -1 0 -2 0 -3 -1
word interesse	0 3 -1 1 -1 -1 -1 -1 0 -11
word interesse an	2 -1 0 0 -1 0 0 0 1 -5
word interest	-1 -2 -1 -1 1 -2 5 -1 0 12
word interest in	0 -1 0 0 3 0 -1 0 0 9
word interview	10 16 -1 -1 -10 -7 -5 3 -5 -1
word interview #	0 0 0 0 0 0 0 0 0 14
word interview :	13 -3 5 2 -3 -1 -7 -5 -1 0
word interview ?	-9 12 0 -1 0 0 -1 -1 0 -8
word interview and	-2 -1 -1 -2 -1 0 8 0 -1 3
word interview at	0 10 -5 -1 -1 -1 -1 -1 0 -11
word interview by	-3 0 4 -1 0 0 0 0 0 4
word interview confirm	1 0 0 0 0 0 0 0 0 -7
word interview for	9 3 -3 2 -1 -2 -5 -2 -2 -21
word interview has	-12 0 7 6 0 0 0 0 0 10
word interview is	3 0 -1 0 0 0 0 0 0 -1
word interview on	-3 0 -8 11 2 -1 -1 1 -1 -9
word interview time	4 -2 -1 0 0 0 0 0 0 -5
word interview timemention	5 -2 -3 1 -1 -1 6 -3 -1 -19
word interview will	1 0 0 0 0 0 -1 0 1 -5
word interview with	12 -4 3 -3 1 -1 -3 -3 -1 12
word interview you	-3 7 -3 -1 0 3 -2 0 0 -8
word interviewer	1 -2 6 -2 -1 -1 -1 -1 -1 -7
word interviewer :	1 0 1 0 0 0 0 0 0 -5
word intervista	0 0 0 0 0 0 0 0 0 3
word into	0 0 0 0 1 0 0 0 0 -3
word intro	12 -1 0 0 -1 -1 -10 -1 0 8
word intro #	0 0 0 0 0 0 0 0 0 -4
word invit	-1 3 -1 -2 -1 5 -3 -1 -1 12
word invit you	-3 3 0 -1 0 6 -3 0 0 2
word invita	-1 6 0 0 -1 -1 -1 0 -2 -1
word invita a	-1 6 0 0 -1 -1 -1 0 -2 -1
word invitacion	7 -2 -2 -1 0 0 -2 -1 0 -2
word invitation	-7 -1 4 3 -1 -1 -2 7 -1 4
word invitation :	-3 0 5 0 0 0 0 0 0 1
word invite	1 0 15 -2 -1 -1 -8 -4 -1 8
word invite you	0 0 0 0 0 0 0 0 0 5
word io	-4 2 1 -1 0 -1 3 0 0 3
word is	15 -13 -4 -8 -21 2 -7 26 10 26
word is #	2 0 -1 0 0 0 -2 2 0 -6
word is a	1 1 -1 0 -1 1 -3 3 -1 9
word is an	0 1 1 0 0 0 -1 0 0 -4
word is being	-5 -3 -1 5 -2 -1 2 5 -1 -8
word is book	1 0 0 0 0 0 0 0 0 11
word is clos	3 -3 3 -1 -1 15 -11 -4 0 2
word is confirm	1 0 0 0 0 0 0 0 0 5
word is fine	2 -3 -1 0 -1 -2 7 -1 0 -2
word is in	11 -3 -6 -1 -5 1 -1 -1 6 0
word is now	-1 -1 1 0 -2 1 1 0 3 -3
word is on	6 -1 0 0 0 0 0 -3 0 10
word is schedul	4 -1 -2 -1 0 0 0 0 0 -6
word is set	4 -1 -1 -1 0 0 0 -1 0 -4
word is the	2 -3 -1 -1 -1 -1 4 1 -1 9
word is timemention	5 -3 -1 0 0 1 0 0 0 -1
word is to	0 0 0 1 0 0 0 0 1 -3
word is your	2 -3 -1 0 0 0 -1 3 0 -1
word isn't	-2 -1 -3 9 -2 -3 2 -1 0 10
word issue	0 0 0 0 0 0 0 0 0 10
word ist	2 -4 4 0 -3 0 -4 2 2 -7
word ist am	2 -3 0 0 0 0 0 0 2 -3
word it	-16 -4 -17 6 12 -4 -30 7 48 21
word it ?	5 -1 -4 0 0 0 0 0 0 6
word it is	5 -3 1 -1 -1 -1 -5 5 -1 2
word it to	-3 -1 -1 -1 10 -1 -12 3 5 -3
word it was	-3 -3 0 -1 5 -1 5 -1 -1 5
word it's	-4 1 -2 -3 20 -3 -7 0 -1 8
word it's a	-1 0 0 0 20 -1 -16 -1 -1 4
word its	1 -4 -1 0 0 0 6 -1 0 -4
word j	4 -1 -1 -1 -1 -1 1 -1 -1 -7
word j #	4 -1 -1 0 0 0 -1 0 0 -6
word j'ai	0 1 0 0 -1 -1 2 0 -1 15
word ja	-4 0 2 2 7 -1 -5 -1 0 -15
word jan	-2 0 -1 -1 12 -3 -3 -1 -1 -1
word january	4 -2 -1 -1 -1 -2 7 -4 0 -2
word je	5 -20 1 3 -6 -6 28 -1 -4 -15
word je een	-1 0 0 0 -1 1 3 0 -1 5
word je graag	1 0 0 0 1 0 -1 0 0 -3
word je sollicitatie	-1 -10 -1 0 0 0 13 0 1 -4
word je suis	-1 0 1 3 -1 0 -1 2 0 0
word je timemention	2 -10 -1 -1 -1 -1 12 0 -1 0
word je vous	10 -1 1 -1 -3 -2 -1 -1 -2 -6
word job	-6 0 2 14 -6 -3 2 -6 3 11
word join	-1 -2 -1 5 3 5 -6 -1 -1 17
word jona	1 -1 0 0 0 0 0 2 0 4
word jr	-1 0 0 0 1 0 0 0 1 5
word jr #	-1 0 0 0 1 0 0 0 1 4
word ju	-1 1 1 -1 -5 0 6 0 0 -2
word june	10 -2 -1 0 0 -1 -6 -1 0 -5
word june #	3 -2 0 0 0 0 0 0 0 -2
word junior	1 0 -1 0 1 0 -1 0 0 4
word jury	-2 0 3 0 0 0 0 0 0 3
word just	-5 7 -3 3 1 -7 6 0 -1 -30
word just a	3 -1 -1 0 0 0 0 0 0 -7
word k	-4 -5 -2 -1 -3 45 -28 -2 0 13
word kan	-1 -2 3 1 0 1 -1 0 0 -4
word keep	-2 -1 -2 -1 23 -2 -13 -2 1 9
word keep you	-1 -1 -2 -1 21 -2 -12 -2 -1 5
word kennenlernen	0 3 -1 0 -1 0 -1 0 0 -4
word kennismak	8 -6 0 5 -1 -1 -5 -1 0 -4
word kind	1 1 0 -1 -1 -1 3 -2 -1 -4
word kit	0 0 0 0 0 0 0 0 0 3
word know	-11 3 -19 37 7 2 -9 -8 -2 -11
word kommt	0 0 0 0 1 0 0 0 0 16
word konnen	1 -4 -2 -1 0 -2 8 0 0 -5
word konnten	-1 -2 0 0 -2 6 -1 0 0 -2
word konnten sie	-1 -2 0 0 -2 4 1 0 0 -2
word l'appuntamento	0 0 0 1 0 0 0 0 0 6
word l'equipe	-3 -1 -1 -1 1 1 7 -4 0 -2
word la	5 -2 7 0 -7 -10 27 -19 0 -37
word la convocatoria	5 -3 -2 0 -2 0 -1 -1 4 -6
word la empresa	-1 3 0 0 3 -1 -1 0 -2 -4
word la entrevista	-2 -5 8 1 0 -1 -1 0 -1 -1
word la persona	0 0 0 0 2 0 -1 0 0 -3
word la posicion	-2 0 -2 1 -1 0 5 0 0 -2
word la posizione	0 4 -1 1 0 -1 -1 -1 -1 -2
word la sala	9 0 -6 0 0 0 -1 -1 0 -3
word la sua	-1 4 -1 -1 -1 0 -1 0 0 -5
word la tua	-1 0 0 0 1 1 -1 0 1 -5
word la vacante	0 3 -1 0 -1 -1 -1 0 0 -3
word lab	-5 10 -1 -1 6 -3 -5 -1 0 -13
word laboratorio	-1 -1 -1 4 0 0 -1 0 0 -1
word labs	-1 7 -1 -1 0 -2 -1 -1 0 -13
word lang	-1 -1 2 -1 1 -1 1 0 0 -5
word las	-4 -1 4 3 0 0 0 -1 -1 2
word lassen	0 0 5 0 -2 0 -2 0 -1 -1
word last	4 -1 -1 -1 12 -2 -8 -2 -1 15
word last #	0 0 0 0 0 0 0 0 0 8
word last week	-4 -1 0 0 12 -2 -3 -2 -1 -1
word late	2 -5 5 -1 0 -1 1 -1 0 -9
word laten	2 -3 1 0 0 0 1 0 0 -2
word later	0 -1 -1 -1 -1 0 7 0 -5 -5
word lavoro	2 -1 -1 0 0 0 0 0 0 -4
word le	-5 4 -4 -3 4 4 14 -5 -9 -11
word le lien	0 -1 3 0 0 0 0 0 0 -2
word le poste	1 -4 1 2 7 0 -5 -1 -3 -6
word le recrutement	-1 1 0 1 -4 0 6 0 -3 -2
word le temp	-1 -1 0 0 1 0 3 0 -1 -3
word le timemention	-1 4 -1 -2 0 2 -2 1 -1 2
word lead	2 17 -7 -2 -2 -1 -7 0 0 -11
word leadership	0 0 0 -3 3 -1 1 0 0 -1
word learn	0 0 0 0 0 0 0 0 0 -3
word leave	-1 0 0 0 0 0 -1 3 0 13
word left	-4 0 0 5 -1 0 2 0 0 -5
word les	-3 2 1 -2 4 -1 -2 4 -3 -2
word let	1 -9 -4 6 4 4 1 -3 -1 -12
word let me	0 -1 3 -3 6 6 -8 -2 -1 -16
word let us	0 -2 3 0 0 0 0 0 0 7
word let you	1 -5 -8 9 -1 -1 5 -1 0 -1
word let'	33 -3 -3 -3 -1 -4 -15 -3 -1 -25
word lett	-4 -1 -9 30 -4 -2 -7 -3 -1 -2
word letter	-4 -4 5 -2 -2 14 -14 -2 9 6
word letter of	-6 -3 6 -1 -3 3 -1 0 4 -3
word letto	-4 -1 0 -1 0 0 -2 10 0 -4
word leuk	3 -13 -1 0 0 0 13 0 0 -3
word lhe	-4 8 -2 -2 1 0 2 -1 -2 -4
word library	0 0 0 0 0 1 0 0 1 -4
word liebe	0 0 -1 2 -1 -1 0 0 1 17
word liebe frau	0 0 -1 2 -2 0 1 0 1 6
word lieber	0 0 -1 0 0 3 -2 0 0 2
word lieber herr	1 -1 0 0 1 3 -2 0 0 -2
word lien	1 -1 3 0 0 0 -1 0 0 -8
word like	-12 20 -1 -4 3 -3 -6 -2 5 0
word like to	-7 19 -5 -2 -3 -2 -3 -1 4 -4
word liked	-4 0 -1 -1 20 8 -18 -2 -1 7
word liked you	-4 0 -1 -1 20 8 -19 -2 -1 5
word line	6 -1 -1 -1 0 0 -2 -1 0 1
word link	13 5 8 -6 -3 -7 -4 -5 -3 -8
word link :	1 2 -1 0 0 -1 -1 0 0 -9
word link in	1 0 0 0 0 0 0 1 0 -6
word link will	-1 0 1 0 0 0 0 0 0 4
word linkedin	3 0 0 -1 0 -1 0 0 0 0
word list	4 0 -1 -1 20 -1 -19 -2 -1 5
word lista	-1 -1 0 0 1 0 3 0 -2 3
word live	0 0 0 0 0 0 1 0 0 17
word llamo	-1 0 -2 0 0 -1 5 -1 0 -3
word lo	-1 -8 3 3 6 -1 -5 -3 6 -6
word lo que	-2 -1 -1 -1 1 -1 -1 -1 5 -1
word local	-1 0 0 -1 12 -2 -8 -1 -1 -3
word location	4 -1 -2 -1 0 0 0 0 0 3
word location :	3 0 -2 0 0 0 0 0 0 1
word lock	-1 -3 11 -1 0 -1 -1 -4 0 -6
word logistic	-4 -3 -1 -3 -2 -3 17 -1 0 -4
word logistica	0 7 0 0 1 0 -2 0 -4 -1
word london	0 0 1 0 0 0 -1 0 2 -4
word long	-2 2 0 0 3 0 -2 0 0 7
word longer	2 0 -1 0 -1 -1 -10 12 -1 -5
word look	10 2 2 -2 0 -5 -7 1 0 2
word look at	-1 1 -1 -1 -1 -3 5 -1 1 0
word look for	0 5 0 0 1 -1 -2 0 -2 6
word look forward	13 -1 -2 -1 -1 -1 -6 -1 0 -1
word look like	0 -4 5 -1 0 0 0 0 1 -2
word looptail	0 0 0 1 0 0 0 0 0 -4
word los	-1 -1 -1 1 0 0 4 0 -2 5
word love	2 7 -1 -1 -1 0 -3 0 -3 -5
word love to	1 7 -1 -1 -1 0 -3 0 -3 -2
word loved	-2 0 -1 0 -8 -1 13 -1 0 9
word luck	-5 -1 -1 -1 14 -1 -5 -2 2 -1
word luck !	0 0 0 0 -1 0 0 0 3 -1
word lugar	-4 -2 1 1 10 -1 -2 0 -3 -1
word luis	7 0 -1 -2 -1 -1 -8 8 0 11
word lunch	16 -1 -1 -1 0 -2 -9 -2 0 4
word lyon	0 0 0 0 0 0 0 0 0 3
word lyon #	0 0 0 0 0 0 0 0 0 3
word m	9 -2 -1 -1 -1 -1 -3 -1 1 -6
word m v	4 -3 -1 0 0 0 0 0 1 -2
word ma	0 -1 -2 3 -2 -1 2 -1 0 -8
word maar	0 0 0 0 -1 1 2 0 -1 -3
word madame	0 1 0 -1 2 0 -3 0 1 -4
word made	-1 -4 -1 -1 0 -1 3 3 1 -5
word mai	0 1 0 0 1 0 -1 0 0 -3
word mail	-1 3 -1 -1 -2 -1 -1 9 -5 9
word mailbox	-1 -1 0 0 -1 0 -1 6 -1 -3
word main	5 -4 0 0 0 0 0 0 0 6
word maintenant	-3 -1 0 -1 3 -1 9 -3 -2 -2
word mais	2 -2 -1 -2 0 4 7 -3 -5 -11
word make	7 1 -6 -1 -1 -1 2 -1 0 -4
word make it	5 -1 -3 0 0 0 0 0 0 -3
word manager	-1 12 -1 -5 10 -3 -10 -4 1 -12
word manager interview	0 0 4 -1 0 0 -1 0 0 -4
word mando	7 -5 3 -1 1 -1 -3 -1 -1 -2
word mano	0 0 0 0 0 0 -1 0 1 7
word mar	-1 3 -1 -1 1 0 -1 0 0 -3
word march	0 1 -1 -1 0 -2 4 -1 -1 3
word march #	1 0 0 0 0 0 1 0 0 -3
word marco	0 0 0 0 0 0 3 -2 0 0
word marcu	1 0 0 0 0 0 0 0 0 9
word market	3 1 -1 -1 0 0 -1 -1 -1 -6
word mas	-2 -1 -2 2 -2 -1 10 -2 -1 -11
word match	0 0 0 0 1 0 -1 0 1 4
word matter	4 -1 -1 -1 0 0 2 -2 0 0
word maximo	-1 3 0 0 0 -1 0 0 0 -1
word may	-7 0 -1 5 -1 -1 0 -1 5 4
word me	19 -11 -3 -5 6 25 -21 -4 -5 3
word me a	-1 -1 -1 -1 1 -2 7 -1 0 -5
word me by	4 -1 -3 -1 0 0 1 -1 0 -1
word me da	0 -1 -2 0 2 0 4 0 0 1
word me know	1 0 1 0 -1 7 -6 -2 0 -11
word me timemention	8 4 -2 -1 0 -2 -6 -1 0 -3
word media	3 -1 2 1 -1 0 -2 -1 -1 0
word medical	-1 0 0 0 0 2 0 0 0 -11
word meet	2 6 -13 6 -10 -9 20 -5 3 -15
word meet :	1 0 0 0 0 0 0 0 0 -3
word meet id	3 -2 0 0 0 0 0 0 0 9
word meet the	1 1 -1 0 0 0 -1 0 0 4
word meet with	1 0 0 0 0 0 0 0 0 -5
word meet you	-8 7 -1 -1 -2 -5 12 -1 0 18
word mehr	-2 1 -1 -1 1 0 4 -1 -1 -1
word meilleur	12 -2 -3 -1 -1 -3 -3 4 -3 -1
word meiner	0 0 0 0 0 2 -2 0 0 -5
word member	0 0 0 0 0 0 0 0 1 10
word meme	-1 -2 4 0 0 0 0 0 0 -1
word mensagem	-3 0 -1 0 0 0 -1 6 1 -2
word mensaje	-11 -1 -2 -1 -1 0 -1 17 0 0
word mention	-12 -3 -1 -1 2 -9 27 -1 0 3
word merci	-1 2 -2 -2 -1 -1 6 0 0 -3
word merci de	-1 1 0 0 -1 0 -1 5 -3 3
word merci pour	4 1 0 -1 0 -1 -3 0 0 -1
word mes	-1 0 -2 1 -1 0 5 0 -1 -1
word mese	-1 0 -6 -1 0 1 7 0 0 -2
word mesmo	-1 -7 2 0 1 0 6 0 0 -8
word message	-27 -7 -7 -3 -5 -3 -6 63 -5 -12
word messaggio	-6 1 -2 -1 -1 -1 -2 11 -1 -3
word met	11 -9 -1 4 7 -2 -6 -1 -2 -13
word met je	4 -3 0 5 0 0 -4 0 0 -1
word mevrouw	0 -1 0 0 -4 0 6 0 -1 -2
word mi	-1 9 -1 2 -5 -2 6 -3 -5 4
word mich	-2 -3 4 0 1 -2 3 0 0 -10
word microsoft	-3 -4 11 -2 0 0 -1 -1 0 3
word microsoft team	-4 -4 11 -1 0 0 -1 -1 0 7
word might	0 1 0 0 2 0 -1 0 0 11
word mij	3 -2 0 0 0 0 0 0 0 -1
word mijn	-1 -3 3 1 -1 0 -1 0 2 -2
word mil	-1 -1 3 -1 0 0 -1 0 0 -7
word mill	-4 12 -7 -1 -1 -2 6 -3 0 -5
word mille	7 -1 -2 -1 0 0 -1 -1 0 -1
word min	18 9 -5 -2 0 -5 -13 -2 0 -10
word mind	0 -4 1 0 1 0 4 -1 0 10
word minut	-4 22 -1 -1 -1 -1 -11 -1 -1 15
word minute	1 4 -1 -1 1 -1 1 -1 -3 9
word minuten	2 0 -1 0 0 0 -1 0 0 5
word minuti	0 6 0 0 -1 0 -2 0 -1 3
word minuto	0 3 -2 -1 0 -1 2 0 0 7
word minuto de	0 0 0 0 0 0 0 0 0 3
word mio	0 0 -1 2 -1 0 0 0 0 7
word mir	-2 2 4 2 0 0 -5 0 -1 4
word mismo	-1 0 3 0 0 0 -1 0 0 -1
word mit	12 -5 -2 -3 1 1 -1 -2 -3 -2
word mit einer	2 -2 0 0 -1 0 3 0 -1 -2
word mobile	0 0 -2 2 2 0 -1 0 0 -3
word mochte	0 0 0 0 0 2 0 0 -1 -6
word moglich	-1 1 0 0 0 0 0 3 -2 0
word mois	-1 -1 0 -1 2 0 4 0 -3 0
word molestia	-1 0 0 3 -1 0 -1 0 0 -1
word molto	0 1 0 1 0 0 0 0 0 -3
word moment	-2 0 3 -3 -3 -1 7 0 -1 0
word momento	-1 7 1 0 -1 0 -2 0 -4 -6
word mon	-1 5 0 -1 2 -2 -2 0 -1 4
word monsieur	9 0 -4 0 0 -1 -2 -1 -2 2
word month	-1 -1 -1 0 -1 0 8 -1 -3 3
word more	-6 1 -3 8 -2 -3 8 0 -2 3
word more than	0 -2 0 0 0 -1 3 2 0 2
word morn	-4 3 3 1 -1 -1 -1 -1 0 -7
word most	0 0 0 0 9 0 0 0 -7 4
word move	-3 0 0 -3 11 -3 -1 -1 -1 -9
word moved	-8 -1 9 -2 -1 -1 4 -1 0 8
word moving	-2 1 4 0 0 -1 -1 0 0 -6
word mr	10 -5 -1 -1 0 -1 -1 -1 -1 -4
word ms	2 1 -5 -1 1 -2 8 -2 -1 -14
word much	-1 1 0 -1 0 -1 3 0 0 17
word much for	0 1 0 0 0 0 0 0 0 3
word mucho	-1 -1 -1 3 1 0 -1 0 -1 -2
word muito	-1 2 0 0 2 0 -1 0 0 -4
word muy	1 -3 -3 0 2 -1 5 -1 -1 -3
word my	-1 5 2 -5 15 -5 -26 16 -2 13
word n'a	-2 0 0 0 0 0 -3 2 3 -1
word n'a pas	-2 0 0 0 0 0 -3 2 3 -1
word na	1 8 0 -1 0 -3 -4 -2 1 -4
word na timemention	-1 2 2 -1 0 0 -2 1 -1 8
word naar	0 -1 0 0 -3 0 7 0 -1 -4
word nach	1 -1 -1 1 -1 0 3 0 -1 -2
word nachricht	0 0 0 0 0 0 0 4 -2 7
word nachster	-2 0 0 0 -1 2 3 -1 0 -1
word nada	-1 -5 4 0 -1 -1 5 -1 -1 -9
word name	-1 -2 0 0 0 -1 6 0 0 11
word nao	-15 -2 13 3 7 -2 -1 -2 -2 -13
word ne	6 0 -7 2 5 1 -4 3 -5 -3
word need	-1 -9 -4 15 -5 -5 8 2 -1 18
word need :	0 0 0 0 0 0 1 0 0 3
word need to	-4 -2 0 15 -4 -1 -7 4 -1 -9
word nehmen	1 -1 0 0 0 0 0 0 0 4
word nei	0 -1 3 -1 -1 0 0 0 1 -1
word nel	-1 0 -1 0 1 0 0 0 0 7
word nella	1 1 -6 -1 0 0 6 0 0 -2
word nemen	3 0 -1 1 0 -1 -1 0 0 -1
word new	-11 -7 23 5 -6 -2 -2 1 -1 3
word new time	-3 0 3 0 0 0 -1 2 0 1
word new york	4 -4 2 -2 -1 0 -1 2 -1 -8
word news	-6 7 -1 -1 -1 -1 6 -1 -1 -5
word next	-14 0 3 2 20 -5 -3 -5 3 12
word next step	-3 -5 -2 4 -2 -1 7 -1 4 0
word next week	-10 4 6 -3 -2 -2 10 -2 -1 -12
word nicht	0 -1 -2 4 -2 -1 3 1 -2 -5
word nico	0 2 -1 0 2 -4 2 -1 0 2
word nicola	-1 -1 1 -1 -1 0 1 1 0 -4
word niet	-1 -3 1 1 -4 -1 7 2 -2 -6
word no	-24 -11 13 7 30 -8 -14 11 -5 -20
word no ambito	-4 -1 -1 2 9 0 -1 0 -2 -8
word no dia	0 0 0 0 0 0 0 0 0 7
word no longer	2 0 -1 0 -1 -1 -10 12 -1 -5
word no nosso	0 0 1 0 0 0 0 0 0 -7
word noch	-1 8 -6 -1 1 -1 3 -1 -1 -3
word nog	-1 -1 2 0 0 -1 3 0 -1 4
word noi	-1 1 -1 0 4 1 -3 -1 0 -4
word non	-3 0 9 2 -2 -2 -3 1 -3 -22
word none	-1 2 -1 0 -1 0 0 0 1 -7
word nord	-1 7 -1 0 0 -1 -4 1 -1 -4
word norte	-1 4 0 1 0 0 -3 0 0 -2
word northfin	0 0 0 0 0 0 0 1 0 4
word nos	-5 0 7 -7 5 2 2 -4 -1 -17
word nos gustaria	4 -2 -1 0 0 0 0 0 0 -3
word nossa	-3 3 2 0 0 0 -1 -1 -1 -4
word nosso	-2 3 3 -2 2 -1 -1 -1 0 -9
word not	0 -2 -6 4 10 -1 -8 10 -7 31
word not been	0 0 0 0 0 0 -1 1 1 3
word note	2 -3 2 -4 -3 -2 -2 4 7 0
word noth	-2 0 -1 10 1 -1 -3 -2 -1 -4
word noth to	-1 0 0 0 4 -1 -1 -1 0 -2
word notice	-1 0 3 -1 -1 0 -1 0 1 4
word noticia	-1 0 0 0 0 0 3 0 -1 0
word notre	2 -4 5 -2 5 -3 -2 -1 -2 -8
word notre site	0 0 0 0 3 0 0 0 -2 -1
word nous	-12 -2 6 -3 9 2 5 -2 -4 -8
word nous avon	-1 0 0 0 4 0 0 4 -5 -1
word nous vous	-2 1 3 -1 3 0 -3 -1 0 3
word nouvell	0 0 0 0 -2 0 1 0 2 3
word nova	0 0 2 0 0 0 0 -1 0 4
word novedad	-1 -1 0 0 2 0 4 -2 -2 -2
word novo	-4 -1 3 -2 0 -1 4 0 0 -1
word now	-19 6 10 -2 -2 -2 7 -2 3 8
word now timemention	-7 0 8 -1 0 0 0 0 0 4
word nu	2 -1 0 0 0 -1 2 0 0 -3
word nuestra	-1 6 -1 -1 -1 -2 -2 0 2 -3
word nuestro	-1 4 0 0 0 -1 -1 -1 0 -2
word nueva	-2 -5 6 1 0 0 1 0 0 -1
word number	-4 -3 -2 -1 0 -2 9 3 0 -12
word numero	7 0 0 0 0 0 -3 -2 0 0
word o	-9 20 0 0 -12 -3 14 -5 -5 -25
word o convite	-2 0 4 0 0 0 0 0 0 -5
word o dia	-2 0 5 1 0 0 -4 0 0 -1
word o el	-1 5 -1 0 0 0 -2 0 0 -1
word o timemention	-1 5 0 0 0 0 -2 0 0 0
word obrigada	-1 0 0 0 -4 0 6 0 0 -2
word obrigado	-1 -1 -1 -1 5 0 0 -1 0 -2
word obrigado por	0 0 0 0 4 0 -3 0 1 -1
word october	1 0 0 -1 0 0 1 0 0 4
word october #	1 0 0 -1 0 0 0 0 0 4
word oder	-2 5 -1 0 -1 0 -1 0 0 5
word of	-18 -38 12 -15 -1 1 50 -6 14 -14
word of #	0 -1 2 0 0 0 0 0 0 3
word of application	0 -1 0 0 -2 0 -1 0 6 -1
word of next	-1 0 0 0 0 0 3 0 0 -1
word of our	-4 -4 -1 -1 12 -2 0 0 -1 3
word of the	-7 -1 0 -2 -7 -1 18 -1 1 -4
word of these	-1 -1 3 0 0 0 0 0 0 -7
word of timemention	-11 -6 15 -4 -2 0 5 -1 4 -15
word of us	-1 0 0 0 1 0 -3 4 0 3
word of you	-2 0 0 0 -1 -1 5 -1 0 5
word of your	-1 -7 0 -2 -1 -1 16 -1 -3 8
word oferta	-1 1 -1 -1 0 3 -3 0 1 -3
word oferta de	0 2 0 0 0 0 -2 0 1 4
word off	-4 -4 -2 12 2 12 -10 -4 -1 3
word offer	-13 17 -6 -2 2 4 -1 0 -1 56
word offer for	0 0 0 0 0 1 0 0 0 6
word offer letter	0 0 0 0 0 1 0 0 0 13
word offer you	0 -1 0 0 1 2 0 0 0 14
word offerte	0 0 0 0 0 0 0 0 0 -3
word office	-13 7 15 -2 -2 5 -6 -3 0 -11
word office is	6 -1 -1 0 0 0 0 -3 0 -1
word officer	2 2 -1 -1 0 0 -2 2 0 -5
word offr	0 0 0 0 1 0 0 0 -1 3
word offre	-1 -1 1 -1 4 0 -3 0 2 -2
word oi	-5 -1 0 -2 -9 -3 20 -1 1 -4
word oi !	-2 0 -1 0 -1 -1 2 1 2 -5
word ok	1 -1 0 0 0 0 1 -1 0 -5
word ola	0 0 0 -2 4 -1 -2 1 0 -10
word old	-5 5 5 0 -1 0 -4 2 -2 7
word om	3 0 3 -1 -1 -1 -2 -1 0 7
word on	16 -20 -32 -9 21 -2 7 30 -10 16
word on #	6 -2 0 0 0 0 -2 0 0 -3
word on a	-5 2 6 -1 0 0 -1 0 0 6
word on my	2 -1 -1 -1 20 -1 -17 0 -1 0
word on our	-6 3 -1 -1 0 -5 9 -1 1 -9
word on the	10 -7 4 -3 3 6 -10 -2 -1 15
word on this	-1 0 0 0 3 0 0 0 -1 1
word on timemention	-2 -19 -13 0 0 -7 14 33 -5 18
word on zoom	6 -1 -1 0 0 0 0 -3 0 1
word once	-2 -2 7 -3 0 -1 -2 3 0 11
word ondemand	-2 4 0 0 1 0 0 0 -1 -5
word one	7 -6 -6 -4 35 -6 -23 1 3 15
word one of	-10 -2 -1 -1 12 -2 1 4 -1 2
word online	0 0 0 0 0 0 0 0 0 23
word only	-1 -2 -1 -1 6 -2 -4 2 1 2
word ons	-5 -5 -1 -1 -6 -2 21 -3 1 -1
word onsite	0 -2 2 0 -1 0 -1 0 0 -4
word onze	4 -3 2 1 1 -1 -3 -1 0 -1
word ook	0 0 -1 1 0 0 1 0 0 -3
word op	11 -11 4 3 0 -1 -7 0 1 10
word op timemention	10 -10 3 -1 -1 0 -1 0 0 7
word open	-2 4 -2 1 0 -3 -4 0 6 29
word operation	0 0 -1 3 0 -1 0 -1 0 -8
word opportunity	0 0 0 0 0 0 0 0 0 7
word option	-10 15 -2 -1 0 0 -1 -2 0 8
word or	-30 60 -12 -5 -6 -5 -9 2 5 16
word or #	-1 5 -2 0 0 0 -1 0 0 -4
word or a	0 0 -1 0 0 0 0 2 0 5
word or timemention	-26 55 -6 -3 -1 -3 -11 -3 -1 4
word ora	-5 5 2 2 -10 -2 12 -3 -2 -5
word oral	-1 0 0 0 -1 0 8 -1 -4 -6
word orario	0 0 3 0 0 0 -2 0 0 3
word orbita	5 -4 -2 0 0 2 0 0 0 -3
word order	4 -1 0 -1 0 0 -2 1 0 0
word org	-1 -1 1 1 -1 0 -1 2 0 11
word organizer	0 0 1 0 0 0 0 0 0 10
word organizer :	0 0 1 0 0 0 0 0 0 10
word original	1 -1 5 -2 0 0 -1 -1 0 3
word other	-4 -1 6 -1 6 -1 -3 -1 -1 0
word otra	-1 0 0 0 -8 -1 10 0 0 -1
word otro	-3 0 0 -1 1 -1 4 0 0 -1
word ou	-2 8 -1 -1 -2 -1 1 0 -3 -9
word ou timemention	-1 4 0 0 0 0 -1 0 0 -1
word our	9 -6 -10 0 16 -7 -5 -8 11 14
word our conversation	0 -2 -1 -1 10 -2 -4 0 0 5
word our cto	6 0 -1 0 0 0 -1 -3 0 -3
word our hiring	-1 -2 0 0 -5 -1 4 0 6 -3
word our next	0 0 0 0 1 0 0 0 0 14
word our office	4 1 0 0 0 0 0 -3 0 -3
word our timemention	-1 -1 0 10 -2 -2 -2 -1 0 -7
word out	-3 -10 20 -9 10 5 -17 3 1 -8
word out of	-1 -4 0 -1 -1 8 -1 1 0 -10
word out to	0 -1 0 0 -1 -1 1 0 3 -2
word outra	-3 2 3 -1 1 0 0 0 -1 -5
word over	-2 -8 -3 -4 -3 4 15 2 -2 -8
word over de	0 0 0 0 0 0 1 0 0 -3
word over the	-1 0 0 -1 -1 7 -4 -1 0 -5
word own	0 0 0 0 0 0 0 0 0 4
word owner	0 0 0 0 -1 0 2 0 0 -6
word p	-8 -3 -1 -1 -1 -5 16 3 -1 -2
word pacific	0 1 0 0 0 0 0 0 0 -5
word page	0 0 0 0 0 0 0 0 0 11
word palisade	-1 0 1 0 0 0 0 0 1 -3
word panel	8 -7 0 9 -4 -2 2 -4 -2 3
word panel is	3 0 0 0 0 0 -2 0 0 -2
word papo	-2 5 -1 1 0 -2 1 -1 0 -4
word par	-1 1 2 0 -3 -1 4 -1 -2 3
word para	-18 9 16 -4 7 -6 1 -8 2 -27
word para a	0 -4 4 -3 3 -1 1 -1 1 -3
word para el	0 -5 6 1 0 -1 0 -1 -1 6
word para frontend	0 -1 0 0 1 0 -2 0 4 0
word para la	0 3 0 -1 -2 -1 -2 -1 4 -10
word para o	-1 -1 -1 2 0 -1 3 0 0 -2
word para product	-2 3 0 0 0 -4 5 -1 0 -2
word para timemention	-4 -1 5 2 0 0 -1 -1 0 5
word paraben	-1 4 0 0 0 0 -1 0 0 1
word paralegal	-2 3 0 0 0 0 0 0 0 -3
word park	3 0 0 0 -1 0 0 0 -1 2
word parler	3 -1 0 -1 2 -1 -1 0 0 -1
word part	0 -1 0 -1 0 -1 1 -1 3 -2
word part of	-1 -1 0 0 0 -1 4 0 -1 -3
word parte	1 0 0 0 1 0 0 0 0 -4
word partner	-8 8 -1 -1 0 0 2 0 0 3
word pas	-6 -2 6 -1 5 0 -4 5 -2 -2
word paso	-2 10 0 -1 -1 -4 -1 -1 0 -5
word pass	-2 11 -1 -1 5 -3 -11 -1 4 2
word passcode	3 -2 0 0 0 0 0 0 0 7
word passcode :	3 -2 0 0 0 0 0 0 0 7
word passe	-2 2 0 0 1 0 -1 0 0 -4
word passo	4 5 -3 -1 -1 -1 -2 -2 0 -4
word passport	-3 -1 0 0 0 -1 6 0 0 4
word passport and	-3 -1 0 0 0 -1 5 0 0 2
word passt	-3 11 -6 0 0 0 -1 0 0 6
word pause	-4 0 0 0 -3 0 9 0 -1 0
word pay	0 0 0 0 0 0 0 0 0 15
word payroll	3 -1 0 -1 -1 0 -2 2 -1 3
word pediu	-1 -1 0 -1 -6 0 10 0 0 -4
word pela	-1 -1 -1 0 4 -1 0 -1 0 -4
word pelo	-3 1 0 3 0 -2 2 -1 -1 -3
word people	-3 -4 -1 -2 -3 -1 8 3 3 15
word per	-2 7 -5 -2 4 -2 10 -9 -1 -17
word per il	-1 0 1 3 1 -1 -1 -1 -1 -4
word per la	6 7 -1 0 -1 -1 -5 -3 -1 -1
word perfect	7 0 -1 -1 0 -1 -2 0 0 5
word perfil	-2 4 -1 -1 5 -1 -2 -1 0 -7
word pero	-1 -1 -1 1 -1 0 4 -1 0 0
word person	-2 7 -5 -3 9 -3 -2 -1 0 -5
word persona	-1 -1 -1 -1 -5 -1 11 -1 -1 -4
word pessoa	-1 -1 0 -1 -10 0 13 0 1 -1
word petra	3 0 -2 0 0 0 0 0 0 -4
word peux	0 0 0 1 1 0 0 0 0 6
word phone	5 -3 -5 -1 1 -1 6 -3 0 -15
word phone interview	0 4 -2 1 -1 0 -1 -1 0 -1
word phone screen	0 0 0 0 0 0 0 0 0 -3
word photo	1 0 0 0 0 0 0 0 0 8
word pick	1 1 1 -1 0 0 0 0 0 8
word pick up	1 1 -1 0 0 0 0 0 0 10
word piece	-3 -1 -1 -1 -1 -4 11 -1 0 1
word piece d'identite	1 0 0 0 0 0 0 0 0 3
word piu	2 -1 -3 2 -1 0 3 -2 0 -7
word place	-5 -5 6 9 12 -2 -13 -1 -1 16
word plaisir	0 -1 0 0 0 0 3 0 0 -1
word plan	-1 1 -8 9 -1 -1 1 -1 -1 -5
word plan on	1 1 -2 0 0 -1 1 0 0 -7
word plann	-1 0 2 -1 0 0 2 0 0 11
word planner	0 0 0 1 5 0 -4 0 0 -7
word plant	-8 13 -2 -1 0 0 -1 -1 0 -7
word planta	2 2 0 0 0 0 -2 0 0 4
word platform	0 0 0 0 0 1 0 0 0 -6
word plazo	-1 3 0 0 -1 1 -1 0 1 -3
word pleas	5 0 -1 -1 2 3 -6 -1 -1 -8
word pleas to	1 0 0 -1 2 4 -5 0 -1 -2
word please	0 -15 5 6 -6 1 -3 13 -2 13
word please bring	0 0 0 0 0 0 0 0 0 3
word please complete	-2 0 0 0 0 -1 4 0 -1 0
word please do	-6 0 0 6 0 0 0 1 1 -1
word please find	7 -4 5 -2 -1 0 -3 -2 -1 -2
word please reply	0 3 0 0 -1 0 -1 0 0 -1
word please send	0 -2 0 0 -1 0 3 1 0 2
word pleasure	-6 -2 -1 -1 -6 6 13 -2 -1 -2
word pleasure to	-2 -1 0 -1 1 0 5 -1 0 -1
word pleno	0 -6 0 0 0 1 6 0 0 -2
word pleno :	0 -6 0 0 0 1 6 0 0 -4
word plus	-1 -1 -1 -1 1 8 -5 0 0 -2
word pm	-2 5 -2 -1 -6 0 7 0 0 -4
word pode	0 -1 0 -1 0 -1 3 0 0 -3
word podria	-2 4 -1 0 -1 0 0 0 0 -8
word point	4 0 -8 8 -2 1 -1 -1 -2 -4
word ponto	0 0 0 0 1 -1 -1 0 0 4
word por	-5 3 1 -1 -11 -7 26 -6 0 -15
word por aqui	-1 -6 0 0 2 0 6 0 0 -1
word por favor	0 3 0 -1 -1 -1 -1 0 0 -6
word por la	-1 -1 0 0 0 -2 5 0 0 2
word por telefono	2 2 0 0 0 0 -3 0 0 -1
word por tu	0 6 0 0 0 0 -2 0 -3 -1
word porque	2 0 -2 -1 5 -1 -2 0 -2 -6
word portal	0 1 0 0 0 1 0 0 0 -7
word portfolio	8 12 -1 -1 -1 -2 -16 2 -1 -9
word posicao	-2 0 0 3 1 0 -1 0 0 0
word posicion	-2 0 -2 1 -1 0 5 0 0 -2
word position	4 -1 -3 -3 5 -2 7 -2 -4 38
word position :	1 -1 0 -1 7 0 0 0 -5 -2
word position has	0 0 -1 -1 -1 -1 4 0 0 -1
word position of	0 -1 0 0 0 1 0 0 1 7
word posizione	1 8 -1 0 0 -1 -4 -1 -1 -4
word posizione di	0 4 0 0 0 0 -1 -1 -1 -1
word possible	-7 -2 3 -1 -2 -1 15 -4 -1 -10
word posso	1 6 -1 -1 1 0 -6 0 0 -4
word post	6 -9 -3 -2 -4 -4 11 -1 5 -5
word post of	6 -5 0 0 0 0 -1 0 0 -2
word poste	4 -1 0 1 7 -1 -6 -2 -3 -16
word poste de	9 2 -2 -3 4 0 -7 -1 -2 -6
word posto	3 -1 -1 2 -1 0 -1 0 0 -2
word posto di	1 0 -1 2 -1 0 -1 0 0 -3
word postulacion	0 0 0 0 1 0 0 0 0 -3
word potrebbe	-1 7 -1 0 -1 0 -3 -1 -1 -5
word pour	11 1 6 -8 7 -5 -6 -2 -4 -11
word pour la	0 0 0 0 1 0 -3 0 3 2
word pour le	4 0 -2 -3 9 1 -5 -1 -3 -10
word pour notre	4 -1 0 -1 0 -1 -1 0 0 2
word pour timemention	6 -2 5 -2 0 -3 -2 -1 0 -1
word pour un	-2 3 0 0 0 0 0 0 0 -3
word pour votre	5 0 0 -1 0 -1 -3 0 0 -3
word pra	0 0 0 -1 2 2 -3 1 -1 0
word practice	-1 0 0 0 0 0 0 0 1 -4
word pre	0 0 0 0 0 1 0 0 1 9
word prefer	-8 13 -1 0 0 -1 -2 0 0 -7
word pregunta	3 5 -1 0 -1 -1 -1 0 -3 -3
word pregunta por	3 -1 0 0 0 0 -1 0 0 -1
word premier	0 0 0 0 0 1 0 0 0 -3
word prep	0 0 -1 0 0 0 0 2 0 -11
word present	0 0 0 0 0 0 0 0 0 9
word presso	2 0 0 0 0 0 -1 0 0 -4
word presso la	1 0 0 0 0 0 0 0 0 -3
word prevista	-1 -1 -1 3 0 1 -1 0 0 -1
word prima	2 -1 -3 -1 0 0 5 0 0 1
word primera	3 -2 -2 0 0 0 1 0 0 6
word problem	-16 0 22 0 -1 -1 -2 -1 0 -2
word problema	-4 -4 13 -1 0 -1 -2 -1 0 -1
word procedimento	-6 -1 -1 3 9 0 -1 0 -1 -4
word proces	-4 -6 -1 -1 0 -2 16 -1 -1 18
word proceso	-3 8 0 -2 4 -1 -1 -1 -4 -7
word proceso de	0 6 0 0 -1 0 -1 0 -3 -1
word processo	-2 2 -1 -1 5 -1 -1 0 -1 0
word producer	1 -1 -1 0 1 0 1 0 0 10
word product	7 15 -2 -2 -1 -10 -3 -5 1 -23
word product analyst	-4 8 -1 -1 0 -6 9 -3 0 -7
word product designer	-1 6 0 -1 0 -3 -1 0 0 -4
word product manager	-1 2 0 0 0 0 -1 0 0 -6
word profil	-1 0 0 0 3 0 0 0 -1 0
word profile	-1 1 0 -1 1 0 -1 0 1 5
word profile and	0 0 0 0 0 0 0 0 0 5
word profilo	-1 5 0 0 1 0 -3 -1 0 -2
word profissional	0 0 0 0 1 0 0 0 0 -5
word program	0 -2 0 0 10 0 0 1 -8 -1
word project	0 0 0 0 0 1 0 0 0 -3
word proof	-3 -1 0 0 0 -1 6 0 0 0
word proof of	-3 -1 0 0 0 -1 6 0 0 0
word propongo	-1 1 4 -1 0 0 -3 0 0 -1
word proposon	-1 1 0 0 0 0 0 0 0 4
word proposta	-1 -1 0 0 0 4 -1 0 0 -4
word prossima	-1 1 4 -1 -2 0 0 0 -1 -2
word proxima	-1 -1 0 -1 -7 0 8 -1 2 0
word proxima semana	-1 0 0 0 -6 0 8 0 0 0
word proximo	-2 6 1 -1 0 -2 -2 -1 0 -5
word prueba	-2 5 -1 -1 -3 -3 3 -1 4 -9
word pued	0 6 0 0 -1 0 -2 0 -2 8
word puede	-1 -1 1 0 -2 0 0 0 4 1
word puesto	0 2 0 1 0 0 -2 -1 -1 15
word puesto de	0 2 -1 0 1 0 -1 0 0 -3
word put	-3 -5 2 2 -3 6 2 -1 0 1
word put you	-1 -4 2 -1 0 8 -4 0 0 -7
word q	1 0 0 0 1 0 0 0 0 10
word qual	-1 -5 0 0 2 0 5 0 -1 -1
word quale	0 0 0 0 0 0 2 0 0 -3
word qualite	0 0 0 0 2 0 0 0 0 -3
word quality	-1 0 0 0 0 1 0 0 1 4
word quando	-2 -3 -4 2 -4 -2 17 -3 -1 -5
word que	-26 21 10 7 17 -5 -6 -13 -6 -17
word que a	-1 -1 -1 3 0 0 -1 0 0 -7
word que el	-1 5 0 0 1 -3 0 -1 0 -3
word que ja	-1 -1 -1 1 7 0 -4 0 0 -1
word que la	-1 0 0 1 1 2 -1 0 0 -3
word que le	-1 0 0 0 2 2 -1 0 0 4
word que te	0 0 0 0 0 1 1 0 0 8
word que votre	0 0 1 0 0 0 -3 0 3 0
word queda	8 0 -1 0 0 -1 -4 -1 -1 -5
word quedamo	-2 0 -1 0 2 -1 2 -1 0 -3
word quello	0 3 -1 -1 0 0 -1 0 0 -4
word quem	1 0 0 0 1 0 -1 0 0 -7
word quer	-1 0 0 0 1 0 0 0 0 -5
word questa	0 5 0 0 -1 0 -3 0 -1 4
word question	0 11 -2 -1 1 -1 -14 9 -3 16
word qui	0 0 -1 -1 0 -1 0 -1 3 -5
word quick	-2 -5 -1 -1 2 -3 12 -1 -1 10
word quillo	0 0 0 0 0 0 -2 3 0 4
word r	-6 0 1 4 -3 5 -2 0 2 3
word r #	-5 -1 -1 5 -3 5 -1 -1 2 3
word rather	-3 -4 4 -1 0 0 6 -1 0 -3
word ravi	1 0 0 0 0 1 0 0 0 -3
word re	-8 -2 0 -4 0 -6 10 12 0 -7
word re :	-1 -1 0 -1 -1 -1 -5 10 0 -4
word reach	-1 1 -5 -3 -2 -2 9 -1 3 2
word reach out	0 -1 0 -3 -2 -1 5 0 3 -2
word read	-21 7 -5 -2 -11 -2 -41 27 48 -17
word ready	0 0 0 0 0 1 0 0 0 9
word real	-2 -2 1 8 0 -2 -3 -1 2 13
word recebemo	0 0 0 0 0 0 1 0 0 -3
word receber	-1 1 2 -1 0 0 -1 1 0 -5
word receiv	-4 -2 -1 -1 -4 -2 -24 0 39 15
word receiv your	-1 -1 0 0 -1 0 -1 2 2 4
word recent	0 0 0 0 1 0 0 0 0 15
word reception	0 0 0 0 0 0 -1 4 -2 -1
word record	-2 2 0 0 0 0 0 0 1 11
word recordatorio	1 0 0 0 0 0 0 0 0 11
word recruit	0 5 0 0 0 0 -3 1 -1 1
word recruiter	-6 3 -1 5 -1 -1 -1 -1 3 12
word recrutement	-1 1 0 1 -4 0 6 0 -3 -3
word recu	-3 -1 -1 -1 -2 -1 9 1 -1 10
word recu votre	-4 -1 -1 0 -2 -1 9 1 -1 0
word ref	3 -1 -1 -1 0 0 -4 0 3 -10
word referenc	-1 -2 -5 -1 0 0 9 0 0 -1
word reference	-1 -2 0 0 0 3 1 0 0 -4
word regard	-6 1 0 6 0 0 -1 1 0 -1
word registro	-1 -1 0 0 -2 0 0 -1 5 -4
word regret	-1 0 0 1 1 0 0 0 0 4
word reject	0 0 0 0 0 0 0 0 0 20
word reliability	0 1 0 0 0 0 0 0 0 -6
word reliability engineer	0 1 0 0 0 0 0 0 0 -6
word remain	-8 -1 6 -1 -2 -1 8 0 0 -1
word remercion	0 0 0 0 1 0 -3 0 3 -1
word remercion de	0 0 0 0 1 0 -2 0 3 0
word reminder	2 0 -1 0 0 0 0 0 0 3
word remote	2 -2 0 0 0 0 1 0 0 7
word remoto	5 -3 -2 0 -1 0 0 2 0 5
word renata	0 2 1 0 -1 0 -1 0 0 -6
word repli	6 -1 -1 0 0 0 0 -4 1 3
word reply	3 -3 -5 -2 -3 4 -3 8 1 6
word reply to	0 -1 0 0 0 0 -1 2 1 -3
word repondre	-1 1 0 0 -1 0 3 4 -4 -1
word report	0 -7 2 -2 0 3 4 -1 2 17
word report analyst	-5 0 6 -1 1 0 0 0 0 3
word report to	5 -4 0 0 0 0 0 0 0 5
word req	1 0 -1 -1 4 0 -3 -1 0 5
word req #	1 0 0 0 0 0 0 0 1 5
word request	-1 1 0 0 1 0 -1 2 0 16
word requir	-1 0 2 0 0 0 0 0 0 13
word reschedul	-4 -3 9 -1 0 0 0 1 -1 3
word reschedule	2 -3 2 -1 0 0 0 0 0 25
word research	-15 -2 -2 -1 0 6 -4 19 0 -4
word research associate	-17 -2 -2 -1 0 6 -4 19 0 -4
word reserve	-2 2 0 0 0 0 0 0 0 4
word responda	-1 -4 0 -1 -1 -1 6 0 1 2
word responder	0 7 0 0 -1 -1 -2 0 -3 0
word responsabile	3 0 0 1 -2 -1 0 -1 -1 -7
word responsable	3 -1 0 -1 -1 -1 3 0 -1 -2
word resposta automatica	0 0 0 0 0 0 -1 3 0 0
word respuesta	-1 -1 -1 -1 -2 1 1 1 4 -6
word resta	6 -1 2 -1 0 0 -3 -2 0 -4
word reste	-2 -2 3 0 -4 0 7 0 -2 -1
word resultado	-3 -1 -1 -1 -1 0 5 -1 3 -8
word resume	-3 1 0 -1 -2 0 -2 -1 7 17
word retenu	0 1 0 0 0 0 -2 0 3 0
word retour	5 -1 -1 -1 2 -1 -5 2 0 1
word return	-5 -3 -1 -1 -1 0 8 4 -1 -8
word reunion	-1 -2 5 -1 -1 -1 -1 1 -1 -4
word review	-3 3 -1 -1 0 1 -3 1 5 12
word ricerca	-1 1 -1 0 0 0 1 0 0 -3
word right	0 0 0 1 1 0 0 0 0 21
word ring	-1 -2 -3 2 -1 19 -13 -1 -1 1
word risposta	6 -1 -1 -1 -1 -1 -2 0 -1 -1
word risposta automatica	0 0 0 0 0 0 -1 3 0 0
word riverside	0 0 0 0 0 0 0 0 0 6
word road	0 0 0 0 0 0 0 0 0 4
word rol	9 -5 -2 0 0 -1 -1 0 0 -4
word role	-10 5 -1 0 9 3 -9 4 -1 -15
word role :	1 0 0 0 0 0 0 0 0 -3
word role of	-1 -2 0 0 0 4 -1 0 1 -3
word roma	-2 3 -1 2 0 0 -1 0 0 -3
word room	3 -1 1 0 0 0 -1 0 0 20
word room #	1 0 0 0 0 0 0 0 0 -4
word round	2 -2 -3 7 -2 -2 4 -2 -1 -5
word rue	0 0 0 0 0 0 0 0 0 7
word ruhe	2 -1 0 0 0 0 -1 0 1 -4
word run	-1 3 -1 -1 6 -2 -2 0 -2 -1
word runde	0 0 0 -1 2 0 1 0 -1 -3
word runn	3 -1 2 -1 0 0 -2 0 0 -6
word s	-5 -2 0 26 -5 -2 -9 -1 -2 -2
word s interview	-1 0 2 0 0 0 0 0 0 -3
word sagen	0 0 0 0 0 0 0 0 0 14
word said	-1 -1 0 0 -1 15 -10 -1 0 6
word sala	10 0 -6 -1 0 0 -1 -1 0 3
word salario	-1 -1 0 0 -2 6 -1 0 0 0
word salary	-1 -1 0 0 0 6 -3 0 0 4
word sale	0 0 0 0 0 0 0 0 0 4
word saludo	3 0 0 0 0 0 -1 0 0 -1
word sam	0 0 0 0 0 0 1 0 0 6
word same	-10 -7 22 -1 -1 8 -9 -1 -1 5
word sample	0 -1 -1 -1 -1 -3 9 -1 0 -7
word sans	0 -1 0 0 -1 -1 0 0 3 -1
word santa	0 -1 1 0 0 0 -1 1 0 -5
word sapere	-2 0 -6 -1 -1 1 9 -1 -1 -2
word sara	1 0 0 0 0 0 -1 0 1 -3
word say	20 -4 -1 -6 3 19 -30 0 -1 0
word say that	5 -1 0 -1 0 0 -5 4 -1 -5
word says	-2 0 -1 0 0 -2 6 -1 0 1
word scelto	0 0 0 0 1 1 0 0 0 -5
word schedul	1 6 -4 5 -1 0 -5 1 -3 -22
word schedul :	1 0 0 0 0 0 0 0 0 6
word schedul for	0 0 0 1 0 1 0 0 0 -9
word schedule	13 -1 -2 -3 -2 6 -9 -2 -1 -6
word schon	4 0 -1 -1 2 1 -7 0 2 2
word schon dass	4 -1 0 0 0 2 -4 0 0 4
word scientist	0 0 0 -1 4 0 -1 0 -2 -3
word scorecard	0 0 0 0 0 0 0 0 0 11
word screen	1 1 0 0 0 0 0 0 0 -8
word se	-22 -1 -3 14 8 -2 4 7 -4 -24
word se ha	-1 0 1 1 0 0 0 1 0 -3
word search	-9 -2 -1 4 3 -1 3 2 0 -7
word seat	-1 -2 -1 -1 7 -1 -2 0 0 3
word second	17 0 -4 -1 -3 -3 -1 -3 -2 20
word second one	7 0 0 0 0 -1 -4 0 -1 16
word sede	-2 0 6 -2 0 -1 -1 0 0 -3
word see	23 6 -11 -4 -4 -4 -1 -6 -1 -2
word see you	17 7 -8 -2 -1 -2 -6 -4 -1 1
word segue	1 -1 -1 0 0 0 2 -1 0 -7
word seguimo	0 0 0 0 -8 -1 10 0 0 -1
word seguito	0 0 0 1 0 0 0 0 0 -4
word sehen	-5 10 -5 -1 0 0 -1 0 2 -2
word sehr	1 10 -8 -1 -2 3 -2 -2 0 -18
word sehr geehrte	6 -3 -1 -3 -3 4 0 -1 1 -14
word sehr geehrter	-5 14 -6 -1 0 0 -1 -1 -1 -4
word sei	1 1 -1 -1 -1 0 0 0 0 -4
word seja	0 -1 0 0 -2 3 0 0 0 -3
word selecao	-4 -1 0 0 10 0 -1 0 -2 -4
word seleccion	0 0 0 0 0 0 0 1 0 6
word select	-1 -1 0 -1 0 3 1 -1 1 4
word select for	-1 -2 0 0 0 3 0 0 0 2
word selezione	-2 0 1 2 0 0 -2 1 0 -11
word selezione per	-2 0 2 2 -1 0 -1 0 0 -5
word semaine	11 0 -1 -3 0 -4 0 -1 -1 -2
word semana	-7 18 6 -3 -8 -3 0 -2 -2 -3
word semana ?	-1 6 6 -1 0 0 -10 0 0 -3
word send	-9 -1 1 -2 -4 -5 18 0 4 -1
word send the	2 -1 -1 -1 -1 0 4 -1 -1 2
word senhora	-8 0 1 -3 12 -1 4 -1 -5 -12
word senior	1 -2 -1 -1 -3 -1 3 -1 4 3
word sent	-25 -5 -4 -2 -2 0 1 33 5 -11
word sent to	-1 -1 0 0 -1 0 0 0 5 -5
word september	5 -4 0 0 0 0 1 0 1 -2
word ser	-1 0 2 -1 -5 -1 6 1 0 -1
word sera	0 -1 2 1 -1 -1 3 -2 -1 -4
word serait	-2 -2 3 0 0 0 2 0 0 -2
word seria	2 0 -2 0 0 0 0 0 0 -3
word serve	3 0 -1 -1 0 0 1 0 0 -5
word service	6 0 -4 0 0 0 -3 0 3 3
word session	5 -1 -1 -1 0 0 -1 -1 0 9
word set	8 -1 -3 -2 0 -1 1 -2 0 -4
word set for	4 -1 -1 -1 0 0 0 -1 0 -4
word set up	0 1 0 0 1 0 0 0 0 6
word settembre	2 0 -1 -1 0 0 0 0 0 -3
word settimana	-3 9 -2 -2 -3 -1 5 -1 -2 -2
word seu	-5 0 -2 0 3 3 1 -1 1 -6
word shall	-3 -1 -2 -1 -2 19 -13 -1 5 -2
word share	5 1 -1 -3 0 -1 0 -1 -1 3
word she	-3 3 -1 -1 13 -1 -13 -1 4 -11
word shift	7 0 -7 -2 0 8 -4 -2 0 -13
word shop	3 0 -1 0 0 0 -1 0 0 -5
word short	-1 0 0 0 -2 -1 4 0 1 8
word shortlist	5 -3 -1 -1 -1 0 2 -1 0 -2
word shortlist for	5 -3 0 0 0 0 -1 0 0 3
word should	-4 -1 4 4 -2 -2 4 -2 0 -17
word should be	1 -4 5 -1 0 0 0 0 0 -4
word show	2 0 -1 0 0 0 0 0 0 15
word si	8 -10 1 2 2 -2 1 -2 1 7
word si comunica	0 -1 0 2 0 0 -1 0 0 -4
word si no	0 -4 5 0 0 0 0 0 0 12
word si tu	0 0 0 0 0 0 0 0 1 5
word sich	2 -3 -1 -1 -2 4 0 3 -2 3
word side	0 0 0 0 0 0 0 0 0 5
word sido	3 -3 -2 2 -2 0 -1 -1 4 -3
word sie	8 4 -6 -2 -8 2 1 1 0 3
word sie am	4 -1 -1 0 0 0 -1 0 0 -1
word sie ihre	5 -1 -1 -2 0 0 -1 0 0 4
word sie sich	2 -3 0 0 -2 4 -1 0 0 2
word sie uns	0 -1 5 0 0 0 -3 0 0 1
word sie zu	-1 0 0 0 0 0 0 0 3 0
word sign	-3 -2 -1 0 -1 12 -5 2 -2 -9
word sign in	0 0 0 0 0 0 -1 4 -1 -2
word sign off	-1 -1 0 0 0 0 4 -1 0 -7
word sigue	4 -2 -2 0 1 0 1 0 0 -3
word siguiente	-1 6 -1 -1 0 -3 0 -1 0 -12
word similar	-1 -1 -2 -1 -1 -1 4 -1 3 0
word sit	-1 0 0 0 -1 -1 5 -1 0 10
word sit down	0 0 0 0 -1 -1 3 -1 0 -1
word site	5 -1 0 -2 3 0 -2 -1 -2 -23
word site reliability	0 1 0 0 0 0 0 0 0 -6
word slot	-1 7 2 -1 -1 0 -3 0 -2 28
word slow	3 -2 -1 0 -1 -2 7 -4 0 1
word snel	-8 -1 -1 0 -1 -3 15 -2 0 -1
word so	-4 -15 14 12 -19 15 6 -9 1 -13
word so i	-4 -1 -1 0 -1 7 1 -1 0 -12
word so i'll	-1 -1 1 0 -3 -1 6 0 0 0
word so sorry	-1 -4 7 -1 0 0 -1 0 0 -14
word so that	-1 0 0 0 -2 0 3 0 0 3
word so we	0 0 -1 8 -2 -2 -2 -1 0 9
word so you	7 0 -1 0 0 -1 -4 -1 -1 2
word so your	0 0 0 0 4 0 -4 0 0 4
word sobre	-2 -6 1 1 5 -1 5 -1 -1 -5
word sobre a	0 1 -1 -1 0 0 1 0 0 -4
word solicitud	0 0 0 0 0 0 0 0 1 -7
word sollicitatie	-1 -11 -2 -1 -3 -1 19 -1 0 -8
word someone	-1 -2 3 -1 0 0 -1 2 1 -1
word someth	-3 -5 8 -4 -1 -1 8 -1 -1 -10
word sono	-2 2 1 0 0 0 -4 4 -1 -3
word soon	5 -3 -3 -3 -4 18 -6 -2 -2 -9
word soon as	-4 -3 -2 -3 -4 19 0 -1 -1 -4
word sorry	-8 -7 8 13 10 -5 -7 -1 -2 -13
word sorry !	-2 -1 4 1 0 0 -1 0 0 -5
word sorry for	-1 -2 3 -1 0 0 1 0 0 5
word sorry to	0 -4 5 -1 0 0 -1 1 0 3
word sorte	1 1 0 0 1 -1 -1 0 0 18
word speak	-7 9 -1 -1 0 -1 3 0 0 -6
word speak with	-1 0 0 0 0 -1 3 0 0 -4
word specialist	1 0 -1 0 -1 0 -1 0 2 -4
word spot	0 -1 0 -1 -1 7 -4 0 0 1
word sql	-10 4 -1 -1 -2 -9 23 -3 -1 0
word sr	0 0 -1 1 -1 0 2 -1 0 -3
word ssa	0 0 0 0 0 1 0 0 0 -3
word st	10 -7 -1 -1 3 -1 -1 -1 -1 -19
word staff	-1 0 -2 -1 6 -2 -2 2 0 5
word stage	0 0 0 0 0 0 0 0 0 3
word start	-4 -5 -4 3 -2 41 -26 -2 -1 8
word start timemention	-2 0 -1 -1 0 11 -5 -1 0 -8
word station	6 -1 -1 -2 0 0 -1 -1 0 1
word stato	-6 -3 -2 1 2 0 -1 10 0 -5
word statt	-1 -1 -1 1 0 0 1 0 2 6
word statu	-2 -1 -1 -1 6 -1 9 0 -9 -1
word statu :	0 0 0 0 8 0 0 0 -6 2
word statu of	-2 -1 0 0 -1 0 9 -1 -4 -1
word stay	-1 0 4 -1 0 0 -1 -1 0 -2
word stelle	7 -1 -1 -1 1 1 -6 -1 1 -7
word stelle als	5 0 0 -1 -1 0 -2 0 -1 -3
word step	-5 -5 -2 4 -2 5 4 -2 4 9
word step :	5 0 -1 0 -1 0 0 -3 1 14
word steward	3 -1 -2 0 0 1 0 0 0 -3
word still	25 -3 -22 -2 -4 -2 8 2 -1 -3
word stock	1 0 0 0 0 0 -1 0 0 3
word stok	0 0 0 0 0 1 0 0 0 -3
word store	2 5 -2 0 -1 -1 0 -2 -2 -12
word store manager	0 3 0 0 0 0 0 0 -1 0
word street	4 0 -1 -1 0 0 -1 -1 0 -1
word studio	-1 0 -2 -1 -1 14 -9 0 -1 -2
word study	1 0 0 0 0 0 0 0 0 3
word stunde	0 2 0 0 -1 0 0 0 0 10
word stunden	0 -1 0 0 0 2 0 0 0 6
word su	-14 3 -2 -2 -2 0 -2 16 3 -6
word su cita	0 0 0 0 0 0 0 0 0 6
word su mensaje	-12 -1 -2 -1 0 0 -1 17 0 -2
word sua	-8 5 -2 -1 5 -1 -4 3 2 -10
word sua candidatura	-2 13 -1 -1 0 -1 -8 -1 1 -12
word sua entrevista	-1 1 1 0 1 0 0 -1 0 3
word submission	0 0 0 0 -1 0 0 0 2 3
word submit	0 0 0 0 0 0 0 0 0 11
word submitt	-1 -1 0 0 6 0 2 -1 -4 21
word sucesso	-2 0 0 0 0 0 0 0 3 -1
word suis	-1 0 1 3 -1 0 -1 2 0 0
word suit	-10 16 -4 -1 1 -1 -1 -1 0 2
word suit you	-9 16 -4 -1 0 0 0 -1 0 -6
word suite	2 -1 -1 -1 3 -2 0 0 -1 -4
word sulla	1 -1 0 0 2 0 0 0 0 -4
word summer	2 -1 -1 -1 -1 7 -5 0 0 -4
word suo	-3 8 -1 -1 5 -1 -7 -1 0 -2
word suo profilo	-1 4 0 0 1 0 -3 0 0 -2
word super	12 -1 -3 -1 -1 0 -4 -2 0 -7
word supervisor	12 -3 -5 1 -1 -1 0 -2 -1 -4
word supervisor de	3 0 0 -1 0 0 -2 0 0 0
word sur	8 -2 0 -1 3 -1 -2 -1 -3 -5
word sur notre	0 0 0 0 3 0 0 0 -2 -1
word survey	4 -2 -1 -1 3 0 -1 -1 -1 -8
word system	-5 1 -1 6 -3 1 -1 -1 3 -19
word t	-1 2 0 0 0 0 -1 0 0 15
word t #	0 0 0 0 0 0 0 0 0 10
word ta	0 0 0 0 0 0 0 0 0 14
word tag	1 0 5 0 0 -1 -5 3 -2 12
word tag frau	0 0 0 0 0 0 0 0 0 5
word take	-12 -4 -2 -1 3 -7 22 2 0 -9
word take home	-2 -3 0 -1 2 -1 7 -1 -1 0
word taken	-2 -1 -1 11 -3 -1 -4 1 -1 -3
word taking	-1 0 0 1 -5 0 0 0 5 0
word talent	1 0 0 0 0 0 0 0 0 17
word talk	8 9 -5 -2 -2 -4 -2 -3 1 11
word talk about	0 0 0 0 0 0 -1 0 2 7
word talk to	9 1 -3 -1 0 -1 -4 -1 0 -2
word tard	1 0 0 0 -1 -1 1 -1 -1 -6
word tarde	0 0 -3 1 0 -3 7 -3 0 -17
word te	5 -3 2 -1 -16 -6 38 -13 -5 -13
word te escribo	3 -3 -1 1 2 0 -1 0 0 -2
word te esperamo	1 0 0 0 0 0 0 0 0 10
word te llamo	-1 0 -2 0 0 -1 5 -1 0 -3
word te mando	5 -5 3 0 1 -1 -2 -1 0 -2
word team	0 -3 16 -5 0 -2 -8 -1 3 -1
word team will	-2 0 -1 0 -1 -1 4 1 1 -2
word tech	10 -3 -3 -1 -2 0 -1 -1 3 -27
word technical	2 0 -8 8 0 0 -1 -1 0 -4
word technical interview	1 0 -8 9 0 0 0 -1 0 -3
word technician	2 0 0 0 0 1 -1 -1 1 -10
word tecnica	6 -3 -4 3 2 -1 -2 -1 -1 -16
word tecnica de	0 1 -2 3 0 0 -1 0 0 -2
word tecnico	-3 0 0 -1 9 0 -3 0 -1 3
word telefon	-2 -2 -2 0 0 0 6 0 0 -6
word telefone	0 6 0 0 0 0 -5 0 1 -1
word telefonicamente	6 0 -1 0 0 0 -3 -2 1 -1
word telefonisch	2 -2 0 5 0 0 -4 0 0 1
word telegram	0 0 0 0 0 0 0 0 0 5
word telephone	-1 1 -1 -1 1 3 -1 -1 -1 3
word telephonique	3 0 0 -1 -1 -1 -1 0 0 -3
word tell	0 10 -3 -1 -1 -2 1 -2 -3 4
word tell me	-1 9 -2 -1 -1 -2 -2 -1 0 -7
word tell you	0 2 -1 0 -1 0 3 -1 -2 -3
word tem	-1 -2 0 -1 -1 -2 8 -1 -1 -4
word temo	-1 0 0 0 1 1 1 0 0 -6
word temp	-1 -1 -1 -1 1 0 3 0 -1 -3
word tempo	-1 -1 -1 -1 2 0 3 -2 -1 1
word ten	2 10 -1 0 -1 0 -10 0 1 9
word ten minut	0 11 -1 0 0 0 -9 0 0 4
word tengo	-2 0 -1 3 -1 1 1 -1 -1 8
word tenho	-1 -1 4 -1 -2 2 -1 -1 0 -1
word ter	-1 0 -1 5 4 -1 -5 0 0 0
word term	5 -4 0 0 0 1 0 0 0 5
word termin	4 2 -1 1 -1 -1 -2 -1 -1 -3
word termin am	-1 0 -1 3 0 0 0 0 0 0
word termine	-1 -1 0 -1 4 0 0 0 -1 2
word test	0 1 -1 -1 -1 -1 5 -2 0 2
word th	-2 9 -4 -1 0 0 -1 -1 0 -10
word than	-3 -6 4 -2 -1 0 7 1 -1 -2
word thank	-19 -5 -19 18 3 -11 -21 4 50 32
word thank for	-14 3 -14 25 -1 -5 -9 8 7 3
word thank you	-3 -7 -4 -6 11 -3 10 0 4 22
word that	5 -9 -6 3 0 -7 7 2 6 -4
word that i	0 0 0 0 3 0 -2 0 0 5
word that is	0 -1 0 0 -2 -1 3 0 0 -1
word that the	-1 1 0 1 1 0 0 0 0 -3
word that we	-1 0 -7 9 0 1 0 0 0 -3
word that you	20 -9 -6 -2 -1 1 -2 -1 0 -6
word that your	0 0 0 0 -1 0 -3 5 0 1
word that'	7 -2 6 -2 1 7 -13 -2 -1 -11
word the	4 -4 -31 19 10 -17 46 -29 2 102
word the #	-3 0 0 4 0 0 0 0 0 -2
word the above	5 0 -2 -1 0 0 0 -1 0 -2
word the best	-4 1 -8 28 -5 -2 -7 -3 -1 -2
word the board	-5 -2 -5 -1 -1 -1 16 -1 0 -1
word the calendar	6 -2 0 1 -1 0 -2 -1 0 -1
word the clos	-1 -1 0 0 -1 -1 -2 0 6 -3
word the committee	-1 -2 0 0 2 -1 4 -1 0 -1
word the conversation	-1 -1 -1 -2 -1 0 7 0 0 0
word the data	-1 2 -1 0 -3 0 -1 0 5 3
word the day	0 -4 5 -1 0 0 0 0 0 13
word the employer	0 0 0 0 -1 0 0 0 3 4
word the end	-3 -1 1 -1 14 -1 -16 -1 8 -4
word the first	-3 0 -1 0 -1 6 -1 0 -1 -3
word the follow	-7 0 -1 7 -1 0 -1 0 3 12
word the hiring	-1 0 0 -1 7 0 4 0 -7 12
word the interview	4 -4 1 1 -1 0 -2 2 -1 20
word the invite	-1 0 5 0 -1 0 -1 -1 0 2
word the last	7 0 0 0 0 -1 -5 -1 0 1
word the link	0 0 -1 0 0 -1 4 0 -1 -2
word the list	4 0 0 -1 0 0 -2 0 0 3
word the new	-6 -1 5 9 -5 -1 1 -2 -1 1
word the next	-2 2 -1 -1 20 -1 -16 -2 1 -2
word the number	0 -1 0 0 1 0 -4 4 0 -5
word the offer	-1 0 0 0 0 1 0 0 0 10
word the office	4 0 -2 0 0 0 -1 0 0 -4
word the panel	-4 2 0 0 0 -1 4 0 -1 -1
word the partner	-2 0 0 0 0 1 3 0 0 -1
word the phone	0 0 0 0 2 0 -1 0 0 -3
word the platform	0 0 0 0 0 1 0 0 0 -6
word the position	-1 -1 -1 3 7 1 0 -1 -7 14
word the post	6 -7 0 -1 0 -2 5 0 0 -1
word the proces	-4 -3 0 -1 -7 0 16 -1 0 -2
word the right	0 0 0 0 1 0 0 0 0 18
word the role	-2 -3 -1 1 3 3 -3 0 1 -5
word the same	-3 0 5 0 0 0 -1 0 0 11
word the second	16 -1 -3 -1 -3 -3 0 -3 -1 15
word the team	-2 1 2 0 -1 -1 5 -2 -2 -5
word the time	1 1 -2 0 -5 0 0 0 5 5
word the timemention	13 -3 4 -2 -1 -1 -10 -6 7 3
word the week	-2 0 1 0 -2 0 1 0 3 -3
word the zoom	2 0 0 0 0 0 -1 0 0 -3
word their	-10 15 -1 0 -1 -1 -1 0 0 -12
word them	-1 -2 -2 -1 -2 -2 6 -1 4 -6
word then	20 -2 -3 -3 -3 -4 -5 -2 2 -3
word there	-6 2 -2 8 1 0 -1 -1 -1 6
word there'	-1 -1 -1 10 -6 -1 -4 2 3 -2
word there' a	-1 -1 0 0 -3 0 1 0 4 -1
word these	-3 -3 3 -1 -3 -1 9 -1 0 -15
word they	-6 6 -4 -2 17 16 -24 -3 -1 3
word they're	-7 8 -1 -1 1 -1 2 0 0 -1
word thing	-8 7 -3 0 -2 -4 11 -1 -1 -7
word think	0 2 0 0 4 -1 -3 0 -1 6
word this	-5 -16 -7 0 19 -11 -18 15 22 32
word this email	0 -1 0 0 0 0 -1 2 1 -5
word this event	-2 0 3 0 0 0 0 0 0 2
word this invitation	-4 0 -1 -1 0 0 -1 8 0 -6
word this is	2 -4 -3 0 -2 0 -6 12 0 2
word this message	0 0 0 0 0 0 0 0 1 4
word this time	0 0 0 0 1 0 0 0 0 6
word this week	-4 3 -2 -1 -4 -2 -18 -2 32 3
word three	-10 -8 -2 -2 -4 15 15 -3 -1 10
word three week	-3 -4 -1 -1 -1 15 -4 -1 0 -3
word through	5 -3 -3 -4 -3 6 -9 5 6 -4
word through timemention	5 -2 -2 -3 -2 6 -7 6 0 -6
word ti	16 -3 -4 -4 -2 -2 6 -7 0 -5
word ticket	-1 -1 0 0 0 3 -2 2 0 12
word tien	0 3 0 -1 -2 -1 4 -1 -1 -2
word time	-14 22 4 2 -8 -3 -7 0 5 14
word time :	-5 0 2 5 0 0 0 0 0 8
word time are	0 0 0 0 0 0 0 0 0 -7
word time for	-11 12 3 -1 0 0 -1 -2 0 -2
word time to	-1 2 0 0 -5 0 -1 0 6 -4
word time you	0 3 0 0 0 0 -2 0 0 6
word timemention	-6 24 22 24 -40 -15 -8 23 -23 -28
word timemention !	3 -3 -2 -3 0 -6 14 -2 -2 -7
word timemention #	0 1 1 -1 -2 7 -4 -2 -1 1
word timemention :	0 1 -1 6 -2 -1 -1 -1 -1 3
word timemention ?	-11 24 10 -4 -3 5 -16 -3 -3 -13
word timemention a	3 0 0 -1 -1 0 -1 0 0 5
word timemention al	7 0 -1 1 0 0 -4 -2 0 -3
word timemention and	6 -11 -3 -4 1 0 3 1 7 3
word timemention at	6 4 -4 -2 -1 0 -1 -2 -1 0
word timemention by	-4 -1 6 0 0 0 0 0 0 -3
word timemention como	-4 0 1 -1 0 -1 6 -1 0 -2
word timemention con	0 0 0 0 0 0 0 0 0 12
word timemention e	-2 0 5 0 0 0 -1 0 0 -5
word timemention en	8 -3 -2 -1 -1 0 0 -1 -1 27
word timemention for	8 -5 2 -3 0 5 -4 -3 -1 -6
word timemention if	-3 3 0 -1 0 8 -5 -1 0 -4
word timemention in	13 -7 0 -1 -1 0 -2 -2 -1 6
word timemention instead	-1 -1 5 0 0 0 -1 0 0 1
word timemention interview	-3 -1 5 1 0 0 0 -1 0 -16
word timemention is	5 -1 -1 0 0 0 -1 -1 0 -6
word timemention na	2 0 -1 -1 0 0 0 0 0 5
word timemention nao	-4 -1 10 2 -1 0 -5 0 0 -1
word timemention new	-4 0 5 0 0 0 0 0 0 1
word timemention no	4 -1 1 2 -1 0 -1 -3 -1 -5
word timemention non	-2 -1 6 1 -2 0 -1 0 0 -1
word timemention o	-2 11 -2 -1 -1 -1 -4 -1 -1 -4
word timemention oder	-2 4 0 0 0 0 0 0 0 9
word timemention of	-1 -1 3 0 0 1 -1 0 0 -5
word timemention on	7 -2 1 -1 0 0 -1 -4 0 -7
word timemention op	12 -7 0 -1 -1 -1 -2 0 0 -1
word timemention or	-27 59 -8 -3 -1 -4 -12 -3 -1 -2
word timemention ou	-1 5 0 -1 -1 0 -1 -1 -1 -6
word timemention para	-2 4 -1 -1 -1 -2 4 0 -1 -3
word timemention per	0 2 -1 -1 -1 -1 3 -2 0 5
word timemention please	3 -2 -4 2 0 -1 3 -1 1 15
word timemention pour	0 -1 1 -1 4 0 -1 0 -1 1
word timemention presso	2 0 0 0 0 0 -1 0 0 -3
word timemention s	-6 -3 0 27 -5 -2 -6 -4 -1 -6
word timemention so	5 -7 5 -2 -1 -1 6 -4 0 -4
word timemention sur	6 0 0 0 0 0 -4 0 0 -1
word timemention te	-2 -10 -1 0 0 0 15 0 0 -3
word timemention then	-2 -1 4 -1 0 -1 2 -1 0 -3
word timemention through	6 -2 -1 -1 -1 7 -4 -4 0 -5
word timemention timemention	-16 26 -4 -2 -1 -1 -2 1 -1 8
word timemention to	-3 -3 5 -1 -1 7 -5 -1 2 5
word timemention us	-6 -1 -1 0 0 0 0 9 0 -4
word timemention we	0 1 0 0 3 0 -2 0 0 -1
word timemention with	16 -6 -3 -3 -1 -2 -8 7 -1 -7
word timemention work	1 -1 2 -1 0 0 -1 0 0 -4
word timemention would	1 0 0 0 0 0 0 0 0 -7
word timemention y	-1 0 1 0 0 0 1 0 0 3
word timing	0 -1 -1 8 -2 -2 -2 -1 0 -1
word to	-40 -2 0 -1 11 24 -15 17 6 54
word to #	-3 0 0 -1 0 10 -5 -1 0 7
word to a	0 -2 3 -1 0 0 0 0 0 2
word to an	1 2 -1 0 2 0 -2 -1 -1 -3
word to apply	0 0 0 0 -4 0 0 0 5 1
word to ask	0 0 0 0 0 0 0 0 0 9
word to be	-4 -1 5 -3 -1 0 5 0 0 -3
word to come	-3 0 5 -1 0 0 -1 0 0 -1
word to complete	0 0 0 0 0 0 1 0 0 4
word to confirm	2 -1 0 0 0 0 0 0 0 9
word to do	-5 -7 4 14 4 -1 -6 -2 -1 -12
word to find	-2 -1 9 -4 -1 -1 -2 1 0 -4
word to follow	11 -1 -1 -1 -1 0 -7 -1 0 2
word to have	-7 -1 1 -2 -2 6 1 3 -1 -5
word to hear	-2 0 0 -1 0 0 4 0 0 9
word to inform	-2 -2 0 0 0 3 0 1 -1 0
word to interview	-5 8 3 -2 -1 -1 -2 -1 1 -18
word to invite	0 0 0 0 0 0 0 0 0 5
word to let	4 -4 -7 9 0 0 0 0 0 -3
word to make	2 2 -3 0 0 0 1 0 0 -4
word to meet	-11 9 -3 4 -6 -5 10 -1 5 9
word to move	-1 1 1 0 0 0 0 0 0 -13
word to offer	0 -1 0 0 1 2 0 0 0 23
word to our	0 3 -1 -1 -2 0 -2 -1 4 -2
word to reschedule	-1 -3 5 -1 0 0 0 0 0 6
word to say	4 3 -1 -1 0 -1 -7 4 0 2
word to see	-8 8 -2 -1 -1 -2 6 -1 0 -8
word to speak	-9 9 -1 0 0 -1 3 0 0 -9
word to take	-2 3 0 1 -1 0 0 0 0 -5
word to talk	-2 1 0 0 0 -1 3 -1 2 2
word to the	-1 -11 3 -3 7 -3 14 -2 -5 1
word to this	2 -3 -3 -1 7 0 -1 5 -6 -2
word to timemention	9 -3 2 -2 -1 -1 -1 -4 -1 -4
word to you	-4 -2 -4 -3 1 -2 15 -3 3 0
word to your	1 -2 -1 -1 0 3 -1 3 -2 -7
word tobia	3 1 0 0 -1 0 -1 0 0 -5
word toda	0 0 0 -1 -6 1 7 0 0 2
word todo	-2 -1 -1 1 3 0 -1 0 0 0
word toi	0 0 0 0 1 0 0 0 0 7
word ton	1 0 0 -1 0 0 0 0 0 5
word took	0 0 0 0 3 1 -2 0 0 9
word top	8 -1 -3 -1 2 -1 -4 -1 0 -3
word total	-3 1 -8 18 -1 0 -5 -1 -1 9
word touch	-2 -1 6 -3 0 -1 -2 1 1 1
word traga	0 0 0 0 0 0 0 0 0 4
word train	0 0 0 0 0 0 0 0 0 4
word tramite	0 1 0 0 0 0 0 0 0 3
word travel	-1 0 -1 2 3 0 -2 0 0 5
word tre	1 -1 0 0 0 -1 2 0 0 3
word tres	1 0 0 0 1 0 0 0 0 -3
word tu	-3 8 -1 -1 5 2 -9 -2 1 25
word tu candidatura	0 1 0 0 0 0 -5 0 5 -1
word tu entrevista	0 1 1 0 0 0 0 0 0 9
word tu perfil	-1 3 0 0 -1 0 -1 0 2 -1
word tu postulacion	0 0 0 0 1 0 0 0 0 -3
word tu proceso	0 -1 0 0 3 0 -1 0 0 -1
word tua	-4 -1 4 -1 1 1 -2 -1 2 -11
word tua candidatura	-1 0 0 0 1 0 -1 0 2 -7
word tudo	-1 0 2 -1 1 1 -1 0 0 -5
word tudo bem	-1 0 3 -1 1 -1 -1 0 0 -1
word tuesday	16 -3 -1 0 0 -1 -10 -1 0 5
word tuo	3 0 0 -2 3 -1 -3 -1 -1 7
word tuo colloquio	1 0 1 -1 0 0 0 0 0 9
word tutto	1 -1 2 -1 0 0 -2 0 0 -3
word two	-3 -11 3 -3 -1 -4 18 1 -1 25
word two more	-3 0 -1 -1 -1 0 7 0 -1 -1
word two of	-1 -6 5 -1 0 -1 4 0 0 3
word u	3 -2 1 -1 -2 -1 3 -1 -1 -2
word uber	2 2 0 0 1 0 -2 0 -1 8
word uhrzeit	5 -1 0 -2 0 0 -1 0 0 1
word uitnodig	4 -3 0 0 0 0 0 0 0 1
word um	-7 -5 8 1 -1 -3 8 1 -1 -17
word um abraco	0 0 0 0 2 -1 -1 0 0 -4
word uma	-4 2 5 -2 3 -2 0 -1 -1 -6
word uma decisao	-1 0 0 0 3 0 0 0 0 -2
word un	-3 3 10 -2 2 2 -4 0 -8 -15
word un entretien	-3 4 0 0 0 0 0 0 0 9
word un'altra	-1 1 -1 0 1 0 0 0 0 -4
word una	-5 4 0 0 5 -2 1 -3 0 -11
word und	4 -5 2 -4 4 -1 -3 -1 3 9
word understand	-2 -1 -8 18 -1 -1 -4 -1 0 -2
word une	-1 0 2 -2 3 -1 4 -2 -2 -1
word une reponse	-1 0 0 0 -1 0 3 0 0 -1
word unfortunate	0 0 1 0 0 0 0 0 0 11
word uns	9 -7 -2 -3 2 4 -3 1 -1 -8
word unser	-6 10 -5 4 -1 -1 -1 -1 0 2
word unser gesprach	0 -1 -2 4 0 0 0 0 0 -1
word unserem	-1 -1 0 0 -1 4 0 0 0 -1
word unsubscribe	0 0 0 0 0 0 0 0 0 7
word unter	1 -3 -2 0 0 -2 7 1 0 -3
word unterlagen	2 -2 -1 0 -2 0 3 0 0 2
word until	-2 -4 -2 -2 -7 -3 3 3 13 14
word until the	0 -3 -1 -1 -2 -1 3 -4 9 1
word until timemention	-1 0 -1 0 0 0 0 3 0 8
word up	-16 -3 -3 -6 -1 3 16 7 4 11
word up a	0 -1 -1 -1 6 -2 -2 0 0 0
word up to	-7 -1 -1 0 0 -4 13 0 0 0
word up with	0 0 0 0 -5 0 0 0 6 -2
word upcom	2 0 0 -1 0 0 0 0 0 -4
word updat	-16 -1 22 -2 -1 9 -9 -1 -1 -2
word updat :	-9 0 13 -2 0 0 -1 0 0 -2
word update	-2 -4 -8 8 12 -1 -5 -1 0 6
word us	-19 -11 -3 21 -1 26 -25 5 7 9
word us canada	-8 -1 0 0 0 0 0 9 0 0
word us j	4 -1 -1 0 0 0 -1 0 0 -6
word us know	-4 -3 -6 29 -4 -2 -6 -3 -1 6
word use	2 4 -2 0 -1 -1 -1 1 -1 -5
word use the	2 0 -2 0 0 0 0 1 0 -3
word usual	-1 0 0 -1 0 0 3 1 0 7
word uur	3 -3 0 0 0 0 0 0 0 6
word uw	2 -6 3 0 -2 0 5 0 -1 -5
word v	0 -4 -1 -2 12 0 -2 0 -2 -9
word va	3 -1 8 -2 -1 1 -5 -2 -2 0
word vacancy	4 -1 -1 1 0 0 -2 0 0 -1
word vacante	0 5 -1 1 -1 -1 -2 -1 0 -4
word vacature	3 -3 -1 1 2 0 -1 0 0 -2
word vaga	-4 0 -4 10 -9 -3 9 0 1 -8
word vaga de	-2 -3 -1 1 -5 -1 13 -1 -1 0
word vai	-2 -2 0 4 -1 -2 3 -1 0 0
word valu	1 0 0 0 0 0 0 0 1 -4
word van	6 -6 1 0 -2 -1 4 0 -2 13
word van de	1 -1 2 0 -1 0 0 0 0 3
word van timemention	0 -1 2 2 -1 0 -2 1 -1 -8
word vemo	1 -1 3 -1 0 0 -1 0 0 -1
word vendor	0 0 0 0 0 0 0 0 0 10
word venir	-1 4 0 0 -1 0 -1 0 0 6
word venire	0 4 0 2 -1 0 -3 0 -1 -1
word ver	-1 -1 0 0 3 0 0 0 0 -4
word vers	-3 0 2 -2 1 -1 7 -3 -1 -1
word very	4 1 -2 -1 -1 -2 3 -2 -1 6
word very much	0 0 -1 -1 -1 0 3 0 0 13
word vez	-1 -1 0 0 4 0 -1 0 0 -3
word vi	1 7 0 0 0 0 -6 0 0 -2
word via	8 1 -7 -1 -1 -1 4 -3 -1 -1
word vida	0 -1 0 0 -1 0 -1 -1 4 -6
word video	4 16 -3 -2 -2 -2 -3 -2 -7 -23
word video call	1 0 0 0 0 0 0 0 0 -7
word video interview	1 2 -1 0 0 0 0 0 0 -10
word view	1 -1 0 -1 0 1 -1 0 3 2
word vir	0 3 -1 3 -2 0 -2 0 0 -1
word visit	-2 -1 0 0 -1 -1 7 -1 0 13
word visita	0 -1 -1 1 -1 0 3 0 -1 -6
word visual	-4 9 -1 0 0 -1 -2 -1 1 -3
word vivo	0 0 0 0 0 0 0 0 0 4
word voce	-3 0 1 -3 -8 -1 15 -2 1 -6
word voce tem	-1 -4 0 0 0 -2 9 -1 -1 -1
word voir	-2 -2 4 0 0 0 1 0 0 -1
word volgende	-1 2 0 0 0 0 1 0 0 -4
word volgende week	0 1 0 0 0 0 1 0 0 -3
word volunteer	0 0 0 0 0 0 0 0 0 11
word von	2 -2 -1 0 -2 1 1 -1 2 -4
word voor	1 -3 4 -2 2 -1 -2 1 -1 -1
word voor een	0 0 0 0 0 0 1 0 0 5
word voor het	0 -1 3 0 0 0 -2 2 -1 -1
word voor je	2 -1 -1 -1 0 -1 1 -1 0 -3
word vor	1 -1 0 0 0 0 1 0 0 8
word vorher	0 0 0 0 0 0 0 0 0 12
word vorstellungsgesprach	5 -1 -1 -2 -1 -1 -2 3 -1 12
word vos	0 -1 0 0 1 0 0 0 0 3
word votre	-6 2 -3 -2 2 -1 13 1 -7 -4
word votre candidature	-4 2 0 -2 4 -1 4 -1 -3 -2
word votre cv	4 -1 0 -1 0 -1 -1 0 0 -1
word votre dossier	-2 1 0 0 4 -1 0 0 -2 0
word votre entretien	1 0 0 0 0 0 1 0 0 -3
word votre message	-5 -1 -1 0 -1 -1 9 4 -4 -1
word vou	-1 0 2 3 0 -1 -1 0 0 -1
word vous	10 -3 2 -4 1 -5 12 -3 -10 -10
word vous avez	1 0 0 0 0 0 0 0 0 -4
word vous de	0 0 2 1 0 0 -1 0 0 -3
word vous proposon	-1 1 0 0 0 0 0 0 0 4
word vous remercion	0 0 0 0 1 0 -2 0 3 0
word vp	1 0 0 0 0 1 0 0 0 7
word vue	-1 -1 0 0 5 0 -2 0 -1 -1
word vuoi	0 0 0 0 1 0 0 0 0 3
word w	-4 15 -5 -2 -1 -1 -2 -1 0 1
word wait	-2 -1 -1 -2 -2 -1 0 8 0 15
word want	-7 0 -7 -5 -2 30 -3 -6 0 2
word want to	2 4 -1 -3 -1 -2 5 -4 1 14
word want you	-6 -3 -4 -1 -1 24 -7 -1 0 -9
word war	-6 10 -5 -1 2 0 0 0 -1 15
word ware	0 1 0 0 0 0 -1 0 0 -3
word was	-36 -9 2 -5 7 -5 19 27 0 35
word was a	-3 -3 0 -1 7 -1 3 -1 -1 6
word was sent	0 -1 0 0 0 0 0 0 2 -4
word wat	8 -7 0 0 0 -1 2 0 0 -2
word way	11 -1 -1 -1 12 -1 -18 -2 1 -8
word we	-2 -19 -17 2 14 -2 19 -11 15 25
word we are	4 1 -2 -2 0 3 1 -3 -1 -7
word we can	-4 9 -4 0 0 8 -8 -1 1 -1
word we don't	-3 0 -3 -1 1 -4 12 -1 -1 -3
word we have	-3 -2 5 7 -2 -3 0 -1 0 0
word we je	-2 -1 4 -1 0 0 -1 -1 2 2
word we need	-2 -1 2 0 0 0 1 0 0 -5
word we receiv	0 -1 0 0 1 0 -1 2 0 9
word we want	1 -2 -2 -1 0 8 -4 0 0 -5
word we will	5 -1 -1 -1 0 -1 -3 0 2 -2
word we would	-1 3 -1 0 0 1 -1 0 0 4
word we'd	-3 4 2 -2 -2 8 -6 -1 -1 -9
word we'd like	0 3 -1 0 -1 0 -1 0 0 -4
word we'll	9 -6 7 -4 -6 -2 -4 -3 9 16
word we'll have	-2 -2 10 -3 0 -1 -2 0 0 4
word we're	-14 -8 10 3 9 -2 4 -3 1 0
word we've	-3 -4 -2 9 11 -3 -6 -2 0 0
word wear	4 0 -2 -1 0 0 0 -1 0 5
word web	3 -1 -2 -1 -2 0 -1 -1 5 -11
word wednesday	1 0 0 -1 0 0 0 0 0 -10
word week	-32 0 12 -9 13 14 -28 -10 41 -37
word week :	-5 -1 6 -2 0 0 0 1 0 1
word week ?	-6 5 4 -1 0 0 -1 0 0 -11
word week and	-1 0 -1 -1 0 0 3 0 0 1
word week of	-4 -1 -1 -1 -2 -2 11 -1 0 -4
word week to	-4 -5 -2 -1 -1 7 8 -1 -1 -3
word weekend	-8 -1 0 -1 -2 -3 12 -1 5 -6
word well	0 0 0 0 2 0 0 0 0 3
word went	-1 0 0 0 3 8 -9 0 0 2
word werden	1 -1 0 -1 1 0 0 0 0 3
word were	-5 -1 -1 5 13 -1 -4 0 -5 7
word weten	3 -2 -1 0 0 1 -1 -1 1 -2
word weten of	3 -3 0 0 0 0 -1 0 1 -1
word what	-7 1 5 0 -5 -6 15 -2 0 15
word when	-7 -3 2 -4 0 -8 22 -1 -1 -5
word when :	-1 -2 4 0 0 0 0 0 0 -3
word whenever	-9 2 -1 0 0 -4 13 0 0 2
word where	-2 -2 5 -1 -1 -1 2 0 0 0
word which	-14 15 -1 -2 4 -4 4 -1 -1 -11
word who	-2 -3 -2 -2 20 -4 -8 -1 1 5
word wie	3 -1 0 -1 -1 3 -3 2 -3 1
word wieder	0 0 5 0 0 0 -3 0 -1 -1
word wij	2 -2 -1 0 -2 0 6 -1 -1 -1
word wil	8 -7 0 0 -1 1 0 0 0 -3
word wil je	2 -3 0 0 -1 1 1 0 0 -2
word will	4 -10 -8 -6 -7 -7 10 11 13 17
word will be	-3 -7 -4 0 -4 -9 26 1 1 -18
word will call	-1 0 0 0 0 0 2 0 0 9
word will get	0 0 -1 -2 -1 -1 -3 8 1 -1
word will review	0 -1 0 0 -1 0 -1 0 4 -3
word wilt	0 -1 0 0 -4 0 6 0 -1 2
word wir	9 -4 0 -1 -2 6 -3 0 -3 7
word wir haben	-1 -1 -1 1 3 0 -1 1 -1 -1
word wir ihnen	0 -2 0 0 0 4 -1 0 0 -1
word wir sie	1 0 -2 2 0 0 -2 0 2 -4
word wir uns	0 0 0 0 0 0 1 0 0 4
word wird	1 0 0 0 3 0 -2 0 0 -2
word wish	0 0 0 0 1 0 0 0 0 6
word wish you	0 0 0 0 1 0 0 0 0 4
word with	25 -1 1 -8 -1 16 -65 0 31 -15
word with a	-3 1 2 -1 3 0 -1 0 0 7
word with another	0 -2 0 0 3 0 0 0 0 9
word with dr	3 0 -1 0 0 0 -1 0 0 3
word with me	5 4 -3 -1 -1 -1 -1 -1 0 -4
word with our	10 3 -3 -1 -1 -1 -1 -5 -1 -8
word with the	-3 2 2 6 -12 1 10 -5 -1 -1
word with two	-1 -2 0 0 3 -1 2 0 0 3
word with us	-2 -6 -1 -1 6 18 -17 -1 4 -3
word with you	0 0 -2 -1 6 -2 -1 2 0 11
word with your	12 -7 -1 -2 2 2 -5 -1 -1 -1
word withdraw	0 0 0 0 0 0 0 0 1 5
word within	-2 -4 -2 -2 18 2 -12 0 1 -3
word within #	-2 -3 -1 -1 0 3 2 1 0 0
word without	-5 -1 0 5 4 0 -4 2 0 -2
word woche	-3 3 -1 -1 0 1 2 -1 0 6
word won't	-2 -4 -7 8 0 -1 8 0 -1 -5
word won't be	-2 -4 -3 8 0 0 1 0 -1 -4
word word	-4 6 -1 -1 6 -3 -2 0 0 1
word work	1 -5 7 -5 4 13 -16 2 0 31
word work ?	-2 4 -2 -1 0 -1 3 -1 0 -3
word work days	1 -1 0 0 -1 0 -4 4 0 -4
word work on	1 0 -1 0 1 0 0 0 0 -4
word work with	-1 -3 -1 -1 5 13 -11 -1 0 -3
word would	-17 23 -4 -6 10 3 -3 -3 -5 3
word would be	-2 -3 0 -1 0 9 -3 0 -1 8
word would like	-4 10 -3 -2 2 -1 -1 -1 -1 9
word would love	0 6 0 0 -1 0 -2 0 -2 2
word would timemention	-10 15 -2 -1 0 0 -1 0 0 0
word would you	-2 -4 1 0 2 -3 7 -1 -1 7
word writ	9 -3 -9 7 8 -4 -12 5 -1 -12
word write	2 -1 -1 -2 14 -3 -9 0 0 7
word written	-2 0 0 0 -1 0 7 3 -6 -4
word wurde	-7 9 -6 0 0 -2 8 0 0 0
word wurden	0 2 -1 -1 -2 4 -1 0 -1 -5
word x	5 -4 -1 4 -4 0 4 -1 -3 0
word x #	0 0 0 0 -1 0 5 0 -3 -1
word y	-2 -10 1 1 -11 1 17 1 3 2
word y #	0 0 0 0 0 1 0 0 0 7
word y entrevista	0 1 -1 0 0 0 0 0 0 7
word y nos	3 -1 -2 0 0 0 1 -1 0 -3
word y te	0 -4 5 0 0 0 0 0 1 -1
word y timemention	-1 0 2 0 0 0 0 0 0 6
word ya	0 -1 -1 4 0 -1 -3 -1 4 -2
word yani	-4 -1 2 -2 1 1 9 -3 -3 -5
word year	-2 -2 -1 -1 24 4 -18 -2 -1 6
word yes	-2 -3 -2 -1 -2 41 -30 -1 0 4
word yet	0 -1 0 0 -1 -1 4 -1 0 3
word yo	3 0 0 0 0 0 0 0 0 -1
word york	4 -4 2 -2 -1 0 -1 2 -1 -8
word you	-23 21 -30 0 25 24 4 -22 1 24
word you !	3 -1 -1 -1 -2 20 -15 -3 0 0
word you :	4 2 -3 -1 -1 8 -6 0 -2 3
word you a	-2 0 3 0 0 1 0 0 0 6
word you about	-1 1 0 0 -1 0 0 0 2 3
word you and	-1 0 0 0 0 8 -7 0 0 14
word you are	14 -2 -4 -4 -1 2 -3 -1 -1 -1
word you as	-4 -2 -1 -3 -2 7 7 -1 -1 3
word you at	0 -2 -1 -1 0 -1 6 -1 0 2
word you be	0 1 1 0 0 0 -1 0 0 5
word you by	-1 -4 -1 -1 -1 -1 7 -1 1 -1
word you can	-6 6 -6 -2 -2 26 -15 -2 1 -12
word you could	-5 12 6 -1 0 -1 -10 0 0 -5
word you do	-5 -1 10 0 0 0 -4 2 0 5
word you for	-8 11 -7 -3 13 -2 0 0 -3 28
word you get	0 0 0 0 0 0 0 0 0 13
word you have	17 -2 -6 -2 -4 1 -8 2 1 14
word you in	1 -1 1 -1 0 0 1 -1 0 4
word you know	2 -5 -8 9 -1 -1 5 -1 0 -1
word you let	0 -2 2 0 0 1 0 0 0 -4
word you may	-1 2 0 0 0 0 0 0 1 5
word you need	-5 -4 -1 15 -4 -3 5 -2 -1 -7
word you on	0 0 -3 -1 20 7 -20 -2 -1 -11
word you prefer	-7 10 -1 0 0 -1 0 0 0 -6
word you should	2 -1 0 -1 -1 -1 2 -1 -1 -4
word you take	0 -2 0 0 3 0 0 0 0 8
word you that	-1 -2 0 1 0 3 -1 1 0 0
word you the	6 -1 -1 0 2 1 -6 -1 0 1
word you then	8 -1 -1 0 -1 -1 -4 0 -1 -1
word you timemention	8 2 -13 -3 5 -7 9 -2 -1 -2
word you to	-10 4 -4 -3 6 -1 8 0 -1 8
word you want	-2 -1 -1 -1 0 10 -5 -1 0 -2
word you were	-5 -1 -1 5 11 0 -2 0 -8 -4
word you will	3 -1 -1 -1 -1 0 0 0 1 6
word you would	0 3 0 0 0 0 -2 0 0 1
word you'd	-5 6 -1 0 20 -1 -17 -2 -1 -5
word you'll	18 -1 -3 -2 2 4 -16 -2 0 8
word you'll be	8 0 -1 0 4 -1 -9 0 0 2
word you'll get	0 0 0 0 -1 0 2 0 0 5
word you'll hear	12 -1 -1 0 -1 -1 -7 -1 0 -2
word you'll meet	2 0 -1 0 0 0 0 0 0 4
word you're	2 -3 1 -2 -4 9 4 -3 -3 32
word you've	-2 2 0 1 0 0 -1 0 0 6
word your	-38 6 -6 3 -9 2 -19 46 15 42
word your account	0 1 0 0 0 0 0 0 0 4
word your answer	0 0 0 0 0 0 0 0 0 14
word your application	-3 8 -3 2 -11 1 -7 -5 18 -4
word your appointment	0 0 0 0 0 0 0 0 0 12
word your availability	-1 2 1 0 0 0 -1 0 0 5
word your background	0 0 0 0 -2 0 0 0 3 3
word your calendar	4 0 -1 0 -1 0 -1 -1 0 -5
word your candidate	0 -1 0 0 -1 1 -1 4 -1 -4
word your first	-1 -2 0 0 0 0 0 4 0 2
word your interest	0 -1 0 0 4 0 -1 0 -1 5
word your interview	4 -11 18 -3 -1 -2 1 -5 -2 -17
word your message	-26 -5 -4 -2 -3 -2 -13 58 -2 -17
word your name	0 1 0 0 0 0 0 0 0 4
word your own	0 0 0 0 0 0 0 0 0 4
word your passport	-3 -1 0 0 0 -1 6 0 0 2
word your profile	-1 1 0 0 0 0 -1 0 2 4
word your resume	-2 1 0 0 -1 0 -2 0 4 9
word your technical	1 0 -8 9 0 0 0 -1 0 -6
word your time	-1 0 0 1 0 0 1 0 0 -3
word your upcom	2 0 0 -1 0 0 0 0 0 -4
word zeit	0 1 0 -1 2 0 -1 0 0 3
word zien	-1 0 4 -1 0 0 -1 0 0 -1
word zijn	0 -3 3 0 0 1 0 0 0 -1
word zo	0 0 0 6 0 0 -4 0 0 -1
word zoal	3 -2 0 0 0 1 -1 0 0 -4
word zoom	17 -2 -2 -3 -1 -1 -2 -4 -1 9
word zoom :	1 0 0 0 0 0 0 0 0 -3
word zu	0 0 -2 0 1 1 -1 -1 2 -7
word zu einem	1 1 -1 0 0 0 -2 0 3 -3
word zum	2 -3 -1 -1 -1 6 -3 -1 2 8
word zum timemention	1 -2 -1 -1 -2 6 -3 0 2 -6
word zur	3 -1 0 -1 0 0 0 0 0 13
word zusammen	0 1 0 0 0 0 1 0 0 5
word ª	3 -2 -1 0 0 0 0 0 0 2
word º	1 0 0 0 0 0 0 0 1 -5
"""
