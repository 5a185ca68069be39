"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.chosen	-9 -25 -3 -2 -17 -3 33 -3 28 -73
ack.received	-41 -12 -34 -31 -104 -26 -34 -8 290 -94
ack.received@subject	-25 -18 -10 -9 -40 -2 -47 19 131 49
ack.thanks	1 18 -32 -15 -29 -30 -56 56 87 13
ack.thanks@subject	-8 -10 -4 -4 -30 -4 -27 -5 92 -80
affirm	75 46 66 -54 -25 55 1 -109 -56 -32
against, and no job	34 0 -5 36 -41 -39 -6 18 4 29
agreed	223 -33 48 -15 -37 -26 -124 -18 -18 -16
agreed, and a nod	108 -11 -22 -4 -10 -10 -40 -4 -7 -9
answer	11 -25 34 -30 -93 -138 79 93 69 -45
asked to move	-80 -6 135 -4 -8 -5 -25 -5 -2 -4
automatic answer	-81 -44 -22 -12 -38 -16 -71 312 -29 -201
autoreply.absence	-26 -79 -22 -45 -48 -64 20 293 -29 -94
autoreply.absence@subject	-33 -15 -25 -12 -11 -12 -34 149 -8 -74
autoreply.bounce	-50 -11 -11 -7 -36 -7 -32 162 -8 -88
autoreply.bounce@subject	-26 -6 -6 -4 -18 -4 -19 88 -6 -97
autoreply.receipt	-144 -21 -21 -8 -13 -14 -24 254 -10 -102
autoreply.receipt@subject	-103 -12 -10 -4 -7 -7 -13 163 -7 -50
autoreply.received	-11 -22 -10 -7 -35 -5 -136 256 -29 -68
autoreply.received@subject	-12 -10 -4 -4 -7 -3 -59 97 2 -92
bias	102 27 -36 -69 32 -84 11 37 -21 -89
board	30 1 -4 -5 25 -10 -38 -17 20 -70
bulk	10 -10 -53 49 25 14 -27 -1 -8 305
calendar CANCEL	-20 -5 -5 64 -12 -2 -14 -3 -3 -23
calendar REPLY	-29 -8 -7 -4 -6 -3 -16 77 -3 -55
calendar REQUEST	246 -99 18 -17 -39 -11 -61 -24 -13 -90
cancellation.off	-137 -39 3 350 -47 -25 -70 -16 -19 -51
cancellation.off@subject	-85 -15 2 167 -21 -7 -24 -6 -10 -29
cancelled, and moved	-5 -2 19 -7 -1 -1 -2 -1 -1 -1
chat.lure	12 -1 -2 0 -2 -1 -5 -1 -1 72
chat.lure@subject	0 0 0 0 0 0 0 0 0 22
colleague	-2 -2 -1 -1 -10 -1 -3 22 -3 346
day alone	-99 -20 -70 150 -41 28 -49 51 49 -55
deadline	-29 24 -79 -56 -59 175 63 -39 1 23
desk	57 -19 -50 -24 29 -42 -15 26 37 -1
footer	35 -28 -27 -4 32 -3 -22 -5 21 64
forwarded	22 -3 -3 -1 -5 -1 -13 5 -2 139
generated	-12 40 -63 33 94 -25 -107 -27 67 200
hiring little	8 21 -49 14 -24 -23 11 53 -11 20
hiring much	14 7 12 -68 20 -27 39 -23 27 -101
hiring none	-8 -52 27 -5 3 28 -40 54 -6 116
hiring some	36 35 -5 28 17 -18 -6 -69 -19 -65
hiring.application	1 34 -106 -104 75 -99 70 -35 163 26
hiring.interview	43 23 62 6 -32 -23 -58 -29 9 8
hiring.meet	62 86 9 -11 -18 -61 10 -28 -49 13
hiring.process	13 3 -18 8 20 -57 46 -51 36 11
hiring.role	-36 -38 -72 33 55 120 -36 -20 -6 -62
human	71 19 53 -67 16 20 30 -139 -3 -29
invite.details	156 -69 11 -37 -26 -26 38 -50 3 -65
invite.details@subject	48 -16 -5 -3 -6 16 -26 -3 -5 9
invite.fixed	203 -2 -21 16 -73 -86 19 -76 19 -29
invite.fixed@subject	38 -13 -37 11 -38 -16 -2 14 43 6
invite.forward	64 25 9 -1 -13 -12 -33 -20 -18 -11
invite.forward@subject	47 -8 -22 -1 -3 -3 -6 -1 -2 -5
invite.invited	63 89 -80 -17 -19 46 3 -21 -65 -6
invite.invited@footer	0 -2 0 0 39 0 -3 0 -33 -6
invite.invited@subject	52 -20 -7 -7 -11 -24 35 -12 -7 -42
invite.reminder	117 41 -61 -16 -2 -6 -42 -21 -11 28
invite.reminder@subject	83 51 -49 -11 -19 -4 -32 -15 -6 -66
job and one time	63 9 16 65 -64 -59 -26 1 -4 16
job, and no person	-17 -15 28 19 37 -30 -19 -18 15 -86
known application	45 59 107 61 -11 59 50 -228 -142 -490
known interview	-22 -28 128 59 -24 -10 -87 -10 -5 -46
known interview, other time	-43 -11 62 -1 -1 -1 -4 -1 -1 -15
line ack.chosen 374ed8	-2 -1 0 0 -1 0 -1 0 7 -11
line ack.chosen 3c5721	-1 -1 0 0 -1 0 -1 0 7 -12
line ack.chosen 6062dc	-1 -11 0 0 -1 0 -1 0 15 -8
line ack.chosen 90a3cb	-1 -2 -1 -1 -8 -1 -3 -1 17 -18
line ack.chosen d6f39f	-1 -8 0 0 -4 0 42 -1 -27 -6
line ack.chosen ed75c2	-1 -1 0 0 -1 0 -1 0 4 -2
line ack.received 0454da	-4 -6 -2 -2 -6 -2 -17 -2 41 35
line ack.received 0a5454	-9 0 0 0 0 0 -1 -1 12 10
line ack.received 131072	-1 0 0 0 -2 0 -1 0 5 16
line ack.received 13dfd8	-1 -1 0 0 -6 0 -1 0 10 13
line ack.received 183724	0 0 0 0 0 0 -1 0 2 72
line ack.received 1f9970	-1 -1 -1 0 -3 0 -2 0 9 43
line ack.received 215161	-1 -1 0 0 -1 0 -2 0 5 41
line ack.received 279bf2	-1 -7 -1 -1 57 -1 24 -1 -69 -5
line ack.received 29fd6f	-1 -1 0 0 18 0 -2 0 -13 -37
line ack.received 30eb96	-3 -2 -1 -1 -3 -1 -13 14 10 2
line ack.received 34be96	-2 -1 0 0 -1 0 -1 0 6 52
line ack.received 39490a	-2 0 -1 0 0 -1 -1 -2 8 22
line ack.received 503309	0 0 0 0 -1 0 -1 0 4 -7
line ack.received 544572	8 -3 -2 -1 -4 -1 -22 -1 27 8
line ack.received 576121	0 0 0 0 -1 0 -2 21 -17 -6
line ack.received 5b3e8b	-1 -10 0 0 -1 0 -2 0 16 -13
line ack.received 5f18f7	-1 0 0 0 -1 0 -1 0 4 -3
line ack.received 63cf33	-2 -2 -1 -1 -14 -1 33 -1 -12 -23
line ack.received 74acfd	-1 2 0 0 9 0 -2 0 -6 56
line ack.received 74cd9c	-2 -2 -1 -1 -4 -1 -3 -1 13 52
line ack.received 76039f	0 0 0 0 0 0 -1 0 1 79
line ack.received 8438bc	6 -2 0 -1 -1 -1 -3 0 3 -4
line ack.received 85e505	-1 -1 0 0 -1 1 -1 0 4 -51
line ack.received 95f9a4	-3 -1 -1 -1 9 -1 -5 -1 4 -61
line ack.received a2fa1e	-1 8 -1 0 -3 0 -4 0 2 21
line ack.received a5b7c0	-3 -3 -1 -1 -8 -1 -7 -1 26 -95
line ack.received aee148	-5 -3 -2 -1 -6 -2 -8 -2 30 80
line ack.received bb3531	-1 -1 -1 -1 -2 -1 -3 -1 10 40
line ack.received c67946	-1 -1 0 0 -1 0 -1 0 4 -12
line ack.received cc6f18	-4 -4 -1 -2 -44 -1 36 -13 33 32
line ack.received ccdae9	1 26 -3 -2 -7 -2 -14 -3 4 -30
line ack.received d0cd5c	-3 -1 -1 -1 -1 -1 -2 12 -2 68
line ack.received d7f545	-2 -2 -1 -1 -4 -1 21 -1 -10 64
line ack.received da8d86	-5 -4 -1 -1 -4 -1 -9 -2 26 -67
line ack.received df88e2	-1 -1 -1 0 -19 0 -1 -1 25 -22
line ack.received e3ce4b	-1 -1 -1 -1 -18 -1 -2 -1 25 -17
line ack.received eb03b9	0 0 0 0 0 0 -1 0 3 77
line ack.received ebe92e	-4 -7 -1 -1 -13 -2 10 -5 24 -40
line ack.received f94ea6	0 0 0 0 1 0 -2 0 1 6
line ack.received faabce	-2 18 -1 -1 -2 -1 -10 -1 -1 34
line ack.received fabc9b	-1 -1 0 0 -1 0 -1 0 6 -50
line ack.received fdf524	11 -3 -2 -2 -8 4 -8 -5 15 -29
line ack.thanks 129501	5 -6 -1 -1 -1 -1 8 -3 1 -1
line ack.thanks 12d02f	-1 -1 -1 -1 -2 -1 -43 48 1 1
line ack.thanks 206e77	33 28 -11 -8 -4 -11 -7 -14 -5 -2
line ack.thanks 212a1a	-2 17 -1 1 1 -1 -12 -1 -2 32
line ack.thanks 411ac9	-9 26 -4 3 -2 -2 -12 -2 2 29
line ack.thanks 4b2903	0 -3 -1 -1 -4 -1 -14 5 19 39
line ack.thanks 5e098a	-4 5 -1 -1 5 -2 -2 1 -2 33
line ack.thanks 655326	-2 -1 0 0 -1 0 -1 0 5 -7
line ack.thanks 6f1d50	-1 -1 0 0 -1 0 7 -1 -1 3
line ack.thanks 898a5d	9 -25 -3 -2 13 -2 11 -2 1 -44
line ack.thanks 89b225	-2 -5 0 0 -4 -1 -5 -1 18 -28
line ack.thanks 8ad364	-1 -19 -1 -1 1 -1 24 -1 -3 -38
line ack.thanks 9bd87b	-6 8 -1 -1 -3 -1 -17 -1 23 33
line ack.thanks a1c5af	-1 -1 0 0 -1 0 -1 0 5 -3
line ack.thanks a4ea1a	-1 -1 0 0 -1 0 -2 4 2 -37
line ack.thanks bc059d	-5 -10 -1 -1 -4 -1 5 -4 21 -21
line ack.thanks bd6246	-4 -4 -2 2 14 -1 -8 13 -9 34
line ack.thanks c5a084	-2 2 -1 -1 1 -1 -3 -1 4 55
line ack.thanks dbb69d	0 5 -1 -1 -2 0 -9 8 0 -10
line ack.thanks dfc6d7	-2 -9 -1 -1 -5 -1 35 -1 -16 29
line autoreply.absence 041131	2 -1 -1 0 -1 0 7 -5 0 -1
line autoreply.absence 06d145	-8 -4 -5 -4 -2 -3 30 -4 -1 -6
line autoreply.absence 0e3dd2	-4 -4 -12 -2 -3 -3 -15 44 0 -11
line autoreply.absence 1105c8	-2 -1 -1 -2 -1 -2 -24 33 -1 17
line autoreply.absence 124c7d	-9 -3 -2 -1 -5 -12 32 1 -2 -28
line autoreply.absence 132236	-1 -1 -1 0 -1 0 -1 5 0 -3
line autoreply.absence 17a3bd	-9 -1 -1 -1 0 -1 -2 15 0 -17
line autoreply.absence 25373d	-1 -1 -1 0 -1 -1 -2 6 0 -2
line autoreply.absence 4096a3	-1 -1 0 0 -1 -1 -9 13 0 5
line autoreply.absence 42e3a7	-1 -1 0 0 1 -7 9 0 0 -13
line autoreply.absence 4bce64	-1 -2 -2 -1 -2 -2 0 10 -1 -18
line autoreply.absence 51c74d	-1 -1 -1 0 -1 -1 -3 9 -1 14
line autoreply.absence 5fa024	4 -2 -2 -1 -1 -1 -4 7 -1 -6
line autoreply.absence 61331e	-1 -1 -1 0 -1 -1 -2 6 0 -7
line autoreply.absence 662d91	-3 -2 -2 -1 -2 0 -2 12 -1 -7
line autoreply.absence 76eae2	8 -2 -9 -1 -1 4 -4 6 -1 -15
line autoreply.absence 7f5a0f	-2 -1 -1 -1 -1 -1 -5 12 -1 -9
line autoreply.absence 8a2932	-1 -1 -1 -1 -1 -1 -3 9 -1 -3
line autoreply.absence b5e0bd	-6 -5 20 -2 -3 -4 -23 24 -1 88
line autoreply.absence c303f9	-1 0 0 0 0 0 -1 3 0 16
line autoreply.absence c3bd79	-1 -1 -1 0 -1 0 -1 5 0 -1
line autoreply.absence d33a66	43 -6 -3 -4 -1 -1 -5 -23 -1 -6
line autoreply.absence f31f9c	-2 -1 2 -2 -2 -2 36 -28 -1 -15
line autoreply.bounce 38c40f	-2 -2 -2 -1 -7 -1 -4 22 -2 -6
line autoreply.bounce 649408	-4 -4 -3 -2 -16 -3 -11 43 0 -19
line autoreply.bounce 83f8a7	0 0 0 0 0 0 -4 7 0 2
line autoreply.bounce cc1f17	-1 -1 -1 -1 -2 -1 -5 14 -2 -22
line autoreply.receipt ea4dea	-33 -8 -8 -3 -8 -5 -10 77 -2 -32
line autoreply.received 0ae4ea	-1 -2 -1 0 -9 -1 -9 34 -12 -22
line autoreply.received 352e27	-1 -1 -1 -1 -1 -1 -19 27 -2 -69
line autoreply.received 4aa743	-2 -2 -1 -1 -2 -2 -39 53 -5 49
line autoreply.received 7ea01a	1 -8 -4 -4 -3 -1 -38 30 27 -117
line autoreply.received 85a6ec	-1 -5 -1 0 -11 -1 -13 17 14 -27
line autoreply.received b9c3c8	-1 -1 0 0 -1 0 -7 26 -16 93
line cancellation.off 0445ab	25 -2 -2 -13 -1 -1 -4 -1 -1 27
line cancellation.off 07248b	-2 -1 -2 8 -1 -1 -2 0 0 -9
line cancellation.off 1736fe	-3 -1 -1 7 -1 0 -1 0 -1 0
line cancellation.off 3a6c26	-4 -2 -2 31 -11 -2 -7 -2 -1 -17
line cancellation.off 435520	-4 -2 -2 16 -3 -1 -3 -1 -1 -5
line cancellation.off 4b48cd	-6 -1 -3 14 -1 -1 -2 0 0 7
line cancellation.off 5a09fa	-6 -2 -3 23 -2 -2 -5 -1 -1 -18
line cancellation.off 5b1112	-8 -1 -1 13 -1 -1 -1 0 0 10
line cancellation.off 660e7d	-7 -1 12 2 -1 -1 -3 0 0 -7
line cancellation.off 80656c	-2 -1 -1 3 7 -1 -3 -1 -1 -4
line cancellation.off 852eae	-6 -1 -6 18 -1 -1 -2 -1 -1 6
line cancellation.off 9b2629	-7 -1 -1 15 -3 -1 -1 0 0 -7
line cancellation.off a21649	-7 -1 -1 12 -1 -1 -1 0 0 -16
line cancellation.off a6407d	0 -1 -5 15 -6 -1 -2 0 -1 47
line cancellation.off c06016	-9 -7 24 7 -4 -2 -6 -1 -1 18
line cancellation.off f2afd1	-2 0 0 4 0 0 0 0 0 2
line cancellation.off f3cf6f	-4 -1 -3 18 -5 -1 -2 -1 -1 8
line cancellation.off faa300	-41 -7 12 56 -3 -3 -8 -3 -4 23
line cancellation.off fda3df	-49 -7 12 73 -10 -3 -8 -3 -5 -32
line chat.lure 2c135a	6 -1 -1 0 -1 -1 -2 0 0 -9
line chat.lure 97ea52	0 0 0 0 0 0 0 0 0 75
line chat.lure a23a2a	7 -1 -1 0 -1 0 -3 0 0 2
line invite.details 0513de	0 -1 -2 0 -1 6 -2 0 0 -9
line invite.details 1cf71d	-21 -4 -3 12 36 -1 -13 -2 -5 15
line invite.details 3c1b71	9 6 5 -14 -1 -1 -2 -1 -2 -7
line invite.details 40ffb7	4 -18 -5 -2 -3 33 -19 -2 11 24
line invite.details 47119f	-10 22 -1 -1 -2 -2 -3 -1 -1 -14
line invite.details 4f620d	3 -11 26 -2 -3 -3 -7 -2 -2 -42
line invite.details 60dd6b	7 11 -1 -1 -1 -1 -11 -1 -1 -49
line invite.details 7264d1	12 -4 1 -1 -1 -1 -2 -1 -1 -21
line invite.details 790811	2 -2 1 2 -4 -1 8 -2 -2 -43
line invite.details 841a22	15 -15 6 -1 -1 -1 -2 -1 -1 -75
line invite.details 846f83	11 -2 -2 -1 -1 -1 -2 -1 -1 -9
line invite.details 992e69	7 2 0 -1 -1 -1 -4 -1 -1 -2
line invite.details a800fc	8 -1 -1 -1 -1 0 -2 -1 -1 40
line invite.details ac0a8c	12 -3 3 -2 -2 -1 -3 -2 -2 -8
line invite.details ad9e56	35 -15 -2 -1 -2 -2 -10 -1 -1 -5
line invite.details b4761d	4 -1 0 0 -1 0 -1 0 0 19
line invite.details b81460	14 -6 10 -2 -4 -1 -5 -1 -3 45
line invite.details c090da	9 -3 -1 -1 -1 -1 -1 -1 -1 -2
line invite.details c71aa5	10 -2 -1 -1 -1 -1 -2 -1 -1 -26
line invite.details cbac11	-9 -2 -1 15 -1 1 -2 -1 -1 41
line invite.details d6249a	36 -3 -2 -27 -1 0 -2 -1 -1 22
line invite.details d83f7a	-18 25 -4 -2 -6 -4 -5 -8 20 -36
line invite.details da25c8	-3 11 3 -4 -1 -1 -2 -1 -1 -113
line invite.details e178a9	12 -6 1 -1 -1 -1 -2 -1 -1 -49
line invite.details ea94db	-29 -15 -35 -6 -12 -36 142 -7 -3 4
line invite.details ff7a0a	17 -13 13 14 -5 -4 -16 -5 -1 187
line invite.fixed 0183a9	-7 -3 -4 5 17 6 -10 -2 -3 -3
line invite.fixed 03c9be	2 0 0 0 0 0 0 0 0 -5
line invite.fixed 047946	0 0 0 0 0 0 0 0 0 30
line invite.fixed 04a0ad	5 1 -1 -1 -1 0 -1 -1 -1 -16
line invite.fixed 076127	-13 34 -20 3 -3 4 8 -5 -9 68
line invite.fixed 098cfc	54 -28 -5 -2 -1 -4 -12 -1 -1 -6
line invite.fixed 0a0b52	-5 -3 0 -2 -3 3 20 -8 -2 46
line invite.fixed 0dded7	0 -2 -1 0 -1 -1 6 -1 0 -17
line invite.fixed 10b8e0	8 -1 -5 -1 -1 -1 -2 -1 3 -7
line invite.fixed 136a8b	11 -1 -5 -1 -1 -1 -1 -1 -1 32
line invite.fixed 165531	0 -1 1 3 -1 -1 -2 -1 0 17
line invite.fixed 18893f	0 0 2 0 0 0 0 0 0 7
line invite.fixed 191fc1	12 -2 -2 -1 0 -1 -3 0 -2 -10
line invite.fixed 1ca911	2 -2 -1 -1 -1 -1 4 -1 -1 6
line invite.fixed 1d1344	-13 7 7 4 -1 -1 -2 -1 -1 27
line invite.fixed 229c79	5 0 -1 0 0 0 -3 0 0 -29
line invite.fixed 2a3553	21 15 -4 -1 -1 -2 -26 -1 -1 -47
line invite.fixed 2b875f	3 0 -1 0 0 0 -1 0 0 15
line invite.fixed 2cb1d3	24 -1 -9 -1 13 -1 -23 -1 -1 3
line invite.fixed 30ae37	4 -1 -1 0 -1 0 -1 0 0 13
line invite.fixed 33f6ea	13 -4 -3 -2 -2 0 1 -2 -2 39
line invite.fixed 387048	-33 34 0 0 -1 0 -1 0 1 -2
line invite.fixed 40558e	9 -3 -1 -1 -1 -1 -1 -1 -1 81
line invite.fixed 4ac6c5	-2 -2 0 -1 0 -16 21 0 0 -6
line invite.fixed 4ded59	-12 -7 6 -2 -5 -5 30 -2 -3 46
line invite.fixed 4f9270	7 -2 -4 1 4 -2 -2 -1 -1 51
line invite.fixed 54befe	8 -1 -1 -1 -1 -1 -2 -1 -1 18
line invite.fixed 60195e	4 0 0 0 0 0 -2 0 0 -4
line invite.fixed 60c059	1 -1 2 0 0 0 -1 0 0 -17
line invite.fixed 66ead5	24 -17 -2 -2 4 1 -4 -1 -3 62
line invite.fixed 687cfe	4 -1 -1 0 0 0 -1 0 0 -19
line invite.fixed 68b6df	1 -1 0 0 2 0 -1 0 0 11
line invite.fixed 7042ff	10 -1 0 0 0 0 -7 0 0 -22
line invite.fixed 7058f8	23 -3 -4 2 -2 -1 -13 -1 -1 -78
line invite.fixed 7256e6	9 -1 -2 -1 -1 -1 -2 -1 -1 -31
line invite.fixed 726fc9	5 -7 5 0 0 0 -1 0 0 -20
line invite.fixed 73c1f3	2 -1 -2 0 -1 0 3 -1 0 22
line invite.fixed 75efc0	-7 16 0 0 0 0 -7 0 0 37
line invite.fixed 7606f5	33 -8 -3 -4 -2 -3 -9 -1 -2 -3
line invite.fixed 7631f1	-1 24 -5 -1 -2 -2 -12 -1 -1 -38
line invite.fixed 79567c	3 -1 -1 0 -1 -1 0 0 1 -1
line invite.fixed 7ff4d5	-1 -1 1 -1 -1 1 -1 -1 3 30
line invite.fixed 808d29	35 -3 -10 -1 -1 -2 -17 -1 -1 7
line invite.fixed 87efe3	11 -2 -3 -1 -1 -1 -2 -1 -1 -112
line invite.fixed 8bc56c	19 10 -4 0 0 -5 -19 0 0 -24
line invite.fixed 8be9c4	3 -1 -1 0 4 0 -3 0 0 -2
line invite.fixed 8d2754	28 -5 -7 -2 -2 -2 -7 -2 -1 21
line invite.fixed 8ef528	2 0 0 0 0 0 0 0 0 30
line invite.fixed 91ac76	-10 -1 17 -1 -1 -1 -2 -1 -1 33
line invite.fixed 94c2a8	8 -18 16 1 -1 -1 -3 -1 -1 1
line invite.fixed 98c299	1 -1 0 2 0 0 0 0 0 87
line invite.fixed 9b3c4e	-68 -33 34 10 -33 -13 128 -9 -18 13
line invite.fixed 9d76d4	4 -1 -1 0 0 0 -1 0 0 -11
line invite.fixed 9fb5a6	5 -1 -2 0 0 0 -1 0 0 -32
line invite.fixed a3b0da	0 0 -1 2 0 0 0 0 0 -3
line invite.fixed a54741	9 -1 -1 -3 -1 -1 -1 -1 -1 5
line invite.fixed a8572b	26 -1 -17 -1 -1 -1 -4 -1 -1 -50
line invite.fixed a86e28	-7 -1 12 -1 -1 -2 12 -11 -1 -4
line invite.fixed ad35e8	27 20 -36 -3 -1 -1 -6 0 -1 -11
line invite.fixed ad6f3f	20 -13 -4 -1 0 0 -1 0 0 40
line invite.fixed af1c73	15 -3 -3 -1 -2 -1 -2 -1 -1 -29
line invite.fixed b38da4	9 -1 -1 1 -1 0 -3 -4 0 -31
line invite.fixed b50995	-16 -1 12 14 -1 -1 -4 -1 -1 9
line invite.fixed b529a7	1 -1 -1 0 -1 0 1 0 2 35
line invite.fixed b65158	16 0 -14 0 0 0 -1 0 0 3
line invite.fixed b6c7b5	2 0 1 0 0 0 -1 0 0 -36
line invite.fixed bbd110	1 0 0 0 0 0 0 0 0 -17
line invite.fixed cdbc91	2 -1 0 0 0 0 0 0 0 10
line invite.fixed cedd5c	-2 -1 -1 -4 -1 -1 -1 12 -1 29
line invite.fixed d2707e	1 -1 -1 0 -1 0 -1 4 -1 -14
line invite.fixed d4ae67	-14 -1 -1 -1 0 -2 22 -1 0 -11
line invite.fixed d70489	5 -1 -1 -1 -1 -1 -1 -1 -1 34
line invite.fixed d7ae38	1 5 -3 0 0 0 -1 0 0 -15
line invite.fixed db0a40	-97 13 67 24 12 4 -7 -9 -8 -105
line invite.fixed db4be8	3 -1 -1 -1 -1 -1 -1 0 3 24
line invite.fixed dcf6ba	4 -2 8 -2 -1 -1 -3 -1 -1 11
line invite.fixed df2c06	13 -3 -3 -1 -1 -1 -4 -1 0 -25
line invite.fixed df31bd	0 -11 -2 -1 0 -1 16 0 -1 -3
line invite.fixed e1f41d	1 0 0 0 0 0 0 0 0 -6
line invite.fixed ea33e1	18 -5 -12 -3 -1 -1 -5 10 -1 -1
line invite.fixed ed533b	14 -3 -14 7 -1 0 -1 0 -1 17
line invite.fixed ef421d	-75 95 8 -3 -4 -5 -9 -3 -4 -55
line invite.fixed ef7bde	6 -1 -2 0 0 0 -1 0 0 1
line invite.fixed f2c989	-6 -17 -2 -1 0 -1 31 -1 -3 12
line invite.fixed f775fd	20 -8 1 -3 -2 -2 -3 -2 -2 30
line invite.fixed f98582	15 -9 -12 1 -11 -2 -16 -3 37 1
line invite.fixed fbc52e	11 -5 -1 0 -1 -1 -2 0 0 -30
line invite.forward 2c78cf	-12 13 -4 -3 -3 7 16 -11 -2 -25
line invite.forward 2e28d1	1 -1 0 0 0 1 2 -2 0 -27
line invite.forward 2fa39b	-5 -4 -1 -1 33 -1 -12 -2 -7 20
line invite.forward a5c758	-2 -1 -5 -6 0 -1 15 -1 0 -31
line invite.forward a686f0	14 -5 -4 -2 -3 -3 0 -3 5 22
line invite.forward ba2fe2	6 13 -3 -1 -3 -1 -7 -2 -1 16
line invite.forward d2ad18	3 0 -1 0 0 1 -2 0 0 -9
line invite.forward d4d011	-8 -2 8 -2 -2 -5 4 8 -1 -21
line invite.forward f0bb0e	3 27 5 -1 -9 -1 -20 -1 -3 -33
line invite.forward f2d65c	-2 8 -1 0 -1 1 -4 0 0 -2
line invite.forward fbdec9	-9 -1 17 -1 -1 -1 -2 -1 -1 22
line invite.forward fcf3bb	77 -28 -2 16 -22 -8 -23 -4 -6 66
line invite.invited 09cbd6	2 17 -1 -1 -1 -1 -9 -2 -5 34
line invite.invited 0b7857	-10 -10 -1 -2 14 13 11 -3 -11 -19
line invite.invited 0e5615	12 1 -1 -1 -2 -1 -6 -1 -1 73
line invite.invited 1032dc	-9 15 -1 -1 -1 -1 -2 0 -1 -11
line invite.invited 108c6c	-27 19 -2 -1 -7 -2 27 -2 -4 10
line invite.invited 1540f7	-1 14 -2 -1 -2 -2 -3 -1 -3 -25
line invite.invited 1b926e	0 13 -1 -1 3 -1 -8 -1 -4 2
line invite.invited 1da1d5	-7 -8 -1 -7 10 -1 15 -1 -1 -6
line invite.invited 23824a	0 50 -3 -2 1 -13 -26 -2 -6 -43
line invite.invited 25026f	-1 7 -5 0 -1 0 2 0 -2 75
line invite.invited 2787bc	-1 8 -2 0 0 -1 -4 0 0 -2
line invite.invited 311727	3 -1 0 0 0 0 -1 0 0 -10
line invite.invited 330a3f	-8 14 -1 -1 -1 -1 -2 0 -1 -66
line invite.invited 33320b	-6 -6 -2 -1 4 1 13 -2 -2 8
line invite.invited 35ed6c	28 2 -2 -1 -1 -5 -19 -1 -1 43
line invite.invited 398855	18 -8 -2 -1 -2 0 -3 -1 0 -102
line invite.invited 3b3cd9	20 -20 0 -1 -1 -2 0 -1 5 -29
line invite.invited 3b447e	0 -3 -1 0 -2 23 -16 -1 -1 102
line invite.invited 3b8c1b	-6 12 -1 -1 16 -1 -7 -1 -10 2
line invite.invited 3d68ad	-6 1 -5 -7 -13 30 13 -6 -7 -77
line invite.invited 40ddb7	-23 43 -1 -7 -30 17 -5 -7 14 -17
line invite.invited 4c6a0a	51 -47 -1 -1 -13 -5 12 -1 5 76
line invite.invited 4efcee	-14 17 -4 3 -1 -1 -8 -1 9 0
line invite.invited 51e098	6 -9 -1 -1 -1 0 7 0 -1 -3
line invite.invited 525a1a	26 -19 -1 -1 -1 0 -3 -1 -1 24
line invite.invited 5bb5c3	-2 6 -1 0 -1 -1 -1 0 0 -26
line invite.invited 619c3d	3 8 -2 -1 -11 -1 15 -2 -7 37
line invite.invited 626b62	1 0 -1 -1 0 4 -3 -1 -1 29
line invite.invited 6fe2cd	-2 -10 -1 -1 0 -1 15 0 -1 -4
line invite.invited 729951	-2 -1 0 0 14 -7 -1 -2 -1 -38
line invite.invited 9cb27d	-2 -46 0 0 -1 0 51 0 -2 -4
line invite.invited a07873	-6 13 -3 2 3 -3 -14 -2 10 8
line invite.invited a3edfb	2 33 -6 17 -3 -4 -17 -2 -20 -28
line invite.invited abe96a	24 -7 -3 -2 -6 -3 -6 -4 6 82
line invite.invited acda2a	-23 -29 -17 7 29 12 13 31 -22 -40
line invite.invited bd8f67	-3 11 -2 1 -2 -1 -3 -1 0 -13
line invite.invited c0e21e	0 3 0 0 -1 0 0 0 -2 7
line invite.invited ceda20	1 0 0 0 -1 0 -1 0 1 28
line invite.invited eabf2d	-1 0 -2 -1 4 -1 6 -1 -4 -22
line invite.invited f027a1	2 3 -1 -1 -6 10 -4 -1 -2 4
line invite.invited f96b2b	29 -21 -1 -1 -2 -1 -2 -1 -1 53
line invite.reminder 16f34b	15 -6 -2 -2 -1 -1 -2 -2 -1 75
line invite.reminder 31c96d	38 0 -35 0 0 0 -1 0 0 -14
line invite.reminder 69d4eb	19 -7 -7 -3 0 0 -2 -1 0 44
line invite.reminder 6b1662	20 -3 -5 -3 -3 -2 4 -7 -2 -39
line invite.reminder 71c3e0	9 -2 -2 -1 -1 0 -2 -1 -1 5
line invite.reminder 7c30f3	0 57 -4 -2 5 -1 -38 -10 -7 -11
line invite.reminder 9f3f5c	5 0 -1 -2 0 0 0 0 0 24
line invite.reminder b8e95f	10 -1 -4 -1 -1 0 -1 -1 -1 -47
line invite.reminder d283e7	9 -1 -2 -2 -1 -1 0 -1 -1 -34
line invite.reminder f3f411	0 0 0 0 0 0 0 0 0 16
line invite.reminder fd40e4	21 -5 -5 -3 -1 -1 -3 -2 -1 -58
line not.alert 01a9fe	4 0 -1 0 -1 0 -1 -1 0 34
line not.alert 0df047	-1 -1 0 0 4 0 -1 0 -1 -36
line not.alert 4fe027	0 0 0 0 1 0 0 0 1 -28
line not.alert 5ace5e	0 0 0 0 4 0 0 0 -3 51
line not.alert 80dd2c	1 0 0 0 0 0 0 0 0 7
line not.alert 8f8165	-3 -4 -3 36 -19 -3 20 -13 -11 28
line not.alert 9685d2	0 0 0 0 2 0 0 0 0 31
line not.alert b43cd8	-9 -1 -1 -1 0 1 -1 11 0 7
line not.alert bfe4c2	-1 -1 0 0 -1 0 12 0 -9 58
line not.alert c7b186	0 0 0 0 2 0 0 0 -1 17
line not.alert ca783d	0 -1 -1 -1 4 -1 0 -1 -1 -95
line not.alert d5cf9f	0 0 0 0 0 0 0 0 0 18
line not.alert f4169f	0 -6 0 0 13 -2 -3 0 -1 10
line not.cold 01f655	8 0 0 0 0 2 -1 0 -8 -9
line not.cold 04300e	0 2 0 0 0 0 -1 0 0 -7
line not.cold 2b97a8	10 -10 -1 -2 -7 -1 17 -2 -4 46
line not.cold 4b9028	0 3 0 0 0 0 -2 0 0 0
line not.cold 4dc4ec	0 0 0 0 0 0 0 0 0 71
line not.cold 57f403	0 0 0 3 -2 0 0 0 0 4
line not.cold a7a017	0 0 0 0 0 0 0 0 0 14
line not.cold f4a877	0 4 0 0 0 0 -3 0 0 -67
line not.employer 1167a8	0 -2 -1 -1 -3 0 8 -1 -1 17
line not.employer 1cfa9f	3 26 -3 -1 0 -1 -25 -1 1 -11
line not.employer 222ecd	2 0 0 0 0 0 0 0 0 70
line not.employer 2942db	0 0 0 0 0 0 0 0 0 23
line not.employer 304caa	-1 0 1 0 0 0 0 0 0 -14
line not.employer 34f5b6	0 0 0 0 0 0 0 0 0 23
line not.employer 4b8f80	-2 -1 0 2 0 1 -1 0 2 -18
line not.employer 5787b6	-1 0 1 0 -1 0 -1 0 2 -19
line not.employer 67531a	-1 0 0 0 4 0 -1 0 0 -46
line not.employer 6a24f6	-1 -1 0 0 10 0 -3 -1 -3 -22
line not.employer 6ea468	-1 0 0 0 -1 0 3 0 0 -10
line not.employer 723271	0 0 0 0 0 0 0 0 0 18
line not.employer 8e868b	1 4 -3 -1 0 0 -1 0 0 -84
line not.employer 93062d	0 0 0 0 0 0 0 0 0 10
line not.employer a30590	0 0 0 0 0 0 0 0 0 9
line not.employer b5b62b	-4 -2 6 0 3 0 -2 1 -1 -49
line not.employer d23c51	0 0 0 0 0 0 0 0 0 8
line not.employer d578f9	8 -1 2 0 -3 0 -4 0 -1 -37
line not.employer dd1498	0 0 0 0 0 0 2 0 -1 -12
line not.employer fcf858	0 0 0 0 1 0 0 0 0 -6
line not.employer fe18a8	-2 2 -2 0 -7 -1 3 -1 7 -53
line not.event 2395b8	0 0 0 0 0 0 0 1 0 30
line not.event 2a32f8	0 0 0 0 0 0 0 1 0 12
line not.event 6145c9	-2 -2 0 -1 0 -2 10 -2 -1 21
line not.event 73544a	0 0 0 0 0 0 1 0 0 43
line not.event 772771	0 0 0 0 0 0 2 0 0 -10
line not.event 8b075a	0 0 0 0 0 0 0 1 0 31
line not.event 9ebcd4	1 0 0 0 0 0 0 0 0 26
line not.event ca9082	-1 0 0 0 0 0 4 -1 0 -9
line not.event cc22c3	4 0 -1 0 0 0 -1 0 0 -43
line not.event f3eb68	8 -5 -4 -3 -3 -3 -20 32 -3 -54
line not.event f5ced4	1 0 -1 0 0 0 0 0 0 -8
line not.event facb30	0 0 0 0 0 0 0 0 0 5
line not.media 537b51	1 1 0 0 0 0 0 0 0 7
line not.media 5be570	1 -1 -5 -1 0 -1 10 -1 -2 3
line not.media 682372	1 0 0 0 0 0 0 0 0 -6
line not.media 7e1156	1 0 0 0 0 0 0 0 0 9
line not.media 82a220	0 0 0 0 0 0 0 0 0 4
line not.media cc034f	16 -1 0 0 -7 -1 -5 -1 -1 8
line not.media d28f45	3 0 -1 -1 0 0 0 0 0 12
line not.media dd55a0	1 3 -1 0 0 0 -1 0 0 -60
line not.media e242b1	1 1 0 0 0 0 0 0 0 38
line not.media ff1126	0 0 0 0 4 0 -3 0 0 12
line not.official 0195a6	0 0 0 0 0 0 0 0 0 7
line not.official 0a55f9	0 0 0 0 0 0 0 0 0 26
line not.official 0c6ad3	-19 -5 31 -2 -5 3 11 15 -30 -82
line not.official 0ed07a	0 0 0 0 0 0 0 0 0 7
line not.official 10c9c4	1 -17 0 0 0 1 17 0 0 20
line not.official 1f00db	0 0 0 0 0 0 0 0 0 12
line not.official 21c871	0 0 0 0 0 0 0 0 0 15
line not.official 2761b2	4 0 -1 0 1 -1 -4 0 0 -33
line not.official 27e4df	0 0 1 0 0 0 0 0 0 -9
line not.official 28abd2	0 0 0 0 0 0 0 0 0 45
line not.official 3ef4e1	0 0 0 0 0 0 1 0 0 27
line not.official 763e79	0 0 0 0 0 0 1 0 0 -15
line not.official 89061c	0 0 0 0 0 0 0 0 0 16
line not.official 9bfbab	15 0 0 0 -1 -4 -8 -2 0 -84
line not.official a46ea2	0 0 0 0 0 0 1 0 0 3
line not.official a60b6f	0 0 0 0 0 0 0 0 0 11
line not.official a62039	-16 -1 18 0 0 0 -3 3 0 6
line not.official bc8297	0 0 0 0 0 0 0 0 0 6
line not.official c95b83	0 0 0 0 0 0 0 0 0 3
line not.official dbf2b0	0 0 0 0 0 0 0 0 0 3
line not.official dc278c	0 0 0 0 0 0 0 0 0 8
line not.official e48ddb	18 -5 -5 -3 -4 -2 6 -5 -1 -58
line not.official f287f5	0 0 0 0 0 0 0 0 0 7
line not.official f3f5a7	0 0 1 0 0 0 0 0 0 -5
line not.practice 07c34d	-3 4 -1 0 0 0 -1 0 1 -20
line not.practice 24b5bf	0 0 0 0 0 0 0 0 0 25
line not.practice 5ad6f7	0 0 0 0 0 0 0 0 0 5
line not.practice 6259ac	0 0 0 0 0 0 0 0 0 31
line not.practice 6cac21	0 0 0 0 0 0 0 0 1 12
line not.practice 76649e	0 0 0 0 0 0 0 0 0 -5
line not.practice 7b1e4b	0 0 0 0 0 0 0 0 0 6
line not.practice 7caa23	0 0 0 0 0 0 0 0 0 11
line not.practice 8225e8	0 0 0 0 0 0 0 0 0 8
line not.practice 91553d	0 0 0 0 0 0 0 0 0 53
line not.practice dd719b	5 -1 0 0 -1 0 -2 -1 0 -20
line not.practice ffb71e	-11 0 -3 0 0 0 0 15 0 37
line not.research 088d7a	-5 34 -1 -1 11 -3 -27 -6 -2 -91
line not.research 1e4721	0 0 0 0 0 0 0 0 0 39
line not.research 312af7	-1 0 0 0 -1 -1 9 -4 -1 -1
line not.research 798d96	0 0 0 0 0 0 0 0 0 4
line not.research d0afb7	-6 13 0 -1 0 -2 -1 -2 0 39
line not.research d4be0c	0 0 0 0 0 0 0 0 0 49
line not.research ddf8e4	0 0 0 0 0 0 0 0 0 7
line not.research e7b9b0	0 0 0 0 1 0 -1 0 0 -6
line not.research f87caf	6 -1 -1 0 0 -1 -2 -1 0 43
line not.someone 2a19f1	-3 -18 -1 2 -1 -1 24 -2 0 -45
line not.someone 4381ec	0 0 0 0 0 0 0 0 0 18
line not.someone 4e112d	-1 0 10 0 -2 -1 -4 -2 -1 -18
line not.someone 66885f	1 -2 0 0 -1 0 3 0 0 -7
line not.someone 715e41	7 -10 5 1 -2 -2 8 -4 -2 -74
line not.someone 868553	0 9 0 0 0 0 -7 0 -1 7
line not.someone 8dc7f3	0 0 0 0 0 0 0 0 0 26
line not.someone 8f0a12	0 0 0 0 0 0 0 0 0 -27
line not.someone 9fc14c	0 0 0 0 0 0 0 0 0 22
line not.someone a4ed43	4 -3 -1 0 -2 -1 -6 0 10 1
line not.someone aaa0e6	-14 15 0 0 0 0 0 0 0 11
line not.someone ab68eb	-5 -5 -1 0 -5 -5 26 -4 -2 -37
line not.someone e47e80	0 -1 0 0 0 3 -1 0 0 33
line not.someone f21bab	0 0 0 0 0 0 0 0 0 33
line not.someone f8c997	0 -1 1 0 0 0 -8 9 0 81
line not.someone f9a38e	0 0 0 0 0 0 0 0 0 9
line not.staff 4a6524	0 0 0 0 0 0 0 0 0 32
line not.staff 626b86	0 0 0 0 0 0 0 0 0 34
line not.staff 670662	0 0 0 0 0 0 0 0 0 50
line not.staff 9918ed	3 0 -1 0 -1 0 0 0 0 -36
line not.staff 9a9c2c	0 0 0 0 0 0 0 0 0 21
line not.staff 9f07a3	0 0 0 0 0 0 0 0 0 10
line not.staff ab9c3c	0 0 0 0 0 0 0 0 0 22
line not.study 01cb92	0 0 0 0 0 0 0 0 0 39
line not.study 0679f8	0 0 0 0 0 0 0 0 0 32
line not.study 0aa473	-8 -2 -2 -1 1 -2 -35 -8 56 -145
line not.study 0d1b2e	-1 0 1 0 2 0 -2 0 0 11
line not.study 123165	1 0 -1 0 0 2 -1 0 0 -27
line not.study 1410e6	0 0 0 0 0 0 0 0 0 13
line not.study 162361	0 -1 -7 0 -1 -2 12 -1 0 8
line not.study 172601	2 -2 0 0 -3 0 -1 -1 6 -13
line not.study 1eb632	0 1 0 0 0 0 0 0 0 19
line not.study 2a6029	-1 -1 -5 11 0 -8 7 -2 0 8
line not.study 3060cf	0 0 0 0 0 0 0 0 0 53
line not.study 38fe68	-1 -3 4 0 0 0 0 0 0 -22
line not.study 46d574	3 16 -6 0 -1 -4 -7 -1 0 4
line not.study 47890a	0 1 0 0 0 0 0 0 0 -20
line not.study 478c5a	0 0 0 0 0 0 0 0 0 80
line not.study 50d9ee	0 0 0 0 0 0 0 0 0 8
line not.study 55ec9e	0 0 0 0 0 0 0 0 0 12
line not.study 5f04cb	8 -2 -2 -1 -1 -4 7 -9 5 3
line not.study 62f32f	0 0 0 0 0 0 0 0 0 42
line not.study 644b00	2 0 -1 0 0 0 0 0 0 10
line not.study 6525d3	26 -12 -11 13 -11 0 -4 -1 0 -74
line not.study 699000	-20 -17 6 -2 -6 -6 39 10 -4 24
line not.study 6f659e	0 9 0 0 -1 0 -11 3 0 -35
line not.study 7073b9	0 0 0 0 0 0 1 0 0 -3
line not.study 77171f	-2 8 0 0 -3 -1 -6 3 0 -45
line not.study 7a9e8d	0 0 0 0 0 1 -1 0 0 -26
line not.study 866aba	0 0 0 0 0 0 0 0 0 35
line not.study 8be0a5	0 0 0 0 0 0 0 0 0 10
line not.study 90f3ea	-1 0 0 0 0 2 -1 0 0 27
line not.study a9d669	0 0 0 0 0 0 0 0 0 29
line not.study b08e0d	-3 -2 3 0 1 -1 13 -10 0 -47
line not.study b4d752	9 -1 0 -1 3 -2 -2 -6 0 -56
line not.study c03760	-14 6 0 -3 -9 10 3 2 5 -8
line not.study cabc89	-2 -14 18 12 -1 -10 -3 0 0 18
line not.study d012a6	0 -1 0 0 0 2 -8 0 8 38
line not.study ea6129	0 0 0 0 0 0 0 0 0 56
line not.study ea8bfa	2 0 0 0 0 0 -1 -1 0 38
line not.study ec0118	16 -2 -11 -3 -1 6 -1 -4 -1 -47
line not.study ed6c93	0 0 0 0 0 0 0 0 0 25
line not.study edac24	2 0 -1 0 0 0 0 0 0 -46
line not.study f6d837	-14 -1 17 -1 0 0 -1 1 0 -6
line not.study f78521	-1 2 0 0 0 0 0 0 0 7
line offer.clear 033c77	-2 -1 -1 -1 -1 10 -3 -2 -1 -23
line offer.clear 0bc5bd	-3 -1 -1 0 0 7 -1 0 0 -6
line offer.clear 15496e	-6 4 -1 -1 1 8 -5 -1 -1 -19
line offer.clear 185843	-1 -1 0 0 -1 5 -1 0 0 -2
line offer.clear 1c7f09	-1 -2 -1 0 0 7 -2 0 0 -36
line offer.clear 1c9f56	-2 -1 -1 0 -1 9 -4 0 0 -4
line offer.clear 20e575	-1 -1 0 0 0 5 -1 0 0 -2
line offer.clear 51a64a	-1 -1 0 0 0 4 -1 0 0 20
line offer.clear 5464d0	-7 -1 -1 0 -1 12 -2 0 0 -12
line offer.clear 565743	-5 -3 -2 -1 -3 22 -6 -1 -1 -13
line offer.clear 59380b	-1 -1 -1 -1 -1 9 -3 -1 -1 3
line offer.clear 5c67f9	-1 -1 0 0 0 4 -1 0 0 19
line offer.clear 60ecee	-1 -1 0 0 -1 7 -1 0 -1 5
line offer.clear 64b24a	-1 -1 -1 -1 -1 8 -2 -1 -1 16
line offer.clear 828a91	-2 -2 -1 -1 -2 14 -6 -1 -1 11
line offer.clear 8a79c8	-17 -1 -1 0 -7 -66 94 -1 -1 -3
line offer.clear 8d64b4	-2 -2 -1 -1 -2 14 -5 -1 -1 -31
line offer.clear 95f345	-1 -1 0 0 -1 6 -2 0 0 -18
line offer.clear 98786c	-2 -2 -1 -1 0 11 -3 -1 -1 25
line offer.clear 9dd7e6	-1 -1 0 0 -1 7 -3 0 0 24
line offer.clear ae70d5	-37 -7 -2 -3 15 -2 -2 -3 41 77
line offer.clear ae8df8	-7 -1 -1 -1 -1 15 -3 -1 0 -12
line offer.clear aea8ad	-2 -1 -1 0 -1 8 -2 0 0 -7
line offer.clear c85d9a	-1 -1 0 0 0 4 -1 0 0 27
line offer.clear cf5a94	-4 -1 -2 -1 -3 14 -6 4 -1 23
line offer.clear d4448d	-4 -6 -1 -2 54 -33 -6 -3 -1 0
line offer.clear d7886c	-4 -6 -5 -3 78 -27 -23 -5 -4 -13
line offer.clear deccbe	-1 -1 0 0 0 5 -2 0 0 -2
line offer.clear e51d05	21 -19 -4 -1 -1 4 -1 0 1 -15
line offer.clear f161c3	-3 -2 -1 -1 -3 15 -4 0 -1 -29
line offer.clear f8e2b4	-3 -1 -2 25 -20 7 -5 -1 -1 13
line offer.clear fad3d9	-9 -7 -5 9 9 49 -27 -9 -10 16
line offer.clear fdfcec	-2 -1 -1 -1 -1 12 -4 -1 -1 11
line offer.terms 058dff	-1 7 0 0 -2 4 -6 0 -1 15
line offer.terms 214913	5 -7 -1 -1 -7 18 -5 -1 0 -7
line offer.terms 31ac7b	-4 -4 -1 -1 -1 -27 40 -1 -1 45
line offer.terms 329580	-8 -4 -2 -1 -4 -11 34 -2 -2 -10
line offer.terms 46eac7	-2 -1 -1 -1 -2 7 1 -1 -1 10
line offer.terms 4caedf	-3 -2 -1 -1 -6 23 -8 -1 -1 -16
line offer.terms 5d6e5e	-2 11 -1 -1 -2 2 -6 -1 -1 26
line offer.terms 6ad660	16 17 -1 -1 -8 3 -24 -1 -2 -12
line offer.terms 720111	-1 -1 0 0 0 3 -1 0 0 28
line offer.terms 72510e	-6 -3 -2 0 -2 -23 39 -1 -1 -11
line offer.terms 72c5bc	-3 -1 -1 -1 -1 12 -4 -1 -1 8
line offer.terms 7704e4	-4 -3 -2 -1 -3 10 -1 5 -2 -19
line offer.terms 7715da	-10 -10 -3 -4 96 -41 -3 -20 -4 -58
line offer.terms 7a8677	-4 -9 -3 -1 -1 14 6 -2 -1 -23
line offer.terms 8566f0	-2 4 -1 -1 -3 4 1 -1 -1 29
line offer.terms 874857	0 -3 -1 -1 -1 8 -1 -1 -1 -41
line offer.terms a7c2e7	-5 -14 -1 -1 -1 15 13 -4 -1 -40
line offer.terms a923c0	22 30 -5 -1 -13 14 -48 -5 6 117
line offer.terms c8ff0f	14 -12 -2 0 -1 4 -2 0 0 -5
line offer.terms d25f7e	15 -6 -1 -3 1 2 -7 0 -1 -5
line offer.terms df814d	-6 -1 -1 0 -3 14 -2 0 0 12
line offer.terms e447b4	-2 -2 -1 -1 -2 4 6 -1 -1 -1
line offer.terms ea5371	-4 -3 -1 -1 0 -6 15 1 -1 -8
line offer.terms eacfcf	-2 -4 -3 -1 -1 19 -7 -1 0 -26
line offer.terms eb978a	-55 -5 -14 -2 -7 39 45 1 -2 -14
line offer.terms fb7279	-1 -1 -1 0 -1 7 -3 0 0 -17
line pay.lure 803281	0 0 0 0 0 0 0 0 0 57
line pay.lure 84273a	-15 -3 -1 -1 -1 -8 35 -3 -2 1
line pay.lure 88e44f	0 0 0 0 0 0 0 0 0 27
line proposal.availability 064833	-9 33 8 -1 -1 -4 -25 -1 -1 1
line proposal.availability 073c5c	-12 52 -2 -1 -10 -8 -8 -6 -5 -12
line proposal.availability 09263a	-1 5 -1 0 0 0 -2 0 0 -1
line proposal.availability 0a85e6	-1 13 1 -1 -2 2 -10 -1 -1 6
line proposal.availability 0fe66d	0 1 1 0 -1 0 -1 0 1 7
line proposal.availability 10fdf9	14 -13 4 -1 -1 -1 -2 -1 -1 -13
line proposal.availability 154547	-4 81 -42 -1 -1 -1 -31 -1 -1 -20
line proposal.availability 15cc93	-1 7 -1 0 -1 0 -4 0 1 -5
line proposal.availability 2543c1	-7 10 -2 0 -1 -1 -10 11 0 12
line proposal.availability 2556c6	-1 5 -8 -1 -1 -2 10 -1 -1 -12
line proposal.availability 25b6b8	-3 24 -14 0 0 -1 -4 0 -1 43
line proposal.availability 29cad8	-3 10 -3 0 -1 -1 -2 0 -1 36
line proposal.availability 2f76bb	14 -6 -1 0 -1 -1 -6 0 0 -9
line proposal.availability 3c8320	-2 -13 -1 -1 -1 -1 -6 25 -1 -25
line proposal.availability 44d3cb	-8 -2 -8 0 -1 -1 12 9 -1 2
line proposal.availability 52fc52	0 7 1 0 -1 0 -5 0 0 -14
line proposal.availability 54c939	-3 17 3 -1 -1 -1 -14 -1 0 -30
line proposal.availability 5bb9f8	-3 17 -2 -1 -2 -1 -6 -1 -1 -5
line proposal.availability 60f00a	-5 -6 -2 -3 -3 -1 24 -1 -2 -27
line proposal.availability 621d06	-3 -14 -1 -1 -1 -1 22 0 -2 -9
line proposal.availability 628968	27 4 -13 -6 -16 -6 -49 4 55 49
line proposal.availability 62c56e	-12 25 -11 0 0 0 -1 0 0 4
line proposal.availability 6f81aa	-4 17 20 -2 -4 -4 -11 -12 1 -63
line proposal.availability 73aa42	-2 -9 -7 -1 -3 -1 30 -2 -4 -6
line proposal.availability 75717e	-3 -29 -1 0 -1 -1 39 -2 -1 13
line proposal.availability 78a039	-10 26 14 -1 -2 -2 -20 -1 -2 -29
line proposal.availability 7d026f	0 4 0 0 0 0 -3 0 0 54
line proposal.availability 83a02c	-11 6 -2 -3 0 -1 0 9 -1 4
line proposal.availability 8e3c73	24 -42 32 -1 -2 -1 -7 -1 -2 34
line proposal.availability 99cd4c	-1 1 0 0 0 1 0 0 0 19
line proposal.availability 9b03c3	-2 -44 -1 0 -1 0 50 0 -1 33
line proposal.availability a4ed64	-10 -5 3 -1 -1 -1 16 -1 -1 -23
line proposal.availability a54ed7	-8 -26 41 -1 -2 -2 3 -2 -3 5
line proposal.availability a8e11f	-2 -13 -1 0 -1 -1 21 -2 -1 3
line proposal.availability b3831c	-2 -1 -3 -1 -1 50 -36 -1 -5 79
line proposal.availability bb429a	6 36 -3 -2 -3 -1 -21 -4 -6 -23
line proposal.availability c0decb	-2 5 -1 0 -1 -2 2 0 -1 24
line proposal.availability d55cf8	-8 -17 4 -2 -4 -2 35 -1 -5 -9
line proposal.availability db8517	-6 12 -2 0 0 0 -3 0 0 39
line proposal.availability dd7c1b	14 -32 0 3 -2 -1 19 -1 0 -4
line proposal.availability de872a	-1 3 0 0 0 0 -1 0 0 27
line proposal.availability eb6e96	-1 8 -2 0 0 -1 -3 0 0 -59
line proposal.availability fdc7b9	-2 9 -1 0 -1 -1 -4 0 -1 37
line proposal.availability ffad47	-18 86 21 -22 -4 -4 -50 -2 -7 -47
line proposal.link 0cd345	-12 76 -1 -1 -16 -1 -36 -2 -6 -2
line proposal.link 145f41	-4 42 -13 -1 -6 -1 -6 -3 -7 -37
line proposal.link 1c5e0b	-1 4 0 0 0 0 -1 0 0 17
line proposal.link 270408	-3 12 1 -1 -2 -1 -3 -2 -1 -6
line proposal.link 7a6f3d	2 1 -16 -2 -15 -2 37 -2 -2 20
line proposal.link 9a309e	26 -16 -2 -1 -1 -1 -3 -1 -1 -1
line proposal.link b67d92	-7 5 2 -4 -4 -2 14 -2 -2 16
line proposal.link c9d7d1	-3 26 -1 -1 -1 0 -19 0 -1 -2
line proposal.link df4fac	-2 7 -1 0 -1 -1 -1 -1 -1 -36
line proposal.link e354e6	-5 27 -2 -1 -3 -4 -10 -1 -1 -9
line proposal.link f2cf97	14 17 31 -24 10 -33 6 -4 -16 87
line proposal.link f2e7db	-3 15 -1 -1 -2 -1 -5 -1 -1 -61
line proposal.offer 0115e9	24 -19 -10 -23 2 -2 24 -4 8 45
line proposal.offer 1a4955	-9 7 8 0 -1 -1 -3 0 0 7
line proposal.offer 20320f	-7 26 -12 -2 6 -3 -6 -2 1 30
line proposal.offer 21b1c0	-5 58 -2 -2 -24 -9 -13 -2 -2 39
line proposal.offer 23fc63	-3 5 0 0 0 0 0 0 0 4
line proposal.offer 2c775d	-3 7 1 -1 -1 -18 16 0 0 -4
line proposal.offer 39cd75	-1 4 1 0 -1 -1 -1 0 0 2
line proposal.offer 4403b0	-1 8 -4 0 0 0 -1 0 0 1
line proposal.offer 519b83	-1 7 -2 0 0 -1 -2 0 0 -13
line proposal.offer 531863	14 -12 4 -1 -1 -1 -3 -1 -1 -10
line proposal.offer 566e5e	25 -17 5 1 -4 -2 -4 -2 -2 -7
line proposal.offer 5f5fe1	-6 1 17 -1 -2 -2 -5 -1 -2 23
line proposal.offer 6621a3	-1 4 -1 0 0 0 -1 0 0 15
line proposal.offer 7386e5	-2 6 -1 0 -1 0 -1 0 -1 1
line proposal.offer 78ccbe	-14 19 -4 12 -2 1 -9 -3 -1 38
line proposal.offer 79191e	67 -61 15 -2 -1 -3 -13 -2 -1 -65
line proposal.offer 7eb33d	-20 -2 -5 -1 8 -4 31 -4 -4 -37
line proposal.offer 83e70f	8 -1 -1 -1 -1 -1 -2 0 -1 16
line proposal.offer 89faa0	-3 -2 2 -1 -1 10 -4 -1 -1 -35
line proposal.offer 8c2d8f	12 -10 2 -1 -2 5 -5 -1 -1 -1
line proposal.offer 8fa248	22 5 -1 -2 -7 13 -24 -2 -5 30
line proposal.offer 95b2ba	-18 1 16 -2 4 -3 15 -4 -10 -63
line proposal.offer c3267f	-18 18 -16 -1 -2 -3 25 -1 -1 63
line proposal.offer c4d064	-27 67 -5 -1 -9 -4 -20 -3 2 -68
line proposal.offer c8c1b8	-27 37 -5 -1 -1 -1 -1 -1 -1 -5
line proposal.offer d958de	7 0 -7 -3 0 4 6 -1 -6 1
line proposal.offer de1c44	-1 1 -1 0 3 -2 1 0 -1 -7
line proposal.offer e18cdd	-4 8 -1 -3 -1 -1 1 0 -1 -4
line proposal.offer e458e1	-1 4 -1 0 0 0 -1 0 0 0
line proposal.offer f42b03	0 0 -28 41 -4 -3 -4 -3 -1 -45
line proposal.offer f5dc7e	0 8 0 0 -1 0 -5 0 0 -2
line proposal.offer fa5aac	-11 18 -3 12 -4 -1 -7 -2 -2 39
line proposal.recorded 5d6566	-7 55 -1 -1 -1 -2 -39 -1 -2 -14
line proposal.recorded 688571	-11 25 -2 -2 -1 -1 -3 -1 -2 -18
line proposal.recorded cf53cf	-11 5 -3 -3 -2 -2 21 -3 -3 -44
line rejection.clear 0ae719	-3 -2 -2 25 -36 -17 58 -1 -22 -19
line rejection.clear 0b9460	-4 -1 -2 20 -2 -1 -2 -1 -7 -9
line rejection.clear 0e0e8e	-1 -1 -1 -1 8 -1 -3 -1 -1 20
line rejection.clear 0f61de	-1 -1 0 0 6 0 -2 0 -1 -6
line rejection.clear 0fd999	-1 -1 0 0 6 0 -2 0 -1 -4
line rejection.clear 136970	0 24 -11 0 -10 0 -1 0 0 21
line rejection.clear 1520da	-3 -1 -1 5 1 -1 -1 0 0 -2
line rejection.clear 1b4e09	-1 -1 -1 -1 3 -1 5 -1 -3 30
line rejection.clear 1bfcdd	-1 -1 0 0 4 0 -1 0 -1 22
line rejection.clear 1d3ee6	-1 -1 0 0 4 0 -1 0 0 13
line rejection.clear 1ffd95	-1 -1 -1 13 -8 -1 -2 0 -1 41
line rejection.clear 2254fb	-1 0 0 0 4 0 -1 0 0 -11
line rejection.clear 225799	-1 -1 0 -1 8 0 -2 0 -2 -52
line rejection.clear 387eaf	-1 0 0 0 3 0 -1 0 0 46
line rejection.clear 393875	-4 -4 -6 14 16 -3 -6 -2 -5 -68
line rejection.clear 3ba18c	-1 -1 0 0 5 0 -1 0 -1 -13
line rejection.clear 3d2105	-1 -1 -1 32 -15 -2 -10 -1 0 69
line rejection.clear 412aa0	-3 -2 0 11 -1 -1 -3 -1 -1 67
line rejection.clear 4204b4	-1 -1 -1 25 -12 -4 -5 0 0 -5
line rejection.clear 4549bf	-1 -1 0 -3 17 -1 -9 0 -2 -10
line rejection.clear 4571b9	-1 -1 -1 1 6 -1 -2 0 -1 -5
line rejection.clear 499547	-1 -1 -1 -1 -9 -1 -2 0 15 -4
line rejection.clear 4cf85c	-3 -2 -1 0 -2 -1 -4 14 -2 43
line rejection.clear 53c79a	-2 -1 -3 3 9 -1 -4 -1 -1 -11
line rejection.clear 674f35	0 0 0 0 1 0 0 0 0 -10
line rejection.clear 6934ae	0 0 0 0 1 0 0 0 0 19
line rejection.clear 73f58c	-1 0 0 2 1 0 -1 0 0 -33
line rejection.clear 7ac572	-1 -1 -1 0 9 -1 -4 -1 -1 -11
line rejection.clear 7b5b9d	-2 -1 -1 0 8 -1 -3 0 -1 19
line rejection.clear 7cf7d9	-1 -1 -1 1 8 -1 -4 -1 -1 -9
line rejection.clear 7e4dec	-2 -2 -1 -1 12 -1 -4 -1 -2 -52
line rejection.clear 7e7e8d	-2 -1 -1 14 -7 -1 -2 0 0 -18
line rejection.clear 86dfe3	-1 -1 0 0 6 0 -2 0 -1 17
line rejection.clear 8fb019	-3 -1 0 -2 8 0 -1 0 -1 18
line rejection.clear 90fd5e	-2 -1 -1 5 4 -1 -3 -1 -1 -6
line rejection.clear 93a7ee	-2 -1 -1 -1 11 -1 -4 -1 -1 26
line rejection.clear 99d3f1	-1 -1 -1 0 6 -1 -2 0 -1 53
line rejection.clear 9f521d	-1 0 0 0 4 0 -1 0 0 -1
line rejection.clear 9fc5e2	-3 -3 -2 -2 26 -2 -8 -1 -4 18
line rejection.clear ae28f0	-1 -1 0 0 8 -3 -3 0 0 -3
line rejection.clear b3b96b	5 -5 0 0 1 -1 2 -1 -1 -17
line rejection.clear b791d3	0 0 0 0 4 0 -1 0 -1 -36
line rejection.clear bb4c16	-1 -1 0 0 5 0 -1 0 -1 -2
line rejection.clear bf415e	-1 -1 0 0 -3 4 2 0 0 -19
line rejection.clear c1f18e	0 0 0 0 3 0 -1 -1 0 47
line rejection.clear c6d729	4 0 0 0 1 0 -4 0 0 5
line rejection.clear cfd4b1	-1 -1 0 0 5 0 -1 0 -1 -14
line rejection.clear d01b22	0 0 0 0 1 0 0 0 0 200
line rejection.clear d12930	-1 -1 0 0 4 0 -1 0 -1 24
line rejection.clear d61264	-2 -2 -1 -2 11 -1 -3 0 -1 -18
line rejection.clear e9c489	-1 -1 -1 -1 12 -1 -5 -1 -2 8
line rejection.clear eac544	-1 -1 -2 -1 11 -1 -3 -1 -1 36
line rejection.clear ed20b0	-1 -3 4 -1 5 -1 -2 0 -1 54
line rejection.clear edf521	-1 -1 0 0 5 0 -1 0 -1 -5
line rejection.clear ee6999	-1 -1 -1 0 7 -1 -2 0 -1 -18
line rejection.clear ef5b89	-1 -1 -1 0 7 -1 -2 0 -1 -22
line rejection.clear f28120	-10 -1 -1 29 -11 -2 -3 -1 -1 -8
line rejection.clear f32d2d	-3 -2 -1 -1 12 -1 -2 -1 -2 -72
line rejection.clear f68509	-1 -1 0 0 4 0 -1 0 0 -6
line rejection.farewell 0715f7	-1 -1 0 0 7 0 -2 0 -1 -7
line rejection.farewell 14f11e	-2 -2 -1 -1 16 -1 -7 -1 -2 -11
line rejection.farewell 230c3f	-6 -3 -2 -1 -3 -3 22 -2 -3 18
line rejection.farewell 248b5d	0 0 0 0 2 0 0 0 0 35
line rejection.farewell 3c0963	-1 -1 0 0 3 0 -1 0 0 35
line rejection.farewell 3ccf65	-2 -1 -1 -1 8 -1 -3 -1 1 10
line rejection.farewell 44533c	-1 -1 0 0 6 0 -2 -1 0 -3
line rejection.farewell 755591	-1 0 -1 0 9 -1 -4 -1 -1 -10
line rejection.farewell 8578d7	-10 7 -1 -3 -26 -1 59 -1 -25 -2
line rejection.farewell 91d3cc	-5 11 -2 1 2 -1 -5 -1 -2 -5
line rejection.farewell a14bc9	-1 -1 0 0 4 0 -1 0 -1 -7
line rejection.farewell c42cd8	-1 0 0 0 3 0 -2 0 1 -2
line rejection.farewell ca54cb	-1 -3 0 0 11 -1 -4 0 -1 -5
line rejection.farewell db2eb1	-1 -2 -1 3 5 0 -3 0 -1 -10
line rejection.farewell e18851	-4 -3 -1 -3 25 -1 -9 -1 -5 -5
line rejection.farewell f57e9e	-1 -1 0 0 5 0 -1 0 -1 -12
line rejection.farewell feaed8	-1 -1 0 0 9 0 -3 -1 -3 -32
line rejection.soft 11bde3	0 0 0 0 1 0 0 0 0 5
line rejection.soft 16650a	-1 -1 0 0 4 0 -1 0 -1 -5
line rejection.soft 1e98c3	-2 1 -1 0 3 0 4 0 -4 -27
line rejection.soft 203d7f	-4 -3 -2 -2 33 -2 -9 -2 -10 -21
line rejection.soft 284069	-2 -2 -1 -1 -12 -1 -12 -1 33 -5
line rejection.soft 2fbe82	0 0 0 0 3 0 -1 0 0 25
line rejection.soft 365cfa	0 0 0 0 4 0 -1 0 -1 -18
line rejection.soft 3d9034	0 0 0 0 2 0 0 0 0 6
line rejection.soft 3e30d7	-4 -3 -1 -2 -28 -1 13 -2 28 -31
line rejection.soft 44e4df	-16 14 -1 -1 4 -1 -3 -1 4 -20
line rejection.soft 4afdd7	-1 -1 0 0 -18 0 22 -1 0 -3
line rejection.soft 4ec4b7	-3 -2 4 0 9 -1 -3 -1 -2 37
line rejection.soft 56ebd9	0 0 0 0 2 0 -1 0 0 13
line rejection.soft 6344a3	-4 -4 9 2 2 -1 -1 -1 -2 24
line rejection.soft 68f1ed	-1 -1 0 0 4 0 -1 0 -1 4
line rejection.soft 69e14c	-1 -1 -1 -1 7 -1 5 -6 -1 -9
line rejection.soft 77cf3a	-6 -9 -3 -3 -29 4 59 -3 -9 -25
line rejection.soft 7e113c	10 1 -2 -2 20 -2 -23 -2 -1 -30
line rejection.soft 7e9457	16 16 -12 4 -5 -5 -3 -5 -7 48
line rejection.soft 87f42b	0 0 0 0 2 0 -1 0 0 -8
line rejection.soft 946807	-7 -3 2 17 4 -3 -6 -1 -2 34
line rejection.soft 9dcfe0	-11 -11 -6 -20 14 -22 72 -9 -8 27
line rejection.soft a9c69b	-1 -1 -1 0 11 -1 -5 -1 -1 -3
line rejection.soft c3be73	-3 7 -1 1 16 -1 -14 -1 -3 -9
line rejection.soft c5cef8	0 0 0 0 3 0 -1 0 -1 4
line rejection.soft db721f	-5 -6 -4 -2 4 -2 12 -1 3 -10
line rejection.soft dbf1e3	-3 -1 -1 1 6 -1 -1 0 -1 -10
line rejection.soft dc6578	0 0 0 0 2 0 0 0 0 35
line rejection.soft e54133	-1 -1 0 0 4 0 -1 0 -1 -42
line rejection.soft ed2b9f	-3 16 -6 -5 3 -8 25 -7 -14 -1
line rejection.soft ef0750	-8 -3 4 7 14 -2 -6 -1 -5 37
line rejection.soft f8d69c	-4 -2 2 10 6 -2 -5 -1 -2 60
line rejection.soft fa016a	-22 -19 31 -8 55 -23 -17 11 -8 46
line rejection.soft fe674c	0 -1 0 0 6 0 -3 0 -1 3
line reply.advanced 128e7c	25 17 -2 -2 -13 -2 -18 -2 -3 26
line reply.advanced 346cfb	-14 25 -4 -3 -13 -9 46 -9 -20 -40
line reply.advanced b19692	-10 -11 -1 -1 -7 -5 38 -1 -3 -5
line reply.advanced b92791	-3 -12 -1 0 -1 0 22 0 -4 -4
line reply.advanced c34e71	0 -10 -2 -1 -1 -2 20 -1 -3 -6
line reply.advanced c88572	-6 -7 0 -7 8 -1 16 -1 -1 -5
line reply.advanced c98328	-5 -9 -2 -1 3 -1 19 -2 -4 4
line reply.hint 04adb8	14 -18 -3 5 -2 -4 7 -1 -1 -10
line reply.hint 05b287	0 27 -3 -1 -2 -4 -14 -2 -1 -17
line reply.hint 21141d	12 -19 -6 -7 -9 -3 30 -3 4 -1
line reply.hint 247d6d	-1 0 -1 0 0 -1 3 -1 -1 -12
line reply.hint 508f6b	-4 -16 -3 8 -4 -4 -23 -2 47 -31
line reply.hint 5437ce	-5 -18 -2 -1 -3 4 26 -1 -1 -15
line reply.hint 65011b	8 -4 -3 -2 -2 -4 8 0 -1 -2
line reply.hint 8ec2d0	-7 -5 -3 -2 -3 -5 29 -1 -1 -32
line reply.hint a07161	-1 -2 -1 0 0 0 5 0 0 12
line reply.hint a94d96	0 -32 -4 -2 13 -5 33 -2 -1 -25
line reply.hint d1065e	1 -6 -1 0 -1 -1 8 0 0 5
line reply.hint e62c9e	-1 1 -1 0 -1 -1 4 0 0 10
line reply.hint ecad97	-12 6 -1 0 -2 0 10 -1 -1 -3
line reply.hint f0fe15	-1 20 0 0 -2 0 -12 0 -3 48
line reply.hold 00e15b	-8 -2 -3 12 -23 1 30 -1 -6 13
line reply.hold 1332f7	-2 -1 -3 3 -29 -1 36 -1 -2 -4
line reply.hold 77a904	-2 -2 -2 11 -1 -3 -1 0 0 -29
line reply.hold 870ef3	-8 -3 -2 0 -45 -4 78 -1 -15 10
line reply.hold b83488	-4 -1 -1 -11 -13 -3 47 -1 -14 -5
line reply.hold bffee2	-3 -3 -4 21 -8 -2 1 -1 -1 -10
line reply.hold c591de	-6 -2 9 -3 -21 -1 27 -1 -2 -2
line reply.hold cba178	-1 -1 -2 7 -2 -1 1 -1 -1 -12
line reply.hold dc0384	-2 -6 -1 1 -8 -4 22 -1 -1 -21
line reply.later 5a1e8f	-1 -5 42 -1 -7 -1 -20 -2 -4 -4
line reply.later 65973c	-6 -21 -1 -1 -2 0 36 -1 -5 -5
line reply.later b7cffc	-7 -13 -12 -2 -9 4 7 8 24 18
line reply.later c47d32	-1 -19 3 0 -1 -1 20 0 0 -3
line reply.later cf7015	-1 -28 0 0 -2 0 41 -1 -8 -2
line reply.later dfa9f3	-2 -20 -1 0 -3 0 31 -1 -4 -3
line reply.later ea165b	-16 -20 -2 -1 -2 -4 52 -8 -1 -34
line reply.pending 0fe672	-9 -3 5 -4 -1 -2 30 -2 -13 80
line reply.pending 13a5a4	3 -1 -1 0 0 -1 11 -11 0 -10
line reply.pending 3325e8	11 -7 -5 -2 -2 -3 12 -4 -1 41
line reply.pending 37d947	0 -7 12 -5 22 -15 -24 -1 18 -36
line reply.pending 3918ac	6 -3 -1 -1 1 -1 -4 4 -1 12
line reply.pending 3ec676	-3 12 -1 1 -4 -1 -6 5 -3 28
line reply.pending 4b9101	-2 -1 -1 -1 -7 -1 14 -1 -1 -9
line reply.pending 4b99a8	-1 -1 -1 0 -22 -1 21 3 1 -13
line reply.pending 4d5fb8	3 -1 -1 0 -2 -1 4 -2 -1 -4
line reply.pending 5484f5	-2 -2 -1 -1 26 0 9 -9 -20 -24
line reply.pending 5c760b	29 -6 9 -3 12 -1 -66 6 21 -4
line reply.pending 5ed425	8 -2 -2 -5 -4 -2 -6 -2 14 8
line reply.pending 681a87	9 -1 -1 -2 -3 -2 0 -1 -1 -17
line reply.pending 70f8e0	65 -28 -4 -2 -3 -9 -67 -2 50 -30
line reply.pending 77e81d	-2 -1 -1 2 -1 0 3 0 -1 -15
line reply.pending 7e28fc	5 -3 -1 -1 -2 -1 6 -4 2 -26
line reply.pending 7ee973	-1 -3 -13 -3 -12 -2 42 -5 -3 -27
line reply.pending 812dce	-3 -2 -1 -1 -1 5 8 1 -6 -18
line reply.pending 958b2b	-1 -1 -1 -1 -2 -1 8 -1 -1 53
line reply.pending 958d2f	-4 -1 -2 -1 -13 -1 28 -2 -4 -32
line reply.pending 9753be	-13 4 -2 -2 -8 -2 3 -2 21 8
line reply.pending 9bd2bc	-21 -3 -3 -7 1 1 36 -2 -1 -1
line reply.pending 9cc2f4	-1 11 -1 0 -2 -1 -8 3 -1 -14
line reply.pending 9e4fca	-2 -1 -1 1 9 -1 -3 -1 -1 -2
line reply.pending a32a50	27 -1 0 0 -1 0 -21 -2 -1 44
line reply.pending a477ab	-2 -2 -1 -1 32 -1 -21 -1 -5 -13
line reply.pending a5e3ff	-1 -1 0 0 0 0 4 0 0 -8
line reply.pending ab983f	-18 -24 -13 -9 -9 -4 43 58 -24 98
line reply.pending ac2188	-22 12 -1 -1 28 -1 -7 -3 -5 -39
line reply.pending aca581	-3 -3 -1 -1 -2 -1 17 -3 -4 -24
line reply.pending b063d2	-1 -1 -1 0 -1 -1 -3 -1 9 -13
line reply.pending b094c0	1 -1 0 2 -1 0 1 0 -1 -5
line reply.pending bffe54	-2 -16 -1 -1 -7 -1 33 -1 -4 -41
line reply.pending c3d619	15 -5 -4 -2 23 -5 -9 4 -17 52
line reply.pending c51cda	-5 9 -2 -2 -12 -2 -20 34 1 33
line reply.pending c52d78	-4 45 -1 6 -5 3 -43 0 0 -31
line reply.pending c60ff7	1 -2 -1 -1 -2 -1 11 -6 -1 16
line reply.pending cd1627	-12 -3 -2 -2 -4 -2 25 9 -10 7
line reply.pending d6d547	-4 -4 -2 -1 1 0 14 -5 1 -17
line reply.pending d94245	-1 -1 -1 0 -1 -1 1 3 0 1
line reply.pending df6e18	9 -2 -3 -1 -8 -1 18 -2 -8 33
line reply.pending e80ff5	-3 -3 -3 27 -63 -4 41 -19 29 45
line reply.pending f7a5fe	3 -2 -3 1 -1 -2 6 -2 -1 -18
line reply.pending fa0904	-13 3 -2 -1 -4 -1 11 -12 19 -18
line reply.request 0fb4e5	-3 27 -1 -1 -3 -16 0 -1 -1 -6
line reply.request 13717f	-7 -28 -2 -1 -2 -11 53 0 -1 8
line reply.request 1af89f	-29 40 10 -2 -22 21 23 -18 -24 59
line reply.request 1be700	-3 -9 -1 -1 -3 -2 -28 48 0 -26
line reply.request 1c384d	1 7 0 0 -1 3 -9 0 -1 29
line reply.request 31257f	1 -31 0 0 0 -8 40 -1 0 -14
line reply.request 357822	49 -30 -9 -5 -12 -24 -23 93 -38 65
line reply.request 5b4452	-1 -1 -1 -1 -4 1 6 -1 1 -7
line reply.request 66ef09	-1 -5 -2 -1 -4 -3 16 2 -2 9
line reply.request 6c1060	-3 20 -1 -1 -2 -2 -9 -1 -2 7
line reply.request 6ff232	-2 2 -1 -1 -27 -1 27 -2 5 -36
line reply.request 7cf686	-4 -2 -1 -1 3 31 -32 4 1 -19
line reply.request 81db9d	-9 -5 -2 -1 -2 2 27 -12 1 -40
line reply.request 95cfa3	-3 -2 -1 -1 -1 -1 8 -1 1 -1
line reply.request 969156	87 -28 -16 -11 -15 -5 10 -5 -18 -36
line reply.request 9a5a17	-2 -5 -1 0 -4 16 14 -19 0 -16
line reply.request 9b4e7f	0 -1 -4 -1 -4 -5 16 -2 0 -15
line reply.request a2323b	-1 -14 -1 0 -1 -6 25 -1 -1 -27
line reply.request ac83e0	12 -10 -2 -1 -3 -3 9 -2 -1 -37
line reply.request ae6616	-5 -5 -1 -1 -1 -3 15 0 -1 58
line reply.request b1c8ac	-1 1 0 0 0 0 1 0 1 -7
line reply.request b9f167	-26 3 25 -1 -4 1 7 -1 -5 -42
line reply.request c8d440	-16 8 -1 -1 -1 32 -18 -1 -1 -13
line reply.request c99ff5	5 22 -2 -2 -5 -23 -4 15 -5 13
line reply.request d0d31a	-19 -14 -3 -3 48 -14 3 -6 7 90
line reply.request f16cf5	7 36 -10 -3 -11 12 -22 -5 -4 59
line reply.request f8db85	-5 -5 -1 -1 -2 -1 20 -3 -2 -32
line reply.thanks 0001cd	-4 0 -1 -1 3 -2 6 -1 -1 -2
line reply.thanks 149ba5	3 26 -3 -1 -5 -2 -13 -3 -2 -26
line reply.thanks 15e903	-6 -1 -1 -1 -1 -2 28 -14 -1 -16
line reply.thanks 36979e	-11 -12 12 -3 11 -3 25 -13 -6 -9
line reply.thanks 372c17	-15 12 -5 1 4 -4 6 23 -21 -4
line reply.thanks 5e702d	14 -5 -2 -2 6 -6 -10 12 -6 1
line reply.thanks 848fce	-1 -2 -1 -1 3 1 3 -1 -1 -6
line reply.thanks a3683e	-17 2 -2 -1 1 -5 31 -4 -5 24
line reply.thanks ad0c31	4 -15 -4 -9 18 27 -13 -4 -3 -1
line reply.thanks b6405e	5 -15 -29 64 -26 -17 -30 23 24 -9
line reply.thanks bb0a02	36 -8 -8 -3 55 -13 -46 -8 -6 -24
line reply.thanks bc6783	-2 6 -3 -2 36 0 -45 18 -8 38
line reply.thanks c8e934	-2 -11 -2 -3 1 -3 30 -4 -5 -27
line reply.thanks d0a6b8	-49 -8 -4 -5 14 -12 69 -3 -2 9
line reply.thanks e37917	2 -12 -1 -1 18 -1 -5 -1 -1 -4
line reschedule.moved 060a4a	-2 -1 5 0 0 0 -1 0 0 -18
line reschedule.moved 0e126d	-33 -3 -5 49 -2 -1 -3 -1 -1 -28
line reschedule.moved 0e2305	-2 -1 6 0 0 0 -1 0 0 -22
line reschedule.moved 0e2d3d	-4 -2 16 -1 -1 -1 -5 -1 -1 53
line reschedule.moved 1ae7e9	-4 -3 -7 -1 -5 -2 24 -1 -2 32
line reschedule.moved 33f8a7	-4 -2 10 -1 -1 -1 -2 0 0 -26
line reschedule.moved 3694d6	-2 -1 5 0 0 0 -1 0 0 -35
line reschedule.moved 36e371	-8 -2 23 -4 -1 -1 -5 -1 -1 33
line reschedule.moved 380598	-1 -1 16 0 0 0 -12 -1 0 -13
line reschedule.moved 3c05c3	-2 -1 21 -1 0 0 -3 -13 0 -5
line reschedule.moved 430b12	-1 7 -3 -1 -1 4 -5 -1 -1 11
line reschedule.moved 4616a2	-4 -2 9 5 -1 -1 -5 -1 -1 -1
line reschedule.moved 485565	-17 -3 29 -2 1 -1 -3 -2 -2 28
line reschedule.moved 4acd92	-1 -1 4 0 0 0 -1 0 0 -4
line reschedule.moved 555671	-18 -10 62 -22 1 -3 -1 -3 -4 28
line reschedule.moved 5a4ce0	-3 4 1 0 0 0 -1 0 0 -16
line reschedule.moved 628471	-6 -6 24 -2 -3 -1 -4 -1 -1 6
line reschedule.moved 632575	-7 -3 15 -2 -1 -1 -1 0 -1 38
line reschedule.moved 6ee590	-5 23 -1 -1 -5 -1 -5 -3 -1 -40
line reschedule.moved 80ec0d	-2 0 4 0 0 0 0 0 0 5
line reschedule.moved 8200b1	36 -2 -25 -1 -1 -1 -3 -2 -1 0
line reschedule.moved 87114f	-4 -4 -27 -1 -1 -2 40 -1 -1 42
line reschedule.moved 884aac	-1 14 -20 -2 -2 0 12 -1 -1 -6
line reschedule.moved 8a5182	29 -1 -25 -1 -1 -1 1 -1 -1 2
line reschedule.moved 8bddb2	-3 0 2 3 0 0 0 0 0 -4
line reschedule.moved 92ce8a	-3 -1 7 -1 -1 0 -1 0 0 14
line reschedule.moved 990fcd	-9 -5 -2 -1 -20 -7 49 -4 -2 22
line reschedule.moved 9a6824	16 -43 64 -2 -5 -3 -22 -3 -1 -2
line reschedule.moved 9fee4e	-15 -1 20 -1 0 0 -1 0 0 -13
line reschedule.moved a2e37c	-14 -4 7 -2 -4 -1 -4 -1 25 -5
line reschedule.moved a9b564	-5 -1 14 -1 -1 -1 -4 -1 -1 26
line reschedule.moved acf34d	-4 -1 9 -1 -1 -1 -1 -1 -1 -11
line reschedule.moved b1298a	-2 -3 14 -1 -2 -1 -3 -1 -1 69
line reschedule.moved cb45a0	-1 -7 10 0 0 0 0 0 0 -1
line reschedule.moved dd2e1e	5 10 -10 0 -2 0 -1 0 0 7
line reschedule.moved e9dd97	-4 45 -33 0 -1 -1 -6 0 0 -51
line reschedule.moved eda07a	-4 0 6 0 0 0 -1 0 0 7
line reschedule.moved fb7bd0	-3 -1 6 0 -1 0 -1 0 0 18
line reschedule.why 0daaa5	1 18 -20 -3 22 -6 -7 -3 -2 59
line reschedule.why 1088cb	-15 -3 23 -1 -1 -1 -2 0 0 -20
line reschedule.why 175445	-4 -4 6 9 -2 -1 0 -1 -1 45
line reschedule.why 27cfe6	1 -1 6 -1 0 -1 -3 0 0 -17
line reschedule.why 2a658f	-2 -1 16 -3 -1 -1 -4 -4 -1 -4
line reschedule.why 33f9ee	-3 -2 7 0 0 0 -1 0 0 -10
line reschedule.why 364aa9	-3 -1 4 7 -3 -1 -3 -1 -1 -22
line reschedule.why 3720b4	-3 -4 8 6 -2 -1 3 -6 -1 -27
line reschedule.why 3d68ce	-3 -5 10 4 -3 0 -2 0 0 -5
line reschedule.why 44653c	-3 -14 -8 -2 -12 -3 -39 88 -5 29
line reschedule.why 48e7f6	-3 -3 8 -1 -1 -1 2 0 0 -6
line reschedule.why 4b1cb9	-1 -1 20 -1 0 0 -5 -11 0 -8
line reschedule.why 5029be	-1 -1 4 -1 -1 -1 -4 5 -1 -23
line reschedule.why 5208a1	-3 -5 11 7 -4 -2 -2 -1 -1 36
line reschedule.why 52bb00	-5 -2 6 17 -7 -3 -4 -1 -1 -8
line reschedule.why 62e4eb	-1 6 0 -1 -1 -1 -2 0 0 7
line reschedule.why 66388f	-2 -2 10 -8 -20 -1 24 -1 -1 -12
line reschedule.why 686ded	-3 -1 22 6 -3 -1 -17 -2 -1 -12
line reschedule.why 68ea79	-8 -5 13 -1 -2 -3 9 -2 -1 -3
line reschedule.why 6ee84b	-4 -16 -34 54 -3 -5 12 -2 -1 -24
line reschedule.why 72297a	0 -4 12 -2 0 -1 12 -16 0 -28
line reschedule.why 7b3334	-3 -1 7 0 -1 0 -1 0 0 4
line reschedule.why 95429e	-4 -1 6 -1 -1 3 -2 -1 -1 -11
line reschedule.why bafc2c	-6 -2 9 -5 -6 -2 -24 -3 38 -41
line reschedule.why c1f807	-33 -9 62 -3 -9 -8 3 1 -4 -17
line reschedule.why e6002c	-1 23 -12 -1 0 -1 -2 -5 -2 -9
line reschedule.why f2f56e	-1 0 1 0 0 0 2 0 0 10
line reschedule.why fc87fe	-2 -4 25 -1 -1 -1 -9 -11 4 -15
line reschedule.why ff3217	-11 -4 5 20 -1 -2 -5 -2 -1 21
line survey 75f292	23 -21 -1 -1 4 -2 18 -2 -17 25
meeting link	108 -28 -15 -7 -16 -10 -22 -6 -4 -96
move asked, and a nod	-71 -5 121 -3 -8 -4 -23 -4 -2 -4
no job and a time	116 81 100 -55 -53 -50 -142 46 -42 37
no time	-87 14 -99 -80 129 4 57 7 55 -43
not.alert	-19 -15 -8 32 31 0 16 -6 -32 133
not.alert@footer	-5 -15 0 -1 -3 0 -2 0 27 84
not.alert@subject	3 -2 -1 -3 0 -1 13 -1 -9 97
not.cold	14 4 -3 0 -10 0 9 -3 -12 217
not.cold@subject	9 0 0 0 0 0 0 0 -8 62
not.employer	0 22 0 -4 1 -3 -3 -4 -9 185
not.employer@subject	-1 -2 -1 -1 -1 0 19 -1 -12 98
not.event	14 -10 -9 -6 -7 -11 5 28 -5 67
not.event@subject	2 6 -1 -1 -3 -5 -3 7 -2 77
not.media	22 2 -8 -2 -4 -3 1 -4 -4 148
not.media@subject	2 4 -2 -2 5 -3 -7 -1 4 11
not.official	10 -32 45 -8 -10 -3 23 8 -33 74
not.official@subject	7 -1 17 -4 -20 -6 -12 -3 22 13
not.practice	-8 2 -4 -1 -2 -1 -3 13 2 163
not.practice@subject	-8 3 -4 -1 -1 0 -2 14 -1 45
not.research	-17 46 -4 -3 11 -8 -22 -1 -3 153
not.research@subject	-2 6 -2 -1 4 -2 4 -2 -4 30
not.someone	-11 -20 12 1 -17 -10 50 -6 1 181
not.someone@subject	-5 -5 -1 0 -5 -2 17 5 -2 52
not.staff	3 -1 -1 -1 0 0 -1 0 0 157
not.staff@subject	1 0 0 0 0 0 0 0 0 165
not.study	7 -20 -1 20 -35 -20 10 -31 69 55
not.study@subject	-41 0 -7 -9 32 -2 -95 8 116 111
offer.clear	-135 -96 -46 7 78 292 -64 -38 3 -138
offer.clear@subject	-79 -13 -9 -6 -12 22 61 -3 39 -53
offer.terms	-53 -30 -51 -31 21 136 76 -44 -24 -104
offer.terms@subject	-7 1 -3 -2 -9 19 7 -2 -4 137
old time	-92 -70 259 2 -13 -10 -56 -11 -9 -84
one time	227 -35 35 25 -105 -89 -84 64 -36 -3
one time, asked	28 -30 59 -22 -4 -5 -17 -3 -4 -14
owner	0 0 0 0 0 0 0 0 0 -274
pair alert&apply	-1 -1 0 0 1 0 6 0 -4 100
pair alert&ask	-1 -5 0 0 7 -1 -2 0 3 -6
pair alert&available	0 0 0 0 0 0 0 0 1 -9
pair alert&candidate	0 -1 0 0 6 0 -3 0 -1 7
pair alert&choose	0 0 0 0 0 0 0 0 0 35
pair alert&closer	0 0 0 0 0 0 0 0 0 22
pair alert&deadline	1 0 0 0 -11 -1 12 -1 0 -17
pair alert&event	0 0 0 0 0 0 1 0 0 13
pair alert&hear	1 -1 0 0 -11 -1 17 -5 0 -8
pair alert&inbox	0 0 0 0 1 0 0 0 -1 -7
pair alert&interview	-5 -1 0 -1 0 0 0 6 1 -1
pair alert&link	0 0 0 0 0 0 0 0 0 35
pair alert&move	0 0 1 0 0 0 0 0 0 26
pair alert&not	-1 -1 -1 1 -3 -1 10 -1 -4 22
pair alert&offer	0 0 0 0 4 0 -1 0 -1 0
pair alert&onward	-1 -1 0 0 4 0 0 0 -1 5
pair alert&other	-1 -1 -1 1 7 0 -4 -1 -1 -9
pair alert&prepare	0 0 0 0 0 0 1 0 0 8
pair alert&received	0 -1 0 0 1 0 -1 0 2 24
pair alert&recruiter	0 0 0 0 0 0 0 0 0 17
pair alert&remind	-1 0 1 1 0 -1 6 -5 0 22
pair alert&review	-1 -1 0 0 4 0 -1 0 -1 -14
pair alert&role	-5 -8 -3 25 -3 -3 11 -8 -6 24
pair alert&sales	0 0 0 0 0 0 0 0 0 8
pair alert&slot	0 0 0 1 0 0 -1 0 0 -22
pair alert&team	-1 -1 1 1 6 0 1 -5 -1 -7
pair alert&time	1 -1 0 2 -1 -1 5 -5 0 11
pair alert&title	0 -1 1 0 -9 -1 19 -1 -7 107
pair alert&wish	-4 -2 -1 24 -21 -1 14 -7 -1 -32
pair apply&ask	15 6 -4 -2 5 -6 -11 6 -9 97
pair apply&asked	11 10 -2 -1 0 -5 3 -1 -15 -65
pair apply&available	3 -18 -5 -1 25 -2 -6 -1 3 -32
pair apply&away	12 -8 -1 -1 9 -1 6 0 -17 80
pair apply&back	-1 0 0 0 1 0 -1 0 1 9
pair apply&book	-8 -9 -1 1 5 -2 -4 -1 18 -42
pair apply&bounce	0 2 -2 0 -3 0 -2 3 3 -16
pair apply&call	8 -11 -2 -2 -4 -2 -3 -1 18 13
pair apply&cancel	-4 -5 -1 9 -33 -1 68 -2 -31 -36
pair apply&candidate	8 103 -35 -12 12 -24 29 -10 -70 -76
pair apply&choose	15 -34 -4 -2 31 5 2 -5 -8 -36
pair apply&civic	13 5 0 -1 -10 -1 -1 -1 -5 173
pair apply&closer	-10 12 -4 -3 12 -4 -39 -4 41 -50
pair apply&cold	5 1 -2 -1 -5 -1 4 -1 0 -40
pair apply&confirm	-23 -16 -9 1 -9 -3 1 -5 63 48
pair apply&deadline	-3 11 -5 -3 -16 -7 -34 -7 64 -9
pair apply&decide	-2 -4 -2 0 13 -1 14 -2 -14 1
pair apply&document	15 1 -4 -3 -1 7 7 -11 -10 -76
pair apply&education	14 -13 -2 -2 2 -3 -19 -2 25 127
pair apply&enjoyed	18 25 -5 -14 38 -3 -55 -4 1 -71
pair apply&event	-3 4 -1 0 9 -4 -23 -2 21 52
pair apply&family	-2 0 -1 -1 -1 -1 29 -2 -20 -4
pair apply&feedback	-1 1 -1 -1 12 -1 -6 -1 -4 -26
pair apply&filled	5 -7 -2 -3 27 -3 -2 -6 -10 -47
pair apply&finance	-22 -6 -2 -3 2 -3 -6 -3 41 24
pair apply&forwarded	-1 -2 0 0 -8 0 -2 0 14 5
pair apply&future	-20 -12 -2 11 5 -2 44 -2 -22 2
pair apply&glad	10 -10 -2 -2 -19 7 15 -1 2 24
pair apply&health	15 7 -2 -1 -7 -1 -22 -1 11 -22
pair apply&hear	-11 -9 -6 -3 24 -6 42 -20 -10 14
pair apply&hiringside	2 -7 -1 1 8 -1 9 3 -14 93
pair apply&hitch	-1 -1 -1 1 3 -1 1 -1 -1 -5
pair apply&hold	0 -1 0 0 -4 0 16 0 -10 36
pair apply&inbox	3 4 -1 -1 -5 -3 -16 -2 21 4
pair apply&interview	18 -22 -3 3 -23 3 26 -5 3 26
pair apply&invite	16 -15 -2 1 3 -2 12 -3 -10 -61
pair apply&join	-3 -2 0 0 -12 11 7 0 0 0
pair apply&keen	22 -10 -2 -2 3 -2 -1 -1 -7 2
pair apply&link	-2 5 -1 0 -2 -1 4 -1 -2 30
pair apply&lure	0 0 0 0 0 0 0 0 0 30
pair apply&machine	-1 -1 0 0 -2 0 -4 -2 10 13
pair apply&mediaword	-2 -1 0 0 -7 -1 14 0 -1 -3
pair apply&meet	14 11 -2 -2 -14 -2 -14 -4 14 93
pair apply&mine	0 0 0 0 0 0 0 0 1 125
pair apply&move	5 -5 -5 -1 2 -2 23 -2 -17 28
pair apply&not	18 -53 -10 4 114 -10 -40 -15 -9 -85
pair apply&offer	-7 5 -8 -1 -10 0 15 -1 8 -19
pair apply&office	0 -7 -2 -1 -8 -1 37 -1 -16 22
pair apply&official	13 10 -2 0 3 -3 -23 11 -6 58
pair apply&onward	6 4 -5 -3 -16 -5 61 -5 -35 -96
pair apply&other	-8 -10 -3 1 -5 -3 15 -2 15 -48
pair apply&paper	-17 -1 -1 -1 6 -1 -3 -1 19 58
pair apply&pay	-3 -1 0 0 9 -5 1 -1 1 31
pair apply&practice	0 0 0 0 0 0 0 0 0 46
pair apply&prepare	9 -4 -2 0 3 -2 -9 -2 7 79
pair apply&property	-4 3 -1 -1 6 -1 -4 -1 2 145
pair apply&received	-19 -8 -11 -8 1 -12 -81 -8 147 -17
pair apply&recorded	-1 -2 0 0 -3 0 -2 0 9 -43
pair apply&recruiter	-8 -1 -1 -1 12 -2 -6 -3 11 19
pair apply&remind	1 0 -1 3 -1 -2 3 0 -1 8
pair apply&review	33 -25 -9 6 5 -8 11 -10 -3 23
pair apply&role	20 1 -15 -9 4 -10 40 -15 -15 -49
pair apply&sales	-14 15 -2 -2 2 -6 32 4 -29 31
pair apply&send	5 -12 -4 -3 -13 -5 20 11 1 65
pair apply&service	-6 4 -8 -1 -3 -1 -2 -1 17 -21
pair apply&shop	1 -4 -1 2 -2 -1 -10 1 14 -17
pair apply&sign	-5 0 -1 -1 10 -7 18 2 -16 15
pair apply&slot	11 -20 -1 -3 6 -2 17 -4 -3 -32
pair apply&sorry	-2 -2 -1 -1 21 -1 -7 -1 -5 -5
pair apply&stage	0 -15 -3 -3 -10 -4 66 -4 -27 6
pair apply&start	-2 1 0 0 -5 10 -8 0 5 -14
pair apply&study	-5 -10 -1 -1 14 -1 16 -2 -10 -23
pair apply&talk	-10 15 -1 -1 -2 -1 4 -1 -3 97
pair apply&task	1 -7 -1 -1 4 -1 2 -2 5 -7
pair apply&team	3 5 -5 -6 23 -6 20 -5 -29 7
pair apply&thank	14 27 -13 -9 -19 -13 -98 -14 125 -46
pair apply&ticket	-1 13 -6 -2 -8 -3 -17 9 15 57
pair apply&time	31 -27 -10 -1 -18 -10 -4 3 36 15
pair apply&title	-44 -13 -18 -16 -48 -14 74 13 66 -87
pair apply&video	0 5 0 0 -2 0 -4 -1 1 -4
pair apply&wait	-7 -8 0 -1 -1 -3 24 -4 0 -5
pair apply&wish	-1 7 -1 0 -6 0 -4 0 6 -21
pair ask&asked	17 -100 5 -10 -15 5 141 -12 -30 -106
pair ask&available	-8 -7 25 -7 -4 21 -7 -4 -9 -75
pair ask&away	-2 -1 0 3 -1 0 3 -3 1 34
pair ask&back	1 -8 -1 -1 -1 1 9 0 -1 -22
pair ask&book	-17 42 -6 7 -8 7 -13 -2 -10 -36
pair ask&call	-11 13 3 -5 7 -9 11 -5 -4 -16
pair ask&cancel	17 0 -1 -15 -1 0 1 0 0 -8
pair ask&candidate	-1 -10 -8 -1 -4 -1 6 4 16 -12
pair ask&choose	-20 56 24 -26 -20 -4 -7 -4 1 58
pair ask&civic	-4 22 -8 -1 9 -2 -9 -2 -4 3
pair ask&closer	2 12 2 -2 4 -2 -12 -1 -3 0
pair ask&cold	-2 2 -4 -1 -5 -1 -12 24 -2 -24
pair ask&confirm	-11 -9 23 -3 -5 6 3 -1 -3 -43
pair ask&deadline	-7 -14 -12 -6 -18 29 56 -18 -9 -32
pair ask&decide	-13 -23 12 -4 12 8 2 5 0 4
pair ask&document	18 -25 -5 -3 13 9 -4 0 -4 -25
pair ask&education	0 -2 -1 0 3 0 1 -1 0 -15
pair ask&enjoyed	-2 8 0 0 -1 -1 -1 -1 -1 -1
pair ask&event	7 -5 6 -3 7 -4 5 -13 1 40
pair ask&family	0 -13 0 0 0 0 15 -1 0 40
pair ask&feedback	-3 -1 -1 0 7 5 -5 -1 0 12
pair ask&filled	-1 -1 0 1 -1 0 4 -3 1 -3
pair ask&finance	0 9 -9 0 7 -2 -3 0 0 2
pair ask&future	-5 -5 5 -1 12 -3 -3 0 -1 24
pair ask&glad	9 -1 -1 0 -1 1 -6 -1 0 18
pair ask&health	3 -2 -2 -2 -1 0 4 0 -1 43
pair ask&hear	-23 64 4 -4 10 -7 -85 27 14 39
pair ask&hiringside	1 -2 -1 0 -1 0 4 4 -4 66
pair ask&hitch	0 32 1 -1 -1 -5 -17 -8 -1 90
pair ask&inbox	-6 -20 -4 -2 -7 -5 7 36 2 -35
pair ask&interview	13 25 -4 -10 -10 -6 -12 4 1 43
pair ask&invite	3 11 -2 14 -3 -2 -16 -3 -4 -30
pair ask&join	-6 -5 -1 9 0 -1 4 0 0 27
pair ask&keen	4 4 7 -14 13 4 -5 -7 -6 -43
pair ask&link	-2 13 13 -13 -9 -3 13 -4 -8 -8
pair ask&lure	-3 -1 0 0 -1 13 -6 -1 0 -7
pair ask&machine	-1 -2 -1 -1 -2 -1 -8 18 -3 2
pair ask&mediaword	-1 2 0 0 -3 -1 -14 14 3 24
pair ask&meet	-1 19 16 7 -3 -4 -13 -3 -17 40
pair ask&mine	0 0 0 0 0 0 -5 5 0 66
pair ask&move	-23 -26 37 -16 -18 -3 13 24 11 -62
pair ask&not	24 -22 38 -6 24 -9 -50 -10 11 23
pair ask&offer	-2 -5 -1 -1 -6 9 3 0 3 -27
pair ask&office	-2 18 -1 -5 -2 -3 9 -3 -12 57
pair ask&official	0 -22 0 -1 -3 0 22 -1 5 -60
pair ask&onward	12 -18 -11 -1 -10 -6 3 15 17 -61
pair ask&other	-23 11 1 -2 3 -2 16 -1 -3 19
pair ask&paper	-2 -2 0 0 -3 0 1 -1 9 -15
pair ask&pay	-1 -9 0 -1 -3 -11 27 -1 -1 -32
pair ask&practice	0 0 0 0 0 0 1 0 0 64
pair ask&prepare	21 -9 -6 -22 -5 -7 33 -2 -3 143
pair ask&property	10 -14 -4 -1 -2 -7 18 -1 0 -14
pair ask&received	-1 16 -1 -1 9 -5 -14 5 -7 40
pair ask&recorded	-2 35 -1 -1 -4 -1 -26 -3 2 -6
pair ask&recruiter	-3 -2 -1 0 1 -2 -30 38 -3 43
pair ask&remind	-18 27 -4 -13 -5 9 20 -13 -2 -53
pair ask&review	8 -7 -2 -1 -1 0 -2 -2 8 -73
pair ask&role	-5 14 -54 -7 25 4 1 25 -4 65
pair ask&sales	21 -10 -2 0 -5 -2 -15 14 -1 4
pair ask&send	8 5 -9 -5 -16 33 4 -7 -14 4
pair ask&service	11 -10 0 0 0 -1 0 0 0 16
pair ask&shop	9 5 -5 -1 -3 -1 -5 3 -1 -13
pair ask&sign	-4 -26 3 -9 4 90 -47 -4 -6 -45
pair ask&slot	-1 89 10 -20 -16 -3 -44 -4 -11 36
pair ask&sorry	-3 -1 4 2 0 0 -1 0 0 -1
pair ask&stage	-2 14 -4 -4 -5 -5 11 -2 -2 -1
pair ask&start	-9 -8 0 -1 -3 41 -18 -2 -1 -84
pair ask&study	12 -18 -1 -1 22 -3 -6 -4 -1 -24
pair ask&talk	-20 38 24 -16 -1 -10 -1 -13 -3 29
pair ask&task	10 -11 -3 -3 -8 -3 20 -4 2 -21
pair ask&team	1 14 -3 -4 2 -5 13 -4 -14 34
pair ask&thank	-9 -5 -6 -3 -1 1 20 12 -8 24
pair ask&ticket	-4 -15 -1 -1 -3 7 18 3 -4 -1
pair ask&time	34 4 16 -10 -5 42 -21 -48 -12 11
pair ask&title	6 14 -2 -6 10 -3 -11 -4 -6 -72
pair ask&urgent	-1 9 -10 -1 -2 -1 -2 9 -1 22
pair ask&video	-4 12 -1 9 -2 -1 -10 -1 -1 10
pair ask&wait	-8 -28 25 -2 -10 -12 34 -7 7 11
pair ask&wish	1 -1 0 -1 10 1 -10 -1 0 4
pair asked&available	-9 -5 98 -11 -19 10 -39 -10 -15 -26
pair asked&away	-3 -2 0 0 -1 -1 -2 8 0 1
pair asked&back	-5 0 -1 0 -1 -2 10 0 0 -6
pair asked&book	-2 -7 2 0 -2 -1 13 0 -2 80
pair asked&call	1 88 -16 -3 -10 -11 -33 -4 -12 78
pair asked&candidate	0 -5 0 0 6 0 1 0 -1 9
pair asked&choose	-52 81 19 -1 -3 -12 -30 -1 -1 -49
pair asked&civic	2 -1 -1 0 0 0 0 0 0 6
pair asked&closer	-5 30 -6 -1 5 -5 -16 -1 -1 20
pair asked&cold	-9 1 -5 -3 -1 -3 25 -5 -1 74
pair asked&confirm	2 -15 31 -2 -5 -3 -5 -2 -2 -35
pair asked&deadline	2 31 -18 -2 -4 -10 14 -4 -9 -55
pair asked&document	-6 -16 -3 -1 -17 -12 67 -12 -2 -84
pair asked&education	-1 -11 0 0 -1 -1 15 0 -1 -26
pair asked&event	10 -4 -4 -1 -1 -1 2 0 -1 -8
pair asked&exit	0 0 0 0 0 0 0 0 0 11
pair asked&family	-1 4 0 0 -2 -1 1 0 -1 109
pair asked&future	-6 -17 9 -1 36 -2 -16 -1 -1 -51
pair asked&health	-3 1 0 0 0 0 3 0 0 -7
pair asked&hear	16 -5 -4 -1 16 10 -25 -2 -5 42
pair asked&hiringside	3 -2 -2 0 0 0 3 0 0 100
pair asked&hitch	-1 45 -15 -1 -1 -5 -20 -1 -1 49
pair asked&hold	0 0 0 0 0 0 1 0 0 7
pair asked&inbox	-1 -22 -1 0 -1 -6 42 -11 0 27
pair asked&interview	18 4 -3 -2 -5 -4 -2 -3 -4 -8
pair asked&invite	7 -5 0 0 0 0 -1 0 0 14
pair asked&join	-2 -6 -1 0 -2 34 -22 -1 0 8
pair asked&keen	15 -4 -2 0 6 -4 -10 0 -1 74
pair asked&link	0 -2 0 0 0 -1 3 0 0 -17
pair asked&mediaword	-1 7 0 0 0 0 -4 0 0 29
pair asked&meet	2 48 22 -3 -4 -5 -39 -2 -18 -73
pair asked&mine	-4 4 0 0 0 6 -5 0 0 90
pair asked&move	0 -62 89 -5 -7 -19 13 -5 -4 -146
pair asked&not	13 21 -18 -1 -1 -1 -10 -1 -1 6
pair asked&offer	-2 -10 -1 0 -1 2 12 0 0 15
pair asked&office	-1 3 3 0 0 -1 -3 0 -1 64
pair asked&official	-3 -20 -1 0 -2 -7 46 -11 -1 -83
pair asked&onward	-1 -12 -11 -2 -1 -3 38 -6 -1 -10
pair asked&other	-9 -36 43 -3 1 -2 8 -1 -1 -19
pair asked&pay	-3 -28 0 -1 -5 -27 71 -5 -3 -4
pair asked&practice	0 0 0 0 0 0 1 0 0 10
pair asked&prepare	-19 4 15 -1 -1 -2 5 -1 -1 31
pair asked&property	5 -4 -3 0 -2 -9 15 -1 -1 49
pair asked&received	-1 7 2 0 0 0 3 0 -12 -5
pair asked&recorded	0 -15 0 0 17 0 0 0 0 8
pair asked&recruiter	-1 -19 0 -4 32 -12 5 -1 -1 36
pair asked&remind	10 -11 -17 -3 -5 -17 49 -3 -3 -51
pair asked&review	0 6 -1 0 0 -1 -3 0 0 1
pair asked&role	-22 14 -25 -5 -1 -22 72 -7 -4 18
pair asked&sales	12 -7 -2 0 0 -4 2 -1 0 58
pair asked&send	-14 16 5 -2 -20 -11 32 -2 -5 -90
pair asked&shop	-1 -11 3 0 -1 -9 20 0 0 -12
pair asked&sign	1 -12 -1 -1 -2 7 9 -1 -1 20
pair asked&slot	7 41 70 -8 -13 -25 -54 -7 -12 15
pair asked&stage	-25 53 -5 -2 -7 -1 -13 7 -6 -47
pair asked&start	-6 -17 -1 -1 -1 29 -2 -1 -1 -31
pair asked&study	-2 -6 -1 0 5 -2 9 0 -3 1
pair asked&talk	-20 115 5 -1 -14 -12 -62 -4 -7 27
pair asked&task	0 2 0 0 0 0 -2 0 0 40
pair asked&team	4 12 -3 -1 -2 -3 6 -1 -12 23
pair asked&ticket	0 -7 2 0 0 0 7 0 -2 15
pair asked&time	33 39 73 -29 -23 14 -52 -28 -26 -20
pair asked&title	-9 3 -8 -1 -2 17 4 -1 -1 -45
pair asked&video	17 -9 -2 -1 -1 -1 -2 -1 -1 16
pair asked&wait	-7 -76 -53 -5 -12 -22 184 -6 -3 -62
pair available&book	-8 39 -4 -2 -6 -8 -6 -4 -2 -13
pair available&bounce	-13 -3 -2 0 0 -1 -3 22 0 -7
pair available&call	-6 21 -10 -5 -12 -7 27 -6 -1 1
pair available&candidate	5 -6 0 0 -1 1 3 0 0 28
pair available&choose	-6 17 -2 -1 -2 -1 -3 -1 -2 -7
pair available&closer	-19 3 -2 -1 12 0 12 -2 -3 -13
pair available&cold	-17 2 -1 0 -2 0 20 -1 0 -23
pair available&confirm	14 -8 4 -4 15 -1 -25 3 1 -45
pair available&deadline	3 14 -4 -2 -9 4 9 -3 -13 -40
pair available&decide	-16 3 13 0 -1 -1 13 -11 -1 -32
pair available&document	-1 -3 0 0 0 -1 7 0 0 -13
pair available&education	16 -7 -8 0 0 0 1 0 0 -13
pair available&event	4 5 -3 -1 -1 -1 -2 0 -1 -6
pair available&family	0 -14 -1 1 -1 0 16 -1 0 12
pair available&filled	-2 -1 0 -2 -1 -1 -17 28 -3 45
pair available&future	-4 0 -2 -2 -3 -2 -34 25 22 -19
pair available&glad	7 -1 -1 0 -2 -2 1 -1 0 -11
pair available&hear	-1 31 -3 -1 -2 -3 -11 -6 -5 2
pair available&hiringside	4 -1 -3 0 0 1 0 0 0 18
pair available&hitch	-4 0 4 -2 -4 -1 -15 -2 23 29
pair available&hold	-3 -1 -1 4 -8 0 10 0 0 -6
pair available&inbox	-9 -11 -1 0 -1 0 17 5 0 10
pair available&interview	-35 112 -39 -6 -7 -3 -37 25 -11 17
pair available&invite	-10 17 -1 -1 -2 3 -6 -1 2 -6
pair available&keen	-1 -17 -1 0 9 -1 12 -1 0 47
pair available&link	-24 29 -3 -3 -4 -4 1 10 -3 -14
pair available&mediaword	-2 2 0 0 0 0 0 1 0 18
pair available&meet	-9 16 21 -2 -6 -2 -18 7 -7 51
pair available&mine	0 0 0 0 0 0 0 0 0 19
pair available&move	13 -29 27 1 -4 -2 -9 -2 4 -44
pair available&not	-6 -7 -3 -3 20 -2 -10 16 -4 -44
pair available&offer	-1 -3 0 0 0 0 4 1 0 -16
pair available&office	4 -4 0 0 0 1 0 0 0 21
pair available&official	0 0 0 0 0 0 0 0 0 16
pair available&onward	-19 -2 -2 -1 -3 -2 31 -2 1 -28
pair available&other	-2 -4 10 -3 8 -1 -5 -1 -1 6
pair available&pay	-1 -5 0 -1 -1 6 4 -1 0 4
pair available&practice	0 0 0 0 0 0 0 0 0 16
pair available&prepare	0 -6 4 -1 -2 3 6 -3 -1 29
pair available&property	0 0 0 0 0 0 1 0 0 41
pair available&received	0 0 0 0 -3 0 -3 9 -2 37
pair available&recorded	-16 28 -1 -1 -1 -1 -7 -1 -1 18
pair available&recruiter	0 12 0 0 0 -1 -10 0 0 5
pair available&remind	1 1 7 -3 10 -3 -9 -1 -4 -52
pair available&review	3 -5 -2 -1 -3 -1 -15 6 18 -4
pair available&role	-3 -28 -7 2 12 -5 18 1 10 56
pair available&sales	-10 21 -2 -2 -1 -1 -3 -1 -1 6
pair available&send	-12 34 -3 -2 -3 -4 -4 -2 -4 -21
pair available&service	-1 11 -1 0 -1 -1 -6 0 0 -24
pair available&shop	-4 16 -4 -2 -2 0 -3 -1 0 57
pair available&sign	-1 -4 -1 -1 -1 11 -2 -1 0 -7
pair available&slot	-28 22 6 0 -10 -6 21 1 -7 -20
pair available&sorry	-2 18 -14 -1 -4 0 4 0 0 1
pair available&stage	-2 -10 1 1 -1 -3 17 -1 -1 49
pair available&start	-2 -2 -1 -1 0 -4 10 0 0 0
pair available&study	-3 23 -1 -1 -5 -2 -8 -3 -1 -25
pair available&talk	-7 59 -4 -1 -4 -3 -39 -2 0 -11
pair available&team	-3 7 0 -1 -3 -1 10 -11 1 -29
pair available&thank	8 -7 -21 25 -2 -2 -3 -2 3 18
pair available&ticket	-7 11 -6 -4 2 1 -8 12 -1 3
pair available&time	10 89 -15 -11 -4 -12 -66 21 -12 0
pair available&title	6 30 -22 -2 -3 1 -7 -2 -2 -9
pair available&video	-4 15 -1 -1 -1 -1 -6 -1 -1 9
pair available&wait	-6 -30 15 0 5 -4 33 -9 -5 20
pair away&back	-6 -4 -5 -4 -1 -2 -11 35 -2 -7
pair away&book	-1 6 -4 0 0 1 -1 -1 0 4
pair away&call	-1 -3 14 -11 -1 0 5 -1 0 2
pair away&candidate	9 -3 3 0 -3 0 -3 -1 -2 26
pair away&choose	-2 -4 -1 -1 15 1 -5 1 -6 -9
pair away&confirm	0 -2 -2 -1 0 8 8 0 -11 -5
pair away&deadline	-9 -14 -30 16 -15 -18 -16 65 22 -44
pair away&decide	-2 -1 -1 0 -2 -1 16 -9 0 -9
pair away&education	-2 -1 -1 -1 3 -2 4 0 -1 -17
pair away&event	0 -1 -2 -1 10 1 -6 9 -10 18
pair away&feedback	-1 -1 -1 -1 -1 -2 1 4 0 -2
pair away&filled	14 -1 -22 -4 8 0 21 -4 -12 -36
pair away&finance	-2 -1 0 0 -3 10 -2 -1 0 22
pair away&hear	-3 -4 -2 -1 -3 -1 -3 17 -1 -3
pair away&hitch	-3 -4 17 -12 -1 -1 9 -4 -1 -12
pair away&hold	-1 -1 -1 1 -11 -1 13 1 0 -7
pair away&inbox	-4 -2 -3 -3 -2 -3 -14 31 -1 -18
pair away&interview	0 -4 2 1 6 -1 -4 1 -2 13
pair away&meet	-17 -3 3 19 -2 -2 -31 34 -1 -27
pair away&move	19 -7 -14 -1 -1 -2 -10 22 -7 -6
pair away&not	-15 -12 -12 -27 -17 -12 28 77 -10 -67
pair away&offer	-2 -2 -1 -1 12 7 -2 -1 -11 -12
pair away&official	-1 0 0 0 -3 5 -1 2 0 36
pair away&onward	-1 -1 0 0 -10 -1 13 0 0 -2
pair away&other	0 0 0 0 -14 0 17 -1 0 32
pair away&pay	-2 -4 -2 -2 -15 9 23 -6 -1 -36
pair away&prepare	-1 -1 -1 -1 0 -1 -24 29 0 12
pair away&recruiter	-2 -2 0 -1 0 4 -8 14 -5 -5
pair away&remind	-6 -3 -2 0 0 -2 -1 15 -1 3
pair away&review	3 -1 0 0 -14 0 10 3 0 9
pair away&role	-3 -2 -2 1 -2 2 13 2 -10 33
pair away&send	-2 -1 -1 -1 0 4 -2 3 0 -10
pair away&slot	-2 -2 3 -1 6 1 -4 4 -4 3
pair away&sorry	-1 -1 0 3 -1 0 2 -1 0 2
pair away&stage	-1 -5 -1 -1 8 -1 -2 8 -5 -7
pair away&team	-20 -8 4 19 7 -3 22 -18 -2 -31
pair away&thank	-2 -1 -1 0 -4 0 8 1 -1 -1
pair away&ticket	0 0 0 0 0 0 1 0 0 29
pair away&time	-20 -15 0 -35 -9 -28 1 114 -8 -76
pair away&title	-18 -6 -7 13 -3 -6 38 -10 -2 -16
pair away&wait	-3 -1 -2 -2 -9 -2 33 -9 -5 -11
pair back&bounce	-1 -1 -1 0 -7 0 -1 12 -1 -19
pair back&candidate	-2 -1 -1 0 1 0 4 0 0 -6
pair back&closer	-8 -1 -1 -1 -1 -1 -3 2 13 16
pair back&confirm	4 -1 0 0 1 0 -3 0 0 -7
pair back&deadline	-6 4 -9 0 -7 -6 21 -2 7 11
pair back&decide	-1 -1 0 0 2 -2 0 -5 7 -17
pair back&feedback	-3 4 -2 -3 21 -4 -12 2 -2 -3
pair back&hear	-5 2 -3 -4 19 -9 -12 6 5 -8
pair back&inbox	-5 -2 -2 -1 -9 -2 -10 23 9 -25
pair back&interview	-1 -1 -1 1 7 0 -3 -1 0 -2
pair back&not	-1 -1 -1 1 0 0 -1 3 0 19
pair back&offer	-3 -6 -8 0 -5 -1 26 0 -1 -18
pair back&pay	-1 -3 -1 -1 -1 5 2 0 0 -15
pair back&remind	-6 2 -1 -1 0 -13 21 0 0 -6
pair back&review	-1 -1 -1 -1 0 -1 4 0 1 32
pair back&role	-2 -1 0 -1 -2 1 6 -1 -1 -1
pair back&sales	-3 -1 0 0 -2 -1 7 0 0 2
pair back&send	-2 -5 -3 -2 -9 5 0 16 -2 10
pair back&sign	-2 -1 -1 0 -1 10 -4 -1 -1 0
pair back&slot	-2 4 -1 1 -1 2 -4 4 -1 -5
pair back&stage	-1 -1 -1 -1 4 -2 1 1 -1 -6
pair back&start	-4 -5 -1 -1 -1 -4 11 1 3 -9
pair back&team	-1 -2 -8 1 -5 -1 17 -1 -1 -16
pair back&thank	7 -1 0 0 0 0 -4 -1 0 -1
pair back&ticket	-1 -1 0 0 -1 0 4 -3 1 29
pair back&time	-28 -7 -5 -9 -6 -14 18 43 7 -58
pair back&title	-2 -1 -1 -1 -1 6 0 0 -1 -15
pair back&wait	-6 6 1 -1 -2 -1 5 -1 -1 -15
pair book&call	3 -33 -8 -10 -12 -2 44 -1 19 -41
pair book&cancel	-23 -3 4 37 -3 -3 -6 -1 -2 26
pair book&candidate	-3 -13 0 2 -3 -1 11 0 8 40
pair book&choose	-10 28 -1 0 -10 -1 -14 -1 9 -8
pair book&civic	-9 -9 1 -1 -3 -1 20 -1 3 -43
pair book&closer	-8 -1 -1 -1 7 -1 -3 -2 9 34
pair book&cold	-1 -2 1 0 -2 0 -6 0 11 1
pair book&confirm	-2 -4 -9 -1 -3 -4 21 -2 3 27
pair book&deadline	13 -19 -7 0 3 -2 18 -2 -3 -4
pair book&decide	-10 4 0 0 -2 0 2 6 0 -2
pair book&document	1 0 0 -1 0 1 0 0 0 13
pair book&education	0 -1 0 2 -1 -1 -4 0 5 4
pair book&enjoyed	0 3 0 0 0 0 -1 0 0 9
pair book&event	10 1 -1 11 -12 -3 -3 -2 -1 2
pair book&filled	-8 5 0 3 3 -1 -2 0 0 15
pair book&finance	1 0 0 0 0 1 -1 0 0 7
pair book&glad	1 0 0 0 0 0 0 0 0 23
pair book&health	0 0 0 0 0 0 0 0 0 59
pair book&hear	1 -36 -3 1 -11 -3 38 4 9 -4
pair book&hiringside	0 13 0 1 -1 0 -12 -1 0 -42
pair book&hitch	-17 25 19 -1 -1 0 -24 -1 -1 11
pair book&inbox	-14 3 -1 -1 -1 -1 6 -1 11 31
pair book&interview	-7 27 5 -10 -25 -10 4 -6 23 -94
pair book&invite	9 5 -2 1 5 -2 -17 -3 4 -29
pair book&keen	-7 0 -1 -1 -2 -2 14 -1 0 51
pair book&link	-3 37 -2 -2 -4 -5 -17 -3 -3 16
pair book&mediaword	1 0 0 0 0 0 0 0 0 19
pair book&meet	-1 -6 4 7 -2 -2 7 -2 -3 14
pair book&move	-18 -1 16 21 -3 -4 -10 2 -2 -60
pair book&not	-5 16 -11 30 8 -2 -29 -3 -5 24
pair book&offer	-2 0 0 0 0 4 -1 0 0 30
pair book&office	1 0 0 2 -1 0 -2 0 0 -10
pair book&official	-3 9 -1 0 -1 0 -4 0 0 84
pair book&onward	-1 -36 29 1 0 -1 2 -1 6 -11
pair book&other	-9 -2 -4 8 -1 -1 -1 5 5 -26
pair book&pay	1 -4 0 -1 0 -1 1 0 4 4
pair book&practice	-5 6 0 0 0 0 0 0 0 9
pair book&prepare	6 0 2 -4 -1 -1 -1 -1 -1 -2
pair book&property	2 -1 1 1 0 0 -2 0 0 13
pair book&received	0 9 -1 -1 -3 -1 0 -1 -2 -5
pair book&recorded	-1 0 1 0 0 0 0 0 0 3
pair book&recruiter	-6 20 0 2 -3 -1 -24 -1 13 -21
pair book&remind	-4 -7 0 10 -1 9 -6 -1 -1 80
pair book&review	1 -5 -3 -1 -2 -1 -1 -1 12 7
pair book&role	6 20 -2 13 -2 -3 -14 -4 -15 -46
pair book&sales	-2 7 -1 0 0 0 -4 0 0 22
pair book&send	11 6 -1 -1 -2 0 -12 -1 -1 5
pair book&service	-1 -1 3 -1 0 0 0 0 0 22
pair book&shop	2 19 -5 -4 -1 -1 -10 -1 -1 34
pair book&sign	7 -1 -1 0 -3 0 0 -1 -1 2
pair book&slot	21 37 -18 6 -10 -6 -22 1 -9 -22
pair book&sorry	-4 -1 0 14 -3 -1 -3 -1 -1 8
pair book&stage	17 -51 27 2 -4 -2 2 -2 12 -37
pair book&start	0 -1 -1 -1 -2 -1 -1 -1 9 -1
pair book&study	-3 32 -2 -1 -8 -2 -8 -4 -5 -33
pair book&talk	2 -17 29 -2 -7 -3 1 -3 0 -50
pair book&task	2 3 -1 2 -3 -1 -9 -1 7 -13
pair book&team	7 20 -9 -1 -4 -2 -11 4 -3 -47
pair book&thank	-1 9 -3 0 1 0 -3 -1 -3 -22
pair book&ticket	0 2 0 0 -1 0 -4 0 5 12
pair book&time	-1 -44 39 67 -26 -5 -40 -12 22 74
pair book&title	13 -3 3 3 5 -4 -14 -3 0 17
pair book&video	-8 2 -1 10 -1 -1 -1 0 -1 -25
pair book&wait	-2 -20 -1 -2 -8 -4 45 -7 -1 39
pair bounce&filled	-13 -3 -4 -1 -3 -3 -4 32 -1 -2
pair bounce&inbox	-26 -5 5 -2 -14 -2 -11 48 7 4
pair bounce&interview	-17 -2 7 -1 -1 -1 -2 17 -1 27
pair bounce&invite	-19 -5 -5 -2 -5 -3 -6 46 -1 -19
pair bounce&machine	-2 -4 -2 -1 -13 -1 -10 15 18 -19
pair bounce&move	-1 0 9 0 0 0 -1 -5 0 -1
pair bounce&not	-16 -7 6 -3 -23 -3 -17 47 15 -41
pair bounce&recruiter	0 -1 0 0 -2 0 -1 3 1 14
pair bounce&shop	-2 -2 -1 -1 -3 -1 6 9 -5 0
pair bounce&sign	-14 -6 -4 -2 -6 5 -9 39 -2 -35
pair bounce&slot	-22 -4 -3 0 -1 6 -5 29 0 0
pair bounce&sorry	0 0 2 -1 -7 0 -2 10 0 -11
pair bounce&thank	-16 -1 -2 -1 -2 -1 -2 23 2 -14
pair bounce&time	-56 -5 3 -2 -1 -1 -5 69 -1 -30
pair bounce&title	-11 0 -2 -1 -1 0 -1 16 0 0
pair call&cancel	-10 -2 -3 34 -6 -2 -8 -2 -1 -49
pair call&candidate	-2 0 -1 -1 -3 -2 9 -2 2 33
pair call&choose	-5 3 -1 -2 -7 -2 3 -1 11 25
pair call&civic	-12 -11 0 0 -1 2 22 0 0 -12
pair call&closer	-2 -2 -1 -1 -3 -1 9 -1 2 -1
pair call&cold	12 -6 0 -1 -1 -1 -3 0 0 12
pair call&confirm	9 -2 -3 -1 -2 -2 2 -1 -1 4
pair call&deadline	-8 27 2 -3 5 -3 -18 -9 5 32
pair call&decide	1 -7 -2 -2 -2 -2 17 -1 -1 -19
pair call&document	2 -3 -1 -1 -1 -1 6 -1 -1 12
pair call&education	0 0 0 0 0 0 0 0 0 -10
pair call&enjoyed	2 9 -1 0 1 0 -9 0 -1 8
pair call&event	6 -2 -2 7 -7 -1 1 -1 -1 -1
pair call&family	1 0 0 0 0 0 1 0 0 54
pair call&feedback	-3 -2 -1 -1 19 -1 -7 -3 -2 -28
pair call&finance	-3 12 0 -1 -1 -2 -4 0 0 24
pair call&future	-4 -10 -1 0 2 0 10 0 3 1
pair call&glad	-1 -8 -3 -1 3 -1 12 -1 -1 19
pair call&health	-2 -1 6 -1 0 2 -3 0 0 20
pair call&hear	-2 34 -5 -4 -2 -7 20 -12 -22 -14
pair call&hiringside	3 -1 0 0 0 0 -1 0 0 29
pair call&hitch	0 -2 14 -12 0 -1 2 -1 0 -3
pair call&inbox	-7 -15 -2 -1 5 -1 27 -5 0 9
pair call&interview	12 8 -23 -6 -24 -7 11 -2 31 -29
pair call&invite	13 -4 -2 -1 -1 -1 -3 -1 -1 -17
pair call&keen	4 5 -2 -1 4 1 -11 0 -1 7
pair call&link	3 -1 0 0 0 0 -1 0 0 -8
pair call&lure	7 -1 -1 0 -1 -1 -3 0 0 8
pair call&mediaword	22 -13 -7 0 -1 0 -1 0 0 62
pair call&meet	-16 -3 -3 -3 -4 -2 21 -2 11 -18
pair call&mine	0 0 0 0 0 0 0 0 0 24
pair call&move	2 -3 2 4 -4 -1 -6 6 0 52
pair call&not	15 20 -16 -8 -20 -6 26 -5 -6 -13
pair call&offer	-1 0 -1 0 -1 0 -1 1 3 -5
pair call&office	14 2 -2 -2 -1 -2 -11 3 -1 36
pair call&official	-10 3 9 -2 2 0 -2 0 0 7
pair call&onward	0 -1 -1 0 -2 0 2 0 3 15
pair call&other	-4 -18 38 2 -4 -4 -20 5 6 -32
pair call&pay	12 17 -1 -1 -12 -5 -10 -1 0 39
pair call&practice	0 0 0 0 0 0 0 0 0 9
pair call&prepare	30 -6 -6 -6 -5 -7 2 -6 4 12
pair call&property	0 1 0 0 0 0 0 0 0 9
pair call&received	-2 4 0 -2 -2 0 -5 0 7 4
pair call&recruiter	4 10 0 -3 -3 -2 -1 -5 0 22
pair call&remind	4 -25 -12 3 -10 -16 64 -6 -3 -23
pair call&review	-8 -14 -1 -1 -3 -1 8 -1 20 -13
pair call&role	22 90 -5 -14 -22 -12 -58 2 -3 -34
pair call&sales	16 -7 -1 -1 -1 0 -3 -1 -2 35
pair call&send	13 13 -3 -2 -4 -4 -9 -2 -2 8
pair call&sign	-4 -2 2 -1 -1 3 -2 3 0 11
pair call&slot	33 8 -20 -4 -11 -14 19 1 -11 -15
pair call&sorry	-3 -16 23 14 -5 -2 -9 -1 0 -19
pair call&stage	0 12 -2 -1 0 -1 -5 -1 -2 -16
pair call&study	0 0 0 0 0 0 0 0 0 41
pair call&talk	35 17 -6 -6 7 -5 -39 -2 0 -55
pair call&task	-9 0 -1 -1 1 -2 10 -1 3 -34
pair call&team	-4 -11 2 -3 -1 1 5 9 2 -35
pair call&thank	-7 -5 -1 -6 2 -5 0 -6 30 -6
pair call&ticket	-3 -2 -1 -1 -1 -1 3 -6 10 -14
pair call&time	53 -38 -26 -10 -14 -31 55 -16 28 7
pair call&title	-4 35 4 -6 -17 -8 -14 3 8 82
pair call&video	1 16 -2 -2 -2 -3 -6 -1 -3 -21
pair call&wait	6 -5 10 -1 -2 -1 -2 -5 0 31
pair call&wish	-10 -5 -2 -8 9 -5 23 -2 -1 -34
pair cancel&candidate	-1 -1 0 4 -1 0 -1 0 0 -9
pair cancel&choose	-4 -2 -2 17 -3 -1 -3 -1 -1 24
pair cancel&confirm	-3 0 5 -1 -24 0 37 0 -13 -1
pair cancel&deadline	4 -7 -2 11 2 -1 -2 -1 -3 12
pair cancel&event	-12 -2 -5 29 -2 -3 -4 -1 -1 6
pair cancel&filled	-5 -2 -4 41 -15 -3 -8 -2 -1 -5
pair cancel&health	0 0 0 2 0 0 0 0 0 72
pair cancel&hear	-3 -1 -1 12 -2 -1 -2 0 -1 34
pair cancel&hiringside	-2 -1 -1 5 -1 0 -1 0 0 -8
pair cancel&hitch	-2 -1 0 12 -2 -2 -4 -1 -1 36
pair cancel&hold	-13 -3 2 47 -7 -4 -19 -1 -1 -12
pair cancel&interview	-76 -18 13 148 -22 -6 -24 -6 -8 -107
pair cancel&meet	-4 -1 2 12 -2 -2 -4 -1 -1 -4
pair cancel&move	3 -1 -6 6 0 0 -2 2 0 16
pair cancel&not	-10 -4 -4 34 -1 -3 -11 2 -2 -7
pair cancel&office	-1 -1 -1 6 -2 0 -1 0 0 0
pair cancel&onward	-1 -1 0 -1 5 0 -1 0 0 2
pair cancel&other	-2 -1 -1 16 -9 -1 0 -1 0 -12
pair cancel&prepare	18 -1 -1 -10 -2 -1 -2 0 -1 -18
pair cancel&recruiter	-6 -2 -2 19 -3 -1 -4 -1 -1 -14
pair cancel&remind	-20 -3 8 42 -8 -4 -11 -2 -1 -8
pair cancel&role	-23 -8 -10 105 -42 -8 9 -4 -19 -44
pair cancel&sales	-4 0 -1 7 -2 0 0 0 1 -14
pair cancel&shop	-6 -1 -1 17 -3 0 -4 0 -1 -5
pair cancel&slot	-11 -2 1 28 -7 -2 -5 -1 -1 -2
pair cancel&sorry	-13 -6 9 40 -10 -4 -11 -2 -2 19
pair cancel&stage	-4 -1 0 2 5 0 -1 0 0 -9
pair cancel&talk	-9 -1 -4 22 -3 -1 -2 -1 0 -9
pair cancel&team	-11 -2 -4 29 -3 -2 -5 -1 -1 -24
pair cancel&ticket	0 0 0 0 0 0 0 0 1 -6
pair cancel&time	-67 -22 17 148 -17 -14 -33 -7 -7 -44
pair cancel&title	-28 -6 -4 42 -29 -1 56 -2 -27 -3
pair candidate&choose	-11 -11 -4 -2 39 15 -31 -5 10 -16
pair candidate&civic	9 -1 0 0 -3 0 -1 0 -2 103
pair candidate&closer	-3 -8 -1 -1 39 -1 -5 -2 -17 -36
pair candidate&cold	0 0 0 0 -1 0 4 0 -1 -14
pair candidate&confirm	-2 -3 -14 4 -7 0 0 -1 22 9
pair candidate&deadline	6 -11 -3 -4 -11 8 40 0 -25 -64
pair candidate&decide	-4 -4 -2 -1 1 -1 23 -2 -10 -50
pair candidate&document	2 -3 -1 0 -2 10 -1 -1 -3 -27
pair candidate&education	0 -2 -1 -1 2 0 2 -1 0 89
pair candidate&enjoyed	2 0 -1 0 2 0 0 0 -2 -6
pair candidate&event	0 -2 -1 0 3 -1 -2 0 2 -5
pair candidate&family	0 4 0 0 -1 0 -4 0 1 -8
pair candidate&feedback	-1 -1 -1 0 4 0 3 -2 -2 23
pair candidate&filled	-3 -9 -2 -2 15 3 4 -1 -5 -34
pair candidate&finance	-5 -1 -1 -1 7 -1 -2 0 3 38
pair candidate&future	-3 1 0 0 -10 0 12 0 2 -1
pair candidate&glad	11 35 -2 -1 -11 -1 -28 0 -2 -35
pair candidate&health	11 0 0 0 -5 0 -11 0 6 -2
pair candidate&hear	3 -10 -2 -2 13 9 -8 -6 3 -30
pair candidate&hiringside	-1 -12 18 1 -21 11 15 1 -11 26
pair candidate&hitch	-1 -1 0 1 -1 0 4 -1 -2 -18
pair candidate&hold	-1 -1 4 -2 -4 0 7 0 -3 -1
pair candidate&inbox	4 2 -1 0 -2 0 -3 0 0 -29
pair candidate&interview	14 17 -4 -2 -10 -2 -21 -1 9 97
pair candidate&invite	7 -14 -1 0 -3 -1 -11 -1 24 -18
pair candidate&join	0 0 0 0 0 0 0 0 1 7
pair candidate&keen	0 2 0 0 -1 0 -2 1 0 21
pair candidate&link	-1 1 -1 2 -2 10 -6 -1 -2 -29
pair candidate&mediaword	-1 -1 0 0 3 0 -2 0 2 -4
pair candidate&meet	2 0 2 0 -3 -3 -3 0 6 23
pair candidate&mine	0 0 0 0 0 0 0 0 0 -6
pair candidate&move	-1 -3 -14 -1 -2 -1 18 0 4 12
pair candidate&not	-21 -8 0 -3 37 -3 10 -4 -8 -71
pair candidate&offer	-9 2 -11 -3 1 0 8 -2 14 -69
pair candidate&office	-3 0 -1 0 -5 -1 15 -1 -5 40
pair candidate&official	-1 -1 0 1 7 -1 -2 0 -3 23
pair candidate&onward	-10 37 -10 -1 -11 -3 -1 -4 4 -53
pair candidate&other	-14 -18 -7 -3 89 -16 -14 -5 -12 -54
pair candidate&paper	0 -1 0 0 0 0 2 0 -1 10
pair candidate&pay	-1 0 0 0 0 0 1 0 0 -11
pair candidate&practice	0 0 0 0 0 0 0 0 0 3
pair candidate&prepare	-12 -2 -1 1 23 -1 10 -2 -16 -39
pair candidate&property	-2 0 -1 -1 4 -1 0 0 0 26
pair candidate&received	-7 -7 -4 -2 8 -4 -13 -3 33 -82
pair candidate&recorded	-1 0 0 0 -1 0 -1 0 3 -12
pair candidate&recruiter	20 -7 -1 -1 -24 0 20 -4 -2 -9
pair candidate&remind	-5 -4 -1 2 -2 0 -1 13 -2 18
pair candidate&review	1 -8 -3 -4 22 -3 -8 -5 8 51
pair candidate&role	-12 0 -8 -3 40 0 -8 -6 -2 -22
pair candidate&sales	-3 13 -1 -1 -1 -1 10 -1 -15 59
pair candidate&send	-2 -2 -1 -1 1 -1 4 -1 4 -36
pair candidate&service	-5 -1 -7 0 -2 0 1 0 17 -15
pair candidate&shop	-6 -1 -1 -1 5 -1 2 4 -2 -31
pair candidate&sign	-5 -4 -1 -2 24 -3 12 3 -24 -55
pair candidate&slot	0 -16 12 -4 24 -12 0 -2 -1 -35
pair candidate&sorry	-2 -2 -1 -1 19 -1 -6 -1 -4 11
pair candidate&stage	1 24 -4 -3 -25 -4 23 -4 -8 -12
pair candidate&study	-3 -3 -1 -1 11 -1 -2 -1 -1 -25
pair candidate&talk	29 -9 -7 -1 -3 -1 -6 -1 -2 57
pair candidate&task	-2 -1 0 0 17 0 -11 0 -2 1
pair candidate&team	13 -29 1 -7 20 -6 -8 2 15 -26
pair candidate&thank	-1 7 -2 -2 5 -2 -17 12 0 19
pair candidate&ticket	-6 9 -2 -2 -20 9 0 17 -6 -78
pair candidate&time	-3 -26 10 -4 37 -22 -20 7 22 115
pair candidate&title	33 -18 -7 -7 -8 -5 37 4 -29 -6
pair candidate&urgent	-1 -2 0 0 6 0 -3 2 -2 -4
pair candidate&wait	-7 -5 0 -1 -23 -2 53 -5 -10 -7
pair candidate&wish	-1 7 0 0 -1 0 -3 0 0 -25
pair choose&civic	22 4 -20 -3 -24 -8 30 -6 4 -49
pair choose&closer	-3 -4 -2 -1 17 -2 -7 -2 4 -32
pair choose&cold	11 -6 0 -1 2 -1 -3 0 -2 -17
pair choose&confirm	-6 -2 -1 0 3 9 -1 -1 -1 -7
pair choose&deadline	8 -14 0 7 -33 -9 52 -7 -4 -41
pair choose&decide	-12 5 -2 -7 -8 29 -2 -3 -1 0
pair choose&document	-4 -6 -1 -1 -2 11 5 0 -1 15
pair choose&education	-11 -3 -6 -3 8 -10 29 -1 -2 -26
pair choose&enjoyed	-1 -1 -1 -1 1 7 -2 -2 -1 -30
pair choose&event	-5 3 -2 1 13 -4 -3 -1 -2 2
pair choose&family	0 -2 0 0 0 0 3 0 0 28
pair choose&feedback	-1 0 0 0 2 0 1 0 0 34
pair choose&filled	-4 -6 -2 0 30 3 -12 -2 -7 -7
pair choose&finance	-3 -8 -1 -1 3 10 8 -2 -5 -5
pair choose&future	-9 5 4 0 -5 0 7 -1 -1 -5
pair choose&glad	7 -11 -2 -6 -18 38 0 -5 -2 -12
pair choose&health	0 0 -1 1 0 4 -2 -1 -1 58
pair choose&hear	-4 -7 -3 11 -4 4 -8 -4 15 26
pair choose&hiringside	-11 -14 -12 1 41 -3 17 -4 -15 -71
pair choose&hitch	-3 -2 0 7 -2 -1 5 -4 -1 -8
pair choose&hold	-3 -3 -4 13 -17 -3 20 -1 -2 -31
pair choose&inbox	-3 5 -1 -1 -1 0 -3 4 0 -8
pair choose&interview	-29 2 -6 11 8 8 5 -6 6 -15
pair choose&invite	9 -7 -3 0 -8 2 13 -1 -6 -29
pair choose&join	-2 1 0 0 3 2 -3 0 -1 -7
pair choose&keen	12 8 11 -13 -22 6 2 -2 -1 -56
pair choose&link	-14 35 26 -19 -12 -3 -8 -2 -3 -20
pair choose&mediaword	-1 -1 0 -6 -6 20 -4 -1 -1 -23
pair choose&meet	-6 12 -1 1 5 5 -12 1 -5 -13
pair choose&move	-8 -14 33 -18 -10 3 24 -1 -9 -11
pair choose&not	-13 -14 5 19 29 -3 -19 -4 -1 21
pair choose&offer	-6 2 -2 -4 -15 32 -6 -1 1 0
pair choose&office	1 -1 -1 2 -7 2 8 -1 -2 91
pair choose&official	-1 -1 0 0 1 0 6 -4 -1 -36
pair choose&onward	18 -28 -3 -1 5 -6 6 -2 12 -41
pair choose&other	-24 4 -1 16 72 -13 -38 -9 -7 81
pair choose&pay	-6 -3 -2 -2 -6 30 -8 -3 -1 -20
pair choose&practice	0 0 0 0 0 0 0 0 0 13
pair choose&prepare	-3 -1 -1 4 1 0 0 1 -1 12
pair choose&property	-1 -2 -1 1 -3 15 -6 -2 -1 8
pair choose&received	-3 -2 0 -1 18 -2 -2 0 -8 -42
pair choose&recruiter	-12 -2 2 -4 9 6 7 -1 -4 -107
pair choose&remind	-2 -5 -2 19 -9 -4 5 -2 -1 30
pair choose&review	8 -7 -2 -2 4 -3 7 -2 -3 21
pair choose&role	4 -9 -7 -10 -9 54 -8 -6 -10 -101
pair choose&sales	-2 6 -1 1 -8 9 -2 -1 -2 46
pair choose&send	4 0 14 -7 -9 8 -13 -2 5 -25
pair choose&shop	-1 1 -1 0 1 0 5 -3 -1 -12
pair choose&sign	-9 -4 -2 -2 11 40 -18 -3 -13 24
pair choose&slot	-30 80 24 -26 -8 -7 -17 -5 -10 45
pair choose&sorry	-6 -5 -8 12 38 -5 -17 -3 -6 35
pair choose&stage	35 -34 -4 7 0 -4 4 -2 -3 -93
pair choose&study	-4 -5 -1 -1 1 0 16 -1 -6 -2
pair choose&talk	-2 9 -1 0 0 -4 -8 -1 6 -14
pair choose&task	-1 -7 -1 -1 16 -1 -1 -1 -5 -15
pair choose&team	-22 -7 -2 15 57 -2 -10 -8 -20 -11
pair choose&thank	22 -15 -4 -1 7 -1 -3 -2 -2 -46
pair choose&ticket	-3 2 -1 -1 -2 0 8 -5 1 -28
pair choose&time	-40 36 -20 23 -20 49 -12 -8 -7 29
pair choose&title	-25 -8 1 -7 54 36 -28 -7 -17 -20
pair choose&wait	-8 -2 10 -6 -4 8 5 -2 -1 5
pair choose&wish	-1 0 0 0 3 2 -1 0 -2 -8
pair civic&confirm	-1 0 1 0 0 0 0 0 0 35
pair civic&deadline	-3 -2 -20 1 -7 -3 39 -3 -1 3
pair civic&decide	-7 -5 -2 -3 1 -5 28 -4 -3 -88
pair civic&education	0 0 0 0 3 -1 1 0 -1 -22
pair civic&enjoyed	0 0 0 0 0 1 2 0 -1 -20
pair civic&event	0 0 0 0 -3 -1 6 -1 0 -21
pair civic&finance	0 -1 0 0 6 -2 -2 0 0 -3
pair civic&glad	10 -2 0 -1 -9 9 -5 0 0 41
pair civic&health	0 0 0 0 0 0 0 0 0 21
pair civic&hear	-2 -1 0 -1 2 -2 6 -2 -1 -15
pair civic&hiringside	10 -3 -10 -1 -18 -4 30 -2 -1 -40
pair civic&interview	0 3 0 -1 -1 -1 -3 -1 3 12
pair civic&invite	-4 -1 0 0 0 9 -3 0 0 15
pair civic&join	-4 -1 0 0 0 9 -3 0 0 10
pair civic&keen	14 -2 0 0 -9 0 -3 0 0 22
pair civic&meet	-13 14 0 -1 -2 4 -2 0 0 65
pair civic&move	-1 0 0 0 -4 0 5 0 0 24
pair civic&not	-3 -1 0 -1 0 -2 11 -3 -1 59
pair civic&offer	-1 0 0 0 0 2 -1 0 0 11
pair civic&office	3 -1 0 -1 -1 -1 2 -1 0 58
pair civic&official	1 0 0 0 0 0 -1 0 0 -16
pair civic&onward	22 -8 -1 -1 -11 -1 -5 -1 6 -32
pair civic&other	0 0 0 0 1 0 -1 0 0 21
pair civic&pay	0 0 0 0 0 2 -1 0 0 16
pair civic&practice	0 0 0 0 0 0 0 0 0 6
pair civic&prepare	1 -1 0 0 0 0 0 0 0 8
pair civic&received	0 0 0 0 0 0 0 0 0 73
pair civic&recruiter	11 0 0 0 -7 -1 -3 0 -1 -13
pair civic&remind	0 0 0 0 6 0 -4 0 0 8
pair civic&review	-1 0 -1 -2 4 -1 3 0 -1 -6
pair civic&role	12 11 -2 -4 -2 -6 -8 -1 -1 -75
pair civic&sales	0 0 0 1 0 0 0 0 0 9
pair civic&send	14 -2 0 0 -9 0 -3 0 0 -7
pair civic&shop	1 0 0 0 0 0 0 0 0 18
pair civic&sign	0 0 0 0 0 0 0 0 0 19
pair civic&slot	-4 1 0 -1 0 0 5 -1 0 13
pair civic&sorry	-1 0 0 1 6 -1 -3 0 0 24
pair civic&stage	31 -13 -1 0 -10 -4 -8 -1 5 -43
pair civic&study	0 0 0 0 0 0 0 0 0 6
pair civic&talk	-1 -6 0 0 -1 -1 2 0 7 14
pair civic&team	11 -4 -1 -11 -1 0 13 -3 -3 13
pair civic&thank	0 0 0 0 2 0 -1 0 0 32
pair civic&ticket	-2 1 0 0 0 1 2 -1 0 31
pair civic&time	-12 -5 -1 -3 11 6 7 -2 -1 106
pair civic&title	-11 13 -1 -2 12 6 -12 -1 -3 -41
pair civic&wait	8 -2 -2 0 -4 -3 6 -2 -1 -14
pair closer&cold	-18 0 -2 -1 -5 0 19 -1 7 10
pair closer&confirm	-3 4 -1 0 0 -1 1 0 0 -3
pair closer&deadline	4 -4 -1 -2 -1 0 -5 3 5 22
pair closer&decide	-2 -1 -2 -2 39 -2 -19 -1 -10 4
pair closer&education	0 0 0 0 1 0 0 0 0 -8
pair closer&enjoyed	0 0 0 0 2 0 -1 0 0 41
pair closer&family	-1 -4 4 0 8 0 -1 0 -6 5
pair closer&feedback	-1 -1 0 0 -14 -1 18 -1 0 -11
pair closer&filled	-1 -5 -1 0 -2 -1 1 0 9 -7
pair closer&future	-1 0 0 0 7 -2 -2 0 -1 23
pair closer&hear	-4 -3 -3 -2 33 -6 -40 -3 28 -47
pair closer&hiringside	-1 0 0 0 1 0 -1 0 2 9
pair closer&inbox	-8 4 -1 -1 -4 -1 -11 19 4 9
pair closer&interview	8 -10 -2 -2 4 -2 -6 -2 13 2
pair closer&invite	-4 -4 -1 -1 6 -1 2 -3 6 -14
pair closer&keen	4 -11 0 0 -4 0 15 -1 -2 -10
pair closer&link	-1 6 0 0 -4 0 -3 0 3 4
pair closer&meet	1 -9 0 0 3 0 8 0 -1 12
pair closer&move	0 0 3 0 1 0 -3 0 0 22
pair closer&not	-10 -2 -6 -5 66 -4 -4 -5 -29 -76
pair closer&offer	0 0 0 0 3 -1 -1 0 0 32
pair closer&office	0 0 0 0 1 0 0 0 0 27
pair closer&onward	-17 -2 -2 -1 15 -1 20 -2 -11 15
pair closer&other	-3 -7 -2 -1 0 -2 -7 -1 24 -30
pair closer&property	0 0 0 0 0 0 0 0 0 20
pair closer&received	-3 -3 -2 -1 9 -2 12 -2 -10 -31
pair closer&recruiter	-7 -1 -1 -1 21 -1 -12 -1 2 4
pair closer&review	-2 -1 -1 -2 24 -1 -18 -1 2 0
pair closer&role	-3 3 -2 -3 4 -4 -18 -2 25 -45
pair closer&sales	1 0 0 0 1 0 0 0 0 18
pair closer&send	-1 3 0 0 -4 0 7 -1 -4 -2
pair closer&sign	-1 0 0 0 3 0 -1 0 0 -25
pair closer&slot	-3 14 1 -1 3 -3 -12 3 -3 -14
pair closer&sorry	-4 -4 -4 -2 43 -4 -20 -3 -2 -6
pair closer&stage	-1 -1 -1 -1 7 -1 -3 0 1 -24
pair closer&study	0 -5 0 0 8 0 -1 0 -1 -28
pair closer&talk	5 -11 0 0 7 0 3 0 -3 -1
pair closer&team	3 5 -2 -2 7 -3 -18 -2 11 -116
pair closer&thank	-10 8 -2 -2 -12 -3 -20 43 -2 12
pair closer&ticket	-1 -1 0 0 0 0 -31 33 -1 18
pair closer&time	-2 9 -1 -4 5 -4 -12 -1 10 -1
pair closer&title	-1 -2 -2 -2 18 -3 -15 -2 9 13
pair closer&wait	-17 -2 -2 -1 13 -1 3 -2 8 -3
pair closer&wish	-1 -1 -1 -1 3 -4 -3 -1 9 22
pair cold&deadline	-1 -1 -1 0 -3 -1 6 1 0 26
pair cold&decide	-7 10 -1 -2 -1 -3 5 0 0 -26
pair cold&document	0 -1 0 0 1 0 2 0 -2 -23
pair cold&enjoyed	-2 3 0 0 0 0 0 0 0 47
pair cold&event	-1 0 1 0 0 0 0 0 0 30
pair cold&family	0 0 0 0 0 0 0 0 0 35
pair cold&hear	-4 3 -4 -9 -12 -2 -7 21 13 -31
pair cold&interview	-21 25 -1 -2 -4 -3 -3 -1 10 -37
pair cold&not	0 0 -1 0 1 -1 3 0 0 9
pair cold&offer	0 1 0 0 0 0 0 0 0 -7
pair cold&office	6 4 -1 -2 -1 -1 -2 -1 -2 -27
pair cold&official	-13 14 -1 0 0 0 0 0 0 14
pair cold&onward	-23 1 -2 -2 0 -1 35 -6 -1 -2
pair cold&other	0 0 0 0 0 0 -1 0 1 -8
pair cold&pay	0 -1 1 0 -1 -1 2 0 0 42
pair cold&recruiter	-1 -2 0 0 -2 0 -6 1 10 10
pair cold&role	-4 2 -3 -5 0 -3 24 -5 -5 17
pair cold&sales	-24 27 -3 -2 -3 -4 23 -2 -12 -71
pair cold&send	0 0 0 0 1 0 0 0 0 15
pair cold&sign	0 0 0 0 0 0 1 0 -1 4
pair cold&slot	-1 1 0 0 0 0 1 0 0 17
pair cold&talk	6 2 -1 -2 -3 -3 1 -1 0 19
pair cold&team	6 1 -1 -2 -5 -1 -2 -1 4 20
pair cold&thank	0 -2 -1 -1 -2 -1 -6 11 1 -22
pair cold&time	-1 -2 -1 -2 -2 -4 24 -1 -11 -18
pair cold&title	-4 14 0 -2 0 -2 -3 -1 -2 15
pair cold&wait	-24 -3 -1 -2 -3 -3 38 -2 -1 -28
pair confirm&deadline	18 -6 -2 -1 -6 2 -3 -1 -1 10
pair confirm&decide	-10 -1 -1 0 0 2 10 0 0 -6
pair confirm&document	-5 -1 -1 -1 -1 -1 -1 -1 11 18
pair confirm&education	-1 -1 -1 9 -7 -1 -4 0 5 102
pair confirm&event	-6 -2 -2 -3 10 17 -3 -1 -10 22
pair confirm&family	5 -2 -1 -3 -1 -3 5 -1 0 -30
pair confirm&feedback	3 -3 0 0 0 0 1 0 0 -4
pair confirm&filled	-1 -2 -2 -1 3 7 7 0 -11 -8
pair confirm&finance	-14 -2 -1 -1 -9 5 -20 -1 41 -23
pair confirm&forwarded	3 0 -1 0 0 0 0 0 0 -19
pair confirm&future	-1 0 0 0 0 0 -3 0 4 7
pair confirm&glad	-7 -3 -3 -2 -3 1 18 -1 -1 -20
pair confirm&health	2 -1 -1 0 0 4 -2 -1 -1 29
pair confirm&hear	-11 11 -5 -1 -2 -11 23 -3 -2 -7
pair confirm&hiringside	6 -2 -3 0 0 0 -1 0 0 -23
pair confirm&hitch	-4 -1 6 -1 -1 -1 2 -1 0 -8
pair confirm&hold	-2 5 1 -5 -11 4 8 0 0 -1
pair confirm&inbox	-4 -1 -1 -1 5 0 -5 7 0 37
pair confirm&interview	46 -32 -20 -15 -8 7 26 2 -4 -79
pair confirm&invite	2 -2 -1 2 -1 -1 -3 -1 4 -15
pair confirm&join	0 0 0 -3 0 -1 6 -1 0 -10
pair confirm&keen	0 -3 5 0 0 1 -1 0 0 8
pair confirm&link	9 1 -2 0 -1 0 -7 1 -1 -4
pair confirm&mediaword	1 -1 -1 0 2 0 -1 0 0 16
pair confirm&meet	-2 -4 14 -4 -1 -1 -2 -1 0 8
pair confirm&mine	1 0 1 0 0 0 0 0 0 -12
pair confirm&move	-5 -3 11 -1 -1 -1 -1 1 -1 6
pair confirm&not	-12 -22 17 2 4 -1 7 6 -2 -22
pair confirm&offer	-7 -1 -1 0 12 12 -3 -1 -10 -14
pair confirm&office	0 0 0 1 0 0 0 0 0 53
pair confirm&official	-4 -1 0 1 0 5 -3 -1 3 72
pair confirm&onward	-6 -2 -1 -1 3 8 0 -1 0 -17
pair confirm&other	-10 -2 -2 3 1 -1 14 -2 -2 -4
pair confirm&paper	0 0 0 0 0 0 0 0 0 18
pair confirm&pay	-4 -1 -1 -1 0 9 -7 0 5 -28
pair confirm&practice	0 0 0 0 0 0 0 0 0 10
pair confirm&prepare	-6 -3 -4 12 -3 0 -10 -5 18 5
pair confirm&property	5 0 -5 0 2 0 0 0 0 66
pair confirm&received	-7 -2 -1 0 -4 -1 -7 -4 27 0
pair confirm&recorded	-1 0 1 0 -1 0 0 0 1 12
pair confirm&recruiter	-3 -1 1 -1 -1 10 -2 -1 -1 12
pair confirm&remind	-8 -2 18 -1 -1 -1 -2 -1 -1 5
pair confirm&review	-9 -1 -1 0 0 0 12 0 0 -5
pair confirm&role	-8 -29 -5 8 -13 28 34 -7 -7 -79
pair confirm&sales	0 -1 -1 0 -1 0 -4 -2 10 -3
pair confirm&send	3 -2 -1 0 -1 6 -5 -1 0 -4
pair confirm&service	0 2 0 0 0 0 -1 0 0 -7
pair confirm&shop	0 -1 0 -1 0 -1 -2 0 4 89
pair confirm&sign	11 -13 -3 -2 -1 18 -5 -3 -1 26
pair confirm&slot	19 6 -12 -4 -4 -2 -3 3 -2 -13
pair confirm&sorry	-2 -2 -4 20 -4 -2 -5 -2 -1 -32
pair confirm&stage	2 -3 -1 -4 2 -2 10 -2 -1 2
pair confirm&start	1 -1 -1 -1 0 1 -3 -1 5 -21
pair confirm&study	1 0 0 0 0 0 0 0 1 29
pair confirm&talk	23 -6 -9 -2 -3 4 -4 -2 -2 -48
pair confirm&task	-6 -1 0 -1 -1 -1 9 -1 0 -19
pair confirm&team	-9 -3 -1 -2 0 -15 30 -1 2 -7
pair confirm&thank	0 -1 5 -1 -1 -1 -2 -1 1 -3
pair confirm&ticket	-2 -2 -1 -1 -2 -1 -6 -3 17 6
pair confirm&time	67 -17 -8 -18 -18 9 -11 1 -4 33
pair confirm&title	31 -19 -9 4 -38 12 26 -9 1 -72
pair confirm&video	8 -2 -2 -1 -1 -1 -1 -1 -1 -3
pair confirm&wait	-9 3 1 0 3 6 -2 -1 -1 38
pair deadline&decide	29 1 -9 -5 9 0 15 -14 -27 -12
pair deadline&document	-4 -6 -3 -2 -2 -6 59 -31 -6 1
pair deadline&education	3 -2 -1 -1 -1 0 -8 0 10 33
pair deadline&enjoyed	-2 6 -1 -1 8 -2 -3 -4 -2 -7
pair deadline&event	-1 7 -2 -1 0 -4 -5 -7 13 10
pair deadline&exit	14 0 -1 0 0 0 -12 -1 0 8
pair deadline&family	-1 -3 -1 0 -1 -1 7 -1 1 -13
pair deadline&feedback	12 5 -2 -1 4 -2 -5 -8 -3 -20
pair deadline&filled	7 3 10 -4 3 -1 -10 -6 -3 8
pair deadline&finance	-12 -1 -1 -1 -8 -2 -8 -1 34 3
pair deadline&future	-1 -2 -1 0 -2 -1 9 -1 -1 -17
pair deadline&glad	-7 13 -1 0 0 0 -4 0 0 2
pair deadline&health	0 -1 0 0 -2 -1 2 0 1 55
pair deadline&hear	6 28 -15 -9 -27 19 -9 22 -16 31
pair deadline&hiringside	-1 -1 -1 -1 -4 9 10 -1 -10 18
pair deadline&hitch	0 -4 2 -1 -1 0 3 2 -1 -1
pair deadline&hold	-3 -3 -3 2 -24 -5 47 -2 -10 -10
pair deadline&inbox	16 -5 -2 -2 -4 -12 12 2 -4 3
pair deadline&interview	22 3 -6 18 -22 -9 -1 -5 -1 32
pair deadline&invite	4 -17 -2 2 -3 -1 29 -2 -10 11
pair deadline&join	5 -3 0 0 -1 1 -3 -1 2 65
pair deadline&keen	-7 -15 -3 -2 3 7 21 -3 -2 -54
pair deadline&link	-12 15 -8 -3 -4 6 25 -12 -7 -62
pair deadline&mediaword	-3 0 -2 -3 2 -12 -9 29 -3 32
pair deadline&meet	-19 8 -6 15 -8 -8 15 -4 7 -35
pair deadline&mine	-4 7 0 0 0 0 -3 0 1 -1
pair deadline&move	-10 -3 8 -6 -7 8 14 -3 -2 -32
pair deadline&not	3 -11 31 1 -42 -26 56 -1 -11 10
pair deadline&offer	-1 -5 -9 -2 -4 21 10 -4 -6 30
pair deadline&office	-33 18 -5 -3 -1 -5 34 -5 -1 -21
pair deadline&official	5 -3 -2 -1 -4 -7 28 -15 -2 60
pair deadline&onward	-5 -10 9 -2 -1 -6 27 -3 -10 -16
pair deadline&other	-12 -6 -1 7 6 -6 13 2 -3 -27
pair deadline&paper	-20 -1 -1 -1 -12 -2 18 -1 20 -33
pair deadline&pay	8 -8 -2 -1 10 -10 10 -1 -6 10
pair deadline&practice	0 0 0 0 0 0 1 0 0 24
pair deadline&prepare	0 -10 19 -4 -23 5 -15 -6 34 -48
pair deadline&property	-2 -1 0 0 -17 -8 31 -2 -1 16
pair deadline&received	-1 -10 0 -1 -4 -3 -1 14 7 63
pair deadline&recorded	-6 36 -2 -2 -1 -2 -13 -5 -5 -8
pair deadline&recruiter	-5 -5 -1 0 35 -5 -18 -3 3 -7
pair deadline&remind	3 4 -4 14 -12 4 -5 -3 -2 7
pair deadline&review	1 -7 -3 -2 -27 -7 28 -3 19 49
pair deadline&role	-16 4 -7 -8 44 20 -30 -4 -1 51
pair deadline&sales	-9 25 -2 -2 -8 -6 3 -1 -1 -11
pair deadline&send	11 6 -3 -3 -5 3 -1 -5 -3 -60
pair deadline&shop	0 -2 2 0 0 0 0 2 -1 28
pair deadline&sign	-8 -12 -4 -3 -17 69 -17 -5 -3 76
pair deadline&slot	10 18 -15 -5 -13 8 5 3 -12 85
pair deadline&sorry	-2 -1 3 0 -3 -1 6 -1 -1 -7
pair deadline&stage	-8 -5 -4 -2 -23 -7 56 6 -12 0
pair deadline&start	-8 -9 -1 -1 -1 17 5 -1 -1 0
pair deadline&study	0 -1 -1 -2 -1 0 15 0 -10 22
pair deadline&talk	0 4 -3 -2 -3 -3 28 -10 -12 30
pair deadline&task	24 -34 -4 -1 -3 -4 38 -4 -12 24
pair deadline&team	-9 11 -18 23 -6 -21 1 3 17 -49
pair deadline&thank	18 -13 -6 -5 43 -8 -20 -1 -8 -25
pair deadline&ticket	10 -35 -9 -8 10 16 -2 34 -17 65
pair deadline&time	-36 66 -18 -18 -45 29 54 -11 -20 -101
pair deadline&title	-46 23 6 21 -15 -10 41 4 -25 43
pair deadline&video	12 -1 -1 1 0 0 -1 -9 0 -2
pair deadline&wait	-12 2 2 -2 -4 7 14 -4 -2 -10
pair decide&education	-5 -1 -1 0 10 0 -1 -1 -2 -57
pair decide&enjoyed	0 0 0 0 0 0 2 0 -1 68
pair decide&event	-3 3 -1 -2 4 0 0 0 0 -4
pair decide&feedback	16 -3 -2 -2 6 -3 -2 -7 -5 18
pair decide&filled	-1 -1 -1 3 2 -1 -1 0 0 -4
pair decide&finance	3 -5 0 0 -2 -1 6 0 -1 8
pair decide&health	-1 0 0 0 1 0 1 0 0 59
pair decide&hear	13 -7 -8 -8 23 13 6 -8 -23 32
pair decide&hiringside	-2 -1 -1 -1 0 2 6 -1 -3 -14
pair decide&hitch	-1 0 0 0 0 0 3 0 0 -2
pair decide&hold	-1 -1 0 1 6 0 -2 0 -2 -18
pair decide&inbox	11 -18 0 -1 -1 -1 13 -2 -1 -3
pair decide&interview	-9 19 -5 -5 -8 -2 9 -3 4 -48
pair decide&invite	9 -4 0 1 0 0 -4 0 0 23
pair decide&join	-1 -1 0 0 -1 1 3 0 -1 -1
pair decide&keen	0 0 0 0 0 0 0 0 0 28
pair decide&machine	-6 -1 -1 -1 -1 -1 -2 19 -6 -12
pair decide&mediaword	-1 -1 -1 -8 -13 19 2 -1 3 -9
pair decide&meet	-6 2 0 0 -2 -2 12 -2 -1 -8
pair decide&move	-2 -14 12 -1 6 1 2 -1 -2 -13
pair decide&not	-10 2 -6 14 18 -7 0 -10 -1 29
pair decide&offer	0 -1 -1 -6 -7 22 -6 -1 1 5
pair decide&office	5 -4 -2 -2 1 0 4 -1 -1 -12
pair decide&official	-14 14 -1 1 1 0 1 0 0 10
pair decide&onward	-4 -4 -2 -1 19 0 8 -1 -14 61
pair decide&other	-10 9 -2 -2 25 -2 -11 -2 -5 25
pair decide&paper	-3 -2 -1 2 -12 -1 9 -1 9 -12
pair decide&pay	0 0 0 0 -1 2 0 0 0 -11
pair decide&prepare	2 -4 -1 -1 -1 12 -11 6 -2 -11
pair decide&property	0 -1 0 1 -10 -1 12 -1 0 -5
pair decide&received	16 -2 -1 0 4 -1 0 -2 -15 11
pair decide&recruiter	-2 -2 -1 -1 8 8 -8 -2 -2 22
pair decide&remind	-4 -3 -1 -3 7 45 -37 -2 -1 -30
pair decide&review	-12 -3 -1 -1 4 -2 18 -1 -2 34
pair decide&role	-2 -10 -5 -8 25 16 -7 -4 -5 -82
pair decide&sales	-7 12 -1 0 2 -1 -3 0 -1 26
pair decide&send	-1 -1 -1 -1 3 -5 6 -1 -1 85
pair decide&sign	2 -1 0 0 -1 15 -15 0 1 8
pair decide&slot	-6 -8 -2 -1 4 1 18 -4 -2 21
pair decide&sorry	-4 -3 -4 -1 12 -3 8 -2 -3 -1
pair decide&stage	-6 -6 -2 -4 17 1 6 -4 -3 -19
pair decide&start	7 -2 0 -1 -1 0 -1 0 0 3
pair decide&study	-1 -1 -1 -2 5 -2 13 0 -10 5
pair decide&talk	5 -3 -1 -2 0 -2 3 0 -1 10
pair decide&task	-12 -2 -1 -1 18 -1 -7 -2 9 -26
pair decide&team	9 -10 -5 -1 11 -2 31 -16 -18 -53
pair decide&thank	-5 4 0 0 0 2 0 0 0 -8
pair decide&ticket	14 -5 -2 -2 29 -5 -1 -4 -24 19
pair decide&time	-13 -46 6 -5 -10 88 15 -18 -17 -18
pair decide&title	-16 6 -5 12 10 1 15 -5 -18 -33
pair decide&wait	-8 -1 -3 -2 1 -2 29 -8 -5 31
pair document&education	0 -1 0 0 0 2 1 0 0 15
pair document&event	-1 -5 -1 0 -1 -2 16 -6 0 -4
pair document&feedback	-2 -1 0 0 -1 4 -1 0 0 6
pair document&glad	0 7 -1 -1 -2 9 -11 -1 -2 -32
pair document&hear	1 -3 -1 -1 5 4 -1 -1 -3 40
pair document&hiringside	1 -2 0 0 -2 10 -1 -1 -4 -15
pair document&interview	7 -10 -1 -2 -2 8 3 -1 -1 -9
pair document&invite	2 0 0 0 0 0 0 0 0 -10
pair document&keen	0 -4 0 0 0 0 5 0 0 3
pair document&lure	-3 -3 0 0 -4 29 -18 -1 0 -6
pair document&machine	-1 0 0 0 -1 0 -1 1 2 -7
pair document&meet	10 -4 -1 -1 -1 -1 -1 -1 -1 34
pair document&not	-1 -9 -1 0 24 -6 -2 -1 -3 -29
pair document&offer	-2 -3 -1 -1 3 26 -17 -2 -4 -19
pair document&official	-24 9 -1 -1 -3 10 22 -11 -1 -6
pair document&onward	-2 -1 -1 -1 0 -2 -8 14 0 -16
pair document&paper	-1 -4 -1 0 -2 -2 17 -1 -6 -47
pair document&pay	0 -1 0 0 0 0 2 0 0 8
pair document&prepare	4 -5 -7 -4 -8 -2 27 -2 -1 27
pair document&received	-1 -2 -1 -1 -5 -1 -2 -3 16 1
pair document&remind	-1 -1 0 0 0 -2 5 0 0 -5
pair document&review	11 -2 -1 -1 -1 -3 -2 -2 0 31
pair document&role	1 -8 -1 -2 0 30 -28 -8 17 39
pair document&sales	-2 -4 -1 0 -3 13 -16 14 -2 -30
pair document&send	2 -9 -4 -2 -18 -13 51 -5 -3 -46
pair document&shop	-1 -4 -1 0 -3 13 -10 7 -1 -27
pair document&sign	-3 -1 0 0 -2 10 -4 0 1 51
pair document&slot	2 0 0 0 0 0 -1 0 0 28
pair document&stage	1 -1 0 0 1 0 0 0 0 3
pair document&study	-2 -2 0 0 18 -1 -7 -3 -1 -23
pair document&team	-1 -3 -1 0 -1 -1 13 0 -5 15
pair document&thank	4 18 -1 -1 -4 -1 -10 -2 -4 -16
pair document&ticket	-6 -1 -1 0 7 27 1 -12 -16 16
pair document&time	25 -18 -5 -4 -3 -13 51 -30 -2 -40
pair document&title	6 -13 -2 -3 -2 11 5 -2 0 14
pair document&video	6 -3 -1 0 0 0 -1 0 0 -20
pair document&wait	-4 -4 -1 -1 8 -2 19 -1 -14 -44
pair education&enjoyed	-1 0 0 0 -1 2 1 0 -1 -4
pair education&event	-6 -1 -1 -1 0 1 -29 -4 40 24
pair education&filled	-3 -1 -1 7 3 -8 7 -4 -1 -27
pair education&finance	3 -1 0 0 5 -1 -2 -1 -2 -17
pair education&future	0 0 0 0 0 2 -2 0 0 15
pair education&glad	0 -1 0 0 0 3 -1 0 0 35
pair education&health	0 -1 1 0 0 3 -2 0 0 -59
pair education&hear	-7 -4 1 -3 7 -5 13 -2 -1 44
pair education&hiringside	0 0 0 0 0 1 0 0 0 -6
pair education&interview	39 -10 -5 0 -6 -3 -9 -3 -4 -28
pair education&invite	2 -1 -1 1 -3 0 -1 -1 3 62
pair education&keen	-1 0 0 5 0 -4 -1 0 0 71
pair education&mediaword	0 1 0 0 0 0 0 0 0 9
pair education&meet	3 -1 -1 0 -1 3 -6 -1 4 67
pair education&move	-1 0 1 0 0 0 0 0 0 27
pair education&not	-3 -2 0 9 10 -2 -10 -1 -2 -4
pair education&offer	-2 -1 -1 7 -1 0 0 -1 -1 38
pair education&office	0 0 0 0 0 0 1 0 0 27
pair education&official	5 -2 0 0 0 0 -2 0 0 -20
pair education&onward	0 0 0 0 2 0 0 0 -1 14
pair education&other	-12 -1 0 0 27 0 -10 -1 -3 -13
pair education&pay	-1 -1 0 0 -1 0 -2 1 5 -11
pair education&practice	2 0 0 0 0 0 0 -1 0 -3
pair education&prepare	-2 -1 -1 7 6 -3 -4 -1 -1 -45
pair education&property	0 -1 0 0 0 0 2 0 0 -23
pair education&received	-1 -1 0 0 -7 -1 -11 -1 23 49
pair education&recruiter	0 -1 0 0 1 1 0 0 0 -37
pair education&remind	-1 0 0 0 0 0 -5 0 6 -31
pair education&review	-1 -1 0 0 2 0 -2 0 4 42
pair education&role	-5 -14 -7 4 -8 16 -2 -4 21 -68
pair education&sales	0 0 0 0 1 0 0 0 0 -5
pair education&send	-10 -2 -1 2 0 12 0 -1 -1 -9
pair education&shop	0 0 0 0 -1 0 -1 0 2 8
pair education&sign	-2 -1 0 7 -1 -3 1 -1 -1 -4
pair education&slot	13 -5 -1 -1 -1 -1 -2 -1 -1 -7
pair education&sorry	-2 -2 0 7 3 -1 -2 -1 -1 -20
pair education&stage	-3 -2 0 2 0 4 1 0 -2 35
pair education&start	3 -1 0 0 -1 0 -4 0 4 -19
pair education&study	0 0 0 0 0 0 0 0 0 67
pair education&talk	6 -1 -1 -1 -1 0 -1 0 0 9
pair education&task	2 0 0 0 0 0 -1 -1 0 -11
pair education&team	-2 0 -1 -1 11 -4 -2 -1 1 5
pair education&thank	-1 0 0 0 7 -2 -7 0 3 64
pair education&ticket	0 0 0 0 -1 -1 -4 0 6 26
pair education&time	3 -12 -11 -3 -4 -9 29 -3 8 2
pair education&title	1 -16 5 15 -4 -9 6 -5 7 -95
pair education&wait	-1 0 1 -1 -1 -1 -2 -1 5 119
pair enjoyed&event	0 -4 -2 -1 -2 1 10 -1 -1 18
pair enjoyed&family	0 4 0 0 0 0 -3 0 0 26
pair enjoyed&feedback	4 0 -1 -1 8 -1 -8 -1 -1 -11
pair enjoyed&future	-1 -1 0 0 5 0 -2 0 0 25
pair enjoyed&glad	-3 0 -1 -1 6 -1 0 -1 -1 8
pair enjoyed&hear	1 -4 -1 -1 2 0 10 -3 -2 -3
pair enjoyed&inbox	-2 -2 -1 0 -6 -1 14 -3 0 -10
pair enjoyed&interview	-1 10 -2 -2 -4 -2 7 -5 -2 -6
pair enjoyed&invite	3 2 0 0 0 0 -4 0 0 -6
pair enjoyed&join	-4 5 0 0 -1 5 -4 0 0 13
pair enjoyed&keen	-11 27 -4 -3 7 3 -13 -4 -3 -40
pair enjoyed&mediaword	-1 3 0 0 0 0 -1 0 0 -12
pair enjoyed&meet	-47 -11 -7 -7 14 -11 78 -5 -4 -52
pair enjoyed&not	-1 -3 -1 -1 23 0 -8 -1 -9 33
pair enjoyed&offer	-1 0 0 0 0 4 -2 0 0 5
pair enjoyed&office	-3 4 0 0 0 0 1 0 0 5
pair enjoyed&official	-2 -1 0 0 -3 1 7 -1 -1 11
pair enjoyed&onward	-3 4 -1 0 1 0 1 0 -1 19
pair enjoyed&other	-5 -5 -2 -2 36 -3 -15 -2 -1 19
pair enjoyed&pay	-1 0 -1 -1 11 6 -9 -4 -1 -41
pair enjoyed&property	-1 -1 0 -1 0 5 -1 -1 0 -25
pair enjoyed&received	0 -1 -1 -1 1 -1 4 -1 -1 -10
pair enjoyed&remind	-13 2 -3 -3 -1 -5 26 -1 -1 -19
pair enjoyed&role	6 1 -2 -2 4 4 -9 -1 -2 -26
pair enjoyed&sales	-6 6 -1 -1 -3 -2 9 -1 -1 -18
pair enjoyed&send	0 0 0 0 2 0 0 0 0 23
pair enjoyed&slot	19 -3 -8 0 3 0 -9 0 -1 18
pair enjoyed&sorry	-1 0 0 0 10 -4 -4 -1 0 6
pair enjoyed&stage	10 -4 -1 0 -1 0 -3 0 0 -6
pair enjoyed&talk	13 -17 -6 -6 2 -6 26 -4 -3 54
pair enjoyed&task	-2 23 -1 0 1 -1 -20 0 -1 -3
pair enjoyed&team	-8 32 -4 -3 20 -2 -29 -3 -3 -30
pair enjoyed&thank	-4 -11 -3 -3 2 -4 36 -6 -7 -10
pair enjoyed&time	-10 -3 -14 -7 -9 -3 57 -6 -3 -49
pair enjoyed&title	-15 17 -3 -2 24 11 -33 -4 5 34
pair event&family	0 -1 -1 -2 -4 -2 4 -1 7 -14
pair event&feedback	5 -2 -1 0 -1 0 0 0 0 -17
pair event&filled	0 -2 -1 0 14 -1 1 0 -10 -16
pair event&glad	-2 -6 -1 -1 11 6 -5 -1 -1 21
pair event&health	1 0 0 0 0 0 -1 1 0 -12
pair event&hear	4 -13 20 -1 11 -2 -2 -5 -12 -16
pair event&hiringside	1 0 -1 1 -4 0 4 0 -1 -29
pair event&hitch	-1 -1 12 1 -1 0 -3 -7 0 1
pair event&inbox	-1 -1 -1 -1 0 -1 -4 9 0 -25
pair event&interview	-6 -19 35 -1 11 1 -13 -4 -4 -2
pair event&invite	9 -4 -1 -1 -1 1 -1 -1 -1 -5
pair event&join	7 -2 -2 -3 1 -3 3 -2 0 55
pair event&keen	3 2 -1 0 -1 1 -2 0 -1 23
pair event&link	-1 4 -1 2 -1 -1 -1 0 0 40
pair event&mediaword	0 0 0 0 0 0 0 0 0 24
pair event&meet	4 4 -9 0 13 -3 -14 -5 10 -17
pair event&move	0 -11 25 0 -2 -1 -4 -5 -1 -22
pair event&not	18 -12 2 -2 18 -5 -4 -11 -2 17
pair event&offer	3 -5 -2 0 6 11 -4 -4 -6 34
pair event&office	2 1 -1 0 -1 -1 0 -1 0 -17
pair event&official	1 2 0 0 -1 -1 -2 0 2 -6
pair event&onward	-2 -5 12 -3 6 2 -9 0 -1 8
pair event&other	-1 -1 0 0 4 0 -1 0 0 17
pair event&paper	0 0 0 0 0 0 1 0 0 11
pair event&pay	0 -1 0 0 0 3 -1 0 0 24
pair event&practice	0 0 0 0 0 0 0 0 0 18
pair event&prepare	17 2 11 -7 -1 -3 -12 -5 -3 -11
pair event&property	-1 -4 0 2 -4 8 0 0 0 3
pair event&received	-5 -4 -1 -1 1 -2 -23 15 20 41
pair event&recruiter	5 1 1 -6 3 -1 -3 1 -1 34
pair event&remind	-12 -2 -3 -1 -1 -1 25 -4 -1 28
pair event&review	4 0 -3 0 1 0 -1 -1 0 -12
pair event&role	-4 1 13 1 7 21 -42 -6 9 -124
pair event&sales	-2 4 1 0 0 -1 -3 0 0 -28
pair event&send	-4 0 -5 0 -1 -2 9 5 0 6
pair event&service	2 10 0 0 -1 0 -10 0 0 -70
pair event&shop	-4 -1 -5 0 0 -1 7 5 0 26
pair event&sign	6 -1 -2 0 4 -2 -1 -4 -1 -24
pair event&slot	-6 6 -2 -1 11 -3 9 -11 -2 -62
pair event&sorry	0 0 0 1 1 0 -1 0 0 23
pair event&stage	13 -8 -4 -4 13 -6 -1 -1 -1 -48
pair event&start	-1 -5 -1 -1 6 6 -5 0 0 3
pair event&study	0 0 0 0 1 0 0 0 0 8
pair event&talk	6 -4 4 1 -7 5 4 -8 -2 -12
pair event&task	2 0 0 0 0 0 -1 0 0 -29
pair event&team	3 -2 1 -2 7 -2 -2 -2 -1 -4
pair event&thank	-7 5 -2 -2 2 -3 6 -1 2 6
pair event&ticket	-1 -1 -1 0 -1 -1 -9 13 0 -24
pair event&time	-2 1 2 26 -27 -7 25 -11 -7 3
pair event&title	19 -23 17 -12 26 -16 -20 -6 16 -11
pair event&video	9 1 -2 -1 -1 -2 -1 -4 -1 29
pair event&wait	-1 -1 12 -2 4 -4 -4 0 -5 18
pair exit&interview	0 0 0 0 0 0 0 0 0 26
pair exit&keen	0 0 0 0 0 0 0 0 0 20
pair exit&slot	1 0 0 0 0 0 0 0 0 21
pair exit&stage	0 0 0 0 0 0 0 0 0 16
pair exit&talk	0 0 0 0 0 0 0 0 0 18
pair exit&time	0 0 0 0 0 1 0 0 0 50
pair family&hear	-7 5 -3 -2 -14 -4 24 -2 2 -30
pair family&hitch	0 0 0 0 0 0 0 0 0 -14
pair family&interview	-1 0 0 2 0 0 0 0 0 49
pair family&keen	-1 -14 0 0 0 0 15 -1 0 -4
pair family&meet	17 -1 -16 2 -1 0 -1 -1 1 -9
pair family&not	16 -1 -17 -2 -1 -4 13 -3 -1 123
pair family&prepare	0 0 0 0 0 1 0 0 0 16
pair family&recruiter	-1 -3 -1 0 -2 0 35 -1 -28 -10
pair family&remind	-1 0 0 2 0 -1 0 0 0 10
pair family&review	-1 -1 0 0 -1 0 30 -1 -27 -9
pair family&role	2 -5 -2 2 4 -4 6 -2 0 31
pair family&slot	15 -6 -12 -1 -2 -1 9 -2 -2 -36
pair family&sorry	0 0 0 1 0 0 0 0 0 -5
pair family&stage	0 2 -1 -2 -1 -2 5 -1 0 4
pair family&talk	4 -2 -1 0 -1 -2 3 -1 0 -8
pair family&team	0 11 -1 -1 -2 -1 23 0 -29 -16
pair family&thank	0 0 0 0 0 0 -1 0 2 -4
pair family&time	15 -7 -14 -2 -2 -6 25 -4 -5 45
pair family&title	-3 4 -1 -1 6 -2 33 0 -36 3
pair feedback&future	-1 -1 0 0 7 0 -2 0 -3 -5
pair feedback&glad	-1 -2 0 0 8 -1 -4 0 0 -12
pair feedback&hear	13 -1 -6 -6 36 -8 -12 -4 -11 -53
pair feedback&hiringside	2 0 0 0 0 0 0 0 0 10
pair feedback&inbox	0 -1 0 0 5 0 -6 3 0 -1
pair feedback&interview	-2 7 -2 -2 4 -2 0 -2 -1 31
pair feedback&keen	6 -7 -1 0 12 -1 -8 -1 -1 13
pair feedback&meet	4 -3 0 0 -1 0 0 0 0 -20
pair feedback&not	0 -1 -1 -1 7 -1 -1 0 -1 40
pair feedback&office	-3 -1 0 -1 -1 -1 8 -1 0 -14
pair feedback&onward	-3 -1 0 0 8 -2 -1 -1 -1 -4
pair feedback&prepare	-1 -1 -1 0 3 0 0 0 0 -29
pair feedback&received	2 0 0 0 0 0 0 -1 -1 12
pair feedback&remind	-4 7 -1 -1 3 0 -2 0 -1 9
pair feedback&review	-1 -1 -1 -1 5 -1 2 -1 -2 38
pair feedback&role	0 0 0 0 0 0 2 0 0 -4
pair feedback&sales	-6 -3 -1 -1 -3 -2 17 -1 0 -24
pair feedback&send	-1 -1 0 0 0 4 -2 0 0 7
pair feedback&sign	-5 2 -1 0 -5 8 3 -1 -1 -7
pair feedback&slot	0 -2 0 0 2 -1 4 -1 -1 -6
pair feedback&sorry	0 0 0 -1 4 0 -2 0 0 19
pair feedback&stage	3 -4 -2 -1 2 -2 5 -1 -1 -12
pair feedback&talk	6 -1 -1 0 -2 -1 0 -1 0 -2
pair feedback&team	-1 -1 -1 -1 3 -2 5 -1 -1 1
pair feedback&thank	4 -2 0 0 2 5 -8 -1 0 10
pair feedback&ticket	1 -1 -1 -1 4 -3 10 -7 -2 -30
pair feedback&time	-5 5 -3 -2 1 -3 3 5 -2 -18
pair feedback&title	0 -1 0 -1 0 -1 4 0 -1 -7
pair feedback&wait	-7 6 -1 -1 -5 -1 12 -1 -2 -8
pair filled&finance	-3 -1 0 2 -1 5 -2 -1 0 31
pair filled&glad	0 0 0 0 0 0 0 0 0 37
pair filled&hear	-3 -1 -1 2 6 0 -2 -1 0 13
pair filled&hiringside	-2 -2 -1 1 9 -1 -3 -1 -1 -5
pair filled&hold	-2 -1 -1 5 -14 -1 13 0 -1 -4
pair filled&interview	-20 -11 0 6 5 -4 -1 30 -4 -2
pair filled&invite	-13 -3 -4 -1 -4 -3 -4 32 -1 -18
pair filled&meet	-1 -1 -1 12 -7 0 -1 0 0 -3
pair filled&move	24 -1 -12 -1 -1 -1 -1 -8 1 3
pair filled&not	16 -8 1 11 -13 -2 18 -19 -4 52
pair filled&offer	-6 -4 -2 5 35 -9 -9 2 -12 40
pair filled&office	0 0 0 0 -3 0 4 2 -1 5
pair filled&onward	-3 -1 11 -3 10 -1 -10 -2 -1 4
pair filled&other	-4 -12 -2 10 26 0 -13 -3 -3 45
pair filled&paper	-1 0 -1 2 4 0 -3 0 0 9
pair filled&pay	-3 -6 2 -1 0 14 4 -10 -1 -28
pair filled&prepare	-2 0 11 5 0 -7 -5 -1 -1 -37
pair filled&property	-1 0 0 1 3 0 -1 0 -1 4
pair filled&recruiter	-3 -1 0 3 3 5 -4 -1 -1 -45
pair filled&remind	-9 -1 16 -1 -1 -1 -2 -1 0 -11
pair filled&role	-31 -24 -12 46 93 -6 -32 -10 -23 -14
pair filled&sales	-2 -2 0 0 -6 -1 13 -1 -1 -27
pair filled&shop	0 0 0 0 2 0 0 0 0 8
pair filled&sign	-21 -8 -6 12 35 -22 -19 35 -7 66
pair filled&slot	-12 -4 -2 9 -5 -11 30 -2 -1 -16
pair filled&sorry	-3 -1 0 7 1 -1 -1 0 -1 49
pair filled&stage	-2 -1 -1 0 10 -1 -4 -1 -1 13
pair filled&talk	-3 -1 -1 4 -3 -4 -2 10 0 -5
pair filled&team	-8 -6 -3 17 43 -10 -20 -8 -6 -3
pair filled&time	-19 -7 -13 26 27 -17 -7 23 -13 -27
pair filled&title	-11 -16 -2 6 22 -11 -2 16 -3 -19
pair finance&future	-2 -2 0 -1 11 -2 -6 -1 2 -10
pair finance&glad	0 1 0 0 0 2 -1 0 0 4
pair finance&health	0 -1 0 0 0 2 0 0 0 -21
pair finance&hear	-1 -1 0 0 3 0 1 -1 -1 19
pair finance&hiringside	0 0 0 0 1 0 0 0 0 -9
pair finance&interview	3 -12 -2 3 -6 -1 12 9 -6 35
pair finance&invite	4 -3 0 0 0 0 0 0 0 20
pair finance&keen	0 0 0 0 0 0 0 0 0 23
pair finance&meet	1 0 0 0 0 0 0 0 1 19
pair finance&mine	0 0 0 0 0 0 0 0 0 5
pair finance&not	-3 2 -1 7 -2 1 -2 -1 -1 58
pair finance&offer	-1 -1 -1 0 -1 7 -2 0 0 8
pair finance&office	0 0 0 0 0 0 0 0 0 59
pair finance&official	-2 0 -1 -1 11 2 -9 -2 2 -61
pair finance&onward	-1 -1 0 0 11 -2 -5 0 -1 -4
pair finance&other	-1 -1 0 0 6 -2 -2 0 0 61
pair finance&pay	-2 -2 -1 0 0 5 0 -1 -1 -14
pair finance&prepare	4 -4 0 0 -1 0 -2 0 4 3
pair finance&property	0 0 0 0 0 10 -8 -1 0 10
pair finance&received	-2 -1 0 0 -5 -1 -3 -1 12 40
pair finance&recruiter	-1 -1 -1 2 -2 5 -1 -1 0 -21
pair finance&remind	6 -3 -1 -1 0 0 -1 -1 0 13
pair finance&review	1 -2 -1 -1 4 -1 2 -1 -2 -1
pair finance&role	4 22 -13 3 -1 -5 -13 -3 7 -163
pair finance&sales	-1 0 0 0 0 1 -2 0 3 1
pair finance&send	-1 -1 -1 0 -1 5 -1 0 0 -19
pair finance&sign	2 -1 -1 0 0 11 -10 -1 0 37
pair finance&slot	3 9 -10 -1 0 1 -1 0 0 50
pair finance&sorry	0 0 1 1 0 0 0 0 0 40
pair finance&stage	0 -1 -1 -1 10 -4 -1 -1 -1 -5
pair finance&study	-1 -7 0 0 -3 0 16 -1 -4 -10
pair finance&talk	-3 12 -1 1 -1 -2 -5 0 0 5
pair finance&team	4 0 -2 -2 3 -1 -4 -1 3 3
pair finance&thank	-11 2 -1 -1 3 -1 -3 11 0 38
pair finance&ticket	0 0 0 0 -1 0 -1 0 3 72
pair finance&time	15 -9 -1 0 -2 11 -12 -2 -1 15
pair finance&title	-1 2 -4 -3 4 -8 2 8 1 -114
pair finance&wait	-1 0 0 0 0 10 -7 -1 0 6
pair forwarded&hiringside	0 0 0 0 0 0 0 0 0 7
pair forwarded&inbox	-1 -1 -1 0 -1 0 -1 5 -1 0
pair forwarded&not	-1 -1 -1 0 -1 -1 -4 10 -1 -3
pair forwarded&team	-1 0 0 0 -1 0 4 0 -1 2
pair forwarded&time	4 0 -2 0 0 0 -1 0 0 -24
pair future&glad	-2 -1 0 0 5 0 -7 0 6 31
pair future&hear	-4 -8 0 1 3 -5 35 -3 -20 -49
pair future&interview	-5 -11 0 -1 -15 -1 23 -1 9 7
pair future&join	-2 -1 0 0 -4 1 10 0 -2 -4
pair future&keen	-1 -1 0 0 11 0 -7 -1 -1 -14
pair future&link	23 -1 -7 -1 0 -1 -12 -1 -1 0
pair future&meet	-5 -5 -4 -4 -7 -2 32 -3 -2 5
pair future&move	21 -2 -4 2 -1 -1 -13 -1 0 2
pair future&not	-11 -1 -1 12 0 0 4 -1 -1 15
pair future&offer	-1 0 0 0 -9 2 -1 0 10 -1
pair future&official	-2 -2 -1 -1 13 -1 -8 -1 2 -12
pair future&onward	-1 -2 0 -1 13 -2 -5 -1 -1 63
pair future&other	-3 -2 6 -1 -3 -1 5 -1 -1 2
pair future&prepare	6 2 -9 0 -1 -1 1 2 -1 -18
pair future&recruiter	-1 -10 0 0 17 0 -5 0 0 -1
pair future&remind	-4 5 5 -1 -1 -1 -3 -1 -1 30
pair future&review	-12 -1 -2 12 -1 -1 -13 -2 21 -17
pair future&role	-4 -5 -2 -2 13 -7 8 -2 2 -58
pair future&sales	-1 0 0 0 -10 0 -1 0 13 -2
pair future&send	20 -1 -6 -1 0 0 -13 1 0 58
pair future&slot	-8 -15 11 -3 10 -5 18 -4 -5 -12
pair future&stage	-6 7 -2 -1 0 -4 -2 -1 9 66
pair future&talk	-3 -5 5 -1 9 -1 -4 -1 2 -8
pair future&team	-7 5 -1 -1 1 -1 4 -1 0 -7
pair future&thank	2 -3 -1 -2 13 -5 -7 -1 5 -9
pair future&ticket	-2 -1 0 0 -2 -1 5 -1 3 -11
pair future&time	-9 -5 4 -8 4 -4 1 23 -6 -44
pair future&title	-7 7 -1 -1 2 -2 1 -1 2 14
pair future&wait	-1 -1 0 -1 -9 0 15 -1 -2 7
pair future&wish	-1 -1 0 0 6 0 -2 0 -1 1
pair glad&hear	-2 -29 -7 -3 -3 83 -30 -5 -4 -48
pair glad&inbox	-2 -6 -2 0 -1 0 12 0 -1 -12
pair glad&interview	-26 6 -5 -9 16 38 -12 -3 -4 -32
pair glad&invite	-3 0 -1 -1 -3 14 -4 -1 -1 1
pair glad&join	-6 -3 -2 -1 -1 15 -7 -2 7 -26
pair glad&keen	5 -11 -9 -4 3 16 6 -2 -4 -24
pair glad&mediaword	-5 5 0 0 0 2 -1 0 0 54
pair glad&meet	16 -9 -5 -4 22 -8 -7 -3 -3 -56
pair glad&mine	2 0 0 0 0 0 0 0 0 -48
pair glad&move	0 -3 -1 0 -7 5 11 0 -4 -17
pair glad&offer	-12 -8 -3 -2 -10 53 -13 -2 -3 58
pair glad&office	-7 13 -1 -1 -1 0 -4 0 0 6
pair glad&official	-1 14 -1 0 1 1 -12 0 -1 -5
pair glad&onward	9 1 -6 -5 -17 24 -3 -1 -2 47
pair glad&pay	-2 0 -1 -1 -3 12 -3 -1 -1 19
pair glad&prepare	-2 -1 -1 -1 0 7 -2 -1 0 -21
pair glad&property	0 -3 0 0 -4 8 0 0 0 23
pair glad&recruiter	-3 -1 0 0 -3 4 4 0 0 -2
pair glad&review	19 -4 -1 0 -1 4 -16 0 0 26
pair glad&role	-4 11 -6 -15 -23 79 -31 -5 -6 -87
pair glad&sales	-10 15 0 0 -2 1 -3 0 0 5
pair glad&send	12 11 -4 -1 -10 4 -10 -1 -1 -18
pair glad&sign	-1 -1 -1 -1 5 8 -7 -1 -1 58
pair glad&slot	6 -4 -2 -1 1 5 -3 -1 -1 -21
pair glad&stage	13 31 -4 -3 -23 -10 3 -2 -6 42
pair glad&start	-9 -4 -1 -4 -4 24 -1 0 0 18
pair glad&study	0 -3 0 0 -5 0 12 0 -3 9
pair glad&talk	-5 7 -2 -2 10 3 -8 -2 -1 27
pair glad&task	20 13 -1 -1 0 -6 -22 -1 -2 -44
pair glad&team	13 -5 -2 -2 -2 9 -2 -2 -7 5
pair glad&time	31 -30 -8 -15 -6 68 -24 -7 -9 1
pair glad&title	12 10 -6 -7 -14 43 -26 -4 -7 -83
pair glad&video	7 5 0 0 3 -2 -10 0 -2 -28
pair health&hear	-2 0 -1 1 0 2 0 0 0 19
pair health&hiringside	0 0 0 0 -2 0 0 0 2 -10
pair health&hitch	5 -10 0 -1 -3 -2 12 0 -1 10
pair health&interview	13 0 -1 -3 -2 -2 -2 -1 -2 -130
pair health&invite	2 0 0 0 0 0 -1 0 0 -22
pair health&keen	0 0 0 0 0 1 0 0 0 22
pair health&mediaword	0 0 0 0 1 0 0 0 0 -4
pair health&meet	0 1 -1 0 -1 3 -2 0 0 37
pair health&move	-3 -4 5 0 -2 -1 6 0 0 44
pair health&not	-2 -1 4 -1 1 1 -4 0 2 21
pair health&offer	5 -2 0 0 -2 5 -4 -1 -1 -29
pair health&office	0 -3 0 0 -1 -1 6 0 0 2
pair health&official	-2 -1 0 0 0 0 4 0 0 -10
pair health&pay	-1 -1 0 0 -1 6 -2 0 0 -9
pair health&prepare	6 -3 -2 -2 -1 -1 3 0 -1 -23
pair health&property	-1 -3 0 0 -1 -1 6 0 0 5
pair health&received	0 0 0 0 -2 0 -3 3 4 6
pair health&recruiter	11 -1 0 1 -1 0 -11 0 1 -8
pair health&remind	-10 -3 18 -2 0 -1 -2 0 0 -6
pair health&review	0 0 0 0 -2 -1 7 -2 -1 -25
pair health&role	12 -15 0 -3 -5 -4 15 0 1 -13
pair health&sales	0 0 0 0 0 1 0 0 0 -3
pair health&send	-1 -1 0 0 -1 4 0 -1 0 -9
pair health&service	0 2 0 0 0 0 -1 0 0 10
pair health&sign	4 -2 -1 -2 -2 17 -12 -2 -1 -17
pair health&slot	8 0 2 -1 -2 0 -5 -1 -2 -10
pair health&sorry	0 0 1 0 0 0 0 0 0 -22
pair health&stage	0 -1 0 0 -1 3 -2 0 2 29
pair health&study	1 0 0 0 0 0 0 0 0 13
pair health&talk	0 -8 -1 0 -2 -2 13 0 0 12
pair health&team	-2 1 -1 3 -1 0 0 0 1 -36
pair health&thank	-1 -1 0 0 -4 0 0 0 6 46
pair health&ticket	-1 -4 0 0 -3 -1 -3 9 4 -7
pair health&time	-6 -6 21 -3 -2 11 -10 -3 -2 69
pair health&title	21 0 -6 -2 -6 4 -6 -4 -1 -81
pair health&wait	-1 -1 2 0 -3 -1 8 -2 -1 -13
pair hear&hiringside	-6 -2 5 0 -14 10 19 -2 -9 14
pair hear&hitch	4 -2 -3 -1 -1 -1 13 -7 -2 -3
pair hear&hold	-3 3 -6 8 -23 -4 26 -1 -1 11
pair hear&inbox	10 -9 5 -2 -1 -8 -25 24 6 -42
pair hear&interview	-32 2 -4 30 -11 -5 9 4 7 83
pair hear&invite	-37 -7 62 -3 -3 -1 -14 -2 5 -22
pair hear&join	0 0 0 0 0 1 0 0 0 6
pair hear&keen	2 22 -1 2 8 0 -26 -2 -4 49
pair hear&lure	1 0 0 0 0 0 -1 1 0 -6
pair hear&machine	-7 -6 -4 -2 -6 -3 -24 44 10 -12
pair hear&meet	16 -10 -2 1 -10 -2 -17 24 1 15
pair hear&mine	-7 6 -1 5 0 -1 0 -1 -1 16
pair hear&move	-4 -4 5 1 0 -3 -9 -3 16 -24
pair hear&not	-11 3 -30 44 1 -12 -11 -21 36 26
pair hear&offer	-2 -1 -1 1 8 4 -5 0 -5 -46
pair hear&office	-6 2 -2 0 -3 -3 14 -2 -1 -34
pair hear&official	3 -6 0 -2 -2 -1 7 -2 2 -16
pair hear&onward	-1 -2 -4 1 -9 -7 18 -2 6 14
pair hear&other	6 -6 -2 -1 -4 -2 2 9 -3 28
pair hear&paper	0 -1 0 0 -11 -1 14 -1 0 -19
pair hear&pay	-2 -5 0 5 0 -7 12 -1 -1 -6
pair hear&practice	0 0 0 0 0 0 0 0 0 23
pair hear&prepare	-11 -6 -4 4 -7 13 -18 22 6 -18
pair hear&property	-2 -2 -1 1 -9 -6 19 1 -1 -23
pair hear&received	-6 6 -2 -1 -8 -3 -14 22 6 -2
pair hear&recruiter	-25 3 3 13 -8 3 9 -8 11 3
pair hear&remind	-8 6 -4 -1 12 10 -27 16 -5 -28
pair hear&review	-3 -9 -2 -3 -5 -2 -9 -8 41 131
pair hear&role	8 8 -10 2 -26 -20 34 -5 8 8
pair hear&sales	-6 -1 -1 -1 -3 -1 17 -2 -1 -2
pair hear&send	-8 16 4 3 -5 6 -20 0 4 -15
pair hear&shop	-9 -4 -2 -2 -9 -2 47 -10 -9 -22
pair hear&sign	-7 -2 -1 -1 -3 20 -3 -4 0 7
pair hear&slot	13 2 -18 -2 -7 -8 -7 45 -19 -3
pair hear&sorry	-3 -2 -3 3 27 -2 -13 -4 -3 90
pair hear&stage	4 -6 -7 18 -9 0 4 -4 -1 16
pair hear&start	13 -7 -2 -1 -2 -4 7 -3 -1 -25
pair hear&study	-1 -1 0 0 9 -2 5 0 -10 5
pair hear&talk	9 -21 -4 -9 33 -9 2 -1 0 -31
pair hear&task	2 -2 8 -1 11 -1 -17 -9 8 -26
pair hear&team	-22 1 -13 -3 -13 11 53 -1 -13 -55
pair hear&thank	24 -6 -4 -4 1 -3 -43 42 -7 6
pair hear&ticket	-20 -5 -5 -5 -9 8 -12 48 0 55
pair hear&time	-22 3 -39 22 11 44 -19 -10 10 -1
pair hear&title	-20 -2 12 -5 6 -6 18 11 -14 10
pair hear&urgent	-1 -1 10 -1 0 0 -3 -3 0 23
pair hear&video	0 0 1 0 0 0 0 0 0 14
pair hear&wait	-26 -14 14 -8 -4 -4 -2 -8 51 9
pair hear&wish	0 -1 -1 -2 16 -5 -4 -2 -1 -11
pair hiringside&interview	-1 12 -1 -3 18 -2 -13 -4 -4 73
pair hiringside&invite	0 -1 0 1 -1 0 -1 0 1 -10
pair hiringside&link	0 0 0 0 -1 10 -6 -1 -2 -17
pair hiringside&mediaword	-12 14 0 0 1 0 -1 -1 0 -33
pair hiringside&meet	-1 -2 3 -1 -10 0 13 0 -1 -13
pair hiringside&move	-3 0 4 0 0 0 0 0 0 3
pair hiringside&not	-1 -2 3 0 -4 -1 6 -1 -1 -45
pair hiringside&offer	-1 -1 0 0 -1 15 -8 -1 -4 -25
pair hiringside&office	0 0 0 1 0 0 0 0 0 6
pair hiringside&official	4 -1 0 0 2 -1 -3 0 0 -63
pair hiringside&onward	-1 -1 0 1 -2 0 0 0 3 -15
pair hiringside&other	-7 -7 -2 -1 19 -1 2 -1 -1 6
pair hiringside&prepare	3 -1 -1 1 -1 0 0 0 -1 -42
pair hiringside&recruiter	14 7 0 -1 -10 0 -7 -1 -1 -6
pair hiringside&remind	1 0 0 0 0 0 1 0 0 16
pair hiringside&review	4 -1 -1 -1 -1 -1 3 -1 -3 38
pair hiringside&role	6 -3 -1 1 1 1 -3 -1 -1 120
pair hiringside&sales	0 0 0 0 0 0 0 0 0 39
pair hiringside&send	-1 0 0 1 0 1 0 0 0 42
pair hiringside&shop	0 0 0 0 -1 0 -1 4 -1 20
pair hiringside&slot	-9 -6 16 0 0 2 -3 0 0 49
pair hiringside&stage	-2 -1 0 0 -2 -1 4 0 2 32
pair hiringside&study	1 -1 0 0 0 0 0 0 0 11
pair hiringside&talk	0 0 0 0 0 0 0 0 0 16
pair hiringside&task	0 0 0 0 0 0 0 0 0 3
pair hiringside&team	16 0 -1 -4 18 0 -12 -3 -15 29
pair hiringside&thank	0 0 0 0 0 0 0 0 2 41
pair hiringside&ticket	-1 0 0 0 -6 10 5 -1 -6 -9
pair hiringside&time	-7 -10 17 2 -1 -2 5 -2 -3 46
pair hiringside&title	4 9 -1 0 -1 3 -13 -1 -1 146
pair hiringside&wait	-1 -1 -1 0 -10 0 15 -1 -2 57
pair hitch&inbox	-1 -1 -1 0 -12 -1 -5 22 -1 -19
pair hitch&interview	-5 12 0 33 -3 -2 -28 -4 -2 -22
pair hitch&meet	-4 -4 16 -2 -1 -1 -2 -1 -1 -12
pair hitch&mine	0 0 1 0 0 0 0 0 0 25
pair hitch&move	-10 -4 24 -2 -2 -2 -5 3 -2 21
pair hitch&not	-13 27 47 -11 -12 -5 -42 13 -3 -25
pair hitch&offer	4 -2 -1 2 -1 2 -2 0 -1 -6
pair hitch&onward	0 0 1 0 0 0 0 0 0 27
pair hitch&prepare	11 -11 1 1 -1 -1 -5 5 -1 -20
pair hitch&received	8 -14 9 -1 -1 0 -2 0 0 -25
pair hitch&recruiter	0 -1 0 0 0 0 0 1 0 -3
pair hitch&remind	-9 -8 49 -8 -3 -3 -7 -10 -2 -31
pair hitch&role	5 2 -9 4 -3 -4 6 -1 0 0
pair hitch&sales	0 0 0 0 0 0 1 0 0 -6
pair hitch&shop	-4 -5 10 0 -1 -2 1 2 -1 -51
pair hitch&slot	3 -26 34 -1 0 -3 9 -12 -4 -67
pair hitch&sorry	-7 -17 46 -4 -3 -2 -9 -2 -1 -55
pair hitch&stage	1 4 -5 -1 -1 -1 4 0 0 -5
pair hitch&talk	-11 -7 7 -3 -2 -7 33 -8 -1 -35
pair hitch&team	-3 22 7 -2 -5 -2 -4 -9 -2 -32
pair hitch&thank	0 0 0 0 0 0 -1 2 0 10
pair hitch&ticket	-1 -2 2 0 -1 1 0 1 0 13
pair hitch&time	-37 -6 76 24 -9 -9 -18 -14 -7 -14
pair hitch&title	-5 0 14 -2 -6 -2 4 -2 -1 -12
pair hitch&urgent	-2 9 -7 -1 -1 -1 -3 6 -1 -19
pair hitch&wait	8 -10 4 -2 -2 -1 7 -3 -1 2
pair hold&interview	-12 0 9 12 -2 -1 -4 -1 -1 -9
pair hold&keen	-2 3 0 -1 -4 -2 8 -1 -1 6
pair hold&meet	-4 -3 1 12 17 -3 -17 -3 -1 37
pair hold&move	-1 -1 -1 -1 11 -9 2 0 0 -3
pair hold&not	-8 -4 -2 21 -19 -7 25 -5 -2 -37
pair hold&office	-1 -3 -5 17 -4 -3 2 -2 -1 -7
pair hold&other	-1 -2 -3 1 -7 -1 14 -1 -1 -7
pair hold&prepare	15 -2 -4 1 -1 -1 -7 -1 0 1
pair hold&property	-1 -1 -1 7 -5 -2 3 -1 0 -22
pair hold&recruiter	-5 -4 -2 6 -2 -3 15 -1 -3 -24
pair hold&remind	-6 -1 5 11 -1 -2 -6 -1 0 -6
pair hold&review	-2 -1 -3 8 -5 -1 6 -1 0 -18
pair hold&role	-23 -11 -8 51 -40 -25 73 -4 -14 -21
pair hold&sales	-2 -2 -4 13 -1 -2 0 -2 0 9
pair hold&slot	-6 -3 -3 11 -4 -4 12 -1 -1 3
pair hold&sorry	-5 -1 -2 13 -1 -8 4 0 -1 -12
pair hold&team	-8 -2 -5 8 9 -2 6 -1 -4 26
pair hold&time	-21 -11 -1 39 25 -21 -6 -4 -2 11
pair hold&title	-8 -2 -2 -1 -8 -5 38 -1 -11 -19
pair hold&wait	-4 7 -5 0 -10 0 15 -1 -1 14
pair inbox&interview	-7 -2 7 1 -6 -2 14 -6 -1 31
pair inbox&invite	-7 -1 -1 -1 0 -1 2 -3 11 9
pair inbox&keen	-2 -6 0 0 6 0 5 -1 -1 44
pair inbox&machine	-3 3 -8 -2 -11 1 -21 23 18 -44
pair inbox&meet	-5 -2 -1 0 -1 0 5 1 3 0
pair inbox&move	0 0 8 0 0 0 -2 -4 0 50
pair inbox&not	-15 -5 -1 -6 -27 -7 -51 103 10 28
pair inbox&onward	-1 0 0 0 -1 0 13 -1 -9 15
pair inbox&other	2 -1 -2 0 5 0 -3 0 0 43
pair inbox&prepare	8 -13 -1 -1 -2 -1 -7 17 -1 68
pair inbox&received	-10 -1 -3 -2 -5 -3 -12 61 -25 -4
pair inbox&recruiter	-6 -1 -1 -1 -2 -1 3 0 8 31
pair inbox&remind	0 -9 -1 1 -1 -2 14 0 0 -4
pair inbox&role	1 -1 -1 0 5 -1 -1 -2 0 15
pair inbox&send	18 -7 -3 -1 -11 -4 14 4 -10 6
pair inbox&shop	2 4 -1 -1 -2 -1 -5 6 -1 -2
pair inbox&slot	-8 -24 -1 0 -1 -1 23 13 -1 53
pair inbox&sorry	-1 -1 0 -1 -5 0 -2 10 -1 -2
pair inbox&stage	-1 2 0 0 1 -1 -1 1 0 36
pair inbox&team	-1 -15 -1 0 5 0 26 -4 -9 1
pair inbox&thank	17 -7 -3 -3 -23 -6 -17 33 8 -36
pair inbox&ticket	-2 -8 -1 -1 -3 -1 8 21 -13 -37
pair inbox&time	-23 -22 0 -5 -5 -15 13 50 8 -40
pair inbox&title	1 6 -1 0 -1 -1 -3 1 0 47
pair inbox&wait	-5 -4 -1 -1 -2 -1 4 14 -3 20
pair interview&invite	63 20 -6 -8 -14 -10 -37 -10 2 -31
pair interview&join	2 0 -1 0 0 0 -1 0 0 14
pair interview&keen	-11 5 -13 -6 1 -5 34 2 -6 -9
pair interview&link	-7 13 -2 -3 -3 -1 -5 12 -3 10
pair interview&lure	0 0 0 0 0 0 0 0 0 70
pair interview&machine	-3 -1 -2 -1 -2 -1 -4 16 -1 -8
pair interview&mediaword	-20 30 -3 -3 -5 -1 5 -4 1 19
pair interview&meet	12 17 3 -8 28 -8 -34 -4 -6 -109
pair interview&mine	-11 11 9 -1 -1 -1 -10 4 -1 109
pair interview&move	-89 -6 181 -3 -18 -8 -32 -8 -16 -19
pair interview&not	-25 41 -38 75 -24 -9 -22 4 -3 -15
pair interview&offer	-23 28 -9 0 -16 16 -7 4 7 -13
pair interview&office	14 31 -6 -5 -5 -4 -19 -2 -5 127
pair interview&official	-7 22 7 -3 -2 -2 -12 -6 4 65
pair interview&onward	8 10 -6 -4 -4 25 -24 -3 -2 -31
pair interview&other	-19 -25 11 9 17 -3 6 4 -1 -55
pair interview&paper	16 -7 -1 0 -4 -1 -9 -2 8 3
pair interview&pay	-13 -8 21 0 -1 2 -1 -1 0 70
pair interview&practice	-22 4 -4 -5 -1 -1 21 7 0 69
pair interview&prepare	-4 -21 14 -6 -2 1 18 -3 2 -20
pair interview&property	24 -17 -3 0 -5 7 -3 -1 -1 -58
pair interview&received	27 -21 0 -1 -3 -1 -7 -1 7 1
pair interview&recorded	-12 33 -1 -2 -1 -2 -10 -2 -2 31
pair interview&recruiter	13 9 9 6 -24 0 -18 -2 8 -33
pair interview&remind	30 7 -21 0 -19 -7 26 -10 -6 12
pair interview&review	-2 -14 -3 -3 6 -2 14 -2 6 37
pair interview&role	28 33 7 -8 -6 22 -49 -9 -18 -72
pair interview&sales	2 17 -3 0 -20 -5 3 -2 7 -6
pair interview&send	27 -23 8 -2 -4 0 1 -3 -4 2
pair interview&service	21 -21 9 -1 -1 0 -2 -5 -1 -23
pair interview&shop	7 -3 -5 12 -5 -2 4 -3 -6 -84
pair interview&sign	7 -14 0 -5 -3 -1 -4 22 -2 -43
pair interview&slot	42 -14 60 -14 -12 -10 -25 -11 -16 41
pair interview&sorry	-14 -15 34 8 -1 -2 -5 -2 -2 -1
pair interview&stage	7 22 -16 -2 -6 -6 -11 -6 18 40
pair interview&start	-15 9 0 -3 -4 20 -5 -1 0 34
pair interview&study	-17 20 -2 -4 1 -2 25 -9 -12 22
pair interview&talk	32 15 -1 -9 -14 -9 -13 0 -1 -15
pair interview&task	-18 -15 4 -2 -22 -3 39 -14 29 -35
pair interview&team	-3 23 12 15 -7 -6 -18 -3 -13 34
pair interview&thank	-35 -9 -10 -7 27 -4 60 3 -25 46
pair interview&ticket	10 -1 -1 -3 -3 -1 -20 11 7 -14
pair interview&time	29 -65 36 79 -32 -12 23 -34 -23 -1
pair interview&title	67 25 16 14 -28 -9 -54 -4 -27 -121
pair interview&urgent	-2 -3 5 1 0 0 -1 1 0 0
pair interview&video	8 49 -15 -6 -4 -3 -20 -5 -3 -37
pair interview&wait	-12 36 0 -1 -6 -2 -9 -4 -2 13
pair interview&wish	0 7 0 0 -3 1 -3 0 -1 -11
pair invite&join	-5 -1 -1 -1 -2 14 -4 0 0 -4
pair invite&keen	-4 12 8 -2 -3 2 -3 -1 -8 -23
pair invite&link	7 10 -2 -1 -3 -2 -4 -3 -2 -26
pair invite&mediaword	0 4 0 0 -1 0 -1 0 -1 8
pair invite&meet	-3 -6 8 -2 -3 9 10 -1 -11 -31
pair invite&mine	3 1 -1 0 -1 0 -1 -1 0 56
pair invite&move	-12 -5 15 0 -8 2 14 -1 -4 8
pair invite&not	3 -6 0 2 1 -1 5 -2 -1 -20
pair invite&offer	-1 -1 0 0 -2 6 -1 0 0 7
pair invite&office	0 1 -1 0 -1 0 2 -1 -1 20
pair invite&official	0 1 -1 1 -1 0 -6 0 5 40
pair invite&onward	2 8 -3 4 3 -1 -9 -1 -2 -7
pair invite&other	1 -2 -1 3 0 0 0 0 0 0
pair invite&pay	-1 0 0 -1 -2 5 -1 0 0 14
pair invite&prepare	0 -8 9 -1 -1 3 -2 -1 -1 -34
pair invite&property	1 0 0 0 0 0 0 0 0 16
pair invite&received	-2 -2 0 1 -4 0 11 -1 -3 1
pair invite&recorded	-6 24 -1 -1 -1 -1 -11 -1 -3 -6
pair invite&recruiter	-4 2 -1 0 -1 0 -2 -1 6 4
pair invite&review	11 -19 -1 -3 -6 -5 11 -2 13 -14
pair invite&role	-8 36 -3 -1 0 -4 -5 -4 -11 -27
pair invite&sales	-1 8 0 0 -2 2 -7 0 0 3
pair invite&send	40 -32 30 -5 -5 -1 -15 -8 -6 -2
pair invite&shop	18 -1 -3 0 -1 -1 -11 0 0 0
pair invite&sign	-15 -6 -5 -2 -6 4 -6 37 -1 -9
pair invite&slot	26 -23 6 -2 -2 -4 10 -5 -6 29
pair invite&stage	-12 6 16 0 -3 -2 2 -3 -4 -31
pair invite&start	2 -1 -1 0 0 0 -3 -1 4 4
pair invite&study	-6 6 0 0 1 0 -1 0 0 -10
pair invite&talk	5 5 -2 -2 -4 0 7 -2 -8 -2
pair invite&task	23 -36 -2 -2 -11 -7 63 -7 -20 -93
pair invite&team	-6 20 -4 0 -8 0 -20 -2 20 -11
pair invite&thank	11 -10 0 0 3 0 -1 0 -2 54
pair invite&ticket	0 -6 0 0 -1 0 10 0 -3 15
pair invite&time	33 -34 2 13 -11 9 -33 -10 31 79
pair invite&title	16 12 0 -2 -3 1 -6 -6 -11 -8
pair invite&video	2 21 -2 -1 -2 -1 -14 -2 -1 -26
pair invite&wait	1 -7 5 0 -1 0 5 -1 -1 -8
pair join&keen	-1 0 0 0 1 1 -1 0 0 42
pair join&link	3 0 -1 0 0 0 -1 0 0 -28
pair join&meet	6 -3 -2 8 0 10 -16 -1 -1 34
pair join&not	-11 -1 -1 9 0 -1 6 -1 0 9
pair join&offer	-3 -5 -1 -1 -5 16 -1 -1 -1 -31
pair join&office	0 0 0 0 0 1 0 0 0 19
pair join&other	-1 0 0 0 6 -1 -4 0 1 10
pair join&pay	-3 -1 -1 -2 -3 16 -4 -1 -1 -29
pair join&recruiter	-2 -1 -1 -1 10 0 -6 -1 2 18
pair join&role	5 -2 -1 -1 0 2 -1 -1 -1 62
pair join&send	0 0 0 0 0 1 0 0 0 5
pair join&sign	-1 -1 -1 0 2 3 -1 0 0 12
pair join&slot	0 -3 -2 9 -6 -1 7 -2 -2 25
pair join&stage	4 -1 -2 -4 6 -3 2 -1 0 -3
pair join&start	-1 -9 -2 -1 -4 -7 27 -1 -2 -29
pair join&talk	0 0 -1 -1 4 3 -4 -1 0 17
pair join&task	-1 6 0 0 0 -4 0 0 0 -3
pair join&team	48 -26 -7 -8 14 17 -33 -5 -1 29
pair join&thank	-1 -1 0 0 2 0 -4 0 4 52
pair join&time	49 -15 -7 -12 3 17 -26 -7 -2 6
pair join&title	-6 -8 -4 0 -9 55 -21 -4 -4 -42
pair join&video	-5 1 -2 9 4 -1 -4 -1 -1 30
pair join&wait	-2 -1 -1 0 -3 8 0 -1 -1 10
pair keen&mediaword	-5 8 -1 0 -1 -4 5 0 0 -10
pair keen&meet	-33 52 -1 -7 7 -7 0 -3 -9 41
pair keen&move	-5 -2 21 -12 -10 -1 9 -1 0 -26
pair keen&not	-1 -29 0 -2 11 29 -36 29 -1 -48
pair keen&offer	-3 -2 -2 4 -2 10 -4 0 -1 58
pair keen&office	8 3 -1 0 -2 -1 -6 -1 0 -2
pair keen&official	1 0 0 0 0 1 -1 0 1 -3
pair keen&onward	11 16 -7 -1 -10 -1 -7 -1 -1 -16
pair keen&other	0 -21 0 0 0 25 -2 0 0 -12
pair keen&pay	-4 6 -2 -1 -2 13 -6 -2 -2 -48
pair keen&prepare	-14 -5 10 5 0 -5 11 0 0 -9
pair keen&property	-2 0 -1 -1 0 7 -2 -2 0 2
pair keen&received	-1 4 -1 0 0 -1 3 0 -4 -16
pair keen&recruiter	-3 15 -1 -1 1 6 -11 -2 -5 -13
pair keen&remind	11 -7 -2 -2 0 4 -2 -1 0 4
pair keen&review	1 0 0 0 1 0 -1 0 0 9
pair keen&role	20 22 -6 -6 -11 38 -43 -4 -10 -56
pair keen&sales	3 2 -1 0 -1 0 -2 0 0 -20
pair keen&send	48 5 -10 14 -18 -5 -24 -4 -5 -55
pair keen&sign	-1 0 -1 5 0 2 -2 -1 0 -34
pair keen&slot	4 -14 18 -14 0 -1 11 -2 -3 30
pair keen&stage	6 7 6 -1 -11 -1 -5 -1 -1 31
pair keen&start	10 -7 -2 -1 -1 11 -9 -1 0 16
pair keen&study	-6 6 0 0 0 0 1 0 0 14
pair keen&talk	13 -1 -6 -3 5 15 -13 -3 -5 -13
pair keen&task	-17 -1 -1 -1 -1 -1 22 -1 0 -22
pair keen&team	4 6 -4 -3 -6 -1 11 -3 -5 -3
pair keen&ticket	-5 -2 0 0 -2 1 9 -1 0 -9
pair keen&time	56 -47 -2 -13 -6 23 4 -9 -6 -27
pair keen&title	-2 12 -6 2 -7 0 15 -4 -8 -68
pair keen&urgent	6 -1 -4 -4 -1 -1 -27 32 0 -27
pair keen&video	-30 23 -1 -1 -2 -2 17 -1 -2 -8
pair keen&wait	-1 1 -1 -6 -5 3 -14 25 -2 75
pair link&mediaword	0 -1 0 0 0 0 0 1 0 14
pair link&meet	48 12 -8 -4 0 -19 -21 -5 -2 44
pair link&move	18 -4 20 -17 6 -6 -16 0 -1 15
pair link&not	3 -4 -3 -2 -1 1 -4 10 -1 23
pair link&office	0 -4 -1 0 0 0 6 0 0 6
pair link&onward	1 0 -1 0 0 0 0 0 1 14
pair link&other	-1 23 0 -6 -10 -1 -4 -4 2 -14
pair link&pay	1 0 0 0 0 0 0 0 0 7
pair link&property	0 0 0 0 -1 3 -1 0 0 -6
pair link&recorded	-12 15 0 0 0 0 -1 -1 0 -11
pair link&recruiter	-2 3 0 0 -1 -1 1 0 -1 1
pair link&remind	0 0 9 -4 -1 -1 -2 -1 -1 12
pair link&review	-2 3 -1 0 -1 0 4 -2 0 -17
pair link&role	1 -1 2 0 -3 0 -1 0 4 4
pair link&sales	-1 2 0 0 -1 1 -1 0 0 11
pair link&send	31 2 0 -7 -2 -3 -16 -3 -3 -33
pair link&shop	3 0 0 0 0 0 -1 0 0 16
pair link&sign	2 -3 -1 0 -2 7 -2 -1 -1 -31
pair link&slot	2 54 6 -16 -16 -5 -16 -5 -5 -63
pair link&sorry	0 0 1 0 8 -4 -4 -1 0 -18
pair link&stage	0 0 0 0 0 0 1 0 0 5
pair link&study	0 0 0 0 0 0 0 0 0 17
pair link&talk	-4 12 -1 -1 -2 -2 -1 -1 -1 35
pair link&task	-4 -8 -1 -1 -3 -2 25 -4 -3 -21
pair link&ticket	-6 -8 -2 -2 -2 9 5 10 -4 -4
pair link&time	-3 -3 5 -6 -4 0 22 -6 -5 34
pair link&title	-10 22 6 -2 -5 -1 -6 -3 -2 47
pair link&video	10 1 20 -2 -9 -3 -11 -3 -3 -58
pair link&wait	-1 -1 10 -5 7 -4 -5 -1 0 -1
pair lure&not	1 0 0 0 0 0 0 0 0 43
pair lure&official	-1 0 0 0 0 1 0 0 0 6
pair lure&pay	0 0 0 0 0 0 0 0 0 106
pair lure&property	0 0 0 0 0 0 0 0 0 23
pair lure&recruiter	0 0 0 0 0 0 0 0 0 34
pair lure&remind	0 0 0 0 0 0 0 0 0 30
pair lure&role	1 -1 0 0 -1 18 -15 0 0 30
pair lure&sales	0 -2 0 0 -2 14 -9 0 0 20
pair lure&send	5 -1 -1 0 -1 -5 6 -1 0 -15
pair lure&shop	0 -2 0 0 -2 14 -9 0 0 24
pair lure&sign	-2 -1 -1 -1 -1 14 -6 -1 0 11
pair lure&slot	0 0 0 0 0 0 0 0 0 28
pair lure&time	-2 -1 -1 -1 0 10 -5 0 0 40
pair lure&title	0 -7 0 0 -1 -1 10 0 0 68
pair machine&not	-2 -1 -2 -1 -16 -2 -26 21 29 -47
pair machine&official	0 0 0 0 0 0 0 1 0 7
pair machine&received	-1 -1 0 0 -1 0 -3 1 5 17
pair machine&role	-1 0 0 0 0 0 -1 3 0 5
pair machine&shop	0 0 0 0 -2 0 0 0 3 -1
pair machine&sign	-1 -1 0 0 -2 0 -3 4 4 -24
pair machine&thank	-1 -1 -1 -1 -3 -1 -3 11 0 -9
pair machine&time	-1 -1 -1 -1 0 0 -2 6 0 7
pair machine&title	0 0 -1 0 0 0 -2 3 0 -16
pair mediaword&meet	-1 9 0 0 -1 0 -6 0 -1 -6
pair mediaword&move	0 0 -1 -2 0 0 4 0 0 10
pair mediaword&not	-2 -1 -1 -2 4 0 3 1 -1 59
pair mediaword&offer	-1 0 -1 -6 -9 21 -4 -1 0 -7
pair mediaword&office	4 0 -1 0 0 0 0 -1 0 -18
pair mediaword&official	-1 0 0 0 2 0 0 0 0 20
pair mediaword&other	-1 -1 0 0 7 0 -3 0 -1 -32
pair mediaword&paper	4 -1 0 0 -1 0 -3 -1 3 1
pair mediaword&pay	-2 2 0 0 2 0 -1 0 -1 -3
pair mediaword&practice	0 0 0 0 0 0 0 0 0 3
pair mediaword&prepare	8 6 0 0 -4 -1 -7 -1 -1 -27
pair mediaword&received	0 0 0 0 0 0 -1 0 2 10
pair mediaword&recorded	0 5 0 0 -1 0 -2 -1 0 77
pair mediaword&recruiter	-3 3 0 0 2 0 -1 0 -1 6
pair mediaword&remind	0 0 0 0 0 0 0 0 0 40
pair mediaword&review	0 0 0 0 0 0 0 0 1 10
pair mediaword&role	-2 1 -2 -9 -13 19 12 -1 -4 -102
pair mediaword&sales	0 0 0 0 0 0 -14 15 0 61
pair mediaword&send	0 0 0 0 0 0 0 0 0 -3
pair mediaword&shop	0 0 0 0 0 0 0 0 0 13
pair mediaword&slot	-6 11 -1 0 -1 0 -1 0 -1 58
pair mediaword&stage	-2 5 0 0 0 0 -1 0 -1 -9
pair mediaword&study	-2 8 -1 -2 -1 -1 5 -4 -1 -34
pair mediaword&talk	-1 4 0 0 -1 0 -1 0 0 46
pair mediaword&task	0 0 0 0 -2 0 0 0 3 -5
pair mediaword&team	0 0 -1 0 0 -4 5 0 0 -49
pair mediaword&thank	-3 -1 0 0 -5 -1 -20 -3 33 2
pair mediaword&ticket	-5 10 0 0 0 0 -2 1 -2 15
pair mediaword&time	0 2 -2 -9 -11 12 -16 28 -3 139
pair mediaword&title	-4 4 -2 -1 -16 -2 -5 -3 28 -63
pair mediaword&video	-11 14 0 0 0 0 -1 -1 0 -16
pair mediaword&wait	0 0 0 0 0 0 0 0 0 5
pair meet&mine	0 0 0 0 0 0 0 0 0 17
pair meet&move	-6 -25 36 -2 7 -5 -3 -1 -1 12
pair meet&not	-21 -22 -5 52 17 -14 3 -7 -5 -34
pair meet&offer	-1 -3 -1 -1 -1 -12 22 -1 -2 11
pair meet&office	-7 35 -7 7 -3 -8 -14 -2 -2 -59
pair meet&official	3 4 -1 -2 0 0 -3 -1 0 65
pair meet&onward	0 4 -3 -1 -1 -1 5 -1 -2 -29
pair meet&other	-2 10 -4 2 6 -6 -2 -2 -2 7
pair meet&paper	10 -5 -4 11 -1 -1 -7 -2 0 -37
pair meet&pay	1 -3 0 -1 -2 -2 8 -1 -1 56
pair meet&practice	0 0 0 0 0 0 0 0 0 5
pair meet&prepare	13 3 5 0 -3 -2 -38 24 -2 5
pair meet&property	1 5 -1 -1 -1 -3 2 -3 0 30
pair meet&received	-1 6 4 -6 -9 -4 -3 5 8 -23
pair meet&recruiter	-2 -2 1 -1 -13 1 4 0 12 11
pair meet&remind	7 -21 4 -16 -5 -17 32 19 -3 -11
pair meet&review	3 -5 -6 7 10 -1 -17 -3 13 -17
pair meet&role	18 33 -13 22 -9 -20 -29 -5 5 -44
pair meet&sales	-14 29 -4 12 -6 1 -14 -2 -1 -87
pair meet&send	4 0 -1 -1 -1 -1 0 0 0 62
pair meet&service	3 -2 3 -1 0 0 -2 0 -1 -30
pair meet&shop	-2 4 0 -1 -2 0 0 -2 3 -1
pair meet&sign	-5 0 -3 9 -8 11 -7 0 2 -14
pair meet&slot	36 -37 12 3 -7 -4 8 -4 -8 -130
pair meet&sorry	-4 -4 12 3 6 -5 -7 -1 -1 -15
pair meet&stage	-5 19 8 -3 -4 1 -10 -3 -2 -49
pair meet&start	-19 -6 -2 -1 -1 -8 36 0 0 4
pair meet&study	4 2 -1 2 -1 0 -6 0 -1 12
pair meet&talk	6 -6 -9 -5 5 -14 33 -4 -6 -26
pair meet&task	2 -1 -1 -1 31 -1 -26 -2 -1 -36
pair meet&team	-25 53 -6 15 -8 -5 -26 -7 9 64
pair meet&thank	-26 -8 -3 -4 13 -3 28 -7 9 19
pair meet&ticket	0 -7 0 0 -3 0 15 0 -3 40
pair meet&time	99 -74 -3 16 -20 -41 24 2 -3 77
pair meet&title	-5 43 -9 14 0 1 -41 -5 1 33
pair meet&urgent	6 -4 4 -4 0 0 -2 0 0 -3
pair meet&video	11 -8 -2 8 -2 -1 -3 -1 -1 -28
pair meet&wait	11 -12 10 -5 4 -7 6 -3 -5 10
pair mine&move	-1 -4 5 0 0 0 0 0 0 46
pair mine&not	-1 0 0 5 0 -1 -2 0 0 6
pair mine&offer	0 0 0 0 -1 5 -2 0 0 -1
pair mine&other	-1 0 -1 0 -3 12 -6 -1 0 0
pair mine&pay	-1 -1 -1 0 -4 14 -6 -1 0 10
pair mine&received	0 0 1 0 0 0 0 0 0 40
pair mine&recruiter	-4 0 6 0 0 0 0 0 0 24
pair mine&remind	-8 6 6 0 0 0 -3 0 0 23
pair mine&role	-4 -5 9 -1 0 4 -2 0 0 135
pair mine&send	-1 0 0 5 0 -1 -2 0 0 59
pair mine&sign	0 -3 0 0 0 7 -2 0 0 8
pair mine&slot	1 0 0 0 0 0 0 0 0 -19
pair mine&stage	0 0 0 0 1 0 0 0 0 3
pair mine&talk	1 0 0 0 0 0 0 0 0 31
pair mine&team	-4 0 5 0 0 0 0 0 0 116
pair mine&thank	0 0 0 0 0 0 0 0 0 91
pair mine&time	-11 1 16 -1 -1 -1 -4 0 0 125
pair mine&title	1 -7 9 -1 -2 4 -2 -1 -1 12
pair mine&wait	-6 7 0 0 -1 0 2 0 -1 -16
pair move&not	-19 5 -7 31 12 -5 -4 -3 -9 -36
pair move&offer	-1 -2 -6 -1 5 -7 13 -1 -1 -18
pair move&office	-2 -5 5 -2 0 0 6 -1 -1 28
pair move&official	-1 1 1 0 0 0 0 0 0 3
pair move&onward	-8 15 -8 -1 9 -1 -19 -1 14 -22
pair move&other	-13 9 16 -6 -4 -2 -3 5 -4 -4
pair move&pay	-2 -7 1 -1 -4 4 10 -1 0 -19
pair move&prepare	-17 -2 20 -1 -3 -1 12 3 -12 3
pair move&property	-2 -7 3 -1 -4 -10 21 -1 0 25
pair move&recruiter	-4 -7 7 4 5 -2 6 -1 -9 -18
pair move&remind	5 11 16 -2 -2 -2 -22 -2 -2 -19
pair move&review	-1 -6 -1 0 -7 1 22 0 -8 -18
pair move&role	-17 -9 -8 -5 10 -21 33 22 -7 -58
pair move&send	19 -1 1 -5 -1 -1 -11 0 0 33
pair move&shop	-2 4 0 0 -1 -1 -6 6 -1 36
pair move&sign	-3 -1 -1 0 -5 15 9 -2 -11 15
pair move&slot	-66 -21 157 -21 -4 -8 -24 -4 -10 -57
pair move&sorry	-7 -2 16 0 14 -13 -5 -2 -1 67
pair move&stage	-15 14 12 -1 4 -1 -1 -1 -11 -1
pair move&talk	-4 4 10 -1 -1 -1 -5 -1 -1 -12
pair move&task	-2 -5 11 0 -6 0 15 -8 -4 -6
pair move&team	-8 8 2 -4 0 2 1 5 -5 -32
pair move&thank	-1 8 -1 0 -1 0 -1 0 -3 -12
pair move&ticket	-1 -2 1 0 9 0 -1 -1 -4 -16
pair move&time	-31 -68 172 14 -7 -23 -26 -21 -9 -11
pair move&title	-26 2 51 -4 8 -2 -10 -4 -16 -40
pair move&video	0 -1 3 -1 0 0 -1 0 0 4
pair move&wait	-2 -18 37 -6 5 -7 -9 0 -2 -32
pair not&offer	-3 -6 -3 -2 43 -36 16 -3 -6 0
pair not&office	-6 -3 -8 25 -4 -5 9 -6 -2 33
pair not&official	-11 -2 10 0 4 0 -1 0 -1 -11
pair not&onward	-10 -21 -10 4 79 3 -27 -7 -12 28
pair not&other	16 -11 -10 10 -19 20 1 -4 -4 9
pair not&paper	-2 -2 -5 17 -11 -3 8 -2 0 23
pair not&pay	0 -1 -2 -1 -1 4 4 -1 -1 -19
pair not&practice	0 0 0 0 0 0 0 0 0 21
pair not&prepare	-28 -4 -5 -3 16 -2 31 4 -9 -46
pair not&property	-4 -3 -2 5 -6 -9 25 -3 -2 -65
pair not&received	-4 -9 8 -2 31 -6 -9 -3 -7 55
pair not&recorded	-1 0 1 0 2 0 -2 0 0 14
pair not&recruiter	1 -5 -5 11 35 -3 -13 2 -23 -19
pair not&remind	-7 -24 54 14 -10 -6 -13 -3 -4 -50
pair not&review	16 -6 -9 16 15 -3 -13 -3 -12 -38
pair not&role	-17 -45 -11 41 108 -48 7 -15 -19 -2
pair not&sales	3 -4 -4 14 -12 -1 7 -2 -1 10
pair not&send	5 -4 -2 -5 2 -8 19 -4 -3 21
pair not&service	-2 -2 7 0 0 0 -3 0 0 -7
pair not&shop	2 -1 0 -1 4 -1 -3 -1 1 5
pair not&sign	-6 -9 2 4 10 -9 11 -2 -1 -29
pair not&slot	-4 -23 37 -4 56 -13 -14 -14 -22 59
pair not&sorry	-4 33 -43 5 56 -11 -22 -1 -14 107
pair not&stage	-7 -6 -8 0 59 -7 -16 -4 -10 6
pair not&start	-4 -7 -1 -1 -2 -1 17 0 0 3
pair not&study	0 -2 -1 -2 23 0 -15 -1 -2 -9
pair not&talk	-8 -4 31 -3 4 17 -15 -19 -2 -41
pair not&task	-2 0 8 -1 26 -2 -12 -14 -2 64
pair not&team	-2 3 2 6 17 -8 15 -18 -15 -14
pair not&thank	-1 -3 -3 -1 1 -1 6 3 -1 -20
pair not&ticket	-7 -6 -2 -3 3 -2 3 11 4 2
pair not&time	-111 -5 96 153 -63 -45 -5 -23 3 -157
pair not&title	-28 -14 -6 31 9 -11 50 -17 -14 55
pair not&urgent	-4 -11 18 -5 -1 -1 -27 32 -1 -44
pair not&video	10 2 -17 9 -1 0 -1 -1 -1 7
pair not&wait	35 32 -25 -1 -22 -6 -24 19 -7 -61
pair not&wish	-1 -3 -1 -2 1 -4 12 -2 -1 34
pair offer&office	-3 3 -1 1 -1 1 -1 0 0 0
pair offer&official	4 -1 -1 -1 -1 3 -1 -2 -1 -11
pair offer&onward	-7 3 -1 -1 -8 17 -5 -1 2 12
pair offer&other	-3 -4 -3 -3 37 -16 -4 -2 -2 7
pair offer&pay	-10 -5 -4 -2 -6 43 -10 -3 -2 30
pair offer&practice	0 0 0 0 0 0 0 0 0 23
pair offer&prepare	-2 -1 -1 9 -2 10 -8 -1 -4 53
pair offer&property	0 -3 -1 1 -4 9 -1 0 0 -17
pair offer&recruiter	0 0 0 0 -2 1 -1 0 3 11
pair offer&remind	-2 -1 -1 1 0 -9 13 0 0 5
pair offer&review	-1 4 -1 0 -7 20 -9 -2 -5 -5
pair offer&role	-22 -18 -9 -13 33 82 -42 -8 -3 -38
pair offer&sales	-4 7 -1 0 -18 17 -10 0 9 29
pair offer&send	0 -3 -2 4 -5 16 -4 -4 -2 14
pair offer&shop	3 -3 0 0 -3 14 -9 -2 -1 21
pair offer&sign	-2 -7 -4 3 13 17 -10 -7 -3 -33
pair offer&slot	-2 -5 -5 -1 27 3 -13 -1 -3 23
pair offer&sorry	-1 -1 -1 1 10 -8 -1 0 -1 56
pair offer&stage	-1 6 0 0 -8 0 -4 0 8 18
pair offer&start	-7 -10 -3 -2 -5 24 4 -1 -1 -57
pair offer&study	0 0 0 0 0 1 0 0 0 33
pair offer&talk	-3 -5 -1 -1 -3 -2 14 2 -1 21
pair offer&task	0 1 0 0 -9 0 0 0 10 58
pair offer&team	-7 0 -9 -1 4 12 6 -2 -3 -14
pair offer&thank	-9 9 0 0 0 -1 -4 0 6 76
pair offer&ticket	1 -1 0 0 -5 12 -10 -1 5 1
pair offer&time	-23 21 -20 -14 14 48 -9 -12 -6 -63
pair offer&title	-24 23 -12 3 -11 58 -28 -6 -3 -85
pair offer&wait	-5 -1 -1 -1 2 14 -3 0 -5 -39
pair office&official	1 0 0 0 0 0 0 0 0 12
pair office&onward	0 4 -1 0 1 -1 -3 0 0 15
pair office&other	-2 -1 2 2 0 -1 0 0 -1 -34
pair office&pay	-1 -1 0 0 -1 1 3 0 0 5
pair office&prepare	-2 2 -1 1 -1 0 3 0 -2 5
pair office&property	-2 -4 -1 5 0 -2 6 -1 -1 -16
pair office&received	-3 -1 -1 0 -1 -3 14 -3 -2 11
pair office&recorded	-3 3 0 0 0 0 0 0 0 29
pair office&recruiter	-1 4 -2 8 -12 -2 -5 12 -2 -12
pair office&remind	-12 21 8 -7 -1 -1 -20 13 -1 -13
pair office&review	2 -2 -3 7 -1 -1 0 -1 -1 21
pair office&role	6 16 -4 -2 -19 -3 14 -2 -5 30
pair office&sales	-19 25 -3 8 -1 -15 25 -7 -14 -21
pair office&send	-1 0 0 0 0 0 3 0 -1 19
pair office&shop	6 -3 -1 -1 0 -2 2 -1 0 -6
pair office&sign	3 -2 -2 -1 -1 2 -3 5 -1 5
pair office&slot	-7 -9 -6 -2 -8 18 20 -5 -1 -4
pair office&sorry	0 0 0 1 0 0 0 0 0 33
pair office&stage	9 -3 -1 -2 2 -2 0 -2 -1 15
pair office&start	25 -8 -3 -3 -1 -3 -6 -1 -1 -19
pair office&study	10 -7 0 0 0 0 -2 0 0 -2
pair office&talk	5 21 -5 -5 -3 -2 -10 1 -2 12
pair office&task	7 -4 -1 -1 -1 -1 3 -2 -1 25
pair office&team	-2 5 -6 -6 -18 -5 38 8 -14 -73
pair office&thank	-3 6 0 0 0 0 -1 0 -1 56
pair office&ticket	-1 0 0 0 0 0 2 -1 0 9
pair office&time	-23 13 -2 15 -7 -11 37 1 -22 46
pair office&title	25 33 -10 -3 -22 -11 -2 -3 -6 -77
pair office&video	1 1 0 0 0 0 0 0 0 57
pair office&wait	-1 -1 0 0 -1 -1 7 -1 -1 -31
pair office&wish	7 -1 0 -1 -1 -1 -3 0 0 7
pair official&onward	-2 -3 -1 0 10 -3 1 -1 -2 -9
pair official&pay	-2 -1 0 0 2 2 -1 0 0 7
pair official&prepare	-11 -6 -2 -2 -2 15 7 -2 1 24
pair official&property	16 -5 -2 -1 -5 -1 -1 -1 0 -63
pair official&received	-5 2 -1 -1 3 -1 -9 12 0 -18
pair official&recorded	-1 1 0 0 -1 0 -1 0 2 -3
pair official&recruiter	-2 -1 0 0 2 5 -2 -1 -1 -38
pair official&review	0 -1 0 0 3 -1 -5 2 3 -1
pair official&role	-3 3 -1 -3 7 -1 -2 -3 2 -32
pair official&sales	-18 21 -1 0 8 0 -5 -1 -5 5
pair official&send	3 -2 -1 -1 -2 2 5 -2 -2 -62
pair official&shop	2 3 -1 -2 0 0 0 -2 -1 -5
pair official&sign	-1 0 0 0 -1 4 -1 0 0 23
pair official&slot	10 -5 -1 -1 -1 1 -4 1 -1 39
pair official&sorry	0 0 0 0 1 0 0 0 0 5
pair official&stage	0 -1 0 0 10 -3 -5 0 -1 -3
pair official&study	-1 -1 0 0 -1 0 -3 0 7 -18
pair official&talk	0 0 1 0 0 0 -5 0 6 25
pair official&task	1 0 0 0 3 0 -2 0 0 8
pair official&team	-5 -3 8 -1 3 -2 3 -5 1 -41
pair official&thank	-1 2 0 0 11 -1 -2 0 -9 3
pair official&ticket	-5 -3 -1 -1 -1 18 -8 10 -9 25
pair official&time	9 1 0 -1 -6 -5 14 -13 1 224
pair official&title	-13 15 8 -4 12 1 -9 -7 -2 -19
pair official&video	0 2 0 0 0 0 0 0 0 -9
pair official&wait	-1 -1 -1 0 0 1 0 0 1 -7
pair onward&other	-3 -3 -3 2 4 -1 9 -1 -2 0
pair onward&pay	-1 -3 -1 0 -14 0 21 -1 -1 11
pair onward&prepare	-5 -1 24 -5 3 -4 -9 -1 -1 -15
pair onward&property	-1 -4 0 0 -2 8 -1 0 1 -6
pair onward&recruiter	-3 0 -1 1 4 -4 8 -1 -4 -6
pair onward&remind	-1 -17 0 -1 -1 -1 26 -2 -2 -7
pair onward&review	-4 -5 -2 -2 8 -1 23 -4 -13 -61
pair onward&role	-4 -7 8 -10 -2 16 23 -8 -16 -71
pair onward&sales	16 -6 -1 -1 1 -1 -21 14 -1 -32
pair onward&send	7 22 -6 -2 -9 -1 1 -6 -5 36
pair onward&sign	-1 0 0 0 -1 3 -1 0 0 19
pair onward&slot	-1 21 -1 -1 -1 -2 -14 3 -3 -9
pair onward&sorry	-2 -2 0 -1 14 -1 -4 -1 -2 36
pair onward&stage	-12 20 4 -13 8 -23 14 -13 15 -32
pair onward&start	-9 -6 -1 -3 6 16 -1 -1 -1 -4
pair onward&study	-2 -4 -1 -1 -8 -1 -14 1 30 -31
pair onward&talk	-1 -33 28 -1 -2 7 -2 -2 6 -17
pair onward&task	32 -3 -2 -3 -1 -5 -14 -3 -1 -10
pair onward&team	-4 27 -5 0 14 -4 -11 -5 -14 -45
pair onward&thank	-1 -1 0 0 5 0 -1 0 -1 -1
pair onward&ticket	-1 -1 0 0 -2 0 0 0 5 -12
pair onward&time	31 -44 22 -1 -1 20 -19 -5 -3 15
pair onward&title	-4 28 8 -4 10 -6 -14 -3 -13 -19
pair onward&video	2 7 -1 0 -1 -1 -6 0 0 -6
pair onward&wait	-32 -9 6 -4 -22 -5 71 -1 -4 -25
pair onward&wish	-1 6 0 -1 7 0 -8 0 -2 -17
pair other&paper	0 0 0 0 5 0 -3 0 -1 18
pair other&prepare	-13 -3 14 0 6 0 -2 0 -1 -27
pair other&property	-1 -1 -1 1 4 0 -1 0 0 96
pair other&received	-1 -1 -1 0 4 0 -3 1 1 12
pair other&recruiter	1 -3 -2 6 20 -2 -23 -2 5 -49
pair other&remind	-12 12 -4 28 -12 -4 -5 -2 -1 -27
pair other&review	-3 -3 -2 -1 -11 -4 32 -4 -4 -26
pair other&role	-15 -15 -5 13 16 -9 5 -5 16 -44
pair other&sales	-1 -2 -1 1 -5 -2 12 -1 -1 48
pair other&send	-11 -3 23 -6 2 -1 2 -2 -4 42
pair other&sign	-5 -2 2 9 18 -8 -11 -2 -1 31
pair other&slot	6 16 -11 4 4 -14 -3 1 -4 -17
pair other&sorry	-2 3 -3 7 -4 -2 5 -1 -2 -1
pair other&stage	0 -3 8 -2 6 -2 -6 -1 0 -22
pair other&talk	1 -24 -1 0 4 24 -3 0 0 3
pair other&team	-11 -12 -12 1 89 -7 -54 4 4 33
pair other&thank	-9 -2 -10 0 17 -1 7 -1 0 -23
pair other&ticket	-1 -1 0 0 -2 0 2 5 -3 19
pair other&time	-31 16 2 37 31 -21 -25 -5 -4 -14
pair other&title	-11 -12 2 -1 65 -7 -25 -4 -8 31
pair other&wait	-9 18 5 -7 -31 -2 34 -5 -4 -25
pair other&wish	-1 -1 0 0 6 0 -2 0 -1 34
pair paper&prepare	-1 -1 0 0 0 -1 -1 1 3 -1
pair paper&received	-1 0 0 0 -1 0 -2 0 4 15
pair paper&review	-10 15 -3 6 3 -2 0 -1 -7 19
pair paper&role	10 -5 -1 2 16 -3 -11 -2 -7 -60
pair paper&sign	-1 0 0 0 0 0 -1 0 3 27
pair paper&slot	9 -4 6 -1 -1 -2 -7 0 0 28
pair paper&sorry	0 0 0 0 0 0 0 0 0 21
pair paper&team	0 -2 6 0 -1 -1 -2 0 -1 15
pair paper&thank	-1 0 0 0 0 -1 -1 0 3 -4
pair paper&time	-1 -3 1 17 -1 -4 -6 -2 -1 -35
pair paper&title	5 -5 -1 0 -7 -2 15 -2 -4 -18
pair paper&wait	0 0 0 0 -21 0 27 0 -4 4
pair pay&prepare	0 -1 0 0 0 2 0 0 0 20
pair pay&property	-4 -7 -1 -2 -1 -4 22 -3 0 -81
pair pay&received	-1 0 0 0 0 0 -1 2 1 53
pair pay&recruiter	-3 -1 -1 0 1 7 0 -2 -1 32
pair pay&remind	8 -1 1 -1 0 0 -6 0 0 10
pair pay&review	11 -1 0 0 -3 -1 7 -1 -11 -1
pair pay&role	15 5 -3 -3 -6 -3 6 -3 -8 -14
pair pay&sales	-1 -1 0 0 -2 -1 7 -1 0 13
pair pay&send	-2 -3 -1 -1 -2 13 -2 -2 -1 -62
pair pay&shop	0 0 0 0 0 1 0 0 0 36
pair pay&sign	-7 -6 -2 -1 -6 38 -11 -2 -1 -23
pair pay&slot	21 1 -6 2 -19 69 -55 -6 -7 -51
pair pay&stage	-1 5 -1 0 -1 -1 0 0 -1 -7
pair pay&start	-4 -8 -3 -3 -3 36 -15 -3 4 -51
pair pay&study	0 0 0 0 0 0 0 0 0 95
pair pay&talk	2 10 -3 -1 -2 13 -16 -1 -1 -25
pair pay&team	2 -6 -2 -2 -1 6 6 -2 -2 -17
pair pay&ticket	-1 -1 -1 -1 11 1 -13 0 5 -26
pair pay&time	2 -37 24 -8 27 36 -43 -3 2 -90
pair pay&title	-6 17 -2 -4 -6 26 -15 -4 -7 48
pair pay&video	0 1 0 0 0 0 0 0 0 24
pair pay&wait	-3 -9 -2 -1 -15 30 -1 -4 4 -33
pair practice&recruiter	0 0 0 0 0 0 0 0 0 44
pair practice&remind	-14 -1 -1 -4 0 0 22 -1 0 6
pair practice&review	0 0 0 0 0 0 1 0 0 3
pair practice&role	0 0 0 0 0 0 0 0 0 22
pair practice&sales	0 0 0 0 0 0 0 0 0 6
pair practice&slot	0 1 0 0 0 0 0 0 0 21
pair practice&study	0 0 0 0 0 0 0 0 0 4
pair practice&team	1 0 0 0 0 0 0 0 0 9
pair practice&thank	0 0 0 0 0 0 0 0 0 28
pair practice&time	-20 -2 -3 -5 0 0 22 8 0 52
pair practice&title	1 0 0 0 0 0 0 0 0 48
pair practice&video	0 0 0 0 0 0 0 0 0 -22
pair prepare&property	1 -1 0 1 -1 0 0 0 0 80
pair prepare&received	-1 -12 -1 -1 -3 -1 0 -2 22 -4
pair prepare&recruiter	2 -1 -1 -5 1 4 0 1 -1 -24
pair prepare&remind	-10 -3 -4 -2 -2 11 -11 23 -1 -24
pair prepare&review	0 -2 -3 -1 -9 -1 20 -1 -3 -11
pair prepare&role	7 -4 11 -10 -1 22 -28 -5 8 66
pair prepare&sales	-7 -1 0 0 -2 -1 7 -4 8 8
pair prepare&send	-2 -6 12 4 -2 -30 21 4 -3 8
pair prepare&service	-24 -1 -2 -1 0 0 28 -1 0 -12
pair prepare&shop	0 -1 0 0 -1 -1 -2 4 -1 3
pair prepare&sign	-7 -3 -1 6 -7 24 1 -3 -9 70
pair prepare&slot	9 -12 9 0 -1 -1 0 -2 -1 -16
pair prepare&sorry	-2 -2 -4 18 7 -10 -5 -2 0 -30
pair prepare&stage	-4 -2 8 0 -1 -1 1 -1 -1 -10
pair prepare&start	-9 -11 -1 -1 -6 4 26 -1 -1 -38
pair prepare&study	-1 5 -1 0 0 -1 -1 0 -1 -10
pair prepare&talk	5 -7 -1 -2 -1 0 7 -1 -1 -14
pair prepare&task	0 -2 -1 -1 -1 -1 7 -1 0 25
pair prepare&team	-10 -8 -3 0 -20 -1 18 -4 28 -6
pair prepare&thank	11 -1 -1 0 0 -3 -8 -1 3 46
pair prepare&ticket	-10 -3 -1 -1 -4 19 -5 1 4 -13
pair prepare&time	-1 -20 20 -16 -9 -9 27 16 -8 -91
pair prepare&title	-7 -9 10 4 -3 4 -14 -3 17 -14
pair prepare&video	1 0 0 0 0 0 0 0 0 3
pair prepare&wait	-3 -11 11 -3 -3 -4 15 3 -4 -38
pair property&received	-1 0 0 0 2 0 -3 0 3 31
pair property&recruiter	-1 -1 -1 -1 4 4 -1 -2 -1 -53
pair property&remind	3 0 -1 1 0 0 -1 0 0 8
pair property&review	0 0 0 0 -4 0 2 0 3 17
pair property&role	7 -17 -5 -1 -4 -9 31 -2 0 -96
pair property&sales	0 0 0 0 0 1 0 0 0 7
pair property&send	-2 -1 -1 10 0 -7 1 -1 0 -43
pair property&service	-1 4 0 0 -1 0 -1 0 0 11
pair property&sign	-2 -1 -1 0 -7 4 10 -2 -1 -9
pair property&slot	20 -5 -9 0 -1 -1 -1 -2 -1 -5
pair property&sorry	-1 -1 0 3 -1 0 -1 0 0 28
pair property&stage	-3 6 0 0 0 0 -2 0 0 20
pair property&talk	1 -3 -1 0 -4 8 -1 0 0 13
pair property&team	10 -8 -1 0 2 -1 0 -1 -1 -15
pair property&thank	-7 -4 -6 50 -9 -3 -9 -9 -4 35
pair property&ticket	1 -1 0 0 0 1 -1 0 0 -6
pair property&time	27 -20 -9 6 -12 26 -13 -3 -1 43
pair property&title	12 -17 -4 -3 -12 5 20 -4 3 -92
pair property&wait	0 0 0 0 -1 10 -6 -1 0 -18
pair received&recorded	-7 -6 -8 -1 -10 -1 11 0 23 -46
pair received&recruiter	-1 -1 0 0 1 0 -1 1 2 -3
pair received&remind	-1 -3 6 -1 0 -1 -6 0 5 -12
pair received&review	-3 -2 -1 -1 -2 -1 -12 2 21 -74
pair received&role	-14 -2 -4 -4 36 -7 -43 -10 49 -18
pair received&sales	-11 -2 5 -1 6 -4 12 -7 1 -72
pair received&send	-5 -2 -1 -1 -2 0 -2 5 7 -24
pair received&shop	-10 -6 1 -3 1 -1 21 4 -6 -47
pair received&sign	5 -7 -2 -1 32 -1 -12 -5 -9 -4
pair received&slot	11 -23 8 -1 3 -2 14 2 -13 -15
pair received&sorry	-1 -2 6 -1 2 -1 -2 0 -1 -4
pair received&stage	6 -5 -1 -1 -16 -1 -6 -4 27 -8
pair received&study	-3 -4 -1 -1 -14 -1 -16 -1 41 -34
pair received&talk	0 0 0 0 0 1 0 0 0 31
pair received&task	-2 -2 -1 -1 -2 -1 14 -3 -3 -15
pair received&team	6 13 -2 -1 -3 0 -7 13 -20 35
pair received&thank	-8 -25 -3 -2 -13 -3 49 -21 27 -8
pair received&ticket	8 -16 -1 -3 -10 -4 -35 52 8 -110
pair received&time	-20 5 4 -4 -6 -7 -2 3 28 41
pair received&title	-2 -5 -5 -3 2 -6 -18 -5 43 -88
pair received&wait	4 -13 -1 0 -2 -1 8 3 1 8
pair received&wish	-1 0 0 0 -1 0 -1 0 3 17
pair recorded&role	-6 20 -1 -1 -2 -1 -7 -1 -1 -14
pair recorded&send	-1 7 0 0 -2 0 11 -3 -11 6
pair recorded&slot	-2 17 0 -1 -1 -1 -10 -1 -1 15
pair recorded&stage	-3 26 0 0 -1 -1 -19 0 -2 -12
pair recorded&talk	0 1 2 0 0 0 -1 0 0 13
pair recorded&team	-4 3 0 -1 -7 -1 24 -4 -12 -7
pair recorded&ticket	-1 10 0 0 -1 -1 -5 0 -2 -28
pair recorded&time	-14 35 -7 -2 -2 -2 -13 -5 11 -2
pair recorded&title	-5 7 0 -1 -2 0 -1 0 3 5
pair recorded&video	-10 33 -1 -1 -2 -1 -14 -2 -3 5
pair recruiter&remind	-5 9 -2 6 -1 -1 -21 15 -1 17
pair recruiter&review	-4 -1 -2 -1 -25 0 27 -2 8 -37
pair recruiter&role	7 -6 -9 -7 16 -4 7 -1 -3 40
pair recruiter&sales	-6 7 0 0 1 0 0 0 0 3
pair recruiter&send	-3 11 -1 0 -2 -2 -2 -1 0 10
pair recruiter&shop	0 -4 0 0 -1 -8 14 0 0 -2
pair recruiter&sign	-1 -1 -1 -1 0 7 -2 -1 -1 -10
pair recruiter&slot	-1 1 0 0 4 -3 6 -1 -6 -20
pair recruiter&stage	-13 -7 2 9 12 1 7 -1 -9 -44
pair recruiter&study	-2 2 0 0 1 0 -1 0 0 17
pair recruiter&talk	0 29 -1 -1 -3 -1 -19 -1 -3 2
pair recruiter&task	0 -1 0 1 -2 0 -6 0 9 -5
pair recruiter&team	-20 -14 27 -18 -10 -6 19 5 17 -16
pair recruiter&ticket	-7 4 -6 -1 -10 -1 22 -5 4 -19
pair recruiter&time	-12 1 -1 18 -8 5 -14 8 2 -3
pair recruiter&title	-2 15 3 -13 -8 1 48 -12 -31 59
pair recruiter&urgent	-1 -1 -1 0 -1 -1 -2 7 -1 15
pair recruiter&video	-1 10 0 1 -2 0 -7 0 0 14
pair recruiter&wait	-3 -2 -1 -1 -5 -1 14 -4 3 2
pair remind&review	0 -1 -3 -1 7 -1 0 -1 -1 2
pair remind&role	-10 1 8 20 3 -6 -13 -2 -2 2
pair remind&sales	-6 -1 9 1 0 0 -2 0 0 14
pair remind&send	2 21 -2 -3 1 -1 -16 -1 -1 40
pair remind&service	0 -2 7 0 0 0 -3 0 0 11
pair remind&shop	0 0 1 0 0 0 0 0 0 10
pair remind&sign	-4 -1 1 -1 -1 23 -15 -2 0 5
pair remind&slot	-8 -20 8 -13 -6 -13 69 -13 -4 -70
pair remind&sorry	-12 -3 27 19 -5 -4 -18 -3 -2 -66
pair remind&stage	15 -13 -5 -5 -4 -4 24 -5 -4 -26
pair remind&start	-16 -11 4 -1 0 -11 36 -1 0 3
pair remind&talk	-20 40 40 -11 -3 -16 -18 -11 -2 -64
pair remind&task	-3 -16 -3 1 -2 0 26 -3 -1 -4
pair remind&team	4 5 9 2 -3 -4 -14 3 -2 45
pair remind&thank	-10 -3 -2 -3 -2 -4 22 -2 5 -20
pair remind&ticket	14 -14 -2 0 0 0 4 -1 0 -3
pair remind&time	-7 -39 20 -17 -10 -9 68 10 -16 1
pair remind&title	-3 13 7 -3 4 -3 -13 -2 -2 25
pair remind&video	-2 2 5 -3 0 0 -1 0 -1 2
pair remind&wait	32 7 -32 -2 9 3 -6 -7 -4 -33
pair review&role	5 -6 -4 -4 8 -8 14 -4 -2 -30
pair review&sales	-4 12 -4 7 -15 -3 11 -2 -4 4
pair review&send	-2 -5 -1 -1 1 2 21 -3 -13 19
pair review&sign	-1 -1 -1 0 0 7 -2 -1 -1 -2
pair review&slot	1 -1 -1 0 6 0 -2 2 -4 16
pair review&sorry	-2 -1 -1 0 8 -1 -2 -1 -2 35
pair review&stage	-11 -8 -1 -1 -3 -2 29 -1 -2 -2
pair review&talk	-5 2 0 0 0 0 6 0 -1 -2
pair review&task	-13 15 -4 -3 -5 -8 32 -6 -9 -39
pair review&team	16 -9 -4 -4 -5 1 23 -7 -10 -28
pair review&thank	4 -7 -1 -1 13 -1 -2 -1 -6 -63
pair review&ticket	-3 -2 -1 -1 -2 -1 -14 2 21 -13
pair review&time	3 -14 -13 -1 3 -7 -17 -6 52 -36
pair review&title	12 -8 -6 -6 16 -3 20 -6 -18 -65
pair review&wait	-7 -3 -2 -1 -17 3 12 -4 19 -18
pair role&sales	-3 29 -4 -3 2 -5 0 -5 -12 -17
pair role&send	17 6 -1 -4 -11 20 -19 -4 -5 1
pair role&service	-2 5 -1 1 8 -3 -10 -2 3 7
pair role&shop	0 12 -6 -2 -5 -2 6 -5 3 -38
pair role&sign	-7 -7 -7 16 14 13 -9 -7 -4 44
pair role&slot	35 0 0 3 -22 -3 -10 5 -8 -19
pair role&sorry	-13 -5 2 22 20 -13 -7 -3 -3 -22
pair role&stage	8 16 -4 -7 1 -12 5 -4 -3 -37
pair role&start	20 -16 -3 -8 -3 44 -30 -2 -2 -24
pair role&study	-10 6 -2 -4 12 -2 -1 -1 1 26
pair role&talk	29 70 -11 -7 -16 -10 -41 -6 -8 -36
pair role&task	-1 -13 -2 0 -15 -3 40 -2 -3 20
pair role&team	7 13 -12 4 -4 -3 2 -2 -5 24
pair role&thank	13 19 -10 -6 29 -8 -11 -4 -22 -68
pair role&ticket	-5 0 -7 -2 2 -3 -11 -5 32 -48
pair role&time	83 -75 8 21 30 50 -92 -13 -12 -46
pair role&title	-10 72 -7 -20 7 -23 63 -31 -50 -94
pair role&urgent	-1 10 -9 0 0 -1 -3 5 0 22
pair role&video	-1 23 0 -3 -2 -4 -8 -4 -1 4
pair role&wait	-8 -13 9 -5 -9 -7 46 -3 -9 35
pair role&wish	-5 -4 -5 19 -40 -3 42 -9 5 -67
pair sales&send	-2 -4 6 0 -1 0 2 0 -1 89
pair sales&service	-5 -2 8 -1 0 -1 0 0 0 -41
pair sales&shop	-15 2 13 2 -6 13 -6 -2 -1 8
pair sales&sign	-1 -1 0 0 -7 7 4 -1 0 23
pair sales&slot	13 4 -5 -1 -1 -4 -3 -1 -1 32
pair sales&sorry	-2 0 1 3 -1 0 0 0 0 10
pair sales&stage	3 6 0 -1 -9 -1 -6 0 9 12
pair sales&start	24 -9 -3 -2 -1 -2 -6 -1 0 -11
pair sales&study	1 0 0 0 0 0 0 0 0 9
pair sales&talk	11 0 -1 2 -3 -3 -3 -1 -1 -32
pair sales&task	2 -1 0 0 -9 0 -1 0 10 19
pair sales&team	8 -3 -3 -1 1 -2 8 -3 -6 -29
pair sales&thank	19 -10 -1 0 8 -1 -5 0 -11 47
pair sales&ticket	-9 4 -1 -2 -2 -1 1 -2 10 -10
pair sales&time	1 -9 8 11 -9 -4 26 -5 -20 -21
pair sales&title	-3 49 -6 -3 -11 -7 -4 -3 -12 2
pair sales&video	4 0 -1 0 0 0 -1 0 -2 60
pair sales&wait	1 -3 -2 -1 -1 -1 7 -1 -1 -44
pair send&shop	-18 -6 -8 -1 -6 -3 22 20 2 -7
pair send&sign	-17 -8 -6 1 -5 86 -44 -5 -3 -5
pair send&slot	-14 71 5 -4 -11 -3 -38 -4 -3 -44
pair send&sorry	-2 -1 4 0 3 0 -4 0 -1 10
pair send&stage	8 22 -2 -1 -12 -4 -6 -1 -3 21
pair send&start	-5 -1 -1 0 -1 -18 28 -1 -1 -41
pair send&study	0 -5 0 0 0 0 6 0 -1 2
pair send&talk	14 16 -1 -1 0 -1 -23 -1 -2 17
pair send&task	2 -6 -2 -2 -11 -6 34 -4 -6 -2
pair send&team	-3 -8 -2 -1 -9 0 45 -4 -18 38
pair send&thank	-2 3 -1 -1 -6 0 2 -3 8 16
pair send&ticket	-4 -7 -1 -1 -3 3 18 -1 -4 -16
pair send&time	-19 -8 -5 -9 -3 1 10 41 -8 -72
pair send&title	16 -9 2 3 -3 0 2 -4 -6 45
pair send&video	8 7 -3 -1 -1 -1 -8 -1 0 -31
pair send&wait	0 -12 19 -8 -3 5 4 -3 -3 -16
pair service&slot	2 2 8 0 0 0 -10 -1 0 51
pair service&talk	6 -1 -1 0 0 0 -1 0 -1 -45
pair service&task	1 -1 -1 1 2 0 -2 0 0 -51
pair service&time	-26 0 20 0 -1 -1 14 -2 -2 43
pair service&title	22 -11 -1 -2 -1 0 -2 -5 0 34
pair shop&sign	10 -5 -2 -1 2 0 -13 1 8 -28
pair shop&slot	9 0 -1 -1 -5 0 1 -1 0 -16
pair shop&sorry	0 0 1 0 0 0 0 0 0 25
pair shop&stage	0 -1 0 0 1 0 10 -2 -7 -11
pair shop&talk	-2 1 0 3 -1 0 0 0 0 -1
pair shop&team	1 -1 0 0 1 0 -1 0 0 -17
pair shop&thank	2 4 -4 0 0 0 0 1 -2 -14
pair shop&ticket	-9 2 2 -2 -1 -1 15 -1 -5 -29
pair shop&time	-15 -3 0 2 -2 -2 -5 29 -5 -26
pair shop&title	3 -2 -1 -1 3 -1 -2 -1 1 0
pair shop&video	1 0 0 0 0 0 0 0 0 11
pair shop&wait	6 -3 -1 -3 -2 -1 5 -1 -1 -28
pair sign&slot	-1 -9 -1 7 -6 24 -10 -2 -1 46
pair sign&sorry	-2 -1 3 0 4 -1 -2 0 0 56
pair sign&stage	7 -2 -1 0 -2 5 -5 -1 -1 -5
pair sign&start	-3 -2 -1 -1 -6 24 -8 -1 -1 -6
pair sign&study	0 0 0 0 1 0 0 0 0 -5
pair sign&talk	-1 -1 -1 0 2 2 -5 5 -1 -7
pair sign&team	4 -3 -2 -1 25 -5 -9 -4 -6 41
pair sign&thank	-5 13 -1 0 -12 1 -21 -6 30 -23
pair sign&ticket	-3 -5 -1 -1 -4 25 -8 -1 -1 53
pair sign&time	-7 -28 -7 -3 8 108 -65 0 -7 -67
pair sign&title	15 -11 -6 2 5 9 -17 6 -3 -36
pair sign&wait	-5 -3 -3 -2 -11 26 2 -3 -2 -53
pair slot&sorry	-7 -3 12 9 -1 -2 -6 -1 -1 -4
pair slot&stage	-3 54 6 -2 2 -3 -43 -3 -9 -3
pair slot&start	11 -19 0 -4 -2 1 18 -3 -2 -7
pair slot&study	12 -9 -2 0 0 0 -2 2 0 3
pair slot&talk	18 28 10 -1 -6 -1 -33 -9 -5 -24
pair slot&task	-19 -13 -1 -1 -8 -2 49 -2 -2 35
pair slot&team	5 -13 -3 -4 2 -7 24 1 -4 -12
pair slot&thank	19 -38 -9 -2 -21 -7 57 -6 8 -35
pair slot&ticket	1 -15 0 -1 -7 13 1 26 -19 5
pair slot&time	-2 -10 62 -28 -19 -67 121 -18 -39 -43
pair slot&title	19 23 4 -8 -23 -6 -16 2 6 14
pair slot&video	-19 8 4 5 -2 -3 10 -3 -1 3
pair slot&wait	28 -9 -9 -8 -11 5 9 -1 -4 63
pair sorry&stage	-2 -3 2 -1 15 -1 -8 -1 -1 18
pair sorry&study	0 0 0 1 1 0 0 0 0 11
pair sorry&talk	-2 -1 2 3 -1 0 -1 0 0 4
pair sorry&team	-7 -3 -1 8 29 -2 -21 -2 -2 -57
pair sorry&thank	-1 0 2 1 0 0 -1 0 0 -8
pair sorry&ticket	0 -1 0 0 3 0 -1 0 0 10
pair sorry&time	-27 25 22 26 -1 -14 -23 -4 -4 9
pair sorry&title	-5 -2 5 12 -5 -1 -2 -1 -1 -30
pair sorry&wait	-2 -1 -9 -3 3 -5 27 -10 -1 -14
pair stage&start	-4 -2 -1 -1 11 1 -3 0 -1 7
pair stage&study	-2 -4 -1 -1 -5 -2 -16 -1 31 19
pair stage&talk	26 -12 24 0 -6 -3 -19 -16 5 -32
pair stage&task	-8 -13 -2 -2 -14 -7 42 -6 9 -12
pair stage&team	22 14 -2 -6 4 -7 -4 -17 -4 -26
pair stage&thank	-3 -2 -1 -1 16 -3 -4 -1 -1 -8
pair stage&ticket	-4 -5 -1 -1 -4 -1 23 -3 -3 -30
pair stage&time	23 -43 31 -8 4 -6 15 -7 -7 61
pair stage&title	25 31 -7 -4 8 -15 -9 -8 -21 -35
pair stage&video	-1 18 -1 -1 -2 -2 -10 -1 -2 6
pair stage&wait	-4 -5 -5 -2 -18 -2 41 -3 -2 23
pair stage&wish	-2 11 0 0 -4 0 -6 0 2 -45
pair start&talk	0 -14 4 -2 -4 -3 20 0 -1 5
pair start&team	7 -3 -1 -1 1 2 -4 -1 0 0
pair start&time	2 -58 -14 -19 -3 86 26 -25 4 -37
pair start&title	21 -11 -4 -4 8 2 -7 -2 -2 -5
pair start&wait	8 -10 -1 -1 -2 6 -4 -1 5 -17
pair study&talk	-23 18 -2 -2 7 -4 13 -1 -5 -3
pair study&task	13 -2 0 0 10 -1 -15 -1 -5 -5
pair study&team	4 -3 -1 0 0 0 1 0 0 47
pair study&thank	-6 -1 -1 -1 24 -1 -7 -4 -3 38
pair study&ticket	0 -5 0 0 -1 0 7 0 -1 18
pair study&time	12 -16 -6 -1 7 -1 24 -5 -14 57
pair study&title	-7 -6 -1 -1 7 0 14 -1 -5 -24
pair study&video	2 0 0 0 0 0 0 0 0 -15
pair study&wait	-2 -4 -1 0 9 -2 1 -1 -1 -24
pair talk&task	2 -12 -1 -1 8 -2 21 -1 -13 -27
pair talk&team	30 14 -9 -4 -7 -5 7 -19 -6 -89
pair talk&thank	-20 -6 -5 -4 5 -5 46 -5 -5 3
pair talk&ticket	1 0 0 0 0 0 0 0 0 4
pair talk&time	71 -20 21 -21 -20 -25 29 -26 -9 -93
pair talk&title	20 50 -7 -8 -15 -9 -19 -2 -9 -35
pair talk&video	-12 73 -4 -3 -4 -6 -27 -14 -4 -63
pair talk&wait	-4 -2 -4 -2 4 -6 22 -3 -5 -14
pair talk&wish	6 3 0 -2 10 -1 -14 0 0 11
pair task&team	-4 11 -2 -1 7 -2 -7 -2 1 2
pair task&thank	-4 -4 -1 -1 4 -2 22 -4 -10 1
pair task&ticket	19 -18 -3 -1 0 -1 2 -1 4 10
pair task&time	56 -34 -1 -5 37 -33 5 -19 -6 -90
pair task&title	5 -36 -2 -2 -8 -7 59 -4 -4 13
pair task&video	-14 -4 -1 0 -1 -1 23 -1 -1 6
pair task&wait	-1 -2 -1 0 8 -1 -2 -3 2 -6
pair team&thank	15 -17 -1 -2 8 -2 3 0 -5 154
pair team&ticket	-11 -2 -1 -1 -1 -1 15 18 -16 -32
pair team&time	71 -59 -10 22 3 -25 3 -24 18 33
pair team&title	-4 21 19 5 10 -14 48 -27 -57 14
pair team&urgent	-1 -1 0 0 0 0 -1 3 0 -3
pair team&video	11 1 -1 0 4 -1 -4 -9 0 8
pair team&wait	-11 -5 -3 -2 -8 3 33 -15 8 -27
pair team&wish	6 4 -1 -1 5 0 -10 0 -3 5
pair thank&ticket	-2 0 -1 -1 -8 -1 -32 42 2 -11
pair thank&time	-31 -25 -8 -14 11 -6 95 -12 -10 32
pair thank&title	6 8 -7 -6 56 -9 -44 4 -8 -172
pair thank&wait	-5 -5 -2 -2 43 -3 -10 -6 -10 3
pair thank&wish	-1 -2 -1 0 -1 -1 9 -1 -3 3
pair ticket&time	18 -7 -3 -3 -4 0 14 -20 5 -27
pair ticket&title	-17 10 -3 -3 5 -2 2 19 -10 34
pair ticket&wait	-10 -1 -1 -1 3 7 4 6 -7 -10
pair time&title	-3 -16 -4 12 6 64 -37 -15 -7 73
pair time&urgent	-8 -11 20 10 -8 -1 -1 -1 0 -59
pair time&video	49 -7 -16 -6 1 -6 7 -18 -5 72
pair time&wait	21 -1 -32 -12 2 12 30 -22 2 -53
pair time&wish	8 -2 -1 -2 -1 36 -37 -1 0 -24
pair title&urgent	-1 0 1 0 1 0 0 1 0 37
pair title&video	-7 45 0 -3 -5 -4 -18 -2 -5 -43
pair title&wait	-11 1 15 -5 4 1 -2 -4 2 21
pair title&wish	6 4 -1 -2 -11 0 -6 0 11 -7
pair urgent&wait	6 -1 -4 -4 -1 -1 -27 32 0 -19
pair video&wait	2 0 0 0 0 0 -1 0 0 10
past interview	-35 34 -44 -7 45 54 -30 -9 -7 -14
pay.lure	-17 -8 -1 -1 -7 46 -5 -4 -3 125
pay.lure@subject	0 0 0 0 0 0 0 0 0 14
person, and hiring little	7 -24 -33 25 5 12 40 -32 0 15
promise	-64 -92 -84 -47 -200 94 292 49 51 -114
proposal.availability	-108 248 18 -60 -91 -3 25 3 -31 -26
proposal.availability@subject	-42 24 -15 -6 -7 -5 32 27 -9 -68
proposal.link	-3 200 45 -38 -51 -49 -33 -22 -49 -60
proposal.link@subject	-25 55 1 -3 -6 -3 -10 -4 -5 -108
proposal.offer	-11 184 -32 16 -50 -34 17 -47 -42 -53
proposal.offer@subject	-25 35 -5 -1 -1 -1 -1 -1 -1 25
proposal.recorded	-67 254 -8 -9 -20 -12 -97 -21 -20 -134
proposal.recorded@subject	-31 155 -6 -6 -5 -6 -79 -10 -11 -75
question	-57 180 93 -105 -64 80 104 -108 -123 65
rejection.clear	-117 -87 -68 189 370 -35 -116 -30 -106 -89
rejection.clear@subject	-2 -2 -3 2 13 -1 -5 -1 -2 28
rejection.farewell	-43 -5 -14 -7 121 -13 17 -11 -45 -28
rejection.soft	-85 -21 7 -8 180 -85 62 -39 -12 13
rejection.soft@subject	-10 -5 -7 -6 -97 4 83 -6 44 -42
relay	29 34 35 48 -48 -14 -72 -43 30 -142
reply.advanced	-21 14 -13 -16 -25 -20 139 -19 -39 -35
reply.advanced@subject	-6 1 0 0 -1 -1 9 0 0 -17
reply.hint	0 -70 -32 -5 -21 -19 125 -16 37 -86
reply.hint@subject	-7 -29 -2 -1 -8 17 37 -3 -3 -39
reply.hold	-35 -20 -10 54 -145 -16 207 -7 -29 -67
reply.hold@subject	-5 -4 -1 -13 -17 -6 65 -2 -16 10
reply.later	-50 -148 28 -7 -29 -4 217 -7 0 -76
reply.pending	49 -52 -59 -28 -54 -67 153 16 42 -49
reply.pending@subject	-20 -10 4 -4 34 -5 28 12 -40 -28
reply.request	-11 11 -32 -40 -81 -8 177 76 -93 -60
reply.request@subject	4 -90 -19 -7 -18 -55 153 34 -2 -69
reply.thanks	-45 -41 -51 31 136 -44 33 23 -42 -19
reply.thanks@subject	-11 3 -3 -3 -18 -2 9 2 24 74
reschedule.moved	-136 1 307 -7 -85 -40 37 -69 -7 -74
reschedule.moved@footer	9 -3 -3 -1 0 0 -1 0 0 -37
reschedule.moved@subject	-81 -25 134 41 -12 -8 -20 -21 -8 20
reschedule.why	-118 -41 200 82 -59 -46 -65 31 17 -37
reschedule.why@footer	29 -4 -22 -1 0 -1 -1 -1 0 -30
reschedule.why@subject	-3 21 7 -2 -19 -4 -5 7 -2 -6
scheduler	15 194 -26 -5 -28 -21 -95 -10 -23 -134
sense alert	-12 -11 -3 24 3 -5 19 -8 -8 81
sense alert@around	0 0 0 0 3 0 -1 0 -1 136
sense alert@sender	0 0 0 0 1 0 0 0 0 138
sense alert@subject	0 -1 0 0 -1 0 7 0 -5 177
sense apply	72 27 -82 -36 -4 -60 -50 -44 177 113
sense apply@around	-39 1 -49 14 -31 -20 34 30 60 -70
sense apply@sender	-7 24 -9 -2 -15 -4 -25 4 34 12
sense apply@subject	-35 9 -53 -47 75 -23 -49 -24 145 -97
sense ask	-17 52 5 -77 -65 51 29 86 -66 11
sense ask@around	-38 -24 -5 17 -16 -17 108 -6 -18 -11
sense ask@subject	-10 -68 -6 -2 -10 -10 96 12 0 39
sense asked	-51 110 69 -62 -38 48 63 -65 -74 54
sense asked@subject	-16 17 24 -7 -30 2 29 -1 -17 62
sense available	-5 117 13 -4 -31 -32 -69 29 -18 61
sense available@around	-1 -8 32 -4 -6 -5 -24 20 -3 0
sense available@subject	-36 47 -18 -5 -7 15 -17 28 -6 13
sense away	-14 -54 -30 -43 -47 -35 18 220 -13 -69
sense away@around	-2 0 1 0 -2 -2 7 -1 -1 1
sense away@sender	0 0 0 0 0 0 0 0 0 12
sense away@subject	-27 -12 10 -18 -18 -7 -14 89 -4 -20
sense back	-30 -23 5 -9 -18 -31 52 43 11 -7
sense back@subject	-6 -8 -8 -3 6 1 10 10 -2 -35
sense book	17 16 25 44 -55 -26 -6 -30 15 26
sense book@around	47 16 3 -3 -5 -5 -75 28 -5 12
sense book@sender	9 -3 0 24 -4 -1 -15 -8 -2 139
sense book@subject	54 2 30 39 -28 -23 -43 -12 -18 11
sense bounce	-86 -16 -6 -6 -29 0 -23 159 7 -26
sense bounce@around	1 -1 0 0 -2 0 -1 2 0 4
sense bounce@sender	-13 -2 -2 -1 -10 -1 -3 35 -2 -27
sense bounce@subject	-37 -8 2 -3 -12 -3 -10 78 -5 -55
sense call	77 57 -19 -35 -17 -55 26 -50 16 16
sense call@around	18 32 10 -4 5 -5 -41 -13 -1 50
sense call@sender	-6 -1 -1 -2 8 -1 4 -2 0 33
sense call@subject	73 46 -32 -3 -36 -40 41 -35 -13 -42
sense cancel	-62 -37 8 234 -70 -20 -1 -10 -42 11
sense cancel@around	-2 -1 -1 -1 -10 -2 18 -1 0 0
sense cancel@subject	-67 -14 -8 145 -15 -7 -20 -6 -8 15
sense candidate	-26 -23 1 -27 88 -14 -11 0 13 47
sense candidate@around	20 -18 -7 -4 -20 -12 40 3 -3 -42
sense candidate@sender	-12 19 -12 -5 -18 -3 -5 25 11 -58
sense candidate@subject	0 67 -18 -8 1 -10 12 -2 -43 166
sense choose	-76 77 -20 -1 85 88 -56 -52 -45 -4
sense choose@around	12 -2 -2 -1 0 -1 -6 0 -1 46
sense choose@sender	-8 7 7 -2 14 -2 -5 -2 -9 6
sense choose@subject	-15 19 -4 -2 4 44 -32 -6 -7 30
sense civic	16 1 -47 -15 -10 5 72 -16 -5 193
sense civic@around	25 -8 -1 -3 11 -2 -19 -1 -1 22
sense civic@sender	-2 -1 -1 1 3 3 -7 6 -2 123
sense civic@subject	12 2 -1 -2 -3 -1 -5 -1 -1 193
sense closer	-57 9 -20 -19 141 -29 -50 26 0 89
sense closer@around	-22 -3 14 -1 -13 -2 27 -3 2 -24
sense closer@subject	0 -1 0 0 -10 0 -1 0 12 72
sense cold	-25 -6 -12 -18 -20 -16 72 24 0 113
sense cold@around	4 0 -1 0 1 -1 -1 -1 -1 -3
sense cold@sender	3 -1 -1 0 2 -1 -4 -1 3 -22
sense cold@subject	-18 22 -2 -2 -16 -4 2 -2 20 67
sense confirm	88 -63 -23 -11 -58 17 71 -19 -2 -40
sense confirm@around	-11 -4 32 -2 -2 -1 -5 -3 -3 8
sense confirm@subject	64 -38 -26 -10 -47 -3 15 0 47 52
sense deadline	-22 37 -61 -25 -10 -24 91 -4 19 -44
sense deadline@around	-8 -10 -4 -1 -8 -3 49 -16 0 28
sense deadline@subject	2 -32 -1 -1 1 -16 36 11 0 114
sense decide	-41 -33 -18 -16 40 78 104 -53 -62 54
sense decide@around	11 -11 -28 19 30 -11 -5 -3 -2 -2
sense decide@sender	1 0 0 0 0 0 0 0 0 -6
sense decide@subject	-44 -2 -9 -9 119 -1 -34 -6 -15 -20
sense document	27 -27 -24 -17 -20 32 105 -43 -34 3
sense document@around	0 -23 -2 -4 -7 -2 42 -3 -2 -23
sense document@sender	0 0 0 0 0 0 0 0 0 5
sense document@subject	-12 -44 -7 -5 -14 -21 106 -13 10 -91
sense education	31 -68 -16 2 12 -1 17 -17 40 138
sense education@around	-13 -5 10 12 -7 4 1 -6 5 -44
sense education@sender	-11 5 -1 4 0 3 7 -4 -3 280
sense education@subject	4 -12 -2 -7 41 -5 -42 -7 31 128
sense enjoyed	-23 20 -45 -38 97 -10 61 -35 -27 -69
sense enjoyed@around	7 -6 -4 -1 -3 32 -15 -2 -8 -10
sense enjoyed@subject	-12 12 0 0 -6 -1 10 -1 -3 -9
sense event	-3 -28 6 18 26 -9 -25 -24 39 108
sense event@around	-2 20 9 -1 -15 -3 -5 -5 2 -16
sense event@sender	-3 25 -2 -1 -9 0 -44 30 3 79
sense event@subject	-26 -26 62 5 6 -11 -2 -5 -4 112
sense exit	3 17 -1 -1 -1 0 -17 -1 0 36
sense exit@subject	0 0 0 0 0 0 0 0 0 56
sense family	23 -12 -21 -8 -15 -11 84 -13 -27 162
sense family@around	-9 29 -16 -2 -7 -3 4 -2 4 32
sense family@sender	0 0 0 0 0 0 0 0 0 82
sense family@subject	0 -3 0 0 -5 0 1 0 7 121
sense feedback	9 4 -9 -7 18 -5 15 -8 -17 40
sense feedback@around	-5 -3 -4 -4 -3 36 -11 -4 -2 -7
sense feedback@sender	0 0 0 0 0 0 0 0 0 43
sense feedback@subject	-12 -8 -3 -5 7 -8 37 -5 -4 -9
sense filled	-65 -58 2 47 106 -21 8 24 -42 -121
sense filled@subject	-25 -10 -4 -7 23 0 -32 46 10 10
sense finance	1 1 -17 1 13 9 -26 -9 25 179
sense finance@around	-38 -6 18 -7 0 3 33 4 -7 -51
sense finance@sender	-2 1 6 0 11 5 -18 -2 -2 84
sense finance@subject	-18 19 -21 -4 19 -8 -35 8 40 18
sense forwarded	10 -4 -5 -1 -10 -1 -8 8 13 -39
sense forwarded@around	7 -1 -2 -1 -1 1 -3 -1 0 132
sense future	-26 -60 1 2 72 -8 9 9 1 33
sense future@around	1 -2 -1 -2 10 -4 -10 10 -1 32
sense future@sender	0 -2 0 0 10 -3 -4 0 -1 -1
sense future@subject	-12 4 -1 -1 28 -5 -9 -2 -2 5
sense glad	14 15 -41 -30 -16 117 -12 -25 -22 -10
sense glad@around	-1 1 -4 -2 7 15 -13 -1 -2 15
sense glad@subject	-14 -30 -3 -2 -9 63 0 -3 -3 31
sense health	30 -13 15 -9 -15 18 -21 -8 3 89
sense health@around	13 8 0 9 -16 2 -9 -4 -3 -10
sense health@sender	-3 5 12 9 -13 -4 4 -3 -5 144
sense health@subject	44 -2 -7 -1 1 -11 -27 5 -2 109
sense hear	-26 -35 -41 28 -93 -28 56 51 86 -77
sense hear@around	-3 -11 -5 -4 65 5 -44 2 -6 -24
sense hear@sender	-19 41 -20 13 -16 -24 74 -58 11 37
sense hear@subject	-83 -78 1 12 140 22 23 -3 -35 -146
sense hiringside	-10 -7 -1 -3 12 5 40 -7 -30 156
sense hiringside@around	-14 -2 19 -1 0 0 -2 0 0 58
sense hiringside@subject	13 -3 1 -3 -3 -1 -3 -1 0 206
sense hitch	-49 -2 107 10 -33 -33 -7 -4 9 -81
sense hitch@around	-9 -1 54 -1 -3 -2 -35 -1 -2 1
sense hitch@subject	-1 -2 -6 4 -1 0 -6 11 -1 -15
sense hold	-23 -14 -18 87 -32 -38 75 -14 -21 -24
sense hold@subject	-6 -6 0 -11 -18 -12 65 -2 -10 30
sense inbox	-91 -85 -31 -19 -58 -37 32 276 15 79
sense inbox@around	-22 41 -8 -2 5 1 -11 0 -3 85
sense inbox@sender	-4 -2 -2 -1 -10 -3 -8 34 -2 8
sense inbox@subject	5 -13 3 -3 -25 -8 -33 111 -36 -166
sense interview	22 81 6 80 -40 -39 -13 -64 -33 60
sense interview@around	15 -43 119 -30 -12 -30 -17 27 -29 29
sense interview@sender	23 -3 -13 -1 -1 -1 -3 -1 0 12
sense interview@subject	219 66 57 73 -87 -96 -118 -2 -111 -145
sense invite	-9 -74 127 -3 -41 -7 -31 9 29 -12
sense invite@around	2 0 -1 7 -5 0 -1 0 0 223
sense invite@sender	-2 -1 0 0 -5 0 -3 -2 14 -7
sense invite@subject	70 -21 3 -7 -13 -12 0 -10 -10 21
sense join	44 -59 -20 -4 -8 60 3 -16 0 16
sense join@around	0 -7 -1 -2 -7 -5 5 -6 22 -7
sense join@sender	4 -2 1 -1 -12 -1 14 -1 -3 2
sense join@subject	-9 -9 -2 -2 -15 15 24 -3 0 18
sense keen	-3 41 -28 -23 2 54 -11 4 -36 78
sense keen@around	4 0 2 -2 6 0 -6 -1 -4 31
sense keen@subject	2 -1 -1 -1 -5 -4 11 -1 -1 22
sense link	77 111 9 -39 -44 -15 -54 -13 -31 123
sense link@around	-4 -1 5 0 0 0 -7 7 0 40
sense link@sender	1 -2 0 1 -2 -1 -2 -1 6 -53
sense link@subject	-4 33 8 -4 -6 -8 -26 9 -2 67
sense lure	-7 -4 -3 -2 -7 39 -14 -2 -1 185
sense lure@around	0 0 0 0 3 0 -1 0 0 2
sense lure@subject	0 0 -4 0 -1 -1 8 -1 0 53
sense machine	-4 2 -9 -3 -20 1 -31 37 26 -63
sense machine@around	2 7 -1 -1 7 -1 -11 -1 -2 0
sense machine@sender	38 -8 -6 -7 33 -7 -11 -21 -10 -10
sense machine@subject	-14 -7 -5 -4 -7 -4 -18 56 2 -37
sense mediaword	15 12 -17 -12 -42 3 -48 32 57 145
sense mediaword@around	9 -3 -2 0 7 -1 -11 -1 1 101
sense mediaword@sender	1 14 -1 -1 3 -2 -15 -1 0 99
sense mediaword@subject	-21 11 -4 -3 2 -7 22 -1 1 115
sense meet	42 52 -54 26 -5 -69 40 -24 -9 -74
sense meet@around	29 -8 -8 -3 -6 0 3 -5 -2 -19
sense meet@sender	-1 -2 1 1 2 -1 1 0 -1 16
sense meet@subject	57 85 -17 -6 -16 -25 -87 -6 15 7
sense mine	-23 14 14 3 -7 21 -15 -3 -4 260
sense mine@around	10 2 -10 24 -15 -2 -6 -2 -1 -20
sense mine@subject	2 1 -1 0 0 0 -5 5 -1 53
sense move	-56 -86 225 33 -36 -32 -49 18 -17 82
sense move@around	-52 -4 68 -2 -3 -2 -3 -1 -1 33
sense move@sender	0 0 0 0 0 0 0 0 0 15
sense move@subject	-59 -89 252 -14 -18 -17 -19 -14 -23 -62
sense not	-139 -71 77 136 230 -129 -21 45 -129 59
sense not@around	49 -3 -13 -2 4 -1 -31 -2 -3 141
sense not@sender	-17 33 -20 13 -17 -24 77 -58 11 7
sense not@subject	-2 32 -36 26 -12 -9 -50 44 7 -31
sense offer	-72 10 -44 -15 42 138 -37 -28 4 194
sense offer@around	-11 17 -21 1 -5 -15 39 -3 -2 21
sense offer@sender	0 0 0 0 0 0 0 0 0 35
sense offer@subject	-26 -16 -15 -6 -13 128 -36 -6 -11 103
sense office	14 65 -22 8 -28 -36 51 -8 -44 124
sense office@around	-1 12 5 -2 -15 -2 8 -3 -2 -11
sense office@sender	-5 0 1 0 0 0 3 2 -1 14
sense office@subject	15 19 -5 -6 -25 16 -3 -1 -10 168
sense official	8 -22 6 -9 -5 12 29 -13 -5 105
sense official@around	-2 -5 8 -1 -14 -7 32 -7 -4 -46
sense official@sender	0 -6 -3 -5 38 -1 -16 0 -7 132
sense official@subject	8 5 -5 -3 -1 -5 2 -2 -1 148
sense onward	-32 -52 -7 -19 73 -3 61 -18 -2 -100
sense onward@around	-7 -7 -5 22 7 -3 -2 -3 -4 -17
sense onward@subject	-12 40 -9 -6 22 -15 13 -11 -22 -58
sense other	-111 -46 21 9 221 -34 -13 -34 -13 63
sense other@around	-57 -1 62 0 -3 -1 1 0 -1 78
sense other@subject	-13 -7 5 0 24 0 -5 -1 -2 50
sense paper	-15 2 -3 16 -33 -10 24 -1 20 59
sense paper@around	-7 12 -9 17 -4 -4 1 -3 -1 -45
sense paper@sender	0 0 0 1 0 0 0 0 0 22
sense paper@subject	5 -5 -1 0 -8 -2 15 -2 -2 30
sense pay	-26 -97 -4 -14 15 262 -72 -40 -24 98
sense pay@around	-11 -4 -1 -3 -3 2 23 -2 -1 8
sense pay@sender	-2 0 0 0 3 1 0 0 -1 2
sense pay@subject	13 0 -1 -1 7 6 -21 1 -5 92
sense practice	-19 -2 -4 -5 -1 -1 23 8 0 174
sense practice@around	-2 5 0 0 -1 0 -3 1 0 6
sense practice@sender	-2 5 0 0 -1 -1 -1 1 0 36
sense practice@subject	-12 5 -2 -1 -1 -1 4 8 0 62
sense prepare	217 -103 -38 -27 -33 -20 -37 14 27 18
sense prepare@around	-11 3 2 -2 -10 -2 28 -5 -3 -12
sense prepare@sender	-6 4 -3 12 -6 1 -5 7 -2 28
sense prepare@subject	8 -5 -2 0 -3 -5 10 -3 -1 43
sense property	53 -34 -30 64 -40 -6 24 -21 -8 93
sense property@around	-7 -4 10 -2 -11 -2 19 -2 -2 82
sense property@sender	2 -1 -1 0 2 0 -1 0 0 101
sense property@subject	21 -17 -6 0 7 5 -6 -6 1 164
sense received	-13 -74 -9 -22 -8 -33 -74 78 155 112
sense received@around	23 1 -3 -1 -3 -2 -9 -5 -1 23
sense received@subject	-7 -35 -7 -5 -45 -8 -13 36 84 -11
sense recorded	-37 64 -10 -5 21 -6 -25 -10 9 91
sense recorded@sender	9 -3 -1 -1 0 -1 -2 -1 -1 -27
sense recorded@subject	-12 37 -2 -2 -8 -2 -8 -3 -1 23
sense recruiter	-26 -25 6 8 11 -28 15 38 1 10
sense recruiter@around	79 -14 3 4 26 0 -37 -16 -46 -163
sense recruiter@sender	5 -8 12 -26 94 -31 48 1 -94 -214
sense recruiter@subject	10 9 -1 -1 8 8 -45 24 -10 27
sense remind	-10 -34 -8 -2 -5 -9 94 -8 -19 19
sense remind@around	10 -5 23 20 -10 -1 -24 -6 -6 -16
sense remind@sender	15 -1 -12 0 0 0 -1 0 0 21
sense remind@subject	61 -29 -7 7 -34 -22 44 -12 -9 -13
sense review	8 -42 -34 -4 -50 -17 69 -27 96 56
sense review@around	4 -11 17 -4 -2 -1 -2 -1 -1 43
sense review@sender	0 2 0 0 0 0 -2 1 -1 9
sense review@subject	39 -12 -6 -4 20 6 -8 -7 -28 24
sense role	6 7 -109 89 43 87 -5 -66 -52 -83
sense role@around	33 -11 -16 -7 18 -8 -48 34 4 -37
sense role@sender	-34 -4 -9 -9 7 17 -45 5 73 -104
sense role@subject	9 63 -60 -45 86 31 -8 -44 -33 -90
sense sales	-5 14 22 7 -43 -4 33 1 -25 146
sense sales@around	2 4 -2 11 -8 -2 -5 0 -1 20
sense sales@sender	20 -19 0 0 0 0 -4 3 0 8
sense sales@subject	-44 98 -5 -3 -15 -10 -9 4 -16 134
sense send	49 17 5 -33 -101 44 56 -1 -36 81
sense send@around	-12 11 19 -1 0 0 -14 -2 0 35
sense send@subject	4 26 -3 -2 -12 -3 -15 4 1 -83
sense service	-12 -6 12 -3 -9 -3 13 -8 16 51
sense service@around	21 -2 -6 -1 -9 -1 -39 -3 39 -35
sense service@sender	10 -3 -5 0 -2 -1 -5 -1 7 27
sense service@subject	7 6 -1 -2 14 -3 -11 -5 -4 101
sense shop	-7 -35 -1 4 -24 -7 21 38 11 67
sense shop@around	11 30 -15 5 -4 -1 -21 -2 -2 60
sense shop@sender	-16 1 -2 -2 -11 -1 -2 34 -2 -4
sense shop@subject	-13 6 -4 9 -17 -6 16 5 3 55
sense sign	-38 -66 -30 -3 -15 292 -112 -11 -17 -7
sense sign@around	-7 -2 5 -1 -2 -2 7 1 -1 11
sense sign@sender	0 0 0 0 0 2 -1 0 0 -7
sense sign@subject	-18 -16 -11 -7 -14 66 -13 21 -9 -16
sense slot	70 111 109 -76 -44 -54 -7 -2 -107 -90
sense slot@around	68 2 14 -8 -14 -15 -64 23 -7 -16
sense slot@sender	3 -3 4 0 -1 0 -2 -1 0 9
sense slot@subject	-76 72 52 -11 -19 14 -8 -17 -8 -17
sense sorry	-133 -51 100 153 181 -71 -97 -46 -36 -111
sense sorry@around	-2 -1 6 0 -1 0 -1 0 0 18
sense sorry@subject	-5 -19 26 9 9 -3 -15 -2 -1 6
sense stage	4 38 1 -12 -5 -63 75 -37 -2 -33
sense stage@around	-17 20 -26 16 58 8 -39 -10 -9 -21
sense stage@sender	-4 8 8 -1 2 -1 -3 -1 -7 -9
sense stage@subject	24 111 -26 -20 31 -32 -26 -28 -35 -64
sense start	32 -62 -23 -25 -15 99 30 -33 -1 -73
sense start@around	41 -3 -1 -1 -1 -5 -29 0 -1 6
sense start@sender	-1 -1 0 0 0 -1 3 0 0 -16
sense start@subject	-56 -7 -3 -2 -9 4 80 -5 -2 42
sense study	7 -1 -15 -8 19 -15 22 -10 1 67
sense study@around	-2 -1 3 0 -1 0 4 -1 -1 44
sense study@sender	-2 14 1 0 -1 -1 -11 0 -1 128
sense study@subject	0 5 -3 0 1 -1 -1 0 -1 106
sense talk	27 131 -23 -48 -8 -39 72 -66 -46 17
sense talk@around	50 17 -16 -7 -9 -11 -4 -4 -16 -100
sense talk@subject	43 178 -3 1 -35 -47 -102 -12 -23 -82
sense task	27 -20 -18 -16 16 -65 150 -51 -24 -84
sense task@around	-3 -2 -3 -2 -9 -3 32 -3 -6 34
sense task@subject	-5 -90 -6 -13 68 -62 187 -43 -37 -81
sense team	32 -47 -27 0 76 -49 72 -68 11 -73
sense team@around	3 -12 -21 21 38 -18 11 -17 -4 -108
sense team@sender	80 -25 22 -13 -4 -8 -33 -8 -10 61
sense team@subject	27 26 -2 -9 13 -12 -13 -18 -11 32
sense thank	-17 -61 -122 36 115 -124 73 21 79 -30
sense thank@around	-8 -20 11 13 -40 -23 68 31 -31 -92
sense thank@subject	-66 -28 -13 -15 62 -29 -30 12 106 2
sense ticket	6 -49 -23 -18 19 29 -43 71 8 50
sense ticket@around	12 -8 -3 0 -3 9 -6 -2 2 15
sense ticket@sender	1 -10 -4 -4 0 8 -22 64 -33 19
sense ticket@subject	-16 21 -9 -5 1 -4 -32 67 -23 -9
sense time	44 21 33 3 -45 3 -14 -12 -34 28
sense time@subject	43 -96 99 181 -81 -61 -96 18 -8 60
sense title	65 2 -28 0 -65 82 -5 -80 29 -82
sense title@around	6 -30 47 -12 15 -11 -114 29 71 -156
sense title@sender	1 -10 -2 -1 21 -2 3 -4 -5 63
sense title@subject	31 22 -32 -47 49 -8 -57 30 12 -208
sense urgent	-14 -9 18 -9 -2 -7 -67 95 -6 18
sense urgent@subject	-6 -3 4 14 -8 -1 -1 0 0 24
sense video	82 89 -8 -9 -22 -21 -63 -28 -19 -113
sense video@around	-4 -1 10 0 0 -1 -2 -1 -1 -11
sense video@subject	-3 60 -6 -3 -10 -9 -16 -8 -4 -56
sense wait	-25 -47 6 -59 -55 1 210 -31 1 -85
sense wait@around	-18 17 26 -1 -7 -2 -9 -3 -2 33
sense wait@subject	-9 -23 2 -3 -20 -16 68 -3 5 14
sense wish	-29 -8 -24 55 31 13 -11 -6 -21 13
sense wish@around	6 -3 0 -1 -10 -1 10 -1 -1 8
sense wish@subject	0 0 0 0 0 0 0 0 1 42
several times, asked	-35 115 -1 -9 -12 -12 -28 -9 -9 -32
shift	-38 -4 66 -3 -2 -4 -12 -2 -2 14
short	-13 16 0 -38 -59 64 68 46 -85 -22
slots on offer	181 -16 -25 -4 -22 -14 -75 -10 -14 -29
survey	24 -22 -2 -1 4 -2 18 -3 -17 96
survey@subject	2 0 -1 0 0 0 0 0 0 15
times of one day	143 24 21 -16 -12 -28 -108 -15 -10 11
times of several days	-118 248 63 -22 -20 -31 -77 -27 -16 -47
voided interview	-33 -53 89 0 0 0 -2 0 0 -2
voided, and a time	-33 -9 44 0 0 0 -1 0 0 -1
windows	-16 128 -2 -21 -15 -57 9 -17 -9 46
word !	95 -38 22 1 -80 49 -30 -45 24 5
word ! !	-1 -8 2 -1 -2 25 -14 -1 -1 83
word ! #	2 -3 -1 0 -1 18 -13 0 -1 4
word ! here'	6 -1 -1 -1 0 -1 -1 -1 0 -8
word ! i	-1 4 0 0 -4 0 2 0 -1 0
word ! i'll	-1 -1 -1 1 -4 -1 4 -1 2 -7
word ! i'm	0 0 0 0 0 0 -4 5 0 14
word ! ich	1 0 0 0 0 0 -1 0 0 -3
word ! ik	3 0 0 0 0 -1 0 0 0 -3
word ! je	-1 -1 -1 0 -1 -1 11 -1 -5 -5
word ! nos	0 0 0 0 0 0 0 0 0 -3
word ! on	-2 5 0 0 -2 -1 1 0 0 -10
word ! our	2 0 0 0 0 0 0 -1 0 3
word ! please	1 0 0 0 0 -1 2 0 0 -17
word ! so	-1 0 0 0 0 -1 3 0 0 1
word ! te	4 0 -1 0 0 0 -1 0 0 2
word ! the	-3 -1 1 0 -2 1 5 -1 -1 6
word ! this	0 0 0 0 0 0 0 0 1 4
word ! ti	3 0 0 0 0 0 -1 0 0 0
word ! timemention	5 -4 3 0 0 -1 -1 -1 0 14
word ! we	-13 5 9 -1 0 2 -2 0 1 -1
word ! we'd	1 2 0 0 0 0 -1 0 -1 -3
word ! we're	-3 -1 -1 -1 4 -1 -8 -2 12 3
word ! wir	-1 1 0 0 2 0 -3 0 1 -8
word ! with	2 -1 -1 0 0 1 0 0 0 -3
word ! you're	0 0 0 0 0 0 0 0 0 -4
word #	164 45 -41 -44 -62 104 -144 -11 -11 -47
word # !	0 0 0 0 1 0 -1 0 0 13
word # #	34 -34 -15 -2 0 18 -11 2 8 12
word # :	3 0 1 0 -1 -1 -2 0 0 72
word # ?	4 2 -6 -1 -2 -2 5 -1 0 -20
word # a	-2 -1 -4 -1 -1 6 4 0 0 0
word # al	0 3 -1 0 0 -2 5 -4 0 -8
word # am	10 6 -3 -1 -1 -1 -6 -1 -4 -1
word # an	-2 -8 -2 -1 -1 19 -5 -1 0 -9
word # and	-2 3 -3 -2 -1 10 -2 -2 -2 3
word # application	0 0 0 0 1 0 0 0 0 7
word # at	1 0 -1 0 1 0 0 0 0 -3
word # au	10 0 -7 0 0 0 0 -3 0 -1
word # b	1 0 0 0 0 0 0 0 0 27
word # bruto	-1 0 0 0 -1 6 -3 0 0 -4
word # busines	0 0 0 0 -1 3 -5 4 -1 -9
word # c	0 0 0 0 0 0 0 0 0 12
word # days	1 -10 -1 -1 -2 17 -5 2 -1 38
word # de	3 0 -2 0 8 0 -1 0 -8 1
word # dias	-1 -1 0 0 -3 2 8 -3 -2 -12
word # e	9 0 -3 -1 0 -1 -3 -1 0 -12
word # ein	3 -1 0 0 0 0 -1 0 0 -2
word # employer	0 0 0 0 0 0 0 0 0 6
word # empresa	0 0 0 0 0 0 0 0 0 7
word # en	-1 -3 0 0 6 -1 -2 0 0 12
word # euro	-2 -2 -1 -1 -1 15 -5 -2 -1 -12
word # f	0 8 0 0 -1 0 -6 0 0 -1
word # for	0 0 0 0 -2 0 -1 0 3 5
word # h	6 -11 1 -4 -3 -1 10 0 0 15
word # has	0 0 0 0 0 3 -6 5 -1 6
word # heur	0 2 0 0 -1 1 -2 0 0 -5
word # hora	-2 -2 0 0 -2 0 0 12 -5 -4
word # hour	2 -3 -1 0 -2 4 -4 6 -1 9
word # hr	0 0 0 0 0 1 0 0 0 5
word # in	3 3 -2 0 0 -1 -1 -1 0 -9
word # instead	-1 -2 7 0 0 -1 -2 0 0 8
word # is	-2 2 0 0 10 0 -6 0 -3 19
word # jour	-2 0 0 0 0 0 5 0 -2 0
word # k	-4 -12 -3 -1 -3 45 -17 -2 -3 -14
word # may	1 2 -1 0 -1 0 -2 0 1 -13
word # mill	1 0 0 0 0 0 0 0 0 -12
word # min	7 36 -6 -1 -5 -4 -23 -2 -4 -29
word # mins	3 1 0 -1 -1 0 -2 0 0 -1
word # minut	1 0 -2 -1 -4 -2 17 -4 -6 -28
word # minute	-3 10 -2 0 1 0 -3 0 -2 2
word # minuten	1 2 -1 0 0 0 -1 0 0 -4
word # minuto	0 1 0 0 0 0 0 0 0 16
word # month	0 3 0 0 0 0 -2 0 0 7
word # nd	1 0 0 0 0 0 0 0 0 -5
word # neue	0 0 0 0 0 0 0 0 0 7
word # new	0 0 0 0 0 0 0 0 0 20
word # nouvell	0 0 0 0 0 0 0 0 0 3
word # of	0 0 0 0 0 0 0 0 0 18
word # off	0 0 0 0 5 -1 -2 0 -1 -2
word # on	10 -2 0 -2 0 -2 -3 0 0 -14
word # or	-1 12 -2 0 -2 -1 -5 0 0 3
word # ore	-1 -2 0 0 -2 0 4 2 -1 2
word # para	-1 0 1 0 0 0 3 -3 0 -4
word # people	0 0 0 0 0 0 0 0 0 6
word # per	-1 0 0 0 0 2 0 0 0 15
word # plus	0 0 0 0 0 4 -3 0 0 -6
word # pm	-8 12 -1 0 0 -1 -1 -1 0 -16
word # question	-3 1 0 0 0 0 3 0 0 -4
word # rue	1 -1 0 0 0 0 0 0 0 3
word # s	0 0 0 0 0 0 0 0 0 3
word # stunden	-1 -1 0 0 -2 -1 7 0 0 10
word # tage	0 0 0 0 0 1 0 0 0 -3
word # th	-3 8 3 0 0 0 -6 0 0 -15
word # timemention	-1 4 2 0 0 -1 -3 0 0 6
word # to	5 4 -5 -1 -4 0 3 -2 0 7
word # uur	-3 0 1 0 -2 6 0 -1 0 12
word # vaga	0 0 0 0 0 0 0 0 0 7
word # with	20 -1 -1 -1 -1 2 -17 -1 0 -10
word # work	-1 0 2 0 0 0 -1 0 1 13
word # x	0 -5 0 0 0 0 5 0 0 4
word # y	0 0 0 0 0 0 0 0 0 13
word :	-18 -33 24 2 -45 -10 -26 117 -9 -107
word : #	20 -12 -7 -2 3 11 -13 7 -8 8
word : a	0 0 -1 3 0 0 0 0 0 -9
word : cal	-1 14 0 0 -1 -1 -10 0 0 -8
word : calend	1 8 -1 -1 -1 -1 -3 0 -2 2
word : candidate	0 0 0 0 0 0 0 0 0 27
word : colloquio	0 -1 0 2 0 0 -1 1 0 -9
word : complete	-1 -2 0 0 -1 0 8 0 -3 -1
word : data	3 0 -1 1 0 -1 -3 -1 2 26
word : de	-3 4 0 0 0 -1 0 0 0 -1
word : entretien	0 -2 3 3 -2 -1 -2 2 -1 -23
word : entrevista	2 -2 0 2 -1 0 -1 0 0 -11
word : google	0 0 1 0 0 0 0 0 0 5
word : gracia	-1 0 0 0 0 0 1 0 0 9
word : hi	-1 1 0 0 0 -1 3 -1 0 -2
word : http	9 37 -4 -3 -10 -5 -13 -3 -8 56
word : interview	-11 -5 0 0 -3 -1 -3 24 -2 28
word : intro	1 -1 0 1 0 0 0 0 0 -12
word : la	0 -1 -1 5 -3 -1 2 -1 0 3
word : le	-1 0 0 0 0 -1 2 0 0 11
word : lista	-1 -1 0 -1 8 -1 -3 0 0 -10
word : m	1 0 0 0 0 0 0 0 0 -21
word : meet	11 -3 -1 -1 -1 -1 -2 -1 0 -15
word : offer	0 0 0 0 0 1 0 0 0 14
word : on	-1 4 -6 8 0 -1 -3 -1 0 -7
word : phone	2 -2 -2 2 0 0 -1 0 0 -22
word : position	-1 -1 0 1 4 0 0 0 -2 6
word : question	0 0 0 0 0 0 -4 4 0 -5
word : r	-3 0 0 3 0 0 0 0 0 0
word : re	-2 0 0 0 0 0 -3 6 0 -3
word : schedule	0 0 0 0 0 0 0 0 0 6
word : team	2 0 -1 0 0 0 0 0 0 -6
word : thank	-3 -1 -1 -1 5 0 -1 3 0 -5
word : the	0 -1 0 -2 0 0 3 0 0 15
word : time	-1 -4 11 0 -1 0 -1 -2 0 -2
word : timemention	-11 -15 35 -11 -6 -7 -20 38 -4 -72
word : tuesday	1 -1 0 0 0 0 0 0 0 -3
word : une	-4 2 0 2 0 0 0 0 0 -4
word : vorstellungsgesprach	-1 -1 1 0 -1 0 -1 3 0 -3
word : we	0 -2 0 0 -2 2 -6 0 9 -1
word : what	0 0 0 0 0 0 0 0 0 12
word : wir	0 0 0 0 0 1 0 0 0 -3
word : you	-1 0 0 0 -5 0 9 -1 0 -1
word : your	6 -1 -1 0 2 0 -3 -3 -1 -2
word : zoom	4 0 -2 0 0 0 0 0 0 -12
word ?	-18 87 17 -26 -31 28 3 -26 -34 43
word ? #	0 -6 0 0 0 6 1 0 0 -9
word ? ?	0 0 0 0 0 0 0 0 0 20
word ? and	0 -6 0 0 0 -2 9 0 0 2
word ? bring	0 0 0 0 0 0 0 0 0 9
word ? dan	3 -3 0 0 0 1 0 0 0 -14
word ? dann	0 0 0 0 0 0 1 0 0 -3
word ? de	0 0 0 0 0 0 0 0 0 3
word ? diga	0 11 -9 0 0 0 -1 0 0 -2
word ? e	7 -9 -4 0 0 -1 9 0 0 -11
word ? i	14 -3 -12 0 0 -2 4 0 0 15
word ? i'd	0 0 0 0 0 0 0 0 0 13
word ? i'll	1 -1 0 0 0 0 0 0 0 -8
word ? i'm	-1 4 3 0 0 -1 -5 0 0 0
word ? i've	0 -7 7 0 0 0 2 0 0 -20
word ? ich	8 -5 -2 0 0 0 -1 0 0 -17
word ? if	3 -3 7 -4 -1 -1 -1 0 0 -12
word ? ik	5 -1 -3 0 0 0 0 0 0 -1
word ? it	0 -1 0 0 2 0 0 0 0 -4
word ? it's	0 -4 0 0 0 5 0 0 0 5
word ? je	-3 -4 8 0 0 0 0 0 0 -5
word ? le	-1 -2 7 0 0 0 -4 0 0 -18
word ? pwd	0 0 0 0 0 0 0 0 0 -4
word ? same	-2 -5 5 0 0 5 -2 0 0 1
word ? se	-1 1 0 0 0 -2 2 0 0 -3
word ? te	3 -3 0 0 0 0 0 0 0 5
word ? the	3 -6 0 0 0 -1 5 0 0 0
word ? timemention	-7 26 -2 0 0 -3 -13 0 0 -33
word ? we	0 0 0 0 0 0 0 0 0 10
word a	-69 42 14 -14 16 17 26 -11 -20 -8
word a #	-8 18 2 -1 -2 2 -5 -1 -5 6
word a accepte	-2 -1 0 0 1 0 -1 4 0 -5
word a adocao	0 0 0 0 0 0 0 0 0 4
word a bien	-1 0 -2 0 -1 0 0 0 5 -4
word a bit	2 0 -1 0 8 0 -8 0 -1 3
word a bolsa	0 0 0 0 0 0 0 0 0 5
word a call	-1 9 -3 0 -1 -1 -5 2 0 10
word a candidate	0 0 0 0 1 0 0 0 0 -5
word a ce	0 0 0 0 2 0 -1 0 0 -3
word a change	-5 0 4 2 2 -3 0 0 0 -3
word a chat	0 6 -1 0 0 0 -4 0 0 -3
word a client	0 0 1 0 0 0 0 0 0 14
word a closer	0 -1 0 0 9 0 -1 0 -7 -4
word a coffee	0 10 0 0 -1 -1 -7 0 0 -7
word a compter	-8 -2 -1 -1 -1 17 -4 -1 0 -8
word a conflict	0 0 1 0 0 0 0 0 0 -4
word a conversa	0 3 0 1 0 0 -3 0 0 -1
word a copy	0 -1 0 0 -1 0 3 0 -1 -6
word a couple	0 -1 -1 0 3 -2 3 0 0 -7
word a creche	0 0 0 0 0 0 4 -3 0 -12
word a data	0 -1 0 0 0 -1 2 0 0 -13
word a day	-6 8 1 -1 -2 5 -5 -1 0 8
word a de	0 0 0 0 0 0 0 0 0 -4
word a decision	-1 -1 0 0 0 5 -2 0 0 15
word a diretora	0 0 0 0 -1 1 0 0 0 3
word a doutora	0 0 0 0 0 0 0 0 0 11
word a empresa	0 0 0 1 1 0 -1 0 0 -18
word a entrevista	3 -9 -1 -2 -1 -1 12 -1 0 -1
word a este	0 0 0 0 0 0 -3 3 0 -3
word a ete	-3 -1 0 1 -1 0 -1 5 0 8
word a examine	0 0 0 0 1 0 0 0 0 11
word a fase	0 -11 0 0 0 0 11 0 0 -2
word a few	-13 6 -3 -3 2 -2 18 -2 -3 -27
word a first	-7 10 -1 0 -1 0 -2 0 1 -21
word a fit	0 0 0 0 -1 0 -1 0 2 7
word a free	0 0 0 0 0 0 0 0 0 10
word a friend	2 -1 0 0 0 0 0 0 0 -3
word a full	1 -1 0 0 0 0 1 0 0 3
word a gente	0 0 0 0 0 0 0 0 0 -3
word a gestora	0 7 -1 0 0 0 -6 0 0 -1
word a good	0 2 0 0 -2 0 1 0 0 10
word a great	0 1 0 0 -4 0 -1 0 4 6
word a group	3 -2 0 -1 4 -1 -1 0 -2 2
word a guest	0 0 0 0 0 0 0 0 0 17
word a half	0 2 -1 0 0 0 -1 0 0 -8
word a hora	0 3 0 0 0 0 -2 0 0 -1
word a job	-2 -1 3 0 3 0 0 0 -3 31
word a jour	-2 -7 8 -1 0 -1 3 0 0 -4
word a l'accueil	0 0 0 0 0 0 0 0 0 3
word a l'agence	0 0 0 0 0 0 0 0 0 -4
word a l'atelier	1 3 0 0 0 0 -3 0 0 -14
word a l'ecoute	0 0 0 0 0 0 0 0 0 3
word a l'entretien	0 0 0 0 0 0 0 0 0 3
word a la	13 -6 -3 -1 -2 0 9 -4 -5 -42
word a las	-1 -4 3 -1 0 0 6 -2 0 -1
word a link	1 -1 -1 0 0 0 1 0 0 3
word a lione	0 0 0 0 0 0 0 0 0 10
word a little	-5 -2 -1 0 -7 -1 17 -1 0 -1
word a look	2 -2 0 0 -5 -1 -3 1 9 -7
word a lot	-1 -1 -1 -1 9 -1 -7 -1 4 1
word a lyon	-4 -3 8 0 0 0 -1 0 0 9
word a mas	0 0 0 0 0 0 0 0 0 -4
word a match	0 0 0 0 0 0 0 0 1 -11
word a meet	0 0 0 0 0 0 0 0 0 -7
word a member	0 0 0 0 0 0 -5 5 0 -10
word a message	0 -3 0 0 0 0 0 5 0 -2
word a mock	0 0 0 0 0 0 0 0 0 9
word a mon	4 -2 0 -1 0 0 0 1 -1 5
word a month	0 -4 0 0 0 2 4 0 -1 -2
word a mortgage	0 0 0 0 0 0 0 0 0 6
word a new	-2 -4 18 -5 -1 -1 -6 2 0 11
word a no	0 0 0 -3 5 -1 2 -1 0 -9
word a nos	0 -1 0 0 2 0 0 0 0 -5
word a nossa	0 0 0 3 -3 1 1 0 -1 -2
word a note	-1 -1 0 0 -2 -1 5 0 0 -4
word a notre	0 -3 -1 0 0 0 5 0 -1 -15
word a nuestra	0 0 0 0 2 0 -1 0 0 -5
word a otra	0 0 0 0 1 0 0 0 0 7
word a outra	0 0 0 0 0 0 0 0 0 13
word a palestra	0 0 0 0 0 0 0 0 0 7
word a panel	-3 -9 0 0 0 0 13 0 0 11
word a parte	0 0 0 0 0 0 0 0 0 4
word a partir	-4 1 -1 -2 -1 8 -3 0 3 -11
word a personal	1 0 0 0 0 0 0 0 0 -6
word a phone	-1 1 -1 0 0 0 3 0 0 -10
word a place	0 0 0 4 -2 0 -1 0 0 21
word a pleasure	-3 -2 -1 0 3 -3 8 -1 0 -2
word a position	0 -1 0 0 7 -6 0 0 0 5
word a presto	0 0 1 0 0 0 0 0 0 -3
word a principio	-1 0 0 0 0 0 3 0 0 -1
word a problem	5 -9 3 0 -1 0 3 0 -1 -7
word a proposta	0 0 0 0 0 0 0 0 0 15
word a proxima	-1 3 0 0 0 0 -1 0 0 -1
word a quick	5 1 -1 -1 -1 -3 -4 0 4 -12
word a rececao	-4 0 0 0 -1 0 1 -2 6 -7
word a recruiter	0 0 0 0 -1 0 -4 0 6 -3
word a reference	0 0 0 0 0 0 0 0 0 3
word a reminder	1 0 -1 0 0 0 0 0 0 3
word a residence	0 0 0 0 0 0 0 0 0 9
word a retenu	5 0 0 0 -3 0 -2 0 1 5
word a reuniao	0 0 -1 3 0 0 0 0 0 2
word a role	0 0 0 0 0 0 0 0 0 24
word a rugbytech	0 0 0 0 0 0 0 0 1 -15
word a schedul	0 0 0 0 0 0 0 0 0 -4
word a screen	-1 2 0 0 0 0 -1 0 0 3
word a second	0 -1 0 0 -1 -1 2 0 0 -3
word a short	-13 5 -1 -1 -3 -1 14 -1 -1 6
word a sign	-1 -1 -1 0 0 10 -7 0 0 -6
word a slot	0 7 -3 0 0 -1 -2 0 0 8
word a speak	0 0 0 0 0 0 0 0 0 10
word a start	-1 -1 0 0 0 -6 9 0 0 0
word a strong	0 0 0 0 2 0 -1 0 -1 -19
word a sua	-4 1 -1 -1 -1 2 1 4 0 4
word a te	0 0 0 0 0 0 1 0 0 -3
word a ten	5 -1 0 0 0 0 -1 0 -2 -3
word a time	-1 4 0 0 -1 -1 -1 0 0 20
word a timemention	-9 -8 8 -2 -1 -1 16 -1 -1 -47
word a trial	11 3 -3 0 0 -1 -4 -2 -5 -33
word a tua	-5 5 1 0 0 0 -2 0 1 -2
word a un	3 0 0 0 0 0 -2 0 0 27
word a un'altra	0 0 0 0 0 0 0 0 0 4
word a una	-1 4 -1 6 -5 -1 -2 -1 0 3
word a une	-3 3 0 0 3 -1 -2 0 0 5
word a vaga	2 -3 -2 4 -5 -4 9 -1 0 -28
word a very	0 0 0 0 4 0 -2 0 0 -2
word a video	0 4 0 0 0 0 -2 0 0 -3
word a votre	7 -4 0 -1 1 0 3 -1 -5 17
word a vous	6 -7 0 0 1 0 2 0 -1 -2
word a week	-3 -4 2 -1 -2 3 11 -2 -4 -29
word a word	-6 14 0 0 -6 -1 1 0 0 7
word a year	-1 -1 0 0 4 1 -1 -1 0 -13
word a yes	-3 -2 4 0 0 1 1 -1 0 -17
word a zoom	2 0 -1 0 0 0 0 0 0 -4
word aaa	5 -1 0 0 -1 -1 -2 0 0 -3
word aan	14 2 -1 -4 -1 17 -20 -3 -3 -31
word aan de	-1 -2 0 0 -1 0 0 0 4 -6
word aan een	0 0 0 0 0 0 0 0 0 14
word aan het	2 0 0 0 0 0 0 0 0 -3
word aanbod	0 0 0 0 0 2 -1 0 0 -4
word aangenomen	0 0 0 7 -4 -1 0 0 0 5
word aanleid	1 -1 0 0 1 0 0 0 0 -3
word aanleid van	1 -1 0 0 1 0 0 0 0 -3
word aanmeld	0 3 0 0 0 -1 -6 0 5 13
word aanmeld voor	0 3 0 0 0 -1 -7 0 5 6
word aanneemt	0 0 0 0 0 2 -1 0 0 4
word aanneemt ?	0 0 0 0 0 2 -1 0 0 4
word aanvraag	0 0 0 0 0 0 0 0 0 11
word aanvraag voor	0 0 0 0 0 0 0 0 0 9
word aanvragen	0 -1 0 0 9 0 -7 -1 -1 -1
word aanvragen voor	0 0 0 0 6 0 -4 0 0 0
word ab	-2 3 -12 13 -2 1 -14 10 4 -16
word ab #	0 0 0 0 -2 0 -2 0 4 -7
word ab dem	-4 4 -1 -1 0 1 1 0 0 -4
word ab timemention	-1 1 0 0 0 0 0 1 0 -4
word abaixo	0 0 0 2 -2 0 0 0 0 -5
word abara	2 -1 1 0 -1 0 0 0 0 16
word abbestellen	0 0 0 0 0 0 0 0 0 4
word abbiamo	-3 0 -2 -1 11 -2 -2 0 -1 6
word abbiamo ricevuto	-1 1 0 0 4 -2 -3 1 0 11
word abbiamo scelto	0 0 0 0 1 0 0 0 0 -3
word abc	4 -1 -1 0 0 0 -1 0 0 -17
word abc defg	3 -1 -1 0 0 0 0 0 0 -16
word aber	-1 -1 -1 0 -5 -1 10 -1 -1 -4
word aberta	0 0 0 0 0 0 0 0 0 9
word abgelehnt	0 0 0 0 0 0 0 0 0 6
word abgesagt	-1 0 0 2 0 0 -1 0 0 8
word abgeschlossen	0 0 0 0 2 0 0 0 0 -6
word abierta	0 0 0 0 0 0 0 0 0 3
word ablauf	1 0 0 0 0 0 -1 0 0 -6
word able	-3 0 -13 5 8 -2 13 -2 -5 -17
word able to	-3 0 -14 6 8 -2 13 -2 -5 -17
word aboard	-3 0 0 0 -2 -14 20 0 0 0
word about	-15 12 12 2 -21 -21 41 -2 -7 57
word about #	-3 1 -1 0 0 5 -1 0 0 12
word about a	0 0 0 0 0 -2 3 0 0 10
word about an	2 0 -1 0 -1 0 -1 1 0 -4
word about how	0 1 0 0 0 0 0 0 0 3
word about it	-2 -1 1 -2 5 -2 3 0 0 2
word about people	0 0 0 0 0 0 0 0 0 6
word about that	0 -1 -1 5 -2 0 -1 0 0 -12
word about the	3 20 -5 1 -16 -13 14 -4 -1 -17
word about timemention	-2 -3 10 0 0 -1 -3 0 0 -2
word about you	0 0 0 0 -1 0 2 0 0 8
word about your	-1 -4 -1 -1 -5 -2 14 1 -1 15
word above	0 6 -8 0 0 2 -6 6 0 -1
word above post	-8 7 0 0 0 3 0 0 0 -1
word abrir	0 0 0 3 -2 0 0 0 0 -1
word absage	-1 0 0 1 1 0 0 0 0 -6
word absagen	0 0 0 3 0 0 -1 0 0 3
word accelerator	0 0 0 0 0 0 0 0 0 13
word accept	-9 -6 -3 4 9 2 -12 17 -2 22
word accept :	-7 -2 -2 -1 -2 -1 -2 17 0 -8
word accept another	0 0 0 4 -3 0 -1 0 0 6
word accept or	2 -1 0 0 -1 2 0 -1 0 -23
word accept the	-1 -1 0 0 0 0 -1 3 0 -5
word accept this	-6 -1 -2 -1 -1 -1 -2 13 0 -3
word accept your	0 0 0 0 0 0 0 0 0 22
word acceptance	-1 -2 0 0 0 4 -1 0 0 3
word accepte	-2 0 -1 0 1 0 -1 4 -1 -12
word acces	0 0 0 0 0 0 0 1 0 14
word acceso	0 0 0 0 0 0 0 0 0 3
word accetta	0 0 0 0 -1 3 -1 0 0 -2
word accettare	0 -1 0 0 5 -1 -1 -1 0 8
word accettare la	0 -1 0 0 5 -1 -1 -1 0 8
word accettato	0 0 0 0 0 0 0 0 0 -4
word accettazione	0 0 0 0 -1 4 -2 0 0 0
word accolta	0 0 0 0 3 0 -1 0 -1 5
word account	1 -1 1 0 -3 3 -4 1 3 13
word accueillir	0 0 0 -1 0 4 -2 0 0 0
word accuse	0 0 0 0 0 0 -3 4 1 3
word accuse de	0 0 0 0 0 0 -2 4 0 4
word accuson	0 0 0 0 0 0 -1 3 -1 -3
word ace	0 0 0 0 0 0 0 0 0 6
word aceita	0 0 0 0 0 0 0 0 0 6
word aceitar	0 0 0 0 3 0 0 -1 0 -2
word aceitar o	0 0 0 0 3 0 0 -1 0 -3
word aceite	2 0 0 0 1 0 -1 -2 0 -6
word acepta	0 0 0 0 0 0 0 0 0 10
word acesso	0 0 2 -1 0 0 0 1 0 3
word acknowledge	2 -1 0 0 -1 0 -6 -3 10 -15
word acme	0 0 0 0 0 0 -1 2 0 4
word acompanhar	0 0 0 0 -3 0 0 0 3 0
word acros	-1 0 0 1 -1 0 2 0 0 -3
word acros your	0 1 0 0 0 0 0 0 0 -3
word action	-2 0 -1 6 -2 1 13 -1 -14 31
word action is	-1 -1 -1 6 -1 0 12 -1 -12 2
word action requir	0 0 0 0 0 1 0 0 0 28
word active	0 -1 0 0 -1 0 7 -1 -3 -1
word actualizacion	0 0 0 0 0 0 2 -2 0 3
word actualizado	0 0 1 0 1 0 0 0 0 -6
word acudir	0 0 0 0 0 0 0 0 0 -3
word ad	1 4 -1 0 -1 0 -3 0 -1 -8
word add	1 0 0 0 1 0 -1 1 -1 3
word add to	1 0 0 0 0 0 0 0 0 10
word added	-10 -1 11 0 0 4 -8 0 4 41
word added to	0 0 0 0 0 0 -4 0 4 26
word addetta	0 0 0 0 -1 0 1 0 1 -3
word addres	8 -4 -4 0 -1 -1 -1 5 -1 -2
word adesao	0 0 0 0 0 0 0 0 0 3
word adiantar	0 0 1 0 0 0 0 0 0 -5
word adjunto	0 -2 0 0 -2 1 4 0 0 -3
word administratif	1 0 0 0 0 0 0 0 0 -4
word administrativa	0 0 0 0 0 0 -1 0 1 -4
word admision	0 0 0 0 0 0 0 0 0 12
word admissao	-1 -1 0 0 3 7 -8 0 0 16
word admissible	0 0 0 0 1 0 -1 0 0 -30
word admission	0 0 0 0 0 0 0 0 0 22
word admission interview	0 0 0 0 0 0 0 0 0 4
word admission officer	0 0 0 0 0 0 0 0 0 -4
word adocao	0 0 0 0 0 0 0 0 0 4
word adocao da	0 0 0 0 0 0 0 0 0 4
word adopcion	0 0 0 0 0 0 0 0 0 6
word adopcion de	0 0 0 0 0 0 0 0 0 6
word adopt	0 0 0 0 0 0 0 0 0 7
word adopt biscuit	0 0 0 0 0 0 0 0 0 6
word adoptie	0 0 0 0 0 0 0 0 0 15
word adoptie van	0 0 0 0 0 0 0 0 0 13
word adoption	0 0 0 0 0 0 0 0 0 7
word adresse	0 -1 0 0 0 0 0 1 0 18
word adviser	0 0 0 0 0 0 0 0 0 5
word afraid	-2 -1 -2 5 18 -3 -12 -2 -1 -12
word afspraak	-3 -7 12 3 -2 -1 -2 -1 -1 -17
word afspraak timemention	0 0 2 0 0 0 -2 0 0 -9
word after	-12 14 14 -3 7 9 -30 -5 5 -36
word after #	-2 10 -3 0 -3 7 -11 4 -2 3
word after a	0 0 0 0 10 -1 -3 -1 -5 -2
word after all	-1 -1 1 4 5 -1 -6 -1 0 0
word after careful	0 0 0 0 2 0 -1 0 0 7
word after much	0 0 0 0 0 0 0 0 0 10
word after that	-1 4 -1 -1 -3 -1 4 -1 0 -9
word after the	-1 -1 0 0 -4 -1 -7 -2 16 6
word after timemention	3 -1 0 0 -1 0 0 0 0 -5
word after your	-6 9 -2 -2 -2 10 -7 -1 0 -16
word afternoon	0 1 8 -1 -1 -2 -6 0 0 -3
word afterward	1 0 0 0 0 0 0 0 0 3
word again	-10 -3 1 1 0 -5 11 7 -5 32
word again for	1 -1 0 0 3 -1 0 0 -1 4
word again on	-2 -1 -2 -2 -1 -1 2 8 -2 -4
word against	0 0 -1 0 9 0 -7 0 0 8
word agency	0 2 0 0 0 0 -2 0 1 11
word agenda	8 -1 8 1 -2 -2 -9 -1 -1 -20
word agenda :	0 -10 11 0 0 0 -1 0 0 9
word agenda de	7 0 -3 0 0 0 -3 0 0 -2
word agendamento	-2 4 0 0 0 0 -1 0 0 -1
word agent	0 -2 -2 -1 2 6 -8 7 -1 8
word agent job	4 -3 -1 0 0 0 -1 0 1 -8
word agent will	-2 -1 0 -1 0 0 -3 8 0 11
word agente	-2 3 -1 0 2 0 -2 4 -4 -44
word agente immobiliare	1 0 0 0 2 0 -1 0 0 -11
word agente inmobiliaria	0 0 0 0 0 1 0 0 0 -29
word aggiornamento	0 0 0 0 -1 0 5 -2 -1 -6
word aggiornato	-1 -1 3 0 0 0 -1 0 0 -1
word ago	0 -1 -1 3 0 -1 2 -1 0 -4
word agora	0 21 0 0 -4 0 -18 -2 3 0
word agosto	0 0 0 0 0 -2 7 -5 0 0
word agradecemo	-2 -1 3 0 6 0 0 -5 -1 9
word agradecemo a	0 0 3 0 0 0 1 -3 -1 12
word agradecemo su	0 0 0 0 2 0 -1 0 0 -3
word agree	-2 -2 4 -1 0 0 2 -1 0 6
word agree to	0 0 0 0 0 0 0 0 0 9
word agreement	0 0 0 0 0 4 -3 0 0 4
word aguardo	-2 3 0 0 -1 1 -1 0 0 2
word ahah	0 0 0 0 0 0 0 0 0 3
word ahead	-3 -1 -1 7 0 -1 0 -1 -1 -21
word ahead with	-1 0 -1 2 1 0 -1 0 0 -9
word ahora	-1 4 0 0 2 -1 -1 -2 -1 -4
word ai	-1 1 1 1 0 0 -1 0 -1 -4
word aim	1 0 0 0 0 0 -1 1 1 -11
word aim to	1 0 0 0 0 0 -1 1 1 -11
word aimerait	0 12 0 0 -3 0 -6 0 -1 3
word aimerion	-8 -1 0 0 0 0 11 0 0 5
word aimerion vous	-8 -1 0 0 0 0 11 0 0 2
word ainda	-1 24 0 0 -1 -1 -19 -1 -1 -5
word ainda nao	0 3 0 0 0 0 -2 1 0 -3
word air	0 0 0 0 0 0 0 0 0 5
word airport	0 0 0 0 0 0 0 0 0 -5
word akkoord	0 0 0 0 0 3 -2 0 0 -1
word al	1 -1 1 -4 5 -3 1 -2 3 1
word al #	-1 3 -1 0 0 -2 6 -4 0 3
word al circolo	0 0 0 0 0 0 0 0 0 4
word al conservatorio	0 0 0 0 0 0 0 0 0 5
word al convegno	0 0 0 0 0 0 0 0 0 7
word al final	0 -1 1 0 1 0 -1 0 0 -5
word al lupo	1 -1 0 0 -1 0 -2 0 3 -2
word al nido	0 0 0 0 0 0 0 0 0 -3
word al puesto	0 3 -1 0 0 0 -1 0 -1 -2
word al suo	0 0 0 0 0 0 0 0 0 5
word al timemention	-2 -1 3 -1 0 -1 -1 4 0 -1
word albany	0 0 0 0 0 0 0 0 0 5
word alert	0 0 0 0 3 0 -1 0 -1 5
word algo	-1 0 0 0 0 0 3 -1 -1 7
word alguem	0 0 0 0 3 0 -1 0 0 -7
word alguem com	0 0 0 0 2 0 -1 0 0 -5
word alguien	0 0 0 0 2 0 -1 0 0 -4
word all	2 -23 19 23 -21 -2 10 -7 0 5
word all application	0 0 0 0 0 0 0 0 0 7
word all candidat	-4 -2 9 -1 -3 0 -1 5 -2 -11
word all day	0 2 0 0 0 0 -12 11 0 2
word all interview	-1 0 1 3 -1 0 0 0 0 -2
word all of	15 -2 -2 0 -3 -1 -8 0 2 2
word all right	0 -2 -1 -1 0 0 5 0 0 -2
word all set	3 0 0 0 0 0 -1 0 0 8
word all the	-4 -6 -2 20 -11 4 10 -3 -8 -19
word all time	1 0 0 0 0 0 0 0 0 -4
word all'ingresso	0 0 0 0 0 0 0 0 0 4
word alla	-7 -5 7 0 16 -8 -1 -1 0 -19
word alla fase	0 -2 0 0 0 0 3 0 0 0
word alla fine	-1 -2 0 0 4 0 -1 0 0 -4
word alla mensa	0 0 0 0 0 0 0 0 0 4
word alla selezione	0 0 0 0 0 0 0 0 0 -5
word alle	-6 7 -17 16 -3 -2 10 -3 -2 -10
word alle bewerbungen	0 0 0 0 0 0 -2 0 2 7
word alle timemention	-5 -1 -5 -1 0 0 12 0 0 4
word allegato	-1 -1 -1 -1 0 8 -2 -1 0 -2
word allego	-2 -3 0 0 -2 -1 9 -1 0 1
word allora	0 0 2 0 0 0 -1 0 0 -5
word allora timemention	1 0 0 0 0 0 0 0 0 5
word allotment	0 0 0 0 0 0 0 0 0 6
word allotment society	0 0 0 0 0 0 0 0 0 6
word allow	3 0 0 0 -1 -1 -4 5 -1 -7
word allow #	0 0 0 0 0 0 -4 5 0 0
word almacen	-2 4 0 0 1 0 -2 0 -1 -10
word already	3 -3 0 3 -1 0 0 0 -1 -8
word als	4 7 1 -4 -11 23 -25 -5 9 -139
word als je	0 -1 -1 0 2 3 -2 0 0 -2
word als kreditberaterin	0 0 0 0 0 0 0 0 0 -4
word als magazijnmedewerker	0 1 0 0 1 0 -1 0 0 -5
word als redakteurin	0 0 0 0 0 0 0 0 0 -6
word also	3 2 2 -1 -3 -1 -1 -1 0 2
word altre	0 0 0 0 1 0 0 0 0 -3
word altri	0 0 0 0 -3 0 3 0 0 0
word altro	-4 2 -8 -1 -1 -1 13 -1 0 4
word alumni	0 0 0 0 0 0 0 0 0 3
word alvast	5 -2 -2 0 0 0 0 0 0 -4
word am	29 2 -27 13 -2 -11 -4 11 -10 52
word am #	-5 8 0 0 0 -1 0 -1 0 -10
word am empfang	0 0 0 0 0 0 0 0 0 4
word am pleas	-4 6 0 0 0 1 -1 0 -1 0
word am sorry	0 0 0 1 0 0 0 0 0 -4
word am telefon	-1 -3 -1 0 -1 -8 14 0 0 -16
word am timemention	14 1 -27 13 1 -4 -4 9 -4 81
word ambito	2 0 0 -2 1 0 0 0 0 -3
word among	0 0 0 0 9 0 -1 0 -7 -13
word among the	0 0 0 0 8 0 -1 0 -6 -8
word an	-13 -1 -25 -6 0 16 18 -6 17 0
word an answer	-1 0 0 0 0 0 1 0 1 8
word an application	-7 0 0 0 -2 -1 0 0 11 14
word an das	0 0 0 0 0 0 0 0 0 4
word an den	0 0 0 0 0 0 0 0 0 3
word an der	2 -3 -2 -1 -1 0 4 0 0 10
word an die	0 0 0 0 0 0 0 0 0 -3
word an email	-4 -11 0 0 -1 -1 21 -1 -3 2
word an eye	0 0 0 0 1 0 1 -1 0 -4
word an hour	4 5 -3 2 -6 16 -15 -2 -2 -21
word an ihren	0 0 0 0 0 0 0 0 0 7
word an interview	-3 13 -8 -2 -2 -1 -9 2 10 -33
word an interviewer	0 0 0 0 0 0 0 0 0 21
word an offer	-1 -3 -2 0 18 -5 -4 -2 -1 -33
word an online	-2 0 0 -1 -5 0 10 -1 -1 -4
word an open	0 1 0 0 -1 0 0 0 0 4
word an und	-2 -1 0 0 -3 -1 10 -2 -2 -4
word an update	-1 -2 -1 0 6 -1 0 -1 -1 -6
word analisa	-2 -2 0 0 -1 0 7 0 -1 2
word analisa la	0 0 0 0 0 0 0 0 1 11
word analise	0 -3 0 0 0 0 5 0 -2 7
word analise cuidadosa	0 0 0 0 0 0 0 0 0 3
word analista	5 1 0 -1 0 0 -4 -1 0 -3
word analista de	6 0 0 -1 -1 0 -3 0 0 -2
word analyst	-15 5 0 -1 4 -5 12 -4 3 -14
word analyst at	0 -1 0 0 0 2 0 0 0 13
word analyst job	2 -4 1 0 0 -1 3 0 0 -7
word analyst open	0 -1 0 0 3 -2 2 0 0 0
word analyst position	-1 1 0 -2 -10 0 18 0 -5 6
word analyst role	-5 7 0 0 1 -1 0 0 0 6
word analytic	0 -2 -1 0 3 -1 -2 3 0 10
word analytic engineer	0 0 0 0 0 0 0 0 0 -3
word anbei	-1 -1 0 0 -2 0 7 0 0 5
word anbieten	-2 0 0 0 0 4 -1 0 0 -1
word anbieten zu	0 0 0 0 0 2 0 0 0 6
word anche	2 -1 0 0 -1 0 1 0 0 -13
word ancora	-5 -1 -8 -1 -5 0 22 -1 -1 -6
word ancora una	0 0 0 0 0 0 2 -1 0 4
word and	-42 -59 -36 -17 19 0 64 22 48 13
word and #	6 5 -2 -2 0 -3 0 -1 -4 12
word and a	-4 6 -2 -1 1 6 -13 4 3 16
word and after	0 0 0 0 0 0 0 0 0 6
word and all	0 2 0 0 1 0 -1 0 -1 -4
word and an	-1 0 0 0 -2 6 -3 0 0 -4
word and are	0 0 -1 0 0 0 2 0 0 -7
word and ask	1 0 0 0 0 0 0 0 0 9
word and bring	0 0 0 0 -2 3 0 0 0 -15
word and can	0 0 0 0 0 0 0 0 0 15
word and can't	0 0 1 0 0 0 -1 1 0 -5
word and for	0 0 0 0 -8 -1 2 -2 9 12
word and get	-1 -3 0 -1 -2 0 10 -3 0 13
word and good	0 0 0 0 -4 0 6 0 0 1
word and has	0 -1 0 0 0 -1 -2 1 4 -23
word and have	0 1 0 0 1 -1 -1 -1 0 18
word and hear	0 3 0 0 0 0 -2 0 -1 3
word and hope	-2 -1 0 0 -1 0 -3 0 7 1
word and i	6 -13 -1 -4 2 4 13 -2 -4 -56
word and i'd	0 -3 0 -1 -9 -1 9 -1 7 -19
word and i'll	-12 0 -4 -3 -4 -3 27 -3 3 -26
word and i'm	1 -1 0 -3 10 -2 -5 0 0 4
word and is	0 0 0 0 0 0 -3 1 2 -16
word and it	1 0 0 0 3 -1 -2 0 0 0
word and let	-1 1 -1 0 -2 4 0 -1 -1 11
word and look	0 0 0 0 0 0 0 0 0 12
word and me	15 -6 -3 0 0 -1 -5 0 0 -13
word and my	0 0 0 0 0 0 0 0 0 -9
word and not	5 -6 5 -1 -5 -2 -4 10 0 -20
word and on	0 6 0 0 -4 0 -1 0 0 -3
word and one	-2 -1 -1 0 5 -1 1 0 -1 5
word and our	3 -1 -1 0 -1 0 -3 0 2 -11
word and return	0 0 0 0 0 2 -1 0 0 5
word and sam	5 -2 0 0 0 -1 -2 0 0 0
word and see	0 3 0 0 0 0 -2 0 0 20
word and send	-1 -1 -1 0 -2 4 2 -1 -1 6
word and sign	0 0 0 0 0 3 -1 0 0 -17
word and talk	0 5 0 0 -1 -1 -3 0 0 -11
word and tell	1 -7 -1 0 -2 21 -12 -1 0 -13
word and thank	-2 -2 -3 10 -3 0 -1 3 -1 -1
word and the	-5 -5 1 4 9 -11 6 -5 8 -22
word and then	-9 -1 -1 -1 0 0 12 0 0 3
word and think	0 0 0 0 0 0 0 0 0 7
word and time	-2 0 2 0 0 0 0 0 0 -7
word and timemention	-1 2 0 0 0 0 -1 1 0 6
word and two	3 -1 0 0 0 0 -2 0 0 -1
word and unfortunate	0 0 0 0 1 0 0 0 0 -4
word and want	-1 1 0 0 -1 -1 2 0 0 -7
word and was	0 0 0 0 0 0 0 0 0 13
word and we	-5 -14 -1 -1 15 1 16 -2 -10 -23
word and we'd	1 0 0 0 0 1 -1 0 0 -5
word and we'll	0 0 1 -1 -2 -1 4 -1 -1 1
word and what	0 -4 0 0 0 0 6 0 -1 -4
word and will	-8 -14 -3 -4 -18 -3 -3 13 39 -21
word and wish	0 0 0 0 1 0 0 0 0 7
word and won't	-1 -1 2 1 0 0 -1 0 0 -5
word and would	-1 2 0 0 -1 -2 5 0 -2 27
word and you	-3 3 -1 -1 0 -1 3 -1 0 -9
word and you'll	0 0 -1 0 4 -1 -1 0 0 -7
word and your	2 -1 -1 -1 14 0 -21 -3 11 10
word anda	0 0 0 0 -5 0 7 -2 0 -1
word andata	0 0 0 0 0 0 0 0 0 3
word ander	5 7 -6 -5 -1 0 1 0 0 -17
word andere	-1 -1 1 0 4 0 -2 0 -1 3
word andere bewerberin	0 0 0 0 1 0 0 0 0 -10
word andere kandidaat	0 0 0 0 1 0 -1 0 0 -3
word anderen	0 0 3 0 0 0 -2 0 0 12
word andr	-4 4 3 -1 2 -1 -2 -1 0 -5
word andrebbe	-1 4 0 0 0 0 -2 0 0 -6
word android	1 -3 0 0 -1 -5 7 0 1 -5
word android developer	1 -3 0 0 -1 -5 7 0 1 -5
word anexo	-2 -1 0 0 -4 0 11 -2 -1 -9
word anfang	0 0 0 0 0 0 2 0 0 -9
word angebot	-1 -1 0 0 -1 4 0 -1 0 21
word angekommen	3 0 0 0 0 0 -2 0 0 -7
word anmeldung	0 0 0 0 0 0 0 0 0 6
word annehmen	0 0 0 -1 0 3 -1 0 0 0
word announcement	0 0 0 0 13 0 -3 -2 -7 -5
word annual	3 0 0 0 0 -1 0 1 -2 -1
word annuel	0 0 0 0 0 0 0 0 0 5
word annulation	-1 0 -1 4 -1 0 0 0 0 2
word annule	-4 -1 -1 10 -2 -1 -2 0 0 3
word annuler	0 0 3 -1 0 0 -1 0 0 -1
word annullato	-2 0 0 4 0 0 -1 0 0 4
word ano	-1 -1 -1 4 -1 0 -1 1 0 14
word ano de	0 0 0 0 0 0 0 0 0 8
word anos	0 -1 0 0 3 0 -1 0 0 -1
word another	-1 -24 28 3 19 1 -19 -3 -4 62
word another applicant	0 0 0 0 0 0 0 0 0 16
word another candidate	-1 -2 0 0 9 -1 -3 0 -1 -22
word another day	0 0 3 0 0 0 -1 0 0 11
word another offer	0 0 0 0 0 0 0 0 0 20
word another time	3 -6 3 0 0 0 0 0 0 -9
word anrufen	0 -2 -1 0 0 0 4 0 0 6
word anrufen ?	0 -2 -1 0 0 0 4 0 0 4
word answer	-9 -4 -4 -3 -11 -3 20 24 -10 -16
word answer are	0 0 0 0 0 0 0 0 0 7
word answer by	-1 0 0 0 0 0 4 0 -2 -19
word answer the	0 0 0 0 0 0 1 0 -1 -3
word answer within	-1 -2 0 0 -4 0 8 5 -5 -7
word ante	3 -6 -2 -1 -1 -5 15 -3 -1 6
word ante de	-1 -5 0 0 0 -3 10 -1 0 -4
word ante del	2 0 -1 -1 0 1 0 -1 0 6
word anterior	-1 -12 19 -1 0 0 -1 -3 0 -4
word antwoord	-1 -2 -1 0 -2 4 6 0 -3 -16
word antwort	-2 -1 0 -1 -1 -1 3 5 -2 -13
word antworten	1 2 0 0 -2 0 5 -2 -3 -7
word anual	0 0 0 0 0 1 0 0 0 5
word anuncio	3 6 -5 0 -1 0 -1 0 0 -2
word any	3 49 9 -3 8 -12 -56 1 2 31
word any chance	-1 2 12 0 0 -2 -9 0 0 -5
word any more	-1 -4 5 -1 4 0 -2 0 -1 6
word any of	-3 1 -1 0 5 0 -1 0 0 -1
word any question	9 -4 0 0 0 -1 -2 -1 0 -5
word any time	-4 26 -11 -1 -5 -1 -6 -1 3 -7
word anyone	-1 -10 -1 4 -4 6 -2 -3 11 -10
word anyth	-22 -9 -5 5 1 -3 31 4 -2 1
word anyth chang	0 -1 -1 0 -1 4 -1 0 0 -5
word ao	-3 8 -6 -1 3 -3 6 0 -3 0
word ao seu	0 0 0 0 0 0 0 0 0 9
word apartamento	0 0 0 0 0 0 0 0 0 11
word apartamento da	0 0 0 0 0 0 0 0 0 3
word apoio	0 0 0 0 0 0 0 0 0 11
word apoio ao	0 0 0 0 0 0 0 0 0 9
word apologi	-2 -1 1 5 -4 0 2 0 -1 -5
word apologi for	-1 0 0 0 0 0 2 0 0 -6
word apologise	0 0 1 0 0 0 0 0 0 11
word apos	0 0 0 0 1 0 0 0 0 3
word apos analise	0 0 0 0 0 0 0 0 0 4
word app	1 0 0 -1 0 -3 7 -1 -1 -11
word appartement	0 0 0 0 0 0 0 0 0 4
word appear	3 -1 -1 0 -1 0 0 0 0 18
word appel	4 8 0 -1 -1 0 -8 -1 0 -5
word appeler	0 0 0 0 0 0 0 0 0 16
word appelez	1 -4 -1 0 -1 -1 7 0 0 -7
word appelez moi	0 -4 -1 0 -1 -1 7 0 0 -7
word appelle	-3 -1 0 0 0 0 6 0 -1 -7
word appena	-2 -1 8 -3 -1 -1 0 -1 0 -2
word appli	-2 -5 0 -1 -1 0 4 0 6 43
word appli for	0 -2 0 0 2 0 5 0 -5 25
word appli on	0 -1 0 0 0 0 -1 0 3 -16
word appli to	0 0 0 0 0 0 0 0 0 12
word applicant	2 -2 -1 -1 -2 -1 11 -1 -6 99
word applicant for	0 0 0 0 2 0 0 0 -1 5
word applicant we	0 0 0 0 -5 0 0 0 5 -2
word application	-20 -28 -8 -3 2 -7 -20 -19 102 34
word application !	0 -1 0 0 -1 0 -2 0 5 -9
word application #	-1 -1 0 0 12 0 -5 -1 -4 13
word application :	-1 -2 0 0 1 -1 1 1 0 13
word application and	-3 3 0 0 6 2 -5 -1 -1 -6
word application close	-7 0 0 0 0 0 1 0 8 3
word application for	-4 -11 -2 -2 -31 -3 29 -5 29 66
word application is	-1 -3 0 0 -7 0 -16 -1 27 -12
word application receiv	-1 0 0 0 -1 0 -1 0 4 23
word application statu	0 0 0 0 9 0 1 0 -9 -6
word application submitt	-1 0 0 0 -1 0 -1 0 4 -2
word application to	0 -2 0 1 2 0 -2 0 1 25
word application update	-5 -1 0 0 5 0 0 -7 8 3
word application was	-1 -2 0 0 12 0 -4 0 -5 0
word application we	1 -1 0 0 0 0 0 0 0 -4
word application will	-3 0 0 3 2 0 -1 0 0 -4
word apply	-4 4 -1 -1 -6 -1 14 -2 -1 42
word apply !	0 0 0 0 -2 0 0 0 3 -1
word apply again	-1 0 0 0 -2 0 4 0 -1 7
word apply for	-2 -1 0 0 -10 0 10 0 4 -3
word apply to	-1 3 -1 -1 -9 0 3 -1 6 -16
word appoint	-4 -4 -1 -1 9 10 -8 -1 -1 -9
word appointment	0 1 0 -1 2 10 -8 -2 -2 21
word appointment confirmation	0 0 0 0 0 0 0 0 0 7
word appointment has	0 0 0 0 0 0 0 0 0 8
word appointment is	0 0 0 0 0 0 0 0 0 8
word appointment reminder	0 0 0 0 0 0 0 0 0 4
word appointment with	0 0 0 0 0 0 0 0 0 8
word appreciate	1 -1 -1 0 7 0 -3 -1 -3 -2
word appreciate your	0 -1 0 0 10 0 -2 0 -6 -1
word apprentissage	1 0 0 0 0 0 0 0 0 -10
word approv	0 0 0 0 3 0 -3 0 0 51
word approval	2 -2 0 0 0 0 0 0 0 35
word approve	0 0 0 0 0 0 0 0 0 21
word appuntamento	-1 -1 4 6 -5 -1 -2 0 0 12
word apre	-2 -1 -1 0 2 0 5 -1 -3 0
word apreciado	0 0 0 0 -2 0 0 -1 3 -3
word april	3 -3 0 0 -7 -1 9 0 -1 10
word april #	1 0 0 0 0 0 0 0 0 8
word aprovado	1 -3 0 0 0 0 4 0 -2 2
word aqui	-4 4 4 -1 -2 -2 1 -1 0 -35
word aqui na	-2 -1 4 0 0 0 0 0 0 -7
word arbeitgeber	-1 0 0 1 0 0 0 0 0 10
word arbeitsvertrag	0 0 0 0 0 1 0 0 0 14
word are	-39 24 8 3 -12 -9 57 -12 -20 110
word are a	0 -1 -1 0 8 0 1 0 -7 1
word are attach	2 -1 0 0 0 0 0 0 -1 14
word are being	-3 4 0 0 0 0 1 -1 0 0
word are confirm	0 0 0 0 0 0 0 0 0 -6
word are delight	0 0 0 0 0 2 -1 0 0 -4
word are doing	-1 5 0 0 0 -1 -2 0 0 4
word are happy	0 -1 0 0 0 2 1 -1 0 -13
word are in	0 0 0 0 0 0 0 0 0 -4
word are interview	0 0 0 0 0 0 0 0 0 12
word are invit	1 0 0 0 0 0 0 0 0 8
word are look	0 0 0 0 0 0 1 0 0 14
word are not	0 0 0 0 0 0 0 0 0 5
word are on	13 2 -2 -1 -1 -1 -10 0 0 17
word are pleas	-1 -2 0 0 -3 2 6 0 -2 -7
word are schedul	1 0 0 0 0 0 0 0 0 -19
word are the	0 0 0 0 0 3 -3 0 0 13
word are timemention	-15 18 -3 0 0 0 0 0 0 3
word are unable	0 0 0 0 1 0 0 0 0 3
word are undeliverable	0 0 0 0 0 0 0 0 0 4
word are you	-3 -4 3 0 -2 -5 13 -1 -1 -8
word area	0 0 0 0 0 0 0 0 1 12
word aren't	0 0 0 4 -1 0 -1 0 -1 -6
word armazem	1 0 0 0 2 0 -1 -1 0 -14
word around	-2 8 -1 -1 -1 -4 2 -1 -1 6
word arrang	2 -1 1 0 0 0 -1 0 0 -8
word arrange	-1 9 -1 0 -2 0 -10 -1 5 4
word arrange a	0 -4 0 0 0 0 3 0 1 -1
word arrange an	0 0 0 0 0 0 -3 0 3 3
word arriv	-2 -1 0 0 -2 -1 -14 -1 20 -4
word arrive	1 -1 0 -1 1 0 -1 0 1 6
word arrivee	-1 0 0 0 0 4 -2 0 0 12
word article	-5 -1 -1 -1 0 -1 9 0 0 12
word article dans	0 0 0 0 0 0 0 0 0 6
word articolo	0 0 0 0 0 0 0 0 0 4
word articolo nella	0 0 0 0 0 0 0 0 0 3
word artigo	1 0 0 0 -1 0 0 0 0 3
word as	-24 -2 20 1 -15 37 -21 -6 10 -10
word as a	-4 -1 4 1 -1 -3 6 -2 -1 29
word as an	0 0 0 0 0 0 -1 0 1 26
word as discuss	-1 3 0 0 0 0 -1 0 0 -1
word as follow	-3 3 -1 0 -3 10 -5 -1 0 -12
word as i	-1 0 1 -1 -1 3 0 0 0 -3
word as our	1 -2 -1 0 -3 14 -6 -1 -1 -17
word as part	0 -2 0 0 -1 0 5 0 -1 -5
word as promis	-1 -1 -1 0 -1 8 -3 -1 0 -3
word as soon	-1 -2 7 -1 -2 12 -23 0 12 -8
word as the	0 1 0 6 -4 0 -1 0 -1 4
word as timemention	-8 0 -2 0 0 0 9 0 0 3
word as warehouse	0 0 0 0 0 0 0 0 0 -7
word as we	-1 0 6 0 0 -1 -6 2 -1 -12
word as you	-1 -1 0 0 -3 12 -6 0 -1 -9
word asap	0 3 0 0 0 0 -2 0 0 -4
word asi	5 -5 0 0 0 0 1 0 0 -6
word asi que	0 0 0 0 0 0 1 0 0 -4
word asistencia	0 0 0 0 0 0 0 0 0 10
word asistir	4 -3 -1 0 0 0 0 0 0 0
word ask	1 -2 -6 -2 -3 3 12 -1 -1 -14
word ask about	0 0 0 0 0 -2 3 0 0 6
word ask for	7 -1 -6 0 -1 5 -2 -1 0 -33
word asked	-4 -4 7 0 -16 -5 27 -2 -3 -18
word asked for	0 1 0 0 -8 -1 8 0 0 -4
word asked to	0 2 6 0 -6 -2 3 -1 -2 -17
word asking	0 0 0 0 0 0 0 0 0 4
word aspettiamo	1 0 0 0 0 0 0 0 0 7
word aspettiamo timemention	1 0 0 0 0 0 0 0 0 4
word aspetto	-8 -1 11 0 0 -1 -1 0 0 -21
word aspetto timemention	1 0 -1 0 0 0 0 0 0 -10
word aspirant	0 0 0 0 0 0 0 0 0 -5
word aspirante	0 0 0 0 -2 0 0 -1 3 1
word aspirante :	0 0 0 0 -2 0 0 -1 3 1
word assessment	-1 2 -2 -1 -1 -3 11 -2 -3 -29
word assessment centre	-5 0 0 0 0 0 6 0 0 -3
word assessment day	7 -1 0 0 -2 -1 -1 0 -1 -6
word assign	0 0 0 0 0 0 0 0 0 28
word assignment	0 0 0 0 -1 -1 3 0 0 10
word assim	-2 -1 6 -2 -3 0 3 0 0 3
word assim que	-2 -1 7 -2 -3 0 3 0 0 3
word assinada	-1 0 0 0 0 3 -1 0 0 -1
word assistant	7 6 -2 -1 7 -2 -7 -3 -5 -43
word assistant post	3 0 0 0 0 1 -3 0 0 -3
word assistente	-1 4 5 -2 3 -2 -8 -1 1 -11
word associate	-4 0 -3 -1 -6 6 4 7 -2 -34
word assume	3 -1 0 0 0 0 -6 -3 7 -6
word assume that	0 1 0 0 0 0 -5 -3 8 0
word assunzione	-1 -1 0 0 -2 10 -5 0 0 -5
word at	18 -37 59 -5 -46 -16 9 13 4 -13
word at #	5 -2 8 -1 -1 2 -5 -5 -2 -3
word at a	-2 -1 -1 -1 -1 -3 -15 23 0 -1
word at all	-10 -3 16 -1 -3 -2 5 -1 -1 1
word at any	-1 0 0 0 -2 0 -1 0 4 -1
word at home	-2 -1 0 0 -1 0 5 0 0 20
word at it	0 -1 0 0 0 0 -7 0 9 5
word at least	0 0 0 0 0 0 1 0 0 3
word at my	0 0 0 0 0 0 9 -7 0 -1
word at our	3 -8 9 -1 0 -1 -3 0 1 -61
word at reception	0 0 0 0 0 0 0 0 0 18
word at ridge	-4 4 -1 0 -6 1 11 0 -5 -8
word at the	32 -17 -6 -3 -21 -7 13 -4 13 10
word at their	-2 6 -1 0 -4 -2 5 0 -2 -9
word at this	0 0 -9 9 2 0 0 0 -1 35
word at timemention	4 -9 29 -4 2 -3 -15 -2 -1 -40
word at your	-1 -2 0 0 -3 -1 27 -1 -18 15
word ate	-2 4 -4 -2 -6 16 0 -3 -2 -10
word ate dia	-1 0 0 0 0 1 0 0 0 -4
word ate la	1 0 0 0 0 0 0 0 0 -5
word ate timemention	-3 6 -3 -1 -1 16 -12 -2 -1 6
word attach	18 -11 -4 -2 -5 28 -18 -4 -3 25
word attach and	-1 -1 -1 0 -1 20 -16 0 0 10
word attach is	1 0 0 0 0 0 0 0 0 6
word attach letter	0 0 0 0 0 1 0 0 0 -10
word attach please	4 -4 0 0 0 -1 1 0 0 0
word attend	5 -6 3 -1 -1 -1 4 -2 -2 0
word attendance	3 0 -1 0 0 0 -1 0 0 -17
word attende	0 0 0 0 0 0 0 0 0 7
word attent	-1 0 0 0 1 0 2 0 -1 -10
word attenta	0 0 0 0 0 0 0 0 0 9
word attenta valutazione	0 0 0 0 0 0 0 0 0 9
word attente	0 3 0 0 -1 0 -1 0 0 6
word attention	8 -3 0 0 -3 0 -2 0 1 -3
word attesa	-1 0 0 0 -2 -1 6 0 0 1
word attire	5 -3 0 0 0 0 -1 0 0 -5
word atualizacao	0 -1 0 0 -2 0 5 0 -1 -2
word au	12 3 0 -2 -6 -3 -13 0 9 -52
word au #	13 -2 -7 -1 0 -1 0 -3 0 -9
word au college	0 0 0 0 0 0 0 0 0 -7
word au colloque	0 0 0 0 0 0 0 0 0 9
word au conservatoire	0 0 0 0 0 0 0 0 0 7
word au plus	-1 -1 0 0 -2 -1 3 6 -5 -8
word au poste	4 -1 0 0 -2 0 -2 0 3 -6
word au service	0 0 0 0 0 0 0 0 0 -11
word au siege	3 -7 5 0 0 0 -2 0 0 -6
word au telephone	3 10 0 -1 -4 0 -6 0 -2 -5
word au timemention	1 -1 1 -1 0 0 -1 0 1 -3
word auch	-2 6 -13 15 -8 -1 6 -2 -1 -5
word audio	1 0 0 0 0 0 0 0 0 -6
word auditor	0 -1 0 0 2 0 -1 -1 0 -4
word auf	2 -4 8 -3 -9 -3 11 -2 -1 5
word auf der	4 -4 4 -1 -1 -2 2 -1 0 3
word auf ihre	5 -1 0 0 -2 0 -1 0 0 1
word auf sie	-2 -1 -1 -1 -1 0 7 0 -1 -6
word auf timemention	-5 -1 7 0 0 0 0 0 0 8
word auf unserer	1 0 -1 0 0 0 0 0 0 -9
word aufgabe	-2 5 0 0 -2 -1 1 0 0 -1
word aufgrund	0 0 0 0 0 0 -10 11 -1 -3
word aufnahme	0 0 0 0 0 0 0 0 0 12
word aufnahme in	0 0 0 0 0 0 0 0 0 5
word auftrag	0 0 0 0 1 0 0 0 0 4
word auftrag fur	0 0 0 0 0 0 0 0 0 8
word auguriamo	0 0 0 0 1 0 0 0 0 7
word auguriamo il	0 0 0 0 1 0 0 0 0 7
word august	0 -2 0 0 -1 10 -4 -1 0 -10
word august #	0 1 0 0 0 0 0 0 0 -5
word aula	2 0 0 0 0 0 -1 0 0 -5
word aula #	0 0 0 0 0 0 0 0 0 19
word aula magna	0 0 0 0 0 0 0 0 0 -4
word aurez	0 0 0 0 0 0 -1 0 2 -5
word auriez	0 5 0 0 0 0 -4 0 0 2
word auriez vous	0 5 0 0 0 0 -4 0 0 0
word aus	8 1 -1 -5 5 -1 -3 1 -4 -9
word ausbildungsplatz	-5 -1 0 -1 -1 10 -1 0 0 -8
word ausbildungsplatz zur	-2 0 0 -1 0 4 0 0 0 -8
word ausgesprochen	0 0 0 0 1 0 0 0 0 -6
word ausschreibung	-1 0 0 1 4 0 -2 0 -1 -7
word aussi	-1 -3 1 0 -2 0 6 0 0 -2
word austauschjahr	0 0 0 0 0 0 0 0 0 12
word austauschjahr in	0 0 0 0 0 0 0 0 0 12
word auswahl	0 -2 0 0 0 0 0 0 3 11
word auswahlgesprach	7 -2 -1 0 -1 0 -1 0 0 -19
word auswahltag	0 -1 0 -1 0 3 -1 0 0 -11
word auswahlverfahren	3 -2 0 0 1 0 -1 0 0 -18
word auswei	0 0 0 0 0 0 0 0 0 -7
word auteur	0 0 0 0 0 0 0 0 0 6
word auto	0 0 0 0 0 0 -2 3 0 6
word automatic	-1 -1 -2 0 0 0 -2 8 0 -3
word automatic reply	-1 -1 0 0 0 0 -2 5 0 -3
word automatica	-1 -1 -1 0 -1 0 -2 6 0 -2
word automatica :	-1 -1 0 0 0 0 -1 5 0 -2
word automatical	0 1 0 0 0 0 0 1 0 -4
word automatique	0 0 0 0 0 0 -1 2 -1 -3
word automatisch	0 0 0 0 0 0 -1 4 -1 -3
word automatische	-2 0 0 0 0 0 -1 4 0 -4
word automatische antwort	-2 0 0 0 0 0 0 3 0 -3
word autor	0 0 0 0 0 0 0 0 0 12
word autori	0 0 0 0 0 0 0 0 0 4
word autour	1 0 0 0 0 0 1 0 0 -10
word autre	0 3 1 -1 -2 0 0 -1 -1 8
word aux	-6 2 -1 0 2 -1 2 2 0 -23
word auxiliar	4 1 0 0 -1 0 -3 -1 -1 -4
word auxiliar de	4 0 0 0 -1 1 -2 -1 0 0
word availability	-9 19 -2 -1 -2 -2 -5 3 -2 -19
word availability for	-3 16 -1 -1 0 -1 -11 0 0 -1
word available	-1 -4 1 -1 -1 0 6 0 0 24
word available for	0 1 0 0 0 0 0 0 0 7
word available on	0 1 0 0 0 0 0 0 0 -4
word avaliacao	1 0 0 0 0 0 0 0 0 -7
word avancou	0 -4 0 0 0 0 7 0 -2 0
word avant	4 -4 -1 -1 -2 1 4 -1 -1 11
word avant la	7 -7 0 0 0 0 1 0 0 -6
word avant le	-3 5 0 0 0 0 -1 0 0 2
word avant timemention	1 0 0 0 0 1 -1 0 0 9
word avanti	0 -2 0 0 7 -2 -1 -1 -1 4
word avanzar	0 0 0 0 0 0 1 0 0 -3
word ave	-3 6 -3 0 0 0 0 0 0 -4
word avec	5 -12 3 -2 0 -1 7 -1 -1 -18
word avec l'equipe	-3 -5 0 0 -2 0 12 0 0 -1
word avec la	0 0 0 0 0 0 0 0 0 9
word avec le	0 0 0 0 0 0 0 0 0 5
word avec notre	0 1 0 0 0 0 -1 0 0 3
word avec plaisir	0 0 0 0 0 0 -1 0 2 -3
word avec votre	0 0 0 0 0 0 0 0 0 4
word avenue	-2 5 0 0 0 -1 0 0 0 -11
word aver	-1 0 0 0 1 0 0 0 1 -3
word avez	0 -11 -1 0 3 -1 11 0 -1 -5
word avez vous	0 -8 0 0 -1 0 11 0 0 10
word avis	0 -1 0 0 1 0 -2 0 2 6
word avisa	1 0 0 0 0 0 0 0 0 -3
word avisano	0 0 0 0 0 0 0 0 0 6
word avisar	1 0 4 0 0 0 -2 -2 0 -1
word avisaremo	0 0 0 0 -1 0 1 0 0 -3
word avise	11 0 -10 0 0 0 0 0 0 2
word aviso	2 -1 0 0 -2 -1 3 -1 0 -7
word avon	-3 -3 -1 -2 7 3 3 0 -4 34
word avon bien	0 0 0 0 0 0 4 1 -3 17
word avon le	0 -1 0 -2 -1 5 0 0 0 13
word avra	3 -1 0 0 0 0 0 -1 0 -1
word avrebbe	0 3 0 0 0 0 -2 0 0 -1
word avviso	-1 -2 0 0 9 -2 -3 0 0 -5
word avviso pubblico	-1 0 0 0 11 0 -9 0 0 -5
word award	0 0 0 0 0 0 0 0 0 10
word away	-2 -2 6 -5 -6 -1 1 10 0 -18
word aydin	0 0 0 0 0 0 0 0 0 6
word ayuda	0 0 0 0 0 0 0 5 -4 1
word azienda	-1 0 3 -1 0 0 -1 0 0 -2
word aziende	0 0 0 0 0 0 0 0 0 4
word b	1 4 -3 -1 -2 -1 4 -1 -1 11
word b timemention	-4 8 -2 0 0 0 0 -1 0 -17
word baan	-6 8 -2 -1 -8 -1 13 -2 -2 10
word baan als	-3 9 0 0 -2 -1 -2 0 -1 -5
word back	-18 -17 6 -9 2 -11 31 12 4 -73
word back by	0 -1 0 0 0 -1 2 0 0 -8
word back in	-1 -1 0 0 -1 -6 6 0 3 -1
word back on	-2 -2 0 -2 0 -1 -2 10 0 -5
word back timemention	-4 -1 -1 -2 0 -2 -3 15 -1 -12
word back to	-4 -6 -2 -4 -6 -2 16 3 5 4
word back with	-1 -2 9 0 -2 1 -3 -1 0 -13
word backend	-2 3 0 0 1 0 -1 0 0 -2
word background	-1 1 -1 0 0 1 -2 -1 3 -10
word background check	0 -3 0 0 0 2 4 -1 0 -7
word bad	-11 13 -3 9 1 -2 -5 -2 0 -9
word bad news	-1 0 -1 6 3 -1 -4 -1 0 -8
word badge	0 0 0 0 0 0 0 0 0 3
word bakery	0 0 0 0 0 0 0 0 0 23
word balcao	0 9 -5 0 -1 0 -1 0 0 0
word banco	-1 0 0 0 -1 3 -1 0 2 -6
word band	0 -5 0 0 0 0 7 0 -2 0
word bando	0 0 0 1 1 0 0 0 0 5
word bank	-9 -2 11 -3 1 -2 1 -5 8 -6
word bank holiday	-6 -2 11 -3 -2 0 -5 -3 9 -5
word banque	-1 0 0 0 5 0 0 0 -2 -1
word bar	-1 -1 -1 5 -1 0 -2 -1 0 7
word barista	2 0 -1 0 0 0 -1 0 1 -11
word bas	1 0 0 0 0 0 0 0 0 -10
word base	0 -2 -1 0 0 4 1 -2 0 -6
word base #	0 0 0 0 0 4 -2 0 0 2
word based	2 0 0 0 0 0 -1 0 0 9
word basi	-3 -3 0 0 18 -1 -10 -1 -1 -2
word basi van	-3 -4 0 0 18 -1 -9 -1 -1 -4
word bate	-2 5 0 1 -1 0 -1 0 0 -2
word bate papo	-2 5 0 1 -1 0 -1 0 0 -2
word be	-10 -37 24 10 -18 10 -34 23 31 -40
word be #	0 0 0 0 0 2 -1 0 0 -22
word be a	1 -4 0 0 1 0 4 0 -1 2
word be able	-1 1 -7 8 -2 -1 2 0 -1 -10
word be asked	6 -1 0 0 -1 0 -2 0 -1 -2
word be at	2 -1 0 0 -1 5 -3 -1 0 -4
word be available	4 -3 1 0 0 0 -1 0 0 -7
word be back	-1 -2 10 -1 -2 -1 -5 -1 3 -8
word be consider	-2 -1 0 3 -7 0 1 0 6 -10
word be contact	0 -4 0 0 -1 0 4 0 2 -3
word be delight	8 -4 0 0 0 0 -2 0 0 6
word be deliver	0 0 0 0 -2 0 -1 6 0 -6
word be free	-1 7 -1 0 0 0 -5 0 0 -12
word be happy	0 0 0 0 1 0 0 0 0 23
word be held	-5 2 5 0 0 0 -2 0 0 -4
word be in	-6 -4 -1 -1 -3 -2 8 0 8 -12
word be interview	0 0 0 0 0 0 0 0 0 8
word be meet	1 0 -1 0 0 0 0 0 0 9
word be moving	0 0 0 0 2 0 0 0 0 -3
word be notifi	0 0 0 -1 2 0 4 -1 -2 -1
word be on	1 -3 2 0 0 0 0 0 0 -9
word be our	0 -5 0 0 0 6 -1 0 1 -6
word be out	0 -1 1 0 0 0 0 0 0 9
word be possible	0 0 0 0 0 0 0 0 0 -20
word be speak	1 0 0 0 0 0 0 0 0 7
word be the	-2 -3 3 0 2 -2 2 -1 1 4
word be will	0 -1 -11 0 0 -1 12 0 0 -1
word be with	1 0 -1 0 0 0 1 0 0 5
word beagle	0 0 0 0 0 0 0 0 0 4
word bear	-2 0 -1 0 -2 -2 4 -1 3 -8
word bear with	-2 0 -1 0 -2 -2 4 -1 3 -8
word beaucoup	-2 -1 0 0 5 -1 4 -1 -4 1
word beaucoup de	0 0 0 0 6 0 -1 0 -4 0
word beaucoup plu	-1 0 0 0 0 0 2 0 0 -3
word beca	0 0 0 0 0 0 0 0 0 6
word beca de	0 0 0 0 0 0 0 0 0 4
word because	-3 -7 5 1 -3 -4 -3 5 9 6
word because of	-2 -3 5 1 -2 -3 -1 0 7 -10
word because you	0 0 0 0 0 0 0 0 0 14
word bedankt	6 -3 -1 -1 0 -1 -3 -1 4 -1
word bedankt voor	6 -2 -1 0 0 -1 -3 -1 3 8
word bedroom	0 0 0 0 0 0 0 0 0 3
word bedroom flat	0 0 0 0 0 0 0 0 0 3
word been	-35 -17 21 27 6 4 -15 7 2 73
word been a	-4 0 3 4 0 -1 -1 -1 0 -5
word been accept	0 0 0 0 2 -1 -1 0 0 10
word been added	0 0 0 0 0 0 0 0 0 31
word been approv	0 0 0 0 0 0 0 0 0 25
word been call	-3 -1 4 1 0 0 0 0 0 -9
word been cancel	-5 0 -1 8 0 0 0 0 0 -3
word been cancell	-1 -1 4 -2 1 0 -1 0 -1 8
word been complet	-1 -4 0 -1 9 0 7 -3 -7 -7
word been confirm	0 0 0 0 0 0 0 0 0 5
word been fill	-2 0 -1 6 -1 0 0 0 -1 -3
word been invit	0 1 -1 0 -1 -1 3 -1 -1 -5
word been moved	-3 0 4 0 0 0 0 0 0 13
word been put	-2 0 0 2 -7 0 7 0 0 0
word been receiv	0 -1 0 0 -1 0 -9 10 3 6
word been reschedul	-2 0 3 0 0 0 0 0 0 1
word been schedul	4 -1 -1 -1 0 0 0 0 0 -1
word been select	-2 0 0 -1 -1 5 0 -1 0 16
word been shortlist	-2 7 0 0 -1 0 -1 0 -1 -1
word been submitt	0 -1 0 0 -1 0 -1 0 3 -7
word beendet	-1 0 0 1 5 0 -2 0 -1 -7
word before	1 1 11 -7 6 -14 -1 -14 16 22
word before i	2 0 0 0 -2 -3 6 -3 0 11
word before that	0 0 0 -1 0 -1 3 0 -1 -4
word before the	-1 -2 0 0 -2 -1 -9 -1 16 2
word before then	0 0 0 -1 0 -2 5 -1 0 4
word before they	0 0 0 0 -1 0 2 0 0 7
word before timemention	-2 7 -1 0 0 0 -1 -1 -1 2
word before we	-2 -10 0 0 -1 -5 23 0 -5 -27
word before you	1 2 13 -2 -4 0 -5 -2 -3 -6
word before your	0 -1 0 0 0 0 2 0 0 3
word beforehand	1 0 0 0 0 0 0 0 0 7
word begin	0 -5 -4 -2 -3 -1 9 -2 8 -24
word beginnen	5 -2 -1 0 0 0 -2 0 0 0
word begrusen	1 0 0 0 0 0 0 0 0 -8
word behalf	-3 0 4 0 1 0 -1 0 -1 1
word behalten	0 0 0 0 4 0 -3 0 -1 3
word behind	2 0 -1 0 0 0 1 0 -1 -10
word bei	12 8 -8 -4 -1 -2 0 -2 -3 -24
word bei #	10 -1 -2 -1 0 0 -4 0 0 0
word bei der	-1 4 0 0 0 0 -1 1 -1 -1
word bei dir	-2 3 0 0 0 0 0 0 0 -2
word bei ihnen	-2 10 -5 0 -1 0 0 -1 -1 -16
word bei mir	0 0 0 0 0 0 0 0 0 6
word bei uns	3 0 0 -1 0 -1 -1 -1 0 -6
word beijo	-1 4 0 0 -1 0 -1 0 0 4
word beim	-11 10 -1 -1 0 -1 7 0 -3 6
word beim kunden	-11 11 -1 0 0 0 4 0 -3 -10
word being	1 0 -1 8 -4 -1 -11 6 2 -20
word being review	0 0 0 0 0 0 -3 1 3 -18
word bekeken	0 0 0 0 0 0 0 0 0 -3
word bekijken	1 0 -1 0 0 0 0 0 2 -10
word bekijken hem	0 0 0 0 0 0 0 0 0 -6
word bekommen	-2 0 3 0 0 0 0 0 0 11
word bekommen sie	0 0 0 0 0 0 1 0 0 -3
word bekommst	-1 1 0 0 0 0 1 0 0 -5
word bel	13 -6 -1 -1 1 -3 -2 -1 0 4
word bel je	4 -2 -1 0 0 -1 1 0 0 -2
word bel ons	0 0 0 0 0 0 0 0 0 5
word belangstell	0 0 0 0 2 0 -1 0 0 5
word belangstell voor	0 0 0 0 1 0 0 0 0 7
word bell	2 -2 -1 -1 2 -2 3 -1 0 -18
word bella	-1 -3 0 -1 -1 -1 8 -1 0 57
word bellen	-1 11 0 0 -2 -1 -10 0 3 12
word bellen ?	-1 8 0 0 -1 -1 -6 0 0 9
word below	-11 1 2 0 7 -1 13 -1 -10 -26
word below :	1 0 0 0 8 0 0 0 -8 0
word below and	1 -1 0 0 0 0 0 0 0 3
word bem	2 0 2 1 -1 0 -3 0 0 -1
word bem ?	3 -2 1 1 -1 0 -1 0 0 -1
word ben	-2 -9 -1 0 -1 -3 14 3 -1 40
word ben ik	0 0 0 0 0 -3 7 -3 0 8
word ben je	0 -9 0 0 0 0 10 0 0 0
word bene	1 -7 6 0 1 1 -1 0 0 -8
word bene timemention	-5 -1 6 0 0 0 0 0 0 -9
word benefit	-1 0 0 0 -1 8 -5 0 0 7
word benevolat	0 0 0 0 0 0 0 0 0 5
word benevolat a	0 0 0 0 0 0 0 0 0 5
word benoem	-2 -1 0 -3 1 13 -6 -1 0 -4
word bent	3 6 -1 0 -1 6 -6 -1 -5 -5
word bereikbaar	0 -7 0 0 0 0 7 1 0 0
word bereiken	-1 -6 0 0 0 -1 9 0 0 -7
word bereit	3 -4 -1 0 -3 0 7 -1 0 1
word bericht	-1 0 0 0 -3 -1 -2 9 -1 -8
word berucksichtigen	0 0 0 0 1 0 0 0 0 -8
word berucksichtigt	0 0 0 0 0 0 0 0 0 9
word berucksichtigt werden	0 0 0 0 0 0 0 0 0 10
word bescheid	3 -2 0 0 -1 0 0 -1 1 -5
word besetzung	0 0 0 0 -2 0 3 0 0 -5
word besetzung der	0 0 0 0 -2 0 3 0 0 -1
word besichtigung	0 0 0 0 0 0 0 0 0 4
word besliss	0 0 0 0 -1 -1 4 0 0 -9
word besloten	-2 -1 0 -3 0 12 -5 -1 0 -3
word besoin	0 -2 -6 9 -1 -1 -2 -1 3 -13
word besprochen	0 -1 0 0 -1 -8 12 -1 0 -11
word best	-2 13 -8 19 -12 -2 -5 4 -8 -23
word best ?	-1 4 -1 0 0 -1 -1 0 0 0
word best for	-1 6 -1 0 0 0 -3 0 0 -20
word best of	0 0 0 0 0 0 0 0 0 10
word bestatige	2 0 -1 0 0 0 0 0 0 -6
word bestatige ich	1 0 0 0 0 0 0 0 0 -5
word bestatigen	1 -1 0 0 0 0 0 0 1 30
word bestatigen sie	0 0 0 0 0 0 0 0 0 9
word bestatigen wir	0 0 0 0 0 0 0 0 0 13
word bestatigt	5 -1 -3 0 0 0 -1 0 0 -4
word bestatigung	2 0 0 0 -1 0 -1 1 0 -3
word beste	13 -10 0 1 -1 -1 1 -3 0 26
word beste bedankt	0 0 0 0 0 0 0 0 0 17
word beste kandidaat	-4 0 0 0 -2 0 -1 0 7 -3
word beste mevrouw	2 0 0 0 -1 0 0 0 0 8
word besten	0 2 0 0 0 0 -1 0 0 -3
word bestuur	0 0 0 0 -3 -1 7 -1 0 -7
word besuch	0 0 0 0 6 0 -4 0 0 -3
word better	-5 9 -4 -2 20 -5 -10 -2 -1 9
word better for	0 4 1 0 0 -1 -3 0 0 3
word between	8 0 -1 -2 6 -4 -14 8 -2 1
word between timemention	0 1 0 0 0 0 -1 0 0 -3
word bevestig	3 -1 -2 0 -3 -1 -9 -1 14 -4
word bevestig van	-4 0 -1 0 -2 0 -6 0 14 -20
word bevestigen	-3 9 0 0 0 -1 -4 0 0 0
word bevestigen ?	-3 9 0 0 0 -1 -4 0 0 -15
word bevestigen we	0 0 0 0 0 0 0 0 0 6
word bevestigen wij	0 0 0 0 0 0 0 0 0 3
word bewerben	0 0 0 0 0 0 0 0 0 6
word bewerber	0 0 0 0 0 0 0 0 0 35
word bewerberin	0 0 0 0 0 0 1 0 0 -10
word bewerberin entschieden	0 0 0 0 1 0 0 0 0 -6
word bewerbung	14 1 -4 -8 0 2 -16 5 7 -36
word bewerbung als	-4 -2 -1 -1 -2 4 -3 -1 8 -22
word bewerbung erhalten	0 -2 0 0 0 0 0 0 3 -2
word bewerbung ist	0 0 0 0 2 0 0 0 -1 -6
word bewerbung um	4 0 0 0 -2 0 -1 0 1 58
word bewerbungen	-1 0 0 0 1 0 -2 1 2 19
word bewerbungen um	0 0 0 0 1 0 0 0 0 12
word bewerbungsgesprach	1 2 0 0 -1 0 0 0 -2 -8
word beworben	0 0 0 0 0 0 0 0 0 7
word bezichtig	0 0 0 0 0 0 0 0 0 5
word bezichtig van	0 0 0 0 0 0 0 0 0 3
word bi	0 0 0 0 0 0 0 0 0 10
word bid	0 0 0 0 0 0 0 0 0 9
word bieden	0 0 0 0 0 1 0 0 0 6
word bieden we	0 0 0 0 0 1 0 0 0 7
word bien	8 -13 -4 -1 -3 -2 11 2 2 11
word bien el	0 0 0 0 0 0 0 0 0 3
word bien parvenu	0 0 0 0 2 0 0 0 -1 8
word bien recu	-1 -1 0 0 -4 -1 7 3 -3 6
word bientot	0 -2 0 0 -2 2 3 0 -1 -5
word bieten	-2 0 0 -1 0 5 -1 0 0 -1
word big	18 0 -1 0 0 0 -16 0 0 8
word bij	6 -6 -13 -2 10 -5 6 -2 4 -43
word bij #	5 0 -1 -1 0 0 -1 0 0 0
word bij de	2 -1 -1 0 -1 -1 -3 0 5 4
word bij ons	1 1 -2 0 0 0 0 0 0 10
word bijlage	0 -1 0 0 0 2 -1 0 0 5
word bill	8 -4 0 0 1 -2 -2 0 0 15
word bin	-2 0 -1 -1 -1 -1 2 3 -1 -4
word bin ich	-1 0 0 0 0 -1 2 0 0 -5
word binnen	3 -2 1 0 1 0 -10 -2 10 -20
word binnen twee	0 0 0 0 -1 0 -7 0 9 4
word bio	2 -1 0 0 0 0 -1 0 0 8
word birba	0 0 0 0 0 0 0 0 0 7
word birch	0 0 0 0 0 0 0 0 0 5
word bis	12 -3 1 -1 -10 1 -8 10 -1 -15
word bis #	1 0 4 0 0 0 -3 0 0 4
word bis einschlieslich	0 0 0 0 0 0 -1 2 0 -4
word bis ende	6 -1 0 0 0 0 -4 0 0 -3
word bis timemention	4 -4 -1 0 0 3 1 -1 -1 20
word bis zum	0 1 -1 0 -3 0 2 -1 1 -15
word biscuit	0 0 0 0 0 0 0 0 0 6
word biscuit the	0 0 0 0 0 0 0 0 0 4
word bist	1 -1 0 0 -2 0 3 0 0 -3
word bit	1 0 0 0 10 -1 -9 -1 -1 7
word bitte	15 12 -4 -8 -5 2 -17 11 -6 29
word bitte bestatigen	0 0 0 0 0 0 0 0 0 9
word bitte bringen	3 0 0 -1 0 0 -1 0 0 4
word bitte geben	1 -1 0 0 0 1 0 0 0 5
word bitte haben	0 0 0 0 0 0 0 0 0 5
word bitte ihre	1 0 0 0 0 0 0 0 0 -3
word bitte kommen	0 0 0 0 0 0 0 0 0 22
word bitte melden	0 0 0 0 0 0 0 0 0 4
word bitte um	-1 -2 -1 0 -1 -1 7 0 0 -6
word bitte wahlen	0 5 -2 0 -1 0 -1 -1 0 -6
word bitten	5 -2 0 -1 -2 0 0 0 0 -12
word bitten um	2 -1 0 0 -1 0 1 0 0 -3
word blake	0 0 0 0 0 0 -2 3 0 5
word bleibt	0 0 0 0 0 0 0 0 0 3
word blijft	-2 -2 1 0 3 0 2 0 -2 6
word block	4 -2 -1 0 -1 0 0 0 0 -2
word blog	0 0 0 0 -1 0 -2 0 4 21
word bloque	1 -2 2 -1 0 0 0 0 0 -4
word blue	4 -2 -1 0 0 0 -2 0 0 8
word boa	15 -13 -11 0 0 -2 11 -2 0 -29
word boa tarde	15 -9 -10 1 0 -1 5 -1 0 -24
word board	-12 4 -1 9 -7 -11 31 -3 -11 -13
word board has	-1 -1 -1 5 -1 -1 -1 0 0 3
word board interview	1 0 0 0 0 0 0 0 0 -4
word board meet	-5 0 0 -1 0 0 8 0 0 0
word board on	-1 -1 0 1 0 0 3 0 0 1
word bob	-1 1 0 0 -5 0 7 0 -1 6
word bocca	1 -1 0 0 -1 0 -2 0 3 -2
word bocca al	1 -1 0 0 -1 0 -2 0 3 -2
word boekhouder	0 0 0 0 2 0 -1 0 0 6
word bogen	0 0 0 0 0 0 0 0 0 -4
word bolsa	0 0 0 0 1 0 0 0 0 -18
word bolsa de	0 0 0 0 1 0 0 0 0 -13
word bom	-6 13 1 2 -7 -2 7 -7 -2 -26
word bom dia	-6 13 1 2 -7 -2 7 -7 -2 -26
word bon	0 2 3 -1 0 0 -3 0 0 14
word bonjour	2 -17 18 -2 -8 -3 25 -9 -5 -63
word bonjour je	7 -7 0 0 0 0 0 0 0 12
word bonjour m	-3 3 0 0 0 0 0 0 0 -1
word bonjour madame	-3 -3 11 0 0 0 -2 -1 0 3
word bonjour monsieur	-4 5 3 -1 -2 4 -4 -1 -1 -4
word bonjour votre	0 0 0 0 0 0 0 0 0 3
word bonjour yani	-3 2 1 0 -1 0 9 -5 -3 -9
word bonne	-5 2 -6 8 4 -1 1 -1 -1 6
word bonne chance	0 0 0 0 4 0 -2 0 0 12
word bonne nouvelle	-2 0 0 0 -1 0 3 0 0 -1
word bonsoir	1 0 0 0 0 0 1 0 0 -19
word bonu	-1 -2 -1 0 -1 11 -6 -1 0 -6
word bonu #	0 0 0 0 0 6 -5 0 0 2
word book	6 5 1 -1 -3 -1 -4 -1 -2 74
word book !	2 0 0 0 0 0 -1 0 0 15
word book :	0 0 0 0 0 0 0 0 0 4
word book a	2 0 -1 0 0 0 0 0 0 14
word book for	-8 0 0 0 0 0 8 0 0 7
word book in	0 0 0 0 0 0 0 0 0 14
word book your	-1 7 0 0 0 0 -5 0 0 7
word bookkeeper	0 -1 1 0 0 0 0 0 0 4
word boot	4 0 -1 0 -1 0 -1 0 0 -5
word borsa	0 0 0 0 0 0 0 0 0 6
word borsa della	0 0 0 0 0 0 0 0 0 5
word boss	17 0 -1 -1 0 0 -13 -1 0 -2
word both	-1 5 -3 -1 -5 7 6 -1 -6 4
word both of	0 0 0 -1 0 0 2 0 0 3
word bourse	0 0 0 0 0 0 0 0 0 8
word bourse de	0 0 0 0 0 0 0 0 0 3
word boutique	0 1 0 0 0 0 0 0 0 -4
word box	-13 -1 13 0 6 -1 -3 -1 0 -5
word branch	14 -9 -3 0 -1 0 12 0 -12 -21
word branch manager	5 -3 -1 0 -1 0 13 0 -12 -4
word brand	0 -2 2 0 -1 0 1 0 0 3
word brandt	1 1 0 0 0 0 -2 0 0 -5
word brasilia	0 0 0 1 0 0 0 0 0 -4
word brauchen	-4 2 -1 1 -3 0 8 -2 -1 -4
word break	8 0 0 0 0 -1 -5 0 0 -7
word breve	1 -1 0 0 -1 0 4 -1 -1 -4
word brief	-3 0 -1 -1 11 -1 -3 -1 -2 -16
word brief over	-1 2 0 0 0 0 0 0 0 -7
word bring	17 -5 -8 -1 -3 -12 17 -3 -2 -2
word bring a	8 -2 -2 -1 0 -1 -2 -1 0 5
word bring photo	0 0 0 0 0 0 0 0 0 18
word bring proof	0 0 0 0 0 0 0 0 0 -4
word bring the	0 0 0 0 0 0 0 0 0 31
word bring this	0 0 0 0 3 -3 0 0 0 -16
word bring two	3 0 0 -1 0 -2 0 0 0 -23
word bring you	0 -1 0 0 0 0 1 0 0 -6
word bring your	6 -1 -3 0 0 0 -1 0 0 1
word bringen	4 -1 -1 -1 0 1 -2 -1 0 16
word bringen sie	4 -1 -1 -1 0 1 -2 -1 0 16
word brother	0 0 0 0 0 0 2 -1 0 -5
word brut	0 0 0 0 0 3 -1 0 0 -1
word bruto	-1 -1 0 0 -2 8 -3 0 0 -5
word budget	-2 -2 -1 7 9 -6 -1 -2 -1 6
word buen	4 -1 0 -1 -1 -1 3 -2 -1 -13
word buen dia	4 -1 0 0 -1 -1 3 -2 -2 -12
word buena	1 2 0 0 -1 -1 1 -1 -1 -12
word buena tard	2 0 0 -1 0 0 -1 0 0 -6
word bueno	-3 1 1 1 -1 -1 1 0 2 8
word bueno dias	-4 2 1 1 -1 -1 1 0 2 0
word build	10 -4 2 -3 0 0 -2 -2 0 10
word bulletin	0 0 0 0 0 0 1 0 0 -5
word bulletin de	0 0 0 0 0 0 1 0 0 -5
word bump	0 0 1 0 0 0 0 0 0 3
word buonasera	-1 -1 3 0 2 0 -1 0 0 -4
word buongiorno	-2 4 1 -2 5 -10 12 -7 -3 -34
word buongiorno timemention	-1 0 3 -1 0 0 -1 0 0 5
word bureau	-2 -1 0 -1 0 0 5 -1 1 -2
word bureaux	10 0 -4 -2 0 0 0 -3 0 0
word burgeramt	2 -1 0 0 0 0 -1 0 0 -11
word buro	8 -4 -1 0 -1 -1 -2 1 0 7
word burokauffrau	0 0 0 0 0 0 0 0 0 -8
word buscamo	0 2 4 -1 2 0 -4 -2 0 -8
word busines	-8 9 1 0 -2 2 -6 5 0 24
word busines analyst	1 0 0 0 0 -1 1 0 0 -5
word busines days	0 -1 0 0 -1 3 -6 5 0 -6
word busines partner	-8 10 0 0 0 0 -1 0 0 -7
word busqueda	0 0 0 0 3 0 -2 0 0 -2
word buste	0 0 0 0 0 0 1 0 0 -7
word buste paga	0 0 0 0 0 0 1 0 0 -7
word but	2 -13 5 -3 50 -7 -35 -8 9 32
word but after	0 -2 0 0 0 0 2 0 -1 6
word but have	0 0 0 0 0 0 0 0 0 24
word but i	-2 -1 1 0 -2 1 2 0 0 -8
word but not	0 -1 0 0 3 0 -1 0 -1 16
word but we	0 0 0 1 1 0 0 0 0 5
word button	0 -1 0 0 0 0 2 0 0 -3
word buyer	-2 4 0 0 -7 -1 13 -1 -5 -1
word by	-15 -5 -5 0 -1 20 32 -16 -10 94
word by #	1 0 0 0 0 0 0 0 0 20
word by a	0 0 0 0 0 0 0 0 0 7
word by our	0 0 0 0 0 0 -1 1 0 -23
word by phone	5 3 -2 0 -5 -1 3 -2 0 11
word by telephone	0 0 0 0 0 0 0 0 0 13
word by the	3 -3 -2 4 13 -3 -6 -2 -4 29
word by timemention	-24 -10 -5 -4 -4 28 28 -8 -2 7
word by video	1 0 0 0 0 0 -1 0 0 7
word by what	0 4 0 0 0 -1 -2 0 0 -8
word by your	0 0 0 0 0 0 0 0 0 14
word c	-7 -3 -3 -2 -1 -1 11 6 -1 0
word c #	-4 -4 0 0 0 0 5 4 0 3
word c timemention	-4 7 -2 0 0 0 0 0 0 -16
word c to	0 0 0 0 0 0 0 0 0 14
word c'e	2 0 1 0 -1 0 -1 0 0 -6
word c'est	18 -8 -4 -1 -7 1 6 -3 -1 -59
word c'est note	5 0 -1 0 0 0 -3 0 0 -2
word ca	6 11 -10 -1 0 -1 -4 -1 -1 -14
word ca timemention	2 10 -9 0 0 0 -2 0 0 -3
word cabinet	0 3 0 0 -1 0 -1 0 0 -3
word cad	2 -2 0 0 0 0 0 0 0 5
word cada	0 0 0 0 3 -1 -1 0 0 -5
word cafe	4 -3 1 1 -1 -1 -2 0 0 10
word caffe	0 0 0 0 0 0 0 0 0 5
word caiu	-1 0 1 1 0 0 -1 0 0 -15
word caixa	0 0 3 0 1 0 0 -3 0 -1
word cal	-1 14 0 0 -1 -1 -11 0 0 -8
word calend	1 10 -1 -1 -1 -1 -3 0 -2 5
word calendar	20 -1 -2 7 -3 -2 -11 -3 -4 -2
word calendar :	0 5 0 0 -2 0 -1 0 -2 18
word calendar hold	5 -2 0 0 -1 0 -2 -1 0 -7
word calendario	1 0 0 1 0 0 -1 0 0 -3
word call	9 6 21 0 -15 -14 -38 13 18 -49
word call ?	0 1 -1 0 0 0 1 0 0 -10
word call for	0 3 0 0 0 -1 -1 0 0 -8
word call from	7 -1 -1 -2 -1 -3 1 -1 0 -14
word call her	0 0 0 0 0 0 0 0 0 14
word call letter	0 0 0 0 0 0 0 0 0 -6
word call me	-7 -5 0 -2 -2 2 16 -1 0 -10
word call off	-1 0 0 4 0 0 -1 0 0 -4
word call on	9 -1 -1 3 -3 -3 -4 -1 0 6
word call the	5 -6 -3 -1 0 -1 -7 15 -1 -2
word call timemention	-1 8 0 0 0 0 -7 0 0 0
word call to	-2 0 3 0 0 0 0 0 0 5
word call with	7 4 -1 1 -2 -1 -6 -1 -1 10
word call you	6 -5 -2 -1 -1 -1 -3 -1 7 -11
word call your	0 1 -1 0 0 0 0 0 0 3
word calle	3 0 0 -1 0 0 0 0 0 3
word calle verde	0 0 0 0 0 0 0 0 0 3
word calma	0 0 0 -1 0 0 2 0 0 -11
word calma e	0 0 0 -1 0 0 3 0 0 -7
word camara	0 0 0 0 -1 0 0 0 1 -4
word cambiar	0 0 1 0 0 0 0 0 0 6
word cambiar su	0 0 0 0 0 0 0 0 0 6
word cambio	-1 -1 4 0 0 0 -1 0 0 3
word came	-7 -6 1 -3 22 -8 0 4 -3 37
word came acros	0 0 0 0 -1 0 2 0 0 -4
word came down	0 0 0 0 4 -1 -2 0 0 6
word came up	-4 -1 2 -2 0 -1 7 0 0 21
word camera	3 -1 0 0 0 0 -1 0 0 -6
word campu	-2 -1 0 0 -1 0 -3 0 7 17
word can	-26 10 10 -7 -8 78 -30 -11 -16 48
word can be	0 2 0 0 2 0 -2 0 -1 8
word can come	0 -1 1 0 0 0 0 0 0 4
word can do	-10 22 -8 -3 4 2 -4 -2 -1 -1
word can expect	7 -1 -1 -1 -1 -3 6 -1 -5 -3
word can get	-1 0 0 0 0 2 -1 0 0 -5
word can make	3 0 0 0 -1 -1 -1 0 0 -3
word can offer	-13 18 -3 0 0 -1 0 0 0 -9
word can see	0 0 0 1 -2 0 1 0 0 -3
word can start	0 0 0 0 0 1 -1 0 0 22
word can we	-1 -13 18 0 -3 10 -9 -1 -1 11
word can you	4 1 -1 -1 -2 19 -14 -1 -7 7
word can't	6 -9 -1 -3 21 -14 -9 11 -1 -11
word can't do	0 5 -2 0 0 0 -2 0 0 8
word can't make	6 -5 1 -1 0 0 -1 0 0 -4
word can't offer	-1 -1 0 0 14 -10 -1 -1 0 3
word can't wait	3 0 -2 -2 0 0 -11 13 0 -11
word canada	-4 0 -1 1 0 0 0 4 0 8
word cancel	-8 -3 2 26 -4 -2 -10 -1 -1 -17
word cancel :	-5 -1 -1 9 0 0 -1 0 0 -7
word cancel timemention	-1 0 -1 4 0 0 -1 0 0 3
word cancel your	-1 0 0 3 0 0 0 0 0 -3
word cancelada	-1 0 0 3 0 0 0 0 0 -1
word cancelado	-3 0 0 5 0 0 0 0 0 1
word cancelado :	-3 0 0 4 0 0 0 0 0 -6
word cancelar	0 0 -1 2 0 0 0 0 0 -9
word cancell	-7 -2 4 18 -2 -1 -5 -1 -3 8
word cancell :	-1 0 0 3 0 0 0 0 0 3
word cancell by	-2 -1 -1 4 3 0 -1 0 -2 3
word cancellation	1 0 0 1 0 0 0 0 0 -13
word candidat	-13 -6 6 -2 5 -1 8 3 0 32
word candidat for	0 0 0 0 2 0 -1 0 -1 -11
word candidat will	1 0 0 0 -1 0 0 0 0 -3
word candidata	0 -1 0 0 0 0 3 -1 -1 -18
word candidate	-6 -8 5 0 8 -1 3 8 -9 43
word candidate :	0 0 0 0 0 0 0 0 0 15
word candidate account	0 0 0 0 -1 0 2 1 -2 3
word candidate for	0 0 0 0 1 0 0 0 0 18
word candidate has	0 0 0 0 2 0 0 0 -1 -13
word candidate home	0 0 0 0 0 4 -2 0 0 -11
word candidate who	-3 -2 5 0 2 -1 -1 0 0 -17
word candidati	2 0 0 1 -5 0 3 0 -1 -12
word candidatur	-1 -1 0 0 8 0 -1 0 -4 6
word candidatur pour	-1 -1 0 0 8 0 -1 0 -5 6
word candidatura	-7 23 -4 -3 10 -4 -11 -3 0 -99
word candidatura a	-2 5 -1 0 -1 -1 1 -1 -1 -28
word candidatura come	0 2 -1 0 0 0 -1 0 0 -11
word candidatura e	0 0 0 0 0 0 0 0 1 -11
word candidatura para	-1 0 0 0 1 0 -2 0 2 11
word candidatura per	-1 0 0 0 -1 0 -1 0 4 13
word candidatura recebida	-1 0 0 0 -1 0 -1 0 4 12
word candidature	4 2 -4 -2 -8 -3 15 3 -6 -29
word candidature a	-2 0 -2 0 -2 0 1 0 6 -2
word candidature au	3 -1 0 0 -2 0 -1 0 2 -2
word candidature de	-1 4 0 0 1 0 -3 0 -1 -12
word candidature pour	0 0 0 0 2 0 -1 0 -2 48
word cannot	-2 11 -1 -1 0 0 -11 4 0 1
word cantina	0 0 0 0 0 0 0 0 0 5
word car	0 0 0 0 2 1 -1 -1 0 9
word cara	1 2 2 0 -1 -1 -1 -1 -1 7
word cara obrigado	0 0 0 0 0 0 0 0 0 -3
word card	0 0 0 0 0 0 0 0 0 21
word care	-4 8 -3 0 4 0 -2 -1 -4 1
word care operation	0 0 0 0 1 0 0 0 0 -4
word career	-1 -1 0 -1 3 0 -3 5 -2 6
word career page	0 0 0 0 2 0 0 0 -1 -13
word career site	0 0 0 0 1 0 0 0 1 -5
word careful	0 -1 0 0 2 0 -2 0 2 15
word careful consideration	0 0 0 0 1 0 0 0 0 5
word careful review	0 0 0 0 0 0 0 0 0 7
word cargo	-1 0 0 0 1 16 -17 0 3 -5
word cargo de	-1 0 0 0 1 0 -2 0 3 -4
word carl	3 0 0 0 0 -1 0 0 0 5
word carla	0 -1 0 -1 4 -1 -1 0 0 1
word carpeta	0 0 0 0 1 0 0 0 0 5
word carry	0 0 0 0 -1 0 3 0 -1 -4
word carta	-2 1 0 0 -2 2 2 -1 0 -8
word carta de	0 0 0 0 0 -2 3 0 0 -6
word carta oferta	-1 0 0 0 -1 4 -1 0 0 -3
word cartao	0 0 0 0 0 0 1 0 0 -3
word carte	-1 -4 -1 -1 0 4 3 0 0 -1
word carte vitale	-1 0 0 0 0 4 -2 0 0 1
word carteira	-1 -1 0 0 0 10 -7 0 0 -1
word carteira de	0 0 0 0 0 8 -7 0 0 0
word cas	-1 2 0 0 4 0 -5 1 0 4
word cas d'empechement	0 0 0 0 0 0 0 0 0 6
word casa	0 -1 -1 3 1 0 -2 -1 0 13
word case	5 -4 -1 -1 4 -2 -2 6 -4 11
word case #	1 -2 -1 -1 0 0 -3 7 -1 -6
word caso	8 -7 -1 0 -1 0 -1 0 2 12
word cast	0 0 0 0 0 0 0 0 0 11
word casual	3 -2 -2 -2 -2 -1 7 -1 -1 -1
word catch	0 5 -4 -3 0 -1 5 -1 0 0
word catch up	0 5 0 0 0 0 -4 0 0 -1
word causa	-1 -1 2 0 -1 0 1 0 0 6
word cdi	0 0 0 0 0 1 0 0 0 4
word ce	-15 -11 4 -2 9 15 5 -4 -1 3
word ce que	-3 -3 6 0 2 0 -1 0 0 18
word ce qui	0 1 0 0 0 0 -1 0 0 5
word cela	7 -3 0 -1 0 0 -2 0 0 -3
word cell	1 1 -1 0 0 0 0 0 0 -4
word center	0 0 0 0 0 0 0 0 0 10
word central	0 -1 -2 5 -1 0 -1 0 0 -10
word centrale	-2 0 2 1 0 0 0 0 0 -7
word centre	1 -1 0 0 0 -1 2 0 0 -14
word centro	0 0 0 0 -1 -1 3 0 0 25
word ceo	1 1 0 0 1 0 -2 0 0 -5
word cerrado	-1 0 0 0 4 2 0 0 -4 -2
word certificado	-1 -1 0 0 0 0 3 0 0 -2
word certificat	1 -6 0 0 0 -1 7 0 0 -3
word certo	0 0 0 0 -1 0 2 0 0 -4
word cette	0 3 0 0 0 -1 -3 2 -1 -8
word cette semaine	-1 4 0 0 -1 0 -1 0 -1 1
word cfo	6 1 0 0 -2 -1 -3 0 0 -2
word chair	-4 -1 6 0 -1 -1 2 0 0 1
word challenge	-1 0 0 0 0 -1 5 0 -3 3
word chamada	-8 -1 -3 0 0 0 13 0 0 -4
word chance	-2 20 12 -1 4 -3 -28 -2 -1 2
word chance pour	0 0 0 0 3 0 -2 0 0 2
word chance to	0 0 0 0 1 0 0 0 0 -7
word chance you	-1 -5 13 0 0 -1 -6 0 0 -4
word chang	3 -8 11 0 -4 2 -1 -8 5 -30
word chang :	-1 -4 11 0 -1 0 -1 -2 0 0
word chang to	2 -1 -1 0 1 0 0 0 0 -18
word change	-7 -4 17 1 6 -5 -1 -2 -5 12
word change :	-1 -1 4 0 3 -1 -2 0 -2 0
word change of	-9 -1 14 0 -1 -1 -2 0 0 -2
word change to	-4 0 5 0 0 0 0 0 0 -4
word change your	0 0 0 0 0 0 0 0 0 -4
word changement	-1 -1 -5 8 0 0 0 0 0 -4
word chantier	0 -4 5 0 2 0 -2 0 0 -3
word chaque	0 0 0 0 0 0 0 0 0 -3
word charge	-1 0 0 1 0 0 0 0 0 7
word chargee	8 -7 0 0 2 0 -2 0 -1 -1
word chargee de	8 -7 0 0 0 0 0 0 0 -1
word charla	-1 0 3 -1 -1 -1 4 -3 0 -3
word charlamo	0 3 0 0 0 0 -2 0 0 -9
word charlamo ?	0 3 0 0 0 0 -2 0 0 -8
word chat	15 25 -5 -1 -3 -4 -18 -6 -3 -22
word chat ?	-1 5 0 0 0 0 -2 0 0 -16
word chat this	0 2 0 0 0 0 -1 0 0 -9
word chat timemention	1 0 -1 0 0 0 0 0 0 -4
word chat with	5 17 -3 -1 -1 -2 -10 -4 -1 -5
word che	5 2 -12 4 11 -2 -2 -4 -2 -23
word che ci	0 0 0 0 0 0 0 0 0 -7
word che il	-1 0 0 0 12 -7 -3 0 0 6
word che non	0 0 0 0 -1 0 1 0 0 12
word check	-6 -17 -4 -2 -1 2 35 -6 -1 32
word check in	0 0 0 0 8 0 -5 -1 -1 12
word check the	0 0 0 0 0 0 -3 0 4 1
word check with	-4 -10 -2 0 -7 -2 31 -2 -3 -5
word check your	1 -1 0 0 0 0 0 0 1 21
word chef	-2 6 3 0 -4 -1 -16 -2 16 -14
word chef de	5 5 -9 0 0 0 -1 0 0 -5
word chemistry	1 0 0 0 0 0 0 0 -1 11
word chen	0 2 0 0 0 0 -1 0 0 9
word cher	-2 0 0 0 0 -1 5 -1 -1 7
word cherche	-1 3 0 0 -1 0 -1 0 0 10
word chere	-5 -2 0 -1 0 0 10 -1 -1 22
word chez	1 0 -1 -1 -1 0 2 0 0 4
word chez nous	0 0 0 0 0 0 0 0 0 -3
word chi	-1 -2 0 0 3 0 -1 0 2 10
word chiacchierata	0 -2 4 -3 -1 -1 3 -1 0 -3
word chiacchierata di	0 0 4 -2 0 0 -1 0 0 -3
word chiamata	0 4 -3 0 0 0 0 0 0 4
word chiamo	-1 -1 0 0 0 0 5 -1 -1 -6
word chicago	0 0 0 0 0 0 0 0 0 -3
word chieda	2 0 0 0 0 0 0 0 0 -5
word chieda di	1 0 0 0 0 0 0 0 0 -5
word chiuso	0 -1 0 0 3 0 -1 0 -1 -1
word chloe	0 0 0 0 0 0 0 0 0 36
word choice	-5 12 -4 -1 10 -5 -4 -2 -1 -11
word choisi	4 7 -1 0 -2 0 -5 -1 -1 -1
word choix	-3 3 0 0 -1 0 2 0 -1 -2
word choose	-19 21 1 0 -1 -1 1 -1 0 26
word choose a	-1 0 3 0 -1 0 -1 0 0 12
word choose from	0 -2 0 0 1 0 3 0 -1 -1
word chose	0 0 0 0 0 -1 3 0 -1 4
word christma	-1 0 0 -1 -1 0 -4 9 -2 -2
word ci	1 -2 4 -4 -2 11 -6 -3 0 -32
word ci e	0 1 0 0 0 0 -1 0 1 -12
word ci ha	0 0 4 -2 0 0 -1 0 0 -6
word ci joint	4 -4 0 0 0 3 -1 0 0 -1
word ci piacerebbe	0 0 0 0 1 0 0 0 0 3
word ci sentiamo	1 1 -1 0 0 0 -1 0 0 -6
word ci serve	0 0 0 0 0 0 2 -1 0 -3
word ci sono	-1 3 0 0 0 0 -1 -1 0 1
word ci vediamo	0 0 0 0 0 0 0 0 0 8
word ciao	-2 -2 6 -3 3 -3 5 -3 -1 -75
word ciao !	1 -1 0 0 -1 0 3 0 0 -4
word ciao per	-1 -1 0 0 0 -1 3 0 0 -8
word ciao ti	0 0 0 0 0 0 1 -1 0 -5
word ciao timemention	-5 -1 8 0 0 -1 -1 0 0 -8
word cidadao	0 0 0 0 0 0 1 0 0 -3
word circolo	0 0 0 0 0 0 0 0 0 4
word cita	2 -2 0 1 -1 -1 2 -1 -2 14
word cita con	0 0 0 0 0 0 0 0 0 4
word cita de	2 0 0 0 0 0 0 0 -1 4
word citacion	2 0 0 0 0 0 -1 0 0 -3
word city	-4 0 4 0 0 0 0 0 0 5
word claim	2 2 0 0 0 0 -4 0 1 -5
word claim handler	0 0 0 0 0 0 0 0 0 -15
word clas	0 0 0 0 0 0 0 0 0 7
word clash	-2 11 -6 0 0 -1 -2 0 0 9
word clean	0 0 0 0 0 -6 6 0 0 13
word clear	15 -2 -13 0 -1 -1 2 0 -1 -1
word clear the	13 -1 -13 0 -1 0 3 0 -1 0
word clerk	-6 -3 -1 -1 -1 -2 9 -1 6 2
word click	2 -4 -1 0 0 0 -1 4 0 95
word client	2 -1 1 -2 10 -4 8 -3 -11 9
word client a	-1 0 0 0 0 -1 4 -1 -1 0
word client timemention	-1 -1 0 0 0 0 6 0 -2 -18
word cliente	-10 7 -1 0 0 -1 10 -1 -4 -24
word cliente ha	0 0 0 0 0 0 0 0 0 3
word clinic	0 0 -1 0 -1 0 -4 6 0 -3
word clinica	2 0 0 0 0 0 -1 0 0 -6
word clinical	4 -4 0 0 0 0 0 0 0 11
word clinical study	0 0 0 0 0 0 0 0 0 12
word clinique	4 0 0 0 -1 -1 -2 0 1 -10
word clock	5 -1 -1 -1 0 0 -1 0 0 0
word clos	0 -16 8 -3 14 -4 -5 7 -1 -19
word clos date	0 0 0 0 -1 0 -1 0 3 0
word clos on	3 -3 0 0 0 0 -1 0 1 12
word clos timemention	3 -7 4 -3 0 -1 13 -9 0 -4
word close	-8 -3 -2 -2 18 -7 -7 -2 13 6
word close on	-1 -1 0 0 0 0 -3 0 6 -2
word closer	0 -1 0 0 9 0 -1 0 -7 3
word closer match	0 -1 0 0 9 0 -1 0 -7 -4
word cloud	2 -1 0 0 -1 2 -1 -1 0 5
word cloud engineer	2 -1 0 0 0 2 -1 -1 0 -11
word club	0 0 0 0 0 0 0 0 0 28
word co	0 4 -1 0 3 0 -9 -2 5 19
word co op	0 0 0 0 0 0 0 0 0 10
word coach	-2 0 0 0 0 0 3 0 0 0
word coach dee	0 0 0 0 0 0 0 0 0 5
word cobalt	3 0 0 0 0 0 -1 0 0 0
word cocina	1 1 -1 0 0 0 0 0 0 4
word code	0 3 0 0 5 -2 -4 -1 -1 20
word codice	-1 -1 0 0 -1 7 -3 0 0 -11
word codice fiscale	-1 -1 0 0 -1 7 -3 0 0 -11
word codigo	-1 0 0 1 0 0 0 0 0 3
word coding	1 -3 0 0 0 0 8 0 -4 -12
word coffee	0 11 -1 0 -1 -2 -10 3 0 -2
word coffee ?	0 1 0 0 0 0 0 0 0 10
word coisa	-3 -3 -6 0 -1 -1 14 0 0 -1
word colegio	0 0 0 0 0 0 0 1 0 -8
word colin	2 -1 1 0 -1 0 0 0 -1 3
word collaboration	0 0 0 0 0 0 0 0 0 7
word college	-1 -2 0 -3 2 12 -6 -1 -1 -12
word colloque	0 0 0 0 0 0 0 0 0 9
word colloqui	-1 -1 -3 0 3 0 3 0 -1 23
word colloqui di	0 0 0 0 0 0 0 0 0 4
word colloquio	6 1 0 1 -1 -2 -1 -2 -2 2
word colloquio con	2 1 0 0 0 0 -1 0 0 12
word colloquio conoscitivo	1 0 0 0 0 0 0 0 0 -4
word colloquio di	0 -1 2 0 0 0 0 0 0 4
word colloquio e	0 0 0 0 0 0 0 0 0 5
word colloquio per	1 2 1 0 0 0 -2 0 0 12
word colloquio timemention	0 -1 2 0 0 0 0 0 0 7
word columbu	-1 4 0 0 0 -1 -1 0 0 6
word columbu oh	-1 4 0 0 0 -1 -1 0 0 6
word com	9 58 -21 -4 -8 -5 -21 -1 -6 60
word com #	-1 9 0 0 -1 -1 -5 0 0 4
word com a	-1 13 -1 0 -1 -1 -11 2 0 6
word com calma	0 0 0 -1 0 0 3 0 0 -5
word com mais	0 0 0 0 2 0 -1 0 0 -6
word com o	-2 2 0 0 2 -1 -1 0 -1 -19
word com rl	-1 4 0 0 0 0 -1 0 0 -1
word com voce	-1 6 -3 0 -3 2 -1 0 0 -3
word com'e	0 0 0 0 0 0 0 0 0 3
word combinado	5 0 -4 0 0 0 0 0 0 -18
word come	0 5 11 15 -17 0 -16 -9 12 -98
word come and	0 -2 0 0 0 5 -2 0 0 16
word come back	-2 -3 -2 -1 -2 -4 12 -2 5 -17
word come by	0 2 0 0 0 0 -1 0 -1 4
word come first	-2 3 0 0 0 0 0 0 0 -7
word come in	5 -2 0 5 -2 -1 -5 -1 3 -12
word come on	-1 1 0 9 -6 0 -2 0 0 6
word come timemention	0 -1 1 6 -2 -1 -3 0 0 2
word come to	1 -4 -2 0 -1 -2 8 -1 0 -10
word come up	-1 12 -1 0 0 -3 -14 -1 8 -4
word comedor	0 0 0 0 0 0 0 0 0 4
word comercial	-2 6 0 0 -2 0 0 0 -2 -1
word coming	1 -2 6 -2 5 0 -3 -3 -2 -22
word coming in	3 -2 -1 -1 8 0 -5 -1 -1 -14
word coming up	7 -2 -1 -1 0 0 -1 -1 0 -11
word comite	0 0 0 0 -1 0 3 0 0 -12
word comite de	0 0 0 0 0 0 0 0 0 -5
word comme	-1 1 3 -1 1 0 -2 -1 0 25
word comme non	0 0 0 0 0 0 0 0 1 8
word comment	5 -3 -1 0 0 0 -1 0 0 3
word commercial	-1 0 0 0 -3 0 4 0 0 0
word commerciale	-1 2 -1 0 0 0 0 0 0 -8
word commissie	4 -2 -1 -1 4 0 -3 -1 0 1
word commissie heeft	0 -1 0 0 4 0 -2 0 0 7
word commission	-1 -1 1 0 1 0 0 0 -1 7
word commission a	0 0 0 0 1 0 0 0 0 8
word commissione	-1 -1 0 0 3 0 -1 0 -1 0
word commissione ha	0 -1 0 0 3 0 -1 0 0 -1
word committee	-2 -6 -1 -1 -5 -2 9 -1 9 26
word committee has	0 0 0 0 -4 0 6 0 -1 14
word committee meet	0 0 0 0 0 0 1 0 0 10
word communication	1 -1 0 0 0 0 0 0 0 16
word communication au	0 0 0 0 0 0 0 0 0 9
word community	0 0 0 0 0 0 0 0 0 12
word community garden	0 0 0 0 0 0 0 0 0 3
word como	1 -6 2 -2 -5 11 6 -6 -1 -8
word como cloud	0 0 0 0 0 1 0 0 0 -3
word como socia	0 0 0 0 0 0 0 0 0 3
word companera	0 0 0 0 1 0 0 0 0 -4
word compani	0 0 0 0 0 0 0 0 0 15
word company	1 -2 -1 1 0 -2 -2 6 0 23
word comparto	3 -1 0 0 0 -1 0 0 0 -3
word competencia	1 0 0 0 0 0 0 0 0 -8
word competition	0 0 0 0 1 0 0 0 0 3
word competitive	0 -2 0 0 7 0 -2 0 -2 -2
word complace	0 0 0 0 0 1 0 0 0 5
word complace ofrecerle	0 0 0 0 0 0 0 0 0 10
word complet	-2 -5 -1 -1 11 -1 14 -4 -11 -12
word completa	-4 0 0 0 0 8 -4 0 0 0
word complete	-7 12 -2 -2 -7 -2 4 -5 7 8
word complete it	-1 2 0 0 0 0 1 0 0 -3
word complete the	-1 -4 0 0 -2 -1 11 -1 -2 -4
word complete your	-1 -1 -1 0 -2 -1 11 -1 -4 0
word completer	-4 4 0 0 0 0 1 0 0 -3
word complimenti	4 5 0 0 -2 1 -7 0 -1 -5
word comptable	0 0 0 0 1 0 1 0 -1 -3
word compte	1 -2 0 0 1 -1 2 0 0 -3
word compter	-8 -2 -1 -1 -2 19 -5 -1 -1 -8
word compter du	-8 -2 -1 -1 -1 17 -4 -1 0 -8
word comptez	0 0 0 0 -1 0 3 0 -1 -2
word comunica	-1 -1 0 0 13 -1 -9 -1 0 -5
word comunica che	-1 0 0 0 3 0 -1 0 0 -1
word comunicarle	-1 0 0 -1 12 -7 -3 0 0 15
word comunicarle che	-1 0 0 0 12 -7 -2 0 0 13
word con	2 8 -3 -8 1 -2 7 -1 -5 -41
word con #	0 0 1 0 0 0 0 0 0 5
word con calma	0 0 0 0 0 1 0 0 0 -6
word con el	-1 3 -1 0 0 0 0 4 -4 0
word con il	0 1 4 -3 0 -1 -1 0 0 3
word con la	0 2 0 -1 0 0 -1 -1 0 18
word con los	-2 -1 0 0 0 0 4 0 0 -1
word con mas	0 0 0 0 2 0 -1 0 0 -3
word con su	0 0 3 0 1 0 -2 -2 0 0
word con un	-5 6 0 0 1 0 -1 0 0 -16
word con una	-1 0 0 0 1 0 0 -1 0 -3
word concert	0 0 0 0 0 0 0 0 0 7
word conclud	-1 0 0 0 0 0 7 0 -5 -1
word concluida	-1 0 0 0 -1 0 0 0 3 3
word concorso	0 -1 0 -3 -6 10 -1 0 2 -8
word concour	-7 -1 -1 0 9 0 -15 -2 17 -69
word concursal	4 -2 0 -4 11 -1 -6 -1 0 -14
word concursal para	-1 0 0 -1 4 0 -1 0 0 -1
word concurso	0 -1 0 0 4 0 -2 0 0 20
word conditional	-1 0 0 0 0 2 -1 0 0 -3
word conditional offer	-1 0 0 0 0 2 -1 0 0 -3
word conduct	0 0 0 0 0 0 0 0 0 3
word conducteur	-2 -3 -3 0 -1 0 4 0 5 -3
word conducteur de	-2 0 -2 0 -1 0 -1 0 5 -2
word conference	1 -1 0 0 0 0 -1 2 0 6
word conferma	1 0 0 0 -1 0 0 0 1 10
word confermare	0 0 0 0 0 0 0 0 0 6
word confermato	1 0 0 0 0 0 0 0 0 6
word confermato per	0 0 0 0 0 0 0 0 0 5
word confermiamo	0 0 0 0 0 0 0 0 2 21
word confermiamo il	0 0 0 0 0 0 0 0 0 4
word confermiamo la	-1 0 0 0 0 0 0 0 2 16
word confermo	0 1 0 0 0 0 0 0 1 -5
word confidential	1 0 0 0 0 -1 0 0 0 17
word confirm	2 -9 -3 -4 -18 -4 46 -4 -7 10
word confirm :	4 -1 -1 0 0 0 -1 0 0 2
word confirm by	1 0 0 0 0 0 0 0 0 4
word confirm for	-3 0 1 0 0 -1 5 0 0 19
word confirm our	-1 0 0 0 0 2 0 0 0 16
word confirm receipt	0 0 0 0 0 0 0 0 1 15
word confirm that	-1 -1 2 0 -10 -7 24 0 -5 -14
word confirm the	8 0 -8 0 0 0 0 0 0 -5
word confirm your	2 2 -1 -1 0 0 -1 -1 0 -23
word confirma	0 0 0 0 0 0 0 0 0 4
word confirmacion	3 -1 0 0 0 0 -1 0 0 -3
word confirmacion de	1 0 0 0 0 0 0 0 0 3
word confirmada	6 -4 -1 0 0 0 0 0 0 13
word confirmada para	0 0 0 0 0 0 0 0 0 3
word confirmado	1 0 0 0 0 0 0 0 0 4
word confirmamo	-3 0 0 0 -1 0 -2 -1 9 14
word confirmamo a	-1 0 0 0 -1 0 -2 -1 6 -2
word confirmamo la	0 0 0 0 0 0 0 0 0 6
word confirmar	3 0 -2 0 -1 2 -1 0 -2 -5
word confirmation	-5 -6 -4 -1 -13 -1 26 0 4 -7
word confirmation :	7 -5 -1 0 -1 0 0 -2 2 -1
word confirmation de	-1 0 -2 0 -2 0 0 0 6 5
word confirmation of	0 0 0 0 0 0 0 0 0 -13
word confirmee	0 0 0 0 0 0 0 0 0 7
word confirmer	-1 -4 0 0 -1 1 5 0 0 -1
word confirmer votre	-1 -4 0 0 -1 1 5 0 0 -1
word confirmo	0 1 -1 0 0 0 0 0 0 -13
word confirmo ?	-1 1 0 0 0 0 0 0 0 -15
word confirmon	0 0 0 0 0 0 0 0 0 10
word confirmon votre	0 0 0 0 0 0 0 0 0 9
word conflict	-1 0 1 0 0 0 0 0 0 -5
word congr	0 0 0 0 0 0 0 0 0 5
word congratulation	5 6 -1 0 -3 3 -9 -1 1 21
word congratulation !	0 -1 0 1 0 3 -1 0 0 1
word congratulation on	1 4 0 0 -2 -1 -3 0 2 -6
word congratulation you	0 5 0 0 0 0 -3 0 0 -1
word congreso	0 0 0 0 0 0 0 0 0 6
word congresso	0 0 0 0 0 0 0 0 0 7
word conhece	-1 1 0 0 1 0 -1 0 0 -13
word connaissance	-1 2 -1 0 0 0 -2 1 0 -3
word connaitre	0 0 0 0 1 0 0 0 0 -20
word connect	-7 15 -2 -2 1 -1 -3 0 0 -7
word conocer	0 1 0 0 0 -1 1 0 0 3
word conoscerla	0 1 0 0 0 0 0 0 0 8
word conoscerti	-1 -1 0 0 3 0 -1 0 0 -6
word conoscitivo	1 0 0 0 0 0 0 0 0 -4
word consegue	-1 -8 -1 0 0 0 10 0 0 0
word conseguir	-1 0 2 0 0 0 0 0 0 -4
word conseil	-2 -1 0 -1 0 0 4 0 -1 -4
word conseiller	2 3 0 0 1 0 -4 0 -1 3
word consent	0 -3 0 0 0 0 4 -1 0 0
word conservadora	-1 0 0 0 4 0 -1 -1 0 -1
word conservadora de	-1 0 0 0 4 0 -1 -1 0 -1
word conservatoire	0 0 0 0 0 0 0 0 0 7
word conservatorio	0 0 0 0 0 0 0 0 0 21
word conservatorium	0 0 0 0 0 0 0 0 0 3
word consider	-2 -4 0 3 -7 2 2 -1 7 -17
word consider you	0 -2 0 0 -7 0 3 0 6 -16
word consideration	0 0 0 0 1 0 13 0 -13 -4
word consideration we	0 0 0 0 1 0 0 0 0 3
word considerez	0 0 0 0 0 0 0 0 0 8
word considerez le	0 0 0 0 0 0 0 0 0 8
word consigo	9 -2 -6 0 0 2 -1 0 0 -10
word consular	0 0 0 0 0 0 0 0 0 4
word consulente	2 -1 0 0 0 0 -1 0 0 5
word consulta	0 -2 0 0 0 -1 -1 4 0 8
word consulta com	0 0 0 0 0 0 0 0 0 5
word consultant	3 0 0 -1 0 0 -1 -2 1 5
word consultation	0 0 0 0 0 0 0 0 0 5
word consultora	0 0 0 0 1 2 -1 -1 0 -17
word consultora imobiliaria	0 0 0 0 1 2 -1 -1 0 -17
word conta	0 -1 0 0 0 -3 5 0 0 3
word contabile	0 0 1 0 2 0 -1 0 0 -3
word contabilista	0 0 0 0 1 0 0 0 0 3
word contable	0 0 0 0 0 0 0 0 0 -3
word contact	-4 -16 -3 4 0 -5 -20 28 16 -26
word contact met	0 -1 0 2 0 0 -1 0 0 -6
word contact op	0 -1 0 0 -1 0 -2 0 4 1
word contact the	0 0 0 0 0 0 0 1 0 9
word contact you	-7 -3 0 4 1 0 -4 3 7 -2
word contacto	-2 -6 -1 0 3 -3 6 -1 3 -20
word contacto para	0 -4 0 0 0 0 6 0 -1 -1
word contar	0 -2 0 0 -1 3 1 0 0 -1
word contato	0 -2 0 0 0 0 3 0 0 1
word contatteremo	0 -2 0 0 0 0 3 0 0 6
word contatto	-1 0 0 0 0 0 2 0 0 -6
word content	5 -2 0 -1 0 0 -1 -1 0 -17
word contestaremo	0 0 0 0 0 0 0 0 1 19
word contestaremo en	0 0 0 0 0 0 0 0 0 20
word contigo	-5 0 0 0 0 8 -1 0 -1 1
word continu	0 0 0 0 4 0 -2 0 -1 -1
word continua	-8 4 3 -1 0 -1 6 0 -1 -5
word continua a	-1 0 5 -1 1 -1 -2 0 0 -3
word continuar	0 3 0 0 0 0 -3 0 1 -1
word continuation	0 0 0 1 0 0 0 0 0 3
word continue	0 2 0 0 1 0 -1 0 -1 -4
word contract	-4 1 -4 4 -11 27 -8 -3 -2 -8
word contrario	7 -6 -1 0 0 0 0 0 0 -3
word contrat	-1 -1 -1 -1 5 10 -6 -1 -4 -5
word contratacion	-1 -1 -1 4 -1 -1 1 0 0 -1
word contrato	-1 -1 0 0 -4 9 -2 0 0 22
word contrato de	0 0 0 0 0 1 0 0 0 7
word contrato do	0 0 0 0 0 0 0 0 0 10
word contratto	-2 -1 -1 -1 0 8 -2 -1 0 0
word contratto di	0 0 0 0 0 0 0 0 0 3
word contributo	0 0 0 0 0 0 0 0 0 5
word contributo al	0 0 0 0 0 0 0 0 0 5
word controle	0 -2 3 0 0 0 0 0 0 7
word controleur	0 0 0 0 0 0 0 0 0 3
word controller	-5 4 -1 0 -9 3 10 -1 -2 -2
word controllo	-5 -1 8 0 0 1 -1 0 0 -10
word convegno	0 0 0 0 0 0 0 0 0 7
word convenient	-1 4 0 0 0 0 -1 0 0 -5
word conversa	-1 2 2 4 -5 -1 2 -1 -1 -9
word conversa com	2 2 0 0 0 0 -3 0 0 -1
word conversa de	-1 -2 4 3 -2 0 0 0 0 -4
word conversacion	0 -4 0 0 0 0 6 0 -1 6
word conversar	1 1 0 0 0 0 -1 0 0 -5
word conversar sobre	1 0 0 0 0 0 0 0 0 -4
word conversation	10 2 -3 -2 9 -4 -9 -1 -2 7
word conversation with	10 -1 0 0 -1 -2 -3 -3 -1 -3
word convite	3 -18 12 -1 -1 0 8 -1 -2 -13
word convite :	1 0 0 0 0 0 0 0 0 -5
word convocada	-1 0 0 1 0 0 -1 0 2 -4
word convocata	0 0 0 0 0 0 0 0 0 3
word convocation	1 -1 0 0 0 0 -13 -2 17 -12
word convocatoria	3 -2 0 0 -1 0 -1 0 2 3
word convocazione	5 -1 0 0 -1 0 -1 0 -1 21
word convocazione prova	2 0 0 0 -1 0 -1 0 0 -3
word convoquee	1 0 0 0 0 0 0 0 0 -11
word cook	2 -3 0 0 -2 0 4 0 -1 -8
word cool	5 -2 -1 0 0 -1 -1 0 0 2
word coordenadora	1 0 -1 1 0 0 -1 0 0 -5
word coordinador	-5 0 0 0 0 0 0 6 0 0
word coordinador de	-5 0 0 0 0 0 0 6 0 0
word coordinadora	0 3 0 0 0 1 -3 0 0 -1
word coordinadora de	0 3 0 0 0 1 -3 0 0 -3
word coordinator	-1 -7 0 0 0 5 -3 0 6 -18
word coordinator position	-1 -1 0 0 0 0 3 0 0 4
word coordinatrice	-2 2 0 0 -1 4 -2 0 0 -1
word copi	0 0 0 0 -2 4 -2 0 0 0
word copia	-1 -1 0 0 0 -2 8 -5 0 -7
word copie	0 -1 0 0 -1 -1 3 0 0 -12
word copy	4 -2 -1 0 -1 6 -4 0 -1 3
word copy of	0 -1 0 0 -1 0 2 0 -1 -8
word correo	-3 2 0 0 0 0 -3 3 3 -14
word correspond	0 -1 0 0 3 0 -1 0 -1 -2
word corso	0 0 0 0 0 0 0 0 0 -3
word cosa	-10 1 -5 1 -1 0 15 0 0 10
word cosi	2 -1 1 0 0 0 0 0 0 -6
word cost	0 0 0 0 -1 0 2 0 0 10
word costa	-1 0 2 0 1 0 0 -1 0 -6
word coucou	0 -1 -6 8 0 0 0 0 0 -4
word could	-13 -14 40 -6 7 -10 -3 2 -3 0
word could do	-1 -1 8 0 0 -1 -4 0 0 0
word could i	0 0 0 0 0 0 0 0 0 12
word could not	0 0 0 0 -2 0 -1 5 0 -10
word could we	-1 -8 24 -4 -1 -1 -9 0 0 5
word could you	-6 -12 2 -1 -2 -4 26 -1 -2 -22
word couldn't	0 0 0 -1 1 -2 1 1 0 -9
word council	-4 -3 5 1 -9 -1 -1 -1 13 -1
word counsel	1 2 0 0 -1 0 -2 0 0 -7
word counter	2 1 -1 0 0 0 -1 0 0 -21
word county	0 0 0 0 0 0 0 0 0 -6
word couple	0 -1 -1 0 3 -2 2 0 1 -6
word couple of	0 -1 -1 0 3 -2 2 0 1 -8
word courrier	-1 -1 0 0 -1 0 0 0 3 -1
word course	-1 -5 4 0 -1 0 4 -1 0 36
word cover	-3 0 -1 0 -4 -10 20 3 -5 12
word cover letter	-1 0 0 0 -3 0 10 0 -6 4
word cpf	0 0 0 0 0 8 -7 0 0 0
word creat	-2 -1 -1 -1 0 0 -3 8 0 -1
word creche	0 0 0 0 0 0 4 -3 0 1
word creche da	0 0 0 0 0 0 0 0 0 3
word creche de	0 0 0 0 0 0 0 0 0 10
word credit	2 -4 0 0 -1 0 6 0 -2 16
word creneau	2 0 0 0 0 0 -1 -1 0 -11
word crew	-8 -1 5 0 4 8 -6 -1 -1 -13
word cros	0 0 0 0 4 -2 -1 0 0 -1
word cross	-1 -1 0 0 -2 -1 8 -1 -1 0
word ctc	0 4 0 -1 -1 5 -7 0 0 -4
word cto	7 3 -2 -1 13 -1 -10 -7 -1 -24
word cual	-1 5 0 0 0 0 -1 0 0 -3
word cual te	-1 2 0 0 0 0 0 0 0 -3
word cualquier	-10 2 -5 0 0 -1 14 0 0 -4
word cuando	-4 0 -1 0 -1 7 -1 0 0 -4
word cuanto	0 0 0 0 0 0 3 -2 0 1
word cuidadosa	0 0 0 0 0 0 0 0 0 3
word cuidadosa lamentamo	0 0 0 0 0 0 0 0 0 3
word cuisine	2 0 -1 0 0 5 -4 -1 0 -17
word current	-2 0 1 0 3 -1 0 0 -2 1
word curriculo	-2 -4 0 0 3 0 10 0 -6 -18
word curriculum	-1 5 -1 0 4 0 -5 0 -2 -11
word curriculum per	0 3 0 0 2 0 -1 0 -3 -2
word customer	3 -1 -2 -1 6 0 -5 -1 1 -1
word cut	-1 0 0 -2 7 -1 -2 0 0 14
word cv	11 8 -3 -1 0 -2 -9 -2 -2 -7
word cv and	0 -1 0 0 -2 0 4 0 -1 2
word cv e	0 0 0 0 0 0 0 0 0 6
word cv en	-1 3 0 0 0 0 -1 0 0 1
word cv est	0 0 0 0 0 0 0 0 0 6
word cvs	0 0 0 0 0 0 0 0 0 14
word d	8 4 0 -2 -3 -1 -7 -1 2 13
word d #	0 0 0 0 0 0 0 0 0 8
word d'admissibilite	-1 0 0 0 3 0 -1 0 0 -27
word d'apporter	4 0 0 0 0 -1 -2 0 0 1
word d'autr	0 0 0 0 1 0 0 0 0 -6
word d'avoir	1 -3 -2 2 6 0 -2 -1 -1 -9
word d'echange	0 0 0 0 0 0 0 0 0 8
word d'echange a	0 0 0 0 0 0 0 0 0 8
word d'embauche	0 0 0 0 0 0 0 0 0 -8
word d'empechement	0 0 0 0 0 0 0 0 0 6
word d'emploi	0 0 0 0 0 0 1 0 0 4
word d'entretien	-1 2 0 0 0 0 0 0 0 5
word d'etre	-4 0 0 6 -3 0 3 0 0 -1
word d'evaluation	0 0 0 0 0 0 0 0 0 11
word d'heure	0 0 0 0 0 0 0 0 0 5
word d'ici	2 -1 1 -1 -3 -1 13 0 -9 3
word d'ici la	2 -1 0 0 -3 0 3 0 -1 3
word d'infirmiere	1 0 0 0 0 0 0 0 0 -13
word d'ingenieur	-1 0 1 0 0 0 1 0 0 -4
word d'un	1 1 0 0 0 0 -1 0 0 -16
word d'une	1 -4 1 0 0 0 4 0 0 0
word d'une piece	1 0 0 0 0 0 0 0 0 -5
word da	-17 16 -8 0 17 6 -6 -9 0 -35
word da bella	0 0 0 0 0 0 0 0 0 4
word da costa	0 0 0 0 0 0 0 0 0 -3
word da entrevista	-2 1 1 -1 1 0 0 0 0 3
word da me	-4 6 0 0 0 0 -1 0 0 8
word da rua	0 0 0 0 0 0 0 0 0 3
word da sua	-3 1 0 2 0 0 0 0 0 -4
word da timemention	-1 0 1 0 0 0 0 0 0 6
word daarna	-5 -1 0 0 -2 0 7 -2 4 -10
word daarom	3 -3 0 0 0 0 0 0 1 -6
word dabei	5 7 -8 0 0 0 -2 0 0 -15
word dado	2 -3 0 0 -1 8 -7 0 0 6
word dag	-1 4 1 0 -2 1 -1 -2 0 -28
word dagen	0 0 0 0 0 0 4 -1 -3 -1
word daher	-1 -1 0 1 -3 0 5 0 -1 -10
word dai	0 0 0 0 0 0 0 0 0 -4
word dal	-7 11 -1 -1 -1 1 2 -5 1 -22
word dal #	0 1 0 0 0 -2 5 -5 0 -7
word dal timemention	-1 -1 0 0 0 3 -1 0 1 -7
word dalla	0 0 0 0 0 0 0 0 0 7
word damit	-2 4 0 1 0 0 -1 0 -1 -4
word damo	0 -1 0 0 0 0 2 0 0 4
word dan	8 10 6 -2 -2 -5 -12 -1 -2 -17
word dan laat	4 -3 -1 0 0 0 0 0 0 -12
word dana	15 -1 -12 -1 0 0 0 0 0 -18
word dana lopez	4 -1 -2 -1 0 0 0 0 0 -14
word danach	10 -7 -1 -1 -1 -1 3 0 -3 -15
word dank	3 0 -1 -2 -2 -3 -7 20 -8 7
word dank fur	-1 -2 -1 -1 -4 -1 -5 18 -4 3
word dank voor	6 0 -1 -1 2 -2 -2 3 -5 -7
word danke	-3 4 -1 0 -3 -1 8 -3 -1 4
word danke dass	0 0 0 0 -1 0 5 -2 -2 -3
word danke fur	-1 1 -1 -1 -2 -1 9 -3 -2 15
word dann	-1 0 9 -1 1 -2 -2 -2 -2 9
word dann melden	0 0 0 0 0 0 0 0 0 13
word dans	-8 14 -1 -3 -6 -3 17 0 -10 -5
word dans la	0 -1 0 0 -2 0 4 0 -1 2
word dans le	-2 10 0 0 -2 -1 -3 -2 0 0
word dans les	0 2 0 0 -1 0 -2 1 1 -9
word dans mon	0 1 0 0 0 0 0 0 0 3
word dans nos	0 0 3 -2 0 0 0 0 0 2
word dans notre	-1 0 0 0 3 0 0 0 0 2
word dans votre	-3 -1 -3 0 -6 -1 9 0 4 0
word dar	-1 -1 0 0 1 0 0 0 0 -4
word daremo	0 0 0 0 0 0 3 -2 0 -2
word darf	-6 7 0 0 0 0 0 0 0 2
word darf ich	-6 7 0 0 0 0 0 0 0 2
word das	0 26 -1 -1 -8 -2 3 -8 -9 -16
word das ?	3 -1 -1 0 0 0 0 0 0 -12
word das austauschjahr	0 0 0 0 0 0 0 0 0 12
word das auswahlverfahren	0 0 0 0 1 0 0 0 0 -8
word das gesprach	-2 3 0 0 -4 0 5 -1 0 12
word das interview	-1 0 0 1 0 0 0 0 0 12
word das schulerpraktikum	0 0 0 0 0 0 0 0 0 7
word das stipendium	0 0 0 0 0 0 0 0 0 4
word dass	8 4 -7 -1 -4 3 0 1 -4 4
word dass die	0 0 0 0 0 0 0 1 0 -4
word dass es	1 6 -6 0 0 0 -1 2 -2 -5
word dass sie	8 -1 0 0 -4 0 1 -2 -2 3
word dass wir	0 -1 0 0 0 3 -1 0 0 2
word dat	19 -13 -7 0 -1 1 3 -2 -1 6
word dat je	17 -11 -2 0 0 -1 -1 -1 0 13
word data	5 -17 26 -2 -2 -3 -14 -2 8 128
word data :	1 -13 19 -1 0 -1 -1 -3 -1 4
word data analyst	-3 -1 -1 4 6 -1 -5 0 1 -7
word data e	-1 -4 0 0 -1 0 8 0 -2 -2
word data engineer	-4 -1 -1 0 0 0 -1 7 0 70
word data entry	0 0 0 0 0 0 1 0 0 11
word data scientist	1 -1 0 0 1 0 -1 0 0 11
word data steward	4 -1 -1 -1 0 1 -1 0 0 0
word database	0 0 0 0 0 0 0 0 0 3
word date	-12 11 38 1 -11 -8 -14 -4 -1 44
word date :	1 -1 0 2 -1 0 -1 -1 0 55
word date and	-2 0 3 0 0 0 0 0 0 -5
word date of	-1 -1 0 0 0 3 -1 0 1 -2
word date time	0 0 1 0 0 0 0 0 0 -8
word date timemention	0 0 0 0 0 -6 6 0 0 15
word date will	-1 -1 10 0 -1 0 -6 0 -1 -2
word dato	0 -4 0 7 -4 -1 3 -1 0 0
word datum	-2 -3 2 1 -1 0 6 -1 0 2
word datum :	0 0 0 0 0 0 0 0 0 5
word dauer	4 -1 0 0 -2 0 -1 0 0 -6
word dauert	3 0 -1 0 -1 0 0 0 -1 15
word dauert noch	0 0 0 0 -1 0 2 0 -1 11
word daughter	0 0 0 1 0 0 0 0 0 -6
word davide	3 2 -1 0 -2 0 -1 0 0 -2
word davvero	-1 0 3 0 0 0 -1 0 0 -6
word day	6 27 8 -5 -21 -24 5 6 -1 -35
word day and	-4 6 2 -1 -2 0 -9 10 -1 -4
word day before	1 0 -1 0 0 0 0 0 0 9
word day for	6 -1 0 0 0 1 -5 0 0 -7
word day on	3 3 -1 0 -1 -1 -1 -1 0 -16
word day timemention	0 2 0 0 0 0 -1 0 0 -5
word days	-16 6 -6 -1 -5 17 1 8 -4 -5
word days to	0 0 0 0 0 0 0 0 0 9
word dbs	4 -2 0 0 0 1 -3 0 0 -3
word de	-11 -2 -14 6 44 31 -17 -32 -5 9
word de #	1 1 -1 -1 7 4 0 5 -16 -29
word de admision	0 0 0 0 0 0 0 0 0 9
word de admissao	0 0 0 0 3 -1 -1 0 0 5
word de adoptie	0 0 0 0 0 0 0 0 0 13
word de agenda	6 0 -2 0 0 0 -3 0 0 -1
word de agente	0 0 0 0 0 0 0 0 0 -16
word de almacen	-1 1 0 0 1 0 0 0 0 -10
word de android	0 -2 0 0 0 -5 8 0 0 -2
word de auxiliar	0 0 0 0 0 1 -1 0 0 -4
word de avaliacao	0 0 0 0 0 0 0 0 0 -5
word de baan	-3 9 -1 0 -3 2 -3 0 -1 -7
word de bank	0 1 0 0 0 0 0 0 0 -9
word de bella	0 0 0 0 0 0 0 0 0 22
word de bijlage	1 -1 0 0 0 2 -1 0 0 6
word de caixa	0 0 3 0 1 0 0 -3 0 -1
word de candidature	-2 -1 -2 0 0 0 0 0 5 2
word de cita	0 0 0 0 0 0 0 0 0 4
word de commissie	4 -2 -1 -1 4 0 -3 -1 0 0
word de comptable	0 0 0 0 1 0 1 0 -1 -3
word de consultora	0 0 0 0 1 0 0 0 0 -4
word de dado	3 -2 0 0 0 0 0 0 0 -2
word de directeur	0 0 0 0 -1 0 1 0 0 8
word de empleo	0 0 0 0 2 0 -1 0 0 10
word de entrevista	12 2 -10 0 0 0 -2 0 -2 -6
word de espera	0 0 0 0 0 0 0 0 0 34
word de estadistica	0 0 0 0 -1 0 0 0 1 13
word de feria	0 0 0 0 0 1 -1 1 0 -3
word de functie	-1 -2 -1 2 9 -3 -7 -1 5 -27
word de gestora	0 0 0 0 0 0 -1 0 2 -4
word de guarderia	0 0 0 0 0 0 0 0 0 12
word de heer	0 0 0 0 0 0 0 0 0 5
word de identidad	0 0 0 0 0 0 0 0 0 -5
word de ingl	0 0 0 0 0 -1 2 -1 0 3
word de intercambio	0 0 0 0 0 0 0 0 0 8
word de journaliste	0 0 0 0 0 0 -1 0 0 -9
word de joven	0 0 0 0 0 0 0 0 0 6
word de klant	-4 9 0 0 0 -1 -4 0 0 -10
word de knoop	1 0 0 0 0 0 3 -2 0 -3
word de la	7 -13 2 -2 1 -5 12 -1 -1 3
word de lezing	0 0 0 0 0 0 0 0 0 4
word de lhe	0 1 0 0 0 2 -1 0 0 4
word de link	5 2 -3 0 0 0 -3 0 0 4
word de logistica	0 3 0 0 0 0 -2 0 0 -2
word de loja	0 0 0 0 0 0 0 0 0 -6
word de ma	0 0 3 -1 0 -1 0 0 0 -3
word de magasiniere	0 0 0 0 0 0 0 0 0 -5
word de mantenimiento	2 0 0 -1 2 -1 -2 0 0 3
word de manutencao	0 0 0 0 0 0 0 0 0 5
word de marcar	0 0 0 0 0 0 0 0 0 9
word de market	0 -1 0 0 1 0 -1 0 0 4
word de masteropleid	0 0 0 0 0 0 0 0 0 8
word de me	-2 0 0 0 0 -1 4 0 0 -4
word de mes	0 0 0 0 0 0 1 0 0 8
word de minut	-2 9 0 0 -2 0 -4 0 -1 -2
word de mozo	0 0 0 0 0 0 0 0 0 -5
word de nala	0 0 0 0 0 0 0 0 0 5
word de ne	0 0 0 0 0 0 0 1 -1 4
word de negociatrice	0 0 0 0 0 0 0 0 0 -3
word de nieuwe	0 0 0 0 0 0 0 0 0 9
word de nos	-1 -1 0 0 6 0 -3 0 0 -6
word de notre	2 -2 1 0 0 0 -3 0 3 7
word de nous	2 -4 1 0 2 2 -3 0 -1 10
word de nuestra	0 0 0 0 0 0 0 0 0 3
word de obra	0 0 0 1 0 0 0 0 0 8
word de opdracht	0 0 0 0 0 0 0 0 0 14
word de opdrachtgever	-1 -1 0 0 -1 -2 5 0 0 -3
word de persoonlijke	0 0 0 0 0 0 0 0 0 8
word de plaat	0 0 0 0 0 0 0 0 0 7
word de prij	0 0 0 0 0 0 0 0 0 15
word de procedure	-1 -1 0 0 14 -1 -9 -1 -1 -6
word de product	0 3 0 0 0 0 -2 0 0 -1
word de production	2 -2 0 0 3 -1 -1 0 0 -2
word de profesora	0 0 0 0 1 0 0 0 0 -3
word de professora	0 0 0 3 -2 0 0 0 0 -5
word de projet	0 1 0 0 0 0 0 0 0 -3
word de qualidade	1 0 -1 1 -1 2 -1 0 0 -3
word de que	-1 -1 0 0 0 -1 4 -1 0 -7
word de receptie	0 0 0 0 0 0 0 0 0 6
word de reception	0 0 0 0 0 0 -2 4 0 4
word de recrutement	0 0 0 0 0 0 1 0 0 12
word de redactora	0 0 0 0 0 0 0 0 0 -3
word de rendez	0 0 0 0 0 0 0 0 0 8
word de residencia	0 0 0 0 0 0 0 0 0 4
word de reunion	1 0 0 0 0 0 0 0 0 -3
word de rol	0 5 0 0 0 0 -4 0 0 -2
word de salaire	0 0 0 0 0 0 1 0 0 -5
word de saude	0 0 0 0 0 1 0 0 0 -3
word de seguridad	2 0 0 -1 0 -1 0 0 0 -14
word de seguro	0 1 0 0 0 0 0 0 0 -6
word de seleccion	0 6 0 0 -1 0 -3 0 -1 -1
word de selectiecommissie	0 -2 0 0 10 0 -3 0 -5 -2
word de selection	6 -4 -1 0 0 0 -1 0 0 -20
word de semaine	7 -3 -1 -1 0 -2 1 0 0 -4
word de semana	0 -1 0 -1 0 -1 4 0 0 -4
word de statistique	0 0 0 0 0 0 0 0 0 13
word de su	0 0 0 0 0 1 -1 0 1 22
word de subsidie	0 0 0 0 0 0 0 0 0 4
word de surveillante	0 0 0 0 0 0 0 0 0 -10
word de ta	0 11 0 0 -1 0 -8 0 -2 -1
word de talento	0 -1 0 0 4 -1 -1 0 0 0
word de tijd	-1 -1 0 0 1 0 -2 0 3 -3
word de timemention	-37 -18 25 16 -8 18 9 -4 -1 -13
word de toelat	0 0 0 0 0 0 0 0 0 3
word de trabajo	0 0 0 0 0 0 0 0 0 -15
word de trabalho	0 0 0 0 -1 9 -7 0 0 3
word de travail	0 -6 0 0 0 -1 7 0 0 10
word de travaux	-2 3 -2 0 -1 0 -2 0 5 -4
word de tu	1 0 0 0 2 0 -2 0 -1 5
word de vacacion	0 0 0 0 -5 1 5 0 0 -3
word de vacature	-4 3 0 0 5 -2 -4 -1 2 -17
word de vida	0 0 0 0 -1 0 0 0 1 -4
word de volgende	-2 -1 0 -2 1 0 7 -1 -1 -4
word de vos	-2 -1 0 0 9 0 -4 0 -1 -5
word de votre	-4 -2 3 -2 -3 -3 6 8 -3 41
word de vous	-7 -5 0 2 2 10 0 -1 -1 -2
word de week	0 1 2 0 0 0 -2 0 0 -3
word de werkgever	-1 0 0 1 -3 0 -3 0 7 -4
word de werkplek	0 2 0 0 0 0 -1 0 0 -23
word de woning	0 0 0 0 0 0 0 0 0 7
word deadline	2 1 0 -1 -1 2 -5 -2 3 9
word deadline is	0 0 0 0 0 0 0 0 0 9
word dear	2 4 4 -4 -6 -1 20 -11 -7 20
word dear and	0 0 0 0 0 0 0 0 0 4
word dear applicant	-2 1 0 0 0 0 7 0 -4 5
word dear candidate	0 0 0 0 0 0 0 0 0 -8
word dear dr	-1 -1 0 0 -2 0 -2 0 7 -1
word dear i	-1 0 0 -2 7 -1 -3 0 0 5
word dear mr	3 -3 0 -1 4 -1 3 -1 -4 -13
word dear ms	3 4 2 0 -1 -2 0 -3 -3 12
word dear thank	5 0 0 0 0 0 0 0 -4 17
word debera	0 0 0 0 0 0 0 0 0 -4
word debrief	0 0 0 0 0 0 0 0 0 6
word debut	5 -4 -1 -1 -2 8 -5 0 0 -2
word decid	-2 -2 -2 9 26 -4 -20 -3 -2 48
word decid not	0 0 0 10 -5 -1 -3 0 0 38
word decid to	-1 -2 -1 0 21 -2 -12 -2 -2 10
word decide	-12 6 -1 -1 0 -1 13 -1 -3 17
word decidido	0 0 0 0 1 0 0 0 0 -3
word decidimo	0 0 0 0 2 -1 1 -1 0 -3
word decirte	0 0 0 2 -1 0 0 0 0 -7
word decirte que	0 0 0 2 -1 0 0 0 0 -7
word decisao	-1 -1 0 0 2 0 2 0 -1 -5
word decision	2 -3 -3 -2 7 9 -2 -7 -1 23
word decision about	0 0 0 0 0 0 0 0 0 3
word decision are	1 0 0 0 0 0 0 0 0 8
word decision by	0 0 -1 0 0 9 -7 0 0 -1
word decision on	0 0 0 0 0 0 1 0 0 8
word decision pour	0 0 0 0 0 0 0 0 0 6
word decision sobre	0 0 0 0 0 0 0 0 0 7
word decisione	-6 8 0 0 0 0 -1 -1 0 -1
word decisione su	0 0 0 0 0 0 0 0 0 4
word declaree	0 0 0 0 1 0 -1 0 0 -34
word declaree admissible	0 0 0 0 1 0 -1 0 0 -34
word declin	-4 -1 -1 0 0 0 -1 7 0 38
word decline	2 -1 0 0 -1 2 -1 -1 0 -8
word dedicato	0 0 0 0 1 0 0 0 0 -4
word dee	0 0 0 0 0 0 0 0 0 5
word deel	0 -7 0 0 0 0 7 0 0 5
word defg	3 -1 -1 0 0 0 0 0 0 -16
word defg hij	3 -1 -1 0 0 0 0 0 0 -16
word definitiva	0 0 0 0 0 0 1 0 0 -12
word dei	0 -1 1 1 1 -1 0 -1 0 -9
word dein	-2 -1 -1 -2 0 9 -2 -1 -1 -4
word dein interview	2 -1 0 0 0 0 0 0 0 -9
word deine	-1 1 -1 0 0 0 -2 -1 6 3
word deine bewerbung	-2 1 -1 0 0 0 -2 0 6 -1
word deinen	-2 -1 0 -1 1 6 -2 0 0 10
word deiner	-1 0 0 0 8 0 -4 0 -2 1
word deiner bewerbung	0 -1 0 0 8 0 -4 0 -2 -2
word deja	0 0 0 0 3 0 -2 0 -1 0
word dejamo	0 -1 2 0 0 0 -1 0 0 -6
word dejamo para	-1 -1 2 0 0 0 0 0 0 -4
word dejo	0 0 0 0 0 0 0 0 0 12
word del	4 2 -8 8 3 7 -8 -7 0 -7
word del #	0 3 -1 0 0 0 -1 0 0 -1
word del posto	1 0 0 0 0 0 0 0 0 -10
word del proceso	0 0 0 0 0 0 1 0 0 -7
word del suo	0 0 0 0 0 0 0 0 0 6
word del timemention	-6 -2 3 12 -3 -1 -3 -2 2 6
word del tribunal	1 0 0 0 0 1 -1 0 0 -6
word del tuo	0 0 0 0 0 0 0 0 0 4
word delai	-3 0 0 0 2 0 0 4 -2 -2
word delai de	-1 0 0 0 2 0 -2 3 -1 -2
word delay	-1 0 2 0 1 -2 -3 1 2 -3
word delegation	0 0 0 0 0 0 0 0 0 10
word delet	-1 -4 0 0 -1 0 -1 7 0 5
word delete	0 0 0 0 0 0 0 0 0 11
word delight	11 -7 0 -1 -1 5 -7 0 0 21
word delight to	11 -6 0 -1 -1 3 -6 0 0 13
word deliver	-1 -4 -1 0 -3 -1 -2 13 -1 -9
word deliver to	0 0 0 0 -2 0 -1 4 0 -4
word delivery	0 0 0 0 0 0 -1 2 0 5
word della	-5 -2 1 -1 -2 3 10 -3 -1 -8
word della nostra	0 0 0 0 0 0 0 0 0 5
word della pazienza	0 0 0 0 -1 0 3 0 0 -6
word della prossima	0 0 0 0 -1 0 2 0 0 -3
word della selezione	0 0 0 0 -1 4 -2 0 0 -2
word della tua	0 0 0 0 0 0 0 0 0 7
word delle	8 0 -8 0 2 0 -1 -1 0 1
word dem	2 6 -2 -2 2 0 -4 -2 1 -25
word dem timemention	-4 2 -1 -1 0 1 1 0 2 -4
word demande	0 0 0 0 0 0 0 0 0 27
word demande de	0 0 0 0 0 0 0 0 0 18
word demi	0 4 0 0 0 0 -3 0 0 -3
word demi heure	0 4 0 0 0 0 -3 0 0 -3
word demo	1 -1 0 0 -1 -1 3 0 -1 23
word demo ?	0 0 0 0 0 0 0 0 0 11
word den	-9 2 5 -3 -4 7 10 -6 -3 74
word den arbeitsvertrag	0 0 0 0 0 1 0 0 0 4
word den auftrag	0 0 0 0 0 0 0 0 0 16
word den ausbildungsplatz	0 0 0 0 0 0 0 0 0 -8
word den eingang	0 0 0 0 0 0 0 0 1 5
word den fachlichen	0 0 0 0 0 0 0 0 0 4
word den kleingarten	0 0 0 0 0 0 0 0 0 16
word den krippenplatz	0 0 0 0 0 0 0 0 0 10
word den nachsten	-6 10 0 0 -5 0 5 -3 -1 -10
word den nachwuchsprei	0 0 0 0 0 0 0 0 0 16
word den ratenkredit	0 0 0 0 0 0 0 0 0 14
word den studienplatz	0 0 0 0 0 0 0 0 0 3
word den termin	2 -1 0 0 0 0 -1 0 0 -3
word den timemention	-6 -1 8 -1 0 0 -1 0 0 -2
word den vortrag	0 0 0 0 0 0 0 0 0 5
word denise	5 0 -4 0 0 0 0 0 0 0
word dental	2 1 0 0 -1 1 -2 -1 0 -33
word dentist	0 0 0 0 0 0 0 0 0 -3
word dentista	0 0 0 0 0 0 0 0 0 -7
word depart	0 0 0 0 0 0 0 0 0 6
word department	-8 -2 6 3 0 0 -8 -1 9 6
word departure	0 0 0 0 0 0 0 0 0 5
word depoi	-3 6 -6 0 -1 0 9 0 -3 -18
word depot	0 0 -3 0 -2 0 0 0 6 -2
word depui	-1 4 0 0 -1 0 -1 0 0 -2
word der	13 -11 9 -7 -22 13 19 -8 -7 -26
word der gartenstrase	0 0 0 0 0 0 0 0 0 5
word der kommission	1 0 0 0 0 0 0 0 0 -8
word der nachsten	0 0 0 0 0 0 1 0 0 -3
word der stelle	1 -2 -1 -1 -3 -1 7 0 0 -4
word der tagung	0 0 0 0 0 0 0 0 0 5
word der timemention	0 2 1 -1 0 0 -1 -1 1 -11
word der vorstand	1 0 -1 0 0 1 0 0 0 -4
word der woche	0 2 0 0 0 0 -1 0 0 6
word dernier	0 -6 0 0 0 -1 7 0 0 1
word derniere	0 0 0 0 0 0 1 -1 0 8
word des	3 -11 10 -1 4 -3 -3 5 -6 -10
word des jeun	0 0 0 0 0 0 0 0 0 6
word des que	-1 0 0 0 -1 0 6 -4 0 -1
word description	-1 -1 0 0 -2 -2 6 0 0 -4
word desculpa	-2 -1 1 5 -1 0 -1 0 0 -17
word desde	-1 1 -1 4 -1 0 -2 0 0 -2
word deseamo	0 0 0 0 2 0 -1 0 0 -5
word deseamo mucho	0 0 0 0 1 0 -1 0 0 -3
word desejamo	0 0 0 0 2 0 0 0 0 6
word deshalb	-4 0 4 1 0 0 1 0 0 -2
word design	-3 0 -1 -1 0 -1 6 0 0 -14
word designer	-3 14 0 -1 -1 -3 -6 -1 1 -33
word desk	1 5 -5 -1 1 3 3 -7 -1 -7
word desolee	-2 0 0 3 0 0 1 -1 0 -2
word desta	0 1 0 0 1 0 -1 0 0 -8
word desta vez	0 0 0 0 1 0 0 0 0 -7
word detail	-11 -7 3 -2 -7 -9 23 -3 13 -16
word detail and	-4 0 0 0 -7 -2 8 -1 7 2
word detail below	-2 0 3 0 0 0 0 0 0 -3
word detail for	1 0 -1 0 2 0 -1 0 0 -10
word detallado	0 0 0 0 1 0 -1 0 0 -3
word detallado lamentamo	0 0 0 0 0 0 0 0 0 -3
word detto	-4 0 4 -3 0 -1 5 -1 0 -4
word deux	-3 -3 -1 0 -2 0 13 -1 -2 -9
word dev	11 -8 -1 0 0 7 -8 0 0 -17
word devant le	0 0 0 0 0 0 0 0 0 -3
word deve	0 0 0 0 0 16 -15 0 0 0
word developer	1 0 -1 -1 -2 -6 4 -1 6 -9
word developer e	0 0 0 0 0 0 0 0 1 -4
word devi	0 0 0 0 0 0 0 0 0 8
word devo	-1 0 0 3 0 -1 -1 0 0 -5
word devon	0 0 1 0 0 0 0 0 0 4
word devon malheureusement	0 0 1 0 0 0 0 0 0 5
word devop	-1 0 0 0 0 0 7 -4 0 -1
word dez minuto	-1 1 0 0 0 0 0 0 0 3
word deze	-2 13 0 0 -2 -1 -8 0 0 -7
word deze week	0 18 0 0 -1 -1 -15 0 0 2
word di	-5 -1 -3 6 29 -16 -4 -4 -2 -32
word di agente	0 0 0 0 2 -1 -1 0 0 -6
word di birba	0 0 0 0 0 0 0 0 0 7
word di comunicarle	0 0 0 0 0 0 0 0 0 14
word di impiegata	-1 2 3 -1 0 0 -1 0 -2 -3
word di insegnante	0 0 0 0 0 0 0 0 0 -3
word di lavoro	1 0 0 0 0 0 0 0 0 -19
word di me	1 0 0 0 0 0 0 0 0 3
word di redattrice	0 1 0 0 0 0 0 0 0 -6
word di scambio	0 0 0 0 0 0 0 0 0 10
word di studio	0 -1 0 0 9 0 -8 0 0 -3
word di timemention	-9 6 5 8 6 -9 -5 -2 -1 -10
word di un	0 1 0 0 0 0 -3 2 0 -1
word dia	4 11 5 0 -7 -3 6 -10 -5 -55
word dia !	2 6 -2 0 -1 0 -2 -1 0 -7
word dia de	0 1 1 0 0 -1 -1 0 0 -5
word dia timemention	2 -2 -1 2 0 1 0 0 -1 -7
word dial	15 -2 -4 -1 0 -1 -6 -1 0 -7
word dial in	1 0 0 0 0 0 0 0 0 -7
word diary	1 -2 -1 -1 -1 -1 6 -1 0 -6
word dias	-12 4 3 -1 -9 -4 28 -8 -2 -30
word dias :	0 1 0 1 -1 0 0 0 0 4
word dias de	0 0 0 0 0 2 0 0 0 -3
word dias para	-2 -1 0 0 -4 -3 11 -2 0 -13
word dias utei	-1 -3 0 0 -1 0 10 -2 -3 -6
word dica	0 1 0 0 0 0 -1 0 0 3
word dice	3 -4 0 0 0 0 0 0 0 0
word dich	3 1 -3 -1 3 -1 -2 -1 0 -2
word dico	0 0 0 0 -3 0 4 -1 0 -4
word did	0 -1 0 0 3 -1 0 0 -1 14
word did it	0 -1 0 0 0 0 2 0 0 6
word didn't	-1 -1 0 0 5 1 -3 0 0 -1
word die	12 -15 -7 -2 1 13 -2 4 -4 2
word die aufnahme	0 0 0 0 0 0 0 0 0 4
word die einladung	0 -1 0 0 0 0 3 -1 0 -2
word die engere	6 -3 0 0 -2 0 -2 0 3 -1
word die entscheidung	0 0 0 0 0 0 0 0 0 14
word die hundin	0 0 0 0 0 0 0 0 0 11
word die kommission	0 0 0 0 1 0 0 0 0 11
word die mitgliedschaft	0 0 0 0 0 0 0 0 0 4
word die musikschule	0 0 0 0 0 0 0 0 0 3
word die nachste	-2 5 0 0 -2 -1 1 0 0 -1
word die neue	0 0 0 0 0 0 0 0 0 12
word die position	-1 4 0 3 -2 0 -3 0 0 -5
word die projektforderung	0 0 0 0 0 0 0 0 0 11
word die stelle	-3 0 2 -2 1 -2 2 -1 1 -31
word die tatigkeit	0 0 0 0 0 0 0 0 0 -9
word die van	0 -1 0 0 7 0 -5 0 0 5
word die vorauswahl	-1 -1 0 0 -1 0 7 -1 -2 -8
word die wohnung	0 0 0 0 0 0 0 0 0 16
word dieci	0 2 0 0 -1 0 0 0 0 -10
word dies	2 0 0 0 0 -1 0 1 0 -4
word diese	-1 8 0 0 -2 -1 -3 2 -2 -10
word diese woche	-1 7 0 0 -1 0 -2 0 -3 -7
word diesen	0 3 0 0 0 0 -1 -1 0 -4
word diez	-2 0 0 0 -3 -2 10 -1 -1 -7
word different	0 0 0 0 2 0 -1 0 0 5
word difficult decision	0 0 0 0 1 0 0 0 0 -3
word diga	-2 15 -9 0 0 0 -3 0 0 9
word diga me	0 11 -9 0 0 0 -1 0 0 -1
word diga nos	0 0 0 0 0 1 0 0 0 5
word digano	0 0 0 0 0 0 0 0 0 10
word digano ante	0 0 0 0 0 0 0 0 0 10
word digital	1 4 0 0 -2 0 -2 0 -1 -12
word digo	-1 0 0 -1 -1 -1 5 0 0 -2
word dime	-1 3 0 0 0 -5 5 0 0 -11
word dinner	0 0 0 0 0 0 0 0 0 14
word diplom	6 0 0 0 0 -1 -4 0 0 3
word diploma	-1 -2 0 0 -5 -3 16 -5 0 -14
word diplome	0 -3 0 0 -1 -1 6 0 -1 -11
word dir	-5 -2 -2 -2 -4 22 -6 -1 0 -7
word dir die	-3 -3 0 0 -6 17 -3 0 0 -8
word dir timemention	5 -4 -1 0 0 0 0 0 0 5
word dire	2 5 -4 0 -10 -2 11 -1 -1 -14
word direct	2 1 -1 0 -1 -2 -4 6 0 -12
word directeur	0 1 8 0 -2 -1 1 -1 -5 11
word direction	-1 0 -2 1 8 -1 -4 -1 -1 -23
word director	1 -2 -3 10 1 -3 -2 -1 -1 4
word director of	0 0 0 0 0 0 0 0 0 5
word directrice	1 0 0 0 -1 0 1 0 0 11
word diretor	0 -1 1 0 -2 0 5 -1 -1 -5
word diretora	0 0 0 0 -1 1 0 0 0 3
word direttore	0 0 0 0 0 0 2 -1 0 -9
word direttore e	0 -1 0 0 -1 0 3 -1 0 1
word dis	0 0 0 0 2 0 -2 0 0 4
word disculpe	0 0 1 0 0 0 0 0 0 5
word disculpe las	0 0 1 0 0 0 0 0 0 5
word discus	0 2 0 0 -1 -1 -1 0 0 14
word discuss	1 2 -1 -1 0 2 -3 0 0 -3
word discussion	1 16 -1 0 3 -1 -16 0 0 -3
word discute	1 0 0 0 0 0 0 0 0 -16
word disdire	0 0 0 1 0 0 0 0 0 4
word dispatcher	1 0 -1 1 0 0 0 0 0 -19
word dispo	0 2 0 0 0 0 -1 0 0 -23
word disponibile	0 -5 0 0 0 0 6 0 0 13
word disponibile timemention	0 1 0 0 0 0 0 0 0 10
word disponibilidad	-2 -2 -1 0 0 0 4 3 0 -2
word disponibilidade	-3 -1 0 -1 -1 0 4 2 0 -4
word disponibilita	-2 2 0 0 0 0 -2 3 0 2
word disponible	0 1 0 0 0 0 0 0 0 13
word disponible timemention	0 1 0 0 0 0 0 0 0 8
word disponivel	0 1 0 0 0 0 0 0 0 7
word disposition	2 0 0 0 0 -1 1 -2 0 13
word dit	3 -3 0 0 3 0 -2 -1 0 -9
word ditta	0 0 0 0 0 0 0 0 0 6
word dix	0 1 0 0 0 0 -2 3 -1 1
word dni	-4 0 0 0 0 8 -4 0 0 3
word do	3 20 7 -1 21 -3 -30 -17 -1 9
word do #	0 11 -1 -1 -3 -2 -3 -1 -1 -16
word do ?	0 1 0 0 0 0 -1 0 0 4
word do a	3 9 -2 -1 -1 -2 -5 -1 0 -6
word do anyth	-4 0 0 5 0 0 1 0 -1 -1
word do it	-2 9 0 0 5 -1 -10 0 0 1
word do juri	3 -1 0 -3 4 0 -1 0 0 -3
word do mes	0 0 0 0 0 0 2 0 0 -4
word do not	-1 -1 -1 3 7 0 -7 -1 1 8
word do novo	0 0 0 0 0 0 0 0 0 10
word do procedimento	1 -1 0 -3 4 0 -1 0 0 -2
word do processo	0 1 0 0 5 -2 -3 0 -1 7
word do seu	-7 7 0 0 -1 0 -2 -2 6 -4
word do the	3 -6 9 0 0 -1 -2 -1 0 -36
word do timemention	3 14 -3 -5 -1 -2 -7 -1 0 13
word do you	-7 -11 9 -1 -1 6 7 -1 0 4
word dobbiamo	-2 0 1 7 7 -8 -3 -1 0 5
word dobbiamo purtroppo	0 0 0 0 0 0 0 0 0 11
word docente	2 0 0 0 0 -1 -1 -2 1 -24
word docenti	0 0 0 0 0 0 0 0 0 4
word doch	1 -1 0 -1 -1 -1 3 0 -1 -12
word doch timemention	0 0 0 0 0 -1 1 0 0 -7
word dock	10 -3 -5 0 0 0 -2 0 0 -4
word doctoral	0 0 0 0 5 0 -1 0 -4 11
word doctoral train	0 0 0 0 0 0 0 0 0 11
word document	-3 -3 -1 -1 0 -1 12 -1 -4 -22
word documentacao	-1 0 0 0 1 0 -1 1 0 -9
word documentacion	-3 -1 0 0 -3 7 -2 0 2 -2
word documentazione	-1 -1 0 0 0 0 1 1 1 -9
word documenti	0 0 0 0 0 0 1 0 0 -3
word documento	-1 -1 0 0 -1 1 6 -3 0 -9
word documento de	1 0 0 0 0 0 0 0 0 -6
word doe	3 0 0 0 -1 0 -1 0 -1 8
word doen	-8 0 8 0 0 0 0 0 0 4
word does	-14 22 -8 0 -1 11 -8 -1 0 -19
word does that	-1 -5 -1 0 0 12 -4 0 0 -9
word does timemention	-12 20 -7 0 0 0 -1 0 0 -6
word doesn't	2 -1 0 0 0 0 -1 0 0 19
word doesn't suit	3 -1 0 0 0 0 -1 0 0 -2
word doing	-1 2 4 0 0 -1 -3 0 0 16
word doing well	-1 3 0 0 0 -1 -1 0 0 2
word dois	0 -3 0 1 0 0 5 0 -1 4
word doit	0 0 0 0 0 0 1 0 0 4
word domanda	-1 -5 0 0 8 -1 -4 -1 4 13
word domanda di	0 -1 0 0 -1 0 -1 0 3 3
word domanda per	0 0 0 0 0 0 0 0 1 22
word domanda ricevuta	0 0 0 0 0 0 0 0 1 11
word domande	-4 0 0 0 6 -2 4 -1 -1 9
word domande per	0 1 0 0 6 -2 -3 -1 -1 5
word don't	-1 -9 -11 3 -1 5 24 -7 -2 9
word don't be	0 0 0 0 1 0 0 0 -1 3
word don't worry	5 -2 0 -4 0 0 8 -6 0 -5
word donc	-2 -3 -2 14 -2 -1 -1 -1 -1 -26
word donc pas	-1 -1 -6 10 -1 -1 -1 -1 0 -6
word donc timemention	3 -1 0 0 0 0 -1 0 0 -8
word done	13 -2 -2 -1 -5 -2 4 -1 -3 -15
word donne	0 0 0 0 1 0 0 0 0 15
word donner	0 0 0 0 2 1 -1 0 0 12
word donner une	0 0 0 0 2 0 0 0 0 3
word donner votre	0 0 0 0 0 1 -1 0 0 6
word dont	-1 -1 1 2 1 -1 0 -1 -2 -12
word door	14 -8 -3 0 1 -2 0 -4 1 -31
word door naar	-2 -2 0 -2 2 0 5 0 0 -4
word dopo	0 0 -4 0 -4 -2 13 -1 -1 -10
word dopo attenta	0 0 0 0 0 0 0 0 0 9
word dopo il	0 0 -4 0 -5 -2 12 -1 0 -12
word dos	-2 0 0 0 0 7 -3 -1 -1 30
word dos semana	0 0 0 0 0 0 1 0 0 19
word dossier	-6 1 -1 -1 -1 3 4 -1 1 1
word dossier de	0 0 0 0 2 0 0 0 -2 7
word dossier est	0 2 0 0 0 0 3 0 -4 -8
word dossier pour	-1 1 0 0 1 0 -1 0 0 21
word dott	7 -7 0 0 3 0 -2 0 0 0
word dottoressa	-1 0 0 0 1 0 0 0 0 3
word double	-7 -1 9 0 0 0 0 0 0 1
word double book	-7 -1 9 0 0 0 0 0 0 -1
word doutora	0 0 0 0 0 0 0 0 0 11
word down	11 -3 10 -1 1 -4 -11 -2 -1 21
word down for	1 -1 1 0 0 0 0 0 0 3
word down to	0 0 0 0 4 -1 -2 0 0 10
word down with	10 -2 10 -1 -2 -1 -11 -1 -1 -14
word download	0 0 0 0 0 0 0 0 0 15
word dr	8 -17 10 -2 -3 -10 10 -2 6 28
word draaien	17 -9 -1 0 0 -2 -5 0 0 -5
word draaien ?	17 -9 -1 0 0 -2 -5 0 0 -5
word draft	0 0 0 0 0 0 0 0 0 24
word drei	-1 9 0 0 -2 0 -5 0 0 9
word dres	4 -1 -1 0 0 0 -1 0 0 0
word drie	2 5 -1 0 0 0 -6 0 0 6
word drie kwartier	3 0 0 0 0 0 -1 0 0 -2
word drink	0 -4 0 0 0 5 0 0 0 4
word driver	-1 0 0 1 -2 -5 5 0 3 8
word dropp	-3 -1 5 0 0 0 0 0 0 -2
word druck	0 0 0 0 0 0 0 0 0 4
word druck mir	0 0 0 0 0 0 0 0 0 4
word ds	0 0 0 0 0 0 0 0 0 6
word ds #	0 0 0 0 0 0 0 0 0 6
word du	5 -13 -14 -3 -3 19 26 -7 -10 -40
word du #	10 0 -7 0 0 0 0 -3 0 -2
word du am	-2 3 0 0 0 0 0 0 0 11
word du bist	1 0 0 0 0 0 1 0 0 -4
word du conseil	0 0 0 0 2 0 -1 0 0 -3
word du den	0 0 0 0 0 0 0 0 0 4
word du dich	0 0 0 0 0 0 0 0 0 3
word du hast	-3 0 0 -1 0 4 0 0 0 -1
word du kannst	2 0 -1 0 0 0 0 0 0 -4
word du mir	5 -1 -1 -1 0 -1 -2 0 0 9
word du nouveau	-1 0 0 0 0 -1 5 -1 -1 0
word du poste	3 -2 0 -1 -1 -1 1 0 0 -6
word du timemention	-13 -3 -2 -1 0 22 -3 1 -1 -5
word duas	0 0 0 0 0 0 0 0 0 13
word duas semana	0 0 0 0 0 0 0 0 0 15
word duda	0 -1 0 0 0 -1 1 1 0 -4
word due	-16 -1 3 6 0 -2 13 -2 0 55
word due course	-1 -1 0 0 -1 0 3 0 0 13
word due parole	1 1 -1 0 0 0 0 0 0 -3
word due settimane	0 0 0 0 0 0 0 0 1 10
word due to	-8 -1 4 7 1 -1 -2 -1 0 -14
word dura	1 6 0 0 -1 0 -4 0 -1 7
word dura #	0 0 0 0 0 0 0 0 0 6
word duration	3 -1 0 0 0 0 0 0 0 6
word duration :	3 -1 0 0 0 0 0 0 0 3
word duree	-3 2 0 0 0 0 2 0 0 -14
word duree :	-2 2 0 0 0 0 0 0 0 -7
word durfen	0 -4 0 0 4 -2 5 -1 -1 1
word durfen wir	0 -4 0 0 6 -2 2 0 0 3
word dus	-1 -1 1 7 -5 -1 -2 0 3 -11
word dus niet	0 0 0 7 -5 -1 0 0 0 -6
word duty	-1 -1 0 0 0 2 0 0 0 -6
word duurt	4 -1 -1 0 0 0 -1 0 0 17
word duvida	-1 -5 0 0 -1 -2 9 0 0 -4
word e	1 -13 -37 -13 24 10 37 -2 -7 -8
word e #	0 0 0 0 0 1 0 -1 0 11
word e a	-2 1 1 0 0 -2 2 0 -1 -3
word e al	0 0 4 -2 -1 0 0 0 0 -1
word e ancora	-3 -1 -8 0 0 0 12 1 0 -3
word e com	0 0 0 0 0 1 0 0 0 -5
word e confermato	0 0 0 0 0 0 0 0 0 5
word e convocata	0 0 0 0 0 0 0 0 0 3
word e etage	3 0 -1 0 0 -1 -1 0 0 -3
word e il	0 0 0 0 0 0 0 0 0 15
word e in	0 -1 0 0 -1 0 3 -1 0 8
word e le	0 2 0 0 0 0 -1 0 1 5
word e mail	-2 -1 0 0 -1 -1 0 7 -2 26
word e na	0 0 0 0 0 0 0 0 0 7
word e nao	-8 -1 1 2 1 -1 9 -4 -1 -13
word e non	-4 -2 -7 -1 7 -2 10 -1 -1 -4
word e o	5 -1 -1 -1 0 -1 0 -1 0 -7
word e piaciuto	0 2 0 0 0 0 -1 0 0 -13
word e responder	0 0 0 0 0 0 0 0 0 15
word e se	0 -2 0 0 -1 1 3 0 0 -7
word e so	-6 -2 -5 0 -3 -1 14 0 3 -1
word e stata	-2 -4 -1 1 1 6 -5 0 4 -1
word e stato	-6 -4 -1 1 4 -1 0 7 0 16
word e ti	1 -1 3 -3 0 0 0 -1 0 -8
word e timemention	0 -3 -18 -3 -1 -2 30 -1 0 7
word e voce	0 6 -3 0 -4 -3 5 0 0 -4
word e vorremmo	0 3 0 0 0 0 0 0 -2 -1
word each	-2 13 -1 0 -4 0 -11 0 4 2
word earlier	0 -2 4 0 1 -1 -1 0 0 2
word early	-8 5 -3 9 -6 0 6 -2 -2 -16
word early next	-1 0 0 0 -1 0 4 0 0 -10
word eastern	0 0 0 0 -1 0 -2 4 0 -17
word eastern time	-4 0 -1 1 0 0 0 4 0 -4
word easy	0 -3 4 0 0 0 -1 0 0 17
word echange	4 6 -1 -1 -3 -1 0 -2 -1 -9
word echange telephonique	5 -2 0 0 0 0 -1 0 0 -5
word edit	0 0 0 0 0 0 0 0 0 -16
word edital	0 0 0 0 5 -1 -3 0 0 5
word editor	7 -3 -1 -1 2 -1 -3 -1 -1 -35
word editora	-4 6 -1 2 0 -1 -2 0 0 -6
word editorial	0 -1 0 1 -2 -1 2 0 1 -4
word educadora	1 0 0 0 0 0 0 0 0 -24
word een	29 11 4 -1 12 -6 -23 -15 -11 -3
word een andere	0 0 0 0 1 0 -1 0 0 6
word een eerste	0 10 0 0 -1 0 -8 0 -1 -4
word een gesprek	8 8 -1 0 0 -1 -9 0 -5 -14
word een halfuurtje	0 18 0 0 -1 0 -16 0 0 -6
word een keer	-6 10 -1 0 0 0 -3 0 0 -1
word een moment	8 -6 0 0 0 0 -1 0 0 -4
word een uur	1 0 0 0 0 0 0 0 0 5
word een uurtje	1 0 0 0 0 -1 0 0 0 -4
word een week	4 2 0 0 0 0 -5 0 0 1
word eens	0 -1 0 0 6 0 -4 0 0 0
word eerste	-2 7 -1 0 -3 1 -14 0 11 -17
word ein	7 16 -6 -2 -7 1 -11 -1 2 26
word ein gesprach	0 -1 0 0 0 0 -1 0 3 6
word ein kurz	0 0 0 0 0 0 0 0 0 8
word eind	-2 -1 2 0 -1 0 5 -1 -2 0
word eind volgende	-2 0 0 0 -1 0 6 -1 -1 -5
word eine	-4 13 -2 -1 2 -2 1 -1 -7 -25
word eine andere	0 0 0 0 2 0 -1 0 0 -9
word eine woche	-1 1 0 0 0 0 0 0 0 12
word einem	-4 10 -1 -4 -1 -1 -3 1 3 -17
word einem gesprach	0 4 0 -4 0 0 -2 0 2 -13
word einem vorstellungsgesprach	0 1 0 0 0 0 0 0 0 -5
word einen	-7 11 -2 -1 -3 4 4 -2 -4 -9
word einen anderen	0 0 3 0 0 0 -2 0 0 11
word einen termin	-3 -2 0 0 -1 0 9 0 -2 -22
word einer	5 -2 0 1 -3 0 4 -1 -2 -3
word einfach	5 -1 -2 0 -1 -1 2 -1 0 -16
word eingang	0 0 0 0 0 0 0 0 1 -4
word eingang ihrer	0 0 0 0 0 0 0 0 1 4
word eingangsbestatigung	-1 0 0 0 0 0 0 2 0 16
word eingegangen	-1 0 0 0 -1 0 -1 2 1 13
word eingetragen	6 0 -2 0 0 0 -3 0 0 17
word einladen	-5 6 0 0 0 0 -1 0 2 3
word einladung	9 -13 -2 -1 -1 -1 10 -1 -1 1
word einladung :	1 0 0 0 0 0 0 0 0 -3
word einladung zum	6 -4 0 0 0 0 0 0 0 8
word einschlieslich	0 0 0 0 0 0 -1 2 0 -4
word einschlieslich timemention	0 0 0 0 0 0 0 1 0 -3
word either	10 0 -2 5 -1 -2 -9 -1 0 -8
word either way	10 0 0 0 0 0 -8 0 0 -5
word ejercicio	-1 -2 0 0 0 -1 5 0 0 -7
word el	-15 7 -12 1 -17 15 15 3 4 63
word el ano	0 0 0 0 0 0 0 0 0 6
word el aula	0 0 0 0 0 0 0 0 0 9
word el comedor	0 0 0 0 0 0 0 0 0 4
word el comite	0 0 0 0 -1 0 2 0 0 -4
word el congreso	0 0 0 0 0 0 0 0 0 6
word el conservatorio	0 0 0 0 0 0 0 0 0 9
word el contrato	0 0 0 0 1 0 0 0 0 8
word el director	0 0 0 0 0 0 2 -2 0 -6
word el dni	-4 0 0 0 0 8 -4 0 0 3
word el enlace	1 2 0 0 0 -1 -1 -1 0 -5
word el equipo	0 1 0 0 1 0 -2 0 0 -6
word el master	0 0 0 0 0 0 0 0 0 19
word el mismo	0 0 1 0 0 0 0 0 0 -3
word el numero	-4 0 0 0 0 8 -5 1 0 0
word el piso	0 0 0 0 0 0 0 0 0 5
word el plazo	0 0 0 0 0 0 0 0 0 4
word el premio	0 0 0 0 0 0 0 0 0 6
word el prestamo	0 0 0 0 0 0 0 0 0 8
word el presupuesto	0 0 0 2 0 0 0 0 0 3
word el proceso	-2 3 -4 -1 -6 -1 -2 -1 12 2
word el puesto	1 -2 -1 -1 -3 -5 15 -3 -1 -30
word el timemention	0 8 -4 1 -4 15 -20 7 -4 63
word el tuyo	0 0 0 0 0 0 0 0 0 4
word el voluntariado	0 0 0 0 0 0 0 0 0 4
word ela	-4 6 0 0 0 0 -1 0 0 6
word ele	-3 -3 1 0 -3 0 12 -1 -3 2
word elegido	0 0 0 0 1 0 0 0 0 4
word eligible	0 0 0 0 6 0 0 0 -6 1
word elkaar	7 -7 0 0 -1 -1 3 0 0 -8
word ella	0 0 0 0 1 0 0 0 0 19
word elle	0 0 0 0 0 0 0 0 0 7
word elm	2 0 0 0 0 0 -1 0 0 10
word else	-9 -6 2 -2 14 2 3 -2 -1 7
word elsewhere	0 -4 0 0 0 0 4 0 0 20
word eltern	-2 -1 0 -1 -1 6 -1 0 0 1
word elternzeit	0 0 0 0 0 0 0 1 0 -3
word em	-3 -10 -2 -4 6 -1 11 1 2 6
word em a	0 0 0 0 0 0 0 0 0 -4
word em anexo	0 0 0 0 0 2 -1 0 0 3
word em ate	0 -3 0 0 0 0 6 -1 -1 -2
word em breve	0 -4 0 0 0 0 6 0 0 -1
word em contacto	-1 0 0 0 -1 0 -2 -1 5 -5
word em contato	0 -2 0 0 0 0 3 0 0 -1
word em duas	0 0 0 0 0 0 0 0 0 15
word em estatistica	0 0 0 0 0 0 0 0 0 4
word em market	-1 0 0 0 0 0 -1 -1 2 -14
word em timemention	0 -1 -1 -2 3 0 -2 3 0 2
word em vez	-1 0 1 0 0 0 0 0 0 -6
word email	-4 -13 -3 -2 -3 -3 7 14 7 17
word email and	0 0 0 0 0 0 -9 1 9 0
word email from	0 -2 0 0 0 -1 4 0 0 4
word emilio	0 -1 5 -1 -1 0 -1 0 0 -3
word empfang	0 0 0 0 0 0 0 0 0 5
word empleo	0 -1 0 0 4 0 -1 0 0 -1
word employer	-2 -2 -1 6 -2 0 5 -1 -2 20
word employer has	-1 -1 -1 5 -1 0 -2 -1 0 -1
word employer will	0 0 0 0 0 0 0 0 0 7
word employment	-1 -1 -1 0 10 5 -1 -1 -9 -9
word emprego	0 9 -6 0 0 0 -2 -1 0 -13
word emprego no	0 0 0 0 2 0 0 -1 0 -12
word empresa	-2 2 -4 1 2 -1 6 -1 -3 19
word empresa esta	0 0 0 0 0 0 0 0 0 7
word empresa ha	-1 -1 -4 1 -1 0 7 0 0 -2
word en	-5 -9 -10 -9 10 3 21 -7 7 19
word en #	-4 -5 0 0 6 1 1 2 0 19
word en attente	0 0 0 0 0 0 0 0 0 6
word en cas	0 0 0 0 0 0 0 1 0 8
word en contacto	0 -4 0 0 0 0 8 0 -2 1
word en creche	0 0 0 0 0 0 0 0 0 10
word en cuanto	0 0 0 0 0 0 3 -2 0 -2
word en de	0 0 0 0 3 0 -2 0 0 -4
word en dos	0 0 0 0 0 0 0 0 0 21
word en een	0 -1 0 0 -5 0 7 0 0 0
word en el	-2 3 -5 -2 -7 0 4 -3 12 23
word en juin	-2 -1 0 0 -2 9 -4 0 0 -5
word en kunnen	0 -1 0 0 7 0 -5 0 0 -1
word en la	1 2 -1 -1 -1 -1 -4 -1 6 -14
word en ligne	-10 8 0 0 -2 -1 8 -2 0 -9
word en los	0 0 0 0 0 0 0 0 0 5
word en lyon	0 0 0 0 0 0 0 0 0 6
word en master	0 0 0 0 0 0 0 0 0 14
word en mi	0 0 0 0 0 0 0 0 0 10
word en nemen	0 0 0 0 0 0 0 0 0 -6
word en nuestro	0 0 0 0 0 0 0 0 0 -7
word en qualite	-1 0 0 0 -1 4 -1 0 0 4
word en recepcion	4 -3 0 0 0 0 0 0 0 -2
word en remercion	0 0 0 0 2 0 0 0 -2 -4
word en su	0 1 0 0 1 0 -1 0 0 10
word en timemention	1 0 0 0 0 -1 2 0 0 6
word en tu	0 0 0 0 6 0 -1 0 -4 -1
word en un	2 -1 -1 0 -1 0 1 6 -6 -5
word en uw	0 0 0 0 0 0 0 0 0 15
word encaja	-8 0 -1 0 -1 0 9 -1 1 -6
word encantaria	-2 3 0 0 0 0 0 0 0 -2
word encerrada	-1 0 0 0 -2 0 7 -3 0 -2
word encontra	-1 0 0 0 -1 2 0 0 0 -4
word encore	-1 -1 3 -1 3 -1 1 -1 -1 -12
word encore une	0 0 0 0 0 0 2 -1 0 3
word encourage	0 0 0 0 -6 0 -1 0 7 -8
word encourage you	0 0 0 0 -6 0 -1 0 7 -8
word end	-2 -12 9 -2 -3 -5 6 -5 14 -27
word end of	-2 -2 0 -1 -15 -2 9 -2 15 -19
word ende	3 -3 -1 0 0 -1 4 -1 -1 -5
word ende nachster	-4 -2 0 0 0 0 8 -1 0 -1
word energia	5 -5 -1 -1 0 -1 3 -1 0 -3
word energie	-1 -1 0 0 6 -2 -2 1 0 -5
word eng	6 0 -1 -1 -1 -1 -2 -1 0 -16
word engenheira	-1 0 0 0 3 -1 -2 0 0 -1
word engenheira de	-1 0 0 0 3 -1 -2 0 0 -1
word engenheiro	0 0 0 0 0 0 0 0 0 -11
word engere	6 -3 0 0 -2 0 -2 0 3 -1
word engere auswahl	0 -2 0 0 0 0 0 0 3 9
word engere wahl	6 -1 0 0 -2 0 -2 0 0 -10
word engineer	2 -1 -2 -2 -5 2 1 5 1 36
word engineer :	0 0 0 0 0 2 -1 0 0 6
word engineer at	1 0 0 0 0 0 0 0 0 3
word engineer role	0 1 0 0 0 0 0 0 0 -3
word engineer will	-1 0 0 0 -2 0 7 -1 -3 -3
word enhorabuena	0 0 0 0 0 2 -1 0 0 9
word enjoy	0 0 -1 -1 1 -3 6 -2 -1 -8
word enjoy your	-1 0 0 0 2 -2 1 -1 0 -6
word enlace	1 8 0 0 -1 -1 -5 -1 -1 -9
word enrollment	0 0 0 0 0 0 0 0 0 4
word ensuite	1 -4 0 0 -1 -1 6 0 -1 -7
word entao	9 -1 -7 2 -2 0 0 0 0 -23
word entfallt	5 0 -1 -3 0 0 0 0 0 -1
word entonc	6 -1 2 0 -4 -4 4 -1 -1 -7
word entonc te	1 0 0 0 -3 -3 7 0 0 -5
word entrada	0 0 0 0 0 0 0 0 0 9
word entrada en	0 0 0 0 0 0 0 0 0 9
word entraremo	-1 -2 0 0 -1 0 1 -1 5 -6
word entraremo em	-1 -2 0 0 -1 0 1 -1 5 -6
word entre	-1 0 0 0 -1 0 3 0 0 -11
word entregar	0 0 0 0 0 0 0 2 0 -4
word entretien	8 -16 9 1 -8 -3 14 2 -8 -30
word entretien annuel	0 0 0 0 0 0 0 0 0 5
word entretien avec	0 -3 0 0 -1 0 5 0 0 -8
word entretien d'embauche	0 0 0 0 0 0 0 0 0 -9
word entretien de	2 -3 4 0 -1 0 -1 0 0 -4
word entretien du	-2 0 0 0 0 0 0 3 0 -1
word entretien est	0 0 0 0 0 0 0 0 0 -3
word entretien le	3 -2 0 -1 0 0 0 0 0 9
word entretien pour	0 0 1 0 0 0 0 0 0 7
word entrevista	37 -16 8 6 -12 -6 -8 -7 -1 4
word entrevista :	0 1 0 1 0 0 -1 0 0 -4
word entrevista ?	0 1 0 0 0 0 0 0 0 -10
word entrevista a	0 0 0 0 0 0 0 0 0 3
word entrevista analista	3 -2 0 0 0 0 0 0 0 -1
word entrevista com	0 8 -1 0 0 0 -6 0 0 -1
word entrevista con	9 -2 -3 -1 0 0 -2 0 0 2
word entrevista confirmada	5 -4 -1 0 0 0 0 0 0 -1
word entrevista de	-6 -2 9 2 -1 -1 1 -2 -1 -6
word entrevista del	-3 -1 3 5 -1 0 -1 0 0 0
word entrevista e	12 0 -11 0 -3 0 0 0 3 -9
word entrevista el	1 0 0 0 0 0 0 0 0 5
word entrevista em	3 1 -2 0 0 0 -1 -1 0 0
word entrevista en	0 0 0 0 0 0 0 0 0 6
word entrevista inicial	0 0 0 0 0 0 0 0 0 7
word entrevista na	0 0 0 0 0 0 0 0 0 6
word entrevista para	7 -1 1 -2 0 -1 -1 -2 0 12
word entrevista tecnica	3 -1 0 0 0 0 -1 0 0 -1
word entrevista timemention	0 0 0 0 0 0 0 0 0 13
word entrevistar	-1 2 0 0 -1 0 1 0 0 -7
word entrevistarte	-2 3 0 0 0 0 0 0 0 -2
word entrevue	3 1 0 0 -1 0 -1 0 0 -3
word entro	5 -3 -2 -1 -4 4 7 -5 -1 10
word entro #	0 0 0 0 0 0 0 2 0 6
word entro due	0 0 0 0 0 0 0 0 1 10
word entro il	-1 3 0 0 0 1 -1 -1 0 -1
word entro la	0 0 0 0 -2 0 3 0 -1 -2
word entro timemention	6 -5 -1 0 0 -1 8 -5 -1 0
word entry	0 0 0 0 0 0 1 0 0 19
word entry clerk	0 0 0 0 0 0 1 0 0 8
word entscheidung	-1 -1 -1 -1 -5 -1 12 -1 -1 8
word entscheidung uber	0 0 0 0 0 0 0 0 0 13
word entschieden	-2 3 0 0 1 0 0 -1 -1 7
word entschieden haben	-1 0 0 0 1 0 1 0 0 4
word enviada	-2 0 0 0 0 0 0 3 1 -7
word enviado	-5 -1 -1 0 0 0 0 8 0 -2
word enviar	0 -1 0 0 0 0 2 0 0 -5
word envio	0 0 0 0 0 0 0 0 1 6
word envoie	-4 -2 -1 0 0 0 8 0 0 -3
word episode	5 0 0 0 -2 0 -1 0 0 -9
word equipa	0 0 0 0 0 0 0 0 0 8
word equipe	-2 -5 4 -2 0 0 5 0 0 16
word equipo	-2 3 3 -1 1 0 -3 0 0 -3
word equipo de	-2 0 3 -1 0 0 0 0 0 -1
word equity	0 0 0 0 0 1 0 0 0 -3
word er	2 -7 -2 -1 3 -4 15 -2 -3 1
word er een	-1 0 0 0 0 -1 5 -1 0 -3
word er iets	0 -2 0 0 0 0 5 -1 -1 -4
word er is	0 -2 0 0 0 -1 3 0 0 7
word erbij	0 0 0 0 0 0 0 0 0 19
word erfolg	-1 -1 -1 0 -2 -1 7 0 -1 3
word erg	0 -1 0 0 9 0 -7 -1 0 -1
word erg veel	0 -1 0 0 9 0 -7 0 0 -10
word ergebni	0 0 0 0 0 -2 3 0 0 8
word erhalten	0 -3 0 0 -1 0 -3 5 1 1
word erinnerung	0 15 -1 0 0 0 -9 -3 -1 -4
word erreichbar	-1 0 0 0 0 -1 3 0 0 -1
word erreichen	0 5 0 0 0 0 -4 0 0 -8
word erreicht	-1 6 -4 -1 -1 -1 2 -1 -1 -5
word erst	-4 9 0 -1 -6 -1 5 1 -3 -34
word ersten	0 0 0 0 0 0 1 0 -1 -5
word erstgesprach	0 0 0 0 0 0 0 0 0 32
word ervar	1 -2 0 0 1 0 -4 0 4 -2
word erwarten	4 0 0 0 0 0 -3 0 0 -12
word erzieherin	0 0 0 0 0 -1 2 0 0 -12
word es	-1 18 -16 -1 -4 -3 13 -1 -5 -30
word es bei	-1 7 -6 0 0 0 0 0 0 -4
word es de	-17 0 -5 0 -1 0 24 -1 0 2
word es el	0 2 0 0 0 0 -1 0 0 8
word es gab	0 0 0 0 1 0 0 0 0 -3
word es geht	5 -1 0 0 0 0 -2 0 -1 -15
word es necesario	0 0 0 1 0 0 -1 1 0 5
word es una	0 0 0 0 0 0 0 0 0 6
word esamineremo	0 0 0 0 0 0 0 0 1 10
word esamineremo e	0 0 0 0 0 0 0 0 1 10
word escola	-1 -1 1 0 0 0 0 0 0 -6
word escolha	0 8 -3 0 -3 0 -1 0 0 -4
word escritorio	-1 -3 1 -1 0 0 4 1 0 -1
word esito	-1 -1 0 0 2 3 -2 -1 0 -4
word espera	0 4 -1 0 0 1 -1 -2 0 41
word espera de	0 1 -1 0 0 1 0 0 0 4
word esperamo	-7 -1 0 0 0 0 9 0 0 4
word esperamo el	1 0 0 0 0 0 0 0 0 -3
word esperamo por	-6 0 -2 0 0 0 9 0 0 7
word esperienza	0 -2 0 0 3 0 -1 0 0 -2
word espero	4 -4 0 0 1 0 -1 0 0 -4
word essa	1 14 -2 0 0 -3 -9 -1 0 -34
word essa semana	-2 15 -1 0 0 -3 -8 0 0 -27
word essai	3 0 -1 0 0 0 0 -1 0 -28
word est	-9 -2 6 2 2 8 -14 -3 11 8
word est a	-1 -1 0 -1 -2 10 -1 0 -4 -11
word est bien	0 0 0 0 2 0 -1 0 -1 8
word est confirme	1 0 0 0 0 0 0 0 0 -3
word est confirmee	0 0 0 0 0 0 0 0 0 6
word est en	0 0 0 0 0 0 1 0 0 -3
word est fixe	0 0 0 0 0 0 0 0 0 -8
word est joint	1 0 -1 0 0 0 0 0 0 -8
word est preselectionnee	0 0 0 0 0 0 0 0 0 6
word esta	-4 24 5 -2 2 -2 -13 -4 -6 3
word esta confirmada	5 -3 -1 0 0 0 0 0 0 4
word esta de	0 0 0 0 0 0 1 0 0 4
word esta en	0 -1 4 0 0 0 -2 -2 1 1
word esta semana	-4 6 0 0 0 0 4 0 -5 -5
word estadistica	0 0 0 0 -1 0 0 0 1 13
word estado	0 0 0 0 3 0 0 -2 0 -10
word estado de	0 0 0 0 2 0 1 -2 -1 -5
word estagio	-1 0 0 0 1 0 -1 -1 2 -8
word estagio profissional	-1 0 0 0 0 0 -1 -1 2 -14
word estamo	0 4 -3 0 -1 0 0 0 1 -6
word estamo a	0 0 0 0 0 0 1 0 0 -4
word estaremo	1 -1 0 0 -1 0 1 0 0 -6
word estaria	0 0 0 0 0 0 0 0 0 19
word estate	-1 2 0 0 -1 0 1 0 0 -20
word estatistica	0 0 0 0 0 0 0 0 0 4
word este	2 2 -2 6 -3 -1 -7 2 2 -37
word este correo	0 1 0 0 0 0 -3 2 0 -13
word este timemention	4 -3 0 0 0 0 0 0 0 -2
word estimada	-2 -2 1 0 6 2 -3 -1 -1 29
word estimada :	-1 -1 1 0 4 0 -3 0 -1 9
word estimada familia	0 0 0 0 0 0 0 0 0 8
word estimada sra	-1 0 0 0 4 0 -1 -1 0 0
word estou	0 0 0 0 0 -1 0 3 0 -2
word estoy	-1 0 0 0 0 0 0 2 0 -6
word estudiaremo	0 0 0 0 0 0 0 0 0 20
word estudiaremo y	0 0 0 0 0 0 0 0 0 20
word estudio	0 0 0 0 0 0 1 0 0 -5
word estudio detallado	0 0 0 0 0 0 0 0 0 -3
word et	-17 11 -15 5 13 -1 13 3 -12 -50
word et de	0 0 0 0 0 0 -1 0 0 9
word et je	-1 0 -1 0 0 -1 4 0 0 -26
word et la	-1 -4 0 0 1 -1 5 0 0 -9
word et le	0 0 0 1 0 0 0 0 0 8
word et nous	-2 10 -2 0 0 -2 5 -2 -6 -13
word et reviendron	0 0 0 0 0 0 0 0 0 18
word et votre	-1 -1 0 -1 0 5 -2 0 0 4
word et vous	-1 -2 0 -1 -1 0 1 7 -3 -14
word etage	3 0 -1 0 0 -1 -1 0 0 -4
word etapa	-3 -2 0 0 0 -1 5 -1 2 -3
word etape	-2 11 -1 0 -4 -2 -1 0 -1 -3
word ete	-5 -3 -3 1 -3 -1 3 5 6 20
word ete retenu	0 0 0 0 1 0 -1 0 1 7
word ete retenue	0 0 0 0 0 0 0 0 0 9
word ete selectionnee	0 0 0 0 1 0 0 0 0 8
word ete transmise	0 0 0 0 0 0 0 0 1 -6
word etes	-12 -8 -6 -1 -3 13 19 -1 -1 6
word etes convoquee	1 0 0 0 0 0 0 0 0 -11
word etes vous	-7 -2 -5 0 -1 -1 14 0 0 3
word etre	-2 0 0 0 -3 0 4 2 0 -18
word etudie	0 0 0 0 1 0 0 0 -1 3
word etudie votre	0 0 0 0 1 0 0 0 -1 3
word etwa	-1 4 -6 -1 1 -1 -3 -1 7 -3
word etwa geduld	0 0 0 0 0 0 0 0 0 5
word eu	-3 2 -1 0 -3 -1 9 -1 -1 -11
word eu te	0 -1 0 0 -2 0 5 -1 -1 -4
word euro	-2 -2 -1 -1 -1 15 -5 -2 -1 -11
word euro al	0 0 0 0 0 1 0 0 0 -8
word europe	0 -1 2 0 0 0 0 0 0 -3
word even	4 5 -1 -1 -5 -6 9 -6 2 15
word even bellen	-1 13 0 0 -1 -1 -10 0 0 -1
word even een	1 -1 0 0 -1 -2 10 -5 -1 -8
word event	1 -7 10 2 -2 -4 4 -4 -1 -31
word event :	0 0 0 2 0 0 0 0 0 -5
word event has	-3 -5 11 2 -1 0 -1 -3 0 0
word event type	-1 0 1 0 0 0 0 0 0 -3
word evento	-2 0 -1 3 0 0 0 0 0 -10
word every	-10 -4 -1 0 4 -2 8 -2 7 9
word everyone	16 -4 -2 -2 -8 6 -3 -2 -1 -10
word everyth	-3 -5 1 -3 5 -2 11 -1 -1 -6
word everyth else	-2 -1 4 0 0 0 0 0 0 -3
word exa	3 -1 0 -1 8 -1 -5 -1 -1 -8
word exam	2 -1 0 0 0 0 0 0 0 -16
word exam officer	0 0 0 0 0 0 0 0 0 -3
word examine	0 0 0 0 1 0 0 0 0 10
word examine tout	0 0 0 0 1 0 0 0 0 8
word example	-5 10 0 -3 -4 -3 -13 20 -3 -26
word example x	-1 7 0 0 -1 0 -2 0 -1 -4
word exchange	0 0 0 0 0 0 0 0 0 6
word exchange to	0 0 0 0 0 0 0 0 0 5
word excit	-3 2 -1 0 0 0 3 0 0 4
word excit to	-3 2 -1 0 0 0 3 0 0 3
word excus	-1 -5 6 1 0 0 -1 0 0 1
word executive	2 0 0 0 -1 0 -1 0 0 21
word exercise	5 -2 -1 -2 -3 -3 10 -2 -2 -17
word exigida	0 0 0 0 5 0 -2 0 -1 -8
word exit	0 0 0 0 0 0 0 0 0 10
word exit interview	0 0 0 0 0 0 0 0 0 5
word exitgesprek	0 0 0 0 0 0 0 0 0 11
word exito	0 0 0 0 3 0 -2 0 0 -10
word exma	-1 -1 0 -2 7 0 -1 -1 -1 -13
word expect	4 2 -2 -3 -7 -11 11 9 -4 -9
word expect a	-2 0 0 0 0 -1 -6 10 1 -15
word expect to	-3 -3 -1 -1 -6 0 12 0 0 -5
word experience	-1 -3 0 -1 11 -2 -2 -2 -1 10
word experiencia	0 0 0 0 0 1 -1 0 0 -7
word expert	0 0 0 0 0 0 0 0 0 14
word expir	-1 2 0 0 -1 1 1 -1 0 -4
word expir in	-1 3 0 0 -1 1 0 -1 0 1
word expire	-1 0 0 0 0 0 1 0 0 5
word export	0 0 0 0 0 0 0 0 0 6
word extend	-1 -1 0 0 3 2 -1 -1 -1 -23
word extend an	0 0 0 0 2 2 -1 -1 -1 -16
word eye on	0 0 0 0 1 0 1 -1 0 -4
word f	-4 13 -2 0 -4 -1 -8 0 6 -23
word f #	0 8 0 0 -1 0 -6 0 0 -1
word fabrica	1 0 0 0 2 0 -2 -1 0 -20
word facciamo	-3 0 4 0 0 0 -1 0 0 -4
word faccio	2 0 0 0 0 0 0 0 0 -5
word face to	0 0 0 0 0 0 0 0 0 -5
word fachabteilung	0 0 0 0 0 0 2 0 -1 -3
word fachbereich	-8 9 -1 0 0 0 0 0 0 -6
word fachlichen	0 0 0 0 0 0 0 0 0 4
word fachlichen teil	0 0 0 0 0 0 0 0 0 4
word faculty	-5 0 0 0 0 0 6 0 0 -1
word fail	0 0 0 0 0 0 0 2 0 13
word fair	-2 1 0 0 -3 -1 -1 -2 8 -19
word faire	-7 0 -1 0 0 -1 9 -1 0 -18
word faire le	2 0 0 0 0 0 -2 0 0 9
word faire votre	-1 3 -1 0 0 0 -1 0 0 -3
word fais	3 -3 -1 -1 -1 0 4 -1 -1 -5
word fala	-1 4 -1 0 0 -2 -2 1 0 -13
word falamo	-4 3 -1 0 0 -1 3 0 0 0
word falar	-4 4 -8 -1 -4 -1 15 -1 0 -5
word falar com	2 6 -3 0 -3 0 0 0 0 -8
word fall	2 -2 4 -7 14 -3 -8 0 -1 16
word fall sie	0 0 0 0 0 0 -1 2 0 25
word fallen	-1 -8 11 0 0 -1 -2 2 0 -1
word falta	-2 0 -1 2 -4 -5 15 -4 -1 -22
word fami	0 0 0 0 0 0 1 0 0 15
word familia	0 0 0 0 0 0 0 0 0 23
word familia :	0 0 0 0 0 0 0 0 0 10
word familie	0 0 0 0 0 0 0 0 0 11
word fammi	-1 2 0 0 0 0 -1 -1 0 -3
word fammi sapere	-1 2 0 0 0 0 -1 -1 0 -3
word far	-2 0 0 9 -4 1 -2 -1 0 0
word fare	0 1 5 -2 0 0 -1 0 0 6
word faremo	0 0 -3 0 0 0 4 0 0 5
word faremo sapere	0 0 -3 0 0 0 5 0 0 0
word farm	2 0 0 0 -1 0 0 0 0 -4
word farmalia	-1 0 0 0 0 2 -2 1 0 -5
word fase	-2 -5 -1 -1 0 0 10 -1 -1 1
word fase seguinte	0 -11 0 0 0 0 11 0 0 -2
word fase successiva	-1 -1 0 0 0 0 3 0 0 -1
word fast	-1 2 0 0 -1 5 -5 0 0 -18
word fatto	1 0 0 2 0 -1 -1 0 0 -3
word faut	-1 -1 0 -1 2 4 -2 -1 -1 -1
word favor	4 0 -3 4 -1 0 -2 0 -2 0
word favorable	0 0 0 0 2 0 -1 0 0 5
word feature	0 0 0 0 0 0 0 0 0 15
word februar	-1 3 0 0 0 0 -1 0 0 -4
word february	-2 -1 0 -1 -2 -1 -2 2 7 -5
word fecha	2 0 1 -1 -2 -1 3 -2 -1 0
word fechado	1 0 0 0 0 1 -1 0 0 -4
word fechamo	-3 0 0 1 1 2 -1 0 0 -2
word fechou	0 0 0 0 0 0 0 0 0 -8
word fee	0 0 0 0 0 0 0 0 0 12
word feedback	-3 -4 -2 -1 2 -3 15 -3 -2 -3
word feedback for	0 0 0 0 -2 0 3 0 0 5
word feedback is	0 0 0 0 0 0 0 0 0 3
word feel	-3 -4 -5 2 1 -4 15 -2 0 -27
word feel free	0 1 0 0 0 0 0 0 0 -22
word felicitation	0 2 0 0 -1 1 -2 0 0 3
word felix	0 0 0 0 0 0 -1 2 0 -3
word felt	-1 -1 -1 0 23 -2 -16 -1 -1 -12
word femi	0 0 0 0 0 0 0 0 0 7
word fera	1 0 0 0 0 0 0 0 0 -9
word feriado	0 0 0 0 -2 0 4 0 -1 -2
word ferie	0 0 0 0 0 -2 7 -4 0 -1
word ferri	0 0 0 0 1 0 -1 0 0 -3
word fest	-1 3 0 1 0 0 -1 0 0 -2
word fete	0 0 0 0 0 0 -1 1 0 5
word few	-13 6 -3 -3 2 -2 18 -2 -3 -35
word fica	7 1 -5 -3 -3 -1 5 -1 0 -5
word fica marcada	2 0 -1 0 0 0 0 0 0 4
word fico	-2 3 0 0 1 0 -2 0 0 3
word ficou	1 -1 -2 -1 5 0 -1 0 0 1
word field	0 0 0 0 0 0 0 0 0 4
word fifteen	3 1 0 0 0 0 -2 0 0 -21
word fifteen minut	3 0 0 0 0 0 -2 0 0 -13
word figlia	0 0 0 0 0 0 0 0 0 5
word fijn	4 -5 -1 0 1 1 0 0 0 4
word fijn dat	4 -4 0 0 0 1 0 0 0 4
word file	0 -7 -1 -2 -2 -2 -1 -1 17 7
word file for	4 -4 0 0 1 0 0 0 0 -2
word filha	0 0 0 0 0 0 0 0 0 -9
word fill	-9 -6 -2 5 23 -6 4 -4 -6 -15
word fill in	-1 -1 0 0 -1 -2 8 -2 -1 -9
word fille	0 0 0 0 0 0 0 0 0 10
word fim	-1 -1 0 -2 4 -2 3 -1 -1 -6
word fim do	-1 -1 0 0 3 -1 0 0 0 -1
word fin	2 0 -1 -1 -2 -1 5 0 -1 -3
word fin de	2 0 -1 -1 -1 0 1 0 0 -5
word final	-3 4 0 -1 15 -4 -7 -2 -2 -16
word final do	-1 -1 0 -1 3 0 0 0 0 2
word final round	-1 6 -1 0 0 0 -2 0 0 -2
word finale	5 -1 0 0 -1 0 -2 0 0 -7
word finalement	-1 -1 2 0 4 -1 -2 0 0 -9
word finalist	-3 -2 -1 -1 13 -5 -5 -1 6 4
word finalista	0 0 0 0 1 0 0 0 0 9
word finalmente	0 0 0 0 0 0 0 0 0 9
word finance	-7 6 -1 0 1 -1 3 -1 0 -2
word financeiro	-1 2 0 0 1 0 -1 0 0 -5
word financial	0 0 0 0 2 0 0 0 -1 10
word financial analyst	0 0 0 0 2 0 -1 0 -1 4
word finch	3 0 0 0 0 -1 -1 0 0 -5
word find	16 -17 3 -1 20 -1 -20 0 -1 9
word find a	0 0 -2 0 0 0 0 2 0 13
word find another	4 -5 2 0 0 0 -1 0 0 -4
word find the	10 -9 1 0 0 0 1 0 0 11
word find your	0 0 0 0 0 6 -5 0 0 -6
word finden	-2 3 0 0 -2 0 2 0 -1 -7
word finden sie	0 0 0 0 0 1 0 0 0 -3
word findest	0 -2 0 0 0 0 0 0 3 -2
word findest du	-1 -1 0 0 0 0 0 0 3 -2
word findet	1 0 -1 2 0 0 0 0 0 -7
word findet am	2 0 0 0 0 0 -1 0 0 -15
word fine	-23 -5 31 -1 -3 -6 12 -4 -1 4
word finger	-1 -1 0 0 -2 -1 8 -1 -1 0
word finger cross	-1 -1 0 0 -2 -1 8 -1 -1 0
word finish	-2 -14 16 -1 -5 -1 9 -2 -2 -1
word finish by	0 -1 0 0 0 0 6 0 -4 -1
word finish your	0 0 0 0 -1 0 -3 0 5 8
word fino	-1 -2 -4 -1 -3 -3 10 3 0 -13
word fino a	-1 -2 -3 -1 -2 -3 13 0 0 -2
word fino al	0 0 0 0 0 0 -2 3 0 -2
word fintech	0 0 0 0 1 0 0 0 0 11
word fintual	0 0 0 0 1 0 0 0 1 -8
word fiona	1 1 0 0 0 0 -1 0 0 -3
word firm	-1 0 0 -1 0 0 -6 9 -1 3
word firma	1 0 -1 0 0 0 0 0 0 -4
word firmata	0 0 0 0 0 2 -1 0 0 -8
word first	-24 8 -2 -3 -1 -18 39 0 1 -28
word first come	-2 3 -1 0 0 0 0 0 0 -2
word first conversation	-4 8 -1 0 0 0 -1 0 0 -5
word first day	-10 0 0 0 -3 -14 29 -1 0 -16
word first interview	-3 3 0 0 0 0 -1 0 1 -3
word first round	-1 -5 0 0 -1 0 9 0 -1 -6
word first serv	-2 3 -1 0 0 0 0 0 0 -2
word first week	1 0 -1 0 0 0 2 -1 0 -5
word fiscale	-1 -1 0 0 -1 7 -3 0 0 -11
word fissare	-1 -4 1 0 -1 -1 5 0 0 -1
word fissato per	0 0 0 0 0 0 0 0 0 -4
word fit	-1 -2 1 0 2 -1 1 -1 2 -8
word fit for	0 1 0 0 0 0 -1 0 0 -13
word five	3 4 -2 -1 1 -1 2 -2 -3 11
word five minut	1 0 0 0 0 0 0 0 -1 9
word five question	-1 7 0 0 0 0 -5 0 0 5
word fix	0 2 3 0 -1 0 -4 0 0 -3
word fixe	1 0 0 0 0 0 -1 0 2 -5
word fixe au	0 0 0 0 0 0 -1 0 2 -8
word fixed	5 -2 -1 -1 0 0 -1 0 0 0
word fizemo	0 0 0 0 0 0 0 0 0 -3
word fizemo outra	0 0 0 0 0 0 0 0 0 -3
word flat	0 0 0 0 0 0 0 0 0 22
word flat #	0 0 0 0 0 0 0 0 0 5
word flat on	0 0 0 0 0 0 0 0 0 3
word flexible	8 -3 -1 0 0 6 -9 -1 0 -14
word flight	-12 -1 2 0 0 -1 13 -1 0 -11
word floor	16 -1 3 0 0 0 -17 0 0 -10
word flu	0 -1 10 0 -2 -1 -5 -1 0 5
word focu	0 0 0 0 0 0 0 0 0 7
word foi	-7 -9 -2 1 2 26 -16 3 2 29
word foi aprovado	1 -3 0 0 0 0 4 0 -2 2
word foi pre	0 0 0 0 0 0 0 0 0 5
word foi selecionada	0 -2 0 0 -2 3 2 0 0 4
word folder	0 0 0 0 0 0 0 0 0 7
word folgenden	1 1 0 0 -1 0 -1 0 1 -10
word follow	-8 4 -9 -1 -5 27 -10 2 0 4
word follow :	-3 4 -1 0 0 0 0 0 0 -4
word follow by	7 -1 -1 0 0 0 -3 0 -1 -12
word follow interview	-4 0 0 4 0 0 0 0 0 -4
word follow the	-4 0 0 0 0 0 5 0 0 9
word follow up	-13 8 -3 -3 -1 -1 7 4 2 11
word follow us	0 0 0 0 1 0 0 0 -1 -14
word follow your	-1 -2 0 0 0 1 3 0 0 -1
word fonction	0 0 0 0 0 0 -1 0 1 -5
word fondation	0 0 0 0 0 0 0 0 0 5
word fondazione	0 0 0 0 0 0 0 0 0 5
word food	-5 10 -2 0 -1 0 -2 0 0 8
word for	12 36 -51 10 -23 -35 -3 25 29 70
word for #	1 0 0 0 4 -1 -3 0 -1 10
word for :	3 0 0 0 -9 -1 7 0 1 -9
word for a	-10 40 -6 -1 -9 3 -14 1 -5 82
word for agree	0 0 0 0 0 0 0 0 0 9
word for an	-8 15 -5 -1 -3 -1 3 -1 1 -57
word for another	0 -4 4 0 0 0 0 0 0 5
word for any	0 -1 2 0 0 0 -1 -1 0 11
word for apply	-3 5 -1 -1 -2 -1 0 -1 4 -32
word for attend	-2 -1 0 -1 0 -1 8 -1 -1 -15
word for barista	0 0 0 0 0 0 0 0 1 5
word for check	-1 0 0 0 8 0 -5 -1 -1 -3
word for coming	0 -2 -1 -1 6 0 0 -1 -2 -8
word for complet	0 -2 0 0 -1 0 8 -1 -4 -3
word for contact	0 0 0 0 -2 0 -3 9 -3 -6
word for customer	-1 -1 0 0 4 0 -5 0 2 -2
word for data	2 -1 0 -1 -2 0 -5 -1 9 31
word for further	0 0 0 0 0 0 0 1 -1 -4
word for future	0 0 0 0 1 0 -1 0 0 8
word for gett	0 -1 0 -1 -1 0 -7 10 0 3
word for interview	-16 16 -3 -1 3 0 5 -2 -1 -16
word for it	3 -1 -2 0 2 -1 -1 -1 0 -17
word for lett	-2 -1 -2 21 -7 -1 -4 -3 -1 -8
word for library	1 0 0 0 0 0 0 0 0 -4
word for me	6 4 -1 0 -1 -1 -8 1 0 19
word for medical	-2 0 3 0 0 0 0 0 0 -9
word for meet	0 0 0 0 1 0 1 0 0 -13
word for membership	0 0 0 0 0 0 0 0 0 4
word for my	0 -1 1 0 0 0 0 0 0 7
word for next	0 2 0 0 9 0 -10 0 0 2
word for nurse	-2 -3 1 0 1 0 5 -1 -2 -5
word for office	0 0 0 0 0 0 3 0 -3 42
word for other	0 0 0 0 0 0 0 0 0 -5
word for our	7 0 0 0 0 -1 -4 0 0 -7
word for product	-3 3 0 0 0 0 0 0 0 0
word for publication	0 0 0 0 0 0 0 0 0 15
word for reach	0 0 0 0 -2 0 -2 5 0 -1
word for sale	-3 0 3 0 0 0 0 0 0 7
word for send	-1 -1 0 0 -2 0 4 -1 2 -2
word for someth	-2 -1 18 0 10 -2 -21 -1 -1 -3
word for staff	0 1 0 0 0 0 -1 0 0 12
word for submitt	0 0 0 0 -5 0 0 0 6 4
word for taking	0 -2 0 0 -1 0 5 0 0 10
word for the	-31 5 8 1 -23 -10 57 -6 1 7
word for this	-2 -4 -2 -1 14 0 -8 -4 8 -20
word for timemention	41 -2 -29 4 -1 -2 -7 -2 -1 13
word for two	0 0 0 0 0 0 0 1 0 7
word for unit	0 0 0 0 0 0 0 0 0 19
word for us	1 0 0 0 0 0 -1 0 0 5
word for you	-7 9 3 -3 -2 2 0 1 -4 -30
word for your	13 -1 -25 0 -19 -14 21 3 22 34
word forgotten you	0 0 0 0 -1 0 2 0 0 -3
word form	-11 -6 -2 -1 -3 -6 32 -4 0 -35
word form of	3 0 0 -1 0 -2 0 0 0 -22
word formal	1 -2 -1 -1 -2 9 -4 -1 -1 -11
word formal letter	2 -1 0 0 -1 2 -1 -1 0 -6
word format	1 -2 0 0 0 0 2 0 0 -4
word former	-3 -3 1 0 -1 -2 10 -1 0 -7
word formulier	0 0 0 0 0 0 0 0 0 5
word forward	11 0 0 -1 -3 -5 10 -6 -5 -13
word forward to	14 1 -2 5 -3 -3 -8 -2 -2 -21
word forward with	0 0 0 0 2 0 -1 0 0 14
word foto	0 0 0 0 0 0 0 0 0 3
word found	-1 0 0 0 4 -1 -3 2 1 11
word foundation	0 0 0 0 0 0 0 0 0 12
word founder	-2 6 -2 0 0 -1 -1 0 0 33
word four	-4 0 -4 -1 -4 22 -7 -2 -1 26
word four week	-2 -1 -2 0 -2 2 7 -1 0 -1
word fragen	-1 0 0 0 -1 -8 11 0 0 1
word frau	16 -4 -6 -4 -19 -6 47 -9 -15 -79
word frau ich	-1 -1 0 0 0 0 3 0 0 5
word frau ihre	0 1 0 0 0 0 -1 0 0 3
word frau wir	-2 2 0 0 1 0 0 0 0 -5
word free	-1 16 1 -1 -5 2 -10 -1 -1 36
word free ?	0 5 0 0 0 0 -4 0 0 7
word free for	0 5 -1 0 0 0 -3 0 0 -2
word free on	-1 -2 3 0 0 0 0 0 0 7
word free timemention	-1 2 0 0 0 0 0 0 0 7
word free to	1 0 -1 0 0 0 0 0 0 -27
word frei	0 -4 0 0 3 -1 4 0 -1 -6
word freight	5 0 0 0 -1 0 -3 -1 0 5
word freude	-1 -1 0 0 -3 0 6 0 0 0
word freue	0 0 0 0 0 0 0 0 0 3
word freuen	5 -2 -1 -1 -2 2 -2 0 0 -2
word freuen uns	5 -2 -1 -1 -2 2 -2 0 0 -2
word friday	-1 -1 -2 -1 -1 -3 10 -1 -1 -1
word friend	2 -1 0 0 5 -1 -3 -1 -1 -1
word from	6 -19 -5 -1 29 19 -20 6 -16 9
word from #	0 0 0 0 0 0 0 0 0 10
word from home	0 0 0 0 0 4 -4 0 0 14
word from me	16 -2 -1 -2 0 -4 -4 -2 -1 -29
word from the	-3 5 1 0 -2 2 3 -1 -5 -13
word from timemention	-7 -2 6 -2 0 13 -10 3 0 -1
word from us	-4 -1 0 0 -1 0 -5 -3 14 16
word from you	-1 1 0 1 -1 0 12 0 -12 21
word from your	2 -1 -1 1 0 0 -1 0 0 14
word front	-2 3 -1 -1 -5 3 4 -3 2 -18
word front desk	-1 1 0 0 0 5 -3 0 0 -7
word front end	-1 -1 0 0 -4 -1 7 -2 2 -1
word frontend	0 -1 0 0 -2 0 -2 0 5 -23
word frontend developer	0 -1 0 0 -2 0 -2 0 5 -23
word frozen	-2 -1 -1 15 -4 -2 -6 0 0 -3
word fue	-5 -2 -1 -1 0 -1 7 3 0 -1
word fuhren	1 0 0 0 0 0 0 0 0 -3
word full	0 -2 -1 -1 -4 11 -3 1 -1 8
word full time	0 -1 0 0 -3 10 -5 -1 0 -5
word fun	-1 -1 0 0 4 0 2 -1 -2 8
word funcao	-2 3 0 -1 1 0 0 0 0 -5
word funcao de	-2 3 0 -1 0 0 0 0 0 -2
word functie	0 0 -2 2 3 -4 -2 -2 5 -29
word functie van	1 0 0 -1 11 -2 -10 -1 2 -24
word fundacion	0 0 0 0 0 0 0 0 0 3
word funf	0 0 0 0 0 0 -10 11 -1 8
word fur	-3 32 -11 -3 -9 -6 -1 14 -12 6
word fur das	-2 7 -3 -1 -3 -1 8 -2 -5 -6
word fur deine	-1 -1 0 0 0 0 -1 0 4 7
word fur den	0 0 0 0 -1 0 1 0 0 11
word fur die	-5 12 0 -1 -2 -3 5 -2 -3 -4
word fur ein	-4 13 0 0 -1 0 -8 2 -1 -7
word fur eine	0 0 0 0 3 0 -1 0 0 -3
word fur einen	0 0 0 0 0 0 0 0 0 15
word fur ihr	1 2 0 0 0 0 -2 0 -1 -3
word fur ihre	-3 4 -1 -1 -8 -1 -2 17 -6 15
word fur ihren	1 0 0 0 4 0 -3 0 0 -7
word fur sie	2 2 -7 0 0 0 4 0 0 -13
word fur timemention	2 0 0 0 0 0 0 0 0 7
word further	-4 -1 2 5 1 2 -3 4 -6 -13
word further to	-2 0 0 0 0 4 -1 0 0 1
word future	-1 0 0 0 8 0 -2 0 -5 19
word g	-1 -1 1 3 -1 0 0 0 0 13
word gaan	3 0 0 0 2 0 -4 0 0 -7
word gaan we	0 0 0 0 1 0 0 0 0 6
word gaat	-1 -1 -1 0 2 1 0 -1 0 3
word gab	0 0 0 0 1 0 0 0 0 -3
word garage	-10 0 -1 0 0 0 12 0 0 2
word garde	-1 -1 0 1 4 0 -2 0 0 -4
word garden	2 0 -2 0 0 0 0 0 0 4
word garden volunteer	0 0 0 0 0 0 0 0 0 3
word gartenstrase	0 0 0 0 0 0 0 0 0 8
word gast	0 0 0 0 0 0 0 0 0 3
word gate	3 0 -2 0 0 0 0 0 0 12
word gave	-3 -1 0 0 13 -1 -5 -1 -2 -2
word geachte	2 -7 -1 -1 6 1 2 -1 -1 13
word geachte heer	3 -4 0 -1 5 2 -5 -1 1 -5
word geachte mevrouw	-1 -3 0 0 0 -1 7 -1 -1 18
word geannuleerd	-1 0 0 5 -1 0 -2 0 0 -1
word geben	-2 -7 -1 -1 -6 17 3 -2 -1 -10
word geben sie	5 -1 0 0 -1 0 -2 -1 0 -4
word geduld	-1 -1 0 0 3 0 0 -1 0 14
word geef	2 -3 -1 0 -1 4 -4 0 3 -7
word geehrte	11 -9 2 -3 -9 -1 16 -4 -2 -33
word geehrte frau	12 -9 2 -3 -9 -1 16 -4 -4 -34
word geehrter	-3 10 -3 -1 7 -1 -7 -1 -1 -15
word geehrter herr	-3 10 -3 -1 7 -1 -7 -1 -1 -15
word geen	-11 0 13 0 0 -1 -2 0 0 4
word gefallen	1 8 0 0 0 0 -7 0 0 -4
word gefeliciteerd	0 0 0 0 0 1 0 0 0 7
word gefreut	3 0 0 -4 2 0 -1 0 0 -2
word gegeven	0 -4 -1 0 0 -1 5 0 1 -6
word gehalt	-1 -1 0 0 0 4 -1 -1 0 -2
word geht	12 9 -8 -1 -3 -1 -5 -1 -2 -45
word gekommen	6 -1 0 0 -2 0 -2 0 0 -10
word gekozen	0 0 0 0 2 0 -1 0 0 7
word geldig	-2 1 0 0 5 0 -1 0 -1 3
word geldig legitimatiebewij	0 0 0 0 0 0 0 0 0 3
word gelezen	-4 0 0 0 3 0 -3 5 0 4
word gemacht	-1 0 0 0 -3 0 6 0 0 -1
word general	-1 4 0 0 0 0 -1 0 0 5
word genommen	0 0 0 0 -1 0 6 -2 -2 1
word gent	1 0 0 0 0 0 0 0 0 -8
word gente	0 -2 0 0 0 -3 5 0 0 -3
word gentile	7 -4 0 -1 0 4 0 -3 -3 -5
word gentile candidata	0 -1 0 0 0 0 1 0 0 4
word gentile dott	6 -7 0 0 2 0 -1 0 0 -4
word gentile la	0 0 0 0 -1 0 1 0 0 5
word gentile le	0 0 0 0 0 0 0 0 0 5
word gentile signora	0 1 0 0 0 0 -1 0 0 7
word geologo	0 -5 0 0 0 0 5 0 0 0
word geologo pleno	0 -5 0 0 0 0 5 0 0 1
word gerade	3 -7 -1 0 6 0 -1 0 0 1
word gerente	-1 2 0 0 1 0 0 0 -1 -5
word gern	-5 13 -5 0 -1 -3 4 -1 -1 -5
word gern als	0 0 0 0 0 1 0 0 0 -9
word gern kennenlernen	-1 2 0 0 0 0 0 0 0 24
word gerne	2 0 0 0 0 0 -1 0 0 6
word gerne bestatigen	0 0 0 0 0 0 0 0 0 5
word gerust	0 1 0 0 6 0 -6 0 0 0
word gerust nog	0 0 0 0 6 0 -4 0 0 0
word geschafft	-1 -1 0 0 -1 0 4 -1 0 3
word geschaftsfuhrer	-1 1 0 1 0 -1 1 0 0 -7
word geschaftsfuhrung	-1 0 -1 1 0 0 0 0 0 -3
word gesehen	0 0 0 0 0 0 1 0 0 10
word gesendet	-6 -1 0 0 -1 -1 -9 9 9 -4
word gesichtet	0 0 0 0 0 0 0 0 0 11
word gesprach	9 -3 6 -2 -7 -2 -3 -1 3 -17
word gesprach am	2 -1 -1 1 0 0 0 0 0 10
word gesprach bei	3 -1 0 -1 0 0 -1 0 0 0
word gesprach in	1 0 0 0 0 0 0 0 0 -15
word gesprach mit	2 -1 0 0 0 0 0 0 0 3
word gesprach timemention	0 0 -1 1 0 0 0 0 0 -6
word gesprach uber	-2 3 0 0 0 0 -1 0 0 3
word gesprach wegen	0 0 1 0 0 0 0 0 0 18
word gesprach zur	0 0 0 0 0 0 0 0 0 3
word gesprache	0 0 0 0 0 0 0 0 0 -3
word gesprachspartnerin	1 0 0 0 0 0 0 0 0 -4
word gesprek	32 8 -5 5 -9 -5 -15 -5 -6 -21
word gesprek ?	4 -3 0 0 0 0 0 0 0 -7
word gesprek met	1 0 -1 0 0 0 0 0 0 17
word gesprek op	2 -2 0 0 0 0 0 0 0 -7
word gesprek over	0 0 2 0 -1 0 0 0 0 3
word gesprek timemention	3 0 0 0 0 0 -2 0 0 -2
word gesprek van	0 0 0 2 0 0 0 0 0 -5
word gesprek voor	0 0 0 0 0 0 0 0 0 7
word gesprekken	0 0 0 0 0 0 1 0 1 14
word gestion	0 0 0 0 0 0 0 0 0 4
word gestionnaire	2 0 0 0 -1 0 0 0 0 -5
word gestora	-1 7 -1 -1 1 0 -7 0 2 -8
word gestora de	0 0 0 0 1 0 0 0 0 -3
word get	-22 -9 13 -4 -5 13 18 4 -8 25
word get #	0 0 0 0 0 0 0 0 0 9
word get a	1 0 -2 -1 -1 -1 4 -1 0 3
word get an	-1 -2 0 0 -1 0 8 -1 -3 -6
word get back	-1 -4 -1 -1 -4 -2 8 6 0 13
word get the	0 0 0 0 0 -1 2 0 0 11
word get to	0 1 -1 -1 4 -2 -5 4 -1 -7
word get you	-3 3 0 0 -1 -1 3 0 0 -9
word gets	-1 -1 -1 0 4 -1 -1 0 0 11
word gett	-1 -2 -1 -1 -3 -1 -8 8 8 12
word gett in	-1 0 0 -1 -1 0 -7 10 0 3
word gia	-1 -1 0 7 -2 -1 -1 -1 0 -12
word gibt	5 -1 -1 -1 -1 -1 0 -1 0 4
word gig	2 -1 -1 0 4 -1 -3 0 -1 -13
word giornata	0 -1 0 0 0 0 1 0 0 -20
word giorni	-8 -3 7 -3 -2 3 9 -1 -1 -3
word giorno	0 1 -3 0 -1 -1 4 -1 0 -9
word giorno :	-1 0 0 0 0 0 2 0 0 -4
word giovani	0 0 0 0 0 0 0 0 0 4
word giovani autori	0 0 0 0 0 0 0 0 0 4
word giro	5 0 -1 0 -1 0 -1 -1 -1 -11
word giugno	-4 0 0 0 -1 -1 7 0 0 6
word give	-8 -16 5 -5 2 2 27 -4 -2 -23
word give me	-3 -7 4 -4 2 -5 14 -1 0 -18
word give us	-2 -2 0 0 -1 2 5 -1 0 -11
word give you	-5 -1 -1 0 1 7 0 -1 0 -8
word given	-3 3 0 0 -1 -1 -2 1 4 -2
word given the	0 -1 0 0 -2 -1 -1 1 4 -11
word glad	-1 -1 -1 0 -1 -1 5 -1 0 -2
word gleich	5 -2 0 0 0 0 -1 0 -1 -6
word gleicher	-4 -9 15 0 0 0 -1 0 0 2
word gli	0 0 0 0 -1 0 1 0 0 11
word gmt	1 0 0 0 0 0 0 0 0 -4
word go	34 -20 -9 0 12 -13 -7 0 3 -11
word go ahead	-1 0 -1 3 -1 0 1 0 0 -7
word go on	-1 -4 0 0 0 -4 10 -1 -1 -16
word go over	0 0 0 0 0 0 -4 0 5 4
word go through	0 0 0 0 0 0 -1 0 3 7
word go to	0 0 -1 1 0 -1 -4 5 0 11
word go with	23 -5 -6 -1 -1 -2 -7 -1 0 2
word goal	0 0 0 0 0 0 0 0 0 10
word goed	0 15 -3 0 -3 2 -10 -3 5 -8
word goed nieuw	-1 4 0 0 0 3 -5 0 0 -1
word goede	0 -1 0 0 5 0 -8 -1 5 13
word goede orde	0 0 0 0 0 0 -5 0 6 8
word going	-1 -2 -2 10 10 -3 -8 -3 -1 -13
word going to	-1 -1 -1 6 9 -2 -7 -2 0 -4
word gone	-1 -2 2 -1 17 -3 -10 -1 -1 1
word good	38 -15 -16 -6 -10 27 -10 -7 0 -38
word good fit	0 0 0 0 0 0 0 0 0 6
word good for	15 4 -13 0 0 0 -4 0 0 -1
word good luck	-7 -2 -1 2 -1 -1 13 -2 0 -10
word good morn	5 -6 2 -1 0 0 0 0 0 -14
word good news	-5 -15 -1 -1 -2 36 -9 -1 -1 -21
word good to	-6 9 -1 0 0 0 -1 0 0 -15
word google	12 -3 -1 -1 -2 -1 -3 -1 -1 -9
word google meet	5 -2 0 0 0 0 -1 0 0 -17
word gostariamo	-1 1 0 0 0 2 -1 -1 0 -6
word gostariamo de	-1 1 0 0 0 2 -1 -1 0 -6
word gostava	-4 7 0 0 0 0 -2 0 0 0
word gostei	0 1 0 0 0 0 -1 0 0 3
word got	15 -2 -4 -3 -6 3 12 -5 -10 19
word got a	0 0 -3 0 3 -1 3 0 0 8
word got it	-1 0 0 -1 -1 2 4 -1 -2 -4
word got the	0 -1 0 0 0 2 1 0 -1 19
word got your	-1 -1 -1 0 -1 -1 9 0 -5 -27
word governor	-2 1 0 0 -1 0 2 -1 -1 -7
word graag	-1 6 -2 -1 4 3 -4 -2 -2 -20
word graag kenni	0 3 0 0 0 -1 -2 0 0 -2
word graag op	0 -1 0 0 2 0 -1 0 0 5
word graag spreken	0 5 0 0 0 -1 -4 0 0 -2
word graag uit	4 -4 0 0 0 0 1 0 0 -10
word grab	-1 10 0 0 -3 -2 -3 0 -2 -3
word gracia	-5 0 -1 -1 -1 -2 8 0 2 35
word gracia a	0 0 0 0 0 0 2 -1 0 -3
word gracia por	-5 1 -1 -1 0 -2 7 1 1 26
word grad	0 0 0 0 -2 0 3 0 0 9
word grade	2 -3 0 0 -2 6 -4 0 1 -4
word grade #	0 0 0 0 -1 6 -4 0 0 -1
word graduatoria	0 0 0 0 1 0 0 0 0 -11
word graham	0 0 0 0 0 1 -1 0 0 -15
word grand	9 -3 -1 0 0 0 -3 0 0 -6
word grande	0 3 0 0 -1 0 -1 0 0 4
word grant	0 -3 0 1 2 -1 3 0 0 15
word grant of	0 0 0 0 0 0 0 0 0 12
word grateful	0 0 -8 9 2 -1 0 0 -2 -2
word grateful for	0 0 -9 9 2 0 0 0 -1 1
word gratuita	0 0 0 0 0 0 0 0 0 3
word grave	-1 1 8 -3 0 0 -2 -3 0 -2
word grazie	-6 -4 -4 -1 0 -2 14 2 1 6
word grazie a	-1 0 0 0 0 0 2 0 0 -4
word grazie della	-1 -1 0 0 1 -1 3 -1 0 -3
word grazie mille	0 0 0 0 0 0 0 0 0 4
word grazie per	-2 -1 -4 -1 0 -1 8 0 0 15
word great	-27 9 3 -3 -4 -6 26 -1 2 2
word great fit	0 1 0 0 0 0 0 0 0 -11
word great news	0 4 0 0 0 0 -3 0 0 -7
word great to	-6 -2 -1 -1 -2 -1 14 0 -1 -3
word greeting	8 -4 0 0 0 -2 -2 0 0 8
word groet	9 -5 0 0 2 -3 3 -5 0 5
word grote	0 -1 1 0 5 0 -3 -1 -1 -2
word ground	1 0 0 0 0 0 0 0 0 -4
word group	19 -3 3 -3 2 -3 -12 0 -3 0
word grow	0 0 0 0 0 0 0 0 0 24
word growth	0 2 0 0 0 0 -1 0 0 6
word grupo	2 0 0 0 0 0 0 0 -1 5
word grus	1 1 4 0 -2 0 -1 0 -2 -18
word gruse	5 -4 0 0 0 0 -1 0 0 -8
word gs	1 -1 0 0 7 0 -1 0 -6 -2
word gs #	1 -1 0 0 7 0 -1 0 -6 -2
word guarda	0 0 0 0 0 0 0 0 0 10
word guarderia de	0 0 0 0 0 0 0 0 0 12
word gues	0 -1 0 0 0 0 1 0 0 6
word guest	0 1 0 0 -1 0 -1 -1 3 19
word gustado	0 4 0 0 -1 0 -1 0 -1 -10
word gustado tu	0 4 0 0 -1 0 -1 0 0 -10
word gustaria	1 1 0 0 0 1 -1 0 0 4
word gustaria hacerte	0 0 0 0 0 0 0 0 0 9
word gusto	0 2 0 0 1 0 -1 0 -1 -3
word gut	4 -2 0 0 0 -1 3 0 -3 -14
word gute	-4 4 -3 0 1 -1 4 0 0 -1
word guten	-1 6 3 0 -1 0 -5 1 -3 7
word guten tag	0 6 0 0 -1 0 -3 2 -3 11
word guten timemention	-1 0 3 1 0 0 -2 0 0 0
word h	-3 -9 -6 -4 -6 -1 23 -1 6 25
word h #	0 0 1 0 0 0 0 0 0 6
word h f	-4 4 -2 0 -3 0 -1 0 6 -8
word ha	19 -9 0 2 0 3 -17 -6 8 -2
word ha gustado	0 4 0 0 -1 0 -1 0 -1 -10
word ha scelto	0 0 0 0 1 0 0 0 0 -4
word ha sido	1 -2 0 0 -5 0 -6 0 13 28
word hab	3 0 -1 0 0 0 0 -1 0 -1
word habe	4 -2 -1 -4 -1 -2 11 -1 -4 -8
word habe ich	1 4 0 -4 0 -1 1 0 -1 -16
word haben	-3 3 -7 -2 -1 -1 16 -2 -4 23
word haben deine	0 -2 0 0 0 0 0 0 3 -2
word haben die	-2 -1 -1 1 1 0 3 -1 0 -9
word haben sie	-3 -3 -4 -1 -1 -1 11 5 -3 0
word haben uns	-1 2 0 0 1 0 -1 0 0 9
word haben wir	3 -2 -1 -1 0 2 -1 0 0 -4
word habil	0 0 0 0 0 0 2 4 -5 -3
word hablamo	0 0 0 0 0 -4 5 0 0 -1
word hacerte una	0 0 0 0 0 0 0 0 0 9
word had	-16 1 3 2 26 -4 -9 -2 0 22
word had a	-6 6 -1 0 -1 0 0 0 3 -5
word hai	-2 -3 0 0 -2 0 9 -1 -1 -4
word hale	2 -6 8 0 0 -1 -2 0 0 -4
word half	2 6 26 -1 -6 -5 -19 -2 -2 0
word half an	0 7 0 0 0 -2 -4 0 0 2
word halfuurtje	0 18 0 0 -1 0 -16 0 0 -6
word hall	1 -4 4 0 0 0 0 0 0 -2
word hallo	13 4 -10 -2 -8 -3 18 -2 -8 -63
word hallo frau	2 9 -8 -1 -6 -1 15 -2 -8 -36
word hallo herr	2 -3 -1 0 0 0 3 0 0 -8
word hallo tobia	0 1 0 0 0 0 0 0 0 -7
word han	-1 -1 -1 4 -1 -1 0 0 0 5
word hand	-1 -1 -1 -1 -3 -2 6 -1 3 4
word hand in	-1 0 -1 0 0 -1 4 0 0 3
word handler	0 0 0 0 0 0 0 0 0 -15
word handler vacancy	0 0 0 0 0 0 0 0 0 -12
word hang	-1 -1 0 -2 7 -1 -1 0 0 -1
word hangt	0 0 0 0 0 0 0 0 0 5
word hangt an	0 0 0 0 0 0 0 0 0 5
word hanno	-1 -2 0 0 3 0 1 0 0 -3
word hansa	1 0 0 0 0 0 0 0 0 -13
word happen	-5 -6 -1 1 -2 -1 10 -2 7 0
word happen next	-1 -5 0 0 -1 0 3 -2 6 -4
word happy	-1 2 -1 -3 -3 -6 22 -7 -2 10
word happy holiday	6 -3 -1 0 -2 -1 5 -4 0 -2
word happy new	0 0 0 0 0 0 0 0 0 -4
word happy to	0 5 -3 -2 1 -3 6 -2 -1 17
word harbor	3 1 4 -2 -1 0 -3 -1 -1 -12
word harbour	-1 -1 -1 0 8 -1 -2 -1 0 -3
word hard	0 -1 -1 0 2 -1 2 0 0 -15
word hartwell	-4 6 0 0 4 -1 -3 -1 0 -7
word has	-59 -38 40 56 -17 -16 -16 30 21 52
word has #	0 -3 0 0 0 0 4 0 0 -19
word has a	-2 11 -5 0 0 -1 -3 0 0 -1
word has accept	-6 -1 -2 1 9 -6 -5 12 -1 -17
word has asked	0 -3 0 0 0 -1 5 -1 0 -3
word has been	-25 -16 26 22 -6 -2 -8 13 -4 28
word has chang	-3 0 3 0 -1 0 2 0 0 -9
word has come	0 -1 1 0 -2 2 -2 -1 3 -25
word has decid	0 -1 0 9 -4 -1 -2 -1 0 4
word has gone	0 -2 3 0 2 -1 -2 0 0 7
word has his	0 0 0 0 0 0 0 0 0 14
word has invit	-1 2 -1 -1 0 0 2 -1 0 7
word has moved	-3 -1 3 0 -2 0 5 0 -2 0
word has not	0 0 0 0 -4 0 5 1 -1 0
word has now	0 0 0 0 3 -1 -1 0 0 5
word has sido	0 0 0 0 0 0 0 0 0 3
word has taken	-1 -1 0 0 1 0 -1 3 0 3
word has withdrawn	-1 -1 -1 7 -2 0 -2 -1 0 -2
word has your	-1 -2 0 0 -15 0 -9 0 28 -2
word hast	-2 2 0 -1 -1 4 0 -1 -1 -4
word hasta	5 -1 -5 0 -8 -6 15 1 -1 -8
word hasta el	-1 0 0 0 0 -1 1 2 0 -3
word hat	0 2 -2 2 -7 0 -3 -2 10 43
word hat alle	0 0 0 1 0 0 0 0 0 11
word hat die	0 -1 0 3 -3 0 2 0 0 1
word hat sich	0 0 0 0 2 0 -1 0 0 -4
word hat uns	4 -3 0 0 -1 2 -1 0 0 8
word hatte	0 7 -7 0 0 0 0 0 0 8
word hatte ich	0 7 -7 0 0 0 0 0 0 1
word hatten	-1 7 -1 0 0 -1 -4 0 -1 -2
word hatten sie	-1 10 0 0 -1 0 -8 0 -1 -2
word haus	8 -2 -4 0 -4 2 3 -2 -1 -15
word have	-31 12 0 -6 -16 26 -22 -9 47 39
word have #	-1 -2 0 0 -1 0 6 0 -1 9
word have a	-13 12 10 -3 -7 8 -7 -2 3 30
word have an	6 -1 -5 -1 -1 1 3 -2 -1 6
word have any	0 5 -4 0 0 0 -1 0 0 2
word have been	-3 0 -3 0 6 11 -17 -2 8 17
word have decid	0 0 0 0 2 0 -1 0 0 13
word have feedback	0 0 0 0 0 0 2 0 0 -3
word have it	3 -4 0 0 -1 0 -2 4 3 -5
word have not	2 -2 -1 -1 0 -1 0 -5 7 -2
word have receiv	-1 -5 0 0 -4 0 1 6 3 22
word have the	1 -2 -1 -2 4 11 -10 0 0 1
word have timemention	13 12 -3 -1 0 -2 -17 -1 0 8
word have to	-5 -3 12 6 -5 -2 -4 1 -1 12
word have two	-2 8 0 0 0 0 -5 0 0 -3
word have until	-1 1 0 0 0 0 2 0 0 -3
word have you	-1 0 -2 -1 -3 14 -5 -2 -1 -39
word have your	-1 -2 0 0 -1 4 -8 -1 11 8
word haven't	-1 0 -4 -3 -1 -1 12 -2 -1 26
word haven't forgotten	0 0 0 0 -1 0 2 0 0 -3
word haven't heard	0 0 0 0 0 0 0 0 0 3
word hay	0 0 0 0 -5 0 5 0 0 3
word he	-1 4 0 4 1 -2 -3 -2 -1 30
word he visto	0 1 0 0 0 0 0 0 0 3
word he's	-1 0 0 -1 0 -1 4 -1 0 10
word head	24 1 -15 1 -1 -5 -3 -3 2 -34
word head of	1 -1 0 -1 -2 -2 5 -1 0 -5
word head office	0 0 0 1 4 0 -2 0 -1 -7
word head up	10 -3 -5 0 0 -1 -1 0 0 -8
word headcount	-1 -1 0 0 1 -3 5 0 0 5
word headshot	0 0 0 0 0 0 0 0 0 10
word health	-12 -3 -2 -1 -4 -10 22 0 10 4
word hear	19 1 1 -1 -1 -4 -10 -3 -2 2
word hear about	-1 2 0 0 5 0 -1 0 -5 23
word hear back	1 1 0 0 0 0 -1 0 0 -6
word hear from	6 -1 0 -1 -1 -1 -7 -1 5 8
word hear how	5 -2 0 0 -2 -1 2 0 0 -2
word heard	-2 -2 -2 5 5 -3 -5 -5 7 5
word heard back	-1 -1 -1 0 7 -1 -2 -1 0 1
word heb	2 14 -11 -1 1 -3 2 -1 -2 -8
word heb ik	-1 9 -7 0 -1 0 2 -1 -1 -4
word heb je	-1 14 -2 -1 2 -3 -7 -1 -1 -11
word hebben	1 -4 -1 5 2 -2 -8 3 4 15
word hebben je	0 0 0 0 0 0 0 0 2 -3
word hebben uw	0 0 0 0 0 0 -5 0 6 8
word hebben we	0 -1 0 0 7 0 -4 -1 -1 2
word hebt	2 -4 0 0 1 0 2 0 0 -4
word heeft	-2 -6 -1 0 19 12 -13 0 -8 12
word heeft je	0 0 0 0 1 0 0 0 0 7
word heel graag	0 0 0 0 0 1 0 0 0 -4
word heer	3 -4 2 -1 5 2 -6 -1 1 -2
word helaa	-1 -1 0 2 1 0 -1 0 -1 14
word helaa gaan	0 0 0 0 1 0 0 0 0 6
word helaa moeten	0 0 0 2 -1 0 0 0 0 3
word held	-7 2 4 0 0 -1 -2 4 0 -11
word held on	-3 2 5 0 0 0 -2 0 0 0
word helemaal	5 0 -2 0 0 0 -2 0 0 0
word helio	0 -1 1 0 0 0 0 1 0 -4
word hello	5 -4 -2 -1 -2 0 -6 -3 12 -31
word hello !	0 1 0 0 0 0 0 0 0 -5
word hello thank	0 2 0 0 -2 -1 -8 -2 12 -1
word help	5 -6 -4 0 0 -3 9 3 -2 39
word hem en	0 0 0 0 0 0 0 0 0 -6
word hemo	-4 1 0 -1 0 8 -9 4 2 19
word hemo elegido	0 0 0 0 0 0 0 0 0 7
word hemo recibido	0 0 0 0 0 0 -4 4 2 16
word her	2 -1 -4 -3 -1 -2 11 -1 -1 41
word here	6 -13 -5 -5 6 7 -5 18 -7 -2
word here :	0 2 0 0 0 0 0 0 -1 8
word here and	0 3 0 0 0 0 -2 0 -1 9
word here are	0 -12 12 0 0 3 -3 0 0 19
word here is	7 -3 -5 0 -10 10 3 -1 -1 -15
word here'	25 -8 -6 -4 -4 -4 0 -3 4 11
word here' how	21 -1 -1 -2 0 -3 -12 -2 0 -9
word here' the	4 -6 -5 -2 -3 -1 14 -1 0 0
word herinner	3 0 -1 0 0 0 0 0 0 -6
word herinner :	1 0 0 0 0 0 0 0 0 -11
word herr	-2 7 -3 -1 8 0 -8 0 -2 -17
word herrn	1 0 -1 0 0 0 1 0 0 -3
word herzlich	1 0 0 0 1 0 -1 0 0 -6
word herzlichen	-3 -1 0 -1 -1 6 1 -1 0 -2
word het	3 -32 10 5 -6 10 5 -5 11 14
word het aanneemt	0 0 0 0 0 0 0 0 0 8
word het bestuur	0 0 0 0 -2 0 4 0 0 2
word het congr	0 0 0 0 0 0 0 0 0 4
word het conservatorium	0 0 0 0 0 0 0 0 0 3
word het gerust	0 0 0 0 6 0 -4 0 0 0
word het gesprek	6 3 1 8 -6 -2 -10 0 0 25
word het interview	-1 0 0 1 0 0 0 0 0 21
word het lidmaatschap	0 0 0 0 0 0 0 0 0 5
word het ook	-1 0 0 0 -2 0 8 -3 0 -3
word het sollicitatiegesprek	0 0 0 0 0 0 0 1 0 -3
word het team	0 -2 -1 0 0 5 -2 0 0 -4
word het timemention	-5 -4 11 0 0 0 0 0 0 -14
word het uitwisselingsjaar	0 0 0 0 0 0 0 0 0 6
word heur	0 2 0 0 -1 1 -2 0 0 -4
word heure	0 0 7 -1 -1 0 -5 0 0 -10
word heure :	-1 -1 2 0 0 0 0 0 0 -3
word hey	6 8 -3 -3 4 -6 2 -4 -3 -83
word hey !	0 8 -1 -1 -2 -1 -3 0 -2 -10
word hi	18 -4 -35 10 3 -24 65 -22 -10 -210
word hi !	-6 -2 8 -1 -5 4 5 -2 -1 -44
word hi confirm	0 0 0 0 0 0 0 0 0 14
word hi could	-1 -2 0 0 0 -1 4 0 0 -6
word hi dr	0 0 3 0 0 0 -2 0 0 6
word hi happy	2 -1 0 0 0 0 0 0 0 -4
word hi just	3 0 -4 0 0 0 13 -12 0 -2
word hi sorry	-1 -1 1 0 6 -1 -3 -1 0 -13
word hi thank	-1 0 -1 -1 4 -1 0 -1 -1 25
word hi the	-4 -8 1 -4 -1 -3 21 -2 -1 -15
word hi this	1 0 0 0 0 0 0 0 -1 5
word hi we	0 1 0 0 0 0 0 0 0 -3
word hi we're	-2 0 0 0 0 -7 10 0 0 10
word hi your	2 -4 0 0 -1 0 3 0 -1 2
word hibrido	-2 -3 0 0 0 -4 10 0 0 -8
word hier	0 2 -1 0 -1 0 0 -1 3 -8
word hierbij	2 -3 0 0 -1 1 2 0 0 32
word hierbij bevestigen	0 0 0 0 0 0 0 0 0 8
word hierbij de	2 -3 0 0 -1 0 2 0 0 -2
word hiermit	1 0 0 0 0 0 0 0 1 17
word hiermit bestatigen	0 0 0 0 0 0 0 0 0 7
word high	0 -1 0 0 11 0 -5 0 -4 17
word hij	2 -1 -1 0 -1 0 -2 0 3 -16
word hija	0 0 0 0 0 0 0 0 0 12
word him	7 -2 0 0 0 -2 -2 0 0 31
word hire	-4 -2 -3 8 -2 -7 15 -2 -3 1
word hired	0 -13 -1 4 -2 16 -3 0 0 -9
word hiring	-6 -1 2 -2 15 -6 5 1 -7 25
word hiring committee	0 -1 0 0 -1 0 2 0 0 -19
word hiring for	0 0 0 1 0 0 2 0 0 -7
word hiring manager	-4 5 2 -4 -3 -1 23 -3 -15 26
word hiring team	-1 -4 2 0 -6 0 -6 0 16 -2
word his	-1 2 -1 0 8 -2 -4 -1 -1 19
word history	0 0 0 0 0 0 2 0 -1 5
word ho	-9 3 13 1 -1 -2 -2 -1 -2 -18
word ho un	-1 0 0 0 0 0 2 0 0 -5
word ho visto	-1 6 0 0 0 0 -4 0 0 0
word hoe	0 0 0 0 0 0 2 0 0 19
word hoeft	0 0 -1 8 -5 -1 -1 0 0 -7
word hoffe	-1 0 2 0 0 0 0 0 0 -6
word hoi	15 3 -9 -1 -4 -4 1 -2 1 -39
word hoja	0 0 0 0 -1 0 0 0 1 -4
word hoja de	0 0 0 0 -1 0 0 0 1 -4
word hola	2 2 -3 -4 -3 -10 26 -1 -8 -38
word hola !	4 -1 -1 0 0 0 -2 0 1 -4
word hola :	-1 5 -2 0 0 0 0 -1 -2 -2
word hola andr	-2 0 3 -1 2 0 -1 0 0 -1
word hola nos	-1 1 0 0 0 -1 2 -1 0 -8
word hola te	4 -3 0 0 0 0 0 0 0 2
word hold	-3 -4 -9 22 -15 0 10 2 -3 -20
word hold for	5 -2 -1 0 -7 0 5 -1 0 -1
word hold the	-1 0 2 3 -3 0 0 0 0 -2
word hold your	-2 -1 -6 9 0 3 -2 0 0 -3
word holiday	-1 -5 10 -4 -6 -1 -2 1 8 -15
word holiday !	5 -1 0 0 0 0 0 -4 0 -1
word holly	0 0 0 0 0 0 0 0 0 21
word home	-4 -11 -1 -1 -5 15 11 -2 -3 73
word home insurance	0 0 0 0 0 0 0 0 0 9
word home office	0 0 0 0 0 0 0 0 0 3
word home visit	0 0 0 0 0 0 0 0 0 3
word honoreren	0 0 0 0 6 0 -4 0 0 0
word hoofd	3 -1 0 0 0 0 -1 0 0 4
word hoor	-2 0 0 0 -1 0 5 -1 -1 6
word hoor je	-1 0 0 0 -1 0 5 -1 -1 -7
word hoort	-6 -1 -1 1 -3 -2 -2 -2 16 8
word hoort u	-1 0 0 0 0 0 -11 0 13 13
word hope	-11 2 2 -1 13 1 -9 -2 5 12
word hope to	-2 -1 0 -1 -2 -1 0 -1 7 5
word hope you	-1 4 0 0 12 -1 -12 -1 -1 5
word hoped	-1 -1 -1 -1 16 -1 -8 -1 -1 -3
word hoped for	-1 -1 -1 -1 16 -1 -9 -1 -1 -3
word hopen	1 0 0 0 0 0 3 -1 -3 -2
word hoping	0 0 0 0 -1 0 2 0 0 -7
word hora	3 12 -3 0 -3 -2 -8 10 -8 -28
word hora da	-1 8 -6 0 0 0 -1 0 0 -2
word horaire	-2 1 3 0 0 0 -1 0 0 -9
word horario	-9 4 -5 0 -2 -1 17 -1 -2 -32
word horario :	1 0 0 0 0 0 0 0 0 3
word horen	0 0 0 0 -1 0 2 0 0 -5
word hospital	8 -2 -2 0 0 0 -2 -1 0 -11
word hospitation	11 -5 -1 -1 0 0 -2 -1 0 -18
word host	4 0 -2 0 -3 -1 0 2 0 5
word host you	0 0 0 0 0 -1 1 0 0 5
word hotel	-3 -2 -1 -1 -1 -1 8 -1 2 -13
word hotel mar	-1 3 -1 0 0 0 0 0 0 -1
word hour	17 -16 2 -6 -7 17 -8 5 -4 -36
word hour and	2 0 -1 0 0 0 0 0 0 -9
word hour before	3 0 0 0 0 0 0 -2 0 4
word hour for	0 1 0 0 0 0 -4 4 -1 -6
word hour to	1 -5 0 0 -1 8 -3 0 0 0
word hour with	0 7 0 0 -2 -2 -3 0 0 -5
word house	3 0 0 0 -3 -1 2 0 0 17
word houver	0 0 0 0 0 0 0 0 1 -4
word how	23 -19 6 -3 -2 -8 6 -3 -1 33
word how did	0 -1 0 0 0 0 2 0 0 3
word how to	0 0 0 0 0 0 0 0 0 16
word how was	0 0 0 0 0 0 0 0 0 3
word how you	-1 -1 0 0 0 0 3 0 -1 8
word how you'd	7 -1 -1 0 -2 -1 -3 0 0 -10
word however	0 -1 0 0 8 -6 0 0 0 2
word hr	0 5 -1 -2 -6 -2 12 -1 -4 8
word hr will	-3 -1 0 1 -1 -1 7 0 -1 -2
word http	11 36 -6 -4 -10 -5 -14 1 -9 104
word http :	11 36 -6 -4 -10 -5 -14 1 -9 104
word hueco	0 2 3 0 0 0 -2 -2 0 2
word hugo	2 1 0 0 0 0 -3 0 0 34
word hugo lind	0 0 0 0 0 0 0 0 0 37
word humain	0 0 0 0 0 0 0 0 0 -3
word human	0 0 0 0 0 0 -1 1 1 8
word human resourc	0 0 0 0 0 0 0 0 0 4
word hundin	0 0 0 0 0 0 0 0 0 20
word hundin bella	0 0 0 0 0 0 0 0 0 20
word hybrid	-1 3 0 0 -1 0 0 0 0 -4
word i	-46 -2 4 -12 20 4 40 5 -12 23
word i #	-10 -1 -1 0 0 -9 23 -1 0 -7
word i am	-1 2 2 1 -1 3 -7 2 -2 14
word i came	0 1 0 0 0 0 0 0 0 -3
word i can	-17 8 -1 -3 5 1 10 -2 -1 38
word i can't	-1 -6 0 -1 9 -6 6 -1 0 -11
word i candidati	2 0 0 0 -1 0 -1 0 0 -9
word i colloqui	0 -1 0 0 3 0 -1 0 0 0
word i confirm	0 0 0 0 0 0 0 0 0 10
word i could	-1 4 -1 0 -1 -1 1 -1 0 -8
word i expect	-1 -1 0 0 -4 0 7 0 -1 -1
word i got	-2 -1 2 0 -2 6 -3 0 0 1
word i had	-1 -1 0 0 2 -2 4 -1 -1 -5
word i have	-9 -4 10 -4 -2 15 -11 -2 6 38
word i haven't	-1 0 -3 -3 0 -1 10 -1 0 12
word i hear	2 -3 4 0 -1 0 2 0 -2 -20
word i hope	-1 -1 -1 0 16 -2 -10 -1 -1 3
word i interview	0 0 0 0 0 0 0 0 0 14
word i just	2 0 0 0 0 0 -2 0 0 13
word i know	-8 8 0 0 1 -1 2 -1 0 -7
word i look	0 0 0 0 0 0 0 0 0 -8
word i must	0 -3 4 1 0 0 -1 0 0 0
word i need	-1 10 0 0 0 0 -7 0 0 -2
word i owe	0 0 0 0 0 0 1 0 0 4
word i promis	-1 -2 0 -2 5 -3 4 -1 0 -6
word i send	0 0 0 0 0 1 0 0 0 4
word i should	0 0 -1 0 0 0 4 -1 -1 4
word i told	-1 -1 0 0 -5 0 9 0 -1 -4
word i want	0 -2 -1 -3 4 -3 6 -1 -1 -20
word i was	0 0 0 2 -1 0 0 0 0 7
word i will	4 -3 -2 2 -1 -3 5 -1 -1 -24
word i wish	0 -1 0 0 5 -2 0 -1 -1 -5
word i won't	0 0 1 -2 0 0 2 0 0 7
word i would	0 6 0 1 -3 -2 -2 0 0 11
word i write	0 0 0 0 0 0 0 0 0 3
word i'd	-5 7 -4 0 20 -9 -10 -4 5 3
word i'd hoped	-1 -1 -1 -1 16 -1 -8 -1 -1 -3
word i'd like	-3 7 -1 -1 5 -5 -1 -1 -1 -5
word i'd love	-1 6 -1 0 4 -1 -7 0 -1 1
word i'll	-8 -16 8 -11 7 -12 38 -17 12 -84
word i'll be	-2 -1 11 0 -4 -2 -4 -1 3 16
word i'll bring	0 0 0 0 0 0 0 0 0 19
word i'll call	3 -1 -1 -1 0 -1 3 0 0 -36
word i'll get	-3 -2 0 0 -2 6 4 -1 -1 -18
word i'll have	-6 -1 0 0 0 0 7 0 1 -10
word i'll keep	-1 -1 0 0 10 -1 -5 -2 0 -2
word i'll let	-1 -2 -1 0 -5 -1 12 -1 -1 -4
word i'll ring	-3 -1 -1 -1 14 -4 -1 -2 -1 -19
word i'll send	-1 3 2 0 0 0 -3 0 0 5
word i'm	-12 -3 -11 18 16 -13 -39 49 -5 61
word i'm afraid	-2 -1 -2 5 18 -3 -12 -2 -1 -12
word i'm at	-2 -1 -1 -1 -1 -4 4 6 0 -17
word i'm free	0 1 0 0 0 0 0 0 0 15
word i'm happy	2 0 0 -1 1 0 -1 0 0 5
word i'm look	0 0 0 0 0 0 0 0 0 29
word i'm on	0 0 0 0 0 0 -1 2 0 11
word i'm so	0 0 0 11 -2 0 -7 0 0 -4
word i'm sorry	-2 -2 -12 0 18 -2 1 0 -1 0
word i'm very	0 0 0 0 0 0 0 0 0 -10
word i'm writ	-1 -1 0 0 -3 0 5 0 0 -2
word i've	-26 -11 24 30 -4 -6 -9 9 -5 -15
word i've been	-1 -2 1 -1 4 -1 -1 0 0 1
word i've got	0 -3 1 0 3 0 1 0 0 11
word i've moved	-1 0 2 0 0 0 -15 16 0 -3
word i've put	2 0 0 0 0 0 0 0 0 -3
word i've sent	0 -3 -1 0 -6 -1 19 -1 -7 -8
word i've taken	-1 -1 0 6 -3 0 2 -2 -1 -5
word iban	0 -1 0 0 -1 8 -5 0 0 -3
word ice	-1 0 1 1 0 0 0 0 0 -3
word ich	7 15 -12 -7 -9 -6 18 2 -7 -39
word ich bin	-1 -1 0 0 0 0 0 4 0 -2
word ich dir	-1 0 1 0 3 0 -2 0 0 -3
word ich eine	-2 4 0 0 -1 0 0 0 -1 -5
word ich hab	0 0 0 0 0 0 0 0 0 5
word ich habe	3 -6 -1 0 -1 -1 10 0 -3 8
word ich hoffe	-1 0 2 0 0 0 0 0 0 -5
word ich melde	0 0 3 0 0 0 -2 0 0 -2
word ich mich	3 0 0 -3 2 0 -1 0 0 10
word ich rufe	3 0 0 0 0 0 -1 0 0 -3
word ich sie	0 3 0 0 -1 0 1 0 -3 -11
word ici	0 12 0 0 -3 0 -7 -1 -1 -1
word id	12 -4 -1 -2 0 -4 1 -2 -1 -18
word id #	1 0 0 0 1 0 0 0 0 -14
word id :	6 -3 0 0 0 -1 -1 0 0 3
word id and	0 0 0 0 0 0 0 0 0 21
word ideal	5 -1 -3 -2 0 -1 2 -1 0 10
word identidad	0 0 0 0 0 0 0 0 0 -5
word iemand	-1 0 0 6 0 -1 -2 0 0 -4
word iemand ander	0 0 0 0 0 0 0 0 0 3
word iets	0 16 -7 0 -1 -1 -5 -1 -1 -8
word if	-38 17 0 -10 1 33 -24 -4 25 24
word if anyth	0 0 0 3 0 -1 -1 0 0 -3
word if interest	0 0 0 0 0 0 0 0 0 7
word if it	-5 -1 -1 -1 16 -3 -18 11 2 33
word if it's	0 -1 -1 -4 0 0 9 -2 0 4
word if not	-4 4 1 0 0 0 0 0 0 -3
word if that	7 -2 0 0 -1 0 -3 0 0 -5
word if that'	5 -7 8 -4 -1 0 -1 0 0 -5
word if the	-3 0 0 0 0 0 4 0 0 13
word if this	1 -1 0 0 0 0 0 1 0 5
word if we	-3 -1 2 0 -1 -1 -1 2 2 -15
word if you	-7 8 -5 -3 -3 32 -22 -5 5 49
word if you'd	-3 -5 -1 0 -2 5 8 -1 0 -3
word if you're	-4 -2 2 0 0 11 -17 -1 10 -2
word if your	0 -1 0 0 -1 0 -3 0 5 -9
word ignore	0 0 0 0 0 0 0 0 0 15
word ihn	0 0 0 0 0 2 -1 0 0 14
word ihnen	-5 9 -11 -3 0 4 11 -2 -3 -9
word ihnen ?	0 0 0 0 0 0 0 0 0 16
word ihnen das	0 0 0 0 1 -2 3 0 0 1
word ihnen den	1 0 -1 0 0 1 0 0 0 6
word ihnen die	1 -1 -1 -1 0 1 1 0 0 -11
word ihnen mitteilen	3 0 0 0 -2 0 -1 0 0 1
word ihnen timemention	-3 7 -3 0 1 0 -1 0 0 14
word ihr	0 -8 4 0 5 2 6 1 -9 40
word ihr angebot	0 0 0 0 0 0 0 0 0 15
word ihr gesprach	3 -2 0 -1 0 -1 2 0 0 -16
word ihr interview	-5 -1 5 1 0 0 0 0 0 -3
word ihr profil	-1 -4 0 0 7 0 2 0 -3 -8
word ihr termin	0 0 0 0 0 0 0 0 0 10
word ihr vorstellungsgesprach	3 0 -1 -1 0 0 -1 0 0 -19
word ihre	-18 18 4 -9 -23 0 5 26 -3 48
word ihre bewerbung	3 9 -2 -7 -8 4 -7 -2 10 -12
word ihre e	0 0 0 0 0 0 0 3 -2 9
word ihre geduld	0 0 0 0 0 0 0 0 0 13
word ihre konnte	0 0 0 0 1 0 0 0 0 9
word ihre mappe	0 0 0 0 0 0 0 0 2 -4
word ihre nachricht	-8 0 0 0 -2 0 -3 17 -3 -6
word ihre sohn	0 0 0 0 0 0 0 0 0 7
word ihre tochter	0 0 0 0 0 0 0 0 0 10
word ihre unterlagen	-2 3 0 0 -2 0 3 0 -1 10
word ihrem	5 1 0 -5 0 0 -1 0 0 19
word ihren	-1 1 -11 14 6 -1 -7 -1 -1 0
word ihren besuch	0 0 0 0 5 0 -4 0 0 -2
word ihren termin	0 0 0 0 0 0 0 0 0 11
word ihrer	0 -1 0 0 -1 0 2 2 -2 8
word ihrer bewerbung	-1 0 0 0 -1 0 3 0 -1 -4
word ii	0 -1 0 -1 -3 -3 11 -2 -1 -21
word ik	0 3 -5 0 -8 -13 14 12 -4 -9
word ik ben	-1 0 0 0 -1 -1 -3 7 0 3
word ik de	0 0 0 0 0 3 -2 0 0 -12
word ik een	-1 2 0 0 0 0 -1 0 0 9
word ik heb	-1 -8 1 0 3 -1 8 0 -1 12
word ik je	3 -3 -1 0 3 0 0 -1 0 -7
word ik kom	1 0 0 0 -1 -1 2 0 0 -7
word il	-20 5 6 0 11 -1 9 -4 -7 -15
word il #	0 0 -4 0 -5 -2 12 -1 0 -13
word il colloquio	1 1 1 1 -1 -1 0 -1 -1 36
word il contributo	0 0 0 0 0 0 0 0 0 5
word il curriculum	0 0 0 0 3 0 -2 0 0 -6
word il cv	0 0 0 0 0 0 0 0 0 3
word il direttore	0 -1 0 0 -1 0 3 -1 0 -9
word il giorno	1 1 0 0 0 0 -1 0 0 -3
word il link	7 2 -2 0 -1 -1 -4 -1 0 -15
word il meglio	0 0 0 0 1 0 0 0 0 7
word il messaggio	-5 -1 -1 0 -1 0 -1 9 0 -5
word il nostro	0 1 0 1 0 0 -1 0 0 7
word il nous	-1 -1 0 -1 0 4 0 -1 0 -1
word il nuovo	0 0 0 0 0 0 0 0 0 24
word il posto	-1 -2 2 6 -2 -1 -3 -1 1 -18
word il premio	0 0 0 0 0 0 0 0 0 4
word il prestito	0 0 0 0 0 0 0 0 0 5
word il responsabile	0 0 0 0 0 0 0 0 0 -4
word il ruolo	0 -1 0 0 1 -1 1 0 0 -14
word il suo	-3 -2 -1 0 1 -1 9 0 -3 22
word il tempo	0 0 0 0 1 0 0 0 0 -4
word il timemention	-6 1 -3 -3 -6 16 0 1 -1 -10
word il tuo	-4 7 0 -1 0 0 -3 0 0 -8
word il volontariato	0 0 0 0 0 0 0 0 0 4
word ill	1 -1 0 0 0 0 1 0 0 11
word ils	0 0 0 0 2 0 -1 0 0 14
word im	5 0 -5 -5 -4 -3 16 -2 -3 -95
word im auftrag	0 0 0 0 1 0 0 0 0 -12
word im buro	2 0 -1 0 0 0 -1 1 0 -8
word im controll	0 0 0 0 0 0 0 0 0 -3
word im lager	1 0 0 0 0 0 0 0 0 -12
word im master	0 0 0 0 0 0 0 0 0 3
word im studienburo	0 0 0 0 0 0 0 0 0 -13
word im team	0 0 0 0 1 1 0 0 0 -3
word im verein	0 0 0 0 0 0 0 0 0 4
word immer	-1 4 0 0 -1 0 -1 -1 0 -2
word immobiliare	1 0 0 0 2 0 -1 0 0 -11
word immobiliere	0 0 0 0 0 0 0 0 0 -13
word imobiliaria	0 0 0 0 1 2 -1 -1 0 -17
word impiegata	0 5 3 -1 -2 0 -2 0 -2 -3
word impress	0 4 0 0 1 1 -5 0 0 2
word impress by	0 4 0 0 0 -1 -2 0 0 1
word in	45 -12 -29 -26 33 -16 -25 0 31 -12
word in !	0 -1 0 0 -7 0 3 0 6 -1
word in #	2 -1 0 0 -1 -6 7 -1 1 10
word in :	3 -1 0 0 3 0 -2 -2 0 -4
word in ?	-1 -1 0 0 0 0 2 0 0 7
word in a	0 0 1 4 -1 0 -2 0 0 13
word in allegato	-1 -1 -1 -1 0 8 -2 -1 0 -2
word in and	0 -1 0 0 0 -1 4 -1 -1 -5
word in at	0 0 0 0 0 0 0 0 0 -3
word in attesa	-1 0 0 0 -2 -1 5 0 0 4
word in aula	0 0 0 0 0 0 0 0 0 9
word in bocca	1 -1 0 0 -1 0 -2 0 3 -2
word in by	0 -1 0 0 0 3 -1 0 -1 -2
word in case	0 0 0 0 1 0 0 0 0 17
word in caso	7 -6 -1 0 0 0 0 0 1 -3
word in de	2 13 -4 -1 0 1 -9 -1 -1 16
word in den	-8 8 -1 0 1 0 4 -3 0 -10
word in der	14 -4 -5 -2 -7 -2 9 -3 -1 -12
word in die	6 -1 -1 -1 0 -1 -4 0 2 14
word in due	-1 -1 0 0 -1 0 3 0 0 14
word in elternzeit	0 0 0 0 0 0 0 1 0 -3
word in for	2 8 -1 0 -1 -1 -2 0 -5 -13
word in goede	0 0 0 0 0 0 -5 0 6 8
word in het	0 -2 0 0 0 0 3 0 0 -5
word in june	0 11 -1 0 0 0 -14 0 4 33
word in leed	-3 3 0 0 0 -1 2 0 0 0
word in linea	0 0 0 0 0 0 0 0 1 -4
word in lot	1 0 -1 0 0 0 0 0 0 -9
word in lyon	0 0 0 0 0 0 0 0 0 18
word in mind	0 0 0 0 4 0 -3 0 0 11
word in my	-1 0 1 0 0 0 0 0 0 14
word in new	3 -2 -1 0 0 0 0 0 0 8
word in on	-5 -2 -3 4 4 -4 7 -1 0 -7
word in onze	0 0 0 0 1 0 0 0 -1 4
word in our	-1 -1 1 1 -9 -1 -13 4 18 26
word in person	-3 8 -4 0 1 -1 1 0 0 -10
word in plaat	-1 0 2 0 0 0 0 0 0 -7
word in ruhe	1 0 0 0 0 0 -1 0 1 -7
word in sede	-4 0 0 0 0 0 5 0 0 -1
word in statistic	0 0 0 0 0 0 0 0 0 12
word in statistica	0 0 0 0 0 0 0 0 0 7
word in studio	0 3 0 0 0 0 -2 0 0 -3
word in the	7 -8 -13 -5 7 -1 17 -1 -2 -77
word in this	0 0 0 0 0 0 0 0 0 25
word in timemention	-6 -2 7 -3 7 -1 -6 4 0 -11
word in to	0 1 -1 0 2 3 -6 1 0 -15
word in touch	0 -5 -2 -1 -4 -2 -8 10 11 -26
word in two	1 -5 0 0 0 0 5 0 0 1
word in unserer	1 0 -1 0 0 0 0 0 0 -19
word in video	0 3 0 0 0 0 -2 0 -1 -1
word in your	-8 -1 -1 0 -5 -1 22 -1 -6 -6
word in zwei	0 0 0 0 0 0 2 0 0 20
word inbox	0 0 0 0 0 0 2 0 0 -9
word includ	-4 -2 0 0 -5 -8 8 4 7 6
word incontrarla	-1 3 1 0 0 0 0 0 -2 -1
word incontro	-1 3 0 1 -1 -1 1 0 -1 2
word inconvenience	-3 0 2 1 0 0 0 0 0 -1
word incorporacion	-1 -1 -4 0 -2 -2 11 0 0 -2
word inde	-1 -1 0 0 -3 0 -2 0 8 1
word individual	0 0 0 0 1 0 0 0 0 11
word infelizmente	-1 0 0 3 0 -1 -1 0 0 -12
word infelizmente desta	0 0 0 0 0 0 0 0 0 -3
word info	-1 -3 0 0 0 0 4 1 0 6
word info :	-1 -1 0 0 0 0 4 0 -2 4
word inform	-9 3 -1 0 -3 13 -4 2 -1 16
word inform you	-8 3 -1 0 -3 13 -5 2 -1 5
word informa	0 0 0 0 1 0 0 0 0 -7
word informa se	0 0 0 0 1 0 0 0 0 -7
word informamo	-1 0 3 0 2 0 -1 -3 0 4
word informamo que	-1 0 3 0 2 0 -1 -3 0 0
word informar	0 0 0 0 2 0 -1 0 -1 19
word informar que	0 0 0 0 2 0 -1 0 -1 19
word information	-2 0 0 0 -1 -9 12 0 0 15
word informer	0 0 0 0 -1 -1 4 0 -1 3
word ingl	0 0 0 0 0 -1 2 -1 0 7
word ingreso	0 0 0 0 0 0 0 0 0 3
word ingreso como	0 0 0 0 0 0 0 0 0 3
word ingresso	0 0 0 0 0 1 -1 0 0 6
word ingresso no	0 0 0 0 0 0 0 0 0 8
word inicial	0 0 0 0 0 0 0 0 0 8
word inicio	2 -3 -1 0 0 0 4 -2 0 -6
word initial	0 0 0 0 0 0 0 0 0 5
word iniziale	0 0 0 0 0 0 0 0 0 21
word iniziale e	0 0 0 0 0 0 0 0 0 21
word inmiddel	0 -1 0 0 4 0 -2 0 0 -4
word inmobiliaria	0 0 0 0 0 1 0 0 0 -29
word innerhalb	0 0 0 0 0 0 0 0 0 -9
word innerhalb von	0 0 0 0 1 0 -1 0 0 -7
word ins	5 -1 -1 0 -1 0 -1 0 0 3
word inschrijv	-5 0 0 0 -2 0 -6 0 14 -7
word inscricao	0 0 0 0 -2 0 -1 0 4 3
word inscripcion	-1 -1 0 0 3 0 -2 -1 2 -11
word inscripcion en	0 0 0 0 0 0 0 0 1 -7
word inscription	-3 0 0 0 0 0 -11 -2 17 -2
word insegnante	0 0 0 0 0 0 0 0 0 -3
word insegnante nella	0 0 0 0 0 0 0 0 0 -3
word inside	0 -1 0 0 7 0 -5 1 -1 30
word insight	-3 3 0 0 3 0 -5 0 3 13
word instead	-9 -5 16 -1 -3 -2 -8 12 -1 13
word instead ?	-2 -4 12 0 0 -1 -4 0 0 8
word instead of	-1 0 2 0 0 0 -1 0 0 -4
word insurance	3 2 -1 -1 0 -1 -3 0 0 -2
word insurance policy	0 0 0 0 0 0 0 0 0 9
word intake	0 0 0 0 0 0 0 0 0 4
word intakegesprek	0 0 0 0 0 0 0 0 0 6
word intercambio	0 0 0 0 0 0 0 0 0 8
word intercambio en	0 0 0 0 0 0 0 0 0 6
word interesse	-5 7 -4 -1 -5 -5 23 -2 -9 -30
word interesse ?	-1 -12 -2 0 -2 -3 22 0 0 -11
word interesse an	-2 -1 -1 -1 1 0 4 0 1 -2
word interesse em	0 0 0 0 1 0 0 0 0 -4
word interest	-1 7 -2 -1 1 -4 -2 -1 3 30
word interest ?	0 0 0 0 -1 -2 5 0 -2 -8
word interest and	0 -1 0 0 1 0 1 0 -1 -7
word interest in	0 4 -1 -1 5 -1 -3 -1 -2 18
word internal	-1 -2 0 -1 11 0 -6 -1 0 15
word interne	-2 -1 0 3 3 0 -2 0 0 -2
word internship	-1 -1 0 0 0 5 -3 0 0 8
word interview	-52 17 43 9 8 -16 1 5 -15 88
word interview #	2 0 0 0 0 0 0 0 0 25
word interview :	15 -18 16 0 -3 -1 -6 -2 -1 5
word interview ?	-3 11 -6 0 0 0 0 0 0 -5
word interview about	0 0 0 0 0 0 0 0 0 5
word interview and	8 -2 -9 1 -1 1 0 0 2 -3
word interview are	0 3 0 1 -1 0 -3 0 0 13
word interview at	2 7 -4 0 0 0 -2 0 0 -11
word interview availability	-3 4 0 0 0 0 0 0 0 0
word interview by	-1 0 2 -1 -1 0 0 0 1 6
word interview call	3 -2 0 0 0 0 0 0 0 -7
word interview cancell	-1 -1 4 -1 0 0 0 0 0 -2
word interview confirm	1 -1 1 0 0 0 0 0 0 -3
word interview date	-5 2 7 -1 0 0 -2 0 0 -2
word interview detail	1 0 0 0 0 0 0 0 0 -7
word interview for	-6 10 9 4 -4 -2 -6 -3 -3 7
word interview from	0 0 1 0 0 0 0 0 0 -4
word interview has	-9 -3 6 3 -1 0 9 -3 -2 -12
word interview in	2 -1 0 0 0 0 0 0 0 4
word interview invitation	1 0 0 0 0 0 0 0 0 15
word interview is	1 4 1 -1 0 0 -3 -1 0 7
word interview last	-1 -1 0 0 7 -4 -1 0 0 2
word interview moved	0 -1 2 0 0 0 0 0 0 3
word interview of	-1 -1 7 -4 0 0 -1 0 0 11
word interview on	-26 -1 -5 15 4 1 14 0 -1 -10
word interview panel	0 0 0 0 0 0 0 0 0 18
word interview please	1 -1 0 0 0 0 0 1 0 -4
word interview question	0 0 0 0 0 0 0 0 0 11
word interview request	0 1 0 0 0 0 0 0 0 6
word interview schedul	-5 -1 6 1 0 0 0 0 0 17
word interview schedule	-1 0 2 0 0 0 0 0 0 17
word interview slot	-7 9 -1 0 0 0 0 0 0 1
word interview start	6 -2 -2 -1 0 0 -1 0 0 3
word interview the	-1 0 1 0 0 0 0 0 0 3
word interview this	0 0 0 0 1 0 0 0 0 14
word interview time	1 1 2 -1 -1 0 -1 -1 0 3
word interview timemention	16 -8 -6 -8 -1 -1 15 -6 -1 -54
word interview to	-2 0 2 0 0 0 1 0 0 -10
word interview update	-1 0 -8 9 0 0 0 0 0 -5
word interview van	-2 -3 0 1 6 0 -1 0 -1 11
word interview voor	0 0 0 0 0 0 0 0 0 13
word interview w	-6 8 -2 0 0 0 0 0 0 -4
word interview was	-2 0 1 3 0 0 0 0 -1 -8
word interview we	0 -1 0 0 0 0 2 0 0 15
word interview will	-5 9 2 -1 -1 0 -2 0 0 -4
word interview with	21 -12 5 0 -2 -2 0 -6 -3 -26
word interviewen	0 0 0 0 0 0 0 0 0 7
word interviewer	2 -2 2 0 -2 -1 2 -1 -1 5
word interviewtermin	0 0 0 0 0 0 0 0 0 7
word intervista	1 0 0 0 0 0 0 0 0 7
word into	-1 -3 7 -1 1 -1 -3 0 0 20
word intro	8 8 -1 1 -2 -1 -10 -1 -2 -14
word intro #	1 3 0 0 -1 0 -1 0 -1 -13
word invece	0 0 1 0 0 0 0 0 0 -3
word invest	0 0 0 0 1 0 0 0 0 28
word investor	-3 5 0 0 0 -1 -1 0 0 -2
word invit	-2 0 -2 -2 -3 0 14 -4 -2 38
word invit to	0 0 -1 0 -1 -1 4 -1 -1 1
word invit you	-3 3 -1 -1 0 2 2 -1 -1 24
word invita	-1 6 0 0 -1 0 -3 0 -1 -2
word invita a	-1 6 0 0 -1 0 -3 0 -1 -2
word invitacion	6 -1 0 -1 -1 0 -2 -1 0 -7
word invitamo	0 0 0 0 1 0 -1 0 0 7
word invitamo a	0 0 0 0 1 0 -1 0 0 7
word invitation	-7 0 2 2 -6 -4 -6 22 -3 -11
word invitation :	0 -1 3 -1 0 0 0 -1 -1 -16
word invitation for	-3 -1 0 5 0 0 0 0 0 14
word invitation to	0 5 0 0 -2 0 -1 0 -1 1
word invite	-26 3 44 -2 7 -2 -16 -3 -3 -5
word invite you	-1 3 0 0 10 0 -1 0 -9 -12
word invitee	0 0 0 1 0 0 0 0 0 -3
word invitiamo	0 0 0 0 0 0 0 0 0 11
word invitiamo a	0 0 0 0 0 0 0 0 0 12
word invito	1 0 0 0 0 0 0 0 0 -4
word inviton	1 -1 0 0 1 0 0 0 -1 5
word inviton a	1 -1 0 0 1 0 0 0 -1 5
word inzwischen	0 -1 0 0 0 2 0 0 0 -6
word io	-1 7 -1 0 -2 -1 -1 -1 -1 -2
word ir	0 0 0 0 1 0 -1 0 0 13
word irati	0 0 0 0 0 0 0 0 0 -12
word is	-12 -42 65 -9 -31 -23 7 9 36 74
word is #	1 -5 -1 0 -2 -6 14 0 -1 3
word is a	-4 1 11 -4 -2 -1 1 -2 -1 12
word is an	0 2 0 0 0 0 -2 0 1 13
word is at	2 5 0 0 -3 -1 -8 6 -1 -2
word is attach	0 0 0 0 0 0 0 0 0 9
word is away	0 0 0 -1 0 0 3 -1 0 -1
word is being	-5 -4 0 7 -1 -1 -4 5 2 -21
word is binnen	-1 -1 0 0 -1 0 -1 0 4 -15
word is book	1 0 0 0 0 0 0 0 0 23
word is cancell	-2 0 0 3 0 0 0 0 0 -2
word is clos	1 -3 12 -3 -1 5 -15 6 -2 -11
word is coming	3 -1 0 0 0 0 0 0 0 -4
word is complete	-2 -1 0 0 -2 0 -2 0 7 -1
word is confirm	-2 -1 -1 0 0 -1 4 0 0 31
word is fine	-21 -3 16 0 -4 -4 18 -1 -1 -3
word is from	1 0 0 0 0 0 0 0 -1 5
word is geselecteerd	0 0 0 0 0 0 0 0 0 3
word is good	14 -1 -4 0 0 -1 -6 0 0 -2
word is hiring	0 0 0 0 0 0 0 0 0 5
word is ill	-1 0 1 0 0 0 1 0 0 10
word is in	0 -10 2 -1 -4 -1 -1 4 10 -10
word is interview	0 0 0 0 0 0 0 0 0 13
word is no	-2 -1 -3 0 -3 -1 6 5 0 4
word is not	0 -1 0 0 -4 0 0 3 1 11
word is now	-3 -1 2 0 11 -2 9 -2 -13 -12
word is off	-1 -1 2 4 -1 -2 -1 -1 0 9
word is on	6 -3 -2 -1 -2 -2 11 -7 -1 20
word is out	0 0 0 -1 0 -1 3 -1 0 0
word is perfect	1 0 0 0 0 0 0 0 0 6
word is prima	1 0 0 0 0 0 0 0 0 -3
word is ready	-3 5 0 0 -1 7 -4 -2 -1 -21
word is schedul	3 -1 0 0 0 0 0 0 0 -21
word is set	2 -1 -1 0 0 0 -1 0 0 -5
word is shortlist	0 5 0 0 -1 0 -6 0 2 6
word is still	-7 0 7 0 -1 0 0 0 3 2
word is the	6 -6 -1 -1 -14 -1 15 1 0 18
word is timemention	4 5 -2 0 -1 -2 -4 -1 0 46
word is to	0 0 0 0 0 0 0 0 0 6
word is travell	-1 0 -3 -3 0 -1 10 -1 0 -1
word is what	-1 -1 0 0 -3 11 -7 -1 2 -5
word is with	0 0 0 0 0 0 -12 0 13 -3
word is your	2 -4 -1 0 -1 2 -2 4 0 -24
word isn't	-1 -1 -2 5 4 -2 -2 -2 0 17
word isn't the	0 0 0 0 3 0 -1 0 0 10
word issue	0 0 0 0 1 0 0 0 0 15
word ist	29 -3 -23 11 -1 -6 -6 0 -1 -35
word ist am	2 -1 -1 0 0 0 0 0 1 -12
word ist bei	-1 -1 2 0 0 0 0 2 -1 17
word ist bis	0 0 0 0 0 0 0 0 0 6
word ist der	4 -1 -1 0 0 0 -1 0 0 -10
word ist eingegangen	0 0 0 0 0 0 0 0 1 -4
word ist fur	3 -1 0 0 -1 0 -1 0 0 10
word ist timemention	0 0 0 0 0 0 -2 0 2 -4
word it	-38 -58 -14 5 63 9 26 -15 23 -18
word it !	0 -1 -1 1 -1 0 -1 -1 3 -7
word it ?	6 -5 -4 0 0 8 -3 0 0 21
word it and	-2 -3 -1 -3 5 -1 -1 -3 9 5
word it as	-2 -3 4 0 0 0 2 0 0 -6
word it back	-4 -1 0 0 -1 -2 9 -1 0 -12
word it by	-2 -1 -1 0 -1 -3 11 -1 -2 -4
word it came	0 -1 0 0 1 0 -3 6 -3 8
word it careful	0 0 0 0 0 0 0 0 0 9
word it has	0 -3 0 0 4 -2 3 0 -1 -3
word it in	-3 -5 -1 0 -5 0 18 -1 -4 -15
word it is	3 -5 10 -1 -2 0 -13 3 4 7
word it isn't	0 0 0 0 0 0 0 0 0 24
word it on	-1 3 -1 0 1 0 -2 0 0 3
word it over	-2 -7 -1 0 -2 12 2 -1 -1 -18
word it take	-2 3 0 0 0 0 0 0 0 -2
word it this	-1 -1 -1 0 -6 -1 15 -1 -4 -3
word it timemention	1 -2 -1 -1 9 -5 -2 0 0 19
word it to	-1 -4 -4 -5 12 -7 1 -4 13 -29
word it was	-15 -5 -1 -2 17 -5 14 -2 -2 23
word it will	-6 -2 6 0 -1 -1 5 0 0 1
word it within	0 0 0 0 0 0 1 0 0 4
word it'll	8 -6 -2 0 -2 -1 -3 -2 9 3
word it'll be	8 -6 -2 0 -2 -1 -4 -2 9 -2
word it's	2 -8 -6 -7 2 7 6 -6 10 35
word it's a	-3 3 0 0 5 0 -3 -1 0 -3
word it's on	0 0 0 0 2 0 -1 0 0 5
word item	0 0 0 0 0 0 0 0 1 9
word its	10 -6 -4 -1 -6 -8 11 -2 6 -30
word its review	-2 -1 0 -1 -5 0 3 0 6 -1
word its statu	0 0 0 0 -1 0 0 0 2 -7
word j	6 -1 -2 -1 -1 -1 -4 5 -1 -15
word j #	6 -1 -2 0 0 -1 -1 0 0 -8
word j'ai	-5 -4 0 -1 7 -2 14 -2 -6 -34
word j'ai le	-1 0 0 0 1 2 -1 0 0 -21
word j'ai une	-1 -1 0 0 -1 -1 4 0 0 0
word j'aimerai	-1 4 -1 0 0 0 -1 0 -1 -8
word j'aurai	0 0 0 0 2 0 -1 -1 0 -6
word ja	-2 -14 12 -1 5 5 -3 -2 0 -32
word ja !	-1 -2 -1 0 -1 8 -3 0 0 -6
word jaar	-1 -2 0 0 5 0 -1 0 -1 3
word jahr	0 0 0 0 0 1 0 0 0 3
word january	9 -4 -1 0 -2 -1 4 -5 0 3
word java	-2 3 -2 0 13 -1 -11 -1 -1 5
word java developer	-1 4 0 0 0 -1 -1 0 0 1
word je	13 4 -4 0 -14 -16 52 -21 -15 -114
word je aanmeld	-1 3 0 0 0 -1 -1 0 0 -7
word je belangstell	0 0 0 0 1 0 0 0 0 7
word je bent	1 -3 0 0 0 0 3 0 0 3
word je bericht	4 0 0 0 0 -1 -2 0 0 -3
word je bij	0 7 -7 0 0 0 0 0 0 -6
word je brief	-1 2 0 0 -1 0 -1 0 3 -16
word je cv	3 0 0 0 0 0 -1 0 -1 -6
word je de	0 0 0 0 0 1 0 0 0 14
word je deze	0 18 0 0 -1 -1 -16 0 0 1
word je een	1 0 0 0 0 0 0 0 0 3
word je eerste	2 -3 0 0 0 2 0 0 0 -1
word je fais	4 -3 0 -1 0 1 -1 0 0 13
word je garde	-1 -1 0 1 4 0 -2 0 0 -4
word je gegeven	0 -3 -1 0 4 0 -2 0 1 -3
word je gesprek	2 1 -1 0 0 0 -1 0 0 -14
word je graag	2 1 -1 0 3 4 -6 -1 -1 4
word je het	0 0 0 0 0 1 2 -1 -1 -12
word je hoort	-5 -1 -1 0 -2 -1 9 -1 3 -5
word je in	0 -1 0 0 1 -1 2 0 0 -6
word je me	-1 0 0 0 0 3 -2 0 0 18
word je niet	0 8 -7 0 1 0 -1 0 0 -7
word je nog	-1 -6 -2 0 -1 0 10 0 0 -5
word je ons	3 0 0 0 0 1 -3 0 0 -3
word je op	2 -3 0 2 0 1 -1 0 0 -5
word je prendrai	0 0 0 0 0 0 0 1 0 5
word je profiel	3 -5 0 0 4 0 -1 0 0 -8
word je sollicitatie	-4 16 -2 -1 -7 -1 -9 -1 9 -27
word je sollicitatiegesprek	1 0 0 0 0 0 0 0 0 -17
word je suis	-5 2 4 4 -1 -1 -4 2 0 -9
word je te	0 0 0 0 2 0 -1 0 0 -9
word je timemention	7 -1 -3 -1 -1 -4 6 -2 -1 -16
word je van	19 -5 -2 0 0 -2 -9 0 0 -5
word je verder	0 0 0 0 1 0 0 0 0 6
word je voor	-1 -1 0 0 2 -2 6 -5 0 -6
word je vous	6 -12 1 -2 -4 -3 29 -2 -13 -21
word jederzeit	3 -3 -1 0 -1 -9 13 -1 0 -14
word jeito	0 3 0 0 0 0 -2 0 0 -1
word jersey	0 0 0 0 0 0 0 0 1 -4
word jetzt	0 2 0 0 0 0 -2 0 1 10
word jeun	-1 0 0 0 0 -1 3 0 0 5
word jeun auteur	0 0 0 0 0 0 0 0 0 6
word jij	-1 -2 -1 0 0 7 -3 0 0 45
word jo	5 -1 0 0 -1 0 -2 0 0 71
word job	2 -11 -19 21 -4 -18 50 -14 -6 2
word job !	-1 -1 -1 10 -4 2 0 -3 -2 7
word job :	-4 -3 0 3 -2 0 -1 0 8 20
word job ?	0 4 -11 0 -1 -2 10 0 0 -16
word job and	-1 1 0 -1 1 0 0 0 0 -9
word job as	0 0 0 0 0 0 0 0 0 -7
word job at	0 0 0 0 -7 1 4 0 3 5
word job description	-1 -1 0 0 -2 -2 6 0 0 -4
word job has	-1 1 -1 5 -4 -1 0 0 1 -7
word job interview	2 -1 0 0 0 0 -1 0 0 13
word job on	-1 2 0 0 0 0 3 0 -3 -10
word job'	-3 -1 -1 -1 6 5 -4 -1 0 -10
word jobs	-1 -1 -6 0 -2 -1 7 12 -7 -3
word joe	-2 7 -4 0 10 7 -16 0 -1 -3
word joel	0 -1 -1 0 -1 -1 -19 24 0 -4
word join	-2 -6 -2 1 5 0 7 -2 -3 64
word join #	4 -1 0 0 -1 0 -1 0 0 -4
word join our	0 -1 0 0 7 0 -1 0 -5 26
word join the	-3 0 0 3 1 0 -1 0 0 20
word join us	-5 -2 0 -1 -1 -4 13 0 -1 1
word join with	0 0 0 0 0 0 0 0 0 4
word joindre	-2 10 0 -1 -1 -1 -4 -1 0 -8
word joint	5 -4 -1 0 0 3 -2 -1 0 5
word jona	1 -1 0 0 1 0 -1 1 -1 15
word jonah	0 0 0 0 0 0 0 0 0 10
word jonge	0 0 0 0 0 0 0 0 0 15
word jonge schrijver	0 0 0 0 0 0 0 0 0 15
word jornada	-15 -1 -4 0 3 8 9 0 0 -1
word jou	2 -2 -1 0 6 2 -6 -1 -1 -2
word jou ?	3 -2 0 0 0 0 0 0 0 -4
word jou niet	0 -1 0 0 7 0 -5 0 0 0
word jour	-13 -8 7 -2 -3 15 20 0 -17 3
word jour ouvr	-2 0 0 0 0 0 5 2 -5 -5
word journal	0 0 0 0 0 0 0 0 0 8
word journaliste	1 0 0 0 0 0 -1 0 0 -9
word journee	5 -1 0 -1 0 0 -1 0 0 -19
word jouw	2 -2 0 0 9 0 -1 0 -6 18
word joven	0 0 0 0 0 0 0 0 0 12
word joven autor	0 0 0 0 0 0 0 0 0 12
word jr	3 -1 -1 0 1 3 -3 -1 -1 2
word jr #	0 0 0 0 1 3 -2 -1 -1 4
word ju	0 1 0 0 -3 -1 3 0 0 -2
word juf	0 0 0 0 0 0 0 0 0 9
word juin	-2 -1 0 0 -2 9 -3 0 0 -6
word jullie	0 0 0 0 0 0 0 0 0 5
word july	-4 0 0 0 -1 0 7 0 0 2
word jump	0 5 0 0 0 0 -5 0 0 11
word june	5 11 -1 0 -1 6 -23 -1 4 41
word june #	1 0 0 0 0 0 0 0 0 -5
word junho	-1 -3 0 0 -2 0 7 0 0 5
word juni	-1 -1 -1 0 -2 -6 12 -1 0 -7
word junio	-1 0 0 0 0 -4 6 0 0 7
word junior	0 -2 0 0 -1 1 4 0 -2 -5
word juri	2 -1 0 -3 3 0 0 0 0 14
word jury de	1 0 0 0 0 0 0 0 0 5
word jury service	0 0 0 0 0 0 -1 1 0 4
word jusqu'a	0 -1 0 0 -2 0 4 0 -1 -4
word just	24 -4 -17 9 0 -6 13 -15 -4 16
word just a	10 -2 -6 -1 -1 0 -4 0 4 3
word just confirm	8 0 -8 0 0 0 0 0 0 -5
word just tell	-2 4 1 0 0 0 -2 0 0 -9
word just want	2 0 0 0 0 0 -1 0 0 6
word k	-4 -12 -3 -1 -3 45 -17 -2 -3 -7
word k #	-1 -1 -1 0 -1 15 -11 -1 0 8
word kaixo	0 0 0 0 0 0 1 0 0 -3
word kalender	3 2 -1 0 0 -1 -1 -1 0 -6
word kam	2 -6 -1 0 -1 -1 7 0 0 -1
word kamer	0 0 0 0 0 0 0 0 0 12
word kan	-2 2 0 0 -3 1 3 -1 -1 17
word kan timemention	0 0 0 0 0 0 0 0 0 13
word kandidaat	-6 -3 0 0 9 0 -3 -1 5 4
word kandidat	0 0 0 0 0 0 0 0 0 5
word kandidaten	0 0 0 0 1 0 1 0 0 6
word kandidatin	3 -2 0 0 0 0 -1 0 0 0
word kandidatuur	0 13 0 0 0 0 -4 -1 -7 -6
word kann	-2 10 -5 1 -1 0 -14 11 -1 -12
word kann ich	-2 7 -5 1 0 0 0 0 0 -5
word kannst	9 -3 -1 -1 0 -1 -2 -1 0 9
word kannst du	6 -2 -1 -1 0 -1 -1 -1 0 13
word kantoor	5 -4 0 0 0 1 -2 0 0 -8
word kara	1 -3 -1 -1 -1 0 -2 7 0 -2
word kate	2 0 -1 0 0 0 0 0 0 13
word keep	-11 -3 -3 -1 21 -4 6 -3 -3 9
word keep an	0 0 0 0 1 0 1 -1 0 -4
word keep it	0 0 0 0 -1 -1 3 0 0 4
word keep the	0 0 0 0 0 0 0 1 0 -9
word keep you	-1 -1 -1 0 7 0 -2 -1 0 -5
word keep your	-9 -1 -1 -1 8 -2 8 -2 0 11
word keer	-6 10 -1 0 0 0 -3 0 0 -1
word keinen	0 0 4 0 0 0 -3 0 0 1
word kelmore	0 0 0 0 0 0 0 0 0 5
word ken	0 0 4 0 0 -1 -1 0 0 -2
word kennen	3 2 -1 0 0 -1 -2 0 0 -7
word kennenlernen	-5 8 -1 -1 -2 -1 3 1 -2 16
word kennenlernen am	-1 0 0 0 0 0 0 2 0 -3
word kennenlerngesprach	-1 -1 0 1 0 0 0 0 1 21
word kenni	2 2 0 0 0 -1 -2 0 0 -4
word kennismak	6 -6 0 2 -1 -1 -4 0 5 -5
word kennismaken	8 5 -1 0 -2 -1 -5 -1 -1 -21
word kennziffer	1 2 0 0 -1 0 -1 0 0 -10
word kennziffer #	1 2 0 0 -1 0 -1 0 0 -9
word keuken	-1 2 0 0 0 0 -1 0 0 8
word keuze	0 -2 0 0 11 0 -3 0 -5 -7
word kick	-3 -1 -2 -1 -1 -3 10 0 0 10
word kick off	0 0 0 0 0 0 0 0 0 13
word kids	-1 2 -1 0 0 0 0 0 0 -3
word kiezen	8 -8 0 0 0 0 0 0 0 -1
word kijken	-2 0 0 0 -1 0 0 0 4 -3
word kim	9 -6 -3 0 0 0 -1 1 0 19
word kind	-8 11 4 -2 -4 2 2 -3 -1 -38
word kind let	3 0 0 0 0 3 -4 0 0 -15
word kind note	-7 0 7 0 0 0 0 0 0 -5
word kit	0 0 0 0 0 0 0 0 0 11
word kita	0 0 0 0 0 -1 0 0 2 12
word kitchen	2 -1 0 0 0 0 -1 0 0 4
word klaar	0 -3 -2 0 0 0 5 0 0 2
word klant	-4 9 0 0 0 -1 -4 0 0 -9
word klantenservice	0 2 0 0 0 0 -1 0 0 -23
word klar	9 0 -1 0 -1 -1 -4 -1 0 -5
word klasse	4 -9 0 0 0 0 6 0 0 -6
word kleine	-1 4 0 0 -1 0 0 0 -1 -2
word kleingarten	0 0 0 0 0 0 0 0 0 16
word knoop	1 0 0 0 0 0 3 -2 0 -3
word knoop door	1 0 0 0 0 0 3 -2 0 -3
word know	-33 16 -18 26 4 8 8 -16 5 -33
word know as	-1 0 0 0 -1 0 -11 0 13 2
word know by	-4 -2 -1 -1 0 6 1 0 0 7
word know if	-14 5 -3 -2 -1 3 13 -2 0 15
word know that	3 -2 -9 10 1 0 -2 0 0 -1
word know that'	0 -1 0 0 4 0 -1 0 -1 -3
word know what	-1 -2 1 0 -1 0 11 0 -10 -1
word know when	-2 2 0 0 -2 0 -2 -4 9 -5
word know you	0 0 0 0 5 -2 -2 0 0 -3
word know your	0 -5 0 0 0 3 2 0 0 -12
word koffie	-6 14 -1 0 -2 0 -4 0 -1 -8
word kok	4 -4 0 0 0 0 0 0 0 -1
word kollegin	7 -6 0 0 0 0 -1 0 0 -4
word kom	1 6 -2 0 -1 -1 -1 -1 0 -18
word kom je	0 6 -2 0 0 0 -3 0 0 -18
word komen	-1 -1 1 9 -6 0 -1 0 0 -4
word komm doch	1 0 0 0 0 0 0 0 0 -4
word kommen	7 -9 11 -6 -1 0 0 -1 -2 7
word kommen sie	4 -3 0 0 0 0 0 0 0 11
word kommenden	2 -1 0 0 -1 0 -1 0 1 -7
word kommission	1 0 0 0 1 0 -1 0 0 3
word kommission hat	0 0 0 0 1 0 0 0 0 11
word kommt	-3 -4 0 0 -7 17 -1 0 -1 17
word kommt am	0 0 0 0 0 0 0 0 0 8
word komt	9 -6 -1 1 -2 -1 3 -1 -2 10
word komt pas	0 0 0 0 -1 -1 4 -1 0 -13
word komt timemention	0 0 0 0 0 0 1 0 0 9
word konnen	1 -4 9 -2 -8 1 10 -6 1 -14
word konnen sie	2 -3 -4 0 -3 0 11 -2 0 -12
word konnen wir	-2 -6 0 -1 1 0 6 -1 2 -3
word konnte	-2 0 0 0 1 0 0 3 0 16
word konnte leider	0 0 0 0 0 0 0 0 0 11
word konnten	-1 1 0 0 -2 3 -1 0 0 -5
word konnten sie	-1 1 0 0 -1 2 0 0 0 -3
word konnten wir	0 0 0 0 0 0 0 0 0 3
word kopie	-1 -1 0 0 -5 -3 14 -5 0 -3
word kort	0 0 0 0 0 0 0 0 0 4
word korte	0 0 0 0 -1 0 -1 0 3 1
word kreditberaterin	0 0 0 0 0 0 0 0 0 -4
word kreditberaterin bei	0 0 0 0 0 0 0 0 0 -4
word kregen	-2 7 0 0 5 0 -7 -1 -1 -5
word kregen erg	0 0 0 0 6 0 -4 0 0 0
word krijg	24 -6 -1 0 0 -2 -14 0 0 -6
word krijg je	24 -6 -1 0 0 -2 -14 0 0 -6
word krippenplatz	0 0 0 0 0 0 0 0 0 10
word krippenplatz fur	0 0 0 0 0 0 0 0 0 10
word kuche	0 0 0 0 0 0 0 0 0 4
word kun	0 4 -1 -1 -1 -3 1 0 0 -2
word kun je	0 4 -1 -1 -1 -3 1 0 0 -25
word kun jij	0 0 0 0 0 0 0 0 0 22
word kunde	-1 2 0 0 0 0 -1 0 0 -4
word kunden	-13 11 -1 0 -1 -1 8 -1 -3 -18
word kunnen	-2 3 0 0 1 -1 4 -1 -3 -4
word kunnen die	0 0 0 0 6 0 -4 0 0 0
word kunnen we	0 0 1 0 0 0 0 0 0 4
word kunnen wij	2 -1 0 0 -5 0 4 0 0 -2
word kunt	5 -1 -3 0 3 0 -3 -1 -1 -4
word kunt u	5 -1 -3 0 0 0 -1 0 0 -3
word kurz	2 3 -1 -1 1 -1 -2 -2 -1 1
word kurz bescheid	3 -1 0 0 0 0 -1 0 0 -6
word kurze	1 -2 0 0 -1 0 6 0 -3 -4
word kwartier	2 2 0 0 0 0 -3 0 -1 12
word l	2 1 0 0 0 0 -2 0 0 14
word l #	0 1 0 0 0 0 -1 0 0 11
word l'abbiamo	0 3 -3 7 -6 -1 1 -1 0 -8
word l'accueil	-2 0 0 4 -1 0 0 0 0 3
word l'adoption	0 0 0 0 0 0 0 0 0 17
word l'adoption de	0 0 0 0 0 0 0 0 0 17
word l'adozione	0 0 0 0 0 0 0 0 0 6
word l'adozione di	0 0 0 0 0 0 0 0 0 6
word l'agence	0 0 0 0 0 0 0 0 0 -4
word l'alternance	-1 -1 0 -2 -1 5 -1 0 0 -4
word l'alternance au	0 0 0 0 0 0 0 0 0 -4
word l'annee	0 0 0 0 0 0 0 0 0 8
word l'annee d'echange	0 0 0 0 0 0 0 0 0 8
word l'anno	0 0 0 0 0 0 0 0 0 10
word l'anno di	0 0 0 0 0 0 0 0 0 10
word l'appartamento	0 0 0 0 0 0 0 0 0 5
word l'appartamento di	0 0 0 0 0 0 0 0 0 3
word l'appartement	0 0 0 0 0 0 0 0 0 11
word l'appuntamento	0 0 0 7 -5 -1 -1 0 0 5
word l'appuntamento di	0 0 0 7 -5 -1 0 0 0 2
word l'apr	-1 3 -1 0 0 0 -1 0 0 -3
word l'apr midi	-1 3 -1 0 0 0 -1 0 0 -3
word l'assunzione	0 -1 0 0 -1 8 -5 0 0 -2
word l'atelier	1 3 0 0 0 0 -3 0 0 -17
word l'azienda	-1 2 0 1 0 0 0 0 0 -9
word l'ecoute	0 0 0 0 0 0 0 0 0 3
word l'emploi de	0 0 0 0 0 0 0 0 0 -5
word l'entree	7 -6 0 0 0 0 0 0 0 9
word l'entree au	0 0 0 0 0 0 0 0 0 7
word l'entretien	-5 -1 2 5 -2 -1 2 -1 -1 6
word l'entretien de	-1 0 -1 4 0 0 0 0 0 1
word l'epreuve	1 0 0 0 0 0 0 0 0 -19
word l'equipe	4 -13 -1 -1 1 1 14 -5 -1 -9
word l'etablissement	0 0 0 0 0 0 2 0 -1 -3
word l'etudion	0 0 0 0 0 0 0 0 1 13
word l'etudion et	0 0 0 0 0 0 0 0 0 18
word l'heure	11 -6 -2 -1 -1 -2 1 0 -1 -4
word l'incarico	0 0 0 0 0 0 0 0 0 24
word l'incarico per	0 0 0 0 0 0 0 0 0 24
word l'ingresso	0 0 0 0 0 0 0 0 0 8
word l'ingresso al	0 0 0 0 0 0 0 0 0 5
word l'interet	-3 2 0 0 2 0 -1 0 0 -4
word l'interet que	-3 2 0 0 1 0 -1 0 1 -3
word l'intervista	0 0 0 0 0 0 0 0 0 5
word l'invitation	1 -7 8 0 0 0 -1 1 0 -3
word l'iscrizione	0 0 0 0 0 0 0 0 0 4
word l'iscrizione al	0 0 0 0 0 0 0 0 0 4
word l'offre	-4 4 -2 0 -3 0 0 0 6 -2
word l'un	0 1 0 0 -1 0 1 -1 0 5
word la	-13 -23 -4 7 45 -23 41 -31 2 -67
word la adopcion	0 0 0 0 0 0 0 0 0 5
word la beca	0 0 0 0 0 0 0 0 0 6
word la borsa	0 0 0 0 0 0 0 0 0 6
word la bourse	0 0 0 0 0 0 0 0 0 7
word la candidatura	0 0 0 0 4 0 -2 0 -1 13
word la chiamo	-1 -1 0 0 -1 0 5 -1 -1 -4
word la cita	-2 -1 0 1 0 0 3 0 0 0
word la commission	0 0 0 0 1 0 0 0 -1 7
word la commissione	0 -1 0 0 3 0 -1 0 -1 0
word la communication	0 0 0 0 0 0 0 0 0 9
word la contratacion	-1 0 -1 4 -1 0 -1 0 0 0
word la convocatoria	1 -1 0 0 -1 0 -1 0 2 -6
word la copie	0 -1 0 0 0 0 1 0 0 -6
word la decision	-1 1 -1 0 -1 0 7 -4 0 9
word la decisione	-5 6 0 0 0 0 0 0 0 -4
word la direction	0 0 0 1 -3 0 3 0 0 -1
word la directrice	0 0 0 0 0 0 1 0 0 11
word la domanda	0 -1 0 0 9 0 -9 0 2 -11
word la e	0 0 0 0 0 0 0 0 1 14
word la empresa	-2 1 -4 0 1 -1 7 0 -3 -14
word la entrada	0 0 0 0 0 0 0 0 0 9
word la esamineremo	0 0 0 0 0 0 0 0 1 10
word la espera	0 1 -1 0 0 1 1 -2 0 5
word la estudiaremo	0 0 0 0 0 0 0 0 0 20
word la fin	0 -1 0 0 -2 0 4 0 -1 -5
word la invitacion	5 -1 0 -1 -1 0 -2 0 0 -2
word la invitiamo	0 1 0 0 0 0 0 0 0 11
word la maraude	0 0 0 0 0 0 0 0 0 5
word la mia	0 0 0 0 0 0 0 0 0 -5
word la na	0 0 0 0 0 0 0 0 0 -5
word la nostra	0 -1 -4 0 -4 -1 12 -1 -1 -12
word la nueva	0 0 1 0 0 0 0 0 0 9
word la oferta	3 -1 0 0 4 0 -2 -1 -3 -8
word la para	0 0 0 0 0 0 0 0 0 8
word la parte	0 0 0 0 0 0 0 0 0 8
word la partie	0 0 0 0 0 0 0 0 0 4
word la parution	0 0 0 0 0 0 0 0 0 6
word la pazienza	0 0 0 0 -1 0 1 0 0 4
word la place	-3 0 4 0 3 0 -2 0 -1 22
word la plaza	-1 0 0 1 2 1 -1 0 0 22
word la ponencia	0 0 0 0 0 0 0 0 0 6
word la posizione	1 6 -1 1 1 -1 -4 -1 -3 -11
word la presente	0 0 0 0 0 0 0 0 0 -11
word la procedure	0 0 0 0 3 0 0 0 -2 -2
word la prova	2 1 0 0 0 0 -2 -1 0 -10
word la prueba	1 1 -1 0 0 0 -1 0 0 -16
word la pubblicazione	0 0 0 0 0 0 0 0 0 3
word la que	1 -1 0 0 5 0 1 0 -4 -1
word la recepcion	0 0 0 0 0 0 0 0 0 3
word la relazione	0 0 0 0 0 0 0 0 0 7
word la reunion	0 0 0 2 0 0 0 0 0 -5
word la revista	0 0 0 0 0 0 0 0 0 4
word la revue	0 0 0 0 0 0 0 0 0 6
word la ricerca	0 0 0 1 0 0 0 0 0 -3
word la ricezione	0 0 0 0 0 0 0 0 0 7
word la ringraziamo	-2 -1 0 -1 26 -13 -9 -1 0 5
word la ringrazio	1 0 0 0 0 0 0 -1 0 -8
word la rue	0 0 0 0 0 0 0 0 0 3
word la s	0 0 0 0 3 0 -1 0 0 -4
word la sala	2 0 0 0 0 0 0 0 0 -3
word la scheda	0 0 0 0 0 0 1 0 0 -7
word la selezione	0 0 0 0 0 0 0 0 0 3
word la semaine	-2 17 3 -2 -2 -1 -10 -1 -1 3
word la semana	-2 4 -1 0 -1 -1 2 -1 0 -7
word la settimana	0 1 0 0 -3 0 3 0 0 -1
word la siguiente	-2 1 0 0 0 0 3 0 0 -2
word la sua	-2 3 -1 -1 -1 3 -5 0 3 16
word la subvencion	0 0 0 0 0 0 0 0 0 6
word la subvention	0 0 0 0 0 0 0 0 0 5
word la suite	0 7 -1 0 0 0 -3 0 -1 -5
word la tua	0 -2 -1 -1 6 -2 -1 1 1 -20
word la tuya	0 0 0 0 1 0 0 0 0 -5
word la vacante	1 2 0 -1 1 0 -1 0 -1 -8
word la visita	0 0 0 0 0 0 0 0 0 10
word la votre	2 -1 0 0 6 0 -1 0 -4 16
word laat	3 -4 -1 0 0 4 -2 0 0 -12
word laat ik	4 -3 -1 0 0 1 -1 0 0 -13
word laat u	0 0 0 0 0 0 0 0 0 8
word laatste	0 -1 0 0 -1 0 6 -1 -3 10
word lab	-4 8 -1 -1 4 -2 -5 0 0 -12
word laboratorio	2 0 -1 1 0 0 -1 0 0 -10
word labs	-4 -9 9 0 -8 1 22 -7 -5 -45
word labs :	0 0 0 0 -5 1 5 0 0 -1
word labs has	-1 -4 0 0 0 -1 6 -1 0 -6
word labs would	-1 1 0 0 0 0 0 0 0 -3
word laden	5 2 -2 0 -1 -1 -2 -1 1 31
word laden sie	4 0 0 0 -1 -1 -1 -1 0 -13
word laden wir	0 -1 0 0 0 0 0 0 2 23
word lager	1 0 0 0 0 0 0 0 0 -12
word lake	0 0 0 0 0 0 0 0 0 5
word lamentamo	0 0 1 0 1 0 0 0 0 39
word lamentamo informar	0 0 0 0 0 0 0 0 0 17
word land	-1 -1 0 0 6 -1 -2 -1 0 -7
word landlord	0 0 0 0 0 0 0 0 0 7
word lane	1 0 0 0 0 0 0 0 -1 8
word lang	2 4 -1 0 0 -1 -4 0 0 -12
word laptop	-2 0 0 0 -1 -8 11 0 0 5
word las	-3 5 -3 1 -1 -2 5 -3 1 -17
word las #	3 -3 0 0 0 0 0 0 0 2
word las molestia	-1 0 1 1 0 0 0 0 0 7
word las timemention	-4 -1 2 -1 0 0 6 -2 0 -2
word lass	-2 1 1 0 4 0 -3 0 0 -2
word lass uns	-2 1 1 0 3 0 -2 0 0 -2
word lassen	-1 1 2 0 -3 0 2 0 0 -2
word last	3 -5 0 -2 22 -6 -7 -2 -3 39
word last #	0 0 0 0 0 0 0 0 0 4
word last week	-2 -3 -1 -1 22 -5 -5 -2 -2 7
word late	-1 -3 15 -2 2 -6 -4 0 0 5
word laten	9 8 0 0 2 0 -12 -1 -6 -15
word laten we	1 0 0 0 2 0 -3 -1 0 -2
word laten weten	8 9 0 0 -1 0 -10 0 -6 -12
word later	13 -2 -11 0 -2 -1 9 -1 -6 -6
word later than	0 0 -1 -1 0 0 2 0 0 -8
word later timemention	7 0 -6 0 0 0 0 0 0 -5
word latest	-1 0 -4 -3 0 -1 11 -1 0 10
word lauft	0 0 0 0 0 0 0 0 1 3
word launch	0 0 0 0 0 0 0 0 0 3
word laura	0 0 0 0 0 0 0 0 0 15
word laurea	0 0 0 0 0 0 0 0 0 7
word laurea magistrale	0 0 0 0 0 0 0 0 0 7
word lavoro	1 2 0 0 0 0 -1 -1 0 -21
word le	-12 -3 6 -2 2 34 1 -12 -14 -70
word le agradecemo	0 0 0 0 3 0 -2 0 0 -3
word le andrebbe	-1 4 0 0 0 0 -2 0 0 -6
word le auguriamo	0 0 0 0 0 0 0 0 0 9
word le benevolat	0 0 0 0 0 0 0 0 0 5
word le bureau	-2 -1 0 -1 0 0 5 -1 0 -3
word le client	0 0 0 0 0 0 0 0 0 4
word le comite	0 0 0 0 0 0 1 0 0 -6
word le comme	0 0 0 0 0 0 0 0 0 8
word le confermiamo	0 0 0 0 0 0 0 0 0 6
word le contestaremo	0 0 0 0 0 0 0 0 0 20
word le contrat	-1 -1 0 0 5 8 -5 -1 -4 -6
word le deseamo	0 0 0 0 1 0 -1 0 0 -3
word le directeur	0 -7 7 0 0 0 0 0 0 -7
word le dossier	0 0 0 0 0 0 2 0 0 -5
word le faremo	0 0 -3 0 0 0 4 0 0 1
word le invitamo	0 0 0 0 0 0 0 0 0 7
word le jury	-2 -1 0 0 1 0 3 0 0 -27
word le lien	7 0 0 -1 -1 0 -4 0 0 -14
word le maire	-1 0 0 0 0 1 0 0 0 -3
word le marche	0 0 0 0 0 0 0 0 0 9
word le plaisir	-1 -1 0 -2 -2 7 0 0 0 5
word le point	2 0 0 0 0 0 -1 0 0 10
word le poste	2 -9 0 6 -1 8 0 -1 -4 -52
word le pret	0 0 0 0 0 0 0 0 0 10
word le prix	0 0 0 0 0 0 0 0 0 6
word le proprietaire	0 0 0 0 0 0 0 0 0 10
word le recrutement	-1 0 0 2 -4 0 4 0 -1 -2
word le regret	0 0 0 0 1 0 0 0 0 -13
word le rendez	-4 10 0 2 -2 -1 -3 -2 0 -12
word le ricordiamo	0 0 0 0 0 0 0 0 0 3
word le risponderemo	0 0 0 0 0 0 0 0 1 10
word le service	0 1 -2 0 -4 0 -1 0 6 -8
word le temp	0 0 0 0 4 0 -2 0 -1 -5
word le timemention	-5 -1 5 -6 -2 11 -3 3 -1 -31
word lead	-2 5 -1 -2 1 3 -10 0 6 -41
word leader	0 0 0 0 0 0 0 0 0 10
word leadership	0 -1 0 -2 1 0 3 0 0 -9
word learn	0 0 0 0 0 0 0 0 0 14
word lease	0 0 0 0 0 0 0 0 0 8
word least	0 0 0 0 0 0 1 0 0 4
word leav	-2 0 0 -1 0 -1 -6 -2 13 1
word leave	1 -2 1 -1 3 -2 -4 5 -1 24
word leave until	-1 -1 0 0 -1 -1 -1 4 0 -2
word lebenslauf	1 -1 0 0 -1 0 -1 0 2 17
word lecturer	-7 -1 0 -1 -3 8 -5 -1 9 -2
word lee	3 -1 0 0 0 0 -1 0 0 -3
word leed	-3 13 -12 0 -1 -4 9 -2 0 -10
word leerkracht	0 0 0 0 0 1 -2 0 2 -8
word leerkracht op	0 0 0 0 0 0 -2 0 2 -7
word left	-11 1 -1 5 -3 -1 23 -13 0 -8
word legal	-2 -1 -1 0 -2 4 3 -1 -1 7
word legen	-2 3 2 0 0 0 -3 0 0 1
word lei	-1 1 0 0 0 1 0 -1 0 -5
word leid	-1 0 7 1 -1 0 -5 -1 0 -2
word leider	1 5 -4 1 1 -1 -1 -1 -2 15
word leider konnen	0 0 0 0 1 0 -1 0 0 4
word leider nicht	3 2 -1 0 -1 0 -2 0 0 8
word leidinggevende	0 0 0 0 0 0 0 0 0 4
word lembrete	11 0 -10 0 0 0 0 0 0 -3
word lemo	0 3 0 0 -2 0 0 0 -1 -1
word lena	-1 0 0 0 0 0 0 2 0 18
word lening	0 0 0 0 0 0 0 0 0 9
word leo	0 0 0 0 0 0 0 0 0 58
word les	-16 6 1 0 0 1 6 0 1 6
word les #	-2 2 0 0 2 0 -1 0 -1 -7
word les candidatur	0 0 0 0 1 0 0 0 0 8
word les entretien	0 -1 0 0 -4 0 6 0 -1 -4
word lesson	2 -1 -1 0 -1 -1 3 0 -1 -3
word let	-27 2 -19 4 -10 7 47 -12 8 -17
word let me	-24 12 -8 -5 -1 5 27 -5 -2 -7
word let us	-1 -5 0 0 0 3 4 0 0 -11
word let you	1 -4 -10 10 -9 -1 9 -6 10 6
word let'	-4 12 39 -6 -3 -5 -24 -8 -1 -18
word let' do	3 -1 1 0 0 0 -2 0 0 -24
word let' meet	-11 15 -3 0 0 0 -1 0 0 -8
word lett	2 -4 -4 21 -7 1 -5 -3 0 -22
word lett agent	4 -3 -1 0 0 1 -1 0 1 -14
word lett us	-2 -1 -2 20 -7 -1 -3 -3 -1 -7
word letter	-5 1 2 -3 -11 23 -14 -5 13 -8
word letter and	-1 0 0 0 -2 0 -6 -2 11 -6
word letter attach	-1 0 0 0 -2 9 -5 -1 0 -8
word letter by	0 0 0 0 0 0 1 0 0 7
word letter of	-2 -1 1 0 0 3 0 0 0 7
word lettera	0 0 0 0 0 1 0 0 0 3
word letto	-4 0 -1 0 0 0 -1 7 0 -9
word letzten	0 0 0 0 -1 0 4 0 -1 1
word leuk	13 -16 -2 -1 3 -3 6 -1 0 -6
word leuk dat	13 -7 -2 0 0 -2 -3 0 0 -1
word level	5 0 0 0 0 -1 -4 0 0 10
word lever	-1 1 1 0 0 1 -1 0 -1 -8
word lezen	-2 -1 0 0 -1 0 6 0 -1 -6
word lezing	0 0 0 0 0 0 0 0 0 10
word lezing op	0 0 0 0 0 0 0 0 0 4
word lhe	0 -1 -2 -2 -1 0 8 -1 -2 -2
word lhe muito	0 0 0 0 0 0 0 0 0 3
word lhe oferecer	0 0 0 0 0 1 -1 0 0 6
word lhe uma	0 0 0 0 0 0 1 0 0 10
word li	-4 6 0 0 0 -1 0 0 0 -9
word libero	0 1 0 0 0 0 0 0 0 -4
word libr	-8 2 -1 0 -1 0 8 -1 0 5
word library	4 -3 -1 -1 0 0 0 0 0 -2
word libre	-2 4 0 0 0 0 -1 0 0 -4
word licence	0 -1 0 0 1 0 2 0 -1 -4
word license	0 2 -1 0 0 0 0 0 0 -5
word lidmaatschap	0 0 0 0 0 0 0 0 0 5
word liebe	1 -6 -1 -2 6 1 2 0 -1 36
word liebe frau	4 -5 -1 0 -3 -2 9 -1 0 7
word lieber	-3 0 2 0 1 1 -2 2 0 -8
word liegt	-2 -1 -1 0 -5 0 11 -2 -1 4
word liegt bei	0 0 0 0 0 0 0 0 0 13
word lien	7 1 0 -1 -1 -1 -5 -1 0 -18
word lieti	0 0 0 0 0 1 -1 0 0 5
word lieti di	0 0 0 0 0 1 -1 0 0 5
word lieu	1 0 0 0 0 0 0 0 0 -6
word lieu :	1 0 0 -1 0 0 0 0 0 -6
word lieu le	0 0 0 0 0 0 0 0 0 -8
word lieu timemention	0 0 0 0 0 0 0 0 0 8
word liga	0 -6 -1 0 -1 -2 10 0 0 2
word ligamo	0 6 -3 0 -3 0 0 0 0 -1
word ligar	-1 -13 -2 0 -1 -3 18 0 0 0
word ligne	-10 8 -1 0 -2 -1 8 -2 0 -9
word ligo	-1 -2 -1 0 -3 0 12 -1 -3 -18
word ligt	-1 0 0 0 -1 -1 3 0 0 -4
word like	-27 38 1 -12 -8 7 17 -9 -7 10
word like a	3 3 0 0 -4 -1 -1 0 1 -13
word like it	-2 -1 0 0 0 8 -3 -1 0 2
word like to	-23 20 3 -8 -7 2 24 -6 -3 -2
word like you	7 -3 -2 -1 -1 2 3 -1 -4 -6
word like your	0 0 0 0 0 0 0 0 0 12
word liked	-3 0 -1 -1 8 1 -1 -2 -1 -4
word liked you	-2 -1 -1 -1 8 2 -3 -2 0 -2
word limit	0 0 0 0 0 0 1 0 0 5
word linar	0 0 0 0 0 0 0 0 0 28
word lind	0 0 0 0 0 0 0 0 0 35
word line	2 -6 -2 0 -1 11 -4 0 0 30
word line up	0 5 -1 0 0 -1 -4 0 0 10
word linea	0 0 0 0 0 0 0 0 1 -3
word link	34 25 7 -12 -14 -9 -18 -7 -6 -94
word link :	5 0 -1 0 -2 0 -1 0 0 -15
word link below	1 1 0 0 -1 0 1 0 -1 5
word link in	1 0 0 0 0 0 0 0 0 -4
word link is	-1 2 0 0 0 -1 2 -1 0 -7
word link to	8 -4 -1 -1 0 -1 -1 0 0 -12
word link will	0 0 0 0 0 0 0 0 0 4
word linkedin	5 -3 0 -1 0 0 -1 0 0 -4
word lione	0 0 0 0 0 0 0 0 0 10
word list	2 0 -1 -1 -5 -1 7 -1 0 38
word lista	-2 -3 0 -1 3 -1 -9 0 13 26
word lista de	-1 -2 0 0 -2 0 -7 0 13 30
word liste	-4 0 0 0 9 0 -3 0 -1 -5
word little	-5 -2 -1 0 -7 -1 17 -1 0 3
word live	3 -2 -1 0 -1 14 -12 -1 0 32
word livello	-1 -2 0 -1 24 -12 -6 -1 -1 -2
word livr	-1 8 0 0 0 0 -6 0 0 4
word llamada	-1 4 0 0 0 -4 3 0 -1 -3
word llamada ?	0 4 0 0 0 0 -3 0 -1 -3
word llamo	-1 -1 -1 0 0 0 5 -1 -2 -3
word llegar	0 0 0 0 0 1 0 0 0 -7
word lo	-2 -2 3 1 2 8 -9 -2 1 -22
word lo dejamo	-1 -1 2 0 0 0 0 0 0 -5
word lo que	1 -1 0 0 1 -1 -2 0 2 -6
word load	1 0 0 0 -1 0 -1 1 1 9
word load planner	0 0 0 0 -1 0 -1 1 1 7
word loan officer	0 0 0 0 0 0 0 0 0 -6
word lobby	0 0 0 0 0 0 0 0 0 7
word local	1 0 0 0 2 0 -1 0 0 7
word locatie	2 0 -1 0 0 0 0 0 0 -7
word location	8 -6 -10 -1 -1 -1 12 -1 0 -27
word location :	8 -5 -1 -1 0 0 0 -1 0 -25
word lock	0 -2 8 0 0 0 -2 -2 0 -2
word lock in	-6 -1 8 0 0 0 0 0 0 1
word log	0 -3 0 0 2 3 3 -1 -3 -13
word log in	0 -3 0 0 2 3 3 -1 -3 -15
word logistic	-1 -1 0 -2 2 -1 5 0 0 -3
word logistica	0 6 0 0 -1 0 -3 0 -1 -5
word loja	1 0 0 0 0 0 0 0 0 -9
word london	3 -1 0 0 0 0 -1 0 0 -9
word long	4 0 0 -2 6 -2 -5 -1 0 25
word longer	4 -2 -7 6 -9 -2 -17 29 -2 -13
word longer work	0 0 -7 0 -5 -1 -10 25 -1 -8
word longo	-1 9 -1 0 0 -2 -5 0 0 -26
word look	9 -1 18 3 -7 -5 -42 -6 31 14
word look at	1 -6 -2 -1 -6 -3 7 -2 12 0
word look for	-2 -3 22 0 10 -2 -25 -1 1 25
word look forward	14 1 -2 5 -3 -3 -8 -2 -2 -19
word look good	0 4 0 0 0 0 -2 0 -2 -12
word look like	-1 4 1 0 0 0 -4 0 0 -25
word looptail	0 1 0 1 0 0 0 0 -1 -13
word lopez	4 -1 -2 -1 0 0 0 0 0 -1
word lordi	0 0 0 0 0 2 -1 0 0 -4
word los	-5 -2 -1 2 -2 0 7 0 1 27
word lost	0 -1 -1 9 -1 -3 -3 -1 0 1
word lot	2 -1 -2 -1 9 -1 -8 -1 3 -8
word lot c	1 0 -1 0 0 0 0 0 0 -9
word lot of	0 0 0 0 4 0 -6 -1 4 2
word love	10 22 -10 -2 2 -2 -15 -2 -3 -1
word love for	-1 7 -2 0 -1 0 -4 0 0 -3
word love to	3 15 -3 -1 4 -2 -12 -1 -2 17
word love your	0 3 0 0 0 0 -2 0 0 -12
word loved	5 -4 -2 0 9 -1 -5 -1 -1 5
word loved your	5 0 0 0 -3 0 -1 0 0 -2
word lu	-4 0 0 0 0 0 0 5 0 -1
word luca	0 0 0 0 -1 0 -1 3 0 6
word luck	-7 -2 -1 2 -1 -1 12 -2 0 6
word luck !	-1 0 0 4 -4 -1 0 -1 2 -7
word luck with	-1 -1 0 0 6 0 -1 0 -1 5
word luego	0 0 0 0 0 0 2 0 -2 -17
word lugar	-1 -1 6 -1 2 0 -4 0 -1 -2
word lugar de	0 0 5 -1 0 -1 -3 0 0 -2
word luis	5 0 0 0 0 0 -5 1 0 2
word lukt	-4 6 0 0 0 0 -1 0 0 -18
word lunch	23 3 -3 -3 1 -13 -4 -3 -1 -18
word lunch with	2 0 -1 0 0 0 0 0 0 -5
word lupo	1 -1 0 0 -1 0 -2 0 3 -2
word luz	0 0 0 0 0 0 3 -2 0 1
word lyon	-4 -3 8 0 0 0 -1 0 0 44
word m	4 13 -2 -1 -5 -2 -6 -1 1 -17
word m v	3 -1 -1 0 0 0 0 0 0 -3
word m w	0 6 0 0 -1 0 -6 0 3 -9
word m'a	0 4 0 0 0 0 -3 0 0 12
word ma	-1 -2 5 0 -1 -2 1 -3 2 -20
word maak	0 -1 0 0 2 0 0 0 0 -5
word maar	-4 9 -3 -1 -7 -1 8 -1 -1 -6
word maart	-2 -3 0 0 6 0 -1 0 -1 7
word machen	0 0 0 0 0 1 0 0 0 7
word machen wir	0 0 0 0 0 0 0 0 0 3
word madame	1 -4 11 -1 3 0 -3 -2 -4 -11
word madame je	0 0 0 0 0 0 0 0 0 5
word madame monsieur	0 2 0 0 -2 0 -2 0 3 -4
word madame nous	0 0 0 0 0 0 0 0 0 5
word madame votre	0 0 0 0 0 0 4 0 -4 11
word made	3 -6 -2 0 6 -12 12 0 -2 -2
word made it	5 0 0 0 0 -2 -2 1 0 -4
word mag	0 9 0 0 1 -1 -8 0 0 -10
word mag ik	-4 9 0 0 1 -1 -4 0 0 -2
word magasiniere	0 0 0 0 0 0 0 0 0 -5
word magazijnmedewerker	0 1 0 0 1 0 -1 0 0 -5
word magazine	0 0 0 0 0 0 0 0 0 4
word magazziniere	-1 -1 0 0 1 0 -2 0 3 -1
word maggio	0 0 -3 0 0 0 3 0 0 0
word magistrale	0 0 0 0 0 0 0 0 0 7
word magistrale in	0 0 0 0 0 0 0 0 0 7
word magna	0 0 0 0 0 0 0 0 0 -11
word mai	5 2 -7 0 -1 0 -11 -4 17 -9
word mail	-3 -1 -2 -2 -7 -6 6 17 -4 43
word mailbox	-1 -1 0 0 -3 0 -3 7 2 -6
word mailbox is	0 -1 0 0 -2 0 -3 6 1 -7
word main	5 -2 0 0 0 0 -2 0 0 10
word maintenance	1 -3 0 0 0 0 2 1 0 -3
word maintenant	-1 2 0 0 1 0 4 -4 0 -4
word maire	-1 0 0 0 0 1 0 0 0 -3
word mais	-3 3 2 1 -3 -1 7 -5 -2 -23
word mais tarde	1 0 -1 0 3 0 0 -1 0 -10
word maitre	-1 0 0 1 0 0 0 0 0 -9
word make	8 3 12 -4 2 0 -15 -5 -1 0
word make chang	6 -2 -2 0 0 0 -1 0 0 -17
word make it	9 -2 -2 0 -1 -1 -2 -1 0 -3
word make our	0 0 0 0 0 0 0 0 0 3
word make the	0 -3 3 0 4 0 -3 0 0 -5
word make timemention	0 0 2 -1 0 0 0 0 0 5
word maken	1 1 0 0 0 -1 -1 0 0 -13
word maken graag	0 3 0 0 0 -1 -2 0 0 -2
word making	4 -1 0 0 3 -3 -2 0 -1 11
word mal	4 -3 -1 0 -2 0 2 0 0 24
word malheureusement	-1 0 1 0 1 0 -1 0 -1 27
word malheureusement nous	0 0 0 0 0 0 0 0 0 7
word malheureusement pas	0 0 0 0 2 0 0 0 -1 13
word malheureusement reporter	0 0 1 0 0 0 0 0 0 5
word manage	0 0 0 0 0 0 1 0 0 4
word management	2 -1 0 0 1 0 0 -1 0 3
word managementassistent	0 0 0 0 2 0 -1 0 0 -4
word manager	5 -11 5 -9 6 4 30 -8 -22 32
word manager and	4 -2 0 0 1 0 -2 0 0 -9
word manager at	0 1 0 0 0 0 -1 0 0 -8
word manager interview	-1 -3 6 1 -1 0 0 0 -1 -10
word manager is	0 -1 -4 -3 -3 -2 27 -1 -12 -2
word manager would	-1 -8 0 0 0 0 10 0 0 -6
word mandar	0 -1 0 0 0 0 2 0 0 -3
word mando	9 0 -1 0 0 -1 -4 -1 0 -6
word manha	0 7 -6 0 0 0 -1 0 0 0
word mano	0 0 0 0 0 0 -1 0 1 3
word manque	-1 -1 0 0 0 -1 4 0 0 -7
word mantenimiento	2 0 0 -1 2 -1 -2 0 0 3
word manuscript	0 0 0 0 0 0 0 0 0 10
word manutencao	0 0 0 0 0 0 0 0 0 5
word many	-1 -1 -1 0 -8 -1 5 -1 9 18
word many application	0 0 0 0 0 0 0 0 0 -3
word many thank	-1 0 -1 0 -4 0 6 -1 2 -3
word maple	0 0 0 0 0 0 0 0 0 5
word mar	-1 4 -1 0 0 0 -2 0 0 2
word maraude	0 0 0 0 0 0 0 0 0 5
word marcada	1 0 -1 0 0 0 0 0 0 8
word marcada para	1 0 -1 0 0 0 0 0 0 8
word marcar	-1 -9 0 0 -1 0 11 0 0 11
word marcar uma	0 1 0 0 0 0 0 0 0 9
word march	0 0 0 0 -2 -1 5 -1 -1 -4
word march #	0 0 0 0 -1 -1 3 0 0 -3
word marche	0 0 0 0 0 0 0 0 0 11
word marche du	0 0 0 0 0 0 0 0 0 4
word marchetti	0 0 0 0 0 0 -1 0 0 -8
word marcu	0 0 0 0 0 0 0 0 0 23
word marina	3 -1 0 0 0 0 -1 0 0 -1
word mario	1 0 -1 0 0 0 0 0 0 -3
word mark	-1 0 -1 0 -4 -1 10 -1 -3 -2
word market	3 -2 -1 0 2 0 -3 -1 3 -13
word market coordinator	0 0 0 0 0 0 0 0 0 -3
word market manager	0 0 0 0 1 0 -1 0 0 -3
word marktplatz	5 -3 0 0 -2 0 0 0 0 -4
word marlow	0 1 -6 0 -3 1 -5 12 0 -21
word marsh	1 -1 0 0 0 0 -15 16 0 28
word marzo	0 3 -1 0 0 0 -1 0 0 -2
word mas	-1 -5 0 0 5 -1 10 -3 -5 -2
word mas tardar	0 0 0 0 0 0 0 0 0 -4
word master	0 0 0 0 0 0 0 0 0 38
word master de	0 0 0 0 0 0 0 0 0 29
word master statistik	0 0 0 0 0 0 0 0 0 3
word master'	0 0 0 0 0 0 0 0 0 14
word master' programme	0 0 0 0 0 0 0 0 0 12
word masteropleid	0 0 0 0 0 0 0 0 0 8
word masteropleid statistiek	0 0 0 0 0 0 0 0 0 7
word match	-1 -2 0 0 10 0 -6 -1 0 3
word match the	0 0 0 0 0 0 0 0 0 9
word material	0 0 0 0 1 0 0 0 0 -8
word matricula	0 0 0 3 -2 0 0 0 0 5
word matter	3 -1 0 -1 0 0 0 -1 0 11
word maximo	-1 1 0 0 -1 0 1 5 -5 -4
word may	-14 6 0 3 -5 -2 -11 -1 24 -1
word may #	0 0 0 1 0 0 0 0 0 -10
word may be	0 0 0 0 -1 0 -3 0 5 9
word may we	0 -1 0 0 0 0 2 0 0 -4
word mayo	-1 -1 -3 0 -8 0 1 0 13 -6
word me	-10 7 -15 -11 -15 21 19 7 -2 -34
word me ?	-1 -8 -1 0 0 -1 11 0 0 3
word me a	-1 -5 -1 -1 2 -2 9 -1 0 -21
word me all'ingresso	0 0 0 0 0 0 0 0 0 4
word me and	7 -3 -3 -1 -2 1 3 -1 -1 -42
word me at	6 -1 -1 0 -1 0 -2 0 0 2
word me by	1 -3 -2 0 0 0 5 0 0 -2
word me dice	3 -4 0 0 0 0 0 0 0 0
word me even	0 -2 0 0 0 -2 5 0 0 0
word me for	0 0 0 0 0 0 0 0 0 10
word me have	0 0 0 0 0 0 1 0 0 -8
word me if	-3 -2 -2 -1 -3 20 -19 9 -1 -15
word me know	-19 16 -4 -1 -2 12 2 -3 -1 2
word me on	0 0 0 0 0 0 0 0 0 5
word me the	0 -1 0 0 0 -2 3 0 0 5
word me timemention	4 -10 -2 0 0 2 6 -1 0 -8
word me to	0 -3 0 0 0 0 4 0 0 20
word me when	-1 -1 1 0 -3 -1 4 0 0 -2
word me which	-3 4 1 0 0 0 -1 0 0 -11
word me your	-3 3 4 -4 -6 -1 -2 0 9 -16
word mean	0 0 0 0 0 0 0 0 0 4
word meantime	0 0 0 0 -2 0 2 1 1 -6
word medewerker	4 -2 0 0 -7 -1 8 0 0 -4
word media	3 2 0 1 -1 0 -4 -1 0 4
word medical	-4 1 5 0 -1 0 8 -1 -8 -34
word medico	0 3 0 0 -1 0 -1 0 0 -1
word mee	18 -5 -1 0 0 -1 -11 0 0 26
word meet	25 18 -28 2 -8 -19 14 -11 7 -65
word meet :	2 -1 0 0 0 0 0 0 0 -9
word meet again	-2 0 -2 -2 -1 -1 9 -1 0 -3
word meet at	0 0 0 3 0 -1 -1 0 0 -2
word meet id	2 -1 0 0 0 0 0 0 0 7
word meet link	20 -5 -7 -1 0 -2 -4 0 0 -11
word meet on	-1 -1 -2 5 -1 -2 3 -1 0 27
word meet the	11 6 -4 -1 10 -3 -15 -3 -1 -23
word meet us	-1 2 -1 0 1 0 -1 0 0 -11
word meet with	3 0 -1 0 -1 0 0 0 0 -24
word meet you	-10 5 -5 -5 -2 -5 25 -1 -2 30
word meeting	-1 4 0 0 -1 0 -11 11 -2 1
word meetup	1 -1 -1 0 0 -1 1 0 0 -4
word meglio	0 1 0 0 0 0 1 0 0 3
word mehr	-1 0 0 0 0 0 4 -1 -1 5
word mei	-1 -1 0 0 -2 -1 5 0 0 -4
word meia	4 2 0 0 -1 0 -3 -1 0 -11
word meilleur	7 -3 -1 -1 2 -1 -2 1 -3 -3
word mein	1 0 0 0 0 0 0 0 0 9
word mein vorstellungsgesprach	0 0 0 0 0 0 0 0 0 4
word meine	0 0 0 0 0 0 -1 2 0 -10
word meiner	4 0 0 -5 0 0 2 0 0 -6
word mejor	-1 -3 0 0 0 0 5 0 -1 -1
word meld	1 0 0 0 0 0 0 0 0 9
word meld u	0 0 0 0 0 0 0 0 0 6
word melde	1 0 2 0 0 0 -1 -1 0 -7
word melde mich	0 0 3 0 0 0 -1 0 0 -5
word melden	0 -1 0 0 2 -1 -1 3 -3 36
word melden sie	1 0 0 0 0 0 0 0 0 16
word melden uns	-1 -1 0 1 3 0 -3 4 -2 11
word melden wir	0 0 0 0 0 0 0 0 0 14
word meldet	0 0 0 0 -1 0 6 -1 -2 0
word meldet sich	0 0 0 0 -1 0 6 -1 -2 0
word member	0 0 0 0 0 0 -5 5 0 14
word member of	0 0 0 0 0 0 -5 5 0 -9
word membership	0 0 0 0 0 0 0 0 0 19
word membership of	0 0 0 0 0 0 0 0 0 6
word meme	-6 -5 5 9 -1 -1 -1 -1 0 -6
word mensa	0 0 0 0 0 0 0 0 0 4
word mensagem	-3 1 -1 0 0 0 -3 7 0 -19
word mensaje	-5 -2 -1 0 -1 -1 -1 16 -5 -6
word mention	-9 -2 -1 -1 -2 -2 25 -1 -7 -5
word mercado	0 0 0 0 -2 0 -1 0 3 -1
word merchandiser	1 0 0 0 0 0 -1 -1 2 -24
word merci	2 -6 -9 7 8 -5 2 -1 2 14
word merci !	0 0 0 0 0 0 5 0 -4 5
word merci d'apporter	4 0 0 0 0 -1 -2 0 0 1
word merci d'avoir	4 -3 -1 0 3 0 -2 -1 0 -7
word merci de	-3 -4 -1 -1 0 -1 7 6 -3 4
word merci pour	-2 7 0 0 -2 -1 -7 0 5 25
word mes	-2 -6 4 0 -1 3 3 -1 -1 -12
word mes excus	0 -5 5 1 0 0 0 0 0 0
word mesa	0 3 0 0 0 0 6 0 -8 -10
word mesa para	0 0 0 0 0 0 0 0 0 11
word mese	-1 0 -3 0 -1 5 2 -1 0 -10
word mesi	0 0 0 0 1 0 0 0 0 -3
word mesma	-4 0 4 0 0 0 0 0 0 -2
word mesmo	-1 -5 1 0 1 0 4 0 0 -15
word messag	1 -4 0 0 0 0 -2 6 0 3
word message	-13 -9 -7 -2 -11 -3 -15 63 -2 -16
word message are	0 0 0 0 0 0 0 0 0 4
word message could	0 0 0 0 -2 0 -1 4 0 -2
word message to	-1 -4 0 0 -1 0 -5 13 0 -11
word message was	-5 0 -1 0 -1 0 -1 8 0 -2
word messaggio	-5 1 -1 0 -1 -1 -3 10 -1 -18
word mestrado	0 0 0 0 0 0 0 0 0 15
word mestrado em	0 0 0 0 0 0 0 0 0 4
word met	9 -8 -1 -4 22 10 -27 3 -4 -12
word met de	0 0 0 0 0 1 0 0 0 8
word met je	3 -1 0 2 1 0 -4 0 0 1
word met onze	1 0 0 0 0 0 0 0 0 6
word met plezier	0 0 0 0 3 0 -3 0 0 5
word meu	-1 1 0 1 0 0 0 0 0 4
word mevrouw	6 -5 -3 0 0 -1 6 -1 -1 14
word mexico	0 0 -1 1 0 0 0 0 0 -3
word mi	14 -13 0 -1 -3 -5 18 -8 -2 -17
word mia	-2 9 1 1 -1 -2 -5 0 0 86
word mich	3 -2 1 -4 1 -1 3 -1 -1 3
word mich doch	-1 0 0 0 -1 -1 3 0 0 -1
word microsoft	6 -6 2 0 0 0 -1 0 0 -4
word microsoft team	4 -6 3 0 0 0 -1 0 0 -2
word mid	0 0 0 0 0 0 1 0 0 -4
word middle	-2 -1 -1 0 -3 -1 8 -1 0 -3
word midi	0 3 -1 0 0 0 -1 0 0 -8
word mieux	0 2 0 0 0 0 -1 0 0 -18
word might	-1 1 0 0 3 0 -2 0 0 24
word mijn	-1 0 1 1 0 0 2 -2 0 10
word mil	0 0 1 0 0 0 0 0 0 -13
word milano	2 -1 0 0 -1 0 0 0 0 -8
word mile	0 0 0 0 1 0 0 0 0 -6
word mill	-3 7 -5 0 -2 -1 4 0 0 -8
word mille	0 -1 2 0 0 0 -1 0 0 5
word mim	-1 5 0 0 0 -1 -2 0 0 -14
word min	7 36 -6 -1 -5 -4 -23 -2 -4 -29
word mind	0 -4 1 0 4 0 1 0 0 11
word mind for	0 0 0 0 4 0 -3 0 0 8
word minha	0 -11 11 0 0 0 0 0 0 -8
word mini	0 0 0 0 0 0 0 0 0 4
word mins	3 1 0 -1 -1 0 -2 0 0 -1
word minut	2 38 -6 -4 -9 -3 -5 -5 -8 -5
word minut and	0 1 0 0 0 0 0 0 0 3
word minut early	2 -1 0 0 0 0 0 0 0 -7
word minut on	1 1 -1 0 0 0 -1 -1 0 -8
word minut timemention	-5 10 -1 -2 0 0 -2 0 0 18
word minut to	-1 1 0 0 0 0 0 0 0 4
word minut with	2 10 -2 0 -1 -2 -7 -1 0 -15
word minute	2 3 -2 -1 -1 -1 4 -1 -4 -21
word minute presentation	4 -1 0 0 0 0 -1 0 -1 -1
word minuten	3 2 -1 -1 -1 -1 -1 0 0 16
word minuti	1 4 0 0 -1 0 -2 0 -1 5
word minuto	1 9 -1 0 -1 0 -6 0 -1 23
word minuto de	0 0 0 0 0 0 0 0 0 5
word minuto na	0 2 0 0 0 0 -1 0 0 3
word mio	0 0 0 0 0 0 0 0 0 4
word mir	13 10 5 0 -3 -1 -19 -3 -2 -10
word mir die	0 0 0 0 0 0 0 0 0 4
word mira	0 0 0 0 0 0 0 0 0 11
word misma	-2 0 3 0 0 0 0 0 0 0
word mismo	0 0 1 0 3 0 -2 0 -1 -6
word miss	-1 -3 -2 -1 -1 0 9 0 -1 2
word mission	0 1 0 0 1 0 -1 0 0 -16
word mit	16 -6 -2 -3 -10 15 -2 -5 -4 11
word mit den	0 0 0 0 0 0 0 0 0 4
word mit der	-3 -4 2 -1 -6 17 -4 -1 0 -4
word mit einer	5 -2 0 0 -4 0 4 -1 -2 -7
word mit ihnen	0 0 0 0 1 0 0 0 0 5
word mit unserem	-1 6 0 0 -1 0 -2 -1 0 -2
word mitgliedschaft	0 0 0 0 0 0 0 0 0 4
word mitgliedschaft im	0 0 0 0 0 0 0 0 0 4
word mitte	0 0 0 0 -1 0 4 0 -2 -1
word mitteilen	3 -1 0 0 -1 -2 2 0 0 -2
word mitteilen dass	0 0 0 0 1 0 0 0 0 6
word mitteilen zu	3 0 0 0 -2 0 -1 0 0 -5
word mme	1 0 1 0 0 0 0 0 0 -6
word mo	5 -3 -1 0 0 0 0 0 0 -3
word mobile	3 -1 -1 0 1 -1 -2 0 0 -15
word mochte	-10 14 -1 0 -1 0 -2 0 0 -10
word mochte sie	-9 13 -1 0 -1 1 -1 0 0 -1
word mochten	-7 -6 -1 -1 -6 17 2 1 -1 3
word mochten sie	-2 -3 0 0 0 0 6 0 0 3
word mochten wir	0 1 0 0 0 0 0 0 0 4
word mock	0 0 0 0 0 0 0 0 0 11
word mock interview	0 0 0 0 0 0 0 0 0 4
word moderator	0 0 0 0 0 0 0 0 0 3
word moet	-2 -1 1 2 -1 -1 2 0 0 -6
word moet ik	0 0 0 0 0 0 0 0 0 -5
word moeten	-1 0 1 3 0 0 -1 0 0 12
word moeten we	-1 0 1 1 -1 0 0 0 0 15
word mogen	0 -4 0 0 10 0 -4 0 -1 -5
word moglich	2 -1 0 0 0 0 -1 2 -2 22
word moi	-3 13 0 -1 0 -2 -4 -1 -1 -17
word moin	4 -1 0 -1 0 -1 4 -1 -2 -12
word mois	-2 -1 0 0 3 1 3 0 -4 0
word molestia	-1 0 0 2 0 0 0 0 0 7
word moltissime	0 -1 0 0 5 -1 -1 -1 0 6
word moltissime domande	0 -1 0 0 5 -1 -1 -1 0 6
word molto	0 1 0 0 0 0 -1 0 0 -4
word moment	5 13 -1 -2 -5 -1 -6 -1 -2 -9
word momento	-1 14 -5 0 0 0 -2 -1 -3 -11
word mon	4 -2 -1 0 2 -1 -5 1 3 8
word mon entretien	-2 2 0 0 0 0 0 0 0 3
word monitor	0 -1 0 0 -1 0 -2 5 -1 -5
word monsieur	0 3 0 3 -9 3 -4 -1 7 2
word monteur	0 0 0 0 0 0 0 0 0 13
word month	-6 -4 -3 -1 -10 3 16 -2 7 20
word mooie	0 0 0 0 1 0 0 0 0 10
word more	-17 -14 0 0 2 -6 46 -2 -8 40
word more about	-1 -1 -1 0 -1 -1 6 0 -1 -12
word more people	-11 2 -1 -2 0 -1 15 -1 0 -4
word more than	2 -1 0 0 0 0 0 0 0 3
word morn	10 -1 7 -1 6 -4 -15 -2 -1 -30
word morning	-10 26 -5 0 -3 -2 -6 -1 0 -5
word mortgage	0 0 0 0 0 0 0 0 0 4
word mortgage on	0 0 0 0 0 0 0 0 0 4
word most	-4 11 -1 -1 10 -3 -5 -1 -7 26
word motion	3 8 -1 0 0 -2 -7 0 0 -31
word motion designer	1 9 -1 0 0 -2 -5 0 0 -26
word motivo	0 0 1 0 0 0 0 0 0 8
word move	-4 0 -1 -3 1 -3 14 -2 -2 72
word move forward	-3 1 0 0 0 0 4 -1 -1 25
word move our	0 0 1 0 0 0 0 0 0 -5
word move to	0 -1 -9 0 0 -1 12 0 0 27
word move you	1 3 -3 0 -1 0 0 0 -1 4
word move your	-1 0 2 0 0 0 0 0 0 11
word moved	-8 -4 12 -2 -1 -1 -7 15 -5 29
word moved from	0 0 1 0 -1 0 3 0 -2 2
word moved the	0 0 1 0 0 0 0 0 0 -7
word moved to	-4 0 4 -1 0 0 3 0 -1 22
word moving	-2 -2 5 0 1 -1 2 -2 -1 -13
word moving forward	0 -1 0 0 1 0 3 -1 0 -8
word mozo	0 0 0 0 1 0 -1 0 0 -10
word mozo de	0 0 0 0 1 0 0 0 0 -10
word mr	9 -5 4 -5 3 -1 1 -2 -5 -15
word mrs	-2 0 2 0 0 0 0 0 0 8
word ms	-4 10 5 -2 6 -5 -1 -4 -5 -12
word much	-1 -4 1 -1 4 -4 9 -2 -2 30
word much for	0 1 0 0 0 0 1 0 -1 10
word much thought	0 0 0 0 0 0 0 0 0 6
word mucha	0 0 0 0 3 0 -1 0 0 -10
word mucho	0 0 0 1 3 0 -2 0 -1 -1
word mucho exito	0 0 0 0 0 0 0 0 0 -3
word mudanca	0 -1 1 0 -1 -3 5 0 0 5
word mudar	0 0 0 0 0 0 0 0 0 -10
word muita	0 0 0 0 1 0 0 0 0 -7
word muito	-2 -2 -1 -1 3 -1 5 -1 -1 1
word muito pedido	0 0 0 0 3 0 0 -1 0 -4
word muito sucesso	0 0 0 0 0 0 0 0 0 3
word municipal	-1 0 0 0 0 0 0 0 1 -7
word munir	0 0 0 0 0 0 0 0 0 6
word munissez	3 0 0 0 0 0 -2 0 0 0
word munissez vous	3 0 0 0 0 0 -2 0 0 0
word museu	0 0 0 0 0 0 0 0 0 -3
word museu da	0 0 0 0 0 0 0 0 0 -3
word museum	-3 0 4 -2 0 0 1 0 0 -3
word muss	-3 -1 1 1 -1 -1 4 -1 0 0
word mussen	-6 -1 7 1 1 0 -1 0 0 -8
word musste	0 0 0 0 4 0 -2 0 -1 4
word must	-1 -7 4 1 4 -4 4 0 -1 1
word must be	0 0 1 0 0 0 -1 0 0 5
word mutual	-1 3 0 0 1 -1 -1 0 -1 -15
word muy	-2 -3 0 -1 0 -1 8 -1 -1 1
word my	12 -2 5 -4 10 -8 -4 -3 -6 89
word my application	0 0 0 0 0 0 0 0 0 25
word my calendar	2 5 -1 0 -2 0 -1 0 -3 16
word my client	-3 6 0 0 0 -1 -2 0 0 -2
word my desk	-1 -1 0 -1 3 -1 8 -7 0 -6
word my interview	0 0 0 0 0 0 -1 1 0 6
word my resume	0 0 0 0 0 0 0 0 0 11
word myself	2 0 0 -1 -1 0 2 0 0 -3
word n	3 0 0 0 -1 0 -2 0 1 -9
word n'a	-3 0 -1 1 2 0 -2 2 1 22
word n'a malheureusement	0 0 0 0 1 0 0 0 0 12
word n'a pas	-2 0 0 0 1 0 -1 2 1 11
word n'avon	0 3 0 0 -2 0 0 0 0 -4
word n'est	0 0 0 0 6 0 -4 -1 0 1
word n'est pas	0 0 0 0 6 0 -4 -1 0 1
word na	-8 -9 17 -5 15 -1 -13 -8 12 6
word na cantina	0 0 0 0 0 0 0 0 0 5
word na de	-4 0 0 0 -3 -1 -4 -1 12 -20
word na entrevista	0 0 0 0 0 0 3 -2 -1 1
word na nossa	0 0 0 0 0 0 0 0 0 -4
word na rececao	1 0 0 0 0 0 0 0 0 -3
word na revista	0 0 0 0 0 0 0 0 0 4
word na sala	1 0 0 0 0 0 0 0 0 -3
word na sua	0 0 0 0 0 0 0 0 0 6
word na timemention	0 7 3 -1 -1 -1 -3 -2 -1 56
word naar	0 -6 1 -3 -7 -2 7 -2 10 3
word naar aanleid	1 -1 0 0 1 0 0 0 0 -3
word naar de	-2 -4 0 -2 0 0 1 -1 8 -6
word naar timemention	-1 0 2 0 0 0 0 0 0 16
word nach	5 -7 -1 0 0 0 4 -1 1 -17
word nach dem	0 -3 0 0 -1 0 4 -1 2 -3
word nach den	2 -1 0 0 -2 0 2 0 -1 -15
word nachricht	-6 -1 -1 0 -2 -1 -3 19 -5 -15
word nachste	-2 4 -1 0 -3 -1 5 -1 -1 -7
word nachste woche	1 6 0 0 0 0 -5 0 0 -4
word nachsten	-6 11 0 -1 -4 0 6 -4 -1 -17
word nachsten tagen	-6 10 0 0 -5 0 5 -3 -1 -9
word nachster	-7 3 -1 0 -1 0 8 -1 -1 -2
word nachster schritt	-3 5 0 0 0 0 0 0 0 -1
word nachster woche	-4 -2 0 0 -1 0 8 -1 0 -1
word nachwuchsprei	0 0 0 0 0 0 0 0 0 16
word nada	3 -5 4 -1 -6 -4 12 -3 -1 5
word naher	1 -1 0 0 0 0 0 0 0 -4
word nair	4 -2 0 0 0 0 -1 0 0 2
word nala	0 0 0 0 0 0 0 0 0 5
word name	-2 -3 0 3 -3 -4 12 0 -2 29
word name of	-1 -2 0 0 -1 -2 10 -1 -2 -12
word nanny	-1 2 -1 0 0 0 0 0 0 -9
word nao	-19 10 4 6 18 -3 -6 -4 -6 17
word nao foi	-1 -1 0 0 6 -1 -3 1 0 17
word nao podemo	0 0 0 0 3 0 0 -1 0 -2
word nao precisa	0 0 0 1 0 0 -1 1 0 4
word nao vou	0 0 1 0 0 0 0 0 0 -4
word nas	0 0 0 0 1 0 0 0 0 -4
word nd	1 0 0 0 0 0 0 0 0 -5
word ne	4 8 -17 -1 17 -1 -7 0 -3 -40
word ne vous	-4 0 0 0 11 0 -4 0 -1 -33
word near	-1 0 0 0 -1 0 2 0 0 5
word near you	0 0 0 0 0 0 0 0 0 6
word neben	6 0 -1 0 -2 0 -3 0 0 -7
word necesario	0 0 0 1 0 0 -1 1 0 5
word necesario que	0 0 0 1 0 0 -1 1 0 5
word necesitamo	0 -3 0 0 0 0 6 -1 -1 -4
word necesito	0 0 0 0 0 0 1 0 0 -3
word need	-15 -11 -1 31 -16 -8 46 -4 -22 18
word need for	0 0 0 0 0 0 0 0 0 9
word need the	-1 -1 0 0 -1 0 4 0 0 5
word need to	-14 4 1 27 -15 -2 3 -1 -3 -11
word need your	-4 0 0 0 0 -1 5 0 0 17
word neem	3 2 0 2 0 0 -5 0 0 27
word neem een	0 0 0 0 0 0 0 0 0 5
word neem je	2 3 0 0 0 0 -4 0 0 5
word neem uw	0 0 0 0 0 0 0 0 0 14
word neemt	-1 0 0 0 -1 -1 -2 6 0 -5
word negociatrice	0 0 0 0 0 0 0 0 0 -13
word negociatrice immobiliere	0 0 0 0 0 0 0 0 0 -3
word nehmen	-5 0 9 -1 -1 0 -1 0 0 -6
word nei	-3 -5 3 -1 -1 0 7 0 0 1
word nei prossimi	-3 -5 3 -1 0 0 6 0 0 -1
word nel	-1 0 0 0 1 1 0 0 0 7
word nel nostro	0 0 0 0 0 0 0 0 0 -4
word nella	3 0 -3 0 1 0 0 0 0 -6
word nella laurea	0 0 0 0 0 0 0 0 0 7
word nella nostra	0 0 0 0 1 0 0 0 0 -15
word nella rivista	0 0 0 0 0 0 0 0 0 3
word nemen	1 -2 -1 0 -1 4 -4 -1 4 -19
word nemen contact	0 0 0 0 0 0 0 0 0 -6
word nennen	-2 3 -1 0 0 0 0 0 0 0
word nervou	0 0 0 0 0 0 0 0 0 9
word nessun	-6 0 7 0 0 0 -1 0 0 -2
word nessun problema	-6 0 7 0 0 0 -1 0 0 -2
word net	0 -2 0 0 0 0 2 0 0 23
word neue	2 0 0 0 0 0 0 -1 0 12
word neue jobs	0 0 0 0 0 0 0 0 0 5
word neue website	0 0 0 0 0 0 0 0 0 8
word neuen	-1 6 -4 -1 -6 -1 8 -1 -1 10
word neuer	-1 0 2 0 0 0 0 0 0 -6
word neuer termin	-1 0 2 0 0 0 0 0 0 -6
word neuigkeiten	-1 1 0 0 3 -1 -1 0 -1 -2
word never	0 0 0 0 0 0 0 0 0 11
word new	-30 -21 85 3 -24 9 -27 6 -2 55
word new :	-4 0 5 0 0 0 0 0 0 1
word new date	-3 -4 29 -1 -3 -2 -13 -2 -1 -9
word new job	-1 -1 -1 10 -9 0 7 -3 -1 -1
word new jobs	0 0 0 0 1 0 0 0 -1 -6
word new message	-1 1 0 0 0 -1 3 -1 0 -3
word new time	-3 -4 13 -5 0 0 -2 2 0 -1
word new year	2 -1 -1 -1 0 0 -6 9 -2 -9
word new york	-4 3 0 0 0 -1 -1 4 0 -5
word news	-9 -15 -6 5 6 30 -13 -7 10 -7
word news !	-5 6 0 0 -1 0 0 0 0 -1
word news the	5 -4 0 0 0 6 -5 0 0 -4
word newsletter	0 0 0 0 -2 0 2 0 0 3
word newsroom	0 0 0 0 1 0 0 0 0 -23
word next	-16 36 -6 -1 6 -13 -7 -5 7 -45
word next :	1 -1 0 0 -1 0 -3 0 5 -8
word next ?	0 -3 0 0 -1 0 4 0 0 1
word next round	0 2 -2 0 -1 0 1 0 -1 17
word next stage	-1 2 0 0 0 0 0 0 0 -3
word next step	0 4 -3 1 2 -1 -2 -3 1 -8
word next week	-16 22 -1 -3 -8 -7 11 -4 5 -47
word nice	-2 -1 -1 0 -2 -1 21 -13 -1 -7
word nicht	3 26 -15 -3 0 -3 -3 -1 -3 -16
word nicht berucksichtigen	0 0 0 0 1 0 0 0 0 -3
word nicht berucksichtigt	0 0 0 0 0 0 0 0 0 10
word nicht erreicht	0 6 -4 -1 0 -1 0 -1 0 -4
word nicht im	0 0 0 0 -3 0 3 1 0 -1
word nico	1 -1 -1 1 1 -1 -1 0 0 -8
word nido	0 0 0 0 0 0 0 0 0 7
word nido per	0 0 0 0 0 0 0 0 0 -3
word niet	2 -6 -5 6 13 -3 -3 -1 -3 -24
word niet bij	0 -3 0 0 7 0 -3 0 0 -13
word niet door	0 0 -1 0 2 0 -1 0 0 -6
word niet honoreren	0 0 0 0 6 0 -4 0 0 0
word niet met	0 0 0 0 1 0 0 0 0 6
word niet te	0 0 -1 8 -5 -1 -1 0 1 -2
word nieuw	-2 -3 0 0 -1 2 6 0 0 -7
word nieuwe	-2 -4 1 0 -3 4 5 -1 -1 10
word nieuwe vacatur	0 -1 0 0 3 0 -1 0 0 0
word nieuwe website	0 0 0 0 0 0 0 0 0 10
word night	0 -4 -1 1 1 1 4 -1 -1 3
word nine	-10 0 0 0 -1 -1 12 0 0 3
word nj	0 0 0 0 0 0 0 0 0 -4
word no	-11 -24 -3 31 -7 -18 29 21 -16 5
word no ambito	2 0 0 -2 1 0 0 0 0 -3
word no armazem	0 0 0 0 2 0 0 -1 0 -13
word no congresso	0 0 0 0 0 0 0 0 0 7
word no conservatorio	0 0 0 0 0 0 0 0 0 6
word no decision	0 0 0 0 0 0 1 0 0 -4
word no dia	5 -1 -1 -3 0 0 0 0 0 -2
word no es	0 0 0 1 0 0 -1 1 0 5
word no fim	-1 0 0 -1 1 -1 3 0 0 -4
word no good	5 -2 4 -4 -1 0 -2 0 0 2
word no ha	-1 0 0 0 3 0 -1 0 -1 1
word no interview	-1 -1 -2 6 0 0 -1 0 0 2
word no later	0 0 -1 -1 0 0 2 0 0 -8
word no longer	2 -1 -8 7 -9 -2 -16 29 -2 -12
word no nosso	0 0 0 0 0 0 0 0 0 -16
word no podemo	0 0 0 0 1 0 0 0 0 7
word no problem	-8 -1 7 0 -4 -1 9 -1 0 -3
word no processo	0 0 0 0 0 0 0 0 1 -3
word no pued	4 -3 -1 0 0 0 0 0 0 3
word no puede	0 0 4 0 0 0 -1 -2 0 8
word no te	-2 -1 -2 3 0 -1 5 -2 0 -6
word no timemention	0 -1 2 0 0 0 -1 0 0 26
word no vamo	0 0 0 2 1 0 -1 0 0 -3
word no whatsapp	0 0 0 0 0 0 0 0 0 -6
word no worri	-2 -2 9 0 -1 -1 -3 0 0 -1
word noch	-8 20 -6 -2 -7 -5 17 -6 -4 -35
word noch eine	0 0 0 0 0 0 1 0 0 11
word noch ihr	-1 -1 0 0 -1 0 4 0 -1 -3
word noch nicht	-2 15 0 1 -4 0 -6 -2 -1 -2
word noche	0 0 0 1 -1 0 0 0 0 6
word nochmal	-1 3 0 0 1 0 -1 0 -2 4
word nodig	-1 -1 0 0 -1 0 4 0 -1 -6
word nodigen	4 -5 0 0 0 0 0 0 2 -5
word nodigen we	3 -3 0 0 0 0 -1 0 2 -4
word nog	-3 -1 -7 -1 5 -1 10 -1 -2 14
word nog een	-1 -1 0 0 0 0 3 0 0 7
word nog eens	0 -1 0 0 6 0 -4 0 0 0
word nog even	0 0 0 0 0 0 1 0 0 8
word noi	-1 1 -1 0 0 2 -1 0 0 -8
word nomina	0 0 0 -3 -5 10 -1 0 0 2
word non	-8 9 -12 0 12 -4 3 4 -3 21
word non e	-1 -1 0 0 5 0 -3 1 -1 -2
word non possiamo	0 -1 0 0 5 -1 -1 -1 0 8
word non puo	0 0 0 0 0 0 0 0 0 12
word non retenu	0 0 0 0 0 0 0 0 0 8
word none	3 2 -3 0 -2 0 0 -1 2 -12
word none of	0 1 -1 0 -1 0 0 0 2 -4
word noor	0 7 0 0 0 0 -6 0 0 6
word nord	0 3 0 0 1 0 -2 1 -1 -5
word normal	-1 -2 0 -1 0 0 -2 7 -1 -3
word northfin	0 0 0 0 0 0 0 1 0 3
word northgate	-1 -1 0 0 -4 0 10 0 -4 -9
word nos	-18 12 5 -5 10 9 -5 -6 -3 -53
word nos ate	0 0 0 0 0 0 0 0 0 6
word nos attent	0 0 0 0 1 0 0 0 0 -8
word nos bureaux	0 0 3 -2 0 0 0 0 0 1
word nos complace	0 0 0 0 0 1 0 0 0 5
word nos encantaria	-2 3 0 0 0 0 0 0 0 -2
word nos ha	0 3 0 0 -1 0 -1 0 0 -12
word nos pondremo	0 -4 0 0 -1 0 7 0 -2 1
word nos quedan	0 0 0 0 0 0 1 0 0 -3
word nos vemo	-2 0 3 0 0 0 -1 0 0 0
word nossa	-2 4 3 3 -2 1 -3 -1 -1 -11
word nossa conversa	-1 -2 3 3 -2 0 -1 0 0 -2
word nossa escola	0 0 0 0 0 0 0 0 0 -3
word nosso	-2 -11 13 -2 1 -3 4 -1 0 -21
word nostra	0 -1 -4 0 -4 -1 13 -1 -1 -24
word nostra fondazione	0 0 0 0 0 0 0 0 0 5
word nostra scuola	0 0 0 0 1 0 0 0 0 -13
word nostro	0 3 -1 1 -1 0 -1 0 -1 0
word not	13 -18 21 6 24 -5 -45 13 -8 51
word not a	0 0 0 0 0 0 0 0 0 20
word not be	-1 -1 0 0 2 -1 -2 5 -2 -18
word not monitor	0 0 0 0 -1 0 -1 4 -1 -5
word not need	4 0 -3 -1 0 0 -1 0 0 -7
word not reach	0 0 0 0 0 0 0 0 0 4
word not read	-1 -1 -1 0 -7 -1 -4 12 2 -11
word not reply	0 -1 0 0 -1 0 -2 1 3 1
word not select	0 0 -1 0 3 0 -1 0 -1 0
word not successful	0 0 0 0 0 0 0 0 0 7
word not the	0 -6 8 0 -4 -1 3 0 -1 10
word not to	0 -3 -1 9 -5 5 -3 0 0 45
word not yet	20 0 -12 -1 -1 0 -4 -1 0 0
word note	1 -6 8 -3 -7 -3 8 0 3 -27
word note !	0 0 0 0 0 0 -3 4 0 -3
word note that	-7 -1 10 -1 0 0 0 0 0 -4
word note to	-1 -1 0 0 -3 -1 3 0 4 0
word noth	-9 -2 1 1 3 -5 12 -7 5 -13
word noth to	-2 0 -2 -1 2 -2 6 -1 -1 4
word notic	-6 -1 12 -3 0 0 1 -2 -1 -1
word notice	3 -2 4 0 -3 -3 4 -1 -3 -16
word notice period	1 4 0 0 0 -2 -2 0 0 -3
word noticia	-1 1 -2 2 0 0 2 -1 -1 -3
word notifi	0 0 0 -1 2 0 3 -1 -2 -2
word notificada	1 0 0 0 0 0 0 0 0 -3
word notificada para	1 0 0 0 0 0 0 0 0 -3
word notification	-1 -1 0 0 1 0 6 1 -6 2
word notify	0 -1 0 0 -7 0 9 0 -1 -2
word notizie	-1 -2 0 0 0 1 3 0 0 -1
word notre	3 -4 3 7 -2 1 -5 -2 1 0
word notre attention	3 -1 0 0 -1 0 0 0 0 6
word notre client	4 -2 0 0 0 0 -1 0 0 -6
word notre decision	-1 -1 0 0 0 3 0 0 0 -4
word notre echange	1 -3 0 -1 -1 0 5 0 0 5
word notre entretien	-1 -4 4 0 0 0 0 0 0 1
word notre fondation	0 0 0 0 0 0 0 0 0 3
word notre offre	-1 0 0 0 2 0 0 0 -1 -8
word notre part	0 0 0 0 0 0 -3 0 3 8
word notre rendez	-1 0 0 2 0 0 0 0 0 6
word notre site	0 0 0 0 1 0 0 0 0 -6
word nous	-9 -5 -10 -5 5 5 40 -6 -15 14
word nous a	0 4 0 0 4 -2 -5 0 -1 -3
word nous accuson	0 0 0 0 0 0 -1 3 -1 -3
word nous aimerion	-8 -1 0 0 0 0 11 0 0 5
word nous avon	-3 -3 -1 -2 6 3 3 0 -3 37
word nous devon	0 0 1 0 0 0 0 0 0 5
word nous donner	0 0 0 0 0 1 -1 0 0 6
word nous est	0 0 0 0 1 0 -1 0 0 5
word nous faut	-1 0 0 -1 0 4 -1 -1 0 -1
word nous interesse	0 -2 0 0 -1 0 12 0 -9 -5
word nous l'etudion	0 0 0 0 0 0 0 0 1 18
word nous n'avon	0 3 0 0 -2 0 0 0 0 -4
word nous nous	-1 -2 0 -1 -1 6 -1 0 0 -5
word nous revenon	-1 -6 0 1 -2 -1 13 -4 0 1
word nous vous	-5 -6 -5 -1 3 -2 22 -1 -6 9
word nouveau	1 -2 -1 0 -8 -4 16 -2 -1 -14
word nouveau site	0 0 0 0 0 0 0 0 0 4
word nouvell	1 -2 0 -1 -1 -1 4 0 0 -7
word nouvell offr	0 0 0 0 0 0 0 0 0 3
word nouvelle	-3 0 0 1 -1 0 5 -1 0 0
word nova	-1 -12 23 -1 0 0 -1 -6 -1 -1
word nova data	-1 -12 22 -1 0 0 -1 -6 0 0
word novamente	0 0 0 0 3 0 0 -1 0 -4
word novamente mais	0 0 0 0 3 0 0 -1 0 -4
word novedad	0 -1 0 0 6 0 3 -2 -5 -9
word novedad en	0 0 0 0 6 0 -1 0 -5 -6
word novo	-4 -13 17 -2 -1 0 3 1 -1 5
word novo site	0 0 0 0 0 0 0 0 0 10
word now	-34 4 13 -5 8 -7 33 -7 -5 -4
word now and	0 -5 0 0 -4 0 0 0 9 -4
word now review	0 0 0 0 0 0 1 0 0 7
word now take	-3 0 3 0 0 0 0 0 1 -7
word now timemention	-2 0 3 0 0 0 0 0 0 3
word nu	1 0 0 0 -1 -1 1 0 0 -7
word nudge	1 0 -1 0 0 0 2 0 0 -6
word nuestra	-1 1 0 0 3 0 -4 0 1 -6
word nuestra fundacion	0 0 0 0 0 0 0 0 0 3
word nuestro	1 0 0 0 0 0 -1 0 0 -8
word nuestro colegio	0 0 0 0 0 0 0 0 0 -8
word nueva	-1 -1 2 0 0 0 0 0 0 17
word nueva fecha	-1 0 1 0 0 0 0 0 0 7
word nueva web	0 0 0 0 0 0 0 0 0 9
word nuevo	0 0 0 0 0 0 0 0 0 -10
word nulla	0 0 0 0 0 0 0 0 0 5
word number	-11 13 -2 -3 -5 1 -4 5 8 -31
word number :	-2 -2 0 -1 -1 0 0 3 2 -3
word number in	1 0 0 0 0 0 -1 1 0 -21
word number of	0 -1 0 0 -5 0 -1 0 7 3
word numero	-2 -1 0 0 3 8 -8 1 0 -17
word numero #	3 -1 0 0 0 0 -2 1 0 -15
word numero de	-4 0 0 0 3 8 -5 0 0 -1
word nun	0 -1 0 0 -1 -1 6 0 -2 -7
word nuova	-1 0 2 0 0 0 0 0 0 17
word nuova data	-1 0 2 0 0 0 0 0 0 11
word nuovo	-1 0 2 0 0 0 0 0 0 13
word nuovo sito	0 0 0 0 0 0 0 0 0 24
word nur	0 -4 0 0 6 -1 0 1 0 -7
word nurse	7 -3 -4 -1 0 1 5 -3 -3 -14
word nurse post	-3 0 1 0 -1 2 2 0 0 0
word nursery	0 -3 4 2 -2 -2 -1 0 3 -6
word ny	0 0 0 0 0 0 0 0 0 20
word nyc	1 0 0 0 0 0 0 0 0 3
word o	-17 -8 -7 -2 9 12 27 -7 -7 -4
word o apartamento	0 0 0 0 0 0 0 0 0 8
word o apoio	0 0 0 0 0 0 0 0 0 10
word o cargo	-1 0 0 0 0 16 -17 0 3 -4
word o cliente	-1 1 0 0 1 0 0 0 0 -12
word o contrato	0 0 0 0 0 2 -1 0 0 19
word o convite	0 -16 13 0 -1 0 6 0 -2 -3
word o curriculo	0 0 0 0 3 0 -1 0 -2 -1
word o diretor	-1 -1 2 0 -2 0 5 -1 -1 -5
word o el	-1 7 -3 0 0 0 -1 0 0 -7
word o emprego	0 0 0 0 2 0 0 -1 0 -13
word o estagio	-1 0 0 0 0 0 -1 -1 2 -14
word o horario	-6 0 -5 0 0 -1 14 0 0 -2
word o ingresso	0 0 0 0 0 0 0 0 0 6
word o juri	0 0 0 0 0 0 1 0 0 11
word o link	5 0 -2 0 -1 -1 -2 -1 0 -9
word o lugar	0 0 5 -1 0 0 -3 0 0 2
word o mestrado	0 0 0 0 0 0 0 0 0 4
word o orcamento	-1 0 -1 3 0 0 0 0 0 -1
word o prazer	0 0 0 0 0 1 0 0 0 6
word o premio	0 0 0 0 0 0 0 0 0 6
word o que	0 0 0 0 0 0 0 0 0 13
word o resultado	0 0 0 0 0 0 1 0 0 -6
word o seu	-3 -5 -6 0 6 -1 14 -1 -3 21
word o teu	0 0 0 0 2 0 -1 0 0 3
word o timemention	-2 14 -9 0 -1 0 -2 0 0 -24
word o voluntariado	0 0 0 0 0 0 0 0 0 5
word oak	3 -1 0 0 0 0 0 0 0 -1
word ob	0 -13 1 14 0 2 -5 -2 1 -10
word ob sie	-1 -10 12 -1 0 3 -2 -1 0 -3
word obligatoire	0 0 0 0 0 0 0 0 0 7
word obra	0 0 0 0 0 0 0 0 0 13
word obrigada	-2 -2 0 0 0 0 6 0 0 13
word obrigada pela	0 0 0 0 1 0 0 0 0 4
word obrigada por	-1 -2 0 0 0 0 5 0 0 6
word obrigado	-2 1 0 -1 2 -1 -2 -2 5 -18
word obrigado pela	-1 2 0 0 0 0 0 0 -1 8
word obrigado pelo	0 0 0 0 1 0 0 0 0 -6
word obrigado por	0 0 0 0 1 0 -1 0 1 -4
word occasion	0 0 0 0 3 0 -1 0 0 1
word october	0 0 0 0 0 0 0 0 0 5
word oder	-30 43 -13 -1 -1 -1 0 3 -1 4
word oder am	-2 3 0 0 0 0 0 0 0 17
word oder timemention	-21 36 -12 0 0 0 -1 0 0 -1
word of	-9 -24 18 -22 -14 -4 14 -3 44 -11
word of a	-2 -2 2 1 3 -3 2 0 0 14
word of analytic	0 0 0 0 0 0 0 0 0 5
word of applicant	0 0 0 0 -4 0 0 0 5 -3
word of application	0 0 0 0 -1 0 -2 0 3 2
word of data	3 0 0 0 0 1 -1 0 -1 1
word of employment	-1 0 0 0 2 2 -1 -1 0 -11
word of id	3 0 0 -1 0 -2 0 0 0 -24
word of interview	-6 -1 6 0 0 0 3 0 0 0
word of january	-1 -2 0 0 -2 -1 6 0 0 -1
word of je	7 -4 0 0 -1 1 -2 0 -2 -7
word of june	5 0 0 0 0 0 -4 0 0 -9
word of luck	0 0 0 0 0 0 0 0 0 10
word of next	-1 -1 -1 0 -2 0 5 0 1 -6
word of office	0 0 0 0 0 0 -6 8 0 -5
word of our	3 -1 -1 0 -8 -1 2 3 3 19
word of teach	9 -2 0 0 -1 0 -3 0 -3 -2
word of the	-14 3 4 -4 -15 11 -10 0 26 42
word of them	-4 -14 -2 -1 -2 -1 24 -1 2 -12
word of these	-3 1 2 0 0 0 0 0 0 -24
word of this	0 0 0 1 0 0 0 0 0 14
word of timemention	-11 24 5 -7 -1 -3 -7 -1 3 -39
word of two	-1 -1 0 0 -1 -2 8 -1 0 -18
word of u	-4 0 0 0 -2 0 -6 0 12 -4
word of us	12 -4 -3 -1 13 -1 -19 0 4 5
word of we	-2 0 0 0 0 0 3 0 0 -4
word of you	-1 -1 1 0 -3 0 6 -1 0 -3
word of your	-1 -9 2 -2 2 -2 22 -2 -8 26
word oferecer	0 0 0 0 0 1 -1 0 0 16
word oferecer o	0 0 0 0 0 1 -1 0 0 5
word oferta	1 0 -1 -1 0 6 -4 -1 -1 -6
word oferta de	0 0 0 0 -1 0 0 0 2 3
word off	-5 -7 -11 12 -6 14 1 5 -3 -8
word offene	0 0 0 0 0 0 0 0 0 13
word offer	-21 10 -8 -2 27 16 -12 -5 -4 70
word offer #	0 0 0 0 0 0 0 0 0 8
word offer :	-2 3 0 0 0 0 0 0 0 1
word offer and	0 0 0 0 2 -1 0 0 0 4
word offer by	0 0 0 0 0 0 0 0 0 9
word offer for	-1 -1 0 2 -7 5 5 -1 -2 2
word offer is	-1 0 0 0 -1 6 -2 -1 -1 -12
word offer it	0 0 0 0 0 0 0 0 0 -5
word offer letter	0 0 0 0 0 3 -1 0 0 0
word offer of	-3 0 0 0 2 4 -1 0 0 -5
word offer on	0 0 0 0 0 0 0 0 0 10
word offer timemention	-11 15 -3 0 0 0 0 0 0 -6
word offer to	-1 -2 -1 -1 14 -1 -7 -1 -1 -12
word offer you	-2 -2 -1 -1 13 -3 -3 -1 0 10
word offerta	0 0 0 0 0 1 0 0 0 -3
word offerte	0 0 0 0 0 0 0 0 0 7
word offic	0 1 0 0 0 0 1 -1 -1 -6
word office	-3 5 17 -7 -5 -7 -6 10 -4 25
word office is	13 -2 7 -1 -2 -2 -9 -4 0 -2
word office manager	0 2 0 0 0 0 -1 0 0 79
word office on	4 -4 0 0 0 0 0 0 0 -2
word officer	-4 1 -1 -1 -6 0 -5 1 15 -28
word officer position	0 0 0 0 0 0 0 0 0 -6
word officer post	0 0 0 0 0 0 0 0 0 -4
word official	-2 -2 -1 0 5 -1 6 0 -5 0
word officina	1 0 0 0 0 0 0 0 0 -20
word offr	0 0 0 0 1 0 0 0 -1 3
word oficina	-3 -1 4 -1 0 -5 4 2 0 -4
word ofrecerle	0 0 0 0 0 1 0 0 0 13
word ofrecerle el	0 0 0 0 0 0 0 0 0 4
word ofrecerle la	0 0 0 0 0 1 0 0 0 6
word ogni	0 2 0 0 0 0 -1 0 0 -3
word oh	-6 2 4 -1 -1 -1 5 -1 0 5
word oi	-3 -1 -1 2 -13 -5 20 -1 2 2
word oi !	-2 4 -1 0 -4 -1 1 0 3 1
word ok	3 15 14 -1 -1 -4 -24 -1 -1 -54
word ok ?	-2 0 4 0 0 0 -2 0 0 -4
word ola	0 7 -1 -4 5 -2 -5 1 -1 -29
word ola !	-1 4 0 0 -1 -1 0 0 -1 -5
word ola a	0 0 0 0 0 0 0 0 0 4
word old	-7 3 8 0 0 0 -2 0 -1 17
word old :	-4 0 5 0 0 0 0 0 0 -2
word om	21 -5 -1 -1 -2 1 -11 -1 0 10
word om te	0 6 0 0 0 0 -5 0 0 -3
word om timemention	18 -10 -1 0 0 -2 -4 0 0 5
word omar	0 0 0 0 0 0 0 0 0 10
word on	4 14 -32 23 -31 -14 14 28 -7 81
word on #	6 2 -1 0 0 0 -6 0 0 -11
word on a	-3 5 3 9 -2 3 -10 -5 0 34
word on aimerait	0 12 0 0 -3 0 -6 0 -1 3
word on discute	1 0 0 0 0 0 0 0 0 -16
word on file	-1 0 -1 0 0 0 -5 -1 8 -5
word on for	19 -1 -15 0 0 0 -3 0 0 -1
word on hold	-2 0 0 1 -7 -1 12 0 -3 -2
word on its	9 0 -2 0 0 0 -6 0 0 1
word on my	3 2 -1 -1 6 -1 -6 0 -2 -7
word on our	-3 5 0 0 0 -1 -2 -1 1 6
word on se	-3 4 3 0 -1 -1 -2 0 -1 -26
word on site	0 0 0 0 0 0 0 0 0 13
word on sleep	0 0 0 0 0 0 0 0 0 12
word on the	-3 -9 3 -6 -11 5 16 4 0 35
word on this	-2 -1 -2 4 3 0 -1 0 0 6
word on timemention	-7 0 -19 27 -10 -29 19 18 1 131
word on to	-1 0 0 0 -1 -1 7 0 -3 -1
word on tuesday	0 0 0 0 0 0 0 0 0 15
word on vine	0 0 0 0 0 0 0 0 0 6
word on which	0 9 0 0 -6 0 -2 0 0 -2
word on your	-9 -1 3 -1 -7 -7 25 -2 -2 -2
word on zoom	5 -1 0 0 0 0 0 -2 -1 3
word onboard	-6 -4 -1 0 -2 -11 26 -2 0 -14
word once	-1 -9 10 0 -3 -1 2 3 0 24
word onderzoek	0 0 0 0 0 0 0 0 0 7
word one	3 -22 1 -10 34 -24 10 1 6 -18
word one for	2 -2 -1 0 9 0 -8 0 0 3
word one more	-1 -2 0 0 -2 -1 9 -1 -2 4
word one of	-5 -11 0 -1 6 -1 5 4 4 0
word one or	0 0 0 0 -2 0 0 3 0 -4
word one way	0 -1 0 0 -1 0 4 0 0 -4
word online	-2 3 -1 -1 -7 -1 15 -3 -1 31
word online assessment	-1 -2 0 0 -5 0 10 -1 -1 -2
word online interview	-2 3 0 -1 0 0 0 0 0 5
word online test	1 -3 0 0 -1 0 4 0 -1 -7
word only	-4 -6 -1 -2 35 -2 -27 4 2 10
word ons	19 14 -4 -1 -10 -7 -12 -4 5 -46
word ons aan	4 10 0 0 -1 0 -8 0 -4 -21
word ons gesprek	0 0 1 0 1 0 0 0 0 -3
word ons kantoor	5 -3 0 0 0 0 0 0 0 -15
word onsite	-6 2 0 1 -1 -1 5 0 -1 2
word ont	0 0 0 0 4 0 -3 0 -1 6
word ontmoeten	-4 9 0 0 1 -1 -5 0 0 10
word ontvangen	-1 -2 -1 0 -3 -1 -9 4 12 -1
word ontvangst	0 0 0 0 0 0 -5 0 6 5
word ontvangt	2 0 0 0 0 0 -2 0 1 8
word ontvangt u	2 0 0 0 0 0 -2 0 1 -4
word onze	9 3 -1 1 1 4 -16 -1 1 -33
word onze keuze	0 0 0 0 1 0 -1 0 0 -6
word onze klantenservice	0 2 0 0 0 0 -1 0 0 -23
word onze school	0 0 0 0 0 0 -2 0 2 -8
word ook	0 0 0 0 -3 -1 8 -4 -1 -1
word op	20 -29 4 -1 27 -4 -19 -5 7 2
word op #	4 -3 0 0 0 0 -1 0 1 -1
word op basi	-3 -4 0 0 18 -1 -9 -1 -1 -4
word op de	1 -3 0 0 10 -2 -4 -1 -1 -9
word op een	-1 0 0 0 0 0 -1 -1 3 -3
word op gesprek	0 0 0 0 0 0 0 0 0 13
word op het	6 -3 -1 0 0 0 -2 0 0 -2
word op kantoor	0 0 0 0 0 1 -1 0 0 6
word op ons	5 -3 0 0 0 0 0 0 0 -15
word op onze	1 1 0 0 0 0 -3 0 2 -31
word op timemention	22 -18 -2 -1 -1 0 -5 4 0 39
word opdracht	-1 3 0 0 -1 0 -2 0 0 14
word opdracht voor	0 0 0 0 0 0 0 0 0 8
word opdrachtgever	-1 -1 0 0 -1 -2 5 0 0 6
word open	-1 -2 1 2 -4 -8 -8 17 4 82
word open for	-2 -1 0 -1 0 0 -1 5 0 -9
word open in	0 0 0 0 1 0 0 0 0 11
word open position	0 0 0 0 0 0 0 1 0 8
word open the	0 0 0 0 0 0 0 0 0 7
word open timemention	3 0 0 0 0 0 -2 0 0 -2
word open to	0 1 0 0 0 0 -1 0 0 23
word opening	-1 2 0 1 -6 0 -4 0 9 5
word operadora	0 -1 3 0 1 0 0 -3 0 -3
word operadora de	0 -1 3 0 1 0 0 -3 0 -3
word operation	4 1 -2 1 -1 0 -3 0 0 -11
word operative	0 0 0 0 0 0 0 0 0 -7
word operator	1 2 -1 0 -1 0 -1 0 1 -10
word opgenomen	-1 -2 0 0 6 0 -1 0 -1 -2
word oportunidade	-1 1 0 0 0 0 0 0 0 10
word opportunita	0 0 0 0 1 0 -1 0 0 3
word opportunite	0 0 0 0 0 0 0 0 0 15
word opportuniti	0 0 0 0 2 0 0 0 0 6
word opportunity	0 0 0 0 6 0 0 0 -6 50
word oppure	0 1 0 0 0 0 0 0 0 -3
word oppure timemention	0 1 0 0 0 0 0 0 0 -3
word ops	-1 0 0 0 -1 0 2 0 0 -4
word optado	0 0 0 0 1 0 0 0 0 -3
word optado por	0 0 0 0 1 0 0 0 0 -3
word option	-6 -3 12 0 -1 3 -4 -1 0 3
word or	-70 139 -10 -8 -13 -19 -22 -2 4 49
word or #	-13 29 -12 0 0 -1 -3 0 0 -8
word or a	0 0 -2 -1 0 0 2 2 0 4
word or decline	2 -1 0 0 -1 2 0 -1 0 -23
word or email	-1 2 0 0 0 0 1 -1 0 -5
word or more	0 0 0 0 -2 0 0 3 0 -2
word or no	0 0 0 0 0 1 1 -1 1 -11
word or the	1 -3 3 0 0 0 0 0 0 5
word or timemention	-46 77 8 -3 -1 -12 -17 -3 -2 0
word ora	-8 1 8 2 -4 -1 5 -1 -1 -21
word oral	1 0 -1 0 0 0 6 -1 -5 -76
word oral board	-1 0 0 0 -1 0 6 0 -5 -19
word orale	5 0 -1 0 -1 0 -1 -1 0 -19
word orbita	2 -1 0 0 0 1 -1 0 0 -4
word orcamento	-1 0 -1 3 0 0 0 0 0 -1
word orde	0 0 0 0 0 0 -5 0 6 6
word orde ontvangen	0 0 0 0 0 0 -5 0 6 8
word ordenacao	-1 -1 0 -1 8 -1 -3 0 0 -3
word order	2 0 0 -1 -2 0 -2 6 -2 -6
word ore	-1 -2 0 0 -2 0 4 2 -1 -2
word org	-5 0 5 1 -1 0 -1 1 0 25
word organizer	0 0 1 1 0 0 0 0 0 -15
word organizer :	0 0 0 1 0 0 0 0 0 4
word orientation	0 0 0 0 0 0 0 0 0 -3
word ort	-1 0 3 0 0 0 0 0 -1 -14
word ort :	0 0 0 0 0 0 0 0 0 -7
word os	4 -2 -4 -1 1 1 1 -1 1 27
word other	-10 0 0 -3 31 -11 -9 -4 7 8
word other candidat	0 0 0 0 1 0 0 0 0 14
word otherwise	12 -7 -3 0 -1 0 -2 1 1 -12
word otimo	0 0 0 0 0 0 0 0 0 4
word otra	-10 0 -5 0 -3 0 19 0 0 7
word otra persona	0 0 0 0 -4 0 5 0 0 0
word ou	-10 28 -6 -1 -3 -2 -6 -1 0 -34
word ou na	-1 2 0 0 0 0 0 0 0 -10
word ou timemention	-2 5 2 0 -1 -1 -2 -1 -1 -4
word ouder	0 0 0 0 0 0 0 0 0 7
word oui	-2 -1 0 0 -2 15 -8 0 0 -11
word our	34 3 7 -2 -16 7 -49 2 14 -79
word our #	0 -1 0 0 3 0 -1 0 0 -2
word our agent	0 0 0 0 0 0 -3 3 0 0
word our bank	0 0 0 0 0 0 0 0 0 -6
word our blog	0 0 0 0 -1 0 -2 0 4 -1
word our call	-3 0 0 1 0 -1 4 0 0 -1
word our career	0 0 0 0 3 0 -1 0 0 -18
word our chat	-1 -1 1 0 0 0 1 0 0 6
word our conversation	-1 -2 0 -1 8 -1 -3 0 0 11
word our cto	7 1 0 0 0 0 -3 -4 0 -11
word our decision	0 0 0 0 0 0 0 0 0 -8
word our director	2 2 0 0 -1 0 -3 0 0 3
word our end	1 -7 10 0 0 -1 -2 0 0 -8
word our engineer	-1 1 0 0 -2 0 6 -1 -3 -7
word our foundation	0 0 0 0 0 0 0 0 0 12
word our head	2 0 0 0 0 0 0 0 -1 -4
word our hiring	1 -1 0 0 -3 0 0 0 3 -8
word our hr	0 6 0 0 0 0 -4 0 0 8
word our interview	-13 14 -1 0 0 0 0 0 0 26
word our journal	0 0 0 0 0 0 0 0 0 15
word our lead	1 1 -1 0 0 0 -1 0 0 -4
word our meet	0 0 0 0 0 0 0 0 0 7
word our new	-1 -1 0 0 -4 13 -4 -1 -1 -17
word our newsroom	0 0 0 0 0 0 0 0 0 -11
word our next	0 0 0 0 0 0 0 0 0 6
word our offer	-2 0 0 0 0 3 0 0 0 14
word our offic	1 0 0 0 0 0 1 -1 -1 -4
word our office	5 0 0 0 0 0 -1 -3 0 -11
word our panel	2 -1 -1 0 0 0 0 0 0 21
word our recruiter	0 3 0 0 -7 0 -1 -1 7 -1
word our system	-1 -3 0 0 -9 0 -5 -1 19 -9
word our talent	0 -1 0 0 7 0 -5 0 -1 -1
word our team	1 1 0 0 -1 1 -3 1 1 -32
word our timemention	-1 -2 3 5 -2 -1 -3 0 0 -7
word ours	0 -1 0 -1 4 -1 -1 0 0 2
word out	-11 -15 7 -11 3 -3 -10 36 4 -19
word out !	-2 -3 7 0 0 0 -1 0 0 -6
word out of	-2 -5 2 -1 -3 0 2 9 -1 9
word out to	0 -1 -2 0 -3 -1 -11 15 3 -12
word out with	0 0 0 0 0 0 0 0 0 -4
word outcome	-1 -1 -1 -1 1 0 3 -1 2 4
word outlook	0 0 0 0 0 0 0 0 0 11
word outra	-3 3 4 -2 1 0 -1 0 -1 2
word outra escolha	0 0 0 0 0 0 0 0 0 -3
word outra vaga	0 0 0 0 1 0 0 0 0 -8
word outro	0 6 -3 0 -3 0 0 0 0 1
word ouvert	0 -1 0 0 3 -1 0 0 0 -3
word ouvr	-2 0 0 0 0 0 5 2 -5 -5
word over	-3 -4 10 -5 -1 28 -20 -6 2 -27
word over #	0 0 0 0 1 0 0 0 0 12
word over and	0 -7 -1 0 -1 12 -4 0 0 -15
word over de	-6 13 0 0 -4 -3 4 -3 -1 -9
word over je	-1 -6 0 0 0 0 9 0 -2 -4
word over the	-4 1 -2 -1 -3 24 -20 -2 6 -8
word overleg	0 0 0 0 0 0 2 0 0 -3
word owe	0 0 0 0 0 0 1 0 0 5
word owe you	0 0 0 0 0 0 1 0 0 4
word owen	0 -1 0 0 0 0 -1 3 0 5
word owing	0 0 0 2 -1 0 0 0 0 -6
word owing to	0 0 0 2 -1 0 0 0 0 -6
word own	0 3 0 2 0 -2 -2 0 0 14
word owner	3 -3 -1 12 -9 -3 2 -1 -1 -27
word p	-8 -1 -1 -1 -1 -2 10 3 0 -4
word p #	-3 -2 -1 -1 0 -1 10 -1 0 -5
word paar	17 -7 -1 -1 0 -3 -3 -1 0 -3
word paciencia	0 0 0 0 1 0 1 0 0 7
word pacific	1 1 -1 0 0 0 -1 0 0 -8
word package	0 0 0 0 0 3 -2 0 0 -3
word paga	0 0 0 0 0 0 1 0 0 -7
word page	1 -3 -2 -1 -4 12 -3 1 -3 8
word page #	0 0 0 0 0 0 0 0 0 10
word pagina	-1 -1 0 0 1 0 -2 0 3 -4
word paid	7 -8 -4 -1 -1 11 -2 -2 -1 -6
word paio	0 0 4 -2 0 0 -1 0 0 -5
word paio di	0 0 4 -2 0 0 -1 0 0 -5
word palestra	0 0 0 0 0 0 0 0 0 8
word palestra no	0 0 0 0 0 0 0 0 0 7
word palisade	-1 0 0 1 0 0 0 0 0 -17
word panel	10 0 0 0 -2 -6 -2 -8 10 2
word panel for	0 0 0 0 0 0 0 0 0 30
word panel has	1 0 3 0 0 0 -1 0 -1 -1
word panel interview	-4 6 3 0 -1 0 -3 -1 0 -4
word panel is	5 0 0 -1 0 0 -3 0 0 -4
word panel on	5 0 0 0 0 0 -4 0 0 18
word panel timemention	11 -1 -1 -2 0 -3 -2 -1 0 -7
word panel was	-1 0 0 0 0 0 1 0 0 -11
word panel will	0 0 1 0 0 0 0 0 0 -19
word panel would	0 0 0 0 0 0 0 0 0 4
word paper	-2 -2 0 0 -2 6 -14 -1 15 15
word paper in	0 0 0 0 0 0 0 0 0 15
word paperwork	-3 -1 -1 -1 -2 7 2 -1 -2 -7
word papo	-3 -5 11 0 -1 -4 2 0 0 -10
word papo de	-1 -10 12 0 0 0 0 0 0 -4
word par	-11 1 4 0 1 14 -7 -4 2 -18
word par la	-2 0 2 0 0 0 0 0 0 -8
word par telephone	0 7 0 0 0 0 -6 0 0 1
word para	-5 14 -4 -8 -13 20 0 -17 14 30
word para a	-1 13 -3 -3 -1 7 -9 -1 -1 10
word para comparecer	1 0 0 0 0 0 0 0 0 -3
word para el	2 -3 4 -2 0 -2 2 -1 -1 12
word para entrevista	-1 0 0 0 0 0 2 0 0 -8
word para la	1 6 -1 -1 -4 6 -6 -1 0 -11
word para o	-2 -7 -1 0 0 18 -8 -3 4 19
word para product	0 0 0 0 0 -1 1 0 0 -3
word para ti	0 0 0 0 0 0 0 0 0 9
word para timemention	8 -1 -4 1 0 0 -1 -1 0 10
word para uma	0 4 -1 0 0 0 -2 0 0 -4
word para una	1 7 0 0 -1 0 -4 -1 -1 -13
word para voce	-2 1 4 -2 0 0 0 0 0 12
word paraben	-1 0 0 0 -1 1 1 0 0 7
word paralegal	1 1 0 0 -1 0 -1 0 -1 -3
word parcour	0 2 0 0 4 0 -2 0 -3 -4
word parent	0 0 0 0 0 0 0 0 0 30
word parfait	1 0 0 0 0 0 0 0 0 -12
word pari	-1 0 3 0 0 0 0 0 0 -9
word park	-6 3 -2 -1 -1 -2 10 -1 -1 4
word park in	3 0 -1 0 0 0 -1 0 0 -10
word park is	-10 0 -1 0 0 0 12 0 0 -9
word parlare	0 1 0 0 0 0 0 0 0 -8
word parle	0 0 0 0 -1 -1 3 0 -1 -14
word parler	3 1 0 -1 3 -1 -5 0 0 15
word parler du	3 -1 0 -1 0 0 -1 0 0 -1
word parliamo	10 0 -9 0 0 0 0 0 0 -12
word parole	1 0 -1 0 0 0 0 0 0 -3
word part	-4 -11 20 -2 0 -3 0 -2 1 11
word part in	0 0 0 0 0 0 0 0 0 14
word part of	-1 -2 0 0 -1 -2 7 -1 -1 -1
word part sous	0 0 0 0 0 0 0 0 1 8
word parte	1 -1 0 0 0 0 0 0 0 9
word parte tecnica	0 0 0 0 0 0 0 0 0 5
word partecipazione	0 -1 0 0 -1 0 -2 0 3 -13
word participacao	0 0 0 0 2 0 1 -2 0 -4
word participacion	0 0 0 0 0 0 0 0 1 -3
word participacion en	0 0 0 0 0 0 0 0 1 -3
word participant	1 0 0 0 0 0 0 0 0 -21
word participar	0 -1 0 0 -6 0 -6 0 13 0
word participer	1 0 0 0 0 0 0 0 0 6
word partie	8 0 -8 0 0 0 0 0 0 3
word partie technique	0 0 0 0 0 0 0 0 0 4
word partir	-4 1 -1 -2 -1 8 -3 0 3 -11
word partir de	-1 2 0 0 0 3 -2 0 0 -10
word partner	-2 13 -1 -1 -1 0 -5 -1 -1 -6
word partnership	0 0 0 0 0 0 0 0 0 32
word party	0 0 0 0 0 0 0 0 0 20
word parution	0 0 0 0 0 0 0 0 0 6
word parution de	0 0 0 0 0 0 0 0 0 6
word parvenu	0 0 0 0 2 0 0 0 -1 6
word pas	-20 -1 9 9 13 -3 -3 0 -3 -35
word pas de	-16 0 13 -1 9 0 -4 0 -1 -7
word pas ete	0 0 0 0 2 0 -1 0 1 18
word pasado	0 0 0 0 1 0 0 0 0 4
word pasar	0 0 1 0 0 0 0 0 0 4
word pasate	2 0 0 0 0 0 0 0 0 -10
word paso	0 4 -1 0 0 -1 -1 0 0 5
word pass	-5 10 -3 -1 9 -3 -4 -2 -1 -20
word pass it	-1 2 0 0 -2 -1 3 0 -1 -11
word pass the	-1 6 0 0 0 0 -5 0 0 -4
word passa	9 5 -8 -1 0 1 -4 -1 0 -16
word passa alla	0 -2 0 0 0 0 3 0 0 0
word passa timemention	10 -1 -9 -1 0 1 -1 -1 0 -10
word passage	8 -3 -1 0 0 -1 -2 0 0 -3
word passaporte	0 0 0 0 0 0 0 0 0 3
word passaporto	0 0 0 0 0 0 0 0 0 5
word passar	-2 10 -7 0 0 0 -1 0 0 8
word passar a	-2 0 2 0 0 0 0 0 0 6
word passar por	0 11 -9 0 0 0 -1 0 0 -2
word passare	-1 3 -1 0 0 0 -1 0 0 -9
word passcode	2 -1 0 0 0 0 0 0 0 6
word passcode :	2 -1 0 0 0 0 0 0 0 6
word passe	0 0 -1 0 3 0 -1 0 -1 -2
word passe a	-2 0 0 0 -1 0 4 0 -1 -6
word passer	-1 -6 -1 0 0 -1 9 0 0 -21
word passera	0 0 0 0 0 0 0 0 0 6
word passera timemention	0 0 0 0 0 0 0 0 0 6
word passez	1 0 0 0 0 0 0 0 0 -12
word passi	0 -1 0 0 -1 2 0 0 0 -11
word passo	-2 8 -1 0 -1 -1 -3 -1 0 8
word passou	0 -23 11 0 0 0 12 0 0 1
word passport	-5 -1 0 0 -1 -1 9 0 0 -3
word passport and	-1 0 0 0 0 0 1 0 0 -3
word passt	5 -2 -5 -1 7 -1 -6 1 1 12
word passt dir	4 -3 -1 0 0 0 0 0 0 5
word passt ihnen	-4 7 -3 0 0 0 0 0 0 34
word password	0 0 0 0 0 0 0 0 0 18
word past	1 -13 34 -1 0 -2 -22 -2 3 3
word path	0 0 0 0 4 -2 -1 0 0 0
word patience	-5 -1 0 0 5 0 5 -1 -2 5
word patient	0 0 0 0 0 0 0 0 0 -7
word paul	0 -1 -1 0 -1 -8 13 -1 -1 30
word paul reed	1 -2 -1 1 0 -1 4 -1 -1 -11
word paulo	0 0 0 1 0 -1 1 0 0 6
word paus	-1 -1 0 0 -3 -1 8 -1 -1 -1
word pausa	0 0 0 0 -1 -1 2 1 0 -5
word pause	-1 0 0 0 -4 0 6 0 -1 8
word pay	2 -1 -1 0 -3 11 -5 -1 -1 8
word pay stub	0 0 0 0 0 0 0 0 0 15
word payment	0 0 0 0 0 0 0 0 0 12
word payroll	-12 3 3 -1 -5 0 16 1 -5 1
word payroll officer	-5 5 0 0 -1 1 -2 2 0 2
word pazienza	0 0 0 0 -2 0 4 0 0 -3
word pdf	-1 -2 0 0 -1 4 1 0 0 -10
word pedido	-4 3 0 -1 2 -1 -1 -2 4 -4
word pedido de	-1 4 0 0 -1 0 -1 0 0 4
word pedido para	-1 -1 0 0 3 -1 -3 -2 5 -8
word pedimo	0 3 0 0 -1 0 -1 0 0 -3
word pediu	0 -1 0 0 -4 0 5 0 0 -5
word pela	2 0 0 -1 2 -1 -2 -1 2 8
word pela candidatura	0 2 0 0 0 0 -1 0 0 4
word pelo	-1 5 0 1 1 0 -4 0 0 -8
word pelo que	-1 0 0 1 0 0 0 0 0 -4
word pena	0 0 0 0 3 0 -2 0 0 -5
word pendiente	0 0 0 0 0 0 0 0 0 4
word pensez	0 0 0 0 0 0 0 0 0 8
word pensez a	0 0 0 0 0 0 0 0 0 8
word people	-20 1 5 -2 21 -9 1 -5 7 33
word people and	-14 2 -1 -1 2 -2 15 0 0 -5
word people who	0 0 0 0 0 0 0 0 0 21
word per	-14 -2 -14 -3 28 5 17 -13 -4 31
word per il	0 1 0 0 4 -3 -1 -2 1 16
word per l'anno	0 0 0 0 0 0 0 0 0 10
word per l'appartamento	0 0 0 0 0 0 0 0 0 5
word per l'incarico	0 0 0 0 0 0 0 0 0 24
word per l'ingresso	0 0 0 0 0 0 0 0 0 6
word per l'iscrizione	0 0 0 0 0 0 0 0 0 4
word per la	0 10 -1 -1 14 -8 -8 -1 -4 26
word per lo	0 0 0 1 0 0 0 0 0 -4
word per ora	-1 -1 0 1 -1 0 3 -1 0 -2
word per sua	0 0 0 0 0 0 0 0 0 5
word per te	0 0 0 0 0 0 0 0 0 3
word per timemention	0 -1 0 0 0 2 0 -1 0 -7
word per un	-1 1 0 0 0 0 0 0 1 -12
word per una	0 3 0 0 0 0 -2 0 0 -4
word perfect	13 -2 -4 -1 0 -2 -3 -1 0 10
word perfecto	1 0 0 0 0 0 0 0 0 -7
word perfeito	1 0 0 0 0 0 0 0 0 -3
word perfetto	4 0 0 0 -1 0 -2 0 0 6
word perfil	-5 -15 -1 -1 3 -1 25 -1 -6 8
word perfil para	0 2 0 0 0 0 -1 0 0 7
word perfil y	0 0 0 0 -1 0 3 0 -1 0
word pergunta	-1 -2 0 0 0 -1 5 0 0 5
word pergunte	3 0 0 0 -1 0 -1 0 0 -2
word period	1 3 0 0 -3 8 -7 -1 0 -10
word permanent	-1 -2 0 0 -3 13 -6 0 0 -13
word permet	-4 0 0 0 9 0 -3 0 -1 0
word permi	0 -5 0 0 -1 -1 8 0 0 -2
word permit	0 0 0 0 0 0 0 0 0 26
word pero	0 -1 3 0 2 0 1 -4 -1 -1
word person	-5 5 -5 -2 18 -3 -8 -2 0 2
word persona	-1 1 -1 0 -2 0 2 -1 1 -20
word personal	4 -3 0 0 0 0 -1 0 0 16
word personale	0 0 0 0 0 0 0 0 0 12
word personalrat	2 0 0 0 -2 0 1 0 0 -8
word personlich	9 -1 -3 0 0 0 -4 0 0 -13
word personlichen	2 -2 0 0 0 0 0 0 0 9
word personlichen gesprach	2 -2 0 0 0 0 0 0 0 9
word personn	0 0 0 0 5 0 -1 0 -3 2
word personne	-1 0 0 -1 4 0 -2 0 0 -3
word personnel	-2 0 0 0 0 0 3 0 0 -1
word persoonlijke	0 0 0 0 0 0 0 0 0 8
word persoonlijke lening	0 0 0 0 0 0 0 0 0 8
word pesquisa	0 0 0 0 0 0 0 0 0 3
word pessoa	-2 0 0 0 0 -1 2 0 3 -3
word petit	-2 0 1 0 -3 -1 8 -1 -1 -11
word peut	0 0 0 0 0 0 0 0 0 5
word peux	-1 4 -1 0 2 0 -5 0 0 13
word phase	0 -1 0 0 -2 0 6 -1 -1 -6
word phd	0 0 0 0 1 0 0 0 0 6
word phone	7 12 -8 -2 -4 -1 -1 -4 0 6
word phone call	3 0 -2 -2 0 0 3 0 0 -11
word phone interview	-1 3 -1 2 -1 0 -2 0 1 -16
word phone number	-1 1 0 0 0 0 1 0 0 5
word phone screen	-2 7 -1 0 -1 0 -2 0 0 27
word photo	2 0 0 0 0 0 -1 0 0 37
word photo id	1 0 0 0 0 0 0 0 0 21
word photograph	0 0 0 0 -2 -1 -4 -2 9 -5
word piacere	0 -2 0 0 4 0 -1 0 0 -4
word piacerebbe	0 0 0 0 1 0 0 0 0 3
word piaciuto	0 2 0 0 1 0 -2 0 0 -13
word pick	-4 8 -1 -1 11 -3 -4 -2 -3 28
word pick a	0 1 1 0 0 0 0 0 0 14
word pick up	-1 2 0 0 -2 0 2 0 0 5
word piec	-1 -3 -1 0 -1 -2 9 -1 -1 -11
word piece	-3 -1 -1 -1 0 -1 7 0 0 10
word pile	0 0 0 0 -5 -1 -5 -2 13 -3
word piso	0 0 0 0 0 0 0 0 0 5
word piu	1 -4 -1 0 33 -14 -11 -2 -1 -15
word piu avanti	0 -1 0 0 5 -1 -1 -1 0 6
word piu tardi	3 0 -1 0 0 0 -1 -1 0 -11
word plaat	0 0 1 0 0 0 -1 0 1 4
word plaat in	0 0 0 0 0 0 0 0 0 8
word plaat van	0 0 1 0 0 0 0 0 0 -4
word plac	-3 -1 5 -2 0 0 1 0 0 36
word place	-2 0 16 4 8 -3 -18 -2 -3 55
word place at	0 0 0 0 0 0 0 0 0 6
word place en	0 0 0 0 0 0 0 0 0 23
word place on	-11 7 5 0 0 0 0 0 0 9
word plaisir	-4 -2 -1 -2 6 5 -3 -1 2 -2
word plaisir de	-2 -2 0 -2 3 4 -1 -1 0 4
word plait	0 0 0 0 0 0 0 0 0 4
word plan	0 -2 -5 12 -1 -1 -1 -1 0 5
word plan and	0 0 0 0 0 0 0 0 0 10
word plan on	1 -1 1 0 0 0 0 0 0 -8
word plan to	0 0 -9 9 0 0 0 0 0 -1
word plann	3 -4 8 -2 -11 -1 -7 -1 14 22
word planner	0 -6 0 0 7 0 4 0 -5 0
word plant	-6 8 -2 0 0 0 0 0 0 -11
word plataforma	0 1 0 0 -3 0 0 0 3 -1
word platz	0 0 0 0 0 0 0 0 0 17
word play	0 0 0 0 0 0 1 0 0 16
word plaza	-1 -1 -1 0 2 1 1 0 0 35
word plaza de	-1 -1 0 0 0 0 2 0 0 6
word plaza en	0 0 0 0 0 0 0 0 0 14
word pleas	-4 5 -1 -1 -2 3 3 -1 -3 -1
word pleas to	-5 5 0 -1 -2 4 2 0 -3 3
word please	7 -8 2 -3 -18 9 -27 41 -2 15
word please !	1 0 0 0 0 0 -1 0 0 -3
word please accept	0 0 1 0 0 0 0 0 0 -9
word please allow	0 0 0 0 0 0 -4 5 0 -5
word please apply	0 0 0 0 0 0 0 0 0 7
word please bring	2 0 0 0 0 0 -1 0 0 25
word please call	-1 2 0 0 -1 -1 2 0 0 9
word please check	1 -1 0 0 0 0 1 0 0 7
word please choose	-1 0 3 0 -1 0 -1 0 0 21
word please come	2 0 -1 0 0 0 0 -1 0 -11
word please complete	-2 0 0 0 0 -1 5 -1 0 -5
word please confirm	-3 -1 5 -1 0 2 -1 -1 0 -9
word please contact	7 -4 0 0 -1 -2 -16 17 0 -3
word please do	-3 0 0 3 0 -1 0 1 0 -2
word please fill	-1 -1 0 0 -1 -2 8 -2 -1 -15
word please find	12 -9 1 -1 -1 7 -7 -1 0 5
word please give	-1 0 0 0 -1 2 3 -1 0 -11
word please keep	0 0 0 0 2 -1 -1 1 -1 -23
word please let	-1 -1 0 0 0 6 -3 0 0 3
word please log	1 -3 0 0 0 0 5 -1 -1 -8
word please note	-1 -1 4 -1 0 0 1 -2 0 -5
word please pick	-1 0 1 0 0 0 0 0 0 5
word please prepare	-7 -1 0 0 0 0 9 0 0 0
word please read	0 0 0 0 0 0 0 0 0 10
word please reply	-9 20 -2 0 -1 -2 -4 -1 -1 1
word please report	4 -2 0 0 0 2 -3 0 0 -1
word please review	0 0 0 0 0 1 0 0 0 -3
word please select	0 0 5 -5 0 0 0 0 0 -1
word please send	0 -3 0 0 -1 -1 4 0 -1 22
word please share	0 3 0 0 0 0 -2 0 -1 4
word please sign	1 -2 -1 0 0 8 -5 -1 0 -12
word please submit	0 0 0 0 0 0 0 0 0 6
word please write	0 0 -6 0 -2 0 -4 13 0 -3
word pleasure	-7 -3 -1 -1 1 2 11 -1 -1 -4
word pleasure to	-2 -2 0 0 3 -2 4 0 0 -4
word plein	-1 -1 0 0 -6 -1 9 0 0 4
word plek	1 -3 0 0 0 0 2 0 0 25
word plek voor	2 -1 0 0 0 0 0 0 0 23
word pleno	0 -5 0 0 0 0 5 0 0 0
word pleno :	0 -5 0 0 0 0 5 0 0 0
word plezier	1 -3 -1 -1 -2 0 8 -1 -1 3
word plezier bieden	0 0 0 0 0 1 0 0 0 7
word pls	0 3 0 0 0 0 -2 0 0 -2
word plu	-2 17 0 0 -1 0 -13 0 0 -7
word plus	1 -4 5 0 1 10 -11 5 -8 -7
word plus :	0 0 0 0 0 0 0 0 0 7
word plus tard	3 0 -1 0 0 0 3 0 -4 -6
word plutot	9 -11 7 0 0 0 -1 -3 0 -10
word plutot timemention	10 -7 1 0 0 0 0 -3 0 -6
word pm	-8 16 -2 -1 -4 -1 1 -1 0 -12
word podcast	0 0 0 0 0 0 0 0 0 11
word pode	8 -17 -2 0 -1 -3 17 0 0 3
word pode na	0 0 0 0 0 0 0 0 0 9
word pode passar	0 11 -9 0 0 0 -1 0 0 -2
word pode ser	8 -16 8 0 0 0 -1 0 0 -6
word podemo	-1 0 2 0 4 -1 -1 -1 -1 7
word podemo aceitar	0 0 0 0 3 0 0 -1 0 -2
word podemo passar	0 0 1 0 0 0 0 0 0 6
word podria	-1 3 -2 0 0 -1 1 0 0 -2
word poi	-1 2 0 0 0 0 1 -1 0 -15
word point	-4 -2 -10 9 6 3 0 1 -3 2
word point #	-1 0 0 0 2 1 -1 0 0 -7
word point sur	2 -1 0 0 -3 0 4 0 -1 9
word polari	0 0 0 0 0 0 0 0 0 -5
word pondremo	0 -4 0 0 -1 0 7 0 -2 1
word pondremo en	0 -4 0 0 -1 0 7 0 -2 1
word ponencia	0 0 0 0 0 0 0 0 0 8
word ponencia en	0 0 0 0 0 0 0 0 0 6
word por	-16 16 -15 4 -5 16 6 -9 3 -15
word por aqui	-1 -5 0 0 2 0 4 0 0 -4
word por ca	0 11 -9 0 0 0 -1 0 0 -2
word por favor	0 0 -1 4 -1 0 -1 0 0 -2
word por la	0 0 0 0 1 -1 1 0 -1 -11
word por lo	0 0 0 0 1 0 0 0 0 -10
word por si	-6 0 -3 1 -1 0 9 0 0 14
word por su	0 0 0 0 1 0 0 0 0 20
word por telefone	0 10 -3 0 -3 0 -3 0 0 -5
word por ter	-2 -3 0 0 3 0 4 0 0 -2
word por tu	0 3 0 0 2 0 -3 0 -1 5
word por venir	-3 -1 0 -1 -1 -1 8 -1 0 -1
word por video	0 0 0 0 0 0 0 0 0 9
word por videollamada	0 0 0 0 0 0 0 0 0 -4
word por zoom	-3 5 0 0 0 0 -1 0 0 10
word porque	0 1 0 0 1 0 -1 0 0 -5
word porta	0 0 0 0 0 0 0 0 0 13
word portal	0 0 0 0 -1 2 0 0 0 -26
word portale	0 0 0 0 0 1 0 0 0 -3
word porte	0 0 0 0 2 0 -1 0 0 -6
word portfolio	20 19 -2 -1 -1 -1 -35 2 -1 -21
word portfolio review	9 2 -1 0 0 0 -8 0 0 -15
word porti	0 0 0 0 0 0 0 0 0 15
word porti il	0 0 0 0 0 0 0 0 0 4
word portineria	1 0 0 0 0 0 0 0 0 -4
word porto	0 3 0 0 -1 0 -1 0 0 0
word posicao	-2 1 0 0 2 0 0 0 0 -3
word posicion	-2 3 0 0 0 0 1 0 0 -1
word position	21 -18 -7 0 26 -4 12 -4 -27 3
word position :	5 -5 0 -1 8 3 -3 -1 -6 6
word position and	-3 2 0 0 0 0 1 0 0 5
word position at	0 -1 0 0 0 1 0 0 -1 7
word position fill	-1 -2 0 0 8 0 -1 -1 -2 -9
word position has	0 -1 0 -1 10 -1 -1 0 -5 -4
word position im	0 0 0 0 0 0 0 0 0 -3
word position in	0 0 0 0 0 0 0 0 0 8
word position is	0 0 0 0 0 0 0 0 0 6
word position on	9 -4 0 0 -1 -2 -2 0 1 -2
word posizione	1 7 -1 1 1 -1 -5 -1 -3 -16
word posizione di	0 7 0 0 2 -1 -3 -1 -3 -11
word possiamo	-1 -2 1 0 6 -2 -2 -1 -1 -6
word possiamo accettare	0 -1 0 0 5 -1 -1 -1 0 8
word possibile	0 1 0 0 0 0 0 1 0 -8
word possible	-5 -3 7 0 -1 0 8 -5 -1 -25
word posso	0 10 -9 0 3 -1 -3 0 0 6
word post	-12 -3 -3 17 -18 25 -9 -5 9 26
word post #	0 0 0 0 1 0 0 0 0 6
word post :	0 0 0 0 0 0 0 0 0 4
word post has	0 0 0 11 -1 -1 -8 0 0 -5
word post of	5 3 0 -1 -2 3 -5 0 -3 -9
word post on	1 -1 -1 0 0 0 3 0 0 15
word posta	-1 0 0 0 1 0 -2 2 2 -3
word postdoc	0 -1 0 0 7 -7 1 0 0 -7
word poste	7 -11 -1 4 -8 7 7 -2 -2 -77
word poste de	13 -2 0 -2 2 -1 -8 -1 -2 -48
word poste est	-1 -2 0 -1 -2 9 -3 0 0 -2
word posto	1 -2 1 5 -3 2 -3 -2 0 -21
word posto al	0 0 0 0 0 0 0 0 0 5
word posto di	1 -2 3 -1 3 -1 -2 0 0 -22
word posto nella	0 0 0 0 0 0 0 0 0 -3
word postpon	-7 -1 17 0 -1 0 -6 -1 -1 -7
word postpone	-2 -1 12 0 -1 0 -6 -1 -1 -6
word postulacion	1 0 0 0 2 0 -1 0 -2 -5
word postulacion a	0 0 0 0 1 0 0 0 0 -4
word postule	0 0 0 0 1 0 0 0 -1 -10
word poterle	0 -1 -4 0 -5 -2 13 -1 0 -12
word potrebbe	-1 -3 -1 0 0 0 6 0 0 -4
word pour	4 5 7 1 12 -1 -15 -6 -6 37
word pour ce	0 0 3 -1 0 0 -1 -1 0 -1
word pour faire	3 0 0 0 0 0 -2 0 0 9
word pour l'adoption	0 0 0 0 0 0 0 0 0 17
word pour l'alternance	-1 -1 0 -2 -1 5 -1 0 0 -4
word pour l'annee	0 0 0 0 0 0 0 0 0 8
word pour l'appartement	0 0 0 0 0 0 0 0 0 10
word pour l'emploi	0 0 0 0 0 0 0 0 0 -5
word pour l'entree	0 0 0 0 0 0 0 0 0 10
word pour l'entretien	-1 4 0 0 0 0 -2 0 0 -7
word pour la	-3 7 -4 8 10 -4 -14 -1 0 50
word pour le	6 -11 0 -3 17 -1 0 -1 -7 -18
word pour moi	-1 2 2 0 0 0 -3 0 0 -6
word pour notre	5 -2 0 0 0 0 -1 0 0 17
word pour parler	3 -1 0 -1 0 0 -1 0 0 3
word pour timemention	6 -3 2 0 0 -2 -2 0 0 -24
word pour un	6 -2 0 0 -1 0 -2 0 0 -2
word pour une	0 0 0 0 0 0 0 0 0 16
word pour votre	1 1 -1 -1 -2 4 -7 -1 6 -2
word pour vous	-3 -2 5 0 -3 0 3 0 0 -1
word pourriez	-2 -18 14 0 0 -1 7 0 0 -7
word pourriez vous	-2 -18 14 0 0 -1 7 0 0 -7
word pourvoir	1 0 0 -1 0 0 0 0 0 -6
word pouvez	5 -13 -3 0 -2 -1 10 0 4 -5
word pouvez vous	7 -12 0 0 -1 -1 8 0 0 -5
word pouvon	0 0 0 0 3 0 -1 0 0 -4
word pouvon y	0 0 0 0 0 0 0 0 0 7
word pra	-2 -8 11 0 -1 -2 1 1 0 -19
word pra gente	0 -1 0 0 0 -3 5 0 0 1
word practica	2 0 0 0 0 0 -1 0 0 -9
word practice	-1 3 0 0 -1 0 -1 0 0 -9
word practice interview	0 0 0 0 0 0 0 0 0 3
word praten	4 -2 0 0 0 -1 -1 0 0 0
word pratica	0 0 0 0 3 0 -1 0 -1 -1
word prazer	0 0 0 0 1 1 -1 0 0 4
word prazer de	0 0 0 0 0 1 0 0 0 7
word pre	-1 -2 0 0 -1 1 6 0 -2 15
word pre employment	0 0 0 0 0 0 0 0 0 -3
word pre selecionado	0 0 0 0 0 0 0 0 0 3
word precisa	10 0 -11 1 0 0 -1 1 0 4
word precisamo	-1 0 0 0 0 8 -3 -3 0 -3
word preciso	-1 6 -4 0 -3 0 4 0 0 -2
word prefer	-7 1 11 0 0 -1 -3 0 0 -15
word prefer ?	-6 -2 11 0 0 0 -2 0 0 -12
word prefere	0 1 0 0 -3 0 3 0 0 3
word prefere ?	0 0 0 0 0 0 0 0 0 5
word preferenc	-2 10 0 0 -2 -1 -3 -2 0 -5
word preference	1 8 -1 0 0 -2 -5 0 0 6
word preferez vous	0 0 0 0 0 0 0 0 0 4
word preferr	-1 0 5 -4 -1 0 1 0 0 -16
word prefier	0 0 0 0 0 0 0 0 0 7
word pregunta	1 6 0 0 -1 -5 0 0 -1 8
word pregunta en	1 7 0 0 -1 0 -6 0 -1 0
word pregunta por	1 0 0 0 0 0 0 0 0 -5
word premier	-1 6 0 0 0 0 -4 0 -1 -6
word premio	0 0 0 0 0 0 0 0 0 14
word premio de	0 0 0 0 0 0 0 0 0 6
word premio giovani	0 0 0 0 0 0 0 0 0 4
word premio joven	0 0 0 0 0 0 0 0 0 6
word prend	1 0 0 0 0 0 0 0 0 -4
word prendra	0 0 0 0 0 0 0 0 0 3
word prendra encore	0 0 0 0 0 0 0 0 0 6
word prendrai	0 0 0 0 0 0 0 1 0 5
word prenota	0 0 0 0 0 0 0 0 0 3
word prep	-4 -4 -2 -2 0 0 8 4 0 -9
word prepara	0 0 0 0 0 0 0 0 0 7
word preparar	0 0 -1 4 0 0 -1 0 0 -1
word prepare	-8 0 0 0 0 0 9 0 0 11
word pres	-1 1 0 0 0 -1 2 0 0 -8
word preseleccionada	0 0 0 0 0 0 0 0 0 8
word preselectionnee	3 -1 0 0 -1 0 0 0 0 5
word preselezionata	0 0 0 0 0 0 0 0 0 11
word presence	1 0 0 0 0 0 0 0 0 6
word present	-6 -3 -1 0 -2 0 16 -1 -3 -2
word presentacion	0 0 0 0 0 0 0 0 0 5
word presentarsi	0 0 0 0 0 0 0 0 0 4
word presentatie	2 -1 0 0 0 0 0 0 0 8
word presentation	6 -1 0 0 -1 -1 -2 0 -2 10
word presentazione	0 0 0 0 0 0 0 0 0 4
word presente	-2 -1 0 0 1 7 -3 -1 -1 -32
word presenter	-4 0 0 0 9 0 -2 0 -1 -3
word presentese	0 0 0 0 0 0 0 0 0 3
word presentez	1 0 0 0 0 0 0 0 0 18
word presentez vous	1 0 0 0 0 0 0 0 0 18
word president	0 0 0 0 0 0 0 0 0 -14
word presidente	3 1 0 -3 3 -1 -3 0 0 -12
word presidente do	3 -1 0 -3 4 0 -2 0 0 -1
word presso	2 0 0 0 0 0 -1 0 0 -11
word presso la	1 0 0 0 0 0 0 0 0 -4
word prestamo	0 0 0 0 0 0 0 0 0 8
word prestamo personal	0 0 0 0 0 0 0 0 0 6
word prestito	0 0 0 0 0 0 0 0 0 5
word prestito personale	0 0 0 0 0 0 0 0 0 5
word presupuesto	0 0 0 2 0 0 0 0 0 9
word pret	0 0 0 0 0 5 -4 0 0 9
word pret personnel	0 0 0 0 0 0 0 0 0 10
word prevenir	-3 0 0 3 0 0 0 0 0 2
word preventivo	0 0 0 0 0 0 0 0 0 5
word prevista	-1 -1 0 1 4 0 -2 0 0 -5
word previsto	2 0 0 0 0 -1 0 -1 0 -4
word prevu le	0 0 0 0 0 0 0 0 0 4
word prevue	0 0 0 0 0 0 0 0 0 -3
word prezada	1 0 3 0 0 0 1 -3 0 5
word pric	1 1 0 0 -5 -1 5 -1 0 13
word price	2 0 0 0 0 0 -1 0 0 19
word prij	0 0 0 0 0 0 0 0 0 14
word prij voor	0 0 0 0 0 0 0 0 0 15
word prik	0 11 0 0 0 0 -10 0 0 -3
word prima	10 -8 -11 0 -1 -1 13 -1 -1 -13
word prima di	0 -8 0 0 0 -1 11 0 0 -4
word primeira	0 3 0 0 -4 0 2 0 0 1
word primera	1 3 -1 0 -1 0 -1 0 -1 -2
word principal	0 1 0 0 0 0 -2 0 0 -23
word principio	-1 0 0 0 0 0 3 0 0 -1
word principio de	-1 0 0 0 0 0 3 0 0 -1
word print	0 0 0 0 0 0 0 0 0 22
word pris	-1 0 0 0 6 0 -3 0 -1 -1
word pris le	0 0 0 0 3 0 -1 0 -1 0
word prise	0 3 0 0 -1 0 -1 0 0 3
word prise de	0 3 0 0 -1 0 -1 0 0 2
word prix	0 0 0 0 0 0 0 0 0 6
word prix des	0 0 0 0 0 0 0 0 0 6
word priya	3 -2 0 0 0 0 -1 1 0 7
word priya nair	3 -1 0 0 0 0 -1 0 0 -1
word prize	0 0 0 0 0 0 0 0 0 9
word pro	-2 -1 0 0 0 8 -3 -1 0 -7
word probearbeiten	4 -2 0 0 0 0 0 0 0 -6
word probeer	0 0 0 0 6 0 -4 0 0 0
word probeer het	0 0 0 0 6 0 -4 0 0 0
word problem	-12 -12 21 -1 -5 -2 18 -2 -5 15
word problem at	-8 -1 7 0 -4 -1 8 -1 0 0
word problema	-9 -1 13 0 0 0 -1 0 0 -4
word proce	0 0 0 0 2 -1 0 0 0 -3
word procedimento	4 -2 -1 -3 8 2 -6 -1 0 -17
word procedimento concursal	4 -2 0 -4 11 -1 -6 -1 0 -14
word procedure	-1 -2 0 0 17 -1 -8 -1 -3 -6
word proces	-3 -2 -1 -1 4 -3 9 -1 -3 12
word proceso	-3 3 -4 -1 -1 -2 -3 -1 11 -9
word proceso de	-1 4 0 0 -1 0 -1 0 -1 6
word proceso selectivo	0 -1 0 0 -5 0 -6 0 13 -6
word processo	-1 9 -1 -1 9 -2 -11 -1 -1 -3
word processo para	0 -1 0 0 4 -1 -1 0 0 0
word processo seletivo	0 8 -1 0 5 -1 -9 0 0 -4
word processu	-1 -4 0 0 2 0 4 0 0 3
word prochaine	-2 16 -1 0 -5 -2 -4 -1 -1 -4
word prochaine etape	-1 0 0 0 -3 -1 6 0 0 -1
word producer	2 -1 -1 -1 3 0 -2 -1 0 -6
word product	6 9 -1 -1 -1 -2 -8 -2 0 -19
word product analyst	-4 5 0 0 0 -2 2 -1 0 -6
word product designer	0 1 0 0 0 0 -1 0 0 -7
word product owner	1 0 0 0 0 0 0 0 0 -23
word production	2 -2 0 0 4 -1 -2 0 0 10
word prof	4 0 0 -1 0 -1 0 -1 0 -5
word profesora	-1 0 0 0 0 0 2 -1 0 -7
word profesora en	0 0 0 0 0 0 0 0 0 -3
word professional	0 0 0 0 0 0 1 0 0 8
word professora	0 0 0 3 -2 0 0 0 0 -1
word profiel	2 8 0 0 4 0 -9 0 -4 -8
word profil	3 -9 -1 -1 7 -1 15 -1 -14 -15
word profil nous	0 -2 0 0 -1 0 13 0 -10 -5
word profile	-1 4 0 -1 -1 0 9 -1 -9 43
word profile and	0 0 0 0 0 0 0 0 0 5
word profili	0 0 0 0 1 0 0 0 0 11
word profilo	-3 -3 0 0 2 0 6 0 0 -7
word profilo ci	-1 -1 0 0 0 0 3 0 0 -2
word profilo non	0 0 0 0 1 0 0 0 0 -3
word profissional	2 -1 0 0 0 0 -1 -1 2 -21
word profissional em	-1 0 0 0 0 0 -1 -1 2 -14
word progetto	0 0 0 0 0 0 0 0 0 14
word program	0 -1 0 0 9 0 0 0 -7 16
word programada	0 0 0 0 0 0 0 0 0 9
word programm	2 -1 0 0 -1 0 1 0 0 3
word programma	0 0 0 0 0 0 0 0 0 3
word programme	8 3 -7 8 -3 -2 -3 -2 -1 37
word programme in	0 0 0 0 0 0 0 0 0 8
word progres	0 0 0 0 0 0 0 0 0 22
word project	0 0 0 0 2 -1 -1 0 0 28
word project tender	0 0 0 0 0 0 0 0 0 7
word projekt	0 0 0 0 0 0 0 0 0 15
word projektforderung	0 0 0 0 0 0 0 0 0 11
word projet	0 0 0 0 -1 0 2 0 0 7
word projeto	-2 10 -1 0 1 -2 -5 0 0 4
word promemoria	2 -1 0 0 0 0 0 0 0 4
word promis	-3 -2 -1 -3 4 5 2 -2 0 -8
word promotion	0 -1 0 0 -3 10 -5 -1 0 2
word pronto	-2 -5 5 -3 -1 0 8 -1 -1 -2
word proof	0 -1 0 0 0 -1 3 0 0 -17
word proof of	0 -1 0 0 0 -1 3 0 0 -17
word propongo	0 0 1 0 0 0 -1 0 0 -3
word propongono	0 1 0 0 0 0 0 0 0 -3
word propongono timemention	0 1 0 0 0 0 0 0 0 -3
word propos	0 0 1 0 0 0 0 0 0 10
word proposal	0 0 0 0 0 0 0 0 0 65
word proposal and	0 0 0 0 0 0 0 0 0 24
word propose	9 -8 0 0 0 0 0 0 0 5
word propose timemention	7 -6 0 0 0 0 0 0 0 7
word proposer	-1 4 0 0 -1 3 -3 0 -1 -2
word proposer le	0 0 0 0 0 3 -1 0 0 3
word proposition	0 0 0 0 0 1 0 0 0 5
word proposon	-2 3 0 0 0 1 -1 0 0 0
word proposta	1 -1 -1 0 -1 6 -2 -2 0 2
word proprietaire	0 0 0 0 0 0 0 0 0 16
word propuesta	0 0 0 0 0 2 -1 0 0 3
word prossima	-1 2 0 0 -4 0 5 0 -1 -9
word prossima settimana	0 0 0 0 -1 0 2 0 0 -4
word prossimi	-3 -5 3 -1 0 0 7 0 0 -3
word prossimi giorni	-3 -5 3 -1 0 0 6 0 0 -1
word prossimo	-1 4 0 0 0 0 -1 0 0 15
word prossimo passo	-1 3 0 0 0 0 -1 0 0 7
word prova	-2 5 -1 -1 34 -14 -16 -3 -3 -22
word prova di	-1 0 0 0 24 -13 -8 -1 -1 3
word prova e	0 1 0 0 1 0 -1 0 0 4
word prova orale	4 0 0 0 -1 0 -1 -1 0 -10
word prova pratica	0 0 0 0 3 0 -1 0 -1 -1
word prove	0 -1 -4 0 -5 -1 12 -1 0 -10
word proxima	-1 -9 0 -1 -2 -1 12 -1 2 -3
word proxima etapa	0 -4 0 0 -3 0 5 0 3 -1
word proxima semana	-1 0 0 0 -1 0 3 0 0 -4
word proximo	-2 5 0 0 1 -1 -2 -1 0 4
word proximo passo	-2 5 0 0 0 0 -2 0 0 6
word proyecto	1 0 0 0 0 1 0 0 0 16
word prueba	-1 2 -1 0 -2 -1 2 -1 3 -24
word prueba de	0 2 -1 0 0 0 -1 0 0 6
word prueba practica	2 0 0 0 0 0 -1 0 0 -6
word prueba y	0 0 0 0 0 0 0 0 0 5
word prufen	4 0 0 0 0 0 -4 0 1 19
word prufen ihre	0 0 0 0 0 0 0 0 0 18
word pu	-2 3 0 0 5 0 -3 2 -4 -4
word pubblicazione	0 0 0 0 0 0 0 0 0 3
word pubblicazione del	0 0 0 0 0 0 0 0 0 3
word pubblico	-1 0 0 0 11 0 -9 0 0 -5
word public	0 -1 0 0 -1 0 2 0 0 4
word publicacion	-1 0 0 0 -1 0 -1 0 3 -1
word publicacion de	-1 0 0 0 -1 0 -1 0 3 -1
word publicada	1 0 0 0 1 0 0 -1 0 -3
word publication	0 0 0 0 0 0 0 0 0 20
word publication of	0 0 0 0 0 0 0 0 0 15
word puder	0 0 0 0 0 0 0 0 0 8
word pued	4 -2 -1 0 0 0 -1 0 0 9
word pued el	0 0 0 0 0 0 0 0 0 9
word pued venir	0 0 0 0 0 0 0 0 0 3
word puede	-1 -1 4 0 -1 0 -2 -2 3 7
word puesto	4 1 -1 -3 -4 -6 15 -4 -2 -33
word puesto de	0 3 -1 -1 0 -2 1 -1 -1 -34
word puis	0 3 0 0 -1 0 -2 0 0 7
word puis je	0 4 0 0 0 0 -4 0 0 30
word pull	-2 -3 3 8 0 -1 -2 -1 0 -2
word punto	0 2 0 0 0 0 -1 0 0 13
word puo	0 -2 5 -2 0 0 1 0 0 14
word pupil	3 0 0 0 0 0 0 0 -2 3
word purchase	0 0 0 0 0 0 0 0 0 8
word purtroppo	-1 -1 2 -1 1 0 -1 0 0 11
word purtroppo spostare	0 0 0 0 0 0 0 0 0 11
word push	-3 0 3 0 0 0 0 0 0 2
word put	-3 -8 -7 10 -11 -1 14 -2 6 -16
word put in	0 0 0 0 0 0 0 0 0 5
word put on	-2 0 0 2 -8 0 10 0 -3 -3
word put you	-1 -2 2 0 -1 3 1 0 0 -9
word put your	0 -1 -1 3 -2 -2 -4 -1 8 -8
word putt	1 -2 -1 -1 4 -1 -1 -1 0 -4
word pwd	2 -1 0 0 0 0 0 0 0 -4
word q	0 0 0 0 1 0 0 0 0 18
word q #	0 0 0 0 1 0 0 0 0 15
word qa	0 0 0 0 0 0 1 -1 0 5
word qu'elle	0 0 0 0 0 0 0 0 0 3
word qu'il	-1 0 0 0 1 -1 5 -1 -1 -5
word quai	0 7 0 0 0 0 -6 0 0 -4
word qual	-3 -5 -1 -1 6 -4 9 0 0 -12
word qual prefere	0 0 0 0 0 0 0 0 0 5
word qualche	-1 2 0 0 -1 0 1 0 0 -5
word qualche giorno	-1 0 0 0 -1 0 2 0 0 -5
word qualcosa	-1 -1 -4 0 -7 -2 16 -1 0 -14
word quale	0 1 0 0 0 0 0 0 0 -4
word qualifi	0 0 0 0 5 0 0 0 -5 3
word qualification	0 -1 0 0 8 0 -1 0 -6 -11
word qualite	-1 0 0 0 4 4 -5 0 -1 -1
word qualite de	0 0 0 0 4 0 -4 0 0 2
word quality	-1 0 0 0 0 1 0 0 0 6
word qualquer	-6 5 -12 0 -1 -1 16 -1 0 -3
word quand	-2 8 -4 9 -2 -1 -5 -1 0 -34
word quand ?	1 3 0 0 0 0 -2 0 0 -12
word quando	0 -6 -15 0 -6 -4 36 -3 -1 -30
word quart	0 0 0 0 0 0 0 0 0 5
word quart d'heure	0 0 0 0 0 0 0 0 0 5
word quarter	-1 -1 16 3 -10 -2 -4 -1 0 -6
word quarto	0 1 0 0 0 0 0 0 0 3
word que	-29 20 12 3 26 -5 -7 -18 -1 -63
word que cambiar	0 0 0 0 0 0 0 0 0 6
word que ja	-1 0 0 0 3 0 -1 0 0 -2
word que la	-1 0 0 0 1 1 -1 0 0 -6
word que le	-2 0 0 0 2 1 0 0 0 -16
word que nao	0 0 0 0 9 0 -7 -1 0 12
word que no	-1 0 0 1 2 0 -1 0 0 -6
word que nos	-6 6 0 -1 6 -2 -4 0 1 -7
word que nous	-1 -1 0 0 -1 0 2 0 2 -5
word que o	0 0 0 0 0 0 0 0 0 4
word que queremo	0 0 0 0 -1 3 -1 0 0 -3
word que su	0 0 0 0 0 0 0 0 0 5
word que tal	-1 7 -4 0 -1 -1 -1 0 0 -3
word que te	-1 2 0 0 4 1 0 -1 -4 -2
word que timemention	-3 -2 5 0 0 0 1 -2 0 1
word que viene	-1 3 0 0 0 -1 1 0 0 -5
word que vous	-3 3 -1 -1 4 -1 -1 0 1 -7
word que ya	0 0 0 0 1 0 0 0 0 -4
word queda	9 -1 -1 -1 0 -1 -4 -1 0 -11
word quedamo	0 -2 -2 0 0 9 -4 0 0 -4
word quedan	0 0 0 0 0 0 1 0 0 -3
word quedo	2 0 -2 0 1 0 -1 5 -4 3
word quel	-2 4 0 1 5 -2 -5 0 0 -2
word quelqu	0 -2 0 0 -1 0 13 0 -9 12
word quem	4 0 0 -1 0 0 -1 -1 0 -17
word quer	0 1 0 0 0 0 0 0 0 -19
word queremo	1 -5 0 0 1 4 2 0 -1 -8
word queremo que	0 0 0 0 0 2 -1 0 0 -3
word querida	0 0 0 0 0 0 0 0 0 7
word questa	-1 3 0 0 0 0 -2 1 -1 -1
word questa settimana	-1 3 0 0 0 0 -1 0 0 -4
word question	7 -1 -2 -1 -2 -5 -14 26 -6 11
word question about	0 -1 0 0 -1 0 -2 5 -1 -7
word question and	0 -1 0 0 0 0 3 0 0 -1
word questo	-1 0 0 1 1 0 0 0 0 -4
word qui	-4 4 -11 -1 6 -3 10 -2 1 -13
word qui nous	-1 -1 0 0 5 -1 -1 0 0 -1
word qui vous	-3 4 0 0 0 0 -1 0 0 4
word quick	7 -10 -3 -1 7 -7 8 -3 2 -17
word quick call	0 7 -1 0 0 0 -5 0 0 -4
word quick chat	1 2 0 0 0 0 -1 0 -1 -16
word quick note	-1 0 0 0 -1 0 -2 0 4 -3
word quick question	0 -8 0 0 0 0 10 0 -1 -5
word quick update	0 0 0 0 9 0 -7 0 0 -3
word quien	0 0 0 0 0 0 0 0 0 4
word quiere	-3 5 0 0 0 0 0 0 0 3
word quieren	-1 2 0 0 0 0 0 0 0 3
word quiet	-1 0 -1 -4 0 0 9 -2 0 5
word quillo	0 0 0 0 0 0 -1 1 0 17
word quindi	0 0 1 0 0 0 0 0 0 -6
word quinze	-1 1 0 0 0 0 0 0 0 17
word quinze jour	-1 0 0 0 0 0 1 0 0 18
word quite	-1 -1 0 0 7 -1 -3 -1 -1 12
word quoi	-2 0 0 -1 0 0 5 -1 0 -7
word quot	0 0 0 0 0 0 0 0 0 28
word quote	0 0 0 0 0 0 -4 5 0 16
word r	-1 -1 -1 2 -1 1 1 -1 1 17
word r #	-1 -1 -1 3 -1 2 -2 -1 2 15
word radio	0 0 -1 0 0 0 2 0 0 -8
word rail	4 -1 1 0 0 0 -5 0 0 -8
word rain	0 0 2 0 0 0 -1 0 0 15
word ral	0 -6 0 0 0 0 7 0 0 -8
word rappel	3 0 -1 -1 0 0 -1 0 0 -5
word rate	0 -3 -1 0 0 5 -1 0 0 52
word ratenkredit	0 0 0 0 0 0 0 0 0 14
word rather	-2 -7 10 0 -1 -1 5 -5 -1 22
word rather than	-1 0 10 -1 0 0 -2 -4 0 10
word rato	0 2 0 0 0 0 -2 0 0 -8
word raum	-5 6 0 0 0 0 0 0 0 -10
word raum #	0 0 0 0 0 0 0 0 0 -3
word rd	2 0 0 0 0 0 0 0 0 -18
word rdv	-2 6 1 6 -5 0 -4 0 -1 -22
word re	-10 1 -1 -3 0 -3 3 14 -1 -22
word re :	-3 0 -1 -1 -1 -1 -6 12 0 -17
word reach	-2 -5 -4 -5 -7 -2 3 13 9 -14
word reach out	-1 -1 -1 -3 -6 -1 -5 15 3 -14
word reach the	0 -1 0 0 3 0 0 -1 -1 2
word reach you	0 -1 -2 -1 -1 -1 6 0 0 6
word reactie	0 0 0 0 1 0 0 0 0 7
word read	-15 -1 -2 -1 -20 12 -26 27 25 -19
word read :	-17 0 -2 0 -1 0 -1 21 0 -7
word read it	-1 0 0 0 -5 -1 -2 -3 12 -2
word read on	-16 0 -2 0 0 0 0 20 0 -5
word read your	-1 7 0 0 0 0 -3 0 -1 -8
word reader	0 0 0 0 0 0 0 0 0 8
word ready	-5 5 0 0 -2 -1 8 -2 -2 10
word ready to	-2 3 0 0 -1 7 -3 -1 -1 -9
word reagendamento	0 -11 12 0 0 0 0 0 0 -11
word reagendar	0 0 1 0 0 0 0 0 0 -8
word real	-2 0 -1 8 -3 -1 1 -2 1 34
word real sorry	-1 -1 0 7 -2 -1 -1 -1 0 -13
word real well	-1 -1 0 0 -3 0 5 0 0 4
word realiza	1 0 0 0 0 0 0 0 0 -8
word reason	-1 0 0 3 0 0 0 0 0 9
word rebook	0 -1 -4 6 0 0 0 0 0 11
word recebe	3 -3 0 -1 0 0 3 -1 -2 -19
word recebe la	0 0 1 0 0 0 0 0 0 -3
word recebemo	0 -1 0 0 2 -1 -2 1 1 10
word recebemo a	0 0 0 0 -1 0 -1 1 1 9
word recebemo muito	0 0 0 0 3 0 0 -1 0 -4
word receber	-1 1 1 -1 0 0 0 0 0 3
word recebida	0 0 0 0 -1 0 -1 0 4 12
word rececao	-3 0 0 0 -1 0 0 -2 6 -11
word rececao do	-4 0 0 0 -1 0 1 -2 5 -8
word receipt	-10 -1 -1 0 -2 -1 15 -1 1 6
word receipt of	1 0 0 0 -1 0 -1 0 2 13
word receiv	-4 -8 -2 -1 -17 -2 -10 18 27 78
word receiv #	0 0 0 0 0 0 0 0 0 7
word receiv and	0 0 0 0 0 0 -4 2 3 -30
word receiv it	0 0 0 0 -1 0 0 0 2 8
word receiv many	-1 0 -1 0 -4 0 10 -1 -3 -3
word receiv your	-1 -5 -1 0 -3 -1 -3 10 3 3
word receive	4 3 -1 -1 0 -2 -1 -2 0 27
word receive a	0 0 0 0 0 0 0 0 0 15
word recent	-1 -2 0 0 0 0 2 0 0 9
word recepcion	2 -3 0 0 0 0 0 0 3 2
word recepcion de	0 0 0 0 0 0 0 0 0 3
word receptie	0 0 0 0 0 0 0 0 0 6
word reception	-5 -1 0 0 -1 -1 6 3 0 30
word reception de	0 0 0 0 0 0 -2 4 -1 -5
word receptionist	0 0 0 0 0 0 1 0 0 -9
word recevoir	0 -2 2 0 0 0 0 0 0 12
word recevrez	-2 -3 0 0 -1 0 -3 -2 13 -11
word rechnen	5 -1 0 0 -3 0 0 0 -1 -3
word recibida	0 0 0 0 0 0 0 0 1 18
word recibido	1 -1 0 0 0 0 -5 4 2 17
word recibido su	0 0 0 0 0 0 0 0 0 20
word recibido tu	0 0 0 0 -1 0 -4 4 2 -3
word recibira	-2 -1 0 0 0 0 4 0 0 1
word recipient	0 0 0 0 -2 0 0 4 0 -3
word reclutador	0 0 0 1 0 0 0 0 0 3
word recommend	0 0 0 0 3 0 -2 0 0 6
word record	-2 10 0 0 -3 0 -4 -1 1 66
word record on	0 0 0 0 0 0 0 0 0 6
word record your	-1 7 0 0 0 0 -5 0 0 0
word recordatorio	1 0 0 -1 0 0 0 0 0 6
word recruit	-1 3 0 2 -1 -1 -23 22 -1 -3
word recruiter	-4 5 0 4 -9 -1 -12 4 13 17
word recruiter at	0 1 0 0 0 0 0 0 0 -8
word recruiter will	-1 -1 0 0 -1 0 -3 -2 6 -3
word recruitment	-1 2 0 0 8 0 -1 0 -8 -3
word recrutamento	0 0 0 0 3 0 -1 0 -1 -4
word recrutement	-1 0 -2 2 -8 0 6 0 3 6
word recrutement du	-1 2 0 1 -3 0 2 0 -1 -1
word recu	-1 -2 -1 0 3 -1 5 3 -7 24
word recu beaucoup	0 0 0 0 6 0 -1 0 -4 0
word recu votre	-1 -1 0 0 -1 0 9 -3 -2 13
word recue	0 0 0 0 0 0 0 0 1 -3
word recurso	0 0 0 0 0 0 0 0 0 4
word redactora	0 0 0 0 0 0 0 0 0 -3
word redakteurin	0 0 0 0 0 0 0 0 0 -6
word redatora	0 0 0 0 0 0 0 0 0 -3
word redattrice	0 1 0 0 0 0 -1 0 0 -14
word reden	6 -2 -1 -1 0 -1 0 -1 -1 -9
word reed	1 -2 -1 1 0 -1 4 -1 -1 -16
word ref	5 -3 -3 -1 -2 -1 -4 -1 10 -11
word ref #	4 0 0 0 0 0 -1 0 -1 -4
word refere	-1 -1 0 0 -1 -1 6 -1 -2 -12
word referenc	-1 -4 -1 -1 -1 1 7 -1 0 45
word referenc and	0 0 0 0 0 1 0 0 0 12
word reference	-1 -4 -1 -1 -4 0 0 0 11 -6
word reference check	-1 -1 0 0 -2 -2 8 -1 -1 -11
word reference to	0 -1 0 0 0 2 0 0 0 -6
word referencia	0 -1 0 0 0 0 3 0 0 -5
word referencia ?	0 -1 0 0 0 0 2 0 0 -3
word referente	0 0 0 0 0 0 0 0 0 -3
word referr	1 -2 0 0 8 0 -8 -3 5 -6
word referral	0 -1 0 0 -5 0 -5 0 11 1
word regard	-7 10 0 2 -1 -5 2 0 -1 -9
word regard the	-3 5 0 0 -5 -1 5 0 -1 -5
word regard your	0 1 0 0 5 -3 -1 0 0 -4
word register	1 0 0 -1 -2 0 -1 0 3 10
word register for	1 0 0 -1 0 0 0 0 0 3
word registrada	-1 -1 0 0 -8 0 -7 5 12 -4
word registrar	0 0 0 0 3 -1 -1 0 0 -2
word registrata	0 0 0 0 -1 0 -1 1 2 -6
word registro	-1 -1 0 0 -2 0 -1 -1 7 -5
word regret	-3 -1 -1 3 6 -3 -2 0 -1 -17
word regret de	-1 0 0 1 1 0 0 0 0 -4
word regret that	0 0 0 0 4 -3 0 0 0 -4
word regret to	0 0 0 1 1 0 0 0 0 4
word reimburs	-11 0 0 0 0 0 12 0 0 -7
word reisekosten	2 -1 0 0 0 -1 1 0 0 -5
word reject	0 0 0 0 0 0 0 0 0 26
word rejection	0 0 0 0 0 0 0 0 0 30
word rejoindre	1 0 0 0 0 0 0 0 0 -10
word relance	0 -1 0 0 0 -1 2 0 0 5
word relation	-4 7 0 0 -2 -2 -1 -1 2 -3
word relativa	-1 3 -1 0 0 0 0 0 0 -1
word relazione	0 0 0 0 0 0 0 0 0 8
word relazione al	0 0 0 0 0 0 0 0 0 7
word releas	-1 -1 -2 8 -1 -1 -2 -1 0 9
word reliability	1 1 0 0 -2 0 1 0 0 -5
word reliability engineer	1 1 0 0 -2 0 1 0 0 -5
word remain	-2 -1 1 0 -3 -1 8 0 -1 7
word remarcar	10 0 -10 0 0 0 0 0 0 -4
word remember	0 0 0 0 0 0 0 0 0 7
word remercie	2 0 0 -1 0 0 0 0 0 -5
word remercion	-1 0 0 0 4 0 -1 0 -1 4
word remercion de	0 0 0 0 1 0 -1 0 1 8
word reminder	5 -1 -2 -1 -1 0 2 -2 -1 0
word reminder :	4 0 -1 -1 -1 0 1 -2 0 -10
word reminder that	2 0 -1 0 0 0 0 0 0 -4
word remote	5 -2 -2 -1 -1 2 1 -1 0 22
word remoto	1 -1 0 0 0 0 0 1 0 7
word remov	-1 0 0 1 0 0 0 0 0 20
word remplir	0 0 0 0 0 0 0 0 0 5
word renata	0 2 0 0 -1 0 -1 0 0 -7
word rencontre	0 1 0 1 0 0 -1 0 0 6
word rencontrer	-1 3 0 0 0 0 -1 0 0 0
word rendez	-3 8 3 3 -3 -1 -4 -2 -1 23
word rendez vous	-3 8 3 3 -3 -1 -4 -2 -1 23
word renta	0 -2 0 0 0 0 3 0 0 -11
word reopen	0 1 0 1 1 -1 -1 0 0 -7
word repli	4 -2 -1 0 0 -4 -8 12 0 -8
word repli to	0 0 0 0 0 0 0 0 0 4
word reply	-5 18 -8 -1 -3 -3 -23 23 2 11
word reply :	-1 -1 0 0 0 0 -2 5 0 -3
word reply c	0 0 0 0 0 0 0 0 0 14
word reply to	0 1 -1 0 -1 -1 -1 1 2 -31
word reply with	-6 16 -2 0 -1 -2 -4 -1 -1 26
word repondre	-1 3 0 0 -1 0 -1 1 -1 -9
word reponse	1 1 -1 -1 3 0 2 3 -7 13
word reponse avant	0 0 0 0 0 1 -1 0 0 9
word reponse d'ici	-1 0 0 0 0 0 9 0 -8 -2
word reponse de	0 0 0 0 0 0 -2 0 2 8
word reponse vous	-2 0 0 0 0 0 2 2 -1 -3
word report	3 -6 4 -5 0 3 5 -2 -2 18
word report de	-1 -1 4 0 0 0 -1 0 0 -1
word report for	4 -2 -1 -2 0 2 0 0 0 -2
word reporter	0 0 2 0 0 0 -1 0 0 -14
word reporter job	0 0 0 0 0 0 0 0 0 -16
word reprogramacion	-2 0 2 0 0 0 0 0 0 3
word request	-1 -2 3 -1 -5 0 2 14 -10 -7
word requir	0 0 0 0 0 1 0 0 0 46
word requir :	0 0 0 0 0 0 0 0 0 28
word requirement	-1 0 0 0 6 0 -3 -2 0 0
word requisition	0 0 0 -1 3 0 0 0 -1 4
word requisito	-2 0 0 0 0 0 0 0 3 -2
word reschedul	-4 -3 9 0 0 0 -1 0 -1 -4
word reschedul to	0 0 1 0 0 0 0 0 0 -4
word reschedul your	-1 0 2 0 0 0 0 0 0 -8
word reschedule	1 -5 11 -5 -1 0 -1 0 0 2
word reschedule :	2 -1 -1 0 0 0 0 0 0 -7
word reschedule your	-1 -2 4 0 0 0 0 0 0 6
word rescheduling	2 -1 -1 0 0 0 0 0 0 -7
word research	-6 -1 -2 0 7 -1 -4 8 -1 -2
word research associate	-7 -1 -1 0 -1 5 -2 8 0 -10
word research interview	0 0 0 0 0 0 0 0 0 4
word researcher	-1 4 1 0 -2 -1 -2 0 0 6
word reservation	-1 2 0 0 0 0 -1 0 0 3
word reserve	2 4 -1 0 0 0 -3 -1 0 1
word reset	0 0 0 0 0 0 0 0 0 13
word residence	0 0 0 0 0 0 0 0 0 14
word residence permit	0 0 0 0 0 0 0 0 0 12
word residencia	0 0 0 0 0 0 0 0 0 3
word resolucion	-1 0 0 0 0 19 -17 0 0 -6
word resourc	0 0 0 0 0 0 -1 1 0 3
word resourc department	0 0 0 0 0 0 0 0 0 4
word respond	-1 1 0 0 -1 3 -7 7 -1 -5
word respond within	0 0 0 0 0 0 -5 6 0 -2
word responda	-1 -3 0 0 0 0 4 1 0 -6
word responder	2 4 0 0 -1 0 -5 0 0 15
word responder em	0 0 0 0 0 0 0 0 0 15
word responderemo	0 0 0 0 0 0 -4 5 0 -3
word respons	0 0 0 0 0 0 0 0 1 -3
word responsabile	6 0 0 0 -2 -1 -2 0 -1 -6
word responsable	4 -2 0 -1 0 -1 2 -1 -1 22
word response	-2 -2 0 0 14 -1 -8 0 0 6
word resposta	-1 1 -1 0 0 0 1 1 -1 -8
word respuesta	-2 1 -1 -1 -5 -4 11 -3 3 -10
word ressourc	0 0 0 0 0 0 0 0 0 -3
word ressourc humain	0 0 0 0 0 0 0 0 0 -3
word resta	-4 5 0 0 3 0 -2 -1 -1 -3
word reste	-1 4 1 0 -5 -1 4 -1 -1 4
word result	-1 -1 0 0 3 -6 8 -1 -1 6
word resultado	-3 -2 -1 -1 13 -2 -3 -4 2 -2
word resultat	-1 0 0 0 4 0 -1 0 -1 -9
word resume	-3 9 -1 -1 -8 -1 -11 -1 16 27
word resume #	0 0 0 0 0 0 0 0 0 -3
word resume and	0 0 0 0 0 0 0 0 1 38
word resume is	0 0 0 0 0 0 0 0 0 6
word resume on	0 0 0 0 1 0 0 0 0 3
word resume was	0 0 0 0 1 0 0 0 -1 3
word retenu	4 0 0 0 -1 0 -3 0 1 25
word retenu toute	0 0 0 0 0 0 0 0 0 7
word retenue	0 -5 0 0 0 -1 7 0 0 8
word retenue pour	0 -4 0 0 -1 -1 7 0 0 2
word retorno	-2 3 0 0 2 -1 0 -1 0 -4
word retour	1 -1 0 -1 5 -1 -4 2 0 4
word retourner	-1 0 0 0 0 3 -1 0 0 -1
word return	-1 -2 -1 -1 -3 1 1 5 -1 15
word return the	0 0 0 0 0 1 0 0 0 4
word return to	-1 0 0 0 -2 0 1 3 0 -8
word reune	0 0 0 0 -2 0 4 0 0 -3
word reuniao	3 1 -2 2 0 -1 -1 -1 0 -22
word reuniao com	0 1 0 0 0 0 0 0 0 -9
word reuniao de	0 0 -1 3 0 0 0 0 0 1
word reunion	-5 0 5 1 0 -1 -1 1 0 6
word reunion de	0 -1 1 0 0 0 0 0 0 9
word reunit	-3 -1 0 -1 -1 0 7 -1 0 -3
word revenon	-1 -6 0 1 -2 -1 13 -4 0 1
word revenon vers	-1 -6 0 1 -2 -1 13 -4 0 1
word revenue	2 -1 0 0 0 0 0 0 0 6
word rever	0 0 0 0 0 0 0 0 0 5
word revert	0 -1 0 0 0 2 0 0 0 -3
word reviendron	0 0 0 0 -1 0 -2 0 3 16
word reviendron vers	0 0 0 0 -1 0 -2 0 3 16
word review	0 -5 -3 -3 -1 4 7 -5 6 19
word review all	0 0 0 0 0 0 1 0 0 7
word review and	0 0 0 0 -4 2 5 0 -1 -14
word review by	0 0 0 0 0 0 -1 1 0 -23
word review it	-3 -3 -1 -1 -1 -1 12 -3 1 3
word review the	0 0 0 0 1 0 0 0 0 9
word review your	-2 0 0 0 1 0 2 -1 1 -8
word reviewer	0 0 0 0 0 0 0 0 0 11
word revis	-1 -1 3 0 -1 1 -1 0 0 -4
word revisar	0 0 0 0 0 0 0 0 0 4
word revision	0 0 0 0 0 0 0 0 0 7
word revista	0 0 0 0 0 0 0 0 0 7
word revue	0 0 0 0 0 0 0 0 0 6
word rh	-1 2 -1 4 -2 -1 -2 0 0 8
word ricerca	-1 1 -1 1 1 0 -1 0 0 -16
word ricevuta	0 0 0 0 0 0 -1 0 2 6
word ricevuto	-1 0 0 0 5 -2 -3 1 1 11
word ricevuto il	-1 2 0 0 0 0 -1 2 -2 -3
word ricevuto la	0 0 0 0 -1 0 -1 0 3 5
word ricevuto moltissime	0 -1 0 0 5 -1 -1 -1 0 6
word ricezione	-1 0 0 0 0 0 0 0 2 6
word ricezione della	0 0 0 0 0 0 0 0 0 7
word richiedera	0 0 0 0 0 0 0 0 0 4
word richiedera ancora	0 0 0 0 0 0 0 0 0 4
word richiesta di	0 0 0 0 0 0 0 1 0 3
word richiesto	-1 -1 0 0 34 -13 -17 -1 -1 -7
word ricordiamo	2 -1 0 0 0 0 0 0 0 5
word ridge	-7 -9 9 0 -6 2 17 -7 2 -55
word ridge co	0 -2 0 0 1 0 -6 -1 7 -6
word ridge labs	-4 -12 10 0 -8 1 23 -7 -4 -34
word right	-1 -3 -2 -1 4 -1 7 -1 -1 11
word right to	0 -1 0 0 0 0 2 0 0 -10
word rijbewij	0 -3 0 0 0 -2 10 -5 0 -3
word ring	-6 -9 -4 -3 15 8 0 -16 12 -1
word ring me	0 -4 -1 0 0 15 -10 0 0 4
word ring you	-3 -2 0 -2 13 -4 0 -2 1 -10
word ringraziamo	-2 -1 0 -1 26 -13 -9 -1 0 4
word ringraziamo per	0 -1 0 0 2 0 -1 0 0 8
word ringrazio	1 0 0 0 0 0 0 -1 0 -8
word rinuncia	2 0 0 0 0 0 -1 -1 0 -6
word riprova	0 -1 0 0 5 -1 -1 -1 0 6
word riprova piu	0 -1 0 0 5 -1 -1 -1 0 6
word riscontro	-1 0 0 0 -1 0 4 -1 -1 -3
word risk	-1 1 0 0 0 0 0 0 0 10
word risponda	0 2 0 0 0 0 -1 0 0 5
word risponderemo	0 0 0 0 0 0 -1 1 1 8
word risponderemo entro	0 0 0 0 0 0 -1 1 0 9
word risposta	1 -1 -1 0 1 -1 1 0 0 -13
word riunione	0 0 0 3 0 0 -1 0 0 -1
word riverside	0 0 0 0 0 0 0 0 0 5
word rivista	0 0 0 0 0 0 0 0 0 4
word rl	-1 4 0 0 0 0 -1 0 0 -1
word rl #	-1 4 0 0 0 0 -1 0 0 -1
word road	10 -3 -5 0 0 0 -1 0 0 1
word rol	7 1 0 0 0 -1 -6 0 0 -2
word role	-18 38 -4 -1 17 -4 -16 1 -13 22
word role ?	-4 6 -1 0 0 0 0 0 -1 15
word role at	-4 6 -1 0 0 0 0 0 -1 11
word role is	-1 -1 0 0 -1 -1 4 0 0 -1
word role of	-1 -1 0 0 2 3 -1 0 -2 -3
word roma	-3 6 -1 1 0 0 -3 0 0 -3
word ronde	-1 1 0 -2 2 -1 3 0 0 14
word room	13 -5 -2 -1 0 -1 -2 -2 0 -1
word room #	13 -4 -6 0 0 0 0 -1 0 -9
word rosa	1 0 0 0 0 0 0 0 0 39
word rosa linar	0 0 0 0 0 0 0 0 0 28
word round	1 10 -1 2 -7 -4 4 -3 -2 -9
word round #	1 6 0 0 -2 -1 -3 0 0 -7
word round for	0 -1 0 0 -1 0 3 0 0 -2
word route	1 -1 -6 8 0 0 0 0 0 -7
word route #	1 0 0 0 0 0 0 0 0 -4
word rua	1 0 0 0 0 0 0 0 0 9
word rua verde	0 0 0 0 0 0 0 0 0 8
word ruckmeldung	5 -1 0 -1 0 0 0 -1 -2 -4
word rue	1 -1 0 0 0 0 0 0 0 7
word rue verte	0 0 0 0 0 0 0 0 0 5
word ruf	1 0 0 0 0 0 0 0 0 4
word rufe	2 -1 -1 0 0 0 5 0 -3 -15
word rufen	-2 -5 -1 -1 -1 -1 12 -1 -1 9
word rufen sie	1 -1 0 -1 -1 -1 3 0 -1 6
word rugbytech	0 0 0 0 -2 0 -2 0 5 -24
word ruhe	1 0 0 0 0 0 -1 0 1 -7
word run	9 -1 -2 -4 8 -5 -1 -3 -1 -3
word runde	1 6 0 0 0 0 -5 0 -1 -4
word runn	-1 -3 18 -3 -4 -3 -4 -1 -1 0
word runn late	0 0 1 0 0 0 0 0 0 6
word runs	1 0 0 0 0 0 0 0 0 12
word ruolo	1 -1 0 0 2 -1 0 -1 0 -14
word ruolo di	0 0 0 0 1 -1 0 0 0 -14
word ruth	0 -2 0 0 0 6 -3 0 0 8
word s	0 1 -2 21 11 -6 -19 -4 -3 18
word s interview	1 -1 -3 9 -1 -2 -2 -1 0 -7
word s'est	-7 0 4 2 0 0 1 0 0 10
word sa	-1 0 0 0 -1 0 -1 0 3 -2
word saber	0 -4 0 0 0 -2 8 0 0 4
word sachbearbeitung	3 -1 0 0 1 0 -1 -1 0 -20
word safe	-1 -1 0 0 -2 0 4 -1 1 2
word safety	-7 8 -1 0 0 3 -1 -1 -1 -14
word sag	-1 0 1 0 0 -1 2 0 0 -3
word sagen	0 3 -11 14 0 0 -5 -1 0 13
word sagen sie	0 0 0 0 0 0 0 0 0 12
word said	-3 -2 3 -1 2 8 -6 0 -1 18
word said yes	-3 -2 4 -1 0 8 -4 0 -1 -5
word sair	0 -6 -1 0 -1 -2 10 0 0 3
word saison	0 -1 -6 9 0 -1 -1 -1 0 -9
word sala	7 2 -1 -2 -1 -1 -2 -2 -1 -24
word salari	0 0 0 0 0 1 0 0 0 9
word salarial	0 -3 0 0 -1 -5 10 0 0 -4
word salario	-1 0 0 0 -1 3 0 0 0 4
word salario de	-1 0 0 0 -1 3 -1 0 0 -1
word salary	0 -6 0 -1 -3 11 0 -1 -1 8
word salary #	0 0 0 0 0 4 -3 0 0 6
word salary is	2 -1 0 0 -1 1 0 0 0 -3
word sale	-3 1 3 0 -1 0 1 0 0 2
word salle	1 0 0 0 0 0 0 0 0 -10
word saludo	3 -1 0 -1 2 -1 -1 0 -1 -10
word salut	3 -1 -1 0 0 0 0 0 -1 -25
word salutation	8 -3 -1 -1 2 -1 -2 0 -2 -6
word saluti	0 0 0 0 2 -2 6 -5 0 -10
word salve	0 1 0 0 0 0 -2 2 0 6
word sam	5 10 -3 0 0 -3 -7 -1 0 -1
word same	-31 -30 83 -6 -9 4 -6 -4 -2 -24
word same day	0 0 0 0 -7 0 8 0 -1 -7
word same hour	-6 -10 24 -3 0 -1 -2 -2 0 -8
word same place	0 0 3 -1 0 -1 -1 0 0 -9
word same time	-8 -10 24 -1 0 -1 -4 0 0 8
word samen	0 0 0 0 -1 0 3 -1 0 -9
word sample	0 -1 -1 0 0 -1 4 0 0 -10
word san	0 1 0 0 0 0 0 0 0 -4
word sandra	2 -1 0 0 0 0 0 0 0 -4
word sans	0 1 -2 1 0 -1 0 -1 2 9
word sans reponse	0 4 0 0 -1 0 -3 0 1 6
word santa	0 0 0 0 0 0 0 1 0 -3
word sante	0 -1 0 0 0 0 2 0 0 -5
word sao	3 1 0 1 -2 -1 -2 0 0 7
word sao paulo	0 0 0 1 0 -1 1 0 0 3
word sapere	-2 0 -3 0 -1 0 8 -1 -1 -5
word sapere entro	0 0 0 0 0 1 0 0 0 3
word sara	1 -1 0 0 -2 0 2 -1 1 -7
word sarebbe	0 -5 0 0 0 0 6 0 0 6
word sarebbe disponibile	0 -5 0 0 0 0 6 0 0 4
word saude	0 0 0 0 0 1 -1 0 1 -5
word save	-2 -1 0 0 -1 0 3 -1 2 0
word saw	-1 5 -1 0 0 0 -2 0 0 -1
word saw your	-1 5 -1 0 0 0 -2 0 0 -17
word say	3 -19 24 -4 5 14 -18 1 -6 12
word say that	-9 -1 13 -1 0 0 -6 1 3 1
word say the	0 -2 0 -1 6 -1 -1 0 0 9
word say yes	-2 -2 -1 0 0 17 -12 0 0 4
word says	-2 7 -3 -1 4 7 -10 -1 -1 -8
word scale	0 0 0 0 0 1 0 0 0 3
word scambio	0 0 0 0 0 0 0 0 0 10
word scambio a	0 0 0 0 0 0 0 0 0 10
word scan	-1 -1 0 0 0 0 2 0 0 4
word scegliere	-1 0 2 0 0 0 0 0 0 -10
word scelta	0 -1 -4 0 -4 -2 12 -1 0 -6
word scelto	0 0 0 0 2 0 -1 0 0 -7
word scelto un'altra	0 0 0 0 1 0 0 0 0 -6
word schaal	0 0 0 0 0 2 -1 0 0 -4
word schau	0 0 0 0 1 0 -1 0 0 16
word scheda	0 0 0 0 0 0 1 0 0 -7
word schedul	-3 4 1 3 -2 -1 -3 1 -2 -22
word schedul :	1 0 0 0 0 0 0 0 0 21
word schedul as	1 0 0 0 0 0 0 0 0 -7
word schedul for	1 -1 0 1 0 0 -1 0 0 -3
word schedul on	-6 0 6 0 0 0 0 0 0 -7
word schedul your	2 -1 -1 0 0 0 1 0 0 -7
word schedule	16 7 1 -4 -3 -2 -10 -3 -2 14
word schedule a	0 1 0 0 0 0 0 0 0 6
word schedule for	0 -1 0 0 0 0 1 0 0 -11
word schedule your	-1 3 0 0 0 0 -1 0 0 -3
word schicke	5 0 -2 0 0 0 -3 0 0 -3
word schicke ich	5 0 -2 0 0 0 -3 0 0 -3
word schicken	-5 7 0 -1 -2 6 -3 -1 -1 -15
word schicken sie	-1 8 0 0 -1 0 -4 -1 0 -10
word schieben	0 0 1 0 0 0 0 0 0 -4
word schieben ?	0 0 1 0 0 0 0 0 0 -4
word schikt	2 -1 0 0 0 0 0 0 0 -11
word scholarship	0 0 0 0 0 0 0 0 0 13
word schon	2 -8 12 -1 0 0 -7 -1 2 -3
word schon dass	5 0 0 0 0 1 -5 0 1 7
word school	1 -8 10 -2 -4 -4 14 -2 -5 -21
word school scholarship	0 0 0 0 0 0 0 0 0 4
word school year	-3 -1 -2 -1 -1 -2 11 -1 0 -13
word schreiben	0 0 0 0 0 0 1 0 0 -3
word schrijver	0 4 0 0 0 0 -3 0 0 14
word schritt	-3 5 0 0 0 0 0 0 0 -6
word schulerpraktikum	0 0 0 0 0 0 0 0 0 7
word schulerpraktikum ihre	0 0 0 0 0 0 0 0 0 7
word scientist	1 -1 0 0 1 0 -1 0 0 11
word sciopero	-1 -1 1 2 0 0 -1 0 0 -6
word scor	-3 -3 -1 0 9 0 -1 -1 0 5
word scorecard	0 0 0 0 0 0 0 0 0 7
word screen	0 3 -2 0 -3 -7 16 -2 -4 2
word screen with	0 0 0 0 0 0 0 0 0 -8
word scuola	0 0 0 0 1 0 0 0 0 -13
word scusa	-1 0 4 2 -1 -1 -3 -1 0 -6
word se	-29 5 1 3 8 18 -17 -2 14 -106
word se accetta	0 0 0 0 -1 3 -1 0 0 -2
word se aceita	0 0 0 0 0 0 0 0 0 6
word se e	0 -2 0 0 0 -1 3 0 0 10
word se ha	-5 -1 1 1 -4 6 2 0 1 6
word se le	0 0 0 0 1 18 -18 -1 0 -8
word se nao	-1 3 0 0 -2 0 0 0 -1 5
word se non	0 0 0 0 1 0 0 0 0 4
word se que	-1 0 0 0 10 0 -8 -1 0 -6
word se reune	0 0 0 0 -2 0 3 0 0 -2
word se reunit	-3 -1 0 -1 -1 0 7 -1 0 -3
word se voit	-3 3 4 0 0 0 -2 0 0 -17
word sea	-7 0 7 0 -1 0 1 0 2 -2
word search	-12 -4 -4 11 16 -7 4 -1 -3 -10
word seat	0 -2 0 -1 5 -1 -1 0 0 10
word sech	0 0 0 0 1 0 0 0 0 -3
word second	13 -7 -2 -1 1 -8 8 -3 -1 61
word second interview	2 -1 0 0 0 0 0 0 0 9
word second one	5 0 -2 0 0 0 -2 0 0 11
word secretaire	0 -1 0 0 -1 0 1 0 1 -4
word secretaria	3 -1 0 -2 -1 1 -1 0 0 -12
word secretary	-4 1 5 0 0 0 -1 0 0 -1
word section	0 0 0 0 0 0 2 0 -1 -9
word sector	0 0 0 0 2 0 -2 0 0 -3
word securite	0 0 0 0 2 0 0 0 0 -8
word security	0 0 0 0 0 0 0 0 0 11
word sede	-2 -1 1 -1 -1 -1 5 0 0 -3
word sede di	3 -1 0 0 -1 0 -1 0 0 -2
word see	15 -6 -15 1 1 -4 15 -4 -3 3
word see all	0 0 0 0 0 0 0 0 0 5
word see below	1 0 0 0 0 0 0 0 0 -5
word see if	0 0 0 0 0 0 0 0 0 8
word see the	0 2 0 1 0 -1 -1 0 0 6
word see what	-3 -2 -3 -1 -1 -4 13 -1 2 -3
word see you	17 3 -9 3 -6 -4 2 -3 -2 -15
word seeing	-6 -1 -1 -1 0 -1 12 0 -2 3
word segreteria	0 0 0 0 -1 2 -1 0 0 -6
word seguem	0 0 0 0 0 0 0 0 0 6
word seguimo	-8 -1 0 0 -5 0 15 -1 0 -8
word seguinte	0 -11 0 0 0 0 11 0 0 -3
word seguir	0 -4 0 0 2 0 3 0 0 -2
word segunda	3 -1 -1 0 0 0 0 0 0 2
word seguridad	2 0 0 -1 0 0 0 0 0 -15
word seguro	-1 1 0 0 0 1 0 0 0 -11
word sehen	-3 11 -3 0 0 0 -15 11 0 -1
word sehen sie	-1 0 0 0 0 0 -11 11 0 -4
word sehr	7 1 -2 -3 0 -1 7 -5 -4 -50
word sehr geehrte	11 -9 2 -3 -9 -1 16 -4 -2 -33
word sehr geehrter	-3 10 -3 -1 7 -1 -7 -1 -1 -15
word sehr gern	0 0 0 0 0 0 0 0 0 3
word sei	4 -1 0 -1 -1 0 -1 -1 0 0
word sein	4 -1 0 0 -1 0 -1 -1 0 5
word seis	0 0 0 0 0 0 0 0 0 9
word seja	-1 0 0 0 -1 1 0 0 1 -9
word selecao	4 -1 0 -2 0 0 -1 0 0 -7
word seleccion	0 5 0 0 -1 0 -2 0 -1 -1
word seleccionada	0 -1 0 0 2 0 -1 0 0 -12
word seleccionada para	0 0 0 0 1 0 0 0 0 -7
word seleccionado	0 0 0 0 0 0 1 0 0 6
word selecionada	-1 -2 0 0 -2 3 1 0 1 4
word selecionada para	0 -2 0 0 -2 3 2 0 0 1
word selecionado	0 0 0 0 0 0 0 0 0 15
word select	-4 -1 4 -6 -3 6 0 -3 7 6
word select a	0 0 5 -5 0 0 0 0 0 0
word select for	-2 -2 -1 -1 1 7 -1 -2 0 11
word selectiecommissie	0 -2 0 0 10 0 -2 0 -5 -6
word selectiegesprek	3 0 -1 0 0 0 -1 0 0 -4
word selection	6 -7 -1 -1 1 -1 7 -2 -2 -18
word selectionnee	-1 0 0 0 2 0 0 0 -1 17
word selectivo	0 -1 0 0 -5 0 -6 0 13 -6
word seletivo	0 8 -1 0 5 -1 -9 0 0 -4
word seletivo para	0 0 0 0 0 0 0 0 1 -3
word selezionata	0 -1 0 0 -1 7 -5 0 0 -1
word selezione	-1 -2 0 0 3 3 -3 0 -1 -11
word selezioni	0 1 0 2 -1 0 -1 0 0 -7
word self	0 2 0 0 0 0 -1 0 0 8
word sem	-2 0 3 -1 0 0 0 0 0 10
word semain	0 0 0 0 0 0 -1 0 2 7
word semain considerez	0 0 0 0 0 0 0 0 0 8
word semaine	0 18 1 -3 -4 -3 -4 -2 -3 0
word semaine ?	0 -3 0 0 0 0 5 0 0 10
word semaine derniere	0 0 0 0 0 0 1 -1 0 8
word semaine prochaine	-1 16 0 0 -2 0 -10 0 -1 -3
word semana	-14 34 -2 -4 -4 -6 5 -5 -5 -15
word semana ?	-2 12 0 0 0 -2 -7 0 0 -26
word semana de	-5 7 0 0 0 0 -1 0 0 -2
word semana mas	0 0 0 0 0 0 2 -2 0 7
word semana para	0 4 0 0 0 0 -3 0 0 -8
word semana que	-2 3 0 0 -1 -1 1 -1 0 -6
word sempre	-2 1 3 -1 0 0 -1 0 0 -2
word send	-7 1 -2 -1 -9 -1 23 -3 -2 29
word send a	0 0 -1 0 0 0 2 0 -1 8
word send it	-5 -4 -1 0 -2 -2 17 -1 -1 -19
word send me	-2 3 0 0 -2 -2 5 0 -1 -16
word send over	1 5 0 0 0 0 -5 0 0 -2
word send the	3 -2 -1 0 -1 1 0 0 0 28
word send us	-1 0 0 0 0 0 2 0 0 9
word send you	-2 -1 2 0 -1 -1 4 0 0 0
word sender	2 0 -1 0 -2 0 -1 3 0 -6
word senhora	0 0 0 -2 5 1 -1 -1 -1 -13
word senior	0 -1 -1 -3 12 -3 -5 -1 3 22
word sent	-9 -13 19 -2 -16 -3 -7 26 5 -33
word sent to	-1 -2 10 0 -2 0 -7 -1 4 -15
word sentiamo	1 1 -1 0 0 0 -1 0 0 -6
word sentimo	0 0 0 0 1 0 0 0 0 -4
word senza	0 4 -3 0 0 0 0 0 0 8
word september	3 -3 -1 0 -10 7 7 -1 -1 -6
word september #	0 0 0 0 -7 0 8 0 0 -3
word sequencia	-1 0 0 0 1 0 0 0 0 -4
word ser	7 -17 18 -1 -4 -2 0 -2 0 -2
word ser ?	8 -16 8 0 0 0 0 0 0 -4
word sera	0 -1 2 1 -1 5 -5 -1 1 -7
word sera el	0 0 0 0 0 0 0 0 0 6
word serait	-1 -1 1 0 0 0 1 0 0 -5
word serait il	0 -1 1 0 0 0 0 0 0 -4
word serez	0 -1 0 0 -2 0 3 0 0 0
word seri	0 0 0 0 -1 0 1 0 2 7
word seri b	0 0 0 0 0 0 1 0 0 4
word seria	-1 2 0 0 0 0 0 0 0 -5
word seriez	-1 -1 -1 0 0 0 4 0 0 -2
word seriez vous	-1 -1 -1 0 0 0 4 0 0 -2
word seront	0 -1 0 0 2 0 -2 0 1 -4
word serv	-2 3 -1 0 0 0 0 0 0 -2
word service	12 1 -7 -1 -1 -4 -9 1 8 -7
word service market	0 0 0 0 0 0 0 0 0 -4
word servizio	0 0 0 -3 -5 10 -1 0 0 3
word sesion	0 0 0 0 0 0 0 0 0 6
word sessao	0 0 0 0 0 0 0 0 0 9
word session	3 0 0 0 0 0 -1 -1 0 43
word session is	0 0 0 0 0 0 0 0 0 11
word session with	0 0 0 0 0 0 0 0 0 5
word set	5 -6 -2 -2 3 -1 2 -1 2 5
word set :	1 -1 0 0 0 0 0 0 0 -3
word set for	5 0 -2 -1 0 0 0 0 0 5
word set up	-4 -5 -1 0 4 0 5 -1 3 12
word settembre	0 -1 -1 0 -2 -2 6 0 0 8
word settimana	-3 9 -3 -1 -5 -1 8 -3 -1 -16
word settimana prossima	0 1 0 0 -3 0 2 0 0 -4
word settimane	0 0 0 0 -1 0 1 0 1 10
word settl	0 0 0 0 -4 -1 8 -1 -1 -7
word setzen	2 0 0 -1 -1 0 0 0 0 -3
word seu	-12 6 -8 -1 6 -3 14 -3 1 -10
word seu curriculo	-3 -1 0 0 0 0 7 0 -2 -13
word seu pedido	-3 0 0 0 -1 0 1 -1 4 2
word seu perfil	-3 -15 0 0 1 0 22 0 -4 -5
word seu projeto	0 0 0 0 0 0 0 0 0 28
word seus	0 0 0 0 0 0 0 0 0 14
word seven	0 0 0 0 0 1 0 0 0 3
word shah	1 0 1 0 0 0 -1 0 0 -4
word shall	3 -8 -2 0 -3 15 -5 -1 1 3
word shall i	0 -3 -2 0 0 16 -9 0 0 9
word shar	-9 0 -1 0 -1 -1 12 0 0 7
word share	1 20 -1 -1 -1 -9 -9 -1 -2 10
word share your	-2 11 0 0 0 -8 1 0 -1 3
word sharp	17 -1 -1 -1 -1 -2 -10 -1 0 1
word she	-3 10 -6 -1 17 -7 -8 -1 -1 8
word she'	-1 7 -1 -4 -1 -3 6 -2 0 -5
word sheet	0 0 0 0 0 0 0 0 0 19
word shift	26 -2 -17 -1 -2 2 -3 -1 -1 -42
word shoe	13 -1 -10 -1 0 0 0 0 0 -5
word shop	-2 8 -2 -2 4 -4 -10 14 -7 -26
word short	-14 3 0 -1 -4 -1 21 -3 -1 8
word shortlist	0 9 1 -2 0 -1 -8 -1 2 9
word shortlist for	-3 9 0 0 -3 0 -2 0 -1 0
word shortlist we	0 0 0 0 0 0 -2 0 3 7
word should	1 -1 -1 2 1 -3 0 3 -2 14
word should be	2 -2 1 0 0 0 0 0 0 -7
word should have	0 0 -1 0 0 0 4 -1 -1 -7
word should hear	0 0 0 0 0 0 1 0 0 -11
word should i	0 0 0 0 0 0 0 0 0 15
word should you	2 -1 0 0 0 0 0 0 -1 -3
word shouldn't	4 -1 0 0 -1 0 -1 0 0 1
word shouldn't take	4 -1 0 0 -1 0 -1 0 0 -3
word shout	-2 9 3 0 -3 -2 -3 -1 -1 -11
word shout if	-4 12 2 0 -3 -2 -3 -1 -1 -20
word show	7 -5 -3 2 -1 -9 -19 13 15 3
word show you	0 1 0 3 0 -2 -1 0 0 27
word si	-15 -17 -9 0 0 8 40 -2 -4 6
word si acepta	0 0 0 0 0 0 0 0 0 10
word si comunica	-1 0 0 1 2 0 -1 0 0 -3
word si e	-4 -1 -7 -1 1 0 11 0 0 9
word si no	3 -3 0 0 0 0 0 0 0 6
word si terra	0 0 0 1 0 0 0 0 0 -6
word si tu	-2 -1 0 0 0 10 -7 0 2 0
word si votre	0 -2 0 0 -1 0 13 0 -9 -2
word si vous	2 0 -1 -1 4 0 -4 0 0 1
word siamo	-2 3 -3 0 2 3 5 -6 -1 3
word siamo lieti	0 0 0 0 0 1 0 0 0 5
word siamo spiacenti	0 0 0 0 3 0 -2 0 -1 5
word sich	1 0 -2 -1 -1 1 3 1 -1 1
word sich am	0 0 0 0 0 0 0 0 0 7
word sich bitte	-1 3 -1 0 0 0 -1 0 0 3
word sich fur	2 0 0 0 1 0 -4 2 0 -3
word sich nach	0 0 0 0 1 0 0 0 0 -8
word sick	-1 -1 0 0 -6 -1 -1 12 -1 -17
word side	3 -1 0 0 -2 1 0 -1 0 -25
word sido	0 -2 -1 0 -4 0 -7 0 13 31
word sido admitida	0 0 0 0 1 0 0 0 0 -4
word sido preseleccionada	0 0 0 0 0 0 0 0 0 8
word sie	24 37 -29 6 -21 -5 -5 4 -12 -79
word sie !	1 0 0 0 0 1 0 0 0 -4
word sie als	3 -2 0 0 0 1 -1 0 0 2
word sie am	8 1 -2 -1 -1 -1 -2 -1 -1 12
word sie an	-4 -5 0 0 -1 -1 12 1 -3 -3
word sie auch	-5 8 -3 0 0 0 1 0 0 -1
word sie bei	11 -2 -2 -2 0 -1 -4 -1 0 2
word sie bis	0 0 0 0 0 0 0 0 1 3
word sie bitte	2 2 -1 0 -1 0 -1 -1 0 14
word sie den	1 -5 0 0 0 0 5 0 0 2
word sie die	-1 -1 0 -1 0 3 -1 0 0 8
word sie diese	0 8 0 0 -1 0 -6 0 0 -7
word sie doch	1 0 0 0 0 0 0 0 0 -5
word sie einen	1 3 -3 0 -1 0 0 -1 0 -6
word sie erhalten	0 0 0 0 -1 0 -2 5 -3 1
word sie es	4 -1 -3 0 0 0 0 0 0 1
word sie etwa	0 0 0 0 0 0 0 0 0 6
word sie fur	-4 9 -2 0 0 0 -2 -1 0 -5
word sie gern	-2 3 0 0 0 0 -1 0 0 3
word sie gerne	2 0 0 0 0 0 -1 0 0 4
word sie haben	-3 13 -1 -1 -5 -2 4 -5 -1 -2
word sie ihre	1 1 0 -1 0 0 -1 0 0 17
word sie ihren	-1 1 0 0 0 0 0 0 0 -7
word sie in	5 -3 0 0 4 0 -4 0 0 -15
word sie konnen	-2 15 0 0 -4 0 -6 -2 -1 -1
word sie mich	0 -2 -1 -1 -1 -1 5 0 0 -4
word sie mir	1 13 -1 0 -1 0 -10 -1 -1 -13
word sie mit	6 -1 0 0 -2 0 -2 0 0 -4
word sie nicht	-1 -1 -1 0 -4 0 9 -1 -1 -3
word sie noch	-3 -5 -1 -1 -1 -1 11 0 0 -5
word sie sich	3 1 -1 -1 1 2 -1 0 -4 11
word sie sind	4 -2 -1 0 0 0 0 0 0 -20
word sie timemention	3 0 0 0 0 0 -2 0 0 7
word sie uns	3 -3 2 0 -2 -1 3 -2 0 -8
word sie zu	1 3 0 0 -2 -1 0 -1 1 -15
word sie zum	2 -1 0 -1 0 3 -1 0 0 2
word siege	6 -7 5 0 0 0 -3 0 0 -6
word sign	5 -9 -4 -2 -7 33 -13 -4 1 -11
word sign bonu	0 -1 -1 0 0 5 -2 0 0 -5
word sign by	0 0 0 0 0 5 -4 0 0 6
word sign in	2 -1 0 0 0 0 -4 1 3 -10
word sign off	-2 -1 -1 0 -3 -4 12 -1 -1 -10
word sign on	0 0 0 0 0 3 -3 0 0 3
word sign the	0 0 0 0 0 1 0 0 0 11
word sign up	7 -4 -1 0 0 0 0 -1 0 16
word signal	-1 -1 5 -5 -1 -2 -7 11 0 -3
word signature	0 0 0 0 0 1 0 0 0 7
word signe	-1 0 0 0 -1 0 4 -1 -1 -2
word signora	0 1 0 0 -1 0 0 0 0 7
word sigu	-2 -1 -5 -1 -2 -1 14 -2 0 -1
word sigue	1 -1 0 0 4 0 -1 0 -2 -3
word siguiente	-3 5 -1 0 0 -1 2 -1 0 0
word siguiente fase	-2 1 0 0 0 0 3 0 0 -2
word siguiente paso	-1 3 0 0 0 -1 -1 0 0 8
word silence	0 0 -1 0 0 0 3 -1 -1 -11
word sim	0 0 0 0 0 -1 2 0 0 -4
word similar jobs	0 0 0 0 0 0 0 0 1 -6
word sin	-3 -1 3 1 -4 -4 9 -2 0 4
word sin problema	-2 0 3 0 0 0 0 0 0 -1
word since	0 -1 0 1 -1 -1 3 0 0 10
word sind	15 -7 -2 0 -4 -1 1 0 -2 -23
word sind in	4 -2 -1 0 0 0 0 0 0 -22
word sind sie	4 -4 -1 0 -1 0 2 0 0 -7
word siniestro	-5 0 0 0 0 0 0 6 1 -2
word sister	0 0 0 0 0 0 0 0 0 -16
word sit	12 -3 -1 -1 -2 -3 0 -1 -1 6
word sit down	10 -1 -1 -1 -1 -1 -3 -1 -1 -6
word site	3 -1 7 -2 -1 -1 -5 -2 2 3
word site reliability	0 1 0 0 -2 0 2 0 0 -3
word sito	0 0 0 0 -1 0 0 0 1 20
word six	-1 -4 -1 0 14 16 -22 -1 -1 -6
word skill	-1 -4 0 0 -1 -2 10 -1 0 -5
word sleep	0 0 0 0 -1 2 0 0 0 13
word slid	3 -2 -1 0 -1 -2 3 0 0 -12
word slot	-14 33 -2 4 -4 -5 -9 -2 -1 43
word slot at	0 0 0 0 0 0 0 0 0 16
word slot for	-1 4 0 1 0 -1 -2 0 0 -4
word slot on	0 6 -3 0 0 -1 -1 0 0 5
word slow	2 -4 -1 -1 -3 -6 -26 42 -2 -16
word small	4 -1 -2 0 0 0 0 0 0 2
word snel	-5 -1 -1 0 -1 -1 7 3 -1 -2
word snow	-4 -1 10 -1 -1 0 -3 0 0 -3
word so	-9 -25 29 10 -5 -17 20 -7 5 -23
word so don't	5 -2 -1 -4 -1 0 9 -6 0 1
word so happy	-4 0 0 0 -1 -9 16 0 0 4
word so i	-6 0 4 0 3 4 -3 -1 0 -17
word so i'll	0 -1 0 0 0 0 2 0 0 6
word so much	0 1 2 0 0 0 0 0 -1 15
word so please	0 0 5 -5 0 0 -3 0 4 -2
word so sorry	-2 -4 11 9 -2 -2 -10 -1 0 1
word so that	0 -1 0 0 -1 0 4 0 -1 -11
word so the	-2 -1 2 0 -1 -1 4 -1 0 -2
word so timemention	4 -2 -2 3 0 -1 -1 -1 0 -7
word so we	0 -1 3 3 0 -2 -2 -1 0 2
word so we're	0 -1 0 -1 3 0 -1 0 0 -8
word so you	4 -1 0 0 -1 0 -1 0 -1 5
word so your	-1 0 0 0 2 0 -2 0 0 3
word sobald	0 0 2 0 0 0 -7 0 7 6
word sobre	0 -2 8 -1 -3 -9 10 -1 -2 -10
word sobre a	0 1 -1 2 -2 -3 4 0 0 -12
word sobre el	1 0 0 0 -4 -3 8 0 0 -3
word sobre la	1 0 0 0 1 0 0 0 0 6
word sobre o	-1 0 5 -1 0 -1 -2 0 0 0
word social	2 3 0 0 -1 1 -2 0 -2 0
word society	0 0 0 0 0 0 0 0 0 6
word socio	-1 0 0 0 0 0 2 0 0 -10
word sofia	0 0 0 0 0 0 0 0 0 -5
word software	-1 4 0 0 0 -1 -2 0 0 9
word sohn	0 0 0 0 0 0 0 0 0 7
word solicitud	1 1 -1 0 0 0 -2 4 -3 47
word solicitud de	0 1 -1 0 0 0 -1 5 -4 27
word solicitud para	0 0 0 0 0 0 -1 0 2 30
word solicitud recibida	0 0 0 0 0 0 0 0 0 20
word sollicitatie	-9 11 -3 -1 4 -2 -9 2 8 -53
word sollicitatie als	4 4 -1 0 -3 0 -4 -1 1 -29
word sollicitatie bij	0 -7 0 0 2 0 7 0 -2 -2
word sollicitatie naar	-1 1 0 0 -4 0 5 0 0 -1
word sollicitatiegesprek	15 -3 0 1 -6 -1 -4 -1 -2 -21
word sollicitatiegesprek van	1 0 0 0 0 0 0 1 0 -9
word sollicitatiegesprekken	0 0 0 0 0 0 0 0 0 3
word solliciteer	0 0 0 0 0 0 0 0 0 16
word solo	-6 -1 9 0 -1 -1 1 0 0 -14
word solution	0 1 0 1 0 0 0 0 0 4
word some	2 3 -1 0 -4 -2 1 0 1 -1
word somebody	-1 -2 -1 4 8 -3 -4 -1 1 -13
word someone	-1 -3 2 -1 14 -1 -13 3 -1 -4
word someone from	3 0 -2 0 0 0 -1 3 -2 -4
word someone who	0 0 0 0 11 0 -10 0 0 -1
word someone will	0 -1 0 0 -1 0 0 1 2 -4
word someth	7 1 23 -3 20 -6 -43 -4 5 -29
word someth came	0 0 3 -1 0 0 0 0 0 4
word someth come	-1 0 -1 0 -1 0 -5 -1 8 -3
word someth else	-1 -1 -1 1 7 -1 -3 -1 0 4
word sometime	0 0 0 0 0 0 0 0 0 -4
word son	-2 2 -2 0 -1 0 -1 0 5 8
word son entretien	0 0 0 0 0 0 0 0 0 4
word sono	-7 1 -12 1 -7 -5 28 1 -1 -19
word sont joint	0 0 0 0 0 0 0 0 0 13
word soon	3 -4 26 -2 9 9 -57 -1 18 -25
word soon !	0 -1 20 0 -1 -1 -21 0 5 0
word soon as	-1 -2 7 -1 -2 12 -23 0 12 -8
word sooner	0 0 -1 3 0 -1 -1 -1 0 -8
word sorry	-27 -20 19 33 47 -16 -25 -7 -4 -46
word sorry !	-2 -11 19 0 0 -1 -4 0 0 -14
word sorry about	-1 0 3 5 -2 -1 -2 -1 0 -14
word sorry but	-2 0 2 1 -2 0 2 0 0 -12
word sorry for	-12 -1 13 0 -1 0 1 0 0 -4
word sorry i	0 0 0 0 0 0 0 0 0 13
word sorry to	-2 -2 1 1 9 -4 -4 2 0 -1
word sort	0 -1 0 0 0 0 2 0 0 -9
word sorte	1 0 0 0 1 0 -1 0 0 16
word souhaite	1 1 0 -1 3 0 -3 0 -1 7
word souhaiton	0 3 0 0 0 1 -2 0 -1 4
word sound	4 -1 -1 0 0 0 -2 0 0 6
word sous	-4 -3 0 0 -2 1 7 0 3 16
word sous #	-3 -3 0 0 -1 0 7 0 1 1
word sous quinze	0 0 0 0 0 0 0 0 0 18
word sous troi	0 0 0 0 0 0 0 0 1 8
word soy	-2 10 0 0 -2 0 -4 0 -1 -1
word spatesten	0 0 0 0 -1 0 3 0 0 -8
word speak	-15 3 5 -1 -3 -4 20 -5 -1 47
word speak slot	0 0 0 0 0 0 0 0 0 10
word speak to	-1 -4 -1 0 -1 -2 11 -1 0 0
word speak with	-3 0 -1 0 0 0 3 1 0 28
word spend	-2 -1 -1 0 1 -2 5 -1 0 -18
word spent	0 0 0 0 1 0 0 0 0 -4
word spiacenti	0 0 0 0 3 0 -2 0 -1 5
word spiacenti di	0 0 0 0 0 0 0 0 0 13
word spoke	-9 -5 -2 -2 1 -1 19 -1 0 -5
word spostamento	-1 0 4 0 -1 0 -1 -1 0 -20
word spostare	-1 0 2 0 0 0 0 0 0 13
word spostare il	-1 0 2 0 0 0 0 0 0 12
word spot	0 0 0 0 0 3 -2 0 0 1
word sprak	0 13 0 0 0 0 -8 0 -4 -2
word sprak ons	0 13 0 0 0 0 -8 0 -4 -2
word sprechen	-10 16 -1 -1 -2 0 -2 0 0 -2
word spreekt	12 -4 -1 0 0 0 -6 0 0 -24
word spreekt met	2 -1 0 0 0 0 0 0 0 -3
word spreekt ons	4 -3 0 0 0 0 0 0 0 -20
word spreken	7 -2 -1 0 -1 -1 0 -1 -1 9
word spreken we	0 0 0 0 0 0 1 0 0 9
word spring	0 0 0 0 4 0 -2 0 0 6
word sql	-4 -1 -1 -1 -1 -2 11 -1 0 8
word sr	-3 1 0 3 -1 0 0 0 0 -3
word sra	0 1 -1 0 4 0 -2 -1 0 -1
word ssa	7 -7 0 0 2 0 -1 0 0 -4
word st	9 -4 -1 -1 1 0 -3 -1 0 -11
word sta	-1 2 0 0 0 0 0 0 -1 -7
word staat	9 0 -4 0 0 0 -3 0 0 14
word stack	-1 0 0 0 2 0 -1 0 0 -9
word staff	-1 -2 -2 6 4 -1 -4 0 0 -21
word stage	-2 1 -1 -1 1 -3 8 0 -4 0
word stakeholder	2 -1 0 0 -1 0 0 0 0 10
word stand	-8 -1 6 1 -2 2 1 -1 2 -9
word stap	-1 1 0 0 -2 0 5 -1 -1 -4
word start	-7 -36 14 -3 -6 50 -10 -10 9 0
word start :	2 -1 0 -1 0 2 -1 0 0 -10
word start at	-3 -2 23 -1 -2 -1 -13 -1 -1 -12
word start date	-1 -1 0 0 0 -8 11 0 0 11
word start in	5 -2 -2 -1 -1 4 -2 0 0 9
word start on	5 -3 -1 -1 3 5 -8 -1 0 11
word start the	0 -3 0 0 0 1 2 0 0 4
word start timemention	-2 -4 -2 -1 0 14 -4 -1 0 -1
word startup	0 0 0 0 0 0 0 0 0 32
word startup accelerator	0 0 0 0 0 0 0 0 0 6
word stat	-2 -1 4 0 -1 0 -1 0 1 2
word stata	-2 -4 -1 1 1 6 -5 0 4 2
word stata accolta	0 0 0 0 3 0 -1 0 -1 5
word stata preselezionata	0 0 0 0 0 0 0 0 0 11
word stata registrata	0 0 0 0 -1 0 -1 1 2 -6
word stata selezionata	0 -1 0 0 -1 7 -5 0 0 -1
word state	-2 0 -1 -1 -3 -1 3 -1 6 7
word statement	0 -3 0 0 0 0 4 0 0 2
word station	5 -1 -2 -1 0 0 -1 0 0 -10
word statistic	0 1 0 0 0 0 -1 0 0 11
word statistica	0 0 0 0 0 0 0 0 0 7
word statistiek	0 0 0 0 0 0 0 0 0 7
word statistik	0 0 0 0 0 0 0 0 0 3
word statistique	0 0 0 0 0 0 0 0 0 13
word stato	-6 -4 -1 1 5 -1 -1 7 0 10
word stato un	-1 -2 0 0 4 0 -1 0 0 0
word statt	-1 -10 13 2 -1 -1 -1 -1 0 -10
word statu	-3 -8 -2 0 12 -2 5 -5 3 -39
word statu :	0 -1 -1 0 9 -1 -3 -5 2 -12
word statu of	-1 -1 0 -1 3 0 8 -1 -6 2
word stay	1 -3 4 -1 -2 -2 7 -1 -3 -15
word stay in	-1 0 0 0 -1 0 3 0 0 -7
word stay the	-3 -2 10 -1 -1 -1 -2 0 0 -4
word steel	3 0 -3 -1 0 2 0 0 0 -12
word steht	1 0 0 1 0 0 -1 0 0 3
word stelle	2 -7 0 -3 0 -5 16 -3 0 -49
word stelle als	4 -4 3 -3 -3 -3 6 -1 0 -16
word stelle im	-2 2 0 0 0 0 -1 0 2 -14
word stellen	-5 4 0 -3 0 12 -5 -1 0 32
word step	-3 5 -3 1 0 4 -5 -3 3 11
word step :	6 -2 -1 0 -1 0 3 -4 0 13
word step for	-2 -4 0 0 -1 0 7 0 1 -9
word step in	0 -5 0 0 2 0 4 0 -2 4
word step is	0 2 0 0 0 0 -1 0 0 11
word stesso	0 0 1 0 1 0 -1 0 0 -5
word steward	4 -1 -1 -1 0 1 -1 0 0 1
word stiamo	0 0 0 0 -4 0 4 0 1 -2
word stiftung	0 0 0 0 0 0 0 0 0 5
word still	16 -9 -15 -3 -14 -4 24 7 -2 9
word still interest	0 0 -1 0 -2 -2 6 0 -1 -12
word stipendium	0 0 0 0 0 0 0 0 0 8
word stock	4 0 -1 0 0 0 -2 0 0 4
word stone	-3 1 -1 0 -2 0 -1 7 0 -3
word stop	-2 -7 5 4 13 -4 -9 -4 5 -4
word store	-2 -1 2 4 -3 -1 -4 -1 6 -39
word store manager	0 -1 0 0 1 0 -2 -1 3 -12
word story	3 0 0 0 0 0 0 0 -2 28
word street	0 0 3 0 0 -1 -1 0 0 -8
word strong	0 0 0 0 -4 0 7 0 -1 -14
word stub	0 0 0 0 0 0 0 0 0 15
word stuck	-1 -1 10 0 0 0 -2 -5 0 -4
word stuck on	0 0 7 0 0 0 -1 -4 0 7
word student	0 0 0 0 0 0 0 0 0 6
word student exchange	0 0 0 0 0 0 0 0 0 5
word studie	0 0 0 0 0 0 0 0 0 4
word studienburo	0 0 0 0 0 0 0 0 0 -13
word studienplatz	0 0 0 0 0 0 0 0 0 3
word studienplatz im	0 0 0 0 0 0 0 0 0 3
word studio	-1 2 0 0 8 6 -14 0 0 -7
word study	1 -1 0 0 0 0 1 0 -1 32
word study on	0 0 0 0 0 0 0 0 0 12
word stukken	-2 0 0 0 -6 0 10 0 -2 -12
word stunde	0 9 0 0 -1 0 -8 0 0 -2
word stunden	-1 -1 0 0 -2 -1 7 0 0 10
word stunden vorher	1 0 0 0 0 0 0 0 0 11
word sturen	0 0 0 0 0 0 1 0 0 -6
word stuur	8 3 -3 0 -1 -1 -5 0 0 -11
word stuur ik	8 -2 -3 0 0 3 -5 0 0 -3
word su	-11 -2 2 -1 -7 8 -16 6 20 93
word su candidatura	0 0 0 0 0 0 0 0 0 -3
word su cita	0 0 0 0 0 0 0 0 0 6
word su entrevista	0 0 1 0 0 0 0 0 0 10
word su hija	0 0 0 0 0 0 0 0 0 12
word su hoja	0 0 0 0 -1 0 0 0 2 -4
word su mensaje	-7 -1 -1 0 0 0 -1 10 0 -2
word su paciencia	0 0 0 0 1 0 0 0 0 7
word su proyecto	0 0 0 0 0 0 0 0 0 12
word su solicitud	0 0 0 0 0 0 0 0 1 39
word sua	1 18 -11 -2 1 3 -18 1 7 1
word sua agenda	-1 0 0 2 0 0 0 0 0 -4
word sua candidatura	-3 5 -2 -1 0 -1 0 -1 3 -32
word sua consulta	0 0 0 0 0 0 0 0 0 8
word sua domanda	0 0 0 0 0 0 -1 0 2 31
word sua entrevista	10 1 -8 -1 1 0 -1 -1 0 -8
word sua figlia	0 0 0 0 0 0 0 0 0 5
word sua filha	0 0 0 0 0 0 0 0 0 3
word sua inscricao	0 0 0 0 -2 0 -1 0 4 -5
word sua mensagem	-2 -1 0 0 0 0 -2 6 0 -5
word sua participacao	0 0 0 0 2 0 1 -2 0 -3
word sua proposta	0 0 0 0 0 1 0 0 0 7
word subject	-1 -2 -1 -1 -2 4 -3 6 0 -9
word subject to	-2 0 0 0 0 5 -1 0 0 1
word submission	-8 -1 0 0 -1 -1 -1 -1 13 25
word submission for	0 0 0 0 2 0 0 0 -1 -3
word submit	0 -1 0 0 -2 0 5 0 -1 14
word submit your	0 0 0 0 0 0 0 0 0 5
word submitt	-2 -3 0 0 -4 -1 21 -2 -7 8
word submitt to	-1 -2 0 0 3 0 10 -1 -10 -4
word submitt your	0 0 0 0 -5 0 0 0 6 6
word subsidie	0 0 0 0 0 0 0 0 0 5
word subsidie voor	0 0 0 0 0 0 0 0 0 4
word subvencion	0 0 0 0 0 0 0 0 0 13
word subvencion de	0 0 0 0 0 0 0 0 0 5
word subvention	0 0 0 1 -1 0 0 0 0 10
word subvention de	0 0 0 0 0 0 0 0 0 5
word succ	-3 1 -1 6 -9 -3 12 -1 -1 -6
word succes	-1 -1 0 1 3 0 -1 0 0 0
word succes in	0 0 0 0 0 0 0 0 0 6
word successful	-8 -1 0 -1 3 -3 0 -1 11 14
word successful this	0 0 0 0 0 0 0 0 0 7
word successiva	-1 -1 0 0 0 0 3 0 0 -1
word sucesso	-1 0 0 0 -2 0 0 0 3 -3
word suche	-1 -3 0 1 0 -1 3 0 0 8
word suche ich	0 0 0 0 0 0 0 0 0 3
word suchen	0 -1 0 0 1 -1 2 0 0 -17
word sud	-1 -1 0 -1 0 -2 4 0 0 -7
word suis	-5 2 4 5 -1 -1 -4 2 0 -9
word suit	13 7 2 -1 7 -8 -17 -1 -1 8
word suit ?	0 0 1 0 0 0 0 0 0 11
word suit me	0 0 0 0 0 0 0 0 0 10
word suit you	-9 10 4 0 0 0 -3 0 0 3
word suite	-3 6 -1 -2 4 -1 5 -1 -7 4
word suite a	2 -2 0 -1 -1 0 7 0 -5 12
word suite de	-2 13 0 0 -3 -1 -5 -1 -2 0
word suite favorable	0 0 0 0 1 0 0 0 0 5
word suivant	-2 1 0 0 0 0 0 2 0 -8
word suivante	-3 13 0 0 -1 0 -7 0 -1 -1
word sul	1 -1 -1 0 0 0 0 0 1 -14
word sulla	0 0 0 0 1 0 -1 0 0 -4
word summer	-3 -2 -2 -1 -2 3 7 -1 0 14
word summer school	0 0 0 0 0 0 0 0 0 12
word summit	0 0 0 0 0 0 0 1 0 -6
word suo	-3 0 -1 -1 1 -1 7 0 -3 35
word suo appuntamento	0 0 0 0 0 0 0 0 0 4
word suo articolo	0 0 0 0 0 0 0 0 0 3
word suo colloquio	0 0 0 0 0 0 0 0 0 10
word suo curriculum	-1 4 0 0 0 0 -1 0 -2 -9
word suo profilo	-3 -4 0 0 2 0 7 0 -1 -9
word suo progetto	0 0 0 0 0 0 0 0 0 13
word super	5 -1 -2 0 -1 0 -3 2 -1 -12
word superado	0 -2 0 0 1 0 3 0 -1 -1
word superado la	0 -2 0 0 0 0 3 0 -1 0
word superior	-1 0 0 0 5 -1 -2 0 0 -9
word supervisor	5 -2 -4 0 0 0 2 0 0 -3
word support	1 -1 0 0 -3 0 -1 9 -3 -8
word sur	-3 4 0 -1 12 -1 -6 -2 -4 -1
word sur la	-4 0 0 0 9 0 -3 0 -1 3
word sur le	2 6 0 0 -2 0 -6 0 0 -1
word sur notre	0 2 0 0 0 0 -1 0 -1 -10
word sur votre	2 -1 0 0 -3 0 3 0 -1 -1
word sure	-42 17 36 0 -2 0 -7 -1 0 21
word surveillante	0 0 0 0 0 0 0 0 0 -10
word surveillante au	0 0 0 0 0 0 0 0 0 -7
word survey	4 -4 0 0 0 0 5 -1 -3 -10
word sus	0 1 -1 0 0 0 0 0 0 3
word sync	0 0 0 0 0 0 1 0 0 10
word system	-6 -1 -1 7 -11 0 -5 -2 18 -7
word t	1 1 0 0 -1 -1 1 0 0 23
word t #	0 -2 0 0 0 0 3 0 0 14
word t'es	0 2 0 0 0 0 -1 0 0 -18
word ta	1 12 0 0 -2 0 -9 -1 -2 -16
word ta candidature	-1 13 0 0 -1 0 -8 0 -2 -8
word table	0 -1 0 0 0 0 1 0 0 7
word tag	-2 -4 15 -1 -1 -1 -5 1 -3 7
word tag frau	-3 4 0 0 0 0 0 -1 -1 4
word tage	-2 -1 0 0 -1 -8 11 0 0 -3
word tagen	-7 10 0 -1 -4 0 5 -3 0 -18
word tagt	0 0 0 0 0 0 2 0 0 -7
word tagung	0 0 0 0 0 0 0 0 0 5
word take	-22 -16 7 7 -22 -9 51 -5 9 -23
word take #	0 0 0 0 0 0 0 0 0 12
word take a	-1 -1 0 0 -4 0 -7 1 13 -4
word take about	-2 4 -1 0 0 0 -1 0 0 -5
word take an	-1 0 0 0 -5 0 8 0 -1 -3
word take another	0 0 0 0 0 0 0 0 0 3
word take home	-1 -2 0 0 -2 0 9 0 -2 -8
word take it	-5 -2 6 0 -5 0 7 0 -1 -10
word take part	0 0 0 0 0 0 0 0 0 3
word take place	-12 5 7 1 0 0 -1 0 0 -1
word take the	-3 -5 -1 0 -2 -10 24 -2 -1 2
word take up	-3 -3 0 0 -1 -1 10 -1 -1 -6
word take you	-3 -5 -1 0 5 6 -1 -1 0 -9
word taken	-2 -2 1 6 -4 -1 0 1 1 0
word taking	-1 -3 -1 1 -4 -1 5 -1 5 11
word taking part	0 0 0 0 0 0 0 0 0 12
word taking the	-1 -2 0 1 -5 0 3 0 5 0
word tal	0 7 -4 0 -1 0 -1 0 0 -4
word talent	0 -1 0 0 8 0 -5 0 -1 1
word talk	14 13 -6 -4 -5 2 -4 -4 -6 3
word talk about	0 5 -2 -1 1 2 -5 -1 1 11
word talk it	0 0 0 0 0 1 0 0 0 -8
word talk on	1 -6 0 0 0 7 -1 0 0 -19
word talk then	11 -2 -4 -1 0 -2 -3 0 0 -1
word talk timemention	1 -3 9 -1 0 -1 -5 0 0 -1
word talk to	2 3 -2 0 -2 -1 1 -1 -1 26
word taller	0 0 0 0 0 0 0 0 0 -16
word tallfir	-2 2 -1 0 -3 -1 -6 12 -3 -11
word tard	3 1 -1 1 0 -1 2 -1 -4 -15
word tardar	0 0 0 0 0 0 0 0 0 -4
word tardar el	0 0 0 0 0 0 0 0 0 -4
word tardara	0 0 0 0 0 0 0 0 0 7
word tardara una	0 0 0 0 0 0 0 0 0 7
word tarde	21 -14 -11 1 3 -1 5 -3 -1 -29
word tardi	3 0 0 0 0 0 -1 -1 0 -12
word target	0 0 0 0 0 0 0 0 0 10
word task	-1 -1 -1 0 0 -1 6 0 0 28
word tatigkeit	0 0 0 0 1 0 0 0 0 -8
word tatigkeit im	0 0 0 0 0 0 0 0 0 -9
word tax	-4 -3 0 0 -1 -2 13 -1 -2 -11
word te	26 -1 -8 8 -12 -1 21 -12 -21 -98
word te adjunto	0 -2 0 0 -2 1 4 0 0 -1
word te aviso	0 0 0 0 0 -1 2 0 0 -5
word te comparto	3 -1 0 0 0 -1 0 0 0 -3
word te confirmamo	0 0 0 0 0 0 0 0 0 7
word te digo	0 0 0 0 0 0 1 0 0 -3
word te encaja	-7 0 -1 0 -1 0 10 0 0 -3
word te espera	0 3 0 0 0 0 -2 0 0 0
word te esperamo	2 -1 0 0 0 0 0 0 0 -15
word te espero	4 -3 0 0 0 0 0 0 0 -4
word te komen	0 0 -1 8 -5 -1 -1 0 0 -1
word te ligo	0 -1 0 0 -2 0 5 -1 -1 -8
word te llamo	-1 -1 -1 0 0 0 5 -1 -2 -2
word te mando	4 0 0 0 1 -1 -3 0 0 -9
word te nemen	4 0 0 0 0 -1 -1 -1 0 -2
word te va	3 -3 0 0 0 0 0 0 0 2
word teach	9 -1 -1 0 -2 0 -3 0 -2 -11
word teach assistant	8 0 0 0 -1 0 -3 0 -3 -2
word teacher	1 -3 0 0 -6 5 1 -1 2 2
word team	2 -6 6 -3 10 6 -52 10 28 27
word team !	1 0 0 0 0 3 -3 0 0 0
word team :	0 0 0 0 0 0 0 0 0 7
word team and	0 2 0 0 -1 0 0 0 -1 5
word team at	0 0 0 0 1 0 -1 0 0 -6
word team is	-5 -1 0 -1 -1 -1 -1 6 3 0
word team lead	0 0 0 0 1 0 -1 0 0 -5
word team like	0 0 0 0 0 0 0 0 0 10
word team link	-6 -1 7 0 0 0 0 0 0 -2
word team meet	4 -3 0 0 0 0 -4 0 5 -8
word team on	0 1 0 0 0 0 -1 0 0 5
word team read	0 -1 0 0 -4 0 -1 0 6 -1
word team was	-2 -1 -1 1 -1 10 -6 0 0 -7
word team will	-2 -2 -2 0 -6 1 0 6 6 -19
word teamleider	-3 5 0 0 0 -1 -1 0 0 -2
word tech	5 0 -3 0 -2 -1 -4 -1 7 -47
word tech interview	2 1 -2 0 0 0 -1 0 0 -22
word technical	19 -2 -11 7 -1 -4 -5 -2 -1 -22
word technical interview	4 -1 -10 9 0 0 -1 0 0 -20
word technician	2 -1 0 0 0 0 -1 0 1 6
word technicien	-2 2 0 0 0 0 -1 1 0 9
word technique	-5 -7 -1 0 -9 -1 8 -2 17 -18
word tecnica	4 -5 -2 1 -4 3 6 -1 -1 -3
word tecnica ?	0 0 0 0 0 0 0 0 0 6
word tecnica de	2 0 -2 1 -1 3 -2 0 0 -5
word tecnico	-1 -1 0 0 3 -1 0 -1 1 -3
word teil	2 0 0 0 0 0 -1 0 0 -6
word teilen	3 -2 0 0 0 1 -1 0 0 -3
word telefon	-1 -3 -1 0 -1 -8 14 0 0 -16
word telefonat	3 12 -3 -1 -2 -1 -7 -1 -2 -12
word telefonat ?	0 9 0 0 -1 0 -7 0 -1 -8
word telefonata	-1 2 -1 0 0 -1 3 -1 0 -8
word telefone	0 10 -3 0 -3 0 -3 0 0 -5
word telefonica	0 1 0 0 0 0 0 0 0 -3
word telefonicamente	1 0 0 0 0 0 0 -1 0 -3
word telefonisch	2 4 0 2 -1 0 -6 0 0 -8
word telefono	0 2 -1 1 -2 0 -1 0 1 -8
word telegram	0 0 0 0 0 0 0 0 0 10
word telephone	5 18 -1 -1 -1 0 -15 -1 -4 14
word telephone interview	1 -1 0 0 0 0 0 0 0 11
word telephonique	4 1 -1 -1 -1 0 -4 2 0 -3
word tell	-11 -7 -1 2 -18 24 20 -6 -3 -13
word tell me	-10 6 1 3 -7 18 -6 -3 -2 -22
word tell us	-1 -8 0 0 -3 7 6 0 0 5
word tell you	1 -4 -1 0 -6 0 14 -2 -1 1
word tem	1 4 0 0 -2 -3 2 -1 0 -10
word temo o	0 0 0 0 0 2 -1 0 0 8
word temp	7 -7 0 0 5 0 -3 0 -1 -4
word tempo	0 -2 -1 -1 1 1 2 -1 0 -11
word ten	12 5 -5 -2 16 -2 -17 -3 -4 11
word ten minut	1 9 -2 0 0 -1 -6 0 0 8
word ten minute	5 -1 0 0 0 0 -1 0 -2 -3
word tender	0 0 0 0 0 0 0 0 0 15
word tendria	0 4 0 0 0 0 -1 -2 -1 1
word tene	-1 2 0 0 0 -1 0 0 0 -12
word tenemo	-1 0 0 1 0 0 -1 0 1 9
word tenemo que	0 0 0 1 0 0 0 0 0 5
word tengo	-2 1 0 2 1 0 -1 0 0 7
word tenho	-1 -12 -2 2 -1 -2 17 -1 0 -4
word tentative	-1 -1 0 0 -1 0 -2 6 0 -6
word tente	0 0 0 0 3 0 0 -1 0 -4
word tente novamente	0 0 0 0 3 0 0 -1 0 -4
word ter	-3 -3 -2 4 3 0 3 -1 0 -8
word teria	0 3 0 0 0 0 -2 0 0 9
word term	3 -4 0 0 -3 14 -9 -1 0 2
word termin	0 -6 8 3 -3 -2 5 -2 -3 -37
word termin am	0 0 -1 3 0 0 0 0 0 -4
word termin bei	1 0 0 0 0 0 0 0 0 -5
word termin fur	1 2 0 -1 0 0 -1 0 -2 -12
word terminbestatigung	6 -1 -3 -1 0 0 -1 2 0 -3
word termine	-2 6 0 -1 -1 -1 0 -1 -1 -8
word terra	0 0 0 1 0 0 0 0 0 -6
word terug	-1 -2 0 1 -2 -1 5 -1 0 -1
word tes	1 0 0 0 0 0 0 0 0 -4
word tesi	0 0 0 0 0 0 0 0 0 3
word test	-10 -29 -3 -2 -8 -5 67 -8 -2 12
word test for	0 -4 0 0 -1 0 6 -1 0 -2
word test is	0 0 0 0 0 0 2 -1 0 6
word teste	2 0 0 0 -4 0 1 -1 3 -7
word teu	0 0 0 0 2 0 -1 0 0 3
word tevoren	1 0 -1 0 0 0 0 0 0 6
word text	2 -5 -1 -1 0 -4 -17 23 4 6
word text me	4 -1 -1 0 -3 -1 -22 25 -1 -11
word th	-3 8 3 0 0 0 -6 0 0 -15
word than	2 -6 11 -2 -1 -1 3 -5 -1 47
word than #	1 -1 8 0 0 0 -3 -4 0 1
word than timemention	0 0 0 0 0 0 1 0 0 -7
word thank	-13 -13 -22 1 28 -26 3 3 38 -18
word thank !	0 -1 0 0 -2 -1 3 0 0 8
word thank again	0 0 0 0 1 0 0 0 0 11
word thank for	-5 11 -10 16 -21 -7 -24 13 26 -73
word thank so	0 1 2 0 -1 0 0 0 -1 -3
word thank you	1 -20 -10 -12 39 -13 4 -2 13 34
word that	-20 1 8 9 -6 -1 14 -8 4 -46
word that is	0 0 0 0 0 0 1 0 0 10
word that suit	-1 1 1 0 7 -6 -1 0 0 2
word that the	-7 0 6 2 0 0 0 0 0 -1
word that this	3 0 0 0 -1 0 0 0 0 -3
word that we	-3 0 -7 10 1 -1 2 -1 -1 -13
word that week	0 0 0 -1 0 -1 2 0 1 5
word that work	-6 9 1 -1 -1 0 -2 0 0 -13
word that you	3 9 -4 -3 -5 10 -5 -4 0 -30
word that you're	0 1 -1 0 0 -7 8 0 0 -10
word that your	3 -4 0 -2 -5 -1 -5 3 11 11
word that'	10 -9 12 -5 4 0 -8 -2 -2 -38
word that' a	6 -6 2 0 -1 0 -1 0 0 -9
word the	-5 -98 49 41 44 -16 1 -23 6 70
word the #	1 -1 5 1 0 0 -6 0 0 -3
word the above	0 7 -8 0 0 3 0 0 0 1
word the addres	6 -1 -4 0 0 0 -1 1 0 0
word the admission	0 0 0 0 0 0 0 0 0 9
word the afternoon	0 -6 10 0 0 -1 -2 0 0 4
word the allotment	0 0 0 0 0 0 0 0 0 6
word the analyst	-6 3 1 -1 -9 -2 20 -1 -6 4
word the assessment	0 4 0 0 0 -1 -2 0 0 -8
word the attach	-1 -1 -1 0 -1 14 -9 -1 0 -26
word the beagle	0 0 0 0 0 0 0 0 0 4
word the best	-3 1 -3 20 -10 0 7 -4 -8 -1
word the board	-7 0 -2 9 -1 -2 4 -1 0 5
word the budget	-1 -1 -1 7 -2 -3 3 -1 -1 -3
word the calendar	8 -5 0 2 -1 0 -3 -1 0 -13
word the call	1 0 -1 4 -3 0 -1 0 0 12
word the candidate	-3 -2 6 0 0 0 -1 0 0 7
word the care	0 0 0 0 1 1 -1 0 0 3
word the case	2 -1 0 0 1 0 1 -3 0 -6
word the claim	2 -1 0 0 0 0 -1 0 0 -12
word the client	-2 -2 -1 0 13 0 3 -2 -9 -36
word the clinical	0 0 0 0 0 0 0 0 0 12
word the clos	0 0 0 0 -1 0 0 0 3 -6
word the coming	0 4 0 0 -1 0 -2 0 0 -4
word the committee	-2 -5 -1 -1 -3 -2 7 -1 7 42
word the community	0 0 0 0 0 0 0 0 0 6
word the company	-1 -1 0 2 -1 0 2 0 0 8
word the conference	0 0 0 0 0 0 0 0 0 12
word the contract	-1 0 -2 5 -1 3 -3 -1 0 5
word the controller	-2 2 0 0 -9 0 11 0 -1 -2
word the council	-6 -2 5 1 -9 -1 -2 0 15 -1
word the data	0 6 0 0 0 0 -6 0 1 4
word the date	-1 0 2 0 0 0 0 0 0 3
word the day	13 -2 -1 -2 0 -3 -3 -2 0 -6
word the decision	0 0 0 0 0 0 0 0 0 3
word the department	0 -1 0 3 2 1 -4 -1 -1 5
word the detail	4 -4 0 0 0 1 0 0 0 4
word the director	-5 -1 -2 11 0 0 -2 -1 0 -1
word the doctoral	0 0 0 0 0 0 0 0 0 11
word the employer	-2 -1 -1 6 -2 0 4 -1 -3 2
word the end	-3 -3 -1 -1 3 -2 -4 -2 13 -7
word the final	1 3 -1 0 4 -2 -3 -1 -1 -13
word the fire	0 0 0 0 0 0 0 0 0 8
word the first	-1 -1 -3 -2 0 -2 10 -2 0 2
word the flat	0 0 0 0 0 0 0 0 0 14
word the folder	0 0 0 0 0 0 0 0 0 4
word the follow	-3 0 -1 4 -1 0 -1 1 1 20
word the form	-1 -1 0 0 -1 -2 7 0 -1 10
word the front	1 0 0 0 0 0 0 0 0 -4
word the gate	1 0 0 0 0 0 0 0 0 11
word the hall	0 0 0 0 0 0 0 0 0 -10
word the head	2 -1 -1 0 -3 -1 0 -1 4 -20
word the hiring	-4 3 0 -3 -1 -1 15 -3 -6 -19
word the home	0 0 0 0 0 0 0 0 0 9
word the house	0 0 0 0 -2 0 2 0 0 5
word the human	0 0 0 0 0 0 0 0 0 4
word the interview	2 -13 21 0 -4 -1 -6 3 -3 4
word the interviewer	1 -1 0 0 -1 0 2 0 0 -8
word the invitation	-1 -2 -1 4 -1 0 -2 2 0 5
word the invite	-17 -1 22 0 -1 0 -2 0 0 8
word the job	-7 0 -2 1 18 -11 8 -5 -1 -3
word the kids	0 0 0 0 0 0 1 0 0 7
word the kitchen	2 -1 0 0 0 0 -1 0 0 6
word the landlord	0 0 0 0 0 0 0 0 0 7
word the last	5 0 0 0 0 0 -4 0 0 -5
word the lett	0 0 0 0 0 0 -1 0 1 -6
word the link	0 -2 7 -5 -1 -2 8 -2 -2 -16
word the loan	0 0 0 0 0 0 0 0 0 -6
word the lobby	0 0 0 0 0 0 0 0 0 5
word the manager	-1 -10 -4 -3 -1 -3 23 -1 0 -6
word the master'	0 0 0 0 0 0 0 0 0 13
word the meantime	0 0 0 0 -2 0 2 1 1 -6
word the meet	9 -3 -4 2 0 -2 -2 0 0 0
word the message	0 0 0 0 0 0 0 1 0 19
word the mill	3 0 -3 0 0 0 0 0 0 5
word the month	-4 -1 -2 -1 -7 -3 6 -1 13 -12
word the morn	-1 -6 8 0 -1 -1 0 0 0 -4
word the name	-2 -2 0 0 -2 -2 10 -1 -2 -12
word the new	-4 -13 16 12 -11 -3 8 -3 -1 13
word the next	-6 6 -1 -1 3 -3 9 -3 -4 1
word the number	2 -1 0 0 -5 3 -8 2 7 -30
word the nurse	-5 6 -2 -1 -1 -1 3 0 0 -4
word the nursery	0 -3 4 2 -2 -2 -1 0 3 -10
word the offer	-1 -1 0 0 3 9 -8 -1 -1 -12
word the office	6 -1 1 -2 -3 -4 5 -1 -1 -16
word the one	-1 -6 14 -3 5 -3 -5 -1 1 1
word the open	0 0 0 0 -6 0 6 0 0 16
word the opportunity	0 0 0 0 0 0 0 0 0 32
word the oral	-1 0 0 1 -1 0 7 0 -5 -12
word the order	0 0 0 0 -2 0 -1 6 -2 -4
word the other	-5 2 0 -2 17 -10 2 -2 -2 -19
word the outcome	1 0 0 -1 -1 0 -1 0 3 6
word the owner	3 -3 -1 11 -8 -3 2 -1 -1 -1
word the panel	-7 -4 0 -2 0 -2 7 -4 12 -12
word the partner	6 -1 -1 0 0 2 -5 -1 0 -2
word the phone	-1 5 0 -1 0 1 -4 0 0 1
word the portal	0 0 0 0 0 1 0 0 0 -15
word the portfolio	14 -2 -1 0 0 0 -10 0 0 0
word the position	1 -4 -1 1 12 0 4 -1 -13 -9
word the post	3 0 -2 20 -3 1 -25 -3 10 -20
word the proces	-2 -5 0 0 -1 -2 11 0 0 -10
word the producer	1 0 0 0 0 0 0 0 0 -9
word the question	0 0 0 0 2 0 -1 0 0 11
word the record	0 0 0 0 0 0 0 0 0 5
word the recruiter	0 1 1 0 0 0 -1 0 0 3
word the reporter	0 0 0 0 0 0 0 0 0 -16
word the right	0 0 0 0 0 0 0 0 0 10
word the role	-6 7 -1 1 6 2 -6 0 -2 0
word the room	0 -2 5 0 0 -1 -1 0 0 6
word the runn	1 -1 0 -1 -3 0 5 0 0 -1
word the salary	0 -5 0 0 -2 6 1 0 0 5
word the same	-5 -9 23 -1 -8 -1 3 -1 -1 3
word the schedule	2 -1 -1 -1 0 3 0 0 0 -7
word the school	-1 -1 -2 -1 -2 -3 13 -1 -2 -10
word the search	-5 -1 -1 6 9 -4 0 -3 -2 -25
word the second	11 -5 -4 0 -5 -1 7 -1 -1 19
word the session	0 1 0 0 0 0 -1 0 0 7
word the shop	-3 5 -2 -2 4 -2 -9 14 -7 -23
word the short	0 -1 0 0 0 0 3 -1 0 -5
word the shortlist	2 -1 2 -1 -1 0 -3 0 3 -2
word the show	0 0 0 0 0 0 0 0 0 7
word the side	3 0 -1 0 0 0 0 0 0 -17
word the silence	0 0 0 0 0 0 1 0 0 -6
word the spot	0 0 0 0 0 0 0 0 0 3
word the spring	0 0 0 0 4 0 -3 0 0 -4
word the startup	0 0 0 0 0 0 0 0 0 7
word the statu	0 -1 0 1 3 0 -4 0 1 -3
word the student	0 0 0 0 0 0 0 0 0 6
word the studio	-1 0 1 0 0 0 0 0 0 4
word the summer	0 0 0 0 -1 0 0 0 1 11
word the survey	0 0 0 0 0 0 0 0 0 8
word the take	0 -1 0 0 -2 0 5 0 0 -1
word the team	-15 -2 -2 1 3 2 5 1 8 -42
word the technical	1 -1 1 0 0 0 0 0 0 -9
word the term	0 -1 0 0 -3 11 -5 -1 0 -8
word the test	-4 -9 0 0 0 -1 16 -1 -1 4
word the time	4 -1 -6 1 -8 -1 9 -1 3 29
word the timemention	13 -8 11 -8 -3 -6 -18 20 0 -2
word the timing	0 0 0 4 -2 0 -1 0 0 -3
word the travel	0 0 0 0 2 0 -1 0 0 10
word the trouble	-2 0 3 1 0 0 0 0 0 -8
word the truste	0 0 0 0 4 -1 -2 0 0 6
word the two	0 1 0 0 0 0 -1 0 0 5
word the university	0 0 0 0 0 0 0 0 0 9
word the usual	-1 0 0 0 -1 6 -3 0 0 0
word the wait	0 0 0 0 0 0 0 0 0 6
word the website	0 0 0 0 0 0 0 0 0 7
word the week	-2 11 18 0 -2 -1 -23 -1 1 -10
word the weekend	-3 -2 -1 -1 -4 -10 17 -2 6 -3
word the whole	23 0 -13 0 1 0 -10 0 0 9
word the young	0 0 0 0 0 0 0 0 0 7
word their	-2 5 -1 2 -2 -4 6 -1 -4 15
word them	-18 -25 -5 -3 -13 -7 57 -5 18 -13
word thema	0 0 0 0 0 0 0 0 0 9
word then	10 -3 19 -6 -9 -10 -20 3 16 -4
word then !	15 -2 -4 -1 -1 -2 -4 0 -1 -5
word then a	0 0 0 0 0 0 1 0 0 5
word theo	0 0 0 0 0 0 0 0 0 8
word there	-1 -2 -10 12 0 -2 -26 10 19 19
word there are	0 1 -9 9 -1 0 1 0 -1 0
word there is	-1 0 -1 0 -3 0 -14 -1 21 13
word there will	-1 -1 -2 5 0 0 -1 0 0 -3
word there'	-4 -2 2 2 5 0 -3 -1 1 2
word there' a	-1 -1 0 -1 -1 0 3 0 2 -8
word these	-4 1 2 -1 -1 -1 5 -1 -1 -28
word thesi	0 0 0 0 0 0 0 0 0 5
word they	-17 -3 -6 -4 54 15 -14 -7 -18 31
word they can	-8 7 2 0 0 0 0 0 0 -9
word they said	0 0 0 0 0 1 0 0 0 9
word they want	0 -3 -2 0 1 21 -18 0 0 -1
word they'd	0 -1 0 0 -3 0 5 -1 1 6
word they'll	-5 -1 -1 -2 0 -1 9 0 0 0
word they're	-7 4 -2 -2 0 -1 11 -1 -3 -17
word they've	-3 3 0 2 1 -1 -2 0 0 4
word thing	-19 5 14 0 -5 -4 11 1 -4 13
word think	-1 -9 -2 -1 7 5 -3 -2 5 11
word think about	2 0 0 0 0 0 -1 0 0 3
word think of	-1 -1 -1 0 7 0 -7 -1 4 3
word think you'd	0 0 0 0 0 0 0 0 0 5
word thirty	1 0 -1 0 0 0 0 0 0 -5
word thirty minut	0 0 0 0 0 0 0 0 0 3
word this	-1 -21 -2 9 22 -14 -13 27 -5 75
word this because	0 0 0 0 0 0 0 0 0 13
word this confirm	0 0 0 0 -10 0 15 0 -4 -21
word this email	0 -1 0 0 -1 0 -2 2 2 -18
word this event	-2 -5 10 3 -1 0 -2 -3 -1 -18
word this invitation	-9 -2 -2 -1 -2 -1 -2 20 0 -9
word this is	8 -6 -2 0 -4 0 -3 9 -1 7
word this job	0 -1 -11 0 0 -1 12 0 0 5
word this mailbox	0 -1 0 0 -2 0 -3 4 2 -6
word this message	0 -1 0 0 -1 0 -2 1 2 8
word this month	-1 -1 0 0 -2 0 11 0 -5 3
word this occasion	0 0 0 0 3 0 -1 0 0 1
word this position	0 -1 0 0 10 1 -4 0 -6 -3
word this time	2 -3 -2 -1 20 -2 -7 -3 -5 6
word this to	0 -1 0 0 0 -2 3 0 0 13
word this week	-8 18 8 -2 -19 -2 -4 10 -1 -4
word this weekend	1 1 -1 0 0 0 0 0 0 -16
word this year	0 -1 0 0 11 0 -5 0 -4 24
word those	0 -1 -1 0 -15 0 4 0 15 1
word thought	-1 -1 -1 -1 2 -1 6 -1 -1 7
word thought we	0 0 0 0 4 0 -2 -1 0 -2
word thoughtful	-3 -1 0 -1 5 -1 2 0 0 -5
word three	-4 -1 -2 -1 -5 2 9 -3 6 18
word three days	0 -3 0 0 0 -2 8 -1 -1 -6
word three hour	-3 -1 0 0 2 -2 4 0 0 -11
word three time	0 4 0 0 0 0 -2 0 -1 3
word three week	-1 -7 0 0 -1 6 2 -1 2 -10
word thrill	2 -1 0 0 -1 -7 8 0 0 1
word thrill to	-1 0 0 0 0 -7 9 0 0 9
word through	16 -14 7 -5 15 -9 -21 -3 13 -16
word through the	2 -1 0 0 0 0 0 0 1 20
word through timemention	4 -1 -1 -1 0 1 0 -2 0 -9
word through to	15 3 -1 -1 0 -2 -11 -1 -1 -4
word thursday	0 0 0 0 0 0 -6 7 0 -2
word ti	2 -6 11 -3 -6 -2 10 -5 -1 -41
word ti allego	-2 -3 0 0 -2 -1 9 -1 0 1
word ti aspettiamo	1 0 0 0 0 0 0 0 0 5
word ti contatteremo	0 0 0 0 0 0 1 0 0 6
word ti dico	0 0 0 0 -3 0 4 0 0 -4
word ti faccio	2 0 -1 0 0 0 0 0 0 -5
word ti ho	0 0 0 2 0 0 -1 0 0 -3
word ti va	-6 2 6 0 0 0 -1 0 0 -13
word ticket	-1 -1 0 0 -1 0 -4 11 -5 -9
word ticket #	0 0 0 0 0 0 -4 11 -5 -31
word tiempo	0 0 0 0 3 0 -1 0 0 -3
word tien	5 2 -1 -2 -4 -6 8 -1 -2 1
word tienda	0 0 0 0 0 0 0 0 0 8
word tiene	0 0 0 0 0 0 -1 1 0 13
word tijd	-2 -3 1 0 0 -1 3 -1 3 4
word tijdstip	0 0 2 0 0 0 0 0 0 -5
word till	-4 -8 5 -11 -2 -7 19 -2 11 -18
word till timemention	-5 -7 7 -7 -1 -5 8 -1 11 -10
word tim	0 0 0 0 0 0 0 0 0 10
word time	-30 18 51 -9 7 -1 -27 -4 -4 3
word time :	-2 -1 1 3 0 0 -1 0 0 -28
word time ?	0 -6 10 0 0 0 -2 0 0 9
word time and	0 -1 0 0 4 0 -2 0 -1 2
word time for	-17 15 6 0 0 0 -2 0 0 -1
word time here	0 1 0 0 0 0 0 0 0 -8
word time in	0 5 0 0 0 0 -5 0 1 9
word time is	3 -1 0 0 0 0 -1 0 -1 2
word time new	-4 0 -1 1 0 0 0 4 0 -1
word time next	-1 -1 5 0 0 0 -2 0 0 0
word time of	-1 0 2 0 0 0 -2 2 0 -3
word time timemention	-4 16 -7 0 0 0 -4 0 0 3
word time to	-1 3 0 0 -3 0 -1 0 4 4
word time us	-1 0 0 1 0 0 0 0 0 -3
word time with	1 1 5 -5 -1 0 -1 0 0 -2
word time you	3 0 0 0 -5 0 3 0 -1 -1
word time zone	0 0 0 0 0 0 0 0 0 -11
word timemention	15 26 16 9 -40 -9 -10 16 -22 19
word timemention !	32 -11 -11 -7 -1 -6 -4 9 -1 -5
word timemention #	27 15 1 -5 -2 6 -33 -7 -1 48
word timemention :	-10 -3 -4 7 -1 -7 21 -2 -1 6
word timemention ?	-9 47 4 -9 -5 6 -25 -4 -5 -41
word timemention a	12 -1 -4 -2 -1 2 -1 -4 -1 -67
word timemention aan	-1 -2 -1 -3 -1 13 -5 -1 0 -8
word timemention about	-1 -1 0 -1 0 -4 8 -1 -1 12
word timemention after	3 0 6 4 -4 -3 -6 0 0 -13
word timemention al	3 -1 0 0 0 0 0 -1 0 -4
word timemention all	-15 -4 9 -1 0 -1 12 0 0 -1
word timemention an	3 -2 -1 -1 0 4 -1 0 0 -6
word timemention and	1 -4 -4 -1 0 -7 -9 -4 28 21
word timemention aqui	1 -1 0 0 0 0 0 0 0 -5
word timemention as	-1 -1 7 -5 0 0 0 0 0 1
word timemention at	18 -13 2 -4 -1 -1 3 -2 -1 -51
word timemention au	6 -8 6 -1 -1 1 -2 0 0 -19
word timemention auf	4 -1 0 -1 0 -1 -1 0 0 16
word timemention avec	1 0 0 -1 0 0 0 0 0 -4
word timemention be	-5 7 0 0 0 0 0 0 0 -14
word timemention before	0 0 0 0 0 0 1 0 0 8
word timemention bei	3 -1 -1 0 0 0 2 -2 -1 -12
word timemention ben	0 0 0 0 0 -3 7 -3 0 -2
word timemention bij	1 1 -2 0 0 -1 1 0 0 4
word timemention break	1 0 0 0 0 0 0 0 0 -3
word timemention but	8 -1 1 -1 0 1 -6 -1 0 -7
word timemention by	0 0 1 0 0 0 0 0 0 10
word timemention call	-1 0 0 3 0 0 -1 0 0 -2
word timemention can	0 0 0 0 0 0 0 0 0 7
word timemention chez	0 0 0 0 0 0 1 0 0 9
word timemention com	10 0 -11 1 0 0 0 0 0 1
word timemention como	-1 0 0 0 0 -1 3 -1 0 -5
word timemention con	1 0 0 0 0 0 0 0 0 3
word timemention da	1 0 0 0 0 0 0 0 0 10
word timemention dans	0 0 0 0 0 0 0 0 0 8
word timemention de	1 0 0 0 0 0 -1 0 0 5
word timemention e	-13 -1 -7 -1 -1 -1 26 -3 0 12
word timemention eastern	0 0 0 1 0 0 0 0 0 -3
word timemention een	17 -4 -1 0 0 -2 -9 0 -1 3
word timemention ein	0 0 0 0 0 0 0 0 0 31
word timemention eine	0 2 0 0 0 0 -1 0 -1 -11
word timemention el	0 3 0 1 0 0 -1 -1 0 -9
word timemention em	0 0 0 0 0 0 0 0 0 4
word timemention en	-5 -3 0 -1 -1 -1 12 0 -1 14
word timemention est	-1 0 0 2 0 0 0 0 0 3
word timemention esta	0 0 0 0 0 0 0 0 0 3
word timemention et	-4 -1 0 -1 1 -1 6 0 0 -9
word timemention even	0 -2 0 0 0 -3 10 -5 0 0
word timemention for	19 -8 -4 -2 -1 3 -4 -2 -2 -21
word timemention frau	-1 0 2 1 0 0 -2 0 0 -3
word timemention fur	0 1 0 0 0 0 -1 0 0 13
word timemention has	-5 -10 22 -1 0 -2 -3 0 0 5
word timemention here	2 0 -2 0 0 0 0 0 0 -9
word timemention ho	-7 -1 11 -1 0 -1 -1 0 0 -11
word timemention i	-2 0 1 -1 0 2 0 0 0 12
word timemention if	-3 -1 2 0 0 5 -2 0 0 1
word timemention il	-2 3 0 7 -5 3 -4 -1 0 -7
word timemention im	-2 6 -1 0 -1 0 -1 0 0 -10
word timemention in	32 -15 -10 -4 -1 5 -3 -1 -1 -24
word timemention ins	2 -1 0 0 0 0 0 0 0 -4
word timemention instead	-6 -2 10 0 0 0 -2 0 0 -3
word timemention interview	-3 0 4 1 0 0 0 0 0 -18
word timemention is	-2 -6 31 2 -1 -3 -18 -3 0 15
word timemention ist	8 -2 0 -1 0 -2 -1 -1 0 -9
word timemention it	2 0 2 -2 0 3 -4 0 0 -9
word timemention je	0 8 -6 0 0 0 -1 0 0 -7
word timemention komen	0 0 1 0 0 0 0 0 0 -3
word timemention komt	1 -1 0 1 0 -1 0 0 0 14
word timemention la	0 0 0 1 0 0 0 0 0 5
word timemention lang	7 -6 0 0 0 0 0 0 0 -12
word timemention le	-1 2 -1 1 0 4 -4 -1 0 -12
word timemention lunch	17 -1 -1 -2 0 -3 -8 -2 0 -8
word timemention me	0 -1 0 0 0 0 2 0 0 4
word timemention mein	0 0 0 0 0 0 0 0 0 -3
word timemention met	2 0 -1 0 0 0 0 0 0 -6
word timemention mi	0 0 0 0 0 0 0 0 0 13
word timemention mit	3 -1 -1 0 0 1 -1 0 0 2
word timemention moglich	0 0 0 0 0 0 0 0 0 17
word timemention na	0 0 1 0 0 0 0 0 0 -20
word timemention nao	-6 1 7 1 0 0 -2 0 0 -8
word timemention new	-3 0 4 0 0 0 0 0 0 0
word timemention nicht	0 11 -10 0 0 0 -1 0 0 -5
word timemention no	5 0 3 0 -1 -1 -1 -4 -1 4
word timemention nog	0 0 0 0 0 0 0 0 0 9
word timemention non	-1 7 -1 -2 -1 -1 -3 1 0 -3
word timemention nous	0 0 3 -1 0 0 0 0 0 -3
word timemention o	-4 23 -12 -1 1 -1 -4 -1 -1 -29
word timemention oder	-24 40 -12 0 0 0 -2 0 0 15
word timemention of	-7 20 -4 0 0 -2 -5 0 0 -14
word timemention ok	-2 3 0 0 0 0 -1 0 0 -5
word timemention on	11 -4 -1 0 0 0 -1 -3 -1 -23
word timemention one	13 -3 -4 -1 0 -2 -2 0 0 -3
word timemention op	16 -6 -1 -1 0 -1 -3 -3 0 -3
word timemention oppure	0 1 0 0 0 0 0 0 0 -3
word timemention or	-50 93 3 -4 -2 -14 -20 -3 -2 17
word timemention ou	-4 16 -5 -1 -1 -1 -3 -1 -1 -27
word timemention over	7 0 -6 0 0 0 0 0 0 -2
word timemention para	-1 1 0 0 -1 -1 4 0 -2 12
word timemention passt	-1 0 -1 0 0 0 0 2 0 -5
word timemention per	1 1 -1 -1 -1 -1 2 0 -1 23
word timemention please	1 -2 -2 0 0 1 0 -4 7 26
word timemention por	3 -1 -2 4 -1 2 -2 -2 0 -2
word timemention pour	9 -6 0 -1 2 -1 -1 -1 -1 17
word timemention pra	-1 5 -1 0 0 -1 -1 0 0 -12
word timemention presso	2 0 0 0 0 0 0 0 0 -6
word timemention que	4 0 -1 0 0 0 -1 0 0 -5
word timemention rather	0 0 2 0 0 0 -1 0 0 -4
word timemention room	-1 0 1 0 0 0 0 0 0 -10
word timemention s	-2 -3 -1 22 8 -4 -15 -3 -1 10
word timemention same	-6 -13 29 -3 0 -2 -3 -2 0 -9
word timemention se	-1 0 0 0 0 20 -18 0 0 0
word timemention sharp	1 0 0 0 0 0 0 0 0 3
word timemention si	0 0 0 0 0 0 0 1 0 6
word timemention so	1 -5 5 -6 -1 -2 6 3 -1 -8
word timemention statt	-1 -9 12 0 0 0 -1 0 0 -3
word timemention su	0 0 0 0 0 0 0 0 0 6
word timemention suit	-7 10 -2 0 0 0 0 0 0 18
word timemention sur	3 0 0 0 0 0 -2 0 0 -1
word timemention te	0 -7 0 0 0 0 9 0 0 -7
word timemention tengo	0 0 0 0 0 0 0 0 0 3
word timemention the	10 -7 2 9 -7 -4 -1 -1 -1 1
word timemention then	-1 -1 5 -1 -1 -2 0 -1 0 -7
word timemention through	5 -1 0 0 0 1 0 -4 0 -6
word timemention ti	0 0 0 0 0 0 2 -1 0 -3
word timemention timemention	-17 23 1 -2 -1 -2 -2 1 -1 -24
word timemention to	-11 14 3 -3 -1 2 -9 -1 5 26
word timemention us	-3 0 -1 0 0 0 0 4 0 5
word timemention verschieben	-3 -1 4 0 0 0 0 0 0 -4
word timemention verzetten	0 0 0 0 0 0 0 0 0 15
word timemention via	1 0 0 0 0 1 0 0 0 -7
word timemention viene	0 0 0 0 0 0 0 0 0 3
word timemention voor	1 0 -1 0 0 1 -1 0 0 -7
word timemention vor	1 0 0 0 0 0 0 0 0 -5
word timemention weten	0 0 0 0 0 2 -1 0 0 4
word timemention which	2 0 -1 0 0 0 -3 0 2 -7
word timemention will	2 0 0 2 0 0 -2 0 0 -6
word timemention with	14 -4 -2 -1 -1 2 -9 2 -1 -19
word timemention work	4 13 -12 -1 0 -3 0 0 0 17
word timemention would	-13 2 13 0 0 0 -2 0 0 -4
word timemention y	-1 -1 -1 -1 0 0 6 -2 0 10
word timemention your	1 0 2 0 0 0 -1 0 -1 3
word timemention zeit	-2 3 -1 0 0 0 -1 0 0 6
word timemention zu	1 0 0 0 0 0 0 0 0 -12
word timemention zum	5 -2 -1 0 0 0 0 0 0 16
word timemention º	1 0 -1 -1 1 0 0 0 0 9
word timing	0 -1 2 7 -2 -1 -3 -1 0 -14
word tips	-5 0 0 -2 0 0 8 0 0 1
word to	-63 21 -31 16 10 -1 52 3 -7 28
word to !	-1 -3 0 0 -2 0 -1 0 7 0
word to #	12 2 -6 -1 -4 16 -19 -2 0 20
word to :	1 0 0 0 0 0 1 0 -1 5
word to a	1 0 0 1 1 -2 2 -1 -3 2
word to accept	0 0 0 0 0 1 0 0 0 8
word to all	-2 -2 9 0 -3 0 0 -1 -2 -9
word to an	1 -1 0 0 -1 0 3 0 -1 11
word to another	0 -1 0 -1 7 -1 -4 0 0 20
word to answer	-4 1 -2 -1 -2 -4 3 12 -2 -5
word to appear	3 -1 -1 0 -1 0 0 0 0 -1
word to apply	-1 -1 0 0 -5 0 4 0 3 17
word to arrange	-1 7 -1 0 -2 0 -8 -1 6 -1
word to ask	0 0 0 0 0 0 0 0 0 10
word to attend	2 3 -1 0 -1 0 -2 -1 -1 2
word to be	-2 -4 7 -3 2 -1 6 -1 -3 37
word to bring	-10 -1 -1 -1 3 -2 13 -1 0 -10
word to calendar	1 0 0 0 0 0 0 0 0 12
word to cancel	-2 -2 5 12 -3 -1 -9 0 0 14
word to change	0 0 0 0 0 0 0 0 0 13
word to check	0 0 0 0 0 0 -3 0 3 8
word to choose	0 -1 0 0 1 0 3 0 -1 -2
word to come	1 4 1 11 -7 -2 -7 -1 0 -3
word to complete	-1 1 0 0 0 -1 3 0 -1 5
word to confirm	-3 2 0 0 -1 -6 9 0 0 2
word to connect	-7 14 -2 -2 0 -1 -2 0 0 -6
word to discus	0 2 0 0 -1 -1 -1 0 0 5
word to do	0 5 0 7 5 -3 -10 -3 -2 -9
word to expect	0 0 0 0 0 -7 8 0 0 -1
word to extend	0 0 0 0 0 1 0 0 0 -4
word to face	0 0 0 0 0 0 0 0 0 -5
word to find	-1 0 1 0 -1 0 0 2 0 6
word to follow	12 -3 -3 -1 -1 5 -9 0 0 -2
word to get	-1 4 -1 0 4 -3 -1 -1 -1 4
word to give	2 -1 2 0 1 0 -2 0 -1 6
word to go	-6 -7 -3 0 1 -2 15 -2 4 7
word to have	-1 -3 -2 0 0 11 -7 5 -3 -56
word to hear	-1 5 -1 1 4 -2 -1 -1 -4 15
word to hire	0 0 0 4 -2 0 1 0 0 4
word to hold	-1 -1 -9 13 -6 2 0 0 1 -2
word to host	0 0 0 0 0 -1 1 0 0 5
word to inform	-8 3 -1 0 -3 13 -5 2 -1 -6
word to interview	3 2 -1 -1 9 -1 -7 -1 -3 46
word to invite	-3 4 -1 -1 -1 0 -3 0 7 2
word to it	4 0 0 3 -1 -1 -4 0 -1 -7
word to join	-1 -1 0 0 8 5 -3 0 -7 1
word to keep	0 0 0 0 3 1 -2 0 0 4
word to know	-1 3 -1 -1 4 -2 -1 -1 -1 -1
word to learn	0 0 0 0 0 0 0 0 0 4
word to let	3 -2 -9 10 0 0 -3 0 0 2
word to look	0 0 0 0 0 0 0 0 0 11
word to lyon	0 0 0 0 0 0 0 0 0 5
word to make	5 -1 -3 0 0 2 -2 0 0 5
word to me	0 -3 -1 0 -1 -1 7 -1 -1 10
word to meet	-4 14 -7 3 -7 -7 8 -2 2 -24
word to move	-3 3 -11 -1 0 -1 17 -1 -2 19
word to offer	-1 -1 0 0 0 5 -1 0 0 14
word to one	-1 -1 0 0 -1 0 -6 3 6 -1
word to our	1 3 -3 0 2 -1 1 0 -2 -12
word to pick	0 -1 1 0 -3 0 4 0 0 0
word to postpone	-1 -1 11 0 -1 0 -6 -1 -1 -6
word to present	0 0 0 0 0 0 0 0 0 11
word to proce	0 0 0 0 2 -1 0 0 0 -3
word to reach	0 0 -2 -2 -1 -1 6 0 0 2
word to read	2 -1 0 0 2 0 0 0 -3 -2
word to record	-1 5 0 0 0 0 -3 0 0 -1
word to report	-2 -2 -2 -2 0 2 7 -1 0 -1
word to reschedule	-2 -4 11 -4 0 0 0 0 0 14
word to review	0 0 0 0 -1 6 -2 -1 -1 -6
word to ridge	-1 -5 0 0 0 0 1 -1 5 -18
word to ring	-1 -3 1 0 -1 -1 17 -12 0 -3
word to say	2 3 -1 -1 1 -1 -7 1 3 6
word to schedule	-1 8 0 0 -1 -1 -4 0 0 -1
word to see	-9 2 2 3 -6 4 6 -2 -1 -18
word to sender	0 0 0 0 -2 0 0 3 0 -6
word to set	-4 -4 -1 0 1 0 5 0 4 1
word to share	-1 0 0 0 0 0 1 0 0 9
word to show	1 -1 -1 3 0 -3 2 -1 0 -4
word to sign	0 0 0 0 0 2 0 -1 0 16
word to sit	0 -1 0 0 -1 0 3 0 0 3
word to speak	-10 6 -1 0 0 -1 8 0 0 12
word to start	2 -5 -2 0 -1 10 -4 0 0 -12
word to stay	-1 0 0 0 0 -1 3 0 0 -7
word to take	-8 -8 5 9 -14 14 4 -2 1 -18
word to talk	1 13 -2 -1 -2 -6 -3 -1 0 9
word to tell	-1 1 0 0 -4 0 6 -1 -1 1
word to the	18 -16 -4 -3 5 -9 21 -9 -3 -8
word to this	2 -5 -1 0 7 -1 -1 5 -6 -36
word to three	-3 -4 0 0 -1 0 10 0 0 -5
word to timemention	-7 -3 21 -3 -1 -1 -5 -2 -1 -4
word to two	-5 -4 -2 -1 -1 -2 16 -1 -1 -4
word to us	-9 1 -1 0 0 -1 9 0 0 -20
word to view	0 -1 0 0 3 3 -2 0 -2 -1
word to work	-1 -2 -2 0 6 -1 0 -2 1 -1
word to you	-4 -5 -5 -3 -6 -4 20 2 4 13
word to your	-2 -2 2 -1 -1 8 -8 3 1 19
word tobia	3 3 0 0 -1 0 -4 0 -1 -10
word tochter	0 0 0 0 0 0 0 0 0 10
word toda	1 -1 0 0 -3 0 4 0 0 -3
word toda las	1 -1 0 0 0 0 0 0 0 -4
word todo	-2 0 -1 2 3 -1 -1 0 1 -8
word toelat	0 0 0 0 0 0 0 0 0 3
word toelat tot	0 0 0 0 0 0 0 0 0 3
word together	-1 0 0 0 -1 -1 5 -1 0 8
word toi	-2 -1 0 0 -2 10 -5 0 0 16
word told	-2 -2 -2 17 -5 -2 -1 -2 -2 -16
word told you	-1 -1 -1 3 -2 -2 7 -1 -1 -12
word tom	0 6 -2 0 0 -1 -2 0 0 12
word toma	-2 0 2 0 -3 7 -3 0 0 -3
word tomasz	0 0 0 0 0 0 0 0 0 27
word ton	0 11 -1 0 6 0 -12 -1 -2 -2
word ton entretien	0 0 0 0 3 0 -2 0 0 1
word too	-1 -2 -2 0 -2 -2 6 -2 5 18
word took	1 -3 0 -1 17 -3 -10 -1 -1 20
word top	5 -1 -1 -1 -6 -1 4 0 1 -4
word top of	-1 0 0 0 -7 0 8 0 0 -1
word topa	-3 13 -1 0 0 -3 -6 0 0 -27
word topa uma	-3 13 -1 0 0 -3 -6 0 0 -27
word topic	0 0 0 0 0 0 0 0 0 15
word topic :	0 0 0 0 0 0 0 0 0 7
word tor	4 -1 -1 0 0 0 -1 -2 0 -7
word tor #	4 -1 -1 0 0 0 -1 -2 0 -7
word tot	17 -15 7 0 -3 -3 -13 -3 14 -17
word tot het	-4 0 0 0 -2 0 -8 0 16 -11
word tot timemention	22 -8 1 0 0 -3 -9 -2 0 -5
word total	-6 0 -3 10 7 -1 -3 -1 -2 14
word touch	0 -5 -2 -1 -4 -2 -8 10 11 -23
word toujour	-7 -13 3 0 -2 -2 21 0 -1 -12
word tous	-1 3 3 -2 0 0 -3 0 0 3
word tout	3 -2 0 1 -1 -1 0 -1 1 16
word tout a	4 -2 -1 -1 -2 0 2 0 0 -5
word tout les	0 0 0 1 1 0 0 0 -1 8
word toute	0 0 0 0 -1 0 1 1 -1 5
word toute notre	0 0 0 0 0 0 0 0 0 7
word town	0 0 0 0 0 0 0 0 0 7
word town hall	0 0 0 0 0 0 0 0 0 7
word tra	4 2 0 0 -1 0 -3 -1 0 -11
word tra i	5 -1 0 0 -1 0 -2 0 0 -10
word trabajo	0 0 0 0 0 0 0 0 0 -13
word trabalho	2 -1 -1 0 -1 9 -8 -1 0 1
word trade	-5 -3 5 0 0 -4 -7 15 0 -21
word trae	4 -1 0 -1 0 -1 0 0 0 -5
word traga	0 0 0 0 0 0 0 0 0 15
word traga os	0 0 0 0 0 0 0 0 0 6
word traiga	0 0 0 0 0 0 0 0 0 7
word traiga el	0 0 0 0 0 0 0 0 0 6
word train	4 -1 4 0 -10 -2 9 -6 2 77
word train is	0 0 0 0 0 0 0 0 0 10
word train programme	0 0 0 0 0 0 0 0 0 11
word trainee	0 0 -1 0 -7 0 8 0 0 -5
word tran	1 0 0 0 0 0 0 0 0 4
word transcript	-1 -1 0 0 0 0 2 0 0 11
word transmise	-1 0 0 0 0 0 4 0 -3 -6
word transtorno	0 -1 2 1 0 0 0 0 0 -4
word tras un	0 0 0 0 0 0 0 0 0 -3
word travail	0 -6 0 0 0 -1 7 0 0 13
word travaux	-2 3 -2 0 -2 0 0 0 4 -4
word travel	-1 -1 -1 0 -1 -1 -10 15 -1 9
word travel grant	0 0 0 0 0 0 0 0 0 12
word travell	-2 -1 -3 -3 -2 -2 -4 19 -1 -5
word tre	0 0 -1 0 -1 -1 5 -1 0 -8
word treffen	0 0 0 1 0 0 0 0 0 7
word trein	0 9 0 0 0 0 -8 0 0 -2
word trek	-2 7 0 0 -2 0 -1 0 -1 -11
word tres	-3 14 -2 -1 -3 -6 2 -1 -1 13
word triagem	1 21 0 0 -1 0 -18 -1 0 -1
word trial	36 1 -21 -1 -4 8 -10 -3 -6 -52
word trial shift	25 -1 -19 -1 -1 -1 -2 -1 0 -30
word tribunal	1 0 0 0 0 1 -2 0 0 -13
word tried	-1 1 0 0 -1 -1 14 -12 0 0
word troi	-2 16 -1 0 1 0 -13 0 0 3
word troi semain	0 0 0 0 0 0 -1 0 2 7
word trouble	-6 0 4 0 0 -1 4 0 0 -1
word trouve	-1 -1 -6 9 0 -1 -1 -1 0 -6
word trouverez	0 0 0 0 0 2 0 0 0 -3
word truly	2 1 0 0 7 -7 -1 0 0 -6
word trust	0 -1 0 0 10 -6 -1 0 -1 2
word truste	0 0 0 0 4 -1 -1 0 0 5
word try	2 0 -1 0 0 0 -1 0 0 14
word tu	-2 8 0 -3 10 12 -16 4 -13 -4
word tu candidatura	0 6 -1 -1 -1 -1 -1 -1 -2 -18
word tu cita	0 0 0 0 0 0 0 0 0 9
word tu consulta	0 0 0 0 0 0 -3 4 0 3
word tu curriculum	0 1 0 0 2 0 -2 0 -1 -12
word tu cv	-1 9 -1 0 -2 0 -4 0 0 -5
word tu entrevista	1 -3 6 -2 -1 0 0 -1 -1 -1
word tu equipo	0 0 0 0 0 0 0 0 0 9
word tu es	0 0 0 0 0 0 0 0 0 4
word tu inscripcion	0 0 0 0 5 0 -1 0 -3 -8
word tu la	0 0 0 0 0 0 0 0 0 7
word tu perfil	-1 0 0 0 0 0 2 0 0 6
word tu peux	0 0 0 0 0 0 0 0 0 5
word tu postulacion	1 0 0 0 2 0 -1 0 -2 -5
word tu proceso	0 -1 0 0 3 0 -2 0 0 -1
word tu solicitud	0 0 0 0 -1 0 -1 5 -2 -3
word tu tiempo	0 0 0 0 2 0 -1 0 0 -4
word tu veux	0 0 0 0 3 0 -2 0 0 -3
word tua	-5 3 0 -1 6 -2 -3 0 1 -15
word tua candidatura	-1 -1 -1 0 1 -1 0 -1 2 -23
word tudo	3 -3 0 3 -2 0 -1 0 0 -6
word tudo bem	3 -2 1 1 -1 0 -1 0 0 -1
word tue	0 3 0 0 0 0 -1 -1 0 -2
word tuesday	10 -1 0 -1 0 0 -13 6 0 10
word tuesday #	9 -1 0 0 0 0 -7 0 0 -4
word tuesday april	0 0 0 0 0 0 0 0 0 3
word tuo	-4 8 0 -1 0 0 -4 0 0 -1
word tuo colloquio	-4 6 1 -1 0 0 -1 0 0 -10
word tuo cv	0 0 0 0 0 0 0 0 0 -4
word tuo profilo	0 1 0 0 0 0 0 0 0 3
word turma	0 0 0 3 -2 0 0 0 0 0
word turn	0 0 0 0 0 -1 3 0 0 7
word turno	-2 -9 -1 0 -1 0 14 -1 0 -3
word turno de	-2 -4 -1 0 0 0 7 0 0 1
word tus	0 -1 0 0 0 -1 3 -1 0 2
word tus dato	0 0 0 0 0 0 0 0 0 4
word tut	-1 0 7 1 -1 0 -11 -1 8 -6
word tut mir	-1 0 7 1 -1 0 -5 -1 0 -2
word tutor	1 0 0 0 -4 0 5 0 -2 19
word tutti	-1 3 0 0 0 0 -1 -1 0 -1
word tutto	1 0 0 2 0 0 -2 0 0 -6
word tuya	0 1 0 0 1 0 -1 0 0 -6
word tuyo	0 0 0 0 0 1 0 0 0 4
word twee	-1 1 0 0 -1 -1 -7 -1 9 16
word twee weken	0 0 0 0 0 0 -4 0 6 6
word tweede	7 -6 -1 -1 6 0 -3 0 -1 14
word tweede gesprek	8 -4 -1 -1 0 0 -2 0 0 -1
word twenty	5 0 1 0 -1 0 -4 0 0 3
word twenty minut	5 0 1 0 -1 0 -4 0 0 1
word twice	0 1 0 0 0 0 0 0 0 9
word two	-25 -24 4 -6 -6 3 61 -2 -5 -67
word two bedroom	0 0 0 0 0 0 0 0 0 3
word two days	-1 0 0 1 0 0 0 1 0 -3
word two form	3 0 0 -1 0 -2 0 0 0 -24
word two more	-12 0 -2 -3 2 -1 18 -2 -1 -11
word two of	-4 -5 -2 -1 -2 -1 21 -1 -3 -13
word two refere	0 0 0 0 0 0 2 0 0 -6
word two week	-1 -1 -1 -1 -3 0 -2 0 9 11
word tx	0 0 0 0 0 0 0 0 0 -4
word type	0 0 1 0 0 0 0 0 0 3
word u	13 -1 -5 -4 22 12 -38 -5 7 3
word u bij	0 0 0 0 0 0 0 0 0 6
word u de	0 0 0 0 0 0 0 0 0 9
word u heeft	0 0 0 0 0 0 0 0 0 3
word u het	0 0 0 0 0 0 0 0 0 9
word u niet	0 -1 0 0 6 0 -4 -1 -1 0
word u op	5 -1 -1 -1 0 0 -2 0 0 -30
word u timemention	6 -2 -3 0 0 0 0 0 0 -12
word u uit	0 1 0 0 0 0 0 0 0 10
word u van	0 0 0 0 0 0 -5 0 6 8
word u voor	0 0 0 0 1 0 0 0 -1 6
word u wordt	-4 -3 0 0 3 0 -7 0 12 -18
word uber	5 20 -2 -5 -4 -3 -5 -5 0 11
word uber den	-3 17 0 0 -4 0 -6 -3 -1 5
word uber die	2 -3 0 -1 -1 -2 6 0 0 -3
word uber ihre	3 1 0 -3 0 0 0 0 0 13
word uberzeugt	0 -2 0 -1 -1 6 0 0 0 7
word ufficio	-1 5 0 0 -3 0 -1 0 -1 -6
word uhr	4 -4 2 0 0 0 0 0 0 0
word uhrzeit	-6 -1 8 -1 -1 0 2 -1 0 -10
word uit	13 -5 -3 -1 -1 -1 -2 -1 0 -1
word uit voor	1 0 0 0 0 0 -1 0 2 11
word uiterlijk	3 -1 -1 0 -1 0 0 -1 0 -3
word uiterlijk timemention	3 -1 0 0 0 1 -2 0 1 -10
word uitnodig	6 -5 -1 0 -1 -1 3 -1 0 -8
word uitslag	4 -1 0 0 17 -1 -16 -1 -1 8
word uitwisselingsjaar	0 0 0 0 0 0 0 0 0 6
word uitwisselingsjaar in	0 0 0 0 0 0 0 0 0 6
word ultima	0 18 0 0 0 0 -16 -1 0 0
word ultimo	7 -3 -4 0 0 0 1 0 0 -2
word um	10 -15 21 -4 -2 -7 0 -1 -4 8
word um das	1 0 0 0 0 0 0 0 0 4
word um den	0 0 0 0 0 0 0 0 0 43
word um die	8 -1 -1 -1 -2 0 -4 0 1 6
word um einen	-3 -5 0 0 0 0 9 0 0 -11
word um horario	-1 3 0 0 0 0 -1 0 0 -3
word um timemention	11 -15 15 -1 -1 -1 -5 -2 0 -4
word uma	-8 30 -7 -2 1 -5 -6 -1 -1 -6
word uma decisao	0 0 0 0 1 0 0 0 0 -4
word uma entrevista	0 8 -1 0 0 0 -7 0 0 5
word uma primeira	0 3 0 0 0 0 -2 0 0 0
word uma semana	-1 1 0 0 0 0 1 0 0 -3
word umfrage	-2 4 0 0 -1 0 0 0 -1 7
word un	-13 -1 27 -9 7 -7 9 2 -16 -76
word un altro	0 3 0 -1 0 0 -1 0 0 2
word un autre	0 4 1 0 0 0 -3 0 0 4
word un cafe	1 0 0 0 0 0 0 0 0 5
word un colloquio	-2 -1 -1 0 -1 0 5 0 0 0
word un creneau	4 -2 -1 0 0 0 0 -1 0 0
word un documento	1 0 0 0 0 0 0 0 0 -7
word un entretien	7 -5 -1 0 -3 0 3 0 -1 13
word un estudio	0 0 0 0 0 0 0 0 0 -3
word un feedback	0 0 0 0 3 0 -2 0 0 0
word un incontro	-1 2 0 0 -1 -1 1 0 -1 -5
word un paio	0 0 4 -2 0 0 -1 0 0 -5
word un plazo	0 0 0 0 0 0 1 1 -1 -4
word un premier	-1 6 0 0 -1 0 -4 0 -1 -16
word un rato	0 2 0 0 0 0 -2 0 0 -8
word un riscontro	-1 0 0 0 -1 0 3 0 0 -2
word un'altra	0 0 -1 0 2 0 0 0 0 -14
word un'altra persona	0 0 0 0 1 0 0 0 0 -3
word una	-5 10 -1 4 -5 -5 12 -8 -3 -21
word una conversacion	0 -4 0 0 0 0 5 0 -1 6
word una entrevista	2 3 -1 -1 0 0 -2 -1 0 13
word una persona	-1 2 0 0 1 0 -1 0 0 -4
word una prima	0 3 0 0 0 0 -2 0 0 -6
word una primera	0 5 0 0 0 0 -3 0 -1 -3
word una risposta	0 0 0 0 0 0 3 -2 0 -10
word una semana	0 2 0 0 0 0 1 -3 0 -2
word unable	2 -1 0 0 1 -1 -1 0 -1 11
word unable to	2 -1 0 0 1 -1 -1 0 -1 11
word unaufgefordert	0 0 0 0 -1 0 2 0 -1 -4
word und	-1 -6 0 -4 2 5 6 3 -6 -7
word und #	0 0 0 0 1 1 0 0 0 -8
word und ich	0 0 0 0 0 0 0 0 0 -6
word und melden	0 0 0 0 3 0 -5 5 -3 18
word undeliverable and	0 0 0 0 0 0 0 0 0 4
word under	-1 0 0 3 -1 -2 15 0 -12 -6
word under consideration	0 0 0 0 0 0 13 0 -12 -8
word understand	2 -4 -3 10 -6 -2 5 -1 -1 -1
word une	-11 14 3 0 5 -3 5 0 -12 8
word une autre	0 0 1 -1 1 0 -1 0 0 3
word une bonne	-1 -1 0 0 0 -1 3 0 0 -1
word une piece	0 0 0 0 0 0 0 0 0 3
word une reponse	-2 0 0 0 -1 0 8 2 -7 -5
word une semaine	0 1 0 0 0 0 1 -1 0 6
word une suite	0 0 0 0 1 0 0 0 0 5
word unfortunate	-1 -1 5 -4 0 0 1 0 -1 18
word unfortunate have	0 0 0 0 0 0 0 0 0 -3
word unfortunate we	-1 0 1 0 0 0 0 0 0 8
word unfortunate we're	0 0 0 0 0 0 0 0 0 5
word unfortunate your	0 0 0 0 0 0 0 0 0 6
word unit	0 1 0 0 0 0 0 0 0 25
word unit #	0 0 0 0 0 0 0 0 0 25
word university	0 0 0 0 0 0 0 0 1 5
word unles	8 -6 2 0 0 0 -2 -1 0 -7
word unles you	4 -4 3 0 0 0 -1 -1 0 -3
word uno	0 0 0 0 0 0 0 0 0 -4
word uns	11 -7 0 -4 -3 4 6 0 -6 -31
word uns am	3 -2 0 0 0 0 0 0 0 -2
word uns angekommen	0 0 0 0 0 0 -2 0 2 -5
word uns auf	1 0 0 0 0 0 0 0 0 -3
word uns bis	1 -1 0 0 0 1 0 0 0 8
word uns eingegangen	0 0 0 0 0 0 0 2 -1 18
word uns fur	0 0 0 0 1 0 0 0 0 13
word uns ihnen	3 -1 0 0 -2 1 -1 0 0 3
word uns im	-1 -1 -1 -1 0 4 0 0 0 -6
word uns in	-1 3 -1 0 3 0 -1 -2 0 5
word uns noch	-1 0 0 0 -1 -1 6 -1 -1 -12
word uns sehr	1 0 0 0 0 0 0 0 0 -3
word uns uberzeugt	2 -1 0 0 0 0 0 0 0 8
word unser	-4 15 -4 3 -4 -1 -4 1 -2 -1
word unser gesprach	0 0 0 2 0 0 -1 0 0 4
word unsere	-1 2 0 0 -1 0 1 0 0 -9
word unserem	-2 3 -1 0 -3 1 6 -1 -3 -23
word unserem haus	0 -1 0 0 -1 2 0 0 0 -8
word unseren termin	0 0 1 0 0 0 0 0 0 -3
word unserer	2 0 -2 0 0 0 -1 -1 1 -13
word unserer bank	0 0 0 0 0 0 0 0 0 -4
word unsubscribe	0 0 0 0 1 0 0 0 -1 7
word unsuccessful	0 0 0 0 -6 0 3 -3 7 -5
word unter	2 -3 -1 0 0 0 3 0 0 -12
word unterlagen	3 2 -1 0 -4 -2 9 -2 -6 -5
word unterlagen sind	3 0 0 0 0 0 0 0 -2 -3
word unterlagen und	0 0 0 0 0 0 0 0 0 18
word until	-10 -11 -10 -3 -10 -10 28 21 5 -13
word until the	2 -2 -1 0 -4 -2 5 2 1 -12
word until timemention	-5 -8 -2 -1 -1 -7 11 15 -1 -11
word unwell	0 0 1 0 0 0 -1 0 0 12
word up	-2 1 -9 -6 8 -9 -1 -4 21 41
word up :	3 -1 -1 0 0 0 0 0 0 2
word up a	-3 -5 0 -1 7 -1 6 0 -3 6
word up after	0 0 0 0 0 0 0 0 0 7
word up again	-2 4 0 0 -2 -1 1 0 0 0
word up an	-1 -3 0 0 -1 0 -2 0 6 1
word up for	0 0 0 0 4 -1 -1 0 0 10
word up interview	0 0 0 0 0 0 2 0 0 8
word up on	-4 5 0 0 0 -2 -2 4 0 14
word up to	-3 9 -1 0 -3 -4 3 0 -1 11
word up with	0 0 2 -1 -3 1 -1 0 4 -7
word upcom	1 -4 -3 -1 0 0 8 -1 0 -1
word upcom interview	1 -4 -3 -1 0 0 8 -1 0 -9
word updat	-25 -5 40 -1 -2 8 -11 -3 -1 2
word updat :	-3 0 5 0 0 0 0 0 0 -4
word updat invitation	-4 0 4 0 0 0 0 0 0 -2
word updat the	-17 0 20 0 -1 0 -1 0 0 1
word update	-11 -7 -8 6 26 -4 5 -10 3 -20
word update :	0 -2 0 0 1 -1 -2 -4 8 -4
word update about	0 0 0 0 -4 0 5 0 0 -2
word update on	0 0 0 0 -3 -1 7 0 -2 -3
word update your	0 0 0 0 0 0 0 0 0 7
word update zu	0 -1 0 0 4 0 -2 0 -1 -1
word upload	0 -1 0 0 0 -2 5 -1 -1 -16
word urgencia	0 3 0 0 0 0 -2 0 0 -1
word urgent	-4 -1 2 6 -5 -1 -10 15 -1 4
word us	-9 -38 -13 16 -8 23 13 -8 24 -90
word us !	-4 -1 2 0 1 -8 12 0 0 -13
word us :	0 0 0 0 0 1 0 0 0 -3
word us about	0 0 0 0 0 0 0 0 0 10
word us and	0 -1 0 0 -1 0 -3 1 4 -4
word us as	-1 0 0 0 0 3 -1 0 0 3
word us at	0 0 0 0 0 0 0 0 0 12
word us but	0 0 0 0 0 0 0 0 0 3
word us by	-9 -8 -1 0 0 7 7 -4 8 -18
word us canada	-4 0 -1 1 0 0 0 4 0 -4
word us for	0 0 0 0 1 0 0 0 0 6
word us how	0 0 0 0 0 0 0 0 0 5
word us in	0 0 0 0 0 0 -4 0 4 -4
word us j	5 -1 -2 0 0 -1 -1 0 0 -9
word us know	-3 -6 -2 19 -7 2 0 -3 -1 -18
word us on	5 -1 0 0 1 -1 -4 0 0 8
word us so	3 -3 -1 0 0 0 1 0 0 -8
word us timemention	-3 0 0 0 0 0 3 0 0 -1
word us to	-1 -3 0 0 0 -1 5 -1 0 -2
word us within	0 0 0 0 0 0 -1 0 2 9
word us your	-1 0 0 0 0 3 -1 0 0 -8
word use	1 2 -3 -1 2 -1 2 -1 -2 16
word use the	2 -2 -2 0 -2 -1 6 0 -1 -5
word user	0 0 0 0 -1 0 0 2 0 9
word using	0 -1 2 0 0 0 0 0 -1 20
word using the	0 -1 2 0 0 0 0 0 -1 7
word usual	-2 -2 -1 0 -6 5 7 4 -5 1
word utei	-1 -3 0 0 -1 0 9 -1 -3 -7
word uur	10 -5 0 0 -2 4 -7 -1 0 18
word uurtje	2 0 0 0 0 -1 0 0 0 -4
word uw	-5 6 0 -1 -6 -1 -17 8 17 60
word uw aanmeld	0 0 0 0 0 0 -5 0 6 9
word uw aanvraag	0 0 0 0 0 0 0 0 0 6
word uw afspraak	0 0 0 0 0 0 0 0 0 6
word uw brief	0 0 0 0 0 0 0 0 1 -4
word uw gesprek	0 0 1 0 0 0 0 0 0 10
word uw interview	0 0 0 0 0 0 0 0 0 4
word uw kandidatuur	0 13 0 0 0 0 -4 -1 -7 -5
word uw project	0 0 0 0 0 0 0 0 0 6
word uw sollicitatie	0 -3 0 0 -4 0 3 0 5 -22
word ux	1 3 0 1 0 0 -4 0 0 -8
word v	10 -2 -1 -6 5 0 -3 -1 -1 -8
word va	12 -11 8 -1 -2 2 -5 -2 -1 -32
word va ?	5 -4 0 0 0 0 0 0 0 2
word va bene	1 -7 6 0 0 1 -1 0 0 -21
word va bien	3 -3 1 0 0 0 0 0 0 -1
word vacacion	0 0 0 0 -5 1 5 1 0 -3
word vacancy	-2 4 -1 0 -6 -3 -12 -3 24 -21
word vacante	2 2 -1 0 1 -1 -1 0 -1 -9
word vacante de	2 0 0 0 1 0 -1 0 -1 -6
word vacation	-2 -1 -2 -5 -1 -2 5 7 -1 -6
word vacatur	0 -1 0 1 3 -1 -2 1 -1 1
word vacature	-5 -3 -1 0 16 -3 -4 -1 1 -22
word vacature voor	1 -1 0 0 3 0 -4 0 2 -11
word vaga	1 1 -4 2 -1 -7 7 -1 2 1
word vaga analista	0 3 0 0 -1 0 -1 0 0 0
word vaga de	0 -2 -1 3 -5 -4 11 -1 -1 -21
word vaga na	0 0 0 0 -1 0 0 0 1 3
word vaga para	0 0 0 0 0 0 0 0 0 32
word vai	0 -8 0 2 0 0 8 -1 0 1
word vakantie	-1 0 0 0 0 -3 12 -7 0 -7
word vale	0 0 0 0 0 1 0 0 0 -8
word valida	0 -1 0 0 3 0 -1 0 -1 0
word valu	1 0 0 0 -1 0 -2 0 2 -5
word valutazione	-1 0 0 0 2 0 0 0 0 13
word valutazione siamo	0 0 0 0 0 0 0 0 0 8
word vamo	-1 0 -1 5 -1 0 -1 0 0 5
word vamo a	0 0 0 2 1 0 -1 0 0 -3
word vamo analisa	0 0 0 0 0 0 0 0 1 14
word van	29 -24 -3 -1 18 6 -36 -5 16 -7
word van #	-1 -3 1 0 6 0 -2 0 -1 15
word van bella	0 0 0 0 0 0 0 0 0 13
word van de	2 -5 1 -1 18 -1 -12 -1 -1 -6
word van jou	0 -1 0 0 6 2 -5 0 0 0
word van leerkracht	0 0 0 0 0 0 -2 0 2 -7
word van managementassistent	0 0 0 0 2 0 -1 0 0 -4
word van ons	18 -7 -1 -1 0 -2 -13 -1 6 0
word van tevoren	1 0 -1 0 0 0 0 0 0 6
word van timemention	-2 -1 -1 2 -2 11 -7 0 0 -7
word van u	2 -1 0 0 0 0 0 0 0 -4
word van uw	-5 -1 0 0 -7 0 0 0 14 -13
word vanaf	-2 -1 0 0 0 3 5 -5 0 -6
word vanaf timemention	-2 -1 0 0 0 3 5 -5 0 -6
word vast	0 5 -1 0 3 0 -6 0 0 -4
word vederci	0 -7 0 0 0 0 8 0 0 -6
word vedere	2 0 -1 0 0 0 0 0 0 -5
word vedi	0 0 0 0 0 0 0 0 0 -7
word vediamo	0 0 0 0 0 0 0 0 0 11
word vediamo timemention	0 0 0 0 0 0 0 0 0 5
word veel	1 -4 -1 -1 5 -1 4 -1 -1 -13
word veel aanvragen	0 0 0 0 6 0 -4 0 0 0
word veel plezier	1 -3 -1 -1 -5 -1 11 -1 -1 -1
word vem	-2 11 -6 0 0 0 -2 0 0 0
word vemo	-2 -1 4 0 0 0 -1 0 0 3
word vendor	0 0 0 0 0 0 0 0 0 16
word venga	0 0 -1 2 0 0 -1 0 0 -11
word venha	3 -1 -1 1 0 0 -1 0 0 -23
word venir	-5 -4 8 1 -2 -1 5 -1 0 -3
word venir a	-1 -4 6 0 0 0 -1 0 0 -4
word venir timemention	-3 -1 0 1 -2 -1 6 -1 0 2
word venire	0 0 1 0 0 0 -1 0 0 4
word venue	-2 0 0 0 0 0 3 0 0 -2
word venue :	1 0 0 0 0 0 0 0 0 -6
word ver	0 0 0 0 2 0 -1 0 0 -5
word verbindliche	-4 -2 0 0 -1 0 8 -1 -1 4
word verde	0 -1 0 1 0 0 1 0 0 12
word verder	1 -2 0 0 -4 0 7 -1 -1 -2
word verein	0 0 0 0 0 0 0 0 0 4
word vereinbaren	-3 -4 0 0 -1 0 8 0 1 -15
word verfahren	1 0 0 0 -3 0 4 0 -2 -12
word verhuurmakelaar	0 0 0 0 2 1 -2 0 0 -20
word verify	0 0 0 0 0 0 0 0 0 5
word verlegt	0 0 1 0 0 0 0 0 0 7
word verplaatsen	0 0 1 0 0 0 0 0 0 -5
word verpleegkundige	-3 -1 -1 0 0 0 -1 5 2 -3
word vers	-2 -6 1 0 -1 -1 11 -4 2 15
word vers vous	-2 -6 1 0 -1 -1 11 -4 2 17
word verschieben	-2 -1 5 0 0 0 -1 0 0 -12
word versicherung	0 0 0 0 0 0 0 0 0 3
word version	-1 -1 0 0 0 0 2 0 0 15
word verte	-1 1 0 0 0 0 0 0 0 6
word vertrag	-1 0 -1 0 -2 2 3 0 0 -3
word vervallen	0 0 0 1 0 0 0 0 0 3
word vervolg	-1 3 0 0 0 -1 0 0 0 -4
word verwacht	2 -1 -1 -1 -1 0 3 -1 0 -18
word verwachten	2 0 -1 0 0 0 0 0 0 -21
word verwachten u	2 0 0 0 0 0 0 0 0 -9
word very	4 -4 1 -2 3 -3 6 -2 -3 -10
word very interest	0 0 0 0 -1 0 2 0 0 10
word very much	0 0 0 -1 -2 0 5 -1 0 0
word verzet	1 0 0 0 0 0 0 0 0 7
word verzetten	-1 0 2 0 0 0 0 0 0 18
word vet	9 -3 -2 0 0 -1 -2 -1 0 -7
word veuillez	4 -4 0 0 0 0 0 0 0 3
word veut	-1 0 0 0 -1 0 3 0 0 -4
word veux	-2 -1 0 0 1 10 -7 0 0 -3
word vez	-1 0 2 0 2 0 -1 0 0 -9
word vez das	0 0 1 0 0 0 0 0 0 -4
word vez de	0 0 1 0 0 0 0 0 0 -3
word vez fizemo	0 0 0 0 0 0 0 0 0 -3
word vi	3 6 -6 0 -2 -2 4 0 -2 25
word vi o	0 6 -5 0 0 0 -1 0 0 5
word via	6 1 -2 -1 -1 1 -1 -2 -1 -3
word via team	2 0 0 0 0 0 -1 0 0 -5
word via verde	0 0 0 0 0 0 0 0 0 5
word via zoom	1 0 0 0 0 0 0 0 0 -11
word viatura	0 0 0 0 0 -2 2 0 0 -3
word vida	0 0 0 0 -1 0 0 0 1 -4
word video	-4 41 -3 -2 -5 -3 -13 -3 -8 -4
word video call	-3 7 0 0 0 -1 -1 0 0 -5
word video interview	1 9 -1 0 -1 -1 -6 -1 -1 -13
word videochamada	-1 2 0 0 0 0 0 0 0 -6
word videochiamata	0 0 0 0 0 0 0 0 0 -3
word videollamada	3 -2 -1 0 0 0 0 0 0 -5
word viel	-2 3 -1 -1 -6 -1 9 -1 -1 3
word viel erfolg	-1 -1 -1 0 -2 -1 7 0 -1 3
word viele	0 0 0 0 0 0 0 0 0 16
word vielen	-3 2 0 -1 -2 -1 -11 18 -3 12
word vielen dank	-3 2 0 -1 -2 -1 -11 18 -3 12
word vien	-3 0 -1 2 0 -1 3 0 0 -10
word viene	-2 4 1 -1 0 -1 0 -1 0 1
word viene bien	0 1 0 0 0 0 0 0 0 3
word view	1 -2 -1 -1 3 6 -4 -2 -2 37
word view your	0 0 0 0 -1 1 0 0 1 4
word vimo	0 2 1 0 0 0 -2 0 0 -17
word vind	1 0 -1 0 0 1 0 0 0 -3
word vind je	1 0 -1 0 0 1 0 0 0 -3
word vinden	0 -3 -1 0 4 1 -2 0 1 -3
word vindo	-1 -2 0 0 0 0 5 0 0 -1
word vindt	0 0 0 0 1 0 0 0 0 4
word vine	0 0 0 0 0 0 0 0 0 3
word vine street	0 0 0 0 0 0 0 0 0 3
word virtual	1 6 0 0 -1 0 -4 0 -1 -7
word virtual interview	0 0 0 0 0 0 0 0 0 -7
word virtuale	-5 8 0 0 0 0 -1 0 0 -9
word visa	0 -5 0 0 0 0 6 0 0 -9
word visa statu	0 -5 0 0 0 0 5 0 0 -2
word visio	3 0 0 -1 0 0 -1 0 -1 -12
word visit	1 12 2 -1 1 -6 -7 -2 -1 19
word visit our	0 0 0 0 2 0 0 0 -1 -15
word visita	2 -1 0 0 1 -1 -1 -1 -1 14
word visita a	2 0 0 0 2 0 -2 -1 0 -10
word visita del	0 0 0 0 0 0 0 0 0 5
word visite	3 -4 0 0 -1 1 1 0 0 1
word visto	-1 7 0 0 0 0 -5 0 0 6
word visto e	0 0 0 0 0 0 0 0 0 4
word visto il	-1 6 0 0 0 0 -4 0 0 -2
word visual	-3 4 0 0 0 0 -2 -1 2 -25
word visual merchandiser	0 0 0 0 0 0 -1 -1 2 -23
word visum	0 0 0 0 0 0 0 0 0 5
word vitale	-1 0 0 0 0 4 -2 0 0 1
word vite	0 4 0 0 0 0 -7 6 -1 0
word vivo	0 0 0 0 0 0 0 0 0 3
word voce	-5 9 -1 -3 -13 7 7 -2 1 13
word voce esta	0 0 0 0 0 0 0 0 0 9
word voce foi	0 -1 0 0 -1 8 -5 0 0 5
word voce nao	0 6 -3 0 -3 0 0 0 0 -1
word voce tem	-1 -3 0 0 -1 0 6 0 0 -2
word vogliamo	-2 -1 -1 -1 0 7 -2 -1 0 -4
word voici	-3 -4 -1 0 -2 0 11 0 0 -4
word voit	-3 3 4 0 0 0 -2 0 0 -16
word volgende	-6 14 -2 -3 -2 -2 4 -2 -2 -23
word volgende ronde	-2 1 0 -2 2 0 3 0 0 -1
word volgende stap	-1 1 0 0 -2 0 5 -1 -1 -4
word volgende week	-4 15 -1 0 -2 -2 -2 -1 -2 -19
word volgt	-2 -2 2 0 -1 0 3 0 0 -3
word volontariat	-1 0 0 0 -1 -1 5 -1 -1 -4
word volontariato	0 0 0 0 0 0 0 0 0 4
word volontariato alla	0 0 0 0 0 0 0 0 0 4
word volto	0 0 0 0 0 -2 3 0 0 -4
word voluntaria	0 0 0 0 0 0 0 0 0 5
word voluntariado	0 0 0 0 0 0 0 0 0 11
word voluntariado en	0 0 0 0 0 0 0 0 0 4
word voluntariado na	0 0 0 0 0 0 0 0 0 5
word volunteer	0 0 0 0 0 0 0 0 0 19
word volunteer scheme	0 0 0 0 0 0 0 0 0 3
word vom	2 -1 -1 1 -1 -1 1 0 0 -23
word vom timemention	1 0 0 0 0 0 -1 0 0 -6
word von	11 2 0 -6 -5 -1 -10 8 0 -15
word von timemention	0 0 1 0 0 0 0 0 0 4
word von uns	0 0 0 0 0 0 1 0 1 -8
word vonden	-2 3 0 0 -3 0 7 -3 -1 -3
word voor	8 27 -8 2 11 -1 -43 -7 10 43
word voor de	-13 5 -1 -1 14 3 -20 -2 15 31
word voor een	7 17 -1 -1 -1 -1 -19 -1 -1 24
word voor het	7 -8 3 6 -5 -1 -2 1 -1 9
word voor je	5 12 -8 -1 2 -1 -5 -4 0 -13
word voor jonge	0 0 0 0 0 0 0 0 0 15
word voor timemention	-3 2 -1 0 0 -1 8 -5 -1 2
word voor uw	1 -1 0 -1 1 -1 -3 4 -2 13
word voor verhuurmakelaar	0 0 0 0 2 0 -2 0 0 -9
word voorstel	0 0 0 0 0 0 0 0 0 4
word vor	7 -1 0 -4 -1 0 1 -1 0 -2
word vor ort	1 0 0 0 0 0 0 0 0 -6
word voraussichtlich	-3 -2 0 0 0 0 6 -1 1 -2
word vorauswahl	-1 -1 0 0 -2 0 6 -1 -1 -10
word vorbei	3 -2 0 0 1 1 -1 0 0 -4
word vorbei dann	2 -1 0 0 0 0 0 0 0 -5
word vorgesehen	5 -1 -1 0 -2 0 -1 0 0 -13
word vorgesprach	-2 18 0 0 -6 -1 -1 -5 -3 2
word vorher	1 0 0 0 0 0 0 0 0 18
word vormittag	-2 4 0 0 0 0 -1 0 0 -4
word vorrei	0 -6 0 0 0 0 7 0 0 -1
word vorremmo	-1 3 0 0 0 0 1 0 -2 1
word vorremmo conoscerla	0 0 0 0 0 0 0 0 0 8
word vorstand	4 0 -1 0 0 1 -3 0 0 -10
word vorstellungsgesprach	4 -3 -1 -1 -3 -1 3 4 -1 -30
word vorstellungsgesprach am	2 -1 -1 0 0 0 0 0 0 -10
word vorstellungsgesprach bei	1 -1 0 0 0 0 0 0 0 8
word vorstellungstermin	5 -2 0 0 -1 -1 -1 -1 0 -17
word vortrag	0 0 0 0 0 0 0 0 0 7
word vortrag auf	0 0 0 0 0 0 0 0 0 5
word vos	1 8 -2 -1 16 -3 -8 -4 -6 -24
word vos diplom	6 0 0 0 0 -1 -4 0 0 3
word vote	-2 0 -10 0 -1 0 14 -1 0 0
word vote on	-2 0 0 0 0 0 3 0 0 0
word votre	-7 -22 1 -1 -15 1 46 3 -5 60
word votre article	0 0 0 0 0 0 0 0 0 6
word votre candidature	10 -7 -4 -2 -10 -2 18 -2 -1 -15
word votre carte	-1 -4 -1 0 0 4 3 0 0 1
word votre connaissance	-1 3 -1 0 0 0 -1 0 0 -3
word votre contrat	0 0 0 0 0 1 0 0 0 6
word votre cv	5 -4 0 0 1 0 2 0 -3 -7
word votre demande	0 0 0 0 0 0 0 0 0 19
word votre diplome	0 -2 0 0 -1 -1 6 0 0 -8
word votre dossier	-4 2 -1 0 0 4 5 -1 -6 4
word votre entretien	-3 1 1 -1 -1 0 10 -1 -5 -22
word votre fille	0 0 0 0 0 0 0 0 0 10
word votre message	-8 -1 -1 0 -4 -1 5 12 -2 -4
word votre n'a	0 0 0 0 1 0 0 0 0 8
word votre parcour	0 2 0 0 -1 0 0 0 0 5
word votre part	1 -2 3 0 1 0 -2 0 -1 0
word votre patience	0 0 0 0 4 0 -3 0 0 5
word votre presence	0 0 0 0 0 0 0 0 0 5
word votre profil	4 -4 0 0 -1 0 13 0 -11 -16
word votre projet	0 0 0 0 0 0 0 0 0 14
word votre rendez	1 0 0 0 0 0 0 0 0 12
word votre reponse	4 -2 0 0 0 1 -2 0 0 6
word vou	-1 0 1 0 0 0 -1 0 0 -4
word vou conseguir	0 0 1 0 0 0 0 0 0 -3
word vouloir	0 0 0 0 0 0 0 0 0 -6
word vous	-16 -46 9 -7 -3 12 67 -9 -7 -86
word vous :	0 -1 0 0 -3 -1 5 0 0 0
word vous ?	-3 -2 6 0 0 0 0 0 0 3
word vous a	4 0 0 0 1 -1 -2 0 0 -3
word vous accueillir	0 0 0 -1 0 4 -2 0 0 0
word vous appeler	0 0 0 0 0 0 0 0 0 16
word vous appelle	-3 -1 0 0 0 0 6 0 -1 -10
word vous attend	8 -7 0 0 0 0 -1 0 0 -3
word vous aurez	0 0 0 0 0 0 -1 0 2 -5
word vous avec	0 0 0 0 0 0 0 0 0 16
word vous avez	0 -2 0 0 3 0 0 0 -1 -13
word vous confirmon	0 0 0 0 0 0 0 0 0 8
word vous de	-1 -2 2 2 -1 -1 0 0 0 4
word vous disponible	0 1 0 0 0 0 0 0 0 3
word vous du	0 0 0 1 0 0 0 0 0 9
word vous en	-3 -2 0 -1 1 0 8 -1 -2 -7
word vous etes	-6 -6 -1 -1 -2 13 4 -1 -1 4
word vous faire	-8 -2 0 0 0 -1 12 0 0 -24
word vous informer	0 0 0 0 -1 -1 4 0 -1 3
word vous inviton	1 -1 0 0 1 0 0 0 -1 5
word vous joindre	-2 10 0 -1 -1 -1 -4 -1 0 -8
word vous le	-1 -2 0 0 -1 0 5 0 0 1
word vous libre	-1 2 0 0 0 0 0 0 0 -4
word vous munir	0 0 0 0 0 0 0 0 0 6
word vous pouvez	-2 0 -2 0 -1 -1 2 0 5 1
word vous propose	9 -8 0 0 0 0 0 0 0 2
word vous proposer	0 3 0 0 -1 3 -3 0 -1 4
word vous proposon	-2 3 0 0 0 1 -1 0 0 0
word vous recevoir	0 -2 2 0 0 0 0 0 0 9
word vous recevrez	-2 -3 0 0 -1 0 -3 -2 13 -11
word vous remercie	2 0 0 -1 0 0 0 0 0 -5
word vous remercion	-1 0 0 0 2 0 -1 0 1 8
word vous rencontrer	0 2 0 0 0 0 0 0 0 -9
word vous sera	-1 0 0 0 0 0 -1 3 -1 -4
word vous souhaiton	0 0 0 0 1 0 0 0 0 5
word vous sous	0 0 0 0 0 0 0 0 0 18
word vous trouverez	0 0 0 0 0 2 0 0 0 -3
word vous un	0 1 0 0 0 0 0 0 0 5
word vous va	0 1 0 0 0 0 -1 0 0 -5
word vous venir	-1 -6 9 0 0 0 -1 0 0 -3
word vraag	5 -3 0 0 0 0 -1 0 0 -6
word vrij	0 10 0 0 -1 -1 -3 0 -4 -7
word vue	0 0 0 0 2 0 -1 0 0 -5
word vul	-1 5 0 0 -1 0 -3 0 0 0
word vuoi	-5 7 0 0 0 1 -1 0 0 -9
word w	-15 15 -4 -1 -2 -1 8 -2 2 -17
word w #	-7 -2 -1 0 0 -1 11 -1 0 -7
word w d	0 6 0 0 -1 0 -6 0 3 -9
word waar	0 -2 -1 0 -1 -1 1 6 0 -7
word wahl	8 -3 -1 -1 -3 -1 1 -1 0 -35
word wahl gekommen	6 -1 0 0 -2 0 -2 0 0 -10
word wahlen	-1 9 -4 0 -1 0 -1 -1 0 -7
word wahlen sie	-1 9 -4 0 -1 0 -1 -1 0 -7
word wait	1 -2 -3 -3 -5 0 0 11 2 35
word wait for	0 -1 -1 0 -3 0 6 0 0 15
word wait list	0 0 0 0 0 0 0 0 0 6
word wait on	-1 -1 -1 0 -1 -1 5 0 0 -1
word walk	2 -1 -1 0 0 -2 2 0 0 -5
word wann	-1 8 0 1 -1 0 -4 0 -1 5
word wanneer	0 16 -1 0 -1 2 -11 0 -4 -7
word want	4 -6 -11 -5 10 44 -26 -7 -3 -2
word want me	0 0 0 0 0 0 0 0 0 23
word want to	13 -2 -4 -4 -3 2 3 -4 -1 5
word want you	-3 -1 -4 -1 -1 25 -15 -1 -1 -33
word war	-3 8 -3 0 3 0 -2 0 -2 12
word ward	-7 0 0 0 -2 -1 -1 0 11 -2
word ware	3 2 -4 0 0 1 -1 0 0 11
word ware es	3 2 -4 0 0 0 0 0 0 -2
word warehouse	-1 -3 0 0 -1 0 6 0 -1 -11
word warehouse operative	0 0 0 0 0 0 0 0 0 -7
word waren	-4 -1 0 0 3 0 3 0 0 1
word waren sie	0 -4 0 0 0 0 5 0 0 3
word was	-56 -11 3 -2 56 0 20 15 -24 113
word was a	-4 -4 3 -2 12 -4 2 -1 -2 -1
word was approv	0 0 1 0 0 0 0 0 0 18
word was cancell	-1 -1 0 4 2 0 -1 0 -1 -8
word was du	5 0 -1 -1 0 -1 -2 0 0 -2
word was great	-10 -1 -1 -1 -1 0 14 0 0 -2
word was not	0 -1 0 0 4 0 -1 0 -2 17
word was passt	0 0 0 0 0 0 0 0 0 13
word was receiv	0 0 0 0 0 0 0 0 0 20
word was schedul	0 0 0 0 0 0 0 0 0 11
word was sent	-1 -1 0 0 -1 0 -1 0 4 -21
word wasn't	0 0 0 0 0 0 -1 2 -1 15
word wat	0 8 -2 -1 0 -3 -1 -1 -1 -2
word wat past	0 0 0 0 0 0 0 0 0 11
word watch	-3 -6 0 0 -2 0 14 -1 0 -5
word way	20 -9 1 -1 2 5 -14 -2 -2 -1
word way interview	-1 -2 0 0 0 0 4 0 0 -2
word we	-75 -77 46 8 96 9 -12 -11 16 -9
word we apologise	0 0 1 0 0 0 0 0 0 11
word we appreciate	0 -1 0 0 7 0 -2 -1 -3 -2
word we are	-6 -6 6 -3 -1 5 13 -4 -3 1
word we ask	-5 0 0 0 0 0 6 0 0 5
word we bekijken	0 0 0 0 0 0 0 0 0 -6
word we bellen	0 -1 0 0 -1 0 -1 0 3 7
word we can	-14 1 -8 0 1 35 -9 -4 -3 -36
word we can't	-2 -1 2 0 13 -7 -3 -1 0 -6
word we confirm	0 0 0 0 0 0 0 0 1 18
word we contact	-1 -2 0 0 2 0 -2 0 4 -3
word we could	-3 3 2 0 0 -1 0 0 0 4
word we de	-1 0 0 1 -1 0 3 -2 0 -4
word we do	-6 -2 6 -4 0 -9 15 -1 -1 -7
word we don't	-1 -6 -2 0 1 7 2 0 -1 -30
word we enjoy	-1 0 0 0 -2 -1 6 -1 -1 -4
word we go	-1 -2 0 0 0 -3 2 0 4 -15
word we got	0 0 0 0 0 0 -1 0 2 7
word we had	-2 -2 -2 5 6 -4 -1 1 -1 16
word we have	-20 3 9 3 -8 8 -9 2 12 18
word we hebben	1 -2 -1 6 -5 -1 -8 4 7 14
word we het	-2 3 1 0 -1 -4 4 -1 0 14
word we hope	0 -1 0 0 -1 1 3 0 0 2
word we interview	0 0 0 0 0 0 0 0 1 3
word we invite	0 -1 0 0 10 0 -1 0 -8 -3
word we je	0 -7 1 0 4 0 2 -1 2 -14
word we just	0 0 0 -2 0 -2 4 0 0 1
word we know	0 -1 0 0 5 0 -2 -1 -1 -8
word we kregen	-2 6 0 0 4 0 -6 0 -1 0
word we look	4 -3 -1 0 -2 0 1 0 2 -7
word we maken	0 3 0 0 0 -1 -2 0 0 -2
word we move	0 0 1 0 0 0 0 0 0 24
word we must	0 0 0 0 4 -3 0 0 0 -7
word we need	-2 -1 2 1 1 -1 0 0 0 5
word we nemen	-2 -1 0 0 0 6 -1 0 0 -8
word we niet	0 0 0 0 1 0 0 0 0 5
word we nodigen	0 0 0 0 0 0 1 0 0 4
word we offer	0 0 0 0 0 1 0 0 0 7
word we pay	0 0 0 0 0 0 0 0 0 -4
word we read	-2 3 0 0 0 0 -1 0 0 14
word we receiv	0 0 0 0 1 0 -1 2 -1 -11
word we record	0 0 0 0 0 0 0 0 0 3
word we regret	0 0 0 1 4 -3 -1 0 0 1
word we spoke	-4 -1 0 -1 0 -1 9 0 0 -5
word we talk	-1 -11 8 0 -2 5 5 -1 -4 0
word we timemention	-8 0 10 0 0 -1 -1 0 0 3
word we u	0 -1 0 0 5 0 -3 -1 -1 -2
word we want	0 -2 -2 0 0 5 -1 0 0 -14
word we were	-1 -2 0 0 29 -1 -19 -1 -4 -1
word we will	2 0 4 -1 1 -1 -3 -1 0 22
word we willen	0 3 0 0 1 1 -4 0 0 0
word we wish	0 0 0 0 -8 0 15 0 -5 7
word we won't	-1 -1 -10 14 2 -3 -1 -1 -1 -16
word we would	-6 -6 8 -5 -1 3 7 0 0 8
word we'd	3 10 -5 -4 -9 36 -19 -4 -8 -27
word we'd be	-1 -4 -1 -1 -3 18 -7 -1 -1 20
word we'd like	5 10 -3 -1 -6 12 -9 -2 -6 -49
word we'd love	0 6 -2 0 -1 2 -3 0 -1 -7
word we'll	-7 -10 11 -4 -9 -6 -12 -4 41 12
word we'll be	-1 -1 0 -1 -1 0 -5 -1 10 -6
word we'll get	0 1 0 0 -1 -1 -1 2 1 15
word we'll have	0 -1 3 0 0 0 -1 0 0 -3
word we'll keep	0 0 0 0 0 0 -1 1 1 22
word we'll let	-2 -1 0 0 -3 0 -9 -5 20 -2
word we'll see	1 0 0 0 0 0 0 0 0 -5
word we're	-17 -7 -5 11 18 -23 1 1 22 23
word we're clos	0 -1 2 -1 0 0 0 0 0 -6
word we're delight	0 0 0 0 0 0 0 0 0 16
word we're excit	-2 3 0 0 0 0 0 0 0 10
word we're going	0 0 0 2 0 -1 -1 0 0 -3
word we're hiring	0 -1 0 -1 4 -1 -1 0 0 3
word we're pleas	0 0 0 0 0 0 0 0 0 13
word we're so	-3 -1 0 0 -1 -9 14 0 0 -3
word we're sorry	0 0 0 1 3 -3 0 0 0 15
word we've	-7 -5 0 7 26 1 -31 0 9 -4
word we've decid	-1 -1 0 0 18 -2 -12 -1 -1 26
word we've got	0 0 0 0 0 0 0 0 0 -3
word we've receiv	0 0 0 0 0 0 -3 3 1 3
word wear	32 -2 -10 -2 -2 -3 -11 -2 0 -1
word web	2 -1 0 0 -2 0 -2 0 4 13
word webinar	0 0 0 0 0 0 0 0 0 23
word website	0 0 0 0 0 0 0 0 0 35
word website project	0 0 0 0 0 0 0 0 0 7
word wed	15 0 -3 0 -1 -2 -9 -1 0 -6
word wednesday	1 0 0 0 0 0 0 0 0 -8
word week	-36 71 21 -12 -27 9 -29 -6 7 -90
word week !	0 0 0 0 5 -1 -3 0 -1 8
word week ?	-4 29 4 -1 -1 0 -21 0 -6 -5
word week after	-1 5 18 -1 -1 -1 -18 -1 0 -5
word week and	-5 13 -1 -2 -6 -3 -6 13 -3 -32
word week before	0 0 0 0 -1 -1 3 0 0 -5
word week een	-6 28 -1 0 -1 -1 -19 0 0 -13
word week end	1 -3 0 0 0 0 3 0 0 -6
word week later	-1 0 2 0 0 0 0 0 0 -3
word week of	-2 4 -1 -1 -3 -1 3 -1 1 -8
word week or	0 1 0 0 0 0 -1 0 0 4
word week so	-1 -1 0 -1 3 0 1 0 0 -1
word week to	-1 -4 -2 0 -1 3 7 -1 -1 -5
word weekend	3 -2 -11 -1 -5 -10 19 -3 9 -32
word weer	0 -3 0 0 0 -1 4 1 0 -7
word weet	0 0 0 0 0 -1 2 -1 0 -3
word weg	0 0 0 0 1 0 0 0 0 -9
word wegen	1 -2 -10 15 -1 -1 -1 -1 -1 5
word wegen der	2 -1 0 -1 -1 -1 2 0 -1 6
word weiter	3 -1 -1 0 -6 -1 4 1 0 -18
word weitere	0 -1 0 0 -1 0 3 -1 0 -10
word weiteren	0 0 0 0 0 0 2 0 0 -5
word weken	0 0 0 0 4 -1 -7 -1 6 5
word weken hoort	0 0 0 0 0 0 -5 0 6 8
word welcom	0 -2 0 0 -1 0 4 0 -1 -5
word welcom you	0 -2 0 0 -1 0 4 0 -1 -5
word welcome	5 -2 -1 -2 -5 -13 22 -2 -1 2
word welcome !	0 0 0 0 0 -1 2 0 0 -11
word welcome aboard	-3 0 0 0 -2 -14 20 0 0 0
word welcome to	-1 -1 0 0 -3 1 4 0 -1 -4
word welkom	0 -1 0 0 0 2 -1 0 0 -3
word well	-6 -9 19 -1 8 -1 -6 -2 -3 13
word wenn	-2 -3 0 0 2 1 -2 0 4 -3
word wenn du	-1 -3 0 0 2 1 -2 0 3 -2
word went	-1 -5 -3 -1 12 -3 2 -1 0 27
word went to	0 -1 0 0 6 2 -6 0 0 -3
word went with	0 0 0 0 3 -1 -1 0 0 7
word wer	0 0 0 0 0 0 0 0 0 4
word werden	4 -2 -1 -1 4 -1 -5 3 -1 5
word were	-9 -7 -2 5 67 -5 -32 -11 -5 -31
word were a	0 -1 0 0 10 0 -8 0 0 -12
word were not	0 -1 0 0 15 0 -4 -2 -8 -8
word weren't	0 -2 -2 -1 3 0 4 0 0 12
word werk	1 0 0 0 0 -1 2 0 0 5
word werkdag	3 -3 0 0 0 0 0 0 0 5
word werkdagen	0 0 0 0 -1 0 0 -1 3 -6
word werken	0 -2 0 0 0 -1 4 0 0 -5
word werkgever	-1 -1 0 1 -3 0 -2 0 7 -3
word werkplek	0 2 0 0 0 0 -1 0 0 -23
word werkplek op	0 2 0 0 0 0 -1 0 0 -23
word werkstatt	2 1 -1 0 0 0 0 0 0 4
word weten	9 7 -1 0 -1 4 -12 -1 -6 -14
word weten of	10 -6 0 0 -1 2 -3 0 -1 -5
word what	-15 -1 0 -1 -6 -4 39 -8 -4 -35
word what does	-2 8 -1 0 0 0 -4 0 0 -14
word what happen	-5 -6 -1 1 -2 -1 10 -2 5 -7
word what i	-3 -1 -3 -1 0 -4 15 -2 0 -4
word what they	0 0 0 0 0 0 9 0 -8 2
word what to	0 0 0 0 0 -7 8 0 0 12
word what we	-1 -1 0 0 -4 11 -5 -1 3 -8
word what you	0 4 0 0 -2 -1 0 0 0 -8
word what you're	2 3 0 0 -1 0 -3 0 -1 -3
word what'	1 3 -2 0 -2 -2 1 0 0 1
word what' your	0 -3 0 0 0 -2 5 0 0 4
word whatever	1 0 -1 -1 -1 0 -9 9 2 -15
word whatsapp	4 0 -1 0 0 0 -2 0 0 -1
word when	-8 -4 1 -5 -6 6 9 -1 8 -17
word when :	0 -1 3 0 0 0 0 0 0 4
word when are	0 0 0 0 0 0 0 0 0 10
word when can	0 -11 0 0 0 16 -3 0 -1 -10
word when could	0 2 0 0 0 0 -1 0 0 13
word when i	-1 -1 0 -2 7 -1 0 1 -2 3
word when it	-1 -6 0 2 -2 -1 4 -5 9 -18
word when timemention	1 0 0 0 0 0 0 0 0 -5
word when you	-8 6 -1 0 -8 -3 17 -1 -1 4
word when you're	-2 -1 1 0 0 0 2 0 0 -3
word whenever	-5 6 -1 -1 -1 2 13 -13 -1 -12
word whenever you	-1 5 0 0 0 2 -4 -1 0 -9
word where	4 -5 1 -1 2 -1 1 -1 0 -18
word where :	5 -3 -1 0 0 0 0 0 0 -15
word where we	-1 -1 0 0 0 -1 4 0 0 -6
word whether	-7 0 4 0 -3 0 7 -1 -1 19
word whether you	-5 1 5 0 0 1 -1 0 0 -4
word which	-20 40 10 -1 -3 -4 -27 -1 6 -27
word which do	-6 -5 12 0 0 0 -1 0 0 -9
word which is	1 0 -1 0 0 0 0 0 0 5
word which of	0 1 0 0 0 0 -1 0 0 -3
word which one	0 6 0 0 0 0 -4 0 0 -11
word which work	0 1 0 0 0 0 0 0 0 3
word which you	-6 8 1 0 0 -1 -1 0 0 -10
word while	-1 -2 0 0 5 -1 -2 -2 2 8
word while we	0 0 0 0 4 0 -5 -1 2 0
word who	-6 -3 7 -2 24 -5 -12 -2 -1 37
word who has	0 0 0 0 2 0 -1 0 0 -4
word who have	0 0 0 0 0 0 0 0 0 12
word who is	0 -1 0 -1 4 -1 -1 0 0 0
word whole	23 0 -13 0 1 0 -10 0 0 10
word whose	0 -1 0 0 10 0 -1 0 -7 3
word why	-3 -1 0 -2 0 0 6 0 0 13
word wie	6 -2 -5 0 -3 -8 13 2 -3 -15
word wie besprochen	0 0 0 0 0 0 1 0 0 -7
word wieder	-2 -5 2 -1 3 -2 2 3 -1 -11
word wij	5 -5 -2 -1 5 -2 4 -4 0 -46
word wij u	1 0 0 0 1 1 -1 0 0 -13
word wij uw	0 0 0 0 -5 0 5 0 0 4
word wil	5 6 -1 0 -1 -2 -5 0 -2 -2
word wil je	2 6 0 0 -1 -1 -3 0 -2 -21
word will	-5 -43 -5 -2 -51 -36 60 35 47 5
word will answer	-1 -1 0 0 0 0 2 3 -2 -15
word will be	-5 -14 3 5 -23 -19 15 19 19 -5
word will call	2 -1 -1 1 0 0 0 0 0 15
word will confirm	-2 -9 -1 0 -3 0 18 -1 -1 -4
word will contact	-3 -3 0 0 -1 0 -1 3 6 -1
word will follow	-1 -1 0 0 -1 8 -4 0 0 -2
word will get	0 -2 0 -1 -1 0 -8 11 1 3
word will go	10 -1 0 0 0 0 -7 0 -1 -4
word will have	-1 0 0 0 -1 0 3 0 0 3
word will hear	0 0 0 0 0 0 0 0 0 9
word will interview	1 0 0 0 0 0 0 0 0 -10
word will let	-2 -1 0 -1 0 0 13 -1 -8 -3
word will look	-1 0 -1 0 -1 0 -5 -1 9 -4
word will meet	3 -1 0 0 0 0 -1 0 0 11
word will need	0 0 0 0 0 0 0 0 0 -3
word will not	-1 -1 -1 1 8 0 -4 -1 -1 -6
word will now	-9 0 9 0 0 0 1 0 0 -4
word will read	0 -1 0 0 -3 0 4 1 0 -6
word will receive	2 0 -1 0 0 0 0 0 0 13
word will respond	0 0 0 0 0 0 -5 6 0 -2
word will review	-1 -1 0 0 -2 0 5 -1 1 5
word will ring	0 -1 0 0 -1 -1 2 0 1 20
word will see	1 0 0 0 0 0 0 0 0 -21
word will send	-1 -1 0 0 -1 -1 4 0 0 -2
word will take	-7 6 0 -1 -5 -7 4 1 10 -12
word will to	0 -1 -11 0 0 -1 12 0 0 0
word will write	1 -1 0 -1 -2 0 9 -1 -4 -8
word willen	-1 2 0 0 0 2 -1 0 -1 3
word willen je	1 3 0 0 1 0 -3 0 0 3
word wilt	10 -8 -1 0 -3 2 2 -1 0 -6
word wilt u	2 -2 0 0 -5 0 5 0 0 -3
word window	1 2 0 0 0 0 -2 0 0 12
word wir	-17 -19 -1 8 -2 26 7 -3 1 5
word wir alle	0 0 -11 15 0 0 -2 -1 0 -3
word wir am	1 -1 0 0 0 0 0 0 0 6
word wir bestatigen	0 0 0 0 0 0 0 0 0 9
word wir bitten	2 -1 0 0 -1 0 1 0 0 -3
word wir das	-2 3 1 0 0 0 -1 0 0 -2
word wir den	-7 0 9 0 0 0 -1 0 0 1
word wir dich	-1 0 0 0 0 0 0 0 1 8
word wir dir	-3 -1 0 -1 -1 6 0 0 0 -11
word wir freuen	2 -1 -1 -1 0 3 -1 0 0 0
word wir haben	-1 -1 -4 0 0 0 1 5 0 11
word wir ihnen	-4 -4 -1 -1 2 -1 12 -2 -1 3
word wir in	0 0 0 0 0 0 0 0 0 -6
word wir laden	4 0 0 0 -1 -1 -1 -1 0 1
word wir melden	0 -1 0 1 0 0 2 -1 1 -7
word wir mochten	-5 -7 0 -1 -6 17 3 -1 -1 2
word wir mussen	-5 -1 7 0 0 0 0 0 0 -8
word wir prufen	0 0 0 0 0 0 0 0 0 22
word wir rufen	0 0 0 0 0 0 0 0 0 15
word wir sie	1 -10 -12 15 5 -1 3 -1 1 -6
word wir sprechen	-2 2 0 0 -1 0 1 0 0 5
word wir timemention	1 0 0 0 0 0 0 0 0 -6
word wir uns	1 -3 0 -1 0 -1 6 0 -1 11
word wir unser	0 0 0 0 0 0 0 0 0 4
word wir wurden	-2 4 0 0 0 0 -1 0 0 -7
word wird	8 -2 -2 0 6 -1 -6 0 -2 -18
word wirklich	-1 -1 7 0 2 0 -6 -1 -1 -3
word wish	0 -2 -2 -1 -1 -1 8 7 -8 1
word wish to	1 -1 0 0 0 1 0 0 0 6
word wish you	-1 -1 0 0 -1 0 12 -1 -7 1
word with	58 3 4 -10 -1 13 -73 -13 19 -50
word with :	0 0 0 0 0 0 0 0 0 -3
word with a	-4 12 0 -2 6 -1 -6 -2 -2 46
word with an	0 -1 0 0 1 2 -1 0 0 -7
word with another	0 -1 0 0 2 0 0 0 0 44
word with dr	3 -9 -1 0 0 0 9 -1 0 5
word with google	0 0 0 0 0 0 0 0 0 4
word with me	1 5 -2 0 0 0 -1 -1 0 -39
word with my	0 1 0 0 -1 0 0 0 0 7
word with no	-1 -1 5 -5 -1 -2 -3 7 0 -2
word with one	0 0 0 0 0 0 0 0 0 9
word with our	23 9 -4 -1 -2 -4 -15 -5 -2 -26
word with reference	0 -1 0 0 0 2 0 0 0 -6
word with ridge	-1 -5 10 1 -2 3 -2 -4 -1 -18
word with someone	0 0 0 0 1 0 0 0 0 -5
word with the	20 8 -5 2 -2 -1 -25 -7 10 -5
word with two	-2 0 0 1 0 -1 4 0 0 -7
word with us	-2 -6 -2 -1 4 8 -2 -1 3 -26
word with you	5 6 -1 -3 3 -7 -5 2 -1 2
word with your	1 0 -1 -1 2 3 0 -1 -1 48
word withdraw	1 -2 0 0 -1 -3 -2 0 7 0
word withdrawn	-2 -3 -1 9 -17 0 29 -1 -13 -9
word withdrew	0 -2 0 5 -5 0 10 -1 -6 10
word within	-1 -9 -2 -2 13 1 -10 8 2 17
word within #	2 -2 -1 -1 -2 4 -5 6 -1 13
word within a	0 -2 0 0 0 -1 8 -1 -4 -12
word within three	1 -3 0 0 -1 -1 7 -2 -2 -3
word within two	-2 -1 0 -1 -1 0 -6 3 8 3
word without	-4 -4 -1 7 2 -1 0 1 0 8
word woche	-5 13 -1 -1 0 -1 1 -2 -5 7
word woche dann	0 0 0 0 0 0 0 0 0 13
word wochen	0 -1 0 -1 -1 -2 5 -1 1 11
word wohnung	0 0 0 0 0 0 0 0 0 23
word wohnung in	0 0 0 0 0 0 0 0 0 5
word wollen	0 0 0 0 0 1 0 0 0 3
word won't	2 -3 -10 12 6 -4 -1 -1 -1 -13
word won't be	-2 -2 -7 13 7 -3 -4 -1 -1 -16
word wonderful	10 -1 -5 0 0 0 -2 0 0 6
word woning	0 0 0 0 0 0 0 0 0 7
word word	-5 11 -1 -2 0 -1 -1 -1 -1 12
word worden	3 -4 0 0 0 0 1 0 -1 -4
word wordt	-6 -8 9 -1 4 -1 -9 0 11 -38
word work	1 1 -29 -5 19 -4 -3 24 -5 15
word work ?	-6 8 -4 0 0 0 3 0 0 1
word work for	8 6 -4 -1 -1 -2 -4 0 -1 -6
word work here	0 -1 -6 0 -3 0 -3 12 0 -6
word work in	0 -2 0 0 0 -1 3 0 0 -10
word work interview	3 -2 -1 0 0 0 0 0 0 -4
word work on	-3 -5 0 1 2 -1 7 0 -1 4
word work out	1 -1 -2 -1 7 0 -3 -1 -1 -4
word work with	-1 -12 -1 -1 16 5 -5 -1 0 -3
word worker	0 0 0 0 0 0 0 0 0 20
word workshop	1 0 0 0 0 0 0 0 0 4
word worri	-2 -2 9 0 -1 -1 -3 0 0 1
word worry	5 -2 0 -4 0 0 8 -6 0 -4
word worth	0 0 0 0 0 0 0 0 0 7
word would	-42 46 11 -10 -3 7 1 -5 -6 36
word would any	0 1 0 0 0 0 0 0 0 -9
word would be	-8 0 13 -1 -4 18 -13 -2 -2 -3
word would like	-15 12 6 -6 -5 -2 13 -2 -2 36
word would love	3 10 -2 0 -1 -2 -8 0 -1 10
word would the	0 -2 6 0 0 -1 -3 0 0 -5
word would timemention	-13 16 -2 0 0 0 -1 0 0 14
word would you	-4 10 -11 0 1 -4 10 -1 -1 -8
word writ	3 -5 -9 10 -1 0 -2 5 -1 -11
word writ sample	1 0 0 0 0 0 1 0 0 -5
word writ to	-1 -2 -8 10 -1 1 -1 0 1 -1
word write	-2 -6 -5 -4 2 -5 11 11 -5 10
word write for	0 0 0 0 0 0 0 0 0 5
word write to	-2 4 -6 -1 -8 -2 3 12 -1 -10
word writer	-1 0 0 1 5 -1 0 -1 -1 7
word writer prize	0 0 0 0 0 0 0 0 0 7
word written	-1 0 0 0 -3 -1 10 1 -5 -5
word wunschen	0 0 0 0 2 0 -1 0 0 6
word wunschen ihnen	0 0 0 0 0 0 0 0 0 6
word wurde	-10 9 -4 1 -1 -1 -10 8 8 -2
word wurden	-5 6 0 -1 -4 2 1 0 1 -9
word wurden dich	-1 1 0 0 0 0 0 0 0 -4
word wurden sie	-1 2 0 0 0 0 0 0 0 -4
word wurden wir	-3 3 0 0 0 0 0 0 0 -2
word x	3 -1 -1 1 -2 0 2 -1 -1 10
word y	-14 -5 -1 -1 -8 -1 41 -8 -3 -8
word y #	0 0 0 0 0 1 0 0 0 18
word y a	-1 -1 0 0 0 -1 5 -1 -1 -2
word y donner	0 0 0 0 0 0 0 0 0 6
word y el	-5 0 0 0 0 8 -2 0 0 -1
word y la	0 0 0 0 -5 0 5 0 0 4
word y le	0 0 0 0 0 0 0 0 0 19
word y no	-2 0 -1 1 0 -1 6 -3 0 -13
word y nos	-3 2 0 0 0 8 -4 -2 0 -7
word y sin	0 0 0 0 -3 -3 8 0 0 -1
word y te	0 0 4 -1 1 0 -4 0 0 -13
word ya	4 -1 -1 2 2 -1 -3 -1 1 -15
word yani	-3 2 0 -1 0 0 8 -4 -3 -10
word year	-4 -5 -6 -3 28 3 -15 8 -7 10
word year #	1 0 -1 0 0 0 0 0 0 -9
word year'	0 0 0 0 0 0 1 0 0 4
word yep	13 -3 -1 0 -2 -10 4 -1 -1 -4
word yes	-6 -9 5 -2 -4 33 -7 -2 -7 3
word yes or	0 0 0 0 0 1 1 -1 1 -11
word yet	16 -2 -16 0 -12 -5 27 -6 -1 4
word yilmaz	0 0 0 0 0 0 0 0 0 4
word yo	4 -1 -1 0 -1 0 0 0 0 2
word york	-4 3 0 0 0 -1 -1 4 0 -4
word you	-27 -8 -46 -25 47 42 83 -57 -9 -24
word you !	5 0 -2 -1 -3 16 -12 -2 -1 -1
word you #	0 0 0 0 0 0 0 0 0 3
word you :	2 -2 -2 0 0 6 -3 0 -1 -7
word you ?	-3 2 2 0 -3 12 -8 -1 -1 -10
word you a	0 -1 0 -1 10 -5 9 -13 0 -14
word you able	-1 2 0 0 0 0 0 0 0 -4
word you about	8 -8 0 0 -7 -3 10 -1 0 20
word you accept	-1 0 0 0 -2 6 -2 0 0 15
word you again	1 -2 0 0 2 -1 2 0 0 -6
word you all	0 0 0 0 -9 0 15 0 -6 -4
word you an	0 0 0 0 2 0 -1 0 0 -3
word you and	1 -1 -1 0 7 0 -4 -1 -1 16
word you appli	-1 -4 0 0 -1 0 4 0 3 -4
word you are	9 10 -3 -2 -11 3 -2 -1 -2 11
word you around	0 0 0 0 0 0 0 0 0 5
word you as	-2 -2 -1 -1 -3 14 -1 -2 -1 -6
word you asked	-1 -1 0 0 -9 0 12 0 -1 0
word you at	1 -4 5 -1 -2 -1 4 -1 -2 -10
word you available	0 1 0 0 0 0 0 0 0 -6
word you be	2 5 -7 0 -1 -2 4 -1 -1 -28
word you both	0 0 0 0 0 0 0 0 0 14
word you but	-1 -1 0 0 12 -2 -5 -1 0 -7
word you by	-1 -4 -1 0 -4 -1 14 -2 -1 19
word you came	-1 -1 -1 -1 12 -5 -1 -1 0 -3
word you can	4 -7 1 -2 -11 31 -13 -4 -1 -27
word you can't	1 0 0 0 0 0 0 0 0 4
word you cannot	0 13 -1 0 0 0 -11 0 0 -1
word you come	3 14 -1 0 -1 -3 -10 -1 -2 -10
word you could	-2 -1 13 0 -1 -2 -7 -1 1 -2
word you do	14 3 3 -1 5 -1 -21 -2 0 -3
word you don't	-11 0 -1 1 0 0 13 0 0 9
word you down	2 -1 1 0 0 0 0 0 0 -6
word you for	12 -2 -14 -13 9 -9 19 -1 0 -27
word you free	0 2 3 0 0 0 -3 0 0 28
word you from	0 -1 0 0 4 0 -1 0 -2 3
word you get	-6 -1 -1 0 -1 -1 11 0 0 7
word you give	0 -9 0 0 0 0 11 0 -1 -6
word you got	5 -3 -2 -1 0 2 1 0 -2 -15
word you had	-1 -1 0 0 0 3 0 0 0 10
word you have	-8 20 -11 -5 -23 11 6 -7 18 8
word you haven't	0 1 0 0 0 0 0 0 0 6
word you if	0 0 0 1 -1 0 -4 0 5 -2
word you in	-3 6 0 -1 3 -2 -3 -1 0 25
word you interview	-3 -7 -1 -1 7 0 6 -1 0 -1
word you join	1 0 0 0 0 0 0 0 0 5
word you know	1 -3 -10 10 -5 -1 3 -6 11 4
word you let	0 -5 0 0 0 0 6 0 0 -11
word you like	0 4 -1 0 0 -1 -2 0 -1 20
word you look	0 0 0 0 0 0 0 0 0 4
word you make	0 0 1 0 0 0 0 0 0 5
word you may	-8 6 0 0 -2 0 -6 0 11 9
word you more	0 3 0 0 -2 0 2 0 -1 6
word you must	0 0 0 0 0 0 0 0 0 8
word you need	-4 -4 -1 8 -4 -3 13 -2 -3 -20
word you on	2 7 -5 2 0 11 -14 -3 -1 0
word you please	0 0 0 0 0 0 0 0 0 10
word you post	0 -1 -1 0 0 0 3 0 0 -11
word you prefer	-7 -1 11 0 0 0 -2 0 0 -14
word you put	0 0 0 0 1 0 0 0 0 -3
word you recent	0 0 0 0 0 0 0 0 0 9
word you say	0 -1 -1 0 0 1 2 0 0 -10
word you send	-1 3 0 0 -1 -2 2 0 -1 -7
word you sent	2 0 -1 -1 -1 -2 -10 14 -2 -21
word you should	2 -1 0 -1 0 -2 3 -1 -1 -6
word you sign	0 0 0 0 0 4 -3 0 0 12
word you so	0 0 0 0 1 0 0 0 0 17
word you soon	1 0 0 0 0 -1 0 0 0 -3
word you spent	0 0 0 0 1 0 0 0 0 -3
word you start	-1 -16 0 0 -1 18 1 0 0 -5
word you still	-2 -2 0 0 -1 0 5 0 0 -14
word you succes	0 0 0 0 1 0 0 0 0 5
word you take	0 -1 0 0 0 0 2 0 0 8
word you tell	-1 5 0 0 0 -1 -2 0 0 -3
word you that	-9 2 -1 0 -4 14 -1 1 -2 -8
word you the	-3 -4 -2 2 8 5 -2 -3 -1 7
word you then	22 -5 -5 -1 -1 -1 -8 -1 -1 -1
word you there	0 0 0 0 0 0 0 0 0 15
word you think	0 0 0 0 1 0 -1 0 0 11
word you this	-1 1 1 -1 0 0 0 0 0 -4
word you timemention	7 -6 -8 -6 5 -9 24 -4 -1 7
word you to	-2 6 -8 -4 7 -8 17 -2 -6 -7
word you use	0 0 0 0 0 0 0 0 0 5
word you want	-1 -4 -2 -1 -8 15 2 -2 0 24
word you were	-7 -5 -2 6 33 -4 -12 -8 -2 -39
word you when	-7 0 0 0 -1 0 7 4 -2 -5
word you will	9 -7 -1 -1 -4 -1 8 -1 -3 29
word you within	0 0 0 0 -1 0 -11 4 8 13
word you would	-8 7 1 0 -1 -1 4 0 -1 -6
word you'd	-1 1 1 -1 11 3 -8 -4 -2 -29
word you'd be	-3 -2 5 0 4 0 -3 -1 0 -7
word you'd like	-4 1 -1 0 0 7 1 -2 0 -9
word you'll	37 -12 -8 -3 10 -5 -7 -7 -5 -55
word you'll be	8 -2 -2 -1 5 -1 -4 -1 -2 1
word you'll get	1 -2 -2 -1 -1 -1 15 -2 -8 -12
word you'll have	1 0 -1 0 -1 0 1 -1 0 -15
word you'll hear	10 0 0 0 0 0 -13 0 4 -6
word you'll meet	9 -4 -2 0 0 -1 -2 0 0 -11
word you'll receive	3 0 0 0 0 0 0 -2 0 6
word you're	4 -17 -2 -4 -12 15 18 -6 5 13
word you're a	0 0 0 0 0 0 -3 0 3 12
word you're all	2 0 0 0 0 0 -1 0 0 -6
word you're book	1 0 0 0 0 0 0 0 0 7
word you're confirm	1 0 0 0 0 0 0 0 0 -5
word you're down	0 0 0 0 0 0 0 0 0 7
word you're happy	-3 0 3 0 0 6 -5 0 0 -6
word you're in	6 -7 -1 0 -2 14 -9 -1 0 -21
word you're interest	0 0 0 0 0 0 0 0 0 4
word you're meet	1 0 0 0 0 0 0 0 0 -6
word you're on	3 -1 -1 0 0 0 -5 0 4 0
word you're schedul	0 0 0 0 0 0 0 0 0 9
word you're still	1 2 -2 -1 -8 0 10 -1 -1 -13
word you've	18 6 -2 7 -6 -4 -19 -4 3 30
word you've been	-2 2 -1 4 -1 -1 2 -3 -1 29
word young	0 0 0 0 0 0 0 0 0 7
word young writer	0 0 0 0 0 0 0 0 0 7
word your	-98 -19 -2 -11 -33 -7 86 15 67 76
word your account	1 -1 0 1 -2 0 -4 0 6 7
word your answer	-1 -1 0 0 -3 3 8 -1 -3 -3
word your application	-3 -20 -5 -1 -22 -3 9 -11 58 -58
word your appointment	0 0 0 1 0 1 0 0 0 31
word your assessment	-1 0 0 0 0 0 4 -1 -1 -10
word your attendance	3 0 -1 0 0 0 -1 0 0 -17
word your availability	-5 9 -1 -1 -1 -1 2 -1 -2 -14
word your background	0 4 0 0 -1 0 -5 0 3 0
word your bank	-4 0 0 0 0 -2 8 -1 0 1
word your calendar	1 1 -1 1 0 0 -2 0 0 -4
word your candidate	0 -1 0 0 -1 4 0 1 -2 -6
word your contract	0 0 0 0 -1 9 -5 -1 0 -7
word your current	0 -6 0 0 0 0 7 0 0 -12
word your cut	0 0 0 0 0 0 0 0 0 10
word your cv	2 4 -1 -1 -7 -1 7 -1 -2 -32
word your detail	-1 -1 -1 -1 -7 0 -5 -1 15 1
word your email	0 0 0 0 -1 0 -13 7 8 4
word your event	0 0 0 0 0 0 0 0 0 -3
word your exit	0 0 0 0 0 0 0 0 0 3
word your experience	0 -1 0 0 4 0 -1 -1 1 -7
word your file	-1 -2 0 -1 0 -1 6 0 0 -7
word your first	-8 -4 0 0 -2 -6 17 3 0 -14
word your flight	-11 0 0 0 0 0 12 0 0 0
word your free	0 0 0 0 0 0 0 0 0 7
word your inbox	0 0 0 0 0 0 3 -2 0 -7
word your interest	-1 4 -1 0 5 -1 -6 -1 1 -13
word your interview	-41 -16 35 -7 17 -4 36 -12 -9 -92
word your interviewer	0 -1 2 0 0 0 0 0 0 -9
word your job	0 0 0 0 0 0 0 0 1 26
word your laptop	-2 0 0 0 -1 -8 11 0 0 -1
word your last	0 0 0 0 0 0 0 0 0 7
word your letter	-1 5 0 0 -4 -2 -7 -2 12 -7
word your manager	0 0 0 0 0 0 0 0 0 17
word your manuscript	0 0 0 0 0 0 0 0 0 7
word your meet	2 -1 0 0 0 0 -1 0 0 5
word your message	-13 -5 -3 -1 -6 -1 -16 47 -1 -39
word your name	0 0 0 3 0 -2 -1 0 0 18
word your next	-2 3 0 0 0 0 0 0 0 16
word your note	2 0 0 -1 -2 0 -5 6 0 1
word your offer	-1 -1 0 0 3 4 -3 -1 -1 -7
word your online	0 0 0 0 0 0 0 0 0 6
word your onsite	-8 0 0 1 0 0 8 0 0 -7
word your own	0 3 0 0 0 0 -2 0 0 8
word your paper	-1 0 0 0 -2 -1 -10 -1 15 12
word your passport	-7 -1 0 0 -1 -1 10 0 0 -2
word your practice	0 0 0 0 0 0 0 0 0 3
word your preference	1 1 0 0 0 0 -1 0 0 5
word your preferr	-1 0 5 -4 0 0 0 0 0 -16
word your profile	-1 -1 0 0 -1 0 13 -1 -9 -13
word your proposal	0 0 0 0 0 0 0 0 0 30
word your qualification	0 0 0 0 0 0 0 0 1 -4
word your question	0 0 0 0 0 0 -2 3 -1 5
word your recent	0 -1 0 0 0 0 1 0 0 -5
word your recruiter	-3 1 0 4 0 0 0 0 0 -1
word your request	0 -2 0 0 -4 -1 2 15 -9 -42
word your research	0 -1 0 0 8 -6 0 0 0 -3
word your resume	-2 8 -1 0 -8 0 -10 -1 14 -10
word your right	0 -1 0 0 0 0 1 0 0 -8
word your schedule	0 0 0 0 0 0 0 0 0 -9
word your scorecard	0 0 0 0 0 0 0 0 0 4
word your session	0 0 0 0 0 0 0 0 0 3
word your skill	0 -2 0 0 -2 0 4 0 1 -2
word your slot	1 0 0 1 0 0 -1 0 0 6
word your start	-4 0 0 0 0 0 5 0 0 2
word your statu	0 0 0 0 0 0 0 0 1 -5
word your submission	-7 0 0 0 2 0 0 0 7 16
word your talk	0 0 0 0 0 0 0 0 0 13
word your team	0 0 0 0 0 0 0 0 0 45
word your technical	2 0 -11 9 0 0 0 0 0 -10
word your test	0 -1 0 0 -1 -1 5 -2 0 -6
word your ticket	0 0 0 0 0 0 0 0 0 5
word your time	-1 -7 1 0 -1 -1 11 -1 -1 2
word your tour	0 0 0 0 0 0 0 0 0 18
word your upcom	-4 -2 -1 -1 0 0 9 -1 0 -8
word your updat	0 0 0 0 0 0 0 0 0 4
word your video	-1 5 0 0 0 0 -3 0 -1 -3
word your visit	0 3 0 0 2 -2 -3 0 0 -1
word your was	0 0 0 0 1 0 0 0 0 11
word your work	1 -9 0 0 0 0 9 0 0 5
word yourself	-10 0 -1 0 0 0 12 0 0 8
word zaal	5 -2 -3 0 0 0 0 0 0 4
word zaken	0 0 0 0 0 0 0 0 1 -3
word ze	-4 5 0 0 0 -1 0 0 0 22
word zeigen	8 -2 -1 -1 0 -1 -3 -1 0 -10
word zeit	-1 1 -1 -1 -3 -4 15 -3 -3 3
word zeit fur	3 -2 0 0 0 0 -1 0 0 6
word zes	0 0 0 0 3 0 -2 0 0 -1
word ziek	0 0 1 0 0 0 0 0 0 19
word zien	0 6 1 0 0 -1 -4 0 0 -17
word zijn	1 0 -1 0 0 1 -1 0 0 10
word zimmer	5 -2 -1 0 -2 0 -1 0 0 -18
word zimmer #	5 -2 -1 0 -2 0 -1 0 0 -19
word zin	17 -7 -1 0 0 -1 -8 0 0 -4
word zit	0 7 -7 0 0 0 -2 0 3 17
word zit in	0 0 0 0 0 0 0 0 0 4
word zitten	-1 0 0 0 1 1 0 0 0 3
word zo	4 -3 0 2 -2 0 -4 4 -1 -1
word zoal	2 -2 0 0 0 1 -1 0 0 -3
word zodra	-1 0 0 0 -1 2 3 -1 -1 -4
word zoek	0 -3 0 0 -1 -1 5 0 0 7
word zonder	0 0 -1 1 -4 0 5 0 0 7
word zone	0 0 0 0 0 0 0 0 0 -11
word zone :	0 0 0 0 0 0 0 0 0 -8
word zoo	0 0 0 0 0 0 0 0 0 26
word zoom	16 7 -8 -2 -3 -1 -5 -3 -2 7
word zoom :	1 0 0 0 0 0 0 0 0 -3
word zoom link	2 0 0 0 0 0 -1 0 0 11
word zorgvuldig	0 0 0 0 0 0 0 0 0 -3
word zou	-6 12 -2 0 0 -1 -4 0 0 -3
word zu	-4 2 -3 -4 2 1 -3 9 0 -55
word zu deiner	0 -1 0 0 8 0 -4 0 -2 -2
word zu einem	-1 9 -1 -4 -1 -1 -3 -1 3 -25
word zu konnen	3 -1 0 0 -2 2 -1 0 0 13
word zu uns	-2 3 -1 1 0 1 -1 0 0 -8
word zuid	6 -6 0 0 0 -1 2 0 0 -6
word zum	17 -6 -5 -3 -5 6 -2 -2 -1 -21
word zum gesprach	1 -1 0 0 0 -1 0 1 0 18
word zum personlichen	2 -2 0 0 0 0 0 0 0 9
word zum timemention	1 -1 -1 -2 -3 8 -4 -1 2 -29
word zum vorstellungsgesprach	3 -2 0 0 0 0 0 0 0 -17
word zur	-1 -5 -1 -2 2 1 8 -1 -1 19
word zur burokauffrau	0 0 0 0 0 0 0 0 0 -8
word zuruck	-1 0 0 0 0 0 2 0 0 -5
word zusage	0 0 0 0 0 1 -1 1 0 9
word zwei	-2 0 -1 -1 -2 -11 16 -1 1 19
word zwei wochen	0 -1 0 -1 -1 -2 5 -1 1 11
word zwischenstand	0 0 0 0 0 0 0 0 0 13
word ª	3 -1 0 0 -1 -1 -1 -2 3 -8
word º	3 0 -1 -1 1 0 0 0 0 5
"""
