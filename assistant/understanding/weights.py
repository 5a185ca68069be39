"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-49 -5 -25 -28 -34 -22 -127 -9 300 -131
ack.received@subject	-26 -20 -9 -9 -33 -8 -24 13 117 -102
ack.thanks	-10 58 -33 -14 -11 -24 -63 -13 108 -3
ack.thanks@subject	-6 -8 -3 -3 -39 -3 -9 -4 75 -21
affirm	89 25 8 -66 -38 84 19 -75 -46 -38
against, and no job	7 -24 -2 23 -31 -8 -11 67 -19 49
agreed	220 -18 50 -20 -33 -24 -133 -26 -16 -44
agreed, and a nod	108 -8 -25 -5 -8 -8 -42 -7 -5 -24
answer	-21 -64 76 -28 -73 -54 89 15 59 -182
asked to move	-111 -4 166 -7 -5 -4 -27 -5 -3 -7
automatic answer	-57 -48 -19 -14 -31 -13 -40 250 -27 -146
autoreply.absence	12 -65 -47 -42 -35 -23 -39 271 -31 -112
autoreply.absence@subject	-13 -10 -22 -7 -9 -8 -24 100 -7 -73
autoreply.bounce	-20 -9 -8 -7 -27 -6 -20 103 -6 -95
autoreply.bounce@subject	-9 -4 -4 -3 -12 -2 -6 46 -6 -56
autoreply.receipt	-116 -21 -20 -11 -16 -11 -21 225 -10 -98
autoreply.receipt@subject	-83 -13 -12 -6 -6 -4 -11 143 -8 -57
autoreply.received	-11 -11 -6 -4 -16 -3 -71 167 -45 -80
autoreply.received@subject	-4 -5 -3 -2 -8 -3 -39 82 -19 -55
bias	72 13 -70 -16 35 -89 -27 96 -14 44
board	2 -9 -2 -4 3 -2 -4 -3 20 -11
bulk	2 -9 -42 36 34 -5 -9 -1 -7 189
calendar CANCEL	-18 -5 -6 64 -15 -2 -12 -3 -2 -20
calendar REPLY	-19 -7 -5 -5 -7 -3 -14 66 -6 -51
calendar REQUEST	276 -98 9 -27 -31 -10 -55 -44 -20 -135
cancellation.off	-133 -26 -39 343 -46 -15 -53 -17 -15 -49
cancellation.off@subject	-72 -14 -15 152 -9 -6 -20 -8 -8 -19
cancelled, and moved	-4 -1 -1 11 -1 -1 -3 -1 0 -1
chat.lure	9 0 -6 0 0 0 0 -1 0 41
chat.lure@subject	0 0 0 0 0 0 0 0 0 8
colleague	-2 -2 -2 -2 -10 -1 -3 27 -5 178
day alone	-92 -41 -40 104 -42 39 5 22 45 -9
deadline	-82 2 -43 -57 -53 165 85 -17 0 69
forwarded	33 -3 -5 -1 -4 -3 -19 5 -3 86
generated	5 16 -50 29 43 -9 -27 -7 0 -131
hiring little	-7 1 -34 29 17 -17 -3 70 -56 -18
hiring much	16 36 1 -17 11 -62 4 -40 50 -58
hiring none	-20 -62 -3 -46 11 83 -9 14 31 107
hiring some	44 27 9 27 -25 -42 -3 -7 -30 -10
hiring.application	-19 -29 -69 -67 96 -74 60 -62 164 60
hiring.interview	65 14 74 22 -45 -82 -33 1 -16 45
hiring.meet	6 134 -42 -3 5 -44 -36 2 -22 14
hiring.process	-3 -41 -7 -36 94 -30 73 -38 -12 6
hiring.role	-62 15 -108 36 29 60 71 2 -43 -29
human	108 4 45 -42 20 -4 72 -122 -82 23
invite.details	199 -82 -15 7 -54 -60 80 -42 -32 -10
invite.details@subject	19 -4 -1 -2 -4 -1 -3 -1 -2 8
invite.fixed	201 -45 56 31 -40 -75 -1 -65 -62 -51
invite.fixed@subject	45 -33 -18 4 -19 -8 41 -2 -9 32
invite.forward	80 -18 -12 6 18 -13 -39 -16 -5 -53
invite.forward@subject	21 -3 -16 -1 0 0 -1 0 0 -21
invite.invited	31 69 -63 -24 33 30 -82 13 -7 -58
invite.invited@subject	28 -11 6 -8 -7 -30 32 -6 -4 -6
invite.reminder	60 -10 -20 -14 9 -2 -13 -6 -4 40
invite.reminder@subject	27 -3 -8 -6 -2 -2 -2 -3 -2 36
job and one time	112 -37 40 81 -47 -26 -100 17 -41 16
job, and no person	7 24 -80 14 9 -24 -14 -10 74 -1
known application	109 -13 91 31 -23 37 25 -138 -119 -297
known interview	-29 -18 136 65 -15 -10 -103 -15 -10 -45
known interview, other time	-75 -4 92 -3 -1 -1 -5 -1 -1 -9
meeting link	43 -5 -12 -4 -4 -3 -9 -4 -3 -82
move asked, and a nod	-93 -3 137 -5 -5 -3 -22 -4 -2 -6
no job and a time	111 139 42 -56 -43 -41 -137 21 -36 -43
no time	-79 -35 -67 -83 147 -1 54 17 48 86
not.alert	-15 -2 -7 29 27 -1 3 -15 -19 87
not.alert@subject	0 0 0 0 0 0 0 0 0 89
not.cold	0 -5 -2 10 -12 -1 18 -2 -6 146
not.cold@subject	1 0 0 0 0 0 0 0 0 17
not.employer	9 5 3 -1 12 -1 -22 -3 -1 136
not.employer@subject	2 0 0 0 0 0 0 0 0 48
not.event	12 -21 -4 -7 -5 -6 1 34 -5 85
not.event@subject	7 -5 -1 -2 -2 -1 -4 9 -1 86
not.media	5 3 -6 -2 -1 -3 8 -2 -2 91
not.media@subject	0 0 0 0 0 0 0 0 2 28
not.official	-9 -9 32 -10 -5 6 -31 29 -3 81
not.official@subject	-24 2 27 -2 -25 -1 -1 -1 26 98
not.practice	-3 0 -2 -1 -1 -1 -1 5 3 155
not.practice@subject	-4 1 -1 -1 0 0 0 6 0 56
not.research	8 -1 -5 -1 4 -1 -1 -2 -1 127
not.research@subject	7 -1 -4 -1 0 0 0 -1 0 -3
not.someone	2 27 -8 8 -11 -5 8 0 -20 157
not.someone@subject	-4 -6 -1 -1 -7 -5 25 4 -7 -12
not.staff	2 -1 0 -1 2 0 -1 0 -1 113
not.staff@subject	0 0 0 0 0 0 0 0 0 126
not.study	-14 12 -8 -7 -43 -10 28 -7 47 62
not.study@subject	-16 6 -4 -2 35 -3 -21 15 -11 143
offer.clear	-104 -46 -34 -28 62 241 -36 -33 -22 -117
offer.clear@subject	-53 -14 -9 -7 -13 60 49 -8 -6 -51
offer.terms	-37 14 -22 -27 -101 176 47 -23 -26 -46
offer.terms@subject	-3 -3 -1 -1 -2 6 7 -1 -2 -9
old time	-115 -51 184 20 -7 -3 -14 -7 -6 -61
one time	260 -80 80 42 -80 -48 -162 54 -67 15
one time, asked	-57 2 76 -4 -3 -3 -6 -2 -3 58
owner	0 0 0 0 0 0 0 0 0 -110
pair alert&apply	0 -2 0 0 9 0 0 0 -6 45
pair alert&ask	-3 4 -1 -1 10 -1 -7 -2 1 -4
pair alert&asked	-3 -7 -9 -2 6 0 25 -4 -6 -25
pair alert&available	-1 3 -2 0 0 0 0 0 1 -12
pair alert&book	1 -2 0 0 9 0 0 0 -6 0
pair alert&call	-2 9 -1 0 -1 -1 -2 -2 0 4
pair alert&closer	0 -2 0 0 9 0 0 0 -6 6
pair alert&hear	0 0 0 0 0 0 0 0 0 27
pair alert&interview	-3 -5 29 -1 -9 0 -7 0 -4 10
pair alert&not	0 0 0 0 0 0 0 0 0 58
pair alert&role	-5 -10 -3 20 -3 -3 12 -4 -5 30
pair alert&slot	-2 16 -1 0 -1 -1 -3 -2 -5 -1
pair alert&talk	0 8 0 0 -1 0 -2 0 -5 6
pair alert&time	0 -1 -2 -4 -2 -1 12 -3 1 1
pair alert&title	1 -2 0 0 9 0 0 0 -6 56
pair apply&ask	7 18 -4 -2 -14 -5 3 6 -9 20
pair apply&asked	-1 3 -1 0 3 -2 0 -1 -1 -5
pair apply&available	-2 1 -1 -1 0 -1 -12 -1 18 7
pair apply&book	-3 -1 3 -1 7 -1 -6 -1 4 -8
pair apply&call	13 0 -2 -1 -2 -1 -11 -1 6 22
pair apply&candidate	-36 56 -13 -3 17 -13 -20 2 11 -78
pair apply&choose	-4 -20 -1 -1 -2 8 6 -3 16 -32
pair apply&civic	2 -14 -1 -2 -3 -2 40 -6 -14 30
pair apply&closer	-7 8 -3 -3 4 -3 -7 -3 13 -26
pair apply&cold	-1 -1 -1 -1 0 -1 -1 -1 6 71
pair apply&confirm	-6 -3 2 -2 -6 0 -12 -2 30 -7
pair apply&deadline	8 29 -5 -6 0 -5 -46 -6 31 8
pair apply&decide	-2 -3 -1 -1 12 -1 -1 -1 -2 53
pair apply&document	15 1 -3 -2 -17 4 0 -6 8 -30
pair apply&education	13 -10 -2 -1 13 -1 -4 -3 -5 -11
pair apply&enjoyed	49 5 -3 -2 22 -5 -48 -3 -15 -16
pair apply&event	1 0 0 0 0 0 0 0 1 8
pair apply&family	-1 9 -1 -1 -2 -1 -6 -1 4 -5
pair apply&feedback	0 -2 -1 -1 8 -1 -2 -1 -2 -22
pair apply&filled	10 -3 -2 -3 15 -1 -3 -7 -7 -1
pair apply&future	-14 -2 -1 15 12 -1 -5 -1 -3 -1
pair apply&glad	-4 -28 -4 -2 -4 12 35 -1 -3 -6
pair apply&health	0 -2 -1 -1 -16 -1 -1 -1 22 -8
pair apply&hear	-17 -3 -2 -4 22 -6 -18 -27 55 -37
pair apply&hiringside	-6 -3 2 -2 -2 0 -4 -1 15 56
pair apply&inbox	1 -3 -1 -1 -2 -6 12 -2 2 30
pair apply&interview	15 -24 0 1 -6 9 -5 1 8 73
pair apply&invite	11 -26 -2 3 -3 -2 25 -7 2 -34
pair apply&join	-1 -1 -1 0 0 2 -2 1 3 -2
pair apply&keen	12 -22 -6 -2 -2 -1 27 -2 -6 0
pair apply&link	-2 1 -1 -1 -1 -1 2 -1 1 8
pair apply&lure	-2 -2 -1 -1 -1 -6 13 -2 2 19
pair apply&meet	7 -2 -2 -2 -1 -1 -3 -1 6 -5
pair apply&mine	0 0 0 0 0 0 0 0 0 68
pair apply&move	1 3 -1 -1 3 -1 -1 -1 -4 -8
pair apply&not	-5 -28 -8 6 36 -8 5 -14 17 -19
pair apply&offer	-1 -1 0 0 7 1 -1 0 -4 0
pair apply&office	-4 -1 -1 -4 3 -1 18 -1 -8 4
pair apply&official	2 -4 -1 -1 -6 -1 13 -4 1 -6
pair apply&onward	2 0 -3 -4 7 -3 23 -6 -17 -26
pair apply&other	-7 -6 -3 9 13 -2 -1 -2 -1 5
pair apply&pay	-8 -2 -1 -1 22 -1 -14 -1 6 39
pair apply&practice	0 0 0 0 0 0 0 0 0 27
pair apply&prepare	5 -3 -2 -2 8 -1 -3 -1 0 7
pair apply&property	1 -1 0 0 3 0 -1 0 1 53
pair apply&received	-17 -16 -9 -8 -11 -8 -35 -25 128 -34
pair apply&recruiter	-13 -6 2 1 13 -2 4 -2 4 3
pair apply&remind	0 -3 -2 10 -6 -5 8 -1 -1 5
pair apply&review	-6 8 -6 10 9 -5 -18 -6 15 12
pair apply&role	-15 5 -11 -1 24 1 -11 -12 21 39
pair apply&sales	-5 5 -1 -1 18 -1 -6 -2 -7 15
pair apply&send	-1 -12 -4 -4 -9 -4 21 6 7 5
pair apply&shop	-2 -2 -1 -1 -1 -1 -3 4 6 -17
pair apply&sign	-3 -3 -1 -1 -4 -2 -12 3 24 17
pair apply&slot	7 -7 1 -2 -12 -1 -4 -2 19 9
pair apply&sorry	-1 -1 0 0 6 0 -1 0 -2 31
pair apply&stage	-6 20 -2 -3 11 -4 -11 -3 -2 10
pair apply&study	0 -1 -1 0 1 0 -1 -1 3 18
pair apply&talk	-10 19 -1 -1 1 -2 -3 -2 0 1
pair apply&task	1 -14 -1 -1 -2 -1 35 -6 -11 -3
pair apply&team	-12 3 0 -7 2 -3 17 -3 4 33
pair apply&thank	-15 45 -10 -7 -32 -9 -82 -9 118 -77
pair apply&ticket	-4 -1 -2 -2 -4 -2 -12 -4 30 12
pair apply&time	27 -7 -11 2 -21 -13 -44 0 68 -19
pair apply&title	-73 33 -13 -17 15 -9 -5 15 54 -47
pair apply&wait	-3 -6 1 -1 9 -2 11 -3 -7 26
pair apply&wish	-2 1 -1 -1 -8 -1 -1 -1 13 4
pair ask&asked	-36 -1 -16 -11 -18 40 74 -15 -16 -65
pair ask&available	-14 41 -1 -5 -3 33 -37 -4 -9 -71
pair ask&back	-3 -3 -1 -1 -1 1 8 -1 -1 -5
pair ask&book	-30 15 1 12 -3 20 -12 -1 -2 -25
pair ask&call	-18 43 0 -6 -1 -12 13 -8 -11 -14
pair ask&candidate	-2 2 -1 -1 2 -1 3 0 -1 8
pair ask&choose	-12 37 0 -2 -5 -2 -13 -2 0 60
pair ask&closer	3 4 -1 -1 6 -1 -4 -2 -5 -13
pair ask&cold	0 0 0 0 0 1 0 0 0 23
pair ask&confirm	-5 -14 17 -2 -1 18 -11 0 -2 -1
pair ask&deadline	-6 26 -7 -5 -7 22 -16 -6 0 -21
pair ask&decide	-9 -6 -1 -1 -11 6 7 2 13 -3
pair ask&document	5 -22 -3 -2 -6 -6 25 15 -6 -7
pair ask&event	-15 1 16 -1 0 -1 1 -1 0 -6
pair ask&family	-1 6 -2 0 0 0 -1 0 0 14
pair ask&feedback	-1 -1 0 0 3 1 -1 0 0 10
pair ask&future	-5 -2 4 -1 11 -5 0 -1 -1 -13
pair ask&health	8 -5 -4 -4 -1 -3 11 -1 -1 -5
pair ask&hear	-14 52 9 -7 1 -10 -28 4 -6 4
pair ask&hiringside	0 0 0 0 0 0 0 0 0 10
pair ask&hitch	1 -1 0 0 0 0 -1 2 0 19
pair ask&inbox	-11 -28 -5 -2 -4 -5 20 36 -3 4
pair ask&interview	12 5 2 -1 -15 -4 -19 9 11 3
pair ask&invite	-1 13 -3 14 -3 -1 -7 -5 -6 -14
pair ask&join	-14 0 0 15 0 0 0 0 1 43
pair ask&keen	13 -12 -4 -2 12 -5 7 -5 -3 -7
pair ask&link	-4 9 -2 -2 -5 1 6 0 -3 -8
pair ask&lure	0 -1 0 -1 2 -1 5 -1 -1 6
pair ask&machine	-1 -2 -1 -1 -2 -1 -3 17 -6 -10
pair ask&mediaword	2 1 -1 0 -1 -1 -23 23 -1 5
pair ask&meet	-16 30 -2 13 -3 -3 -10 -2 -6 15
pair ask&move	-9 -11 11 -3 -14 11 -11 29 -3 -7
pair ask&not	-6 9 -12 15 -14 -4 -2 17 -3 62
pair ask&offer	-2 -1 -1 -1 -1 6 -1 1 -1 -5
pair ask&office	5 0 8 -1 -1 -3 -4 -3 -1 45
pair ask&official	-11 -9 4 -1 -3 -2 33 -4 -7 -18
pair ask&onward	-3 18 -3 -2 -3 -4 -13 23 -13 -27
pair ask&other	-8 7 26 -2 3 -2 -20 -1 -1 13
pair ask&pay	-1 -5 3 0 -1 -4 10 -1 -1 -9
pair ask&practice	6 -2 -1 0 -1 0 -1 -1 0 39
pair ask&prepare	9 -6 -6 -7 -2 -28 44 -3 -1 70
pair ask&property	0 0 0 0 0 0 0 0 2 26
pair ask&recorded	-2 9 -1 0 -1 0 -3 -1 -1 9
pair ask&recruiter	-3 -2 -1 -1 -2 -2 -31 42 -1 40
pair ask&remind	10 -15 -6 1 -5 16 6 -3 -2 -27
pair ask&review	1 5 -1 -1 -1 0 -3 -1 1 -29
pair ask&role	4 11 -12 -5 4 -7 -21 33 -8 16
pair ask&sales	3 -2 -1 0 -1 -2 -18 23 -1 -3
pair ask&send	10 -12 -9 -5 -12 10 49 -13 -18 26
pair ask&shop	2 1 -1 -1 -5 -1 12 -1 -6 -2
pair ask&sign	-5 -25 -5 -5 -8 96 -41 -3 -6 -36
pair ask&slot	-12 57 -15 8 -10 4 -15 -9 -7 14
pair ask&stage	-2 3 -1 -1 -1 -2 5 -1 1 -1
pair ask&start	-3 -8 -4 -1 -1 21 -2 -1 -1 -24
pair ask&study	6 -7 -1 -1 6 -1 -1 -1 -2 12
pair ask&talk	-5 -5 3 -4 -7 -4 27 -4 -1 16
pair ask&task	12 -8 -1 -2 -11 -1 1 -3 14 -14
pair ask&team	-2 5 -3 -1 -3 -8 18 -3 -4 46
pair ask&thank	-4 2 -2 -1 -4 -3 15 5 -8 16
pair ask&ticket	-4 -9 -1 -1 -2 10 -1 9 0 -8
pair ask&time	3 10 -14 5 -11 16 46 -28 -26 -13
pair ask&title	19 15 1 -2 -5 -6 -8 -5 -9 19
pair ask&urgent	-1 -1 -1 -1 -2 -1 -1 7 -1 12
pair ask&video	-7 -2 -1 14 -1 -1 -1 -1 -1 1
pair ask&wait	-2 -6 16 -2 -7 -2 6 -1 -3 -1
pair asked&available	-14 20 6 -8 -11 22 4 -8 -11 -50
pair asked&book	-1 7 0 0 -2 -1 -2 0 0 8
pair asked&call	-12 8 -15 -2 -4 -16 46 -4 -2 -9
pair asked&candidate	-1 -5 0 0 7 0 1 0 -1 15
pair asked&choose	-23 65 -5 -1 -8 -9 -17 -2 -1 3
pair asked&cold	0 0 0 0 0 0 0 0 0 30
pair asked&confirm	-22 17 7 -2 -2 4 1 -2 -1 -6
pair asked&deadline	-10 -17 -2 -3 0 -15 46 3 -3 -44
pair asked&document	-9 -10 -2 -1 -13 -4 42 -1 -2 -44
pair asked&family	-2 1 -3 0 -3 -3 13 -1 -1 18
pair asked&future	-4 0 4 0 4 -1 -3 0 0 -1
pair asked&hear	7 -9 -1 -1 2 2 2 -1 -1 26
pair asked&hiringside	-1 -4 -6 0 0 0 12 0 0 34
pair asked&hitch	13 6 -10 -1 -1 -2 -4 -1 0 -6
pair asked&inbox	-1 -22 -3 -1 -3 -2 35 -3 -1 19
pair asked&interview	-32 41 1 -4 -3 -4 6 -3 -3 50
pair asked&join	-3 -5 -2 0 -5 46 -28 -3 -1 -33
pair asked&keen	10 6 -1 -1 5 -8 -11 -1 -1 22
pair asked&mediaword	0 0 0 0 0 0 0 0 0 22
pair asked&meet	37 37 -3 -2 -2 -6 -51 -2 -6 -59
pair asked&move	0 -22 60 -3 -3 -12 -15 -4 -2 -14
pair asked&not	13 7 -11 -1 -2 2 -5 -2 -1 8
pair asked&office	-1 5 -1 0 0 -2 -1 0 -1 89
pair asked&official	-7 -8 -1 0 -2 -5 26 -1 -1 -11
pair asked&onward	-2 0 -2 0 -1 -3 11 -1 -1 -21
pair asked&other	-14 -38 47 -2 -2 -2 13 -1 -1 -8
pair asked&pay	-1 4 3 0 -2 -3 7 -1 -6 -2
pair asked&prepare	-26 10 20 -1 -1 -3 4 -1 -1 0
pair asked&property	0 0 0 0 0 0 1 0 0 50
pair asked&remind	2 -10 -29 -7 -8 -27 91 -6 -5 -36
pair asked&role	-12 30 -6 -3 2 -14 9 -3 -3 -12
pair asked&sales	-1 -1 -1 0 0 9 -6 0 0 27
pair asked&send	-14 -3 11 -2 -14 -6 34 -2 -3 -47
pair asked&sign	-1 -6 -1 0 -3 3 9 -1 -1 3
pair asked&slot	-49 40 65 -9 -14 -26 15 -9 -11 5
pair asked&stage	-6 9 -2 -2 -2 -3 1 5 -1 -33
pair asked&study	-4 6 -1 0 7 -1 -6 0 -1 -3
pair asked&talk	-17 71 21 -3 -21 -17 -22 -4 -8 -9
pair asked&team	6 -18 -2 -1 -1 -2 20 -2 -1 14
pair asked&time	-34 22 38 -19 -18 13 32 -17 -16 53
pair asked&title	-11 4 -12 -2 -3 19 6 -1 -1 5
pair asked&video	22 -11 -3 -1 -1 -1 -2 -1 -1 -20
pair asked&wait	32 -17 -32 -2 -8 -13 43 -2 -1 4
pair available&book	-4 16 -1 -1 -1 -6 -2 0 -1 4
pair available&call	-5 14 -4 -3 -14 -7 28 -8 -1 -1
pair available&candidate	-1 1 0 0 -1 1 -1 0 1 9
pair available&choose	-3 14 -1 -1 -2 -1 -3 -1 -2 -9
pair available&confirm	-12 45 -12 -3 -2 -2 -12 -2 -1 34
pair available&deadline	-6 16 -2 -3 -10 1 7 -1 -2 -23
pair available&event	-4 7 -1 0 0 0 0 0 0 5
pair available&hear	8 -6 1 -1 6 -1 -7 1 -2 21
pair available&hiringside	0 1 0 0 0 0 0 0 0 14
pair available&hitch	13 -2 -10 0 0 0 0 0 0 0
pair available&interview	-21 51 -25 -5 -4 -3 -8 18 -3 -66
pair available&invite	0 6 -1 -1 -1 -1 -1 -1 0 -9
pair available&link	-5 24 -1 -2 -2 -6 -2 -1 -4 10
pair available&meet	-8 25 10 -5 -3 -2 -9 -1 -5 7
pair available&move	-3 -5 14 2 -1 -1 -4 -1 -1 6
pair available&not	13 1 -5 -4 -5 -2 4 0 -2 28
pair available&office	-2 -1 -1 -2 -8 4 10 0 0 10
pair available&other	-3 -14 19 -1 5 -1 -2 -1 -1 12
pair available&prepare	0 -4 5 -1 -6 -2 14 -5 -2 8
pair available&property	0 0 0 0 0 0 1 0 0 24
pair available&remind	-3 -7 13 -5 5 -1 1 -1 -1 0
pair available&review	-1 2 -1 0 1 -1 -1 5 -4 -6
pair available&role	-8 -6 -3 -2 -10 1 24 0 3 39
pair available&send	-8 23 -1 -1 -2 -2 -4 -2 -4 3
pair available&slot	-10 40 18 -2 -5 -5 -25 -4 -6 -13
pair available&stage	-1 4 -1 0 -1 -1 2 -1 -1 -20
pair available&talk	-2 10 -1 -1 -1 -1 -8 -1 5 26
pair available&team	-5 6 5 -4 -2 -1 11 -10 0 -8
pair available&thank	0 1 -1 0 -1 0 -15 0 17 2
pair available&ticket	-2 9 -1 -1 -1 0 -2 -1 -1 -2
pair available&time	-36 109 -4 -13 -6 -12 -21 -14 -3 -3
pair available&title	-12 32 -3 -5 -2 4 -11 -2 -1 -1
pair available&video	2 8 -1 -1 -1 -1 -3 -1 -1 -11
pair available&wait	-2 -11 -3 1 4 -3 27 -10 -2 7
pair away&back	-7 -2 -6 -5 -1 -2 -13 39 -2 -3
pair away&book	-9 6 2 1 -1 7 -6 -1 0 -3
pair away&deadline	-21 -8 -7 12 -19 -14 5 50 4 -36
pair away&filled	-10 5 -6 -3 8 -1 -14 23 -2 -12
pair away&health	-2 -1 -1 -1 -6 4 -16 15 8 -27
pair away&hear	-1 -1 -1 -1 -1 3 6 -3 0 5
pair away&inbox	-2 -1 -2 -2 -1 -1 -12 22 -1 3
pair away&interview	-6 -2 8 2 -1 -1 -2 1 -1 -4
pair away&meet	-14 -1 0 15 -1 -1 -2 5 -1 -7
pair away&not	-14 -14 -17 -22 -7 -12 29 63 -7 -38
pair away&offer	-2 -1 -1 -1 -1 12 -7 0 -1 -12
pair away&official	0 0 0 0 0 0 -1 3 0 1
pair away&pay	-3 -2 -1 -1 -31 14 22 3 -1 -17
pair away&role	-2 -2 -1 1 -1 7 -6 3 0 30
pair away&sorry	-2 -6 4 5 -1 -1 1 -1 0 1
pair away&stage	2 -4 -1 -2 -1 -1 0 7 -1 -4
pair away&team	-18 -10 6 14 3 3 14 -10 -3 3
pair away&time	-44 -14 25 -36 -12 -19 15 93 -9 -63
pair away&title	-19 -10 -1 9 -2 -7 45 -12 -2 0
pair away&wait	-5 -2 -5 -4 -6 -4 19 0 6 -8
pair back&deadline	-5 -1 -2 -1 -4 -3 13 -3 5 2
pair back&feedback	-10 -4 -1 -4 10 -2 9 3 -1 -2
pair back&hear	-13 -5 -2 -6 19 -8 8 4 4 -9
pair back&inbox	0 -1 -1 -1 -5 -1 -2 13 -1 -3
pair back&send	-6 -4 -2 -2 -5 0 8 14 -2 1
pair back&stage	-1 -1 -1 -1 10 -6 0 1 -1 -2
pair back&time	-17 -18 5 -8 -4 -4 2 48 -4 -14
pair book&call	13 4 -9 -2 -4 -2 -5 8 -2 -17
pair book&cancel	-14 -2 -1 27 -2 -1 -4 -2 -1 -3
pair book&candidate	-5 -16 3 -1 -1 0 23 -1 -1 4
pair book&choose	-11 22 3 -1 -2 -1 -6 -1 -4 34
pair book&civic	-2 0 1 -1 -2 -1 1 -1 4 -1
pair book&closer	-1 -4 -1 -1 8 -1 -1 -1 1 16
pair book&confirm	2 -1 5 -2 -2 -2 -8 -1 7 41
pair book&deadline	0 2 -1 2 -1 -1 -1 -1 -1 -4
pair book&education	0 0 0 0 0 0 0 0 0 18
pair book&event	-3 11 2 1 -2 -4 -3 -1 -1 -12
pair book&glad	1 0 0 0 0 0 0 0 0 11
pair book&health	-2 0 -1 0 0 5 -1 -1 0 -16
pair book&hear	-7 2 2 1 -4 -1 -4 9 3 -2
pair book&hiringside	-3 1 3 0 -1 6 -6 -1 -1 -14
pair book&interview	-14 65 25 -6 -17 -7 -37 0 -9 -35
pair book&invite	9 -6 -1 -1 8 -1 -1 -1 -7 -3
pair book&keen	0 7 -1 -1 -1 -1 -2 -1 -1 7
pair book&link	-7 30 -2 -2 -3 -7 -5 -3 -2 -44
pair book&mediaword	30 2 -20 -1 -1 1 -10 -1 -1 -11
pair book&meet	-7 1 2 13 -1 -1 -6 -1 -1 9
pair book&move	-34 -4 39 0 -2 -1 -4 8 -1 -3
pair book&not	-20 24 -2 19 -1 -1 -16 -3 -1 31
pair book&office	-1 -1 2 2 -1 0 -1 0 0 21
pair book&official	7 -2 0 -2 0 0 -2 0 0 45
pair book&other	-3 -1 -4 1 -1 -1 -1 9 1 -7
pair book&pay	1 -1 1 -1 -1 7 -12 -1 8 -9
pair book&practice	0 0 0 0 0 0 0 0 0 6
pair book&prepare	-3 -1 5 1 -1 0 -1 0 -1 -3
pair book&property	2 -1 1 1 0 0 -1 0 0 -5
pair book&recruiter	3 5 -4 0 -1 -1 0 0 -1 12
pair book&remind	0 -5 -7 5 -1 21 -9 -1 -1 14
pair book&review	1 5 -2 -1 -2 -1 1 -2 -1 3
pair book&role	-7 9 -5 5 6 10 -8 -2 -9 -8
pair book&sales	6 0 -1 -2 0 -1 -3 0 0 15
pair book&send	16 -8 -1 -1 -1 1 -4 -1 -1 -4
pair book&shop	3 8 -1 -3 -1 -1 -4 -1 -1 7
pair book&sign	15 -2 -1 0 -2 -6 0 -2 -2 -10
pair book&slot	9 22 -3 12 -8 -6 -24 5 -8 8
pair book&sorry	-3 -1 -1 8 0 -1 -1 -1 -1 0
pair book&stage	19 -18 -2 2 -2 -2 8 -2 -3 -6
pair book&talk	14 24 -6 -2 -8 -4 -7 -3 -7 -5
pair book&task	1 4 -2 2 -1 -1 -1 -2 -1 5
pair book&team	37 -5 -14 -4 -5 3 -13 5 -3 -5
pair book&thank	-6 8 0 0 0 0 0 0 0 4
pair book&ticket	-2 4 -1 -1 -1 0 -7 -1 8 3
pair book&time	3 -19 17 21 -4 22 -35 -8 2 45
pair book&title	26 2 -6 5 1 -5 -8 -4 -11 13
pair book&video	-12 0 -1 16 -1 -1 -1 -1 -1 -19
pair book&wait	4 -4 -1 -3 -8 0 5 -2 8 -10
pair bounce&filled	-5 -2 -2 -2 -5 -4 -4 25 -1 -15
pair bounce&inbox	-13 -4 -3 -2 -9 -2 -9 42 1 -12
pair bounce&invite	-12 -4 -4 -3 -6 -4 -6 40 -1 -23
pair bounce&machine	-1 -2 -1 -1 -4 -1 -3 14 -2 2
pair bounce&not	-8 -5 -2 -3 -12 -2 -11 48 -6 -39
pair bounce&office	-1 -1 -1 -1 -1 0 -2 6 -1 -11
pair bounce&official	0 -1 0 0 -2 0 -1 1 4 7
pair bounce&recruiter	0 -1 0 0 -2 0 -1 1 3 7
pair bounce&shop	-2 -1 -1 -1 -6 -1 -6 19 -1 -12
pair bounce&sign	-6 -6 -3 -2 -7 8 -10 31 -3 -33
pair bounce&slot	-27 -5 -3 -1 -2 11 -10 37 -1 -19
pair bounce&time	-35 -3 -4 -1 -1 -1 -1 47 -1 -15
pair call&cancel	-8 -3 -4 41 -10 -3 -8 -3 -2 -25
pair call&choose	2 -1 -2 0 -1 0 -1 0 4 44
pair call&closer	-1 -1 0 0 -1 0 -1 0 5 3
pair call&confirm	7 -2 -1 -1 -1 0 -1 -1 -1 -1
pair call&deadline	-25 -1 1 -3 1 -2 32 -2 -1 -16
pair call&decide	-18 -14 -4 -2 -1 -2 45 -2 -1 0
pair call&document	0 -1 -1 0 0 0 4 0 0 0
pair call&enjoyed	2 31 -2 -1 -2 -1 -21 -1 -7 21
pair call&event	-2 1 -1 4 0 0 -1 0 0 -5
pair call&family	-2 -1 1 0 -4 0 -1 0 8 6
pair call&feedback	-2 -1 -1 -1 12 -1 -3 -1 -1 -5
pair call&glad	-6 -8 -5 -1 2 -1 19 -1 -1 11
pair call&hear	-16 -2 1 -1 8 0 10 0 0 -20
pair call&hiringside	-1 -4 8 -2 -1 0 -1 0 1 -19
pair call&inbox	-13 -21 -5 -1 -1 -5 47 -2 1 16
pair call&interview	1 22 -5 0 -13 -6 -14 4 11 -3
pair call&invite	19 -9 -2 -1 -1 -1 -2 -1 -1 5
pair call&keen	12 -6 -2 -2 -2 3 -4 0 0 -22
pair call&mediaword	0 0 0 0 0 0 0 0 0 29
pair call&meet	1 -3 -1 -1 -5 -1 3 -1 8 5
pair call&move	-1 -2 -3 -2 -1 -1 2 9 -1 2
pair call&not	16 4 -11 -5 -7 -1 9 -4 -1 28
pair call&office	18 3 2 -4 -2 -2 -12 -2 -1 5
pair call&official	1 -1 0 0 1 0 -1 0 0 24
pair call&other	-4 0 11 8 -3 -4 -16 8 0 -3
pair call&pay	10 -1 0 -1 -1 0 -5 -1 0 -25
pair call&prepare	40 -5 -6 2 -8 -9 0 -10 -3 -9
pair call&property	2 0 -1 0 0 0 0 0 0 -5
pair call&recruiter	-3 8 0 5 -3 -1 -7 -1 1 4
pair call&remind	2 -5 -8 13 -12 -16 34 -5 -2 -45
pair call&review	-1 -3 0 -1 -8 0 -2 -1 17 13
pair call&role	30 12 -7 -8 -7 -2 -27 4 4 10
pair call&sales	0 -2 -8 -7 -2 -7 -26 56 -4 -8
pair call&send	6 -17 -3 -2 -2 0 21 -2 -1 -15
pair call&shop	2 -1 -1 0 0 -1 3 -1 0 -13
pair call&sign	-3 -1 -1 -1 -1 8 -1 0 0 33
pair call&slot	12 4 -30 -4 2 -13 34 0 -5 -31
pair call&talk	27 -1 -3 -6 2 -4 -18 -2 4 -11
pair call&team	-1 -6 -10 -3 -4 4 7 12 1 -24
pair call&thank	-3 -2 -2 -4 -1 -4 -30 -7 52 15
pair call&ticket	0 0 -1 0 0 0 2 0 0 10
pair call&time	56 -14 -24 -9 -11 -24 13 -28 41 35
pair call&title	7 43 -7 -6 -9 0 -28 3 -3 5
pair call&video	11 -1 -3 -1 -1 -1 -1 -2 -1 -24
pair call&wait	-1 -1 11 -2 -1 -1 -7 1 0 0
pair call&wish	7 5 -2 -4 4 -5 -3 -1 -1 -15
pair cancel&deadline	-2 -1 -1 5 0 0 -1 0 0 -6
pair cancel&event	-8 -1 -2 14 -1 -1 -1 -1 -1 -2
pair cancel&filled	-4 -2 -4 36 -12 -3 -9 -2 -1 -9
pair cancel&hear	-2 -1 -2 8 -1 0 -1 0 -1 12
pair cancel&hold	-10 -2 3 42 -8 -2 -21 -2 -1 -4
pair cancel&interview	-67 -11 -5 132 -17 -4 -15 -8 -6 -36
pair cancel&link	13 -1 -9 -1 0 0 0 0 0 -8
pair cancel&meet	-3 -1 3 7 -2 -1 -3 -1 -1 -2
pair cancel&move	0 0 -1 2 0 0 -1 0 0 17
pair cancel&not	-6 -2 2 13 -2 -1 -3 -1 -1 9
pair cancel&recruiter	-3 -1 -1 14 -2 -1 -5 -1 -1 -11
pair cancel&remind	-15 -3 13 33 -10 -4 -10 -3 -2 -4
pair cancel&role	-13 -5 -8 77 -17 -5 -23 -4 -3 -15
pair cancel&slot	-14 -2 2 31 -10 -2 -4 -1 -1 -8
pair cancel&sorry	-8 -3 -1 41 -11 -4 -9 -3 -2 -1
pair cancel&talk	-5 -1 -5 14 -1 0 -1 0 0 -2
pair cancel&team	-4 -1 -3 14 -2 -1 -3 -1 -1 -9
pair cancel&time	-52 -9 2 107 -9 -6 -23 -6 -5 -10
pair cancel&title	-34 -3 -4 48 0 -1 -3 -2 -2 2
pair candidate&choose	-10 -2 0 -1 31 -3 -25 -3 13 -32
pair candidate&civic	4 -3 -1 -1 11 -1 -4 -1 -4 -14
pair candidate&closer	-2 -7 -1 -1 14 -1 -3 -1 3 -17
pair candidate&confirm	-6 -1 3 2 -2 1 2 -1 2 13
pair candidate&deadline	-2 -1 -3 -4 0 -2 15 6 -10 -13
pair candidate&decide	-2 -3 -2 0 3 -2 13 -2 -6 20
pair candidate&document	9 -3 -1 -1 -3 -1 6 -6 -2 -15
pair candidate&education	0 -6 0 -1 7 0 3 0 -2 -5
pair candidate&enjoyed	-1 9 -1 -1 3 -1 -6 -1 -2 -1
pair candidate&feedback	1 -1 -1 -1 3 0 2 0 -2 -2
pair candidate&filled	-2 -7 -1 -2 16 -1 -2 -1 -2 -6
pair candidate&glad	16 6 -2 -2 -4 0 -12 0 -3 -10
pair candidate&health	3 -1 0 0 1 0 0 0 0 -6
pair candidate&hear	2 -11 2 0 3 -2 4 -1 3 -39
pair candidate&hiringside	-5 -10 30 -6 -16 -1 25 -6 -10 43
pair candidate&interview	12 -6 2 4 1 -2 -14 -1 3 51
pair candidate&invite	1 -2 -1 7 0 -1 -1 -1 -1 -11
pair candidate&keen	1 0 -1 -1 -1 1 -1 1 0 17
pair candidate&link	0 3 -1 -1 -1 -1 -1 -1 1 -16
pair candidate&meet	3 -5 -2 -3 16 -1 -8 0 0 -25
pair candidate&move	-3 -1 -1 -1 -1 -1 22 0 -14 -2
pair candidate&not	-5 -3 -1 -2 15 -1 -5 -1 5 -26
pair candidate&offer	-4 -2 -6 -4 33 -6 -7 -1 -2 -13
pair candidate&office	-2 -1 -1 -4 1 0 10 0 -3 20
pair candidate&onward	-3 0 -2 -2 11 -1 1 -2 -2 -6
pair candidate&other	-13 -11 -9 4 87 -10 -33 -4 -10 -19
pair candidate&prepare	-2 -1 -1 -1 0 -1 20 -1 -13 -3
pair candidate&property	-1 -1 0 0 1 0 -1 0 3 34
pair candidate&received	-5 -5 -2 -2 -1 -2 -7 -2 26 -2
pair candidate&recruiter	12 -5 2 1 -12 0 0 0 0 -16
pair candidate&remind	-5 -1 -2 10 -6 0 7 -1 -1 7
pair candidate&review	0 -2 -1 -2 15 -1 -8 -1 1 43
pair candidate&role	-4 -10 -6 2 40 -5 -6 -4 -6 11
pair candidate&sales	-4 6 -1 0 0 0 0 0 -1 8
pair candidate&send	-1 -1 -1 -1 0 -1 2 -1 3 -8
pair candidate&shop	-3 -2 0 0 -4 -1 17 0 -6 8
pair candidate&sign	-4 -3 -2 -2 1 0 23 4 -17 -38
pair candidate&slot	-7 -2 -3 -4 31 -9 -7 -1 1 14
pair candidate&sorry	-1 -1 0 0 6 0 -1 0 -1 27
pair candidate&stage	5 6 -4 -4 -5 -3 10 -3 -3 12
pair candidate&study	0 -6 0 -1 10 0 -1 0 -1 -2
pair candidate&talk	12 -1 -1 -1 0 -1 -5 -1 -3 4
pair candidate&team	-1 -21 0 -8 30 -3 12 5 -14 15
pair candidate&thank	-2 0 -1 -1 0 -1 -4 -1 10 -20
pair candidate&ticket	-2 -2 -1 -3 -3 -1 10 7 -4 -6
pair candidate&time	-6 -4 -7 11 30 -10 -4 -4 -3 59
pair candidate&title	-15 3 -3 -9 9 -6 33 2 -13 5
pair candidate&wait	-3 -2 1 -1 -1 -1 11 -1 -3 28
pair choose&civic	5 3 -1 -1 5 -1 -8 -1 -2 11
pair choose&closer	-2 -3 -1 -1 11 -2 -5 -2 5 -27
pair choose&confirm	-4 -1 2 3 -1 4 -1 -1 -1 17
pair choose&deadline	-4 8 -2 -4 -26 -5 45 -11 -2 -46
pair choose&decide	-8 6 -1 -1 5 5 -3 -1 0 -11
pair choose&document	-3 -9 -1 -1 -1 14 -2 -1 2 1
pair choose&family	-1 3 0 0 -1 -1 0 0 0 33
pair choose&filled	-2 -4 -1 -1 17 -1 -4 -1 -3 -19
pair choose&glad	1 -11 -1 -2 -10 28 -3 -1 -2 -8
pair choose&health	-1 0 0 0 0 5 -1 -1 0 34
pair choose&hear	-7 -2 -1 23 -8 0 -13 -4 12 -19
pair choose&hiringside	-5 0 3 -1 -8 1 -2 -1 12 -24
pair choose&hold	-2 -1 -2 4 -7 -1 12 -1 -1 -26
pair choose&interview	-14 4 -3 1 18 12 -16 -6 5 -1
pair choose&invite	7 5 -1 2 -7 7 -10 -1 -3 -22
pair choose&keen	4 22 -1 -1 -11 -7 -4 -1 -1 -6
pair choose&link	-8 17 10 -8 -3 -2 -3 -1 -2 1
pair choose&meet	-3 2 -3 4 12 -1 -10 -1 -1 -9
pair choose&not	-7 -3 -8 20 4 -3 -2 -6 5 -33
pair choose&offer	-6 -3 -2 1 9 8 -2 -1 -4 -4
pair choose&office	-2 -3 -3 2 -10 5 16 -1 -3 9
pair choose&official	0 0 0 0 1 0 0 0 0 20
pair choose&onward	4 -3 -1 0 14 -1 -3 -1 -8 -7
pair choose&other	-17 -11 1 -9 92 -9 -29 -7 -10 17
pair choose&pay	-2 -2 -1 -1 -7 17 -4 -1 -1 -4
pair choose&prepare	0 -1 -1 3 0 1 -1 0 -1 3
pair choose&property	0 -1 -2 21 -9 -3 -3 -2 -1 11
pair choose&recruiter	0 0 7 -1 -11 -1 0 1 4 -78
pair choose&remind	-1 1 0 0 2 0 -1 0 0 36
pair choose&review	-2 0 -1 -2 9 -2 -7 -1 8 13
pair choose&role	-5 3 -5 -4 4 19 1 -5 -8 -34
pair choose&sales	-1 0 -1 -1 -2 7 -1 -1 -1 21
pair choose&send	1 -2 11 -8 5 5 -3 -1 -7 -4
pair choose&sign	-6 -4 -2 -3 4 24 -6 -3 -4 -6
pair choose&slot	-56 94 7 -7 -7 -4 -18 -3 -7 73
pair choose&sorry	-1 -1 -1 1 4 0 -1 0 -1 34
pair choose&stage	33 -4 -12 15 -27 -5 6 -4 -3 -29
pair choose&study	0 -1 0 0 2 1 -1 0 0 3
pair choose&task	8 -1 -1 -1 10 0 -16 0 1 -4
pair choose&team	-12 -2 6 1 1 7 15 -11 -5 -33
pair choose&thank	-3 6 -1 -1 1 0 -1 0 1 -5
pair choose&ticket	-2 5 -1 -1 -3 -2 14 -9 -1 -24
pair choose&time	-50 52 -6 9 7 35 -38 -6 -3 73
pair choose&title	-17 -10 -1 -6 41 67 -58 -7 -10 -11
pair choose&wait	-2 -1 5 -4 -1 0 4 0 -1 2
pair civic&closer	-3 2 -2 -3 11 -3 -7 -1 6 4
pair civic&decide	0 -2 -1 -3 0 -3 16 -3 -3 -28
pair civic&hear	-1 -2 -1 -1 -1 -1 -21 23 4 -5
pair civic&hiringside	5 -2 0 -1 1 0 -1 0 -1 -8
pair civic&interview	10 3 -2 -2 -1 -2 -5 -3 2 10
pair civic&invite	-12 -11 -1 -2 -2 17 23 -5 -8 14
pair civic&join	-10 0 -1 -1 -1 15 -2 -1 -1 14
pair civic&meet	-10 -2 0 -1 1 18 -5 0 0 19
pair civic&not	-1 -1 0 -3 8 -1 -1 -1 -1 6
pair civic&onward	6 -2 -1 -1 -1 -1 0 0 -1 -11
pair civic&received	0 -1 0 0 -1 -1 -22 23 1 21
pair civic&recruiter	4 -2 -1 -1 -2 -1 2 -1 1 -1
pair civic&review	-2 4 -1 -3 2 -3 5 -1 -1 -10
pair civic&role	5 3 -2 -2 2 -2 2 -2 -2 -22
pair civic&slot	1 1 0 0 0 0 -1 0 0 33
pair civic&stage	6 -2 -1 -1 -8 -1 8 -1 -1 -7
pair civic&team	6 0 -2 -2 -3 3 -24 22 -1 15
pair civic&thank	0 0 0 0 3 0 -1 0 -1 23
pair civic&time	-8 -5 -1 -4 4 21 -5 -1 -1 78
pair civic&title	-1 0 -3 -5 4 21 -4 -4 -8 -12
pair closer&cold	-1 -2 0 0 -1 1 -1 0 5 3
pair closer&decide	-3 -1 -2 -3 36 -2 -19 -2 -3 -10
pair closer&hear	-4 -4 -3 -2 17 -2 -24 -2 23 -2
pair closer&hiringside	-2 -2 -1 -1 3 -1 -2 -1 5 -27
pair closer&inbox	0 9 -1 -1 -2 -1 -4 3 -4 6
pair closer&interview	2 -4 -2 -1 1 -1 -8 -1 14 -7
pair closer&not	-14 5 -1 -7 62 -8 3 -13 -27 -27
pair closer&onward	-1 -1 -1 -1 7 -1 -1 -1 -1 0
pair closer&other	-2 -8 -1 -1 15 -1 -3 -1 1 25
pair closer&received	-2 -3 -1 -1 10 -2 20 -3 -18 5
pair closer&recruiter	-2 -2 -1 -1 20 -1 -2 -1 -11 -18
pair closer&review	-2 3 -1 -3 -4 -2 -6 -1 16 -1
pair closer&role	-1 4 -2 -4 31 -3 -10 -3 -11 -11
pair closer&slot	2 25 -3 -1 -3 -7 -10 -2 -1 -20
pair closer&talk	0 -1 0 0 9 0 -6 0 -1 7
pair closer&team	1 8 -1 -1 5 -1 -5 -3 -2 -17
pair closer&thank	-5 13 -2 -2 -8 -2 17 0 -11 -16
pair closer&time	4 -2 -1 -3 6 0 -4 1 -1 -4
pair closer&title	1 -5 -1 -4 27 -2 -6 -1 -9 6
pair closer&wait	-1 -1 0 0 8 0 -5 0 0 4
pair cold&enjoyed	-1 4 -1 0 0 0 -1 0 0 24
pair cold&event	0 0 0 0 0 0 0 0 0 21
pair cold&glad	-1 0 0 0 0 8 -5 0 0 11
pair cold&hear	-2 -1 -2 -13 -7 -2 20 -2 8 10
pair cold&interview	-21 0 -2 -2 -2 -4 30 -1 2 -19
pair cold&keen	-6 12 -1 0 0 -1 -3 0 0 1
pair cold&not	0 0 0 0 0 0 0 0 0 26
pair cold&office	-24 13 -2 -2 0 -3 20 -2 -1 1
pair cold&other	0 -1 0 0 0 0 0 0 2 10
pair cold&pay	0 0 0 0 0 0 0 0 0 21
pair cold&role	7 -2 -2 -3 -1 5 -9 -1 6 9
pair cold&sales	-21 2 -2 -2 0 -5 31 -2 -2 -33
pair cold&send	0 0 0 0 0 1 0 0 0 13
pair cold&sign	0 -1 0 0 -1 1 3 0 -1 3
pair cold&talk	3 0 -1 -1 -2 -4 7 -1 -2 35
pair cold&team	4 1 -1 -1 -2 -2 4 0 -2 20
pair cold&thank	3 -4 -1 -2 -6 -1 10 -1 1 -14
pair cold&time	6 -1 0 -1 -1 0 -1 0 -1 6
pair cold&title	-19 0 -1 -2 -3 6 23 -1 -2 14
pair confirm&deadline	5 -3 1 -1 -3 2 0 -1 -1 5
pair confirm&document	0 -1 0 0 -1 1 0 0 2 8
pair confirm&event	-13 -2 16 2 -1 -1 -1 -1 -1 -36
pair confirm&glad	4 -2 -1 -1 -2 6 -2 -1 -1 7
pair confirm&hiringside	-2 -1 3 0 0 1 -1 0 0 -4
pair confirm&hitch	0 -1 3 -1 -1 0 -1 0 1 -2
pair confirm&inbox	0 -1 -1 -1 -1 0 -1 4 1 -7
pair confirm&interview	11 -2 5 -6 -6 0 0 1 -4 -12
pair confirm&invite	-1 -1 -1 4 -1 0 -1 0 1 -8
pair confirm&keen	0 -1 0 0 0 3 -1 0 0 0
pair confirm&mediaword	1 0 0 0 0 0 0 0 0 12
pair confirm&meet	1 -2 5 -1 -1 -1 -1 -1 -1 10
pair confirm&mine	0 -1 3 -1 0 0 0 0 0 18
pair confirm&move	-2 -1 3 -1 0 0 -1 2 -1 9
pair confirm&not	-5 -2 5 1 -20 -1 20 3 -1 6
pair confirm&office	-1 0 -1 3 0 0 0 0 0 30
pair confirm&official	0 0 0 0 0 0 0 0 0 24
pair confirm&other	-6 -1 0 -1 5 -1 6 -1 -1 -13
pair confirm&prepare	4 -1 1 0 -1 -1 -2 -1 1 11
pair confirm&received	-1 -1 0 0 -1 0 -1 -1 5 10
pair confirm&remind	8 -1 4 -4 -1 -1 -4 -1 -1 -26
pair confirm&role	11 -5 -3 -3 -22 2 18 -3 7 -14
pair confirm&sales	3 -1 -1 0 -1 0 -2 0 2 4
pair confirm&shop	0 -1 -1 -1 1 -1 -3 -1 7 -3
pair confirm&sign	-4 -6 -1 -1 -2 15 0 -1 -1 19
pair confirm&slot	8 4 2 -3 -2 -1 -5 -2 -1 -17
pair confirm&stage	3 -1 -2 -1 0 0 1 0 0 -25
pair confirm&study	0 0 0 0 0 0 0 0 1 23
pair confirm&talk	11 -2 -7 -1 -2 -1 3 -1 -2 -6
pair confirm&team	4 -3 0 -2 0 -1 5 -1 -1 -18
pair confirm&thank	-7 -2 9 -1 -1 -1 3 -1 1 -4
pair confirm&time	16 27 -8 -8 -10 -3 -11 -4 3 36
pair confirm&title	20 -6 -4 -2 -5 1 -6 -3 5 -29
pair confirm&video	7 -1 -2 -1 -1 -1 -1 -1 -1 -15
pair confirm&wait	-1 1 -1 -1 -2 -1 -2 0 7 13
pair deadline&decide	9 -9 -7 -3 19 -3 8 -13 -2 -40
pair deadline&document	-5 -2 -1 -1 -1 -2 14 -1 -1 -8
pair deadline&education	-1 -1 0 0 1 0 -2 -1 5 19
pair deadline&event	5 0 -1 -1 0 0 -1 -1 0 7
pair deadline&exit	14 -1 -1 -1 0 -6 -3 -1 -1 1
pair deadline&family	-1 -2 -1 0 -1 -1 3 -1 3 1
pair deadline&feedback	11 -2 -2 -1 -3 -1 4 -3 -3 0
pair deadline&filled	12 8 2 -3 0 -1 -5 -8 -4 15
pair deadline&health	-16 -1 17 0 -4 -1 -3 -1 8 7
pair deadline&hear	-17 -5 -3 -7 -7 25 -42 27 29 19
pair deadline&hiringside	0 -2 -2 1 -3 -1 10 -2 -2 -4
pair deadline&hitch	1 -1 2 -1 -1 1 -1 0 -1 11
pair deadline&hold	-6 -2 -4 3 -15 -2 28 -1 -1 -25
pair deadline&inbox	13 -3 0 -2 -2 -2 -17 15 -2 26
pair deadline&interview	-2 -2 12 -1 3 -3 -2 0 -5 14
pair deadline&invite	-2 -3 2 4 0 -1 -2 -1 3 3
pair deadline&keen	-4 -3 -1 -1 -3 0 15 -1 -1 6
pair deadline&link	-10 16 -2 -2 -3 3 4 -2 -4 6
pair deadline&lure	0 -1 0 0 0 -3 5 0 0 22
pair deadline&mediaword	-4 1 -1 -1 -1 -10 -14 30 -1 -5
pair deadline&meet	-3 -4 -14 12 -4 0 13 0 -1 -10
pair deadline&move	-18 -2 15 -2 -3 13 3 -4 -1 -17
pair deadline&not	15 -2 1 -4 -10 -2 8 -5 1 45
pair deadline&offer	-1 -4 -1 -1 0 10 -1 -2 -1 -1
pair deadline&office	4 -3 -12 -4 -13 -2 32 -2 -1 13
pair deadline&official	0 0 3 -1 1 0 -2 0 0 17
pair deadline&onward	-2 -3 -1 4 -2 -4 11 -1 -1 -5
pair deadline&other	-5 -7 6 2 -6 -2 6 7 -2 -2
pair deadline&pay	1 -2 -1 0 -1 -1 4 1 -1 7
pair deadline&prepare	-7 -8 1 -2 -7 2 -15 -5 41 1
pair deadline&received	-4 -2 -1 -1 -3 -2 -24 35 2 3
pair deadline&recorded	-9 31 -2 -2 -2 -1 -5 -3 -7 2
pair deadline&recruiter	-4 -5 -1 -3 26 -5 -10 0 2 -6
pair deadline&remind	-11 23 -4 -3 -3 -2 4 -3 -2 12
pair deadline&review	-4 -2 -2 -2 -9 -3 17 -3 9 36
pair deadline&role	3 -10 -6 -9 12 -12 20 -2 3 9
pair deadline&sales	5 -1 -1 -1 -1 1 -1 1 -2 -2
pair deadline&send	8 -5 -2 -2 -2 18 -8 -3 -2 -2
pair deadline&shop	0 0 0 0 0 0 0 2 -1 28
pair deadline&sign	-9 -15 -4 -3 -7 89 -41 -6 -3 -16
pair deadline&slot	1 -3 0 -6 -8 14 11 -3 -5 44
pair deadline&sorry	-2 -1 2 -2 -6 -1 11 -1 -1 -3
pair deadline&stage	-7 -6 -4 -4 -33 -7 67 0 -5 -15
pair deadline&start	-3 -3 0 0 0 2 5 0 0 11
pair deadline&study	-3 0 -1 -1 0 -2 9 -1 -1 51
pair deadline&talk	9 -8 -3 -2 -2 -5 27 -15 -1 30
pair deadline&task	3 -5 -1 -1 -1 -7 13 -2 0 -15
pair deadline&team	-1 -15 -18 19 -16 -10 -15 10 46 -69
pair deadline&thank	4 -3 -4 -5 18 -2 -11 1 1 -21
pair deadline&ticket	-9 -2 -10 -10 43 11 -34 16 -6 -22
pair deadline&time	-39 40 -30 -21 -27 31 43 0 2 -32
pair deadline&title	-39 -9 15 14 -6 -7 33 -1 0 61
pair deadline&wait	-4 -2 1 -1 -2 0 5 -2 6 9
pair decide&feedback	13 -2 -1 -1 3 -1 -5 -1 -4 8
pair decide&filled	-2 -1 -2 4 2 -1 0 -1 -1 -7
pair decide&hear	-11 -8 -6 -7 31 -5 9 -5 1 -19
pair decide&hiringside	3 -1 -1 -1 2 -1 2 -1 -3 -4
pair decide&hold	-2 -1 -1 2 13 -1 -9 -1 -1 -21
pair decide&interview	-1 3 -3 0 -10 -1 -3 0 15 10
pair decide&meet	-3 0 3 -1 -2 -1 5 -1 -1 1
pair decide&move	-3 -1 -1 0 13 -1 -6 -1 0 -2
pair decide&not	-7 -4 -7 38 4 -4 -17 -4 0 -17
pair decide&offer	0 -1 -1 -1 1 1 0 -1 1 41
pair decide&office	3 -3 -5 -3 14 2 -6 -1 -2 -28
pair decide&onward	-1 -1 -1 -1 5 0 0 -1 -1 -3
pair decide&other	-2 -1 -1 -1 12 -1 -3 -1 -1 62
pair decide&prepare	1 -1 0 0 -1 6 -4 0 0 3
pair decide&received	8 -4 -1 -1 6 -1 -6 -1 -2 -2
pair decide&remind	-4 -1 -1 -1 6 6 -3 -1 -1 2
pair decide&review	-2 -2 -1 -1 3 -1 7 -1 -1 14
pair decide&role	1 -5 -7 7 18 -2 -7 -3 -2 0
pair decide&sales	6 -1 -4 -2 1 -1 2 0 -1 32
pair decide&sign	0 -1 -1 0 -2 12 -9 0 1 15
pair decide&slot	-6 -5 -4 -1 1 -1 18 -2 -1 -9
pair decide&sorry	-3 -1 -2 1 27 -2 -17 -1 -2 13
pair decide&stage	-2 -2 -1 -1 6 -7 10 -2 -1 -15
pair decide&talk	6 -1 0 -1 -1 -1 0 1 -1 10
pair decide&team	12 -16 -5 0 10 -8 26 -14 -5 -36
pair decide&thank	-7 6 -1 -1 -1 -1 4 0 0 -6
pair decide&ticket	16 -5 -3 -3 28 -5 -11 -9 -7 -2
pair decide&time	-17 -19 -5 32 -19 9 28 -6 -4 -16
pair decide&title	2 -4 -6 29 0 1 -16 -3 -4 15
pair decide&wait	-5 -3 -6 -4 1 1 32 -12 -3 0
pair document&glad	0 3 -1 -1 -1 13 -10 -1 -1 -23
pair document&hear	0 -1 -1 -1 7 -5 1 0 -1 0
pair document&hiringside	0 0 0 0 0 0 0 0 0 17
pair document&interview	8 -10 -1 -2 -2 13 -3 -2 -1 1
pair document&lure	-12 -4 -1 -1 -2 -7 33 -5 -2 -29
pair document&meet	14 -10 -1 -1 -1 -1 2 -1 -1 -11
pair document&offer	-2 -2 -1 -1 7 4 -3 -1 -1 -19
pair document&official	-27 7 -2 -1 -3 -5 34 -2 -1 -13
pair document&onward	-3 -3 -1 -1 0 0 -13 22 -1 -6
pair document&prepare	-18 -7 -3 -3 -4 -31 69 -3 -2 14
pair document&property	0 0 0 0 1 0 1 0 0 11
pair document&review	8 -1 -1 -1 0 -2 1 -1 -2 5
pair document&role	0 -10 -1 -1 0 14 -3 -1 2 7
pair document&send	-4 -5 -4 -2 -13 -6 40 -4 -3 -29
pair document&shop	-3 -3 -2 -1 -4 -3 27 -6 -4 -28
pair document&sign	-1 -1 0 0 -1 1 0 0 2 21
pair document&study	20 -15 -4 -3 -2 -5 15 -4 -3 -29
pair document&team	-1 -1 -1 0 0 -1 5 -1 0 -13
pair document&thank	-6 20 -1 -1 -6 -1 2 -1 -6 -7
pair document&time	13 -17 -5 -3 -4 -9 31 -4 -1 -42
pair document&title	12 -13 -3 -2 -3 14 -2 -4 1 -4
pair document&video	11 -9 -1 0 0 0 0 0 0 0
pair education&event	1 0 0 0 0 0 0 0 0 10
pair education&interview	6 -1 -1 -1 -1 0 -1 -1 -1 54
pair education&invite	0 -1 0 0 -10 0 -2 -2 16 2
pair education&keen	0 0 0 0 0 1 0 0 0 25
pair education&meet	2 -1 0 0 0 0 0 0 0 20
pair education&not	0 0 0 0 1 0 0 0 0 68
pair education&offer	-2 -1 0 -1 0 5 1 -1 -1 2
pair education&official	1 0 0 0 0 0 0 0 0 14
pair education&practice	0 -17 21 0 -1 -1 -1 0 0 24
pair education&prepare	1 -1 0 0 0 6 -5 0 0 12
pair education&review	11 -2 -1 -1 0 -7 -4 0 4 14
pair education&role	14 0 -1 -2 23 2 -14 -2 -21 8
pair education&send	1 0 0 0 0 0 -1 2 0 25
pair education&slot	0 -1 1 0 1 1 -1 0 0 28
pair education&sorry	-2 -8 23 -1 0 -3 -8 -1 -1 1
pair education&team	1 -1 -1 -1 -3 -3 7 -1 3 25
pair education&time	16 -12 -1 -1 -1 0 -5 1 4 37
pair education&title	17 7 -2 -3 8 -8 -4 -4 -11 -14
pair education&wait	0 0 0 0 -1 0 2 0 0 8
pair enjoyed&event	10 -7 -4 0 0 0 2 0 0 21
pair enjoyed&feedback	10 -7 -4 -1 3 0 0 0 -1 1
pair enjoyed&glad	-1 3 0 0 -1 0 0 0 0 10
pair enjoyed&hear	-2 0 -1 -1 -6 1 11 -1 -1 -5
pair enjoyed&interview	-1 7 -2 -1 -1 -1 1 -1 -1 -8
pair enjoyed&keen	7 2 -6 -2 1 0 0 -1 -2 1
pair enjoyed&meet	-52 -5 -4 -4 -5 -6 85 -4 -4 -33
pair enjoyed&not	-1 -4 -1 -1 25 -1 -6 -2 -10 -5
pair enjoyed&role	-2 7 -2 -1 -1 3 -1 -1 -1 -13
pair enjoyed&sales	-4 4 -2 -1 17 -3 2 -2 -11 -20
pair enjoyed&talk	22 -20 -7 -5 -9 -2 28 -5 -3 17
pair enjoyed&team	-1 3 -1 -1 1 3 0 -2 -2 -2
pair enjoyed&thank	-1 -6 -1 -1 19 -1 3 -2 -11 -6
pair enjoyed&time	-26 15 -5 -4 -4 -13 49 -4 -9 -20
pair enjoyed&title	-16 30 -3 -2 14 4 -12 -3 -13 12
pair event&hear	-5 -1 4 3 -1 0 -1 2 0 -1
pair event&inbox	0 -1 -2 -2 -1 -1 -10 18 -1 -4
pair event&interview	-1 0 3 4 0 -1 -2 -2 -2 -1
pair event&invite	5 -2 -1 -1 0 0 0 0 0 3
pair event&join	1 0 0 0 0 0 0 0 0 23
pair event&link	-1 2 0 0 0 0 0 0 0 5
pair event&meet	3 3 -3 2 -1 -1 -1 -1 -1 -8
pair event&move	6 -1 -3 -1 0 0 0 0 0 -8
pair event&offer	-1 -1 -2 3 0 0 -1 0 2 40
pair event&office	6 -4 -3 2 -1 -1 -3 5 0 -10
pair event&practice	0 4 -1 -1 -1 0 1 -2 -1 39
pair event&prepare	-1 0 3 0 0 0 0 0 0 4
pair event&property	-2 -3 3 2 0 0 1 0 0 14
pair event&recruiter	0 2 -1 0 0 0 -1 1 -1 21
pair event&remind	3 -1 -1 -1 0 0 -1 1 0 -21
pair event&role	5 -1 -1 -1 0 -1 -2 -1 3 -6
pair event&sales	-3 0 3 0 0 0 0 0 1 35
pair event&send	-1 -2 -1 -1 -1 -1 1 5 0 -3
pair event&slot	11 0 -4 -1 -1 -1 -2 -2 -1 -25
pair event&stage	2 0 -1 0 0 0 0 0 0 -5
pair event&talk	13 0 -5 1 -2 -3 -2 -1 -1 10
pair event&team	5 -4 1 -1 -1 -1 -1 -1 1 -4
pair event&thank	-1 -2 -1 -1 0 -1 5 -1 2 0
pair event&ticket	-1 -1 -1 0 -1 -1 -2 6 0 -2
pair event&time	-2 0 -4 7 -3 -2 -10 18 -4 20
pair event&title	3 0 2 -2 -1 -1 -2 -1 3 19
pair event&video	10 -1 -7 -1 0 0 0 0 0 4
pair exit&interview	0 0 0 0 0 0 0 0 0 14
pair exit&time	-6 -1 -2 -5 -2 1 -30 -6 52 18
pair family&hear	-1 26 -3 -1 -2 -1 -10 -1 -7 -23
pair family&interview	-3 7 -2 -1 -4 -1 -3 -1 7 -12
pair family&keen	-2 37 -4 -2 -2 -2 -15 -2 -9 -9
pair family&mediaword	0 1 0 0 0 0 0 0 0 6
pair family&not	-21 -2 -3 -1 -1 -8 36 -1 0 2
pair family&role	-1 6 -1 -1 -1 -1 -1 0 -1 35
pair family&slot	-22 3 -1 -1 -2 -9 35 -1 -1 3
pair family&talk	2 4 -1 -1 -4 7 -5 -1 -1 -21
pair family&team	-1 15 -1 -1 -2 -1 -8 0 -3 -11
pair family&time	-1 4 -1 -2 -1 -1 -10 -2 14 1
pair family&title	-3 11 -1 -1 -1 -1 -3 -1 -1 -9
pair family&wait	0 0 0 0 0 0 1 0 0 18
pair feedback&hear	2 -8 -4 -7 25 -10 10 0 -8 -29
pair feedback&hiringside	-1 -1 0 0 5 0 -1 0 -1 20
pair feedback&interview	4 -1 -1 -2 2 -1 -1 0 -1 34
pair feedback&not	-1 -1 -1 -1 4 -1 2 -1 -2 2
pair feedback&remind	-1 0 0 0 0 0 2 0 0 28
pair feedback&review	1 -1 -1 -1 2 0 2 -1 -1 6
pair feedback&slot	-1 -1 -1 0 -3 -1 10 -1 -1 -7
pair feedback&talk	15 -10 -4 0 -1 0 1 0 0 2
pair feedback&team	-2 -1 -1 -1 3 -1 3 0 -1 -3
pair feedback&ticket	1 -2 -1 -1 1 -6 13 -3 -2 -17
pair feedback&time	0 -2 -2 -1 -1 0 7 1 -1 16
pair feedback&title	0 -1 -1 -1 0 0 3 0 -1 -12
pair filled&hear	-1 -1 -1 1 1 0 1 -1 0 -3
pair filled&hold	-2 -1 -1 6 -23 -1 25 -1 -2 -7
pair filled&interview	-16 -5 10 -1 -3 -2 -4 24 -3 -15
pair filled&invite	-5 -2 -2 -2 -5 -4 -4 25 -1 -18
pair filled&meet	-3 -1 -2 14 -7 0 -2 0 0 9
pair filled&not	13 -6 9 8 -23 -2 26 -20 -4 21
pair filled&offer	-5 -4 -1 -3 20 0 -4 1 -4 35
pair filled&onward	-1 -1 3 1 3 -1 -2 -1 -1 -11
pair filled&other	-4 -12 -2 14 4 10 -5 -2 -2 -10
pair filled&role	-30 -18 -10 41 59 -14 -3 -12 -14 -20
pair filled&sign	-13 -8 -4 8 33 -15 -19 25 -7 20
pair filled&slot	-2 -1 -1 16 -6 -2 -2 -1 -1 2
pair filled&sorry	-2 -1 -1 5 1 0 -1 0 -1 13
pair filled&stage	-1 0 0 0 1 0 1 0 0 -3
pair filled&team	-6 -2 -1 25 30 -10 -21 -11 -4 7
pair filled&time	-17 3 23 26 23 -11 -39 3 -12 15
pair filled&title	-6 -9 -1 0 11 -5 -7 21 -5 17
pair future&glad	-2 -1 -1 0 6 1 -2 0 -1 -10
pair future&hear	-2 -2 -1 -2 -1 -5 15 -1 -1 -23
pair future&meet	-6 -1 -4 -2 2 -2 17 -2 -1 -4
pair future&recruiter	0 0 0 0 1 0 0 0 0 7
pair future&review	-13 -1 -1 15 0 -1 5 -1 -1 -10
pair future&role	-3 -7 -1 -2 6 -8 18 -2 0 -43
pair future&slot	7 -2 -2 -1 10 -5 -4 -2 -1 -15
pair future&talk	-8 -4 4 -3 14 -2 -3 -1 4 3
pair future&thank	-3 -2 -1 -3 11 -4 6 -1 -2 -16
pair future&time	-12 -3 0 -5 9 -4 14 -3 4 -4
pair future&title	-2 -3 -1 -1 -2 -5 16 -1 -1 -8
pair glad&hear	-3 -15 -2 -1 -1 30 -1 -2 -3 -11
pair glad&inbox	-5 -5 -5 0 -1 -4 21 -1 0 -10
pair glad&interview	8 -15 -2 -4 -8 29 -4 -1 -2 20
pair glad&invite	-6 -5 -1 -1 -6 26 -6 -1 -1 -1
pair glad&join	-12 -4 -2 -2 2 27 -5 -2 -1 -5
pair glad&keen	-3 -14 -7 -3 12 8 12 -1 -4 -35
pair glad&mediaword	0 0 0 0 0 2 -1 0 0 34
pair glad&meet	14 0 -4 -5 2 14 -16 -3 -2 14
pair glad&mine	2 0 0 0 0 0 0 0 0 16
pair glad&offer	-5 -8 -2 -1 -7 34 -8 -1 -1 16
pair glad&office	7 -1 -1 -1 0 -1 -1 -1 0 1
pair glad&onward	3 1 -1 -2 -9 12 -2 -1 -2 -13
pair glad&pay	-2 0 -1 -1 -6 12 -2 -1 -1 -5
pair glad&review	12 -6 -1 -1 -2 6 -6 -2 -1 18
pair glad&role	40 -28 -4 -8 -9 36 -20 -3 -4 -14
pair glad&sales	-1 0 0 0 -5 8 -1 0 0 6
pair glad&send	3 4 -1 -1 -2 1 -3 -1 -1 17
pair glad&sign	-1 -2 -1 -1 4 9 -8 -1 -1 62
pair glad&slot	7 -3 -2 -1 0 2 -2 -1 0 10
pair glad&stage	14 12 -2 -2 -5 -2 -10 -2 -2 0
pair glad&talk	-7 23 -2 -2 5 3 -17 -2 -1 16
pair glad&task	9 13 -1 -1 -3 -12 -4 -2 -1 -16
pair glad&team	5 -1 -2 -2 5 12 -12 -2 -3 7
pair glad&time	41 -23 -5 -8 3 27 -28 -4 -3 55
pair glad&title	17 -11 -5 -7 -3 39 -22 -4 -5 -25
pair glad&video	0 7 -2 -1 9 -2 -10 -1 -1 -1
pair health&interview	-7 1 15 -2 -1 -1 -2 -2 -2 -23
pair health&meet	1 2 -1 0 0 0 -1 0 0 8
pair health&not	-1 -1 -1 -1 -1 4 -13 16 -1 -16
pair health&offer	0 -3 -1 -1 -2 11 -2 -2 -1 -14
pair health&prepare	11 -7 -4 -5 -1 -2 9 -1 0 -29
pair health&remind	0 0 1 0 0 0 0 0 0 39
pair health&role	4 -3 -1 -1 0 3 -1 -1 0 -6
pair health&slot	3 -1 1 -1 -15 -1 -1 -1 15 -9
pair health&thank	-1 -1 0 0 -14 0 -1 0 18 -1
pair health&time	-14 -2 18 -1 -1 6 -2 -3 -1 5
pair health&title	-14 3 16 -2 -17 5 -4 -3 16 -30
pair health&wait	0 -1 0 0 -4 -1 -2 1 8 3
pair hear&hiringside	-4 -1 4 0 0 0 2 0 1 14
pair hear&hitch	1 -1 -2 -1 0 -1 7 -3 1 -10
pair hear&hold	-1 -1 -1 4 -1 0 3 -1 -1 -4
pair hear&inbox	2 -7 2 -4 -4 -4 -20 26 9 37
pair hear&interview	-42 -9 -1 17 -10 -5 32 13 5 51
pair hear&invite	-62 -3 73 -1 -1 -1 -7 -2 4 2
pair hear&keen	-9 35 -2 -2 -3 0 -9 -2 -7 17
pair hear&lure	-1 -1 -1 0 -6 -1 19 -3 -7 0
pair hear&machine	-6 -5 -4 -3 -4 -3 -17 41 0 6
pair hear&meet	-14 10 0 3 -5 -2 -2 -4 13 27
pair hear&move	-4 -4 0 -2 -8 -3 8 -3 17 -21
pair hear&not	-16 -7 -24 41 24 -9 -41 11 20 42
pair hear&offer	-3 -1 -2 2 11 -7 2 2 -4 -35
pair hear&office	-27 -1 -3 2 -2 -1 40 -1 -7 -3
pair hear&official	-2 1 1 -1 -8 -1 12 -1 -1 9
pair hear&onward	-3 18 -1 -1 12 -7 -11 1 -7 -6
pair hear&other	8 -7 17 -4 -5 -2 -25 16 2 13
pair hear&prepare	-7 -3 -1 6 -3 7 4 -3 0 -16
pair hear&received	-1 5 -2 -2 -9 -2 -27 20 18 -5
pair hear&recruiter	-34 5 7 13 20 -2 -8 1 -3 3
pair hear&remind	-4 1 -3 -2 6 5 4 -5 -2 0
pair hear&review	-2 -3 -1 -2 -13 -1 1 -2 23 13
pair hear&role	29 -27 -6 -3 -1 -3 7 -2 5 -44
pair hear&sales	-24 -2 0 -1 -1 -1 28 -1 1 8
pair hear&send	-12 -3 4 -4 -2 26 -9 -2 0 17
pair hear&sign	-12 -3 -2 -2 -5 32 -9 -8 9 5
pair hear&slot	-1 4 -12 -7 -9 -5 22 8 -1 17
pair hear&sorry	-3 -1 -4 2 23 -2 -8 -4 -3 4
pair hear&stage	-5 -12 -5 31 -2 -8 -4 0 3 -19
pair hear&start	50 -12 -1 -1 -1 -5 -26 -2 -2 -18
pair hear&talk	5 -9 -4 -9 32 -6 -13 -2 5 -7
pair hear&team	-26 5 -9 -2 -8 -7 17 36 -6 17
pair hear&thank	32 -4 -3 -3 -2 -3 -16 2 -2 -5
pair hear&ticket	-6 -5 -3 -3 -7 -2 -14 31 9 14
pair hear&time	-20 -8 -33 17 -14 45 11 -13 14 5
pair hear&title	-25 14 29 -3 45 -4 -38 -3 -15 25
pair hear&urgent	-1 0 0 0 0 0 -1 4 0 19
pair hear&wait	-16 -3 19 -7 4 -4 17 -4 -6 -22
pair hiringside&interview	10 -17 7 -5 0 -4 11 -4 2 -7
pair hiringside&meet	-1 -1 0 0 -15 0 1 0 17 5
pair hiringside&move	-9 -1 8 -1 -2 -1 22 -1 -14 -5
pair hiringside&not	-1 -2 -1 -1 3 -1 -1 -1 4 -25
pair hiringside&offer	-1 0 0 0 1 7 -6 0 0 13
pair hiringside&other	-2 -5 -6 -1 5 -1 11 -1 0 9
pair hiringside&recruiter	1 -4 3 2 -21 -1 0 -1 23 -17
pair hiringside&remind	0 -4 6 -2 -1 -1 4 -1 -1 19
pair hiringside&review	-2 -1 -1 -1 1 0 1 -1 3 30
pair hiringside&role	-1 -1 -1 -1 6 7 -5 -1 -3 52
pair hiringside&sales	0 0 0 0 0 1 0 0 0 8
pair hiringside&send	-1 -1 -1 0 0 1 3 0 0 18
pair hiringside&slot	-5 0 5 -1 3 -1 -1 -1 -1 10
pair hiringside&stage	-1 -1 -1 0 1 0 1 0 3 -5
pair hiringside&team	2 -5 0 1 -13 6 -2 -2 14 4
pair hiringside&ticket	0 -2 -1 -2 -3 -1 12 -1 -2 -11
pair hiringside&time	-5 -5 11 1 -1 -1 4 -1 -2 25
pair hiringside&title	-2 0 3 -1 1 0 0 -1 0 55
pair hiringside&wait	-2 -1 -2 0 -1 0 6 0 0 36
pair hitch&interview	-4 24 5 -2 -2 -1 -16 -3 -1 -6
pair hitch&move	-6 -6 19 -1 -1 -1 -1 -1 -1 11
pair hitch&not	5 -4 33 -5 -5 -5 -32 15 -3 -53
pair hitch&remind	-3 -2 0 -1 -1 -1 6 4 -1 18
pair hitch&role	0 -1 -1 1 8 -1 -4 -1 -1 -4
pair hitch&shop	0 0 2 0 0 0 -1 0 0 13
pair hitch&slot	-3 5 13 -1 -2 -3 -6 -2 -1 -23
pair hitch&sorry	-4 -14 30 -3 -1 -1 -4 -1 -1 3
pair hitch&team	-3 24 -1 -2 -1 -1 -11 -3 -2 -13
pair hitch&time	-11 -22 45 -4 -3 -3 -1 3 -3 -4
pair hitch&title	0 -1 3 0 0 0 -1 0 0 3
pair hitch&wait	-1 -1 1 -2 -1 -1 5 -1 -1 2
pair hold&interview	-8 2 4 7 -1 -1 -3 -1 -1 0
pair hold&meet	-2 -1 5 -2 -1 0 2 -1 0 15
pair hold&not	-7 -3 3 1 -15 2 22 -2 -3 -5
pair hold&office	-5 -1 -3 12 6 -6 10 -8 -4 -36
pair hold&recruiter	-2 -1 -1 8 7 -1 -6 -1 -4 -4
pair hold&remind	-5 -1 5 5 -1 0 -1 -1 0 -2
pair hold&role	-18 -10 -7 52 -43 -14 54 -6 -6 -12
pair hold&slot	-3 -2 -2 -3 -5 -3 18 -1 -1 5
pair hold&sorry	-4 -1 -1 8 -9 -1 10 -1 -1 -1
pair hold&team	-14 -1 -9 3 15 0 15 -3 -6 -7
pair hold&time	-11 -4 -1 16 -7 -4 13 0 -1 9
pair hold&title	-12 -3 -2 -4 -5 -10 44 -2 -6 -20
pair inbox&interview	-4 -1 3 0 -3 -3 15 -7 -1 6
pair inbox&keen	-1 2 0 0 4 -1 -2 0 0 26
pair inbox&lure	-1 -1 0 0 0 -6 10 -1 -1 18
pair inbox&machine	0 7 -11 -3 -7 -1 -17 29 2 12
pair inbox&meet	-2 1 -1 -1 -1 -1 -7 1 11 6
pair inbox&move	0 -1 4 -1 -1 0 -5 5 0 23
pair inbox&not	-8 -1 -4 -7 -31 -7 -29 76 9 4
pair inbox&official	0 -1 0 0 -2 0 -3 3 4 3
pair inbox&other	0 0 -2 0 3 0 -8 8 0 27
pair inbox&prepare	5 -17 -1 -1 -1 -1 -6 22 -1 37
pair inbox&received	-5 -4 -3 -2 -1 -2 1 32 -16 7
pair inbox&recruiter	-1 -1 -1 -1 -3 -1 -1 5 3 16
pair inbox&role	-1 -1 0 -1 4 0 -1 -1 1 16
pair inbox&send	0 -6 -3 -1 -6 -2 10 6 2 28
pair inbox&shop	-4 6 -1 -2 -7 -2 -8 19 -2 24
pair inbox&slot	1 -11 -1 0 -1 -1 7 7 -1 29
pair inbox&sorry	-1 -1 1 -1 -4 -1 -2 9 -1 -2
pair inbox&team	-1 -11 0 0 2 -1 5 7 0 7
pair inbox&thank	5 -4 -3 -4 -6 -4 -2 21 -3 -19
pair inbox&time	-10 -27 -4 -5 -7 -10 20 44 -3 6
pair inbox&title	-1 -1 0 0 -1 1 -1 2 2 28
pair inbox&wait	-1 -2 -1 -1 -2 -1 -1 14 -6 -1
pair interview&invite	32 15 2 -1 -8 -7 -19 -10 -3 7
pair interview&join	1 2 0 -1 -1 1 -2 0 -1 7
pair interview&keen	0 35 -13 -4 -4 -3 -7 -1 -3 20
pair interview&link	-2 6 -1 -1 -1 -1 -1 2 -2 35
pair interview&lure	-3 3 0 0 2 0 0 0 -1 26
pair interview&machine	-3 -2 -2 -1 -1 -1 -3 14 -1 -5
pair interview&mediaword	18 -1 -3 -3 -4 -3 11 -12 -3 23
pair interview&meet	11 3 8 -8 3 -2 -11 -2 -3 46
pair interview&mine	-1 21 2 -2 -2 -1 -20 10 -7 48
pair interview&move	-76 -22 156 -14 -14 -5 -16 2 -12 -40
pair interview&not	-30 17 -14 61 2 -3 -29 -3 0 26
pair interview&offer	-16 17 -9 0 -11 15 -3 2 6 7
pair interview&office	-13 9 4 -6 -4 -4 20 -4 -3 55
pair interview&official	1 -1 3 -1 1 -1 -1 -1 -1 73
pair interview&onward	-3 4 -3 0 -11 11 8 -2 -3 -25
pair interview&other	-13 -38 17 -5 15 -2 22 5 0 -41
pair interview&pay	-11 17 -4 -1 0 2 0 -2 0 31
pair interview&practice	6 -3 -2 -1 0 -1 -3 2 1 37
pair interview&prepare	-4 -9 19 2 -1 -2 -1 -2 -2 -16
pair interview&property	8 -7 -2 0 -6 12 -3 -1 -1 12
pair interview&received	8 2 -1 -2 1 0 -7 0 -1 43
pair interview&recorded	-15 35 1 -4 0 -2 -8 -5 -3 -19
pair interview&recruiter	-1 -1 9 7 -10 -2 -9 -1 8 5
pair interview&remind	23 -18 21 -3 -18 -4 10 -7 -4 -23
pair interview&review	5 -3 -2 -2 -3 -1 0 -1 8 -8
pair interview&role	17 23 -13 -3 1 16 -22 -6 -13 -46
pair interview&sales	-20 9 0 -4 -1 -6 27 -3 -2 -22
pair interview&send	33 -18 6 -6 -4 -2 1 -6 -4 -21
pair interview&shop	-2 9 -3 9 -7 -1 -3 -1 -1 -6
pair interview&sign	-4 -3 -2 -2 -2 -1 -3 20 -2 7
pair interview&slot	24 -19 59 -14 -8 -6 -19 -8 -9 -3
pair interview&sorry	-7 -2 3 12 1 -1 -2 -1 -2 -9
pair interview&stage	9 -13 -8 -1 -20 -3 29 -3 12 5
pair interview&start	-5 18 -1 -1 -7 14 -12 -1 -6 -3
pair interview&study	11 11 -5 -4 2 -4 13 -14 -11 -6
pair interview&talk	26 31 -17 0 -11 5 -24 -2 -6 -53
pair interview&task	9 1 -3 -2 -16 -1 -12 -3 25 -33
pair interview&team	6 15 -1 16 -5 -6 -27 2 0 62
pair interview&thank	-27 -6 -6 -7 38 -4 9 16 -11 -3
pair interview&ticket	8 -1 -2 -2 -2 -1 -9 9 -2 9
pair interview&time	-19 -39 47 42 -15 -5 42 -31 -21 62
pair interview&title	34 0 -2 18 -5 -3 -16 1 -26 -63
pair interview&video	11 15 0 -7 -3 -3 -8 -4 -2 17
pair interview&wait	-7 17 -1 -5 2 -1 0 0 -6 22
pair invite&keen	-4 13 -1 -1 -1 -1 -3 -1 -1 -5
pair invite&link	1 1 0 0 1 0 0 0 -1 5
pair invite&meet	-10 9 -2 -2 -1 17 -8 -1 -1 -3
pair invite&mine	4 -1 0 -1 0 0 0 0 0 36
pair invite&not	-3 -15 15 4 1 0 -1 0 0 16
pair invite&office	-5 10 0 0 -1 -1 -2 0 0 -2
pair invite&official	-9 -2 0 -1 0 18 -5 0 0 21
pair invite&onward	0 0 -4 5 0 0 0 0 0 6
pair invite&prepare	9 -7 0 0 0 0 0 0 0 1
pair invite&recorded	-7 19 -1 -1 -1 -1 -5 -2 -1 -10
pair invite&recruiter	10 -1 -1 3 -1 0 -9 0 -1 -3
pair invite&review	15 -4 -1 -1 0 -7 5 -1 -6 3
pair invite&role	-3 29 -3 -2 6 -3 -7 -4 -12 -25
pair invite&sales	2 -1 -1 -1 -6 7 -1 -1 1 -7
pair invite&send	38 -10 15 -6 -2 -2 -12 -12 -8 -1
pair invite&sign	-1 -7 -3 -2 -10 3 -5 27 -1 -22
pair invite&slot	15 -13 5 -1 -1 -1 -1 -1 -1 1
pair invite&study	-8 -2 -1 -1 0 18 -5 0 0 5
pair invite&talk	12 -7 -1 -1 -1 -1 -4 -1 4 -11
pair invite&task	22 -14 -1 -2 -3 -8 25 -6 -13 -15
pair invite&team	2 10 -4 4 -7 7 -4 -3 -5 17
pair invite&thank	4 -4 0 0 3 0 -1 0 -1 34
pair invite&time	2 -14 -7 24 -5 15 -11 -4 -1 18
pair invite&title	8 3 -1 -3 -5 8 -13 -5 8 -48
pair invite&video	8 8 -2 -2 -1 -2 -6 -2 -1 -19
pair join&keen	-1 -1 0 0 0 1 0 0 2 15
pair join&link	2 0 0 0 0 0 0 0 0 -27
pair join&meet	0 -13 -1 13 -1 12 -7 -1 -1 1
pair join&not	-14 0 0 15 2 0 -1 0 0 21
pair join&offer	-2 -2 -1 -1 -1 12 -3 -1 -1 -9
pair join&pay	-2 -1 -1 -1 -6 15 -3 -1 -1 -21
pair join&recruiter	-2 -1 0 -3 -1 17 -9 -1 -1 18
pair join&role	0 -1 -1 -1 -1 6 -2 -1 0 19
pair join&sign	-2 -1 -1 -1 4 9 -7 -1 -1 22
pair join&start	-15 -2 -1 -1 -1 -17 38 -1 -1 -26
pair join&team	30 4 -4 -10 17 11 -32 -8 -6 31
pair join&time	46 -23 -4 -12 6 43 -43 -9 -3 -5
pair join&title	-11 -8 -4 -2 -14 76 -29 -6 -3 -21
pair join&video	-9 -1 -1 14 9 -2 -8 -1 -1 -6
pair join&wait	-2 -1 -1 -1 -1 8 -2 -1 -1 -20
pair keen&mediaword	0 1 0 0 0 0 0 0 0 7
pair keen&meet	-34 65 -6 -3 -3 -5 -9 -4 -1 29
pair keen&not	-3 -22 -1 -4 0 34 -16 13 -1 -37
pair keen&offer	-2 -1 -1 -1 -1 6 -1 1 -1 27
pair keen&office	-26 37 -2 -1 -1 -2 -3 -1 0 -9
pair keen&onward	4 5 -3 -1 -2 0 -2 -1 -1 1
pair keen&pay	-2 11 -1 0 -1 1 -7 0 -1 -5
pair keen&prepare	-8 -4 0 0 1 -1 13 0 0 9
pair keen&property	1 0 -1 0 0 0 0 0 0 17
pair keen&recruiter	-1 16 0 -1 -2 0 -6 0 -5 -4
pair keen&remind	0 -1 -2 -1 -1 10 -3 -1 0 6
pair keen&review	1 1 0 0 -1 0 -1 0 1 9
pair keen&role	26 12 -4 -4 -1 -7 -16 -3 -3 -33
pair keen&sales	-1 8 -2 -1 -1 -1 -2 -1 -1 9
pair keen&send	38 -5 -5 -2 -4 0 -15 -5 -1 8
pair keen&sign	-2 -1 -2 -1 -1 14 -4 -2 0 -9
pair keen&slot	3 11 -1 -1 -2 0 -8 -1 -1 35
pair keen&talk	16 2 -8 -3 -10 14 -6 -3 -3 -23
pair keen&team	0 9 -2 -2 -2 0 5 -2 -5 15
pair keen&time	50 -19 -8 -7 -5 11 -9 -10 -3 -19
pair keen&title	-6 14 -5 -3 -3 2 6 -2 -3 -33
pair keen&urgent	3 -1 -3 -2 -1 -1 -9 15 0 -16
pair keen&wait	-2 -1 -1 -5 0 10 -12 12 -2 7
pair link&mediaword	-1 2 0 0 0 0 -1 0 0 15
pair link&meet	3 -4 2 -2 -7 -6 19 -5 0 46
pair link&move	11 -1 -5 -2 -1 -1 -2 2 -1 -3
pair link&recruiter	-2 3 0 0 -1 -1 3 0 -1 -1
pair link&role	-3 -2 6 -1 -1 0 -1 0 2 -6
pair link&send	5 3 8 -8 0 -2 -2 -1 -4 12
pair link&shop	0 -14 -1 -1 -1 -1 -2 19 -1 -17
pair link&sign	0 -2 -1 -1 -1 7 -1 -1 -1 -23
pair link&slot	15 10 -3 -5 -4 -2 -5 -4 -2 -36
pair link&ticket	-2 3 -1 -1 -1 -1 5 -1 -1 -6
pair link&time	-12 32 0 -4 -4 1 -4 -4 -5 3
pair link&title	-3 -3 6 0 0 2 -1 0 0 12
pair link&video	9 -5 9 -2 -2 -2 -5 -2 -1 -35
pair lure&not	5 0 -4 0 0 0 0 0 0 60
pair lure&offer	-4 2 0 0 -1 0 4 0 0 1
pair lure&pay	0 -1 0 0 0 5 -4 0 0 34
pair lure&property	0 0 0 0 0 0 0 0 0 21
pair lure&remind	-1 -1 0 0 0 -5 8 0 -1 19
pair lure&role	-5 3 1 -1 1 -1 4 0 -1 23
pair lure&send	0 0 0 0 0 0 2 -1 0 13
pair lure&shop	0 0 0 0 0 0 0 0 0 44
pair lure&slot	-1 -1 1 0 -1 0 -1 0 3 22
pair lure&time	-13 -4 30 -9 -1 -6 9 -6 -1 18
pair lure&title	-4 -2 1 -1 -4 -3 14 -1 0 18
pair machine&not	-2 4 -2 -3 -9 -3 -23 28 10 21
pair machine&thank	-1 -1 -1 -1 -1 -1 -3 15 -6 -9
pair mediaword&meet	4 0 -1 0 0 0 -1 0 0 -7
pair mediaword&offer	-2 1 -1 -1 3 2 -1 0 0 1
pair mediaword&office	0 0 0 0 0 0 0 0 0 19
pair mediaword&prepare	-1 -1 0 0 -1 -1 -2 0 6 7
pair mediaword&recorded	-3 4 0 0 0 0 0 0 0 13
pair mediaword&review	-1 0 0 0 -1 0 -1 0 3 23
pair mediaword&role	1 -2 -1 -2 17 -1 -6 -3 -3 -13
pair mediaword&sales	0 0 0 0 0 0 -22 23 0 32
pair mediaword&sign	-2 -1 -1 -1 3 1 -2 -1 4 -4
pair mediaword&slot	-1 3 -1 -1 3 -1 -1 -1 -1 5
pair mediaword&talk	2 -1 0 0 0 0 -1 0 0 21
pair mediaword&team	10 0 0 0 0 0 -8 0 0 19
pair mediaword&thank	-1 -1 0 0 -1 -1 -2 -1 7 -5
pair mediaword&time	2 1 -3 -3 2 -10 -16 29 -1 89
pair mediaword&title	12 1 -2 -1 -1 0 -11 -1 3 -9
pair meet&move	-1 -5 0 0 0 -1 8 0 -1 3
pair meet&not	-26 -8 23 27 7 -3 -2 -13 -5 9
pair meet&offer	0 0 -2 3 0 0 -1 1 0 19
pair meet&office	-19 33 -13 0 -2 -3 6 -2 -1 -9
pair meet&onward	0 4 -2 -1 1 -1 0 -1 -1 -18
pair meet&other	-1 -1 -1 -1 11 -1 -4 -1 -1 -6
pair meet&pay	1 -3 3 0 0 0 -1 0 0 12
pair meet&prepare	8 12 -1 0 -3 -1 -14 0 -2 -9
pair meet&property	0 -1 -1 1 -2 -1 6 -1 -2 23
pair meet&received	-4 2 9 -4 0 -2 -4 0 3 -27
pair meet&recruiter	-1 -1 0 0 -13 0 -1 0 17 3
pair meet&remind	2 -14 14 -10 -6 -11 30 -2 -3 -33
pair meet&review	0 -1 -1 -1 6 -1 -9 -1 8 -6
pair meet&role	27 3 -7 12 -10 -5 -13 -4 -3 -32
pair meet&sales	3 0 -1 0 -1 0 -1 -1 1 11
pair meet&send	3 -1 -1 0 0 -1 1 0 0 27
pair meet&sign	-1 -1 0 0 0 0 -6 -2 12 33
pair meet&slot	14 -18 13 10 -3 2 -13 -3 -2 -34
pair meet&sorry	-3 -4 17 1 -3 -1 -4 -1 -1 -9
pair meet&stage	10 -1 -2 -1 2 -1 -6 -1 -1 -21
pair meet&talk	16 10 -4 -4 3 -5 -9 -5 -3 -11
pair meet&team	-15 2 -10 8 -3 -2 15 -6 11 13
pair meet&thank	-2 -1 -1 -2 7 -1 3 -1 -2 -10
pair meet&time	110 -43 -6 -1 -9 -11 -16 -12 -12 12
pair meet&title	-2 1 -1 6 11 15 -21 -5 -4 -21
pair meet&video	12 -9 -5 12 -2 -2 -4 -2 -2 -31
pair meet&wait	5 -2 -3 -2 4 -1 2 -2 -2 -10
pair mine&offer	0 0 0 0 0 1 0 0 0 -10
pair mine&other	-2 0 -2 0 -6 26 -13 -1 -1 -17
pair mine&role	-8 -1 11 0 0 0 -1 0 0 31
pair mine&sign	0 0 0 0 0 1 0 0 0 20
pair mine&team	6 -1 -3 -1 0 0 0 0 0 43
pair mine&thank	0 0 0 0 0 0 0 0 0 36
pair mine&time	-1 -2 8 -1 0 0 -1 0 0 27
pair mine&title	9 -2 -3 -1 0 0 0 0 0 15
pair move&not	-9 -5 -5 4 19 -2 3 -3 -1 55
pair move&office	-2 -1 -10 -2 13 -1 4 1 -1 39
pair move&official	-1 1 2 0 0 0 0 0 0 17
pair move&onward	-1 1 -1 -1 3 -1 -1 -1 1 -1
pair move&other	-3 -1 -2 3 0 -1 -4 9 -1 4
pair move&pay	-1 -3 5 0 -1 -1 1 0 0 -9
pair move&prepare	-3 -1 2 -1 -2 -1 20 -1 -14 9
pair move&recruiter	-3 -1 7 -3 13 0 -12 -1 0 -6
pair move&remind	2 -3 14 -2 -1 -2 -5 -1 -1 -32
pair move&role	-3 2 -8 -1 8 -2 -20 29 -5 -4
pair move&sales	-3 0 0 -1 0 0 5 0 0 24
pair move&shop	-1 0 3 0 0 0 -1 1 0 15
pair move&sign	-3 -2 -1 -1 -4 14 15 -4 -14 -7
pair move&slot	-23 -9 48 -8 -4 -3 -3 6 -3 -17
pair move&sorry	-3 -1 10 -1 -1 -1 -1 -1 -1 -7
pair move&talk	-3 -2 9 -1 1 -1 -1 -1 -1 0
pair move&team	-5 -6 -6 -2 13 -1 0 9 -1 -9
pair move&ticket	-1 -1 1 0 -1 0 0 0 2 11
pair move&time	-60 -26 157 -19 -7 -8 -10 -20 -6 -56
pair move&title	-19 5 22 -3 14 -2 -10 -2 -4 -8
pair move&wait	-3 -3 14 1 -1 -2 -8 3 -1 -8
pair not&offer	-5 -5 -4 2 42 -13 -9 -3 -5 -14
pair not&office	-6 -3 -20 27 7 -11 16 -6 -4 -20
pair not&official	0 -1 0 -1 1 0 -1 -1 3 28
pair not&onward	-9 -11 -2 11 32 -5 1 -7 -11 3
pair not&other	-8 -11 -7 9 1 24 -4 -2 -2 19
pair not&prepare	-13 -3 -19 0 5 -2 40 -2 -5 21
pair not&property	-2 -1 -3 20 -9 -3 -2 -2 1 -8
pair not&received	-3 -3 10 -2 2 -1 -4 3 -2 72
pair not&recruiter	-9 -6 -6 23 47 -6 -25 1 -19 -19
pair not&remind	-13 -13 66 7 1 6 -41 -8 -4 -4
pair not&review	-14 -5 -2 12 25 -1 -3 -3 -9 -8
pair not&role	-24 -13 -12 31 36 -14 17 -10 -11 20
pair not&sales	-2 -1 -25 31 -4 -1 3 -1 -1 24
pair not&send	5 -29 11 -14 -2 -7 46 -2 -8 29
pair not&shop	-3 -2 0 1 -4 -1 -7 17 -1 2
pair not&sign	-3 -4 -3 -3 -2 15 -13 2 11 -3
pair not&slot	-21 -9 1 17 38 -13 7 -4 -16 24
pair not&sorry	-10 -21 22 5 51 -8 -25 -5 -9 -4
pair not&stage	-4 -4 -4 16 27 -5 -18 -5 -2 -14
pair not&talk	-4 -21 1 3 6 21 -5 -1 -1 -21
pair not&team	-19 2 -8 10 31 -2 8 -16 -6 35
pair not&thank	-1 -2 -7 -2 -2 -3 14 9 -7 7
pair not&ticket	-1 -2 -1 -1 2 -1 -1 -1 6 6
pair not&time	-33 -22 67 124 -56 -6 -47 -16 -11 -110
pair not&title	-23 -17 -1 45 -6 -9 38 -15 -11 51
pair not&urgent	3 -1 -3 -2 -1 -1 -9 15 0 -12
pair not&video	1 -1 -11 14 0 0 -1 -1 0 6
pair not&wait	-10 -8 -5 -5 -19 3 41 9 -6 -34
pair not&wish	1 6 -1 -1 -2 -4 2 -1 -1 34
pair offer&office	-1 0 -2 3 -1 3 -1 -1 0 -2
pair offer&other	-5 -3 -7 -4 36 -9 -4 -1 -3 -20
pair offer&pay	-5 -3 -2 -1 -2 26 -9 -2 -1 -9
pair offer&practice	0 0 0 0 0 0 0 0 0 10
pair offer&prepare	-1 -1 -1 2 -1 8 -6 0 0 28
pair offer&property	-1 -5 0 0 -6 13 0 0 0 15
pair offer&remind	-1 3 -1 0 0 0 0 0 0 13
pair offer&review	-1 0 -1 0 -1 7 -2 -1 -1 8
pair offer&role	-26 -17 -9 -10 21 78 -32 -8 3 -1
pair offer&sales	-2 1 -1 -1 -1 4 -2 -1 0 41
pair offer&send	-3 -3 -2 -1 -2 17 -4 -1 -1 56
pair offer&shop	0 0 0 0 0 0 2 0 0 18
pair offer&sign	-11 -8 -4 -5 10 28 -2 -4 -4 -8
pair offer&slot	-4 -1 -7 -4 31 -2 -10 -2 -2 20
pair offer&stage	0 0 0 0 -7 0 0 0 8 19
pair offer&start	-4 -7 -2 -1 -7 29 -5 0 -1 -36
pair offer&talk	-2 -3 -1 -1 -7 18 -2 -1 -1 -15
pair offer&team	-4 -1 -2 1 3 8 -4 -1 0 -2
pair offer&thank	-4 3 0 -1 0 -1 -7 0 10 -17
pair offer&ticket	0 -1 0 -1 -1 2 -7 0 8 4
pair offer&time	-27 38 -22 -6 20 33 -24 -7 -5 -1
pair offer&title	-23 18 -11 -6 -7 50 -21 -6 6 -7
pair offer&wait	-9 -3 -2 -1 -2 14 3 0 -1 -29
pair office&onward	0 2 -1 -1 2 -1 -2 0 -1 -7
pair office&other	-4 -2 6 7 15 -1 -17 -2 -1 0
pair office&pay	-1 -4 -1 -1 -2 2 8 -1 -1 -10
pair office&prepare	-2 3 0 0 -1 1 -1 0 0 25
pair office&property	0 0 0 0 0 0 1 0 0 -3
pair office&received	-4 -2 -1 -1 -7 -6 26 -1 -3 -10
pair office&recruiter	-2 0 -4 22 -2 -5 -4 -3 -3 -16
pair office&remind	1 -4 9 -2 -1 -1 -2 -1 0 -7
pair office&review	0 -1 0 -1 -3 -1 6 -1 0 11
pair office&role	15 2 -7 7 -9 1 3 -5 -6 -18
pair office&sales	-3 -4 -7 1 -9 -15 50 -7 -6 -8
pair office&send	0 0 0 0 0 0 1 0 0 32
pair office&shop	-1 -1 -1 -1 -1 0 -2 6 -1 12
pair office&sign	-1 2 -1 -1 -2 7 -5 2 -1 2
pair office&slot	27 -3 -8 -4 -1 -6 -2 -2 -1 29
pair office&study	11 -7 -1 0 0 -1 -1 0 -1 -4
pair office&talk	11 0 -1 -2 5 -6 -5 1 -2 1
pair office&task	0 -1 0 0 0 0 3 0 0 27
pair office&team	1 1 -14 -3 16 -4 13 -3 -8 10
pair office&thank	-2 0 -2 -12 0 -1 21 -4 0 9
pair office&ticket	-1 -1 -1 0 -1 -1 0 5 -1 1
pair office&time	31 -9 -3 25 -15 -6 -12 -8 -3 85
pair office&title	18 -4 -11 -5 -4 2 15 -5 -7 10
pair office&video	2 0 0 0 0 0 0 0 0 9
pair official&onward	-1 -1 3 -1 -3 -1 13 -3 -6 -11
pair official&prepare	-13 -4 2 -1 -2 -4 26 -2 -1 -13
pair official&recruiter	1 -1 0 0 -2 0 -1 -1 4 5
pair official&role	1 -2 -1 16 2 -2 -11 -3 -1 -5
pair official&send	-2 8 -1 0 -3 -1 9 -3 -7 -13
pair official&shop	7 -1 0 -2 0 0 -2 0 0 15
pair official&slot	16 -2 -1 -2 -1 -1 -13 3 0 1
pair official&stage	0 1 0 0 0 0 0 0 0 19
pair official&time	2 -4 1 -1 -1 18 -14 -1 -1 74
pair official&title	-13 19 4 -3 -1 15 -8 -11 -3 11
pair onward&other	-4 -3 -5 3 8 -2 7 -2 -3 -14
pair onward&prepare	-2 -1 3 0 0 -1 1 -1 -1 -7
pair onward&recruiter	-1 0 -1 1 4 -1 -1 -1 -1 -5
pair onward&remind	-2 -2 0 -1 -10 -1 19 -1 -1 -4
pair onward&review	-3 -1 -1 -2 11 -1 2 -1 -3 -19
pair onward&role	0 -7 -1 -5 -4 11 14 -3 -6 -6
pair onward&sales	-1 6 -2 -1 -1 -1 -22 23 -1 -11
pair onward&send	4 -5 -1 -1 2 -1 15 -1 -11 8
pair onward&slot	-2 1 0 -1 0 0 4 -1 -1 -2
pair onward&sorry	-1 -1 1 -1 5 0 -1 0 -1 1
pair onward&stage	1 36 -11 -8 -6 -5 6 -4 -9 -24
pair onward&study	-3 -2 -1 -1 6 -1 4 -1 0 -18
pair onward&talk	-2 -4 -1 -1 -6 16 0 -1 -1 -4
pair onward&team	-3 4 -6 0 13 -2 1 -2 -6 -9
pair onward&thank	-1 -1 0 0 5 0 -1 0 -1 -3
pair onward&time	35 -5 -8 4 -8 7 -16 -7 -3 -20
pair onward&title	-8 26 -1 -2 1 -1 -1 -3 -11 -13
pair other&property	0 0 0 0 0 0 0 0 0 68
pair other&remind	-10 16 -2 9 -19 -2 13 -2 -2 -6
pair other&review	-1 -1 -1 -1 -17 -2 25 -1 0 6
pair other&role	-14 -12 -5 21 41 -6 -12 -5 -7 -44
pair other&sales	-1 -1 -1 7 -2 0 -2 0 1 28
pair other&send	-10 -3 18 -4 3 -1 -2 -1 -1 1
pair other&sign	-10 -3 9 14 7 -4 -10 -2 -1 -5
pair other&slot	6 -30 26 5 19 -11 -16 6 -3 68
pair other&sorry	-1 -1 -1 6 -2 0 0 0 -1 38
pair other&stage	2 -1 -1 -1 -9 -1 11 -1 -1 -6
pair other&talk	6 -27 -2 -1 10 24 -10 -1 1 -24
pair other&team	-8 -5 -16 7 63 -4 -49 14 -2 -19
pair other&thank	-2 -1 -17 0 4 -1 18 -1 -1 -21
pair other&time	-26 1 25 13 43 -13 -32 -5 -5 -10
pair other&title	-5 -9 -2 6 29 -2 -14 -2 0 13
pair other&wait	-3 -2 26 -6 -6 -1 -4 -1 -2 28
pair pay&prepare	0 0 0 0 0 0 0 0 0 23
pair pay&property	2 -1 -1 0 0 0 1 0 0 -8
pair pay&role	6 -1 -2 -2 -2 15 -11 -2 -2 -19
pair pay&sales	1 -4 -2 -1 -6 8 5 -1 -1 -30
pair pay&send	-2 -2 0 -1 -1 8 -1 -1 -1 -7
pair pay&shop	0 2 -2 0 0 2 -1 0 0 -13
pair pay&sign	-3 -6 -1 -1 -8 33 -10 -2 -1 -18
pair pay&slot	10 11 -3 -5 -7 37 -27 -6 -9 -13
pair pay&start	-9 -5 -3 -3 -3 25 -7 -2 7 -28
pair pay&talk	-1 18 -1 0 -1 -1 -8 -1 -5 15
pair pay&team	-1 -3 -1 -1 -7 18 -2 -1 -1 0
pair pay&time	-2 -8 1 -5 -5 32 -20 -1 8 -36
pair pay&title	-9 -2 -2 -2 21 12 -12 -1 -4 -1
pair pay&wait	-2 -2 0 -1 -1 5 -6 -1 8 -9
pair practice&recruiter	0 0 0 0 0 0 1 0 0 27
pair practice&role	-1 -1 1 0 0 0 0 0 2 6
pair practice&send	9 -2 -1 -1 -1 0 -2 -1 -1 5
pair practice&slot	4 -1 -1 0 0 0 -1 -1 0 -6
pair practice&time	-1 0 -1 0 0 0 0 3 0 19
pair practice&title	8 -1 0 -1 -1 -1 -2 -2 -1 17
pair prepare&property	3 -1 -1 1 -1 0 -1 0 0 -7
pair prepare&received	-1 -2 1 -1 -1 -1 -1 3 4 2
pair prepare&remind	17 -1 -14 -2 -1 5 0 -3 -1 -5
pair prepare&review	-2 -1 -1 -1 -2 -1 6 -1 1 2
pair prepare&role	14 -7 -1 -3 5 6 -7 -2 -4 6
pair prepare&sales	13 -2 -10 0 0 0 0 0 0 24
pair prepare&send	-3 -5 13 -1 -1 -1 -8 6 -1 49
pair prepare&shop	1 0 0 0 0 0 -1 2 0 22
pair prepare&sign	-7 -3 -2 -2 -11 36 4 -4 -11 35
pair prepare&slot	3 -1 2 -1 -1 1 -2 -1 -1 16
pair prepare&study	-4 11 -1 -1 1 -1 -4 0 -1 1
pair prepare&talk	0 -5 -1 -1 -1 -1 10 -1 -1 -1
pair prepare&team	-10 -7 -1 2 -8 -4 -9 -5 40 0
pair prepare&thank	3 -1 -1 0 0 -1 -4 -1 4 12
pair prepare&ticket	-1 -1 -1 0 -1 0 4 -1 1 3
pair prepare&time	-5 -22 6 -10 -8 -28 79 -7 -4 -48
pair prepare&title	-9 -8 -1 0 4 6 10 -2 0 19
pair prepare&video	6 -3 -1 0 0 0 0 0 0 -1
pair prepare&wait	4 -1 0 -1 -2 -1 5 -2 -2 -6
pair property&role	1 -7 -1 1 -4 12 0 -1 -1 -8
pair property&slot	5 -1 -3 0 -1 0 1 0 0 -29
pair property&stage	-2 -1 -2 19 -9 -3 -3 -2 2 -6
pair property&team	0 -1 0 2 -1 0 1 0 0 30
pair property&thank	0 -2 -1 -1 0 -1 7 -1 -2 4
pair property&time	5 -9 -6 4 -9 10 -2 -1 9 22
pair property&title	10 -3 -1 -1 -1 0 -2 -1 -1 44
pair property&wait	2 0 0 0 0 0 0 0 0 25
pair received&remind	-2 -3 10 -2 0 -1 -6 -1 4 5
pair received&review	-1 -2 -1 -1 1 -1 -2 3 3 9
pair received&role	-7 1 -2 -3 17 -2 -4 -2 3 0
pair received&sales	-4 -1 -1 0 -2 -5 17 -1 -3 2
pair received&shop	-4 -12 -1 -1 -1 -1 -1 23 -1 -14
pair received&slot	-11 9 16 -1 -2 -1 -6 -1 -2 24
pair received&sorry	-1 -1 6 -1 1 0 -2 0 -1 16
pair received&team	14 0 -2 -1 -4 2 -38 29 0 -12
pair received&thank	-7 -4 -4 -2 -20 -4 4 -19 56 -28
pair received&ticket	5 -5 -2 -2 -3 -2 -30 37 3 -11
pair received&time	-10 -2 19 -5 -4 -2 -8 -5 17 11
pair received&title	10 -4 -4 -3 -17 -4 -17 -3 40 -4
pair received&wait	-1 0 0 0 -1 0 0 9 -6 31
pair recorded&role	-4 13 -1 -1 -1 -1 -2 -1 -1 -15
pair recorded&slot	-6 10 2 -1 0 -1 -1 -1 -1 -2
pair recorded&time	-11 24 2 -2 -1 -1 -4 -3 -4 -3
pair recorded&video	-9 30 -1 -2 -1 -2 -8 -3 -4 -8
pair recruiter&review	-3 0 -1 -1 -4 -1 2 -2 11 1
pair recruiter&role	-2 -4 -4 -6 25 -6 0 1 -5 17
pair recruiter&sales	0 0 0 -1 0 0 -4 0 6 -17
pair recruiter&slot	1 2 -4 0 -1 -1 5 -1 -1 -9
pair recruiter&stage	-12 -1 -1 13 -1 0 2 -1 1 -5
pair recruiter&study	0 0 0 0 2 0 0 0 0 15
pair recruiter&talk	6 11 -7 -1 -2 -1 -5 -1 -2 2
pair recruiter&task	8 0 -1 0 -1 0 -9 0 3 -5
pair recruiter&team	-6 -17 11 -19 -20 -4 51 -4 8 68
pair recruiter&ticket	-2 1 -1 -1 -2 -1 5 -1 3 -1
pair recruiter&time	1 -6 -7 32 -11 16 -17 -5 -4 -18
pair recruiter&title	-5 -6 0 -19 15 14 18 -7 -10 52
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -2 7 -1 -1
pair recruiter&wait	-3 -1 -1 -1 -1 -1 7 -1 0 -1
pair remind&review	-3 -1 -1 -1 6 -1 1 -1 0 9
pair remind&role	-24 22 -2 32 -4 -5 -12 -4 -3 6
pair remind&send	0 -1 1 0 2 0 -1 0 0 20
pair remind&sign	-2 -1 -2 -1 -1 18 -9 -1 0 3
pair remind&slot	1 -19 35 -9 -8 -17 32 -8 -6 -32
pair remind&sorry	-11 -7 29 28 -12 -5 -15 -4 -3 -22
pair remind&stage	0 8 -3 -2 -14 -1 17 -2 -2 -32
pair remind&talk	-17 28 17 1 -3 -5 -17 -3 -2 -20
pair remind&team	-6 -2 12 -1 -1 -1 2 -1 -1 30
pair remind&thank	-3 -3 -1 -1 -1 -1 5 -1 4 1
pair remind&ticket	-2 -1 -1 -1 -1 -1 7 -1 -1 0
pair remind&time	9 -38 60 -20 -3 -31 67 -27 -17 -21
pair remind&title	12 0 0 -7 6 -3 -4 -2 -2 3
pair remind&wait	35 0 -38 -2 6 9 -7 -2 -1 27
pair review&role	-10 2 -4 -5 13 -7 18 -5 -3 28
pair review&send	-1 -1 0 0 -1 1 4 0 -3 14
pair review&sign	-2 -1 -1 -1 0 7 -1 -1 -1 17
pair review&slot	0 -1 0 0 3 0 -3 3 -1 10
pair review&sorry	-2 -1 -1 2 4 0 -1 0 -1 15
pair review&stage	-10 -6 -1 -1 -5 -2 22 -1 3 14
pair review&study	-5 -1 -1 -1 0 -2 12 -1 0 -5
pair review&talk	-6 8 -1 0 0 0 -1 0 1 0
pair review&task	2 -14 -2 -3 9 -9 40 -8 -15 -8
pair review&team	-4 -2 -2 0 8 1 -5 -2 6 9
pair review&thank	-1 -2 -1 -1 10 -1 0 -1 -3 -6
pair review&ticket	-2 -2 -1 -1 -1 -1 5 2 2 18
pair review&time	-7 -4 -6 -5 9 -5 2 -4 21 12
pair review&title	-1 4 -5 -7 29 -7 -2 -4 -7 6
pair review&wait	-2 -2 -1 -1 -2 2 8 -1 -2 8
pair role&sales	5 13 -7 -5 0 1 -1 -3 -3 -12
pair role&send	8 15 -1 -2 -5 1 -15 -3 1 51
pair role&shop	-2 3 -2 -1 3 0 -4 -2 4 -6
pair role&sign	-6 -3 -2 10 -15 32 -16 -5 6 -3
pair role&slot	19 3 -6 9 -12 -7 6 -6 -6 -8
pair role&sorry	-7 -2 -3 14 -6 -1 8 -1 -2 8
pair role&stage	5 -9 -4 -1 -10 -4 23 -3 3 -29
pair role&start	12 -18 -2 -5 -2 26 -7 -2 -2 -15
pair role&study	0 1 -1 -3 16 -1 -6 -1 -4 12
pair role&talk	6 78 -12 -4 -26 -4 -30 -7 -2 -21
pair role&task	-1 -8 -1 -1 -1 -1 14 -1 -1 -4
pair role&team	5 -2 -9 -11 4 2 18 -1 -7 30
pair role&thank	1 -8 -5 -7 -2 -7 9 -4 23 -31
pair role&ticket	1 0 -1 -1 -1 0 -7 0 8 -1
pair role&time	67 -41 -18 27 17 5 -50 -13 5 -45
pair role&title	-21 63 -32 -35 35 29 1 -23 -18 -37
pair role&video	-9 11 6 -2 -1 -1 -1 -1 -1 4
pair role&wait	-3 -4 -3 -3 -1 9 10 -2 -2 36
pair role&wish	0 -6 -2 19 -27 1 15 -6 8 -18
pair sales&shop	9 -2 -1 -2 -1 -1 -3 2 0 35
pair sales&sign	-1 -1 0 0 -6 10 -1 0 0 12
pair sales&slot	30 -6 -7 -5 -1 -7 -3 -1 0 45
pair sales&stage	0 3 -1 -1 1 -1 0 0 -1 -11
pair sales&study	1 0 0 0 0 0 0 0 0 18
pair sales&talk	15 -1 -3 -3 -2 -4 -1 -2 0 -32
pair sales&team	14 0 -3 4 -12 8 -9 -1 0 14
pair sales&thank	0 -3 0 0 17 0 -3 -1 -9 27
pair sales&time	45 -7 0 2 -9 -3 -22 -4 -2 -1
pair sales&title	-3 6 -8 -1 8 -5 15 -3 -8 15
pair sales&video	0 3 -1 -1 0 0 0 0 0 19
pair sales&wait	6 -5 -3 -3 17 1 -1 -1 -11 23
pair send&shop	-3 -1 -1 -1 -2 0 8 -2 2 3
pair send&sign	-16 -5 -5 -2 0 88 -53 -4 -3 56
pair send&slot	-2 2 5 -4 -2 0 1 -1 1 -3
pair send&study	1 -2 -2 -1 0 -1 5 -1 1 -10
pair send&talk	14 -5 -1 -1 -2 1 -4 -1 -2 -3
pair send&task	0 -5 -3 -2 -2 -13 37 -9 -2 -24
pair send&team	-3 -3 -3 -1 -7 -1 33 -4 -10 14
pair send&thank	-6 1 -2 -1 -5 0 -4 -1 18 3
pair send&ticket	-2 -1 -1 -1 -2 4 5 -1 -2 -12
pair send&time	-44 -30 -3 -10 -6 15 51 35 -7 -85
pair send&title	20 -13 -4 -3 -5 4 3 -4 2 20
pair send&video	4 7 -2 -1 -1 -1 -5 -1 -1 0
pair send&wait	5 -6 10 -8 -2 -3 8 -3 -2 23
pair shop&sign	3 -2 -1 -1 -1 1 -1 5 -2 20
pair shop&slot	8 4 -3 -1 -2 -2 -10 4 1 -8
pair shop&sorry	-1 0 1 0 -5 0 -1 7 0 11
pair shop&team	2 -1 0 -1 2 0 -1 0 0 3
pair shop&ticket	-3 -1 0 0 -1 0 3 2 1 -2
pair shop&time	3 5 -1 -2 -1 -1 -1 -1 -1 7
pair shop&title	1 -1 -1 1 1 -1 -3 1 0 2
pair sign&slot	1 -16 -2 11 -8 27 -9 -3 -2 -13
pair sign&start	-4 -2 -1 -1 -9 32 -11 -3 -1 1
pair sign&talk	-2 -1 -1 -1 4 0 -6 9 -2 -18
pair sign&team	11 -4 -2 -2 31 0 -23 -7 -5 5
pair sign&thank	1 12 -1 1 -15 -2 -6 -2 12 -16
pair sign&ticket	-4 -10 -1 -1 -2 25 -5 -1 -1 2
pair sign&time	-29 -13 0 -8 7 117 -65 -5 -4 -8
pair sign&title	7 -13 -5 -4 -16 23 -12 14 5 -32
pair sign&wait	-8 -3 -5 -2 -5 5 24 -4 -3 -32
pair slot&sorry	-6 -2 8 9 -1 -1 -3 -1 -1 -12
pair slot&stage	8 4 -3 -1 -1 -1 -4 -1 -1 -11
pair slot&start	9 -6 0 -4 -2 19 -10 -3 -2 -5
pair slot&talk	15 33 12 6 -5 -11 -42 0 -8 -16
pair slot&task	5 -2 0 0 0 0 -1 0 0 22
pair slot&team	16 -18 -14 -4 -2 -6 28 3 -3 -24
pair slot&thank	1 -1 -3 -3 -7 -6 10 -4 14 -9
pair slot&ticket	-2 -10 -1 -1 -6 12 10 1 -2 10
pair slot&time	-22 6 86 -27 -7 -24 26 -9 -30 -87
pair slot&title	48 -2 -18 -12 -21 -10 7 -5 12 -16
pair slot&video	-17 4 12 9 -1 -2 -3 -2 -2 3
pair slot&wait	18 -8 24 -10 -1 0 -20 -2 -1 36
pair sorry&team	-4 -6 5 13 -5 -1 -1 -1 -1 13
pair sorry&time	-20 -28 54 34 -12 -4 -16 -4 -4 -20
pair sorry&title	-2 -5 6 8 -4 0 -1 0 -1 2
pair sorry&wait	-2 -1 -1 -2 -9 -2 26 -8 -1 -3
pair stage&talk	20 4 -2 -1 -2 -1 -1 -14 -1 -7
pair stage&team	30 -19 -5 -7 10 -4 17 -15 -7 -15
pair stage&ticket	-1 -3 0 0 -1 0 4 -1 1 1
pair stage&time	12 -35 13 -1 -2 -2 21 -2 -4 47
pair stage&title	23 0 -6 -1 -3 -5 1 -4 -6 -9
pair stage&video	-5 17 -1 -1 -2 -2 -3 -1 -2 -5
pair stage&wait	-2 -2 -2 -1 -1 -1 10 -2 -1 0
pair start&time	-4 -32 -11 -10 -10 93 -28 -5 6 -36
pair start&title	26 -6 -4 -4 -2 2 -10 -1 -1 -19
pair study&talk	-21 13 -3 -2 -5 -9 34 -2 -6 0
pair study&task	10 -2 0 -1 2 -1 -4 -1 -3 -1
pair study&team	0 -1 -1 -1 2 -1 2 -1 -1 -10
pair study&thank	-8 -5 -2 -2 20 -2 5 -3 -4 -9
pair study&ticket	4 -1 0 0 0 0 -1 0 0 8
pair study&time	-9 -7 -3 -4 10 14 7 -4 -4 53
pair study&title	-11 -9 -5 -5 13 16 -14 17 -2 -7
pair talk&task	-1 -8 -1 -1 1 -1 14 -1 -3 -24
pair talk&team	54 -25 -15 -3 4 -4 14 -20 -6 -53
pair talk&thank	-8 -7 -3 -4 10 -2 19 -1 -4 -12
pair talk&time	51 3 -4 -3 -5 -4 -8 -26 -4 -43
pair talk&title	10 43 -13 -7 -18 -15 7 1 -6 -16
pair talk&video	13 8 -2 -1 9 -2 -10 -13 -1 -3
pair talk&wait	4 -3 -2 -1 1 -4 10 -1 -2 -27
pair task&team	-2 5 -1 -1 11 -2 -8 -2 1 -25
pair task&ticket	3 -4 0 -1 -1 0 4 -1 1 -6
pair task&time	51 -17 -6 -5 5 -18 8 -15 -4 -28
pair task&title	8 -7 -1 -2 8 -8 11 -2 -7 -3
pair team&thank	-1 5 -1 -1 1 -1 -2 1 -2 36
pair team&ticket	-7 -3 -2 -1 -5 -4 0 30 -7 -19
pair team&time	88 -65 -16 41 -2 -23 13 -32 -4 5
pair team&title	6 4 -5 -3 6 -9 54 -24 -28 11
pair team&video	18 -3 -2 0 9 -2 -8 -13 1 2
pair team&wait	-10 -4 -3 -2 -6 3 38 -11 -3 -13
pair thank&time	-24 -22 -9 -16 25 -9 76 -9 -12 -15
pair thank&title	-12 -4 -6 -6 18 -6 -24 7 33 -38
pair thank&wait	-4 -5 0 -2 29 -2 1 -3 -14 -27
pair thank&wish	-3 -2 -1 0 -5 -1 20 -1 -7 -7
pair ticket&time	0 16 -2 -4 -7 3 -17 -5 15 10
pair ticket&title	-4 -3 -1 -1 -3 0 5 1 7 34
pair ticket&wait	-3 0 -1 -1 -1 1 -4 1 8 -1
pair time&title	-9 12 -2 35 -18 63 -55 -15 -11 -31
pair time&video	27 0 9 -6 7 -4 -13 -16 -3 39
pair time&wait	40 -6 -35 -11 0 11 16 -19 3 0
pair time&wish	7 0 -1 -2 -1 -1 -3 -1 1 -3
pair title&video	-6 8 5 -2 -1 -1 -1 -1 -1 -25
pair title&wait	-5 -6 -6 -3 13 0 24 -3 -15 19
pair title&wish	5 -2 -1 -2 -9 0 -3 -1 12 1
pair urgent&wait	3 -1 -3 -2 -1 -1 -9 15 0 -10
past interview	-47 32 -65 -11 50 51 21 -16 -14 -37
pay.lure	-16 -4 -1 -1 -4 -3 45 -6 -10 88
pay.lure@subject	0 0 0 0 0 0 0 0 0 7
person, and hiring little	-11 -44 -18 -11 1 64 46 -15 -13 121
promise	-49 -53 -75 -52 -136 36 330 -21 20 -157
proposal.availability	-58 272 14 -45 -87 12 -85 10 -34 -83
proposal.availability@subject	-20 26 -9 -6 -7 -5 11 21 -10 -46
proposal.link	-22 167 17 -23 -29 -22 -46 -17 -25 -73
proposal.link@subject	-22 54 -4 -3 -6 -3 -5 -5 -5 -38
proposal.offer	-36 167 61 -23 4 -45 -45 -36 -48 -47
proposal.offer@subject	-4 10 -4 0 0 0 -1 0 0 7
proposal.recorded	-45 153 1 -10 -5 -8 -42 -15 -30 -65
proposal.recorded@subject	-22 110 -6 -8 -2 -6 -31 -12 -23 -53
question	-91 134 100 -90 -44 95 60 -84 -78 19
rejection.clear	-92 -76 -33 105 347 -20 -128 -29 -74 -115
rejection.clear@subject	-1 -1 -1 2 4 -1 -1 -1 -1 9
rejection.farewell	-32 -8 -11 4 111 -9 -23 -9 -24 -126
rejection.soft	-48 -51 29 -20 169 -44 29 -29 -35 7
rejection.soft@subject	-5 -5 -1 -4 -9 -3 -3 -3 33 29
relay	43 -19 -69 47 31 -18 -11 -41 36 -107
reply.hint	-32 -79 -46 -7 -35 17 209 -22 -6 -84
reply.hint@subject	-3 -44 -2 -1 -5 45 13 -3 -1 -40
reply.hold	-33 -13 -8 22 -99 -3 155 -4 -16 -22
reply.hold@subject	-11 -2 -1 -16 -10 -4 48 -1 -1 -5
reply.pending	41 -35 -50 5 -91 -39 211 -42 0 -66
reply.pending@subject	-10 -6 13 -3 -18 -4 39 7 -18 -26
reply.request	28 3 -13 -55 -113 15 175 46 -85 -32
reply.request@subject	-28 -54 -18 -5 -11 -23 108 38 -7 -91
reply.thanks	5 -28 -53 56 79 -37 37 -1 -57 -81
reply.thanks@subject	-5 -6 -2 -2 -23 -1 3 2 35 -11
reschedule.moved	-145 -56 352 -12 -26 -14 -31 -49 -18 -34
reschedule.moved@subject	-87 -22 131 22 -8 -6 -13 -11 -7 -38
reschedule.why	-52 -93 202 34 -83 -18 -18 37 -9 1
reschedule.why@subject	-2 -1 -12 -1 -1 2 -1 16 -1 18
scheduler	4 118 -31 -5 -16 -26 -22 -10 -11 -116
sense alert	-21 -13 13 11 -26 -10 23 11 12 58
sense alert@around	12 -1 -2 0 -1 -1 -6 -1 -1 74
sense alert@subject	-1 1 -1 0 -2 0 3 0 0 62
sense apply	56 40 -55 -19 -13 -43 -109 -45 188 13
sense apply@around	-32 9 -36 12 -19 -18 -44 47 81 -6
sense apply@subject	-50 -18 -25 -30 46 -16 -25 -9 128 -112
sense ask	-21 78 4 -31 -74 44 8 68 -75 -27
sense ask@around	-12 -15 -1 36 -5 -7 -10 -2 16 16
sense ask@subject	-13 -27 -21 2 -15 -10 70 16 -3 11
sense asked	-54 80 60 -54 -27 57 36 -50 -47 5
sense asked@subject	32 -20 1 -6 -30 30 14 -4 -17 52
sense available	-43 129 -8 -23 -40 13 2 -17 -13 70
sense available@around	17 -9 22 -4 -3 -6 -29 17 -4 1
sense available@subject	-8 48 -7 -4 -9 -10 -19 14 -6 -18
sense away	-64 -36 -4 -40 -55 -27 7 236 -17 -67
sense away@around	-5 1 5 -1 -2 -3 8 -2 -2 4
sense away@subject	-19 -6 23 -14 -15 -7 -20 60 -3 -31
sense back	-7 -27 4 -12 -2 -17 12 51 -1 2
sense back@subject	-23 -3 -1 -4 6 -1 22 6 -1 -8
sense book	57 84 21 7 -33 3 -96 -17 -26 39
sense book@around	19 -4 19 -3 -3 -3 -20 -2 -3 41
sense book@subject	27 28 8 10 -15 -15 -21 -13 -9 29
sense bounce	-53 -15 -10 -7 -19 4 -23 130 -6 -43
sense bounce@around	1 0 0 0 -1 0 0 2 0 -7
sense bounce@subject	-4 -3 -3 -2 -9 -2 -6 33 -6 -41
sense call	27 31 -36 -6 -11 -7 -50 7 45 -14
sense call@around	-8 -1 17 -3 3 -3 -1 -3 -1 25
sense call@subject	69 16 -20 -1 -14 -20 -7 -16 -7 -60
sense cancel	-63 -16 -15 218 -41 -12 -50 -14 -8 -29
sense cancel@subject	-51 -9 -11 113 -13 -4 -13 -7 -5 -8
sense candidate	-20 -11 5 -17 71 -24 14 -16 -2 -47
sense candidate@around	20 -9 -5 -5 -5 -8 -1 13 -2 -3
sense candidate@subject	-21 9 -6 -9 24 -7 0 6 5 97
sense choose	-81 103 -29 -4 92 89 -115 -40 -16 -2
sense choose@around	0 -1 -1 -1 10 -1 -4 -2 -1 4
sense choose@subject	2 10 -6 -4 2 51 -44 -8 -4 31
sense civic	-5 -18 -10 -9 -5 58 2 4 -16 27
sense civic@around	9 -2 1 -4 6 -2 -7 0 -1 8
sense civic@subject	1 3 -1 -1 -1 0 -1 0 0 96
sense closer	-22 36 -17 -15 119 -25 -29 -20 -26 29
sense closer@around	-13 -7 10 -2 -3 -1 15 -2 3 -38
sense cold	-26 6 -6 -19 -13 0 56 -5 6 124
sense cold@subject	5 -3 -1 -2 -20 -5 -6 -2 34 -8
sense confirm	40 3 3 -22 -41 13 8 -16 11 -28
sense confirm@around	-7 -16 52 0 -4 -2 -17 -3 -3 -5
sense confirm@subject	26 -5 -13 -4 -5 -3 -4 1 6 13
sense deadline	-39 12 -36 -37 -17 0 71 -1 48 -6
sense deadline@around	-9 -2 0 -1 -1 -5 26 -5 -2 23
sense deadline@subject	-4 -20 5 -1 -2 -10 23 10 1 34
sense decide	-35 -34 -24 27 54 -11 67 -36 -8 24
sense decide@around	-8 -5 -23 32 22 29 -28 -8 -11 -4
sense decide@subject	-5 -5 -3 -3 33 -1 -2 -10 -4 -32
sense document	2 -34 -29 -12 -36 -40 159 -3 -6 -47
sense document@around	9 -2 5 -2 -7 -3 5 -3 -2 -9
sense document@subject	-4 -20 -5 -3 -11 -12 84 -16 -12 -101
sense education	30 -44 40 -9 3 4 -17 -4 -3 100
sense education@around	18 -14 8 5 -4 0 -14 -2 3 26
sense education@subject	-2 17 -1 -1 13 -7 3 0 -23 67
sense enjoyed	7 7 -38 -24 45 7 74 -29 -48 -27
sense enjoyed@around	-1 -4 -5 -2 -4 38 -19 -2 -2 -19
sense enjoyed@subject	-14 13 -1 0 -3 -1 11 -1 -3 -11
sense event	4 -2 12 6 -10 -7 -13 15 -4 49
sense event@around	11 -4 -3 -1 -8 -4 19 -6 -3 -8
sense event@subject	-3 -2 -3 8 -2 -1 -1 5 -1 17
sense exit	-6 -3 -4 -6 -6 -24 5 -8 51 9
sense exit@subject	0 0 0 0 0 0 0 0 0 19
sense family	-27 32 -15 -8 -17 -30 63 -12 13 57
sense family@around	-4 2 4 -1 0 -4 5 0 -1 8
sense feedback	37 -21 -11 -7 8 -10 21 -5 -12 23
sense feedback@around	-6 -1 -4 -4 -1 -2 23 -3 -1 -2
sense feedback@subject	-28 -4 -2 -5 24 -11 31 -2 -2 12
sense filled	-42 -31 19 41 92 2 -69 21 -33 -44
sense filled@subject	-19 -6 10 -8 13 -7 -14 36 -5 -13
sense forwarded	15 -3 -9 -2 -2 0 1 -1 1 -12
sense forwarded@around	4 0 -2 0 0 0 -1 0 0 63
sense future	-38 -17 4 7 45 -17 33 -10 -7 20
sense future@subject	0 2 0 0 0 0 0 0 0 5
sense glad	25 25 -32 -22 -5 52 -5 -19 -19 1
sense glad@around	1 -2 -5 -2 10 15 -12 -1 -4 -1
sense glad@subject	-2 -25 -1 0 -2 31 1 -1 -1 4
sense health	3 -7 3 -12 -28 -14 28 3 24 -22
sense health@around	-18 -2 13 -11 -5 -5 32 -4 -1 -12
sense health@subject	-11 1 14 -2 -19 -1 -4 -2 25 -19
sense hear	-39 -17 16 26 -18 -31 31 -21 51 -91
sense hear@around	-5 -5 -4 -4 64 3 -41 -3 -5 0
sense hear@subject	-67 -45 3 4 97 7 19 -10 -8 -111
sense hiringside	-1 -29 30 -10 -20 4 35 -11 3 55
sense hiringside@around	-16 2 24 -1 -1 -1 -5 -1 0 67
sense hiringside@subject	7 -1 2 -2 -1 -1 -2 -1 -1 111
sense hitch	-34 -13 87 -13 -18 -19 5 13 -7 -48
sense hitch@around	-14 -1 58 -1 -4 -2 -32 -1 -3 -1
sense hitch@subject	0 -1 -9 0 0 1 -1 10 0 11
sense hold	0 -9 -14 59 -47 -17 54 -14 -13 -42
sense hold@subject	-6 2 -1 -12 -6 -3 28 -1 -1 -6
sense inbox	-88 -61 -41 -23 -42 -31 4 275 8 57
sense inbox@around	-37 61 -5 -2 -2 -1 -10 0 -3 50
sense inbox@subject	-6 -21 1 -4 -11 -3 -20 74 -10 -29
sense interview	9 76 49 49 -60 -24 -42 -45 -12 57
sense interview@around	14 -29 88 -37 -29 -25 20 32 -32 63
sense interview@subject	143 61 63 36 -47 -56 -126 4 -78 -112
sense invite	-3 -18 64 8 -25 8 -39 12 -8 11
sense invite@around	3 0 -1 2 -1 0 -2 0 0 20
sense invite@subject	42 -4 6 -5 -6 -11 -9 -6 -9 39
sense join	-1 -28 -14 -2 -5 98 -16 -20 -11 -8
sense join@around	0 -6 -1 -1 2 0 9 -1 0 -13
sense join@subject	-15 -6 -2 -2 -8 18 19 -4 0 -9
sense keen	21 68 -41 -21 28 21 -44 -9 -22 62
sense keen@around	-5 -3 3 -3 12 5 -4 -2 -4 13
sense link	32 13 21 -23 -21 -12 2 1 -12 132
sense link@subject	0 1 3 -1 -1 -1 3 -3 -1 30
sense lure	-31 -5 22 -13 -14 -5 68 -14 -7 124
sense lure@subject	-2 -3 -1 -1 1 -4 14 -4 -2 1
sense machine	-4 6 -12 -4 -13 -2 -27 46 10 13
sense machine@around	0 18 -1 -1 1 -1 -13 -1 -2 -4
sense machine@subject	-6 -5 -4 -3 -5 -3 -10 39 -5 -20
sense mediaword	46 -8 -31 -7 -15 13 -44 42 3 145
sense mediaword@around	-2 -21 21 -9 24 -9 -11 0 6 30
sense mediaword@subject	-16 -4 -4 -4 16 -10 29 -4 -2 52
sense meet	-21 80 -24 8 -45 -37 97 -53 -5 -30
sense meet@around	23 0 -8 -3 -2 -2 -6 -2 -1 -25
sense meet@subject	90 -7 -16 -2 -8 -14 -39 -1 -2 -28
sense mine	-6 20 5 -2 -8 26 -25 -2 -8 146
sense mine@around	23 0 -23 22 -6 -2 -25 -3 14 -2
sense mine@subject	4 -2 -1 -1 0 0 -9 10 0 1
sense move	-100 -46 220 -16 -22 10 -64 35 -16 49
sense move@around	-14 -4 25 -1 -2 -1 -2 -1 -1 26
sense move@subject	-16 -46 152 -13 -19 -15 -22 -7 -14 -95
sense not	-155 -82 29 113 198 -62 4 40 -86 -57
sense not@around	6 -3 -19 -2 1 0 17 -2 2 62
sense not@subject	-7 -5 -10 44 -13 -6 -26 14 9 -22
sense offer	-67 24 -34 -17 57 127 -72 -20 1 103
sense offer@around	-8 -4 -2 0 -3 -21 42 -2 -2 13
sense offer@subject	-22 -11 -9 -6 -11 97 -27 -6 -5 52
sense office	-1 49 -18 11 -2 -36 56 -31 -29 5
sense office@around	4 -1 0 -1 -31 -2 33 -1 -1 5
sense office@subject	-19 8 -4 -8 -2 0 25 8 -8 42
sense official	-34 6 15 5 -15 4 31 -11 -3 62
sense official@around	-3 -4 -2 -1 -18 -6 49 -11 -3 -7
sense official@subject	-1 21 -1 0 -3 -3 -6 -8 -1 58
sense onward	-2 51 -21 -4 31 -33 19 -2 -39 -80
sense onward@around	-13 -3 -13 38 10 -2 -7 -5 -6 -10
sense onward@subject	0 1 -6 -4 30 -9 -5 -2 -6 -54
sense other	-85 -90 92 13 181 16 -66 -26 -36 -26
sense other@subject	0 -7 6 0 -1 0 5 0 -1 3
sense pay	-39 -8 24 -15 -36 126 -26 -18 -9 21
sense pay@around	-4 -1 5 0 -1 17 -14 -1 0 5
sense pay@subject	7 1 0 -1 -1 -1 -4 0 0 25
sense practice	9 -17 18 -3 -1 -2 -3 -1 0 108
sense practice@around	-16 -2 15 -1 -6 -2 18 -3 -3 -5
sense practice@subject	-3 1 -1 0 0 0 0 3 0 32
sense prepare	166 -78 -48 -20 -40 -17 39 -15 11 -14
sense prepare@around	-15 -1 5 -2 -11 -5 36 -5 -4 11
sense prepare@subject	4 -1 0 -1 0 0 0 0 0 22
sense property	45 -22 -4 17 -12 3 -24 -7 3 71
sense property@around	6 -5 0 -2 1 -1 2 -1 -1 74
sense property@subject	0 -1 -1 3 1 -1 0 -1 -1 92
sense received	-8 -36 5 -18 -17 -19 -54 29 118 62
sense received@around	-1 1 0 0 -1 0 2 0 0 52
sense received@subject	-11 -8 -5 -4 -29 -6 -3 12 54 -41
sense recorded	-18 52 2 -4 0 -4 -13 -7 -8 38
sense recorded@subject	-8 19 -2 -2 1 -2 -3 -3 -1 -19
sense recruiter	-11 -27 -1 10 23 5 -30 37 -6 -5
sense recruiter@around	69 -42 -29 -4 30 -9 1 -9 -9 -86
sense recruiter@subject	18 -1 -6 2 0 0 -32 22 -2 29
sense remind	15 -29 37 -5 -17 -37 84 -31 -18 18
sense remind@around	19 -6 9 21 -13 -4 -12 -5 -8 -15
sense remind@subject	25 -20 22 -12 -6 -5 -2 3 -4 -13
sense review	-8 -11 -20 -3 -16 -7 11 -7 60 74
sense review@around	-1 -3 6 -3 -2 -2 6 -1 -1 21
sense review@subject	2 -14 -3 -4 11 -7 39 -9 -17 26
sense role	39 -3 -87 86 75 37 -102 -40 -7 -71
sense role@around	45 -12 -28 -7 6 5 -32 3 20 4
sense role@subject	-16 68 -21 -19 10 15 -3 -13 -20 -79
sense sales	45 -8 -47 11 -3 -11 -35 64 -15 87
sense sales@around	40 -4 -31 1 2 -1 -5 0 -3 61
sense sales@subject	-19 10 0 -4 -3 -6 27 -3 -3 16
sense send	28 -60 8 -54 -51 41 116 -2 -26 -32
sense send@around	-10 19 16 -2 -3 0 -28 -2 9 38
sense send@subject	-1 11 -2 -2 -7 -2 -3 5 0 -10
sense shop	9 -11 -7 -1 -14 -10 7 31 -4 30
sense shop@around	-5 2 -2 -1 -4 -3 17 -2 -2 60
sense shop@subject	-6 1 -1 12 -6 -1 -2 4 0 7
sense sign	-43 -44 -20 -10 -23 242 -82 -9 -11 -29
sense sign@around	-10 -1 9 -1 -1 1 3 -1 -1 2
sense sign@subject	-22 -18 -6 -6 -20 80 -27 20 0 -36
sense slot	89 93 69 -33 -42 -25 -78 -21 -54 -42
sense slot@around	61 -10 1 -7 -12 -10 -5 -11 -7 -24
sense slot@subject	-17 51 4 -5 -2 -6 -12 -10 -3 -9
sense sorry	-76 -73 95 155 112 -42 -106 -39 -27 -97
sense sorry@subject	-8 -10 23 10 14 -6 -18 -4 -1 -15
sense stage	54 10 -23 6 4 -46 27 -29 -3 -72
sense stage@around	-18 -3 -20 31 25 -7 6 -8 -7 -5
sense stage@subject	6 59 -17 -10 -10 -17 7 -11 -6 -101
sense start	54 -27 -18 -16 -21 107 -62 -13 -4 -30
sense start@around	1 -1 -1 0 -1 -5 7 2 -1 -2
sense start@subject	-32 -2 -1 -2 -3 -23 66 -1 -1 -30
sense study	8 -9 -14 -13 25 -7 41 -13 -19 55
sense study@around	-8 -2 2 -1 -3 -2 -5 19 -1 24
sense study@subject	-13 -2 -8 -3 -1 18 -8 18 -1 12
sense talk	33 155 -47 -27 -22 -36 21 -46 -32 -67
sense talk@around	25 7 -4 -7 -4 -11 13 -7 -13 -29
sense talk@subject	54 94 -18 -16 -7 -23 -48 -13 -23 -91
sense task	48 -14 -17 -13 -14 -47 85 -32 3 -86
sense task@around	-5 -1 -12 -2 -9 -5 47 -3 -10 18
sense task@subject	26 -40 -9 -10 0 -38 116 -26 -19 -59
sense team	40 -69 -60 -3 17 -33 126 -56 39 -86
sense team@around	11 -33 -18 15 61 -16 10 -18 -12 -27
sense team@subject	53 25 -7 -11 5 -6 -35 -15 -9 3
sense thank	-87 19 -96 21 33 -79 91 -34 131 -95
sense thank@around	-21 -21 4 28 -60 -31 103 31 -32 -109
sense thank@subject	-39 -15 -9 -11 33 -14 -14 16 54 -89
sense ticket	9 -9 -14 -16 47 5 -59 20 17 -17
sense ticket@around	7 -10 -1 -1 -2 1 -4 0 9 29
sense ticket@subject	-7 6 -2 -2 -4 -2 -13 23 1 -23
sense time	83 27 43 11 -68 -17 -60 10 -29 -12
sense time@subject	41 -79 47 118 -39 -26 -58 -3 -1 9
sense title	57 19 -73 -9 -7 112 -9 -89 -2 -108
sense title@around	23 -36 -44 -5 29 -7 -60 7 92 -91
sense title@subject	-22 36 -15 -37 60 5 -44 60 -43 -147
sense urgent	-1 -3 -4 -4 -7 -4 -41 68 -5 54
sense urgent@subject	-6 -1 4 11 -5 0 -1 0 0 11
sense video	83 20 3 -7 -2 -14 -42 -27 -14 -63
sense video@around	-10 -1 14 -1 2 -1 -2 -1 -1 -5
sense video@subject	-4 26 -2 -1 -2 -2 -8 -3 -4 -10
sense wait	-6 -36 39 -50 -64 26 169 -48 -31 -75
sense wait@around	-5 9 15 -2 -3 -1 -6 -4 -3 8
sense wait@subject	-3 18 9 -1 -3 -1 -12 4 -9 9
sense wish	-10 -8 -24 60 71 -18 -58 -20 7 21
sense wish@around	-2 0 3 -1 0 -1 2 -1 -1 58
sense wish@subject	0 0 0 0 0 0 0 0 2 19
several times, asked	-41 99 14 -11 -11 -10 -22 -9 -9 18
shift	-58 28 46 -3 -2 -2 -7 -2 -2 -2
short	-18 31 -9 -29 -61 -28 85 58 -30 -86
slots on offer	169 -9 -30 -6 -20 -12 -69 -12 -10 -61
survey	15 -10 -5 -2 11 -1 -4 -1 -3 38
survey@subject	7 -1 -4 -1 0 0 0 -1 0 -28
times of one day	88 17 9 -14 -7 -9 -59 -18 -6 74
times of several days	-94 252 -27 -18 -16 -21 -53 -8 -14 17
voided interview	-32 -5 40 -1 0 0 -2 0 0 -2
voided, and a time	-32 -5 40 -1 0 0 -2 0 0 -1
windows	28 36 -23 -15 -12 -22 29 -9 -10 72
word !	9 -24 -3 3 -45 59 6 -30 26 -73
word ! !	-3 -4 -4 -1 -6 54 -32 -2 -2 30
word ! here'	5 -1 -1 -1 -1 -3 2 -1 0 -8
word ! i	-1 3 0 0 0 0 0 0 -1 5
word ! i'm	0 0 0 0 0 0 0 1 0 16
word ! je	1 -1 -1 -1 -2 -2 8 -1 0 -10
word ! the	-4 0 3 -1 -3 -3 9 -1 -1 -2
word ! timemention	5 0 -3 0 0 0 0 -1 0 19
word ! we	-2 6 -5 -1 0 6 -5 0 1 -2
word ! wir	-1 1 0 -1 4 0 -3 0 0 6
word ! with	3 -3 -2 0 -1 3 1 -1 0 -2
word #	106 2 -29 -28 -38 106 -100 -5 -13 -79
word # !	0 0 0 0 1 0 0 0 0 4
word # #	23 -22 -12 1 0 3 7 -2 3 5
word # :	2 0 0 0 -1 0 -2 1 0 59
word # ?	-1 -5 -1 -1 -1 -3 13 -1 0 -14
word # a	6 1 -6 -1 0 0 2 -1 -1 5
word # am	3 0 0 0 0 0 -3 0 0 -2
word # an	-3 -1 -1 -1 -1 10 -2 -1 -1 -5
word # and	11 8 -3 -2 -2 12 -19 -3 -1 2
word # b	4 -1 -1 -1 1 0 -1 0 0 -2
word # busines	0 0 0 0 -1 0 -9 10 1 -3
word # c	0 0 0 0 0 0 0 0 0 11
word # days	-2 -5 -1 0 -1 19 -10 2 -1 0
word # de	0 1 0 0 6 0 0 0 -6 1
word # dias	-2 -1 -1 -1 -3 4 6 -2 -1 -8
word # e	13 -8 -3 -1 0 -1 4 -1 -1 -3
word # en	0 0 0 0 0 0 -1 0 0 12
word # euro	0 -2 0 0 -1 7 -3 -1 0 4
word # f	-1 4 0 0 0 0 -2 0 0 -2
word # hour	-1 -4 -1 0 -3 6 5 1 -3 16
word # in	3 -2 0 0 0 0 0 0 0 6
word # instead	-1 -3 11 0 0 -4 -3 -1 0 -4
word # interview	-1 0 1 0 0 0 0 0 0 7
word # is	-1 6 0 0 0 0 -4 0 0 7
word # k	-9 -13 -5 -1 -9 71 -24 -4 -4 -27
word # may	2 3 -1 0 -1 -1 -2 -1 1 -7
word # min	14 10 -4 -1 -1 -3 -12 -2 -1 -23
word # minut	-3 10 -1 -1 -1 -1 -2 -1 -1 0
word # minute	0 7 -1 0 1 0 -3 0 -2 8
word # minuti	0 5 0 0 0 0 -2 -1 -1 1
word # minuto	0 2 0 0 0 0 0 0 0 3
word # month	0 0 0 0 0 0 0 0 0 6
word # oferta	0 0 0 0 0 0 0 0 0 3
word # on	-1 0 3 0 0 0 -1 0 0 -2
word # or	0 1 0 0 0 0 0 0 0 6
word # people	0 0 0 0 0 0 0 0 0 9
word # pm	-1 3 -1 0 0 0 0 0 0 0
word # question	-1 4 0 0 0 0 -1 0 -1 -1
word # th	-3 8 -3 -1 0 2 -2 0 0 -1
word # timemention	4 0 0 0 0 -1 -2 0 0 7
word # to	-3 -5 -1 -1 -1 7 5 -1 -1 6
word # work	-2 0 3 0 0 0 -1 0 1 5
word # x	0 -7 0 0 0 0 8 0 0 0
word :	15 -26 -16 -5 -25 -8 -14 87 -7 -40
word : #	10 -8 -3 2 3 7 -6 2 -7 37
word : app	0 6 1 -1 0 0 -3 0 -3 -1
word : cal	-3 9 0 0 -1 -2 -2 -1 0 -6
word : calend	2 8 -3 -1 -1 -2 -1 -1 -1 -11
word : colloquio	-1 -1 0 2 0 0 -1 0 0 -5
word : data	7 -2 -1 0 2 0 -2 -1 -1 8
word : el	0 0 0 1 0 0 1 0 0 -6
word : entretien	1 -1 1 0 -1 0 -1 2 0 -10
word : entrevista	1 -1 0 5 -3 0 -1 0 -1 -2
word : hiring	1 0 0 0 0 0 0 0 0 -6
word : http	-4 33 -5 -3 -6 -7 1 -3 -7 15
word : in	0 0 0 0 0 0 0 0 0 4
word : interview	-7 -4 -1 0 -2 -1 -3 19 -1 13
word : intro	0 0 0 1 0 0 0 0 0 -6
word : la	-1 0 0 2 -3 0 4 0 -1 0
word : meet	4 0 -1 0 0 0 0 0 0 -13
word : r	-5 0 0 4 1 1 0 0 0 -1
word : re	0 0 0 0 0 0 -3 4 0 -1
word : the	-1 -1 0 -3 6 0 0 -1 0 4
word : timemention	-5 -14 3 -4 -5 -5 -12 45 -3 27
word : your	5 1 0 0 0 0 -2 -4 0 2
word : zoom	4 0 -1 0 0 0 -1 0 0 -4
word ?	-34 51 25 -20 -27 40 4 -19 -20 -64
word ? #	-1 -5 -1 0 -1 8 0 -1 0 -10
word ? ?	0 0 0 0 0 0 0 0 0 12
word ? i	17 4 -18 0 -1 -1 0 -1 0 7
word ? i'm	0 13 -1 0 -2 -3 -5 -1 0 -5
word ? if	-9 9 -1 0 -2 -2 5 0 0 2
word ? it's	0 -6 0 0 0 7 0 0 0 -2
word ? my	0 -1 1 0 0 0 0 0 0 5
word ? si	1 -4 4 0 0 0 0 0 0 -1
word ? te	0 0 1 0 0 0 0 0 0 4
word ? timemention	0 0 0 0 0 0 0 0 0 3
word a	-51 52 17 -20 9 -11 9 -3 -3 -83
word a #	-3 9 3 -1 -1 6 -12 -1 -1 9
word a call	-1 8 -4 0 -1 -1 -3 2 0 4
word a copy	0 -1 0 0 -1 0 7 -1 -3 2
word a couple	-1 -5 -1 -1 -2 -3 7 -2 6 -8
word a day	-7 15 -1 -1 -4 6 -7 -1 0 6
word a de	0 0 0 0 0 0 0 0 0 -6
word a entrevista	0 0 2 0 0 0 -1 0 0 -7
word a ete	-3 0 0 0 0 0 0 5 0 2
word a few	-2 11 -1 0 1 -1 -1 -3 -3 -9
word a first	-7 10 -2 0 0 0 -1 0 0 -4
word a fit	0 0 0 0 -4 0 0 0 5 8
word a funcao	-1 1 0 -1 3 0 -1 0 0 -2
word a gente	0 0 0 0 4 0 -2 0 0 -1
word a job	-4 -1 5 0 2 0 0 0 -2 10
word a la	2 0 -1 0 -12 -1 12 -1 1 1
word a las	-2 0 3 0 0 0 -1 0 0 -1
word a look	-1 -1 -1 0 -3 -1 -4 2 9 0
word a lot	0 0 0 0 9 -1 -4 -3 0 -2
word a member	0 0 0 0 0 0 -7 8 1 0
word a new	-1 -1 1 -1 0 0 -1 3 0 12
word a panel	0 -6 0 0 0 0 8 0 0 0
word a place	0 0 -1 6 -3 -1 -1 0 0 2
word a pleasure	-4 -2 -1 0 0 -2 10 -1 0 -1
word a quick	1 -4 0 0 -1 -3 7 0 0 3
word a real	0 0 0 0 0 0 -1 0 1 3
word a reminder	3 0 -2 0 0 0 0 0 0 2
word a short	-6 11 0 -1 -3 0 1 -1 -1 9
word a slot	0 1 0 0 0 0 0 0 0 -5
word a sua	-3 5 -1 0 0 0 -4 3 0 -7
word a time	0 2 0 -1 0 0 -1 0 0 6
word a timemention	-10 -2 13 -3 -1 -2 8 -3 -1 -13
word a tua	-2 0 2 0 0 0 0 0 1 -4
word a una	-2 4 0 0 0 0 -1 0 0 -3
word a vaga	-2 -6 -2 6 -6 -2 12 -1 0 -9
word a video	-1 5 0 0 0 0 -2 -1 0 -2
word a week	-5 -2 3 -2 5 6 -5 -1 0 -11
word aan	11 -3 -3 -1 1 -2 0 0 -2 -5
word aan de	2 -2 0 0 0 -1 1 0 0 -3
word ab	0 -1 1 -1 -2 0 -1 -1 6 2
word abbiamo	-2 0 -4 -1 10 -1 -1 -2 0 -11
word abc	2 0 -1 0 0 0 0 0 0 -3
word ablauf	1 0 0 0 1 0 0 0 0 -3
word able	-3 0 -12 5 -1 -2 15 -2 -1 -3
word able to	-3 0 -12 5 -1 -2 15 -2 -1 -3
word about	-13 29 -2 4 -17 -13 15 2 -5 19
word about #	-1 3 0 0 0 0 0 0 0 -1
word about an	0 1 -1 0 0 0 0 0 0 -6
word about the	5 26 -5 4 -8 -7 -12 -2 -1 7
word about your	-3 8 -1 -1 -1 -1 -2 2 -1 4
word above	8 -1 -7 -1 0 0 -10 10 0 -3
word abraco	1 0 0 0 3 -2 -1 0 0 -5
word accept	-5 -4 -3 4 5 7 -13 11 -2 6
word accept :	-3 -1 -1 -1 -2 -2 -2 13 -1 -9
word accept or	1 -1 0 -1 -1 3 0 -1 0 -8
word accept the	-1 0 0 0 0 0 0 3 0 -1
word accept this	-2 -1 -1 -1 -2 -2 -2 9 0 -8
word accept your	0 0 0 0 0 0 0 0 0 5
word accepte	-1 -1 0 -1 3 0 -1 2 -1 -3
word accepteriez	0 -1 0 0 -1 -1 3 0 0 0
word accepteriez vous	0 -1 0 0 -1 -1 3 0 0 0
word acces	0 0 0 0 0 0 0 0 1 5
word account	0 -1 3 -2 -2 0 6 -1 -3 3
word acknowledge	2 -1 0 0 0 0 -2 -1 3 -5
word acros	0 0 0 0 1 0 0 0 0 5
word acros your	0 0 0 0 0 0 0 0 0 5
word action	-3 1 0 6 -1 0 -1 -1 -1 13
word action requir	-1 0 1 0 0 0 0 0 0 9
word ad	0 5 -1 0 0 0 -1 -1 -1 -6
word add	1 0 0 0 0 0 0 1 0 26
word add to	1 0 0 0 0 0 0 0 0 13
word added	-1 0 0 0 0 8 -6 0 0 8
word addetto	0 0 0 0 0 0 0 0 0 -3
word addres	0 -5 0 0 0 0 0 6 0 7
word admission	0 0 0 0 0 0 0 0 0 9
word afraid	-2 -1 -1 9 11 -2 -10 -3 -1 -10
word after	-1 -3 17 4 9 -4 -24 -4 7 -27
word after #	-1 2 -1 0 0 -1 -5 6 0 -6
word after a	0 0 0 0 10 -1 -5 -3 0 -5
word after careful	0 0 0 0 0 0 0 0 0 5
word after that	-1 4 -1 0 -3 -1 5 -2 -1 -6
word after the	-1 -1 0 0 -3 0 -1 -1 6 2
word afternoon	-1 15 1 0 -3 -3 -7 -1 0 -10
word again	-15 -3 4 3 3 -5 16 -2 -1 -7
word again for	-1 0 0 -1 2 -1 2 0 0 -4
word agenda	3 8 0 0 -2 -3 -5 -1 -1 -1
word agenda :	0 0 0 0 0 0 0 0 0 5
word agent	0 -1 0 0 2 0 0 0 -2 14
word aggiornamento	0 0 0 0 1 0 0 0 0 -4
word ago	0 0 0 0 0 0 0 0 0 3
word agora	-1 3 0 0 -2 -1 -1 0 3 0
word ahead	-3 -2 -2 9 -2 -2 3 -1 0 -4
word ahora	0 7 -1 -1 -1 -3 1 -2 0 -6
word ai	-2 1 6 2 -1 0 -7 0 0 -3
word ainda	-1 2 0 0 0 -1 2 0 -1 -3
word al	5 -4 -3 -1 0 -1 4 0 -1 -14
word all	-12 -18 23 30 -6 8 -9 -12 -2 0
word all the	-5 -7 -3 24 0 6 -10 -3 -3 -2
word all time	1 0 0 0 0 0 0 0 0 -5
word alla	1 0 2 0 1 0 -2 0 0 -7
word alla selezione	-2 0 2 1 0 0 0 0 0 -7
word alle	-2 3 4 0 0 1 -6 -1 0 -1
word allora	5 -1 -1 0 0 0 -1 -2 0 -7
word almacen	-1 2 0 0 1 0 -1 0 -1 -4
word als	9 -1 -3 -3 -1 6 -4 -2 -1 -51
word also	-8 4 6 -1 -1 -2 2 -1 0 16
word altre	0 0 0 2 0 0 0 0 0 -7
word am	6 -10 0 1 5 2 -10 9 -2 9
word am telefon	-1 -2 -2 0 0 0 6 0 0 -13
word am timemention	-2 -4 0 0 4 -1 -3 6 0 18
word ambito	-2 -1 0 1 7 0 -3 0 -2 -6
word an	-6 18 -22 -9 13 18 2 -6 -9 -4
word an answer	-2 0 -1 -1 0 0 4 -1 1 -2
word an email	0 -3 0 0 0 -2 8 -1 0 -4
word an hour	0 6 -2 -1 -2 13 -8 -2 -3 -21
word an interview	-2 13 -10 -2 -1 -1 -2 3 1 -3
word an offer	-2 -1 -3 -2 16 -2 -3 -1 -1 -7
word an ondemand	-1 3 0 0 0 0 0 0 0 -3
word an update	0 -2 -1 0 4 0 -1 0 0 -1
word analista	1 0 1 -1 0 1 -2 -1 0 -5
word analyst	-19 16 1 -2 4 -7 20 -5 -7 -16
word analyst at	0 -2 0 0 0 3 0 0 0 7
word analyst position	-1 1 0 -3 -1 -1 5 0 0 5
word analyst role	-6 6 0 -1 -1 -1 3 -1 0 2
word ancora	0 0 0 0 -1 0 3 0 0 -6
word and	-35 -1 -32 -7 11 18 15 1 30 -41
word and #	12 10 -2 -2 -1 -3 -9 -3 0 -9
word and a	-6 9 -1 -1 -2 4 -11 7 0 9
word and get	0 0 0 0 -4 0 0 0 5 4
word and has	0 0 0 0 -2 0 -3 2 4 -4
word and have	0 8 0 0 0 0 -7 0 0 12
word and i	3 -10 -4 -3 3 8 7 -2 -1 -9
word and i'd	0 -3 0 0 -2 0 7 0 0 -4
word and i'll	-9 -2 13 -4 -8 -4 19 -6 2 -21
word and i'm	1 -1 0 -1 3 -1 -2 0 0 -1
word and let	-1 0 0 0 -3 5 3 -2 -1 -4
word and not	4 0 -4 0 0 -2 -6 10 -1 -11
word and sam	18 -4 0 0 0 -1 -12 0 0 5
word and sign	0 0 0 0 0 2 0 0 0 -4
word and tell	0 -5 0 0 0 7 -1 0 0 -7
word and the	-3 -3 0 1 18 -6 -11 -4 7 3
word and then	-12 0 0 -1 0 0 13 0 1 4
word and we	-6 -10 -3 -1 14 4 8 -3 -4 -1
word and we'll	2 -1 -1 -1 0 1 1 -1 0 3
word and will	-4 -3 -3 -4 -6 -3 -25 5 43 -2
word and would	0 0 0 0 -1 -3 6 0 -1 14
word and you	-3 1 -1 -1 4 2 2 -1 -4 -8
word and your	3 2 -1 -1 4 -1 -4 -4 3 7
word anda	1 -1 0 0 -12 -1 15 -2 0 -1
word ander	0 -2 2 0 0 0 2 0 -1 -3
word andere	-1 0 0 0 2 0 -1 0 0 5
word anderen	0 0 4 0 0 0 -3 0 0 0
word andr	-3 2 1 1 -1 -1 3 -1 -1 -7
word andr :	-1 0 1 0 0 0 1 -1 0 -3
word ano	0 0 0 0 0 0 0 1 0 5
word another	-8 -19 42 1 21 8 -34 -7 -4 18
word another candidate	-1 -2 0 0 11 0 -5 -1 -1 -8
word another time	3 -12 13 -1 0 0 -2 0 0 6
word answer	-6 3 -2 -1 -4 2 -15 24 -2 3
word antwoord	-1 -1 0 0 -2 -1 6 0 -1 -12
word antwort	-1 0 0 0 0 -1 2 2 -1 -6
word any	8 36 2 -4 4 -10 -40 2 3 -11
word any chance	-1 5 10 0 0 -4 -9 -1 0 -7
word any of	-1 1 0 0 1 0 0 0 0 -8
word any question	8 -3 0 -1 0 0 -3 0 0 -3
word any time	-2 27 -12 -2 -4 -1 -10 -2 4 -5
word anyth	-21 -2 -7 3 -3 2 32 -3 -1 -3
word anyth chang	0 0 0 1 -1 5 -3 -1 0 -7
word apena	-1 0 1 1 1 0 -1 0 0 -4
word apologi	-2 -1 0 6 -4 0 2 0 0 -2
word app	0 6 1 -1 -1 0 -3 0 -3 -1
word appena	-1 -1 7 -1 0 0 -3 0 0 -1
word appli	-1 -1 0 -1 2 0 0 0 1 29
word appli on	0 -1 0 0 0 0 0 0 2 -5
word appli to	0 0 0 0 0 0 0 0 0 10
word applicant	-2 0 -1 -1 0 -1 6 -1 -1 23
word application	-11 -8 -7 -3 8 -6 -16 -23 65 -7
word application !	0 0 0 0 -1 0 -3 0 6 -2
word application :	0 -1 0 0 -1 0 -1 2 1 10
word application and	-2 5 -1 -1 13 2 -11 -2 -3 -12
word application for	-1 -4 -1 -1 5 -2 -1 -3 10 9
word application is	0 -1 0 0 -9 0 1 0 9 -2
word application receiv	0 0 0 0 0 0 -1 0 2 3
word application statu	0 0 0 0 9 0 0 0 -7 -6
word application to	0 0 0 0 0 0 0 0 1 9
word application was	-1 -1 0 0 3 0 0 0 0 -4
word apply	-1 5 -1 -1 1 -1 -5 -1 4 23
word apply for	0 -1 0 0 -4 0 0 0 7 5
word apply to	0 6 0 0 -1 0 -2 0 -2 13
word appoint	-4 -3 -2 -2 10 14 -11 -2 -1 -6
word appointment	3 -1 -2 -1 2 14 -8 -6 -1 7
word appointment with	0 0 0 0 0 0 0 0 0 9
word appreciate your	-1 -1 0 0 6 0 -2 0 -2 -1
word approv	0 0 0 0 3 0 -2 0 0 10
word approval	0 0 0 0 0 0 1 0 0 7
word apre	0 0 0 0 0 0 0 0 0 -3
word april	0 0 0 0 0 -1 2 0 0 8
word april #	1 0 0 0 0 0 0 0 0 6
word aqui	0 -6 1 -1 1 -1 6 -1 -1 -13
word are	6 -6 -2 2 -9 -3 28 -6 -10 35
word are not	0 0 0 0 1 0 0 0 0 7
word are on	8 -3 -3 -1 0 0 -1 0 0 9
word are pleas	0 -2 0 0 0 3 0 0 0 1
word are schedul	1 0 0 0 0 0 0 0 0 -6
word are you	-3 -6 2 -1 -3 -7 19 -1 0 -10
word aren't	-1 -1 -1 6 1 -1 -1 -1 -3 -10
word around	-3 13 -1 -1 -4 -6 6 -2 -1 2
word arrang	3 0 0 0 0 0 -1 0 0 -2
word arrange	-2 7 -1 -1 -1 0 0 -1 0 1
word arriva	2 -1 3 -1 0 0 -1 0 0 -1
word arrive	1 -1 0 -1 1 0 0 0 0 3
word as	-18 -11 -1 4 -14 45 8 -7 -7 -1
word as #	0 0 1 0 0 0 0 0 0 6
word as a	0 -1 0 0 0 -2 5 0 -1 18
word as an	0 0 0 0 0 0 -1 0 2 6
word as i	-2 -1 0 -1 -1 7 -1 0 0 0
word as part	-1 -5 0 0 -1 -1 15 -2 -5 -5
word as soon	-2 -2 -1 -1 -2 17 -8 0 -1 -5
word as the	-2 0 0 6 -4 0 1 -1 -1 1
word as we	-1 0 1 0 -1 0 -1 2 0 -5
word as you	-1 0 -1 0 -1 18 -15 0 0 2
word asap	-3 5 -1 0 0 0 0 0 0 0
word ask	13 -3 -6 -1 -3 1 1 -1 -1 -9
word ask for	14 -3 -6 -1 -1 1 -4 -1 0 -21
word asked	-2 -2 -1 0 0 -2 11 -1 -3 -2
word asked to	1 0 0 0 -1 0 3 0 -2 0
word assessment	1 -4 -1 -1 3 -3 14 -3 -6 -5
word assim	-2 -1 10 -2 -6 0 1 0 0 -1
word assim que	-2 -1 10 -2 -6 0 1 0 0 -1
word assistant	0 1 -1 -1 10 0 -5 -4 0 -11
word associate	-8 -3 -2 -1 0 8 -3 10 0 -11
word at	10 -4 31 -3 -12 -21 -26 1 23 -26
word at #	3 -3 10 -1 -1 -2 -4 -1 -1 -13
word at all	-11 0 15 0 0 0 -2 0 -1 0
word at any	-1 2 -1 0 -2 0 0 -1 4 -1
word at least	0 -1 0 0 0 0 2 0 0 6
word at our	4 -1 -2 -1 -1 0 -1 0 1 -11
word at the	18 -16 -2 -1 -7 -10 10 -5 15 -8
word at their	-9 12 -1 0 0 -1 -1 0 0 -6
word at this	-1 0 -7 8 2 0 0 0 -1 7
word at timemention	21 -7 0 -3 3 -2 -7 -3 -1 -15
word at your	-4 0 0 0 0 -1 7 0 0 7
word ate	2 2 -4 -2 -7 0 13 -1 -3 -18
word ate timemention	2 2 -3 -1 -1 -1 5 -1 -2 -9
word attach	25 -11 -5 -3 -6 27 -19 -6 -3 8
word attach please	5 -5 0 0 0 -1 2 0 0 -3
word attend	-4 1 5 -1 -1 0 1 -1 -1 -3
word atualizacao	0 0 0 -1 -4 0 7 0 0 -7
word au	-7 1 -2 -2 -1 -1 13 -1 -1 -28
word au #	3 -1 0 -1 -1 -2 2 0 0 -7
word au plus	-8 -1 0 0 0 0 10 0 0 -1
word au telephone	0 -1 0 0 0 2 0 0 0 -3
word au timemention	1 0 0 0 0 0 -2 0 2 -4
word auch	-4 8 -5 1 -1 -1 2 0 0 5
word audition	0 0 0 0 0 0 0 0 0 6
word auditoria	0 0 3 0 0 0 -1 0 0 0
word auf	5 -1 1 -2 1 0 -1 0 -3 -10
word auf dem	0 0 0 0 -1 0 1 0 0 3
word auf ihre	2 -1 0 0 -1 0 0 0 0 -3
word automatic	-1 -1 -3 0 0 0 -2 7 0 -3
word automatic reply	-1 0 0 0 0 0 -1 3 0 -3
word automatica	-1 -1 -1 -1 -1 -1 -1 6 -1 -2
word automatica :	-1 -1 -1 0 -1 0 -1 5 0 -2
word automatique	0 0 0 0 0 0 0 3 -2 -2
word autre	0 0 1 0 -2 0 3 0 -1 -3
word availability	-7 24 -2 -1 -3 -4 -9 4 -2 -15
word availability for	-3 10 -1 -1 0 0 -4 0 -1 -4
word available	1 1 0 -1 0 0 -1 0 0 18
word avancar	0 1 0 0 0 0 0 0 0 -3
word avant	-1 0 -1 0 -2 -1 6 0 -1 2
word avant le	-1 1 0 0 0 0 0 0 0 6
word aver	0 0 0 0 1 0 0 0 0 -3
word avez	1 -1 0 0 0 -1 3 0 0 -4
word avon	-1 -1 0 0 3 0 0 2 -3 -2
word away	-1 -2 2 -2 -7 -1 -1 11 2 -3
word away until	0 -1 0 0 -1 0 -1 1 3 -1
word b	6 -2 -2 -2 0 -1 3 -1 -1 -1
word back	-24 -10 4 -10 -20 -5 31 33 1 -50
word back in	0 -1 0 0 -3 -2 4 0 3 -3
word back on	-3 -4 1 -2 -1 -1 -2 13 -1 -1
word back to	-4 -2 -3 -3 -12 -2 24 -1 3 -12
word background	-1 3 -1 -1 -2 -2 3 -1 2 -2
word background check	-1 -1 0 0 0 -2 5 -1 0 -5
word bad	-6 -2 15 9 -5 -2 -5 -3 -1 -9
word band	0 -5 -1 0 0 0 7 0 0 3
word bank	-8 -2 15 -5 -1 1 3 -3 0 0
word base	-1 -2 -1 0 2 8 -5 -1 0 -2
word base #	-1 -1 0 0 0 8 -4 -1 0 -3
word be	-15 -9 5 7 4 2 -18 4 20 -58
word be #	0 0 0 0 0 2 -2 0 0 -5
word be able	-1 -1 -5 8 -1 0 1 0 0 -4
word be back	-1 -4 4 0 -1 0 -1 0 3 -2
word be consider	-3 0 0 4 1 0 0 0 0 -1
word be contact	-1 -6 0 0 0 0 8 0 1 0
word be deliver	0 0 0 0 -2 0 -1 5 0 -7
word be free	0 6 -1 0 0 0 -4 0 0 -4
word be glad	0 5 0 0 -3 -1 -1 0 0 0
word be held	-5 4 4 0 0 0 -2 0 0 -3
word be in	-6 -6 7 -4 3 -4 7 1 0 -5
word be on	-4 -1 5 0 0 -1 2 0 0 -4
word bear	0 0 -1 0 0 0 3 0 0 -3
word bear with	0 0 -1 0 0 0 3 0 0 -3
word beaucoup	-7 0 0 0 0 0 8 0 0 1
word because	-2 -5 1 0 1 0 -3 7 3 3
word because of	0 0 0 0 1 0 -3 0 3 -5
word because you	0 0 0 0 0 0 0 0 0 5
word bedankt	0 -1 0 0 2 0 -1 2 1 -5
word bedankt voor	0 -1 0 0 2 0 -2 2 0 -4
word been	-30 -11 16 29 -5 8 -17 9 2 7
word been call	0 -2 3 0 0 0 0 0 0 -9
word been cancel	-6 0 0 8 0 0 0 0 0 4
word been cancell	-1 0 0 2 1 0 0 0 0 -4
word been fill	-3 0 -1 8 -1 0 0 0 -2 -1
word been invit	-1 1 0 -1 -1 -1 9 -3 -3 -3
word been moved	0 0 1 0 0 0 0 0 0 5
word been put	-2 0 0 2 -2 0 3 0 0 -1
word been receiv	0 -1 0 0 -1 0 -4 8 -1 4
word been reschedul	-2 0 3 0 0 0 0 0 0 9
word been schedul	1 0 0 0 0 0 0 0 0 3
word been select	0 -2 0 0 0 3 0 0 0 3
word been shortlist	4 1 0 0 0 0 -3 0 0 6
word before	-3 -1 -8 -5 -1 -7 17 -11 18 -2
word before i	3 2 -1 0 -3 -5 10 -5 -1 -12
word before the	-1 -1 0 0 -3 -1 -11 -2 21 1
word before timemention	-2 4 -1 -1 0 0 0 -1 0 -6
word before we	-2 -6 0 0 -1 -4 13 0 0 -3
word beforehand	2 -1 0 0 0 0 0 0 0 5
word begin	2 -4 -3 0 -1 6 0 0 1 -12
word bei	19 1 -7 -4 -2 -2 -4 -1 -1 -19
word bei der	0 4 0 0 0 0 -1 0 -2 -3
word bei ihnen	-1 6 0 0 -2 0 -1 0 -2 -6
word bei uns	3 -1 -1 -2 0 0 -1 1 1 -1
word being	-4 -5 -1 4 -2 -1 1 9 -1 -3
word bel	11 -1 -2 -1 0 -2 -4 -1 0 -6
word bell	0 -1 -1 0 1 -3 4 0 0 -2
word bello	1 0 0 0 1 0 0 0 0 -3
word below	2 0 3 -1 7 -1 -3 0 -7 4
word below :	0 0 0 0 6 0 0 0 -6 1
word bem	-2 2 3 -2 1 1 -2 0 0 -5
word ben	-2 -10 -2 0 -1 -1 14 2 -1 -6
word bent	2 -2 0 0 -1 1 2 0 0 -4
word bericht	-2 -1 0 0 -1 -1 -3 6 2 -3
word besprochen	1 -1 0 0 0 1 0 0 0 -5
word besproken	3 -2 0 0 0 1 -1 0 0 -7
word best	-2 15 -11 24 3 -2 -18 -5 -5 -19
word best for	-2 11 -3 0 -1 -1 -4 -1 0 -12
word bestatigen	3 -2 0 0 -1 0 0 0 1 -2
word beste	2 -6 2 0 3 0 0 -1 -1 -1
word better	-7 12 -2 -2 17 -6 -7 -2 -2 -1
word between	13 0 -1 -2 7 -4 -9 -4 -1 -7
word between timemention	0 0 0 0 0 0 0 0 0 3
word bevestig	0 0 0 0 0 0 0 0 0 5
word bewerbung	3 -6 -2 -3 0 2 -2 5 2 -23
word bewerbung als	-1 0 -1 0 -2 3 1 0 0 -7
word bewerbung um	1 -1 0 0 -1 0 0 0 2 -3
word bien	1 -5 3 -1 -3 -1 6 -2 2 -6
word bien recu	-1 -1 -1 0 -1 0 6 -1 -1 -4
word bij	6 -11 -5 -1 3 -2 12 -1 0 -14
word bij de	0 0 0 0 0 0 0 0 0 7
word bijlage	0 0 0 0 0 2 0 0 0 -5
word bill	8 -3 0 -1 0 -1 -3 0 0 12
word bio	1 0 0 0 0 1 -1 0 0 10
word bis	3 -1 2 0 -2 0 -5 -1 3 5
word bis ende	3 0 0 0 0 0 -2 0 0 1
word bis timemention	0 0 0 0 0 -1 2 0 0 8
word bitte	6 -2 0 -3 -3 -1 3 1 -2 -13
word bitte bringen	4 -1 -1 -1 0 0 -1 0 0 3
word bitten	1 0 0 0 -1 0 0 0 1 -5
word blake	-1 0 0 0 0 0 -1 2 0 5
word block	9 -1 -2 -1 -1 0 -2 -2 -1 -1
word blog	0 0 0 0 0 0 0 0 1 7
word boa	-2 -2 -2 1 1 -4 9 -1 0 -18
word boa tarde	-3 -1 0 1 -1 -2 7 -1 0 -16
word board	-6 -1 -3 -1 -5 -2 30 -5 -7 -8
word bom	0 5 -4 -1 -3 -1 8 -2 -2 -9
word bom dia	0 5 -4 -1 -3 -1 8 -2 -2 -9
word bon	-2 -1 4 -1 0 1 -1 0 0 4
word bonjour	-4 -3 3 -2 -3 -4 20 -2 -4 -21
word bonjour yani	-3 0 2 0 -1 0 7 -4 0 -2
word bonu	-1 -1 -1 0 -1 13 -8 -1 0 -10
word book	30 -11 -3 -1 -1 1 -13 -1 -1 21
word book !	2 0 0 0 0 0 -1 0 0 11
word book a	6 -4 -1 0 0 0 0 0 0 -3
word book for	0 0 0 0 0 0 0 0 0 16
word book your	0 1 0 0 0 0 0 0 0 -6
word boss	-1 -1 0 -1 -1 0 5 -1 -1 -7
word both	-3 2 -6 -2 -5 17 -6 -2 5 2
word both of	0 0 -4 0 0 0 5 0 0 0
word brandt	3 -1 -1 0 0 0 0 0 0 -9
word brasilia	0 0 0 1 0 0 0 0 0 -5
word break	10 -1 0 0 0 -1 -7 -1 0 -2
word brief	2 -2 0 0 0 0 -2 -1 4 0
word bring	-5 -5 0 -4 -5 0 23 -4 -1 -4
word bring a	15 -2 -2 -1 0 -1 -9 -1 0 3
word bring your	-3 -1 5 0 0 0 0 0 0 9
word bringen	4 -1 -1 -1 0 1 -1 0 0 6
word bringen sie	4 -1 -1 -1 0 1 -1 0 0 6
word bruto	0 0 0 0 0 3 -1 0 0 -2
word budget	-2 -1 -1 7 6 -2 -1 -3 -1 -6
word buen	-1 0 0 0 0 0 5 -2 0 -5
word buen dia	0 0 0 0 0 0 3 -2 0 -4
word buena	0 2 -1 2 -1 -3 3 -1 -1 -12
word buena tard	1 0 0 0 0 0 0 -1 0 -5
word bueno dias	0 0 0 0 0 0 1 0 0 3
word build	3 -1 1 -1 0 0 -1 -1 0 0
word buonasera	0 -1 2 -1 0 0 0 0 0 -5
word buongiorno	2 3 -6 0 -7 -2 14 -3 -2 -11
word bureaux	0 0 1 0 0 0 0 0 0 3
word busines	-7 7 -1 0 -3 -1 -5 10 1 22
word busines analyst	0 0 0 0 -2 0 3 0 0 -2
word busines days	0 -1 0 0 -1 0 -8 10 1 2
word busqueda	-1 -1 0 0 3 0 -2 0 0 -5
word but	-26 -9 13 -4 44 0 -19 -11 12 8
word buyer	0 0 0 0 1 0 0 0 0 4
word by	-10 -8 2 -4 -12 12 34 -14 2 40
word by #	1 -1 0 0 0 0 0 0 0 10
word by phone	4 -4 -2 0 0 0 4 -1 0 0
word by the	2 -2 -1 1 -1 0 -2 -2 5 6
word by timemention	-13 -12 -1 -4 -4 17 27 -6 -4 17
word by your	0 0 0 0 0 0 0 0 0 5
word c	1 -4 -2 -1 0 -1 3 6 -1 8
word c #	0 -4 0 0 0 0 0 6 0 3
word c'est	10 -3 -2 -2 -2 -5 7 -2 -1 -17
word cadre	0 0 0 0 0 0 0 0 0 3
word cafe	0 0 0 4 -3 0 0 0 0 -1
word cal	-3 9 0 0 -1 -2 -2 -1 0 -6
word calend	2 8 -3 -1 -1 -2 -1 -1 -1 -10
word calendar	32 -10 -4 10 -3 -2 -13 -6 -3 -13
word calendar hold	10 -2 -1 -1 -1 0 -2 -2 -1 -7
word call	-3 14 1 4 -19 -9 -32 22 22 -21
word call #	0 0 0 0 0 0 0 2 -1 4
word call me	-4 -2 -1 -1 -8 9 9 -2 -1 4
word call off	-1 0 0 5 0 0 -2 0 0 -1
word call timemention	-1 6 0 0 0 0 -4 0 0 6
word call to	0 -1 2 -1 0 0 0 0 0 -8
word call with	-1 5 0 1 0 -1 -4 -1 0 -4
word call you	3 -1 -2 -1 -1 0 -1 -1 3 -2
word calma	0 0 0 0 0 2 -1 0 0 -5
word cambio	0 -1 1 0 0 0 0 0 0 -3
word came	-8 -6 0 -2 11 -7 14 -2 -1 -1
word came acros	0 0 0 0 1 0 0 0 0 3
word came up	-6 -1 1 -1 -1 -2 10 0 0 -3
word camera	0 1 0 0 0 0 0 0 0 -3
word can	-34 3 15 -9 -9 62 -8 -17 -4 -10
word can be	-1 2 -1 0 5 -1 -3 0 -1 3
word can do	-8 16 -6 -2 -1 5 -2 -2 -1 0
word can get	-2 5 -3 -1 0 3 -2 -1 0 -8
word can offer	-13 19 -3 -1 0 -1 -1 0 0 -9
word can see	0 0 0 0 0 0 0 0 0 7
word can start	0 0 0 0 1 1 -1 0 0 11
word can we	-2 -8 16 -1 -4 11 -10 -1 -1 -8
word can you	-1 -21 8 -1 -6 24 -1 -1 -2 8
word can't	5 -2 -10 1 12 -8 4 0 -2 -11
word can't do	2 11 -10 0 0 0 -1 0 0 4
word can't make	4 -6 4 0 0 -1 -1 0 0 -6
word can't wait	2 0 -1 -1 0 0 -3 5 0 -7
word canada	-5 -1 0 1 0 0 0 6 0 1
word cancel	-6 -2 -5 29 -4 -1 -9 -1 -1 17
word cancel :	-3 -1 -4 11 -1 0 -1 -1 -1 -2
word cancel timemention	-1 0 -1 3 0 0 -1 0 0 -1
word cancell	-7 -1 1 18 -4 -1 -3 -1 -1 2
word cancell :	0 0 0 0 1 0 0 0 0 12
word cancellation	3 -1 -3 2 0 0 0 0 0 -5
word candidacy	0 0 0 0 0 0 1 0 0 5
word candidat	-5 -3 11 -2 -3 -1 13 -2 -9 13
word candidat for	0 0 0 0 1 0 0 0 0 -3
word candidat will	1 0 0 0 0 0 1 0 0 -4
word candidate	-2 -6 -1 -1 4 -1 13 2 -7 26
word candidate account	0 -1 0 0 -2 0 7 -1 -3 0
word candidate home	0 0 0 0 0 0 0 0 1 -3
word candidate timemention	0 0 0 0 0 0 0 0 0 3
word candidato	-3 3 -1 5 -2 -1 2 -1 -3 8
word candidatura	-3 13 -3 -3 3 -2 -12 -1 7 -34
word candidatura a	-2 7 -1 0 1 0 -4 0 0 -10
word candidatura para	0 -1 0 0 0 0 -3 0 4 -1
word candidatura per	0 0 0 0 1 0 -1 0 1 -5
word candidature	-7 0 -1 -1 2 -1 5 4 -1 -7
word candidature au	-1 2 0 0 1 0 0 0 -1 -3
word cannot	-1 14 -1 -1 -1 0 -10 -1 0 6
word car	-3 0 -1 0 -3 20 -10 -1 -1 0
word cara	0 0 -1 0 1 0 -1 0 0 -8
word card	0 0 0 0 0 0 0 0 0 15
word care	-5 9 -3 0 1 0 -1 0 -1 -3
word career	-1 -1 0 -1 2 5 -3 0 0 5
word careful	0 0 0 0 -1 0 -2 0 4 4
word carry	0 -1 0 0 -2 0 5 0 -1 -7
word carta	-1 0 0 0 0 2 0 0 0 -4
word cas	0 0 0 0 1 0 -1 0 0 -3
word casa	-1 0 0 1 4 0 -3 0 0 -3
word case	3 1 -1 -1 2 -3 -5 6 -2 -9
word caso	0 0 0 0 -1 0 0 0 2 3
word casual	-2 0 -1 0 -2 -1 8 -1 -1 -1
word catch	0 5 -3 -3 -1 -2 5 -2 0 0
word ce	-1 0 4 -1 1 2 -4 -1 0 4
word cela	9 -2 0 -1 0 -2 -2 0 0 -2
word cell	0 2 -1 0 0 0 0 0 0 -4
word center	1 0 0 0 0 0 0 0 0 4
word centre	4 0 0 0 0 -2 -1 0 0 -5
word centro	0 0 0 0 0 0 3 0 -2 -4
word cerca	-1 1 0 0 1 0 0 0 0 -5
word chair	0 -5 7 0 0 -1 -1 0 0 0
word chance	-1 5 10 0 1 -4 -10 -1 0 0
word chance you	-1 5 10 0 0 -4 -9 -1 0 -7
word chang	-1 -1 2 2 -1 4 -7 -7 10 -4
word change	-6 -2 9 -1 1 -1 1 -1 -2 9
word charla	3 1 -1 0 -1 -1 -1 0 0 -2
word chat	16 9 -4 -1 -3 -2 -6 -5 -4 3
word chat with	3 8 -2 0 0 -1 -3 -4 -1 5
word che	5 5 0 0 10 0 -15 -5 -2 -20
word che la	7 0 0 0 0 0 -4 -2 0 -2
word check	-6 -3 -3 -2 -9 -4 37 -5 -5 -5
word check in	-1 0 0 0 -3 0 6 0 -1 7
word chef	-4 10 -4 -1 0 0 -1 -1 1 0
word cher	-1 0 0 0 1 -2 6 -1 -2 0
word chez	-7 -1 -1 -1 -1 0 11 -1 0 -2
word chiamo	-2 -2 -1 0 -3 -1 11 -2 -1 -3
word chicago	1 0 0 0 0 0 0 0 0 -3
word chloe	0 0 0 0 0 0 0 0 0 11
word choix	-2 2 0 0 1 0 0 0 0 -5
word choose	-21 25 -2 0 2 -1 -2 -2 1 1
word choose a	0 1 0 0 0 0 0 0 0 5
word chosen	0 0 0 0 3 0 -1 0 -2 -2
word ci	-1 1 0 -1 2 1 -1 -1 0 -20
word ciao	12 -6 -5 -4 6 -4 7 -5 -1 -34
word ciao !	-1 -3 -1 -1 -1 -1 10 -2 -1 -5
word cita	0 0 0 1 0 0 0 0 0 9
word city	0 0 0 0 0 0 0 0 1 4
word claim	0 8 0 0 0 0 -7 0 0 12
word clerk	0 0 0 0 1 0 1 0 -1 3
word click	0 -4 -1 0 0 0 0 6 0 45
word client	-8 6 0 -2 7 -7 13 -4 -5 -17
word cliente	-1 1 -1 1 -2 -1 5 -1 0 -13
word clos	1 -8 12 -4 20 0 -23 1 1 -16
word clos date	-1 -1 0 0 0 0 -1 0 4 -1
word clos on	0 -2 0 0 1 0 0 0 1 8
word clos timemention	4 -1 7 -3 0 0 0 -6 0 -1
word close	-3 -3 -1 -3 18 -5 -6 -2 5 12
word cloud	4 -3 -1 0 0 1 0 0 0 -1
word cloud engineer	4 -3 -1 0 0 1 0 0 0 -3
word co	1 3 -1 0 4 1 -3 -1 -3 11
word coach	0 0 0 0 0 0 0 0 0 4
word code	0 0 0 0 0 0 0 0 0 13
word codigo	-1 0 0 5 -2 0 0 0 0 2
word coding	0 -1 0 0 0 0 2 0 0 -3
word coffee	1 9 -1 0 -2 -3 -3 0 0 0
word coisa	0 -1 -2 0 0 0 3 0 0 -2
word colloqui	-2 -1 -4 1 0 0 6 0 0 -1
word colloquio	6 -2 6 2 -3 -1 -4 -1 -1 -4
word colloquio di	0 0 2 -1 0 0 0 0 0 5
word com	-8 14 -1 3 1 -5 -3 -2 2 9
word com #	0 1 0 0 0 1 0 0 0 4
word com a	0 0 6 1 -1 -1 -6 0 0 -13
word com o	-1 1 -1 1 0 -1 0 0 0 -3
word come	13 -7 13 9 -18 7 2 -15 -4 -77
word come back	-4 -1 3 -2 -5 -3 19 -7 -1 -11
word come by	1 3 0 0 0 0 -1 0 -2 -1
word come first	-1 4 -1 0 0 0 0 0 0 -2
word come in	6 -3 -1 0 -1 -1 0 -1 0 -10
word come on	0 1 0 17 -10 -1 -5 -1 0 3
word come to	-1 -1 0 0 -1 -1 5 -1 0 -11
word come up	0 0 0 0 4 0 -2 -1 0 -1
word coming	-10 -1 7 -2 9 2 -1 -3 -2 -8
word coming in	-1 -1 0 0 12 0 -7 -1 -1 0
word comite	0 0 0 0 0 0 3 -1 0 -6
word comment	0 0 0 0 0 0 0 1 0 13
word commerciale	-1 1 1 0 0 0 0 0 0 -8
word committee	-3 -2 -1 -1 1 -1 5 -1 2 -5
word como	0 -3 2 -2 -6 6 6 -3 -1 -10
word company	0 0 0 0 0 0 0 0 0 22
word complet	0 0 0 0 2 0 -1 0 0 3
word complete	-4 -3 -1 -1 -3 -1 20 -4 -2 2
word complete the	-1 -2 0 0 0 0 4 0 0 -3
word complete your	-2 -1 -1 -1 -1 -1 11 -2 -3 2
word completo	0 0 0 0 0 0 0 0 0 3
word comunica	2 0 0 2 0 0 -2 0 0 -4
word con	-3 1 5 -3 11 1 -11 -4 3 -22
word con calma	0 0 0 0 0 1 0 0 0 -4
word con el	0 0 0 0 0 0 0 0 0 4
word con la	2 -2 2 0 1 0 -3 0 0 5
word con una	0 0 0 0 4 0 -2 -1 0 -1
word concluida	-2 -1 0 0 6 0 -3 0 1 -5
word conditional	-1 0 0 0 0 3 -1 0 0 -2
word conditional offer	-1 0 0 0 0 3 -1 0 0 -2
word conference	2 -1 -1 -1 0 0 -3 4 0 -3
word conferma	1 -1 -1 0 0 0 2 0 0 -3
word confirm	6 0 -4 -4 -3 6 1 -4 1 7
word confirm :	4 0 -3 0 0 0 0 0 0 6
word confirm for	-3 0 -1 0 0 -1 6 -1 0 11
word confirm timemention	1 0 0 0 0 0 -1 0 0 4
word confirm with	1 0 -1 0 0 0 0 0 0 4
word confirm your	0 3 0 -1 0 0 -1 -1 0 -9
word confirmamo	1 0 0 0 0 0 0 0 1 -4
word confirmamo a	0 0 0 0 0 0 0 0 0 -4
word conforme	3 -1 -1 0 0 0 -1 0 0 -1
word congratulation	3 -1 0 -1 -1 2 -1 0 -1 12
word congratulation !	-1 -2 0 0 0 4 0 0 0 4
word consegue	-1 -2 -3 0 0 -1 8 0 0 -4
word consider	-4 -2 -1 4 -2 4 -1 -1 3 -5
word consigo	0 1 0 0 0 0 0 0 0 -5
word consulente	4 -1 1 -1 0 0 -1 -1 0 -4
word consulente commerciale	-1 0 1 0 0 0 0 0 0 -3
word consult	4 -3 -1 0 0 0 0 0 0 0
word consulta	0 0 0 0 0 0 0 0 0 5
word consultant	4 0 0 -1 0 0 -1 -2 1 0
word contabile	-2 0 2 0 0 0 0 0 0 -3
word contact	-5 -13 -1 4 -2 -5 -1 20 3 -6
word contact the	0 0 0 0 0 0 0 1 0 4
word contact us	0 0 0 0 0 0 -3 3 0 1
word contact you	-5 0 1 4 3 0 -3 0 1 4
word contacto	-1 3 -1 1 1 0 -3 0 1 -8
word contarte	0 -1 0 0 3 0 0 0 0 -5
word contato	0 0 0 0 4 0 -2 0 0 -2
word content	4 -1 -1 0 0 0 0 -1 0 -15
word continuar	0 5 0 0 2 0 -4 0 -2 -1
word continue	0 -1 0 0 0 0 6 -1 -3 0
word contract	-3 -1 -1 -1 -7 26 -9 -3 -1 -20
word contrat	-2 0 0 0 0 4 -1 0 0 4
word contrato	-1 -1 0 0 -2 6 -1 0 0 -1
word controller	-4 5 -1 0 -8 0 13 -2 -3 -7
word conversa	-2 0 2 0 -5 0 7 -1 0 -5
word conversation	7 6 -3 -3 6 -3 -7 0 -2 1
word conversation with	13 -1 0 -1 -1 -1 -4 -4 0 -1
word convite	1 0 2 0 0 0 0 0 0 -3
word convoca	0 0 0 0 0 0 0 0 0 6
word convocation	0 0 0 0 0 0 0 0 0 3
word convocatoria	4 -7 3 0 -3 0 -1 -1 4 -1
word convocazione	4 -1 0 0 0 0 -2 0 0 0
word cool	18 -4 0 0 0 -1 -11 0 0 7
word coordenadora	4 0 -3 1 0 0 0 -1 0 1
word coordenadora de	4 0 -3 1 0 0 0 -1 0 -1
word coordinator	-2 -8 0 0 -2 7 0 0 5 -10
word coordinator position	-2 -1 0 0 0 0 4 0 0 0
word copia	-1 -1 -1 0 -1 -1 5 0 0 -10
word copy	6 -3 -1 -1 -2 8 0 -3 -3 -3
word copy of	0 -1 0 0 -1 0 7 -1 -3 -1
word correo	-1 2 0 0 1 0 -1 0 0 -11
word correspond	0 -1 0 0 3 0 0 0 -1 -1
word cost	0 0 0 0 0 -1 2 0 0 11
word could	-12 21 11 -2 -8 -9 1 1 -2 -16
word could do	-2 7 -1 -1 -1 0 -1 -1 0 1
word could not	0 0 0 0 -2 0 -1 5 0 -6
word could you	-6 4 -2 -1 -3 -3 15 -2 -1 -16
word council	4 -1 0 1 0 0 -1 -1 0 -2
word county	0 1 0 0 0 0 0 0 0 -4
word couple	-1 -5 -1 -1 -3 -3 6 -2 8 -8
word couple of	-1 -5 -1 0 -2 -3 6 -2 8 -9
word course	0 -8 11 0 0 0 -1 0 0 3
word cover	-3 -1 -1 -1 -2 -11 7 6 6 -1
word credit	0 0 0 0 0 2 -2 0 0 7
word ctc	-3 1 0 -1 -1 9 -4 0 -1 -3
word cto	4 0 0 -1 0 0 2 -5 0 -6
word cual	-2 4 0 0 -1 -1 1 -1 0 -9
word cual te	-1 5 0 0 -1 -1 -1 0 0 -4
word cualquier	4 -2 -1 0 0 -1 1 0 0 -4
word cuando	1 3 -1 0 0 -2 1 0 0 -4
word cuanto	0 0 -1 0 0 0 5 -2 0 -2
word current	-1 4 0 0 2 0 -3 0 -2 5
word curriculum	3 -1 -1 0 -1 0 0 0 1 -7
word customer	3 -2 -2 1 4 0 -1 0 -2 1
word cut	0 0 0 0 0 0 0 0 0 6
word cv	2 -2 -1 -1 -2 -1 1 -1 7 0
word d	8 -2 0 -1 -1 0 -3 0 0 7
word d'avoir	-1 -1 0 -1 3 0 0 0 0 -1
word d'ici	2 -1 1 -1 -3 -1 4 0 -1 3
word d'ici la	2 -1 0 0 -3 0 3 0 -1 3
word da	-9 1 -1 -2 0 0 16 -4 -2 -38
word da sua	-2 0 0 2 0 0 0 0 0 -7
word dag	-1 0 3 -1 -1 0 2 -1 0 -18
word daher	0 0 0 0 0 0 1 0 0 -4
word damo	0 0 0 0 1 0 0 0 0 -4
word dan	13 -3 -1 -2 1 -1 -5 0 -1 -8
word danach	0 1 0 0 0 0 0 0 0 3
word dank	1 5 -1 -1 -2 -1 2 -1 -2 -12
word dank fur	0 -1 0 0 -1 0 3 1 0 -6
word dank voor	2 2 0 -1 0 -1 -2 -1 0 -6
word danke	-1 4 -1 -1 2 -1 -2 -1 -1 -9
word danke fur	0 0 0 -2 4 0 0 -1 -1 -7
word dann	1 -1 4 -1 0 0 -1 -1 -1 9
word dans	-1 -2 0 -1 3 -1 1 3 0 8
word dans les	0 0 0 0 0 0 -2 2 1 -3
word das	-9 10 7 -2 -2 3 -4 -1 -3 4
word dass	6 -3 -1 -1 -2 5 -4 1 -2 10
word dass sie	5 -1 0 0 -1 0 -3 0 0 4
word dass wir	0 -1 0 0 -1 5 -1 0 0 -1
word dat	5 -17 1 0 -1 1 14 -1 -1 -12
word dat je	6 -6 0 0 0 1 0 0 0 -3
word data	2 -6 2 0 2 0 -7 5 1 59
word data analyst	-4 0 -1 5 0 0 -2 0 1 7
word data engineer	-5 -1 -1 0 0 0 -1 8 0 35
word data scientist	0 0 0 -1 4 0 -1 0 -1 0
word data steward	5 -4 -1 0 1 0 0 0 0 -3
word date	-12 6 31 0 -9 2 -10 -9 0 26
word date :	-2 -1 0 4 0 0 -1 0 0 44
word date of	-2 -3 0 -1 0 6 -2 0 1 -1
word datum :	0 0 0 0 0 0 0 0 0 3
word davvero	0 0 2 -1 10 0 -8 -1 0 -1
word day	8 5 24 -10 -21 -11 12 -8 -1 -16
word days	-5 2 -5 -2 2 17 -23 15 0 -6
word de	1 -2 8 -4 -13 -10 37 -9 -8 -99
word de #	-3 5 -1 -1 3 4 2 -1 -8 -5
word de entrevista	-1 0 0 2 0 0 0 0 0 -4
word de functie	3 -1 -1 1 -1 -2 2 -1 0 -6
word de la	3 -2 0 1 -2 -1 0 -1 3 -14
word de nos	0 0 0 0 2 0 -1 0 0 -3
word de notre	0 0 0 1 0 0 -2 0 3 -5
word de nous	-1 -1 2 0 0 0 0 0 0 4
word de qualidade	4 1 -3 1 0 0 -1 -1 0 -1
word de timemention	-6 -3 13 4 -1 -1 -3 -2 -1 -12
word de tu	0 0 0 1 1 0 0 0 -1 4
word de vacature	0 -1 0 0 4 0 -2 0 0 -1
word de vida	0 -1 0 0 -2 0 -1 -1 4 -6
word de votre	-4 1 0 -1 -4 -2 9 2 -1 -1
word de vous	-2 -1 0 3 -1 0 3 0 0 -2
word deadline	3 2 -1 -1 -1 7 -9 -3 2 2
word dear	6 -7 4 -1 -6 4 12 -10 -4 7
word dear applicant	-1 0 0 0 0 0 8 -1 -5 1
word dear mr	3 -3 0 0 0 0 0 0 0 -3
word dear ms	1 5 0 0 -4 -3 6 -4 -1 -7
word debrief	0 0 0 0 1 0 0 0 0 8
word decid	-2 -1 -2 16 23 -4 -23 -4 -3 20
word decid to	-1 -1 0 0 21 -2 -10 -3 -2 20
word decide	-15 -1 -1 -1 -1 -1 21 -1 -1 9
word decisao	0 0 0 0 2 0 0 0 0 -6
word decision	1 -3 -4 -2 11 1 5 -9 -1 -4
word decision by	0 0 -1 0 0 4 -2 0 0 1
word declin	-4 -1 -1 0 0 0 -1 8 0 7
word decline	2 -1 0 -1 -1 3 0 -1 0 -4
word dei	6 -1 -1 -2 0 0 -1 -1 0 -6
word dein	4 -4 0 -1 4 0 -1 0 -2 3
word deine	0 0 0 -1 3 0 0 0 -1 1
word deine bewerbung	-1 1 0 -1 3 0 0 0 -1 -1
word del	1 -4 2 0 -1 0 1 0 -1 -9
word del timemention	0 -5 4 2 -1 1 0 0 0 -3
word delay	-1 -1 5 0 0 -1 -4 2 0 -5
word delet	-1 -5 0 0 0 0 -1 8 0 -9
word delight	11 -7 0 -1 -1 4 -5 -1 0 11
word delight to	11 -6 0 -1 0 0 -3 0 0 12
word deliver	-1 -5 -1 0 -2 0 -2 13 -1 -13
word delivery	0 0 0 0 0 0 -1 2 0 -5
word della	-2 -4 2 0 3 -1 8 -4 -1 -8
word dem	3 -1 -1 -1 -2 0 1 0 1 0
word demand	-1 2 0 0 3 0 -3 0 0 0
word demande	0 0 0 0 0 0 0 0 1 5
word demo ?	0 0 0 0 0 0 0 0 0 3
word den	5 -2 -2 -2 -3 1 7 -3 -1 -11
word den termin	1 0 0 0 0 0 0 0 0 -4
word denise	4 -1 -3 0 0 0 0 0 0 -2
word dental	0 2 0 0 -1 2 -1 -1 1 -9
word department	-1 -1 0 8 -1 4 -7 -1 1 -1
word der	5 1 4 -3 0 -2 1 -2 -4 -19
word des	0 -2 1 -1 -3 -2 14 -5 -1 2
word desculpa	-4 0 4 6 -3 0 -1 0 0 -4
word desde	1 5 0 0 0 0 -3 0 -2 0
word design	0 4 0 -1 1 -2 -1 0 0 -1
word designer	-2 9 0 -1 -1 -2 -3 -1 2 -6
word desk	4 4 -3 0 -3 -1 -1 1 0 -2
word desta	0 1 0 0 1 0 -1 0 0 -6
word detail	-3 -5 5 -3 1 -1 13 -4 -2 -16
word detail below	-3 0 4 -1 0 0 0 0 0 0
word detail for	1 -1 -1 0 2 0 -1 0 0 -4
word deux	-2 -1 0 0 -1 1 6 0 -1 -4
word dev	16 -10 -2 0 0 6 -9 -1 0 -17
word developer	0 -1 0 0 0 0 -2 0 4 -3
word devop	-1 -1 0 0 -1 -1 9 -4 -1 0
word deze	-1 0 0 0 -4 -1 3 0 3 -12
word di	8 6 -9 0 -2 1 1 -2 -3 -34
word di lavoro	0 0 0 0 0 0 0 0 0 -4
word di un	0 1 0 0 0 1 0 0 0 -3
word dia	-2 6 5 -2 -1 -1 3 -5 -5 -10
word dia !	4 1 -3 -1 0 0 0 -1 0 -2
word dia :	0 0 0 0 0 0 0 0 0 4
word dia de	-1 2 8 -1 0 0 -7 0 0 -1
word dial	1 0 0 0 0 0 0 0 0 -4
word dial in	1 0 0 0 0 0 0 0 0 -4
word dias	-3 -1 0 -2 -4 5 5 -2 1 -7
word dias :	0 1 0 0 0 0 0 0 0 4
word dich	0 1 0 0 2 0 -2 0 0 12
word did	0 -1 -1 0 3 -3 1 0 0 17
word didn't	-1 -1 -1 -1 8 2 -4 -1 -1 -6
word die	12 -11 -7 -1 4 1 5 -3 0 -13
word die stelle	4 -2 -1 -1 2 0 -3 0 1 -10
word diese	-1 2 0 0 -1 0 -1 2 1 -3
word digital	0 3 -1 -1 0 1 -1 -1 0 -5
word digo	0 0 0 0 -5 0 6 0 0 -1
word dir	0 1 -1 0 0 0 -1 0 0 9
word direct	1 0 -1 0 -1 -1 -6 9 0 -6
word directeur	0 -2 2 0 -1 0 3 0 -1 -3
word direction	0 1 -2 1 5 -2 0 -2 -1 -15
word director	3 1 -3 8 -1 -2 -3 -1 -2 -4
word diretor	-1 -1 0 0 -2 -1 8 -1 -2 -4
word direttore	-1 -2 0 0 -3 0 8 -2 -1 -2
word discuss	0 -1 0 0 0 2 0 0 0 -3
word discussion	2 5 -1 -1 2 -1 -5 -1 -1 -4
word disponibilidade	-2 -7 -1 0 0 0 7 3 0 -2
word disponibilita	-2 1 0 0 0 0 -1 3 0 -2
word dit	1 -4 2 0 2 1 -2 0 0 -1
word do	-10 36 -23 9 33 -14 -9 -15 -7 4
word do #	2 -1 0 0 -1 -3 5 -1 -1 -9
word do ?	0 3 0 0 0 0 -2 0 0 7
word do a	-1 9 -1 -1 -1 -1 -2 -1 0 -5
word do it	-3 10 -2 -1 7 -2 -7 -1 0 -3
word do not	-4 -1 -1 4 11 -1 -4 -3 -2 13
word do processo	0 0 0 0 4 -2 -1 0 0 -2
word do seu	-1 1 0 0 0 0 0 0 1 -4
word do the	5 0 -2 0 0 0 -2 0 0 -12
word do timemention	14 15 -6 -1 -1 -2 -16 -2 -1 9
word do you	-8 8 -6 -1 -1 -4 13 -1 0 14
word document	-6 -3 -1 -1 -2 -8 24 -2 -2 -10
word documentazione	-1 -1 -1 0 0 -1 4 0 0 -9
word documento	2 0 0 0 0 0 -1 0 0 -3
word does	-7 14 -7 -1 -1 -1 5 0 -2 3
word doesn't	0 0 0 0 0 0 0 0 0 19
word doing	0 1 0 0 0 0 -1 0 0 19
word don't	-12 -8 -8 -5 -3 4 38 -4 -1 6
word donc	2 -1 2 1 0 -1 -2 -1 0 -8
word done	11 -2 -3 -1 -6 -5 8 -2 -2 -9
word dont	-2 0 -1 2 0 1 -1 0 0 -7
word door	11 -2 -1 0 -1 -1 -6 -2 3 -6
word dos	-3 -1 -1 -1 8 0 -2 0 0 -1
word dossier	-2 -1 0 0 1 0 1 0 1 5
word dott	2 0 0 0 0 1 -2 0 0 -8
word down	1 -1 5 -1 0 -3 1 -2 -1 -14
word down for	2 0 -1 0 0 0 0 0 0 -3
word down with	0 -3 7 -1 -1 0 0 0 0 -7
word dr	7 -1 -2 -1 -1 -9 10 -2 -1 10
word ds	0 0 0 0 0 0 0 0 0 7
word ds #	0 0 0 0 0 0 0 0 0 7
word du	8 -4 -3 -3 2 -4 9 -1 -4 -14
word du poste	3 0 0 -1 0 -1 0 0 0 -3
word du timemention	-2 -1 -1 0 2 1 0 1 0 -3
word duda	1 -1 0 0 0 -2 3 0 0 -8
word due	-11 4 5 4 -1 0 -1 -1 0 11
word due to	-9 0 6 5 0 0 0 0 0 0
word durante	0 0 0 0 -5 0 5 0 0 -1
word duvida	-1 -7 0 0 0 -1 10 0 0 -5
word e	2 -5 -1 -6 -6 -4 19 4 -2 -63
word e a	-1 1 1 -1 -5 0 6 0 0 -12
word e com	0 0 0 0 1 1 -1 0 0 -3
word e etage	3 0 -1 0 0 0 -1 0 0 0
word e mail	-3 -2 0 0 -1 0 3 4 -1 12
word e nao	-1 0 3 -1 0 0 0 -1 0 -3
word e o	1 0 -1 0 0 0 1 0 0 -15
word e se	0 -1 0 0 0 1 1 0 0 -5
word e stato	-4 -3 -2 1 6 -1 -5 7 0 -5
word e ti	9 -1 -6 -1 0 0 -1 -1 1 -3
word e timemention	-4 -1 8 -1 0 0 -2 1 0 -1
word each	-1 5 0 0 -4 -1 -3 0 5 -1
word earlier	0 -3 10 0 0 -4 -2 -1 0 -5
word early	-11 9 -7 17 -2 -2 -1 -2 -1 -6
word eastern	-1 0 0 1 0 0 0 1 0 -5
word echange	3 0 0 0 0 0 -1 0 0 -1
word editor	6 -2 -1 -1 6 -1 -4 -3 -1 -15
word een	3 -1 -1 0 0 -1 4 -2 -1 -14
word ein	-5 11 -4 -1 -1 1 -1 -1 1 16
word eine	-2 6 -1 0 1 0 -1 1 -3 -6
word einem	1 0 0 -1 1 0 -2 0 2 -3
word einen	-2 5 3 1 -2 -1 -3 0 -2 -3
word einer	2 -2 0 1 -1 0 5 -1 -2 -2
word einfach	0 1 0 0 0 0 0 0 0 -3
word eingegangen	-1 -1 0 0 -1 0 -1 2 1 -3
word einladen	1 0 0 0 0 0 -1 0 1 -3
word either	10 0 -1 0 -1 0 -9 -1 1 -6
word either way	10 -1 0 0 0 0 -8 -1 1 -3
word el	-6 2 1 1 -3 -3 6 3 -1 -15
word el proceso	-2 7 0 -1 2 -1 -3 -1 -2 -6
word el puesto	1 0 -1 1 0 0 -1 0 0 -3
word el timemention	-2 2 2 -1 -2 -3 -2 9 -3 0
word elkaar	-1 2 0 0 0 0 0 0 0 -7
word elle	0 0 0 0 1 0 -1 0 0 -5
word else	-4 -1 -2 2 10 5 -7 -2 -1 -16
word elsewhere	-1 -2 -3 1 0 0 6 0 0 8
word em	-2 -2 3 -3 11 -1 -8 2 -1 -15
word em timemention	-2 -1 0 0 0 0 0 3 1 -1
word email	0 -8 -2 -1 -2 -3 7 8 0 12
word emilio	0 -3 4 -1 -5 0 5 0 0 -2
word empleo	0 0 0 0 0 0 1 0 0 -8
word employer	-1 -1 0 5 -3 0 -1 -1 3 10
word employment	-1 -1 0 0 5 6 -2 -1 -5 -7
word empresa	-1 2 0 0 3 0 -1 0 -1 -9
word en	22 -19 -2 -6 -14 -2 24 -7 2 -15
word en #	-1 0 0 0 1 1 -1 0 1 3
word en cuanto	0 0 -1 0 0 0 5 -2 0 -2
word en el	0 7 0 -1 1 1 -4 -1 -2 7
word en la	-1 0 1 0 0 0 -2 -1 3 -2
word en nuestra	0 0 0 0 0 0 -2 0 3 -1
word en tu	0 0 0 0 2 0 0 0 -1 -4
word en un	5 -1 -2 0 -1 0 0 -1 0 -4
word encore	0 0 1 0 0 0 1 -1 0 -14
word end	-4 3 -2 -2 12 -5 -23 -4 25 -22
word end of	-2 -2 0 -1 -4 -2 -12 -2 24 -4
word ende	5 -2 0 0 1 0 -2 0 -1 -1
word energia	1 -4 -1 -1 0 -1 9 -3 -1 -3
word engineer	4 -1 -5 -2 -1 0 -1 6 -1 7
word engineer :	0 0 0 0 0 1 0 0 0 7
word enjoy	0 -1 -1 -1 -1 -1 7 -1 -1 -3
word entao	10 -1 -5 0 0 0 -1 -1 0 -14
word entonc	10 -1 1 0 -2 -1 -4 -1 -1 -2
word entre	-1 0 0 -1 -1 0 4 0 -1 -1
word entretien	-7 1 0 -1 -1 -1 7 3 -1 -6
word entretien de	-9 1 0 0 0 0 8 0 0 -1
word entrevista	0 1 6 6 -5 -3 -9 1 3 0
word entrevista com	1 0 0 0 0 0 0 0 0 -6
word entrevista de	-2 0 3 0 -1 0 1 -1 0 8
word entrevista para	-1 0 3 0 0 0 0 0 0 1
word entrevista tecnica	4 -2 -1 0 2 0 -1 0 0 -2
word entrevistar	-1 1 0 0 -5 0 5 0 0 -1
word entro	1 3 -1 -1 -1 2 0 -1 -2 -3
word entro timemention	-1 3 0 0 -1 0 1 -1 -1 -1
word entry	0 0 0 0 0 0 0 0 0 7
word entschieden	0 0 0 0 2 0 -1 0 0 -3
word enviado	-6 -1 -1 0 0 0 0 8 1 -1
word equipe	0 -7 2 -1 0 0 7 0 0 -2
word equipo	1 -1 0 0 0 0 0 0 0 4
word er	0 -1 0 0 0 0 3 -1 0 -5
word erhalten	1 0 0 0 0 0 0 0 0 8
word erst	-1 0 0 0 -2 0 4 0 -1 -4
word es	5 5 2 2 0 0 -11 1 -4 0
word escribo	2 -2 -1 0 1 0 -1 0 0 -5
word espera	0 5 0 0 0 0 -1 -2 -2 -3
word esperamo	-1 -1 3 0 1 0 -1 0 0 9
word est	-5 -2 0 1 5 2 0 2 -2 -3
word esta	-4 3 6 -3 0 -2 2 0 -2 -12
word esta semana	-1 8 0 0 0 -1 -5 -1 -1 3
word estado	0 0 0 0 2 0 2 -2 -1 -5
word estaremo	2 -1 0 0 0 0 1 -1 0 -7
word este	-2 1 0 2 -2 -1 -1 -1 5 -12
word este correo	0 2 0 0 1 0 -1 0 0 -10
word estimado	0 0 0 0 0 0 0 0 0 6
word et	-13 7 -4 -2 8 -1 8 2 -4 -4
word et de	0 0 0 0 0 0 0 1 0 6
word et je	-7 1 0 0 0 0 8 0 0 -5
word etage	3 0 -1 0 0 0 -1 0 0 0
word ete	-4 0 0 0 0 0 -2 5 2 2
word etre	-1 0 0 0 -3 0 4 1 0 -17
word etwa	0 0 0 0 0 0 2 0 -1 -3
word eu	-2 -1 -1 0 -7 -1 15 -2 -2 -14
word euro	0 -2 0 0 -1 7 -3 -1 0 4
word even	0 0 0 0 0 0 0 0 1 13
word event has	-4 0 3 2 0 0 0 0 0 4
word evento	-1 0 0 3 0 0 0 0 0 -5
word every	-1 -1 0 -1 8 -2 -6 -3 7 -3
word everyone	16 -1 2 -2 -8 6 -15 -3 5 -2
word everyth	-4 -1 0 -1 7 -2 1 -2 1 -2
word exa	-2 -1 0 -1 10 0 -3 0 -2 -7
word exact	-1 -1 5 -2 0 0 -1 0 0 0
word example	-3 17 -3 -2 -4 -4 -8 13 -6 -29
word example x	-2 13 0 0 -2 0 -4 0 -3 -7
word exercise	13 -2 -1 -2 -2 -5 3 -3 -1 -13
word exito	0 -1 0 -1 4 0 -2 0 0 -8
word exma	-4 -1 1 -2 10 0 0 0 -3 -10
word expect	10 1 -2 -3 -3 -1 5 -2 -6 0
word expect to	-4 -3 -1 -1 -1 2 5 1 0 -1
word experience	-1 -4 -1 -1 11 -1 -1 -1 -1 10
word expir	0 1 0 0 0 0 0 0 0 4
word extend	-1 0 0 0 1 3 -1 -1 0 -6
word extend an	0 0 0 0 0 2 0 -1 0 -4
word f	-1 9 -1 0 0 -1 -4 -1 -1 -6
word f #	-1 4 0 0 0 0 -2 0 0 -1
word fabrica	1 1 0 0 0 0 0 0 0 -8
word face	0 0 0 0 0 0 0 0 0 3
word faire	6 -1 0 0 -1 0 -3 0 0 -2
word fall	-6 0 3 -3 18 -3 -6 -3 -1 -2
word falta	-1 2 -1 3 -5 -1 6 -2 0 -8
word fami	0 0 0 0 0 0 0 0 0 9
word faremo	-1 0 -6 0 -1 0 8 0 1 -1
word fazer	1 3 0 0 0 0 -3 0 0 -1
word fee	0 0 0 0 0 0 0 0 0 4
word feedback	1 -4 -2 -1 -1 -4 16 -2 -2 1
word feedback for	-1 0 0 0 -7 -1 10 -1 0 6
word feel	-6 -2 -4 5 4 -6 15 -4 -1 -12
word feliz	1 0 0 0 0 0 0 0 0 -3
word felt	-1 -1 -1 0 24 -3 -14 -3 -1 -14
word few	2 11 -2 -1 1 -2 -3 -3 -4 -12
word fica	0 0 2 -1 -6 0 5 0 0 -8
word ficou	2 -1 -3 -1 9 0 -3 -1 -2 1
word fifteen	3 -1 0 0 0 0 -1 -1 0 -6
word fifteen minut	3 -1 0 0 0 0 -1 -1 0 -6
word fijn	4 -4 0 0 0 1 0 0 0 -1
word fijn dat	4 -4 0 0 0 1 0 0 0 -1
word file	3 -8 -1 0 -1 -3 11 -1 0 -12
word file for	6 -5 0 0 1 0 0 0 -1 -1
word fill	-10 -3 -2 7 19 -4 -1 -3 -3 6
word final	3 3 0 0 7 -5 0 -3 -4 -9
word final round	-2 8 -2 0 1 -1 -3 0 0 2
word finalist	-3 -1 -3 -2 19 -4 -3 -1 -1 0
word finance	-9 6 -2 0 -1 -2 9 -1 0 -10
word financial	0 -1 0 0 1 0 1 0 -1 4
word find	11 -16 25 -6 -4 7 -14 -2 -1 10
word find a	0 -1 -1 -1 0 0 0 3 0 0
word find another	2 -4 8 -3 0 0 -2 0 0 4
word find the	11 -9 3 -1 -1 0 -2 -1 0 4
word finden	-2 4 0 0 -3 0 2 0 0 -3
word findet	0 0 -1 1 0 0 1 0 0 5
word fine	-26 -4 38 -1 -5 -5 3 -3 4 -6
word finish	-2 -8 -1 -1 -3 -1 18 -3 -1 3
word fino	-1 -3 -6 -1 -1 -2 16 -1 -1 -2
word fiona	1 0 0 0 0 0 0 0 0 -3
word fire	0 0 0 0 0 0 0 0 0 9
word first	-27 12 -5 -3 -1 5 17 2 -2 -7
word first come	-1 4 -1 0 0 0 0 0 0 -2
word fit	-1 1 0 0 4 -1 -4 -3 5 2
word five	-1 0 -1 0 5 -1 -1 -1 -1 7
word five minut	0 0 0 0 0 0 0 0 0 6
word fix	-2 3 0 0 0 0 -1 0 0 -3
word flight	0 0 1 0 0 0 0 0 0 3
word floor	2 0 0 0 0 0 0 0 0 -5
word foi	-3 -1 -1 0 0 0 -1 3 3 -7
word follow	-7 -5 -5 3 -3 27 -17 4 4 16
word follow up	-6 -3 -2 -1 2 -1 0 7 4 8
word food	-6 12 -3 0 -1 0 -1 0 0 -2
word for	21 55 -43 15 20 -26 -63 18 0 -20
word for #	1 0 0 0 0 0 0 0 0 15
word for a	-2 22 -5 -1 -3 -2 -1 -4 -4 -5
word for an	-7 17 -6 -1 -1 -1 -2 -1 1 -2
word for any	0 0 0 1 0 0 0 0 0 7
word for apply	-1 6 -1 -1 2 -1 -4 -1 -1 9
word for check	-1 0 0 0 -3 0 6 0 -1 -1
word for coming	-3 -2 -1 -1 10 0 -1 -2 -1 -1
word for data	-1 1 0 0 1 0 -1 0 0 9
word for interview	-6 7 -2 -1 1 0 0 -1 2 -11
word for lett	-5 -1 -6 25 -11 -1 3 -3 -3 -2
word for me	6 4 -3 -1 0 -1 -8 4 0 1
word for our	3 -2 -1 0 0 -3 3 0 0 -1
word for product	0 0 0 0 0 0 -1 0 1 -3
word for send	-2 0 0 0 -2 0 1 0 4 -3
word for senior	0 0 0 0 -4 0 0 0 4 0
word for site	0 0 0 0 0 0 0 0 0 -5
word for submitt	0 0 0 0 -3 0 0 0 4 5
word for the	-17 16 -13 -5 13 3 10 2 -8 4
word for this	-1 -2 12 -1 6 -1 -2 -6 -5 -12
word for timemention	39 -4 -31 4 -1 -1 -2 -2 -1 7
word for you	0 15 -1 -2 -6 3 -1 -4 -4 -26
word for your	8 4 -7 2 -5 -13 4 5 1 -14
word form	-5 -1 -1 0 0 -2 8 -2 4 -5
word formal	-2 -2 -2 -1 -5 30 -14 -2 -2 -14
word former	-3 -3 0 0 -1 -2 10 -1 0 -7
word forward	15 -3 2 -8 1 -2 4 -3 -4 -8
word forward to	12 -1 -2 -1 -1 -1 -5 -2 0 -6
word found	-1 1 0 -1 6 -2 -4 0 1 -9
word founder	-1 4 -1 0 0 0 -1 0 0 -10
word four	-1 2 -3 -1 0 13 -7 -2 0 1
word frau	4 0 2 0 -7 1 4 -2 -3 -17
word free	1 2 2 -1 0 2 -6 -1 0 20
word free on	0 -5 7 0 0 -1 -1 0 0 3
word free timemention	-1 2 -1 0 0 0 0 0 0 6
word freuen	2 -1 0 0 -1 1 -1 0 0 -3
word freuen uns	2 -1 0 0 -1 1 -1 0 0 -3
word friend	0 0 0 0 0 0 0 0 0 9
word from	9 -14 -6 -3 32 11 -33 12 -10 -37
word from me	23 -1 -1 -2 1 -4 -12 -3 -1 -13
word from our	6 -2 -1 -2 6 1 -8 1 -1 -2
word from the	-1 1 0 0 0 -1 1 0 0 9
word from timemention	-9 -3 6 -3 0 24 -17 3 -1 -3
word from us	-2 -1 0 0 -2 0 4 -1 3 0
word from you	-1 1 0 1 0 0 0 0 0 3
word from your	-1 0 0 2 0 0 0 0 0 4
word front	0 -1 0 0 -1 -4 5 0 2 -4
word frontend	0 -1 0 0 0 0 -1 0 4 -4
word frontend developer	0 -1 0 0 0 0 -2 0 4 -4
word frozen	-1 0 -1 14 -3 -1 -8 0 0 0
word fue	-2 0 0 0 0 0 0 3 0 -1
word full	0 0 0 0 0 0 0 2 0 10
word fun	-1 -1 -1 0 6 -1 4 -2 -4 1
word funcao	-1 1 0 -1 3 0 -1 0 0 -5
word funcao de	-1 1 0 0 1 0 0 0 0 -4
word functie	4 1 -1 0 -6 -2 6 -1 -1 -15
word functie van	3 0 0 0 0 0 -2 0 1 0
word funf	0 0 0 0 0 0 0 0 0 8
word fur	9 -3 -4 -2 0 -5 11 -2 -5 -45
word fur das	0 4 0 0 0 0 -1 0 -2 2
word fur deine	0 1 0 -1 3 0 0 0 -1 -1
word fur die	3 -2 -1 0 -1 -1 2 -1 0 -16
word fur ihr	5 -2 -1 0 0 0 -1 0 0 -7
word fur ihre	-1 4 -1 -1 -1 -1 3 0 -3 -10
word fur sie	-3 -3 -1 0 0 -2 9 0 0 -13
word fur timemention	0 0 0 0 0 0 0 0 0 -5
word further	-2 -1 0 5 -1 0 -7 7 -1 -8
word further to	0 0 0 0 -1 2 -1 0 0 -4
word future	0 -1 0 0 3 0 -1 0 0 15
word g	0 0 0 1 -1 0 0 0 0 14
word gaat	0 0 0 0 0 0 0 0 0 3
word garde	0 0 0 0 1 0 -1 0 0 -5
word gate	4 -1 -2 0 0 0 0 0 0 -2
word geachte	3 -3 -1 -1 -4 -1 5 -1 3 -8
word geachte heer	2 -2 -1 0 -1 0 0 -1 3 -6
word geachte mevrouw	1 -1 0 0 -4 0 5 0 0 -2
word geben	1 0 0 0 0 0 -1 0 1 -4
word geben sie	1 0 0 0 0 0 0 0 0 -4
word geehrte	6 -3 -2 -2 -4 3 1 -1 1 -22
word geehrte frau	7 -4 -2 -1 -3 4 1 -1 -1 -21
word geehrter	-3 10 -5 -1 1 0 -1 0 -1 -8
word geehrter herr	-3 10 -5 -1 1 0 -1 0 -1 -8
word gegeven	0 -1 0 0 -3 0 5 0 0 -1
word geht	2 4 1 0 -2 0 -3 0 -2 -2
word general	1 1 0 0 0 0 0 0 0 9
word gente	0 0 0 0 4 0 -2 0 0 -1
word gentile	3 4 0 -1 0 1 -2 -3 -1 -21
word gentile dott	0 0 0 0 0 1 0 0 0 -7
word gentile signora	0 1 0 0 0 0 0 0 0 -3
word geologo	0 -7 0 0 1 0 7 0 0 -1
word geologo pleno	0 -7 0 0 0 0 8 0 0 0
word gern	-7 8 -7 0 -1 2 6 0 -1 -6
word gerne	3 -1 0 0 0 0 0 0 0 -5
word gesprach	4 6 -6 1 -1 2 -5 0 0 -23
word gesprek	4 -4 2 0 1 -1 -2 1 -1 -7
word gesprek over	0 0 0 0 0 0 1 0 0 4
word get	-5 1 18 -3 -12 7 -11 3 3 4
word get a	0 0 0 0 0 0 1 0 0 4
word get back	0 -1 0 -1 -7 -1 5 1 4 -4
word get the	0 0 0 0 0 0 0 0 0 18
word get to	-2 5 -3 -1 0 -1 -4 6 -1 -4
word gets	0 0 0 0 3 0 -3 0 0 6
word gett	-1 -1 0 0 -1 -1 4 0 -1 7
word gia	-2 0 2 0 11 0 -7 -1 -1 -5
word giornata	0 -1 0 0 0 -1 3 0 0 -11
word giorni	-1 -1 4 -2 -1 1 0 0 0 -3
word giorno	1 3 -6 0 -1 0 4 0 0 -3
word giro	6 -1 -3 0 0 0 0 -2 0 -7
word give	-7 0 2 -1 1 -7 17 -4 -1 -22
word give me	-2 2 3 -1 0 -4 3 -2 0 -15
word give us	-1 -1 0 0 -1 -1 4 -1 0 -6
word give you	-6 -1 -1 0 0 -2 10 0 0 -3
word given	-5 4 -1 0 -1 -1 -2 1 4 -1
word glad	2 1 -1 0 -3 -2 5 -1 0 -9
word gleich	0 0 0 0 0 0 1 0 0 -4
word go	25 -9 -8 1 9 -9 -3 -5 -1 20
word go with	15 -1 -4 0 -1 0 -6 -1 -1 8
word goed	3 -1 0 0 1 0 -2 0 1 -3
word goes	-1 -1 0 0 0 0 1 0 0 6
word going	-4 -3 0 8 19 -4 -11 -5 -1 -12
word going to	-3 -2 2 -1 19 -2 -9 -3 -1 -4
word gone	-1 -3 9 -1 14 -6 -9 -2 -1 -17
word good	9 -3 -13 2 -8 6 14 -8 1 -21
word good luck	-4 -1 -1 5 -2 -2 5 -2 1 -10
word good morn	-2 0 3 -1 0 0 0 0 0 2
word good news	-1 -13 0 0 -1 16 0 -1 0 -6
word google	5 -1 -2 -1 0 0 -1 0 0 -11
word google meet	4 0 -1 0 0 0 -1 0 0 -14
word got	16 -7 4 -4 -19 5 -14 -8 28 -26
word got it	-1 -2 0 0 -8 -1 -17 -2 32 -9
word got your	-1 2 0 0 -1 0 -3 0 4 -2
word graag	2 -4 -1 -1 3 -2 6 -2 -1 -10
word grab	-1 13 0 0 -3 -3 -4 0 -1 -2
word gracia	-4 3 0 -1 -11 -3 15 0 1 -9
word gracia a	-1 0 0 0 0 0 3 0 0 -1
word gracia por	-2 3 -1 0 -10 -2 12 0 1 -7
word grade	0 0 0 0 -1 2 -2 0 1 -6
word graham	0 0 0 0 0 2 -1 0 0 -7
word grant	1 -4 -1 0 -1 0 5 0 0 7
word grateful	-3 0 -4 8 0 0 0 0 0 2
word grazie	-6 -5 -6 -2 9 -2 13 -1 -1 -5
word grazie a	-2 0 0 0 -1 0 5 -1 -1 -1
word grazie per	0 0 -6 0 0 0 6 0 1 -1
word great	-20 3 -3 -2 2 -7 26 -2 2 17
word great news	-4 6 0 0 0 0 0 0 0 2
word great to	-7 -1 -1 -1 -2 -2 15 -1 -1 0
word green	0 -1 0 0 -2 -2 5 0 0 -4
word greeting	8 -3 0 -1 0 -1 -3 0 0 2
word groet	2 -1 0 0 3 0 -2 0 0 -1
word group	22 -3 -1 -3 6 -4 -12 -3 -1 -2
word growth	0 2 -1 0 0 0 -1 0 0 4
word guest	1 0 0 0 0 0 0 0 0 4
word gustaria	2 -2 -1 0 0 0 0 0 0 5
word gut	-1 0 0 0 0 -1 2 0 0 -7
word gute	-7 7 -6 0 0 -2 7 0 0 -8
word guten	2 0 4 1 0 -1 -6 2 -2 7
word guten tag	2 0 1 0 0 0 -3 2 -1 8
word h	0 1 1 0 1 0 -1 0 0 6
word ha	2 -4 -2 3 0 0 -3 -2 5 -33
word ha sido	2 -2 -1 0 -3 0 -1 0 4 -4
word habe	-3 2 -2 0 -2 -3 11 -1 -2 -22
word habe ich	-2 4 0 0 -2 -1 4 0 -2 -14
word haben	4 -4 -2 -2 6 3 -3 0 -2 1
word haben wir	5 -2 -1 -2 -1 3 -1 0 0 -1
word hablamo	2 0 -1 0 0 0 0 0 0 -5
word had	-9 4 -4 -2 3 0 12 -1 -3 5
word had to	0 0 1 0 0 0 0 0 0 9
word hai	-2 -1 -1 -1 0 -1 9 -3 -1 -4
word hale	5 0 -1 0 0 0 0 -2 0 -9
word half	1 4 24 -1 -4 -2 -18 -2 -4 -1
word half an	1 7 -1 0 -1 -1 -3 0 -2 -3
word hall	8 -6 0 0 0 0 0 0 0 1
word hallo	3 -2 -2 -1 -2 -3 7 0 -1 -14
word hallo frau	0 4 1 -1 -2 -1 1 0 -1 -8
word hallo herr	1 -4 -2 0 0 -2 7 0 0 -9
word hand	-2 -1 -1 0 -5 -2 6 0 4 8
word hanno	0 0 0 0 6 0 -5 0 0 2
word happen	-6 -2 -1 0 -3 -2 10 -1 5 -1
word happy	-1 14 1 -2 -2 -16 14 -6 -2 -6
word happy holiday	4 -1 -1 0 -2 -2 7 -4 0 -3
word happy to	4 13 -3 -2 1 -5 -7 -1 -1 -2
word hard	0 -1 -2 -1 1 -2 5 -1 0 -3
word hartwell	-4 5 -1 0 12 -1 -9 -2 -1 -4
word has	-53 -12 33 61 8 -16 -47 30 -2 9
word has accept	-3 -1 -1 -1 13 -6 -7 7 -1 -11
word has been	-28 -5 19 25 -7 -3 -17 15 2 12
word has invit	-2 5 0 -1 0 0 0 -1 0 6
word has taken	-1 0 0 0 0 0 -1 2 0 4
word hast	1 0 0 0 0 0 0 0 0 5
word hasta	8 -1 -3 0 -3 -3 3 0 -1 -6
word hasta el	-1 0 0 0 0 -1 3 1 0 -3
word hat	-1 -2 -2 0 -3 2 -11 -2 19 1
word hat die	0 0 0 1 -1 0 2 0 0 -3
word hat uns	-1 -1 0 0 -1 3 0 0 0 6
word hatten	0 1 -1 1 1 0 -2 0 0 -3
word haus	3 -2 0 0 -1 3 -3 0 0 -1
word have	-13 16 6 4 -23 30 -38 -12 28 -7
word have #	-1 2 0 0 0 0 3 0 -2 4
word have a	0 7 2 -1 -7 0 -5 0 5 27
word have an	4 -1 -4 -1 0 2 2 -1 0 3
word have been	3 -4 1 1 -3 16 -15 -2 3 -9
word have receiv	0 0 0 0 -1 0 -8 9 1 -2
word have the	-3 -2 -1 -2 6 18 -14 -1 0 -3
word have to	-11 -4 36 5 -8 -2 -9 -6 -1 3
word have you	-2 6 -2 -2 -5 17 -6 -3 -3 -15
word have your	-1 -2 0 -1 -4 5 -7 -2 13 6
word haven't	-1 0 -2 -2 -1 -2 11 -2 0 11
word hay	2 -2 -1 1 -11 -1 13 0 0 -1
word he	-1 4 2 7 -5 -3 0 -2 -1 17
word head	20 0 -15 1 -1 -3 1 -2 -1 1
word head of	-1 4 0 0 -1 -3 1 0 0 6
word head up	11 -3 -7 1 0 0 0 -1 0 -3
word headcount	-1 0 0 -3 -4 -1 9 0 0 5
word health	-3 -1 -1 0 -1 -10 15 2 -1 -3
word hear	29 4 -5 0 -6 -5 -9 -3 -5 -4
word hear from	7 -1 -1 -1 -2 -1 -1 -1 1 -9
word hear how	17 -4 0 0 -4 -1 -7 -1 0 0
word heard	1 0 -1 6 -3 -1 -1 -1 0 1
word heb	-4 -9 0 0 -2 -1 19 -1 -2 -13
word heb ik	-1 2 0 0 -2 0 4 -1 -1 -11
word hebben	0 -1 -1 -1 3 0 -2 0 1 -8
word hebt	4 -5 0 0 4 0 -2 0 0 -3
word heeft	0 0 -1 1 0 0 -1 1 0 -4
word heer	2 -2 0 0 -1 -1 -1 -1 3 -7
word held	-5 -1 4 -1 -1 0 -2 5 0 -7
word held on	-5 4 4 0 0 0 -2 0 0 -3
word hello	-2 -4 -1 -2 0 -2 7 1 4 -11
word help	5 -7 -6 0 0 -4 10 4 -2 10
word her	2 0 -3 -2 1 -2 7 -2 0 21
word here	3 -2 -12 -4 0 6 9 9 -8 -14
word here :	-1 1 1 0 0 0 0 0 0 8
word here and	0 3 0 0 0 0 -1 0 -1 2
word here is	1 -4 -1 -1 -5 12 0 -2 -2 -4
word here'	14 -4 -3 -3 -5 -3 6 -5 3 -19
word here' how	26 -1 -1 -2 -1 -4 -14 -3 0 -5
word here' the	-11 -2 -2 -1 -2 0 20 -2 -1 -20
word herr	-1 5 -7 -1 1 0 5 -1 -1 -17
word herzlich	-1 1 0 0 1 0 0 0 0 -3
word het	1 -15 -1 0 2 0 16 0 -2 -7
word het gesprek	4 -3 0 0 0 0 -2 0 0 0
word het interview	0 0 0 0 0 0 0 0 0 6
word hey	8 -3 1 -2 3 -3 0 -3 -1 -41
word hi	18 -18 -35 3 15 -26 81 -26 -12 -94
word hi !	4 -5 -5 -1 -5 3 11 -2 -1 -14
word hi could	-3 -1 -1 0 0 -1 6 0 0 -2
word hi i	0 0 0 0 1 7 -7 0 0 -3
word hi thank	-2 1 -1 0 11 -1 -6 -1 -1 7
word hi your	-1 -4 3 0 -2 0 5 -1 -1 -5
word hier	-1 0 0 -1 -1 0 1 0 2 -4
word hierbij	3 -2 0 0 0 0 -1 0 0 -1
word high	0 0 0 0 0 0 0 0 0 9
word him	10 -2 0 -1 0 -2 -4 0 0 7
word hire	-1 4 -1 7 -3 -1 -2 -1 -1 3
word hiring	-2 -3 -1 -3 11 -2 4 -2 -2 29
word hiring manager	0 0 0 -5 -1 0 9 -2 -1 15
word hiring team	-1 0 0 0 -4 0 0 0 5 0
word his	0 2 4 0 -3 -1 -1 0 0 13
word ho	-1 4 2 -1 -1 -1 -3 0 0 -3
word hoi	3 2 -1 0 -2 -2 0 -1 1 -15
word hoja	0 -1 0 0 -2 0 -1 -1 4 -6
word hoja de	0 -1 0 0 -2 0 -1 -1 4 -6
word hola	0 10 -5 -2 -9 -5 17 -5 -1 -23
word hola !	-1 3 0 0 0 -1 -2 0 2 5
word hola :	0 6 -2 0 0 0 -2 0 -2 -3
word hola andr	-1 0 0 0 0 0 2 0 0 -3
word hold	4 -4 -11 20 -7 3 1 -4 -2 -18
word holiday	-4 -3 12 -7 -4 -1 3 5 -1 -8
word home	-5 -11 -2 -2 0 16 9 -2 -3 14
word hoor	0 0 0 0 -1 0 3 -1 0 -4
word hoor je	0 0 0 0 -1 0 3 -1 0 -4
word hope	-6 -1 2 -1 1 4 3 -1 -1 8
word hope you	0 1 0 0 0 0 -1 0 0 3
word hope you'll	-3 -1 0 0 1 5 -1 0 0 -2
word hora	4 5 5 1 -1 0 -12 -1 -1 -12
word horario	-1 5 1 0 -1 -1 -2 -1 -1 -12
word host	0 0 0 0 -2 0 0 2 0 5
word hotel	-1 1 0 -1 1 -1 2 0 0 -11
word hotel mar	-1 1 0 0 1 0 0 0 0 -5
word hour	16 -8 -6 -10 -4 18 6 -5 -7 -18
word hour before	0 0 0 0 0 0 0 0 0 4
word how	32 -5 2 -3 0 -11 -10 -4 -1 42
word how did	0 -1 -1 0 0 -3 5 0 0 6
word how was	0 0 0 0 0 0 0 0 0 6
word how we	0 0 0 0 0 0 0 0 0 4
word hr	0 -1 -1 -2 -3 6 3 -1 -1 -1
word http	-2 30 -6 -4 -5 -8 -1 3 -7 28
word http :	-2 30 -6 -4 -5 -8 -1 3 -7 28
word hybrid	-1 -1 0 -1 -1 7 -3 0 1 -2
word i	-45 1 5 -15 -8 43 46 -13 -13 -17
word i am	4 -5 -1 1 -1 3 -4 3 -1 9
word i can	-14 9 -2 -2 -3 12 5 -3 -1 -1
word i can't	-1 -6 -1 -1 9 -4 7 -2 -1 -5
word i could	-2 7 -1 -1 -1 0 -1 -1 0 0
word i got	-5 0 4 0 -3 13 -6 -1 -1 3
word i have	-9 -2 9 -1 -3 21 -11 -8 5 7
word i hope	0 0 0 0 1 0 1 0 0 7
word i know	-13 8 12 -1 5 -2 -3 -4 -1 -12
word i need	-1 11 -1 -1 0 0 -6 -1 0 2
word i should	-1 0 -1 0 -1 -1 5 -1 -1 -3
word i want	0 -1 -1 -4 6 -2 2 -1 -1 3
word i will	4 -3 -2 0 3 -1 0 0 -1 -4
word i won't	0 0 -3 -1 0 0 5 0 0 -2
word i would	0 0 0 0 3 0 -1 0 0 7
word i'd	-11 15 -5 4 23 -8 -8 -5 -5 -10
word i'd be	0 0 0 0 0 0 0 0 0 4
word i'd like	-9 15 -1 -3 6 -4 0 -2 -1 -8
word i'd love	0 4 0 0 0 0 -2 0 -2 -3
word i'll	-10 -15 16 -15 -3 -10 52 -30 16 -83
word i'll be	-2 -1 8 -2 -1 0 -3 -1 3 12
word i'll call	2 2 -2 -1 0 0 0 -1 0 -19
word i'll get	0 -2 0 0 -4 8 2 -2 -1 -15
word i'll have	0 0 0 0 0 0 2 -1 0 -6
word i'll ring	-5 -2 -2 -2 17 -4 2 -4 -1 -9
word i'll send	0 0 3 0 0 0 -2 0 0 3
word i'm	-13 25 -13 23 13 -15 -68 49 -1 14
word i'm a	0 0 0 0 0 0 0 0 0 5
word i'm afraid	-2 -1 -1 9 11 -2 -10 -3 -1 -12
word i'm at	-1 -1 -1 -1 -1 -5 -10 20 -1 -8
word i'm free	0 1 0 0 0 0 0 0 0 8
word i'm happy	2 -1 0 -1 0 0 -1 0 0 12
word i'm so	-1 0 0 12 -3 0 -8 0 0 -3
word i'm sorry	-2 -1 -4 -2 19 -2 -4 -2 -2 3
word i've	-34 -7 24 43 1 -7 -27 10 -4 -11
word i've been	0 -2 0 -1 6 -1 -2 0 0 1
word i've sent	0 0 0 0 -1 0 5 0 -3 -2
word ice	-4 0 5 1 0 0 -1 0 0 -4
word ich	-1 0 1 0 -4 -4 13 -1 -4 -28
word ich mich	0 0 0 0 1 0 0 0 0 -4
word id	10 -5 -1 -1 -1 0 -1 -1 0 -3
word id :	6 -5 0 0 0 0 0 0 0 -3
word ideal	6 -1 -6 -2 0 -3 7 -1 -1 -1
word iets	0 0 0 0 -1 0 3 -1 0 -5
word if	-34 2 -6 -7 6 29 10 -7 7 4
word if it	-6 -1 -1 -3 21 -3 -8 2 0 3
word if it's	-1 0 -1 -4 0 0 8 -1 0 3
word if that	0 -1 0 0 0 0 1 0 0 4
word if the	-6 0 -1 0 0 -2 10 0 0 13
word if we	-2 -1 -3 0 0 -1 2 3 2 2
word if you	-5 1 -6 -3 0 34 -14 -5 -2 4
word if you'd	-1 -2 -1 0 0 -2 6 0 0 -2
word if you're	-4 -3 4 0 -4 8 0 -1 -1 -11
word if your	0 -1 0 0 0 0 -1 0 3 0
word ihnen	-2 13 -7 -1 -1 5 -5 -1 -1 -15
word ihr	7 -6 -2 -1 -3 3 2 1 -2 -6
word ihr gesprach	4 -1 -1 -1 0 -1 1 0 0 -12
word ihre	-3 1 -3 -3 -5 2 4 8 -1 -18
word ihre bewerbung	-1 -1 -1 -1 -3 3 1 -1 4 -8
word ihre nachricht	-5 0 0 0 0 0 0 7 -1 -1
word ihre unterlagen	-1 4 0 0 -2 0 1 0 -2 -2
word ihren	0 0 0 -1 3 0 -1 0 0 -1
word ii	1 0 0 -1 1 0 -1 0 0 -6
word ik	1 -10 0 2 0 -3 14 -1 -3 -31
word ik ben	0 1 0 0 0 0 0 1 0 -7
word ik heb	-2 -10 0 0 -1 0 15 0 -1 -3
word il	-2 2 -3 0 3 -3 7 -1 -2 -50
word il cliente	0 -1 0 2 -2 0 1 0 0 -4
word il colloquio	-2 0 5 -1 0 0 -1 0 0 -2
word il direttore	-1 -2 0 0 -3 0 8 -2 -1 -2
word il link	8 0 -3 0 0 0 -1 -2 0 -9
word il responsabile	2 0 0 2 -2 0 -1 0 0 -3
word il ruolo	2 0 0 0 0 0 0 0 0 -4
word il suo	-1 3 -1 0 4 -1 -4 -2 0 -7
word il timemention	-4 0 -5 1 -1 1 5 3 0 -8
word il tuo	2 0 1 -2 6 0 -6 -1 0 -1
word im	5 0 2 -3 2 2 -4 -1 -3 -12
word impress	0 8 0 -1 -2 2 -5 -1 0 -3
word impress by	0 8 0 0 -2 -3 -2 0 0 -2
word in	24 -20 -8 -25 8 10 6 -17 22 -77
word in !	-1 -1 0 0 -7 0 5 -1 4 0
word in #	0 0 0 0 0 0 0 0 0 9
word in :	4 -1 0 0 8 0 -5 -4 -1 -5
word in a	0 0 -1 6 -3 -1 -1 0 0 10
word in de	2 -1 0 0 -2 0 2 -1 0 -11
word in der	3 -3 -1 -1 2 0 1 0 0 6
word in die	2 -1 0 0 1 0 -1 0 0 3
word in for	1 2 -1 0 0 0 -1 0 0 -5
word in june	-1 11 -1 -1 0 0 -7 -1 0 8
word in my	-2 0 3 0 0 0 0 0 0 3
word in our	-1 0 0 0 -3 0 -8 -1 13 4
word in person	-4 10 -4 -1 1 -1 -1 -1 0 -7
word in ruhe	2 -1 0 0 0 0 -1 0 0 -3
word in the	-8 -9 -20 -6 0 9 23 -7 18 -24
word in timemention	-6 -2 9 0 0 0 0 0 0 -9
word in to	0 1 -1 -1 -1 0 1 2 -1 -3
word in touch	4 -5 3 -3 -2 -2 -2 3 5 -10
word in unserem	0 -2 0 0 -1 3 0 0 0 0
word in your	2 -3 -1 -1 -1 0 8 -3 -2 2
word inbox	0 0 -1 -1 0 0 -3 4 0 -1
word includ	-1 -1 0 -1 -3 -1 3 4 0 5
word incontro	-1 5 0 0 0 0 -3 0 0 -1
word inconvenience	-1 0 1 2 0 0 0 0 0 8
word individual	0 0 0 0 1 0 0 0 0 11
word info	-1 0 0 0 0 0 1 1 0 6
word inform	-2 -3 -1 0 -1 16 -10 1 -1 0
word inform you	-2 -3 -1 0 -1 16 -11 1 -1 -2
word informamo	-1 0 3 0 1 0 0 -1 0 -3
word information	-4 -1 0 0 -1 -9 14 0 1 14
word inscricao	0 0 0 0 -2 0 0 0 3 0
word inside	-1 0 0 0 13 0 -12 2 -1 4
word insight	-4 4 0 0 5 0 -1 0 -3 7
word instead	-5 -6 21 -1 -4 -6 -12 14 -1 -1
word instead ?	-4 -5 22 0 -1 -5 -5 -1 0 -4
word instead of	-1 -1 3 0 0 0 -1 0 0 -1
word insurance	0 0 0 0 0 0 0 0 0 6
word inter	0 5 0 1 0 0 -3 0 -2 -1
word interesse	0 2 -1 1 0 0 -1 -1 0 -12
word interesse an	1 -1 0 0 0 0 0 0 0 -5
word interest	-1 0 -1 -1 0 -3 8 -1 -2 13
word interest in	0 -1 0 0 4 0 -1 0 0 10
word intern	0 -1 0 -1 0 5 -2 0 0 -2
word interna	0 0 0 2 -1 0 1 0 0 -5
word internal	0 0 0 1 2 0 -1 0 0 3
word interview	-8 8 18 10 -6 -12 -4 4 -11 34
word interview #	0 0 0 0 0 0 0 0 0 11
word interview :	18 -5 2 1 -3 -1 -6 -5 -1 -9
word interview ?	-14 21 -4 -1 0 0 -1 0 0 -10
word interview and	-2 0 -1 1 0 0 3 0 -1 7
word interview are	3 -3 0 1 0 0 0 0 0 5
word interview at	3 6 -4 -1 0 0 -1 -1 0 -1
word interview by	-2 0 3 -1 0 0 0 0 0 6
word interview confirm	1 0 0 0 0 0 0 0 0 -3
word interview date	-5 4 4 0 0 0 -1 0 0 -4
word interview for	3 1 3 5 -2 -1 -4 -3 -2 -16
word interview has	-8 0 7 4 0 0 0 0 0 8
word interview is	4 -1 -1 0 0 0 0 0 0 -3
word interview on	-32 3 4 12 1 -1 15 0 -1 -8
word interview question	0 0 0 0 0 0 0 0 0 8
word interview schedul	-11 0 12 1 0 0 0 0 0 -1
word interview time	6 -4 0 0 0 0 0 0 0 -6
word interview timemention	13 -5 -1 0 -1 -1 0 -5 -1 -23
word interview to	-3 0 2 -1 0 0 2 0 0 -1
word interview w	-6 10 -3 0 0 0 0 0 0 0
word interview will	1 4 -1 -1 -1 0 -2 0 0 -6
word interview with	18 -9 0 -2 0 -1 -2 -2 -1 24
word interview you	-2 4 -3 0 0 3 -1 0 0 15
word interviewer	3 -2 3 -1 -1 -1 0 -1 -1 -10
word interviewer :	1 0 1 0 0 0 0 0 0 -6
word intervista	0 0 0 0 0 0 0 0 0 3
word into	0 0 0 0 2 0 0 0 0 7
word intro	10 0 0 1 -1 0 -9 -1 0 -6
word intro #	0 1 0 0 0 0 0 0 0 -7
word invit	-4 5 -1 -2 -1 4 7 -4 -4 17
word invit to	0 0 -1 -1 -1 -1 9 -3 -3 -2
word invit you	-4 5 -1 -1 0 5 -2 -1 -1 5
word invita	-1 6 0 0 -1 0 -1 -1 -1 -1
word invita a	-1 6 0 0 -1 0 -1 -1 -1 -1
word invitacion	6 -1 -2 0 0 0 -2 0 0 -1
word invitation	1 -4 0 1 -4 -5 -3 18 -4 -5
word invitation :	-1 1 3 0 0 0 -1 -1 0 0
word invite	-21 -1 33 -2 1 -1 -5 -3 -3 10
word io	-3 6 0 0 0 0 -1 0 -1 0
word is	-17 -17 23 -7 -15 -21 60 -4 -2 -28
word is #	-1 -5 -1 0 -2 -12 21 0 -1 -10
word is a	-3 3 11 -5 -1 -1 -2 -2 0 17
word is attach	0 0 0 0 0 0 0 0 0 5
word is being	-4 -5 0 4 -1 0 1 6 0 -6
word is book	2 0 0 0 0 0 0 0 0 19
word is clos	2 -2 3 -1 -2 8 -5 -2 0 -10
word is confirm	-3 0 -1 0 0 -1 6 0 0 5
word is fine	-23 -4 21 -1 -3 -4 15 -1 -1 -4
word is in	6 -6 -13 -2 3 0 10 -2 4 -4
word is now	-2 -1 1 -1 11 -4 -5 -3 3 -9
word is on	3 -1 -1 -1 0 -2 14 -10 -1 13
word is out	0 0 0 0 0 0 0 0 0 8
word is schedul	5 -1 -3 -1 0 0 0 0 0 -8
word is set	4 -1 -2 0 0 0 0 0 0 -3
word is the	0 -6 -1 -1 -9 -1 21 0 -4 14
word is timemention	5 -3 -1 -1 0 0 -1 -1 1 0
word is your	3 -5 -1 0 -1 2 -2 5 0 -14
word isn't	-2 -1 -3 12 5 -4 -2 -5 -1 -10
word issue	0 0 0 0 0 0 0 0 0 10
word ist	17 -5 -4 -1 -3 -1 -4 0 2 -26
word ist am	2 -3 0 0 0 0 0 0 2 -8
word it	-26 -28 -38 5 50 -14 35 -30 46 -35
word it ?	4 -1 -3 0 0 0 0 0 0 4
word it by	-3 -3 -2 -1 -1 -3 20 -3 -4 -4
word it in	10 -3 -1 0 -1 0 -4 0 -1 0
word it is	16 -6 -8 -1 -1 -1 -7 6 -1 5
word it on	-2 8 -2 0 0 0 -2 0 0 3
word it over	-2 -6 -1 0 -2 16 -1 -2 -1 -17
word it take	-1 3 -1 0 0 0 0 0 0 0
word it timemention	-2 -1 0 -1 13 -4 -3 0 -1 8
word it to	-1 -6 -2 -5 6 -7 15 -1 0 -8
word it was	-18 -4 -1 -2 15 -3 19 -3 -4 11
word it will	-6 -1 5 0 -2 -3 9 0 -1 3
word it's	-5 -7 -4 -9 21 8 -4 -5 7 6
word it's a	0 0 -1 0 14 -1 -10 -2 0 1
word its	11 -5 -3 0 -1 -2 5 -4 0 -5
word j	4 -1 -1 0 0 0 0 0 0 -4
word j #	5 0 -1 0 0 0 -1 0 0 -5
word j'ai	-1 1 0 0 -2 -3 9 -1 -1 -13
word ja	-2 0 1 1 6 0 -5 -1 0 -17
word jan	-1 0 -1 0 5 -2 1 -1 -1 -1
word january	4 -1 -1 0 -2 -2 7 -4 0 -3
word je	2 -18 -2 1 -4 -6 36 -4 -6 -56
word je een	0 0 0 0 -1 0 2 0 0 5
word je graag	2 -1 0 0 3 0 -2 0 0 -4
word je het	0 0 0 0 -1 0 2 -1 -1 -3
word je sollicitatie	-2 -10 -1 0 1 0 14 0 0 -5
word je suis	-1 0 0 2 -1 0 -1 2 0 -3
word je timemention	2 -10 -2 -1 0 -1 12 0 -1 -1
word je vous	1 -3 0 -1 -4 -3 14 -2 -3 -8
word jersey	0 0 0 0 0 0 0 0 1 -3
word jij	0 1 0 0 0 1 -1 0 0 -11
word jo	0 0 0 0 0 0 0 0 0 9
word job	-12 5 -3 17 17 -13 1 -13 -1 -6
word jobs	0 -1 -5 -1 -3 -1 -6 15 1 -4
word join	-9 -6 -1 3 -1 7 11 -2 -1 17
word join our	0 0 0 0 0 0 0 0 0 18
word join the	-5 0 0 5 2 0 -1 0 0 9
word join us	-7 -2 0 -1 -1 -2 15 -1 0 -5
word jouw	1 0 0 0 0 0 0 0 0 6
word ju	-1 1 0 -1 -4 -1 5 0 0 -3
word jump	-1 6 0 0 0 0 -4 0 0 10
word june	8 8 -1 -1 0 0 -11 -1 0 4
word june #	3 -3 0 0 0 0 0 0 0 -1
word jury	-1 0 1 0 0 0 0 1 0 -3
word just	26 -5 -13 8 4 -9 -5 -5 -2 -28
word just a	11 -3 -5 -2 0 0 -1 -1 0 -6
word k	-9 -13 -5 -1 -9 71 -24 -4 -4 -26
word k #	-1 -1 -1 0 -1 21 -16 -1 0 -4
word kan	0 -2 2 0 0 1 0 0 0 -6
word kantoor	3 -2 0 0 0 1 -1 0 0 1
word keep	-2 -2 -4 -1 17 -4 0 -1 -2 7
word keep you	-1 -1 -3 -1 12 -2 -2 -2 -1 1
word keep your	-1 -1 -1 0 3 -1 4 -1 -1 4
word kennenlernen	-1 6 1 0 -2 0 -1 0 -2 -2
word kennismak	7 -6 0 3 -1 0 -3 0 0 -6
word kennismaken	4 -1 0 0 -1 0 -1 0 0 -8
word kids	0 2 -1 0 0 0 0 0 0 4
word kind	-12 9 12 -2 -7 -2 6 -2 -1 -9
word kit	0 0 0 0 0 0 0 0 0 4
word know	-31 19 -4 27 1 4 4 -20 0 -27
word know by	-2 0 0 0 0 0 3 0 0 4
word know if	-1 -2 -1 0 -1 3 4 -1 0 -5
word know that	2 -3 -7 8 0 0 1 0 -1 1
word know you	0 0 0 0 3 0 -1 0 0 0
word kommenden	2 0 0 0 -1 0 -1 0 1 -4
word kommt	0 0 0 0 1 0 1 0 -1 10
word komt	-1 -1 0 0 -2 0 5 -1 -1 -11
word konnen	0 -3 -2 0 -1 -1 7 0 0 -9
word konnten	-1 -1 0 0 -2 5 -1 0 0 -2
word konnten sie	-1 -1 0 0 -2 3 0 0 0 -2
word kunnen	1 0 0 0 -4 0 5 0 0 -9
word kurz	2 0 -1 0 0 0 0 0 -1 -4
word l'equipe	-1 -1 -1 -1 1 1 5 -4 0 -2
word la	12 -5 8 -1 -14 -7 25 -19 3 -93
word la convocatoria	4 -2 -1 0 -3 0 -1 -1 5 -7
word la empresa	-1 2 0 0 2 0 -1 0 -1 -6
word la entrevista	-2 -5 7 1 1 0 -1 0 -1 1
word la mia	0 0 0 0 0 0 0 0 0 -6
word la oferta	0 1 0 0 1 0 -1 0 -1 -4
word la persona	0 0 0 0 1 0 0 0 0 -3
word la posicion	-1 0 -2 0 -1 0 3 0 0 -3
word la posizione	0 4 0 0 0 0 -1 -1 -1 -3
word la reunion	0 0 1 0 0 0 0 0 0 -3
word la sala	10 0 -6 0 0 0 -2 -1 0 -1
word la sua	-1 3 -1 -1 0 0 0 0 0 -10
word la tua	0 0 0 0 1 1 -1 0 1 -7
word la vacante	1 2 0 0 0 0 -2 0 0 -3
word lab	-4 6 -1 -2 6 -2 -3 -1 0 -12
word labs	-1 5 -1 0 0 -1 -1 0 0 -10
word laden	0 0 0 0 0 0 0 0 0 7
word lang	-1 1 1 0 1 -1 0 0 0 -8
word laptop	-5 0 0 0 -2 -7 15 0 -1 -1
word las	-3 -1 3 2 0 0 0 -1 -1 2
word lassen	0 0 4 0 -1 0 -2 0 0 -1
word last	4 -2 -2 -2 19 -6 -7 -4 -1 25
word last #	0 0 0 0 0 0 0 0 0 7
word last week	-3 -1 -1 -1 20 -5 -3 -3 -1 5
word late	4 -6 3 -1 0 -1 2 -1 0 -12
word later	2 -1 -3 0 -1 0 8 0 -6 -1
word lavoro	2 -1 -1 0 0 0 0 0 0 -5
word le	-13 2 -5 -1 1 3 16 1 -4 -36
word le comite	0 0 0 0 0 0 1 0 0 -3
word le lien	0 -1 2 0 0 0 0 0 0 -4
word le poste	2 -3 1 2 7 0 -6 -1 -1 -7
word le recrutement	-1 0 0 1 -5 0 7 0 -2 -1
word le temp	-1 -1 0 0 -1 0 3 0 -1 -5
word le timemention	-4 2 -1 -2 -1 2 -3 6 -1 3
word lead	0 9 -5 -2 8 -1 -6 0 -3 -8
word leadership	0 0 0 -3 2 -1 2 0 0 0
word least	0 -1 0 0 0 0 2 0 0 8
word least #	0 0 0 0 0 0 0 0 0 5
word leave	-1 -1 -1 -1 7 -1 -5 2 -1 0
word left	-5 2 -1 4 -1 0 1 0 0 2
word legal	-2 0 -1 0 -2 1 6 -1 -1 4
word leid	0 0 3 2 0 0 -4 0 0 -1
word lena	1 0 0 0 0 0 0 0 0 5
word leo	0 0 0 0 0 0 0 0 0 8
word les	-3 2 0 -1 3 0 -2 2 0 -6
word let	-17 -1 -10 2 -14 5 42 -13 5 -12
word let me	-13 5 -1 -4 1 8 11 -4 -2 -12
word let us	0 0 1 0 0 0 0 0 0 5
word let you	-1 -5 -8 8 -14 -1 22 -8 7 -6
word let'	13 4 35 -7 -4 -5 -27 -6 -2 -37
word let' do	7 0 -2 -1 0 0 -3 -1 0 -17
word lett	-5 -1 -6 25 -11 -1 3 -3 -3 -2
word lett us	-4 -1 -6 24 -11 -1 4 -3 -3 -1
word letter	-3 0 0 -2 -8 31 -22 -3 6 7
word letter of	-3 -2 3 0 -2 3 -1 0 3 4
word letto	-2 -1 0 -1 0 0 -2 6 0 -7
word letzten	0 0 0 0 -1 0 2 0 -1 3
word leuk	1 -12 -1 0 0 0 14 0 0 -2
word lhe	-4 3 -3 -2 1 -1 6 -1 -1 -8
word licence	0 -1 -1 0 1 0 5 -2 -3 0
word liebe	-1 1 -1 1 0 0 0 0 1 9
word lieber herr	1 -1 0 0 0 2 -1 0 0 -3
word lien	1 -1 2 0 0 0 0 0 0 -11
word like	-20 49 -7 -8 6 -7 -8 -8 2 17
word like to	-19 47 -9 -5 0 -7 -1 -7 1 3
word liked	-4 0 -1 -1 10 7 -8 -2 -1 7
word liked you	-4 -1 -1 -1 11 7 -9 -2 -1 4
word limit	0 2 0 0 0 0 0 -1 0 3
word line	5 10 -2 -1 -2 -3 -5 -1 0 8
word line up	0 11 -1 0 -2 -3 -4 -1 0 -4
word link	15 1 9 -5 -3 -5 -4 -4 -3 -24
word link :	1 1 0 0 0 0 -1 0 0 -8
word link in	1 0 0 0 0 0 0 0 0 -8
word list	3 0 -1 -1 12 -1 -9 -2 -1 26
word live	0 0 0 0 0 0 1 0 0 16
word llamo	-1 0 -2 0 0 0 4 0 0 -1
word lo	2 -7 3 2 4 -1 -5 -3 5 -23
word lo que	-1 -1 0 0 1 0 -1 0 4 -7
word local	0 0 0 0 6 -1 -3 0 -1 0
word location	4 0 -1 -1 0 0 0 0 0 3
word location :	4 0 -2 0 0 0 0 0 0 1
word lock	0 -2 8 -1 0 0 -1 -4 0 0
word logistic	-2 -3 -1 -4 -2 -3 15 0 0 -8
word logistica	0 6 0 0 1 0 -3 0 -3 -4
word london	0 0 0 0 0 0 -1 0 1 -5
word long	4 1 -1 -1 2 -1 -2 -2 0 10
word longer	3 -1 -5 0 -3 -2 -11 21 -2 -15
word look	6 -6 33 -3 8 -1 -42 -4 8 0
word look at	-2 0 -1 -1 -1 -2 0 0 7 5
word look for	-3 -6 33 -1 14 -3 -26 -3 -5 5
word look forward	12 -1 -2 -1 -1 -1 -5 -2 0 -7
word look like	0 0 4 0 0 0 -2 0 -1 -2
word looptail	0 0 0 0 0 0 0 0 0 -4
word los	-1 -1 0 1 0 0 2 0 -1 5
word lot	2 -1 -1 -1 9 -1 -4 -3 -1 -6
word lot of	0 0 0 0 9 -1 -4 -3 0 -4
word love	8 13 -4 -2 -2 2 -8 -2 -4 -7
word love to	1 12 -2 -1 0 -1 -5 -1 -3 -5
word loved	15 -5 -2 -1 -5 -2 1 -1 -1 5
word loved your	0 0 0 0 0 0 0 0 0 4
word luck	-3 -1 -1 5 -2 -2 5 -2 0 -7
word luck !	-1 0 0 6 -6 -1 -1 -1 3 -2
word lugar	-2 -1 1 0 8 0 -3 0 -2 0
word luis	5 0 -1 -1 0 0 -7 4 0 3
word lunch	28 -3 -2 -3 -1 -13 1 -5 -1 -13
word lunch with	3 -1 -1 0 0 0 0 -1 0 -7
word m	8 1 0 -1 -2 -3 1 -2 -1 -10
word m v	3 -2 0 0 0 0 0 0 0 -3
word m w	4 1 0 0 -1 0 -3 0 0 -3
word ma	0 -1 -1 1 -1 -1 2 -1 0 -19
word maar	0 0 0 0 -1 1 1 0 -1 -3
word machen	1 0 0 0 0 0 0 0 0 5
word madame	0 0 0 0 1 0 -2 0 2 -6
word made	1 -5 -4 -1 11 -10 9 1 -1 1
word made it	3 -1 0 0 -1 -5 1 2 1 -4
word mae	0 0 0 0 0 0 1 0 0 -3
word mag	3 -1 0 0 1 0 -2 0 0 -5
word mai	0 1 0 0 1 0 0 0 0 -5
word mail	-3 2 -1 -1 -8 -2 2 15 -4 6
word mailbox	-1 -1 0 0 -1 0 -1 7 -2 -3
word mailbox is	0 -1 0 0 -1 0 -1 6 -2 -2
word main	4 -3 0 0 0 0 0 0 0 2
word maintenant	-1 -1 0 0 3 0 6 -4 -1 -2
word mais	3 -1 -2 -2 -2 3 5 -2 -2 -20
word make	-1 3 17 -6 5 -3 -5 -9 -2 7
word make a	0 0 0 0 0 0 1 0 0 5
word make it	3 -2 0 0 0 0 -1 0 0 -2
word make the	-1 -6 7 0 7 -1 -3 -1 -1 -5
word maken	4 -4 0 0 0 0 0 0 0 -6
word manager	1 8 -6 -10 4 4 7 -5 -3 -35
word manager at	-1 2 0 1 0 0 -1 0 0 -3
word manager interview	4 -4 2 0 0 0 0 0 0 -2
word mando	7 -5 2 0 2 -2 -3 -1 0 -5
word mano	0 0 0 0 0 0 -1 0 2 3
word many	-1 -1 -1 0 0 -1 10 -2 -4 -1
word mar	-1 2 0 0 1 0 -1 0 0 -6
word march	0 1 0 0 -1 -3 5 0 0 -5
word march #	0 0 0 0 0 -1 2 0 0 -5
word marco	0 0 0 0 0 0 3 -2 0 -1
word marcu	0 0 0 0 0 0 0 0 0 7
word market	19 -3 -1 0 1 -1 -13 -1 -1 1
word market manager	0 1 0 0 0 0 0 0 0 -3
word marlow	-1 2 -5 -1 -4 1 -7 14 0 -7
word marsh	0 0 0 0 0 -1 -16 18 0 -4
word mas	-1 -1 -1 0 -1 -2 9 -2 -1 -12
word match	-1 -1 0 0 4 0 -1 0 0 2
word match your	0 -1 0 0 3 0 0 0 -2 2
word matter	3 -1 -1 -1 0 0 2 -2 0 4
word may	-5 13 -4 3 -3 -2 -6 -2 5 9
word me	24 3 -15 -7 -17 12 2 2 -4 -50
word me a	-1 0 -1 -1 0 -4 9 -2 0 -12
word me and	15 -5 -4 -1 -2 5 -5 -2 -2 -12
word me at	5 -2 -1 0 0 0 -1 0 0 -3
word me by	3 -4 -3 0 -1 0 7 -1 0 -1
word me da	0 -1 -2 0 1 0 3 0 0 -1
word me know	-8 6 0 -1 -3 11 -2 -2 -1 -11
word me on	1 0 0 0 0 0 0 0 0 7
word me timemention	6 2 -3 0 0 -2 -1 -1 0 -7
word me to	-1 -2 -3 0 0 0 6 0 0 16
word me your	-6 10 -1 -1 -5 -2 -1 -1 7 -7
word meantime	0 0 0 0 0 0 -1 1 1 -3
word medewerker	1 -1 0 0 -4 0 5 0 0 -2
word media	5 -2 0 1 -1 0 -1 -2 -1 -3
word medical	-4 -1 5 0 0 1 0 0 0 -10
word mee	2 -1 0 0 1 0 -2 0 0 3
word meet	-4 22 -21 1 -8 -12 35 -12 -1 -54
word meet id	3 -3 0 0 0 0 0 0 0 0
word meet the	-1 2 -1 -1 12 -1 -3 -5 -2 -8
word meet with	1 1 0 0 0 0 0 0 0 -6
word meet you	-10 4 -5 -3 -3 -5 26 -2 -2 4
word meeting	0 0 0 0 1 0 0 0 0 3
word meglio	0 1 0 0 0 0 0 0 0 -4
word meilleur	8 -2 -1 -1 0 -2 -2 2 -2 -1
word melden	1 -1 -1 0 1 0 4 -1 -1 -7
word member	0 0 0 0 0 0 -7 8 0 10
word member of	0 0 0 0 0 0 -7 8 1 1
word meme	-1 -1 3 0 0 0 0 0 0 -1
word mensagem	-2 0 -1 0 0 0 -1 4 1 -3
word mensaje	-5 -1 -1 0 0 0 -1 10 0 -1
word mention	-12 -3 -1 -1 1 -5 23 -1 -1 -3
word merchandiser	2 -1 0 0 0 0 -1 0 1 -3
word merci	2 2 -2 -1 -1 -3 7 -2 -1 -4
word merci de	-1 0 0 0 -1 -2 5 2 -3 3
word merci pour	4 2 0 0 0 0 -5 0 0 -2
word mes	-1 0 -2 0 0 0 3 0 -1 -1
word mese	0 0 -6 0 0 1 6 0 0 -5
word mesmo	-1 -8 1 0 1 0 7 0 0 -6
word message	-21 -9 -8 -3 -7 -2 -13 66 -4 -20
word message could	0 0 0 0 -2 0 -1 4 0 -2
word message was	-4 0 0 0 0 0 -1 6 0 -8
word messaggio	-4 2 -1 0 -1 0 -2 7 -1 -3
word met	10 -8 -1 1 5 0 -5 0 -2 -15
word met je	4 -2 0 3 0 0 -3 0 0 -2
word mevrouw	0 -1 0 0 -4 0 3 -1 3 -3
word mi	0 6 -1 1 -6 -2 8 -3 -3 -21
word mia	0 0 0 0 0 0 0 0 0 -6
word mich	-1 -2 2 0 0 -2 5 -1 0 -16
word microsoft	2 -5 7 -1 0 0 -1 0 0 -7
word microsoft team	1 -5 7 -1 0 0 -1 0 0 -3
word might	0 0 0 0 1 0 0 0 0 17
word mil	-1 0 2 0 0 0 0 0 0 -3
word mill	-2 9 -7 -1 -2 -2 7 -2 0 -7
word mille	6 -1 -3 -1 0 0 -1 -1 0 -1
word min	14 10 -4 -1 -1 -3 -12 -2 -1 -23
word mind	0 -3 0 0 1 0 4 0 0 11
word minut	-1 20 3 -1 -1 -2 -13 -3 -1 15
word minut on	0 1 0 0 0 0 0 0 0 7
word minut timemention	0 0 5 0 0 0 -3 0 0 -1
word minute	1 4 -1 -1 0 -1 2 -1 -3 8
word minute call	0 2 0 0 0 0 0 0 -1 3
word minute interview	0 1 -1 0 0 0 0 0 0 4
word minuti	0 5 0 0 0 0 -2 -1 -1 1
word minuto	-1 2 -2 0 0 0 3 0 0 3
word mir	-1 1 3 2 0 0 -2 -1 -1 -11
word mira	0 0 0 0 0 0 0 0 0 8
word miss	0 -3 -1 0 -1 -1 7 -1 0 4
word mit	10 -5 -1 -3 3 1 1 -2 -4 -8
word mit einer	3 -2 0 0 -2 0 5 -1 -2 -3
word mobile	0 0 -1 1 3 -1 -1 0 0 -6
word mochte	0 0 0 0 -1 1 0 0 0 -7
word mochten sie	1 0 0 0 0 0 0 0 0 -3
word moet	-1 0 1 1 -1 0 1 0 -1 -3
word moi	0 -1 -1 -1 0 0 2 -1 0 -15
word moin	-1 0 0 -1 2 -1 5 -1 -3 -3
word molto	0 0 0 1 0 0 0 0 0 -10
word moment	-2 0 2 -3 -3 -1 7 0 -1 1
word momento	-1 6 1 0 0 0 -4 0 -2 -4
word mon	-1 3 -1 1 1 -1 -2 0 0 -2
word monday	1 0 0 0 0 0 0 0 0 -4
word monsieur	7 -3 -2 1 0 0 -1 -1 0 -1
word month	-4 4 -1 -1 -5 3 -6 -3 13 -2
word more	-22 3 3 4 0 -3 20 -1 -4 21
word more about	0 7 0 0 -1 0 -3 0 -3 -2
word more than	0 -2 0 0 0 0 2 1 0 4
word morn	-5 3 7 0 -4 -1 1 -1 -1 -11
word morning	-1 18 -1 0 -5 -4 -5 -1 0 -11
word most	-2 17 -1 -1 4 -5 -5 -1 -6 10
word motion	1 0 0 0 0 0 0 0 0 -5
word move	-3 0 3 -5 8 -2 4 -1 -3 -1
word moved	-8 -1 8 -2 -1 -1 -13 17 0 2
word moving	-3 0 4 0 0 0 -1 0 0 -2
word mr	6 -3 0 0 0 -1 -1 0 0 0
word ms	-3 6 -3 -1 1 -3 10 -5 -2 -21
word much	-2 -1 -1 -2 7 -4 6 -3 -1 11
word much for	0 0 0 0 -3 0 4 0 -1 0
word muito	-1 2 0 0 1 0 -1 0 0 -7
word must	0 0 0 0 0 0 1 0 0 6
word muy	1 -2 -3 -1 2 0 3 0 0 -3
word my	10 1 13 -5 7 -8 -23 8 -4 20
word my application	0 0 0 0 0 0 0 0 0 10
word my calendar	2 1 -1 0 0 0 -1 0 0 -6
word my client	-2 4 0 0 0 0 -1 0 0 -5
word my interview	0 0 0 0 0 0 -2 3 0 2
word n	3 0 0 0 0 0 -2 0 1 6
word na	3 6 -2 -2 -1 -2 -3 -3 5 -22
word naar	0 -1 0 0 -3 -1 3 -1 3 -3
word nach	1 -1 -1 1 -1 0 2 0 0 -6
word nachricht	-5 0 0 0 0 0 0 9 -2 5
word nachsten	0 1 0 -1 3 0 0 0 -1 -2
word nada	-1 -5 4 0 -2 -1 8 -1 -2 -7
word name	-3 -3 0 0 -2 -2 10 1 0 5
word nao	-10 -2 13 1 5 -1 -4 -1 -2 -22
word ne	6 -1 -6 1 7 0 -7 1 -3 -6
word need	-24 -7 -4 38 -19 -9 39 -6 -8 26
word need :	0 2 0 0 0 0 0 0 -1 4
word need a	0 -1 0 0 0 0 3 0 0 9
word need to	-20 9 -4 34 -17 -2 1 0 -2 9
word need your	-4 0 0 0 0 -1 6 0 0 1
word neem	2 0 0 3 0 0 -3 0 0 2
word nei	-1 -1 4 -1 -1 0 0 0 0 -1
word nella	0 1 -6 0 0 0 6 0 0 -1
word nemen	3 0 0 0 0 0 -2 0 0 0
word new	-7 -16 39 2 -25 23 -3 -6 -6 30
word new date	-2 -6 28 -2 -4 -1 -4 -6 -3 -12
word new time	-2 0 1 0 0 0 0 3 0 0
word new york	6 -6 0 0 -1 0 -1 1 0 5
word news	-7 -8 -4 7 15 11 -5 -6 -3 -11
word next	-21 17 10 0 7 -12 -14 -8 22 -16
word next step	-7 -1 -3 2 6 -1 5 -3 2 -3
word next two	0 0 0 0 0 0 0 1 0 -3
word next week	-12 16 14 -2 -15 -8 -2 -5 14 -25
word nicht	-1 -1 -1 3 -2 -1 3 0 -2 -7
word nico	0 2 0 0 1 -2 1 -1 0 -8
word nicola	-1 -1 1 0 0 0 1 1 0 -3
word niet	0 -3 0 1 -6 -1 7 0 2 -9
word nieuwe	0 -1 1 0 3 0 -2 0 0 -3
word nieuwe vacatur	0 -1 0 0 3 0 -2 0 0 0
word night	-1 -3 -2 2 -1 1 5 -1 -1 -3
word nj	0 0 0 0 0 0 0 0 1 -3
word no	-38 -15 -3 27 18 -9 2 26 -8 -30
word no ambito	-2 -1 0 1 7 0 -3 0 -2 -6
word no dia	0 0 0 0 0 0 0 0 0 4
word no longer	4 -1 -5 0 -3 -2 -12 21 -2 -10
word no nosso	0 0 1 0 0 0 0 0 0 -4
word no problem	-10 0 12 0 -1 0 1 0 0 -1
word noch	-2 7 -6 -1 1 0 2 -1 -1 -2
word nochmal	-1 4 0 0 0 0 -1 0 -2 -1
word nog	-1 -1 0 0 0 -1 4 -1 -1 -3
word noi	-1 1 -1 0 4 1 -2 -1 0 -6
word non	-3 1 10 1 -2 -1 -4 1 -2 -22
word none	-1 6 -4 0 -1 0 -1 0 1 -3
word none of	0 4 -3 0 -1 0 0 0 1 -2
word nord	-1 6 0 0 -1 0 -2 0 -1 -8
word norte	-1 3 0 0 0 0 -2 0 0 -2
word northfin	0 0 0 0 0 0 0 1 0 4
word nos	-4 1 8 -4 3 1 -1 -4 0 -22
word nos bureaux	0 0 1 0 0 0 0 0 0 3
word nossa	-3 2 2 0 0 1 -1 -1 0 -6
word nosso	-2 2 2 -1 1 -1 -1 0 0 -7
word not	-7 3 -12 17 31 -6 -18 12 -20 35
word not be	0 0 0 -1 0 0 -2 5 -1 -6
word not need	5 0 -4 -1 0 0 -1 1 0 1
word not reply	0 0 0 0 0 0 0 0 1 4
word not select	0 0 0 0 4 0 -1 0 -3 1
word not to	0 0 0 17 -10 -1 -5 -1 0 4
word note	-9 -3 13 -3 -3 -3 6 -1 4 0
word noth	-4 -1 -4 6 1 -6 19 -9 -2 -3
word noth to	-3 -1 -2 -1 3 -3 8 -1 0 -1
word notice	-1 2 3 0 -2 -2 0 0 1 -8
word notice period	-1 4 0 0 -1 -2 1 0 0 -3
word notifi	0 -1 0 0 1 -1 6 -4 -2 -12
word notification	-1 -1 0 0 2 0 8 0 -7 -2
word notre	-7 -4 4 0 3 -1 5 -1 0 -6
word nous	-6 -3 5 -3 7 1 1 -3 -1 -6
word nous avon	-1 0 0 0 3 0 0 2 -3 -2
word nous vous	-1 1 3 -1 1 0 -3 -1 1 1
word nouvell	0 0 0 0 -3 0 2 0 2 1
word nouvell de	0 0 0 0 -3 0 2 0 2 -1
word novedad	0 -1 0 0 2 0 4 -2 -1 -5
word novo	-3 -1 3 -2 -1 -1 8 0 -2 -4
word now	-33 6 13 -5 11 -7 12 -8 10 -11
word now take	0 -1 0 0 0 0 0 0 2 -5
word now timemention	-4 0 6 -1 0 0 0 0 0 5
word nu	2 -2 0 0 -1 -1 4 0 0 -5
word nuestra	-1 4 -1 -1 -1 -1 -2 0 2 -4
word nuestro	-1 3 0 0 0 -1 -1 0 0 -4
word nueva	-1 -5 6 0 0 0 1 0 0 -1
word nuevo	0 -1 1 0 0 -1 1 0 0 -5
word number	-10 10 -2 -2 -5 -3 7 2 3 -18
word number of	0 -1 0 0 -2 0 1 0 3 0
word numero	5 0 0 0 0 0 -2 -2 0 0
word nuovo	-1 -1 2 0 0 0 0 0 0 -3
word nurse	-4 7 -3 -1 4 0 -3 -1 2 -4
word ny	0 0 0 0 0 0 0 0 0 8
word o	-5 12 1 0 -12 -4 18 -4 -5 -54
word o convite	-1 0 2 0 0 0 0 0 0 -3
word o dia	-2 0 7 1 0 0 -6 0 0 -1
word o el	-1 3 -1 0 0 0 -1 0 0 -2
word o seu	0 0 -1 1 1 0 -1 0 0 -5
word o teu	0 0 0 0 2 0 -1 0 0 -3
word o timemention	0 3 0 0 0 0 -1 0 0 -1
word obrigada	0 0 0 0 -4 0 5 0 0 -5
word obrigado	-1 0 -1 0 5 0 -2 0 0 -5
word obrigado por	0 0 0 0 4 0 -3 0 1 -1
word october	1 0 0 0 0 0 0 0 0 3
word october #	1 0 0 0 0 0 0 0 0 3
word oder	-2 4 0 0 0 0 -1 0 0 4
word oder timemention	-1 1 0 0 0 0 0 0 0 4
word of	-18 -39 25 -16 2 -2 36 -12 24 -24
word of #	-1 2 2 0 -1 1 -3 -1 1 3
word of a	-1 0 3 0 0 0 -1 0 0 16
word of analytic	0 0 0 0 0 0 0 0 0 3
word of application	0 0 0 0 -1 0 -1 0 3 0
word of interview	-5 0 5 0 0 0 0 0 0 -2
word of next	-1 0 -1 0 0 0 3 0 0 -2
word of our	0 -4 0 0 11 -1 -5 0 -1 13
word of the	-6 1 1 -3 -9 -3 -8 5 22 3
word of them	0 -2 0 0 4 -1 1 0 -1 -5
word of these	-1 1 2 0 0 0 0 0 0 -7
word of timemention	-9 4 13 -3 -2 -4 0 -2 3 -12
word of us	2 -1 -1 -1 1 0 -2 2 0 7
word of you	-1 0 0 0 -2 0 5 -1 0 4
word of your	-5 -11 0 -2 -3 -1 38 -5 -10 8
word oferta	0 0 -1 0 -1 2 -2 0 2 -3
word oferta de	0 1 0 0 0 0 -1 0 1 3
word off	-13 -6 10 17 -11 7 0 0 -4 -23
word offer	-24 12 -11 -5 21 46 -30 -6 -4 55
word offer and	0 0 0 0 2 -1 0 0 0 7
word offer for	-1 0 0 0 0 1 0 0 0 3
word offer is	-1 0 0 0 0 2 0 0 0 -3
word offer letter	0 0 0 0 0 2 -1 0 0 6
word offer of	-1 0 0 0 0 3 -1 0 0 -3
word offer timemention	-12 18 -3 -1 0 -1 0 0 0 -10
word offer to	-3 -1 -3 -1 14 6 -9 -1 -1 -5
word offer you	-2 -2 -1 -2 9 6 -5 -2 -1 8
word office	15 4 8 -7 -3 -1 -23 9 -2 -22
word office is	20 -1 -2 -1 -1 -1 -13 -2 0 -2
word office manager	-1 3 0 0 0 0 -1 0 0 1
word officer	3 -2 -2 -1 -2 -1 3 2 0 -4
word official	-3 -2 -1 0 5 5 0 0 -5 -4
word offre	-1 -1 0 0 3 0 -2 0 1 2
word oh	-5 0 2 -1 -1 -1 8 -1 0 3
word oi	-4 -5 0 -1 -11 -3 24 -1 1 -16
word oi !	-1 0 0 0 -2 -2 2 0 3 -9
word ok	-1 13 -1 -1 -1 -1 -7 -1 0 -6
word ola	0 0 1 -2 3 0 -2 0 0 -18
word old	-3 3 3 0 0 0 -3 1 -1 17
word om	3 1 2 -1 -1 -1 -2 -1 0 -1
word omar	0 0 0 0 0 0 0 0 0 3
word on	17 -10 -35 9 -14 -9 29 26 -12 31
word on #	6 3 -2 -1 -1 -1 -5 -1 0 -7
word on a	-6 7 5 -1 0 0 -5 0 0 18
word on hold	-1 0 0 -2 -1 -1 6 0 0 -1
word on my	2 -1 -1 0 12 -1 -9 0 -1 2
word on our	-5 0 -1 0 0 -3 9 -1 0 -19
word on se	1 1 0 0 0 0 -1 0 0 -3
word on the	1 -8 3 -6 1 9 -6 8 -2 -6
word on this	-2 -1 -1 5 3 0 -1 -1 -1 11
word on timemention	-11 -7 -12 22 -19 -21 39 12 -3 85
word on your	-4 0 0 -1 -4 10 2 -2 -1 -3
word on zoom	5 -1 0 0 0 0 0 -3 0 0
word onboard	14 -4 -1 0 0 -1 -6 0 0 -3
word once	-2 -5 13 -3 0 -1 -3 0 0 8
word ondemand	-1 2 0 0 1 0 0 0 0 -5
word one	12 -14 -12 -9 49 -11 -14 -4 2 -14
word one of	-2 -2 -1 -1 16 -1 -5 2 -4 6
word online	-2 -1 -1 -1 -1 -1 13 -3 -4 35
word only	-4 -5 -2 -3 19 -1 -6 1 1 16
word ons	0 -4 -2 -1 -6 -2 14 -3 4 -9
word onsite	0 7 -1 0 -1 -1 -3 0 0 -1
word onze	3 0 1 1 0 0 -3 -1 -1 -12
word op	7 -11 2 1 2 0 -10 5 3 7
word op de	0 -1 0 0 3 0 -2 0 0 -2
word op timemention	5 -9 1 -1 -1 0 -4 6 2 5
word open	-3 4 -2 0 -3 -4 0 5 3 25
word open in	0 0 0 0 1 0 0 0 0 3
word open to	0 0 0 0 0 0 0 0 0 5
word opening	-2 3 0 2 1 -1 -2 0 0 0
word operation	-1 0 -1 1 1 -1 1 -1 0 -5
word opportuniti	0 0 0 0 1 0 0 0 0 5
word opportunity	0 0 0 0 1 0 0 0 0 19
word option	-10 7 14 -1 -3 0 -3 -3 0 -2
word or	-58 98 -13 -6 -12 -4 -11 2 4 11
word or #	-1 3 -1 0 0 0 0 0 0 -1
word or a	0 0 -3 0 0 0 0 3 0 4
word or cancel	0 0 0 0 0 0 0 0 0 5
word or decline	1 -1 0 -1 -1 3 0 -1 0 -8
word or timemention	-48 83 -12 -3 -1 -3 -12 -2 -1 7
word ora	-3 3 1 2 -11 -1 13 -3 -2 -7
word oral	-1 0 0 0 -1 0 8 -1 -6 -16
word oral board	-1 0 0 0 -1 0 8 -1 -6 -8
word orario	0 0 3 0 0 0 -2 0 0 1
word orbita	4 -3 -1 0 0 1 0 0 0 -3
word order	2 -1 0 -1 0 0 -1 0 0 4
word org	0 0 1 1 -1 0 -1 1 0 10
word original	3 -2 2 -2 0 0 -1 0 0 -3
word other	-9 -4 -3 -3 44 -8 -9 -4 -3 -8
word otherwise	6 -5 -2 0 -1 -1 -2 2 1 -5
word otra	0 0 0 0 -11 -1 13 0 0 -1
word ou	-2 6 0 -1 -1 0 -1 0 -1 -9
word ou timemention	-1 3 0 0 0 0 -1 0 0 0
word our	45 -29 -1 -2 -9 10 -29 -2 16 -18
word our call	-6 -1 -1 1 0 -2 10 0 0 -5
word our career	0 0 0 0 2 0 0 0 0 -6
word our conversation	-1 -2 -1 -2 9 0 -4 0 0 -1
word our cto	5 0 0 0 0 0 0 -3 0 -3
word our director	6 4 0 0 -1 -1 -7 0 -1 -2
word our hiring	0 -1 0 0 -5 0 1 0 5 -3
word our interview	0 0 1 0 0 0 0 0 0 4
word our next	0 0 0 0 1 0 0 0 0 11
word our panel	6 -5 -1 0 0 0 0 0 0 9
word our team	0 -1 0 0 -3 0 -4 1 7 -4
word our timemention	-1 -3 10 9 -3 -5 -5 -1 0 -16
word out	-13 -2 9 -16 16 1 -21 28 -2 -2
word out of	-1 -4 0 -1 -1 5 1 2 0 -3
word out to	0 -1 0 0 -1 -1 1 0 3 -2
word outra	-2 1 2 -1 1 0 0 0 0 -7
word over	-3 -18 3 -5 -14 29 12 -4 -1 -34
word over #	0 0 0 0 1 0 0 0 0 10
word over the	-2 1 -1 -2 -5 17 -12 -2 5 -6
word own	0 0 0 0 0 0 0 0 0 9
word owner	5 -3 -2 17 -12 -1 -3 -1 0 -8
word p	-7 -5 -1 -1 -1 -2 13 5 0 0
word pacific	0 1 0 0 0 0 0 0 0 -4
word paga	-1 -1 -1 0 0 0 3 0 0 -9
word page	0 -1 0 -1 1 0 0 3 -2 8
word paid	0 -1 -3 0 0 7 -2 0 0 1
word palisade	-1 0 1 0 0 0 0 0 1 -5
word panel	23 -4 -7 4 0 -8 -12 -10 13 -4
word panel interview	0 9 1 -1 0 0 -7 -1 0 0
word panel is	8 -2 -1 0 -1 0 -3 0 0 -5
word panel will	1 0 0 0 0 0 0 0 0 -4
word paper	-1 -2 -1 0 -4 8 -16 -2 18 -6
word papo	-2 3 0 1 0 -2 1 -1 0 -9
word par	-1 0 1 0 -2 0 3 0 0 1
word para	-9 0 13 -4 5 -7 3 -6 4 -55
word para a	-1 -6 6 -2 3 -1 1 -1 0 -4
word para el	1 -5 5 0 0 -1 0 -1 -1 2
word para entrevista	0 1 0 0 0 0 0 0 0 -3
word para la	0 2 0 -1 -3 0 -2 -1 5 -8
word para o	-1 -2 -2 1 0 -1 7 0 0 -3
word para product	-1 3 0 0 0 -3 4 -1 0 -10
word paraben	-1 3 0 0 0 0 -1 0 0 0
word parent	0 0 0 0 0 0 0 0 0 12
word park	-9 -1 -3 -2 -1 0 19 -1 -1 -4
word parler	3 -1 0 -1 1 -1 -1 0 0 -2
word part	-1 -1 0 -1 -1 -3 13 -3 -3 -7
word part of	-1 -5 0 0 -1 -2 17 -3 -5 -1
word participacao	0 0 0 0 3 -2 1 -1 0 -1
word participacion	0 0 0 0 1 0 0 0 0 -3
word participacion en	0 0 0 0 1 0 0 0 0 -3
word partner	-3 6 -2 -1 0 1 2 -2 0 -4
word pas	-5 -3 5 -1 1 -2 4 2 -1 -22
word paso	-2 7 0 0 -1 -2 -1 -1 0 -6
word pass	-7 13 -4 -2 16 -3 -9 -3 -1 -6
word pass it	-2 7 0 0 -3 0 -3 0 2 -4
word passcode	4 -3 0 0 0 0 0 0 0 0
word passcode :	4 -3 0 0 0 0 0 0 0 0
word passe	-1 2 0 0 1 0 0 0 0 -4
word passo	4 4 -3 0 -1 -1 -1 -1 0 -10
word passport	-6 -2 0 0 -1 -1 11 -1 0 -6
word passport and	-2 -1 0 0 0 -1 4 0 0 0
word passt	-2 8 -5 0 0 0 -1 0 0 9
word past	-2 0 22 0 -3 -2 -14 -1 -1 1
word patience	0 -1 0 0 5 0 1 0 -4 -1
word paul	1 0 0 0 0 0 0 0 0 7
word pause	-2 0 0 0 -5 0 8 0 -1 0
word pay	7 -2 -2 -1 -4 12 -7 -3 -1 3
word payment	0 0 0 0 0 0 0 0 0 5
word payroll	-1 -2 -1 -1 -1 -1 5 2 -1 -4
word pediu	-1 0 0 -1 -6 0 8 0 0 -3
word pela	-1 -1 -1 0 3 0 -2 -1 2 -4
word pelo	-2 1 0 2 0 -2 2 -1 -1 -9
word people	-22 5 -4 -4 3 -7 12 -3 19 0
word people to	-1 3 -1 -1 3 -1 -1 -1 0 -5
word people who	0 -1 0 0 0 0 1 0 0 4
word per	-1 1 -3 -2 5 -3 14 -10 -2 -40
word per il	-1 0 1 3 4 -1 -5 -1 -1 -8
word per la	4 5 -1 0 -1 -1 -4 -3 -1 -3
word perfect	5 0 -1 -1 0 0 -2 0 0 5
word perfil	-1 3 -1 -1 4 -1 -3 -1 0 -11
word period	-1 4 0 0 -1 -2 1 0 0 0
word pero	-1 -1 0 0 -1 0 4 -2 0 -1
word person	-5 8 -5 -3 18 -4 -6 -3 0 -4
word persona	0 -1 -1 -1 -9 0 13 -1 -1 -6
word personal	3 0 0 0 0 0 -3 0 0 3
word personlich	4 0 0 0 0 0 -3 0 0 -4
word pessoa	-1 0 0 -1 -11 0 12 0 2 -2
word petit	-2 0 2 0 -1 -2 5 -1 -1 -5
word petra	3 0 -2 0 0 0 0 0 0 -6
word peut	0 0 0 0 0 0 0 0 0 -5
word phone	2 8 -6 -1 -1 -1 5 -5 0 -9
word phone interview	0 2 -1 2 -1 0 -1 -1 0 -5
word phone number	-3 1 0 0 0 -1 4 -1 0 -4
word phone screen	-6 9 0 -1 -1 0 -1 0 0 -1
word photo	1 0 0 0 0 0 0 0 0 4
word pick	-2 12 -1 -1 2 -1 -7 -2 -1 1
word pick up	1 0 -1 0 0 0 0 0 0 11
word piece	-5 -1 -1 0 -1 -2 10 0 0 -3
word piu	4 -1 -4 2 -1 0 1 -2 0 -10
word plaat	0 0 0 0 0 0 0 0 1 3
word plac	0 2 0 -3 -1 -1 5 -1 0 5
word place	-8 -7 14 7 9 -1 -11 -1 -1 10
word place on	-5 0 6 0 0 0 0 0 0 -3
word plaisir	0 -1 0 0 0 -1 3 0 0 -6
word plan	0 1 -7 8 0 -1 1 -1 0 -5
word plan on	1 1 -1 0 0 0 1 0 0 -9
word plann	0 -2 11 -2 -6 0 3 -1 -3 -8
word planner	0 0 0 0 4 0 -3 0 0 -4
word plant	-6 10 -2 0 0 0 -1 -1 0 -9
word planta	2 2 0 0 0 0 -3 0 0 1
word plazo	-1 2 0 0 -1 1 -1 -1 1 -3
word pleas	2 0 -1 -1 1 4 -4 -1 -1 -2
word pleas to	1 0 0 -1 1 5 -5 0 -1 3
word please	9 -17 -3 2 -13 17 -17 34 -13 -5
word please bring	1 0 0 0 0 0 0 0 0 6
word please complete	-1 -1 0 0 0 -1 5 -1 0 -4
word please confirm	-6 -3 6 -1 0 6 -1 0 0 4
word please do	-5 0 0 5 0 0 0 0 0 6
word please don't	0 0 -1 2 0 0 -3 2 0 -1
word please find	14 -10 3 -2 -1 8 -9 -2 -1 -8
word please give	-1 3 0 0 -1 -2 1 -1 0 -10
word please have	0 0 0 0 0 0 0 0 0 7
word please keep	0 0 0 0 2 -1 -1 1 0 -11
word please log	0 0 0 0 0 1 0 0 0 -3
word please reply	-4 13 -2 0 -1 -1 -2 -3 0 -6
word please return	-1 -1 0 0 0 -1 4 -1 0 -2
word please send	-3 -2 0 0 -1 -1 7 0 0 2
word please sign	-1 -1 -1 0 0 10 -6 -1 0 -5
word pleasure	-7 -2 -1 -1 -3 3 13 -2 -1 -1
word pleasure to	-2 -2 0 0 1 0 4 -1 0 -1
word pleno	0 -7 0 0 0 1 7 0 0 -3
word pleno :	0 -7 0 0 0 1 7 0 0 -3
word pls	0 4 0 0 0 0 -2 0 0 -3
word plu	-7 0 0 0 0 0 8 0 0 0
word plus	-11 -3 -2 0 -4 29 -5 -2 -2 -19
word plus tard	-8 -1 0 0 0 0 10 0 0 -1
word pm	-1 3 -1 -1 -6 0 6 0 0 2
word pode	-1 -2 -2 -1 0 -2 7 0 0 -5
word podria	-1 4 0 0 0 0 -1 0 0 -4
word point	4 -1 -7 7 2 3 -4 -1 -4 9
word por	-2 -3 0 -1 -14 -7 30 -5 1 -27
word por aqui	-1 -7 0 0 2 0 7 0 0 -2
word por favor	0 2 0 0 -1 0 -1 0 0 -5
word por la	1 -1 -1 0 0 -2 3 0 0 0
word por tu	0 5 0 0 1 0 -4 0 -2 -1
word porque	1 0 -1 -1 5 -1 -2 0 -1 -10
word portal	0 0 0 0 0 2 0 0 0 -12
word porte	0 0 3 0 0 0 -3 0 1 -5
word portfolio	26 6 -1 -1 -1 -3 -27 2 -1 -14
word portfolio review	0 3 0 0 0 -1 -1 0 0 -11
word posicion	-1 0 -2 0 -1 0 3 0 0 -3
word position	12 -7 -3 -3 9 -1 3 -2 -7 28
word position :	4 -3 0 0 5 0 0 0 -4 -1
word position at	1 0 0 0 0 0 0 0 0 8
word position has	-1 0 -1 -1 0 -1 5 0 0 -2
word position of	0 -1 0 0 0 3 -1 0 1 3
word posizione	1 7 -1 0 0 -1 -4 -1 -1 -7
word posizione di	0 4 0 0 0 0 -1 -1 -1 -2
word possible	-2 -1 2 0 -1 0 8 -4 -1 -2
word posso	1 3 0 0 0 0 -3 0 0 -4
word post	-2 -7 -4 18 -15 9 -16 -7 23 -3
word post of	3 -5 0 -1 0 6 -2 0 0 -1
word poste	4 0 1 1 6 -1 -8 -2 -1 -16
word poste de	8 2 -1 -3 4 -1 -8 -1 -1 -10
word posto	2 0 -1 1 0 0 -1 0 0 -4
word posto di	1 0 0 1 0 0 -1 0 0 -6
word postpon	-14 -1 32 -1 -4 0 -3 -6 -3 -8
word postpone	-2 -1 20 -1 -4 -1 -3 -6 -3 -10
word postulacion	0 0 0 0 1 0 0 0 0 -3
word potrebbe	-1 5 -1 0 0 0 -2 0 0 -8
word pour	10 -2 5 -6 4 -3 -5 -2 -2 -16
word pour le	5 -1 0 -3 8 0 -6 -1 -1 -11
word pour notre	4 -1 0 0 0 0 -1 0 0 1
word pour timemention	4 -2 4 -1 0 -2 -2 0 0 -3
word pour un	-2 1 0 0 -1 -1 3 0 0 -1
word pour votre	5 0 0 0 0 0 -5 0 0 -1
word pourriez	0 1 0 0 0 0 0 0 0 -3
word pourriez vous	0 1 0 0 0 0 0 0 0 -3
word pra	0 0 0 0 2 1 -2 0 0 -8
word practice	-1 0 0 0 0 0 0 0 1 -6
word pre	0 0 0 0 0 2 0 0 0 7
word prefer	-7 15 -2 0 -1 -1 -4 0 0 -9
word prefer ?	-7 12 -2 0 0 -1 -1 0 0 -8
word pregunta	2 4 0 0 0 -1 -2 0 -2 -5
word pregunta por	3 0 0 0 0 0 -1 0 0 -1
word prep	0 0 -1 0 0 0 0 1 0 -9
word present	2 0 0 0 0 0 -1 -1 0 8
word presentation	4 -1 0 0 0 0 -1 -1 0 -3
word presente	0 0 0 2 1 0 0 0 -1 -6
word presso	3 0 0 0 0 0 -2 0 0 -8
word presso la	3 0 0 0 0 0 -2 0 0 -2
word previou	-1 0 1 0 0 0 0 0 0 5
word prevu	0 0 0 0 0 0 0 0 0 6
word prima	2 -1 -3 -1 0 0 4 0 0 1
word primera	2 -1 -1 0 0 0 1 0 0 6
word priya	0 0 0 0 0 0 -1 2 0 -6
word problem	-12 0 16 0 -1 0 -1 -1 0 7
word problema	-6 -3 12 -1 0 0 -2 0 0 -1
word procedimento	-3 -1 -1 1 7 0 -3 0 -1 -4
word proces	-5 -3 -1 -2 3 -2 17 -2 -5 11
word proceso	-2 7 0 -1 4 -1 -3 -1 -2 -10
word proceso de	0 5 0 0 0 0 -2 0 -2 -1
word processo	-1 1 -1 -1 5 -2 -1 0 -1 -6
word product	5 9 -2 -2 -1 -7 2 -5 1 -32
word product analyst	-4 4 -1 -1 0 -6 12 -4 0 -18
word product designer	-1 4 0 0 0 -1 -1 0 0 -6
word product manager	0 2 0 0 0 0 -1 0 0 -6
word profile	-1 3 0 -1 4 0 -4 -1 1 7
word profile and	0 0 0 0 0 0 0 0 0 4
word profilo	0 3 0 0 1 0 -2 0 0 -7
word profissional	0 0 0 0 1 0 0 0 0 -7
word program	0 -1 0 0 8 0 0 0 -6 9
word programme	4 5 0 0 -3 -4 -1 0 0 0
word promis	0 0 0 0 -1 6 -2 -1 0 -8
word proof	-2 -1 0 0 0 -1 5 0 0 -5
word proof of	-2 -1 0 0 0 -1 5 0 0 -6
word propongo	-1 1 4 0 0 0 -3 0 0 -1
word proposal	0 0 0 0 0 0 0 0 0 21
word proposta	-1 0 0 0 0 3 -1 0 0 -8
word prossima	-1 1 4 -1 -1 0 -1 0 0 -3
word proxima	-1 -1 0 0 -7 0 7 0 3 -1
word proxima etapa	0 0 0 0 -2 0 0 0 3 0
word proxima semana	-1 0 0 0 -5 0 7 0 0 -1
word proximo	-2 5 1 -1 0 -1 -1 -1 0 -9
word prueba	-1 3 -1 0 -3 -2 3 -1 4 -14
word pued	0 5 0 0 0 0 -3 0 -1 8
word puede	0 0 0 0 -3 0 -1 0 4 -3
word puesto	0 1 0 1 0 0 -1 -1 -1 7
word puesto de	0 2 0 0 0 0 -1 0 0 -4
word pull	-3 -1 1 7 0 0 -3 -1 0 -1
word put	-3 -7 0 2 -7 3 12 -2 2 -8
word put on	-2 0 0 2 -2 0 3 0 0 -1
word put you	-3 -2 2 0 0 7 -2 0 0 -10
word q	1 0 0 0 0 0 0 0 0 7
word qual	0 -7 0 0 2 0 6 0 0 -3
word quale	0 0 0 0 0 0 1 0 0 -3
word qualidade	4 1 -3 1 0 0 -1 -1 0 -1
word qualification	0 0 0 0 0 0 0 0 0 -3
word qualify	0 0 0 0 0 0 0 0 0 3
word qualite	0 0 0 0 1 1 -1 0 0 -5
word quality	0 0 0 0 0 0 0 0 1 4
word quand	0 2 0 0 0 1 -1 0 0 -10
word quando	-2 -3 -3 1 -6 -2 21 -3 -2 -9
word que	-20 10 13 2 15 -4 -3 -12 -1 -57
word que a	-1 0 0 2 0 0 0 0 0 -5
word que el	-1 3 0 0 0 -2 1 -1 0 -5
word que ja	-1 0 -1 1 6 0 -4 0 0 -3
word que la	-1 0 0 0 0 1 -1 0 0 -3
word que nos	-1 1 0 0 2 0 -1 0 0 -4
word que te	0 0 0 0 0 0 2 -1 0 5
word que viene	-1 0 1 0 1 0 0 0 0 -5
word queda	10 0 -2 0 -1 -1 -4 -1 -1 -4
word quedamo	-1 0 -1 0 1 0 2 0 0 -6
word quello	0 3 -1 0 0 0 -1 0 0 -4
word quem	1 0 0 0 1 0 0 0 0 -10
word quer	0 0 0 0 1 0 0 0 0 -6
word questa	0 3 0 0 0 0 -2 0 0 -1
word question	4 4 -5 -2 -3 -4 -18 31 -6 11
word question about	0 -2 0 0 -1 0 -1 6 -2 -3
word question to	0 0 0 0 2 0 -1 0 0 4
word qui	0 1 -1 -1 1 -1 0 -1 2 -7
word qui vous	-1 3 0 0 0 0 -1 0 0 1
word quick	-1 -4 -4 -1 0 -6 21 -1 -3 12
word quiet	-1 0 -1 -4 0 0 8 -1 0 4
word quillo	0 0 0 0 0 0 -1 2 0 9
word quindi	-1 0 2 1 -2 0 0 0 0 -6
word r	-5 0 0 3 -2 3 -1 0 1 5
word r #	-4 -1 -1 4 -2 3 -1 -1 2 2
word rate	0 0 0 0 0 0 0 0 0 17
word rather	-3 -5 10 -1 0 -1 2 -1 0 -8
word rather than	-3 -1 10 -1 0 -1 -4 0 0 -8
word re	-10 0 0 -4 -1 -4 9 12 -1 -9
word re :	-1 -1 0 -1 -1 0 -6 10 0 -3
word reach	-1 0 -4 -4 -2 -1 10 -2 5 -2
word reach out	-1 -1 0 -4 -4 0 8 0 3 -5
word reach the	0 0 0 0 4 0 -1 0 -2 1
word read	-15 3 -5 -2 -18 -3 -42 27 53 -37
word read :	-17 -1 -3 -1 0 0 -1 23 0 -10
word read on	-16 -1 -2 0 0 0 0 22 0 -6
word ready	-4 0 0 0 0 -7 13 0 0 17
word real	-2 -2 -1 15 -4 -3 -2 -2 1 10
word real sorry	-1 -2 0 14 -5 -2 -2 -2 0 -16
word receber	-1 1 2 -1 0 0 -1 1 0 -8
word receipt	-1 -1 -1 0 -1 -1 4 -1 1 -3
word receiv	-4 -3 -2 -1 -13 -3 -16 9 34 15
word receiv and	0 0 0 0 0 0 -3 4 0 -3
word receiv your	-1 -1 -1 0 -1 -1 -10 12 2 3
word receive	4 0 -1 0 0 0 0 -1 0 10
word recent	0 0 0 0 0 1 0 0 0 13
word reception	-4 0 0 0 -1 -1 5 2 -1 -7
word rechnen	3 -2 0 0 -2 0 2 0 -1 -2
word recommend	-1 0 0 0 8 0 -5 -1 -1 1
word record	-2 7 0 0 0 0 -3 -1 0 12
word record on	0 0 0 0 0 0 0 0 0 3
word recordatorio	0 0 0 0 0 0 0 0 0 9
word recruit	-1 2 -1 7 -3 -2 -19 18 -1 -5
word recruiter	-5 3 1 4 -1 -1 -2 -1 2 4
word recrutement	0 0 0 0 -5 0 6 0 -2 -1
word recu	-1 -1 -1 0 -1 0 6 -1 -1 3
word recu votre	-1 -1 0 0 -1 0 6 -1 -1 -2
word red	1 0 0 0 -1 1 -1 0 0 -4
word rede	-1 1 0 0 1 0 -1 0 0 -4
word reden	4 -2 -1 0 0 0 0 0 0 -2
word ref	2 -1 -1 -1 0 0 -3 0 3 -10
word refere	-1 -1 0 0 -2 0 9 -3 -2 -5
word referenc	-1 -2 -4 -1 -1 1 8 -1 0 -2
word reference	-2 -5 -1 -1 -4 1 5 2 3 -16
word reference to	0 -2 0 0 0 3 0 0 0 -1
word referr	0 -1 0 0 11 0 -2 -5 -2 -8
word referral	-1 -1 0 0 -7 0 -4 -1 13 -2
word regard	-5 2 0 4 0 0 -1 0 -1 1
word register	0 0 0 0 0 0 0 0 0 10
word registro	0 0 0 0 -3 0 0 0 5 -6
word regret	-1 0 0 1 2 0 0 0 0 5
word regret to	0 0 0 0 1 0 0 0 0 4
word reject	0 0 0 0 0 0 0 0 0 14
word rejection	0 0 0 0 0 0 0 0 0 12
word reliability	0 0 0 0 0 0 0 0 0 -8
word reliability engineer	0 0 0 0 0 0 0 0 0 -8
word remain	-4 0 3 0 -1 0 4 0 0 -1
word remercie	0 0 0 0 0 0 0 0 0 -3
word reminder	4 0 -2 0 0 0 0 0 0 9
word reminder :	3 0 -1 0 0 0 0 0 0 4
word reminder that	3 0 -2 0 0 0 0 0 0 -3
word remote	2 -4 -1 -1 -1 2 2 0 0 -11
word remoto	4 -3 -1 0 0 0 0 1 0 5
word remov	-1 1 0 2 0 0 0 0 0 14
word renata	0 1 0 0 0 0 -1 0 0 -5
word rencontre	1 -1 0 1 0 0 -1 0 0 3
word rendez	0 0 1 1 0 0 -1 0 0 3
word rendez vous	0 0 1 1 0 0 -1 0 0 3
word repli	4 -2 -1 0 -1 -5 -7 11 0 -6
word reply	-2 9 -6 -2 -3 1 -4 7 0 11
word reply :	-1 0 0 0 0 0 -1 3 0 -3
word reply to	0 2 -1 0 0 0 -3 3 0 -1
word reply with	-4 13 -2 0 -1 -1 -2 -3 0 -2
word reponse	-7 -1 0 -1 1 -1 10 0 0 -2
word report	-7 -6 -1 -3 -1 2 15 -1 1 12
word report analyst	-3 0 4 -1 1 0 0 0 0 1
word report to	-1 -3 0 0 0 0 5 0 0 -2
word req	0 0 -2 2 3 0 -3 -1 0 1
word req #	1 0 0 0 0 0 0 0 0 3
word request	-1 0 0 0 -2 1 -2 7 -2 8
word requir	-1 0 1 0 0 0 0 0 0 24
word requir :	-1 0 1 0 0 0 0 0 0 9
word requirement	-1 -1 0 0 9 0 -2 -5 0 0
word requisition	0 0 0 0 1 0 0 0 0 5
word reschedul	-3 -2 7 -1 0 0 0 0 0 8
word reschedule	3 -2 0 0 0 0 0 0 0 30
word rescheduling	4 0 -3 0 0 0 0 0 0 -3
word research	-8 -1 -2 -1 0 6 -3 10 0 2
word research associate	-10 -1 -1 -1 0 5 -2 10 0 -5
word respond	0 0 0 0 0 0 -8 9 0 5
word responda	-1 -5 0 0 -1 0 7 0 1 0
word responder	0 6 0 0 0 0 -3 0 -2 0
word responsabile	3 0 1 1 -2 0 -1 0 -1 -5
word responsable	2 -1 0 -1 -1 0 2 0 -1 7
word response	-2 -2 -1 0 -1 0 7 0 0 6
word respuesta	-1 -1 -1 0 -3 0 2 0 4 -7
word resta	4 -1 1 0 0 0 -2 -2 0 -4
word reste	-1 -1 2 0 -5 0 7 0 -2 -1
word result	0 0 0 0 9 0 -5 -1 -1 0
word resultado	-1 -1 0 0 -2 0 3 -2 4 -11
word resume	-5 9 -1 -1 -8 -1 -7 -2 15 22
word resume and	0 0 0 0 0 0 0 0 0 15
word retorno	-1 0 0 0 3 -2 1 0 0 -1
word retour	-2 -1 0 -1 3 0 2 1 0 -1
word return	-2 -2 -1 -1 -2 -1 4 5 -1 -1
word reuniao	0 0 -1 1 0 0 0 0 0 -5
word reunion	-1 -1 3 0 0 0 0 1 0 -1
word revert	0 -2 0 0 0 4 0 0 0 -1
word review	-5 1 -2 -1 4 -1 3 -1 2 18
word review and	0 0 0 0 0 2 0 0 0 -3
word review it	-2 -1 -1 0 -1 -2 6 0 1 1
word review your	-2 1 0 0 5 0 -2 -1 -1 -7
word ricerca	-1 1 -1 0 0 0 0 0 0 -6
word ridge	-7 8 -2 0 0 1 -1 0 0 -2
word right	-1 -1 0 0 13 -1 -5 -3 -3 4
word ring	-7 -4 -4 -3 16 12 -23 -6 18 -8
word ring you	-6 -2 -1 -2 17 -4 3 -4 -1 -9
word risposta	4 -1 -1 -1 0 0 -1 0 0 -1
word riverside	0 0 0 0 0 0 0 0 0 6
word road	5 -3 -1 0 0 0 0 0 0 5
word rol	7 -5 -1 0 1 0 -1 0 0 -1
word role	-23 24 -3 -1 14 1 -10 1 -3 2
word role :	0 -3 0 0 0 0 4 0 0 -6
word role at	-7 10 -2 0 0 0 0 0 -1 1
word role of	-1 -2 0 0 0 4 -2 0 1 -1
word roma	-2 5 -1 2 0 0 -3 0 0 -4
word room	4 -1 -1 0 0 0 -1 0 0 -11
word room #	3 0 -2 0 0 0 0 0 0 -15
word rosa	2 0 -1 0 0 0 0 0 0 18
word round	1 3 -5 4 -3 -2 4 -2 -1 -6
word rsvp	0 0 0 0 0 0 0 0 0 6
word ruckmeldung	4 -1 0 0 -1 0 0 0 -1 -2
word rue	0 0 0 0 0 0 0 0 0 4
word ruhe	2 -1 0 0 0 0 -1 0 0 -3
word run	15 1 -1 -3 6 -4 -8 -3 -2 -2
word runde	0 0 0 -1 3 0 0 0 -1 -3
word runn	0 -2 11 -1 -1 -2 -6 -1 0 -22
word runs	0 0 0 0 0 0 0 0 0 3
word ruolo	2 -1 0 0 1 0 0 0 0 -4
word ruolo di	0 1 0 0 0 0 0 0 0 -4
word s	-1 -2 -1 26 0 -1 -16 -2 -3 11
word sa	-7 -1 0 0 0 0 8 0 1 1
word safe	-2 -1 -1 0 -2 0 5 -1 1 1
word sagen	0 0 0 0 0 0 0 0 0 13
word said	-4 -2 -2 0 -4 29 -14 -2 -1 5
word sala	11 0 -7 0 0 0 -3 -1 0 1
word salario	0 0 0 0 -2 4 -1 0 0 -1
word salary	-3 -6 -1 0 -1 5 6 0 0 3
word sale	0 0 0 0 0 0 0 0 0 13
word salle	1 0 0 0 0 0 0 0 0 5
word saludo	4 -1 -1 0 0 0 -1 0 0 -3
word salut	2 0 0 -1 0 0 0 0 0 -10
word salutation	9 -2 -1 -1 0 -2 -2 0 0 -1
word sam	18 -4 0 0 1 -2 -12 0 0 5
word same	-15 -15 56 -7 -1 4 -17 -4 -1 -12
word same time	-5 -4 19 -2 0 -2 -5 -1 0 -7
word sample	-1 -1 -1 0 0 -2 6 -1 0 -9
word sans	0 -1 0 0 0 -1 1 0 2 -5
word santa	0 -1 1 0 0 0 0 1 0 -3
word sapere	-1 0 -6 0 0 1 7 0 -1 -1
word sara	3 0 0 0 0 0 -2 0 1 -2
word sat	3 0 -1 0 1 0 -1 0 0 4
word save	1 0 0 0 0 0 0 0 0 5
word say	22 -6 -9 -6 1 22 -23 0 -2 -1
word say that	3 -1 0 -1 0 0 -3 3 -1 -1
word says	-2 -1 -1 0 -1 0 4 -1 0 -2
word scan	-2 -1 0 0 0 -1 5 0 0 -2
word scelto	0 0 0 0 1 0 0 0 0 -4
word schedul	-9 3 6 5 -1 -1 -3 3 -2 -10
word schedul :	1 0 0 0 0 0 0 0 0 5
word schedul for	1 -1 0 1 0 0 0 0 0 -3
word schedul to	0 0 1 0 0 0 0 0 0 5
word schedule	25 2 -3 -4 -3 0 -10 -5 -2 -11
word schedule your	-1 4 0 0 -1 0 -1 -1 0 -1
word schon	5 1 0 -1 2 1 -7 0 1 0
word schon dass	5 -1 0 0 0 1 -4 0 0 3
word school	0 -4 11 -1 -1 0 -4 0 0 5
word scientist	0 0 0 -1 4 0 -1 0 -1 -1
word scor	-3 -3 -2 -1 12 0 -1 -1 -1 7
word scorecard	0 0 0 0 0 0 0 0 0 11
word screen	-5 13 -1 -1 -1 -1 -2 -1 0 -10
word se	-11 -2 -1 8 8 -3 4 2 -3 -39
word se ha	-1 0 1 1 0 0 0 1 0 -3
word search	-10 -3 -2 8 13 -6 6 -3 -3 -15
word seat	-1 -2 0 -2 8 1 -4 0 0 -2
word second	20 -3 -6 -2 5 -6 -2 -4 -2 6
word second one	6 0 0 0 0 0 -4 0 -1 6
word sede	-3 0 6 -2 0 0 0 0 0 -1
word see	23 -1 -15 0 -9 1 6 -3 -2 26
word see you	19 8 -10 4 -5 -2 -9 -3 -2 8
word seeing	-10 -1 0 -1 0 0 13 0 0 0
word segue	1 -1 0 0 0 -1 2 0 0 -8
word seguimo	0 0 0 0 -11 -1 13 0 0 -5
word seguito	0 0 0 1 0 0 0 0 0 -3
word sehen	-6 9 -4 0 0 0 0 0 2 -1
word sehr	2 7 -7 -1 -2 3 -1 -2 0 -32
word sehr geehrte	6 -3 -2 -2 -4 3 1 -1 1 -22
word sehr geehrter	-3 10 -5 -1 1 0 -1 0 -1 -8
word sei	0 1 0 0 0 0 0 0 0 -4
word sein	1 0 0 0 0 0 1 0 0 -3
word seja	0 0 0 0 -2 3 0 0 0 -6
word selecao	-2 -1 0 0 8 0 -2 0 -2 -7
word seleccion	0 0 0 0 0 0 0 1 0 5
word select	-3 -3 -1 -1 0 7 4 -4 0 -2
word select for	-2 -4 0 -1 1 8 -2 0 0 3
word selection	0 -3 -1 0 0 0 5 0 0 -2
word selezione	0 0 1 1 0 0 -3 1 0 -15
word selezione per	0 0 2 1 0 0 -2 0 0 -4
word self	0 3 0 0 -1 0 -1 -1 0 5
word semaine	8 -1 -1 -2 0 -3 -1 -1 0 -2
word semana	-5 12 8 -2 -7 -2 -2 -2 0 -6
word semana ?	-1 3 7 -1 0 0 -9 0 0 -2
word send	-13 2 0 -2 -7 2 21 -3 1 -16
word send it	-8 -3 -1 0 -2 -4 20 -1 -1 -9
word send me	-4 6 0 0 -2 -1 2 0 -1 -6
word send the	6 -1 -1 -1 -1 0 0 -1 0 4
word send your	0 0 0 0 -1 0 0 0 3 -8
word senhora	-4 -1 1 -2 10 0 0 0 -3 -10
word senior	2 -2 -1 -1 6 -3 -3 -2 6 -8
word sent	-16 -1 9 -2 -11 -3 -6 21 8 -26
word sent to	-2 -2 12 -1 -5 0 -3 -1 2 -7
word september	3 -3 0 0 -2 0 5 -1 0 -4
word ser	-1 0 2 -1 -5 0 6 0 0 -3
word sera	0 -1 1 1 -1 0 2 -1 0 -4
word serve	1 0 -1 -1 0 0 1 0 0 -3
word service	12 -3 -3 -1 -1 -1 -6 1 2 1
word session	4 1 -1 -1 -1 0 0 -1 -1 8
word set	9 0 -5 -2 2 -2 1 -1 -3 0
word set for	5 0 -3 -1 0 0 0 0 0 -2
word set up	-1 3 0 0 2 0 -1 0 -3 9
word settimana	-2 7 -2 -1 -2 -1 3 -1 -1 -7
word seu	-2 -3 -1 0 3 3 2 -1 1 -14
word seu perfil	0 1 0 0 1 0 -1 0 0 -3
word shall	-1 -1 -3 0 -1 17 -11 -1 1 6
word shall i	-1 -1 -3 0 -1 17 -10 0 0 3
word shar	-8 0 -1 0 -1 0 11 0 0 6
word share	3 7 -1 -1 0 0 -4 -1 -2 6
word share your	-1 4 0 0 0 0 -1 0 -1 1
word she	-2 13 -13 -2 26 -5 -16 -1 1 -11
word shift	18 -2 -12 -2 -1 6 -4 -2 -1 -20
word shoe	10 -1 -7 0 0 0 0 -1 0 1
word shop	-2 -1 -2 -3 -1 -3 -14 28 -2 -12
word short	-6 10 0 -1 -3 -1 2 -1 0 12
word shortlist	4 -2 -1 -1 -2 -1 2 -1 1 4
word shortlist for	4 -2 0 0 0 0 -1 0 0 1
word should	-5 -2 2 3 1 -4 9 -2 -1 -8
word should be	2 -4 4 -1 0 0 0 0 0 2
word should have	-1 0 -1 0 -1 -1 5 -1 -1 -3
word shout	-4 -4 1 0 0 -3 10 0 0 -7
word show	0 -2 1 0 3 -5 -9 15 -1 6
word si	8 -9 2 1 1 -1 0 -2 1 -4
word si comunica	2 0 0 2 0 0 -2 0 0 -3
word si no	0 -4 5 0 0 0 0 0 0 10
word sich	3 -2 -1 0 -2 4 -2 2 -2 -2
word sick	-6 -2 13 -1 -8 -1 -4 11 -1 -14
word side	2 0 -1 0 0 0 0 0 0 3
word sido	2 -2 -1 1 -3 0 -1 -1 4 -4
word sie	19 5 -11 -3 -9 0 1 -1 -2 -30
word sie am	3 -1 0 0 0 0 -1 0 0 0
word sie bitte	1 0 0 0 0 0 0 0 0 5
word sie ihre	4 -1 -1 -1 0 0 -1 0 0 2
word sie in	2 -1 0 0 -1 0 1 0 0 -3
word sie mir	0 0 0 0 0 0 1 0 0 -5
word sie sich	3 -2 0 0 -2 3 -2 0 0 0
word sie uns	0 0 4 0 0 0 -3 0 0 2
word sign	-8 -3 -4 -1 -8 45 -14 -4 -3 -13
word sign off	-4 -1 -2 -1 -2 -4 16 -2 -1 -9
word signe	-2 -1 0 0 -1 0 6 -1 -1 -4
word signora	0 0 0 0 0 0 1 0 0 -4
word siguiente	-1 4 0 0 0 -1 0 0 0 -10
word silence	0 0 -1 0 0 0 3 -1 0 -4
word similar	-1 -1 -2 -1 -1 -1 5 -1 2 4
word sind	1 0 0 0 -1 0 -1 0 0 4
word sit	0 -1 -1 0 -1 -3 8 -1 0 1
word sit down	0 0 -1 0 -1 -1 4 -1 0 -5
word site	5 -3 1 -1 2 0 -2 -1 -1 -15
word site reliability	0 0 0 0 0 0 0 0 0 -8
word six	0 -1 0 0 -1 4 -1 -1 0 -1
word skill	-1 -5 0 0 0 -1 13 -2 -2 -4
word slot	-8 19 1 6 -5 -2 -5 -3 -2 1
word slow	2 -3 -1 -1 -4 -7 -13 29 -2 -14
word small	4 0 -3 0 0 0 0 0 0 0
word snel	-4 -1 -1 0 -1 -2 10 -2 0 -6
word snow	-6 -1 12 -2 0 0 -2 -1 0 -4
word so	-6 -16 6 33 -18 -4 29 -18 -5 -47
word so happy	-5 1 0 0 0 -9 14 0 0 3
word so i	-6 0 -1 0 -1 8 1 -1 0 -4
word so i'll	-1 -1 0 0 -2 -2 6 0 0 -3
word so much	0 0 0 0 -3 0 4 0 -1 -4
word so sorry	-1 -4 6 12 -3 -1 -8 -1 0 -7
word so that	-1 0 0 0 -2 -1 9 -2 -3 -1
word so timemention	7 -5 -3 8 -2 -2 -2 -1 0 -12
word so we	0 0 -1 6 -1 -2 -1 -1 -1 2
word so you	7 0 0 0 0 -1 -4 0 -1 5
word so your	0 0 0 0 3 0 -3 0 0 4
word sobald	0 0 4 0 1 0 -4 0 0 -4
word sobre	-1 -7 1 -1 3 -1 6 -1 -1 -11
word sobre a	0 1 0 0 0 0 0 0 0 -3
word sobre o	0 0 0 0 1 0 -1 0 0 -3
word sofia	0 1 0 0 0 0 -1 0 0 7
word software	0 0 1 0 0 0 0 0 0 10
word solicitud	0 0 0 0 0 0 0 0 1 -7
word sollicitatie	-7 -11 -2 -1 -3 -1 18 4 2 -9
word some	-2 -2 -1 0 -6 -3 12 -1 1 6
word somebody	-1 0 -1 0 6 -1 -2 -1 -1 -3
word someone	-4 -2 1 -1 6 -1 -5 5 0 -1
word someth	5 7 26 -1 6 -7 -27 -6 -3 -31
word sono	-2 4 1 0 0 0 -5 2 -1 -7
word soon	1 -4 21 -2 -5 14 -22 -2 -2 -8
word soon as	-2 -2 -1 -1 -2 17 -8 0 -1 -5
word sorry	-14 -9 4 36 46 -12 -37 -8 -5 -36
word sorry !	-2 -4 13 1 0 -2 -5 0 0 -6
word sorry i	0 0 0 0 0 0 0 0 0 3
word sorry to	-1 -4 3 2 1 0 -2 2 0 9
word sorte	0 1 0 0 2 -2 -1 0 0 11
word spatesten	0 0 0 0 0 0 0 0 0 5
word speak	-16 5 -2 -1 -2 -6 24 -2 -1 5
word speak to	-2 -2 -1 0 -1 -3 10 -1 0 -8
word speak with	-1 0 0 0 0 0 3 0 0 9
word spend	-6 -1 -1 0 -1 -3 14 -1 -1 -9
word spoke	-7 -3 -1 -1 1 -2 15 -1 -1 -3
word spot	0 -1 0 -1 -1 5 -2 0 0 6
word sprechen	1 1 0 0 0 1 -2 0 0 -5
word spreekt	4 -2 0 0 0 0 -1 0 0 0
word spreken	0 1 0 0 0 0 0 0 0 3
word sql	-9 1 -1 -1 -2 -7 24 -3 -1 -11
word sr	0 0 0 0 -2 0 3 0 0 -1
word ssa	0 0 0 0 0 1 0 0 0 -7
word st	7 -5 -1 -1 2 0 -1 0 0 -13
word staff	-2 -1 -1 4 5 -1 -3 0 -1 6
word stage	0 1 0 0 0 0 -1 1 0 -6
word stand	-13 -1 12 0 -2 6 -3 -2 3 -10
word start	-9 -17 18 -2 -5 54 -46 -8 17 -16
word start :	0 0 0 0 0 0 0 0 0 -7
word start at	-3 -1 28 0 -2 -3 -16 -1 -1 -14
word start date	0 -1 0 0 0 -2 5 0 0 1
word start on	3 -3 0 0 0 1 0 0 0 4
word start timemention	-3 -1 -1 -1 -1 10 -2 -1 -1 -14
word state	-1 0 0 0 -2 -1 7 -2 -1 4
word station	5 -1 -1 -1 0 0 -1 0 0 -1
word stato	-4 -3 -2 1 6 0 -5 7 0 -7
word statt	-1 -1 0 1 0 0 0 0 2 5
word statu	-2 -1 -1 -1 5 -1 8 -6 0 -10
word statu :	0 0 0 0 4 -1 -1 -6 6 -4
word statu of	-1 0 0 0 -1 0 9 -1 -5 -1
word stay	2 0 0 -1 -2 0 2 0 0 -3
word stay in	0 0 0 0 -2 0 3 0 0 -1
word steel	3 -1 -4 -1 0 5 0 -1 0 -4
word stelle	7 -4 -1 -1 2 1 -4 -1 1 -13
word stelle als	4 -1 0 -1 0 0 -1 0 0 -3
word step	-10 0 -3 2 6 4 3 -4 2 11
word step :	4 2 -1 -1 -1 0 -1 -4 1 10
word step for	-3 -2 0 0 0 0 3 0 2 -5
word steward	5 -4 -1 0 1 0 0 0 0 -2
word still	17 -8 -20 -3 -6 1 23 -1 -3 -4
word stock	1 0 0 0 0 0 0 0 0 4
word stok	0 0 0 0 0 0 0 0 0 -4
word stone	-2 -1 -1 -1 0 0 -1 7 0 -3
word store	1 4 -1 0 -1 0 -1 -1 -1 -9
word store manager	0 3 0 0 0 0 0 -1 -1 0
word story	0 0 0 0 0 0 0 0 0 9
word street	3 0 -1 0 0 0 -1 0 0 0
word strong	0 0 0 0 0 0 0 0 0 7
word structur	0 0 0 0 0 0 0 0 0 3
word structur interview	0 0 0 0 0 0 0 0 0 3
word stuck	-1 -1 7 0 0 -1 -2 -1 0 -19
word student	0 0 0 0 0 0 0 0 0 11
word studio	-2 3 -2 -1 -2 8 -4 0 0 -17
word study	2 0 0 0 0 0 0 0 0 4
word stunde	0 1 0 0 0 0 0 0 0 9
word stunden	0 0 0 0 0 1 0 0 0 5
word su	-8 2 -1 -1 -3 0 -1 9 4 -15
word su cita	0 0 0 0 0 0 0 0 0 3
word su mensaje	-6 -1 -1 0 0 0 -1 10 0 -2
word sua	-3 0 -3 -1 5 -2 1 1 3 -22
word sua candidatura	-2 9 -1 -1 0 -1 -5 -1 1 -14
word sua entrevista	3 1 -2 -1 1 0 0 -1 0 0
word subject	1 -1 -1 -1 -1 3 -1 1 0 -10
word subject to	0 0 0 0 0 3 -1 0 0 -1
word submission	0 -1 0 0 2 0 0 0 0 6
word submit	0 -2 -1 0 -1 0 5 0 -1 10
word submit your	0 0 0 0 0 0 0 0 0 8
word submitt	-1 -2 0 0 -2 -1 7 -1 1 16
word submitt your	0 0 0 0 -3 0 0 0 4 6
word succ	0 0 0 0 0 -1 2 0 0 -5
word succes in	0 0 0 0 1 0 0 0 0 7
word sucesso	-1 0 0 0 -1 0 0 0 3 -1
word suit	19 5 5 -1 -2 -3 -19 -2 -1 -2
word suit you	-9 9 8 0 -1 -1 -5 -1 0 -4
word suite	2 -1 -1 -1 3 -1 -1 0 -1 -7
word sulla	1 -1 0 0 1 0 0 0 0 -5
word summer	1 -1 -1 -1 -1 5 -3 0 0 1
word suo	-2 6 -1 -1 4 -1 -5 -1 0 -10
word suo profilo	0 3 0 0 1 0 -2 0 0 -6
word super	12 -1 -3 -1 0 0 -5 -2 0 -10
word supervisor	9 -3 -6 0 0 0 1 -1 -1 -3
word supervisor de	3 0 0 0 0 0 -2 0 0 -1
word sur	7 -4 0 -1 -1 -3 7 -2 -3 -10
word sur la	0 0 0 0 0 0 1 0 0 4
word sur le	6 0 0 0 0 0 -5 0 0 -1
word sure	-45 21 27 0 -1 0 -2 -1 0 14
word survey	3 -2 -1 0 2 0 -1 0 -1 -5
word system	-5 0 -1 5 -7 0 -5 -1 13 2
word t	-1 4 0 0 0 0 -3 0 0 15
word t #	0 0 0 0 0 0 0 0 0 8
word ta	0 0 0 0 0 0 0 0 0 5
word tag	2 0 4 0 0 0 -6 2 -2 8
word tag frau	0 0 1 0 0 0 0 0 0 4
word take	-22 -15 2 13 -16 -30 69 -8 7 -30
word take a	-1 -2 0 0 -6 0 -8 1 16 -9
word take about	-2 5 -1 0 0 0 0 -1 0 -2
word take home	-2 -4 0 -1 2 -1 10 -1 -3 -2
word take place	-5 0 6 0 0 0 0 0 0 -3
word take the	-2 0 0 0 -1 -10 16 -1 -1 2
word taken	-2 -1 0 10 -2 -1 -5 1 -1 4
word taking	-1 0 0 1 -3 0 0 0 4 -5
word talent	0 0 0 0 0 0 0 0 0 11
word talk	5 25 3 -4 -11 -4 -7 -6 -1 -17
word talk about	0 14 -1 -1 -2 -4 -5 -1 1 3
word talk it	-1 -1 0 0 -1 3 1 -1 0 -6
word talk on	0 -6 0 0 0 7 0 0 0 -4
word talk timemention	-2 4 10 -1 0 -2 -7 -1 0 -1
word talk to	8 0 -3 -1 -1 -2 0 -1 0 -4
word tallfir	-1 2 0 0 0 -1 -16 17 -1 -6
word tard	-7 0 0 0 -1 -1 9 -1 -1 -7
word tarde	1 -2 -5 0 0 -2 10 -2 0 -24
word task	-2 -3 -1 0 -1 -2 12 -1 -2 11
word te	9 -7 2 -2 -18 -6 38 -14 -2 -44
word te escribo	2 -2 -1 0 1 0 -1 0 0 -5
word te esperamo	1 0 0 0 0 0 0 0 0 9
word te llamo	-1 0 -2 0 0 0 4 0 0 -1
word te mando	5 -5 3 0 2 -2 -2 0 0 -3
word team	-18 -9 10 -7 9 -3 -5 10 13 -4
word team is	-6 0 3 -1 -1 -1 6 0 0 2
word team will	-1 -1 -3 0 -5 -1 -11 13 9 -6
word tech	8 -3 -3 -1 -2 0 -1 -1 2 -24
word technical	21 0 -9 5 -1 -4 -8 -3 -1 -12
word technical interview	2 0 -8 7 0 0 0 0 0 -8
word technician	3 -2 -1 0 0 0 -1 0 1 -3
word tecnica	4 -2 -2 2 4 -2 -2 0 -1 -10
word tecnico	-1 -1 0 0 7 0 -3 0 -1 2
word telefon	-1 -2 -2 0 0 0 6 0 0 -13
word telefone	0 3 0 0 0 0 -3 0 0 -1
word telefonicamente	5 0 0 0 0 0 -2 -2 1 -1
word telefonisch	3 -2 0 3 0 0 -3 0 0 -2
word telefono	2 0 -1 0 0 0 -1 0 0 -3
word telegram	0 0 0 0 0 0 0 0 0 5
word telephone	1 1 -1 -1 1 2 -2 0 -1 12
word tell	-6 7 -6 -2 -7 3 17 -3 -3 12
word tell me	-4 13 -5 -1 -4 -3 7 -2 -2 -16
word tell us	0 -6 0 0 0 7 0 0 0 8
word tell you	0 -1 0 0 0 0 4 -1 -1 19
word tem	-1 -5 0 -1 0 -2 9 -1 0 -7
word temo	0 0 0 0 1 0 0 0 0 -10
word temp	-1 -1 0 -1 0 0 4 0 -1 -5
word tempo	-1 -4 -1 -1 5 0 4 -3 -1 1
word ten	16 7 -2 -1 7 -1 -23 -2 0 5
word ten minut	0 8 0 0 0 0 -7 0 0 5
word tenho	-2 -2 4 -1 -2 1 2 0 0 -3
word tentative	-1 -1 0 0 -1 0 -3 7 -1 -3
word ter	-1 0 -1 2 4 0 -4 0 0 1
word term	3 -4 0 0 -1 6 -3 -1 0 0
word termin	4 1 -1 0 -1 -1 -2 -1 -1 -4
word termine	-1 -1 0 0 4 0 0 0 -1 0
word test	-2 -8 -1 -1 -2 -3 28 -6 -6 5
word teste	1 0 0 0 -2 0 0 0 3 -1
word teu	0 0 0 0 2 0 -1 0 0 -3
word text	0 0 0 0 -2 -1 -13 18 -1 8
word text me	0 0 0 0 -2 -1 -13 18 -1 -7
word th	-3 8 -3 -1 0 2 -2 0 0 -1
word than	-4 -6 10 -1 -1 -1 4 0 -1 1
word than #	-1 -2 7 0 0 -1 -3 1 0 -3
word thank	-32 2 -23 6 6 -21 2 -9 70 7
word thank !	-1 -1 0 0 -2 0 4 -1 1 9
word thank for	-13 4 -13 20 -18 -6 -8 8 25 0
word thank you	-11 -4 -6 -10 16 -10 11 -8 22 19
word that	1 9 -3 3 0 8 -8 -6 -3 28
word that i	0 0 0 0 2 0 -1 0 0 7
word that is	0 0 0 0 -1 0 2 0 0 5
word that suit	0 4 0 0 0 0 -3 0 0 1
word that the	-13 0 12 0 1 0 0 0 0 -2
word that we	-1 0 -7 8 -1 0 6 -2 -3 4
word that work	-7 14 -2 -1 -1 0 -2 0 0 -1
word that you	12 4 -6 -3 9 14 -24 -4 -1 -17
word that your	8 -2 -3 -2 -2 0 -3 4 0 2
word that'	4 -3 13 -2 3 5 -14 -2 -4 -20
word the	-17 -34 -10 41 33 -19 29 -37 14 -119
word the #	1 -3 0 2 0 2 -1 0 0 4
word the above	8 -1 -7 0 0 1 0 0 0 -1
word the analyst	-6 10 0 -1 -1 0 -1 0 0 6
word the attach	0 0 0 0 0 0 1 0 0 -4
word the best	-4 1 -6 25 0 -1 -10 -3 -3 5
word the board	-5 -1 -4 -1 3 0 9 0 -1 -1
word the budget	-1 -1 0 8 -5 -2 4 -2 -1 -4
word the calendar	11 -6 -1 2 -1 0 -4 -1 0 -3
word the call	1 0 0 0 0 0 0 0 0 6
word the client	-7 6 -1 0 8 -2 2 -2 -3 -12
word the clos	-1 -1 0 0 0 0 -1 0 4 -1
word the committee	-3 -2 0 0 1 -1 5 -1 2 -7
word the conversation	-1 0 0 -1 0 0 3 0 0 -2
word the data	-1 1 -1 0 -1 0 -1 0 3 4
word the day	16 -4 3 -2 0 -4 -6 -3 -1 2
word the detail	4 -3 0 0 0 0 0 0 0 -3
word the employer	-1 -1 0 5 -2 0 -1 -1 2 6
word the end	-3 -2 0 -1 13 -2 -26 -3 24 -11
word the final	3 7 -2 -1 7 -4 -6 -2 -2 -10
word the first	-3 1 0 0 -1 5 -1 0 -1 2
word the follow	-6 1 -1 6 -1 0 -1 0 2 12
word the hiring	-2 -1 -1 -2 6 0 9 -2 -7 6
word the inconvenience	0 0 1 0 0 0 0 0 0 8
word the interview	-9 -8 27 0 -4 0 -5 3 -4 -6
word the invitation	1 -2 -1 4 -1 0 -2 2 0 2
word the invite	-21 -1 26 0 -1 0 -2 0 0 2
word the job	-9 4 -3 2 39 -10 -11 -7 -3 -13
word the last	6 0 -1 0 0 0 -4 -1 0 3
word the link	-1 0 -1 0 -1 -1 5 0 -2 -2
word the list	2 0 0 -1 0 0 -1 0 0 4
word the meantime	0 0 0 0 0 0 -1 1 1 -3
word the morn	-2 0 -1 1 -3 0 7 -1 -1 -5
word the name	-1 -2 0 0 -1 -2 7 -1 0 -10
word the new	-5 -1 4 6 -12 -1 13 -2 -2 6
word the next	-3 4 -2 -1 14 -3 -9 -2 1 -7
word the number	1 -1 0 0 -3 0 -3 4 3 -11
word the offer	-2 -1 -1 0 0 15 -9 -1 0 2
word the office	15 1 -3 -2 -1 -1 -8 -1 0 -10
word the other	-3 -1 -4 -2 20 -6 -3 -1 -1 -5
word the owner	4 -3 -2 17 -11 -1 -3 -1 0 -3
word the panel	-6 -1 -4 0 3 -4 0 -4 16 -3
word the partner	1 -1 -1 0 0 1 2 -1 0 -8
word the phone	0 0 0 0 1 0 -1 0 0 -3
word the position	-2 0 -1 1 8 3 -2 -1 -7 12
word the post	-2 -10 -2 19 -8 11 -23 -5 20 -10
word the proces	-2 -6 0 -1 -3 -1 15 -1 0 -4
word the record	0 0 0 0 0 0 0 0 0 4
word the right	0 0 0 0 1 0 0 0 0 6
word the role	-8 11 -2 0 6 3 -9 -1 1 0
word the same	-2 -4 14 -1 0 -1 -5 0 0 11
word the second	20 -2 -5 -1 -5 -3 -1 -2 -2 3
word the shop	-2 -1 -2 -3 -1 -3 -14 28 -2 -14
word the team	-19 -4 1 0 -6 -2 20 5 5 -17
word the time	3 1 -4 0 -2 -1 -1 0 4 13
word the timemention	-1 -2 6 -8 -3 -3 -11 17 5 -21
word the week	-3 4 22 -1 -4 -3 -16 -1 3 -4
word the weekend	-4 -1 -1 -1 -3 -11 19 -2 5 -5
word their	-9 12 -1 0 0 -1 0 0 0 3
word them	-5 -5 -7 -2 -1 -5 23 -3 5 6
word then	3 -7 18 -5 -8 -6 -8 -6 19 0
word then !	10 -1 -1 0 -1 -1 -5 0 -1 -2
word theo	0 0 0 0 0 0 0 0 0 4
word there	1 -1 -7 11 10 -2 -10 -2 -1 18
word there !	0 0 0 0 1 0 0 0 0 -5
word there'	-1 -1 -1 7 -6 0 -4 1 4 6
word there' a	0 -1 0 0 -4 0 1 0 5 -1
word these	-2 1 1 -1 -5 -2 12 -2 -2 -13
word they	-15 3 -10 -3 55 33 -47 -8 -7 12
word they want	0 -1 -2 0 2 23 -19 0 0 -2
word they're	-8 6 -2 -1 1 -1 7 -1 0 -2
word they've	-4 4 0 0 0 0 0 0 0 2
word thing	-8 5 -3 0 -7 -5 3 17 -2 -2
word think	0 -5 -1 -1 5 6 -3 -1 0 10
word this	-8 -16 -5 9 19 -11 -12 31 -6 -17
word this email	0 0 0 0 0 0 -3 4 1 2
word this invitation	-5 -2 -2 -1 -2 -2 -2 17 -1 -10
word this is	5 -6 -5 0 -1 0 -4 11 0 13
word this isn't	-1 -1 0 -3 3 -1 4 -1 0 -1
word this message	0 0 0 0 0 0 0 0 1 4
word this one	0 0 0 0 2 0 0 0 0 -8
word this position	0 0 0 0 0 0 0 0 0 7
word this time	0 -2 -2 -1 18 -1 -6 -3 -4 -1
word this week	-6 5 9 -3 -18 1 -12 11 12 -25
word this year	0 0 0 0 1 0 0 0 0 6
word those	0 4 -3 0 -7 0 0 0 8 5
word thought	0 0 0 0 9 -1 -4 -3 0 -2
word three	-10 6 -3 -2 -5 5 18 -6 -3 -14
word three week	-2 -7 -1 -1 -2 9 5 -1 0 -10
word thrill	0 0 0 0 0 2 -1 0 0 8
word through	17 -1 -6 -7 15 -2 -27 -6 17 -11
word through the	1 0 0 0 0 0 0 0 1 3
word through timemention	4 -1 -1 -2 -1 5 -5 2 0 -1
word through your	0 0 0 0 1 0 0 0 0 3
word thursday	0 0 0 0 0 0 -3 3 0 0
word ti	14 -5 -3 -3 -1 -2 8 -7 -1 -23
word tien	0 2 0 0 -2 -1 4 -1 -1 -7
word tijd	0 -1 0 0 3 0 -2 0 1 -1
word till	-4 -1 -5 -7 -3 -3 -4 7 20 -7
word time	-7 32 11 -2 8 -8 -33 -4 2 18
word time :	-3 0 1 4 0 0 0 0 0 1
word time are	0 0 0 0 0 0 0 0 0 -3
word time for	-7 9 4 -1 -1 -1 -2 -1 0 -2
word time timemention	-2 6 -1 -1 -1 0 0 -1 0 1
word time to	-1 2 0 0 -4 0 -1 0 5 1
word time you	3 2 -1 0 0 0 -3 0 0 8
word timemention	7 31 15 18 -36 -27 -17 24 -16 -133
word timemention !	-2 -3 -2 -6 1 -5 9 10 -2 -1
word timemention #	20 -1 1 -3 -2 3 -13 -4 -1 33
word timemention :	0 1 -1 3 -1 -1 0 -1 -1 -3
word timemention ?	13 14 -6 -4 -4 6 -13 -3 -3 4
word timemention a	2 0 1 -1 0 1 -1 0 0 3
word timemention about	0 0 0 0 0 0 1 0 0 4
word timemention al	5 0 -1 0 0 0 -2 -2 0 -2
word timemention and	-2 -9 -4 -5 -1 -1 -6 -4 31 7
word timemention at	18 -7 2 -4 -2 -6 4 -4 -1 -13
word timemention au	-6 -1 0 -1 0 1 7 0 0 -4
word timemention be	-8 11 -1 0 0 0 0 0 0 -1
word timemention by	-1 0 3 0 0 0 0 0 0 -2
word timemention como	-3 0 0 -1 0 0 4 0 0 -1
word timemention con	0 0 0 0 0 0 0 0 0 10
word timemention e	-3 0 4 0 0 0 -1 0 0 -1
word timemention en	6 -2 -1 0 0 0 -1 0 0 19
word timemention for	9 -7 1 -2 0 4 -2 -2 -1 7
word timemention has	-7 -3 17 2 -1 -4 -3 -1 0 -9
word timemention if	-5 2 0 -1 0 7 -3 0 0 -10
word timemention il	-1 0 2 1 0 0 -1 0 0 -3
word timemention in	12 -9 2 -1 -1 0 -1 -1 -1 3
word timemention instead	-4 -2 12 0 0 -1 -3 -1 0 -5
word timemention interview	0 -1 2 0 0 0 0 -1 0 -12
word timemention is	-25 -2 36 4 -1 -1 -8 -5 3 -9
word timemention ist	12 1 -5 -1 -1 -1 -3 -1 0 -3
word timemention it	-3 -1 7 -1 0 0 -1 -2 0 -4
word timemention lunch	26 -1 -1 -2 -1 -4 -14 -3 -1 -8
word timemention na	5 0 -3 -1 0 0 0 0 0 3
word timemention nao	-3 -1 10 1 -1 0 -6 0 0 -1
word timemention new	-2 0 3 0 0 0 0 0 0 5
word timemention no	3 -1 1 1 0 0 -1 -2 -1 -7
word timemention non	-2 -2 6 0 -2 0 0 0 0 -1
word timemention o	-2 7 -1 -1 -1 -1 -2 0 0 -5
word timemention oder	-2 3 0 0 0 0 0 0 0 8
word timemention on	9 -5 2 0 0 0 -1 -4 0 -5
word timemention op	11 -6 0 -1 0 -1 -3 0 0 1
word timemention or	-51 86 -7 -3 -2 -4 -14 -3 -1 5
word timemention ou	-1 4 0 0 0 0 -1 -1 -1 -5
word timemention para	-2 0 -2 -1 -1 -2 9 0 -1 -7
word timemention per	0 -1 -1 -1 -1 -1 8 -3 -1 -3
word timemention please	0 -4 -3 0 0 6 2 -1 0 15
word timemention pour	-1 -1 0 0 3 0 0 0 -1 2
word timemention presso	3 0 0 0 0 0 -2 0 0 -1
word timemention rather	-1 -1 7 0 0 -1 -4 0 0 -9
word timemention s	-4 -3 0 26 1 -1 -13 -3 -2 -8
word timemention same	-8 -2 19 -5 0 0 -1 -3 0 -12
word timemention so	0 -4 6 -6 -1 -1 12 -6 -1 -14
word timemention suit	-7 11 -3 0 0 0 0 0 0 2
word timemention sur	6 0 0 0 0 0 -5 0 0 -1
word timemention te	-2 -10 -1 0 0 0 15 0 0 -2
word timemention the	26 -7 -1 17 -9 -3 -21 -1 0 2
word timemention then	-2 0 3 -1 0 -1 2 0 0 -5
word timemention through	4 -1 0 -1 -1 5 -3 -3 0 -1
word timemention timemention	-16 30 -8 -1 -1 -1 -4 2 -1 16
word timemention to	-3 -1 5 -1 -1 5 -4 -1 1 30
word timemention us	-4 -1 -1 0 0 0 0 6 0 -1
word timemention with	14 -4 -4 -1 -1 -1 -6 3 -1 -10
word timemention work	-3 8 -3 -1 0 -2 2 0 0 -9
word timing	-5 -2 15 5 -5 -1 -3 -3 -1 -6
word to	-87 50 4 11 16 19 19 -1 -32 4
word to #	-4 -5 -1 -1 -1 15 -1 -1 -1 15
word to a	-1 1 3 -1 0 1 -1 -1 0 6
word to accept	0 0 0 0 0 1 0 0 0 5
word to another	-1 0 -1 -1 10 0 -5 -1 0 -4
word to apply	0 0 0 0 -4 0 0 0 4 5
word to arrange	-2 5 -1 -1 -1 0 0 -1 0 -1
word to ask	0 0 0 0 0 0 0 0 0 12
word to be	-4 -1 5 -4 1 0 5 0 -2 22
word to bring	-14 0 -2 -2 0 0 19 -1 0 2
word to cancel	-1 -1 -1 16 -3 -1 -8 -1 0 15
word to change	0 0 0 0 0 0 0 0 0 11
word to choose	0 0 0 0 4 -1 -1 -1 0 -6
word to come	-1 2 3 16 -11 -2 -7 -1 0 -6
word to complete	-1 2 0 0 0 0 3 0 -2 5
word to confirm	2 -1 -1 -1 0 1 0 0 0 8
word to do	-11 6 3 11 9 -2 -11 -3 -2 -4
word to everyone	1 0 0 0 0 0 -6 0 6 6
word to find	-7 -3 22 -4 -3 -1 -5 0 0 1
word to follow	7 -1 -1 -1 -1 3 -5 -1 0 2
word to get	0 1 0 0 1 0 0 0 0 7
word to go	-2 0 0 0 1 0 2 0 0 26
word to have	-3 -3 -1 -2 -3 16 -7 4 -1 -31
word to hear	-4 10 -2 1 1 -1 -2 -1 -2 4
word to inform	-2 -3 -1 0 -1 16 -11 1 -1 -2
word to interview	3 4 -2 -1 -1 -1 -1 -1 1 6
word to invite	1 0 0 0 0 0 0 0 0 8
word to join	-3 -1 0 0 0 8 -4 0 0 -1
word to keep	0 0 0 0 1 0 0 0 0 10
word to know	-2 11 -1 -1 0 0 -4 -1 -2 -1
word to let	3 -3 -7 8 0 0 0 0 0 -1
word to make	3 1 -3 0 0 0 1 0 0 9
word to me	-1 -3 -1 0 -2 -1 10 -1 -1 -2
word to meet	-2 9 -6 2 -8 -6 10 -3 3 -2
word to move	-1 1 1 0 3 0 1 -1 -3 -1
word to offer	-1 -1 0 0 0 6 -3 0 0 20
word to one	-1 0 0 0 10 0 -10 2 -1 -2
word to our	-2 5 -1 -1 1 1 -2 -1 0 -9
word to postpone	-2 -1 20 -1 -4 -1 -3 -6 -3 -10
word to reach	0 0 -4 0 0 0 4 0 0 4
word to record	-2 6 0 0 0 0 -2 -1 -1 -2
word to report	-3 -2 -5 -1 0 2 11 -1 0 0
word to reschedule	-1 -1 3 0 0 0 0 0 0 9
word to say	2 3 -1 -1 -1 -1 -2 2 -1 1
word to schedule	-1 1 0 0 -1 -3 4 -1 0 1
word to see	-9 6 -3 4 -6 5 4 -2 0 -6
word to set	0 2 0 0 2 0 0 0 -3 0
word to share	-1 0 0 -1 0 0 3 0 0 10
word to sign	0 0 0 0 0 0 0 0 0 11
word to speak	-11 7 -1 0 0 -3 9 -1 0 4
word to take	-7 -2 5 17 -11 -1 6 -3 -3 -9
word to talk	1 14 -2 -1 -2 -6 -5 -2 1 5
word to tell	0 3 0 0 0 0 -1 0 -1 16
word to the	18 -8 -4 -10 12 -13 23 -8 -11 3
word to this	3 -5 -3 0 5 0 -3 9 -5 1
word to timemention	-10 -2 21 -3 -1 -1 -1 -3 -1 -8
word to us	0 0 0 0 0 0 -3 3 1 0
word to work	-1 -2 -1 -1 11 -1 -3 -2 -1 4
word to you	-1 -3 -6 -3 -10 -2 30 -2 -2 -14
word to your	1 -2 0 -1 0 2 -2 4 -1 3
word tobia	4 1 0 0 0 0 -3 0 0 -2
word toda	0 0 0 0 -6 0 6 0 0 0
word together	-1 0 0 0 -1 -1 6 -1 -1 10
word told	-2 -2 -4 25 -13 -2 6 -3 -3 -7
word told you	-2 -2 -1 7 -9 -1 13 -2 -3 -10
word tomasz	0 0 0 0 0 0 0 0 0 15
word too	-1 -1 -1 -1 7 -3 6 -4 -2 -15
word took	-2 -1 -3 -1 15 -2 -5 0 -1 12
word top	8 -1 -3 -1 2 -1 -3 -1 0 1
word total	-3 1 -5 17 -1 0 -7 -1 -1 7
word touch	4 -5 3 -3 -2 -2 -2 3 5 -9
word train	3 -1 -1 0 -1 -3 4 -1 -1 7
word trainee	2 0 -1 0 0 0 3 -1 -2 -2
word travel	-2 -1 -1 2 0 -1 5 -1 -1 5
word tre	0 -1 -1 0 -1 -1 3 0 0 -7
word treffen	-1 0 1 1 0 0 0 0 0 4
word tres	3 0 -1 0 0 -1 -1 0 0 -7
word trial	21 -4 -10 0 0 -1 -2 -3 0 -16
word trial shift	15 -2 -9 -1 0 0 -1 -1 0 -9
word truly	0 2 0 0 0 -1 -1 0 0 -7
word tu	-2 6 -1 -1 5 1 -9 -1 2 -10
word tu candidatura	0 0 0 0 0 0 -3 0 4 -1
word tu entrevista	0 1 1 0 0 0 0 0 0 6
word tu perfil	-1 3 0 0 0 0 -2 0 1 -2
word tu postulacion	0 0 0 0 1 0 0 0 0 -3
word tu proceso	0 -1 0 0 3 0 -1 0 0 -2
word tua	-2 0 2 -1 1 1 -1 -1 1 -12
word tua candidatura	0 0 0 0 1 0 -1 0 1 -7
word tudo	-1 0 2 -1 2 -1 -1 0 0 -4
word tuesday	14 -3 -1 0 0 0 -11 2 0 5
word tuo	2 0 1 -2 6 0 -6 -1 0 -1
word tuo colloquio	1 0 1 -1 0 0 0 0 0 4
word tut	-1 0 3 2 0 0 -3 0 0 -5
word tut mir	0 0 3 2 0 0 -4 0 0 -1
word twenty	0 2 4 0 0 0 -3 -1 0 3
word twenty minut	0 2 4 0 0 0 -3 -1 0 3
word two	-23 -10 -2 -5 -4 -8 58 -1 -5 -12
word two more	-14 3 -1 -2 -1 -1 16 -1 0 -1
word two of	-2 -3 3 -1 -1 0 4 0 0 0
word two week	-2 -1 0 -1 -1 0 5 1 0 -7
word type	0 0 0 0 0 0 0 0 0 3
word u	7 -4 -2 -1 -4 -1 3 -1 2 -5
word uhrzeit	4 -1 -1 -1 0 0 -1 0 0 -1
word uiterlijk	1 -1 -1 0 0 1 0 0 1 -7
word uiterlijk timemention	1 -1 0 0 0 1 -1 0 1 -5
word uitnodig	4 -2 0 0 0 0 0 0 0 1
word um	-9 -5 9 1 0 -3 7 0 -1 -28
word um abraco	0 0 0 0 3 -2 -1 0 0 -4
word um die	1 -1 0 -1 -1 0 0 0 2 -3
word uma	-3 2 7 -1 2 -1 -3 -1 -1 -14
word uma decisao	0 0 0 0 2 0 0 0 0 -6
word un	1 5 8 -2 5 0 -12 -1 -4 -24
word un entretien	-2 3 0 0 0 0 0 0 0 6
word un'altra	0 1 -1 0 1 0 0 0 0 -11
word una	-4 3 0 0 4 -2 2 -4 0 -22
word unable	0 0 0 0 0 0 0 1 0 4
word unable to	0 0 0 0 0 0 0 1 0 4
word und	5 0 -1 -4 4 -1 -4 0 0 -3
word under	0 0 0 0 0 0 2 0 -1 3
word understand	-4 -2 -5 17 -1 -2 -1 -1 -1 1
word une	-1 1 0 -1 2 -2 3 -1 -1 -13
word unfortunate	0 0 1 0 -2 0 3 0 0 12
word unit	1 0 0 0 0 0 0 0 0 6
word unles	10 -7 0 0 0 -1 -1 0 0 -4
word uns	10 -7 -1 -3 4 4 -4 0 -3 -10
word uns in	-1 1 0 -1 3 0 0 0 -1 6
word unser	-6 9 -3 3 -2 -1 1 -1 -1 -1
word unserem	-1 -2 0 0 -1 3 2 0 0 -5
word unserem haus	0 -2 0 0 -1 3 0 0 0 -1
word unseren	0 0 0 0 0 0 0 0 0 3
word unsubscribe	0 0 0 0 0 0 0 0 0 13
word unter	0 -3 -2 -1 0 -2 7 0 0 -9
word unterlagen	2 3 0 0 -3 0 -1 0 -1 0
word until	-5 -5 -4 -3 -12 -4 12 14 6 -14
word until the	2 -1 -1 -1 -1 -1 0 -4 6 -1
word until timemention	-5 -4 -2 -1 -1 -2 2 15 -2 -10
word up	-14 11 -9 -6 2 -5 -1 2 20 6
word up a	0 0 0 -2 9 -1 -2 0 -2 1
word up on	-5 5 -1 0 0 0 -4 6 0 9
word up to	-6 -1 -1 -1 -1 -3 9 2 0 3
word up with	0 0 1 0 -4 0 0 0 5 -4
word upcom	10 -2 -3 -2 0 0 0 -1 0 1
word upcom interview	10 -2 -3 -2 0 0 0 -1 0 -3
word updat	-32 -1 39 -2 -1 9 -10 -1 -1 9
word updat :	-5 0 8 -1 0 0 0 0 0 -2
word update	-3 -5 -8 7 23 -2 -8 -12 7 -6
word urgent	-2 0 0 2 -2 -1 -14 19 -1 -2
word us	-10 -20 -6 18 -13 15 11 1 5 -23
word us !	-4 -2 -1 0 0 -9 14 0 2 -4
word us about	0 0 0 0 0 0 0 0 0 9
word us and	0 -1 0 0 -1 0 -3 2 4 -6
word us canada	-5 -1 0 1 0 0 0 6 0 -1
word us j	4 0 -1 0 0 0 -1 0 0 -6
word us know	-5 -1 -4 24 -11 -1 3 -3 -3 4
word us on	4 -1 0 0 0 -2 0 0 0 0
word us your	0 0 0 0 0 0 -1 0 2 6
word use	0 3 -3 0 -2 -1 6 0 -1 12
word use the	0 0 -3 0 -2 -1 7 0 -1 0
word user	0 0 0 0 0 0 0 0 0 8
word using	0 1 0 0 0 0 0 0 -1 8
word usual	-1 0 0 0 -1 0 0 4 -1 8
word uur	2 -2 0 0 0 0 0 0 0 7
word uurtje	0 1 0 0 0 0 0 0 0 -6
word uw	-1 -5 1 -1 -3 -1 2 5 2 -5
word uw sollicitatie	0 -1 0 0 -3 0 3 -1 3 -2
word v	3 -3 -1 -2 9 0 -5 0 -1 -9
word v x	2 -2 0 0 0 0 0 0 0 -3
word va	3 0 8 -1 -1 0 -6 -2 -2 -4
word vacante	1 4 -1 1 0 -1 -3 -1 0 -4
word vacation	-2 -1 -3 -4 -1 -2 9 6 -1 -5
word vacatur	0 -1 0 0 3 0 -2 1 0 1
word vacature	2 -3 0 0 4 0 -2 0 0 -2
word vaga	0 -3 -5 7 -8 -3 11 -1 2 -16
word vaga :	4 1 -3 -1 0 0 0 -1 0 -1
word vaga de	-2 -5 -1 1 -4 -2 13 0 -1 -2
word vai	-2 -3 -1 2 0 -2 7 -1 0 -5
word valido	2 0 0 0 1 0 -2 0 0 -5
word van	7 -6 -1 0 -2 -2 5 -2 1 -3
word van de	2 -1 0 0 -2 0 0 -1 3 -4
word van timemention	0 -1 0 2 -1 0 -3 1 2 -5
word vemo	1 -1 3 0 0 0 -1 0 0 -1
word vendor	0 0 0 0 0 0 0 0 0 7
word venir	-1 4 0 0 0 0 -1 0 0 6
word venire	0 3 0 1 -1 0 -2 0 0 -3
word ver	-1 0 0 0 2 0 0 0 0 -9
word verder	0 -1 0 0 -3 0 6 0 -1 -3
word verpleegkundige	-4 -1 -1 0 0 0 1 5 -1 -2
word vers	-1 0 1 -1 1 0 5 -4 0 -1
word verstandni	-1 0 1 0 -2 0 3 0 -1 -2
word very	1 2 -1 -1 0 -1 3 -1 0 6
word very much	0 0 0 -1 0 0 3 -1 0 8
word vez	0 0 0 0 2 0 -1 0 0 -7
word vi	1 4 0 0 0 0 -3 0 0 -2
word via	6 2 -6 -1 -3 0 5 -3 -1 1
word vida	0 -1 0 0 -2 0 -1 -1 4 -6
word video	3 23 -4 -1 -2 -2 -9 -3 -5 -15
word video call	1 0 0 0 0 0 0 0 0 -3
word video interview	1 5 -1 0 0 -1 -2 -1 -1 -9
word viel	0 0 0 0 3 0 -2 0 0 -4
word vielen	-1 4 0 0 0 0 -2 1 -1 -4
word vielen dank	-1 4 0 0 0 0 -2 1 -1 -4
word viene	-1 1 1 0 1 0 -1 0 0 -6
word visit	-1 -1 0 0 -2 -2 8 -2 0 15
word visita	0 0 0 0 0 0 2 0 -1 -7
word visual	-3 5 0 0 0 -1 -1 -1 1 -2
word vivo	0 0 0 0 0 0 0 0 0 4
word voce	-2 -3 1 -2 -9 -1 16 -1 2 -11
word voce tem	-1 -5 0 0 0 -2 10 0 0 -5
word voir	-1 -1 3 0 0 0 0 0 0 1
word volgende	0 2 0 0 0 0 0 0 0 -10
word volgende week	0 2 0 0 0 0 0 0 0 -9
word volunteer	0 0 0 0 0 0 0 0 0 17
word von	1 -2 -1 0 -2 1 1 -1 2 -10
word voor	2 -2 2 -2 4 -1 -1 0 -1 -11
word voor de	0 -1 0 0 3 -2 2 0 -1 -3
word voor een	0 0 0 0 0 0 1 0 0 5
word voor je	2 1 -1 -1 1 0 -2 -1 0 -10
word voor uw	0 -2 2 0 1 0 0 0 0 -3
word vor	1 -1 0 0 0 0 0 0 0 4
word vorher	0 0 0 0 0 0 0 0 0 9
word vorremmo	0 0 0 0 0 1 0 0 0 -4
word vorstellungsgesprach	5 -1 -1 -2 -1 0 -1 2 -1 2
word vos	-1 -1 0 0 0 -2 7 -1 -1 -3
word vote	0 0 -1 0 -4 -1 8 -1 0 5
word votre	-12 -2 -2 -1 -2 -2 24 3 -4 -4
word votre candidature	-3 2 0 -1 2 -1 2 -1 -1 -2
word votre contrat	-1 0 0 0 0 2 0 0 0 4
word votre cv	3 0 0 0 0 0 -1 0 0 -1
word votre entretien	-7 -1 0 0 0 0 9 0 0 3
word votre message	-6 -1 -1 0 -1 0 6 6 -3 -2
word vous	3 -6 2 -1 -3 -6 23 -5 -6 -19
word vous de	-1 -2 1 1 -1 -1 2 0 0 -3
word vous remercie	0 0 0 0 0 0 0 0 0 -3
word vue	0 0 0 0 3 0 -2 0 0 -3
word w	0 11 -4 -1 -1 -1 -4 0 0 -2
word w d	4 1 0 0 -1 0 -3 0 0 -3
word wait	-1 -1 -4 -2 -2 2 5 3 0 10
word walk	3 -1 -1 0 0 0 0 0 0 -6
word want	-10 5 -13 -7 2 49 -15 -9 -3 -3
word want to	4 7 -4 -5 0 5 -3 -5 0 9
word want you	-5 -3 -6 -1 1 26 -10 -1 -1 -17
word war	-6 9 -4 -1 3 0 1 0 -1 14
word was	-48 -6 4 -3 17 -9 34 17 -6 32
word was a	-4 -4 0 -1 9 -2 7 -1 -3 6
word was impress	0 0 0 0 0 0 0 0 0 3
word was sent	0 -1 0 0 -1 0 0 0 3 -6
word wat	6 -4 -1 0 -1 -2 4 -1 -1 -12
word way	16 -4 -3 -1 6 5 -18 -2 0 -5
word we	-45 -31 -10 -4 79 -4 25 -21 10 -81
word we are	-11 -3 10 -2 -4 3 14 -4 -3 4
word we can	-13 12 -8 -2 4 17 1 -6 -5 -5
word we can't	-1 -1 0 0 7 -2 -1 -1 -1 -5
word we do	-7 -1 2 0 -2 -11 20 -1 -1 -4
word we don't	-3 -6 -3 -1 0 5 9 -1 0 -8
word we go	-2 -6 0 0 -1 -4 14 0 0 -9
word we got	-1 -1 0 0 -4 0 -3 -2 11 -3
word we had	-1 -1 -3 0 7 -1 -1 2 -1 -7
word we have	-6 7 4 4 -8 9 -18 2 6 -12
word we hebben	0 -1 0 0 1 0 -2 0 2 -3
word we just	-1 0 0 -3 -2 -3 9 0 0 -1
word we look	4 -1 -1 0 0 0 -1 -1 0 -6
word we need	-2 -1 1 0 1 0 0 0 1 -4
word we receiv	0 0 0 0 1 0 -3 4 -1 5
word we regret	0 0 0 0 1 0 0 0 0 5
word we talk	-1 -4 11 0 -1 2 -5 0 0 1
word we want	1 -2 -3 0 -1 7 -1 0 -1 -6
word we were	0 0 0 0 6 -1 -3 -1 0 -4
word we will	2 -1 -1 -1 2 0 -1 0 0 10
word we willen	0 -1 0 0 3 0 -2 0 0 0
word we won't	-2 0 -7 14 -2 -1 0 -1 0 -4
word we would	0 1 -1 0 0 0 0 0 0 9
word we'd	-8 18 -2 -3 -8 24 -15 -3 -3 -13
word we'd like	-4 15 -3 -1 -2 1 -4 -1 -1 -3
word we'd love	-1 5 -1 0 -2 3 -2 0 -1 -9
word we'll	-12 -11 39 -7 -7 -6 3 -15 16 -21
word we'll be	0 -1 0 0 0 0 0 0 2 -7
word we'll have	-7 -3 25 -4 -3 -1 -5 -3 -1 2
word we'll let	-2 0 -1 0 -3 0 2 -6 11 -2
word we're	-19 -9 3 -2 19 -12 -14 4 30 -5
word we're clos	-2 -1 7 -2 0 0 0 -1 0 -6
word we're pleas	0 0 0 0 0 0 0 0 0 5
word we're sorry	0 0 0 1 0 0 0 0 0 6
word we've	-5 -5 1 7 29 4 -16 -5 -9 -14
word we've decid	-1 -1 0 0 18 -2 -7 -3 -2 5
word wear	30 -2 -8 -2 -1 -3 -10 -3 -1 -2
word web	3 -1 -2 -1 -3 0 -1 -1 5 -1
word wednesday	1 0 0 0 0 0 0 0 0 -5
word week	-37 19 43 -12 -26 14 -36 -5 39 -106
word week :	-4 -1 5 -1 0 0 0 1 0 3
word week ?	-6 9 3 0 -1 4 -5 -1 -2 -4
word week after	-2 4 22 0 -3 -1 -20 -1 2 -4
word week and	-2 11 -1 -2 -7 -4 -10 17 -2 -23
word week end	0 -1 0 0 -1 -1 3 0 0 -1
word week of	-2 -1 -1 -1 -4 -2 10 -1 1 -5
word week to	-2 -7 -3 -1 -2 6 10 -1 -1 -3
word weekend	-12 0 -3 -1 -6 -12 29 -3 8 -25
word weis	0 0 0 0 -1 0 3 0 0 0
word weiter	3 0 -1 1 0 0 -3 0 0 -3
word welcome	9 -1 -1 -2 -2 -4 6 -4 0 -3
word well	-5 -5 21 -2 15 -2 -16 -3 -3 4
word wenn	-1 0 0 0 0 1 0 0 0 -5
word went	-2 -2 -6 -2 16 2 -4 -1 -1 -4
word were	-6 -3 -1 4 38 -5 -12 -8 -7 -10
word were not	0 -1 0 -1 17 0 -2 -5 -8 -3
word weten	2 -2 0 0 0 1 0 0 1 -3
word what	-15 7 9 -2 -5 3 12 -7 -2 -12
word what happen	-6 -1 -1 0 -3 -2 10 -1 4 -5
word what we	-1 -1 0 0 -4 12 -7 -1 3 -7
word what you	0 8 0 0 -2 -3 -2 0 0 -1
word what'	-2 6 -2 0 -1 -3 3 0 0 -4
word whatsapp	3 0 -2 0 0 0 0 0 0 1
word when	-7 -8 -3 -5 -8 10 23 -6 5 10
word when :	2 -3 2 0 0 0 0 0 0 5
word when you	-2 1 -1 0 -7 -4 15 -1 -1 7
word whenever	-8 2 -1 -1 -1 1 9 -1 0 -10
word where	0 -4 3 -1 3 -1 3 -1 -3 6
word where :	4 -3 -1 0 0 0 0 0 0 -4
word whether	-7 2 4 0 -2 -1 6 -1 -1 0
word which	-17 31 -2 -3 -2 -3 -8 -4 8 -12
word which you	-1 8 -1 0 -2 -1 -1 0 0 1
word while	-1 -2 0 0 5 -1 6 -2 -5 1
word whiteboard	0 0 0 0 0 0 0 0 0 3
word who	-1 -3 -2 -2 22 -4 -7 -2 0 22
word who is	0 -2 0 -1 6 -1 -1 0 0 1
word why	1 0 0 0 0 0 0 0 0 10
word wie	5 -2 0 -1 -2 2 -2 1 -2 -7
word wie besprochen	1 -1 0 0 0 1 0 0 0 -3
word wieder	0 0 4 0 1 0 -3 0 -1 -1
word wij	3 -1 -1 -1 -3 -1 2 -1 2 -12
word wil	6 -6 0 0 0 0 0 0 0 -4
word will	7 -22 -3 -2 -23 -32 10 13 50 -29
word will answer	0 0 0 0 0 0 -3 5 0 -2
word will be	-11 -11 2 4 -14 -23 25 9 18 -46
word will call	-1 0 -2 3 -1 0 0 0 2 10
word will come	0 0 0 0 -1 0 -1 0 3 -1
word will contact	0 0 1 -1 -1 0 0 0 2 3
word will follow	-2 -1 0 0 0 5 -2 0 0 0
word will get	0 0 -1 -1 -1 0 -6 7 1 0
word will go	10 -1 0 0 0 0 -9 -1 1 -1
word will interview	0 0 0 0 0 0 0 0 0 12
word will not	-1 0 0 0 4 0 -2 0 0 5
word will review	0 -1 0 0 -1 0 -1 0 4 -3
word will take	-4 -1 0 0 -3 -9 7 2 9 -7
word willen	0 -1 0 0 3 0 -2 0 0 -2
word willen je	0 -1 0 0 3 0 -2 0 0 0
word wilt	0 -1 0 0 -3 0 5 0 0 -3
word window	0 1 0 0 0 0 -1 0 0 9
word wir	7 -1 1 -2 0 5 -4 0 -5 0
word wir freuen	1 0 0 0 0 1 -1 0 0 -3
word wir haben	-1 0 -1 0 5 0 -2 0 -1 -3
word wir ihnen	-1 -2 0 -1 1 4 -1 0 0 -2
word wir mochten	1 0 0 0 0 0 0 0 0 -3
word wir uns	0 0 0 0 0 0 0 0 0 3
word wir wurden	-1 2 0 0 0 0 0 0 0 4
word wird	0 0 0 0 2 0 -2 0 0 -3
word wish	0 -1 0 0 7 1 -3 -1 -1 12
word wish you	-1 -1 0 0 7 0 -3 -1 -1 3
word with	19 -5 6 -13 3 12 -16 -13 8 -43
word with a	-6 10 0 -2 9 0 -4 -4 -3 14
word with another	0 -1 0 0 2 0 0 0 0 21
word with dr	2 0 -1 0 0 0 -1 0 0 7
word with me	4 3 -3 -1 -1 -1 0 -2 0 -16
word with our	20 3 -3 -2 -1 -2 -8 -5 -1 -17
word with reference	0 -2 0 0 0 3 0 0 0 -1
word with the	-11 0 -4 3 -4 -3 27 -6 -2 7
word with two	-3 -1 0 0 2 -1 4 0 0 1
word with us	-2 -6 -1 -1 4 10 -4 -2 1 -17
word with you	2 4 -4 -2 5 -3 -3 1 -1 4
word with your	1 -6 -1 -1 1 2 10 -2 -4 10
word withdraw	0 -1 0 0 -2 0 0 0 3 1
word withdrawn	-2 -1 -1 8 -2 0 -1 -1 -1 -2
word within	-4 -6 -2 -2 23 -2 -11 7 -3 -16
word within #	-1 -3 -1 -1 -3 2 0 7 -1 -1
word within two	-2 0 0 -1 -1 0 5 1 -1 -2
word without	-5 -4 -1 4 2 -1 2 2 -1 6
word woche	-1 2 -1 -1 1 1 0 -1 0 3
word won't	2 -5 -9 12 7 -2 -1 -3 -1 -12
word won't be	-3 -4 -4 13 7 -1 -6 -1 -1 -9
word word	-5 5 -1 -2 6 0 -3 0 0 -1
word worden	0 0 0 0 0 0 0 1 -1 -3
word wordt	1 0 0 0 0 0 0 0 0 -4
word work	-10 5 -9 -4 16 0 -3 11 -6 0
word work ?	-2 2 -2 0 0 0 4 -1 0 -3
word work days	1 0 0 0 0 0 -3 3 0 0
word work for	-3 9 -9 0 -1 -1 5 0 0 2
word work on	0 0 -2 3 1 0 -1 0 0 -4
word work with	-1 -4 -1 -1 5 7 -5 -1 0 -10
word would	-22 61 -20 -6 5 -1 -8 -5 -4 24
word would any	0 1 0 0 0 0 0 0 0 -5
word would be	4 8 -2 -1 -1 6 -10 -1 -1 0
word would like	-3 14 -4 -1 1 0 -4 -2 -1 20
word would love	0 5 0 0 -1 0 -2 0 -1 4
word would timemention	-16 20 -3 -1 0 0 0 0 0 3
word would you	-2 14 -11 -1 1 -4 4 -1 -1 9
word writ	7 -3 -8 6 7 -2 -10 4 -1 -3
word writ to	-1 0 -7 8 0 0 0 0 0 3
word write	-4 -3 10 -2 1 -3 -11 13 -1 8
word write to	-1 0 -5 0 -3 -1 -6 16 0 -3
word written	-1 0 0 0 -1 -1 10 1 -6 -5
word wurde	-12 7 -6 0 0 -2 7 6 0 -11
word wurden	0 0 -1 0 -2 3 1 0 -1 2
word x	3 2 -2 3 -5 0 3 -1 -3 -10
word x #	-2 6 0 0 -3 0 3 0 -4 -7
word y	0 -10 1 0 -14 -1 22 -2 3 -12
word y #	0 0 0 0 0 1 0 0 0 6
word y a	-2 -1 0 0 0 -2 6 -1 -1 -7
word y entrevista	0 1 -1 0 0 0 0 0 0 6
word y nos	2 -1 -1 0 0 0 2 -2 0 -3
word y te	0 -4 5 0 0 0 0 0 1 -1
word y timemention	-1 0 1 0 0 0 0 0 0 5
word ya	0 -1 -2 5 0 -1 -3 -1 4 -6
word yani	-1 -1 1 -1 1 0 6 -3 -1 -3
word year	-4 -2 -1 -2 12 5 -7 0 -2 22
word yes	-5 -8 -6 -1 -7 68 -36 -3 -1 -23
word yet	-5 -1 -5 -3 -8 -6 38 -8 -2 -4
word yo	20 -5 -1 0 -1 -1 -12 -1 0 -3
word york	6 -6 0 0 -1 0 -1 1 0 5
word you	-61 33 -42 -16 43 63 63 -79 -5 -140
word you !	2 3 -2 -1 -5 17 -11 -3 0 8
word you :	5 -3 -4 0 0 7 -4 0 -1 2
word you ?	-3 7 6 -1 -7 8 -7 -3 -1 -13
word you a	-1 0 2 0 0 1 0 0 0 11
word you about	9 -7 0 -1 -9 -1 11 -1 -1 5
word you an	-1 0 0 0 0 0 2 0 0 -4
word you and	-1 0 0 0 7 6 -9 -2 -1 7
word you are	7 -6 -3 -3 -1 8 0 -1 -3 8
word you as	-3 -1 -1 -2 -5 18 -4 -1 -1 -2
word you at	5 -3 -2 -1 -2 -1 9 -3 -2 -18
word you be	4 3 -1 0 0 -1 -4 0 0 1
word you by	-1 -4 -1 -1 -1 -1 8 -1 1 11
word you can	2 2 -3 -4 -11 29 -13 -5 3 -15
word you come	-1 7 -1 0 0 0 -1 0 -2 -10
word you could	-4 11 13 -1 -3 -5 -10 -1 0 -6
word you do	-4 -4 10 -1 9 -1 -4 -4 -1 5
word you down	2 0 -1 0 0 0 0 0 0 -3
word you for	-10 16 -10 -9 9 -4 16 -6 -3 31
word you free	0 -4 6 0 0 -1 -1 0 0 -1
word you get	0 0 -1 0 -1 -1 4 -1 0 9
word you got	7 0 -1 0 0 -1 -1 0 -2 -6
word you have	18 10 -17 -4 -7 15 -11 -2 -1 15
word you in	-2 1 2 -1 0 -1 0 -1 2 -6
word you interview	-4 -5 -5 -1 10 0 8 -2 -1 7
word you join	2 0 0 0 0 -1 0 0 0 4
word you know	1 -4 -8 8 -6 -1 7 -7 10 -2
word you may	-1 1 0 0 0 0 0 0 1 10
word you more	0 2 0 0 0 0 1 0 -1 5
word you must	0 0 0 0 0 0 0 0 0 7
word you need	-6 -6 -1 12 -4 -3 14 -3 -2 3
word you on	2 -2 -6 5 14 7 -15 -4 -1 8
word you prefer	-7 12 -2 0 0 -1 -2 0 0 -8
word you recent	0 0 0 0 0 0 0 0 0 9
word you send	-1 2 -1 0 -1 -2 3 0 0 -4
word you sent	0 3 0 0 -3 -3 -3 6 0 -18
word you should	2 -1 -1 -1 -1 -3 7 -1 -1 -5
word you succes	0 0 0 0 1 0 0 0 0 6
word you take	0 -1 0 0 2 0 0 0 0 6
word you tell	-2 10 -1 -1 -1 -2 -2 -1 -1 -11
word you that	-2 -3 -1 0 -1 16 -11 1 -1 7
word you the	4 -3 -1 -2 10 2 -8 -2 -1 2
word you then	14 -4 -1 0 -1 -1 -5 0 -1 -3
word you timemention	13 -2 -16 -5 4 -6 17 -5 -1 -16
word you to	-15 9 -5 -4 6 -6 19 0 -5 -3
word you want	-4 2 -2 -1 -2 13 -4 -2 0 5
word you were	-5 -1 -1 4 24 -3 -8 -3 -7 -15
word you will	3 -1 -1 0 -1 0 0 0 1 5
word you would	-5 8 0 0 -3 -2 3 0 0 3
word you'd	13 1 -1 -1 11 -3 -15 -3 -1 -6
word you'd be	0 0 -1 0 12 -1 -8 -1 -1 -1
word you'd like	-5 5 -1 0 -1 -2 5 -1 0 -4
word you'll	16 -4 -4 -2 1 7 -10 -4 0 -21
word you'll be	6 -1 -1 0 3 0 -6 0 0 -3
word you'll get	1 0 0 0 -1 -1 3 -1 -1 -4
word you'll hear	10 -1 0 0 -1 0 -6 -1 1 -4
word you'll meet	2 0 -1 0 0 0 0 0 0 -3
word you're	-10 -10 -1 -4 -4 12 29 -5 -8 2
word you're still	-1 -1 -1 -1 -4 0 10 -1 -2 -9
word you've	21 -2 -3 13 -10 -8 -4 -7 -1 1
word you've been	-3 1 -2 7 -3 -2 8 -3 -3 4
word your	-79 19 -4 -11 -4 13 5 15 45 -48
word your answer	0 -1 0 0 0 4 -2 -1 0 5
word your application	-6 -4 -5 -1 -15 -2 18 -11 26 -27
word your appointment	0 0 0 1 0 0 0 0 0 23
word your assessment	-1 -2 0 0 -1 0 11 -3 -3 -7
word your availability	-5 12 0 -1 -1 -1 -2 -1 -1 -3
word your background	0 4 0 0 -3 0 -2 0 3 4
word your calendar	3 -1 -1 1 -1 0 -1 -1 0 -5
word your candidacy	0 0 0 0 0 0 1 0 0 5
word your candidate	0 -1 0 0 -2 0 7 -1 -3 -4
word your cv	-1 -2 0 0 -3 0 9 -1 -2 -7
word your email	0 0 0 0 0 0 -3 4 0 3
word your experience	0 -1 0 0 5 0 -3 -1 1 -2
word your file	0 -1 0 0 -2 -2 7 0 0 -13
word your first	-6 -5 0 -1 -4 10 2 4 0 -10
word your interest	0 -1 -1 -1 5 0 -2 -1 0 0
word your interview	-14 -23 33 -6 18 -6 13 -12 -4 -36
word your job	0 0 0 0 0 0 0 0 1 8
word your laptop	-4 0 0 0 -1 -5 12 0 0 -4
word your message	-18 -7 -4 -2 -5 -2 -17 54 0 -37
word your offer	0 0 0 0 0 3 0 0 0 6
word your own	0 0 0 0 0 0 0 0 0 5
word your passport	-6 -1 0 0 -1 -1 11 -1 0 -9
word your patience	0 -1 0 0 5 0 1 0 -4 -1
word your phone	0 3 0 0 0 0 -1 -1 0 -6
word your profile	0 0 0 0 1 0 -1 -1 3 3
word your recruiter	-4 1 0 4 0 0 0 0 0 -3
word your request	0 0 0 0 0 0 -8 10 0 -10
word your resume	-5 9 -1 -1 -7 -1 -7 -1 13 4
word your scorecard	0 0 0 0 0 0 0 0 0 4
word your talk	0 0 0 0 0 0 0 0 0 6
word your team	0 0 0 0 0 0 0 0 0 23
word your technical	2 0 -8 7 0 0 0 0 0 -9
word your time	0 0 0 1 0 0 1 -1 0 9
word your virtual	1 0 0 0 0 0 0 0 0 -3
word your visit	1 0 1 0 0 0 0 0 0 -3
word your work	0 0 0 0 1 0 0 0 0 7
word zeit	0 0 0 -1 3 0 0 0 -1 0
word zien	-1 0 3 -1 0 0 -1 0 0 0
word zo	0 0 0 3 0 0 -2 0 0 0
word zoal	3 -2 0 0 0 1 -1 0 0 -8
word zoom	18 -2 -5 -2 -1 -1 -3 -4 -1 4
word zu	1 -1 -1 0 0 0 1 -1 0 -4
word zum	3 -3 -1 -1 -2 5 -1 -1 1 -3
word zum timemention	1 -2 0 -1 -2 5 -2 0 1 -3
word zur	2 -1 0 -1 0 0 1 0 0 8
word zusammen	0 0 0 0 -1 0 2 0 -1 4
word º	1 0 0 0 0 0 0 0 1 -6
"""
