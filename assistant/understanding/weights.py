"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.chosen	-7 -18 -3 -3 -18 -3 41 -4 16 -54
ack.received	-50 -1 -39 -35 -93 -30 -85 -13 346 -87
ack.received@subject	-24 -22 -12 -11 -49 -3 -40 18 142 38
ack.thanks	34 35 -36 -20 -59 -36 -55 46 91 10
ack.thanks@subject	-9 -15 -5 -5 -27 -5 -20 -6 91 -74
affirm	98 80 52 -82 -22 55 7 -116 -70 -19
against, and no job	-8 31 -12 19 -22 -24 34 34 -51 36
agreed	229 -31 51 -17 -37 -29 -133 -21 -12 -15
agreed, and a nod	110 -11 -21 -4 -11 -10 -43 -5 -5 -9
answer	5 -31 52 -24 -107 -118 66 98 60 -64
asked to move	-83 -7 146 -4 -8 -6 -30 -5 -2 -4
automatic answer	-72 -52 -24 -14 -40 -18 -64 315 -30 -177
autoreply.absence	-38 -90 -17 -58 -56 -56 23 325 -34 -101
autoreply.absence@subject	-35 -18 -27 -13 -14 -21 -28 167 -9 -74
autoreply.bounce	-40 -13 -11 -8 -39 -8 -31 158 -8 -79
autoreply.bounce@subject	-21 -7 -6 -4 -19 -4 -19 86 -5 -91
autoreply.receipt	-141 -24 -21 -9 -14 -14 -22 256 -11 -82
autoreply.receipt@subject	-97 -14 -11 -5 -8 -8 -13 164 -8 -51
autoreply.received	-20 -24 -11 -9 -37 -5 -115 265 -46 -74
autoreply.received@subject	-11 -13 -5 -5 -9 -4 -48 98 -2 -79
bias	81 30 -53 -42 7 -54 17 62 -47 -77
board	0 3 -2 -4 9 -5 -29 -10 39 -69
bulk	6 -6 -56 56 25 13 -26 -2 -10 269
calendar CANCEL	-23 -6 -5 65 -11 -4 -11 -3 -3 -23
calendar REPLY	-25 -10 -8 -4 -7 -3 -17 78 -3 -49
calendar REQUEST	276 -113 19 -19 -44 -14 -61 -32 -13 -103
cancellation.off	-161 -42 -14 389 -50 -24 -59 -19 -20 -39
cancellation.off@subject	-79 -17 -18 184 -23 -8 -22 -8 -11 -30
cancelled, and moved	-6 -2 3 9 -1 -1 -2 -1 -1 -3
chat.lure	14 -1 -2 -1 -2 -1 -6 -1 -1 56
chat.lure@subject	0 0 0 0 0 0 0 0 0 18
colleague	-2 -2 -1 -1 -10 -1 -3 22 -2 275
day alone	-81 -24 -65 150 -75 50 -63 53 55 -45
deadline	-28 10 -58 -61 -59 159 65 -30 3 28
desk	76 -30 -30 -59 64 -64 -15 16 41 -12
footer	24 -24 -26 -3 38 -2 -13 -3 9 52
forwarded	26 -3 -4 -1 -5 -2 -15 5 -2 117
generated	15 20 -69 38 91 -27 -108 -29 68 161
hiring little	0 46 -87 23 0 -30 22 47 -21 23
hiring much	-2 25 7 -50 3 -26 38 -31 37 -98
hiring none	-15 -84 52 -13 -10 43 -30 46 12 109
hiring some	54 25 5 21 12 -10 -24 -36 -48 -59
hiring.application	-11 5 -116 -74 80 -108 73 -50 201 25
hiring.interview	87 40 60 9 -56 -35 -49 -15 -40 11
hiring.meet	59 110 -17 -3 -5 -64 -12 -26 -42 13
hiring.process	-12 -8 -5 -32 54 -53 89 -54 20 7
hiring.role	-5 -40 -87 32 79 149 -46 -41 -41 -52
human	102 -5 34 -60 11 37 50 -130 -38 -20
invite.details	177 -69 -10 -9 -71 -64 103 -55 -2 -60
invite.details@subject	26 -2 -4 -4 -5 8 -12 -3 -4 5
invite.fixed	227 11 21 20 -82 -99 15 -83 -30 -30
invite.fixed@subject	92 -24 -45 5 -31 -16 31 8 -21 7
invite.forward	83 -29 2 6 -13 -14 -9 -13 -12 -6
invite.forward@subject	46 -6 -23 -2 -2 -4 -5 -2 -2 -20
invite.invited	48 52 -47 -5 -30 49 7 -28 -46 -15
invite.invited@footer	0 -2 0 0 45 0 -2 -1 -39 -7
invite.invited@subject	52 -10 4 -6 -11 -27 18 -16 -5 -56
invite.reminder	129 42 -68 -15 -2 -6 -44 -22 -14 50
invite.reminder@subject	87 56 -54 -9 -19 -4 -35 -16 -6 -68
job and one time	69 -13 25 74 -72 -65 -16 -5 1 -3
job, and no person	-25 -1 23 34 28 -31 -38 -18 28 -71
known application	71 67 110 76 -20 38 47 -259 -131 -430
known interview	-10 -30 112 85 -32 -12 -95 -12 -6 -35
known interview, other time	-44 -12 65 -1 -1 -1 -5 -1 -1 -11
line ack.chosen 374ed8	-2 -1 -1 0 -2 0 -1 0 8 -10
line ack.chosen 3c5721	-1 -2 0 0 -2 0 -1 0 8 -11
line ack.chosen 6062dc	-1 -1 0 0 -1 0 -1 0 5 -9
line ack.chosen 90a3cb	-1 -2 -1 -1 -8 -1 -2 -1 17 -4
line ack.chosen d6f39f	-1 -9 0 0 -4 0 48 -1 -33 -7
line ack.chosen ed75c2	-1 -1 0 0 -1 0 -1 0 5 -2
line ack.received 0454da	-4 -6 -2 -2 -8 -2 -13 -2 41 33
line ack.received 0a5454	-8 -1 0 0 -1 0 -1 -1 12 8
line ack.received 131072	-1 -1 0 0 -2 0 -1 0 6 16
line ack.received 13dfd8	0 -1 0 0 -1 0 -1 0 4 15
line ack.received 183724	0 0 0 0 -1 0 -1 0 3 58
line ack.received 1f9970	-1 -1 -1 -1 -4 -1 -2 -1 11 33
line ack.received 215161	0 -1 0 0 -1 0 -2 0 5 35
line ack.received 279bf2	-1 -9 -1 -1 52 -1 28 -1 -67 -2
line ack.received 30eb96	-2 -2 -1 -1 -4 -1 -11 13 10 0
line ack.received 34be96	-2 -1 -1 0 -2 0 -1 0 8 45
line ack.received 39490a	-2 -1 -1 0 -1 -1 -1 -2 9 20
line ack.received 503309	0 -1 0 0 -1 0 -1 0 4 -7
line ack.received 544572	10 -4 -2 -2 -6 -2 -15 -2 23 1
line ack.received 576121	0 -1 0 0 -1 0 -2 21 -16 -6
line ack.received 5f18f7	0 -1 0 0 -1 0 -1 0 4 -2
line ack.received 63cf33	-2 -2 -1 -1 -16 -1 36 -1 -12 -21
line ack.received 74acfd	-1 1 0 0 16 0 -1 0 -13 47
line ack.received 74cd9c	-2 -3 -1 -1 -6 -1 -3 -1 17 38
line ack.received 76039f	0 0 0 0 0 0 -1 0 2 70
line ack.received 8438bc	6 -2 -1 -1 -1 -1 -3 0 4 -4
line ack.received 85e505	-1 -1 -1 -1 -2 1 -1 0 5 -39
line ack.received 95f9a4	-3 -2 -2 -1 23 -1 -5 -1 -8 -52
line ack.received a2fa1e	-1 9 -1 -1 -4 -1 -3 -1 2 16
line ack.received a5b7c0	-2 -3 -1 -1 -10 -1 -7 -2 26 -70
line ack.received aee148	-4 -4 -2 -2 -7 -2 -7 -2 30 69
line ack.received bb3531	-1 -1 -1 -1 -2 -1 -2 -1 10 36
line ack.received c67946	-1 -1 0 0 -1 0 -1 -1 6 -11
line ack.received cc6f18	-3 -4 -1 -1 -6 -1 -15 -15 48 21
line ack.received ccdae9	5 27 -3 -3 -10 -3 -12 -4 3 -19
line ack.received d0cd5c	-3 -2 -1 -1 -2 -1 -2 13 -1 59
line ack.received d7f545	-3 -2 -1 -1 -6 -1 24 -1 -9 50
line ack.received da8d86	-4 -5 -1 -1 -5 -2 -9 -3 29 -60
line ack.received df88e2	-1 -1 -1 -1 -20 -1 -1 -1 26 -17
line ack.received e3ce4b	-1 -1 -1 -1 -20 -1 -2 -1 26 -12
line ack.received eb03b9	0 0 0 0 -1 0 -1 0 3 63
line ack.received ebe92e	-2 -4 -2 -1 -13 -2 -11 -2 35 -33
line ack.received f94ea6	0 0 0 0 1 0 -1 0 1 5
line ack.received faabce	-2 23 -1 -1 -2 -1 -13 -1 -2 28
line ack.received fabc9b	-1 -1 -1 0 -2 0 -1 0 7 -38
line ack.received fdf524	5 -4 -3 -2 -9 4 -3 -7 19 -27
line ack.thanks 129501	6 -10 -1 -1 -3 -1 15 -4 0 0
line ack.thanks 12d02f	-2 -1 -1 -1 -2 -1 -39 46 1 -1
line ack.thanks 206e77	44 48 -13 -11 -12 -13 -19 -18 -7 -18
line ack.thanks 212a1a	-2 22 -1 1 0 -1 -14 -1 -3 36
line ack.thanks 411ac9	-6 21 -4 3 -4 -3 -10 -3 6 10
line ack.thanks 4b2903	3 -7 -1 -1 -4 -1 -10 3 18 37
line ack.thanks 5e098a	-3 4 -1 -2 5 -2 -7 2 3 36
line ack.thanks 6f1d50	-1 -1 0 0 -1 0 -1 0 5 7
line ack.thanks 898a5d	13 -33 -3 -2 -1 -2 17 -3 15 -39
line ack.thanks 89b225	-1 -5 0 0 -3 0 -8 -1 19 -24
line ack.thanks 8ad364	-1 -13 -1 -1 1 -1 18 -1 -3 -33
line ack.thanks 9bd87b	-5 2 -2 -1 -5 -2 -10 -1 24 48
line ack.thanks a1c5af	-1 -1 0 0 -2 0 -1 0 6 -3
line ack.thanks a4ea1a	-2 -1 -1 0 -1 0 -2 4 2 -29
line ack.thanks bc059d	-8 -4 -1 -1 -5 -1 -2 -4 25 -17
line ack.thanks bd6246	-4 -6 -2 1 14 -2 -2 15 -15 20
line ack.thanks c5a084	-2 2 -1 -1 0 -1 -3 -1 5 46
line ack.thanks dbb69d	10 2 -1 -1 -6 0 -8 7 -2 -8
line ack.thanks dfc6d7	-1 -10 -1 -1 -6 -1 44 -1 -24 22
line autoreply.absence 041131	1 -1 -1 0 -1 -1 9 -6 0 -1
line autoreply.absence 06d145	-10 -4 -4 -3 -2 -10 32 2 -1 -7
line autoreply.absence 0e3dd2	-2 -5 -14 -2 -4 -3 -12 42 0 -10
line autoreply.absence 1105c8	-2 -1 -1 -2 -1 -2 -22 33 -1 26
line autoreply.absence 124c7d	-7 -2 -2 -1 -4 -3 10 11 -2 -20
line autoreply.absence 132236	-1 -1 -1 0 -1 0 -1 6 -1 -3
line autoreply.absence 17a3bd	-8 -1 -1 -1 -1 -1 -1 15 0 -17
line autoreply.absence 25373d	-1 -1 -1 0 -1 -1 -2 7 -1 -1
line autoreply.absence 4096a3	-1 -1 3 -1 -1 -1 -9 11 -1 6
line autoreply.absence 42e3a7	-1 -1 -1 0 1 -6 9 0 -1 -15
line autoreply.absence 4bce64	0 -2 -2 -1 -2 -2 -1 11 -1 -18
line autoreply.absence 51c74d	-1 -1 -1 -1 -1 -1 -3 10 -1 13
line autoreply.absence 5fa024	-2 -2 -1 -1 -1 -1 -2 12 -1 -4
line autoreply.absence 61331e	-1 -1 -1 0 -1 -1 -2 7 -1 -7
line autoreply.absence 662d91	-3 -2 -2 -1 -2 0 1 10 -1 -6
line autoreply.absence 76eae2	7 -2 -8 -1 -2 5 -4 7 -1 -12
line autoreply.absence 7f5a0f	-1 -1 -1 -1 -1 -1 -2 9 -1 -8
line autoreply.absence 8a2932	-2 -1 -1 -1 -1 -1 -3 10 -1 -3
line autoreply.absence b5e0bd	-6 -4 19 -2 -3 -2 -8 7 -1 80
line autoreply.absence c303f9	-1 -1 0 0 -1 0 -1 4 0 17
line autoreply.absence c3bd79	-1 -1 -1 0 -1 -1 -1 6 -1 -1
line autoreply.absence d33a66	40 -6 -3 -3 -1 -1 -3 -22 -1 -7
line autoreply.absence f31f9c	-2 -1 3 -2 -2 -2 42 -35 -1 -15
line autoreply.bounce 38c40f	-2 -2 -2 -2 -8 -1 -4 23 -2 -7
line autoreply.bounce 649408	-4 -4 -4 -3 -17 -3 -10 45 0 -18
line autoreply.bounce 83f8a7	0 0 0 0 -1 0 -5 7 0 5
line autoreply.bounce cc1f17	-2 -2 -1 -1 -3 -1 -4 15 -1 -23
line autoreply.receipt ea4dea	-29 -9 -8 -3 -8 -6 -9 75 -2 -29
line autoreply.received 0ae4ea	-1 -2 -1 -1 -9 -1 -9 35 -12 -21
line autoreply.received 352e27	-1 -1 -1 -1 -2 -1 -17 26 -2 -68
line autoreply.received 4aa743	-2 -2 -1 -1 -2 -2 -40 53 -3 34
line autoreply.received 7ea01a	-7 -11 -3 -4 -4 -1 -28 38 21 -95
line autoreply.received 85a6ec	-1 -2 -1 0 -7 -1 -8 22 -3 -23
line autoreply.received b9c3c8	-1 -1 0 0 -1 0 -7 26 -15 80
line cancellation.off 0445ab	-3 -2 -2 14 -1 -1 -3 -1 -1 26
line cancellation.off 07248b	-2 -1 -2 9 -1 -1 -2 0 0 -9
line cancellation.off 1736fe	-3 -1 -1 7 -1 0 -1 0 -1 -1
line cancellation.off 3a6c26	-4 -2 -2 33 -12 -3 -7 -3 -1 -18
line cancellation.off 435520	-4 -2 -2 17 -3 -1 -3 -1 -1 -5
line cancellation.off 4b48cd	-6 -2 -2 15 -1 -1 -2 -1 -1 6
line cancellation.off 5a09fa	-5 -2 -2 17 -2 -2 -3 -1 -1 -14
line cancellation.off 5b1112	-10 -1 -1 17 -1 -1 -1 -1 -1 7
line cancellation.off 660e7d	-4 -1 7 4 -1 -1 -3 0 0 -4
line cancellation.off 80656c	-3 -2 -1 8 3 -1 -3 -1 -1 -5
line cancellation.off 852eae	-8 -1 -5 20 -2 -1 -2 -1 -1 7
line cancellation.off a6407d	-3 -1 -5 17 -4 -1 -2 -1 -1 39
line cancellation.off c06016	-8 -9 27 6 -5 -2 -5 -1 -1 9
line cancellation.off f2afd1	-2 0 0 4 0 0 0 0 0 2
line cancellation.off f3cf6f	-3 -2 -4 19 -5 -1 -2 -1 -1 7
line cancellation.off faa300	-37 -7 -7 71 -4 -3 -7 -3 -4 31
line cancellation.off fda3df	-43 -7 -8 87 -11 -3 -7 -3 -5 -23
line chat.lure 2c135a	6 -1 -1 0 -1 -1 -2 0 0 -11
line chat.lure 97ea52	0 0 0 0 0 0 0 0 0 63
line chat.lure a23a2a	8 -1 -1 0 -1 0 -4 0 0 1
line invite.details 0513de	7 -1 -3 0 -1 0 -1 0 0 -11
line invite.details 1cf71d	-14 -3 -3 16 -2 8 0 -2 -2 20
line invite.details 3c1b71	-3 5 18 -15 -1 -1 -2 -1 -2 4
line invite.details 40ffb7	18 -12 -4 -2 -2 -2 -4 -2 11 17
line invite.details 47119f	-5 20 -3 -2 -2 -2 -3 -2 -2 -10
line invite.details 4f620d	43 -19 -5 -3 -3 -3 -6 -2 -2 -41
line invite.details 60dd6b	3 12 -1 -1 -2 -1 -7 -1 -1 -43
line invite.details 6ed742	3 0 0 0 0 0 -1 0 0 -3
line invite.details 7264d1	10 -4 1 -1 -1 -1 -2 -1 -1 3
line invite.details 790811	-1 -2 1 2 -5 -1 9 -2 -2 -47
line invite.details 841a22	18 -14 2 -1 -1 -1 -2 -1 -1 -47
line invite.details 846f83	12 -3 -2 -1 -1 -1 -1 -1 -1 -15
line invite.details 992e69	13 0 0 -1 -5 -1 -4 -1 -1 -4
line invite.details a800fc	7 -1 -1 -1 -1 0 -2 -1 -1 42
line invite.details ac0a8c	15 -5 4 -3 -3 -2 -3 -2 -2 -5
line invite.details ad9e56	39 -20 -3 -2 -4 -2 -5 -1 -2 -5
line invite.details b4761d	4 -1 -1 0 0 0 -1 0 0 0
line invite.details b81460	10 -8 12 -2 -3 -1 -4 -1 -3 43
line invite.details c090da	9 -3 -1 -1 -1 -1 -1 -1 -1 -11
line invite.details c71aa5	8 -1 -1 -1 -1 -1 -2 -1 -1 -29
line invite.details cbac11	-9 -2 -1 15 -1 2 -2 -1 -1 31
line invite.details d6249a	10 -3 -1 -1 -1 0 -2 -1 -1 21
line invite.details d83f7a	-23 29 -4 -2 -6 -4 -6 -9 26 -37
line invite.details da25c8	-6 14 3 -3 -1 -1 -2 -1 -1 -91
line invite.details e178a9	15 -8 4 -1 -1 -1 -6 -1 -1 -22
line invite.details ea94db	-44 -13 -34 -7 -11 -39 158 -8 -2 22
line invite.details ff7a0a	20 -13 8 14 -6 -4 -8 -8 -3 170
line invite.fixed 0183a9	-10 -3 3 8 18 -2 -9 -2 -3 -47
line invite.fixed 047946	0 0 0 0 0 0 0 0 0 22
line invite.fixed 04a0ad	5 1 -1 -1 -1 -1 -1 -1 -1 -22
line invite.fixed 076127	-7 32 -13 0 -4 0 0 -5 -3 56
line invite.fixed 098cfc	65 -34 -6 -2 -2 -4 -13 -2 -1 -27
line invite.fixed 0a0b52	-3 -5 1 -2 -3 7 6 1 -2 28
line invite.fixed 0dded7	-1 -2 -1 -1 -1 -2 8 -1 -1 -17
line invite.fixed 10b8e0	8 -1 -6 -1 -1 -1 -2 -1 4 -7
line invite.fixed 136a8b	12 -2 -6 -1 -1 -1 -1 -1 -1 19
line invite.fixed 165531	1 -1 0 4 -1 -1 -1 -1 0 -4
line invite.fixed 18893f	1 0 2 0 0 0 0 0 0 6
line invite.fixed 191fc1	17 -1 -2 -1 0 -1 -11 0 0 0
line invite.fixed 1ca911	2 -3 -1 -1 -1 -1 6 -1 -1 9
line invite.fixed 1d1344	-21 12 11 5 -2 -1 -2 -1 -1 21
line invite.fixed 229c79	7 0 -1 0 0 0 -4 0 0 -30
line invite.fixed 2a3553	22 19 -3 -1 -1 -2 -31 -1 -1 -25
line invite.fixed 2b875f	3 0 -1 0 0 0 -1 0 0 10
line invite.fixed 2cb1d3	27 -1 -8 -1 4 -1 -17 -1 -1 -2
line invite.fixed 30ae37	5 -1 -1 -1 -1 0 -1 0 0 10
line invite.fixed 33f6ea	13 -6 -3 -2 -3 0 5 -2 -2 37
line invite.fixed 387048	-16 18 1 -1 -1 0 -1 0 1 -9
line invite.fixed 40558e	6 -1 -1 -1 -1 -1 -1 -1 -1 81
line invite.fixed 4ded59	-20 33 6 -2 -5 -4 -4 -3 -2 46
line invite.fixed 4f9270	4 -2 -3 1 4 -1 -2 -1 -1 44
line invite.fixed 54befe	6 -1 -1 -1 -1 -1 -1 -1 -1 2
line invite.fixed 60195e	2 0 0 0 0 0 0 0 0 14
line invite.fixed 60c059	5 -4 1 0 0 0 -1 0 0 -18
line invite.fixed 66ead5	15 -5 -1 -2 1 -1 -2 -1 -3 48
line invite.fixed 687cfe	5 -1 -1 0 0 0 -2 0 0 -17
line invite.fixed 68b6df	-1 0 0 0 3 0 0 0 0 8
line invite.fixed 7042ff	9 -2 0 0 0 -1 -5 0 0 -20
line invite.fixed 7058f8	14 -4 -4 8 -2 -2 -8 -2 -1 -55
line invite.fixed 7256e6	13 -1 -1 -1 -2 -1 -4 -1 -3 -18
line invite.fixed 726fc9	7 -3 -1 0 0 0 -1 0 0 -18
line invite.fixed 73c1f3	1 0 -1 1 -1 0 0 0 0 22
line invite.fixed 75efc0	-5 14 -1 0 0 -1 -6 0 0 -4
line invite.fixed 7606f5	23 -6 -3 -4 -2 -3 1 -2 -3 -2
line invite.fixed 7631f1	17 -11 -2 -1 -2 -1 2 -1 -1 -4
line invite.fixed 79567c	7 -3 -1 0 -1 -1 -2 0 1 0
line invite.fixed 7ff4d5	-1 -2 2 -1 -1 1 -1 -1 4 21
line invite.fixed 808d29	36 -3 -11 -1 -1 -3 -17 -1 0 23
line invite.fixed 87efe3	11 -2 -2 -1 -1 -1 -2 -1 -1 -87
line invite.fixed 8bc56c	14 6 -3 0 -1 -6 -10 0 0 -20
line invite.fixed 8be9c4	3 -1 -1 -1 4 0 -3 -1 -1 -3
line invite.fixed 8d2754	34 -5 -3 -3 -2 -3 -15 -2 -2 10
line invite.fixed 8ef528	2 0 0 0 0 0 0 0 0 17
line invite.fixed 91ac76	-12 -1 19 -1 -1 -1 -2 -1 -1 30
line invite.fixed 94c2a8	1 -2 8 1 -1 -1 -4 -1 -1 0
line invite.fixed 98c299	1 -1 1 1 0 0 -1 0 0 67
line invite.fixed 9b3c4e	-64 -36 45 7 -36 -12 124 -13 -16 -6
line invite.fixed 9d76d4	4 -1 -1 0 0 0 -1 0 0 -10
line invite.fixed 9fb5a6	6 -1 -2 0 0 0 -1 -1 0 -31
line invite.fixed a3b0da	1 -1 -1 2 -1 0 0 0 0 -4
line invite.fixed a54741	7 -1 -1 -1 -1 -1 -1 -1 -1 3
line invite.fixed a8572b	25 -2 -14 -1 -1 -1 -4 -1 -1 -31
line invite.fixed a86e28	-6 -2 11 -1 -1 -2 16 -15 -1 -4
line invite.fixed ad35e8	36 10 -39 -3 -1 -1 -1 -1 -1 -10
line invite.fixed ad6f3f	2 0 0 0 0 0 0 0 0 33
line invite.fixed af1c73	21 -7 -3 -2 -2 -2 -3 -1 -2 -14
line invite.fixed b38da4	2 -1 -1 2 -1 0 -1 0 0 -31
line invite.fixed b50995	-13 -2 6 25 -2 -3 -8 -2 -1 0
line invite.fixed b529a7	2 -1 -1 -1 -1 -1 1 -1 3 30
line invite.fixed b65158	3 0 -1 0 0 0 -1 0 0 -1
line invite.fixed b6c7b5	3 0 -1 0 0 0 0 0 0 -44
line invite.fixed bbd110	2 0 0 0 0 0 0 0 0 -18
line invite.fixed cdbc91	3 -2 0 0 0 0 0 0 0 11
line invite.fixed cedd5c	-3 -1 -1 -2 -1 -1 -1 10 -1 49
line invite.fixed d2707e	-1 -1 0 0 -1 0 -1 5 0 -8
line invite.fixed d4ae67	-11 -1 -2 -1 -1 -3 20 -1 0 -5
line invite.fixed d70489	4 -1 -1 -1 -1 0 -1 0 -1 35
line invite.fixed d7ae38	4 3 -1 -1 -1 -1 -3 0 -1 -19
line invite.fixed db0a40	-80 -19 65 19 12 6 16 -10 -9 -82
line invite.fixed db4be8	2 -1 -1 -1 -1 -1 -1 -1 4 16
line invite.fixed dcf6ba	8 -3 9 -1 -1 -1 -9 -1 -1 38
line invite.fixed df2c06	11 -1 -2 -1 -1 -1 -5 -1 0 -23
line invite.fixed ea33e1	9 -3 -11 -1 -1 -1 -1 10 -1 -2
line invite.fixed ed533b	14 -3 -13 5 0 0 -1 0 0 22
line invite.fixed ef421d	-84 96 24 -3 -4 -6 -17 -3 -3 -41
line invite.fixed ef7bde	7 -1 -2 0 0 0 -2 0 0 -8
line invite.fixed f2c989	-2 -12 -2 -1 0 -1 23 -1 -3 12
line invite.fixed f775fd	16 -4 2 -2 -2 -2 -3 -2 -2 18
line invite.fixed f98582	12 -14 -7 1 -12 -2 -18 -4 44 11
line invite.fixed fbc52e	9 -2 -1 -1 -1 -1 -2 -1 -1 -36
line invite.forward 2c78cf	-4 -1 -2 -2 -3 7 11 -2 -2 -38
line invite.forward 2e28d1	1 -1 -1 0 -1 1 4 -3 0 -24
line invite.forward 2fa39b	-4 -2 -1 -1 28 -1 -13 -2 -4 20
line invite.forward a5c758	0 0 -3 -5 0 -1 11 -1 0 -26
line invite.forward a686f0	9 -4 -4 -2 -3 -5 8 -4 4 7
line invite.forward ba2fe2	13 -2 -3 -1 -1 -1 -2 -1 -1 24
line invite.forward d4d011	-2 -1 0 -2 -2 -5 4 8 -1 -22
line invite.forward f0bb0e	4 -2 4 -1 -1 -1 -3 -1 0 3
line invite.forward f2d65c	-2 5 -1 0 0 1 -2 0 0 -2
line invite.forward fbdec9	-11 -1 19 -1 -1 -1 -2 -1 -1 29
line invite.forward fcf3bb	76 -22 -5 21 -27 -9 -23 -5 -5 36
line invite.invited 09cbd6	2 14 -1 -1 0 -1 -5 -2 -6 26
line invite.invited 0b7857	-14 11 -1 -2 16 18 -13 -3 -13 -20
line invite.invited 0e5615	6 3 -1 -1 -1 -1 -3 -1 -1 13
line invite.invited 1032dc	-9 14 -1 -1 -1 -1 -1 0 -1 -10
line invite.invited 108c6c	-23 9 -3 -2 -7 -4 37 -2 -6 -28
line invite.invited 1540f7	2 10 -2 -1 -2 -1 -2 -1 -2 -22
line invite.invited 1b926e	8 3 -1 -1 0 -1 -6 -1 -1 8
line invite.invited 1da1d5	-7 -9 -1 -4 6 -1 18 -1 -1 -6
line invite.invited 23824a	13 11 -2 -1 4 -4 -18 -1 -1 15
line invite.invited 2787bc	0 5 -1 0 -1 -1 -2 0 0 -7
line invite.invited 311727	3 0 0 0 0 0 0 0 0 -6
line invite.invited 330a3f	-9 15 -1 -1 -1 -1 -2 -1 -1 -62
line invite.invited 33320b	-7 -8 -1 -1 1 2 16 -2 -1 0
line invite.invited 35ed6c	22 1 -2 -1 -1 -6 -11 -1 -1 37
line invite.invited 3b3cd9	34 -37 10 -1 -2 -2 -5 -2 4 -29
line invite.invited 3b447e	0 -2 -1 -1 -2 25 -18 -1 -1 67
line invite.invited 3b8c1b	-5 12 -1 -1 14 -1 -6 -1 -10 0
line invite.invited 3d68ad	17 -17 -5 -7 -16 25 22 -8 -9 -42
line invite.invited 40ddb7	-51 49 16 -8 -34 13 1 -8 21 17
line invite.invited 4c6a0a	31 -49 -1 -1 -3 1 15 -1 7 86
line invite.invited 4efcee	-11 11 -4 4 -1 -1 -5 -1 6 13
line invite.invited 51e098	6 -1 -1 -1 -1 0 -1 0 0 -3
line invite.invited 525a1a	24 -17 -1 -1 -1 -1 -3 -1 -1 13
line invite.invited 619c3d	13 8 -2 -1 -3 -1 -11 -2 -1 23
line invite.invited 626b62	2 1 -1 -1 -1 3 -3 -1 -1 22
line invite.invited 6fe2cd	-2 -16 -1 -1 0 -1 23 -1 -2 -4
line invite.invited 729951	-2 -1 -1 0 14 -7 -1 -2 -1 -35
line invite.invited 9cb27d	-2 -49 -1 -1 -2 0 58 -1 -3 -4
line invite.invited a07873	-8 15 -3 2 2 -3 -9 -6 10 3
line invite.invited a3edfb	4 36 -8 21 -3 -6 -16 -3 -25 -33
line invite.invited abe96a	17 -2 -2 -1 -6 -3 -5 -4 7 80
line invite.invited acda2a	-32 -9 -16 14 31 1 -18 33 -4 -22
line invite.invited bd8f67	-3 7 -2 1 -1 -1 -2 -1 1 -11
line invite.invited c0e21e	0 -1 0 0 -2 0 7 0 -3 9
line invite.invited ceda20	1 1 0 0 -1 0 -1 0 0 25
line invite.invited eabf2d	-1 12 -2 -1 0 -1 -4 -1 -3 -18
line invite.invited f027a1	1 20 -1 -1 -7 12 -21 -2 -2 -3
line invite.invited f96b2b	22 -17 -1 -1 -1 -1 -1 0 -1 57
line invite.reminder 16f34b	4 0 -1 -1 0 0 0 0 0 75
line invite.reminder 31c96d	42 0 -39 0 0 0 -1 0 0 -13
line invite.reminder 69d4eb	26 -11 -8 -4 0 0 -2 -1 0 45
line invite.reminder 6b1662	10 2 -4 -2 -3 -1 7 -6 -2 -25
line invite.reminder 71c3e0	13 -4 -2 -1 -1 0 -2 -2 -1 15
line invite.reminder 7c30f3	3 60 -5 -2 5 -2 -41 -11 -9 -14
line invite.reminder 9f3f5c	3 0 -1 0 0 0 0 0 0 26
line invite.reminder b8e95f	13 -1 -5 -2 -1 -1 -2 -1 -1 -49
line invite.reminder d283e7	11 -2 -3 -2 -1 -1 -2 -1 -1 -30
line invite.reminder f3f411	0 0 0 0 0 0 0 0 0 15
line invite.reminder fd40e4	12 -1 -5 -2 -1 -1 -2 -1 -1 -42
line not.alert 01a9fe	1 1 0 0 0 0 -1 0 0 27
line not.alert 0df047	0 -1 0 0 4 0 -1 0 -1 -37
line not.alert 4fe027	0 0 0 0 1 0 0 0 1 -23
line not.alert 5ace5e	1 0 0 0 4 0 -1 0 -3 59
line not.alert 80dd2c	1 0 0 0 0 0 0 0 0 5
line not.alert 8f8165	-5 -3 -4 24 -21 -3 33 -13 -8 40
line not.alert 9685d2	0 0 0 0 2 0 0 0 0 34
line not.alert b43cd8	-8 -1 -1 -1 0 1 -1 10 0 6
line not.alert bfe4c2	0 0 0 0 0 0 0 0 0 56
line not.alert c7b186	0 0 0 0 1 0 0 0 0 12
line not.alert ca783d	0 -1 -1 -1 6 -1 -2 -1 -1 -81
line not.alert d5cf9f	0 0 0 0 0 0 0 0 0 13
line not.alert f4169f	0 -4 0 0 11 0 -4 0 -2 6
line not.cold 01f655	0 0 0 0 0 2 -1 0 0 -9
line not.cold 2b97a8	-3 -5 0 0 -7 0 20 -1 -4 57
line not.cold 4b9028	0 0 0 0 0 0 0 0 0 31
line not.cold 4dc4ec	0 0 0 0 0 0 0 0 0 41
line not.cold 57f403	0 0 0 3 -2 0 0 0 0 1
line not.cold a7a017	0 0 0 0 0 0 0 0 0 12
line not.cold f4a877	0 2 0 0 0 0 -1 0 0 -31
line not.employer 1167a8	1 0 0 0 1 0 0 0 0 47
line not.employer 1cfa9f	3 23 -2 -1 0 -1 -23 -1 1 -15
line not.employer 222ecd	1 0 0 0 0 0 0 0 0 64
line not.employer 304caa	-1 0 2 0 0 0 0 0 0 -12
line not.employer 34f5b6	0 0 0 0 0 0 0 0 0 21
line not.employer 35677f	0 0 1 0 0 0 0 0 0 4
line not.employer 4b8f80	-2 -1 0 2 -1 1 -1 0 2 -19
line not.employer 5787b6	-1 0 1 0 0 0 0 0 1 -14
line not.employer 67531a	0 0 0 0 2 0 -1 0 0 -3
line not.employer 6a24f6	-1 -1 -1 -1 11 -1 -4 -1 -3 -21
line not.employer 6ea468	-1 0 0 0 0 0 2 0 0 -8
line not.employer 723271	0 0 0 0 0 0 0 0 0 15
line not.employer 8e868b	-2 5 -1 0 0 0 0 0 0 -42
line not.employer 93062d	0 0 0 0 0 0 0 0 0 7
line not.employer a30590	0 0 0 0 0 0 0 0 0 6
line not.employer a8dc7b	0 0 0 0 -1 0 3 0 0 -11
line not.employer b5b62b	0 -1 -1 0 3 0 -1 1 -1 -38
line not.employer d23c51	0 0 0 0 0 0 0 0 0 6
line not.employer d578f9	9 -1 3 0 0 0 -10 0 0 -33
line not.employer fcf858	0 0 0 0 1 0 0 0 0 -8
line not.employer fe18a8	-2 3 -3 -1 -6 -1 2 -1 8 -54
line not.event 2395b8	0 0 0 0 0 0 0 1 0 22
line not.event 2a32f8	0 0 0 0 0 0 0 1 0 9
line not.event 6145c9	0 0 0 0 0 0 0 0 0 23
line not.event 73544a	-1 0 0 0 0 0 1 0 0 36
line not.event 772771	0 0 0 0 0 0 2 0 0 -3
line not.event 8b075a	0 0 0 0 0 0 0 1 0 25
line not.event 9ebcd4	0 0 0 0 0 0 0 0 0 38
line not.event ca9082	-1 0 0 0 -1 -1 7 -3 0 -11
line not.event cc22c3	6 0 -1 0 -1 -1 -1 -1 0 -37
line not.event f3eb68	7 -4 -3 -3 -4 -4 -17 31 -3 -63
line not.event f5ced4	1 0 0 0 0 0 0 0 0 -3
line not.event facb30	0 0 0 0 0 0 0 0 0 3
line not.media 537b51	0 6 0 0 0 -1 -1 -4 0 -15
line not.media 547548	1 2 0 0 0 0 0 -1 0 -4
line not.media 5be570	1 -1 -6 -1 0 -2 12 -2 -1 -7
line not.media 7e1156	1 0 0 0 0 0 1 0 0 9
line not.media 82a220	0 0 0 0 0 0 0 0 0 3
line not.media cc034f	1 0 0 0 0 0 0 0 0 33
line not.media d28f45	4 -1 -1 -1 0 -1 -1 0 0 10
line not.media dd55a0	2 3 -1 -1 -1 0 -1 0 0 -49
line not.media e242b1	1 0 0 0 0 0 0 0 0 37
line not.media ff1126	0 0 0 0 6 0 -4 0 0 9
line not.official 0195a6	0 0 0 0 0 0 0 0 0 5
line not.official 0a55f9	0 0 0 0 0 0 0 0 0 23
line not.official 0c6ad3	-11 -4 18 -3 -4 2 17 17 -33 -67
line not.official 0ed07a	0 0 0 0 0 0 0 0 0 6
line not.official 10c9c4	1 -22 0 0 0 1 23 0 0 25
line not.official 1f00db	0 0 0 0 0 0 0 0 0 11
line not.official 21c871	0 0 0 0 0 0 0 0 0 12
line not.official 2761b2	-8 15 0 0 1 0 -6 0 0 -29
line not.official 27e4df	0 0 1 0 0 0 0 0 0 -14
line not.official 28abd2	0 0 0 0 0 0 0 0 0 34
line not.official 3ef4e1	0 -1 0 0 0 0 2 0 0 20
line not.official 763e79	0 -1 0 0 0 0 2 0 0 -13
line not.official 89061c	0 0 0 0 0 0 0 0 0 17
line not.official 9bfbab	3 0 0 -1 0 0 0 0 0 -34
line not.official a46ea2	0 -1 0 0 0 -1 2 0 0 -5
line not.official a60b6f	0 0 1 0 0 0 0 0 0 10
line not.official a62039	-2 -1 4 0 0 0 -2 3 0 -3
line not.official bc8297	0 0 0 0 0 0 0 0 0 4
line not.official dc278c	0 0 0 0 0 0 0 0 0 6
line not.official e48ddb	21 -4 -5 -4 -5 -2 7 -7 -1 -48
line not.official f287f5	0 0 0 0 0 0 0 0 0 6
line not.official f3f5a7	-1 0 2 0 0 0 0 0 0 -9
line not.practice 07c34d	-1 2 0 0 -1 0 -1 0 2 -15
line not.practice 24b5bf	0 0 0 0 0 0 0 0 0 23
line not.practice 5ad6f7	0 0 0 0 0 0 0 0 0 3
line not.practice 6259ac	0 0 0 0 0 0 0 0 0 27
line not.practice 6cac21	0 0 0 0 0 0 0 0 1 10
line not.practice 76649e	4 0 0 0 -1 0 -1 0 0 -6
line not.practice 7b1e4b	0 0 0 0 0 0 0 0 0 4
line not.practice 7caa23	0 0 0 0 0 0 0 0 0 10
line not.practice 8225e8	0 0 0 0 0 0 0 0 0 5
line not.practice 91553d	0 0 0 0 0 0 0 0 0 43
line not.practice dd719b	1 0 0 0 0 0 0 0 0 -3
line not.practice ffb71e	-8 0 -3 -1 0 0 0 13 0 31
line not.research 088d7a	-3 33 -1 -1 5 -4 -21 -7 -1 -84
line not.research 1e4721	0 0 0 0 0 0 0 0 0 16
line not.research 312af7	-1 1 0 0 -1 -1 8 -4 -1 5
line not.research d0afb7	-2 4 0 0 0 0 -1 0 0 36
line not.research d4be0c	0 0 0 0 0 0 0 0 0 43
line not.research ddf8e4	0 0 0 0 0 0 0 0 0 6
line not.research e7b9b0	0 0 0 0 1 0 -1 0 0 -3
line not.research f87caf	3 -1 -2 0 0 0 0 0 0 24
line not.someone 2a19f1	-2 4 -1 2 -1 -1 -1 0 0 -36
line not.someone 41ad42	0 0 -1 0 -1 0 3 0 0 1
line not.someone 4381ec	0 0 0 0 0 0 0 0 0 17
line not.someone 66885f	-1 -5 0 0 -1 0 8 0 0 -4
line not.someone 715e41	3 -2 -2 2 -1 0 4 -2 -1 -69
line not.someone 868553	0 15 0 0 0 0 -11 0 -3 7
line not.someone 8dc7f3	0 0 0 0 0 0 0 0 0 22
line not.someone 8f0a12	1 0 0 0 0 0 1 0 0 -33
line not.someone 9fc14c	0 0 0 0 0 0 0 0 0 17
line not.someone a4ed43	3 -5 -1 0 5 -1 -7 -1 7 -9
line not.someone aaa0e6	-13 14 0 0 0 0 0 0 0 8
line not.someone ab68eb	-4 -6 -1 0 -6 -7 31 -5 -2 -36
line not.someone e47e80	0 -1 0 0 0 3 -1 0 0 29
line not.someone f21bab	0 0 0 0 0 0 0 0 0 29
line not.someone f8c997	0 -1 1 0 0 0 -7 9 0 63
line not.someone f9a38e	0 0 0 0 0 0 0 0 0 6
line not.staff 4a6524	0 0 0 0 0 0 0 0 0 25
line not.staff 626b86	0 0 0 0 0 0 0 0 0 30
line not.staff 670662	0 0 0 0 0 0 0 0 0 39
line not.staff 9918ed	4 0 -1 -1 -1 0 0 0 0 -36
line not.staff 9a9c2c	0 0 0 0 0 0 0 0 0 18
line not.staff 9f07a3	0 0 0 0 0 0 0 0 0 9
line not.staff ab9c3c	0 0 0 0 0 0 0 0 0 19
line not.study 01cb92	0 0 0 0 0 0 0 0 0 29
line not.study 0679f8	0 0 0 0 0 0 0 0 0 23
line not.study 0aa473	1 -1 -2 -1 0 -1 7 -3 -1 -120
line not.study 0d1b2e	-1 -1 1 0 2 0 -1 0 0 -12
line not.study 123165	2 -1 -1 0 0 2 -1 -1 0 -22
line not.study 1410e6	0 0 0 0 0 0 0 0 0 12
line not.study 162361	1 0 -5 0 -1 -2 9 -1 0 4
line not.study 172601	3 -2 -1 -1 -3 0 -2 -2 7 -23
line not.study 1eb632	0 1 0 0 0 0 0 0 0 11
line not.study 2a6029	-2 -1 -7 15 0 -7 7 -3 0 8
line not.study 3060cf	0 0 0 0 0 0 0 0 0 48
line not.study 38fe68	-1 -3 4 0 0 0 0 0 0 -16
line not.study 46d574	4 6 -5 0 0 -1 -2 -1 0 0
line not.study 478c5a	0 0 0 0 0 0 0 0 0 46
line not.study 50d9ee	0 0 0 0 0 0 0 0 0 5
line not.study 55ec9e	0 0 0 0 0 0 0 0 0 6
line not.study 5f04cb	-1 -1 -1 -1 -1 0 -2 -1 7 15
line not.study 62f32f	0 0 0 0 0 0 0 0 0 42
line not.study 644b00	4 0 -2 0 0 0 0 -1 0 12
line not.study 6525d3	1 -1 3 -1 1 0 -2 -1 0 -66
line not.study 699000	-19 -10 16 -2 -8 -8 30 5 -3 4
line not.study 6f659e	-1 3 1 0 -1 0 -4 4 0 -13
line not.study 7073b9	0 0 0 0 0 0 1 0 0 -4
line not.study 77171f	8 -1 0 -1 -1 -4 -4 2 1 -46
line not.study 7a9e8d	1 0 -1 0 0 2 -1 0 0 -20
line not.study 866aba	0 0 0 0 0 0 0 0 0 29
line not.study 8be0a5	0 0 0 0 0 0 0 0 0 9
line not.study a9d669	0 0 0 0 0 0 0 0 0 21
line not.study b08e0d	0 -2 2 0 1 0 -1 0 0 -40
line not.study b4d752	-1 -1 2 0 4 -1 -2 -1 0 -42
line not.study c03760	-14 7 0 -3 -8 8 2 2 6 -5
line not.study c30363	2 0 -1 0 0 0 0 0 0 8
line not.study cabc89	-1 -12 16 0 0 -1 -2 0 0 19
line not.study d012a6	0 -1 0 0 0 2 -9 -1 10 23
line not.study ea6129	0 0 0 0 0 0 0 0 0 52
line not.study ea8bfa	0 0 0 0 0 0 0 0 0 24
line not.study ec0118	3 -2 -2 -1 -1 6 2 -3 -1 -40
line not.study ed6c93	0 0 0 0 0 0 0 0 0 27
line not.study edac24	3 0 -1 0 0 0 -1 0 0 -49
line not.study f6d837	-2 -1 5 -1 -1 0 -1 1 0 -5
line not.study f78521	0 2 0 0 0 0 0 0 0 5
line offer.clear 033c77	-2 -2 -1 -1 -1 12 -3 -2 -1 -25
line offer.clear 0bc5bd	-2 -1 -1 0 -1 7 -1 0 0 -7
line offer.clear 15496e	-6 4 -1 -1 1 9 -4 -1 -1 -22
line offer.clear 1c7f09	-1 -2 -1 0 0 7 -2 -1 0 -37
line offer.clear 1c9f56	-2 -1 -1 0 -1 11 -4 -1 0 -3
line offer.clear 51a64a	-1 -1 0 0 0 3 -1 0 0 17
line offer.clear 5464d0	-8 -1 -1 0 -1 15 -2 -1 0 -12
line offer.clear 565743	-5 -4 -2 -2 -4 26 -6 -2 -2 -4
line offer.clear 59380b	-2 -1 -1 -1 -1 11 -3 -1 -1 0
line offer.clear 5c67f9	-1 -2 0 0 -1 5 -1 0 0 17
line offer.clear 60ecee	-1 -1 0 0 -1 6 -1 0 -1 0
line offer.clear 64b24a	-2 -1 -1 -1 -1 10 -2 -1 -1 11
line offer.clear 828a91	-2 -2 -1 -1 -4 16 -5 -1 -1 11
line offer.clear 8a79c8	-16 -1 -1 0 -3 -44 67 -1 -1 -3
line offer.clear 8d64b4	-3 -2 -1 -1 -2 16 -5 -1 -1 -31
line offer.clear 95f345	-1 -1 -1 0 -1 7 -2 -1 0 -19
line offer.clear 98786c	-2 -2 -1 -1 0 9 -3 -1 -1 24
line offer.clear 9dd7e6	-1 -1 -1 0 -1 9 -4 0 0 22
line offer.clear ae70d5	-42 -4 -2 -2 26 -3 -9 -2 39 83
line offer.clear ae8df8	-3 -2 -1 -1 -1 12 -3 -1 -1 -11
line offer.clear aea8ad	-1 -1 -1 -1 -1 8 -2 -1 -1 -7
line offer.clear c85d9a	0 -1 0 0 0 4 -1 0 0 17
line offer.clear cf5a94	-3 -1 -2 -1 -3 13 -6 4 -2 11
line offer.clear d4448d	-4 -6 -1 -2 57 -35 -6 -3 -1 1
line offer.clear d7886c	-4 -6 -6 -3 80 -32 -20 -5 -4 4
line offer.clear e51d05	12 -10 -4 0 -1 3 -1 0 1 -10
line offer.clear f161c3	-3 -2 -2 -1 -3 8 -4 8 -1 -29
line offer.clear f8e2b4	-2 -1 -1 0 -3 13 -4 -1 0 11
line offer.clear fad3d9	-7 -8 -5 -4 9 58 -24 -10 -11 34
line offer.clear fdfcec	-2 -2 -1 -1 -2 14 -4 -1 -1 16
line offer.terms 058dff	-1 7 0 0 -2 3 -5 0 -1 14
line offer.terms 214913	3 -8 -1 -1 -9 21 -4 -1 -1 -8
line offer.terms 31ac7b	-2 -2 -1 -1 -1 0 9 -1 -1 28
line offer.terms 329580	-7 -3 -2 -1 -3 -18 38 -2 -2 -11
line offer.terms 46eac7	-2 -1 -1 -1 -2 3 6 -2 -1 12
line offer.terms 4caedf	-3 -2 -1 -1 -5 23 -8 -1 -1 -15
line offer.terms 5d6e5e	2 12 -1 -1 -6 2 -6 -1 -1 17
line offer.terms 6ad660	7 4 -1 -1 -2 3 -8 -1 -1 -12
line offer.terms 720111	0 -1 0 0 0 3 -1 0 0 19
line offer.terms 72510e	-6 -3 -1 -1 -2 -24 39 -2 -1 -4
line offer.terms 72c5bc	-3 -2 -1 -1 -1 14 -4 -1 -1 -4
line offer.terms 7704e4	-4 -4 -2 -2 -3 14 -2 5 -2 -18
line offer.terms 7715da	-5 -7 -2 -2 -4 18 3 2 -2 -47
line offer.terms 7a8677	-1 -1 -1 0 -1 -5 11 -1 0 -5
line offer.terms 8566f0	-3 15 -1 -1 -4 10 -13 -1 -2 22
line offer.terms 874857	1 -3 -2 -1 -2 10 -1 -1 -1 -32
line offer.terms a7c2e7	-4 -15 -1 -1 -2 13 17 -5 -2 -31
line offer.terms a923c0	17 0 -5 -2 -15 19 -15 -4 5 95
line offer.terms c8ff0f	-2 -1 -1 0 -1 7 -2 0 0 -4
line offer.terms d25f7e	8 -3 -1 -3 1 4 -6 -1 -1 -4
line offer.terms df814d	-1 -1 0 0 -4 7 -1 0 0 16
line offer.terms e447b4	-3 -2 -1 -1 -1 5 6 -2 -1 -4
line offer.terms ea5371	-4 -3 -1 -1 -1 -12 16 8 -1 -8
line offer.terms eacfcf	-2 -4 -3 -1 -1 23 -9 -2 -1 -27
line offer.terms eb978a	-42 -6 -16 -2 2 7 59 1 -2 -13
line offer.terms fb7279	-1 -1 -1 -1 -1 9 -3 -1 -1 -18
line pay.lure 803281	0 0 0 0 0 0 0 0 0 57
line pay.lure 84273a	-15 -3 -1 -1 -2 -12 44 -6 -3 7
line pay.lure 88e44f	0 0 0 0 0 0 0 0 0 22
line proposal.availability 064833	-7 26 13 -1 -1 -5 -23 -1 -1 12
line proposal.availability 073c5c	-12 67 -2 -1 -13 -9 -17 -7 -4 -18
line proposal.availability 09263a	-1 6 -1 0 -1 0 -2 0 0 3
line proposal.availability 0a85e6	0 8 -1 -1 -2 2 -5 -1 -1 3
line proposal.availability 0fe66d	11 -6 1 -1 -1 -1 -3 -1 0 8
line proposal.availability 10fdf9	-2 1 6 -1 -1 -1 -2 -1 -1 -15
line proposal.availability 154547	-4 79 -44 -1 -2 -1 -26 -1 -1 -22
line proposal.availability 15cc93	-1 3 0 0 -1 0 -1 0 0 -2
line proposal.availability 2543c1	2 3 -2 -1 -1 -1 -10 10 -1 7
line proposal.availability 2556c6	-2 4 -11 -1 -1 -2 14 -2 -1 -14
line proposal.availability 25b6b8	-1 21 -13 0 -1 -1 -3 0 -1 40
line proposal.availability 29cad8	-2 6 0 0 -1 -1 -1 0 -1 26
line proposal.availability 2f76bb	26 -14 -1 0 -1 -1 -8 0 0 -9
line proposal.availability 3c8320	-2 -15 -1 -1 -1 -1 -8 30 -1 -22
line proposal.availability 44d3cb	-17 18 -10 -1 -2 -2 8 7 -1 1
line proposal.availability 54c939	-2 0 9 0 -1 -1 -4 -1 0 -8
line proposal.availability 5bb9f8	-4 19 -2 -1 -3 -2 -5 -1 -1 -4
line proposal.availability 60f00a	-5 -8 -1 -3 -4 -4 30 -2 -3 -21
line proposal.availability 621d06	0 -16 -1 -1 -1 -1 21 -1 -1 -2
line proposal.availability 628968	30 10 -22 -8 -16 -6 -41 5 47 43
line proposal.availability 62c56e	-9 19 -9 0 0 0 -1 0 0 6
line proposal.availability 6f81aa	-4 15 19 -2 -5 -4 -3 -14 -2 -58
line proposal.availability 73aa42	-2 -2 -8 -1 -3 -1 23 -3 -3 -4
line proposal.availability 75717e	-5 -39 -1 0 -2 -1 52 -3 -1 7
line proposal.availability 78a039	-11 16 21 -2 -3 -2 -16 -2 -2 -5
line proposal.availability 7d026f	0 3 0 0 0 0 -2 0 0 60
line proposal.availability 83a02c	-11 9 -2 -3 0 -1 -1 9 -1 6
line proposal.availability 8e3c73	27 -53 40 -1 -2 -1 -6 -1 -2 25
line proposal.availability 99cd4c	-1 1 0 0 0 2 0 0 0 13
line proposal.availability 9b03c3	-2 -39 -1 0 -1 0 45 0 -1 31
line proposal.availability a4ed64	-8 -13 4 -1 -1 -1 22 -1 -1 -21
line proposal.availability a54ed7	-7 -23 42 -2 -2 -2 0 -2 -3 3
line proposal.availability a8e11f	-1 8 -1 0 -1 -1 -3 0 -1 9
line proposal.availability b3831c	-2 -13 -3 -1 -2 53 -26 -1 -5 77
line proposal.availability bb429a	5 35 -4 -2 -4 -1 -19 -5 -6 -21
line proposal.availability c0decb	-1 3 -1 -1 -1 -2 4 -1 -1 27
line proposal.availability d55cf8	-4 -20 4 -1 -4 -3 36 -1 -6 -7
line proposal.availability db8517	-5 10 -2 0 0 0 -2 0 0 29
line proposal.availability dd7c1b	16 -44 0 3 -3 -1 31 -1 0 -5
line proposal.availability de872a	-1 3 0 0 -1 0 -1 0 0 23
line proposal.availability fdc7b9	-1 9 -1 0 -1 -1 -3 -1 -1 22
line proposal.availability ffad47	-18 94 28 -25 -4 -4 -62 -3 -6 -43
line proposal.link 0cd345	-19 45 -1 -1 -5 -1 -13 -3 -2 -4
line proposal.link 145f41	-4 30 -6 -1 -6 -1 -3 -2 -7 -30
line proposal.link 1c5e0b	-1 4 0 0 0 0 -1 0 0 17
line proposal.link 270408	-4 8 8 -2 -3 -1 -2 -2 -2 -8
line proposal.link 7a6f3d	6 9 -18 -2 -18 -2 31 -2 -3 17
line proposal.link 9a309e	32 -21 -2 -1 -2 -1 -3 -1 -1 -5
line proposal.link b67d92	-8 5 2 -3 -4 -3 16 -3 -2 15
line proposal.link c9d7d1	-5 23 -1 -1 -1 0 -14 0 -1 0
line proposal.link df4fac	-2 8 -1 0 -1 -1 -1 -1 -1 -35
line proposal.link e354e6	-7 35 -2 -1 -4 -5 -11 -3 -1 -20
line proposal.link f2cf97	4 29 20 -6 19 -36 -15 -5 -10 77
line proposal.link f2e7db	-3 16 -1 -1 -2 -1 -4 -1 -2 -49
line proposal.offer 0115e9	6 11 -8 -2 4 -1 -7 -2 -1 49
line proposal.offer 1a4955	-3 -1 10 0 -1 -1 -3 0 -1 13
line proposal.offer 20320f	0 23 -10 -2 1 -3 -7 -2 0 40
line proposal.offer 21b1c0	-7 53 -3 -2 -19 -12 -9 -2 -1 7
line proposal.offer 23fc63	-6 9 -1 0 0 0 0 0 0 8
line proposal.offer 2c775d	-4 6 1 -1 -1 -18 18 -1 0 -5
line proposal.offer 4403b0	-1 5 -1 0 -1 0 -1 0 0 -3
line proposal.offer 519b83	-1 7 -2 0 -1 -1 -2 -1 0 -13
line proposal.offer 531863	-2 3 6 -1 -1 -1 -3 -1 -1 -15
line proposal.offer 566e5e	31 -21 -1 2 -5 -3 1 -2 -2 -13
line proposal.offer 5f5fe1	-5 -1 19 -1 -2 -2 -4 -1 -2 27
line proposal.offer 6621a3	-1 5 -1 0 0 0 -1 0 0 19
line proposal.offer 7386e5	-2 6 -1 0 -1 0 -1 0 -1 -3
line proposal.offer 78ccbe	-14 17 -5 17 -2 -2 -6 -3 -1 27
line proposal.offer 79191e	38 -32 18 -2 -1 -4 -14 -2 -1 -35
line proposal.offer 7eb33d	-24 -8 -5 -1 9 -4 41 -5 -3 -36
line proposal.offer 83e70f	2 3 0 -1 -1 -1 -2 1 -1 3
line proposal.offer 89faa0	-3 -3 3 -1 -1 10 -3 -1 -1 -36
line proposal.offer 8c2d8f	20 -13 1 -1 -2 -1 -3 -1 -1 8
line proposal.offer 8fa248	-9 31 0 -2 -8 14 -19 -2 -5 37
line proposal.offer 95b2ba	-3 -3 4 -2 27 -4 -4 -5 -9 -18
line proposal.offer c3267f	-13 -3 -15 -1 -2 -3 40 -2 -1 53
line proposal.offer c4d064	-14 51 -2 -1 -8 -4 -20 -3 2 -75
line proposal.offer c8c1b8	-5 13 -2 -1 -1 -1 -1 -1 -1 -1
line proposal.offer d958de	1 0 -1 -2 -4 3 14 -1 -11 -1
line proposal.offer de1c44	-1 3 -1 0 3 -2 -1 0 -1 -5
line proposal.offer e18cdd	-6 10 -1 -2 -1 -1 3 -1 -1 -6
line proposal.offer e458e1	-1 5 -1 0 -1 0 -1 0 0 -2
line proposal.offer f42b03	0 5 -1 0 -1 -1 -1 0 0 -24
line proposal.offer fa5aac	-9 12 1 14 -5 -1 -7 -3 -2 39
line proposal.recorded 5d6566	-5 26 -1 -1 -2 -1 -11 -2 -3 -9
line proposal.recorded cf53cf	-9 23 -4 -3 5 -2 -5 -3 -2 -32
line proposal.recorded fe93e7	-12 27 -3 -3 -26 -2 24 -2 -4 -17
line rejection.clear 0ae719	-3 -2 -2 33 0 -20 -3 -1 -1 -20
line rejection.clear 0b9460	-6 -2 -2 27 -7 -1 -2 -1 -6 -7
line rejection.clear 0e0e8e	-1 -1 -1 -1 8 -1 -2 -1 -1 20
line rejection.clear 0f61de	-1 -1 0 -1 6 0 -2 0 -1 -6
line rejection.clear 0fd999	-1 -1 0 0 6 0 -1 0 -1 -1
line rejection.clear 136970	0 27 -12 0 -13 0 -1 -1 0 12
line rejection.clear 1520da	-2 -1 -1 5 1 -1 -1 0 0 -2
line rejection.clear 1b4e09	-1 -1 -1 -1 2 -1 7 -1 -3 28
line rejection.clear 1bfcdd	0 -1 0 0 5 0 -1 0 -1 26
line rejection.clear 1d3ee6	0 -1 0 0 4 0 -1 0 -1 13
line rejection.clear 1ffd95	0 0 0 0 3 0 -1 0 0 50
line rejection.clear 2254fb	-1 -1 0 0 4 0 -1 0 0 -15
line rejection.clear 387eaf	0 -1 0 0 4 0 -1 0 -1 39
line rejection.clear 393875	-3 -4 -9 18 14 -2 -6 -2 -5 -52
line rejection.clear 3ba18c	0 -1 0 0 4 0 -1 0 -1 -10
line rejection.clear 3d2105	-1 -1 -2 37 -18 -4 -9 -2 -1 72
line rejection.clear 412aa0	-3 -2 9 -1 1 -1 -2 -1 -1 15
line rejection.clear 4549bf	-1 -1 0 -2 16 -1 -8 0 -3 -10
line rejection.clear 4571b9	-2 -1 -1 1 6 -1 -2 -1 -1 -5
line rejection.clear 499547	-1 -1 -1 -1 -8 -1 -2 -1 15 -4
line rejection.clear 4cf85c	-2 -2 -2 1 -1 -2 -4 14 -2 42
line rejection.clear 53c79a	-2 -2 -3 8 5 -1 -3 -1 -1 -11
line rejection.clear 674f35	0 0 0 0 1 0 0 0 0 -14
line rejection.clear 6934ae	0 0 0 0 1 0 0 0 0 20
line rejection.clear 7b5b9d	-2 -1 -1 -1 8 -1 -3 -1 -1 13
line rejection.clear 7cf7d9	-2 -1 -1 1 9 -1 -4 -1 -1 -11
line rejection.clear 7e4dec	-1 -1 -1 -1 9 -1 -2 -1 -2 -38
line rejection.clear 86dfe3	-1 -1 0 0 6 0 -2 0 -1 11
line rejection.clear 8fb019	-3 -1 0 -1 8 0 -1 0 -1 21
line rejection.clear 90fd5e	-2 -1 -1 6 3 -1 -2 -1 -1 -6
line rejection.clear 93a7ee	-1 -2 -1 -1 12 -1 -4 -1 -1 22
line rejection.clear 99d3f1	-1 -1 -1 0 5 -1 -1 0 -1 46
line rejection.clear 9f521d	0 -1 0 0 4 0 -1 0 0 -1
line rejection.clear 9fc5e2	-3 -4 -2 -2 25 -2 -7 -2 -4 9
line rejection.clear b791d3	0 -1 0 0 4 0 -1 0 -1 -33
line rejection.clear bb4c16	-1 -1 0 0 5 0 -1 0 -1 -2
line rejection.clear bf415e	-1 -1 -1 0 -5 4 4 0 -1 -20
line rejection.clear c1f18e	0 0 0 0 4 0 -1 -1 0 43
line rejection.clear c6d729	2 0 0 0 1 0 -2 0 0 5
line rejection.clear cfd4b1	-1 -1 0 0 5 0 -1 0 -1 -13
line rejection.clear d01b22	0 0 0 0 0 0 0 0 0 180
line rejection.clear d12930	-1 -1 0 0 5 0 -1 0 -1 32
line rejection.clear d61264	-2 -2 -1 -2 12 -1 -3 0 -1 -17
line rejection.clear e9c489	-1 -1 -1 -1 12 -1 -4 -1 -2 4
line rejection.clear eac544	-1 -1 -2 -1 12 -1 -2 -1 -1 25
line rejection.clear ed20b0	-1 -3 4 -1 5 -1 -2 -1 -1 42
line rejection.clear edf521	0 0 0 0 3 0 -1 0 0 -3
line rejection.clear ee6999	-1 -1 -1 -1 8 -1 -2 -1 -1 -17
line rejection.clear ef5b89	-1 -1 -1 -1 8 -1 -2 -1 -1 -24
line rejection.clear f28120	-7 -1 -1 12 2 -1 -2 -1 -1 -6
line rejection.clear f32d2d	-3 -2 -1 -1 11 -1 -2 -1 -1 -67
line rejection.clear f68509	-1 -1 0 0 4 0 -1 0 -1 -6
line rejection.farewell 0715f7	-1 -1 0 0 7 0 -2 -1 -1 -8
line rejection.farewell 14f11e	-2 -2 -1 -1 16 -1 -7 -1 -1 -16
line rejection.farewell 230c3f	-5 -2 -2 -1 -14 -4 31 -2 -2 17
line rejection.farewell 248b5d	0 0 0 0 2 0 0 0 0 36
line rejection.farewell 3c0963	-3 -3 0 0 10 0 -2 0 0 29
line rejection.farewell 3ccf65	-4 -3 -1 -1 16 -1 -6 -1 0 15
line rejection.farewell 44533c	-1 -1 0 0 3 0 -1 0 1 -2
line rejection.farewell 755591	-2 0 -1 0 9 -2 -4 -1 -1 -11
line rejection.farewell 8578d7	-17 0 -4 -2 39 -1 -5 -1 -10 -7
line rejection.farewell 91d3cc	-5 13 -2 1 2 -1 -6 -1 -2 -4
line rejection.farewell a14bc9	-1 -1 0 0 4 0 -1 0 -1 -6
line rejection.farewell c42cd8	-1 -1 0 0 4 0 -2 0 1 -2
line rejection.farewell ca54cb	-1 -1 0 0 5 0 -1 0 -1 -4
line rejection.farewell db2eb1	-1 -1 -1 3 3 0 -2 0 -1 -9
line rejection.farewell e18851	-2 -1 -1 -1 9 -1 -2 -1 -1 -6
line rejection.farewell f57e9e	-1 -1 0 0 5 0 -1 0 -1 -10
line rejection.farewell feaed8	-1 -1 0 0 8 0 -2 -1 -3 -29
line rejection.soft 11bde3	0 0 0 0 1 0 0 0 0 5
line rejection.soft 16650a	-1 -1 0 0 4 0 -1 0 -1 0
line rejection.soft 1e98c3	-1 1 -1 0 0 0 6 0 -3 -23
line rejection.soft 203d7f	-3 -8 -2 -2 37 -2 -8 -2 -10 -29
line rejection.soft 284069	-2 -3 -1 -1 -7 -1 -11 -1 28 -4
line rejection.soft 2fbe82	0 0 0 0 3 0 -1 0 0 24
line rejection.soft 365cfa	0 0 0 0 4 0 -1 0 -1 -11
line rejection.soft 3e30d7	-5 -4 -1 -2 -28 -1 17 -2 27 -25
line rejection.soft 44e4df	-7 5 -1 -1 7 -1 -5 -1 2 -23
line rejection.soft 4ec4b7	-3 -2 11 -5 6 -1 -3 -1 -2 32
line rejection.soft 56ebd9	0 0 0 0 2 0 -1 0 0 18
line rejection.soft 6344a3	-4 -4 8 3 4 -1 -2 -1 -2 15
line rejection.soft 68f1ed	0 0 0 0 3 0 -1 0 -1 -5
line rejection.soft 69e14c	-1 -1 -1 -1 6 -1 10 -11 -1 -3
line rejection.soft 77cf3a	-8 -12 -4 -3 -30 4 63 -4 -6 -33
line rejection.soft 7e113c	15 -8 -2 -2 10 -2 -21 -3 13 -22
line rejection.soft 7e9457	15 18 -12 6 -2 -4 -10 -5 -5 47
line rejection.soft 87f42b	0 0 0 0 2 0 -1 0 0 -12
line rejection.soft 946807	-6 -3 3 4 14 -3 -5 -2 -2 16
line rejection.soft 9dcfe0	-14 -14 -7 -20 28 -26 71 -11 -7 27
line rejection.soft a9c69b	-1 -1 -1 -1 10 -1 -4 -1 -1 -11
line rejection.soft c3be73	-2 12 -2 1 12 -1 -14 -1 -4 0
line rejection.soft c5cef8	0 0 0 0 4 0 -1 0 -1 2
line rejection.soft db721f	-9 -4 -3 -2 4 -2 15 -1 4 -8
line rejection.soft dbf1e3	-4 -1 -1 1 8 0 -2 0 -1 -7
line rejection.soft dc6578	0 0 0 0 2 0 0 0 0 34
line rejection.soft e54133	0 -1 0 0 4 0 -1 0 -1 -38
line rejection.soft ed2b9f	20 19 -8 -6 2 -10 6 -8 -15 6
line rejection.soft ef0750	-7 -3 4 6 12 -2 -4 -2 -5 48
line rejection.soft f8d69c	-4 -3 -5 20 4 -2 -6 -2 -3 61
line rejection.soft fa016a	-24 -19 41 -13 59 -27 -17 9 -8 43
line rejection.soft fe674c	10 -2 0 -1 5 -1 -9 0 -1 3
line reply.advanced 128e7c	36 34 -3 -2 -17 -3 -28 -2 -13 34
line reply.advanced 346cfb	-9 18 -4 -3 -4 -10 41 -13 -15 -24
line reply.advanced b19692	-13 -15 0 0 -4 -1 39 -1 -3 -4
line reply.advanced b92791	-3 -18 -1 -1 -2 -1 33 -1 -7 -5
line reply.advanced c34e71	-2 -8 -2 -1 -1 -2 22 -1 -4 -6
line reply.advanced c88572	-6 -8 -1 -4 3 -1 18 -1 -1 -5
line reply.advanced c98328	-6 -13 -1 -1 0 -1 28 -2 -4 1
line reply.hint 04adb8	21 -23 -3 5 -2 -4 8 -1 -1 -12
line reply.hint 05b287	1 26 -3 -1 10 -4 -26 -2 -1 -18
line reply.hint 21141d	10 -15 -2 -2 -9 -1 20 -2 2 12
line reply.hint 247d6d	0 8 -1 0 0 -1 -5 -1 0 -11
line reply.hint 508f6b	-2 -16 -3 -1 -3 -3 -27 -1 57 -12
line reply.hint 5437ce	2 -39 -2 -1 -2 3 41 -1 -1 -17
line reply.hint 65011b	5 -2 -2 -2 -2 -4 9 0 -1 -4
line reply.hint 8ec2d0	-9 -4 -4 -2 -4 -6 31 -2 -1 -35
line reply.hint a07161	-1 -4 -1 0 0 0 7 0 0 11
line reply.hint a94d96	0 -35 -3 -2 12 -5 36 -2 -1 -24
line reply.hint d1065e	1 -5 -1 0 -1 -1 9 -1 0 3
line reply.hint e62c9e	-2 0 -1 -1 -2 -1 7 -1 -1 11
line reply.hint ecad97	-15 6 -1 -1 -2 0 14 -1 -1 -3
line reply.hint f0fe15	-1 22 0 0 -3 0 -14 0 -3 45
line reply.hold 00e15b	-8 -3 -3 10 -23 8 28 -2 -7 9
line reply.hold 1332f7	-2 -1 -3 4 -30 -1 37 -1 -2 -4
line reply.hold 77a904	-3 -2 -2 12 -2 -3 1 -1 -1 -28
line reply.hold 870ef3	-9 -3 -2 -1 -51 -6 90 -1 -16 9
line reply.hold b83488	-5 -2 -1 -12 -12 -4 52 -1 -16 -3
line reply.hold bffee2	-1 -1 -1 6 -3 -2 3 -1 -1 -5
line reply.hold c591de	-7 -2 18 -12 -24 -1 31 -1 -2 -2
line reply.hold cba178	-1 -1 -2 8 -2 -1 2 -1 -1 -11
line reply.hold dc0384	-3 -7 -1 1 -8 -5 25 -1 -1 -18
line reply.later 5a1e8f	-2 -7 45 -2 -9 -1 -16 -3 -5 -10
line reply.later 65973c	-2 -20 -1 -1 -3 0 33 -1 -6 -4
line reply.later b7cffc	-2 -12 -12 -1 -9 4 -1 11 23 17
line reply.later c47d32	-1 -28 2 -1 -2 -1 32 -1 0 -3
line reply.later dfa9f3	-2 -14 0 0 -3 0 23 0 -3 -2
line reply.pending 0fe672	-11 -2 12 -7 30 1 -6 -3 -14 63
line reply.pending 3325e8	14 -6 -6 -3 -6 -3 11 -4 2 29
line reply.pending 37d947	-8 -8 12 -6 18 -16 -12 0 19 -38
line reply.pending 3918ac	7 -3 -1 -1 0 -1 -4 4 -1 11
line reply.pending 3ec676	-3 8 -1 1 -4 -1 -1 5 -4 23
line reply.pending 4b9101	-2 -1 -1 -1 -7 -1 14 -1 -1 -8
line reply.pending 4b99a8	-1 -1 -1 -1 -19 -1 18 3 1 -12
line reply.pending 4d5fb8	2 -1 0 0 -1 0 4 -2 -1 -10
line reply.pending 5484f5	-1 -2 -1 -1 16 0 3 -10 -4 -17
line reply.pending 5c760b	31 -8 7 -3 13 -1 -66 10 16 -18
line reply.pending 5ed425	6 -3 -2 -5 -5 -2 0 -2 15 1
line reply.pending 70f8e0	75 -33 -3 -1 -1 -7 -56 -1 28 -10
line reply.pending 77e81d	-2 -1 -1 2 -1 0 5 0 -1 -9
line reply.pending 7e28fc	-4 -3 -2 -1 -3 -1 16 -5 3 -20
line reply.pending 7ee973	8 -3 -9 -3 -14 -2 27 -3 -2 -29
line reply.pending 812dce	-3 -2 -2 -1 1 2 5 1 -2 -12
line reply.pending 958b2b	-1 -1 -1 -1 -2 -1 8 -1 -1 41
line reply.pending 958d2f	-6 -2 -1 -1 -5 -1 21 -2 -3 -19
line reply.pending 9753be	-20 6 -2 -2 -12 -2 11 -3 24 8
line reply.pending 9bd2bc	-21 -5 -3 -9 0 0 40 -2 -1 -4
line reply.pending 9cc2f4	-1 12 -1 0 -2 -1 -8 2 -1 -14
line reply.pending 9e4fca	-2 -2 -1 1 10 -1 -1 -1 -2 -8
line reply.pending a32a50	8 -1 0 0 0 0 -6 0 0 34
line reply.pending a477ab	-2 -2 -1 -1 39 -1 -30 -1 -1 -15
line reply.pending ab983f	-12 -26 -14 -9 -8 -10 40 63 -26 77
line reply.pending ac2188	-1 14 -1 -1 -4 -1 -3 -2 -1 -1
line reply.pending b063d2	-1 -1 0 0 -1 0 1 0 2 -3
line reply.pending b094c0	0 -1 1 2 -1 -1 1 0 -1 -6
line reply.pending bffe54	-2 -1 -1 -1 -9 -1 22 -1 -5 -27
line reply.pending c3d619	-6 -2 -4 -3 27 -4 11 3 -21 51
line reply.pending c51cda	-5 4 -3 -2 -8 -3 -9 32 -6 26
line reply.pending c52d78	-2 48 -1 5 -5 3 -43 0 -4 -29
line reply.pending c60ff7	19 -1 -1 -1 -2 -1 -5 -7 -1 12
line reply.pending cd1627	-8 -5 -2 -1 -6 -2 10 9 6 -2
line reply.pending d6d547	-5 -5 -3 -2 -2 0 25 -8 0 -12
line reply.pending d94245	-1 -1 -1 0 -1 -1 2 3 0 -8
line reply.pending df6e18	12 -2 -4 -1 -7 -1 12 -3 -5 33
line reply.pending e80ff5	-2 -4 -4 32 -57 -5 33 -21 28 45
line reply.pending f7a5fe	4 -2 -3 1 -1 -1 5 -1 0 -9
line reply.pending fa0904	-9 -3 -1 -1 -5 -1 12 -15 23 -13
line reply.request 0fb4e5	-2 23 -2 -1 -3 -14 2 -2 -2 -7
line reply.request 13717f	-6 -25 -3 -1 -2 -10 48 -1 -1 10
line reply.request 1af89f	-39 59 12 -11 -26 18 37 -24 -25 59
line reply.request 1be700	-2 -7 -1 -1 -3 -2 -29 46 -1 -25
line reply.request 1c384d	-1 7 -1 0 -1 4 -7 -1 -1 -3
line reply.request 31257f	4 -34 -1 0 -1 -7 41 -2 0 -16
line reply.request 357822	33 -12 -9 -5 -17 -22 -30 97 -34 72
line reply.request 5b4452	-2 0 -1 -1 -4 2 6 -1 1 -9
line reply.request 66ef09	-4 -4 -1 -1 -2 -2 13 3 -3 20
line reply.request 6c1060	-3 5 -1 -1 -1 -1 5 -1 -1 -15
line reply.request 6ff232	-2 1 -1 -1 -30 -1 30 -2 6 -32
line reply.request 7cf686	-3 -2 -1 -1 3 35 -37 4 1 -18
line reply.request 81db9d	0 -2 -1 -1 -2 -4 11 -2 1 -26
line reply.request 95cfa3	-1 -1 -1 -1 -1 -1 6 -1 1 3
line reply.request 969156	62 -22 -16 -11 -17 -9 33 -7 -12 -31
line reply.request 9b4e7f	2 -4 -5 -2 -5 -3 19 -4 1 -14
line reply.request a2323b	-1 -15 -1 -1 -2 -7 29 -1 -1 -31
line reply.request ac83e0	19 -7 -3 -1 -4 -3 3 -2 -1 -30
line reply.request ae6616	-3 -2 -1 -1 -1 -2 9 0 -1 59
line reply.request b1c8ac	-1 1 -1 0 -1 -1 1 0 1 -7
line reply.request b9f167	-20 -7 19 -2 -5 9 13 -2 -5 -37
line reply.request c8d440	2 -2 -1 -1 -1 -1 5 -1 -1 3
line reply.request c99ff5	4 28 -3 -2 -7 -24 -5 15 -7 -1
line reply.request d0d31a	-15 -25 -3 -3 53 -14 8 -7 5 76
line reply.request f16cf5	5 0 -7 -4 -3 16 -1 -4 -2 58
line reply.request f8db85	-4 -3 -1 -1 -1 -1 14 -1 -1 -22
line reply.thanks 0001cd	-2 1 -1 -1 4 -1 1 -1 -1 -2
line reply.thanks 149ba5	3 26 -3 -2 -4 -2 -13 -3 -2 -25
line reply.thanks 15e903	-5 0 -1 -1 -1 -1 26 -16 -1 -8
line reply.thanks 36979e	-11 -10 10 -3 12 -4 19 -11 -2 -11
line reply.thanks 372c17	-12 7 -7 0 6 -4 13 20 -23 4
line reply.thanks 5e702d	10 -5 -3 -2 -1 -4 2 12 -7 -1
line reply.thanks 848fce	-1 -2 -1 -1 8 0 -1 -2 -1 -7
line reply.thanks a3683e	-19 4 -3 0 4 -6 29 -3 -7 11
line reply.thanks ad0c31	-8 -9 -4 -7 18 30 -13 -4 -3 0
line reply.thanks b6405e	2 -12 -25 64 -27 -18 -28 20 24 4
line reply.thanks bb0a02	31 -4 -8 -4 66 -19 -48 -9 -6 3
line reply.thanks bc6783	-12 13 -3 -2 17 -1 -27 20 -6 -8
line reply.thanks c8e934	16 -11 -2 -4 5 -4 9 -5 -4 -15
line reply.thanks d0a6b8	-46 -7 -3 -4 17 -12 60 -4 -2 -6
line reply.thanks e37917	10 -23 -1 -1 23 -1 -6 -1 -1 -5
line reschedule.moved 060a4a	-2 -1 5 0 0 0 -1 0 0 -21
line reschedule.moved 0e126d	-26 -5 -10 55 -4 -2 -3 -2 -2 -42
line reschedule.moved 0e2305	-1 -1 5 0 0 0 -1 0 0 -13
line reschedule.moved 0e2d3d	-4 -3 18 -1 -1 -1 -6 -1 -1 41
line reschedule.moved 1ae7e9	-4 -2 -4 -1 -5 -2 21 -1 -2 31
line reschedule.moved 33f8a7	-2 -1 6 0 0 0 -1 0 0 -19
line reschedule.moved 3694d6	-2 -1 5 0 0 0 -1 0 0 -32
line reschedule.moved 36e371	-8 -4 24 -3 -1 -1 -5 -1 -1 21
line reschedule.moved 3c05c3	-2 -1 19 -1 -1 0 -2 -12 0 7
line reschedule.moved 430b12	1 7 -5 -1 -1 5 -4 -1 -1 10
line reschedule.moved 4616a2	-5 -2 17 1 -1 -1 -7 -1 -1 -5
line reschedule.moved 485565	-16 -3 30 -3 1 -2 -3 -2 -2 21
line reschedule.moved 555671	-20 -16 64 -4 0 -6 -8 -7 -3 26
line reschedule.moved 5a4ce0	-2 1 5 0 -1 0 -1 0 0 -18
line reschedule.moved 628471	8 -5 8 -1 -2 -1 -3 -1 -1 12
line reschedule.moved 632575	-9 -2 17 -2 -1 -1 -1 -1 -1 34
line reschedule.moved 6ee590	-5 9 8 -1 -4 -1 -3 -2 -1 -30
line reschedule.moved 80ec0d	-2 -1 5 0 0 0 -1 0 0 -3
line reschedule.moved 8200b1	13 -2 -3 -1 -1 -1 -2 -2 -1 -5
line reschedule.moved 87114f	-4 -4 -29 -1 -1 -3 44 -1 -1 27
line reschedule.moved 884aac	-1 15 -17 -2 -2 -1 11 -2 -1 -7
line reschedule.moved 8a5182	34 -1 -30 -1 -1 -1 2 -1 -1 5
line reschedule.moved 8bddb2	-3 0 2 3 0 0 0 0 0 5
line reschedule.moved 92ce8a	-4 -7 15 -1 -1 -1 -1 -1 -1 17
line reschedule.moved 990fcd	-6 -1 12 -1 -1 -1 -1 -1 -1 51
line reschedule.moved 9a6824	16 -42 63 -2 -5 -4 -20 -4 -2 -12
line reschedule.moved 9fee4e	-18 -1 24 -1 -1 -1 -1 -1 -1 -15
line reschedule.moved a2e37c	-13 -5 4 -3 -5 -2 -5 -2 32 1
line reschedule.moved a9b564	-6 -2 17 -1 -1 -1 -4 -1 -1 22
line reschedule.moved acf34d	-5 -1 12 -1 -1 -1 -1 -1 -1 -14
line reschedule.moved b1298a	0 -3 13 -1 -2 -1 -3 -1 -1 62
line reschedule.moved cb45a0	-1 -12 14 0 0 0 0 0 0 -8
line reschedule.moved dd2e1e	-1 4 -3 0 -4 0 5 0 0 25
line reschedule.moved e9dd97	-3 45 -36 -1 -1 -1 -3 -1 0 -56
line reschedule.moved fb7bd0	-2 -1 6 0 -1 0 -1 0 0 12
line reschedule.why 0daaa5	1 12 -15 -2 23 -6 -9 -3 -2 56
line reschedule.why 1088cb	-2 -4 12 -2 -1 -1 -2 -1 0 -5
line reschedule.why 175445	-4 -7 9 5 -2 -1 2 -1 -1 54
line reschedule.why 27cfe6	-1 -1 8 -1 -1 -1 -2 0 0 -16
line reschedule.why 2a658f	-1 -1 13 -4 -1 -1 0 -5 0 -5
line reschedule.why 33f9ee	-2 -2 7 0 0 0 -1 0 0 -12
line reschedule.why 364aa9	-2 -1 7 6 -3 -1 -4 -1 -1 -22
line reschedule.why 3720b4	-3 -4 8 4 -2 -1 6 -8 -1 -25
line reschedule.why 3d68ce	-4 -7 17 -2 -1 0 -2 0 0 -5
line reschedule.why 44653c	-3 -17 -11 -2 -11 -4 -42 95 -4 26
line reschedule.why 48e7f6	-2 -3 11 -1 -1 -1 -2 -1 -1 -5
line reschedule.why 4b1cb9	-1 -1 18 -1 0 0 -3 -12 0 -8
line reschedule.why 5029be	-1 -1 5 -1 -1 -1 -2 3 -1 -23
line reschedule.why 5208a1	-1 -5 12 2 -3 -1 -1 -1 -1 32
line reschedule.why 52bb00	-5 -3 1 19 -4 -2 -4 -1 -1 3
line reschedule.why 62e4eb	-1 3 4 -1 -1 -1 -2 -1 0 -3
line reschedule.why 66388f	-3 -1 21 -17 -21 -1 23 -1 -1 -12
line reschedule.why 686ded	-3 -2 22 7 -3 -1 -16 -2 -1 -14
line reschedule.why 68ea79	2 -4 9 -1 -2 -3 3 -2 -1 12
line reschedule.why 6ee84b	-5 -16 -37 56 -4 -6 16 -3 -1 -16
line reschedule.why 72297a	3 -5 8 -2 -1 -1 18 -20 0 -25
line reschedule.why 7b3334	-3 -2 8 -1 -1 0 -1 0 0 5
line reschedule.why 95429e	-4 -2 8 -1 -1 4 -2 -1 -1 -21
line reschedule.why bafc2c	-6 -2 3 -1 -7 -2 -26 -4 44 -45
line reschedule.why c1f807	-28 -13 68 -4 -10 -11 5 -3 -4 -15
line reschedule.why e6002c	-1 26 -13 -1 -2 -1 -2 -5 -2 -7
line reschedule.why fc87fe	-2 -7 28 -1 -1 -1 -5 -12 2 -12
line reschedule.why ff3217	-12 -6 10 26 -2 -3 -8 -4 -1 0
line survey 75f292	12 -25 -2 -1 5 -1 29 -3 -15 21
meeting link	120 -32 -15 -8 -13 -10 -31 -6 -4 -91
move asked, and a nod	-75 -5 131 -3 -8 -5 -28 -5 -2 -3
no job and a time	121 117 66 -55 -52 -51 -171 66 -41 30
no time	-91 -5 -73 -97 159 11 56 5 37 -15
not.alert	-19 1 -8 19 27 -2 13 -10 -21 108
not.alert@footer	-8 -19 0 -1 -5 0 -2 0 36 62
not.alert@subject	4 -1 -1 -3 2 0 -1 0 0 87
not.cold	-7 6 -2 2 -12 1 18 -2 -4 196
not.cold@subject	0 1 0 0 0 0 0 0 0 39
not.employer	7 21 -1 -3 7 -3 -17 -3 -8 157
not.employer@subject	1 -3 0 -1 -1 0 18 0 -13 81
not.event	14 -7 -7 -5 -10 -12 5 28 -5 59
not.event@subject	0 14 -2 -1 -10 -7 1 7 -3 54
not.media	8 9 -9 -3 4 -4 5 -8 -3 115
not.media@subject	2 2 -2 -2 5 -3 -6 -1 4 -4
not.official	0 -20 19 -9 0 -2 40 9 -37 66
not.official@subject	5 -18 14 -5 -14 -3 -2 -3 25 18
not.practice	-5 1 -4 -1 -3 -1 -2 12 2 147
not.practice@subject	-8 2 -4 -1 -1 0 -1 13 -1 50
not.research	-11 36 -4 -2 4 -6 -12 -2 -2 116
not.research@subject	3 -3 -2 -1 4 -1 6 -2 -4 23
not.someone	-13 8 -5 3 -8 -8 27 -3 -1 162
not.someone@subject	-5 -7 -1 -1 -6 -4 22 4 -2 33
not.staff	4 -1 -1 -1 0 0 -1 0 0 123
not.staff@subject	2 0 0 0 -1 0 0 0 0 134
not.study	-15 -23 19 -1 -22 -4 34 -9 21 38
not.study@subject	3 1 -6 -7 -7 4 -21 25 7 118
offer.clear	-153 -98 -50 -32 120 330 -77 -36 -3 -128
offer.clear@subject	-83 -15 -10 -7 0 33 41 5 36 -59
offer.terms	-50 -37 -50 -26 -70 149 121 -15 -23 -86
offer.terms@subject	-8 -1 -3 -3 -10 18 8 5 -5 107
old time	-142 -82 249 45 -13 -11 -24 -12 -9 -67
one time	237 -32 36 32 -112 -97 -108 73 -31 1
one time, asked	-20 -7 86 -25 -5 -5 -15 -4 -5 -13
owner	0 0 0 0 0 0 0 0 0 -234
pair alert&apply	0 0 0 0 5 0 0 0 -5 106
pair alert&ask	-1 -2 0 0 5 0 -1 0 1 -2
pair alert&available	0 0 0 0 0 0 0 0 1 -14
pair alert&candidate	-1 -1 0 0 6 0 -3 0 -1 4
pair alert&choose	0 0 0 0 0 0 0 0 0 27
pair alert&closer	0 0 0 0 0 0 0 0 0 17
pair alert&event	0 0 0 0 0 0 0 0 0 13
pair alert&hear	6 0 0 0 0 0 2 -6 0 6
pair alert&inbox	0 0 0 0 1 0 0 0 -1 -11
pair alert&interview	-5 -1 0 -1 0 0 0 6 1 1
pair alert&link	0 0 0 0 0 0 0 0 0 32
pair alert&move	0 0 1 0 0 0 0 0 0 23
pair alert&not	0 0 -1 1 4 0 -1 0 -2 25
pair alert&offer	0 -1 0 0 9 0 -6 0 -1 -10
pair alert&onward	-1 -1 0 0 3 0 0 0 -1 5
pair alert&other	-1 -1 -1 1 7 0 -4 -1 -1 -6
pair alert&prepare	0 0 0 0 0 0 1 0 0 3
pair alert&received	0 0 0 0 1 0 0 0 -1 28
pair alert&recruiter	0 0 0 0 0 0 0 0 0 18
pair alert&remind	-1 -1 1 1 0 -1 8 -7 0 18
pair alert&review	-1 -1 0 0 10 0 -1 0 -6 -15
pair alert&role	-6 -6 -3 18 -5 -2 17 -8 -5 16
pair alert&sales	0 0 0 0 0 0 0 0 0 6
pair alert&slot	-1 1 1 1 -1 0 -1 0 0 -9
pair alert&team	-1 -1 1 1 6 -1 3 -7 -1 -8
pair alert&time	5 -1 0 2 -1 -1 2 -7 0 12
pair alert&title	0 0 1 0 0 0 0 0 0 103
pair alert&wish	-5 -3 -2 16 -20 -1 22 -7 0 -26
pair apply&ask	10 9 -3 -2 8 -5 -6 7 -16 72
pair apply&asked	-2 17 0 -1 1 -5 6 -1 -15 -57
pair apply&available	-2 -5 -6 -1 22 -2 -7 -2 3 -38
pair apply&away	6 -5 -1 0 6 -1 -2 0 -3 77
pair apply&book	-8 -10 0 1 7 -2 -8 -2 21 -36
pair apply&bounce	1 7 -2 0 -6 -1 -2 4 0 -19
pair apply&call	7 -9 -2 -2 -1 -3 -8 -1 19 14
pair apply&cancel	-4 -2 -1 10 -7 -1 12 -1 -5 -36
pair apply&candidate	1 105 -39 -12 33 -23 4 -12 -58 -53
pair apply&choose	8 -28 -4 -3 17 3 16 -5 -4 -47
pair apply&civic	11 4 -1 -1 -10 -1 3 -1 -5 135
pair apply&closer	-6 3 -4 -4 16 -4 -38 -4 42 -31
pair apply&cold	-8 3 -1 -1 -4 -1 13 -1 2 -11
pair apply&confirm	-13 -17 -12 3 9 -3 -17 -5 54 68
pair apply&deadline	6 12 -6 -4 -16 -8 -25 -9 50 -7
pair apply&decide	3 -6 -2 -1 16 -1 -3 -3 -4 14
pair apply&document	20 -8 -5 -3 1 4 5 -12 -2 -71
pair apply&education	20 -18 -2 -2 -1 -4 -18 -3 27 84
pair apply&enjoyed	10 21 -5 -3 36 -3 -54 -4 3 -60
pair apply&event	-3 9 -1 0 -3 -5 -23 -3 29 25
pair apply&family	-1 6 -2 -2 -2 -2 27 -3 -23 -10
pair apply&feedback	0 -1 -1 -1 8 -1 -3 -1 -1 -20
pair apply&filled	6 -7 -2 -3 14 -3 0 -7 1 -36
pair apply&finance	-7 -5 -2 -3 1 -3 16 -3 6 28
pair apply&forwarded	-2 -2 0 0 -6 0 -1 0 12 1
pair apply&future	-17 -10 -2 17 3 -2 44 -3 -29 -9
pair apply&glad	8 -14 -2 -2 -13 5 15 -1 5 22
pair apply&health	17 3 -1 -1 -7 -1 -17 -1 7 -13
pair apply&hear	-2 -12 -6 -3 2 -6 35 -21 14 4
pair apply&hiringside	4 -3 -1 1 -10 -1 4 4 3 71
pair apply&hitch	0 -1 -1 1 3 -1 -2 -1 1 0
pair apply&hold	-1 -1 0 0 -6 0 20 0 -12 33
pair apply&inbox	8 2 -1 -1 -6 -4 -15 -3 20 -6
pair apply&interview	17 -21 -3 2 -26 0 32 -7 6 16
pair apply&invite	10 -5 -2 1 5 -2 4 -3 -9 -35
pair apply&join	-7 -2 0 0 -9 6 12 0 1 1
pair apply&keen	21 -11 -3 -2 0 -2 6 -2 -8 -11
pair apply&link	-2 2 -1 0 -2 -1 5 -1 -1 30
pair apply&lure	0 0 0 0 0 0 0 0 0 27
pair apply&machine	-1 -1 -1 0 -5 -1 -4 -1 14 10
pair apply&mediaword	-3 -2 -1 -1 -9 -1 16 -1 0 -8
pair apply&meet	16 10 -3 -2 -12 -2 -7 -3 4 66
pair apply&mine	0 0 0 0 0 0 0 0 0 117
pair apply&move	6 -5 -4 -1 6 -1 16 -1 -16 40
pair apply&not	-6 -54 -9 11 120 -10 -33 -18 -1 -84
pair apply&offer	-7 6 -8 -1 3 0 -4 -1 12 -3
pair apply&office	4 -9 -2 -1 5 -1 26 -1 -20 19
pair apply&official	16 4 -3 -1 9 -6 -14 9 -14 38
pair apply&onward	4 -21 -5 -4 -6 -5 74 -6 -32 -88
pair apply&other	-8 -11 -3 2 -5 -3 17 -3 14 -30
pair apply&paper	3 0 0 -1 -1 0 -2 0 3 38
pair apply&pay	-5 -2 -1 -1 11 -4 1 -2 2 28
pair apply&practice	0 0 0 0 0 0 0 0 0 37
pair apply&prepare	12 -5 -3 -1 3 -2 -14 -3 12 68
pair apply&property	-2 2 -1 -1 6 -1 -3 -1 1 114
pair apply&received	-16 -5 -14 -11 -8 -14 -76 -12 156 -24
pair apply&recorded	-1 -1 1 0 -2 0 -1 0 6 -29
pair apply&recruiter	-8 -7 -1 -2 13 -3 0 -3 12 6
pair apply&remind	1 -2 -1 4 -2 -2 4 -1 -2 8
pair apply&review	-2 -15 -8 11 9 -9 26 -13 0 36
pair apply&role	8 19 -18 -9 6 -17 19 -19 12 -44
pair apply&sales	-16 26 -2 -2 6 -6 40 -3 -43 24
pair apply&send	6 -12 -4 -3 -15 -5 23 10 1 56
pair apply&service	-3 3 -7 -1 -2 0 -3 -1 15 -16
pair apply&shop	4 -4 -2 1 -2 -2 -8 3 9 -17
pair apply&sign	-5 -2 -2 -1 6 -7 19 1 -8 17
pair apply&slot	11 -14 -1 -3 5 -2 10 -5 -1 -26
pair apply&sorry	-2 -3 -1 -1 22 -1 -7 -1 -5 3
pair apply&stage	1 -8 -3 -3 -3 -5 46 -4 -21 -1
pair apply&start	-6 0 0 0 0 6 -4 0 5 -18
pair apply&study	-3 -9 -1 -1 19 -1 -1 -3 1 -17
pair apply&talk	-4 10 -2 -1 -2 -2 5 -1 -3 70
pair apply&task	2 -10 -1 -1 -4 -1 11 -2 6 -7
pair apply&team	-19 18 -5 -6 8 -7 38 -5 -23 1
pair apply&thank	15 39 -14 -11 -12 -16 -98 -15 112 -46
pair apply&ticket	-6 24 -7 -3 -8 -4 -20 7 16 45
pair apply&time	5 -22 -10 -1 -20 -12 10 0 50 -2
pair apply&title	-48 8 -20 -19 -42 -18 45 11 83 -87
pair apply&wait	-8 -9 -1 -1 -7 -4 29 -4 5 -1
pair apply&wish	-1 7 -1 -1 -12 -1 -2 -1 11 -11
pair ask&asked	9 -58 -5 -12 -19 11 122 -15 -32 -98
pair ask&available	-29 20 17 -7 -7 22 -1 -5 -9 -64
pair ask&away	-2 -1 -3 9 -1 -1 3 -4 1 27
pair ask&back	2 -9 -1 -1 -2 3 9 -1 -1 -20
pair ask&book	-16 51 -7 7 -8 9 -26 -2 -7 -30
pair ask&call	-8 5 4 -6 9 -10 21 -6 -10 -15
pair ask&cancel	0 0 0 1 0 0 0 0 0 3
pair ask&candidate	-7 -7 -11 -1 1 -1 7 4 17 -15
pair ask&choose	-19 46 25 -16 -17 -5 -8 -4 -2 48
pair ask&civic	-2 15 -4 -1 3 -2 -5 -1 -4 0
pair ask&closer	1 3 3 -1 7 -1 -7 -1 -4 -14
pair ask&cold	0 1 -5 -1 -4 0 -16 26 -1 -15
pair ask&confirm	-11 10 13 -3 -3 6 -7 -2 -3 -37
pair ask&deadline	-4 1 -12 -6 -19 26 39 -15 -9 -26
pair ask&decide	-9 -21 12 -3 -1 4 14 6 -1 6
pair ask&document	12 -21 -5 -4 12 11 -5 4 -5 -17
pair ask&education	0 -2 -1 0 0 0 3 0 0 -16
pair ask&enjoyed	-2 8 0 0 0 -1 -2 -1 -1 -1
pair ask&event	1 -1 8 -3 7 -3 -1 -8 1 24
pair ask&family	0 0 0 0 0 0 0 0 0 27
pair ask&feedback	-4 -2 -1 -1 7 9 -8 -1 -1 7
pair ask&filled	-1 -1 0 1 -1 0 0 1 1 4
pair ask&finance	-1 14 -13 0 6 -2 -2 0 0 -3
pair ask&future	-4 -6 5 -1 17 -5 -5 0 -1 14
pair ask&glad	4 -1 -1 0 -1 1 -2 -1 0 18
pair ask&health	4 -3 -2 -2 -1 -1 6 0 -1 29
pair ask&hear	-23 66 2 -6 -2 -10 -64 27 11 29
pair ask&hiringside	0 -2 -1 0 0 -1 4 4 -4 50
pair ask&hitch	6 38 -5 -1 -2 -8 -17 -9 -1 71
pair ask&inbox	-5 -29 -3 -2 -10 -4 14 42 -1 -21
pair ask&interview	24 19 -8 -9 -12 -6 -5 3 -5 42
pair ask&invite	12 1 1 16 -3 -2 -15 -4 -5 -33
pair ask&join	-8 -4 -1 9 0 -1 5 0 0 36
pair ask&keen	16 8 -4 -3 4 2 -11 -6 -5 -63
pair ask&link	-3 16 3 -2 -10 -2 7 -4 -6 -4
pair ask&lure	-3 -1 0 0 -1 13 -6 -1 0 -7
pair ask&machine	-1 -2 -1 -1 -3 -1 -7 19 -2 -2
pair ask&mediaword	-1 0 0 0 -3 -1 -13 14 4 28
pair ask&meet	-6 17 23 6 -4 -5 -8 -4 -20 14
pair ask&mine	0 1 1 0 0 0 -5 5 -1 36
pair ask&move	-17 -36 19 -4 -20 -4 22 25 15 -60
pair ask&not	8 -13 46 -10 23 -9 -40 -12 6 17
pair ask&offer	-2 -6 -1 -1 -2 11 1 0 -1 -12
pair ask&office	-10 25 -2 -5 -1 -2 13 -2 -15 52
pair ask&official	-2 -24 0 -1 -3 0 29 -2 3 -59
pair ask&onward	12 -22 -13 -2 -8 -8 11 14 17 -55
pair ask&other	-26 11 0 -2 4 -2 20 -1 -3 28
pair ask&paper	-1 -2 0 0 -4 0 4 -1 3 -13
pair ask&pay	-1 -10 1 -1 -4 -13 29 -1 -1 -23
pair ask&practice	0 0 0 0 0 0 0 0 0 55
pair ask&prepare	8 -12 -6 -8 -6 -14 43 -2 -3 121
pair ask&property	10 -16 -3 -1 -3 -8 22 -1 0 -27
pair ask&received	-2 19 -1 -1 9 -4 -13 5 -11 40
pair ask&recorded	-3 24 -1 -1 -2 -1 -10 -2 -4 4
pair ask&recruiter	-2 -2 -1 0 -1 -2 -30 40 -1 32
pair ask&remind	-25 27 -4 -5 -6 5 26 -16 -2 -55
pair ask&review	4 -5 -2 -1 -1 1 -1 -3 8 -73
pair ask&role	-7 15 -55 -6 14 11 4 28 -3 53
pair ask&sales	20 -14 -2 -1 -1 -2 -14 13 -1 -9
pair ask&send	1 4 -7 -6 -16 31 18 -9 -15 9
pair ask&service	2 -1 0 0 0 0 0 0 0 16
pair ask&shop	0 6 -5 0 -3 -1 1 4 -1 -1
pair ask&sign	-9 -27 5 -9 2 105 -57 -5 -6 -31
pair ask&slot	-14 84 13 -11 -18 -4 -32 -6 -11 21
pair ask&sorry	-2 -2 3 4 -1 -1 -2 -1 0 -2
pair ask&stage	1 5 -5 -4 -11 -4 23 -2 -3 7
pair ask&start	-8 -7 1 -2 -3 40 -17 -3 -2 -87
pair ask&study	5 -13 -1 -1 26 -2 -11 -4 0 -10
pair ask&talk	-20 32 24 -14 -6 -12 13 -14 -3 54
pair ask&task	1 -10 -2 -2 -8 -2 27 -3 0 -6
pair ask&team	-2 18 -3 -3 -4 -4 20 -6 -16 23
pair ask&thank	-9 -1 -6 -3 1 4 8 15 -7 0
pair ask&ticket	-3 -17 -1 -1 -3 7 22 2 -4 -6
pair ask&time	20 -22 36 -7 -5 26 18 -46 -21 -10
pair ask&title	3 10 -2 -6 5 -3 1 -3 -5 -71
pair ask&urgent	-1 14 -14 -1 -3 -1 -3 10 -1 13
pair ask&video	-6 11 -1 9 -1 -1 -7 -2 -1 6
pair ask&wait	-6 -32 29 -2 -10 -12 34 -8 8 13
pair ask&wish	4 -3 0 -1 4 6 -9 -1 0 6
pair asked&available	-8 -12 83 -12 -22 11 -12 -12 -16 -42
pair asked&away	-3 -2 0 0 -2 -1 0 8 0 -1
pair asked&book	0 9 0 0 -2 -1 -4 0 0 69
pair asked&call	-15 104 -12 -4 -15 -12 -27 -6 -14 44
pair asked&candidate	0 -7 0 0 8 0 1 0 -1 8
pair asked&choose	-47 88 -6 -1 -3 -7 -22 -1 -1 -40
pair asked&civic	3 -2 -1 0 0 0 0 0 0 3
pair asked&closer	-3 28 -5 -1 6 -7 -16 -1 -1 -1
pair asked&cold	-11 -1 -4 -2 -1 -2 26 -5 0 71
pair asked&confirm	-1 -2 14 -2 -3 2 -4 -2 -2 -2
pair asked&deadline	1 33 -10 -2 -4 -4 -13 6 -5 -58
pair asked&document	-5 -13 -2 -1 -19 -4 49 -1 -2 -71
pair asked&education	-1 -13 0 0 -1 -1 17 0 -1 -17
pair asked&event	2 1 -2 -1 -1 0 2 0 -1 -13
pair asked&exit	0 0 0 0 0 0 0 0 0 10
pair asked&family	-1 6 -1 0 -3 -1 0 0 -1 80
pair asked&future	-7 -16 10 -1 34 -2 -16 -1 -1 -45
pair asked&health	-3 -1 0 0 0 0 5 0 0 -11
pair asked&hear	22 -5 -1 -1 16 0 -26 -1 -3 32
pair asked&hiringside	4 -3 -2 0 -1 0 4 0 0 76
pair asked&hitch	2 42 -10 -1 -2 -5 -25 -1 -1 47
pair asked&hold	0 0 0 0 0 0 2 0 0 6
pair asked&inbox	0 -25 -1 0 -1 0 29 -1 0 25
pair asked&interview	11 0 14 -3 -6 -4 -5 -4 -4 -21
pair asked&invite	10 -8 0 0 0 0 -1 0 0 11
pair asked&join	-1 -5 -1 0 -1 30 -20 -1 0 15
pair asked&keen	9 0 -1 0 3 -3 -7 0 -1 63
pair asked&link	1 -2 0 0 0 -1 4 0 0 -24
pair asked&mediaword	-2 6 0 0 0 0 -2 0 0 31
pair asked&meet	11 27 23 -2 -5 -4 -27 -3 -20 -41
pair asked&mine	-1 -3 0 0 0 6 -2 0 0 43
pair asked&move	14 -64 68 -5 -8 -19 24 -5 -4 -117
pair asked&not	3 21 -4 -1 -2 -1 -14 -1 -1 7
pair asked&offer	-2 -8 -1 0 -1 3 11 -1 0 10
pair asked&office	-1 4 0 0 0 -1 0 0 -1 66
pair asked&official	-3 -24 -1 -1 -2 -2 35 -1 -1 -65
pair asked&onward	-1 -13 -9 -2 -2 -3 38 -6 -1 -7
pair asked&other	-13 -35 47 -3 1 -2 8 -1 -1 -3
pair asked&pay	-3 -31 0 -1 -6 -27 77 -6 -3 -4
pair asked&practice	0 0 0 0 0 0 0 0 0 12
pair asked&prepare	-24 3 22 -1 -2 -2 5 -1 -1 14
pair asked&property	12 -15 -2 0 -3 -10 19 -1 0 30
pair asked&received	0 15 2 0 0 0 -2 0 -14 -4
pair asked&recorded	0 -10 0 0 15 0 -4 0 0 7
pair asked&recruiter	-1 -22 0 -3 35 -14 6 -1 -1 32
pair asked&remind	19 -28 -23 -3 -5 -17 64 -4 -3 -20
pair asked&review	0 6 -1 0 0 -1 -3 0 0 3
pair asked&role	-18 34 -26 -5 -4 -22 52 -8 -4 -8
pair asked&sales	15 -10 -2 0 -1 -4 3 -1 0 27
pair asked&send	-16 15 11 -2 -22 -10 33 -3 -5 -84
pair asked&shop	-1 -6 3 0 -2 -9 15 0 0 -10
pair asked&sign	-1 -11 -1 -1 -3 8 11 -2 -1 22
pair asked&slot	1 51 73 -9 -15 -28 -52 -9 -12 4
pair asked&stage	-7 27 -3 -2 -8 -4 -3 7 -6 -35
pair asked&start	-2 -19 0 -1 -1 26 -1 -1 -1 -33
pair asked&study	-3 -8 -1 0 6 -2 11 0 -3 7
pair asked&talk	-26 113 13 -4 -12 -12 -61 -4 -6 33
pair asked&task	0 6 0 0 0 0 -5 0 0 34
pair asked&team	4 12 -1 -1 -2 -2 6 -1 -15 39
pair asked&ticket	1 -8 1 0 0 0 8 0 -2 15
pair asked&time	8 61 79 -34 -24 7 -50 -19 -28 6
pair asked&title	-11 0 -3 -2 -3 20 2 -1 -2 -56
pair asked&urgent	-1 0 1 0 0 0 0 0 0 -5
pair asked&video	19 -8 -2 -1 -1 -2 -3 -1 -1 4
pair asked&wait	-6 -87 -44 -5 -14 -21 187 -7 -3 -57
pair available&book	-7 40 -4 -1 -6 -6 -10 -4 -2 -22
pair available&bounce	-11 -4 -2 -1 -1 -1 -3 22 0 -6
pair available&call	-5 10 -10 -6 -7 -8 36 -7 -3 5
pair available&candidate	-1 0 0 0 -2 1 3 0 1 24
pair available&choose	-5 17 -2 -1 -3 -1 -3 -1 -2 -6
pair available&closer	-2 4 -1 -1 13 0 -9 -1 -5 -6
pair available&cold	0 1 0 0 0 1 -1 0 0 -3
pair available&confirm	8 10 -2 -3 13 -1 -28 1 1 -34
pair available&deadline	2 40 -4 -2 -9 0 -8 -3 -15 -25
pair available&decide	-14 2 13 -1 -1 -1 15 -12 -1 -34
pair available&document	-1 -2 0 0 0 -1 5 0 0 -7
pair available&event	-5 11 -1 0 -1 -1 -1 0 -1 24
pair available&filled	-3 -2 1 -3 -1 -1 -17 30 -4 22
pair available&future	-5 -1 -3 -2 -4 -2 -34 27 24 -17
pair available&hear	-4 35 -4 -1 -1 -3 -8 -7 -8 -3
pair available&hiringside	4 -2 -2 0 0 1 0 0 0 7
pair available&hitch	-3 0 3 -1 -5 -1 -16 -2 26 29
pair available&hold	-4 -2 -1 5 -7 0 9 0 0 -7
pair available&interview	-16 84 -31 -6 -8 -3 -35 28 -13 -8
pair available&invite	1 7 -1 -1 -2 -1 -5 -1 3 8
pair available&keen	2 -6 0 0 8 0 -3 0 0 62
pair available&link	-24 40 -4 -4 -5 -4 -8 11 -3 -14
pair available&mediaword	0 0 0 0 0 0 0 1 0 28
pair available&meet	-7 8 27 -2 -7 -2 -16 7 -7 21
pair available&move	8 -36 38 1 -4 -2 -8 -2 5 -40
pair available&not	-2 -2 -11 -2 19 -2 -12 17 -4 -48
pair available&offer	-1 -3 0 0 0 0 4 1 0 -15
pair available&office	0 0 0 0 0 1 1 0 0 26
pair available&onward	-2 -3 -1 -1 -2 -1 12 -2 1 -37
pair available&other	-4 -2 10 -2 8 -1 -6 -1 -1 3
pair available&pay	-1 -5 0 -1 -1 3 6 -1 0 6
pair available&practice	0 0 0 0 0 0 0 0 0 17
pair available&prepare	6 -11 5 -1 -2 -1 7 -3 -1 24
pair available&property	0 0 0 0 -1 -1 2 0 0 26
pair available&received	0 -1 0 0 -3 0 -3 9 -2 34
pair available&recorded	-16 29 -1 -1 -1 -1 -7 -1 -1 10
pair available&recruiter	0 11 0 -1 0 -1 -9 0 0 6
pair available&remind	-5 0 4 -2 10 -3 2 -2 -5 -32
pair available&review	-3 1 -3 -1 -4 -1 -16 6 22 -13
pair available&role	-9 -25 -7 3 10 -5 22 1 10 52
pair available&sales	-7 14 -2 -1 0 0 -1 0 0 -15
pair available&send	-14 33 -3 -2 -3 -4 -2 -2 -4 -13
pair available&service	0 10 -1 0 -1 -1 -5 -1 0 -30
pair available&shop	-4 12 -5 -1 -1 0 -1 0 0 58
pair available&sign	0 -4 -1 0 -1 8 -2 -1 0 -6
pair available&slot	-25 34 6 0 -11 -7 11 -1 -8 -15
pair available&sorry	-1 10 -7 -1 -4 0 4 0 0 -17
pair available&stage	-2 -11 1 1 -1 -3 17 -1 -1 1
pair available&start	-1 -2 -1 0 -1 -2 7 0 0 0
pair available&study	-2 22 -1 0 -5 -3 -7 -4 -1 -11
pair available&talk	-9 62 -3 -1 -5 -4 -37 -2 -1 0
pair available&team	-2 7 0 -1 -3 -1 12 -12 1 -20
pair available&thank	10 -4 -5 -1 -1 -1 -2 0 2 39
pair available&ticket	-9 15 -6 -4 2 0 -9 12 -1 -4
pair available&time	14 99 -15 -10 -6 -16 -73 21 -15 21
pair available&title	4 29 -16 -2 -4 0 -7 -2 -2 -6
pair available&video	1 12 -1 -1 -1 -1 -7 -1 -1 2
pair available&wait	12 -44 21 1 7 -3 21 -9 -5 31
pair away&back	-6 -4 -5 -4 -1 -6 -7 36 -2 -8
pair away&book	-6 11 -3 0 -1 2 -2 -1 0 2
pair away&call	-1 -4 17 -13 -4 0 7 -1 0 3
pair away&choose	-1 -2 -1 -1 9 2 -2 2 -6 -5
pair away&confirm	5 -1 -1 -1 -11 0 11 0 -1 -6
pair away&deadline	-9 -13 -33 15 -15 -17 15 62 -4 -45
pair away&decide	-2 -1 -1 -1 -3 -1 23 -14 -1 -12
pair away&education	-1 -1 -1 -1 5 -2 -3 5 -1 -19
pair away&event	-1 -1 -2 -1 -1 2 -5 9 -1 11
pair away&feedback	-1 -1 -1 0 -1 -1 0 4 0 -2
pair away&filled	-8 7 -5 -3 -10 -2 5 18 -1 -28
pair away&finance	-1 -1 -1 0 -1 7 -2 -1 0 19
pair away&hear	-3 -4 -2 -1 -2 -1 0 15 -1 -1
pair away&hitch	-2 -5 19 -14 -1 0 10 -7 -1 -11
pair away&hold	-1 -1 -1 0 -13 -1 16 1 0 -8
pair away&inbox	-4 -3 -3 -3 -2 -3 -12 32 -2 -22
pair away&interview	-1 -2 1 4 -1 -1 -1 2 -1 14
pair away&meet	-13 -2 -1 17 -3 -6 -30 41 -3 -20
pair away&move	-6 -4 5 -1 5 -3 -23 31 -4 2
pair away&not	-15 -14 -23 -21 -18 -20 37 85 -11 -67
pair away&offer	-2 -2 -2 -1 0 6 -2 4 -1 -14
pair away&official	0 0 0 0 0 0 0 2 0 34
pair away&onward	-1 -1 0 0 -7 -1 11 0 0 -2
pair away&other	-1 0 0 0 -14 0 17 -1 0 25
pair away&pay	-3 -3 -2 -1 -13 14 5 5 -1 -29
pair away&prepare	-1 -1 -1 -1 0 -1 -24 30 0 8
pair away&recruiter	-1 -2 0 -1 2 0 -7 14 -5 -3
pair away&remind	-8 -3 -5 6 -1 -2 -1 13 -1 4
pair away&review	-1 -1 0 0 -11 -1 10 2 1 7
pair away&role	-3 -2 -2 1 -17 4 17 2 0 31
pair away&send	-2 -1 -1 -1 0 5 -2 2 -1 -11
pair away&slot	-2 -3 3 -1 6 -3 -3 8 -6 -1
pair away&sorry	-1 -1 -1 4 -1 0 2 -2 0 2
pair away&stage	0 -6 -1 -2 9 -1 0 7 -6 -8
pair away&team	-15 -5 2 18 -4 0 25 -19 -2 -20
pair away&thank	-2 -1 -1 0 -4 0 9 1 -1 -2
pair away&ticket	0 0 0 0 -1 1 2 -1 0 25
pair away&time	-50 -9 13 -28 -10 -25 6 113 -8 -58
pair away&title	-16 -6 -6 11 -7 -5 42 -10 -2 -25
pair away&wait	-3 -1 -3 -2 -12 -3 37 -13 0 -13
pair back&bounce	-1 -1 -1 0 -7 -1 -1 12 -1 -16
pair back&candidate	-2 -1 -1 0 0 0 4 0 1 -4
pair back&closer	-7 -1 -1 -1 -1 -1 -3 2 13 12
pair back&confirm	5 -1 0 0 1 0 -3 -1 0 -5
pair back&deadline	-5 -3 -8 0 -8 -5 27 -6 7 6
pair back&feedback	-5 -4 -2 -3 29 -4 -7 0 -2 -5
pair back&hear	-7 -6 -1 -4 26 -7 -8 3 4 -10
pair back&inbox	-5 -3 -2 -2 -3 -2 -14 23 9 -24
pair back&not	-1 -1 -1 1 6 -4 -7 7 -1 16
pair back&offer	-4 -7 -7 0 -5 -7 25 4 -1 -16
pair back&pay	-1 -4 -1 -1 -1 5 3 0 0 -14
pair back&remind	-4 -5 -1 -1 0 -14 25 -1 0 -7
pair back&review	-2 -1 -1 -1 0 -2 6 0 1 29
pair back&role	-1 -1 0 0 -2 0 6 0 0 0
pair back&sales	-8 -2 0 -1 -1 -1 14 -1 0 -4
pair back&send	1 -5 -3 -2 -10 6 -1 16 -2 13
pair back&sign	-2 -1 -1 -1 -1 11 -3 -1 -1 2
pair back&slot	-1 -1 -1 1 -1 -2 -2 9 -1 -6
pair back&stage	-1 -1 -1 0 4 -1 0 1 -1 -3
pair back&start	-4 -6 -1 -1 -1 -7 13 5 3 -9
pair back&team	-1 -1 -6 1 2 0 6 -1 0 -3
pair back&thank	6 -1 0 0 -1 0 -2 -1 0 -2
pair back&ticket	-1 -1 -1 0 -1 0 8 -6 1 25
pair back&time	-24 -16 -2 -10 -8 -15 28 40 7 -49
pair back&title	-1 -1 -1 -1 -1 5 1 0 0 -8
pair back&wait	-3 0 3 -1 -2 -1 7 -2 -1 -10
pair book&call	10 -36 -7 -5 -9 -2 30 0 19 -35
pair book&cancel	-24 -3 2 42 -4 -3 -6 -2 -2 23
pair book&candidate	-4 -18 0 2 -1 -1 17 -1 6 29
pair book&choose	-10 21 -1 -1 -6 0 -7 -1 4 -7
pair book&civic	-2 6 1 -1 -2 -1 4 -1 -3 -24
pair book&closer	-7 -2 -1 -1 8 -1 -2 -2 8 25
pair book&cold	-1 -4 1 0 -2 0 -3 0 10 -2
pair book&confirm	-7 -5 0 -2 -3 -3 19 -2 3 22
pair book&deadline	11 -3 -6 1 2 -2 0 -2 -1 10
pair book&decide	-11 6 0 0 -1 0 1 6 0 -4
pair book&document	0 0 0 0 0 1 0 0 0 12
pair book&education	3 -1 0 2 -2 -2 -5 -1 5 5
pair book&enjoyed	0 2 0 0 0 0 -1 0 0 7
pair book&event	6 0 -1 2 -1 -2 -2 -1 -1 -5
pair book&filled	-12 9 0 2 5 -1 -2 -1 -1 13
pair book&glad	2 -1 0 0 0 0 0 0 0 12
pair book&health	0 0 0 0 0 1 0 0 0 57
pair book&hear	-6 -37 -3 1 -9 -3 45 5 8 -3
pair book&hiringside	-2 13 0 1 -1 -1 -9 -1 0 -37
pair book&hitch	-14 19 16 -1 -1 0 -16 -1 -1 9
pair book&inbox	-13 0 -1 -1 -2 -1 9 -2 11 25
pair book&interview	-6 18 11 -6 -25 -10 7 -6 18 -93
pair book&invite	13 -3 -2 1 7 -2 -12 -3 3 -19
pair book&keen	3 6 0 -1 -2 -2 -3 -1 0 47
pair book&link	3 36 -2 -2 -5 -6 -16 -3 -3 -4
pair book&mediaword	0 0 0 0 0 1 0 0 0 14
pair book&meet	-6 -3 0 7 -3 -3 14 -2 -5 6
pair book&move	-33 0 48 -1 -4 -3 -8 4 -2 -48
pair book&not	-17 17 3 14 5 -1 -17 -2 -3 37
pair book&offer	-1 0 0 0 0 5 -2 0 0 22
pair book&office	0 -1 1 2 0 0 -1 0 0 17
pair book&official	-3 6 -1 0 -1 0 -1 0 0 58
pair book&onward	0 -3 0 1 0 -1 4 -1 -1 -5
pair book&other	-11 -2 -4 10 -4 -1 0 6 7 -29
pair book&pay	2 -4 0 -1 0 0 0 -1 4 -3
pair book&practice	-5 7 0 0 0 0 0 0 0 7
pair book&property	1 0 0 1 0 0 -1 0 0 16
pair book&received	0 9 -1 -1 -4 -1 0 -2 -1 -10
pair book&recruiter	-11 13 -1 8 -3 -1 -15 -1 12 -17
pair book&remind	-6 -6 -2 12 -1 11 -6 -1 -1 76
pair book&review	1 -9 -3 -1 -2 -1 -1 -1 16 5
pair book&role	5 5 -1 4 8 0 -5 -3 -13 -50
pair book&sales	1 1 0 0 0 1 -1 0 0 19
pair book&send	17 4 -1 -1 -2 0 -13 -2 -1 -2
pair book&shop	1 16 -5 -4 -1 -1 -4 -1 -1 24
pair book&sign	8 -2 -1 0 -3 0 0 -1 -1 2
pair book&slot	16 33 -9 6 -11 -7 -21 1 -9 -29
pair book&sorry	-4 -1 0 14 -3 -1 -2 -1 -1 7
pair book&stage	14 -20 -1 2 -4 -2 9 -2 4 -18
pair book&start	-3 -1 -1 0 -2 3 -3 -2 9 11
pair book&study	2 26 -2 -1 -8 -2 -7 -4 -4 -46
pair book&talk	10 16 1 -2 -7 -3 -7 -3 -5 -34
pair book&task	1 0 -2 2 -2 -1 -4 -1 6 3
pair book&team	16 10 -9 -1 -3 -1 -14 4 -2 -46
pair book&thank	-5 12 -3 0 -1 0 -1 0 -1 -32
pair book&ticket	-1 2 0 0 -1 0 -3 0 5 0
pair book&time	-10 -23 28 38 -8 -1 -37 -14 25 70
pair book&title	18 -9 0 3 3 -5 -10 -5 5 -8
pair book&video	-9 4 -1 10 -1 -1 -1 -1 -1 -20
pair book&wait	-2 -10 -1 -2 -8 -3 35 -7 -1 21
pair bounce&filled	-11 -3 -4 -2 -3 -3 -4 31 -1 0
pair bounce&inbox	-20 -5 4 -3 -19 -3 -11 44 13 6
pair bounce&interview	-14 -2 7 -1 -1 -1 -2 16 -1 22
pair bounce&invite	-17 -5 -5 -2 -5 -4 -6 45 -1 -18
pair bounce&machine	-2 -3 -2 -1 -13 -1 -7 16 13 -16
pair bounce&move	-1 -1 9 -1 0 0 -1 -4 0 -2
pair bounce&not	-12 -6 5 -3 -24 -3 -14 45 11 -35
pair bounce&recruiter	0 -1 0 0 -2 0 -1 4 1 12
pair bounce&shop	-2 -2 -1 -1 -2 -1 -3 12 -2 -3
pair bounce&sign	-11 -7 -5 -2 -6 5 -9 38 -2 -32
pair bounce&slot	-20 -6 -3 -1 -1 7 -5 29 -1 -2
pair bounce&sorry	0 -1 1 -1 -7 0 -2 10 0 -9
pair bounce&thank	-14 -1 -3 -1 -1 -1 -1 23 -1 -12
pair bounce&time	-49 -8 1 -2 -2 -2 -5 67 -1 -27
pair bounce&title	-10 6 -2 -1 -5 0 -1 15 -1 -1
pair call&cancel	-8 -3 -4 34 -6 -3 -7 -2 -1 -45
pair call&candidate	-1 1 0 0 1 0 3 -2 0 13
pair call&choose	-3 3 -1 -1 -4 0 -3 -1 9 25
pair call&closer	-1 -1 0 0 -1 0 -1 0 5 4
pair call&cold	12 -4 0 -1 -1 -1 -4 -1 0 7
pair call&confirm	10 -3 -2 -1 -2 -3 4 -2 -1 11
pair call&deadline	-11 33 -3 -3 -2 -2 -13 -6 5 26
pair call&decide	2 -8 -3 -2 -3 -2 18 -2 -1 -21
pair call&document	2 -4 -1 -1 -1 -2 8 -1 -1 9
pair call&enjoyed	3 9 -1 0 0 0 -8 0 -1 0
pair call&event	1 -4 -1 15 -10 -1 2 -1 -1 -4
pair call&family	1 0 0 0 0 0 0 0 0 58
pair call&feedback	-4 -3 -1 -1 29 -1 -13 -4 -2 -27
pair call&finance	-3 12 0 -1 0 -2 -5 0 0 22
pair call&future	-2 -7 0 0 1 0 7 0 2 5
pair call&glad	-1 -9 -3 -1 7 -2 10 -1 -1 12
pair call&health	-2 0 2 0 0 2 0 0 0 18
pair call&hear	-4 8 -7 -3 1 -8 40 -7 -20 -9
pair call&hiringside	2 0 0 0 0 0 0 0 0 10
pair call&hitch	0 -3 16 -13 0 -1 3 -1 0 -4
pair call&inbox	-8 -20 -2 -1 5 -2 27 -1 0 7
pair call&interview	0 23 -23 2 -27 -7 4 -2 30 -2
pair call&invite	13 -3 -2 -2 -2 -1 -2 -1 -1 -18
pair call&keen	4 7 -2 -1 -2 1 -7 0 -1 -2
pair call&link	4 -1 0 0 0 0 -1 0 0 -9
pair call&lure	9 -1 -1 0 -1 -1 -4 0 0 3
pair call&mediaword	-1 1 0 0 0 1 0 0 1 60
pair call&meet	-17 0 -1 -3 -4 -1 18 -1 9 -26
pair call&mine	0 0 0 0 0 0 0 0 0 20
pair call&move	-2 -2 2 -1 -1 -1 -1 7 -1 58
pair call&not	13 36 -25 3 -23 -6 16 -6 -9 -8
pair call&offer	-1 0 -1 -1 1 0 1 0 0 -6
pair call&office	14 3 -2 -2 -2 -2 -11 1 -1 10
pair call&official	-3 5 0 -1 1 0 -1 0 0 4
pair call&onward	0 -1 -1 0 1 0 2 0 -1 16
pair call&other	-3 -18 40 2 1 -4 -32 5 8 -45
pair call&pay	12 13 -1 -1 -12 -2 -9 -1 0 18
pair call&practice	0 0 0 0 0 0 0 0 0 9
pair call&prepare	25 -6 -6 -2 -5 -9 6 -7 5 7
pair call&property	0 1 0 0 0 0 0 0 0 10
pair call&received	-3 4 -1 -1 -2 0 -3 -1 6 1
pair call&recruiter	-2 13 1 2 -3 -1 -10 -1 1 31
pair call&remind	8 -28 -11 8 -10 -16 59 -7 -3 -28
pair call&review	-8 -16 -1 -1 -3 -1 10 -1 21 -10
pair call&role	14 75 -5 -8 -18 -10 -48 2 -1 -39
pair call&sales	16 -5 -1 -1 -1 0 -5 -1 -2 17
pair call&send	16 7 -3 -3 0 -5 -7 -3 -2 2
pair call&sign	-1 -3 3 -1 -1 3 -2 3 -1 22
pair call&slot	29 7 -21 1 -9 -9 11 1 -10 -30
pair call&sorry	-2 -19 28 15 -5 -3 -11 -2 0 -20
pair call&stage	0 13 -2 -1 -1 -1 -5 -1 -3 -25
pair call&talk	30 21 -4 -5 1 -5 -34 -3 -1 -54
pair call&task	-11 0 -1 0 0 -2 12 0 4 -17
pair call&team	3 -11 -9 -3 3 1 6 8 2 -40
pair call&thank	-4 -4 0 -6 2 -6 -10 -6 34 6
pair call&ticket	-2 -2 -1 0 -3 -1 3 -3 9 -8
pair call&time	53 -30 -30 -1 -12 -34 39 -20 34 17
pair call&title	-2 31 -3 -5 -20 -5 -11 2 13 63
pair call&video	9 7 -1 -2 -1 -3 -6 -1 -2 -34
pair call&wait	8 -6 5 -1 -2 -1 3 -5 0 26
pair call&wish	-13 -1 -2 -8 1 -5 31 -2 -1 -29
pair cancel&candidate	-1 -1 0 4 -1 0 -1 0 0 -10
pair cancel&choose	-4 -2 -2 16 -3 -1 -2 -1 -1 25
pair cancel&confirm	-3 0 11 -6 0 0 0 0 0 -2
pair cancel&deadline	-4 -2 0 12 2 -1 -3 -1 -3 16
pair cancel&event	-10 -3 -4 29 -2 -4 -4 -2 -1 0
pair cancel&filled	-6 -3 -3 44 -18 -4 -8 -2 -1 -6
pair cancel&health	-1 0 0 2 0 0 0 0 0 70
pair cancel&hear	-3 -1 -1 13 -2 -1 -2 -1 -1 35
pair cancel&hiringside	-2 -1 0 5 -1 0 -1 0 0 -9
pair cancel&hitch	-2 -1 1 8 -1 -1 -2 -1 -1 36
pair cancel&hold	-13 -4 8 42 -8 -4 -19 -2 -2 -9
pair cancel&interview	-75 -21 11 154 -23 -7 -22 -8 -9 -105
pair cancel&meet	-4 -1 9 5 -2 -1 -3 -1 -1 2
pair cancel&move	4 -1 -6 5 -1 -1 -2 2 0 5
pair cancel&not	-7 -6 2 34 -8 -4 -11 2 -3 -8
pair cancel&office	-2 -1 -1 7 -2 0 -1 0 0 -2
pair cancel&onward	-1 -1 0 1 3 0 -1 0 0 -1
pair cancel&other	-2 -1 -1 17 -9 -1 -2 -1 0 -7
pair cancel&prepare	4 -1 -1 7 -4 -1 -2 0 -1 -13
pair cancel&recruiter	-6 -2 5 11 -3 -1 -3 -1 -1 -15
pair cancel&remind	-21 -4 11 43 -8 -4 -11 -3 -2 -9
pair cancel&role	-23 -9 -9 114 -24 -8 -29 -5 -6 -45
pair cancel&sales	-5 -1 -1 9 -3 0 0 0 1 -17
pair cancel&shop	-7 -1 -1 18 -4 -1 -3 -1 -1 -7
pair cancel&slot	-13 -3 0 33 -7 -2 -5 -2 -1 -2
pair cancel&sorry	-13 -8 12 38 -10 -4 -10 -3 -2 16
pair cancel&stage	-4 -1 -1 4 3 0 -1 0 0 -9
pair cancel&talk	-10 -1 -4 20 -2 -1 -2 -1 -1 -6
pair cancel&team	-10 -2 3 23 -4 -2 -5 -1 -1 -22
pair cancel&ticket	0 0 0 0 0 0 0 0 1 -7
pair cancel&time	-76 -20 12 163 -19 -15 -28 -9 -8 -37
pair cancel&title	-28 -3 -3 44 -3 -1 -3 -1 -2 6
pair candidate&choose	-10 -8 -5 -3 44 16 -36 -6 7 -38
pair candidate&civic	7 -1 0 -1 -3 0 1 0 -2 78
pair candidate&closer	-3 -10 -1 -1 41 -2 -6 -2 -17 -35
pair candidate&confirm	-4 -3 -16 5 -5 0 0 -1 23 10
pair candidate&deadline	7 -12 -3 -5 -11 7 50 -2 -30 -68
pair candidate&decide	-4 -4 -2 -1 0 -1 28 -3 -13 -33
pair candidate&document	8 -3 -1 -1 -3 9 -4 -2 -4 -43
pair candidate&education	0 -2 -1 -1 1 0 3 -1 0 65
pair candidate&enjoyed	5 -3 -1 -1 3 -1 1 -1 -3 -8
pair candidate&event	0 -2 -1 0 3 -1 -2 -1 3 -9
pair candidate&family	1 11 0 0 -2 0 -10 0 1 -8
pair candidate&feedback	0 -2 -1 -1 4 -1 5 -3 -2 18
pair candidate&filled	-3 -8 -2 -2 22 3 -3 -2 -5 -30
pair candidate&finance	-3 1 -1 -1 1 -1 -2 -1 7 24
pair candidate&future	-2 -1 -1 0 -9 0 13 -1 2 -5
pair candidate&glad	27 16 -2 -2 -13 -2 -14 0 -9 -28
pair candidate&health	9 0 0 0 -3 0 -9 0 4 -4
pair candidate&hear	-2 -7 -2 -2 0 10 -1 -6 9 -22
pair candidate&hiringside	4 -9 13 1 -16 9 1 2 -4 49
pair candidate&hold	-1 -1 4 -2 -5 0 9 0 -3 -1
pair candidate&inbox	5 1 -1 -1 -4 0 0 -1 0 -32
pair candidate&interview	21 11 -4 -3 -5 -3 -25 -2 9 73
pair candidate&invite	4 -11 -1 0 -2 -1 -10 -2 24 -23
pair candidate&join	0 0 0 0 0 0 0 0 1 4
pair candidate&keen	1 1 -1 0 0 0 -2 1 0 13
pair candidate&link	-1 1 -1 1 -3 10 -4 -1 -2 -27
pair candidate&mediaword	-1 -1 0 0 3 0 -2 0 2 -3
pair candidate&meet	5 -2 -2 -1 3 -2 -11 1 9 25
pair candidate&mine	0 0 0 0 0 0 0 0 0 -5
pair candidate&move	-2 -4 -16 -1 -3 -1 24 -1 3 8
pair candidate&not	-6 -6 -3 -3 32 -3 -7 -3 -1 -42
pair candidate&offer	-8 3 -10 -3 27 -3 -9 -2 7 -60
pair candidate&office	-2 -1 -1 0 -1 0 10 0 -4 50
pair candidate&official	-1 -1 -1 1 15 -1 -2 -1 -10 16
pair candidate&onward	-10 3 -13 -1 -1 -3 22 -5 7 -45
pair candidate&other	-13 -17 -7 -1 92 -18 -20 -5 -10 -41
pair candidate&paper	0 -1 0 0 0 0 3 -1 -1 3
pair candidate&prepare	5 -2 -1 1 -3 -1 22 -2 -19 -3
pair candidate&property	-2 3 -1 -1 2 -1 -1 -1 0 28
pair candidate&received	-6 -8 -4 -3 10 -5 -12 -4 33 -72
pair candidate&recorded	-1 -1 1 0 -1 0 -1 0 3 -10
pair candidate&recruiter	13 -6 -1 -1 -19 1 19 -4 -2 -34
pair candidate&remind	-7 -2 -1 3 -3 -1 0 11 -2 15
pair candidate&review	-6 -5 -3 -5 23 -3 -5 -8 12 35
pair candidate&role	-8 9 -9 -3 54 -1 -21 -7 -14 -12
pair candidate&sales	-5 20 -1 -1 9 -1 4 -1 -25 47
pair candidate&send	-2 -2 -1 -1 1 -1 3 -1 5 -26
pair candidate&shop	-9 -1 -1 -1 3 -1 7 4 -2 -28
pair candidate&sign	-5 -4 -2 -2 25 -4 19 2 -29 -46
pair candidate&slot	0 -11 12 -3 27 -13 -7 -2 -4 -35
pair candidate&sorry	-2 -2 -1 -1 19 -1 -6 -1 -4 15
pair candidate&stage	5 24 -4 -4 -23 -5 27 -6 -12 -8
pair candidate&study	-1 -6 -1 -1 12 -1 -2 -1 -1 -35
pair candidate&talk	30 -11 -7 -1 -3 -1 -2 -3 -3 38
pair candidate&task	-1 -1 0 0 12 0 -9 0 1 2
pair candidate&team	13 -25 -3 -8 33 -9 -14 2 11 -34
pair candidate&thank	-5 9 -3 -2 13 -2 -13 12 -8 28
pair candidate&ticket	-4 13 -2 -3 -19 8 8 15 -15 -69
pair candidate&time	0 -19 6 -3 43 -26 -28 6 19 78
pair candidate&title	30 5 -8 -8 6 -5 26 3 -49 -8
pair candidate&wait	-6 -5 -1 -1 -24 -2 52 -5 -9 8
pair candidate&wish	-1 7 0 0 -1 0 -2 0 0 -19
pair choose&civic	23 4 -5 -2 -8 -2 -5 -2 -1 -21
pair choose&closer	-3 -4 -2 -2 18 -2 -8 -2 5 -32
pair choose&cold	0 -1 0 -1 3 -1 -1 0 0 -1
pair choose&confirm	-3 -2 -1 -2 2 10 -2 -2 -1 -14
pair choose&deadline	14 -14 -4 -2 -32 -7 58 -10 -4 -39
pair choose&decide	-12 7 -2 -8 -2 25 -5 -3 1 -10
pair choose&document	-4 -4 -1 -1 0 9 0 0 1 5
pair choose&education	-2 -1 -1 -1 11 -1 -3 0 -2 -28
pair choose&enjoyed	0 -2 -1 -1 1 7 -1 -2 -1 -26
pair choose&event	-5 2 -2 1 22 -4 -10 -2 -2 12
pair choose&family	0 -4 0 0 0 0 5 0 0 12
pair choose&feedback	-2 -1 -1 0 4 -1 2 -1 0 25
pair choose&filled	-3 -5 -3 0 24 3 -9 -2 -6 -11
pair choose&finance	-3 -9 -1 -1 0 9 15 -3 -8 -3
pair choose&future	-12 8 4 0 -7 -1 9 -1 -1 -5
pair choose&glad	3 -9 -3 -6 -18 42 -1 -7 -2 -22
pair choose&health	0 0 -1 1 0 4 -1 -1 -1 61
pair choose&hear	3 -7 -3 12 -6 3 -11 -4 13 30
pair choose&hiringside	-9 -10 -1 2 28 1 -6 -2 -2 -28
pair choose&hitch	-3 -2 0 5 -2 -1 9 -5 -1 -8
pair choose&hold	-2 -2 -2 1 -20 2 27 -2 -2 -34
pair choose&inbox	-2 4 -1 -1 -1 0 -3 4 0 -9
pair choose&interview	-23 11 -5 2 10 9 1 -7 3 -4
pair choose&invite	6 4 -1 0 -3 2 -7 0 -1 -20
pair choose&join	-1 0 -1 -1 1 3 -1 0 -1 -8
pair choose&keen	11 9 -1 -2 -12 6 -8 -3 -1 -34
pair choose&link	-10 38 11 -6 -15 -4 -8 -2 -3 -14
pair choose&mediaword	-1 -1 -1 -7 -6 20 -3 -1 -1 -23
pair choose&meet	-6 11 -1 1 7 4 -13 1 -5 -16
pair choose&move	-3 -12 18 -4 6 4 -3 -1 -6 13
pair choose&not	-14 -17 7 11 26 6 -12 -6 -1 21
pair choose&offer	-6 -1 -2 -5 -10 34 -4 -2 -3 -5
pair choose&office	-1 -2 -1 2 -5 2 7 -1 -2 73
pair choose&onward	14 -18 -2 -1 18 -4 -8 -2 3 -24
pair choose&other	-20 0 -8 6 86 -12 -35 -11 -6 53
pair choose&pay	-4 -3 -2 -2 -6 28 -7 -3 -1 -11
pair choose&practice	0 0 0 0 0 0 1 0 0 13
pair choose&prepare	-3 -1 -1 4 2 0 0 0 -1 10
pair choose&property	-1 -2 -2 1 -4 12 -3 -2 -1 4
pair choose&received	-2 -2 0 -1 18 -2 -2 0 -8 -35
pair choose&recruiter	0 3 3 -2 2 5 -10 -1 -1 -78
pair choose&remind	-1 0 -2 15 -5 -2 -3 -2 0 27
pair choose&review	1 0 -2 -2 11 -2 -4 -2 0 47
pair choose&role	2 -8 -8 -10 -11 59 -6 -7 -10 -93
pair choose&sales	-1 1 -1 1 -3 8 -1 -1 -2 47
pair choose&send	5 1 8 -5 -9 8 -11 -2 5 -22
pair choose&shop	-1 1 -1 0 0 0 8 -5 -1 -11
pair choose&sign	-7 -4 -3 -4 11 40 -16 -4 -13 26
pair choose&slot	-33 85 20 -16 -10 -6 -23 -5 -12 39
pair choose&sorry	-3 -4 -3 3 22 -3 -6 -2 -4 38
pair choose&stage	44 -20 -2 8 3 -7 -17 -2 -8 -72
pair choose&study	-3 -7 -1 -1 0 0 21 -2 -8 -14
pair choose&talk	-2 16 -1 0 0 -4 -8 -1 -1 -14
pair choose&task	5 -2 -1 -1 23 -1 -22 -1 0 -11
pair choose&team	-26 -1 -2 16 40 -2 0 -14 -10 -13
pair choose&thank	28 -21 -5 -1 9 -1 -4 -3 -2 -44
pair choose&ticket	-4 2 -1 -1 -3 -1 17 -10 1 -13
pair choose&time	-32 47 -16 12 -4 58 -47 -9 -8 7
pair choose&title	-23 -8 -6 -5 63 30 -25 -9 -18 -3
pair choose&wait	-3 -1 3 -4 -1 8 1 -2 -1 4
pair choose&wish	-1 0 0 0 3 2 -1 0 -2 -7
pair civic&confirm	-1 0 2 0 0 0 0 0 0 30
pair civic&deadline	-2 -1 -24 1 -4 -1 33 -2 0 16
pair civic&decide	-2 -3 -3 -3 -8 -6 34 -7 -3 -102
pair civic&education	0 0 0 0 0 0 3 0 -1 -20
pair civic&enjoyed	0 -1 0 0 0 1 3 0 -1 -18
pair civic&finance	-1 -1 0 0 5 -1 -1 0 0 -8
pair civic&glad	5 -3 0 -1 -9 11 -3 0 0 28
pair civic&health	0 0 0 0 0 0 0 0 0 20
pair civic&hear	-2 -2 0 0 0 -1 7 -1 -1 0
pair civic&hiringside	7 -1 0 0 -6 0 1 0 0 -17
pair civic&interview	1 9 -1 0 -1 -1 -2 -1 -3 15
pair civic&invite	-6 -1 0 -1 0 11 -2 0 0 9
pair civic&keen	12 -2 0 0 -8 0 -1 0 0 18
pair civic&meet	-12 11 -1 -2 -1 6 -1 -1 0 44
pair civic&move	-1 0 0 0 -3 0 5 0 0 26
pair civic&not	-4 -1 0 -1 -3 -4 21 -6 -1 19
pair civic&offer	-1 -1 0 0 0 3 -1 0 0 10
pair civic&office	2 -1 0 -1 -1 -1 4 -1 0 50
pair civic&official	2 -1 0 -1 0 0 -1 0 0 -11
pair civic&onward	18 -1 -1 -1 -11 -1 -1 -1 -1 -23
pair civic&other	0 0 0 0 1 0 0 0 0 18
pair civic&pay	0 0 0 0 0 2 -1 0 0 14
pair civic&practice	0 0 0 0 0 0 1 0 0 4
pair civic&prepare	0 0 1 0 0 0 0 0 0 24
pair civic&received	0 0 0 0 0 0 0 0 0 65
pair civic&recruiter	8 0 0 1 -6 -1 -1 0 -1 -14
pair civic&remind	0 0 0 0 5 0 -4 0 0 9
pair civic&review	-1 0 -1 -1 3 -1 4 -1 -1 -8
pair civic&role	16 10 -2 -2 -7 -6 -6 -1 -1 -74
pair civic&sales	0 0 0 1 0 0 0 0 0 8
pair civic&send	12 -2 0 0 -8 0 -2 0 0 -4
pair civic&shop	0 0 0 0 0 0 0 0 0 17
pair civic&sign	0 0 0 0 0 0 0 0 0 18
pair civic&slot	-7 1 -1 -1 0 0 11 -1 0 7
pair civic&sorry	-1 0 0 1 2 0 -1 0 0 26
pair civic&stage	24 -3 -1 0 -12 -3 -3 -1 -1 -35
pair civic&study	0 0 0 0 0 0 1 0 0 6
pair civic&talk	0 0 0 0 0 0 1 0 1 16
pair civic&team	-2 -2 -1 -5 -7 1 22 -3 -3 1
pair civic&thank	0 0 0 0 2 0 -1 0 0 23
pair civic&ticket	-2 1 0 0 0 1 3 -1 0 24
pair civic&time	-10 -5 -1 -2 4 11 5 -2 -1 87
pair civic&title	-10 11 -2 -1 4 9 -7 -1 -3 -37
pair civic&wait	-1 -1 0 0 -1 0 4 0 -1 7
pair closer&cold	-1 -1 0 0 -3 0 -2 0 7 35
pair closer&deadline	1 -3 -1 -1 -2 0 -5 4 5 13
pair closer&decide	-2 -1 -2 -2 43 -2 -22 -1 -10 2
pair closer&education	0 0 0 0 1 0 0 0 0 -9
pair closer&enjoyed	0 0 0 0 2 0 0 0 0 31
pair closer&family	0 -1 0 0 9 0 0 0 -7 5
pair closer&feedback	-1 -1 -1 0 -13 -1 17 -1 0 -9
pair closer&future	-1 0 0 0 8 -1 -3 0 -1 17
pair closer&hear	-4 -4 -4 -2 41 -7 -44 -4 27 -45
pair closer&hiringside	-1 0 0 0 1 0 -1 0 2 8
pair closer&inbox	-7 8 -2 -1 -4 -2 -9 17 0 5
pair closer&interview	3 -6 -2 -2 2 -2 -8 -2 15 18
pair closer&invite	-5 3 -1 -1 8 -1 -4 -3 6 -9
pair closer&keen	1 -6 0 0 -4 0 13 0 -2 -9
pair closer&meet	3 -4 0 0 3 0 0 0 0 8
pair closer&move	0 0 4 0 1 0 -3 0 0 17
pair closer&not	-11 2 -7 -5 71 -6 -2 -7 -34 -80
pair closer&offer	0 0 0 0 3 -1 -1 0 0 31
pair closer&office	0 0 0 0 3 0 -2 0 0 25
pair closer&onward	0 -1 -1 -1 16 -1 -2 -1 -11 14
pair closer&other	-3 -7 -2 -2 2 -2 -8 -2 23 -34
pair closer&property	1 0 0 0 0 0 0 0 0 18
pair closer&received	-3 -4 -2 -1 9 -2 13 -2 -9 -25
pair closer&recruiter	-7 -1 -1 -1 24 -1 -13 -1 1 -1
pair closer&review	-3 6 -1 -2 24 -2 -21 -1 0 -5
pair closer&role	-4 6 -3 -3 4 -4 -16 -3 23 -27
pair closer&send	-1 2 0 0 -5 0 10 -1 -5 -8
pair closer&sign	-1 -1 0 0 3 0 -1 0 0 -22
pair closer&slot	-1 15 -3 -1 3 -3 -11 3 -3 -12
pair closer&sorry	-2 -1 -3 -1 31 -2 -19 -2 -2 7
pair closer&stage	-1 -1 -1 -1 9 -1 -4 -1 1 -21
pair closer&study	0 -6 0 0 10 0 -1 0 -1 -30
pair closer&talk	4 -3 0 0 8 0 -5 0 -2 -4
pair closer&team	1 3 -2 -2 11 -2 -20 -2 12 -63
pair closer&thank	-8 6 -3 -2 -7 -3 -25 40 2 4
pair closer&ticket	-1 -1 0 0 -1 0 -28 32 -1 11
pair closer&time	-3 15 -5 -3 5 -5 -14 -1 11 -6
pair closer&title	-1 2 -1 -2 17 -3 -21 -1 10 31
pair closer&wait	0 -1 -1 -1 14 -1 -18 -1 9 4
pair closer&wish	-1 -1 -1 -1 8 -5 -6 -1 8 23
pair cold&deadline	-1 -1 -3 0 -1 -2 6 1 1 8
pair cold&enjoyed	-3 4 0 0 0 0 0 0 0 43
pair cold&event	-1 0 1 0 0 0 0 0 0 24
pair cold&family	0 0 0 0 0 0 0 0 0 25
pair cold&hear	-3 3 -5 -10 -12 -3 -9 23 16 -24
pair cold&interview	-4 0 0 -2 -6 -4 9 -2 9 -37
pair cold&not	0 0 -3 0 0 -3 7 -1 0 3
pair cold&offer	0 1 0 0 0 0 0 0 0 -8
pair cold&office	3 6 -1 -2 -2 -1 1 -2 -3 -21
pair cold&official	1 0 0 0 0 0 0 0 0 16
pair cold&onward	-8 3 -3 -1 0 -1 14 -5 0 7
pair cold&other	0 0 0 0 0 0 0 0 1 -8
pair cold&pay	0 -1 1 0 0 -1 2 0 0 34
pair cold&recruiter	0 -4 0 0 -4 0 -4 1 12 10
pair cold&role	-8 4 -4 -4 -1 -3 24 -5 -2 23
pair cold&sales	-7 4 -2 -2 -3 -4 30 -3 -13 -61
pair cold&send	0 0 0 0 1 1 0 0 0 9
pair cold&slot	0 1 0 0 0 0 0 0 0 14
pair cold&talk	2 3 -1 -1 -3 -4 6 -2 0 21
pair cold&team	6 1 -1 -1 -8 -1 0 -2 6 35
pair cold&thank	0 -2 -1 -1 -3 -1 -3 10 1 -17
pair cold&time	-4 -1 -2 -2 -2 -5 31 -2 -13 -25
pair cold&title	8 -3 0 -2 -1 -1 1 -2 -2 3
pair confirm&deadline	12 -5 -2 -1 -5 3 2 -1 -1 9
pair confirm&document	-4 -1 -1 -1 -1 -1 -1 -2 11 16
pair confirm&education	-1 -1 -1 1 0 -1 -3 0 5 76
pair confirm&event	8 -3 -3 0 -1 -1 0 -1 -1 12
pair confirm&filled	3 -2 -1 -1 -6 -1 10 0 -1 -13
pair confirm&finance	0 -1 -1 -1 -1 1 -3 -1 6 6
pair confirm&forwarded	4 -1 -1 0 0 0 -1 0 0 -17
pair confirm&future	-2 -1 0 0 0 0 -3 0 6 9
pair confirm&glad	-6 -3 -2 -2 -3 24 -6 -1 -1 6
pair confirm&health	2 -1 -1 -1 0 5 -4 -1 -1 26
pair confirm&hear	-12 19 -5 -1 5 -5 2 -2 -1 -13
pair confirm&hiringside	7 -1 1 0 -1 0 -5 0 0 -18
pair confirm&hitch	-3 0 5 -1 -1 -1 0 -1 0 -3
pair confirm&hold	-2 10 6 -12 -13 7 5 -1 0 -2
pair confirm&inbox	-1 -1 -1 -1 4 -1 -4 5 0 33
pair confirm&interview	21 -12 -9 -17 -8 7 18 3 -4 -73
pair confirm&invite	6 -9 -1 2 -1 0 -1 0 5 3
pair confirm&keen	5 -8 5 -1 -1 1 -2 0 0 14
pair confirm&link	10 1 -2 0 -1 0 -8 1 -1 0
pair confirm&mediaword	-1 -1 0 0 3 0 -1 0 1 7
pair confirm&meet	5 -9 19 -9 -2 -1 -3 -1 0 -5
pair confirm&mine	1 0 1 0 0 0 0 0 0 -11
pair confirm&move	-4 -4 12 -1 -1 -1 -2 1 -1 2
pair confirm&not	-20 -14 23 -10 9 5 4 4 -2 -16
pair confirm&offer	-8 -2 -1 0 0 15 -2 -1 -1 -16
pair confirm&office	0 0 0 1 0 0 0 0 0 47
pair confirm&official	-4 -1 0 0 3 0 -3 0 5 44
pair confirm&onward	-6 -2 -2 -1 3 9 0 -1 0 -16
pair confirm&other	-12 -3 -2 4 0 -1 16 -2 -2 -5
pair confirm&paper	0 0 0 0 0 0 0 0 0 18
pair confirm&pay	-1 -2 -1 -1 1 5 -8 0 8 -26
pair confirm&practice	0 0 0 0 0 0 0 0 0 10
pair confirm&prepare	4 -9 -6 15 -4 -3 -12 -6 21 -7
pair confirm&property	-2 0 0 0 3 0 0 0 0 65
pair confirm&received	-12 -3 -2 0 -4 -2 -8 -5 36 -2
pair confirm&recorded	-1 0 1 0 -1 0 0 0 1 8
pair confirm&recruiter	-3 -1 8 -7 3 4 -1 -1 -1 9
pair confirm&remind	2 0 9 -5 -2 -1 -2 -1 -1 15
pair confirm&role	-1 -20 -5 3 3 8 -2 -7 21 -70
pair confirm&sales	0 -1 -2 0 -2 0 -5 -3 13 -12
pair confirm&send	2 -3 -1 0 -1 2 1 -1 0 0
pair confirm&service	0 2 0 0 0 0 -1 0 0 -13
pair confirm&shop	0 -1 -1 -1 0 -1 -2 -1 5 71
pair confirm&sign	-3 -3 -1 -3 -1 15 -2 -1 -1 16
pair confirm&slot	9 2 -2 -3 -5 -2 2 1 -2 -11
pair confirm&sorry	-2 -1 -5 15 3 -3 -4 -2 -1 -29
pair confirm&stage	0 -4 -1 -1 2 0 6 -1 -1 31
pair confirm&start	-3 -1 -1 -1 0 1 1 -1 4 -11
pair confirm&study	0 0 0 0 -1 0 0 0 2 16
pair confirm&talk	28 -11 -9 -2 -6 8 -5 -2 -2 -41
pair confirm&task	1 0 0 0 0 0 0 0 1 -4
pair confirm&team	-10 -3 8 -10 -1 8 5 -2 3 5
pair confirm&thank	-1 -1 5 -1 -1 -1 0 -1 1 6
pair confirm&ticket	-5 -3 -1 -1 -2 -1 -4 -3 19 5
pair confirm&time	41 15 -1 -19 -18 16 -26 -3 -5 54
pair confirm&title	24 -10 -7 -3 -11 18 -20 -7 17 -69
pair confirm&video	14 -8 -2 -1 -1 -1 -1 -1 -1 -6
pair confirm&wait	-11 7 0 0 -2 2 3 -1 3 17
pair deadline&decide	40 2 -10 -3 20 -10 -6 -16 -18 0
pair deadline&document	-4 -4 -2 -2 -2 2 21 -5 -5 6
pair deadline&education	1 -1 -1 -1 0 -1 -6 -1 9 23
pair deadline&enjoyed	-2 7 -1 -1 11 -2 -5 -5 -2 -8
pair deadline&event	0 8 -2 -1 0 -3 -19 -1 16 8
pair deadline&exit	20 0 -1 0 0 -1 -17 -1 0 0
pair deadline&family	0 10 0 0 -1 -1 -9 0 2 -6
pair deadline&feedback	17 -3 -2 -1 2 -1 1 -11 -3 -19
pair deadline&filled	9 5 0 -1 4 -1 -7 -8 -3 5
pair deadline&finance	-2 1 -1 0 -3 -2 8 -1 -1 21
pair deadline&future	-1 -1 -1 -1 -4 -1 10 -1 -1 -15
pair deadline&glad	4 -1 -1 -1 -1 2 -2 0 0 4
pair deadline&health	1 -1 0 0 -2 -1 2 0 1 31
pair deadline&hear	17 23 -15 -11 -21 6 -23 24 0 50
pair deadline&hiringside	-2 -1 -1 -1 -2 9 7 -1 -8 16
pair deadline&hitch	4 -4 1 -1 -2 -2 4 2 -1 -3
pair deadline&hold	-4 -3 -3 3 -30 -5 54 -2 -11 -11
pair deadline&inbox	12 -5 -2 -2 -10 -4 3 13 -4 21
pair deadline&interview	22 1 1 6 -13 -6 -2 -6 -3 -19
pair deadline&invite	7 -22 4 2 -2 0 20 -1 -8 0
pair deadline&join	1 -1 0 0 0 2 -2 0 2 46
pair deadline&keen	12 -11 -3 -2 -2 -1 10 -3 -2 -57
pair deadline&link	-19 31 -5 -3 -7 8 18 -15 -9 -39
pair deadline&mediaword	-3 3 -1 -1 3 -16 -10 28 -3 7
pair deadline&meet	-3 -11 -5 16 -9 -1 -1 0 14 -2
pair deadline&move	-13 -2 13 -6 -7 7 14 -4 -1 -37
pair deadline&not	6 -9 31 -8 -23 -17 28 -3 -4 20
pair deadline&offer	-1 -4 -7 0 -6 24 3 -3 -6 21
pair deadline&office	0 -1 -3 -2 -1 -1 9 -2 0 31
pair deadline&official	-1 1 -1 -1 -2 -1 2 -1 4 62
pair deadline&onward	0 -13 -2 2 -1 -7 35 -3 -11 -14
pair deadline&other	-8 -13 10 -4 8 -5 11 3 -2 -24
pair deadline&paper	-1 -1 0 0 -1 -1 4 -1 0 -14
pair deadline&pay	4 -9 -1 -1 12 -12 12 -1 -4 12
pair deadline&prepare	-8 -8 6 0 -24 -3 6 -5 37 -40
pair deadline&property	-1 0 0 1 1 1 1 -1 -1 18
pair deadline&received	-8 -5 -1 -2 -1 -4 -10 17 14 56
pair deadline&recorded	-9 42 -3 -2 -2 -3 -12 -7 -5 -14
pair deadline&recruiter	-5 -5 -1 2 33 -4 -25 1 4 -5
pair deadline&remind	-10 10 -2 -1 -2 -5 15 -3 -2 -3
pair deadline&review	-2 -5 -4 -3 -30 -8 38 -6 20 33
pair deadline&role	-9 -5 -7 -5 31 17 -20 -5 4 33
pair deadline&sales	0 7 -2 -1 -9 -3 12 -1 -2 4
pair deadline&send	4 7 -3 -3 -5 5 5 -6 -4 -42
pair deadline&shop	0 -2 2 0 0 0 0 2 0 28
pair deadline&sign	-8 -9 -5 -3 -7 65 -25 -4 -3 41
pair deadline&slot	47 -19 -1 -5 -13 6 -12 10 -12 83
pair deadline&sorry	-2 -1 2 0 -3 -1 6 -2 -1 -3
pair deadline&stage	-7 -2 -4 -2 -22 -7 51 5 -13 -14
pair deadline&start	-8 -2 -1 -1 -1 16 -1 -2 -1 -3
pair deadline&study	0 0 0 0 0 0 1 0 0 38
pair deadline&talk	13 -10 -3 -2 -2 -3 34 -13 -15 13
pair deadline&task	0 -18 -2 -1 -3 -4 46 -4 -14 29
pair deadline&team	0 2 -16 22 -12 -21 9 -5 20 -34
pair deadline&thank	30 -21 -7 -5 32 -8 -15 -6 1 -33
pair deadline&ticket	-6 -12 -8 -9 15 11 -9 34 -17 41
pair deadline&time	-13 39 -6 -31 -32 35 22 1 -16 -51
pair deadline&title	-35 11 8 19 -12 -8 41 4 -29 26
pair deadline&video	15 -1 -1 1 0 0 -1 -11 0 -3
pair deadline&wait	-8 -4 -2 -2 -5 2 24 -3 -1 -5
pair decide&education	-1 -1 -1 0 1 0 3 0 -2 -28
pair decide&enjoyed	0 0 0 0 0 0 3 0 -1 53
pair decide&event	-1 2 -1 -3 4 0 -1 0 0 -12
pair decide&feedback	13 -3 -2 -2 7 -2 2 -9 -4 26
pair decide&filled	-2 -1 -1 7 0 -1 -2 0 -1 -4
pair decide&finance	6 -7 0 0 -3 -1 8 -1 -1 -3
pair decide&hear	10 -5 -9 -8 34 -1 1 -7 -14 48
pair decide&hiringside	-1 -1 0 0 1 1 1 0 -1 -18
pair decide&hitch	-2 -1 0 0 -1 -1 6 -1 0 -4
pair decide&hold	-1 -1 0 1 4 -1 1 0 -2 -21
pair decide&interview	3 3 -4 -3 -1 -1 4 -3 2 -40
pair decide&invite	11 -7 0 0 0 0 -3 0 0 24
pair decide&machine	-6 -1 -1 -1 -1 -1 -2 20 -6 -12
pair decide&mediaword	-1 -1 0 -6 -13 20 -2 -1 4 -3
pair decide&meet	-3 1 0 0 -2 -1 7 -1 -1 -5
pair decide&move	-2 -14 12 1 5 1 -1 -1 -1 -6
pair decide&not	-6 1 -7 20 15 -10 2 -13 -2 24
pair decide&offer	0 -2 -1 -7 -8 21 -4 -1 1 9
pair decide&office	3 -2 -2 -2 3 0 3 -2 -1 -6
pair decide&official	-1 -1 0 1 1 0 2 0 -1 9
pair decide&onward	-4 -3 -2 -2 23 0 1 -2 -11 32
pair decide&other	-7 6 -2 -2 21 -2 -8 -2 -4 30
pair decide&paper	-1 -1 -1 2 -2 0 0 -1 4 0
pair decide&pay	-1 -1 0 0 -1 3 1 0 0 -12
pair decide&prepare	7 -6 -1 0 -1 2 -4 6 -2 -5
pair decide&property	0 0 0 1 0 0 1 0 0 9
pair decide&received	3 -2 -1 0 4 -1 13 -1 -15 10
pair decide&recruiter	-1 -1 -1 -1 8 3 -5 -2 -1 12
pair decide&remind	-6 -3 -2 -2 6 34 -23 -3 -2 -23
pair decide&review	-2 -2 -1 0 5 -2 5 -1 -2 24
pair decide&role	-1 -7 -5 -2 9 15 2 -5 -5 -80
pair decide&sales	3 -1 -1 0 2 -1 -1 0 -1 26
pair decide&send	5 -2 -1 -1 3 0 -2 -1 -1 79
pair decide&sign	1 -1 0 0 -1 5 -4 0 1 10
pair decide&slot	-2 -9 -2 -1 3 0 21 -5 -6 12
pair decide&sorry	-5 -2 -4 0 17 -3 0 -2 -2 0
pair decide&stage	-3 -3 -2 -4 17 -1 3 -5 -2 -20
pair decide&study	0 -1 0 0 4 -1 -1 0 0 7
pair decide&talk	2 -2 -1 -2 0 -2 6 0 -1 8
pair decide&task	-1 -1 -1 -1 23 -1 -20 -3 4 -19
pair decide&team	10 -10 -6 -1 5 -3 41 -17 -19 -79
pair decide&thank	-6 5 -1 0 1 1 2 -1 0 -9
pair decide&ticket	6 -5 -3 -2 31 -7 12 -7 -25 20
pair decide&time	-1 -46 6 0 -15 74 6 -19 -5 0
pair decide&title	-6 -7 -5 15 11 1 15 -5 -19 -8
pair decide&wait	-7 -2 -4 -2 -1 -3 36 -11 -6 26
pair document&education	0 -1 0 0 -1 1 2 0 0 12
pair document&event	1 -4 -1 0 -1 -2 8 -1 0 1
pair document&feedback	-2 -1 0 0 -2 9 -3 0 0 6
pair document&glad	4 0 -1 -1 -1 6 -4 -1 -1 -27
pair document&hear	2 -2 -1 -1 3 4 0 -1 -3 45
pair document&hiringside	6 -2 -1 0 -3 9 -3 -2 -5 -13
pair document&interview	10 -10 -2 -2 -2 6 2 -1 -1 -5
pair document&invite	2 0 0 0 0 0 0 0 0 -12
pair document&keen	1 -4 0 0 -1 0 5 0 0 5
pair document&lure	-3 -2 0 0 -4 30 -19 -1 0 -5
pair document&machine	-1 -1 0 0 -1 1 -1 1 2 -5
pair document&meet	18 -10 -1 -1 -1 -1 -3 -1 -1 24
pair document&not	-1 -7 -1 0 24 -4 -9 -1 -1 -12
pair document&offer	-2 -3 -1 -1 0 28 -14 -2 -5 -17
pair document&office	0 0 0 0 0 0 1 0 0 -3
pair document&official	-14 0 -1 -1 -2 -5 25 -1 -1 -12
pair document&onward	0 -2 -1 -1 0 -2 -6 13 -1 -15
pair document&paper	-1 -4 -1 -1 -2 -2 14 -2 -1 -41
pair document&pay	0 -1 0 0 0 0 2 0 0 7
pair document&prepare	0 0 -7 -5 -8 -25 45 -1 3 5
pair document&property	0 -1 0 0 0 -1 3 1 0 -3
pair document&received	1 -3 -1 -1 -5 -1 -2 -3 14 7
pair document&remind	0 -1 -1 -1 0 -3 7 -1 -1 -6
pair document&review	9 -2 -2 -1 -1 -4 2 -2 0 24
pair document&role	2 -7 -1 -2 -1 32 -27 -10 15 39
pair document&sales	-3 -3 -1 -1 -4 15 -14 13 -3 -27
pair document&send	-2 -6 -4 -2 -20 -17 61 -7 -3 -36
pair document&shop	-2 -3 -1 -1 -4 14 -10 7 -1 -26
pair document&sign	-3 -2 -1 -1 -3 13 -4 -1 1 44
pair document&slot	1 0 0 0 0 0 0 0 0 26
pair document&stage	3 -2 0 0 1 -1 0 0 -1 -10
pair document&study	-2 -2 -1 0 19 -1 -8 -3 -1 -21
pair document&team	1 -2 -1 0 0 -1 5 0 -1 19
pair document&thank	-7 16 -1 -1 -5 5 -4 -1 -3 -7
pair document&ticket	0 -1 0 0 12 11 -4 -1 -16 18
pair document&time	21 -13 -5 -4 -3 -4 16 -4 -3 -30
pair document&title	10 -13 -3 -3 -3 8 4 -2 0 16
pair document&video	11 -8 -1 0 0 0 -1 0 0 -21
pair document&wait	-5 -4 -1 -1 13 -2 14 -1 -14 -33
pair education&enjoyed	-2 2 0 0 -2 0 3 0 -1 -5
pair education&event	1 -1 -1 0 1 0 -5 -1 7 25
pair education&family	0 0 1 0 0 0 -1 0 1 -25
pair education&filled	-1 -1 0 0 2 -1 -1 2 -1 -34
pair education&finance	3 -1 0 0 2 -1 -1 0 -2 1
pair education&future	0 0 0 0 0 2 0 0 0 15
pair education&glad	0 0 0 0 0 1 0 0 0 23
pair education&health	0 0 1 0 1 0 -1 0 0 -27
pair education&hear	-1 -1 1 -1 6 -4 2 0 -1 25
pair education&interview	39 -11 -5 0 -7 -2 -7 -3 -4 -16
pair education&invite	1 -1 0 1 -3 0 -1 -1 4 58
pair education&keen	-2 2 0 0 0 2 -1 0 0 52
pair education&mediaword	0 0 0 0 0 0 0 0 0 16
pair education&meet	4 -1 -1 0 -1 0 -6 -1 6 56
pair education&move	-1 0 2 0 0 0 0 0 0 28
pair education&not	-2 -2 0 0 17 -1 -9 -1 -2 -11
pair education&offer	0 -1 0 0 0 3 -1 0 0 67
pair education&office	0 0 0 0 0 0 1 0 0 15
pair education&official	4 0 0 0 -1 0 -2 0 0 0
pair education&onward	0 0 0 0 1 0 0 0 0 -7
pair education&other	0 0 0 0 2 0 0 0 0 6
pair education&pay	-1 -1 0 0 -1 -1 -1 1 5 -10
pair education&practice	1 0 0 0 0 0 1 0 0 -3
pair education&prepare	3 -1 0 0 0 0 -1 0 0 -16
pair education&property	0 -1 0 0 0 0 2 0 0 -8
pair education&received	-1 -2 0 0 -11 -1 -7 -1 24 54
pair education&recruiter	0 -1 0 0 1 1 0 0 0 -22
pair education&remind	0 0 1 0 0 0 0 0 0 -15
pair education&review	-1 -2 0 0 1 0 3 0 0 45
pair education&role	7 -9 -8 -1 -5 -6 1 -5 26 -62
pair education&sales	0 0 0 0 1 0 0 0 0 -6
pair education&send	0 -1 0 0 1 -1 2 0 0 -11
pair education&shop	0 0 0 0 -1 0 -1 0 2 8
pair education&sign	0 0 0 0 0 0 0 0 0 17
pair education&slot	8 -3 -1 -1 -1 -1 -1 -1 0 -3
pair education&sorry	-2 -1 1 -1 9 -1 -1 -2 -1 -37
pair education&stage	-2 -2 0 2 0 -1 6 0 -3 13
pair education&start	2 -1 0 0 -1 -1 -3 0 4 -20
pair education&study	1 0 0 0 0 0 1 0 0 73
pair education&talk	4 1 -1 -1 -1 -1 -1 0 0 13
pair education&team	-7 5 -1 -1 14 -4 -3 -1 -2 12
pair education&thank	-1 0 0 -1 9 -2 -1 0 -4 70
pair education&ticket	-1 0 0 0 -1 -1 -3 0 6 24
pair education&time	18 -7 -6 0 -1 -2 -8 0 6 -46
pair education&title	1 -6 3 0 -1 -6 4 -4 11 -52
pair education&wait	-1 -1 1 -1 -1 -1 0 -1 5 72
pair enjoyed&event	-1 -4 -2 -1 -1 -1 11 -1 0 13
pair enjoyed&family	0 4 0 0 0 0 -3 0 0 17
pair enjoyed&feedback	8 -6 -1 -1 4 -1 -2 -1 -1 -7
pair enjoyed&future	-1 -1 0 0 4 0 -2 0 0 18
pair enjoyed&glad	-2 2 -1 0 5 -1 -2 -1 -1 6
pair enjoyed&hear	2 -2 -1 0 -4 1 7 -1 -1 5
pair enjoyed&inbox	-2 -2 -1 0 -5 -1 14 -3 0 -9
pair enjoyed&interview	-6 14 -2 -2 -4 -2 9 -5 -2 -3
pair enjoyed&invite	-3 6 0 0 0 0 -1 0 0 -4
pair enjoyed&join	-2 4 0 0 -1 3 -3 0 0 11
pair enjoyed&keen	-11 30 -4 -3 5 3 -13 -4 -3 -39
pair enjoyed&mediaword	-1 3 0 0 0 0 -1 0 0 -14
pair enjoyed&meet	-34 -16 -6 -5 15 -12 70 -6 -5 -68
pair enjoyed&not	-1 -3 -1 -1 22 0 -5 -1 -10 27
pair enjoyed&offer	-1 0 0 0 0 2 -1 0 0 5
pair enjoyed&official	-2 -1 0 0 -4 1 8 -1 -1 7
pair enjoyed&onward	-4 4 -1 0 0 0 2 0 -1 15
pair enjoyed&other	-3 -3 -1 -1 22 -1 -12 -1 -1 21
pair enjoyed&pay	-2 0 -1 -1 14 5 -10 -5 -1 -35
pair enjoyed&property	-1 -1 0 -1 0 5 -1 -2 0 -21
pair enjoyed&received	2 0 -1 -1 4 -1 -1 -1 -2 -14
pair enjoyed&remind	-18 4 -3 -3 -1 -6 30 -2 -1 -17
pair enjoyed&role	-4 9 -2 -2 5 2 -4 -1 -2 -25
pair enjoyed&sales	-7 8 -1 -1 -2 -4 9 -2 -1 -13
pair enjoyed&send	0 0 0 0 2 0 0 0 0 17
pair enjoyed&slot	22 -1 -8 0 0 0 -11 0 -1 16
pair enjoyed&sorry	-1 0 0 0 11 -5 -4 -1 0 7
pair enjoyed&stage	6 -3 -1 0 -2 0 2 0 0 -8
pair enjoyed&talk	10 -14 -6 -6 6 -7 25 -5 -3 36
pair enjoyed&task	-2 23 -1 0 0 -1 -19 0 -1 -2
pair enjoyed&team	-2 33 -3 -3 3 1 -23 -2 -3 -15
pair enjoyed&thank	-8 -10 -3 -3 3 -4 37 -6 -6 -10
pair enjoyed&time	-13 8 -15 -7 -6 -8 52 -8 -3 -58
pair enjoyed&title	-21 23 -3 -3 22 6 -26 -4 6 23
pair event&filled	0 -2 -1 0 4 -2 2 -1 -1 -17
pair event&finance	0 2 0 0 0 -1 -1 0 0 -5
pair event&glad	-2 -6 -1 -1 9 7 -4 -1 -1 8
pair event&health	1 -1 0 0 0 0 -1 1 0 -14
pair event&hear	-2 -15 26 -1 0 -1 -1 -3 -2 2
pair event&hiringside	1 0 0 1 0 0 0 0 0 -20
pair event&hitch	-1 -1 11 1 0 0 -2 -7 0 7
pair event&inbox	-1 -1 -1 -1 -1 -1 -4 9 -1 -24
pair event&interview	9 -5 2 1 9 2 -10 -4 -5 -9
pair event&invite	7 -3 -1 -1 -1 1 -1 -1 -1 -7
pair event&join	2 0 -1 0 0 1 0 0 0 64
pair event&keen	1 2 -1 -1 -1 2 -1 -1 -1 15
pair event&link	-1 5 -1 1 -1 -1 -1 0 -1 14
pair event&mediaword	0 0 0 0 0 0 0 0 0 20
pair event&meet	11 2 -11 -1 12 -3 -16 -6 12 -35
pair event&move	-1 -14 30 -1 -3 -1 -4 -6 -1 -28
pair event&not	3 -5 1 10 20 -3 -11 -13 -2 19
pair event&offer	-2 -5 -1 0 -2 12 -2 -1 0 36
pair event&office	3 -1 -1 0 -1 0 -1 0 0 0
pair event&official	0 5 0 0 -5 -1 -2 0 3 -8
pair event&onward	-1 -6 0 -1 9 6 -6 0 0 8
pair event&other	-1 -1 0 0 4 0 -1 0 0 14
pair event&pay	-1 -1 0 0 0 4 -1 0 0 17
pair event&practice	0 0 0 0 0 0 0 0 0 16
pair event&prepare	11 7 -3 1 -3 -3 -5 -3 -2 -17
pair event&property	-1 -4 0 1 -5 9 0 0 0 -1
pair event&received	-4 -5 -2 -1 0 -2 -24 14 24 22
pair event&recruiter	0 1 0 -2 3 -1 -1 1 -1 35
pair event&remind	-12 -2 -5 -1 -1 -1 28 -5 -1 9
pair event&review	6 0 -4 -1 1 0 -1 -1 0 -13
pair event&role	5 5 -6 -7 9 7 -28 -5 19 -95
pair event&sales	-2 5 1 0 0 -1 -3 0 0 -29
pair event&send	-4 0 -4 0 -1 -2 7 5 0 3
pair event&service	2 12 1 0 -1 0 -12 0 0 -63
pair event&shop	-4 -1 -3 0 0 -1 5 5 0 25
pair event&sign	0 -2 0 0 4 0 -1 0 0 6
pair event&slot	-14 9 -4 -1 14 -3 14 -12 -2 -48
pair event&sorry	-1 0 0 1 1 0 -1 0 0 22
pair event&stage	8 -9 -2 -2 18 -5 -8 0 -1 -29
pair event&start	-2 -6 -1 -1 9 7 -7 -1 0 3
pair event&study	0 0 0 0 1 0 0 0 0 7
pair event&talk	10 -9 4 2 -7 6 4 -9 -2 -14
pair event&task	3 0 0 0 0 0 -1 0 0 -31
pair event&team	9 -7 1 -2 6 -1 -3 -1 -2 4
pair event&thank	-7 7 -2 -2 2 -4 5 -2 3 -4
pair event&ticket	-1 -1 -1 -1 -2 -1 -7 13 0 -20
pair event&time	-6 1 -11 23 -19 2 16 2 -8 30
pair event&title	3 0 0 -7 29 -8 -28 -4 16 -9
pair event&video	3 1 -1 0 -1 -1 -1 0 0 32
pair event&wait	0 -1 0 0 0 0 2 0 0 17
pair exit&interview	0 0 0 0 0 0 0 0 0 21
pair exit&keen	0 0 0 0 0 0 0 0 0 17
pair exit&slot	0 0 0 0 0 0 0 0 0 25
pair exit&stage	0 0 0 0 0 0 0 0 0 14
pair exit&talk	0 0 0 0 0 0 0 0 0 15
pair exit&time	0 0 0 0 0 1 0 0 0 47
pair family&hear	-6 2 -2 -1 -13 -5 22 -2 5 -48
pair family&hitch	0 0 1 0 0 0 0 0 0 -17
pair family&interview	0 0 0 2 0 0 0 0 0 42
pair family&mine	3 -1 0 0 -1 0 0 0 -1 -11
pair family&not	-1 0 -1 2 -1 0 2 -1 0 103
pair family&other	0 0 -1 0 0 0 1 0 0 7
pair family&prepare	1 0 0 0 0 1 0 0 0 7
pair family&property	0 0 -1 0 -1 1 1 0 0 -6
pair family&recruiter	-1 -5 -1 0 -2 1 40 -1 -31 -13
pair family&remind	-1 0 0 2 -1 0 -1 0 0 12
pair family&review	0 -1 0 0 -1 0 33 0 -30 -1
pair family&role	1 -6 -2 2 4 -5 10 -2 -3 1
pair family&slot	-1 -3 0 -1 -3 0 9 -1 0 -26
pair family&stage	1 8 0 1 -2 0 -5 0 -1 12
pair family&talk	4 -1 -1 1 -1 0 -1 0 0 2
pair family&team	0 11 -1 0 -2 -1 24 -1 -31 -8
pair family&thank	0 0 0 0 -1 0 -1 0 3 3
pair family&time	-1 -3 0 3 -1 -1 9 -1 -5 81
pair family&title	-3 10 -1 -1 5 -3 33 -1 -40 1
pair feedback&future	-1 -1 0 0 5 0 -2 0 -1 -4
pair feedback&glad	-1 -1 0 -1 10 0 -6 0 0 -11
pair feedback&hear	12 -1 -6 -6 34 -6 -12 -5 -10 -49
pair feedback&hiringside	2 0 0 0 0 0 0 0 0 8
pair feedback&inbox	0 -1 0 0 6 0 -7 3 0 -1
pair feedback&interview	3 14 -2 -2 -5 -2 -3 -1 -1 28
pair feedback&keen	15 -10 -1 0 3 0 -6 0 0 11
pair feedback&meet	15 -8 -1 0 -1 0 -4 0 0 -20
pair feedback&not	0 -2 -1 -1 13 -1 -6 -1 -1 35
pair feedback&office	-8 -2 0 -1 2 -1 11 -1 0 -18
pair feedback&onward	3 -1 0 0 8 -1 -7 -1 -1 -2
pair feedback&prepare	1 -1 -1 -1 1 0 1 0 0 -34
pair feedback&received	2 0 0 0 1 0 -2 0 0 11
pair feedback&remind	-1 0 -1 -1 2 0 1 -1 -1 10
pair feedback&review	0 -1 -1 -1 5 -1 3 -1 -2 35
pair feedback&role	0 -1 0 0 1 0 0 0 0 -3
pair feedback&sales	-15 -3 -1 -1 -2 -3 26 -1 0 -34
pair feedback&send	-1 -1 0 0 5 4 -6 0 0 6
pair feedback&sign	-6 3 -1 -1 -2 13 -5 -1 0 -9
pair feedback&slot	5 -1 0 0 -3 -1 3 -2 -2 -7
pair feedback&sorry	0 0 0 0 3 0 -1 0 0 18
pair feedback&stage	6 -4 -1 -1 6 -1 -3 -1 -1 -7
pair feedback&talk	9 -6 -1 0 -2 -2 3 -1 0 -2
pair feedback&team	-1 -1 -1 0 10 -1 -3 -1 -1 2
pair feedback&thank	3 -1 -1 -1 0 9 -8 -1 0 9
pair feedback&ticket	6 -2 -1 -1 2 -4 14 -11 -3 -32
pair feedback&time	1 -3 -3 -2 7 -1 -2 5 -2 -13
pair feedback&title	1 -1 0 0 3 0 1 -1 -1 -8
pair feedback&wait	-5 -1 -1 -1 -6 -1 18 -1 -2 -11
pair filled&finance	0 0 0 0 2 0 -1 0 0 26
pair filled&glad	0 0 0 0 0 0 0 0 0 32
pair filled&hear	-3 -2 -1 2 5 2 -1 -1 -1 -6
pair filled&hold	-2 -1 -1 4 -15 -1 16 0 -1 -4
pair filled&interview	-17 -9 1 4 4 -5 -6 31 -3 3
pair filled&invite	-11 -3 -4 -2 -4 -3 -4 31 -1 -16
pair filled&meet	-2 -1 -2 16 -10 -1 -1 0 0 -5
pair filled&move	-1 -1 5 0 -1 -2 -1 0 1 6
pair filled&not	12 -8 2 14 -9 -2 13 -19 -3 32
pair filled&offer	-5 -4 -2 -3 25 -5 -7 3 -3 38
pair filled&office	0 0 0 0 -3 0 3 2 -1 5
pair filled&onward	-1 -1 1 0 10 -1 -6 -1 -1 -11
pair filled&other	-5 -13 -3 11 28 0 -13 -3 -3 35
pair filled&paper	-1 0 -1 2 5 0 -3 0 0 9
pair filled&pay	-4 -6 3 -1 0 20 -10 -1 -1 -29
pair filled&prepare	-1 0 1 1 0 0 -1 0 0 -19
pair filled&property	-2 0 0 1 4 0 -1 0 0 2
pair filled&recruiter	-3 -1 -1 2 7 0 -3 -1 -1 -44
pair filled&remind	-12 -1 15 2 -1 -1 -2 -1 0 -8
pair filled&role	-33 -25 -12 52 82 -8 -31 -13 -14 -35
pair filled&sales	-1 -1 0 0 3 0 0 0 -1 -26
pair filled&shop	0 0 0 0 2 0 -1 0 0 6
pair filled&sign	-18 -8 -6 5 42 -22 -18 33 -7 61
pair filled&slot	-3 -2 4 12 -3 -3 -3 -2 -1 -6
pair filled&sorry	-3 -1 -1 7 0 -1 -1 0 -1 31
pair filled&stage	-1 -1 -1 0 9 -1 -3 -1 -1 -6
pair filled&team	-7 -4 -2 24 41 -14 -20 -12 -5 -12
pair filled&time	-25 2 5 37 33 -20 -46 30 -15 -8
pair filled&title	-11 -17 -1 -1 26 -2 -10 17 -1 -12
pair finance&future	-3 -3 -1 -1 13 3 -11 -1 3 -8
pair finance&health	-1 -1 -1 0 0 3 1 -1 0 -27
pair finance&hear	-2 -1 0 1 0 0 2 -1 -1 31
pair finance&interview	1 -12 -1 2 -7 -1 19 9 -8 27
pair finance&invite	7 -5 0 0 0 0 0 0 0 15
pair finance&keen	0 1 0 0 0 0 1 0 0 24
pair finance&meet	2 0 0 0 -1 0 0 0 1 13
pair finance&not	-1 2 -1 3 -1 1 -1 -1 -1 57
pair finance&offer	-2 -1 -1 0 -1 9 -3 -1 -1 5
pair finance&office	0 0 0 0 0 0 0 0 0 45
pair finance&official	3 -1 -2 -2 11 2 -14 -2 3 -50
pair finance&onward	-2 -2 0 -1 17 -3 -7 0 -1 -3
pair finance&other	-1 -1 0 0 6 -2 -1 0 0 50
pair finance&pay	-2 -2 -1 -1 -1 8 -1 -1 -1 -18
pair finance&prepare	9 -8 0 0 -1 0 -4 0 5 3
pair finance&property	0 0 0 0 0 7 -5 -1 0 8
pair finance&received	-2 -2 -1 -1 -7 -1 -4 -1 17 28
pair finance&recruiter	0 -1 -1 1 -2 6 -2 -1 -1 -11
pair finance&remind	0 0 0 0 0 0 0 0 0 22
pair finance&review	1 -1 -1 -1 3 -2 2 -1 -1 2
pair finance&role	-2 26 -19 3 -1 -3 -11 -4 12 -147
pair finance&sales	-2 -1 0 0 0 1 -3 0 5 -2
pair finance&send	0 -1 -1 0 -1 6 -1 -1 -1 -26
pair finance&sign	-1 -1 -1 0 -1 10 -6 -1 0 27
pair finance&slot	3 14 -14 -1 -1 1 -2 -1 0 37
pair finance&sorry	0 0 1 1 -1 0 0 0 0 30
pair finance&stage	5 -1 -1 -1 13 -5 -6 -1 -2 -9
pair finance&study	-1 -8 0 0 -4 0 21 -1 -6 -4
pair finance&talk	2 9 0 -1 0 -2 -6 0 0 5
pair finance&team	7 -2 -2 -2 2 0 -6 -1 4 5
pair finance&thank	-10 2 -2 -1 2 -1 -3 10 2 28
pair finance&ticket	-1 0 0 0 -1 1 -3 0 5 63
pair finance&time	13 -8 -1 0 -2 9 -8 -2 -1 -6
pair finance&title	-4 2 -4 -4 -6 -6 12 6 3 -106
pair finance&wait	-1 -1 -1 0 0 8 -3 -1 -1 0
pair forwarded&inbox	0 -1 -1 0 -1 -1 -1 6 -1 0
pair forwarded&not	-1 -1 -1 -1 -1 -1 -5 11 -1 -3
pair forwarded&time	6 -1 -2 0 0 0 -1 0 0 -22
pair future&glad	-2 -1 0 0 3 0 -5 0 6 26
pair future&hear	-4 -8 0 1 1 -5 42 -2 -24 -50
pair future&interview	-2 -9 0 -1 -11 -1 16 -1 8 10
pair future&join	-2 -1 0 0 -7 1 13 -1 -2 -3
pair future&keen	-1 -1 0 0 9 0 -4 -1 -1 -13
pair future&link	24 -1 -6 -1 -1 -1 -13 -1 -1 -4
pair future&meet	-5 -2 -4 -5 -8 -3 33 -4 -2 5
pair future&move	22 -2 -2 2 -1 -1 -15 -1 -1 2
pair future&not	-12 -2 -1 18 -5 0 5 -1 -2 9
pair future&offer	-1 0 0 0 -9 2 -1 0 10 -1
pair future&official	-3 -3 -1 -1 14 4 -12 -1 3 -10
pair future&onward	-2 -3 0 -1 17 -3 -7 0 -1 55
pair future&other	-3 -2 6 -1 -2 -1 5 -1 -1 -5
pair future&prepare	6 3 -9 -1 -1 -1 0 2 0 -20
pair future&recruiter	-1 -11 0 0 12 6 -4 0 -1 -2
pair future&remind	-2 2 6 -1 -1 -1 -2 -1 -1 28
pair future&review	-14 -2 -3 18 -7 -2 -11 -3 25 -18
pair future&role	-5 -5 -2 -2 13 -8 9 -2 2 -52
pair future&sales	-1 0 0 0 -10 0 -2 0 14 -1
pair future&send	20 -1 -5 -1 0 0 -14 1 0 48
pair future&slot	-6 -14 13 -2 11 -5 13 -5 -4 -15
pair future&stage	-4 4 -1 -1 7 -5 -8 -1 8 65
pair future&talk	-4 -6 6 -1 8 -2 -1 -1 1 -8
pair future&team	-9 7 -2 -1 1 -1 5 -1 1 -6
pair future&thank	-3 -3 -1 -2 19 -4 -10 -2 5 -8
pair future&ticket	-2 0 0 0 -2 0 2 0 4 -5
pair future&time	-16 -2 4 -9 9 -5 6 23 -9 -34
pair future&title	-10 10 -2 -1 4 -2 0 -1 2 8
pair future&wait	-1 -1 0 -1 -9 -1 16 -1 -2 8
pair future&wish	-2 -1 -1 -1 11 -1 -4 -1 -1 5
pair glad&hear	-20 -23 -5 -3 -11 92 -19 -7 -5 -39
pair glad&inbox	-2 -7 -2 0 -1 0 14 -1 -1 -15
pair glad&interview	-22 6 -4 -6 14 25 -7 -3 -3 -5
pair glad&invite	-8 1 -1 -1 -3 18 -4 -1 -1 -8
pair glad&join	-8 -3 -3 -2 -2 19 -5 -2 6 -32
pair glad&keen	-7 -7 -6 -4 0 18 12 -3 -4 -22
pair glad&mediaword	-6 7 0 0 0 1 -1 0 0 47
pair glad&meet	6 -5 -4 -5 23 -1 -9 -2 -2 -38
pair glad&mine	1 0 0 0 0 0 0 0 0 -25
pair glad&move	0 -1 -1 0 -3 5 1 0 -1 -9
pair glad&offer	-13 -10 -3 -3 -13 60 -12 -3 -3 51
pair glad&office	3 -1 -1 -1 -1 3 -2 -1 0 1
pair glad&official	-1 5 0 0 0 1 -3 0 0 1
pair glad&onward	1 12 -2 -2 -17 16 -6 -1 -2 49
pair glad&pay	-2 -1 -1 -1 -4 14 -4 -1 -1 20
pair glad&prepare	-2 -1 -1 0 0 6 -2 -1 0 -18
pair glad&property	0 -4 0 0 -4 9 0 0 0 17
pair glad&review	12 -4 -1 -1 -1 4 -9 -1 -1 27
pair glad&role	14 7 -6 -13 -27 75 -39 -6 -6 -77
pair glad&sales	1 0 0 0 -2 3 -1 0 0 6
pair glad&send	5 10 -1 -1 -4 5 -12 -1 -1 -19
pair glad&sign	-1 -1 -1 -1 3 9 -6 -1 -1 43
pair glad&slot	5 -4 -1 -1 -1 6 -2 -1 -1 -4
pair glad&stage	15 34 -3 -3 -24 0 -9 -3 -7 46
pair glad&start	-2 -3 -1 -1 -5 13 -1 0 0 16
pair glad&study	0 0 0 0 0 0 0 0 0 14
pair glad&talk	-4 10 -2 -2 8 2 -10 -2 -1 20
pair glad&task	13 12 -1 -1 -1 -8 -12 -1 -2 -39
pair glad&team	23 -5 -3 -2 -3 30 -25 -2 -13 -2
pair glad&time	36 -14 -7 -13 -7 59 -30 -8 -15 11
pair glad&title	19 2 -6 -8 -17 53 -29 -6 -8 -75
pair glad&video	3 12 -1 0 3 -1 -13 0 -2 -28
pair health&hear	-3 0 -1 2 2 2 0 -1 -1 -17
pair health&hitch	7 -2 0 0 -4 0 0 0 -1 -4
pair health&interview	13 0 -1 -2 -2 -2 -2 -2 -2 -83
pair health&meet	4 0 0 0 -2 0 -1 0 0 37
pair health&move	-2 -3 3 0 -2 -1 5 0 0 39
pair health&not	-1 -1 0 0 0 1 -2 0 3 6
pair health&offer	6 -3 0 0 -4 5 -1 -1 -1 -25
pair health&office	1 -2 0 0 -1 -1 5 0 0 -8
pair health&official	-2 -2 0 0 0 0 5 0 0 -11
pair health&onward	0 0 0 0 0 0 -1 0 3 4
pair health&pay	-1 -1 -1 0 -1 6 -1 -1 0 -8
pair health&prepare	12 -4 -2 -3 -3 -1 3 0 -1 -23
pair health&property	-1 -2 0 0 -1 -1 5 0 0 2
pair health&received	4 -1 0 0 -4 0 -5 3 3 10
pair health&recruiter	8 -1 0 2 -1 0 -9 1 1 -8
pair health&remind	2 0 0 0 0 0 0 0 0 18
pair health&review	0 0 0 0 -2 -1 8 -3 -1 -21
pair health&role	17 -7 -2 -3 -5 -2 4 -1 -1 -4
pair health&sales	0 0 0 0 0 1 0 0 0 -3
pair health&send	-1 -1 0 0 -1 3 0 0 0 -4
pair health&service	0 4 0 0 -1 0 -1 0 -2 4
pair health&sign	-3 -1 -1 -1 -1 15 -7 -1 0 4
pair health&slot	11 -3 0 -1 -4 0 -1 -1 -2 -10
pair health&sorry	0 0 1 0 0 0 0 0 0 -15
pair health&stage	0 -1 0 0 0 0 -1 0 3 26
pair health&study	3 0 0 0 -2 0 -1 0 0 14
pair health&talk	0 1 0 0 0 0 0 0 0 16
pair health&team	-2 -1 -1 3 -2 0 2 -1 1 -36
pair health&thank	0 -1 0 0 -3 -1 0 0 5 41
pair health&ticket	-1 -5 -1 0 -2 -1 -2 9 2 -1
pair health&time	8 -4 -1 -3 -2 13 -8 -2 -2 62
pair health&title	25 -3 -5 -4 -5 3 -3 -6 -1 -71
pair health&wait	-1 -1 0 0 -3 -1 10 -3 -1 -6
pair hear&hiringside	-7 -2 6 0 -15 9 16 -2 -5 20
pair hear&hitch	3 -3 -3 -1 -1 -2 17 -9 0 1
pair hear&hold	-2 8 -6 9 -27 -5 26 -2 -1 11
pair hear&inbox	13 -14 4 -3 0 -6 -30 30 6 -36
pair hear&interview	-26 2 -14 34 -15 -6 20 6 0 65
pair hear&invite	-50 -3 73 -1 -3 -1 -14 -3 3 -25
pair hear&keen	11 15 0 -1 -2 -3 -14 -2 -4 28
pair hear&lure	1 0 -1 0 0 0 -1 1 0 -6
pair hear&machine	-8 -10 -4 -3 -7 -4 -20 47 9 -13
pair hear&meet	-3 5 -2 1 -11 -2 -12 24 0 23
pair hear&mine	-4 2 0 0 0 -1 6 -1 -2 7
pair hear&move	-1 -7 5 -1 -1 -3 -4 -3 15 -30
pair hear&not	-10 7 -32 40 11 -11 -16 -20 31 49
pair hear&offer	-3 -1 -1 0 4 2 5 -1 -6 -41
pair hear&office	-10 3 -2 1 -2 -2 14 -1 -1 -21
pair hear&official	0 -2 -2 -1 -3 -1 8 -2 3 -4
pair hear&onward	0 -6 -3 0 -8 -4 18 -2 5 5
pair hear&other	7 -5 8 -4 -9 -2 2 11 -6 15
pair hear&pay	-4 -3 0 5 1 -8 11 -1 -1 -6
pair hear&practice	0 0 0 0 0 0 1 0 0 17
pair hear&prepare	-15 -6 -3 4 -7 1 -4 24 5 -26
pair hear&property	-3 -1 0 1 2 -5 7 1 -1 -6
pair hear&received	-7 6 -2 -2 -8 -3 -23 26 13 -14
pair hear&recruiter	-27 -6 4 13 -5 3 10 -4 12 12
pair hear&remind	-5 -2 -4 -1 11 -1 -6 13 -6 -18
pair hear&review	-1 -13 -3 -3 -7 -3 0 -9 37 113
pair hear&role	2 -11 -10 3 -30 -17 55 -6 15 -25
pair hear&sales	-11 -3 -2 -1 -2 -1 23 -2 -1 -8
pair hear&send	-2 15 3 -2 -6 8 -15 0 1 -4
pair hear&shop	-14 -4 -2 -2 -9 -2 47 -11 -3 -5
pair hear&sign	-7 -2 -1 -1 -4 8 11 -6 2 4
pair hear&slot	8 4 -13 -1 -11 -8 -9 46 -17 2
pair hear&sorry	-3 -3 -4 4 27 -2 -13 -4 -3 47
pair hear&stage	4 -7 -6 19 -10 5 -8 -2 5 11
pair hear&start	9 -4 -1 -1 -5 -5 13 -5 -2 -26
pair hear&study	-1 1 0 0 9 -1 -6 0 -1 11
pair hear&talk	2 -10 -4 -6 29 -7 -5 0 2 -20
pair hear&task	0 -4 7 -1 7 -1 -10 -8 9 -24
pair hear&team	-30 -3 -13 -4 -8 10 64 -3 -12 -27
pair hear&thank	17 -6 -4 -5 -2 -3 -37 44 -5 -1
pair hear&ticket	-13 -7 -6 -5 -12 7 -26 53 9 39
pair hear&time	-11 13 -38 23 -12 22 -6 -7 16 -11
pair hear&title	-22 -2 10 -5 8 -3 19 11 -16 3
pair hear&urgent	-1 -1 9 -1 -1 -1 -3 -2 -1 18
pair hear&video	1 0 0 0 0 0 0 0 0 17
pair hear&wait	-19 -6 14 -7 -6 -7 -18 -11 59 1
pair hear&wish	0 -2 -1 -2 14 -5 0 -2 -1 -12
pair hiringside&interview	-6 11 3 -3 17 -2 -13 -5 -3 43
pair hiringside&invite	0 -1 0 2 0 0 0 0 1 -14
pair hiringside&link	0 0 0 0 -2 10 -4 -1 -3 -16
pair hiringside&mediaword	-11 14 -1 0 1 0 -1 -1 0 -33
pair hiringside&meet	2 -1 -1 0 -8 0 9 0 -1 -6
pair hiringside&move	-3 0 5 0 0 0 0 0 0 12
pair hiringside&not	0 -1 -1 1 -4 0 2 0 3 -13
pair hiringside&offer	-1 -1 0 0 -2 14 -5 -1 -4 -23
pair hiringside&office	0 0 0 1 0 0 0 0 0 3
pair hiringside&official	1 0 0 1 1 0 -1 0 -1 -29
pair hiringside&onward	-1 -1 0 1 -2 0 1 0 3 -20
pair hiringside&other	-7 -10 -2 -1 21 -1 3 -2 -1 -5
pair hiringside&prepare	8 -1 -1 1 -1 -1 -5 -1 -1 -46
pair hiringside&recruiter	8 8 0 0 -5 -1 -9 -1 0 9
pair hiringside&remind	2 -1 -1 -1 -1 0 2 0 0 8
pair hiringside&review	1 -1 -1 -1 0 -1 5 -1 -3 42
pair hiringside&role	0 -2 -1 2 4 0 -1 -1 -1 105
pair hiringside&sales	0 0 0 0 0 0 0 0 0 32
pair hiringside&send	-1 0 0 1 0 1 0 0 0 38
pair hiringside&shop	0 0 0 0 -1 0 -1 5 -1 18
pair hiringside&slot	-8 -4 15 0 0 1 -3 0 0 29
pair hiringside&stage	-3 -1 1 0 -2 -1 5 -1 2 3
pair hiringside&study	0 0 0 0 1 0 0 0 0 7
pair hiringside&task	0 0 0 0 0 0 0 0 0 4
pair hiringside&team	9 7 -4 -3 -5 0 2 -2 -3 40
pair hiringside&thank	0 0 0 0 0 0 0 0 2 37
pair hiringside&ticket	-1 0 0 0 -6 10 2 -1 -4 -8
pair hiringside&time	-1 -8 11 2 0 -2 1 -2 -1 17
pair hiringside&title	1 8 -1 0 2 1 -9 -1 -1 83
pair hiringside&wait	0 -1 -1 0 -10 -1 15 -1 -1 50
pair hitch&inbox	-1 -1 -1 -1 -12 -2 -5 23 -1 -19
pair hitch&interview	-6 1 2 34 -4 -3 -16 -5 -2 -17
pair hitch&meet	-4 -5 18 -2 -2 -1 -3 -1 -1 -4
pair hitch&mine	0 0 1 0 0 0 0 0 0 25
pair hitch&move	-10 -5 26 -2 -3 -2 -4 3 -2 9
pair hitch&not	-10 14 50 -8 -15 -6 -33 12 -4 -23
pair hitch&offer	5 -3 -1 2 -4 2 1 -1 -1 -8
pair hitch&prepare	1 -1 1 1 -1 0 -6 6 -1 -17
pair hitch&received	-1 -5 10 -1 -1 0 -2 0 0 -14
pair hitch&remind	-10 -9 48 -6 -4 -3 -2 -13 -2 -13
pair hitch&role	6 7 -15 2 -5 -4 10 -1 -1 1
pair hitch&sales	1 0 -1 0 0 0 2 0 0 -11
pair hitch&shop	-3 -7 16 -1 -2 -3 1 -1 -1 -50
pair hitch&slot	-4 -27 34 0 -1 -4 18 -13 -4 -46
pair hitch&sorry	-6 -21 51 -6 -4 -2 -8 -2 -1 -37
pair hitch&stage	-1 3 -5 0 1 0 3 0 0 -1
pair hitch&talk	-16 -6 8 -3 -3 -7 35 -8 -1 -33
pair hitch&team	-7 15 11 -2 -5 -3 6 -13 -2 -35
pair hitch&thank	1 -1 0 0 1 0 -2 2 0 7
pair hitch&ticket	-1 -2 2 0 -1 2 -1 1 0 17
pair hitch&time	-31 -23 75 30 -9 -11 -10 -17 -6 -14
pair hitch&title	-2 -1 14 -2 -7 -2 2 -2 -1 -9
pair hitch&urgent	-2 14 -11 -1 -1 -1 -3 7 -1 -20
pair hitch&wait	-2 -1 0 -3 -2 -1 14 -4 -1 4
pair hold&interview	-12 -1 15 8 -2 -1 -4 -1 -1 -12
pair hold&keen	-3 -1 -1 -1 -5 1 11 -1 -1 2
pair hold&meet	-4 -2 5 7 23 -3 -21 -4 -1 38
pair hold&move	-1 -1 -1 -1 11 -10 3 0 0 -3
pair hold&not	-10 -5 2 20 -22 -4 28 -7 -2 -44
pair hold&office	-2 -2 -6 21 -4 -3 -1 -3 -1 -2
pair hold&other	-2 -2 -3 2 -7 -1 14 -1 -1 -8
pair hold&prepare	17 -2 -3 1 -1 -1 -9 -2 0 -1
pair hold&property	-1 -1 -1 7 -5 -2 4 -1 -1 -22
pair hold&recruiter	-5 -5 5 -1 -5 -4 20 -1 -3 -22
pair hold&remind	-6 -1 11 8 -1 -3 -7 -1 -1 -6
pair hold&review	-2 -1 -4 10 -9 -2 10 -2 0 -15
pair hold&role	-26 -12 -8 58 -47 -29 85 -5 -16 -16
pair hold&sales	-3 -2 -5 17 -1 -2 -1 -2 0 9
pair hold&slot	-6 -4 -3 12 -4 -5 13 -1 -1 -4
pair hold&sorry	-4 -1 -1 8 4 -9 5 0 0 -8
pair hold&team	-9 -3 2 1 7 2 8 -2 -5 23
pair hold&time	-23 -13 4 36 27 -19 -4 -5 -2 15
pair hold&title	-8 -3 -2 -2 -11 -5 45 -1 -13 -19
pair hold&wait	-6 9 -5 0 -10 3 13 -1 -1 14
pair inbox&interview	-5 -2 6 1 -7 -4 23 -12 -1 30
pair inbox&invite	-6 -1 -1 0 0 -1 -1 -2 11 8
pair inbox&keen	-1 1 0 0 2 0 -1 0 0 42
pair inbox&machine	6 1 -9 -2 -18 -1 -18 20 21 -37
pair inbox&meet	-5 -3 -1 -1 -1 -1 6 1 3 2
pair inbox&move	3 -1 7 -1 -1 0 -2 -4 0 40
pair inbox&not	-8 -8 -1 -6 -31 -8 -51 102 12 21
pair inbox&other	-3 -1 -1 0 4 0 -1 2 0 45
pair inbox&prepare	2 -16 -2 -1 -3 -1 3 19 -1 59
pair inbox&received	-11 1 -3 -2 -6 -4 -9 58 -24 -19
pair inbox&recruiter	-5 -1 -1 -1 -2 -1 -2 5 7 30
pair inbox&role	-3 -1 -1 0 4 0 0 0 1 15
pair inbox&send	7 -7 -2 -1 -11 -3 8 9 0 21
pair inbox&shop	-3 8 -1 -1 -2 -1 -5 6 0 -1
pair inbox&slot	1 -15 -1 -1 -1 -1 7 12 -2 47
pair inbox&sorry	-1 -1 0 -1 -2 -1 -6 11 -1 -1
pair inbox&team	0 -14 0 0 7 0 7 1 0 6
pair inbox&thank	14 -8 -4 -3 -21 -5 -6 29 4 -35
pair inbox&ticket	-1 -1 -1 -1 -2 -1 -8 26 -12 -29
pair inbox&time	-30 -26 -1 -4 -6 -9 8 59 8 -27
pair inbox&title	-3 3 -1 0 -2 0 -1 2 1 29
pair inbox&wait	-5 -5 -1 -1 -3 -1 7 14 -3 20
pair interview&invite	79 0 -3 -8 -13 -10 -36 -12 2 -31
pair interview&join	1 1 -1 0 1 0 -1 0 0 9
pair interview&keen	11 24 -12 -6 1 -5 -11 2 -5 -9
pair interview&link	1 4 -2 -3 -4 -1 -5 13 -3 18
pair interview&lure	0 0 0 0 0 0 0 0 0 58
pair interview&machine	-3 -2 -2 -2 -2 -2 -3 18 -2 -7
pair interview&mediaword	-15 23 -2 -1 -6 -4 12 -10 2 26
pair interview&meet	19 14 8 -15 30 -9 -33 -6 -8 -97
pair interview&mine	-6 8 12 -1 -2 -1 -13 5 -2 91
pair interview&move	-98 -13 193 2 -20 -9 -31 -8 -16 -11
pair interview&not	-25 31 -35 71 -5 -6 -32 2 -1 -7
pair interview&offer	-22 23 -6 0 -16 17 -6 4 6 -4
pair interview&office	17 30 -5 -6 -7 -4 -15 -3 -8 99
pair interview&official	14 4 0 -3 -3 -2 -7 -7 2 67
pair interview&onward	10 19 -4 -1 4 17 -35 -3 -7 -24
pair interview&other	-18 -33 16 -1 25 -2 9 5 -1 -49
pair interview&paper	12 -4 -1 0 -4 -1 -3 -2 4 3
pair interview&pay	-10 14 -3 0 -1 2 -1 -1 0 53
pair interview&practice	-23 4 -4 -6 -1 -1 23 7 0 53
pair interview&prepare	-11 -15 16 1 -5 0 14 -3 3 4
pair interview&property	36 -26 -3 0 -6 8 -5 -2 -2 -43
pair interview&received	4 2 0 -1 -2 -1 -8 -1 7 4
pair interview&recorded	-12 29 -1 -3 2 -2 -9 -2 -2 30
pair interview&recruiter	1 5 20 7 -23 -1 -15 -2 9 -30
pair interview&remind	13 14 1 -17 -11 -5 20 -10 -6 11
pair interview&review	8 -21 -2 -3 5 -2 8 -3 11 33
pair interview&role	3 24 22 9 9 10 -46 -12 -18 -51
pair interview&sales	21 -14 -1 3 -14 -5 7 -3 7 -14
pair interview&send	39 -29 10 -3 -8 -1 1 -6 -3 9
pair interview&service	4 -15 15 1 -1 0 -2 -1 0 -23
pair interview&shop	5 10 -6 13 -4 -2 -5 -2 -8 -70
pair interview&sign	-8 -6 4 -5 -3 -2 -4 25 -1 -5
pair interview&slot	34 -30 75 -9 -6 -11 -21 -13 -17 54
pair interview&sorry	-15 -21 42 8 -2 -2 -5 -3 -2 10
pair interview&stage	4 30 -15 -2 -7 -6 -8 -7 9 20
pair interview&start	-8 13 0 -1 -5 10 -8 0 -1 30
pair interview&study	-10 14 -2 -2 -1 -4 35 -17 -14 33
pair interview&talk	20 23 4 1 -5 -8 -25 -1 -8 -3
pair interview&task	-9 -13 4 -2 -16 -3 25 -11 24 -38
pair interview&team	3 44 13 10 -13 -7 -35 -4 -11 37
pair interview&thank	-30 -8 -11 -8 43 -4 28 7 -16 52
pair interview&ticket	-9 1 -1 -3 -4 -1 -5 16 7 -19
pair interview&time	46 -90 46 76 -24 -18 26 -39 -22 -7
pair interview&title	77 12 22 17 -21 -14 -53 -10 -30 -95
pair interview&urgent	-2 -5 7 1 0 0 -1 1 0 0
pair interview&video	4 53 -14 -5 -5 -4 -18 -6 -3 -44
pair interview&wait	-17 44 -2 -1 -8 -2 -4 -6 -3 -8
pair interview&wish	1 6 0 -1 -4 1 -2 0 -2 -11
pair invite&join	-8 -2 -1 -1 -2 18 -3 -1 0 -8
pair invite&keen	-5 8 17 -2 -3 2 -6 -2 -9 -23
pair invite&link	13 8 -3 -1 -4 -3 -5 -3 -2 -28
pair invite&mediaword	0 0 0 0 0 0 0 0 0 15
pair invite&meet	-18 9 18 -2 -5 12 -6 -1 -8 -29
pair invite&mine	9 -3 -1 0 -1 0 -2 0 -1 20
pair invite&move	-21 0 22 0 -2 2 0 0 0 3
pair invite&not	1 -9 2 1 1 -2 9 -3 -1 -26
pair invite&offer	-1 -1 0 0 -2 6 -1 0 0 6
pair invite&office	1 2 0 1 -1 0 -2 0 0 13
pair invite&official	0 1 -1 1 -1 -1 -3 0 3 27
pair invite&onward	0 9 -3 4 2 -1 -9 -1 -2 -3
pair invite&other	2 -9 5 3 0 0 0 0 0 -2
pair invite&pay	-1 -1 -1 -1 -2 6 -1 0 0 -4
pair invite&prepare	0 -16 19 -1 -1 0 -1 0 -1 -37
pair invite&property	0 0 0 0 0 0 0 0 0 12
pair invite&received	-1 5 0 0 -4 0 -1 -1 2 -4
pair invite&recorded	-6 23 -1 -1 -1 -1 -8 -2 -3 -6
pair invite&recruiter	4 -1 -1 0 -1 0 -7 -1 6 -2
pair invite&review	5 -4 -1 -3 1 -4 -14 -1 21 1
pair invite&role	-3 30 -3 -2 1 -3 -3 -5 -12 -44
pair invite&sales	-2 10 0 0 -2 2 -7 0 0 1
pair invite&send	43 -10 2 -5 -5 0 -10 -10 -6 -12
pair invite&shop	16 -1 -3 0 0 0 -11 0 0 -9
pair invite&sign	-10 -6 -5 -2 -6 0 -6 36 -1 -20
pair invite&slot	15 -23 21 -2 -3 -4 6 -7 -3 26
pair invite&stage	-14 6 26 0 -1 -1 -14 -1 -1 -21
pair invite&study	-1 1 0 0 1 0 -1 0 1 -9
pair invite&talk	8 3 -2 -2 -6 1 11 -2 -11 -5
pair invite&task	23 -25 -2 -2 -4 -8 43 -6 -18 -57
pair invite&team	-6 16 -4 0 -6 1 -18 -3 20 -13
pair invite&thank	8 -7 0 0 1 0 0 0 -1 62
pair invite&ticket	0 1 0 0 0 0 0 0 1 9
pair invite&time	34 -48 9 14 -10 8 -27 -10 31 86
pair invite&title	12 27 -3 -3 -5 4 -13 -7 -13 -5
pair invite&video	8 16 -2 -2 -2 -2 -12 -3 -2 -30
pair invite&wait	3 -9 3 0 -2 -1 8 -1 -1 -8
pair join&keen	0 0 0 0 0 2 0 0 1 33
pair join&link	4 -1 -1 0 0 0 -1 0 0 -26
pair join&meet	-2 -4 -2 8 -1 13 -10 -1 -1 44
pair join&not	-11 -1 -1 12 0 1 -1 0 0 16
pair join&offer	-3 -5 -1 -1 -3 15 1 -1 -1 -30
pair join&office	1 0 0 0 0 1 0 0 0 11
pair join&other	-1 -1 0 0 5 -1 -3 0 1 6
pair join&pay	-4 -2 -1 -2 -3 19 -4 -2 -1 -32
pair join&recruiter	-2 -2 -1 -1 8 1 -8 -1 5 16
pair join&role	6 -3 -1 -1 0 3 -2 -1 -1 53
pair join&sign	-1 -1 -1 -1 2 4 -1 -1 -1 8
pair join&slot	-7 -3 -1 9 -6 -1 12 -1 -2 27
pair join&stage	-1 0 0 -1 5 0 -2 0 0 17
pair join&start	-16 -2 -1 -1 -1 -14 38 -2 -1 -27
pair join&talk	0 0 -1 -1 3 3 -4 -1 -1 17
pair join&task	-1 11 0 0 -1 -3 -3 0 0 -3
pair join&team	33 -1 -6 -9 11 2 -28 -5 3 38
pair join&thank	-1 -1 0 0 2 0 -2 0 3 49
pair join&time	30 -9 -6 -9 2 26 -24 -7 -3 1
pair join&title	-3 -9 -4 0 -11 54 -18 -5 -3 -49
pair join&video	-4 1 -2 9 3 -2 -4 -1 -1 17
pair join&wait	-2 -1 -1 0 -2 5 2 -1 0 13
pair keen&mediaword	-6 7 -1 -1 -1 -5 7 -1 0 -8
pair keen&meet	-34 51 10 -7 6 -9 -4 -3 -9 31
pair keen&not	-1 -24 1 -5 10 23 -32 29 -1 -45
pair keen&offer	-3 -3 -2 -1 -3 17 -4 0 -1 60
pair keen&office	8 2 -1 0 -2 0 -5 -1 0 1
pair keen&official	0 0 0 0 0 1 -1 0 0 -6
pair keen&onward	13 8 -3 -1 -8 -1 -7 -1 -1 -10
pair keen&other	0 -17 0 0 0 18 -1 0 0 1
pair keen&pay	-3 5 -2 -1 -2 13 -6 -3 -1 -33
pair keen&prepare	-20 -4 19 -1 0 0 7 0 -1 0
pair keen&property	-1 -1 -1 -1 0 8 -2 -2 0 0
pair keen&received	-1 5 -1 0 2 -1 3 -1 -4 -18
pair keen&recruiter	-2 13 -1 -1 -2 5 -8 -2 -3 -20
pair keen&remind	6 -1 -2 -2 0 5 -3 -2 0 10
pair keen&review	0 2 0 0 0 0 -1 0 0 10
pair keen&role	13 22 -7 -7 -11 44 -38 -5 -11 -57
pair keen&sales	4 2 -1 -1 -1 0 -2 0 0 -18
pair keen&send	34 -2 -6 -2 -15 2 -3 -3 -4 -33
pair keen&sign	-1 0 -1 -1 -1 8 -2 -1 0 -29
pair keen&slot	-9 -7 15 -2 -3 -1 11 -2 -2 8
pair keen&stage	1 -1 17 -1 -8 -1 -7 0 -1 21
pair keen&start	7 -7 -2 -1 -1 9 -3 -2 0 9
pair keen&study	-1 1 0 0 0 0 1 0 0 12
pair keen&talk	13 13 -6 -4 5 11 -25 -3 -4 -1
pair keen&task	-16 -2 -1 -1 -1 -2 25 -1 -1 -31
pair keen&team	6 18 -4 -3 -6 -2 -2 -3 -5 -16
pair keen&ticket	-2 7 0 0 0 1 -5 0 0 -5
pair keen&time	42 -42 8 -13 -7 17 13 -12 -7 -42
pair keen&title	-3 38 -6 -4 -6 5 -10 -5 -8 -58
pair keen&urgent	4 -1 -3 -4 -1 -1 -26 33 -1 -28
pair keen&video	-31 21 -2 -1 -2 -3 20 -1 -1 9
pair keen&wait	-1 -3 0 -6 -5 6 -12 24 -2 56
pair link&meet	49 13 -6 -4 0 -21 -24 -5 -1 52
pair link&move	24 -5 3 -4 7 -7 -17 0 -1 0
pair link&not	-2 -4 -2 -2 -1 1 -2 13 -1 18
pair link&onward	1 0 0 0 0 0 -1 0 1 14
pair link&other	-1 24 -5 -4 -11 -1 -2 -2 2 -12
pair link&pay	0 0 0 0 0 0 0 0 0 23
pair link&property	-1 0 0 0 -1 3 -1 -1 0 -7
pair link&recorded	-12 15 0 0 -1 0 -1 -1 0 -13
pair link&recruiter	-2 3 0 0 -1 0 1 0 0 1
pair link&remind	1 1 5 -3 -1 -1 1 -1 0 7
pair link&review	-2 5 -1 0 -2 1 1 -1 0 -12
pair link&role	1 -1 3 -1 -3 0 -1 0 3 6
pair link&send	30 0 -3 -5 -2 -3 -13 -2 -3 4
pair link&shop	1 1 0 0 0 0 0 0 0 14
pair link&sign	0 -2 -1 -1 -2 9 -2 -1 -1 -29
pair link&slot	7 47 -3 -4 -19 -6 -13 -5 -4 -49
pair link&sorry	0 0 1 0 9 -5 -3 -1 0 -17
pair link&stage	0 1 0 0 -1 0 1 0 0 4
pair link&study	0 0 0 0 0 0 0 0 0 17
pair link&talk	-6 14 -1 -1 -2 -2 -1 -1 -1 30
pair link&task	-3 -3 -1 -1 -3 -1 17 -3 -3 -14
pair link&team	3 -1 -2 -1 0 0 0 0 0 0
pair link&ticket	-5 -10 -2 -2 -2 8 9 10 -5 -1
pair link&time	-3 11 0 -6 -5 2 13 -7 -5 31
pair link&title	-7 20 3 -1 -5 -1 -5 -3 -2 36
pair link&video	28 -3 2 -3 -7 -4 -8 -3 -2 -50
pair link&wait	3 -1 4 -3 8 -5 -5 -1 0 -1
pair lure&not	1 0 0 0 0 0 0 0 0 33
pair lure&official	-1 0 0 0 0 2 1 0 0 3
pair lure&pay	0 0 0 0 0 0 0 0 0 91
pair lure&property	0 0 0 0 0 0 0 0 0 20
pair lure&recruiter	0 0 0 0 0 0 0 0 0 30
pair lure&remind	0 0 0 0 0 0 0 0 0 26
pair lure&role	1 -1 0 0 -1 21 -18 0 0 20
pair lure&sales	-1 -1 0 0 -3 16 -10 0 0 20
pair lure&send	6 -1 -1 0 -2 -8 9 -1 -1 -11
pair lure&shop	-1 -1 0 0 -3 16 -10 0 0 23
pair lure&sign	-2 -1 -1 -1 -1 15 -7 -1 0 11
pair lure&slot	0 0 0 0 0 0 0 0 0 27
pair lure&time	-2 -1 -1 -1 0 10 -6 0 0 29
pair lure&title	0 -6 0 0 -2 -1 11 0 0 59
pair machine&not	5 0 -2 -2 -25 -3 -21 20 28 -40
pair machine&official	0 0 0 0 0 0 0 1 0 6
pair machine&received	-1 -1 0 0 -1 0 -2 0 6 11
pair machine&role	-1 0 0 0 0 0 -1 3 0 4
pair machine&sign	-1 -1 0 0 -7 0 -4 3 11 -21
pair machine&thank	-1 -1 -1 -1 -2 -1 -3 13 -2 -9
pair machine&time	-1 -1 -1 -1 -1 0 -2 6 -1 3
pair machine&title	1 -1 -1 0 -1 0 -2 3 0 -14
pair mediaword&meet	-1 7 0 0 -1 0 -4 0 0 3
pair mediaword&move	0 0 0 0 0 0 0 0 0 11
pair mediaword&not	-3 -1 0 0 5 0 -1 1 -1 39
pair mediaword&offer	-1 0 0 -6 -9 21 -3 -1 0 -11
pair mediaword&office	6 -1 -2 0 0 0 0 -2 0 -30
pair mediaword&official	-2 0 0 0 3 0 0 0 0 7
pair mediaword&other	-1 -1 0 0 8 0 -4 0 -1 -31
pair mediaword&paper	2 -1 0 0 1 0 -3 -1 4 10
pair mediaword&pay	-2 0 0 0 2 3 -1 -1 0 1
pair mediaword&prepare	-2 6 0 0 0 0 -2 0 0 1
pair mediaword&property	-2 0 0 0 3 0 0 0 0 1
pair mediaword&received	0 0 0 0 0 0 -2 0 3 5
pair mediaword&recorded	0 7 0 0 -1 0 -2 -2 0 64
pair mediaword&recruiter	-2 0 0 0 3 0 0 0 0 5
pair mediaword&remind	0 0 0 0 0 0 0 0 0 20
pair mediaword&review	2 0 0 0 0 0 -2 -1 1 5
pair mediaword&role	-3 1 -2 -8 -14 19 11 -2 -2 -89
pair mediaword&sales	0 0 0 0 0 0 -13 14 0 52
pair mediaword&shop	0 0 0 0 0 0 0 0 0 8
pair mediaword&slot	-1 3 0 0 0 0 -1 0 0 39
pair mediaword&study	-3 7 0 0 -2 -3 12 -9 -1 -21
pair mediaword&talk	1 0 0 0 0 0 0 0 0 37
pair mediaword&task	0 0 0 0 -3 0 0 -1 4 -4
pair mediaword&team	0 -1 -1 0 0 -5 7 0 0 -35
pair mediaword&thank	-3 -1 -1 0 -5 -1 -21 -3 35 3
pair mediaword&ticket	-7 14 0 0 0 0 -2 0 -3 12
pair mediaword&time	-5 10 -1 -7 -11 9 -18 27 -3 105
pair mediaword&title	-9 6 -2 -1 -18 -2 -3 -4 31 -46
pair mediaword&video	-11 14 0 0 0 0 -1 -1 0 -17
pair mediaword&wait	0 0 0 0 0 0 0 0 0 6
pair meet&move	-4 -26 36 -2 8 -7 -2 -1 -1 -4
pair meet&not	-34 -23 18 43 18 -16 -2 -1 -5 -11
pair meet&offer	-2 -5 -1 1 -1 -15 18 5 -1 31
pair meet&office	-1 10 -7 12 -3 -5 -3 -1 -2 -50
pair meet&official	3 4 -1 -2 -1 0 -3 -1 -1 52
pair meet&onward	5 1 -3 -1 -3 -1 5 -1 -2 -29
pair meet&other	-2 13 -4 -1 10 -5 -8 -1 -2 14
pair meet&paper	1 -3 -5 14 -1 -1 -3 -2 0 -41
pair meet&pay	-1 -3 0 -1 -1 0 8 -1 -1 51
pair meet&practice	0 0 0 0 0 0 0 0 0 8
pair meet&prepare	14 1 12 -1 -6 -2 -39 23 -3 -8
pair meet&property	3 -4 -3 0 -2 -2 9 -2 1 26
pair meet&received	-7 12 9 -5 -7 -4 -14 6 12 -34
pair meet&recruiter	-1 -1 7 -7 -13 1 -1 -1 16 17
pair meet&remind	10 -21 1 -19 -6 -17 35 21 -3 -17
pair meet&review	7 -6 -9 9 10 -2 -15 -4 10 -19
pair meet&role	25 27 -10 15 -11 -16 -30 -6 6 -53
pair meet&sales	-1 5 -5 14 -5 2 -7 -2 -1 -56
pair meet&send	5 -1 -1 -1 -1 -1 0 0 -1 52
pair meet&service	6 -2 0 -1 -1 0 -2 0 -2 -36
pair meet&shop	-3 5 0 -1 0 0 0 0 1 -1
pair meet&sign	-2 -2 3 -1 -5 8 -5 1 3 7
pair meet&slot	20 -21 23 3 -5 -5 -11 1 -4 -108
pair meet&sorry	-3 -5 19 -1 6 -6 -7 -2 -1 -18
pair meet&stage	-3 -8 18 -2 -3 -2 2 -1 -1 -28
pair meet&start	-18 -9 -2 -1 -1 -12 38 4 0 1
pair meet&study	1 7 0 0 -3 0 -4 0 0 22
pair meet&talk	17 -10 -10 -5 6 -15 29 -5 -7 -28
pair meet&task	4 -1 -2 -1 35 -1 -31 -2 -1 -33
pair meet&team	-13 47 -2 7 -8 -5 -30 -7 10 54
pair meet&thank	-24 -6 -3 -3 15 -3 31 -5 -2 2
pair meet&ticket	4 -1 0 0 -3 0 0 0 1 37
pair meet&time	87 -72 17 6 -18 -33 11 5 -2 65
pair meet&title	15 16 -8 12 3 5 -39 -6 2 17
pair meet&video	14 -9 -2 7 -2 -2 -2 -3 -1 -33
pair meet&wait	8 -13 14 -5 5 -7 11 -5 -7 13
pair mine&move	-1 -6 8 0 0 0 0 0 0 42
pair mine&not	0 0 1 0 0 0 0 0 0 17
pair mine&offer	-1 -1 0 0 -1 5 -2 0 0 -6
pair mine&other	-1 0 -1 0 -2 12 -7 -1 0 -29
pair mine&pay	-1 -1 -1 0 -3 15 -7 -1 0 11
pair mine&received	0 0 1 0 0 0 0 0 0 36
pair mine&recruiter	-6 0 7 0 0 0 0 0 0 22
pair mine&remind	-5 -1 7 0 0 0 -1 0 0 21
pair mine&role	-5 -8 12 -1 0 4 -3 0 0 114
pair mine&send	0 0 0 0 0 0 0 0 0 39
pair mine&sign	0 -4 -1 0 0 7 -2 0 0 11
pair mine&slot	1 0 0 0 0 0 0 0 0 -8
pair mine&talk	1 0 0 0 0 0 0 0 0 9
pair mine&team	-5 0 7 -1 0 0 0 0 0 101
pair mine&thank	0 0 0 0 0 0 0 0 0 60
pair mine&time	-9 -7 21 -1 -1 -1 -1 -1 -1 96
pair mine&title	5 -12 13 -1 -3 4 -4 -1 -2 1
pair mine&wait	-3 0 0 0 -1 0 6 0 -1 -15
pair move&not	-17 6 2 17 12 -7 0 -3 -10 -30
pair move&offer	-1 -1 -4 -1 7 -8 10 -1 -1 -17
pair move&office	-2 -3 1 -2 -1 1 9 -1 -1 16
pair move&onward	-10 15 -10 -1 1 -1 -12 -1 19 -13
pair move&other	-10 9 15 -6 -4 -2 -5 6 -4 -5
pair move&pay	-2 -9 3 -1 -5 4 12 -1 -1 -25
pair move&prepare	-26 -2 29 -1 -3 -1 17 4 -16 -4
pair move&property	-2 -7 3 -1 -4 -11 22 -1 0 21
pair move&recruiter	-5 -9 8 8 3 -2 9 -1 -11 -17
pair move&remind	-2 12 20 -2 -2 -2 -18 -2 -2 -23
pair move&review	0 -1 0 0 -1 1 7 0 -5 -11
pair move&role	-23 -11 -2 -3 1 -23 40 24 -4 -48
pair move&send	24 -1 -5 -3 -1 -1 -13 0 0 30
pair move&shop	-2 4 0 -1 -1 -1 -6 7 -1 24
pair move&sign	-4 -1 -1 0 -5 15 15 -2 -16 10
pair move&slot	-63 -27 141 -9 -3 -8 -17 -3 -11 -28
pair move&sorry	-7 -2 17 0 16 -15 -5 -2 -1 61
pair move&stage	-25 12 20 -1 6 -1 1 -1 -11 9
pair move&talk	-1 2 11 -1 -1 -2 -5 -2 -1 -29
pair move&task	-1 0 10 0 0 0 0 -7 0 5
pair move&team	-9 5 6 -4 -2 2 4 5 -6 -33
pair move&thank	-2 7 -2 0 -1 0 0 0 -2 -17
pair move&ticket	-1 -2 1 0 9 0 -1 -1 -5 -4
pair move&time	-65 -74 228 -7 -8 -26 -23 -15 -10 -27
pair move&title	-32 3 52 -4 7 -1 -4 -4 -17 -41
pair move&video	0 -1 3 -1 0 0 -1 0 0 1
pair move&wait	-2 -21 27 -1 5 -8 1 0 -2 -32
pair not&offer	-2 -6 -3 0 62 -41 -10 3 -4 9
pair not&office	-8 -4 -11 31 -4 -7 12 -8 -2 0
pair not&official	-3 -1 0 1 4 0 -1 0 -1 10
pair not&onward	-11 -30 -9 4 83 2 -21 -8 -11 14
pair not&other	-8 -3 -9 18 -11 15 5 -3 -4 12
pair not&paper	-2 -2 -6 21 -1 -3 -4 -3 0 12
pair not&pay	0 -2 -3 -1 1 2 6 -2 -1 -21
pair not&practice	0 0 0 0 0 0 0 0 0 15
pair not&prepare	-14 -4 -7 3 -14 -3 42 4 -7 -32
pair not&property	-5 -2 -2 6 13 -1 -4 -2 -2 -43
pair not&received	-4 -10 9 -2 33 -6 -10 -3 -7 41
pair not&recorded	-1 0 1 0 2 0 -1 -1 0 8
pair not&recruiter	-7 -6 0 15 39 -4 -12 2 -27 -5
pair not&remind	-1 -23 57 11 -5 -5 -24 -6 -4 -28
pair not&review	-4 -11 -10 25 8 -3 11 -4 -12 -24
pair not&role	-29 -51 -7 37 101 -47 27 -15 -17 -13
pair not&sales	4 -5 -6 18 -5 -1 0 -2 -2 5
pair not&send	2 -7 1 -9 2 -8 26 -2 -4 32
pair not&service	-1 -1 5 1 0 0 -3 0 0 -6
pair not&shop	3 -1 0 -1 6 -1 -4 -1 -2 3
pair not&sign	-3 -11 7 -8 14 11 -11 -2 5 -22
pair not&slot	-24 -28 61 -2 62 -19 -17 -11 -23 36
pair not&sorry	-4 22 -28 -5 66 -13 -21 -3 -14 78
pair not&stage	-7 -7 -7 5 58 -5 -23 -4 -9 6
pair not&start	-5 -9 -1 -1 -2 -6 21 4 -1 -5
pair not&study	0 -1 -1 0 25 0 -20 -1 -1 0
pair not&talk	-8 -5 29 -3 8 10 -11 -20 -2 -47
pair not&task	-3 -4 7 -1 31 -3 -11 -15 -1 58
pair not&team	-18 -3 -5 1 16 -5 45 -19 -12 -5
pair not&thank	-1 -3 -3 -1 0 -2 8 4 -2 -29
pair not&ticket	-7 -8 -2 -3 4 -3 0 11 7 10
pair not&time	-119 -7 110 145 -59 -38 -9 -25 1 -115
pair not&title	-24 -19 -15 28 30 -12 42 -18 -12 55
pair not&urgent	4 -1 -3 -4 -1 -1 -26 32 -1 -19
pair not&video	8 2 -15 9 -1 0 -1 -1 -1 4
pair not&wait	30 34 -24 -5 -20 -7 -17 18 -8 -68
pair not&wish	1 -2 -1 -1 -2 -4 12 -1 -1 38
pair offer&official	0 -1 0 0 -1 4 -1 0 0 -12
pair offer&onward	-8 3 -1 -1 -5 19 -4 -1 -2 13
pair offer&other	-3 -4 -4 -3 41 -21 -2 -2 -2 2
pair offer&pay	-9 -6 -4 -3 -7 48 -11 -4 -2 28
pair offer&practice	0 0 0 0 0 0 0 0 0 18
pair offer&prepare	-1 -1 -1 2 -2 14 -5 -1 -4 48
pair offer&property	-1 -4 -1 1 -5 10 -1 0 0 -3
pair offer&recruiter	0 0 0 0 1 1 -1 0 0 10
pair offer&remind	-3 -1 -1 0 -1 -9 15 -1 0 3
pair offer&review	-1 2 -1 -1 -2 15 -5 -2 -5 -1
pair offer&role	-21 -23 -10 -14 26 85 -35 -8 -1 -34
pair offer&sales	-2 2 -1 -1 -15 19 -12 -1 9 25
pair offer&send	-4 -3 -2 -1 -3 23 -6 -3 -2 24
pair offer&sign	-9 -7 -4 -4 8 29 -4 -5 -4 -20
pair offer&slot	-1 -6 -6 -1 28 -4 -10 3 -4 9
pair offer&sorry	-1 -1 -1 1 12 -9 -1 0 -1 63
pair offer&stage	-1 6 0 0 -8 0 -3 0 7 16
pair offer&start	-7 -11 -3 -2 -6 21 5 3 -1 -54
pair offer&study	0 0 0 0 0 2 0 0 0 33
pair offer&talk	-3 -3 -1 -1 -6 0 13 3 -1 20
pair offer&task	0 5 0 0 -9 0 -4 0 9 47
pair offer&team	-6 -3 -8 -1 5 6 13 -4 -3 -17
pair offer&thank	-4 4 0 -1 -2 -1 -3 0 7 64
pair offer&ticket	1 -1 0 -1 -4 12 -8 -1 2 -9
pair offer&time	-42 27 -17 -12 16 48 -7 -7 -5 -52
pair offer&title	-25 16 -10 -4 -11 62 -19 -6 -2 -69
pair offer&wait	-4 -2 -1 -1 -1 9 1 0 -1 -35
pair office&official	0 0 0 0 0 0 0 0 0 9
pair office&onward	-2 5 -1 0 2 -1 -3 0 -1 13
pair office&other	-1 -1 2 2 3 -1 -3 0 -1 -27
pair office&pay	-1 -1 -1 0 -1 2 3 0 0 0
pair office&prepare	-1 2 -1 0 -1 0 4 -1 -3 -20
pair office&property	-3 -3 -1 6 0 -3 6 -1 -1 -15
pair office&received	-3 -1 -1 0 -2 -3 14 -4 -1 1
pair office&recorded	-3 3 0 0 0 0 0 0 0 24
pair office&recruiter	4 -2 -2 9 -10 -3 -6 11 -2 -17
pair office&remind	-12 22 -2 -6 -1 -1 -15 14 -1 -19
pair office&review	1 -1 -4 9 5 -1 -3 -1 -5 21
pair office&role	19 2 -4 -2 -8 -1 2 -3 -5 15
pair office&sales	0 -2 -10 11 -2 -13 39 -9 -14 -23
pair office&send	-2 0 0 0 -1 0 5 0 -1 20
pair office&shop	-1 0 0 0 0 -2 5 -1 0 5
pair office&sign	-3 -1 -1 -1 -1 4 -2 6 0 21
pair office&slot	20 -5 -4 -2 -9 18 -13 -4 -1 25
pair office&sorry	0 0 0 2 0 0 0 0 0 31
pair office&stage	3 -1 -1 -1 5 -1 -3 0 -1 14
pair office&start	22 -5 -3 -2 -1 -3 -6 -1 -1 -21
pair office&study	11 -8 0 0 0 0 -1 0 0 -10
pair office&talk	5 24 -4 -6 -3 -1 -12 0 -2 5
pair office&task	3 -1 0 0 0 0 1 -1 0 28
pair office&team	3 5 -7 -6 -11 -4 28 7 -15 -78
pair office&thank	-1 1 0 0 2 0 -2 0 0 55
pair office&ticket	-2 0 0 0 0 0 3 -1 0 7
pair office&time	-2 11 -11 24 -6 -9 14 5 -27 45
pair office&title	35 -7 -7 -2 -16 -3 10 -4 -6 -48
pair office&video	1 1 0 0 0 0 0 0 0 38
pair office&wait	-1 -1 -1 0 -1 -1 6 -1 -1 -22
pair office&wish	4 0 0 -1 0 -1 -2 0 0 5
pair official&onward	-2 -4 -1 0 15 -4 -1 -1 -2 -9
pair official&pay	-3 -1 -1 0 3 3 0 0 0 8
pair official&prepare	-10 -4 -2 -1 0 -5 20 -2 4 7
pair official&property	15 -6 -2 -2 -3 -1 0 -1 0 -55
pair official&received	-7 3 -1 -1 11 -1 -9 11 -6 11
pair official&recruiter	-1 -1 -1 0 1 6 -3 -1 -1 -17
pair official&review	0 -1 0 0 2 -1 -3 1 2 6
pair official&role	-3 8 -2 -3 14 -3 -7 -2 -2 -48
pair official&sales	-2 0 0 0 18 0 -2 -1 -13 15
pair official&send	-1 -2 -1 -1 -2 2 6 -1 -2 -60
pair official&shop	-3 5 0 -1 0 0 0 0 0 -6
pair official&sign	-1 -1 0 0 -1 4 -1 0 0 13
pair official&slot	9 -6 -1 -1 -1 1 -2 1 -1 19
pair official&stage	5 -2 -1 0 13 -4 -9 -1 -2 -3
pair official&study	-1 -1 0 0 0 0 -3 -1 6 -14
pair official&talk	-1 0 1 0 0 0 -3 0 4 29
pair official&task	0 0 0 0 2 0 -1 0 0 4
pair official&team	1 -1 -1 -1 2 0 -3 -1 4 -3
pair official&thank	-1 2 0 0 21 -1 -2 0 -18 0
pair official&ticket	-2 -1 -1 0 0 -1 -5 14 -5 41
pair official&time	5 4 0 -1 -6 2 -3 -1 1 188
pair official&title	10 5 -1 -4 16 1 -8 -8 -11 -4
pair official&video	-1 2 0 0 0 0 0 0 0 -5
pair official&wait	-1 -1 -1 0 0 1 1 -1 1 -5
pair onward&other	-3 -3 -3 2 4 -2 9 -2 -2 -10
pair onward&pay	-1 -5 0 0 -12 0 21 -1 -2 15
pair onward&prepare	1 -1 1 0 2 -1 -1 -1 -1 -12
pair onward&property	-1 -4 0 0 -3 9 -1 0 1 -6
pair onward&recruiter	-2 0 -1 1 4 -1 4 -1 -4 -8
pair onward&remind	-2 -16 -1 -1 -2 -1 28 -3 -2 -5
pair onward&review	-4 -5 -2 -2 12 -1 11 -2 -5 -67
pair onward&role	3 -7 -5 -5 -6 11 31 -8 -14 -77
pair onward&sales	17 -5 -2 -1 0 -2 -20 14 -1 -29
pair onward&send	2 23 -3 -2 -8 -2 -8 -5 4 40
pair onward&sign	-1 -1 0 0 -1 4 -1 0 0 19
pair onward&slot	1 17 -2 -1 -2 -2 -11 3 -3 -6
pair onward&sorry	-2 -2 -1 -1 13 -1 -3 -1 -2 12
pair onward&stage	-1 54 -20 -12 23 -22 8 -14 -17 -22
pair onward&start	-2 -4 -1 -1 11 4 -5 -1 -2 -2
pair onward&study	-1 0 -1 -1 6 -1 -2 1 -1 -21
pair onward&talk	-1 -4 -1 -1 3 8 0 -3 -1 -11
pair onward&task	30 -7 -2 -4 1 -8 -7 -4 -1 -16
pair onward&team	-4 37 -6 0 8 -3 -25 -2 -4 -43
pair onward&thank	0 -1 0 0 5 0 -2 0 -1 0
pair onward&ticket	4 -1 0 0 -2 0 -4 0 5 -5
pair onward&time	45 -17 -6 1 -2 8 -19 -7 -3 25
pair onward&title	-9 34 -4 -2 16 -5 -12 -3 -13 -19
pair onward&video	1 13 -1 -1 -1 -1 -10 0 -1 -5
pair onward&wait	-16 -8 -7 -2 -20 -2 58 0 -4 -21
pair onward&wish	0 6 -1 -1 1 -1 -3 -1 -1 -17
pair other&prepare	-10 -4 15 0 0 0 -1 0 0 -10
pair other&property	-1 -1 -1 1 4 -1 -1 0 0 82
pair other&received	-1 -2 -1 -1 4 -1 -3 2 2 13
pair other&recruiter	-3 -2 -2 7 21 -2 -18 -1 0 -52
pair other&remind	-14 5 -4 25 -8 -4 3 -3 -1 -23
pair other&review	-3 -3 -2 -1 -8 -5 33 -5 -6 -25
pair other&role	-17 -16 -6 16 12 -9 10 -6 16 -34
pair other&sales	-2 -1 -1 1 -6 -3 13 -1 -1 45
pair other&send	-11 -5 19 -3 2 -1 7 -1 -7 46
pair other&sign	-5 -3 3 9 18 -9 -10 -2 -1 22
pair other&slot	9 12 1 5 5 -16 -13 2 -4 -6
pair other&sorry	-2 -2 -1 2 8 -1 -1 -1 -2 13
pair other&stage	-1 -3 9 -2 7 -3 -5 -2 0 -19
pair other&talk	2 -20 -1 -1 4 17 -1 -1 0 16
pair other&team	-8 -8 -12 1 82 -6 -47 6 -7 22
pair other&thank	-3 -4 -15 0 13 -1 11 -1 0 -20
pair other&ticket	-1 -1 -1 0 -3 0 8 5 -6 12
pair other&time	-32 1 18 24 47 -21 -29 -6 -4 -20
pair other&title	-4 -14 -3 0 60 -7 -18 -5 -10 25
pair other&wait	-4 11 11 -5 -31 -3 31 -6 -4 -23
pair other&wish	-1 -1 0 0 6 -1 -1 0 -1 15
pair paper&prepare	-1 -1 0 0 0 -1 0 1 3 -5
pair paper&received	-1 0 0 0 0 0 -1 0 3 24
pair paper&review	-13 19 -4 8 -5 -2 1 -2 -1 25
pair paper&role	4 -3 -1 2 10 -2 -7 -2 -1 -49
pair paper&sign	-1 0 0 0 0 0 -1 0 3 26
pair paper&sorry	0 0 0 0 0 0 0 0 0 24
pair paper&team	2 -1 -1 1 -1 0 0 0 0 4
pair paper&thank	-1 0 0 0 0 -1 -1 0 3 1
pair paper&time	1 -3 -7 22 -1 -4 -3 -3 -1 -36
pair paper&title	-1 -2 -1 1 -6 -1 9 -1 2 4
pair pay&prepare	0 -1 0 0 0 2 0 0 0 13
pair pay&property	-5 -7 -2 -1 0 -4 23 -3 0 -65
pair pay&received	-1 0 0 0 0 0 -1 3 1 50
pair pay&recruiter	-4 -1 -1 0 2 9 -3 -2 -1 46
pair pay&remind	8 -1 5 -1 0 -1 -10 0 0 8
pair pay&review	6 -2 -1 0 0 -1 8 -1 -10 -5
pair pay&role	1 5 -3 -3 -4 5 8 -3 -6 -16
pair pay&sales	-1 -1 -1 0 -2 0 7 -1 0 9
pair pay&send	-3 -3 3 -1 -2 14 -4 -3 -1 -49
pair pay&shop	0 0 0 0 0 1 0 0 0 31
pair pay&sign	-4 -7 -3 -2 -6 39 -12 -3 -2 -32
pair pay&slot	14 -4 -5 3 -16 56 -37 -5 -6 -16
pair pay&stage	-1 1 -1 0 -1 -1 5 0 -1 7
pair pay&start	-8 -8 -3 -3 -3 36 -11 -4 3 -53
pair pay&study	0 0 0 0 0 1 0 0 0 55
pair pay&talk	-2 3 -3 -1 -2 20 -13 -1 -1 -10
pair pay&team	-2 -4 -2 -1 0 9 3 -2 -2 -17
pair pay&ticket	-2 -1 -1 -1 13 2 -13 -1 4 -31
pair pay&time	-2 -12 2 -6 -7 61 -36 -2 2 -83
pair pay&title	-9 14 -2 -4 -2 30 -15 -4 -8 51
pair pay&video	0 2 0 0 0 -1 -1 0 0 21
pair pay&wait	-3 -10 3 -1 -13 35 -10 -5 4 -29
pair practice&recruiter	0 0 0 0 0 0 1 0 0 42
pair practice&remind	-14 -2 -1 -5 0 0 24 -1 0 6
pair practice&role	1 0 0 0 0 0 0 0 0 20
pair practice&sales	0 0 0 0 0 0 0 0 0 6
pair practice&slot	0 1 0 0 0 0 0 0 0 21
pair practice&team	1 0 0 0 0 0 0 0 0 4
pair practice&thank	0 0 0 0 0 0 0 0 0 21
pair practice&time	-17 -2 -4 -6 0 0 23 7 0 33
pair practice&title	1 0 0 0 0 0 0 0 0 34
pair practice&video	1 0 0 0 0 0 0 0 0 -18
pair prepare&property	1 -1 0 1 -1 0 0 0 0 66
pair prepare&received	-10 -3 -1 -1 -4 -2 -1 -3 25 4
pair prepare&recruiter	-3 -1 -1 0 2 3 0 1 0 -22
pair prepare&remind	-1 -4 -6 -3 -2 0 -5 22 -1 -28
pair prepare&review	4 -2 -4 -1 -15 -1 23 -2 -1 -16
pair prepare&role	6 2 -1 -3 -4 24 -29 -5 10 41
pair prepare&sales	-6 -1 -1 -1 -3 -1 6 -4 10 3
pair prepare&send	-1 -7 14 -1 -2 -9 5 4 -3 5
pair prepare&service	-23 -1 -2 -1 0 1 28 -1 0 -12
pair prepare&shop	-1 -1 0 0 -1 -1 0 4 -1 -5
pair prepare&sign	-5 -2 -1 -1 -7 17 14 -2 -13 66
pair prepare&slot	-14 -3 21 1 -1 -1 -1 -1 -1 -8
pair prepare&sorry	-2 -2 -5 22 8 -12 -5 -3 0 -26
pair prepare&stage	-11 -1 19 0 -1 -1 -4 -1 -1 -8
pair prepare&start	-23 -2 0 -1 -6 28 6 -1 -1 -34
pair prepare&study	3 5 -2 -1 -3 -1 0 -1 -1 -12
pair prepare&talk	12 -10 -2 -2 -1 0 4 -1 -1 -11
pair prepare&task	-3 -3 -1 -1 -1 -1 12 -1 0 15
pair prepare&team	-2 -10 -2 0 -23 -2 12 -5 32 0
pair prepare&thank	2 -1 0 0 1 -1 -3 0 3 50
pair prepare&ticket	-8 -1 -1 -1 -2 -1 1 1 11 -12
pair prepare&time	-34 -22 31 -7 -10 -30 67 15 -11 -77
pair prepare&title	-3 -8 -1 -1 -3 10 -12 -3 20 -14
pair prepare&video	8 -7 0 0 0 0 0 0 0 -3
pair prepare&wait	-10 -2 -1 -1 -3 -1 18 4 -4 -30
pair property&received	-1 -1 0 0 1 0 -2 0 3 28
pair property&recruiter	-2 -2 -1 -1 6 4 -1 -2 -1 -48
pair property&remind	6 -2 -1 1 -1 0 -1 -1 0 7
pair property&review	0 0 0 0 -4 0 4 0 2 10
pair property&role	9 -23 -4 -1 -3 -8 32 -3 0 -98
pair property&sales	0 0 0 0 0 1 0 0 0 7
pair property&send	0 -1 0 0 0 -1 4 0 0 -28
pair property&service	1 0 0 0 0 1 0 0 0 13
pair property&sign	-1 -1 -1 1 1 10 -6 -2 -1 -12
pair property&slot	21 -7 -8 0 -2 -1 -1 -1 -1 -36
pair property&sorry	-1 -1 0 4 -1 0 -1 0 0 29
pair property&stage	8 -8 0 0 0 0 1 0 0 5
pair property&talk	1 -3 -1 0 -5 10 -1 0 0 -3
pair property&team	6 -3 -1 1 2 -1 -1 -1 -1 9
pair property&thank	-10 -4 -7 48 -8 -3 -1 -11 -4 33
pair property&ticket	1 -1 0 0 0 1 -1 -1 0 -5
pair property&time	17 -17 -6 7 -13 24 -6 -5 -1 29
pair property&title	21 -20 -4 -3 -5 5 6 -5 4 -54
pair property&wait	0 -1 -1 -1 -1 7 -2 -1 -1 -21
pair received&recorded	-8 11 -11 -1 -5 -1 -12 1 26 -29
pair received&recruiter	-1 -1 0 0 0 -1 -1 1 3 -4
pair received&remind	0 -4 7 -1 0 -1 -4 -1 3 -9
pair received&review	-3 -4 -2 -1 2 -2 -11 1 21 -72
pair received&role	-16 -3 -5 -5 36 -9 -47 -12 60 -16
pair received&sales	-11 -2 -1 -1 16 -3 12 -6 -4 -40
pair received&send	-4 -2 -1 -1 -2 -1 -2 5 8 -18
pair received&shop	-11 11 0 -2 3 -2 -3 3 1 -43
pair received&sign	6 -7 -2 -1 34 -1 -14 -6 -8 -2
pair received&slot	-3 -8 9 -1 3 -2 5 6 -9 -16
pair received&sorry	-1 -2 7 -1 2 -1 -2 -1 -1 -4
pair received&stage	8 -4 0 -1 -2 -1 1 -2 3 -2
pair received&study	-2 -1 -1 0 -1 -1 -2 -1 9 -18
pair received&talk	1 0 0 0 0 0 0 0 0 26
pair received&task	-2 -4 -1 -1 -2 -1 19 -6 -3 -16
pair received&team	4 16 -2 -1 -4 -1 -4 13 -21 32
pair received&thank	-10 -29 -4 -2 0 -4 62 -22 10 -8
pair received&ticket	-12 -11 -1 -3 -15 -5 -38 58 28 -95
pair received&time	-21 10 1 -5 -6 -8 -4 2 31 40
pair received&title	-5 -8 -5 -4 4 -8 -13 -7 46 -84
pair received&wait	-6 -5 -1 0 -3 -1 11 3 2 9
pair received&wish	-1 -1 0 0 -1 0 -1 0 4 25
pair recorded&role	-5 18 -1 -1 -2 -1 -5 -1 -1 -12
pair recorded&send	-1 7 0 0 -1 0 -2 -1 -3 9
pair recorded&slot	-3 22 0 -1 -1 -1 -15 -1 -1 11
pair recorded&stage	-2 19 0 0 -2 -1 -11 -1 -2 -9
pair recorded&ticket	-1 12 -1 -1 -1 -1 -5 -1 -2 -28
pair recorded&time	-16 40 -10 -3 -3 -3 -13 -7 15 -14
pair recorded&title	-6 8 0 -1 -2 -1 -1 -1 3 5
pair recorded&video	-10 37 -1 -1 -2 -1 -16 -1 -3 5
pair recruiter&remind	-6 8 5 1 -1 0 -22 15 -1 16
pair recruiter&review	-3 -2 -2 -2 -27 0 31 -2 8 -26
pair recruiter&role	-7 -6 -9 -1 21 2 5 -1 -6 48
pair recruiter&sales	0 1 0 0 1 0 0 0 0 -3
pair recruiter&send	-4 10 -1 0 -3 -2 0 -1 0 -5
pair recruiter&shop	0 -4 0 0 -2 -9 16 0 0 0
pair recruiter&sign	-1 -2 -1 -1 0 8 -2 -1 -1 -13
pair recruiter&slot	-3 1 0 1 5 -2 6 -1 -7 -21
pair recruiter&stage	0 -7 3 9 5 0 -3 0 -7 -31
pair recruiter&study	-1 1 0 0 1 0 -1 0 0 12
pair recruiter&talk	-1 27 -1 -1 -3 -1 -18 -1 -2 -5
pair recruiter&task	6 -3 -1 1 -2 0 -9 0 9 -7
pair recruiter&team	-18 -20 32 -22 -4 -5 13 5 19 -2
pair recruiter&thank	1 -1 0 -1 0 0 2 1 0 3
pair recruiter&ticket	-11 0 -6 -1 -6 -1 27 -2 1 -14
pair recruiter&time	-18 -1 7 23 -9 7 -19 7 2 -13
pair recruiter&title	-8 22 6 -15 -13 4 51 -14 -33 43
pair recruiter&urgent	-1 -1 -1 -1 -1 -1 -2 8 -1 11
pair recruiter&video	-1 14 0 1 -2 0 -11 0 0 14
pair recruiter&wait	-3 -4 -1 -1 -5 -1 14 -4 5 5
pair remind&review	2 -1 -4 0 6 -1 1 -2 -1 -4
pair remind&role	-16 1 12 28 0 -6 -15 -2 -2 2
pair remind&sales	1 -2 3 2 0 0 -2 0 0 15
pair remind&send	1 31 2 -3 0 -3 -25 -2 -1 37
pair remind&service	2 -2 5 1 0 0 -5 0 0 11
pair remind&shop	0 0 2 0 0 0 0 0 0 4
pair remind&sign	-3 -2 0 -1 -1 13 -4 -2 0 -1
pair remind&slot	-9 -14 9 -7 -6 -12 56 -14 -4 -56
pair remind&sorry	-9 -9 29 20 -7 -4 -13 -4 -2 -47
pair remind&stage	8 -13 -4 -3 -5 -3 27 -4 -3 -6
pair remind&start	-14 -14 4 -1 0 -11 38 -1 0 3
pair remind&talk	-22 33 46 -10 -3 -17 -13 -13 -2 -59
pair remind&task	-14 -3 -1 1 -2 -1 25 -4 -1 -7
pair remind&team	-2 10 13 -2 -4 -4 -9 0 -2 26
pair remind&thank	-7 -3 -1 -2 -2 -4 17 -1 3 -27
pair remind&ticket	-3 -1 -1 -1 -1 -1 9 -1 -1 -5
pair remind&time	-10 -25 23 -14 -15 -29 90 -1 -20 -14
pair remind&title	-5 12 11 0 3 -2 -15 -3 -2 13
pair remind&video	-2 2 3 -1 0 0 -1 0 -1 1
pair remind&wait	36 -6 -26 -2 8 3 2 -9 -5 -24
pair review&role	4 2 -4 -4 1 -8 19 -4 -7 -8
pair review&sales	-5 11 -5 10 -12 -4 12 -2 -4 2
pair review&send	-1 -3 -1 -1 1 2 11 -1 -8 9
pair review&sign	-1 -1 -1 -1 -1 8 -2 -1 -1 -7
pair review&slot	3 -3 -1 0 5 -1 0 1 -3 20
pair review&sorry	-2 -1 -1 1 8 -1 -1 -1 -2 33
pair review&stage	-5 -7 -1 -1 2 -2 15 -1 -1 11
pair review&study	-1 -1 0 0 1 0 3 0 -1 1
pair review&talk	-6 2 0 0 0 -1 7 0 -1 -2
pair review&task	-12 16 -3 -3 -3 -8 22 -4 -5 -34
pair review&team	-7 -10 -4 -5 -3 -4 43 -5 -7 -24
pair review&thank	-1 -2 -1 -1 9 -1 -1 -1 -2 -51
pair review&ticket	-3 -3 -1 -1 1 -2 -8 0 17 -14
pair review&time	-9 -19 -14 1 2 -8 0 -7 54 -33
pair review&title	-1 1 -5 -7 10 -7 37 -6 -23 -57
pair review&wait	-8 -4 -2 -2 -16 -1 19 -6 20 -23
pair role&sales	3 24 -5 -2 6 -2 3 -6 -21 -25
pair role&send	21 4 2 -1 -10 3 -13 -2 -4 -1
pair role&service	1 0 -1 1 14 -3 -10 -2 0 2
pair role&shop	-4 10 -7 -1 -6 -1 10 -4 4 -38
pair role&sign	-6 -9 -4 5 16 17 -8 -7 -4 41
pair role&slot	25 2 -15 5 -16 -3 5 5 -9 -21
pair role&sorry	-14 -5 5 15 29 -15 -7 -4 -3 -44
pair role&stage	11 17 -5 -6 -12 -9 9 -5 -1 -41
pair role&start	14 -12 -2 -4 -4 40 -29 -2 -1 -17
pair role&study	-7 1 -1 -2 13 -2 -5 -1 3 21
pair role&talk	14 71 -11 -6 -13 -11 -28 -8 -9 -26
pair role&task	2 -15 -2 0 -19 -3 44 -2 -3 15
pair role&team	14 14 -13 8 -9 -5 -1 -4 -4 45
pair role&thank	11 20 -11 -7 37 -9 -9 -6 -25 -45
pair role&ticket	-6 -3 -7 -3 7 -3 -10 -5 31 -39
pair role&time	42 -48 13 22 37 45 -89 -8 -14 -29
pair role&title	-9 69 -20 -36 16 -10 53 -36 -27 -98
pair role&urgent	-1 15 -14 0 0 -1 -2 3 0 10
pair role&video	-6 25 2 -3 -2 -5 -10 -1 -1 7
pair role&wait	-8 -13 -6 -2 -14 -4 55 -4 -5 43
pair role&wish	-6 -4 -5 13 -48 -3 53 -9 10 -53
pair sales&send	-3 -5 6 0 -1 0 3 0 -1 77
pair sales&service	3 -2 1 0 -1 -1 -1 0 0 -37
pair sales&shop	-17 -2 14 3 -5 14 -5 -2 -1 -5
pair sales&sign	-1 -1 -1 0 -6 8 4 -1 -1 15
pair sales&slot	15 1 -5 -1 -1 -4 -3 -1 -1 32
pair sales&sorry	-2 -1 1 4 -1 0 0 0 0 8
pair sales&stage	1 8 0 -1 -9 -1 -7 0 9 10
pair sales&start	20 -5 -3 -2 -1 -2 -6 -1 0 -11
pair sales&study	1 0 0 0 0 0 0 0 0 11
pair sales&talk	6 2 -1 3 -4 -4 1 -2 -1 -38
pair sales&task	4 -1 0 0 -9 0 -2 0 9 15
pair sales&team	16 -8 -4 -1 0 -1 7 -4 -6 -46
pair sales&thank	20 -10 -1 0 18 -1 -5 0 -20 34
pair sales&ticket	-10 4 -1 -2 -2 -1 0 -2 13 -6
pair sales&time	18 -17 -7 15 -9 -5 37 -6 -25 -20
pair sales&title	17 24 -5 -2 1 -5 -5 -4 -19 -8
pair sales&video	4 1 -1 0 0 0 -1 0 -2 46
pair sales&wait	1 -2 -2 -1 -2 0 8 -1 -1 -35
pair send&shop	-21 -7 -7 -1 -6 -3 21 20 4 -7
pair send&sign	-14 -8 -6 -5 -6 91 -43 -6 -3 -8
pair send&slot	-21 73 1 -4 -12 -3 -27 -5 -3 -36
pair send&sorry	-1 -1 0 1 3 0 -1 0 -1 7
pair send&stage	5 17 -2 -2 -12 -4 1 -2 -2 12
pair send&start	-2 -1 -1 0 -1 -2 8 -1 0 -39
pair send&study	0 -6 0 0 0 0 8 0 -1 2
pair send&talk	19 13 -2 -1 0 -2 -23 -1 -2 21
pair send&task	-6 -9 -2 -2 -11 -8 50 -6 -7 -3
pair send&team	2 -10 -2 -1 -11 -1 36 -2 -11 30
pair send&thank	-7 2 -1 -1 -7 0 9 -3 8 -8
pair send&ticket	-6 -10 -1 -1 -4 4 26 -2 -6 -15
pair send&time	-39 1 3 -9 -4 0 18 40 -8 -55
pair send&title	26 -11 -3 -2 -8 4 6 -5 -8 42
pair send&video	4 9 -1 -1 -1 -1 -7 -1 0 -21
pair send&wait	11 -14 10 -6 -3 1 8 -3 -3 -15
pair service&slot	3 0 13 -1 0 0 -13 -1 -1 57
pair service&talk	7 -1 -1 0 0 1 -2 0 -2 -34
pair service&task	2 -1 -1 1 2 0 -2 0 0 -50
pair service&thank	-1 0 0 0 2 0 -1 0 1 -5
pair service&time	-15 -3 15 0 -2 -1 11 -3 -3 35
pair service&title	4 -2 -1 0 -1 1 -1 0 0 29
pair shop&sign	1 -1 -1 -1 3 0 -13 2 9 -4
pair shop&slot	0 -1 -2 0 -6 0 10 -2 0 -21
pair shop&sorry	0 0 1 0 0 0 0 0 0 23
pair shop&stage	0 -1 0 0 1 0 2 0 -2 -9
pair shop&talk	-2 1 0 5 -2 0 0 0 0 -4
pair shop&team	2 -1 0 0 1 -1 -1 0 0 -24
pair shop&thank	5 4 -5 -1 0 0 1 2 -6 -13
pair shop&ticket	-14 3 2 -2 -1 -1 11 0 2 -23
pair shop&time	-16 0 1 2 -2 -3 -4 30 -7 -22
pair shop&title	0 -2 -1 -1 1 -1 -1 1 3 1
pair shop&video	1 0 0 0 0 0 0 0 0 7
pair shop&wait	4 -3 -1 -2 -2 -1 7 -1 -1 -21
pair sign&slot	-1 -9 -1 7 -5 19 -7 -2 -1 37
pair sign&sorry	-1 -1 4 -1 4 -1 -2 -1 0 54
pair sign&start	-3 -3 -2 -1 -7 25 -7 -2 -1 -5
pair sign&study	0 0 0 0 1 0 0 0 0 -7
pair sign&talk	-1 -1 -1 0 2 1 -4 5 -1 -5
pair sign&team	3 -3 -2 -3 30 -5 -6 -6 -6 40
pair sign&thank	-4 11 -1 0 -8 5 -7 -2 6 -19
pair sign&ticket	-4 -5 -1 -1 -3 20 -5 -1 -1 43
pair sign&time	-31 -18 3 -15 9 110 -54 3 -8 -60
pair sign&title	-5 7 -4 -5 4 17 -20 7 -2 -33
pair sign&wait	-6 -3 -3 -2 -10 16 13 -4 -2 -53
pair slot&sorry	-7 -8 15 9 -1 -2 -4 -1 -1 4
pair slot&stage	-15 50 17 -2 4 -3 -38 -2 -10 -17
pair slot&start	-4 -6 3 -3 -2 10 3 2 -2 -6
pair slot&study	9 -7 -2 0 1 0 -2 2 0 5
pair slot&talk	20 6 16 -1 -6 2 -22 -10 -5 -26
pair slot&task	-17 -18 -1 -2 -10 -3 56 -3 -2 32
pair slot&team	5 -20 -13 -3 4 -7 38 1 -4 -23
pair slot&thank	30 -47 -10 -2 -16 -6 49 -6 10 -21
pair slot&ticket	6 -8 0 -2 -7 6 -6 30 -19 12
pair slot&time	-7 -12 93 -23 -18 -60 85 -18 -40 -36
pair slot&title	14 10 5 -7 -17 -5 -5 0 6 -1
pair slot&video	-16 11 3 6 -2 -4 9 -4 -2 4
pair slot&wait	15 -11 -2 -7 -10 0 21 0 -5 28
pair sorry&stage	-1 -5 3 -1 16 -1 -9 -1 -1 -4
pair sorry&study	0 0 0 0 1 0 0 0 0 18
pair sorry&talk	-2 -1 1 4 -1 0 -1 0 0 3
pair sorry&team	-6 -3 -2 9 32 -2 -24 -2 -2 -39
pair sorry&thank	-1 -1 2 1 0 0 -1 0 0 -11
pair sorry&ticket	0 -1 0 0 3 0 -1 0 0 10
pair sorry&time	-23 3 44 18 0 -15 -17 -5 -4 16
pair sorry&title	-5 -2 6 4 2 -1 -2 -1 -1 -21
pair sorry&wait	-1 -1 -19 -3 4 -6 40 -13 -1 -16
pair stage&start	-2 0 0 -1 16 -4 -7 -1 -2 9
pair stage&study	-1 0 -1 -1 8 -1 -3 -1 -1 16
pair stage&talk	21 15 -4 1 -3 -2 -13 -14 -1 -12
pair stage&task	-5 -18 -3 -2 -15 -8 46 -5 9 -12
pair stage&team	19 15 0 -6 0 -6 -7 -15 -1 -37
pair stage&thank	-2 -3 -1 -1 22 -3 -10 -1 -1 -7
pair stage&ticket	0 -6 -1 -1 -3 -1 10 -1 4 -19
pair stage&time	5 -13 17 -2 1 -4 6 -4 -7 86
pair stage&title	28 36 -7 -4 4 -15 -9 -9 -24 -38
pair stage&video	-5 25 -1 -1 -2 -1 -12 -1 -2 12
pair stage&wait	-6 -5 -6 -2 -19 -2 47 -4 -3 22
pair stage&wish	-1 7 -1 0 -3 0 -3 0 2 -40
pair start&talk	-1 -17 5 -1 -5 -2 22 -1 0 3
pair start&team	5 -2 0 -1 -1 2 -3 -1 0 1
pair start&time	-23 -46 -9 -13 -3 107 -4 -14 6 -19
pair start&title	18 -6 -3 -3 13 0 -15 -2 -1 -9
pair start&wait	-2 -1 -1 -1 -2 6 -2 -1 5 -19
pair study&talk	-17 10 -2 -2 3 -5 18 -2 -4 -3
pair study&task	6 0 0 0 7 0 -10 0 -2 0
pair study&team	7 -7 0 0 0 0 2 0 -1 57
pair study&thank	-7 0 -1 -1 22 -1 -2 -7 -3 8
pair study&ticket	0 -6 0 0 -1 0 9 0 0 12
pair study&time	9 -14 -4 -2 9 -1 15 -8 -3 30
pair study&title	-7 -6 -1 -1 5 0 19 -2 -6 -17
pair study&video	2 0 0 0 0 0 0 0 0 -11
pair study&wait	-2 -3 -1 0 5 -2 5 -1 -1 -22
pair talk&task	7 -5 -1 -1 5 -2 14 -1 -15 -24
pair talk&team	57 -2 -9 -3 -4 -7 -8 -18 -6 -86
pair talk&thank	-20 0 -5 -5 1 -6 47 -6 -6 -22
pair talk&ticket	0 0 0 0 0 0 0 0 0 4
pair talk&time	73 -7 5 -17 -14 -24 27 -33 -11 -89
pair talk&title	15 56 -8 -8 -14 -10 -16 -5 -10 -36
pair talk&video	-7 69 -3 -3 -4 -7 -26 -17 -2 -49
pair talk&wait	0 4 -3 -2 0 -5 12 -2 -4 -8
pair talk&wish	6 0 0 -2 5 -1 -6 0 0 10
pair task&team	-5 19 -2 -1 7 -2 -13 -3 0 -23
pair task&thank	-4 -6 -2 -1 10 -3 23 -6 -11 0
pair task&ticket	2 -5 -1 -1 -1 -1 4 -1 4 12
pair task&time	44 -18 1 -4 6 -17 9 -18 -4 -101
pair task&title	3 -31 -3 -2 -16 -7 66 -5 -5 20
pair task&video	-14 -6 -1 0 -1 -2 25 -1 -1 4
pair task&wait	0 -2 -1 -1 4 -1 3 -3 1 -20
pair team&thank	22 -12 -1 -3 8 -2 -4 0 -8 101
pair team&ticket	-18 -3 -1 -1 -5 -4 36 14 -19 -33
pair team&time	66 -62 -5 26 4 -26 25 -34 7 23
pair team&title	-1 41 16 4 5 -23 58 -32 -67 -1
pair team&urgent	-1 -1 0 0 0 -1 -1 4 0 -4
pair team&video	15 1 -3 0 3 -2 -4 -11 0 10
pair team&wait	-15 -5 -4 -3 -7 -1 44 -18 9 -38
pair team&wish	6 1 0 -1 -1 0 -3 0 -1 6
pair thank&ticket	-2 -1 -1 -1 -8 -1 -27 40 0 -16
pair thank&time	-30 -25 -8 -14 20 -8 95 -15 -15 14
pair thank&title	5 15 -8 -9 60 -10 -50 2 -6 -144
pair thank&wait	-6 -6 -2 -3 34 -3 2 -6 -11 2
pair thank&wish	-1 -1 -1 0 -4 -1 11 -1 -3 8
pair ticket&time	0 16 -1 -4 -5 5 -6 -8 3 -17
pair ticket&title	-28 17 -4 -4 -2 -2 16 18 -12 21
pair ticket&wait	-14 -2 -1 -1 9 2 14 6 -12 -14
pair time&title	-28 -10 15 20 -1 58 -32 -18 -4 56
pair time&urgent	-5 -1 -1 10 -1 -1 1 -1 0 -37
pair time&video	38 -11 -11 -5 1 -6 13 -15 -5 83
pair time&wait	43 -21 -30 -12 2 9 33 -25 2 -36
pair time&wish	6 -1 -1 -2 -1 35 -33 -2 -1 -20
pair title&urgent	-1 0 1 0 1 0 0 1 0 23
pair title&video	-12 51 1 -3 -5 -5 -21 -2 -5 -38
pair title&wait	-10 1 -4 -3 2 0 15 -4 3 23
pair title&wish	5 1 -1 -1 -10 0 -4 -1 10 -4
pair urgent&wait	4 -1 -3 -4 -1 -1 -25 32 -1 -16
past interview	-35 34 -49 -9 33 59 -15 -11 -7 -13
pay.lure	-19 -7 -2 -2 -8 50 -4 -6 -3 121
pay.lure@subject	0 0 0 0 0 0 0 0 0 10
person, and hiring little	6 -26 -50 28 16 21 29 -35 12 7
promise	-19 -98 -99 -30 -163 92 253 49 16 -83
proposal.availability	-71 241 43 -67 -109 -10 30 -3 -53 -36
proposal.availability@subject	-39 22 -17 -6 -10 -6 41 25 -9 -65
proposal.link	-12 223 -2 -21 -40 -54 -29 -25 -39 -64
proposal.link@subject	-34 69 3 -4 -9 -4 -10 -5 -6 -79
proposal.offer	-52 199 19 2 -29 -47 7 -49 -50 -36
proposal.offer@subject	-3 11 -2 -1 -1 -1 -2 -1 -1 19
proposal.recorded	-58 261 -9 -11 -41 -15 -68 -32 -27 -134
proposal.recorded@subject	-28 145 -7 -7 -3 -8 -55 -19 -16 -86
question	-61 192 75 -119 -37 87 88 -100 -125 58
rejection.clear	-115 -86 -64 121 437 -30 -141 -35 -85 -85
rejection.clear@subject	-2 -2 -3 3 13 -1 -4 -1 -2 19
rejection.farewell	-49 -9 -18 -6 163 -15 -26 -13 -27 -27
rejection.soft	-47 -42 12 -21 196 -100 52 -52 2 4
rejection.soft@subject	-13 -8 -8 -6 -91 3 81 -7 48 -16
relay	43 8 25 66 -35 -20 -88 -45 47 -131
reply.advanced	-13 2 -14 -14 -29 -18 160 -25 -49 -19
reply.hint	6 -93 -29 -10 -11 -21 131 -17 45 -82
reply.hint@subject	-8 -40 -3 -2 -7 10 56 -3 -4 -44
reply.hold	-36 -21 2 29 -147 -12 224 -8 -31 -60
reply.hold@subject	-6 -4 -2 -15 -17 -8 71 -2 -18 10
reply.later	-20 -106 30 -6 -33 -5 144 -7 3 -45
reply.pending	48 -54 -56 -27 -50 -73 153 10 48 -27
reply.pending@subject	-26 -11 4 -4 19 -6 28 12 -16 -28
reply.request	-8 -20 -35 -53 -88 -22 216 92 -83 -63
reply.request@subject	-27 -89 -17 -8 -22 -51 170 43 0 -51
reply.thanks	-45 -31 -51 33 146 -48 19 16 -39 -34
reply.thanks@subject	-5 6 -3 -3 -19 -2 -5 2 30 70
reschedule.moved	-138 -36 355 2 -76 -40 6 -72 -1 -42
reschedule.moved@footer	2 0 0 0 0 0 0 0 0 -29
reschedule.moved@subject	-75 -33 144 47 -16 -11 -24 -23 -9 -1
reschedule.why	-90 -59 209 67 -60 -48 -59 19 21 -40
reschedule.why@footer	25 -1 -21 -1 0 0 0 0 0 -24
reschedule.why@subject	1 24 10 -2 -22 -4 -11 7 -2 -7
scheduler	10 184 -26 -6 -31 -21 -85 -9 -17 -116
sense alert	-8 -8 -3 17 22 -4 8 -10 -15 83
sense alert@around	0 0 0 0 3 0 0 0 -1 127
sense alert@sender	0 0 0 0 1 0 0 0 0 118
sense alert@subject	0 0 0 0 0 0 0 0 0 144
sense apply	56 26 -84 -22 -13 -67 -52 -57 214 110
sense apply@around	-25 11 -50 10 -37 -18 9 43 57 -61
sense apply@sender	-7 -3 -11 -1 -8 -2 -10 7 35 1
sense apply@subject	-56 17 -54 -30 73 -27 -69 -24 172 -68
sense ask	-29 83 -18 -63 -74 47 32 98 -77 13
sense ask@around	-31 -26 -2 20 -20 -10 93 -8 -16 -9
sense ask@subject	-11 -72 -6 3 -12 -11 98 10 0 12
sense asked	-51 116 58 -71 -22 52 53 -60 -75 45
sense asked@subject	-3 -7 15 -7 -26 4 40 -3 -13 65
sense available	11 164 8 -30 -31 -41 -96 31 -16 54
sense available@around	3 -9 32 -4 -5 -6 -26 19 -3 -6
sense available@subject	-24 40 -18 -5 -7 -6 -2 28 -5 28
sense away	-54 -41 -20 -44 -54 -33 19 251 -24 -62
sense away@around	-4 7 2 0 -3 -2 4 -1 -1 4
sense away@sender	0 0 0 0 0 0 0 0 0 15
sense away@subject	-28 -12 13 -12 -17 -17 -13 90 -4 -24
sense back	-22 -33 12 -10 -15 -19 34 43 11 14
sense back@subject	-6 -9 -7 -4 5 -3 11 14 -2 -46
sense book	25 50 31 15 -42 -20 -34 -32 7 47
sense book@around	41 17 5 -3 -8 -6 -65 26 -5 21
sense book@sender	4 1 1 20 -3 -2 -11 -9 -2 103
sense book@subject	73 21 -4 26 -16 -27 -45 -16 -13 18
sense bounce	-75 -11 -8 -7 -35 0 -29 157 9 -27
sense bounce@around	1 0 0 0 -2 0 0 3 0 6
sense bounce@sender	-10 -2 -2 -1 -10 -1 -3 32 -2 -23
sense bounce@subject	-32 -9 1 -3 -15 -4 -11 78 -5 -51
sense call	63 80 -15 -25 -26 -56 23 -54 10 5
sense call@around	21 32 13 -5 4 -6 -44 -15 -1 43
sense call@sender	-1 2 -1 -1 8 -1 -6 -1 1 27
sense call@subject	67 37 -26 -4 -38 -40 55 -41 -9 -25
sense cancel	-78 -32 4 262 -52 -22 -54 -11 -17 13
sense cancel@around	-2 -1 -2 -1 -9 -2 17 -1 0 0
sense cancel@subject	-66 -15 -19 157 -17 -8 -18 -7 -8 11
sense candidate	0 -14 -7 -29 86 -17 -9 -7 -3 35
sense candidate@around	27 -19 -6 -5 -21 -9 26 12 -4 -45
sense candidate@sender	2 -8 -14 -5 -6 -3 -5 27 12 -50
sense candidate@subject	-1 48 -21 -8 20 -10 4 0 -33 133
sense choose	-67 77 -33 -6 110 109 -103 -58 -28 -11
sense choose@around	12 -1 -2 -1 1 -1 -7 0 -1 43
sense choose@sender	-10 5 13 -3 11 -2 -5 -2 -8 0
sense choose@subject	-12 30 -3 -4 -2 31 -30 -6 -4 37
sense civic	6 9 -35 -9 -8 15 46 -15 -11 189
sense civic@around	21 -6 -1 -3 20 -2 -25 -2 -1 15
sense civic@sender	-1 -1 -1 2 0 6 -7 5 -3 111
sense civic@subject	6 3 -1 -1 -1 -2 -3 -1 -1 148
sense closer	-28 19 -24 -17 146 -30 -86 23 -3 87
sense closer@around	-21 -5 10 -1 -13 -2 33 -3 1 -21
sense closer@subject	1 -1 0 0 -10 0 -1 0 12 63
sense cold	-31 -1 -14 -17 -23 -16 71 25 7 91
sense cold@around	2 1 -1 0 2 -1 -1 -1 -1 -3
sense cold@sender	-1 0 0 0 5 0 -4 -1 2 -23
sense cold@subject	3 -1 -1 -2 -16 -4 4 -3 20 64
sense confirm	97 -52 -25 -17 -35 27 -2 -25 31 -30
sense confirm@around	-4 -14 30 -2 -3 -2 0 -3 -3 5
sense confirm@subject	45 -14 -22 -7 -17 -6 -6 1 26 61
sense deadline	-11 25 -58 -34 12 -18 94 -1 -10 -18
sense deadline@around	-4 -10 -5 -2 -9 -4 54 -22 1 6
sense deadline@subject	3 -27 5 -1 -2 -16 23 11 5 99
sense decide	-32 -29 -20 -4 40 62 96 -61 -52 48
sense decide@around	9 -9 -32 21 39 -13 -8 -4 -2 -6
sense decide@sender	2 0 0 0 0 0 0 0 0 -10
sense decide@subject	-23 -14 -8 -8 117 -11 -35 -8 -10 -15
sense document	20 -35 -25 -18 -20 14 108 -21 -23 -9
sense document@around	-4 -10 0 -5 -7 -2 32 -3 -1 -17
sense document@subject	-12 -45 -7 -4 -18 -24 119 -16 6 -74
sense education	59 -53 -4 -7 12 -11 -3 -6 12 135
sense education@around	-15 -3 10 4 2 2 5 -8 3 -26
sense education@sender	-6 2 0 4 -3 -1 8 -2 -1 197
sense education@subject	26 -9 0 -6 10 -7 -15 -1 1 118
sense enjoyed	-38 34 -42 -24 86 -22 71 -36 -29 -72
sense enjoyed@around	5 -5 -4 -2 -2 36 -23 -2 -4 -10
sense enjoyed@subject	-10 6 -1 0 -4 -1 13 -1 -2 -12
sense event	-13 -19 3 16 37 -20 -7 -10 14 110
sense event@around	8 -5 4 -2 -9 -3 8 -6 5 -26
sense event@sender	-1 1 -1 -1 -3 0 -29 29 5 59
sense event@subject	-3 -7 18 7 -5 1 -11 -2 2 96
sense exit	5 20 -1 0 -1 -1 -21 -1 0 30
sense exit@subject	0 0 0 0 0 0 0 0 0 45
sense family	1 8 -8 -2 -16 -7 65 -9 -33 143
sense family@around	-5 23 -14 -1 -5 -5 10 -2 -1 28
sense family@sender	0 0 0 0 0 0 0 0 0 80
sense family@subject	0 -3 0 0 -4 0 3 0 6 95
sense feedback	17 -4 -10 -8 19 1 12 -13 -14 21
sense feedback@around	-5 -3 -4 -3 -3 38 -15 -3 -2 -8
sense feedback@sender	0 0 0 0 0 0 0 0 0 36
sense feedback@subject	-20 -8 -3 -4 9 -8 41 -4 -3 -6
sense filled	-60 -43 14 56 104 -10 -75 46 -32 -111
sense filled@subject	-21 -11 -3 -7 24 -8 -27 44 9 -2
sense finance	14 7 -21 -1 15 13 -4 -10 -16 150
sense finance@around	-41 -4 7 -5 0 -3 51 1 -6 -61
sense finance@sender	-5 2 6 0 11 0 -10 -3 1 56
sense finance@subject	-4 10 -20 -5 29 -8 -18 7 8 31
sense forwarded	12 -5 -6 -2 -10 -2 -8 9 11 -44
sense forwarded@around	9 -1 -3 -1 -1 1 -3 -1 -1 107
sense future	-25 -56 -3 10 57 -6 19 7 -2 20
sense future@around	1 -3 -2 -2 15 -6 -11 9 -1 26
sense future@sender	-1 -2 0 0 15 -4 -7 0 0 2
sense future@subject	-11 3 -2 -1 33 -5 -12 -2 -2 3
sense glad	29 10 -32 -28 -18 147 -52 -31 -24 -10
sense glad@around	0 -2 -4 -2 8 18 -14 -1 -2 8
sense glad@subject	-18 -36 -4 -2 -11 66 14 -4 -4 20
sense health	47 -4 -8 -10 -19 21 -17 -9 -1 57
sense health@around	24 3 -1 8 -8 -4 -14 -5 -3 -12
sense health@sender	-1 4 -2 9 -2 -1 -4 -1 -3 66
sense health@subject	35 -7 -6 -1 7 -6 -23 5 -2 86
sense hear	-40 -33 -22 29 -100 -44 56 56 98 -59
sense hear@around	-4 -11 -6 -4 70 6 -44 -1 -5 -33
sense hear@sender	-2 25 -16 20 -23 -28 67 -73 29 8
sense hear@subject	-74 -87 -2 16 139 21 13 -4 -22 -122
sense hiringside	-6 -3 4 -3 5 8 8 -4 -11 151
sense hiringside@around	-9 -4 16 -1 0 0 -2 0 0 54
sense hiringside@subject	8 1 6 -3 -1 -1 -8 -1 0 152
sense hitch	-45 -17 113 9 -37 -33 5 -10 14 -73
sense hitch@around	-9 -2 57 -1 -3 -2 -39 -1 -1 0
sense hitch@subject	1 -3 -7 5 -2 0 -6 12 -1 -17
sense hold	-26 -15 -12 79 -33 -37 85 -19 -23 -43
sense hold@subject	-7 -7 0 -12 -18 -14 72 -3 -11 22
sense inbox	-83 -74 -35 -20 -66 -36 15 281 18 54
sense inbox@around	-25 48 -9 -3 -1 1 -8 -3 -1 68
sense inbox@sender	-10 -2 -2 -1 -10 -1 -3 32 -2 24
sense inbox@subject	-7 -17 3 -3 -27 -6 -26 120 -36 -123
sense interview	12 93 27 91 -16 -55 -46 -67 -39 31
sense interview@around	-6 -35 108 -27 -18 -32 10 27 -26 40
sense interview@sender	21 -2 -13 -1 -1 0 -3 -1 0 0
sense interview@subject	181 79 57 64 -82 -87 -115 3 -99 -76
sense invite	18 -55 105 0 -36 -7 -32 5 3 -6
sense invite@around	2 0 -1 7 -6 0 -2 0 0 210
sense invite@subject	68 -1 6 -6 -10 -11 -30 -10 -8 37
sense join	6 -28 -17 -2 -15 43 26 -17 4 23
sense join@around	2 -6 -1 -1 -10 -3 22 -2 -1 -5
sense join@sender	9 -3 1 -1 -19 -2 16 -1 0 6
sense join@subject	-11 -10 -3 -2 -8 24 13 -4 1 22
sense keen	-12 82 -21 -28 3 61 -57 4 -31 68
sense keen@around	2 0 3 -2 7 1 -7 -2 -4 41
sense keen@subject	-2 -1 -1 -1 -5 -4 15 -1 -1 23
sense link	92 118 -16 -25 -46 -19 -63 -13 -28 97
sense link@around	-4 -1 6 0 0 0 -7 7 0 35
sense link@sender	1 -2 0 1 -3 -1 -2 -1 7 -54
sense link@subject	2 34 4 -4 -8 -8 -27 10 -3 54
sense lure	-1 -6 -3 -2 -8 41 -16 -2 -2 151
sense lure@around	0 0 0 0 3 0 -1 0 0 1
sense lure@subject	0 0 -3 0 -1 -2 7 -1 0 41
sense machine	5 1 -10 -3 -28 -2 -25 37 26 -53
sense machine@around	1 10 -1 -1 3 -1 -9 -3 1 2
sense machine@sender	2 23 -2 -6 28 -4 -25 -10 -5 6
sense machine@subject	-14 -8 -6 -4 -9 -5 -17 60 2 -37
sense mediaword	-21 28 -11 -11 -26 0 -16 24 33 122
sense mediaword@around	14 -5 -2 -1 2 -1 -8 -1 2 91
sense mediaword@sender	9 21 -1 -1 0 -2 -26 -1 1 61
sense mediaword@subject	-16 2 -4 -3 2 -7 24 -1 2 77
sense meet	30 45 -23 13 -6 -67 43 -25 -11 -50
sense meet@around	32 -1 -15 -3 -8 -1 5 -6 -2 -18
sense meet@sender	0 -2 1 1 3 -1 -2 0 -1 19
sense meet@subject	59 68 -17 -6 -17 -24 -79 -3 18 12
sense mine	-19 5 20 -2 -6 23 -12 -3 -5 210
sense mine@around	11 -2 -8 20 -13 -2 -3 -3 -1 -18
sense mine@subject	8 -3 -1 -1 -2 0 -6 5 -1 34
sense move	-74 -96 241 25 -27 -36 -43 25 -15 58
sense move@around	-54 -4 74 -2 -3 -2 -6 -2 -1 33
sense move@subject	-61 -65 219 -14 -19 -15 -8 -13 -24 -38
sense not	-179 -63 88 127 256 -134 -4 39 -130 43
sense not@around	52 -3 -17 -3 0 -1 -26 -2 0 129
sense not@sender	1 15 -15 20 -23 -27 70 -70 29 11
sense not@subject	1 35 -42 37 -16 -16 -49 44 7 -38
sense offer	-81 7 -43 -22 59 151 -50 -27 6 160
sense offer@around	-7 6 -14 0 -5 -24 50 -4 -2 16
sense offer@sender	0 0 0 0 0 0 0 0 0 35
sense offer@subject	-20 -22 -14 -7 -14 120 -30 -2 -12 74
sense office	59 26 -27 15 -17 -28 34 -10 -53 133
sense office@around	-5 11 6 -1 -12 -1 6 -2 -1 -11
sense office@sender	-5 0 1 0 0 0 4 2 -1 8
sense office@subject	21 -9 -5 -4 -17 18 6 -3 -8 133
sense official	12 -24 -4 -9 -2 1 36 0 -11 117
sense official@around	-9 -5 9 -1 -8 -7 28 -4 -2 3
sense official@sender	5 -3 -2 -4 29 1 -24 4 -5 116
sense official@subject	24 -18 -3 -3 5 -7 3 -1 0 106
sense onward	-16 -26 -52 -12 83 -15 81 -18 -25 -74
sense onward@around	-8 -8 -4 23 10 -3 1 -4 -7 -20
sense onward@subject	4 5 -9 -6 39 -14 6 -10 -15 -80
sense other	-109 -49 28 18 231 -36 -34 -33 -15 61
sense other@around	-59 -1 64 0 -2 -1 0 -1 -1 70
sense other@subject	-2 -13 11 0 -1 0 5 0 1 61
sense paper	-6 11 -10 21 -7 -7 -2 -4 3 34
sense paper@around	-11 13 -8 17 -3 -5 -1 -4 0 -44
sense paper@sender	0 0 0 1 0 0 0 0 0 21
sense paper@subject	-1 -3 -1 0 1 -2 9 -2 -1 12
sense pay	-34 -86 -22 -12 -33 279 -40 -31 -21 75
sense pay@around	-2 -1 6 0 -2 13 -12 -1 0 17
sense pay@subject	9 1 -1 -1 7 7 -19 2 -4 87
sense practice	-17 -3 -4 -6 -1 -1 24 7 0 133
sense practice@around	0 1 0 0 0 0 -1 1 0 4
sense practice@sender	0 1 0 0 0 0 -1 1 0 5
sense practice@subject	-17 6 -3 -1 -1 -1 10 7 0 54
sense prepare	188 -98 -48 -3 -58 -39 11 12 34 6
sense prepare@around	-10 3 5 -3 -10 -3 27 -6 -3 -16
sense prepare@sender	-11 1 -1 10 0 2 -5 6 -3 22
sense prepare@subject	1 9 -1 0 -7 -4 1 3 -2 37
sense property	50 -45 -26 52 -23 4 19 -24 -8 81
sense property@around	16 -9 10 -3 -1 -2 -6 -3 -2 62
sense property@sender	7 -3 -1 0 3 0 -4 0 -1 63
sense property@subject	33 -23 -6 0 6 5 -8 -8 0 119
sense received	-48 -45 -15 -24 1 -38 -69 81 157 103
sense received@around	33 -9 -3 -1 -3 -2 -7 -6 -1 18
sense received@subject	-16 -10 -7 -6 -51 -9 -16 36 79 -15
sense recorded	-41 75 -12 -6 29 -7 -44 -11 16 75
sense recorded@sender	-1 4 0 0 0 0 -1 0 0 -15
sense recorded@subject	-10 38 -2 -2 -1 -2 -15 -4 -2 20
sense recruiter	-23 -40 6 13 27 -23 3 30 8 4
sense recruiter@around	85 -9 -26 10 41 -2 -11 -18 -69 -142
sense recruiter@sender	-4 -3 7 -33 108 -38 59 1 -98 -151
sense recruiter@subject	21 12 0 -3 -4 7 -53 24 -5 20
sense remind	-6 -18 -14 -1 -7 -28 116 -17 -25 16
sense remind@around	13 -6 15 21 -10 -1 -22 -5 -5 -16
sense remind@sender	13 2 -12 0 -1 0 0 0 -1 18
sense remind@subject	46 -29 6 5 -30 -23 49 -14 -10 -23
sense review	-23 -28 -38 3 -43 -23 73 -32 112 54
sense review@around	4 -10 19 -3 -2 -2 -2 -2 -1 38
sense review@sender	1 0 0 0 0 0 0 1 0 23
sense review@subject	11 -10 -5 -4 15 4 26 -8 -31 11
sense role	17 -19 -127 73 27 71 33 -73 -2 -82
sense role@around	40 -15 -15 3 4 1 -57 33 6 -28
sense role@sender	-25 -13 -7 -5 -3 -4 -11 7 61 -80
sense role@subject	-20 101 -58 -30 72 40 -30 -34 -40 -57
sense sales	15 -3 0 12 -30 -4 53 -9 -34 110
sense sales@around	3 0 -5 14 -9 -1 -1 0 -1 7
sense sales@sender	21 -20 0 0 0 0 -3 3 0 9
sense sales@subject	-10 41 -3 -1 -16 -7 13 -2 -17 136
sense send	61 35 -17 -44 -99 49 49 -7 -26 59
sense send@around	-4 10 16 -1 -1 0 -12 -5 -1 18
sense send@subject	9 23 -3 -2 -17 -3 -11 1 2 -66
sense service	-15 -1 8 -2 -8 -3 12 -4 12 30
sense service@around	21 5 -3 -1 -13 -1 -43 -4 39 -37
sense service@sender	11 -2 -5 0 -2 -1 -5 -2 7 13
sense service@subject	-2 7 -1 -1 14 -4 -12 -1 -1 70
sense shop	-19 -16 6 5 -20 -10 11 37 7 60
sense shop@around	9 14 -9 0 -2 -1 -4 -5 -3 45
sense shop@sender	-14 1 -2 -2 -13 4 -4 31 -2 -8
sense shop@subject	-15 0 -4 11 -17 -6 25 3 4 59
sense sign	-64 -60 -20 -22 -3 301 -88 -7 -36 -9
sense sign@around	-8 -2 6 -1 -2 -2 8 1 -1 5
sense sign@sender	0 0 0 0 0 2 -1 0 0 -8
sense sign@subject	-34 4 -10 -7 -18 81 -37 31 -10 -22
sense slot	65 93 148 -49 -58 -66 -23 -4 -107 -77
sense slot@around	78 0 13 -9 -12 -16 -58 9 -6 -21
sense slot@sender	7 -3 4 0 -3 -1 -2 0 0 3
sense slot@subject	-35 45 42 -12 -17 8 -8 -16 -7 -19
sense sorry	-100 -66 91 161 184 -75 -108 -53 -34 -97
sense sorry@around	-3 -1 8 0 -1 0 -2 0 0 22
sense sorry@subject	-7 -19 30 11 8 -3 -16 -2 -1 0
sense stage	20 27 -6 -7 7 -60 90 -37 -34 -42
sense stage@around	-12 17 -28 17 59 8 -38 -11 -12 -30
sense stage@sender	-9 4 14 -2 4 -1 -2 -1 -7 -6
sense stage@subject	17 105 -19 -16 19 -28 -21 -24 -33 -96
sense start	-16 -42 -18 -19 -10 141 -14 -24 0 -50
sense start@around	44 -4 -2 -1 -2 -3 -31 0 -1 3
sense start@sender	-1 -1 0 0 -1 -4 7 0 1 -18
sense start@subject	-41 -4 -2 -2 -5 -6 60 1 -1 57
sense study	12 1 -14 -8 34 -17 29 -20 -16 58
sense study@around	-3 -1 3 0 -2 0 6 -1 -1 41
sense study@sender	-3 5 2 0 -1 0 -3 0 0 99
sense study@subject	2 3 -3 -1 1 -1 -1 -1 -1 70
sense talk	25 149 -39 -37 -10 -39 78 -74 -54 1
sense talk@around	43 24 -11 -7 -8 -12 -4 -9 -17 -79
sense talk@subject	43 168 -2 -5 -30 -54 -85 -13 -23 -78
sense task	12 14 -16 -17 -7 -52 141 -53 -22 -59
sense task@around	-3 -2 -4 -2 -8 -4 32 -3 -5 31
sense task@subject	-6 -93 -8 -13 11 -37 228 -43 -40 -113
sense team	39 -33 -30 13 38 -57 85 -86 32 -61
sense team@around	20 -16 -29 36 39 -19 -6 -20 -5 -107
sense team@sender	76 -12 21 -11 -12 -14 -33 -9 -6 42
sense team@subject	46 37 -4 -9 8 -13 -34 -19 -12 9
sense thank	-40 -56 -115 14 84 -91 111 15 79 -16
sense thank@around	-17 -24 20 14 -43 -26 86 16 -25 -102
sense thank@subject	-63 -24 -14 -16 76 -33 -33 12 95 -14
sense ticket	-27 -24 -21 -21 25 4 -28 73 18 41
sense ticket@around	4 -4 -4 0 -4 3 1 -3 8 -3
sense ticket@sender	-16 -9 -3 -3 -2 3 -7 64 -28 9
sense ticket@subject	-31 32 -10 -5 -4 -5 -26 72 -23 -16
sense time	51 29 29 17 -79 0 -12 -3 -33 45
sense time@subject	25 -94 112 144 -55 -54 -82 10 -7 39
sense title	72 17 -29 -26 -58 86 -19 -92 50 -70
sense title@around	6 -23 29 -17 4 1 -72 23 50 -132
sense title@sender	-4 -6 -1 -1 16 -4 14 -10 -4 53
sense title@subject	49 46 -34 -45 54 -21 -88 29 11 -182
sense urgent	-6 7 -8 -8 -10 -7 -61 96 -4 17
sense urgent@subject	-10 -4 6 12 -1 0 -1 0 0 18
sense video	93 88 -20 -9 -21 -24 -61 -28 -17 -101
sense video@around	-3 -2 12 -1 -1 -1 -3 -2 -1 -14
sense video@subject	-8 75 -6 -2 -12 -11 -17 -9 -9 -57
sense wait	-11 -34 -18 -57 -65 -5 221 -45 15 -76
sense wait@around	-8 15 22 -1 -8 -2 -7 -5 -6 26
sense wait@subject	-17 -18 2 -3 -24 -16 77 -6 5 -17
sense wish	-26 -18 -26 34 42 17 -21 -5 2 -6
sense wish@around	-1 0 1 0 0 -1 2 -1 -1 32
sense wish@subject	0 0 0 0 0 0 0 0 1 34
several times, asked	-58 117 27 -11 -14 -13 -27 -10 -10 -39
shift	-30 -9 61 -3 -2 -4 -9 -2 -2 6
short	-47 30 0 -49 -42 43 70 53 -60 -22
slots on offer	179 -15 -24 -5 -21 -14 -80 -11 -9 -24
survey	12 -25 -2 -1 5 -1 29 -3 -15 88
survey@subject	3 -1 -2 0 0 0 0 0 0 11
times of one day	123 25 33 -15 -9 -29 -108 -13 -7 31
times of several days	-117 309 7 -21 -23 -36 -75 -26 -17 -54
voided interview	-19 -17 39 0 0 0 -1 0 0 -1
voided, and a time	-19 -17 39 0 0 0 -1 0 0 -1
windows	10 79 8 -17 -12 -47 1 -13 -9 57
word !	84 -53 24 -16 -75 55 -8 -40 29 5
word ! !	3 -7 4 -1 -3 29 -22 -2 -1 60
word ! gracia	-1 0 0 0 0 -1 2 0 0 -3
word ! here'	3 -1 -1 -1 0 -1 1 -1 0 -8
word ! i	-1 5 0 0 -3 0 0 0 -1 2
word ! i'll	-1 -1 0 1 -4 -1 5 -1 2 -1
word ! i'm	0 0 0 0 0 0 -4 5 0 13
word ! je	-2 -1 -1 0 -1 -1 12 -1 -4 -5
word ! nos	0 0 0 0 0 0 0 0 0 -4
word ! on	-3 0 0 0 0 -4 7 0 0 -9
word ! please	0 0 0 0 0 -2 3 0 0 -14
word ! te	4 0 -1 0 -1 0 -2 0 0 1
word ! the	-1 -1 2 0 -2 -1 5 -1 -1 7
word ! this	0 0 0 0 0 0 0 0 1 4
word ! ti	3 0 0 0 0 0 -2 0 0 1
word ! timemention	5 -1 -1 0 0 0 -1 0 0 15
word ! we	-3 5 -2 0 0 3 -2 -1 1 -5
word ! we'd	2 2 0 0 -1 0 -2 0 -1 -3
word ! we're	-3 -1 -1 -1 4 -1 -9 -2 13 2
word ! wir	-1 -1 0 0 2 0 -1 0 0 -10
word ! with	2 -1 -2 0 -1 2 2 0 0 -3
word ! you're	1 0 0 0 0 0 0 0 0 -3
word #	153 36 -20 -39 -42 89 -169 0 -9 -58
word # !	0 0 0 0 1 0 -1 0 0 7
word # #	23 -28 -12 1 -1 14 -7 1 10 31
word # :	4 0 1 -1 -1 0 -2 0 0 78
word # ?	-1 3 -5 0 -1 -2 7 -1 0 -22
word # a	-2 -1 -5 -1 -2 6 6 -1 0 0
word # am	7 3 0 2 -2 -1 -6 -1 -2 0
word # an	-1 -4 -1 -1 0 10 -2 -1 0 -8
word # and	9 3 -2 -2 -1 12 -18 -1 0 4
word # application	0 0 0 0 1 0 0 0 0 4
word # b	2 0 0 -1 1 0 -1 0 0 24
word # bruto	0 0 0 0 -1 3 -1 0 0 -3
word # busines	0 0 0 0 -1 3 -6 5 -1 -8
word # c	0 0 0 0 0 0 0 0 0 11
word # days	-1 -6 -1 0 2 14 -8 1 -1 31
word # de	1 2 -1 0 7 0 0 0 -7 0
word # dias	-2 -1 -1 0 -2 3 9 -5 -2 -11
word # e	6 1 -3 -1 0 -2 1 -2 0 -16
word # employer	0 0 0 0 0 0 0 0 0 5
word # empresa	0 0 0 0 0 0 0 0 0 7
word # en	-2 -2 0 0 5 0 -1 0 0 10
word # euro	-2 -3 -1 -1 -2 17 -5 -2 -1 -14
word # f	0 6 0 0 0 0 -5 0 0 -1
word # for	0 0 0 0 -1 0 -1 0 3 8
word # h	-2 -4 2 -1 -2 0 8 0 0 8
word # has	0 0 0 0 -1 3 -5 5 -1 7
word # heur	0 2 0 0 -1 0 -1 0 0 -4
word # hora	-2 -3 0 0 -3 0 2 12 -5 -4
word # hour	-1 -3 -1 -1 -3 4 -1 7 -2 11
word # hr	0 -1 0 0 0 3 -1 0 0 9
word # in	3 0 -1 0 0 0 -1 0 0 3
word # instead	-1 -2 7 0 0 -1 -2 0 0 5
word # interview	1 0 0 0 0 0 0 0 0 3
word # is	-2 2 0 0 9 0 -6 0 -3 15
word # jour	-4 0 0 0 0 0 8 0 -4 0
word # k	-5 -13 -3 -1 -3 49 -20 -3 -2 -18
word # may	2 1 -1 0 -1 0 -2 0 1 -14
word # min	10 33 -6 -1 -3 -4 -25 -2 -2 -25
word # minut	-2 2 -2 -1 -4 -2 19 -4 -7 -20
word # minute	0 7 -1 0 1 0 -3 0 -2 3
word # minuto	0 0 0 0 0 0 0 0 0 17
word # month	-1 7 0 0 0 0 -4 0 0 4
word # neue	0 0 0 0 0 0 0 0 0 6
word # new	0 0 0 0 0 0 0 0 0 16
word # oferta	0 0 0 0 3 0 -2 0 0 3
word # off	-1 0 0 0 6 -1 -3 -1 0 -2
word # on	10 -1 -2 -1 0 -2 -3 -1 0 -15
word # or	-1 14 -4 0 -2 -1 -6 -1 0 1
word # ore	-2 -2 0 0 -2 0 5 2 -1 1
word # people	0 0 0 0 0 0 0 0 0 6
word # per	0 0 0 0 0 1 0 0 0 9
word # plus	0 0 0 0 0 4 -3 0 0 -7
word # pm	-1 4 -1 -1 0 0 -1 0 0 -12
word # stunden	-2 -1 0 0 -2 -1 6 -1 0 8
word # th	-3 9 0 0 0 0 -5 0 0 -12
word # timemention	1 2 4 0 0 -1 -4 -1 0 -1
word # to	14 5 -6 -1 -3 -1 -7 -1 0 7
word # uur	1 -3 1 0 -1 0 3 -1 0 3
word # vaga	0 0 0 0 0 0 0 0 0 8
word # with	18 0 0 -1 0 0 -16 0 0 -8
word # work	-1 0 2 0 0 0 -1 0 0 9
word # x	0 -5 0 0 0 0 5 0 0 4
word :	12 -33 16 -4 -73 -27 -11 119 1 -92
word : #	17 -14 -6 -1 3 12 -10 8 -9 17
word : a	0 0 -1 3 0 -1 0 0 0 -8
word : app	0 3 0 0 0 0 -2 0 -1 0
word : cal	-1 15 0 0 -1 -1 -10 0 0 -7
word : calend	0 8 -1 -1 -1 -2 -3 -1 0 0
word : candidate	0 0 0 0 0 0 0 0 0 24
word : colloquio	0 -1 0 1 0 0 -1 1 0 -9
word : data	4 -1 -1 0 -1 0 -2 -1 2 21
word : entretien	-1 -1 3 1 -2 -1 -1 2 0 -16
word : entrevista	1 -1 -1 5 -1 -1 -1 0 -1 -14
word : google	0 0 0 0 0 0 0 0 0 3
word : gracia	0 0 0 0 0 0 0 0 0 6
word : hi	-1 0 0 0 0 0 3 -1 0 -4
word : http	3 36 -3 -2 -8 -6 -11 -3 -6 47
word : interview	-5 -7 -1 0 -3 -1 -4 23 -1 22
word : intro	0 0 0 1 0 0 0 0 0 -13
word : la	-1 -1 -1 5 -3 -1 2 -1 0 -1
word : le	-1 0 0 0 -1 -1 3 0 0 9
word : m	1 0 0 0 0 0 0 0 0 -24
word : meet	10 -2 -1 -1 -2 -1 -3 -1 0 -8
word : offer	0 0 0 0 0 1 0 0 0 11
word : phone	2 -2 0 2 0 0 -1 0 0 -18
word : position	-1 -1 0 1 4 0 0 0 -2 7
word : question	0 0 0 0 0 0 -3 4 0 -5
word : r	-3 0 0 3 0 0 0 0 0 0
word : re	-1 0 0 0 0 0 -2 6 0 -3
word : schedule	0 1 0 0 0 0 0 0 0 7
word : team	2 0 -1 0 0 0 0 0 0 -6
word : thank	-1 -1 -1 -1 2 0 -1 3 0 -5
word : the	0 -1 0 -2 2 0 1 0 1 10
word : ti	-1 0 0 0 0 2 0 0 0 -3
word : timemention	-5 -27 30 -7 -5 -8 -13 40 -4 -41
word : tuesday	1 -1 0 0 0 0 0 0 0 -5
word : vorstellungsgesprach	-1 -1 1 0 -1 0 -1 3 0 -3
word : we	-1 -2 0 0 -3 2 -3 0 8 -1
word : what	0 0 0 0 0 0 0 0 0 17
word : your	4 2 0 0 2 0 -2 -3 -2 0
word : zoom	4 0 -2 0 0 0 -1 0 0 -13
word ?	-22 80 14 -28 -24 31 7 -24 -33 44
word ? #	0 -6 -1 0 0 6 2 0 0 -8
word ? ?	0 0 0 0 0 0 0 0 0 16
word ? and	0 -3 0 0 0 -3 6 0 0 7
word ? bring	0 0 0 0 0 0 0 0 0 7
word ? dann	0 0 0 0 0 0 1 0 0 -3
word ? e	0 -6 0 0 0 -1 8 0 0 -6
word ? i	14 -4 -12 0 0 -2 4 0 0 6
word ? i'd	0 0 0 0 0 0 0 0 0 12
word ? i'll	4 -2 -1 0 0 0 0 0 0 -12
word ? i'm	-1 5 2 0 -1 -1 -4 0 0 -3
word ? i've	-2 -7 7 0 0 -1 3 0 0 -20
word ? if	-5 -1 12 -5 -1 -1 0 0 0 -11
word ? it	0 -1 0 0 2 0 0 0 0 -4
word ? it's	0 -5 0 0 0 6 0 0 0 3
word ? le	-1 -2 8 0 0 0 -4 0 0 -21
word ? pwd	1 0 0 0 0 0 0 0 0 -4
word ? same	-1 -6 5 0 0 5 -2 0 0 1
word ? se	-1 1 0 0 0 -2 2 0 0 -4
word ? te	0 0 0 0 0 0 0 0 0 4
word ? the	4 -4 0 0 0 -1 2 0 0 1
word ? ti	0 0 1 0 0 0 0 0 0 3
word ? timemention	0 6 0 0 0 0 -5 0 0 -4
word ? we	0 0 0 0 0 0 1 0 0 8
word a	-85 68 -4 -18 12 14 39 -14 -12 -5
word a #	-4 13 3 -1 -2 2 -4 -1 -6 3
word a accepte	-2 -1 0 0 1 0 -1 4 0 -5
word a adocao	0 0 0 0 0 0 0 0 0 4
word a beaucoup	-3 -1 0 0 0 0 5 0 0 -4
word a bell	0 -1 0 0 2 -1 1 0 0 -3
word a bien	1 -1 -4 0 -1 0 -2 0 7 -5
word a bit	2 -1 -1 0 9 0 -8 -1 -1 1
word a bolsa	0 0 0 0 0 0 0 0 0 4
word a call	-1 7 -3 0 -2 -1 -2 2 0 12
word a candidate	0 0 0 0 1 0 0 0 0 -5
word a ce	0 0 0 0 2 0 -1 0 0 -3
word a change	-5 0 4 3 2 -3 0 0 0 -3
word a chat	0 7 -1 0 0 0 -5 0 0 -4
word a client	0 0 1 0 0 0 0 0 0 6
word a closer	0 -1 0 0 9 0 -1 0 -7 -5
word a coffee	0 10 0 0 -1 -2 -7 0 0 -7
word a compter	-6 -2 -1 -1 -1 16 -4 -1 0 -9
word a conflict	0 0 1 0 0 0 0 0 0 -4
word a conversa	0 3 0 1 0 0 -3 0 0 0
word a copy	0 -1 0 0 -1 -1 3 0 -1 -5
word a couple	0 -2 -1 0 3 -3 5 0 0 -8
word a creche	0 0 0 0 0 0 0 0 0 -9
word a data	0 -1 0 0 0 -1 2 0 0 -12
word a day	-6 10 0 -1 -2 6 -7 -1 0 7
word a de	0 0 0 0 3 0 -2 0 0 -5
word a decision	-2 -1 0 0 0 0 4 0 0 16
word a diretora	0 0 0 0 0 0 0 0 0 3
word a empresa	0 0 0 1 0 0 0 0 0 -19
word a entrevista	0 -7 2 -2 0 -1 10 -1 0 -8
word a este	2 -1 0 0 -1 0 -2 3 0 -4
word a ete	-5 0 0 1 0 0 -1 5 0 3
word a examine	0 0 0 0 1 0 0 0 0 9
word a fase	0 -11 0 0 0 0 12 0 0 -1
word a few	-13 14 -3 -4 2 -1 11 -2 -3 -23
word a first	-2 5 -1 0 0 0 -1 0 0 -25
word a fit	0 0 0 0 -1 0 -1 0 2 6
word a free	0 0 0 0 0 0 0 0 0 9
word a friend	0 0 0 0 0 0 0 0 0 3
word a gente	0 0 0 0 0 0 0 -1 0 -4
word a gestora	0 6 0 0 0 0 -6 0 0 -1
word a good	0 2 0 0 0 0 -1 0 0 11
word a great	-1 3 0 0 -4 0 -2 0 4 14
word a group	2 -2 0 -1 5 -1 -2 0 -2 1
word a guest	0 0 0 0 0 0 0 0 0 16
word a hora	0 4 0 0 0 0 -3 0 0 -1
word a job	-2 -1 3 0 3 0 0 0 -2 28
word a jour	3 -5 0 0 0 -1 4 0 0 -3
word a l'accueil	-1 0 0 0 0 3 0 0 0 1
word a l'agence	0 0 0 0 0 0 0 0 0 -4
word a la	11 -2 -3 -1 -9 0 7 -1 -2 -32
word a las	-5 -1 5 -2 -1 0 6 -2 0 -2
word a lione	0 0 0 0 0 0 0 0 0 9
word a little	-6 -1 -1 0 -6 -1 16 -1 0 -3
word a look	1 -2 -1 0 -6 -2 -2 0 11 -8
word a lot	0 0 0 0 6 -1 -7 -1 4 5
word a lyon	0 0 0 0 0 0 0 0 0 9
word a match	0 0 0 0 0 0 0 0 1 -10
word a member	0 0 0 0 0 0 -4 5 0 -8
word a message	0 -4 0 0 0 0 0 6 0 -2
word a mock	0 0 0 0 0 0 0 0 0 8
word a mon	4 -2 0 0 -1 0 0 1 -1 4
word a mortgage	0 0 0 0 0 0 0 0 0 5
word a new	-2 -5 14 -1 -1 -1 -5 2 0 7
word a nos	0 0 0 -1 2 0 0 0 0 -3
word a notre	2 0 -1 0 1 0 0 0 0 -11
word a nuestra	0 0 0 0 1 0 -1 0 0 -5
word a otra	0 0 0 0 0 0 0 0 0 5
word a outra	0 0 0 0 0 0 0 0 0 11
word a palestra	0 0 0 0 0 0 0 0 0 6
word a panel	0 -6 0 0 0 0 7 0 0 2
word a parte	0 0 0 0 0 0 0 0 0 4
word a partir	-4 2 -1 -2 -1 7 -3 -1 3 -10
word a personal	1 -1 0 0 0 0 0 0 0 -7
word a phone	-3 1 -1 -1 0 -1 5 -1 0 -12
word a place	0 0 0 4 -2 0 -1 0 0 17
word a pleasure	-2 -1 -1 0 3 -3 6 -1 0 -1
word a position	0 0 0 0 8 -7 0 0 0 4
word a proposta	0 0 0 0 0 0 0 0 0 12
word a proxima	0 3 0 0 -1 0 -1 0 -1 -1
word a quick	0 3 -1 0 -1 -3 -2 0 4 3
word a rececao	-4 0 0 0 -1 0 0 -2 7 -7
word a recruiter	0 -1 0 0 -1 0 -3 0 6 -3
word a reference	0 0 0 0 0 0 0 0 0 3
word a residence	0 0 0 0 0 0 0 0 0 7
word a retenu	1 1 0 0 0 0 -1 0 1 9
word a reuniao	0 0 -1 3 0 0 0 0 0 3
word a role	0 0 0 0 0 0 0 0 0 22
word a rugbytech	0 0 0 0 0 0 0 0 1 -12
word a schedul	0 0 1 0 0 0 0 0 0 -4
word a second	0 0 0 0 0 -1 1 0 0 -3
word a short	-11 3 -1 -1 -3 -1 15 -1 -1 5
word a sign	-1 -1 -1 0 0 12 -8 -1 0 -6
word a slot	-1 7 -3 0 0 -1 -2 0 0 8
word a speak	0 0 0 0 0 0 0 0 0 10
word a strong	0 0 0 0 2 0 -1 0 -1 -17
word a sua	-2 2 -1 -1 -5 0 3 3 2 7
word a te	0 0 0 0 0 0 1 0 0 -4
word a time	1 4 0 -1 -1 -1 0 0 -1 23
word a timemention	-10 -7 12 -2 -1 -1 12 -2 -1 -24
word a trial	12 4 -3 0 0 -1 -3 -2 -6 -35
word a tua	-8 6 3 0 0 0 -1 0 1 -2
word a un	2 1 0 0 0 0 -2 0 0 21
word a un'altra	0 0 0 0 0 0 0 0 0 3
word a una	-1 4 0 0 0 0 -1 -1 0 3
word a une	-4 3 0 0 6 -2 -2 0 0 3
word a vaga	3 -1 -2 2 -6 -4 10 -1 1 -25
word a video	-1 4 0 0 0 0 -2 0 0 -3
word a votre	7 -4 0 -1 -2 -1 7 -1 -5 4
word a week	-3 -5 1 -1 -3 4 14 -3 -5 -27
word a word	-8 16 0 0 -8 -1 2 -1 -1 4
word a year	-1 0 0 0 4 1 -2 -1 0 -11
word a yes	-3 -2 5 0 0 2 -1 0 0 -15
word aan	12 5 -1 -5 0 16 -17 -3 -8 -28
word aan een	0 0 0 0 0 0 0 0 0 11
word aanmeld	0 3 0 0 0 -2 -7 0 7 6
word aanmeld voor	0 4 0 0 0 -1 -8 0 7 1
word aanmeldingen	0 0 0 0 0 0 0 0 0 -3
word aanmeldingen voor	0 0 0 0 0 0 0 0 0 -3
word aanneemt	0 -1 0 0 0 3 -1 0 0 0
word aanneemt ?	0 -1 0 0 0 3 -1 0 0 0
word aanvraag	0 0 0 0 0 0 0 0 0 9
word aanvraag voor	0 0 0 0 0 0 0 0 0 8
word aanvragen	0 -1 0 0 5 0 -4 0 0 0
word aanvragen voor	0 -1 0 0 5 0 -4 0 0 0
word ab	-1 3 -12 14 -2 -2 -14 10 3 -16
word ab #	0 0 0 0 -2 0 -1 0 4 -5
word ab timemention	0 1 0 0 0 0 0 1 0 -4
word abara	1 -1 1 0 -1 0 -1 0 0 13
word abbestellen	0 0 0 0 0 0 0 0 0 4
word abbiamo	-1 0 -5 -1 8 -2 0 0 0 0
word abbiamo ricevuto	-1 1 0 0 4 -2 -3 1 0 9
word abbiamo scelto	0 0 0 0 1 0 0 0 0 -4
word abc	2 -1 -1 0 0 0 0 0 0 -7
word aber	-1 0 -1 0 -4 -1 9 0 -1 -1
word aberta	0 2 0 0 0 0 -1 0 0 5
word abgelehnt	0 0 0 0 0 0 0 0 0 5
word abgesagt	-1 0 0 2 0 0 0 0 0 6
word abgeschlossen	0 0 0 0 1 0 0 0 0 -5
word abierta	0 0 0 0 0 0 0 0 0 3
word ablauf	1 0 0 0 0 0 0 0 0 -4
word able	-3 1 -13 9 8 -2 6 -2 -4 -16
word able to	-3 1 -14 9 8 -2 7 -2 -4 -16
word about	-15 11 11 3 -23 -16 38 -2 -7 58
word about #	-2 0 -1 0 0 5 -1 0 0 10
word about a	0 0 0 0 0 -3 4 0 0 9
word about an	0 0 -1 0 0 0 0 1 0 -4
word about how	0 1 0 0 0 0 0 0 0 4
word about it	-2 -1 0 -2 6 -2 3 0 0 5
word about people	0 0 0 0 0 0 0 0 0 7
word about the	2 19 -4 2 -18 -9 12 -3 -1 -14
word about timemention	-1 -5 12 0 0 -1 -4 0 0 -2
word about you	0 0 0 0 -1 0 2 0 0 7
word about your	-1 4 -1 -1 -7 -2 6 1 0 14
word above	2 4 -8 0 0 3 -6 6 0 -2
word above post	-6 4 0 0 0 3 -1 0 0 -1
word absage	-1 0 0 2 1 0 -1 0 0 -5
word absagen	-1 0 0 3 0 0 -1 0 0 2
word accelerator	0 0 0 0 0 0 0 0 0 11
word accept	-7 -7 -3 2 11 3 -12 16 -3 15
word accept :	-6 -2 -2 -1 -2 -2 -2 16 0 -9
word accept another	0 0 0 5 -3 0 -1 0 0 6
word accept or	2 -1 0 0 -1 2 0 -1 0 -25
word accept the	-1 -1 0 0 0 0 -1 3 0 -5
word accept this	-4 -1 -2 -1 -2 -1 -2 13 0 -3
word accept your	0 0 0 0 0 0 0 0 0 19
word acceptance	-1 -2 0 0 0 4 0 0 0 0
word accepte	-2 -1 0 0 1 0 -1 4 -1 -5
word accepteriez	0 -2 0 0 -1 0 3 0 0 0
word accepteriez vous	0 -2 0 0 -1 0 3 0 0 0
word acces	0 0 0 0 0 0 -1 1 1 12
word accettare	0 -2 0 0 6 -1 -2 -1 0 7
word accettare la	0 -2 0 0 6 -1 -2 -1 0 7
word accettato	0 0 0 0 0 0 0 0 0 -4
word accolta	0 0 0 0 3 0 -2 0 -1 3
word account	0 -1 1 0 -3 3 -3 1 2 11
word accueillir	0 0 0 0 0 4 -2 0 0 0
word accuse	0 0 0 0 -1 0 -2 3 0 2
word accuse de	0 0 0 0 -1 0 -2 3 0 2
word ace	0 0 0 0 0 0 0 0 0 6
word aceita	0 0 0 0 0 1 0 0 0 5
word aceitar	0 0 0 0 3 0 0 -1 0 -1
word aceitar o	0 0 0 0 3 0 0 -1 0 -3
word acepta	0 0 0 0 0 1 0 0 0 8
word aceptar	0 0 0 0 0 0 0 0 0 3
word acesso	-1 0 4 -4 0 0 0 1 0 3
word acknowledge	4 -1 -1 0 -1 0 -4 -4 7 -16
word acompanhar	0 0 0 0 -3 0 0 0 3 -1
word acros	-2 -1 0 1 -1 0 3 0 0 3
word acros your	0 0 0 0 0 0 0 0 0 4
word action	-2 4 0 5 -2 1 12 -1 -16 31
word action is	-1 -1 -1 5 -1 0 13 -1 -13 2
word action requir	0 0 0 0 0 1 0 0 0 25
word active	0 -2 0 0 -1 -1 9 -1 -4 -3
word actualizacion	0 0 0 0 0 0 2 -2 0 3
word actualizado	0 0 1 0 1 0 0 0 0 -5
word acudir	0 0 0 0 0 0 0 0 0 -3
word ad	0 3 -1 0 0 0 -1 0 -1 -7
word add to	1 0 0 0 0 0 0 0 0 9
word added	0 0 0 0 0 5 -9 0 5 30
word added to	0 0 0 0 0 0 -5 0 5 25
word addres	9 -6 -4 0 -1 -1 -2 6 -1 2
word adesao	0 0 0 0 0 0 0 0 0 3
word adjunto	1 -3 0 0 -2 1 4 0 0 -3
word adjuster	0 0 0 0 0 0 0 0 0 -5
word administratif	2 0 0 0 0 0 -1 0 0 -4
word administrativa	0 0 0 0 0 0 -1 0 1 -3
word admision	0 0 0 0 0 0 0 0 0 6
word admissao	-1 -1 0 0 5 9 -10 0 0 16
word admissible	0 0 0 0 1 0 0 0 0 -13
word admission	1 0 0 0 0 0 0 0 0 17
word admission officer	0 0 0 0 0 0 0 0 0 -5
word admitida	0 0 0 0 1 0 0 0 0 -3
word adocao	0 0 0 0 0 0 0 0 0 4
word adocao da	0 0 0 0 0 0 0 0 0 3
word adopcion	0 0 0 0 0 0 0 0 0 5
word adopcion de	0 0 0 0 0 0 0 0 0 5
word adopt	0 0 0 0 0 0 0 0 0 7
word adopt biscuit	0 0 0 0 0 0 0 0 0 6
word adoptie	0 0 0 0 0 0 0 0 0 15
word adoptie van	0 0 0 0 0 0 0 0 0 13
word adoption	0 0 0 0 0 0 0 0 0 7
word adresse	0 -1 0 0 0 0 0 1 0 19
word adviser	-1 0 2 0 0 0 0 0 0 5
word afraid	-3 -1 -3 6 21 -3 -14 -2 -1 -13
word afspraak	4 -3 0 3 -2 -1 -1 0 -1 -7
word afspraak timemention	0 0 1 0 0 0 0 0 0 -8
word afspraak van	0 0 1 1 0 0 0 0 0 -3
word after	-9 11 19 -1 8 3 -26 -3 -1 -26
word after #	-2 14 -3 0 -2 -1 -10 5 0 1
word after a	0 0 0 0 11 -1 -3 -1 -5 -2
word after all	-2 -1 1 6 3 -1 -5 -1 0 0
word after careful	0 0 0 0 2 0 -1 0 0 6
word after much	0 0 0 0 0 0 0 0 0 8
word after that	-1 3 0 0 -2 -1 3 -1 0 -7
word after the	1 -1 0 0 -4 0 -2 -1 8 4
word after your	-6 9 -2 -2 -2 10 -6 -1 0 -18
word afternoon	4 0 10 0 -2 -2 -8 -1 0 -3
word again	-10 -1 -1 4 -1 -5 12 7 -5 25
word again for	-1 -1 0 0 5 -1 -1 0 -1 4
word again on	-3 -1 -2 -3 0 -2 5 8 -2 -5
word against	0 0 -1 0 11 -1 -8 -1 0 7
word agency	0 2 0 0 0 0 -1 0 0 9
word agenda	9 11 -3 1 -3 -3 -10 -1 -1 -21
word agenda :	0 2 0 0 0 0 -1 0 0 12
word agent	3 -4 -2 -1 3 3 -7 7 -2 10
word agent job	5 -4 -1 0 0 0 -1 0 1 -7
word agent will	-2 -2 -1 -1 0 0 -3 8 0 11
word agente	-2 2 -1 -1 2 0 -2 4 -3 -42
word agente immobiliare	1 0 0 0 2 0 -1 0 0 -11
word agente inmobiliaria	1 0 0 0 0 1 0 0 0 -27
word aggiornamento	-1 -1 0 0 -1 0 5 -2 0 1
word ago	-1 -2 -1 3 0 -1 3 -1 0 -5
word agora	0 24 0 0 -3 0 -20 -1 3 0
word agradecemo	-3 -2 3 0 9 -1 0 -6 0 14
word agradecemo a	0 0 3 0 1 0 0 -2 0 13
word agree	-2 -2 4 -1 0 -1 3 -1 0 2
word agree to	1 0 0 0 0 0 0 0 0 10
word agreement	0 0 0 0 0 4 -3 0 0 3
word ahead	-2 -1 -4 10 0 -1 1 -2 -1 -20
word ahead with	-1 0 -2 4 0 0 -1 0 0 -7
word ahora	-1 5 0 0 2 -1 0 -3 -1 -7
word ai	-1 3 1 1 0 0 -2 0 -1 -4
word aim	1 0 0 0 0 0 0 1 0 -10
word aim to	1 0 0 0 0 0 0 1 0 -10
word aimerion	-8 -1 -1 0 0 -1 12 0 0 2
word aimerion vous	-8 -1 -1 0 0 -1 12 0 0 0
word ainda	-1 25 0 0 -1 -1 -20 -1 -1 -5
word ainda nao	0 3 0 0 0 0 -2 1 0 -3
word air	0 0 0 0 0 0 0 0 0 3
word airport	0 0 0 0 0 0 0 0 0 -6
word al	3 -3 -1 -3 6 -1 -4 2 1 0
word al #	0 2 -1 0 0 0 0 0 0 3
word al circolo	0 0 0 0 0 0 0 0 0 4
word al conservatorio	0 0 0 0 0 0 0 0 0 5
word al convegno	0 0 0 0 0 0 0 0 0 6
word al final	0 -1 1 0 1 0 -1 0 0 -3
word al lupo	1 -1 0 0 1 0 -2 0 2 -4
word al nido	0 0 0 0 0 0 0 0 0 -3
word al puesto	0 3 -1 0 0 0 0 0 0 -2
word al suo	0 0 0 0 0 0 0 0 0 3
word al timemention	-2 0 2 0 -1 -1 -2 3 0 2
word albany	0 0 0 0 0 0 0 0 0 5
word alert	0 0 0 0 1 0 0 0 0 4
word algo	-1 0 0 0 0 0 1 0 0 10
word alguem	0 0 0 0 2 0 -1 0 0 -7
word alguem com	0 0 0 0 2 0 -1 0 0 -6
word alguien	0 0 0 0 2 0 -1 0 0 -4
word all	4 -27 14 22 -12 -6 9 -11 7 15
word all application	0 0 0 0 0 0 0 0 0 6
word all candidat	-6 -3 9 -2 -3 0 5 3 -3 -12
word all day	0 3 0 0 0 0 -12 11 0 5
word all interview	-1 0 1 3 -2 0 0 0 0 -3
word all of	15 -2 -2 0 -4 -1 -9 -1 4 1
word all set	1 0 0 0 0 0 0 0 0 8
word all the	-4 -7 -2 16 -1 5 -2 -3 -2 -18
word all time	1 0 0 0 0 0 0 0 0 -5
word all'ingresso	0 0 0 0 0 0 0 0 0 4
word alla	-1 -5 0 0 4 -1 3 0 0 -12
word alla fase	-1 -2 0 0 0 0 4 0 0 0
word alla fine	-1 -2 0 0 3 0 -1 0 0 -4
word alla mensa	0 0 0 0 0 0 0 0 0 3
word alla selezione	-1 0 1 0 0 0 0 0 0 -5
word alle	-2 1 -17 17 1 0 3 -2 -1 -9
word alle #	-1 0 1 0 0 0 -1 0 0 -3
word alle aanmeldingen	0 0 0 0 0 0 0 0 0 -3
word alle bewerbungen	0 0 0 0 0 0 -1 0 1 5
word alle timemention	-4 -1 -4 -1 0 -1 11 -1 0 3
word allegato	-1 -1 -1 -1 0 7 -2 -1 0 -4
word allego	-2 -4 0 0 -2 -1 10 -1 0 1
word allora	0 0 2 0 0 0 -1 0 0 -6
word allora timemention	1 0 0 0 0 0 0 0 0 3
word allotment	0 0 0 0 0 0 0 0 0 6
word allotment society	0 0 0 0 0 0 0 0 0 5
word allow	2 0 0 0 -1 0 -3 4 -1 -5
word allow #	0 0 0 0 0 0 -3 4 0 -1
word almacen	-1 3 0 0 4 0 -3 -1 -1 -15
word already	3 -2 -1 5 -2 0 -1 -1 0 -7
word als	13 -16 -2 -6 -10 26 -10 -6 11 -116
word als je	0 0 -1 0 0 3 0 0 0 -2
word als kreditberaterin	0 0 0 0 0 0 0 0 0 -5
word als magazijnmedewerker	0 1 0 0 1 0 -1 0 0 -5
word als redakteurin	0 0 0 0 0 0 0 0 0 -5
word also	-3 7 3 -1 -3 -1 -2 0 0 10
word altre	0 0 0 1 1 0 0 0 0 -4
word altro	-4 2 -7 -1 -1 -1 12 -1 0 5
word alumni	0 0 0 0 0 0 0 0 0 3
word am	25 1 -23 16 -2 -9 -12 14 -9 40
word am #	-5 5 0 0 0 0 -2 3 0 -11
word am empfang	0 0 0 0 0 0 0 0 0 4
word am pleas	1 4 0 0 -1 1 -2 0 -3 0
word am telefon	-2 -3 -1 0 -1 -8 15 0 0 -16
word am timemention	11 1 -24 17 2 -3 -11 8 -3 58
word am writ	0 -2 2 0 0 2 -1 0 0 3
word ambito	-1 0 0 0 1 0 0 0 0 -3
word among	0 0 0 0 10 0 -1 0 -8 -14
word among the	0 0 0 0 9 0 -1 0 -7 -8
word an	-11 7 -23 -6 11 5 -3 -3 23 9
word an answer	-1 -1 0 -1 -1 -1 3 -1 1 8
word an application	-9 0 0 0 0 0 0 0 10 9
word an das	0 0 0 0 0 0 0 0 0 4
word an den	0 0 0 0 0 0 0 0 0 3
word an der	-2 -1 -1 0 0 0 5 0 1 11
word an die	0 0 0 0 0 0 -1 1 1 -3
word an email	0 -4 0 0 0 -1 6 0 0 2
word an hour	2 5 -3 2 -5 11 -9 -1 -1 -11
word an ihren	0 0 0 0 0 0 0 0 0 8
word an interview	-2 7 -7 -2 -2 -2 -6 3 11 -26
word an interviewer	0 0 0 0 0 0 0 0 0 4
word an offer	-1 -3 -2 -1 19 -4 -4 -1 -1 -25
word an online	-1 0 0 -1 -6 0 11 -1 -2 -4
word an open	0 1 0 0 -1 0 0 0 0 5
word an update	0 -2 -2 0 7 0 -1 -1 0 -5
word analisa	-2 -1 0 0 -1 0 7 0 -2 1
word analisa la	0 0 0 0 0 0 0 0 1 10
word analise	0 0 0 0 0 0 1 0 0 6
word analise cuidadosa	0 0 0 0 0 0 0 0 0 4
word analista	3 0 0 -1 2 0 -4 -1 -1 -2
word analista de	3 -1 0 0 0 0 -2 0 0 -1
word analyst	-15 2 0 -2 10 -4 1 -5 12 -26
word analyst at	0 -1 0 0 0 2 0 0 0 12
word analyst job	0 -2 2 0 0 -1 2 0 0 -6
word analyst open	0 -1 0 0 3 -3 2 0 0 1
word analyst position	-1 0 0 -3 1 0 3 0 0 7
word analyst role	-5 6 0 -1 0 -1 2 0 0 5
word analytic	0 -2 0 0 4 -1 -3 3 0 7
word analytic engineer	0 0 0 0 0 0 0 0 0 -4
word anbei	-1 -1 0 0 -2 0 6 -1 0 5
word anbieten	-2 0 0 0 -1 4 -1 0 0 -2
word anbieten zu	0 0 0 0 0 2 0 0 0 5
word anche	3 -1 0 0 0 0 -1 0 0 -11
word ancora	-5 -1 -8 -1 -5 -1 23 -1 -1 -9
word ancora una	0 0 0 0 0 0 2 -2 0 3
word and	-53 -56 -29 -23 33 3 56 21 48 9
word and #	9 3 -2 -2 -1 -3 1 -1 -5 10
word and a	-3 6 -2 -1 -1 7 -13 4 3 16
word and after	0 0 0 0 0 0 0 0 0 6
word and all	0 2 0 0 1 0 -2 0 -1 -4
word and an	-1 0 0 0 -1 6 -3 0 0 -4
word and are	0 0 -1 0 0 0 2 0 0 -7
word and ask	1 0 0 0 0 0 0 0 0 5
word and bring	1 0 0 0 -2 2 1 -1 0 -14
word and can't	0 0 0 0 0 0 0 1 0 -4
word and for	0 0 0 0 -7 0 7 0 0 15
word and get	-1 -4 -1 -1 -1 0 11 -3 0 11
word and good	0 0 0 0 -4 0 6 0 0 1
word and has	0 -1 0 0 0 -1 -1 1 4 -20
word and have	1 0 0 0 1 -1 1 -1 0 18
word and i	5 -8 -2 -4 3 2 12 -2 -5 -50
word and i'd	0 -4 0 0 -9 0 7 0 7 -15
word and i'll	-13 -1 -4 -4 -3 -5 33 -5 2 -30
word and i'm	0 -1 0 -3 10 -2 -4 0 0 4
word and is	0 0 0 0 0 0 -2 1 2 -15
word and it	0 0 0 0 3 -2 -1 0 0 0
word and let	-1 1 -1 0 -2 4 0 -1 -1 8
word and ms	1 -1 0 0 0 0 1 0 0 -4
word and my	1 0 0 0 0 0 0 0 0 -8
word and not	4 -7 7 -2 -3 -2 -7 10 0 -15
word and one	-3 -1 -1 0 6 -2 1 0 -1 5
word and return	0 0 0 0 0 2 0 0 0 6
word and sam	7 -2 0 0 0 0 -4 0 0 1
word and see	0 2 0 0 0 0 -2 0 0 18
word and send	-1 -1 -1 0 -1 5 1 -1 0 2
word and sign	0 0 0 0 -1 4 -1 0 0 -17
word and talk	0 5 0 0 -1 -1 -3 0 0 -11
word and tell	1 -7 -1 0 -2 22 -12 -1 0 -14
word and thank	-3 -2 -3 10 -4 -1 0 2 -1 -1
word and the	-3 -2 0 3 14 -7 -12 -4 11 -8
word and then	-9 0 -1 -1 0 0 11 0 0 3
word and think	0 0 0 0 0 0 0 0 0 4
word and timemention	0 1 0 0 0 -1 0 1 0 7
word and unfortunate	0 0 0 0 1 0 0 0 0 -4
word and want	-1 1 -1 0 -1 -1 4 0 0 -9
word and was	0 0 0 0 0 0 0 0 0 10
word and we	-5 -14 -2 -1 24 -2 11 -3 -9 -17
word and we'd	0 1 0 0 0 1 -1 0 0 -4
word and we'll	0 0 1 -1 -2 -1 5 -2 -1 1
word and will	-8 -16 -2 -4 -19 -4 0 12 42 -27
word and wish	0 0 0 0 1 0 0 0 0 7
word and won't	0 -1 4 0 0 0 -1 0 0 -6
word and would	0 2 0 0 -1 -3 3 0 -2 25
word and you	-5 0 -1 -1 1 0 4 -1 1 -5
word and your	2 -2 -1 -1 13 0 -17 -4 9 17
word anda	2 -2 0 0 -4 0 7 -2 0 -2
word ander	-1 1 0 0 -1 0 1 0 0 -18
word ander is	0 0 0 0 0 0 0 0 0 -3
word andere	-1 -1 1 0 4 0 -1 0 -1 1
word andere bewerberin	0 0 0 0 1 0 0 0 0 -7
word andere kandidaat	0 0 0 0 2 0 -1 0 0 -3
word anderen	0 0 3 0 0 0 -2 0 0 11
word andr	-2 0 4 -2 -1 -1 3 -1 0 -6
word andr :	0 0 0 0 0 0 1 -1 0 -3
word andrebbe	-1 4 0 0 0 0 -2 0 0 -6
word android	4 -3 0 0 -2 -6 7 0 1 -5
word android developer	4 -3 0 0 -2 -6 7 0 1 -5
word anexo	-2 -1 -1 0 -4 -1 13 -3 -1 -10
word anfang	-1 0 0 0 -1 0 3 0 0 -8
word angebot	-1 -1 0 0 0 4 -1 -1 0 18
word angekommen	3 0 0 0 0 0 -1 0 -1 -6
word anmeldung	0 0 0 0 0 0 0 0 0 5
word announcement	0 0 0 0 12 0 -3 -3 -6 -5
word annual	2 0 0 0 0 0 -1 1 -1 -3
word annuel	0 0 0 0 0 0 0 0 0 5
word annulation	-1 0 -1 3 0 0 0 0 0 1
word annule	-5 -1 -1 9 -1 0 -1 0 0 2
word annullato	-2 0 -1 4 0 0 -1 0 0 4
word ano	2 -1 -2 4 -1 -1 -3 2 0 4
word ano de	0 0 0 0 0 0 0 0 0 8
word anos	0 -1 0 0 3 0 -1 0 0 -1
word another	-1 -24 29 2 20 0 -20 -4 -3 53
word another applicant	0 0 0 0 0 0 0 0 0 15
word another candidate	-1 -2 0 0 8 -1 -2 0 -1 -20
word another day	0 0 3 0 0 0 -1 0 0 8
word another offer	0 0 0 0 0 0 0 0 0 15
word another time	3 -6 4 0 0 0 0 0 0 -9
word another week	0 0 0 0 -2 0 3 0 0 3
word anrufen	-1 -2 -1 0 0 0 4 0 0 7
word anrufen ?	-1 -2 -1 0 0 0 4 0 0 5
word answer	-6 1 -2 -2 -9 0 1 24 -7 -18
word answer are	0 0 0 0 0 0 0 0 0 6
word answer by	-1 0 0 0 0 0 4 0 -2 -24
word ante	1 -4 -1 -1 -2 -5 14 -2 0 4
word ante de	0 -5 0 0 0 -2 9 -1 0 0
word anterior	-1 -14 20 -1 0 0 0 -3 -1 -4
word antwoord	-1 -1 0 0 -3 -1 7 0 -1 -13
word antwort	-3 0 0 0 0 -1 2 5 -2 -11
word antworten	-1 2 0 0 -1 0 5 -1 -2 -2
word anual	0 0 0 0 0 1 0 0 0 4
word anuncio	0 5 -4 0 0 0 0 0 0 -1
word any	4 30 14 -3 7 -11 -44 1 3 16
word any chance	-1 3 13 0 0 -3 -11 0 0 -5
word any more	-1 -4 4 -1 4 0 -1 0 0 4
word any of	-2 -1 -1 0 5 0 -1 0 0 -6
word any question	7 -2 0 0 0 -1 -2 -1 0 -4
word any time	-5 26 -11 -1 -5 -1 -6 -1 4 -6
word anyone	-1 -7 -1 4 -2 4 4 0 0 -7
word anyth	-15 -4 -3 4 -1 2 20 -2 -1 9
word anyth chang	1 -1 -1 0 -1 3 -1 -1 0 -7
word ao	-3 4 -5 -1 4 -3 6 0 -3 1
word ao seu	0 0 0 0 0 0 0 0 0 8
word apartamento	0 0 0 0 0 0 0 0 0 10
word apartamento da	0 0 0 0 0 0 0 0 0 4
word apoio	0 0 0 0 0 0 0 0 0 10
word apoio ao	0 0 0 0 0 0 0 0 0 8
word apologi	-2 -1 1 7 -5 -1 2 -1 0 -8
word apologi for	-1 -1 0 0 0 0 2 0 0 -9
word apologise	0 0 1 0 0 0 0 0 0 11
word apologize	-2 0 3 0 3 -2 -1 0 0 -2
word apologize for	-2 0 3 0 3 -2 -1 0 0 -2
word apos	0 0 0 0 0 0 0 0 0 4
word apos analise	0 0 0 0 0 0 0 0 0 4
word app	0 2 0 0 -1 -2 3 -1 -1 -10
word appartement	0 0 0 0 0 0 0 0 0 4
word appear	0 0 0 0 0 0 0 0 0 19
word appel	2 8 0 0 -1 0 -7 -1 0 -4
word appeler	0 0 0 0 0 0 0 0 0 13
word appelez	1 -1 -1 0 0 -1 2 0 0 -3
word appelle	-3 -1 0 0 2 0 3 0 -1 -7
word appena	-2 -1 10 -2 -1 -1 -2 -1 0 -3
word appli	-2 -6 -1 -1 -2 -1 5 0 8 45
word appli for	0 -2 0 0 2 0 6 0 -5 29
word appli on	0 -1 0 0 0 0 0 0 3 -14
word appli to	0 0 0 0 0 0 0 0 0 10
word applicant	-1 -1 -1 -1 6 -1 7 -1 -7 104
word applicant :	0 0 0 0 0 0 0 0 0 7
word applicant for	0 0 0 0 1 0 0 0 0 5
word applicant we	0 0 0 0 -3 0 0 0 4 -2
word application	-18 -23 -8 -1 4 -8 -37 -21 113 23
word application !	0 -1 0 0 -1 0 -1 0 5 -9
word application #	0 -1 0 0 10 0 -3 -1 -4 12
word application :	0 -1 0 0 1 0 -1 2 0 15
word application and	-2 3 0 -1 6 1 -5 -1 -1 -12
word application close	-9 0 0 0 0 0 1 0 10 3
word application for	-6 -9 -2 -2 -24 -3 10 -4 40 70
word application is	-1 -3 0 0 -7 0 -17 -1 29 -11
word application receiv	-1 -1 0 0 -1 0 -1 0 4 20
word application statu	0 0 0 0 9 0 0 -1 -7 -6
word application to	1 -2 0 1 2 0 -1 -1 1 21
word application update	0 -1 0 0 6 0 -5 -7 7 0
word application was	-1 -2 0 0 12 0 -3 0 -5 1
word application we	1 -1 0 0 0 0 0 0 0 -4
word application will	-3 0 0 5 1 0 -1 0 -1 -4
word apply	-5 5 -2 -2 -7 -2 17 -2 -3 34
word apply again	-1 -1 0 0 -2 0 5 0 -1 5
word apply for	-1 -1 0 0 -11 0 10 0 5 -1
word apply to	-2 7 -1 -1 -11 -1 5 -1 4 -15
word appoint	-4 -5 -1 -1 9 8 -5 -1 0 -10
word appointment	0 0 -2 -1 3 7 -1 -5 -2 20
word appointment confirmation	0 0 0 0 0 0 0 0 0 5
word appointment has	0 0 0 0 0 0 0 0 0 7
word appointment reminder	0 0 0 0 0 0 0 0 0 3
word appointment with	0 0 0 0 0 0 0 0 0 8
word appreciate	1 -1 -1 0 5 0 -2 -1 -2 -2
word appreciate your	0 -1 0 0 8 0 -2 0 -5 -1
word approv	-1 0 1 0 4 0 -3 0 0 49
word approval	0 0 0 0 0 0 0 0 0 34
word approve	0 0 0 0 0 0 0 0 0 16
word appuntamento	0 -1 2 0 0 0 0 0 0 9
word apre	-2 -2 -1 -1 2 -1 8 -1 -3 0
word apreciada	0 5 -1 0 0 1 -3 -1 0 -3
word apreciado	0 0 0 0 -3 0 0 -2 6 -3
word april	4 -3 0 0 -1 -1 3 -1 0 10
word april #	1 0 0 0 0 0 0 0 0 8
word aqui	3 4 -2 -1 -4 -1 1 -1 0 -32
word aqui na	2 -1 0 0 0 0 -1 0 0 -4
word arbeitsvertrag	0 0 0 0 0 2 0 0 0 13
word are	-27 37 0 5 -1 -6 20 -10 -18 114
word are a	0 -1 -1 0 8 0 2 0 -7 0
word are attach	2 -1 0 0 2 0 -1 -1 -1 11
word are being	-3 3 0 0 -1 0 2 -1 0 2
word are confirm	0 0 0 0 0 0 0 0 0 -6
word are delight	0 0 0 0 -1 2 -1 0 0 -4
word are doing	-1 9 0 0 -1 -1 -6 0 0 2
word are in	0 0 0 0 0 0 0 0 0 3
word are interview	0 0 0 0 0 0 0 0 0 6
word are invit	1 0 0 0 0 0 0 0 0 4
word are look	0 0 0 0 0 0 1 0 0 11
word are not	0 0 0 0 0 0 0 0 0 4
word are on	12 -2 -2 -1 -1 0 -6 0 0 13
word are pleas	-1 -1 0 0 -2 2 4 0 -1 -2
word are schedul	2 -1 0 0 0 0 0 0 0 -12
word are shortlist	0 0 0 0 0 0 0 0 0 3
word are the	0 0 0 0 0 3 -3 0 0 12
word are timemention	-14 17 -2 0 0 0 0 0 0 0
word are unable	0 0 0 0 1 0 0 0 0 3
word are undeliverable	0 0 0 0 0 0 0 0 0 3
word are you	-2 -2 2 0 -2 -5 10 -1 -1 -6
word area	0 0 0 0 0 0 0 0 1 9
word aren't	0 0 0 4 -1 -1 -1 0 0 -6
word armazem	1 0 0 0 2 0 -1 -1 0 -11
word around	-2 9 -1 -1 -2 -5 3 -1 -1 2
word arrang	2 -2 1 0 0 0 -1 0 0 -7
word arrange	-1 6 -1 -1 -2 0 -4 -1 4 2
word arrange a	1 -5 0 0 0 0 5 0 0 -1
word arrange an	0 0 0 0 0 0 -2 0 3 3
word arriv	-2 -1 0 0 -2 -1 -14 -1 21 -5
word arriva	4 -2 1 0 0 0 -1 0 0 -3
word arrive	1 -1 0 -1 1 0 -1 0 1 4
word arrive ten	0 0 0 0 0 0 0 0 0 -3
word arrivee	-1 0 0 0 0 4 -3 0 1 9
word article	-5 -1 -1 -1 0 -1 9 0 0 10
word article dans	0 0 0 0 0 0 0 0 0 6
word articolo	0 0 0 0 0 0 0 0 0 4
word articolo nella	0 0 0 0 0 0 0 0 0 4
word artigo	0 0 0 0 0 0 0 0 0 3
word as	-24 -8 19 -2 -17 45 -14 -8 9 -42
word as #	0 0 1 0 0 0 0 0 0 5
word as a	-3 -5 4 1 0 -1 6 -2 -1 11
word as an	0 0 0 0 0 0 0 0 1 9
word as discuss	-1 3 0 0 0 0 -1 0 0 0
word as follow	0 -1 0 0 -3 9 -4 -1 0 -6
word as i	-1 0 1 -1 -1 3 1 -1 0 -3
word as our	1 -3 -1 0 -3 14 -6 -1 -1 -16
word as part	0 -3 0 0 -1 0 7 -1 -2 -4
word as promis	-1 -1 -1 0 -1 7 -3 -1 0 -3
word as soon	-1 -2 4 -1 -2 13 -25 -1 15 -7
word as the	-1 1 0 8 -6 0 -1 0 -1 4
word as timemention	-8 0 -1 0 0 0 10 0 0 4
word as warehouse	0 0 0 0 0 0 0 0 0 -6
word as we	-1 0 4 0 0 -1 -3 2 -1 -11
word as you	-1 -1 0 0 -3 14 -8 0 -1 -10
word asap	-1 3 0 0 0 0 -1 0 0 -5
word asi	0 0 1 0 0 0 0 0 0 -8
word asi que	0 0 0 0 0 0 0 0 0 -5
word asistencia	0 0 0 0 0 0 0 0 0 6
word ask	1 -3 -7 -3 -2 -3 19 -1 -1 -18
word ask about	0 0 0 0 0 -3 4 0 0 7
word ask for	6 -2 -5 0 -1 0 3 -1 0 -37
word asked	-7 -5 9 0 -18 -5 30 -2 -2 -18
word asked for	0 1 0 0 -8 -1 8 0 0 -5
word asked to	0 0 5 0 -7 -2 6 0 -1 -15
word asking	0 0 0 0 0 0 0 0 0 5
word aspettiamo	1 0 0 0 0 0 0 0 0 11
word aspettiamo timemention	0 0 0 0 0 0 0 0 0 14
word aspetto	-1 0 3 0 0 0 0 0 0 -8
word assessment	2 0 -2 -1 -2 -2 9 -2 -2 -29
word assessment day	4 0 0 0 0 -1 -1 -1 0 -5
word assign	0 0 0 0 0 0 0 0 0 12
word assim	0 -2 5 -1 -3 0 2 0 0 5
word assim que	0 -2 5 -1 -3 0 2 0 0 5
word assistant	9 5 -1 -2 7 -4 -3 -6 -5 -22
word assistant post	3 0 0 0 0 1 -3 0 0 -2
word assistente	0 4 0 -1 0 1 -4 -1 1 -8
word associate	-12 4 -2 -1 -7 5 9 6 -3 -33
word assume	4 -2 -1 0 0 0 -4 -3 6 -7
word assume that	0 1 0 0 0 0 -3 -3 6 0
word assunzione	0 -1 0 0 -2 9 -5 0 0 -3
word at	19 -36 60 -7 -38 -24 -2 9 18 -17
word at #	8 -2 9 -1 -2 1 -6 -6 -2 -3
word at a	-1 -1 -1 -1 -1 -5 -13 23 0 -4
word at all	-10 -5 17 -1 -2 -2 3 -1 -1 6
word at any	-1 1 0 0 -2 0 -1 0 5 -1
word at home	-2 -1 0 0 -1 -1 6 0 0 20
word at it	0 -1 0 0 -1 0 -6 0 8 4
word at my	0 0 0 0 0 0 10 -8 0 -2
word at our	4 -9 11 -2 0 -2 -3 0 1 -59
word at reception	0 0 0 0 0 0 0 0 0 15
word at ridge	-2 2 -1 0 -7 1 14 0 -6 -7
word at the	31 -22 -4 -3 -16 -9 12 -5 16 4
word at their	-7 9 -1 0 -4 -2 5 -1 -1 -4
word at this	0 0 -9 10 1 0 0 0 -1 29
word at timemention	5 -9 29 -5 2 -4 -15 -2 -1 -33
word at your	-2 1 0 0 -1 -1 18 -1 -13 15
word ate	-1 4 -3 -2 -7 14 -4 -1 0 -14
word ate dia	0 0 0 0 0 1 0 0 0 -4
word ate la	1 0 0 0 0 0 0 0 0 -5
word ate timemention	-1 4 -2 -1 -1 14 -12 1 -1 1
word attach	18 -11 -4 -2 -2 30 -21 -5 -3 25
word attach and	-1 -1 -1 0 -1 22 -18 0 0 9
word attach is	1 0 0 0 0 0 0 0 0 7
word attach letter	0 0 0 0 0 2 -1 0 0 -13
word attach please	3 -3 0 0 0 -1 1 0 0 0
word attend	1 -1 2 -1 -1 -1 6 -2 -3 1
word attendance	3 0 -1 0 0 0 -1 0 0 -16
word attent	0 0 0 0 1 0 1 0 -1 -8
word attenta	0 0 0 0 0 0 0 0 0 9
word attenta valutazione	0 0 0 0 0 0 0 0 0 9
word attente	0 3 0 0 -1 0 0 0 0 6
word attention	1 -1 0 0 -1 0 -1 0 2 3
word attesa	-2 -1 0 0 -2 0 7 -1 0 -2
word attire	4 -2 0 0 0 0 -1 0 0 -4
word atualizacao	0 -1 0 0 -3 0 5 0 -1 -3
word au	0 -5 6 -2 -2 -3 2 6 -3 -38
word au #	2 -1 0 0 0 -1 0 1 0 -6
word au college	0 0 0 0 0 0 0 0 0 -6
word au colloque	0 0 0 0 0 0 0 0 0 8
word au conservatoire	0 0 0 0 0 0 0 0 0 6
word au plus	-1 -1 0 0 -2 0 -2 7 -1 -5
word au poste	1 1 -1 0 1 0 -2 0 1 -6
word au service	0 0 0 0 0 0 0 0 0 -11
word au telephone	0 -1 0 0 0 0 2 0 0 -3
word au timemention	0 -1 1 -1 0 0 -1 0 1 -3
word auch	-2 5 -14 15 -8 -1 8 -2 -1 -2
word audition	1 0 0 0 0 0 0 0 0 -6
word auditor	0 -1 1 0 2 0 -1 -1 0 -5
word auf	8 -4 2 -3 -9 -3 12 -2 -1 -4
word auf der	6 -3 3 -1 -1 -1 -1 -1 0 4
word auf ihre	4 -1 0 0 -2 0 -1 0 0 0
word auf sie	-3 -1 -1 0 -1 0 8 0 -1 -3
word auf timemention	-1 0 2 0 0 0 0 0 0 9
word auf unserer	2 0 -1 0 0 0 0 -1 0 -10
word aufgabe	-2 6 0 0 -2 -2 0 -1 0 -1
word aufgrund	0 0 0 0 0 0 -9 11 -1 -4
word aufnahme	0 0 0 0 0 0 0 0 0 3
word auftrag	0 -1 0 0 1 3 -2 0 0 3
word auftrag fur	0 0 0 0 0 0 0 0 0 7
word auguriamo	0 0 0 0 1 0 0 0 0 6
word auguriamo il	0 0 0 0 1 0 0 0 0 6
word august	-4 1 0 0 -2 8 -3 -1 0 -7
word aula	2 0 -1 0 0 0 0 0 0 -9
word aula #	0 0 0 0 0 0 0 0 0 9
word aula magna	0 0 0 0 0 0 0 0 0 -4
word aura	1 0 0 0 0 0 0 0 0 -5
word aura lieu	1 0 0 0 0 0 0 0 0 -5
word aurez	0 0 0 0 0 0 0 0 0 -3
word auriez	0 5 0 0 -1 0 -3 0 0 1
word auriez vous	0 5 0 0 -1 0 -3 0 0 -1
word aus	3 1 0 0 5 -1 -3 1 -4 -4
word ausbildungsplatz	0 0 0 0 0 1 0 0 0 -8
word ausbildungsplatz zur	0 0 0 0 0 0 0 0 0 -8
word ausschreibung	0 0 0 0 4 0 -2 0 -1 -7
word aussi	-1 -3 1 0 -1 0 5 0 0 -2
word austauschjahr	0 0 0 0 0 0 0 0 0 12
word austauschjahr in	0 0 0 0 0 0 0 0 0 12
word auswahl	0 0 0 0 0 0 0 0 0 9
word auswahlgesprach	7 -3 -1 -1 -1 0 -1 0 0 -16
word auswahlverfahren	4 -2 -1 -1 1 0 -1 0 0 -19
word auteur	0 0 0 0 0 0 0 0 0 5
word auto	0 0 0 0 0 0 -2 3 0 5
word automatic	-1 -1 -3 0 -1 -1 -2 8 0 -3
word automatic reply	-1 -1 0 0 -1 0 -2 5 0 -3
word automatica	-1 -1 -1 0 -1 -1 -1 6 -1 -2
word automatica :	-1 -1 -1 0 -1 0 -1 5 0 -1
word automatical	0 0 0 0 0 0 0 1 0 -4
word automatico	0 4 0 0 -1 0 -1 1 -2 1
word automatique	0 0 0 0 0 0 -1 2 -1 -3
word automatisch	0 0 0 0 -3 0 -1 4 2 -3
word automatische	-2 0 0 0 0 0 0 4 0 -4
word automatische antwort	-2 0 0 0 0 0 0 3 0 -3
word autor	0 0 0 0 0 0 0 0 0 10
word autori	0 0 0 0 0 0 0 0 0 3
word autre	-1 3 3 -2 -1 0 -2 -1 -1 4
word aux	-6 3 -1 0 2 -1 2 2 -1 -15
word auxiliar	1 0 0 0 0 0 0 0 0 -3
word availability	-6 14 -1 -1 -2 -2 -4 4 -2 -19
word availability for	-2 19 -1 -1 0 -1 -14 0 0 -5
word available	0 1 2 -1 -1 0 -1 0 0 29
word available for	0 0 0 0 0 0 0 0 0 9
word available on	0 1 0 0 0 0 0 0 0 -3
word avaliacao	1 0 0 0 0 0 0 0 0 -7
word avancou	1 -3 0 0 0 0 4 0 -1 0
word avant	-2 2 -1 -1 -2 1 5 -1 -1 5
word avant le	-3 5 0 0 0 0 0 0 -1 2
word avant timemention	0 0 0 0 0 1 -1 0 0 8
word avanti	0 -2 0 0 7 -1 0 -1 -2 4
word avanzar	0 0 0 0 0 -1 1 0 0 -3
word avec	9 -10 6 -3 1 -1 1 -2 -2 6
word avec la	0 0 0 0 0 0 0 0 0 7
word avec le	0 0 0 0 0 0 0 0 0 4
word avec notre	3 0 0 0 0 0 -2 0 0 4
word avec plaisir	0 0 0 0 0 0 -1 0 2 -3
word avenue	-1 4 0 0 0 -2 0 0 0 -6
word aver	-1 0 0 0 1 0 0 0 1 -4
word avez	1 -13 -1 0 2 -1 14 -1 -1 -1
word avez vous	-1 -10 0 0 -1 -1 13 0 0 8
word avis	0 0 0 0 0 0 0 0 0 6
word avisa	1 0 0 0 0 0 -1 0 0 -3
word avisano	0 0 0 0 0 0 0 0 0 5
word avise	12 0 -12 0 0 0 0 0 0 1
word aviso	-1 -1 0 0 -1 -1 4 0 0 -3
word avon	-4 -3 -1 -3 12 3 1 -1 -4 26
word avon bien	-1 0 0 0 -1 0 4 1 -2 14
word avon le	-1 -1 0 -2 0 6 -1 0 0 11
word avrebbe	0 3 0 0 0 0 -2 0 0 -2
word avviso	4 -2 0 0 6 -2 -4 0 -1 -5
word avviso pubblico	5 -1 0 0 8 0 -10 0 0 -5
word award	0 0 0 0 0 0 0 0 0 9
word away	-2 -2 7 -6 -6 -1 -1 11 0 -21
word aydin	0 0 0 0 0 0 0 0 0 5
word ayuda	0 0 0 0 0 0 0 5 -4 1
word b	1 1 -3 -1 -1 -1 5 -1 -1 14
word baan	-2 0 -2 -1 -5 1 8 -1 0 12
word baan als	0 1 0 0 0 0 -1 0 0 -4
word back	-11 -15 6 -11 -3 -5 28 7 3 -66
word back in	0 -1 1 0 -1 -1 0 -1 3 -3
word back on	-2 -2 1 -2 -1 -1 0 8 0 -4
word back to	-4 -6 -3 -4 -6 -2 20 2 3 -1
word back with	-1 -2 10 0 -1 0 -4 -2 0 -12
word background	-1 0 -1 0 0 1 0 -2 2 -3
word background check	0 -4 0 0 0 1 5 -1 0 -5
word bad	-12 14 -3 7 2 -3 -3 -2 0 -10
word bad news	-1 -1 -1 7 3 -2 -4 -2 0 -9
word balcao	0 5 -5 0 0 0 0 0 0 1
word band	0 -7 0 0 2 0 6 0 0 1
word bando	0 0 0 1 1 0 0 0 0 4
word bank	-9 -2 13 -4 2 -3 8 -4 -1 -6
word banque	-1 0 0 0 7 0 0 0 -6 -1
word bar	0 -1 -1 5 -1 0 -2 -1 0 5
word barista	3 -1 -1 0 0 0 -1 0 1 -10
word bas	1 0 0 0 0 0 0 0 0 -9
word base	-1 -2 -1 0 0 3 3 -2 0 -3
word base #	-1 0 0 0 0 4 -2 0 0 3
word based	1 0 0 0 0 0 0 0 0 9
word basi	-3 -2 0 0 17 -1 -10 -1 -1 -3
word basi van	-3 -2 0 0 17 -1 -10 -1 -1 -4
word be	-11 -26 16 17 -16 7 -30 20 22 -30
word be #	0 0 0 0 0 0 0 0 0 -6
word be a	1 2 0 0 0 -1 -1 0 0 3
word be able	0 2 -7 9 -2 -1 0 0 0 -10
word be asked	4 -1 0 0 -1 0 -1 0 0 -1
word be available	2 -2 2 0 0 0 0 0 0 -3
word be back	-1 -1 13 -1 -3 -2 -7 -1 3 -8
word be consider	-1 -1 0 5 -7 0 0 0 6 -10
word be contact	-1 -6 0 0 -1 0 6 0 2 -4
word be delight	6 -2 0 0 0 0 -3 0 0 5
word be deliver	0 0 0 0 -3 0 -1 6 0 -6
word be free	-1 5 0 0 0 0 -3 0 0 -12
word be glad	0 3 0 0 0 0 -1 0 0 1
word be happy	0 0 0 0 2 0 -1 0 0 19
word be held	-3 2 3 0 0 0 -1 0 0 0
word be in	-6 -3 0 -1 -3 -3 6 0 9 -17
word be interview	0 0 0 0 0 0 0 0 0 6
word be meet	1 0 -1 0 0 0 0 0 0 7
word be moving	0 0 0 0 2 0 0 0 0 -3
word be notifi	1 -1 0 0 2 -1 5 -4 -3 2
word be on	-1 -1 3 0 0 0 0 0 0 -10
word be open	0 0 0 0 0 0 0 0 0 7
word be our	0 -6 0 0 0 7 -1 0 1 -7
word be out	0 -2 2 0 0 0 0 0 0 10
word be possible	0 0 0 0 0 0 0 0 0 -22
word be speak	1 0 0 0 0 0 0 0 0 12
word be taking	-1 0 0 1 1 0 0 0 0 -3
word be the	-2 -2 4 1 -2 -2 3 -1 0 5
word be told	3 0 0 0 0 0 -1 0 -1 -2
word be will	0 -1 -12 0 0 -1 14 0 0 -2
word beagle	0 0 0 0 0 0 0 0 0 4
word bear	0 0 -1 0 -2 -2 3 -1 4 -9
word bear with	0 0 -1 0 -2 -2 3 -1 4 -9
word beaucoup	-4 -2 0 0 5 -1 8 -1 -4 -1
word beaucoup de	0 0 0 0 6 0 -1 0 -4 0
word beaucoup plu	-3 -1 0 0 0 0 5 0 0 -6
word beca	0 0 0 0 0 0 0 0 0 5
word beca de	0 0 0 0 0 0 0 0 0 3
word because	-3 -5 5 2 -2 -4 -3 6 5 9
word because of	-2 -1 5 1 -1 -4 -3 -1 6 -8
word because you	0 0 0 0 0 0 0 0 0 16
word bedankt	8 -4 -1 -1 -3 -1 -1 -2 5 2
word bedankt voor	8 -4 -1 -1 -2 -1 -1 -2 4 10
word bedroom	0 0 0 0 0 0 0 0 0 3
word bedroom flat	0 0 0 0 0 0 0 0 0 3
word been	-32 -19 22 31 -10 1 3 6 -1 47
word been a	-4 0 3 6 0 -1 -1 -2 0 -7
word been accept	0 0 0 0 3 -2 -1 0 0 10
word been added	0 0 0 0 0 0 0 0 0 29
word been approv	0 0 0 0 0 0 0 0 0 22
word been call	-1 -1 3 0 0 0 -1 0 0 -8
word been cancel	-5 0 -1 7 0 0 0 0 0 -1
word been cancell	-1 -1 -1 3 1 0 -1 0 -1 8
word been complet	-1 -4 -1 -1 8 0 9 -3 -7 -7
word been confirm	0 0 0 0 0 0 0 0 0 3
word been fill	-2 0 -1 8 -3 0 0 0 -1 -2
word been invit	0 0 -1 0 -1 -1 4 -1 -1 -2
word been moved	-4 0 4 0 0 0 0 0 0 5
word been put	-2 0 0 3 -8 0 8 0 0 -2
word been receiv	-1 -1 0 0 -1 0 -8 9 2 6
word been reschedul	-1 0 2 0 0 0 0 0 0 6
word been schedul	3 -1 0 0 0 0 0 0 0 3
word been select	-2 0 -1 -1 -1 4 2 -2 0 11
word been shortlist	3 7 -1 0 -2 0 -3 0 -2 0
word been submitt	0 -1 0 0 -1 0 0 0 3 -6
word beendet	-1 0 0 1 5 0 -2 0 -1 -8
word before	-4 -8 12 -6 8 -15 15 -12 9 15
word before i	3 -1 0 0 -1 -4 7 -3 0 8
word before the	-1 -1 0 0 -2 -1 -10 -1 17 4
word before then	0 0 -1 -1 0 -3 8 -2 0 -1
word before they	0 0 0 0 -1 0 2 0 0 4
word before timemention	-2 2 -1 -1 1 0 3 -1 0 -2
word before we	-1 -7 0 0 -1 -5 22 -1 -5 -23
word before you	0 4 14 -2 -4 -1 -8 -2 -1 2
word before your	0 -1 0 0 0 0 3 0 0 -7
word beforehand	2 -1 0 0 0 0 0 0 0 5
word begin	1 -4 -2 -1 -3 0 6 -3 8 -22
word beginnen	3 -2 -1 0 0 1 -1 0 0 -3
word behalf	-3 0 3 0 2 0 0 0 -1 1
word behalten	0 0 0 0 4 0 -3 0 -1 2
word behind	0 0 -1 0 0 0 3 -1 0 -10
word bei	11 6 -7 -4 -2 -2 1 0 -2 -19
word bei #	10 -1 -2 -2 0 0 -4 -1 0 0
word bei der	1 3 0 0 -1 0 -2 1 -1 -1
word bei ihnen	-1 9 -4 0 -1 0 -1 0 -1 -13
word bei uns	2 -1 1 -1 0 -1 -1 1 1 -3
word beijo	-1 2 0 0 0 0 0 0 0 8
word beim	-1 -1 0 0 -1 -1 8 0 -4 4
word being	-8 -2 0 7 -4 -1 0 8 1 -17
word being review	0 0 0 0 0 0 -2 1 2 -17
word bekeken	0 0 0 0 0 0 0 0 0 -4
word bekijken	1 0 -1 0 0 0 0 0 2 -9
word bekijken hem	0 0 0 0 0 0 0 0 1 -5
word bekommen	-2 0 3 0 0 0 0 0 0 11
word bel	11 -3 -3 -1 -1 -3 2 -1 0 -4
word bel je	5 -2 -1 0 -1 -1 1 0 0 -5
word bel ons	1 0 0 0 0 0 0 0 0 6
word belangstell	0 0 0 0 2 0 -1 0 0 5
word belangstell voor	0 0 0 0 0 0 0 0 0 8
word bell	-1 -1 -1 -1 2 -2 4 0 0 -15
word bella	-1 -3 0 0 -1 -1 8 -1 0 56
word bellen	0 8 0 0 -2 -1 -7 0 3 7
word bellen ?	0 10 0 0 0 0 -8 0 0 4
word below	-8 4 1 0 6 -1 9 -1 -9 -32
word below :	1 0 0 0 7 0 0 0 -7 0
word bem	-1 2 2 -2 0 0 -3 0 0 2
word ben	-2 -8 -1 0 0 -1 7 7 -1 34
word ben ik	0 0 0 0 0 0 0 2 0 11
word ben je	-1 -8 0 0 0 0 10 0 0 -3
word benefit	-1 0 0 0 0 7 -4 0 0 8
word benevolat	0 0 0 0 0 0 0 0 0 4
word benevolat a	0 0 0 0 0 0 0 0 0 4
word benoem	-3 -1 0 -3 1 12 -4 -1 0 -5
word bent	0 10 0 -1 -1 0 -2 -1 -6 -4
word bereikbaar	-1 -7 0 0 0 0 8 1 0 -1
word bereiken	-1 -7 0 0 0 -1 9 0 0 -7
word bereit	-1 -1 -1 0 -3 0 9 -2 0 4
word bericht	-2 0 0 0 -2 -1 -4 10 -1 -7
word berucksichtigen	0 0 0 0 1 0 0 0 0 -8
word berucksichtigt	0 0 0 0 1 0 0 0 0 8
word berucksichtigt werden	0 0 0 0 1 0 0 0 0 8
word besetzung	0 0 0 0 -2 0 4 0 0 -5
word besichtigung	0 0 0 0 0 0 0 0 0 3
word besliss	0 0 0 0 -2 -1 5 -1 0 -8
word besloten	-3 -1 0 -3 0 12 -4 -1 0 -4
word besluit	0 0 0 0 0 -1 3 -1 0 -5
word beso	0 0 0 0 0 0 0 0 0 3
word besoin	1 -1 0 0 0 0 -2 0 3 -9
word besprochen	0 -1 0 0 -1 -8 11 0 0 -6
word besproken	4 -3 0 0 0 0 -1 0 0 -2
word best	0 9 -7 16 -4 -2 -15 6 -2 -26
word best ?	-1 4 -1 0 0 -1 -1 0 0 1
word best for	-1 5 -1 0 0 0 -2 0 0 -18
word bestatige	2 0 -1 0 0 0 0 0 1 -7
word bestatige ich	0 0 0 0 0 0 0 0 1 -6
word bestatigen	1 -1 0 0 0 0 0 0 1 29
word bestatigen wir	0 0 0 0 0 0 0 0 0 13
word bestatigt	4 -1 -3 0 0 0 0 0 0 -5
word bestatigung	1 0 0 0 -1 0 0 1 0 -4
word beste	2 -2 -1 0 1 0 2 -2 -1 19
word beste bedankt	0 0 0 0 1 0 0 0 0 17
word beste mevrouw	0 0 0 0 0 0 0 0 0 3
word besten	0 2 0 0 0 0 0 0 0 -3
word bestuur	0 0 -1 0 -4 -2 10 -2 0 -12
word besuch	0 -1 0 0 6 -1 -4 0 0 -3
word better	-4 11 -5 -2 20 -6 -11 -2 -1 7
word between	10 0 -2 -3 7 -5 -15 9 -2 -2
word bevestig	4 -1 -2 0 0 0 -1 0 0 7
word bevestigen	0 0 0 0 0 0 0 0 0 14
word bevestigen we	0 0 0 0 0 0 0 0 0 5
word bewerben	0 0 0 0 0 0 0 0 0 6
word bewerber	0 0 0 0 0 0 0 0 0 21
word bewerberin	0 0 0 0 0 0 1 0 0 -7
word bewerbung	8 3 -3 -3 -4 3 -14 5 5 -22
word bewerbung als	-2 -4 -1 -1 -4 5 1 -1 8 -16
word bewerbung ist	0 0 0 0 2 0 0 0 0 -7
word bewerbung um	4 -1 0 -1 -2 0 -1 0 1 49
word bewerbungen	-1 0 0 0 1 0 -1 1 1 18
word bewerbungen um	0 0 0 0 1 0 0 0 0 10
word beworben	0 0 0 0 0 0 0 0 0 6
word bezichtig	0 0 0 0 0 0 0 0 0 4
word bi	-2 2 0 0 0 0 1 0 0 8
word bid	0 0 0 0 0 0 0 0 0 8
word bieden	0 0 0 0 0 2 0 0 0 4
word bieden we	0 0 0 0 0 1 0 0 0 5
word bien	1 -2 -5 -1 -1 -2 6 2 1 23
word bien parvenu	0 0 0 0 6 0 0 0 -5 6
word bien recu	-1 -1 -1 0 -4 -1 6 4 -2 5
word bientot	0 -2 0 0 -1 0 4 0 -1 -4
word big	18 0 -1 -1 0 -1 -16 0 0 8
word bij	5 -9 -10 -2 8 -3 5 -1 7 -51
word bij #	5 0 -2 -1 0 0 -2 -1 0 0
word bij de	1 -1 -1 0 -1 -1 -2 0 5 -4
word bij ons	1 1 -2 0 0 0 0 0 0 8
word bijlage	0 0 0 0 0 2 0 0 0 3
word bill	7 -2 0 0 0 -2 -2 0 0 8
word bin	-1 0 -1 0 -1 -1 -3 7 -1 -4
word binnen	0 -2 0 0 -3 0 -9 -1 15 -17
word binnen twee	0 0 0 0 -1 0 -7 0 10 1
word bio	1 0 0 0 0 0 0 0 0 7
word birba	0 0 0 0 0 0 0 0 0 6
word birch	0 0 0 0 0 0 0 0 0 4
word bis	7 0 1 -1 -9 4 -12 10 0 -11
word bis #	0 0 4 0 0 0 -3 0 0 2
word bis einschlieslich	0 0 0 0 0 0 0 1 0 -5
word bis ende	4 0 0 0 0 -1 -2 0 0 -3
word bis timemention	3 -3 -1 0 0 3 0 -1 0 11
word bis zum	-1 2 -1 0 -2 3 -2 0 1 -8
word biscuit	0 0 0 0 0 0 0 0 0 6
word biscuit the	0 0 0 0 0 0 0 0 0 4
word bist	1 -1 0 0 -2 0 4 0 0 -5
word bit	1 -1 0 0 10 -1 -8 -1 -1 5
word bitte	7 11 -2 -4 -5 4 -18 12 -6 30
word bitte bringen	3 -1 -1 -1 0 0 -1 0 0 1
word bitte geben	0 0 0 0 0 1 0 0 0 5
word bitte haben	0 0 0 0 0 0 1 0 0 5
word bitte melden	0 0 0 0 0 0 0 0 0 4
word bitte um	-1 -3 -1 0 -1 -1 7 0 0 -6
word bitten	6 -2 0 -1 -2 0 1 0 0 -13
word blake	1 0 0 0 -1 0 -2 3 0 6
word blijft	-3 0 1 0 5 0 -1 0 -1 5
word block	4 -1 -1 0 -1 0 1 0 0 -3
word blog	0 0 0 0 -1 0 -1 0 2 19
word blue	5 -2 0 0 0 0 -2 0 0 8
word boa	-3 -8 -2 1 0 -1 14 -1 0 -18
word boa tarde	-3 -4 -1 1 -1 0 9 -1 0 -12
word board	-13 6 -2 12 -8 -5 30 -6 -14 -13
word board meet	-6 0 -1 -1 0 0 8 0 0 -1
word board on	-1 -1 0 1 0 0 2 0 0 3
word boas	4 -2 -2 0 -1 2 0 0 0 -2
word bocca	1 -1 0 0 1 0 -2 0 2 -4
word bocca al	1 -1 0 0 1 0 -2 0 2 -4
word boekhouder	0 0 0 0 2 0 -1 0 0 5
word bogen	0 0 0 0 0 0 0 0 0 -4
word bolsa	0 0 0 0 1 0 0 0 0 -8
word bom	0 6 -2 0 -5 1 6 -4 -1 -14
word bom dia	0 6 -2 0 -5 1 6 -4 -1 -14
word bon	-2 3 3 -1 0 2 -4 0 0 11
word bonjour	-15 0 8 3 -4 -6 21 -3 -5 -43
word bonjour je	0 0 0 0 0 0 0 1 0 11
word bonjour monsieur	-6 7 4 -1 -1 2 -3 -1 -1 -6
word bonjour yani	-8 6 1 0 -1 0 14 -6 -4 -3
word bonne	-6 4 -1 1 1 0 3 -1 -1 12
word bonne chance	0 1 0 0 1 0 0 0 0 12
word bonne nouvelle	-3 0 0 0 -1 0 4 0 0 -1
word bonu	-1 -2 -1 0 -1 12 -6 -1 0 -5
word bonu #	0 0 0 0 0 6 -4 0 0 3
word book	7 2 3 0 -2 0 -8 -1 -1 62
word book !	2 0 0 0 0 0 -1 0 0 13
word book :	0 0 0 0 0 0 0 0 0 5
word book a	3 -1 0 0 0 0 0 0 0 13
word book for	-7 0 0 0 0 0 7 0 0 7
word book in	0 0 0 0 0 1 0 0 0 13
word book your	-1 6 0 0 0 0 -4 0 0 -2
word borsa	0 0 0 0 0 0 0 0 0 5
word borsa della	0 0 0 0 0 0 0 0 0 4
word boss	16 -1 -1 -1 0 -1 -10 -2 0 -6
word both	-4 7 -3 -1 -5 6 8 -1 -7 -3
word both of	0 0 -1 -1 0 0 2 0 0 4
word bourse	0 0 0 0 0 0 0 0 0 6
word boutique	0 1 0 0 0 0 0 0 0 -4
word box	0 0 0 0 7 -2 -3 -1 0 -3
word branch	4 -3 1 0 -1 0 13 0 -13 -8
word brand	2 -3 1 0 0 0 1 0 0 2
word brandt	1 2 0 0 0 0 -2 0 0 -5
word brasilia	0 0 0 1 0 0 0 0 0 -6
word brauchen	-4 2 -1 1 -4 0 9 -2 -1 -4
word break	9 0 0 0 -1 -1 -5 -1 0 -7
word breve	1 -2 0 0 -1 0 4 -1 -1 -4
word brief	0 0 0 0 -3 -2 -2 -1 8 -14
word brief over	0 0 0 0 0 0 0 0 1 -5
word bring	5 -3 -5 -3 0 -13 24 -3 -1 6
word bring a	9 -2 -2 -1 0 -1 -3 -1 0 4
word bring photo	0 0 0 0 0 0 0 0 0 15
word bring the	0 0 0 0 0 0 0 0 0 26
word bring this	0 0 0 0 3 -3 0 0 0 -16
word bring two	1 0 0 -1 0 -3 3 0 0 -19
word bring your	5 -2 -1 0 0 0 -1 0 0 -3
word bringen	5 -1 -1 -1 0 1 -2 0 0 17
word bringen sie	5 -1 -1 -1 0 1 -2 0 0 17
word bruto	-1 -1 0 0 -1 6 -2 0 0 -4
word budget	-3 -2 -2 8 8 -7 1 -3 -1 3
word buen	2 -1 0 0 0 0 2 -2 0 -14
word buen dia	3 -1 0 0 0 0 2 -2 0 -13
word buena	-2 -1 2 1 2 -1 2 -2 -1 -11
word buena tard	-1 -1 3 0 2 0 -1 -1 0 -5
word bueno	3 2 2 -3 -4 -2 2 -1 1 4
word bueno dias	3 3 2 -3 -5 -2 2 -1 2 -2
word build	3 0 0 -2 0 0 -1 0 0 4
word bulletin	0 0 0 0 0 0 1 0 0 -4
word bulletin de	0 0 0 0 0 0 1 0 0 -4
word buonasera	0 -1 2 0 1 0 -2 0 0 -4
word buongiorno	-1 4 -4 0 -4 -1 10 -2 -2 -13
word buro	2 -1 0 0 -1 -1 -2 4 0 12
word burokauffrau	0 0 0 0 0 0 0 0 0 -8
word buscamo	0 -1 4 0 2 0 -2 -2 0 -2
word busines	-4 8 -1 0 -3 2 -7 5 0 18
word busines analyst	0 0 0 0 -1 0 2 -1 0 -5
word busines casual	0 0 0 0 0 0 0 0 0 -7
word busines days	2 -1 0 0 -2 3 -8 6 0 -6
word busqueda	0 -3 0 0 5 0 -2 0 0 -2
word buste	-1 0 0 0 0 0 2 0 0 -6
word buste paga	-1 0 0 0 0 0 2 0 0 -6
word but	-4 -11 4 -4 52 -7 -32 -9 13 17
word but after	0 -2 0 0 0 0 3 0 -1 5
word but have	0 0 0 0 0 0 0 0 0 21
word but i	0 0 0 0 0 2 -1 0 0 -5
word but not	-1 -1 0 0 3 0 0 0 -1 11
word but we	0 0 0 1 0 0 0 0 0 7
word buyer	0 4 0 0 -5 -1 1 0 1 4
word by	-7 -6 -1 -1 1 8 38 -18 -15 82
word by #	1 0 0 0 0 0 0 0 0 15
word by a	0 0 0 0 0 0 0 0 0 4
word by our	0 0 0 0 0 0 0 1 0 -21
word by phone	3 2 -2 0 -5 -1 3 -1 0 13
word by the	5 -3 -2 4 14 -3 -7 -3 -6 22
word by timemention	-17 -9 -2 -4 -5 16 36 -9 -5 6
word by video	0 1 0 0 0 0 -1 0 0 8
word by what	0 4 0 0 0 -1 -2 0 0 -7
word by your	0 0 0 0 0 0 0 0 0 15
word c	-3 -7 -2 -1 -1 -1 8 7 -1 3
word c #	0 -4 0 0 0 0 0 5 0 3
word c to	0 0 0 0 0 0 0 0 0 11
word c'e	7 -1 2 0 -2 -1 -3 -1 0 -6
word c'est	18 -6 -3 -2 -7 -1 4 -3 0 -52
word ca	3 10 -9 0 0 -1 -2 0 0 3
word ca timemention	0 10 -9 0 0 0 -1 0 0 3
word cabinet	-1 2 0 0 0 0 0 0 0 -3
word cad	3 -2 0 0 0 0 0 0 0 4
word cada	0 -1 0 0 5 -1 -2 0 0 -6
word cadre	1 0 0 0 0 0 -1 0 0 3
word cafe	4 -2 -1 2 -1 -1 -2 0 0 8
word caffe	0 0 0 0 0 0 0 0 0 3
word caiu	-1 0 1 1 0 0 -1 0 0 -13
word caixa	0 0 3 0 0 0 0 -2 0 -1
word cal	-1 15 0 0 -1 -1 -10 0 0 -7
word calend	0 8 -1 -1 -1 -2 -3 -1 0 3
word calendar	20 -1 0 9 -4 -3 -13 -5 -3 -3
word calendar :	0 5 0 0 -2 0 -1 0 -1 17
word calendar hold	6 -2 0 0 -1 0 -2 -1 0 -7
word calendario	3 -2 0 1 0 0 -1 0 0 -3
word call	2 0 25 -1 -17 -8 -27 11 18 -32
word call ?	-1 2 -1 0 0 0 1 0 0 -12
word call for	0 3 0 0 0 -1 -1 0 0 -9
word call from	7 -1 -1 -2 -1 -3 4 -1 0 -15
word call her	0 0 0 0 0 0 0 0 0 15
word call me	-6 -4 -2 -2 -3 7 14 -2 -1 -11
word call off	-1 0 0 4 0 0 -1 0 0 -4
word call on	11 -1 -1 4 -5 -3 -5 -1 0 4
word call this	0 3 0 0 -1 0 -1 0 0 1
word call timemention	-1 8 -1 0 0 -1 -5 0 0 4
word call to	-1 0 1 0 1 0 -1 0 0 4
word call with	6 5 -1 1 -2 -1 -6 -1 -1 10
word call you	4 -5 -1 -1 -1 -1 0 -1 6 -16
word calle	4 0 0 -1 0 -1 0 0 0 1
word calma	0 0 0 0 0 1 0 0 0 -8
word camara	0 0 0 0 -1 0 0 0 2 -4
word cambiar	0 0 0 0 0 0 0 0 0 7
word cambiar su	0 0 0 0 0 0 0 0 0 6
word cambio	0 -1 3 0 0 0 -1 0 0 0
word came	-7 -7 -1 -2 20 -9 4 4 -3 37
word came acros	-1 -1 0 0 -1 0 3 0 0 3
word came down	0 0 0 0 4 -1 -2 0 0 5
word came up	-5 -1 1 -1 0 -1 8 0 0 20
word campu	-2 -1 0 -1 -1 0 -2 0 7 14
word can	-32 10 14 -8 -6 80 -28 -12 -18 30
word can be	0 2 0 0 2 0 -2 0 0 7
word can come	0 0 0 0 0 0 0 0 0 6
word can do	-11 21 -8 -3 5 2 -3 -2 -1 -2
word can get	0 1 0 0 0 1 -1 0 0 -5
word can offer	-14 18 -2 0 0 -1 0 0 0 -9
word can see	0 0 0 1 -2 0 1 0 0 -5
word can start	0 0 0 0 0 1 -1 0 0 21
word can we	-2 -12 19 -1 -3 10 -10 -1 -1 9
word can you	7 -1 1 -1 -2 20 -15 -1 -8 1
word can't	8 -10 -4 -2 20 -17 -4 10 -1 -16
word can't do	1 5 -4 0 0 0 -1 0 0 8
word can't make	5 -5 2 -1 0 0 -1 0 0 -2
word can't offer	-1 -1 0 0 15 -11 -1 -1 0 3
word can't wait	2 0 -1 -2 0 0 -10 13 0 -11
word canada	-4 0 0 1 0 0 0 4 0 7
word cancel	-7 -4 3 26 -4 -2 -10 -1 -1 -16
word cancel :	-4 -1 -1 9 -1 0 -1 0 0 -6
word cancel timemention	-1 0 -1 5 -1 0 -1 0 0 2
word cancel your	-1 0 0 3 0 0 0 0 0 -3
word cancelada	-1 0 0 3 0 0 0 0 0 0
word cancelado	-4 0 -1 8 -1 -1 -1 -1 0 0
word cancelado :	-4 0 -1 7 -1 -1 -1 -1 0 -8
word cancelar	0 0 -1 2 0 0 0 0 0 -9
word cancell	-6 -2 -1 23 -3 -2 -4 -2 -2 7
word cancell :	-1 0 0 2 0 0 0 0 0 3
word cancell by	-1 -1 -1 4 2 0 -1 0 -2 3
word cancellation	1 -1 -1 1 0 0 0 0 0 -12
word candidacy	-1 0 0 0 4 -1 0 0 -2 0
word candidat	-9 -6 5 -3 -2 -1 15 2 0 38
word candidat for	0 0 0 0 2 0 -1 0 -1 -10
word candidat will	3 -1 0 0 -1 0 0 -1 0 -4
word candidata	4 -2 0 0 -1 0 -2 0 1 -12
word candidate	-3 -8 3 -1 9 -1 2 8 -9 38
word candidate :	0 0 0 0 0 0 0 0 0 14
word candidate account	0 0 0 0 -1 0 2 1 -2 4
word candidate for	0 0 0 0 1 0 0 0 -1 11
word candidate has	0 0 0 0 2 -1 0 0 -1 -13
word candidate home	0 0 0 0 -1 3 -1 0 0 -10
word candidate who	-2 -2 4 0 2 -1 -1 0 0 -17
word candidati	1 0 0 1 -4 0 2 0 0 -12
word candidato	-2 3 -1 2 -1 0 0 0 -1 -1
word candidatur	-1 -1 0 0 8 0 -1 0 -4 4
word candidatur pour	-1 -1 0 0 7 0 -1 0 -4 5
word candidatura	-6 25 -5 -3 2 -4 -7 -3 1 -92
word candidatura a	-3 10 -1 -1 -2 -1 -1 -1 -1 -28
word candidatura ao	0 0 0 0 0 0 0 0 1 4
word candidatura come	0 2 -1 0 0 0 -1 0 0 -11
word candidatura e	0 0 0 0 0 0 0 0 1 -10
word candidatura para	0 0 0 0 1 0 -1 0 2 9
word candidatura per	-1 0 0 0 -2 0 -1 0 5 12
word candidatura recebida	0 0 0 0 0 0 0 0 1 10
word candidature	-3 -1 -5 -2 5 -2 14 3 -7 -19
word candidature a	-2 0 -2 0 -1 0 1 0 5 -2
word candidature au	1 1 0 0 1 0 -2 0 1 -3
word candidature de	-1 3 0 0 0 0 -3 0 1 -4
word candidature pour	0 0 0 0 6 0 -1 0 -5 42
word cannot	-2 9 -1 -1 0 0 -9 4 0 2
word cantina	0 0 0 0 0 0 0 0 0 4
word car	0 0 0 0 2 1 -2 0 0 8
word cara	0 0 0 0 2 0 -1 0 0 12
word cara obrigado	0 0 0 0 0 0 0 0 0 -3
word card	0 0 0 0 0 0 0 0 0 17
word care	-4 6 -2 0 4 1 -2 -1 -2 3
word care operation	0 0 0 0 1 0 0 0 0 -4
word career	0 -1 0 0 3 1 -5 5 -1 4
word career page	0 0 0 0 2 0 0 0 -1 -10
word career site	0 0 0 0 0 0 0 0 1 -5
word careful	0 -1 0 0 3 0 -2 0 2 12
word careful consideration	0 0 0 0 1 0 0 0 0 5
word careful review	0 0 0 0 0 0 0 0 0 5
word cargo	-2 0 0 0 0 14 -15 -1 4 -5
word cargo de	-1 0 0 0 1 0 -2 0 4 -3
word carl	1 0 0 0 0 0 0 0 0 3
word carry	0 0 0 0 -2 0 3 0 -1 -5
word carta	-2 1 0 0 -2 3 2 -1 0 -8
word carta de	0 0 0 0 0 -2 3 0 0 -6
word carta oferta	0 0 0 0 -2 4 -1 0 0 -2
word cartao	1 0 -1 0 0 0 1 0 0 -4
word cartao de	1 0 -1 0 0 0 1 0 0 -3
word carte	-1 -5 -1 0 0 4 3 -1 0 0
word carte vitale	-1 0 0 0 0 4 -2 0 0 2
word carteira	0 0 0 0 -1 9 -9 0 0 0
word cas	1 0 0 0 2 0 -3 1 0 3
word cas d'empechement	0 0 0 0 0 0 0 0 0 5
word casa	2 -2 -1 3 1 0 -2 -1 0 7
word case	0 -3 -1 -1 4 -2 -1 9 -5 13
word caso	-1 0 0 0 -1 0 0 0 3 11
word cast	0 0 0 0 0 0 0 0 0 8
word casual	4 -2 -2 -3 -2 -1 7 -1 -1 -8
word catch	0 4 -4 -3 0 -2 7 -1 0 0
word causa	0 -1 2 0 -1 0 1 0 0 5
word ce	-13 -7 -2 -2 7 16 6 -4 -1 3
word ce que	0 0 0 -1 2 2 -2 0 0 15
word ce qui	0 1 0 0 0 0 0 0 0 3
word cela	7 -2 0 -1 0 -2 -1 0 0 -3
word cell	0 1 -1 0 0 0 0 0 0 -6
word center	1 0 0 0 0 0 0 0 0 7
word central	1 0 -1 1 0 0 0 0 0 -8
word centrale	-2 0 3 1 0 0 0 0 0 -5
word centre	5 -2 0 0 1 -1 -1 0 -1 -2
word centro	0 0 0 0 0 0 1 0 0 17
word ceo	2 0 0 0 0 0 -1 0 0 -3
word certificat	1 -6 0 0 0 -1 7 0 0 -4
word cette	-1 5 0 0 0 -1 -3 2 -2 -10
word cette semaine	-1 4 0 0 -1 0 -1 0 -1 -1
word chair	0 -3 5 0 0 0 -1 0 0 0
word challenge	-1 -1 0 0 0 -1 8 0 -4 3
word chamada	-8 -2 -3 0 0 0 14 0 0 -4
word chance	-1 23 13 -1 1 -4 -29 -2 -1 4
word chance to	0 0 0 0 1 0 0 0 0 -6
word chance you	-1 -5 15 0 0 -2 -7 0 0 -3
word chang	-3 -8 16 0 -2 2 -1 -9 5 -27
word chang :	-1 -6 13 -1 -1 0 -1 -3 0 0
word chang to	1 0 -1 0 1 0 0 0 0 -18
word change	-8 -4 16 2 8 -5 0 -3 -6 10
word change :	-1 -1 5 0 3 -1 -2 -1 -2 0
word change of	-9 -1 11 0 0 0 -1 0 0 0
word change to	-4 0 5 0 0 0 0 0 0 -4
word change your	0 0 0 0 0 0 0 0 0 -3
word chantier	0 -5 5 0 0 0 0 0 0 -3
word chaque	0 0 0 0 0 0 0 0 0 -3
word charge	-2 0 0 2 0 0 0 0 0 5
word charla	0 -1 2 -1 -1 -1 4 -3 0 -6
word chat	14 28 -5 -1 -4 -4 -19 -5 -4 -14
word chat ?	-1 4 -1 0 0 0 -1 0 0 -20
word chat this	0 2 0 0 0 0 -1 0 0 -3
word chat with	2 19 -2 0 -1 -2 -10 -3 -3 -2
word che	1 -1 -4 -2 4 5 0 -3 -1 -20
word che ci	0 0 0 0 0 0 0 0 0 -9
word che il	0 0 0 0 1 0 0 0 0 6
word che la	4 0 0 0 0 0 -3 -1 0 1
word che non	0 0 0 0 0 0 1 0 0 9
word check	-7 -19 -5 -2 -1 0 40 -7 1 29
word check in	0 0 0 0 8 0 -5 -1 -1 18
word check the	0 0 0 0 0 0 -3 0 4 1
word check with	-4 -12 -3 0 -7 -2 34 -3 -3 -6
word check your	0 0 0 0 0 0 0 0 1 21
word chef	3 2 6 -1 -5 -2 -18 -3 17 -17
word chef d'equipe	3 0 0 0 -1 0 0 0 0 -2
word chef de	5 3 -7 0 0 0 -1 0 0 -6
word chegou	0 3 0 0 -1 0 -3 0 2 -3
word chemistry	1 0 0 0 0 0 0 0 -1 8
word chen	0 2 0 0 0 0 -2 0 0 9
word cher	-1 0 0 0 2 -1 3 -1 -1 2
word cherche	-1 2 0 0 0 0 0 0 0 6
word chere	-1 0 0 0 1 0 1 0 -1 16
word chere madame	-1 0 0 0 1 0 1 0 -1 4
word chez	-1 -1 -1 -1 -1 0 5 0 0 0
word chi	-1 -2 0 0 3 0 -1 -1 2 12
word chiacchierata	1 -2 4 -2 -1 -1 2 -1 0 -3
word chiacchierata di	-1 0 4 -2 0 0 -1 0 0 -3
word chiamata	0 4 -3 0 0 0 0 0 0 3
word chiamo	-1 -1 -1 0 0 0 6 -1 -1 -6
word chicago	0 0 0 0 0 0 0 0 0 -4
word chieda	2 0 0 0 0 0 0 0 0 -5
word chieda di	2 0 0 0 0 0 0 0 0 -4
word chloe	1 0 0 0 0 0 0 0 0 35
word choice	-4 11 -3 -1 12 -7 -4 -3 -1 -13
word choisi	5 -2 -1 0 1 0 -1 -1 0 -2
word choix	-2 3 0 0 1 0 0 0 0 -2
word choose	-22 24 2 -1 0 -1 -3 -1 1 27
word choose a	-1 0 5 0 -1 -1 -1 0 0 13
word chose	0 0 0 0 1 -1 2 0 -1 4
word ci	7 -3 4 -3 -2 12 -11 -3 1 -35
word ci e	0 1 0 0 0 0 -1 0 2 -10
word ci ha	-1 2 4 -2 0 -1 -3 0 0 -6
word ci joint	5 -5 0 0 0 3 -1 0 0 -1
word ci sentiamo	2 1 0 0 0 0 -2 0 0 -8
word ci vediamo	0 0 0 0 0 0 0 0 0 9
word ciao	4 0 4 -3 -1 -3 3 -4 -2 -45
word ciao !	-1 1 0 0 -2 -1 5 -1 -1 -4
word ciao ti	0 0 0 0 0 0 2 -2 0 3
word cidadao	1 0 -1 0 0 0 1 0 0 -3
word circolo	0 0 0 0 0 0 0 0 0 4
word cita	5 -2 -1 0 -1 -2 3 -1 0 10
word cita con	0 0 0 0 0 0 0 0 0 4
word cita de	0 0 0 0 0 0 0 0 0 4
word cita para	4 0 0 -1 0 -1 0 0 0 -1
word citacion	1 0 0 0 0 0 -1 0 0 -3
word city	-8 0 8 0 0 0 0 0 0 4
word claim	0 3 0 0 0 0 -3 0 1 -9
word claim handler	0 0 0 0 0 0 0 0 0 -15
word clas	0 0 0 0 0 0 0 0 0 6
word clerk	-9 -2 -1 0 1 -1 6 -1 6 4
word click	0 -4 0 0 0 0 0 5 0 80
word client	-6 6 -2 -2 11 -4 13 -4 -12 -10
word client a	-1 0 0 0 0 -1 4 -1 0 -2
word client timemention	-1 -1 0 0 0 0 7 0 -3 -18
word cliente	-7 4 -1 0 0 -1 10 -1 -4 -22
word clientele	0 1 0 0 5 0 0 0 -5 1
word clinic	0 0 0 0 -1 0 -5 6 0 1
word clinica	3 0 0 0 -1 0 0 0 0 -6
word clinical	3 -3 0 0 0 0 0 0 0 10
word clinical study	0 0 0 0 0 0 0 0 0 11
word clos	1 -9 7 0 17 -2 -22 8 -1 -10
word clos date	0 0 0 0 -1 0 0 0 3 -1
word clos on	0 -1 0 0 0 0 0 0 2 10
word clos timemention	3 -1 5 -1 0 0 0 -5 0 8
word close	-9 -3 -1 -2 16 -7 -6 -2 14 6
word close on	-1 -1 0 0 0 0 -2 -1 5 -1
word closer	0 -1 0 0 9 0 -1 0 -7 0
word closer match	0 -1 0 0 9 0 -1 0 -7 -5
word cloud	3 -3 0 0 0 3 -1 -1 0 -1
word cloud engineer	3 -3 0 0 0 3 -1 -1 0 -12
word club	0 0 0 0 0 0 0 0 0 25
word co	1 2 -1 0 4 0 -7 -2 3 16
word co op	0 0 0 0 0 0 0 0 0 9
word coach	-3 0 0 0 0 0 5 -1 0 -1
word coach dee	0 0 0 0 0 0 0 0 0 5
word cocina	-1 3 -1 0 0 0 -1 0 0 4
word code	0 -1 0 0 6 -1 -3 -1 -1 15
word codice	-1 -1 0 0 -2 7 -3 0 0 -9
word codice fiscale	-1 -1 0 0 -2 7 -3 0 0 -9
word coding	4 -4 -1 0 0 0 7 -1 -5 -13
word coffee	1 11 -1 0 -1 -2 -10 3 0 -7
word coffee ?	0 1 0 0 0 0 0 0 0 7
word coisa	-6 -3 -6 0 0 -1 17 0 0 -1
word colegio	0 0 0 0 0 0 0 1 0 -5
word colin	2 -1 1 0 -1 0 -1 0 0 3
word collega	0 0 0 0 0 1 -1 0 0 -3
word college	-1 -2 0 -4 2 12 -5 -1 -1 -13
word colloque	0 0 0 0 0 0 0 0 0 8
word colloqui	-1 0 -4 0 0 0 5 0 0 19
word colloqui di	0 0 0 0 0 0 0 0 0 3
word colloquio	11 1 4 1 -5 -2 -4 -3 -2 7
word colloquio con	3 -1 0 0 0 0 0 0 0 11
word colloquio di	-2 -1 5 0 0 0 0 0 0 5
word colloquio e	0 0 0 0 0 0 0 0 0 4
word colloquio per	2 0 1 0 0 0 -1 0 0 11
word colloquio timemention	1 -1 1 0 -1 0 0 0 0 5
word columbu	-1 7 0 0 0 -1 -4 0 0 5
word columbu oh	-1 7 0 0 0 -1 -4 0 0 5
word com	10 53 -23 -2 -8 -5 -21 -2 -2 46
word com #	0 7 0 0 0 0 -6 0 0 5
word com a	-2 12 0 0 -1 -1 -9 0 0 4
word com mais	0 0 0 0 2 0 -1 0 0 -6
word com o	-2 3 0 0 1 -1 -1 0 0 -18
word com rl	-1 4 0 0 0 0 -1 0 0 -1
word com voce	0 8 -3 0 -4 0 0 0 0 -2
word combinado	1 0 0 0 0 0 0 0 0 -18
word come	6 2 10 18 -18 3 -18 -11 8 -103
word come and	0 -4 0 0 0 7 -2 0 0 10
word come back	-3 -2 -2 -1 -2 1 9 -3 4 -18
word come by	0 2 0 0 0 0 -1 0 -1 5
word come first	-1 3 -1 0 0 0 0 0 0 -3
word come in	7 -1 -2 6 -1 -2 -5 -1 0 -15
word come on	-1 1 -1 11 -7 -1 -2 0 0 6
word come timemention	0 0 -1 8 -2 -1 -2 -1 0 3
word come to	1 -5 -1 0 -1 -1 8 0 0 -6
word come up	-1 13 -1 0 0 -3 -15 -1 9 -5
word comedor	0 0 0 0 0 0 0 0 0 3
word comercial	-1 8 0 0 -4 0 -1 0 -2 -2
word coming	-4 0 5 -1 4 0 1 -3 -2 -7
word coming in	1 -1 -1 -1 7 0 -4 0 -1 -8
word coming up	1 0 0 0 0 0 0 0 0 -3
word comite	0 0 0 0 0 0 2 -1 0 -13
word comite de	1 0 0 0 0 0 0 0 0 -8
word comme	-3 2 1 -1 6 0 -5 -1 0 25
word comme non	0 0 0 0 0 0 0 0 1 6
word comment	0 0 0 0 0 0 0 1 0 4
word commerciale	0 1 0 0 0 0 0 0 0 -7
word commissie	5 -1 -1 -1 5 0 -6 0 0 1
word commissie heeft	0 0 0 0 5 0 -3 0 0 8
word commission	0 0 0 0 1 0 0 0 -1 12
word commission a	0 0 0 0 1 0 0 0 0 7
word committee	-4 -3 -1 -1 -3 -2 7 -1 8 19
word committee has	0 0 0 0 -5 0 7 0 -1 12
word committee meet	0 0 0 0 0 0 1 0 0 9
word communication	0 0 0 0 0 0 0 0 0 18
word communication au	0 0 0 0 0 0 0 0 0 8
word community	-1 3 0 0 -1 0 -1 0 0 6
word community garden	0 0 0 0 0 0 0 0 0 3
word como	-1 -10 3 -1 -5 12 9 -6 -1 -5
word como cloud	0 0 0 0 0 2 0 0 0 -4
word como socia	0 0 0 0 0 0 0 0 0 3
word compani	0 0 0 0 0 0 0 0 0 15
word company	2 -3 -1 0 2 -4 -2 5 0 20
word comparto	3 -1 0 0 0 -1 0 0 0 -4
word competition	0 0 0 0 3 0 -1 -1 0 3
word competitive	0 -2 0 0 7 0 -2 0 -3 -2
word complace	0 0 0 0 0 2 0 0 0 3
word complace ofrecerle	0 0 0 0 0 1 0 0 0 8
word complet	-2 -6 -1 -1 12 -1 11 -3 -8 -10
word complete	-6 16 -2 -2 -7 -1 -2 -4 9 9
word complete it	-1 2 0 0 0 -1 2 0 0 -3
word complete the	-1 -4 0 0 -2 0 12 -1 -3 -2
word complete your	-1 -1 -1 -1 -2 -1 12 -1 -4 3
word completer	-3 3 0 0 0 0 1 0 0 -2
word complimenti	2 1 0 0 -1 0 -2 0 0 -4
word comptable	-1 -1 0 0 0 0 2 0 0 -5
word compte	-3 0 0 0 1 -1 5 0 -1 -3
word compter	-6 -2 -1 -1 -1 16 -4 -1 0 -9
word compter du	-6 -2 -1 -1 -1 16 -4 -1 0 -9
word comunica	-1 -1 0 0 14 -1 -10 -1 0 -6
word comunicarle	0 0 0 0 1 1 0 0 0 16
word comunicarle che	0 0 0 0 0 0 0 0 0 13
word comunicarle que	0 0 0 0 0 0 0 0 0 3
word con	-4 12 3 -5 3 -1 -3 0 -5 -42
word con calma	0 0 0 0 0 1 0 0 0 -5
word con el	0 2 -1 0 0 0 -1 4 -4 -5
word con il	-1 2 4 -2 0 -1 -2 0 0 2
word con la	0 2 0 0 1 0 -2 0 0 18
word con los	-2 -2 0 0 0 0 4 0 0 -2
word con mas	0 0 0 0 2 0 -1 0 0 -3
word con su	0 0 3 0 1 0 -1 -2 0 0
word con un	-5 6 0 0 0 1 -1 0 0 -15
word con una	-1 0 0 0 1 0 1 -1 0 -3
word concert	0 0 0 0 0 0 0 0 0 6
word conclud	0 0 0 0 -1 0 9 -1 -6 -2
word concluida	-1 0 0 0 -1 0 0 0 3 3
word concorso	0 0 0 -3 -6 10 -1 0 2 -3
word concour	0 0 0 0 0 0 0 0 0 -34
word concursal	-1 0 0 -1 2 0 0 0 0 -7
word concurso	0 0 0 0 2 0 0 0 0 18
word conducteur	-2 -4 -3 0 -1 -1 5 0 5 -4
word conducteur de	-2 1 -2 0 0 0 0 0 5 -3
word conferma	1 0 -1 0 -1 0 0 0 1 8
word confermato	1 0 0 0 0 0 0 0 0 5
word confermato per	0 0 0 0 0 0 0 0 0 3
word confermiamo	0 0 0 0 0 0 0 -1 2 17
word confermiamo il	1 0 0 0 0 0 0 0 0 4
word confermiamo la	-1 0 0 0 0 0 0 -1 2 13
word confidential	0 0 0 0 0 0 0 0 0 14
word confirm	6 -7 -6 -4 -10 4 21 -4 -1 -2
word confirm :	3 -1 -1 0 0 0 -1 0 0 -3
word confirm by	1 0 0 0 0 0 0 0 0 3
word confirm for	-3 0 1 0 0 -1 5 0 0 14
word confirm our	-2 0 0 0 0 3 0 0 0 17
word confirm receipt	0 0 0 0 0 0 0 0 1 13
word confirm that	1 0 -1 0 0 0 0 0 1 -12
word confirm your	4 1 -1 -1 -1 0 -1 -1 0 -26
word confirma	1 -1 0 0 0 0 0 0 0 4
word confirmacion	1 0 0 0 0 0 0 0 0 -5
word confirmada	1 0 0 0 0 0 0 0 0 12
word confirmado	1 0 -1 0 0 0 0 0 0 3
word confirmamo	-3 -1 0 0 -1 0 -3 -1 10 12
word confirmamo a	-2 0 0 0 -1 0 -3 -1 7 -3
word confirmamo la	0 0 0 0 0 0 0 0 0 7
word confirmar	0 0 0 0 -2 3 -1 0 0 -5
word confirmation	-8 -2 -4 -1 -2 -1 7 1 11 -7
word confirmation :	0 -1 0 0 -1 0 0 -1 3 -1
word confirmation de	-2 0 -3 0 -1 0 0 0 6 4
word confirmation of	0 0 0 0 0 0 -1 0 1 -14
word confirme	0 -1 -1 0 0 0 3 0 0 7
word confirme notre	0 0 0 0 0 0 0 0 0 6
word confirmee	0 0 0 0 0 0 0 0 0 3
word confirmo	0 2 0 0 -1 -1 1 0 0 -15
word confirmo ?	-1 2 0 0 0 0 0 0 0 -15
word confirmon	0 0 0 0 0 0 0 0 0 8
word confirmon votre	0 0 0 0 0 0 0 0 0 7
word conflict	-1 0 2 0 0 0 0 0 0 -5
word congr	0 0 0 0 0 0 0 0 0 3
word congratulation	4 0 -1 0 -3 3 -2 -1 0 20
word congratulation !	-1 -1 0 0 0 4 -1 0 0 1
word congratulation on	-1 4 0 0 -2 -1 -2 0 2 -4
word congratulation you	3 -2 0 0 0 0 1 0 -1 -2
word congreso	0 0 0 0 0 0 0 0 0 4
word congresso	0 0 0 0 0 0 0 1 0 6
word conhece	-1 1 0 0 1 0 -1 0 0 -13
word connaissance	0 1 -1 0 0 0 -1 1 0 -4
word connect	-6 11 -2 -2 1 -1 -2 0 0 -5
word conocer	-1 0 0 0 0 -1 2 0 0 3
word conocerte	-1 3 0 0 0 0 -1 0 0 0
word conoscerla	-1 2 0 0 0 0 0 0 0 7
word conoscerti	-1 -2 0 0 5 0 -1 0 0 -4
word consegue	0 -9 0 0 0 0 10 0 0 1
word conseiller	-1 5 0 0 1 0 -4 0 -1 3
word conseillere	0 0 0 0 6 0 0 0 -5 -1
word conseillere clientele	0 0 0 0 6 0 0 0 -5 -2
word consent	0 -3 0 0 0 -1 5 -1 0 1
word conservatoire	0 0 0 0 0 0 0 0 0 6
word conservatorio	0 0 0 0 0 0 0 0 0 18
word consider	-2 -5 -1 5 -7 2 2 -1 6 -16
word consider us	0 -1 0 0 0 3 -1 0 0 1
word consider you	0 -2 0 0 -7 0 4 0 5 -14
word consideration	0 0 0 0 3 0 14 -1 -14 -6
word consideration we	0 0 0 0 1 0 0 0 0 4
word considerez	0 0 0 0 0 0 0 0 0 7
word considerez le	0 0 0 0 0 0 0 0 0 7
word consigo	-1 2 -1 0 -1 3 -1 0 0 -7
word consular	0 0 0 0 0 0 0 0 0 4
word consulente	2 -1 0 0 0 0 -1 0 0 3
word consulente in	0 0 0 0 0 0 0 0 0 -3
word consult	3 -3 0 0 0 0 0 0 0 1
word consulta	0 -2 0 0 0 -1 0 4 0 5
word consulta com	0 0 0 0 0 0 0 0 0 5
word consultant	1 4 0 -1 0 0 -2 -2 0 7
word consultation	0 0 0 0 0 0 0 0 0 5
word consultora	0 0 0 0 1 2 0 -1 0 -15
word consultora imobiliaria	0 0 0 0 1 2 0 -1 0 -15
word conta	0 -1 0 0 0 -3 5 0 0 3
word contabile	1 -1 1 0 2 0 -1 0 0 -3
word contabilista	0 0 0 0 1 0 0 0 0 3
word contable	0 0 0 0 0 0 0 0 0 -3
word contact	-6 -17 -2 3 -3 -6 -17 31 17 -25
word contact met	0 0 0 2 0 0 -1 0 1 -6
word contact op	0 -1 0 0 -1 0 -2 0 4 1
word contact the	0 0 0 0 0 0 0 1 0 7
word contact you	-6 -4 0 3 2 0 -7 4 8 -1
word contacto	-3 -2 -1 0 3 -2 0 -1 6 -15
word contacto contigo	0 0 0 0 0 0 0 0 1 3
word contar	0 -2 0 0 -2 4 1 0 0 -2
word contarte	0 -3 0 0 3 0 1 0 0 0
word contatteremo	0 -3 0 0 -1 0 5 0 0 5
word contatto	-1 0 0 0 0 0 2 0 0 -7
word content	3 -1 -1 0 0 0 1 -1 0 -19
word contestaremo	0 0 0 0 0 0 0 0 1 16
word contestaremo en	0 0 0 0 0 0 0 0 0 16
word contigo	-1 0 0 0 1 0 -1 0 1 3
word continu	0 -1 0 0 4 0 -1 0 -1 1
word continua	-8 6 -2 0 -1 0 8 0 -1 -7
word continuar	0 0 0 0 4 0 -2 0 -1 0
word continue	0 3 0 0 0 0 -1 0 -1 -4
word contract	-5 5 -2 -1 -5 29 -16 -4 -1 -11
word contrat	-1 -1 -1 -1 5 9 -5 -1 -4 -2
word contrato	-1 -1 -1 0 -4 10 -2 0 0 21
word contrato de	0 0 0 0 0 1 0 0 0 8
word contrato do	0 0 0 0 0 0 0 0 0 11
word contratto	-1 -1 -1 -1 0 6 -2 -1 0 1
word contratto di	0 0 0 0 0 0 0 0 0 3
word contributo	0 0 0 0 0 0 0 0 0 4
word contributo al	0 0 0 0 0 0 0 0 0 4
word controle	0 -3 4 0 0 0 0 0 0 1
word controller	-7 7 -1 0 -12 3 13 -2 -2 -3
word convegno	0 0 0 0 0 0 0 0 0 6
word convenient	-1 4 0 0 0 0 -1 0 0 -6
word conversa	0 1 3 1 -3 -1 2 -2 -1 -9
word conversa com	2 3 0 0 0 0 -3 0 0 -1
word conversa de	-1 -2 4 0 0 0 0 0 0 -3
word conversacion	0 -1 0 0 0 0 3 0 -1 5
word conversar	1 2 0 0 0 0 -1 0 0 -4
word conversar sobre	1 1 0 0 0 0 -1 0 0 -3
word conversation	10 2 -2 -2 7 -4 -8 -1 -1 11
word conversation with	11 1 0 0 -1 -2 -5 -3 -1 -2
word convidamo	-1 1 0 0 0 0 0 0 0 4
word convidamo voce	-1 1 0 0 0 0 0 0 0 3
word convite	0 -4 3 0 -1 0 3 0 0 -8
word convite :	1 0 0 0 0 0 0 0 0 -4
word convocata	0 0 0 0 0 0 0 0 0 3
word convocation	3 -1 0 0 0 0 -1 0 0 -1
word convocatoria	5 -3 0 0 -2 0 -1 -1 2 5
word convocazione	6 -3 0 0 -1 0 -1 0 0 19
word convocazione prova	3 0 0 0 0 0 -2 0 0 -2
word convoquee	0 0 0 0 0 0 0 0 0 -4
word cook	3 -3 0 0 -2 0 4 0 -1 -8
word cool	4 -1 0 0 0 0 -1 0 0 1
word coordenadora	2 0 -1 1 -1 0 -1 0 0 -3
word coordinadora	0 3 0 0 0 1 -2 0 0 -2
word coordinadora de	0 3 0 0 0 1 -2 0 0 -4
word coordinator	-1 -8 0 0 -3 7 0 0 5 -25
word coordinator position	-1 -1 0 0 -1 0 4 0 0 0
word copi	0 0 0 0 -2 4 -2 0 0 -1
word copia	-1 -1 0 0 0 0 2 0 0 -6
word copie	0 -1 0 0 -1 -1 4 0 0 -11
word copy	5 -2 -1 -1 -1 7 -5 0 -1 2
word copy of	0 -1 0 0 -1 0 3 0 -1 -6
word correo	-1 3 0 0 -1 -1 -3 2 2 -17
word correspond	0 -1 0 0 3 0 0 0 -1 -1
word corso	0 0 0 0 0 0 0 0 0 -3
word cosa	-11 0 -5 0 0 0 17 0 0 9
word cosi	2 -1 0 0 0 0 0 -1 0 -6
word cost	0 0 0 0 0 0 1 0 0 9
word costa	-1 -1 0 0 4 -1 0 -1 0 -8
word could	-12 -1 40 -7 5 -11 -12 1 -4 3
word could be	-1 3 0 0 0 0 -1 0 0 0
word could do	-1 -2 10 0 0 -1 -4 0 0 -1
word could i	0 0 0 0 0 0 0 0 0 12
word could not	0 0 0 0 -2 0 -1 5 0 -9
word could we	-1 -9 26 -4 -1 -1 -10 0 0 -1
word could you	-4 -3 -1 -1 -2 -4 19 -1 -2 -11
word couldn't	-1 0 0 -1 1 -2 3 0 0 -10
word council	-2 -3 3 1 -12 0 -4 0 16 0
word counsel	0 1 0 0 0 0 0 0 0 -7
word couple	0 -2 -1 0 3 -3 4 0 1 -6
word couple of	0 -2 -1 0 3 -3 4 0 1 -9
word course	-1 -5 4 0 -1 0 5 -1 0 32
word court	3 -1 0 0 0 0 -1 0 0 0
word cover	-3 -1 -1 0 -3 -10 21 3 -6 6
word cover letter	-1 0 0 0 -2 0 11 0 -6 3
word cpf	0 0 0 0 0 10 -9 0 0 0
word creat	-2 -2 -1 -1 0 0 -3 9 0 -1
word creche da	0 0 0 0 0 0 0 0 0 3
word creche de	0 0 0 0 0 0 0 0 0 9
word credit	3 -5 0 0 -2 0 8 -1 -3 15
word credito	3 0 0 0 -1 0 -1 0 0 -2
word creneau	2 2 -1 0 0 0 -1 -1 0 -4
word crew	-1 2 -1 0 5 -1 -3 -1 0 -8
word cros	0 0 0 0 4 -2 -1 0 0 -1
word cross	-1 0 0 0 -1 0 5 -1 -1 1
word ctc	-2 8 0 -1 -1 5 -8 0 0 -5
word cto	6 3 -2 -1 16 -1 -12 -8 -1 -29
word cual	-3 7 -1 0 -1 -1 -1 0 -1 -5
word cual te	-2 3 0 0 0 0 0 0 0 -3
word cualquier	-10 -1 -5 0 0 -1 17 0 0 -3
word cuando	0 1 -1 0 -1 -2 3 0 0 -4
word cuando te	0 3 0 0 0 -1 -1 0 0 -1
word cuanto	0 0 0 0 0 0 4 -2 0 1
word cuenta	-1 3 0 0 1 -2 1 -1 0 -3
word cuidadosa	0 0 0 0 0 0 0 0 0 4
word cuidadosa lamentamo	0 0 0 0 0 0 0 0 0 4
word cuisine	2 0 -1 0 0 4 -3 -1 0 -19
word current	-2 1 1 0 3 0 0 0 -2 -5
word curriculo	-1 -1 -1 0 3 0 6 -1 -5 -19
word curriculum	0 8 -1 0 3 -1 -6 -1 -2 -14
word curriculum per	0 4 0 0 1 0 -2 0 -3 -3
word customer	2 -1 -2 1 3 0 -5 -1 3 -2
word cut	-1 0 0 -2 8 -1 -3 0 0 16
word cv	9 6 -2 -1 -1 -2 -4 -3 -2 -8
word cv and	0 -1 0 0 -2 0 5 0 -1 -3
word cv e	0 0 0 0 0 0 0 0 0 6
word cv est	0 0 0 0 0 0 0 0 0 5
word cv in	0 -2 0 0 0 0 3 0 0 -2
word cvs	0 0 0 0 0 0 0 0 0 11
word d	2 5 0 -1 -2 0 -7 -1 3 15
word d #	0 0 0 0 0 0 0 0 0 5
word d'admission	0 0 0 0 0 0 0 0 0 -8
word d'apporter	0 0 0 0 0 0 0 0 0 4
word d'autr	0 0 0 0 1 0 0 0 0 -6
word d'avoir	0 -4 -1 2 3 0 1 -1 0 -9
word d'echange	0 0 0 0 0 0 0 0 0 9
word d'echange a	0 0 0 0 0 0 0 0 0 9
word d'embauche	0 0 0 0 0 0 0 0 0 -9
word d'empechement	0 0 0 0 0 0 0 0 0 5
word d'emploi	0 0 0 0 0 0 1 0 0 4
word d'entretien	-3 4 0 0 0 0 0 0 0 5
word d'equipe	3 0 0 0 -1 0 0 0 0 -2
word d'evaluation	0 0 0 0 0 0 0 0 0 8
word d'ici	2 -1 2 -2 -3 0 6 0 -5 3
word d'ici la	3 -1 0 0 -2 0 2 0 0 2
word d'identita	0 0 0 0 0 0 0 0 0 -3
word d'identite	0 0 0 0 -1 3 -1 0 0 -7
word d'identite et	0 0 0 0 0 0 0 0 0 -3
word d'ingenieur	-1 0 1 0 0 0 1 0 0 -3
word d'un	0 0 1 -1 1 0 -1 0 0 -5
word d'une	1 -6 1 0 -1 0 6 0 0 -3
word d'une piece	1 0 0 0 0 0 0 0 0 -8
word da	-9 24 -15 1 11 5 -10 -8 1 -34
word da bella	0 0 0 0 0 0 0 0 0 3
word da costa	0 0 0 0 2 0 0 0 0 -6
word da entrevista	-2 1 1 -1 1 0 0 0 0 7
word da me	-5 7 0 0 0 0 -1 0 0 8
word da rua	0 0 0 0 0 0 0 0 0 4
word da timemention	-1 0 1 0 0 0 0 0 0 5
word daarna	-1 0 0 0 0 0 5 -3 0 -2
word daarom	3 -2 0 0 -3 0 0 -1 3 -7
word dabei	0 7 -6 0 0 0 1 -1 0 -8
word dado	-1 0 0 0 0 10 -8 0 0 8
word dag	-2 -1 2 0 -3 4 2 -2 0 -17
word daher	0 0 0 0 -3 0 4 0 0 -6
word dai	0 0 0 0 0 0 1 0 0 -6
word dal	-5 8 -1 0 -1 2 -4 0 1 -15
word dal timemention	-1 -1 0 0 0 3 -1 0 1 -7
word dalla	0 0 0 0 0 0 0 0 1 6
word damit	-1 3 0 1 0 0 -1 0 -1 -4
word damo	0 0 0 0 0 0 0 0 0 3
word dan	2 8 6 -2 0 -5 -6 -1 -1 -15
word dana	17 -1 -13 -1 0 0 0 0 0 -18
word dana lopez	5 -1 -2 -1 0 0 0 0 0 -15
word danach	1 -1 0 0 -1 0 5 0 -4 -7
word dank	3 -1 -2 -1 -3 -2 -7 19 -5 -2
word dank fur	-1 -2 -1 -1 -3 -1 -6 17 -4 -1
word dank voor	5 -2 -1 -1 -1 -1 0 3 -2 -9
word danke	-2 3 -1 0 -2 -1 8 -3 -2 3
word danke dass	1 0 0 0 -1 0 5 -2 -2 -3
word danke fur	-1 1 -1 -1 -1 -1 9 -3 -2 11
word dann	0 -2 10 -1 2 -2 -3 -2 -1 8
word dann melden	0 0 0 0 0 0 0 0 0 11
word dans	-5 10 -3 -3 -2 -3 17 0 -10 -9
word dans la	0 0 0 0 0 0 0 0 0 6
word dans le	-1 10 0 0 -2 -1 -3 -2 0 -4
word dans les	0 2 0 0 -1 0 -2 1 1 -7
word dans votre	-3 -1 -4 0 -6 -1 9 -1 6 -4
word dar	0 -1 1 0 1 0 0 0 0 -4
word darf	1 0 0 0 0 0 0 0 0 6
word darf ich	1 0 0 0 0 0 0 0 0 6
word das	0 21 5 -2 -10 1 -1 -7 -7 -19
word das austauschjahr	0 0 0 0 0 0 0 0 0 12
word das gesprach	-2 2 0 0 -4 -1 5 -1 0 6
word das interview	0 0 0 1 0 0 0 0 0 10
word das schulerpraktikum	0 0 0 0 0 0 0 0 0 6
word das stipendium	0 0 0 0 0 0 0 0 0 3
word dass	8 4 -7 -1 -4 3 0 1 -4 -2
word dass es	1 6 -6 0 0 0 -1 2 -2 -5
word dass sie	8 -1 0 0 -3 0 1 -2 -2 -1
word dass wir	0 -1 0 0 -1 4 0 0 0 2
word dat	11 -10 -4 0 -1 -1 6 -1 0 -8
word dat je	10 -6 -2 0 0 0 -1 -1 0 11
word dat onze	0 0 0 0 0 0 0 0 0 -3
word data	6 -15 25 -1 -3 -2 -13 -1 5 104
word data :	0 -14 20 -1 0 -1 -1 -3 -1 3
word data analyst	-4 1 -1 4 5 -1 -5 0 1 -11
word data e	0 -3 0 0 -1 0 5 0 -1 -1
word data engineer	-4 -1 -1 0 -1 0 -1 7 0 61
word data entry	0 -1 0 0 0 0 2 -1 0 11
word data scientist	2 -1 0 0 3 0 -2 0 -1 6
word data steward	3 -3 -1 0 0 1 -1 0 0 -2
word date	-9 8 38 0 -11 -1 -18 -6 -1 36
word date :	0 -1 0 3 -1 0 -1 0 0 42
word date of	-1 -1 0 0 0 3 -1 0 1 -1
word date time	-1 0 1 0 0 0 0 0 0 -3
word date will	-1 -1 11 0 -2 0 -6 0 -1 -3
word dato	0 -4 0 0 0 0 5 -1 0 5
word datum	-3 -4 0 1 -1 0 9 -1 -1 0
word datum :	1 0 0 0 0 0 0 0 0 3
word dauert	4 0 -1 0 -1 0 -1 0 -1 10
word dauert noch	0 0 0 0 -1 0 2 0 -1 8
word daughter	0 0 0 1 0 0 0 0 0 -7
word davide	3 2 -1 0 0 0 0 -1 -2 -3
word davvero	-1 -1 1 0 3 0 -2 0 0 -1
word day	11 18 11 -7 -9 -23 -7 6 1 -34
word day and	-5 7 2 -1 -1 0 -12 10 0 -4
word day for	4 -1 0 0 0 1 -3 0 0 -7
word day on	4 3 -1 -1 -2 -2 0 -2 0 -16
word days	-17 9 -5 -1 -2 15 0 5 -5 -4
word days to	0 0 0 0 0 0 1 0 0 7
word dbs	4 -1 0 0 0 1 -3 0 0 -2
word de	-21 11 -13 0 48 21 -11 -29 -7 3
word de #	-8 10 0 -1 7 2 -1 5 -14 -23
word de admissao	0 -1 0 0 5 -1 -2 0 0 4
word de adoptie	0 0 0 0 0 0 0 0 0 13
word de agenda	7 0 -2 0 0 0 -4 0 0 -1
word de agente	0 0 0 0 0 0 0 0 0 -15
word de almacen	0 0 0 0 4 0 -3 0 -1 -12
word de android	2 -2 0 0 -2 -6 8 0 0 -2
word de auxiliar	0 0 0 0 0 0 0 0 0 -3
word de baan	0 1 -1 0 -1 3 -2 0 0 -6
word de bank	0 1 0 0 0 0 0 0 0 -8
word de bella	0 0 0 0 0 0 0 0 0 21
word de bijlage	0 0 0 0 0 1 0 0 0 4
word de caixa	0 0 3 0 0 0 0 -2 0 -1
word de candidature	-2 0 -3 0 5 0 0 0 1 -3
word de cidadao	1 0 -1 0 0 0 1 0 0 -3
word de cita	0 0 0 0 0 0 0 0 0 3
word de commissie	5 -1 -1 -1 5 0 -6 0 0 -1
word de comptable	-1 -1 0 0 0 0 2 0 0 -5
word de conseillere	0 0 0 0 6 0 0 0 -5 -2
word de consultora	0 0 0 0 1 0 0 0 0 -3
word de directeur	-1 0 1 0 -1 0 2 0 0 6
word de empleo	0 0 0 0 2 0 -1 0 0 9
word de entrevista	11 0 -11 1 0 0 -1 0 0 -4
word de espera	0 0 0 0 0 0 0 0 0 23
word de estadistica	0 0 0 0 -1 0 0 0 1 12
word de functie	1 -1 0 0 6 -3 -10 -2 8 -28
word de gestora	-1 0 0 0 0 0 -1 0 3 -3
word de guarderia	0 0 0 0 0 0 0 0 0 12
word de heer	0 0 0 0 0 0 0 0 0 3
word de identidad	0 0 0 0 0 0 0 0 0 -5
word de intercambio	0 0 0 0 0 0 0 0 0 8
word de journaliste	0 0 0 0 0 0 -1 0 1 -9
word de joven	0 0 0 0 0 0 0 0 0 4
word de knoop	-1 0 0 0 0 0 5 -3 0 -1
word de la	9 -17 1 -1 -1 -7 14 2 0 11
word de lezing	0 0 0 0 0 0 0 0 0 3
word de lhe	0 0 0 0 0 1 -1 0 0 3
word de link	6 3 -3 0 0 0 -4 -1 0 2
word de logistica	0 3 0 0 0 0 -2 0 -1 -2
word de los	0 0 0 1 0 0 0 0 0 3
word de magasiniere	0 0 0 0 0 0 0 0 0 -4
word de mantenimiento	2 2 0 -1 0 -1 -1 0 0 3
word de manutencao	0 0 0 0 0 0 0 0 0 5
word de marcar	0 0 0 0 0 0 0 0 0 8
word de market	1 -1 0 0 0 0 0 0 0 6
word de masteropleid	0 0 0 0 0 0 0 0 0 7
word de me	-2 0 0 0 0 -1 4 0 0 -2
word de mes	0 0 -1 0 0 0 1 0 0 6
word de mozo	0 0 0 0 0 0 0 0 0 -5
word de nala	0 0 0 0 0 0 0 0 0 4
word de ne	0 0 0 0 0 0 0 1 -1 3
word de negociatrice	0 0 0 0 0 0 0 0 0 -3
word de nieuwe	0 0 0 0 0 0 0 0 0 7
word de nos	0 0 0 -1 4 0 -2 0 0 -3
word de notre	-1 -1 1 1 0 0 -1 0 2 5
word de nous	1 -3 2 0 0 2 -1 0 0 9
word de nuestra	0 0 0 0 0 0 0 0 0 3
word de obra	0 0 0 1 0 0 0 0 0 7
word de opdracht	0 0 0 0 0 0 0 0 0 10
word de persoonlijke	0 0 0 0 0 0 0 0 0 7
word de plaat	0 0 0 0 0 0 0 0 0 6
word de prij	0 0 0 0 0 0 0 0 0 13
word de procedure	-1 -1 0 0 14 -1 -10 -1 0 -6
word de product	0 3 0 0 0 0 -2 0 0 -1
word de production	1 -3 0 0 6 -2 -2 0 0 -2
word de profesora	0 0 0 0 0 0 0 0 0 -3
word de professora	0 0 0 0 0 0 0 0 0 -4
word de qa	2 -4 0 0 3 0 0 0 0 -1
word de qualidade	3 0 -2 1 -2 3 -1 0 0 -4
word de receptie	0 0 0 0 0 0 0 0 0 5
word de reception	0 0 0 0 -1 0 -2 3 0 2
word de recrutement	0 0 0 0 0 0 1 0 0 8
word de rendez	0 0 0 0 0 0 0 0 0 6
word de rol	0 7 0 0 0 0 -6 0 0 -2
word de salaire	0 0 0 0 0 0 1 0 0 -4
word de saude	0 0 0 0 0 2 0 0 0 -3
word de seguridad	4 0 0 -2 0 -1 0 0 0 -15
word de seguro	0 1 0 0 0 0 0 0 0 -4
word de seleccion	0 7 0 0 -1 0 -5 0 -1 0
word de selection	8 -5 -1 0 0 0 -1 -1 0 -23
word de semaine	7 -2 -1 0 0 -2 -1 0 0 -2
word de statistique	0 0 0 0 0 0 0 0 0 11
word de su	0 0 0 0 0 1 0 0 1 21
word de surveillante	0 0 0 0 0 0 0 0 0 -8
word de talento	0 0 0 0 4 -1 -2 0 0 0
word de tijd	0 -1 0 0 2 0 -1 0 1 -3
word de timemention	-33 -7 13 14 -3 17 8 -6 -1 -26
word de trabajo	1 -1 0 0 0 0 0 0 0 -13
word de trabalho	0 0 0 0 -1 10 -9 0 0 3
word de travail	0 -6 0 0 0 -1 7 0 0 7
word de travaux	-2 3 -2 0 -1 0 -2 0 5 -4
word de tu	0 0 0 1 2 0 -1 0 -1 8
word de um	3 -1 0 0 -1 0 -1 0 0 0
word de vacacion	0 0 0 0 -4 1 4 0 0 -3
word de vacature	0 -2 0 0 4 -1 -3 -1 3 -15
word de vida	0 0 0 0 -1 0 0 0 2 -4
word de volgende	-1 -4 0 -1 1 -1 9 -1 -1 -3
word de vos	2 -1 0 0 0 0 -1 0 0 3
word de votre	-6 0 0 -1 -2 -3 4 10 -1 31
word de vous	-10 -3 1 3 2 10 0 -2 -1 13
word de werkgever	-1 0 0 1 -2 0 -3 0 5 -5
word de werkplek	0 2 0 0 0 0 -1 0 0 -22
word deadline	3 1 0 -1 -1 2 -5 -2 3 5
word deadline is	0 0 0 0 0 0 0 0 0 7
word dear	-2 -2 4 -2 11 -2 11 -14 -4 19
word dear applicant	-2 0 0 0 -1 0 9 -1 -6 15
word dear dr	-2 -1 0 -1 -2 0 -2 0 7 -2
word dear i	-1 -1 0 -2 7 -1 -3 0 0 -1
word dear mr	2 -2 0 0 1 -1 4 -1 -3 -17
word dear ms	5 1 0 -1 -1 -3 6 -4 -3 14
word dear thank	2 0 0 0 0 0 0 0 -2 9
word debera	0 0 0 0 0 0 0 0 0 -5
word debrief	0 0 0 0 1 0 0 0 0 6
word debut	4 -3 -1 -1 -3 9 -5 -1 0 -2
word decid	-2 -3 -2 10 29 -5 -21 -3 -3 44
word decid not	0 0 -1 11 -6 -1 -2 0 0 34
word decid to	-1 -2 -1 -1 23 -3 -14 -2 -1 8
word decide	-13 6 -1 -1 0 -2 15 -1 -3 16
word decidido	0 0 0 0 1 0 0 0 0 -3
word decirte	0 0 0 1 0 0 0 0 0 -4
word decirte que	0 0 0 1 0 0 0 0 0 -4
word decisao	-1 -1 0 0 4 -1 -1 -1 0 -2
word decision	4 -3 -4 -2 8 -2 8 -8 -1 22
word decision about	0 0 0 0 0 0 1 0 0 4
word decision are	1 0 0 0 0 0 0 0 0 9
word decision on	0 0 0 0 0 0 1 0 0 5
word decision pour	0 0 0 0 0 0 0 0 0 6
word decision sobre	0 0 0 0 0 0 1 0 0 6
word decisione	-5 6 0 0 0 0 0 0 0 -2
word decisione su	0 0 0 0 0 0 0 0 0 3
word declin	-3 -1 0 0 0 0 -1 7 0 36
word decline	2 -1 0 0 -1 2 0 -1 0 -13
word dee	0 0 0 0 0 0 0 0 0 6
word deel	0 -7 0 0 0 0 8 0 0 2
word dei	1 -1 0 2 0 -1 -1 -1 0 -3
word dein	4 -2 -1 0 1 0 -1 0 -1 -8
word deiner	0 0 0 0 6 0 -3 0 -2 1
word deiner bewerbung	0 0 0 0 6 0 -3 0 -2 -1
word dejamo	0 -1 3 0 0 0 -1 0 0 -7
word dejamo para	-1 -1 3 0 0 0 0 0 0 -6
word del	-2 2 0 5 3 9 -15 -2 0 0
word del #	0 3 -1 0 0 0 0 0 0 -1
word del posto	1 0 0 0 0 0 0 0 0 -10
word del suo	0 0 0 0 0 0 0 0 0 8
word del timemention	-4 -2 2 9 -2 0 -4 -2 2 -3
word del tuo	0 0 0 0 0 0 0 0 0 3
word delai	-4 0 0 0 4 0 1 3 -3 -2
word delay	-1 -1 2 0 1 -2 -1 1 2 -4
word delegation	0 0 0 0 0 0 0 0 0 7
word delet	-1 -5 0 0 -1 0 -1 8 0 6
word delete	0 0 0 0 0 0 0 0 0 12
word delight	9 -5 0 -1 -1 6 -7 -1 0 17
word delight to	9 -4 0 -1 -1 4 -6 0 0 11
word deliver	-1 -5 -1 0 -3 -1 -2 14 -1 -8
word deliver to	0 0 0 0 -2 0 -1 4 0 -4
word della	-4 -3 0 -1 2 1 8 -2 0 -5
word della nostra	0 0 0 0 0 0 0 0 0 4
word della selezione	2 0 0 0 -1 1 -2 0 0 -3
word della tua	0 0 0 0 0 0 0 0 1 6
word delle	0 0 0 0 2 0 -1 0 0 4
word dem	4 8 -1 -1 2 -1 -12 -1 1 -17
word demande	0 0 0 0 0 0 0 0 0 21
word demande de	0 0 0 0 0 0 0 0 0 15
word demi	0 4 0 0 0 0 -3 0 0 -2
word demi heure	0 4 0 0 0 0 -3 0 0 -2
word demo	2 -1 0 0 0 -1 2 0 -1 21
word demo ?	0 0 0 0 0 0 0 0 0 9
word den	-2 6 4 -2 -4 1 6 -7 -2 53
word den arbeitsvertrag	0 0 0 0 0 1 0 0 0 3
word den auftrag	0 0 0 0 0 0 0 0 0 14
word den ausbildungsplatz	0 0 0 0 0 0 0 0 0 -8
word den eingang	0 0 0 0 0 0 0 0 1 5
word den fachlichen	0 0 0 0 0 0 0 0 0 4
word den kleingarten	0 0 0 0 0 0 0 0 0 14
word den krippenplatz	0 0 0 0 0 0 0 0 0 9
word den nachsten	-3 15 0 0 -5 0 -2 -4 -1 -4
word den nachwuchsprei	0 0 0 0 0 0 0 0 0 14
word den ratenkredit	0 0 0 0 0 0 0 0 0 14
word den studienplatz	0 0 0 0 0 0 0 0 0 3
word den termin	1 0 0 1 0 0 0 0 0 -3
word den timemention	-5 -1 8 -1 0 0 -1 0 0 -4
word den vortrag	0 0 0 0 0 0 0 0 0 4
word denise	4 0 -4 0 0 0 0 0 0 -1
word dental	3 0 0 -1 -2 1 -1 -1 0 -31
word dentist	0 0 0 0 0 0 0 0 0 -4
word dentista	0 0 0 0 0 0 0 0 0 -6
word depart	0 0 0 0 0 0 0 0 0 5
word department	-2 -2 -1 4 -1 1 -7 -1 9 6
word departure	0 0 0 0 0 0 0 0 0 5
word depoi	-2 8 -9 0 -1 0 8 0 -3 -13
word depot	-1 0 -4 0 -1 0 0 0 6 -3
word depui	-1 3 0 0 0 -1 -1 0 0 -2
word der	16 -19 14 -5 -20 13 12 -5 -4 -14
word der gartenstrase	0 0 0 0 0 0 0 0 0 4
word der kommission	1 0 0 0 0 0 0 0 0 -8
word der stelle	0 -2 -1 -1 -4 -1 8 0 0 -3
word der tagung	0 0 0 0 0 0 0 0 0 4
word der timemention	2 0 1 -1 0 0 -1 -1 1 -11
word der vorstand	0 0 0 0 0 1 1 0 0 -6
word der woche	0 2 0 0 0 0 -1 0 0 4
word dernier	0 -6 0 0 0 -1 8 0 0 -1
word derniere	0 0 0 0 0 0 1 -1 0 8
word des	3 -1 1 1 -4 -1 2 4 -4 3
word des jeun	0 0 0 0 0 0 0 0 0 5
word des que	-1 0 0 0 -1 0 7 -5 0 -1
word description	-1 -1 0 0 -2 -3 8 -1 0 -5
word desculpa	-3 -1 2 6 -1 -1 -1 -1 0 -14
word desde	2 2 0 0 -1 1 -2 0 0 -3
word deseamo	0 0 0 0 1 0 0 0 0 -3
word desejamo	-1 0 0 0 2 0 0 0 0 8
word design	-1 -1 -1 -1 2 -1 4 -1 0 -19
word designer	2 4 0 -1 -1 -2 -2 -1 1 -5
word designer role	0 -2 0 0 0 0 3 0 -1 -2
word desk	3 4 -4 -1 -2 1 8 -8 0 -3
word desta	0 0 0 0 1 0 -1 0 0 -6
word desta vez	0 0 0 0 1 0 0 0 0 -6
word detail	-12 -5 1 -2 -4 -4 15 -4 14 -21
word detail :	-1 4 1 0 -1 0 -3 0 0 -1
word detail and	-4 0 0 0 -7 -3 10 -2 7 -1
word detail below	-1 0 2 0 0 0 0 0 0 -3
word detail for	0 -2 -1 0 6 0 -1 0 0 -10
word detto	-4 0 4 -2 0 -1 5 -1 0 -5
word deux	-2 -5 -1 0 -2 -1 13 -1 -1 -11
word dev	12 -7 -1 0 0 5 -8 0 0 -15
word devant	0 0 0 0 0 0 0 0 0 -4
word deve	0 0 0 0 0 14 -13 0 0 -2
word developer	4 3 -1 -1 -3 -7 0 -1 6 -25
word developer e	3 -1 0 0 -1 -1 -1 0 1 -4
word devi	0 0 0 0 0 0 0 0 0 5
word devo	-1 0 0 3 0 -1 -1 0 0 -4
word devon	0 0 1 0 0 0 0 0 0 4
word devon malheureusement	0 0 1 0 0 0 0 0 0 5
word devop	-3 3 0 0 -1 0 6 -5 0 -1
word deze	-2 14 0 0 -6 -2 -7 0 3 -13
word deze week	0 17 0 0 -1 -1 -14 0 0 -3
word dhr	3 -2 0 0 0 0 -1 0 0 0
word di	4 6 -5 0 16 -1 -16 -3 -1 -16
word di agente	0 0 0 0 2 -1 -1 0 0 -7
word di birba	0 0 0 0 0 0 0 0 0 6
word di comunicarle	0 0 0 0 0 0 0 0 0 13
word di consulente	0 0 0 0 0 0 0 0 0 -3
word di impiegata	0 3 0 0 0 0 0 0 -2 -2
word di insegnante	0 0 0 0 0 0 0 0 0 -3
word di lavoro	2 -1 0 0 0 0 0 0 0 -19
word di redattrice	0 0 0 0 0 0 0 0 0 -7
word di scambio	0 0 0 0 0 0 0 0 0 9
word di studio	0 0 0 0 10 0 -9 0 0 -3
word di timemention	-5 5 3 1 -1 -1 -2 -1 0 5
word di un	0 0 0 0 0 0 -1 1 0 -3
word di via	0 0 0 0 0 0 0 0 0 3
word dia	6 3 2 -1 -6 1 4 -7 -3 -42
word dia !	3 2 -1 0 -1 -1 -1 -1 0 -7
word dia de	0 1 1 0 0 0 -2 0 0 -4
word dia timemention	2 -2 -1 1 0 1 -1 0 -1 -7
word dial	15 -1 -4 -1 0 -1 -7 -1 0 -3
word dial in	1 0 0 0 0 0 0 0 0 -3
word dias	-5 4 6 -5 -11 -6 28 -10 -1 -30
word dias :	4 3 0 -2 -3 -1 -1 -1 0 1
word dias de	0 0 0 0 0 2 -1 -1 0 -3
word dias para	-2 -1 0 0 -4 -4 13 -2 0 -14
word dica	0 1 0 0 0 0 0 0 0 4
word dich	1 1 -1 0 2 0 -1 -1 0 12
word dico	0 0 0 0 -3 0 4 0 0 -4
word did	-1 -1 0 0 3 -1 1 0 -1 15
word did it	0 0 0 0 0 0 1 0 0 7
word didn't	-1 -1 0 0 5 2 -3 -1 0 -1
word die	-1 -9 -5 -2 -1 16 4 4 -5 6
word die einladung	-1 -1 0 0 -1 0 4 -1 0 1
word die engere	5 -1 0 0 -2 0 -1 0 0 4
word die entscheidung	0 0 0 0 0 0 1 0 0 11
word die hundin	0 0 0 0 0 0 0 0 0 9
word die kommission	0 0 0 0 0 0 0 0 0 9
word die mitgliedschaft	0 0 0 0 0 0 0 0 0 3
word die nachste	-2 6 0 0 -2 -2 1 -1 0 0
word die neue	0 0 0 0 0 0 0 0 0 12
word die position	-2 5 0 3 -2 0 -3 0 0 -5
word die projektforderung	0 0 0 0 0 0 0 0 0 9
word die stelle	-1 -4 2 -1 1 -2 5 -1 1 -27
word die tatigkeit	0 0 0 0 0 0 0 0 0 -9
word die van	0 -1 0 0 6 0 -4 0 0 3
word die vorauswahl	-2 -1 0 0 -1 0 7 -1 -1 -4
word die wohnung	0 0 0 0 0 0 0 0 0 8
word dieci	0 0 0 0 0 0 1 0 0 -10
word dies	2 -1 -1 0 0 -1 0 1 0 -4
word diese	-1 8 0 0 -2 -1 -2 2 -3 -10
word diese woche	-1 8 0 0 -1 0 -1 0 -3 -7
word diesen	-1 4 0 0 0 -1 -1 -1 0 -3
word diez	-2 0 0 0 -3 -3 12 -2 -1 -7
word difficult decision	0 0 0 0 1 0 0 0 0 -3
word diga	-2 14 -9 0 0 0 -1 0 0 8
word diga me	0 10 -9 0 0 0 -1 0 0 -2
word diga nos	0 0 0 0 0 1 0 0 0 5
word digano	0 0 0 0 0 1 0 0 0 8
word digano ante	0 0 0 0 0 1 0 0 0 8
word digital	0 2 0 0 0 0 0 0 0 -7
word digo	0 0 0 0 -1 0 3 0 0 -1
word dime	-1 2 0 0 -1 -5 6 0 -1 -10
word dinner	0 0 0 0 0 0 0 0 0 12
word diplom	2 0 0 0 0 0 -1 0 0 7
word diploma	-1 -2 0 0 -6 -1 10 0 0 -13
word diplome	0 -2 0 0 -1 -1 6 0 0 -10
word dir	-5 0 -1 -1 -2 18 -7 -1 0 -11
word dir die	-3 -5 0 0 -5 18 -4 0 0 -10
word dire	1 1 0 0 -1 0 0 0 0 -3
word direct	1 1 -1 0 -1 -3 -3 6 0 -13
word directeur	-3 1 9 0 -3 -1 2 -1 -5 5
word direction	2 -1 -2 1 10 -2 -6 -1 -1 -24
word director	6 -1 -2 10 -2 -4 -3 -2 -2 6
word director of	0 0 0 0 0 0 0 0 0 6
word directrice	-2 3 0 0 -1 0 1 0 0 6
word diretor	0 -1 1 0 -2 0 5 -1 -1 -4
word diretora	0 0 0 0 0 0 0 0 0 3
word direttore	4 -1 0 0 -3 0 2 -1 0 -11
word direttore e	0 -1 1 0 -1 0 3 -1 0 -2
word disculpe	0 0 1 1 0 0 0 0 0 5
word disculpe las	0 0 1 0 0 0 0 0 0 5
word discus	0 3 0 0 -1 -1 -1 0 0 15
word discussion	4 13 -1 -1 3 -1 -17 -1 0 -5
word disponibile	0 -5 0 0 0 0 6 0 0 12
word disponibile timemention	0 1 0 0 0 0 0 0 0 9
word disponibilidad	-5 4 -2 0 -1 -1 3 2 0 -2
word disponibilidade	-3 -4 0 0 0 0 5 3 0 -2
word disponibilita	0 1 -1 0 0 0 -2 3 0 1
word disponible	0 1 0 0 0 0 0 0 0 12
word disponible timemention	0 1 0 0 0 0 0 0 0 7
word disponivel	0 1 0 0 0 0 0 0 0 7
word dit	2 -5 3 -1 1 2 -2 0 0 -9
word ditta	0 0 0 0 0 0 0 0 0 5
word do	-1 22 -5 3 27 -9 -24 -17 2 6
word do #	-1 12 -3 0 -3 -2 -2 -1 -1 -18
word do ?	0 2 0 0 0 0 -2 0 0 3
word do a	3 9 -2 -1 -1 -2 -5 -1 0 -10
word do it	-1 3 0 0 5 -1 -5 0 0 0
word do juri	-1 0 0 -1 1 0 1 0 0 -3
word do not	-3 -2 0 3 8 0 -5 -1 1 8
word do novo	0 0 0 0 0 0 0 0 0 11
word do processo	0 2 0 0 8 -2 -6 0 -1 -2
word do seu	-6 4 0 0 -1 0 -1 -2 7 -3
word do the	2 -6 10 0 0 -1 -4 0 0 -15
word do timemention	5 11 0 -5 -1 -2 -6 -1 -1 5
word do you	-6 2 -3 -1 -1 -2 11 0 0 2
word dobbiamo	-1 0 1 0 0 0 0 0 0 10
word dobbiamo purtroppo	0 0 1 0 0 0 0 0 0 10
word docente	0 0 0 0 0 0 -1 0 2 -15
word docenti	0 0 0 0 0 0 0 0 0 5
word doch	1 0 -1 -1 -1 -1 4 -1 -1 -10
word doch am	1 0 0 0 0 0 0 0 0 -3
word doch timemention	1 0 0 0 0 -1 2 0 -1 -6
word dock	12 -3 -5 0 0 0 -3 0 0 -1
word doctoral	0 0 0 0 5 0 0 0 -4 12
word doctoral train	0 0 0 0 0 0 0 0 0 11
word document	-4 -4 -1 -1 1 -4 18 -1 -6 -18
word documentacao	-1 0 0 0 1 0 0 1 0 -9
word documentacion	-2 -1 0 0 -3 5 -2 0 2 -5
word documentazione	-1 -1 0 0 0 0 1 1 2 -9
word documento	3 -1 -1 0 -1 -1 2 -1 0 -15
word documento de	1 0 0 0 0 0 0 0 0 -7
word doe	0 0 0 0 0 0 0 0 0 5
word doen	-8 0 8 0 0 0 0 0 0 3
word doente	0 0 1 0 0 0 0 0 0 -3
word does	-8 12 -7 0 -1 12 -6 0 0 -21
word does that	-1 -7 -1 0 0 12 -3 0 0 -9
word does timemention	-7 15 -6 0 0 0 -1 0 0 -7
word doesn't	0 0 0 0 0 0 0 0 0 17
word doing	-1 6 3 0 -1 -1 -6 0 0 13
word doing well	-1 5 0 0 0 -1 -3 0 0 1
word dois	0 0 0 1 0 0 0 0 0 6
word doit	0 0 0 0 -1 0 2 0 0 3
word domanda	0 -7 0 0 9 -1 -3 -1 3 12
word domanda di	0 0 0 0 0 0 -1 0 3 5
word domanda per	0 0 0 0 0 0 0 0 1 18
word domanda ricevuta	0 0 0 0 0 0 0 0 1 9
word domande	-4 0 -1 0 6 -3 4 -1 -1 7
word domande per	0 0 0 0 6 -1 -2 -1 -1 4
word don't	-2 -7 -13 6 -2 2 25 -7 -2 10
word donc	-3 -1 5 5 -1 -1 -3 0 -1 -17
word done	14 -2 -3 -1 -5 -3 2 -1 -2 -13
word donne	0 0 0 0 1 0 0 0 0 4
word donner	-1 0 0 0 2 1 0 0 0 9
word donner votre	0 0 0 0 0 1 -1 0 0 6
word dont	0 -1 0 5 0 -1 1 -1 -2 -10
word door	9 -5 -3 2 0 -2 3 -5 1 -31
word door naar	-2 -3 0 -1 1 0 5 0 0 -2
word dopo	0 0 0 0 0 0 0 0 0 7
word dopo attenta	0 0 0 0 0 0 0 0 0 9
word dos	-3 -1 0 0 1 9 -5 -1 1 28
word dos semana	0 0 0 0 0 0 0 0 1 16
word dossier	-6 1 -1 -1 5 1 1 -1 1 -12
word dossier de	0 0 0 0 6 0 0 0 -5 2
word dossier pour	0 0 0 0 1 0 -1 0 0 15
word dott	2 -1 1 0 2 0 -3 -1 0 0
word double	-7 -2 11 0 0 0 -2 0 0 1
word double book	-7 -2 11 0 0 0 -2 0 0 -1
word down	0 -1 12 -2 0 -5 0 -3 -1 19
word down for	1 0 0 0 0 0 0 0 0 4
word down to	0 0 0 0 4 -1 -2 0 0 10
word down with	0 -1 13 -1 -3 -2 -4 -1 0 -15
word download	0 0 0 0 0 0 0 0 0 13
word dr	6 -20 8 -2 -3 -9 15 -2 7 20
word draaien	18 -10 -1 0 0 -2 -4 0 0 -7
word draaien ?	18 -10 -1 0 0 -2 -4 0 0 -7
word draft	0 0 0 0 0 0 0 0 0 23
word drei	-2 10 0 0 -2 -1 -4 0 0 -1
word dres	3 -2 -1 0 0 0 0 0 0 -7
word drie	5 6 -1 0 0 -1 -8 0 0 -1
word drie kwartier	5 -1 -1 0 0 -1 -2 0 0 -3
word drink	0 -5 0 0 0 6 0 0 0 2
word driver	-1 0 0 1 -2 3 -2 -1 2 6
word dropp	-3 -2 5 0 0 0 0 0 0 -2
word druck mir	0 0 0 0 0 0 0 0 0 3
word ds	0 0 0 0 0 0 0 0 0 4
word ds #	0 0 0 0 0 0 0 0 0 4
word du	0 -14 -7 -2 -1 14 24 -5 -11 -43
word du am	-1 2 -1 0 0 0 0 0 0 10
word du bist	1 -1 0 0 0 0 1 0 0 -5
word du den	0 0 0 0 0 0 0 0 0 4
word du mir	7 -1 -1 -1 0 -1 -2 -1 0 6
word du nouveau	-1 0 0 0 0 -1 5 -1 -1 -1
word du poste	4 -1 0 -1 -1 -1 1 0 0 -6
word du timemention	-11 -3 -2 -1 1 20 -5 0 -1 -10
word duas	0 0 0 0 0 0 1 0 0 11
word duas semana	0 0 0 0 0 0 0 0 0 13
word duda	0 0 0 0 0 -1 1 1 0 -4
word due	-8 -1 5 5 -1 -2 4 -2 -1 56
word due course	-1 -1 0 0 -1 0 6 -1 0 11
word due parole	1 1 -1 0 0 0 0 0 0 -3
word due settimane	0 0 0 0 0 0 0 0 1 9
word due to	-8 -1 6 5 0 -1 -1 0 -1 -14
word dura	4 5 0 0 -2 -1 -5 0 -1 7
word dura #	0 0 0 0 0 0 0 0 0 6
word duration	0 0 0 0 0 0 0 0 0 9
word durch	1 0 0 0 0 1 -1 0 0 -3
word duree	-3 3 0 0 0 0 1 0 0 -4
word durfen	0 -5 0 0 3 0 4 0 -1 7
word dus	0 0 0 0 0 0 0 0 1 -8
word duty	-2 -1 0 0 0 4 0 -1 0 -5
word duurt	5 -1 -1 0 0 0 -2 0 0 14
word duvida	0 -5 0 0 0 -1 7 0 0 -3
word e	-5 -5 -36 -13 6 29 28 0 -5 9
word e #	-1 0 0 0 0 1 1 -1 0 5
word e a	-2 -1 4 -3 4 -2 2 -1 -1 -4
word e al	0 0 4 -2 -1 0 0 0 0 -1
word e ancora	-4 -1 -8 0 0 0 12 1 0 -4
word e com	0 0 0 0 0 1 0 0 0 -4
word e confermato	0 0 0 0 0 0 0 0 0 3
word e convocata	0 0 0 0 0 0 0 0 0 3
word e etage	3 0 -1 0 0 -1 -1 0 0 -3
word e fissato	0 0 0 0 0 0 0 0 0 -5
word e il	0 0 0 0 0 0 0 0 0 8
word e in	0 -1 0 0 -1 0 3 -1 0 6
word e le	0 3 0 0 0 0 -2 0 0 3
word e mail	-2 -2 0 0 -1 -1 1 8 -2 22
word e na	0 0 0 0 0 0 0 0 0 6
word e nao	-8 -1 1 -1 3 -1 10 -3 -1 -13
word e non	-4 -2 -7 -1 7 -2 10 -1 -1 -5
word e o	2 -1 -1 0 0 0 1 0 0 -10
word e piaciuto	0 2 0 0 0 0 -1 0 0 -11
word e responder	0 0 0 0 0 0 0 0 0 13
word e se	0 -2 0 0 -1 0 3 0 0 -7
word e so	-6 -2 -6 0 -3 -1 15 0 3 0
word e stata	-2 -3 -1 1 1 7 -7 0 3 2
word e stato	-4 -6 -1 1 5 -1 0 6 0 8
word e ti	3 -1 3 -2 0 -1 -1 -1 0 -7
word e timemention	2 -3 -22 -2 -1 -2 29 -1 0 8
word e voce	0 9 -3 0 -5 -4 4 0 0 -5
word each	-1 7 0 0 -5 0 -5 -1 6 0
word earlier	0 -2 4 0 1 -2 -2 0 0 1
word early	-7 3 -4 10 -6 -1 7 -2 -1 -15
word early next	-1 0 0 0 -1 0 4 -1 0 -11
word eastern	-2 0 0 0 0 0 0 4 0 -17
word eastern time	-3 0 -1 1 0 0 0 4 0 -4
word easy	0 -3 3 0 0 0 0 0 0 14
word echange	3 11 -1 -1 -2 -1 -6 -2 -1 -11
word echange telephonique	5 -1 0 0 0 0 -2 0 0 -1
word edital	0 0 0 0 5 -1 -3 0 0 4
word editor	5 -2 -1 -1 2 0 0 -2 -1 -40
word editora	-5 7 -1 3 0 -1 -2 -1 0 -5
word educadora	1 0 -1 0 0 0 0 0 0 -23
word een	35 10 -4 -1 0 -5 -23 -8 -5 4
word een andere	0 0 0 0 1 0 -1 0 0 4
word een gesprek	7 9 -1 0 0 0 -8 0 -6 -13
word een moment	10 -8 0 0 0 0 -1 0 0 -4
word een uur	0 0 0 0 0 0 0 0 0 4
word eens	0 -1 0 0 5 0 -3 -1 0 -1
word eerste	-2 11 0 0 -1 3 -8 0 -1 -5
word ein	0 19 -3 -1 -6 2 -8 -1 0 39
word ein gesprach	0 1 0 0 0 0 -1 0 0 4
word ein kurz	0 0 0 0 0 0 0 0 0 5
word eind	0 -1 0 0 -1 0 3 -1 0 1
word eine	-3 15 -2 -1 2 -2 -4 2 -6 -20
word eine andere	0 0 0 0 2 0 0 0 0 -7
word eine woche	-1 1 0 0 0 0 1 0 0 10
word einem	-6 8 0 -1 -1 -1 -3 0 3 -11
word einem gesprach	-2 3 0 0 0 0 -1 0 1 -12
word einen	-1 10 0 0 -3 0 -1 -1 -3 -8
word einen anderen	0 0 3 0 0 0 -2 0 0 10
word einen termin	0 1 0 0 -1 0 3 -1 -2 -17
word einer	4 -3 0 1 -3 0 5 -1 -2 -8
word einfach	1 3 -1 0 -1 -1 2 -2 0 -13
word eingang	0 0 0 0 0 0 0 0 1 -5
word eingang ihrer	0 0 0 0 0 0 0 0 1 4
word eingangsbestatigung	-1 0 0 0 0 0 0 3 0 14
word eingegangen	-1 -1 0 0 -1 0 -1 2 2 11
word eingetragen	6 0 -2 0 0 0 -3 0 0 16
word einladen	-3 4 0 0 0 0 -1 0 1 4
word einladung	5 -4 -1 0 -1 0 4 -1 0 13
word einladung zum	5 -3 0 0 0 0 0 0 0 7
word einschlieslich	0 0 0 0 0 0 0 1 0 -5
word einschlieslich timemention	0 0 0 0 0 0 0 1 0 -5
word either	9 0 0 0 0 0 -7 -1 0 -6
word either way	9 -1 0 0 0 0 -7 -1 0 -4
word ejercicio	-2 -2 0 0 -1 -1 7 0 0 -7
word el	-1 10 -9 -2 -6 9 9 1 -11 44
word el ano	0 0 0 0 0 0 0 0 0 5
word el aula	0 0 0 0 0 0 0 0 0 3
word el comedor	0 0 0 0 0 0 0 0 0 3
word el comite	0 0 0 0 0 0 1 -1 0 -4
word el congreso	0 0 0 0 0 0 0 0 0 5
word el conservatorio	0 0 0 0 0 0 0 0 0 7
word el contrato	0 0 0 0 1 0 0 0 0 8
word el director	0 0 0 0 0 0 2 -2 0 -4
word el enlace	1 3 0 0 0 -1 -1 -1 0 -6
word el equipo	2 -2 0 0 1 0 0 0 0 -6
word el master	0 0 0 0 0 0 0 0 0 19
word el piso	0 0 0 0 0 0 0 0 0 6
word el premio	0 0 0 0 0 0 0 0 0 4
word el prestamo	0 0 0 0 0 0 0 0 0 7
word el presupuesto	0 0 0 2 0 0 0 0 0 3
word el proceso	-1 3 -3 0 2 -1 1 0 -1 -2
word el puesto	-1 1 -2 0 0 -2 8 -3 -1 -23
word el timemention	7 4 -3 -4 -3 14 -18 7 -4 44
word el tuyo	0 0 0 0 0 0 0 0 0 3
word el voluntariado	0 0 0 0 0 0 0 0 0 3
word ela	-5 7 0 0 0 0 -1 0 0 6
word ele	-2 -3 2 0 -2 0 11 -1 -4 -7
word elegido	0 0 0 0 1 0 0 0 0 3
word elige	0 3 0 0 -1 0 0 0 0 -2
word eligible	0 0 0 0 8 0 0 0 -7 2
word elkaar	9 -9 -1 0 0 -1 3 0 0 -8
word ella	0 1 0 0 1 0 0 0 0 16
word elm	1 0 0 0 0 0 0 0 0 8
word else	-3 -4 1 0 16 1 -8 -1 -1 17
word elsewhere	0 -3 0 0 0 0 4 0 0 14
word em	-2 -6 -2 -4 3 1 5 0 5 6
word em a	0 0 0 0 0 0 0 0 0 -3
word em anexo	0 0 0 0 0 2 -1 -1 0 3
word em contacto	-2 0 0 0 -1 0 -3 -1 7 -4
word em duas	0 0 0 0 0 0 0 0 0 13
word em estatistica	0 0 0 0 0 0 0 0 0 3
word em lyon	0 0 0 0 0 0 0 0 0 3
word em market	-1 0 0 0 0 0 -1 -1 2 -14
word em timemention	0 -1 -1 -2 1 0 -1 3 0 3
word em vez	0 0 1 0 0 0 0 0 0 -4
word email	-1 -8 -2 -2 -3 -3 -7 17 8 17
word email and	2 0 0 0 0 0 -9 1 8 0
word emilio	2 -3 3 0 -1 0 0 0 0 -2
word empfang	0 0 0 0 0 0 0 0 0 4
word empleo	0 -1 0 0 4 0 -2 0 0 2
word employer	-2 -3 -1 6 -3 0 7 -1 -3 17
word employer has	-1 -1 -1 5 -1 0 -2 -1 0 0
word employer will	0 0 0 0 0 0 0 0 0 5
word employment	-1 -1 -1 0 9 3 0 -2 -7 -12
word emprego	1 10 -9 0 2 0 -1 -1 0 -11
word emprego no	0 0 0 0 2 0 0 -1 0 -10
word empresa	-2 2 -3 1 2 -1 5 -1 -3 14
word empresa esta	0 0 0 0 0 0 0 0 0 6
word empresa ha	-1 0 -3 1 -1 0 5 0 0 -2
word en	0 -7 -4 -10 6 4 28 -6 -10 47
word en #	-2 -2 0 0 6 1 -4 2 0 8
word en attente	0 0 0 0 0 0 0 0 0 6
word en cas	1 0 0 0 0 0 -1 1 0 6
word en creche	0 0 0 0 0 0 0 0 0 9
word en cuanto	0 0 0 0 0 0 4 -2 0 -2
word en de	0 0 0 0 3 0 -3 0 0 -4
word en dos	0 0 0 0 0 0 0 0 0 17
word en een	-1 -1 0 0 -6 0 8 0 0 0
word en el	-2 3 -4 -1 0 1 7 -3 0 23
word en esta	0 0 0 0 2 0 -1 0 0 3
word en kunnen	0 -1 0 0 6 0 -4 0 0 -1
word en la	2 0 1 -2 1 -1 -2 -1 2 -12
word en ligne	-9 7 -1 0 -2 -2 9 -2 0 -9
word en los	0 -2 2 0 0 0 1 0 0 5
word en lyon	0 0 0 0 0 0 0 0 0 5
word en master	0 0 0 0 0 0 0 0 0 12
word en mi	0 0 0 0 0 0 0 0 0 8
word en nemen	0 0 0 0 0 0 0 0 1 -5
word en nuestro	0 0 0 0 0 0 0 0 0 -5
word en qualite	-1 0 0 0 0 1 0 0 0 3
word en remercion	0 0 0 0 6 0 0 0 -5 -3
word en su	0 0 0 0 0 0 0 0 0 11
word en timemention	0 0 0 0 0 0 0 0 0 8
word en tu	0 0 0 0 4 0 -3 0 -1 -2
word en un	4 -3 -1 0 -1 0 1 5 -6 -5
word en uw	0 0 0 0 0 0 0 0 0 13
word encaja	0 2 0 0 0 0 -1 0 0 -4
word encantaria	-3 3 0 0 0 0 0 0 0 -2
word encontra	-1 0 0 0 -2 3 0 0 0 -5
word encore	-1 -1 2 -1 1 -1 2 -2 0 -9
word encore une	0 0 0 0 0 0 2 -1 0 4
word encourage	0 0 0 0 -5 0 -1 0 7 -8
word encourage you	0 0 0 0 -5 0 -1 0 7 -8
word end	-1 -13 10 -2 3 -5 -5 -6 18 -23
word end of	-2 -1 0 -1 -9 -2 0 -2 17 -16
word ende	5 -1 0 0 0 -1 -1 -1 -1 -3
word ende nachster	-1 0 0 0 0 -1 3 0 0 -1
word energia	0 -2 0 0 0 -1 4 -1 0 -2
word energie	-1 -1 0 0 4 -2 -1 1 0 -4
word engenheira	-1 0 0 0 5 -1 -2 0 0 -1
word engenheira de	-1 0 0 0 5 -1 -2 0 0 -1
word engenheiro	0 0 0 0 0 0 0 0 0 -11
word engere	5 -1 0 0 -2 0 -1 0 0 4
word engineer	5 -5 -2 -2 -4 2 2 4 0 29
word engineer :	0 0 0 0 0 3 -1 -1 0 3
word engineer at	1 0 0 0 0 0 0 0 0 3
word engineer role	0 1 0 0 0 0 0 0 0 -3
word engineer will	-1 -1 0 0 -2 0 8 -1 -3 -3
word enhorabuena	1 0 0 0 -1 2 -1 0 0 7
word enjoy	-2 1 -1 -1 3 -4 7 -2 -1 -8
word enjoy your	-1 1 0 0 2 -3 2 -1 0 -5
word enlace	1 9 2 -1 -2 -1 -6 -2 -1 -7
word enrollment	0 0 0 0 0 0 0 0 0 4
word entao	3 0 -1 0 0 0 -1 0 0 -22
word entonc	6 -1 2 0 -1 -1 -4 -1 0 0
word entrada	0 0 0 0 0 0 0 0 0 7
word entrada en	0 0 0 0 0 0 0 0 0 7
word entraremo	-2 -1 0 0 -1 0 -1 -1 7 -5
word entraremo em	-2 -1 0 0 -1 0 -1 -1 7 -5
word entregar	0 0 0 0 0 0 0 2 0 -4
word entretien	3 -3 9 -1 -6 -2 6 3 -7 -22
word entretien a	-2 0 0 0 0 0 3 0 0 0
word entretien annuel	0 0 0 0 0 0 0 0 0 5
word entretien d'embauche	0 0 0 0 0 0 0 0 0 -10
word entretien de	1 -5 6 0 -2 0 1 0 0 -7
word entretien le	3 -2 0 0 0 0 0 0 0 11
word entretien pour	0 0 1 0 0 0 0 0 0 6
word entrevista	7 -3 15 4 -6 -6 -4 -6 -1 18
word entrevista :	0 2 0 1 0 0 -2 0 -1 -3
word entrevista ?	0 1 0 0 0 0 0 0 0 -9
word entrevista a	0 0 0 0 0 0 0 0 0 5
word entrevista com	0 7 0 0 0 0 -6 0 0 -1
word entrevista con	0 1 0 0 0 0 -1 0 0 3
word entrevista de	-1 -2 8 -1 -1 -1 2 -3 -1 -3
word entrevista del	-1 -3 3 2 0 0 0 0 0 0
word entrevista e	12 0 -12 0 -3 0 0 0 3 -4
word entrevista el	1 0 0 0 0 0 0 0 0 7
word entrevista em	3 1 -2 0 0 0 -1 0 0 0
word entrevista en	0 0 0 0 0 0 0 0 0 5
word entrevista inicial	0 0 0 0 0 0 0 0 0 7
word entrevista na	0 0 0 0 0 0 0 0 0 8
word entrevista para	2 -1 3 -2 0 -1 -1 0 -1 17
word entrevista tecnica	2 -3 0 0 3 0 0 0 0 -1
word entrevista timemention	0 0 0 0 0 0 0 0 0 11
word entrevistar	-1 1 0 0 -1 0 1 0 0 -7
word entrevistarte	-3 4 0 0 0 0 0 0 0 -3
word entro	2 4 -1 -1 -2 3 -4 0 -1 8
word entro #	2 0 0 0 0 0 -2 2 0 4
word entro due	0 0 0 0 0 0 0 0 1 9
word entro il	1 3 0 0 0 1 -2 -1 0 -1
word entry	0 -1 0 0 0 0 2 -1 0 20
word entry clerk	0 -1 0 0 0 0 2 -1 0 7
word entscheiden	0 0 0 0 0 0 0 0 0 7
word entscheidung	-1 -1 -1 -1 -4 -1 11 -1 -1 4
word entscheidung uber	0 0 0 0 0 0 0 0 0 11
word entschieden	-1 4 0 0 1 0 -1 -1 -1 8
word entschieden haben	0 0 0 0 0 0 0 0 0 5
word enviada	-2 -1 0 0 0 0 0 3 1 -6
word enviado	-6 -1 -1 0 0 0 0 8 1 -1
word enviar	0 -1 0 0 0 0 2 0 0 -5
word envio	0 0 0 0 0 0 0 0 1 5
word envoie	-3 -3 -1 0 0 -1 8 0 0 -2
word equipa	0 0 0 0 0 0 0 0 0 9
word equipe	0 -4 4 -4 0 0 5 0 0 2
word equipo	1 -3 2 -1 2 1 -2 0 0 4
word equipo de	2 -4 2 0 1 0 0 0 0 -1
word equity	0 0 0 0 0 1 0 0 0 -5
word er	0 -6 -1 -1 2 0 9 -1 -1 6
word er iets	0 -2 0 0 0 0 3 0 0 -4
word er is	0 -1 0 0 0 -1 2 0 0 7
word erbij	3 -1 0 0 -1 0 0 0 -1 3
word erfolg	-1 0 -1 0 -1 -1 7 0 -1 2
word erg	-1 -1 3 0 8 0 -7 -1 -1 -2
word erg veel	0 -1 0 0 9 0 -6 -1 0 -9
word ergebni	0 0 0 0 0 0 0 0 0 9
word erhalten	0 0 0 0 -1 0 -2 6 -2 0
word erinnern	0 0 0 0 0 0 0 0 0 3
word erinnerung	1 16 -1 -1 0 0 -10 -3 -2 -4
word erreichen	0 4 0 0 -1 0 -3 0 0 -8
word erst	-3 9 0 -1 -6 -1 2 1 -2 -29
word erstgesprach	0 0 0 0 0 0 0 0 0 29
word ervar	3 -4 0 0 2 0 -4 0 4 -2
word erwarten	3 0 0 0 0 0 -2 0 0 -14
word erzieherin	0 0 0 0 0 -1 2 0 0 -13
word es	-2 22 -15 0 -2 -2 7 -1 -6 -28
word es bei	0 7 -6 0 0 0 0 0 0 -4
word es el	0 2 0 0 0 0 -2 0 0 7
word es gab	0 0 0 0 1 0 0 0 0 -3
word es geht	1 -1 0 0 0 0 2 0 -1 -11
word es necesario	0 0 0 1 0 0 -1 1 0 4
word es para	-2 3 0 0 0 0 0 0 0 0
word es una	0 0 0 0 0 0 0 0 0 6
word esamineremo	0 0 0 0 0 0 0 0 1 9
word esamineremo e	0 0 0 0 0 0 0 0 1 9
word escola	0 0 1 0 0 0 0 0 0 -6
word escolha	0 8 -3 0 -3 0 0 0 0 -2
word escolhemo	0 0 0 0 1 0 0 0 0 -3
word escritorio	-1 -3 4 -4 0 0 5 1 0 -1
word esito	-1 0 0 0 3 1 -2 0 0 -5
word espera	0 8 -2 0 0 0 -2 -3 -1 29
word esperamo	-6 -1 0 0 0 0 8 0 0 4
word esperamo el	1 0 0 0 0 0 0 0 0 -6
word esperamo por	-6 0 -2 0 0 0 9 0 0 6
word esperienza	0 -2 0 0 3 0 0 0 0 -3
word est	-7 4 0 3 1 10 -5 -2 -5 12
word est bien	0 0 0 0 5 0 -1 0 -4 6
word est fixe	1 0 0 0 0 0 0 0 0 -7
word est joint	2 0 -1 0 0 0 0 -1 0 -9
word est preselectionnee	1 0 0 0 0 0 0 0 0 7
word esta	-4 28 9 -6 3 -2 -14 -5 -9 -2
word esta confirmada	1 0 0 0 0 0 0 0 0 4
word esta en	0 -1 4 0 0 0 -1 -2 0 0
word esta na	3 0 0 0 -2 0 -1 0 0 2
word esta semana	-3 6 0 0 1 0 3 -1 -6 -6
word estadistica	0 0 0 0 -1 0 0 0 1 12
word estado	0 0 0 0 2 0 1 -2 0 -8
word estado de	0 0 0 0 2 0 2 -2 -1 -5
word estagio	-1 0 0 0 1 0 -1 -1 2 -8
word estagio profissional	-1 0 0 0 0 0 -1 -1 2 -14
word estamo	-2 3 -1 0 -1 0 0 0 1 4
word estamo a	0 0 0 0 0 0 1 0 0 -4
word estar	0 0 0 0 0 0 0 0 0 -3
word estaremo	1 0 0 0 0 0 1 -1 0 -9
word estaria	0 0 0 0 0 0 0 0 0 17
word estate	-1 2 0 0 -1 0 1 0 0 -19
word estatistica	0 0 0 0 0 0 0 0 0 3
word este	-2 9 -2 7 -5 -2 -8 -1 5 -37
word este correo	1 2 0 0 -1 0 -3 1 0 -16
word estimada	1 -1 0 0 4 1 -2 -1 -1 16
word estimada :	2 -1 -1 0 1 0 -1 0 0 8
word estou	-1 0 0 0 -1 -1 0 3 0 -2
word estoy	-1 0 0 0 -1 0 1 2 0 -5
word estudiaremo	0 0 0 0 0 0 0 0 0 16
word estudiaremo y	0 0 0 0 0 0 0 0 0 16
word estudio	0 0 0 0 0 0 1 0 0 -5
word et	-7 2 -7 -3 17 1 6 4 -13 -34
word et de	0 0 0 0 0 0 0 0 0 5
word et je	1 1 0 0 2 0 -2 0 0 -18
word et la	-1 -5 0 0 1 -1 7 0 0 -10
word et le	0 0 0 1 0 0 0 0 0 6
word et nous	-2 9 -2 0 4 -2 5 -2 -9 -13
word et reviendron	0 0 0 0 0 0 0 0 0 15
word et votre	-1 -1 0 0 -1 8 -4 0 0 2
word et vous	0 -1 0 0 -1 0 -4 8 -1 -5
word etage	4 0 -1 0 0 -1 -1 0 0 -3
word etapa	-3 -1 0 0 0 1 2 -1 2 -2
word etape	-1 9 -1 0 -2 -1 -1 -1 -1 -4
word ete	-7 -2 -4 1 0 -1 0 5 8 12
word ete retenue	0 0 0 0 0 0 0 0 0 8
word ete selectionnee	0 0 0 0 1 0 0 0 0 7
word ete transmise	0 0 0 0 0 0 0 0 1 -5
word etes	-13 -9 -5 -1 -2 14 18 -2 -1 3
word etes convoquee	0 0 0 0 0 0 0 0 0 -4
word etes vous	-8 -1 -4 0 -1 -1 15 0 0 -2
word etre	-2 0 0 0 -3 0 4 1 0 -16
word etude	0 0 0 0 0 0 0 0 0 5
word etwa	-2 4 -5 -1 1 -1 -2 -1 7 -5
word etwa geduld	0 0 0 0 0 0 1 0 0 5
word eu	-4 6 -1 0 -3 -1 6 -2 -1 -10
word euro	-2 -3 -1 -1 -2 17 -5 -2 -1 -14
word euro al	0 0 0 0 0 1 0 0 0 -7
word euro bruto	-1 0 0 0 0 3 -1 0 0 -1
word even	0 5 -1 -1 -4 -4 6 -1 0 6
word even een	1 -1 0 0 0 0 1 0 0 -6
word event	0 -7 13 2 -1 -1 -2 -3 -1 -30
word event :	0 0 0 1 0 0 0 0 0 -8
word event has	-3 -6 14 2 -1 0 -1 -3 0 0
word event type	0 0 1 0 0 0 0 0 0 -4
word evento	-2 0 -1 6 0 -1 -1 -1 0 -11
word every	-1 -1 0 0 9 -2 -9 -1 6 12
word everyone	16 -4 -2 -1 -6 6 -5 -3 -1 -10
word everyth	-2 -3 0 -2 4 -3 7 -1 -1 -3
word exa	0 -1 0 -1 3 0 -1 0 0 -4
word exam	0 0 1 0 0 0 0 0 0 -17
word examine	0 0 0 0 1 0 0 0 0 8
word examine tout	0 0 0 0 1 0 0 0 0 7
word example	-5 12 0 -2 -4 -6 -15 23 -3 -30
word example x	-1 9 0 0 -1 -1 -4 0 -1 -6
word exchange	0 0 0 0 0 0 0 0 0 5
word exchange to	0 0 0 0 0 0 0 0 0 4
word excit	-4 3 0 0 0 0 2 0 0 6
word excit to	-4 3 0 0 0 0 2 0 0 5
word excus	-1 -5 7 1 0 0 -1 0 0 2
word executive	1 0 0 0 0 0 0 0 0 17
word exercise	8 -3 -1 -2 -3 -4 12 -3 -3 -15
word exit	0 0 0 0 0 0 0 0 0 9
word exit interview	0 0 0 0 0 0 0 0 0 4
word exitgesprek	0 0 0 0 0 0 0 0 0 9
word exito	1 -1 0 0 0 0 -1 0 0 -9
word exma	-2 0 0 -2 3 0 1 -1 -1 -15
word expect	-1 5 -3 -3 -9 0 8 9 -6 -8
word expect to	-8 -3 -1 -1 -7 3 17 0 0 -5
word experience	-1 -3 -1 -1 11 -2 0 -2 -1 11
word experiencia	0 0 0 0 1 1 -1 0 0 -7
word expert	0 0 0 0 0 0 0 0 0 12
word expir	-1 3 0 0 -1 2 -1 -2 0 -7
word expir in	-1 3 0 0 -1 1 0 -1 0 -1
word expir on	0 0 0 0 0 1 0 0 0 -3
word export	0 0 0 0 0 0 0 0 0 7
word extend	-1 -1 0 0 3 1 0 -1 -1 -21
word extend an	0 0 0 0 1 2 -1 -1 0 -14
word f	-1 8 -3 -1 1 -1 -7 0 3 -12
word f #	0 6 0 0 0 0 -5 0 0 -1
word fabrica	1 0 0 0 1 0 -1 0 0 -19
word facciamo	-3 0 5 0 0 0 -1 0 0 -4
word faccio	3 -1 0 0 0 0 -1 -1 0 -3
word fachabteilung	0 0 0 0 0 0 0 0 1 -3
word fachlichen	0 0 0 0 0 0 0 0 0 4
word fachlichen teil	0 0 0 0 0 0 0 0 0 4
word faculty	-5 0 0 0 0 0 6 0 0 -1
word fail	-1 0 0 0 0 0 0 2 0 13
word failure to	0 0 0 0 0 0 0 0 0 3
word fair	-2 2 0 0 -2 0 3 0 -1 -9
word faire	-5 -1 -1 0 0 0 9 -1 -1 -16
word faire votre	0 2 0 0 0 0 -1 0 0 -4
word fais	4 -2 0 0 -1 -1 3 -1 -1 -3
word fait	-1 -1 0 0 7 -2 -1 0 0 -3
word falamo	-5 3 -1 0 0 -1 4 0 0 -2
word falar	-6 6 -9 -1 -4 -1 15 -1 0 -5
word falar com	0 7 -3 0 -4 0 0 0 0 -6
word fall	-3 -1 3 -2 16 -4 -7 0 -1 18
word fall sie	0 0 0 0 0 0 -1 2 0 21
word fallen	-1 -9 13 0 0 -2 -2 1 0 -1
word falta	-1 -1 -1 2 -4 -6 18 -5 -1 -23
word fami	0 0 0 0 0 0 0 0 0 17
word familia	0 0 0 0 0 0 0 0 0 5
word familia :	0 0 0 0 0 0 0 0 0 3
word far	0 0 0 2 1 2 -3 0 0 3
word fare	0 0 5 -2 0 0 -1 0 0 16
word faremo	0 0 -5 0 0 0 6 0 0 3
word faremo sapere	0 0 -5 0 0 0 6 0 0 -1
word farm	5 0 0 0 -2 -1 -1 -1 0 -6
word farmalia	-1 0 0 0 0 3 -2 2 0 -5
word fase	-2 -4 -1 -1 -1 -1 12 -1 -1 0
word fase successiva	-1 -2 0 0 0 0 4 0 0 -1
word fast	0 -1 0 0 0 5 -3 0 0 -13
word fatto	1 0 0 2 0 -1 -1 0 0 -3
word faut	-1 0 0 0 0 4 -1 -1 0 -1
word favorable	0 0 0 0 2 1 -1 0 0 4
word feature	0 0 0 0 0 0 0 0 0 13
word february	-3 -2 0 -1 -1 0 -4 2 7 -3
word fecha	0 -2 3 -1 -1 0 3 -1 -1 5
word fechado	2 0 0 0 0 0 -1 0 0 -4
word fechou	1 0 0 0 0 0 0 0 0 -8
word fee	0 0 0 0 0 0 0 0 0 8
word feedback	-3 -5 -2 -1 1 -3 17 -3 -2 -3
word feedback for	0 0 0 0 -2 0 5 -1 0 4
word feedback is	0 0 0 0 0 0 0 0 0 3
word feel	-4 -4 -4 3 2 -4 14 -2 0 -16
word feel free	0 1 0 0 0 0 0 0 0 -11
word felicitation	0 2 0 0 -1 1 -1 0 0 3
word feliz	3 0 0 0 -1 -1 -2 3 0 -4
word felt	-1 -1 -1 0 26 -3 -17 -2 -1 -12
word femi	0 0 0 0 0 0 0 0 0 6
word ferri	1 -1 0 0 1 0 -1 0 0 -3
word fete	2 0 0 0 -1 0 -2 3 0 2
word few	-13 14 -3 -4 2 -2 11 -2 -3 -32
word fica	2 0 3 -4 -4 0 3 0 0 -10
word fico	0 0 0 0 1 0 -1 0 0 4
word ficou	0 0 -1 -1 4 0 -1 0 0 1
word fifteen	3 1 0 0 0 0 -2 0 0 -23
word fifteen minut	3 0 0 0 0 0 -2 0 0 -14
word figlia	0 0 0 0 0 0 0 0 0 5
word fijn	2 -2 0 0 1 0 0 0 0 3
word fijn dat	3 -2 0 0 0 0 0 0 0 4
word file	-2 -7 -1 -2 -1 -2 0 -2 16 5
word file for	3 -3 0 0 3 0 0 0 -2 -1
word filha	0 0 0 0 0 0 0 0 0 -8
word fill	-9 -6 -2 7 23 -8 4 -4 -6 -13
word fill in	-1 -1 0 0 -1 -4 10 -2 -1 -9
word fille	0 0 0 0 0 0 0 0 0 10
word fim	-1 -1 0 0 6 -1 -1 -1 0 -3
word fin	3 0 -2 -1 -1 0 0 0 0 1
word fin de	3 0 -1 0 -1 0 0 0 0 -4
word final	3 3 1 0 6 -4 -4 -3 -2 -14
word final round	-3 8 -1 0 -1 -1 -2 0 0 -2
word finale	2 -1 0 0 0 0 -1 0 0 -8
word finalist	-4 -2 -2 -2 16 -7 -6 -1 7 2
word finalista	0 0 0 0 0 0 0 0 0 8
word finalmente	0 0 0 0 0 0 0 0 0 8
word finance	-9 8 -1 0 0 -1 3 -1 0 -5
word financeiro	-2 2 0 0 1 0 -1 0 0 -3
word financial	0 -1 0 0 1 0 1 0 -1 6
word financial analyst	0 0 0 0 2 0 0 0 -1 3
word find	18 -14 0 -2 20 -2 -19 -1 -1 11
word find a	1 0 -2 0 -1 0 1 2 0 9
word find another	4 -3 1 0 0 0 -1 0 0 -3
word find the	8 -8 0 0 0 0 1 -1 0 7
word find your	0 0 0 0 0 7 -6 0 0 -1
word finden	-2 2 0 0 -2 1 2 0 -1 -6
word findet	1 -1 -1 1 0 0 0 0 0 -6
word findet am	2 0 0 0 0 0 0 0 0 -13
word fine	-25 -6 32 -1 -2 -6 14 -4 -1 -2
word finish	-2 -17 17 -1 -6 -1 16 -2 -4 -5
word finish by	0 -2 0 0 0 0 8 0 -5 -1
word finish your	0 0 0 0 -1 0 -2 0 4 6
word fino	-2 -2 -5 -1 -3 -3 13 3 0 -14
word fino a	-1 -3 -5 -1 -2 -3 15 0 0 -2
word fino al	-1 0 0 0 0 0 -1 3 0 -2
word fintech	0 0 0 0 1 0 0 0 0 9
word fintual	0 0 0 0 1 0 0 0 1 -8
word fiona	1 1 0 0 0 0 -1 0 0 -4
word firm	-1 0 0 -1 0 0 -6 10 -2 9
word firmata	0 0 0 0 0 2 -1 0 0 -8
word first	-22 8 0 -1 -3 -10 26 1 0 -27
word first come	-1 3 -1 0 0 0 0 0 0 -3
word first conversation	-2 5 -1 0 -1 0 -1 0 0 -4
word first day	-11 0 0 0 -3 -10 26 -1 0 -15
word first round	-1 -5 0 0 -1 0 8 0 -1 -3
word first serv	-1 2 -1 0 0 0 0 0 0 -3
word first week	2 0 -1 0 0 0 1 -1 0 -9
word fiscale	-1 -1 0 0 -2 7 -3 0 0 -9
word fissare	-1 -4 1 0 -1 -1 6 0 0 -1
word fissato	0 0 0 0 0 0 0 0 0 -6
word fissato per	0 0 0 0 0 0 0 0 0 -6
word fit for	-1 3 0 0 0 0 -1 0 0 -4
word five	3 0 -1 -1 1 -1 7 -3 -5 7
word five minut	3 -1 0 0 0 0 0 0 -1 8
word five question	-1 4 0 0 0 0 -2 0 0 3
word fix	-2 2 4 0 -1 0 -3 0 0 -4
word fixe	1 0 0 0 0 0 -1 0 2 -5
word fixe au	0 0 0 0 0 0 -1 0 2 -8
word fizemo	0 0 0 0 0 0 0 0 0 -3
word fizemo outra	0 0 0 0 0 0 0 0 0 -3
word flat	0 0 0 0 0 0 0 0 0 21
word flat #	0 0 0 0 0 0 0 0 0 4
word flat on	0 0 0 0 0 0 0 0 0 3
word flexible	0 -4 0 0 0 6 -1 0 0 -14
word flight	-10 -2 4 0 -1 -1 12 -2 0 -13
word floor	12 -1 8 -1 0 -1 -17 -1 0 -1
word flu	-1 0 11 0 -1 -1 -5 -1 0 5
word focu	0 0 0 0 0 0 0 0 0 4
word foi	-6 -5 -2 1 -2 28 -20 3 4 29
word foi pre	0 0 0 0 0 0 0 0 0 7
word foi selecionada	0 0 0 0 -2 4 -1 0 0 3
word folder	0 0 0 0 0 0 0 0 0 6
word folgenden	0 1 0 0 -1 0 -1 0 1 -7
word follow	-4 0 -8 0 -8 20 -7 3 3 8
word follow :	0 0 0 0 0 0 0 0 0 3
word follow by	5 0 -1 0 0 0 -3 0 0 -11
word follow up	-14 8 -3 -3 -3 0 8 5 3 8
word follow your	-1 -2 0 0 0 0 3 0 0 -1
word fonction	0 0 0 0 -1 0 -1 0 2 -4
word fondation	0 0 0 0 0 0 0 0 0 4
word fondazione	0 0 0 0 0 0 0 0 0 4
word food	1 6 -1 0 -3 0 -2 0 0 4
word for	17 43 -58 12 -3 -47 -13 20 30 53
word for #	0 0 0 0 6 -1 -3 -1 -1 7
word for :	3 0 0 0 -10 -1 8 -1 1 -10
word for a	-2 34 -5 -1 -11 -3 -5 0 -7 68
word for agree	1 0 0 0 0 0 0 0 0 10
word for an	-5 14 -4 -1 -1 -1 -3 -1 1 -40
word for any	-1 0 2 1 0 0 0 0 0 7
word for apply	-3 7 -1 -1 -3 -1 2 -1 2 -28
word for attend	-3 -2 0 -1 0 0 8 -1 -1 -10
word for barista	0 0 0 0 0 0 0 0 1 4
word for check	-1 0 0 0 8 0 -5 -1 -1 -2
word for coming	-1 -1 -1 -1 5 0 1 -1 -1 -2
word for contact	0 0 0 0 -2 0 -3 9 -3 -6
word for customer	-1 -1 0 0 3 0 -5 0 3 -2
word for data	0 1 0 -1 -3 0 -4 -1 8 27
word for future	0 0 0 0 1 0 0 0 0 10
word for gett	-1 0 -1 -1 -1 0 -7 10 0 2
word for interview	-7 10 -2 -1 2 0 0 -1 -2 -15
word for it	3 -1 -1 0 4 -2 -2 -1 0 -14
word for lett	-3 -1 -2 20 -5 -1 -2 -4 -1 -7
word for library	0 0 0 0 0 0 0 0 0 -4
word for me	6 3 -2 0 -1 0 -7 1 0 16
word for membership	0 0 0 0 0 0 0 0 0 3
word for my	0 0 0 0 0 0 0 0 0 4
word for next	0 2 0 0 9 0 -11 0 0 3
word for nurse	-1 -3 1 0 1 0 8 -1 -4 -2
word for office	0 0 0 0 0 0 3 0 -3 42
word for our	4 0 0 0 0 -1 -1 0 0 2
word for publication	0 0 0 0 0 0 0 0 0 16
word for reach	0 0 0 0 -2 0 -1 4 0 -1
word for sale	-4 0 4 0 0 0 1 0 0 5
word for send	-2 -2 0 0 -2 0 6 -1 2 -9
word for someth	-2 -1 19 0 11 -2 -23 -1 -1 -3
word for staff	0 1 0 0 0 0 -1 0 0 13
word for submitt	0 0 0 0 -4 0 0 0 5 5
word for taking	0 -2 0 0 4 0 -1 0 -1 10
word for the	-32 13 -13 2 -13 -10 60 -9 2 18
word for this	-2 -4 -3 -1 13 -1 -7 -5 10 -21
word for timemention	40 0 -27 5 -2 -2 -10 -2 -1 11
word for two	0 0 0 0 0 0 0 1 0 6
word for unit	0 0 0 0 0 0 0 0 0 19
word for you	-6 7 4 -3 -6 0 7 0 -4 -26
word for your	16 0 -20 1 -20 -17 25 3 12 22
word form	-5 -5 -1 -1 -4 -6 24 -3 1 -21
word form of	1 0 0 -1 0 -3 3 0 0 -20
word formal	2 -2 -1 -1 -1 8 -4 -1 0 -10
word formal letter	2 -1 -1 0 0 2 -1 -1 0 -4
word format	1 -2 0 0 0 0 2 0 0 -5
word former	-3 -3 1 0 -1 -2 10 -1 0 -9
word formulier	0 0 0 0 0 0 0 0 0 3
word forty	3 -1 0 0 0 0 0 0 -1 1
word forward	7 -4 1 -7 -1 -3 11 -5 0 -2
word forward to	11 -3 -2 -1 -2 -1 0 -1 -1 -11
word forward with	0 0 0 0 2 0 -1 0 0 10
word found	-1 0 0 0 4 -2 -3 2 1 10
word foundation	0 0 0 0 0 0 0 0 0 11
word founder	-1 6 -2 0 0 -2 0 -1 0 26
word four	-5 0 -4 -1 -4 23 -7 -2 -1 18
word four week	-2 -1 -2 0 -2 1 7 -1 0 -1
word fragen	-1 0 0 0 -1 -8 11 0 0 -1
word frau	6 7 -4 1 -22 1 29 -6 -11 -37
word free	-1 14 1 -1 -4 1 -8 -1 -1 29
word free ?	0 4 0 0 0 0 -3 0 0 5
word free for	0 5 -1 0 0 0 -3 0 0 -5
word free on	-1 -2 4 0 0 0 0 0 0 5
word free to	2 0 -1 0 0 0 0 0 0 -18
word frei	0 -4 0 0 3 -1 5 0 -1 -6
word freight	5 0 0 0 -1 0 -3 -1 0 2
word freude	-1 -1 0 0 -3 0 6 0 0 0
word freue	0 0 0 0 0 0 0 0 0 3
word freuen	4 -1 -1 -1 -2 3 -1 0 0 1
word freuen uns	4 -1 -1 -1 -2 3 -1 0 0 1
word friend	0 0 0 0 6 -1 -3 -1 0 4
word from	0 -11 -3 -2 25 12 -8 5 -18 0
word from #	0 0 0 0 0 0 0 0 0 7
word from home	0 0 0 0 0 5 -4 0 0 10
word from me	16 -2 -2 -2 1 -4 -5 -2 0 -20
word from the	-3 6 1 0 -3 1 6 -1 -6 -15
word from timemention	-8 -3 7 -2 0 12 -7 2 -1 -3
word from us	-5 -1 0 -1 -2 0 1 -4 13 10
word from you	-1 1 0 1 -1 0 13 0 -13 19
word from your	-1 0 0 1 0 0 0 0 0 15
word front	-2 4 -1 -1 -5 0 6 -3 2 -11
word front desk	0 1 0 0 0 2 -2 0 0 -5
word front end	-1 -1 0 0 -4 -1 8 -3 2 -1
word frontend	0 -1 0 0 -1 0 -1 -1 5 -20
word frontend developer	0 -1 0 0 -1 0 -2 0 5 -20
word frozen	-2 -1 -1 16 -4 -2 -6 0 0 -3
word fue	-4 -1 -1 -1 1 -1 4 3 0 -1
word fuera	0 0 0 0 0 -2 -1 4 0 -1
word fuera de	0 0 0 0 0 -2 0 4 0 -1
word full	-1 -1 -1 0 -4 9 -3 1 0 6
word fun	-1 -1 0 0 4 -1 3 -2 -2 8
word funcao	-3 3 0 -1 1 0 -1 0 0 -4
word funcao de	-2 3 0 0 0 0 0 0 0 -2
word functie	3 0 -1 0 0 -3 -3 -2 7 -36
word functie van	1 0 0 -1 9 -1 -11 -1 4 -24
word fundacion	0 0 0 0 0 0 0 0 0 3
word funf	0 0 0 0 0 0 -9 11 -1 -2
word fur	-3 29 -8 -3 -8 -7 4 12 -15 -11
word fur das	0 3 0 0 -1 0 5 -2 -4 -3
word fur deine	-1 -1 0 0 1 0 0 0 2 8
word fur den	0 0 0 0 -1 0 1 0 0 9
word fur die	-3 11 0 -2 -3 -4 7 -3 -4 -11
word fur ein	-4 13 0 0 -1 0 -7 2 -1 -8
word fur eine	0 0 0 0 2 0 -1 0 0 -3
word fur einen	0 0 0 0 0 0 0 0 0 13
word fur ihr	1 2 0 0 1 0 -1 -1 -1 -4
word fur ihre	-2 3 -1 -1 -7 -1 0 16 -7 4
word fur ihren	1 -1 0 -1 4 0 -3 0 0 -6
word fur sie	-2 4 -7 0 0 -1 6 0 0 -12
word fur timemention	2 -1 0 0 0 0 0 0 0 8
word further	-5 -1 -1 5 1 2 0 4 -6 -13
word further to	-3 0 0 0 0 4 -1 0 0 2
word future	-1 -1 0 0 11 0 -2 0 -7 20
word g	0 0 0 1 -1 0 0 0 0 11
word gaan	1 0 0 0 1 0 -2 0 0 -5
word gaan we	0 0 0 0 1 0 0 0 0 7
word gab	0 0 0 0 1 0 0 0 0 -3
word garage	-10 0 -1 -1 0 0 12 -1 0 1
word garde	-1 0 0 1 3 0 -2 0 0 -3
word garden	2 0 -1 0 0 0 0 0 0 3
word garden volunteer	0 0 0 0 0 0 0 0 0 3
word gartenstrase	0 0 0 0 0 0 0 0 0 7
word gate	2 0 -1 0 0 0 0 0 0 10
word geachte	1 -6 0 -1 0 0 4 -1 3 14
word geachte heer	2 -4 0 0 0 0 0 -1 4 -7
word geachte mevrouw	-1 -2 0 0 -1 0 5 0 -1 22
word geannuleerd	-1 0 0 4 -1 0 -1 0 0 -1
word geben	0 -5 -1 -1 -5 18 -6 -1 0 -5
word geben sie	4 -1 0 0 -1 0 -2 0 0 -1
word geduld	0 -1 0 0 0 -1 3 -1 0 11
word geehrte	10 -6 2 1 -14 4 7 -3 -1 -17
word geehrte frau	11 -6 2 1 -13 4 7 -2 -3 -16
word geehrter	-1 8 -3 -1 6 -1 -7 -1 -1 -18
word geehrter herr	-1 8 -3 -1 6 -1 -7 -1 -1 -18
word geen	-10 0 13 0 0 -1 -2 0 0 5
word gefallen	1 8 0 0 0 0 -8 0 0 -4
word gefeliciteerd	-1 0 0 0 -1 6 -2 -1 0 2
word gegeven	0 -3 -1 0 -1 -1 6 0 1 -7
word gehalt	-1 -2 0 0 0 5 -1 -1 0 -3
word geht	0 9 -4 -1 -2 0 0 -1 -2 -20
word gekozen	0 0 0 0 2 0 0 0 0 6
word geldig	-2 2 0 0 5 0 -2 -1 -1 0
word gelezen	-4 0 0 0 1 0 -1 5 0 7
word gemacht	-1 -1 0 0 -3 0 6 0 0 0
word general	0 1 0 0 0 0 0 0 0 3
word gente	0 -2 0 0 0 -3 6 -1 0 -2
word gentile	9 2 1 -1 -3 2 -3 -3 -3 -16
word gentile candidata	5 -1 0 0 -2 0 -1 0 0 -1
word gentile sig	3 0 0 0 -1 0 -1 0 0 -3
word gentile signora	0 0 0 0 0 0 0 0 -1 3
word geologo	0 -4 0 0 0 0 5 0 0 0
word geologo pleno	0 -4 0 0 0 0 5 0 0 0
word gerade	-1 -4 0 0 6 0 -1 0 1 -2
word gerente	0 1 0 0 1 0 2 0 -2 -4
word gern	-8 12 -4 0 -2 -2 7 -1 0 -20
word gern als	0 0 0 0 0 1 0 0 0 -10
word gern kennenlernen	-1 2 0 0 0 0 0 0 0 5
word gerne	2 0 0 0 0 0 -1 0 0 8
word gerne bestatigen	0 0 0 0 0 0 0 0 0 5
word gerust	0 2 0 0 5 0 -6 0 0 0
word gerust nog	0 -1 0 0 5 0 -4 0 0 0
word geschafft	-2 -1 0 0 -1 0 6 -1 0 2
word geschaftsfuhrer	-2 1 0 1 0 -1 2 0 0 -9
word gesendet	-6 -1 0 0 -1 -1 -8 9 9 -4
word gesichtet	0 0 0 0 0 0 0 0 0 9
word gesprach	8 -6 6 1 -7 -2 2 -1 0 -13
word gesprach am	0 0 0 1 0 0 0 0 0 9
word gesprach uber	0 1 0 0 0 0 -1 0 0 3
word gesprach wegen	0 0 1 0 0 0 0 0 0 17
word gesprachspartnerin	1 -1 0 0 0 0 0 0 0 -5
word gesprek	15 16 1 -1 -4 -4 -11 -4 -7 -2
word gesprek ?	2 -1 0 0 0 0 0 0 0 -8
word gesprek met	1 0 -1 0 0 0 0 0 0 13
word gesprek op	4 -3 0 0 0 0 0 0 0 -5
word gesprek over	0 -1 2 0 0 0 0 0 0 6
word gesprek van	0 0 -1 2 0 0 0 0 0 -4
word gesprek voor	0 0 0 0 0 0 0 0 0 4
word gesprekken	0 0 0 0 0 0 0 0 1 12
word gestionnaire	-1 0 0 0 -1 0 1 0 1 -4
word gestora	-1 7 -1 0 1 0 -8 0 2 -6
word gestora de	0 0 0 0 1 0 0 0 0 -3
word get	-11 -6 16 -3 -5 12 -4 5 -5 29
word get a	0 0 -1 0 0 -1 3 0 0 8
word get an	0 0 0 0 0 -1 0 0 1 -4
word get back	0 -5 -1 -1 -4 -2 8 5 0 9
word get the	0 0 0 0 0 0 0 0 0 16
word get to	0 1 -1 -1 4 -3 -3 3 -1 -8
word get you	-3 4 0 0 -1 -1 2 0 0 -11
word gets	0 0 0 0 2 0 -1 0 0 14
word gett	-1 -1 -1 -1 -1 -1 -3 10 -1 11
word gett in	-1 0 -1 -1 -1 0 -7 10 0 2
word gevallen	0 0 0 0 0 0 0 0 0 -3
word gia	-1 -1 0 0 3 0 -1 0 0 -6
word gibt	7 -1 -1 -1 -1 -2 0 -1 0 3
word gig	2 -1 -1 0 5 -1 -3 -1 0 -16
word giornata	0 -1 0 0 0 0 1 0 0 -19
word giorni	-4 -2 7 -3 -1 0 6 -1 -1 -3
word giorno	-1 1 -5 0 -1 -1 7 -1 0 -10
word giorno timemention	1 0 0 0 0 0 0 0 0 -3
word giovani	0 0 0 0 0 0 0 0 0 3
word giovani autori	0 0 0 0 0 0 0 0 0 3
word giro	5 0 -2 0 -1 0 -1 -1 -1 -12
word giugno	-4 0 0 0 0 -1 6 0 0 5
word give	-7 -11 4 -6 2 1 23 -5 -1 -16
word give me	-2 -6 5 -5 2 -5 13 -1 0 -14
word give us	-1 -2 0 0 -1 1 5 -1 0 -11
word give you	-5 -1 -1 0 0 6 1 -1 0 -8
word given	-3 2 0 0 -1 0 -2 1 4 -2
word glad	-4 0 -1 0 -1 -1 7 -1 0 -3
word glad to	0 3 0 0 0 0 -2 0 0 -1
word gleich	5 -3 0 0 0 0 -1 0 0 -4
word gleicher	-4 -10 16 0 0 0 -1 0 0 1
word gli	0 0 0 0 0 0 1 1 0 4
word go	27 -17 -9 2 13 -16 0 -5 6 -11
word go ahead	-1 0 -2 5 -2 0 1 0 0 -6
word go on	-1 -3 0 0 0 -5 10 -1 0 -16
word go over	0 0 0 0 0 0 -5 0 6 4
word go through	-1 0 0 0 0 0 -1 0 3 5
word go with	21 -4 -5 -1 0 -2 -7 -1 0 2
word goed	9 -2 -3 0 0 1 -2 -3 1 5
word goede	-1 -1 0 0 5 0 -8 -1 6 9
word goede orde	0 0 0 0 0 0 -6 0 7 4
word going	-1 -2 -4 13 10 -4 -8 -4 -1 -18
word going to	-2 -1 -2 8 9 -3 -7 -2 0 -6
word gone	-2 -3 4 -1 20 -4 -12 -2 -1 0
word good	34 -11 -13 -6 -10 27 -15 -8 2 -29
word good afternoon	5 -2 0 0 -1 0 -1 -1 0 -2
word good fit	0 0 0 0 0 0 0 0 0 7
word good for	13 4 -11 0 0 0 -5 0 0 -3
word good luck	-7 -2 -1 2 -1 -1 10 -2 2 -9
word good morn	0 0 1 0 0 0 0 0 0 -9
word good news	-4 -18 -1 -1 -3 36 -7 -2 -1 -20
word good to	-7 9 -1 0 0 0 0 0 0 -15
word google	14 -4 -1 -1 -2 -1 -4 -1 0 -7
word google meet	7 -2 0 -1 0 0 -1 -1 0 -14
word gostariamo	-1 1 0 0 0 2 -1 -1 0 -6
word gostariamo de	-1 1 0 0 0 2 -1 -1 0 -6
word gostava	-6 8 0 0 0 0 -2 0 0 -1
word got	15 -3 -5 -3 -5 2 18 -6 -12 13
word got a	0 -1 -3 0 3 -2 4 0 0 7
word got it	-1 -1 0 0 -1 2 6 -2 -3 -4
word got the	0 -1 0 0 0 3 1 0 -1 18
word got your	-1 -3 -1 0 -2 -1 13 -1 -6 -28
word graag	3 3 -2 -1 1 1 -1 -3 -2 -32
word graag kenni	-1 4 0 0 0 -1 -2 0 0 -3
word graag spreken	-1 4 0 0 0 0 -2 0 0 -3
word graag uit	6 -5 0 0 0 0 0 0 0 -9
word grab	-1 11 0 0 -3 -2 -3 0 -2 -5
word gracia	-5 2 -1 -1 -3 -3 10 0 1 26
word gracia a	-1 0 0 0 0 0 3 -1 0 -5
word gracia por	-4 2 -1 -1 -3 -2 8 1 0 20
word grade	1 -1 0 0 -3 3 -1 0 2 -3
word grade #	1 -1 0 0 -1 3 -1 0 0 -1
word graham	0 0 0 0 0 1 0 0 0 -14
word grand	8 -2 -1 0 0 0 -3 0 0 -8
word grande	0 0 0 0 0 0 0 0 0 3
word grant	2 -5 0 1 1 -1 3 0 0 14
word grant of	0 0 0 0 0 0 0 0 0 10
word grateful	0 0 -8 10 2 -1 -1 0 -3 -2
word grateful for	0 0 -9 10 2 -1 0 0 -1 1
word gratuita	0 0 0 0 0 0 0 0 0 3
word grave	-1 1 8 -2 0 -1 -2 -3 0 -2
word grazie	-4 -4 -5 -2 1 -2 14 1 1 19
word grazie a	-1 0 0 0 -1 0 3 0 0 -5
word grazie della	-1 -2 0 0 1 -1 4 -1 0 -4
word grazie mille	0 0 0 0 0 0 0 0 0 5
word grazie per	1 -1 -5 -1 0 -1 7 0 0 13
word great	-28 21 -9 -2 -2 -4 23 -1 2 6
word great news	-7 8 0 0 0 0 -1 0 0 -3
word great to	-6 -2 -1 -1 -2 -2 15 -1 -1 -4
word green	0 0 0 0 0 0 1 0 0 -3
word greeting	6 -2 0 0 0 -2 -2 0 0 8
word groet	4 -3 0 0 1 0 -1 -1 0 7
word grote	0 -1 1 0 5 0 -2 -1 -1 -2
word group	18 -3 3 -3 4 -5 -11 -1 -3 4
word grow	0 0 0 0 0 0 0 0 0 23
word growth	1 1 -1 0 0 0 -1 0 -1 4
word grupo	0 0 0 0 0 0 0 0 0 -3
word gruse	3 -2 0 0 0 0 0 0 0 -5
word gs	2 -1 0 0 6 0 -1 0 -5 -2
word gs #	2 -1 0 0 6 0 -1 0 -5 -2
word guarda	0 0 0 0 0 0 0 0 0 6
word guarderia de	0 0 0 0 0 0 0 0 0 12
word gues	0 -1 0 0 0 0 2 0 0 5
word guest	0 0 0 0 0 0 0 0 0 20
word gustado	-2 3 0 0 0 0 0 0 0 -9
word gustaria	0 1 0 0 0 1 -1 0 0 3
word gustaria hacerte	0 0 0 0 0 0 0 0 0 8
word gut	3 -2 0 0 0 -1 4 0 -3 -13
word gute	-4 3 -3 0 0 -1 5 0 0 1
word guten	1 3 2 1 -1 0 -10 5 -2 6
word guten tag	1 4 0 0 -1 0 -7 5 -2 11
word h	-9 -5 -6 -1 -1 -1 22 -1 3 15
word h f	-2 2 -2 0 1 0 0 0 3 -9
word ha	11 -4 0 3 1 2 -8 -5 0 -14
word ha gustado	-2 3 0 0 0 0 0 0 0 -9
word ha scelto	0 0 0 0 1 0 0 0 0 -5
word ha sido	1 -1 0 0 1 0 -1 0 0 21
word habe	-4 0 -1 -1 0 -2 13 -1 -4 -8
word habe ich	-3 3 0 0 0 -1 2 -1 -1 -17
word haben	-8 6 -4 -2 0 -2 16 0 -7 19
word haben die	-3 -1 -1 1 1 0 4 -1 0 -9
word haben sie	-4 -7 -1 -1 -1 -1 12 6 -3 2
word haben uns	-1 2 0 0 1 0 -1 0 0 7
word haben wir	3 -2 -1 -1 0 2 -1 0 0 -4
word habil	0 0 0 0 -1 0 4 4 -6 -4
word hablamo	0 0 0 0 0 -4 5 0 0 -3
word hacer	1 0 -1 0 0 0 0 0 0 -3
word hacerte una	0 0 0 0 0 0 0 0 0 8
word had	-17 5 3 0 22 -4 -8 -2 1 18
word had a	-8 8 -1 0 0 -1 -2 -1 4 -4
word had to	-2 0 1 1 -2 0 3 0 0 0
word hai	-2 -3 -1 0 -2 -1 13 -1 -2 -3
word hale	2 -6 9 0 0 -1 -3 0 0 -4
word half	2 2 28 -1 -5 -3 -20 -2 -1 9
word half an	1 4 -1 0 0 0 -3 0 -1 3
word hall	-3 -3 8 0 0 0 0 0 0 2
word hallo	3 7 -9 -2 -8 -3 21 -3 -7 -39
word hallo frau	-3 12 -7 -1 -6 -2 17 -3 -7 -27
word hallo herr	3 -4 -1 0 0 0 3 0 0 -10
word hallo tobia	1 0 0 0 0 0 0 0 0 -7
word han	0 0 0 0 0 0 1 0 0 5
word hand	-1 -1 -1 0 -3 -1 4 0 4 6
word hand in	-1 0 -1 0 0 -1 4 0 0 3
word handler	0 0 0 0 0 0 0 0 0 -16
word handler vacancy	0 0 0 0 0 0 0 0 0 -12
word hang	-1 -1 0 -2 7 -1 -1 0 0 -1
word hangt	0 0 0 0 0 0 0 0 0 6
word hangt an	0 0 0 0 0 0 0 0 0 6
word hanno	-2 -2 0 0 3 0 1 0 0 -4
word hansa	1 0 0 0 0 0 0 0 0 -12
word happen	-6 -2 -1 1 -2 -1 6 -1 6 1
word happy	-5 4 3 -2 -1 -5 15 -6 -1 8
word happy holiday	3 -1 0 0 -1 -1 4 -3 0 0
word happy to	2 5 -2 -2 2 -1 -2 -3 0 17
word harbor	3 1 4 -2 -1 0 -2 -1 -2 -14
word hard	0 -1 -1 0 2 -1 2 -1 0 -16
word hartelijk	0 0 0 0 1 0 0 0 0 -3
word hartelijk dank	0 0 0 0 1 0 0 0 0 -3
word hartwell	-5 8 0 0 5 -1 -5 -1 0 -6
word has	-57 -36 42 62 -22 -20 -15 28 18 40
word has #	0 -1 0 0 0 0 2 0 0 -16
word has accept	-5 -1 -2 -1 11 -6 -5 11 -1 -14
word has asked	-1 -3 0 0 0 -1 6 -1 0 -4
word has been	-26 -17 24 28 -11 -3 -2 12 -6 27
word has chang	-3 -1 4 0 1 0 0 0 0 -5
word has come	0 0 3 -1 -1 2 -1 0 0 -26
word has decid	0 -1 -1 11 -3 -1 -4 -1 0 7
word has gone	0 -2 4 0 3 -1 -3 0 0 6
word has his	0 0 0 0 0 0 0 0 0 10
word has invit	-1 4 -1 -1 0 0 -1 0 0 7
word has moved	-4 -1 4 0 0 0 1 0 0 2
word has not	0 0 0 0 -5 0 6 1 -1 0
word has now	0 0 0 0 4 -2 -1 0 0 4
word has taken	-1 -1 0 0 1 0 -1 3 0 3
word has withdrawn	-1 -1 -1 7 -2 0 -2 -1 0 -3
word has your	-1 -2 0 0 -18 0 -8 0 30 -2
word hast du	1 0 0 0 0 0 0 0 0 3
word hasta	5 -1 -5 0 -4 -3 7 2 -1 -6
word hasta el	-1 0 0 0 0 -1 1 2 0 -4
word hat	0 2 -2 3 -8 2 -6 -2 11 36
word hat alle	0 0 0 1 0 0 0 0 0 9
word hat die	0 -1 0 3 -4 0 2 0 0 -1
word hat sich	0 0 0 0 2 0 0 0 0 -3
word hat uns	3 -3 0 0 -1 3 0 0 0 7
word hatte	-3 10 -7 0 0 0 0 0 0 1
word hatten	-1 7 -1 1 -1 -1 -3 0 -1 -3
word hatten sie	0 10 0 0 -1 0 -7 0 -1 -3
word haus	7 -3 -4 0 -5 3 5 -2 -1 -14
word have	-22 4 -11 -5 -10 30 -24 -10 49 20
word have #	-1 -2 0 0 -1 0 7 0 -1 15
word have a	-4 12 -2 -3 -7 14 -13 -1 4 28
word have an	4 -1 -4 0 0 2 1 -1 0 0
word have any	0 5 -4 0 0 0 -1 0 0 2
word have been	1 -1 -1 0 -6 10 -8 -2 7 4
word have decid	0 -1 0 0 2 0 -1 0 0 12
word have feedback	0 0 0 0 -1 0 3 -1 0 -3
word have not	0 -2 -1 0 0 -1 4 -6 6 -5
word have receiv	-1 -1 0 0 -2 -1 -5 6 5 23
word have the	0 -3 -1 -2 3 10 -7 -1 0 -1
word have to	-3 -3 12 6 -5 -2 -4 1 -1 8
word have two	-1 3 0 0 0 0 0 0 0 -3
word have until	-1 1 0 0 0 0 4 -1 0 -3
word have you	-3 0 -2 -1 -3 14 -2 -2 -1 -35
word have your	0 -3 -1 -1 -2 3 -5 -2 10 3
word haven't	-1 1 -4 -3 -1 -1 13 -2 -1 26
word hay	0 -1 2 -1 -4 0 4 0 0 3
word he	-1 8 1 2 -3 -3 -1 -2 -1 25
word he's	-1 0 0 0 0 -1 3 0 0 7
word head	22 0 -13 -1 -3 -5 1 -4 3 -28
word head of	1 0 0 -1 -3 -3 8 -2 0 -1
word head office	0 0 0 0 4 -1 -2 0 0 -7
word head up	11 -4 -4 0 0 -1 -1 0 0 -9
word headcount	-1 -1 0 0 2 -4 5 0 0 5
word health	-11 -1 -1 0 -1 -9 12 2 9 6
word hear	11 1 2 0 1 -4 -3 -3 -5 0
word hear about	-1 2 0 0 6 0 -1 0 -6 18
word hear from	3 -1 0 -1 -2 -2 -1 -2 6 4
word hear how	4 -2 0 0 -3 0 2 0 0 -2
word heard	2 -1 -1 7 -2 -2 -5 -4 6 8
word heard back	3 0 0 0 0 0 -2 0 0 1
word heb	-3 12 -5 -1 -2 -4 8 -2 -3 -2
word heb ik	-1 6 -4 0 -1 0 2 -1 -1 -5
word heb je	-1 13 -2 -1 -1 -3 -2 -1 -2 -11
word hebben	0 -2 -1 -1 7 0 -12 3 7 7
word hebben je	0 0 0 0 -1 0 0 0 2 -3
word hebben uw	0 0 0 0 0 0 -6 0 7 5
word hebben we	0 -1 0 0 8 0 -4 -1 -2 1
word hebt	1 -4 0 0 1 0 3 0 0 -4
word heeft	-3 -5 -1 -2 12 12 -11 0 -2 9
word heeft alle	0 0 0 1 0 0 -1 0 0 -3
word heeft je	0 0 0 0 1 0 0 0 0 6
word heel	0 3 0 0 0 1 -4 0 0 0
word heel graag	0 0 0 0 0 1 0 0 0 -5
word heer	2 -4 0 0 0 0 0 -1 4 -6
word helaa	-1 -1 0 2 1 0 -1 0 -1 15
word helaa gaan	0 0 0 0 1 0 0 0 0 7
word held	-4 -3 3 0 0 0 -1 5 0 -3
word held on	-3 2 3 0 0 0 -1 0 0 -1
word helemaal	7 0 -3 0 0 0 -2 0 0 -1
word hello	1 -5 -1 -3 0 0 3 1 3 11
word hello !	1 1 0 -1 0 0 0 0 0 -5
word hello thank	0 0 0 0 0 0 -4 0 4 7
word help	4 -7 -5 0 -1 -4 11 3 -2 39
word hem en	0 0 0 0 0 0 0 0 1 -5
word hemo	0 3 0 -1 -2 -1 -6 4 2 14
word hemo elegido	0 0 0 0 0 0 0 0 0 7
word hemo recibido	0 0 0 0 -1 0 -4 3 2 13
word her	4 -1 -4 -3 0 -2 8 -2 0 38
word here	3 -2 -18 -4 6 7 -5 19 -6 -1
word here :	0 2 0 0 0 0 -1 0 0 6
word here and	0 2 0 0 0 0 -1 0 -1 9
word here are	0 0 0 0 0 3 -3 0 0 15
word here is	8 -4 -5 -1 -11 10 4 -1 -1 -9
word here'	22 -7 -5 -4 -4 -6 5 -4 3 10
word here' how	20 -1 -1 -2 0 -4 -10 -2 0 -11
word here' the	2 -5 -5 -2 -3 -2 16 -2 0 1
word herinner	3 0 -1 -1 0 0 0 0 0 -7
word herinner :	1 0 0 0 0 0 0 0 0 -10
word herr	0 6 -2 -1 8 0 -7 -1 -2 -24
word herrn	1 0 -1 0 0 0 1 0 0 -4
word herzlich	1 0 0 0 1 1 -1 0 0 -3
word het	7 -25 -3 0 1 11 17 -4 -4 33
word het aanneemt	0 0 0 0 0 1 0 0 0 5
word het bestuur	0 0 0 0 -2 0 3 0 0 1
word het congr	0 0 0 0 0 0 0 0 0 3
word het gerust	0 -1 0 0 5 0 -4 0 0 0
word het gesprek	4 3 1 1 -2 -1 -6 0 0 22
word het interview	-1 1 0 1 0 0 0 0 0 19
word het lidmaatschap	0 0 0 0 0 0 0 0 0 5
word het ook	-1 0 0 0 -2 0 8 -4 0 -3
word het sollicitatiegesprek	0 0 0 0 0 0 0 1 0 -3
word het uitwisselingsjaar	0 0 0 0 0 0 0 0 0 5
word heur	0 2 0 0 -1 0 -1 0 0 -3
word heure	-1 4 2 0 -1 0 -3 0 0 -2
word hey	6 3 -1 -2 6 -5 -1 -3 -3 -77
word hey !	1 5 -1 0 -2 0 -2 0 -2 -13
word hi	27 9 -39 10 10 -32 44 -23 -7 -148
word hi !	8 0 -3 -1 -5 1 3 -2 0 -31
word hi could	-1 -2 0 0 0 0 4 0 0 -5
word hi i'm	0 0 1 0 0 0 0 0 0 -6
word hi just	4 0 -4 0 0 0 15 -13 0 -2
word hi thank	-1 3 -1 0 4 -1 -3 -1 -2 27
word hi the	-4 -9 0 -4 -1 -3 24 -2 -1 -16
word hi this	1 0 0 0 0 0 0 0 -1 3
word hi we're	-3 0 0 0 0 -9 12 0 0 9
word hi your	1 -3 1 0 -1 0 3 0 -1 0
word hibrido	-2 -4 -1 0 0 -4 11 0 0 -8
word hier	0 4 -2 0 -1 0 0 -1 0 -9
word hierbij	4 -5 0 0 -1 0 2 0 0 28
word hierbij bevestigen	0 0 0 0 0 0 0 0 0 8
word hierbij de	3 -5 0 0 -1 0 3 0 0 -2
word hiermit	1 -1 0 0 0 0 0 0 1 15
word hiermit bestatigen	0 0 0 0 0 0 0 0 0 7
word high	0 -1 0 0 11 0 -5 0 -4 16
word hij	1 -1 -1 0 0 0 0 0 0 -7
word hija	0 0 0 0 0 0 0 0 0 12
word him	7 0 0 0 0 -2 -2 0 0 24
word hire	-2 -2 -2 11 -2 -6 9 -2 -3 3
word hired	-1 -15 -1 6 -2 16 -2 -1 0 -9
word hiring	-9 0 4 -3 20 -5 4 -4 -6 23
word hiring for	0 0 0 0 0 0 2 0 0 -7
word hiring manager	-4 3 3 -5 -4 -1 26 -3 -16 23
word hiring team	-1 -4 3 0 -4 0 -13 0 20 -1
word his	0 3 2 -1 -2 -1 -1 0 0 14
word history	1 0 0 0 0 0 0 0 0 4
word ho	-3 1 2 1 -2 -1 3 -1 -1 -13
word ho un	-1 0 0 0 0 0 2 0 0 -5
word ho visto	0 3 0 0 -1 0 -1 0 0 -1
word hoe	0 0 0 0 -1 -1 4 -1 0 16
word hoi	8 2 -5 -1 -3 -4 4 -1 0 -23
word hoja	0 0 0 0 -1 0 0 0 2 -4
word hoja de	0 0 0 0 -1 0 0 0 2 -4
word hola	-5 12 -2 -1 -1 -6 13 -1 -8 -28
word hola :	-2 8 -2 0 -1 -1 -2 -1 0 -2
word hola te	0 0 0 0 0 0 0 0 0 3
word hold	0 -4 -12 24 -16 -2 11 1 -3 -15
word hold for	6 -2 -1 0 -8 0 5 -1 0 -1
word hold the	-1 0 1 5 -5 -1 0 0 0 -1
word holiday	-4 -4 11 -4 -5 -1 6 2 0 -12
word holly	0 0 0 0 0 0 0 0 0 22
word home	-5 -10 -1 -1 -6 15 13 -2 -3 65
word home insurance	0 0 0 0 0 0 0 0 0 8
word home office	0 0 0 0 0 0 0 0 0 4
word home visit	0 0 0 0 0 0 0 0 0 3
word honoreren	0 -1 0 0 5 0 -4 0 0 0
word hoofd	4 -2 0 0 0 0 0 0 0 -2
word hoor	0 -1 1 0 0 0 2 -1 0 9
word hoor je	0 0 0 0 0 0 2 -1 0 -3
word hoort	-4 -1 -1 1 -2 -1 2 -2 9 9
word hoort u	0 0 0 0 0 0 -6 0 7 13
word hope	-11 5 -1 -1 15 -2 -9 -3 6 8
word hope to	-3 -2 0 -1 -2 -1 3 -1 7 2
word hope you	-2 9 0 0 14 -1 -18 -1 -1 5
word hoped	-1 0 -1 0 14 -1 -8 -1 -1 -1
word hora	0 17 -8 0 -5 -1 -6 11 -8 -25
word hora da	-1 11 -9 0 0 0 -1 0 0 -2
word horaire	-2 1 3 0 0 0 -1 0 0 -8
word horario	-7 0 -5 0 -2 -1 17 -1 -1 -24
word horen	0 0 0 0 -1 0 2 0 0 -8
word hospital	8 -2 -2 0 0 -1 -2 -1 0 -13
word host	5 -1 -2 -1 -2 0 -1 2 0 4
word host you	1 0 0 0 0 0 0 0 0 6
word hotel	-1 3 -2 -1 1 -2 3 -1 0 -11
word hotel mar	-1 3 -1 0 1 0 0 0 0 -1
word hour	14 -20 8 -5 -7 14 -7 7 -4 -14
word hour before	0 0 0 0 0 0 0 0 0 10
word hour for	0 1 0 0 0 0 -3 4 -1 -8
word hour with	0 6 0 0 -2 -1 -2 0 0 -5
word house	1 0 0 0 0 -1 0 0 0 17
word houver	0 0 0 0 0 0 0 0 1 -4
word how	17 -11 8 -3 1 -8 0 -3 0 26
word how to	0 0 0 0 0 0 0 0 0 11
word how you	-1 0 0 0 -1 0 3 0 0 8
word how you'd	4 -1 0 0 0 0 -3 0 0 -9
word however	0 -1 0 0 8 -7 0 0 0 1
word hr	1 1 -1 -2 -7 0 12 -1 -3 10
word hr will	-3 -1 0 0 -2 -1 8 0 -1 -2
word http	6 34 -5 -3 -7 -7 -14 2 -7 87
word http :	6 34 -5 -3 -7 -7 -14 2 -7 87
word hueco	0 2 3 0 0 0 -1 -2 0 -3
word hugo	0 2 0 0 0 0 -2 0 0 35
word hugo lind	0 0 0 0 0 0 0 0 0 38
word human	0 0 0 0 0 0 0 0 1 8
word human resourc	0 0 0 0 0 0 0 0 0 3
word hundin	0 0 0 0 0 0 0 0 0 20
word hundin bella	0 0 0 0 0 0 0 0 0 20
word hybrid	-2 6 0 -1 0 0 -3 0 0 -5
word i	-43 -14 3 -14 21 4 51 3 -12 16
word i am	4 0 1 0 -1 3 -6 2 -4 16
word i came	0 0 0 0 0 0 0 0 0 4
word i can	-15 6 -1 -3 6 1 10 -2 -1 30
word i can't	-1 -6 -1 -1 9 -7 8 -1 0 -9
word i candidati	2 0 1 0 0 0 -2 0 0 -8
word i confirm	0 0 0 0 0 0 0 0 0 8
word i could	-1 3 -1 0 -2 -1 3 -1 0 -8
word i expect	-2 -1 0 0 -5 0 11 0 -1 -1
word i got	-3 -1 3 0 -1 6 -4 0 0 1
word i had	-1 -1 -1 0 4 -2 4 -2 -1 -6
word i have	-9 -4 7 -4 -2 14 -7 -2 6 27
word i haven't	-1 0 -4 -3 0 -1 11 -1 0 10
word i hear	1 -4 4 0 -1 0 3 0 -3 -23
word i hope	-1 -1 -1 0 18 -3 -11 -1 -1 4
word i interview	0 0 0 0 0 0 0 0 0 13
word i know	-5 5 1 0 2 -2 2 -2 0 -8
word i look	-1 3 0 0 -1 0 -1 0 0 -15
word i must	0 -3 3 1 0 0 -1 0 0 0
word i need	-1 8 0 0 0 0 -6 -1 0 -5
word i promis	-2 -2 0 -2 5 -4 5 -1 0 -7
word i should	-1 0 -1 0 -1 -1 5 -1 -1 0
word i told	-1 -1 -1 0 -6 0 11 -1 -1 -5
word i want	0 -2 -1 -3 5 -4 5 -1 -1 -16
word i was	0 0 -1 0 0 0 2 0 0 8
word i will	2 -2 -1 0 2 0 2 -1 -1 -8
word i wish	-1 -1 0 0 6 -2 0 -1 -1 -5
word i won't	0 0 0 -1 -1 0 3 0 0 4
word i would	1 4 0 0 -2 -1 -2 0 0 12
word i write	0 0 0 0 0 0 0 0 0 5
word i'd	-9 11 -4 1 20 -10 -11 -4 5 6
word i'd be	0 0 0 0 3 0 -2 0 0 -2
word i'd like	-7 11 -1 -1 8 -6 -3 -1 -1 -4
word i'd love	-1 6 -1 0 3 -1 -5 0 -1 1
word i'll	-9 -17 3 -8 12 -14 40 -21 14 -95
word i'll be	-3 -2 11 2 -3 -2 -4 -2 3 13
word i'll bring	1 0 0 0 0 0 0 0 0 18
word i'll call	2 0 -1 -1 0 -1 3 -1 0 -34
word i'll get	-3 -2 0 0 -2 5 5 -2 -1 -20
word i'll have	-5 -1 0 0 -1 0 7 -1 1 -10
word i'll keep	-1 -1 0 0 12 -2 -5 -2 0 -4
word i'll let	-1 -2 -1 -1 -6 -1 14 -1 -1 -6
word i'll ring	-4 -1 -2 0 16 -6 1 -3 -1 -14
word i'll send	-1 2 1 0 0 0 -1 0 0 8
word i'm	-16 -4 -13 18 18 -18 -24 42 -4 35
word i'm afraid	-3 -1 -3 6 21 -3 -14 -2 -1 -13
word i'm at	-1 -1 -1 -1 -1 -6 7 4 0 -19
word i'm free	-1 1 0 0 0 0 0 0 0 8
word i'm happy	2 0 0 -1 0 0 -1 0 0 3
word i'm look	0 0 0 0 0 0 0 0 0 26
word i'm on	0 0 0 0 0 0 -1 2 0 9
word i'm so	-1 0 0 11 -2 0 -8 0 0 -5
word i'm sorry	-3 -2 -15 0 21 -2 1 0 -1 0
word i'm very	0 0 0 0 0 1 0 0 0 -11
word i'm writ	-1 -1 0 0 -5 0 6 0 1 -2
word i've	-33 -9 28 34 -7 -8 -6 7 -6 -23
word i've been	0 -2 1 -1 3 -1 -1 0 0 -1
word i've got	0 -3 0 0 3 0 1 0 0 9
word i've put	2 -1 0 0 0 0 0 0 0 -4
word i've sent	-1 -3 -1 -1 -7 -1 22 -1 -8 -8
word i've taken	-2 -1 -1 8 -4 -1 3 -3 -1 -6
word iban	-1 -1 0 0 -2 10 -6 0 0 -2
word ich	-1 16 -11 -2 -8 -5 13 5 -7 -4
word ich bin	-1 0 -1 0 -1 0 -2 6 0 -3
word ich dir	-1 0 0 0 3 0 -2 0 0 1
word ich eine	-2 3 0 0 -1 -1 2 0 -1 -8
word ich habe	-1 -3 -1 0 -1 -1 11 0 -4 9
word ich melde	0 0 3 0 0 0 -2 0 0 -2
word ich mich	0 0 0 0 2 0 -1 0 0 11
word ich sie	0 3 0 0 -1 0 3 0 -4 -9
word ich wurde	0 1 0 0 0 0 0 0 0 -3
word id	12 -6 -1 -2 -1 -5 6 -3 -1 -20
word id #	1 0 0 0 0 0 0 0 0 -12
word id :	8 -5 0 0 0 0 -1 -1 0 3
word id and	0 0 0 0 0 0 0 0 0 20
word ideal	5 -1 -2 -2 0 -2 3 -1 0 9
word identidad	0 0 0 0 0 0 0 0 0 -5
word iemand	-1 0 0 0 4 0 -2 0 0 -4
word iets	0 12 -4 0 -1 -1 -5 -1 0 -9
word if	-39 20 5 -14 9 41 -44 -3 25 20
word if interest	0 0 0 0 0 0 0 0 0 5
word if it	-5 -1 -1 -2 18 -4 -17 11 2 26
word if it's	-1 -1 -1 -4 0 0 9 -2 0 4
word if not	-2 1 2 0 0 0 0 0 0 -3
word if so	-1 1 0 0 0 0 1 0 0 -3
word if that'	-4 -1 10 -5 0 0 0 0 0 -3
word if the	-3 0 0 0 0 -1 4 0 0 13
word if this	0 0 0 0 0 0 0 1 0 5
word if we	-2 -1 0 0 -1 -1 0 2 1 -13
word if you	-2 6 -5 -4 0 34 -26 -6 4 41
word if you'd	-3 -5 -1 0 -2 4 10 -2 0 -6
word if you're	-6 -4 4 0 -1 11 -15 -1 11 -1
word if your	0 -1 0 0 -1 0 -2 0 5 -8
word ignore	0 0 0 0 0 0 0 0 0 14
word ihn	0 0 0 0 0 2 -1 0 0 12
word ihnen	4 8 -10 -2 0 8 -4 -2 -2 -12
word ihnen ?	0 0 0 0 0 0 0 0 0 14
word ihnen das	0 0 0 0 1 0 0 0 0 3
word ihnen den	1 0 -1 0 0 1 0 0 0 5
word ihnen die	2 -1 -1 -1 0 1 1 0 0 -11
word ihnen mitteilen	3 0 0 0 -2 0 0 0 0 2
word ihnen timemention	-2 5 -2 0 1 0 -1 0 0 7
word ihr	5 -9 -1 -1 3 2 10 1 -10 15
word ihr angebot	0 0 0 0 0 0 0 0 0 13
word ihr gesprach	1 -2 0 -1 0 -1 4 -1 0 -19
word ihr profil	-1 -5 0 0 6 0 5 0 -4 -11
word ihr termin	1 0 0 0 0 0 0 0 0 7
word ihr vorstellungsgesprach	4 -1 -1 -1 0 0 -1 0 0 -19
word ihre	-13 17 -3 -4 -21 0 1 24 -1 35
word ihre bewerbung	0 7 -2 -2 -10 4 -7 -2 11 -12
word ihre e	0 0 0 0 0 0 0 3 -2 9
word ihre geduld	0 0 0 0 0 0 0 0 0 11
word ihre konnte	0 0 0 0 1 0 0 0 0 8
word ihre nachricht	-7 -1 0 0 -1 0 -2 16 -4 -4
word ihre sohn	0 0 0 0 0 0 0 0 0 6
word ihre tochter	0 0 0 0 0 0 0 0 0 9
word ihre unterlagen	-2 3 0 0 -2 0 2 0 0 9
word ihrem	-1 1 0 0 0 0 0 0 0 21
word ihren	0 0 -12 15 6 -1 -6 -2 -1 -4
word ihren besuch	0 0 0 0 6 -1 -4 0 0 -3
word ihren termin	0 0 0 0 0 0 0 0 0 9
word ihrer	0 -1 0 0 -2 0 3 2 -2 7
word ihrer bewerbung	-1 0 0 0 -1 0 4 0 -1 -3
word ii	1 -1 0 -1 -4 -4 11 -3 -1 -22
word ik	5 -3 -8 1 -10 -10 10 18 -3 14
word ik ben	-1 0 0 0 -1 -1 -2 5 0 2
word ik een	-1 1 0 1 0 0 0 0 0 3
word ik heb	-2 -8 1 0 0 -2 13 -1 -1 10
word ik je	0 -1 -1 1 1 0 1 0 0 -5
word ik u	3 -1 0 0 0 1 -2 0 0 -2
word il	6 1 1 -7 -8 11 6 -4 -6 1
word il colloquio	3 -1 0 1 -1 -1 1 -1 -1 35
word il contributo	0 0 0 0 0 0 0 0 0 4
word il curriculum	0 0 0 0 4 0 -2 0 0 -7
word il cv	0 0 0 0 0 0 0 0 0 3
word il direttore	5 -2 0 0 -3 0 2 -1 -1 -11
word il giorno	1 1 0 0 0 0 0 0 0 -3
word il link	8 2 -2 0 -1 -1 -4 -2 0 -17
word il meglio	0 0 0 0 1 0 0 0 0 6
word il messaggio	-4 -1 -1 0 -1 0 -1 9 0 -4
word il nostro	1 1 0 0 0 0 -1 0 0 9
word il nous	-1 -1 0 -1 0 4 0 -1 0 -1
word il nuovo	0 0 0 0 0 0 0 0 0 23
word il posto	0 0 0 0 1 1 -2 -1 1 -13
word il premio	0 0 0 0 0 0 0 0 0 3
word il prestito	0 0 0 0 0 0 0 0 0 5
word il responsabile	0 0 0 1 0 0 1 0 0 -6
word il ruolo	1 -2 0 0 1 -1 1 -1 1 -14
word il suo	-3 0 0 -1 2 -1 6 0 -3 8
word il timemention	-5 1 -3 -4 -6 16 0 1 0 -12
word il tuo	-4 7 4 -2 -1 -1 -3 0 0 -12
word il volontariato	0 0 0 0 0 0 0 0 0 3
word ill	-1 0 1 0 0 0 1 0 0 12
word ils	0 0 0 0 2 0 -1 0 0 14
word im	7 -7 -2 -4 -3 -2 11 2 -3 -73
word im auftrag	0 -1 0 0 1 3 -2 0 0 -11
word im buro	-1 0 0 0 0 0 -2 4 0 -1
word im controll	0 0 0 0 0 0 0 0 0 -3
word im lager	0 0 0 0 0 0 0 0 0 -9
word im master	0 0 0 0 0 0 0 0 0 3
word im studienburo	0 0 0 0 0 0 0 0 0 -12
word im verein	0 0 0 0 0 0 0 0 0 3
word immer	-1 4 0 0 -1 -1 -1 -1 0 -3
word immobiliare	1 0 0 0 2 0 -1 0 0 -11
word immobiliere	0 0 0 0 0 0 0 0 0 -13
word imobiliaria	0 0 0 0 1 2 0 -1 0 -15
word impiegata	0 3 0 0 0 0 0 0 -2 -2
word impress	0 4 0 0 1 -1 -3 0 0 0
word impress by	0 4 0 0 0 -1 -2 0 0 0
word in	37 -8 -16 -14 9 -10 -21 -4 27 -15
word in !	0 -1 0 0 -7 0 2 0 6 -1
word in #	0 0 0 0 -1 0 2 -1 1 11
word in :	4 -1 0 0 3 0 -2 -3 0 -6
word in ?	-1 -1 0 0 0 0 2 0 0 8
word in a	0 0 -1 4 -1 -1 -2 0 0 12
word in allegato	-1 -1 -1 -1 0 7 -2 -1 0 -4
word in and	0 -2 0 0 0 -1 4 -1 0 -5
word in attesa	-1 -1 0 0 -2 0 5 0 0 2
word in aula	0 0 0 0 0 0 0 0 0 3
word in banca	0 0 0 0 0 0 0 0 0 -3
word in bocca	1 -1 0 0 1 0 -2 0 2 -4
word in case	0 0 0 0 1 -1 -1 0 0 15
word in de	6 12 -4 -1 -1 0 -12 -1 0 6
word in den	-5 12 -1 -1 1 0 -2 -4 0 -11
word in der	12 -3 -3 -2 -6 -2 7 -2 -1 -13
word in die	6 1 -1 -1 0 -1 -3 -1 -1 16
word in due	-1 -1 0 0 -1 0 6 -1 0 12
word in early	0 0 0 0 -1 -1 3 0 0 -1
word in for	3 8 -1 0 -1 0 -2 0 -6 -13
word in goede	0 0 0 0 0 0 -6 0 7 4
word in het	0 -2 0 0 1 0 2 0 0 -5
word in june	-1 9 -1 0 0 0 -11 0 5 30
word in linea	0 0 0 0 0 0 0 0 1 -3
word in lot	3 -1 -1 0 0 0 -1 0 0 -8
word in lyon	0 0 0 0 0 0 0 0 0 17
word in mind	0 0 0 0 4 0 -3 0 0 9
word in my	-1 0 1 0 0 0 0 0 0 17
word in new	3 -2 0 0 0 0 0 0 0 12
word in on	-1 -2 -2 6 4 -2 -3 -1 0 -5
word in onze	0 0 0 0 0 0 0 0 0 5
word in our	-1 -3 1 2 -9 -1 -11 4 17 19
word in person	-3 7 -3 -1 0 -1 1 0 0 -11
word in plaat	0 0 1 0 0 0 0 0 0 -4
word in ruhe	1 0 0 0 0 0 -1 0 1 -6
word in statistic	0 0 0 0 0 0 0 0 0 11
word in statistica	0 0 0 0 0 0 0 0 0 7
word in studio	-1 3 0 0 0 0 -2 0 0 -5
word in the	0 -9 -18 -2 8 -2 28 -2 -1 -73
word in this	0 0 0 0 0 0 0 0 0 25
word in timemention	-4 -3 6 -3 7 -2 -6 4 0 -10
word in to	-1 2 -1 0 2 3 -5 1 0 -16
word in touch	0 -5 -3 0 -4 -2 -9 11 13 -28
word in unserem	1 -1 0 0 -1 3 0 0 0 -2
word in unserer	1 0 -1 0 0 0 0 0 0 -16
word in your	-6 -1 -1 0 -5 0 20 -1 -7 0
word in zwei	0 0 0 0 0 0 0 0 0 18
word inbox	0 0 0 0 -1 0 2 0 0 -6
word includ	-3 -2 0 0 -5 -1 0 3 7 8
word incontrarla	-1 3 1 0 -1 0 0 0 -2 -1
word incontro	5 4 -1 0 -3 -2 -1 -1 -2 0
word inconvenience	-3 0 3 1 0 0 0 0 0 -1
word incorporacion	-1 -1 -3 0 -2 -4 9 2 0 -3
word inde	-1 -1 0 0 -3 0 -2 0 8 1
word individual	0 0 0 0 1 0 0 0 0 10
word ines	1 0 0 0 0 0 0 0 0 5
word infelizmente	-1 0 0 1 2 -1 -1 0 0 -9
word infelizmente desta	0 0 0 0 0 0 0 0 0 -3
word info	-1 -1 0 0 0 0 4 1 -3 2
word info :	-1 0 0 0 0 0 4 0 -2 0
word inform	-7 1 -1 0 -3 11 0 2 -2 9
word inform you	-6 1 -1 -1 -3 11 -2 2 -1 10
word informa	0 -1 0 0 1 0 0 0 0 -7
word informa se	0 -1 0 0 1 0 0 0 0 -7
word informamo	-1 0 3 0 1 1 -1 -3 0 9
word informamo que	-1 0 3 0 1 1 -1 -3 0 6
word informar	0 0 0 0 -1 3 -1 0 0 9
word informar que	0 0 0 0 -1 3 -1 0 0 9
word information	-3 0 0 0 -1 -10 14 0 1 15
word informer	1 0 0 0 -1 0 1 0 -1 3
word ingl	0 0 0 0 0 0 0 0 0 9
word ingreso como	0 0 0 0 0 0 0 0 0 3
word ingresso	0 0 0 0 0 2 -1 0 0 5
word ingresso no	0 0 0 0 0 0 0 0 0 8
word inicial	0 0 0 0 0 0 0 0 0 8
word inicio	-1 -4 -1 0 0 0 5 0 0 -2
word iniziale	0 0 0 0 0 0 0 0 0 20
word iniziale e	0 0 0 0 0 0 0 0 0 20
word inmiddel	0 -1 0 0 4 0 -2 0 -1 -5
word inmobiliaria	1 0 0 0 0 1 0 0 0 -27
word innerhalb	0 0 0 0 0 0 0 0 1 -8
word innerhalb von	0 0 0 0 1 0 -1 0 1 -7
word ins	3 1 -2 0 -1 0 -1 0 0 -6
word inscricao	0 0 0 0 -2 0 -1 0 5 1
word inscripcion	0 0 0 0 -1 0 -1 -2 5 -11
word inscripcion en	0 0 0 0 1 0 0 0 0 -6
word inscription	0 0 0 0 0 0 0 0 0 4
word insegnante	0 0 0 0 0 0 0 0 0 -3
word insegnante nella	0 0 0 0 0 0 0 0 0 -3
word inside	0 -1 0 0 6 -1 -5 1 -1 27
word insight	-3 2 0 0 3 0 -5 0 3 11
word instead	-11 -5 19 -1 -3 -2 -9 13 -1 11
word instead ?	-2 -4 12 0 0 -1 -4 0 0 9
word instead of	-1 -1 3 0 0 0 -1 0 0 -4
word insurance	-1 3 0 0 0 -1 -2 0 1 1
word insurance policy	0 0 0 0 0 0 0 0 0 8
word intake	0 -1 0 0 1 0 0 0 0 5
word intakegesprek	0 0 0 0 0 0 0 0 0 6
word inter	0 5 0 0 -1 0 -3 0 -1 3
word intercambio	0 0 0 0 0 0 0 0 0 8
word intercambio em	0 0 0 0 0 0 0 0 0 3
word intercambio en	0 0 0 0 0 0 0 0 0 5
word interesse	-6 9 -4 -1 -6 -5 25 -3 -10 -27
word interesse ?	-1 -11 -2 0 -3 -3 21 0 0 -11
word interesse an	-3 -1 -1 -1 1 0 5 0 1 -2
word interesse em	0 0 0 0 1 0 0 0 0 -3
word interest	3 4 -1 -1 -1 -4 0 -2 2 17
word interest ?	0 0 0 0 -1 -2 5 0 -1 -10
word interest and	0 -1 0 0 1 -1 1 0 -1 -6
word interest in	4 4 -1 -1 2 -2 -2 -1 -2 13
word internal	-2 -2 -1 0 12 0 -6 -1 0 14
word interne	-3 -1 0 4 4 0 -3 0 0 -2
word internship	-1 -1 0 0 0 4 -1 0 0 8
word interview	-13 -10 31 16 10 -16 -12 5 -10 75
word interview #	-1 2 0 0 0 0 0 0 0 17
word interview :	14 -5 2 1 -2 -1 -5 -2 -1 9
word interview ?	-4 9 -4 0 0 0 0 0 0 -12
word interview about	0 0 0 0 0 0 0 0 0 4
word interview and	6 -2 -7 1 -1 0 1 0 2 5
word interview are	0 2 0 2 -1 0 -3 0 0 14
word interview at	1 7 -3 -1 -1 0 -2 0 0 -14
word interview cancell	-1 0 0 3 0 0 0 0 0 -1
word interview confirm	0 0 1 0 0 0 0 0 0 -5
word interview confirmation	3 -1 0 0 0 0 0 0 0 -1
word interview date	-4 1 6 -1 0 0 -1 0 0 -4
word interview detail	1 0 0 0 0 0 0 0 0 -7
word interview for	0 4 9 5 -4 -2 -7 -3 -3 -14
word interview from	0 0 1 0 0 0 0 0 0 -5
word interview has	-11 -4 9 2 -1 0 10 -3 -2 -9
word interview in	0 0 0 0 0 0 0 0 0 6
word interview invitation	2 -1 0 0 0 0 0 0 0 13
word interview is	-2 5 1 0 0 0 -2 -1 0 8
word interview last	-1 -1 0 0 7 -4 -1 -1 0 0
word interview mit	-1 3 0 0 0 0 -1 0 0 -1
word interview of	-1 -1 3 0 0 0 -1 0 0 0
word interview on	-25 -3 -6 17 4 2 13 0 -1 -7
word interview panel	0 0 0 0 0 0 0 0 0 17
word interview please	0 0 0 0 0 0 0 1 0 -4
word interview question	0 0 0 0 0 0 0 0 0 10
word interview request	0 1 0 0 0 0 0 0 0 7
word interview reschedul	-1 -1 2 0 0 0 0 0 0 -3
word interview schedul	-3 -1 6 0 0 0 0 -1 0 4
word interview schedule	-1 -1 3 0 0 0 0 0 0 21
word interview slot	-1 2 -1 0 0 0 0 0 0 3
word interview start	7 -3 -2 -1 0 0 -1 0 0 1
word interview this	0 0 0 0 1 0 0 0 0 9
word interview time	4 -3 5 -2 -1 0 -1 -1 0 4
word interview timemention	12 -8 1 -9 -1 -1 13 -4 -1 -47
word interview to	-4 -1 2 0 0 0 3 0 0 -10
word interview update	-1 0 -10 12 -1 0 0 0 0 -4
word interview van	-2 -1 0 1 5 0 -1 0 0 11
word interview voor	0 0 0 0 0 0 0 0 0 10
word interview w	-3 5 -2 0 0 0 0 0 0 -6
word interview was	-2 0 1 3 0 0 0 0 -1 -9
word interview we	0 -2 0 0 0 0 2 0 0 17
word interview will	0 4 2 -2 -1 0 -2 -1 -1 -7
word interview with	20 -11 13 -1 1 -2 -11 -5 -4 -7
word interview you	0 3 -1 0 -1 2 -1 0 -1 2
word interviewen	0 0 0 0 0 0 0 0 0 7
word interviewer	2 -3 3 -1 -2 -1 4 -1 -1 -13
word interviewer :	2 -1 0 0 0 0 0 0 0 4
word interviewtermin	0 0 0 0 0 0 0 0 0 9
word intervista	0 0 0 0 0 0 0 0 0 5
word into	-1 -4 7 0 2 -1 -3 0 0 14
word intro	9 3 0 1 -1 -1 -9 -1 -1 -11
word intro #	0 1 0 0 0 0 -1 0 0 -14
word intro call	0 1 0 1 0 0 -1 0 -1 6
word invest	0 0 0 0 0 0 0 0 0 25
word investor	-2 4 0 0 0 -2 0 0 0 -2
word invit	-3 3 -2 -2 -3 1 13 -5 -2 26
word invit to	0 -2 -1 -1 -1 -1 8 -2 -1 -1
word invit you	-4 7 -1 -1 0 3 -3 -1 0 13
word invita	-1 6 0 0 0 0 -2 -1 -1 -5
word invita a	-1 6 0 0 0 0 -2 -1 -1 -5
word invitacion	8 -4 5 0 -1 0 -5 -1 -1 -7
word invitamo	0 0 0 0 1 0 -1 0 0 5
word invitamo a	0 0 0 0 1 0 -1 0 0 5
word invitation	-3 -1 0 3 -5 -5 -10 22 -2 -18
word invitation :	3 -1 1 -1 0 -1 -1 -1 0 -16
word invitation for	-3 -1 0 6 0 0 0 0 0 13
word invitation to	2 4 0 0 -1 0 -4 0 0 -3
word invite	-24 -3 45 -2 9 -2 -16 -4 -4 -17
word invite you	0 1 0 0 11 0 -1 0 -10 -11
word invitiamo	0 0 0 0 0 0 0 0 0 9
word invitiamo a	0 0 0 0 0 0 0 0 0 10
word invito	1 0 0 0 0 0 0 0 0 -5
word inviton	2 -2 0 0 0 0 0 0 0 7
word inviton a	2 -2 0 0 0 0 0 0 0 7
word inzwischen	0 -1 0 0 0 3 0 0 0 -5
word io	0 3 -1 0 0 0 -1 0 -1 -2
word ir	0 0 0 0 1 0 0 0 0 11
word irati	1 0 1 0 0 0 0 0 0 -16
word is	-9 -43 66 -8 -38 -28 19 6 36 62
word is #	3 -7 -1 0 -1 -9 18 0 -3 3
word is a	-7 1 12 -3 -2 -1 3 -2 -1 15
word is an	0 2 0 0 0 0 -2 0 1 5
word is at	2 3 0 -1 -2 -1 -7 6 0 -4
word is attach	0 0 0 0 0 0 0 0 0 9
word is away	0 0 0 -1 0 0 3 -1 0 -1
word is being	-4 -5 0 6 -3 0 -1 6 2 -20
word is binnen	-1 -1 0 0 -1 0 -1 0 5 -13
word is book	1 0 0 0 0 0 0 0 0 24
word is clos	-1 -3 8 -1 -2 7 -12 7 -2 -12
word is complete	-2 -1 0 -1 -2 0 -2 0 8 -1
word is confirm	-2 0 1 0 0 -1 3 0 0 27
word is fine	-22 -3 18 -1 -3 -5 18 -1 -1 -3
word is from	1 0 0 0 0 0 0 0 -1 5
word is gevallen	0 0 0 0 0 0 0 0 0 -3
word is helaa	0 0 0 0 0 0 0 0 0 -3
word is hiring	0 0 0 0 0 0 0 0 0 4
word is ill	-1 0 0 0 0 0 1 0 0 9
word is in	2 -12 3 -1 -5 -1 -1 4 10 -11
word is interview	0 0 0 0 0 0 0 0 0 11
word is no	-2 -1 -3 0 -3 -1 5 6 0 3
word is not	0 -1 0 0 -1 -1 -1 4 -1 18
word is now	-3 -2 2 0 13 -3 10 -2 -14 -14
word is off	-1 -1 2 5 -1 -2 -2 -1 0 9
word is on	4 -1 -1 -1 -2 -1 11 -8 -1 13
word is perfect	1 0 0 0 0 0 0 0 0 13
word is ready	-3 5 0 0 -1 7 -4 -2 -2 -20
word is schedul	4 -1 -1 -1 0 0 0 0 0 -19
word is set	3 -1 -1 0 0 0 -1 0 0 -5
word is shortlist	0 6 0 0 0 0 -7 0 2 4
word is still	-1 0 0 0 -1 0 0 0 3 1
word is the	7 -6 -2 -1 -15 -1 18 1 -1 18
word is timemention	5 4 -2 0 -1 -2 -4 -1 0 44
word is to	0 0 0 0 0 0 0 0 0 4
word is what	-1 -1 0 0 -3 11 -6 -1 1 -5
word is with	0 0 0 0 0 0 -14 0 16 -3
word is your	2 -4 -1 0 -1 2 -2 4 0 -22
word isn't	-1 -1 -2 7 5 -2 -3 -3 0 4
word isn't the	0 0 0 0 3 0 -2 0 0 7
word issue	0 0 0 0 1 0 0 0 0 13
word ist	27 -4 -23 12 -2 -6 -3 -1 0 -38
word ist am	4 -3 -1 0 0 0 0 0 1 -15
word ist bei	-1 -1 2 0 0 -1 0 2 -1 14
word ist der	4 -1 -1 0 0 0 -1 -1 0 -10
word ist eingegangen	0 0 0 0 0 0 0 0 1 -4
word ist fur	3 -1 0 0 -1 0 0 0 0 8
word ist timemention	0 0 0 0 0 0 -1 0 1 -5
word it	-32 -61 -12 4 64 -5 36 -17 23 -6
word it !	0 0 -1 1 0 0 0 0 0 -6
word it ?	6 -1 -4 0 0 0 0 0 0 24
word it and	-3 -5 -1 -3 6 -1 0 -3 9 5
word it back	-4 -1 -1 0 -1 -2 9 0 0 -6
word it by	-2 -2 -1 -1 -1 -3 14 -1 -3 -4
word it came	0 -1 0 0 1 0 -2 6 -2 8
word it careful	0 0 0 0 0 0 0 0 1 7
word it has	0 -2 0 0 4 -2 0 0 0 -1
word it in	-1 -5 -1 0 -5 0 17 -1 -5 -14
word it is	7 -6 11 -1 -2 0 -15 4 2 10
word it isn't	0 0 0 0 0 0 0 0 0 14
word it on	-1 3 -1 0 1 0 -1 0 0 3
word it over	-2 -7 -2 0 -2 11 4 -1 -1 -17
word it take	-2 3 0 0 0 0 0 0 0 -2
word it this	-1 -1 -1 0 -6 -1 15 -2 -4 -2
word it timemention	0 -2 0 -1 10 -6 -1 0 0 19
word it to	-2 -6 -2 -5 0 -6 10 -4 16 -24
word it was	-14 -4 -1 -1 19 -5 11 -2 -2 17
word it will	-5 -1 5 0 -1 -2 6 0 0 2
word it within	0 0 0 0 0 0 1 0 0 4
word it'll	0 0 0 0 -1 0 2 0 0 4
word it's	2 -11 -6 -7 2 9 8 -6 9 34
word it's a	0 0 -1 0 6 0 -4 -1 0 -5
word it's on	0 0 0 0 0 0 0 0 0 7
word item	0 0 0 0 -1 0 0 0 2 10
word its	8 -7 -3 -1 -6 -3 8 -4 7 -24
word its review	-2 -1 0 -1 -6 0 4 0 6 -1
word its statu	0 0 0 0 -1 0 0 0 2 -6
word j	6 -2 -2 -1 -1 -1 -3 5 -1 -15
word j #	6 -1 -1 -1 0 0 -1 0 0 -8
word j'ai	-3 -2 0 -1 5 -1 11 -2 -6 -30
word j'ai le	-1 0 0 0 0 2 -1 0 0 -14
word j'ai une	0 -1 0 0 0 -1 3 0 0 0
word j'aurai	0 0 0 0 2 0 -2 0 0 -8
word ja	-2 -2 3 1 7 1 -6 -1 0 -19
word ja !	-1 0 0 0 -1 3 -1 0 0 -3
word jaar	-2 -2 0 0 6 0 -1 0 -1 2
word jahr	0 0 0 0 0 1 0 0 0 4
word jan	-1 0 -1 0 3 -1 2 -1 0 0
word january	4 -2 0 0 -1 -1 4 -3 0 0
word java	-2 6 -2 0 17 -2 -16 -1 -1 14
word java developer	-1 7 0 0 0 -1 -4 0 0 0
word je	12 -4 -12 -4 -8 -9 51 -16 -9 -71
word je aanmeld	-1 4 0 0 0 -1 -1 0 0 -7
word je belangstell	0 0 0 0 0 0 0 0 0 8
word je bent	0 -4 0 0 0 0 5 0 0 0
word je bericht	3 0 0 0 0 -1 -1 0 0 -2
word je bij	0 5 -4 0 0 0 -1 0 0 -6
word je brief	0 0 0 0 -1 0 -1 0 4 -15
word je cv	0 1 0 0 1 0 -1 0 0 -6
word je deze	0 18 0 0 -1 -1 -15 0 0 -2
word je een	0 0 0 0 0 0 1 0 0 3
word je garde	-1 0 0 1 3 0 -2 0 0 -3
word je gegeven	1 -3 -1 0 4 0 -2 0 1 -3
word je gesprek	2 4 -2 0 -1 0 -3 0 0 -13
word je graag	2 2 -1 0 1 3 -4 -1 -1 -3
word je hebt	-1 -1 0 0 0 1 3 0 0 -2
word je het	0 0 0 0 0 2 1 -1 0 -10
word je hoort	-4 -1 -1 0 -2 -1 8 -1 3 -4
word je in	0 1 0 0 1 -2 0 0 0 -7
word je me	-1 3 0 0 -1 -1 1 0 0 7
word je niet	0 5 -4 0 0 0 0 0 0 -7
word je nog	-1 -5 -2 0 -1 0 8 0 0 -5
word je ons	1 -1 0 0 0 2 -2 0 0 -4
word je op	2 -3 0 2 0 2 -2 0 0 -7
word je prendrai	0 0 0 0 0 0 0 1 0 4
word je profiel	2 -4 0 0 4 0 -1 0 -1 -8
word je revien	0 0 3 -2 7 0 -7 0 0 -1
word je sollicitatie	2 2 -2 -1 -4 -1 -9 -1 13 -26
word je sollicitatiegesprek	1 0 0 0 0 0 0 0 0 -15
word je suis	-5 1 5 4 -1 -1 -5 2 0 -5
word je te	0 0 0 0 4 0 -3 0 0 -10
word je timemention	6 1 -3 -1 -1 -2 2 -1 -2 -9
word je van	18 -7 -1 0 0 -2 -8 0 0 -7
word je verder	0 0 0 0 1 0 0 0 0 7
word je vous	-3 -3 -2 -1 -3 -3 32 -2 -14 15
word jeito	0 4 0 0 0 0 -3 0 0 -1
word jersey	0 0 0 0 0 0 0 0 1 -3
word jetzt	0 2 0 0 -1 0 -2 0 1 4
word jeun	-1 0 0 0 0 -1 3 0 0 4
word jeun auteur	0 0 0 0 0 0 0 0 0 5
word jij	0 0 0 0 0 1 -1 0 0 27
word jo	1 0 0 0 0 0 0 0 0 60
word job	-9 -11 -16 14 -2 -11 54 -14 -5 11
word job !	-1 -1 -1 5 -4 2 4 -2 -2 2
word job :	-4 -4 0 3 -3 0 -1 0 10 16
word job ?	0 4 -12 0 -1 -2 12 0 0 -15
word job as	0 0 0 0 0 0 0 0 0 -6
word job at	-1 -1 0 0 -9 1 6 0 4 5
word job description	-1 -1 0 0 -2 -3 8 -1 0 -6
word job has	-1 1 -1 7 -6 -1 1 0 1 -6
word job interview	2 -1 0 0 0 0 -1 0 0 12
word job on	-1 2 0 0 0 0 3 0 -3 -7
word job'	-2 -1 -1 -1 6 5 -5 -2 -1 -11
word jobs	-1 -1 -7 0 -2 -1 6 13 -7 -8
word joel	0 -1 -1 0 -1 -1 -16 20 0 -4
word join	-8 -5 -2 1 7 -1 14 -2 -6 57
word join #	2 0 0 0 0 0 -1 0 0 -4
word join our	0 0 0 0 9 0 -1 0 -7 23
word join the	-3 0 0 3 1 0 -1 0 0 20
word join us	-9 -2 0 -1 -1 -4 19 -1 0 4
word joindre	-2 9 0 -1 -1 -1 -3 -1 0 -8
word joint	7 -5 -1 0 -1 3 -2 -1 0 0
word jona	3 -2 0 0 1 0 -1 1 -1 11
word jonah	0 0 0 0 0 0 0 0 0 9
word jonge	0 0 0 0 0 0 0 0 0 13
word jonge schrijver	0 0 0 0 0 0 0 0 0 13
word jornada	-12 -1 -5 0 5 -1 14 0 0 -1
word jou	-1 1 -1 0 5 3 -6 -1 -1 -2
word jou ?	0 1 0 0 0 0 0 0 0 -4
word jou niet	0 -1 0 0 6 0 -4 0 0 0
word jour	-9 -7 -1 -2 -3 16 20 0 -16 -2
word jour ouvr	-4 0 0 0 0 0 8 2 -5 -5
word journal	0 1 0 0 0 0 0 0 0 10
word journaliste	1 0 0 0 0 0 -1 0 1 -9
word journee	6 -1 -1 0 0 0 -2 -1 0 -15
word jouw	2 -1 0 0 0 0 0 0 0 14
word joven	0 0 0 0 0 0 0 0 0 10
word joven autor	0 0 0 0 0 0 0 0 0 10
word jr	2 -1 0 0 0 3 -2 -1 0 1
word jr #	0 0 0 0 0 3 -1 0 0 3
word ju	0 3 0 0 -4 0 2 -1 0 -3
word juf	0 0 0 0 0 0 0 0 0 7
word jullie	0 0 0 0 0 0 0 0 0 4
word jump	0 5 0 0 1 0 -5 0 0 9
word june	8 7 -1 -1 -1 6 -22 -1 4 34
word june #	2 -1 0 0 0 0 0 0 0 -3
word junho	-1 -3 -1 0 -2 0 8 0 0 4
word juni	-2 -1 0 0 -2 -6 14 -2 0 -11
word junio	-1 0 0 0 0 -5 6 0 0 6
word junior	0 -1 0 0 0 1 2 0 -1 -4
word juri	-1 0 0 -1 1 0 2 0 0 9
word jury	-1 -1 0 0 0 0 2 0 0 -5
word jury service	0 0 0 0 0 0 0 1 0 3
word just	23 -4 -14 11 2 -6 10 -17 -4 9
word just a	12 -4 -6 -2 -1 0 -4 0 4 2
word just confirm	8 0 -8 0 0 0 0 0 0 -7
word just tell	0 1 2 0 0 0 -2 0 0 -9
word k	-5 -13 -3 -1 -3 49 -20 -3 -2 -13
word k #	0 -1 -1 0 0 16 -13 0 0 7
word kamer	1 0 0 0 0 -1 0 0 0 11
word kan	-1 2 0 0 -3 1 2 -1 -1 9
word kan timemention	0 0 0 0 0 0 0 0 0 12
word kandidaat	-3 -2 0 0 13 0 -4 -1 -2 6
word kandidat	0 0 0 0 0 0 0 0 0 4
word kandidaten	0 0 0 0 1 0 0 0 0 7
word kandidatuur	0 14 0 0 0 0 -7 0 -5 -6
word kann	-2 9 -5 1 -1 -1 -12 10 -1 -14
word kann ich	-1 6 -4 1 0 0 0 0 0 -4
word kannst	10 -3 -2 -1 -1 -1 -2 -1 0 9
word kannst du	8 -2 -1 -1 0 -1 -1 -1 0 11
word kantoor	2 -2 -1 0 0 2 -1 0 0 -7
word kara	2 -3 -1 -1 -1 0 -2 6 0 -2
word kate	2 0 -1 0 0 0 -1 0 0 12
word keep	-10 -5 -4 -2 27 -5 5 -2 -5 8
word keep it	0 0 0 0 -1 -1 3 0 0 6
word keep the	0 0 0 0 0 0 0 1 0 -8
word keep you	-1 -1 -2 0 8 0 -1 -2 0 -5
word keep your	-9 -3 -2 -1 15 -2 6 -2 -2 9
word keinen	0 0 4 0 1 -1 -3 0 0 -1
word kelmore	0 0 0 0 0 0 0 0 0 4
word kennen	0 4 0 0 0 -1 -1 0 0 -15
word kennenlernen	-3 13 -1 -1 -2 -1 -4 1 -2 2
word kennenlernen am	-1 0 0 0 0 0 0 1 0 -5
word kennenlerngesprach	-1 -1 0 1 0 0 0 0 1 18
word kenni	3 1 0 0 0 -1 -3 0 0 -4
word kennismak	6 -7 0 1 -1 -1 -4 -1 5 -8
word kennismaken	5 3 -1 0 -2 -1 -4 -1 0 -17
word kennziffer	2 0 0 0 -1 0 0 0 0 -9
word kennziffer #	2 0 0 0 -1 0 0 0 0 -9
word keuken	1 0 0 0 0 0 0 0 0 10
word keuze	0 0 0 0 1 0 -1 0 0 -6
word keuze op	0 0 0 0 0 0 0 0 0 -3
word kick	0 0 0 0 0 0 0 0 0 11
word kick off	0 0 0 0 0 0 0 0 0 11
word kim	0 0 0 0 0 0 0 1 0 16
word kind	-3 18 6 -2 -4 -2 -9 -2 -1 -27
word kind let	1 0 0 0 0 0 0 0 0 -16
word kit	0 0 0 0 0 0 0 0 0 10
word kita	0 0 0 0 0 -1 1 0 1 -4
word kitchen	2 -1 0 0 0 0 -1 0 0 3
word klaar	0 -2 -1 0 0 0 5 0 0 3
word klant	0 0 0 0 0 0 0 0 0 3
word klantenservice	0 2 0 0 0 0 -1 0 0 -22
word klasse	6 -11 0 0 0 0 6 0 0 -7
word kleine	0 3 0 0 -1 0 0 0 -1 -3
word kleingarten	0 0 0 0 0 0 0 0 0 14
word knoop	-1 0 0 0 0 0 5 -3 0 -1
word knoop door	-1 0 0 0 0 0 5 -3 0 -1
word know	-25 18 -14 22 6 3 2 -18 7 -25
word know about	1 0 0 -1 0 0 0 0 0 -3
word know as	-1 0 0 0 -1 0 -13 0 16 3
word know by	-3 -2 -1 0 0 4 2 0 0 9
word know if	-6 7 -2 -2 -1 3 1 -1 0 17
word know that	3 -1 -9 10 0 0 -2 0 -1 -1
word know that'	0 -1 0 0 5 0 -1 -1 -1 -3
word know what	-1 -1 3 0 -1 -1 12 -1 -11 -1
word know when	-1 2 0 0 -1 0 -2 -4 8 -5
word know you	0 0 0 0 5 -2 -1 0 0 3
word know your	0 -6 0 0 0 1 6 0 0 -10
word kok	3 -2 0 0 0 0 0 0 0 -1
word kom	4 -3 0 0 -1 -1 3 0 0 -3
word komen	-1 -2 1 2 -1 2 -1 0 0 -3
word komm	3 -1 0 0 0 0 1 0 0 -1
word komm doch	1 0 0 0 0 0 0 0 0 -5
word kommen	0 -7 11 -1 -1 -1 1 -1 -2 4
word kommen sie	2 0 0 0 0 0 0 0 -1 9
word kommenden	2 0 0 0 -1 0 -1 0 1 -5
word kommission hat	0 0 0 0 0 0 0 0 0 9
word kommt	-4 -5 0 0 -6 18 -2 -1 -1 17
word kommt am	0 0 0 0 0 0 0 0 0 7
word komt	7 -5 -1 1 -3 -1 6 -2 -1 0
word komt pas	0 0 0 0 -3 -1 7 -2 0 -16
word komt timemention	-1 0 0 0 0 0 1 0 0 8
word konnen	5 1 8 -2 -8 1 2 -6 -2 -14
word konnen sie	2 -3 -4 0 -4 0 12 -2 0 -13
word konnte	-2 0 0 0 1 0 0 2 0 13
word konnte leider	0 0 0 0 0 0 0 0 0 9
word konnten	-1 1 0 0 -2 3 -1 0 0 -4
word konnten wir	0 0 0 0 0 0 0 0 0 3
word kort	0 0 0 0 0 0 0 0 0 4
word kreditberaterin	0 0 0 0 0 0 0 0 0 -5
word kreditberaterin bei	0 0 0 0 0 0 0 0 0 -5
word kregen	0 0 0 0 6 0 -5 -1 0 -5
word kregen erg	0 -1 0 0 5 0 -4 0 0 0
word krijg	19 -8 -1 0 0 -2 -8 0 0 -7
word krijg je	19 -8 -1 0 0 -2 -8 0 0 -7
word krippenplatz	0 0 0 0 0 0 0 0 0 9
word krippenplatz fur	0 0 0 0 0 0 0 0 0 9
word kuche	1 0 0 0 0 0 0 0 0 4
word kun	-1 6 0 0 -1 -3 0 0 -1 -7
word kun je	-1 6 0 0 -1 -3 0 0 -1 -25
word kun jij	0 0 0 0 0 0 0 0 0 19
word kunden	-4 1 0 0 -1 -1 8 0 -3 -8
word kunnen die	0 -1 0 0 5 0 -4 0 0 0
word kunnen we	0 0 0 0 0 0 0 0 0 5
word kunnen wij	2 -1 0 0 -6 0 5 0 0 0
word kunt	0 1 0 0 0 1 0 0 0 8
word kunt u	0 1 0 0 -1 0 0 0 0 7
word kurz	0 5 -1 0 1 -1 -1 -2 -1 1
word kurze	1 -2 0 0 -1 0 6 0 -3 -6
word kwartier	5 2 -1 0 0 -1 -3 0 -1 9
word l	2 1 0 0 0 0 -2 0 0 11
word l #	0 1 0 0 0 0 -2 0 0 9
word l'abbiamo	0 4 -3 0 -1 0 1 0 0 -5
word l'accueil	-6 0 0 5 0 3 0 0 0 -1
word l'adoption	0 0 0 0 0 0 0 0 0 16
word l'adoption de	0 0 0 0 0 0 0 0 0 16
word l'adozione	0 0 0 0 0 0 0 0 0 5
word l'adozione di	0 0 0 0 0 0 0 0 0 5
word l'agence	0 0 0 0 0 0 0 0 0 -4
word l'alternance	-1 -1 0 -2 -1 5 -1 0 0 -4
word l'alternance au	0 0 0 0 0 0 0 0 0 -4
word l'annee	0 0 0 0 0 0 0 0 0 9
word l'annee d'echange	0 0 0 0 0 0 0 0 0 9
word l'anno	0 0 0 0 0 0 0 0 0 9
word l'anno di	0 0 0 0 0 0 0 0 0 9
word l'appartamento	0 0 0 0 0 0 0 0 0 4
word l'appartamento di	0 0 0 0 0 0 0 0 0 3
word l'appartement	0 0 0 0 0 0 0 0 0 9
word l'appuntamento	0 0 0 0 0 0 0 0 0 7
word l'appuntamento di	0 0 0 0 0 0 0 0 0 5
word l'apr	0 2 0 0 0 0 -1 0 0 -4
word l'apr midi	0 2 0 0 0 0 -1 0 0 -4
word l'atelier	1 4 0 0 0 0 -4 0 0 -13
word l'azienda	-2 2 0 1 0 0 0 0 0 -9
word l'emploi de	0 0 0 0 0 0 0 0 0 -4
word l'entree	0 0 0 0 0 0 0 0 0 8
word l'entree au	0 0 0 0 0 0 0 0 0 6
word l'entretien	-4 -2 -1 5 -2 -1 5 -1 -1 1
word l'entretien de	-2 0 -1 4 0 0 0 0 0 -1
word l'equipe	5 -12 -1 -1 0 2 12 -5 0 -4
word l'etudion	0 0 0 0 0 0 0 0 1 10
word l'etudion et	0 0 0 0 0 0 0 0 0 15
word l'heure	8 -4 -2 -1 -1 -2 2 -1 -1 -3
word l'incarico	0 0 0 0 0 0 0 0 0 23
word l'incarico per	0 0 0 0 0 0 0 0 0 23
word l'ingresso	0 0 0 0 0 0 0 0 0 7
word l'ingresso al	0 0 0 0 0 0 0 0 0 5
word l'interet	-1 1 0 0 2 0 -1 0 0 -4
word l'interet que	-1 1 0 0 2 0 -1 0 0 -4
word l'intervista	0 0 0 0 0 0 0 0 0 4
word l'invitation	7 -5 0 0 0 0 -1 1 0 -2
word l'invito	0 0 2 0 0 0 -1 0 0 4
word l'iscrizione	0 0 0 0 0 0 0 0 0 4
word l'iscrizione al	0 0 0 0 0 0 0 0 0 4
word l'offre	-3 2 -2 0 -1 0 0 0 4 -2
word la	-5 -26 9 -3 17 -12 53 -27 -6 -42
word la adopcion	0 0 0 0 0 0 0 0 0 4
word la beca	0 0 0 0 0 0 0 0 0 5
word la borsa	0 0 0 0 0 0 0 0 0 5
word la bourse	0 0 0 0 0 0 0 0 0 6
word la candidatura	0 1 0 0 3 0 -2 0 -1 11
word la casa	0 0 0 3 0 -1 -1 0 0 1
word la chiamo	-1 -1 0 0 -1 0 5 -1 -1 -4
word la cita	-2 -2 0 1 0 0 4 0 0 0
word la commission	0 0 0 0 1 0 0 0 0 11
word la communication	0 0 0 0 0 0 0 0 0 8
word la convocatoria	2 -1 0 0 -1 0 -1 0 2 -6
word la copie	0 0 0 0 0 0 1 0 0 -5
word la decision	-1 1 -1 0 -1 0 7 -5 0 11
word la decisione	-5 6 0 0 0 0 0 0 0 -5
word la directrice	0 0 0 0 -1 0 1 0 0 7
word la e	0 0 0 0 0 0 0 0 1 12
word la empresa	-2 2 -3 0 1 -1 6 0 -3 -13
word la entrada	0 0 0 0 0 0 0 0 0 7
word la entrevista	0 -4 1 3 1 -1 2 -1 -1 -4
word la esamineremo	0 0 0 0 0 0 0 0 1 9
word la espera	0 4 -1 0 0 1 0 -2 0 5
word la estudiaremo	0 0 0 0 0 0 0 0 0 16
word la invitacion	7 -3 5 0 -1 0 -5 -1 -1 -1
word la invitiamo	0 0 0 0 0 0 0 0 0 9
word la maraude	0 0 0 0 0 0 0 0 0 4
word la mia	0 0 0 0 0 0 0 0 0 -4
word la na	0 0 0 0 0 0 0 0 0 -6
word la nostra	0 0 0 0 0 1 -1 0 0 -3
word la nueva	0 -1 1 0 0 0 0 0 0 9
word la oferta	2 -1 0 0 0 1 -1 0 0 -6
word la oficina	1 0 2 -2 -1 -3 -1 4 0 -2
word la para	0 0 0 0 0 0 0 0 0 9
word la parte	0 0 0 0 0 0 0 0 0 7
word la parution	0 0 0 0 0 0 0 0 0 6
word la place	0 0 0 0 0 0 0 0 0 21
word la plaza	-1 -1 0 1 2 1 -1 0 0 24
word la ponencia	0 0 0 0 0 0 0 0 0 5
word la posizione	1 5 -1 1 1 -1 -3 -1 -3 -11
word la presente	0 0 0 0 0 0 0 0 0 -13
word la primera	1 -2 0 0 0 0 3 0 -1 0
word la procedure	0 0 0 0 4 0 0 0 -2 -3
word la propuesta	0 0 0 0 0 1 0 0 0 -3
word la prova	2 1 0 0 0 0 -3 0 0 -16
word la prueba	-2 4 0 0 0 0 -1 0 0 -14
word la pubblicazione	0 0 0 0 0 0 0 0 0 4
word la recepcion	0 0 0 0 0 0 0 0 0 3
word la relazione	0 0 0 0 0 0 0 0 0 6
word la reunion	0 -1 0 2 0 -1 0 0 0 -6
word la revista	0 0 0 0 0 0 0 0 0 3
word la revue	0 0 0 0 0 0 0 0 0 6
word la ricezione	0 0 0 0 0 0 0 0 1 6
word la ringraziamo	0 0 0 0 2 0 -1 0 0 7
word la ringrazio	4 -1 0 0 0 0 -1 -1 0 -7
word la s	5 -1 0 0 -1 0 -1 0 0 -3
word la sala	2 0 -1 0 0 0 0 -1 0 -5
word la scheda	-1 0 0 0 0 0 2 0 0 -6
word la selezione	0 0 0 0 0 0 0 0 0 3
word la semaine	-2 15 1 -2 -3 -1 -8 -1 -1 3
word la semana	-1 3 -1 0 -1 0 1 -1 0 -2
word la settimana	0 1 0 0 -4 0 4 0 0 -1
word la siguiente	-2 0 0 0 0 0 4 0 0 -2
word la sua	-2 5 -1 -1 -2 0 -4 0 5 10
word la subvencion	0 0 0 0 0 0 0 0 0 6
word la subvention	0 0 0 0 0 0 0 0 0 4
word la suite	2 -7 -1 0 1 -1 7 0 0 -5
word la tua	-1 0 -1 -1 5 -2 0 0 0 -18
word la tuya	0 0 0 0 1 0 0 0 0 -3
word la vacante	0 4 -1 0 -2 0 -2 0 1 -7
word la visita	0 0 0 0 0 0 1 0 0 8
word la votre	3 -1 0 0 6 0 -2 0 -4 12
word laat	0 -2 -1 0 -1 6 -2 0 0 -12
word laat ik	1 0 0 0 0 1 -1 0 0 -8
word laat u	0 0 0 0 0 1 0 0 0 5
word laatste	0 0 0 0 0 0 2 -1 0 4
word lab	-3 7 -1 -1 3 -2 -4 -1 0 -11
word laboratorio	1 0 -1 1 0 0 0 0 0 -5
word labs	-4 -10 11 0 -9 1 27 -8 -8 -40
word labs :	0 0 0 0 -6 1 7 0 -1 0
word laden	2 2 -1 0 -1 -1 -1 -1 1 33
word laden sie	3 1 0 0 -1 -1 -1 -1 0 -5
word laden wir	-1 -1 0 0 0 0 0 0 2 18
word lager	0 0 0 0 0 0 0 0 0 -9
word lamentablemente	0 0 3 -1 0 0 0 0 0 3
word lamentamo	0 0 1 0 1 0 0 0 0 26
word lamentamo informar	0 0 0 0 0 0 0 0 0 8
word land	0 0 0 0 0 0 -1 0 0 -5
word landlord	0 0 0 0 0 0 0 0 0 6
word lane	2 0 0 0 0 0 0 0 -2 10
word lang	4 -2 -1 0 0 0 -1 0 0 0
word laptop	-2 0 0 0 -1 -7 11 0 0 4
word las	-6 6 1 -1 -3 -2 8 -3 1 -2
word las molestia	-1 0 1 0 0 0 0 0 0 8
word las timemention	-4 -1 3 -1 0 0 6 -2 0 -2
word lassen	-1 1 2 0 -3 0 1 0 0 -1
word last	11 -4 -1 -2 23 -7 -14 -3 -3 30
word last #	0 0 0 0 0 0 0 0 0 3
word last week	-3 -3 -1 -1 24 -6 -7 -2 -1 5
word late	0 -5 19 -3 1 -8 -2 -2 -1 1
word laten	8 8 0 0 -1 0 -9 -1 -5 -15
word laten weten	8 9 0 0 -1 0 -10 0 -6 -12
word later	15 -1 -12 1 -1 -1 7 -1 -7 -2
word latest	-1 0 -4 -3 0 -1 11 -1 0 11
word laura	0 0 0 0 0 0 0 0 0 13
word laurea	0 0 0 0 0 0 0 0 0 8
word laurea magistrale	0 0 0 0 0 0 0 0 0 7
word lavoro	2 3 0 0 -2 -1 -1 -1 0 -22
word le	-17 -2 3 -2 7 40 -12 -8 -10 -54
word le agradecemo	-1 -1 0 0 5 0 -2 0 0 -1
word le auguriamo	0 0 0 0 0 0 0 0 0 9
word le benevolat	0 0 0 0 0 0 0 0 0 4
word le comite	0 0 0 0 0 0 1 0 0 -9
word le comme	0 0 0 0 0 0 0 0 0 7
word le confermiamo	0 0 0 0 0 0 0 0 0 5
word le contestaremo	0 0 0 0 0 0 0 0 0 16
word le contrat	-1 -1 0 -1 5 7 -4 -1 -4 -7
word le dossier	0 0 0 0 -1 0 2 0 0 -6
word le faremo	0 0 -5 0 0 0 6 0 0 -1
word le informamo	0 0 0 0 1 0 0 0 0 3
word le invitamo	1 0 0 0 0 0 0 0 0 6
word le jury	-1 0 0 0 0 0 2 0 0 -23
word le lien	5 1 0 0 -1 -1 -4 0 0 -10
word le maire	0 0 0 0 0 2 -1 0 0 -4
word le marche	0 0 0 0 0 0 0 0 0 7
word le plaisir	-1 -1 0 -2 -2 8 -1 -1 0 5
word le point	2 0 0 0 0 0 -1 0 0 6
word le poste	2 -14 1 4 6 10 -1 -2 -7 -44
word le pret	0 0 0 0 0 0 0 0 0 9
word le prix	0 0 0 0 0 0 0 0 0 5
word le proprietaire	0 0 0 0 0 0 0 0 0 10
word le recrutement	-1 0 0 2 -4 0 5 0 -1 -2
word le regret	0 0 0 0 1 0 0 0 0 -7
word le rendez	-4 10 0 2 -2 -1 -3 -2 0 -12
word le risponderemo	0 0 0 0 0 0 0 0 1 9
word le service	-1 1 -2 0 -1 0 0 0 4 -1
word le temp	-1 -1 0 0 0 0 2 0 0 -5
word le timemention	-10 3 3 -4 -1 12 -11 4 5 -21
word lead	2 2 1 -1 1 -1 -11 1 6 -24
word leader	0 1 0 0 0 0 0 0 0 5
word learn	2 -1 0 0 0 0 -1 0 1 8
word learn more	0 1 0 0 0 0 0 0 0 -6
word least	0 0 0 0 0 0 1 0 0 3
word leav	-2 0 -1 -1 0 -1 -7 -2 13 1
word leave	0 -2 -1 0 4 -1 -4 5 0 26
word lebenslauf	1 -1 0 0 -1 0 -1 0 2 18
word lecturer	-7 -2 -1 -1 -3 7 -2 -1 9 -2
word leed	-2 13 -13 0 -1 -4 9 -2 0 -10
word leerkracht	0 0 0 0 0 0 -2 0 2 -8
word leerkracht op	0 0 0 0 0 0 -2 0 2 -7
word left	-9 0 -1 4 -1 0 23 -14 -1 -6
word legal	-1 -1 -1 0 -2 -1 7 -1 -1 6
word legen	-1 2 3 0 0 0 -3 0 0 -2
word legitimatiebewij	1 0 0 0 0 0 0 0 0 -3
word legitimatiebewij mee	1 0 0 0 0 0 0 0 0 -3
word lei	-1 0 0 0 0 2 0 -1 0 -12
word leid	-1 0 7 1 -1 0 -5 -1 0 -3
word leider	1 6 -4 2 1 -1 -3 -1 -1 13
word leider konnen	0 0 0 0 1 0 0 0 0 4
word leider mussen	-1 0 0 1 0 0 -1 0 0 4
word leider nicht	3 2 -1 0 -1 0 -1 0 0 3
word lembrete	12 0 -12 0 0 0 0 0 0 -3
word lemo	0 4 0 0 -2 0 0 0 -1 -1
word lena	0 0 0 0 0 0 0 1 0 13
word lening	0 0 0 0 0 0 0 0 0 8
word leo	0 0 0 0 0 0 0 0 0 51
word les	-15 10 0 1 1 -1 5 0 -1 13
word les #	-1 2 0 0 1 0 -1 0 -1 -6
word les candidatur	0 0 0 0 1 0 0 0 0 7
word lesson	2 -1 -1 0 -1 -1 3 -1 -1 -4
word let	-21 2 -16 2 -9 1 43 -12 9 -18
word let me	-17 13 -5 -6 1 0 20 -5 -2 -7
word let us	0 -7 1 -1 -1 3 5 0 0 -9
word let you	0 -3 -10 10 -10 -2 11 -7 11 4
word let'	6 14 27 -5 -3 -5 -24 -9 -1 -16
word let' do	3 -1 1 0 0 0 -1 0 0 -17
word lett	2 -5 -4 19 -5 0 -3 -4 0 -19
word lett agent	5 -4 -1 0 0 1 -1 0 1 -12
word lett us	-3 -1 -2 18 -5 -1 -2 -4 -1 -5
word letter	-5 -1 2 -4 -8 21 -5 -4 4 -10
word letter and	0 0 0 0 0 1 -1 0 2 -6
word letter of	-2 -1 1 0 0 4 -1 -1 0 5
word lettera	0 0 0 0 0 1 0 0 0 3
word letto	-3 0 -1 0 0 0 -1 6 0 -10
word letzten	0 0 0 0 -2 0 3 0 -1 2
word leuk	7 -13 -2 0 3 -1 7 0 0 -5
word leuk dat	7 -4 -2 0 0 0 -1 0 1 -1
word level	4 0 0 0 0 -1 -2 0 0 7
word lever	-2 3 1 0 -1 2 -1 0 -2 -6
word lezing	0 0 0 0 0 0 0 0 0 7
word lezing op	0 0 0 0 0 0 0 0 0 3
word lhe	1 -2 -2 -1 -1 1 7 -1 -2 -3
word lhe muito	0 0 0 0 0 0 0 0 0 4
word lhe oferecer	0 0 0 0 0 1 0 0 0 5
word li	-5 7 0 0 0 -1 0 0 0 -9
word libero	0 2 0 0 0 0 -1 0 0 -4
word libr	0 2 0 0 0 0 -1 0 0 6
word libre	-2 4 0 0 0 -1 -1 0 0 -9
word licence	0 -1 0 0 1 0 2 0 -1 -4
word license	-3 5 -1 0 0 0 0 0 0 -5
word lidmaatschap	0 0 0 0 0 0 0 0 0 5
word liebe	-5 1 -1 0 8 -2 0 1 -1 32
word liebe frau	-3 2 0 0 -2 -2 5 -1 0 10
word lieber	-3 0 1 0 1 1 -2 1 0 -10
word liegt	-2 -1 -1 -1 -5 0 14 -2 -1 0
word liegt bei	0 0 0 0 0 1 0 0 0 9
word lien	6 2 0 0 -1 -1 -5 -1 -1 -13
word lieti	0 0 0 0 0 2 -1 0 0 4
word lieti di	0 0 0 0 0 2 -1 0 0 4
word lieu	1 0 0 1 0 0 0 0 0 -8
word lieu :	1 0 0 0 0 0 0 0 0 -7
word lieu le	0 0 0 0 0 0 0 0 0 -11
word lieu timemention	0 0 0 0 0 0 0 0 0 8
word lieve	0 0 0 0 0 3 -1 0 0 -2
word liga	0 -6 0 0 -1 -3 10 0 0 1
word ligamo	0 7 -3 0 -4 0 0 0 0 0
word ligar	0 -14 -1 0 -1 -3 20 0 0 -1
word ligne	-9 8 -1 0 -2 -2 9 -2 0 -9
word ligo	0 -2 -1 0 -2 0 10 -1 -4 -16
word ligt	-1 0 0 0 -1 -1 3 0 0 -3
word like	-28 49 2 -8 -1 4 -4 -10 -4 8
word like a	0 4 0 0 -3 0 -1 0 1 2
word like to	-19 31 3 -4 -4 0 -2 -6 1 -11
word like you	5 0 -2 -1 -1 1 4 -1 -5 -5
word like your	0 0 0 0 0 0 0 0 0 14
word liked	-1 1 -1 -1 4 1 -2 -2 0 1
word liked you	-1 0 -1 -1 5 1 -1 -2 0 -1
word limit	0 0 0 0 -1 0 2 0 0 4
word linar	0 0 0 0 0 0 0 0 0 26
word lind	0 0 0 0 0 0 0 0 0 35
word line	0 5 -2 0 0 12 -14 0 0 32
word line up	0 5 -1 0 0 -1 -4 0 0 10
word linea	0 0 0 0 0 0 0 0 1 -3
word link	40 26 -3 -7 -14 -10 -20 -7 -6 -67
word link :	3 1 0 0 -1 -1 -1 0 0 -10
word link below	0 1 0 0 -1 0 2 0 -1 4
word link expir	-1 3 0 0 0 0 -2 0 0 -1
word link in	1 0 0 0 0 0 0 0 0 -5
word link is	-1 1 0 0 0 -1 4 -2 0 -8
word link to	9 -5 -1 -1 0 -1 -1 0 0 -13
word link will	0 0 1 0 0 0 0 0 0 4
word linkedin	5 -2 0 0 0 0 -2 0 0 -2
word lione	0 0 0 0 0 0 0 0 0 9
word list	1 0 0 -1 -3 -1 5 -1 0 45
word lista	-1 0 0 -1 4 -1 -1 0 0 25
word lista de	0 0 0 0 1 0 0 0 0 22
word little	-6 -1 -1 0 -6 -1 16 -1 0 1
word live	0 0 -1 0 -1 15 -13 0 0 29
word llamada	0 5 0 0 -1 -4 2 0 -1 -2
word llamada ?	0 5 0 0 0 0 -3 0 -1 -3
word llamo	0 -1 -1 0 0 0 5 0 -2 -3
word llegar	2 -2 0 0 0 1 0 0 0 -6
word lo	3 -2 3 2 1 0 -5 -2 1 -11
word lo de	1 0 0 0 0 0 0 0 0 -4
word lo dejamo	-1 -1 3 0 0 0 0 0 0 -6
word lo que	0 -1 0 0 1 -1 -1 0 1 3
word load	1 0 0 0 0 0 -1 0 0 6
word load planner	0 0 0 0 0 0 0 1 0 4
word loan officer	0 0 0 0 0 0 0 0 0 -5
word lobby	0 0 0 0 0 0 0 0 0 5
word local	2 -1 0 0 2 -1 -2 -1 0 6
word locatie	1 0 -1 0 0 0 0 0 0 -7
word location	4 -2 -12 0 -1 -1 13 -1 0 -28
word location :	4 -2 0 0 0 0 0 0 0 -23
word lock	4 -3 6 0 0 0 -2 -3 0 -3
word log	0 -3 0 0 2 3 4 -2 -3 -10
word log in	0 -3 0 0 2 3 4 -2 -3 -13
word logistic	-1 -2 0 -3 2 -1 5 0 0 -3
word logistica	0 3 0 0 0 0 -2 0 -1 -4
word loja	0 0 0 0 0 0 0 0 0 -9
word london	3 -1 0 0 0 0 0 0 -1 -4
word long	4 1 -2 -2 4 -2 -3 0 0 22
word longer	3 -2 -9 9 -9 -2 -18 30 -2 -13
word longer work	0 0 -9 0 -4 -1 -11 27 -1 -7
word look	4 -7 22 -4 -6 -4 -24 -5 24 22
word look at	-3 -5 -2 -1 -8 -4 11 -2 14 2
word look for	-2 -5 23 -1 10 -3 -23 -1 1 20
word look forward	11 -3 -2 -1 -2 -1 0 -1 -1 -12
word look good	0 5 0 0 0 0 -2 0 -2 -10
word look like	-1 3 3 -1 0 -1 -3 -1 0 -16
word looptail	0 1 0 0 -1 0 0 0 -1 -12
word lopez	5 -1 -2 -1 0 0 0 0 0 -12
word lordi	0 0 0 0 0 2 -1 0 0 -4
word los	-5 -4 1 1 -1 0 8 0 0 15
word lost	1 -1 0 5 -1 -2 -2 0 0 2
word lot	3 -1 -1 0 6 -1 -7 -1 4 -4
word lot c	3 -1 -1 0 0 0 -1 0 0 -8
word lot of	0 0 0 0 6 -1 -7 -1 4 3
word love	11 19 -10 -2 0 -3 -10 -2 -3 -7
word love for	-1 8 -1 0 -1 0 -4 0 0 -3
word love to	2 13 -2 -1 2 -2 -9 -1 -2 14
word love your	0 1 0 0 0 0 0 0 0 -12
word loved	7 -4 -2 0 11 -1 -8 -1 -1 9
word loved your	1 0 0 0 0 0 -1 0 0 5
word lu	-1 -1 0 0 -1 0 -2 5 0 -3
word luca	0 0 0 0 -1 0 -1 3 0 4
word luck	-7 -2 -1 2 -1 -1 10 -2 2 -1
word luck !	-1 0 0 4 -4 -1 -1 -1 3 -5
word luck with	-1 0 0 0 5 0 -2 0 -1 4
word luego	1 -3 -1 0 3 0 3 0 -2 -16
word lugar	-1 -1 1 -1 3 0 -1 0 -1 -4
word luis	3 0 0 0 0 0 -3 1 0 3
word lukt	-1 6 -4 0 0 0 -1 0 0 -8
word lunch	24 4 -3 -4 0 -16 -1 -3 -1 -19
word lunch with	2 0 -1 0 0 0 0 0 0 -7
word lund	1 0 0 0 3 -2 -1 0 0 -2
word lupo	1 -1 0 0 1 0 -2 0 2 -4
word luz	0 0 2 -1 -1 0 3 -2 0 0
word lyon	0 0 0 0 0 0 0 0 0 41
word m	19 6 -6 -3 -4 -3 -9 -2 2 -24
word m v	3 -1 -1 0 0 0 0 0 0 -4
word m w	1 6 0 0 -1 0 -6 0 3 -9
word ma	-1 -2 2 2 -1 2 0 -3 0 -18
word maak	0 -1 0 0 1 0 0 0 0 -4
word maar	-2 6 -2 -1 -5 0 6 -1 -1 -4
word maart	-2 -1 0 0 5 0 -1 0 0 5
word madame	0 -1 1 0 4 1 -2 -1 -1 0
word madame monsieur	1 0 0 0 0 0 0 0 0 -4
word madame nous	0 0 0 0 0 0 0 0 0 4
word madame votre	0 0 0 0 0 0 0 0 0 7
word made	2 -6 -2 0 15 -15 7 0 -1 -5
word made it	3 0 0 0 0 -2 -1 1 0 -3
word mag	2 0 0 0 1 0 -2 0 0 4
word mag ik	0 0 0 0 1 0 0 0 0 4
word magasiniere	0 0 0 0 0 0 0 0 0 -5
word magazijnmedewerker	0 1 0 0 1 0 -1 0 0 -5
word magazine	0 0 0 0 0 0 0 0 0 3
word magazziniere	0 -1 0 0 -1 0 -2 0 4 -1
word magistrale	0 0 0 0 0 0 0 0 0 7
word magistrale in	0 0 0 0 0 0 0 0 0 7
word magna	0 0 0 0 0 0 0 0 0 -10
word mai	0 0 0 0 0 0 1 0 0 -3
word mail	-3 -1 -2 -1 -7 -4 5 19 -4 26
word mailbox	-1 -1 0 0 -2 0 -2 8 -1 -5
word mailbox is	0 -1 0 0 -2 0 -2 7 -1 -6
word main	4 -1 0 0 0 0 -2 0 0 7
word maintenant	-1 0 0 0 1 0 6 -5 0 -3
word maire	0 0 0 0 0 2 -1 0 0 -4
word mais	-2 2 1 -2 -1 1 7 -5 -2 -23
word mais tarde	1 0 -1 0 3 0 0 -1 0 -10
word maitre	-1 0 0 2 0 0 0 0 0 -11
word make	2 1 16 -4 2 -1 -6 -8 -1 5
word make a	0 0 0 0 0 0 1 0 0 3
word make chang	2 0 -1 0 0 0 0 0 0 -16
word make it	8 -2 -1 0 -1 -1 -2 -1 0 -3
word make the	0 -4 4 0 4 0 -3 -1 0 -5
word make timemention	0 0 2 -1 0 0 0 0 0 5
word maken	2 1 0 0 0 -1 -1 0 0 -14
word maken graag	0 4 0 0 0 -1 -2 0 0 -3
word making	1 0 0 0 3 -2 -1 0 -1 9
word mal	0 0 0 0 -2 0 2 0 0 22
word malheureusement	-1 -1 1 0 1 0 -1 0 -1 24
word malheureusement nous	0 0 0 0 0 0 0 0 0 7
word malheureusement pas	0 0 0 0 2 0 0 0 -1 10
word malheureusement reporter	0 0 1 0 0 0 0 0 0 5
word management	1 -1 0 0 2 0 0 -1 0 3
word managementassistent	0 0 0 0 2 0 -1 0 0 -4
word manager	7 -5 6 -10 -1 4 28 -8 -22 26
word manager and	0 0 0 0 1 0 0 0 0 -9
word manager at	0 1 0 0 0 0 0 0 0 -8
word manager interview	-2 -3 8 0 -1 0 -1 -1 0 -9
word manager is	0 -1 -4 -3 -3 -2 27 -2 -14 -1
word mando	9 -2 -1 0 -1 -1 -4 -1 0 -1
word manque	-1 0 0 0 0 -1 3 0 0 -6
word mantenimiento	2 2 0 -1 0 -1 -1 0 0 3
word manuscript	0 0 0 0 0 0 0 0 0 10
word manutencao	0 0 0 0 0 0 0 0 0 5
word many	-1 -1 -1 0 -8 -1 4 -1 9 16
word many application	0 0 0 0 0 0 0 0 0 -3
word many thank	-1 0 -1 0 -4 -1 5 -1 3 -3
word mar	-2 3 -2 2 0 -1 -1 -1 0 0
word maraude	0 0 0 0 0 0 0 0 0 4
word marcada	2 0 -1 0 0 0 0 0 0 7
word marcada para	2 0 -1 0 0 0 0 0 0 7
word marcar	-1 -8 0 0 -1 0 11 0 0 10
word marcar uma	0 1 0 0 0 0 0 0 0 8
word march	-3 1 0 0 0 -2 5 -1 0 -3
word march #	0 0 0 0 -1 -1 3 0 0 -2
word marche	0 0 0 0 0 0 0 0 0 9
word marche du	0 0 0 0 0 0 0 0 0 3
word marchetti	2 0 0 0 0 0 -2 0 0 -8
word marcu	0 0 0 0 0 0 0 0 0 21
word marina	3 -1 0 0 0 0 -1 0 0 -1
word market	4 -2 -1 0 0 -1 -2 -2 2 -14
word market manager	0 0 0 0 0 0 0 0 0 -3
word marlow	0 1 -7 0 -3 1 -5 13 0 -18
word marsh	2 -2 0 0 -1 -1 -15 16 0 24
word mas	-1 -5 -1 0 4 -1 12 -4 -3 0
word master	0 0 0 0 0 0 0 0 0 37
word master de	0 0 0 0 0 0 0 0 0 26
word master statistik	0 0 0 0 0 0 0 0 0 3
word master'	0 0 0 0 0 0 0 0 0 13
word master' programme	0 0 0 0 0 0 0 0 0 11
word masteropleid	0 0 0 0 0 0 0 0 0 7
word masteropleid statistiek	0 0 0 0 0 0 0 0 0 6
word match	-1 -2 -1 0 11 0 -6 -1 0 6
word match the	0 0 0 0 0 0 0 0 0 9
word material	0 0 0 0 1 0 0 0 0 -6
word matter	3 -1 0 -1 0 0 1 -1 0 5
word maximo	-1 2 0 0 0 0 -1 4 -4 -4
word may	-16 -3 0 2 -1 -2 -5 -1 26 4
word may be	0 -1 0 0 -1 0 -2 0 4 7
word may i	-1 -1 -1 0 5 0 -1 0 0 0
word may we	0 -2 0 0 0 0 2 0 0 -3
word mayo	0 0 -3 0 -2 0 5 0 0 0
word me	-4 11 -24 -7 -21 16 25 5 -1 -33
word me ?	0 -9 -1 0 0 -1 12 0 0 1
word me a	-1 -5 -1 0 2 -2 8 -1 0 -18
word me all'ingresso	0 0 0 0 0 0 0 0 0 4
word me and	6 -3 -2 -1 -1 1 1 -1 -1 -26
word me at	5 -1 -1 0 0 0 -2 0 0 -2
word me by	2 -4 -2 0 0 0 6 0 0 2
word me for	0 0 0 0 0 0 0 0 0 10
word me have	0 0 0 0 0 0 1 0 0 -9
word me if	0 -3 -2 -1 -3 19 -18 8 -1 -17
word me know	-12 17 -1 -2 -2 9 -6 -2 -1 4
word me on	0 0 0 0 0 0 0 0 0 3
word me the	0 -1 0 0 0 -2 4 0 0 3
word me timemention	1 -11 -2 -1 0 -2 15 -1 0 -11
word me to	0 -3 0 0 0 0 4 0 0 19
word me when	-1 -1 2 0 -2 -1 3 0 0 -2
word me your	-3 2 5 -5 -6 -1 -1 -1 9 -19
word medewerker	2 -2 0 0 -6 -1 8 0 0 -3
word media	3 2 0 1 -1 0 -4 -1 0 1
word medical	0 -2 4 -1 -1 0 11 -1 -9 -27
word medico	-1 3 0 0 -1 0 -1 0 0 -2
word mee	17 -7 -1 0 0 -2 -9 0 0 20
word meet	16 26 -23 -3 -9 -17 15 -12 8 -57
word meet :	2 -1 0 0 0 0 0 0 0 -6
word meet again	-2 0 -2 -2 -1 -2 11 -2 0 -4
word meet at	-1 0 0 3 0 -1 0 0 0 -2
word meet id	3 -3 0 0 0 0 0 0 0 6
word meet link	20 -4 -7 -1 0 -2 -4 0 0 -5
word meet on	-1 0 0 0 0 0 1 0 0 19
word meet the	4 11 -3 -1 11 -3 -14 -3 -1 -18
word meet us	0 1 -1 0 1 0 -1 0 0 -10
word meet with	1 1 0 0 0 0 0 0 0 -16
word meet you	-6 2 -5 -4 -3 -5 24 -2 -2 17
word meeting	-1 4 0 0 -1 0 -11 11 -1 -1
word meetup	1 0 -1 0 0 -1 1 0 0 -4
word mehr	0 0 0 0 1 0 2 -1 -1 5
word mei	0 0 0 0 -1 0 3 0 1 -2
word meia	0 2 0 0 0 0 -1 0 0 -11
word meilleur	5 -1 -1 0 4 -2 -1 1 -4 0
word mein	1 0 0 0 0 0 0 0 0 15
word mein vorstellungsgesprach	0 0 0 0 0 0 0 0 0 3
word meine	0 0 0 0 0 0 0 2 0 -7
word meiner	0 0 0 0 0 0 0 0 0 -3
word mejor	0 1 0 0 0 0 0 0 0 -5
word meld	1 0 0 0 0 0 0 0 0 7
word meld u	0 0 0 0 0 0 0 0 0 5
word melde	2 0 2 0 0 0 -2 0 0 -8
word melde mich	0 0 3 0 0 0 -2 0 0 -6
word melden	0 -2 -1 0 2 -1 0 4 -4 27
word melden sie	1 0 0 0 0 0 0 0 0 11
word melden uns	-1 -1 0 1 3 0 -2 5 -4 7
word melden wir	0 0 0 0 0 0 0 0 0 11
word meldet	0 0 0 0 -1 0 6 -2 -2 -1
word meldet sich	0 0 0 0 -1 0 6 -2 -2 -1
word member	0 0 0 0 0 0 -5 5 0 4
word member of	0 0 0 0 0 0 -4 5 0 -7
word membership	0 0 0 0 0 0 0 0 0 18
word membership of	0 0 0 0 0 0 0 0 0 5
word mensa	0 0 0 0 0 0 0 0 0 3
word mensagem	-2 0 -1 0 -1 0 -2 7 0 -17
word mensaje	-6 -3 -1 0 -2 0 0 17 -5 -6
word mention	-9 -2 -1 -1 -2 -2 25 -1 -8 -4
word mercado	0 0 0 0 -2 0 0 0 3 -1
word merchandiser	2 -1 0 0 0 0 -1 0 0 -18
word merci	0 -5 -3 -2 5 -2 6 0 1 6
word merci d'apporter	0 0 0 0 0 0 0 0 0 4
word merci d'avoir	4 -3 -1 0 0 0 1 -1 0 -7
word merci de	-5 -2 -1 -1 1 -1 4 7 -2 3
word merci pour	-2 6 0 0 -3 -1 -4 -1 5 14
word mes	-1 -6 4 0 -1 3 2 -1 -1 -10
word mes excus	0 -5 6 0 0 0 0 0 0 1
word mesa	0 1 0 0 0 0 9 -1 -9 -11
word mesa para	0 0 0 0 0 0 0 0 0 8
word mese	-1 0 -5 0 -1 3 5 0 0 -9
word mesmo	-1 -5 1 0 1 0 4 0 0 -14
word messag	0 -5 0 0 0 0 -1 7 0 3
word message	-13 -11 -7 -3 -10 -3 -12 62 -2 -10
word message are	0 0 0 0 0 0 0 0 0 3
word message could	0 0 0 0 -2 0 -1 4 0 -2
word message to	-1 -5 0 0 -1 0 -5 13 0 -9
word message was	-5 0 -1 0 -1 0 -1 8 0 -1
word messaggio	-5 3 -1 0 -2 -1 -2 10 -2 -11
word mestrado	0 0 0 0 0 0 0 0 0 16
word mestrado em	0 0 0 0 0 0 0 0 0 4
word met	12 -12 -3 -4 19 11 -19 2 -5 -24
word met de	0 0 0 0 0 1 0 0 0 7
word met je	1 0 0 2 1 0 -3 0 0 1
word met onze	2 -1 0 0 0 0 0 0 0 6
word met plezier	0 0 0 0 1 1 -1 0 0 3
word meu	-2 2 0 1 0 0 0 0 0 5
word mevrouw	-1 -2 -1 0 -3 -1 4 0 3 18
word mexico	0 0 -1 1 0 0 0 0 0 -3
word mi	2 -5 2 0 -3 -2 10 -2 -2 2
word mi hanno	-1 0 0 0 0 0 2 0 0 -3
word mia	-2 8 3 1 -1 -3 -7 -1 0 61
word mich	0 -2 1 -1 1 -1 4 -1 -1 1
word mich doch	-1 0 0 0 -1 -1 4 -1 0 -1
word microsoft	6 -6 2 0 0 0 -1 0 0 -6
word microsoft team	5 -6 3 0 0 0 -1 0 0 -4
word mid	0 0 0 0 0 0 2 0 0 -4
word midi	0 2 -1 0 0 0 -1 0 0 -4
word mieux	0 2 0 0 0 0 -1 0 0 -20
word might	-1 1 0 0 3 0 -2 0 0 24
word mijn	-1 0 1 1 -1 0 3 -3 0 9
word mil	-1 -1 7 0 0 0 -3 -1 0 -12
word milano	1 0 0 0 0 0 1 0 0 -7
word mill	-1 4 -4 0 -1 -1 4 -1 0 -15
word mille	2 -1 1 0 0 0 -1 -1 0 5
word mim	1 0 0 0 0 0 0 0 0 -4
word min	10 33 -6 -1 -3 -4 -25 -2 -2 -25
word mind	0 -5 1 0 4 0 1 0 0 9
word mind for	0 0 0 0 4 0 -3 0 0 9
word minha	-1 2 0 0 -1 0 0 0 0 -6
word mini	0 0 0 0 0 0 0 0 0 4
word minut	0 30 -5 -4 -6 -4 3 -6 -9 -12
word minut before	0 0 0 0 0 0 0 0 0 3
word minut early	0 0 0 0 0 0 0 0 0 -6
word minut on	2 1 -1 0 0 0 -1 -1 0 -11
word minut timemention	-5 10 0 -2 0 0 -2 0 0 15
word minut to	-1 1 0 0 0 0 0 0 0 5
word minut with	0 10 -2 0 0 -2 -5 0 0 -15
word minute	3 0 -2 -1 0 -1 5 -1 -3 -16
word minute interview	0 1 -1 0 0 0 0 0 0 7
word minuten	2 1 0 0 0 0 -1 0 0 7
word minuti	2 2 0 0 0 0 -1 -1 -1 3
word minuto	0 12 -1 0 -2 0 -7 -1 -1 19
word minuto de	0 0 0 0 0 0 0 0 0 5
word mir	8 14 5 0 -3 1 -19 -3 -2 -2
word mir die	0 0 0 0 0 0 0 0 0 3
word mira	0 0 0 0 0 0 0 0 0 8
word mismo	0 0 1 0 3 0 -2 0 -1 -2
word miss	0 -4 0 0 -1 0 7 0 -1 2
word mission	0 0 0 0 1 0 0 0 0 -7
word mit	14 -8 -2 -3 -9 17 0 -5 -4 11
word mit der	-4 -5 2 -1 -5 18 -5 -1 0 -3
word mit einer	4 -2 0 0 -4 0 5 -1 -2 -8
word mit unserem	-2 7 0 0 -1 -1 -2 -1 0 -2
word mitgliedschaft	0 0 0 0 0 0 0 0 0 4
word mitgliedschaft im	0 0 0 0 0 0 0 0 0 3
word mitteilen	3 -1 0 0 -1 0 -1 0 0 1
word mitteilen dass	0 0 0 0 1 0 0 0 0 3
word mme	2 -1 1 0 -1 0 -1 0 -1 -7
word mobile	3 -1 -1 2 2 -1 -2 0 0 -12
word mochte	-1 6 -1 0 -1 0 -2 0 0 -3
word mochte sie	-1 4 -1 0 -1 1 -1 0 0 -2
word mochten	-2 -5 -1 -1 -4 18 -5 1 -1 -2
word mochten sie	2 -1 0 0 0 0 0 0 0 -3
word mochten wir	1 0 0 0 0 0 0 0 0 5
word mock	0 0 0 0 0 0 0 0 0 10
word mock interview	0 0 0 0 0 0 0 0 0 3
word moet	-1 0 1 2 -1 0 0 0 0 -3
word moeten	-1 0 1 3 -1 0 -1 0 0 10
word moeten we	-1 0 1 1 -1 0 0 0 0 14
word moeten wij	0 0 0 0 0 0 0 0 0 -3
word mogen	0 -5 0 0 9 0 -2 0 -1 -6
word moglich	-3 4 0 0 0 0 0 3 -2 23
word moi	0 15 -2 -2 1 -1 -9 -1 -1 -2
word moin	5 -1 -1 -1 0 -1 2 -1 -2 -5
word mois	-1 0 0 0 5 0 1 0 -4 0
word molestia	-1 0 1 1 0 0 0 0 0 8
word moltissime	0 -2 0 0 6 -1 -2 -1 0 5
word moltissime domande	0 -2 0 0 6 -1 -2 -1 0 5
word molto	2 0 0 0 0 0 -2 0 0 -3
word moment	8 -1 2 -2 -2 -1 -1 -1 -1 -9
word momento	-1 15 -3 0 0 0 -6 -1 -3 -11
word mon	-1 0 -1 0 0 -1 -2 0 4 11
word mon entretien	-3 3 0 0 0 0 0 0 0 2
word monitor	0 -1 0 0 -2 0 -2 5 -1 -5
word monsieur	-3 3 1 6 -5 0 -3 -2 2 -7
word monteur	0 0 0 0 0 0 0 0 0 12
word month	-4 5 -1 0 -9 5 -2 -2 8 19
word mooie	0 0 0 0 1 0 0 0 0 5
word more	-18 -4 0 3 -4 -6 39 -3 -8 29
word more about	0 6 0 0 -1 -1 -3 0 -1 -15
word more people	-11 2 -1 -1 0 -1 13 -1 0 -4
word morn	6 -6 14 1 -3 -3 -5 -2 -1 -23
word morning	-11 25 -5 0 -2 -2 -5 0 0 -4
word mortgage	0 0 0 0 0 0 0 0 0 4
word mortgage on	0 0 0 0 0 0 0 0 0 3
word most	-2 8 -1 -1 12 -4 -3 -1 -8 15
word motion	8 -2 0 -1 0 -1 -3 0 0 -6
word motion designer	5 -2 0 -1 0 -1 -1 0 0 -2
word motivo	0 0 1 0 0 0 0 0 0 8
word move	-6 -4 3 -3 2 -4 11 -1 1 65
word move forward	-3 3 0 0 1 0 -2 0 2 22
word move our	0 0 1 0 0 0 0 0 0 -6
word move to	-1 -1 -10 0 0 -1 14 0 0 22
word move you	0 1 -1 0 -1 0 1 0 0 8
word move your	-1 0 2 0 0 0 0 0 0 10
word moved	-9 -3 12 -2 1 -1 -10 16 -4 15
word moved from	-1 0 1 0 -1 0 3 0 -2 -2
word moved to	-5 -1 4 -1 0 0 3 0 0 16
word moving	-4 -1 8 0 1 -1 1 -2 -1 -14
word moving forward	0 0 0 0 1 0 3 -2 0 -7
word mozo	0 0 0 0 4 0 -2 0 -1 -10
word mozo de	0 0 0 0 1 0 0 0 0 -10
word mr	10 -4 5 -5 0 -1 2 -2 -5 -17
word mrs	1 0 0 0 0 0 0 0 0 6
word ms	-6 7 4 -2 2 -6 10 -6 -4 -12
word much	-1 -1 0 -1 9 -5 3 -2 -1 36
word much for	0 0 0 0 1 0 1 0 -1 16
word much thought	0 0 0 0 0 0 0 0 0 5
word mucha	-1 0 0 0 3 0 0 0 -1 -7
word mucho	-2 1 0 1 3 0 -2 0 -1 -1
word mudanca	0 -1 1 0 -1 -3 5 0 0 3
word mudar	0 0 0 0 0 0 0 0 1 -6
word muita	0 0 0 0 1 0 0 0 0 -7
word muito	-2 1 -1 -1 6 -1 0 -2 -1 2
word muito pedido	0 0 0 0 3 0 0 -1 0 -3
word muito sucesso	0 0 0 0 0 0 0 0 0 4
word municipal	-1 0 0 0 0 0 0 0 2 -6
word munir	0 0 0 0 0 0 0 0 0 3
word munissez	2 0 0 0 0 0 -1 0 0 -9
word munissez vous	2 0 0 0 0 0 -1 0 0 -9
word museu	0 0 0 0 2 0 0 0 0 -6
word museu da	0 0 0 0 2 0 0 0 0 -6
word museum	-4 0 4 -1 0 0 2 0 0 -4
word musste	0 0 0 0 4 0 -2 0 -1 3
word must	-1 -3 4 1 7 -4 -2 -1 -1 5
word must be	0 0 1 0 3 0 -1 -1 0 6
word mutual	-1 3 0 0 1 -1 -1 0 -1 -13
word muy	-2 -3 -1 0 1 -1 9 -1 -1 7
word my	9 3 9 -3 -4 -8 2 -3 -4 80
word my application	0 0 0 0 0 0 0 0 0 22
word my calendar	2 5 -1 0 -2 0 -2 0 -2 17
word my client	-3 6 0 0 0 -1 -2 0 0 -3
word my interview	0 0 0 0 0 0 -1 1 0 4
word my resume	0 0 0 0 0 0 0 0 0 10
word myself	2 -1 0 -1 -1 0 2 0 0 -4
word n	3 0 0 0 0 0 -3 0 2 -8
word n #	1 0 0 0 0 0 0 0 0 -3
word n'a	-2 0 0 0 2 0 -1 2 0 18
word n'a malheureusement	0 0 0 0 1 0 0 0 0 10
word n'a pas	-2 0 0 0 1 0 -1 2 1 9
word n'avon	0 3 0 0 0 0 -2 -1 0 -6
word n'est	0 0 0 0 6 0 -6 0 0 1
word n'est pas	0 0 0 0 6 0 -6 0 0 1
word na	2 5 -3 -3 8 -2 0 -9 3 0
word na cantina	0 0 0 0 0 0 0 0 0 4
word na proxima	0 0 0 0 0 0 2 0 0 -3
word na rececao	2 0 0 0 0 0 -1 0 0 -5
word na revista	0 0 0 0 0 0 0 0 0 4
word na sala	1 0 -1 0 0 0 0 0 0 -5
word na sua	0 0 0 0 0 0 0 0 0 5
word na timemention	1 6 3 -1 -1 -1 -3 -2 -1 47
word na zorgvuldig	0 0 0 0 0 0 0 0 0 -3
word naar	1 -6 2 -2 -8 -1 6 -1 10 6
word naar de	-1 -4 0 -1 -2 0 2 -1 8 -6
word naar timemention	-1 0 2 0 0 0 0 0 0 10
word nach	6 -2 -1 0 0 0 -2 -1 1 -19
word nach dem	5 -2 0 0 -1 0 -2 0 1 -2
word nach den	2 -1 0 0 -1 0 1 0 0 -17
word nachricht	-7 0 -1 0 -1 -1 -3 20 -6 -9
word nachste	-2 5 -1 0 -3 -2 6 -2 -1 -4
word nachste woche	1 6 0 0 -1 0 -6 0 0 -3
word nachsten	-4 16 -1 -1 -4 0 -1 -4 -1 -10
word nachsten tagen	-3 15 0 0 -5 0 -2 -4 -1 -3
word nachster	-2 2 0 0 -1 0 3 -1 -1 -2
word nachster woche	-1 0 0 0 -1 0 4 0 0 -1
word nachwuchsprei	0 0 0 0 0 0 0 0 0 14
word nada	1 -2 4 0 -3 0 4 -3 -1 5
word nala	0 0 0 0 0 0 0 0 0 5
word name	-1 -4 0 0 -3 -3 12 0 0 35
word name of	-1 -2 0 0 -1 -3 9 -1 0 -12
word nanny	0 1 -1 0 0 0 0 0 0 -9
word nao	-15 11 -1 4 17 -3 -5 -3 -5 11
word nao foi	0 0 0 0 3 -1 -2 1 0 17
word nao podemo	0 0 0 0 3 0 0 -1 0 -1
word nao precisa	0 0 0 1 0 0 -1 1 0 4
word ne	0 7 -8 -1 8 1 -4 0 -2 -21
word ne vous	0 0 0 0 1 0 0 0 0 -18
word near	-1 0 0 0 -1 0 2 0 0 3
word near you	0 0 0 0 0 0 0 0 0 4
word necesario	0 0 0 1 0 0 -1 1 0 4
word necesario que	0 0 0 1 0 0 -1 1 0 4
word necesitamo	0 -4 0 0 0 1 5 -1 0 -2
word need	-17 -10 5 38 -19 -10 44 -7 -25 15
word need :	0 5 0 0 -1 0 0 0 -2 4
word need for	0 0 0 0 0 0 0 0 0 8
word need the	-1 -1 0 0 -1 0 5 0 0 4
word need to	-15 2 6 34 -16 -3 -2 -3 -3 -14
word need your	-4 0 0 0 0 -1 5 0 0 17
word neem	1 3 -1 1 0 0 -3 0 0 22
word neem je	1 3 0 0 0 0 -2 0 0 5
word neem uw	0 0 0 0 0 0 0 0 0 12
word neemt	0 0 0 0 -1 -1 -2 4 0 -7
word negociatrice	0 0 0 0 0 0 0 0 0 -13
word negociatrice immobiliere	0 0 0 0 0 0 0 0 0 -3
word nehmen	-6 0 9 -1 -1 0 -1 0 0 -17
word nei	-2 -4 3 0 0 0 3 0 0 1
word nel	0 0 0 0 1 0 0 0 0 3
word nel nostro	0 0 0 0 0 0 0 0 0 -6
word nella	1 0 -5 -1 1 0 4 0 0 -4
word nella laurea	0 0 0 0 0 0 0 0 0 7
word nella nostra	0 0 0 0 1 0 0 0 0 -13
word nella rivista	0 0 0 0 0 0 0 0 0 4
word nemen	2 -2 -1 0 -1 4 -6 -1 5 -14
word nemen contact	0 0 0 0 0 0 0 0 1 -5
word nennen	-2 3 -1 0 0 0 0 0 0 0
word nervou	0 0 0 0 0 0 0 0 0 9
word net	0 -2 0 0 0 0 2 0 0 20
word neue	0 0 0 0 0 0 0 0 0 15
word neue jobs	0 0 0 0 0 0 0 0 0 4
word neue website	0 0 0 0 0 0 0 0 0 7
word neuen	-1 3 -1 0 -5 -1 8 -1 0 11
word neuer	-1 0 3 0 0 0 0 0 0 -6
word neuer termin	-1 0 3 0 0 0 0 0 0 -6
word neuigkeiten	-1 2 0 0 3 -1 0 0 -1 -2
word never	0 0 0 0 0 0 0 0 0 9
word new	-21 -14 70 0 -22 8 -26 5 -1 43
word new date	-2 -5 30 -1 -3 -2 -13 -2 -1 -5
word new job	-2 -1 -1 5 -9 -1 10 -2 -1 -2
word new jobs	0 0 0 0 1 0 0 0 -1 -6
word new message	-1 1 0 0 0 0 3 -1 0 -5
word new time	-3 -5 9 0 -1 0 -1 2 0 -2
word new year	0 0 -1 -1 0 0 -5 10 -2 -5
word new york	5 0 -2 0 -1 -2 -3 3 0 0
word news	-15 -14 -7 4 8 29 -9 -9 13 -10
word news !	-6 8 0 0 -1 0 0 0 0 -2
word newsletter	0 0 0 0 0 0 0 0 0 6
word newsroom	0 0 0 0 1 0 0 0 0 -20
word next	-30 38 -5 -2 5 -15 3 -4 10 -47
word next round	1 0 -1 0 -1 0 3 0 0 17
word next step	-4 0 -2 1 3 -1 3 -2 1 -16
word next week	-16 24 -1 -3 -12 -8 13 -5 8 -42
word nice	-2 -1 -1 0 -2 -1 23 -15 -1 -8
word nicht	0 22 -14 2 -1 -3 0 -2 -3 -17
word nicht berucksichtigt	0 0 0 0 1 0 0 0 0 8
word nicht im	0 0 0 0 -3 0 3 1 0 -1
word nico	2 -2 -1 2 0 -1 1 -1 0 -11
word nido	0 0 0 0 0 0 0 0 0 5
word nido per	0 0 0 0 0 0 0 0 0 -3
word niet	0 -3 -8 1 13 -3 1 -1 0 -19
word niet bij	0 -3 0 0 7 0 -3 0 0 -12
word niet door	-1 0 -1 2 1 0 -1 0 0 -7
word niet geselecteerd	0 0 0 0 1 0 0 0 0 -3
word niet honoreren	0 -1 0 0 5 0 -4 0 0 0
word niet met	0 0 0 0 1 0 0 0 0 7
word nieuw	0 -7 0 0 -1 1 9 0 0 -8
word nieuwe	-3 -1 0 1 -2 -1 8 -1 -1 9
word nieuwe website	0 0 0 0 0 0 0 0 0 7
word night	2 -1 -1 1 1 0 0 -1 0 3
word nine	-13 0 0 0 -1 -1 15 0 0 0
word nj	0 0 0 0 0 0 0 0 0 -3
word no	-24 -26 5 31 5 -15 17 21 -14 -5
word no ambito	-1 0 0 0 1 0 0 0 0 -3
word no armazem	0 0 0 0 2 0 0 -1 0 -11
word no congresso	0 0 0 0 0 0 0 0 0 6
word no conservatorio	0 0 0 0 0 0 0 0 0 6
word no decision	0 0 0 0 0 0 2 0 0 -5
word no dia	3 -1 -1 0 0 0 -1 0 0 -2
word no es	0 0 0 1 0 0 -1 1 0 4
word no ha	-1 0 0 0 3 0 -1 0 0 -2
word no interview	-3 -1 -2 7 0 0 0 0 0 0
word no longer	4 -2 -11 10 -9 -2 -18 30 -2 -12
word no nosso	0 0 0 0 0 0 0 0 0 -15
word no podemo	0 0 0 0 1 0 0 0 0 9
word no problem	-8 -1 6 0 -3 -1 9 -1 0 -4
word no processo	0 0 0 0 0 0 0 0 1 -3
word no puede	0 0 3 0 0 0 -1 -2 0 5
word no te	-2 0 -1 -1 1 0 6 -2 0 -7
word no timemention	-2 -1 4 0 0 0 -1 0 0 19
word no vamo	0 0 0 2 1 0 -1 0 0 -3
word no whatsapp	1 0 0 0 0 0 0 0 0 -6
word noch	-9 20 -5 -1 -6 -3 12 -6 -3 -11
word noch eine	0 0 0 0 0 0 1 0 0 10
word noch ihr	-1 -1 0 0 -1 0 4 0 -1 -1
word noch nicht	-2 16 0 1 -4 0 -7 -3 -1 -3
word nochmal	-1 3 0 0 1 0 0 0 -2 2
word nodig	2 -5 3 0 0 0 0 0 0 -2
word nodigen	6 -5 0 0 0 0 -1 0 2 -5
word nodigen u	3 -3 0 0 0 0 0 0 0 -3
word nog	-3 -2 -6 -1 4 -1 11 -1 -1 10
word nog een	-1 -1 0 0 0 0 3 0 0 4
word nog eens	0 -1 0 0 5 0 -3 -1 0 -1
word nog even	0 0 0 0 0 0 1 0 0 7
word noi	0 0 -1 0 0 1 -1 0 0 -8
word nomina	0 0 0 -3 -5 10 -1 0 0 1
word non	-8 9 -10 1 13 -4 1 2 -5 10
word non e	-1 -1 0 0 6 -1 -3 1 -1 -3
word non possiamo	0 -2 0 0 6 -1 -2 -1 0 8
word non puo	0 0 0 0 0 0 0 0 0 11
word non retenu	0 0 0 0 0 0 0 0 0 7
word none	0 2 -1 0 -2 0 0 0 2 -7
word noor	1 2 0 0 0 0 -2 0 0 8
word nord	0 4 0 0 -1 0 -1 0 -2 -5
word normal	1 -2 -1 -1 0 0 -2 7 -2 -3
word nos	-14 14 2 -4 9 3 -3 -5 -1 -41
word nos ate	0 0 0 0 0 1 0 0 0 5
word nos complace	0 0 0 0 0 2 0 0 0 3
word nos encantaria	-3 3 0 0 0 0 0 0 0 -2
word nos ha	-2 2 0 0 0 0 -1 0 1 -11
word nos pondremo	0 -2 0 0 0 0 2 0 0 3
word nossa	-1 1 3 0 0 1 -3 -1 0 -6
word nossa conversa	0 -2 3 0 0 0 0 0 0 -1
word nosso	-2 1 4 -4 1 -3 4 0 0 -18
word nostra	0 0 0 0 1 1 -1 0 0 -12
word nostra fondazione	0 0 0 0 0 0 0 0 0 4
word nostra scuola	0 0 0 0 1 0 0 0 0 -12
word nostro	1 1 0 0 0 0 0 0 0 3
word not	3 -23 24 6 28 -7 -30 12 -13 51
word not a	0 0 1 0 0 0 0 0 0 19
word not be	-1 -1 -1 -1 2 0 -2 5 -2 -8
word not monitor	0 0 0 0 -1 0 -1 5 -1 -4
word not need	4 0 -3 -1 0 0 -1 0 0 -9
word not reach	0 0 0 0 0 0 0 0 0 3
word not reply	0 -1 0 0 -1 0 -2 1 3 1
word not select	0 0 -1 0 4 0 -1 0 -1 0
word not successful	0 0 0 0 1 0 0 0 0 6
word not the	0 -6 10 0 -4 -1 3 0 -1 7
word not to	-1 -3 -1 11 -6 5 -3 -1 0 40
word not yet	19 0 -13 -1 -1 -1 -2 -1 0 0
word note	2 -6 7 -3 -6 -4 9 0 3 -26
word note that	-6 -2 10 -1 0 0 0 0 0 -5
word note to	-1 -1 0 0 -3 -1 3 0 4 0
word noth	-10 -1 1 3 7 -6 6 -9 7 -12
word noth to	-2 0 -2 -1 2 -2 7 -1 -1 4
word notic	-6 -1 13 -3 0 0 1 -3 -1 -1
word notice	-1 4 1 2 -3 -2 1 0 -2 -8
word notice period	0 5 0 0 0 -1 -3 0 0 -3
word noticia	-1 3 -3 3 0 0 0 -1 -1 -4
word notifi	1 -1 0 0 2 -1 5 -4 -2 2
word notification	-1 -1 0 0 1 0 9 1 -8 -1
word notre	1 0 10 2 1 -1 -8 -3 -2 -5
word notre attention	2 -1 0 0 0 0 0 0 0 6
word notre client	4 -2 0 0 -1 0 0 0 0 -8
word notre directeur	-2 4 0 0 0 0 -1 0 0 -1
word notre entretien	-1 -5 6 0 0 0 0 0 0 1
word notre offre	-1 0 0 0 2 0 0 0 -1 -7
word notre part	0 0 0 0 0 0 -1 0 2 6
word notre rendez	-3 0 1 5 0 0 -1 0 0 2
word notre site	0 0 0 0 2 0 0 0 -2 -7
word nous	-17 -9 -5 -5 12 4 43 -3 -19 -8
word nous a	0 -1 0 0 4 -2 -1 0 0 0
word nous aimerion	-8 -1 -1 0 0 -1 12 0 0 2
word nous avon	-4 -3 -1 -3 11 3 1 -1 -4 28
word nous devon	-1 0 1 0 0 0 0 0 0 4
word nous donner	0 0 0 0 0 1 -1 0 0 6
word nous est	0 0 0 0 4 0 -1 0 -3 4
word nous faut	-1 0 0 0 0 4 -1 -1 0 -1
word nous interesse	0 -2 0 0 -1 0 14 0 -11 -4
word nous l'etudion	0 0 0 0 0 0 0 0 1 15
word nous n'avon	0 3 0 0 0 0 -2 -1 0 -6
word nous ne	0 0 0 0 3 0 -1 0 -1 1
word nous nous	-1 -1 0 0 -1 4 0 0 0 -6
word nous revenon	-1 -2 0 1 -1 -1 9 -5 0 1
word nous vous	-3 -10 -2 -2 6 -2 24 -2 -10 0
word nouveau	-3 -2 -1 0 -8 -3 19 -2 -1 -10
word nouveau site	0 0 0 0 0 0 0 0 0 3
word nouvell	-1 -1 0 0 -2 -1 5 0 0 0
word nouvelle	-3 -1 0 1 -1 0 5 0 0 0
word nova	0 -14 23 -1 0 0 -1 -5 -1 1
word nova data	-1 -14 23 -1 0 0 -1 -5 -1 1
word novamente	0 0 0 0 3 0 0 -1 0 -3
word novamente mais	0 0 0 0 3 0 0 -1 0 -3
word novedad	-1 -1 0 0 4 0 2 -2 -1 -8
word novedad en	0 0 0 0 4 0 -3 0 -1 -7
word novo	-2 -2 3 -1 -1 0 2 2 -1 8
word novo site	0 0 0 0 0 0 0 0 0 11
word now	-34 6 10 -5 12 -9 34 -9 -5 0
word now review	0 0 0 0 0 0 1 0 0 6
word now take	-3 0 4 0 0 0 0 0 1 -7
word now timemention	-2 0 2 0 0 0 0 0 0 3
word nu	1 0 0 0 -2 -1 3 0 0 -6
word nuestra	-1 1 -1 0 2 1 -2 0 0 -6
word nuestra fundacion	0 0 0 0 0 0 0 0 0 3
word nuestro	0 2 0 0 0 0 -1 0 0 -6
word nuestro colegio	0 0 0 0 0 0 0 0 0 -5
word nueva	-1 -2 2 0 2 0 -1 0 -1 17
word nueva fecha	-1 0 1 0 0 0 0 0 0 7
word nueva web	0 0 0 0 0 0 0 0 0 10
word nuevo	0 -1 2 0 0 0 0 0 0 -7
word nulla	1 0 0 0 -1 0 0 0 0 4
word number	-11 10 -2 -4 -2 -1 0 5 5 -27
word number :	-1 -2 0 -1 0 0 0 4 0 -2
word number of	0 -1 0 0 -3 0 -1 0 6 2
word numero	3 -1 0 0 3 0 -5 1 0 -15
word numero #	4 -1 0 0 0 0 -3 1 0 -14
word numero de	0 0 0 0 3 0 -2 0 0 0
word nun	0 -1 0 0 -1 -1 4 0 -1 -5
word nuova	-1 0 2 0 0 0 0 0 0 15
word nuova data	-1 0 2 0 0 0 0 0 0 10
word nuovo	-2 -1 2 0 1 0 -1 0 0 17
word nuovo sito	0 0 0 0 0 0 0 0 0 23
word nur	1 -4 -1 0 6 -1 -2 2 0 -3
word nurse	3 1 -3 -1 -1 1 7 -2 -5 -14
word nurse post	-4 0 1 0 -1 2 2 0 0 0
word nursery	0 -3 3 0 -3 0 -1 0 4 -5
word ny	0 0 0 0 0 0 0 0 0 16
word o	-17 -1 -18 -1 1 15 30 -6 -3 -19
word o ano	0 0 0 0 0 0 0 0 0 3
word o apartamento	0 0 0 0 0 0 0 0 0 7
word o apoio	0 0 0 0 0 0 0 0 0 9
word o cargo	-2 0 0 0 0 14 -14 0 4 -4
word o cliente	-1 1 0 0 0 0 0 0 0 -12
word o contrato	0 0 0 0 -1 3 -1 0 0 18
word o convite	-2 -3 3 0 0 0 3 0 0 -2
word o curriculo	0 0 0 0 4 0 -1 0 -2 -1
word o diretor	-1 -1 1 0 -2 0 5 -1 -1 -4
word o el	-1 4 -2 0 0 0 -1 0 0 -2
word o emprego	0 0 0 0 2 0 0 -1 0 -11
word o estagio	-1 0 0 0 0 0 -1 -1 2 -14
word o horario	-6 0 -6 0 0 -1 14 0 0 -2
word o ingresso	0 0 0 0 0 0 0 0 0 6
word o juri	0 0 0 0 0 0 1 0 0 5
word o link	6 0 -2 0 -1 -1 -2 -1 0 -9
word o mestrado	0 0 0 0 0 0 0 0 0 3
word o orcamento	-1 0 -1 3 0 0 0 0 0 0
word o prazer	0 0 0 0 0 1 0 0 0 4
word o premio	0 0 0 0 0 0 0 0 0 5
word o que	0 0 0 0 0 0 0 0 0 12
word o resultado	0 0 0 0 0 0 2 -1 0 -5
word o seu	-2 -6 -5 0 7 -1 12 -1 -4 21
word o time	0 3 0 0 -1 0 -2 0 0 -1
word o timemention	-2 13 -7 0 -1 0 -2 0 -1 -23
word o voluntariado	0 0 0 0 0 0 0 0 0 4
word ob	1 -13 1 15 0 2 -3 -2 1 -11
word ob sie	-2 -10 12 -1 0 2 -1 -1 0 -3
word obligatoire	0 0 0 0 0 0 0 0 0 5
word obra	0 0 0 0 0 0 0 0 0 11
word obrigada	-2 -2 0 0 2 -1 3 0 0 14
word obrigada pela	0 0 0 0 1 0 0 0 0 4
word obrigada por	-1 -2 0 0 0 0 4 0 0 6
word obrigado	-3 1 0 -1 1 -1 -2 -2 6 -23
word obrigado pela	0 1 0 0 0 0 1 0 -1 4
word obrigado pelo	0 0 0 0 1 0 0 0 0 -6
word obrigado por	0 0 0 0 1 0 -1 0 1 -3
word occasion	0 -1 0 0 4 0 -1 0 0 2
word oder	-16 28 -11 -1 -1 0 -2 3 -1 4
word oder am	-2 3 0 0 0 0 0 0 0 16
word oder timemention	-10 24 -11 0 0 0 -1 0 0 2
word of	-5 -37 19 -16 0 1 18 -6 27 -13
word of #	-1 1 2 0 -1 1 -2 -1 1 -5
word of a	-3 0 2 1 3 -3 0 0 0 13
word of applicant	0 0 0 0 -3 0 0 0 4 -3
word of application	0 0 0 0 -1 0 -1 0 3 3
word of data	4 0 0 0 -1 1 -1 0 -3 3
word of employment	0 -1 0 0 2 2 -1 -1 0 -10
word of id	1 0 0 -1 0 -3 3 0 0 -22
word of interview	-4 0 6 0 0 0 0 0 0 0
word of je	6 -4 0 0 0 2 -3 0 0 -9
word of june	8 0 0 0 0 0 -7 0 0 -10
word of next	-1 -1 -2 0 -1 0 4 0 1 -3
word of office	-1 0 0 -1 0 -1 -6 8 0 -5
word of our	1 1 -1 0 -10 -2 6 3 3 15
word of teach	6 -1 0 0 -1 0 -3 0 -1 -2
word of the	-9 1 4 -3 -14 15 -14 1 18 44
word of them	-6 -17 -3 -2 -1 -2 27 -2 4 -9
word of these	-1 1 1 0 0 0 0 0 0 -18
word of this	0 0 0 1 0 0 0 0 0 11
word of timemention	-8 9 7 -3 -1 -4 0 -2 2 -30
word of two	-1 -2 0 0 -1 -3 9 -1 0 -17
word of u	0 0 0 0 0 1 0 0 0 5
word of us	13 -6 -4 -1 14 -1 -20 0 5 2
word of you	-1 0 0 0 -1 0 3 0 0 1
word of your	-1 -9 1 -1 2 -2 23 -3 -9 33
word oferecer	0 0 0 0 0 1 0 0 0 17
word oferecer o	0 0 0 0 0 0 0 0 0 4
word oferta	1 -1 -1 0 -2 6 -4 0 2 -7
word off	-7 -7 -13 15 -4 14 1 3 -2 -15
word offene	0 0 0 0 0 0 0 0 0 12
word offer	-23 10 -7 -4 34 17 -18 -6 -4 63
word offer #	0 0 0 0 0 0 0 0 0 8
word offer :	-2 3 0 0 0 0 0 0 0 0
word offer and	0 0 0 0 1 -1 0 0 0 5
word offer by	0 0 0 0 0 0 0 0 0 7
word offer for	-1 -1 0 0 -1 6 0 -1 -1 5
word offer is	-1 0 0 0 -1 5 -1 0 -1 -13
word offer it	0 0 0 0 0 0 0 0 0 -5
word offer letter	0 0 0 0 -1 3 -1 0 0 -2
word offer of	-3 -1 0 0 2 4 -1 0 0 -3
word offer timemention	-12 16 -2 0 0 -1 0 0 0 -6
word offer to	-1 -2 -1 -1 15 -2 -7 -1 -1 -15
word offer you	-2 -2 -1 -1 13 -3 -3 -1 -1 10
word offerta	0 0 0 0 0 1 0 0 0 -3
word offerte	0 0 0 0 0 0 0 0 0 4
word office	12 1 10 -7 -2 -7 -10 9 -6 28
word office is	12 -2 8 -1 -2 -2 -10 -4 0 -2
word office manager	-1 2 0 0 0 0 -1 0 0 72
word office on	5 -4 1 0 0 0 0 0 0 0
word officer	-3 -1 -1 -1 -7 2 -4 1 16 -24
word officer position	0 0 0 0 0 0 0 0 0 -5
word officer post	0 0 0 0 0 0 0 0 0 -4
word official	-1 -2 0 0 6 7 -4 0 -5 1
word officina	1 0 0 0 0 0 0 0 0 -20
word oficina	1 -1 1 -2 -1 -7 4 4 0 -2
word ofrecerle	0 0 0 0 0 1 0 0 0 12
word ofrecerle el	0 0 0 0 0 0 0 0 0 3
word ofrecerle la	0 0 0 0 0 1 0 0 0 4
word oh	-7 6 4 -2 0 -2 2 -1 0 4
word oi	-2 -3 0 -1 -9 -5 18 -1 3 -4
word oi !	-1 0 0 0 -3 0 1 0 3 2
word ok	15 0 4 -1 -1 -3 -13 -1 0 -31
word ok ?	-1 -3 5 0 0 0 -1 0 0 -2
word okafor	3 0 -2 0 0 0 0 0 0 0
word ola	3 7 -1 -3 5 -2 -11 1 -1 -24
word ola !	-1 4 0 0 0 0 -3 1 0 -1
word old	-8 3 9 0 -1 0 -1 0 -3 18
word om	25 -4 -1 -1 -2 -4 -13 -1 0 7
word om te	0 9 0 0 0 0 -8 0 0 -3
word om timemention	19 -11 0 0 0 -2 -4 0 0 0
word omar	1 0 0 0 0 0 0 0 0 7
word on	42 -3 -40 17 -26 -16 12 20 -6 75
word on #	6 2 -1 -1 1 0 -7 -1 0 -17
word on a	1 4 9 -1 0 3 -11 -5 0 38
word on file	-1 -1 -1 0 1 0 -5 -1 7 -5
word on for	19 -1 -15 0 0 0 -3 0 0 0
word on hold	-1 0 0 0 -8 -1 14 0 -3 -1
word on my	4 2 0 0 2 -1 -5 0 -2 -6
word on our	-2 0 -1 0 0 -1 3 0 1 6
word on se	0 3 0 0 0 0 -2 0 0 -6
word on sleep	0 0 0 0 0 0 0 0 0 11
word on the	14 -6 3 -5 -6 6 -12 3 2 32
word on this	-3 -2 -2 5 4 0 -1 -1 0 6
word on timemention	9 -1 -30 30 -13 -34 31 12 -4 92
word on to	-1 -1 0 0 0 -1 5 0 -2 2
word on tuesday	0 0 0 0 0 0 0 0 0 13
word on vine	0 0 0 0 0 0 0 0 0 7
word on which	-1 9 0 0 -5 -1 -2 0 0 -1
word on your	-10 0 3 -1 -6 0 17 -1 -1 1
word on zoom	6 -1 0 0 0 0 0 -3 -1 1
word onboard	0 -2 -1 0 0 -3 8 -2 0 -5
word once	-1 -9 11 0 -2 -1 0 4 0 23
word ondertekend	0 0 0 0 -2 1 -1 0 4 -2
word onderzoek	0 0 0 0 0 0 0 0 0 7
word one	5 -26 1 -10 42 -29 14 -1 4 -36
word one for	2 -3 0 0 10 0 -7 0 0 -3
word one more	-1 -2 -1 -1 -3 -1 12 -1 -3 -4
word one of	-3 -15 -1 0 8 -2 6 3 4 -5
word one or	0 0 0 0 -2 0 0 3 0 -3
word one way	0 3 0 0 0 0 -1 0 0 -1
word online	-2 4 -1 -1 -9 -1 13 -2 -1 33
word online interview	-1 2 0 0 0 0 0 0 0 4
word online test	1 -4 0 0 -1 0 6 0 -1 -6
word only	-5 -8 -1 -2 39 -2 -26 4 1 6
word ons	25 0 -4 -1 -10 -5 -3 -5 3 -35
word ons aan	5 11 0 0 -1 0 -8 0 -6 -20
word ons kantoor	2 -1 0 0 0 0 0 0 0 -13
word onsite	-4 2 0 0 0 -1 3 0 -1 -5
word ontmoet	0 0 0 0 0 0 0 0 0 4
word ontmoeten	0 0 0 0 2 0 -1 0 0 17
word ontvangen	-1 -2 -1 0 -3 -1 -8 4 13 -5
word ontvangst	0 0 0 0 0 0 -6 0 7 1
word ontvangt	4 -1 -1 0 0 0 -3 0 1 6
word ontvangt u	4 -1 -1 0 0 0 -3 0 1 -5
word onze	4 3 -1 1 0 -1 -8 -1 2 -22
word onze afspraak	0 0 1 1 0 0 0 0 0 -4
word onze keuze	0 0 0 0 1 0 -1 0 0 -6
word onze klantenservice	0 2 0 0 0 0 -1 0 0 -22
word onze school	0 0 0 0 0 0 -2 0 2 -8
word ook	6 -3 -1 0 -3 -1 8 -5 -1 -1
word op	24 -18 -3 -1 24 -2 -29 -1 5 -3
word op basi	-3 -2 0 0 17 -1 -10 -1 -1 -4
word op de	1 -2 0 0 9 -1 -6 -1 0 -7
word op gesprek	0 0 0 0 0 0 0 0 0 10
word op het	6 -2 -1 0 0 0 -3 0 1 -3
word op iemand	0 0 0 0 0 0 0 0 0 -3
word op kantoor	0 0 0 0 0 2 -1 0 0 6
word op ons	2 -1 0 0 0 0 0 0 0 -13
word op onze	0 2 0 0 1 0 -3 0 2 -31
word op timemention	26 -20 -2 -1 -1 0 -6 5 0 30
word opdracht	-1 3 0 0 -1 0 -1 0 0 10
word opdracht voor	0 0 0 0 0 0 0 0 0 6
word opdrachtgever	0 -1 0 0 -1 -1 4 0 0 2
word open	-5 3 0 -1 -4 -7 -7 18 4 75
word open for	-1 -1 0 -1 0 0 -1 5 0 -10
word open in	0 0 0 0 2 0 -2 0 0 8
word open position	0 0 0 0 0 0 0 1 0 6
word open the	0 0 0 0 0 0 0 0 0 6
word open to	0 0 0 0 0 0 0 0 0 21
word opening	-1 3 0 1 -5 0 -3 0 7 4
word operadora	0 0 3 0 0 0 0 -2 0 -2
word operadora de	0 0 3 0 0 0 0 -2 0 -2
word operation	-1 4 -1 0 -1 -2 0 -1 0 -9
word operative	0 0 0 0 0 0 0 0 0 -6
word operator	-1 2 -1 0 0 0 0 0 1 -10
word opgenomen	-2 -2 0 0 6 0 -1 0 -1 -3
word oportunidade	0 0 0 0 0 0 0 0 0 7
word opportunite	0 0 0 0 0 0 0 0 0 9
word opportuniti	0 0 0 0 1 0 0 0 0 5
word opportunity	0 0 0 0 5 0 0 0 -5 52
word oppure	0 1 0 0 0 0 0 0 0 -4
word oppure timemention	0 1 0 0 0 0 0 0 0 -4
word ops	-1 0 0 0 -1 0 2 0 0 -5
word optado	0 0 0 0 1 0 0 0 0 -4
word optado por	0 0 0 0 1 0 0 0 0 -4
word option	-5 7 3 -1 -1 2 -5 -1 0 -2
word or	-72 153 -18 -7 -13 -16 -34 1 5 36
word or #	-12 30 -11 0 0 -1 -4 0 0 -10
word or a	0 0 -2 0 0 0 0 2 0 10
word or decline	2 -1 0 0 -1 2 0 -1 0 -25
word or more	0 0 0 0 -2 0 0 3 0 -2
word or timemention	-50 92 -1 -3 -2 -9 -23 -2 -1 -8
word ora	-2 4 0 1 -5 -1 7 -2 -2 -11
word oral	5 -1 -1 -1 -1 0 7 -1 -7 -67
word oral board	1 0 0 0 -1 0 8 -1 -7 -14
word orale	5 0 0 0 -1 0 -3 0 0 -9
word orbita	3 -3 0 0 0 1 0 0 0 -4
word orcamento	-1 0 -1 3 0 0 0 0 0 0
word orde	-1 0 0 0 0 0 -6 0 7 3
word orde ontvangen	0 0 0 0 0 0 -6 0 7 4
word order	1 -1 0 -1 -2 0 -1 6 -2 -6
word ore	-2 -2 0 0 -2 0 5 2 -1 2
word org	-2 -1 4 1 -1 -1 -1 1 0 18
word organizer	1 -1 0 0 0 0 0 0 0 -16
word ort	-2 0 4 0 0 0 0 0 -1 -13
word os	-3 1 -1 0 1 -1 2 -1 1 25
word other	-9 -1 0 -3 31 -12 -8 -3 5 14
word other candidat	0 0 0 0 1 0 0 0 0 15
word otherwise	4 -3 -1 0 -1 0 -1 2 0 -10
word otimo	0 0 0 0 0 0 0 0 0 4
word otra	-11 0 -5 0 -2 0 20 0 0 5
word otra persona	0 0 0 0 -3 0 4 0 0 -1
word otro	-2 3 1 -1 0 -1 1 -1 0 -3
word ou	-10 29 -7 -1 -3 -2 -5 -1 -1 -39
word ou na	-2 3 0 0 0 0 0 0 0 -9
word ou timemention	-2 4 3 -1 -1 -1 -2 0 -1 -9
word ouder	0 0 0 0 0 0 0 0 0 4
word oui	-3 -1 0 -1 -2 17 -9 -1 0 -12
word our	31 -10 6 -1 -17 5 -30 3 12 -75
word our #	0 -2 0 0 4 0 -1 0 0 -3
word our agent	0 0 0 0 0 0 -2 3 0 0
word our bank	0 0 0 0 0 0 0 0 0 -5
word our call	-3 0 0 1 0 -1 4 0 0 -1
word our career	0 0 0 0 2 0 -1 0 0 -15
word our conversation	-1 -2 0 -1 7 -1 -2 0 0 9
word our cto	4 3 -1 0 0 0 -3 -3 0 -12
word our decision	0 0 0 0 0 0 0 0 0 -8
word our director	3 1 0 0 -1 0 -3 0 0 3
word our end	1 -9 12 0 0 -2 -2 0 0 -8
word our engineer	-1 1 0 0 -2 -1 7 -1 -3 -5
word our foundation	0 0 0 0 0 0 0 0 0 10
word our head	1 0 0 0 0 0 0 0 -1 4
word our hiring	1 -1 0 0 -3 0 0 0 4 -7
word our hr	0 5 0 0 0 0 -4 0 0 3
word our interview	-12 13 1 0 0 0 0 0 0 19
word our journal	0 0 0 0 0 0 0 0 0 15
word our meet	0 0 0 0 0 0 0 0 0 4
word our new	-1 -1 0 0 -4 13 -4 -1 -1 -16
word our newsroom	0 0 0 0 0 0 0 0 0 -10
word our next	0 0 0 0 0 0 0 0 0 7
word our offer	-3 0 0 0 0 3 0 0 0 12
word our office	3 0 0 0 0 0 -1 -2 0 -12
word our panel	3 -2 0 0 0 0 0 0 0 21
word our product	0 0 0 0 0 0 0 0 0 -3
word our recruiter	0 3 0 0 -7 0 -2 0 7 0
word our system	-1 -3 0 0 -10 0 -3 -1 19 -9
word our talent	0 0 0 0 9 0 -4 0 -4 -1
word our team	0 0 0 0 -1 1 -2 1 2 -15
word our timemention	-1 -2 4 5 -2 -2 -3 -1 0 -7
word ours	0 -2 0 0 6 -1 -2 0 0 1
word out	-7 -18 7 -11 3 -3 -15 36 8 -33
word out of	-3 -6 4 -1 -4 0 3 8 -1 1
word out to	0 -2 -2 0 -3 -1 -10 15 3 -11
word outcome	0 -1 0 0 2 0 0 -2 1 8
word outcome of	-1 0 0 0 3 0 -1 0 0 4
word outra	-1 3 1 -1 1 0 -1 0 -1 -1
word outra escolha	0 0 0 0 0 0 0 0 0 -3
word outra vaga	0 0 0 0 1 0 0 0 0 -7
word outro	0 7 -3 0 -3 0 0 0 0 1
word ouvert	0 0 0 0 -1 -1 4 0 0 -4
word ouvr	-4 0 0 0 0 0 8 2 -5 -5
word over	-1 -8 12 -5 1 29 -27 -7 5 -31
word over #	0 0 0 0 1 0 0 0 0 12
word over and	0 -6 -1 0 -1 12 -4 -1 0 -14
word over de	-1 8 0 -1 -2 -2 1 -4 0 -7
word over je	-1 -6 0 0 0 0 8 0 0 -5
word over the	-3 1 -2 -1 -4 24 -20 -2 6 -7
word over your	0 0 0 0 0 0 0 0 0 3
word overleg moeten	0 0 0 0 0 0 0 0 0 -3
word owen	0 -1 0 0 0 0 -1 3 0 7
word owing	0 0 -1 4 -1 0 0 0 0 -7
word owing to	0 0 -1 4 -1 0 0 0 0 -7
word own	0 3 0 0 0 0 -2 0 0 14
word owner	6 -3 -2 10 -11 -2 4 -1 -1 -26
word p	-4 -5 1 -2 -1 -2 9 4 0 -2
word paar	18 -8 -1 0 0 -2 -8 0 0 -4
word paciencia	-1 0 0 0 0 0 2 0 0 4
word pacific	1 0 0 0 0 0 0 0 0 -7
word package	0 0 0 0 0 3 -2 0 0 -4
word paga	-1 0 0 0 0 0 2 0 0 -6
word page	-2 -2 -1 -1 -3 13 -2 1 -3 8
word page #	0 0 0 0 0 0 0 0 0 11
word pagina	0 0 0 0 0 0 -1 0 1 -4
word paid	7 -4 -3 -1 0 9 -5 -2 0 1
word paio	0 0 4 -2 0 0 -1 0 0 -5
word paio di	0 0 4 -2 0 0 -1 0 0 -5
word palestra	0 0 0 0 0 0 0 0 0 7
word palestra no	0 0 0 0 0 0 0 0 0 6
word palisade	-1 0 0 1 0 0 0 0 0 -14
word panel	23 -3 -6 2 -2 -8 -6 -10 10 1
word panel for	0 0 0 0 0 0 0 0 0 27
word panel interview	0 8 0 0 0 0 -7 0 0 -2
word panel is	5 -1 1 -1 0 0 -3 0 0 -4
word panel on	8 0 0 0 0 0 -7 0 0 15
word panel timemention	12 -1 -1 -2 0 -4 -2 -2 0 -9
word panel will	2 0 0 0 0 0 0 0 0 -17
word panel would	0 0 0 0 0 0 0 0 0 4
word paper	-2 -2 0 0 -3 6 -13 -1 15 13
word paper in	0 0 0 0 0 0 0 0 0 15
word paperwork	-3 -1 -1 0 0 4 3 -1 -1 -3
word papo	-2 3 0 1 -1 -4 4 0 0 -6
word par	-10 -1 4 0 3 13 -4 -4 -1 -13
word par telephone	0 6 0 0 0 0 -6 0 0 2
word para	-17 13 4 -8 -8 19 7 -14 5 26
word para a	-1 15 -4 -3 -2 8 -12 -1 -1 9
word para el	3 0 2 -2 1 -3 1 -1 -1 7
word para entrevista	-4 5 0 0 0 0 0 0 1 -5
word para la	0 6 -2 -1 -4 5 -5 -2 2 -7
word para o	-3 -10 -1 0 0 17 -5 -3 6 7
word para product	0 0 0 0 0 -1 2 0 0 -3
word para tecnica	2 0 -2 0 0 0 0 0 0 -3
word para ti	0 0 0 0 0 0 0 0 0 8
word para timemention	-3 -1 6 1 0 0 -1 -1 0 5
word para uma	1 4 -1 0 -1 0 -2 0 0 -1
word para una	0 6 0 0 -1 0 -3 0 -1 -4
word para voce	0 0 1 -1 0 0 0 0 0 13
word paraben	-1 2 0 0 -1 3 -2 0 0 5
word paralegal	0 3 -1 1 -1 0 -1 0 -2 -4
word parent	3 -1 0 0 0 0 -1 0 0 22
word pari	-2 0 3 0 0 0 0 0 0 -7
word park	-3 1 -2 -1 -1 -2 10 -1 -1 8
word park is	-10 0 -1 -1 0 0 12 -1 0 0
word parlare	1 1 0 0 0 0 -1 0 0 -9
word parler	3 -1 0 -1 1 -1 -2 0 0 12
word parole	1 1 -1 0 0 0 0 0 0 -4
word part	0 -9 8 -1 -1 -2 6 -1 0 20
word part in	0 0 0 0 0 0 0 0 0 15
word part of	0 -3 0 0 -1 -1 8 -1 -2 -1
word part sous	0 0 0 0 0 0 0 0 1 6
word parte	2 -1 0 0 0 0 0 0 0 8
word parte tecnica	0 0 0 0 0 0 0 0 0 5
word partecipazione	0 0 0 0 0 0 -1 0 3 -8
word participacao	0 0 0 0 1 0 2 -3 0 -4
word participacion	0 0 0 0 0 0 0 0 1 -3
word participacion en	0 0 0 0 0 0 0 0 1 -3
word participant	1 0 0 0 0 0 0 0 0 -23
word participar	0 0 0 0 0 0 0 0 0 3
word partie	6 0 -6 0 0 0 0 0 0 1
word partir	-4 2 -1 -2 -1 7 -3 -1 3 -10
word partir de	-1 2 0 0 0 2 -2 0 0 -9
word partner	-3 12 -1 -1 -1 1 -5 -1 -1 -5
word partnership	0 0 0 0 0 0 0 0 0 32
word party	0 0 0 0 0 0 0 0 0 17
word parution	0 0 0 0 0 0 0 0 0 6
word parution de	0 0 0 0 0 0 0 0 0 6
word parvenu	0 0 0 0 5 0 0 0 -4 5
word pas	-15 1 15 -1 7 -2 -1 -1 -3 -29
word pas a	3 -1 0 -1 2 0 -3 0 0 1
word pas de	-12 0 14 0 0 0 0 0 0 1
word pas ete	0 0 0 0 2 0 -1 0 0 15
word pasado	0 0 0 0 0 0 1 0 0 3
word pasate	2 0 -1 0 0 0 0 0 0 -10
word paso	-1 5 0 0 -1 -1 -1 0 0 7
word pass	-3 5 -4 -1 12 -3 -4 -2 0 -20
word pass it	-1 2 0 0 -2 0 3 0 -1 -11
word pass the	-1 5 0 0 0 0 -3 0 0 -3
word passa	2 3 -1 -1 -1 1 -2 -1 -1 -13
word passa alla	-1 -2 0 0 0 0 4 0 0 0
word passa timemention	3 -1 -1 0 0 1 -1 -1 0 -6
word passaporto	0 0 0 0 0 0 0 0 0 4
word passar	-1 10 -7 0 0 0 -1 0 0 4
word passare	0 3 -1 0 0 0 -1 0 0 -8
word passcode	4 -3 0 0 0 0 0 0 0 3
word passcode :	4 -3 0 0 0 0 0 0 0 3
word passe	0 0 -1 0 1 0 2 0 -1 -4
word passe a	-2 0 0 0 -1 0 4 0 -1 -8
word passer	-1 -7 -1 0 0 -1 10 0 0 -23
word passera	0 0 0 0 0 0 0 0 0 5
word passera timemention	0 0 0 0 0 0 0 0 0 5
word passez	1 0 0 0 0 0 0 0 0 -11
word passo	-1 7 -1 0 -1 -1 -3 0 0 6
word passou	0 -11 0 0 0 0 13 0 0 2
word passport	-6 -1 0 0 -1 -2 10 0 0 -2
word passt	4 -3 -3 -1 6 -1 -4 1 1 8
word passt ihnen	-3 6 -2 0 0 0 -1 0 0 27
word password	0 0 0 0 0 0 0 0 0 15
word past	-2 -11 37 0 0 -2 -25 -1 4 8
word path	0 0 0 0 4 -2 -1 0 0 0
word patience	-6 -1 0 0 3 0 8 -1 -2 5
word patient	0 0 0 0 0 0 0 0 0 -6
word paul	1 -1 -1 1 0 -1 3 -1 0 26
word paul reed	1 -1 -1 1 0 0 3 -1 0 -12
word paulo	0 0 0 1 0 0 1 0 0 6
word paus	-1 -1 0 0 -3 -2 9 -1 -1 -3
word pausa	-1 -1 0 0 -1 -1 2 0 0 -4
word pause	-1 0 0 0 -4 0 7 0 -1 4
word pay	2 -1 -1 0 -3 10 -5 -2 -1 3
word pay #	0 0 0 0 0 0 0 0 0 4
word pay stub	0 0 0 0 0 0 0 0 0 12
word payment	0 0 0 0 0 0 0 0 0 10
word payroll	-12 1 4 -1 -6 1 17 1 -5 -7
word payroll officer	-3 3 -1 -1 -1 3 -3 2 0 -2
word pazienza	0 0 0 0 -1 0 3 0 0 0
word pdf	0 -2 0 0 -2 4 1 0 0 -11
word pedido	-4 1 -1 -1 4 -1 -1 -2 5 1
word pedido de	-1 2 0 0 0 0 0 0 0 6
word pedido para	-2 -1 0 0 4 -1 -3 -2 6 -3
word pedimo	0 2 0 0 -1 0 0 0 -1 -4
word pediu	0 0 0 0 -4 0 5 0 0 -4
word pela	-1 1 -1 -1 0 -1 1 -1 2 4
word pelo	-1 5 0 1 3 -1 -7 -1 -1 -8
word pelo que	-1 0 0 1 0 0 0 0 0 -5
word pena	0 0 0 0 1 0 -1 0 0 -3
word pendiente	0 0 0 0 0 0 0 0 0 4
word pensez	0 0 0 0 0 0 0 0 0 7
word pensez a	0 0 0 0 0 0 0 0 0 7
word people	-20 -3 5 -4 21 -6 4 -5 7 33
word people for	0 0 0 0 0 0 1 0 0 -3
word people to	0 2 0 -1 3 -1 -2 -1 0 2
word people who	0 0 0 0 0 0 0 0 0 20
word per	-3 2 -20 -3 12 5 20 -10 -3 13
word per il	1 3 -4 0 2 -2 -1 -2 2 21
word per l'anno	0 0 0 0 0 0 0 0 0 9
word per l'appartamento	0 0 0 0 0 0 0 0 0 4
word per l'incarico	0 0 0 0 0 0 0 0 0 23
word per l'ingresso	0 0 0 0 0 0 0 0 0 6
word per l'iscrizione	0 0 0 0 0 0 0 0 0 4
word per la	6 7 -1 -1 3 -2 -6 -2 -4 14
word per lo	0 0 0 1 0 0 0 0 0 -4
word per ora	-1 -1 0 0 0 0 3 -1 0 -1
word per sua	0 0 0 0 0 0 0 0 0 5
word per timemention	0 -1 0 0 0 2 1 -2 0 -10
word per un	-1 1 0 0 0 0 0 0 1 -10
word per una	0 3 0 0 0 0 -2 0 0 -4
word perdona	0 -1 1 0 0 0 3 -2 0 -1
word perfect	12 -1 -3 -1 0 -2 -3 -1 0 15
word perfecto	1 0 0 0 0 0 0 0 0 -5
word perfeito	1 0 0 0 0 0 0 0 0 -4
word perfetto	4 0 0 0 -1 0 -2 0 0 4
word perfil	-4 -12 -1 -1 2 -1 24 -1 -6 7
word perfil para	-2 3 0 0 0 0 0 0 0 6
word pergunta	-1 -1 -1 0 0 -1 5 0 0 6
word pergunte	1 0 0 0 0 0 0 0 0 -4
word pergunte por	0 0 0 0 0 0 0 0 0 -4
word period	-1 4 0 0 -4 8 -7 -1 0 -11
word permanent	-1 -2 0 0 -4 13 -5 0 0 -15
word permi	0 -6 0 0 -1 -1 10 0 0 -2
word permit	0 0 0 0 0 0 1 0 0 21
word pero	-1 -1 3 0 2 0 2 -5 -1 -1
word person	-5 4 -4 -2 18 -3 -7 -2 0 1
word persona	-1 -1 -1 0 -2 0 4 -1 1 -11
word personal	4 -1 0 0 0 0 -3 0 0 13
word personale	0 0 0 0 0 0 0 0 0 10
word personlich	9 -2 -3 0 0 0 -3 0 0 -13
word personlichen	3 -3 0 0 0 0 0 0 0 7
word personlichen gesprach	3 -3 0 0 0 0 0 0 0 7
word personne	-1 0 0 -1 5 0 -2 0 0 -4
word personnel	-4 0 0 0 0 0 5 -1 0 -3
word persoonlijke	0 0 0 0 0 0 0 0 0 7
word persoonlijke lening	0 0 0 0 0 0 0 0 0 7
word pesquisa	0 0 0 0 0 0 0 0 0 6
word pessoa	-3 0 0 0 1 -1 1 0 2 -5
word petit	-3 3 1 0 -2 -2 7 -2 -1 -13
word petra	3 0 -1 0 0 0 -2 0 0 -3
word peux	0 3 -1 0 0 0 -3 0 0 10
word phd	0 0 0 0 1 0 0 0 0 4
word phone	5 10 -6 -3 -5 -1 3 -3 0 3
word phone call	2 0 -3 -2 0 0 5 -1 0 -12
word phone interview	-1 3 -1 1 -1 0 -2 0 1 -16
word phone number	-2 1 0 0 0 0 2 0 0 5
word phone screen	-4 6 1 0 -1 0 -1 0 0 25
word photo	3 0 0 0 0 0 -1 0 0 31
word photo id	1 0 0 0 0 0 0 0 0 17
word piacere	0 -2 0 0 4 0 -1 0 0 -4
word piaciuto	0 2 0 0 1 0 -1 0 0 -11
word piano	1 0 0 0 0 0 0 0 0 3
word pick	-4 9 1 0 3 -3 -2 -1 -2 25
word pick a	1 -1 1 0 0 0 -1 0 0 14
word pick up	-3 4 -1 0 0 0 0 0 0 6
word piec	-1 -4 0 0 -1 -2 9 -1 0 -11
word piece	-4 -1 -1 -1 0 -1 7 0 0 3
word piece d'identite	1 0 0 0 0 0 0 0 0 -5
word piso	0 0 0 0 0 0 0 0 0 5
word piu	3 -4 -1 0 9 -1 -3 -1 -1 -16
word piu avanti	0 -2 0 0 6 -1 -2 -1 0 5
word piu tardi	3 0 -1 0 0 0 0 -1 0 -13
word plaat	0 0 1 0 0 0 -1 0 1 5
word plaat in	0 0 0 0 0 0 0 0 0 7
word plac	-3 -1 5 -2 -1 2 1 -1 0 24
word place	3 -5 13 5 5 -2 -16 -1 -1 52
word place :	1 0 0 0 0 0 0 0 0 -4
word place at	0 0 0 0 0 0 0 0 0 6
word place en	0 0 0 0 0 0 0 0 0 21
word place on	-8 3 6 0 0 0 0 0 0 5
word plaisir	-3 -2 -1 -2 4 6 -4 -1 2 -3
word plaisir de	-2 -1 0 -2 3 6 -2 -1 0 4
word plan	0 -1 -5 14 -3 -2 -1 -2 -1 4
word plan and	0 0 0 1 0 0 0 0 0 9
word plan on	2 0 -1 0 0 -1 1 0 0 -10
word plan to	0 0 -9 10 -1 0 0 0 0 -1
word plann	2 -5 10 -2 -14 -1 -4 -2 16 14
word planner	3 -5 0 0 6 0 2 -1 -5 2
word plant	-3 5 -1 0 0 0 0 0 0 -8
word platz	0 0 0 0 0 0 0 0 0 5
word play	0 0 0 0 0 0 0 0 0 22
word plaza	1 -1 -1 0 2 1 -1 0 0 25
word plaza de	0 -1 0 0 1 0 1 0 0 6
word plaza en	0 0 0 0 0 0 0 0 0 16
word pleas	1 5 -1 -1 -2 3 -1 -1 -4 2
word pleas to	0 5 -1 -1 -2 3 -1 0 -4 6
word please	8 -14 -7 3 -15 6 -16 42 -7 17
word please accept	2 -1 1 0 0 0 0 0 0 -10
word please allow	0 0 0 0 0 0 -4 5 0 -6
word please apply	0 0 0 0 0 0 0 0 0 6
word please bring	2 0 0 0 0 0 0 0 0 22
word please call	-1 1 0 0 -1 -1 2 0 0 8
word please check	0 0 0 0 0 0 1 -1 0 12
word please choose	-1 -1 5 0 -1 0 -1 0 0 17
word please come	3 0 -1 0 0 0 0 -1 0 -12
word please complete	-2 0 0 0 0 -1 5 -1 0 -3
word please confirm	-1 -2 4 -1 0 2 -1 -1 0 -12
word please contact	5 -2 0 0 -1 -3 -17 18 0 -4
word please do	-3 0 0 3 0 0 -1 1 1 4
word please don't	-1 0 -1 4 0 0 -1 0 0 0
word please fill	-1 -1 0 0 -1 -3 9 -2 -1 -13
word please find	11 -8 0 -1 -1 7 -8 -1 0 8
word please give	-1 0 0 0 -1 1 4 -1 0 -9
word please keep	0 0 0 0 3 -1 -1 1 -1 -22
word please let	0 -1 0 0 -1 6 -3 -1 0 4
word please log	0 -2 0 0 0 0 5 -1 0 -6
word please note	1 -1 3 -1 0 0 0 -1 0 -2
word please pick	0 0 1 0 0 0 0 0 0 3
word please prepare	-6 -1 0 -1 0 0 8 0 0 0
word please reply	-8 20 -2 -1 -1 -3 -5 -1 -1 1
word please report	3 -1 0 0 0 2 -3 0 0 -1
word please review	0 0 0 0 0 1 0 0 0 -3
word please send	-1 -3 0 0 -1 -1 6 0 -1 19
word please share	0 3 0 0 0 0 -2 0 -1 9
word please sign	-1 -1 0 0 0 10 -6 0 0 -10
word please submit	0 0 0 0 0 0 0 0 0 5
word please write	0 0 -7 0 -2 0 -4 14 0 -3
word pleasure	-7 -2 -1 -1 1 3 9 -1 -1 -3
word pleasure to	-1 -1 0 0 4 -2 3 -1 0 -2
word plein	-1 0 0 0 -6 -1 10 0 0 -1
word plek	0 -1 0 0 0 0 1 0 0 22
word plek voor	0 0 0 0 0 0 0 0 0 22
word pleno	1 -6 0 0 1 0 3 0 0 0
word pleno :	1 -6 0 0 0 0 5 0 0 0
word plezier	1 -3 -1 -1 -3 -1 9 -1 -1 2
word plezier bieden	0 0 0 0 0 1 0 0 0 5
word pls	1 5 0 0 0 0 -5 0 0 -3
word plu	-4 15 0 0 -1 -1 -7 0 0 -7
word plus	2 -12 7 0 1 11 -12 6 -3 -11
word plus tard	4 0 -1 0 0 0 -2 0 0 -4
word plutot	-1 -14 16 0 0 0 -1 0 0 -11
word plutot timemention	0 -7 8 0 0 0 0 0 0 -5
word pm	-2 9 -1 -1 -4 -1 0 0 0 -8
word podcast	0 0 0 0 0 0 0 0 0 9
word pode	0 -5 -8 0 -1 -3 19 0 0 3
word pode na	0 0 0 0 0 0 0 0 0 8
word podemo	-1 0 1 0 4 -1 -1 -1 -1 4
word podemo aceitar	0 0 0 0 3 0 0 -1 0 -1
word podemo aceptar	0 0 0 0 0 0 0 0 0 3
word podria	-1 3 -2 0 0 -1 2 0 0 -3
word poi	0 0 0 0 0 0 2 0 0 -13
word point	0 -1 -10 10 -1 4 1 0 -3 3
word point sur	2 0 0 0 -1 0 0 0 -1 5
word polari	0 0 0 0 0 0 0 0 0 -5
word pondremo	0 -2 0 0 0 0 2 0 0 3
word pondremo en	0 -2 0 0 0 0 2 0 0 3
word ponencia	0 0 0 0 0 0 0 0 0 6
word ponencia en	0 0 0 0 0 0 0 0 0 5
word por	-18 20 -15 0 -10 16 11 -8 4 -24
word por aqui	-1 -5 0 0 1 0 4 0 1 -4
word por favor	0 1 0 0 0 0 -1 0 0 -3
word por la	1 0 0 0 1 -1 2 0 -1 -11
word por mim	1 0 0 0 0 0 0 0 0 -4
word por si	-6 0 -2 0 0 0 9 0 0 13
word por su	0 0 0 0 1 0 0 0 0 17
word por telefone	0 11 -3 0 -4 0 -3 0 0 -5
word por ter	-2 -2 0 0 2 0 3 0 0 -1
word por tu	0 4 0 0 0 0 -2 0 -2 4
word por video	0 0 0 0 0 0 0 0 0 8
word por videollamada	0 0 0 0 0 0 0 0 0 -4
word por zoom	-3 5 0 0 0 0 -1 0 0 10
word porque	0 2 0 0 1 0 -1 -1 0 -8
word porta	0 0 0 0 0 0 0 0 0 11
word portal	0 0 0 0 -1 2 0 -1 0 -24
word porte	0 0 0 0 2 0 -1 0 0 -5
word portfolio	18 9 -1 -1 -1 -1 -24 2 -1 -23
word portfolio review	0 2 0 0 0 0 -1 0 0 -12
word porti	0 0 0 0 0 0 0 0 0 10
word portineria	1 0 0 0 0 0 0 0 0 -6
word position	5 -4 -5 0 33 -3 -2 -5 -20 7
word position :	3 -4 0 0 7 3 -2 -1 -4 7
word position and	-2 2 0 0 0 0 0 0 0 4
word position at	3 -1 0 -1 0 2 -1 0 -1 8
word position fill	-1 -2 0 0 8 0 -1 -1 -3 -9
word position has	0 -1 0 -1 9 -1 1 0 -5 -4
word position im	0 0 0 0 0 0 0 0 0 -3
word position in	0 0 0 0 0 0 0 0 0 7
word position is	0 0 0 0 0 0 0 0 0 5
word position of	0 -1 0 0 0 2 0 0 0 9
word position on	7 -2 0 0 -1 -2 -2 0 1 -2
word posizione	2 6 -1 1 1 -1 -3 -1 -3 -16
word posizione di	0 5 0 0 2 -1 -2 -1 -3 -10
word possiamo	0 -2 0 0 6 -1 -2 -1 0 6
word possiamo accettare	0 -2 0 0 6 -1 -2 -1 0 7
word possibile	0 1 -1 0 0 0 0 1 0 -7
word possible	-2 0 1 0 -1 0 7 -5 0 -24
word posso	-1 9 -7 0 3 0 -3 0 0 6
word post	-12 -5 -3 23 -19 21 -10 -5 11 22
word post has	0 0 0 11 -1 -1 -8 0 0 -5
word post of	7 2 0 -1 -2 3 -5 0 -3 -7
word post on	1 -1 -1 0 0 0 3 0 0 13
word posta	-1 0 0 0 0 0 -1 1 2 -3
word poste	9 -13 -1 2 0 8 5 -3 -6 -68
word poste de	13 -7 0 -2 8 -1 -5 -1 -5 -46
word posto	3 -1 -2 -1 -1 4 -3 -1 1 -17
word posto al	0 0 0 0 0 0 0 0 0 5
word posto di	1 0 0 0 2 0 -1 0 0 -21
word postpon	-7 -1 18 0 -2 0 -6 -1 -1 -8
word postpone	-2 -1 14 0 -2 0 -6 -2 -1 -8
word postulacion	0 -1 0 0 2 0 0 0 0 -4
word postulacion a	0 0 0 0 1 0 0 0 0 -3
word postule	0 0 0 0 1 0 0 0 0 -10
word pour	13 8 1 -8 15 -1 -14 -7 -7 25
word pour faire	3 0 0 0 0 0 -2 0 0 5
word pour l'adoption	0 0 0 0 0 0 0 0 0 16
word pour l'alternance	-1 -1 0 -2 -1 5 -1 0 0 -4
word pour l'annee	0 0 0 0 0 0 0 0 0 9
word pour l'appartement	0 0 0 0 0 0 0 0 0 8
word pour l'emploi	0 0 0 0 0 0 0 0 0 -4
word pour l'entree	0 0 0 0 0 0 0 0 0 8
word pour l'entretien	0 4 0 0 -1 0 -2 -1 0 -9
word pour la	-3 5 0 -1 7 -3 -7 -1 2 51
word pour le	10 -9 0 -3 20 -2 -4 -2 -10 -25
word pour moi	0 4 0 0 0 0 -3 0 0 0
word pour notre	4 0 0 0 -1 0 -3 0 0 3
word pour parler	3 0 0 0 0 0 -1 0 0 2
word pour timemention	3 -2 3 0 0 -2 -1 0 0 -3
word pour un	6 -2 0 0 -1 0 -1 0 0 -10
word pour une	0 0 0 0 0 0 0 0 0 11
word pour votre	0 1 -1 -1 -3 4 -5 -1 5 -6
word pourriez	-1 -20 16 0 0 -1 7 0 0 -10
word pourriez vous	-1 -20 16 0 0 -1 7 0 0 -10
word pouvez	5 -10 -4 0 -1 -1 5 0 6 -3
word pouvez vous	7 -9 0 0 -1 0 3 0 0 -4
word pouvon	0 0 0 0 3 0 0 0 0 -6
word pouvon y	0 0 0 0 0 0 0 0 0 7
word pra	0 -1 0 0 -1 -3 5 0 0 -5
word practice	-2 5 0 0 -2 -1 -1 0 0 -9
word practice interview	0 0 0 0 0 0 0 0 0 4
word praten	4 -2 0 0 0 0 -1 0 0 0
word prazer de	0 0 0 0 0 1 0 0 0 5
word pre	-2 -2 0 0 -2 -1 10 -1 -3 14
word pre employment	0 0 0 0 0 -1 2 0 0 -5
word pre selecionado	0 0 0 0 0 0 0 0 0 5
word precisa	12 0 -12 1 0 0 -1 1 0 3
word prefer	-6 10 -1 0 0 0 -3 0 0 -16
word prefer ?	-5 7 -1 0 0 0 -1 0 0 -13
word prefere	0 1 0 0 -2 0 2 0 0 5
word prefere ?	0 1 0 0 0 0 0 0 0 6
word preferenc	-1 10 0 0 -2 -1 -3 -2 0 -7
word preference	0 3 0 0 0 0 -2 0 0 6
word preferez vous	0 1 0 0 0 0 0 0 0 4
word preferr	-1 -1 6 -4 0 0 0 0 0 -16
word pregunta	1 8 0 0 -1 -5 -1 0 -1 1
word premier	0 5 0 0 0 0 -3 0 0 1
word premio	0 0 0 0 0 1 0 0 0 12
word premio de	0 0 0 0 0 0 0 0 0 4
word premio giovani	0 0 0 0 0 0 0 0 0 3
word premio joven	0 0 0 0 0 0 0 0 0 5
word prendra	0 0 0 0 0 0 0 0 0 3
word prendra encore	0 0 0 0 0 0 0 0 0 6
word prendrai	0 0 0 0 0 0 0 1 0 4
word prenota	0 0 0 0 0 0 0 0 0 3
word prep	-7 -1 -2 -2 1 0 7 4 0 -3
word prepara	0 0 0 0 0 0 0 0 0 7
word preparar	0 -1 -2 5 0 -1 -1 -1 0 -3
word prepare	-6 0 0 -1 0 0 8 0 0 9
word pres	-2 3 0 0 0 0 0 0 0 -8
word preseleccionada	1 0 0 0 0 0 0 0 0 8
word preselectionnee	1 0 0 0 0 0 0 0 0 6
word preselezionata	0 0 0 0 0 0 0 0 0 9
word present	-5 -2 -1 0 -1 0 12 -1 -2 -2
word presentacion	0 0 0 0 0 0 0 0 0 5
word presentarsi	0 0 0 0 0 0 0 0 0 3
word presentatie	1 -1 0 0 0 0 0 0 0 5
word presentation	4 0 0 0 -1 0 -1 0 -1 8
word presentazione	2 0 0 0 0 0 -2 0 0 3
word presente	-1 -1 -1 0 -1 5 0 -1 -1 -29
word presenter	0 0 0 0 0 0 1 0 0 8
word presenter le	0 0 0 0 0 0 0 0 0 4
word presentez	1 0 0 0 0 0 0 0 0 12
word presentez vous	1 0 0 0 0 0 0 0 0 11
word president	0 0 0 0 0 0 0 0 0 -14
word presidente	0 1 0 0 1 0 0 0 0 -4
word presso	1 0 0 0 0 0 0 0 0 -7
word presso la	1 0 0 0 0 0 0 0 0 -4
word prestamo	0 0 0 0 0 0 0 0 0 7
word prestamo personal	0 0 0 0 0 0 0 0 0 5
word prestito	0 0 0 0 0 0 0 0 0 5
word prestito personale	0 0 0 0 0 0 0 0 0 4
word presto	0 -1 0 0 -1 0 3 0 -2 5
word presupuesto	0 0 0 2 0 0 0 0 0 7
word pret	0 0 0 0 0 4 -3 0 0 6
word pret personnel	0 0 0 0 0 0 0 0 0 9
word prevenir	-3 0 0 4 0 0 -1 0 0 1
word preventivo	0 0 0 0 0 0 0 0 0 3
word prevista	-1 -1 0 1 4 0 -2 0 0 -4
word prevu	0 0 0 0 0 0 0 0 0 4
word prezada	0 0 3 0 0 0 0 -2 1 1
word pric	0 2 0 0 -4 -1 5 0 0 8
word price	2 0 0 0 0 0 -1 0 0 10
word prij	0 0 0 0 0 0 0 0 0 11
word prij voor	0 0 0 0 0 0 0 0 0 13
word prima	2 -3 -5 0 -1 -1 8 0 0 4
word primeira	0 3 0 0 -3 0 1 0 0 0
word primera	0 3 0 0 -1 0 0 0 -2 -1
word principal	0 2 0 0 0 0 -2 0 0 -25
word print	0 0 0 0 0 0 0 0 0 17
word prise	-1 3 0 0 -1 1 -1 0 0 3
word prix	0 0 0 0 0 0 0 0 0 5
word prix des	0 0 0 0 0 0 0 0 0 5
word prize	0 0 0 0 0 0 0 0 0 8
word probearbeiten	4 -2 0 0 0 0 0 0 0 -5
word probeer	0 -1 0 0 5 0 -4 0 0 0
word probeer het	0 -1 0 0 5 0 -4 0 0 0
word problem	-21 -4 23 -1 -4 -1 15 -2 -5 15
word problem at	-8 -1 6 0 -3 -1 8 -1 0 0
word problema	-9 -1 13 0 0 0 -1 0 0 -1
word procedimento	-1 -1 0 0 -1 4 -1 0 0 -10
word procedimento concursal	-1 0 0 -1 2 0 0 0 0 -7
word procedure	-1 -1 0 0 18 -1 -10 -1 -3 -8
word proces	-3 -3 0 -1 3 -3 11 -2 -2 11
word proceso	-3 1 -3 -1 7 -1 2 -1 -1 -7
word proceso de	0 4 0 0 0 0 -2 0 -1 0
word proceso selectivo	0 0 0 0 0 0 0 0 0 -3
word processo	-2 8 -1 -1 10 -2 -11 -1 0 -8
word processo seletivo	-1 9 -1 0 5 -2 -10 0 0 -3
word processu	-1 -6 0 0 2 0 6 0 0 3
word prochaine	-2 14 -1 0 -4 -1 -4 -1 -1 -4
word prochaine etape	0 -1 0 0 -1 0 4 0 0 -1
word producer	0 -2 -1 0 5 1 0 0 0 -1
word product	11 8 -2 -2 -1 -3 -8 -2 0 -22
word product analyst	-1 2 -1 -1 0 -2 4 -1 0 -7
word product designer	0 2 0 0 0 0 -1 0 0 -5
word product manager	0 3 0 0 -1 0 -2 0 0 -3
word product owner	2 0 0 0 0 0 0 0 0 -27
word production	2 -3 0 0 6 -2 -2 0 0 6
word profesora	0 0 0 0 0 0 0 0 0 -3
word profesora en	0 0 0 0 0 0 0 0 0 -3
word professional	0 0 0 0 0 0 1 0 0 7
word profiel	2 10 0 0 3 0 -8 0 -6 -9
word profil	-1 -8 -1 -1 7 -1 21 -1 -16 -14
word profil nous	0 -2 0 0 -1 0 15 0 -11 -4
word profile	-1 7 -1 -1 0 -1 7 -1 -11 43
word profile and	0 0 0 0 0 0 0 0 0 3
word profili	0 0 0 0 1 0 1 0 0 9
word profilo	-2 -3 0 0 2 0 5 0 0 -6
word profilo non	0 0 0 0 1 0 0 0 0 -3
word profissional	0 0 0 0 1 0 -1 -1 2 -20
word profissional em	-1 0 0 0 0 0 -1 -1 2 -14
word progetto	0 0 0 0 0 0 0 0 0 12
word program	0 -1 0 0 9 0 -1 0 -7 15
word programada	0 0 0 0 0 0 0 0 0 6
word programme	6 4 -1 0 -1 -2 -4 -1 0 35
word programme in	0 0 0 0 0 0 0 0 0 7
word progres	0 0 0 0 0 0 0 0 0 19
word progress	0 -1 0 0 3 0 -1 0 -1 -1
word project	0 0 0 0 2 -1 -1 0 0 29
word project tender	0 0 0 0 0 0 0 0 0 7
word projekt	0 0 0 0 0 0 0 0 0 13
word projektforderung	0 0 0 0 0 0 0 0 0 9
word projet	0 -1 0 0 -1 0 2 0 0 10
word projeto	-1 0 0 0 1 0 0 0 0 24
word promemoria	3 -1 0 0 0 0 0 0 0 2
word promis	-3 -2 -1 -2 4 3 3 -2 0 -9
word promotion	-1 -1 0 0 -3 9 -4 -1 0 1
word pronto	-2 -3 5 -2 -1 -1 5 -1 -1 -2
word proof	0 -1 0 0 0 -1 3 0 0 -14
word proof of	0 -1 0 0 0 -1 3 0 0 -14
word propongo	0 0 2 0 0 0 -1 0 0 -3
word propos	-1 0 1 0 0 0 0 0 0 11
word proposal	0 0 0 0 0 0 0 0 0 59
word proposal and	0 0 0 0 0 0 0 0 0 22
word proposer	0 3 0 0 -1 3 -2 0 -1 2
word proposer le	0 0 0 0 0 3 -1 0 0 3
word proposition	0 0 0 0 0 1 0 0 0 4
word proposta	-1 -1 -1 0 -1 7 -2 -1 0 4
word proprietaire	0 0 0 0 0 0 0 0 0 10
word prossima	-1 3 1 0 -5 -1 5 0 -1 -9
word prossima settimana	0 0 0 0 -1 0 2 0 0 -3
word prossimi	-2 -4 3 0 0 0 3 0 0 -1
word prossimo	-1 3 0 0 -1 0 -1 0 0 14
word prossimo passo	-1 2 0 0 0 0 -1 0 0 6
word prova	-3 7 -1 -1 10 -1 -10 -2 -1 -23
word prova orale	3 0 0 0 0 0 -2 0 0 -8
word proxima	-2 -8 0 -1 -3 -1 14 -1 2 -1
word proxima etapa	0 -3 0 0 -3 0 4 0 2 -1
word proxima semana	-1 -1 0 0 -2 0 4 0 0 -5
word proximo	-3 4 2 -1 0 -1 -2 0 1 4
word proximo passo	-2 5 0 0 0 0 -2 0 0 7
word proyecto	1 0 -1 0 0 1 0 0 0 12
word prueba	-3 3 -1 0 -2 -2 6 -1 1 -25
word prueba de	-2 4 -1 0 0 0 -1 0 0 4
word prufen	4 0 0 0 0 0 -3 0 1 16
word prufen ihre	0 0 0 0 0 0 0 0 0 16
word pu	-2 3 0 0 5 0 -3 1 -4 -5
word pubblicazione	0 0 0 0 0 0 0 0 0 4
word pubblicazione del	0 0 0 0 0 0 0 0 0 4
word pubblico	5 -1 0 0 8 0 -10 0 -1 -5
word public	-3 0 0 0 0 0 3 0 0 4
word publication	0 0 0 0 0 0 0 0 0 20
word publication of	0 0 0 0 0 0 0 0 0 15
word puder	0 0 0 0 0 0 0 0 0 7
word pued	0 1 0 0 0 0 -1 0 0 5
word pued el	0 0 0 0 0 0 0 0 0 8
word puede	0 0 3 0 -1 0 -1 -2 1 4
word puesto	1 5 -3 -1 -1 -3 6 -3 -1 -22
word puesto de	-1 6 -2 -1 0 -3 1 -1 -1 -30
word puis	0 3 0 0 -1 -1 -1 0 0 8
word puis je	0 4 0 0 0 0 -3 0 0 25
word pull	-3 -4 4 9 0 -2 -3 -1 0 -3
word puo	-1 -2 4 -2 0 0 1 -1 0 9
word pupil	2 0 0 0 -1 0 0 0 -2 3
word purchase	0 0 0 0 0 0 0 0 0 7
word purtroppo	-1 -1 2 0 1 0 -1 0 0 8
word purtroppo spostare	0 0 1 0 0 0 0 0 0 10
word push	-5 0 6 0 0 0 0 0 0 2
word put	-4 -8 -7 9 -12 1 18 -2 7 -21
word put in	0 0 0 0 0 0 0 0 0 6
word put on	-2 0 0 3 -8 0 12 0 -3 -3
word put you	-3 -3 4 0 -1 4 0 0 0 -14
word put your	0 -1 -1 0 -2 -1 -4 -1 9 -5
word putt	2 -1 -1 -1 3 -1 -1 -1 0 -8
word pwd	1 0 0 0 0 0 0 0 0 -5
word q	0 0 0 0 2 0 -2 0 0 12
word q #	0 0 0 0 2 0 -2 0 0 10
word qa	2 -4 1 0 3 0 0 0 0 5
word qu'elle	0 0 0 0 0 0 0 0 0 3
word quai	0 7 0 0 0 0 -6 0 0 -4
word qual	-1 -5 -1 -1 1 -4 12 0 0 -11
word qual prefere	0 1 0 0 0 0 0 0 0 6
word qualche	-1 0 0 0 0 0 2 0 0 -5
word qualcosa	0 0 0 0 -3 0 4 0 0 -1
word quale	0 4 0 0 -1 -1 -1 0 0 -7
word qualidade	3 0 -2 1 -2 3 -1 0 0 -2
word qualifi	0 0 0 0 6 0 0 0 -5 7
word qualification	0 -1 0 0 8 0 -1 0 -6 -10
word qualify	0 0 0 0 0 0 0 0 0 3
word qualite	-1 0 0 0 3 1 -2 0 -1 -2
word quality	0 0 0 0 0 0 0 0 0 6
word qualquer	-6 8 -15 0 0 -1 15 0 0 -2
word quand	-3 9 2 0 -1 -1 -4 -1 0 -25
word quando	-8 4 -11 0 -6 -5 29 -3 0 -23
word quarter	0 -3 17 3 -11 -2 -3 -1 0 -6
word que	-24 4 9 3 27 5 -7 -19 1 -42
word que cambiar	0 0 0 0 0 0 0 0 0 6
word que ja	-1 0 0 0 3 0 -1 0 0 -2
word que la	-1 0 0 0 1 1 -1 0 0 -3
word que le	-4 0 0 0 2 1 2 0 0 -10
word que nao	0 0 0 0 12 0 -10 -1 0 2
word que nos	-7 8 0 -1 8 -2 -5 0 0 -7
word que nous	-1 0 0 -1 1 0 -1 0 2 -5
word que o	0 0 0 0 0 0 0 0 0 4
word que queremo	0 0 0 0 -2 4 -1 0 0 -3
word que su	0 0 0 0 0 0 0 0 0 5
word que tal	0 5 -2 0 0 0 -1 0 0 -2
word que viene	0 1 0 0 0 0 0 0 0 -3
word que voce	0 0 0 0 -1 3 -1 0 0 -2
word que vous	-2 2 -1 0 6 0 -5 0 0 -8
word que ya	0 0 0 0 1 0 0 0 0 -4
word queda	7 0 -1 0 0 -1 -3 -1 0 -9
word quedamo	0 4 -2 0 0 0 -2 0 0 -4
word quedo	0 0 0 0 1 0 -1 4 -4 4
word quel	-2 3 0 1 4 -2 -4 0 0 0
word quem	0 1 0 0 0 0 0 0 0 -12
word quer	0 1 0 0 0 0 0 0 0 -21
word queremo	1 -4 -1 0 1 5 -1 -1 -1 -8
word queremo que	0 0 0 0 0 2 -1 0 0 -4
word querida	0 0 0 0 0 0 0 0 0 6
word questa	-1 2 0 0 0 0 -1 1 -1 -4
word questa settimana	-1 2 0 0 0 0 0 0 -1 -7
word question	5 0 -2 -1 -3 -5 -16 27 -5 14
word question about	0 -1 0 0 -1 0 -2 5 -1 -8
word questionnaire	0 -1 0 0 -1 0 2 0 -1 4
word questo	-1 0 0 1 1 0 0 0 0 -5
word qui	-2 2 -13 -2 7 -4 12 -2 2 -20
word qui nous	-2 -1 0 -1 8 -2 -2 0 0 -2
word quick	-1 -2 -2 -1 7 -6 6 -3 3 1
word quick call	0 6 -1 0 0 0 -4 0 0 -3
word quick chat	0 2 0 0 0 0 -1 0 0 -6
word quick note	-1 0 0 0 0 0 -2 0 4 -4
word quick update	0 -1 0 0 9 0 -7 0 0 -4
word quien	1 0 0 0 0 0 0 0 0 5
word quiere	-1 3 0 0 0 0 0 -1 0 0
word quieren	-2 3 0 0 0 0 0 0 0 3
word quiet	-1 0 -1 -4 0 0 9 -3 0 3
word quillo	0 0 0 0 0 0 -1 1 0 13
word quindi	0 0 1 0 0 0 0 0 0 -6
word quinze	0 1 0 0 0 0 -1 0 0 14
word quinze jour	0 0 0 0 0 0 0 0 0 15
word quot	0 0 0 0 0 0 0 0 0 25
word quote	0 0 0 0 0 0 -4 5 0 14
word r	1 -2 -1 3 -2 1 -2 -1 2 23
word r #	1 -1 -1 3 -2 1 -2 -1 2 18
word ra	6 0 0 0 -2 -1 -2 -1 0 -4
word radio	0 0 -1 0 0 0 2 0 0 -9
word rail	3 -1 1 0 0 0 -3 0 0 -9
word ral	0 -6 0 0 0 0 7 0 0 -7
word rappel	3 0 -1 -1 0 0 -1 0 0 -6
word rate	0 -3 -1 0 0 5 0 0 0 44
word ratenkredit	0 0 0 0 0 0 0 0 0 14
word rather	-2 -8 10 -1 -1 -1 7 -5 -1 21
word rather than	-1 -1 10 -1 0 0 -2 -5 0 7
word raum	0 0 0 0 0 0 0 0 0 -8
word raum #	0 0 0 0 0 0 0 0 0 -4
word rd	1 0 0 0 0 0 0 0 0 -7
word re	-10 0 -1 -4 -1 -5 6 16 -1 -22
word re :	-2 -1 0 -1 -1 -3 -5 13 0 -17
word reach	-2 0 -3 -4 -8 -2 -5 13 11 -11
word reach out	-1 -1 -2 -3 -5 -1 -6 15 4 -13
word reach the	0 -1 0 0 3 0 1 -1 -1 2
word reach you	0 1 0 0 -1 -1 1 0 0 7
word reactie	0 0 0 0 1 0 0 0 0 8
word read	-10 1 -5 -1 -18 12 -35 26 29 -28
word read :	-16 -1 -2 0 -1 0 -1 21 0 -8
word read it	-1 -1 0 0 -5 -1 -2 -4 14 -7
word read on	-15 0 -2 0 0 0 0 19 0 -6
word read your	-1 6 0 0 0 0 -4 0 0 -10
word ready	-5 6 0 0 -1 0 6 -2 -2 10
word ready to	-3 3 0 0 -1 6 -2 -1 -1 -10
word reagendar	0 0 1 0 0 0 0 0 0 -10
word real	-3 1 -1 7 -3 -2 1 -2 1 28
word real sorry	-1 0 -1 7 -2 -1 -1 -1 0 -12
word real well	-1 -1 0 0 -3 0 5 0 0 4
word realiza	1 0 0 0 0 0 0 0 0 -9
word reason	-1 0 0 3 0 0 0 0 0 9
word rebook	0 -1 -3 6 -1 0 0 0 0 9
word recebe	1 0 0 0 1 0 -1 0 0 -15
word recebemo	0 -1 -1 0 2 -1 -2 0 2 6
word recebemo a	0 0 0 0 -1 0 -1 1 2 6
word recebemo muito	0 0 0 0 3 0 0 -1 0 -3
word recebida	0 0 0 0 0 0 0 0 1 10
word rececao	-3 -1 0 0 -1 0 0 -2 7 -12
word rececao do	-4 0 0 0 -1 0 0 -2 7 -8
word receipt	-8 -1 -1 0 -2 -1 13 -1 1 4
word receipt of	1 0 0 0 -1 0 -1 0 1 11
word receiv	-4 -5 -3 -2 -13 -3 -16 16 29 75
word receiv #	0 0 0 0 0 0 0 0 0 5
word receiv and	0 0 0 0 -1 0 -3 3 3 -29
word receiv it	0 0 0 0 -1 0 0 0 2 7
word receiv many	-1 0 -1 0 -4 -1 10 -1 -2 -1
word receiv your	-1 -1 -1 0 -2 -1 -9 10 4 7
word receive	0 5 -1 -1 0 -2 -1 0 0 24
word receive a	0 0 0 0 0 0 0 0 0 14
word recent	-1 -2 0 0 0 0 3 0 0 6
word recepcion	-1 0 0 0 0 0 0 0 3 2
word recepcion de	0 0 0 0 0 0 0 0 0 3
word receptie	0 0 0 0 0 0 0 0 0 5
word reception	-6 -1 0 0 -1 -1 6 3 1 30
word reception de	0 0 0 0 0 0 -2 3 0 -4
word recevoir	-2 0 2 0 0 0 0 0 0 13
word recherche	0 -1 0 0 -1 0 2 0 0 3
word rechnen	5 -2 0 0 -3 0 1 0 -1 -3
word recibida	0 0 0 0 0 0 0 0 1 14
word recibido	-1 -1 0 0 -1 0 -4 3 4 14
word recibido su	0 0 0 0 0 0 0 0 0 16
word recibido tu	0 0 0 0 -1 0 -3 4 2 -4
word recibira	-2 -3 2 0 0 0 4 0 0 2
word recipient	0 0 0 0 -2 0 0 4 0 -3
word reclutador	0 0 0 1 0 0 0 0 0 3
word recommend	0 0 0 0 3 0 -2 0 0 1
word record	-2 7 0 0 0 0 -3 0 0 58
word record on	0 0 0 0 0 0 0 0 0 6
word recordatorio	1 0 0 0 0 0 0 0 0 7
word recordatorio de	1 0 0 0 0 0 0 0 0 3
word recruit	3 0 -1 3 -2 -2 -23 22 -1 -6
word recruiter	-2 4 0 3 -10 -1 -13 5 14 13
word recruiter at	0 1 0 0 0 0 0 0 0 -8
word recruiter will	-1 -2 0 1 -1 0 -3 0 6 -2
word recruitment	0 -1 0 0 9 0 -2 0 -6 0
word recrutement	-3 0 -2 1 -3 3 2 0 2 1
word recrutement du	-1 1 0 1 -2 0 3 0 -1 -1
word recu	0 -2 -1 0 3 -1 4 3 -6 21
word recu beaucoup	0 0 0 0 6 0 -1 0 -4 0
word recu votre	-1 -1 0 0 -2 0 10 -4 -1 10
word redakteurin	0 0 0 0 0 0 0 0 0 -5
word redattrice	0 2 0 0 0 0 -2 0 0 -14
word reden	6 -3 0 0 0 0 -1 0 -1 -6
word reed	1 -1 -1 1 0 0 3 -2 0 -17
word ref	10 -3 -3 -1 -3 -1 -4 -1 5 -11
word ref #	5 0 0 0 0 0 -1 0 -3 -3
word refere	-1 -2 0 0 -1 -1 5 -1 -1 -9
word referenc	-1 -4 -1 -1 -1 1 9 -1 -1 41
word referenc and	0 0 0 0 0 1 0 0 0 10
word reference	-1 -4 -1 -1 -4 -2 3 -1 9 -5
word reference to	1 -1 0 0 0 2 0 0 0 -5
word referencia	0 -1 0 0 0 0 2 0 0 -3
word referr	0 -2 0 0 9 0 -6 -3 3 -5
word referral	0 -1 0 0 -5 0 -5 0 12 1
word regard	-6 15 -1 2 -2 -6 -1 0 -1 -7
word regard the	-2 4 0 0 -6 -1 6 0 -1 -4
word regard your	0 4 0 0 5 -4 -3 0 0 -3
word register	1 0 0 -1 -1 0 -1 0 2 11
word register for	1 0 0 -1 0 0 0 0 0 5
word registrada	0 0 0 0 -2 0 -2 5 0 0
word registrar	0 0 0 0 3 -1 -1 0 0 -3
word registro	0 0 0 0 -3 0 -1 -2 7 -5
word regret	-3 -1 -1 3 7 -4 -1 0 -1 -8
word regret de	-1 0 0 1 1 0 0 0 0 5
word regret that	0 0 0 0 5 -3 0 0 0 -5
word regret to	0 0 0 1 1 0 0 0 0 5
word reimburs	-9 0 0 0 0 0 10 0 0 -8
word reisekosten	3 -1 0 0 -1 -1 0 0 0 -4
word reject	0 0 0 0 0 0 0 0 0 24
word rejection	0 0 0 0 0 0 0 0 0 27
word rejoindre	3 -1 0 0 0 0 -1 0 0 -11
word relance	-1 -2 0 0 -1 -1 4 0 0 5
word relativa	-1 3 -1 0 0 0 0 0 0 -1
word relazione	0 0 0 0 0 0 0 0 0 7
word relazione al	0 0 0 0 0 0 0 0 0 6
word releas	-2 -1 -2 8 -1 -1 -2 -1 0 9
word reliability	1 1 0 0 -2 0 1 0 0 -5
word reliability engineer	1 1 0 0 -2 0 1 0 0 -5
word remain	-3 1 1 0 -2 -1 4 0 0 8
word remember	0 0 0 0 0 0 0 0 0 8
word remercie	0 0 0 0 0 0 0 0 0 -4
word remercion	0 0 0 0 5 0 -1 0 -3 3
word remercion de	0 0 0 0 0 0 -1 0 2 7
word reminder	4 0 -2 -1 -1 0 2 -2 -1 -2
word reminder :	2 0 -1 -1 -1 0 2 -1 0 -7
word reminder of	0 0 0 0 0 0 0 0 0 4
word reminder that	2 0 -1 0 0 0 0 0 0 -6
word remote	5 -6 -1 0 0 1 2 0 0 20
word remoto	1 -1 0 0 0 0 0 1 0 6
word remov	-1 0 0 1 0 0 0 0 0 19
word remplir	0 0 0 0 0 0 0 0 0 4
word renata	1 2 0 0 -1 0 -2 0 0 -6
word rencontre	0 1 0 0 0 0 -1 0 0 4
word rencontrer	0 2 0 0 0 0 0 0 0 4
word rendez	-3 9 2 6 -4 -2 -5 -3 -1 14
word rendez vous	-3 9 2 6 -4 -2 -5 -3 -1 14
word renta	0 -2 0 0 0 0 3 0 0 -9
word reopen	0 1 0 1 1 -1 0 0 0 -6
word repli	3 -2 -1 0 0 -6 -7 13 0 -10
word repli to	0 0 0 0 0 0 0 0 0 3
word reply	-2 16 -7 -2 -3 -6 -19 22 1 6
word reply :	-1 -1 0 0 -1 0 -2 5 0 -3
word reply c	0 0 0 0 0 0 0 0 0 11
word reply to	3 -1 -1 0 -1 -1 -2 1 2 -29
word reply with	-5 16 -2 0 -1 -2 -5 -1 -1 22
word repondre	-1 1 0 0 -1 0 1 1 -1 -5
word reponse	0 1 -1 -1 3 1 0 3 -4 7
word reponse avant	0 0 0 0 0 1 -1 0 0 7
word reponse de	0 0 0 0 0 0 0 0 1 6
word report	0 -5 0 -5 -1 4 10 -2 -1 28
word report for	4 -2 -1 -3 0 4 -1 -1 0 0
word report to	-2 -1 0 0 0 0 4 0 0 3
word reporter	0 0 2 0 0 0 -1 0 0 -13
word reporter job	0 0 0 0 0 0 0 0 0 -13
word req	1 0 -1 1 1 0 -2 0 1 4
word req #	0 0 0 0 0 0 -1 0 1 4
word request	-2 -2 4 -1 -1 -1 -9 14 -4 -4
word requir	0 0 0 0 -1 1 0 0 0 41
word requir :	0 0 0 0 0 0 0 0 0 25
word requirement	-1 0 0 0 7 0 -3 -3 0 -3
word requisition	0 0 0 0 3 0 -1 0 -1 5
word requisito	-2 0 0 0 0 0 0 0 3 -2
word reschedul	-3 -4 10 -1 -1 0 -1 0 -1 -2
word reschedul your	-1 -1 2 0 0 0 0 0 0 -8
word reschedule	-1 -6 9 0 -1 0 -1 0 0 -2
word reschedule :	0 0 0 0 0 0 0 0 0 -5
word reschedule your	-2 -3 5 0 0 0 0 0 0 7
word rescheduling	2 0 -1 -1 0 0 0 0 0 -7
word research	-11 2 -1 0 8 -3 -2 8 -1 -5
word research associate	-9 -1 -1 0 0 3 -1 8 0 -11
word researcher	0 1 0 0 0 0 0 0 0 8
word reservation	-2 4 0 0 0 0 -1 0 0 2
word reserve	2 4 -1 0 0 0 -3 -1 0 -3
word reset	0 0 0 0 0 0 0 0 0 12
word residence	0 0 0 0 0 0 0 0 0 12
word residence permit	0 0 0 0 0 0 0 0 0 11
word resolucion	-1 0 0 0 0 18 -16 -1 0 -2
word resourc department	0 0 0 0 0 0 0 0 0 3
word respond	-1 1 0 0 -1 3 -6 7 -2 -6
word respond within	0 0 0 0 0 0 -5 6 0 -3
word responda	1 -4 0 0 -1 0 4 1 0 -5
word responder	0 5 0 0 0 0 -4 0 0 12
word responder em	0 0 0 0 0 0 0 0 0 13
word responderemo	0 0 0 0 0 0 -3 5 0 -3
word respons	0 -1 0 0 1 0 0 0 1 -3
word responsabile	3 0 -1 0 -1 -1 0 0 -1 -7
word responsable	6 -1 0 -1 -1 0 -1 -1 -1 20
word response	-2 -3 0 0 14 -1 -7 0 0 3
word resposta	-2 1 -1 -1 4 -1 -1 0 -1 -11
word respuesta	-1 2 -1 -1 -2 0 2 -4 6 -3
word resta	-2 4 1 0 0 0 -1 -1 0 -4
word reste	-2 4 1 0 -4 -1 5 -1 -1 2
word result	1 -1 0 0 3 0 2 -2 -2 7
word resultado	-2 -1 -1 -1 16 -2 -4 -5 0 -13
word resultat	0 0 0 0 2 0 0 0 -1 -5
word resume	-3 6 -1 -1 -6 -1 -8 -1 14 22
word resume and	0 0 0 0 0 0 0 0 1 30
word resume is	0 0 0 0 0 0 0 0 0 7
word resume on	0 0 0 0 3 0 0 0 -2 3
word resume was	0 0 0 0 1 0 0 0 -1 4
word retenu	0 1 0 0 0 0 -2 0 1 18
word retenu toute	0 0 0 0 0 0 0 0 0 7
word retenue	0 -6 0 0 0 0 6 0 0 7
word retorno	-1 0 0 0 1 0 3 -2 0 -2
word retour	-2 -1 -1 -1 9 -1 -5 1 0 1
word retourner	-1 -1 0 0 -1 5 -2 0 0 -2
word return	0 -2 -1 -1 -3 1 1 6 -1 19
word return the	0 0 0 0 0 1 0 0 0 3
word return to	-1 0 0 0 -2 0 1 3 0 -6
word reune	-1 0 0 0 -2 0 5 0 0 -4
word reuniao	0 1 -2 3 0 0 -1 0 0 -21
word reuniao com	0 1 0 0 0 0 0 0 0 -10
word reuniao de	0 0 -1 3 0 0 0 0 0 0
word reunion de	0 -1 1 0 0 0 0 0 0 6
word revenon	-1 -2 0 1 -1 -1 9 -5 0 1
word revenon vers	-1 -2 0 1 -1 -1 9 -5 0 1
word revenue	0 0 0 0 0 0 0 0 0 3
word rever	0 0 0 0 0 0 0 0 0 3
word revert	0 -1 0 0 0 2 0 0 0 -5
word revien	-1 0 3 -1 7 0 -7 0 0 -2
word revien vers	-1 0 3 -1 7 0 -7 0 0 -2
word reviendron	0 0 0 0 -1 0 -1 0 3 13
word reviendron vers	0 0 0 0 -1 0 -1 0 3 13
word review	-9 -5 -3 -3 1 3 14 -5 7 16
word review all	0 0 0 0 0 0 1 0 0 6
word review and	0 0 0 0 -5 3 6 0 -1 -13
word review by	0 0 0 0 -1 0 0 1 0 -20
word review it	-2 -4 -1 -1 -1 -1 14 -3 1 2
word review the	0 0 0 0 1 0 -1 0 0 6
word review your	-2 2 0 0 1 0 -4 0 5 -5
word reviewer	0 0 0 0 0 0 0 0 0 13
word revis	0 0 0 0 0 1 0 0 0 -4
word revisar	0 0 0 0 0 0 0 0 0 4
word revision	0 0 0 0 0 0 0 0 0 6
word revista	0 0 0 0 0 0 0 0 0 7
word revue	0 0 0 0 0 0 0 0 0 6
word rh	0 0 -1 1 -1 0 0 1 0 7
word ricerca	0 1 -1 0 1 0 0 0 0 -13
word ricevuta	0 0 0 0 0 0 -1 0 3 3
word ricevuto	-1 0 0 0 5 -2 -3 1 1 5
word ricevuto il	-1 2 0 0 0 0 -1 2 -2 -3
word ricevuto la	0 0 0 0 -1 0 -1 0 3 4
word ricevuto moltissime	0 -2 0 0 6 -1 -2 -1 0 5
word ricezione	-1 0 0 0 0 0 0 -1 2 6
word ricezione della	0 0 0 0 0 0 0 0 1 6
word richiedera	0 0 0 0 0 0 0 0 0 3
word richiedera ancora	0 0 0 0 0 0 0 0 0 3
word ricordiamo	2 -1 0 0 0 0 0 0 0 5
word ridge	-5 -12 10 0 -8 2 23 -8 -1 -48
word ridge co	0 -2 0 0 0 0 -4 -1 6 -6
word ridge labs	-3 -13 12 0 -9 1 28 -8 -7 -29
word right	-1 -2 0 0 5 -2 4 -2 -1 8
word right to	0 -1 0 0 0 0 2 0 0 -10
word ring	-7 -8 -3 0 16 4 3 -18 14 3
word ring me	1 -3 -1 0 0 12 -8 0 0 0
word ring you	-5 -2 0 -1 15 -6 3 -3 1 -4
word ringraziamo	0 0 0 0 2 0 -1 0 0 7
word ringraziamo per	0 0 0 0 2 0 -1 0 0 7
word ringrazio	4 -1 0 0 0 0 -1 -1 0 -7
word riprova	0 -2 0 0 6 -1 -2 -1 0 5
word riprova piu	0 -2 0 0 6 -1 -2 -1 0 5
word riscontro	1 0 0 0 -1 0 2 0 -1 -3
word risk	-1 1 0 0 0 0 0 0 0 9
word risponda	0 0 0 0 0 0 0 0 0 4
word risponderemo	0 0 0 0 0 0 -1 1 1 7
word risponderemo entro	0 0 0 0 0 0 -1 1 0 8
word risposta	3 -1 -1 -1 1 -1 0 0 -1 -5
word riunione	0 0 0 3 0 0 -1 0 0 -1
word riverside	0 0 0 0 0 0 0 0 0 5
word rivista	0 0 0 0 0 0 0 0 0 4
word rl	-1 4 0 0 0 0 -1 0 0 -1
word rl #	-1 4 0 0 0 0 -1 0 0 -1
word road	12 -4 -5 0 0 0 -3 0 0 -4
word rol	3 4 0 0 0 0 -6 0 0 -2
word role	-24 40 -2 0 13 -2 -12 1 -14 27
word role :	0 -1 0 0 0 0 2 0 0 3
word role ?	-2 4 -1 0 0 0 0 0 -1 12
word role at	-2 5 -1 0 0 0 0 0 -1 8
word role is	-1 -1 0 0 -1 0 3 0 0 -1
word role of	-1 -1 0 0 2 3 -1 0 -2 -3
word roma	-3 6 -1 1 0 0 -2 0 0 -3
word ronde	-1 -1 0 -1 1 -1 4 -1 0 -3
word room	8 0 -4 -1 0 -1 -1 -1 0 -4
word room #	7 0 -6 0 0 0 0 0 0 -11
word rosa	0 0 0 0 0 0 0 0 0 36
word rosa linar	0 0 0 0 0 0 0 0 0 26
word round	-2 5 1 3 -4 -3 4 -2 -1 1
word round #	-2 4 0 0 0 0 0 0 0 -6
word rsvp	0 0 0 0 0 0 0 0 0 5
word rua	1 0 0 0 0 0 -1 0 0 7
word rua verde	0 0 0 0 0 0 0 0 0 7
word ruckmeldung	4 -1 0 0 0 0 0 -1 -2 -2
word rue	2 -2 0 0 0 0 0 0 0 5
word rue verte	0 0 0 0 0 0 0 0 0 4
word rufe	4 -1 -1 0 0 0 2 0 -3 -5
word rufen	1 -1 -1 0 -1 -1 3 0 0 11
word rugbytech	0 0 0 0 -2 0 -1 0 4 -19
word ruhe	1 0 0 0 0 0 -1 0 1 -6
word run	11 -3 -1 -3 3 -5 1 -3 -1 -7
word runde	0 6 0 0 0 -1 -5 -1 -1 -6
word runn	-2 -3 23 -3 -6 -4 -3 -2 -1 -4
word runn late	-1 0 4 0 -1 0 -1 0 0 3
word runs	0 0 0 0 0 0 0 0 0 18
word ruolo	4 -3 0 0 2 -1 -1 -1 1 -15
word ruolo di	1 0 0 0 1 -1 -1 -1 1 -14
word ruth	0 -2 0 0 -1 6 -2 0 0 8
word s	3 0 -5 24 8 -5 -18 -5 -3 13
word s interview	3 -1 -6 9 -2 0 -1 0 0 -4
word s'est	-5 0 0 3 0 0 3 0 0 9
word saber	0 -5 0 0 0 -2 9 -1 0 6
word safe	-1 -1 0 0 -2 0 4 -1 1 1
word sagen	0 3 -11 15 -1 -1 -3 -1 0 7
word sagen sie	0 0 0 0 0 0 0 0 0 9
word said	-3 -2 2 -1 2 7 -5 0 -1 13
word said yes	-4 -2 3 0 0 8 -3 0 -1 -7
word sala	4 4 -2 1 -3 -1 -2 -1 -1 -26
word salari	0 0 0 0 0 1 0 0 0 8
word salarial	0 -3 0 0 -1 -6 11 0 0 -3
word salario	0 0 0 0 -1 2 0 0 0 5
word salary	-2 -8 0 0 -1 7 6 0 0 16
word salary #	0 0 0 0 0 4 -3 0 0 11
word sale	-4 0 3 0 -2 0 3 0 0 0
word salle	1 0 0 0 0 0 0 0 0 -10
word saludo	1 -1 0 0 3 0 -2 1 0 -10
word salut	6 -2 -1 0 -1 0 -1 -1 0 -21
word salutation	6 -2 -1 0 5 -2 -2 0 -5 -4
word saluti	0 0 0 0 0 0 0 0 0 -10
word salve	0 0 0 0 0 0 -1 1 0 3
word sam	6 11 -4 0 -1 -2 -10 -1 0 -2
word same	-22 -32 75 -6 -2 5 -14 -4 -1 -18
word same hour	-7 -11 27 -3 0 -2 -2 -2 0 -3
word same time	-6 -12 26 -1 0 -1 -5 0 0 5
word samen	0 0 0 0 -3 -1 7 -2 0 -13
word sample	1 -2 -1 0 0 -2 5 -1 0 -10
word san	0 0 0 0 0 0 0 0 0 -4
word sans	-2 2 -1 1 0 -2 1 -1 2 11
word sans reponse	0 4 0 0 -1 0 -2 -1 1 4
word santa	0 0 0 0 0 0 0 1 0 -3
word sao	0 3 0 1 0 0 -2 0 0 8
word sao paulo	0 0 0 1 0 0 1 0 0 4
word sapere	-1 -1 -5 0 -1 0 9 -1 -1 -2
word sara	3 0 0 0 0 0 -2 0 0 -3
word sarebbe	0 -5 0 0 0 0 6 0 0 5
word sarebbe disponibile	0 -5 0 0 0 0 6 0 0 4
word saude	0 0 0 0 -1 2 -1 0 1 -4
word save	-2 0 0 0 0 0 3 0 0 -1
word saw	-1 4 -1 0 0 0 -2 0 0 -4
word saw your	-1 4 -1 0 0 0 -2 0 0 -17
word say	16 -14 11 -3 3 18 -23 0 -8 10
word say that	5 -1 0 -1 0 0 -6 1 1 2
word say the	0 -2 0 -1 5 -1 -1 0 0 8
word say yes	-2 -1 -1 0 0 21 -16 -1 0 4
word says	-1 -1 -1 -1 4 -1 2 -1 -1 -7
word scambio	0 0 0 0 0 0 0 0 0 9
word scambio a	0 0 0 0 0 0 0 0 0 9
word scan	-1 -1 0 0 0 0 2 0 0 4
word scegliere	-2 0 2 0 0 0 0 0 0 -9
word scelta	0 0 0 0 1 0 0 0 0 4
word scelto	0 0 0 0 2 0 -1 0 0 -8
word scelto un'altra	0 0 0 0 1 0 0 0 0 -6
word schau	0 0 0 0 0 0 0 0 0 15
word scheda	-1 0 0 0 0 0 2 0 0 -6
word schedul	-4 7 2 2 -2 -1 -1 0 -4 -22
word schedul :	1 0 0 0 0 0 0 0 0 5
word schedul on	-6 0 6 0 0 0 0 0 0 -7
word schedul your	0 -1 0 0 0 0 2 0 0 -5
word schedule	16 5 1 -4 -3 -3 -8 -3 -2 15
word schedule a	0 1 0 0 0 0 0 0 0 5
word schedule an	0 0 0 0 0 0 0 0 1 3
word schedule for	0 -1 0 0 -1 0 2 0 0 -5
word schedule your	-1 4 0 0 -1 0 -1 0 0 0
word schicke	5 0 -2 0 0 0 -3 0 0 -3
word schicke ich	5 0 -2 0 0 0 -3 0 0 -3
word schicken	-1 8 0 0 -1 -1 -3 -2 0 -12
word schicken sie	-1 9 0 0 -1 -1 -4 -1 0 -9
word schikt	2 -1 0 0 0 0 0 0 0 -10
word scholarship	0 0 0 0 0 0 0 0 0 10
word schon	3 -9 12 -1 0 0 -6 -1 1 -6
word schon dass	4 0 0 0 -1 1 -4 0 0 3
word school	5 -10 12 -1 -1 -1 2 -2 -4 -7
word school scholarship	0 0 0 0 0 0 0 0 0 3
word schrijver	0 6 0 0 0 0 -6 0 0 13
word schritt	-1 3 0 0 0 0 0 0 0 -6
word schulerpraktikum	0 0 0 0 0 0 0 0 0 6
word schulerpraktikum ihre	0 0 0 0 0 0 0 0 0 6
word scientist	2 -1 0 0 3 0 -2 0 -2 5
word sciopero	0 -1 1 1 0 0 0 0 0 -5
word scor	-3 -4 -1 0 11 0 -1 -1 0 4
word scorecard	0 0 0 0 0 0 0 0 0 6
word screen	1 2 -1 -1 -4 -1 12 -3 -5 -6
word screen with	0 0 0 0 0 0 0 0 0 -8
word scuola	0 0 0 0 1 0 0 0 0 -11
word scusa	0 0 2 2 0 -1 -2 0 0 -6
word se	-10 14 -4 5 5 13 -24 -3 3 -77
word se aceita	0 0 0 0 0 1 0 0 0 5
word se e	0 -1 0 0 0 -1 3 0 0 8
word se ha	-5 -1 0 1 -3 5 3 0 0 3
word se le	-1 0 0 -1 1 18 -16 -1 0 -7
word se nao	-1 3 0 0 -2 0 0 0 -1 4
word se non	0 0 0 0 1 0 0 0 0 3
word se que	-1 0 0 0 13 0 -10 -1 0 -7
word se reune	0 0 0 0 -2 0 3 0 0 -2
word search	-8 -7 -4 11 18 -9 5 -2 -4 -11
word seat	0 -2 0 -1 5 0 -2 0 0 5
word sech	0 0 0 0 1 0 0 0 0 -3
word second	7 -5 1 -1 2 -7 5 -2 -1 51
word second interview	1 0 0 0 0 0 0 0 0 7
word second one	6 0 -2 0 0 0 -2 0 0 12
word secondo	5 -2 0 0 0 0 -2 0 0 1
word secondo colloquio	3 -2 0 0 0 0 0 0 0 0
word secretaria	2 0 0 -1 -1 0 1 0 0 -7
word section	1 0 0 0 0 0 0 0 0 -10
word sector	0 0 0 0 2 0 -1 0 0 -3
word security	0 0 0 0 0 0 0 0 0 9
word sede	-3 0 1 -1 0 -1 5 0 0 -2
word seduta	0 0 0 0 0 0 0 0 0 3
word see	10 3 -14 2 0 -9 16 -5 -3 -3
word see all	0 0 0 0 0 0 0 0 0 4
word see below	2 0 0 0 0 0 0 0 0 -7
word see if	0 0 0 0 0 0 0 0 0 8
word see the	0 1 0 1 -1 -1 -1 0 1 4
word see what	-4 -1 -3 -1 0 -5 15 -1 0 -2
word see you	11 11 -8 4 -8 -4 0 -4 -2 -18
word seeing	-7 -1 -1 -1 0 -1 11 0 -1 3
word seguem	0 0 0 0 0 0 0 0 0 6
word seguimo	0 0 0 0 -4 0 5 0 0 -4
word seguinte	0 -11 0 0 0 0 12 0 0 -3
word seguir	0 -5 0 0 2 0 5 -1 0 -2
word seguridad	4 0 0 -2 0 0 0 -1 0 -15
word seguro	-1 2 0 0 0 1 -1 0 0 -9
word sehen	-3 10 -2 0 0 0 -14 11 0 -1
word sehen sie	-1 0 0 0 0 0 -10 11 0 -4
word sehr	8 2 -1 1 -5 4 -2 -4 -3 -34
word sehr geehrte	10 -6 2 1 -14 4 7 -3 -1 -17
word sehr geehrter	-1 8 -3 -1 6 -1 -7 -1 -1 -18
word sehr gern	0 0 0 0 0 0 0 0 0 3
word sein	5 -1 0 0 -1 -1 -1 -1 0 2
word seis	0 0 0 0 0 0 0 0 0 7
word seja	0 0 0 0 -1 1 0 0 1 -12
word selecao	-1 0 0 0 2 0 0 0 0 -5
word seleccion	0 6 0 0 -1 0 -3 1 -1 0
word seleccionada	0 -1 0 0 1 1 -1 0 1 -7
word seleccionado	0 0 0 0 0 0 0 0 0 4
word selecionada	-1 0 0 0 -2 4 -1 0 1 3
word selecionada para	0 0 0 0 -2 4 -1 0 0 -1
word selecionado	0 0 0 0 0 0 0 0 0 15
word select	-4 -1 -1 -2 -3 5 5 -6 6 4
word select for	-2 -2 -1 -1 1 6 1 -2 0 8
word selectiecommissie	0 0 0 0 0 0 1 0 0 -6
word selectiegesprek	4 -1 -1 0 0 0 -2 0 0 -4
word selection	8 -8 -2 -1 2 -1 6 -3 -2 -22
word selectionnee	-1 0 0 0 2 0 0 0 -1 14
word selectivo	0 0 0 0 0 0 0 0 0 -3
word seletivo	-1 9 -1 0 5 -2 -10 0 0 -3
word selezionata	0 -1 0 0 -1 8 -5 0 0 0
word selezione	3 0 0 0 0 1 -5 1 0 -8
word selezione per	1 0 0 1 0 0 -2 0 0 -3
word selezioni	0 1 0 1 -1 0 -1 0 0 -6
word self	0 2 0 0 0 0 -1 0 0 7
word sem	-2 0 5 -3 0 1 0 0 0 9
word semain	0 0 0 0 -1 0 -1 0 2 6
word semain considerez	0 0 0 0 0 0 0 0 0 7
word semaine	1 17 -1 -2 -4 -3 -3 -2 -2 0
word semaine ?	0 -4 0 0 0 0 6 0 0 7
word semaine derniere	0 0 0 0 0 0 1 -1 0 8
word semaine prochaine	-2 15 0 0 -3 -1 -8 0 -1 -2
word semana	-12 23 -1 -2 -3 -2 8 -5 -5 10
word semana de	-6 8 0 0 0 0 -1 0 0 -3
word semana mas	0 0 0 0 0 0 3 -2 0 6
word semana para	0 5 0 0 -1 0 -3 0 0 -8
word semana que	-1 1 1 0 -1 0 1 0 0 -5
word send	-10 -1 -1 -2 -9 -1 29 -3 -2 27
word send a	-1 -1 0 0 0 0 3 0 -1 20
word send it	-5 -4 -1 0 -2 -3 17 -1 -1 -17
word send me	-3 3 0 0 -2 -2 5 0 -1 -22
word send over	0 5 2 0 0 -1 -5 0 0 -2
word send the	3 -2 -1 0 -1 1 0 -1 0 21
word send us	-1 -1 0 0 0 0 2 0 0 6
word send you	-3 -1 1 0 -1 -1 6 0 0 0
word send your	0 -1 0 0 0 0 1 0 0 5
word sender	0 0 0 0 -2 0 0 3 0 -4
word senhora	-3 1 1 -2 5 0 1 -1 -1 -15
word senior	-1 2 -2 -3 12 -4 -6 -1 3 17
word sent	-10 -14 21 -3 -17 -3 -7 27 6 -30
word sent to	-2 -2 10 0 -3 0 -7 -1 5 -12
word sentiamo	2 1 0 0 0 0 -2 0 0 -8
word sentimo comunicarle	0 0 0 0 0 0 0 0 0 3
word senza	0 4 -3 0 0 0 0 0 0 8
word september	1 -2 -1 0 -2 7 -2 -1 -1 -3
word sequencia	-1 0 0 0 1 0 0 0 0 -4
word ser	0 -2 6 0 -4 0 2 -2 0 6
word sera	2 -1 2 0 -1 4 -5 -1 0 -8
word sera el	0 0 0 0 0 0 0 0 0 5
word serai	1 0 1 -1 0 0 -1 0 0 4
word seri	0 0 -1 0 -2 -1 2 0 2 3
word seria	0 1 1 0 0 0 0 0 0 -6
word seriez	-1 -2 -1 0 0 0 5 0 0 -2
word seriez vous	-1 -2 -1 0 0 0 5 0 0 -2
word seront	0 0 0 0 4 0 0 0 -3 -2
word serv	-1 2 -1 0 0 0 0 0 0 -3
word serve	1 0 -1 0 0 0 2 -1 0 -3
word servic	1 0 0 0 0 0 -1 0 0 3
word service	9 5 -6 -1 0 -4 -10 1 7 -2
word service market	0 0 0 0 0 0 0 0 0 -4
word sesion	1 0 0 0 -1 0 0 0 0 6
word sessao	0 0 0 0 0 0 0 0 0 9
word session	3 0 0 0 -1 0 -1 -1 0 33
word session is	0 0 0 0 0 0 0 0 0 11
word session with	0 0 0 0 0 0 0 0 0 5
word set	7 -4 -2 -2 2 -1 -3 -1 4 -5
word set for	5 0 -3 -1 0 0 0 0 0 4
word set up	-2 -2 0 0 2 0 -2 0 4 7
word settembre	0 -1 -1 0 -2 -2 6 0 0 8
word settimana	-3 7 -4 -1 -5 -1 12 -3 -1 -20
word settimana prossima	0 1 0 0 -4 0 3 0 0 -4
word settimane	0 0 0 0 0 0 0 0 1 9
word seu	-8 -5 -6 -1 6 0 13 -2 3 15
word seu curriculo	-2 0 0 0 0 0 6 0 -2 -12
word seu pedido	-3 0 0 0 -1 0 0 -1 6 4
word seu perfil	-1 -14 0 0 1 0 19 0 -4 -4
word seu projeto	0 0 0 0 0 0 0 0 0 23
word seven	0 0 0 0 0 1 0 0 0 3
word shall	-1 -3 -2 0 0 20 -13 -1 1 13
word shall i	-1 -3 -2 0 0 20 -13 -1 0 7
word shar	-9 -1 -1 0 -1 -1 13 0 -1 6
word share	4 27 -1 -1 0 -1 -26 -1 -1 5
word share your	-1 11 0 0 0 -1 -7 0 -1 3
word sharp	18 -1 -1 -1 0 -3 -9 -1 0 3
word she	-1 7 -6 -1 17 -7 -7 -1 -1 6
word she'	-1 2 -1 -4 0 -2 9 -3 0 1
word sheet	0 0 0 0 0 0 0 0 0 17
word shift	21 -2 -16 -1 -1 4 -2 -1 -1 -48
word shoe	11 -1 -8 -1 0 0 0 0 0 -6
word shop	-2 6 -2 -2 6 -3 -8 14 -8 -23
word short	-12 2 0 -1 -5 -1 20 -3 0 9
word shortlist	6 4 1 -2 -1 -1 -3 -2 -1 2
word shortlist for	2 4 0 0 -4 0 0 0 -2 5
word shortlist we	0 0 0 0 0 0 -2 0 2 5
word should	-2 1 0 3 0 -4 9 -3 -3 14
word should have	-1 0 -1 0 -1 -1 5 -1 -1 -9
word should i	0 0 0 0 0 0 0 0 0 11
word shout	-5 11 0 0 -2 -2 -2 -1 0 -12
word shout if	-8 14 0 0 -2 -2 -1 -1 0 -19
word show	0 -3 -1 -1 0 -8 -16 12 17 -2
word show you	0 0 0 0 0 0 0 0 0 28
word si	-6 -13 -7 -1 0 8 29 -3 -7 7
word si acepta	0 0 0 0 0 1 0 0 0 8
word si comunica	0 0 0 1 1 0 -1 0 0 -4
word si e	-4 -1 -6 -1 1 0 11 0 0 8
word si no	0 0 1 0 0 0 0 0 0 6
word si terra	0 0 0 1 0 0 0 0 0 -5
word si tu	1 -2 0 0 0 11 -9 0 1 -2
word si votre	0 -3 0 0 -1 0 15 0 -10 -2
word siamo	-2 4 -3 0 2 6 -4 -1 -1 2
word siamo lieti	0 0 0 0 0 2 0 0 0 4
word siamo spiacenti	0 0 0 0 3 0 -2 0 -1 4
word sich	1 -1 -2 -1 0 2 -1 2 0 -3
word sich am	0 0 0 0 0 0 0 0 0 7
word sich fur	2 0 0 0 1 0 -4 2 0 -3
word sick	-1 -1 -1 0 -6 -1 -1 12 -1 -18
word side	4 -1 -2 -1 -1 -1 1 -1 0 -26
word sido	0 -2 -1 0 3 1 -1 0 0 22
word sido admitida	0 0 0 0 1 0 0 0 0 -7
word sido preseleccionada	1 0 0 0 0 0 0 0 0 8
word sido seleccionada	0 0 0 0 1 1 -1 0 0 -4
word sie	20 34 -23 7 -23 -3 -6 5 -11 -76
word sie als	0 0 0 0 0 1 0 0 0 3
word sie am	9 0 -2 -1 -1 -1 -3 -1 -1 9
word sie an	-1 -1 0 0 -1 -1 6 1 -3 4
word sie auch	-4 7 -3 0 -1 0 1 0 0 -1
word sie bitte	2 3 -2 0 -1 0 -2 0 0 14
word sie den	0 -5 0 0 0 0 6 0 0 1
word sie die	-1 0 0 -1 0 2 -1 0 0 7
word sie diese	0 8 0 0 -1 0 -6 0 0 -7
word sie einen	1 -1 0 0 0 0 0 0 0 -4
word sie erhalten	0 0 0 0 -1 0 -2 6 -3 1
word sie es	4 -1 -3 0 0 0 0 0 0 0
word sie etwa	0 0 0 0 0 0 0 0 0 6
word sie fur	-3 5 0 0 0 0 -2 0 0 -3
word sie gern	0 1 0 0 0 0 0 0 0 -4
word sie gerne	2 0 0 0 0 0 -1 0 0 4
word sie haben	-5 15 -1 -1 -4 -2 4 -4 -1 -2
word sie ihre	2 1 -1 -1 0 0 0 0 0 16
word sie ihren	-1 1 0 0 0 0 0 0 0 -8
word sie in	4 -3 0 0 3 0 -3 0 0 -16
word sie mich	0 -2 -1 -1 -1 -1 6 -1 0 -7
word sie mir	1 14 -1 0 -2 2 -12 -1 -1 -12
word sie mit	5 -2 0 0 -2 0 -1 0 0 -4
word sie nicht	-1 -1 -1 0 -4 0 10 -2 -1 -3
word sie noch	-4 -5 -1 0 -1 -1 12 0 0 -5
word sie sich	3 0 -1 -1 1 2 0 0 -4 6
word sie sind	4 -2 -1 0 0 0 0 0 0 -16
word sie timemention	3 0 0 0 0 0 -2 0 0 7
word sie uns	2 -3 2 0 -2 -1 4 -2 0 -8
word sie zu	-1 4 0 0 -2 -1 1 -1 1 -14
word siege	5 -7 5 2 -1 -1 -3 0 0 -4
word sig	3 0 0 0 -1 0 -1 0 0 -3
word sign	-5 -4 -3 -2 -7 37 -13 -3 1 -18
word sign bonu	0 -1 -1 0 0 6 -2 0 0 -5
word sign by	0 0 0 0 0 6 -5 0 0 4
word sign in	0 0 0 0 0 0 -4 2 3 -1
word sign off	-2 -1 -1 -1 -3 -4 15 -2 -1 -11
word sign on	0 0 0 0 0 4 -3 0 0 2
word sign the	0 0 0 0 0 2 -1 0 0 9
word sign up	0 0 0 0 0 0 0 0 0 14
word signal	-1 0 5 -4 -1 -2 -3 6 0 -3
word signature	0 0 0 0 0 1 0 0 0 5
word signe	-1 -1 0 0 -1 0 4 -1 0 -3
word siguiente	-3 4 -1 0 -1 -1 3 -1 0 -1
word siguiente fase	-2 0 0 0 -1 0 4 0 0 -2
word siguiente paso	-1 3 0 0 0 -1 -1 0 0 7
word silence	0 0 -1 0 0 0 4 -1 0 -14
word sim	0 0 0 0 0 -1 2 0 0 -4
word similar	-1 -1 -1 0 0 0 3 0 1 -1
word similar jobs	0 0 0 0 0 0 0 0 1 -5
word sin	-3 1 3 1 -2 0 1 -1 0 7
word since	-1 -1 0 1 -1 -1 4 0 0 7
word sind	12 -5 -1 0 -3 0 1 0 -3 -19
word siniestro	-4 0 -1 0 -1 0 0 5 1 -2
word sister	0 0 0 0 0 0 0 0 0 -16
word sit	0 -2 -1 -1 -2 -4 12 -2 0 -1
word sit down	0 0 -1 -1 -1 -2 8 -2 0 -7
word site	4 1 4 -1 -1 -1 -4 -2 0 4
word site reliability	0 1 0 0 -2 0 1 0 0 -3
word sito	2 0 0 0 0 0 -2 0 0 20
word six	-1 -4 -1 0 14 17 -22 -1 -1 -8
word skill	-1 -5 0 0 -1 -1 11 -2 -1 -3
word sleep	0 0 0 0 0 0 0 0 0 12
word slid	0 -2 -1 0 0 -2 5 0 0 -9
word slot	-8 31 0 4 -4 -6 -13 -2 -1 40
word slot at	0 0 0 0 0 0 0 0 0 15
word slot for	-2 9 0 1 0 -1 -6 0 0 -4
word slot on	0 6 -3 0 0 -1 -2 0 0 4
word slow	1 -3 -2 -1 -3 -8 -25 43 -1 -18
word small	5 -1 -1 0 0 -1 -1 -1 0 -1
word snel	-4 -1 -1 0 -1 -1 6 3 -1 -2
word snow	-5 -1 10 0 -1 -1 -3 0 0 -3
word so	-19 -16 21 20 -8 -18 27 -6 -2 -7
word so don't	3 -1 -1 -4 0 0 10 -6 0 1
word so happy	-5 0 0 0 -1 -10 18 0 0 -2
word so i	-5 -2 4 0 2 4 -3 -1 0 -21
word so i'll	0 -1 0 0 0 -1 2 0 0 3
word so much	0 0 0 0 1 0 1 0 -1 20
word so sorry	-2 -4 14 9 -3 -2 -11 -1 0 -1
word so that	0 -1 0 0 -1 0 5 -1 -1 -6
word so the	-1 -1 1 0 -1 -2 6 -1 0 -4
word so timemention	6 -5 -2 4 0 -1 -1 -1 0 -12
word so we	0 0 1 4 0 -2 -2 -1 0 3
word so we're	-1 -1 0 -1 4 0 -1 0 0 -6
word so you	4 0 0 0 0 0 -2 0 0 7
word sobald	-1 -1 2 0 0 0 -7 0 7 4
word sobre	3 -2 3 -4 0 -6 7 0 -1 -12
word sobre a	2 3 -1 0 -2 -5 3 0 0 -12
word sobre la	0 0 0 0 1 0 0 0 0 5
word social	4 3 0 0 -2 1 -2 0 -3 -2
word society	0 0 0 0 0 0 0 0 0 5
word socio	0 0 0 0 0 0 1 0 0 -5
word sofia	0 1 0 0 0 0 0 0 0 -4
word software	0 0 1 0 1 0 -1 0 0 7
word sohn	0 0 0 0 0 0 0 0 0 6
word solicitud	0 5 -2 0 -1 -1 -5 4 0 44
word solicitud de	0 5 -1 0 -1 0 -3 4 -3 27
word solicitud para	0 0 0 0 0 0 -1 0 2 27
word solicitud recibida	0 0 0 0 0 0 0 0 0 16
word sollicitatie	-1 -2 -3 -1 -5 -2 -5 2 17 -44
word sollicitatie als	7 -2 -1 0 0 -1 -4 -1 1 -28
word sollicitatie bij	-1 -7 0 0 1 0 8 0 0 -4
word sollicitatie naar	0 0 0 0 -6 0 6 0 0 -1
word sollicitatiegesprek	15 -2 0 1 -8 -1 -3 -1 -2 -16
word sollicitatiegesprek van	1 0 0 0 0 0 0 1 0 -7
word sollicitatiegesprekken	0 0 0 0 0 0 0 0 0 3
word solliciteer	0 0 0 0 0 0 0 0 0 15
word sollten	1 -1 0 0 -1 0 1 0 0 -3
word solo	0 0 0 1 -1 0 1 0 0 -5
word solution	0 0 0 1 0 0 0 0 0 5
word some	1 3 -1 0 -3 -2 2 0 1 -5
word somebody	-1 -1 -2 5 8 -4 -3 -2 0 -14
word someone	-2 -3 2 -1 15 -1 -14 4 1 -4
word someone from	2 0 -2 0 0 0 -1 3 -1 -5
word someone who	0 0 0 0 11 0 -10 0 0 -2
word someone will	0 -1 0 0 -1 0 -1 1 2 -4
word someth	8 -1 26 -3 23 -9 -44 -6 7 -34
word someth came	0 0 1 0 0 0 0 0 0 3
word someth come	-1 0 -1 0 -1 0 -5 -1 9 -3
word someth else	-1 -1 -1 1 10 -2 -5 -1 0 6
word son	-2 0 -4 0 -1 0 0 0 6 4
word son entretien	0 0 0 0 0 0 0 0 0 3
word sono	-6 -1 -9 1 -3 -3 18 3 1 -8
word sont	0 1 0 0 1 0 -1 0 0 -7
word sont joint	0 0 0 0 0 0 0 0 0 11
word soon	5 -5 24 -2 10 10 -61 -3 21 -27
word soon !	0 -1 21 0 -1 -1 -23 -1 6 0
word soon as	-1 -2 4 -1 -2 13 -25 -1 15 -7
word sorry	-16 -22 14 32 45 -16 -26 -8 -4 -43
word sorry !	-2 -11 27 0 -2 -2 -7 -1 0 -15
word sorry about	-1 0 1 6 -2 -1 -1 -1 0 -15
word sorry but	0 0 0 1 0 0 0 0 0 -10
word sorry for	-1 -1 1 1 -1 0 1 0 0 -6
word sorry i	0 0 0 0 0 0 0 0 0 11
word sorry to	-2 -2 1 0 10 -5 -4 2 0 -2
word sorte	1 0 0 0 1 0 -1 0 0 15
word souhaiton	0 3 0 0 -1 1 -1 0 -1 4
word sound	5 -1 -1 0 0 0 -2 0 0 3
word sous	-6 -5 0 0 -3 2 10 0 2 11
word sous #	-5 -4 0 0 -2 0 12 0 0 0
word sous quinze	0 0 0 0 0 0 0 0 0 15
word sous troi	0 0 0 0 0 0 0 0 1 6
word soy	-5 11 0 0 -1 0 -5 0 0 0
word spatesten	0 0 0 0 0 0 0 0 0 5
word speak	-15 7 4 -1 -3 -5 19 -5 -1 35
word speak slot	0 0 0 0 0 0 0 0 0 10
word speak to	-1 -4 -1 0 -1 -3 12 -1 0 -5
word speak with	-2 3 -1 0 0 0 0 1 0 28
word specialist	-3 4 0 0 0 0 0 0 0 -4
word spend	-1 -1 -1 0 2 -2 4 -1 0 -23
word spent	-1 0 0 0 3 0 -1 0 0 -2
word spiacenti	0 0 0 0 3 0 -2 0 -1 4
word spiacenti di	0 0 0 0 0 0 0 0 0 12
word spijt	0 0 -2 4 -1 0 -1 0 0 1
word spoke	-11 -6 -2 -2 1 -1 23 -1 0 -4
word spostare	-1 0 2 0 0 0 0 0 0 11
word spostare il	-1 0 2 0 0 0 0 0 0 9
word sprak	0 14 0 0 -1 0 -8 0 -6 -3
word sprak ons	0 14 0 0 -1 0 -8 0 -6 -3
word sprechen	-1 7 -1 -1 -2 0 -2 0 0 2
word spreekt	8 -4 -1 0 0 0 -2 0 -1 -24
word spreekt met	1 0 0 0 0 0 0 0 0 -3
word spreekt ons	5 -3 0 0 0 0 -1 0 0 -19
word spreken	9 -4 -1 0 -1 -1 -1 -1 0 10
word spreken we	0 0 0 0 0 0 1 -1 0 8
word spring	-2 -2 -1 0 6 -1 1 -1 0 8
word sql	-4 -1 -1 -1 -1 -3 12 -1 0 3
word sr	4 0 0 0 -3 0 1 -1 -1 -3
word sra	0 5 -1 0 0 0 -3 0 0 0
word ssa	0 0 0 0 2 0 -1 0 0 -4
word st	7 -3 -1 0 2 0 -3 0 0 -16
word sta	-1 2 0 0 0 0 0 0 0 -6
word staat	9 0 -4 0 0 0 -4 0 0 11
word stack	-1 0 0 0 2 0 0 0 0 -8
word staff	-2 -1 -3 7 4 -1 -5 0 0 -19
word stage	-3 0 -1 -1 2 -1 7 -1 -3 3
word stakeholder	2 -1 0 0 0 0 0 0 0 9
word stand	-8 -1 6 1 -2 2 2 -1 2 -9
word stap	-1 -2 0 0 -1 0 5 -1 -1 -3
word start	-7 -34 16 -1 -6 48 -15 -11 10 -4
word start :	1 -1 0 0 0 0 0 0 1 -3
word start at	-3 -2 25 -2 -1 -1 -14 -1 -1 -13
word start date	0 0 0 0 0 0 2 0 0 7
word start in	7 -3 -2 -1 -1 3 -2 0 0 9
word start on	3 -3 -1 -1 3 6 -7 -1 0 11
word start timemention	-1 -5 -2 -1 -1 13 -3 -1 0 -4
word startup	0 0 0 0 0 0 0 0 0 29
word startup accelerator	0 0 0 0 0 0 0 0 0 6
word stat	-2 -1 4 -1 0 0 -1 0 1 0
word stata	-2 -3 -1 1 1 7 -7 0 3 4
word stata accolta	0 0 0 0 3 0 -2 0 -1 3
word stata preselezionata	0 0 0 0 0 0 0 0 0 9
word stata selezionata	0 -1 0 0 -1 8 -5 0 0 0
word state	-3 -1 0 -1 -3 -1 4 -2 6 5
word statement	0 -3 0 0 0 0 4 0 0 0
word station	6 -1 -2 -1 0 0 -1 -1 0 -9
word statistic	0 2 0 0 0 0 -2 0 0 10
word statistica	0 0 0 0 0 0 0 0 0 7
word statistiek	0 0 0 0 0 0 0 0 0 6
word statistik	0 0 0 0 0 0 0 0 0 3
word statistique	0 0 0 0 0 0 0 0 0 11
word stato	-4 -6 -1 1 6 -1 -1 7 0 2
word stato un	-1 -2 0 0 3 0 -1 0 0 0
word statt	-1 -10 12 0 0 -1 0 -1 0 -6
word statu	-3 -10 -2 0 12 -2 7 -6 3 -37
word statu :	-1 -1 -1 0 10 -1 -3 -6 3 -13
word statu of	-1 -1 0 0 3 0 9 -1 -7 1
word stay	2 -2 0 -2 -1 -2 9 -1 -4 -13
word stay in	-1 0 0 0 -1 0 3 0 0 -6
word steel	3 0 -3 -1 0 2 0 0 0 -12
word stelle	1 -11 1 -3 -1 -5 20 -2 0 -44
word stelle als	2 -4 3 -2 -3 -3 7 -1 0 -13
word stelle im	0 0 0 0 0 0 -1 0 1 -13
word stellen	-3 -1 0 -3 0 12 -4 -1 0 21
word step	-5 1 -2 1 1 5 -1 -2 3 1
word step :	3 -3 -1 0 -2 0 5 -3 1 11
word step for	-2 -5 0 0 -1 0 8 0 1 -8
word step in	0 -6 0 0 3 0 6 0 -2 3
word steward	3 -3 -1 0 0 1 -1 0 0 -1
word stiamo	0 0 0 0 -4 0 5 0 1 -2
word stiftung	0 0 0 0 0 0 0 0 0 4
word still	22 -14 -20 -3 -16 -5 30 7 -1 4
word still decid	0 0 0 0 0 0 1 0 0 3
word still interest	0 -2 0 0 -3 -2 8 0 -1 -12
word stipendium	0 0 0 0 0 0 0 0 0 6
word stock	4 0 -1 0 0 0 -1 0 0 7
word stone	-4 3 -1 0 -2 -1 -1 6 0 -2
word stop	-5 -8 4 5 15 -5 -9 -4 7 -2
word store	1 -4 0 4 -5 -1 -3 -2 8 -38
word store manager	0 -2 0 0 1 0 -1 -1 4 -11
word story	2 0 0 0 -1 0 0 0 -2 30
word street	3 1 1 0 -1 -1 -2 -1 0 -8
word strong	0 -1 0 0 -4 0 8 0 -1 -10
word stub	0 0 0 0 0 0 0 0 0 12
word stuck	-1 -2 13 0 -2 -1 -2 -5 0 -6
word stuck on	-1 0 10 0 -1 0 -2 -5 0 4
word student	0 0 0 0 0 0 0 0 0 5
word student exchange	0 0 0 0 0 0 0 0 0 4
word studie	0 0 0 0 0 0 0 0 0 4
word studienburo	0 0 0 0 0 0 0 0 0 -12
word studienplatz	0 0 0 0 0 0 0 0 0 3
word studienplatz im	0 0 0 0 0 0 0 0 0 3
word studio	-2 3 -1 -1 8 8 -13 -1 0 -4
word study	1 -1 0 0 0 0 2 0 -1 32
word study on	0 0 0 0 0 0 0 0 0 12
word stukken	0 1 0 0 -6 0 6 0 0 -8
word stunde	0 9 -1 0 -1 0 -7 0 0 -2
word stunden	-1 -1 0 0 -2 -1 7 -1 0 8
word stunden vorher	0 0 0 0 0 0 0 0 0 8
word sturen	0 0 0 0 0 0 1 0 0 -5
word stuur	9 3 -3 0 -1 -2 -6 -1 0 -10
word stuur ik	10 -3 -3 0 0 1 -4 0 0 -3
word su	-9 0 2 -1 -6 7 -9 6 9 79
word su candidatura	0 3 0 0 -2 0 0 0 0 -2
word su cita	0 0 0 0 0 0 0 0 0 5
word su entrevista	0 0 0 0 0 0 0 0 0 7
word su hija	0 0 0 0 0 0 0 0 0 12
word su hoja	0 0 0 0 -1 0 0 0 2 -4
word su inter	0 0 0 0 1 0 0 0 0 4
word su mensaje	-6 -1 -1 0 0 0 -1 11 0 -2
word su paciencia	0 0 0 0 0 0 0 0 0 5
word su proyecto	0 0 0 0 0 0 0 0 0 9
word su solicitud	0 0 0 0 0 0 0 0 1 36
word sua	6 20 -13 -5 -5 1 -15 -1 11 0
word sua agenda	-1 0 0 1 0 0 0 0 0 -5
word sua candidatura	-3 5 -2 -1 -5 -1 3 -1 6 -29
word sua consulta	0 0 0 0 0 0 0 0 0 8
word sua domanda	0 0 0 0 0 0 -1 0 2 27
word sua entrevista	15 0 -9 -3 1 0 -1 -1 -1 -7
word sua figlia	0 0 0 0 0 0 0 0 0 5
word sua filha	0 0 0 0 0 0 0 0 0 3
word sua inscricao	0 0 0 0 -2 0 -1 0 5 -5
word sua mensagem	-2 -1 0 0 0 0 -2 6 0 -5
word sua participacao	0 0 0 0 1 0 3 -3 0 -3
word sua proposta	0 0 0 0 0 1 0 0 0 6
word subject	-1 -3 -1 -1 -2 5 -3 6 -1 -11
word subject to	-3 0 0 0 0 6 -1 0 0 2
word submission	-9 -1 0 0 1 0 -1 -1 13 15
word submission for	0 0 0 0 2 0 0 0 -1 -3
word submit	0 -2 0 0 -1 0 4 0 -1 14
word submit your	0 0 0 0 0 0 0 0 0 6
word submitt	-1 -3 -1 0 -5 -1 27 -2 -12 4
word submitt to	0 -2 0 0 2 0 12 -1 -10 -2
word submitt your	0 0 0 0 -4 0 0 0 5 6
word subsidie	0 0 0 0 0 0 0 0 0 3
word subvencion	0 0 0 0 0 0 0 0 0 10
word subvencion de	0 0 0 0 0 0 0 0 0 4
word subvention	0 0 0 0 0 0 0 0 0 8
word subvention de	0 0 0 0 0 0 0 0 0 4
word succ	-3 -1 -1 -1 -3 -3 13 -1 -1 -4
word succes	-2 -1 0 1 3 0 -1 0 1 1
word succes in	0 0 0 0 1 0 0 0 0 6
word successful	-9 0 0 0 6 -3 -2 0 10 18
word successful this	0 0 0 0 0 0 0 0 0 6
word successiva	-1 -2 0 0 0 0 4 0 0 -1
word sucesso	-1 0 0 0 -1 0 -1 0 3 0
word suche	-1 -2 0 1 0 -1 3 0 0 7
word suchen	0 -2 0 0 1 -1 3 0 0 -19
word sud	-2 -1 0 -1 0 -2 5 0 0 -8
word suis	-5 0 5 8 -2 -1 -6 2 -1 -5
word suit	20 -2 4 -1 8 -9 -17 -1 -1 3
word suit ?	0 0 1 0 0 0 0 0 0 10
word suit me	0 0 0 0 0 0 0 0 0 9
word suit you	-7 4 6 0 -1 0 -2 0 0 2
word suite	3 -6 -1 -2 4 -1 10 -1 -6 10
word suite a	2 0 0 -1 -1 0 5 0 -5 13
word suite favorable	0 0 0 0 1 0 0 0 0 5
word suivant	-2 1 0 0 0 0 0 2 0 -7
word suivante	-4 12 0 0 -2 0 -5 0 -1 -1
word suivi	-2 0 0 0 3 0 0 0 0 1
word sul	3 0 -1 0 1 1 -2 0 0 -9
word sulla	2 -2 0 0 0 0 0 0 0 -5
word summer	0 -1 0 0 -1 4 -2 0 1 17
word summer school	0 0 0 0 0 0 0 0 0 11
word summit	0 0 0 0 0 0 0 0 0 -6
word suo	-3 1 -1 -1 1 -1 6 0 -3 22
word suo articolo	0 0 0 0 0 0 0 0 0 4
word suo colloquio	0 0 0 0 0 0 0 0 0 8
word suo curriculum	0 4 0 0 0 0 0 0 -2 -8
word suo profilo	-2 -3 0 0 2 0 5 0 -1 -8
word suo progetto	0 0 0 0 0 0 0 0 0 11
word super	5 -1 -2 0 -1 1 -2 1 -1 -12
word superado	0 -3 0 0 1 0 5 0 -1 -1
word superado la	0 -3 0 0 0 0 5 0 -1 0
word superato	0 -3 0 0 0 0 4 1 -2 -2
word supervisor	7 -3 -4 0 0 0 1 -1 0 -6
word supp	6 -1 0 0 -2 0 -1 -1 0 1
word support	0 -1 0 0 -3 0 -1 9 -3 -7
word sur	2 -1 0 -1 3 -2 4 -2 -4 7
word sur la	0 0 0 0 0 0 0 0 0 9
word sur notre	0 2 0 0 2 0 -1 0 -3 -10
word sure	-46 19 39 0 -2 0 -9 -1 0 19
word surveillante	0 0 0 0 0 0 0 0 0 -8
word surveillante au	0 0 0 0 0 0 0 0 0 -6
word survey	2 -5 -1 0 0 0 7 -1 -3 -11
word sus	0 4 -1 0 0 0 -2 0 0 2
word sync	0 0 0 0 0 0 1 0 0 8
word system	-2 -2 -1 5 -11 0 -4 -2 18 -13
word system design	4 -1 0 0 0 0 -1 0 0 -1
word t	2 -1 0 0 -1 -2 2 0 0 15
word t #	0 0 0 0 0 0 0 0 0 9
word t'es	0 2 0 0 0 0 -1 0 0 -22
word ta	7 -2 0 0 -1 -1 -3 -1 0 -13
word table	0 0 0 0 0 0 1 0 0 3
word tag	0 -6 15 0 -1 -1 -10 5 -2 10
word tag frau	0 1 0 0 0 0 -1 0 0 8
word tag herr	-2 3 0 0 0 0 -1 0 0 0
word tage	-2 0 0 0 -1 -8 11 0 0 -1
word tagen	-4 15 -1 -1 -4 0 -2 -4 0 -10
word tagung	0 0 0 0 0 0 0 0 0 4
word take	-23 -16 9 8 -22 -13 56 -7 7 -20
word take #	0 0 0 0 0 0 0 0 0 10
word take a	-1 -2 0 0 -5 0 -7 1 13 -6
word take about	-3 4 0 0 0 0 0 0 0 -2
word take an	-1 -1 0 0 -6 0 10 0 -1 -3
word take another	0 0 0 0 0 0 1 0 0 4
word take home	-1 -3 0 0 -1 -1 9 -1 -2 -6
word take it	-5 -2 6 0 -6 0 8 0 -1 -13
word take part	0 0 0 0 0 0 0 0 0 3
word take place	-11 1 10 1 0 0 0 0 0 -2
word take the	-2 -2 -1 0 -2 -11 20 -2 -1 5
word take up	-3 -2 0 0 0 -1 9 -1 -1 -5
word take you	-5 -5 -1 0 4 5 4 -1 0 -10
word taken	-3 -2 1 8 -4 -2 1 0 1 -1
word taking	-1 -3 -1 1 0 -1 0 0 5 11
word taking part	0 0 0 0 0 0 0 0 0 12
word taking the	-1 -2 0 0 -1 0 -2 0 5 1
word tal	1 4 -2 0 0 -1 -1 0 0 -2
word talent	0 -1 0 0 10 0 -5 0 -3 1
word talk	9 14 -3 -4 -4 0 0 -5 -7 -1
word talk about	0 5 -2 -1 0 3 -5 -1 0 6
word talk it	0 -1 0 0 0 1 1 0 0 -7
word talk on	1 -4 0 0 0 5 0 0 0 -16
word talk timemention	0 -4 11 -1 0 -1 -5 -1 0 -3
word talk to	0 5 -2 0 -1 -1 0 -1 -1 26
word taller	0 0 1 0 0 0 0 0 0 -17
word tallfir	-2 2 -1 0 -3 -1 -6 12 -3 -12
word tard	0 -1 2 3 2 -1 -3 -1 -1 -11
word tardar	0 0 0 0 0 0 0 0 0 -3
word tardara	0 0 0 0 0 0 1 0 0 6
word tardara una	0 0 0 0 0 0 1 0 0 6
word tarde	-1 -6 -3 1 3 -1 9 -3 -1 -18
word tardi	3 0 -1 0 0 0 -1 -1 0 -14
word target	0 0 0 0 0 1 0 0 0 7
word task	-1 -1 -1 0 0 -1 6 0 0 26
word tatigkeit	0 0 0 0 1 0 0 0 0 -8
word tatigkeit im	0 0 0 0 0 0 0 0 0 -9
word tax	-4 -3 0 0 -2 -3 17 -1 -3 -12
word te	32 2 -5 -2 -6 4 6 -13 -16 -97
word te adjunto	0 -3 0 0 -2 1 5 0 0 -1
word te comparto	3 -1 0 0 0 -1 0 0 0 -4
word te confirmamo	0 0 0 0 0 0 0 0 0 7
word te digo	0 0 0 0 0 0 1 0 0 -4
word te espera	0 4 0 0 0 0 -2 -1 -1 0
word te esperamo	2 -1 0 0 0 0 -1 0 0 -10
word te ligo	0 -1 -1 0 -2 0 4 -1 0 -8
word te llamo	0 -1 -1 0 0 0 5 0 -2 -3
word te mando	4 -1 0 0 0 0 -2 0 0 -4
word te nemen	4 0 0 0 0 -1 -2 0 0 -3
word te viene	0 2 0 0 0 0 -1 0 0 -3
word teach	9 0 -1 0 -2 0 -4 -1 0 -11
word teach assistant	8 0 0 0 -1 0 -4 0 -1 -3
word teacher	-1 -1 0 0 -5 2 2 -1 4 3
word team	-4 -2 3 -4 6 3 -50 12 36 37
word team !	0 -1 0 0 0 3 -1 0 0 -2
word team :	0 0 0 0 0 0 0 0 0 5
word team and	0 1 0 0 -1 0 2 0 -1 4
word team is	-6 0 1 -1 -1 -1 0 6 3 0
word team like	0 0 0 0 0 0 0 0 0 12
word team will	-1 -1 -3 0 -6 0 -7 7 11 -17
word tech	1 1 -2 0 -2 -1 -3 -1 7 -43
word tech lead	3 -3 0 0 0 0 0 0 0 0
word technical	16 0 -9 7 -1 -5 -6 -2 -1 -8
word technical interview	0 0 -8 9 0 0 -1 0 0 -10
word technician	3 -2 0 0 -1 0 -1 0 1 1
word technicien	-2 2 0 0 0 0 -1 1 0 5
word technique	-4 -1 0 0 -9 -1 16 -1 0 -12
word tecnica	4 -9 -3 1 -3 6 7 -2 -1 -4
word tecnica ?	0 0 0 0 0 0 0 0 0 6
word tecnica de	2 0 -2 1 -2 4 -2 0 0 -5
word teil	3 0 -1 0 0 0 -1 0 0 -8
word teilen	3 -3 0 0 -1 2 -1 0 0 -3
word telefon	-2 -3 -1 0 -1 -8 15 0 0 -16
word telefonat	5 9 -1 0 -1 0 -10 0 -1 -10
word telefonat ?	0 9 0 0 -1 0 -7 0 -1 -9
word telefonata	1 2 -1 -1 0 -1 2 -1 0 -8
word telefone	0 11 -3 0 -4 0 -3 0 0 -5
word telefonicamente	2 0 0 0 0 0 0 -1 0 -3
word telefonisch	4 2 0 2 -1 0 -5 0 0 -8
word telefono	1 3 -1 0 -2 0 0 0 0 -11
word telegram	0 0 0 0 0 0 0 0 0 9
word telephone	4 6 -1 -1 0 -1 -4 -2 -3 15
word telephone interview	1 -1 0 0 0 0 0 0 0 7
word telephonique	4 2 0 -1 -1 0 -4 1 0 2
word tell	-7 -12 -3 3 -19 23 25 -8 -2 -22
word tell me	-5 1 0 4 -8 17 -3 -4 -2 -28
word tell us	-1 -6 0 0 -3 7 5 0 0 4
word tell you	1 -6 -1 0 -6 -1 16 -3 0 0
word tem	2 4 0 0 -2 -3 2 -2 0 -10
word temo	-1 0 1 1 -1 3 -1 0 -1 3
word temo o	0 0 0 0 -1 3 -1 0 0 6
word temp	7 -8 0 0 2 0 1 0 0 -3
word tempo	2 -2 -1 -1 0 0 2 -1 0 -10
word ten	12 8 -5 -2 19 -2 -28 -2 -1 17
word ten minut	1 10 -2 0 0 -1 -7 0 0 5
word tender	0 0 0 0 0 0 0 0 0 14
word tendria	0 5 0 0 0 0 0 -2 -1 2
word tenemo	-1 0 1 1 -1 0 -1 0 1 8
word tenemo que	0 0 0 1 0 0 0 0 0 6
word tengo	-2 0 0 3 1 0 0 -1 0 3
word tenho	-1 -14 -1 3 -1 -2 18 -1 0 -4
word tentative	-2 -1 0 0 -1 0 -2 6 0 -6
word tente	0 0 0 0 3 0 0 -1 0 -3
word tente novamente	0 0 0 0 3 0 0 -1 0 -3
word ter	-3 -3 -2 5 3 0 2 -1 0 -6
word teria	0 3 0 0 0 0 -2 0 0 8
word term	3 -3 0 0 -4 14 -8 -1 0 -4
word termin	6 -2 2 3 -3 -1 0 -2 -3 -26
word termin :	0 0 1 0 0 0 0 0 0 3
word termin am	0 0 -1 3 0 0 -1 0 0 -6
word termin bei	2 0 0 0 0 0 -1 0 0 -7
word termin fur	2 2 1 -1 0 0 -1 0 -2 -13
word terminbestatigung	3 -1 -3 0 0 0 0 2 0 0
word termine	-2 8 0 0 1 0 -5 0 -1 -3
word terra	0 0 0 1 0 0 0 0 0 -5
word terug	-1 -2 0 1 -2 -1 7 -1 0 -4
word tes	4 -1 0 0 0 0 -1 0 0 -4
word tesi	0 0 0 0 0 0 0 0 0 3
word test	-8 -24 -3 -2 -7 -6 63 -10 -3 12
word test is	0 0 0 0 0 0 2 -1 0 7
word teste	1 0 0 0 -4 0 1 0 3 -2
word tevoren	1 0 -1 0 0 0 0 0 0 5
word text	1 -5 -1 -1 -2 -1 -22 25 6 4
word text me	2 -1 -1 -1 -2 -1 -21 25 -1 -12
word th	-3 9 0 0 0 0 -5 0 0 -12
word th floor	1 0 0 0 0 0 0 0 0 3
word than	0 -6 10 -2 -1 -1 6 -5 -1 38
word than #	-1 -1 8 0 0 0 -2 -4 0 1
word thank	-25 -10 -23 -1 41 -28 11 2 33 -3
word thank !	-1 -1 0 0 -2 -1 4 0 1 9
word thank again	0 0 0 0 3 0 -2 0 0 11
word thank for	-14 11 -10 13 -17 -8 -12 12 25 -68
word thank you	-2 -17 -9 -11 46 -13 -3 1 9 46
word that	-5 -4 -10 9 9 4 0 -10 6 -31
word that is	0 0 0 0 -2 0 2 0 0 8
word that suit	-1 1 1 0 7 -7 -1 0 0 1
word that the	-7 0 6 1 1 0 0 0 0 -1
word that we	-1 -3 -8 10 1 -1 4 -1 -1 -11
word that work	-5 9 -1 0 -1 0 -2 0 0 -13
word that you	8 8 -8 -3 6 7 -15 -5 1 -22
word that you're	1 1 -1 0 0 0 -1 0 0 -8
word that your	5 -5 0 -3 -4 -1 -8 3 12 10
word that'	5 -4 13 -5 8 0 -12 -2 -2 -33
word the	-7 -80 24 50 63 -32 3 -39 17 42
word the #	1 1 2 1 0 0 -5 0 0 -3
word the above	2 4 -8 0 0 3 -1 0 0 0
word the addres	7 -1 -4 0 0 0 -2 1 0 0
word the admission	0 0 0 0 0 0 0 0 0 8
word the afternoon	-1 -6 11 0 0 -1 -3 0 0 3
word the allotment	0 0 0 0 0 0 0 0 0 5
word the analyst	-5 3 2 -1 1 -2 4 0 0 6
word the assessment	2 4 0 0 0 -1 -4 0 0 -8
word the attach	-1 -1 -1 0 -1 15 -10 -1 0 -27
word the beagle	0 0 0 0 0 0 0 0 0 4
word the best	-3 2 -3 16 -1 0 -4 -3 -2 -7
word the board	-8 -2 -2 12 -2 -3 7 -1 -1 2
word the budget	-1 -1 -1 8 -3 -4 4 -2 -1 -2
word the calendar	6 -4 1 2 -1 0 -2 -1 0 -14
word the call	1 0 -1 6 -5 0 -1 0 0 8
word the candidate	-2 -1 4 0 0 0 -1 0 0 6
word the care	0 0 0 0 1 1 -1 0 0 3
word the claim	0 0 0 0 0 0 0 0 0 -12
word the client	-10 5 -1 0 12 0 7 -2 -10 -31
word the clinical	0 0 0 0 0 0 0 0 0 11
word the clos	0 0 0 0 -1 0 0 0 3 -8
word the coming	-1 4 0 0 -1 -1 1 -1 0 -3
word the committee	-4 -3 -1 -1 -3 -2 7 -1 7 28
word the community	-1 3 0 0 -1 0 -1 0 0 0
word the company	-1 -1 0 2 -1 0 2 0 0 9
word the conference	0 0 0 0 0 0 0 0 0 12
word the contract	0 0 0 0 -1 5 -3 0 0 5
word the controller	-2 3 0 0 -12 0 14 -1 -1 -2
word the conversation	-1 0 0 0 2 0 1 0 0 3
word the data	0 4 0 0 2 0 -5 0 1 3
word the date	1 0 0 0 0 0 0 0 0 7
word the day	12 -2 2 -3 3 -4 -5 -2 -1 -7
word the decision	0 0 0 0 0 0 1 0 0 4
word the department	-1 -1 0 4 2 1 -4 -1 0 5
word the detail	4 -3 0 0 0 1 -1 0 0 4
word the director	-5 -1 -2 11 0 0 -1 -1 -1 -1
word the doctoral	0 0 0 0 0 0 0 0 0 11
word the employer	-2 -1 -1 6 -3 0 5 -1 -3 -1
word the end	-3 -3 -1 -1 9 -2 -13 -2 16 -5
word the final	0 4 -1 0 3 -3 -1 -1 -1 -12
word the fire	0 0 0 0 0 0 0 0 0 9
word the first	0 0 -1 1 -3 2 0 -1 1 4
word the flat	0 0 0 0 0 0 0 0 0 12
word the folder	0 0 0 0 0 0 0 0 0 3
word the follow	-4 1 0 4 -1 0 -1 1 1 16
word the form	-2 -1 0 0 -1 -2 5 0 0 9
word the front	1 0 0 0 0 0 0 0 0 4
word the gate	1 0 0 0 0 0 0 0 0 10
word the hall	0 0 0 0 0 0 0 0 0 -7
word the head	2 -1 -1 0 -5 -2 2 -1 6 -21
word the hiring	-4 2 1 -3 3 -1 10 -3 -5 -18
word the home	0 0 0 0 0 0 0 0 0 8
word the house	0 0 0 0 0 0 0 0 0 8
word the human	0 0 0 0 0 0 0 0 0 3
word the interview	-2 -10 19 5 -5 -1 -6 4 -4 8
word the interviewer	0 -1 0 0 -1 0 3 0 0 -9
word the invitation	-1 -2 -1 5 -1 0 -2 2 0 -3
word the invite	-17 -1 22 0 -1 0 -2 0 0 -3
word the job	-7 0 -2 4 18 -11 3 -5 0 -1
word the kids	0 0 0 0 0 0 0 0 0 7
word the kitchen	2 -1 0 0 0 0 -1 0 0 5
word the landlord	0 0 0 0 0 0 0 0 0 6
word the last	8 0 0 0 0 -1 -6 0 0 -6
word the lett	0 0 0 0 0 0 0 0 1 -5
word the link	-2 -3 4 -1 -2 -2 9 -2 -2 -6
word the list	1 0 0 -1 0 0 -1 0 0 3
word the loan	0 0 0 0 0 0 0 0 0 -5
word the lobby	0 0 0 0 0 0 0 0 0 5
word the master'	0 0 0 0 0 0 0 0 0 12
word the meet	8 -2 -3 2 0 -2 -2 0 0 3
word the message	0 0 0 0 1 0 -1 1 0 18
word the month	-1 0 0 0 -7 -1 -4 -1 15 -10
word the morn	-2 -6 9 2 -2 -1 0 -1 0 -5
word the name	-1 -2 0 0 -2 -3 10 -1 0 -11
word the new	-3 -1 1 5 -11 -1 14 -3 -1 16
word the next	-6 3 -1 -1 5 -3 10 -4 -3 -11
word the number	1 -1 0 0 -4 2 -6 2 6 -25
word the nurse	-5 6 -1 0 -1 -1 2 0 0 -3
word the offer	-1 -1 -1 0 4 9 -8 -1 -1 -11
word the office	5 -2 3 -2 -4 -4 6 -2 -1 -19
word the one	-2 -2 15 -3 6 -4 -9 -1 0 2
word the open	0 0 0 0 -7 0 7 0 0 14
word the opportunity	0 0 0 0 0 0 0 0 0 38
word the order	0 0 0 0 -2 0 -1 6 -2 -3
word the other	-4 4 0 -2 13 -10 1 -2 -1 -11
word the outcome	2 -1 0 0 -1 0 0 -1 2 5
word the owner	4 -3 -2 10 -10 -2 3 -1 -1 3
word the panel	-4 -5 -4 -2 0 -3 8 -5 14 -13
word the partner	5 -1 -1 -1 0 3 -4 -1 0 -3
word the phone	0 4 0 0 0 1 -3 0 0 0
word the plan	0 0 0 0 0 0 0 0 0 4
word the portal	0 0 0 0 0 1 0 0 0 -13
word the position	-2 -2 -1 1 11 1 5 -1 -11 -1
word the post	1 -2 -2 24 -4 1 -25 -3 11 -19
word the proces	-2 -6 0 0 -1 -2 13 -1 0 -9
word the question	0 0 0 0 1 0 -1 0 0 10
word the record	0 0 0 0 0 0 0 0 0 5
word the reporter	0 0 0 0 0 0 0 0 0 -13
word the right	0 0 0 0 0 0 0 0 0 6
word the role	-4 6 -1 1 6 2 -6 0 -2 -1
word the room	0 0 2 0 0 -1 0 0 0 6
word the runn	0 -1 0 -1 -4 0 6 0 -1 -1
word the salary	-2 -7 0 0 0 3 7 0 0 6
word the same	-3 -9 20 -1 -1 -1 -5 -1 0 11
word the schedule	1 -2 -1 -1 -1 4 0 0 0 -9
word the school	4 0 0 0 -1 -1 2 0 -3 -7
word the search	-4 -1 -1 5 12 -5 0 -3 -3 -25
word the second	12 -4 -4 -1 -5 -2 6 -1 -1 21
word the senior	-1 3 0 0 0 0 -1 0 0 -1
word the session	0 1 0 0 0 0 0 0 0 5
word the shop	-2 6 -2 -2 6 -3 -8 14 -8 -27
word the short	0 0 0 0 0 0 3 -1 0 -4
word the shortlist	4 -1 2 -1 -1 0 -4 0 2 -3
word the show	0 0 0 0 0 0 0 0 0 6
word the side	4 0 -2 0 0 0 0 0 0 -17
word the spot	0 0 0 0 0 0 0 0 0 3
word the spring	-1 -2 -1 0 7 0 -2 0 0 -4
word the startup	0 0 0 0 0 0 0 0 0 6
word the statu	0 -1 0 1 3 0 -5 0 3 -3
word the student	0 0 0 0 0 0 0 0 0 5
word the summer	0 0 0 0 -1 0 0 0 1 11
word the survey	0 0 0 0 0 0 0 0 0 7
word the team	-16 -2 -2 0 4 2 -1 2 13 -40
word the term	-1 -1 0 0 -4 11 -4 -1 0 -11
word the test	0 -1 0 0 0 -1 4 -1 0 7
word the time	3 -1 -5 1 -4 -1 5 -1 3 27
word the timemention	13 -8 9 -7 -2 -5 -13 12 1 2
word the travel	0 0 0 0 1 0 -1 0 0 9
word the truste	0 0 0 0 3 -1 -1 0 0 4
word the two	0 1 0 0 0 0 0 0 0 5
word the university	0 0 0 0 0 0 0 0 0 8
word the website	0 0 0 0 0 0 0 0 0 7
word the week	-2 8 19 0 -2 -2 -21 -1 1 -8
word the weekend	-4 -2 -2 -1 -4 -11 20 -2 6 -4
word the whole	15 0 -12 0 1 0 -2 0 0 6
word the young	0 0 0 0 0 0 0 0 0 6
word their	-5 8 -1 0 -1 -2 5 -1 -3 19
word them	-19 -26 -7 -3 -11 -10 60 -6 22 -13
word then	6 0 22 -6 -8 -13 -24 2 20 -5
word then !	14 -2 -3 -1 -1 -2 -5 0 0 -2
word then a	-2 -1 0 0 0 0 4 0 0 6
word theo	0 0 0 0 0 0 0 0 0 7
word there	0 -3 -14 15 2 -2 -32 11 23 7
word there are	0 0 -9 10 -1 0 2 0 -1 0
word there is	-1 1 -1 0 -2 0 -21 -1 25 5
word there will	-1 -1 -2 6 0 0 -1 0 0 -3
word there'	-5 -3 2 4 6 -1 -2 -2 1 2
word there' a	-1 -2 0 -1 -1 0 4 -1 2 -8
word these	-2 1 0 -1 -2 -1 7 -1 -1 -22
word thesi	0 0 0 0 0 0 0 0 0 5
word they	-21 -2 -4 -5 57 17 -15 -7 -20 24
word they can	-11 8 4 0 0 0 0 0 0 -12
word they said	0 0 0 0 0 1 0 0 0 7
word they want	1 -2 -2 0 2 24 -22 0 0 -3
word they'd	0 0 0 0 -4 0 -1 0 5 6
word they'll	-5 -1 -1 -2 0 -1 11 -1 0 0
word they're	-9 7 -2 -2 0 -2 10 -1 -3 -19
word they've	-3 2 0 3 1 -1 -2 0 0 4
word thing	-20 5 14 1 -8 -4 16 0 -4 5
word think	-3 -5 -2 -1 11 5 -8 -2 5 9
word think of	-1 -1 -1 0 10 0 -10 -1 5 5
word think you'd	0 0 0 0 0 0 0 0 0 4
word thirty	1 0 -1 0 0 0 0 0 0 -5
word thirty minut	0 0 0 0 0 0 0 0 0 3
word this	-8 -17 -2 12 40 -18 -29 23 -1 55
word this because	0 0 0 0 0 0 0 0 0 14
word this confirm	0 0 0 0 0 0 0 0 1 -22
word this email	2 -1 0 0 -1 0 -3 3 1 -17
word this event	-2 -6 13 2 -1 0 -1 -3 -1 -19
word this invitation	-8 -2 -2 -1 -2 -2 -2 19 0 -8
word this is	4 -6 -1 0 -3 0 -3 9 0 13
word this isn't	0 0 0 -2 3 -1 1 0 0 -1
word this job	0 -1 -12 0 0 -1 14 0 0 6
word this mailbox	0 0 0 0 -1 0 -2 5 -1 -5
word this message	2 -1 0 0 -1 0 -1 0 2 7
word this month	-1 0 0 0 -1 0 9 0 -6 3
word this occasion	0 -1 0 0 4 0 -1 0 0 2
word this one	0 0 0 0 2 -1 0 0 0 -8
word this position	0 -1 0 1 9 1 -3 0 -6 -3
word this role	0 0 0 0 -1 0 1 0 0 3
word this time	-1 -2 -3 -1 23 -2 -6 -3 -5 -3
word this to	0 -2 0 0 0 -3 5 0 0 13
word this week	-8 18 8 -2 -18 -4 -4 9 1 -8
word this weekend	1 1 0 0 0 0 -1 0 0 -13
word this year	-1 -1 0 0 11 0 -5 0 -4 23
word those	0 0 -1 0 -13 0 -1 0 16 3
word thought	-2 -1 -1 -1 3 -2 6 -2 -1 4
word thought we	0 0 0 0 5 -1 -2 -1 0 -1
word three	-5 -3 -2 -2 -6 6 14 -5 3 18
word three days	0 -3 0 0 0 -2 8 -1 -1 -5
word three hour	-3 -1 0 0 1 -1 6 0 0 -11
word three time	0 4 0 0 -1 0 -2 0 0 2
word three week	-2 -8 0 -1 -2 8 6 -1 0 -10
word thrill	4 -1 0 0 -1 0 -1 0 0 -3
word thrill to	1 0 0 0 0 0 0 0 0 8
word through	15 -15 9 -5 19 -10 -18 -1 6 -7
word through the	1 0 -1 0 0 0 0 0 1 15
word through timemention	3 -1 -1 -1 0 1 -2 0 0 -4
word through to	16 2 -1 -2 0 -3 -10 -2 -1 -4
word thursday	2 0 0 0 0 0 -7 6 0 3
word ti	11 -8 6 -2 -6 -2 8 -5 -1 -16
word ti allego	-2 -4 0 0 -2 -1 10 -1 0 1
word ti aspettiamo	1 0 0 0 0 0 0 0 0 6
word ti contatteremo	0 -1 0 0 0 0 2 0 -1 6
word ti va	0 2 0 0 0 0 -1 0 0 -6
word ticket	-1 -1 0 0 -1 0 -3 11 -5 -10
word ticket #	0 0 0 0 -1 0 -4 11 -5 -27
word tiempo	0 0 0 0 1 0 0 0 0 -5
word tien	4 2 -1 -2 -4 -6 11 -2 -2 -10
word tienda	0 0 0 0 0 0 0 0 0 7
word tiene	0 0 0 0 0 0 -1 1 0 8
word tijd	-2 -3 1 0 0 -1 5 -1 0 1
word tijdstip	0 0 2 0 0 0 0 0 0 -4
word till	-4 -8 6 -9 -2 -5 11 -3 12 -19
word till timemention	-4 -7 8 -6 -1 -2 -1 0 13 -10
word tim	0 0 0 0 0 0 0 0 0 8
word time	-21 13 47 -7 13 -2 -31 -7 -6 14
word time :	-2 -1 2 3 -1 0 -1 0 0 -18
word time ?	0 -8 12 0 0 0 -3 0 0 9
word time and	0 -1 1 0 4 0 -1 -1 -1 2
word time for	-10 12 4 -1 -1 -1 -2 -1 0 0
word time here	0 1 0 0 0 0 0 0 0 -8
word time in	0 4 0 0 0 0 -4 0 1 13
word time is	5 -2 1 0 0 0 -1 0 -3 3
word time new	-2 0 -1 0 0 0 0 4 0 -3
word time next	-1 -1 5 0 0 0 -2 0 0 0
word time timemention	-3 14 -7 0 0 -1 -2 -1 0 4
word time to	-1 2 -1 0 -1 -1 -2 -1 5 6
word time you	1 1 0 0 -6 0 5 0 -1 -1
word timemention	16 25 15 17 -46 -12 -12 19 -20 10
word timemention !	36 -12 -11 -8 -1 -7 -3 8 -1 -12
word timemention #	34 5 0 -5 -2 6 -29 -7 -1 20
word timemention :	-10 -3 -3 7 -2 -7 23 -2 -1 3
word timemention ?	-8 55 -1 -9 -6 6 -27 -5 -5 -24
word timemention a	5 0 -3 0 -1 4 -2 -2 -1 -60
word timemention aan	-3 -1 0 -3 -1 12 -3 -1 0 -3
word timemention about	0 -1 0 0 0 -1 3 0 0 12
word timemention after	5 -7 8 6 -5 -1 -4 0 0 -9
word timemention al	5 -1 0 0 0 0 -2 -1 0 -1
word timemention all	-6 -3 -2 -1 0 -1 14 0 0 -1
word timemention an	4 0 -1 0 0 0 -3 0 0 -6
word timemention and	-4 -10 -2 -5 1 -5 -2 -5 30 17
word timemention aqui	2 -1 1 0 0 0 -1 0 0 -4
word timemention as	-1 -2 9 -6 0 0 0 0 0 0
word timemention at	18 -14 4 -5 -1 -2 4 -3 -1 -57
word timemention au	5 -7 5 -1 0 1 -2 0 0 -11
word timemention auf	6 -1 0 -1 0 -1 -2 0 0 4
word timemention be	-3 5 0 0 0 0 0 0 0 -17
word timemention bei	0 -1 0 0 0 0 3 0 -1 -10
word timemention bij	-1 3 -2 0 0 0 2 0 0 2
word timemention by	0 0 1 0 0 0 0 0 0 8
word timemention can	0 0 0 0 0 0 0 0 0 7
word timemention chez	-1 0 0 0 0 0 2 0 0 7
word timemention com	11 0 -12 2 -1 0 0 0 0 -3
word timemention da	0 1 0 0 0 0 0 0 0 10
word timemention dans	1 0 0 0 0 0 0 0 0 6
word timemention de	0 0 0 0 0 0 0 0 0 5
word timemention e	-12 -1 -7 -1 -1 -1 24 -2 0 11
word timemention een	18 -5 -1 0 0 -2 -9 0 -1 -2
word timemention ein	0 0 0 0 0 0 0 0 0 25
word timemention eine	0 2 0 0 0 0 -1 0 -1 -8
word timemention el	-1 3 0 1 0 0 -1 -1 0 -10
word timemention em	0 0 1 0 0 0 0 0 0 3
word timemention en	-4 -3 0 -1 -1 -1 11 0 -1 8
word timemention est	-2 0 0 3 0 0 0 0 0 2
word timemention for	11 -5 1 -2 -1 3 -3 -2 -2 -23
word timemention fur	0 1 0 0 0 0 0 0 0 10
word timemention gaat	0 0 0 3 -1 0 0 0 0 -1
word timemention has	-6 -12 21 4 -1 -3 -3 -1 0 7
word timemention i	-3 0 0 0 0 3 0 0 0 13
word timemention i'll	0 0 0 0 0 0 0 0 0 -4
word timemention if	-4 -2 4 0 0 5 -2 0 0 -3
word timemention il	-2 3 0 0 0 4 -3 -1 0 -4
word timemention im	2 0 0 0 -1 0 0 1 0 -6
word timemention in	11 -7 1 -2 -1 4 -3 -1 -1 -9
word timemention instead	-10 -2 15 0 0 0 -2 0 0 1
word timemention interview	-6 0 8 0 0 0 0 0 0 -18
word timemention is	-11 -5 34 3 -1 -4 -12 -4 0 25
word timemention ist	8 -1 0 -1 0 -2 -3 -1 0 -2
word timemention it	2 0 3 -2 0 3 -4 0 0 -3
word timemention je	0 4 -3 0 0 0 -1 0 0 -3
word timemention komen	0 -1 2 0 0 0 0 0 0 -4
word timemention komt	0 0 0 1 0 0 0 0 0 13
word timemention la	0 0 0 1 0 0 0 0 0 4
word timemention lang	3 -2 0 0 0 0 0 0 0 -6
word timemention le	-1 2 -1 1 0 3 -3 -1 0 -13
word timemention legen	0 0 1 0 0 0 0 0 0 -4
word timemention lunch	21 -1 -1 -2 0 -4 -10 -2 0 -11
word timemention me	0 -2 0 0 0 0 2 0 0 4
word timemention mein	0 0 0 0 0 0 0 0 0 -3
word timemention met	2 0 -1 0 0 0 0 0 0 -8
word timemention mi	0 0 0 0 0 0 0 0 0 14
word timemention mit	3 -1 -1 0 0 0 0 0 0 0
word timemention na	4 0 -3 0 0 0 0 0 0 -18
word timemention naar	0 0 0 0 0 0 0 0 0 -3
word timemention nao	-1 1 3 1 0 0 -2 0 0 -3
word timemention nicht	0 11 -9 0 0 0 -1 0 0 -5
word timemention no	3 0 4 0 -1 0 -1 -5 0 5
word timemention nog	0 0 0 0 0 0 0 0 0 6
word timemention non	-1 5 1 -1 -1 -1 -3 0 0 -4
word timemention o	-3 18 -9 -1 -1 -1 -2 -1 -1 -26
word timemention oder	-13 27 -11 0 -1 0 -1 0 0 13
word timemention of	-2 7 -1 0 0 0 -2 0 0 -5
word timemention on	12 -4 -1 -1 0 0 -2 -3 -1 -15
word timemention one	12 -2 -3 -1 0 -2 -2 0 0 -1
word timemention op	14 -4 -1 -1 0 -1 -2 -4 0 -2
word timemention oppure	0 1 0 0 0 0 0 0 0 -4
word timemention or	-52 110 -4 -4 -2 -13 -29 -3 -2 3
word timemention ou	-4 18 -7 -1 -1 -1 -3 -1 -1 -31
word timemention over	7 0 -6 0 0 0 0 0 0 -2
word timemention para	-1 -2 0 0 -1 -1 7 0 -2 16
word timemention per	1 1 -1 -1 -1 -1 3 0 -1 21
word timemention please	0 -3 -3 3 0 -1 4 -5 6 24
word timemention por	1 -1 -1 0 0 2 -1 0 0 6
word timemention pour	10 -6 0 -1 3 -1 -2 -1 -1 8
word timemention presso	1 0 0 0 0 0 0 0 0 -3
word timemention rather	0 0 3 0 0 0 -1 0 0 -5
word timemention room	-1 0 1 0 0 0 0 0 0 -12
word timemention s	-3 -3 -4 25 8 -3 -13 -5 -2 7
word timemention same	-7 -14 34 -4 0 -2 -3 -3 0 -11
word timemention se	-1 -1 0 -1 0 19 -16 0 0 -2
word timemention si	0 0 0 0 0 0 0 1 0 7
word timemention so	-3 -4 6 -6 -1 -2 5 5 0 -3
word timemention statt	-1 -10 13 0 0 0 -1 0 0 0
word timemention su	0 0 0 0 0 0 0 0 0 5
word timemention suit	-4 6 -2 0 0 0 0 0 0 18
word timemention te	0 -7 0 0 0 0 8 0 0 -5
word timemention the	10 -3 -1 12 -7 -3 -6 -1 0 5
word timemention then	-1 -1 6 -1 -1 -2 1 -1 0 -5
word timemention through	4 -1 0 0 0 1 0 -3 0 -1
word timemention timemention	-14 22 1 -1 -1 -2 -5 1 -1 -15
word timemention to	-12 15 4 -3 -1 0 -8 -1 6 22
word timemention us	-3 0 -1 0 0 0 0 4 0 3
word timemention verzetten	0 0 1 0 0 0 0 0 0 10
word timemention via	0 -1 0 0 0 2 0 0 0 -3
word timemention viene	0 0 0 0 0 0 0 0 0 3
word timemention voor	1 1 -1 0 0 0 -1 0 0 -13
word timemention we	0 1 0 0 1 0 -1 0 0 7
word timemention weten	0 -1 0 0 0 3 -1 0 0 0
word timemention with	11 -4 -3 -1 -1 1 -6 2 -1 -5
word timemention work	7 7 -9 -1 0 -1 -2 0 0 16
word timemention would	1 0 0 0 0 0 0 0 0 -3
word timemention y	-1 -1 -1 -1 0 -1 7 -2 0 7
word timemention zeit	-1 3 -1 0 0 0 -1 0 0 6
word timemention zu	0 0 0 0 0 0 0 0 0 -9
word timemention zum	4 -2 -1 0 0 0 0 0 0 18
word timing	-1 -1 2 4 -2 -1 -1 -1 0 -7
word tips	-5 -1 -1 -2 0 0 9 0 0 2
word to	-75 30 -21 28 2 -5 56 -11 -4 37
word to !	-2 -4 0 0 -3 0 -1 0 10 2
word to #	13 2 -6 -1 -4 17 -20 -2 0 15
word to a	1 -1 0 3 2 -2 1 -2 -2 1
word to accept	0 0 0 0 0 3 -2 0 0 8
word to all	-2 -2 10 -1 -3 0 1 -1 -2 -8
word to an	1 1 0 0 0 0 -1 0 0 10
word to another	0 -1 0 -1 8 -1 -4 0 0 18
word to answer	-2 2 -1 0 -2 -1 -8 13 -2 -7
word to apply	-1 -1 0 0 -6 0 5 0 3 13
word to arrange	0 3 -1 -1 -1 0 -3 -1 4 0
word to ask	0 0 0 0 0 0 0 0 0 9
word to attend	4 1 0 0 -1 0 -2 0 -2 1
word to be	-4 0 8 -3 2 -1 2 -1 -3 35
word to bring	-8 -2 -1 -1 3 -3 11 -1 0 -8
word to calendar	0 0 0 0 0 0 0 0 0 10
word to call	1 -1 0 0 0 0 0 0 1 -4
word to cancel	-2 -2 5 13 -3 -1 -9 0 0 13
word to change	2 -1 0 0 0 0 0 0 0 12
word to check	0 0 0 0 0 0 -3 0 4 3
word to choose	0 0 0 0 3 0 -1 0 0 0
word to come	0 4 0 13 -8 -2 -6 -1 0 -6
word to complete	-1 2 0 0 0 0 1 0 -1 6
word to confirm	-3 3 0 0 -1 1 1 0 0 4
word to connect	-6 10 -2 -2 1 0 -1 0 0 -4
word to discus	0 3 0 0 -1 -1 -1 0 0 7
word to do	0 6 0 12 6 -3 -14 -5 -2 -13
word to extend	0 0 0 0 -1 1 1 0 0 -4
word to find	-1 -1 1 0 -1 0 0 2 0 3
word to follow	13 -4 -3 -1 -1 1 -5 -1 0 -5
word to get	-1 4 -1 0 4 -3 -1 -1 0 6
word to give	1 0 0 0 1 0 -1 0 0 6
word to go	-9 -5 -5 2 1 -3 17 -2 5 4
word to have	-5 -4 -2 0 -1 11 -2 5 -2 -49
word to hear	-3 5 -1 1 7 -1 1 -1 -7 11
word to hire	-1 0 0 4 -2 -1 1 0 0 3
word to hold	-1 -1 -8 15 -6 0 -1 0 2 2
word to host	1 0 0 0 0 0 0 0 0 6
word to inform	-6 1 -1 -1 -3 11 -2 2 -1 -1
word to interview	5 -1 -1 -1 12 -1 -8 -1 -3 30
word to invite	-2 2 0 -1 -1 0 -3 -1 7 2
word to it	3 0 0 0 0 0 -2 0 0 -4
word to join	-2 -1 0 -1 9 6 -3 0 -8 -2
word to know	-2 8 -1 -1 4 -3 -4 -1 -1 2
word to learn	0 1 0 0 0 0 0 0 0 5
word to let	3 -1 -9 10 0 0 -3 0 0 1
word to lyon	0 0 0 0 0 0 0 0 0 4
word to make	1 0 -1 0 0 2 -1 0 0 7
word to me	0 -4 -1 0 -1 -1 8 -1 0 10
word to meet	-1 13 -6 2 -8 -7 6 -2 2 -28
word to move	-4 2 -8 -1 0 -2 13 -1 1 17
word to offer	-1 -1 -1 0 0 6 -2 0 0 14
word to one	-1 0 0 0 -2 0 -6 3 6 2
word to our	1 1 -2 0 3 -1 2 0 -2 -12
word to postpone	-1 -1 13 0 -2 0 -6 -1 -1 -7
word to present	0 0 0 0 0 0 0 0 0 11
word to read	2 -1 0 0 4 0 -1 -1 -3 0
word to record	-1 5 0 0 0 0 -2 0 0 -1
word to report	-3 -1 -2 -2 0 3 8 -1 0 0
word to reschedule	-2 -5 8 0 0 0 0 0 0 12
word to review	0 0 0 0 -1 5 -2 -1 -1 -8
word to ridge	0 -6 0 0 0 0 5 -1 3 -17
word to ring	-2 -3 1 1 -1 -1 19 -14 0 -3
word to say	3 3 -1 -1 1 -1 -7 1 1 4
word to schedule	-1 7 0 0 -1 -2 -3 0 0 1
word to see	-20 11 6 5 -7 2 5 -2 -1 -14
word to sender	0 0 0 0 -2 0 0 3 0 -5
word to set	-2 -2 0 0 2 0 -1 0 5 2
word to share	-1 0 0 0 1 0 0 0 0 7
word to show	2 -1 -1 0 0 -2 3 -1 0 -3
word to sign	0 0 0 0 0 2 0 -1 0 13
word to sit	0 -2 0 0 -2 0 4 0 0 2
word to speak	-10 9 -1 0 0 -2 5 -1 0 1
word to start	0 -2 -2 0 0 5 -1 0 0 -9
word to stay	-1 0 0 0 0 -1 3 0 0 -6
word to take	-7 -6 4 11 -17 14 4 -2 0 -16
word to talk	-2 13 -2 -1 -1 -5 0 -1 0 10
word to tell	-1 0 -1 0 -3 0 6 -2 1 1
word to the	16 -11 -5 -2 2 -11 21 -10 1 -1
word to this	4 -7 -1 -1 6 -1 -1 6 -5 -34
word to timemention	-8 -4 22 -4 -1 -1 -2 -3 -1 2
word to two	-6 -4 -2 -2 0 -2 18 -1 0 -3
word to us	0 2 0 0 0 0 -2 1 0 -12
word to view	0 -1 0 0 3 3 -1 -1 -3 -2
word to work	0 -2 -2 0 7 -1 1 -2 0 -2
word to you	-3 -5 -5 -3 -7 -5 23 1 4 8
word to your	-4 -2 3 -1 -1 8 -7 3 1 20
word tobia	3 2 0 0 -1 0 -3 0 -1 -10
word toca	-1 3 0 0 0 -1 -1 0 0 -2
word tochter	0 0 0 0 0 0 0 0 0 9
word toda	0 0 0 0 -5 3 3 0 0 0
word todo	-1 0 -1 2 3 -1 -2 -1 1 -7
word toelat	0 0 0 0 0 0 0 0 0 3
word together	-1 0 0 -1 -1 -2 7 -2 0 5
word toi	-2 -1 0 0 -2 11 -6 0 0 14
word told	0 -2 -3 18 -7 -3 2 -2 -2 -13
word told you	-1 -1 -1 2 -3 -2 9 -1 -1 -13
word tom	1 8 -2 0 0 -2 -5 0 0 2
word toma	-2 0 2 -1 -3 5 -2 -1 0 -4
word tomasz	0 0 0 0 0 0 0 0 0 26
word ton	5 0 0 -1 1 0 -4 -1 0 0
word too	-2 -2 -2 0 -1 -3 7 -3 5 12
word took	0 -3 0 -1 18 -3 -9 -1 -1 21
word top	5 -1 -1 0 -7 -1 5 -1 0 -5
word top of	-1 0 0 0 -8 0 9 0 0 -2
word topic	0 0 0 0 0 0 0 0 0 13
word topic :	0 0 0 0 0 0 0 0 0 6
word tot	27 -17 7 0 -1 -3 -10 -3 0 -7
word tot timemention	22 -8 0 0 0 -2 -7 -3 0 -9
word total	-3 3 -3 11 -2 -1 -2 -1 -1 20
word touch	0 -5 -3 0 -4 -3 -8 11 13 -25
word toujour	-8 -11 5 0 -2 -2 20 0 0 -8
word tour	1 0 0 0 0 0 0 0 0 21
word tous	0 4 2 -1 0 0 -3 0 0 3
word tout	1 0 0 1 1 -1 -1 0 0 16
word tout a	2 0 -1 0 0 0 0 0 0 -4
word tout les	0 0 0 1 1 0 0 0 0 7
word toute	0 0 0 -1 -1 2 1 1 -1 8
word toute notre	0 0 0 0 0 0 0 0 0 7
word town	0 0 0 0 0 0 0 0 0 9
word town hall	0 0 0 0 0 0 0 0 0 8
word tra	2 2 0 0 0 -1 -2 -1 0 -12
word tra i	2 -1 0 0 1 0 -1 0 0 -10
word trabajo	1 -1 0 0 0 0 0 0 0 -13
word trabalho	0 0 0 0 -1 11 -9 0 0 7
word trae	5 0 0 -1 0 -1 -1 -1 0 -6
word traga	1 0 -1 0 0 0 0 0 0 12
word traga os	0 0 0 0 0 0 0 0 0 6
word traiga	0 0 0 0 0 0 0 0 0 6
word traiga el	0 0 0 0 0 0 0 0 0 5
word train	3 -1 4 0 -2 -2 3 -5 2 72
word train is	0 0 0 0 0 0 0 0 0 8
word train programme	0 0 0 0 0 0 0 0 0 11
word trainee	2 -1 -1 0 0 0 0 -1 1 -4
word transcript	-1 -1 0 0 0 0 3 0 0 12
word transmise	-1 0 0 0 0 0 5 0 -3 -5
word travail	0 -6 0 0 0 -1 7 0 0 8
word travaux	-2 3 -2 0 -2 -1 0 0 4 -4
word travel	-2 -1 -3 3 -1 -1 -9 15 -1 6
word travel grant	0 0 0 0 0 0 0 0 0 10
word travell	-2 -1 -3 -3 -2 -2 1 14 -1 -5
word tre	-2 1 -1 0 -1 -1 5 -1 0 -7
word treffen	0 0 0 1 0 0 0 0 0 5
word tres	-1 11 -2 -1 -3 -6 3 -1 -1 -2
word triagem	0 22 0 0 -1 0 -19 -2 -1 -1
word trial	31 2 -18 -1 -4 7 -7 -4 -7 -58
word trial shift	20 -2 -15 -1 0 -1 0 -1 0 -33
word tried	-1 1 -1 2 -1 -1 15 -14 0 0
word troi	-2 13 -1 0 3 0 -10 0 -2 -1
word troi semain	0 0 0 0 0 0 -1 0 2 6
word trouble	-5 0 1 2 -1 -1 4 0 0 -1
word trouverez	0 0 0 0 0 2 -1 0 0 -5
word trovi	0 0 0 0 0 1 0 0 0 -3
word truly	0 1 0 0 10 -7 -2 -1 0 -5
word trust	0 -1 0 0 12 -6 -1 0 -2 1
word truste	0 0 0 0 3 -1 -1 0 0 4
word try	2 0 -1 0 0 0 -1 0 0 12
word tu	-2 5 0 -4 7 15 -16 2 -8 -8
word tu candidatura	0 9 -1 -1 1 -1 -4 -1 -3 -15
word tu cita	0 0 0 0 0 0 0 0 0 9
word tu consulta	0 0 0 0 0 0 -3 4 0 4
word tu curriculum	0 3 0 0 2 0 -2 0 -2 -12
word tu cv	0 3 0 0 -1 0 -1 0 0 -5
word tu entrevista	0 -1 5 -1 -1 0 -1 0 -1 -1
word tu equipo	0 0 0 0 0 0 0 0 0 12
word tu inscripcion	0 0 0 0 2 0 0 0 -1 -8
word tu la	0 0 0 0 0 0 0 0 0 6
word tu perfil	-3 2 0 0 0 0 3 0 -1 6
word tu peux	0 0 0 0 0 0 0 0 0 3
word tu postulacion	0 -1 0 0 2 0 0 0 0 -4
word tu proceso	0 -2 0 0 4 0 0 0 0 -1
word tu solicitud	0 0 0 0 -1 0 -1 4 -2 -3
word tu tiempo	0 0 0 0 1 0 0 0 0 -4
word tu veux	3 -1 0 0 2 0 -4 0 0 -5
word tua	-9 6 3 -1 4 -2 -2 0 1 -14
word tua candidatura	-1 1 -1 -1 -1 -1 1 -1 1 -20
word tudo	1 -2 1 1 0 0 -1 -1 0 -4
word tue	0 3 0 0 0 0 -1 -1 0 -3
word tuesday	10 -1 0 0 0 0 -13 6 0 9
word tuesday april	0 0 0 0 0 0 0 0 0 4
word tuo	-4 7 4 -2 -1 0 -4 0 0 -6
word tuo colloquio	-4 5 4 -1 -1 0 -1 -1 0 -12
word tuo cv	0 0 0 0 0 0 0 0 1 -4
word tuo profilo	0 0 0 0 0 0 0 0 0 3
word turn	0 0 0 0 -1 0 2 -1 0 7
word turno	2 -5 0 0 -1 0 5 0 0 1
word tus	0 -2 0 0 0 -1 5 -2 0 0
word tus dato	0 0 0 0 0 0 0 0 0 4
word tut	-1 0 7 1 -1 0 -11 -1 8 -6
word tut mir	-1 0 7 1 -1 0 -5 -1 0 -3
word tutor	1 0 0 0 -5 0 6 0 -2 18
word tutto	0 -1 0 2 1 0 -2 0 0 -6
word tuya	0 1 0 0 1 0 -1 0 0 -5
word tuyo	0 0 0 0 0 1 0 0 0 3
word twee	1 1 0 0 -2 -1 -8 -1 10 9
word twee weken	0 0 0 0 0 0 -6 0 7 4
word tweede	1 -1 -1 0 4 0 -2 0 -1 -1
word twenty	3 1 1 0 -1 0 -2 0 0 1
word twenty minut	3 1 1 0 -1 0 -2 0 0 -1
word twice	0 1 0 0 0 0 0 0 0 9
word two	-31 -14 -7 -6 -9 1 73 -4 -4 -53
word two bedroom	0 0 0 0 0 0 0 0 0 3
word two days	-1 0 0 1 0 0 1 1 0 -3
word two form	1 0 0 -1 0 -3 3 0 0 -22
word two more	-11 2 -2 -2 0 -1 15 -1 0 -6
word two of	-8 -5 -2 -2 -3 -1 25 -1 -4 -12
word two refere	0 -1 0 0 0 0 2 0 0 -5
word two week	-3 0 0 -1 -2 0 0 -1 8 7
word tx	0 0 0 0 0 0 0 0 0 -4
word u	17 1 -4 -4 18 10 -32 -4 -1 5
word u bij	0 0 0 0 0 0 0 0 0 5
word u de	0 0 0 0 0 1 0 0 0 7
word u het	0 0 0 0 0 1 0 0 0 6
word u is	0 0 0 0 0 0 0 0 0 -3
word u niet	0 -1 0 0 5 0 -3 -1 0 4
word u op	6 -1 -1 -1 0 0 -3 0 0 -31
word u uit	0 0 0 0 0 0 0 0 0 11
word u van	0 0 0 0 0 0 -6 0 7 5
word u voor	0 0 0 0 0 0 0 0 0 4
word u wordt	-1 -2 -1 0 5 0 -1 0 -1 -9
word uber	-2 19 -1 -1 -4 -3 -3 -4 0 18
word uber den	-2 18 0 0 -4 0 -7 -3 -1 4
word uber die	2 -5 0 -1 -1 -2 7 0 0 1
word uber ihre	-1 1 0 0 0 0 0 0 0 15
word uberzeugt	1 -1 0 0 -1 3 0 0 0 6
word ufficio	0 3 0 0 -2 0 0 1 0 -8
word uhrzeit	0 -1 0 -1 -1 0 4 -1 0 -4
word uit	7 -5 0 0 0 0 -1 -1 1 10
word uit voor	3 -3 0 0 0 0 -1 0 2 12
word uiterlijk timemention	-2 -1 0 0 0 2 1 0 1 -5
word uitnodig	4 -5 -1 0 -1 0 4 0 0 -5
word uitslag	0 -1 0 0 14 -1 -11 -1 0 2
word uitwisselingsjaar	0 0 0 0 0 0 0 0 0 5
word uitwisselingsjaar in	0 0 0 0 0 0 0 0 0 5
word uk	0 1 0 0 0 0 1 0 0 -4
word ultima	0 20 0 0 0 0 -17 -1 0 0
word um	13 -22 21 -2 -2 -5 2 0 -3 30
word um das	1 0 0 0 0 0 0 0 0 3
word um den	0 0 0 0 0 0 0 0 0 36
word um die	5 -1 0 -1 -2 0 -2 0 1 5
word um timemention	7 -13 15 -1 -1 -1 -4 -2 0 -1
word uma	-6 18 -4 -1 1 -2 -2 -1 -1 23
word uma decisao	0 0 0 0 1 0 0 0 0 -3
word uma entrevista	1 8 -1 0 0 0 -6 0 0 8
word uma primeira	0 3 0 0 0 0 -2 0 0 0
word umfrage	-1 4 0 0 -1 0 0 0 -1 5
word un	2 -3 21 -7 4 -6 4 1 -16 -47
word un altro	0 3 2 0 0 0 -4 -1 0 1
word un autre	0 3 1 0 0 0 -3 -1 0 3
word un cafe	1 0 0 0 0 0 0 0 0 3
word un creneau	5 -2 -1 0 0 0 0 -1 0 -1
word un documento	2 0 0 0 0 0 -2 0 0 -8
word un entretien	5 1 0 0 -2 0 -1 0 -1 17
word un incontro	-1 3 0 0 -1 -1 3 0 -2 -5
word un paio	0 0 4 -2 0 0 -1 0 0 -5
word un premier	0 5 0 0 -1 0 -3 0 0 -8
word un'altra	0 0 -1 0 2 0 0 0 0 -16
word un'altra persona	0 0 0 0 1 0 0 0 0 -3
word una	-6 10 -1 -2 -1 -4 14 -9 -2 -7
word una entrevista	0 2 0 0 0 0 -1 0 0 14
word una persona	0 1 0 0 1 0 0 0 0 -4
word una prima	0 3 0 0 0 0 -2 0 0 -5
word una primera	0 5 0 0 -1 0 -3 0 -1 -2
word una semana	0 3 0 0 0 -1 3 -3 0 -4
word una settimana	-1 2 0 0 0 0 2 -3 0 -2
word unable	3 -1 0 0 1 -1 -1 0 -2 8
word unable to	3 -1 0 0 1 -1 -1 0 -2 8
word und	1 -6 0 -3 4 0 7 4 -7 -16
word und melden	0 0 0 0 3 0 -4 6 -4 16
word undeliverable and	0 0 0 0 0 0 0 0 0 3
word under	0 0 0 0 1 0 15 -1 -13 -2
word under consideration	0 0 0 0 1 0 14 -1 -13 -10
word understand	-1 -4 -3 11 -2 -3 4 -2 -1 2
word une	-8 8 1 0 11 -4 3 -1 -10 -1
word une autre	0 0 3 -1 1 0 -2 0 0 2
word une reponse	-1 0 0 0 -1 0 5 2 -5 -4
word une semaine	0 1 0 0 0 0 2 -1 0 5
word une suite	0 0 0 0 1 0 0 0 0 5
word unfortunate	-1 -2 7 -4 0 0 1 0 -1 18
word unfortunate have	0 0 0 0 0 0 0 0 0 -3
word unfortunate we	-1 0 1 0 0 0 0 0 0 7
word unfortunate we're	0 0 0 0 0 0 0 0 0 5
word unfortunate your	0 0 0 0 0 0 0 0 0 6
word unit	0 0 0 0 0 0 0 0 0 26
word unit #	0 0 0 0 0 0 0 0 0 24
word university	0 0 0 0 0 0 0 0 0 5
word unles	7 -5 0 0 0 0 -1 0 0 -7
word uno	0 0 0 0 0 0 0 0 0 -3
word uns	10 -8 0 -2 -3 1 9 1 -7 -23
word uns am	4 -3 0 0 0 0 0 0 0 -3
word uns bis	0 0 0 0 0 1 0 0 0 7
word uns eingegangen	0 0 0 0 0 0 0 2 -1 15
word uns fur	0 0 0 0 1 0 0 0 0 8
word uns ihnen	3 -1 0 0 -2 2 -1 0 0 3
word uns in	-2 2 -1 0 3 0 0 -1 0 2
word uns noch	-1 0 0 0 -2 -1 7 -2 -1 -11
word uns uberzeugt	1 0 0 0 0 0 0 0 0 7
word unser	-5 16 -4 3 -4 -1 -5 0 -1 1
word unser gesprach	0 -1 0 2 0 0 0 0 0 6
word unsere	0 2 0 0 -1 0 0 0 1 -8
word unserem	-3 5 -1 -1 -3 1 7 -1 -3 -29
word unserem haus	0 -1 0 0 -1 3 0 0 0 -8
word unseren	0 0 1 0 0 0 0 0 0 -3
word unseren termin	0 0 1 0 0 0 0 0 0 -6
word unserer	4 0 -2 0 0 0 -1 -1 1 -15
word unserer bank	0 0 0 0 0 0 0 0 0 -5
word unsubscribe	0 0 0 0 1 0 0 0 -1 8
word unsuccessful	0 0 0 0 1 0 -2 -4 6 -4
word unter	1 -3 -1 0 0 -1 3 0 0 -9
word unterlagen	5 2 -1 0 -4 -1 6 -2 -4 -2
word unterlagen sind	4 0 0 0 0 0 0 0 -2 -2
word unterlagen und	0 0 0 0 0 0 0 0 0 16
word until	-12 -9 -16 -2 -10 -12 39 14 7 -9
word until the	2 -2 -1 0 -3 -1 8 -4 1 -10
word until timemention	-5 -6 -3 -1 -1 -10 12 14 -1 -8
word unwell	0 0 1 0 0 0 0 0 0 12
word up	-22 17 -4 -7 8 -8 -9 -2 27 44
word up a	0 -1 0 -1 9 -1 -2 0 -3 4
word up again	-3 5 -1 0 -2 -1 1 0 0 1
word up an	-1 -4 0 0 -1 0 -1 0 7 -2
word up for	0 0 0 0 5 -1 -2 0 0 9
word up interview	-1 0 0 0 0 0 2 0 0 6
word up on	-4 5 -1 0 0 -3 -1 4 0 9
word up to	-3 12 -1 0 -1 -3 -1 -1 -1 12
word up with	0 -1 0 0 -4 1 -1 0 5 -7
word upcom	3 -5 -3 -2 0 0 8 -1 0 -3
word upcom interview	3 -5 -3 -2 0 0 8 -1 0 -10
word updat	-24 -7 42 -1 -2 3 -6 -4 -1 2
word updat :	-3 -1 6 0 0 0 0 0 0 -5
word updat resume	0 0 0 0 0 0 0 0 0 3
word updat the	-19 0 22 0 -1 0 -2 0 0 -1
word update	-6 -7 -9 10 22 -3 -1 -10 5 -10
word update :	0 -1 0 0 0 0 -3 -4 8 -3
word update on	0 -1 0 0 -4 -1 7 0 -1 -2
word update your	0 0 0 0 0 0 -1 0 1 5
word upload	0 -1 0 0 -1 -4 10 -2 -1 -21
word urgencia	0 4 -1 0 0 0 -1 -1 0 -1
word urgent	-6 -1 0 5 -2 -1 -11 16 -1 -3
word urgente	-1 -2 3 0 -1 0 -1 2 0 -3
word us	-3 -38 -12 13 -3 18 10 -9 24 -92
word us !	-5 -2 2 0 1 -10 14 -1 0 -16
word us about	0 0 0 0 0 0 0 0 0 7
word us and	0 -1 0 0 -1 0 -2 1 4 -5
word us as	-2 0 0 0 0 4 -1 0 0 2
word us but	0 0 0 0 0 0 0 0 0 5
word us by	0 -6 0 0 0 7 -3 -3 6 -11
word us canada	-4 0 0 1 0 0 0 4 0 -2
word us for	0 -1 0 0 3 0 0 0 0 5
word us how	0 0 0 0 0 0 1 0 0 5
word us in	-1 0 0 0 2 0 -5 0 5 -3
word us j	6 -1 -1 -1 0 0 -1 0 0 -9
word us know	-3 -8 -1 17 -6 2 4 -4 -1 -14
word us on	3 0 0 0 1 -1 -2 0 0 10
word us timemention	-4 0 0 0 2 0 4 0 0 -1
word us to	-1 -3 0 0 0 -1 6 -1 0 -3
word us within	0 0 0 0 0 0 0 0 1 8
word us your	-1 -1 0 0 0 3 0 0 0 -4
word use	0 1 -1 -1 4 -2 2 -1 -2 13
word use the	1 -2 -1 -1 -2 -1 6 0 -1 -5
word user	0 0 0 0 -1 0 0 2 0 8
word using	0 -2 3 0 0 0 0 0 -1 15
word using the	0 -2 3 0 0 0 0 0 -1 3
word usted	0 0 0 0 0 1 1 -1 0 -3
word usual	-2 -2 0 0 -6 7 7 3 -5 8
word utei	-1 0 0 0 0 0 4 -2 0 -4
word uur	17 -9 1 0 -2 -1 -5 -1 0 5
word uw	2 3 2 -1 -4 -1 -14 8 5 59
word uw aanmeld	0 0 0 0 0 0 -6 0 7 4
word uw aanvraag	0 0 0 0 0 0 0 0 0 5
word uw afspraak	1 0 0 0 0 0 0 0 0 5
word uw brief	1 -1 0 0 0 -1 0 0 1 -6
word uw gesprek	0 -3 4 0 0 0 0 0 0 9
word uw interview	0 0 0 0 0 0 0 0 0 3
word uw project	0 0 0 0 0 0 0 0 0 4
word uw sollicitatie	2 -4 0 0 -5 0 3 -1 5 -17
word ux	-1 6 0 3 0 -1 -6 -1 0 -10
word v	10 -3 -1 -2 2 -1 -4 -1 0 -4
word va	6 -1 3 -1 -2 3 -4 -2 -2 -22
word va ?	2 -2 0 0 0 0 0 0 0 3
word va bene	0 0 0 0 0 1 0 0 0 -10
word vacacion	0 0 0 0 -5 1 4 1 0 -3
word vacancy	-1 2 -1 0 -10 -3 -7 -4 24 -18
word vacante	1 5 -1 0 -2 0 -2 -1 1 -8
word vacante de	0 3 0 0 -1 0 -1 0 0 -5
word vacation	-2 -1 -2 -5 -1 -2 7 6 -1 -7
word vacatur	0 -1 0 1 3 0 -2 1 -1 0
word vacature	0 -6 -1 -1 13 -2 -6 -1 2 -18
word vacature voor	0 0 0 0 2 0 -4 0 2 -11
word vaga	5 1 -4 2 -4 -7 7 -2 3 0
word vaga :	3 2 -2 0 -1 0 -2 0 0 1
word vaga de	2 0 -1 0 -5 -5 10 -1 -1 -16
word vaga para	0 0 0 0 0 0 0 0 0 22
word vai	0 -10 1 2 0 0 10 -1 0 0
word vale	0 0 0 0 0 1 0 0 0 -5
word valeu	0 3 0 0 -1 0 0 0 0 -3
word valid	0 0 0 0 0 0 0 0 0 8
word valu	2 0 0 0 -1 0 -2 0 2 -7
word valutazione	0 0 0 0 1 0 0 0 0 11
word valutazione siamo	0 0 0 0 0 0 0 0 0 7
word vamo	-1 0 -1 3 1 -1 -1 -1 0 3
word vamo a	0 0 0 2 1 0 -1 0 0 -4
word vamo analisa	0 0 0 0 0 0 0 0 0 13
word van	29 -22 -4 0 14 7 -23 -6 5 -8
word van #	-1 2 0 0 4 0 -4 0 -1 14
word van bella	0 0 0 0 0 0 0 0 0 13
word van de	-1 -3 0 -1 16 -1 -10 -1 0 -6
word van je	1 0 -1 0 1 0 1 -1 -1 -4
word van jou	-1 -1 0 0 5 2 -4 -1 0 0
word van leerkracht	0 0 0 0 0 0 -2 0 2 -7
word van managementassistent	0 0 0 0 2 0 -1 0 0 -4
word van ons	18 -8 -1 0 0 -2 -14 0 8 -3
word van tevoren	1 0 -1 0 0 0 0 0 0 5
word van timemention	-3 -1 -1 2 -2 11 -6 -1 0 -5
word van u	0 0 0 0 0 0 0 0 0 -5
word van uw	-1 -1 0 0 -6 0 7 0 0 -1
word vanaf	-2 0 0 0 0 5 -1 0 0 -3
word vanaf timemention	-2 0 0 0 0 5 -1 0 0 -3
word vas	2 -4 0 0 3 0 0 0 0 -3
word vast	0 5 -1 0 0 0 -3 0 0 -4
word vedere	3 -1 -1 0 0 0 0 -1 0 -4
word vedi	0 0 0 0 0 0 0 0 0 -6
word vediamo	0 0 0 0 0 0 0 0 0 12
word vediamo timemention	0 0 0 0 0 0 0 0 0 7
word veel	1 -4 -2 -1 5 -1 3 -1 -1 -13
word veel aanvragen	0 -1 0 0 5 0 -4 0 0 0
word veel succ	0 0 0 0 1 0 0 0 0 -3
word vem	-1 11 -8 0 0 0 -1 0 0 0
word vemo	0 -2 3 0 0 0 -1 0 0 2
word vendor	0 0 0 0 0 0 0 0 0 13
word venga	0 0 -1 3 0 0 -1 0 0 -12
word venha	0 0 0 1 0 0 0 0 0 -16
word venir	-4 -9 11 -1 -1 -1 5 -1 0 -2
word venir a	0 -6 8 0 0 0 -1 0 0 -3
word venir timemention	-2 -1 0 0 -1 -1 5 0 0 2
word venue	1 0 0 0 0 0 0 0 0 3
word venue :	1 0 0 0 0 0 0 0 0 -3
word ver	-1 0 0 0 2 0 -1 0 0 -6
word verde	2 -1 0 1 0 0 0 0 0 10
word verder	1 -2 0 0 -5 -1 10 -1 -1 0
word verein	0 0 0 0 0 0 0 0 0 3
word verfahren	1 0 0 0 -3 0 4 0 -1 -7
word verhuurmakelaar	0 0 0 0 2 1 -2 0 0 -19
word verify	0 0 0 0 0 0 0 0 0 4
word verlegt	0 0 1 0 0 0 0 0 0 6
word verpleegkundige	-3 -1 -1 0 0 0 -2 5 2 -4
word vers	-2 -2 3 -1 5 -1 0 -5 3 12
word vers vous	-2 -2 3 -1 5 -1 0 -5 3 12
word verschieben	3 -1 -1 0 0 0 0 0 0 -2
word version	-1 -1 0 0 0 0 2 0 0 15
word verte	0 0 0 0 0 0 0 0 0 4
word vertrag	-1 0 -1 0 -2 3 2 -1 0 -2
word vervallen	0 0 0 1 0 0 0 0 0 3
word vervolg	-1 4 0 0 0 -1 -1 0 0 -3
word verwacht	0 -1 -1 0 -2 1 5 -2 0 -21
word verwachten	2 0 -1 0 -1 0 0 0 0 -22
word very	5 1 -1 -1 1 -3 2 -2 -2 -2
word very interest	0 0 0 0 -1 0 2 0 0 9
word very much	0 0 0 -1 0 0 3 -1 0 1
word verzetten	-1 0 2 0 0 0 0 0 0 14
word vet	8 -2 -2 0 0 -1 -2 -1 0 -5
word veuillez	5 -5 0 0 0 0 0 0 0 0
word veut	-3 -1 0 -1 0 2 5 0 0 -6
word veux	1 -2 0 0 0 12 -9 -1 0 -5
word vez	-1 -1 2 0 2 0 -1 0 0 -6
word vez das	0 0 1 0 0 0 0 0 0 -4
word vez fizemo	0 0 0 0 0 0 0 0 0 -3
word vi	2 4 -4 0 -2 -2 4 0 0 24
word via	2 2 -2 -1 -1 1 1 -2 -1 -5
word via team	1 0 0 0 0 0 0 0 0 -6
word via verde	0 0 0 0 0 0 0 0 0 4
word via zoom	1 -1 0 0 0 0 0 0 0 -10
word viatura	0 0 0 0 0 -1 2 0 0 -4
word vida	0 0 0 0 -1 0 0 0 2 -4
word video	-2 34 -2 -2 -4 -2 -7 -3 -11 0
word video call	1 2 0 0 0 -1 -1 0 0 -4
word video interview	0 11 -1 -1 -1 -1 -5 -1 -1 -12
word videochamada	-1 3 0 0 0 0 -1 0 0 -6
word videochiamata	1 0 0 0 0 0 0 0 0 -3
word videollamada	1 0 0 0 0 0 0 0 0 -4
word viel	-2 3 -1 -1 -6 -1 10 -1 -1 2
word viel erfolg	-1 0 -1 0 -1 -1 7 0 -1 2
word viele	2 -2 0 0 0 0 0 0 0 13
word vielen	-2 2 -1 0 -1 -1 -12 17 -3 9
word vielen dank	-2 2 -1 0 -1 -1 -12 17 -3 9
word vien	0 -1 -1 2 -1 -1 3 0 0 -9
word viene	5 3 0 0 -2 -1 -2 -1 -1 -3
word viene bien	0 2 0 0 0 0 0 0 0 4
word view	0 -1 -1 -1 2 6 -3 -1 -2 28
word view your	0 0 0 0 -1 1 0 0 1 3
word vimo	0 0 1 0 0 0 0 0 0 -10
word vind	1 0 -1 0 0 1 0 0 0 -3
word vind je	1 0 -1 0 0 1 0 0 0 -3
word vinden	0 -2 -1 0 4 0 -1 0 1 -3
word vine	1 0 0 0 0 0 0 0 0 4
word vine street	1 0 0 0 0 0 0 0 0 4
word virtual	0 8 0 0 -1 0 -5 0 -1 -9
word virtual interview	0 0 0 0 0 0 0 0 0 -7
word visa	0 -7 0 0 0 0 8 0 0 -9
word visa statu	0 -6 0 0 0 0 7 0 0 -1
word visio	1 0 0 0 0 0 0 0 0 -9
word visit	4 13 2 -1 1 -6 -9 -2 -1 14
word visit our	0 0 0 0 2 0 0 0 -1 -14
word visita	0 -1 -1 0 1 0 1 -1 0 11
word visita a	0 0 0 0 1 0 -1 0 0 -9
word visita del	0 0 0 0 0 0 0 0 0 5
word visite	-1 0 0 0 0 0 3 0 0 4
word visto	0 5 0 0 -2 0 -1 0 -1 1
word visto e	0 0 0 0 0 0 0 0 0 3
word visto il	0 3 0 0 -1 0 -1 0 0 -4
word visual	-1 3 0 0 0 0 -1 0 0 -19
word visual merchandiser	1 -1 0 0 0 0 0 0 0 -17
word visum	0 0 0 0 0 0 0 0 0 4
word vitale	-1 0 0 0 0 4 -2 0 0 2
word vite	0 -1 0 0 -1 0 -4 7 -1 0
word voce	2 15 -3 -2 -16 9 -4 -2 2 14
word voce esta	3 0 0 0 -2 0 -1 0 0 8
word voce foi	0 0 0 0 -2 12 -9 0 0 4
word voce para	-1 1 0 0 0 0 0 0 0 3
word voce tem	-1 -2 0 0 -1 0 5 -1 0 -2
word vogliamo	-2 -1 -1 -1 0 8 -2 -1 0 -4
word voici	-2 -3 -1 0 -2 0 8 0 0 -2
word volgende	-2 2 -1 -2 0 -1 6 -2 -1 -6
word volgende ronde	-3 0 0 -1 1 0 4 0 0 -1
word volgende stap	-1 -2 0 0 -1 0 5 -1 -1 -3
word volgende week	-1 6 0 0 -1 0 -2 -1 0 -4
word volgt	-2 -3 1 0 -1 0 5 0 0 -3
word volontariato	0 0 0 0 0 0 0 0 0 3
word volontariato alla	0 0 0 0 0 0 0 0 0 3
word volto	0 0 0 0 0 -2 3 0 0 -5
word voluntaria	0 0 0 0 0 0 0 0 0 4
word voluntariado	0 0 0 0 0 0 0 0 0 8
word voluntariado en	0 0 0 0 0 0 0 0 0 3
word voluntariado na	0 0 0 0 0 0 0 0 0 4
word volunteer	0 0 0 0 0 0 0 0 0 14
word volunteer scheme	0 0 0 0 0 0 0 0 0 3
word vom	-2 -1 0 1 0 -1 4 0 0 -18
word vom timemention	0 0 0 0 0 0 0 0 0 -6
word von	3 2 0 -1 -4 -1 -9 9 0 -11
word von uns	0 0 0 0 0 0 2 -1 1 -8
word vonden	-1 0 0 0 -2 0 8 -4 0 -3
word voor	12 16 -4 -4 9 3 -29 -4 2 31
word voor de	-5 1 -1 -1 14 2 -14 -2 5 26
word voor een	6 19 -1 -1 -1 -1 -17 -1 -2 12
word voor het	10 -10 1 0 -1 0 0 1 -1 9
word voor je	2 10 -5 -1 -3 0 0 -6 3 -14
word voor jonge	0 0 0 0 0 0 0 0 0 13
word voor timemention	0 1 -1 0 0 2 0 -1 0 -3
word voor uw	1 -4 3 0 0 0 -3 4 -1 7
word voor verhuurmakelaar	0 0 0 0 2 0 -2 0 0 -8
word voorstel	0 0 0 0 0 0 0 0 0 4
word vor	3 -1 0 0 -1 0 -1 0 1 -1
word vor ort	1 0 0 0 0 0 0 0 0 -6
word vorauswahl	-2 -1 0 0 -2 0 7 -1 0 -6
word vorbei	3 -2 0 0 0 1 -1 0 0 -4
word vorgesehen	5 0 -1 0 -1 0 -1 -1 0 -12
word vorher	0 0 0 0 0 0 0 0 0 14
word vormittag	0 1 0 0 0 0 0 0 0 -4
word vorremmo	1 3 0 0 0 -1 -1 0 -3 0
word vorremmo conoscerla	0 0 0 0 0 0 0 0 0 7
word vorstand	0 0 0 0 0 1 1 0 0 -6
word vorstellen	0 -1 0 0 -1 3 0 0 0 0
word vorstellungsgesprach	7 -1 -1 -2 -2 -1 -3 5 -1 -25
word vorstellungsgesprach am	3 0 0 -1 0 0 0 0 0 -7
word vorstellungsgesprach bei	0 0 0 0 0 0 0 0 0 4
word vortrag	0 0 0 0 0 0 0 0 0 5
word vortrag auf	0 0 0 0 0 0 0 0 0 4
word vos	4 7 -2 -1 5 -3 -2 -4 -5 -27
word vos diplom	2 0 0 0 0 0 -1 0 0 7
word vote	-4 0 -12 0 0 -1 19 -1 0 -4
word vote on	-4 0 0 0 0 0 5 -1 0 -4
word votre	-13 -9 -10 0 1 1 44 5 -19 19
word votre article	0 0 0 0 0 0 0 0 0 6
word votre candidature	3 0 -4 -2 -1 -2 10 -2 -3 -9
word votre carte	-1 -5 -1 0 0 4 4 0 0 1
word votre connaissance	0 2 0 0 0 0 -1 0 0 -4
word votre contrat	0 0 0 0 0 1 0 0 0 4
word votre cv	6 -1 0 0 -1 0 -3 0 -1 -3
word votre demande	0 0 0 0 0 0 0 0 0 15
word votre dossier	-4 2 -1 0 6 2 2 -1 -7 -6
word votre entretien	-3 1 1 -1 -2 0 11 -1 -5 -23
word votre fille	0 0 0 0 0 0 0 0 0 10
word votre message	-7 -2 -1 0 -3 -1 4 12 -2 -4
word votre n'a	0 0 0 0 1 0 0 0 0 7
word votre parcour	0 1 0 0 0 0 0 0 0 5
word votre part	0 0 0 0 0 0 0 0 0 5
word votre patience	0 0 0 0 4 0 -3 0 0 5
word votre profil	0 -3 0 0 1 0 16 0 -12 -11
word votre projet	0 0 0 0 0 0 0 0 0 11
word votre rendez	1 0 0 0 0 0 0 0 0 6
word votre reponse	5 -2 0 0 0 1 -2 0 0 6
word vous	-11 -33 4 -2 -1 11 62 -8 -23 -54
word vous :	0 -1 0 0 -3 -1 5 0 0 -1
word vous ?	0 1 0 0 0 0 0 0 0 4
word vous a	1 -1 0 0 0 0 1 0 0 4
word vous accueillir	0 0 0 0 0 4 -2 0 0 0
word vous appeler	0 0 0 0 0 0 0 0 0 13
word vous appelle	-3 -1 0 0 0 0 6 0 -1 -10
word vous aurez	0 0 0 0 0 0 0 0 0 -3
word vous avec	0 0 0 0 0 0 0 0 0 13
word vous avez	2 -3 0 0 1 0 2 0 -1 -6
word vous confirme	-2 0 -1 0 0 0 3 0 0 9
word vous confirmon	0 0 0 0 0 0 0 0 0 7
word vous de	-1 -2 1 6 -2 -1 -1 -1 0 -4
word vous du	0 0 0 1 0 0 0 0 0 6
word vous en	0 0 0 0 6 0 0 0 -5 -3
word vous etes	-5 -8 -1 -1 -1 15 4 -1 0 5
word vous faire	-8 -3 -1 0 0 -1 13 0 0 -16
word vous informer	1 0 0 0 -1 0 1 0 -1 3
word vous inviton	2 -2 0 0 0 0 0 0 0 7
word vous joindre	-2 9 0 -1 -1 -1 -3 -1 0 -8
word vous le	-1 -4 0 0 -1 0 7 0 0 -1
word vous libre	-1 2 0 0 0 0 0 0 0 -8
word vous munir	0 0 0 0 0 0 0 0 0 3
word vous pouvez	-2 0 -4 0 -1 -1 2 0 6 1
word vous presenter	0 0 0 0 0 0 1 0 0 5
word vous proposer	0 3 0 0 -1 3 -2 0 -1 2
word vous recevoir	-2 0 2 0 0 0 0 0 0 11
word vous remercie	0 0 0 0 0 0 0 0 0 -4
word vous remercion	0 0 0 0 0 0 -1 0 2 7
word vous rencontrer	0 1 0 0 0 0 0 0 0 -4
word vous sera	1 0 0 0 0 0 -2 2 -1 -4
word vous souhaiton	0 0 0 0 1 0 0 0 0 4
word vous sous	0 0 0 0 0 0 0 0 0 15
word vous trouverez	0 0 0 0 0 2 -1 0 0 -5
word vous un	0 1 0 0 0 0 0 0 0 4
word vous venir	-1 -9 11 0 0 0 -1 0 0 -6
word vp	1 1 0 0 0 -1 1 0 0 -6
word vraag	3 -3 0 0 0 0 0 1 0 0
word vragen	0 0 0 0 0 0 0 1 0 -3
word vrij	0 12 0 0 -1 0 -4 0 -5 -7
word vue	0 0 0 0 2 0 -1 0 0 -4
word vul	-1 5 0 0 -1 0 -2 0 0 -1
word vuoi	-5 6 0 0 0 1 -1 0 0 -9
word w	0 14 -2 -1 -2 -1 -9 -1 2 -15
word w d	1 6 0 0 -1 0 -6 0 3 -9
word waar	0 -2 -1 0 -1 -1 1 4 0 -8
word wahl	9 -3 -1 -1 -2 0 -2 0 0 -27
word wahlen	-1 5 -2 0 -1 0 0 0 0 -4
word wahlen sie	-1 5 -2 0 -1 0 0 0 0 -4
word wait	0 -3 -1 -3 -5 0 2 10 0 30
word wait for	-1 -1 -1 0 -3 -1 8 -1 0 12
word wait list	0 0 0 0 0 0 0 0 0 5
word walk	2 -1 -1 0 0 -2 3 0 0 -3
word wann	-1 7 0 1 -1 0 -3 0 -1 6
word wanneer	0 16 -1 0 -1 2 -10 -1 -6 -9
word want	2 -1 -11 -5 11 39 -24 -8 -3 5
word want me	0 0 0 0 0 0 0 0 0 22
word want to	8 2 -4 -4 -1 1 3 -5 -1 12
word want you	-1 -4 -4 -1 1 29 -19 -1 -1 -32
word war	-2 7 -2 0 1 0 -1 0 -2 6
word ward	-8 0 0 0 0 0 -1 0 10 -2
word ware	0 4 -3 0 0 1 -1 0 0 11
word warehouse	-1 -3 0 0 -2 0 8 -1 -2 -10
word warehouse operative	0 0 0 0 0 0 0 0 0 -6
word waren	-4 -1 0 0 3 0 4 0 0 0
word waren sie	0 -5 0 0 0 0 6 0 0 3
word was	-40 -19 0 -4 62 -6 13 15 -20 100
word was a	-3 -4 0 -1 14 -4 2 -2 -2 -2
word was approv	0 0 1 0 0 0 0 0 0 19
word was cancell	-1 -1 0 3 2 0 -1 0 -1 -7
word was impress	0 0 0 0 1 0 0 0 0 -3
word was not	0 -1 0 0 4 0 -1 0 -2 16
word was passt	0 0 0 0 0 0 0 0 0 11
word was receiv	0 0 0 0 0 0 0 0 0 19
word was sent	-1 -1 0 0 -1 0 -1 0 4 -16
word wasn't	0 0 0 0 0 0 -1 2 -1 14
word wat	3 0 -1 0 0 -1 2 -1 0 9
word wat past	0 1 0 0 0 0 0 0 0 11
word water	0 3 0 0 -1 0 -1 0 0 0
word way	19 -4 2 -1 4 3 -19 -2 0 5
word we	-65 -73 41 1 133 -2 -34 -20 20 -6
word we apologise	0 0 1 0 0 0 0 0 0 11
word we appreciate	0 -1 0 0 5 0 -2 0 -1 -2
word we are	-9 -5 7 -3 -1 4 15 -6 -3 6
word we ask	-5 0 0 0 0 0 6 0 0 4
word we bekijken	0 0 0 0 0 0 0 0 1 -5
word we bellen	0 -2 0 0 -1 0 0 0 3 3
word we can	-15 0 -6 -1 2 36 -8 -5 -3 -32
word we can't	-1 -1 0 0 12 -7 -1 -1 0 -6
word we cannot	0 0 0 0 0 0 0 0 0 3
word we confirm	0 0 0 0 0 0 0 0 1 16
word we contact	0 -3 0 0 0 0 0 0 4 -2
word we could	-2 5 0 0 0 -2 0 0 0 0
word we de	-1 0 0 1 -1 0 4 -3 0 -5
word we do	-6 -2 8 -5 0 -10 16 -1 -1 -12
word we don't	0 -4 -2 0 1 5 3 0 -1 -25
word we enjoy	-1 0 0 0 -1 -1 5 -1 0 -3
word we go	-1 -3 0 0 0 -4 4 0 4 -15
word we got	0 0 0 0 -1 0 -1 0 2 6
word we had	-2 -3 -2 2 6 -3 1 1 -1 13
word we have	-6 6 -2 4 -4 7 -14 2 10 13
word we hebben	0 -1 0 0 -1 0 -8 4 8 6
word we het	-2 4 1 0 -2 -4 4 -1 0 13
word we hope	-1 -1 0 0 -1 0 5 -1 0 2
word we invite	0 -1 0 0 11 0 -1 0 -10 -3
word we je	2 -6 1 0 3 0 -1 -1 3 -11
word we just	0 0 0 -2 0 -2 4 0 0 2
word we know	0 -1 0 0 5 0 -2 -1 -1 -1
word we kregen	0 -1 0 0 5 0 -4 0 0 0
word we look	4 -4 -1 0 -2 0 2 0 1 -6
word we maken	0 4 0 0 0 -1 -2 0 0 -3
word we move	0 0 1 0 0 0 0 0 0 22
word we must	0 0 0 0 4 -4 0 0 0 -6
word we need	-3 -1 3 1 1 -1 1 -1 0 5
word we nemen	-2 -1 0 0 0 5 -1 -1 0 -8
word we niet	0 0 0 0 1 0 0 0 0 7
word we nodigen	1 0 0 0 0 0 0 0 0 3
word we offer	0 0 0 0 0 1 0 0 0 6
word we pay	0 0 0 0 0 0 0 0 0 -6
word we read	-1 2 0 0 0 0 -1 0 0 7
word we receiv	0 0 0 0 1 0 -1 2 -1 -9
word we regret	0 0 0 0 5 -3 0 0 0 3
word we spoke	-5 -2 0 -1 0 -1 10 0 0 -4
word we talk	-1 -13 11 0 -1 6 6 -1 -5 -1
word we timemention	-8 0 10 0 0 -1 -1 0 0 2
word we u	0 -1 0 0 5 0 -2 -1 -2 -4
word we want	1 -2 -2 0 0 5 -1 0 0 -13
word we were	-1 -2 0 0 30 -1 -19 -1 -4 -3
word we will	2 0 4 -1 3 -1 -4 -1 -1 21
word we wish	-1 -1 0 0 3 0 -1 0 0 0
word we won't	-2 -1 -10 16 0 -2 0 -1 -1 -13
word we would	-7 -2 8 -1 -1 2 0 0 0 5
word we'd	3 4 -4 -3 -9 33 -10 -5 -9 -26
word we'd be	-1 -4 -1 -1 -3 19 -7 -1 -1 17
word we'd like	6 5 -3 -1 -5 12 -4 -3 -7 -51
word we'd love	-1 5 -1 0 -1 2 -2 0 -1 -1
word we'll	1 -10 12 -4 -8 -7 -18 -6 41 3
word we'll be	-1 -1 0 0 -1 0 -7 0 11 -5
word we'll get	-1 1 0 0 -1 -1 -1 2 1 13
word we'll have	0 -1 3 0 -1 0 -1 0 0 -3
word we'll keep	0 0 0 0 0 0 -1 1 1 23
word we'll let	-3 -1 -1 0 -3 0 -9 -5 22 -1
word we'll see	1 0 0 0 0 0 0 0 0 -6
word we're	-16 -9 -8 16 18 -19 3 -1 14 13
word we're clos	1 -1 2 -1 0 0 0 0 0 -6
word we're delight	0 0 0 0 0 0 0 0 0 14
word we're excit	-2 3 0 0 0 0 0 0 0 10
word we're going	0 0 0 3 1 -1 -1 0 0 -3
word we're hiring	0 -1 0 -1 4 -1 -1 0 0 2
word we're look	0 0 0 0 3 0 -1 0 0 -2
word we're pleas	0 0 0 0 0 0 0 0 0 10
word we're so	-4 -1 0 0 -1 -10 17 0 0 -2
word we're sorry	-1 0 0 1 3 -3 0 0 0 12
word we've	-8 -7 0 7 27 0 -30 -1 11 -7
word we've decid	-1 -1 0 0 19 -3 -11 -1 -1 19
word we've receiv	0 0 0 0 0 0 -3 3 1 3
word wear	31 -1 -9 -2 -2 -4 -11 -2 0 -3
word web	2 0 0 0 -1 0 -1 0 2 11
word webinar	0 0 0 0 0 0 0 0 0 21
word website	0 0 0 0 0 0 0 0 0 30
word website project	0 0 0 0 0 0 0 0 0 7
word wed	16 1 -3 0 -1 -2 -10 -1 0 -5
word week	-40 63 21 -11 -25 9 -18 -10 11 -87
word week !	-1 0 0 0 7 -1 -4 -1 -1 2
word week ?	-4 34 4 -1 -2 -1 -23 -1 -7 2
word week after	-1 3 19 0 -1 -1 -20 0 0 -1
word week and	-3 12 -1 -1 -8 -3 -9 14 -2 -24
word week before	0 0 0 0 -1 -1 4 0 0 -5
word week een	0 18 0 0 -1 -1 -15 0 0 -5
word week end	0 -2 0 0 -1 0 3 0 0 -3
word week of	-2 4 -1 0 -3 -1 3 -1 1 -9
word week or	0 1 0 0 0 0 -1 0 0 4
word week to	-2 -7 -2 -1 -1 4 10 -1 -1 -7
word weekend	-6 -2 -2 -1 -5 -9 22 -3 6 -22
word weer	0 -3 0 0 0 -1 3 1 0 -8
word weg	0 0 0 0 1 0 0 0 0 -3
word wegen	2 -1 -10 16 0 -2 -3 -1 0 9
word wegen der	3 -1 0 0 -1 -1 0 0 0 11
word weiter	3 -1 -1 0 -6 -1 6 0 0 -16
word weitere	1 -1 0 0 -1 0 4 -1 0 -10
word weiteren	0 0 0 0 0 0 1 0 0 -3
word weken	0 0 0 0 0 0 -6 0 8 4
word weken hoort	0 0 0 0 0 0 -6 0 7 5
word welcome	7 -2 -1 -3 -5 -9 17 -3 -1 -1
word welcome !	0 0 0 0 0 -2 3 0 0 -12
word welcome to	-1 -1 0 0 -3 1 5 -1 -1 -2
word welkom	0 -1 0 0 0 3 -1 0 0 -5
word well	-6 -3 20 -1 9 -1 -13 -2 -2 21
word wen	0 0 0 0 0 0 1 0 0 3
word wenn	-2 -1 0 0 3 1 -2 0 2 -4
word wenn du	-1 0 0 0 3 1 -2 0 0 -2
word wensen	0 0 0 0 1 0 0 0 0 -3
word went	-2 -5 -2 -1 13 -3 1 -1 0 23
word went to	0 -1 0 0 6 2 -6 0 0 -3
word went with	0 0 0 0 4 -1 -1 0 0 6
word werden	4 -2 -1 -1 4 -1 -5 2 -1 1
word were	-9 -9 -3 4 74 -6 -31 -14 -7 -41
word were a	0 -1 0 0 10 0 -8 0 0 -10
word were not	0 -1 0 0 18 0 -4 -3 -9 -9
word werkdagen	0 -1 0 0 -1 0 1 0 2 -5
word werken	0 -2 0 0 0 -2 4 0 0 -5
word werkgever	-1 0 0 1 -2 0 -2 0 5 -4
word werkplek	0 2 0 0 0 0 -1 0 0 -22
word werkplek op	0 2 0 0 0 0 -1 0 0 -22
word werkstatt	3 0 -1 0 0 0 0 0 -1 3
word weten	8 6 -1 0 -1 6 -11 -1 -6 -18
word weten of	8 -7 0 0 0 3 -3 0 0 -8
word what	-12 1 4 -2 -4 2 25 -7 -8 -27
word what do	0 0 0 0 0 1 0 0 0 -3
word what happen	-6 -2 -1 1 -1 -1 7 0 4 -4
word what they	0 0 0 0 0 0 10 -1 -9 1
word what to	0 0 0 0 0 0 0 0 0 15
word what we	-1 -2 0 0 -2 11 -6 -1 3 -5
word what you	0 4 0 0 0 -1 -2 0 0 -4
word what you're	2 2 0 0 -1 0 -2 0 -1 -4
word what'	0 4 -1 0 0 -2 1 0 0 0
word what' your	0 -2 0 0 0 -1 4 0 0 1
word whatever	1 0 -1 -1 -1 -1 -8 9 1 -19
word whatsapp	4 0 -1 0 -1 0 -2 0 0 -3
word when	-15 -12 0 -8 -3 7 23 0 8 -12
word when :	2 -1 1 0 0 0 0 0 0 3
word when are	0 0 0 0 0 0 0 0 0 10
word when can	0 -12 0 0 0 16 -2 0 -1 -10
word when could	0 2 0 0 0 0 -1 0 0 12
word when i	-1 -1 0 -2 7 -1 1 1 -3 3
word when it	-1 -7 0 -1 -2 -1 8 -5 8 -14
word when timemention	1 -1 0 0 0 0 0 0 0 -6
word when you	-7 5 -1 0 -7 -3 16 -1 -1 3
word when you're	-1 -2 2 0 0 0 3 0 0 -3
word whenever	-5 2 -1 0 0 1 18 -14 0 -9
word where	3 -4 0 -1 1 -1 4 -2 0 -11
word where :	3 -1 -1 0 0 0 0 0 0 -14
word whether	-5 1 2 0 -3 2 6 -1 -1 10
word whether you	-4 2 4 0 -1 3 -3 0 0 -3
word which	-16 26 2 -1 -3 -3 -10 -1 6 -15
word which is	3 -2 -1 0 0 0 0 0 0 4
word which you	-4 9 -1 0 -1 -1 -1 0 0 -6
word while	-1 -1 0 0 6 -1 -1 -2 1 8
word while we	0 -1 0 0 4 0 -5 -1 3 1
word who	2 -6 5 -2 25 -4 -19 -2 1 46
word who :	6 -1 0 0 -2 0 -2 0 0 -1
word who has	0 0 0 0 2 0 -1 0 0 -5
word who have	0 0 0 0 0 0 0 0 0 11
word who is	0 -2 0 -1 6 -1 -2 0 0 -1
word whole	15 0 -12 0 1 0 -2 0 0 7
word whose	0 -1 0 0 11 0 -1 0 -7 1
word why	-3 -1 -1 -2 0 0 7 0 0 14
word wie	4 1 -4 0 -2 -7 10 2 -3 -8
word wie besprochen	1 0 0 0 0 1 0 0 0 -5
word wieder	-3 -5 2 -1 2 -2 2 6 -2 -11
word wij	8 -6 -2 -1 5 -2 0 -3 0 -32
word wij u	1 0 0 0 0 1 -1 0 0 -12
word wij uw	0 0 0 0 -6 0 6 0 0 3
word wil	9 -4 0 0 -1 0 -3 0 -1 10
word wil je	6 -3 0 0 -1 0 -2 0 -1 -4
word will	-6 -46 -5 -2 -47 -36 59 31 52 9
word will answer	0 -1 0 0 -1 0 2 3 -2 -15
word will be	-8 -15 5 8 -23 -20 18 16 19 5
word will call	1 -1 -1 1 0 0 1 0 0 11
word will come	0 0 0 0 -1 0 3 0 -2 -2
word will confirm	-2 -12 -1 0 -4 0 22 -1 -1 -4
word will contact	-2 -3 0 0 -1 0 -4 5 7 0
word will follow	-1 -1 0 0 0 4 -2 0 0 -2
word will get	2 -1 -1 -1 -1 0 -11 11 1 -3
word will go	7 -1 0 0 0 0 -4 0 -1 -4
word will have	0 1 0 0 -2 0 2 0 0 6
word will hear	0 0 0 0 0 0 1 0 1 8
word will interview	1 0 0 0 0 0 0 0 0 -6
word will last	3 -1 0 0 0 0 0 0 -1 -2
word will let	-1 0 0 0 0 0 13 -1 -9 -4
word will look	-1 0 -1 0 -2 0 -5 -1 10 -4
word will meet	1 0 0 0 0 0 0 0 0 12
word will need	1 0 0 0 0 0 1 0 0 -4
word will not	-2 -1 -1 2 8 0 -4 -1 -1 0
word will now	-7 0 7 0 0 -1 2 0 0 -3
word will receive	2 0 -1 0 0 0 0 0 0 13
word will respond	0 0 0 0 0 0 -5 6 0 -3
word will review	0 0 0 0 -2 0 -1 0 5 5
word will ring	0 0 0 0 -1 0 0 0 2 18
word will see	1 0 0 0 0 0 0 0 0 -19
word will send	-2 -1 2 0 -1 -1 5 0 0 1
word will take	-6 3 0 0 -5 -9 6 1 10 -10
word will to	0 -1 -12 0 0 -1 14 0 0 -1
word will write	0 -2 0 -1 -3 -1 13 -1 -5 -10
word willen	-1 2 0 0 1 2 -3 0 0 2
word willen je	-1 2 0 0 1 0 -2 0 0 3
word wilt	8 -7 -1 0 -6 2 4 -1 0 -7
word wilt u	2 -3 0 0 -6 0 6 0 0 -4
word window	0 3 0 0 0 0 -2 0 0 5
word wir	-8 -15 -3 11 0 24 -7 -1 -1 18
word wir alle	0 0 -11 15 0 -1 -1 -1 0 -3
word wir das	-1 2 1 0 0 0 -1 0 0 -3
word wir den	-7 -1 9 0 0 0 -1 0 0 5
word wir dich	-1 0 0 0 0 0 0 0 1 10
word wir erinnern	0 0 0 0 0 0 0 0 0 4
word wir freuen	1 -1 0 -1 0 3 -1 0 0 3
word wir haben	-5 0 -1 0 1 0 2 6 -3 10
word wir ihnen	0 -2 -1 -1 2 1 2 -1 -1 4
word wir in	0 0 0 0 0 0 0 0 0 -5
word wir laden	4 1 0 0 -1 -1 -1 -1 0 4
word wir melden	-1 -1 0 1 -1 0 3 -1 0 -9
word wir mochten	-2 -5 0 -1 -4 19 -5 -1 0 -4
word wir prufen	0 0 0 0 0 0 0 0 0 19
word wir rufen	0 0 0 0 0 0 0 0 0 12
word wir sie	2 -5 -13 15 4 -1 -1 -2 1 -2
word wir sprechen	-2 2 0 0 -1 0 1 0 0 5
word wir uber	3 -2 0 0 0 0 0 0 0 3
word wir uns	-1 -2 0 0 0 -1 5 0 0 15
word wir unser	0 0 0 0 0 0 0 0 0 5
word wir wurden	-2 3 0 0 0 0 0 0 0 -7
word wird	2 2 -1 0 6 -1 -5 -1 -2 -17
word wish	0 -3 -2 0 9 1 -9 8 -2 -4
word wish to	2 -2 0 0 0 3 -2 0 0 6
word wish you	-1 -1 0 0 8 0 -3 -1 -1 -3
word with	32 18 12 -9 1 8 -71 -16 26 -39
word with :	0 0 0 0 0 0 0 0 0 -5
word with a	-2 11 -2 -1 6 -2 -6 -2 -2 35
word with an	0 -1 0 0 1 2 -1 0 0 -7
word with another	0 -1 0 0 2 0 0 0 0 41
word with dr	1 -11 -1 0 0 0 12 -1 0 7
word with me	2 2 -2 0 -1 -1 1 -1 0 -29
word with my	0 1 0 0 -1 -1 1 0 0 6
word with no	-1 0 5 -4 -1 -2 -3 7 0 -3
word with one	0 0 0 0 0 0 0 0 0 5
word with our	18 11 -3 -1 -1 -4 -13 -4 -2 -23
word with reference	1 -1 0 0 0 2 0 0 0 -5
word with ridge	0 -6 12 0 -2 3 -2 -4 -1 -14
word with someone	0 0 0 0 2 0 -1 0 0 -6
word with the	15 10 -10 1 -1 -5 -17 -7 13 -13
word with two	-2 0 0 1 1 -1 2 0 0 -4
word with us	-2 -7 -2 -1 9 6 -4 -2 3 -25
word with you	-3 15 -1 -2 1 -5 -6 2 -1 13
word with your	-2 -2 -1 -1 2 2 5 -1 -1 32
word withdraw	2 -3 0 0 0 -3 -1 0 6 0
word withdrawn	-2 -2 -1 9 -6 0 3 -1 -1 -6
word withdrew	0 0 0 7 -5 0 0 0 0 12
word within	-3 -10 -2 -2 14 -1 2 4 -1 9
word within #	-1 -2 -1 0 0 3 -1 4 -2 5
word within a	0 -2 0 0 0 -1 10 -2 -5 -12
word within three	1 -4 0 0 -1 -1 10 -2 -3 -2
word within two	-4 -1 0 -1 -1 0 -2 1 8 2
word without	-4 -4 -1 10 0 -1 0 1 -1 3
word woche	-2 17 -1 -1 -1 -1 -5 -2 -5 4
word woche dann	0 0 0 0 0 0 0 0 0 11
word wochen	0 0 0 0 0 0 -1 0 2 15
word wohnung	0 0 0 0 0 0 0 0 0 13
word wohnung in	0 0 0 0 0 0 0 0 0 4
word wollen	0 0 0 0 0 0 0 0 0 3
word won't	3 -4 -9 13 5 -4 -1 -2 -1 -15
word won't be	-2 -3 -6 15 5 -3 -4 -1 -1 -16
word wonderful	10 -1 -6 0 0 0 -2 0 0 5
word word	-7 13 -1 -1 -3 1 -1 -1 -1 9
word worden	2 -2 0 0 0 0 0 0 0 -4
word wordt	0 -2 -1 0 6 0 -1 0 -1 -18
word work	14 2 -27 -4 19 -4 -17 24 -8 17
word work ?	-5 7 -5 0 0 0 4 0 0 -3
word work for	12 -1 -3 -1 -1 -2 -3 0 -1 -2
word work here	0 -1 -7 0 -2 0 -3 13 0 -6
word work in	0 -2 0 0 0 -1 4 0 0 -10
word work on	1 0 -1 1 3 -1 -1 0 -1 5
word work out	1 -1 -2 -1 8 0 -4 -1 0 -4
word work with	0 -3 0 -1 14 4 -12 0 0 4
word worker	0 0 0 0 0 0 0 0 0 18
word worth	0 0 0 0 0 0 0 0 0 7
word would	-28 58 -2 -6 -3 3 -11 -6 -6 24
word would any	0 0 0 0 0 0 0 0 0 -12
word would be	4 3 -1 -1 -4 15 -11 -2 -2 -4
word would like	-13 26 4 -2 -2 -2 -9 -1 -1 38
word would love	2 10 -2 0 -1 -2 -6 0 -1 8
word would the	0 -3 8 0 0 -1 -4 0 0 -6
word would timemention	-12 15 -2 0 0 0 -1 0 0 9
word would you	-2 7 -12 -1 1 -5 12 -1 -1 -4
word writ	4 -6 -8 9 -3 0 1 3 0 -6
word writ sample	2 -1 0 0 0 -1 0 0 0 -4
word writ to	-1 -2 -7 10 -1 2 -1 0 2 -1
word write	-2 4 -6 -4 1 -3 3 12 -5 16
word write for	0 0 0 0 0 0 0 0 0 6
word write to	-2 5 -7 -1 -10 -1 4 13 -2 -13
word writer	-2 0 0 3 5 -1 -3 -1 -1 8
word writer prize	0 0 0 0 0 0 0 0 0 6
word written	-1 0 0 0 -2 0 10 1 -7 -5
word wunschen	0 0 0 0 2 0 -1 0 0 7
word wunschen ihnen	0 0 0 0 0 0 0 0 0 5
word wurde	-9 7 -3 0 -1 -2 -10 8 8 -10
word wurden	-5 4 0 -1 -4 3 2 0 1 -7
word wurden sie	-1 2 0 0 0 0 0 0 0 -3
word x	3 1 -1 1 -2 -1 0 -1 -1 6
word x #	-1 4 0 0 -1 -1 1 0 -1 -3
word y	-3 -6 1 -1 -7 -4 33 -8 -5 -9
word y #	0 0 0 0 0 1 0 0 0 4
word y a	-1 -1 0 0 0 -1 5 -1 -1 -3
word y donner	0 0 0 0 0 0 0 0 0 6
word y el	0 0 0 0 0 1 0 0 0 3
word y entrevista	-2 3 0 0 0 0 -1 0 0 0
word y la	0 0 0 0 -5 0 4 0 0 -1
word y le	0 0 0 0 0 0 0 0 0 15
word y no	-3 0 1 0 0 -1 6 -3 0 -11
word y te	0 -2 4 0 1 0 -3 0 0 -7
word y timemention	0 0 1 0 0 0 0 0 0 3
word y tu	0 0 0 0 0 0 0 0 0 -4
word ya	2 -1 -1 2 2 -1 -2 -1 1 -16
word ya esta	0 0 0 0 1 0 -1 0 0 -4
word yani	-6 6 0 -2 -1 0 12 -5 -5 -6
word year	-5 -4 -4 -2 32 5 -23 9 -9 19
word yep	14 -3 0 0 -1 -11 4 -1 -1 -4
word yes	-6 -10 3 -1 -4 38 -10 -2 -8 -7
word yet	14 -2 -17 -3 -11 -6 34 -7 -2 -1
word yilmaz	0 0 0 0 0 0 0 0 0 3
word yo	10 -2 -1 -1 -1 -1 -3 -1 -1 -3
word york	5 0 -2 0 -1 -2 -3 3 0 0
word you	-38 -2 -48 -25 61 36 85 -66 -3 -44
word you !	0 2 -1 -1 -3 18 -12 -2 0 5
word you :	3 -3 -2 0 0 6 -2 0 -1 -7
word you ?	-2 -3 3 0 -3 12 -3 -1 -1 -12
word you a	1 0 0 0 6 -4 12 -14 0 -13
word you able	-1 2 0 0 0 0 0 0 0 -4
word you about	6 -5 -1 0 -8 -3 11 -1 0 21
word you accept	-1 0 0 0 -2 6 -2 0 0 15
word you again	0 0 0 0 2 -1 1 0 0 -5
word you all	0 0 0 0 1 0 0 0 0 -3
word you an	0 0 0 0 2 0 0 0 0 -4
word you and	1 -1 -1 0 10 -1 -6 -1 -1 14
word you appli	-2 -5 0 0 -2 0 5 0 5 -3
word you are	11 8 -3 -2 -11 4 -3 -1 -2 24
word you around	0 0 0 0 0 0 0 0 0 4
word you as	-3 -2 -1 -1 -3 14 -1 -2 -1 -9
word you asked	-1 -1 0 0 -10 0 14 0 -1 1
word you at	-2 -4 6 -1 -2 -1 7 -1 -2 -14
word you be	5 2 -9 0 -1 -2 7 -1 -2 -23
word you both	0 0 0 0 0 0 0 0 0 11
word you but	-1 -1 -1 0 13 -2 -6 -1 0 -7
word you by	-1 -4 -2 -1 -6 -1 17 -1 -1 14
word you came	-1 -1 0 -1 9 -6 1 -1 0 -3
word you can	6 -5 -1 -2 -11 34 -17 -3 0 -28
word you can't	4 0 -1 -1 0 -1 0 0 0 1
word you cannot	-1 11 -1 0 0 0 -8 0 0 -2
word you come	4 14 -2 0 -1 -2 -11 0 -2 -5
word you could	-3 2 16 0 -2 -3 -9 -1 0 -1
word you do	16 1 4 -1 6 -2 -21 -2 0 2
word you don't	-10 0 -1 0 0 0 13 -1 0 8
word you down	2 -1 0 0 0 0 0 0 0 -7
word you for	6 -5 -10 -10 15 -8 15 1 -4 -10
word you free	0 1 3 0 0 0 -3 0 0 21
word you get	-5 -1 -1 0 -1 -1 10 0 0 7
word you got	4 -4 -2 0 0 2 2 0 -2 -15
word you had	-1 -1 0 0 0 2 0 0 0 9
word you have	-6 11 -13 -5 -10 9 2 -8 20 6
word you haven't	0 1 0 0 0 0 0 0 0 7
word you if	0 0 0 1 -1 0 -4 0 5 -3
word you in	-3 5 3 -1 2 -2 -3 -1 1 33
word you interview	-4 -8 -1 -1 9 0 5 -1 0 4
word you join	1 0 0 0 0 -1 0 0 0 5
word you know	1 -2 -10 10 -4 -2 2 -6 12 1
word you let	0 -7 0 0 0 0 8 0 0 -9
word you like	1 1 0 0 0 0 -1 0 0 17
word you look	0 0 0 0 0 0 0 0 0 3
word you make	0 0 1 0 0 0 0 0 0 5
word you may	-9 0 0 0 -1 -1 -1 0 13 9
word you more	0 1 0 0 -3 -1 5 -1 -1 7
word you must	0 0 0 0 0 0 0 0 0 7
word you need	-4 -4 -1 12 -3 -4 9 -3 -2 -18
word you on	2 5 -4 4 -1 11 -12 -3 -1 3
word you please	0 0 0 0 0 0 0 0 0 15
word you post	0 -1 -1 0 0 0 4 0 0 -11
word you prefer	-5 8 -1 0 0 0 -1 0 0 -15
word you put	0 0 0 0 1 0 0 0 0 -3
word you recent	0 0 0 0 0 0 0 0 0 8
word you say	0 0 0 0 0 1 0 0 0 -11
word you send	-1 3 -1 0 -1 -3 3 0 -1 -8
word you sent	1 -1 -1 -1 -1 -2 -9 16 -2 -19
word you should	1 -1 0 -1 -1 -3 7 -2 -1 -4
word you sign	0 0 0 0 0 4 -3 0 0 11
word you so	0 -1 0 0 2 0 -1 0 0 23
word you soon	0 -1 0 0 0 0 1 0 0 -4
word you start	-1 -19 0 0 -1 19 3 0 0 -7
word you still	-1 -2 0 0 -1 0 5 0 0 -13
word you succes	0 0 0 0 1 0 0 0 0 4
word you take	0 -2 0 0 2 0 0 0 0 10
word you tell	-1 4 0 0 0 -1 -1 0 0 -4
word you that	-6 1 -1 0 -3 11 0 0 -2 -3
word you the	-3 -4 -2 -1 6 7 0 -3 -1 4
word you then	24 -5 -5 -1 -1 -2 -10 -1 -1 1
word you there	1 -1 0 0 0 0 0 0 0 13
word you think	0 0 0 0 1 0 -1 0 0 9
word you this	-1 1 1 -1 0 0 0 0 0 -5
word you timemention	13 -3 -9 -7 2 -7 15 -3 -1 -5
word you to	-8 13 -8 -4 13 -9 15 -2 -10 -10
word you use	0 0 0 0 0 0 0 0 0 6
word you want	0 0 -2 -1 -9 8 6 -2 0 23
word you were	-7 -5 -2 5 39 -4 -11 -10 -5 -45
word you when	-6 0 0 0 -1 0 7 4 -3 -5
word you will	10 -2 -1 -1 -3 -1 2 -1 -3 30
word you within	0 0 0 0 -1 0 -8 4 7 8
word you would	-9 9 -1 0 -1 1 5 -1 -2 -7
word you'd	-1 1 3 -1 2 2 -1 -4 -1 -40
word you'd be	-2 -2 5 0 5 -1 -4 -1 0 -12
word you'd like	-3 0 -1 0 0 6 1 -2 0 -13
word you'll	24 -11 -5 -2 7 -3 -6 -3 0 -45
word you'll be	6 -1 -1 0 1 -1 -4 0 0 5
word you'll get	0 -3 0 0 -1 -1 10 -1 -5 -6
word you'll have	-1 0 -1 0 0 0 2 0 0 -14
word you'll hear	9 -1 0 0 0 0 -12 -1 5 -9
word you'll meet	7 -4 -1 0 0 0 0 0 0 -11
word you're	-3 -21 0 -4 -13 13 29 -7 6 25
word you're a	0 0 0 0 0 0 -3 0 4 10
word you're all	1 0 0 0 0 0 0 0 0 -3
word you're book	0 0 0 0 0 0 0 0 0 5
word you're confirm	1 0 0 0 0 0 0 0 0 -5
word you're happy	-5 -1 5 0 -1 7 -5 0 0 -7
word you're in	4 -2 -1 0 -1 5 -4 -1 0 -16
word you're interest	0 0 0 0 0 0 0 0 0 3
word you're on	3 -1 -1 0 0 0 -5 0 5 1
word you're register	1 0 0 -1 0 0 0 0 0 5
word you're schedul	2 -1 0 0 0 0 0 0 0 9
word you're still	1 -1 -1 -1 -9 0 14 -1 -1 -12
word you've	17 4 -2 9 -5 -6 -14 -6 2 23
word you've been	-2 2 -1 6 -1 -2 3 -4 -1 22
word young	0 0 0 0 0 0 0 0 0 6
word young writer	0 0 0 0 0 0 0 0 0 6
word your	-90 -22 10 -12 -23 -17 79 8 67 56
word your account	0 -1 0 1 -2 0 -4 0 6 8
word your answer	-1 0 0 0 0 3 -2 0 0 -4
word your application	-3 -15 -6 1 -22 -5 -6 -12 68 -52
word your appointment	0 0 0 1 0 0 0 0 0 31
word your assessment	-1 -1 0 0 -1 0 6 -1 -1 -9
word your attendance	3 0 -1 0 0 0 -1 0 0 -16
word your availability	-5 5 0 -1 -1 -1 6 -1 -1 -15
word your background	0 3 0 0 -1 0 -3 0 2 6
word your bank	-4 0 0 0 0 -3 10 -1 0 -2
word your calendar	3 0 -1 1 0 -1 -2 0 0 -4
word your candidacy	-1 0 0 0 4 -1 0 0 -2 0
word your candidate	0 -1 0 0 -2 3 1 1 -3 -8
word your contract	0 0 0 0 -1 10 -6 -1 0 -8
word your cut	0 0 0 0 0 0 0 0 0 8
word your cv	3 4 -1 -1 -8 -1 11 -2 -6 -30
word your detail	-3 -2 -2 -1 -2 0 -5 -1 16 0
word your email	-1 -1 0 0 -1 0 -11 7 7 2
word your experience	0 -1 0 0 3 0 1 -2 0 -2
word your file	-1 -2 0 -1 0 -2 6 0 0 -8
word your first	-8 -4 0 0 -2 0 11 4 0 -15
word your flight	-9 0 0 0 0 0 10 0 0 0
word your free	0 0 0 0 0 0 0 0 0 7
word your interest	4 3 -1 -1 3 -2 -5 -1 0 -15
word your interview	-34 -27 44 -9 22 -5 28 -13 -6 -75
word your interviewer	0 -1 3 -1 0 0 0 0 0 -10
word your job	0 0 0 0 0 0 0 0 1 23
word your laptop	-2 0 0 0 0 -6 9 0 0 -1
word your last	0 0 0 0 0 0 0 0 0 7
word your letter	-1 4 0 0 -2 -1 -2 0 3 -5
word your manager	0 0 0 0 0 0 0 0 0 16
word your manuscript	0 0 0 0 0 0 0 0 0 8
word your meet	0 0 0 0 0 0 0 0 0 5
word your message	-12 -6 -4 -1 -6 -2 -14 46 -1 -36
word your name	1 0 0 0 0 0 0 0 0 21
word your next	-3 4 0 0 0 0 0 0 0 14
word your note	0 0 0 -1 0 0 -5 6 0 0
word your offer	-1 -1 0 0 4 3 -2 -1 -2 -1
word your onsite	-7 0 0 1 0 0 7 0 0 -7
word your own	0 3 0 0 0 0 -2 0 0 5
word your paper	-1 0 0 0 -2 -1 -10 -1 15 11
word your passport	-8 -1 0 0 -1 -1 11 0 0 -2
word your patience	0 -1 0 0 0 0 5 -1 -2 1
word your practice	0 0 0 0 0 0 0 0 0 3
word your preferr	-1 -1 6 -4 0 0 0 0 0 -16
word your profile	0 2 0 -1 -1 0 12 -1 -11 -13
word your proposal	0 0 0 0 0 0 0 0 0 26
word your qualification	0 0 0 0 0 0 0 0 1 -3
word your question	0 0 0 0 0 0 -2 4 -1 4
word your recent	0 -1 0 0 0 0 1 0 0 -6
word your recruiter	-3 1 0 3 0 0 0 0 0 0
word your request	0 -1 0 0 -2 -1 -8 15 -3 -35
word your research	0 -1 0 0 8 -7 0 0 0 -3
word your resume	-3 5 -1 0 -5 0 -7 -1 12 -9
word your right	0 -1 0 0 0 0 2 0 0 -7
word your schedule	0 0 0 0 0 0 0 0 0 -3
word your scorecard	0 0 0 0 0 0 0 0 0 4
word your session	0 0 0 0 0 0 0 0 0 3
word your skill	0 -2 0 0 -2 0 4 0 0 -2
word your start	-4 0 0 0 0 0 5 0 0 1
word your statu	0 0 0 0 0 0 0 0 1 -5
word your submission	-9 -1 0 0 2 0 -1 0 9 7
word your talk	0 0 0 0 0 0 0 0 0 11
word your team	0 0 0 0 0 0 0 0 0 40
word your technical	2 0 -9 9 0 0 -2 0 0 -8
word your test	0 -2 0 0 -1 -1 6 -2 0 -7
word your ticket	0 0 0 0 0 0 0 0 0 4
word your time	0 -9 1 0 -1 0 13 -1 -3 2
word your tour	0 0 0 0 0 0 0 0 0 16
word your upcom	-4 -2 -1 0 0 0 8 0 0 -10
word your video	-1 9 0 0 -1 0 -3 -1 -3 -3
word your visit	0 2 0 0 3 -2 -2 0 0 -3
word your was	0 0 0 0 1 0 0 0 0 10
word your work	0 0 0 0 0 0 0 0 0 9
word zaken	0 0 0 0 0 0 1 0 1 -3
word ze	0 0 0 0 0 0 1 0 0 18
word zeigen	10 -3 -1 -1 0 -1 -3 -1 0 -12
word zeit	-4 4 -1 -1 -3 -2 11 -2 -3 7
word zeit fur	0 1 0 0 0 0 -1 0 0 8
word ziek	0 0 1 0 0 0 0 0 0 13
word zien	1 0 1 0 0 0 -1 0 -1 -3
word zijn	-1 -1 3 0 0 -1 0 0 0 19
word zimmer	6 -2 -1 0 -1 0 0 0 0 -18
word zimmer #	6 -2 -1 0 -1 0 0 0 0 -18
word zin	18 -8 -1 0 0 -1 -8 0 0 -6
word zit	0 4 -4 0 0 0 -1 0 0 0
word zit in	0 0 0 0 0 0 0 0 0 3
word zitten	0 0 0 0 1 1 0 0 0 3
word zo	0 -1 0 2 -2 0 -3 4 -1 -1
word zoal	4 -3 0 0 0 1 -1 0 0 -3
word zodra	-1 0 0 0 -1 0 4 -1 -1 -4
word zoek	0 -2 0 0 -1 0 4 0 0 1
word zonder	0 0 -1 1 -4 0 5 0 0 6
word zoo	0 0 0 0 0 0 0 0 0 25
word zoom	15 6 -7 -1 -1 -1 -4 -4 -1 4
word zoom :	1 -1 0 0 0 0 0 0 0 -3
word zoom link	2 0 0 0 0 0 0 0 0 10
word zorgvuldig	0 0 0 0 0 0 0 0 0 -4
word zorgvuldig overleg	0 0 0 0 0 0 0 0 0 -3
word zou	-2 3 -1 0 0 0 0 0 0 2
word zu	-6 7 -2 -1 -2 1 -3 8 -4 -43
word zu deiner	0 0 0 0 6 0 -3 0 -2 -1
word zu einem	-4 7 -1 0 -1 -1 -2 -1 3 -17
word zu konnen	2 -1 0 0 -2 2 -1 0 0 12
word zu uns	-2 2 -1 1 0 1 -1 0 0 -8
word zuid	6 -5 0 0 0 -1 1 0 0 -6
word zum	15 -4 -5 -3 -5 9 -4 -1 -2 -15
word zum gesprach	1 0 0 0 0 -1 0 1 0 14
word zum personlichen	3 -3 0 0 0 0 0 0 0 7
word zum timemention	0 -1 -1 -2 -3 8 -3 -1 1 -25
word zum vorstellungsgesprach	1 0 0 0 0 0 0 0 0 -14
word zur	1 -5 0 -1 0 0 7 -1 -1 12
word zur burokauffrau	0 0 0 0 0 0 0 0 0 -8
word zusage	0 0 0 0 0 1 -1 1 0 6
word zusammen	0 0 0 0 -2 0 3 0 -1 3
word zwei	-2 1 -1 0 -1 -8 10 -1 1 21
word zwei wochen	0 0 0 0 0 0 -1 0 1 15
word zwischenstand	0 0 0 0 0 0 1 0 0 11
word º	1 0 0 -1 1 0 0 0 0 -6
"""
