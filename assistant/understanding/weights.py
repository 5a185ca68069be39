"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.received	-31 -25 -36 -33 -51 -31 -133 -22 364 -143
ack.received@subject	-22 -20 -11 -10 -50 -10 -29 3 148 -147
ack.thanks	11 43 -35 -15 -31 -29 -82 -5 142 -36
ack.thanks@subject	-10 -10 -6 -5 -49 -5 -13 -6 104 -35
affirm	77 19 30 -89 -49 132 34 -103 -50 -30
against, and no job	-13 -4 16 34 -32 -16 -25 65 -25 45
agreed	229 -24 51 -20 -38 -28 -129 -26 -14 -28
agreed, and a nod	116 -10 -22 -6 -10 -10 -44 -8 -6 -16
answer	-4 -76 95 -14 -102 -105 95 37 75 -84
asked to move	-92 -6 152 -6 -7 -5 -28 -6 -3 -7
automatic answer	-65 -48 -22 -15 -35 -16 -44 269 -24 -182
autoreply.absence	-6 -77 -44 -51 -49 -37 -7 311 -41 -84
autoreply.absence@subject	-22 -14 -22 -11 -12 -11 -57 159 -10 -86
autoreply.bounce	-30 -12 -11 -8 -37 -8 -26 141 -8 -110
autoreply.bounce@subject	-16 -6 -6 -4 -18 -4 -14 74 -6 -90
autoreply.receipt	-118 -20 -17 -10 -14 -11 -20 223 -13 -83
autoreply.receipt@subject	-89 -12 -11 -6 -7 -7 -11 154 -11 -48
autoreply.received	-22 -22 -11 -11 -23 -2 -114 247 -42 -116
autoreply.received@subject	-15 -14 -5 -7 -7 -4 -45 98 -2 -83
bias	50 30 -83 -15 35 -100 -46 127 2 -95
board	-9 7 -2 -5 8 -5 -15 -5 27 -57
bulk	7 -8 -56 48 19 24 -13 -3 -16 248
calendar CANCEL	-22 -6 -6 67 -13 -2 -11 -4 -4 -17
calendar REPLY	-21 -7 -6 -5 -7 -3 -13 67 -5 -51
calendar REQUEST	338 -114 29 -30 -44 -17 -81 -58 -23 -130
cancellation.off	-146 -31 -41 376 -47 -18 -52 -20 -21 -46
cancellation.off@subject	-82 -16 -16 181 -18 -7 -21 -9 -12 -29
cancelled, and moved	-4 -1 -3 13 -1 -1 -3 -1 -1 1
chat.lure	14 -1 -2 -1 -1 -1 -6 -1 -1 73
chat.lure@subject	0 0 0 0 0 0 0 0 0 16
colleague	-2 -2 -1 -1 -9 -1 -3 23 -3 216
day alone	-134 -73 -51 125 -53 69 14 55 47 -54
deadline	-81 10 -51 -62 -63 153 145 -36 -14 42
forwarded	24 -3 -4 -1 -4 -2 -12 5 -2 143
generated	12 22 -65 43 27 -11 -23 -10 5 -199
hiring little	4 32 -48 23 2 -4 -18 71 -62 10
hiring much	-29 28 14 -22 2 -70 24 -24 76 -86
hiring none	-18 -86 -16 -29 23 62 -8 43 30 90
hiring some	67 39 13 22 -11 -34 -20 -35 -42 -47
hiring.application	-48 8 -91 -81 92 -83 76 -55 183 66
hiring.interview	96 21 85 22 -69 -94 -40 6 -28 36
hiring.meet	91 125 -2 14 -6 -45 -104 -32 -40 12
hiring.process	26 -26 0 -35 49 -45 77 -43 -3 -6
hiring.role	-69 -14 -114 16 80 71 72 2 -44 -29
human	97 29 20 -55 29 -24 95 -116 -75 -35
invite.details	213 -77 -5 -2 -59 -81 91 -51 -29 10
invite.details@subject	23 -7 -1 -3 -5 4 -5 -2 -4 12
invite.fixed	240 -32 53 33 -78 -99 29 -70 -76 -68
invite.fixed@subject	53 -23 -12 7 -17 -12 12 6 -13 39
invite.forward	83 -19 -17 -2 9 -10 -23 -12 -11 -16
invite.forward@subject	32 -4 -25 -1 -1 -1 -1 -1 -1 -9
invite.invited	81 25 -39 -30 10 52 -59 -11 -29 -51
invite.invited@subject	21 9 -2 -6 -6 -24 17 -5 -4 0
invite.reminder	72 0 -27 -15 2 -4 -10 -10 -8 30
invite.reminder@subject	36 7 -14 -8 -3 -2 -4 -6 -6 -12
job and one time	119 -43 57 92 -72 -48 -122 7 9 -19
job, and no person	-12 22 -64 27 8 -7 -44 -5 74 23
known application	50 7 133 57 -21 62 8 -196 -101 -402
known interview	-13 -19 109 61 -16 -12 -86 -15 -9 -53
known interview, other time	-51 -3 66 -2 -1 -1 -4 -1 -1 -12
meeting link	57 -9 -18 -5 -4 -4 -8 -4 -4 -122
move asked, and a nod	-81 -5 133 -4 -6 -5 -25 -5 -2 -6
no job and a time	126 123 90 -45 -50 -53 -188 40 -44 0
no time	-93 -49 -59 -101 177 9 84 3 30 -29
not.alert	-42 -5 -8 31 17 0 -4 -9 20 120
not.alert@subject	2 0 0 -1 0 0 0 0 0 84
not.cold	0 -4 -2 3 -7 3 15 -2 -5 168
not.cold@subject	1 0 0 0 0 0 0 0 0 21
not.employer	3 5 -6 -4 10 -2 -6 -4 4 185
not.employer@subject	2 0 0 0 0 0 0 0 0 93
not.event	15 -19 -5 -6 -6 -6 -5 37 -4 64
not.event@subject	6 -3 -1 -2 -1 -1 -3 6 -1 87
not.media	5 0 -6 -2 6 -2 2 -2 -2 97
not.media@subject	0 0 0 0 0 0 0 0 2 51
not.official	-4 -9 28 -11 -6 5 -17 19 -4 96
not.official@subject	-22 6 24 -3 -31 -2 -6 1 33 50
not.practice	-2 0 -2 -1 -1 -1 -1 6 2 170
not.practice@subject	-4 1 -2 -1 0 0 -1 7 0 58
not.research	-1 31 -5 -2 -2 -4 -11 -6 -1 132
not.research@subject	6 0 -4 -1 0 0 0 -1 0 36
not.someone	1 9 -4 2 -11 1 17 -3 -11 144
not.someone@subject	-2 -5 -1 -1 -5 1 12 5 -6 37
not.staff	3 -1 -1 -2 1 0 0 0 -1 163
not.staff@subject	0 0 0 0 0 0 0 0 0 154
not.study	-34 0 8 11 -33 -18 34 7 24 57
not.study@subject	-8 4 -4 -2 3 -3 -13 27 -4 213
offer.clear	-85 -70 -45 -29 61 296 -56 -34 -39 -136
offer.clear@subject	-44 -16 -10 -8 -13 54 46 -3 -8 -81
offer.terms	-28 -26 -30 -30 -61 190 33 -16 -31 -78
offer.terms@subject	-4 -3 -2 -1 -3 2 14 -1 -2 48
old time	-92 -47 148 45 -11 -7 -19 -10 -9 -59
one time	278 -89 126 64 -110 -84 -218 56 -24 -6
one time, asked	-16 9 44 -5 -5 -6 -9 -4 -8 59
owner	0 0 0 0 0 0 0 0 0 -170
pair alert&apply	0 0 0 0 0 0 0 0 0 45
pair alert&ask	-1 -3 0 0 5 -1 0 0 1 -9
pair alert&candidate	0 0 0 0 9 0 -6 -1 -1 5
pair alert&closer	0 0 0 0 0 0 0 0 0 11
pair alert&hear	1 0 0 0 0 0 4 -4 0 9
pair alert&interview	-3 -1 -1 -1 0 0 0 4 1 -8
pair alert&not	0 0 0 0 8 0 -1 0 -5 11
pair alert&offer	0 -1 0 0 4 0 -1 0 -1 -12
pair alert&received	0 0 0 0 3 0 0 0 -2 15
pair alert&remind	-1 -1 -1 1 0 0 6 -4 0 14
pair alert&review	-1 -1 0 0 2 0 1 0 0 -17
pair alert&role	-3 -5 -2 23 -8 -2 7 -8 -2 46
pair alert&time	1 -1 -1 1 -1 -1 6 -4 0 9
pair alert&title	0 0 0 0 0 0 0 0 0 69
pair apply&ask	13 9 -3 -2 -10 -4 0 4 -6 36
pair apply&asked	-1 4 -1 0 2 -1 -2 -1 -1 9
pair apply&available	-2 3 -3 -1 3 -1 -14 -1 17 2
pair apply&away	2 -1 -1 0 0 0 -1 0 1 28
pair apply&book	-21 -5 0 2 8 -2 -4 -2 24 -29
pair apply&bounce	1 4 -4 -1 -1 -1 -2 3 0 -18
pair apply&call	-3 -9 -3 -2 2 -2 -5 -2 24 23
pair apply&cancel	-2 -1 -1 10 1 -1 -2 -1 -4 -15
pair apply&candidate	-15 28 -28 -11 39 -18 -8 -1 14 -33
pair apply&choose	-1 -16 -4 -3 3 4 4 -4 16 -50
pair apply&civic	7 0 0 -1 -7 0 3 0 -2 82
pair apply&closer	-6 4 -4 -4 19 -3 -9 -4 7 -23
pair apply&cold	-1 4 -1 -1 0 -1 -4 -1 4 29
pair apply&confirm	-9 -5 -8 4 -3 -2 -13 -3 40 22
pair apply&deadline	0 16 -6 -4 -2 -5 -46 -11 56 -1
pair apply&decide	-3 -3 -2 0 12 -1 2 -1 -4 38
pair apply&document	8 1 -4 -2 -16 -2 16 -6 6 -55
pair apply&education	8 -10 -1 -1 -7 -1 -3 -2 17 22
pair apply&enjoyed	13 7 -4 -3 16 -3 -17 -4 -5 -33
pair apply&event	1 -1 -1 -2 7 -1 -2 -1 1 -25
pair apply&feedback	1 -1 -1 -1 7 -1 -2 -1 -2 -24
pair apply&filled	12 -6 -2 -3 11 -2 -4 -12 5 -13
pair apply&future	-15 -4 -2 13 20 -2 -18 -2 10 -10
pair apply&glad	3 -19 -3 -2 -9 7 19 -2 7 -7
pair apply&health	0 0 -1 -1 -1 -1 -2 -1 6 -5
pair apply&hear	-8 5 -6 -5 9 -7 -1 -32 45 -26
pair apply&hiringside	-1 -2 -1 0 1 -1 2 -1 2 75
pair apply&hitch	-1 -1 0 -1 6 -1 -3 -1 1 -4
pair apply&hold	-1 -1 0 0 -7 0 13 0 -4 11
pair apply&inbox	-1 -2 -1 -1 -2 -6 10 -1 4 49
pair apply&interview	10 -15 -2 3 0 3 -6 -3 11 66
pair apply&invite	17 -22 -3 2 1 -2 19 -6 -6 -34
pair apply&join	-1 -1 0 0 0 2 -1 1 2 9
pair apply&keen	23 -22 -4 -3 -4 -2 20 -3 -6 -3
pair apply&link	-2 2 -1 -1 -1 -1 2 -1 1 27
pair apply&lure	0 0 0 0 0 0 0 0 0 32
pair apply&meet	17 -3 -3 -3 0 -2 -7 -3 4 -7
pair apply&mine	0 0 0 0 0 0 0 0 0 89
pair apply&move	-2 3 3 -1 5 -1 2 -1 -7 24
pair apply&not	1 -28 -9 7 56 -8 -3 -17 2 -41
pair apply&offer	-5 -2 -7 -2 5 0 -2 -1 14 5
pair apply&office	9 -7 -2 -1 2 -1 8 -1 -8 1
pair apply&official	-2 0 -1 -1 11 -1 9 -3 -12 -1
pair apply&onward	5 -3 -5 -2 20 -4 18 -7 -21 -47
pair apply&other	-9 -8 -4 3 24 -3 4 -3 -5 -22
pair apply&pay	-3 0 0 -1 3 -1 -4 0 6 50
pair apply&practice	0 0 0 0 0 0 0 0 0 23
pair apply&prepare	8 -4 -2 -3 3 -2 -11 -2 12 21
pair apply&property	-2 0 -1 -1 6 -1 -1 -1 1 81
pair apply&received	-14 -12 -12 -9 -6 -10 -39 -17 117 -30
pair apply&recruiter	-7 1 -1 -1 -6 -2 9 -2 9 34
pair apply&remind	1 -1 -2 5 -2 -5 7 -1 -2 4
pair apply&review	-24 3 -8 7 19 -7 -8 -9 28 1
pair apply&role	-12 25 -14 -4 37 -7 -5 -16 -4 1
pair apply&sales	-2 8 -1 -1 9 -1 -2 -1 -9 0
pair apply&send	4 -11 -4 -4 -11 -4 19 5 7 14
pair apply&shop	12 -1 -1 -1 2 -1 -2 -1 -7 -22
pair apply&sign	-3 6 -1 -1 -11 -2 5 2 6 8
pair apply&slot	15 -10 -1 -3 -14 -2 9 -3 9 19
pair apply&sorry	-2 -2 -1 -1 13 -1 -3 -1 -3 28
pair apply&stage	-4 17 -2 -2 14 -4 -13 -4 -1 10
pair apply&start	-1 0 0 0 0 2 -4 0 5 -16
pair apply&study	-1 1 -1 -1 3 -1 -1 -1 1 38
pair apply&talk	-6 18 -2 -1 -1 -2 -3 -2 -1 -7
pair apply&task	0 -12 -1 -1 -3 -1 31 -5 -10 -7
pair apply&team	-9 3 -4 -6 10 -5 16 -4 -2 6
pair apply&thank	-2 35 -13 -11 -22 -12 -91 -13 130 -101
pair apply&ticket	-5 3 -4 -2 2 -2 -12 8 12 4
pair apply&time	34 -18 -14 -3 -18 -13 -40 -8 80 -43
pair apply&title	-72 -4 -19 -20 12 -13 -1 14 102 -52
pair apply&wait	-5 -10 -1 -1 12 -3 18 -4 -6 38
pair apply&wish	-1 0 -1 -1 -14 -1 -1 -1 18 4
pair ask&asked	-19 -50 10 -12 -21 27 96 -16 -16 -85
pair ask&available	-17 25 12 -7 -8 16 -4 -5 -12 -69
pair ask&away	-2 -1 -2 4 0 0 3 -2 0 22
pair ask&back	-4 -5 -2 -1 -2 14 2 -1 -1 -9
pair ask&book	-32 46 -3 10 -6 15 -23 -3 -3 -35
pair ask&call	-10 22 7 -7 1 -10 22 -6 -19 -9
pair ask&cancel	0 0 0 1 0 0 0 0 0 12
pair ask&candidate	-5 -6 -7 -2 -1 -1 6 1 15 7
pair ask&choose	-17 41 4 -4 -15 -3 0 -4 -2 45
pair ask&civic	-1 4 -1 -1 4 -1 -2 -1 -1 -2
pair ask&closer	1 8 -1 -1 6 -1 -3 -2 -6 -22
pair ask&cold	0 1 0 0 0 1 -1 0 0 13
pair ask&confirm	-14 4 18 -3 -3 8 -7 0 -3 4
pair ask&deadline	-9 38 -11 -6 -24 31 -5 -8 -7 7
pair ask&decide	-9 -20 15 -1 -8 6 8 3 6 -12
pair ask&document	7 -26 -4 -3 -6 2 21 17 -6 -51
pair ask&enjoyed	-3 10 -1 0 -1 -1 -2 -1 -3 0
pair ask&event	0 3 11 -1 -1 -1 -1 -9 0 6
pair ask&family	0 0 0 0 0 0 0 0 0 26
pair ask&feedback	-1 -1 -1 -1 3 3 -3 -1 -1 6
pair ask&future	-4 -1 2 -1 9 -5 0 1 -1 -4
pair ask&glad	2 -1 -1 0 -1 -1 4 -1 0 0
pair ask&health	10 -5 -3 -5 -1 -2 8 -1 -1 5
pair ask&hear	-16 51 9 -7 3 -11 -41 0 12 21
pair ask&hiringside	0 0 0 0 0 0 0 0 1 14
pair ask&hitch	1 -1 10 -1 -1 -1 1 -8 -1 50
pair ask&inbox	-13 -24 -4 -3 -7 -5 23 35 -1 -29
pair ask&interview	32 3 -4 -2 -14 -5 -17 6 3 25
pair ask&invite	5 0 4 13 -3 -1 -5 -3 -9 -17
pair ask&join	-14 0 0 14 0 0 0 0 1 58
pair ask&keen	14 -3 -5 -3 7 4 -1 -6 -6 -18
pair ask&link	-4 11 4 -2 -5 0 2 -1 -5 -10
pair ask&lure	-1 0 0 0 0 -2 5 -1 0 -10
pair ask&machine	-1 -2 -1 -1 -2 -1 -6 18 -3 -21
pair ask&mediaword	-1 -1 0 0 -6 0 -24 23 9 8
pair ask&meet	-5 18 -4 11 -4 -4 -2 -3 -7 -4
pair ask&mine	0 0 0 0 0 0 -7 8 0 15
pair ask&move	-19 -17 25 -5 -13 0 -5 23 10 -34
pair ask&not	4 4 21 7 -9 -6 -13 -10 1 36
pair ask&offer	-2 -1 -1 -1 -1 9 -2 1 -1 -7
pair ask&office	1 1 2 -1 -1 -2 1 -1 -1 63
pair ask&official	-7 -6 2 0 -3 -1 25 -3 -6 -12
pair ask&onward	17 -20 -11 -3 -11 -6 4 22 9 -60
pair ask&other	-7 11 18 -2 2 -2 -16 -1 -3 61
pair ask&pay	-2 -9 2 -1 -3 -9 24 -1 -1 -12
pair ask&practice	0 0 0 0 0 0 0 0 0 40
pair ask&prepare	20 -10 -8 -8 -4 -34 48 -2 -3 66
pair ask&property	0 -1 0 0 0 0 2 0 0 8
pair ask&received	-1 2 -1 0 -2 -1 2 4 -2 5
pair ask&recorded	-3 28 -1 -1 -2 -1 -9 -2 -9 6
pair ask&recruiter	-4 -2 -2 1 0 -2 -26 37 -2 42
pair ask&remind	-7 -11 25 -8 -6 11 13 -15 -3 -52
pair ask&review	3 2 -2 -1 -1 0 -2 -1 2 -54
pair ask&role	4 -8 -6 -4 -1 -7 4 27 -9 5
pair ask&sales	30 -28 -1 -1 -1 -1 -20 24 -1 -8
pair ask&send	-5 4 -3 -7 -17 16 42 -9 -21 29
pair ask&shop	0 5 -2 0 0 0 -1 0 0 5
pair ask&sign	-8 -19 -3 -5 -9 100 -50 -1 -5 -25
pair ask&slot	-9 53 3 6 -13 -1 -15 -10 -13 1
pair ask&sorry	-2 -2 3 4 -1 0 -1 0 0 5
pair ask&stage	-3 5 -2 -2 -16 -3 26 -2 -2 7
pair ask&start	-5 -3 -5 -2 -2 31 -11 -3 -1 -52
pair ask&study	10 -6 -1 -1 5 -1 -2 0 -5 10
pair ask&talk	-10 6 28 -10 -9 -10 23 -15 -2 53
pair ask&task	16 -5 -1 -1 -8 -1 -1 -2 4 -10
pair ask&team	-2 10 -4 -2 -4 -6 19 -5 -6 20
pair ask&thank	-16 4 -3 -4 3 -4 17 7 -5 -9
pair ask&ticket	-3 -6 -1 -2 -2 9 -3 8 1 9
pair ask&time	8 -27 30 -7 -16 21 51 -48 -13 -77
pair ask&title	12 17 -1 -3 -5 -3 -12 0 -5 -8
pair ask&urgent	-1 -1 -1 -1 -2 -1 -2 8 -1 17
pair ask&video	-9 3 -1 13 -1 -1 -2 -1 -1 4
pair ask&wait	-6 -10 15 -2 -6 -9 27 -7 -2 -22
pair ask&wish	1 -1 -1 -2 5 13 -15 -1 1 -6
pair asked&available	-21 27 27 -11 -16 11 11 -11 -17 -57
pair asked&book	-1 7 -1 0 -1 -1 -2 0 0 23
pair asked&call	-11 66 -11 -3 -9 -11 -8 -5 -7 39
pair asked&candidate	0 -5 0 0 6 0 0 0 -1 8
pair asked&choose	-46 82 -7 -1 -3 -8 -15 -2 -1 -23
pair asked&closer	-2 14 -2 -1 5 -4 -8 -1 -1 3
pair asked&cold	0 0 0 0 -1 -1 3 0 -1 35
pair asked&confirm	-19 16 13 -2 -3 2 -3 -2 -2 -22
pair asked&deadline	1 18 -11 -3 -2 -5 6 1 -3 -54
pair asked&document	-8 -12 -3 -1 -9 -4 41 -2 -2 -65
pair asked&event	11 6 -14 0 -1 0 1 0 -3 -28
pair asked&family	0 -3 0 0 -2 -1 8 0 -1 59
pair asked&future	-3 0 8 -1 4 -1 -5 -1 -1 -13
pair asked&hear	10 1 -1 -1 0 1 -6 -1 -3 25
pair asked&hiringside	4 -3 -3 0 -1 -1 3 0 0 7
pair asked&hitch	17 2 -10 -1 -1 -1 -4 -1 -1 -19
pair asked&inbox	-1 -20 -2 0 -1 -1 27 -1 -1 13
pair asked&interview	1 5 16 -5 -4 -4 -3 -3 -4 14
pair asked&join	-1 -7 -1 0 -2 44 -30 -2 0 -1
pair asked&keen	8 0 0 0 4 -4 -6 -1 -1 36
pair asked&mediaword	0 0 0 0 0 0 0 0 0 10
pair asked&meet	13 25 -5 -3 -3 -4 -15 -3 -7 -73
pair asked&mine	0 -1 0 0 0 3 -1 0 0 15
pair asked&move	2 -45 81 -5 -7 -16 0 -6 -4 -107
pair asked&not	19 17 -28 -1 -1 1 -4 -1 -1 2
pair asked&office	-1 4 0 0 0 -1 0 0 -1 83
pair asked&official	-5 -5 -1 0 -1 -1 15 -1 -1 -24
pair asked&onward	24 -22 -4 -1 -2 -1 6 -1 -1 -6
pair asked&other	-13 -46 61 -2 -1 -1 4 -1 -1 2
pair asked&pay	-3 -7 2 -1 -4 -7 26 -2 -4 -13
pair asked&prepare	-21 -2 21 -1 -1 -2 8 -1 -1 35
pair asked&property	0 1 0 0 0 0 1 0 0 54
pair asked&recorded	0 0 0 0 0 0 0 0 0 10
pair asked&recruiter	-1 -12 -1 -4 18 -9 10 -1 0 44
pair asked&remind	6 -25 -17 -6 -5 -18 74 -5 -4 -36
pair asked&review	0 6 -1 0 0 -1 -3 0 0 -7
pair asked&role	-18 22 -6 -3 -1 -15 27 -3 -3 1
pair asked&sales	26 -24 0 0 0 0 0 0 0 24
pair asked&send	-17 16 9 -3 -11 -9 22 -3 -4 -70
pair asked&shop	-1 -7 2 0 -2 -6 15 -1 0 5
pair asked&sign	-1 -5 -1 -1 -2 9 3 -1 -1 15
pair asked&slot	-25 23 62 -10 -13 -20 3 -9 -10 18
pair asked&stage	-5 4 0 -2 -3 -5 12 2 -2 -25
pair asked&start	-3 -4 -4 -1 -1 21 -6 -1 -1 -33
pair asked&study	-2 -5 -1 0 4 -2 7 0 -1 -8
pair asked&talk	-28 98 12 -5 -15 -12 -39 -5 -7 -7
pair asked&team	6 -16 -1 -1 -1 -1 16 -1 -1 10
pair asked&ticket	1 -1 0 0 0 0 1 0 0 7
pair asked&time	-30 -14 52 -19 -17 23 42 -17 -20 4
pair asked&title	-22 10 -7 -2 -3 24 4 -2 -2 -42
pair asked&video	13 0 -2 -1 -2 -2 -3 -1 -1 -21
pair asked&wait	29 -37 -33 -3 -12 -14 76 -3 -3 -7
pair available&book	-6 40 -3 -2 -5 -6 -10 -7 -2 -6
pair available&bounce	-7 -3 -2 -1 -1 -1 -3 19 -1 -8
pair available&call	-5 31 -9 -4 -13 -7 21 -9 -5 9
pair available&candidate	-1 1 -1 0 -1 1 -1 -1 3 15
pair available&choose	-4 18 -2 -1 -3 -1 -3 -1 -3 -16
pair available&closer	-1 2 -1 0 4 0 -4 0 -1 18
pair available&cold	0 0 0 0 0 1 0 0 0 11
pair available&confirm	-3 34 -4 -4 1 -4 -18 1 -3 8
pair available&deadline	2 20 -4 -3 -12 3 1 -2 -5 -22
pair available&decide	-2 -16 16 0 -1 -1 17 -12 -1 -9
pair available&event	-3 10 -1 0 -1 -1 -1 0 -3 7
pair available&future	-2 1 0 -3 1 -2 -25 33 -2 -7
pair available&hear	1 1 -1 -2 -4 -2 13 -5 -1 19
pair available&hiringside	4 -1 -3 0 0 0 0 0 1 -6
pair available&hitch	16 -2 -9 -1 -1 -1 -1 -1 0 7
pair available&hold	-1 -1 -1 1 -11 0 15 0 0 -5
pair available&interview	-5 57 -43 -9 -7 -4 -16 31 -4 -54
pair available&invite	-1 6 -1 0 -1 -1 -1 -1 0 -11
pair available&keen	0 0 0 0 0 0 0 0 0 58
pair available&link	-11 20 -3 -4 -3 -5 -4 15 -4 17
pair available&meet	-6 22 4 -2 -4 -2 -7 3 -7 25
pair available&move	27 -23 8 -1 -3 -2 -7 -3 4 -11
pair available&not	11 10 -22 -6 -3 -3 -4 21 -4 -10
pair available&office	-1 -1 0 0 0 2 1 0 0 28
pair available&onward	-1 0 -1 -1 0 -1 1 -1 3 -22
pair available&other	-2 -19 23 -1 2 -1 0 -1 -1 23
pair available&pay	-1 -1 1 0 0 0 2 0 0 10
pair available&practice	0 0 0 0 0 0 0 0 0 20
pair available&prepare	0 -7 7 -1 -3 -1 11 -4 -1 41
pair available&property	0 1 0 0 0 0 1 0 0 23
pair available&recorded	-5 17 -1 -1 -1 -1 -6 -1 -3 31
pair available&recruiter	0 0 0 0 1 0 0 1 -1 5
pair available&remind	-4 -11 6 -3 2 -2 15 -2 -2 -31
pair available&review	-1 1 -1 -1 0 -1 -1 4 -2 -12
pair available&role	-7 -5 -5 -2 -15 -2 37 0 0 44
pair available&sales	-1 3 0 -1 0 0 0 0 0 17
pair available&send	-9 20 -2 -1 -2 -3 4 -2 -6 -10
pair available&shop	-2 6 -2 -1 0 0 -1 0 0 18
pair available&sign	0 -1 -1 -1 -1 6 -2 -1 -1 -3
pair available&slot	-15 19 17 -4 -10 -7 12 -2 -10 -46
pair available&sorry	-2 11 -7 -1 -5 -1 7 -1 -1 -8
pair available&stage	-2 -6 1 1 -1 -3 11 -1 -1 -2
pair available&talk	-3 15 1 1 -2 -2 -8 -1 1 19
pair available&team	-3 6 1 -1 -2 -1 13 -13 0 -12
pair available&thank	0 2 -2 0 0 0 -15 0 16 20
pair available&ticket	-8 2 -3 -4 0 1 -2 15 -1 7
pair available&time	2 110 -35 -16 -11 -16 -39 24 -18 -50
pair available&title	18 28 -29 -4 -2 2 -9 -2 -2 6
pair available&video	0 9 -1 -1 -1 -1 -4 -1 -1 -9
pair available&wait	-1 -15 -2 0 0 -2 30 -8 -1 17
pair away&back	-5 -3 -5 -4 0 -1 -9 28 -2 -6
pair away&book	0 6 -3 0 -1 3 -2 -3 0 -2
pair away&choose	-1 -1 -1 -1 3 3 -3 2 -1 -9
pair away&confirm	4 -1 -1 -1 -14 0 14 0 -1 -10
pair away&deadline	-9 -9 -11 10 -16 -9 -4 43 5 -27
pair away&education	-1 -1 -1 -1 -1 -1 0 6 -1 -4
pair away&event	-1 -1 -2 -1 -1 1 -6 11 -1 -5
pair away&feedback	-1 -1 -1 -1 -1 -1 1 3 0 -1
pair away&filled	-5 4 -5 -3 -11 -1 7 16 -2 -13
pair away&hear	-3 -5 -3 -2 -3 0 7 11 -2 -1
pair away&hitch	-2 -1 2 -1 -1 0 7 -3 -1 -6
pair away&hold	-1 -1 -1 -1 -15 -1 19 1 -1 -5
pair away&inbox	-3 -2 -3 -3 -2 -3 -16 33 -2 -17
pair away&interview	4 -2 2 1 -1 -1 -2 -1 -1 -5
pair away&meet	-13 -2 0 14 -1 -1 -23 30 -2 -11
pair away&move	-4 -1 6 -1 -1 -2 -24 27 0 2
pair away&not	-12 -12 -17 -19 -15 -11 36 55 -6 -55
pair away&offer	-2 -2 -1 -1 2 9 -4 0 -1 -20
pair away&official	-1 -1 0 0 -1 1 0 2 0 -4
pair away&onward	-1 -1 0 0 -10 -1 15 -1 -1 0
pair away&other	-1 0 0 0 -11 -1 15 -1 0 16
pair away&pay	-2 -3 -2 -1 -16 14 9 2 -1 -32
pair away&prepare	-1 -1 -2 -1 -1 -1 -20 27 -1 11
pair away&remind	-3 -1 -2 3 0 -1 -14 19 -1 -6
pair away&review	-1 -1 -1 0 -14 -1 14 3 1 12
pair away&role	-3 -2 -1 0 -14 4 15 2 -1 27
pair away&send	-2 -1 -1 -1 0 3 -2 4 -1 -10
pair away&slot	-2 -2 2 -1 -1 2 -3 5 -1 -6
pair away&sorry	-2 -2 0 4 -1 -1 2 -1 0 -4
pair away&stage	3 -3 -1 -2 3 -2 0 4 -1 -8
pair away&team	-17 -7 2 15 1 2 23 -16 -3 -10
pair away&time	-29 -10 14 -30 -10 -14 -8 96 -9 -53
pair away&title	-16 -7 -3 10 -1 -5 36 -11 -2 -1
pair away&wait	-3 -2 -3 -3 -22 -3 36 -9 8 -13
pair back&bounce	-1 -1 -1 -1 -8 -1 -1 14 -1 -16
pair back&closer	-6 -1 -2 -1 -1 -1 -3 0 14 -5
pair back&deadline	-5 -2 -3 0 -4 -1 14 -4 5 10
pair back&feedback	6 -3 -3 -3 12 -3 -5 2 -2 -15
pair back&hear	5 -4 -2 -4 9 -3 -9 4 4 -10
pair back&inbox	-7 -3 -3 -3 -9 -3 -6 22 12 -13
pair back&not	-1 -1 -1 1 0 1 -1 3 -1 1
pair back&offer	-2 -2 -1 1 1 7 -3 0 -1 1
pair back&role	-2 -1 -1 -1 -2 0 6 -1 -1 0
pair back&send	-7 -7 -3 -3 -10 15 2 16 -3 13
pair back&sign	-5 -3 -1 -1 -2 21 -6 -1 -1 2
pair back&stage	-2 -1 -1 -1 4 -2 1 2 -1 -3
pair back&start	-3 -2 -2 -1 0 6 -4 0 5 -5
pair back&ticket	-1 -1 0 0 -1 1 7 -5 -1 16
pair back&time	-21 -27 6 -11 -7 -7 18 41 8 -41
pair back&wait	-2 0 2 -1 -2 -1 6 -1 -1 -8
pair book&call	-3 5 -8 -5 -5 -2 1 -1 18 -34
pair book&cancel	-25 -3 -3 47 -4 -2 -6 -2 -2 -11
pair book&candidate	-4 -17 0 2 0 -1 20 -1 0 2
pair book&choose	-10 30 0 0 -3 0 -9 -2 -5 2
pair book&civic	-1 3 1 0 -1 0 1 -1 0 -7
pair book&closer	-6 -2 -2 -2 9 -1 -3 -3 10 20
pair book&cold	-2 -1 2 0 0 0 0 0 2 7
pair book&confirm	-14 -5 3 -1 -3 -5 24 -2 2 45
pair book&deadline	10 2 -7 1 -1 -1 -1 -3 -1 -3
pair book&education	-3 0 0 3 0 0 -3 0 4 18
pair book&event	4 2 0 3 -2 -2 -2 -2 -2 1
pair book&filled	-8 6 -1 5 3 -1 -2 -1 -1 -2
pair book&glad	2 0 0 0 0 0 0 0 0 12
pair book&health	0 1 0 0 0 1 0 0 0 17
pair book&hear	-4 5 -1 2 -3 -1 -4 6 1 -13
pair book&hiringside	-3 5 0 1 -1 -1 -2 -1 1 -27
pair book&hitch	-17 19 18 -1 -1 0 -16 -2 -1 3
pair book&inbox	-6 3 -2 -2 -1 -1 -3 -1 13 19
pair book&interview	-10 43 19 -8 -21 -9 -19 -7 12 -55
pair book&invite	5 -3 -3 1 7 -2 -5 -4 3 -18
pair book&keen	3 5 -1 -1 -2 -1 -2 -1 0 2
pair book&link	-3 36 -2 -3 -5 -7 -9 -5 -3 -48
pair book&mediaword	0 0 0 0 0 0 0 0 0 8
pair book&meet	-7 2 1 12 -1 -1 -3 -1 -1 14
pair book&move	-43 3 52 -2 -2 -3 -6 4 -2 -12
pair book&not	-20 18 2 19 5 -1 -15 -2 -5 30
pair book&offer	-2 -1 0 0 0 7 -2 0 0 20
pair book&office	0 -1 1 3 -1 0 -1 0 -1 18
pair book&official	1 0 0 0 0 0 0 0 0 59
pair book&other	-11 0 -6 11 0 -1 -1 6 0 -18
pair book&pay	1 -1 1 -1 -1 3 -5 -1 4 -11
pair book&practice	0 0 0 0 0 0 0 0 0 8
pair book&prepare	0 -1 4 2 -1 -1 -1 -1 -1 15
pair book&property	1 0 0 1 0 0 -1 0 0 16
pair book&received	10 6 -1 0 -3 -1 -9 -1 0 14
pair book&recruiter	0 6 -14 10 -2 -1 -2 -1 4 -7
pair book&remind	-8 -5 -5 14 -1 16 -8 -1 -1 66
pair book&review	-16 0 -2 -1 -2 -1 1 -1 23 2
pair book&role	-2 10 -4 8 11 4 -9 -3 -16 -28
pair book&sales	1 1 0 0 0 0 -1 0 0 28
pair book&send	13 3 -1 -1 -2 0 -11 -1 -1 -4
pair book&shop	-2 8 -2 -1 -1 0 -1 0 0 22
pair book&sign	12 -2 -1 -1 -4 -2 1 -2 -1 19
pair book&slot	19 36 -12 9 -10 -7 -25 0 -10 28
pair book&sorry	-4 -2 -1 13 -2 -1 -2 -1 -1 0
pair book&stage	13 -18 -1 2 -3 -2 13 -2 -3 -11
pair book&study	-2 32 -1 -1 -8 -2 -7 -7 -5 -45
pair book&talk	20 19 -10 -2 -7 -3 -7 -3 -6 -2
pair book&task	2 4 -2 1 -1 -1 -1 -2 -1 0
pair book&team	36 -3 -16 -3 -6 -1 -5 2 -4 -34
pair book&thank	-5 9 -2 0 -1 0 0 0 0 11
pair book&ticket	-1 3 0 -1 -1 0 -4 0 4 6
pair book&time	-19 -15 15 33 -10 11 -31 -15 32 66
pair book&title	12 2 -13 2 3 -5 -7 -4 11 -32
pair book&video	-11 2 -1 15 -1 -1 -1 -1 -1 -17
pair book&wait	7 -3 -1 -2 -4 -3 10 -7 4 2
pair bounce&filled	-5 -3 -2 -1 -3 -3 -4 21 -1 -1
pair bounce&inbox	-16 -5 2 -3 -17 -3 -11 43 10 -14
pair bounce&interview	-14 -2 6 -1 -1 -1 -2 15 -1 15
pair bounce&invite	-11 -4 -3 -2 -5 -3 -5 34 -1 -19
pair bounce&machine	-1 -3 -1 -1 -9 -1 -4 13 8 -28
pair bounce&move	-1 -1 8 -1 0 0 -1 -2 0 -4
pair bounce&not	-11 -6 4 -3 -20 -3 -12 47 4 -60
pair bounce&recruiter	0 -1 -1 -1 -2 -1 -1 3 2 6
pair bounce&sign	-6 -6 -2 -2 -5 4 -8 27 -2 -12
pair bounce&slot	-21 -5 -3 -1 -1 7 -6 32 -1 -2
pair bounce&sorry	-1 -1 1 -1 -8 -1 -2 12 -1 -7
pair bounce&thank	-13 -1 -3 -1 -1 -1 -1 22 -2 -14
pair bounce&time	-41 -7 2 -3 -2 -2 -4 58 -2 -18
pair bounce&title	-11 0 -2 -1 -1 -1 -1 16 -1 -7
pair call&cancel	-9 -3 -4 39 -8 -3 -8 -3 -2 -28
pair call&candidate	-2 1 0 0 -2 0 13 -4 -5 10
pair call&choose	-1 3 -1 -1 -1 -1 -1 -1 3 39
pair call&closer	-1 -1 0 0 -1 0 -1 0 5 9
pair call&cold	6 -1 0 -1 -1 -1 -2 0 0 8
pair call&confirm	9 -2 -2 -1 -1 0 -2 -1 -1 -1
pair call&deadline	-9 26 -3 -3 -3 -3 9 -6 -7 -18
pair call&decide	1 -12 -2 -2 -1 -2 21 -2 -1 -11
pair call&document	0 -2 -1 -1 -1 0 5 -1 -1 2
pair call&enjoyed	3 12 -2 -1 -1 0 -7 -1 -3 9
pair call&event	0 -1 -1 3 -1 -1 1 -1 -1 -3
pair call&feedback	-3 -3 -1 -1 5 -1 13 -4 -3 -31
pair call&glad	-4 -9 -4 -1 1 -2 22 -2 -1 7
pair call&hear	3 6 2 -2 -1 -5 10 -8 -5 -7
pair call&hitch	0 -1 0 0 0 -1 3 -1 0 2
pair call&hold	1 -1 -1 2 -1 -1 1 -1 0 -3
pair call&inbox	-11 -18 -3 -1 -1 -4 39 -2 1 8
pair call&interview	-14 14 1 0 -8 -6 -16 2 27 -12
pair call&invite	15 -5 -1 -2 -2 -1 -2 -1 -1 -8
pair call&keen	9 -1 -2 -2 -3 2 -1 0 -1 -23
pair call&link	4 -1 -1 0 0 0 -1 0 0 -19
pair call&lure	9 -1 -1 0 -1 -1 -4 -1 0 9
pair call&mediaword	0 0 0 0 0 0 0 0 0 41
pair call&meet	1 0 1 -2 -3 -1 2 -1 4 -30
pair call&move	-1 -2 1 -1 -1 -1 -1 7 -1 42
pair call&not	21 -4 -6 -6 -1 -4 18 -1 -17 13
pair call&offer	-1 0 -1 -1 1 1 0 1 -1 -4
pair call&office	15 5 -2 -2 -2 -2 -13 1 -1 32
pair call&onward	0 -1 0 0 4 1 1 0 -4 16
pair call&other	-3 -1 15 4 -1 -3 -18 5 3 -32
pair call&pay	14 -2 -1 -1 -1 0 -9 -1 1 3
pair call&prepare	31 -6 -7 -1 -4 -9 7 -9 -2 -3
pair call&recruiter	-2 6 1 2 -3 -1 -4 -1 4 9
pair call&remind	1 -27 -3 8 -13 -19 63 -7 -3 -36
pair call&review	-19 -7 -1 -1 -2 -1 -2 -1 34 -3
pair call&role	26 43 -6 -9 -6 -6 -44 2 0 -20
pair call&sales	6 -1 -1 -1 -1 -1 -1 0 0 19
pair call&send	8 -8 -3 -3 -3 -4 20 -2 -3 -15
pair call&sign	-2 -2 1 -1 -1 5 -2 2 -1 34
pair call&slot	27 4 -21 -2 4 -9 8 0 -11 -40
pair call&sorry	-2 -9 14 19 -7 -4 -9 -2 -1 -17
pair call&stage	1 -1 -1 -1 0 -1 1 -1 3 -5
pair call&talk	22 20 -3 -6 2 -7 -26 -2 0 -13
pair call&team	-3 -8 -8 -4 -4 1 14 9 4 -34
pair call&thank	-6 -3 -2 -4 2 -5 -15 -7 40 3
pair call&ticket	-1 -2 -1 -1 -7 -1 16 -4 0 -3
pair call&time	54 -44 -16 -11 -14 -28 29 -23 53 46
pair call&title	-18 47 -4 -7 -7 -4 -30 3 20 4
pair call&video	4 22 -2 -3 -2 -4 -11 -2 -1 -61
pair call&wait	2 -3 13 -1 -2 -1 -1 -5 0 -14
pair call&wish	-6 -2 -3 -10 3 -6 27 -2 -1 -21
pair cancel&choose	-2 -1 -1 12 -3 -1 -2 -1 -1 22
pair cancel&confirm	-3 -1 4 1 0 0 -1 0 0 0
pair cancel&deadline	-2 -1 -1 10 -1 0 -1 -1 -2 12
pair cancel&event	-10 -2 -3 20 -1 -1 -2 -1 -1 -11
pair cancel&filled	-5 -3 -4 36 -12 -3 -7 -2 -1 -10
pair cancel&hear	-3 -2 -2 14 -2 -1 -2 -1 -1 8
pair cancel&hitch	-1 0 1 4 -1 0 -2 0 0 50
pair cancel&hold	-11 -3 2 44 -7 -2 -20 -2 -1 -9
pair cancel&interview	-72 -14 -8 151 -18 -6 -17 -9 -9 -65
pair cancel&link	19 -1 -17 1 0 0 0 0 0 -25
pair cancel&meet	-3 -2 2 12 -2 -1 -3 -1 -1 7
pair cancel&move	2 -1 -5 6 -1 -1 -2 2 0 17
pair cancel&not	-8 -5 -2 35 -7 -3 -9 2 -3 -3
pair cancel&office	-2 -1 -1 9 -2 0 -1 0 -1 5
pair cancel&other	-2 -1 -1 20 -11 -1 -2 -1 -1 -4
pair cancel&prepare	1 -1 -1 5 -1 -1 -1 0 -1 -2
pair cancel&recruiter	-4 -2 -1 16 -3 -1 -3 -1 -1 -14
pair cancel&remind	-22 -5 7 52 -10 -4 -13 -4 -2 -7
pair cancel&role	-20 -8 -10 99 -18 -6 -27 -5 -5 -19
pair cancel&sales	-5 -1 -1 11 -4 0 -1 0 1 -24
pair cancel&slot	-15 -3 2 35 -9 -2 -5 -2 -1 15
pair cancel&sorry	-12 -5 -5 57 -13 -4 -11 -4 -3 3
pair cancel&talk	-9 -1 -4 21 -3 -1 -1 -1 -1 -3
pair cancel&team	-6 -2 -3 24 -4 -2 -5 -2 -1 -19
pair cancel&time	-71 -13 -8 159 -15 -9 -25 -9 -8 -24
pair cancel&title	-33 -3 -3 51 -3 -2 -3 -2 -2 -3
pair candidate&choose	-10 -2 -3 -4 40 -3 -20 -4 6 -24
pair candidate&civic	7 -2 0 -1 -2 0 1 0 -2 11
pair candidate&closer	-3 -8 -2 -2 32 -1 -4 -2 -11 -19
pair candidate&confirm	-10 -2 -5 6 -6 0 2 -1 17 9
pair candidate&deadline	4 -3 -3 -4 -16 15 34 -4 -20 -32
pair candidate&decide	4 -4 -2 -1 3 -2 15 -3 -9 -14
pair candidate&document	1 -3 -1 -1 -7 16 10 -6 -10 -28
pair candidate&education	0 -1 0 0 -1 0 3 0 0 -2
pair candidate&enjoyed	2 1 -1 -1 4 -1 1 -1 -5 -1
pair candidate&event	1 -1 -1 -1 3 0 -1 0 -1 -10
pair candidate&feedback	0 -2 -1 -1 -5 0 16 -4 -3 -3
pair candidate&filled	-3 -8 -2 -2 31 -3 -2 -2 -9 -21
pair candidate&future	-1 -1 0 0 -1 0 -6 0 10 -4
pair candidate&glad	15 10 -3 -2 -6 -1 -18 0 4 -11
pair candidate&health	0 1 0 0 -1 0 -1 0 2 -5
pair candidate&hear	6 -12 -1 -1 0 15 3 -3 -8 -56
pair candidate&hiringside	-3 -7 13 0 -4 -1 1 -1 1 45
pair candidate&inbox	0 0 0 0 -1 0 1 0 2 8
pair candidate&interview	5 3 -2 0 8 -2 -8 -1 -3 53
pair candidate&invite	-2 -2 -1 1 -6 -1 -9 -2 22 -11
pair candidate&join	0 0 0 0 0 0 0 0 2 -4
pair candidate&keen	1 3 -1 -1 -1 1 -2 1 0 21
pair candidate&link	-1 2 -1 1 -6 17 -4 -2 -6 -26
pair candidate&meet	2 -4 -2 -2 9 -2 -12 1 10 -1
pair candidate&move	-7 -2 -6 -2 -3 -1 24 -1 -1 -4
pair candidate&not	-4 -4 -3 -3 22 -2 -1 -2 -3 -45
pair candidate&offer	-7 -4 -12 -4 26 7 -8 -3 5 -25
pair candidate&office	1 -1 -1 -1 0 -1 9 -1 -6 -5
pair candidate&official	-1 0 0 0 9 0 -1 0 -6 13
pair candidate&onward	-7 -3 -9 -1 16 -3 3 -4 7 -35
pair candidate&other	-13 -14 -9 -1 101 -16 -31 -6 -11 -22
pair candidate&prepare	2 -1 -1 -1 0 -1 19 -1 -15 -6
pair candidate&property	-2 0 0 -2 5 0 -1 0 1 40
pair candidate&received	-3 -4 -3 -2 3 -3 -8 -3 23 -18
pair candidate&recruiter	14 -2 0 -1 -13 1 3 -1 -2 -19
pair candidate&remind	-5 -1 -1 4 -3 -1 -8 15 -1 14
pair candidate&review	-6 -1 -3 -5 13 -3 2 -4 8 21
pair candidate&role	-12 -10 -8 -1 67 -7 -7 -6 -16 -1
pair candidate&sales	-4 7 -1 -1 7 -1 2 -1 -11 1
pair candidate&send	-1 -2 -1 -1 2 -1 1 -1 3 -20
pair candidate&sign	-3 -3 -2 -2 14 -1 19 2 -25 -38
pair candidate&slot	-12 -6 10 -3 32 -11 -5 -2 -2 1
pair candidate&sorry	-1 -1 -1 -1 10 -1 -2 -1 -2 10
pair candidate&stage	1 7 -4 -4 1 -4 11 -4 -5 -2
pair candidate&study	-1 -4 -1 -1 9 -1 -1 -1 -1 -9
pair candidate&talk	10 -2 -1 -1 -1 -1 -1 -2 -3 2
pair candidate&team	6 -23 -3 -10 28 -6 -5 -1 14 3
pair candidate&thank	-3 -2 -2 -2 3 -2 -12 8 13 -24
pair candidate&ticket	2 2 -2 -3 -18 16 13 8 -18 -26
pair candidate&time	-6 -11 3 -1 29 -15 -22 10 13 46
pair candidate&title	18 -25 -7 -9 13 -7 34 4 -22 -2
pair candidate&wait	-4 -3 0 0 -9 -1 23 -1 -4 24
pair candidate&wish	-1 1 0 0 2 0 -1 0 1 -5
pair choose&civic	7 2 -1 -1 -2 -1 -4 -1 -1 23
pair choose&closer	-3 -3 -2 -2 16 -3 -5 -2 3 -13
pair choose&confirm	-7 -4 0 0 1 16 -4 -2 -1 13
pair choose&deadline	7 -5 -5 -2 -28 -5 49 -10 -3 -56
pair choose&decide	-13 6 -2 -2 6 14 -5 -3 -1 -14
pair choose&document	-2 -5 -1 -1 0 9 -1 0 1 -3
pair choose&enjoyed	0 -1 -1 -1 2 3 0 -1 -1 -7
pair choose&event	-4 -1 -1 0 18 -2 -5 -2 -3 9
pair choose&feedback	-1 -1 -1 0 1 -1 3 -1 0 -6
pair choose&filled	-3 -5 -2 -2 36 -3 -10 -1 -10 -43
pair choose&future	-2 1 1 1 -1 1 1 -1 -1 -6
pair choose&glad	-4 -12 -2 -8 -16 74 -27 -4 -3 -3
pair choose&health	0 -1 -1 1 1 4 0 -1 -1 71
pair choose&hear	-5 -4 -2 16 2 1 -12 -3 7 1
pair choose&hiringside	-2 0 1 1 1 2 -1 0 -1 -3
pair choose&hitch	-1 -1 2 0 -1 1 0 0 0 20
pair choose&hold	-2 -2 -2 4 -14 -2 20 -1 -2 -24
pair choose&inbox	-3 3 -1 -1 0 0 -2 4 0 -11
pair choose&interview	-23 15 -4 -1 13 17 -14 -7 4 -15
pair choose&invite	0 5 -1 1 -3 3 -2 -1 -2 -23
pair choose&join	-1 1 -1 -1 1 5 -2 -1 -1 -8
pair choose&keen	5 12 -1 -1 -10 14 -17 -1 -1 8
pair choose&link	-7 17 12 -6 -4 -2 -4 -3 -3 -2
pair choose&meet	-4 13 -1 1 3 -1 -9 2 -6 -17
pair choose&move	-3 -5 13 -4 -3 5 -2 -1 -1 30
pair choose&not	-10 -10 -9 30 4 2 -6 -5 3 -36
pair choose&offer	-6 -3 -2 -1 1 22 -4 -2 -4 15
pair choose&office	-1 -2 -1 3 -9 3 11 -1 -2 7
pair choose&official	0 0 0 0 0 1 0 0 0 13
pair choose&onward	1 -6 -2 0 15 8 -9 -2 -5 -19
pair choose&other	-18 -14 -4 9 85 -11 -26 -11 -10 9
pair choose&pay	-4 -3 -2 -2 -6 27 -7 -2 -2 -13
pair choose&practice	0 0 0 0 0 0 1 0 0 15
pair choose&prepare	-2 -2 -1 4 3 0 -2 1 -1 7
pair choose&property	0 0 0 1 2 0 -3 1 0 24
pair choose&received	-1 -1 0 -1 3 -1 -1 1 1 3
pair choose&recruiter	-7 3 0 -1 -2 1 3 0 2 -89
pair choose&remind	-1 0 -2 15 -3 -2 -4 -3 -1 25
pair choose&review	-2 0 -1 -1 5 -2 -1 -1 4 5
pair choose&role	-9 -6 -7 -8 4 58 -14 -8 -11 -48
pair choose&sales	-2 0 -1 2 1 3 0 -1 -1 6
pair choose&send	3 -1 5 -6 -1 7 -3 -2 -4 -22
pair choose&sign	-5 -3 -2 -3 9 22 -8 -1 -9 -13
pair choose&slot	-27 76 4 -5 -8 -6 -19 -6 -9 48
pair choose&sorry	-2 -1 -1 3 7 -1 -2 -1 -2 14
pair choose&stage	28 -8 -6 11 -9 -6 -3 -2 -3 -60
pair choose&study	-1 1 -1 -1 3 1 -1 -1 -1 -2
pair choose&task	0 -3 -1 -1 19 -1 -12 -1 -2 -18
pair choose&team	-14 -6 -2 5 35 12 -4 -13 -11 -86
pair choose&thank	14 -7 -4 -2 8 -1 -4 -4 0 -26
pair choose&ticket	-2 3 -1 -1 -3 -1 13 -10 1 -23
pair choose&time	-43 45 -7 18 2 37 -35 -7 -10 47
pair choose&title	-19 -8 -4 -3 59 40 -47 -7 -10 -16
pair choose&wait	-2 -1 4 -4 -1 -1 5 -1 -1 14
pair choose&wish	-1 1 -1 -1 1 3 -1 0 -1 -6
pair civic&confirm	0 0 1 0 0 0 0 0 0 12
pair civic&deadline	-1 -1 -1 2 -5 -1 10 -2 0 6
pair civic&decide	0 -2 -1 -2 0 -2 12 -3 -2 -15
pair civic&education	0 0 0 0 -2 0 4 0 -1 7
pair civic&hear	-1 0 0 0 -1 0 5 -1 0 1
pair civic&interview	1 3 -1 1 -1 0 -1 -1 -1 36
pair civic&invite	-8 -2 0 -1 0 14 -3 0 0 7
pair civic&meet	-12 10 -1 -1 -2 10 -3 -1 0 4
pair civic&not	-2 -1 0 0 3 -2 6 -2 -1 43
pair civic&practice	0 0 0 0 0 0 0 0 0 5
pair civic&received	0 0 0 0 0 0 0 0 0 34
pair civic&recruiter	7 0 -1 2 -5 0 -1 0 -1 -3
pair civic&review	-1 0 -1 -2 4 -1 1 -1 -1 -16
pair civic&role	5 10 -1 -2 -3 -4 -2 -1 -2 -22
pair civic&slot	-3 0 -1 -1 0 -1 7 -1 0 31
pair civic&sorry	-1 -1 -1 1 4 0 -2 0 0 37
pair civic&stage	8 -2 -1 2 -8 -1 3 -1 -1 10
pair civic&study	0 0 0 0 0 0 1 0 0 17
pair civic&talk	0 0 0 0 0 0 1 0 0 16
pair civic&team	3 -2 -2 -2 -8 2 14 -2 -3 -19
pair civic&thank	0 0 0 0 2 0 0 0 0 11
pair civic&time	-11 -3 -2 -2 5 15 0 -2 -1 88
pair civic&title	-12 11 -2 -1 3 12 -6 -2 -3 -17
pair closer&cold	-1 -1 -1 0 -1 0 -2 -1 6 -5
pair closer&deadline	2 -1 -1 0 -1 0 -3 3 0 5
pair closer&decide	-2 -1 -2 -2 38 -2 -19 -1 -9 -13
pair closer&future	-1 0 -1 -1 7 -1 -2 -1 -1 -8
pair closer&hear	-4 -3 -3 -3 29 -8 -25 -3 21 -13
pair closer&hiringside	-1 -1 0 0 1 0 -1 0 3 6
pair closer&inbox	-6 7 -2 -2 -4 -2 -7 11 3 5
pair closer&interview	4 -4 -2 -2 2 -1 -5 -1 10 -8
pair closer&invite	-3 7 -2 -1 8 -1 -4 -4 0 -9
pair closer&join	-1 -1 -1 0 3 0 -2 -1 2 1
pair closer&not	-9 3 -4 -5 64 -8 -1 -9 -30 -7
pair closer&onward	0 -1 -1 -1 16 -1 -2 -1 -9 -4
pair closer&other	-3 -7 -2 -2 21 -2 -5 -2 1 14
pair closer&received	-2 -3 -1 -1 8 -1 14 -4 -10 13
pair closer&recruiter	-6 -1 -2 -2 22 -1 -3 -2 -5 -11
pair closer&review	-2 1 -1 -2 12 -2 -7 -1 2 -29
pair closer&role	-2 2 -3 -4 25 -4 -13 -3 1 -23
pair closer&slot	1 14 -3 -1 0 -4 -9 2 -1 16
pair closer&stage	-1 0 -1 -1 5 -1 -2 -1 1 -15
pair closer&talk	2 -1 -1 -1 6 -1 -4 -1 -1 7
pair closer&team	0 6 -2 -2 12 -2 -7 -3 -2 -35
pair closer&thank	-3 10 -2 -2 -9 -2 9 9 -9 -15
pair closer&time	-1 -2 -3 -3 5 -1 -7 0 12 -5
pair closer&title	1 -5 -1 -2 16 -3 -7 -1 3 -2
pair closer&wait	0 -1 -1 -1 7 -1 -4 -1 2 8
pair cold&deadline	-1 -2 -6 -1 0 -7 20 -3 0 -6
pair cold&enjoyed	0 2 0 0 0 0 -1 0 0 33
pair cold&event	-1 0 2 0 0 0 0 0 0 36
pair cold&hear	-2 3 1 -15 -7 -2 18 -2 6 -11
pair cold&interview	-1 1 1 -2 -2 -3 6 -1 1 -26
pair cold&not	-1 -2 -6 -1 0 -8 21 -3 0 -3
pair cold&office	2 5 -1 -2 0 -2 0 -1 -1 -7
pair cold&official	1 0 0 0 0 0 0 0 0 13
pair cold&other	0 0 0 0 1 0 0 0 1 -6
pair cold&pay	0 -1 2 -1 -1 -1 3 0 -1 17
pair cold&role	4 1 0 -3 -1 -2 -5 -1 6 14
pair cold&sales	0 5 -2 -2 -1 -3 6 -1 -2 -23
pair cold&send	0 0 0 0 2 1 0 0 -1 10
pair cold&sign	-1 0 0 0 -1 1 3 0 -1 -2
pair cold&slot	0 1 0 0 0 0 0 0 0 13
pair cold&talk	3 1 -1 -2 -2 -3 5 -1 -2 46
pair cold&team	4 3 -1 -2 -2 -1 2 -1 -2 16
pair cold&thank	0 -2 -1 -1 -6 -1 4 7 1 -29
pair cold&time	3 -2 -5 -2 -1 -8 19 -3 -1 -2
pair cold&title	2 1 2 -3 -1 -2 4 -1 -2 10
pair confirm&deadline	16 -5 -2 -2 -6 6 -4 -1 -1 -1
pair confirm&document	-4 -1 -1 -1 -1 0 -2 -3 13 37
pair confirm&education	0 0 0 0 -1 0 -3 1 4 7
pair confirm&event	4 -1 1 0 -1 -1 -1 -1 -1 -17
pair confirm&filled	2 -2 -1 -1 -8 0 13 0 -1 -14
pair confirm&future	0 -1 0 0 0 1 -1 0 2 3
pair confirm&glad	2 -4 -2 -1 -3 18 -6 -2 -1 10
pair confirm&health	0 0 0 0 0 2 -1 0 0 23
pair confirm&hear	-6 6 -2 -1 5 -1 2 -2 -1 -7
pair confirm&hiringside	1 0 1 0 0 1 -1 0 0 -10
pair confirm&hitch	5 -1 -2 -1 -1 -1 1 -1 0 -3
pair confirm&hold	-2 1 3 -4 -15 4 14 -1 -1 -3
pair confirm&inbox	0 -1 -1 -1 2 -1 -1 3 0 9
pair confirm&interview	10 -6 -1 -9 -9 8 11 1 -6 10
pair confirm&invite	3 -3 -1 3 -1 -1 -1 -1 1 -6
pair confirm&keen	2 -5 5 -1 -1 2 -1 -1 0 18
pair confirm&link	11 -1 -2 -1 -1 0 -7 1 -1 -2
pair confirm&mediaword	0 0 0 0 0 0 0 0 0 12
pair confirm&meet	4 -6 11 -3 -1 -1 -2 -1 0 7
pair confirm&move	-4 -7 16 -1 -1 -1 -2 1 -1 14
pair confirm&not	-12 -3 15 -2 -8 0 11 2 -3 -5
pair confirm&offer	-3 -2 -1 0 1 9 -3 -1 -1 -12
pair confirm&office	0 0 0 1 0 0 0 0 0 18
pair confirm&official	-2 -1 0 0 4 1 -1 0 -1 48
pair confirm&onward	-3 -3 -1 -1 1 12 -4 -1 0 -6
pair confirm&other	-7 -2 0 5 3 -1 5 -1 -1 8
pair confirm&pay	-1 -2 -1 -1 2 4 -5 0 3 -22
pair confirm&practice	0 0 0 0 0 0 0 0 0 16
pair confirm&prepare	0 -4 -5 21 -2 -4 -9 -5 8 23
pair confirm&property	-1 0 0 0 3 0 -1 0 0 25
pair confirm&received	-6 -2 -2 0 -2 -1 -3 -3 21 -3
pair confirm&recorded	-1 0 1 0 0 0 0 0 0 23
pair confirm&recruiter	9 -2 -8 -1 3 1 -1 -1 -1 0
pair confirm&remind	5 -2 3 1 -2 -1 -2 -1 -1 0
pair confirm&role	8 -6 -3 6 -14 1 9 -4 3 -22
pair confirm&sales	2 0 -1 0 0 0 0 0 0 -4
pair confirm&send	2 -1 -1 -1 -1 4 -2 -1 1 -5
pair confirm&shop	0 -1 -1 -1 1 -1 -2 -1 5 6
pair confirm&sign	-3 -3 -1 -1 -2 13 -1 -1 -2 7
pair confirm&slot	13 6 -5 -4 -4 -1 -3 1 -2 -38
pair confirm&sorry	-2 -2 -6 21 4 -3 -7 -3 -1 -12
pair confirm&stage	2 -1 -1 -1 2 0 1 -1 0 23
pair confirm&start	-2 -1 -1 -1 1 3 -4 0 4 -6
pair confirm&study	0 0 0 0 0 0 0 0 1 3
pair confirm&talk	24 -7 -11 -2 -2 3 -1 -2 -2 -34
pair confirm&team	11 -3 -6 -2 -1 2 2 -2 -1 -17
pair confirm&thank	-3 -1 7 -1 -1 -1 0 -1 1 -4
pair confirm&ticket	1 -1 0 0 -1 0 -3 0 5 -1
pair confirm&time	50 21 -10 -8 -19 -1 -21 -6 -6 73
pair confirm&title	26 -10 -12 -3 -7 20 -13 -5 3 -62
pair confirm&video	11 -3 -2 -1 -1 -1 -1 -1 -1 6
pair confirm&wait	-8 0 2 0 -2 3 4 -2 2 17
pair deadline&decide	20 -9 -8 -3 9 -6 21 -15 -8 0
pair deadline&document	-4 -3 -2 -1 -5 15 11 -3 -8 -16
pair deadline&education	-1 -1 0 0 -1 0 -1 0 4 26
pair deadline&enjoyed	-2 8 -1 -1 28 -2 -21 -6 -3 -7
pair deadline&event	4 0 -1 -1 0 0 -1 0 0 6
pair deadline&feedback	8 -3 -2 -2 -10 -1 27 -12 -5 -3
pair deadline&filled	15 7 2 -2 4 -1 -8 -11 -6 1
pair deadline&future	-1 -1 -1 -1 1 -1 5 -1 -1 -7
pair deadline&glad	6 -1 -1 -1 -1 1 -1 -1 -1 6
pair deadline&health	0 -1 0 0 -1 0 1 0 1 9
pair deadline&hear	2 0 -22 -8 -17 37 -41 36 14 12
pair deadline&hiringside	0 0 -1 -1 -1 -1 7 -1 -3 12
pair deadline&hitch	-1 -2 -1 -1 -1 0 5 1 -1 9
pair deadline&hold	-6 -3 -4 4 -29 -3 43 -2 -2 -24
pair deadline&inbox	11 -4 -2 -2 -7 -3 -11 22 -3 25
pair deadline&interview	7 -9 -4 4 -1 -5 21 -6 -7 15
pair deadline&invite	1 -2 -1 3 0 0 -1 -1 2 11
pair deadline&join	0 -1 -1 0 2 2 -2 0 1 8
pair deadline&keen	-5 4 -3 -2 -3 6 8 -3 -2 -28
pair deadline&link	-9 23 -3 -2 -8 16 -2 -4 -11 -25
pair deadline&mediaword	-1 -3 -1 -1 4 -7 -11 20 -1 -7
pair deadline&meet	4 -13 -7 12 -5 -2 13 -1 -2 -26
pair deadline&move	-19 -3 16 -2 -3 0 17 -5 -2 -32
pair deadline&not	14 -6 1 -6 -13 -12 24 0 -2 14
pair deadline&offer	-2 -4 -2 1 -2 27 -7 -3 -8 19
pair deadline&office	4 -1 -3 -2 -1 -1 6 -2 -1 46
pair deadline&official	0 0 0 0 1 0 0 0 0 42
pair deadline&onward	-2 -2 0 2 -3 -2 11 -2 -2 5
pair deadline&other	-6 -6 1 0 -19 -5 36 1 -2 -21
pair deadline&pay	1 0 -1 0 -1 0 0 1 -1 23
pair deadline&prepare	-14 -5 9 0 -5 -2 -3 -7 28 -16
pair deadline&property	0 0 0 2 -1 0 0 0 0 21
pair deadline&received	-4 -3 -2 -2 -3 -3 -14 29 2 28
pair deadline&recorded	-8 38 -2 -2 -2 -1 -9 -3 -10 -6
pair deadline&recruiter	-4 -4 -1 1 18 -4 -8 0 2 -12
pair deadline&remind	-9 13 -1 -2 -3 -4 12 -3 -2 -6
pair deadline&review	-4 -3 -3 -2 -15 -6 28 -3 7 31
pair deadline&role	-2 -4 -7 -8 21 -8 14 -4 -3 10
pair deadline&sales	1 -1 -2 -1 -9 -2 17 -2 -1 6
pair deadline&send	3 2 -3 -3 -4 24 -13 -3 -4 -2
pair deadline&shop	0 0 0 0 0 0 0 0 0 17
pair deadline&sign	-8 -12 -5 -3 -6 79 -37 -5 -3 25
pair deadline&slot	25 3 -10 -6 -10 5 -9 11 -9 65
pair deadline&sorry	-2 -1 3 1 -8 -1 10 -1 -1 -5
pair deadline&stage	-7 -4 -6 -2 -22 -7 51 -1 -3 -6
pair deadline&start	-4 -3 -1 -1 -1 17 -4 -2 -1 -1
pair deadline&study	0 0 0 0 0 0 0 0 0 64
pair deadline&talk	5 -3 -3 -2 -2 -3 22 -11 -2 34
pair deadline&task	1 -4 -1 0 -1 -3 8 -1 1 8
pair deadline&team	-7 -4 -8 18 -11 -12 -8 6 27 -68
pair deadline&thank	26 -25 -6 -5 33 -6 -16 1 -3 -46
pair deadline&ticket	-10 -1 -9 -9 27 24 -24 19 -16 26
pair deadline&time	-11 47 -43 -25 -35 32 51 -8 -9 -52
pair deadline&title	-40 6 13 15 -8 -7 18 10 -6 30
pair deadline&video	16 -4 -1 1 -1 0 -1 -9 0 -3
pair deadline&wait	-6 -3 -3 -2 -9 1 17 -3 9 10
pair decide&feedback	11 -3 -2 -2 8 -2 0 -6 -4 10
pair decide&filled	-2 -1 -1 4 3 -1 -1 -1 -1 -5
pair decide&hear	8 -9 -7 -8 25 -2 2 -8 -1 26
pair decide&hitch	-2 -1 1 0 -1 -1 5 -1 0 -2
pair decide&hold	-2 -1 -1 1 3 -1 3 -1 -2 -14
pair decide&interview	-7 1 -3 -1 -14 10 12 -4 5 -7
pair decide&machine	-4 -1 -1 -1 -1 -1 -2 14 -4 -14
pair decide&meet	-3 0 1 0 -2 -1 8 -1 -1 -17
pair decide&move	-3 -18 17 1 9 1 -4 -1 -2 -4
pair decide&not	-7 -5 -5 26 5 -6 2 -7 -2 -1
pair decide&offer	0 -1 -1 -1 3 1 0 -1 1 13
pair decide&office	4 -2 -2 -2 3 1 2 -1 -1 -12
pair decide&onward	-6 -4 -2 -2 19 10 0 -2 -11 -15
pair decide&other	-3 -3 -2 -1 19 -2 -4 -2 -2 47
pair decide&pay	-1 -1 -1 0 -1 3 1 0 0 -14
pair decide&received	3 -3 -1 0 1 -1 5 -1 -5 -2
pair decide&recruiter	0 -1 -1 -1 7 1 -3 -1 -1 -13
pair decide&remind	-3 -1 -1 -1 7 2 0 -1 -1 -3
pair decide&review	-2 -2 -1 -1 9 -1 2 -1 -3 22
pair decide&role	2 -5 -4 5 14 -2 -4 -3 -3 -21
pair decide&sales	5 -1 -1 0 3 -1 -3 0 -1 38
pair decide&send	1 -1 -1 0 1 1 0 0 -1 6
pair decide&sign	0 -1 -1 0 -1 6 -4 0 1 15
pair decide&slot	-8 -2 -2 -1 -5 -2 29 -5 -3 12
pair decide&sorry	-4 -1 -3 0 16 -2 -2 -2 -2 17
pair decide&stage	-3 -3 -2 -1 2 -1 13 -3 -2 -26
pair decide&talk	5 -2 -1 -2 -1 -1 2 0 -1 2
pair decide&team	7 -16 -6 -1 7 -4 41 -17 -9 -62
pair decide&thank	-7 6 -1 -1 -1 -1 4 -1 0 -5
pair decide&ticket	10 -5 -3 -3 21 -5 8 -11 -11 -13
pair decide&time	-4 -33 12 21 -12 4 23 -6 -4 13
pair decide&title	-1 -6 -3 21 -2 11 -8 -3 -8 -9
pair decide&wait	-6 -3 -3 -2 -5 0 39 -16 -3 -5
pair document&feedback	0 0 0 0 0 0 0 0 0 8
pair document&glad	5 -2 -1 -1 -1 7 -4 -1 -1 -37
pair document&hear	-1 -2 -1 -1 2 12 1 -2 -7 -12
pair document&hiringside	1 -1 0 0 0 0 2 0 0 9
pair document&interview	11 -10 -2 -3 -2 8 2 -2 -2 -33
pair document&invite	3 -1 0 -1 0 0 0 0 0 -10
pair document&keen	1 -3 0 -1 -1 1 4 0 0 -11
pair document&meet	12 -7 -1 -1 -1 -1 1 -1 -1 -12
pair document&not	-1 -4 -1 0 6 -6 7 -1 -1 -6
pair document&offer	-2 -2 -1 -1 2 19 -4 -3 -8 -25
pair document&official	-17 -1 -1 -1 -2 -4 27 -1 -1 8
pair document&onward	-2 -2 -1 -1 0 0 -16 23 -1 -12
pair document&prepare	-12 -4 -6 -5 -5 -38 67 0 4 -32
pair document&received	-4 -3 -2 -1 -4 -1 -2 -5 21 -14
pair document&remind	-2 -1 -1 -1 0 -6 13 -1 -1 -7
pair document&review	8 -2 -2 -1 0 -3 2 -2 -1 -4
pair document&role	4 -8 -2 -3 1 8 -5 -11 15 11
pair document&send	-4 -9 -4 -2 -9 -6 41 -4 -3 -36
pair document&shop	-1 -2 -1 0 -1 -1 0 7 0 -14
pair document&sign	-1 -1 0 0 -2 15 -12 0 1 39
pair document&stage	1 -1 -1 -1 2 -1 2 -1 -1 -6
pair document&team	-1 -3 -1 -1 0 -1 8 -1 -1 -17
pair document&thank	-4 13 -1 -1 -5 -1 3 -1 -4 7
pair document&ticket	-1 -1 -1 0 3 18 -4 -2 -13 -1
pair document&time	20 -22 -6 -6 -4 -3 28 -5 -3 -58
pair document&title	14 -13 -3 -3 -3 6 6 -4 1 14
pair document&video	11 -7 -1 -1 -1 -1 -1 -1 -1 -26
pair document&wait	-2 -5 -1 -1 7 -2 12 -1 -8 -19
pair education&event	0 0 0 0 0 0 0 0 0 7
pair education&filled	-1 -1 0 0 1 0 -1 3 -1 -25
pair education&health	0 0 1 0 0 0 0 0 0 -31
pair education&hear	-2 -1 2 -2 -1 -2 6 0 0 3
pair education&interview	1 0 -1 2 -1 -1 -1 -1 -1 118
pair education&invite	2 -1 0 0 -6 0 -1 -1 9 25
pair education&keen	0 1 0 0 0 0 0 0 0 23
pair education&mediaword	0 0 0 0 0 0 0 0 0 21
pair education&meet	1 0 0 0 0 0 0 0 0 13
pair education&not	0 0 2 -1 2 0 -2 1 -1 27
pair education&office	1 0 0 0 0 0 0 0 0 15
pair education&official	0 0 0 0 0 0 0 0 0 10
pair education&practice	1 0 0 0 0 0 1 0 0 -5
pair education&prepare	2 0 0 0 1 0 0 0 0 6
pair education&remind	0 0 1 0 0 0 0 0 0 -28
pair education&review	-1 -1 0 0 1 0 -1 0 3 25
pair education&role	5 -1 -6 0 -6 -3 3 -4 12 -18
pair education&slot	0 0 1 0 0 0 0 0 0 -25
pair education&stage	-3 0 0 3 0 0 1 0 0 16
pair education&study	0 0 0 0 0 0 0 0 0 34
pair education&team	0 1 -1 -1 -2 -1 1 -1 2 22
pair education&time	-1 -1 0 2 -1 -1 -7 2 8 30
pair education&title	6 1 -7 0 -10 -2 9 -5 7 -15
pair education&wait	0 -1 2 -1 -1 -1 -1 -1 4 -3
pair enjoyed&event	4 -3 -1 0 1 0 1 0 0 31
pair enjoyed&feedback	-1 4 -2 -1 3 -2 0 -1 -1 -1
pair enjoyed&future	-1 -1 0 0 4 1 -1 0 0 -2
pair enjoyed&glad	-2 4 -1 -1 2 -1 -1 -1 -1 14
pair enjoyed&hear	2 -3 -1 -1 -1 2 4 -1 -1 13
pair enjoyed&inbox	-2 -1 -1 0 -4 -1 11 -2 0 -2
pair enjoyed&interview	-1 7 -2 -1 -4 -1 7 -3 -1 -15
pair enjoyed&join	-2 1 0 0 0 4 -1 0 0 18
pair enjoyed&keen	-7 30 -4 -2 2 -3 -9 -3 -3 -31
pair enjoyed&meet	-24 -6 -5 -5 7 -8 48 -4 -4 -42
pair enjoyed&not	-1 -3 -1 -1 22 1 -5 -2 -11 6
pair enjoyed&offer	-1 1 -1 0 0 3 -1 0 0 -2
pair enjoyed&onward	-1 3 -1 0 2 0 -1 0 -1 -5
pair enjoyed&other	-2 -1 -1 -1 14 -1 -6 -1 -2 -4
pair enjoyed&received	4 0 -1 -1 3 -1 -1 -1 -4 -7
pair enjoyed&remind	-11 -3 -3 -3 -2 -8 32 -2 -1 -18
pair enjoyed&role	-2 8 -2 -2 1 3 -3 -2 -2 6
pair enjoyed&sales	-3 6 -1 -1 0 -3 3 -1 -1 -12
pair enjoyed&slot	-1 7 0 0 0 1 -5 0 -2 14
pair enjoyed&stage	7 -3 -1 0 1 0 -1 0 -1 -5
pair enjoyed&talk	23 -20 -5 -5 -4 -5 24 -5 -4 10
pair enjoyed&team	-4 22 -3 -3 6 2 -15 -2 -3 15
pair enjoyed&thank	-4 -5 -2 -2 10 -2 19 -5 -10 -15
pair enjoyed&time	-12 4 -6 -5 -2 -12 42 -4 -5 -33
pair enjoyed&title	-17 25 -3 -3 9 3 -11 -4 0 7
pair event&glad	4 -4 -1 -1 -5 9 -1 -1 0 36
pair event&hear	-2 -5 5 0 3 -1 1 2 -3 -23
pair event&interview	4 -3 0 4 -6 8 -3 -2 -3 5
pair event&invite	4 -1 0 0 0 0 0 0 0 7
pair event&join	1 0 0 0 0 0 0 0 0 51
pair event&keen	3 -2 -1 0 0 0 0 0 0 8
pair event&link	-2 4 -1 2 -1 -1 -1 0 0 1
pair event&mediaword	0 0 0 0 0 0 0 0 0 6
pair event&meet	18 3 -8 -1 -2 0 -3 -3 -5 -39
pair event&move	8 -4 -1 -1 -1 -1 -1 -1 -1 -17
pair event&not	7 -2 7 1 3 -1 -4 -10 -2 0
pair event&offer	-2 -4 -1 1 -2 9 -1 -1 0 34
pair event&office	5 -2 -1 0 0 0 -1 -1 1 -5
pair event&official	2 0 0 0 1 0 -1 0 0 -8
pair event&onward	-1 -5 0 -1 4 8 -3 0 -1 -2
pair event&other	-1 -1 0 0 5 0 -1 0 -1 3
pair event&pay	-1 0 0 0 0 3 -1 0 0 4
pair event&practice	0 0 0 0 0 0 0 0 0 19
pair event&prepare	12 -2 -5 -1 3 -1 -3 -1 -2 -8
pair event&property	-1 -3 -1 2 -6 10 1 0 0 -5
pair event&received	-2 -2 -1 -1 -1 -1 -11 17 1 6
pair event&recruiter	4 0 -3 -1 3 -1 -2 1 -1 32
pair event&remind	11 -2 4 0 -1 -1 -4 -5 -1 18
pair event&review	9 0 -4 -1 0 0 -1 -1 -1 -8
pair event&role	4 -4 -3 -1 7 7 -5 -1 -3 -50
pair event&sales	-1 0 2 0 0 0 0 0 1 6
pair event&send	-1 -1 -1 0 0 -1 1 4 0 0
pair event&slot	14 3 8 -2 -2 -3 -5 -10 -2 -35
pair event&stage	5 -5 -2 1 9 -3 -3 0 -1 -3
pair event&start	-2 -5 -1 -1 3 9 -3 -1 0 4
pair event&study	0 0 0 0 1 0 0 0 0 7
pair event&talk	11 -6 8 2 -7 8 -3 -10 -2 15
pair event&team	3 -3 3 -1 3 -1 -1 -1 -2 9
pair event&thank	-1 0 -1 -1 1 -1 1 -1 2 -6
pair event&ticket	-1 -1 -1 0 -1 -1 -11 15 1 9
pair event&time	16 2 2 7 -12 7 -16 3 -9 27
pair event&title	6 -4 1 -4 10 -4 -4 -2 1 35
pair event&video	16 -1 -13 -1 0 0 0 0 0 33
pair exit&interview	0 0 0 0 0 0 0 0 0 16
pair exit&slot	0 0 0 0 0 0 0 0 0 24
pair exit&time	0 0 0 0 0 2 0 0 0 46
pair family&hear	-7 4 -2 -2 -3 -4 17 -3 0 -51
pair family&interview	0 0 0 0 0 0 0 0 0 55
pair family&not	-1 -1 -1 3 -1 0 2 -1 0 17
pair family&other	0 0 0 0 -1 0 2 0 0 26
pair family&prepare	1 -1 0 0 0 2 0 0 0 -3
pair family&property	0 -1 -1 0 -1 2 1 0 0 15
pair family&remind	0 0 -1 3 0 0 -1 0 0 23
pair family&role	-6 -2 -1 2 -2 -4 16 -2 -1 12
pair family&slot	0 0 0 0 -1 0 2 0 0 30
pair family&time	0 0 -1 3 0 0 -1 0 0 80
pair family&title	-5 -2 0 -1 -1 -1 12 0 0 -1
pair feedback&future	-1 -1 -1 0 3 0 2 0 -1 -4
pair feedback&glad	-1 -1 0 0 6 0 -2 0 -1 -18
pair feedback&hear	19 -4 -6 -7 21 -6 -7 -2 -8 -38
pair feedback&hiringside	2 0 0 -1 0 0 0 0 0 5
pair feedback&interview	2 12 -1 -2 -6 -2 -1 -1 -1 50
pair feedback&keen	8 -8 -1 -1 3 -1 -1 0 -1 -2
pair feedback&not	0 -2 -1 -2 7 -1 1 -1 -2 -9
pair feedback&office	-4 -1 0 0 1 0 5 0 0 -13
pair feedback&prepare	3 -1 -1 -1 -1 0 2 0 -1 -25
pair feedback&received	2 0 0 0 1 0 -1 0 0 11
pair feedback&remind	-1 0 -1 -1 2 0 2 -1 -1 28
pair feedback&review	1 -1 -1 -1 1 -1 5 -1 -2 39
pair feedback&sales	-5 -1 -1 0 -1 -2 11 -1 0 -18
pair feedback&send	-1 0 0 0 1 2 -2 0 0 5
pair feedback&slot	-1 -1 -1 0 -4 -1 11 -3 -1 -8
pair feedback&stage	3 -4 -1 -1 5 -1 0 -1 -1 -9
pair feedback&talk	7 -2 -1 0 -1 -1 -1 -1 0 0
pair feedback&team	-2 -1 -1 -1 2 -1 5 -1 -1 -8
pair feedback&thank	12 -1 -1 -1 -1 3 -10 -1 0 2
pair feedback&ticket	0 -3 -2 -1 -6 -6 33 -11 -4 -25
pair feedback&time	-2 -2 -3 -3 0 -1 9 4 -2 16
pair feedback&title	1 -1 -1 -1 0 0 3 0 -1 -7
pair feedback&wait	-1 0 -1 0 -2 0 5 0 -1 0
pair filled&hear	-4 -2 -1 2 11 -1 -2 -1 -1 -5
pair filled&hold	-2 -1 -1 4 -18 -1 20 0 -2 -5
pair filled&interview	-16 -8 7 -1 7 -4 -6 25 -4 -18
pair filled&invite	-5 -2 -2 -1 -4 -3 -4 21 -1 -17
pair filled&meet	-1 -1 -1 10 -5 -1 -1 0 0 9
pair filled&not	18 -9 5 3 -4 -2 16 -22 -5 18
pair filled&offer	-4 -4 -2 -2 18 -1 -5 3 -4 13
pair filled&onward	-2 -1 2 0 10 -1 -5 -1 -1 -16
pair filled&other	-5 -11 -3 11 21 6 -12 -3 -3 -21
pair filled&recruiter	-3 -1 -1 3 4 1 -3 -1 0 -30
pair filled&remind	-11 -1 25 -4 -1 -1 -5 -1 -1 -11
pair filled&role	-29 -23 -11 37 85 -14 -26 -15 -4 -39
pair filled&sign	-11 -7 -4 7 32 -11 -17 21 -11 43
pair filled&slot	-2 -1 -1 15 -4 -1 -2 -1 -1 0
pair filled&sorry	-3 -1 -1 8 1 -1 -1 -1 -1 19
pair filled&stage	-2 -2 -1 0 8 -1 -1 -1 -1 -9
pair filled&team	-6 -4 -2 27 35 -9 -19 -12 -11 -31
pair filled&time	-3 1 14 32 23 -12 -52 20 -23 -23
pair filled&title	-10 -14 0 -3 23 -5 -8 12 4 -13
pair forwarded&inbox	0 -1 -1 -1 -1 -1 -1 6 -1 0
pair forwarded&not	-1 -1 -1 -1 -1 -1 -4 11 -1 -4
pair future&glad	-2 -1 -1 -1 4 1 -8 -1 9 -9
pair future&hear	-4 -2 1 -2 11 -6 14 -2 -10 -31
pair future&interview	-1 -2 0 -1 -21 -1 11 -1 15 4
pair future&join	-1 -1 0 0 10 2 -1 0 -9 2
pair future&keen	-1 -1 -1 -1 6 1 -2 -1 -1 -5
pair future&link	28 -1 -9 -1 0 -2 -14 -1 -1 2
pair future&meet	-4 -2 -4 -3 2 -2 17 -3 -1 -5
pair future&move	18 -2 5 -2 -1 0 -16 -1 -1 -1
pair future&not	-13 -2 -1 14 2 0 1 -1 -1 11
pair future&offer	-1 -1 0 0 -14 3 -1 0 15 -1
pair future&official	-1 -3 -1 -1 10 0 -3 -1 -1 -1
pair future&onward	-1 -2 -1 -1 11 -2 -2 -1 -1 1
pair future&other	-6 -2 10 -2 3 -1 0 -1 -1 -25
pair future&prepare	-1 1 -1 0 1 0 -1 2 -1 3
pair future&recruiter	0 -1 -1 0 10 1 0 0 -8 6
pair future&remind	-2 4 2 -1 0 -1 -1 -1 -1 -1
pair future&review	-12 -1 -1 14 1 -1 3 -1 -2 -6
pair future&role	-4 -10 -2 -2 20 -7 16 -2 -8 -58
pair future&send	21 -2 -7 -1 0 0 -13 2 0 15
pair future&slot	0 -2 6 -2 10 -4 -6 -2 0 -4
pair future&stage	-3 3 -1 -1 -5 -3 -3 -1 14 6
pair future&talk	-5 -2 2 -2 8 -2 0 -1 1 -3
pair future&team	0 0 -1 -1 -1 -1 3 -1 1 -1
pair future&thank	-3 -3 -2 -2 11 -6 -4 -2 10 -11
pair future&time	-12 -4 4 -8 3 -4 -4 29 -3 -25
pair future&title	-1 -2 -1 -1 4 -1 4 -1 0 -10
pair future&wait	-2 -1 0 -1 1 0 5 -1 -1 5
pair glad&hear	-1 -15 -4 -2 -2 45 -14 -3 -3 -29
pair glad&inbox	-2 -5 -3 0 -1 -1 15 -1 0 -16
pair glad&interview	2 -7 -3 -5 12 24 -18 -3 -3 22
pair glad&invite	-6 -2 -1 -1 -3 19 -4 -1 -1 -14
pair glad&join	-7 -4 -2 -2 0 21 -2 -2 -2 -19
pair glad&keen	-11 -12 -6 -4 -4 21 26 -3 -5 -71
pair glad&mediaword	-1 1 0 0 0 0 0 0 0 29
pair glad&meet	3 2 -5 -5 24 -1 -13 -3 -3 -25
pair glad&mine	2 0 0 0 0 0 0 0 0 -7
pair glad&move	0 1 -1 0 -3 7 -2 0 -1 -3
pair glad&offer	-5 -7 -2 -2 -10 36 -7 -2 -2 9
pair glad&office	6 -2 -1 -1 -1 3 -2 -1 -1 -10
pair glad&onward	5 0 -2 -2 -12 21 -6 -2 -2 -15
pair glad&pay	-2 -1 -1 -1 -3 12 -3 -1 -1 -9
pair glad&review	11 -5 -1 -1 -1 1 -3 -1 -1 28
pair glad&role	39 -16 -5 -14 -16 70 -47 -6 -5 -28
pair glad&sales	0 0 0 0 -2 3 -1 0 0 12
pair glad&send	5 1 -1 -1 -4 4 -2 -1 -1 1
pair glad&sign	-1 -2 -1 -1 1 10 -5 -1 -1 56
pair glad&slot	8 -3 -2 -1 -1 2 -1 -1 -1 20
pair glad&stage	10 25 -3 -3 -8 -5 -9 -2 -3 8
pair glad&talk	-2 14 -2 -2 2 2 -8 -2 -2 35
pair glad&task	11 9 -1 -1 -1 -12 -2 -1 -1 -13
pair glad&team	13 -1 -3 -3 0 24 -22 -2 -6 10
pair glad&time	57 -20 -6 -13 -7 37 -36 -6 -7 45
pair glad&title	22 -11 -6 -9 -7 60 -37 -6 -6 -64
pair glad&video	1 4 -1 0 4 -2 -4 0 -1 -1
pair health&hear	-4 1 -1 2 1 4 -1 -1 -1 -7
pair health&hitch	0 0 0 -1 -1 0 0 0 0 -19
pair health&interview	5 2 -1 0 -1 -1 -1 -1 -2 -34
pair health&meet	1 0 0 0 0 0 0 0 0 26
pair health&move	-1 -4 1 0 -3 -2 9 0 0 41
pair health&office	0 -4 0 0 -3 -2 9 0 0 -12
pair health&pay	-1 -1 -1 0 -1 5 -1 -1 0 -10
pair health&prepare	12 -7 -4 -5 -1 -2 7 -1 -1 -9
pair health&remind	1 0 1 0 0 0 0 0 0 11
pair health&role	2 -6 -2 1 -4 -2 8 1 2 -10
pair health&send	-3 -1 -1 0 -1 5 0 -1 1 -9
pair health&sign	-4 -1 -1 -1 -1 19 -9 -1 -1 -1
pair health&slot	2 1 0 -1 -1 1 -1 -1 -1 -11
pair health&sorry	0 0 1 0 0 0 0 0 0 -10
pair health&stage	1 0 0 0 0 0 0 0 0 12
pair health&study	1 0 0 0 0 0 0 0 0 3
pair health&thank	-1 -1 0 0 -2 0 -1 0 6 0
pair health&ticket	0 -1 0 0 -1 1 2 1 0 -6
pair health&time	-1 -2 0 -1 -1 17 -9 -2 -1 44
pair health&title	5 -4 -2 -1 -4 0 7 -1 0 1
pair hear&hiringside	-15 -1 15 0 -1 -1 7 -1 -3 15
pair hear&hitch	-1 -1 -3 -1 -1 -1 14 -6 0 -6
pair hear&hold	-2 1 -2 3 -2 -1 3 -1 -1 -4
pair hear&inbox	4 -7 4 -4 -4 -5 -19 25 5 42
pair hear&interview	-46 -4 7 28 -18 -5 29 7 3 55
pair hear&invite	-42 0 50 -1 8 -2 -7 -2 -6 -8
pair hear&keen	-5 42 -3 -2 -2 -1 -19 -2 -9 22
pair hear&machine	-7 -6 -4 -3 -5 -4 -19 48 0 0
pair hear&meet	-15 16 1 1 -4 -3 -24 19 9 13
pair hear&move	-4 -5 6 -1 -6 -3 5 -9 17 -16
pair hear&not	-18 -13 -24 46 21 -12 -11 -16 26 12
pair hear&offer	-2 -2 -1 0 6 10 -2 0 -10 -44
pair hear&office	-5 -1 -2 2 -1 -1 10 0 -1 -14
pair hear&official	-2 0 -1 -1 0 -1 5 -1 -1 26
pair hear&onward	-5 3 -3 0 -11 -3 19 -1 0 2
pair hear&other	13 -6 11 -4 -6 -3 -10 8 -3 8
pair hear&pay	-3 -1 2 -2 2 -1 5 -1 -1 -8
pair hear&practice	0 0 0 0 0 0 1 0 0 17
pair hear&prepare	-8 -7 -3 6 -8 1 -6 15 9 -11
pair hear&received	-1 2 -2 -2 -7 -2 -25 23 15 -9
pair hear&recruiter	-30 8 6 17 12 -2 0 0 -10 -4
pair hear&remind	-5 -1 -5 -2 0 0 3 14 -3 -10
pair hear&review	-4 -4 1 -3 -10 -2 8 -3 17 15
pair hear&role	14 -22 -10 1 12 -13 31 -7 -6 -36
pair hear&sales	-5 -1 1 -1 -1 -1 9 -1 -1 -11
pair hear&send	-7 9 0 -3 -3 25 -15 -1 -4 20
pair hear&sign	-7 -2 -2 -1 -3 27 -13 -6 7 -4
pair hear&slot	10 2 -21 -7 -8 -5 6 35 -13 15
pair hear&sorry	-3 -2 -2 5 22 -2 -12 -3 -2 -2
pair hear&stage	-2 -13 -6 25 -7 -4 12 -3 -3 -26
pair hear&start	13 -7 -2 -1 -1 -1 2 -2 -1 -16
pair hear&talk	6 -10 -4 -6 26 -5 -10 1 3 2
pair hear&task	0 -1 6 -1 -1 -1 0 -6 3 -5
pair hear&team	-23 8 -11 -4 -10 -8 53 12 -17 -3
pair hear&thank	28 -5 -4 -5 -5 -5 -42 44 -6 -14
pair hear&ticket	-10 -12 -6 -7 -16 14 -19 65 -9 2
pair hear&time	8 -5 -40 27 -14 33 -30 -5 25 -2
pair hear&title	-26 -6 20 -9 4 2 9 19 -14 15
pair hear&urgent	-1 -1 11 -1 -1 -1 -3 -4 -1 25
pair hear&wait	-15 -6 18 -7 -17 -6 32 -9 10 -14
pair hear&wish	0 -2 -1 -2 16 -5 -5 -1 0 -2
pair hiringside&interview	-2 0 17 -1 -3 -2 -5 -2 -2 40
pair hiringside&invite	0 -1 0 2 -1 0 -1 0 1 -9
pair hiringside&link	0 1 0 0 0 0 0 0 1 -7
pair hiringside&move	-5 0 8 0 0 0 0 0 0 -2
pair hiringside&not	1 0 0 -1 1 0 0 0 -1 -6
pair hiringside&office	0 0 0 1 0 0 0 0 0 3
pair hiringside&prepare	2 0 0 -1 0 0 1 0 -1 -16
pair hiringside&recruiter	6 0 1 0 -6 -1 0 -1 0 -11
pair hiringside&remind	2 -1 -1 0 -1 0 1 0 0 -4
pair hiringside&review	2 0 0 -1 0 0 1 0 -1 36
pair hiringside&role	-1 0 -1 2 0 -1 1 -1 -1 70
pair hiringside&send	-1 0 0 1 1 0 0 0 0 20
pair hiringside&slot	-10 -3 15 -1 0 0 -1 0 0 36
pair hiringside&stage	-3 -1 1 1 0 0 6 -1 -3 -1
pair hiringside&team	6 0 -2 -2 -4 0 6 -2 -2 21
pair hiringside&thank	0 0 0 0 -1 0 -1 0 3 55
pair hiringside&ticket	0 1 0 0 0 0 0 0 0 5
pair hiringside&time	-3 -6 11 2 -2 -1 4 -2 -2 8
pair hiringside&title	0 2 0 1 -1 -1 0 -1 0 41
pair hiringside&wait	0 -1 -1 0 -1 0 2 0 0 35
pair hitch&inbox	0 -1 -1 -1 -5 -1 -5 14 -1 -11
pair hitch&interview	-7 1 32 -3 -3 -2 -11 -3 -3 30
pair hitch&meet	0 -3 14 -2 -2 -1 -3 -1 -1 -1
pair hitch&move	-14 -7 37 -3 -3 -3 -7 2 -3 23
pair hitch&not	8 -11 55 -7 -4 -6 -32 2 -5 -21
pair hitch&prepare	1 -2 1 -1 -1 -1 -4 6 -1 -8
pair hitch&received	-1 -2 8 -1 0 0 -2 0 0 -2
pair hitch&remind	-10 -7 46 -6 -4 -3 -3 -10 -3 -5
pair hitch&role	0 -8 -1 2 3 -3 7 -1 1 -13
pair hitch&shop	-7 -3 14 -1 -1 -2 -5 4 -1 -26
pair hitch&slot	-5 -28 46 -1 -4 -4 12 -13 -3 -66
pair hitch&sorry	-7 -34 58 -4 -3 -2 -6 -2 -2 -21
pair hitch&talk	-9 -4 9 -3 -2 -11 31 -10 -1 -38
pair hitch&team	-4 17 3 -2 -2 -2 -1 -8 -2 -10
pair hitch&thank	0 0 0 0 0 0 0 2 1 8
pair hitch&ticket	0 0 0 0 0 2 -1 1 0 18
pair hitch&time	-31 -36 113 -8 -8 -6 -6 -12 -6 5
pair hitch&title	-2 -2 11 -2 -1 -1 1 -1 -1 13
pair hitch&urgent	-1 -1 0 -1 -1 -1 -1 5 -1 6
pair hitch&wait	-2 -1 -1 -1 -2 -1 12 -2 -1 5
pair hold&interview	-10 0 6 10 -1 -1 -2 -1 -1 2
pair hold&keen	-1 1 -1 0 -1 2 2 -1 0 4
pair hold&meet	-4 -3 -2 19 -2 -3 -2 -3 -1 11
pair hold&not	-11 -6 -5 29 -26 -6 33 -6 -3 -38
pair hold&office	-2 -3 -7 29 -5 -5 -1 -4 -1 -11
pair hold&other	-2 -2 -4 1 -8 -1 18 -1 -1 -10
pair hold&recruiter	-3 -2 -1 7 -3 -1 8 -1 -5 -13
pair hold&remind	-5 -1 6 9 -1 -1 -4 -1 -1 -6
pair hold&role	-25 -11 -7 38 -30 -17 66 -7 -7 -17
pair hold&sales	-3 -3 -7 22 -2 -3 -1 -3 -1 -14
pair hold&slot	-4 -3 -2 -2 -8 -3 24 -1 -1 -13
pair hold&sorry	-3 -1 -1 8 -10 -1 9 -1 -1 -1
pair hold&team	-12 -2 -6 5 -2 -3 28 -2 -6 3
pair hold&time	-17 -8 -6 38 21 -13 -4 -6 -2 -15
pair hold&title	-11 -3 -2 -5 -12 -6 46 -2 -5 -23
pair hold&wait	-5 2 -2 -2 -8 4 13 -1 -1 -12
pair inbox&interview	-3 -2 5 0 -5 -2 19 -12 0 20
pair inbox&invite	-5 -1 -1 -1 -1 -1 -2 -3 13 -2
pair inbox&keen	-1 1 0 0 2 0 -1 0 0 42
pair inbox&machine	-2 6 -9 -3 -11 -1 -14 22 11 -12
pair inbox&meet	-2 1 -1 -1 -1 -1 -6 1 9 6
pair inbox&move	0 -1 6 -1 -1 -1 -3 0 -1 25
pair inbox&not	-13 -2 -3 -7 -26 -8 -31 86 3 15
pair inbox&other	0 0 -1 0 2 0 -4 4 0 29
pair inbox&prepare	0 -17 -1 -1 -1 -1 -3 24 -1 55
pair inbox&received	-8 3 -3 -3 -4 -3 -7 43 -18 2
pair inbox&recruiter	-4 -1 -1 -1 -2 -1 -2 4 8 30
pair inbox&role	-1 -1 -1 -1 3 0 0 0 0 15
pair inbox&send	-5 -7 -2 -1 -9 -2 12 14 1 46
pair inbox&slot	1 -10 -1 0 -1 -1 8 5 -1 40
pair inbox&sorry	-1 -1 0 -1 -6 -1 -2 12 -1 2
pair inbox&team	-1 -10 0 0 2 -1 7 3 -1 10
pair inbox&thank	5 -6 -4 -4 -20 -5 16 27 -9 -26
pair inbox&ticket	-2 -2 -1 -1 -1 -1 -11 29 -10 -11
pair inbox&time	-22 -23 -4 -6 -7 -12 8 56 9 -41
pair inbox&title	-1 -1 -1 -1 -1 1 0 3 1 47
pair inbox&wait	-2 -2 -1 -1 -3 -1 -2 15 -3 9
pair interview&invite	58 8 -1 -6 -10 -8 -25 -11 -5 1
pair interview&join	1 1 0 -1 -1 1 -1 0 -1 4
pair interview&keen	7 27 -11 -6 -6 -5 -4 2 -3 -9
pair interview&link	-5 1 -1 -4 -2 -1 -2 17 -2 2
pair interview&lure	0 0 0 0 0 0 0 0 0 60
pair interview&machine	-2 -2 -2 -1 -1 -1 -2 13 -1 -6
pair interview&mediaword	-1 1 -1 -1 -7 -1 12 -10 8 26
pair interview&meet	26 5 2 -9 23 -11 -22 -4 -10 -27
pair interview&mine	-13 9 15 -2 -1 -1 -12 7 -3 31
pair interview&move	-77 -22 175 -10 -15 -7 -24 -7 -12 -30
pair interview&not	-30 10 -19 60 9 -5 -23 7 -9 0
pair interview&offer	-17 18 -8 -1 -19 12 -4 5 13 13
pair interview&office	31 6 -4 -2 -5 -4 -5 -3 -14 124
pair interview&official	3 -1 1 0 0 0 0 0 0 99
pair interview&onward	23 -24 -3 0 -2 19 -2 -3 -7 -32
pair interview&other	-13 -33 23 -4 20 -2 8 3 -1 -56
pair interview&pay	-10 13 -3 0 -1 3 -1 -1 1 24
pair interview&practice	-8 -1 -3 -6 0 0 16 3 -1 30
pair interview&prepare	-3 -5 18 1 -2 -2 -2 -2 -3 -15
pair interview&property	10 -9 -2 0 -5 9 -1 -1 -1 2
pair interview&received	4 1 -1 -1 0 -1 -3 -1 1 12
pair interview&recorded	-13 38 -1 -3 -1 -2 -11 -4 -2 21
pair interview&recruiter	0 -6 24 3 -13 -3 -6 -3 5 -36
pair interview&remind	35 -13 7 -11 -11 -5 15 -10 -7 -11
pair interview&review	-14 -4 1 -4 0 -2 -2 -2 26 11
pair interview&role	33 28 -12 3 5 7 -36 -10 -17 -50
pair interview&sales	29 -20 -2 4 -19 -4 4 -3 12 9
pair interview&send	39 -28 8 -4 -4 -2 0 -5 -4 -17
pair interview&shop	12 7 -3 4 -2 -1 -2 -1 -14 -17
pair interview&sign	-5 -3 -2 -2 -2 -1 -3 20 -1 0
pair interview&slot	42 -37 65 -8 -12 -9 -6 -17 -18 26
pair interview&sorry	-10 -19 21 18 0 -2 -4 -2 -2 -2
pair interview&stage	-6 -7 -8 1 3 -5 13 -5 13 1
pair interview&start	-4 7 1 -1 -6 11 -6 -1 -1 -3
pair interview&study	-1 20 -3 -2 0 -2 12 -14 -10 14
pair interview&talk	17 46 -18 5 -21 -1 -21 1 -9 -49
pair interview&task	9 1 5 -3 -21 -2 -4 -8 24 -43
pair interview&team	6 20 19 6 -6 -8 -29 -2 -6 78
pair interview&thank	-16 -2 -8 -8 31 -5 21 8 -22 8
pair interview&ticket	0 -4 -3 -4 -2 -1 -6 23 -2 10
pair interview&time	32 -55 53 50 -28 -16 30 -44 -22 29
pair interview&title	46 20 10 10 -12 -1 -45 -7 -20 -127
pair interview&video	9 35 -3 -8 -5 -4 -12 -8 -5 -12
pair interview&wait	-6 4 -1 -2 -5 -2 17 -1 -3 10
pair interview&wish	3 0 -1 -1 -1 2 -1 0 -2 -12
pair invite&join	-11 -4 -1 -3 13 27 -6 -1 -14 -10
pair invite&keen	-9 10 13 -2 -2 -1 -4 -2 -4 -14
pair invite&link	14 -7 -2 -1 0 -1 -1 -1 -1 -3
pair invite&meet	-18 5 13 -3 -2 20 -8 -2 -3 -17
pair invite&mine	3 -1 0 -1 0 0 0 0 0 39
pair invite&move	-16 -1 18 0 -2 3 -1 0 0 -3
pair invite&not	0 -6 6 3 0 0 -1 0 -1 14
pair invite&office	3 0 -1 1 -1 0 -1 0 -1 18
pair invite&official	2 0 0 0 0 0 0 0 0 20
pair invite&onward	3 4 -3 5 0 -1 -5 -1 -2 -5
pair invite&other	6 -7 -1 3 1 0 -1 0 -1 -5
pair invite&prepare	-5 -6 14 0 -1 0 -1 0 0 -4
pair invite&received	-1 0 0 1 -6 0 -1 -1 10 -14
pair invite&recorded	-8 30 -1 -1 -1 -1 -9 -3 -6 -10
pair invite&recruiter	-1 -2 -1 0 15 -1 -2 -1 -7 -13
pair invite&review	11 -6 -1 -3 -4 -9 1 -2 14 -2
pair invite&role	8 18 1 -1 8 -5 -9 -6 -16 -38
pair invite&sales	1 4 -1 -1 -3 3 -4 -1 0 -7
pair invite&send	59 -17 4 -6 -3 -1 -12 -15 -10 -8
pair invite&sign	-5 -5 -3 -2 -7 2 -5 26 -2 -24
pair invite&slot	6 -11 16 -1 -2 -1 -2 -1 -3 -4
pair invite&stage	-13 4 16 1 -1 -1 -5 -1 -1 -8
pair invite&study	1 0 0 0 0 0 0 0 0 7
pair invite&talk	8 1 -2 -3 -2 7 -10 -1 2 -16
pair invite&task	18 -13 -2 -2 -3 -9 29 -5 -14 -30
pair invite&team	1 14 -4 0 -10 1 -14 -3 15 -1
pair invite&thank	2 -2 0 0 2 0 0 0 -1 37
pair invite&time	-7 -22 9 12 -12 19 -21 -8 30 -19
pair invite&title	14 10 -3 -4 -2 5 -11 -6 -3 -45
pair invite&video	10 10 -2 -2 -2 -2 -8 -2 -2 -24
pair invite&wait	3 -2 2 0 -1 -1 -1 -1 -1 -7
pair join&keen	-1 -1 0 0 -1 2 -1 0 1 19
pair join&link	3 -1 0 0 0 0 -1 0 0 -50
pair join&meet	-4 -10 -2 11 -2 18 -7 -2 -1 -13
pair join&not	-14 -1 0 14 1 2 -1 0 0 14
pair join&offer	-3 -3 -2 -1 -4 20 -4 -1 -1 -20
pair join&office	0 0 0 0 0 1 0 0 0 23
pair join&other	-1 -1 -1 -1 7 -1 -4 -1 2 12
pair join&pay	-2 -1 -1 -1 -3 12 -2 -1 -1 -30
pair join&recruiter	-3 -4 -1 -3 25 11 -10 -2 -12 16
pair join&role	1 -1 -1 -1 10 6 -2 -1 -10 31
pair join&sign	-2 -2 -1 -1 2 7 -2 -1 -1 17
pair join&slot	-6 -6 -1 14 2 0 -2 0 0 23
pair join&stage	-1 0 -1 -1 8 -1 -2 0 -2 20
pair join&start	-11 -2 -1 -1 0 -22 39 -1 -1 -25
pair join&talk	-3 1 -2 -2 3 11 -7 -1 -1 26
pair join&team	31 -6 -6 -8 17 8 -25 -8 -2 24
pair join&thank	-1 -1 0 0 3 0 -4 -1 4 16
pair join&time	38 -15 -5 -10 1 36 -31 -10 -3 6
pair join&title	-6 -8 -4 -1 -10 64 -26 -6 -3 -31
pair join&video	-9 1 -1 13 4 -2 -4 -1 -1 6
pair join&wait	-1 -1 -1 -1 0 6 -1 -1 -1 -1
pair keen&mediaword	-1 1 -1 0 0 -2 4 0 0 0
pair keen&meet	-48 53 8 -5 -1 -10 10 -3 -5 42
pair keen&not	-5 -26 0 -4 3 37 -33 29 -1 -36
pair keen&offer	-3 -1 -2 -1 -2 13 -4 0 -1 1
pair keen&office	2 2 -1 0 0 0 -1 0 0 8
pair keen&official	0 1 0 0 0 1 -1 0 0 -14
pair keen&onward	8 3 -2 -1 -4 0 -2 -1 -2 0
pair keen&other	0 -23 -1 0 0 27 -2 0 0 -4
pair keen&pay	-2 7 -1 -1 -1 4 -6 -1 -1 -8
pair keen&prepare	-22 -6 15 0 0 1 14 0 0 -2
pair keen&property	0 -1 0 0 0 2 0 0 0 20
pair keen&received	-1 -1 -1 -1 0 -1 5 -1 1 -12
pair keen&recruiter	-2 16 -1 -1 -1 4 -9 -1 -6 -8
pair keen&remind	1 -1 -1 -1 0 8 -3 -2 0 8
pair keen&review	0 2 -1 -1 1 -1 -1 -1 0 11
pair keen&role	28 23 -6 -6 -6 15 -38 -5 -5 -51
pair keen&sales	2 4 -1 -1 -1 -1 -2 -1 -1 -6
pair keen&send	30 -1 -4 -1 -7 0 -12 -3 -2 25
pair keen&sign	-1 -1 -1 -1 -1 11 -4 -2 0 -28
pair keen&slot	3 0 12 -2 -3 1 -7 -1 -4 28
pair keen&stage	-4 -1 13 -1 -5 -1 -1 -1 -1 21
pair keen&study	-1 0 0 0 0 0 1 0 0 4
pair keen&talk	12 -2 -6 -4 -1 20 -11 -4 -4 -37
pair keen&task	0 4 -1 -1 -1 0 -1 0 -1 -5
pair keen&team	-1 25 -4 -3 -6 12 -14 -3 -7 30
pair keen&time	38 -28 8 -9 -6 17 -4 -9 -7 26
pair keen&title	4 27 -7 -4 -6 1 -7 -4 -3 -58
pair keen&urgent	1 -1 -3 -2 -1 -1 -26 33 -1 -23
pair keen&video	-13 27 -1 -1 -3 -2 -5 -1 -1 1
pair keen&wait	-4 -1 0 -4 0 11 -26 27 -2 6
pair link&meet	3 -5 2 -1 -5 -6 16 -4 -1 35
pair link&move	39 -6 -8 -6 -2 -2 -15 0 -1 -19
pair link&not	-5 -3 -2 -3 -1 -1 -1 16 0 36
pair link&other	0 -1 4 -4 2 0 -1 0 -1 4
pair link&recruiter	-2 4 0 0 -1 -1 2 0 -1 -2
pair link&remind	0 0 3 -1 0 0 -1 0 0 19
pair link&role	0 -4 6 -1 0 -1 -1 -1 1 4
pair link&send	31 3 -3 -5 -2 -3 -15 -2 -5 1
pair link&sign	0 -1 -1 -1 -1 6 -1 -1 -1 -39
pair link&slot	5 23 3 -4 -6 -4 -9 -5 -4 -45
pair link&stage	-1 -2 0 0 0 0 3 0 0 5
pair link&talk	-2 5 -1 -1 -1 -2 3 -1 -1 47
pair link&ticket	-7 -4 -2 -3 -6 16 -1 14 -8 -2
pair link&time	-9 25 -1 -4 -4 2 -3 -3 -4 21
pair link&title	-3 -3 6 0 0 1 -1 0 0 32
pair link&video	20 -7 6 -3 -3 -3 -5 -3 -2 -114
pair link&wait	2 0 5 -3 0 0 -2 0 0 7
pair lure&not	1 0 -1 0 0 0 0 0 0 46
pair lure&official	0 0 0 0 0 2 -1 0 0 8
pair lure&pay	0 0 0 0 0 0 0 0 0 46
pair lure&property	0 0 0 0 0 0 0 0 0 7
pair lure&recruiter	0 0 0 0 0 0 0 0 0 32
pair lure&remind	0 0 0 0 0 0 0 0 0 28
pair lure&role	2 -1 0 0 -1 -1 1 0 0 18
pair lure&send	6 -1 -1 -1 -1 -1 1 -1 -1 0
pair lure&time	-1 -1 -1 -1 0 11 -8 0 0 28
pair lure&title	0 -3 0 0 -2 -2 8 0 -1 54
pair machine&not	-1 4 -2 -2 -12 -2 -19 19 16 -14
pair machine&received	0 0 0 0 0 0 0 1 1 14
pair machine&thank	-1 -2 -1 -1 -1 -1 -3 13 -2 -19
pair machine&title	0 -1 0 0 -1 0 -3 5 0 -7
pair mediaword&meet	1 0 0 0 0 0 0 0 0 13
pair mediaword&prepare	0 0 0 0 0 0 0 0 0 5
pair mediaword&recorded	0 0 0 0 0 0 0 0 0 45
pair mediaword&slot	0 0 0 0 0 0 0 0 0 39
pair mediaword&talk	1 0 0 0 0 0 0 0 0 28
pair mediaword&team	1 -1 0 0 0 -2 3 0 0 -29
pair mediaword&ticket	-1 1 0 0 0 0 0 0 0 5
pair mediaword&time	0 -2 0 0 0 -5 -12 20 0 77
pair mediaword&title	3 2 -1 -1 -1 0 -1 0 0 -17
pair meet&move	-12 -3 18 -1 0 -1 0 0 -1 -1
pair meet&not	-17 -12 15 43 6 -6 -12 -12 -6 -29
pair meet&offer	0 0 0 1 0 1 -1 1 0 20
pair meet&office	-1 9 -8 17 -3 -5 -4 -3 -2 -39
pair meet&official	3 0 0 0 0 0 0 0 0 10
pair meet&onward	1 4 -4 -1 3 -1 0 -1 -1 -21
pair meet&other	-2 -1 -1 -1 15 -1 -7 -1 -2 -2
pair meet&pay	1 -1 1 0 0 1 -1 0 0 43
pair meet&prepare	12 0 6 -1 -4 -2 -29 20 -3 -11
pair meet&property	4 -3 -3 0 0 -2 7 -2 -2 26
pair meet&received	1 -3 5 -4 -2 -3 0 3 4 -61
pair meet&recruiter	0 0 1 -1 -21 -1 0 -1 22 1
pair meet&remind	29 -13 -9 -6 -5 -11 0 18 -3 -13
pair meet&review	9 -3 -11 11 5 -2 -9 -4 5 -13
pair meet&role	33 16 -8 11 -10 -12 -21 -5 -5 -79
pair meet&sales	-2 1 -5 20 -2 -4 -5 -2 -1 -12
pair meet&send	4 -1 -1 0 -1 -1 0 0 0 31
pair meet&sign	0 -2 1 -1 -1 0 -7 1 8 41
pair meet&slot	22 -26 22 8 -5 -1 -11 -3 -6 -64
pair meet&sorry	-4 -4 14 4 -2 -1 -4 -1 -1 -4
pair meet&stage	-7 -2 14 -2 2 -1 -2 -1 -1 -23
pair meet&start	-2 1 0 0 0 2 -1 1 0 6
pair meet&study	-1 4 0 0 0 1 -2 0 0 2
pair meet&talk	15 9 -6 -5 2 3 -8 -4 -5 -22
pair meet&task	2 -1 -1 -1 7 0 -5 0 0 -2
pair meet&team	-9 21 -7 11 -13 -4 -17 -7 24 19
pair meet&thank	-17 -3 -3 -2 6 -2 27 -3 -3 -3
pair meet&ticket	-1 -1 0 0 -1 0 3 0 2 16
pair meet&time	113 -44 -15 11 -19 -14 -24 4 -14 30
pair meet&title	-1 22 -4 6 3 7 -17 -6 -10 -34
pair meet&video	10 -5 -4 11 -2 -2 -3 -2 -2 -72
pair meet&wait	6 6 -3 -2 2 -2 -1 -2 -4 8
pair mine&offer	0 -1 0 0 -2 5 -1 0 0 -4
pair mine&other	-1 0 -1 0 -4 18 -9 -1 -1 -35
pair mine&recruiter	-3 -1 7 -2 0 0 0 0 0 12
pair mine&remind	-4 0 6 0 0 0 0 0 0 9
pair mine&role	-4 -1 5 -1 0 4 -2 -1 -1 43
pair mine&sign	0 -1 0 0 0 4 -1 0 0 21
pair mine&team	-2 -1 7 -2 0 0 0 0 0 33
pair mine&thank	0 0 0 0 0 0 0 0 0 43
pair mine&time	-5 -2 12 -2 -1 -1 -1 -1 -1 30
pair mine&title	-1 -2 6 -2 -2 4 -1 -1 -1 -2
pair move&not	-16 7 -3 7 10 -11 17 -5 -6 -11
pair move&office	-2 -5 1 -2 -1 0 11 -1 -1 4
pair move&official	0 0 1 0 0 0 0 0 0 10
pair move&onward	-6 -1 -7 -2 2 -1 2 -1 15 -3
pair move&other	-15 9 12 -3 -1 -2 -1 5 -5 12
pair move&pay	-2 -9 3 -1 -4 -1 15 -1 -1 -20
pair move&prepare	-20 -2 24 -1 -2 -1 16 3 -16 6
pair move&property	-1 -4 -1 0 -3 -2 11 0 0 -11
pair move&recruiter	-6 -7 18 -2 4 -1 -5 -1 -1 -18
pair move&remind	3 -5 22 -3 -2 -2 -7 -2 -2 -20
pair move&role	-5 -6 -2 -1 -1 -8 6 23 -6 -15
pair move&sales	-2 -1 2 -1 0 3 -2 0 0 5
pair move&send	22 -1 -1 -4 -1 -1 -14 -1 0 23
pair move&shop	-2 1 3 -1 -1 -1 -4 5 -1 -14
pair move&sign	-2 -2 -1 -1 -5 15 14 -2 -16 2
pair move&slot	-44 -10 91 -8 -7 -6 -12 2 -5 -45
pair move&sorry	-3 -1 10 1 -1 -1 -2 -1 -1 9
pair move&stage	-18 0 19 -1 0 -1 2 -1 -1 9
pair move&talk	-4 2 9 -1 0 -1 -3 -2 -1 -17
pair move&team	-8 -10 13 -3 4 4 -4 5 -2 -21
pair move&ticket	-1 -2 1 0 9 0 -1 -1 -4 3
pair move&time	-58 -53 186 -13 -12 -18 -6 -18 -9 -26
pair move&title	-9 -6 25 -4 13 -1 -1 -5 -13 -36
pair move&wait	-4 -4 16 -3 -1 -4 0 1 -2 -15
pair not&offer	-5 -6 -3 0 52 -15 -14 -3 -5 -27
pair not&office	-7 -5 -12 42 -4 -8 8 -9 -4 -57
pair not&official	-1 0 0 0 4 0 -1 0 -1 3
pair not&onward	-10 -11 -5 7 58 -7 -10 -7 -15 -28
pair not&other	-8 -14 -11 21 -4 23 3 -4 -5 18
pair not&pay	1 -1 -2 -1 1 7 -2 -2 -1 -17
pair not&prepare	-19 -4 -10 1 6 -3 33 2 -6 -13
pair not&property	-4 -1 -2 8 6 -2 -3 -2 -1 -17
pair not&received	-3 -4 8 0 3 -1 -2 2 -3 71
pair not&recorded	0 0 2 0 1 0 -1 0 0 10
pair not&recruiter	-5 -4 -2 14 30 -2 -14 2 -18 -7
pair not&remind	-7 -13 57 15 0 -1 -29 -18 -5 -24
pair not&review	-5 -6 -14 23 29 -2 -9 -4 -12 -37
pair not&role	-28 -23 -1 30 43 -15 21 -11 -16 4
pair not&sales	-3 -4 -7 24 -3 -2 -2 -2 -1 4
pair not&send	-1 -21 3 -15 -2 -8 51 -2 -5 21
pair not&shop	-1 0 1 0 4 0 -1 0 -1 13
pair not&sign	-2 -5 -1 -2 -4 16 -10 1 7 -8
pair not&slot	-45 2 27 17 47 -17 1 -16 -17 36
pair not&sorry	-8 11 -5 4 57 -9 -38 -2 -10 38
pair not&stage	-7 -7 -5 11 37 -5 -7 -7 -10 -11
pair not&start	-2 -1 1 -1 1 0 1 0 -1 9
pair not&talk	-3 -26 29 -5 8 20 -11 -11 -1 -32
pair not&task	-1 0 7 0 1 0 -1 -5 -1 61
pair not&team	-16 -1 -5 8 19 -7 28 -18 -6 41
pair not&thank	-1 -2 -4 -1 -1 -2 8 4 -2 -18
pair not&ticket	-7 -7 -2 -4 2 -1 -1 15 5 6
pair not&time	-99 18 88 136 -44 -26 -33 -39 -1 -99
pair not&title	-19 -16 -5 33 6 -9 40 -18 -13 56
pair not&urgent	1 -1 -3 -2 -1 -1 -26 33 -1 -14
pair not&video	-4 6 -8 13 -1 -1 -1 -2 -2 -8
pair not&wait	-13 -10 2 -2 -18 1 14 33 -6 -39
pair not&wish	-5 -1 -1 -2 1 -5 16 -1 -1 38
pair offer&office	-1 2 -1 1 -1 2 -1 -1 0 -13
pair offer&onward	-2 -2 -1 -1 -4 14 -3 -1 -1 12
pair offer&other	-3 -3 -6 -3 36 -13 -4 -2 -3 -14
pair offer&pay	-8 -6 -4 -3 -7 44 -10 -3 -3 -4
pair offer&practice	0 0 0 0 0 0 0 0 0 21
pair offer&prepare	-1 -1 -1 3 -5 21 -5 -2 -8 40
pair offer&property	-1 -2 0 0 -6 10 -1 0 0 27
pair offer&remind	-1 0 -1 -1 0 3 1 -1 0 9
pair offer&review	-1 0 -1 -1 -5 23 -4 -2 -8 5
pair offer&role	-23 -17 -10 -8 19 78 -29 -8 -2 -60
pair offer&sales	-2 3 -1 -1 -17 4 -2 0 15 20
pair offer&send	-4 -3 -2 -2 -2 21 -4 -2 -2 42
pair offer&sign	-10 -8 -4 -4 6 32 -5 -4 -4 23
pair offer&slot	-5 -4 -7 -2 38 -2 -11 -2 -3 11
pair offer&stage	-1 -1 0 0 -9 -1 -2 0 14 25
pair offer&start	-5 -7 -2 -2 -6 31 -7 -1 -1 -44
pair offer&talk	-2 -1 -1 -1 -7 12 -2 3 -1 -2
pair offer&team	-5 -2 -3 -1 16 8 -8 -3 -3 -32
pair offer&thank	-3 3 0 0 0 -1 -4 0 6 4
pair offer&ticket	0 -1 -1 -1 -5 20 -7 -2 -3 0
pair offer&time	-33 37 -20 -7 16 36 -18 -6 -5 -5
pair offer&title	-25 13 -11 -5 -10 71 -20 -8 -6 -34
pair offer&wait	-6 -2 -2 -1 -1 13 1 0 -1 -45
pair office&official	0 0 0 0 0 0 0 0 0 5
pair office&onward	-1 3 -1 1 1 -1 -1 -1 -1 -4
pair office&other	-2 -1 3 3 1 -1 -2 -1 -1 -21
pair office&pay	-1 -2 -1 -1 -1 3 4 -1 -1 -13
pair office&prepare	-2 4 -1 1 -1 1 -1 0 -1 19
pair office&property	-3 -5 -1 8 1 -4 6 -2 -1 -3
pair office&received	-3 -1 -1 0 -2 -3 16 -5 -1 -19
pair office&recruiter	6 -3 -3 11 -13 -3 -7 13 -3 -10
pair office&remind	1 -1 2 -1 -1 -1 -15 16 -1 -13
pair office&review	-1 -1 -5 12 0 -1 -2 -2 0 12
pair office&role	24 -5 -4 -3 -17 -1 15 -3 -6 -1
pair office&sales	11 1 -11 17 4 -14 6 -9 -5 23
pair office&send	0 0 0 0 0 0 1 0 0 35
pair office&sign	-2 -1 -1 -1 -1 5 -2 5 -1 -4
pair office&slot	20 -4 -4 -3 -7 14 -9 -5 -2 10
pair office&stage	1 -1 -1 -1 3 -1 2 -1 -1 -18
pair office&start	23 -4 -3 -3 -1 -4 -5 -1 -1 -20
pair office&study	12 -9 -1 0 0 0 -1 0 0 -9
pair office&talk	12 -2 -1 -2 -3 -1 -2 1 -2 23
pair office&task	0 0 0 0 0 0 4 -2 0 17
pair office&team	2 3 -6 -5 -9 -3 17 10 -9 -79
pair office&time	23 -7 -8 40 -7 -10 -35 7 -3 101
pair office&title	39 -6 -8 -4 -20 -4 15 -4 -9 -54
pair office&video	2 0 0 0 0 0 0 0 0 14
pair office&wait	-1 -1 0 -1 0 -1 5 -2 -1 -21
pair official&onward	-2 -4 -1 -1 7 -2 11 -3 -6 -1
pair official&pay	-2 -1 0 0 3 2 -1 0 0 -7
pair official&prepare	-15 -4 -1 -1 -2 -3 26 -1 -1 28
pair official&property	-2 0 0 0 3 0 -1 0 1 -1
pair official&received	-1 0 0 0 8 0 -1 0 -5 31
pair official&recruiter	-1 -1 0 0 4 1 -1 0 -1 -4
pair official&role	-1 -3 -1 -1 11 2 0 -1 -7 -5
pair official&sales	0 0 0 0 8 0 0 0 -7 14
pair official&send	0 -2 -1 -1 -3 3 13 -3 -6 -41
pair official&shop	0 0 0 0 0 0 0 0 0 9
pair official&sign	-1 -1 0 0 -1 4 -1 0 0 9
pair official&slot	2 0 0 0 0 0 -2 2 0 29
pair official&stage	0 -2 0 -1 9 -2 -3 0 -1 13
pair official&task	0 0 0 0 0 0 0 0 0 8
pair official&team	2 -1 -1 0 -1 1 1 0 0 23
pair official&ticket	0 0 0 0 0 0 0 0 0 26
pair official&time	2 -1 1 -1 -1 0 -1 -1 1 95
pair official&title	-3 -2 2 -1 11 2 -1 -1 -7 14
pair onward&other	-4 -4 -4 2 4 -2 14 -2 -3 -12
pair onward&pay	-1 -2 -1 0 -15 1 19 -1 -1 14
pair onward&prepare	0 -1 2 0 1 -1 1 -1 -1 -20
pair onward&recruiter	-1 0 -1 2 3 -1 -2 -1 0 -5
pair onward&remind	-2 0 0 -1 -3 -1 11 -2 -1 0
pair onward&review	-4 -3 -3 -3 5 -1 17 -3 -5 -40
pair onward&role	4 -8 -2 -2 -1 8 10 -3 -6 -12
pair onward&sales	25 -17 -2 -1 0 -1 -27 24 -1 -12
pair onward&send	-1 9 -2 -2 -3 0 9 -2 -7 6
pair onward&sign	-1 0 0 0 0 4 -1 0 0 22
pair onward&slot	-6 14 -1 -2 3 -1 -4 2 -6 -20
pair onward&sorry	-2 -2 0 -1 14 -1 -3 -1 -3 -11
pair onward&stage	-10 69 -13 -8 25 -13 -24 -10 -16 -57
pair onward&start	-2 -6 -1 -1 4 7 0 -1 -1 -3
pair onward&study	-2 -2 -1 -1 4 -1 2 1 0 -20
pair onward&talk	-3 -2 -1 -1 -9 8 13 -3 -1 -11
pair onward&task	27 2 -1 -3 0 -5 -12 -6 -1 -20
pair onward&team	-2 8 -6 0 9 -3 -1 -2 -4 -26
pair onward&thank	-1 -1 0 0 4 0 -1 0 -1 -1
pair onward&time	51 -29 -7 3 -4 5 -8 -8 -4 -14
pair onward&title	-8 8 -4 -2 9 9 -3 -4 -5 -27
pair onward&video	1 4 -1 -1 -1 -1 -1 0 -1 2
pair onward&wait	-1 -8 -3 -2 -29 -3 51 -1 -2 -36
pair onward&wish	0 -1 0 -1 2 -1 -1 0 2 -19
pair other&property	0 0 -1 0 3 0 -1 0 0 51
pair other&received	-1 -1 -1 0 2 0 -5 4 2 18
pair other&recruiter	-8 -1 -2 9 2 -1 -3 -1 4 -31
pair other&remind	-15 8 -5 29 -12 -3 5 -4 -2 -20
pair other&review	-3 -3 -2 -1 -15 -4 31 -3 -1 -2
pair other&role	-16 -15 -7 16 41 -8 3 -6 -8 -54
pair other&sales	-2 -1 -1 2 -6 -3 13 -2 -1 17
pair other&send	-11 -4 18 -4 4 -1 5 -1 -5 29
pair other&sign	-7 -2 5 11 6 -4 -6 -2 -2 -2
pair other&slot	14 -31 16 6 14 -13 -5 3 -4 20
pair other&sorry	-1 -1 -1 2 4 -1 0 -1 -1 29
pair other&stage	3 -2 -1 -2 2 -1 2 -1 1 -11
pair other&talk	5 -30 -2 -1 7 26 -5 -1 0 -2
pair other&team	-9 -8 -13 1 67 -6 -37 7 -3 -48
pair other&thank	-2 -2 -16 1 5 -1 16 -1 0 -17
pair other&ticket	-1 -1 -1 0 -4 -1 6 4 -3 17
pair other&time	-30 5 13 32 35 -18 -23 -7 -5 -25
pair other&title	-6 -11 -3 1 46 -6 -12 -4 -5 -10
pair other&wait	-5 8 14 -6 -26 -2 22 -3 -3 25
pair other&wish	-1 -1 0 -1 4 0 -1 0 0 25
pair pay&prepare	0 0 0 0 0 1 0 0 0 30
pair pay&property	-2 -1 0 0 3 0 0 0 1 6
pair pay&received	-1 0 0 0 0 0 -2 3 1 44
pair pay&recruiter	-2 1 0 1 3 0 -1 0 -1 -5
pair pay&review	2 -1 0 0 -15 1 14 -1 0 -1
pair pay&role	5 -11 -3 -3 -3 13 8 -3 -2 -24
pair pay&sales	-1 -1 -1 0 -3 5 2 -1 0 -4
pair pay&send	-3 -3 -1 -1 -2 15 -2 -1 -1 -32
pair pay&sign	-4 -6 -2 -2 -7 35 -10 -2 -2 9
pair pay&slot	21 11 -4 -3 -6 33 -37 -6 -10 -17
pair pay&start	-7 -4 -3 -3 -3 29 -8 -3 2 -32
pair pay&talk	0 11 0 0 -1 0 -6 0 -2 8
pair pay&team	-1 -4 -2 -2 -5 15 2 -2 -1 -22
pair pay&ticket	-1 -1 -1 0 -1 3 -6 3 4 -10
pair pay&time	2 -10 -2 -4 -5 43 -22 -4 2 -47
pair pay&title	-6 -1 1 -3 -1 19 -6 -2 -1 10
pair pay&video	0 9 0 0 0 -1 -7 0 0 25
pair pay&wait	-2 -3 0 -1 -16 6 15 -1 3 -12
pair practice&recruiter	0 0 0 0 0 0 1 0 0 27
pair practice&remind	-7 -1 -1 -6 0 0 17 -1 0 3
pair practice&review	0 0 0 0 0 0 2 0 0 10
pair practice&role	1 0 0 0 0 0 0 0 0 7
pair practice&sales	0 0 0 0 0 0 0 0 0 8
pair practice&slot	1 0 0 0 0 0 0 0 0 21
pair practice&study	0 0 0 0 0 0 0 0 0 6
pair practice&time	-8 -1 -3 -6 0 0 16 3 -1 28
pair practice&title	1 0 0 0 0 0 0 0 0 22
pair practice&wait	0 0 0 0 0 0 2 0 0 6
pair prepare&property	1 -1 0 1 -1 2 -1 0 0 7
pair prepare&received	-4 -2 -1 -1 -2 -1 -2 1 12 8
pair prepare&recruiter	-2 -2 -1 1 2 1 -1 1 0 -8
pair prepare&remind	10 -2 -7 -3 -1 1 -16 19 -1 -11
pair prepare&review	9 -2 -7 -2 -2 -1 5 -2 2 -10
pair prepare&role	17 -9 -1 -3 7 1 -5 -2 -5 19
pair prepare&sales	0 0 0 0 0 0 1 0 0 33
pair prepare&send	-7 -5 13 -1 -1 -2 -1 5 -1 34
pair prepare&shop	0 -1 0 0 -1 0 -2 5 -1 8
pair prepare&sign	-3 -3 -2 -1 -7 22 10 -3 -13 45
pair prepare&slot	-9 -3 18 0 0 0 -3 -1 -1 -22
pair prepare&sorry	-3 -3 -6 31 -2 -5 -7 -4 -1 -20
pair prepare&stage	-10 -1 14 0 0 -1 -1 -1 -1 -1
pair prepare&study	-1 3 -1 -1 0 -1 1 0 -1 4
pair prepare&talk	-1 -7 -2 -1 -1 0 13 -1 -1 -9
pair prepare&task	5 -2 -1 0 -1 0 -2 0 1 26
pair prepare&team	-8 -8 -2 1 -6 -4 2 -4 28 30
pair prepare&thank	2 -1 -1 -1 2 -1 -3 -1 3 19
pair prepare&ticket	-1 -1 -1 0 -1 0 4 -1 2 4
pair prepare&time	-25 -18 27 -10 -9 -40 73 9 -6 -38
pair prepare&title	-4 -10 -1 -2 -4 20 2 -4 3 -13
pair prepare&video	4 -2 0 0 0 0 0 0 0 -2
pair prepare&wait	2 -1 0 -1 -2 0 5 -2 -1 -14
pair property&recruiter	-2 -1 -1 -1 6 1 -1 0 -1 -19
pair property&role	-3 -7 -2 -1 0 7 7 -1 0 -12
pair property&sign	0 0 0 0 0 0 0 1 0 20
pair property&slot	5 0 -2 -1 -1 -1 1 -1 0 -5
pair property&stage	5 -5 0 0 0 0 1 0 1 12
pair property&talk	2 -3 -2 -1 -6 11 -1 -1 0 -17
pair property&team	1 -1 -1 1 4 -1 0 -1 -1 -2
pair property&thank	-1 -2 -1 -1 1 -1 7 -1 -1 11
pair property&time	2 -5 -5 13 -9 6 -1 -2 -1 66
pair property&title	3 -9 -1 -2 4 -1 7 -1 1 -18
pair received&recorded	-5 4 -7 -2 -4 -1 -3 1 17 -14
pair received&recruiter	-1 -1 0 0 -1 0 -1 1 4 -7
pair received&remind	0 -3 7 -1 0 -1 -5 -1 3 0
pair received&review	-2 -2 -1 -1 -1 -1 -3 1 9 -3
pair received&role	-6 0 -3 -2 26 -3 -12 -4 4 -5
pair received&sales	-4 -1 -1 0 7 -3 13 -3 -8 -5
pair received&send	-3 -2 -1 -1 -2 -1 -1 4 6 13
pair received&shop	-3 11 -1 -2 -1 -1 -2 -1 -1 -9
pair received&sign	10 -2 -1 -1 -2 4 -10 -1 2 46
pair received&slot	-5 6 10 -1 -2 -1 -5 -1 -2 17
pair received&sorry	-1 -1 6 -1 1 -1 -2 -1 -1 15
pair received&stage	12 -2 0 -1 0 -1 -7 -1 -1 0
pair received&team	11 -1 -2 -1 -4 0 -26 25 -2 -14
pair received&thank	-8 -6 -3 -2 -10 -4 19 -23 36 -25
pair received&ticket	-1 -6 -3 -3 -9 -2 -38 72 -9 -7
pair received&time	-17 7 7 -5 -8 -8 -5 0 29 13
pair received&title	5 -5 -4 -4 -8 -4 -10 -4 34 -22
pair received&wait	-1 -1 -1 1 -1 -1 -1 4 0 33
pair received&wish	-1 -1 0 0 -1 0 -1 0 4 47
pair recorded&role	-5 25 -1 -1 -2 -2 -6 -2 -6 -18
pair recorded&slot	-4 16 0 -1 -1 -1 -6 -1 -3 4
pair recorded&stage	-2 10 1 -1 -1 -1 -3 -1 -3 -13
pair recorded&time	-13 31 -4 -3 -4 -2 -9 -4 7 -6
pair recorded&title	-6 8 1 -1 -1 -1 -1 -1 1 -2
pair recorded&video	-10 32 -2 -2 -1 -2 -9 -2 -4 -4
pair recruiter&remind	-7 -1 -2 8 -1 0 -15 18 -1 8
pair recruiter&review	-4 -1 -2 -2 -4 -2 1 -2 16 -3
pair recruiter&role	1 -8 -12 -5 23 -3 5 -1 -1 17
pair recruiter&send	-1 1 -1 1 -2 -1 3 -1 1 -5
pair recruiter&sign	-1 -1 0 0 0 5 -2 0 0 -7
pair recruiter&slot	5 5 -8 1 -2 -1 3 -1 -2 -20
pair recruiter&stage	-14 -3 0 15 3 -1 -4 0 2 -31
pair recruiter&study	-1 1 0 0 1 0 -1 0 1 -3
pair recruiter&talk	9 8 -10 -1 -2 1 -3 -1 -2 -4
pair recruiter&task	1 1 0 0 -1 0 -1 0 3 -10
pair recruiter&team	-11 -16 22 -17 -29 -7 35 9 15 7
pair recruiter&thank	-1 -1 0 0 0 0 2 2 -1 10
pair recruiter&ticket	-6 -1 -7 -2 -6 -1 9 -1 15 -6
pair recruiter&time	-12 -7 2 26 -7 10 -27 11 2 -14
pair recruiter&title	-2 -1 8 -17 -10 10 30 -11 -6 63
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -2 8 -1 8
pair recruiter&wait	-3 -1 -1 -1 -2 -1 9 0 0 -3
pair remind&review	7 -1 -7 -1 7 -1 -2 -1 -1 0
pair remind&role	-13 12 -3 25 1 -5 -12 -3 -3 11
pair remind&sales	0 -2 3 2 -1 -1 -1 -1 -1 3
pair remind&send	-7 22 0 -2 1 -3 -10 -1 0 21
pair remind&sign	-2 -2 1 -1 -1 12 -5 -2 0 1
pair remind&slot	10 -11 37 -9 -7 -15 17 -16 -6 -37
pair remind&sorry	-10 -8 25 27 -7 -5 -15 -4 -3 -28
pair remind&stage	4 3 -3 -3 -4 -2 11 -4 -2 -24
pair remind&talk	-13 26 37 -6 -3 -6 -19 -13 -3 -30
pair remind&team	-4 -5 8 5 -4 -3 -1 7 -3 40
pair remind&thank	-8 -3 -1 -3 -2 -4 19 -1 3 -8
pair remind&ticket	-1 -1 -1 -1 -1 -1 7 -1 -1 -4
pair remind&time	22 -47 47 -4 -9 -38 58 -8 -21 -1
pair remind&title	10 -3 -2 -1 5 -3 -2 -2 -2 27
pair remind&wait	39 -3 -39 -3 -2 7 7 -5 -1 -4
pair review&role	-10 7 -4 -4 18 -6 12 -4 -9 29
pair review&sales	-7 6 -4 12 -8 -4 12 -3 -4 3
pair review&send	-1 -1 -1 0 1 1 5 -1 -4 19
pair review&sign	-1 -1 -1 -1 0 6 -1 -1 -1 12
pair review&slot	2 -2 -1 -1 7 -1 0 1 -5 0
pair review&sorry	-1 0 0 1 3 0 -1 0 -1 16
pair review&stage	-10 -7 -1 -1 -1 -2 19 -1 4 25
pair review&study	-1 -1 0 0 0 0 3 0 0 4
pair review&talk	-4 6 0 0 0 0 -1 0 1 0
pair review&task	-8 6 -2 -3 5 -12 37 -7 -15 -32
pair review&team	-5 -5 -3 -3 -5 -1 -2 -4 28 9
pair review&thank	-2 -2 -1 -1 10 -1 0 -1 -3 -9
pair review&ticket	-2 -3 -2 -1 -4 -1 7 1 4 11
pair review&time	-14 -14 -16 2 -1 -8 19 -8 39 -18
pair review&title	-24 3 -3 -8 23 -10 24 -6 1 -31
pair review&wait	-5 -4 -2 -2 -15 1 29 -2 -1 11
pair role&sales	5 13 -5 -1 6 -2 -2 -3 -11 -17
pair role&send	17 7 4 -1 -9 3 -13 -3 -4 28
pair role&shop	0 5 -3 -2 4 0 -4 -1 2 -1
pair role&sign	-8 -4 -3 7 -13 31 -15 -4 7 16
pair role&slot	18 -21 -6 2 -11 -7 23 9 -8 -40
pair role&sorry	-8 -3 -3 19 -5 -2 6 -2 -2 8
pair role&stage	-1 8 -4 -3 -6 -7 16 -4 0 -39
pair role&start	15 -17 -2 -4 -4 23 -7 -2 -1 -21
pair role&study	-2 1 -1 -1 11 -1 -3 -1 -3 12
pair role&talk	10 87 -13 -7 -21 -9 -32 -8 -6 -46
pair role&task	2 -3 -2 -2 -2 -2 11 -1 -1 9
pair role&team	2 28 -13 -7 -4 8 1 -4 -11 52
pair role&thank	4 11 -7 -7 15 -7 -3 -5 -1 1
pair role&ticket	-2 -2 -7 -2 6 0 -5 -2 14 -5
pair role&time	83 -51 -15 16 30 13 -71 -2 -3 -36
pair role&title	-23 87 -37 -29 41 2 2 -32 -12 -79
pair role&urgent	-1 -1 0 0 0 0 -1 4 0 12
pair role&video	-19 43 4 -4 -2 -6 -12 -2 -2 5
pair role&wait	-4 -9 -3 -3 -11 4 31 -4 -2 49
pair role&wish	-2 -3 -5 20 -52 -1 37 -10 15 -36
pair sales&send	-2 -1 3 0 0 1 -1 0 0 16
pair sales&shop	-14 -2 13 4 -3 -1 5 -1 -1 0
pair sales&sign	-1 -1 0 0 -2 5 -1 0 0 5
pair sales&slot	20 -3 -5 -2 -1 -6 -2 0 -1 23
pair sales&sorry	-2 -1 1 5 -2 0 -1 0 0 5
pair sales&stage	0 5 -1 -1 -14 -1 -3 -1 14 -13
pair sales&start	21 -5 -4 -3 -2 -3 -4 -1 -1 -7
pair sales&study	1 0 0 0 0 0 0 0 0 6
pair sales&talk	3 5 -2 4 -4 -3 0 -1 -1 -19
pair sales&team	27 -15 -3 0 4 1 -7 -3 -2 -29
pair sales&thank	26 -26 0 0 8 0 -1 0 -7 17
pair sales&time	34 -33 -4 22 -5 -3 -3 -5 -2 21
pair sales&title	13 14 -5 -3 2 -7 0 -3 -12 19
pair sales&video	1 2 -1 0 0 0 0 0 0 23
pair sales&wait	-1 -1 -1 0 -1 1 6 -1 0 -9
pair send&shop	-2 0 -1 -1 -2 0 5 -2 2 -21
pair send&sign	-16 -8 -5 -3 -7 101 -55 -5 -3 50
pair send&slot	-16 65 -1 -4 -6 -3 -32 -3 -1 -30
pair send&sorry	-1 -1 0 1 3 0 -1 0 -1 0
pair send&stage	0 9 -2 -1 -9 -4 9 -2 -1 -13
pair send&start	-1 -1 -1 0 -1 4 1 -1 0 -22
pair send&study	0 0 0 0 0 1 -1 0 1 -5
pair send&talk	17 -6 -1 -1 -2 1 -4 -1 -2 36
pair send&task	-1 -9 -2 -2 -1 -8 32 -8 -1 -8
pair send&team	0 -5 -3 -1 -7 -1 30 -3 -10 20
pair send&thank	-5 -1 -2 -1 -6 2 1 -1 13 16
pair send&ticket	-1 -1 -1 -1 -3 5 6 -1 -3 -5
pair send&time	-52 -12 -2 -10 -8 17 41 33 -9 -128
pair send&title	17 -7 -4 -2 -6 4 4 -4 -3 22
pair send&video	8 5 -1 -2 -1 -1 -6 -1 -1 -20
pair send&wait	5 -5 5 -6 -3 2 8 -3 -2 4
pair shop&slot	1 2 0 -1 -1 2 -3 -1 1 -6
pair shop&ticket	-4 3 -1 -1 -1 0 3 -1 1 -14
pair shop&time	13 2 3 -2 -1 0 -2 -1 -12 12
pair shop&title	2 -1 -1 -1 3 -1 -2 -1 0 2
pair shop&video	1 0 0 0 0 0 0 0 0 6
pair sign&slot	0 -11 -1 9 -6 19 -6 -2 -2 6
pair sign&start	-4 -4 -2 -2 -8 35 -11 -3 -1 -24
pair sign&talk	-1 -1 -1 -1 1 -1 -2 7 -1 -1
pair sign&team	8 -4 -2 -2 30 0 -14 -6 -9 7
pair sign&thank	-1 9 -1 1 -14 2 -8 -1 13 -18
pair sign&ticket	-3 -7 -1 -1 -2 20 -4 -1 -1 29
pair sign&time	-24 -16 -2 -9 11 119 -64 -5 -10 -65
pair sign&title	-2 12 -4 -5 -17 15 -15 9 8 -37
pair sign&wait	-6 -3 -4 -2 -7 12 16 -4 -2 -46
pair slot&sorry	-6 -9 15 11 -2 -2 -4 -2 -1 -14
pair slot&stage	-17 23 13 -2 -3 -2 -8 -2 -1 21
pair slot&start	6 0 0 -4 -2 14 -8 -3 -2 -7
pair slot&talk	34 23 12 3 -5 -10 -41 -10 -6 -5
pair slot&task	3 0 1 -1 0 -1 -1 -1 -1 43
pair slot&team	18 -17 -21 -1 10 -10 27 -2 -5 -10
pair slot&thank	15 -9 -6 -3 -10 -7 8 -7 20 12
pair slot&ticket	-2 -7 -2 -2 -7 7 -4 30 -13 25
pair slot&time	18 13 92 -27 -19 -34 18 -10 -50 -73
pair slot&title	43 -4 -18 -10 -26 -9 2 5 16 -6
pair slot&video	-10 11 8 9 -2 -3 -9 -2 -2 1
pair slot&wait	23 3 -6 -10 -5 -2 -1 -1 -2 57
pair sorry&stage	-2 -7 5 -2 15 -1 -6 -1 -2 3
pair sorry&team	-5 -3 3 12 -2 -1 -3 -1 -1 5
pair sorry&thank	-2 -1 4 1 0 0 -1 0 0 -9
pair sorry&time	-22 5 22 39 -7 -6 -20 -6 -5 -23
pair sorry&title	-3 -2 3 5 1 -1 -1 -1 -1 -5
pair sorry&wait	-1 -1 0 -2 -4 -1 18 -8 -1 0
pair stage&start	-2 -2 -1 -1 11 -3 -1 -1 -1 7
pair stage&study	-1 -2 -1 -1 8 -2 -1 -1 0 -1
pair stage&talk	16 11 -5 2 -3 -2 -5 -12 -2 7
pair stage&task	-9 1 -1 -1 -16 -5 15 -1 17 -17
pair stage&team	20 -9 -3 -7 5 -5 16 -13 -3 -8
pair stage&thank	-2 -3 -1 -1 17 -3 -5 -1 -2 6
pair stage&ticket	0 -3 0 0 -1 -1 2 -1 4 3
pair stage&time	-5 -27 20 2 -4 -2 24 -3 -5 59
pair stage&title	20 5 -5 0 11 -9 -6 -6 -9 -22
pair stage&video	-4 14 -1 -1 -2 -1 -3 -1 -3 -6
pair stage&wait	-5 -3 -4 -2 -23 -2 44 -4 -2 9
pair stage&wish	-1 0 -1 -1 -1 0 -1 0 5 -37
pair start&talk	3 -3 2 -2 -6 9 -3 0 -1 7
pair start&team	6 -2 -1 -2 0 0 -2 -1 0 -6
pair start&time	-4 -28 -13 -12 -12 107 -34 -9 5 -43
pair start&title	20 -7 -4 -4 7 -3 -8 -2 -1 -10
pair start&wait	-1 -1 -1 -1 -3 8 -5 -1 4 -17
pair study&talk	-9 10 -3 -2 -4 -8 24 -2 -5 2
pair study&task	10 -1 0 0 1 0 -5 0 -4 0
pair study&team	0 -1 0 0 1 0 2 0 0 8
pair study&thank	-3 -2 -1 -2 14 -1 3 -5 -3 0
pair study&ticket	0 0 0 0 0 0 0 0 1 5
pair study&time	3 -2 -2 -1 6 0 6 -6 -2 72
pair study&title	-2 0 -1 -1 8 0 -2 -1 -1 -3
pair study&video	1 0 0 0 0 0 0 0 0 18
pair study&wait	-1 -4 -1 -1 -1 -2 10 -1 -1 -23
pair talk&task	2 -7 -1 -1 1 -1 11 -1 -2 -23
pair talk&team	45 2 -19 -4 -3 -7 9 -16 -6 -51
pair talk&thank	-11 -4 -5 -4 0 -4 36 -4 -4 -11
pair talk&ticket	0 1 0 0 0 0 0 0 0 5
pair talk&time	78 -12 10 -11 -14 -3 -5 -32 -11 -58
pair talk&title	16 60 -18 -10 -15 -10 -13 -2 -8 -16
pair talk&video	-2 68 -3 -4 -3 -7 -27 -19 -2 -30
pair talk&wait	-5 0 -3 -2 -5 -6 26 -3 -3 10
pair talk&wish	7 0 -1 -3 5 -1 -6 0 -1 10
pair task&team	-2 17 -2 -1 7 -2 -13 -3 0 -21
pair task&thank	-2 -3 -1 -1 4 -1 16 -1 -11 -20
pair task&ticket	4 -5 -1 -1 -2 -1 3 -1 3 -1
pair task&time	43 -18 3 -6 3 -13 10 -19 -4 -50
pair task&title	8 -6 -2 -2 4 -9 17 -2 -7 20
pair team&thank	24 -22 -2 -2 12 -2 -1 1 -8 30
pair team&ticket	-5 -3 -2 -1 -5 -3 5 23 -9 -25
pair team&time	70 -62 -2 35 -8 -25 8 -27 11 -14
pair team&title	2 18 -8 -8 23 -17 57 -29 -38 9
pair team&urgent	-1 -1 0 -1 -1 -1 -1 4 1 -2
pair team&video	14 -1 -2 0 3 -2 -4 -10 0 0
pair team&wait	-9 -5 -4 -3 -6 1 47 -17 -3 -26
pair team&wish	9 1 -1 -2 -1 0 -3 0 -3 0
pair thank&ticket	-1 -1 -1 -1 -6 -1 -3 9 4 -1
pair thank&time	-6 -22 -10 -13 11 -9 84 -14 -22 0
pair thank&title	-5 -3 -8 -7 36 -7 -23 5 12 -44
pair thank&wait	-5 -6 -1 -2 40 -3 -4 -6 -13 -34
pair thank&wish	-2 -1 -1 1 -6 -1 13 -1 -2 -5
pair ticket&time	-5 16 -2 -3 -6 3 -7 -4 7 5
pair ticket&title	-10 -3 -4 -4 4 -1 -1 26 -7 29
pair ticket&wait	-3 0 -1 -1 6 1 1 0 -4 0
pair time&title	4 2 -2 18 -18 34 -18 -16 -4 11
pair time&video	41 -7 3 -6 1 -4 -10 -13 -4 68
pair time&wait	39 4 -43 -8 -3 10 19 -20 2 -2
pair time&wish	11 -1 -1 -2 -1 -1 -2 -1 -2 -5
pair title&urgent	0 0 1 0 0 0 0 1 0 21
pair title&video	-20 44 4 -4 -3 -6 -12 -2 -2 -26
pair title&wait	-2 -7 -3 -2 11 3 17 -4 -13 23
pair title&wish	9 1 -1 -2 -16 0 -4 -1 15 -2
pair urgent&wait	1 -1 -3 -2 -1 -1 -26 33 -1 -17
past interview	-44 23 -60 -12 22 64 33 -16 -10 -26
pay.lure	-16 -4 -1 -1 -4 -4 44 -4 -9 137
pay.lure@subject	0 0 0 0 0 0 0 0 0 11
person, and hiring little	-22 -21 -35 -4 11 63 44 -28 -9 94
promise	-22 -73 -56 -61 -133 24 296 25 -2 -147
proposal.availability	-59 290 -2 -49 -80 -5 -78 -8 -8 -34
proposal.availability@subject	-21 35 -10 -7 -7 -5 8 19 -12 -38
proposal.link	-14 185 15 -20 -41 -20 -51 -20 -35 -49
proposal.link@subject	-24 59 -5 -4 -6 -3 -6 -5 -6 -75
proposal.offer	-55 174 57 5 1 -37 -48 -46 -52 -63
proposal.offer@subject	-3 10 -2 -1 -1 -1 -1 -1 -1 25
proposal.recorded	-44 165 -5 -12 -7 -8 -38 -22 -28 -97
proposal.recorded@subject	-26 107 -6 -8 -4 -5 -23 -12 -21 -77
question	-119 173 85 -90 -77 140 68 -86 -94 69
rejection.clear	-97 -82 -44 84 430 -26 -168 -27 -71 -59
rejection.clear@subject	-1 -1 -1 2 9 -1 -3 -1 -1 58
rejection.farewell	-35 -11 -16 -4 127 -15 -14 -13 -19 -113
rejection.soft	-54 -67 1 -18 240 -59 31 -43 -30 23
rejection.soft@subject	-7 -9 -3 -5 -33 0 8 -4 53 -24
relay	14 18 -63 58 -8 -5 -64 -21 71 -113
reply.hint	-25 -91 -31 -14 -37 38 195 -23 -13 -81
reply.hint@subject	-8 -40 -3 -2 -9 73 -5 -4 -2 -71
reply.hold	-34 -15 -7 38 -119 -12 177 -8 -18 -38
reply.hold@subject	-8 -2 -1 -19 -11 -5 48 -1 -1 -4
reply.pending	24 -50 -58 -27 -68 -47 229 4 -8 -33
reply.pending@subject	-14 -10 4 -5 -27 -6 60 12 -16 -49
reply.request	-34 20 -8 -59 -116 55 198 47 -104 -19
reply.request@subject	-24 -56 -14 -7 -15 -31 111 44 -9 -59
reply.thanks	-43 -11 -63 53 81 -27 57 7 -54 -42
reply.thanks@subject	-6 -5 -3 -3 -32 -2 5 1 45 8
reschedule.moved	-162 -72 397 6 -34 -25 -58 -49 -3 -48
reschedule.moved@subject	-77 -22 122 36 -10 -8 -15 -18 -9 8
reschedule.why	-64 -83 240 21 -60 -29 -11 -1 -14 -58
reschedule.why@subject	0 -1 -11 -1 -1 0 5 11 -1 7
scheduler	40 110 -48 -7 -24 -19 -23 -10 -19 -129
sense alert	-6 -7 -4 22 11 -3 5 -9 -9 73
sense alert@around	0 0 0 0 1 0 0 0 0 116
sense alert@subject	0 0 0 0 0 0 0 0 0 91
sense apply	34 56 -75 -24 5 -55 -82 -58 198 72
sense apply@around	-41 11 -31 15 -25 -16 -28 47 68 -2
sense apply@subject	-57 -15 -38 -30 59 -22 -53 -18 175 -55
sense ask	14 47 47 -40 -94 35 19 42 -70 27
sense ask@around	-10 -17 15 31 -10 -7 8 -6 -3 11
sense ask@subject	-14 -33 -11 -2 -14 -12 69 20 -4 26
sense asked	-71 104 51 -54 -46 84 41 -52 -56 38
sense asked@subject	-11 -11 -7 -7 -30 12 73 -7 -13 52
sense available	-13 151 -30 -34 -55 -10 -16 32 -25 88
sense available@around	2 -2 40 -5 -5 -7 -34 15 -4 -13
sense available@subject	-14 29 -7 -6 -5 -6 -13 29 -7 50
sense away	-35 -35 -12 -32 -53 -19 -14 212 -12 -42
sense away@around	-5 0 5 0 -2 -2 5 -1 -1 -14
sense away@subject	-16 -7 18 -12 -9 -7 -28 64 -3 -25
sense back	-17 -38 3 -10 -12 2 21 39 11 12
sense back@subject	-5 -7 -2 -3 1 1 3 12 -2 -27
sense book	21 85 22 22 -31 -12 -64 -39 -3 36
sense book@around	45 10 14 -5 -5 -6 -49 -1 -3 34
sense book@subject	40 11 0 22 -13 -14 -22 -13 -11 53
sense bounce	-60 -13 -8 -9 -26 -1 -25 138 3 -15
sense bounce@around	1 0 0 0 -1 0 0 2 0 6
sense bounce@subject	-27 -8 0 -4 -13 -3 -9 70 -6 -54
sense call	56 73 -31 -21 -14 -20 -13 -62 32 7
sense call@around	-8 -3 16 -4 7 5 -9 -3 -1 38
sense call@subject	53 4 -18 1 -15 -24 58 -50 -9 -33
sense cancel	-61 -22 -31 251 -40 -15 -56 -12 -14 -9
sense cancel@around	-2 -1 -1 -1 -8 -1 14 -1 0 -1
sense cancel@subject	-67 -12 -16 145 -11 -5 -16 -9 -9 -21
sense candidate	-26 -27 -3 -30 97 -19 20 -4 -7 -37
sense candidate@around	13 -9 -7 -6 -10 -9 4 12 11 -6
sense candidate@subject	1 -6 -15 -8 15 -7 -17 6 31 117
sense choose	-101 103 -32 4 123 100 -121 -46 -30 11
sense choose@around	10 -1 -2 -1 2 -1 -6 0 -1 36
sense choose@subject	-13 14 -5 -4 1 40 -25 -5 -4 65
sense civic	-11 8 -6 -4 2 21 4 -9 -6 169
sense civic@around	17 -2 -1 -3 5 -2 -12 -1 -1 6
sense civic@subject	0 2 0 0 -1 0 0 0 0 132
sense closer	-23 14 -20 -17 149 -30 -44 -8 -23 102
sense closer@around	-7 -13 8 -3 -9 -4 28 -2 2 -8
sense closer@subject	1 -1 0 0 -14 0 -1 0 15 27
sense cold	-4 3 -7 -21 -12 -17 54 0 3 45
sense cold@subject	5 -1 -1 -2 -13 -3 -6 -2 23 8
sense confirm	79 -6 -12 -3 -43 20 -23 -25 12 -61
sense confirm@around	-9 -12 28 -4 0 4 3 -4 -6 -3
sense confirm@subject	39 -7 -27 -6 -8 -4 -5 2 17 53
sense deadline	-16 43 -53 -35 -28 11 61 -8 25 -15
sense deadline@around	1 -3 -1 -1 -1 -3 17 -8 -1 22
sense deadline@subject	-3 -16 0 -1 -3 -9 23 6 2 58
sense decide	-18 -51 -8 14 41 -1 93 -44 -26 54
sense decide@around	2 -4 -19 30 26 -10 -14 -5 -6 -2
sense decide@subject	-10 -6 -5 -5 32 -2 7 -5 -6 -32
sense document	3 -49 -24 -18 -25 -17 146 -4 -12 -32
sense document@around	5 -3 3 -3 -7 5 3 -3 -2 -8
sense document@subject	-7 -37 -7 -5 -11 -14 91 -15 4 -76
sense education	14 -17 -7 -3 2 -5 5 0 12 80
sense education@around	-12 -1 9 4 -2 0 3 -5 4 9
sense education@subject	2 -1 0 0 0 0 -1 2 0 120
sense enjoyed	-23 30 -34 -24 64 -2 58 -33 -36 -42
sense enjoyed@around	0 -4 -4 -2 -3 38 -23 -2 -1 -10
sense enjoyed@subject	-14 13 -1 0 -3 -1 10 -1 -2 -3
sense event	33 -6 -7 5 7 1 -30 9 -13 48
sense event@around	8 -1 -4 -2 -9 -3 7 -6 9 -15
sense event@subject	1 -3 -8 10 0 1 -2 4 -4 75
sense exit	11 0 -1 -1 0 1 -8 -1 0 35
sense exit@subject	0 0 0 0 0 0 0 0 0 37
sense family	-1 -2 -7 -1 -3 -4 20 -6 4 155
sense family@around	0 19 -12 -2 -2 -3 2 0 -1 51
sense family@subject	0 -1 0 0 0 2 -1 0 0 52
sense feedback	14 5 -11 -10 6 -12 35 -13 -14 16
sense feedback@around	-6 -2 -4 -4 -1 6 14 -2 -1 -13
sense feedback@subject	-7 -3 -2 -3 11 -5 14 -2 -3 16
sense filled	-27 -38 7 40 112 10 -106 34 -32 -80
sense filled@subject	-16 -8 3 -8 10 -4 -18 32 9 -4
sense forwarded	7 -3 -5 -2 -3 -1 -3 9 1 -27
sense forwarded@around	2 -1 -4 -2 -1 8 0 -1 -1 77
sense future	-23 -25 8 2 41 -18 -14 21 7 21
sense future@around	1 -3 -2 -2 9 -4 -10 12 -2 21
sense future@subject	-3 5 -1 -1 9 -3 -3 -1 -1 -8
sense glad	39 -12 -33 -30 2 97 -25 -23 -15 3
sense glad@around	2 -2 -5 -3 4 20 -11 -2 -3 5
sense glad@subject	-3 -23 -2 -1 -4 47 -12 -2 -1 -1
sense health	15 -12 -7 -6 -8 19 4 -6 2 75
sense health@around	20 -2 3 -2 -4 -3 -9 -2 -1 5
sense health@subject	1 -1 -2 -1 -2 -1 -1 1 5 54
sense hear	-29 -15 0 16 -62 -29 30 44 45 -71
sense hear@around	-5 -6 -2 -4 44 4 -29 0 -3 0
sense hear@subject	-60 -53 5 11 81 23 7 -3 -11 -111
sense hiringside	4 -9 11 -1 -5 -2 9 -4 -3 144
sense hiringside@around	-12 -1 17 -1 0 0 -2 0 0 25
sense hiringside@subject	-5 0 15 -3 -2 -1 -3 -1 1 74
sense hitch	-40 -59 154 -16 -18 -22 20 -8 -11 -46
sense hitch@around	-9 -1 46 -1 -3 -2 -27 -1 -1 0
sense hitch@subject	-1 -2 -7 7 -1 -1 -5 11 -1 -4
sense hold	-19 -13 -19 74 -41 -20 70 -18 -14 -87
sense hold@subject	-6 0 1 -12 -8 -4 29 -1 0 -10
sense inbox	-100 -59 -37 -25 -55 -34 51 258 0 80
sense inbox@around	-21 37 -8 -4 -2 7 -6 -3 0 88
sense inbox@subject	-8 -21 2 -4 -19 -4 -26 103 -24 -26
sense interview	73 37 67 54 -44 -40 -61 -58 -27 84
sense interview@around	18 -40 74 -30 -22 -26 29 24 -27 113
sense interview@subject	121 97 90 38 -72 -68 -106 0 -100 -103
sense invite	9 -21 68 -2 -9 9 -55 2 -2 1
sense invite@around	2 0 -1 2 -1 0 -1 0 0 67
sense invite@subject	32 8 3 -5 -7 -12 -1 -7 -12 48
sense join	2 -35 -17 -2 19 80 -8 -21 -19 42
sense join@around	0 -4 -1 -1 2 0 6 -1 -1 -1
sense join@subject	-11 -7 -2 -2 -6 7 20 -2 3 33
sense keen	-17 83 -22 -25 6 45 -50 7 -27 29
sense keen@around	5 -2 2 -2 5 2 -5 -2 -4 35
sense keen@subject	-1 3 0 0 0 0 0 0 0 11
sense link	72 17 4 -24 -19 1 -30 9 -29 146
sense link@around	-4 -1 7 0 0 0 -11 11 0 39
sense link@subject	-8 -3 3 -3 -2 -1 1 14 -2 45
sense lure	3 -2 -3 -2 -4 10 1 -2 -2 152
sense lure@around	-1 0 -1 0 5 0 -2 0 0 1
sense lure@subject	0 0 -1 0 0 -1 3 -1 0 48
sense machine	-2 6 -10 -4 -16 -2 -22 35 16 -8
sense machine@around	1 7 -1 -1 1 -1 -7 -1 2 4
sense machine@subject	-11 -7 -5 -5 -6 -4 -14 56 -3 -45
sense mediaword	8 -4 -6 -2 -5 -10 -20 29 9 180
sense mediaword@around	4 -1 -1 0 4 0 -6 -1 1 84
sense mediaword@subject	-10 -2 -2 -2 -1 -8 26 -1 0 57
sense meet	13 87 -26 15 -30 -42 30 -37 -9 -35
sense meet@around	31 -7 -23 -5 -7 5 17 -7 -3 -16
sense meet@subject	47 23 -21 -2 1 -15 -27 -2 -4 -19
sense mine	-9 7 11 -3 -6 25 -18 -3 -4 174
sense mine@around	21 -1 -21 23 -7 -2 -22 -4 12 -11
sense mine@subject	3 -1 -1 -1 0 0 -7 8 0 32
sense move	-89 -69 258 -20 -34 -10 -45 18 -9 76
sense move@around	-55 -5 73 -2 -2 -2 -5 -2 -1 26
sense move@subject	-54 -43 181 -14 -9 -13 -17 -12 -19 -89
sense not	-201 -62 53 128 199 -77 31 32 -101 21
sense not@around	12 -3 -17 -2 0 0 12 -2 2 131
sense not@subject	-9 -11 -13 29 -8 -7 -21 35 4 -5
sense offer	-70 23 -39 -19 50 137 -70 -23 11 158
sense offer@around	-7 9 -10 -1 -2 -15 30 -3 -1 4
sense offer@subject	-21 -14 -9 -7 -14 111 -27 -4 -13 62
sense office	83 5 -18 29 -17 -25 -19 -5 -34 48
sense office@around	-2 6 7 -1 -16 -2 11 -2 -1 -9
sense office@subject	18 -1 -4 -5 -12 19 0 -2 -12 179
sense official	-21 -8 2 -4 10 -1 40 -5 -14 116
sense official@around	3 -5 -3 0 -6 -5 24 -3 -3 25
sense official@subject	0 -2 0 -1 9 -2 -3 0 -1 93
sense onward	13 3 -30 -8 34 -15 34 -4 -26 -133
sense onward@around	-10 -5 -9 34 3 -2 1 -5 -6 -13
sense onward@subject	-2 14 -6 -5 27 -7 -11 -3 -7 -31
sense other	-76 -99 72 27 200 1 -56 -33 -35 60
sense other@around	-60 0 63 -1 0 0 -1 0 0 59
sense other@subject	-1 -3 3 0 -1 0 3 0 1 32
sense pay	-21 -20 14 -16 -42 143 -28 -18 -12 76
sense pay@around	-2 -1 6 0 -1 10 -10 -1 0 15
sense pay@subject	11 2 -1 -1 -1 -2 -10 3 -1 26
sense practice	-7 -1 -3 -6 -1 -1 18 3 -1 101
sense practice@around	0 1 0 0 0 0 -1 1 0 6
sense practice@subject	-6 -1 -1 -1 0 -1 7 3 0 41
sense prepare	173 -93 -59 1 -39 -32 28 5 15 -8
sense prepare@around	-9 1 4 -4 -9 4 25 -8 -3 -7
sense prepare@subject	2 0 0 -1 -1 -1 -3 5 0 51
sense property	23 -15 -8 9 -5 5 -1 -3 -4 116
sense property@around	0 -3 6 -1 1 -1 1 -1 -1 76
sense property@subject	7 -6 -2 2 5 -1 -2 -1 -2 77
sense received	-24 -22 -14 -22 -14 -26 -59 62 118 86
sense received@around	29 -5 -3 -1 -3 -1 -7 -7 -1 44
sense received@subject	-13 -10 -7 -6 -29 -7 -11 25 57 -70
sense recorded	-22 57 -6 -6 16 -5 -33 -4 3 123
sense recorded@subject	-10 31 -2 -2 -1 -2 -5 -3 -5 5
sense recruiter	-18 -34 -4 15 27 -14 -9 37 0 -56
sense recruiter@around	69 -18 -32 3 34 -1 5 -18 -42 -145
sense recruiter@subject	29 -3 -12 -1 4 -1 -49 36 -4 35
sense remind	30 -36 23 5 -13 -42 66 -12 -22 39
sense remind@around	14 -4 9 17 -10 5 -20 -5 -5 -9
sense remind@subject	38 -24 28 10 -14 -16 3 -15 -9 -65
sense review	-32 -3 -34 1 -6 -21 35 -18 78 55
sense review@around	-3 -3 16 -4 -2 -2 0 -1 -1 48
sense review@subject	8 -17 -3 -4 6 9 35 -11 -23 8
sense role	39 -29 -98 60 80 45 -11 -55 -31 -49
sense role@around	50 -13 -26 -8 8 -4 -61 35 17 -32
sense role@subject	-13 61 -22 -21 12 35 -17 -23 -11 -25
sense sales	36 -22 -3 18 -19 -19 10 6 -5 50
sense sales@around	3 0 -1 3 -2 -1 1 0 -1 14
sense sales@subject	2 20 -3 1 -7 -5 -2 -1 -5 39
sense send	48 6 -17 -51 -67 46 71 -4 -32 46
sense send@around	-7 7 16 -2 3 -1 -23 -5 12 25
sense send@subject	0 10 -2 -2 -10 -2 -3 10 -2 -18
sense shop	-6 -4 18 -1 1 -13 23 -7 -10 30
sense shop@around	32 -3 -25 -1 0 -1 -1 -1 -1 42
sense shop@subject	-7 4 -1 6 -2 -1 -5 6 0 26
sense sign	-54 -28 -21 -13 -36 281 -87 -7 -34 42
sense sign@around	-6 -1 7 -1 -1 0 2 1 -1 4
sense sign@subject	-25 8 -7 -7 -16 58 -33 24 -2 -17
sense slot	103 110 106 -48 -47 -44 -96 4 -88 -65
sense slot@around	54 6 -12 -8 -9 -2 -32 9 -6 -17
sense slot@subject	-3 40 17 -7 -18 15 -14 -23 -8 -23
sense sorry	-97 -53 75 179 115 -50 -96 -46 -28 -130
sense sorry@around	-3 -1 8 0 -1 0 -2 0 0 14
sense sorry@subject	-6 -9 14 7 11 -4 -10 -2 0 2
sense stage	18 28 -11 7 39 -53 17 -35 -9 -42
sense stage@around	-3 -8 -18 28 23 -7 5 -10 -10 -21
sense stage@subject	-2 75 -19 -11 21 -19 -18 -14 -13 -113
sense start	5 -25 -21 -18 -17 138 -47 -16 1 -47
sense start@around	1 -1 -1 -1 -1 -5 7 1 -1 5
sense start@subject	-32 -2 -1 -1 -3 -27 68 0 -1 8
sense study	18 20 -11 -8 8 -16 27 -18 -19 63
sense study@around	-2 -1 2 0 0 0 2 -1 -1 45
sense study@subject	3 4 -5 0 0 0 0 -1 0 3
sense talk	56 134 -33 -30 -31 -26 29 -60 -39 -34
sense talk@around	21 35 -7 -7 -14 -11 7 -8 -15 -75
sense talk@subject	36 150 -26 -8 -21 -38 -60 -12 -22 -108
sense task	32 26 -9 -15 -14 -45 74 -38 -12 -42
sense task@around	-2 -2 -3 -2 -8 -3 27 -3 -5 24
sense task@subject	19 -44 -2 -10 12 -33 116 -27 -31 -37
sense team	67 -59 -47 -11 26 -43 94 -70 43 -53
sense team@around	27 -11 -25 20 36 -20 5 -20 -10 -78
sense team@subject	49 18 -12 -9 8 -7 -25 -12 -11 31
sense thank	-40 -26 -106 28 53 -82 77 -11 107 -66
sense thank@around	-7 -20 8 21 -41 -17 57 27 -27 -91
sense thank@subject	-44 -19 -11 -13 39 -24 -12 16 68 -70
sense ticket	-7 -11 -23 -20 36 18 -45 57 -4 26
sense ticket@around	14 -9 -4 0 -3 0 1 -3 4 13
sense ticket@subject	-14 4 -5 -6 1 -3 -17 60 -20 -47
sense time	77 40 30 29 -88 -29 -72 28 -15 19
sense time@subject	12 -68 64 120 -34 -27 -45 -12 -9 29
sense title	53 15 -74 -31 20 90 -23 -84 34 -57
sense title@around	60 -35 -41 -6 15 -2 -84 33 60 -157
sense title@subject	14 22 -46 -48 74 21 -71 58 -25 -183
sense urgent	-5 -6 6 -6 -8 -5 -54 81 -3 56
sense urgent@subject	-5 -1 2 8 -2 0 -1 0 0 19
sense video	92 82 -16 -10 -14 -23 -61 -27 -21 -117
sense video@around	-7 -1 13 -1 0 -1 -2 -1 -1 -18
sense video@subject	-8 72 -4 -3 -9 -5 -22 -13 -8 -43
sense wait	3 -62 -3 -54 -87 18 220 -11 -24 -87
sense wait@around	-11 23 20 -2 -9 -2 -7 -4 -8 18
sense wait@subject	-6 -12 3 -2 -11 -9 43 0 -6 -16
sense wish	-17 -12 -29 54 36 -8 -10 -25 11 9
sense wish@around	-1 0 2 -1 0 -1 3 -1 -1 36
sense wish@subject	0 0 0 0 0 0 0 0 2 23
several times, asked	-50 131 10 -12 -14 -13 -28 -12 -12 -25
shift	-51 25 49 -4 -3 -3 -8 -3 -2 -13
short	5 31 -23 -33 -85 -23 92 88 -53 -58
slots on offer	174 -12 -24 -7 -22 -13 -75 -13 -8 -43
survey	23 -9 -4 -1 9 -1 -8 -1 -8 44
survey@subject	6 0 -4 -1 0 0 0 -1 0 -2
times of one day	74 25 29 -14 -8 -13 -73 -13 -7 89
times of several days	-100 305 -37 -23 -23 -32 -60 -12 -18 -14
voided interview	-24 -5 32 0 0 0 -1 0 0 -1
voided, and a time	-24 -5 32 0 0 0 -1 0 0 -1
windows	19 20 5 -21 -15 -36 49 -11 -11 30
word !	23 -29 -10 -3 -57 53 39 -57 40 -17
word ! !	1 -4 -2 -1 -1 34 -24 -1 -1 56
word ! a	0 0 0 0 0 0 1 0 0 6
word ! here'	9 -1 -1 -1 0 -2 -3 -1 0 -10
word ! i	0 3 0 0 0 0 -1 0 -1 5
word ! i'll	-1 0 0 0 -4 -1 5 -1 2 1
word ! i'm	0 0 0 0 0 0 0 1 0 4
word ! je	2 -1 -1 0 -1 -1 5 -1 -1 -5
word ! on	-3 0 0 0 0 -10 13 0 0 -4
word ! please	0 0 0 0 0 0 1 0 0 -9
word ! the	-2 0 2 0 -2 -1 6 -1 -1 0
word ! ti	3 0 0 0 0 0 -1 0 0 0
word ! timemention	2 0 -1 0 0 0 0 0 0 16
word ! we	-1 2 -3 0 -1 5 -3 0 1 -3
word ! we'd	1 3 0 0 0 0 -1 0 -1 -2
word ! we're	-2 -1 -1 -1 4 -1 -11 -3 15 -4
word ! wir	0 0 0 0 2 0 -2 0 0 6
word ! with	3 -2 -2 0 -1 2 1 0 0 -5
word #	78 16 -30 -30 -19 91 -104 10 -11 25
word # !	0 0 0 0 0 0 0 0 0 14
word # #	21 -20 -11 -1 2 16 -10 2 2 17
word # :	1 0 1 0 -1 0 -2 0 0 78
word # ?	0 -7 1 -1 -1 -1 9 -1 0 -18
word # a	1 0 -5 -1 -2 2 3 -1 2 6
word # am	1 2 0 0 0 0 -2 0 0 6
word # an	-1 -1 -1 -1 0 7 -2 -1 0 -5
word # and	9 5 -2 -2 -1 11 -18 -1 -1 5
word # b	4 -1 -1 -1 1 0 -1 0 0 3
word # bruto	-1 0 0 0 -1 4 -1 0 0 -4
word # busines	0 -1 0 0 -2 5 -9 9 -1 -7
word # c	0 0 0 0 0 0 0 0 0 13
word # days	-1 -5 -1 0 -1 18 -11 1 -1 20
word # de	0 1 -1 0 6 0 0 0 -6 3
word # dias	-1 -1 -1 0 -2 2 8 -3 -1 -9
word # e	9 0 -4 -2 -1 -3 2 -2 0 -12
word # empresa	0 0 0 0 0 0 0 0 0 7
word # en	-1 -2 0 0 6 0 -3 0 0 6
word # euro	-2 -2 -1 -1 -1 10 -3 -1 0 16
word # f	0 3 0 0 0 0 -2 0 0 -3
word # giorni	0 0 0 0 0 0 1 0 0 4
word # h	0 0 2 0 0 0 -1 0 0 8
word # has	0 0 0 0 -2 5 -9 8 -2 12
word # hora	0 0 0 0 0 0 -3 8 -4 1
word # hour	-1 -4 -1 -1 -3 4 2 7 -4 10
word # hr	0 -1 0 -1 -1 5 -2 0 0 5
word # in	2 0 -1 0 0 0 0 0 0 10
word # instead	-1 -2 7 0 0 -2 -2 0 0 3
word # interview	0 0 0 0 0 0 0 0 0 4
word # is	-1 2 0 0 9 0 -7 -1 -2 6
word # k	-5 -14 -3 -1 -3 52 -20 -3 -3 -26
word # may	2 2 -1 0 -1 0 -2 0 1 -8
word # min	12 24 -4 -2 -4 -4 -18 -2 -3 -32
word # minut	-1 9 -1 -1 -1 -1 -2 -2 -1 -16
word # minute	-1 8 -1 0 1 0 -3 0 -3 7
word # minuti	0 3 0 0 0 0 -1 0 -2 0
word # minuto	0 1 0 0 0 0 0 0 0 5
word # month	-2 6 0 -1 0 1 -3 0 0 -1
word # neue	0 0 0 0 0 0 0 0 0 4
word # new	2 0 -1 0 0 0 0 0 0 10
word # off	0 0 0 0 5 -1 -2 0 0 -3
word # on	0 -1 2 0 0 0 -1 0 0 -9
word # or	0 1 0 0 0 0 0 0 0 3
word # ore	0 0 0 0 0 0 -1 2 0 4
word # people	0 0 0 0 0 0 0 0 0 7
word # per	0 0 0 0 0 1 0 0 0 7
word # pm	-2 4 0 0 0 0 0 0 0 -7
word # question	-1 3 0 0 0 0 -1 0 -1 -1
word # stunden	0 0 0 0 0 1 0 0 0 9
word # th	-5 12 1 -1 0 0 -5 0 0 -12
word # timemention	3 1 0 0 0 0 -2 0 0 21
word # to	-1 -5 -1 -1 0 4 5 -1 0 4
word # with	1 0 -1 0 0 1 0 0 0 -8
word # work	-1 0 3 0 0 0 -1 0 0 2
word # x	0 -6 0 0 0 0 6 0 0 6
word :	6 -17 -13 4 -33 -13 -42 115 -6 2
word : #	5 -9 -2 0 2 6 -6 10 -7 24
word : a	0 0 -2 5 0 -1 -1 -1 0 -9
word : app	0 4 0 0 0 0 -2 0 -2 -2
word : cal	-1 4 0 0 -1 -1 -1 0 0 -8
word : calend	4 9 -6 -1 -1 -2 -2 -1 -1 -2
word : candidate	0 0 0 0 0 0 0 0 0 14
word : colloquio	-1 0 0 2 0 0 0 0 0 -3
word : data	5 0 -1 0 1 0 -3 -1 -1 11
word : el	0 0 0 0 0 0 0 0 0 -3
word : entretien	0 -1 1 2 -2 0 -1 2 0 -13
word : entrevista	1 -1 1 3 -1 0 -1 0 -1 -3
word : google	2 -1 0 0 0 0 0 0 0 3
word : hiring	2 -1 -1 0 0 0 0 0 0 -3
word : http	5 30 -7 -3 -8 -6 -1 -2 -7 64
word : in	1 0 0 0 0 0 0 0 0 3
word : interview	-4 -4 0 0 -2 -1 -3 16 -1 19
word : intro	1 0 -1 1 0 0 0 0 0 -7
word : la	0 -1 -1 7 -3 -1 2 -1 -1 -3
word : meet	5 -1 -2 -1 0 0 0 0 0 -17
word : offer	0 0 0 0 0 0 0 0 0 17
word : one	0 2 0 0 0 0 0 0 0 3
word : phone	-1 0 0 2 0 0 0 0 0 -6
word : question	0 0 0 0 0 0 -6 7 0 -5
word : r	-4 0 0 4 0 0 0 0 0 -1
word : re	-1 0 0 0 0 0 -4 6 0 -2
word : schedule	0 1 0 0 0 0 0 0 0 7
word : thank	0 0 0 0 0 0 0 2 0 -3
word : the	0 -1 0 -3 3 0 2 -1 0 15
word : timemention	-5 -10 7 -6 -5 -6 -12 42 -5 -1
word : vorstellungsgesprach	-2 -1 3 0 -1 0 -1 2 0 -1
word : we	0 -1 0 0 -1 1 0 0 2 -3
word : what	0 0 0 0 0 0 0 0 0 11
word : your	4 1 0 0 0 0 -1 -3 0 1
word : zoom	5 0 -2 0 0 0 -1 0 0 -7
word ?	-32 59 20 -20 -29 42 2 -20 -23 16
word ? #	0 -5 0 0 -1 10 -2 -1 0 -5
word ? ?	0 0 0 0 0 0 0 0 0 18
word ? bring	0 0 0 0 0 0 0 0 0 10
word ? i	16 3 -16 0 -1 -1 0 0 0 2
word ? i'll	5 -3 -1 0 0 0 0 0 0 -7
word ? i'm	-1 8 -1 0 -1 -2 -3 0 0 -8
word ? i've	-3 -4 8 0 0 0 0 0 0 -18
word ? if	-10 7 4 0 -1 -1 2 0 0 -4
word ? it	0 -1 0 0 2 0 0 0 0 -4
word ? it's	0 -6 0 0 0 8 -1 0 0 4
word ? pwd	1 -1 0 0 0 0 0 0 0 -5
word ? same	-3 -4 11 0 0 0 -3 0 0 5
word ? te	0 0 0 0 0 0 0 0 0 6
word ? we	-1 1 0 0 0 0 1 0 0 6
word a	-44 29 6 -22 17 4 15 -4 -1 -7
word a #	-5 16 3 -1 -2 6 -13 -1 -3 11
word a accepte	-1 -1 0 0 1 0 -1 4 -1 -4
word a call	-1 7 -3 0 -1 -1 -3 2 0 12
word a candidate	0 0 0 0 2 0 0 0 0 -5
word a change	-8 0 10 -1 0 0 0 0 0 -3
word a client	0 -1 3 -1 0 0 0 0 0 1
word a closer	0 -1 0 0 6 0 0 0 -4 -3
word a coffee	0 5 0 0 -1 -1 -2 0 0 -4
word a conflict	0 -1 2 0 0 0 0 0 0 -3
word a copy	0 -1 0 0 -1 0 7 0 -2 -4
word a couple	-1 -4 -1 0 -2 -2 6 -1 5 -12
word a data	-1 -1 0 0 1 -1 3 0 0 -5
word a day	-5 11 0 -1 -3 5 -7 -1 0 8
word a de	0 0 0 0 0 0 0 0 0 -7
word a decision	-1 -1 0 0 0 1 3 0 0 0
word a entrevista	1 0 3 -1 1 0 -2 -1 -1 -3
word a ete	-5 0 0 1 0 0 0 6 -1 1
word a few	-4 9 -1 -2 2 -1 3 -3 -3 -7
word a first	-5 8 -1 0 0 0 0 0 0 -6
word a fit	0 0 0 0 -2 0 0 0 3 10
word a good	0 4 0 0 0 -1 -3 0 1 3
word a great	0 1 0 0 -6 0 0 0 6 5
word a job	-2 -1 3 0 4 0 0 0 -3 4
word a la	11 -11 -1 0 -7 0 9 -1 1 0
word a las	-2 0 4 0 0 0 -1 0 0 -2
word a look	-1 -2 -1 -1 -5 -2 4 1 7 -5
word a lot	-1 0 0 0 7 -1 -3 -1 0 3
word a member	0 0 0 0 0 0 -8 8 0 0
word a message	0 -4 0 0 0 0 0 6 0 -5
word a new	-1 -4 6 -1 0 0 -1 2 0 18
word a notre	2 0 -1 0 0 0 0 0 0 -6
word a nuestra	0 0 0 0 0 0 0 0 0 -3
word a panel	0 -6 0 -1 0 0 8 0 0 -1
word a partir	-3 1 -1 -3 -2 8 -4 0 3 -4
word a phone	-1 1 -1 -1 0 -1 5 -1 0 -7
word a place	0 0 0 5 -2 -1 -1 0 0 9
word a pleasure	-2 -1 0 0 0 -1 6 -1 0 -1
word a quick	0 -4 0 0 -1 -2 3 0 3 -1
word a reminder	2 0 -1 0 0 0 0 0 0 -3
word a reuniao	0 0 -2 4 0 0 -1 -1 0 -1
word a short	-4 9 0 -1 -2 0 0 -1 -1 4
word a slot	0 1 0 0 0 0 0 0 0 11
word a sua	-3 0 -1 -1 0 0 3 3 -1 -5
word a timemention	-3 -1 6 -2 -1 -1 6 -3 -1 -16
word a tua	-5 6 1 0 0 0 -1 0 1 -5
word a un	0 1 0 0 0 0 0 0 0 5
word a una	-1 3 0 0 0 0 -1 0 0 -1
word a une	-1 0 0 0 7 -2 -2 0 0 0
word a vaga	-4 -1 -2 3 -3 -4 14 -1 -1 -16
word a video	-1 5 0 0 0 0 -3 -1 0 -4
word a votre	10 -8 0 -1 0 0 1 0 -2 2
word a vous	0 0 0 0 0 0 3 0 -1 -2
word a week	-3 -2 2 -1 3 5 -4 -1 0 -14
word a word	-6 7 0 0 -1 0 1 0 0 2
word a yes	-3 -1 4 0 0 2 -1 0 0 -9
word a zoom	5 0 -4 0 0 0 0 0 0 -1
word aaa	4 0 -3 0 0 0 0 0 0 -2
word aan	13 -6 -1 -2 1 3 -3 -2 -2 -6
word aan de	2 -2 0 0 0 0 1 0 0 -4
word ab	-1 4 -1 -1 -2 -1 -2 -1 3 -5
word ab #	0 0 1 0 -1 0 0 -1 3 -6
word abara	1 -1 1 0 -1 0 0 0 0 13
word abbiamo	-1 1 -5 -1 2 -1 4 1 0 -11
word abc	2 0 -1 0 0 0 0 0 0 -6
word abgesagt	-1 0 0 3 0 0 -1 0 0 4
word ablauf	1 0 0 0 0 0 0 0 0 -3
word able	-2 0 -10 7 -1 -2 9 -1 0 -8
word able to	-2 0 -10 7 -1 -2 9 -1 0 -8
word about	-6 22 0 6 -5 -13 4 0 -8 40
word about #	-1 3 0 0 0 0 0 0 0 7
word about an	1 0 -1 0 0 0 0 0 0 -5
word about the	8 19 -3 3 -6 -5 -11 -2 -2 1
word about what	-1 0 0 1 0 0 0 0 0 3
word about you	0 0 0 0 -3 0 3 0 0 2
word about your	-2 6 -1 -1 0 -1 -2 2 -1 12
word above	5 2 -6 0 0 0 -10 10 0 -2
word absagen	-1 0 0 3 0 0 -1 0 0 3
word accept	-5 -5 -2 3 6 10 -14 10 -3 25
word accept :	-3 -1 -1 -1 -2 -1 -2 11 -1 -8
word accept or	1 -1 0 0 -1 2 0 -1 0 -13
word accept the	-1 -1 0 0 0 0 0 2 0 -7
word accept this	-2 -1 -1 -1 -2 -1 -1 8 0 -4
word accept your	0 0 0 0 0 0 0 0 0 17
word acceptance	-1 -2 0 0 0 5 -1 0 0 0
word accepte	-1 -1 0 0 1 0 -1 4 -1 -5
word acces	0 0 0 0 0 0 0 0 0 9
word account	1 -1 1 0 -3 5 4 -1 -5 0
word accueillir	0 0 0 0 0 5 -3 0 0 -1
word acknowledge	6 -1 0 0 0 0 -3 -4 4 -8
word acros	0 0 0 0 1 0 0 0 0 3
word acros your	0 0 0 0 0 0 0 0 0 3
word action	-2 1 0 4 -1 0 -1 -1 -1 18
word action requir	0 0 1 0 0 0 0 0 0 12
word active	0 0 0 0 -2 0 3 0 -1 2
word acudir	0 0 0 0 0 0 0 0 0 3
word ad	0 4 -1 0 0 0 -1 0 -2 -9
word add	0 0 0 0 0 0 0 1 0 32
word add to	0 0 0 0 0 0 0 0 0 17
word added	0 0 0 0 0 5 -4 0 0 18
word added to	0 0 0 0 0 0 0 0 0 14
word addetto	0 0 0 0 0 0 0 0 0 -3
word addres	1 -5 0 0 -1 0 0 6 0 -4
word adjunto	2 -1 0 0 0 1 -1 0 0 -4
word admissao	0 -1 0 0 3 0 -1 0 0 3
word admission	0 0 0 0 0 0 0 0 0 23
word adresse	0 -1 0 0 0 0 0 1 0 8
word afraid	-2 -1 0 7 10 -2 -10 -2 -1 -9
word afspraak	3 -3 1 3 -1 0 -1 -1 -1 -5
word afspraak timemention	0 0 1 0 0 0 0 0 0 -6
word after	-2 -8 11 0 10 5 -19 -3 5 -1
word after #	-1 1 0 0 0 0 -4 5 0 -8
word after a	0 0 0 0 10 -1 -4 -1 -3 -2
word after careful	0 0 0 0 1 0 0 0 0 7
word after that	0 1 0 0 -1 -1 4 -1 0 -4
word after the	0 -1 0 0 -2 0 -1 0 6 11
word after your	-1 -1 0 0 0 8 -5 -1 0 -4
word afternoon	0 7 1 0 -1 -2 -4 0 0 -7
word again	-12 -3 3 3 3 -4 4 9 -3 6
word again for	-1 0 0 -1 3 -1 2 0 0 1
word again on	-2 -1 -2 -2 -1 -2 0 10 -2 -3
word agency	0 0 0 0 0 0 0 0 1 7
word agenda	9 7 -2 1 -2 -3 -8 -1 -1 5
word agenda :	0 2 0 0 0 0 -1 0 0 13
word agent	-2 -2 -1 -1 2 1 -5 10 -2 9
word aggiornamento	0 0 0 0 1 0 2 -1 0 -5
word ago	0 0 0 0 0 0 0 0 0 10
word agora	0 2 0 0 -4 0 0 0 5 0
word agradecemo	-1 -1 2 0 3 -1 1 -4 0 -2
word agree	-2 -1 4 -1 0 0 2 -1 0 5
word agree to	0 0 0 0 0 0 0 0 0 9
word ahead	-2 -2 -1 6 0 -1 3 -1 0 -6
word ahead with	0 0 0 0 1 0 0 0 0 5
word ahora	0 4 0 0 0 -1 1 -2 0 -3
word ai	-1 1 0 1 0 0 -1 0 0 -3
word aim	1 -1 0 0 0 0 0 1 1 -5
word aim to	1 -1 0 0 0 0 0 1 1 -5
word aimerion	0 0 0 0 0 0 0 0 0 3
word air	0 0 0 0 0 0 0 0 0 5
word airport	0 0 0 0 0 0 0 0 0 -4
word al	3 -3 0 -3 1 -2 1 3 -1 -13
word al timemention	-1 0 2 0 0 0 -2 3 0 -3
word alert	0 0 0 0 2 0 0 0 -1 4
word all	8 -20 5 27 -13 6 7 -16 -4 3
word all candidat	-3 -2 10 -2 -5 0 2 4 -3 -8
word all day	0 0 0 0 0 0 -9 9 0 5
word all set	1 0 0 0 0 0 0 0 0 -3
word all the	-3 -8 -5 24 -1 7 -9 -3 -2 -12
word all time	1 0 0 0 0 0 0 0 0 -10
word alla	0 -1 1 0 1 0 -1 0 0 -7
word alla selezione	-1 0 1 0 0 0 0 0 0 -4
word alle	3 1 2 2 -2 0 -5 -1 0 -9
word allegato	0 0 0 0 0 1 0 0 0 -3
word allora	1 0 2 0 0 0 -1 -1 0 -4
word allow	2 -1 0 0 -2 0 0 3 -1 3
word almacen	-1 2 0 0 1 0 -1 0 -1 -9
word already	2 -2 -2 6 -1 0 -2 -1 0 -2
word als	9 -10 -4 -5 2 5 8 -4 -2 -59
word als je	-1 0 -1 0 -1 2 1 0 0 -3
word also	-5 2 4 -1 -2 -1 4 -1 0 12
word altre	0 0 0 1 0 0 0 0 0 -6
word alumni	0 0 0 0 0 0 0 0 0 4
word am	9 2 -10 2 1 8 -17 11 -5 21
word am #	-2 3 0 0 0 0 0 0 0 1
word am pleas	-1 1 0 0 -1 4 -2 0 -1 -4
word am telefon	0 -2 -1 0 0 0 4 0 0 -12
word am timemention	1 6 -12 2 1 -1 -4 8 -2 26
word am writ	0 0 0 0 0 1 0 0 0 3
word ambito	0 0 0 0 1 0 0 0 0 -4
word an	-12 12 -21 -9 17 8 0 -4 10 13
word an answer	-2 0 0 -1 0 0 4 -1 1 5
word an email	0 -3 0 0 0 -2 7 -1 0 -2
word an hour	3 5 -2 -1 -1 9 -8 -2 -3 -9
word an interview	-7 11 -8 -2 -1 -1 -3 2 9 -5
word an interviewer	0 0 1 0 0 0 0 0 0 4
word an offer	-2 -2 -3 -1 18 -5 -4 -1 -1 -16
word an ondemand	-1 3 0 0 0 0 0 0 0 -2
word an online	-1 -1 0 -1 -1 0 12 -2 -5 -5
word an update	0 -1 -1 0 3 0 0 0 0 -3
word analista	0 1 1 -1 1 1 -2 -1 0 -3
word analyst	-20 9 -1 -2 6 -5 14 -5 5 -22
word analyst #	0 0 0 0 3 0 0 0 -2 1
word analyst at	0 -1 0 0 0 2 0 0 0 3
word analyst position	-1 1 0 -3 -1 -1 6 0 0 7
word analyst role	-4 7 0 -1 -1 0 -1 0 0 2
word analytic	3 -1 -3 -1 2 -1 -1 1 0 1
word analytic engineer	0 0 0 0 0 0 0 0 0 -5
word anbei	1 0 0 0 0 1 0 0 0 6
word anbieten	-1 0 0 0 -1 3 -1 0 0 -6
word anche	1 0 0 0 0 0 0 0 0 -9
word ancora	0 0 0 0 -1 0 3 0 0 -4
word and	-20 -13 -41 -12 21 14 1 15 35 33
word and #	8 7 -2 -2 -1 -3 -7 -1 0 -3
word and a	-3 7 -1 -1 -1 4 -12 7 0 11
word and after	0 0 0 0 0 0 0 0 0 6
word and an	-1 0 -1 0 -2 9 -5 -1 0 0
word and bring	-1 0 0 0 -2 6 -2 -1 0 -10
word and can't	0 0 0 0 0 0 0 0 0 -4
word and for	0 0 0 0 0 0 0 0 0 9
word and has	0 -1 0 0 -1 -1 0 1 3 -11
word and have	1 7 0 0 0 0 -6 0 0 15
word and i	5 -10 -4 -3 2 10 4 -2 -2 -42
word and i'd	0 -2 0 0 -2 0 6 0 0 -6
word and i'll	-13 -2 6 -3 -5 -4 26 -6 1 -26
word and i'm	1 -1 0 -3 12 -2 -5 0 0 0
word and let	-1 1 -1 0 -2 3 1 -1 0 4
word and ms	0 -1 0 0 0 0 1 0 0 -8
word and my	1 0 0 0 0 0 -1 0 0 -8
word and not	3 0 -3 0 1 -1 -4 6 0 -8
word and return	-1 -1 0 0 0 4 -1 0 0 3
word and sam	5 -2 0 0 0 0 -2 0 0 0
word and send	-1 0 0 0 -1 5 -2 -1 0 5
word and sign	0 0 0 0 0 1 0 0 0 -9
word and tell	-1 -7 0 0 -2 6 6 -1 0 -10
word and the	-2 -4 0 2 18 -5 -14 -4 8 11
word and then	-7 0 0 0 0 0 8 0 1 2
word and timemention	-1 1 0 0 0 -1 0 1 0 9
word and want	-1 2 -1 0 0 -1 3 -1 -1 -2
word and was	0 0 0 0 0 0 0 0 0 6
word and we	-4 -11 -1 -1 11 12 -1 -3 -3 1
word and we'll	1 0 0 -1 0 0 2 -1 0 -4
word and will	-2 -3 -2 -3 -6 -3 -18 8 29 -11
word and would	3 1 0 0 -1 -1 3 0 -4 23
word and you	0 2 -1 -1 3 0 0 -1 -3 -1
word and your	4 0 -1 -1 3 0 -4 -6 5 9
word anda	0 -1 0 0 -6 0 9 -3 0 -1
word ander	0 4 -3 0 -1 0 1 0 -1 -16
word andere	-1 -1 1 0 3 0 -1 0 -1 0
word anderen	0 0 5 0 0 0 -4 0 0 -1
word andr	-2 2 1 0 0 -1 1 -1 0 -4
word android	0 -4 -1 -1 0 -4 7 -1 2 -8
word android developer	0 -4 -1 -1 0 -4 7 -1 2 -8
word anexo	0 0 0 0 0 1 0 0 0 -3
word angebot	0 0 0 0 0 1 0 0 0 9
word announcement	0 0 0 0 13 0 -1 -5 -5 -4
word annuel	0 0 0 0 0 0 0 0 0 6
word annule	-5 0 -1 9 -1 0 0 0 0 -3
word ano	-1 -1 -2 6 -1 0 -1 0 0 1
word another	-3 -24 34 1 17 3 -18 -6 -3 23
word another candidate	-1 -2 0 0 10 -1 -4 -1 -1 -11
word another day	-4 -2 16 -2 -2 0 -4 -2 0 7
word another time	4 -16 14 0 0 0 -1 0 0 1
word anrufen	-1 -2 -1 0 0 -1 5 0 0 -5
word anrufen ?	-1 -2 -1 0 0 -1 5 0 0 -5
word answer	-6 3 -2 -2 -3 1 -11 24 -5 5
word answer by	0 -1 0 0 0 0 6 0 -4 -6
word ante	1 -3 -1 -1 -1 -2 8 -1 0 1
word ante de	0 -1 0 0 0 -1 3 0 0 0
word antwoord	-1 -1 0 0 -1 -1 4 1 -1 -7
word antwort	-2 0 0 0 0 -1 2 4 -1 -8
word any	6 27 3 -4 6 -7 -36 3 2 2
word any chance	0 5 6 0 0 -2 -8 0 0 -3
word any inconvenience	-5 0 5 0 0 0 0 0 0 -1
word any more	-1 -3 3 -1 5 0 -1 0 -1 5
word any of	0 1 0 0 1 0 0 0 0 -7
word any question	9 -2 0 0 0 -1 -5 0 0 -3
word any time	-1 18 -8 -1 -2 -1 -7 -2 4 -8
word anyth	-17 -3 -4 3 -3 -1 28 -2 -1 7
word anyth chang	0 -1 0 1 -1 2 0 -1 0 -8
word ao	-1 0 0 -1 3 -1 -1 0 0 -3
word apena	0 0 1 0 0 0 -1 0 1 4
word apologi	-2 -1 1 5 -3 0 1 0 0 -5
word apologi for	-1 -1 1 0 0 0 2 0 0 -5
word apologize	-5 0 5 0 0 0 0 0 0 0
word apologize for	-5 0 5 0 0 0 0 0 0 0
word app	1 4 0 -1 0 0 -2 0 -2 -8
word appear	0 0 0 0 0 0 0 0 0 13
word appel	5 6 0 0 -1 0 -9 0 0 -3
word appelez	0 -1 -1 0 -1 -2 4 0 0 -4
word appena	-1 -1 7 -2 0 -1 -1 -1 0 1
word appli	-6 -1 0 -1 1 0 -1 0 8 34
word appli for	0 0 0 0 2 0 0 0 -1 18
word appli on	0 0 0 0 0 0 0 0 1 -9
word appli to	0 0 0 0 0 0 0 0 0 13
word applicant	-1 -1 -1 -1 4 -1 7 -1 -5 61
word applicant :	0 0 0 0 0 0 0 0 0 3
word application	-19 -8 -7 -2 8 -5 -22 -30 84 15
word application !	0 0 0 0 -1 0 -3 0 5 -2
word application :	0 0 0 0 0 0 -1 2 1 9
word application and	-1 5 -1 -1 8 1 -10 -1 -1 -6
word application close	-10 0 0 -1 0 0 2 0 10 1
word application for	-9 -3 -2 -2 3 -2 -5 -3 21 42
word application is	0 -1 0 0 -11 0 1 -1 13 -6
word application statu	0 0 0 0 8 0 0 0 -6 -5
word application to	1 -2 0 1 3 0 -1 -1 0 10
word application update	0 0 0 0 7 0 -2 -13 9 4
word application was	0 0 0 0 1 0 0 0 1 -5
word apply	-8 9 -1 -1 -4 -1 5 -1 3 25
word apply for	-1 -1 0 0 -7 0 10 0 1 1
word apply to	-6 10 0 -1 -4 0 -3 0 5 7
word appoint	-4 -3 -1 -1 8 15 -11 -2 -1 -6
word appointment	-1 0 -2 -1 2 11 -2 -5 -3 15
word appointment confirmation	0 0 0 0 0 0 0 0 0 4
word appointment has	0 0 0 0 0 0 0 0 0 8
word appointment with	0 0 0 0 0 0 0 0 0 8
word appreciate your	-1 -1 0 0 7 0 -1 -1 -4 -1
word approv	0 0 0 0 2 0 -1 0 0 37
word approval	0 0 0 0 0 0 1 0 0 24
word approve	0 0 0 0 0 0 0 0 0 15
word appuntamento	0 0 1 0 0 0 0 0 0 16
word apre	0 0 0 0 2 0 0 0 -2 -4
word apreciado	0 0 1 0 -2 0 0 0 2 -3
word april	2 0 0 0 -1 -1 2 0 0 15
word april #	2 0 0 0 0 0 0 0 0 13
word aqui	0 -5 1 -1 1 -1 4 -1 1 -15
word are	-5 7 -5 3 -1 -1 28 -8 -18 102
word are a	0 -1 -1 0 5 0 1 0 -4 1
word are attach	2 -1 0 0 0 0 0 0 -1 3
word are confirm	1 0 0 0 0 0 0 0 0 -4
word are doing	-2 8 0 -1 0 -1 -3 0 0 2
word are not	0 0 0 0 0 0 0 0 0 6
word are on	13 -3 -2 -1 -1 -1 -4 -1 0 11
word are pleas	0 -1 0 0 0 2 0 0 0 4
word are schedul	1 0 0 0 0 0 0 0 0 -5
word are the	0 0 0 0 0 0 0 0 0 8
word are timemention	-11 14 -2 0 0 0 0 0 0 1
word are you	-2 -5 2 -1 -2 -4 12 -1 0 -5
word area	0 0 0 0 0 0 0 0 0 8
word aren't	0 0 0 5 0 -1 -1 -1 -1 -6
word around	-2 7 -1 -1 -3 -5 7 -2 -1 3
word arrang	2 -1 0 0 0 0 -1 0 0 -3
word arrange	-1 4 -1 -1 -1 0 0 -1 0 1
word arriv	-1 -1 0 0 -2 -1 -11 -1 17 -4
word arrive	2 -1 0 0 0 0 -1 0 0 8
word article	-3 -1 -1 -1 0 -2 7 0 0 1
word as	-21 -7 7 2 -16 54 -6 -8 -6 -3
word as #	-1 0 1 0 0 0 0 0 0 4
word as a	-3 -2 4 0 0 -1 4 0 -1 15
word as an	0 0 0 0 0 1 -1 0 1 10
word as discuss	-2 5 0 -1 0 -1 -1 0 0 -1
word as follow	0 -1 0 0 -3 8 -3 -1 0 -4
word as i	-1 0 0 -1 -1 8 -4 0 0 -4
word as our	4 -5 -1 -1 -3 14 -7 -1 0 -9
word as part	-1 -5 0 0 0 0 14 -2 -5 -4
word as soon	0 -2 0 -1 -1 16 -11 0 -1 -15
word as the	0 0 0 5 -4 0 1 -1 -1 4
word as we	-1 0 1 0 0 0 -1 1 0 -6
word as you	0 0 0 0 0 17 -15 0 0 -5
word asap	-3 5 -1 0 0 0 0 0 0 -2
word asi	0 -1 1 0 0 0 0 0 0 -3
word ask	11 -3 -8 -3 -2 0 7 -2 -1 -19
word ask for	14 -2 -7 -1 -1 0 -2 -1 0 -37
word asked	-5 0 4 0 -1 -3 10 -1 -4 -5
word asked to	-2 2 4 0 -1 -2 4 -1 -4 -11
word asking	0 0 0 0 0 0 0 0 0 4
word asks	2 0 0 0 0 -1 0 0 0 5
word assessment	3 -4 -1 -1 2 -3 14 -3 -6 -17
word assessment day	5 1 0 0 0 -3 -1 -1 0 -3
word assim	0 -1 3 -1 -4 0 4 0 0 -1
word assim que	-1 -1 3 -1 -4 0 4 0 0 0
word assistant	3 -1 -1 -1 11 -1 -5 -5 -2 -9
word associate	-8 2 -2 -1 -2 4 -2 8 0 -17
word assume	6 -4 0 0 0 -1 -2 -4 6 -5
word assume that	0 0 0 0 0 0 -2 -4 6 0
word at	0 -2 16 0 -12 -15 7 -9 15 -12
word at #	6 -3 5 -1 -1 1 -3 0 -4 -9
word at a	-1 -1 -1 -1 -1 -1 -14 20 0 -3
word at all	-11 -1 12 0 -2 -1 4 -1 0 5
word at any	-1 1 -1 0 -2 0 0 -1 4 -1
word at my	0 0 0 0 0 0 19 -17 0 -1
word at our	4 0 -1 -1 -1 0 -1 0 1 -20
word at the	20 -14 -5 0 -5 -9 8 -5 10 -1
word at their	-10 12 -1 0 -4 -2 6 -1 0 -9
word at this	-1 0 -9 9 2 0 0 0 0 19
word at timemention	11 -7 8 -2 2 -2 -6 -2 -1 -20
word at your	-3 -1 0 0 0 -1 7 -1 0 3
word ate	1 1 -3 -2 -6 2 10 0 -2 -24
word ate timemention	0 1 -2 -1 -1 1 3 0 -2 -13
word attach	21 -8 -3 -2 -5 22 -15 -6 -3 29
word attach is	1 -1 0 0 0 0 1 0 0 6
word attach please	3 -3 0 0 0 -1 2 0 0 -1
word attend	-1 0 4 -1 1 0 2 -1 -4 4
word atualizacao	0 0 0 0 -3 0 5 0 0 -8
word au	0 -5 5 -2 -2 -1 4 3 -3 -30
word au #	2 -1 0 -1 -1 -1 1 1 0 -4
word au plus	-1 -1 0 0 -1 0 1 3 -1 -4
word au timemention	1 0 0 0 0 1 -1 0 1 -6
word auch	-7 8 -2 0 -5 -1 9 -1 -1 7
word audition	0 0 0 0 0 0 0 0 0 5
word auf	7 -2 2 -2 -6 -1 6 -2 -2 -10
word auf dem	0 0 0 0 -1 0 1 0 0 4
word august	-1 -2 0 0 -1 13 -8 -1 0 -8
word aula	0 0 0 0 0 0 0 0 0 3
word aus	0 1 0 0 4 -1 -2 1 -2 -7
word ausschreibung	0 0 0 0 4 0 -2 0 -1 -3
word aussi	-2 -1 2 0 -1 0 4 0 0 -3
word automat	1 0 0 0 0 0 0 0 0 3
word automatic	-1 -1 -3 0 -1 0 -2 9 0 -4
word automatic reply	-1 -1 0 0 -1 0 -2 6 0 -5
word automatica	-1 -1 -1 -1 -1 -1 -1 6 -1 -2
word automatica :	-1 -1 -1 0 -1 0 -1 5 0 -2
word automatical	0 1 0 0 0 0 0 1 0 -6
word automatico	0 3 0 0 0 0 -1 1 -2 2
word automatique	0 0 0 0 0 0 -1 2 -1 -4
word automatisch	0 0 0 0 0 0 -2 2 1 -3
word automatische	-1 0 0 0 0 0 0 3 0 -4
word autre	0 0 2 0 -2 0 3 0 -1 -3
word aux	-3 0 0 0 3 -1 2 1 -1 -3
word availability	-6 16 -1 -1 -2 -2 -7 4 -2 -19
word availability for	-2 8 -1 -1 0 0 -3 0 -1 -6
word available	1 1 0 -1 0 0 -1 0 0 35
word avant	-1 1 -1 -1 -2 -1 5 -1 -1 7
word avant le	-1 2 0 0 0 0 1 -1 0 3
word avant timemention	0 0 0 0 0 0 0 0 0 7
word avec	10 -11 5 -1 1 0 -2 -1 1 6
word avec plaisir	0 0 0 0 0 0 -3 0 4 -1
word avec vous	0 0 0 0 -2 0 3 0 0 2
word avenue	-1 4 0 0 0 -1 0 0 0 -7
word avez	0 -3 0 0 3 -1 2 0 -1 -6
word aviso	-1 0 0 0 0 0 1 0 0 -3
word avon	-2 -2 -1 -3 10 5 -6 0 -1 -7
word away	0 -2 2 -1 -5 -1 -2 6 3 -2
word away until	0 -1 0 0 -2 0 0 1 3 -1
word aydin	0 0 0 0 0 0 0 0 0 5
word ayuda	0 0 0 0 0 0 -1 5 -3 -5
word b	6 -1 -4 -2 0 -3 7 -2 -1 -7
word baan	-2 0 -1 0 -4 2 7 -1 -1 4
word back	-11 -12 1 -8 -10 -4 38 4 2 -64
word back in	0 -1 0 0 -1 -1 1 0 3 -1
word back on	-2 -4 3 -2 0 -1 1 6 -1 -3
word back to	-2 -2 -3 -2 -6 -2 13 1 3 -18
word background	-1 3 -1 -1 1 -2 2 -1 -1 -4
word background check	0 -1 0 0 0 -2 4 0 0 -4
word bad	-4 -2 11 5 -2 -1 -4 -3 0 -4
word band	0 -5 0 0 0 0 6 0 0 1
word bank	-8 -2 12 -4 1 0 5 -3 -1 14
word banque	0 0 0 0 4 0 0 0 -2 1
word base	-1 -1 -1 0 0 5 -3 -1 1 8
word base #	0 -1 0 0 0 4 -2 0 0 7
word basi	-1 -1 0 0 6 0 -2 0 -1 -2
word be	-8 -18 9 7 1 2 -22 17 12 -12
word be #	0 0 0 0 0 1 -1 0 0 -6
word be a	2 0 0 0 1 0 0 0 -1 -6
word be able	0 -1 -7 9 -1 0 1 0 0 -6
word be back	-1 -4 4 0 -1 0 -1 0 3 -5
word be consider	-3 0 0 4 0 0 0 0 0 -4
word be contact	-1 -6 0 -1 0 0 7 0 1 -1
word be delight	9 -2 0 0 0 -1 -4 0 0 7
word be deliver	0 0 0 0 -3 0 -1 6 0 -6
word be free	0 3 -1 0 0 0 -2 0 0 -6
word be glad	0 4 0 0 -2 -1 -1 0 0 9
word be held	-5 2 5 0 0 0 -2 0 0 -4
word be in	-3 -7 6 -3 1 -4 3 0 6 -10
word be interview	0 0 0 0 0 0 0 0 0 6
word be on	-2 0 2 0 0 0 1 0 0 -8
word be our	0 -7 0 0 0 8 -1 0 1 -3
word be possible	0 0 0 0 0 0 0 0 0 -9
word be speak	1 0 0 0 0 0 0 0 0 12
word be with	0 -1 -2 0 0 -3 6 -1 0 2
word bear	0 0 -1 0 -1 -1 4 0 0 -7
word bear with	0 0 -1 0 -1 -1 4 0 0 -8
word beaucoup	-1 0 0 0 -1 0 4 0 0 -1
word because	-2 -5 2 0 -2 0 -2 6 3 7
word because of	-1 0 1 0 -2 0 -1 0 4 -5
word because you	0 0 0 0 0 0 0 0 0 12
word bedankt	6 -7 -1 0 1 0 -1 1 1 -8
word bedankt voor	6 -7 -1 0 1 0 -2 1 1 -8
word been	-44 -11 28 24 -6 9 -15 13 1 37
word been a	-7 0 7 3 -1 -1 -1 -1 0 -5
word been added	0 0 0 0 0 0 0 0 0 17
word been call	-1 -2 5 0 0 0 -1 0 0 -8
word been cancel	-7 0 -1 9 0 0 0 0 0 0
word been cancell	-1 -1 -1 4 1 0 -1 0 -1 -3
word been confirm	0 0 0 0 0 0 0 0 0 4
word been fill	-2 0 -1 6 0 0 -1 0 -1 -2
word been invit	-1 2 0 -1 0 0 6 -2 -3 -2
word been moved	-8 0 9 0 0 0 0 0 0 5
word been put	-2 0 0 3 -2 0 3 0 0 -1
word been receiv	0 -1 0 0 -1 0 -4 7 0 8
word been reschedul	-2 0 4 0 0 0 0 0 0 8
word been select	-1 0 0 -1 0 5 -2 0 0 9
word been shortlist	2 2 -1 0 0 0 -3 0 0 5
word been submitt	0 -1 0 0 -1 0 0 0 3 -2
word before	-5 0 -2 -4 -6 -8 22 -9 11 9
word before i	2 2 -1 0 -2 -3 6 -4 0 9
word before the	0 -1 0 0 -2 -1 -8 -2 14 -2
word before timemention	-2 4 -1 -1 0 0 0 -1 0 -6
word before we	-2 -5 0 0 0 -3 11 0 0 -11
word before you	0 -1 0 0 -4 2 5 -1 0 2
word before your	0 0 0 0 0 0 1 0 0 -5
word beforehand	1 0 0 0 0 0 0 0 0 7
word begin	3 -5 -2 -1 -3 5 -3 0 7 -6
word behind	0 0 0 0 0 0 3 -1 0 -11
word bei	16 6 -9 -5 -3 -1 -3 -1 -1 -21
word bei #	11 -1 -5 -2 0 0 -3 -1 0 0
word bei der	0 3 0 0 -1 0 -1 1 -1 -2
word bei ihnen	-2 10 -3 -1 -2 0 -1 -1 -1 -8
word bei uns	4 -1 -1 -2 -1 0 0 1 1 0
word beim	-1 0 0 -1 0 -1 3 0 0 2
word being	-5 -5 0 4 -4 -1 7 7 -2 -3
word bekommen	-3 0 4 0 0 1 0 0 0 -1
word bel	12 -3 -3 -2 -1 -3 0 -1 0 -7
word bel je	5 -2 -1 0 0 -1 0 0 0 -3
word bell	0 -1 -1 -1 0 -3 7 0 0 -19
word below	-8 1 1 0 6 -2 9 0 -8 -14
word below :	0 0 0 0 6 0 0 0 -6 0
word bem	-1 1 2 -1 1 1 -2 0 0 -15
word ben	-1 -11 -1 0 0 -1 11 5 -1 9
word ben ik	0 0 0 0 0 0 0 2 0 11
word ben je	-1 -11 -1 0 0 0 13 0 -1 -3
word bene timemention	0 0 0 0 0 0 0 0 0 -8
word benefit	0 1 0 0 0 1 0 0 0 5
word bent	1 -1 0 0 0 1 1 0 0 -3
word bericht	-1 -1 0 0 -2 -1 -4 9 0 -6
word bescheid	0 0 0 0 0 0 0 0 2 4
word besetzung	0 0 0 0 -2 0 3 0 0 -2
word besoin	0 0 0 0 0 0 -3 0 4 -3
word besprochen	1 -1 0 0 0 1 0 0 0 -4
word besproken	3 -2 0 0 0 1 -1 0 0 -6
word best	0 9 -8 23 0 -2 -14 -5 -2 -13
word best for	-1 6 -1 0 0 0 -3 0 0 -16
word bestatige	1 0 -1 0 0 0 0 0 1 -4
word bestatige ich	0 0 0 0 0 0 0 0 1 -3
word bestatigen	2 -2 0 0 0 0 0 0 0 3
word beste	4 -4 0 0 2 0 1 -2 -1 1
word bestuur	0 0 0 0 -2 -1 4 -1 0 -4
word better	-4 4 -2 -1 17 -5 -6 -2 -1 13
word between	9 -1 -1 -2 6 -5 -15 10 -2 -2
word bevestig	2 0 -1 0 0 0 0 0 1 6
word bewerbung	3 8 -2 -3 -1 1 -10 5 0 -23
word bewerbung als	0 -2 -1 -1 -2 2 3 -1 1 -11
word beworben	0 0 0 0 0 0 0 0 0 11
word bi	0 0 0 0 0 0 0 0 0 3
word bien	2 -2 -2 -1 -3 -2 7 -1 3 -3
word bien recu	0 -1 -1 0 -2 -1 6 0 -1 -4
word big	1 0 0 0 0 0 0 0 0 7
word bij	11 -12 -10 -2 3 -3 14 -1 0 -29
word bij #	7 0 -2 -1 0 0 -2 -1 0 0
word bij de	0 0 0 0 0 0 0 0 0 11
word bij ons	4 -2 -1 0 0 0 0 0 0 -1
word bijlage	0 0 0 0 0 2 -1 0 0 -5
word bill	9 -2 0 0 0 -1 -4 0 0 13
word binnen	0 -1 0 0 -1 0 0 0 3 -1
word bio	1 0 1 -1 0 0 -1 0 0 12
word bis	8 1 1 -1 -7 -2 -1 -1 1 11
word bis einschlieslich	0 0 0 0 0 0 0 1 0 -4
word bis ende	3 0 0 0 0 0 -1 0 0 1
word bis timemention	5 -1 -1 0 0 -1 -1 0 0 18
word bitte	7 7 1 -4 -5 -2 0 0 -3 -1
word bitte bringen	5 -1 -1 -1 0 0 -1 0 0 6
word bitte um	-1 -3 -1 -1 -1 -2 9 -1 0 -6
word bitten	2 -1 0 0 -1 0 1 0 0 -5
word blake	0 0 0 0 0 0 0 1 0 3
word blijft	-1 -2 1 0 6 0 -2 0 -1 -4
word block	3 -1 -1 -1 -1 -1 3 -1 0 -7
word blog	0 0 0 0 0 0 0 0 1 15
word blue	5 -2 -1 0 0 0 -2 0 0 4
word boa	-1 -5 -1 1 0 -1 7 -1 1 -15
word boa tarde	-1 -5 0 1 0 0 6 -1 0 -11
word board	-7 0 -1 -1 -4 -2 28 -5 -7 -1
word boas	3 0 -2 0 0 1 0 -1 0 -2
word bom	0 4 -2 0 -3 0 7 -4 -1 -19
word bom dia	0 4 -2 0 -3 0 7 -4 -1 -19
word bon	-3 1 3 0 0 1 -1 0 0 15
word bonjour	7 -14 7 1 1 -7 12 -6 -1 -25
word bonjour monsieur	2 -4 5 -1 0 0 -1 0 -1 0
word bonjour yani	-3 1 2 0 -1 0 8 -6 -1 -3
word bonne	-3 2 -1 1 2 0 0 -1 -1 -2
word bonu	-1 -2 -1 0 0 9 -5 0 0 0
word book	6 -5 3 -1 -2 -1 1 -1 -1 52
word book !	2 0 0 0 0 0 -1 0 0 12
word book :	0 0 0 0 0 0 0 0 0 5
word book a	4 -2 -1 0 0 0 0 0 0 11
word book for	-6 0 0 0 0 0 7 0 0 10
word book your	-1 2 0 0 0 0 0 0 0 -8
word boss	-1 0 0 0 0 0 4 -1 0 -1
word both	-2 1 -3 -1 -5 12 3 -2 -3 -10
word both of	0 0 0 -1 0 0 2 0 0 4
word box	0 0 0 0 6 -1 -3 -2 0 -1
word brandt	2 1 -1 0 0 0 -1 0 0 -8
word brasilia	0 0 0 1 0 0 0 0 0 -6
word break	13 -1 0 0 0 -1 -9 -1 0 -5
word brief	1 -1 0 0 -1 0 -2 -1 4 0
word bring	9 -5 -13 -4 -3 -5 26 -4 -1 -17
word bring a	10 -2 -2 -1 0 -1 -4 -1 0 4
word bring the	0 0 0 0 0 0 0 0 0 21
word bring two	1 0 0 0 0 -1 1 0 0 -11
word bring your	12 -3 -8 0 0 0 0 0 0 -3
word bringen	6 -1 -1 -1 0 0 -1 0 0 9
word bringen sie	6 -1 -1 -1 0 0 -1 0 0 9
word brother	0 0 0 0 0 0 1 -1 0 -4
word bruno	0 0 0 0 0 0 0 0 0 5
word brut	-1 0 0 0 0 3 -1 0 0 0
word bruto	-1 -1 -1 0 -1 7 -2 -1 0 -5
word budget	-3 -2 -1 6 11 -4 -3 -3 -1 -3
word buen	3 -1 0 -1 0 0 2 -2 1 -8
word buen dia	3 -1 0 0 -1 0 2 -3 0 -7
word buena	-1 0 0 1 1 -1 3 -2 -1 -11
word buena tard	0 0 0 0 1 0 1 -1 0 -4
word bueno	-1 0 0 -1 0 -1 1 -1 2 -3
word bueno dias	-2 1 0 -1 -1 0 1 -1 2 -3
word buongiorno	1 1 -5 -1 -4 -1 12 -3 1 -14
word bureaux	1 0 1 0 0 0 0 0 -1 5
word buscamo	0 0 4 0 0 0 -1 -3 0 0
word busines	-6 6 -1 0 -4 4 -5 8 -1 15
word busines analyst	0 0 0 0 -2 0 4 -1 0 -3
word busines casual	0 0 0 0 0 0 0 0 0 -8
word busines days	0 -1 0 0 -2 5 -9 9 -1 2
word but	-21 -10 12 -4 48 -3 -21 -12 10 9
word but not	-1 -1 0 0 3 0 1 -1 -1 8
word but we	0 0 0 1 0 0 0 0 0 6
word buyer	0 0 0 0 0 0 0 0 0 6
word by	-10 -14 2 -3 -4 11 39 -17 -5 68
word by #	1 -1 0 0 0 0 0 0 0 13
word by a	0 0 1 0 0 0 0 0 0 4
word by phone	4 -4 -2 0 0 0 3 -1 0 7
word by the	1 -2 -1 2 3 -1 -4 -2 4 15
word by timemention	-12 -11 -1 -4 -5 16 35 -10 -7 10
word by your	0 0 0 0 0 0 0 0 0 9
word c	0 -6 -2 -1 -1 -1 5 6 -1 9
word c #	0 -4 0 0 0 0 0 5 0 0
word c'est	21 -10 -3 -2 -8 -5 10 -2 -1 -21
word ca	0 0 0 0 0 0 0 0 0 6
word cad	2 -1 0 0 0 0 0 0 0 4
word cada	0 -1 0 0 3 -1 -1 0 0 -5
word cadre	0 0 0 0 0 0 0 0 0 5
word cal	-1 4 0 0 -1 -1 -1 0 0 -8
word calend	4 9 -6 -1 -1 -2 -2 -1 -1 0
word calendar	24 1 -3 9 -6 -2 -12 -6 -5 1
word calendar :	0 6 0 0 -2 0 -1 0 -2 13
word calendar hold	8 -2 0 -1 -1 0 -2 -2 -1 -4
word calendario	2 -1 0 1 0 0 -1 0 0 -4
word call	-11 16 0 0 -13 -9 -20 15 22 -15
word call for	-1 6 0 -1 0 -1 -3 0 0 -5
word call from	8 -1 -1 -2 -1 -3 2 -2 0 -8
word call me	-4 -1 -1 -3 -4 5 10 -2 -1 -8
word call off	-1 0 0 4 0 0 -1 0 0 -3
word call on	10 0 -1 -1 0 -3 -4 -1 0 3
word call this	0 1 0 0 0 0 0 0 0 5
word call timemention	-1 5 0 0 0 0 -4 0 0 6
word call to	-1 -1 3 -1 0 0 0 0 0 -2
word call with	0 4 0 1 0 0 -3 0 0 14
word call you	-1 -3 -2 -1 -1 -1 0 -1 9 -9
word calma	0 0 0 0 0 1 -1 0 1 -6
word cambio	0 -1 1 0 0 0 0 0 0 5
word came	-5 -6 0 -2 12 -8 8 3 -2 9
word came up	-3 -1 1 -1 0 -2 7 0 0 8
word can	-30 -2 14 -8 1 54 -3 -14 -12 14
word can be	0 1 0 0 3 -1 -2 0 0 7
word can do	-5 8 -4 -4 9 5 -7 -2 -1 -6
word can get	-1 3 -1 -1 0 3 -1 -1 0 -6
word can offer	-13 18 -3 0 0 -1 -1 0 0 -10
word can see	0 1 0 1 0 0 -1 0 0 -4
word can start	0 0 0 0 1 1 -1 0 0 12
word can we	-2 -8 13 -1 -3 9 -7 -1 0 4
word can you	-4 -13 5 -1 -4 20 -1 -1 -1 13
word can't	5 -2 -11 -2 11 -7 -3 10 -1 4
word can't do	1 8 -7 0 0 0 -1 0 0 6
word can't make	5 -3 -1 0 0 0 0 0 0 -1
word can't offer	-1 -1 0 0 8 -3 -1 -1 0 9
word can't wait	1 0 -1 -1 0 0 -10 12 0 -10
word canada	-4 0 -1 1 0 0 0 5 0 6
word cancel	-5 -2 -7 30 -4 -1 -9 -1 -1 15
word cancel :	-1 -1 -6 11 -1 0 -1 -1 0 -1
word cancel timemention	-1 0 -1 4 0 0 -1 0 0 6
word cancel your	-1 0 0 3 0 0 0 0 0 -1
word cancelado	-3 0 0 5 -1 0 0 0 0 -3
word cancelado :	-3 0 0 5 -1 0 0 0 0 -3
word cancelar	1 0 0 1 0 0 0 0 0 -7
word cancell	-7 -2 0 19 -4 -1 -3 -1 -2 0
word cancell :	-1 0 0 1 0 0 0 0 0 9
word cancell by	-1 0 0 3 1 0 0 0 -1 -2
word cancellation	5 0 -5 2 0 0 0 0 0 -11
word candidacy	0 0 0 0 4 0 0 0 -2 1
word candidat	-4 -5 7 -3 -7 -1 15 3 -6 27
word candidat for	0 0 0 0 1 0 0 0 0 -8
word candidat will	2 0 0 0 0 0 0 0 -1 -3
word candidate	-5 -7 3 -1 2 4 10 4 -11 25
word candidate :	0 0 0 0 0 0 0 0 0 3
word candidate account	0 -1 0 0 -1 0 5 0 -2 0
word candidate for	0 0 0 0 0 0 0 0 0 9
word candidate has	0 0 0 0 3 0 -1 0 -2 -5
word candidate home	0 0 0 0 -2 6 -1 -1 -1 -6
word candidate timemention	0 0 0 0 0 0 0 0 0 3
word candidate who	-3 -1 4 0 2 -1 -1 0 0 -10
word candidato	-2 3 -1 3 -1 -1 1 0 -1 -3
word candidatur	0 0 0 0 2 0 0 0 -1 -4
word candidatura	-2 6 -4 -2 3 -2 -3 -1 6 -41
word candidatura a	-1 3 -1 -1 1 -1 1 -1 -1 -10
word candidatura para	0 -1 0 0 0 0 -2 0 4 -2
word candidatura per	0 0 0 0 0 0 -1 0 2 -7
word candidature	0 0 -3 -2 2 -2 -4 4 5 -15
word candidature a	-1 0 -2 0 -2 0 1 0 5 -1
word candidature au	-2 2 0 0 1 0 -1 0 0 -3
word candidature pour	0 0 0 0 2 0 0 0 -1 3
word cannot	-3 8 -1 -1 -1 0 -8 5 0 2
word car	0 0 0 0 0 1 -1 0 0 3
word cara	1 0 0 0 1 0 -1 0 0 -10
word card	0 0 0 0 0 0 0 0 0 24
word care	-5 7 -2 0 5 0 -1 -1 -2 -8
word care operation	0 0 0 0 1 0 -1 0 0 -6
word career	-1 -1 0 -1 3 3 -4 2 -2 8
word careful	0 0 0 0 0 0 -1 0 2 7
word careful consideration	0 0 0 0 1 0 0 0 0 4
word careful review	0 0 0 0 1 0 0 0 0 3
word carl	1 0 0 0 0 0 0 0 0 7
word carta	-4 4 0 0 0 2 0 0 0 -3
word carte	-1 0 0 0 0 5 -3 0 0 0
word casa	0 0 -1 4 1 -1 -2 -1 0 -5
word case	0 -2 -1 -2 5 -2 -4 9 -3 3
word casual	-1 0 -1 0 -1 -1 5 -1 0 -8
word catch	1 4 -2 -2 0 -2 3 -1 0 0
word ce	-1 -2 1 -1 4 0 0 -2 0 4
word ce que	0 0 0 0 2 0 -1 0 0 7
word ce qui	0 1 0 0 0 0 0 0 0 3
word cela	7 -2 0 -1 0 -2 -1 0 0 -2
word cell	1 1 -1 0 0 0 0 0 0 -4
word center	1 0 0 0 0 0 0 0 0 4
word centrale	-1 0 0 1 0 0 0 0 0 -12
word centre	4 0 0 0 0 -3 0 0 0 -5
word centro	0 0 0 0 0 0 2 0 -1 12
word cerca	0 0 0 0 1 0 0 0 0 -3
word cette	-2 7 0 0 0 0 -5 2 -1 1
word cette semaine	0 7 0 0 -1 0 -5 0 0 3
word chair	0 -2 3 0 0 0 0 0 0 1
word chance	-1 5 6 0 1 -2 -8 0 0 2
word chance you	0 5 6 0 0 -2 -8 0 0 -3
word chang	0 -2 1 2 -1 2 -2 -8 9 -7
word change	-11 -2 15 -1 5 -1 0 -1 -3 5
word change to	-7 0 8 -1 0 0 0 0 0 -5
word chantier	0 -6 6 0 0 0 0 0 0 -1
word charge	-2 0 0 2 0 0 0 0 0 6
word charla	2 -1 3 0 0 0 0 -3 0 -3
word chat	14 8 -4 -1 -3 -1 -6 -4 -3 1
word chat ?	-1 5 0 0 0 0 -1 0 -1 -11
word chat with	5 7 -3 0 -1 0 -3 -3 -1 1
word che	3 0 3 -2 4 0 -4 -3 -2 -19
word che ci	0 0 0 0 0 0 0 0 0 -3
word che la	4 0 0 0 0 0 -2 -1 0 -3
word check	-2 -3 -4 -1 -7 0 24 -5 -2 20
word check in	0 0 0 0 -2 0 4 0 0 11
word check your	0 0 0 0 0 0 0 0 1 10
word chef	11 7 -15 -1 -1 0 -1 -1 0 -1
word chef de	16 -1 -13 -1 0 0 -1 0 -1 -5
word chen	0 1 0 0 0 0 -1 0 0 7
word cher	-1 0 0 0 1 -1 4 -1 -1 3
word cherche	0 0 0 0 0 0 0 0 0 5
word chez	1 -1 -1 -1 0 0 3 0 0 -6
word chiacchierata	1 -1 4 -2 0 -1 -1 0 0 -2
word chiamo	-1 -2 0 0 0 0 7 -2 -1 -1
word chicago	1 0 0 0 0 0 0 0 0 -4
word chloe	0 0 0 0 0 0 0 0 0 21
word choice	-4 9 -2 -1 10 -4 -5 -3 -1 -6
word choisi	3 0 -1 0 0 0 -1 -1 0 -2
word choix	-2 3 0 0 0 0 0 0 0 -3
word choose	-16 16 2 -1 2 -1 -2 -1 0 17
word choose a	-1 -1 3 0 0 0 0 0 0 5
word ci	7 -7 4 -3 1 1 -1 -2 0 -21
word ci joint	7 -7 0 0 0 3 -1 0 0 -1
word ciao	8 -6 -4 -3 3 -3 11 -4 -1 -27
word ciao !	0 -4 0 -1 0 -1 9 -2 0 -3
word ciao ti	0 0 0 0 0 0 1 -1 0 3
word circa	0 3 0 0 0 0 -1 0 -2 6
word cita	0 0 0 1 0 0 0 0 0 18
word cita para	0 0 0 0 0 0 0 0 0 9
word city	-6 0 6 0 0 0 0 0 0 5
word claim	0 7 0 0 0 0 -7 0 1 8
word clas	0 0 0 0 0 0 0 0 0 5
word clerk	-10 0 0 0 0 0 1 0 10 4
word click	0 -4 0 0 0 0 0 5 0 83
word client	-6 13 0 -3 4 -6 8 -4 -7 -7
word cliente	-2 2 -1 0 2 -1 0 -1 -1 -12
word clientele	0 0 0 0 2 0 0 0 -2 3
word clinic	0 0 -1 0 -1 0 -6 7 0 -12
word clos	5 -9 8 -1 17 3 -29 7 -1 -7
word clos date	0 0 0 0 0 0 -1 0 3 0
word clos on	0 -1 0 0 1 0 0 0 1 5
word clos timemention	7 -1 4 -2 0 0 -1 -6 -1 9
word close	-11 -3 -2 -2 16 -6 -3 -2 13 9
word close on	-1 0 -1 0 0 0 -1 0 4 1
word closer	0 -1 0 0 6 0 0 0 -4 -3
word closer match	0 -1 0 0 6 0 0 0 -4 -3
word cloud	2 -2 0 0 0 1 0 0 0 3
word cloud engineer	2 -2 0 0 0 1 0 0 0 -4
word co	1 2 -1 0 3 0 -3 -2 0 9
word coach	-1 0 0 0 0 0 3 -1 0 4
word cobalt	1 0 0 0 0 0 -1 0 0 3
word code	0 0 0 0 4 -1 -2 0 0 17
word codigo	-1 0 0 3 -1 0 0 0 0 1
word coding	1 -1 0 0 0 0 1 0 0 -3
word coffee	0 7 -1 0 -1 -2 -4 0 0 -3
word college	0 0 0 0 3 0 -1 0 -2 1
word colloqui	-1 0 -4 0 0 0 6 0 0 7
word colloquio	6 -1 2 1 -1 -1 -3 -1 -2 3
word colloquio di	0 0 1 0 0 0 0 0 0 7
word colloquio per	1 1 0 0 0 0 0 0 0 5
word columbu	-2 6 0 0 0 -1 -3 0 0 5
word columbu oh	-2 6 0 0 0 -1 -3 0 0 5
word com	-1 23 -9 -1 -5 -5 -2 -1 0 73
word com #	0 1 0 0 0 0 0 0 0 6
word com a	-2 6 0 0 -1 -1 -2 0 0 -18
word com o	0 1 0 0 1 -1 -1 1 0 -9
word com rl	-1 4 0 0 0 0 -1 0 0 -1
word come	7 -8 2 12 -14 11 4 -12 -1 -62
word come back	-2 -2 -1 -2 -3 0 12 -4 2 -12
word come by	1 2 0 0 0 0 -1 0 -1 6
word come first	-1 2 0 0 0 0 0 0 0 -3
word come in	2 2 0 -1 -1 -1 -1 -1 0 -14
word come on	0 1 0 12 -8 -1 -3 0 0 4
word come to	-2 -1 0 0 -1 -1 6 0 0 -8
word come up	0 0 0 0 3 0 -2 0 0 3
word coming	-5 -1 5 -2 6 1 -1 -2 -1 -6
word coming in	1 -1 -1 -1 9 0 -6 -1 -1 -4
word comite	-1 0 0 0 0 0 3 -1 0 -9
word comme	0 0 0 -1 2 1 -1 0 0 8
word comment	0 0 0 0 0 0 0 1 0 24
word commerciale	0 1 0 0 0 0 0 0 0 -7
word commissie	1 0 0 0 5 0 -4 0 0 7
word committee	-3 -3 -1 -1 1 -1 3 -1 6 0
word committee has	0 0 0 0 0 0 1 0 0 8
word como	-1 -2 3 -1 -4 7 3 -3 -1 -4
word compani	0 0 0 0 0 0 0 0 0 9
word company	1 -1 -1 0 3 -2 -8 7 0 25
word comparto	3 -1 0 0 0 -1 1 -1 0 -3
word complet	0 0 0 0 3 0 -1 0 -1 2
word complete	-4 0 -1 -2 -5 -1 15 -4 3 4
word complete it	-1 4 0 0 0 0 0 -1 -1 -5
word complete the	0 -1 0 0 0 0 3 0 0 1
word complete your	-2 1 -1 -1 -1 -1 9 -2 -3 0
word completo	0 0 0 0 0 0 0 0 0 3
word compte	0 0 0 0 1 0 1 0 -1 -5
word comunica	0 0 0 1 0 0 0 0 0 -3
word con	1 1 6 -6 6 0 -6 0 -3 -1
word con #	0 0 1 0 0 0 0 0 0 3
word con calma	0 0 0 0 0 1 0 0 1 -4
word con el	0 1 -1 0 0 0 -1 5 -3 7
word con il	0 0 4 -2 0 -1 -2 1 0 4
word con la	1 0 0 0 1 0 -1 0 0 12
word con su	0 0 4 0 1 0 -1 -3 0 0
word conclud	0 0 0 0 0 0 8 0 -6 -3
word concluida	-1 0 0 0 -2 0 0 0 5 -3
word conditional offer	-1 0 0 0 0 2 0 0 0 -3
word conference	5 -1 -3 -1 0 0 -2 2 0 -5
word conferma	2 0 -1 0 0 0 1 0 0 4
word confidential	0 0 0 0 0 0 0 0 0 7
word confirm	8 3 -5 -4 -4 5 0 -3 1 30
word confirm :	5 0 -4 0 0 0 0 0 0 2
word confirm for	-2 0 -1 0 0 -1 6 0 0 30
word confirm our	0 0 0 0 0 0 0 0 0 12
word confirm that	0 0 0 0 0 1 0 0 1 8
word confirm your	1 2 0 -1 -1 0 0 -1 0 -3
word confirmada	0 0 0 0 0 0 0 0 0 8
word confirmamo	-1 0 0 0 0 0 0 0 4 -7
word confirmamo a	0 0 0 0 0 0 0 0 1 -7
word confirmar	0 0 0 0 -1 2 -1 0 0 -3
word confirmation	-9 -2 -3 -1 -2 -1 11 1 6 -10
word confirmation de	-1 0 -2 0 -1 0 0 0 5 3
word confirmo	0 1 0 0 0 0 1 0 0 -4
word conflict	0 -1 2 0 0 0 0 0 0 -3
word congratulation	3 0 -1 -1 -1 1 -1 0 -1 24
word congratulation !	-1 -1 0 0 0 3 0 0 0 3
word connaissance	0 1 -1 0 0 0 -1 0 0 -3
word connect	0 1 0 0 1 -1 -1 1 0 -6
word consegue	0 -5 -1 0 0 0 8 0 0 1
word conseil	0 0 0 -1 1 0 1 0 -1 3
word conseiller	-1 2 0 0 2 0 -1 0 -1 4
word consider	-3 -2 -1 4 0 2 0 -1 1 -3
word consideration we	0 0 0 0 1 0 0 0 0 4
word consigo	0 1 0 0 0 2 0 0 0 -5
word consulta	0 0 0 0 0 0 1 0 0 3
word consultant	5 0 0 -1 0 0 -1 -3 0 13
word consultation	0 0 0 0 0 0 0 0 0 5
word conta	0 -2 0 0 0 -2 6 0 0 4
word contact	-4 -15 -2 4 -6 -5 -2 26 5 -13
word contact the	0 0 0 0 0 0 0 1 0 3
word contact you	-7 -3 0 4 1 0 -2 5 2 3
word contacto	-1 0 -1 0 1 0 -1 0 1 -7
word content	3 -1 0 0 0 0 0 -1 0 -12
word continue	0 -1 0 0 0 0 5 -1 -2 -2
word contract	-5 4 -1 -2 -5 23 -10 -3 -1 -12
word contrat	-1 -1 0 0 -1 6 -2 0 0 7
word contrato	-1 -1 0 0 -2 5 -1 0 0 -3
word contratto	0 0 0 0 0 2 -1 0 0 -3
word controle	0 0 1 0 0 0 0 0 0 3
word controller	-3 3 -1 0 -6 0 9 -1 -2 -1
word conversa	-2 0 1 1 -3 -1 5 -1 -1 -5
word conversar	0 1 0 0 0 0 0 0 0 -3
word conversar sobre	1 1 0 0 0 0 0 0 0 -3
word conversation	8 4 -3 -2 4 -3 -6 0 -2 3
word conversation with	13 -1 0 -1 -1 -1 -5 -3 0 -2
word convocation	1 0 0 0 0 0 0 0 0 8
word convocatoria	2 -3 1 0 -2 0 -1 -1 3 -4
word convocazione	2 -1 0 0 0 0 0 0 0 -3
word cool	5 -2 -1 0 0 0 -1 0 0 5
word coordenadora	3 0 -2 1 0 0 0 -1 0 -1
word coordinadora	0 3 0 0 0 1 -2 0 0 -1
word coordinadora de	0 3 0 0 0 1 -2 0 0 -4
word coordinator	-2 -9 1 -1 -4 7 1 0 6 -16
word coordinator position	-2 -1 0 0 0 0 4 0 0 0
word copi	0 0 0 0 -2 6 -3 0 0 0
word copia	-1 -1 0 0 0 0 2 0 0 -5
word copy	3 -3 -1 -1 -2 9 -1 -2 -3 3
word copy of	-1 -2 0 0 -2 3 5 -1 -3 -7
word correo	-2 2 0 -1 0 -1 -2 1 2 -14
word correspond	0 -1 0 0 4 0 0 0 -2 -2
word cosi	2 -1 0 0 0 0 0 -1 0 -4
word cost	0 0 0 0 0 -1 1 0 0 12
word costa	0 -1 1 0 1 0 1 0 0 -4
word could	-11 25 7 -3 -8 -8 -4 3 -2 6
word could do	-1 4 0 0 0 0 -1 0 0 0
word could i	0 0 0 0 0 0 0 0 0 6
word could not	0 0 0 0 -3 0 -1 5 0 -3
word could we	0 -1 2 0 0 0 -1 0 0 6
word could you	-5 9 -1 -1 -2 -3 6 -2 -1 -15
word couldn't	0 0 0 0 1 -1 1 0 0 -6
word council	-3 -1 5 1 0 0 -1 -1 0 0
word couple	-1 -4 -1 0 -2 -2 4 -1 7 -9
word couple of	-1 -4 -1 0 -2 -2 4 -1 7 -12
word course	0 -12 13 0 0 0 0 0 0 17
word court	0 0 0 0 0 0 0 0 0 -4
word cover	-3 1 -1 -1 -4 -8 13 3 -1 5
word cover letter	-1 2 0 0 -2 0 9 0 -6 1
word creat	-2 -2 -1 -1 0 0 -4 11 0 -3
word credit	0 0 0 0 0 1 0 0 0 16
word creneau	2 2 -1 0 -1 0 -1 -1 0 -4
word crew	-1 2 -1 0 4 -1 -3 -1 0 -9
word cros	0 0 0 0 1 0 0 0 0 -3
word ctc	-1 2 0 0 0 5 -3 0 -1 -6
word cto	5 0 0 -1 0 -1 2 -5 0 -17
word cual	-1 3 0 0 0 -1 0 0 0 -7
word cual te	0 2 0 0 0 0 0 0 0 -3
word cuanto	0 0 0 0 0 0 4 -3 0 -3
word cuenta	-1 2 0 0 1 -1 1 0 0 -3
word cuisine	1 0 0 0 0 0 0 0 0 3
word current	-1 3 0 0 2 0 -2 0 -3 8
word curriculum	1 0 0 0 -1 0 -1 0 1 -3
word customer	4 -2 -3 0 5 0 -3 -1 1 -2
word cut	-1 -1 0 -2 10 -1 -3 0 0 7
word cv	7 -3 -2 -2 -2 -1 -2 -2 6 -5
word d	6 -1 0 -1 -1 -1 -3 -1 0 14
word d'avoir	0 -2 -1 3 2 0 0 -1 0 -4
word d'embauche	0 0 0 0 0 0 0 0 0 5
word d'entretien	-2 2 0 0 0 0 0 0 0 5
word d'evaluation	0 0 0 0 0 0 0 0 0 5
word d'ici	2 0 0 -1 -3 -1 5 0 -2 5
word d'ici la	2 -1 0 -1 -3 0 4 0 -1 5
word d'ingenieur	-2 0 2 0 0 0 1 0 0 -3
word d'une piece	1 0 0 0 0 0 0 0 0 -4
word da	-10 12 -5 4 -4 -1 8 -6 2 -50
word da entrevista	-2 1 1 -1 1 0 0 0 0 5
word da sua	-2 0 0 3 0 0 0 0 0 -8
word daarom	2 -2 0 0 -1 0 0 -1 2 -4
word dabei	0 7 -6 0 0 0 1 0 -1 -4
word dafur	0 1 0 0 -1 0 1 0 1 3
word dag	-1 0 2 -1 -1 1 1 -1 0 -13
word daher	0 0 0 0 -3 0 4 0 0 -4
word dai	0 0 0 0 0 0 0 0 0 -3
word dal	-1 1 -1 0 -1 0 -1 1 2 -3
word damit	-1 3 0 1 -2 0 -1 0 -1 -1
word dan	0 5 9 -2 0 -4 -4 -2 -1 2
word dana	4 0 -2 -1 0 0 0 0 0 -7
word dana lopez	3 0 -2 -1 0 0 0 0 0 -7
word danach	0 0 0 0 0 0 0 0 0 7
word dank	5 1 -2 -1 -1 -2 -2 5 -3 -11
word dank fur	0 -1 -1 0 -1 -1 1 5 -2 -8
word dank voor	5 -1 -1 -1 1 -1 -2 1 -2 -7
word danke	-1 3 -1 0 -2 -1 3 -1 0 -8
word danke fur	-1 0 0 -1 -1 -1 4 -1 -1 -6
word dann	-2 0 12 -1 -1 -2 -3 -1 -1 4
word dans	-2 8 -3 -2 -5 -2 6 -3 2 1
word dans les	0 0 0 0 0 0 -1 1 2 -4
word dans nos	1 0 1 0 0 0 0 0 -1 4
word das	-7 11 6 0 -5 2 -1 -2 -3 4
word das gesprach	-1 2 0 0 -3 0 3 -1 0 -2
word das interview	0 0 0 1 0 0 0 0 0 12
word dass	6 5 -7 -1 -2 3 -4 2 -2 3
word dass du	0 0 0 0 0 0 1 0 0 4
word dass es	2 6 -6 0 0 0 -1 1 -1 -3
word dass sie	5 -1 0 0 -1 0 -2 0 0 5
word dass wir	0 -1 0 0 -1 4 0 0 0 -2
word dat	11 -14 -4 0 -1 0 10 -1 -1 -20
word dat je	10 -8 -1 0 0 0 0 0 0 -3
word data	2 1 1 1 -3 0 -10 2 6 74
word data :	0 0 0 0 0 0 0 0 0 6
word data analyst	-4 -1 -1 5 1 -1 1 0 1 2
word data engineer	-4 0 -1 0 0 0 -1 7 0 41
word data entry	0 0 0 0 0 0 0 0 0 9
word data scientist	0 -1 0 0 2 0 -1 0 0 4
word data steward	4 -3 -1 0 0 2 -1 0 0 -4
word date	-11 13 22 3 -9 0 -12 -5 0 71
word date :	-1 -1 0 4 -1 0 -1 0 0 82
word date of	-1 -1 0 0 0 3 -1 0 1 -3
word datum	0 0 0 2 0 0 -1 0 0 -4
word datum :	1 0 0 0 0 0 0 0 0 -3
word dauert	2 0 -1 0 0 0 0 0 0 3
word daumen	0 0 0 0 0 0 0 0 0 10
word davide	4 0 -2 0 0 0 0 0 0 -2
word day	8 1 20 -8 -17 -14 6 2 3 -10
word day and	-8 6 12 -1 -2 0 -13 7 0 -3
word day for	5 -1 0 0 0 -1 -1 0 0 -4
word days	-13 9 -5 -1 -4 23 -17 11 -4 6
word de	14 -23 -3 5 16 4 19 -15 -18 -61
word de #	-7 10 -1 -1 7 3 -1 3 -12 -11
word de agenda	6 0 -2 0 0 0 -4 0 0 -1
word de almacen	0 0 0 0 1 0 0 0 -1 -8
word de android	0 -3 0 0 0 -3 7 0 0 -5
word de bijlage	0 0 0 0 0 1 0 0 0 -4
word de candidature	-1 0 -2 0 1 0 0 0 3 2
word de cita	0 0 0 0 0 0 0 0 0 10
word de commissie	1 0 0 0 5 0 -4 0 0 7
word de emprego	0 0 0 0 0 0 0 0 0 9
word de functie	2 -4 0 1 4 -1 1 -1 -1 -14
word de heer	0 0 0 0 0 0 0 0 0 4
word de l'interet	0 0 0 0 3 0 -2 0 1 0
word de la	10 -11 0 0 -3 -1 4 -1 1 -8
word de me	-2 0 0 0 0 -1 4 0 0 -1
word de mes	0 0 -1 0 0 0 2 0 0 5
word de ne	0 0 0 0 0 0 0 1 -1 -4
word de nous	-2 -1 3 0 0 1 0 0 0 6
word de procedure	0 0 0 0 3 0 -1 0 0 -1
word de production	5 -6 0 0 6 -2 -3 0 0 -2
word de qualidade	3 0 -2 1 -1 1 -1 -1 0 -3
word de selection	10 -7 -1 0 0 0 0 -1 0 -8
word de semaine	7 -1 -1 -1 -1 -2 0 0 0 -1
word de talento	0 -1 0 0 3 -1 -1 0 0 1
word de timemention	-8 -6 10 12 -2 -2 0 -4 -1 -24
word de trabajo	0 0 0 0 0 0 1 0 0 -3
word de vacacion	0 0 0 0 -6 1 6 0 0 -2
word de vida	0 0 0 0 -1 0 0 0 3 -5
word de votre	-5 0 0 -1 -3 -2 9 3 0 9
word de vous	-8 -3 -1 3 4 10 -2 -2 -1 -3
word deadline	5 2 -1 -1 -1 8 -9 -4 2 1
word dear	2 -7 4 -4 5 6 4 -13 3 -8
word dear applicant	-1 0 0 0 0 0 8 -1 -6 0
word dear dr	-1 -1 0 -1 -2 0 -1 -1 6 -1
word dear mr	3 -3 0 0 0 0 1 0 0 -8
word dear ms	5 2 0 -1 0 1 3 -4 -5 6
word dear thank	0 0 0 0 1 0 0 0 0 13
word debrief	0 0 0 0 1 0 0 0 0 9
word debut	5 -2 -1 -1 -3 10 -6 -1 0 -2
word decid	-2 -1 -1 12 20 -3 -20 -2 -2 25
word decid not	0 0 0 12 -7 -1 -3 0 0 8
word decid to	-1 -1 0 0 18 -2 -11 -1 -1 14
word decide	-8 -1 -1 -1 -1 -1 17 -1 -3 4
word decisao	0 0 0 0 1 0 0 0 0 -3
word decision	-1 -4 -3 -2 10 3 7 -9 -1 -13
word decision by	0 0 -1 0 0 3 0 0 0 -1
word declin	-3 -1 0 0 0 0 -1 6 0 25
word decline	1 -1 0 0 -1 2 0 -1 0 -4
word deep dive	1 0 0 0 0 0 0 0 0 -3
word dei	2 0 -1 3 0 -1 -2 -1 0 -7
word dein	3 -3 -1 0 2 0 0 0 -1 3
word del	-1 0 0 3 -1 0 0 0 1 -9
word del #	-1 3 0 0 0 0 -1 0 0 -2
word del timemention	-2 -3 1 4 -1 1 -1 0 2 -2
word delay	-1 0 3 0 0 0 -1 1 0 -3
word delet	-1 -4 0 0 0 0 -1 7 0 -1
word delight	12 -6 0 -1 -1 5 -9 0 0 28
word delight to	12 -5 0 -1 -1 3 -8 0 0 20
word deliver	-1 -5 -1 -1 -3 -1 -2 13 -1 -11
word deliver to	0 0 0 0 -2 0 0 4 0 -3
word della	-2 -5 1 -1 1 -1 11 -3 -1 -11
word delle	0 0 0 0 0 0 0 0 0 7
word dem	0 8 -1 -1 2 -1 -7 0 0 -3
word demande	0 0 0 0 0 0 0 0 0 8
word demi	0 6 0 0 -1 0 -5 0 0 1
word demi heure	0 6 0 0 -1 0 -5 0 0 1
word demo	0 0 0 0 0 -1 1 0 0 12
word demo ?	0 0 0 0 0 0 0 0 0 4
word den	1 -4 6 -2 -3 2 4 -4 -1 -14
word den termin	1 0 0 1 0 0 0 0 0 -4
word den timemention	-5 -1 9 -1 0 0 -1 0 0 -4
word denise	6 -1 -4 0 0 0 0 0 0 -1
word dental	0 1 0 0 -1 1 -1 -1 0 -12
word department	0 -2 0 5 -3 2 -8 -1 7 6
word depoi	0 0 0 0 1 0 0 0 0 6
word der	7 2 3 -3 -10 -2 10 -3 -4 -10
word der stelle	1 0 0 0 -2 0 3 0 0 -1
word der timemention	2 -1 0 0 0 1 -1 -1 1 -5
word der woche	0 2 0 0 0 0 -1 0 0 6
word dernier	0 -4 0 0 0 -1 6 0 0 2
word des	-2 -1 0 2 -2 -1 14 -6 -4 6
word des que	-1 0 0 0 -1 0 7 -5 0 -1
word desculpa	-3 -1 1 7 -1 -1 -1 -1 0 -18
word designer	-4 9 0 -1 -1 -1 -3 -1 2 -12
word desk	5 2 -5 -1 -3 0 17 -17 0 -5
word desta	0 1 0 0 1 0 -1 0 0 -3
word detail	-1 -3 2 -2 0 -2 11 -3 -2 -3
word detail for	1 0 -1 0 1 0 -1 0 0 -5
word deux	-2 0 -1 0 -2 1 4 -1 -1 -9
word dev	18 -11 -1 0 0 7 -11 -1 0 -18
word developer	-1 2 -1 -1 0 -5 3 -1 5 -11
word devop	-1 0 0 0 -1 0 8 -5 0 -1
word deze	-1 9 0 0 -3 -1 -5 0 1 -10
word deze week	0 11 0 0 -1 0 -9 0 0 -2
word di	3 3 -4 0 0 -1 1 0 -3 -33
word di lavoro	0 0 0 0 0 0 0 0 0 -5
word di timemention	-2 -1 5 2 -1 -2 -2 -1 0 1
word di un	0 0 0 0 0 0 -1 2 0 -4
word dia	3 3 0 -1 -3 0 8 -7 -3 -32
word dia !	3 1 -2 0 0 0 0 -1 0 -5
word dial	1 0 0 0 0 0 0 0 0 -3
word dial in	1 0 0 0 0 0 0 0 0 -4
word dias	-4 0 5 -2 -3 2 7 -7 2 -13
word dich	0 1 -1 0 0 0 1 0 0 12
word dich gern	0 0 0 0 0 0 0 0 0 7
word did	0 -1 0 0 2 -1 2 0 0 16
word did it	0 -1 0 0 0 -1 3 0 0 7
word did we	0 0 0 0 0 0 0 0 0 3
word didn't	-1 -1 -1 -1 6 3 -4 -1 0 -5
word die	11 -7 -7 -2 8 0 1 -3 -2 -8
word die daumen	0 0 0 0 0 0 0 0 0 10
word die stelle	4 -6 0 0 2 -1 3 -1 -1 -16
word dies	1 0 -1 0 0 -1 0 1 0 -5
word dies ist	1 0 -1 0 0 -1 0 1 0 -4
word diese	-1 11 -1 0 -2 -1 -9 2 0 -3
word diese woche	0 10 0 0 -1 0 -8 0 0 -1
word digital	0 2 0 -1 0 0 -1 -1 0 -5
word digo	0 0 0 0 -2 0 4 0 0 -1
word dir	0 3 -1 0 0 0 -1 0 0 12
word direct	1 1 -1 0 0 -1 -6 7 -1 -20
word directeur	1 2 0 0 -1 0 2 0 -3 3
word direction	-1 0 -2 1 8 -2 -2 -1 -1 -13
word director	3 -1 -2 7 -2 -2 0 -1 -2 -8
word director of	1 0 0 0 0 0 0 0 0 3
word diretor	0 0 0 0 -2 0 5 -1 -1 -2
word direttore	0 -1 0 0 0 0 5 -2 0 -1
word discuss	-3 5 -1 -1 0 3 -3 0 0 -3
word discussion	2 4 -1 0 1 -1 -4 0 -1 3
word disponibilidade	-1 -5 0 0 0 0 6 2 0 -2
word disponibilit	0 1 0 0 0 0 0 0 0 4
word disponibilita	-1 1 0 0 0 0 0 2 0 4
word disponible	0 1 0 0 0 1 0 0 0 -3
word dit	1 -2 0 0 2 1 -2 0 0 -4
word do	-18 25 -13 7 30 -9 -1 -17 -4 2
word do #	2 -1 0 0 -1 1 1 -1 -1 -8
word do ?	0 1 0 0 0 0 -1 0 0 5
word do a	-3 15 -1 -1 -1 -2 -5 -1 0 3
word do it	-1 4 0 0 5 -1 -4 -1 0 5
word do not	-4 -1 -1 4 10 0 -2 -4 -2 13
word do processo	0 0 0 0 4 -1 -1 0 -1 -1
word do seu	-1 1 0 0 0 0 0 0 0 -4
word do the	5 0 -2 0 0 0 -1 0 0 -18
word do timemention	2 11 -4 -1 -1 -1 -5 -1 -1 9
word do you	-8 8 -3 -1 0 -1 6 -1 0 -1
word doch	1 0 -1 -1 -1 -1 5 -1 -1 -5
word dock	3 0 -1 0 0 0 -1 0 -1 -1
word document	-6 -4 -1 -1 -1 0 21 -2 -6 -16
word documentazione	-1 -1 -1 0 0 -1 1 0 2 -6
word documento	1 0 0 0 0 0 0 0 0 -6
word doen	-10 0 10 0 0 0 0 0 0 3
word does	-6 11 -3 -1 0 -1 3 0 -2 -2
word does timemention	-5 8 -2 0 0 0 0 0 0 -2
word doesn't	0 0 0 0 0 0 0 0 0 21
word doing	-2 8 0 -1 0 -1 -3 0 0 15
word domanda	0 -1 0 0 0 0 2 0 0 4
word domande	0 3 0 0 0 0 -1 0 -2 0
word don't	-8 -9 -9 -4 -2 5 34 -5 -2 13
word donc	-1 -1 2 5 -1 -1 -1 -1 -1 -9
word done	6 -2 -2 -1 -6 -4 12 -1 -1 -7
word donner	0 0 0 0 0 0 1 0 0 3
word dont	-1 -1 -2 7 0 0 0 -1 -2 -11
word door	10 -2 -2 1 -1 -1 -6 -2 2 -25
word dossier	-2 0 -1 -1 2 0 -3 0 6 4
word dott	0 0 0 0 1 0 0 0 0 3
word double	-8 -3 12 0 0 0 0 0 0 2
word double book	-8 -3 12 0 0 0 0 0 0 -1
word down	1 -3 5 -1 1 -2 2 -2 -1 2
word down for	1 0 0 0 0 0 0 0 0 3
word down with	0 -4 6 -1 -1 0 0 0 0 -12
word download	0 0 0 0 0 0 0 0 0 11
word dr	4 -2 -1 -2 -3 -10 9 -1 5 20
word drei	-1 8 0 0 -1 0 -4 0 0 5
word dres	6 -4 -1 0 0 0 0 0 0 -6
word drie	0 4 0 0 -1 0 -2 0 0 0
word driver	0 0 0 0 0 1 0 0 0 3
word dropp	-3 -1 5 0 0 0 0 0 0 -3
word druck	0 0 0 0 0 0 0 0 0 7
word druck mir	0 0 0 0 0 0 0 0 0 11
word ds	0 0 0 0 0 0 0 0 0 5
word ds #	0 0 0 0 0 0 0 0 0 5
word du	2 -4 -4 -1 -1 5 14 -2 -8 -17
word du poste	3 -2 0 -1 -1 -1 3 0 0 -6
word du timemention	-2 -1 -1 -1 -1 8 -3 0 0 -1
word duda	1 -1 0 0 0 -1 2 0 0 -5
word due	-9 1 6 4 0 0 1 -1 -1 15
word due to	-9 0 6 4 0 0 -1 0 0 -4
word duree	-1 0 0 0 0 0 1 0 0 -5
word durfen	0 -1 0 0 -4 0 6 0 -1 -1
word dus	0 0 1 0 0 0 -1 0 1 -7
word duurt	2 -1 0 0 0 0 0 0 0 16
word duvida	0 -6 0 0 0 0 6 0 0 -1
word e	-1 -7 1 0 -9 -9 23 4 -1 -19
word e a	-1 0 1 -1 -1 -1 4 0 -1 -8
word e al	0 0 4 -2 -1 -1 0 0 0 -1
word e etage	4 0 -1 0 0 -1 -1 0 0 0
word e mail	-3 -2 0 0 -1 -1 3 6 -1 21
word e nao	-1 0 4 0 0 0 0 -1 0 -3
word e o	1 0 0 0 0 0 1 0 0 -17
word e se	0 -1 0 0 0 1 1 0 0 -6
word e so	0 0 0 0 -4 0 0 1 4 0
word e stata	-1 0 0 1 0 0 -1 1 0 -5
word e stato	-3 -3 -1 1 1 -1 0 5 0 -6
word e ti	4 -1 2 -2 0 -1 -1 -1 0 -4
word e timemention	0 0 3 -1 0 -1 -1 0 0 -9
word each	-1 4 0 0 -6 -1 -2 0 7 5
word earlier	0 -2 5 0 0 -2 -1 0 0 8
word early	-10 8 -7 15 -2 2 -4 -2 -1 -6
word early next	-1 0 0 0 -1 0 4 -1 0 -9
word eastern	-1 0 0 1 0 0 0 2 0 -18
word echange	1 10 0 -1 -2 -1 -3 -3 -1 -9
word editor	6 -2 -1 -1 4 0 -2 -2 -1 -13
word editora	-4 7 -2 4 -1 -1 -2 -1 0 -7
word een	11 2 -3 -2 9 -2 -7 -5 -3 -13
word een gesprek	4 -3 -1 0 1 0 0 0 0 4
word een moment	6 -4 -1 0 0 0 0 0 0 -4
word eerste	-1 11 0 0 -1 1 -10 0 0 -4
word ein	-6 22 -4 -1 -3 0 -8 0 0 26
word eind	0 -1 0 0 -1 0 2 -1 0 4
word eine	0 14 -2 -1 1 -1 -7 1 -5 -12
word eine andere	0 0 0 0 1 0 0 0 0 -4
word einem	0 0 0 -1 0 0 -2 1 1 -7
word einem gesprach	2 -1 0 0 0 0 -1 0 1 -6
word einen	-1 7 3 0 -2 0 -5 -1 -2 -12
word einer	1 -1 0 1 -2 0 4 -1 -1 -1
word einfach	0 3 0 0 0 0 -1 0 0 -2
word eingegangen	0 0 0 0 0 0 -1 2 1 -3
word einladung	3 -1 0 0 0 0 0 0 0 -8
word einschlieslich	0 0 0 0 0 0 0 1 0 -4
word einschlieslich timemention	0 0 0 0 0 0 0 1 0 -4
word either	12 0 -1 0 -1 0 -9 -1 1 -8
word either way	12 -1 0 0 0 0 -9 -1 1 -3
word el	-7 1 -2 3 -1 -2 5 9 -7 -9
word el proceso	-1 4 0 0 2 -1 -2 0 -1 -3
word el puesto	1 0 -1 0 0 -1 1 -1 0 -4
word el timemention	-4 2 0 -1 -2 -2 0 10 -2 15
word elkaar	6 -6 -1 0 -1 0 3 0 0 -6
word elm	0 0 0 0 0 0 0 0 0 16
word else	-2 -4 -1 1 8 6 -5 -1 -1 14
word elsewhere	0 -1 -1 1 0 0 2 0 0 12
word em	-1 -1 -2 -2 6 0 0 1 -1 -18
word em anexo	0 0 0 0 0 1 0 0 0 -3
word email	-2 -7 -2 -2 -4 -4 7 15 -1 22
word empleo	0 0 0 0 1 0 0 0 0 -7
word employer	-1 -2 -1 5 -2 0 1 -1 2 7
word employment	-1 -1 -1 0 5 5 -1 -1 -6 -10
word emprego	0 0 0 0 0 0 0 0 0 9
word empresa	-1 2 0 0 2 0 -1 0 -1 -4
word en	19 -16 0 -6 -5 11 11 -6 -6 3
word en #	-1 -2 0 0 6 1 -3 0 0 5
word en cas	0 0 0 0 0 0 0 1 0 3
word en cuanto	0 0 0 0 0 0 4 -3 0 -3
word en el	0 4 0 -1 1 2 -4 -1 -1 12
word en la	1 0 0 0 0 0 -2 -1 3 -5
word en tu	0 0 0 0 1 0 0 0 0 -5
word en un	2 -1 -1 0 -1 0 2 4 -4 -4
word encontra	0 0 0 0 -1 2 0 0 0 -5
word encore	-1 -1 0 0 0 -1 3 -1 0 -13
word end	-2 1 -2 -2 6 -3 -17 -3 22 -20
word end of	-2 -1 0 -1 -2 -1 -9 -2 18 -8
word ende	5 -2 -1 0 1 -1 -1 -1 0 0
word energia	0 -4 0 -1 0 -1 9 -2 0 -2
word energie	-1 -1 0 0 6 -2 -3 1 0 -5
word engenheira	-1 0 0 0 3 0 -1 0 0 -1
word engenheira de	-1 0 0 0 3 0 -1 0 0 -1
word engineer	2 -2 -2 -2 -3 0 7 5 -4 8
word engineer :	0 0 0 0 0 1 0 0 0 7
word engineer role	0 2 0 0 0 0 0 0 0 -3
word enjoy	0 1 -1 -1 1 -1 4 -1 -1 -3
word enjoy the	1 0 -1 0 0 0 0 0 0 -4
word enrollment	0 0 0 0 0 0 0 0 0 3
word entao	4 0 -1 0 0 0 -1 -1 0 -20
word entonc	7 -1 1 0 -1 -1 -4 -1 0 -2
word entrada	0 0 0 0 0 0 0 0 0 -3
word entretien	11 -10 7 0 -4 -2 -1 2 -3 -11
word entretien annuel	0 0 0 0 0 0 0 0 0 6
word entretien avec	1 0 0 0 0 0 0 0 0 6
word entretien d'embauche	0 0 0 0 0 0 0 0 0 3
word entretien de	2 -5 6 0 -1 0 0 -1 0 -5
word entretien le	0 0 0 0 0 0 0 0 0 6
word entrevista	2 1 4 5 -5 -3 -6 -1 4 20
word entrevista com	2 0 0 0 0 0 0 0 0 -4
word entrevista con	1 0 0 0 0 0 0 0 0 4
word entrevista de	-1 0 3 0 -1 0 2 -2 0 13
word entrevista e	0 0 0 0 -4 0 0 0 4 -1
word entrevista para	1 0 1 0 0 0 0 0 0 12
word entrevue	8 -7 0 0 0 0 0 0 0 -2
word entro	-1 3 -1 -1 -1 1 1 0 -1 3
word entro #	0 0 0 0 0 0 0 1 0 10
word entro il	0 1 0 0 0 1 0 0 0 -4
word entro timemention	-1 3 0 0 0 0 1 -1 -2 -3
word entry	0 0 0 0 0 0 0 0 0 15
word entscheidung	-1 0 -1 0 -3 -1 8 -1 -1 3
word entschieden	0 0 0 0 2 0 -1 0 0 -4
word enviado	-6 -1 -1 0 0 0 0 8 1 -1
word equipe	0 -5 1 -1 0 0 6 0 0 -2
word er	0 -4 0 -1 0 0 6 -1 0 -6
word er iets	0 -1 0 0 0 0 3 -1 0 -3
word erfolg	-1 0 -1 0 -2 -1 6 0 0 -1
word erhalten	0 0 0 0 -1 0 -2 4 -1 7
word erhalten sie	0 0 0 0 0 0 -1 0 1 4
word erinnerung	2 0 -1 0 1 0 -1 0 0 -3
word erreichen	0 6 0 0 -1 0 -5 0 0 -4
word erst	-2 9 0 -1 -4 -1 -2 1 -1 -9
word ervar	2 -2 0 0 2 0 -1 0 0 -3
word erwarten	4 0 0 0 0 0 -2 0 0 -5
word es	4 14 -8 0 -3 -2 -5 2 -3 -3
word espera	0 3 -1 0 0 1 0 -1 -1 -1
word esperamo	-1 0 2 0 1 0 -1 0 0 5
word est	-4 -4 -1 2 1 11 -1 -1 -2 -4
word est joint	2 0 -1 0 0 0 0 -1 0 -5
word esta	-5 6 7 -3 -1 -2 2 -3 -1 -10
word esta semana	-1 2 0 0 0 0 -1 0 0 6
word estado	0 0 0 0 2 0 1 -1 0 -6
word estaremo	1 0 0 0 0 0 1 -1 0 -9
word este	-2 1 -2 9 -2 -1 -3 -1 3 -5
word este correo	0 2 0 0 0 0 -1 0 0 -13
word estou	0 -1 0 0 -1 -1 0 3 0 -2
word et	-6 10 -5 -3 12 0 -6 0 -3 -20
word et de	0 0 0 0 0 0 0 1 0 11
word et je	-1 1 0 0 0 0 1 0 0 -6
word et le	0 0 0 1 0 0 0 0 0 3
word et nous	-1 9 -1 0 1 -1 0 -4 -3 -9
word et votre	1 0 0 0 0 4 -3 0 -1 2
word et vous	0 -1 0 0 0 0 -2 4 -1 -2
word etage	4 0 -1 0 0 -1 -1 0 0 -1
word etapa	-1 1 -1 -1 0 -1 -2 0 4 -2
word etape	-3 8 0 0 -2 0 -2 0 0 0
word ete	-7 -1 -3 1 -2 -1 2 6 5 -2
word etes	0 -1 0 0 -1 0 3 0 0 9
word etes vous	0 0 0 0 -1 -1 3 0 0 0
word etre	-1 0 0 0 -3 0 4 1 0 -16
word etwa	-2 4 -3 -1 -1 -1 5 -1 -1 -4
word eu	-4 6 -1 0 -4 -1 7 -2 -1 -13
word euro	-2 -2 -1 -1 -1 10 -3 -1 0 17
word even	0 -1 -1 -1 -2 -2 8 -1 0 9
word even een	1 0 -1 0 0 0 1 0 0 -9
word event	1 0 -1 3 -1 0 -1 -1 -1 -11
word event :	0 0 -1 2 0 0 0 0 0 5
word event has	-4 0 3 2 0 0 0 0 0 2
word evento	-1 0 0 3 0 0 -1 0 0 -5
word every	-1 -1 0 0 4 -1 -6 -3 9 11
word everyone	13 -3 0 -2 -6 9 -14 -3 5 -1
word everyth	-3 -1 0 -1 5 -2 1 -1 2 3
word exa	0 0 0 -1 3 0 0 0 0 -5
word exam	-1 -1 1 0 0 3 -1 0 0 -8
word exam officer	-1 -1 0 0 0 3 -1 0 0 -4
word example	-3 9 -3 -2 -4 -3 -9 19 -4 -32
word example x	-1 7 0 0 -2 0 -2 0 -2 -3
word excit	-3 0 0 0 0 -1 4 0 0 -3
word excit to	-3 0 0 0 0 -1 4 0 0 -5
word excus	-1 -6 8 1 0 0 -1 0 0 -3
word executive	0 0 0 0 0 0 0 0 0 6
word exercise	9 -3 -1 -2 -1 -4 5 -3 -1 -13
word exit	0 0 0 0 0 0 0 0 0 6
word exito	0 -1 0 0 2 0 -1 0 0 -8
word exma	-2 0 1 -1 3 0 2 -1 -2 -11
word expect	6 1 -2 -3 -2 -2 2 8 -7 4
word expect to	-3 -2 -1 -1 -1 1 6 1 -1 -2
word experience	0 -2 0 -1 8 -1 -2 -1 -1 17
word extend	-1 -1 0 0 3 2 -1 -1 0 -12
word extend an	0 0 0 0 2 1 -1 -1 0 -10
word eye	-1 1 0 0 1 0 0 0 0 -4
word f	-1 6 -3 -1 -1 -1 -3 -1 4 -9
word f #	0 3 0 0 0 0 -2 0 0 -3
word fabrica	1 0 0 0 0 0 -1 0 0 -7
word facciamo	-1 0 3 0 0 0 -1 0 0 4
word face	0 0 0 0 0 0 0 0 0 3
word fail	0 0 0 0 0 0 0 1 0 15
word failure to	0 0 0 0 0 0 0 0 0 3
word fair	-1 -1 0 1 -1 0 4 0 -1 -3
word faire	5 1 -1 0 0 -1 -3 0 0 -2
word fait	-1 -1 0 0 6 -2 -2 0 0 -2
word falamo	-2 6 0 0 -1 -1 -1 0 0 -5
word fall	-3 -1 3 -2 13 -2 -6 -1 -1 -2
word falta	-1 1 -1 2 -3 -1 6 -2 -1 -9
word fami	0 0 0 0 0 0 0 0 0 12
word fare	0 0 5 -2 0 -1 -1 0 0 0
word faremo	0 0 -5 0 0 0 6 0 1 -1
word farmalia	0 0 0 0 0 2 -1 1 0 -4
word fast	-1 -1 0 0 -1 10 -6 0 0 -9
word faut	-1 0 0 0 0 4 -2 -1 0 -1
word fazer	1 0 0 0 0 0 -1 0 0 -3
word february	-1 -1 0 -1 -2 0 -3 1 6 -2
word fee	0 0 0 0 0 0 0 0 0 8
word feedback	-1 -2 -2 -1 -3 -3 16 -3 -2 -1
word feedback for	-1 0 0 0 -5 0 8 -1 0 4
word feedback is	0 0 0 0 0 0 1 0 0 4
word feel	-3 -1 -3 3 4 -5 9 -3 -1 -8
word felt	-1 -1 -1 0 21 -3 -13 -2 -1 -9
word femi	0 0 0 0 0 0 0 0 0 8
word few	-1 9 -2 -3 2 -1 2 -3 -3 -13
word fica	0 0 2 -1 -4 0 4 0 0 -7
word ficou	2 0 -2 0 3 0 -1 -1 0 -3
word field	1 0 0 0 0 0 0 0 0 6
word fifteen	1 0 0 0 0 0 0 0 0 4
word fifteen minut	1 0 0 0 0 0 0 0 0 3
word fijn	4 -4 0 0 1 0 -1 0 0 -2
word fijn dat	5 -4 0 0 0 0 0 0 0 -1
word file	1 -6 -1 -1 -2 -2 5 -1 6 11
word file for	3 -3 0 0 1 0 0 0 0 -2
word fill	-7 -4 -1 4 22 -3 -2 -4 -4 2
word fill in	0 0 0 0 0 -1 2 0 0 -6
word fim	-1 -1 0 0 3 -1 1 0 -1 -2
word final	2 0 0 1 5 -4 1 -3 -3 -3
word final round	-1 4 -1 0 0 0 -2 0 0 2
word finalist	-3 -2 -3 -2 13 -6 -3 -1 5 8
word finance	-8 6 -1 0 -1 -1 5 -1 0 -7
word financeiro	0 1 0 0 1 0 -1 0 0 -5
word financial	0 -1 0 0 2 0 0 0 -2 5
word financial analyst	0 0 0 0 3 0 0 0 -1 1
word find	11 -13 17 -4 -3 5 -11 -1 -1 21
word find another	4 -4 4 -2 0 0 -1 0 0 -2
word find the	7 -6 2 -1 0 0 -1 -1 0 10
word finden	-1 3 0 0 -3 1 1 0 -1 -2
word findest	0 0 0 0 0 0 0 0 0 -4
word findet	0 0 -1 1 0 0 1 0 0 8
word fine	-19 -5 26 -1 -5 -4 7 -3 4 -1
word finish	-2 -5 -1 -1 -1 -1 16 -2 -4 -7
word fino	-1 -4 -6 -1 -1 -2 13 1 -1 -13
word fino al	0 0 0 0 0 0 -2 3 0 -2
word fiona	0 0 0 0 0 0 0 0 0 -3
word fire	0 0 0 0 0 0 0 0 0 6
word firm	-1 0 0 -1 0 0 -8 12 -1 8
word firma	0 0 0 0 0 1 0 0 0 9
word first	-21 9 -4 -2 -2 -2 23 2 -2 -25
word first come	-1 2 0 0 0 0 0 0 0 -3
word first day	-9 0 0 0 -3 -5 19 -1 0 -11
word first serv	-1 2 0 0 0 0 0 0 0 -3
word first week	2 0 -1 0 0 0 1 -1 0 -9
word fit	-1 0 0 0 4 -1 -4 -1 3 8
word five	3 -1 -1 -1 3 0 6 -1 -7 10
word five minut	3 0 0 0 0 0 0 0 -3 2
word fix	-2 3 0 0 0 0 -1 0 0 -1
word fixe	1 0 0 0 0 0 -1 0 1 -4
word flat	0 0 0 0 0 0 0 0 0 7
word flexible	0 -5 0 0 0 8 -1 0 0 -13
word flight	-12 -1 3 0 0 -1 11 0 0 -14
word floor	-4 0 6 0 0 0 0 0 0 1
word foi	-4 -1 -1 1 -1 0 -2 4 5 1
word folgenden	0 1 0 0 0 0 -1 0 0 -6
word follow	-6 -6 -2 3 -6 18 -9 4 5 17
word follow by	4 0 -1 0 0 0 -1 0 -1 -8
word follow up	-6 -2 -1 -1 -2 -1 1 6 6 13
word follow your	0 -1 0 0 0 1 2 0 0 -8
word food	-7 11 -2 0 -1 0 -1 0 0 0
word for	3 37 -34 17 20 -18 -48 14 10 85
word for #	1 0 0 0 4 -1 -3 0 0 19
word for a	-3 17 -4 -1 -3 2 -5 -2 -2 37
word for agree	0 0 0 0 0 0 0 0 0 9
word for an	-6 16 -4 -1 -1 -1 -3 -1 1 -12
word for any	-4 0 5 0 0 0 0 0 0 4
word for apply	-7 10 -1 -1 1 -1 -5 -1 5 -1
word for attend	-1 0 0 0 1 0 2 -1 -1 -6
word for check	0 0 0 0 -2 0 4 0 0 -1
word for coming	-2 -1 -1 -1 7 0 -1 -1 -1 -1
word for contact	0 0 0 0 -2 0 -2 6 -2 -4
word for customer	-1 -1 0 0 4 0 -3 -1 1 -3
word for data	0 0 0 0 -2 0 -1 -1 5 16
word for interview	-2 7 -2 -1 1 0 0 -1 -1 -16
word for it	2 -1 -1 0 3 -2 -1 -1 0 -6
word for lett	-3 -1 -5 24 -8 -1 -1 -3 -2 -5
word for me	5 4 -2 -1 0 -1 -7 2 0 4
word for office	0 0 0 0 0 0 0 0 0 31
word for our	4 -1 -1 -1 0 -3 2 0 0 -1
word for product	0 0 0 0 0 0 0 0 1 -3
word for reach	0 0 0 0 -3 0 1 3 0 -2
word for send	-2 0 0 0 -2 0 1 0 3 -1
word for site	0 0 0 0 0 0 0 0 0 -5
word for submitt	0 0 0 0 -4 0 0 0 5 7
word for taking	0 0 0 0 1 0 0 0 0 14
word for the	-27 22 -12 0 13 -2 16 -8 -3 24
word for this	-1 -2 10 -1 9 -1 -6 -6 -3 -10
word for timemention	31 4 -25 3 -2 -2 -5 -2 -2 13
word for you	-2 1 2 -3 -3 7 -1 2 -3 -15
word for your	13 -2 -19 3 -9 -14 22 1 7 -20
word form	-4 -1 -1 -1 0 -3 8 -2 3 -2
word form of	1 0 0 0 0 -1 1 0 0 -12
word formal	0 -2 -1 -1 -2 14 -6 -2 -1 -11
word formal letter	3 -1 -1 -1 -1 7 -5 -1 0 -6
word formal offer	-1 0 0 0 -1 4 -1 0 0 -1
word format	1 -1 0 0 0 0 1 0 0 -4
word former	-3 -3 1 0 0 -1 7 -1 0 -6
word formulier	0 0 0 0 0 0 0 0 0 3
word forty	3 0 0 0 0 0 0 0 -3 1
word forward	9 -3 2 -7 0 -2 7 -3 -2 -8
word forward to	9 0 -1 0 -1 -1 -4 -1 0 -1
word found	-1 1 0 0 4 -1 -3 1 1 6
word founder	-1 3 -3 0 0 -3 6 -1 0 7
word four	-2 2 -3 -1 -2 8 -1 -2 0 17
word four week	-1 -1 -1 0 -2 3 4 -1 0 -2
word frau	7 6 -4 -2 -10 0 9 -3 -3 -22
word free	0 5 1 -1 0 2 -5 -1 -1 33
word free for	0 3 0 0 0 0 -1 0 0 -8
word free on	0 -2 3 0 0 0 0 0 0 5
word free timemention	-1 2 0 0 0 0 0 0 0 3
word free to	2 0 -1 0 0 0 0 0 0 -5
word frei	0 -2 0 0 1 -1 4 0 0 -6
word freude	-1 0 0 0 -1 0 4 0 0 0
word freuen	3 -1 0 0 -1 2 -1 0 0 -4
word freuen uns	3 -1 0 0 -1 2 -1 0 0 -4
word friend	0 0 0 0 5 -1 -2 0 0 3
word from	6 -14 -5 -3 28 8 -22 5 -2 -2
word from #	0 0 0 0 0 0 0 0 0 7
word from home	0 0 0 0 0 5 -4 0 0 10
word from me	19 -1 -2 -2 1 -4 -8 -2 -1 -7
word from our	4 -2 -1 -1 4 2 -5 0 -1 -1
word from the	-4 1 0 0 -3 0 8 -1 0 1
word from timemention	-9 -3 5 -3 0 19 -11 2 -1 -10
word from us	-2 -1 -1 -1 -1 0 1 -4 8 1
word from you	-1 0 0 1 0 0 0 0 0 15
word from your	-1 0 0 2 0 0 0 0 0 11
word front	1 -1 0 0 -4 0 1 0 5 -3
word front desk	1 -1 0 0 0 1 -1 0 0 -3
word frontend	0 -1 0 0 0 0 -1 0 2 -5
word frontend developer	0 -1 0 0 0 0 -1 0 2 -5
word frozen	-2 -1 -1 12 -4 -1 -3 0 0 -3
word full	-1 -1 0 0 -3 8 -3 0 0 10
word fun	-1 -1 0 0 4 -1 3 -2 -3 9
word funcao	-1 1 0 -1 2 0 0 0 0 -7
word functie	4 -3 -1 0 1 -2 4 -1 -1 -20
word functie van	3 -2 0 -1 5 -1 -5 0 0 -6
word funf	0 0 0 0 0 0 0 0 0 8
word fur	9 19 -10 -3 -5 -5 -2 3 -8 -43
word fur das	0 3 0 0 -2 0 2 0 -2 4
word fur die	3 5 -1 0 2 -2 -4 -1 -1 -15
word fur ein	-1 11 0 0 -1 0 -8 1 -1 -1
word fur eine	0 0 0 0 2 0 -1 0 0 -3
word fur ihr	4 -1 -1 -1 0 0 -1 -1 0 -9
word fur ihre	-1 3 -1 -1 -4 -1 5 4 -4 -6
word fur ihren	1 0 0 0 1 0 -1 0 0 -3
word fur sie	-2 4 -6 0 0 -1 6 0 0 -12
word fur timemention	1 0 0 1 0 0 0 0 0 -4
word further	-4 -2 0 4 -3 2 -3 6 -1 -1
word further to	-1 -1 0 0 0 4 -2 0 0 0
word future	0 0 0 0 5 0 -1 0 -3 15
word g	0 0 0 1 -1 0 0 0 0 11
word gaan	0 0 0 0 1 0 -1 0 0 -9
word gaat	0 0 0 1 -1 0 1 0 0 4
word garde	0 0 0 1 1 0 -1 0 0 -3
word gate	4 -1 -2 0 0 0 -1 0 0 -1
word geachte	2 -6 0 -1 3 0 2 -1 1 6
word geachte heer	2 -3 0 0 0 0 1 -1 2 -3
word geachte mevrouw	0 -3 0 0 4 0 1 0 -1 8
word geben	0 0 0 -1 1 0 0 -1 1 -4
word geben sie	1 0 0 0 0 0 0 0 0 -3
word geehrte	7 -4 -1 -2 -6 3 4 -1 1 -19
word geehrte frau	8 -4 -1 -2 -6 3 4 -1 -1 -18
word geehrter	-4 9 -4 -1 4 0 -2 -1 -1 -13
word geehrter herr	-4 9 -4 -1 4 0 -2 -1 -1 -13
word geen	-12 0 15 0 0 -1 -2 0 0 -1
word gefallen	-1 7 0 0 0 0 -5 0 0 -2
word gehalt	0 0 0 0 0 1 0 0 0 -3
word geht	0 9 -2 -1 -2 0 -2 -1 -2 -6
word geldig	-1 1 0 0 6 0 -3 -1 -1 -3
word gemacht	-1 0 0 0 -1 0 4 0 0 0
word general	1 0 0 0 0 0 0 0 0 4
word gente	-1 -3 0 0 0 -2 5 -1 0 2
word gentile	2 3 0 -1 -1 1 0 -3 -2 -5
word geologo	0 -5 0 0 0 0 6 0 0 -1
word geologo pleno	0 -5 0 0 0 0 6 0 0 0
word gerente	0 1 0 0 1 0 1 0 -1 -4
word gern	-5 8 -5 0 -1 2 3 0 -1 -10
word gern kennenlernen	-1 2 0 0 0 0 0 0 0 3
word gerne	2 0 0 0 0 0 0 0 0 -5
word geschaftsfuhrer	-1 1 0 0 0 -1 1 0 0 -5
word gesprach	2 12 -6 0 -5 0 -3 0 -1 -20
word gesprach mit	3 -2 0 0 0 0 0 0 0 -4
word gesprach uber	0 0 0 0 0 0 0 0 0 3
word gesprek	5 8 -1 0 -2 -3 -4 -2 -1 -13
word gesprek met	0 0 0 0 0 0 0 0 0 7
word gesprek op	1 0 0 0 0 0 0 0 0 5
word gesprek over	0 0 0 0 0 0 1 0 0 3
word gesprek van	0 0 -1 2 0 0 0 0 0 -7
word gestionnaire	4 0 0 0 0 0 -3 0 0 -1
word get	-12 -1 12 -3 -6 8 -3 4 1 4
word get a	0 0 0 0 0 0 1 0 0 8
word get an	0 1 0 0 0 0 0 0 0 -4
word get back	1 -1 0 -1 -3 -1 0 4 1 -13
word get the	0 0 0 0 0 0 1 0 0 16
word get to	-1 3 -1 -1 0 0 -2 3 -1 -8
word gets	0 0 0 0 1 0 -1 0 0 13
word gett	-1 -1 -1 -1 -1 -1 -4 12 -2 8
word gia	-1 -1 0 0 3 0 -1 0 0 -3
word gibt	0 0 0 -1 0 -1 2 0 0 6
word gig	2 -1 -1 0 4 -1 -2 0 0 -13
word giornata	0 -1 0 0 0 0 1 0 0 -7
word giorni	-1 0 6 -2 -1 0 -1 -1 0 3
word giorno	0 0 -5 0 0 0 5 0 0 -4
word giro	2 0 -1 0 0 0 1 -1 0 -8
word give	-4 -1 0 -1 1 -4 13 -2 -1 -14
word give me	-1 1 1 -1 0 -2 3 -1 0 -11
word give us	0 0 0 0 0 -1 2 -1 0 -6
word give you	-5 -1 -1 0 0 -2 8 0 0 -4
word given	-5 4 0 0 0 -1 -2 1 3 0
word glad	0 -1 -1 0 -3 -2 6 0 0 3
word glad to	0 4 0 0 -2 -1 -1 0 0 6
word go	24 -10 -6 1 8 -8 -1 -5 -2 22
word go ahead	-2 -1 0 1 -1 0 3 0 0 2
word go through	0 -1 0 0 -1 0 6 0 -4 5
word go with	12 -1 -3 0 -2 0 -4 -1 0 6
word goed	6 -1 -3 0 0 1 -3 0 1 -4
word going	-3 -2 0 5 17 -3 -8 -4 -2 -10
word going to	-2 -2 1 -1 15 -2 -7 -3 0 -2
word gone	-1 -2 5 0 11 -3 -7 -1 -1 4
word good	25 -7 -23 -1 -8 8 9 -7 5 -17
word good for	16 -1 -13 0 0 0 0 0 0 -3
word good luck	-5 -1 -1 3 1 -1 5 -2 1 -6
word good morn	-1 0 2 -1 0 0 0 0 0 -11
word good news	-1 -11 -1 0 -1 17 -2 -1 0 -6
word good time	0 2 0 0 0 0 -1 0 0 -4
word google	6 -1 -1 -1 -1 -1 -1 -1 -1 -11
word google meet	5 -1 -1 -1 0 0 -1 0 0 -14
word gostava	-4 7 0 0 -1 -1 -2 0 0 -2
word got	14 -7 1 -3 -14 5 -7 -9 21 0
word got it	-1 -2 0 0 -7 0 -12 -3 26 -10
word got your	0 2 -1 -1 -1 0 3 0 -1 -15
word graag	2 -1 -2 -1 1 2 2 -2 -2 -12
word grab	-1 14 0 0 -4 -2 -4 0 -3 -1
word gracia	-3 0 -1 -1 -5 -2 9 -1 3 -9
word gracia a	-1 0 0 0 0 0 3 -1 0 -1
word gracia por	-2 0 -1 0 -4 -2 6 0 3 -6
word grade	0 -1 0 0 -1 2 -1 0 1 -5
word graham	0 0 0 0 0 1 -1 0 0 -10
word grand	5 0 -1 0 0 0 -3 -1 -1 -6
word grant	1 -3 0 1 -1 0 4 0 0 3
word grateful	1 0 -7 9 3 0 -1 0 -5 -3
word grateful for	-1 0 -9 9 3 0 -1 0 -2 -1
word gratuita	0 0 0 0 0 0 0 0 0 7
word grazie	-4 -5 -5 -2 2 -2 16 -1 0 -4
word grazie a	-1 0 0 0 -1 0 3 0 0 -2
word grazie della	-1 -4 0 -1 2 -2 9 -3 0 -3
word grazie mille	0 0 1 0 0 0 0 0 0 6
word grazie per	0 0 -5 0 0 0 6 0 1 -2
word great	-12 3 -2 -2 -3 -5 18 -1 4 11
word great news	-4 6 0 0 0 0 0 0 0 0
word great to	-3 -2 -1 -1 -2 -2 12 0 -1 -1
word green	0 -1 0 0 -1 0 2 0 0 -3
word greeting	9 -2 0 0 0 -1 -4 0 0 6
word groet	4 -3 0 0 1 0 0 0 0 9
word group	15 -2 -1 -2 4 -3 -7 -2 -1 3
word grupo	0 0 0 0 0 0 0 0 0 -4
word gruse	1 0 0 0 0 0 0 0 0 -3
word gs	0 0 0 0 5 0 0 0 -5 -4
word gs #	0 0 0 0 5 0 0 0 -5 -4
word guest	1 0 0 0 0 0 0 0 0 14
word gustaria	1 1 0 0 0 0 0 0 0 3
word gusto	0 0 0 0 -1 1 3 0 -1 -1
word gut	0 0 0 0 0 -1 1 0 0 -6
word gute	-6 6 -4 0 0 -1 7 -1 0 -7
word guten	1 1 5 1 -1 0 -7 2 -2 4
word guten tag	2 1 0 0 0 0 -3 2 -2 9
word guten timemention	-1 0 5 1 0 0 -4 0 0 -1
word h	-2 1 0 -1 0 -1 -1 -1 5 23
word h f	-2 1 -2 -1 0 0 0 0 5 -4
word ha	-1 -3 4 3 3 -2 -5 -3 2 -29
word habe	-2 0 -1 -1 -3 -3 12 -1 -1 -15
word habe ich	-1 3 0 0 -2 -1 2 0 -1 -8
word haben	4 -7 -3 -2 7 1 0 4 -5 -5
word haben sie	0 -4 0 0 -1 -1 4 5 -3 -3
word haben uns	0 1 0 0 2 0 -1 0 0 -3
word haben wir	5 -2 -1 -2 0 2 -1 -1 0 -2
word habil	0 0 0 0 -1 0 3 4 -5 -3
word hablamo	1 0 0 0 0 0 0 0 0 -4
word had	-12 3 2 -1 6 -1 7 -2 -2 22
word had a	-6 7 -1 0 0 0 1 0 0 -5
word had to	0 0 1 0 0 0 0 0 0 6
word hai	-1 -3 0 -1 0 -1 9 -2 0 -3
word hale	2 0 -1 0 0 0 0 0 0 -4
word half	4 1 15 -1 -3 -2 -11 -2 -2 10
word half an	1 4 -1 0 0 0 -2 0 -1 4
word hall	0 -4 5 -1 0 0 -1 0 0 0
word hallo	5 5 -8 -1 -4 -2 7 0 -2 -13
word hallo frau	1 9 -6 -1 -2 -1 1 -1 -2 -9
word hallo herr	2 -4 -1 0 0 -1 5 0 0 -9
word hand	-1 0 -1 0 -6 -1 4 0 6 6
word hand in	-1 0 -1 0 0 -1 4 0 0 5
word hang	-2 -1 0 -2 9 -2 -2 -1 0 1
word happen	-4 -1 -1 1 -2 -2 7 -1 3 -1
word happy	-1 6 2 -3 -1 -12 15 -5 -2 -12
word happy holiday	3 -2 0 0 -2 -2 6 -3 0 -1
word happy to	4 7 -2 -2 1 0 -6 -1 -1 1
word harbor	-3 2 4 0 -1 0 -2 0 -1 -7
word hard	0 -1 -1 0 3 -2 3 -1 0 -10
word hartwell	-4 5 0 0 11 -1 -8 -2 0 -5
word has	-55 -15 35 49 5 -7 -39 31 -4 61
word has accept	-3 -1 -1 -1 11 -4 -6 6 -2 -10
word has been	-35 -8 24 23 -7 1 -15 19 -1 30
word has come	0 -4 4 0 0 1 -1 0 0 -14
word has decid	0 0 0 12 -6 -1 -4 0 0 7
word has gone	-1 -2 5 0 4 -2 -3 0 0 2
word has invit	-1 6 -1 -1 0 0 0 -1 -1 5
word has taken	0 0 0 0 0 0 0 1 0 5
word hast	0 0 0 0 0 1 -1 0 0 4
word hasta	6 -1 -2 0 -2 -2 1 1 -1 -4
word hasta el	-1 0 0 0 0 -1 1 2 0 -3
word hat	-1 4 -2 0 -7 2 -8 -2 14 2
word hat uns	0 -1 0 0 -1 3 0 0 0 5
word hatte	0 7 -6 0 0 0 0 0 0 2
word hatten	-1 8 -1 1 0 0 -6 0 -1 0
word hatten sie	0 10 0 0 -1 0 -8 0 -1 3
word haus	3 -1 0 0 -2 3 -2 0 0 -4
word have	-26 12 -1 -2 -14 19 -19 -9 39 26
word have #	-1 3 0 0 0 0 3 -1 -3 0
word have a	-1 5 1 -1 -11 -1 3 -1 7 34
word have an	4 -1 -5 -1 0 1 2 -1 0 4
word have any	0 8 -7 1 0 0 -1 0 0 2
word have been	0 -2 1 0 -4 12 -11 -2 6 -7
word have decid	0 0 0 0 0 0 0 0 0 6
word have feedback	-1 0 0 0 -2 0 5 -1 0 -2
word have not	0 0 0 0 1 0 -2 -4 6 0
word have receiv	-1 -1 0 0 -1 0 -8 9 2 4
word have the	-2 -2 -1 -2 4 11 -8 -1 0 -1
word have to	-7 -5 24 5 -7 -2 -7 -1 -1 10
word have until	-2 3 0 -1 0 0 3 -1 -1 -5
word have you	0 3 -1 -1 -3 13 -6 -2 -2 -16
word have your	-1 -2 0 -1 -4 6 -7 -2 10 12
word haven't	-1 2 -2 -2 -1 -1 9 -2 -1 20
word hay	1 -1 0 0 -5 0 6 0 0 -1
word he	0 0 3 3 -2 -3 1 -2 -1 27
word he's	-1 0 0 0 0 -1 3 0 0 3
word head	20 -2 -14 0 0 -2 3 -3 -2 -1
word head of	0 2 0 0 -1 -2 2 -1 0 10
word head office	0 0 0 1 1 0 0 0 -1 -3
word head up	11 -2 -7 0 0 0 0 -1 0 -7
word headcount	-1 0 0 -3 -4 -1 9 0 0 4
word health	-13 -1 -1 0 -1 -6 10 2 10 2
word hear	17 3 1 -1 0 -4 -7 -3 -7 4
word hear about	-1 3 0 0 3 0 -1 0 -3 11
word hear from	9 -1 0 -1 -1 -1 -4 -1 1 -3
word hear how	5 -2 -1 0 -1 0 0 0 0 1
word heard	1 0 -1 5 -2 -1 -3 -4 6 5
word heb	-3 5 -3 -1 -1 -1 7 -1 -2 -9
word heb ik	-1 6 -4 0 -1 0 2 -1 -1 -5
word heb je	0 9 0 0 1 0 -8 0 -1 -2
word hebben	1 -2 -1 -1 10 0 -4 0 -2 -10
word hebben we	0 -1 0 0 9 0 -2 -2 -3 -2
word hebt	3 -4 0 0 1 -1 1 0 0 -3
word heeft	-1 -3 -1 2 11 0 -7 0 -1 7
word heer	2 -3 0 0 0 0 1 -1 2 -2
word helaa	-1 0 0 3 1 0 -1 0 -1 9
word held	-5 -2 5 0 0 0 -2 5 0 -9
word held on	-5 2 5 0 0 0 -2 0 0 -4
word helemaal	5 0 -3 0 0 0 -1 0 0 -1
word hello	-1 -4 -1 -3 -1 3 5 -1 2 9
word hello thank	0 1 0 0 0 0 0 0 0 12
word help	6 -5 -5 0 1 -3 5 2 -1 18
word her	2 -1 -2 -1 0 -2 5 -2 0 21
word here	-3 1 -10 -4 0 4 -1 20 -7 21
word here :	-1 1 1 0 0 0 0 0 0 10
word here and	0 4 0 0 0 0 -2 0 -1 3
word here are	0 0 0 0 0 0 0 0 0 11
word here is	2 -3 -1 -1 -3 9 -2 -1 -1 -3
word here'	15 -6 -2 -3 -6 -6 12 -6 1 -9
word here' how	24 -1 0 -2 0 -3 -14 -3 0 -6
word here' the	-9 -5 -2 -1 -4 -3 27 -2 -1 -12
word herinner	3 0 -1 0 0 0 0 0 0 -10
word herr	-3 5 -2 -1 4 0 2 -1 -2 -19
word het	1 -15 -1 1 0 -3 27 -4 -6 2
word het gesprek	0 5 0 1 -2 0 -3 -1 0 4
word het interview	-1 1 0 1 0 0 0 0 0 18
word heure	1 7 0 0 -1 0 -5 0 -1 -4
word hey	7 3 0 -3 3 -3 -1 -4 -3 -63
word hey !	1 7 -1 0 -3 0 -2 0 -2 -8
word hi	25 -10 -37 9 15 -28 71 -37 -8 -195
word hi !	3 -3 -4 -1 -3 4 5 -2 -1 -28
word hi could	-2 -1 0 0 0 -1 5 0 0 -4
word hi i	-1 0 0 0 1 8 -7 0 0 -1
word hi i'm	0 0 1 0 0 0 -1 0 0 -5
word hi just	5 -1 -4 0 0 0 19 -18 0 -4
word hi thank	-1 1 -1 0 9 -1 -6 -1 -1 12
word hi the	-4 -5 0 -2 0 -4 17 -2 0 -12
word hi we're	-3 0 0 0 0 -10 13 0 0 5
word hi your	1 -4 2 0 -1 0 3 0 -1 -3
word hier	0 0 0 0 0 0 1 0 1 -3
word hierbij	3 -2 0 0 0 1 -1 0 1 5
word hiermit	1 0 0 0 0 0 0 0 1 -5
word high	0 0 0 0 0 0 0 0 0 19
word hij	1 0 -1 0 0 0 0 0 1 -5
word him	11 -2 0 0 0 -3 -5 0 0 10
word hire	-2 4 -1 5 -4 -2 1 -1 -1 14
word hired	0 -11 -2 7 -2 13 -3 -1 0 -5
word hiring	-5 -3 6 -3 8 -4 5 -3 -1 19
word hiring manager	-4 1 4 -5 -1 -1 9 -3 -1 18
word hiring team	-1 -3 3 0 -6 0 0 0 6 -1
word his	0 0 4 0 -2 -1 -1 0 0 12
word ho	0 2 1 3 -1 -1 -2 -1 -1 2
word hoe	0 0 0 0 0 0 2 0 0 15
word hoi	8 1 -5 -1 -1 -2 0 -1 1 -16
word hoja	0 0 0 0 -1 0 0 0 3 -5
word hoja de	0 0 0 0 -1 0 0 0 3 -5
word hola	0 4 -3 -2 -4 -5 14 1 -5 -22
word hola !	0 2 0 0 0 -1 -1 0 1 4
word hola :	0 3 -1 0 0 0 -1 0 -1 -3
word hold	4 -3 -13 20 -5 2 -1 -2 -2 -12
word holiday	-2 -3 10 -5 -3 -1 5 -1 -1 -10
word holly	0 0 0 0 0 0 0 0 0 20
word home	-3 -12 -1 -1 -3 18 13 -2 -8 30
word home office	0 0 0 0 0 0 0 0 0 3
word hoofd	3 -2 0 0 0 0 0 0 -1 1
word hoort	-3 -1 -1 0 -1 -1 7 -1 0 9
word hope	-7 5 1 -1 -1 6 -6 -2 5 13
word hope to	-1 -1 0 -1 -2 0 1 -1 6 4
word hope you	-2 8 0 -1 0 -1 -3 0 0 7
word hope you'll	-2 -1 0 0 1 4 -1 0 0 -3
word hoped	-1 0 -1 0 13 -1 -8 -1 -1 -1
word hora	2 2 0 1 -1 -1 -6 7 -5 -13
word horaire	-1 1 1 0 0 0 0 0 0 -3
word horario	-1 4 1 0 -1 -1 -2 -1 -1 -21
word horen	0 0 0 0 0 0 0 0 0 4
word host	2 0 -1 0 -2 0 -1 3 0 -2
word hotel	-4 1 -1 -1 1 -2 6 0 0 -8
word hour	18 -13 -7 -9 -3 15 0 6 -7 -21
word hour before	0 0 0 0 0 0 0 0 0 6
word house	2 0 0 0 0 -1 0 0 0 9
word houver	0 0 0 0 0 0 0 0 1 -3
word how	21 -4 5 -3 1 -8 -8 -4 -1 48
word how did	0 -1 0 0 0 -1 3 0 0 4
word how to	0 0 0 0 0 0 0 0 0 11
word how was	0 0 0 0 0 0 0 0 0 4
word how you	0 0 0 0 1 0 1 0 0 9
word how you'd	5 0 -1 0 0 0 -4 0 0 -9
word hr	0 -2 -1 -1 -3 5 4 -1 -1 3
word hr will	-1 0 0 1 -1 0 3 0 0 -1
word http	7 27 -9 -4 -7 -7 -2 2 -8 99
word http :	7 27 -9 -4 -7 -7 -2 2 -8 99
word hueco	0 1 4 0 0 0 -1 -3 0 0
word hugo	0 1 0 0 0 0 -1 0 0 10
word hugo lind	0 0 0 0 0 0 0 0 0 19
word human	0 0 0 0 0 0 0 0 2 5
word hybrid	-2 5 0 -1 -1 4 -4 0 0 -7
word i	-37 -9 3 -14 7 33 46 -15 -15 27
word i am	4 -3 -1 0 -1 9 -9 2 -2 9
word i can	-12 6 0 -4 7 9 -2 -3 -1 8
word i can't	-1 -5 0 -1 7 -3 5 -1 0 -9
word i could	-1 4 0 0 -1 0 0 0 0 -3
word i got	-3 0 2 0 -2 9 -5 -1 0 1
word i have	-6 -2 3 0 -2 13 -7 -3 3 29
word i hear	3 -6 4 0 -1 -1 3 -1 -1 -13
word i hope	0 0 0 0 1 0 1 0 0 7
word i interview	0 0 0 0 0 0 0 0 0 5
word i know	-12 7 9 -1 5 -2 -4 -3 -1 -8
word i need	-1 8 0 0 0 0 -5 -1 0 0
word i promis	-3 -3 0 -3 6 -4 9 -2 0 -6
word i should	-1 0 -1 0 -1 -1 6 -1 0 -5
word i told	-1 -2 -2 0 -6 -2 16 -1 -1 -7
word i want	0 -1 -1 -4 5 -3 5 -1 -1 -9
word i will	5 -5 -1 -1 -1 -1 7 -2 -2 -5
word i wish	0 -1 0 0 7 -2 -2 -1 -1 -4
word i would	0 1 0 0 1 0 -2 0 0 8
word i'd	-8 11 -3 1 22 -8 -8 -4 -4 2
word i'd like	-6 12 -1 -2 7 -5 -2 -2 -1 -7
word i'd love	0 4 0 0 1 -1 -2 0 -2 -3
word i'll	-10 -17 9 -12 1 -4 41 -25 16 -55
word i'll be	-2 -1 5 -1 -1 0 -2 -1 2 17
word i'll bring	0 0 0 0 0 0 0 0 0 13
word i'll call	2 1 -1 -1 0 0 1 -1 0 -27
word i'll get	-3 -3 0 0 -2 8 2 -2 0 -15
word i'll have	-6 -1 0 0 0 0 9 -1 0 -9
word i'll ring	-3 -1 -1 -1 12 -3 2 -4 -1 -11
word i'll send	0 0 1 0 0 0 -1 0 0 5
word i'm	-11 13 -7 18 22 -10 -49 25 1 35
word i'm a	0 1 0 0 0 0 0 0 0 6
word i'm afraid	-2 -1 0 7 10 -2 -10 -2 -1 -9
word i'm at	-1 -1 -1 -1 -1 -3 11 -5 0 -12
word i'm free	-1 1 0 0 0 0 0 0 0 5
word i'm happy	3 0 0 -1 0 0 -1 0 0 11
word i'm look	0 0 0 0 0 0 0 0 0 21
word i'm on	0 0 0 0 0 0 -1 2 0 3
word i'm so	-1 0 0 10 -2 0 -7 0 0 -9
word i'm sorry	-3 -2 -3 -1 22 -3 -9 -1 -1 1
word i've	-25 -5 18 39 -1 -5 -26 7 -1 -11
word i've been	0 -2 1 -1 4 -1 -1 0 0 -3
word i've sent	0 0 0 0 -1 0 3 0 -1 -2
word ice	-2 0 2 1 0 0 0 0 0 -3
word ich	4 15 -8 -2 -12 -5 11 0 -3 -24
word ich habe	-1 -3 -1 -1 -1 -2 9 -1 0 -7
word ich ihnen	0 0 -1 1 0 1 0 0 0 -5
word ich melde	0 0 5 0 0 0 -4 0 0 -2
word ich mich	0 0 0 0 0 0 0 0 0 -4
word ich sie	0 6 0 0 -1 0 -4 0 0 -4
word id	10 -5 -1 -1 0 0 0 -1 0 -17
word id #	1 0 -1 0 1 0 0 0 0 -9
word id :	6 -4 0 0 0 0 0 0 0 -2
word ideal	6 -1 -5 -2 0 -3 6 -1 0 2
word iemand	-1 0 0 0 4 0 -2 0 0 -2
word iets	-1 4 -3 0 -1 0 3 -1 0 -5
word if	-25 -7 3 -8 6 21 6 -4 9 24
word if it	-4 -1 -1 -1 14 -2 -14 9 0 14
word if it's	-1 0 -1 -4 0 0 8 -2 0 5
word if that	0 -1 0 0 0 0 1 0 0 -3
word if the	-5 -1 0 0 0 -2 8 0 0 10
word if this	1 -1 0 0 0 0 0 0 0 8
word if we	-4 -2 1 0 -1 -1 1 2 3 -10
word if you	2 -1 -4 -2 1 23 -13 -7 2 36
word if you'd	-3 -4 -1 0 -4 -3 16 -2 0 -2
word if you're	-4 -3 4 0 2 8 -5 -1 -1 -1
word if your	0 -1 0 0 -1 0 -1 0 3 1
word ihn	0 0 0 0 0 2 0 0 0 6
word ihnen	-1 17 -10 -3 0 4 -3 -2 -2 -29
word ihnen die	4 -1 -1 -1 0 0 0 -1 0 -6
word ihnen timemention	-5 9 -4 0 1 0 -1 0 0 -4
word ihr	6 -5 -1 -1 -1 4 1 0 -3 -11
word ihr gesprach	4 -1 -1 -1 0 -1 1 -1 0 -7
word ihr termin	0 0 0 0 0 0 0 0 0 4
word ihr vorstellungsgesprach	5 0 -1 -1 0 0 -1 -1 0 -1
word ihre	-7 18 -5 -5 -13 -1 3 13 -3 -15
word ihre bewerbung	0 7 -1 -2 -5 2 -4 -1 4 -4
word ihre e	0 0 0 0 0 0 0 2 -1 5
word ihre nachricht	-6 -1 0 0 -1 0 -1 13 -3 -2
word ihre unterlagen	-1 4 0 0 -2 0 1 0 0 -2
word ihren termin	0 0 0 0 0 0 0 0 0 7
word ii	2 0 0 -1 0 0 -1 0 0 -6
word ik	6 -5 -5 1 -10 -9 6 19 -3 -29
word ik ben	-1 0 0 0 -1 0 -2 3 0 -4
word ik heb	-2 -10 1 0 0 -1 13 0 -1 -3
word ik je	0 0 -1 1 1 -1 0 0 0 -3
word ik u	2 -1 0 0 0 0 -1 0 0 -3
word il	-1 -5 -1 -1 0 1 8 0 -1 -34
word il cliente	0 0 0 1 0 0 0 0 0 -3
word il colloquio	1 0 2 0 0 0 0 -1 -1 6
word il direttore	0 -2 0 0 -1 0 5 -2 0 -1
word il link	5 0 -1 0 0 0 -1 -1 0 -10
word il messaggio	-3 -1 -1 0 0 0 -1 7 0 -3
word il nous	-1 -1 0 0 0 4 0 -1 0 -1
word il posto	0 0 0 0 1 -1 0 0 0 -4
word il responsabile	0 0 0 1 0 0 1 0 0 -5
word il ruolo	1 0 0 0 0 0 0 0 0 -4
word il timemention	-3 0 -5 1 -1 1 5 2 0 -3
word im	5 -6 2 -3 1 4 0 -1 -3 -22
word immer	0 1 0 0 0 0 0 0 0 6
word impress	0 4 0 -1 0 2 -4 0 0 -3
word impress by	0 4 0 0 0 -1 -2 0 0 -1
word in	30 -7 -12 -26 4 19 -27 7 13 -48
word in !	0 -1 0 0 -8 0 3 -1 7 0
word in #	0 0 0 0 0 0 0 0 0 11
word in :	4 -1 0 0 4 0 -3 -3 -1 -4
word in a	0 2 0 5 -2 -1 -3 0 0 13
word in allegato	0 0 0 0 0 1 0 0 0 -3
word in case	0 0 0 0 2 -1 0 0 0 6
word in de	8 3 -3 -1 -1 0 -6 -1 0 -14
word in der	2 0 -1 -1 -3 -1 6 -1 -1 6
word in early	0 0 0 0 0 3 -2 0 0 -1
word in for	2 1 -1 0 0 0 -1 0 0 -9
word in het	0 -2 0 0 1 0 2 0 0 -3
word in june	-1 9 -1 0 0 0 -6 -1 0 15
word in my	-2 0 2 0 0 0 0 0 0 7
word in new	4 -4 0 0 0 0 0 0 0 10
word in our	0 -1 0 0 -7 0 -6 3 12 -4
word in person	-4 10 -3 -1 0 -1 0 -1 0 -7
word in ruhe	2 -1 0 0 0 0 -1 0 1 -4
word in the	-2 -7 -15 -6 7 7 11 -3 8 -46
word in this	0 0 0 0 0 0 0 0 0 21
word in timemention	-5 -2 6 -3 9 -2 -3 -1 0 -9
word in to	0 1 -1 -1 1 5 -1 0 -5 -11
word in touch	2 -6 1 -3 -4 -3 -9 13 8 -17
word in unserem	1 -1 0 0 -2 3 0 0 0 -4
word in your	2 -2 -1 1 -3 0 16 -2 -10 10
word includ	-1 -1 -1 -1 -5 -1 2 2 6 3
word inconvenience	-5 0 6 1 0 0 -1 0 0 3
word inde	0 0 0 0 -1 0 0 0 3 2
word individual	0 0 0 0 1 0 0 0 0 9
word info	0 0 0 0 0 0 0 1 0 12
word info :	0 0 0 0 0 0 1 0 0 4
word inform	-4 -1 -1 0 -2 13 -6 2 -1 1
word inform you	-4 0 -1 0 -2 13 -8 3 -1 1
word informamo	-1 -1 3 0 3 0 -1 -2 0 -2
word informamo que	-1 0 3 0 3 0 -1 -2 0 0
word information	-3 0 0 0 0 -10 14 0 0 15
word ingl	0 0 0 0 0 0 0 0 0 5
word inicial	0 0 0 0 0 0 0 0 0 5
word inmiddel	0 -1 0 0 4 0 -2 0 0 -2
word innerhalb	0 0 0 0 0 0 0 0 1 -3
word inscricao	0 0 0 0 -4 0 0 0 5 0
word inside	0 0 0 0 10 0 -10 2 0 23
word insight	-4 4 0 0 3 0 -3 -1 1 7
word instead	-9 -5 21 -1 -2 -3 -12 11 -1 11
word instead ?	-2 -4 14 0 0 -2 -4 -1 0 3
word instead of	-1 -1 3 0 0 0 -1 0 0 -6
word insurance	-2 6 0 -1 0 -1 -3 0 0 5
word interesse	-1 -3 -2 0 -2 -3 11 -1 1 -25
word interesse ?	0 -6 0 0 -2 -2 12 0 0 -10
word interesse an	0 0 0 0 0 0 0 0 1 -5
word interest	-1 -1 -1 -1 3 -3 5 -1 0 24
word interest ?	0 0 0 0 -1 -2 5 0 -1 -5
word interest in	0 -1 -1 -1 8 -1 -2 -1 -2 15
word intern	-2 -1 3 -1 0 4 -2 0 0 -2
word internal	-1 -1 0 -1 6 0 -2 -1 0 8
word interne	-3 0 -1 4 4 0 -4 0 0 -2
word interview	-21 16 30 10 -2 -12 -11 1 -12 50
word interview #	0 0 0 0 0 0 0 0 0 19
word interview :	14 -4 3 1 -3 -1 -5 -4 -1 -8
word interview ?	-13 15 0 -1 0 0 0 0 0 -10
word interview about	0 0 0 0 0 0 0 0 0 6
word interview and	15 -3 -13 0 0 0 2 0 -1 3
word interview are	2 -3 1 1 0 0 -1 0 0 13
word interview at	0 7 -3 -1 -1 0 -1 -1 0 -11
word interview by	-1 0 2 -1 0 0 0 0 0 8
word interview confirmation	2 0 0 0 0 0 0 0 0 -3
word interview date	-5 2 5 0 0 0 -2 0 0 -5
word interview detail	1 0 0 0 0 0 0 0 0 -3
word interview for	-4 6 12 4 -3 -2 -6 -4 -4 -27
word interview has	-14 0 12 4 0 0 0 0 0 -1
word interview invitation	1 0 0 0 0 0 0 0 0 12
word interview is	3 -1 1 -1 0 0 -1 0 0 -4
word interview last	-1 -1 0 -1 8 -3 -1 -1 0 0
word interview mit	0 1 0 0 0 0 0 0 0 -4
word interview of	0 0 0 0 0 0 0 0 0 12
word interview on	-19 3 -4 14 0 -1 8 -1 -1 -3
word interview panel	0 0 0 0 0 0 0 0 0 11
word interview question	0 0 0 0 0 0 0 0 0 8
word interview schedul	-7 0 7 1 0 0 0 0 0 2
word interview schedule	-5 0 6 -1 0 0 0 0 0 9
word interview slot	-1 2 -1 0 0 0 0 0 0 9
word interview start	6 -1 -2 -1 0 0 0 -1 0 1
word interview time	4 -3 1 0 0 0 0 0 0 -10
word interview timemention	7 -4 -1 0 -1 -1 6 -5 -1 -30
word interview to	-2 0 2 0 0 0 2 0 0 -8
word interview voor	0 0 0 0 0 0 0 0 0 7
word interview w	-6 9 -2 0 0 0 0 0 0 -3
word interview was	-1 0 0 2 0 0 0 0 -1 -5
word interview we	0 -1 0 0 0 0 2 0 0 8
word interview will	2 5 -1 -1 -1 0 -2 0 -3 -8
word interview with	14 -5 4 -2 0 -2 -3 -2 -5 26
word interview you	0 3 -1 -1 -1 2 -1 0 -1 -8
word interviewer	4 -2 4 -2 -3 -1 3 -1 -1 -9
word interviewer :	1 0 0 0 0 0 0 0 0 -3
word intervista	0 0 0 0 0 0 0 0 0 4
word into	0 -1 1 0 1 0 -1 0 0 11
word intro	12 2 -1 1 -1 -1 -11 -1 0 -8
word intro #	1 1 -1 0 0 0 0 0 0 -10
word investor	-2 4 0 1 0 -1 -1 0 0 -4
word invit	-2 6 -1 -2 -1 3 4 -3 -3 26
word invit to	0 1 0 -1 0 -1 6 -2 -3 3
word invit you	-3 5 -1 -1 0 3 -1 -1 -1 2
word invita	-1 6 0 0 -1 0 -2 0 -2 -1
word invita a	-1 6 0 0 -1 0 -2 0 -2 -1
word invitacion	7 -1 -1 0 -1 0 -2 -1 0 -2
word invitation	-2 -2 1 2 -4 -5 -1 16 -4 -3
word invitation :	-2 1 3 0 0 0 -1 0 0 -5
word invitation for	-2 -1 0 4 0 0 0 0 0 8
word invite	-19 -1 32 -3 5 -1 -7 -5 -2 0
word invite you	1 -1 0 0 8 0 0 0 -7 -3
word inzwischen	0 -1 0 0 -1 3 -1 0 0 -4
word io	-1 4 0 0 -1 0 0 0 -2 -1
word irati	1 0 1 0 0 0 0 0 0 -10
word is	-28 -31 31 -9 -20 -8 50 12 3 57
word is #	0 -6 -1 0 -2 -4 13 0 -1 -6
word is a	0 3 7 -4 -1 -1 -1 -2 0 19
word is an	0 0 0 0 0 0 -1 1 0 8
word is at	0 4 0 0 -2 -1 -7 7 0 -2
word is attach	0 0 0 0 0 1 0 0 0 4
word is available	0 0 0 0 0 0 0 0 0 3
word is away	0 0 0 -1 -2 0 1 -1 3 1
word is being	-4 -5 0 4 -1 0 0 6 -1 -10
word is book	2 0 0 0 0 0 -1 0 0 12
word is clos	1 -3 2 -2 -1 9 -15 10 -2 -10
word is coming	0 0 0 0 0 0 0 0 0 3
word is complete	-1 -1 0 -1 -2 0 -2 0 6 -1
word is confirm	-3 0 -1 0 0 -1 6 0 0 25
word is een	0 3 0 0 0 0 0 -1 0 -3
word is fine	-17 -4 16 -1 -3 -3 15 -2 -1 -5
word is in	3 -6 -9 -2 -6 0 10 1 9 -10
word is no	-2 0 -1 -1 -2 -1 0 7 0 -6
word is not	0 0 0 0 -1 0 -1 4 -2 13
word is now	-2 -1 2 -1 11 -2 -4 -3 0 -4
word is on	4 -1 -1 -1 0 -1 10 -9 -1 5
word is out	0 0 0 0 0 0 0 0 0 5
word is perfect	1 0 0 0 0 0 0 0 0 9
word is ready	0 0 0 0 -2 7 -1 -1 -2 -8
word is schedul	7 0 -5 -1 0 0 0 0 0 -7
word is set	4 -1 -1 0 0 0 0 0 0 -8
word is still	-1 0 0 0 -2 0 5 0 -1 2
word is the	0 -5 2 -1 -8 -1 14 1 -2 14
word is timemention	5 -3 -1 0 0 0 -1 0 1 12
word is to	0 0 0 1 0 0 0 0 0 8
word is your	2 -5 -1 0 -1 2 -2 5 0 -19
word isn't	-1 -1 -2 6 5 -3 -1 -3 0 6
word isn't the	0 0 0 0 3 0 -2 0 0 3
word issue	0 0 0 0 0 0 0 0 0 11
word ist	24 -1 -12 -2 0 -4 -4 0 0 -31
word ist am	3 -3 0 0 0 0 0 0 1 -5
word ist der	3 -1 -1 0 0 0 0 -1 0 -5
word istruttore	0 0 1 0 0 0 0 0 0 -3
word it	-22 -31 -22 6 48 -17 24 -15 29 -2
word it !	0 0 0 1 0 0 0 0 0 -11
word it ?	5 -1 -4 0 0 0 0 0 0 16
word it by	-2 -4 -1 -1 -1 -3 23 -3 -8 -5
word it in	7 -3 -1 0 -3 0 8 -1 -8 -5
word it is	11 -6 -2 -1 -1 0 -6 5 -1 12
word it on	-1 3 -1 0 0 0 -1 0 0 2
word it over	-2 -7 -1 0 -1 13 0 -1 0 -13
word it take	-1 3 -1 0 0 0 0 0 0 -1
word it timemention	-1 -1 0 -1 11 -5 -2 0 -1 12
word it to	1 -5 -2 -5 4 -6 13 -2 2 -10
word it was	-11 -4 -1 -1 15 -3 10 -2 -3 15
word it will	-7 -1 7 0 -2 -3 8 0 -1 4
word it'll	0 0 0 0 0 0 1 0 0 -6
word it's	-4 -8 -3 -9 17 9 -2 -6 6 35
word it's a	0 0 -1 0 12 0 -9 -2 0 3
word item	0 0 0 0 0 0 0 0 1 14
word its	8 -5 -3 -1 -1 -1 2 -4 5 -19
word j	5 -1 -2 -1 -1 -1 -4 6 -1 -14
word j #	5 -1 -2 0 0 0 -1 0 0 -11
word j'ai	-4 -1 0 -1 1 -3 11 -2 -1 -6
word j'ai une	-1 -1 0 0 -1 -1 4 0 0 -1
word ja	-2 -1 0 0 5 3 -4 -1 0 -15
word jaar	-1 -2 0 0 6 0 -2 0 -1 4
word jahr	0 0 0 0 0 1 0 0 0 4
word jan	-1 0 -1 0 4 -1 2 -1 0 0
word january	3 -2 -1 0 -2 -2 6 -3 0 -2
word java	-2 6 0 0 0 -1 -3 0 0 2
word java developer	-2 6 0 0 0 -1 -3 0 0 0
word je	12 -1 -7 0 -11 -5 29 -9 -8 -54
word je bericht	4 0 0 0 0 -1 -2 1 0 -3
word je bij	0 4 -4 0 0 0 -1 0 0 -3
word je brief	1 -1 0 0 0 0 -1 0 1 -3
word je deze	0 12 0 0 -1 0 -10 0 0 -3
word je een	0 0 0 0 0 0 1 0 0 4
word je gesprek	0 2 0 0 0 0 -1 0 0 -5
word je graag	3 0 -1 0 2 3 -4 -1 -1 0
word je het	0 0 0 0 0 0 1 0 0 -3
word je niet	0 4 -4 0 0 0 0 0 0 -2
word je nog	0 -2 0 0 -1 0 3 0 0 -6
word je sollicitatie	1 0 -1 -1 1 -1 1 -1 1 -6
word je suis	-4 -4 5 5 -1 0 -2 2 -1 -4
word je timemention	10 -12 -2 -1 0 -1 8 0 0 -4
word je vous	12 0 -1 -1 -3 -2 0 -2 -3 8
word jersey	0 0 0 0 0 0 0 0 1 -4
word jij	0 0 0 0 0 1 0 0 0 6
word jo	1 0 0 0 0 0 0 0 0 4
word job	-12 -4 -3 17 13 -12 10 -14 4 29
word job :	-10 -1 0 4 0 0 0 0 7 9
word job and	0 0 0 0 1 0 0 0 0 -3
word jobs	0 -1 -4 0 -4 -1 4 12 -6 3
word joel	0 -1 0 0 -1 0 -14 17 0 -2
word join	-9 -5 -2 2 4 1 15 -2 -5 37
word join #	1 0 0 0 0 0 0 0 0 -5
word join our	0 -1 0 0 5 0 0 0 -4 20
word join the	-4 0 0 4 1 0 -1 0 0 6
word join us	-8 -2 -1 -1 -1 -4 19 -1 0 2
word joindre	-2 4 0 -1 -1 -2 2 0 0 -5
word joint	9 -8 -1 0 0 3 -2 -1 0 -7
word jona	1 -1 -1 0 0 0 0 1 0 7
word jonah	0 0 0 0 0 0 0 0 0 6
word jornada	-1 -1 0 0 3 0 -1 0 0 0
word jour ouvr	-1 0 0 0 0 0 3 0 -1 -2
word journee	5 -1 0 -1 0 -1 -1 -1 0 -6
word jouw	0 0 0 0 0 0 0 0 0 9
word jr	3 -1 -1 -1 -1 5 -2 -1 -2 0
word jr #	0 0 0 0 -1 5 -1 -1 -2 0
word ju	0 1 0 0 -4 0 5 0 0 -3
word jump	0 5 0 0 0 0 -4 0 0 8
word june	6 7 -1 -1 0 0 -9 -1 0 10
word june #	3 -2 0 0 0 0 0 0 0 -3
word junior	0 0 -1 0 0 2 -1 0 0 -5
word jury	0 0 1 0 0 0 0 1 0 -3
word just	14 -2 -15 6 -1 -4 29 -22 -5 -5
word just a	12 -2 -6 -2 -1 0 -2 -1 4 -1
word just confirm	7 0 -6 0 0 0 0 0 0 -2
word k	-5 -14 -3 -1 -3 52 -20 -3 -3 -23
word k #	-1 -1 -1 0 0 20 -16 -1 0 0
word kamer	0 0 0 0 0 0 0 0 0 8
word kan	-1 1 1 0 -2 0 2 -1 0 17
word kan timemention	0 0 0 0 0 0 0 0 0 16
word kandidaat	-1 -3 0 0 12 0 -5 -1 -1 -1
word kann	-1 11 -5 1 -1 0 -5 0 0 -4
word kann ich	-1 6 -5 1 0 0 0 0 0 -1
word kantoor	4 -3 0 0 0 1 -1 0 -1 1
word kara	0 -1 -1 0 -1 0 -1 5 0 -2
word keep	-8 -3 -3 -2 15 -1 4 -2 -1 -3
word keep you	-1 -1 -2 -1 11 1 -4 -2 -1 -14
word keep your	-8 -1 -1 0 2 -1 10 -1 0 9
word kelmore	0 0 0 0 0 0 0 0 0 5
word kennen	0 4 0 0 0 -2 -1 0 0 -6
word kennenlernen	-2 9 0 -1 -2 -1 -2 0 -2 -6
word kennenlernen am	-1 0 0 0 0 0 0 1 0 3
word kennismak	8 -7 0 2 0 0 -2 0 0 -4
word kennismaken	6 2 -1 0 -2 -1 -3 -1 0 -10
word kestrel	0 0 0 0 0 0 0 0 0 -3
word kick	0 0 0 0 0 0 0 0 0 7
word kick off	0 0 0 0 0 0 0 0 0 7
word kids	0 2 -1 0 0 0 0 0 0 -4
word kind	-8 13 7 -2 -6 -2 1 -2 -1 -8
word kit	0 0 0 0 0 0 0 0 0 7
word klasse	3 -5 0 0 0 0 3 0 0 -6
word kleine	0 3 0 0 -1 0 0 0 -1 -4
word know	-23 16 -7 29 5 7 -9 -21 2 -17
word know by	-1 -1 0 0 0 2 1 0 0 3
word know if	-1 -2 0 0 -1 2 2 -1 0 14
word know that	3 -3 -9 10 0 0 1 0 -1 0
word know what	-1 -4 4 0 0 0 2 -1 0 -1
word kok	4 -3 0 0 0 0 0 0 0 1
word kom	3 -3 0 0 -1 -1 3 0 0 -2
word komen	-1 0 0 3 -1 0 0 0 0 3
word komm	1 0 -1 0 0 0 1 0 0 -3
word kommen	1 1 0 0 0 0 0 0 -1 5
word kommenden	2 0 0 0 0 0 -1 0 0 -4
word kommt	0 0 0 0 0 0 1 0 0 12
word komt	2 -3 0 1 -1 0 3 -1 -1 -6
word konnen	1 -3 -1 -1 1 0 4 -1 -1 -2
word konnen wir	0 0 0 0 1 0 0 0 0 4
word konnte	-1 0 0 0 0 0 0 2 0 6
word konnten	-1 1 0 0 -2 3 -1 0 0 -7
word konnten sie	-1 1 0 0 -2 2 0 0 0 -3
word kuche	1 0 0 0 0 0 0 0 0 6
word kun	0 1 0 0 0 0 1 1 0 11
word kunnen	0 0 0 0 -2 0 3 0 0 -6
word kurz	2 -1 -1 0 -1 -1 3 -1 -1 -2
word l	1 1 1 0 0 0 -1 0 0 12
word l #	0 1 0 0 0 0 -1 0 0 11
word l'appuntamento	0 0 0 1 0 0 0 0 0 7
word l'entretien	-2 0 -1 5 0 0 -1 0 0 0
word l'entretien de	-2 0 -1 3 0 0 0 0 0 0
word l'equipe	9 -10 -1 0 0 1 6 -5 0 -2
word l'interet	-1 1 0 0 3 0 -2 0 1 -1
word l'interet que	-1 1 0 0 3 0 -2 0 1 -1
word l'intervista	0 0 0 0 0 0 0 0 0 7
word l'invitation	10 -8 0 0 0 0 -1 1 0 -2
word l'offre	-2 1 -2 0 -1 0 0 0 5 -2
word l'un	0 1 0 0 0 0 1 -1 0 3
word la	8 -10 11 3 3 -11 14 -21 2 -52
word la convocatoria	2 -1 0 0 -2 0 0 -1 3 -5
word la direction	0 0 0 1 -3 1 3 0 0 -1
word la empresa	-1 2 0 0 1 0 -1 0 -1 -7
word la entrevista	-1 -2 4 1 0 -1 -1 0 -1 4
word la invitacion	6 -1 0 0 -1 0 -2 -1 0 -2
word la mia	0 0 0 0 0 0 0 0 0 -3
word la nostra	0 0 0 0 0 1 0 0 0 -4
word la oferta	0 0 0 0 1 0 0 0 0 -6
word la para	1 0 0 0 0 0 0 0 0 3
word la posizione	1 4 -1 0 0 -1 -2 -1 -1 -3
word la procedure	0 0 0 0 5 0 -1 0 -2 -1
word la ringrazio	4 0 0 0 -1 0 -1 -1 0 -4
word la sala	4 0 -2 0 0 0 0 0 0 -3
word la semaine	-4 8 0 -1 -2 -1 0 -1 0 -1
word la sua	-1 3 -1 0 0 0 0 0 0 -8
word la tua	0 -1 -1 -1 1 0 0 1 1 -10
word la vacante	0 3 -1 0 1 0 -2 0 0 -3
word laatste	0 0 0 0 -1 0 2 0 0 4
word lab	-2 5 -1 -1 4 -1 -3 -1 0 -13
word labs	0 3 0 0 0 0 -1 0 0 -22
word laden	0 0 0 0 0 0 0 0 0 8
word landlord	0 0 0 0 0 0 0 0 0 8
word lane	3 0 0 0 0 0 0 0 -3 3
word lang	4 -2 0 0 1 -1 0 0 0 -6
word laptop	-3 0 0 0 -1 -10 15 0 0 2
word las	-4 -1 3 1 0 0 0 -1 2 -2
word las timemention	-2 0 3 0 0 0 0 0 0 -1
word lassen	0 0 4 0 -2 0 0 0 0 -1
word last	5 -3 -1 -2 25 -6 -9 -4 -4 29
word last #	0 0 0 0 0 0 0 0 0 6
word last week	-3 -3 -1 -2 25 -6 -6 -3 -1 -1
word late	3 -6 4 -1 0 -1 2 0 0 -4
word laten	4 -3 0 0 1 0 0 -1 0 -3
word laten weten	4 -2 0 0 0 0 -1 0 -1 -3
word later	11 -1 -9 -1 -1 -3 11 -1 -7 -5
word launch	0 0 0 0 0 0 1 0 0 3
word laura	0 0 0 0 0 0 0 0 0 7
word lavoro	1 -1 0 0 0 0 0 0 0 -5
word le	-7 0 0 -1 -4 22 -1 -5 -5 -59
word le #	-1 0 0 0 0 1 0 0 0 4
word le comite	0 0 0 0 0 0 1 0 0 -7
word le contrat	-1 0 0 0 0 3 -1 0 0 -1
word le jury	0 0 0 0 0 0 1 0 0 -5
word le lien	5 1 1 0 -1 -1 -4 -1 0 -9
word le plaisir	-1 -1 0 -2 -2 8 -2 -1 0 -1
word le poste	6 -14 1 3 3 10 -4 -2 -3 -16
word le recrutement	-1 0 0 1 -5 0 6 0 -1 -1
word le service	-1 0 -2 0 -1 0 0 0 5 -2
word le temp	0 0 0 0 -1 0 3 0 0 -3
word le timemention	-9 2 6 -3 -2 7 -6 4 2 -8
word lead	-7 9 5 -1 4 -1 -7 -2 1 -36
word leadership	0 0 0 -3 0 -1 4 0 0 3
word leav	-1 0 -1 -1 0 -1 -9 -2 16 1
word leave	-1 -1 -1 0 5 -1 -4 2 0 21
word left	-7 1 -1 2 -1 0 25 -18 -1 -4
word legal	-1 0 -1 0 -1 0 5 -1 0 6
word legen	-1 2 4 0 0 0 -4 0 0 1
word leid	0 0 4 2 0 0 -4 0 0 -2
word leider	0 4 -4 2 3 -1 -2 -1 -1 -4
word lena	0 0 0 0 0 0 0 1 0 13
word leo	0 0 0 0 0 0 0 0 0 25
word les	-6 4 -1 3 1 0 -1 0 0 -7
word let	-11 -1 -11 5 -9 9 27 -15 6 -10
word let me	-10 4 0 -3 0 10 5 -4 -2 -9
word let you	0 -5 -10 10 -9 -1 17 -10 8 -1
word let'	10 -7 33 -6 -3 -3 -17 -6 -1 -16
word let' do	5 0 -2 0 0 0 -2 0 0 -14
word lett	-3 -1 -5 24 -8 -1 -1 -3 -2 -4
word lett us	-3 -1 -5 23 -8 -1 0 -3 -2 -3
word letter	-4 1 0 -2 -11 31 -15 -3 4 16
word letter of	-2 -1 2 0 -2 2 -1 0 3 1
word letto	-2 1 -1 0 0 0 -1 5 0 -8
word letzten	0 0 0 0 -1 0 1 0 0 5
word leuk	5 -13 -1 0 -1 -1 13 0 0 -3
word leuk dat	5 -4 -1 0 0 0 0 0 1 -1
word lhe	-1 -2 -2 -1 1 0 8 -1 -2 -10
word li	-4 6 0 0 -1 -1 0 0 0 -6
word licence	0 -1 0 0 0 0 5 -1 -2 -2
word license	0 1 0 0 0 0 0 0 0 -6
word liebe	-2 0 -1 0 0 -2 4 1 0 6
word liebe frau	-1 0 -1 0 -2 -2 5 -1 1 1
word lieber	-2 0 3 -1 0 1 -1 1 0 -2
word lieber herr	-1 -1 3 -1 0 1 -1 0 0 -2
word liegt	0 0 0 0 -1 0 2 0 0 -6
word lien	5 1 1 0 -1 -1 -4 -1 0 -19
word ligo	0 0 -1 0 -2 0 4 -1 -1 -7
word like	-28 36 2 -9 -3 5 4 -10 3 31
word like a	0 0 0 0 0 0 0 0 1 3
word like to	-20 30 0 -5 -7 2 5 -8 3 9
word like you	0 1 -1 -1 0 4 -3 0 0 1
word liked	-2 0 -1 -1 10 4 -8 -3 -1 3
word liked you	-2 -1 -1 -1 11 4 -8 -2 -1 1
word limit	0 1 0 0 0 0 0 0 0 5
word linar	0 0 0 0 0 0 0 0 0 16
word lind	0 0 0 0 0 0 0 0 0 17
word line	4 4 -1 -1 -1 -2 -3 0 0 19
word line up	0 5 -1 0 0 -1 -3 0 0 3
word link	21 0 8 -6 -4 -5 -11 1 -4 -53
word link :	2 0 -1 0 0 0 0 0 0 -16
word link below	1 2 0 0 0 0 0 0 -1 4
word link in	1 0 0 0 0 0 0 0 0 -9
word link to	-1 -1 2 -1 0 0 1 0 0 -5
word list	2 0 0 -1 10 -1 -7 -2 0 40
word live	0 0 0 0 0 0 0 0 0 29
word lo	1 -3 4 1 2 -1 -3 -3 2 -19
word load	1 0 0 0 0 0 -1 1 0 5
word load planner	0 0 0 0 0 0 -1 1 0 3
word lobby	0 0 0 0 0 0 0 0 0 3
word local	0 0 0 0 3 -1 -2 0 0 1
word location	5 -1 -2 -1 0 0 0 0 0 -2
word location :	5 -1 -3 -1 0 0 0 0 0 -3
word lock	0 -2 6 -1 0 0 -1 -3 0 -1
word log	0 1 -1 0 2 6 -2 -1 -5 -9
word log in	0 1 -1 0 2 6 -2 -1 -5 -12
word logistic	-2 -2 0 -4 -1 -2 11 0 0 -4
word logistica	0 3 0 0 1 0 -2 0 -1 -4
word london	4 0 0 0 0 0 -1 0 -2 -1
word long	1 1 -1 -1 1 0 -1 0 0 32
word longer	5 -1 -4 0 -1 -1 -13 16 -2 -17
word look	-2 -11 29 -3 0 -4 -20 -3 14 36
word look at	-6 -3 -1 -1 -5 -3 9 -1 12 3
word look for	-2 -9 28 -1 12 -2 -21 -2 -3 17
word look forward	9 0 -1 0 -1 -1 -4 -1 0 -1
word look like	0 2 4 -1 0 0 -3 0 -1 -4
word looptail	1 0 -1 0 0 0 0 0 0 -7
word lopez	3 0 -2 -1 0 0 0 0 0 -7
word los	-3 -1 -1 1 0 0 3 0 1 9
word lost	1 0 -1 6 -1 -1 -4 -1 0 -2
word lot	1 -1 -1 -1 7 -1 -3 -1 0 -1
word lot of	0 0 0 0 7 -1 -3 -1 0 2
word love	6 15 -4 -2 -1 1 -8 -2 -5 -16
word love to	2 11 -1 -1 0 -1 -6 -1 -3 -2
word loved	4 -3 -1 0 -3 -1 6 -1 0 3
word loved your	0 0 0 0 0 0 0 0 0 6
word luca	0 0 0 0 -1 0 -2 3 2 3
word luck	-4 -1 -1 3 1 -1 5 -2 1 -1
word luck !	-1 0 0 5 -4 -1 -1 -1 2 -1
word lugar	0 -1 1 0 2 0 -1 0 -1 3
word luis	4 0 -1 0 0 0 -4 2 0 3
word lukt	1 5 -4 0 0 0 -1 0 0 -5
word lunch	25 -2 -2 -3 0 -14 1 -4 -1 -9
word lyon	0 0 0 0 0 0 0 0 0 6
word m	6 1 0 -1 -2 -2 -1 -2 0 10
word m v	2 -1 -1 0 0 0 0 0 0 -6
word m w	3 1 0 0 0 0 -3 0 1 -4
word ma	-1 -1 2 3 0 -1 0 -2 0 -18
word maar	-2 0 0 0 -4 -1 8 -1 -1 -4
word maart	-1 -2 0 0 6 0 -2 0 -1 4
word machen	1 0 0 0 0 1 0 0 0 3
word madame	1 0 0 0 3 0 -2 0 -1 -8
word madame monsieur	0 0 0 0 0 0 0 0 0 -4
word made	2 -4 -3 -1 9 -11 7 1 -1 0
word made it	3 0 0 0 0 -5 0 2 0 -3
word mag	1 -1 0 0 1 0 -1 0 0 -3
word mai	0 1 0 0 0 0 0 0 0 -3
word mail	-4 -1 -2 -2 -4 -2 3 15 -3 28
word mailbox	0 -1 0 0 -1 0 -1 6 -1 -2
word mailbox is	0 -1 0 0 -1 0 -1 5 -2 -4
word main	5 -3 0 0 0 0 -1 0 0 13
word maintenant	-1 0 0 0 1 0 6 -5 -1 -2
word mais	-1 1 0 -1 -5 0 11 -3 -3 -20
word make	4 3 9 -4 4 -2 -4 -9 -1 6
word make a	0 0 0 0 0 0 1 0 0 4
word make it	6 -2 -1 0 0 0 -1 0 0 -6
word make the	0 -3 3 0 5 -1 -2 -1 0 -2
word maken	4 -3 0 0 0 0 0 0 0 -6
word making	2 0 0 0 5 -3 -2 0 -1 8
word management	0 0 0 0 0 0 0 0 0 4
word manager	-3 5 -1 -10 8 9 0 -7 -1 4
word manager at	0 1 0 1 0 0 -1 0 0 -4
word manager interview	-2 -2 7 -1 0 0 0 0 0 -4
word manager is	1 -1 -2 -2 0 -1 8 -2 0 2
word mando	8 -2 1 0 0 -1 -4 -1 0 -5
word mano	0 0 0 0 0 0 -1 0 1 7
word many	-1 -1 -1 0 0 -1 7 -1 -2 13
word march	0 0 0 0 0 -2 3 0 0 -3
word march #	1 0 0 0 0 -1 1 0 0 -5
word marchetti	0 0 0 0 0 0 0 0 0 -7
word marco	0 0 0 0 0 0 3 -2 0 -3
word marcu	0 0 0 0 0 0 0 0 0 15
word market	5 -1 -1 0 0 0 -3 -1 0 -6
word market manager	0 1 0 0 0 0 0 0 0 -6
word marlow	0 1 -4 0 -2 1 -8 12 0 -9
word marsh	0 0 1 0 0 0 -14 14 0 14
word marta	0 0 0 0 0 0 0 0 0 4
word marz	0 0 0 0 0 0 0 0 0 4
word mas	-1 -1 0 0 0 0 6 -2 -1 -12
word match	-1 -1 0 0 9 0 -1 -1 -4 5
word match your	0 0 0 0 3 0 0 0 -2 3
word matter	4 -1 0 -1 0 0 2 -3 -1 5
word maximo	-1 2 0 0 0 0 -1 4 -4 -3
word may	-22 4 3 2 -3 -1 -4 -2 22 1
word me	8 9 -15 -4 -17 11 9 2 -3 -41
word me ?	0 -5 -1 0 0 0 7 0 0 0
word me a	-1 -1 -1 0 0 -2 6 -1 0 -12
word me and	4 -3 -2 -1 0 4 1 -2 -1 -23
word me at	5 -1 -1 0 0 0 -1 0 0 -16
word me by	2 -4 -3 0 -1 0 7 -1 0 -4
word me if	-1 -2 -1 0 -4 -3 3 8 0 -9
word me know	-7 6 1 -1 -2 12 -7 -2 -1 -3
word me on	0 0 0 0 0 0 0 0 0 8
word me the	0 -1 0 0 0 -1 3 0 0 3
word me timemention	6 -2 -2 -1 0 -2 3 -1 0 -3
word me to	0 -1 0 0 0 0 2 0 0 18
word me your	-4 7 0 -1 -5 -1 -1 -1 6 -6
word meantime	0 0 0 0 0 0 -1 1 1 -3
word medewerker	0 -2 0 0 -3 -1 6 0 0 -2
word media	4 -1 0 1 -1 0 -2 -1 0 7
word medical	-5 -1 4 0 -1 0 4 -1 -1 -32
word mee	1 0 0 0 1 0 -1 0 0 7
word meer	-1 0 0 1 3 0 -2 0 0 -2
word meet	-10 28 -13 0 -8 -13 24 -13 5 -42
word meet :	1 0 0 0 0 0 0 0 0 -3
word meet again	-2 0 -2 -1 0 -1 8 -1 0 -2
word meet id	3 -2 0 0 0 0 0 0 0 1
word meet on	0 0 0 0 0 0 1 0 0 6
word meet our	0 0 0 0 0 0 0 0 0 4
word meet the	-1 7 -1 -1 10 -1 -6 -5 -1 -5
word meet us	0 2 -1 0 0 0 0 0 0 -5
word meet with	1 1 0 0 0 0 0 0 0 -7
word meet you	-8 7 -3 -3 0 -6 17 -2 -2 15
word meeting	-1 5 0 0 -2 0 -9 9 -2 1
word meglio	0 1 0 0 0 0 0 0 0 -4
word meilleur	7 -1 -1 -1 2 -2 -1 1 -2 0
word meine	0 0 0 0 0 0 0 1 0 -5
word meiner	0 0 0 0 0 1 0 0 0 -3
word melde	0 0 5 0 0 0 -4 0 0 -5
word melde mich	0 0 5 0 0 0 -4 0 0 -5
word melden	0 -1 -1 1 -1 -1 2 3 -3 -5
word melden uns	-1 -1 0 1 0 0 0 4 -3 -2
word member	0 0 0 0 0 0 -8 8 0 10
word member of	0 0 0 0 0 0 -8 8 0 1
word meme	0 -1 3 0 0 0 0 0 0 -1
word mensagem	-2 0 -1 0 0 0 -2 6 0 -4
word mensaje	-6 -1 -1 0 -1 0 -2 15 -4 0
word mention	-8 -3 -1 -1 -2 -4 28 -1 -8 -5
word mercado	0 0 0 0 -3 0 0 0 4 -1
word merchandiser	2 0 0 0 0 0 -1 0 1 -3
word merci	7 -9 -2 -2 6 -5 5 -3 4 -10
word merci d'avoir	3 -2 -1 0 1 0 0 -1 0 -2
word merci de	-6 1 -1 -1 1 -1 6 3 -2 -4
word merci pour	3 2 0 0 -2 -1 -6 0 5 -2
word mes	-1 -6 5 0 -1 0 3 0 -1 6
word mes excus	0 -6 6 1 0 0 0 0 0 -1
word mese	0 0 -5 0 -1 2 6 0 0 -3
word mesmo	-1 -6 1 0 1 0 5 0 0 -15
word messag	0 -5 0 0 0 0 0 6 0 -2
word message	-20 -8 -7 -3 -8 -2 -8 60 -3 -12
word message could	0 0 0 0 -2 0 -1 5 0 -1
word message to	-1 -5 0 0 -1 0 -6 14 0 -20
word message was	-3 0 -1 0 0 0 -1 5 0 -4
word messaggio	-3 2 -1 -1 -1 -1 -2 8 -2 -7
word met	10 -9 0 0 7 0 -7 2 -3 -20
word mevrouw	0 -2 -1 0 3 0 -1 0 1 8
word mi	9 -8 -1 0 -1 -1 7 -3 -2 -11
word mia	0 0 0 2 0 0 -1 0 0 -4
word mich	0 -3 3 -1 -1 -2 6 -1 -1 -17
word mich doch	-1 0 0 -1 -1 -1 5 -1 0 -1
word microsoft	4 -5 3 -1 0 0 -1 0 0 -14
word microsoft team	3 -5 4 -1 0 0 -1 0 0 -11
word mid	0 0 0 0 0 0 2 -1 0 -3
word might	0 0 0 0 1 0 0 0 0 18
word mijn	0 0 1 0 0 0 -1 0 1 -9
word mil	-1 0 2 0 0 0 0 0 0 -14
word milano	1 -1 0 0 0 0 1 0 0 -3
word mill	-4 9 -5 -1 -2 -2 6 -1 0 -10
word mille	3 -1 -1 0 0 0 0 0 0 5
word min	12 24 -4 -2 -4 -4 -18 -2 -3 -32
word mind	0 -3 1 0 1 0 3 0 0 6
word minha	0 0 0 0 0 0 0 0 0 -15
word mini	0 0 0 0 0 0 0 0 0 3
word minut	4 18 0 -2 -1 -1 -10 -3 -4 4
word minut and	0 1 0 0 0 0 0 0 0 3
word minut before	0 0 0 0 0 0 0 0 0 3
word minut early	0 0 0 0 0 0 0 0 0 3
word minut on	2 0 -1 0 0 0 0 -1 0 -7
word minut timemention	0 0 2 0 0 0 -1 0 0 3
word minut with	0 2 0 0 0 0 -1 -1 0 -14
word minute	2 5 -2 -1 -1 -1 3 -1 -4 2
word minute interview	0 1 0 0 0 0 0 0 0 4
word minute slot	0 3 0 0 0 0 -2 0 -1 6
word minuten	2 0 -1 0 0 0 0 0 0 5
word minuti	0 3 0 0 0 0 -1 0 -2 7
word minuti e	0 3 0 0 0 0 -1 0 -2 6
word minuto	0 1 -1 0 0 0 1 0 0 7
word minuto de	0 0 0 0 0 0 0 0 0 3
word mio	0 0 0 1 0 0 0 0 0 -8
word mir	-2 17 3 1 -1 -1 -14 -1 -1 -6
word mir die	0 0 0 0 0 0 0 0 0 11
word mira	0 0 0 0 0 0 0 0 0 8
word miss	0 -3 -1 0 0 0 6 0 0 9
word mit	13 -3 -3 -3 1 0 1 -2 -3 2
word mit der	0 0 0 0 0 0 0 0 0 -3
word mit einer	2 -1 0 0 -2 0 4 -1 -1 -2
word mme	1 0 0 0 0 0 0 0 0 -3
word mobile	2 -1 -1 1 2 -1 -1 0 0 -12
word mochte	-1 4 -1 0 -1 0 0 0 0 -8
word mochte sie	-1 3 -1 0 -1 0 1 0 0 -1
word mochten	1 0 -1 -1 0 0 -1 1 0 -10
word mochten sie	1 0 0 0 0 0 0 0 0 -3
word mochten wir	1 0 0 0 0 0 0 0 0 -3
word mock	0 0 0 0 0 0 0 0 0 10
word mock interview	0 0 0 0 0 0 0 0 0 3
word moeten	0 0 0 3 -1 0 -1 0 0 10
word moeten we	0 0 0 1 0 0 0 0 0 11
word mogen	0 5 0 0 -1 0 -3 0 0 1
word moi	-4 8 -2 -1 -3 -2 6 -2 -1 -14
word moin	-1 0 0 0 1 0 3 0 -2 -2
word mois	-1 -1 0 0 4 0 1 0 -3 0
word molto	0 0 0 1 1 0 0 0 0 -5
word moment	5 -2 0 -4 -2 -1 7 0 -1 0
word momento	-1 3 0 0 -1 0 -1 0 -1 -4
word mon	-7 2 -1 0 1 -1 -2 0 7 -6
word monday	1 0 0 0 0 0 0 0 0 -3
word monitor	0 0 0 0 -1 0 -1 4 -1 -3
word monsieur	4 -6 2 1 -2 -1 1 -1 3 2
word month	-4 7 -1 -1 -3 4 -5 -3 7 1
word more	-15 7 0 4 -2 -3 14 -1 -5 40
word more about	0 10 0 0 -1 0 -5 0 -3 -5
word more people	-7 2 0 -1 0 0 8 -1 0 -2
word more than	0 -2 0 0 0 0 2 1 0 3
word morn	-3 2 4 0 -4 -1 4 -1 -1 -20
word morning	0 10 -1 0 -2 -2 -3 0 0 -6
word most	-1 11 0 -1 5 -4 -3 -1 -6 21
word motion	2 0 0 0 0 0 -1 0 0 -7
word motion designer	1 0 0 0 0 0 0 0 0 -3
word move	-3 0 3 -5 4 -2 5 -1 -1 26
word move our	0 0 1 0 0 0 0 0 0 -3
word move to	-1 0 2 -1 0 0 0 0 0 13
word move your	0 0 1 0 0 0 0 0 0 6
word moved	-13 -1 16 -2 -1 -1 -13 14 0 14
word moved from	-1 0 1 0 0 0 0 0 0 -3
word moved to	-8 0 8 -1 0 0 1 0 0 13
word moving	-4 0 4 0 2 0 -1 0 -1 -8
word mr	10 -3 -1 -1 0 -1 0 -1 -4 -8
word mrs	0 0 0 0 0 0 0 0 0 4
word ms	-7 6 5 -2 2 -2 9 -6 -6 -21
word much	-1 -1 0 -1 5 -4 5 -2 -1 28
word much for	0 0 0 0 -2 0 4 -1 0 12
word mucho	0 0 0 1 1 0 -1 0 0 3
word muito	0 1 0 0 1 0 -1 0 0 -3
word municipal	-1 0 0 0 1 0 0 0 0 -3
word museo	0 0 1 0 0 0 0 0 0 -3
word museum	-2 0 2 -1 -1 0 3 0 0 -2
word must	0 0 0 1 0 0 0 0 0 17
word my	4 12 3 -4 3 -10 9 -14 -5 53
word my application	0 0 0 0 0 0 0 0 0 19
word my calendar	2 6 -1 0 -3 0 -1 0 -2 2
word my client	-5 11 0 -1 0 -1 -3 0 0 -1
word my interview	0 0 0 0 0 0 -2 2 0 3
word n	1 0 0 0 0 0 0 0 0 4
word n #	0 0 0 0 0 0 0 0 0 -3
word na	-2 10 0 -2 1 -1 -6 -6 6 -6
word na timemention	-5 8 3 -1 -1 -1 -1 -1 -1 4
word naar	3 -2 1 -1 -1 -1 1 -1 2 -7
word naar de	0 0 0 0 0 0 -2 -1 3 -2
word nach	2 0 -1 0 0 0 1 -1 0 -5
word nach den	1 0 0 0 -1 0 1 0 0 -3
word nachricht	-7 -1 -1 -1 -1 -1 -1 17 -5 3
word nachste	-1 6 0 0 -1 0 -3 0 0 -1
word nachste woche	-1 6 0 0 -1 0 -4 0 0 -1
word nachster	-1 1 0 0 -1 0 3 -1 0 -1
word nachster woche	-1 0 0 0 -1 0 3 -1 0 -1
word nada	0 -2 6 -1 -2 0 4 -4 -1 -5
word nair	1 0 0 0 0 0 0 0 0 -3
word name	-2 -3 0 0 -2 -1 7 1 0 20
word nao	-6 0 5 5 0 -2 1 -1 -2 -26
word ne	2 1 -3 0 7 -1 -3 0 -3 -14
word ne pas	0 0 0 0 1 0 -1 1 -1 -5
word near	-1 1 0 0 -1 0 3 0 0 2
word need	-20 -7 -3 32 -17 -8 37 -6 -8 27
word need a	0 -1 0 0 0 0 2 0 0 4
word need the	-2 -1 -1 0 -1 0 5 0 0 5
word need to	-14 4 -2 29 -16 -2 5 -2 -2 1
word need your	-4 0 0 0 0 -1 6 0 0 13
word neem	0 3 -1 2 0 0 -2 -1 0 6
word neem je	0 3 0 0 0 0 -1 -1 0 0
word neemt	0 0 0 0 0 0 -1 3 0 -3
word nehmen	-8 1 10 0 -1 0 -1 -1 0 -1
word nei	0 0 2 0 0 0 0 0 0 6
word nella	1 0 -5 -1 0 0 5 0 0 -2
word nemen	3 -1 0 0 0 4 -5 -1 0 -2
word nennen	-2 4 -1 1 0 0 0 0 0 0
word nervou	0 0 0 0 0 0 0 0 0 8
word net	0 -2 -1 0 1 0 2 0 0 24
word neue	0 0 0 0 0 0 0 0 0 8
word neue jobs	0 0 0 0 0 0 0 0 0 4
word neuen	-1 0 0 0 -4 -1 7 0 0 0
word neuer termin	-1 0 2 0 0 0 0 0 0 -3
word neuigkeiten	-1 0 0 -1 0 -1 4 0 0 -1
word new	-6 -12 30 3 -20 15 -15 8 -3 49
word new date	-1 -4 18 -1 -2 -1 -4 -2 -2 -1
word new job	-1 0 -1 8 -8 0 5 -2 -1 3
word new time	-2 -3 5 0 0 0 0 2 0 -5
word new year	0 0 -1 -1 0 -1 -7 12 -1 -4
word new york	4 -1 0 -1 -1 -1 -1 1 -1 -7
word news	-7 -7 -3 3 16 11 -6 -5 -2 11
word newsletter	0 0 0 0 0 0 0 0 0 5
word next	-14 7 13 1 6 -9 -12 -7 15 -14
word next step	-6 2 -2 3 2 -1 3 -2 1 -11
word next week	-7 2 17 -2 -10 -5 -1 -5 11 -26
word nice	-1 -1 0 0 -2 -1 26 -19 -1 -7
word nicht	-2 9 -11 2 1 -3 5 2 -3 -14
word nicht im	0 0 0 0 -2 0 3 1 0 -1
word nico	1 0 -1 2 0 -2 0 -1 0 -7
word niet	-1 3 -5 1 4 -2 3 -2 -2 -25
word niet door	0 0 0 1 0 0 0 0 0 -6
word nieuw	-1 -11 -1 0 -1 0 15 0 0 -3
word nieuwe	-2 -1 0 1 -2 -1 7 -1 -1 0
word night	0 -2 -1 1 -1 1 3 0 0 6
word nj	0 0 0 0 0 0 0 0 0 -5
word no	-28 -12 -2 26 12 -9 8 12 -7 -11
word no ambito	0 0 0 0 1 0 0 0 0 -4
word no dia	1 0 0 0 0 0 0 0 0 3
word no interview	-2 0 -2 6 0 0 -1 -1 0 -3
word no longer	5 -1 -4 0 -1 -1 -13 16 -1 -17
word no nosso	0 0 1 0 0 0 0 0 0 -16
word no problem	-10 -1 9 0 -2 -1 6 -1 0 -2
word no puede	0 0 4 0 0 0 -1 -2 0 6
word noch	-3 5 -6 -2 -1 -1 9 -2 -1 -7
word nochmal	0 3 0 0 -1 0 0 0 -1 3
word nodig	3 -2 1 0 0 0 0 0 0 -4
word nodigen	3 -2 0 0 0 0 0 0 -1 3
word nog	-2 1 -4 -1 -1 -1 8 -1 -1 3
word noi	0 1 -1 0 1 0 -1 0 0 -7
word non	-2 2 6 2 0 -2 -5 3 -3 -21
word none	0 3 -1 0 -1 0 0 0 1 -7
word nord	0 3 0 0 0 0 -1 0 -1 -4
word normal	0 -2 -1 -1 0 0 -3 9 -1 -2
word nos	-7 8 1 -3 8 0 -1 -4 -2 -19
word nos bureaux	1 0 1 0 0 0 0 0 -1 5
word nossa	-2 2 1 0 0 1 0 -1 -1 -9
word nosso	0 -2 2 -2 1 -3 5 -1 0 -20
word nostra	0 0 0 0 0 1 0 0 0 -5
word not	-12 -1 -4 13 33 -6 -15 3 -10 58
word not a	-1 0 1 0 0 0 0 0 0 16
word not be	-1 -1 0 0 -1 0 -1 5 -1 -5
word not need	4 0 -3 0 0 0 -1 1 0 -8
word not reply	0 0 0 0 0 0 0 0 1 5
word not to	0 0 0 12 -7 -1 -3 0 0 12
word note	3 -4 6 -2 -5 -3 4 -5 6 -4
word note that	-7 -1 9 0 0 0 0 0 0 -3
word noth	-6 -2 1 4 9 -6 12 -9 -2 -7
word noth to	-2 -1 -2 -1 2 -3 8 -1 -1 3
word notic	-5 2 12 -3 0 0 -1 -4 -1 0
word notice	-1 1 3 1 -2 -2 -1 0 0 -5
word notice period	0 3 0 0 0 -1 0 0 -1 -4
word noticia	-1 0 -2 4 0 0 1 -1 0 -8
word notifi	0 -1 0 0 2 -1 5 -4 -2 -7
word notification	-1 -1 0 0 2 0 8 0 -9 -2
word notre	1 -7 8 0 1 0 -1 -2 -1 -2
word notre client	1 0 0 -1 0 0 0 0 0 -5
word notre entretien	0 -6 6 0 0 0 0 0 0 -1
word notre rendez	-1 0 0 2 0 0 0 0 0 4
word notre site	0 0 0 0 1 0 0 0 -1 -4
word nous	-5 1 1 -4 12 10 -4 -9 -1 -38
word nous a	0 -1 0 0 6 -2 -2 0 -1 0
word nous aimerion	0 0 0 0 0 0 0 0 0 3
word nous avon	-3 -2 -1 -3 10 5 -6 0 -1 -4
word nous faut	-1 0 0 0 0 4 -2 -1 0 -1
word nous nous	-1 -2 0 0 -1 4 0 0 0 -6
word nous vous	0 0 2 -1 2 0 2 -1 -3 -5
word nouveau	-2 -2 0 0 -8 -2 18 -1 -1 -6
word nouvell	-2 -1 0 -1 -3 -1 7 0 1 0
word nouvell de	0 0 0 0 -3 0 3 0 1 -1
word nouvelle	-3 1 0 1 -1 -1 4 -1 0 -4
word novedad	0 -1 0 0 1 0 4 -3 -1 -6
word novo	-1 -1 3 -1 -1 0 4 0 -1 -3
word now	-35 6 16 -5 11 -8 19 -9 5 6
word now on	-1 0 2 0 0 0 0 0 0 3
word now take	-6 0 7 -1 0 0 0 0 1 -7
word now timemention	-2 0 3 0 0 0 0 0 0 3
word nu	2 -1 0 0 -1 -1 2 0 0 -6
word nuestra	0 2 -1 -1 1 0 -1 0 2 -9
word nuestro	0 1 0 0 0 0 -1 0 1 -3
word nueva	-1 -2 2 0 0 0 1 0 0 -3
word nuevo	0 0 0 0 0 0 0 0 0 -3
word number	-12 5 -2 -4 -5 -2 10 7 3 -19
word number :	-2 -2 -1 -1 0 0 0 6 0 -1
word number of	0 -1 0 0 -3 0 1 0 4 1
word numero	4 0 0 0 0 0 -2 0 0 -2
word nurse	-4 7 -2 -1 3 0 -2 -1 1 -5
word ny	0 0 0 0 0 0 0 0 0 11
word o	-4 3 -5 3 -4 -1 13 -1 -3 -67
word o link	4 0 -1 0 0 0 -1 -1 0 -7
word o timemention	-1 3 0 0 0 0 -1 0 0 -3
word obrigado	-1 -1 0 0 2 0 1 -1 1 -6
word occasion	0 0 0 0 3 0 -1 0 0 4
word oder	-4 16 -11 -1 -1 0 -1 2 0 -7
word oder timemention	-1 13 -10 0 0 0 -1 0 0 -4
word of	-9 -28 26 -16 0 -2 18 2 9 16
word of a	-1 0 2 0 0 0 0 0 0 16
word of applicant	0 0 0 0 -3 0 0 0 4 -3
word of application	0 0 0 0 -1 0 -1 0 4 -1
word of employment	-1 0 0 0 0 3 -1 0 0 -6
word of id	1 0 0 0 0 -1 1 0 0 -14
word of interview	-5 0 6 0 0 0 0 0 0 -4
word of je	3 -2 0 0 0 0 0 0 -1 -1
word of june	4 0 0 0 0 0 -3 0 0 -7
word of next	-1 0 -1 0 -1 0 4 0 0 -1
word of office	0 0 0 0 0 0 -7 9 0 -1
word of our	0 -4 -1 0 8 -1 -2 4 -5 16
word of the	-5 5 2 -2 -7 0 -15 6 16 44
word of them	0 -1 0 0 3 0 1 -1 -1 -5
word of these	-1 1 1 0 0 0 0 0 0 -16
word of timemention	-7 10 4 -4 -2 -3 2 -2 2 -16
word of us	2 -1 -1 -1 0 0 -2 2 0 11
word of you	-1 0 0 0 -1 0 3 -1 0 3
word of your	0 -11 2 -2 1 -2 33 -5 -17 1
word oferta	-1 0 0 0 -4 2 -1 0 4 -5
word off	-9 -6 8 16 -1 6 -8 -3 -3 -14
word offer	-20 11 -8 -4 24 24 -17 -5 -5 90
word offer and	0 0 0 0 2 -1 0 0 0 3
word offer for	0 -1 0 0 -2 7 -1 -1 -2 7
word offer is	-1 0 0 0 -2 8 -1 -1 -3 -11
word offer letter	0 0 0 0 0 2 0 0 0 10
word offer of	-1 0 0 0 0 3 -1 0 0 -6
word offer the	0 0 0 0 1 0 -1 0 0 -3
word offer timemention	-13 18 -2 0 0 -1 0 0 0 -10
word offer to	-1 -1 -2 -1 12 1 -6 -1 -1 -9
word offer you	-2 -2 -1 -1 6 6 -4 -1 -1 21
word offerte	0 0 0 0 0 0 0 0 0 3
word office	11 7 4 -6 -2 -3 -16 9 -6 13
word office is	14 -1 -2 -1 0 -1 -7 -2 0 -3
word office manager	0 2 0 0 0 0 -1 0 0 52
word office on	-1 0 2 -1 0 0 0 0 0 3
word officer	-1 -2 -1 -1 -1 6 -1 1 0 -12
word officer interview	3 -1 0 -1 -1 0 0 -1 0 -1
word official	-2 -2 0 0 5 4 0 0 -5 -1
word offre	-1 0 0 0 2 0 -1 0 1 3
word oh	-5 6 0 -1 -1 -2 4 -1 0 5
word oi	-3 -6 0 -1 -11 -4 23 -1 4 -1
word oi !	-1 0 0 0 -4 -1 1 0 5 2
word ok	-2 10 2 -1 -1 -1 -7 -1 0 -17
word ola	-3 4 0 -2 2 -1 -3 2 0 -16
word ola !	-3 5 0 0 0 -1 0 1 0 -2
word old	-11 3 12 0 -1 0 -2 1 -1 15
word om	6 -1 2 -1 -1 -1 -3 -1 0 3
word om timemention	0 0 2 0 0 0 -1 0 0 5
word omar	1 0 0 0 0 0 0 0 0 11
word on	37 -11 -50 5 -15 -2 27 26 -17 123
word on #	5 1 -1 -1 0 3 -5 -1 0 -12
word on a	-3 6 3 0 0 0 -4 0 0 28
word on for	20 -1 -18 0 0 0 0 0 0 0
word on hold	-1 0 0 -2 -1 -1 6 0 0 -1
word on my	2 4 -1 0 8 -1 -10 -1 -2 6
word on our	-3 0 -1 0 0 -2 7 -1 1 -8
word on the	8 -11 2 -5 1 11 -5 2 -2 34
word on this	-2 -1 -1 3 3 0 -1 -1 -1 9
word on timemention	16 -3 -27 17 -16 -24 27 18 -8 109
word on tuesday	0 0 0 0 0 0 0 0 0 8
word on which	0 4 0 0 -2 0 -1 0 0 0
word on your	-5 -2 -1 -1 -2 4 8 -1 -1 -14
word on zoom	4 1 0 0 0 0 -2 -3 0 4
word onboard	1 -2 -1 0 0 -1 4 0 0 0
word once	-1 -5 6 -2 0 3 -5 4 0 13
word ondemand	-1 2 0 0 0 0 0 0 0 -4
word onderzoek	0 0 0 0 0 0 0 0 0 6
word one	6 -11 -6 -7 31 -6 -13 1 5 -19
word one of	-2 -2 -1 0 12 -1 -8 6 -3 6
word one or	0 0 0 0 -2 0 0 4 0 -3
word online	-4 8 -1 -1 -2 -1 9 -3 -5 43
word online interview	-1 3 0 -1 0 0 0 0 0 4
word only	-3 -4 -1 -2 13 -1 -5 0 3 25
word ons	6 -7 -2 -1 -5 -3 11 -3 4 -10
word ons aan	4 -2 0 0 0 0 0 0 -1 2
word ons kantoor	4 -3 0 0 0 0 0 0 -1 -5
word onsite	-5 1 2 0 -1 -1 4 0 -1 -8
word onsite for	1 0 0 0 0 0 0 0 0 -3
word ontmoeten	0 0 0 0 2 0 -1 0 0 4
word ontvangen	0 -2 -1 0 -1 -1 1 2 1 -11
word ontvangt	0 0 0 0 0 0 -1 0 3 11
word onze	2 1 0 1 0 -1 -3 -1 -1 12
word ook	3 -1 -1 0 -2 -1 4 -1 -1 6
word op	17 -16 -1 -1 12 0 -11 3 -2 22
word op de	0 -1 0 0 8 0 -2 -2 -2 -4
word op kantoor	0 0 0 0 0 1 0 0 0 5
word op ons	4 -3 0 0 0 0 0 0 -1 -5
word op timemention	15 -16 -1 -1 -1 0 -3 6 1 22
word open	-3 0 -3 -1 -2 -3 -11 20 3 53
word open to	0 0 0 0 0 0 0 0 0 15
word opening	-1 2 0 1 1 0 -2 0 0 6
word operation	0 0 -1 1 1 0 0 -1 0 -9
word operator	1 0 -1 0 0 0 0 0 1 -7
word opportuniti	0 0 0 0 1 0 0 0 0 7
word opportunity	0 0 0 0 3 0 0 0 -3 41
word oppure	-1 2 0 0 0 0 -1 0 0 -4
word oppure timemention	-1 2 0 0 0 0 -1 0 0 -4
word ops	-1 1 0 0 -1 0 3 0 0 -5
word option	-7 5 11 -1 -2 0 -3 -3 0 -7
word or	-50 86 -8 -6 -9 -5 -13 3 2 40
word or a	0 0 -2 0 0 0 0 2 0 6
word or cancel	0 0 0 0 0 0 0 0 0 4
word or decline	1 -1 0 0 -1 2 0 -1 0 -13
word or more	0 0 0 0 -2 0 0 4 0 -1
word or timemention	-42 72 -6 -3 -1 -4 -13 -2 -1 1
word ora	-2 2 0 1 -5 -1 9 -2 -2 -9
word oral	1 0 -1 0 -1 0 8 -1 -7 -22
word oral board	-1 0 0 0 -1 0 8 -1 -6 -12
word orbita	2 -2 0 0 0 1 0 0 0 -4
word order	2 -1 0 -1 -2 0 -2 5 -2 2
word ore	0 0 0 0 0 0 -1 2 0 4
word org	-1 -1 1 2 -1 0 -1 1 0 13
word organizer	1 0 0 0 0 0 0 0 0 -15
word original	4 -2 2 -2 0 0 -1 0 0 -3
word os	-2 0 0 0 1 0 2 -1 1 7
word other	-5 -4 -2 -3 35 -8 -6 -3 -3 17
word other candidat	0 0 0 0 1 0 0 0 0 6
word otherwise	6 -5 -1 0 -1 -1 -1 2 1 -8
word otra	0 0 0 0 -4 0 6 0 0 -1
word ou	-6 10 3 -1 -2 -2 -1 -1 -1 -25
word ou na	-4 5 0 0 0 0 0 0 0 -5
word ou timemention	-1 0 5 0 -1 0 -1 0 0 -5
word our	25 -10 -6 -2 -11 10 -15 1 8 -13
word our call	-5 -1 -1 1 0 -2 8 0 0 -3
word our career	0 0 0 0 2 0 0 0 -1 -6
word our conversation	-1 -2 0 -1 6 0 -1 0 0 7
word our cto	4 0 0 0 0 0 0 -3 0 -7
word our director	4 3 0 0 -1 -1 -5 0 -1 -3
word our head	1 0 0 0 0 0 0 0 0 9
word our hiring	0 0 0 -1 -6 0 1 0 6 -9
word our interview	-10 12 -1 0 0 0 0 0 0 13
word our next	0 0 0 0 0 0 0 0 0 12
word our offer	0 0 0 0 0 1 0 0 0 11
word our office	2 1 0 0 0 0 0 -1 0 -4
word our panel	4 -4 0 0 0 0 0 0 0 14
word our talent	0 -1 0 0 5 0 0 0 -4 0
word our team	0 -1 0 0 -3 0 -2 0 6 -5
word our timemention	-1 -2 5 6 -2 -2 -3 -1 0 -9
word ours	0 -1 0 0 5 -1 -2 0 0 1
word out	-13 -6 11 -14 12 1 -22 28 5 -4
word out of	-3 -4 3 -1 -1 3 -6 9 0 0
word out to	0 -1 0 0 -1 -1 -1 2 2 -9
word outcome	1 -1 0 0 -3 0 5 -2 1 -4
word outra	-2 2 2 -1 1 0 0 0 -1 -8
word ouvert	0 -1 0 0 1 -1 3 0 0 -3
word ouvr	-1 0 0 0 0 0 3 0 -1 -2
word over	-1 -16 1 -4 -9 23 7 -3 3 -26
word over #	0 0 0 0 1 0 0 0 0 11
word over and	-1 -7 -1 0 -1 13 -3 -1 0 -11
word over de	0 -3 0 0 -1 -1 5 0 0 -2
word over je	-1 -9 -1 0 0 0 11 0 -1 -2
word over the	-1 1 -1 -1 -3 13 -10 -2 4 -7
word owen	0 0 0 0 0 0 0 1 0 3
word own	1 0 0 0 0 0 0 0 0 12
word owner	1 0 -1 12 -9 -1 0 -1 0 -12
word p	-4 -6 -1 -1 -1 -2 10 5 0 -1
word pacific	1 0 0 0 0 0 0 0 0 -8
word package	0 -1 0 0 0 3 -2 0 0 2
word paga	0 -1 0 0 0 0 1 0 0 -4
word page	0 -1 0 0 -3 -2 7 1 -2 18
word paid	0 -1 -2 0 0 5 -2 0 0 8
word paio	0 0 4 -2 0 -1 -1 0 0 -3
word paio di	0 0 4 -2 0 -1 -1 0 0 -3
word palisade	-1 0 0 1 0 0 0 0 0 -10
word panel	21 -7 -4 4 -2 -3 -7 -11 8 18
word panel for	0 0 0 0 0 0 0 0 0 18
word panel interview	0 8 0 0 0 0 -6 -1 0 -2
word panel is	6 -3 0 0 0 0 -2 0 0 -1
word panel on	4 0 0 0 0 0 -3 0 0 19
word panel timemention	12 0 0 -2 0 -3 -3 -3 0 -5
word panel will	1 0 0 0 0 0 0 0 0 -7
word panel would	0 0 0 0 0 4 -3 0 0 11
word paper	-1 -2 0 0 -2 9 -15 -1 12 0
word paperwork	-3 -1 -2 0 0 1 7 -1 0 -5
word papo	-1 0 0 0 -1 -3 5 -1 0 -8
word par	-3 3 4 1 4 -1 -4 -3 -1 1
word par telephone	0 4 0 0 0 0 -3 0 0 2
word para	-7 1 4 -3 2 -4 7 -6 6 -18
word para a	-3 2 0 -1 2 -1 3 -1 0 0
word para el	1 -3 2 0 0 -1 2 -1 -1 13
word para entrevista	1 1 0 0 0 0 0 0 0 -3
word para la	0 4 0 -1 -2 0 -2 -1 3 -6
word para o	0 -5 -1 0 0 0 7 0 0 -2
word para product	0 0 0 0 0 -1 2 0 0 -5
word para timemention	1 0 0 1 0 0 0 -1 0 5
word paralegal	2 2 0 1 0 0 0 0 -3 -4
word parent	0 0 0 0 0 0 0 0 0 11
word pari	0 0 0 0 0 0 0 0 0 -11
word park	-8 3 -3 -2 -1 -2 16 -2 -1 7
word parler	3 0 0 -1 1 -1 -2 0 0 0
word part	0 -3 0 -1 -1 -2 13 -2 -3 2
word part in	0 0 0 0 0 0 0 0 0 6
word part of	-1 -4 0 0 0 -2 15 -2 -5 0
word partie	14 -2 -12 0 0 0 0 0 0 1
word partir	-3 1 -1 -3 -2 8 -4 0 3 -4
word partir de	-1 1 0 0 0 0 -1 0 0 -3
word partner	-4 10 -2 -1 -1 -2 0 -1 0 -3
word pas	-16 -1 16 -1 4 -2 1 1 -2 -30
word paso	-1 3 0 0 0 -1 0 0 0 -2
word pass	-4 10 -3 -2 10 -3 -7 -2 1 -10
word pass it	-1 6 0 0 -3 0 -3 0 2 -4
word passa	4 -1 -2 0 0 0 0 -1 0 -2
word passaporte	0 0 0 0 0 0 0 0 0 3
word passcode	3 -2 0 0 0 0 0 0 0 -1
word passcode :	3 -2 0 0 0 0 0 0 0 -1
word passo	2 2 -1 0 0 0 -1 -1 0 -9
word passport	-7 -1 0 0 -1 -1 11 0 0 -4
word passport and	-2 -1 0 0 0 0 3 0 0 -2
word passt	0 9 -5 -1 1 -1 -4 1 -1 2
word passt ihnen	-5 10 -4 0 0 0 0 0 0 -1
word past	-1 0 15 0 -2 -1 -10 -1 0 0
word patience	0 -1 0 0 6 0 0 -1 -3 -2
word patient	0 0 0 0 -2 0 -1 0 3 -2
word paul	1 0 0 0 0 0 0 0 0 14
word pausa	0 0 0 0 0 0 1 1 0 -3
word pause	-1 0 0 0 -5 0 8 0 -1 2
word pay	5 -1 -1 0 -2 9 -6 -3 0 12
word pay stub	0 0 0 0 0 0 0 0 0 13
word payment	0 0 0 0 0 0 0 0 0 8
word payroll	-4 1 -1 -1 -1 2 2 2 0 3
word payroll officer	0 1 -1 -1 -1 3 -4 2 0 -1
word pdf	-1 -1 0 0 -1 4 0 0 0 -7
word pediu	0 0 0 0 -4 0 6 0 0 -4
word pela	-1 -1 -1 0 -2 -1 2 -1 4 -4
word pelo	-2 1 1 1 0 -1 1 -1 -1 -9
word people	-13 -1 -3 -3 5 -4 7 -3 15 21
word people for	0 0 0 0 -1 0 0 0 2 -4
word people to	0 1 0 -1 3 -1 -1 -1 0 0
word people who	0 0 0 0 0 0 1 0 0 5
word per	0 1 -8 -3 2 -1 16 -8 1 -20
word per la	3 6 -1 0 -1 -1 -3 -2 -1 6
word perfect	5 0 -1 0 0 0 -1 0 0 12
word perfecto	1 0 0 0 0 0 0 0 0 -3
word perfil	-1 1 -1 -1 4 -1 -1 -1 0 0
word period	-1 2 0 0 -3 7 -3 -1 -1 -8
word permanent	-1 -2 0 0 -3 11 -4 0 0 -2
word pero	-1 -1 3 0 0 0 3 -4 0 -1
word person	-5 8 -4 -2 12 -2 -5 -2 0 0
word persona	-2 -1 -1 -1 -3 0 6 -1 2 -3
word personal	3 0 0 0 1 0 -3 0 -1 6
word personlich	4 0 0 0 0 0 -2 0 0 -4
word personne	-1 -1 0 0 6 0 -3 0 -1 -3
word pessoa	-1 -1 0 0 -6 -1 6 0 4 -1
word petit	-2 0 2 0 -1 -1 4 -1 -1 -5
word petra	4 0 -3 0 0 0 0 0 0 -2
word peut	0 0 0 0 0 0 0 0 0 -5
word peux	0 4 -1 0 0 0 -3 0 0 3
word phd	0 0 0 0 0 0 0 0 0 9
word phone	-2 6 -6 -1 0 -1 9 -3 -1 15
word phone call	0 0 -2 -1 0 0 5 -1 0 -5
word phone interview	1 1 -1 2 1 0 -1 -1 -1 -12
word phone number	-3 1 0 0 0 -1 4 -1 0 1
word phone screen	-4 8 0 -1 -1 0 -2 0 0 15
word photo	1 0 0 0 0 0 0 0 0 13
word photo id	1 0 0 0 0 0 0 0 0 4
word pick	-2 10 -1 0 2 -3 -4 -1 -1 16
word pick a	0 1 0 0 0 0 0 0 0 10
word pick up	0 0 0 0 0 0 0 0 0 6
word piec	0 -4 0 0 0 -1 6 0 0 -5
word piece	-2 -1 -1 -1 0 -2 7 0 0 1
word piu	1 -1 -2 0 1 0 1 -1 0 -14
word piu tardi	2 0 -1 0 0 0 1 -1 0 -9
word plac	-3 0 4 -4 -1 0 5 -1 0 20
word place	-16 -2 18 5 7 -1 -9 -1 -1 22
word place on	-8 2 8 0 0 0 0 0 0 0
word plaisir	-2 -2 -1 -3 7 6 -7 -1 3 -6
word plaisir de	-2 -1 0 -2 5 6 -4 -1 0 -2
word plan	0 0 -9 10 0 -1 1 -1 0 9
word plan on	1 0 -1 0 0 0 1 0 0 -8
word plan to	-1 0 -9 10 0 0 0 0 0 1
word plann	0 -2 10 -1 -5 0 2 -2 -2 6
word planner	0 0 0 0 5 0 -2 1 -3 -1
word plant	-7 9 -1 0 0 0 0 0 0 -7
word plazo	-1 2 0 0 -1 0 0 -1 1 -3
word pleas	1 1 -1 -1 0 6 -4 -1 -1 4
word pleas to	-1 1 0 -1 0 7 -4 0 -1 9
word please	11 -10 -1 3 -11 17 -29 31 -10 44
word please bring	1 0 0 0 0 0 0 0 0 7
word please call	-1 1 0 0 0 -1 2 0 0 6
word please check	0 0 0 0 0 0 1 0 0 8
word please choose	0 -2 3 0 0 0 0 0 0 5
word please come	3 0 -1 0 0 0 0 -1 0 0
word please complete	-1 0 0 0 0 -1 3 0 0 0
word please confirm	-5 -1 6 0 0 2 -1 0 0 4
word please contact	8 -3 0 0 -1 -2 -18 15 0 -2
word please do	-4 0 0 4 0 0 0 0 0 6
word please don't	0 0 0 2 0 0 -1 1 0 -3
word please find	10 -6 1 -1 -1 6 -7 -1 0 6
word please give	0 2 0 0 0 -1 0 -1 0 -10
word please have	0 0 0 0 0 0 0 0 0 5
word please keep	0 0 0 0 2 -1 -1 1 0 -11
word please let	1 0 0 0 -1 5 -4 0 0 2
word please log	0 1 0 0 0 0 0 0 0 -9
word please pick	-1 1 1 0 0 0 0 0 0 3
word please reply	-5 13 -2 -1 -1 -2 -2 -1 0 0
word please report	3 -4 0 0 0 3 -2 0 0 -2
word please return	0 -1 0 0 0 -1 3 0 0 -1
word please send	-2 -3 0 0 -1 -1 7 0 0 14
word please share	0 2 0 0 0 0 0 0 -1 10
word please sign	-2 -1 0 0 -1 10 -5 -1 0 -3
word pleasure	-5 -2 -1 -1 -1 4 7 -1 0 -2
word pleasure to	-1 -1 0 0 1 0 3 -1 0 -2
word pleno	0 -6 0 0 0 0 6 0 0 -1
word pleno :	0 -6 0 0 0 1 6 0 0 -1
word pls	0 3 0 0 -1 0 -1 0 0 -5
word plu	-4 9 0 0 -2 0 -1 0 0 -1
word plus	2 -2 -2 0 3 10 -10 2 -3 -13
word plus tard	3 0 -1 0 0 0 -1 0 0 -3
word plutot	0 -4 5 0 0 0 0 0 0 -3
word pm	-3 5 -1 0 -4 0 3 0 0 -2
word pode	1 -5 -1 0 0 -1 8 0 0 -4
word podemo	0 1 1 0 0 0 0 0 0 -3
word podria	-1 3 0 0 0 0 0 0 0 -4
word point	2 -2 -9 9 1 4 -2 0 -4 8
word polari	0 0 0 0 0 0 0 0 0 -4
word por	-6 -1 1 1 -13 -5 18 -6 11 -30
word por aqui	-1 -6 0 0 1 0 5 0 1 -1
word por favor	0 1 0 0 -1 0 -1 0 0 -5
word por la	0 0 0 0 0 -1 3 0 0 -4
word por querer	0 0 0 0 0 0 -2 0 3 0
word por zoom	-3 6 0 0 0 0 -1 0 0 0
word porque	0 1 0 0 2 0 -2 0 -1 -5
word porta	0 0 0 0 0 0 0 0 0 4
word portal	0 0 0 0 0 1 0 0 0 -19
word porte	0 0 0 0 3 0 -3 0 0 -4
word portfolio	17 5 -2 -1 -1 -1 -19 2 -1 -35
word portfolio review	0 2 0 0 0 0 -1 0 0 -13
word posicao	-1 1 0 1 1 0 0 0 0 -4
word posicion	-1 1 -1 0 0 0 1 0 0 -3
word position	12 -6 -4 -5 17 3 -2 -4 -10 31
word position :	4 -3 0 0 5 0 0 0 -5 1
word position at	1 -1 0 0 0 1 0 0 0 8
word position has	0 0 -1 -2 0 -1 5 0 0 -2
word position is	0 0 0 0 0 0 0 0 0 4
word position of	-1 -1 0 0 1 3 -1 0 0 12
word position on	10 -3 0 -1 0 -1 -4 0 0 -2
word positive	0 0 0 0 -2 0 3 0 0 -2
word posizione	2 5 -1 0 0 -1 -3 -1 -1 -6
word posizione di	0 4 0 0 0 0 -1 -1 -2 -3
word possibile	0 1 -1 0 0 0 0 1 0 -7
word possible	-2 0 2 0 -1 0 8 -5 0 -9
word posso	-2 5 -1 0 0 -1 -1 0 0 1
word post	-1 -5 -4 12 -1 11 -25 -6 19 13
word post of	4 -2 0 -1 -1 4 -3 0 0 -4
word post on	0 0 -1 0 0 -1 3 0 0 -2
word posta	-1 0 -1 0 1 0 -2 2 2 -3
word poste	7 -11 0 2 -5 10 4 -3 -3 -30
word poste de	16 -8 -1 -2 3 -2 -4 -1 -2 -18
word posto	2 0 -1 0 2 -1 0 0 -1 -5
word posto di	1 -1 -1 0 1 -1 0 0 0 -5
word postpon	-8 -1 22 -1 -2 0 -4 -2 -2 -5
word postpone	-3 -2 16 -1 -3 0 -4 -2 -2 -6
word postulacion	0 -1 0 0 2 0 0 0 0 -5
word postulacion a	0 0 0 0 1 0 1 0 -1 -4
word potrebbe	0 3 -1 0 0 0 0 0 0 -7
word pour	11 7 2 -8 6 5 -16 -5 -1 -14
word pour faire	5 0 0 0 0 0 -4 0 0 2
word pour la	-4 7 0 -1 6 -3 -5 -1 1 7
word pour le	12 -10 0 -3 9 -1 -3 -1 -3 -14
word pour notre	3 0 0 0 0 0 -1 0 0 2
word pour timemention	4 -2 3 0 0 -2 -1 -1 0 -8
word pour un	8 -1 0 0 -1 0 -3 0 -1 -6
word pour votre	4 1 -1 -1 -2 4 -10 -1 5 -2
word pourrait	0 0 0 0 0 0 0 0 0 4
word pourriez	-1 -8 6 0 0 -1 5 0 0 1
word pourriez vous	-1 -8 6 0 0 -1 5 0 0 1
word pouvez	8 -9 -2 -1 -2 -1 4 -1 4 -4
word pouvez vous	9 -9 0 0 -1 0 1 0 0 -4
word pouvon	0 0 0 0 1 0 0 0 0 -6
word pra	0 -2 0 0 0 -1 4 0 0 -3
word practice interview	0 0 0 0 0 0 0 0 0 3
word praten	3 -1 0 0 0 0 0 0 0 2
word pre	0 0 0 0 0 1 0 0 0 12
word pre employment	0 0 0 0 0 1 0 0 0 -3
word prefer	-7 12 -1 0 0 0 -3 0 0 -13
word prefer ?	-7 10 -1 0 0 0 -2 0 0 -10
word prefere	0 1 0 0 -3 0 3 0 -1 -2
word preferenc	-1 9 0 0 -1 -1 -3 -3 0 -6
word preference	0 1 0 0 0 0 0 0 0 6
word premier	0 7 0 0 -1 0 -5 0 0 -2
word premium	0 0 0 0 0 0 0 0 0 3
word prep	-3 0 -2 -2 0 0 6 1 0 -8
word prepare	-1 1 0 0 0 0 0 0 0 5
word present	0 -1 -1 0 0 0 7 -1 -4 12
word presentation	3 0 0 0 0 0 0 0 -1 3
word presente	-1 -1 0 1 3 0 -5 0 3 -2
word presenter	0 0 0 0 0 0 1 0 0 3
word presenter le	0 0 0 0 0 0 0 0 0 3
word presidente	-1 1 0 0 0 0 0 0 0 -5
word presso	1 0 0 0 0 0 0 0 0 -8
word presso la	1 0 0 0 0 0 0 0 0 -4
word prevenir	-4 0 0 5 0 0 0 0 0 0
word prevu	0 0 0 0 0 0 0 0 0 4
word prezada	0 0 2 0 0 0 0 -2 0 3
word pric	0 1 0 0 -4 -1 6 -1 0 4
word price	2 0 0 0 0 0 -1 0 0 9
word prima	2 -2 -5 0 0 0 6 0 0 13
word primeira	0 0 0 0 -4 0 5 0 0 1
word primera	1 -1 -1 0 0 0 0 0 1 4
word principal	0 1 0 0 -2 0 -2 0 3 -10
word print	0 0 0 0 0 0 0 0 0 16
word pris	0 0 0 0 3 0 -2 0 0 0
word priya	1 0 0 0 0 0 -1 1 0 -5
word priya nair	1 0 0 0 0 0 0 0 0 -3
word problem	-21 -1 24 -1 -3 -1 5 -1 0 17
word problema	-3 -2 8 0 0 0 -1 0 0 -1
word procedimento	-1 0 0 1 1 0 0 0 0 -3
word procedure	-1 -1 0 0 7 0 -2 0 -2 -2
word proces	-2 -4 0 -2 5 -3 12 -2 -4 12
word proceso	-2 4 0 0 4 -1 -2 -1 -1 -5
word processo	-1 0 -1 -1 7 -1 -2 0 -1 -4
word processo seletivo	0 0 0 0 3 -1 -1 0 -1 0
word processu	-1 0 0 0 3 0 -1 0 -1 3
word prochaine	-3 9 -1 0 -3 -1 0 -1 0 -1
word producer	0 -1 -1 0 0 1 0 0 0 3
word product	10 3 -2 -2 0 -4 -3 -4 0 -16
word product analyst	-1 -1 -1 -1 0 -3 10 -3 0 -11
word product designer	0 2 0 0 0 0 -1 0 0 -8
word product manager	0 1 0 0 0 0 -1 0 0 -4
word production	5 -6 0 0 7 -2 -3 0 0 -1
word prof	1 0 0 0 0 0 0 0 0 -5
word professional	0 -1 0 0 0 0 2 0 0 10
word profil	1 0 -1 0 3 0 -1 -1 -1 0
word profile	-1 2 -1 -1 3 -1 3 -1 -4 23
word profile and	0 0 0 0 0 0 0 0 0 3
word profissional	0 0 0 0 1 0 0 0 0 -8
word program	0 -1 0 0 8 0 0 0 -6 15
word programme	6 3 -1 0 -1 -4 -1 -1 0 3
word project	0 0 0 0 2 -1 -1 0 0 4
word projet	1 -1 0 0 -1 0 3 0 0 -1
word promemoria	1 0 0 0 0 0 0 0 0 5
word promis	-4 -3 -1 -3 5 0 7 -2 0 -8
word pronto	0 0 5 -2 0 -1 -2 0 0 -2
word proof	-1 -2 0 0 0 -1 4 0 0 -11
word proof of	-1 -2 0 0 0 -1 4 0 0 -11
word propos	0 0 1 0 0 0 0 0 0 7
word proposal	0 0 0 0 0 0 0 0 0 33
word propose	0 0 0 0 0 0 0 0 0 5
word proposon	-1 1 0 0 0 1 0 0 0 3
word proposta	-1 -1 0 0 0 3 -1 0 0 -8
word propuesta	0 0 0 0 0 2 -1 0 0 -4
word prossima	-1 1 1 0 0 0 1 0 0 -3
word prova	-3 7 0 0 -1 -1 -2 0 0 -2
word proxima	-1 0 0 -1 -4 -1 4 -1 4 -1
word proxima etapa	0 0 0 0 -4 0 0 0 5 -1
word proxima semana	-1 0 0 0 -2 0 5 0 0 -1
word proximo	-1 2 0 0 0 0 -1 0 0 -4
word prueba	0 2 0 0 -2 -1 2 -2 2 -11
word prufen	3 0 0 0 0 0 -2 0 0 0
word public	-1 0 0 0 0 0 1 0 0 9
word puede	0 0 4 0 -2 0 -1 -3 2 3
word puesto de	0 1 -1 0 0 -1 2 0 0 -5
word puis	0 0 0 0 -1 -1 2 0 0 11
word puis je	0 2 0 0 0 0 -1 0 0 16
word pull	-2 -1 0 5 0 0 -1 -1 0 -4
word puo	0 0 5 -2 0 -1 -1 0 0 5
word push	0 0 1 0 0 0 0 0 0 3
word put	-3 -6 2 2 -4 4 5 -2 1 -3
word put on	-2 0 0 3 -2 0 3 0 0 -2
word put you	-3 -2 3 0 0 5 -2 0 0 -13
word pwd	1 -1 0 0 0 0 0 0 0 -5
word q	1 0 0 0 0 0 0 0 0 8
word q #	0 0 0 0 0 0 0 0 0 5
word quai	2 0 0 0 0 0 0 0 -1 -4
word qual	-1 -6 -1 0 0 -2 11 0 0 -8
word quale	0 2 0 0 0 0 0 0 0 -3
word qualidade	3 0 -2 1 -1 1 -1 -1 0 -3
word qualifi	0 0 0 0 5 0 0 0 -5 5
word qualification	0 -1 0 0 5 0 0 0 -3 -4
word qualify	0 0 0 0 0 0 0 0 0 7
word qualita	0 1 0 0 0 1 -1 0 0 -4
word qualite	0 0 0 0 2 1 0 0 -1 -4
word quality	0 0 0 0 0 0 0 0 0 9
word quand	-1 4 0 0 -1 -1 -1 -1 0 -12
word quando	-1 -3 -1 0 -4 -1 13 -3 0 -12
word que	-25 12 7 4 13 -2 6 -18 4 -58
word que a	0 -1 0 1 1 0 -1 0 0 -6
word que el	-1 1 0 0 1 -1 2 -1 0 -4
word que ja	-1 0 0 0 3 0 -1 0 0 -1
word que nos	-6 7 0 -1 7 -3 -4 -1 0 -6
word que nous	-1 0 0 0 0 0 -1 0 3 -2
word que te	0 0 0 0 0 1 2 -1 0 4
word que timemention	0 1 0 0 0 0 1 -1 0 3
word que voce	0 0 0 0 0 1 0 0 0 -3
word que vous	-1 0 0 -1 5 0 -3 0 1 -2
word queda	8 0 -1 0 -1 -1 -3 -1 0 -1
word quedamo	0 0 -1 0 0 1 0 0 0 -3
word quedo	0 0 0 0 1 0 -1 4 -4 8
word quel	-2 1 0 0 6 -2 -2 0 0 -1
word quem	1 0 0 0 1 0 0 0 0 -7
word quer	-1 1 0 0 0 0 0 0 0 -11
word queremo	-1 -1 0 0 2 4 -2 -1 -1 -8
word querer	0 0 0 0 0 0 -2 0 3 0
word question	7 8 -3 -1 -2 -3 -27 26 -5 34
word question about	0 -1 0 0 -1 0 -2 6 -1 -7
word question to	0 0 0 0 1 0 0 0 0 3
word questionnaire	0 0 0 0 0 0 0 0 0 3
word questo	-1 0 0 1 1 0 0 0 0 -4
word qui	-1 0 -1 -1 8 -3 -2 -1 1 -10
word qui nous	-1 -1 0 0 8 -2 -3 0 0 -1
word qui vous	-1 2 0 0 0 0 0 0 0 3
word quick	-1 -4 -2 -2 -4 -4 16 -2 2 5
word quick note	-1 0 0 0 -1 0 0 -1 3 -3
word quiere	-1 3 0 0 0 0 0 -1 0 -2
word quiet	-1 0 -1 -4 0 0 9 -2 0 4
word quillo	0 0 0 0 0 0 -1 1 0 5
word quindi	-1 0 1 1 -1 0 0 0 0 -4
word r	-4 0 0 4 -1 2 -2 -1 2 14
word r #	-4 -1 -1 4 -1 2 -1 -1 2 2
word rate	0 0 0 0 0 0 0 0 0 42
word rather	-2 -4 5 -1 0 -1 3 -1 0 8
word rather than	-2 0 6 -1 0 0 -1 0 0 -2
word ravi	1 0 0 0 0 0 0 0 0 -4
word rd	1 0 0 0 0 0 0 0 0 -8
word re	-8 1 -1 -5 -2 -4 6 13 -1 -16
word re :	-2 1 0 -1 -1 -1 -7 11 -1 -11
word reach	-1 1 0 -5 -2 -1 6 0 2 -6
word reach out	-1 1 0 -4 -4 -1 6 2 1 -9
word reach the	0 0 0 0 4 0 -1 -1 -2 1
word read	-13 6 -4 -1 -14 -2 -36 20 46 -18
word read :	-14 -1 -2 0 0 0 -1 20 0 -7
word read on	-14 -1 -2 0 0 0 0 19 0 -5
word ready	-3 0 0 0 -2 -3 12 -1 -3 20
word ready to	0 0 0 0 -1 6 -1 -1 -2 0
word real	-2 -1 0 9 0 -2 -2 -2 0 20
word real sorry	-1 -2 1 9 -3 -1 -2 -1 0 -9
word reason	-1 0 0 2 0 0 0 0 0 12
word recebe	0 0 0 0 0 0 0 0 0 -8
word receber	-1 0 1 -1 0 0 -1 0 0 -8
word rececao	0 0 0 0 0 0 0 0 1 -5
word receipt	-7 -1 -1 0 -1 -1 15 -1 -2 -14
word receiv	-4 -3 -2 -1 -11 -2 -21 14 32 42
word receiv and	0 0 0 0 0 0 -2 3 0 -7
word receiv your	-1 -1 -1 -1 -1 -1 -13 15 4 2
word receive	0 4 -1 0 0 -2 -1 0 0 23
word receive a	0 0 0 0 0 0 0 0 0 9
word recent	-1 -1 0 0 1 0 2 0 0 9
word reception	-5 0 0 0 -1 -1 6 1 1 9
word recherche	0 -1 0 0 -1 0 3 0 0 0
word recibido	0 0 0 0 0 0 -1 0 3 0
word recipient	0 0 0 0 -2 0 0 4 0 -2
word recommend	0 0 0 0 5 0 -3 0 -1 10
word record	-2 7 0 0 0 0 -3 -1 0 45
word record on	0 0 0 0 0 0 0 0 0 3
word recordatorio	0 0 0 0 0 0 0 0 0 7
word recruit	-1 3 -1 3 -1 -1 -23 22 -1 -2
word recruiter	-4 3 -1 4 -1 -1 -8 6 2 9
word recruitment	0 0 0 0 0 0 0 0 0 4
word recrutement	-2 0 -2 0 -3 0 5 0 3 0
word recu	0 -1 -1 0 0 -1 4 0 -1 4
word recu votre	0 -1 0 0 -1 0 7 -4 -1 -1
word reden	4 -2 -1 0 0 0 0 0 -1 -3
word ref	3 -1 -3 -1 -1 -1 -3 -1 7 -8
word ref #	3 0 0 0 0 0 -1 0 -1 -4
word refere	0 -1 0 0 -1 0 8 -2 -2 -9
word referenc	-1 -3 -1 -1 -1 4 5 -1 -1 6
word reference	0 -4 -1 -1 -3 1 0 0 7 -19
word reference to	0 -1 0 0 0 2 0 0 0 -7
word referr	0 -1 0 0 10 0 -2 -6 1 -11
word referral	0 -1 0 0 -4 0 -3 0 9 -1
word regard	-8 12 0 3 0 -3 -4 0 -1 -4
word register	1 0 0 0 0 0 0 0 0 12
word registrada	0 0 0 0 -2 0 -2 6 -1 3
word registrar	0 0 0 0 4 0 -1 0 -2 -1
word registro	0 0 0 0 -2 0 0 0 3 -4
word regret	-1 -1 0 1 3 0 -1 0 -1 9
word regret that	0 0 0 0 1 0 0 0 0 6
word regret to	0 0 0 0 1 0 0 0 0 4
word reimburs	-9 -1 0 0 0 -1 12 0 0 -9
word reject	0 0 0 0 0 0 0 0 0 26
word rejection	0 0 0 0 0 0 0 0 0 24
word reliability	1 0 0 0 -1 0 2 0 0 -8
word reliability engineer	1 0 0 0 -1 0 2 0 0 -8
word remain	-3 0 2 0 -1 0 3 0 0 13
word remember	0 0 0 0 0 0 0 0 0 8
word reminder	4 2 -2 -1 0 0 -1 -1 -1 -7
word reminder :	2 2 -1 -1 0 0 0 -1 -1 -3
word reminder that	3 0 -1 0 0 0 0 0 0 -8
word remote	2 -3 -1 -1 0 2 1 0 0 5
word remov	-1 0 0 2 0 0 0 0 0 21
word remplir	0 0 0 0 0 0 0 0 0 6
word renata	0 1 0 0 0 0 0 0 0 -4
word rencontre	1 0 0 1 0 0 -1 0 0 3
word rendez	-3 9 1 5 -2 -1 -4 -4 -1 -5
word rendez vous	-3 9 1 5 -2 -1 -4 -4 -1 -5
word reopen	0 -1 0 1 1 -1 1 0 0 -5
word repli	3 -2 -1 0 0 -2 -6 9 0 -5
word reply	-1 10 -8 -2 -2 -1 -15 20 0 18
word reply :	-1 -1 0 0 -1 0 -2 6 0 -5
word reply to	0 1 -1 0 0 0 -2 2 0 -4
word reply with	-3 11 -2 0 0 -2 -2 -1 0 18
word repondre	-1 1 0 0 -1 0 1 1 -1 -5
word reponse	0 -1 -1 -1 1 -1 3 1 -1 -1
word report	-3 -6 0 -2 -1 4 8 -1 0 19
word report to	1 -3 0 0 0 0 3 0 0 3
word req #	1 0 0 0 0 0 0 0 0 5
word request	-1 -2 3 -1 -3 0 -8 16 -4 13
word requir	-1 0 1 0 0 0 0 0 0 32
word requir :	0 0 1 0 0 0 0 0 0 12
word requirement	-1 0 0 0 8 0 -1 -5 0 -1
word requisition	0 0 0 0 1 0 0 0 0 5
word requisito	-2 0 0 0 0 0 0 0 3 -2
word reschedul	-4 -2 8 -1 0 0 -1 0 -1 6
word reschedul your	-1 -1 3 0 0 0 0 0 0 -7
word reschedule	5 -4 1 -1 0 0 -1 0 0 30
word reschedule :	6 0 -5 0 0 0 0 0 0 -2
word reschedule your	-1 -3 5 0 0 0 0 0 0 5
word rescheduling	6 0 -5 0 0 0 0 0 0 -6
word research	-7 -1 -1 0 -1 4 -3 8 0 4
word research associate	-8 -1 -1 -1 0 4 -2 8 0 -4
word reservation	-2 2 0 1 0 0 0 0 0 4
word reserve	1 2 -1 0 0 0 0 -1 0 -6
word respond	0 0 0 0 -2 5 -9 9 -3 1
word responda	-1 -4 0 0 0 0 5 0 1 1
word responder	0 3 0 0 0 0 -1 0 -1 0
word responsabile	3 0 -1 0 -1 0 0 0 -1 -7
word responsable	2 -1 0 -1 -1 0 2 0 -1 17
word response	-2 -2 -1 0 0 0 5 0 0 8
word resposta	-1 0 -1 -1 0 0 1 1 -1 -3
word respuesta	-1 -1 -1 0 -2 0 3 -1 2 -6
word resta	4 -1 1 0 1 0 -2 -1 0 -2
word reste	-2 0 2 0 -5 0 7 -1 -1 -2
word result	0 0 0 0 5 0 -3 0 -1 10
word resultado	-1 -1 0 0 -1 0 6 -4 2 -12
word resume	-3 8 -1 -1 -8 -1 -6 -2 14 23
word resume and	0 0 0 0 0 0 0 0 0 23
word retenue	0 0 0 0 1 0 0 0 0 3
word retorno	-1 0 0 0 1 0 3 -1 0 -1
word retour	3 0 0 -1 2 -1 -4 1 0 -3
word return	-2 -2 -1 -1 -3 3 2 5 -1 10
word return it	0 -1 0 0 0 -1 3 0 0 2
word return to	0 0 0 0 -2 0 1 3 0 -4
word reuniao	0 0 -2 4 0 0 -1 -1 0 -11
word reunion	-1 -1 3 2 -1 -1 -1 1 0 -5
word revert	0 -1 0 0 0 3 0 0 0 -4
word review	-4 0 -3 -2 2 5 5 -2 0 22
word review and	0 0 0 0 0 1 0 0 0 -6
word review it	-1 -1 -1 0 -1 -1 3 -1 2 2
word review your	-2 1 0 0 3 0 -1 0 1 -4
word reviewer	0 0 0 0 0 0 1 0 0 5
word revis	0 0 1 0 0 1 -1 0 0 4
word reye	-4 0 5 0 0 0 0 0 0 -2
word ricerca	0 1 -1 0 0 0 0 0 0 -6
word ricevuta	0 0 0 0 0 0 0 0 0 5
word ricordiamo	1 0 0 0 0 0 0 0 0 5
word ridge	-6 6 -2 0 1 1 -2 -1 3 -14
word ridge co	0 -1 0 0 0 0 -1 -1 3 -7
word right	-1 -1 0 0 9 -1 -3 -2 -1 22
word right to	0 -1 0 0 0 0 1 0 0 -6
word ring	-4 -3 -2 -2 11 13 -4 -24 14 -3
word ring you	-3 -2 0 -2 12 -3 2 -4 -1 -6
word ringrazio	4 0 0 0 -1 0 -1 -1 0 -4
word risposta	3 -1 -1 -1 0 0 0 0 0 -2
word riunione	0 0 0 4 0 -1 -1 -1 0 -4
word riverside	0 0 0 0 0 0 0 0 0 4
word rl	-1 4 0 0 0 0 -1 0 0 -1
word rl #	-1 4 0 0 0 0 -1 0 0 -1
word road	2 0 -1 0 0 0 0 0 0 4
word rol	6 -5 0 0 1 0 -1 0 0 -2
word role	-23 43 -3 -1 8 -2 -14 1 -8 -5
word role :	0 -1 0 0 0 0 1 0 0 -3
word role at	-6 9 -1 0 0 0 0 0 -1 1
word role has	-1 0 0 1 -2 0 3 0 0 -1
word role of	0 -1 0 0 0 3 -1 0 0 -2
word roma	-1 2 -1 1 0 0 -1 0 0 -3
word room	6 -1 -3 0 0 0 -1 0 0 -4
word room #	4 0 -3 0 0 0 0 0 0 -11
word rosa	0 0 0 0 0 0 0 0 0 26
word rosa linar	0 0 0 0 0 0 0 0 0 16
word round	3 -2 -3 3 -4 -2 8 -2 -1 -8
word rsvp	0 0 0 0 0 0 0 0 0 7
word ruben	0 0 0 0 0 0 0 0 0 -3
word ruckmeldung	3 -1 0 -1 1 0 0 -1 -1 0
word rue	0 0 0 0 0 0 0 0 0 3
word rufen	0 0 0 -1 -1 -1 4 -1 0 1
word rufen sie	0 0 0 -1 -1 -1 4 -1 0 1
word ruhe	2 -1 0 0 0 0 -1 0 1 -4
word run	11 2 -1 -3 4 -3 -6 -3 -2 0
word runde	0 5 0 0 1 0 -3 0 -1 -2
word runn	2 -2 7 -1 0 -1 -4 -1 0 -10
word runs	0 0 0 0 0 0 0 0 0 14
word ruolo	2 0 0 0 0 0 0 0 0 -4
word ruolo di	0 1 0 0 0 0 0 0 0 -4
word ruth	0 -2 0 0 -1 10 -6 0 0 -1
word s	-4 1 -1 23 11 -5 -17 -4 -4 14
word s'est	-3 0 0 3 0 0 0 0 0 -5
word sa	-1 0 0 0 0 0 1 0 1 -5
word safe	-1 -1 0 0 -2 0 4 -1 1 1
word sagen	0 5 0 0 0 0 -4 0 0 12
word sagen sie	0 0 0 0 0 0 0 0 0 8
word said	0 -2 -1 0 -1 11 -7 1 0 5
word said yes	-1 -2 -1 0 0 11 -7 -1 0 -7
word sala	4 0 -2 0 0 0 -1 0 0 0
word salari	0 0 0 0 0 1 0 0 0 3
word salary	-3 -7 -1 -1 -2 11 3 0 0 11
word salary #	0 0 0 0 0 1 -1 0 0 4
word sale	-8 0 8 0 -1 0 2 0 0 14
word salle	1 0 0 0 0 0 0 0 0 -4
word saludo	2 -1 0 0 1 0 -1 1 0 -4
word salut	1 0 0 0 0 0 0 0 0 -6
word salutation	7 -1 -1 -1 2 -2 -1 0 -2 -1
word saluti	0 0 0 0 0 0 -1 0 0 -11
word salve	0 1 0 0 0 0 -2 2 0 -11
word sam	5 -2 -1 0 1 -1 -2 0 0 -1
word same	-14 -12 46 -6 -1 6 -14 -5 -1 -6
word same time	-3 -4 11 -1 0 -1 -2 -1 0 1
word sample	0 -1 -1 0 0 -2 6 -1 0 -8
word san	0 1 0 0 0 0 0 0 0 -4
word sans	-2 -1 -1 1 2 -2 3 0 1 -4
word santa	0 0 1 0 0 0 0 1 0 -5
word sapere	-1 0 -5 0 0 0 7 0 0 -3
word sat	4 -1 -1 0 1 0 -1 -1 0 1
word save	-2 -1 0 0 0 -1 4 0 0 2
word saw	-1 4 -1 0 0 0 -1 0 0 -4
word saw your	-1 4 -1 0 0 0 -1 0 0 -9
word say	19 -9 -7 -4 -1 21 -19 -2 1 -3
word say that	4 -1 0 -1 0 0 -6 2 2 -1
word say yes	-3 -1 -1 -1 0 23 -17 -1 0 3
word says	-1 -1 -1 -1 4 -1 2 -1 -1 -5
word scale	-1 -1 0 0 0 3 -1 0 0 2
word scan	-2 -1 0 0 0 0 4 0 0 4
word scelto	0 0 0 0 1 0 0 0 0 -4
word schedul	-1 4 0 4 -2 -1 -4 2 -2 -14
word schedul :	1 0 0 0 0 0 0 0 0 7
word schedul to	0 0 0 0 0 0 0 0 0 6
word schedule	15 3 4 -4 -3 -1 -8 -5 -1 2
word schedule a	0 1 0 0 0 0 0 0 0 5
word schedule for	0 0 0 0 0 0 0 0 0 -5
word schedule your	-1 3 0 0 0 0 0 -1 0 -2
word schicke	5 0 -2 0 0 0 -3 0 0 0
word schicke ich	5 0 -2 0 0 0 -3 0 0 0
word schicken	-1 6 0 0 -1 0 -4 0 0 -2
word schicken sie	-1 7 0 0 -1 0 -4 0 0 -2
word schikt	0 1 0 0 0 0 0 0 0 -3
word schon	4 1 0 -1 1 0 -5 0 1 2
word schon dass	4 0 0 0 0 0 -4 0 0 5
word school	2 -4 6 -1 0 0 -2 -1 -2 2
word scientist	0 -1 1 -1 2 0 -1 0 0 3
word scor	-2 -2 -1 -1 9 0 -2 -1 0 12
word scorecard	0 0 0 0 0 0 0 0 0 6
word screen	-1 11 -2 -1 -1 -1 -3 -2 0 -2
word scusa	-1 0 1 4 0 -1 -2 -1 0 -5
word se	-9 -6 -1 8 8 -5 -1 4 4 -57
word se ha	-1 0 0 1 1 0 0 0 0 -3
word search	-7 -3 -2 7 11 -4 4 -3 -3 -4
word seat	0 -2 0 -1 6 0 -2 0 0 0
word second	11 -3 1 -1 2 -6 0 -3 -1 41
word second interview	1 0 0 0 0 0 0 0 0 5
word second one	5 -1 0 0 0 0 -2 0 0 10
word sede	0 0 3 -1 0 0 0 0 0 -1
word see	14 1 -12 0 -14 -1 22 -7 -3 23
word see all	0 0 0 0 0 0 0 0 0 3
word see below	1 0 0 0 0 0 0 0 0 -5
word see the	1 -1 0 1 0 0 0 0 0 7
word see you	10 11 -7 2 -6 -4 0 -5 -2 -5
word seeing	-5 -1 0 -1 0 0 8 0 0 3
word segue	1 -1 0 0 0 0 0 0 0 -3
word seguimo	0 0 0 0 -5 0 6 0 0 -2
word seguro	-1 0 0 0 0 1 0 0 0 -4
word sehen	-5 8 -3 0 0 0 0 0 1 -1
word sehr	4 6 -6 -2 -2 3 1 -2 -1 -33
word sehr geehrte	7 -4 -1 -2 -6 3 4 -1 1 -19
word sehr geehrter	-4 9 -4 -1 4 0 -2 -1 -1 -13
word sein	1 0 0 0 0 0 0 0 0 -3
word seja	0 0 0 0 -1 2 0 0 0 -9
word selecao	-1 0 0 0 2 0 0 0 0 -7
word select	-3 0 -1 -1 -3 7 2 -5 3 6
word select for	-2 -2 0 -1 0 8 -3 -1 0 3
word select to	0 0 0 0 1 0 0 0 -1 3
word selection	10 -10 -1 0 2 0 4 -1 -2 -11
word seletivo	0 0 0 0 3 -1 -1 0 -1 0
word selezione	-1 0 0 1 1 0 -1 1 0 -11
word selezione per	-1 0 1 1 0 0 0 0 0 -3
word self	0 2 0 0 0 0 0 -1 0 8
word semaine	2 15 -1 -2 -3 -3 -4 -2 -1 -1
word semaine prochaine	-3 7 0 0 -2 0 0 0 0 0
word semana	-8 11 0 -2 -4 -1 5 -3 1 -9
word semana de	-5 7 -1 0 -1 0 0 0 0 -4
word send	-10 4 -1 -2 -6 0 17 -2 0 19
word send a	0 0 0 0 0 0 0 0 0 13
word send it	-6 -3 -1 0 -1 -2 15 -1 -1 -12
word send me	-4 5 0 0 -2 -1 3 0 -1 -7
word send over	0 5 0 0 0 0 -4 0 0 -3
word send the	4 -1 -1 -1 -1 0 0 -1 0 11
word send us	0 0 0 0 0 0 0 0 1 7
word sender	0 0 0 0 -2 0 0 4 0 -3
word senhora	-2 0 1 -1 3 0 2 -1 -2 -10
word senior	0 -2 -1 -3 13 -4 -6 -2 5 5
word sent	-13 -4 7 -2 -8 -2 -15 31 6 -9
word sent to	-1 -2 10 0 -3 0 -4 -1 2 -2
word sent you	0 0 0 0 0 1 0 0 0 5
word september	3 -3 -1 0 -1 0 2 0 0 -6
word ser	0 -1 6 -1 -4 -1 3 -3 0 3
word serai	0 0 1 0 0 0 0 1 0 -3
word seri	0 -1 -2 0 -1 -3 6 -1 1 -4
word seront	0 0 0 0 3 0 -1 0 -1 -2
word serv	-1 2 0 0 0 0 0 0 0 -3
word serve	2 0 -1 0 0 0 1 0 0 -3
word service	12 -1 -7 -1 2 -3 -10 1 7 -1
word session	3 0 0 0 -1 0 0 -1 0 26
word session is	0 0 0 0 0 0 0 0 0 9
word set	2 0 -4 -1 3 -1 0 -1 2 -11
word set for	4 0 -2 0 0 0 0 0 0 -8
word set up	-6 2 0 -1 4 0 -1 0 3 1
word settimana	-1 2 -4 -1 -1 -1 8 -2 0 -7
word seu	-2 -3 -1 -1 2 1 2 0 2 0
word shall	-1 -2 -2 0 0 18 -13 -1 1 3
word shall i	-1 -1 -2 0 0 18 -12 -1 0 -2
word shar	-6 0 0 0 -1 0 8 0 0 5
word share	0 13 0 -1 -1 -1 -7 -1 -2 6
word share your	0 4 0 0 0 0 -1 0 -1 1
word she	-1 9 -10 -1 20 -6 -12 -1 2 -4
word sheet	0 0 0 0 0 0 0 0 0 13
word shift	28 -2 -22 -2 -1 4 -2 -2 -2 -36
word shoe	8 0 -6 0 0 0 0 0 0 0
word shop	0 -1 -2 -2 4 -3 -14 19 -2 -18
word short	-5 9 1 -1 -2 -1 0 -1 -1 6
word shortlist	4 -2 -1 -1 6 -1 1 -2 -4 4
word shortlist for	3 0 0 0 0 0 -1 0 0 4
word should	1 -3 2 2 0 -4 10 -3 -5 -5
word should be	2 -4 4 -1 0 0 -1 0 0 -1
word should have	-1 0 -1 0 -1 -1 6 -1 0 -6
word shout	-3 -2 1 0 0 -2 8 0 0 -9
word show	2 -2 0 -1 2 -3 -6 9 -1 1
word show you	0 0 0 0 0 0 0 0 0 17
word si	0 -7 4 1 -1 8 -9 0 5 -18
word si comunica	0 0 0 1 0 0 0 0 0 -3
word si no	0 -1 2 0 0 0 0 0 0 8
word si tu	-2 -1 0 0 -2 11 -6 0 1 1
word sich	2 0 -1 -1 0 3 -2 2 -2 -5
word sich fur	2 0 0 0 0 0 -3 1 0 -4
word sick	-4 -2 9 -1 -4 -1 -4 7 -1 -12
word side	4 -1 -2 -1 -1 -1 2 -1 0 -9
word sie	19 33 -18 -6 -13 -4 -7 3 -7 -44
word sie als	0 0 0 0 0 1 0 0 0 3
word sie am	5 0 -1 -1 0 0 -2 0 0 -1
word sie an	0 0 0 0 0 -1 0 1 0 8
word sie auch	-6 9 -4 0 0 0 3 0 0 -1
word sie bis	0 0 0 0 0 0 0 0 1 3
word sie bitte	1 0 0 0 0 0 0 0 0 4
word sie diese	0 10 0 0 -1 0 -8 0 -1 -3
word sie eine	1 0 0 0 0 0 0 0 0 -3
word sie erhalten	0 0 0 0 -1 0 -1 4 -2 3
word sie gern	1 0 0 0 0 0 0 0 0 -5
word sie gerne	1 0 0 0 0 0 0 0 0 -5
word sie ihre	4 1 -1 -1 0 0 -1 -1 0 12
word sie in	2 1 0 0 -1 0 0 0 0 -6
word sie mich	0 -3 -1 -1 -1 -2 9 -1 0 -7
word sie mir	-2 15 -1 -1 -1 0 -8 -1 -1 -8
word sie sich	2 0 -1 -1 1 2 -5 1 -1 -3
word sie uns	0 0 4 0 0 0 -2 0 0 0
word siege	2 -6 6 0 0 0 -1 0 0 0
word sign	-6 -3 -3 -1 -5 38 -15 -3 -2 -5
word sign and	-1 -1 0 0 0 4 -1 0 0 0
word sign by	0 0 0 0 0 5 -4 0 0 6
word sign off	-2 -1 -1 -1 -1 -3 12 -2 -1 -11
word sign the	0 0 0 0 0 0 0 0 0 8
word signature	0 0 0 0 0 2 0 0 0 3
word signe	-1 -1 0 0 -1 1 3 -1 0 -4
word siguiente	-1 3 0 0 0 -1 0 0 0 -9
word silence	0 0 -1 0 0 0 3 -1 0 -9
word similar	0 -1 -1 0 0 -1 3 -1 2 -7
word sind	2 -2 -1 0 -2 0 3 0 0 1
word sister	1 0 0 0 0 0 0 0 0 -15
word sit	0 0 0 0 -1 -3 7 -1 0 12
word sit down	0 0 0 0 -1 -1 4 -1 0 -4
word site	4 -3 2 -2 1 0 0 -1 -1 -6
word site reliability	0 0 0 0 -1 0 2 0 0 -7
word six	-1 -1 0 0 0 4 0 -1 0 -1
word skill	-1 -4 0 0 0 -2 10 -2 -2 -2
word slid	1 0 0 0 0 -1 1 0 0 -9
word slot	-9 27 1 4 -5 -4 -9 -2 -2 42
word slow	1 -3 -2 -1 -3 -5 -20 34 -1 -13
word snel	-3 -1 -1 0 -1 -1 6 1 0 -4
word snow	-4 0 8 -1 0 0 -1 -1 0 -3
word so	-10 -22 12 24 -15 -7 26 -7 -2 -26
word so happy	-4 0 0 0 -1 -10 15 0 0 -6
word so i	-6 0 3 1 -1 6 -2 -1 0 -8
word so i'll	0 -1 0 0 -1 -1 3 0 0 2
word so much	0 0 0 0 -2 0 4 -1 0 9
word so sorry	-1 -4 7 10 -2 -1 -8 0 0 -7
word so that	0 0 0 0 -2 0 7 -1 -2 3
word so the	-2 -1 -2 0 -2 -3 10 -1 0 -9
word so timemention	6 -5 -1 4 -1 -1 -1 -1 0 -9
word so we	0 0 -1 5 -1 -2 -1 -1 0 5
word so we're	-1 -1 1 -1 4 0 -1 0 0 -3
word so you	6 -1 0 0 -1 0 -3 0 0 4
word sobald	0 0 4 0 -3 0 1 0 0 -3
word sobre	-4 -3 1 -1 1 -3 10 0 -1 -9
word sobre a	-3 3 -1 -1 0 -3 6 -1 0 -6
word social	3 0 0 0 0 1 -1 0 -1 -1
word software	0 0 0 0 0 0 0 0 0 8
word solicitud	0 0 -1 0 -1 0 -1 4 -2 -7
word sollicitatie	-4 -3 -2 -1 5 -2 6 3 -1 -23
word sollicitatie als	2 -2 0 0 0 0 2 0 0 -9
word sollicitatie bij	-1 -10 -1 0 1 0 11 0 -1 -1
word sollicitatiegesprek	19 -2 0 1 -5 -2 -8 -3 -2 -13
word sollicitatiegesprek van	1 0 0 0 0 0 0 1 -1 -9
word solution	0 0 0 1 0 0 0 0 0 7
word some	-1 4 -1 0 -3 -2 2 0 1 8
word somebody	-1 0 -2 6 2 -1 -2 -1 0 -6
word someone	-4 -2 2 -1 5 -1 -4 3 1 2
word someone from	1 0 -2 0 0 0 -2 4 0 -2
word someone who	0 0 0 0 1 0 0 0 0 -4
word someth	2 5 19 -2 9 -6 -20 -6 -2 -13
word someth came	-1 0 1 0 0 0 0 0 0 6
word son	-1 1 -2 0 -1 0 0 0 4 0
word sono	-1 1 0 0 0 0 -2 3 0 -6
word soon	2 -3 15 -2 -4 14 -24 -2 4 -14
word soon !	1 -1 15 0 -2 -1 -15 -1 3 0
word soon as	0 -2 0 -1 -1 16 -11 0 -1 -15
word sorry	-13 -13 8 32 41 -11 -34 -7 -4 -27
word sorry !	-1 -3 8 1 0 -1 -2 0 0 -6
word sorry but	0 0 0 1 0 0 0 0 0 -9
word sorry for	-1 -2 3 1 0 0 1 0 0 -4
word sorry i	0 0 0 0 0 0 0 0 0 8
word sorry to	-3 -5 4 0 9 -2 -5 3 -1 0
word sorte	1 0 0 0 1 0 -1 0 0 16
word sound	3 -1 -1 0 0 0 -1 0 0 -2
word spatesten	0 0 0 0 0 0 0 0 0 4
word speak	-13 6 -2 -1 -1 -4 16 0 -1 28
word speak to	-1 -2 -1 0 0 -2 6 -1 0 -5
word speak with	-2 1 -1 0 0 -1 2 1 0 24
word spend	-3 -1 -1 0 -1 -3 11 -2 0 -19
word spent	0 0 0 0 1 0 0 0 0 -4
word spoke	-4 -3 0 -1 0 -2 11 -1 -1 -3
word spot	1 -1 0 -1 0 4 -2 0 0 6
word sprechen	1 6 -1 -1 -1 0 -3 -1 0 -3
word spreekt	5 -3 0 0 0 0 0 0 -1 -1
word spreken	6 -3 -1 0 0 0 -1 -1 0 7
word spreken we	0 0 0 0 0 0 1 0 0 10
word spring	0 0 0 0 1 -1 1 0 0 6
word sql	-5 -3 -1 -1 -1 -4 19 -3 -1 -6
word sr	0 0 0 0 -2 0 3 -1 0 -5
word st	8 -5 -1 -1 1 -1 -2 -1 0 -17
word sta	0 0 0 0 0 0 1 0 0 -5
word staat	8 0 -3 0 0 0 -4 0 0 -1
word stack	0 0 0 0 2 0 0 0 0 -4
word staff	-1 -1 -1 3 4 -1 -2 -1 1 2
word stage	0 2 0 0 4 0 -5 0 0 -3
word stakeholder	2 -1 0 0 -1 0 0 0 0 6
word stand	-8 -1 7 1 -2 3 0 -1 2 -5
word start	-5 -15 11 -1 -5 56 -45 -8 13 -15
word start at	-1 -1 19 0 -1 -1 -12 -1 -1 -20
word start date	0 0 0 0 0 -1 3 0 0 6
word start in	6 -2 -3 -2 -1 7 -4 -1 0 5
word start on	3 -4 0 0 0 3 -1 0 0 7
word start timemention	-1 -1 -1 -1 -1 9 -3 -1 -1 -19
word startup	0 0 0 0 0 0 0 0 0 15
word stata	-1 0 0 1 0 0 -1 1 0 -5
word state	-1 -1 0 -1 -3 -1 3 -2 5 6
word station	7 -1 -2 -1 0 0 -1 -1 0 -3
word stato	-3 -3 -2 1 2 0 -1 6 0 -9
word statt	0 0 0 1 0 0 0 0 0 7
word statu	-2 -2 -1 0 10 -1 7 -9 -2 -14
word statu :	0 0 0 0 5 0 -1 -8 5 -6
word statu of	-1 -1 0 0 3 0 9 -1 -8 -3
word stay	1 0 1 0 -1 -1 1 0 0 -5
word stay in	0 0 0 0 -2 0 3 0 0 -2
word steel	2 0 -3 0 0 3 0 -1 0 -7
word stelle	5 -7 -1 -2 -4 -2 14 -2 -2 -18
word stelle als	3 -3 0 -1 -2 -2 6 -1 -1 -7
word stellen	0 0 0 0 0 0 0 0 0 5
word step	-9 3 -2 2 2 4 2 -3 1 5
word step :	3 2 -1 0 0 0 0 -3 0 9
word step for	-2 -2 0 0 0 0 4 0 1 -9
word steward	4 -3 -1 0 0 2 -1 0 0 -4
word still	16 -11 -20 -3 -12 -4 29 9 -4 4
word still interest	0 -2 0 0 -2 -2 8 0 0 -10
word stock	1 0 0 0 0 0 0 0 0 5
word stok	0 0 0 0 0 0 0 0 0 -3
word stone	-1 -1 0 0 0 0 0 5 0 -5
word stop	-6 -2 8 -1 1 -2 -3 -3 7 -1
word store	-6 2 0 6 -2 -1 -2 -2 6 -36
word store manager	-5 1 0 -1 0 0 0 0 6 -6
word story	0 0 0 0 0 0 0 0 0 26
word street	2 -1 2 0 0 -1 -1 0 0 -12
word strong	0 0 0 0 1 0 0 0 0 5
word stub	0 0 0 0 0 0 0 0 0 13
word stuck	-1 -1 6 0 0 -1 -2 -1 0 -9
word student	0 0 0 0 0 0 0 0 0 5
word studio	-2 -1 -1 -1 -1 10 -4 0 -1 -9
word study	2 -1 0 0 0 0 0 0 0 8
word stunde	1 10 -1 0 -1 0 -8 0 -1 6
word stunden	0 0 0 0 0 1 0 0 0 9
word stuur	8 1 -2 0 -1 -2 -4 -1 0 -4
word stuur ik	9 -2 -2 0 0 0 -4 0 0 -3
word su	-8 0 2 -1 0 1 -4 5 5 12
word su cita	0 0 0 0 0 0 0 0 0 13
word su meet	0 1 0 0 0 0 0 0 0 6
word su mensaje	-6 -1 -1 0 0 0 -1 10 0 -2
word sua	-7 0 -4 -1 -3 -1 8 1 6 -24
word sua candidatura	-2 5 -2 -1 1 -1 0 -1 1 -20
word sua mensagem	-1 -1 0 0 0 0 -2 5 0 -3
word subject	-2 -3 -1 -1 -1 5 -2 6 0 -9
word subject to	-1 -1 0 0 -1 5 -2 0 0 -2
word submission	-10 -1 0 0 2 0 0 0 10 6
word submission for	0 0 0 0 3 0 0 0 -1 -1
word submit	0 -1 0 0 -1 0 4 0 -1 12
word submit your	0 0 0 0 0 0 0 0 0 9
word submitt	-1 -2 -1 -1 -3 -1 7 -3 3 10
word submitt to	0 -1 0 0 5 0 0 0 -3 0
word submitt your	0 0 0 0 -4 0 0 0 5 5
word succ	-3 -1 -1 -1 -6 -2 15 -1 -1 -5
word succes in	0 0 0 0 1 0 0 0 0 7
word successful	-10 0 0 0 3 0 -1 0 10 4
word sucesso	-1 0 0 0 -3 0 0 0 5 -1
word suche	-1 -2 0 1 0 -1 3 0 0 -1
word suchen	0 -1 0 0 1 -1 1 0 0 -10
word sud	-2 -1 0 -1 0 -2 6 0 0 -7
word suis	-4 -4 6 5 -1 -1 -2 2 -1 -4
word suit	11 -1 10 -1 -2 -2 -13 -1 -1 6
word suit you	-9 3 12 0 0 0 -4 -1 0 0
word suite	2 -1 -1 -1 3 -1 1 0 -2 -6
word suivant	-1 1 0 0 0 0 0 1 0 -3
word sul	0 0 0 0 1 0 -1 0 0 -3
word sulla	1 -1 0 0 1 0 0 0 0 -3
word summer	1 -1 -1 -1 -1 5 -3 0 0 3
word suo colloquio	0 0 0 0 0 0 0 0 0 5
word super	8 -1 -2 0 0 0 -4 0 0 -12
word supervisor	7 -3 -5 0 0 0 2 -1 -1 -5
word support	0 0 0 0 -2 0 -1 6 -2 4
word sur	5 -2 0 -1 0 -2 4 -2 -2 6
word sur la	0 0 0 0 0 0 0 0 0 7
word sur le	5 0 0 0 0 0 -4 0 0 2
word sur notre	0 0 0 0 1 0 0 0 -1 -4
word sure	-31 15 20 0 -1 1 -3 0 0 15
word survey	4 -2 -1 0 1 0 -1 0 -1 -11
word sync	0 0 0 0 0 0 1 0 0 9
word system	-4 -1 -1 5 -8 0 -5 0 13 2
word t	0 1 0 0 0 0 -1 0 0 16
word t #	0 0 0 0 0 0 0 0 0 8
word ta	0 0 0 0 0 0 -1 0 1 5
word table	0 0 0 0 0 0 1 0 0 4
word tag	2 1 5 0 0 0 -7 2 -2 8
word tagen	0 0 0 0 0 1 0 0 0 -3
word take	-32 -15 15 8 -16 -17 61 -7 2 -23
word take #	0 0 0 0 0 0 0 0 0 10
word take a	-1 -1 0 0 -5 0 -6 1 13 -3
word take about	-2 4 -1 0 0 0 0 -1 0 -2
word take home	-2 -4 -1 -1 1 -1 15 -1 -6 -4
word take it	-6 -1 7 0 -6 0 9 -1 -2 -7
word take place	-13 2 13 0 0 0 0 0 0 -1
word take the	-1 0 0 0 -1 -7 11 -1 0 2
word take up	-5 -2 -1 0 0 -2 10 0 0 -10
word take you	-4 -2 0 0 3 -3 10 -2 0 -8
word taken	-1 -1 0 10 -2 -1 -3 -1 -1 5
word taking	-1 -1 0 0 -5 0 1 0 6 18
word taking part	0 0 0 0 0 0 0 0 0 6
word taking the	0 0 0 0 -5 0 0 0 6 13
word tal	-1 3 0 0 0 -1 0 0 0 -2
word talent	0 -1 0 0 6 0 -1 0 -4 11
word talento	0 -1 0 0 3 0 -1 0 0 0
word talk	5 15 0 -4 -7 -2 0 -5 -2 6
word talk about	0 8 -1 -1 0 -3 -4 -1 0 7
word talk it	-2 -1 0 0 0 2 2 0 0 -5
word talk on	0 -7 0 0 0 8 -1 0 0 -5
word talk timemention	-1 4 6 -1 0 -2 -4 -1 0 -2
word talk to	6 1 -3 -1 -1 -1 -1 0 0 8
word tallfir	-1 2 0 0 0 0 -13 14 0 -6
word tard	1 0 -1 3 0 -1 0 -1 -1 -9
word tardar	0 0 0 0 0 1 -1 0 1 -4
word tarde	0 -5 -2 1 1 -1 8 -1 0 -20
word tardi	2 0 -1 0 0 0 1 -1 0 -10
word target	0 0 0 0 0 1 0 0 0 3
word task	-1 -2 -1 0 0 -1 8 -1 -1 14
word te	11 -13 1 5 -8 -6 24 -11 -4 -44
word te comparto	3 -1 0 0 0 -1 1 -1 0 -3
word te esperamo	0 0 0 0 0 0 0 0 0 5
word te mando	4 -2 1 0 0 0 -2 0 0 -3
word te nemen	4 0 0 0 0 -1 -3 0 0 -1
word te va	0 -2 2 0 0 0 0 0 0 3
word teach	4 -3 -1 0 -1 0 0 0 1 -5
word team	-7 -3 7 -4 -1 -4 -20 15 18 9
word team !	0 0 0 0 0 3 -1 0 0 -3
word team is	-3 0 1 -1 -1 -1 -2 7 0 3
word team will	-1 -1 -2 0 -4 -1 -10 11 8 -6
word tech	7 -3 -3 0 -3 -1 -3 -2 8 -38
word technical	16 -1 -8 7 -1 -3 -5 -3 -1 -8
word technical interview	0 -1 -7 9 0 0 0 0 0 -8
word technicien	0 -1 0 0 0 0 -1 1 0 3
word tecnica	4 -2 -1 1 0 3 -3 -1 -1 -3
word tecnica de	1 0 -1 1 -1 3 -2 0 0 -4
word tecnico	1 -1 0 0 1 0 -1 0 0 -3
word teil	1 0 0 0 0 0 0 0 0 -4
word telefon	0 -2 -1 0 0 0 4 0 0 -12
word telefonat	3 9 0 0 -1 0 -9 0 -1 -2
word telefonicamente	4 0 0 0 0 0 -2 -1 1 -1
word telefonisch	3 5 0 2 -1 0 -7 0 -1 -5
word telefono	1 0 0 0 0 0 1 0 0 -3
word telegram	0 0 0 0 0 0 0 0 0 11
word telephone	4 4 -1 -1 -2 1 1 -2 -5 6
word telephonique	2 0 0 -1 0 0 -1 1 0 -3
word tell	-5 -1 -5 4 -10 5 20 -5 -3 3
word tell me	-4 6 -4 5 -7 -5 14 -3 -1 -18
word tell us	0 -6 0 0 0 8 -1 0 0 3
word tell you	0 1 0 0 -1 3 0 -1 -2 16
word tem	0 -4 0 0 -1 -1 6 -1 0 -3
word temo	-1 0 0 0 1 1 0 0 0 -10
word temp	9 -10 0 0 1 0 2 0 -1 -3
word tempo	0 -4 -1 -1 1 -1 8 -2 -1 -1
word ten	13 6 -2 -1 5 0 -17 -2 -1 24
word ten minut	0 7 0 0 0 0 -6 0 0 7
word tendra	0 0 0 0 0 0 1 0 0 3
word tengo	-1 -1 -1 4 1 0 0 -1 0 4
word tenho	-1 -5 -2 4 -1 1 6 -1 0 -5
word tentative	-1 -1 0 0 -1 0 -2 5 0 -4
word ter	0 -1 -2 5 2 0 -2 -1 0 -4
word term	3 -5 0 0 -3 12 -5 -1 0 9
word termin	5 0 0 2 -1 -1 -2 -1 -1 -12
word termin am	-1 0 0 3 0 0 0 0 0 1
word termin fur	4 0 -1 -1 0 0 -1 -1 0 -9
word terminbestatigung	-1 0 0 0 0 0 0 1 0 -4
word termine	-1 6 0 0 1 0 -3 0 -1 1
word terug	-1 -2 0 1 -2 -1 5 -1 0 -3
word test	1 -9 -1 -1 -1 -3 25 -5 -5 24
word teste	1 0 0 0 -4 0 0 0 5 -3
word text	-5 -2 -1 -1 1 -1 -19 21 6 6
word text me	0 -1 -1 0 -1 -1 -17 21 -1 -12
word th	-5 12 1 -1 0 0 -5 0 0 -12
word th floor	1 0 0 0 0 0 0 0 0 3
word than	-2 -5 3 -1 -1 -3 11 -1 -1 24
word than #	-1 -1 3 0 0 0 0 1 0 2
word thank	-30 7 -21 7 6 -20 -1 1 52 52
word thank !	-1 0 0 0 -2 0 3 0 1 12
word thank again	0 0 0 0 1 0 0 0 0 6
word thank for	-16 8 -12 19 -18 -6 -8 12 20 -13
word thank you	-8 -7 -7 -10 16 -9 12 -1 13 47
word that	1 3 -14 10 -2 7 -9 -9 13 36
word that i	0 -1 -2 0 1 -2 5 -1 0 1
word that is	0 0 0 0 -1 0 1 0 0 7
word that suit	0 3 0 0 0 0 -2 0 0 3
word that the	-8 0 7 1 1 3 -3 0 0 2
word that we	-1 0 -9 10 0 0 5 -1 -2 8
word that work	-5 11 -1 -1 -1 0 -2 0 0 -4
word that you	12 6 -8 -3 8 10 -23 -6 3 -11
word that you're	2 0 -1 0 -1 0 1 0 -1 -5
word that your	6 -2 -3 -2 -5 -1 -7 4 10 6
word that'	9 -3 8 -1 6 5 -18 -2 -3 -25
word the	-30 -35 -7 37 34 -13 34 -29 8 89
word the #	-1 2 2 1 0 1 -5 0 0 -3
word the above	5 2 -6 0 0 0 0 0 0 0
word the admission	0 0 0 0 0 0 0 0 0 12
word the analyst	-5 7 0 -1 -1 -1 1 0 0 5
word the assessment	1 -1 0 0 0 -3 3 0 0 -4
word the attach	0 0 0 0 0 0 1 0 0 -11
word the best	-2 1 -6 24 -1 -1 -9 -3 -2 3
word the board	-6 -2 -1 -1 1 -1 11 -1 -1 5
word the budget	-1 -1 0 6 -2 -2 1 -2 0 0
word the calendar	7 -3 0 1 -1 0 -2 -1 0 -7
word the call	1 0 -1 0 0 0 0 0 0 7
word the candidate	-3 -1 4 0 0 0 0 0 0 3
word the client	-8 5 -1 0 5 -1 8 -2 -6 -13
word the clos	0 0 0 0 0 0 -1 0 3 -3
word the committee	-3 -3 -1 -1 1 -1 4 -1 6 8
word the company	0 0 0 1 0 0 0 0 0 9
word the conversation	0 0 0 0 0 0 2 0 0 -5
word the data	0 5 0 0 -2 0 -6 0 3 1
word the day	13 -5 3 -2 0 -3 -4 -3 -1 -4
word the department	0 -1 0 5 -1 3 -5 -1 0 5
word the detail	4 -2 0 0 0 0 -1 0 0 -3
word the employer	-1 -1 0 5 -2 0 -1 -1 2 0
word the end	-2 -2 0 -1 11 -2 -20 -2 18 -7
word the final	4 2 -1 -1 5 -3 -3 -2 -1 -6
word the first	-1 0 -1 0 -1 3 0 0 0 -1
word the follow	-5 1 -1 6 -1 0 -1 0 1 12
word the head	2 -1 -1 0 -1 -1 2 -1 0 -11
word the hiring	-2 -1 2 -4 6 -1 9 -3 -7 -16
word the inconvenience	0 0 1 0 0 0 0 0 0 5
word the interview	-2 -7 19 3 -6 0 -3 3 -7 1
word the interviewer	2 -1 -1 -1 -3 0 3 0 0 -11
word the invitation	1 -2 -1 4 -1 0 -2 1 -1 0
word the invite	-14 -1 18 0 -1 0 -2 0 0 0
word the job	-7 -1 -2 2 27 -10 1 -7 -3 3
word the landlord	0 0 0 0 0 0 0 0 0 8
word the last	4 0 0 0 0 0 -2 0 0 -3
word the link	0 -2 3 -1 -1 -1 4 0 -2 -1
word the list	2 0 0 -1 0 0 -1 0 0 4
word the meantime	0 0 0 0 0 0 -1 1 1 -3
word the message	0 0 0 0 0 0 0 1 0 12
word the month	-1 0 0 0 -2 -1 -8 -1 13 -5
word the morn	-2 0 -1 1 -3 0 7 -1 0 -3
word the name	0 -1 0 0 0 -1 4 -1 0 -9
word the new	-3 -1 1 8 -9 -1 8 -3 -1 13
word the next	-2 5 -1 -1 12 -2 -9 -2 1 -7
word the number	1 -1 0 0 -3 0 -3 3 4 -16
word the offer	-1 -1 -1 0 -2 15 -7 -1 -3 0
word the office	8 0 -3 -2 -1 -2 1 -1 -1 -12
word the open	0 1 0 0 0 0 0 0 0 5
word the opportunity	0 0 0 0 0 0 0 0 0 26
word the order	0 0 0 0 -2 0 -1 5 -2 -3
word the other	-1 -1 -3 -1 16 -7 -1 -1 -1 -4
word the owner	1 0 -1 12 -8 -1 -1 -1 0 -1
word the panel	-4 -3 -3 -1 2 1 2 -4 11 7
word the partner	3 -1 -1 -1 -1 0 1 -1 0 -2
word the position	-3 -2 -1 1 12 3 -2 -1 -6 7
word the post	-2 -7 -2 13 4 12 -28 -5 15 -15
word the proces	-1 -6 0 -1 0 -2 11 -1 0 -3
word the question	0 0 0 0 1 0 -1 0 0 10
word the record	0 0 0 0 0 0 0 0 0 3
word the right	0 0 0 0 1 0 0 0 0 7
word the role	-7 10 -2 0 5 2 -7 -1 0 -1
word the salary	-2 -6 0 0 -1 7 2 0 0 7
word the same	-2 -4 12 -1 -1 -1 -3 0 0 11
word the schedule	2 -2 -2 -1 0 5 -3 0 0 -8
word the search	-4 -1 0 4 11 -3 0 -4 -3 -10
word the second	16 -3 -4 0 -5 -2 1 -2 -1 16
word the shop	0 -1 -2 -2 4 -3 -14 19 -2 -21
word the side	3 0 -2 0 0 0 0 0 0 -9
word the statu	0 -1 0 1 3 0 0 -1 -2 -5
word the team	-14 -3 0 0 -3 -3 10 5 8 -23
word the term	-1 -1 0 0 -3 9 -3 -1 0 1
word the time	1 1 -3 0 -2 -1 -1 -1 6 28
word the timemention	0 -3 3 -5 -2 -1 -4 7 4 3
word the week	-2 7 15 0 -3 -3 -15 -1 2 -6
word the weekend	-3 -1 -1 -1 -3 -7 14 -2 3 -3
word the whole	17 0 -16 0 1 0 0 0 0 4
word their	-10 12 -1 0 -4 -2 7 -1 0 7
word them	-11 -6 -4 -2 -7 -6 38 -4 2 -9
word then	-3 -7 12 -5 -6 -3 -18 6 24 -9
word then !	7 -1 -1 0 -1 0 -3 0 -1 -2
word theo	0 0 0 0 0 0 0 0 0 3
word there	3 -3 -9 12 5 -2 -5 -1 -1 25
word there !	0 0 0 0 0 0 0 0 0 4
word there is	0 1 0 0 -1 0 -1 0 1 13
word there will	-1 0 -1 4 0 0 -1 0 0 -2
word there'	-7 -2 5 5 6 -1 -7 -1 1 10
word these	-2 1 0 -1 -4 -1 9 -2 -1 -18
word thesi	0 0 0 0 0 0 0 0 0 5
word they	-12 4 -6 -4 43 15 -26 -8 -5 16
word they want	0 -1 -1 0 1 22 -20 0 0 0
word they'll	-3 0 -1 -2 0 0 7 -1 0 -2
word they're	-8 6 -2 -1 1 -2 12 -1 -4 -5
word they've	-4 5 0 0 0 0 0 0 0 4
word thing	-8 5 -2 0 -6 -3 22 -7 -1 -1
word think	0 -6 -1 0 4 7 -3 -1 0 2
word this	-4 -18 -4 9 23 -14 -12 20 -1 70
word this because	0 0 0 0 0 0 0 0 0 10
word this confirm	0 0 0 0 0 0 0 0 1 -12
word this event	0 0 -1 2 0 0 0 0 0 -6
word this invitation	-5 -2 -1 -1 -2 -1 -2 15 0 -9
word this is	6 -6 -5 0 -2 0 -3 12 0 14
word this isn't	-1 0 0 -3 2 -1 4 0 0 -2
word this message	0 0 0 0 0 0 0 1 0 6
word this occasion	0 0 0 0 3 0 -1 0 0 4
word this one	0 0 0 0 1 -1 0 0 0 -9
word this position	0 0 0 0 0 0 0 0 0 4
word this time	0 -2 -1 -1 19 -2 -6 -3 -4 10
word this week	-6 5 6 -2 -14 -3 -5 5 13 3
word this weekend	1 1 0 0 -1 0 -1 0 2 -15
word this year	0 0 0 0 0 0 0 0 0 20
word those	0 1 -1 0 -9 0 0 0 10 5
word thought	-1 -1 0 0 3 -2 4 -2 0 3
word three	-7 -3 -3 -3 -8 8 19 -6 1 12
word three days	0 0 0 0 0 0 2 0 0 -3
word three time	0 4 0 0 0 0 -3 0 0 2
word three week	-1 -8 -1 -1 -1 10 3 -1 0 -7
word thrill to	0 0 0 0 0 1 0 0 0 6
word through	14 -6 -4 -5 12 -3 -11 -7 7 -17
word through the	1 0 -1 0 0 0 0 0 1 6
word through timemention	3 -1 -1 -1 -1 3 -4 1 0 -4
word through to	14 3 -1 -2 1 -2 -8 -3 -1 -7
word thursday	0 0 0 0 0 0 -3 3 0 1
word ti	11 -6 0 -1 0 -3 5 -5 0 -20
word ti ho	0 0 0 3 0 -1 -1 0 0 3
word ticket	-1 -1 -1 0 -1 1 -5 12 -4 6
word ticket #	-1 0 0 0 0 0 -6 12 -4 -11
word tien	0 2 0 0 -2 -1 3 0 -1 -5
word tijd	-1 -1 1 0 1 -1 1 -1 1 -5
word till	-2 -1 -4 -6 -2 -3 13 -10 15 -17
word till timemention	-2 -1 -2 -6 -1 -2 -3 1 15 -7
word time	-2 16 18 -2 10 -1 -35 -6 2 32
word time :	-1 -1 1 3 -1 -1 -1 -1 -1 -7
word time and	0 -1 1 0 4 0 0 0 -2 0
word time are	0 0 0 0 0 0 0 0 0 -5
word time for	-6 6 5 -1 0 -1 -2 -1 0 -4
word time here	-1 1 1 0 0 0 0 0 0 -3
word time in	0 4 0 0 0 0 -5 0 1 0
word time timemention	0 3 0 -1 -1 0 0 -1 0 0
word time to	-1 3 0 0 -5 -1 -2 0 7 13
word timemention	4 35 10 22 -40 -24 -25 31 -12 -19
word timemention !	8 -3 -7 -4 0 -5 8 5 -2 -3
word timemention #	11 5 1 -3 -2 4 -10 -5 -1 33
word timemention :	-3 0 -3 10 -1 -2 3 -2 -1 -1
word timemention ?	-3 28 -9 -4 -4 8 -8 -4 -4 -33
word timemention a	4 -1 0 0 -1 0 -1 -1 0 2
word timemention about	0 0 0 0 0 0 1 0 0 3
word timemention al	4 0 0 0 0 0 -2 -1 0 -1
word timemention an	1 0 -1 0 0 1 0 0 0 -6
word timemention and	-3 -10 -3 -5 0 -2 -7 -5 35 12
word timemention at	15 -5 1 -4 -1 -6 4 -3 -1 -27
word timemention au	1 -6 6 -1 -1 1 0 0 0 -7
word timemention avec	1 0 0 -1 0 0 -1 0 0 -3
word timemention be	-7 9 -1 0 0 0 0 0 0 -3
word timemention by	-1 0 2 0 0 0 0 0 0 8
word timemention can	0 0 0 0 0 0 0 0 0 6
word timemention com	-1 0 0 2 -1 0 0 0 0 -3
word timemention como	-1 0 1 0 0 0 3 -1 0 -1
word timemention con	1 0 0 0 0 0 0 0 0 16
word timemention dans	1 0 0 0 0 0 0 0 -1 8
word timemention e	-2 1 3 0 0 0 1 -2 0 0
word timemention en	3 -1 0 -1 -1 0 0 0 0 24
word timemention for	16 -6 0 -3 -1 3 -2 -3 -4 0
word timemention has	-7 -3 11 4 0 -2 -2 -1 0 -4
word timemention ho	0 0 0 0 0 0 0 0 0 3
word timemention if	-5 0 2 -1 0 7 -3 0 0 -9
word timemention il	-1 0 1 0 0 4 -4 0 0 -4
word timemention im	0 0 0 0 0 0 0 1 0 5
word timemention in	9 -6 3 -1 -1 0 -1 0 -1 17
word timemention instead	-8 -2 15 0 0 -1 -3 -1 0 -4
word timemention interview	-6 -1 7 1 0 0 0 0 0 -22
word timemention is	-17 -2 27 3 -1 -2 -6 -5 2 11
word timemention ist	11 0 -4 -1 0 -1 -3 -1 0 -2
word timemention it	-3 0 5 -1 0 0 -1 0 0 -2
word timemention je	0 4 -3 0 0 0 -1 0 0 -1
word timemention komt	0 0 0 1 0 0 0 0 0 3
word timemention le	0 1 0 0 0 0 0 -1 0 3
word timemention lunch	24 -1 0 -2 0 -3 -14 -3 -1 -8
word timemention na	3 0 -2 0 0 0 0 -1 0 8
word timemention nao	-1 -1 3 1 0 0 -1 0 0 -2
word timemention new	-2 0 3 0 0 0 0 0 0 1
word timemention nicht	0 11 -10 0 0 0 -1 0 0 -4
word timemention niet	0 0 1 0 0 0 0 0 0 -5
word timemention no	5 -1 5 1 0 0 -1 -6 -1 2
word timemention non	-1 -1 7 -2 -1 -1 -3 1 0 -3
word timemention o	-2 6 -1 0 -1 -1 0 0 -1 -7
word timemention oder	-2 14 -11 0 0 0 -1 0 0 0
word timemention of	-1 6 -4 0 0 0 -1 0 0 -3
word timemention on	8 -4 1 0 0 0 -1 -3 0 -1
word timemention op	13 -5 0 -1 0 -1 -4 -1 -1 7
word timemention oppure	-1 2 0 0 0 0 -1 0 0 -4
word timemention or	-45 78 -4 -4 -2 -6 -15 -3 -2 1
word timemention ou	-5 6 4 -1 -1 -1 -2 -1 -1 -20
word timemention para	-1 -4 -1 0 0 -1 8 0 -1 1
word timemention per	0 -2 -1 -1 0 -1 8 -3 -1 1
word timemention please	0 -3 -2 0 0 2 1 -4 6 26
word timemention pour	10 -10 1 0 1 0 0 0 -1 2
word timemention presso	1 0 0 0 0 0 0 0 0 -3
word timemention rather	-1 0 3 0 0 0 -1 0 0 -3
word timemention s	-4 -4 0 23 8 -3 -14 -4 -2 7
word timemention same	-5 -1 15 -4 0 0 -1 -3 0 -3
word timemention so	-2 -4 8 -5 -1 -1 2 4 -1 -8
word timemention su	0 0 0 0 0 0 0 0 0 7
word timemention suit	-8 10 -2 0 0 0 0 0 0 10
word timemention sur	5 0 0 0 0 0 -4 0 0 -1
word timemention te	-1 -9 -1 0 0 0 12 0 0 -2
word timemention tengo	0 0 0 0 0 0 0 0 0 6
word timemention the	14 -5 -1 12 -7 -3 -9 -1 0 2
word timemention then	-1 0 2 0 0 -1 2 -1 0 -6
word timemention through	4 -1 0 -1 0 4 -2 -2 0 -1
word timemention timemention	-15 28 -5 -1 -1 -1 -5 1 -1 -9
word timemention to	-5 5 5 -2 -2 3 -6 -1 3 20
word timemention us	-4 0 -1 0 0 0 0 5 0 2
word timemention via	2 -1 0 0 0 1 0 0 0 -9
word timemention voor	1 0 0 0 0 0 0 0 0 -7
word timemention we	0 0 0 0 1 0 0 0 0 6
word timemention with	12 -5 -3 -1 -1 3 -6 2 -1 -13
word timemention work	-2 6 -1 -1 0 -2 2 0 -1 11
word timemention would	1 0 0 0 0 0 0 0 0 -3
word timemention y	0 0 0 0 0 0 0 0 0 5
word timing	-2 -2 12 4 -4 -1 -4 -2 0 -2
word to	-93 26 28 6 19 27 37 -26 -23 126
word to !	-6 -1 0 0 0 0 0 0 8 1
word to #	-2 -6 -1 -1 -1 9 2 -1 0 21
word to a	0 1 3 -2 3 -1 -2 -1 -1 8
word to accept	0 0 0 0 0 4 -3 0 0 1
word to all	-1 -1 10 0 -3 0 -2 -1 -2 -4
word to an	1 1 0 0 1 0 -1 0 0 8
word to another	-1 -1 -1 -1 7 -1 -3 0 0 8
word to answer	0 0 0 0 -1 0 -9 12 -1 1
word to apply	0 0 0 0 -6 0 0 0 6 9
word to arrange	0 3 -1 -1 0 0 1 -1 0 -2
word to ask	0 0 0 0 0 0 0 0 0 11
word to attend	4 1 0 0 0 0 0 -1 -3 -2
word to be	-2 -1 3 -4 2 0 5 0 -2 38
word to bring	-11 -1 -2 -2 0 0 16 -1 0 -8
word to cancel	-2 -1 -1 16 -3 -1 -8 0 0 16
word to change	0 0 0 0 0 0 0 0 0 12
word to choose	0 0 0 0 3 -1 -1 0 0 0
word to come	0 2 2 11 -8 -1 -4 -1 0 -6
word to complete	-1 4 0 -1 -1 0 5 -1 -4 3
word to confirm	-1 1 -1 0 -1 4 -2 0 0 8
word to do	-11 9 4 11 5 -3 -11 -3 -2 2
word to everyone	1 0 0 0 0 0 -6 0 6 4
word to find	-4 -3 16 -3 -2 0 -4 0 0 5
word to follow	4 -1 2 -1 -1 1 -3 -1 0 -5
word to get	-1 1 0 0 0 0 1 0 0 10
word to go	-2 -1 -1 0 -1 -2 5 -1 3 19
word to have	-3 -5 -1 -4 7 10 -9 5 -1 -24
word to hear	-2 9 -1 0 4 -2 -2 -1 -5 7
word to hire	-1 0 0 4 -3 -1 2 0 0 2
word to inform	-4 0 -1 0 -2 13 -7 2 -1 1
word to interview	1 3 -1 -1 -1 -1 -1 -1 0 32
word to invite	0 0 0 -1 -2 0 -2 0 6 5
word to it	1 0 0 0 0 0 -1 0 0 -9
word to join	-3 -2 -1 -1 5 10 -3 -1 -5 -7
word to know	-2 9 -1 -1 0 0 -3 -1 -1 2
word to let	3 -3 -9 9 1 0 -1 0 0 0
word to make	4 0 -4 0 0 0 1 0 0 5
word to me	-1 -3 -1 0 -1 -1 8 -1 0 3
word to meet	-5 8 -4 2 -9 -6 11 -2 5 4
word to offer	-1 -1 -1 0 0 6 -2 0 0 21
word to one	-1 0 0 0 7 0 -8 3 0 0
word to our	-2 4 -1 -1 1 0 -1 -1 1 -10
word to postpone	-1 -1 14 -1 -2 0 -4 -2 -2 -6
word to record	-2 7 0 0 0 0 -3 0 -1 -2
word to report	-2 -1 -2 -1 0 1 7 -1 0 0
word to reschedule	-1 -3 5 0 0 0 0 0 0 11
word to review	0 0 0 0 -1 7 -1 -1 -3 -1
word to say	4 1 -1 -1 -2 -1 -4 1 2 2
word to schedule	-1 3 0 0 -1 -2 2 -1 0 -1
word to see	-15 8 3 3 -7 5 6 -2 -1 -8
word to sender	0 0 0 0 -2 0 0 4 0 -3
word to set	-6 1 0 0 2 0 0 0 4 -5
word to share	-1 0 0 0 0 1 2 0 0 6
word to show	2 -1 -1 0 0 -1 1 -1 0 -8
word to sign	0 0 0 0 0 0 0 0 0 13
word to sit	0 0 0 0 -1 0 1 0 0 6
word to speak	-10 7 -1 0 0 -2 7 0 0 -1
word to start	1 -2 -2 0 0 6 -2 0 0 -13
word to stay	0 0 0 0 -1 -1 3 0 0 -1
word to take	-9 -4 7 12 -11 7 4 -3 -3 -19
word to talk	1 11 -2 -1 -3 -6 2 -2 0 0
word to tell	0 3 0 0 0 3 -5 0 -1 15
word to the	14 -7 -3 -9 5 -1 28 -9 -17 4
word to this	4 -5 -4 0 6 0 -2 7 -6 -5
word to timemention	-12 -2 26 -3 -1 -1 -3 -4 -1 -2
word to work	-1 -1 -1 0 9 0 -2 -3 0 4
word to you	0 -2 -5 -2 -5 -2 18 0 -1 -16
word to your	-5 -2 6 -1 -2 10 -3 1 -3 8
word tobia	3 1 0 0 0 0 -2 0 -1 -2
word toda	0 0 0 0 -4 0 5 0 0 0
word todo	-1 -1 -1 3 1 0 -2 -1 2 1
word together	-1 0 0 0 -1 -1 6 -2 0 8
word toi	-2 -1 0 0 -2 11 -6 0 0 3
word told	0 -3 -4 17 -9 -4 8 -3 -3 -9
word told you	-1 -2 -3 4 -6 -3 15 -2 -2 -11
word tom	0 2 0 0 0 0 -2 0 0 8
word toma	-4 0 5 0 0 0 0 0 0 1
word tomasz	0 0 0 0 0 0 0 0 0 19
word ton	1 0 0 -1 3 0 -3 0 0 1
word too	-1 -1 -1 0 6 -2 4 -3 -1 10
word took	0 -1 -2 -1 12 -4 -2 0 -1 8
word top	5 -1 -1 -1 0 -1 -1 -1 0 -2
word topic	0 0 0 0 0 0 0 0 0 6
word topic :	0 0 0 0 0 0 0 0 0 3
word tot	5 -1 1 0 -1 -1 -3 0 1 3
word tot timemention	4 0 1 0 0 -1 -3 0 0 -1
word total	-2 1 -6 15 -1 0 -6 -1 -1 14
word touch	2 -6 1 -3 -4 -3 -9 13 8 -16
word toujour	0 -2 1 0 -1 0 4 0 0 -4
word tour	1 0 0 0 0 0 0 0 0 9
word tous	-1 2 1 0 0 0 -1 0 0 5
word town	0 0 0 0 0 0 0 0 0 13
word trae	1 0 0 0 0 0 0 0 0 3
word traga	0 0 0 0 0 0 0 0 0 6
word train	3 -1 -1 0 -1 -3 5 -1 0 40
word trainee	0 -1 -1 0 0 0 4 -1 -2 -3
word tramite	0 0 0 0 0 0 0 0 0 3
word transcript	-2 -2 0 0 0 0 5 0 0 6
word travail	0 -4 0 0 0 -1 5 0 0 9
word travaux	-1 0 -2 0 -3 0 2 0 4 -2
word travel	-2 0 -2 1 -2 -1 -8 15 -1 1
word travell	-2 -1 -2 -2 -1 -2 -1 11 -1 -4
word tre	0 0 0 0 0 0 1 0 0 -4
word treffen	0 0 0 1 0 0 0 0 0 6
word tres	0 6 -1 0 0 -1 -2 -1 0 -6
word trial	29 -4 -20 -1 -3 7 -3 -4 -1 -32
word trial shift	26 -3 -20 -1 -1 -1 0 -2 0 -22
word troi	-4 8 0 0 0 0 -2 -1 -1 -3
word trouble	-7 -1 2 0 0 -2 8 0 0 -12
word trouverez	0 0 0 0 0 2 0 0 0 -4
word truly	1 1 0 0 0 -1 -1 0 0 -6
word try	0 0 0 0 0 0 0 0 0 11
word tu	-4 0 -2 -1 1 12 -9 3 0 -13
word tu entrevista	0 0 1 0 0 0 0 0 0 10
word tu perfil	0 1 0 0 0 0 -1 0 1 4
word tu postulacion	0 -1 0 0 2 0 0 0 0 -5
word tu solicitud	0 0 0 0 0 0 -1 5 -2 -6
word tua	-5 5 1 -1 0 0 -1 0 2 -20
word tua candidatura	-1 -1 0 0 1 -1 0 0 2 -10
word tudo	-1 0 0 3 0 0 -1 -1 0 -5
word tuesday	16 -3 0 0 0 0 -14 3 0 4
word tuesday april	0 0 0 0 0 0 0 0 0 5
word tuo cv	0 0 0 0 0 0 0 0 1 -3
word turn	0 0 0 0 -2 0 4 -1 0 8
word turno	0 -6 0 0 0 0 6 0 0 2
word tut	0 0 4 2 0 0 -4 0 0 -3
word tut mir	0 0 4 2 0 0 -4 0 0 -2
word tutto	1 -1 0 3 0 0 -2 -1 0 -6
word tweede	1 -2 0 0 6 0 -3 0 -1 -4
word twice	0 2 0 0 0 0 -2 0 0 8
word two	-17 -10 -1 -4 -3 -8 56 -2 -8 -27
word two form	1 0 0 0 0 -1 1 0 0 -14
word two more	-8 2 -1 -1 0 -1 11 -1 0 -4
word two of	-2 -4 3 -1 -1 0 11 0 -5 0
word two week	-2 0 0 -1 -1 0 4 0 0 4
word type	1 -1 0 0 0 0 0 0 0 6
word u	7 -5 -2 -1 9 -1 -3 -3 -2 10
word u op	2 0 -1 0 0 0 0 0 0 -12
word u uit	0 0 0 0 0 0 0 0 0 11
word u wordt	0 -2 0 0 6 0 -2 0 -1 -3
word uber	2 -2 -1 -1 0 -1 4 -1 0 1
word uber die	0 -3 0 0 -1 -1 5 0 0 -5
word uhrzeit	4 -1 0 -1 0 0 -1 0 0 0
word uit	4 -2 0 0 0 0 0 0 -1 11
word uit voor	1 0 0 0 0 0 0 0 0 14
word uiterlijk	0 -1 -1 -1 -1 1 2 -1 1 4
word uiterlijk timemention	0 -1 0 0 0 1 1 0 1 -5
word uitnodig	3 -2 0 0 0 0 0 0 0 9
word um	-3 -5 8 -1 -1 -3 6 1 -2 -17
word um timemention	-2 0 4 0 0 0 -1 0 0 -1
word uma	-6 5 1 -1 2 -2 2 -1 0 -8
word umfrage	0 3 0 0 -1 0 0 0 -1 12
word un	11 -7 17 -5 3 -2 -13 1 -6 -25
word un entretien	7 -6 0 0 0 0 0 0 0 9
word un paio	0 0 4 -2 0 -1 -1 0 0 -3
word un'altra	0 1 -1 0 1 0 0 0 0 -11
word una	-3 2 1 -1 2 -1 3 -4 2 -4
word una semana	0 0 0 0 0 0 2 -1 1 -3
word unable	3 0 0 0 0 0 0 1 -3 15
word unable to	3 0 0 0 0 0 0 1 -3 15
word und	8 -3 0 -4 1 -1 -5 6 -3 -16
word und melden	0 0 0 0 0 0 -2 4 -2 -1
word under	0 0 0 0 -1 0 2 0 0 4
word understand	-2 -2 -6 16 -1 -2 -1 -1 -1 0
word une	-6 7 -1 1 10 -4 0 -3 -5 -15
word une reponse	-1 0 0 0 -1 0 3 0 0 -1
word unfortunate	0 0 1 0 -2 0 3 0 0 24
word unit	1 0 0 0 0 0 0 0 0 12
word unit #	0 0 0 0 0 0 0 0 0 9
word university	0 0 0 0 0 0 0 0 0 4
word unles	8 -7 0 0 0 -1 -1 0 0 -6
word uns	9 -6 1 -3 -5 2 2 2 -4 -14
word uns am	1 0 0 0 1 0 -1 0 0 5
word unser	-6 9 -3 3 -1 0 -1 0 -1 4
word unsere	-1 3 -1 -1 -1 0 0 0 0 -1
word unserem	1 -1 -1 0 -2 2 1 0 0 -11
word unserem haus	0 -1 0 0 -2 3 0 0 0 -5
word unseren	0 0 0 0 0 0 0 0 0 4
word unserer	2 0 -1 0 0 0 0 -1 0 3
word unsubscribe	0 0 0 0 0 0 0 0 0 11
word unsuccessful	0 0 0 0 0 0 -2 -4 6 3
word unter	2 -3 -1 0 0 -1 4 0 0 -8
word unterlagen	2 2 -1 0 -3 -1 1 -1 0 -3
word until	-13 -2 -3 -2 -11 -3 8 9 17 -3
word until the	1 -2 -1 0 -2 -1 2 -3 6 -6
word until timemention	-4 -1 -1 -1 -1 -1 0 11 -2 2
word up	-14 4 -7 -5 5 -1 -5 1 23 24
word up a	0 0 0 -1 8 -1 -2 0 -4 -1
word up interview	-1 0 0 0 0 0 3 0 0 5
word up on	-4 5 -1 0 0 0 -4 5 0 16
word up to	-5 -1 -1 0 -1 -2 9 1 0 7
word up with	0 0 1 0 -6 0 0 0 7 -5
word upcom	8 -2 -3 -2 0 0 0 -1 0 -1
word upcom interview	8 -2 -3 -2 0 0 0 -1 0 -6
word updat	-22 -1 28 -1 -1 8 -10 -1 -1 8
word updat :	-4 -1 6 -1 0 0 0 0 0 -3
word updat resume	0 0 0 0 0 0 0 0 0 3
word update	-8 -5 -3 8 19 -2 1 -14 6 2
word update :	0 -1 0 0 1 0 -1 -7 10 -1
word urgent	-2 0 0 2 -1 -1 -9 13 -1 4
word us	-11 -22 -6 18 -13 16 13 -5 11 -45
word us !	-5 -2 2 0 -1 -10 14 -1 3 -12
word us about	0 0 0 0 0 0 0 0 0 7
word us and	0 -1 0 0 -1 0 -2 1 3 -4
word us by	0 -7 0 0 0 7 -2 -4 6 -7
word us canada	-5 0 -1 1 0 0 0 5 0 -1
word us j	5 -1 -2 0 0 0 -1 0 0 -12
word us know	-3 -1 -5 23 -8 0 -1 -4 -2 -1
word us on	3 -1 0 0 0 -3 0 0 0 11
word us your	0 0 0 0 0 0 0 0 1 7
word use	3 2 -4 -1 3 -2 2 -1 -1 8
word use the	3 0 -4 -1 -2 -1 5 0 -1 -4
word user	0 0 0 0 -1 0 0 1 0 7
word using	0 -1 3 0 0 0 0 0 -1 12
word using the	0 -1 3 0 0 0 0 0 -1 2
word usual	-2 -1 0 0 -1 3 -1 2 0 5
word utei	-1 0 0 0 0 0 3 -1 0 -4
word uur	1 -1 1 0 0 1 0 0 0 11
word uurtje	0 1 0 0 0 0 0 0 0 -3
word uw	-2 -5 1 -1 -1 0 1 7 1 12
word uw afspraak	1 0 0 0 0 0 0 0 0 5
word uw gesprek	0 -1 1 0 0 0 0 0 0 6
word uw sollicitatie	-1 -2 0 0 -2 0 4 -1 2 -4
word v	2 -2 -1 -1 3 0 -1 0 0 -9
word v x	2 -1 0 0 0 0 0 0 0 -5
word va	3 0 5 -1 -1 1 -4 -1 -2 -3
word va ?	1 -1 0 0 0 0 0 0 0 4
word vacacion	0 0 0 0 -6 1 6 0 0 -3
word vacancy	2 3 -1 0 -1 -2 -4 -4 6 -9
word vacante	1 3 -1 0 1 -1 -3 -1 0 -4
word vacation	-1 -1 -1 -3 0 -1 8 1 -1 -5
word vacature	1 -4 -1 0 8 -1 -2 -1 -1 -1
word vaga	-3 0 -4 4 -7 -4 13 -2 3 -23
word vaga :	3 1 -2 0 0 0 0 -1 0 0
word vaga de	-5 -1 -1 1 -3 -3 15 -1 -2 -9
word vai	0 -6 0 1 0 0 7 -1 0 -2
word vale	0 0 0 0 0 1 0 0 0 -3
word valeu	0 1 0 0 -1 0 1 0 0 -3
word valid	0 0 0 0 0 0 0 0 0 9
word valido	0 0 0 0 1 0 0 0 0 -3
word valu	1 0 0 0 0 0 0 0 0 -3
word vamo	-1 0 0 3 0 0 0 -1 0 -4
word vamo a	0 -1 -1 3 0 -1 -1 0 0 -2
word van	11 -13 -2 2 2 0 1 -2 1 0
word van #	-1 -1 0 0 6 0 -4 0 -1 15
word van de	0 -3 0 0 5 0 -2 -1 1 -6
word van timemention	0 0 -1 4 -1 -1 -3 0 1 -6
word van uw	0 -2 0 0 -3 0 5 0 0 -3
word vast	-1 7 -1 0 0 0 -3 -1 0 1
word ve	0 0 0 0 0 0 0 0 0 3
word veel	4 -5 -1 0 -3 -1 7 -1 -1 -1
word vendor	0 0 0 0 0 0 0 0 0 15
word venir	-1 2 0 0 0 0 1 -1 0 6
word ver	0 0 0 0 2 0 0 0 0 -9
word verder	0 -1 0 0 -2 0 5 -1 -1 -2
word verfahren	1 0 0 0 -2 0 3 0 0 -1
word verpleegkundige	-4 0 -1 0 0 0 0 6 -1 -2
word vers	-1 -1 1 0 0 0 2 -5 3 -1
word vers vous	-1 -1 1 0 0 0 2 -5 3 -1
word verstandni	0 0 1 0 -2 0 3 0 -1 -1
word verwacht	0 0 -1 0 -1 0 2 -1 0 -8
word verwachten	3 0 -1 0 -1 0 0 0 0 -12
word very	5 0 -1 -1 2 -4 1 -2 -1 9
word very much	0 0 0 0 0 0 2 -1 0 7
word veux	-2 -1 0 0 -2 12 -6 0 0 -1
word vez	0 0 1 0 2 0 -1 0 0 -4
word via	5 0 -3 -1 -2 0 4 -3 -1 -9
word via zoom	1 -1 0 0 0 0 0 0 0 -8
word viaje	0 0 0 0 0 0 3 -2 0 -1
word vida	0 0 0 0 -1 0 0 0 3 -5
word video	0 33 -3 -3 -2 -3 -9 -5 -7 -23
word video call	-1 7 0 -1 0 -1 -3 0 0 -6
word video interview	0 13 -1 -1 -1 -1 -4 -3 -2 -14
word viel	-2 1 -1 -1 -5 -1 9 -1 0 -8
word viel erfolg	-1 0 -1 0 -2 -1 6 0 0 -2
word vielen	-1 3 0 0 -1 0 -2 5 -2 -4
word vielen dank	-1 3 0 0 -1 0 -2 5 -2 -4
word view	0 -2 -1 -1 2 9 -2 -2 -3 8
word view your	0 0 0 0 0 0 0 0 0 3
word visit	-1 -2 0 0 -2 -2 6 -1 0 22
word visita	1 -1 -1 0 0 0 2 0 0 -5
word visita a	1 0 0 0 0 0 0 0 0 -7
word visto	0 1 0 0 0 0 -1 0 0 4
word visual	-2 4 0 0 0 -1 -1 0 1 -4
word visual merchandiser	0 0 0 0 0 0 0 0 1 -3
word vite	0 -1 0 0 -1 0 -1 3 -1 -1
word vivo	0 0 0 0 0 0 0 0 0 4
word voce	-2 -6 1 -2 -10 -2 18 -1 5 -3
word voce tem	-1 -5 0 0 0 0 7 0 0 -2
word vogliamo	0 0 0 0 0 2 -1 0 0 -3
word voici	1 0 0 0 0 0 0 0 0 3
word volgende	-1 4 -1 0 0 -1 0 -1 -1 -3
word volgende week	-1 3 0 0 -1 0 0 -1 0 -2
word voluntaria	0 0 0 0 0 0 0 0 0 8
word volunteer	0 0 0 0 0 0 0 0 0 11
word vom timemention	0 0 0 0 0 0 0 0 0 -5
word von	2 -1 0 0 -3 0 1 -1 2 -11
word voor	13 7 -5 -4 9 3 -17 -2 -4 -6
word voor de	-2 -2 0 -1 8 4 -6 -1 -1 0
word voor een	4 8 -1 0 1 -1 -9 -1 -1 12
word voor het	7 -6 1 0 0 0 0 1 -1 -4
word voor je	6 3 -5 -1 0 0 -2 -2 0 -10
word voor timemention	-1 3 0 0 0 0 2 -1 0 1
word voor uw	0 -1 0 0 2 0 -2 2 -1 -3
word vor	1 -1 0 0 0 0 0 0 0 8
word vorgesehen	5 -1 -1 0 -1 0 0 -1 0 -7
word vorher	0 0 0 0 0 0 0 0 0 15
word vorremmo	0 1 0 0 0 0 0 0 0 -3
word vorstellen	0 -1 0 0 -2 3 0 0 0 1
word vorstellungsgesprach	7 -2 1 -1 -2 -1 -4 3 -1 -1
word vos	0 9 -1 -1 3 -2 -1 -4 -3 -10
word vote	-2 0 -1 0 -2 -1 7 -1 0 2
word vote on	-2 0 0 0 0 0 3 -1 0 2
word votre	3 -5 -6 -3 -7 -2 17 1 1 -2
word votre candidature	5 0 -3 -2 -2 -1 -4 -1 8 -3
word votre contrat	-1 0 0 0 0 2 -1 0 0 7
word votre cv	3 0 0 -1 0 0 -1 0 0 -1
word votre entretien	0 1 1 -1 -1 0 2 -1 -1 -4
word votre message	-7 -1 -1 0 -2 -1 7 8 -2 -3
word votre rendez	1 0 0 0 0 0 0 0 0 -3
word vous	18 -5 -2 -1 -3 1 7 -12 -3 -41
word vous a	1 0 0 0 0 0 0 0 0 9
word vous accueillir	0 0 0 0 0 5 -3 0 0 -1
word vous confirme	0 0 0 0 0 0 1 0 0 4
word vous de	-3 0 0 5 -1 -1 0 0 0 -3
word vous disponible	0 1 0 0 0 0 0 0 0 -3
word vous du	0 0 0 1 0 0 0 0 0 4
word vous etes	0 0 0 0 0 0 0 0 0 9
word vous joindre	-2 4 0 -1 -1 -2 2 0 0 -5
word vous le	0 -2 0 0 -1 0 4 0 0 0
word vous pouvez	-2 0 -2 0 -1 -1 3 0 5 0
word vous proposon	-1 1 0 0 0 1 0 0 0 3
word vous rencontrer	1 1 0 0 0 0 0 0 -1 -3
word vous sera	0 0 0 0 0 0 0 0 0 -4
word vous trouverez	0 0 0 0 0 2 0 0 0 -4
word vraag	4 -3 -1 0 0 0 0 1 0 -1
word vragen	0 1 0 0 0 0 0 0 0 -4
word vul	-2 7 0 0 -1 0 -2 -1 0 1
word w	-2 12 -3 -1 -1 -1 -4 0 0 -7
word w d	3 1 0 0 0 0 -3 0 1 -4
word waar	0 -1 -1 0 -1 0 0 3 0 -4
word wait	-1 -1 -2 -2 -2 2 -5 11 0 27
word walk	3 -1 -1 0 0 -1 1 0 0 -20
word wann	-1 8 0 0 -1 0 -5 0 -1 -5
word wanneer	0 2 -1 0 0 0 -1 0 0 -9
word want	-10 8 -9 -7 4 43 -18 -8 -2 -9
word want to	-2 11 -3 -5 2 6 -3 -4 0 6
word want you	-4 -3 -4 -1 1 27 -13 -1 -1 -32
word war	-5 9 -4 0 2 0 0 0 -1 17
word ware	0 5 -4 0 -1 1 -1 0 0 -3
word waren	-1 -1 0 0 0 0 3 0 0 0
word was	-40 -5 7 -2 33 -9 8 14 -5 57
word was a	-3 -3 0 -1 9 -2 4 -2 -3 2
word was sent	0 0 0 0 0 0 0 0 2 -9
word wasn't	0 0 0 0 1 0 0 2 -1 4
word wat	6 -3 -1 -1 0 -1 2 -1 -1 -11
word way	17 -4 -2 -1 4 6 -19 -2 0 2
word we	-36 -36 10 -1 78 4 -8 -13 4 -4
word we are	-4 -3 9 -3 0 5 5 -5 -4 13
word we ask	0 0 0 0 0 0 0 0 0 5
word we can	-9 7 -5 0 3 15 -3 -5 -4 -3
word we can't	-1 -1 0 0 6 -1 -2 -1 0 6
word we could	-1 4 0 0 0 -1 0 0 0 -1
word we do	-5 -1 3 0 -1 -7 14 -1 -1 0
word we don't	-2 -7 -2 0 0 6 7 0 0 -10
word we go	-2 -4 0 0 0 -2 9 0 0 -10
word we got	0 -1 0 0 -3 0 -2 -1 9 -3
word we had	-1 -1 -3 0 5 -1 -1 1 -1 8
word we have	-5 5 2 3 -2 9 -21 4 5 9
word we hebben	0 -1 0 0 0 0 -1 2 1 -4
word we het	-2 6 0 0 -2 -3 2 -1 0 10
word we invite	0 -1 0 0 8 0 0 0 -7 -3
word we je	3 -2 1 -1 0 0 -1 -1 0 -3
word we just	0 0 0 -3 -1 -3 9 0 0 1
word we know	0 -1 0 0 4 0 0 -1 -2 0
word we look	2 0 -1 0 0 0 0 0 0 -5
word we offer	0 0 0 0 0 1 0 0 0 4
word we receiv	0 0 0 0 1 0 -2 3 0 1
word we regret	0 0 0 0 1 0 0 0 0 8
word we spoke	-4 -3 0 -1 0 -2 11 -1 -1 -5
word we talk	-1 -3 6 0 0 1 -2 0 0 9
word we timemention	-10 0 10 0 0 0 0 0 0 4
word we want	1 -2 -3 0 -1 7 -1 0 0 -12
word we were	0 -1 0 0 5 -1 -2 0 0 2
word we will	3 -1 1 -1 1 -1 -3 -1 2 8
word we willen	0 0 0 0 1 1 -1 0 0 5
word we wish	0 0 0 0 1 0 0 0 1 3
word we won't	-2 -1 -9 14 3 -3 -1 -1 -1 -8
word we would	-5 -1 5 -1 -1 3 -1 0 0 0
word we'd	-5 11 -1 -3 -8 29 -16 -4 -4 -16
word we'd be	0 -1 0 -1 -3 13 -7 -1 0 1
word we'd like	-3 8 -2 -1 -4 12 -7 -2 -2 -16
word we'd love	0 4 -1 0 -1 3 -2 0 -1 -14
word we'll	-4 -10 26 -6 -3 -5 -8 -9 18 -14
word we'll be	-1 -1 0 0 -1 0 -3 0 7 -8
word we'll have	-4 -3 18 -2 -2 0 -4 -2 0 1
word we'll keep	0 0 0 0 0 0 -1 0 1 4
word we'll let	-2 0 0 0 -1 0 2 -8 10 -1
word we'll see	1 0 0 0 0 0 0 0 0 -5
word we're	-13 -8 -2 3 25 -13 -13 -2 24 20
word we're clos	-1 -1 4 -1 0 0 0 0 0 -5
word we're delight	0 0 0 0 0 0 0 0 0 13
word we're look	0 0 0 0 5 0 -3 0 -1 -3
word we're pleas	0 0 0 0 0 0 0 0 0 9
word we're sorry	-1 0 0 1 0 0 0 0 0 5
word we've	-5 -3 1 6 27 1 -21 1 -7 -11
word we've decid	-1 -1 0 0 17 -2 -9 -1 -1 10
word we've receiv	0 0 0 0 0 0 -4 4 1 1
word wear	23 -1 -7 -2 -1 -2 -7 -3 0 5
word web	5 -1 -4 0 -2 0 -1 -1 3 -1
word webinar	0 0 0 0 0 0 0 0 0 17
word wed	1 0 0 0 0 0 0 0 0 -4
word wednesday	2 0 0 0 0 0 0 0 0 -6
word week	-27 19 36 -12 -11 9 -37 -14 36 -67
word week !	0 0 0 0 5 -1 -2 0 0 1
word week ?	-3 8 2 0 -1 2 -6 0 -1 3
word week after	-1 2 15 0 -2 -1 -14 0 2 -3
word week and	-2 6 -1 -1 -5 -2 -5 10 -1 -18
word week of	-2 4 -1 -1 -3 -2 5 -1 1 -6
word week to	-2 -6 -3 -1 -1 5 10 -1 -1 -8
word weekend	-8 -1 -2 -1 -5 -8 21 -3 6 -22
word weer	-1 -2 0 0 0 0 2 2 0 -5
word wegen	0 0 1 0 1 0 -1 0 0 -4
word weiter	3 -1 -1 1 -4 0 3 0 0 -2
word welcome	7 -1 -1 -2 -1 -7 9 -3 0 2
word welcome !	0 0 0 0 0 0 1 0 0 -5
word well	-5 2 14 -2 10 0 -15 -2 -2 15
word wenn	-1 0 0 0 0 2 -1 0 0 -4
word went	-2 -2 -3 -1 13 2 -6 -1 0 3
word werden	0 -1 0 -1 4 0 -3 2 -1 -8
word were	-6 -4 -2 3 35 -5 -9 -12 -1 -10
word were not	0 0 0 0 15 0 -1 -5 -7 -4
word weten	4 -2 -1 0 0 1 0 -1 0 -5
word weten of	4 -3 0 0 0 0 0 0 0 -2
word what	-9 -2 12 -1 -2 5 5 -7 -2 -18
word what happen	-4 -1 -1 1 -1 -2 7 -1 2 -5
word what they	0 0 0 0 0 0 3 -1 0 1
word what to	0 0 0 0 0 0 0 0 0 12
word what we	-1 -1 0 0 -2 10 -6 -1 2 -7
word what you	0 4 0 0 -1 -1 -2 0 0 -1
word what you're	0 4 0 0 0 0 -2 0 -1 -2
word what'	0 2 -1 0 0 -2 2 0 0 -4
word what' your	0 -1 0 0 0 -1 4 0 0 -4
word whatever	1 0 -1 -1 -1 -1 -10 10 1 -15
word whatsapp	4 0 -1 0 0 0 -2 0 0 -1
word whatsapp #	0 0 0 0 0 0 0 0 0 3
word when	-11 -10 -1 -7 4 5 20 -6 6 19
word when :	2 -2 2 0 0 0 0 0 0 7
word when could	0 1 0 0 0 0 0 0 0 8
word when i	-2 -1 0 -2 9 -2 -1 0 -1 5
word when you	-7 0 -1 0 -4 -2 15 -1 -1 5
word whenever	-6 1 -1 -1 -1 1 25 -19 0 -13
word where	2 -3 0 -1 4 -1 2 -1 -3 -8
word where :	4 -2 -1 0 0 0 0 0 0 -10
word whether	-6 1 4 0 -2 3 3 -1 -1 14
word whether you	-5 1 5 0 -1 3 -4 0 0 -4
word which	-18 24 3 -2 -1 -3 -8 -2 6 -10
word which you	-3 7 -1 0 -1 -1 -1 0 0 0
word while	-1 -2 0 0 7 -1 3 -2 -5 6
word while we	0 -1 0 0 5 0 -1 -1 -2 0
word who	-5 -4 6 -2 17 -3 -7 -2 0 31
word who has	0 0 0 0 1 0 0 0 0 -4
word who is	0 -1 0 -1 5 -1 -1 0 0 0
word whole	17 0 -16 0 1 0 0 0 0 5
word whose	0 -1 0 0 7 0 0 0 -4 -2
word why	-2 0 -1 -2 0 0 6 0 0 11
word wie	5 2 -5 -1 -1 1 -1 1 -2 -1
word wie besprochen	1 -1 0 0 0 1 0 0 0 -3
word wieder	-1 -3 4 -1 -1 -1 2 2 -1 -11
word wij	4 -2 -2 -1 -3 -1 5 -2 1 -15
word wij u	1 0 0 0 0 0 0 0 0 -5
word wil	8 -5 0 0 -1 0 -1 0 -1 1
word wil je	3 -2 0 0 0 1 0 0 -1 -2
word will	8 -26 7 -5 -26 -29 16 30 26 18
word will answer	0 -1 0 0 -1 0 2 4 -4 -5
word will be	-5 -11 3 3 -12 -21 21 10 11 0
word will call	1 -1 -1 1 0 0 0 0 1 12
word will come	0 0 0 0 -1 0 -3 0 4 0
word will contact	-3 -2 0 -1 -1 0 -1 6 2 3
word will follow	-1 -1 0 0 -1 7 -4 0 0 0
word will get	0 0 -1 0 -1 0 -7 8 1 -5
word will go	11 -1 0 0 -1 0 -4 -1 -4 0
word will interview	1 0 0 0 0 0 0 0 0 -6
word will last	4 0 0 0 0 0 0 0 -3 -2
word will let	-1 0 0 0 -1 0 5 -1 -1 -3
word will not	-1 -1 0 1 4 0 -2 0 0 7
word will now	-11 -1 10 -1 0 -3 6 -1 0 -10
word will review	0 0 0 0 -1 0 -1 0 4 -1
word will take	-5 2 0 0 -3 -10 8 2 7 -9
word will write	2 -1 0 -1 0 0 1 0 0 -3
word willen	0 -1 0 0 1 1 -1 0 0 4
word willen je	0 0 0 0 1 1 -1 0 0 5
word willst	-1 0 0 0 -1 1 0 0 0 -3
word wilt	2 -3 0 0 -2 3 2 0 0 -2
word wilt u	0 -1 0 0 -2 0 3 0 0 2
word window	0 2 0 0 0 0 -1 0 0 7
word wir	-3 -3 12 -3 -1 2 4 0 -8 -15
word wir den	-6 -1 10 0 0 0 -1 0 0 -2
word wir freuen	1 -1 0 0 0 2 -1 0 0 -4
word wir haben	-1 0 -1 0 2 0 -2 5 -3 -5
word wir ihnen	-1 -2 -1 -1 1 2 2 -1 -1 -3
word wir in	0 0 0 0 0 0 0 0 0 -3
word wir mochten	1 0 0 0 1 0 -1 0 0 -3
word wir sie	3 -1 -1 0 -3 0 2 0 1 -7
word wir uns	0 -2 0 0 0 -1 4 0 0 3
word wir wurden	0 2 0 0 0 0 0 0 0 5
word wird	2 -1 -1 0 5 0 -3 0 -1 -8
word wish	0 -1 -1 0 8 2 -6 -1 -1 9
word wish to	0 0 0 0 -1 4 -3 0 0 6
word wish you	-1 -1 0 0 6 0 -2 -1 -1 5
word with	7 -6 7 -8 -1 10 -10 -14 16 7
word with a	-5 8 0 -2 7 0 -5 -2 -3 27
word with another	0 -1 0 0 2 0 0 0 0 22
word with dr	2 0 0 0 0 0 -1 0 0 11
word with me	3 2 -2 0 -1 -1 1 -1 0 -16
word with our	19 2 -3 -2 -1 -2 -8 -4 -1 -19
word with reference	0 -1 0 0 0 2 0 0 0 -7
word with ridge	1 0 0 0 0 1 0 0 0 -3
word with the	-5 1 -5 5 -3 -2 17 -6 -2 1
word with two	-3 -2 0 1 1 -1 4 0 0 0
word with us	-2 -6 -1 -1 1 10 -2 -2 3 -21
word with you	-3 2 -1 -2 4 -5 3 2 -1 13
word with your	1 -6 -1 -2 1 4 8 -2 -3 32
word withdraw	0 -1 0 0 -1 0 0 0 3 -4
word withdrawn	-2 -1 -1 7 -1 0 -1 -1 0 -2
word within	-2 -5 -2 -2 16 4 -11 7 -4 -1
word within #	-1 -2 -1 -1 -4 7 -5 9 -2 -4
word within a	0 0 0 0 11 0 -8 -2 0 -3
word within three	1 -1 0 0 -3 0 7 -2 -2 0
word within two	-2 0 0 -1 -1 0 4 0 0 -2
word without	-4 -4 -2 10 -1 -1 2 1 -1 5
word woche	-3 19 0 -1 -2 -1 -10 -2 -1 2
word won't	0 -5 -6 13 7 -3 -2 -1 -1 -13
word won't be	-2 -5 -5 13 8 -3 -4 -1 -1 -12
word wonderful	11 -1 -7 0 -1 0 -2 0 0 3
word word	-5 5 -1 -1 3 0 -1 0 0 4
word worden	3 -3 0 0 0 0 0 1 -1 -5
word wordt	1 -2 -1 0 6 0 -3 0 -1 -9
word work	-6 -3 -4 -4 14 5 -6 11 -8 31
word work ?	-1 0 -1 0 0 0 3 0 0 0
word work days	2 -1 0 0 -3 0 3 1 -1 -5
word work for	-4 4 -4 0 -1 -1 5 0 0 11
word work on	1 0 -1 1 3 0 -1 0 -2 -2
word work out	2 -1 -1 -1 9 0 -6 -2 0 -1
word work with	-1 -4 0 -1 4 9 -7 -1 0 -4
word would	-23 45 -3 -6 1 9 -9 -6 -7 34
word would any	0 0 0 0 0 0 0 0 0 -9
word would be	9 4 -1 -1 -3 12 -14 -2 -4 0
word would like	-12 14 3 -2 0 3 -5 -1 -1 33
word would love	1 5 0 0 -1 0 -3 0 -1 12
word would timemention	-15 17 0 -1 0 0 -1 0 0 3
word would you	-3 8 -3 -1 1 -2 2 -1 -1 6
word writ	6 -3 -10 9 4 0 -7 2 -1 -2
word writ to	-1 0 -9 10 0 1 -1 0 0 1
word write	-3 -4 7 -4 11 -2 -13 10 -1 13
word write to	-1 -1 -4 0 -2 0 -5 13 0 -5
word writer	0 0 0 1 4 -1 -2 0 0 -9
word written	-1 0 0 0 -1 -1 10 1 -7 -6
word wurde	-12 6 -4 1 0 -2 4 7 0 -14
word wurden	0 0 -1 -1 -4 2 2 0 0 -1
word x	4 -1 -2 1 -3 0 3 -1 -2 8
word x #	-1 2 0 0 -2 0 4 0 -2 1
word y	-2 -5 4 3 -8 -2 16 -6 1 -12
word y a	-1 0 0 0 0 -1 5 -1 -1 -3
word y la	0 0 0 0 -6 0 6 0 0 0
word y te	-1 -2 6 0 0 0 0 -3 1 -2
word ya	1 -1 -1 3 1 -1 -2 -2 2 -7
word yani	-2 0 1 -1 0 0 8 -5 -2 -6
word year	-3 -2 -2 -2 9 5 -13 10 -2 32
word yes	-3 -11 -1 -2 -4 41 -10 -3 -8 -7
word yes !	-1 0 0 0 0 3 -1 0 0 0
word yet	-3 -1 -3 -2 -6 -5 28 -7 -1 4
word yo	6 -1 -1 0 -1 0 -2 0 0 -4
word york	4 -1 0 -1 -1 -1 -1 1 -1 -7
word you	-73 10 -28 -18 49 57 63 -68 8 -50
word you !	1 2 -1 -1 -4 16 -8 -4 -1 -3
word you :	4 -2 -2 0 -1 7 -4 0 -1 -7
word you ?	-2 -8 12 0 -3 9 -5 -2 0 -5
word you a	-1 0 1 0 -1 1 19 -18 0 17
word you able	0 2 0 0 0 0 0 0 0 -5
word you about	10 -5 0 0 -7 -2 5 -1 0 6
word you accept	-1 -1 0 0 -2 8 -3 -1 0 10
word you all	0 0 0 0 0 0 0 0 0 3
word you an	-1 0 0 0 4 -1 0 -1 0 -4
word you and	0 0 0 0 6 6 -10 -1 0 20
word you appli	-6 -1 0 0 2 0 0 0 7 -4
word you are	11 3 -3 -3 -2 2 -4 -1 -4 28
word you as	-3 -2 -1 -1 -3 18 -6 -1 -1 -3
word you at	-3 -3 5 -1 -2 -1 7 -1 -1 -14
word you be	2 2 2 0 0 -1 -2 0 -3 -9
word you but	-1 -1 0 0 16 -1 -11 -2 0 -6
word you by	-1 -3 -1 -1 -1 -1 9 -1 0 8
word you can	2 -3 0 -2 -9 28 -6 -4 -6 -26
word you can't	2 0 -1 0 0 0 0 0 0 3
word you come	-1 5 -1 0 0 0 -1 0 -1 -6
word you could	-2 9 7 0 -2 -3 -9 0 0 -2
word you do	-4 -1 6 -1 7 -1 -3 -4 0 -3
word you down	2 0 0 0 0 0 0 0 0 -5
word you for	-7 10 -8 -9 8 -4 11 0 -1 16
word you free	0 -2 3 0 0 0 0 0 0 15
word you get	-5 0 -1 0 -1 -1 9 0 0 6
word you got	7 -3 -1 0 0 0 -1 0 -1 -11
word you had	0 -1 0 0 0 2 0 0 0 8
word you have	4 11 -16 -3 -7 12 -9 -7 16 1
word you haven't	0 3 0 0 0 0 0 -1 -1 3
word you in	-1 0 3 -1 0 -1 0 -1 1 0
word you interview	-3 -4 -1 -1 6 0 4 -1 0 8
word you join	2 0 0 0 0 -1 0 0 0 5
word you know	2 -4 -10 10 -3 -1 6 -9 9 2
word you like	2 0 0 0 0 0 0 0 0 12
word you look	0 0 0 0 0 0 0 0 0 5
word you make	-1 0 2 0 0 0 0 0 0 6
word you may	-10 1 0 0 0 0 0 0 11 4
word you more	0 3 0 0 -1 0 1 0 -1 4
word you must	0 0 0 0 0 0 0 0 0 7
word you need	-5 -4 -1 12 -4 -2 9 -3 -2 3
word you on	1 1 -4 3 10 13 -17 -4 -1 23
word you please	0 0 0 0 0 0 1 0 0 17
word you prefer	-7 11 -1 0 0 0 -2 0 0 -12
word you recent	0 0 0 0 0 0 0 0 0 7
word you say	0 -1 0 0 0 2 -1 0 0 -11
word you send	-1 6 -1 0 -1 -2 -1 0 0 -9
word you sent	0 -1 -1 -1 -1 -2 -10 17 -1 -22
word you should	3 -1 -1 -1 -1 -3 6 -1 -1 -3
word you so	0 0 0 0 1 0 0 0 0 10
word you start	0 -11 0 0 0 15 -3 0 0 0
word you still	-2 -2 0 0 -1 1 5 -1 0 -10
word you succes	0 0 0 0 1 0 0 0 0 6
word you take	0 -1 0 0 2 0 0 0 0 10
word you tell	-1 6 -1 0 -1 -1 -2 0 0 -2
word you that	-4 -1 -1 0 -2 16 -11 2 -1 13
word you the	3 -3 -1 -1 6 4 -5 -2 -1 5
word you then	10 -3 -1 0 -1 -1 -3 0 -1 -3
word you there	1 0 0 0 0 0 0 0 0 12
word you timemention	12 -1 -14 -4 3 -5 13 -3 -1 -14
word you to	-18 7 -5 -5 14 -2 16 -2 -3 -12
word you use	0 0 0 0 0 0 0 0 0 4
word you want	-1 0 -1 -1 -1 8 -4 -1 0 13
word you were	-5 -2 -1 4 26 -4 -9 -6 -2 -24
word you will	4 -1 -1 -1 -1 -1 1 -1 0 10
word you within	-1 0 0 0 -2 0 -1 5 0 -4
word you would	-2 6 -2 -1 -2 -3 8 -1 -3 -9
word you'd	-2 6 2 -1 7 -5 -1 -5 -1 -29
word you'd be	-3 -1 4 0 11 0 -8 -2 0 -6
word you'd like	-3 4 -1 0 0 -1 4 -2 0 -9
word you'll	16 -3 -4 -2 0 6 -9 -3 0 -14
word you'll be	5 -1 -1 0 1 0 -3 0 0 5
word you'll get	0 0 0 0 -1 -1 2 -1 0 -4
word you'll have	-2 0 -1 -1 0 1 4 -1 0 -16
word you'll hear	12 -1 0 0 -1 0 -9 -1 0 -3
word you're	-6 -12 0 -4 0 6 28 -5 -7 57
word you're a	0 0 0 0 0 0 0 0 0 11
word you're all	1 0 0 0 0 0 0 0 0 -3
word you're book	0 0 0 0 0 0 0 0 0 6
word you're confirm	1 0 0 0 0 0 0 0 0 8
word you're in	1 -2 -1 0 -1 10 -6 -1 0 -14
word you're register	1 0 0 0 0 0 0 0 0 5
word you're schedul	0 0 0 0 0 0 0 0 0 7
word you're still	1 -1 -1 -1 -2 0 6 -1 -1 -8
word you've	15 1 -2 8 -6 -5 -3 -6 -1 21
word you've been	-2 2 -1 4 -1 -1 5 -3 -3 23
word your	-70 4 2 -8 -13 16 23 11 35 81
word your answer	0 -1 0 0 0 3 -1 0 0 3
word your application	-1 -2 -5 0 -14 -3 6 -16 35 -26
word your appointment	0 0 0 1 0 0 0 0 0 26
word your assessment	0 -2 0 0 -1 0 8 -2 -3 -7
word your availability	-4 11 0 -1 -1 0 -2 -1 -2 -7
word your background	0 4 0 0 0 0 -2 0 0 2
word your calendar	3 1 -1 1 -1 0 -3 0 0 -5
word your candidacy	0 0 0 0 4 0 0 0 -2 1
word your candidate	0 -1 0 0 -3 6 4 -1 -5 -6
word your contract	-1 0 0 0 0 7 -5 0 0 -7
word your cv	4 -2 -1 0 -2 0 7 -1 -5 -12
word your email	-1 -1 0 0 -3 0 2 4 -1 4
word your event	0 0 1 0 0 0 0 0 0 -3
word your experience	0 0 0 0 4 0 -3 -1 0 5
word your file	0 -1 0 0 -1 -1 4 0 0 -1
word your first	-6 -5 0 0 -3 5 5 4 0 -12
word your flight	-10 -1 0 0 0 -1 12 0 0 -6
word your interest	0 -1 -1 0 6 -1 -2 -1 1 -6
word your interview	-13 -22 37 -4 14 -3 9 -12 -5 -73
word your interviewer	0 -1 3 -1 0 0 0 0 0 -6
word your job	0 0 0 0 0 0 0 0 1 14
word your laptop	-3 0 0 0 0 -9 13 0 0 -2
word your manager	0 0 0 0 0 0 0 0 0 8
word your message	-16 -6 -4 -1 -5 -1 -14 47 0 -38
word your name	1 0 0 0 0 0 0 0 0 11
word your next	0 0 0 0 0 0 0 0 0 6
word your note	0 0 0 0 0 0 -1 2 0 -4
word your offer	-1 -1 0 0 -2 8 -1 -1 -3 13
word your onsite	-6 0 0 0 0 0 7 0 0 -7
word your own	1 0 0 0 0 0 0 0 0 4
word your passport	-7 -1 0 0 -1 -1 11 0 0 -4
word your patience	0 -1 0 0 4 0 1 -1 -3 -2
word your profile	0 -1 0 -1 1 0 5 -1 -3 -2
word your recruiter	-3 1 -1 5 0 0 0 0 0 0
word your request	0 -1 0 0 -2 0 -12 18 -2 -6
word your resume	-2 6 -1 -1 -7 -1 -6 -1 13 2
word your schedule	0 0 0 0 0 0 0 0 0 -5
word your scorecard	0 0 0 0 0 0 0 0 0 3
word your submission	-10 -1 0 0 2 0 0 0 9 0
word your talk	0 0 0 0 0 0 0 0 0 11
word your team	0 0 0 0 0 0 0 0 0 32
word your technical	2 0 -10 9 0 0 0 0 0 -9
word your time	0 0 0 0 0 0 1 -1 0 5
word your upcom	2 0 0 0 0 0 0 0 0 -5
word your video	-1 5 0 0 0 0 -1 -1 -2 -6
word your virtual	1 0 0 0 0 0 0 0 0 -4
word your visit	0 0 1 0 0 0 0 0 0 -3
word your work	0 0 0 0 0 0 0 0 0 7
word zeit	0 1 0 0 1 0 0 0 -1 11
word zijn	0 -1 1 0 0 0 0 0 0 6
word zimmer	2 0 0 0 -1 0 0 0 0 6
word zit	0 4 -3 0 0 0 -1 0 1 -5
word zitten	0 0 0 0 1 1 -1 0 0 4
word zoal	3 -2 0 0 0 1 -1 0 0 -5
word zodra	-1 0 0 0 -1 0 4 -1 0 -2
word zoek	0 -2 0 0 -1 0 3 0 0 -1
word zoeken	0 0 0 0 1 0 -1 0 0 -4
word zoom	18 6 -7 -2 -2 -2 -6 -4 -1 -4
word zoom link	3 0 0 0 0 0 -1 0 0 1
word zu	2 -1 -2 0 1 1 0 -1 0 -3
word zu einem	2 0 0 0 0 0 -1 0 1 -6
word zu konnen	2 -1 0 0 -1 1 0 0 0 4
word zum	3 -1 -2 -1 -3 4 -1 0 1 3
word zum timemention	1 0 -1 -1 -3 5 -2 -1 1 -2
word zur	3 -1 -1 -1 -5 0 7 -1 -1 11
word zusammen	0 0 0 0 -1 0 1 0 0 6
word º	1 0 0 0 0 0 0 0 0 -7
"""
