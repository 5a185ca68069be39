"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.chosen	-20 -27 -6 -5 -29 -4 49 -10 52 -75
ack.received	-50 -4 -43 -49 -76 -28 -1 -41 291 -76
ack.received@footer	0 0 0 0 3 0 0 0 -2 -4
ack.received@subject	-29 -7 -11 -10 -47 -8 -45 6 152 34
ack.thanks	25 30 -37 -12 -10 -42 -61 44 63 -15
ack.thanks@subject	-12 3 -5 -4 5 -5 -57 -4 79 -94
affirm	53 3 23 -112 32 83 -10 -116 45 -28
against, and no job	48 -13 -10 22 19 -40 -23 -11 7 45
agreed	204 -23 55 -14 -39 -24 -130 -14 -16 -16
agreed, and a nod	132 -11 -16 -4 -16 -12 -55 -5 -12 -9
among colleagues	0 0 0 0 0 0 0 0 0 32
answer	1 -35 49 -46 -48 -135 56 111 47 -74
asked to move	-57 -6 117 -5 -10 -5 -28 -4 -2 -4
automatic answer	-71 -30 -16 -11 -37 -15 -55 256 -22 -150
autoreply.absence	-54 -110 -14 -58 -80 -78 37 347 10 -137
autoreply.absence@subject	-32 -26 -26 -13 -19 -17 -45 190 -12 -97
autoreply.bounce	-45 -15 -8 -8 -46 -6 -33 180 -18 -111
autoreply.bounce@subject	-25 -8 -4 -4 -23 -3 -19 98 -10 -95
autoreply.receipt	-123 -17 -12 -6 -11 -12 12 200 -30 -76
autoreply.receipt@subject	-87 -11 -8 -4 -8 -6 20 131 -28 -56
autoreply.received	-27 -23 -3 -10 -74 -4 -98 235 3 -91
autoreply.received@subject	-12 -11 -4 -4 -32 -4 -36 114 -10 -104
bias	34 13 -52 -46 111 -82 -17 67 -28 -15
board	17 -2 -3 -4 -2 -5 7 -14 6 -42
bulk	4 -7 -35 42 14 15 -16 -7 -12 377
calendar CANCEL	-16 -4 -4 48 -9 -2 -8 -4 -2 -29
calendar REPLY	-25 -8 -5 -4 -6 -2 -13 65 -2 -19
calendar REQUEST	226 -82 5 -13 -35 -10 -59 -19 -12 -37
calendar of the owner's	-25 -8 -5 -4 -6 -2 -13 65 -2 28
cancellation.off	-136 -65 -6 405 -52 -28 -76 -16 -26 -42
cancellation.off@subject	-92 -18 0 179 -21 -7 -23 -6 -12 -40
cancelled, and moved	20 -4 -30 22 -2 -1 -3 -1 -1 1
chat.lure	18 31 2 -1 -5 -2 -26 0 -16 66
chat.lure@subject	-1 12 0 0 -1 0 -5 -1 -4 32
colleague	-1 -2 -1 -1 -10 -1 -3 23 -3 465
day alone	-133 -34 -69 171 -3 35 -18 24 26 -59
deadline	-49 21 -91 -83 -8 128 67 -20 35 6
desk	19 -24 -41 -16 44 -9 -27 14 41 -72
footer	12 -32 -24 -7 8 2 12 -17 46 20
forwarded	19 -2 -2 -1 -4 -3 -9 6 -3 187
generated	21 5 -41 24 -36 -20 -89 105 31 299
hiring little	6 15 -30 -25 -29 16 29 32 -14 40
hiring much	-6 14 4 -30 30 -32 -2 -9 32 -109
hiring none	4 -46 11 18 7 -5 -44 63 -8 120
hiring some	12 22 -7 17 44 -17 8 -56 -23 -53
hiring.application	30 36 -123 -111 50 -57 78 -54 151 13
hiring.interview	83 16 57 49 -38 -91 -40 -16 -18 -5
hiring.meet	72 123 -23 0 4 -75 -4 -20 -77 2
hiring.process	-14 -26 -5 -19 24 1 70 -10 -20 28
hiring.role	-6 -46 -124 51 63 75 -22 -9 17 -75
human	81 18 43 -59 38 15 40 -145 -32 25
invite.details	159 -32 -13 -18 -50 -42 33 -55 17 -68
invite.details@subject	4 -10 0 -5 -13 -3 -15 -9 51 -42
invite.fixed	185 -27 10 5 -42 -21 -17 -87 -6 -63
invite.fixed@subject	94 -25 -63 0 -17 -9 4 8 9 44
invite.forward	73 -20 9 -15 -88 -2 -11 -19 73 7
invite.forward@subject	34 -3 -21 -1 -1 -1 -4 -1 -3 -18
invite.invited	32 92 -65 -9 -29 33 -14 -69 30 -11
invite.invited@footer	0 -1 0 0 16 0 -2 0 -12 -4
invite.invited@subject	45 10 -6 -7 -33 -4 19 -8 -16 -15
invite.reminder	138 31 -83 -31 -3 -2 -48 2 -5 0
invite.reminder@subject	62 40 -38 -18 -8 5 -23 -11 -9 -31
job and one time	59 5 62 52 -91 5 -48 -25 -20 57
job, and no person	-37 -11 -2 9 45 -23 -14 -12 45 -62
known application	16 10 130 56 -8 88 92 -191 -192 -737
known interview	-4 -27 140 21 -20 -11 -85 -8 -5 -57
known interview, other time	-30 -5 41 -1 -1 -1 -2 0 0 -28
line ack.chosen 374ed8	-1 -1 0 0 -1 0 -1 0 5 -6
line ack.chosen 3c5721	-1 -2 0 0 -4 0 25 -1 -17 -12
line ack.chosen 53cb1b	0 0 0 0 -2 0 -1 0 4 -4
line ack.chosen 6062dc	-1 -2 0 0 0 0 7 0 -4 -4
line ack.chosen 6ef773	-20 -1 -2 -1 -2 0 17 -1 9 0
line ack.chosen 90a3cb	-2 -7 -1 -1 -9 -1 -12 -1 35 -9
line ack.chosen d6f39f	0 -4 0 0 -2 0 13 0 -5 -2
line ack.chosen ed75c2	-1 -2 0 0 -4 0 22 -5 -10 -9
line ack.chosen ff42fe	7 -6 -1 -1 -2 -1 -5 0 8 -15
line ack.received 0454da	-6 7 -2 -2 -10 -2 -21 -5 41 2
line ack.received 0a5454	-2 0 0 0 0 0 -1 0 4 14
line ack.received 131072	-1 -1 0 0 -2 -1 -7 -1 13 11
line ack.received 13dfd8	-1 -1 -1 -1 -5 -1 25 -12 -3 7
line ack.received 183724	-1 -1 0 0 -1 0 -2 0 6 46
line ack.received 19c9d0	-1 -1 0 0 -1 0 -1 0 4 -3
line ack.received 1f9970	-1 -1 -1 0 -4 -1 -4 0 13 70
line ack.received 215161	-1 -1 0 0 -3 0 -2 0 8 22
line ack.received 279bf2	-5 -5 -1 -13 45 -1 21 -1 -39 18
line ack.received 29fd6f	-1 -1 0 0 2 0 -4 0 5 -26
line ack.received 30eb96	-2 -2 -1 -1 -4 -1 11 15 -14 16
line ack.received 34be96	-1 -1 0 0 -1 0 -3 0 7 56
line ack.received 39490a	-1 0 0 0 -1 0 -1 0 5 25
line ack.received 454a64	0 0 0 0 -1 0 -3 0 5 -2
line ack.received 503309	-1 -1 0 0 6 0 -4 -2 3 -24
line ack.received 52eba3	-2 12 0 0 -3 0 -3 0 -3 -4
line ack.received 544572	5 -5 -2 -2 -6 -2 -11 -2 23 0
line ack.received 576121	0 0 0 0 -1 0 -2 13 -8 -2
line ack.received 59220b	0 -1 0 0 -2 0 -2 -7 13 -12
line ack.received 5b3e8b	-1 0 0 0 -1 0 -2 0 5 -9
line ack.received 5d30c0	-1 -1 0 0 -2 0 -3 2 6 -13
line ack.received 5f18f7	0 -1 0 0 -3 0 -4 0 9 -3
line ack.received 63cf33	-3 -2 -1 -1 0 -1 30 -10 -11 -22
line ack.received 6c5600	-1 -1 0 0 -1 0 -1 -3 8 -3
line ack.received 74acfd	-3 3 -1 0 17 -1 -7 0 -9 16
line ack.received 74cd9c	-1 -2 -1 -1 -5 -1 -4 -1 15 49
line ack.received 76039f	0 0 0 0 4 0 -1 0 -3 50
line ack.received 8438bc	4 -2 0 -1 0 -1 -2 0 2 -2
line ack.received 85e505	0 -1 0 0 -1 1 -1 0 4 -28
line ack.received 95f9a4	-3 -3 -1 -1 11 -1 16 -1 -16 -42
line ack.received a2fa1e	-1 -1 -1 0 -4 -1 -6 0 14 22
line ack.received a5b7c0	-3 -4 -1 -1 -10 -1 42 -8 -13 -80
line ack.received aee148	-7 13 -2 -2 0 -2 -15 -5 21 22
line ack.received b99301	-1 0 0 0 -2 0 -3 0 8 -25
line ack.received bb3531	-1 -1 0 0 30 0 -4 0 -22 39
line ack.received c2c11e	0 0 0 0 -1 0 9 0 -7 -33
line ack.received c67946	0 0 0 0 -1 0 -1 0 3 -4
line ack.received cc6f18	-9 -4 -1 -2 -37 -1 17 -2 39 10
line ack.received ccdae9	0 16 -3 -2 -12 -3 -19 -5 29 34
line ack.received cf006d	0 0 0 0 -1 0 -2 0 4 -3
line ack.received d0cd5c	-2 -1 0 0 -2 -1 -2 6 3 44
line ack.received d68741	0 1 0 0 -1 0 -1 0 2 -7
line ack.received d7f545	-4 -4 -1 -1 -13 -1 6 -1 19 1
line ack.received da8d86	-4 -4 -1 -1 -7 -2 -11 -2 31 -15
line ack.received dafe46	0 -1 0 0 -1 0 -2 0 5 -4
line ack.received df88e2	-1 -1 -1 -1 -16 -1 -3 -1 24 -23
line ack.received e3ce4b	-1 -1 -1 0 -14 -1 -3 5 15 -7
line ack.received eb03b9	0 0 0 0 1 0 -1 0 1 59
line ack.received ebe92e	-5 -11 -1 -2 -12 -2 4 -3 30 -26
line ack.received f2c2de	0 -1 0 0 -2 0 -1 0 5 -18
line ack.received f94ea6	0 1 0 0 5 0 -9 0 5 11
line ack.received faabce	-1 19 -1 0 -1 0 -15 0 0 22
line ack.received fabc9b	-1 -1 -1 -1 -3 -1 -3 -2 13 -47
line ack.received fdf524	19 -7 -9 -6 -9 7 -10 -4 19 -5
line ack.thanks 129501	3 -6 -1 -1 -5 0 27 -7 -10 7
line ack.thanks 12d02f	-2 -3 -1 0 -6 -1 -40 30 22 3
line ack.thanks 206e77	28 11 -19 -16 29 -17 15 -34 2 4
line ack.thanks 212a1a	-2 17 -1 2 6 -1 -10 -1 -10 15
line ack.thanks 2d3bf1	0 -1 -1 0 0 -1 -3 12 -6 -25
line ack.thanks 411ac9	20 41 -4 1 4 -3 -65 -6 13 54
line ack.thanks 4b2903	-1 -11 -2 -1 16 -2 -15 12 4 -12
line ack.thanks 5e098a	-7 16 -2 0 10 -2 -13 3 -5 40
line ack.thanks 655326	0 -1 0 0 -2 0 30 -5 -20 -6
line ack.thanks 6f1d50	-1 -1 0 0 -4 0 27 -1 -20 11
line ack.thanks 898a5d	11 -20 -2 -2 -5 -2 6 -2 16 -59
line ack.thanks 89b225	-2 -5 -1 1 -15 -1 11 -1 13 11
line ack.thanks 8ad364	-2 -15 -1 1 1 -1 15 -1 3 -3
line ack.thanks 9bd87b	2 -10 -2 0 -10 -2 -14 -1 37 36
line ack.thanks a1c5af	-1 -1 0 0 -2 0 -2 1 4 -3
line ack.thanks a4ea1a	-3 0 -1 -1 -16 -1 -4 30 -5 -37
line ack.thanks bc059d	-3 -12 7 1 -7 -1 7 -4 13 -1
line ack.thanks bd6246	-8 -5 -2 2 3 -2 -8 6 13 44
line ack.thanks c5a084	-2 -3 -2 2 11 -2 5 -1 -8 12
line ack.thanks dbb69d	-1 11 -1 -1 -4 -1 -15 19 -7 -25
line ack.thanks dfc6d7	-1 -3 0 0 -4 -1 9 -1 1 19
line ack.thanks dfd15f	-1 -1 0 0 -2 0 -1 0 5 -3
line ack.thanks e71fc4	0 18 0 0 -2 0 -6 -6 -3 -27
line autoreply.absence 041131	1 0 -1 0 -1 -1 6 -3 -1 -3
line autoreply.absence 06d145	-6 -3 -6 -3 -3 -19 15 27 -2 22
line autoreply.absence 0e3dd2	-4 -7 -4 -3 -7 -3 -24 52 0 -81
line autoreply.absence 1105c8	-2 -8 -8 -2 -1 -1 -12 36 -1 2
line autoreply.absence 124c7d	-6 -7 7 -6 -3 -5 19 4 -2 -19
line autoreply.absence 132236	-1 -1 -1 0 -1 0 -2 6 -1 -2
line autoreply.absence 17a3bd	-3 -1 -1 -1 -1 -1 -2 9 -1 -5
line autoreply.absence 25373d	-1 -1 -1 0 -1 -1 -13 5 14 2
line autoreply.absence 2d70ce	-1 -1 0 0 -1 0 -3 7 -1 -3
line autoreply.absence 2f7f29	-1 -1 -1 0 -1 -1 -1 6 -1 -3
line autoreply.absence 35515b	-1 -1 0 0 -1 0 -1 4 0 -1
line autoreply.absence 4096a3	-2 -18 0 -1 -8 -2 -8 0 40 -24
line autoreply.absence 42e3a7	-1 -1 0 0 0 -2 5 0 -1 -17
line autoreply.absence 4bce64	-2 -4 -1 -2 -2 -4 5 14 -4 -16
line autoreply.absence 505b69	-1 -1 0 0 -1 0 -1 5 0 2
line autoreply.absence 509991	-1 -1 0 0 0 0 -1 3 0 2
line autoreply.absence 51b24b	-2 -1 15 -14 0 0 -1 3 0 -1
line autoreply.absence 51c74d	-2 -1 -1 -1 -1 -1 -3 11 -1 7
line autoreply.absence 536493	-1 -1 0 0 -1 0 -1 4 0 3
line autoreply.absence 5fa024	4 -3 -3 -2 -4 -2 4 11 -5 13
line autoreply.absence 61331e	-1 -1 0 0 -1 0 -1 5 0 -4
line autoreply.absence 645ae2	-1 -1 0 0 -1 0 11 -7 -1 -1
line autoreply.absence 662d91	-3 -3 -6 -2 -3 -9 20 8 -2 3
line autoreply.absence 699ee4	-1 0 0 0 0 0 -8 11 0 -3
line autoreply.absence 76eae2	0 -3 -4 -1 11 1 -4 5 -5 -9
line autoreply.absence 7f5a0f	-1 -1 -1 -1 4 -1 -3 6 -2 24
line autoreply.absence 8a2932	-1 -1 -1 -1 -1 -1 -3 10 -1 -3
line autoreply.absence 8a7ecd	-1 -1 -1 0 -1 2 -1 3 -1 -3
line autoreply.absence 90fd46	-1 -1 -1 0 -1 -1 -1 3 3 -2
line autoreply.absence 9cbf59	0 0 0 0 0 0 -1 3 0 -4
line autoreply.absence b5e0bd	-7 1 11 -2 -7 -3 12 18 -21 42
line autoreply.absence b6da77	-1 -1 0 0 -1 0 -1 4 0 -3
line autoreply.absence c303f9	-1 -1 0 0 -21 0 -2 0 26 13
line autoreply.absence c3bd79	-1 -1 -1 -1 -1 -1 -3 15 -7 -8
line autoreply.absence c5b89f	-1 -1 1 0 0 -3 13 -8 0 -3
line autoreply.absence cedaa4	-1 -1 0 0 -1 0 -1 5 0 -2
line autoreply.absence d33a66	29 -5 -1 -2 -1 -1 -5 -11 -3 -5
line autoreply.absence e37c00	-1 0 0 0 0 0 -1 3 0 2
line autoreply.absence e5ae72	-1 -1 14 -1 -1 -1 -6 -5 0 -1
line autoreply.absence eb84dc	-1 -1 0 0 -1 0 -1 5 0 -2
line autoreply.absence f31f9c	-1 -1 1 -1 -1 -1 21 -15 -1 19
line autoreply.absence fac9a1	0 0 0 0 0 0 -1 3 0 -2
line autoreply.bounce 38c40f	-2 -2 -2 -2 -9 -1 -3 23 -2 -13
line autoreply.bounce 649408	-3 -5 -3 -3 -18 -2 -10 45 0 -20
line autoreply.bounce 83f8a7	0 0 0 0 -1 0 -4 6 0 8
line autoreply.bounce cc1f17	-1 -3 -1 -1 -3 -1 -4 16 -2 -13
line autoreply.receipt 7cedc2	-15 -2 1 0 -2 0 30 13 -23 -25
line autoreply.receipt 85274d	-7 -3 -1 -1 -1 -1 -2 16 0 -10
line autoreply.receipt ea4dea	-27 -5 -5 -3 -6 -3 -7 57 -1 -3
line autoreply.received 0ae4ea	-2 -1 -2 -1 -11 -1 5 37 -25 -27
line autoreply.received 352e27	-6 0 7 -1 -6 -3 -32 7 35 -96
line autoreply.received 4aa743	-2 -2 -1 -1 -3 -3 -17 35 -6 45
line autoreply.received 62fbb7	0 0 0 0 -1 0 -2 10 -7 -5
line autoreply.received 634a1b	0 0 0 0 -1 0 -25 1 26 -6
line autoreply.received 681906	-1 -1 0 0 -1 5 -2 5 -5 -10
line autoreply.received 79d478	-5 -3 0 -1 -24 -1 28 0 5 38
line autoreply.received 7ea01a	-1 -5 -2 -2 -2 -1 -17 27 4 -76
line autoreply.received 85a6ec	-3 -5 -1 -1 -12 -1 -11 23 11 -14
line autoreply.received 92fcff	-1 -1 -1 0 -2 -1 19 2 -16 -9
line autoreply.received a5a734	-1 0 0 0 -1 0 -6 14 -5 -16
line autoreply.received a8406c	0 -1 0 0 -1 0 -6 14 -6 5
line autoreply.received b9c3c8	-1 -1 0 0 -1 0 -7 9 3 72
line autoreply.received be28a5	0 -1 0 0 -2 0 -2 15 -9 -20
line autoreply.received c9339a	0 -1 0 0 -1 0 -13 28 -12 -6
line autoreply.received ef8582	-1 1 0 0 -1 -1 -7 10 -1 0
line cancellation.off 0445ab	22 -15 0 1 -2 -1 -3 -1 -1 32
line cancellation.off 07248b	-1 -1 -1 5 -1 0 -1 0 0 -8
line cancellation.off 1736fe	-4 -1 -1 11 -1 -1 -1 0 -1 -5
line cancellation.off 390489	-2 -1 -1 7 -1 -1 -2 0 0 -9
line cancellation.off 3a6c26	-9 -2 -2 37 -15 -2 -5 -1 -1 -22
line cancellation.off 3d9ec3	-10 -3 16 2 -3 0 -1 0 0 -16
line cancellation.off 435520	-5 -2 -2 19 -4 -1 -3 -1 -1 -11
line cancellation.off 4a7085	-1 -1 -2 12 -5 -1 -2 0 0 -7
line cancellation.off 4b48cd	-7 -2 -2 16 -2 -1 -2 0 -1 21
line cancellation.off 505246	-1 0 -1 7 0 -1 -2 0 0 -8
line cancellation.off 5a09fa	-7 -2 -2 21 -2 -2 -3 -1 -1 -23
line cancellation.off 5b1112	-12 -1 -2 20 -1 -1 -1 0 -1 4
line cancellation.off 5d6306	-5 -1 -1 11 -1 0 -1 0 -1 20
line cancellation.off 660e7d	-5 -1 1 12 -2 -1 -3 0 -1 -12
line cancellation.off 720e28	-1 -1 0 4 0 0 -1 0 0 -9
line cancellation.off 75774b	-7 -1 -1 14 -1 -1 -3 0 -1 -4
line cancellation.off 76c767	-2 -1 1 7 -1 -1 -1 0 0 -4
line cancellation.off 80656c	-3 -7 8 4 11 -1 -8 -1 -1 28
line cancellation.off 852eae	-5 -2 -5 18 -2 -1 -2 -1 -1 14
line cancellation.off 9b2629	-9 -1 -1 19 -4 -1 -1 0 -1 -8
line cancellation.off a21649	-4 -1 -1 9 -1 -1 -1 0 0 -20
line cancellation.off a3f453	-2 -1 -1 11 -2 0 -4 0 -1 -4
line cancellation.off a6407d	5 -2 -13 18 -3 -1 -2 -1 -1 37
line cancellation.off c06016	-11 -4 34 0 -11 -2 -5 -1 -1 7
line cancellation.off ce9cd8	-3 -1 -1 6 0 0 -1 0 0 1
line cancellation.off f2afd1	-5 -1 -2 11 -1 0 -1 0 0 10
line cancellation.off f3cf6f	-7 -2 -5 23 -4 -1 -3 -1 -1 -7
line cancellation.off faa300	-36 -7 12 44 4 -3 -7 -2 -5 53
line cancellation.off fda3df	-43 -8 2 80 -10 -3 -9 -3 -6 -80
line cancellation.off ff8a93	-1 -1 -1 7 -1 -1 -2 -1 0 -8
line chat.lure 2c135a	5 13 -1 0 -2 -1 -8 -1 -5 4
line chat.lure 97ea52	5 19 4 0 -1 -1 -14 1 -13 50
line chat.lure a23a2a	7 9 -1 0 -1 -1 -9 -1 -3 0
line chat.lure cc1b8a	0 2 0 0 -2 0 0 0 1 22
line invite.details 0513de	1 -1 -1 0 -1 4 -1 0 0 12
line invite.details 15d134	-13 0 14 0 0 0 0 0 0 18
line invite.details 1cf71d	-12 -3 -2 1 28 2 -9 -2 -2 58
line invite.details 3c1b71	10 5 12 -21 -1 -1 -1 -1 -2 -8
line invite.details 40ffb7	-14 -6 12 -2 -16 18 -27 -5 41 8
line invite.details 47119f	-2 29 -17 -1 -2 -1 -3 -1 -1 18
line invite.details 4f620d	32 -13 6 -2 -7 -3 -8 -3 -2 -70
line invite.details 60dd6b	6 7 -1 -1 -1 0 -8 -1 -1 -73
line invite.details 6ed742	4 0 -2 0 0 0 0 0 0 26
line invite.details 7264d1	29 -6 -11 -3 -2 0 -4 -2 -1 -29
line invite.details 790811	2 -2 2 4 -6 -1 5 0 -3 -50
line invite.details 841a22	11 -6 1 -1 -1 -1 -1 -1 -1 -40
line invite.details 846f83	8 2 0 -1 -2 -1 -3 -1 -2 -46
line invite.details 992e69	21 -6 4 -2 -3 -2 -8 -1 -5 0
line invite.details a800fc	8 -1 -2 0 -2 0 -3 -1 0 27
line invite.details ac0a8c	18 -10 -5 8 -3 -2 -4 -2 -2 13
line invite.details ad9e56	28 -19 -3 -2 -21 -1 28 -1 -8 6
line invite.details b4761d	7 -1 -1 -1 -1 0 -2 0 -1 37
line invite.details b81460	23 -9 5 -3 -4 -1 -7 -2 -3 12
line invite.details c090da	-2 9 -5 -1 -6 -1 10 -1 -2 -3
line invite.details c0f303	5 -2 -3 -1 -1 0 3 -1 -1 -5
line invite.details c71aa5	22 -3 -6 -1 -1 -2 -6 -1 -1 -36
line invite.details cbac11	-1 -2 -1 7 -1 0 -1 -1 -1 6
line invite.details cf48c7	-2 -3 6 -1 0 0 0 0 0 2
line invite.details d6249a	-11 4 -1 -8 -2 -2 22 -1 -1 -15
line invite.details d73499	-4 0 5 0 0 0 0 0 0 0
line invite.details d83f7a	-6 1 -4 -2 -7 0 19 -6 4 -29
line invite.details da25c8	-12 1 3 1 -3 13 1 -1 -4 -87
line invite.details e178a9	18 1 -9 -1 -2 -1 -3 -1 -1 -23
line invite.details ea94db	-35 0 -13 -9 26 -47 74 -9 14 24
line invite.details ff7a0a	-9 19 4 24 -7 -8 -23 -7 7 100
line invite.fixed 0183a9	-3 -11 -14 4 43 0 -13 -3 -3 6
line invite.fixed 03c9be	1 1 0 0 0 0 0 0 0 -7
line invite.fixed 047946	-1 0 0 0 0 1 0 0 0 38
line invite.fixed 04a0ad	6 0 -1 -1 -1 -1 -1 0 -1 7
line invite.fixed 076127	-23 15 9 -6 -4 -1 5 -10 15 38
line invite.fixed 098cfc	47 -24 -5 -3 7 1 -17 -3 -3 -19
line invite.fixed 0a0b52	-24 1 11 -3 -5 9 22 -6 -4 54
line invite.fixed 0dded7	1 -2 -1 0 -1 -2 6 -1 0 26
line invite.fixed 10b8e0	7 -1 -4 0 -1 0 -1 -1 2 -9
line invite.fixed 136a8b	20 -5 -10 -1 -1 -1 -1 0 -1 -17
line invite.fixed 165531	14 -2 -11 4 -1 -1 -1 -1 -1 3
line invite.fixed 18893f	6 -7 0 -7 -12 -1 23 -1 -1 37
line invite.fixed 191fc1	6 -3 -2 -1 0 -1 3 0 -2 8
line invite.fixed 1c8215	-15 -1 15 -1 9 0 -7 0 0 18
line invite.fixed 1ca911	44 -35 -7 -1 -1 -1 3 -1 -1 -46
line invite.fixed 1d1344	-8 -1 9 7 -2 -1 -3 1 -1 -37
line invite.fixed 1d5ae2	2 5 -2 0 0 -1 -3 0 0 -32
line invite.fixed 229c79	4 0 -1 0 0 0 -1 0 0 -38
line invite.fixed 28fd35	-2 -2 0 2 -1 0 4 0 0 -4
line invite.fixed 2a3553	16 14 -3 2 -2 4 -29 -1 -1 -29
line invite.fixed 2b875f	4 0 -1 0 0 0 -1 0 0 5
line invite.fixed 2cb1d3	14 -2 -1 0 8 -1 -17 -1 -1 28
line invite.fixed 30ae37	4 -1 -1 0 -1 0 -1 0 0 -2
line invite.fixed 33f6ea	14 -6 -2 -2 -5 0 -6 -2 9 -20
line invite.fixed 387048	-23 25 0 -1 -1 0 -1 0 1 18
line invite.fixed 3d3696	1 0 0 0 0 0 0 0 0 30
line invite.fixed 40558e	17 -4 -8 -1 -1 -1 -1 -1 -1 71
line invite.fixed 476775	22 -16 -1 0 -1 0 -2 0 -1 -31
line invite.fixed 4ac6c5	2 -1 -1 0 1 -10 10 0 -1 -5
line invite.fixed 4ded59	0 -14 -2 -13 15 -7 33 -3 -9 17
line invite.fixed 4f9270	5 3 -2 0 8 -2 -9 -1 -2 49
line invite.fixed 54befe	7 -1 -1 -1 -1 -1 -1 -1 -1 -32
line invite.fixed 60195e	0 2 0 0 0 0 0 0 -1 6
line invite.fixed 60c059	0 0 1 0 0 0 -1 0 0 -9
line invite.fixed 66ead5	32 -13 -3 -2 3 0 -6 -1 -11 20
line invite.fixed 687cfe	3 0 -1 0 0 0 0 0 0 16
line invite.fixed 68b6df	-1 -5 1 -2 -2 5 4 0 0 9
line invite.fixed 7042ff	-3 7 -2 3 0 0 -3 0 0 -1
line invite.fixed 7058f8	26 -4 -11 -2 -8 -1 3 -1 -2 -72
line invite.fixed 7256e6	-1 9 -2 -1 -1 -1 -2 -1 -1 -14
line invite.fixed 726fc9	-5 -4 -1 -4 -1 35 -19 -1 -1 20
line invite.fixed 73c1f3	0 -1 -1 2 -2 -1 6 -1 -2 -9
line invite.fixed 75efc0	-1 8 0 0 -1 0 -5 0 0 26
line invite.fixed 7606f5	30 -5 -2 -3 -6 -2 -8 -1 -3 -1
line invite.fixed 7631f1	7 0 -4 -1 -3 3 3 -1 -5 20
line invite.fixed 79567c	2 -2 -2 -1 -2 -1 6 0 0 -2
line invite.fixed 7a6acd	6 0 -3 0 0 0 -1 0 0 -11
line invite.fixed 7b7f8e	0 0 0 0 0 0 1 1 -1 30
line invite.fixed 7ca363	2 0 0 0 0 0 0 0 0 -12
line invite.fixed 7ff4d5	0 -2 3 -1 -3 0 -3 -2 8 -21
line invite.fixed 808d29	23 -1 -7 -1 -1 -2 -9 -1 -1 -2
line invite.fixed 87db7a	-18 -3 0 39 -9 -1 -1 -1 -6 14
line invite.fixed 87efe3	7 -2 -2 -2 -1 3 -2 -1 -1 -51
line invite.fixed 8bc56c	7 36 0 -6 -18 -4 -14 -1 -2 -46
line invite.fixed 8be9c4	-8 -1 -1 -1 3 -1 -4 -1 13 6
line invite.fixed 8d2754	5 -4 -2 -3 -3 -2 -8 -2 19 69
line invite.fixed 8ef528	-19 -2 35 -4 -1 -2 -5 -1 0 -15
line invite.fixed 91ac76	8 4 -2 -2 -1 -1 -8 2 2 1
line invite.fixed 94c2a8	6 -12 11 1 -1 0 -4 -1 -1 6
line invite.fixed 98c299	1 -2 0 1 -1 -1 3 0 -1 69
line invite.fixed 9b3c4e	-71 7 18 9 20 -9 78 -12 -39 43
line invite.fixed 9d76d4	5 -1 -1 0 -1 0 -1 0 0 -18
line invite.fixed 9fb5a6	6 -1 -1 0 0 0 -2 0 0 -23
line invite.fixed a0c9fd	6 -2 -1 0 0 0 -1 0 0 1
line invite.fixed a3b0da	1 0 0 1 0 0 0 0 0 -11
line invite.fixed a54741	5 -1 -1 0 -1 0 -1 0 -1 -1
line invite.fixed a8572b	51 -2 -26 -1 1 -6 -14 -2 -2 -31
line invite.fixed a86e28	11 -13 16 -2 -2 -12 -14 -14 31 34
line invite.fixed ad35e8	18 6 -20 -2 -1 0 -1 0 -1 -17
line invite.fixed ad6f3f	8 -4 -2 0 0 0 0 0 0 40
line invite.fixed af1c73	17 -4 -2 -2 -2 -1 -3 -1 -2 -29
line invite.fixed b38da4	8 -1 -1 1 -1 0 -5 -2 0 -19
line invite.fixed b50995	-8 -2 4 14 -1 -2 -3 -1 -1 -12
line invite.fixed b529a7	-1 -1 -1 -1 -3 -1 9 -1 -2 79
line invite.fixed b65158	18 0 -15 0 0 0 -1 0 0 4
line invite.fixed b6c7b5	-18 0 23 -1 -1 -1 -1 0 -1 -14
line invite.fixed bbd110	1 0 0 0 0 0 0 0 0 -19
line invite.fixed c6ed5d	0 0 0 0 0 0 0 0 0 34
line invite.fixed c75b78	1 0 0 0 0 0 0 0 0 -31
line invite.fixed cd69e6	-12 -1 0 0 -4 -1 -12 0 31 -45
line invite.fixed cdbc91	2 0 0 0 0 0 0 0 0 30
line invite.fixed ce310e	-16 -14 0 0 -1 0 35 -1 -1 4
line invite.fixed cedd5c	6 -2 -11 -1 -1 -1 -1 11 -1 39
line invite.fixed d1ef14	15 -1 -6 0 0 -1 -6 0 0 0
line invite.fixed d2707e	1 -1 -1 0 -1 0 -2 4 -1 -15
line invite.fixed d4ae67	-10 -4 -3 -1 -2 -3 25 -1 -1 11
line invite.fixed d70489	17 -1 -12 0 -1 0 -1 0 -1 3
line invite.fixed d7ae38	-15 21 -3 -1 -7 -1 6 0 -1 -21
line invite.fixed db0a40	-39 7 54 27 4 -1 -29 -9 -14 -121
line invite.fixed db4be8	3 -1 -1 0 -1 0 -1 0 2 13
line invite.fixed dcf6ba	6 -3 7 -2 -2 -2 -4 -1 -1 -41
line invite.fixed df2c06	9 -1 -2 -1 -1 -1 -3 0 0 -5
line invite.fixed df31bd	-1 -7 -2 -1 -1 5 7 -1 -1 -45
line invite.fixed e1f41d	-4 0 0 -3 9 0 0 0 0 0
line invite.fixed ea33e1	7 -3 -3 -4 0 -1 -1 6 0 2
line invite.fixed ed533b	10 7 -19 10 -4 -1 -2 -1 -1 4
line invite.fixed ef421d	-78 85 12 -3 -4 -5 -1 -2 -4 -96
line invite.fixed ef7bde	-15 -2 25 -2 -1 -1 -3 -1 -1 -30
line invite.fixed f2c989	4 -19 -2 -1 -1 -2 24 -1 -2 -27
line invite.fixed f775fd	18 -5 0 -2 -2 -2 -4 -2 -2 50
line invite.fixed f98582	-3 -16 -7 -1 -21 23 7 -2 19 40
line invite.fixed fbc52e	8 -2 -1 0 -1 0 -1 0 -2 -45
line invite.forward 2c78cf	-23 -3 9 -3 -24 14 20 -12 23 -32
line invite.forward 2e28d1	-3 -6 -1 -1 -19 2 37 -3 -5 9
line invite.forward 2fa39b	-1 -3 -3 -1 24 -1 -4 -2 -8 7
line invite.forward a5c758	1 0 -4 -4 -1 -1 11 -1 -2 2
line invite.forward a686f0	18 -7 -2 -5 -4 -5 -16 -10 31 4
line invite.forward ba2fe2	21 -7 -2 9 -4 1 -14 -1 -2 42
line invite.forward d2ad18	3 0 -1 -1 -1 4 -2 0 -1 14
line invite.forward d4d011	8 -5 -3 -2 -3 -5 -13 13 12 -39
line invite.forward f0bb0e	29 18 -18 -4 -40 -2 -26 -2 44 -26
line invite.forward f2d65c	0 0 0 0 0 1 -1 0 0 28
line invite.forward fbdec9	10 3 -2 -2 -2 -2 -8 1 2 -4
line invite.forward fcf3bb	32 -8 38 0 -12 -5 -21 -3 -19 12
line invite.invited 09cbd6	4 9 -1 -1 16 4 3 -2 -32 7
line invite.invited 0b7857	-2 -15 1 -1 10 5 17 -2 -13 22
line invite.invited 0e5615	12 2 -1 -1 -3 -1 -4 -1 -4 22
line invite.invited 1032dc	-10 18 -1 0 -1 0 -1 0 -4 -13
line invite.invited 108c6c	-10 5 -2 -2 -4 -2 18 -1 -3 6
line invite.invited 1540f7	14 11 -3 -2 -3 -2 -11 -1 -3 -12
line invite.invited 1b926e	2 -1 0 -1 7 -1 3 -1 -8 46
line invite.invited 1da1d5	-2 -3 -1 -12 17 -1 2 -1 0 6
line invite.invited 23824a	21 46 -4 -2 -6 -19 -19 -2 -15 31
line invite.invited 25026f	-2 18 -6 -1 -4 -5 5 -1 -4 43
line invite.invited 26990a	2 -1 0 -1 -1 -2 3 0 -1 1
line invite.invited 2787bc	0 5 -2 0 0 0 -2 0 0 -1
line invite.invited 311727	2 0 0 0 0 0 -1 0 0 20
line invite.invited 330a3f	-8 -1 -1 -1 -6 -5 5 -1 18 -80
line invite.invited 33320b	-1 -5 -1 -1 5 8 -1 -1 -3 6
line invite.invited 35ed6c	27 -5 -2 -1 -1 -4 -12 -1 -1 60
line invite.invited 398855	9 -5 -1 -1 0 0 -1 0 0 -33
line invite.invited 3b3cd9	6 4 0 -1 -1 -2 -2 -2 -1 -30
line invite.invited 3b447e	4 2 -1 -1 -19 11 7 -1 -2 53
line invite.invited 3b8c1b	-2 -4 -2 -1 17 -1 -3 -1 -2 -7
line invite.invited 3d68ad	31 -16 -4 -6 -19 18 -7 -4 6 -78
line invite.invited 40ddb7	-46 61 8 -10 -51 -1 -28 -21 88 4
line invite.invited 4c6a0a	23 -21 -2 -2 -22 -5 9 -1 22 30
line invite.invited 4efcee	3 -3 -4 3 10 -1 -2 -1 -6 -12
line invite.invited 51e098	-7 4 -1 -1 -1 0 7 0 -1 -11
line invite.invited 525a1a	17 -13 -1 -1 -7 -1 8 -1 -2 -8
line invite.invited 5bb5c3	-3 7 -1 0 -1 0 -1 0 0 -56
line invite.invited 619c3d	9 9 -3 -2 -8 -2 0 -2 -2 16
line invite.invited 626b62	-1 10 -4 -1 0 2 -10 -1 5 25
line invite.invited 6fe2cd	-1 -12 0 0 -1 -1 18 0 -1 4
line invite.invited 729951	-1 -3 0 0 8 -3 -10 -1 9 -24
line invite.invited 7fc0e0	9 -6 0 0 0 0 -1 0 -1 16
line invite.invited 9cb27d	7 -30 0 0 -1 0 27 0 -2 -6
line invite.invited a07873	-3 31 -1 0 -23 18 -20 -13 10 -32
line invite.invited a3edfb	-3 28 -7 8 25 -6 -33 -4 -8 -41
line invite.invited abe96a	23 -6 -2 -1 -4 -2 -5 -2 1 39
line invite.invited acda2a	-60 -25 -9 36 42 22 12 15 -33 9
line invite.invited bd8f67	-8 19 -5 0 -22 19 -4 -12 14 -41
line invite.invited c0e21e	1 1 0 0 -1 0 2 0 -1 12
line invite.invited ceda20	-1 1 0 0 -1 0 -3 0 6 5
line invite.invited eabf2d	-21 5 -2 -2 7 -2 19 -1 -2 -18
line invite.invited f027a1	-5 3 -1 -1 -3 11 -1 -1 -2 -7
line invite.invited f96b2b	29 -19 -1 -1 -2 -1 -3 -1 -2 40
line invite.reminder 16f34b	7 -2 -1 -1 0 0 -1 -1 0 58
line invite.reminder 31c96d	23 1 -21 -1 -14 -1 -2 20 -5 -12
line invite.reminder 69d4eb	24 -7 -14 -3 29 -4 -21 -1 -2 25
line invite.reminder 6b1662	1 10 -4 -5 -3 7 2 -6 -3 -69
line invite.reminder 71c3e0	13 -1 -8 -1 -1 0 -1 0 0 6
line invite.reminder 7c30f3	5 35 -3 -5 -3 -1 -18 -6 -5 3
line invite.reminder 9f3f5c	8 0 -2 -3 -1 0 -1 -2 0 8
line invite.reminder b8e95f	13 -1 -7 -1 -1 -1 -1 -1 -1 -21
line invite.reminder d283e7	25 -2 -14 -9 -1 -1 2 -1 0 -7
line invite.reminder f3f411	0 0 0 0 0 0 0 0 0 10
line invite.reminder fd40e4	34 -4 -14 -4 -1 -1 -7 -2 -1 -57
line not.alert 01a9fe	1 2 0 0 0 0 -1 0 0 40
line not.alert 021d73	0 0 0 0 3 0 -1 0 -1 -14
line not.alert 0df047	0 -1 0 0 10 0 -7 0 -1 -5
line not.alert 4fe027	0 0 0 0 10 0 -1 0 -8 -22
line not.alert 59e495	-6 -1 0 1 -1 -1 -7 -2 17 -64
line not.alert 5ace5e	0 0 0 0 2 0 0 0 -2 46
line not.alert 69a5ce	0 0 0 0 0 0 0 0 0 42
line not.alert 8f8165	-3 -3 -1 33 -22 -2 12 -6 -8 -12
line not.alert 9685d2	0 0 0 0 3 0 -1 0 0 28
line not.alert b43cd8	0 -1 0 0 -7 0 -3 -1 12 14
line not.alert bfe4c2	0 -1 0 0 -1 0 7 0 -5 65
line not.alert c7b186	0 -1 0 -2 -21 0 -1 0 26 8
line not.alert c7cd1b	0 0 0 0 1 0 0 0 0 12
line not.alert ca783d	-1 -1 -1 -1 3 -1 9 -1 -8 -100
line not.alert d5cf9f	0 0 0 0 0 0 0 0 0 17
line not.alert f4169f	0 -2 0 0 7 0 -2 0 -2 -8
line not.cold 01f655	5 -1 -1 0 6 2 -7 0 -3 4
line not.cold 04300e	0 2 0 0 0 0 0 0 0 -12
line not.cold 291585	0 1 0 0 0 0 0 0 0 -12
line not.cold 2b97a8	6 -14 -1 -1 -4 -2 17 -1 1 7
line not.cold 4b9028	0 1 0 0 0 0 0 0 0 18
line not.cold 4c7042	0 0 0 0 0 0 0 0 0 36
line not.cold 4dc4ec	0 0 0 0 0 0 0 0 0 49
line not.cold 57f403	-1 0 0 5 -4 0 0 0 0 7
line not.cold 89b006	0 0 0 0 0 0 0 0 0 21
line not.cold a1b67c	1 1 0 0 0 0 -1 0 0 -32
line not.cold a7a017	0 0 0 0 -13 0 -1 20 -5 3
line not.cold d4c9d5	0 0 0 0 -1 0 4 0 -2 3
line not.cold f4a877	0 2 0 0 0 0 -1 0 0 -31
line not.employer 10f6d9	0 0 0 0 0 0 0 0 0 14
line not.employer 1167a8	-5 -2 -1 -2 -10 0 25 -1 -3 -29
line not.employer 14b597	0 0 0 0 0 0 0 0 0 6
line not.employer 1cfa9f	-1 12 -3 5 -2 -1 -16 -12 17 -8
line not.employer 222ecd	5 -3 -1 7 -6 0 -1 0 -2 61
line not.employer 2942db	0 0 0 0 0 0 0 0 0 17
line not.employer 304caa	0 0 2 0 0 0 0 0 0 -19
line not.employer 34f5b6	0 0 0 0 -1 0 0 0 1 35
line not.employer 35677f	-1 8 0 -1 -1 0 -5 0 0 16
line not.employer 4b8f80	-2 -2 -1 1 -3 1 0 0 5 -67
line not.employer 575b67	0 -1 0 0 3 -1 0 0 0 -2
line not.employer 5787b6	-1 0 0 0 0 0 -1 0 2 -6
line not.employer 67531a	-1 5 -1 -3 5 -1 -1 -1 -3 -68
line not.employer 6a24f6	-2 -4 -1 -1 32 -1 -16 0 -8 -44
line not.employer 6ea468	-1 0 0 0 -1 0 3 0 0 -17
line not.employer 723271	0 0 0 0 -21 0 -6 0 27 13
line not.employer 8e868b	0 2 -1 1 -1 0 -1 0 2 -18
line not.employer 93062d	0 0 0 0 0 0 0 0 1 12
line not.employer a30590	0 0 0 0 0 0 0 0 0 34
line not.employer a8dc7b	0 -2 -1 0 2 0 1 0 1 -6
line not.employer b3f51b	0 0 0 0 0 0 0 0 0 90
line not.employer b5b62b	-1 -5 3 -2 33 -1 -30 4 -2 -21
line not.employer b87a04	0 0 0 0 0 0 0 0 0 5
line not.employer cb9ec0	0 0 0 0 0 0 0 0 0 4
line not.employer d23c51	0 0 0 0 0 0 0 0 0 9
line not.employer d578f9	8 -1 2 0 -1 0 -9 0 2 -26
line not.employer dd1498	-1 -1 0 0 4 -1 10 0 -10 -16
line not.employer e72a0d	0 0 0 0 0 0 0 0 0 8
line not.employer fcf858	-1 -2 -1 0 -4 1 -6 0 13 19
line not.employer fe18a8	-1 1 -1 -1 0 -1 -2 -1 5 -61
line not.event 2395b8	0 0 0 0 0 0 0 1 0 23
line not.event 2a32f8	0 0 0 0 0 0 0 1 0 11
line not.event 41038d	9 -8 0 0 -1 0 -2 3 0 -7
line not.event 6145c9	-1 -2 -1 0 0 -2 2 5 0 9
line not.event 690d98	-1 0 0 0 0 0 2 0 0 3
line not.event 73544a	-2 0 -2 -2 -6 -1 14 0 0 12
line not.event 8af43f	0 0 1 0 0 0 0 0 0 5
line not.event 8b075a	-4 -1 0 0 0 0 -1 -10 17 15
line not.event 9ebcd4	10 -2 0 0 0 -2 -5 0 0 18
line not.event ae04fe	0 0 0 0 0 -1 3 0 0 4
line not.event c07c41	0 0 0 0 0 0 1 0 0 12
line not.event ca9082	-1 0 -1 0 -1 0 6 -2 -1 0
line not.event cc22c3	5 -1 -2 0 0 0 0 0 0 -30
line not.event d1d57e	0 2 0 0 0 0 -2 0 0 -11
line not.event f3eb68	1 0 -5 -3 -7 -3 -18 41 -7 -43
line not.event f5ced4	3 0 -2 0 0 0 0 0 0 -30
line not.event f7070c	-1 0 0 0 0 0 13 -1 -11 7
line not.event facb30	0 0 1 0 0 0 0 0 0 6
line not.media 10d9f2	0 0 0 0 0 0 0 0 0 10
line not.media 208961	2 0 0 -1 0 0 0 0 0 -19
line not.media 3e4a4b	0 0 0 0 0 0 0 0 0 14
line not.media 537b51	24 -22 -1 0 0 0 0 0 0 -9
line not.media 547548	0 3 0 0 0 0 0 -3 0 14
line not.media 5be570	6 0 -2 -1 -4 -1 14 -1 -11 -49
line not.media 682372	0 0 0 0 0 0 1 0 -1 25
line not.media 7e1156	1 0 -2 -1 9 -1 -4 -1 -1 -14
line not.media 82a220	0 0 0 0 0 0 0 0 0 3
line not.media cc034f	1 0 0 0 0 0 0 0 0 33
line not.media d28f45	2 -1 0 0 0 0 0 0 0 23
line not.media dd55a0	0 1 -1 3 -1 0 -1 0 0 -50
line not.media e242b1	23 -22 -1 -1 6 0 -5 -1 0 23
line not.media e3887c	0 0 0 0 0 0 0 0 0 9
line not.media ff1126	-4 9 -1 -1 10 -1 -6 -4 -2 15
line not.official 0195a6	0 0 0 0 0 0 0 0 0 10
line not.official 0a55f9	0 -2 1 0 0 -5 7 0 0 24
line not.official 0c6ad3	1 22 0 -3 -6 0 -3 4 -15 -176
line not.official 0ed07a	0 0 0 0 0 0 0 0 0 25
line not.official 10c9c4	2 -10 -5 -5 -1 1 18 2 -1 33
line not.official 1d7a56	-5 -6 -1 0 0 0 13 -11 12 8
line not.official 1f00db	0 0 0 0 0 0 0 0 0 21
line not.official 2761b2	0 -2 0 -1 9 -2 7 -2 -10 -39
line not.official 27e4df	0 0 1 0 0 0 0 0 0 7
line not.official 28abd2	0 0 0 0 0 0 0 0 0 44
line not.official 33bd30	1 0 0 0 0 0 0 0 0 17
line not.official 3ef4e1	0 0 0 0 0 2 0 0 0 6
line not.official 44a301	0 0 0 0 0 0 0 0 0 37
line not.official 59a209	0 0 0 0 -1 0 0 0 2 34
line not.official 763e79	0 0 0 0 0 0 1 0 0 17
line not.official 799fba	0 0 0 0 0 0 0 0 0 29
line not.official 853526	0 0 1 0 4 0 -3 0 0 20
line not.official 89061c	0 0 0 0 0 0 0 0 0 19
line not.official 9bfbab	9 -1 0 0 2 -1 -5 -1 -3 -52
line not.official a46ea2	0 0 0 0 0 0 1 0 0 19
line not.official a60b6f	0 -1 0 0 10 -1 -5 -1 -2 -75
line not.official a62039	-24 20 16 -1 -1 0 -7 -3 -1 -61
line not.official bc8297	0 0 0 0 0 0 0 0 0 7
line not.official c95b83	0 0 0 0 0 0 0 0 0 14
line not.official dbf2b0	0 0 0 0 0 0 0 0 0 -10
line not.official dc278c	-2 0 -1 -1 9 0 -5 -1 0 8
line not.official e48ddb	13 -5 -2 -2 -4 -1 6 -3 -2 -53
line not.official f287f5	0 0 0 0 0 0 0 0 0 14
line not.official f3f5a7	0 0 1 0 0 0 0 0 0 37
line not.official f5bce3	0 0 0 0 0 0 0 0 0 5
line not.practice 07c34d	-2 15 -2 -1 -6 0 -6 1 1 10
line not.practice 24b5bf	10 1 -10 -1 1 0 -12 3 8 -43
line not.practice 4910c5	0 10 0 0 -6 0 -3 0 0 3
line not.practice 5ad6f7	-1 -21 0 0 27 -1 1 4 -9 0
line not.practice 6259ac	0 0 0 0 0 0 0 0 1 37
line not.practice 6cac21	0 0 0 0 0 0 0 0 1 30
line not.practice 76649e	0 0 0 0 0 0 0 0 1 13
line not.practice 7caa23	0 0 0 0 0 0 1 1 0 28
line not.practice 8225e8	-2 2 0 0 0 0 0 0 0 15
line not.practice 91553d	-1 -1 0 0 -1 2 -8 0 9 48
line not.practice 9c0c20	0 0 -3 0 0 0 4 0 0 0
line not.practice dd719b	2 0 0 0 6 0 -2 0 -5 -61
line not.practice ffb71e	-8 0 -2 0 0 0 0 10 2 7
line not.research 088d7a	-4 24 -1 1 4 -2 -20 -2 -1 -64
line not.research 1e4721	0 0 0 1 1 0 0 0 0 29
line not.research 312af7	1 1 0 0 -1 -1 3 -2 -1 1
line not.research 596ae2	0 0 0 0 0 0 0 0 0 4
line not.research 798d96	0 0 0 0 0 0 0 0 0 5
line not.research 8566c5	0 0 0 0 0 0 0 0 0 6
line not.research d0afb7	-5 9 0 -1 0 -2 -1 -1 0 27
line not.research d4be0c	0 0 0 0 0 0 0 0 0 54
line not.research ddf8e4	0 0 0 0 0 0 0 0 0 22
line not.research e7b9b0	0 0 0 0 1 0 0 0 0 21
line not.research f87caf	2 1 -2 0 6 -14 14 -5 -1 5
line not.research fa6058	0 1 0 0 0 0 0 0 0 15
line not.someone 09c2bf	0 0 0 0 0 0 1 0 0 28
line not.someone 2a19f1	6 -9 -2 1 2 -1 8 -2 -4 -42
line not.someone 41ad42	-15 -4 8 -1 46 -7 -29 -1 3 -8
line not.someone 4381ec	0 0 0 0 0 0 0 0 0 24
line not.someone 4e112d	-1 -1 0 0 -4 -5 12 -1 0 -10
line not.someone 66885f	16 -14 -5 0 -4 0 9 0 0 -3
line not.someone 68d253	-1 12 -1 -1 6 -1 -11 -1 -3 -28
line not.someone 715e41	12 -35 17 6 -39 3 50 -6 -10 -103
line not.someone 868553	0 13 0 0 0 0 -11 0 -1 4
line not.someone 8cc3e3	-7 -3 0 -1 24 7 -20 -1 0 -4
line not.someone 8dc7f3	0 0 0 0 0 0 0 0 0 29
line not.someone 8f0a12	0 0 0 0 1 0 0 0 0 -46
line not.someone 9864dd	0 0 0 0 0 0 1 0 0 11
line not.someone 9fc14c	0 0 0 0 0 0 0 0 0 19
line not.someone a13573	-12 0 17 0 0 0 -4 0 0 9
line not.someone a4ed43	1 -5 -2 -1 4 -4 5 -1 2 -13
line not.someone aaa0e6	-9 11 0 0 0 1 -1 0 0 24
line not.someone ab68eb	-2 -2 0 0 -3 -3 14 -1 -1 0
line not.someone bb3af2	0 0 1 0 0 0 0 0 0 -24
line not.someone c58200	11 -10 -1 1 0 0 0 0 0 -14
line not.someone d49548	0 0 0 0 0 0 0 0 0 96
line not.someone da6085	0 0 0 0 0 0 0 0 0 3
line not.someone e47e80	0 -5 -2 0 1 13 -5 -1 0 -40
line not.someone f21bab	0 0 0 0 0 0 0 0 0 19
line not.someone f8c997	-8 -3 14 -1 -2 1 -8 7 -1 34
line not.someone f9a38e	0 0 0 0 0 0 2 0 -1 4
line not.staff 364c48	0 8 0 0 0 0 -7 0 0 -10
line not.staff 4a6524	0 0 0 0 0 0 0 0 0 29
line not.staff 626b86	0 0 0 0 0 0 0 0 0 53
line not.staff 6703f5	0 0 0 0 0 0 0 0 0 24
line not.staff 670662	0 0 0 0 0 0 0 0 0 49
line not.staff 9918ed	8 -2 -3 -1 -3 0 -1 0 2 -35
line not.staff 9a9c2c	0 0 0 0 0 0 0 0 0 29
line not.staff 9f07a3	0 0 0 0 0 0 0 0 0 20
line not.staff ab9c3c	0 0 0 0 0 0 0 0 0 22
line not.staff c8b875	0 0 0 0 0 0 0 0 0 7
line not.study 01cb92	0 0 0 0 0 0 0 0 0 53
line not.study 0679f8	0 -1 -1 0 10 -1 -5 -1 -2 3
line not.study 0aa473	-10 -2 -1 -1 8 -1 -26 -5 37 -122
line not.study 0d1b2e	-2 1 1 0 0 2 -4 0 2 8
line not.study 123165	-5 0 5 0 0 1 -1 0 0 -5
line not.study 1410e6	-2 0 -1 2 -1 0 -1 0 3 9
line not.study 162361	0 0 -1 0 0 -1 3 0 0 7
line not.study 172601	2 -13 -6 -1 24 -1 -13 -1 9 16
line not.study 1b724d	0 0 0 0 0 0 0 0 0 10
line not.study 1d9012	-2 0 0 0 -1 5 -1 -1 0 -10
line not.study 1eb632	0 1 0 0 0 1 0 0 0 21
line not.study 235d68	0 1 0 0 0 0 0 0 0 -19
line not.study 2a6029	-1 -2 -5 8 -1 -3 6 -1 -1 16
line not.study 3060cf	0 0 0 0 0 0 0 1 0 60
line not.study 38fe68	-2 -3 4 0 0 1 0 0 0 -10
line not.study 46d574	29 -8 -6 -3 17 2 -29 0 -2 -49
line not.study 47890a	0 1 0 0 0 0 0 0 0 -10
line not.study 478c5a	21 -4 -12 -2 -7 11 -2 -2 -3 43
line not.study 50d9ee	0 0 0 0 0 0 0 0 0 5
line not.study 55ec9e	0 0 0 0 0 0 0 0 0 9
line not.study 5f04cb	10 -7 -8 -2 42 -7 -26 -4 1 -14
line not.study 644b00	3 0 -1 -1 0 0 0 0 0 8
line not.study 6525d3	21 -8 -7 4 -11 -1 -13 -7 22 -58
line not.study 699000	-26 31 12 -13 -9 -19 26 8 -11 65
line not.study 6cb3d3	2 -9 -1 -1 0 0 10 0 0 23
line not.study 6f659e	7 2 0 -1 -1 -3 0 -4 0 -29
line not.study 7073b9	-2 -1 0 0 -1 -1 3 0 3 -21
line not.study 746c68	0 0 0 0 0 0 0 0 0 12
line not.study 77171f	14 2 -14 -2 -5 -3 6 2 0 -39
line not.study 7a9e8d	0 0 0 0 0 1 0 0 0 -11
line not.study 866aba	1 0 0 0 0 0 0 0 0 26
line not.study 8be0a5	0 0 0 0 0 0 0 0 0 27
line not.study 90f3ea	-1 0 0 0 0 2 -1 0 0 28
line not.study a9d669	0 0 0 0 0 0 0 1 0 43
line not.study b08e0d	-4 -4 3 -1 -25 -2 36 -9 6 -57
line not.study b4d752	-14 -1 3 -1 1 14 -1 -1 -1 -47
line not.study c03760	-10 4 0 -3 -8 4 14 2 -3 -33
line not.study c30363	1 -1 -1 0 0 0 8 0 -6 -32
line not.study cabc89	-2 -5 7 8 7 -7 -5 1 -3 11
line not.study d012a6	-7 -1 0 0 -2 1 -6 0 15 50
line not.study de2e65	0 0 0 0 0 0 0 0 0 13
line not.study ea6129	0 2 0 0 0 0 -1 0 0 58
line not.study ea8bfa	3 -2 0 0 0 0 9 0 -8 15
line not.study ec0118	5 -1 -2 -1 -2 3 0 -1 -1 -97
line not.study ed6c93	0 -1 0 0 14 1 -7 -1 -5 7
line not.study edac24	1 0 0 0 0 0 0 0 0 -19
line not.study f56be2	0 0 0 0 0 0 0 0 0 12
line not.study f6d837	-18 -1 20 0 0 0 -1 1 0 -4
line not.study f78521	0 1 0 0 0 0 0 0 0 11
line offer.clear 033c77	-2 -1 -1 -1 -1 10 -3 -1 -1 -11
line offer.clear 0bc5bd	-3 -1 -1 -1 -1 10 -2 0 -1 -19
line offer.clear 106c0b	-3 -1 -1 0 -16 37 -15 -1 0 -18
line offer.clear 15496e	-5 3 -1 -1 3 6 -4 -1 -1 -2
line offer.clear 185843	-2 -1 -1 0 -1 9 -2 0 -1 -15
line offer.clear 1c7f09	-1 -1 -1 0 0 6 -2 0 0 -28
line offer.clear 1c9f56	-1 -1 -1 0 -1 9 -4 0 0 -7
line offer.clear 1ca965	-1 -1 0 0 0 4 -2 0 0 7
line offer.clear 20e575	-1 -1 0 0 0 4 -1 0 0 -4
line offer.clear 233169	-1 -1 0 0 19 -13 -3 0 -1 -2
line offer.clear 356e63	-2 -1 0 0 1 4 -1 0 0 -23
line offer.clear 37ee6b	-5 -1 0 -1 0 7 -1 0 0 -7
line offer.clear 3b7955	-1 0 0 0 0 3 -1 0 0 3
line offer.clear 3da4b9	0 -1 0 0 -2 5 -1 0 0 11
line offer.clear 46219b	-1 -1 0 0 0 4 -1 0 0 -16
line offer.clear 51a64a	-1 0 0 0 -1 4 -1 0 0 19
line offer.clear 5464d0	-11 -1 -1 0 -1 -17 33 -1 -1 -20
line offer.clear 565743	-8 7 -3 -2 -11 37 -16 -2 -3 25
line offer.clear 59380b	-1 -1 -1 0 -1 7 -3 0 0 23
line offer.clear 5c67f9	-2 -2 -1 0 -7 14 -2 0 -1 -1
line offer.clear 60ecee	-2 -1 -1 0 -2 9 -2 0 -1 -16
line offer.clear 64b24a	-2 -1 -1 -1 -1 8 -2 0 -1 5
line offer.clear 6c6258	-1 -1 0 0 -1 9 -5 0 0 -15
line offer.clear 77e0dd	-1 -1 -1 0 -9 5 -3 0 12 -2
line offer.clear 823e11	0 -1 -3 0 -1 8 -1 0 0 -23
line offer.clear 828a91	-1 -2 -1 -1 -2 14 -7 0 -1 7
line offer.clear 84a1bf	-1 -1 -1 0 -1 9 -5 0 0 -7
line offer.clear 86d7bd	-1 0 0 0 -1 8 -6 0 0 -16
line offer.clear 8a79c8	-6 -1 0 0 -2 -46 57 -1 -1 -10
line offer.clear 8d64b4	-2 -2 -1 -1 -4 17 -5 -1 -2 -13
line offer.clear 95f345	-1 -1 -1 0 -2 -19 25 -1 -1 -30
line offer.clear 98786c	-2 -2 -1 -1 -1 9 -2 -1 0 63
line offer.clear 9dd7e6	-1 -1 0 0 -1 6 -2 0 0 18
line offer.clear 9f8ccf	-3 -1 -1 0 7 8 -6 -1 -4 -8
line offer.clear a588b7	-1 -1 0 0 -1 6 -3 0 0 -3
line offer.clear ae70d5	-15 -6 -2 -2 16 11 -14 -2 15 44
line offer.clear ae8df8	-7 -1 -1 0 -1 14 -3 0 0 2
line offer.clear aea8ad	-1 -1 0 0 -1 8 -4 0 0 18
line offer.clear ba436b	-1 -1 0 -1 0 5 -1 0 0 0
line offer.clear c04b1b	-1 -1 0 0 0 4 -1 0 0 -9
line offer.clear c85d9a	-1 -1 0 0 0 5 -1 0 0 -1
line offer.clear cf5a94	-4 -2 -2 -1 -4 23 -13 4 -2 17
line offer.clear d4448d	-3 -5 -1 -1 42 -23 -7 -1 -1 -20
line offer.clear d75bb5	-1 -1 0 0 -3 14 -8 0 0 9
line offer.clear d7886c	-4 -6 -11 5 60 -13 -23 -3 -4 -20
line offer.clear deccbe	-2 -1 0 0 -1 6 -2 0 -1 -3
line offer.clear dfc967	-3 0 0 0 0 5 -1 0 0 -4
line offer.clear e265d3	0 -1 0 0 -1 -19 23 0 0 34
line offer.clear e51d05	10 -8 -6 0 -2 5 -1 0 3 -8
line offer.clear f161c3	-4 -2 -1 -1 -2 14 -3 -11 11 -37
line offer.clear f58b35	-1 -1 -1 0 0 5 -1 0 0 -6
line offer.clear f8e2b4	-3 -1 -2 23 -17 8 -5 -1 -1 65
line offer.clear fa3ca0	0 -1 -1 0 -1 -18 21 0 0 -6
line offer.clear fad3d9	-13 -10 -6 3 12 22 11 -7 -12 38
line offer.clear fdfcec	-4 -2 -1 -1 -4 15 1 -2 -2 -37
line offer.terms 058dff	-11 2 -1 3 -2 19 -8 0 -1 48
line offer.terms 214913	9 -4 -1 -1 -6 8 -5 -1 0 6
line offer.terms 31ac7b	-2 -4 -1 -1 -2 -62 76 -1 -2 72
line offer.terms 329580	-7 -4 -3 -2 -5 -6 26 -1 2 -11
line offer.terms 46eac7	-16 -6 -6 -2 -3 12 29 -7 -2 17
line offer.terms 4837e8	-2 -4 -1 -1 -3 5 6 0 0 -5
line offer.terms 4caedf	-5 -3 -2 -1 -9 21 1 -1 -1 -20
line offer.terms 5d6e5e	-4 15 -1 0 0 5 -13 -1 -3 9
line offer.terms 6ad660	0 6 -1 2 -2 7 -10 -1 -1 -10
line offer.terms 720111	9 -2 0 0 0 2 -6 -1 0 8
line offer.terms 72510e	-4 -3 -1 -2 -13 1 26 -1 -3 -16
line offer.terms 72c5bc	-4 -3 -2 -1 14 4 -1 -2 -6 18
line offer.terms 748819	-1 -1 0 0 -1 3 1 0 0 -13
line offer.terms 7704e4	-12 -10 -3 -3 18 7 5 -1 -2 -22
line offer.terms 7715da	-5 -10 -3 -3 35 5 -5 -10 -4 -51
line offer.terms 7a8677	6 -9 -3 -2 -2 24 -12 -1 -1 -58
line offer.terms 817d48	-1 -1 0 0 -1 5 -1 0 0 6
line offer.terms 8566f0	-5 1 -1 -1 -2 11 -2 -1 -2 43
line offer.terms 874857	-1 -2 -1 -1 -2 7 1 -1 -1 -24
line offer.terms 8984d5	-1 -1 0 0 0 5 -2 0 0 -2
line offer.terms a7c2e7	8 -11 -2 -1 6 14 -1 -3 -9 -46
line offer.terms a923c0	16 31 -7 9 -18 18 -41 -9 1 64
line offer.terms c75215	-7 -3 -1 -4 -2 21 -2 -1 -1 -18
line offer.terms c8ff0f	17 -14 -2 -2 -2 7 -4 0 -1 -9
line offer.terms d05a0e	8 -1 -1 -1 -1 -4 1 -1 -1 -14
line offer.terms d25f7e	13 -4 -1 -5 2 -19 16 -1 -1 -9
line offer.terms df814d	-4 -6 -1 0 -12 11 13 0 -1 -2
line offer.terms e1c77f	-2 -1 0 0 -1 6 -2 0 0 -21
line offer.terms e447b4	-3 -2 -1 -2 11 10 -11 -1 0 0
line offer.terms ea5371	-2 -2 -1 -1 -2 3 6 0 -1 -8
line offer.terms eacfcf	-1 -2 -1 -1 -1 22 -15 -1 0 -20
line offer.terms eb978a	-28 -9 -17 -2 3 -10 40 23 -1 -6
line offer.terms fb7279	-2 -1 -1 -1 -1 12 -5 0 -1 -54
line pay.lure 803281	6 -9 4 0 0 0 0 0 0 63
line pay.lure 84273a	-8 -4 -2 -1 -4 -16 40 -10 6 -47
line pay.lure 88e44f	0 0 0 0 0 0 0 0 0 84
line pay.lure c9599a	-2 -2 -1 -2 -4 20 -10 0 1 -33
line pay.lure d14732	0 0 0 0 0 2 -1 0 0 4
line proposal.availability 04ad95	-1 -6 10 -5 34 0 -31 -1 -1 -1
line proposal.availability 064833	-8 -16 35 -1 -1 -1 -7 -1 -1 85
line proposal.availability 073c5c	6 27 0 -1 -11 -8 -13 -5 5 -13
line proposal.availability 09263a	-1 7 -1 0 -1 0 -2 0 -1 -2
line proposal.availability 0a85e6	-2 12 0 1 -7 7 -8 -1 -2 -31
line proposal.availability 0fe66d	7 3 6 0 -1 0 -10 -1 -3 1
line proposal.availability 10fdf9	22 -13 2 -1 -1 -1 -7 -1 -1 5
line proposal.availability 154547	-3 60 -22 -1 -9 -2 -22 -1 -1 -56
line proposal.availability 15cc93	-4 5 -1 3 -1 0 -2 0 0 -19
line proposal.availability 18f728	-5 13 1 0 -1 -1 -7 0 -1 -8
line proposal.availability 2543c1	-9 12 -1 -1 -1 -1 -7 8 0 17
line proposal.availability 2556c6	-1 2 -8 0 -1 -1 12 -1 -2 -17
line proposal.availability 25b6b8	-1 27 -8 0 -12 -1 -4 0 -1 47
line proposal.availability 29cad8	-2 8 -5 -1 -1 -1 4 -1 -1 21
line proposal.availability 2f76bb	12 -12 -1 -1 -3 -1 2 -1 4 -12
line proposal.availability 3c8320	-2 -23 -8 -1 12 -1 -4 26 -1 -34
line proposal.availability 44d3cb	-13 -25 -4 -1 23 -1 3 7 12 -36
line proposal.availability 4c0fd4	4 -10 -8 0 -1 0 16 0 1 -18
line proposal.availability 52fc52	0 10 0 0 -1 0 -7 0 0 -7
line proposal.availability 54c939	-4 17 2 -1 -2 -1 -5 -1 -6 10
line proposal.availability 5bb9f8	-4 -2 -4 -1 -5 23 -2 -2 -3 -30
line proposal.availability 60f00a	22 -8 -14 -3 -1 -6 13 0 -3 -13
line proposal.availability 621d06	-4 -18 0 -1 0 -1 27 0 -2 10
line proposal.availability 628968	14 -5 -10 -11 -24 -6 -24 0 66 5
line proposal.availability 62c56e	-10 26 -15 0 0 0 0 0 0 -21
line proposal.availability 6f81aa	-2 29 18 -2 -4 -3 -26 -10 -1 -47
line proposal.availability 73aa42	-3 -8 -4 -1 -4 -1 27 -3 -5 -17
line proposal.availability 75717e	-3 -16 9 -1 -3 -1 32 -3 -15 10
line proposal.availability 774942	1 6 0 0 -2 -1 -3 0 -1 -4
line proposal.availability 78a039	-19 30 9 -2 4 -2 5 -1 -23 -27
line proposal.availability 7d026f	0 3 0 0 0 0 -2 0 0 48
line proposal.availability 7e1162	-10 17 0 0 -1 -1 -4 0 -1 10
line proposal.availability 83a02c	-11 -46 -2 -2 29 -2 6 7 20 4
line proposal.availability 855571	-1 9 0 0 -1 2 -6 0 -1 -23
line proposal.availability 8ded75	-10 -23 -3 -1 13 -1 34 8 -16 4
line proposal.availability 8e3c73	12 -20 23 -1 -3 -23 15 -1 -2 17
line proposal.availability 947b79	-1 19 -1 0 -1 -1 -15 0 0 -13
line proposal.availability 99cd4c	-1 1 1 0 5 1 -4 0 -2 30
line proposal.availability 9b03c3	-2 -34 -1 -1 -1 -1 40 -1 0 10
line proposal.availability a4ed64	-5 8 2 -1 -3 -1 2 -1 -2 -4
line proposal.availability a54ed7	2 -7 30 -1 -5 -3 -11 -2 -4 9
line proposal.availability a8e11f	-3 -4 -2 -1 -10 -2 29 -2 -4 1
line proposal.availability ac4082	-1 4 0 0 -2 -1 0 -1 0 -2
line proposal.availability b05c6b	-6 17 -8 0 0 0 -1 0 0 -4
line proposal.availability b18869	0 1 0 0 0 0 0 0 0 14
line proposal.availability b3831c	-2 24 -11 -1 -3 46 -49 -1 -3 66
line proposal.availability bb429a	9 26 -2 -5 13 -1 -20 -3 -16 11
line proposal.availability c0decb	-3 20 -1 -1 -5 -1 -7 -1 -1 18
line proposal.availability c53b37	-1 2 0 0 0 0 -1 0 0 29
line proposal.availability cf0ef3	10 -10 0 0 0 13 -12 0 0 -6
line proposal.availability d39634	0 2 0 0 0 0 -1 0 0 15
line proposal.availability d55cf8	-6 -17 2 -1 -6 -2 34 -1 -3 -2
line proposal.availability d60218	-4 7 -2 0 -2 -3 6 0 -1 -31
line proposal.availability db8517	-7 13 -2 0 -1 -1 -2 0 -1 33
line proposal.availability dd7c1b	9 -17 0 3 -3 -1 10 -1 1 -31
line proposal.availability de872a	-1 12 0 0 -1 0 -8 0 -1 20
line proposal.availability eb6e96	-1 7 -2 0 0 -1 -3 0 0 -37
line proposal.availability fdc7b9	-2 0 -1 -1 -3 -4 12 -1 -1 29
line proposal.availability ffad47	-12 70 17 -19 -5 -3 -41 -2 -5 -65
line proposal.link 0cd345	-7 58 -1 -1 -14 -1 -27 -2 -5 1
line proposal.link 145f41	-10 30 -4 -1 -5 1 -5 -2 -3 -20
line proposal.link 1c5e0b	-1 2 0 0 0 0 0 0 0 10
line proposal.link 270408	-6 17 11 -5 -4 0 -9 -2 -3 30
line proposal.link 53b90f	-5 3 6 -1 -1 0 -1 0 -1 10
line proposal.link 7a6f3d	1 0 -11 0 -14 -2 32 -2 -3 19
line proposal.link 8e91ec	-2 5 0 0 -1 0 -1 0 -1 1
line proposal.link 9a309e	21 2 -2 -3 -3 -3 -8 -1 -3 -7
line proposal.link a11853	0 4 -1 0 -1 0 -1 0 0 15
line proposal.link a4a8cc	-1 4 0 0 -1 0 0 0 -1 5
line proposal.link a52267	-2 6 0 0 -2 -1 -1 0 -1 -13
line proposal.link b67d92	-5 10 4 -3 -5 -1 3 -2 -2 12
line proposal.link c9d7d1	7 9 -1 -1 -1 0 -11 0 -1 -24
line proposal.link df4fac	-1 4 -1 0 0 0 -1 0 0 -38
line proposal.link e354e6	-4 30 -2 -1 -5 -3 -10 -2 -2 -23
line proposal.link f2cf97	0 77 10 -25 -3 -25 -14 -2 -19 108
line proposal.link f2e7db	-2 9 -1 -1 -1 -1 -3 -1 -1 -66
line proposal.offer 0115e9	4 -21 36 -23 -3 -3 23 -3 -10 45
line proposal.offer 1a4955	-8 19 5 -1 -1 -1 -9 -1 -3 -25
line proposal.offer 1e728d	-1 3 -1 0 0 1 -1 0 0 -21
line proposal.offer 20320f	7 -1 -16 -4 -3 3 20 -6 1 35
line proposal.offer 21b1c0	-5 48 -3 -1 -22 -5 -10 -1 -1 48
line proposal.offer 23fc63	-3 5 0 0 0 0 0 0 0 -5
line proposal.offer 2c775d	1 -8 -7 -1 -2 -11 30 2 -4 7
line proposal.offer 336904	-1 -1 -1 0 12 -1 -6 -1 -1 -18
line proposal.offer 39cd75	-4 2 4 0 -1 0 -1 0 0 18
line proposal.offer 4215e7	-1 5 -2 0 -1 0 2 -3 0 -16
line proposal.offer 4403b0	-1 8 -3 0 -1 -1 -2 0 0 20
line proposal.offer 519b83	-15 12 -1 -1 -3 14 -3 -1 -2 -8
line proposal.offer 531863	22 -9 1 -1 -1 -1 -9 -1 -1 2
line proposal.offer 566e5e	20 -6 -2 9 -7 -4 -5 -2 -4 -39
line proposal.offer 5955de	-1 -6 10 0 -1 0 -1 0 0 -36
line proposal.offer 5e6735	-1 7 0 0 -1 0 -3 0 -1 -34
line proposal.offer 5f5fe1	-7 -1 25 -2 -3 -2 -4 -2 -2 41
line proposal.offer 631193	0 1 0 0 0 0 0 0 0 14
line proposal.offer 63321b	0 3 0 0 -1 0 -1 0 0 10
line proposal.offer 6621a3	-1 5 -1 0 0 0 -1 0 0 2
line proposal.offer 7386e5	-3 15 -1 0 -1 0 -9 0 -1 6
line proposal.offer 78ccbe	-13 20 -2 9 -3 -1 -8 -2 -2 22
line proposal.offer 79191e	52 -42 4 -2 -1 -2 -7 -1 -1 -21
line proposal.offer 7eb33d	-31 20 2 -1 0 -3 21 -4 -5 -56
line proposal.offer 7f81e8	-4 6 -1 0 0 0 -1 0 0 -19
line proposal.offer 83e70f	-5 10 -14 -1 -2 -2 -20 3 31 32
line proposal.offer 89faa0	-7 -7 2 -1 12 5 -2 -1 -1 13
line proposal.offer 8c2d8f	8 -9 3 -1 -2 -1 10 -1 -8 40
line proposal.offer 8fa248	4 1 10 -1 -2 24 -29 -2 -5 15
line proposal.offer 95b2ba	-11 31 7 -3 7 -7 -7 -3 -14 -73
line proposal.offer 95d8b0	0 1 0 0 0 0 0 0 0 17
line proposal.offer 9e0127	19 -16 -22 -1 11 -2 22 1 -12 -3
line proposal.offer af2ae3	18 -15 -2 0 0 0 0 0 0 23
line proposal.offer c3267f	-15 35 -22 -1 -3 -4 13 -2 -2 28
line proposal.offer c4d064	3 17 -10 -2 -6 -7 -18 -3 27 -53
line proposal.offer c8c1b8	-20 34 -3 -1 -3 -1 0 -1 -6 18
line proposal.offer d958de	-15 19 -4 -3 -15 17 -4 -1 6 18
line proposal.offer e18cdd	-14 -14 -4 -3 39 6 -11 4 -3 -27
line proposal.offer e458e1	-1 -4 28 0 -20 0 -1 0 0 -5
line proposal.offer f1065c	-1 3 0 0 0 0 -1 0 0 -27
line proposal.offer f42b03	-1 -6 7 29 -11 -4 -9 -3 -1 -15
line proposal.offer f5dc7e	3 4 -1 0 -2 -1 -3 0 1 1
line proposal.offer f9139a	25 -24 1 0 0 0 0 0 -1 -4
line proposal.offer fa5aac	-10 -3 -5 11 -5 4 13 -2 -3 62
line proposal.recorded 039905	0 2 0 0 0 0 0 0 0 -6
line proposal.recorded 5d6566	-6 40 -1 -1 -1 -1 -25 -1 -3 -26
line proposal.recorded 688571	-9 23 -2 -2 -1 -1 -4 -1 -2 -28
line proposal.recorded cf53cf	-7 3 -3 -4 2 -1 22 -5 -7 -34
line rejection.clear 040668	5 -1 0 -1 0 -25 23 0 -2 -7
line rejection.clear 07f855	0 -1 0 0 3 0 -1 0 1 -1
line rejection.clear 0ae719	-2 -1 -1 14 -10 -21 43 -1 -20 -25
line rejection.clear 0b9460	-5 -2 -2 15 12 -1 -9 -1 -7 -18
line rejection.clear 0e0e8e	-1 -1 -1 -1 -11 -1 17 0 -1 33
line rejection.clear 0f61de	0 0 0 0 3 0 0 0 -1 -5
line rejection.clear 0f7da6	0 -1 0 0 17 0 -2 0 -12 -3
line rejection.clear 0fd999	-1 -1 0 0 6 -1 -2 0 -1 2
line rejection.clear 136970	0 13 -4 0 -8 0 0 0 0 27
line rejection.clear 1520da	-2 -1 -1 6 5 -1 -2 -1 -3 -4
line rejection.clear 156326	-1 -1 0 0 8 0 -3 0 -2 -5
line rejection.clear 169dd5	-6 -2 0 -3 34 -1 -12 -1 -7 -2
line rejection.clear 1b4e09	-3 23 -2 -7 -15 -1 9 -1 -3 69
line rejection.clear 1bfcdd	0 0 0 0 3 0 -1 0 -1 26
line rejection.clear 1d3ee6	0 0 0 0 3 0 -1 0 -1 44
line rejection.clear 1ffd95	-2 -1 -1 7 -1 0 -1 0 -1 45
line rejection.clear 21e4e7	-1 -4 -1 -1 -15 26 -3 0 0 1
line rejection.clear 2254fb	0 0 0 0 3 0 -1 0 0 -8
line rejection.clear 225799	0 -1 0 0 9 0 -4 0 -2 -51
line rejection.clear 285169	0 -1 0 0 4 0 -2 0 -1 -19
line rejection.clear 2cffe8	0 0 0 0 -4 0 5 0 0 1
line rejection.clear 33a9b8	0 -2 0 0 14 0 4 0 -14 -8
line rejection.clear 387eaf	0 -1 0 0 3 0 -1 0 -1 42
line rejection.clear 393875	-4 -11 -3 10 33 -3 -9 -2 -12 -72
line rejection.clear 39b76c	0 0 0 0 3 0 -1 0 -1 -2
line rejection.clear 39cf83	0 0 0 0 3 0 -1 0 -1 -1
line rejection.clear 3ba18c	-1 -1 0 0 5 0 -1 0 -1 -21
line rejection.clear 3d2105	-2 -1 -1 39 -14 -1 -6 -1 -12 26
line rejection.clear 412aa0	-3 -2 1 11 -2 -1 -2 -1 -2 47
line rejection.clear 4204b4	-1 -1 -1 23 -9 -4 -5 -1 -1 -28
line rejection.clear 4549bf	0 -1 0 -1 14 -1 -4 0 -6 -9
line rejection.clear 4571b9	-2 -1 -1 3 5 -1 -2 0 -1 -6
line rejection.clear 499547	-1 -1 -1 1 -7 -1 -2 0 12 -5
line rejection.clear 4cf85c	-2 -2 -1 0 -1 -1 -4 15 -3 18
line rejection.clear 53c79a	-3 -2 -2 1 15 -1 -7 -1 -1 31
line rejection.clear 57a2e8	0 -1 -1 -1 4 0 -1 0 -1 40
line rejection.clear 57cb74	-2 -1 0 -1 8 0 -2 0 -1 -3
line rejection.clear 5a4355	-1 -1 0 0 -16 0 -7 0 25 -31
line rejection.clear 6934ae	0 0 0 0 3 0 0 0 -2 16
line rejection.clear 73f58c	-1 8 0 1 -6 0 -1 0 -1 -22
line rejection.clear 767193	0 20 0 0 -20 0 2 0 -1 -4
line rejection.clear 7ac572	-1 -1 0 0 6 -1 -3 0 -1 -9
line rejection.clear 7b5b9d	-2 -1 -1 -1 -4 -1 11 0 -1 16
line rejection.clear 7cf7d9	-1 -1 -1 2 5 -1 -2 0 -1 -6
line rejection.clear 7e4dec	-1 -1 -1 -1 8 -1 -3 0 -2 -1
line rejection.clear 7e7e8d	-4 -1 -1 6 1 0 -1 0 0 -15
line rejection.clear 86dfe3	0 -1 0 0 5 0 -2 0 -1 -5
line rejection.clear 8a3cb6	-4 0 0 7 -2 0 1 0 0 -7
line rejection.clear 8fb019	-1 -1 0 -1 7 0 -2 0 -1 18
line rejection.clear 90fd5e	-2 -1 -1 5 4 -1 -2 -1 -1 -10
line rejection.clear 93a7ee	-1 -1 -1 -1 9 -1 -4 0 -1 35
line rejection.clear 99d3f1	-1 -1 0 2 3 0 -1 0 -1 49
line rejection.clear 9e8770	0 -1 0 0 -8 0 10 0 -1 12
line rejection.clear 9f521d	0 -1 -1 0 10 0 -6 0 0 -19
line rejection.clear 9fc5e2	-3 -6 -3 -3 41 -4 -12 -2 -8 4
line rejection.clear ae28f0	0 -1 0 0 8 -1 -5 0 -1 -3
line rejection.clear aeafb6	-1 -1 0 0 10 -1 -6 0 -1 -4
line rejection.clear b36671	-1 -1 0 1 2 0 -1 0 0 -4
line rejection.clear b3b96b	2 -2 0 0 0 0 3 0 -1 9
line rejection.clear b791d3	0 0 0 0 4 0 -1 0 -1 -4
line rejection.clear bb4c16	-1 -1 -1 0 10 -1 -6 0 -1 -3
line rejection.clear bf415e	0 -1 0 0 -3 3 3 0 0 -15
line rejection.clear c1f18e	0 0 0 0 5 0 -1 0 -2 90
line rejection.clear c5e9f8	-1 -3 0 0 2 5 -2 0 -1 3
line rejection.clear c6d729	2 0 0 -1 1 0 -1 0 0 -5
line rejection.clear cd6077	0 0 0 0 5 0 -1 -1 -1 -4
line rejection.clear cfd4b1	0 -1 0 0 4 0 -1 0 -1 -16
line rejection.clear d01b22	0 0 0 0 1 0 0 0 0 139
line rejection.clear d12930	-1 -1 -1 6 2 -1 -2 -1 -2 41
line rejection.clear d61264	-1 -2 -1 1 7 0 -2 0 -1 -47
line rejection.clear e37ad0	-1 0 0 1 3 0 -1 0 -1 -17
line rejection.clear e9c489	-1 -1 -1 -2 12 -1 -5 -1 -1 31
line rejection.clear eac544	-6 9 -3 -2 6 -2 -5 -2 5 27
line rejection.clear ed20b0	2 -3 1 -1 3 0 -2 0 0 53
line rejection.clear edf521	-1 -1 0 0 -15 21 -1 0 -2 -6
line rejection.clear ee6999	-1 -4 -1 -1 14 -1 -4 -1 -2 -5
line rejection.clear ef5b89	-1 -1 -1 0 8 -1 -2 0 -1 -9
line rejection.clear f28120	-5 -2 -2 19 1 -2 -5 -1 -3 -14
line rejection.clear f32d2d	-1 -2 -1 -3 11 -1 -2 -1 -1 -42
line rejection.clear f68509	-1 -1 0 0 5 0 -2 0 -1 -16
line rejection.clear f8deb3	0 0 0 0 4 0 -1 0 -1 -2
line rejection.clear f9a74f	0 -1 0 0 -13 0 -4 0 19 -9
line rejection.farewell 0715f7	-1 -1 0 0 13 0 -1 0 -9 -7
line rejection.farewell 14f11e	-2 -3 -1 -1 25 -1 -7 -1 -10 -28
line rejection.farewell 230c3f	-3 -1 -1 -1 -6 -2 16 -1 -1 10
line rejection.farewell 248b5d	0 0 0 0 2 0 0 0 -1 39
line rejection.farewell 3c0963	-1 -1 0 0 8 0 -2 0 -3 22
line rejection.farewell 3ccf65	-3 -3 -1 0 15 -1 -4 -1 -3 -13
line rejection.farewell 755591	-1 0 0 0 3 0 -1 0 0 -5
line rejection.farewell 8578d7	-9 6 -1 5 -32 -1 43 -1 -10 15
line rejection.farewell 91d3cc	-3 0 -2 6 -2 -1 4 -1 -2 -8
line rejection.farewell a14bc9	0 0 0 0 2 0 -1 0 0 -5
line rejection.farewell c42cd8	-1 1 0 0 1 0 -1 0 1 -3
line rejection.farewell ca54cb	-1 -1 0 0 4 0 -1 0 -1 -6
line rejection.farewell db2eb1	-1 -2 -1 6 6 -1 -6 0 -1 -13
line rejection.farewell e18851	-4 -3 -2 -4 32 -2 -10 -1 -6 12
line rejection.farewell e3811a	0 0 0 0 1 0 0 0 0 29
line rejection.farewell f57e9e	-1 -1 0 0 -7 0 -2 0 14 5
line rejection.farewell feaed8	-1 -1 0 0 10 0 -3 0 -3 -24
line rejection.soft 11bde3	0 0 0 -1 1 0 0 0 0 -4
line rejection.soft 16650a	-1 -1 0 0 5 0 -1 0 0 -10
line rejection.soft 1e98c3	-2 -2 -1 -1 11 -1 -20 -1 16 -34
line rejection.soft 202427	-1 -2 -1 0 16 -1 -7 -1 -3 -31
line rejection.soft 203d7f	-4 -5 -2 -2 37 -2 -20 -2 0 50
line rejection.soft 284069	1 4 -2 -3 -22 -1 10 -1 15 2
line rejection.soft 2fbe82	0 0 0 -1 2 0 -1 0 1 -3
line rejection.soft 365cfa	0 0 0 0 2 0 -1 0 -1 -14
line rejection.soft 3d9034	0 0 0 0 3 0 -1 0 -1 12
line rejection.soft 3e30d7	-4 -6 -2 -4 -15 -2 19 1 12 -60
line rejection.soft 44e4df	-10 9 -1 -1 15 -1 -3 -1 -8 -11
line rejection.soft 4afdd7	-2 -2 -1 -1 -18 -1 24 -1 1 -3
line rejection.soft 4ec4b7	-3 -3 3 3 1 -1 4 -1 -2 47
line rejection.soft 56ebd9	0 0 0 0 3 0 -1 0 0 7
line rejection.soft 5d9659	0 0 0 0 4 0 -1 0 -2 17
line rejection.soft 6344a3	-2 -12 36 4 0 -2 -9 -1 -13 -12
line rejection.soft 68f1ed	-1 -1 0 0 15 0 -4 0 -8 2
line rejection.soft 69e14c	-4 -3 -3 1 -9 -2 15 -15 19 -8
line rejection.soft 77cf3a	-5 7 -3 -3 -50 13 59 0 -18 -3
line rejection.soft 7e113c	11 -3 -2 -2 2 -2 -18 -2 14 -19
line rejection.soft 7e9457	-11 21 17 -1 3 -5 -20 -11 7 37
line rejection.soft 87f42b	0 0 0 0 2 0 0 0 0 7
line rejection.soft 8ccfe1	0 0 0 0 1 0 0 0 0 28
line rejection.soft 946807	-8 -4 2 10 -5 -2 10 -1 -3 41
line rejection.soft 9dcfe0	-10 -16 -18 -8 47 -16 51 -4 -26 53
line rejection.soft a9c69b	-1 -1 -1 0 12 -1 -7 -1 -1 1
line rejection.soft af145d	0 0 0 0 3 0 -1 0 -1 -9
line rejection.soft c3be73	-3 11 -5 2 29 -2 -7 -1 -24 -24
line rejection.soft c5cef8	-1 0 0 0 4 0 -1 0 -1 0
line rejection.soft cd16be	-1 0 0 0 4 0 -1 0 -2 -2
line rejection.soft db721f	6 4 -5 -3 -15 -3 -26 -1 43 -18
line rejection.soft dbf1e3	-1 -1 -1 1 14 -3 -9 0 -1 -10
line rejection.soft dc6578	0 0 0 0 2 0 0 0 -1 20
line rejection.soft e54133	0 -1 0 0 11 0 -7 0 -1 -30
line rejection.soft ed2b9f	1 44 -11 1 6 -9 -18 -18 3 -79
line rejection.soft ef0750	-5 -5 4 10 14 -2 -9 -2 -4 45
line rejection.soft f8d69c	-8 -8 9 10 15 -3 -10 -2 -4 51
line rejection.soft fa016a	-23 -33 32 28 -30 -27 13 10 29 61
line rejection.soft fe674c	0 -1 0 0 6 0 -2 0 -1 9
line reply.advanced 05f80c	0 17 -1 -1 -1 -1 -13 0 -1 22
line reply.advanced 128e7c	27 34 -3 -2 -8 -5 -55 -3 15 38
line reply.advanced 346cfb	-3 15 -5 -3 -23 -8 46 -6 -14 -21
line reply.advanced 3f01af	0 0 0 0 1 0 -1 0 0 11
line reply.advanced 5dea9d	4 -1 0 0 -1 -1 0 0 0 10
line reply.advanced 6b90bd	-13 17 -2 -1 -3 -1 5 -1 -2 -38
line reply.advanced b19692	-1 -8 0 -1 -3 -5 21 0 -2 -5
line reply.advanced b92791	-2 -11 -1 -1 0 -1 19 0 -3 1
line reply.advanced c0ee3e	3 10 -1 -1 -7 8 -6 -1 -6 9
line reply.advanced c34e71	-4 -12 -1 -1 1 -1 22 -1 -3 -23
line reply.advanced c88572	-2 -2 0 -12 15 0 3 0 0 -4
line reply.advanced c98328	0 -6 -1 -1 4 0 8 -1 -3 -1
line reply.advanced e9f38b	7 1 -1 0 2 0 -7 -2 0 -5
line reply.hint 04adb8	13 -13 -3 4 -1 3 -1 -1 0 13
line reply.hint 05b287	1 32 -5 -1 6 -2 -28 -1 -2 -32
line reply.hint 10265e	-1 -1 -1 0 -7 -1 13 0 -1 -26
line reply.hint 21141d	10 1 0 -12 -16 4 7 3 4 40
line reply.hint 247d6d	-1 -15 -1 -1 -1 1 20 -1 -1 19
line reply.hint 29555a	-1 -28 -1 0 -1 -1 32 0 0 3
line reply.hint 508f6b	-2 -14 -2 2 -3 -2 -3 -1 25 -26
line reply.hint 5437ce	-13 -11 -3 -1 -2 6 27 -1 -1 -22
line reply.hint 65011b	30 8 -3 -3 -6 -4 -20 -1 -2 -40
line reply.hint 8ec2d0	-4 -12 -2 -2 -4 -3 37 -1 -9 -40
line reply.hint 994b6d	-14 5 -1 0 -1 1 12 0 -1 -14
line reply.hint a07161	-3 -10 -2 -1 -8 -2 27 -1 -1 10
line reply.hint a94d96	1 -19 -2 -1 2 -2 24 -1 -1 -42
line reply.hint bbf9ee	-1 0 0 0 -1 -1 4 0 0 2
line reply.hint bfe51d	0 0 0 0 -1 -1 3 0 0 26
line reply.hint d1065e	1 -22 -1 0 -2 4 22 -1 -1 17
line reply.hint d875d4	-3 -6 -1 0 -1 0 16 -1 -4 -9
line reply.hint e2877b	-1 -30 -1 0 -2 3 33 -1 -1 -1
line reply.hint e62c9e	-1 8 -1 -1 -9 -1 8 -1 -1 19
line reply.hint ecad97	-8 -1 -1 -1 -4 1 15 -1 -1 13
line reply.hint f0fe15	-1 8 0 0 -13 0 10 0 -3 10
line reply.hold 00e15b	-5 -2 -2 8 -23 -1 31 -1 -5 10
line reply.hold 1332f7	-2 -1 -3 4 -29 -1 37 -1 -4 -6
line reply.hold 4964b4	-1 -1 -1 0 -2 -1 6 0 0 -11
line reply.hold 77a904	-1 -2 -1 13 -4 -3 1 0 -1 -22
line reply.hold 870ef3	-6 4 -2 -2 1 -3 11 -1 -2 14
line reply.hold b83488	-7 -2 5 -10 -1 -2 40 -1 -21 -10
line reply.hold bffee2	-3 10 -4 16 -1 -2 -13 -1 -1 -23
line reply.hold c591de	-8 -3 13 3 -18 -3 20 -12 9 -11
line reply.hold cba178	-8 -2 -21 33 -14 -1 17 -1 -3 -15
line reply.hold dc0384	-2 -3 -1 3 -2 -2 7 -1 -1 -19
line reply.later 0b7e7d	-2 -5 0 0 -1 -1 10 0 0 2
line reply.later 2b33e7	-1 -4 0 0 -2 0 -1 0 9 23
line reply.later 5a1e8f	5 -3 23 -1 -3 0 -18 -1 -2 18
line reply.later 6b3eab	-5 -6 0 0 -6 0 17 0 2 -17
line reply.later 6f6c96	-3 -13 1 0 -3 0 22 -1 -3 -3
line reply.later 7c5afb	-4 -17 0 0 -1 0 24 0 0 -2
line reply.later 983acd	-1 -1 3 0 -1 0 0 0 0 13
line reply.later b7cffc	-6 -19 -2 -2 -12 4 19 2 15 40
line reply.later ca3c9f	0 0 0 0 -4 0 2 0 4 -1
line reply.later cf7015	-1 -24 -1 0 -2 0 36 -1 -7 -8
line reply.later dfa9f3	-1 -5 0 0 -1 0 10 0 -2 -15
line reply.later ea165b	-9 -25 -1 -1 -2 -2 49 -8 -1 -10
line reply.pending 0fe672	-8 -7 12 -3 1 -1 21 -3 -12 17
line reply.pending 13a5a4	-1 -1 -1 -1 -9 -1 5 -14 21 -3
line reply.pending 2d560f	-1 0 0 0 -1 0 -1 0 3 -35
line reply.pending 317e7f	0 0 0 0 -1 0 3 0 -1 -6
line reply.pending 3325e8	10 -8 -4 -2 -1 -2 -10 -8 25 -13
line reply.pending 37d947	1 21 3 -8 3 -18 -26 15 8 -18
line reply.pending 3918ac	29 -7 -23 -3 0 -2 6 3 -3 -12
line reply.pending 3ec676	4 8 1 0 -3 -2 -25 11 6 6
line reply.pending 4b9101	-1 -1 -1 -1 -27 -1 9 -1 24 -30
line reply.pending 4b99a8	-1 0 -2 -1 -12 -1 12 1 1 26
line reply.pending 4d5fb8	8 -1 -1 -1 -2 -1 4 -3 -4 13
line reply.pending 5484f5	-3 -2 -3 -3 12 8 13 -5 -18 1
line reply.pending 5c760b	18 -17 10 -5 -13 3 -2 -6 12 34
line reply.pending 5ed425	-2 3 -1 -5 21 -5 0 1 -11 -45
line reply.pending 681a87	5 -2 -1 -1 -4 -1 5 -1 -1 -39
line reply.pending 70f8e0	40 -13 -8 7 -5 -4 -19 -2 4 -16
line reply.pending 77e81d	-2 -1 -1 2 -1 -1 5 0 -1 -16
line reply.pending 7e28fc	-1 -2 -2 -1 -3 0 15 -4 -2 -50
line reply.pending 7ee973	10 -7 -4 -3 -7 -5 3 -5 17 -40
line reply.pending 812dce	4 -2 -2 -1 -1 4 -1 1 -2 -3
line reply.pending 958b2b	-1 -1 -1 0 -2 -1 -15 -2 24 16
line reply.pending 958d2f	-2 -2 -1 -1 -2 -1 12 0 -4 -30
line reply.pending 9753be	-16 -3 -3 -2 -11 -2 28 -1 10 50
line reply.pending 9bd2bc	-26 23 -2 -5 1 -1 13 -1 -1 75
line reply.pending 9cc2f4	-2 7 -1 -1 -2 -1 -3 3 -1 22
line reply.pending 9e4fca	-1 -1 -1 0 1 -1 15 -6 -7 20
line reply.pending a32a50	5 -1 0 0 -1 0 -1 -1 -1 56
line reply.pending a477ab	-2 -2 -1 -1 20 7 -8 -3 -11 -5
line reply.pending a5e3ff	1 -2 -2 -1 -1 -1 7 -1 -1 -17
line reply.pending a71711	10 -3 -1 -1 0 0 -2 -1 -1 -5
line reply.pending ab983f	-9 -34 -4 -6 -14 18 9 34 6 53
line reply.pending ac2188	-14 5 -1 -1 31 -1 -11 -2 -6 -17
line reply.pending aca581	-5 -1 -1 1 -2 -1 24 -1 -14 -10
line reply.pending b063d2	0 -2 -2 -1 -3 -1 6 -1 3 -9
line reply.pending b094c0	-1 -1 0 1 -2 0 -13 0 17 -24
line reply.pending b0acb9	-1 -1 0 0 -5 -1 -3 -3 13 -4
line reply.pending bffe54	0 -11 -2 -1 -16 -1 24 1 6 -29
line reply.pending c3d619	9 -6 -8 -3 47 -4 10 8 -53 60
line reply.pending c51cda	0 7 -5 -3 -8 -1 -30 23 17 16
line reply.pending c52d78	-10 34 -4 3 -21 33 -12 2 -25 9
line reply.pending c60ff7	14 -3 -1 -1 -2 -1 -4 -3 -1 12
line reply.pending cd1627	-16 -3 -2 -1 13 -1 13 6 -8 -34
line reply.pending d6d547	-3 -7 -1 -2 28 -1 0 -2 -11 -59
line reply.pending d94245	-1 -2 -1 0 17 -1 -13 3 -1 -3
line reply.pending df6e18	-4 29 -4 -2 -8 -3 6 -3 -11 -16
line reply.pending e80ff5	-8 -5 -4 9 -36 5 26 -2 15 72
line reply.pending f7a5fe	11 -6 -13 4 -3 -2 15 -4 -3 -12
line reply.pending fa0904	5 -12 4 -3 -4 -2 21 -11 3 -14
line reply.pending fecb91	-4 -1 0 0 -2 0 11 -1 -2 -16
line reply.request 0fb4e5	10 3 -3 -2 -5 4 11 -2 -16 -9
line reply.request 13717f	-4 -28 -4 -1 -6 -6 54 4 -9 -5
line reply.request 1af89f	-24 35 -11 -9 -48 25 70 4 -41 114
line reply.request 1be700	0 -11 -2 -1 -4 -3 -33 31 24 19
line reply.request 1c384d	-2 5 -1 0 -2 17 -13 -1 -2 0
line reply.request 31257f	11 -43 -1 0 -1 -3 39 -1 -1 -35
line reply.request 357822	52 -32 -6 -5 0 -43 -29 70 -8 89
line reply.request 5b4452	-2 -3 -2 2 -8 0 15 -1 -2 -15
line reply.request 66ef09	-3 -7 -2 -1 -1 -1 22 2 -9 9
line reply.request 6c1060	-1 7 -2 -1 2 -5 0 -3 3 -7
line reply.request 6ff232	-4 4 -1 -1 -24 -1 25 -1 1 -37
line reply.request 799b51	-1 -4 -1 0 -1 3 5 0 0 21
line reply.request 7cf686	-10 -3 -3 -2 6 26 -18 4 0 7
line reply.request 81db9d	-19 -10 -3 -2 7 5 13 -22 30 -49
line reply.request 95cfa3	-18 -3 -2 -1 -2 16 9 -1 1 10
line reply.request 969156	61 -18 -17 -13 10 -16 -3 -2 -1 -23
line reply.request 9a5a17	-1 -4 -1 0 -3 7 15 -11 -1 -10
line reply.request 9b4e7f	0 -5 -1 -2 -5 -1 14 -2 3 -15
line reply.request 9c70e6	0 -10 0 0 -3 -1 16 0 -1 -25
line reply.request a2323b	-1 -15 -1 -1 -1 -5 25 -1 -1 -38
line reply.request aa708b	0 44 0 0 -2 -1 -37 -2 -2 -13
line reply.request ac83e0	9 -2 -3 -2 -3 -2 5 -3 0 -48
line reply.request ae6616	-8 -5 -1 -1 -2 -1 20 -1 -2 26
line reply.request b1c8ac	-1 0 0 0 -1 -1 2 0 1 -4
line reply.request b9f167	-9 29 22 -1 -21 3 -13 -1 -8 -41
line reply.request c8d440	2 18 -5 -2 3 7 -17 -2 -5 -2
line reply.request c99ff5	5 41 -5 -3 -7 -20 -9 11 -14 34
line reply.request d0d31a	1 -1 -15 -3 25 -7 -6 -9 16 75
line reply.request d539ea	0 -11 0 0 -4 -5 23 0 -1 -15
line reply.request f16cf5	-4 37 -5 -4 0 20 -35 -3 -6 -37
line reply.request f8db85	-5 -3 1 -1 -2 -1 14 -2 -2 -13
line reply.thanks 0001cd	-21 -7 -1 -2 5 -1 28 -1 -1 -5
line reply.thanks 149ba5	9 -28 -14 -6 25 28 -3 -6 -6 0
line reply.thanks 15e903	-6 10 -3 -3 -3 -6 33 -18 -3 -21
line reply.thanks 36979e	-13 -2 14 -5 -2 -7 11 17 -14 34
line reply.thanks 372c17	-2 6 4 1 -13 -4 -22 2 28 -41
line reply.thanks 5e702d	8 -5 -2 -2 8 -4 5 8 -16 35
line reply.thanks 848fce	-2 -4 -1 -1 5 1 4 -1 -1 43
line reply.thanks a3683e	-13 3 -5 2 -2 -6 23 17 -19 -14
line reply.thanks ad0c31	9 -15 -4 -6 -5 35 -18 -2 6 -17
line reply.thanks b6405e	-28 5 -25 32 -4 -5 -23 34 13 -22
line reply.thanks bb0a02	9 14 -17 -5 42 12 -39 -6 -10 -31
line reply.thanks bc6783	-2 2 -3 -1 12 0 -18 18 -7 9
line reply.thanks c8e934	0 12 -3 -3 -5 -3 18 -4 -12 -28
line reply.thanks d0a6b8	-31 6 -4 -6 -6 -9 57 -2 -5 15
line reply.thanks e37917	3 -21 -1 -1 23 -1 0 -1 -3 13
line reschedule.moved 0254a6	-1 0 3 0 0 0 -1 0 0 -2
line reschedule.moved 060a4a	-2 0 4 0 0 0 -1 0 0 -23
line reschedule.moved 0e126d	-25 -4 6 38 -5 -1 -4 -2 -2 -23
line reschedule.moved 0e2305	-2 -1 6 0 0 -1 -1 0 0 -27
line reschedule.moved 0e2d3d	-4 -3 15 -1 -1 -1 -4 -1 -1 5
line reschedule.moved 108eaa	-1 -1 3 0 0 0 0 0 0 -17
line reschedule.moved 1ae7e9	-5 -7 1 -1 -10 -2 37 -2 -10 12
line reschedule.moved 20e1df	-3 -1 5 0 0 0 0 0 0 -2
line reschedule.moved 2b8b41	13 0 -12 0 0 0 0 0 0 -7
line reschedule.moved 33f8a7	-8 -4 16 -1 0 -1 -3 -1 1 -55
line reschedule.moved 351802	-2 0 2 0 0 1 0 0 0 -11
line reschedule.moved 3694d6	-2 -1 6 0 0 0 -1 0 0 -2
line reschedule.moved 36e371	-4 -2 3 -3 15 -3 -10 -1 4 9
line reschedule.moved 380598	-1 -1 16 -1 0 0 -11 -1 -1 -22
line reschedule.moved 3c05c3	-3 -1 21 -3 -12 -1 5 -6 -1 -27
line reschedule.moved 430b12	-2 3 2 -1 -1 4 -3 0 -1 10
line reschedule.moved 459af2	-2 0 3 0 0 0 0 0 0 -4
line reschedule.moved 4616a2	-5 -3 24 1 -2 -1 -12 -1 -1 -2
line reschedule.moved 485565	-24 -11 34 -4 -6 -2 20 -2 -6 24
line reschedule.moved 4acd92	32 -11 -19 0 0 0 -1 0 0 14
line reschedule.moved 555671	-20 -2 83 -22 -3 -9 -16 -4 -7 29
line reschedule.moved 5a4ce0	-3 6 0 0 0 0 -1 0 0 9
line reschedule.moved 628471	0 -5 18 -2 -2 -2 -5 -1 -1 40
line reschedule.moved 6316ba	-1 -1 -23 -1 -4 0 32 -1 -1 0
line reschedule.moved 632575	-7 -4 18 -1 -1 -1 -3 0 -1 27
line reschedule.moved 6ee590	-6 17 4 -1 -4 -1 -6 -2 -1 -26
line reschedule.moved 79fb6b	-1 4 0 0 0 0 -2 0 0 -11
line reschedule.moved 7a139e	-2 -1 17 -14 0 0 -1 0 0 -11
line reschedule.moved 80ec0d	-2 -1 5 0 -5 0 7 0 -3 -21
line reschedule.moved 8200b1	29 -2 -21 -1 -1 -1 -2 -1 -1 -12
line reschedule.moved 87114f	-4 -23 -19 -1 -1 28 21 -1 0 59
line reschedule.moved 8819e2	-1 -1 3 0 0 0 0 0 0 -2
line reschedule.moved 884aac	-1 6 -3 -1 -1 0 2 -1 0 -5
line reschedule.moved 8a5182	12 3 -1 -1 -3 -1 -7 -1 1 -28
line reschedule.moved 8bddb2	-3 0 -7 12 0 0 0 0 0 -6
line reschedule.moved 8d0070	-3 -4 5 0 -8 -1 15 0 -4 4
line reschedule.moved 8f8b9b	-1 0 2 0 0 0 0 0 0 17
line reschedule.moved 928dd0	-1 -1 2 0 0 0 0 0 0 24
line reschedule.moved 92ce8a	-3 -2 10 -1 -1 -1 -2 0 -1 -15
line reschedule.moved 990fcd	-12 -2 11 -2 -4 -4 16 -2 -2 6
line reschedule.moved 9a6824	15 -14 27 -2 -5 -2 -15 -2 -1 -13
line reschedule.moved 9fee4e	-14 -1 18 -1 -1 0 -1 0 0 -5
line reschedule.moved a062d2	-2 0 5 0 0 0 0 0 0 7
line reschedule.moved a1e0a0	-3 -1 5 0 0 0 -1 0 0 -2
line reschedule.moved a2e37c	-6 -5 4 4 -22 -3 -20 2 47 47
line reschedule.moved a4a78a	-5 -1 10 0 -1 0 -1 0 0 -10
line reschedule.moved a9b564	-9 -1 17 -1 -1 -1 -3 -1 -1 13
line reschedule.moved acf34d	-5 -1 9 -1 -1 0 -1 0 -1 -2
line reschedule.moved b1298a	0 -4 15 -2 -2 -1 -3 -1 -1 74
line reschedule.moved b5cfdf	-4 -1 8 0 0 0 -1 0 0 15
line reschedule.moved cb45a0	-1 -6 8 0 0 0 0 0 0 16
line reschedule.moved d8722e	-1 13 -2 0 -9 0 -1 0 0 -8
line reschedule.moved dd2e1e	7 4 -5 0 -3 -4 2 0 -1 -13
line reschedule.moved e85af9	-1 0 0 3 0 0 0 0 0 21
line reschedule.moved e9dd97	24 29 -35 -1 -1 -2 -14 0 0 -6
line reschedule.moved eda07a	-3 -1 7 0 0 0 -1 0 0 10
line reschedule.moved fb7bd0	-1 -2 9 -1 -1 -1 -2 0 -1 19
line reschedule.moved fc4991	0 0 15 0 -1 0 -2 -11 0 0
line reschedule.why 0daaa5	0 25 -25 -3 12 -2 -1 -5 -1 47
line reschedule.why 1088cb	-18 -3 25 -1 0 0 -1 0 0 -10
line reschedule.why 175445	-6 -5 12 7 -1 -1 -2 -1 -1 12
line reschedule.why 27cfe6	11 -1 -6 -1 0 0 -2 0 0 -6
line reschedule.why 2a658f	-3 -3 12 -3 -1 -1 1 -3 -1 12
line reschedule.why 33f9ee	25 -5 -12 0 0 0 -6 0 0 -19
line reschedule.why 364aa9	4 -2 2 8 14 -1 -22 -1 -2 -26
line reschedule.why 3720b4	-4 -3 9 3 -2 -1 1 -2 -1 -41
line reschedule.why 3d68ce	-5 -3 8 6 -4 -1 -1 0 -1 -21
line reschedule.why 44653c	-10 -13 3 0 3 -2 -34 58 -4 48
line reschedule.why 48e7f6	-7 -3 12 -2 -1 2 1 -1 -1 -17
line reschedule.why 4b1cb9	-3 -1 29 -4 0 -1 -10 -9 -1 -12
line reschedule.why 5029be	-1 -1 5 1 -1 -1 -4 3 0 -28
line reschedule.why 5208a1	-1 -8 17 0 -2 -1 0 -1 -4 -2
line reschedule.why 52bb00	-15 -12 -12 39 12 -6 0 -4 -3 16
line reschedule.why 62e4eb	-1 7 0 -1 -1 0 -4 0 0 4
line reschedule.why 66388f	-2 -1 17 -14 -11 0 12 0 -1 10
line reschedule.why 686ded	-4 -2 12 8 -1 -1 -8 -2 -1 10
line reschedule.why 68ea79	28 -6 -8 -6 -3 -3 -12 -4 13 4
line reschedule.why 6ee84b	-7 -10 -14 36 -1 -4 3 -1 -1 42
line reschedule.why 72297a	5 -6 7 -3 -18 25 -2 -9 1 -32
line reschedule.why 7b3334	-8 -4 15 6 -7 0 -1 0 -1 18
line reschedule.why 82459b	-1 -1 -3 9 -1 0 -3 0 0 -4
line reschedule.why 95429e	-5 -4 14 -1 -1 3 -5 -1 -1 -9
line reschedule.why bafc2c	-4 -4 10 -1 -6 -1 -12 -2 19 -46
line reschedule.why c1f807	-26 -15 53 -6 -5 -19 11 20 -13 -46
line reschedule.why e0d0d4	0 0 1 0 0 0 1 0 0 19
line reschedule.why e6002c	-1 11 -2 -1 -20 -1 23 -6 -2 -22
line reschedule.why f2f56e	-1 -1 1 0 18 -1 -13 0 -1 7
line reschedule.why f4b7ad	-1 -1 4 2 1 -1 -2 0 0 -4
line reschedule.why fc87fe	-3 -5 26 -1 -4 -1 14 -12 -13 -14
line reschedule.why ff3217	-17 -7 9 33 3 -3 -3 -4 -11 6
line survey 3226dc	0 0 0 0 1 0 1 0 -1 -7
line survey 519376	0 1 0 0 0 0 0 0 0 6
line survey 58a285	0 0 0 0 0 0 0 0 0 14
line survey 75f292	11 -8 1 -1 11 -1 9 -6 -16 53
line survey 91a77c	0 0 0 0 0 0 0 0 1 26
line survey b736b4	0 6 0 0 0 0 -4 0 0 11
meeting link	72 -22 -8 -4 -11 -6 -13 -4 -3 -124
move asked, and a nod	-50 -5 107 -4 -9 -5 -27 -4 -2 -4
no job and a time	104 77 99 -33 -74 -62 -129 53 -33 15
no time	-57 -20 -105 -132 106 -1 109 54 46 -117
not.alert	-12 -16 -5 30 -11 -6 -1 -1 21 142
not.alert@footer	-18 -16 -3 -4 -14 5 32 -9 27 90
not.alert@subject	1 -1 -1 -1 0 0 22 0 -19 192
not.cold	11 -13 -5 2 42 -1 -43 17 -9 200
not.cold@subject	4 0 0 0 -1 1 -1 0 -2 48
not.employer	-5 6 -5 3 34 -9 -52 -14 40 179
not.employer@subject	-4 -3 -1 -1 -15 -1 34 -2 -6 70
not.event	16 -13 -13 -8 -18 -11 16 35 -4 42
not.event@subject	5 5 -1 -1 -2 -2 -8 6 -2 138
not.media	30 -9 -8 -1 19 -4 -1 -11 -15 140
not.media@subject	32 -13 -3 -2 0 -3 -10 -4 3 -2
not.official	-9 12 9 -13 14 -9 36 -19 -20 140
not.official@subject	12 0 5 -7 12 -41 6 -18 32 3
not.practice	-3 6 -21 -4 19 0 -22 17 8 74
not.practice@subject	-8 17 -4 -1 -6 -1 -7 10 -1 104
not.research	-16 37 -4 0 9 -19 -4 0 -3 176
not.research@footer	0 0 0 0 0 0 0 0 0 12
not.research@subject	-5 0 -1 -2 -10 -15 45 -2 -10 12
not.someone	-21 -63 55 3 32 -3 24 -9 -18 138
not.someone@subject	-3 -3 -1 0 -4 2 7 4 -2 106
not.staff	7 6 -3 -1 -3 2 -10 -1 2 182
not.staff@subject	4 -1 0 0 -2 0 -1 0 0 146
not.study	16 -19 -9 -11 12 -7 -5 -22 45 65
not.study@footer	0 -1 0 0 -1 0 -1 0 4 -2
not.study@subject	-17 -25 -4 -19 47 -16 -51 8 78 106
offer.clear	-146 -91 -66 -3 36 385 -45 -45 -26 -146
offer.clear@subject	-68 -20 -12 -9 -14 13 81 -3 32 -66
offer.terms	-38 -64 -66 -23 3 144 110 -23 -44 -115
offer.terms@subject	-6 -5 -4 -3 -2 -5 14 22 -12 101
old time	-106 -46 225 57 -29 -29 -50 -12 -9 -36
one time	256 -83 66 42 -140 -36 -112 45 -39 33
one time, asked	37 -14 6 -20 -5 21 -17 -3 -5 -6
owner	0 0 0 0 0 0 0 0 0 -369
owner interviews	0 0 0 0 0 0 0 0 0 71
pair alert&apply	-1 -1 0 1 8 0 2 0 -7 133
pair alert&ask	-2 -2 0 0 2 -1 1 0 2 -6
pair alert&away	0 0 1 0 0 0 2 -2 1 4
pair alert&candidate	-1 -1 0 -1 9 0 -7 0 2 3
pair alert&choose	0 -1 0 -1 4 2 -1 0 -3 15
pair alert&civic	-2 -1 -1 1 14 -2 -8 -4 4 -41
pair alert&closer	0 0 0 0 0 0 0 0 0 29
pair alert&deadline	2 -1 0 -1 -3 0 3 0 1 -15
pair alert&education	0 0 0 0 0 0 -2 0 3 -10
pair alert&enjoyed	0 -1 0 1 0 0 0 0 0 -23
pair alert&event	2 -1 -1 0 -1 0 -2 0 3 -19
pair alert&family	0 0 0 0 1 0 0 0 -1 7
pair alert&finance	0 0 0 0 0 0 0 0 0 12
pair alert&hear	4 -1 0 -1 6 0 5 -2 -11 -1
pair alert&hiringside	0 0 0 0 1 0 0 0 0 -15
pair alert&hitch	0 0 1 0 0 0 2 -2 0 13
pair alert&inbox	0 0 0 0 0 0 0 0 0 12
pair alert&interview	1 -2 -1 -1 -2 1 -2 0 7 -5
pair alert&invite	0 0 0 0 10 0 0 0 -9 24
pair alert&link	0 0 0 1 2 0 0 0 -2 23
pair alert&mediaword	-3 0 0 0 -1 0 -4 -1 9 -11
pair alert&meet	1 -1 -1 0 1 0 -3 0 2 -23
pair alert&move	0 0 1 0 0 0 0 0 0 37
pair alert&not	-1 0 0 -2 13 0 5 0 -13 34
pair alert&offer	-1 -1 0 0 12 0 -3 0 -7 -8
pair alert&office	0 0 0 0 5 0 0 0 -5 18
pair alert&other	-1 -1 0 0 9 0 -5 0 -1 -9
pair alert&pay	2 -1 0 0 0 0 0 0 0 -5
pair alert&prepare	-1 0 0 0 0 -1 2 0 0 9
pair alert&property	1 -1 -1 0 -9 0 14 -1 -3 -7
pair alert&received	0 0 0 0 0 0 -1 0 1 44
pair alert&recruiter	0 0 0 0 0 0 0 0 0 31
pair alert&remind	-1 -1 0 0 -1 -1 5 -2 0 11
pair alert&review	-1 -1 0 0 8 -1 -2 0 -3 -12
pair alert&role	-6 -5 -2 20 -4 -2 7 -4 -4 45
pair alert&sales	0 0 0 0 0 0 0 0 0 11
pair alert&send	0 0 0 0 1 0 0 0 -1 13
pair alert&shop	0 0 0 0 0 1 0 0 0 16
pair alert&slot	0 0 1 0 1 0 0 0 -1 -18
pair alert&stage	0 -1 0 0 0 0 -3 0 5 2
pair alert&study	0 -1 -1 0 0 -1 2 0 1 -23
pair alert&team	-2 -1 0 0 9 1 -3 -3 -1 5
pair alert&time	5 -2 0 -1 1 -1 -3 -3 4 -20
pair alert&title	-1 -1 1 0 -4 1 12 -1 -6 97
pair alert&wait	0 0 0 0 -4 0 -2 0 6 0
pair alert&wish	-3 -2 -1 20 -14 -1 9 -3 -6 -20
pair apply&ask	-3 -18 -4 -3 8 -7 32 18 -24 68
pair apply&asked	0 8 -1 -1 2 -2 7 -1 -13 -17
pair apply&available	-6 -23 -4 -2 47 -2 5 -2 -12 -79
pair apply&away	3 -8 -1 -1 14 -1 -8 0 3 18
pair apply&back	-1 -6 0 0 16 -1 -16 -1 10 -35
pair apply&book	1 -17 -1 -1 11 -2 17 -2 -8 -19
pair apply&bounce	10 -2 -9 -1 -15 -1 29 10 -22 -19
pair apply&call	15 0 -2 -2 -4 -2 -11 -2 8 -58
pair apply&cancel	-2 -3 -1 0 -14 -1 47 -1 -25 -8
pair apply&candidate	-25 64 -25 -17 47 -11 -10 -4 -20 -88
pair apply&choose	-1 -20 -5 -4 34 25 5 -5 -29 -20
pair apply&civic	12 25 -22 -10 -31 -16 -14 3 53 28
pair apply&closer	-3 12 -4 -3 -2 -3 -33 -1 37 -19
pair apply&cold	-3 5 -1 -1 -10 -1 16 -1 -2 -63
pair apply&confirm	-28 -16 -5 1 -25 5 -9 -5 83 27
pair apply&deadline	-11 17 -9 -4 -27 -11 18 -4 29 1
pair apply&decide	-2 -3 -2 -2 33 0 -23 16 -17 3
pair apply&document	16 4 -6 -5 -2 7 -36 0 22 -109
pair apply&education	3 -21 0 -3 32 -6 -3 -4 4 80
pair apply&enjoyed	43 6 -5 -5 16 -4 -37 -3 -11 -64
pair apply&event	-2 -13 -2 -1 4 -3 -9 0 25 16
pair apply&family	-2 10 -2 -2 -5 -2 -8 -1 13 -29
pair apply&feedback	9 -10 -1 -1 12 2 2 -2 -11 -26
pair apply&filled	5 -13 -3 -1 45 -6 9 -4 -34 -10
pair apply&finance	-10 -1 -2 -2 -7 -2 3 -2 23 37
pair apply&forwarded	-4 -10 -1 -1 -20 -1 26 -4 13 -13
pair apply&future	-13 -11 -2 6 -5 -2 25 -2 4 3
pair apply&glad	13 -19 -2 -2 -12 9 8 -2 8 28
pair apply&health	14 -5 -2 -1 -12 -1 5 -2 4 -25
pair apply&hear	-15 9 -6 -5 -20 16 -5 -4 32 13
pair apply&hiringside	-2 -19 -3 -1 -5 -3 28 2 3 30
pair apply&hitch	4 -2 -1 0 0 -1 -1 0 0 -12
pair apply&hold	-1 -1 0 0 -3 0 18 0 -12 26
pair apply&inbox	-5 5 -2 -2 -11 -3 4 5 7 14
pair apply&interview	27 -24 -8 1 -28 1 -2 8 25 -6
pair apply&invite	8 -5 -2 -1 -9 -2 17 -2 -2 -77
pair apply&join	0 -1 -1 -1 4 1 17 0 -18 -44
pair apply&keen	15 29 -3 -2 -7 -2 0 -2 -28 3
pair apply&link	-2 -2 -1 -1 -2 0 3 5 0 43
pair apply&lure	5 -7 0 0 0 0 2 0 0 23
pair apply&machine	-7 -2 -1 -1 -4 -1 -7 13 11 4
pair apply&mediaword	2 1 -1 -1 4 -1 6 2 -12 -46
pair apply&meet	-11 11 -4 -3 -15 -4 -2 -1 28 67
pair apply&mine	0 4 0 0 -20 0 -9 3 23 230
pair apply&move	-3 -20 -1 -2 4 -3 54 -2 -27 34
pair apply&not	7 -21 -10 -5 45 -13 -23 12 7 -21
pair apply&offer	-12 12 -5 -3 -8 1 18 -7 5 -34
pair apply&office	-12 -11 -2 -3 7 7 29 -2 -14 -20
pair apply&official	10 -2 -3 -2 15 -5 -31 4 15 33
pair apply&onward	8 -16 -5 -11 23 -6 37 -5 -26 -60
pair apply&other	-10 5 -4 1 15 -4 -26 -3 26 -102
pair apply&paper	-5 -2 -1 -1 2 -2 -8 -1 18 5
pair apply&pay	-4 -1 -1 -1 8 -2 -9 -2 11 32
pair apply&practice	15 -13 -1 -1 11 -1 -17 -1 6 -6
pair apply&prepare	12 -4 -5 -2 -20 0 -29 -5 53 68
pair apply&property	0 -2 -1 -1 7 -1 -3 2 0 135
pair apply&received	-26 6 -13 -11 -36 -14 -77 -13 185 -17
pair apply&recorded	-2 -2 0 0 -4 -1 -3 -1 11 -26
pair apply&recruiter	-3 15 -3 -2 -4 -2 -4 -3 7 17
pair apply&remind	1 -1 -3 4 -5 -1 0 -1 6 -10
pair apply&review	4 -30 -10 -7 -11 -9 86 -12 -11 -34
pair apply&role	20 18 -17 -20 -17 -15 14 -21 38 -46
pair apply&sales	-26 14 -3 -3 -9 4 51 2 -30 -39
pair apply&send	-1 -3 -5 -4 -9 -8 25 12 -7 73
pair apply&service	-4 3 -2 -1 -9 -1 10 -1 5 4
pair apply&shop	-6 -4 -2 -1 18 -3 -34 7 25 -3
pair apply&sign	-3 -5 -1 -1 0 -3 13 5 -5 40
pair apply&slot	2 -2 -3 -2 20 -3 -16 -1 6 12
pair apply&sorry	-4 9 -2 1 -22 -2 -3 -2 23 15
pair apply&stage	-9 -13 -4 -4 -14 -7 63 -6 -6 9
pair apply&start	-1 -1 0 1 -1 -1 0 0 3 -4
pair apply&study	-5 -2 -2 -2 16 -1 19 -2 -23 -49
pair apply&talk	-5 45 -2 -1 -8 -1 -8 -1 -19 47
pair apply&task	-3 -15 -2 -1 24 -1 -4 -2 3 -12
pair apply&team	-6 20 -7 -8 -53 3 58 2 -8 35
pair apply&thank	8 0 -18 -13 63 -16 -73 -18 66 -65
pair apply&ticket	-4 21 -5 -4 -9 -5 15 2 -13 24
pair apply&time	18 -31 -12 0 -8 -15 -17 -4 70 -2
pair apply&title	-59 12 -21 -20 -37 -22 77 2 69 -145
pair apply&urgent	-1 0 0 0 11 0 -8 1 -2 -12
pair apply&video	4 -6 -1 -1 4 -1 -2 -1 3 0
pair apply&wait	-5 2 0 -2 -9 -3 56 0 -38 8
pair apply&wish	-3 18 -1 0 -30 -1 0 -1 19 -18
pair ask&asked	42 -74 33 -14 -41 30 78 -14 -40 -100
pair ask&available	-37 17 49 -5 -1 19 -12 -3 -27 -54
pair ask&away	-1 -1 1 2 -1 0 0 1 -1 11
pair ask&back	1 -7 -1 -1 16 6 -3 -2 -9 -25
pair ask&book	-18 65 -15 8 -23 12 -12 -2 -16 -22
pair ask&bounce	0 -1 -1 0 1 1 -2 0 2 -10
pair ask&call	-24 28 3 11 -12 -8 27 -4 -20 -9
pair ask&cancel	16 -1 -12 3 -5 0 0 -6 5 -30
pair ask&candidate	-4 -4 -3 -1 -9 -15 29 4 2 15
pair ask&choose	-17 72 -1 -18 -9 -3 -8 -2 -13 64
pair ask&civic	-30 59 4 -9 -20 3 20 -20 -8 91
pair ask&closer	-2 19 1 -1 -8 -4 -12 0 6 -49
pair ask&cold	-3 2 -2 -1 -3 -1 -3 13 -2 -44
pair ask&confirm	-8 3 22 -4 -1 2 -8 -4 -3 -7
pair ask&deadline	10 11 -12 -8 -40 34 34 -5 -24 -22
pair ask&decide	-7 -8 3 -3 -4 -5 13 16 -4 19
pair ask&document	8 -21 -5 -4 -4 -7 53 4 -26 -34
pair ask&education	-3 -11 -1 4 -1 -9 27 -1 -5 -28
pair ask&enjoyed	-1 7 0 0 -1 0 -2 -1 -1 11
pair ask&event	22 -18 0 -2 6 8 6 -14 -8 19
pair ask&exit	0 0 0 0 0 0 0 0 0 12
pair ask&family	-1 -1 3 0 0 0 -1 0 0 51
pair ask&feedback	-1 -3 0 0 -6 1 12 -1 -1 12
pair ask&filled	-2 -1 0 0 -1 -1 13 -4 -5 -6
pair ask&finance	0 7 -7 0 2 1 -3 0 0 30
pair ask&forwarded	0 -6 0 0 -4 0 12 0 -2 50
pair ask&future	-4 -3 3 -1 10 0 -8 3 -2 27
pair ask&glad	1 -6 -1 0 -1 1 6 -1 0 2
pair ask&health	3 7 -1 -1 -3 -2 -3 -1 -1 -3
pair ask&hear	-35 25 1 -4 2 -6 -7 15 9 19
pair ask&hiringside	0 -1 0 0 -2 2 -1 3 -2 84
pair ask&hitch	-3 15 4 -1 -11 0 3 -6 -1 59
pair ask&hold	-2 0 1 0 0 0 0 -5 6 10
pair ask&inbox	-3 -23 -2 -3 -19 -3 -3 30 24 -31
pair ask&interview	4 37 1 -2 -13 -4 -10 13 -27 69
pair ask&invite	-5 14 0 7 -13 10 -4 -2 -6 -39
pair ask&join	-2 -7 -1 5 -2 7 8 0 -7 31
pair ask&keen	-8 23 6 -14 11 3 0 -5 -16 3
pair ask&link	5 17 2 -13 -15 3 15 -1 -14 -98
pair ask&lure	-1 0 0 0 0 0 2 0 0 -6
pair ask&machine	-1 -6 -1 -1 10 -1 -5 11 -6 -8
pair ask&mediaword	12 2 -8 -1 -12 -1 -12 9 11 -14
pair ask&meet	12 22 -11 14 -2 -8 -4 -1 -22 15
pair ask&mine	-1 12 -10 0 -1 -8 6 3 -1 35
pair ask&move	-18 -29 33 -3 4 -12 -1 19 7 -59
pair ask&not	8 -7 -5 12 30 -29 -27 7 11 -25
pair ask&offer	-2 -5 -1 0 -10 6 13 0 0 -33
pair ask&office	-1 0 0 0 1 0 2 0 -1 30
pair ask&official	1 -11 1 -1 -8 0 6 -1 13 5
pair ask&onward	5 -11 -4 -6 -8 -4 7 10 12 -45
pair ask&other	-12 6 -6 -2 -15 -5 37 2 -6 21
pair ask&paper	1 -2 0 0 -1 0 3 0 1 -16
pair ask&pay	-3 -6 -5 -1 -1 -15 46 -5 -9 -33
pair ask&practice	6 -12 -6 0 16 0 -1 -1 -2 -5
pair ask&prepare	25 -3 -18 -9 -28 -3 38 -3 1 116
pair ask&property	3 -7 -8 0 -3 -10 27 -2 -1 -29
pair ask&received	-12 9 7 -1 -4 -18 29 3 -14 14
pair ask&recorded	-3 41 -1 -1 -2 -1 -30 -4 2 -16
pair ask&recruiter	-3 -6 -2 -1 -4 -15 4 27 -1 27
pair ask&remind	12 -2 7 3 -5 1 2 -5 -13 -39
pair ask&review	-4 -8 -2 -1 -5 5 21 1 -7 -28
pair ask&role	3 5 -39 -12 16 0 15 11 0 51
pair ask&sales	7 -3 -4 -1 0 -2 -12 8 7 -24
pair ask&send	-6 -12 -11 -6 -19 19 51 6 -21 -92
pair ask&service	10 -7 -1 -1 -1 0 -5 0 5 2
pair ask&shop	-1 2 -4 -2 -27 1 25 3 2 -23
pair ask&sign	-8 -21 2 -7 -8 56 -3 -3 -7 -75
pair ask&slot	9 82 16 -5 -31 -16 -37 -2 -14 21
pair ask&sorry	-3 -15 20 1 0 -1 -2 -1 -1 -16
pair ask&stage	-12 18 -6 -4 -20 13 16 -3 -2 -58
pair ask&start	27 -4 -2 -1 -3 10 -24 -2 -2 -65
pair ask&study	-8 6 -3 13 17 -3 -16 -3 -2 -24
pair ask&talk	-9 40 22 -11 -9 -3 -14 -10 -5 -29
pair ask&task	12 -10 -15 -3 -8 -13 51 -10 -5 0
pair ask&team	10 14 -2 -3 -9 -5 8 13 -27 77
pair ask&thank	-16 7 -2 -1 -9 -1 33 7 -19 -3
pair ask&ticket	-4 5 -12 -2 -13 27 5 4 -9 -8
pair ask&time	45 -48 55 19 -1 27 2 -28 -71 20
pair ask&title	-13 1 9 -5 1 5 29 -1 -25 -58
pair ask&urgent	-2 15 -7 -1 -3 -10 2 7 -1 -33
pair ask&video	-14 12 6 4 -2 -1 -1 -1 -2 10
pair ask&wait	-9 -13 10 0 -9 1 -5 -1 26 -53
pair ask&wish	-3 -4 0 0 -4 0 13 0 -2 0
pair asked&available	-30 27 80 -11 -18 6 -35 -9 -10 -89
pair asked&away	-2 -3 1 0 -3 -1 4 5 -1 -24
pair asked&back	-1 -4 -1 0 -1 -1 7 0 0 -12
pair asked&book	-2 13 -13 -1 -3 -2 18 -1 -10 20
pair asked&call	-5 56 -16 -3 13 -14 -6 -4 -20 64
pair asked&candidate	0 -10 0 0 -5 0 22 0 -5 13
pair asked&choose	-42 34 31 -1 -37 -7 31 -1 -8 11
pair asked&civic	21 17 -12 -19 -16 -2 12 -11 10 -5
pair asked&closer	-8 22 -4 -1 1 -2 -6 -1 -2 35
pair asked&cold	-5 -4 -10 -2 6 -2 14 5 -1 87
pair asked&confirm	-5 2 12 -2 -8 3 5 -2 -4 -51
pair asked&deadline	-6 14 -11 -2 -8 -1 31 -5 -12 -22
pair asked&decide	-1 -11 3 0 2 -1 8 -1 0 -6
pair asked&document	-4 -11 -3 -1 -15 -7 51 -7 -3 -69
pair asked&education	-2 -3 -1 0 -13 -1 22 -1 -2 -47
pair asked&enjoyed	1 0 0 0 0 0 0 0 0 -3
pair asked&event	1 11 -5 6 -2 -1 -8 0 -2 25
pair asked&exit	0 0 0 0 0 0 0 0 0 6
pair asked&family	-2 22 2 -1 -1 -3 -14 -1 -2 79
pair asked&feedback	-1 -2 0 0 -1 0 1 3 0 -2
pair asked&finance	0 -5 0 0 0 0 6 0 0 18
pair asked&forwarded	0 -8 0 0 -8 0 21 0 -5 1
pair asked&future	-5 -10 12 -1 21 -3 -11 -1 -2 -23
pair asked&glad	0 -11 0 0 0 0 12 0 0 2
pair asked&health	-2 10 2 0 -1 -3 -3 -1 -1 -16
pair asked&hear	-3 -1 1 -2 17 6 -13 -1 -3 6
pair asked&hiringside	3 -4 -2 0 -1 0 5 0 -1 73
pair asked&hitch	23 29 -29 -1 -2 -8 -11 -1 -1 14
pair asked&hold	0 0 0 0 0 0 2 0 0 9
pair asked&inbox	0 -14 -1 0 -2 -1 26 -6 -2 19
pair asked&interview	21 36 -31 -3 -1 -5 6 7 -29 -69
pair asked&invite	6 -4 0 0 0 0 -1 0 0 13
pair asked&join	-1 -9 -1 0 -1 31 -28 -1 9 14
pair asked&keen	14 -3 -9 0 9 -3 -16 -1 10 81
pair asked&link	-12 -4 15 0 0 0 1 0 0 -30
pair asked&mediaword	14 -12 0 0 0 0 -1 0 0 36
pair asked&meet	23 56 -4 -3 -7 -8 -52 -4 -2 -33
pair asked&mine	-1 -3 2 -1 -1 3 1 1 -1 30
pair asked&move	-7 -57 85 -5 -17 -16 11 6 1 -189
pair asked&not	15 30 -37 -1 -13 -5 -3 -1 15 23
pair asked&offer	-1 -4 0 0 -1 0 6 0 0 37
pair asked&office	-11 -6 14 0 0 0 4 0 0 21
pair asked&official	-3 -11 -1 -1 -3 -10 38 -7 -2 -98
pair asked&onward	-2 1 -12 -2 -2 -3 25 -4 -1 -18
pair asked&other	-4 -16 22 -2 6 -2 0 -3 -1 2
pair asked&pay	-3 -21 0 -2 6 -16 50 -5 -9 -28
pair asked&practice	0 5 0 0 0 0 -3 0 0 -14
pair asked&prepare	-12 15 2 -1 -1 -3 1 -1 -1 75
pair asked&property	-1 -3 -1 0 -2 -6 15 0 -1 19
pair asked&received	-1 -4 2 0 -3 -5 18 0 -6 -24
pair asked&recorded	0 -5 0 0 10 0 -3 0 0 13
pair asked&recruiter	-1 -7 -1 -2 18 -7 1 0 -1 25
pair asked&remind	21 -10 -31 -5 -9 -14 47 6 -4 -78
pair asked&review	0 3 -1 0 -1 -1 0 0 0 23
pair asked&role	-19 17 -22 -5 32 -14 28 -6 -10 -40
pair asked&sales	9 2 -2 0 -1 -2 -4 -1 -1 78
pair asked&send	-7 20 -6 -2 -19 -6 34 -2 -12 -56
pair asked&service	-1 -10 0 0 -1 -6 20 0 -1 24
pair asked&shop	-2 -3 2 0 -2 -6 18 -1 -7 -12
pair asked&sign	-10 -7 -4 -1 -3 24 4 -1 -1 40
pair asked&slot	-34 38 98 -14 -18 -26 -25 -6 -14 -4
pair asked&stage	-17 51 -10 -2 6 8 -36 4 -4 -32
pair asked&start	13 -11 -1 -1 -1 11 -9 -1 -1 -23
pair asked&study	-2 -3 -1 0 2 -1 6 0 -1 13
pair asked&talk	-17 148 -12 -1 -8 -16 -81 -4 -9 36
pair asked&task	0 20 -1 0 0 -1 -18 0 0 41
pair asked&team	13 -8 -3 -1 -2 -4 17 -1 -10 16
pair asked&ticket	-2 14 -13 7 -1 -1 -2 0 -1 -3
pair asked&time	53 29 59 -31 -39 -14 -5 -24 -28 68
pair asked&title	0 4 -6 -2 -2 6 4 -1 -4 -22
pair asked&urgent	-1 0 1 0 0 0 0 0 0 -10
pair asked&video	12 -15 0 -1 -1 -2 8 -1 -1 -50
pair asked&wait	-4 -33 -57 -6 -20 -22 139 -6 9 -86
pair asked&wish	0 -2 -1 0 -4 0 11 0 -3 2
pair available&away	0 -4 -4 0 0 0 -1 8 0 14
pair available&back	1 -22 0 0 22 0 3 -1 -2 -20
pair available&book	2 38 -12 -2 -1 -3 -22 -3 2 -28
pair available&bounce	-11 -2 -1 0 0 0 -3 18 0 2
pair available&call	-1 27 -10 -3 7 -5 -1 0 -14 -33
pair available&cancel	6 0 -6 1 0 0 0 0 0 2
pair available&candidate	-4 -11 -1 -1 -1 0 20 -1 1 -19
pair available&choose	-9 13 15 -3 -17 -5 -2 -1 9 4
pair available&civic	-4 -56 13 -6 19 -7 41 5 -5 42
pair available&closer	-1 10 -1 0 5 0 -10 0 -1 -6
pair available&cold	0 3 0 0 -1 0 -1 0 1 4
pair available&confirm	-9 6 -6 -5 23 0 -13 3 0 -10
pair available&deadline	-4 6 -5 -4 -6 0 27 -1 -14 -67
pair available&decide	-5 -3 4 -1 7 -1 -1 0 -2 -20
pair available&document	-7 7 -1 0 -1 -3 8 -1 -1 -12
pair available&education	-1 -17 0 0 18 -1 5 -1 -4 -11
pair available&enjoyed	0 6 0 0 0 0 -6 0 0 17
pair available&event	4 -8 -1 -1 15 -1 -3 -1 -4 1
pair available&family	-1 -11 0 0 8 1 4 0 0 19
pair available&filled	-1 -1 1 -1 -3 -1 -11 18 -2 27
pair available&future	-3 3 -2 -1 -4 -1 -13 16 6 -21
pair available&glad	6 -2 -1 0 -1 -2 0 0 0 -10
pair available&health	0 5 0 0 0 -2 -2 0 0 39
pair available&hear	-13 18 6 -1 -16 -3 6 0 3 25
pair available&hiringside	2 -2 -3 0 7 1 1 -1 -4 -37
pair available&hitch	6 -2 1 -1 -5 -5 -5 -1 11 36
pair available&inbox	-4 -12 -1 0 -1 0 15 5 -1 13
pair available&interview	-22 99 -33 -5 -18 -3 -14 11 -14 -44
pair available&invite	-2 8 0 -1 -4 -1 1 0 -2 14
pair available&join	0 0 0 1 0 0 0 0 1 23
pair available&keen	0 -1 0 0 5 0 -2 0 0 31
pair available&link	-18 7 14 -2 -1 0 -1 4 -4 -50
pair available&lure	0 17 0 0 0 0 -8 0 -8 -3
pair available&mediaword	1 0 0 0 -1 0 -1 0 0 11
pair available&meet	-15 16 21 -2 -5 -3 -12 5 -6 53
pair available&mine	0 10 0 0 0 0 -1 0 -8 -19
pair available&move	7 -27 24 -1 -5 -2 -3 -1 8 -26
pair available&not	7 -12 -5 -7 31 -6 -6 8 -10 -65
pair available&offer	-2 0 -1 0 1 4 2 0 -4 -38
pair available&office	-11 -7 14 0 0 0 4 0 1 -5
pair available&official	-1 -14 0 0 10 -2 15 -1 -7 15
pair available&onward	0 10 -2 -1 1 -1 2 -1 -8 -19
pair available&other	-2 -9 6 -3 14 -1 -1 -1 -3 35
pair available&pay	-7 5 0 -1 -2 2 -1 -1 4 -13
pair available&practice	0 -12 0 0 16 0 -1 0 -3 17
pair available&prepare	7 8 0 -1 -2 -1 -8 -1 -1 -22
pair available&property	0 1 0 0 0 0 1 0 0 35
pair available&received	-7 0 7 0 -2 0 -2 6 -2 9
pair available&recorded	-2 10 0 0 -1 0 -6 0 0 25
pair available&recruiter	-1 16 -1 0 2 -1 -1 0 -13 -21
pair available&remind	-9 -16 24 -2 -3 -4 12 -1 -2 -29
pair available&review	-1 -2 -1 -1 -1 -1 0 3 4 15
pair available&role	-5 -23 -9 0 10 -1 39 0 -10 48
pair available&sales	-3 16 -2 -1 -2 -1 -5 -1 -1 37
pair available&send	-6 25 -3 -1 -8 -3 5 -2 -7 -20
pair available&service	0 3 -1 0 2 0 -3 0 0 18
pair available&shop	2 10 -2 -1 -2 0 -6 0 0 54
pair available&sign	-1 10 -1 -2 0 5 -10 -1 -1 -6
pair available&slot	-28 -25 46 -10 37 -11 12 -1 -21 -52
pair available&sorry	-1 15 -13 -1 -6 0 6 0 0 4
pair available&stage	-3 17 -6 -1 9 -6 -10 -1 -1 13
pair available&start	-4 1 -1 0 0 2 3 0 -1 24
pair available&study	-7 16 0 -1 -13 -4 -8 -2 19 5
pair available&talk	-5 35 -2 -2 -5 -5 -26 -1 12 -5
pair available&task	1 0 0 0 -1 0 2 0 -1 27
pair available&team	-8 14 5 -2 8 -2 -10 -2 -4 -39
pair available&thank	-13 5 -14 26 7 -2 -4 -2 -4 16
pair available&ticket	-2 6 -3 -3 -2 1 -1 5 -1 8
pair available&time	-26 74 10 -18 15 -15 -15 13 -38 -14
pair available&title	-4 33 -8 -2 -9 -1 -4 -3 -2 21
pair available&urgent	-4 -7 10 0 0 0 -1 2 0 0
pair available&video	-10 16 5 -1 -1 -1 -7 -1 -1 -14
pair available&wait	4 -6 5 -1 12 -2 -15 3 0 57
pair away&back	-6 -4 -3 -3 -3 -2 -18 34 6 -11
pair away&book	0 0 -1 1 -1 4 -5 3 0 -5
pair away&call	-1 -2 13 -11 2 -1 2 0 -1 4
pair away&cancel	-1 0 0 3 0 0 0 0 0 3
pair away&candidate	2 -3 2 0 -2 0 4 -1 -1 22
pair away&choose	-3 -3 -1 1 18 2 -6 4 -11 -13
pair away&civic	26 -1 -33 -3 -25 -2 42 -9 4 -31
pair away&closer	-1 -1 -1 0 3 -1 -2 1 2 -9
pair away&confirm	25 -5 -14 -1 -4 -9 -6 13 0 -5
pair away&deadline	-18 6 -26 1 6 -10 -19 49 11 -62
pair away&decide	-3 -1 -1 -1 1 -1 30 -16 -9 -19
pair away&document	-4 -1 0 0 5 0 1 -2 1 -24
pair away&education	-3 -1 -1 -1 7 -2 2 -3 2 -24
pair away&event	0 -2 -4 0 0 2 0 7 -3 9
pair away&feedback	-1 -2 -1 -1 -3 -1 -1 6 4 -5
pair away&filled	33 -10 -29 -2 21 -15 0 13 -11 -60
pair away&finance	-1 -1 0 0 -1 8 -4 1 -1 12
pair away&future	-1 -1 0 0 0 1 -8 -1 10 -2
pair away&glad	0 -1 0 0 -2 0 6 0 -3 0
pair away&health	0 0 0 0 0 2 -1 0 0 8
pair away&hear	-3 -8 -2 -1 11 -2 -13 17 2 -11
pair away&hiringside	-2 -2 2 0 4 0 -3 0 0 0
pair away&hitch	-4 -2 16 -12 4 -2 4 0 -5 15
pair away&hold	-1 -1 -1 0 -9 -1 16 -1 -1 -1
pair away&inbox	-6 -3 -3 -3 -3 -3 -10 36 -4 -25
pair away&interview	-6 -6 3 -2 7 -1 8 2 -5 0
pair away&join	0 0 0 0 1 0 -1 0 0 -4
pair away&mediaword	-2 -2 -1 0 -1 -3 -17 19 7 -8
pair away&meet	-12 2 3 7 -1 -2 -25 30 -3 3
pair away&move	7 -6 -3 -1 0 -2 -17 16 5 14
pair away&not	-5 -16 -4 -2 -41 -10 -2 58 22 -62
pair away&offer	-2 -2 -1 -1 2 11 -5 0 -2 -6
pair away&official	0 -1 -1 1 4 0 -2 2 -2 10
pair away&onward	-2 -1 -1 1 1 0 0 -1 3 -4
pair away&other	-1 -1 -1 0 -4 0 8 -1 -1 18
pair away&pay	-2 -3 -2 -2 -4 5 0 10 -2 -34
pair away&prepare	12 1 -4 0 -2 -2 -24 21 -3 -22
pair away&property	0 0 0 0 0 0 0 1 0 19
pair away&received	0 0 0 0 -1 2 1 0 -2 -3
pair away&recruiter	16 7 -12 -1 -12 -1 -10 1 10 -7
pair away&remind	-3 -2 -3 1 -1 -2 -3 15 -1 5
pair away&review	-2 -1 -1 -1 -8 -1 8 -3 10 0
pair away&role	-4 -6 -1 13 22 4 -22 0 -6 -10
pair away&sales	-1 0 0 1 0 0 0 0 0 -4
pair away&send	-4 -2 -1 -1 -8 4 -4 0 16 -3
pair away&service	2 0 0 -1 0 0 0 0 0 -5
pair away&shop	-5 8 1 1 0 0 -3 0 0 -16
pair away&sign	-1 -1 0 0 -1 3 -4 0 5 -3
pair away&slot	-3 -1 4 -1 2 3 -5 3 -3 2
pair away&sorry	-1 -3 3 3 8 0 -3 -4 -2 -3
pair away&stage	1 -5 -2 0 14 -1 -5 3 -5 -9
pair away&start	-1 -1 0 0 0 0 8 -5 0 -2
pair away&study	-1 0 0 0 -2 0 6 1 -3 -4
pair away&talk	22 -4 -6 -1 1 0 -5 -7 0 -1
pair away&team	-14 -4 2 6 -8 0 17 -18 19 -18
pair away&thank	-2 -3 -1 -1 18 -1 -6 1 -5 -2
pair away&ticket	-1 -1 0 0 10 1 -8 -3 1 14
pair away&time	-25 -17 -1 -28 -6 -13 -2 104 -13 -57
pair away&title	-12 -13 -2 1 15 -5 3 -11 24 -43
pair away&wait	-4 -2 -1 -2 -17 -1 26 -14 15 -13
pair back&book	-1 9 -1 0 -1 0 -10 0 4 -9
pair back&bounce	-1 -1 -1 -1 -8 0 -1 12 -1 -20
pair back&call	-2 6 -1 -1 -2 -2 1 -1 2 8
pair back&candidate	-2 9 -1 0 0 0 6 0 -11 -6
pair back&choose	-1 -1 0 -1 -1 8 -15 -1 13 -15
pair back&civic	-1 -6 -4 -4 15 -3 -12 12 2 -52
pair back&closer	-2 -1 -1 0 -1 -1 -2 2 5 23
pair back&confirm	2 0 0 0 -2 0 -2 0 4 -18
pair back&deadline	1 1 -11 -1 -6 -5 4 -5 23 8
pair back&decide	-1 -1 -1 0 2 -1 5 -7 4 -10
pair back&document	-1 -1 -1 0 -2 -1 9 -1 -2 14
pair back&education	-1 -13 -1 -1 26 2 -14 0 2 -18
pair back&enjoyed	-1 8 0 0 -1 3 -7 -2 0 -9
pair back&event	-1 -13 0 0 16 0 0 1 -3 -4
pair back&feedback	0 -3 -3 -2 7 -4 7 -5 2 -8
pair back&glad	0 0 0 0 0 -8 9 0 0 -1
pair back&hear	-2 -4 -3 -3 13 -5 -13 4 14 -7
pair back&inbox	-2 -1 -2 -1 -9 -2 4 22 -9 -18
pair back&interview	0 9 0 0 0 0 -7 -2 0 -1
pair back&join	-1 -1 0 0 -1 3 1 -1 0 -8
pair back&meet	-2 -1 0 0 4 -7 7 0 0 -20
pair back&mine	0 1 0 0 0 0 0 0 0 10
pair back&move	8 0 -10 0 -3 0 2 -1 5 10
pair back&not	-1 -2 5 -2 -1 -1 -9 2 10 -3
pair back&offer	-3 -3 -3 -1 -10 -1 19 -1 2 -19
pair back&onward	-1 0 -1 0 -7 0 -4 -1 14 3
pair back&pay	-1 -1 0 0 -8 4 -4 0 11 -14
pair back&prepare	-1 -1 0 0 0 0 0 2 0 7
pair back&property	-1 -1 0 0 -1 1 13 0 -11 -13
pair back&received	0 0 0 0 0 0 -1 3 0 8
pair back&recruiter	-2 8 0 0 -1 1 5 -1 -10 -27
pair back&remind	6 -3 -8 -1 0 -8 15 0 0 -12
pair back&review	-1 -1 -1 0 -4 -1 8 0 0 28
pair back&role	0 -1 0 0 -8 1 0 0 9 2
pair back&sales	-1 0 0 0 -3 -1 6 0 0 -2
pair back&send	-5 5 -3 -2 -13 5 -1 13 1 1
pair back&shop	0 -1 4 -2 -1 0 -1 1 0 -5
pair back&sign	-2 -2 -1 -1 1 1 4 -1 -1 5
pair back&slot	8 -1 -17 0 13 2 -5 2 -2 -10
pair back&stage	-5 -2 -4 -5 -5 -3 13 -2 12 -9
pair back&start	-5 -2 -1 -1 -1 1 8 0 0 -7
pair back&team	-1 -2 -2 0 -11 0 3 -3 16 -5
pair back&thank	4 0 0 0 -1 -10 8 -1 0 -3
pair back&ticket	-1 4 -1 0 -1 0 2 -4 1 30
pair back&time	-16 -26 0 -17 4 -7 28 24 9 -82
pair back&title	-2 -2 -10 -1 13 3 -4 -1 4 0
pair back&wait	-1 0 0 0 2 -1 1 0 -1 -9
pair book&bounce	0 -1 0 0 0 0 0 3 0 31
pair book&call	-7 -25 -3 -9 28 -10 22 -3 6 -75
pair book&cancel	-8 -5 -15 50 -8 -3 -6 -2 -3 -8
pair book&candidate	-3 -1 0 0 2 -2 18 -1 -12 33
pair book&choose	-8 31 -2 0 6 -4 -13 -2 -8 -30
pair book&civic	8 -31 20 2 -8 1 24 -9 -7 -53
pair book&closer	-6 10 -2 -1 4 -2 -1 -1 -1 17
pair book&cold	-2 10 0 3 -4 -3 0 0 -3 -8
pair book&confirm	-1 9 -15 -1 -4 0 20 -2 -5 -14
pair book&deadline	16 2 -8 -4 -2 -4 16 -2 -14 20
pair book&decide	-3 1 0 0 4 0 -3 2 0 -9
pair book&document	0 0 0 0 -1 0 0 0 1 64
pair book&education	-5 7 -1 6 -9 0 1 -1 1 -33
pair book&enjoyed	1 1 -1 0 4 0 -3 0 -1 23
pair book&event	4 3 16 8 -19 5 -12 -1 -3 -24
pair book&family	-11 0 -6 22 5 -1 -2 -2 -6 -22
pair book&feedback	1 0 -1 0 0 0 1 0 0 -11
pair book&filled	-3 1 0 4 2 -1 12 0 -14 19
pair book&finance	2 0 0 0 -1 5 -5 0 0 14
pair book&future	-3 -10 2 0 -1 0 14 0 -1 -7
pair book&glad	7 -6 0 0 0 0 1 0 0 0
pair book&health	0 1 0 0 0 1 -1 0 0 78
pair book&hear	-7 -34 2 5 -9 -1 51 -2 -5 16
pair book&hiringside	3 9 -1 0 -6 -1 -11 -1 8 -18
pair book&hitch	-12 17 13 0 -11 11 -16 -1 -1 8
pair book&hold	-3 0 0 4 0 0 0 0 0 9
pair book&inbox	-4 -2 -1 1 -1 -1 6 0 2 27
pair book&interview	11 3 2 -5 -16 -12 31 -17 3 -90
pair book&invite	6 5 -3 0 -7 9 -13 -8 11 -16
pair book&join	-4 -1 0 4 13 -1 -4 0 -7 -13
pair book&keen	6 9 -10 -2 -3 -4 10 -1 -6 52
pair book&link	4 33 4 -1 -7 -3 -22 -3 -4 -41
pair book&lure	5 -7 0 0 -1 0 -2 1 5 44
pair book&machine	-6 3 0 0 0 0 0 4 0 6
pair book&mediaword	3 2 -1 -2 -2 2 -2 -1 0 40
pair book&meet	3 -2 2 1 -2 -1 1 0 -2 -2
pair book&mine	-5 -14 3 0 -1 0 18 0 -1 -3
pair book&move	3 -2 7 14 -5 -4 -9 -1 -3 -51
pair book&not	-23 3 3 22 51 -8 -32 -4 -12 39
pair book&offer	-3 1 0 0 1 6 -4 0 0 18
pair book&office	0 0 0 1 0 0 -1 0 0 53
pair book&official	2 2 -1 0 -1 -1 0 0 -1 111
pair book&onward	4 -30 25 0 -1 -1 4 -1 -1 -43
pair book&other	-7 3 -3 6 1 -1 4 -1 -1 -1
pair book&pay	-2 7 1 0 4 2 -3 -2 -8 -12
pair book&practice	-1 2 0 0 0 0 0 0 0 40
pair book&prepare	1 -1 25 -6 -6 7 -16 -1 -2 -16
pair book&property	-9 12 -7 21 -4 -4 -5 -2 -3 -17
pair book&received	-1 9 -1 -1 -2 -1 11 -1 -15 11
pair book&recorded	-1 0 1 0 0 0 0 0 0 12
pair book&recruiter	-6 10 -1 2 0 1 -7 1 -1 -21
pair book&remind	-11 -15 23 9 -4 -1 2 -1 -1 57
pair book&review	4 0 -7 0 -6 -1 -5 -1 17 -2
pair book&role	9 10 -1 8 2 6 -13 -3 -16 -32
pair book&sales	0 1 0 0 0 0 -1 1 0 21
pair book&send	15 -3 -1 -2 8 -1 -10 -2 -4 -13
pair book&service	-1 5 1 0 -1 -3 -6 0 7 63
pair book&shop	-2 3 -3 1 11 -2 10 -2 -17 7
pair book&sign	2 -1 -6 -1 -1 3 1 -7 9 14
pair book&slot	19 35 -9 -1 -11 -5 -20 -1 -8 9
pair book&sorry	-4 -1 0 13 -2 -1 -2 0 -1 21
pair book&stage	18 -37 14 1 -6 -2 13 -2 -1 -74
pair book&start	1 1 -1 -1 3 2 -7 -1 3 15
pair book&study	15 14 -12 0 -6 -1 -7 -2 -2 -13
pair book&talk	6 -6 22 -2 -7 -3 -4 -2 -5 -52
pair book&task	0 -1 -2 3 -5 -1 -5 -8 18 -12
pair book&team	8 28 -10 -4 18 -8 -17 -2 -11 -59
pair book&thank	3 2 -4 -6 3 -2 -6 -3 12 -23
pair book&ticket	-1 2 -1 0 1 0 -2 -1 0 18
pair book&time	-16 -39 82 60 -20 -12 -31 -9 -14 70
pair book&title	7 9 -6 1 -2 3 -13 -3 3 -43
pair book&urgent	-3 -1 1 5 -3 -1 -1 3 0 -4
pair book&video	-1 3 -1 4 -1 -1 -2 -1 -1 8
pair book&wait	-2 -9 -1 -3 -7 -1 30 -3 -4 60
pair bounce&candidate	-1 7 0 0 -4 0 -2 2 -1 -36
pair bounce&choose	0 0 0 0 0 1 -1 2 0 -8
pair bounce&civic	-6 -2 -5 -3 -2 -3 13 21 -13 -21
pair bounce&filled	-11 -2 -3 -1 -1 -2 -5 27 -3 28
pair bounce&glad	0 0 0 0 0 1 -1 0 0 -11
pair bounce&hear	-1 -1 3 0 -1 0 2 -1 -2 0
pair bounce&inbox	-20 -4 0 -3 -15 -3 -9 44 9 -4
pair bounce&interview	-15 -2 3 -1 -1 0 -2 20 -1 15
pair bounce&invite	-16 -3 -3 -2 -4 -2 -5 34 -1 -7
pair bounce&machine	-3 -6 -2 -2 -9 -1 -9 18 13 -7
pair bounce&meet	1 0 0 0 -1 0 -1 3 -1 -5
pair bounce&move	-1 0 4 0 -1 0 -2 3 -2 -6
pair bounce&not	-14 -8 0 -6 -22 -5 -3 48 11 -26
pair bounce&offer	0 -1 0 0 -2 2 19 -1 -17 -24
pair bounce&pay	0 -1 0 0 0 3 -2 0 0 5
pair bounce&recruiter	0 0 0 0 1 0 -1 2 -1 9
pair bounce&role	-1 10 -1 -1 -3 0 7 0 -10 18
pair bounce&send	-1 1 -1 0 -9 -1 -3 17 -3 -22
pair bounce&shop	-4 -2 -1 -1 -8 1 0 11 4 -14
pair bounce&sign	-11 -4 -3 -2 -4 2 -8 32 -2 7
pair bounce&slot	-13 1 -1 0 -1 3 -6 18 0 -12
pair bounce&sorry	0 -1 0 -3 -9 -3 8 10 -1 -5
pair bounce&stage	0 -1 0 -1 5 -2 1 4 -5 -3
pair bounce&talk	-5 4 0 0 0 0 -3 5 0 9
pair bounce&task	0 0 4 -1 1 0 2 -4 -1 -2
pair bounce&team	0 0 0 0 0 0 13 -2 -10 12
pair bounce&thank	-13 -1 -1 -1 -5 0 -2 21 4 -14
pair bounce&ticket	0 -1 0 0 0 0 4 1 -4 1
pair bounce&time	-42 -3 0 -3 -2 -1 -2 54 -1 -47
pair bounce&title	-13 12 -2 -1 -2 0 -10 14 3 -10
pair call&cancel	-8 -2 8 19 -8 -2 -5 -1 -1 -45
pair call&candidate	4 7 -2 -1 -5 -2 1 -2 -1 -9
pair call&choose	2 -4 -1 -2 -2 8 2 0 -3 4
pair call&civic	4 -35 -6 -17 21 -10 50 -9 2 42
pair call&closer	-2 -9 -1 -1 -2 -1 29 -1 -13 15
pair call&cold	5 -5 0 3 -3 0 3 0 -2 12
pair call&confirm	17 -3 -2 -1 -9 7 -7 -1 -1 3
pair call&deadline	-2 21 -1 -3 -10 -11 -1 -4 12 85
pair call&decide	3 -11 -2 -3 6 -3 18 -1 -9 -3
pair call&document	2 3 -1 -1 14 -1 -7 -1 -7 -20
pair call&education	-2 7 0 -1 3 0 -7 0 0 -7
pair call&enjoyed	2 16 -2 -1 -5 0 -9 0 -1 51
pair call&event	7 -2 -1 2 27 -8 -18 -1 -7 -39
pair call&family	0 0 0 0 0 0 2 0 0 28
pair call&feedback	0 -5 0 0 0 0 4 -1 3 14
pair call&filled	0 0 0 5 -3 0 -1 0 0 -5
pair call&finance	-2 8 0 -1 -2 -2 -2 1 0 48
pair call&future	-3 -10 0 0 -1 0 15 0 0 5
pair call&glad	1 -19 -2 -1 -1 1 22 -1 -1 -15
pair call&health	0 0 3 0 0 0 -2 0 0 4
pair call&hear	-1 3 1 2 -10 -4 24 -18 4 -12
pair call&hiringside	9 -1 -4 -1 -1 0 -2 0 -1 21
pair call&hitch	-3 -7 12 -11 -1 1 1 6 -1 -16
pair call&hold	0 -1 0 1 -11 -1 12 0 0 -3
pair call&inbox	-7 -12 -2 -1 17 -2 28 -6 -15 -43
pair call&interview	15 31 -12 -1 -25 -6 8 -1 -9 -21
pair call&invite	13 -7 -2 -1 -9 -1 -2 3 6 -21
pair call&keen	7 22 -2 -1 0 -1 -21 -1 -2 -36
pair call&link	6 -4 0 0 0 0 -1 0 0 -16
pair call&lure	8 6 -1 -1 -2 -1 -6 -1 -2 20
pair call&mediaword	0 1 0 0 -3 0 3 0 0 90
pair call&meet	-5 -4 11 -2 -3 -3 1 -1 6 -8
pair call&mine	0 1 0 0 0 0 -1 0 0 -3
pair call&move	-3 -3 6 -1 -1 0 0 1 -1 49
pair call&not	10 17 6 -20 -5 -8 -8 -13 22 -80
pair call&offer	-2 -1 -1 3 -3 5 -2 0 1 29
pair call&office	6 4 0 -1 -3 -1 -7 4 -2 8
pair call&official	-1 5 3 2 4 0 -3 0 -10 4
pair call&onward	0 -2 -1 0 2 9 0 0 -8 -5
pair call&other	0 -15 19 10 -12 -4 5 -3 0 5
pair call&pay	10 17 -1 -1 -14 0 -11 -1 1 14
pair call&practice	1 3 0 0 0 0 -3 0 0 14
pair call&prepare	26 5 -5 -8 3 -19 -6 -4 7 5
pair call&property	-1 3 -1 7 -7 -1 -1 0 0 40
pair call&received	-7 7 7 -1 -4 0 6 0 -7 3
pair call&recorded	0 7 0 0 0 0 -6 0 -1 14
pair call&recruiter	5 -5 0 -5 -2 -3 13 -4 -1 18
pair call&remind	12 -13 3 2 -21 -13 40 -6 -3 -32
pair call&review	-6 -4 -1 -1 0 -1 7 -1 6 12
pair call&role	0 75 -3 -10 -20 -9 -27 2 -7 -25
pair call&sales	2 22 -2 1 -4 -1 -11 -1 -6 -13
pair call&send	15 9 -2 -2 -5 -4 -5 -2 -4 10
pair call&service	0 -9 0 0 0 0 -1 0 10 10
pair call&shop	-3 20 0 -1 -9 0 -3 0 -2 19
pair call&sign	-3 -4 2 2 -4 5 -4 4 2 17
pair call&slot	-3 37 -2 -6 -27 1 11 -5 -5 31
pair call&sorry	-2 3 9 24 -18 -1 -14 -1 -1 -19
pair call&stage	5 3 -3 -2 -3 -2 5 -1 -2 18
pair call&start	5 -1 0 -1 -3 -9 8 0 1 36
pair call&study	-1 2 0 15 -12 -2 -10 -1 9 25
pair call&talk	19 30 -5 -4 -12 7 -29 -2 -4 -90
pair call&task	0 -1 -1 -1 -4 -2 8 0 0 6
pair call&team	-12 -7 9 -5 9 5 9 1 -10 -33
pair call&thank	5 1 -4 -6 -24 -3 7 -5 29 -17
pair call&ticket	3 -1 -1 -1 -3 -1 1 -6 9 -18
pair call&time	56 -18 -11 5 -46 -25 43 -23 21 25
pair call&title	-12 30 8 -4 -8 -16 8 2 -8 36
pair call&urgent	-1 -1 -1 0 -1 -1 -6 11 -1 -20
pair call&video	0 -6 7 -1 1 -2 7 -1 -5 -4
pair call&wait	-19 33 -4 -1 -2 2 -4 -3 -1 -11
pair call&wish	-11 10 -2 -5 -16 5 20 -1 -1 -49
pair cancel&candidate	1 0 0 4 3 0 -4 0 -3 -9
pair cancel&choose	-5 -2 -3 19 -3 -1 -3 -1 -1 30
pair cancel&civic	2 -10 -3 36 -9 -4 -10 -4 3 23
pair cancel&confirm	-4 -1 7 2 -17 -1 27 0 -12 22
pair cancel&deadline	12 -7 -10 13 1 -1 -3 -1 -3 27
pair cancel&decide	-1 0 0 4 -1 0 -1 0 0 -2
pair cancel&education	-3 -1 0 10 -4 0 -1 0 -1 15
pair cancel&event	-11 -2 -3 28 -5 -2 -3 -6 4 -27
pair cancel&family	0 0 0 2 0 0 0 0 0 16
pair cancel&filled	-8 -3 -3 34 -10 -2 -5 -1 -1 -12
pair cancel&finance	-2 -1 -1 7 -2 0 -1 0 0 -12
pair cancel&health	-2 0 0 3 0 0 0 0 0 31
pair cancel&hear	-4 -1 -1 13 -3 -1 -2 0 -1 19
pair cancel&hiringside	-5 -1 -1 10 -2 0 -1 0 -1 -3
pair cancel&hitch	-2 -2 5 5 -2 -1 -3 -1 -1 39
pair cancel&hold	-10 -3 5 29 -6 -3 -10 -6 4 -20
pair cancel&interview	-82 -25 21 158 -28 -6 -23 -6 -10 -89
pair cancel&invite	-3 -1 1 5 -1 0 0 0 0 -13
pair cancel&join	-1 0 0 3 0 0 0 0 0 -2
pair cancel&link	21 0 -21 2 0 0 -1 0 0 -15
pair cancel&mediaword	0 0 0 0 0 0 0 0 0 13
pair cancel&meet	-2 -1 7 5 -2 -1 -3 -1 -1 4
pair cancel&move	29 -3 -30 8 -1 -1 -2 1 -1 1
pair cancel&not	-12 -6 3 33 -1 -4 -12 -4 3 -14
pair cancel&offer	-2 0 0 6 -3 0 1 0 0 -9
pair cancel&office	-1 -1 -1 4 -1 0 -1 0 0 0
pair cancel&official	-2 -1 -1 8 -4 0 -1 0 0 6
pair cancel&onward	-1 -1 0 -5 9 0 -2 0 0 -1
pair cancel&other	-1 -1 -1 14 -8 -1 -1 -1 0 17
pair cancel&prepare	6 -1 -1 1 -2 -1 -2 -6 5 -26
pair cancel&property	-1 0 0 3 -1 0 0 0 0 18
pair cancel&recruiter	-9 -2 -3 24 -4 -1 -3 -1 -1 -21
pair cancel&remind	-17 -10 30 17 -7 -3 -7 -1 -1 -16
pair cancel&review	-1 0 0 2 0 0 0 0 0 11
pair cancel&role	-23 -8 -10 84 -19 -7 6 -8 -15 -40
pair cancel&sales	-3 0 -1 7 -2 0 -1 0 0 3
pair cancel&shop	-6 -2 3 15 -3 -1 -4 -1 -1 4
pair cancel&sign	-1 0 -1 10 -6 -1 -1 0 0 22
pair cancel&slot	-7 -2 -6 25 -5 -1 -3 -1 0 -27
pair cancel&sorry	-14 -12 14 43 -13 -4 -9 -2 -3 97
pair cancel&stage	-5 -1 -1 3 8 -1 -3 0 0 8
pair cancel&study	-2 0 0 4 0 0 -1 0 0 -1
pair cancel&talk	-7 -8 7 16 -5 -1 -2 0 0 -7
pair cancel&task	-3 -1 -2 9 -1 -1 -2 -6 5 -3
pair cancel&team	-11 -3 -5 35 -4 -2 -7 -1 -1 -17
pair cancel&ticket	-1 0 0 1 0 0 0 0 0 18
pair cancel&time	-52 -31 23 150 -27 -14 -33 -7 -9 -11
pair cancel&title	-28 -5 -4 45 -19 -2 36 -2 -21 -21
pair cancel&wait	-1 0 0 3 0 0 -1 0 0 28
pair candidate&choose	-9 -31 -6 -5 52 9 10 -6 -14 17
pair candidate&civic	14 11 -8 -6 -31 -4 1 0 24 -15
pair candidate&closer	-4 -2 -2 -2 42 -2 -9 1 -23 -50
pair candidate&cold	-1 0 0 0 -1 0 7 0 -5 -27
pair candidate&confirm	-13 -4 -4 4 -5 8 -6 1 19 44
pair candidate&deadline	6 3 -4 -5 -10 5 43 0 -38 -46
pair candidate&decide	-6 -5 -7 -5 34 -12 3 1 -4 -76
pair candidate&document	8 -4 -1 -1 0 9 -12 -1 1 -16
pair candidate&education	-5 8 1 -2 0 -6 8 -2 -2 39
pair candidate&enjoyed	16 -12 -1 -1 1 0 0 0 -3 1
pair candidate&event	-1 -1 -1 3 -6 -1 0 2 5 -11
pair candidate&family	1 5 0 0 -3 0 1 0 -2 -13
pair candidate&feedback	10 -17 -1 -1 -7 2 16 -3 1 -11
pair candidate&filled	-6 -7 -2 3 15 -3 15 -2 -14 -20
pair candidate&finance	-1 -3 0 -1 -9 0 13 0 2 6
pair candidate&forwarded	0 -8 0 0 -8 0 45 0 -28 -2
pair candidate&future	-1 0 0 0 -5 0 0 -1 7 8
pair candidate&glad	20 27 -2 -2 -8 -2 -30 0 -3 -39
pair candidate&health	14 -1 -1 0 -1 0 4 0 -14 -3
pair candidate&hear	2 -12 -3 -2 -1 10 -1 1 6 -47
pair candidate&hiringside	-5 -24 16 -3 -24 17 27 4 -7 88
pair candidate&hitch	0 0 0 1 -3 0 5 0 -1 -9
pair candidate&hold	-1 -1 2 -1 -1 0 3 0 -2 -1
pair candidate&inbox	-2 3 -1 -1 -9 8 6 7 -13 -15
pair candidate&interview	9 26 -5 -8 -23 -2 -30 -4 38 56
pair candidate&invite	3 -9 -1 -1 -23 -1 -15 0 47 -19
pair candidate&join	4 -1 0 0 20 -1 -6 0 -16 -1
pair candidate&keen	2 3 0 0 -9 9 -4 1 -1 17
pair candidate&link	-1 -3 -1 0 -1 13 -4 -1 -3 -35
pair candidate&machine	-1 -1 0 0 -2 0 -1 5 0 5
pair candidate&mediaword	-2 1 0 0 14 -1 -4 2 -9 -21
pair candidate&meet	19 -28 -1 0 1 -4 -5 0 20 -22
pair candidate&mine	0 4 0 0 -21 0 -9 3 24 -20
pair candidate&move	-4 -10 -4 -1 -14 -1 30 5 -2 29
pair candidate&not	-20 -13 -2 -3 16 -5 10 -2 19 -55
pair candidate&offer	-8 7 -4 1 5 1 -6 -2 6 -105
pair candidate&office	-12 -1 -1 -1 4 8 3 -1 1 42
pair candidate&official	-1 3 -1 3 -11 2 -6 -1 12 -15
pair candidate&onward	-8 23 -5 -2 5 -3 -8 -2 0 -44
pair candidate&other	-15 -13 -9 1 91 -11 -6 -5 -33 -94
pair candidate&pay	5 0 0 0 -2 -2 -3 0 2 11
pair candidate&practice	-1 8 -1 0 2 0 -4 0 -3 4
pair candidate&prepare	-5 -4 -1 -1 -3 1 -6 -2 21 -43
pair candidate&property	-3 2 -1 -1 22 -1 -1 -1 -17 29
pair candidate&received	-8 -4 -4 -3 0 -5 10 6 8 -59
pair candidate&recorded	0 -1 0 0 -1 0 -1 0 4 -31
pair candidate&recruiter	15 6 -7 -2 -11 -9 41 -2 -30 -11
pair candidate&remind	-4 -14 -1 3 -14 8 16 2 4 23
pair candidate&review	-11 -6 -3 -3 11 -4 14 -1 3 -42
pair candidate&role	4 -8 -7 -1 44 -3 -7 -5 -16 26
pair candidate&sales	-12 14 -1 -1 -16 8 29 -1 -18 40
pair candidate&send	5 -6 -2 -2 -13 -2 13 -2 8 -10
pair candidate&service	-4 -1 -2 0 -5 -1 16 0 -3 4
pair candidate&shop	-9 -7 -1 -1 6 -2 8 8 -1 -39
pair candidate&sign	-7 -3 -1 1 4 -12 37 1 -20 -40
pair candidate&slot	21 -4 12 -5 5 -9 -16 1 -4 4
pair candidate&sorry	-2 11 -1 -1 -5 -1 -8 -1 9 58
pair candidate&stage	3 28 -4 -4 -22 -6 16 -6 -3 -35
pair candidate&start	2 -1 0 1 5 -4 -3 0 2 -4
pair candidate&study	-3 -2 -1 -1 1 -1 23 -1 -16 -37
pair candidate&talk	19 -5 -3 -1 -3 -1 2 -2 -6 50
pair candidate&task	0 -7 -1 -1 9 -1 7 -1 -6 8
pair candidate&team	0 -15 -2 -9 -14 2 28 1 9 -16
pair candidate&thank	-4 0 -2 -2 -2 7 -8 9 4 46
pair candidate&ticket	-1 8 -2 -3 -21 6 33 19 -40 -83
pair candidate&time	4 -33 12 -3 23 -11 26 -5 -12 100
pair candidate&title	11 29 -8 -4 -1 -9 11 1 -30 -1
pair candidate&urgent	-1 -2 0 0 5 0 -3 2 -1 -2
pair candidate&video	-1 3 0 0 5 -5 1 0 -1 13
pair candidate&wait	-6 -7 -1 -2 -19 -2 69 -1 -31 4
pair candidate&wish	-2 1 -1 1 -12 -1 4 -1 10 -22
pair choose&civic	-11 2 4 -4 -28 38 7 -8 0 24
pair choose&closer	0 -2 -2 -2 25 -2 -11 0 -7 -34
pair choose&cold	2 10 -1 -1 26 -4 -28 0 -4 -27
pair choose&confirm	-5 0 -1 -1 1 14 -5 -1 -1 7
pair choose&deadline	6 -3 -4 4 -39 -9 50 -3 -1 -52
pair choose&decide	-11 8 -3 12 -1 12 -7 -2 -7 -73
pair choose&document	-4 -5 -1 -1 6 12 -2 0 -5 -17
pair choose&education	-6 -2 -3 -4 -5 -4 33 0 -9 -84
pair choose&enjoyed	-1 -2 -1 -1 6 4 -5 -1 -1 -22
pair choose&event	-6 10 -3 0 4 3 -8 -1 1 -31
pair choose&family	0 -2 0 0 0 0 2 0 0 22
pair choose&feedback	-3 0 0 0 -1 0 1 0 4 27
pair choose&filled	-6 -4 -2 8 6 -5 15 -3 -9 -7
pair choose&finance	-2 -3 -1 -1 -1 11 7 -1 -7 -6
pair choose&future	-7 3 1 0 7 0 4 0 -7 -8
pair choose&glad	6 -12 -2 -5 -14 49 -17 -3 -4 8
pair choose&health	-3 -1 5 2 -1 4 -2 -3 -1 27
pair choose&hear	-5 7 -2 6 -30 20 -39 -2 45 32
pair choose&hiringside	-7 -10 -6 0 13 0 24 -2 -11 -61
pair choose&hitch	-2 -2 1 4 -5 -1 8 -2 -2 -2
pair choose&hold	-2 -2 -2 7 -13 -3 20 -1 -2 -33
pair choose&inbox	-3 7 -1 -1 -5 0 0 5 -1 1
pair choose&interview	-13 25 0 12 -17 6 -15 -5 7 30
pair choose&invite	11 -7 -2 0 3 0 5 -1 -9 -57
pair choose&join	-2 3 -1 -1 11 -15 8 -1 -2 17
pair choose&keen	4 24 9 -12 -21 2 1 -1 -6 -25
pair choose&link	-6 26 20 -14 -11 -3 -5 -2 -4 37
pair choose&lure	0 9 0 0 0 0 -8 0 0 -5
pair choose&machine	0 1 0 0 -1 0 -1 1 0 -14
pair choose&mediaword	4 -1 -4 -2 24 4 -13 0 -11 -30
pair choose&meet	-7 2 -1 0 21 3 -8 -1 -8 -54
pair choose&mine	-1 0 1 0 1 0 -1 0 -1 -20
pair choose&move	-9 3 13 -9 -2 2 7 -1 -4 -3
pair choose&not	-16 3 -9 38 -28 -5 8 -4 13 -13
pair choose&offer	-10 4 -2 0 -10 27 -3 -2 -4 -68
pair choose&office	-1 -3 -1 0 20 1 -24 -1 8 48
pair choose&official	-2 -1 -1 0 -9 6 3 -3 8 -20
pair choose&onward	7 -17 -2 -1 11 4 5 -2 -6 -47
pair choose&other	-11 2 -7 13 46 -10 -10 -6 -18 54
pair choose&paper	0 0 0 0 3 0 -2 0 0 9
pair choose&pay	-4 17 -2 -2 -8 21 -18 -1 -4 -26
pair choose&practice	0 0 0 0 1 0 0 0 0 19
pair choose&prepare	-9 0 -2 1 25 -8 -5 0 -1 -31
pair choose&property	-1 12 -2 0 16 7 -22 0 -10 -11
pair choose&received	-2 -2 0 -1 14 -2 -7 0 -1 -12
pair choose&recruiter	-2 10 -4 -4 12 -4 -3 0 -6 -137
pair choose&remind	-3 -12 0 17 -8 -2 15 -1 -6 44
pair choose&review	1 -1 -2 -2 11 -3 14 -2 -17 1
pair choose&role	-1 -12 -8 -1 14 36 -1 -6 -22 -16
pair choose&sales	-2 1 -1 0 19 3 -14 -1 -4 47
pair choose&send	4 -7 2 -2 -5 9 3 -1 -4 26
pair choose&service	-1 14 -1 0 0 -3 -6 0 -2 16
pair choose&shop	-2 5 -2 0 0 1 1 -2 -1 -19
pair choose&sign	-9 -4 -4 -3 4 32 -3 -2 -11 -19
pair choose&slot	-13 78 -1 -20 -16 7 -27 -8 1 39
pair choose&sorry	-3 -4 -7 2 33 -4 -15 -3 1 34
pair choose&stage	21 -11 -4 4 -9 -6 15 -1 -9 -25
pair choose&start	0 -3 -1 0 13 2 -9 0 -1 -10
pair choose&study	-9 1 -1 6 -11 -1 5 -1 11 16
pair choose&talk	-4 5 -1 -2 -18 4 4 -1 13 -27
pair choose&task	5 -2 -1 -1 1 -1 3 -2 -2 -45
pair choose&team	-17 11 -9 4 68 18 -47 -7 -22 24
pair choose&thank	16 -8 4 -3 5 -2 -8 -1 -4 -46
pair choose&ticket	0 1 -1 -2 -21 2 26 -3 -1 -48
pair choose&time	-44 38 7 10 -10 14 -26 -8 19 34
pair choose&title	-14 4 -4 -6 45 34 -37 -5 -16 -3
pair choose&urgent	-1 -3 -1 0 0 12 -10 2 0 4
pair choose&video	-2 2 2 0 0 0 -2 0 -1 -7
pair choose&wait	-3 -4 -2 2 -7 -8 36 -2 -13 14
pair choose&wish	-1 8 0 -1 -10 9 -4 0 -1 -19
pair civic&closer	-7 17 -4 -4 0 -8 -4 -5 15 25
pair civic&cold	-5 5 -3 -2 22 -2 2 -4 -12 24
pair civic&confirm	40 -46 6 -7 -3 28 -33 -7 22 -7
pair civic&deadline	2 -4 -45 -4 -24 13 65 -5 2 30
pair civic&decide	-13 -19 -8 -1 -13 13 39 -8 10 -103
pair civic&document	-15 5 -6 -4 -5 29 -40 -4 41 -31
pair civic&education	-9 -5 -1 -1 5 11 3 -4 1 -67
pair civic&enjoyed	-3 5 -9 -5 25 0 4 -4 -11 -65
pair civic&event	16 -32 11 5 7 -4 13 -17 1 -82
pair civic&exit	-2 6 0 0 -1 0 -2 0 0 5
pair civic&family	3 -23 7 -2 18 -2 8 -3 -6 39
pair civic&feedback	18 -19 -4 -1 8 0 4 -2 -4 -21
pair civic&filled	19 0 -18 3 3 -2 7 -12 1 -4
pair civic&finance	-11 -4 -2 5 -9 14 -6 8 5 26
pair civic&forwarded	4 -4 -4 -1 -7 -1 10 4 -2 -26
pair civic&future	-8 -6 2 -1 17 10 -3 -6 -6 -80
pair civic&glad	-3 1 -7 -3 4 30 -13 -3 -6 19
pair civic&health	-13 -5 16 -3 -7 7 -4 3 7 11
pair civic&hear	3 -21 15 -12 -26 -12 87 -10 -24 -45
pair civic&hiringside	9 -18 -9 -1 -26 -4 47 -2 4 -11
pair civic&hitch	8 -16 18 -6 -7 12 -2 -11 5 -1
pair civic&hold	-10 11 3 22 -12 5 -12 -9 2 -21
pair civic&inbox	-6 4 -1 -4 -14 -5 5 26 -5 -63
pair civic&interview	12 21 6 -14 -18 -15 -5 -1 12 73
pair civic&invite	40 -2 -10 -1 4 15 -28 -5 -14 -63
pair civic&join	-3 13 -4 -2 -4 21 -13 -2 -6 54
pair civic&keen	-3 -7 -2 -5 14 9 8 -4 -10 56
pair civic&link	26 16 11 -3 -23 -2 -10 -7 -8 -92
pair civic&lure	6 2 -2 -2 -6 14 -10 -1 -1 -14
pair civic&machine	-4 11 -2 -2 -23 -2 -8 11 18 -40
pair civic&mediaword	1 2 -3 -3 -4 4 -30 0 32 -22
pair civic&meet	-9 14 12 -7 -34 -14 48 -9 -1 10
pair civic&mine	-3 4 5 -1 -1 0 -1 -1 -2 31
pair civic&move	2 -14 35 -4 4 -9 -23 0 8 -29
pair civic&not	-37 -1 48 0 16 -18 11 -25 6 19
pair civic&offer	-9 -6 -9 -5 -24 53 16 -10 -6 -63
pair civic&office	1 -3 -6 12 -3 -1 -8 -4 13 47
pair civic&official	-19 -20 -1 -3 13 9 0 14 7 -15
pair civic&onward	2 12 -13 0 7 -8 23 -6 -16 -51
pair civic&other	-38 28 -19 1 41 -12 13 -7 -7 3
pair civic&paper	-6 9 -1 15 -4 -2 -10 -1 1 -20
pair civic&pay	-16 -13 -7 -4 5 29 21 -5 -10 -77
pair civic&practice	-1 -2 -1 -1 16 -1 -2 -1 -7 13
pair civic&prepare	53 -22 6 -2 -33 20 -11 -11 0 41
pair civic&property	0 -6 -2 8 -9 14 3 -2 -6 0
pair civic&received	-24 -12 15 -6 12 -4 -27 4 42 29
pair civic&recorded	-2 23 2 -1 -2 -1 -16 -2 0 1
pair civic&recruiter	19 -1 -1 -14 14 -1 -3 -1 -13 -46
pair civic&remind	-3 5 23 -20 17 -15 18 -16 -9 -31
pair civic&review	-5 -12 -9 1 -17 -5 7 -5 45 -1
pair civic&role	27 20 -15 5 -16 20 -30 -24 12 -61
pair civic&sales	8 10 -11 6 13 2 -29 -6 9 -72
pair civic&send	1 -24 -17 -10 -23 26 20 18 8 -5
pair civic&service	-3 4 6 -1 -1 0 -5 0 1 0
pair civic&shop	-5 1 -13 -6 -3 6 8 17 -4 -19
pair civic&sign	-23 3 -8 -7 -17 90 -19 -3 -16 -8
pair civic&slot	11 13 -22 -20 -27 6 64 0 -25 -29
pair civic&sorry	-17 -23 49 24 41 -10 -43 -12 -9 11
pair civic&stage	24 24 -18 -10 23 -16 -3 -5 -20 52
pair civic&start	-11 -8 -6 -5 -4 54 -18 -2 0 -23
pair civic&study	-12 -1 -5 0 13 -1 0 2 3 -30
pair civic&talk	34 5 -15 -19 13 -17 6 -13 6 -20
pair civic&task	2 5 -15 -4 27 -23 8 -17 18 -58
pair civic&team	-3 3 6 -24 19 -1 18 -29 9 -43
pair civic&thank	-33 20 -4 -6 45 -28 -16 2 19 31
pair civic&ticket	6 17 -9 -7 -33 20 10 -7 2 4
pair civic&time	-29 -24 39 -15 26 29 21 -27 -21 55
pair civic&title	21 21 6 -11 -37 44 -63 -13 32 -90
pair civic&urgent	-4 -5 10 -1 4 11 -22 10 -3 9
pair civic&video	28 7 1 -4 -19 -6 -14 -1 9 -20
pair civic&wait	20 -15 0 -17 -43 8 69 -10 -11 -6
pair civic&wish	5 4 -7 -1 28 16 -39 -4 -2 -11
pair closer&cold	0 1 0 0 -1 0 -2 0 3 11
pair closer&confirm	-1 1 -1 0 0 -1 2 0 0 29
pair closer&deadline	-5 6 -1 -1 1 0 -14 7 7 23
pair closer&decide	-1 -2 -1 -1 39 -1 -27 -1 -5 7
pair closer&document	-2 7 0 0 5 0 0 0 -9 -2
pair closer&education	-1 0 0 0 2 0 -3 0 3 -4
pair closer&enjoyed	-1 -1 0 -1 6 -1 -1 -1 -1 26
pair closer&event	0 1 0 0 1 0 -1 0 0 -12
pair closer&family	-1 -3 2 0 5 0 3 0 -6 18
pair closer&feedback	0 0 0 0 -2 0 5 0 0 -8
pair closer&filled	-1 -3 0 0 -3 -1 2 0 6 -11
pair closer&finance	0 0 0 -1 7 -1 -4 -1 0 3
pair closer&future	0 -1 0 0 5 0 -2 0 -1 8
pair closer&glad	-1 7 -1 -2 4 -5 -1 0 -1 -5
pair closer&health	0 5 0 0 -2 0 -2 0 -1 8
pair closer&hear	-1 -7 -2 -2 18 -4 1 -1 -3 -16
pair closer&hiringside	-1 -2 0 0 1 0 3 2 -3 4
pair closer&inbox	-5 8 4 -1 -5 -1 -4 11 -7 -3
pair closer&interview	6 -9 -1 -4 8 -1 5 -3 -2 19
pair closer&invite	1 -2 -1 -1 3 -1 1 -1 1 -12
pair closer&join	0 0 0 0 5 0 -3 -1 0 -5
pair closer&keen	3 -8 0 0 -1 0 8 0 -1 4
pair closer&link	-1 5 0 0 -3 0 -2 0 3 8
pair closer&machine	0 10 0 0 -2 0 -4 -1 -2 -17
pair closer&mediaword	0 -2 0 0 -3 0 -1 3 3 11
pair closer&meet	0 -4 0 -1 5 0 5 0 -5 0
pair closer&mine	0 0 0 0 1 0 0 0 0 24
pair closer&move	-2 2 2 0 0 0 -2 0 0 11
pair closer&not	-7 -9 -2 -5 66 -6 -7 -9 -20 -67
pair closer&offer	0 0 0 0 2 -1 0 0 0 58
pair closer&official	-1 0 0 0 -4 0 1 0 4 1
pair closer&onward	0 -2 -1 -1 14 -1 -5 -1 -4 2
pair closer&other	-3 -7 -2 -1 15 -2 -16 -2 17 -41
pair closer&practice	0 0 0 0 0 0 0 0 1 12
pair closer&property	0 11 0 0 -1 -5 -4 0 -1 14
pair closer&received	-2 -1 -1 -1 6 -1 6 -1 -5 -31
pair closer&recruiter	-2 -1 0 0 18 0 -4 0 -10 11
pair closer&remind	-1 4 0 -1 10 0 -6 0 -4 13
pair closer&review	-1 0 -1 -1 28 -1 -5 3 -22 -8
pair closer&role	-1 7 -2 -4 -1 -4 -9 -3 17 -1
pair closer&sales	2 -1 0 0 0 0 0 0 0 9
pair closer&send	0 2 0 0 2 0 -8 -1 5 30
pair closer&sign	0 0 0 0 2 0 -13 0 13 -6
pair closer&slot	-2 0 0 -1 19 -2 6 4 -24 -1
pair closer&sorry	-1 -2 -2 -1 6 -2 -15 -2 19 20
pair closer&stage	-1 -1 -1 -1 8 0 -6 -1 2 24
pair closer&study	0 -3 0 0 7 0 -1 0 -2 -19
pair closer&talk	4 -6 0 0 2 0 3 0 -1 -13
pair closer&task	0 1 0 0 4 0 -2 0 -2 -2
pair closer&team	0 13 0 -2 -4 -2 5 -2 -7 -72
pair closer&thank	-2 8 2 -4 -22 -7 -8 22 12 38
pair closer&ticket	-1 -2 -1 -2 11 -1 -29 28 -4 -4
pair closer&time	-9 31 -3 -5 16 -7 -25 1 1 -29
pair closer&title	1 -9 -2 -2 11 -4 0 -2 5 -2
pair closer&video	-2 7 0 0 2 0 -4 0 -3 16
pair closer&wait	-2 -2 2 0 1 -1 -14 3 13 13
pair closer&wish	-1 -1 0 0 -11 -2 11 0 5 19
pair cold&deadline	-1 14 -2 -1 -1 -4 -6 0 0 42
pair cold&decide	-3 6 -1 -1 -2 -2 2 0 0 -25
pair cold&document	1 0 0 0 1 0 1 0 -1 -16
pair cold&education	0 0 0 0 -1 0 -17 0 18 3
pair cold&enjoyed	1 0 0 0 0 0 1 0 0 57
pair cold&event	-1 1 1 0 0 0 0 0 0 19
pair cold&family	0 0 0 0 4 0 -3 0 0 24
pair cold&feedback	-1 -1 0 0 -1 -1 6 0 -1 -18
pair cold&finance	0 0 0 0 -9 0 8 0 1 -2
pair cold&future	0 0 0 0 11 0 0 0 -11 1
pair cold&glad	0 -1 0 0 0 0 2 0 0 10
pair cold&hear	-1 -2 -2 2 -3 -1 5 12 -9 -38
pair cold&interview	-8 10 -1 -1 -2 -2 6 -1 -2 -40
pair cold&invite	2 -1 0 0 11 0 -1 0 -10 -12
pair cold&join	0 -1 -1 0 8 0 -4 -1 -1 28
pair cold&keen	-2 14 -1 -1 -2 -4 0 0 -3 -6
pair cold&mediaword	0 0 0 0 11 0 -10 0 0 -2
pair cold&meet	0 3 0 0 0 0 0 0 -1 -3
pair cold&mine	0 0 0 0 0 0 0 0 0 -7
pair cold&not	0 0 0 0 1 0 0 0 1 -4
pair cold&office	3 4 -2 -2 20 -2 -16 -2 -4 -52
pair cold&official	-8 12 -1 0 -1 0 -3 0 0 -5
pair cold&onward	-2 -1 -3 -1 4 -1 9 -4 -1 5
pair cold&other	-3 -1 -1 -1 29 -2 -10 -1 -11 -7
pair cold&pay	-1 13 0 -1 3 -4 -10 0 1 5
pair cold&prepare	-1 0 1 0 0 0 3 0 -2 16
pair cold&property	0 13 -1 -1 -8 -3 3 0 -3 19
pair cold&received	3 -13 0 -2 0 0 -1 0 14 -2
pair cold&recruiter	0 -4 0 0 11 0 -7 1 0 3
pair cold&remind	-1 -2 0 3 -1 -1 3 0 -1 -7
pair cold&review	3 -3 0 0 0 0 0 0 -1 -12
pair cold&role	2 4 -6 -4 -10 -4 -4 -4 24 85
pair cold&sales	-13 25 -2 -4 20 -3 -10 -2 -11 -89
pair cold&send	-1 -8 0 0 10 0 10 0 -11 -16
pair cold&sign	0 0 0 0 0 0 3 0 -2 11
pair cold&stage	-1 -2 0 0 5 0 -5 0 3 -1
pair cold&study	-1 0 0 0 0 0 2 0 0 56
pair cold&talk	1 5 -1 -1 -2 -2 6 -1 -6 30
pair cold&team	0 18 -3 -2 22 -6 -37 -2 10 42
pair cold&thank	5 -4 -1 -1 -6 -1 -23 12 19 -19
pair cold&time	-2 15 -1 1 22 -8 -6 -2 -18 -10
pair cold&title	-5 13 0 -1 -7 -1 6 0 -4 60
pair cold&urgent	0 0 0 0 0 0 0 0 0 15
pair cold&wait	-6 -3 -3 -2 -6 -3 28 -1 -3 -28
pair confirm&deadline	10 -5 -3 -3 2 0 -2 -1 2 74
pair confirm&decide	-9 -1 -1 0 3 1 7 0 -1 -14
pair confirm&document	-3 -1 -1 -1 -4 0 -18 -2 31 17
pair confirm&education	-1 -2 -1 4 -7 2 -4 0 9 50
pair confirm&enjoyed	3 -5 -1 0 -1 0 5 0 -1 -2
pair confirm&event	0 6 -3 -1 8 -3 -5 -1 -2 23
pair confirm&family	0 0 0 0 0 0 0 0 0 4
pair confirm&feedback	4 -3 -1 0 0 0 1 0 0 -19
pair confirm&filled	26 -5 -14 -1 -3 -10 -4 13 -3 -15
pair confirm&finance	-5 -2 -1 0 -3 1 -11 -1 21 -9
pair confirm&forwarded	5 -1 -1 0 -2 -1 -3 0 4 -18
pair confirm&future	1 -1 -1 0 2 0 -3 0 3 0
pair confirm&glad	-1 -3 -2 -2 -3 9 4 -1 -1 -26
pair confirm&health	1 -2 -1 0 -1 5 -5 0 4 29
pair confirm&hear	-6 8 -3 0 2 -4 9 -2 -4 19
pair confirm&hiringside	6 -4 -1 -1 -3 0 -1 0 3 7
pair confirm&hitch	-2 -2 4 0 -2 -1 2 -1 1 -20
pair confirm&hold	-2 1 8 -6 -9 4 6 0 -1 -8
pair confirm&inbox	6 -3 -2 -1 -1 -1 -4 7 0 21
pair confirm&interview	50 -27 -21 -12 -7 2 23 1 -9 -71
pair confirm&invite	1 4 -2 1 -1 -1 -3 -1 1 -9
pair confirm&keen	-1 -4 3 -1 24 2 -11 -1 -11 -2
pair confirm&link	10 1 -1 0 -1 -1 -7 0 0 32
pair confirm&machine	-5 4 0 0 -1 0 -1 0 3 -11
pair confirm&mediaword	4 -1 -1 -1 -1 3 -2 -1 0 1
pair confirm&meet	6 -6 12 -9 2 0 -7 -1 3 40
pair confirm&mine	0 -1 0 0 0 2 -1 0 0 9
pair confirm&move	-8 -1 13 -1 -1 0 -1 0 0 18
pair confirm&not	-61 -16 50 -6 19 7 13 5 -11 -42
pair confirm&offer	-5 1 -1 0 2 12 -6 -1 -1 -15
pair confirm&office	-9 -8 -1 2 0 10 -2 0 9 63
pair confirm&official	1 1 -1 1 1 0 -5 -1 2 19
pair confirm&onward	-3 -4 -2 -1 1 14 -6 -1 1 -22
pair confirm&other	-6 -7 -2 1 3 -1 5 -1 9 -12
pair confirm&pay	-10 4 -2 0 0 1 -7 13 0 -14
pair confirm&practice	1 0 0 0 0 0 -1 0 0 6
pair confirm&prepare	12 -7 -4 5 -6 -1 -14 -3 18 60
pair confirm&property	4 -2 -1 -1 -1 0 -1 0 1 75
pair confirm&received	-10 0 -1 -1 -9 -2 -25 -4 53 -17
pair confirm&recorded	-1 0 1 0 0 0 0 0 0 9
pair confirm&recruiter	17 1 -12 -1 4 2 -10 -1 -1 3
pair confirm&remind	16 -5 -1 -3 13 -2 -16 -1 0 52
pair confirm&review	-9 -4 -2 -2 5 -1 5 -1 9 12
pair confirm&role	0 -19 -6 8 -8 5 24 -8 4 -36
pair confirm&sales	-5 -8 -2 1 -4 8 -3 -3 17 -34
pair confirm&send	0 1 -3 -1 -4 -1 6 -2 6 14
pair confirm&service	1 1 -1 0 0 0 -1 0 0 -17
pair confirm&shop	0 -1 -1 -1 -5 -1 -5 -1 14 41
pair confirm&sign	4 1 -2 -2 -3 12 -7 -3 -1 1
pair confirm&slot	18 9 -16 -3 -3 6 -11 2 -3 -8
pair confirm&sorry	-4 -1 -1 13 -1 -1 -2 -1 -1 -6
pair confirm&stage	13 -8 -9 -1 34 -3 -18 -2 -6 6
pair confirm&start	-4 -2 -1 0 3 6 -2 0 0 2
pair confirm&study	1 -2 0 0 -6 0 -2 0 10 23
pair confirm&talk	33 -9 -15 -2 -11 14 -7 -1 -3 -59
pair confirm&task	-10 -5 -1 -1 2 -1 19 -1 -1 -10
pair confirm&team	-17 -7 -5 1 6 3 7 -2 13 -41
pair confirm&thank	6 -4 1 -1 -3 -1 -4 -2 8 -35
pair confirm&ticket	-4 -3 -2 -1 -2 -2 3 -1 11 36
pair confirm&time	51 -19 3 -16 14 20 -40 1 -15 44
pair confirm&title	23 -20 -8 -1 -23 15 5 -9 18 -6
pair confirm&video	3 3 -2 -1 -2 -1 -2 -1 1 10
pair confirm&wait	-12 -2 0 0 11 2 4 -1 -3 46
pair confirm&wish	-1 -1 0 0 -5 9 -2 0 -1 -1
pair deadline&decide	36 -3 1 2 17 -1 -48 -13 8 -4
pair deadline&document	-9 -8 -3 -3 -2 0 12 -20 33 -24
pair deadline&education	2 1 -2 -1 -2 3 -8 -3 9 -8
pair deadline&enjoyed	-1 7 -1 0 4 -1 -5 -2 -1 -1
pair deadline&event	12 10 -6 -2 -15 -3 0 -4 9 50
pair deadline&exit	3 5 -1 0 0 0 -7 0 0 -11
pair deadline&family	-1 3 0 -1 -6 -1 -12 -1 18 -14
pair deadline&feedback	10 -2 -1 -1 0 -2 -4 -8 8 -30
pair deadline&filled	6 2 0 -2 1 -3 14 -10 -9 -3
pair deadline&finance	-8 -1 -1 5 -8 -2 -1 0 16 -10
pair deadline&future	-9 -1 -1 -1 -4 -1 5 -3 15 -11
pair deadline&glad	0 13 -1 -2 1 -4 -4 0 -2 -8
pair deadline&health	7 2 -1 -1 -2 -1 -3 -1 -1 27
pair deadline&hear	9 -12 -6 -10 -25 16 -10 19 18 45
pair deadline&hiringside	-1 -1 -1 0 -2 10 0 2 -7 31
pair deadline&hitch	0 -3 2 -1 6 0 -1 1 -4 22
pair deadline&hold	-3 -3 -5 2 -32 -5 56 -3 -7 -6
pair deadline&inbox	3 -7 -2 -2 -12 -15 21 9 5 -30
pair deadline&interview	28 -9 3 9 6 -9 -15 -7 -5 19
pair deadline&invite	-5 -9 -2 2 -6 2 14 -2 5 -1
pair deadline&join	2 -2 0 0 2 1 0 -1 -1 44
pair deadline&keen	-8 3 -4 -2 -8 3 9 -8 15 -38
pair deadline&link	-9 17 -12 -3 -8 13 10 -8 0 -7
pair deadline&lure	0 8 0 0 1 -10 3 0 -1 -5
pair deadline&mediaword	-4 7 -2 -1 -1 -5 -12 18 -1 11
pair deadline&meet	-7 8 -5 5 -14 0 -7 0 20 -18
pair deadline&mine	-1 0 0 0 9 -9 2 1 0 6
pair deadline&move	19 -9 -6 -6 -14 -2 14 3 0 18
pair deadline&not	-4 -30 21 1 -46 -35 108 -2 -13 -9
pair deadline&offer	-8 0 -6 -3 -1 21 5 -3 -6 47
pair deadline&office	-21 10 -3 -1 15 -7 13 -4 -2 -12
pair deadline&official	8 -1 10 -3 3 -2 -2 -9 -3 18
pair deadline&onward	-5 -13 -2 6 12 -4 20 -5 -9 -21
pair deadline&other	-2 -29 5 2 -4 -18 28 -3 20 1
pair deadline&paper	-6 -2 -1 -1 -5 -2 10 -1 7 -22
pair deadline&pay	12 3 -4 -2 0 -16 11 -1 -2 14
pair deadline&practice	-1 8 -1 0 -2 0 -3 0 0 24
pair deadline&prepare	-15 2 1 -2 -21 -7 7 1 34 -82
pair deadline&property	1 13 -1 0 -7 -5 4 -1 -4 24
pair deadline&received	-12 -9 0 -2 -1 -11 18 12 6 5
pair deadline&recorded	-7 46 -2 -2 -1 -2 -21 -7 -4 -17
pair deadline&recruiter	-1 -5 -2 1 12 -1 -9 -3 8 5
pair deadline&remind	-10 8 -10 10 -7 3 12 2 -7 20
pair deadline&review	-7 -6 -3 -3 -11 -5 19 -3 19 18
pair deadline&role	-9 1 -12 -6 -4 22 25 -4 -13 2
pair deadline&sales	-6 14 -4 -2 -9 -10 22 -1 -3 36
pair deadline&send	5 -1 -4 -3 -9 4 13 -4 -2 13
pair deadline&service	-1 10 1 -2 -8 -5 -7 -1 13 1
pair deadline&shop	-3 -8 -4 -1 7 0 16 -1 -7 38
pair deadline&sign	-9 -7 -5 -7 -6 47 -34 -3 25 72
pair deadline&slot	17 13 -9 -11 -14 20 -21 6 0 28
pair deadline&sorry	-10 -6 9 -1 16 -2 -5 -5 4 -5
pair deadline&stage	1 15 -8 -4 -35 -5 56 5 -24 -32
pair deadline&start	4 -10 -2 -2 6 -16 32 -2 -10 -17
pair deadline&study	2 -4 -1 -1 -10 1 12 0 1 1
pair deadline&talk	7 -20 -5 -2 -8 -5 27 -10 16 56
pair deadline&task	-12 -19 -3 -4 16 -7 30 -7 6 -43
pair deadline&team	13 10 -12 8 -10 -16 0 0 7 -14
pair deadline&thank	15 -21 -5 -6 33 -7 1 -6 -4 0
pair deadline&ticket	1 -19 -9 -11 7 46 -27 27 -13 37
pair deadline&time	-11 61 -35 -22 -62 31 46 2 -10 -63
pair deadline&title	-26 13 -3 7 -28 -29 60 0 7 8
pair deadline&urgent	-1 -1 0 0 -1 0 0 3 0 -3
pair deadline&video	8 -2 -1 0 -1 0 -6 -4 6 44
pair deadline&wait	14 -12 -6 -6 21 -20 -19 -10 38 -94
pair deadline&wish	-1 0 0 0 -17 0 16 0 2 14
pair decide&document	0 -1 0 0 1 0 0 0 0 -11
pair decide&education	-5 -3 -2 -1 24 4 -12 -2 -4 -43
pair decide&enjoyed	-1 -12 -1 -1 6 0 10 0 -2 19
pair decide&event	-3 14 -2 -1 -2 -2 -16 0 12 -20
pair decide&family	0 4 0 0 -2 0 -12 0 11 -2
pair decide&feedback	0 -6 -2 -2 17 -2 10 -9 -6 12
pair decide&filled	-2 -1 -1 3 15 0 -10 0 -3 -17
pair decide&finance	0 -3 -1 7 -4 -1 5 -1 -3 24
pair decide&future	2 0 -1 0 0 0 1 0 0 14
pair decide&glad	4 -1 0 0 -3 7 -5 0 -1 -11
pair decide&health	-1 -7 0 -1 0 2 8 0 -2 44
pair decide&hear	-1 -13 -9 -7 20 8 15 -9 -4 36
pair decide&hiringside	-2 -3 -1 0 3 7 -1 -1 -3 -12
pair decide&hitch	-1 -1 0 -1 -3 2 5 -1 -1 -6
pair decide&hold	0 -1 0 0 2 0 2 0 -2 -15
pair decide&inbox	2 -5 -1 -1 -13 -1 -1 -8 29 -19
pair decide&interview	-40 -10 -3 -7 29 2 6 9 14 -36
pair decide&invite	4 -2 0 2 -1 0 -2 0 0 3
pair decide&join	-1 -2 0 0 4 3 -4 0 -1 0
pair decide&keen	0 -11 0 0 1 0 12 0 0 21
pair decide&machine	-3 -2 -1 -1 -5 -1 4 17 -8 7
pair decide&mediaword	-1 -1 -1 -2 -6 4 0 -1 7 0
pair decide&meet	7 5 -3 -3 -22 -4 7 -2 14 -29
pair decide&mine	0 0 0 0 0 0 0 1 0 43
pair decide&move	4 -6 -4 -2 2 0 13 -1 -6 -18
pair decide&not	-4 -10 -7 26 -20 -7 15 11 -4 21
pair decide&offer	-2 -2 -1 -2 -1 10 -3 0 0 14
pair decide&office	3 -4 -3 -3 -22 -1 17 -1 13 -43
pair decide&official	-8 7 -1 1 20 -1 -2 -1 -14 -2
pair decide&onward	-4 -5 -3 5 25 -1 6 -2 -22 44
pair decide&other	-10 6 3 -2 52 -4 -31 -3 -13 19
pair decide&paper	-1 -1 0 1 -4 0 6 0 0 4
pair decide&pay	4 -1 0 0 -4 0 -9 0 11 -14
pair decide&practice	-1 8 -1 0 -1 0 -4 0 0 -10
pair decide&prepare	0 -4 -6 -1 -6 5 16 3 -8 12
pair decide&property	-1 -1 -1 1 -5 -1 9 0 -1 -15
pair decide&received	3 0 -1 0 11 -1 9 2 -23 28
pair decide&recruiter	-3 -9 -2 1 0 -3 25 -2 -7 37
pair decide&remind	-3 -3 -1 -2 13 1 0 -1 -3 -8
pair decide&review	-12 -4 -2 -2 -2 -3 20 -7 13 21
pair decide&role	-2 -9 -5 0 45 8 -13 -4 -20 -54
pair decide&sales	-3 7 -1 0 1 -1 -2 0 -1 24
pair decide&send	3 -7 -1 -1 5 -3 7 -1 -2 46
pair decide&shop	-6 -1 0 0 2 -1 9 0 -2 -4
pair decide&sign	0 -8 0 0 -2 -1 11 0 1 18
pair decide&slot	0 1 -3 0 -4 4 -1 -4 6 33
pair decide&sorry	-3 -2 -3 -1 17 -2 1 -1 -6 -17
pair decide&stage	7 -8 -3 -5 3 0 9 -3 0 -25
pair decide&start	5 -2 0 -1 3 6 -9 0 -1 -1
pair decide&study	-1 -3 -1 -1 5 0 10 0 -9 -20
pair decide&talk	2 -6 -1 -2 -9 -2 -18 0 36 3
pair decide&task	-10 2 -1 -1 27 -1 -13 -1 -2 14
pair decide&team	6 -13 -6 -2 18 2 27 8 -41 -25
pair decide&thank	-2 2 0 0 0 3 -1 0 -1 14
pair decide&ticket	12 -5 -2 -2 52 -6 -21 -6 -21 49
pair decide&time	-16 -31 -13 -11 -10 43 44 -23 16 43
pair decide&title	-9 4 -5 2 6 4 50 -5 -46 -25
pair decide&wait	6 -1 -3 -1 -7 -3 -3 0 11 -12
pair decide&wish	6 4 0 -1 -5 -1 -2 0 -1 -9
pair document&education	-1 6 -1 -1 3 7 -1 -1 -10 15
pair document&enjoyed	-2 7 -1 0 4 0 -6 -1 -1 -29
pair document&event	-6 -3 -1 0 -2 -2 32 -7 -11 -3
pair document&family	2 -2 0 0 -1 0 3 0 -2 1
pair document&feedback	-2 -1 0 0 -2 -1 9 -1 -1 -7
pair document&filled	-3 -2 0 0 4 -1 11 -1 -8 -12
pair document&finance	0 0 0 0 -1 4 -2 0 0 27
pair document&future	-1 0 0 0 -3 10 -5 0 0 -19
pair document&glad	2 -2 -1 -1 -3 12 -6 0 -2 -42
pair document&health	-1 -3 -1 0 -5 3 -4 -1 11 -27
pair document&hear	4 -5 -1 -1 8 3 -10 -1 3 -15
pair document&hiringside	4 -3 -1 0 -3 7 -7 -1 5 -39
pair document&hitch	0 0 0 0 -1 0 -3 4 1 -10
pair document&inbox	0 -2 0 -1 5 -2 20 -6 -13 2
pair document&interview	4 -2 -2 -3 2 7 3 -3 -7 19
pair document&invite	1 0 0 0 -1 1 -11 0 11 -21
pair document&join	1 -1 0 0 -3 -1 6 0 -1 -11
pair document&keen	-1 -3 0 0 -1 -1 15 0 -7 -3
pair document&link	-1 -5 0 0 13 12 -7 2 -12 -10
pair document&lure	-1 5 -1 0 -2 0 2 -1 -2 -6
pair document&machine	-1 -1 0 0 -2 0 -1 1 3 -10
pair document&mediaword	6 -7 -1 -1 4 0 -24 9 14 -31
pair document&meet	6 -7 -1 -1 10 1 5 -1 -11 9
pair document&mine	0 0 0 0 0 1 0 0 -1 35
pair document&move	0 0 0 0 -1 -1 -2 4 -1 -1
pair document&not	-2 -10 4 -1 18 -14 28 -3 -19 -36
pair document&offer	4 -5 -1 -1 3 25 -18 -1 -4 -44
pair document&office	0 4 0 0 3 0 0 0 -6 -18
pair document&official	-4 -8 2 -2 -15 9 30 -12 0 -63
pair document&onward	-2 -2 -1 -1 4 -2 -2 8 -3 -32
pair document&other	0 0 0 0 2 -1 1 0 -1 -5
pair document&paper	2 -5 -1 -1 -3 -1 17 -1 -7 -28
pair document&pay	0 0 -1 0 1 1 3 -1 -4 18
pair document&practice	0 0 0 0 2 0 0 0 -1 -29
pair document&prepare	21 -4 -8 -7 -13 5 2 -3 6 16
pair document&property	0 -1 0 0 0 0 2 0 0 12
pair document&received	-5 -6 -4 -5 -10 -7 -23 -7 67 -58
pair document&remind	-2 -1 -1 -1 4 -2 8 -1 -5 -11
pair document&review	8 -4 -1 -1 -6 -2 5 -1 2 -7
pair document&role	4 -8 -2 -2 8 15 -15 -2 2 46
pair document&sales	-2 3 -1 -1 -3 7 -12 8 0 -51
pair document&send	-17 -14 -7 -3 -22 -11 81 -3 -4 -89
pair document&shop	-4 -3 -1 0 -4 12 -18 9 9 -24
pair document&sign	-6 2 -1 -2 -11 -12 40 -2 -7 34
pair document&slot	1 6 -1 0 -5 0 5 -1 -6 97
pair document&sorry	0 -1 0 0 0 0 3 0 -2 6
pair document&stage	3 -5 -1 -1 1 -9 5 -1 7 -19
pair document&start	-12 -1 -1 0 14 3 2 -1 -4 -10
pair document&study	-4 -2 0 0 11 -6 11 -1 -8 -13
pair document&talk	-1 1 0 0 2 -1 0 0 0 -12
pair document&task	0 0 0 0 3 0 -4 0 1 -2
pair document&team	-2 -3 -1 -1 8 -2 -3 -1 4 -33
pair document&thank	-4 17 -3 -2 -7 -4 -5 -2 10 11
pair document&ticket	3 -4 -1 -1 8 13 6 -7 -18 -9
pair document&time	5 -17 -5 -5 12 -4 45 -20 -11 -27
pair document&title	7 -13 1 -3 23 14 -19 -6 -4 -2
pair document&video	5 -4 0 0 -1 0 -5 0 7 -24
pair document&wait	-1 -3 -1 -1 10 -11 25 -1 -17 -32
pair education&enjoyed	-1 2 0 0 0 0 1 0 -1 -17
pair education&event	-3 -15 -1 -1 17 0 -17 -2 23 44
pair education&family	0 0 1 0 -1 0 0 0 1 22
pair education&feedback	0 0 0 0 3 0 -6 0 5 -3
pair education&filled	-3 -1 -1 5 7 -8 6 -4 0 -11
pair education&finance	2 -2 0 -1 0 1 3 -1 -3 -22
pair education&future	0 0 0 1 -1 1 -5 -1 5 26
pair education&glad	-6 -2 -1 -3 -1 15 -3 0 0 44
pair education&health	0 -1 0 0 -1 1 -2 0 4 -45
pair education&hear	-3 -9 0 -1 0 0 14 -2 2 24
pair education&hiringside	-1 -6 0 -1 -7 0 12 -1 3 -16
pair education&hitch	-1 0 1 0 0 -8 9 1 0 -27
pair education&hold	-2 -1 0 2 -1 -1 4 0 -1 -3
pair education&inbox	0 0 0 0 0 0 -1 2 0 6
pair education&interview	28 9 -3 -8 -4 1 -20 -4 1 24
pair education&invite	4 -1 -1 0 5 -1 -2 -1 -3 57
pair education&join	0 0 0 0 1 2 -2 -1 1 -20
pair education&keen	-1 2 0 4 0 -3 0 0 -1 94
pair education&mediaword	-2 1 0 0 1 0 -11 0 11 -20
pair education&meet	4 0 -1 0 0 0 -7 -1 5 -14
pair education&mine	0 0 0 0 0 0 0 0 0 12
pair education&move	-3 -1 5 -1 -4 0 2 -1 4 20
pair education&not	-1 -4 -1 3 24 -2 -15 0 -5 -2
pair education&offer	-2 4 -1 4 -6 3 -2 -1 0 -1
pair education&office	0 0 -1 0 0 0 2 0 0 11
pair education&official	3 -3 -1 0 6 -1 -6 -1 2 -44
pair education&onward	-6 0 -1 -3 7 9 -5 -2 0 32
pair education&other	-9 -2 -1 -1 24 -1 -12 -3 6 -40
pair education&pay	0 -2 0 0 3 2 -8 0 6 -6
pair education&practice	-1 -13 -1 -1 19 -1 1 0 -5 30
pair education&prepare	7 -5 -1 2 9 -2 -6 0 -4 -19
pair education&property	2 -1 1 0 0 -1 1 0 -1 -61
pair education&received	-1 4 -1 -1 -6 -1 -15 -1 22 49
pair education&recorded	0 0 0 0 0 0 -1 0 2 -13
pair education&recruiter	0 -2 -1 0 -1 2 10 0 -9 -39
pair education&review	-2 -2 0 -1 2 -1 17 -1 -13 36
pair education&role	0 -7 -7 -2 0 9 10 -4 2 -107
pair education&sales	1 -1 0 0 -10 0 12 0 0 9
pair education&send	-5 -6 -1 1 -1 7 2 -1 5 -28
pair education&service	10 -3 -1 -1 0 -3 -1 -1 0 -35
pair education&shop	-1 -5 0 0 -3 0 5 0 5 -17
pair education&sign	-3 1 -1 3 -22 1 17 -4 7 -22
pair education&slot	23 -7 -3 -2 -2 -3 -4 0 -2 -34
pair education&sorry	-2 -1 0 3 4 -1 2 -4 -2 4
pair education&stage	-3 9 -1 1 -1 1 -17 -3 14 53
pair education&start	-2 -2 -1 -4 4 9 -2 -1 -2 10
pair education&study	1 -1 0 0 1 -1 -10 -1 11 42
pair education&talk	4 0 -1 -1 1 -1 -1 0 -2 10
pair education&task	1 0 0 0 0 -9 9 0 0 50
pair education&team	-3 -7 4 -6 11 10 -20 -3 14 -20
pair education&thank	-2 -1 0 -1 9 -1 -19 0 16 43
pair education&ticket	0 -1 -1 -1 -12 1 10 -1 5 20
pair education&time	17 -14 -7 -5 7 0 -4 0 5 51
pair education&title	6 -12 -2 4 -5 -3 15 -6 5 -153
pair education&video	0 0 0 0 0 0 -1 0 2 7
pair education&wait	-1 2 2 -1 -6 -1 12 -3 -4 82
pair education&wish	0 1 0 0 1 0 0 0 -1 13
pair enjoyed&event	-1 1 -3 -1 0 0 6 -1 -1 20
pair enjoyed&family	-1 12 0 1 -1 -1 -9 0 -1 34
pair enjoyed&feedback	14 -13 -1 -1 18 -2 -11 -1 -2 -5
pair enjoyed&finance	0 0 0 0 3 0 -2 -1 0 -5
pair enjoyed&future	-1 -1 0 0 2 0 0 0 0 16
pair enjoyed&glad	-1 2 -1 0 3 1 -2 0 -1 -10
pair enjoyed&health	1 -6 0 0 0 1 6 0 0 -1
pair enjoyed&hear	-1 1 -1 -1 -4 0 9 -1 -2 39
pair enjoyed&hiringside	0 -1 0 -1 3 -1 0 0 -1 -12
pair enjoyed&inbox	-1 2 -1 0 3 -1 1 -2 -2 -11
pair enjoyed&interview	0 7 -4 -3 -2 -4 14 -5 -3 7
pair enjoyed&invite	1 2 0 0 -1 0 -1 0 -1 -15
pair enjoyed&join	-1 3 0 0 4 2 -6 0 -1 66
pair enjoyed&keen	-3 22 -7 -4 9 -2 -7 -3 -4 -3
pair enjoyed&mediaword	6 1 0 0 -3 0 -2 0 -1 -15
pair enjoyed&meet	-26 -1 -14 -10 -5 -18 87 -5 -9 20
pair enjoyed&mine	0 1 0 0 -1 0 1 0 0 15
pair enjoyed&not	-2 -2 0 -2 24 -1 -4 -2 -11 47
pair enjoyed&offer	-1 0 0 0 0 4 -2 0 0 11
pair enjoyed&office	-1 1 0 -1 4 -1 0 0 -2 -6
pair enjoyed&official	-1 0 0 0 -2 0 4 0 -1 42
pair enjoyed&onward	4 3 -1 0 0 0 -4 0 -1 24
pair enjoyed&other	-1 -4 -1 -1 25 -1 -14 -1 -2 26
pair enjoyed&pay	-1 0 -1 0 11 4 -10 -1 -1 -32
pair enjoyed&prepare	-1 0 0 0 4 1 -8 0 5 36
pair enjoyed&property	0 1 -1 0 0 2 -1 -1 0 -27
pair enjoyed&received	1 0 0 0 2 -1 -1 0 -1 17
pair enjoyed&recruiter	-1 9 0 0 0 1 -9 0 0 -8
pair enjoyed&remind	-10 7 -2 -3 -6 -4 22 -1 -2 -16
pair enjoyed&review	0 1 0 0 2 0 -1 0 -1 23
pair enjoyed&role	10 9 -4 -2 6 -8 -6 -1 -3 -3
pair enjoyed&sales	-3 5 -1 -1 -4 -1 7 -1 -1 -16
pair enjoyed&send	-1 7 -5 0 1 0 -9 8 -1 5
pair enjoyed&sign	-1 10 -1 0 0 -6 -1 0 0 -8
pair enjoyed&slot	15 -6 -6 -1 2 -1 0 -1 -1 0
pair enjoyed&stage	0 -1 -1 -1 5 18 -17 0 -1 8
pair enjoyed&study	0 0 0 0 4 0 -3 0 0 11
pair enjoyed&talk	-1 -9 -8 -6 -8 13 31 -6 -5 98
pair enjoyed&task	-1 13 -1 0 5 -1 -15 0 -1 18
pair enjoyed&team	-8 27 -9 -4 25 -2 -21 -2 -7 -2
pair enjoyed&thank	-6 -5 -4 -3 7 -6 34 -6 -11 -29
pair enjoyed&ticket	0 0 0 0 7 0 -5 -1 0 -18
pair enjoyed&time	-7 4 -20 -14 12 25 17 -7 -11 -60
pair enjoyed&title	-10 20 -3 -2 6 5 -14 -2 -1 51
pair enjoyed&video	-3 11 0 0 -2 -1 -2 0 -1 5
pair enjoyed&wait	-1 -1 0 0 19 -12 -1 -1 -2 15
pair event&family	4 -1 0 0 -3 -1 -2 0 4 19
pair event&filled	3 -3 -3 3 -12 -2 22 -1 -6 -10
pair event&finance	1 1 0 0 0 0 -1 0 0 11
pair event&future	0 0 0 0 0 0 -1 2 0 4
pair event&glad	1 -3 -1 -1 1 7 -2 -1 -1 32
pair event&health	1 -1 0 -1 13 -4 -8 1 0 -4
pair event&hear	0 -5 13 6 4 -1 -18 -4 4 24
pair event&hiringside	-5 -1 -2 1 -3 2 9 0 -1 2
pair event&hitch	-2 -2 13 0 -11 11 -3 -6 -1 22
pair event&hold	0 0 0 0 0 0 0 -5 6 2
pair event&inbox	-2 5 -1 -1 -6 -1 -18 20 4 -38
pair event&interview	9 -10 23 1 1 0 -10 -5 -9 4
pair event&invite	9 -8 -2 -1 -11 12 4 -1 -1 -22
pair event&join	3 -1 -1 0 -1 0 -1 0 0 52
pair event&keen	-1 -7 -3 -1 -2 0 20 -1 -7 12
pair event&link	-2 -14 17 2 -1 -1 -1 0 0 28
pair event&mediaword	-2 -2 -1 0 4 0 5 0 -3 -5
pair event&meet	-4 14 -3 -4 3 -3 0 -4 1 -26
pair event&move	-5 -7 23 -1 -4 -1 2 -5 -2 5
pair event&not	12 -8 -7 12 5 -9 -2 -12 9 -5
pair event&offer	0 -4 -3 3 8 1 -5 -1 1 50
pair event&office	0 4 0 0 1 -1 -8 -1 5 -2
pair event&official	0 0 -1 3 -12 -1 3 0 9 21
pair event&onward	-1 4 0 0 1 4 -5 0 -3 -19
pair event&other	-2 2 -1 2 8 -1 -5 0 -3 -11
pair event&paper	0 0 0 0 0 0 1 0 0 3
pair event&pay	-1 -3 -2 0 -2 1 9 0 -1 10
pair event&practice	0 -12 0 0 20 0 -1 -1 -6 -32
pair event&prepare	18 -4 9 -9 -2 6 -13 -14 9 -29
pair event&property	1 -3 -1 1 -3 5 -1 0 1 0
pair event&received	1 -4 -2 -1 -4 -2 -6 10 8 41
pair event&recruiter	2 -1 5 -6 4 -1 -2 0 -2 28
pair event&remind	-7 2 -4 -1 -2 -2 20 -4 -2 2
pair event&review	0 -1 -2 1 0 -1 -7 9 1 -30
pair event&role	32 -6 -15 7 3 3 -24 -10 10 -112
pair event&sales	-1 1 1 0 -1 0 1 0 0 -33
pair event&send	-6 1 11 -3 -2 -1 -4 5 0 -20
pair event&service	1 8 2 -1 -1 -1 -10 0 2 -63
pair event&shop	2 0 -2 0 -1 -1 -2 4 0 22
pair event&sign	2 1 -1 3 -1 -1 -2 -1 -1 -13
pair event&slot	-10 15 3 -3 3 -8 1 1 -3 -48
pair event&sorry	-1 -1 0 1 3 -2 0 0 0 21
pair event&stage	9 -5 -3 -1 7 -2 -5 0 1 -91
pair event&start	15 -4 -1 -1 1 7 -21 2 1 6
pair event&talk	13 6 0 1 -8 1 -8 -7 2 -29
pair event&task	12 0 -6 0 0 0 -4 -6 6 -45
pair event&team	14 1 -6 0 8 1 -11 -1 -5 -3
pair event&thank	-5 8 -1 -1 3 -1 -3 -2 2 41
pair event&ticket	-2 -4 5 5 -4 -1 -10 14 -4 -22
pair event&time	34 -26 16 20 6 -12 -39 -4 4 -5
pair event&title	6 -9 5 6 -1 2 -15 -4 10 -9
pair event&video	5 0 -1 0 0 -2 -1 -1 0 23
pair event&wish	1 6 0 0 -12 0 -2 0 8 -14
pair exit&interview	0 5 0 0 0 0 -4 0 0 35
pair exit&keen	0 0 0 0 0 0 0 0 0 12
pair exit&move	0 0 0 0 0 0 0 0 0 9
pair exit&recruiter	0 0 0 0 0 0 0 0 0 37
pair exit&role	0 0 0 1 0 0 0 0 0 10
pair exit&slot	0 0 0 0 0 0 0 0 0 13
pair exit&sorry	0 0 0 0 0 0 0 0 0 11
pair exit&stage	0 5 0 0 0 0 -4 0 0 5
pair exit&talk	0 0 0 0 0 0 0 0 0 9
pair exit&time	0 4 0 1 0 0 -4 0 0 46
pair family&future	-2 0 0 0 -1 0 0 0 4 1
pair family&glad	1 0 0 0 0 0 0 0 0 6
pair family&health	-7 -1 8 0 -1 -1 -2 -7 10 -2
pair family&hear	-5 -1 -1 -1 -16 -3 3 -4 29 -42
pair family&hiringside	-1 -2 0 0 -1 0 8 -1 -2 -10
pair family&hitch	-3 -1 1 0 0 0 -1 -7 10 -4
pair family&inbox	0 0 0 0 -12 0 -3 1 15 -2
pair family&interview	0 -1 1 1 0 0 0 0 0 78
pair family&invite	0 -1 0 0 6 0 -1 0 -5 11
pair family&join	0 -1 0 0 3 1 -2 0 0 0
pair family&keen	0 0 0 0 0 1 0 0 0 39
pair family&link	0 0 0 0 0 0 0 1 0 8
pair family&mediaword	1 -1 0 0 0 0 0 0 0 -21
pair family&meet	14 0 -12 1 -1 -1 -1 0 1 25
pair family&mine	0 -8 -1 -2 0 -1 -4 -6 22 -18
pair family&move	-2 -2 4 0 0 0 2 0 -1 -8
pair family&not	4 15 -7 -2 -7 -10 5 -4 8 65
pair family&offer	0 0 0 0 0 1 0 0 0 3
pair family&official	0 0 0 0 0 0 1 0 0 7
pair family&other	0 0 0 0 5 0 0 0 -3 15
pair family&pay	-1 -3 -1 0 -3 6 -9 0 11 -15
pair family&prepare	0 0 0 -1 2 0 -2 0 0 23
pair family&property	-11 -1 -5 22 -4 1 1 -1 0 -16
pair family&received	10 -2 -3 -1 -5 0 -2 -1 3 -21
pair family&recruiter	-1 6 0 -1 -1 0 1 -1 -4 -4
pair family&remind	-1 0 0 1 0 0 1 0 0 11
pair family&review	0 0 0 0 1 0 8 0 -7 4
pair family&role	0 -4 -2 -1 7 -3 3 -8 7 30
pair family&send	0 8 0 0 0 0 -7 0 0 -9
pair family&service	0 -1 0 0 -3 0 6 0 -3 20
pair family&slot	23 -5 -13 -3 -7 1 -2 -3 9 -72
pair family&sorry	0 -1 1 1 -1 0 3 0 -2 -13
pair family&stage	3 4 0 -1 0 0 -8 0 3 10
pair family&study	0 0 0 0 0 0 0 0 0 12
pair family&talk	3 24 -2 -3 -1 -4 -14 -1 -3 -47
pair family&team	-1 4 -1 -1 3 -1 -6 -1 3 -17
pair family&thank	-1 -1 0 -1 23 -1 -16 0 -3 -18
pair family&time	19 -8 -12 -3 4 0 14 -4 -10 34
pair family&title	-1 2 -1 -1 4 -1 1 0 -2 -1
pair family&video	0 2 0 0 0 0 0 0 0 14
pair family&wait	-1 -1 0 -2 5 -1 -11 -4 17 4
pair feedback&future	-1 -1 -1 1 4 0 -4 -1 3 6
pair feedback&hear	-5 -5 -7 -4 25 -8 19 -10 -5 -47
pair feedback&hiringside	2 -3 -1 -1 -9 0 9 -1 3 -17
pair feedback&inbox	0 -1 0 0 0 0 -1 3 0 -1
pair feedback&interview	-5 2 -4 -3 -3 0 10 -3 6 -22
pair feedback&keen	4 -4 0 0 2 0 -1 0 0 27
pair feedback&meet	4 -8 -1 0 -2 0 3 0 5 -38
pair feedback&mine	-1 0 0 0 -1 0 2 0 0 11
pair feedback&move	0 1 0 0 0 0 -4 -1 5 8
pair feedback&not	4 -2 -2 -2 13 -1 -11 0 2 15
pair feedback&offer	0 0 0 0 0 0 0 0 0 20
pair feedback&office	-9 -1 -1 -1 -2 -1 12 -1 3 -20
pair feedback&official	6 -1 0 0 -1 -1 -7 0 4 -26
pair feedback&onward	1 -2 -1 0 8 -1 -7 -1 4 -12
pair feedback&other	-1 -1 0 0 6 0 -2 0 -2 37
pair feedback&prepare	-6 -2 -1 -1 -3 3 2 0 8 -45
pair feedback&received	1 -1 0 0 0 0 1 0 -1 18
pair feedback&recruiter	-1 -6 0 -1 5 2 5 -1 -2 -13
pair feedback&remind	-1 0 0 -1 2 0 0 0 0 16
pair feedback&review	2 -4 -3 -2 -6 -2 23 -3 -5 -2
pair feedback&role	2 -1 0 -1 2 2 -2 0 -1 -15
pair feedback&sales	-2 -1 -1 0 -1 -1 10 -1 -2 -17
pair feedback&send	-3 -6 -1 -1 -1 3 6 -1 4 11
pair feedback&sign	-3 3 -1 -1 -8 3 10 -1 -2 -13
pair feedback&slot	3 -1 0 0 0 -1 -3 0 2 2
pair feedback&sorry	0 0 0 -1 3 0 -1 0 0 15
pair feedback&stage	-2 -5 -1 -1 7 -9 16 -3 -2 -24
pair feedback&study	0 3 0 0 3 0 -5 0 0 9
pair feedback&talk	3 5 -1 0 -1 -1 -4 -1 -1 -7
pair feedback&task	-1 -1 0 0 1 0 1 0 1 8
pair feedback&team	-9 -10 -2 -3 8 1 20 -4 -1 -22
pair feedback&thank	4 0 -2 -1 -8 1 7 -1 -1 -4
pair feedback&ticket	10 -2 -1 -1 -2 -2 0 -8 6 -19
pair feedback&time	-7 -4 -5 -4 2 1 13 4 -1 -2
pair feedback&title	2 -6 -1 -1 -3 -1 7 -1 3 5
pair feedback&wait	-2 -1 -1 0 -4 -1 16 -2 -6 37
pair filled&finance	-3 -1 -1 3 12 0 -10 0 -1 2
pair filled&future	-1 0 -1 0 -2 0 -10 17 -3 -1
pair filled&glad	-2 0 0 8 -1 -23 19 0 0 25
pair filled&hear	-2 -1 -1 1 14 1 -9 -3 -1 14
pair filled&hiringside	-3 -2 -1 0 10 -15 14 0 -2 12
pair filled&hitch	-4 -1 4 -1 1 -1 8 -1 -5 -4
pair filled&hold	-2 -1 -1 3 14 -1 -8 -2 -2 -3
pair filled&interview	-19 -12 4 15 0 -5 -14 23 7 8
pair filled&invite	-11 -2 -3 -1 -2 -2 -4 24 0 0
pair filled&join	-2 -1 -1 -1 7 -8 8 -1 -1 1
pair filled&mediaword	-1 5 0 0 0 7 -6 -3 -2 -25
pair filled&meet	-2 -2 -1 12 -13 -1 12 2 -8 -16
pair filled&mine	0 1 0 0 0 0 0 0 0 -12
pair filled&move	10 2 -6 -1 -1 -1 -2 -3 0 -6
pair filled&not	-1 -8 6 15 1 -5 15 -8 -14 29
pair filled&offer	-5 -5 -7 7 25 -19 6 3 -4 19
pair filled&office	-1 -1 0 8 -3 -1 -3 2 -1 1
pair filled&official	0 0 0 3 -4 3 -1 0 0 -3
pair filled&onward	-3 -5 0 1 34 -1 -33 -1 8 -15
pair filled&other	-4 -8 -2 10 14 9 -12 -3 -4 5
pair filled&paper	-1 -5 -1 1 2 0 -2 0 6 3
pair filled&pay	-2 -3 2 -1 8 -5 -7 8 0 -23
pair filled&prepare	9 -1 -2 7 -2 -4 -3 0 -2 -33
pair filled&property	0 0 0 9 0 -1 -6 0 0 4
pair filled&recruiter	17 -3 -12 4 9 -1 -9 -1 -3 -37
pair filled&remind	-10 -1 13 3 -1 -1 -2 0 -1 -12
pair filled&review	-1 -4 0 0 25 0 -27 0 7 -5
pair filled&role	-19 -16 -9 46 90 -7 -43 -8 -35 -18
pair filled&sales	-2 -1 -1 1 -1 -1 4 -1 0 -17
pair filled&send	-1 -1 0 4 -1 -6 2 3 0 1
pair filled&sign	-26 -8 -5 18 28 -41 12 28 -7 81
pair filled&slot	-7 -3 -4 8 -4 -6 20 -1 -1 -38
pair filled&sorry	-3 0 -1 6 15 -1 -10 -2 -3 23
pair filled&stage	-5 -2 -1 2 16 -1 -5 -1 -3 15
pair filled&start	0 -1 0 1 0 -3 3 0 0 3
pair filled&study	-3 0 -1 7 -5 -8 9 1 -1 -11
pair filled&talk	21 -4 -15 1 -1 -3 -6 8 -1 -16
pair filled&task	0 -4 0 1 -2 0 -4 0 10 -3
pair filled&team	-9 -6 1 10 24 -9 0 -6 -5 -18
pair filled&thank	-1 1 -2 8 1 2 -8 -1 -1 -21
pair filled&ticket	-1 6 0 1 17 0 -11 -5 -6 -12
pair filled&time	-25 -11 -10 39 23 -21 10 25 -30 -34
pair filled&title	-12 -11 1 9 38 -18 -6 9 -11 -57
pair filled&wait	0 -1 -1 -1 26 0 -18 -2 -3 2
pair finance&future	-1 -1 -1 0 5 4 -7 -1 1 -23
pair finance&glad	-1 1 0 0 0 2 -2 0 0 20
pair finance&health	-2 -2 0 0 0 2 -1 -7 11 -8
pair finance&hear	-2 -1 0 0 -7 0 14 0 -3 27
pair finance&hiringside	0 0 0 0 -1 0 3 0 -1 10
pair finance&hold	0 -1 -3 4 -16 -2 20 0 -2 -26
pair finance&interview	-1 -2 -2 4 5 -2 -3 7 -6 52
pair finance&invite	2 -1 0 0 1 0 -1 0 0 19
pair finance&join	0 0 0 0 0 2 -1 0 1 -3
pair finance&keen	1 0 -1 0 0 0 0 0 0 27
pair finance&mediaword	-1 0 -1 -1 6 0 -6 -1 5 13
pair finance&meet	-4 -1 0 0 -2 0 1 -1 8 88
pair finance&mine	0 8 -6 0 0 0 -1 0 0 -4
pair finance&move	1 0 -1 0 0 0 1 0 -1 32
pair finance&not	0 0 -3 8 21 0 -24 -2 -2 44
pair finance&offer	-2 -1 -1 -1 -1 16 -9 -1 0 30
pair finance&office	-1 0 0 0 -12 0 -3 0 15 52
pair finance&official	0 -6 -2 -1 15 2 -10 8 -6 -75
pair finance&onward	-1 0 0 6 4 -1 -6 0 -2 -3
pair finance&other	1 -1 -2 -1 8 -1 -4 0 0 20
pair finance&pay	-2 -2 -1 -1 10 11 -14 -1 -1 -19
pair finance&prepare	2 -2 0 0 -1 2 -3 0 2 37
pair finance&property	-1 -7 -1 -1 -14 5 19 -1 -1 -1
pair finance&received	-6 -1 -1 -1 -5 -1 -5 -1 20 4
pair finance&recruiter	-1 -3 -1 1 4 1 -1 0 0 19
pair finance&remind	4 -1 -1 -1 3 0 -2 0 0 0
pair finance&review	2 -3 -1 -1 3 -1 2 0 -1 -1
pair finance&role	1 6 -11 5 -19 4 10 -4 7 -161
pair finance&sales	0 0 0 0 -1 1 -3 0 4 -2
pair finance&send	-1 -1 0 0 -1 6 -2 0 0 -21
pair finance&shop	0 0 0 0 -1 2 -1 0 0 25
pair finance&sign	0 -1 0 0 0 10 -7 -1 -1 12
pair finance&slot	1 7 -7 1 9 1 -5 -1 -5 44
pair finance&sorry	-1 0 0 2 0 0 0 0 0 45
pair finance&stage	3 1 -3 -1 0 -3 6 -1 -3 -2
pair finance&start	3 -1 0 0 -1 3 -2 0 -2 -13
pair finance&study	-1 -2 0 0 -2 0 4 0 1 -27
pair finance&talk	1 8 -2 0 -2 -2 -2 0 -1 19
pair finance&team	11 -5 -2 -1 -14 3 -5 -2 15 -5
pair finance&thank	-10 4 -1 -1 -3 -1 8 9 -5 27
pair finance&ticket	0 0 0 0 0 0 -1 0 2 64
pair finance&time	11 -7 -3 6 8 8 -20 -1 0 -17
pair finance&title	3 -4 -3 -4 -7 -3 5 5 8 -71
pair finance&wait	-1 -1 -1 -1 8 8 -9 -1 -2 -21
pair finance&wish	0 0 0 0 0 0 0 0 0 10
pair forwarded&hear	0 -1 0 0 -1 0 3 0 -1 -1
pair forwarded&hiringside	0 0 0 0 0 0 0 0 0 5
pair forwarded&inbox	-1 -1 -1 -1 -2 -1 9 7 -11 21
pair forwarded&interview	-1 0 0 0 0 0 2 0 0 15
pair forwarded&not	-1 -1 -1 -1 -2 0 -5 11 -1 -1
pair forwarded&received	0 0 0 0 -1 0 14 0 -12 -4
pair forwarded&review	-1 -1 0 0 -2 0 7 -3 0 -8
pair forwarded&role	-1 -1 0 0 -5 0 0 0 6 -7
pair forwarded&send	-1 -4 -1 0 -7 0 28 0 -15 -7
pair forwarded&team	-3 -7 0 0 -9 0 38 -1 -17 -1
pair forwarded&time	8 -1 -2 0 0 -1 8 0 -11 -2
pair forwarded&title	-1 -1 0 0 -6 0 21 0 -12 -4
pair future&glad	-1 -1 0 0 -1 -17 13 0 7 21
pair future&hear	-3 -5 -8 0 17 -3 26 -4 -21 -23
pair future&hiringside	0 0 0 0 -9 0 10 0 0 -3
pair future&hitch	-1 2 -1 0 1 -1 -8 -4 11 -13
pair future&interview	-5 -8 -2 -1 -13 -1 25 0 4 27
pair future&invite	1 -1 0 0 12 0 -1 0 -11 -17
pair future&join	-1 -1 0 0 -22 3 14 -1 9 -7
pair future&keen	-1 -2 -6 0 14 0 -4 0 -1 0
pair future&link	17 -1 -3 -1 -1 -1 -9 -1 -1 0
pair future&meet	-9 -8 -3 -3 -3 -2 23 -2 7 22
pair future&move	16 -6 3 0 -1 -3 -10 1 0 -37
pair future&not	-6 -1 -1 10 -25 2 5 1 16 -5
pair future&offer	0 -1 0 0 -5 -14 16 0 5 -10
pair future&office	0 0 0 0 0 0 2 0 0 8
pair future&official	-1 -1 -1 0 5 4 -7 -1 2 -23
pair future&onward	-1 -1 -1 0 7 -1 -6 -1 4 41
pair future&other	-1 -2 4 -1 6 -1 -4 0 -1 -14
pair future&pay	-1 0 0 0 0 3 -1 0 0 -11
pair future&prepare	-1 2 -8 1 -3 1 -2 1 9 -3
pair future&property	0 0 0 0 1 0 -1 0 0 16
pair future&received	0 0 0 0 0 0 -2 0 3 9
pair future&recruiter	-1 -8 0 0 11 1 -1 0 -1 31
pair future&remind	-3 11 3 -1 -4 -1 -4 -1 -1 21
pair future&review	-6 -1 -1 8 -2 -1 -6 -1 11 -2
pair future&role	-3 -5 -2 0 -7 -1 12 -2 8 -69
pair future&sales	0 0 0 0 -6 0 -2 0 9 0
pair future&send	14 -2 -3 -1 10 1 -17 5 -7 10
pair future&shop	0 0 0 0 0 3 -3 0 1 1
pair future&sign	0 0 0 0 0 -16 17 0 0 -5
pair future&slot	-5 -13 6 -2 5 0 16 -4 -3 3
pair future&sorry	-3 -1 3 1 3 0 -1 0 0 -3
pair future&stage	-5 9 -2 -1 -18 -3 6 -2 16 54
pair future&start	-2 -2 4 0 -1 3 -2 0 0 -8
pair future&study	0 0 0 0 0 0 0 0 0 11
pair future&talk	-3 -2 0 -1 6 0 5 -1 -3 9
pair future&team	-6 13 -3 -1 -2 -1 -7 -2 10 -3
pair future&thank	-2 -3 -1 0 2 -2 13 -1 -6 24
pair future&ticket	-7 -1 0 0 -2 -1 4 0 8 -13
pair future&time	-7 -2 0 -5 -1 -2 3 13 1 -40
pair future&title	-7 8 -3 1 0 -18 20 -2 1 18
pair future&wait	-1 -1 0 0 -1 0 7 0 -2 1
pair future&wish	-1 -2 -1 -1 18 -1 -7 0 -6 6
pair glad&health	-2 0 0 0 0 5 -2 0 0 -1
pair glad&hear	-10 -3 -8 -3 -14 48 -7 -4 1 10
pair glad&hiringside	0 -1 0 0 0 -12 14 0 0 -9
pair glad&hitch	-1 -1 0 0 -1 1 3 -1 0 -10
pair glad&inbox	-2 -7 -1 0 -2 0 18 -1 -5 -19
pair glad&interview	14 -2 -7 -16 10 39 -26 -3 -8 -50
pair glad&invite	9 -4 -2 -2 -3 8 -3 -1 -2 -11
pair glad&join	-5 -3 -2 -1 -9 6 6 -1 9 -31
pair glad&keen	-5 -14 -8 -4 1 18 14 -2 1 -25
pair glad&mediaword	-1 0 0 -1 4 0 -2 0 0 37
pair glad&meet	-1 -11 -4 -4 19 -8 14 -1 -4 -19
pair glad&mine	1 1 -1 0 -2 0 -6 0 8 -43
pair glad&move	0 -2 0 0 -4 3 7 0 -3 -6
pair glad&not	-1 7 0 -1 5 -2 -11 0 4 -19
pair glad&offer	-11 -9 -3 -3 -17 26 24 -2 -4 66
pair glad&office	-8 14 -1 8 -2 -5 -5 0 -1 3
pair glad&official	0 2 0 0 -1 2 -3 0 0 -30
pair glad&onward	20 13 -6 -5 -11 14 -19 -2 -5 46
pair glad&other	-4 -1 -1 -1 -11 -5 21 -1 4 -12
pair glad&pay	0 1 -1 -1 -3 9 -4 -1 -1 13
pair glad&practice	0 0 0 0 0 0 0 0 0 6
pair glad&prepare	0 -1 -1 -1 -2 8 -3 -1 0 -13
pair glad&property	-1 6 0 8 -6 0 -7 0 0 56
pair glad&received	0 -1 0 0 2 -1 -10 0 11 -1
pair glad&recorded	0 5 0 0 0 0 -4 0 0 4
pair glad&recruiter	-4 9 -2 -1 -3 2 0 0 -1 -2
pair glad&remind	1 -3 0 0 0 0 3 0 0 -16
pair glad&review	9 -2 -1 -1 -1 1 -5 0 0 39
pair glad&role	12 1 -7 -5 -32 78 -39 -5 -3 -36
pair glad&sales	-9 15 0 0 -1 -2 -2 0 0 27
pair glad&send	15 9 -4 -1 -4 0 -14 -1 0 -30
pair glad&service	0 0 0 0 0 0 0 0 0 5
pair glad&shop	-1 -1 0 0 -1 1 3 -1 0 -9
pair glad&sign	-3 -2 -1 7 -1 -41 42 -1 -1 11
pair glad&slot	8 -11 -2 -1 -2 13 -9 -1 5 -32
pair glad&stage	18 27 -4 -4 -10 -8 -8 -2 -8 15
pair glad&start	-8 -4 -1 -3 -4 18 2 0 0 24
pair glad&study	-1 -2 0 0 -2 -8 16 0 -3 -3
pair glad&talk	-30 7 -4 -3 12 -3 25 -2 -2 -10
pair glad&task	14 10 -1 -2 -1 -5 -11 -1 -2 -59
pair glad&team	12 4 -4 -6 -8 25 -12 -2 -9 -6
pair glad&thank	-2 7 -2 7 0 -15 -1 -1 7 16
pair glad&ticket	6 0 0 -1 -1 -2 -1 0 -1 -9
pair glad&time	48 -17 -8 -17 -10 39 -20 -4 -12 -16
pair glad&title	25 9 -8 -12 -16 20 -12 -4 -2 -143
pair glad&video	8 0 -1 0 2 -1 -7 0 -1 -27
pair glad&wait	-1 -3 0 0 5 1 -1 0 0 -21
pair glad&wish	-1 4 0 0 -7 1 -2 0 6 7
pair health&hear	0 -1 -1 1 2 -2 2 -1 0 -14
pair health&hitch	-2 -3 0 -1 -6 3 -1 -8 18 18
pair health&inbox	4 4 0 0 -1 -1 -4 -1 -1 -19
pair health&interview	9 2 -1 -1 -3 -2 -4 -1 1 -29
pair health&invite	3 -1 0 0 0 0 -1 0 0 -22
pair health&keen	2 -6 0 0 0 0 6 0 0 -6
pair health&link	0 1 0 0 0 0 0 0 0 17
pair health&lure	-3 1 -1 -1 2 12 -9 -1 0 -32
pair health&mediaword	1 -1 0 0 -3 0 -4 0 8 -18
pair health&meet	3 3 -2 -1 -2 -2 -1 -1 2 47
pair health&move	-3 -2 5 0 -2 0 3 0 0 60
pair health&not	-2 -1 2 1 2 0 -2 0 0 -17
pair health&offer	-1 -1 -1 2 -1 5 -2 -1 0 -24
pair health&office	2 -1 -2 0 -2 -1 4 0 0 -9
pair health&official	-1 1 0 0 -3 -1 -3 0 8 -25
pair health&other	0 1 0 0 -2 0 5 -1 -1 -3
pair health&pay	-1 -1 0 0 -1 5 -1 0 0 8
pair health&practice	0 0 0 0 0 0 0 0 1 8
pair health&prepare	8 0 -2 -2 11 -5 -6 -1 -3 -67
pair health&property	3 -3 -1 0 -2 -3 8 0 0 -8
pair health&received	0 -1 0 0 -2 0 -2 4 2 19
pair health&recruiter	12 -1 0 1 -1 0 -9 0 -3 -7
pair health&remind	-5 -2 11 0 0 -1 -2 0 0 -5
pair health&review	-2 -7 0 -1 -8 -1 22 -2 -2 -16
pair health&role	7 5 -4 -3 10 -9 -19 -8 22 -85
pair health&send	-1 -1 0 0 -1 3 0 0 0 9
pair health&service	2 -6 -1 0 -1 -2 22 0 -12 -26
pair health&shop	0 0 0 0 -1 0 0 0 1 6
pair health&sign	-3 -2 -1 -1 -1 19 -9 -1 -1 -30
pair health&slot	11 2 2 -1 -6 0 -12 -2 6 -14
pair health&sorry	0 -1 0 0 5 0 -3 0 -1 -17
pair health&stage	-1 -8 0 0 1 0 9 0 -1 52
pair health&talk	6 -2 -1 0 -1 -2 0 0 0 25
pair health&task	1 0 0 0 0 0 -1 0 1 -5
pair health&team	-2 4 -2 1 -4 2 12 -1 -12 -40
pair health&thank	1 0 0 0 -6 0 0 0 5 63
pair health&ticket	-1 1 -1 -1 -2 2 -15 6 11 3
pair health&time	7 -3 18 -2 -4 9 -20 -5 0 97
pair health&title	12 -1 -6 -4 -12 15 -11 -4 10 -46
pair health&video	0 1 0 0 -1 0 0 0 1 24
pair health&wait	5 -1 0 0 -4 -1 4 -2 -1 -20
pair hear&hiringside	-4 -1 2 0 -9 10 9 -2 -5 33
pair hear&hitch	1 -2 -2 -1 9 -1 0 -3 -2 20
pair hear&hold	-2 9 -3 6 -19 -2 12 0 -1 -12
pair hear&inbox	-1 0 2 -1 -24 -6 -16 27 19 -82
pair hear&interview	-45 -18 13 33 -19 -4 23 5 12 40
pair hear&invite	-23 -3 32 0 3 -1 -10 -1 3 -18
pair hear&join	0 -6 0 0 -1 0 8 -1 -1 10
pair hear&keen	1 21 -6 -1 22 -1 -22 -1 -13 39
pair hear&link	-8 0 9 0 -2 10 -8 0 0 8
pair hear&lure	1 0 -1 0 -3 0 4 0 0 9
pair hear&machine	-9 -11 -4 -3 3 -4 -24 63 -10 -50
pair hear&mediaword	0 0 0 0 -1 0 1 3 -3 -1
pair hear&meet	-9 -14 12 -1 -14 -2 -1 21 6 8
pair hear&mine	-2 2 -1 1 1 -1 1 1 -3 11
pair hear&move	-8 -6 16 -3 17 -2 -19 -5 11 -11
pair hear&not	-29 -11 -15 27 -19 -13 2 -4 63 -2
pair hear&offer	-2 -2 -3 0 3 10 -3 2 -5 -12
pair hear&office	-5 -3 -3 2 -12 -3 23 -1 3 -39
pair hear&official	7 1 -8 -4 8 -5 -4 -3 7 3
pair hear&onward	-7 13 -4 -2 11 -8 2 -3 -2 12
pair hear&other	9 -10 4 3 -6 -4 16 -3 -8 63
pair hear&paper	2 -1 0 0 -5 0 6 -1 -1 -23
pair hear&pay	-2 2 0 2 5 0 -3 -1 -2 8
pair hear&practice	0 0 0 0 0 0 1 1 0 31
pair hear&prepare	-1 -3 -5 4 -17 5 -4 16 5 11
pair hear&property	-1 -1 -1 0 -9 -1 12 2 -3 -9
pair hear&received	-11 -2 13 -2 -8 -2 -13 29 -3 -13
pair hear&recorded	-2 7 0 -1 0 0 -5 -1 2 -25
pair hear&recruiter	-23 7 4 10 -20 3 7 -6 17 -17
pair hear&remind	-13 -4 3 2 9 1 -8 13 -4 0
pair hear&review	-2 -4 -1 -2 1 0 0 -5 14 133
pair hear&role	11 1 -10 3 -10 0 30 9 -34 15
pair hear&sales	-6 -3 0 1 -2 -2 13 -1 1 -37
pair hear&send	-5 22 -2 0 2 4 -19 5 -7 -73
pair hear&service	6 0 -6 0 -3 0 2 0 2 -9
pair hear&shop	-13 -2 -1 -2 -5 -3 50 -4 -21 -22
pair hear&sign	-4 -1 0 -1 -4 12 -2 -1 0 31
pair hear&slot	10 -2 -1 -1 -6 -7 -32 31 7 14
pair hear&sorry	-5 -5 -9 13 24 -3 -29 -4 19 61
pair hear&stage	10 -12 -8 6 1 -4 23 0 -17 -28
pair hear&start	4 -3 -1 0 -3 16 -10 -2 -2 19
pair hear&study	-2 -2 -1 1 6 0 4 0 -7 11
pair hear&talk	-2 -6 -5 -3 5 -5 19 0 -4 11
pair hear&task	0 -2 3 -1 11 -1 -1 -5 -4 -20
pair hear&team	-30 -5 12 -1 -12 21 45 -5 -25 -20
pair hear&thank	10 9 -6 -3 -22 0 -38 50 0 -8
pair hear&ticket	-3 2 -5 -5 -2 7 -35 47 -6 0
pair hear&time	-29 -7 -22 11 -6 17 0 7 29 7
pair hear&title	-22 -3 26 -4 -8 0 44 -1 -32 -91
pair hear&urgent	-1 -1 9 -1 0 0 -3 -2 0 11
pair hear&video	-14 5 15 0 -1 -1 -9 0 5 24
pair hear&wait	-20 -25 1 -6 -2 -4 7 -7 56 -2
pair hear&wish	-4 4 -1 -1 -13 -2 20 -1 -1 -25
pair hiringside&hitch	-1 0 -2 0 -1 0 14 -2 -7 -14
pair hiringside&inbox	0 0 0 0 0 0 0 0 1 13
pair hiringside&interview	18 -1 -11 10 -8 -3 -12 -5 11 76
pair hiringside&invite	2 -1 -1 2 -2 0 -1 0 2 -32
pair hiringside&join	0 0 0 0 0 0 0 0 0 -11
pair hiringside&keen	0 0 0 0 0 2 -1 0 0 5
pair hiringside&link	0 0 0 0 -3 13 -5 -1 -2 -19
pair hiringside&mediaword	-13 15 0 0 0 0 -2 2 -2 16
pair hiringside&meet	-1 0 1 0 -3 0 1 0 3 -4
pair hiringside&mine	0 0 0 0 0 0 0 0 0 27
pair hiringside&move	-3 0 4 0 0 0 0 0 0 23
pair hiringside&not	-3 -4 0 2 3 -1 4 -2 0 -57
pair hiringside&offer	-2 -1 0 -1 0 -2 10 -1 -3 -40
pair hiringside&office	0 -1 0 -1 3 -1 0 0 -1 1
pair hiringside&official	2 -3 -1 0 -2 -3 5 -1 1 -66
pair hiringside&onward	-1 -2 0 0 -2 -1 4 -1 1 -27
pair hiringside&other	-2 -3 -1 -1 11 -1 -1 -1 -1 -7
pair hiringside&pay	0 0 0 0 -1 0 -3 0 4 46
pair hiringside&prepare	5 0 1 0 -1 0 -4 0 0 -12
pair hiringside&property	1 0 0 0 0 0 0 0 0 -13
pair hiringside&received	0 1 0 0 -1 0 0 0 1 9
pair hiringside&recorded	-1 0 1 0 0 0 0 0 0 3
pair hiringside&recruiter	0 6 -1 2 -4 5 -5 -1 -2 -8
pair hiringside&remind	1 0 0 0 0 0 1 0 0 46
pair hiringside&review	1 -4 -2 -1 -12 -1 14 -2 7 -28
pair hiringside&role	1 -5 -2 2 7 2 -1 -3 0 57
pair hiringside&sales	0 -1 0 0 -11 0 14 0 -1 18
pair hiringside&send	-1 -2 0 0 -1 -1 6 -1 0 51
pair hiringside&shop	0 -5 0 0 -3 -1 4 2 3 14
pair hiringside&sign	-1 -7 -1 -1 -12 -13 34 2 -2 -8
pair hiringside&slot	-3 -14 16 -1 12 0 -6 2 -6 6
pair hiringside&sorry	-1 0 0 3 0 0 -1 0 0 -10
pair hiringside&stage	-4 -3 -1 0 -6 -1 10 -1 5 12
pair hiringside&start	0 -1 0 0 -1 3 0 0 0 -9
pair hiringside&study	0 0 0 0 0 0 1 0 -1 53
pair hiringside&talk	16 -14 -1 0 0 0 0 0 0 4
pair hiringside&task	-1 -2 -1 0 -5 -1 1 -1 9 -13
pair hiringside&team	-1 -8 -1 -3 8 6 -5 -3 7 23
pair hiringside&thank	-1 -6 0 -1 12 -1 -1 0 -2 43
pair hiringside&ticket	-1 -1 0 0 -13 10 10 2 -6 23
pair hiringside&time	1 -16 12 4 11 0 0 -4 -8 42
pair hiringside&title	3 3 -2 2 3 1 -9 -1 -1 113
pair hiringside&video	-14 16 0 0 -1 0 -1 0 0 -6
pair hiringside&wait	-1 4 0 -1 -5 0 7 -1 -3 42
pair hitch&inbox	-1 4 -1 0 -6 -1 -6 13 -1 1
pair hitch&interview	-9 5 34 14 -5 -3 -29 -4 -3 -29
pair hitch&invite	0 0 0 0 -10 11 0 0 -1 -6
pair hitch&join	3 -2 2 -1 -6 -1 -2 0 6 -9
pair hitch&mediaword	0 0 0 0 0 0 0 0 0 4
pair hitch&meet	1 -4 9 -2 -7 0 6 -1 -2 -15
pair hitch&mine	0 6 -3 0 0 -1 -2 0 0 21
pair hitch&move	-13 -10 45 -2 -6 -2 -12 2 -2 19
pair hitch&not	-46 46 61 -17 -26 -5 -9 3 -8 -16
pair hitch&offer	-2 -1 -1 1 -6 5 6 -1 -1 -21
pair hitch&office	0 0 0 1 0 0 0 0 0 32
pair hitch&onward	0 -1 0 0 -8 -1 2 0 8 17
pair hitch&other	0 -1 2 0 0 0 0 0 0 5
pair hitch&pay	-1 0 -1 0 -2 9 -4 -1 0 -4
pair hitch&prepare	7 -7 1 0 -12 11 -5 5 0 -27
pair hitch&property	-1 0 1 1 0 0 0 0 0 -12
pair hitch&received	5 -9 7 -1 -1 0 -2 0 1 -38
pair hitch&recruiter	0 0 0 0 -2 -1 4 0 0 -4
pair hitch&remind	-10 -14 47 -5 -3 -2 -1 -9 -2 -57
pair hitch&role	-2 6 -6 1 -9 9 -4 -8 13 -9
pair hitch&sales	0 0 0 1 -1 0 0 0 1 -5
pair hitch&send	1 0 -1 0 0 1 0 0 0 4
pair hitch&service	0 -5 7 0 -7 0 7 0 -1 0
pair hitch&shop	-4 -4 13 -2 -6 -2 -4 3 7 -51
pair hitch&sign	-1 -1 0 0 0 3 -1 0 0 -12
pair hitch&slot	10 -24 21 -2 -2 -2 5 -11 4 -36
pair hitch&sorry	-10 -13 38 -4 8 -2 -14 -1 -2 -26
pair hitch&stage	0 10 0 -1 -4 -5 -3 -1 3 9
pair hitch&start	6 -6 0 0 0 1 1 0 0 -11
pair hitch&study	-8 -2 0 0 -2 -3 18 -1 -2 0
pair hitch&talk	-12 -3 21 -8 -3 -3 17 -6 -2 -15
pair hitch&task	-1 0 1 0 -1 -9 9 0 1 -3
pair hitch&team	-5 14 24 -5 -4 0 -10 -6 -9 -31
pair hitch&thank	1 -1 0 0 0 0 0 1 -1 18
pair hitch&ticket	-1 -2 2 0 0 1 0 0 0 9
pair hitch&time	-19 -16 62 14 -3 -4 -10 -13 -10 -20
pair hitch&title	-7 2 30 -5 -15 4 -4 -2 -2 -8
pair hitch&urgent	-2 6 -4 0 -8 -10 10 10 -2 -51
pair hitch&video	1 0 -1 0 -1 0 -1 0 1 -6
pair hitch&wait	5 -7 4 -4 -1 -1 6 -2 -1 13
pair hold&interview	-14 2 14 6 -3 -1 -1 -3 -1 -16
pair hold&keen	-1 4 -2 -1 -3 3 0 -1 -1 2
pair hold&meet	-2 -1 6 3 -2 -1 -1 -1 -1 16
pair hold&move	1 -1 -3 0 11 -10 2 0 0 -4
pair hold&not	-5 -6 4 14 -42 -7 49 -8 1 -56
pair hold&office	-1 -1 -3 16 -4 0 -3 -1 -2 -26
pair hold&onward	-2 -1 -2 3 31 -3 -22 -1 -4 -3
pair hold&other	0 -2 -2 1 -6 -1 11 -1 -1 -16
pair hold&prepare	13 -2 -3 0 -1 -1 -6 -6 5 -3
pair hold&property	0 0 -1 8 -3 -1 -2 -1 0 -17
pair hold&recruiter	-4 -3 -1 7 -6 -2 12 -1 -2 -10
pair hold&remind	-5 -1 10 5 -1 -1 -6 0 0 -2
pair hold&review	-1 -1 -2 5 11 -1 -9 -1 -1 -21
pair hold&role	-16 -9 -7 34 -35 -21 76 -9 -13 -14
pair hold&sales	-1 -2 -5 8 2 -2 3 -1 -1 38
pair hold&slot	-2 -4 -2 4 -4 -2 13 -1 -2 -20
pair hold&sorry	-3 -1 -1 10 -2 -11 17 -1 -8 -14
pair hold&stage	-4 -2 -1 2 -14 -2 23 -1 -1 -3
pair hold&study	-1 0 0 1 0 0 1 0 -1 -6
pair hold&talk	2 -1 -1 1 0 0 -1 0 0 -11
pair hold&team	-7 2 -6 7 0 -2 12 -3 -3 16
pair hold&thank	0 0 0 0 -9 0 11 0 0 9
pair hold&time	-14 -9 -1 26 14 -19 11 -4 -3 -21
pair hold&title	-7 2 -2 -2 -8 -1 26 -3 -6 -17
pair hold&wait	-6 6 -4 -3 -8 6 13 -3 -1 19
pair inbox&interview	-8 0 2 2 -1 -10 19 -3 -2 43
pair inbox&invite	-2 -1 -1 1 -1 -1 0 -1 6 9
pair inbox&keen	-9 10 -1 0 -7 6 -15 -2 17 29
pair inbox&link	-1 -1 -1 0 -3 -17 17 3 3 16
pair inbox&machine	-2 11 -3 -2 -21 -1 -20 34 4 -29
pair inbox&mediaword	-1 -2 0 0 -2 -1 8 -2 0 -16
pair inbox&meet	-3 -2 -1 -1 -2 -1 -2 9 2 -1
pair inbox&move	-1 1 3 0 -1 0 -3 3 -2 49
pair inbox&not	-29 5 -4 -5 -45 -7 -47 100 33 -15
pair inbox&official	2 -1 0 0 -1 -1 6 -5 1 -11
pair inbox&onward	2 0 0 -1 -2 -1 1 1 0 -13
pair inbox&other	-1 -2 -1 0 -7 -1 10 1 2 49
pair inbox&pay	1 -1 0 0 0 -9 8 2 0 22
pair inbox&prepare	-5 -10 -1 -2 -16 -9 9 17 16 22
pair inbox&received	-6 -12 -3 -2 -10 -4 -7 64 -20 -69
pair inbox&recruiter	-4 -2 -1 -1 -12 -1 2 27 -9 28
pair inbox&remind	0 -4 -1 0 -8 8 0 5 -1 -18
pair inbox&review	-2 -2 -1 0 -3 -1 -6 18 -4 0
pair inbox&role	-2 4 -1 -1 5 -1 -7 0 2 -6
pair inbox&sales	0 0 -1 -1 9 0 -5 -1 0 19
pair inbox&send	0 -4 -3 -1 -4 -2 0 18 -6 -12
pair inbox&shop	5 -6 -1 -1 -2 -1 9 5 -8 6
pair inbox&sign	-1 0 -1 -1 -8 9 -4 2 3 11
pair inbox&slot	-4 -26 -2 -1 -4 -1 26 19 -8 61
pair inbox&sorry	-3 -1 -1 0 3 -1 -4 9 -2 -20
pair inbox&stage	-2 -1 0 -1 2 -1 1 3 -1 17
pair inbox&study	0 0 0 0 -1 -1 7 -3 -2 -11
pair inbox&talk	0 3 0 0 -2 0 0 -1 1 13
pair inbox&task	3 -2 3 -1 2 -1 -4 -4 2 3
pair inbox&team	-2 -6 -1 -1 -6 -1 -1 25 -8 16
pair inbox&thank	5 -1 -1 -5 -13 3 -30 65 -23 -78
pair inbox&ticket	0 -4 -1 -1 -4 -1 -14 34 -10 -75
pair inbox&time	-25 -25 -4 -4 -16 0 16 54 4 4
pair inbox&title	-6 3 -2 0 3 -19 21 1 -3 40
pair inbox&wait	-4 -3 -2 -1 2 -1 -3 19 -8 4
pair interview&invite	73 2 -8 -6 -30 -10 -26 -13 18 -38
pair interview&join	6 15 -16 0 -2 0 -3 -1 1 -42
pair interview&keen	19 -9 -14 -9 -7 -6 34 1 -9 -38
pair interview&link	-4 13 -2 -2 -2 -1 -5 5 -1 13
pair interview&lure	3 0 2 0 -1 0 -2 0 -2 93
pair interview&machine	-4 -3 -2 -2 -2 -1 -8 24 -2 11
pair interview&mediaword	5 6 -6 -2 1 -4 13 -10 -3 84
pair interview&meet	24 7 3 -18 17 -6 -21 -5 -2 -68
pair interview&mine	-9 2 5 -1 -3 -1 6 5 -3 91
pair interview&move	-96 -20 188 -7 -27 -8 -4 -8 -17 -96
pair interview&not	-26 0 -14 49 35 -9 -20 17 -33 66
pair interview&offer	-11 21 -5 -2 -13 12 -8 2 4 -44
pair interview&office	22 0 -6 -3 -1 -3 -9 -1 1 66
pair interview&official	-4 12 4 -1 -8 -3 -13 3 9 14
pair interview&onward	7 18 4 -6 -10 16 -36 -3 10 -9
pair interview&other	-33 -19 38 19 -12 -3 9 -2 3 94
pair interview&paper	11 -8 -1 -1 -5 -1 -6 -1 11 21
pair interview&pay	-18 -2 17 1 -1 2 11 -2 -7 37
pair interview&practice	-19 3 -3 -4 1 -1 16 6 0 140
pair interview&prepare	-8 -3 -7 -7 -5 -7 32 -4 9 -4
pair interview&property	22 -9 -7 7 -10 5 -4 -1 -1 -96
pair interview&received	1 1 1 -1 -4 -1 8 -2 -2 21
pair interview&recorded	-13 29 -2 -4 8 -1 -7 -3 -7 35
pair interview&recruiter	6 16 10 9 -8 -2 -21 -2 -9 -24
pair interview&remind	6 -3 9 2 -20 -8 19 1 -6 -31
pair interview&review	-7 -4 -6 -2 -16 -3 -9 -4 51 28
pair interview&role	55 24 17 6 -26 9 -25 -10 -49 -134
pair interview&sales	20 11 -3 0 -14 -4 -10 -2 0 -18
pair interview&send	22 -15 -3 -2 5 -2 10 -6 -8 -36
pair interview&service	13 -20 9 0 -1 0 -4 -4 8 -3
pair interview&shop	-2 5 2 12 -17 -1 21 -4 -16 -58
pair interview&sign	-1 -7 1 -4 -1 0 -3 10 7 23
pair interview&slot	-5 11 88 -5 -23 -3 -33 -13 -17 -22
pair interview&sorry	-20 -23 45 18 -4 -3 -7 -2 -4 23
pair interview&stage	-16 48 -14 0 -5 -9 10 -8 -6 70
pair interview&start	6 8 2 -2 -7 13 -26 -1 7 19
pair interview&study	0 17 -10 0 1 -2 19 -9 -15 20
pair interview&talk	3 0 36 -11 2 -11 -15 -1 -3 17
pair interview&task	-10 -2 -4 -3 7 -4 -10 -15 42 25
pair interview&team	12 16 38 -3 -13 -1 -49 0 0 -55
pair interview&thank	-47 -24 -9 -13 87 -7 76 -7 -56 3
pair interview&ticket	-2 9 -1 -3 -7 -2 -2 7 1 11
pair interview&time	45 -83 97 68 -26 -26 -24 -24 -27 -37
pair interview&title	108 42 17 23 -46 -22 -55 -9 -58 -53
pair interview&urgent	-3 -5 8 2 -4 0 -4 8 -1 6
pair interview&video	12 64 -28 -9 20 -4 -40 -5 -9 -45
pair interview&wait	-32 52 -3 -6 2 -5 -7 1 -2 5
pair interview&wish	0 16 -1 0 -6 0 -5 -1 -3 -6
pair invite&join	1 -3 0 -1 -2 8 -2 0 -1 0
pair invite&keen	-10 15 9 -2 -4 1 -3 -1 -5 -28
pair invite&link	10 1 -2 -1 1 -2 -3 -2 -3 11
pair invite&mediaword	-6 7 -1 -1 -5 -1 4 -1 4 1
pair invite&meet	-14 -5 14 -2 -3 4 13 -1 -6 3
pair invite&mine	5 2 -1 0 -1 0 -5 0 -1 32
pair invite&move	-17 -3 22 0 -5 1 8 0 -4 6
pair invite&not	-1 -9 -4 1 2 -1 11 -2 4 -38
pair invite&offer	-1 -1 0 0 0 5 -1 0 -1 27
pair invite&office	1 -2 0 0 -3 -1 -12 0 18 14
pair invite&official	8 -2 -3 0 2 0 -1 -1 -4 -13
pair invite&onward	3 0 -2 4 -7 2 1 1 -1 -18
pair invite&other	-3 -5 2 1 -1 -1 4 -1 2 -48
pair invite&pay	-4 5 0 0 -3 6 -1 0 -2 1
pair invite&practice	1 0 0 0 0 0 0 0 0 -17
pair invite&prepare	-3 -4 11 -1 -12 11 -5 -1 4 -54
pair invite&property	0 0 0 0 2 1 -1 0 -2 7
pair invite&received	-8 6 0 0 -2 -1 6 0 0 8
pair invite&recorded	-4 16 -1 -1 -1 -1 -6 -1 -2 -3
pair invite&recruiter	3 6 -1 2 -3 -1 -5 -1 1 17
pair invite&review	7 -6 -2 -2 -3 -3 10 -1 1 4
pair invite&role	9 13 -4 -2 -7 11 -3 -4 -14 -32
pair invite&sales	3 1 0 0 -2 1 -3 0 0 4
pair invite&send	47 -28 14 -3 4 2 -11 -7 -18 -46
pair invite&service	1 0 0 0 0 0 0 0 0 -10
pair invite&shop	21 1 -10 0 -4 -1 -5 0 -1 10
pair invite&sign	-14 -7 -1 -2 -4 3 -7 24 9 -39
pair invite&slot	-1 -11 4 -2 9 -2 7 -3 -2 43
pair invite&sorry	0 0 0 1 -6 0 -1 0 7 -2
pair invite&stage	-14 6 10 -1 1 -3 15 -1 -15 -23
pair invite&start	1 0 0 0 0 0 -1 0 2 12
pair invite&study	-2 2 0 0 12 -1 -1 0 -8 -8
pair invite&talk	6 -5 -1 1 -4 -1 14 -1 -8 52
pair invite&task	20 -15 -3 -2 -9 -5 37 -11 -13 -66
pair invite&team	2 4 -4 1 -9 0 -9 -2 17 -22
pair invite&thank	2 -2 0 0 9 0 -1 0 -8 47
pair invite&ticket	-1 -6 0 -1 -2 2 11 -1 -2 16
pair invite&time	34 -35 8 8 -18 -1 -36 -7 47 48
pair invite&title	25 0 -10 -4 1 10 -5 -5 -11 -13
pair invite&video	7 23 -1 -2 -2 -1 -14 -1 -9 50
pair invite&wait	-5 -6 2 0 -1 -1 -6 0 18 -16
pair invite&wish	0 0 0 0 0 0 0 0 0 4
pair join&keen	-2 -5 -1 0 -10 7 -5 0 16 50
pair join&link	2 13 -1 0 -10 0 -2 0 -2 10
pair join&mediaword	0 0 0 0 0 1 0 0 0 26
pair join&meet	6 15 -2 0 2 5 -13 -1 -11 11
pair join&not	-7 22 -16 5 -21 3 -5 -1 19 41
pair join&offer	-3 -3 -1 -1 5 9 -7 -1 0 -22
pair join&office	0 0 0 0 0 1 0 0 0 17
pair join&official	0 -1 0 0 -3 0 5 0 -1 9
pair join&onward	0 -1 0 0 -3 -1 -2 0 7 -3
pair join&other	-1 8 -1 -1 -2 -1 -2 0 0 12
pair join&pay	-2 -2 -1 -1 -6 11 2 -1 -1 -26
pair join&prepare	-1 -1 0 0 7 4 -6 0 -1 14
pair join&property	-1 -1 0 -1 11 7 -5 -1 -9 -20
pair join&received	0 0 0 0 0 6 -6 0 1 17
pair join&recruiter	-2 0 -1 0 7 2 -6 -1 1 55
pair join&remind	0 14 -13 0 0 0 0 0 0 3
pair join&review	-1 -1 0 0 -1 2 -1 0 2 12
pair join&role	5 -4 -1 1 -18 4 4 -1 10 71
pair join&sales	8 -5 -1 -1 -1 1 0 0 0 -2
pair join&send	0 0 0 0 -1 3 -1 0 0 -14
pair join&service	0 0 0 0 0 0 0 0 0 20
pair join&shop	0 -1 0 0 3 -1 -2 0 1 2
pair join&sign	-3 -1 -1 0 7 2 3 0 -6 -11
pair join&slot	-2 13 -3 1 -4 1 4 -1 -9 10
pair join&sorry	0 0 0 1 0 0 0 0 0 19
pair join&stage	1 -2 -1 -1 -3 -2 -2 2 7 24
pair join&start	7 -8 -1 -2 4 -7 10 -1 -1 -4
pair join&study	-2 0 0 0 0 -8 10 0 0 4
pair join&talk	3 -3 1 -1 5 0 -4 -1 0 34
pair join&task	-1 4 0 0 6 -1 -2 0 -5 -3
pair join&team	35 -18 -6 -8 26 20 -35 -3 -10 6
pair join&thank	-3 1 -1 -1 8 -1 6 -1 -8 21
pair join&time	45 10 -20 -10 13 11 -42 -5 -2 -18
pair join&title	-7 -6 -3 0 2 26 2 -3 -12 -7
pair join&urgent	0 -1 0 0 -1 3 -1 1 -1 9
pair join&video	14 -9 -2 3 14 -1 -7 -2 -10 -7
pair join&wait	-1 -1 0 0 -5 10 3 0 -4 17
pair keen&link	0 0 11 -11 0 0 0 0 0 -17
pair keen&mediaword	2 2 -2 0 -6 -3 -4 -1 13 -7
pair keen&meet	-24 18 2 -6 11 -9 17 -5 -3 -19
pair keen&mine	-5 -12 -1 0 -1 1 18 0 0 -14
pair keen&move	-2 -1 15 -11 -5 0 8 0 -4 -5
pair keen&not	-1 -3 1 -3 7 18 -20 7 -7 -38
pair keen&offer	-3 -3 -1 3 -6 20 -6 -1 -1 53
pair keen&office	-1 2 0 0 0 0 0 0 0 3
pair keen&official	-11 4 -1 0 -2 0 11 0 0 -1
pair keen&onward	10 12 -6 -1 -4 0 -7 -1 -3 -30
pair keen&other	0 -17 -2 0 -9 21 -9 -6 23 -27
pair keen&pay	-3 20 -2 -1 -2 6 -13 -1 -3 -16
pair keen&prepare	-11 -5 12 3 2 -3 6 0 -2 4
pair keen&property	1 13 -2 -1 -1 1 -7 -1 -3 18
pair keen&received	-2 -2 0 0 2 -1 12 -1 -7 -3
pair keen&recruiter	-2 19 -2 -1 -3 2 -8 -1 -4 -23
pair keen&remind	10 0 -2 -3 -7 9 -5 -1 -1 6
pair keen&review	-1 2 0 0 -1 0 -3 0 4 7
pair keen&role	25 0 -8 -6 -33 36 -16 -4 6 -63
pair keen&sales	2 1 -1 0 0 0 -1 0 0 -3
pair keen&send	51 1 -13 17 -13 -5 -25 -3 -9 -57
pair keen&service	1 13 -1 -1 -1 -3 -6 0 -3 -29
pair keen&shop	0 5 0 0 -4 0 0 0 0 0
pair keen&sign	-1 0 -1 3 -7 10 -3 0 -1 -49
pair keen&slot	-1 -3 17 -13 3 1 0 -1 -2 71
pair keen&sorry	-1 -1 -3 15 -2 -1 -5 -2 0 -3
pair keen&stage	-14 14 9 -1 4 -3 -6 -1 -2 17
pair keen&start	-4 -2 -1 -1 -1 13 -4 -1 0 22
pair keen&study	-2 0 0 0 0 0 3 0 0 2
pair keen&talk	-13 41 -10 3 -3 4 -15 -9 3 -2
pair keen&task	-10 0 -1 0 -1 -1 14 0 -1 -10
pair keen&team	0 22 -6 6 -16 5 2 -2 -10 0
pair keen&thank	-1 -1 0 -1 10 8 -5 0 -9 3
pair keen&ticket	0 1 0 0 0 1 0 0 0 -6
pair keen&time	66 -30 -9 -16 19 16 -9 -10 -27 14
pair keen&title	-5 32 -8 0 -16 3 3 -3 -6 -102
pair keen&urgent	3 -1 -3 -2 -4 3 -4 9 -1 -24
pair keen&video	-18 19 -1 -1 -3 -2 9 -1 -2 -16
pair keen&wait	11 -12 -1 -4 -11 8 8 5 -5 17
pair keen&wish	-1 0 0 0 -3 0 -1 0 6 -5
pair link&mediaword	0 0 0 0 0 0 0 0 0 31
pair link&meet	44 12 -6 -4 2 -13 -26 -2 -8 -10
pair link&move	39 -6 -7 -12 2 -3 -12 -1 -1 24
pair link&not	1 -9 5 -1 0 2 -3 9 -3 -32
pair link&offer	-1 -1 0 0 -1 15 -9 -1 -3 -32
pair link&office	-11 -3 14 0 0 0 0 0 0 -17
pair link&official	1 0 0 0 0 0 0 0 0 5
pair link&onward	0 0 -1 1 -3 -1 4 0 0 11
pair link&other	0 6 2 -1 -9 1 -3 -1 5 -11
pair link&pay	7 0 0 0 0 0 -6 0 0 1
pair link&prepare	1 -21 20 -1 -2 0 -1 0 5 -4
pair link&property	-1 0 0 0 1 3 -1 0 -2 -17
pair link&received	-7 0 8 0 -1 0 -1 0 3 12
pair link&recruiter	-4 1 -1 -1 -3 -1 4 -1 4 -35
pair link&remind	-5 0 6 -1 -1 0 1 0 0 22
pair link&review	-4 -4 -1 -1 -2 2 14 -1 -3 -50
pair link&role	-1 0 1 1 -2 0 -1 0 3 4
pair link&sales	0 2 0 0 -1 1 0 0 0 18
pair link&send	35 -5 -5 -2 -4 -3 -15 1 -3 -12
pair link&service	0 0 0 0 0 0 0 0 0 13
pair link&shop	0 0 0 0 -1 0 -2 6 -2 11
pair link&sign	-3 3 -6 -1 -3 16 -5 0 -2 -46
pair link&slot	-5 60 25 -16 -19 -5 -30 -4 -6 -11
pair link&sorry	0 0 1 0 4 -2 -2 0 0 -12
pair link&stage	0 -2 0 0 1 0 4 0 -2 -5
pair link&study	0 1 0 0 2 0 0 0 -2 9
pair link&talk	-2 9 -1 0 -2 -1 -1 -1 -1 -8
pair link&task	-6 -15 -1 -1 -8 -2 37 -2 -3 -24
pair link&team	-10 15 9 0 -9 0 -2 0 -2 27
pair link&thank	-1 1 0 0 4 0 1 -1 -3 -7
pair link&ticket	-3 -4 -1 -1 -2 10 0 4 -3 20
pair link&time	-12 -15 21 -2 6 5 15 -5 -13 -31
pair link&title	-12 14 7 -1 -2 -1 -4 -2 1 21
pair link&video	39 -11 0 -4 -6 -3 -10 -3 -2 3
pair link&wait	4 -1 0 0 3 -3 -3 0 0 -8
pair lure&meet	0 0 0 0 -3 0 3 0 0 5
pair lure&not	1 0 -1 0 -1 0 0 0 1 35
pair lure&offer	-6 5 0 0 -1 7 -4 0 0 15
pair lure&office	0 5 0 0 -3 0 1 0 -2 17
pair lure&official	3 -1 0 0 -1 1 0 0 -2 -10
pair lure&pay	0 0 0 0 1 0 0 0 -1 109
pair lure&prepare	4 1 0 0 -1 2 -3 -1 -2 -56
pair lure&property	-1 -1 0 0 0 3 0 0 0 10
pair lure&received	0 0 0 0 0 0 0 0 0 23
pair lure&recruiter	0 1 0 0 -1 0 -1 0 1 24
pair lure&remind	-1 0 0 0 0 0 3 0 0 48
pair lure&role	2 1 0 0 1 3 -5 0 0 24
pair lure&sales	-1 5 0 0 -2 8 -8 0 -2 7
pair lure&send	7 -1 -1 0 -1 -1 -1 -1 0 12
pair lure&shop	0 -1 0 0 -1 8 -6 0 0 25
pair lure&sign	-4 7 -1 -2 -2 19 -16 -1 0 -37
pair lure&slot	-3 6 2 0 0 3 -4 -1 -2 11
pair lure&stage	-1 0 0 0 0 0 2 0 0 5
pair lure&start	-1 0 0 0 0 -6 8 0 0 -20
pair lure&team	0 0 0 0 0 0 0 0 1 18
pair lure&thank	-6 6 0 0 1 0 0 0 0 -9
pair lure&ticket	0 -1 0 0 4 0 -1 0 0 14
pair lure&time	-4 -1 1 -1 -2 7 -1 0 0 75
pair lure&title	5 -2 0 0 -2 2 0 0 -3 62
pair machine&not	-4 4 -3 -2 -1 -2 -23 27 4 -42
pair machine&prepare	0 -1 0 0 0 0 -2 4 0 1
pair machine&property	0 0 0 0 0 0 0 2 0 -3
pair machine&received	-5 3 -1 0 -10 -1 -6 7 12 12
pair machine&recruiter	0 0 0 0 -5 0 5 0 2 2
pair machine&role	-1 -1 0 0 1 0 -2 4 -1 0
pair machine&send	0 0 0 0 -3 0 1 3 -1 3
pair machine&sign	-1 -1 0 0 -2 0 -4 6 2 -18
pair machine&task	0 0 0 0 0 0 -1 0 2 9
pair machine&thank	-1 -1 -1 -1 0 -1 -2 9 -3 5
pair machine&time	-2 -1 -1 -1 -1 0 -3 9 -1 10
pair machine&title	-6 -1 0 0 -9 0 -5 3 20 -20
pair mediaword&meet	-1 0 -1 -1 3 -2 3 -1 0 5
pair mediaword&move	-2 0 1 -1 -2 0 0 0 3 19
pair mediaword&not	-1 -4 -2 -2 -4 -2 18 -4 1 53
pair mediaword&offer	-1 0 0 -1 0 6 -2 0 -2 -4
pair mediaword&office	0 0 0 0 11 0 -10 0 0 -6
pair mediaword&official	4 -7 -1 -1 -2 0 -6 -1 14 -3
pair mediaword&onward	-1 1 0 0 -6 -1 -9 9 8 -24
pair mediaword&other	-2 -1 -1 0 4 0 -2 -1 2 -27
pair mediaword&paper	0 -1 0 0 0 0 0 0 1 5
pair mediaword&pay	-1 -2 0 0 -2 9 -3 0 0 -21
pair mediaword&practice	6 -5 -6 0 10 0 0 0 -4 2
pair mediaword&prepare	7 1 -6 0 5 0 -1 0 -5 22
pair mediaword&property	3 0 -2 -1 0 0 0 0 0 -15
pair mediaword&received	-1 -2 0 0 2 0 -3 0 4 27
pair mediaword&recorded	-2 17 -1 -1 -1 -3 -4 -5 -1 87
pair mediaword&recruiter	-10 5 -1 -1 15 -1 -15 -1 7 -6
pair mediaword&remind	0 -1 0 1 -6 0 -2 0 9 28
pair mediaword&review	-2 0 0 0 -2 0 -8 -1 13 7
pair mediaword&role	8 -6 -2 -2 -1 4 1 -2 0 -89
pair mediaword&sales	0 -1 0 0 9 0 -19 9 2 60
pair mediaword&send	1 0 -1 0 0 0 -2 0 2 13
pair mediaword&service	0 0 0 0 0 0 0 0 0 16
pair mediaword&sign	0 -5 0 0 11 1 -2 0 -5 2
pair mediaword&slot	-3 3 1 0 -1 -1 0 5 -4 51
pair mediaword&sorry	-1 0 -1 1 3 0 5 -1 -6 7
pair mediaword&stage	-6 6 -1 0 0 -1 4 0 -2 -13
pair mediaword&study	-2 2 -1 -1 -1 -1 11 -3 -4 -8
pair mediaword&talk	-1 6 -1 -1 3 -3 -2 -1 -2 4
pair mediaword&task	12 -1 -7 -1 1 -1 -4 0 1 -19
pair mediaword&team	10 -15 -1 0 14 -2 -3 0 -3 -25
pair mediaword&thank	-3 2 -1 0 -9 -1 -10 -2 24 28
pair mediaword&ticket	-1 7 0 0 -5 0 -4 3 1 2
pair mediaword&time	20 -11 0 -3 -13 3 -19 16 8 92
pair mediaword&title	17 -16 -2 0 -10 0 -23 -4 38 -21
pair mediaword&video	-12 15 0 0 0 0 -1 0 0 21
pair mediaword&wait	0 0 -1 -1 -11 -1 11 -1 5 14
pair meet&mine	1 1 0 0 -1 1 0 0 0 46
pair meet&move	-19 -19 33 10 11 -7 -4 -1 -4 28
pair meet&not	-5 -16 7 42 0 0 -14 5 -18 -81
pair meet&offer	0 -3 -1 0 -1 -6 14 0 -2 -4
pair meet&office	-17 23 -1 5 -21 -10 2 0 19 -91
pair meet&official	-8 23 -2 -1 8 0 -16 -1 -2 68
pair meet&onward	1 6 -2 -1 -2 -1 1 -1 -2 -10
pair meet&other	8 7 -5 6 5 -4 -14 -1 -3 -17
pair meet&paper	1 -1 -3 8 -2 0 -1 -1 0 -44
pair meet&pay	-1 1 -1 -1 -1 -3 6 -1 0 26
pair meet&practice	0 0 0 0 0 0 0 0 0 3
pair meet&prepare	-6 6 9 -1 -3 0 -34 18 11 52
pair meet&property	6 12 -4 -2 10 -17 2 -2 -6 5
pair meet&received	-9 -3 17 -4 -13 -4 -4 8 13 -61
pair meet&recorded	1 0 0 0 0 0 0 0 0 -12
pair meet&recruiter	-1 -8 0 3 0 -1 12 -2 -2 39
pair meet&remind	4 -21 14 -14 -11 -11 21 16 1 17
pair meet&review	5 -8 -4 2 -3 -2 -19 -1 30 -9
pair meet&role	27 21 -9 14 -7 -15 -30 -4 2 -40
pair meet&sales	-9 21 -3 9 -12 -7 -6 -1 9 -65
pair meet&send	6 -3 0 -1 -10 -1 0 2 8 33
pair meet&service	7 -1 2 -1 -1 0 -1 0 -4 -6
pair meet&shop	-3 4 -1 -1 0 1 -1 2 0 -7
pair meet&sign	-5 -3 0 5 1 10 -8 3 -4 3
pair meet&slot	25 -34 15 -4 5 -5 20 -3 -16 -55
pair meet&sorry	-7 -4 15 2 8 -3 -7 -1 -3 -12
pair meet&stage	1 0 7 -5 -8 -3 12 -2 -2 -16
pair meet&start	-13 -5 -1 -1 -1 -15 37 0 0 1
pair meet&study	5 -2 1 1 -1 2 -5 0 -1 -28
pair meet&talk	1 0 -9 -6 2 -16 17 -4 15 24
pair meet&task	-8 -2 -2 1 24 -2 -20 -4 12 -37
pair meet&team	-21 37 11 -2 -5 -9 -15 -6 10 -26
pair meet&thank	-17 -4 -3 -4 6 -4 48 -6 -16 18
pair meet&ticket	-24 9 -2 -1 -5 -1 5 1 17 -15
pair meet&time	90 -60 18 11 -34 -31 4 7 -6 74
pair meet&title	-11 20 12 9 -7 -6 -30 -6 20 48
pair meet&urgent	3 -3 7 -3 -1 -1 -3 1 -1 -5
pair meet&video	7 -5 14 3 1 -2 -13 -2 -3 -17
pair meet&wait	34 -20 7 -3 -3 -3 -6 1 -7 24
pair meet&wish	0 6 -2 1 -6 -1 -6 0 9 8
pair mine&move	-1 -3 4 0 -1 0 -1 5 -3 21
pair mine&not	-4 -1 3 0 0 -14 18 -1 -2 4
pair mine&offer	0 -1 0 0 -1 -5 8 0 0 -38
pair mine&official	1 -1 0 0 0 0 0 0 0 -13
pair mine&onward	0 10 0 0 -1 0 0 0 -8 15
pair mine&other	1 -1 0 0 -1 6 -3 0 0 -53
pair mine&pay	-1 -1 -1 0 -2 2 4 -1 -1 19
pair mine&prepare	1 1 0 0 -19 0 0 0 19 29
pair mine&received	0 0 0 0 0 -9 9 0 0 53
pair mine&recruiter	-2 0 3 0 0 0 0 0 0 25
pair mine&remind	-2 0 3 0 0 0 0 0 0 48
pair mine&review	0 0 0 0 0 0 0 3 -3 5
pair mine&role	-2 9 -4 0 0 2 -3 0 0 167
pair mine&send	4 0 0 1 0 0 -4 0 0 122
pair mine&sign	0 -2 -1 0 -1 -3 8 0 0 -36
pair mine&slot	-1 8 -6 0 1 -1 -1 1 -1 4
pair mine&stage	0 1 0 0 0 0 0 0 0 4
pair mine&start	-6 12 0 0 0 -9 4 0 -1 -10
pair mine&talk	0 1 0 0 0 0 0 0 0 48
pair mine&team	-6 -13 3 0 -1 0 19 0 0 87
pair mine&thank	-1 0 -1 0 -21 0 -4 1 27 100
pair mine&ticket	0 0 0 0 0 0 -2 3 0 22
pair mine&time	-6 -3 14 -1 -2 -1 1 -1 -2 116
pair mine&title	4 -2 5 0 0 2 -7 0 -2 35
pair mine&urgent	0 8 -6 0 0 0 -1 0 0 -23
pair mine&wait	-3 -1 1 -2 5 0 1 3 -4 3
pair mine&wish	0 1 0 0 0 0 0 0 0 13
pair move&not	-15 -9 -16 39 18 -5 2 -3 -13 -24
pair move&offer	-1 -1 -1 -1 -2 -13 15 -1 4 -16
pair move&office	4 -2 -4 -1 -1 0 7 -1 -2 38
pair move&official	-4 -1 9 0 0 -1 0 -3 0 -4
pair move&onward	-8 4 -2 -2 -13 -15 17 -2 20 11
pair move&other	-4 -1 15 -2 -6 -3 5 -1 -3 32
pair move&paper	0 0 0 0 0 0 0 0 0 10
pair move&pay	-4 -9 1 -1 -5 6 10 -1 3 -15
pair move&practice	-1 9 -1 0 -3 0 -3 0 0 8
pair move&prepare	-19 -2 16 -1 -3 -1 4 10 -3 -23
pair move&property	-2 -4 5 -1 -2 -5 11 0 -1 29
pair move&received	-2 0 5 0 0 0 0 -3 0 18
pair move&recruiter	-5 -6 10 6 -7 -1 6 -1 -2 -7
pair move&remind	9 -1 14 -2 -3 -2 -11 -2 -2 -79
pair move&review	-3 -4 2 -1 -3 1 2 3 2 -30
pair move&role	-15 -17 8 -1 -4 -20 45 14 -10 -69
pair move&sales	-1 0 -1 0 -2 1 4 0 -2 32
pair move&send	21 -1 -6 -1 -3 -1 -15 2 3 6
pair move&service	0 0 1 0 -3 0 -1 0 4 37
pair move&shop	-6 1 7 -1 -2 -1 -2 12 -8 17
pair move&sign	-1 3 -4 1 -2 4 6 0 -6 3
pair move&slot	-56 -14 138 -20 -8 -3 -24 -9 -3 -57
pair move&sorry	-11 -5 16 0 28 -14 -3 -3 -7 13
pair move&stage	-13 -2 19 -1 -2 -3 2 -2 2 -7
pair move&start	-1 0 3 0 0 1 -1 0 0 2
pair move&study	-3 -2 3 -1 -2 0 10 0 -5 -5
pair move&talk	3 -1 4 -2 5 -5 -1 -1 -3 -37
pair move&task	-2 -3 7 0 -5 0 13 -4 -5 3
pair move&team	-8 -1 14 -2 -5 2 6 -2 -4 14
pair move&thank	-1 5 0 0 2 -1 5 -1 -10 -1
pair move&ticket	-1 -2 0 0 6 -1 -6 1 2 2
pair move&time	-51 -48 152 14 -14 -17 -35 -10 10 25
pair move&title	-34 -8 59 -4 -4 -2 7 -4 -10 -75
pair move&urgent	-1 0 1 0 0 0 0 0 0 3
pair move&video	0 -1 3 -1 3 0 -1 0 -2 15
pair move&wait	-5 -14 19 -1 -17 -6 24 4 -4 -42
pair not&offer	-2 -15 -5 0 51 -27 21 -4 -19 -7
pair not&office	-4 -3 -7 20 -15 -9 19 -3 1 2
pair not&official	-1 13 7 2 1 -14 3 -9 -2 -33
pair not&onward	-6 -20 1 -6 83 -6 1 -11 -37 -34
pair not&other	-5 -5 -10 20 -11 5 8 -6 3 58
pair not&paper	-1 -2 -3 15 -4 -2 3 -2 -5 14
pair not&pay	-6 0 -4 -1 4 -16 32 -6 -4 -8
pair not&practice	14 4 -3 4 -13 0 -11 -5 10 -41
pair not&prepare	-2 13 -6 3 -14 -6 2 -1 11 -27
pair not&property	-3 1 -4 8 -1 -7 16 -5 -5 -17
pair not&received	-8 -9 12 -2 21 -11 8 4 -14 61
pair not&recorded	-1 -1 2 0 2 0 -1 0 0 23
pair not&recruiter	0 -6 -5 16 27 -3 -19 -3 -7 -9
pair not&remind	-16 21 21 20 -18 -8 -8 -4 -8 -79
pair not&review	4 -18 -10 3 65 -4 4 2 -46 -6
pair not&role	-12 -18 -20 58 52 -38 22 -22 -22 80
pair not&sales	5 -5 -8 8 25 -6 -20 -3 4 -21
pair not&send	4 -17 -6 -9 -13 -11 38 4 11 -28
pair not&service	-3 -1 4 0 -4 -1 6 -1 -1 -4
pair not&shop	-1 -6 3 1 7 0 -1 0 -3 -25
pair not&sign	-6 -12 0 -6 27 -27 22 0 3 43
pair not&slot	-7 -24 24 -5 76 -28 -8 -7 -20 42
pair not&sorry	-22 36 -55 15 34 -16 -12 -2 23 109
pair not&stage	-5 -22 -10 -5 48 -4 12 -4 -11 12
pair not&start	-4 -4 -1 0 2 -10 19 0 -2 7
pair not&study	-3 -2 -1 0 28 -7 -4 -1 -10 33
pair not&talk	2 11 37 -6 -6 6 -26 -15 -3 16
pair not&task	1 -9 -3 -1 36 -2 2 -16 -7 17
pair not&team	-7 5 18 -9 46 -16 -49 -6 18 -20
pair not&thank	-5 -7 1 -4 16 -2 -12 2 11 -52
pair not&ticket	3 8 -2 -2 -7 -12 15 4 -7 -2
pair not&time	-106 28 69 120 -29 -37 -33 3 -14 -76
pair not&title	-22 -11 13 20 29 -11 -9 -19 10 -47
pair not&urgent	-1 -9 11 -2 -11 3 4 8 -2 -45
pair not&video	6 -7 -4 3 5 0 -2 0 -2 28
pair not&wait	12 -3 -23 -12 42 -15 8 10 -20 7
pair not&wish	-9 18 -1 -1 1 -3 7 -1 -10 33
pair offer&office	0 1 0 0 0 0 -1 0 0 10
pair offer&official	0 1 0 3 -4 5 -4 0 0 -6
pair offer&onward	-5 2 -1 0 -10 15 -12 -1 13 10
pair offer&other	-2 -4 -4 1 16 -12 8 -1 -3 -19
pair offer&pay	-10 -6 -5 -3 -14 45 -16 -3 10 -22
pair offer&practice	0 1 0 0 0 0 0 0 0 12
pair offer&prepare	5 -4 -1 6 -2 13 -12 -1 -4 -10
pair offer&property	-1 -2 -1 1 -4 8 -1 0 0 50
pair offer&received	-1 -1 0 0 0 -8 8 -5 7 1
pair offer&recruiter	0 0 0 0 0 2 -1 0 0 30
pair offer&remind	-2 0 -1 0 0 0 6 -1 0 2
pair offer&review	-2 2 -1 -1 -3 35 -19 -6 -5 -8
pair offer&role	-47 -16 -9 -6 12 102 -19 -10 -5 -14
pair offer&sales	-2 3 0 0 -10 10 -6 -1 6 20
pair offer&send	-5 -5 -2 2 -14 24 -11 -2 13 5
pair offer&service	-4 0 -2 0 -1 0 -4 0 12 32
pair offer&shop	-1 -1 0 0 -2 15 -9 -1 0 24
pair offer&sign	-7 -7 -4 5 3 -18 38 -4 -5 -32
pair offer&slot	-9 -17 5 -1 13 13 -16 -2 13 16
pair offer&sorry	-1 -1 -2 -1 18 -13 -2 0 2 64
pair offer&stage	-2 9 0 -1 -16 2 -5 -1 13 10
pair offer&start	-8 -7 -2 -1 -5 16 9 -1 -1 -48
pair offer&study	0 0 0 0 0 1 0 0 0 14
pair offer&talk	2 0 -2 -3 -3 4 1 2 -1 4
pair offer&task	-2 4 0 -1 -6 3 -5 0 7 41
pair offer&team	-5 7 -4 -1 5 0 -7 -2 6 -4
pair offer&thank	-7 5 -3 -1 -13 -10 10 -1 19 88
pair offer&ticket	0 -1 -1 0 -2 14 -9 -6 3 -11
pair offer&time	-17 10 -17 -8 20 45 -20 -11 -1 -36
pair offer&title	-21 3 -9 4 -6 58 -14 -4 -11 -115
pair offer&urgent	0 2 0 0 -2 3 -3 0 0 -18
pair offer&video	1 2 0 0 0 -2 0 0 0 -8
pair offer&wait	-2 -2 -1 -1 -14 29 0 -6 -2 -3
pair offer&wish	0 7 0 0 2 1 -4 0 -6 19
pair office&official	-1 4 0 0 -2 0 -2 0 1 17
pair office&onward	1 0 -1 0 6 0 -3 0 -3 11
pair office&other	-3 -3 -2 3 6 -1 -6 -1 6 -55
pair office&paper	-1 -1 -3 16 -2 -2 -6 -1 0 -30
pair office&pay	-1 -2 -1 0 -2 2 6 0 -1 -4
pair office&prepare	-9 -1 2 0 -3 0 1 -1 10 -14
pair office&property	-2 -10 -1 15 -3 -2 6 -1 -3 -20
pair office&received	0 -5 0 0 4 -1 10 -1 -6 12
pair office&recruiter	2 -2 1 5 1 -1 -5 3 -3 -19
pair office&remind	0 0 1 1 2 -1 -6 3 -1 -15
pair office&review	0 -4 -2 4 -8 -1 -6 -1 18 -12
pair office&role	5 8 -3 8 -9 -9 11 -2 -8 35
pair office&sales	-7 6 -8 5 31 -8 1 -6 -14 -42
pair office&send	-3 -11 -1 -1 -5 1 22 -1 -1 -6
pair office&shop	0 0 0 0 1 -1 1 0 -1 9
pair office&sign	-4 0 -1 8 -2 1 -7 7 -1 1
pair office&slot	9 -15 10 -1 6 1 -1 -5 -6 0
pair office&sorry	0 -1 0 0 5 0 -4 0 -1 29
pair office&stage	0 -11 -1 -2 11 -1 11 -1 -6 -17
pair office&start	23 -5 -1 -2 -4 -3 -6 0 -2 -23
pair office&study	8 -13 0 0 0 0 13 0 -6 -18
pair office&talk	12 -2 -1 -1 -10 -2 -10 1 13 -11
pair office&task	-2 -10 0 0 2 -1 14 -1 -3 14
pair office&team	-4 -8 -5 -7 20 -3 0 -1 7 -39
pair office&thank	-1 -5 -1 5 20 -3 -13 -1 -2 32
pair office&ticket	0 0 0 0 1 0 0 0 0 -8
pair office&time	-38 -34 28 18 -24 -8 32 -5 31 61
pair office&title	25 13 -9 -4 -5 -10 -9 -2 3 -18
pair office&video	0 0 0 0 0 0 0 0 0 47
pair office&wait	-7 -4 -2 0 -2 -2 4 -2 16 -15
pair office&wish	6 0 0 -1 -1 -1 -2 0 -1 -6
pair official&onward	-2 3 -1 0 13 -1 -2 -1 -8 -8
pair official&other	0 -1 0 3 -1 0 -1 0 0 30
pair official&paper	0 0 0 0 0 0 1 0 0 -9
pair official&pay	-4 -5 -1 0 2 0 13 -1 -3 22
pair official&practice	0 -1 0 0 -3 0 10 -4 -1 -12
pair official&prepare	3 17 1 -2 0 8 -21 -5 -1 78
pair official&property	10 -6 -2 0 2 -2 1 0 -2 -38
pair official&received	-2 -5 4 -1 3 -7 -2 3 7 -44
pair official&recorded	-1 5 0 0 -1 0 -4 0 3 -3
pair official&recruiter	-1 -4 -1 -1 -1 -7 11 1 2 -17
pair official&remind	-1 1 1 0 0 -1 1 -1 -1 -37
pair official&review	-1 9 -1 -1 0 -4 -17 0 14 -14
pair official&role	11 -3 -4 1 13 -3 -4 -3 -7 -61
pair official&sales	-8 14 -1 0 11 1 -6 -1 -9 31
pair official&send	-7 -3 -2 -1 -8 8 20 -6 -1 -106
pair official&service	14 -3 -6 -1 -1 -5 8 -4 -1 -1
pair official&shop	-6 -1 -1 -1 -4 4 9 0 1 -22
pair official&sign	-2 -3 -1 3 -4 3 6 -1 -1 -16
pair official&slot	2 -18 1 -1 14 -1 11 -1 -8 4
pair official&sorry	-1 0 0 2 0 0 -1 0 0 -16
pair official&stage	11 -3 -3 0 8 -2 -7 -1 -3 -59
pair official&start	-12 -1 -1 0 -1 13 2 0 0 -10
pair official&study	-4 -5 -1 -1 7 -8 9 -1 3 -47
pair official&talk	-1 4 0 0 0 1 -3 0 0 32
pair official&task	0 11 -1 0 5 -3 -10 -1 0 4
pair official&team	6 0 1 -2 3 -11 -1 -5 9 -85
pair official&thank	-3 -4 -1 -1 24 -1 -4 9 -19 30
pair official&ticket	15 -6 -1 -1 -7 -8 11 6 -8 9
pair official&time	-1 -8 -7 0 -4 13 17 -7 -2 129
pair official&title	-1 5 6 1 9 2 -17 -1 -4 -46
pair official&urgent	-1 2 0 0 0 0 -3 3 0 -3
pair official&video	0 2 0 0 0 0 0 0 0 -10
pair official&wait	-1 -1 0 1 1 0 0 0 0 9
pair onward&other	-3 -4 -4 1 8 -3 5 -2 1 39
pair onward&pay	-1 -2 0 0 -10 2 6 -1 7 14
pair onward&practice	-1 -1 -3 5 0 0 1 0 -2 -11
pair onward&prepare	-1 4 4 0 -12 -2 8 -1 -1 -25
pair onward&property	-2 -2 0 0 -2 5 1 0 0 5
pair onward&received	-1 -1 0 0 4 0 -11 0 10 -4
pair onward&recruiter	-3 12 -3 0 5 -5 8 -1 -11 -3
pair onward&remind	-7 -16 1 0 1 -1 27 -3 -3 -7
pair onward&review	-4 -6 -2 -8 32 -2 -6 -2 -3 -46
pair onward&role	-7 -4 -5 -13 38 13 6 -8 -21 -68
pair onward&sales	12 -4 -2 -1 3 -2 -6 8 -9 -51
pair onward&send	6 22 -7 -2 -13 -4 3 -3 -1 -4
pair onward&shop	-1 -2 -1 0 -9 -1 11 -1 5 -23
pair onward&sign	-1 -2 0 0 -1 6 -1 0 0 10
pair onward&slot	-1 19 -3 -3 -10 9 -8 2 -6 -3
pair onward&sorry	-3 -3 0 0 -3 -1 9 -1 1 9
pair onward&stage	-9 9 5 -16 19 -22 31 -13 -5 -19
pair onward&start	-6 -2 -1 -2 1 13 -2 0 -1 3
pair onward&study	-2 -6 -1 -1 2 -1 -28 1 36 -18
pair onward&talk	-1 -19 21 1 -9 14 -5 -2 -1 4
pair onward&task	-4 2 -3 -2 -12 -4 27 -4 1 14
pair onward&team	-7 17 -1 0 5 4 -17 -6 5 -22
pair onward&thank	-2 -1 0 -1 5 -2 -20 -1 23 15
pair onward&ticket	-1 -3 -1 -1 -5 2 3 -2 7 19
pair onward&time	7 -49 28 6 -9 23 -4 -11 9 -51
pair onward&title	-2 14 -4 -3 9 2 6 -4 -16 -26
pair onward&video	7 18 -1 -1 -1 0 -13 0 -8 -18
pair onward&wait	-12 -7 -8 -2 -5 -3 41 0 -6 -4
pair onward&wish	0 4 0 0 -3 8 -6 0 -1 -10
pair other&paper	0 0 0 0 8 0 -6 0 -1 15
pair other&pay	-1 -2 2 -1 4 3 -1 -1 -1 -19
pair other&practice	-1 -2 0 0 -6 0 -3 0 12 -11
pair other&prepare	-5 -5 3 0 6 -1 -4 -1 6 9
pair other&property	0 -1 -1 8 -2 -1 -2 0 0 111
pair other&received	-1 -2 -1 -1 0 -1 -5 3 7 4
pair other&recruiter	2 -3 -2 5 15 -3 -10 -2 -2 -24
pair other&remind	-8 -8 -3 25 -15 5 7 -1 -1 -16
pair other&review	-2 -6 -2 -1 -1 -2 0 -2 17 26
pair other&role	-9 -8 -11 13 49 -9 -13 -3 -8 -68
pair other&sales	-1 -8 -2 1 8 -2 -4 -1 8 26
pair other&send	2 -2 -1 0 12 -1 -4 -1 -5 64
pair other&shop	-1 -1 -6 0 13 -1 -2 0 -2 7
pair other&sign	-12 15 -5 5 -11 1 -1 -5 12 40
pair other&slot	-14 56 13 0 -25 -14 -16 -6 6 -50
pair other&sorry	-2 8 3 0 4 -1 -7 -1 -3 30
pair other&stage	3 -6 4 -2 4 -2 6 -1 -5 36
pair other&start	-3 -3 -1 -1 18 -2 -8 0 -1 13
pair other&talk	-1 -34 -3 -1 -25 12 39 -6 20 10
pair other&task	2 0 -1 2 9 -3 -7 -1 0 68
pair other&team	-17 -12 -4 -1 78 -8 -20 -3 -13 6
pair other&thank	-2 -10 -7 0 3 8 11 -3 -1 9
pair other&ticket	2 -2 -1 -1 -3 -1 1 8 -3 2
pair other&time	-18 -4 6 27 45 -13 -12 -8 -24 16
pair other&title	-3 -17 -11 4 34 -15 0 -9 15 12
pair other&video	-1 6 0 0 2 -5 -4 0 2 -4
pair other&wait	7 2 1 -2 -4 -3 8 -3 -5 24
pair other&wish	-1 2 -2 0 4 0 1 0 -4 26
pair paper&prepare	1 -1 0 0 0 0 0 0 1 13
pair paper&received	0 0 0 0 0 0 -1 0 2 7
pair paper&review	0 4 -3 4 -13 -2 8 -1 3 39
pair paper&role	-22 28 -1 1 10 -2 -7 -1 -5 -51
pair paper&send	0 0 0 0 0 0 1 0 0 6
pair paper&sign	0 -1 0 0 -1 0 3 0 0 22
pair paper&slot	-25 24 2 0 -13 -1 13 0 0 30
pair paper&sorry	0 -1 0 0 -1 0 3 0 -2 20
pair paper&stage	0 3 0 0 -14 -1 11 0 1 13
pair paper&talk	0 6 0 0 -1 0 -4 0 0 -7
pair paper&task	-3 2 -1 0 -4 -3 1 -1 10 2
pair paper&thank	-1 0 0 0 -1 0 0 0 3 -19
pair paper&time	-26 20 -2 16 -4 -2 -10 -1 9 -34
pair paper&title	-1 -6 -1 0 -2 -1 6 -1 5 -30
pair paper&wait	-24 25 0 0 -12 0 17 0 -5 3
pair pay&practice	0 -2 -1 0 0 4 -1 0 0 5
pair pay&prepare	-3 -2 -1 -1 -3 19 -9 0 -1 31
pair pay&property	-3 0 -7 -2 -3 -8 31 -5 -3 -75
pair pay&received	-1 0 0 0 0 0 -2 2 1 64
pair pay&recorded	0 0 0 0 0 0 0 0 0 8
pair pay&recruiter	-4 1 -2 0 11 4 -10 -1 1 72
pair pay&remind	6 -2 5 -1 10 -2 -15 0 0 5
pair pay&review	8 6 -1 0 -1 -1 -2 -1 -8 -1
pair pay&role	-2 9 -3 -3 -13 24 -12 -3 2 16
pair pay&sales	-3 0 -2 0 -1 0 8 -1 0 31
pair pay&send	0 -7 0 -2 -2 8 7 -2 -2 -72
pair pay&service	-1 3 -1 0 -1 -3 6 0 -3 -14
pair pay&shop	-4 -9 -3 -1 1 0 25 -1 -7 26
pair pay&sign	-7 -5 -3 -1 -9 30 -1 -2 -2 -51
pair pay&slot	15 29 -8 0 -37 67 -51 -8 -6 -44
pair pay&sorry	0 0 -1 0 0 -1 -1 0 3 5
pair pay&stage	-6 2 -1 0 -7 0 -5 -1 17 -3
pair pay&start	-11 -5 -2 -3 -4 42 -13 -2 -1 -47
pair pay&study	-5 -4 -4 -1 -1 0 7 0 7 35
pair pay&talk	-1 16 -2 -1 -1 9 -11 -1 -9 -23
pair pay&task	-1 -1 -1 -1 26 -8 -13 -1 -1 4
pair pay&team	2 7 -3 -2 -6 2 -3 -2 4 21
pair pay&thank	0 0 0 0 2 0 0 0 0 4
pair pay&ticket	4 -2 -1 -1 6 3 -10 3 -3 -15
pair pay&time	-26 -35 9 -8 12 94 -35 -6 -5 -25
pair pay&title	-21 19 -3 -4 3 28 -18 -3 -3 73
pair pay&video	0 1 0 0 0 0 -1 0 0 18
pair pay&wait	-1 -5 -1 0 -8 9 9 -3 0 -19
pair practice&prepare	6 -2 -1 0 4 -2 -2 0 -3 -53
pair practice&recruiter	0 0 0 0 1 0 -1 0 0 29
pair practice&remind	-13 -2 -1 -3 0 0 20 0 0 2
pair practice&review	16 2 -1 0 -1 0 -13 -1 -2 -16
pair practice&role	0 7 0 -1 2 -1 -3 0 -5 30
pair practice&sales	1 -1 0 0 1 0 0 0 -1 -23
pair practice&send	0 5 0 0 -5 0 6 -5 -2 -18
pair practice&shop	0 0 0 0 0 0 0 0 0 7
pair practice&sign	-4 0 -1 0 0 0 0 6 0 4
pair practice&slot	-1 6 -2 -1 -14 4 -6 0 14 14
pair practice&sorry	0 0 0 0 0 0 0 0 0 8
pair practice&stage	1 0 0 0 -1 0 1 -1 0 -4
pair practice&start	0 0 0 0 0 0 0 0 0 5
pair practice&task	8 -1 -6 0 0 0 0 0 0 -8
pair practice&team	16 -1 -1 -1 4 0 -12 0 -5 -5
pair practice&thank	0 0 0 0 0 0 0 0 0 26
pair practice&ticket	0 0 0 0 0 0 0 0 0 20
pair practice&time	0 -18 0 1 17 -2 4 4 -7 71
pair practice&title	0 8 -1 0 -14 0 -6 0 14 32
pair practice&video	0 0 0 0 0 0 0 0 0 -11
pair practice&wait	0 0 0 0 1 0 3 0 -3 1
pair prepare&property	0 5 0 0 -1 0 -4 2 -3 65
pair prepare&received	-3 -9 -3 -3 -9 -3 -3 0 33 3
pair prepare&recorded	-1 2 0 0 0 0 0 0 0 6
pair prepare&recruiter	-2 -1 1 -7 -2 4 3 3 1 -49
pair prepare&remind	-4 -5 -6 -1 -2 2 -1 17 -1 -9
pair prepare&review	3 -8 -2 -1 -10 -1 7 -10 23 -48
pair prepare&role	11 1 -6 -11 9 15 -21 -9 10 77
pair prepare&sales	-3 1 -2 -1 -3 0 4 -3 6 0
pair prepare&send	-13 -4 -4 2 -4 2 24 2 -7 35
pair prepare&service	-7 -1 -1 -1 -1 0 14 -1 -1 -70
pair prepare&shop	-1 -2 0 0 -3 5 3 4 -6 -5
pair prepare&sign	-5 -2 2 4 -2 -6 16 -1 -6 61
pair prepare&slot	1 -4 16 1 1 -11 -3 -5 3 -59
pair prepare&sorry	3 -2 -7 9 6 -11 3 1 -2 -18
pair prepare&stage	1 -4 5 -1 1 -1 1 1 -3 -7
pair prepare&start	-18 -8 -1 -1 6 -17 40 -1 0 -34
pair prepare&study	-8 4 -1 2 -1 1 6 0 -3 -61
pair prepare&talk	6 -10 -5 -1 -2 -1 16 -1 -1 -3
pair prepare&task	8 -2 -12 -2 0 -2 5 -7 11 11
pair prepare&team	-7 -6 -4 0 -1 2 12 -3 8 0
pair prepare&thank	1 1 -4 0 -14 -1 -5 -1 22 27
pair prepare&ticket	-12 -4 -2 0 -2 2 6 -6 18 5
pair prepare&time	-16 -35 36 -10 -8 -10 29 13 3 -22
pair prepare&title	-10 -8 2 4 -7 10 21 -6 -5 -29
pair prepare&video	3 1 -1 -1 -1 0 -2 0 1 5
pair prepare&wait	-6 -16 19 -1 -5 -13 27 3 -7 -33
pair prepare&wish	0 0 0 0 0 0 0 0 0 16
pair property&received	1 0 0 0 0 0 -1 0 2 25
pair property&recruiter	-1 -1 -1 0 2 2 9 2 -13 -49
pair property&remind	0 -1 0 0 0 0 2 0 0 31
pair property&review	-1 -1 0 0 14 1 -7 0 -5 -12
pair property&role	10 -21 -3 6 -20 -1 31 -2 -1 -88
pair property&sales	-2 0 -2 0 0 0 6 0 0 20
pair property&send	-3 -8 -3 -1 0 -1 18 0 -2 -21
pair property&service	3 11 -2 0 -2 -7 1 -1 -3 36
pair property&shop	-3 0 -2 0 0 -1 6 0 0 6
pair property&sign	-1 -1 -1 9 -3 11 -12 0 -1 -2
pair property&slot	10 -10 -1 0 -3 2 6 -1 -3 -15
pair property&sorry	3 -1 -3 2 -1 0 0 0 0 41
pair property&stage	0 -10 -4 -1 -1 -2 19 2 -4 7
pair property&start	-1 -3 -1 -1 -3 -5 14 0 0 -4
pair property&study	-2 -8 -3 0 0 -1 16 0 -1 -17
pair property&talk	-1 9 -1 -1 -3 7 -10 0 -1 28
pair property&task	-1 -9 0 0 -1 0 14 0 -2 9
pair property&team	4 7 1 0 13 -3 -13 -1 -7 -8
pair property&thank	6 4 -5 40 -4 -7 -11 -2 -21 22
pair property&ticket	1 0 0 0 1 0 -1 0 0 -15
pair property&time	27 6 -9 14 -6 3 -7 -7 -22 33
pair property&title	16 -8 -4 -3 -2 1 4 -2 -2 -63
pair property&wait	0 -1 0 0 -3 16 -10 -1 -2 -19
pair property&wish	-2 -2 0 0 0 0 6 0 0 -1
pair received&recorded	-6 -4 -3 -1 0 -1 5 -1 11 -13
pair received&recruiter	-2 -3 -1 -1 5 -1 -6 7 2 -11
pair received&remind	-12 -3 20 -1 0 -1 -4 0 2 8
pair received&review	-3 -3 -1 -1 -1 -2 -12 -1 24 -55
pair received&role	-18 -7 -5 -5 20 -11 -22 -16 65 -26
pair received&sales	-1 -6 0 -2 16 -1 13 -4 -14 -28
pair received&send	-5 -3 -1 -1 -4 0 6 6 2 -32
pair received&shop	-8 -8 1 -1 0 -1 24 2 -9 -9
pair received&sign	5 -3 -2 -1 24 -3 -6 -6 -9 -42
pair received&slot	10 -26 11 -2 -10 -2 11 3 4 -48
pair received&sorry	-1 -2 4 -1 2 0 -1 0 -1 2
pair received&stage	7 -4 -1 -1 -5 -1 -3 -2 10 0
pair received&start	5 -6 0 0 0 -7 9 0 0 9
pair received&study	-2 -2 -1 -1 2 -1 -21 -1 25 -37
pair received&talk	3 0 -1 0 0 0 -1 0 0 -3
pair received&task	-1 -2 -1 -1 -2 -1 12 -2 -4 -22
pair received&team	-5 5 13 -1 -10 3 -1 16 -20 55
pair received&thank	-9 -25 -5 -3 0 -4 38 -13 22 13
pair received&ticket	1 -14 -1 -3 -11 -4 -10 47 -5 -76
pair received&time	-7 -13 13 -6 -24 -4 18 -5 29 -49
pair received&title	-15 -5 10 -4 -12 -4 -27 -5 63 -73
pair received&video	-17 11 14 0 -3 0 -4 -1 1 0
pair received&wait	4 -8 -1 0 -4 4 7 14 -16 -26
pair received&wish	-1 -1 0 0 0 0 -1 0 4 14
pair recorded&recruiter	-1 -12 0 0 6 0 9 -1 -1 14
pair recorded&review	0 -1 0 0 -2 0 -1 0 4 -8
pair recorded&role	-3 12 -1 -1 4 -1 -8 -1 -1 -16
pair recorded&send	0 5 0 0 0 0 -2 -1 -1 7
pair recorded&shop	0 -8 0 0 -3 0 16 -1 -4 -2
pair recorded&sign	0 0 0 0 0 0 0 0 0 7
pair recorded&slot	-2 17 0 -1 -1 0 -11 -1 -1 31
pair recorded&sorry	0 0 0 0 0 0 0 0 0 7
pair recorded&stage	-2 25 0 -1 -1 0 -19 0 -2 -26
pair recorded&study	0 0 0 0 -1 0 -1 0 2 -4
pair recorded&talk	0 3 2 0 0 0 -4 0 0 -4
pair recorded&team	-2 2 0 -1 -3 0 9 -2 -4 7
pair recorded&thank	0 -18 0 0 10 0 11 0 -2 -4
pair recorded&ticket	-1 13 -1 -1 -1 -1 -8 -2 1 -19
pair recorded&time	-12 32 -1 -2 -4 -2 -8 -7 4 31
pair recorded&title	-6 6 0 -2 7 0 -5 -1 1 24
pair recorded&video	-9 33 -1 -2 -2 -1 -14 -2 -3 -12
pair recruiter&remind	-4 7 -2 4 12 -2 -17 4 -3 -11
pair recruiter&review	-4 -7 -2 -1 -24 0 43 -2 -4 -21
pair recruiter&role	2 6 -7 -3 7 -7 23 0 -22 46
pair recruiter&sales	-2 2 -1 2 5 -1 -1 0 -5 -19
pair recruiter&send	-3 17 -2 -2 -6 -2 1 -1 -1 1
pair recruiter&service	-1 0 0 2 0 0 0 0 0 -13
pair recruiter&shop	-1 -3 1 4 4 -5 7 -1 -7 -17
pair recruiter&sign	-1 -2 -1 -1 0 -7 13 -1 -1 -6
pair recruiter&slot	-1 -1 -1 0 0 -3 14 -1 -8 -10
pair recruiter&sorry	-2 0 0 4 -1 0 0 0 0 8
pair recruiter&stage	-3 3 -2 4 -6 -4 12 3 -6 -89
pair recruiter&start	0 0 0 0 1 2 -2 0 0 6
pair recruiter&study	-1 1 0 0 -3 -7 13 0 -2 -2
pair recruiter&talk	17 27 -13 -2 -2 -3 -19 -1 -3 21
pair recruiter&task	8 -4 -1 3 3 -2 -16 -2 11 0
pair recruiter&team	-41 17 17 -15 -1 -4 21 23 -18 -17
pair recruiter&thank	-1 -2 -1 -2 3 -1 -11 23 -9 23
pair recruiter&ticket	-9 -1 -3 -2 -2 0 19 -6 4 -6
pair recruiter&time	1 6 -2 10 12 6 3 0 -37 -8
pair recruiter&title	3 17 -6 -6 -17 -1 63 -4 -48 45
pair recruiter&urgent	-2 -1 -1 1 -1 -1 -3 8 -1 7
pair recruiter&video	-2 14 0 0 -2 0 -8 0 -1 -4
pair recruiter&wait	-2 -3 -1 -1 -11 -1 0 -2 20 -4
pair remind&review	-5 0 -3 -2 8 -1 6 -1 -2 3
pair remind&role	-9 5 -7 27 -4 -6 -8 -2 5 -22
pair remind&sales	8 -1 -3 0 0 -1 -2 0 0 8
pair remind&send	4 15 0 -1 0 2 -18 -1 -1 13
pair remind&service	2 -2 6 0 -2 -1 -2 0 -1 5
pair remind&shop	1 -1 1 -1 0 0 -1 0 1 -5
pair remind&sign	-2 -3 2 0 -8 26 -14 -1 -1 -31
pair remind&slot	-11 -7 0 -5 -8 -10 55 -10 -4 -47
pair remind&sorry	-17 -6 27 25 -6 -3 -15 -2 -2 -66
pair remind&stage	-2 1 -7 -1 5 4 13 -4 -8 -33
pair remind&start	-6 -5 0 -1 0 -7 21 -1 0 -2
pair remind&study	-2 -2 0 14 -1 -2 -7 -1 0 5
pair remind&talk	-11 1 41 -12 -7 -10 9 -9 -2 3
pair remind&task	-17 3 -1 0 9 -2 12 -2 -1 -28
pair remind&team	-23 10 24 0 -5 -3 -2 -3 2 33
pair remind&thank	-11 -9 0 -4 -20 6 41 -1 -2 13
pair remind&ticket	-2 1 0 -1 5 0 0 0 -3 23
pair remind&time	11 -26 53 -8 -9 -37 51 0 -36 13
pair remind&title	-20 4 20 -3 -9 -3 5 -2 6 23
pair remind&video	-17 6 20 -2 -1 0 -5 0 -1 -10
pair remind&wait	11 5 -28 -4 7 14 3 -4 -2 -56
pair review&role	2 4 -4 -1 44 -5 -10 -3 -26 19
pair review&sales	-1 6 -4 4 -10 -2 0 -1 7 7
pair review&send	-2 -2 -1 -1 -3 7 9 0 -7 35
pair review&service	0 0 0 0 -2 0 12 0 -10 33
pair review&shop	0 -1 0 0 2 0 -4 3 0 -2
pair review&sign	-2 8 -1 -1 -1 10 -11 -1 -1 19
pair review&slot	5 9 -2 -1 1 -3 -6 9 -12 19
pair review&sorry	-1 -1 0 0 6 0 -1 0 -2 67
pair review&stage	-9 -17 -2 -2 -11 -3 50 -3 -2 -18
pair review&study	-2 -1 2 -1 10 -1 -2 -1 -5 18
pair review&talk	3 5 -2 -1 -13 -1 -7 0 16 -1
pair review&task	-13 5 3 -4 1 -10 20 -6 4 5
pair review&team	9 -13 -4 -4 -5 -2 41 -4 -17 -17
pair review&thank	-2 -2 -1 -1 16 -1 -1 -1 -8 -52
pair review&ticket	-8 2 -2 -2 -4 -3 -13 -4 33 -24
pair review&time	-6 -18 -10 -3 -2 -6 -24 -9 78 -71
pair review&title	-2 -11 -6 -4 13 1 42 -7 -26 -76
pair review&video	-1 0 0 0 -1 0 1 0 1 -7
pair review&wait	-11 10 -2 -2 -15 18 7 0 -6 15
pair review&wish	-1 2 0 0 -6 0 -1 0 7 -6
pair role&sales	-3 33 -4 -5 10 -7 2 -5 -21 -16
pair role&send	13 11 -3 -4 -31 15 -8 -3 9 35
pair role&service	0 -4 -1 -2 3 -3 -7 -1 15 20
pair role&shop	-3 18 -9 -2 -11 0 8 -5 3 25
pair role&sign	-7 -16 -4 20 5 27 -23 -8 7 51
pair role&slot	7 9 -3 -2 -8 9 5 0 -17 -82
pair role&sorry	-21 -8 13 21 8 -16 18 -4 -12 -70
pair role&stage	10 5 -8 -7 43 -13 -10 -6 -14 -30
pair role&start	0 -18 -3 -7 4 40 -7 -2 -8 -1
pair role&study	-5 6 -1 -3 3 -9 8 -2 3 -35
pair role&talk	31 60 -14 -8 -23 -11 -20 -4 -11 -99
pair role&task	9 -10 -8 -1 -11 -5 30 -8 5 12
pair role&team	5 27 -19 -6 -1 11 -29 -2 15 54
pair role&thank	12 20 -9 -3 7 -13 -68 11 44 -105
pair role&ticket	-9 -6 -4 -3 5 10 -3 -10 19 -87
pair role&time	46 -34 0 33 31 32 -64 -16 -28 -70
pair role&title	17 82 -25 -2 -28 -9 29 -31 -31 -81
pair role&urgent	-1 10 -7 0 -1 2 -5 3 0 2
pair role&video	1 22 -1 -2 -6 -5 -7 -1 -2 -5
pair role&wait	-29 16 -4 -1 -20 -12 68 -3 -15 115
pair role&wish	-3 6 -4 16 -46 -3 29 -5 9 -32
pair sales&send	-8 -6 0 -1 -1 0 10 -2 8 49
pair sales&service	-9 -1 10 0 0 0 -1 0 1 -13
pair sales&shop	-9 -5 14 2 -8 5 3 -2 -1 -37
pair sales&sign	-2 -1 -1 -1 -1 2 6 -1 -1 9
pair sales&slot	16 11 -6 -1 -4 -4 -8 -1 -3 -13
pair sales&sorry	-2 -1 0 -1 17 0 -11 -1 -1 18
pair sales&stage	-3 9 -1 1 -4 -1 1 0 -2 20
pair sales&start	24 -5 -1 -2 -4 -4 -6 -1 -2 -8
pair sales&study	-3 -1 -2 0 0 -1 8 0 0 1
pair sales&talk	3 10 -1 2 0 -3 -7 -1 -2 -33
pair sales&task	3 -3 -1 0 -7 0 5 0 5 22
pair sales&team	14 -8 -7 -1 20 -2 -11 -3 -2 2
pair sales&thank	11 -12 -1 -2 26 -1 -9 -1 -12 40
pair sales&ticket	-5 2 0 -1 -13 -1 19 -2 1 16
pair sales&time	24 -18 -2 6 -10 -5 21 -4 -11 1
pair sales&title	5 49 -4 -5 -26 -12 7 -3 -10 -14
pair sales&video	13 -1 -2 -2 -2 -1 -2 -1 -2 55
pair sales&wait	3 1 -5 -2 20 -5 -9 -1 -2 -29
pair sales&wish	5 2 0 -1 -21 -1 16 0 0 -7
pair send&shop	-15 0 -18 5 18 -2 8 17 -13 -20
pair send&sign	-16 -14 -7 -3 -11 90 -35 -2 -3 -14
pair send&slot	-9 60 4 -5 -20 0 -31 -2 5 -19
pair send&sorry	-3 -2 -2 15 -8 -2 0 -1 3 3
pair send&stage	11 20 -3 -1 -7 -5 -13 -3 0 -13
pair send&start	-11 -1 -1 0 -1 2 11 -1 2 -18
pair send&study	-4 -11 -3 -1 0 0 22 0 -2 4
pair send&talk	5 3 -2 7 -2 -1 -8 -1 -1 3
pair send&task	-9 -13 -6 -3 -4 -12 57 -4 -6 -42
pair send&team	-1 -4 -5 5 -13 -3 33 -1 -12 0
pair send&thank	-2 10 -2 -1 -11 0 -31 -6 44 -19
pair send&ticket	-3 -10 10 -3 -6 2 8 8 -7 -41
pair send&time	-10 -9 -17 -11 -5 1 31 29 -10 -35
pair send&title	16 -10 -6 0 -33 12 20 -6 7 45
pair send&video	3 10 -2 -1 -2 -1 -7 -1 1 -27
pair send&wait	2 -9 5 -3 2 -1 9 0 -4 -43
pair send&wish	-2 -2 -1 -1 -2 -2 10 -1 1 -16
pair service&shop	0 0 0 0 0 0 0 0 0 25
pair service&slot	10 4 3 -1 -1 -3 -10 -1 -1 57
pair service&sorry	-2 -5 6 1 0 0 -1 0 0 -30
pair service&stage	2 0 0 -1 0 0 -1 0 0 4
pair service&talk	9 -1 -1 0 0 0 -1 -1 -5 -44
pair service&task	0 -1 0 0 2 0 -1 0 0 -47
pair service&team	0 13 -1 0 -2 -3 7 0 -13 16
pair service&thank	0 -4 0 -1 -4 -3 -2 0 15 16
pair service&time	14 11 12 -3 -7 -9 -2 -3 -13 31
pair service&title	16 -3 -2 -3 -3 -12 -13 -5 23 -4
pair service&wait	1 0 0 0 0 0 0 0 0 8
pair shop&sign	4 -20 12 -1 2 9 -11 0 6 -7
pair shop&slot	-1 -4 1 -1 -5 -1 13 -1 -1 -18
pair shop&sorry	8 0 -5 -2 0 0 0 0 0 12
pair shop&stage	-1 -3 -1 1 -6 -1 6 -1 7 -6
pair shop&start	0 0 0 0 0 3 -2 0 0 17
pair shop&study	-6 -5 -3 0 0 -1 16 0 0 -3
pair shop&talk	-2 2 0 4 -2 0 -1 0 0 -11
pair shop&task	4 -5 -2 -1 -6 -3 17 -2 -3 -5
pair shop&team	2 -5 0 -1 0 0 11 0 -6 -11
pair shop&thank	-1 6 -2 -1 15 -1 -6 2 -12 -27
pair shop&ticket	-13 1 0 -1 -4 1 25 2 -11 -1
pair shop&time	-16 -3 4 -1 -4 -2 6 22 -6 -16
pair shop&title	-4 -12 -3 5 3 0 4 -1 8 -39
pair shop&video	3 -3 0 0 -2 -1 1 0 2 16
pair shop&wait	0 -3 3 -3 -1 -2 6 3 -3 -9
pair shop&wish	-1 11 0 0 -5 0 -3 0 -1 -3
pair sign&slot	-5 3 -2 3 -5 18 -10 -2 -1 16
pair sign&sorry	-1 -3 4 0 1 -1 1 0 -2 30
pair sign&stage	-3 2 -2 0 -11 0 9 -1 6 62
pair sign&start	-7 -2 -2 -1 -2 8 7 -1 -1 -6
pair sign&study	-4 0 0 0 1 -4 9 0 -1 -23
pair sign&talk	1 -1 -1 -1 1 3 -2 3 -3 -15
pair sign&task	4 -3 -1 -1 6 -1 -1 -7 5 -9
pair sign&team	4 -7 -1 -1 19 7 -10 -3 -7 19
pair sign&thank	-2 3 -1 7 -11 -12 0 -3 18 -14
pair sign&ticket	-2 -9 -2 -1 -25 38 6 -1 -4 31
pair sign&time	-9 -31 -8 -4 -9 110 -53 2 1 19
pair sign&title	5 -12 -3 4 -9 -15 9 4 16 -79
pair sign&urgent	0 -2 -1 0 -1 13 -8 0 0 0
pair sign&wait	-4 -4 -2 -2 15 -8 -3 -2 9 -50
pair slot&sorry	-4 12 5 9 -11 -3 -5 -1 -2 12
pair slot&stage	-14 38 13 -3 -13 -4 -11 -3 -2 -3
pair slot&start	23 -15 0 -3 -6 17 -16 -2 1 -24
pair slot&study	8 -16 -5 0 0 -2 17 1 -3 19
pair slot&talk	17 13 -6 -3 -11 7 -4 -8 -7 22
pair slot&task	-15 -5 0 -1 -1 -3 37 -2 -10 9
pair slot&team	0 -19 16 -4 18 11 -8 -5 -9 13
pair slot&thank	11 -34 -12 -2 5 -5 48 -11 1 -33
pair slot&ticket	1 -3 0 -1 -1 12 -11 29 -25 56
pair slot&time	31 -13 36 -26 -36 -43 85 -10 -23 -6
pair slot&title	1 37 5 -9 -7 -1 -36 1 10 -16
pair slot&urgent	-1 8 -6 1 0 -1 -1 0 0 -3
pair slot&video	-19 24 12 0 -5 -3 -4 -3 -3 28
pair slot&wait	-8 8 0 -8 19 3 -16 0 3 27
pair slot&wish	1 3 -1 0 -7 8 -5 0 0 -6
pair sorry&stage	1 -4 2 0 12 -1 -7 -1 -2 26
pair sorry&study	-1 0 1 1 0 0 0 0 0 19
pair sorry&talk	-3 -8 10 17 -7 -1 -7 0 -1 1
pair sorry&task	-2 -1 -1 5 0 0 -1 0 0 5
pair sorry&team	-5 -4 0 16 15 -3 -15 -2 -3 -29
pair sorry&thank	-6 0 14 1 -3 -1 4 -4 -5 -22
pair sorry&ticket	-1 -1 1 0 12 0 -11 0 0 -13
pair sorry&time	-40 29 32 40 -6 -19 -23 -6 -7 36
pair sorry&title	-9 -5 10 11 -15 -3 16 -1 -3 -59
pair sorry&wait	-5 -2 0 -8 7 -7 33 -8 -10 -20
pair stage&start	-9 -2 -2 -1 7 7 3 -1 -2 19
pair stage&study	-6 -8 -1 -1 5 -1 -28 -1 40 9
pair stage&talk	9 1 18 -2 2 17 -34 -10 -1 -52
pair stage&task	-1 -23 -4 -2 -15 -6 44 -6 12 -23
pair stage&team	6 10 -6 -6 -2 -8 -3 -9 16 -16
pair stage&thank	-3 -1 -1 -2 12 -9 -14 -1 18 -4
pair stage&ticket	2 -4 -1 -1 -17 -1 24 2 -4 -9
pair stage&time	28 -32 12 -11 -2 6 0 -7 6 50
pair stage&title	19 34 -6 -6 7 -11 -12 -8 -17 -21
pair stage&video	-7 23 -1 -1 -2 -1 -4 -1 -5 17
pair stage&wait	-3 0 -2 -1 -9 7 8 -4 4 11
pair stage&wish	-1 5 0 0 0 -1 -3 0 2 -44
pair start&study	0 6 0 0 0 0 -5 0 -1 9
pair start&talk	0 -9 2 -1 -5 -1 17 0 -3 6
pair start&task	1 -3 0 0 -1 1 3 0 1 11
pair start&team	21 -3 -1 -1 1 18 -31 -1 -2 -10
pair start&thank	4 -1 0 0 -3 0 -2 0 2 13
pair start&ticket	0 0 0 0 8 2 -1 0 -7 -7
pair start&time	7 -54 -16 -17 -3 62 47 -12 -13 -6
pair start&title	21 -6 -3 -3 9 -3 -3 -1 -11 -16
pair start&wait	5 -7 1 0 -2 -5 8 0 0 -4
pair study&talk	-8 0 -1 -2 -2 -6 8 -1 12 -13
pair study&task	1 -1 -1 -1 4 -1 -2 -1 0 11
pair study&team	9 -5 -3 -1 5 -1 2 -1 -6 58
pair study&thank	-8 4 -2 -2 27 -2 -21 -7 11 -7
pair study&ticket	-2 -2 0 1 -1 0 3 0 1 0
pair study&time	6 -14 -5 14 5 -2 13 -7 -10 40
pair study&title	-5 3 -1 0 5 -9 16 -1 -8 8
pair study&video	-4 2 -1 0 -9 0 4 0 8 -11
pair study&wait	-1 -3 -1 0 -4 -1 23 -1 -13 -7
pair talk&task	0 -8 -1 -1 2 1 16 -1 -8 -11
pair talk&team	20 13 -6 5 -20 3 1 -11 -6 -33
pair talk&thank	-21 8 -7 -5 -1 -7 47 -6 -8 -9
pair talk&ticket	4 -1 -1 0 0 0 0 0 0 -10
pair talk&time	51 -45 36 -26 -16 -12 41 -20 -10 -33
pair talk&title	20 36 -10 -7 -17 -7 5 -2 -17 -38
pair talk&video	-12 55 -2 -2 -8 -4 -20 -6 -2 -65
pair talk&wait	-10 7 -7 -3 14 -5 13 -2 -6 27
pair talk&wish	6 1 0 -1 -8 8 -5 0 -1 25
pair task&team	-7 10 -8 -1 11 -2 -1 -2 0 35
pair task&thank	-8 0 -2 -2 48 -2 -3 -4 -26 -9
pair task&ticket	0 -13 -4 -4 4 -7 14 -3 12 -16
pair task&time	24 -18 -11 -1 25 -18 13 -14 -1 -88
pair task&title	-1 -20 -5 -3 2 -15 65 -3 -20 -18
pair task&video	-15 13 -1 -1 9 -2 -2 -1 0 -14
pair task&wait	-6 -3 -1 -1 9 -1 10 -3 -4 -25
pair team&thank	3 -11 -2 -5 12 -4 -8 16 0 55
pair team&ticket	-16 -3 8 -1 0 -3 18 13 -17 20
pair team&time	75 -47 12 9 9 -14 -17 -29 3 0
pair team&title	17 22 40 -14 15 -11 42 -24 -88 -30
pair team&urgent	-2 1 1 1 -1 0 -5 6 -1 -5
pair team&video	-12 6 14 0 3 -1 -7 -4 1 19
pair team&wait	-22 -3 -7 -4 31 -2 23 -7 -10 4
pair team&wish	5 -4 -1 -1 -6 8 3 0 -4 14
pair thank&ticket	-2 1 -1 -1 -2 -1 -14 29 -10 4
pair thank&time	-48 -3 -6 -22 32 -5 79 -15 -13 -5
pair thank&title	3 4 -7 -9 41 -12 -4 -2 -13 -171
pair thank&urgent	-1 0 1 0 0 0 -1 1 0 5
pair thank&video	-5 9 0 0 19 -1 -4 -1 -17 -19
pair thank&wait	-4 1 -3 -3 -1 -4 -4 -7 25 -32
pair thank&wish	-4 -2 -3 2 4 -1 12 -1 -7 12
pair ticket&time	6 7 5 -2 -11 -5 10 -17 8 -27
pair ticket&title	-17 9 -3 -1 7 0 11 9 -14 30
pair ticket&video	2 -1 0 0 0 0 0 0 0 -17
pair ticket&wait	-11 -1 -1 -1 18 1 16 7 -28 -12
pair ticket&wish	-1 16 0 0 -10 0 -3 0 0 -9
pair time&title	0 -31 14 -3 -1 28 -7 -14 15 45
pair time&urgent	-3 -8 11 8 -6 -1 -2 2 -1 -52
pair time&video	33 -5 -2 -4 -2 -6 -3 -6 -5 76
pair time&wait	-10 13 -21 -13 -5 18 5 -18 30 -1
pair time&wish	9 2 -2 -3 -11 30 -26 -2 3 -1
pair title&urgent	-1 -1 1 0 -2 -6 8 1 0 43
pair title&video	-2 44 -2 -2 -9 -5 -18 -2 -4 -52
pair title&wait	-3 4 -3 -3 -9 7 24 -4 -14 37
pair title&wish	5 2 -1 -1 -43 -1 28 -1 13 13
pair urgent&wait	3 -1 -2 -2 -4 4 -4 8 -1 -14
pair video&wait	-5 9 1 -1 0 0 -3 0 0 5
pair wait&wish	-1 1 -1 0 6 0 -3 0 -1 27
past interview	-23 36 -41 -5 24 14 5 -5 -5 -14
pay.lure	-6 -16 1 -3 -9 17 18 -10 8 124
pay.lure@footer	0 0 0 0 -1 0 -2 0 3 -1
pay.lure@subject	0 0 0 0 0 0 0 0 0 20
person, and hiring little	-6 -24 -19 1 11 17 47 -43 16 -19
promise	-61 -150 -92 -70 -117 61 288 40 101 -96
proposal.availability	-79 219 15 -68 -30 -4 -19 3 -37 -19
proposal.availability@subject	-44 57 -25 -5 -10 -5 20 37 -24 -75
proposal.link	-5 242 40 -42 -66 -38 -61 -18 -53 -32
proposal.link@subject	-27 72 0 -5 -11 -4 -14 -1 -10 -103
proposal.offer	-15 162 -8 -1 -44 0 -28 -38 -28 -29
proposal.offer@subject	-15 22 -2 -1 -1 0 -1 0 -1 3
proposal.recorded	-49 234 -8 -12 -14 -10 -85 -30 -26 -119
proposal.recorded@subject	-23 126 -6 -8 10 -5 -66 -17 -12 -83
question	-68 164 130 -130 -45 46 97 -102 -92 90
rejection.clear	-133 -51 -67 153 335 -16 -95 -30 -96 -63
rejection.clear@subject	-3 -3 -3 3 31 -2 -12 -3 -9 21
rejection.farewell	-38 -20 -12 11 148 -14 -22 -9 -45 -16
rejection.soft	-91 -6 44 36 158 -86 -11 -56 12 22
rejection.soft@subject	-12 12 -8 -7 -75 10 46 -3 36 -20
relay	55 32 21 17 -6 10 -64 -79 14 -165
reply.advanced	12 42 -17 -24 -45 -18 177 -20 -108 -64
reply.advanced@subject	2 -6 -1 -1 -9 -4 59 -1 -38 -20
reply.hint	4 -33 -30 -20 -71 4 158 -11 0 -52
reply.hint@subject	-9 -65 -3 -2 -8 20 73 -3 -3 -55
reply.hold	-43 -2 -16 78 -111 -18 153 -18 -22 -89
reply.hold@subject	-10 -6 3 -7 -14 -7 55 -2 -11 -1
reply.later	-46 -136 28 -8 -44 -2 206 -12 15 0
reply.pending	43 -34 -84 -44 -49 7 131 1 31 -41
reply.pending@subject	-25 -7 -3 -8 -14 1 102 5 -52 -53
reply.request	-7 -1 -74 -56 -79 13 168 57 -22 -52
reply.request@footer	0 0 0 0 1 0 0 0 0 6
reply.request@subject	-7 -81 -13 -8 -32 -22 170 20 -27 -70
reply.thanks	-79 -23 -64 -5 81 30 48 60 -48 -18
reply.thanks@subject	-23 -1 -5 -7 4 -7 26 5 8 64
reschedule.moved	-95 -53 345 2 -114 -20 -12 -50 -2 -58
reschedule.moved@footer	3 -1 0 0 0 0 0 0 0 -26
reschedule.moved@subject	-79 -34 150 30 -25 -8 -2 -13 -18 -9
reschedule.why	-67 -64 156 106 -43 -29 -51 21 -30 -15
reschedule.why@footer	28 -9 -19 0 0 0 -1 0 1 -50
reschedule.why@subject	-9 9 -2 25 -13 -15 7 -1 0 24
scheduler	13 187 -41 -13 -41 -16 -60 -9 -22 -144
sense alert	-8 -9 -3 20 23 -3 -9 -9 -3 53
sense alert@around	-1 0 0 0 -5 -1 1 -1 9 105
sense alert@if	0 0 -1 3 -1 0 0 -1 0 30
sense alert@sender	0 0 0 0 0 0 0 0 0 144
sense alert@subject	0 0 0 0 -1 0 7 0 -5 190
sense apply	66 16 -90 -45 -31 -57 -11 -39 191 86
sense apply@around	-34 -11 -43 13 -4 -19 -6 12 92 -46
sense apply@if	-4 -42 -6 12 -10 -13 53 8 2 -4
sense apply@sender	-10 11 -3 -2 -8 -3 -5 0 19 3
sense apply@subject	-94 -18 -56 -48 109 -19 -26 -34 185 -112
sense ask	12 152 -1 -29 -145 49 -3 61 -97 -14
sense ask@around	-21 -19 -7 13 -36 -44 129 4 -20 14
sense ask@if	-56 44 51 -43 -66 16 64 -7 -3 -23
sense ask@sender	0 0 0 0 0 0 0 0 0 17
sense ask@subject	-15 -62 -11 -3 -7 -2 104 7 -10 13
sense asked	-41 105 36 -69 -49 52 59 -56 -37 49
sense asked@if	-17 4 53 -9 18 -30 7 -5 -20 38
sense asked@subject	-11 22 23 -10 -42 -13 30 1 -1 82
sense available	4 145 13 -16 20 -32 -93 20 -60 59
sense available@around	17 14 1 -3 -26 -6 -19 27 -5 59
sense available@if	-12 69 -26 -10 -55 8 -2 -26 53 -94
sense available@sender	-1 1 0 0 0 0 0 0 0 8
sense available@subject	-23 26 6 -5 -13 -2 -2 26 -14 24
sense away	-12 -25 -34 -31 -48 -28 -46 182 41 -68
sense away@around	16 -1 -11 0 -1 -1 -2 -1 -1 1
sense away@if	-12 3 4 -3 -22 -6 29 3 3 -2
sense away@sender	0 0 0 0 9 0 -2 0 -6 26
sense away@subject	-20 -16 -6 -19 -14 -18 -13 113 -8 -23
sense back	-17 -10 -13 -20 27 -27 30 25 4 -7
sense back@if	1 -28 7 -2 10 -7 23 2 -6 -15
sense back@subject	-4 -6 -3 -2 -5 3 13 6 -2 -42
sense book	7 49 26 64 -30 -23 -42 -33 -20 -5
sense book@around	25 10 21 -7 -2 -6 -55 22 -8 19
sense book@if	30 -25 -1 -6 -24 -5 -9 -7 47 0
sense book@sender	10 -6 5 19 -9 -2 -11 -5 -2 109
sense book@subject	33 4 77 12 -25 -30 -42 -11 -17 16
sense bounce	-57 -8 -16 -11 -28 -4 6 130 -12 27
sense bounce@around	-2 0 0 2 -2 0 3 2 -2 -42
sense bounce@if	0 -1 0 0 -13 0 -2 23 -6 -12
sense bounce@sender	-12 -2 -1 -1 -9 -1 -4 33 -3 -17
sense bounce@subject	-35 -12 -2 -3 -22 -3 28 75 -26 -54
sense call	46 100 -12 -28 -42 -54 42 -44 -8 61
sense call@around	14 11 5 -3 5 -6 -17 -9 -1 26
sense call@if	-4 5 -6 -6 60 -22 -44 -8 24 -19
sense call@sender	-2 -1 -1 -1 1 -1 4 -1 0 33
sense call@subject	88 14 -37 12 -44 -35 46 -24 -19 -30
sense cancel	-47 -43 -3 225 -49 -19 -15 -15 -34 36
sense cancel@around	-2 -1 -1 0 -5 -1 10 0 0 -5
sense cancel@if	-10 -6 -4 46 -12 -2 -15 4 0 -18
sense cancel@subject	-74 -17 -14 177 -21 -8 -23 -6 -13 35
sense candidate	-7 0 -4 -21 39 -17 11 -6 5 38
sense candidate@around	18 -2 -9 -3 -46 -12 7 -3 49 -23
sense candidate@if	13 -27 -2 -3 -3 4 -22 3 37 22
sense candidate@sender	1 12 -4 0 -9 -2 11 12 -20 -44
sense candidate@subject	-13 26 -15 -12 20 -30 25 -1 1 152
sense choose	-91 45 -17 6 134 65 -23 -66 -53 15
sense choose@around	7 2 -2 -1 -2 -6 0 3 -1 37
sense choose@if	-46 48 6 -11 16 -7 -56 -3 53 34
sense choose@sender	-2 -4 5 -2 13 -2 -3 -1 -3 43
sense choose@subject	-9 23 -1 -5 3 52 -45 -4 -14 31
sense civic	14 -19 -43 -39 45 52 20 -41 10 61
sense civic@around	-5 19 5 -15 2 -31 16 14 -5 -62
sense civic@if	-35 21 6 15 -32 -10 37 -12 9 20
sense civic@sender	17 28 -22 -1 -11 -3 5 1 -13 158
sense civic@subject	5 18 18 -17 -52 13 -72 33 53 166
sense closer	-36 17 -10 -21 108 -30 -44 14 1 35
sense closer@around	-29 4 3 0 -4 3 25 -1 -1 -29
sense closer@if	-20 -1 -4 -3 -43 -2 16 -13 70 6
sense closer@sender	0 0 0 0 0 0 0 0 0 25
sense closer@subject	0 0 0 0 -16 0 -1 0 18 62
sense cold	-4 2 -17 -8 49 -18 -3 18 -17 74
sense cold@around	3 0 -1 0 11 0 -8 0 -4 -10
sense cold@if	-15 -3 -2 0 -55 -1 41 -1 36 30
sense cold@sender	7 -1 0 0 0 -1 -4 -2 2 -1
sense cold@subject	-12 16 -2 -2 -15 -3 -16 4 28 121
sense confirm	97 -46 -45 -23 -1 21 -45 2 40 -17
sense confirm@around	-7 -6 34 -2 -5 -2 -10 -2 0 -12
sense confirm@if	7 -8 14 6 -1 -1 -21 -1 5 -136
sense confirm@sender	-2 0 0 0 0 0 0 0 3 -5
sense confirm@subject	63 -34 -43 -8 -53 15 3 -11 67 46
sense deadline	-27 17 -39 -50 -55 -16 106 1 63 -7
sense deadline@around	7 -14 -3 -1 -8 -3 41 -15 -5 23
sense deadline@if	16 31 -32 -19 -20 9 20 -16 11 15
sense deadline@subject	-10 -12 -1 -2 -4 -3 40 8 -14 154
sense decide	-38 -38 -38 -2 49 24 106 -38 -26 78
sense decide@around	6 -3 -20 13 14 -5 -2 -2 -2 -4
sense decide@if	-13 13 -4 -5 -26 47 7 -20 1 73
sense decide@sender	0 0 0 0 0 0 0 0 0 25
sense decide@subject	-38 -13 -9 -9 149 7 -51 -6 -30 -63
sense document	28 -52 -32 -27 4 -5 31 -30 84 -1
sense document@around	2 -7 -1 -2 -7 -1 13 8 -5 -31
sense document@if	-8 15 -3 1 -20 -9 12 4 8 39
sense document@sender	0 0 0 0 0 0 0 0 0 13
sense document@subject	-12 -39 -7 -5 -22 -24 114 -1 -4 17
sense education	12 -42 -5 -3 20 0 -12 -20 49 91
sense education@around	-17 6 6 24 -19 7 -18 -10 21 -80
sense education@if	15 -23 -11 -2 41 0 -24 2 2 12
sense education@sender	-7 -3 -2 21 -16 1 15 -2 -8 329
sense education@subject	27 -21 -1 -13 47 -14 -31 -4 11 115
sense enjoyed	8 34 -61 -30 106 3 14 -20 -55 -48
sense enjoyed@around	8 -3 -5 -1 -4 8 8 -2 -9 -8
sense enjoyed@if	-4 0 -5 -1 24 3 -18 0 1 -1
sense enjoyed@sender	0 0 0 0 0 0 0 0 0 3
sense enjoyed@subject	-4 -6 -1 -1 -4 -2 20 0 -2 -5
sense event	32 -20 9 33 17 -27 -75 -18 49 78
sense event@around	3 10 4 -2 -1 -4 -8 -3 1 -23
sense event@if	-2 -4 3 5 -1 -2 -16 15 2 19
sense event@sender	-2 17 -1 -1 -7 -1 -34 25 3 69
sense event@subject	-9 -16 28 19 19 -12 -23 -3 -4 91
sense exit	1 11 -1 1 0 0 -9 -1 -1 56
sense exit@subject	0 0 0 0 0 0 0 0 0 45
sense family	4 -32 10 8 18 -13 -29 -33 67 141
sense family@around	-11 31 -7 -4 -5 -5 2 -2 0 21
sense family@if	8 10 -7 -1 21 -5 -22 -9 5 -56
sense family@sender	0 0 0 0 0 0 1 0 0 119
sense family@subject	1 22 -1 -1 -11 0 -24 -1 16 107
sense feedback	18 -18 -15 -9 2 -3 42 -13 -2 47
sense feedback@around	-3 -6 -5 -5 0 22 3 -3 -3 -10
sense feedback@if	4 -3 -2 -3 16 -3 -12 2 0 -23
sense feedback@sender	0 0 0 0 0 0 0 0 0 35
sense feedback@subject	-14 -13 -5 -5 17 -6 54 -7 -21 -34
sense filled	-39 -59 -38 71 148 -57 14 45 -85 -122
sense filled@around	-1 -1 1 0 1 0 0 0 0 7
sense filled@if	-1 -20 7 -1 23 -3 8 -5 -8 16
sense filled@subject	-17 -8 -3 -5 18 2 -22 37 -2 41
sense finance	5 -15 -32 22 -3 20 3 -18 17 140
sense finance@around	-21 -7 11 -2 6 -10 38 5 -20 -35
sense finance@if	0 0 -1 0 2 0 -3 -1 3 15
sense finance@sender	-3 -10 20 0 15 1 -13 -3 -7 165
sense finance@subject	-1 5 -15 -4 8 -10 -7 5 20 40
sense forwarded	5 -13 -6 -2 -24 -3 32 7 3 -5
sense forwarded@around	15 -2 -2 -1 -2 -1 -6 -2 2 98
sense forwarded@subject	-3 0 0 0 -2 0 0 0 5 18
sense future	-42 -36 -10 23 71 -20 13 3 -2 -3
sense future@around	5 -3 -1 -1 3 -2 -7 7 -1 36
sense future@if	-4 -12 1 18 36 -3 -30 0 -5 14
sense future@sender	0 -1 0 0 4 -1 -2 0 0 8
sense future@subject	-9 5 3 -1 15 -2 -7 0 -3 29
sense glad	20 12 -47 -26 -36 100 11 -25 -8 -20
sense glad@around	4 2 -2 -1 1 7 -9 -1 -2 16
sense glad@if	0 -5 -1 -1 6 5 -1 -1 -2 21
sense glad@subject	-22 -31 -4 -2 -7 57 13 -2 -3 26
sense health	14 -13 23 -10 -9 13 -24 -18 25 54
sense health@around	17 4 -3 1 -1 -4 -10 -2 -4 -21
sense health@if	4 3 -3 -1 -1 0 -4 0 1 6
sense health@sender	8 1 5 3 -14 -3 0 -2 3 154
sense health@subject	31 -4 -5 -4 16 -6 -37 3 7 53
sense hear	-62 -25 -29 21 -100 -17 93 68 52 -6
sense hear@around	-4 -3 -14 -2 75 0 -42 -1 -8 -10
sense hear@if	-7 -60 7 30 -12 -32 13 3 59 -84
sense hear@sender	-38 31 -23 5 -7 -21 57 -36 31 -2
sense hear@subject	-92 -54 -4 13 101 51 52 17 -84 -169
sense hiringside	-2 -46 -10 6 -11 2 77 -7 -8 94
sense hiringside@around	-13 -1 16 -1 2 0 -5 0 3 27
sense hiringside@if	0 -16 0 0 13 -4 3 -5 8 63
sense hiringside@sender	0 0 0 0 0 0 9 0 -7 -1
sense hiringside@subject	13 -4 2 -3 6 -2 -4 -4 -5 227
sense hitch	-51 23 120 -11 -48 -9 -12 -14 1 -80
sense hitch@around	-36 -2 74 -2 -2 -2 -27 -1 -2 -10
sense hitch@if	26 9 -10 -3 -18 -7 14 0 -10 33
sense hitch@sender	0 0 0 0 0 0 0 0 0 7
sense hitch@subject	-4 -5 8 2 -7 -9 3 5 7 -6
sense hold	-22 4 -17 55 -66 -24 111 -18 -22 -40
sense hold@if	-5 -6 -3 11 7 -5 5 -2 -2 -18
sense hold@subject	-9 -2 3 -6 -21 -11 56 -2 -7 33
sense inbox	-104 -40 -25 -19 -95 -59 25 275 43 -32
sense inbox@around	-1 24 -8 -2 -18 0 -13 -1 18 33
sense inbox@if	11 -19 -20 -6 -24 1 8 33 14 31
sense inbox@sender	-3 -7 -1 -1 -11 -2 6 29 -9 11
sense inbox@subject	-1 -11 -1 -4 -39 -6 -7 113 -45 -176
sense interview	-10 82 68 51 -31 -54 -1 -64 -42 89
sense interview@around	14 1 99 -20 -25 -9 -48 25 -38 32
sense interview@if	-35 66 4 22 -34 -13 -42 -4 37 12
sense interview@sender	10 -3 1 0 -2 -1 -1 -3 -1 -12
sense interview@subject	218 87 64 70 -54 -100 -134 6 -155 -170
sense invite	29 -79 66 -2 -24 4 -27 9 25 21
sense invite@around	2 0 -1 1 -1 0 -1 0 0 248
sense invite@if	9 3 1 -1 -8 -6 -29 -3 34 -13
sense invite@subject	85 -3 -8 -8 -24 0 -2 -9 -31 -10
sense join	51 -26 -36 -12 9 73 -55 -13 10 57
sense join@around	4 -5 -3 -1 -2 -2 10 -3 2 5
sense join@if	3 -10 -6 -1 21 1 -2 -2 -3 -33
sense join@sender	2 -2 2 -1 -12 0 11 0 1 -5
sense join@subject	2 -11 -4 -2 -16 -15 29 -5 22 44
sense keen	12 48 -50 -26 12 70 -29 -27 -10 42
sense keen@around	3 5 1 -1 10 -1 -13 -1 -3 56
sense keen@if	7 -21 -2 0 -26 -2 42 15 -14 -5
sense keen@subject	5 3 -1 0 -4 -4 4 -1 -1 0
sense link	65 83 18 -28 -49 -14 -17 -16 -42 106
sense link@around	13 0 4 0 9 -1 -28 5 -1 41
sense link@if	-30 26 10 -14 -4 -20 24 3 5 68
sense link@sender	-2 -2 2 1 -2 -1 -1 -1 5 -23
sense link@subject	13 25 -1 -3 -6 -6 -23 4 -2 38
sense lure	3 13 -2 -4 3 1 -3 -2 -10 131
sense lure@around	0 0 0 0 2 0 -1 0 0 3
sense lure@if	0 -1 0 0 -14 0 -1 20 -4 15
sense lure@subject	-1 8 -1 0 1 -1 -2 -1 -3 52
sense machine	-17 9 -5 -4 -25 -3 -30 59 15 -109
sense machine@around	-1 8 -1 1 -8 -1 -12 -1 14 -23
sense machine@sender	23 -2 -8 -1 34 -8 -14 -30 7 -16
sense machine@subject	-11 -10 -5 -4 -19 -5 -27 67 14 -49
sense mediaword	14 12 -25 -12 13 -7 -66 11 62 104
sense mediaword@around	4 -4 4 0 5 0 -11 -1 3 83
sense mediaword@if	12 -4 -11 -4 26 -5 -14 0 -1 42
sense mediaword@sender	15 2 -1 -1 12 -2 -15 -1 -8 85
sense mediaword@subject	-4 10 -5 -3 -12 -7 16 -8 13 87
sense meet	49 42 -35 3 -16 -70 35 -15 7 -33
sense meet@around	43 5 -7 -2 -18 -10 -12 -3 2 -30
sense meet@if	-5 -5 10 -12 -9 -29 -15 -7 72 28
sense meet@sender	0 -1 1 0 0 0 1 0 0 46
sense meet@subject	63 52 -24 1 -29 -41 -28 -1 8 10
sense mine	-20 8 3 -4 -18 -5 9 -4 31 240
sense mine@around	0 -4 -11 23 -16 -4 9 -3 8 -26
sense mine@if	0 6 0 0 -4 0 2 0 -4 107
sense mine@subject	3 9 -2 -1 -21 -1 -17 4 26 170
sense move	-69 -83 210 -1 9 -57 -13 19 -15 37
sense move@around	-28 -2 48 -4 -3 -3 -2 -4 -2 3
sense move@if	-27 12 48 10 -11 -8 -30 9 -4 27
sense move@sender	0 0 0 0 0 0 0 0 0 7
sense move@subject	-79 -89 263 -16 -13 -22 9 -8 -46 -92
sense not	-202 -48 60 142 209 -159 -7 43 -37 24
sense not@around	-17 -1 53 -1 -1 -2 -32 11 -9 65
sense not@if	21 -16 -16 23 -4 -78 -10 14 66 81
sense not@sender	-37 25 -23 6 -6 -20 61 -36 29 -59
sense not@subject	-8 -1 -39 68 -14 -23 -4 28 -8 -5
sense offer	-70 7 -44 -12 21 143 -4 -35 -6 207
sense offer@around	-9 11 -14 0 -6 -26 47 -2 -1 1
sense offer@if	3 -32 -4 -4 -36 54 12 5 1 -2
sense offer@sender	0 0 0 0 0 1 0 0 0 32
sense offer@subject	-43 -27 4 -9 -10 167 -68 -7 -7 32
sense office	-6 -55 14 19 17 -30 41 -5 5 110
sense office@around	0 3 0 0 9 -1 -5 -1 -5 -62
sense office@if	2 -31 -2 2 -35 -5 54 -1 17 -30
sense office@sender	-2 0 1 0 0 0 8 2 -7 67
sense office@subject	14 16 -9 -3 -9 6 -6 3 -11 246
sense official	22 -39 -2 -9 14 -14 42 -24 11 117
sense official@around	-13 -4 5 -4 15 -7 29 6 -27 -32
sense official@if	4 -9 4 -2 14 0 1 -8 -3 37
sense official@sender	11 -5 -2 -4 18 2 -13 -1 -6 220
sense official@subject	19 -7 -5 -5 -3 -10 4 4 1 111
sense onward	-10 -28 -17 -17 94 -8 29 -19 -25 -40
sense onward@around	-7 -7 -2 14 11 -2 -4 -2 -3 -8
sense onward@if	-14 -18 -9 -2 -27 -23 91 0 1 -57
sense onward@subject	-14 33 -10 -7 9 -13 24 -7 -14 -49
sense other	-128 -55 24 31 232 -36 -42 -44 19 39
sense other@around	-21 3 21 0 -2 -1 1 0 -1 64
sense other@if	8 -1 29 1 9 -8 -41 -1 5 68
sense other@sender	0 0 0 0 0 1 0 0 0 11
sense other@subject	-27 1 23 -1 14 -1 10 -6 -14 70
sense paper	-26 25 -8 14 -28 -8 28 -5 8 35
sense paper@around	-6 3 1 13 -3 -3 3 -2 -7 -39
sense paper@if	-1 -1 -1 -1 21 -5 -23 6 5 11
sense paper@sender	0 0 0 1 0 0 0 0 0 72
sense paper@subject	-2 1 -1 0 -3 -4 11 -1 -1 38
sense pay	-60 -16 -21 -20 -11 219 -49 -17 -23 114
sense pay@around	-5 -2 2 -1 -13 8 14 -1 -2 27
sense pay@if	-8 -30 -5 1 11 72 -33 -4 -4 -4
sense pay@sender	-2 0 0 0 1 5 -3 0 -1 0
sense pay@subject	4 -10 -1 -1 2 -4 0 15 -5 55
sense practice	4 -3 -9 -1 9 0 0 -1 0 83
sense practice@around	0 1 0 0 0 0 -1 1 0 13
sense practice@if	-3 -2 -3 -3 -2 15 -3 2 1 -5
sense practice@sender	0 0 0 0 0 -1 1 1 0 47
sense practice@subject	7 13 -3 -1 -6 -1 -12 6 -3 160
sense prepare	200 -75 -26 -18 -38 -24 -49 -9 40 17
sense prepare@around	-6 -5 -3 -2 1 -3 20 -2 0 -26
sense prepare@if	21 -15 6 0 -10 -14 -19 -4 37 -91
sense prepare@sender	5 3 -1 5 -10 -1 -12 9 2 20
sense prepare@subject	-25 -2 -1 -1 11 -12 -5 -10 45 -23
sense property	26 -19 -35 75 -28 -12 47 -11 -42 104
sense property@around	7 -9 -2 -3 25 -6 6 -5 -13 47
sense property@if	-8 2 1 1 14 6 -12 -1 -3 -7
sense property@sender	6 -3 -2 0 4 0 -1 -1 -2 133
sense property@subject	22 2 -20 -2 23 -16 6 -3 -12 147
sense received	-36 -64 1 -37 -20 -51 -44 39 212 56
sense received@around	22 -1 -2 -1 -2 -2 -16 10 -9 25
sense received@if	-3 -15 10 -4 -20 4 -3 6 25 43
sense received@subject	-28 -25 -8 -7 -61 -11 -66 37 169 -35
sense recorded	-24 52 -4 -6 21 -7 -38 -11 17 99
sense recorded@if	-14 24 -1 -1 -4 2 8 -2 -11 35
sense recorded@sender	3 2 -1 -1 0 0 -1 -1 0 -22
sense recorded@subject	-11 39 -2 -3 7 -2 -9 -11 -7 31
sense recruiter	-32 33 -25 24 -15 -48 33 41 -11 11
sense recruiter@around	52 14 -16 11 19 -22 -43 -10 -6 -185
sense recruiter@if	-19 -10 5 1 -5 -5 -18 2 49 -19
sense recruiter@sender	12 21 -18 -30 71 -36 50 -5 -64 -223
sense recruiter@subject	10 17 1 -5 11 -8 -19 6 -13 60
sense remind	15 -30 12 2 -10 -34 84 -4 -35 27
sense remind@around	0 -6 27 9 -7 -1 -17 -2 -4 5
sense remind@if	2 -19 19 -6 -1 8 -11 9 -2 11
sense remind@sender	11 0 -9 0 0 0 0 0 0 7
sense remind@subject	27 -9 6 20 -40 -18 39 -12 -13 50
sense review	-7 -12 -32 -20 -20 -6 46 -19 69 73
sense review@around	1 -8 11 -1 7 -1 -8 0 -1 22
sense review@if	-5 -5 -4 -2 -11 -8 10 1 25 1
sense review@sender	1 1 -1 0 -1 0 3 0 -2 21
sense review@subject	22 -17 -5 -3 -11 5 32 -12 -12 52
sense role	5 0 -101 71 66 59 -7 -62 -30 -49
sense role@around	41 -10 -21 -4 61 -32 -86 20 31 -100
sense role@if	-40 -55 -12 24 61 59 -21 17 -32 46
sense role@sender	-38 -7 -8 -7 12 14 -54 15 73 -109
sense role@subject	3 72 -64 -42 125 4 -55 -35 -8 -95
sense sales	9 3 -9 -1 20 -11 27 -7 -30 89
sense sales@around	4 0 -1 2 -2 -1 -1 0 -1 102
sense sales@if	14 -21 -13 0 -18 -6 -7 -8 59 -5
sense sales@sender	12 -12 0 0 0 0 -2 2 0 23
sense sales@subject	-17 80 -4 0 -17 -12 -21 3 -11 103
sense send	51 -32 -38 -22 -88 58 51 24 -2 109
sense send@around	-11 16 15 -1 -4 -2 -22 -2 10 58
sense send@if	5 -4 1 -2 -43 47 -6 -7 10 96
sense send@sender	2 -1 0 -1 2 0 0 0 -1 -6
sense send@subject	9 14 -3 -3 -22 -10 4 9 1 -53
sense service	32 -20 8 -7 -17 -19 20 -10 14 32
sense service@around	14 15 -10 -3 1 -2 -55 -3 43 -28
sense service@if	-1 -4 -3 -1 1 -14 37 -7 -8 -28
sense service@sender	12 -6 -2 0 -2 5 -13 0 8 22
sense service@subject	22 11 -6 -5 18 -17 -17 -9 3 58
sense shop	13 -28 -4 8 -29 -2 -5 34 13 -17
sense shop@around	6 22 -6 3 -4 -1 -13 -3 -2 60
sense shop@if	1 1 -4 -1 -17 -5 0 0 24 11
sense shop@sender	-13 -1 -2 -1 -12 3 -3 32 -3 -18
sense shop@subject	-13 1 -1 6 -25 -10 14 7 21 49
sense sign	-87 -35 -20 -10 -31 205 -41 -9 27 -17
sense sign@around	-7 -5 3 -1 -2 -7 17 1 -1 8
sense sign@if	-23 -25 -8 -10 -5 81 -1 6 -15 50
sense sign@sender	0 0 0 0 0 1 0 0 0 -11
sense sign@subject	-15 -25 -11 -7 -9 58 -1 22 -11 -26
sense slot	82 119 86 -78 -51 -21 -38 -5 -95 -57
sense slot@around	45 12 6 -8 -17 -22 -15 10 -9 2
sense slot@if	-29 97 36 -20 -39 16 -61 -9 9 12
sense slot@sender	-1 -2 5 0 0 0 -2 0 0 -1
sense slot@subject	-40 6 85 -6 -20 9 -12 -15 -7 -44
sense sorry	-129 -80 142 162 166 -74 -115 -43 -29 -124
sense sorry@around	-2 2 7 0 -1 0 -4 0 0 19
sense sorry@if	-7 -7 5 30 -21 -5 -7 -2 14 -36
sense sorry@subject	-8 -6 0 23 8 -3 -11 -1 -1 36
sense stage	9 36 -37 -29 -4 -32 76 -31 14 24
sense stage@around	13 17 -40 12 23 2 -17 -3 -7 -9
sense stage@if	-14 19 -4 -3 6 -8 -4 -3 11 -20
sense stage@sender	-1 -4 5 -2 6 -1 -2 -1 -1 5
sense stage@subject	8 117 -26 -19 31 -27 -24 -15 -45 -72
sense start	14 -45 -23 -25 15 92 19 -20 -27 -46
sense start@around	24 -3 -3 -3 -1 7 -18 0 -2 -3
sense start@if	-9 -20 -6 -5 -8 52 7 -4 -7 -22
sense start@sender	-8 -1 0 0 -1 -11 14 0 8 -41
sense start@subject	-28 -7 -3 -1 -4 -21 71 -4 -2 47
sense study	13 -5 -25 14 2 -31 10 -9 32 54
sense study@around	1 2 1 -1 -2 -1 -13 4 9 40
sense study@if	1 -2 -1 -1 2 -1 -1 -1 3 25
sense study@sender	3 5 1 0 -3 -1 -4 -1 -1 81
sense study@subject	-5 14 -2 -2 -3 -9 12 -2 -3 63
sense talk	59 119 -29 -35 -21 -26 39 -62 -44 -15
sense talk@around	41 25 -19 -9 -16 -2 1 -5 -17 -89
sense talk@if	7 64 -17 -11 -21 -19 -29 -4 30 27
sense talk@sender	0 0 0 0 0 0 0 0 0 15
sense talk@subject	41 147 -4 -5 -20 -34 -100 -4 -20 -126
sense task	15 27 -38 -16 46 -83 105 -54 -2 -57
sense task@around	-5 -1 2 -1 -7 -2 23 -2 -8 38
sense task@if	2 -1 -5 -1 17 0 -22 -9 20 -12
sense task@sender	-1 -3 1 0 -1 0 5 0 -1 8
sense task@subject	-25 -55 -20 -12 53 -45 184 -30 -51 -92
sense team	-15 -2 13 -28 26 5 56 -25 -29 -65
sense team@around	29 -1 -38 18 68 -24 -6 -14 -33 -91
sense team@if	-6 -15 -18 -3 -19 -15 36 -15 55 38
sense team@sender	45 -11 21 -12 -1 -11 -27 -10 7 0
sense team@subject	43 23 -12 -11 1 -24 -19 -11 9 34
sense thank	-41 -77 -95 23 91 -102 27 43 132 -40
sense thank@around	-3 8 7 3 -25 -27 39 32 -34 -114
sense thank@if	7 -14 3 -1 7 7 -8 -2 0 36
sense thank@subject	-56 -29 -14 -16 -9 -26 -15 38 127 -17
sense ticket	-10 1 -16 -17 0 35 -31 58 -20 -6
sense ticket@around	9 -6 -2 0 -17 0 -22 16 22 -27
sense ticket@if	5 -19 -6 -3 2 5 23 -11 4 30
sense ticket@sender	0 -6 -2 -2 -2 0 -9 52 -31 21
sense ticket@subject	-23 15 -7 -5 -11 -5 -3 44 -4 -14
sense time	86 36 7 12 -48 23 -73 -8 -34 71
sense time@if	-44 -2 43 31 16 27 -37 -30 -4 28
sense time@subject	72 -109 118 189 -86 -63 -108 11 -25 -32
sense title	91 33 -38 -22 -14 52 -5 -80 -17 -19
sense title@around	2 24 37 0 10 -45 -75 16 32 -148
sense title@if	-30 7 -2 23 -18 4 -20 1 36 28
sense title@sender	-2 -13 1 -1 32 -2 0 -4 -11 54
sense title@subject	39 40 -43 -35 79 -43 -67 -6 36 -260
sense urgent	-12 -1 12 -4 -5 2 -45 65 -11 -22
sense urgent@if	-4 -4 -3 -3 14 -1 -36 39 -2 22
sense urgent@subject	-4 -7 5 8 -6 3 0 0 0 58
sense video	113 81 -18 -15 -24 -28 -64 -18 -29 -81
sense video@around	-2 -2 6 0 4 0 -4 0 -1 -11
sense video@if	-8 12 -1 -1 -14 -2 -2 -1 17 -4
sense video@sender	0 0 0 0 0 0 0 0 0 55
sense video@subject	-4 59 -7 -1 8 -7 -31 -7 -11 -81
sense wait	-20 -44 -15 -67 -16 -48 141 -13 82 -29
sense wait@around	-17 20 19 -5 -9 -12 18 -4 -9 9
sense wait@if	-52 24 14 -11 -71 -56 173 -6 -13 -32
sense wait@sender	0 0 0 0 0 0 0 0 0 7
sense wait@subject	-16 4 -5 -8 -55 -5 107 -5 -16 27
sense wish	-35 17 -45 56 47 -1 -17 -5 -17 26
sense wish@around	-4 12 0 -1 1 -2 -7 -2 3 11
sense wish@if	0 -1 -1 -2 11 0 -5 -1 -2 44
sense wish@subject	1 -2 -1 0 -1 0 3 0 1 34
several times, asked	-1 118 27 -20 -37 -15 -50 -7 -15 -8
shift	-7 -41 64 -11 -6 31 2 -27 -5 -29
short	43 42 20 -66 -129 78 75 30 -94 -55
slots on offer	183 -14 -21 -5 -23 -13 -87 -8 -13 -34
survey	14 -3 0 -2 11 -2 5 -6 -16 134
survey@subject	1 0 -1 0 0 0 0 0 0 65
times of one day	178 64 -20 -13 -31 -30 -113 -14 -22 41
times of several days	-101 247 136 -35 -67 -36 -76 -25 -43 64
to several	1 1 0 0 0 0 0 0 0 178
voided interview	-26 -37 71 -1 -1 -1 -5 0 -1 -4
voided, and a time	-31 -6 38 0 0 0 -1 0 0 -2
windows	30 127 -25 -8 -3 -64 -42 -13 -2 119
word !	69 -18 3 8 -145 72 -37 -34 82 56
word ! !	2 -14 -4 -2 2 33 -18 -2 4 108
word ! #	2 -3 -4 0 -1 12 -5 0 0 -7
word ! a	-6 -2 1 0 -1 -1 0 2 8 4
word ! als	-2 16 -1 -1 -1 -2 -5 0 -3 3
word ! could	0 2 0 0 0 0 -1 0 0 13
word ! here	-7 0 0 0 0 -1 9 0 0 -5
word ! here'	3 -1 -1 -1 -1 -2 5 -1 -1 -18
word ! het	2 -3 0 0 0 8 -5 0 -1 -7
word ! i	-2 9 0 0 -8 -1 5 0 -2 5
word ! i'd	0 3 0 0 0 0 -2 0 -1 18
word ! i'm	-1 -2 -2 0 -3 0 -7 11 3 -6
word ! ik	1 -2 0 -1 -1 -2 -9 -1 15 -9
word ! it's	0 0 -1 -1 -1 -1 4 0 0 21
word ! je	-7 -3 -1 -1 -4 1 24 -2 -6 -10
word ! on	-1 4 0 0 -2 1 -3 0 2 -21
word ! our	0 0 0 0 0 13 -13 1 0 14
word ! please	1 12 -11 0 -1 0 -2 1 -1 -29
word ! se	0 0 0 0 1 0 0 0 0 12
word ! te	8 -2 -1 0 -1 0 -4 -1 0 1
word ! thank	-1 -8 0 0 3 0 5 -3 5 -3
word ! the	-4 3 2 0 -5 2 -7 -1 11 34
word ! timemention	4 -2 5 -1 0 -2 -3 -1 0 30
word ! tu	0 0 0 0 0 0 0 0 0 14
word ! vous	0 0 0 -1 1 1 -2 0 2 10
word ! we	-11 2 6 -1 -19 3 10 -2 12 -8
word ! we'd	1 2 -1 0 -1 -1 2 0 -2 22
word ! we'll	-5 -2 27 0 -3 -1 -15 -1 -2 4
word ! we're	-4 -1 -1 -1 3 1 -8 -2 12 17
word ! when	0 -17 2 -1 0 20 -3 0 0 -8
word ! wir	-4 0 -1 -1 13 0 -6 -1 -1 -8
word ! would	0 0 0 0 0 4 -3 0 0 12
word ! you	-1 1 -1 0 -1 0 0 -2 3 21
word ! you're	1 0 0 0 0 0 0 0 0 -9
word ! your	2 -2 0 -1 -5 -6 2 0 10 5
word #	142 43 -31 -57 -137 158 -119 6 -5 -16
word # !	0 0 0 0 0 0 0 0 0 21
word # #	42 -38 -15 5 -14 51 -32 6 -5 -88
word # :	-1 3 5 -1 -7 -2 -3 -2 7 134
word # ?	-16 13 0 -1 -2 -5 7 -1 4 -38
word # a	-3 -3 -5 -3 -7 20 1 -2 2 -10
word # after	-2 0 0 0 -1 8 -4 0 0 20
word # al	3 2 -2 -1 -3 -13 7 7 -1 11
word # all	0 0 0 0 0 0 0 0 0 8
word # am	-7 19 3 -1 -1 -3 -7 -1 -1 -18
word # an	-4 -20 -5 -1 -3 47 -11 -3 -1 -63
word # and	-1 10 -4 -2 0 1 7 -1 -9 20
word # anni	0 -1 0 0 0 -1 3 0 0 8
word # anos	0 0 0 0 0 0 0 0 0 10
word # ans	0 0 0 0 0 0 0 0 0 12
word # application	0 -1 0 0 6 0 -2 0 -2 12
word # au	9 0 -8 0 0 -1 1 -1 0 21
word # b	15 -3 -3 -2 0 -3 -4 -1 2 2
word # bewerbungen	0 0 0 0 1 0 0 0 -1 26
word # bis	-11 1 0 0 0 -1 13 0 0 10
word # bruto	-1 -4 0 0 -3 16 -7 0 0 -8
word # busines	0 -1 0 0 -1 6 -7 4 -1 -18
word # c	0 0 0 0 0 0 0 0 0 31
word # candidat	0 0 0 0 1 0 0 0 0 21
word # day	0 6 0 0 0 -1 -3 1 -1 10
word # days	-3 -12 1 -1 1 6 -3 -2 12 50
word # de	8 -2 -4 -1 5 -10 -3 14 -6 1
word # dias	-9 -2 -2 -1 -10 20 15 -6 -5 -21
word # e	15 -9 -7 -3 -7 2 7 0 2 -18
word # em	-1 0 1 0 0 0 0 -3 5 -9
word # employer	0 0 0 0 0 0 0 0 0 11
word # empresa	0 0 0 0 0 0 0 0 0 16
word # en	-3 6 0 0 2 -1 -6 1 1 25
word # euro	-9 -6 -5 -4 -5 49 -17 -2 -3 23
word # f	0 2 0 0 0 0 -1 0 0 -9
word # for	0 -3 0 0 -2 0 -9 0 15 10
word # h	-5 -8 4 -3 -4 6 13 -1 -1 27
word # has	-1 -1 0 0 -5 6 2 11 -11 -2
word # heur	-2 0 0 0 -4 1 -3 2 8 -15
word # hora	-3 -3 -1 -1 -5 3 -2 18 -6 -1
word # hour	-7 -7 -4 -1 -8 18 6 7 -4 36
word # hr	0 0 0 -1 1 2 -2 0 0 22
word # if	-5 14 -8 0 0 0 0 0 0 0
word # in	10 -2 -1 -1 2 -1 -5 -1 -1 2
word # instead	-5 -5 17 0 0 -3 -3 0 0 6
word # is	-2 -1 1 0 14 0 -6 -1 -5 28
word # it	-4 -1 21 0 -3 -3 -8 -1 -1 20
word # jour	-6 0 0 0 -4 1 9 0 2 -2
word # june	-6 -1 3 0 -1 0 -5 0 10 14
word # k	-4 -14 -7 -1 -4 45 -8 -2 -4 -30
word # maggio	3 0 -3 0 0 0 0 0 0 9
word # mai	10 -1 -10 0 0 4 0 -2 0 13
word # may	-1 4 2 -1 -4 -1 -6 1 7 -14
word # mei	2 2 0 0 -1 -1 -3 0 2 9
word # mill	3 -1 0 0 0 -1 0 0 0 -18
word # min	15 43 -9 -2 -13 -6 -29 -2 3 -81
word # mins	2 5 0 0 0 0 -6 0 0 -13
word # minut	9 18 -7 -4 -12 -5 18 -6 -12 -31
word # minute	-1 17 -3 -1 0 -3 -8 -1 -2 29
word # minuten	0 9 -1 0 -1 0 -3 0 -4 -4
word # minuti	1 8 0 0 -1 0 -2 -2 -2 -12
word # month	-1 3 -1 -1 3 2 -4 0 -1 12
word # nd	2 -1 0 0 0 0 0 0 0 -9
word # neue	0 0 0 0 0 0 0 0 0 14
word # new	0 -2 0 0 0 0 6 0 -3 26
word # nieuwe	0 0 0 0 0 0 0 0 0 9
word # no	0 0 0 0 -1 -1 1 1 0 10
word # of	0 -2 0 0 3 -4 13 -1 -8 39
word # or	-9 39 -6 -1 -6 -6 -8 0 -2 -22
word # other	0 0 0 0 1 0 0 0 0 16
word # p	2 -1 -1 -1 1 0 -1 1 0 11
word # para	-2 0 1 0 0 -1 7 -4 0 -8
word # park	-4 5 -1 0 -1 6 -4 0 0 -10
word # per	-8 -1 -1 0 0 10 -2 0 1 32
word # percent	-1 -1 -1 0 -1 15 -10 -1 0 4
word # plac	0 0 0 0 0 0 0 0 0 11
word # please	0 0 0 0 0 0 0 0 0 -12
word # plus	-3 -1 0 0 -1 14 -7 -1 0 -13
word # pm	-19 32 -2 -1 -1 -2 -1 -1 -4 -34
word # por	0 0 2 0 1 1 -2 0 0 8
word # proposal	0 0 0 0 0 0 0 0 0 12
word # question	-2 4 0 0 -1 -1 2 -1 -1 -10
word # rd	1 -1 -1 -2 -2 -1 7 -1 0 -21
word # school	0 0 0 0 0 1 0 0 0 -12
word # so	-1 1 0 2 2 -1 -7 0 4 8
word # start	3 2 -1 -1 -2 11 -10 -1 -1 -6
word # stunden	-3 -8 -3 -3 -4 9 13 -1 -1 -2
word # th	-5 7 11 -2 -2 -5 -2 0 -1 -16
word # the	0 0 0 0 0 -4 4 0 0 20
word # timemention	-14 22 -4 3 -4 -3 3 -1 -2 -2
word # to	6 -1 -8 -2 -8 10 8 -5 1 48
word # tot	1 -1 0 0 0 0 0 1 0 8
word # train	0 0 0 0 -8 0 10 0 -2 2
word # und	0 -7 0 0 -1 0 9 0 0 -8
word # uur	14 -16 1 -1 -3 20 -13 -1 -2 7
word # vaga	0 0 0 0 0 0 0 0 0 20
word # was	-1 -2 0 0 0 0 4 0 0 8
word # we	0 0 0 0 0 0 -1 2 0 -11
word # with	31 -2 -1 -1 -1 -1 -24 -1 0 0
word # work	-2 -1 4 0 -1 0 -1 -1 2 21
word # would	0 -1 0 0 2 0 -1 0 0 8
word # x	0 -8 0 0 0 0 8 0 0 1
word # y	1 1 0 0 0 0 -1 0 0 15
word # year	-5 -1 -3 11 -2 0 1 -1 0 8
word # yrs	0 0 0 0 0 0 0 0 0 10
word :	-30 -33 24 1 -76 30 -35 163 -45 -20
word : #	24 -28 -9 -4 -10 45 -31 9 5 -48
word : a	-1 -1 -3 4 5 -1 -4 -1 1 11
word : ace	0 0 0 0 0 0 0 0 0 13
word : application	-2 -1 -1 0 -3 0 0 4 3 -16
word : cal	-18 61 -13 -5 -8 -3 -11 -1 -1 -22
word : calend	-2 20 -1 -1 -4 -2 -6 -1 -2 -7
word : candidate	0 0 0 0 0 0 0 0 0 33
word : candidature	-7 0 0 0 0 0 0 8 0 -11
word : carta	0 0 0 0 -5 1 -3 0 9 -18
word : chat	7 1 0 0 -1 0 -1 -4 -1 -12
word : coffee	-4 0 -1 0 0 0 0 6 0 -19
word : colloquio	-1 0 0 6 -1 -1 -1 -1 -1 -25
word : complete	-1 0 0 0 -1 0 9 0 -6 -3
word : cv	-1 -1 0 0 -2 -1 -2 0 7 -9
word : das	0 0 0 0 -1 0 2 0 -1 -10
word : data	8 -3 -1 1 0 -1 -5 -2 2 33
word : de	-5 9 0 -1 -1 -3 3 0 -1 -5
word : elena	0 0 0 0 0 0 0 0 0 15
word : entretien	-1 0 0 1 -2 -1 -2 5 -1 -36
word : entrevista	7 -3 0 4 -4 -1 -2 -1 -1 -24
word : first	0 0 0 0 0 0 -1 0 2 10
word : full	0 0 0 0 0 0 0 0 0 8
word : gracia	0 0 0 0 0 0 1 0 0 8
word : hiring	-3 -1 5 0 -1 0 1 0 -2 -25
word : how	0 0 0 0 0 0 0 0 0 21
word : http	3 101 -24 -9 -23 -10 -18 -6 -15 41
word : i	0 0 0 0 0 0 0 0 0 14
word : in	-1 -4 0 0 0 0 12 -1 -6 -7
word : interview	-8 -8 -1 2 -5 -2 -7 33 -3 67
word : intro	0 0 0 1 0 0 0 0 0 -25
word : j	1 0 0 0 0 0 0 0 0 -8
word : join	0 0 0 0 0 0 0 0 0 13
word : la	-1 -1 -1 12 -13 -1 0 -1 7 -6
word : le	2 -11 8 1 -2 -1 3 0 0 7
word : lista	-2 -3 0 -2 13 -1 -4 -1 -1 -15
word : m	2 0 0 0 0 0 0 0 0 -39
word : may	0 0 0 0 0 0 0 0 0 -11
word : meet	17 -8 -3 -1 -1 -1 -2 0 -1 -38
word : microsoft	12 -5 -5 1 0 0 -3 0 0 -5
word : new	0 0 1 0 0 0 0 0 0 16
word : no	0 0 0 0 -3 0 -1 0 5 20
word : not	0 0 -1 0 6 0 -2 -1 -1 31
word : offer	-1 -1 0 0 -2 21 -12 -4 0 2
word : on	-1 2 -9 12 -1 0 -1 -1 0 -5
word : panel	2 -1 0 0 0 0 0 0 0 8
word : phone	-1 -2 0 5 -1 0 -1 0 0 -33
word : please	0 -1 0 0 0 1 -1 1 0 -14
word : re	-5 -2 -1 -1 -2 -1 -5 17 -1 -5
word : receiv	0 -1 0 0 -4 0 -2 -5 12 -4
word : research	-6 -1 -1 0 0 0 0 9 0 15
word : resultat	-2 -6 0 0 9 4 -2 -1 -1 -32
word : rosa	0 0 0 0 0 0 0 0 0 17
word : team	7 -2 -2 0 0 0 -1 0 0 -12
word : thank	-1 -1 -1 -1 0 -1 -3 6 1 -9
word : the	0 -2 -1 -3 -7 12 4 -1 -1 31
word : they	-10 -2 0 -2 0 0 14 0 0 1
word : time	-2 -3 15 -1 -3 0 -1 -5 0 6
word : timemention	13 -50 75 -10 -21 -24 -34 48 2 -96
word : two	0 -1 0 0 0 -1 2 0 0 10
word : une	-5 5 -1 3 -1 0 -1 0 0 -15
word : voce	0 -8 0 0 0 0 9 0 0 -2
word : votre	-1 1 0 0 0 0 0 0 0 10
word : we	4 -12 -8 0 14 10 -9 -1 2 6
word : we've	0 0 0 0 4 0 0 0 -4 9
word : week	-1 0 0 0 0 0 -3 0 6 12
word : what	0 0 0 0 0 0 1 0 0 24
word : wir	0 -1 0 0 0 2 -1 0 0 -15
word : would	0 -1 0 0 2 0 0 0 0 -9
word : you	2 -1 -1 0 -3 0 5 -1 -1 15
word : you're	1 10 0 -1 -1 0 -8 0 0 8
word : your	4 3 -3 -1 7 0 -8 -2 0 2
word : zoom	12 -5 -2 0 -1 -1 -2 -1 -1 -24
word ?	-39 155 53 -63 -72 37 40 -46 -65 -22
word ? #	-1 -8 -1 0 -1 8 4 -1 0 -15
word ? ?	0 0 0 0 -1 0 -3 0 5 36
word ? and	0 -6 0 0 -1 -3 15 -2 -1 14
word ? bring	0 1 0 0 0 0 -1 0 0 8
word ? c'est	9 -10 0 0 -1 0 2 0 0 -2
word ? ci	0 3 0 0 0 0 -2 0 0 8
word ? dan	1 -6 -1 0 -7 4 11 0 -2 -26
word ? dann	0 1 -3 0 -4 0 8 0 -1 2
word ? diga	0 11 -9 0 -3 -1 2 0 0 -20
word ? dime	0 5 -1 0 -1 0 -3 0 -1 -8
word ? e	9 -12 -6 0 -1 -1 12 0 -1 -22
word ? een	0 0 0 0 0 0 0 0 0 12
word ? happy	0 0 0 0 0 0 0 0 0 10
word ? i	18 -5 -15 0 -2 -2 3 0 4 26
word ? i'd	0 0 0 0 0 0 0 0 0 29
word ? i'll	11 -4 -6 0 0 0 -1 0 0 -10
word ? i'm	-2 3 2 0 -1 -2 2 0 -1 -14
word ? i've	-3 -10 15 -1 0 -2 1 0 0 -25
word ? ich	10 -6 -2 0 0 0 -1 0 0 -22
word ? if	-2 -2 10 -7 -4 -5 6 -1 4 -24
word ? ik	15 -3 -2 0 0 -4 -4 0 0 -7
word ? in	10 -9 -1 0 0 0 1 0 0 0
word ? ja	0 -18 19 0 0 0 0 0 0 -10
word ? je	-7 1 11 0 0 0 -4 0 -1 -5
word ? le	11 -7 3 0 0 -1 -6 0 0 -28
word ? let	0 -8 0 0 0 0 9 0 0 -16
word ? mi	0 0 1 0 0 0 0 0 0 -13
word ? my	0 -3 3 0 0 0 0 0 0 18
word ? no	0 -2 -1 -1 0 -3 -8 0 15 0
word ? pwd	2 -1 0 0 0 0 0 0 0 -12
word ? reschedule	4 -1 -3 0 0 0 0 0 0 14
word ? same	10 -13 4 0 0 3 -2 0 0 -12
word ? se	-12 2 11 0 0 -1 1 0 -1 -3
word ? she'	-1 2 0 0 0 0 -1 0 0 11
word ? si	-7 -1 10 0 0 0 -2 0 0 5
word ? te	18 -17 1 0 0 0 -1 0 0 5
word ? tell	0 -4 -1 0 -1 0 5 0 1 -18
word ? tenho	0 -4 -1 0 -1 -2 8 0 0 1
word ? the	2 -7 1 0 -2 -2 10 0 -2 -22
word ? timemention	-2 23 -2 0 -1 -3 -13 0 -1 -34
word ? use	2 -3 -2 0 0 0 0 4 0 -14
word ? we	-1 6 -1 0 -1 -1 -2 0 0 28
word ? we'd	0 0 0 0 0 -1 1 0 0 16
word ? we'll	7 -4 -1 0 0 -2 -1 0 0 -9
word ? your	0 0 0 0 0 0 0 0 0 21
word a	-69 6 -10 -17 69 37 34 -30 -21 -10
word a #	-3 31 11 -2 -3 -1 -18 -2 -12 21
word a accepte	-4 -2 -1 0 1 -1 -2 9 -1 -12
word a adesao	0 0 0 0 0 0 0 0 0 8
word a adocao	0 0 0 0 0 0 0 0 0 12
word a agenda	-3 1 9 -1 -1 0 -4 0 0 -1
word a aguardar	-2 7 0 -1 -5 4 -3 0 -1 -11
word a alguien	0 -1 -2 0 9 0 -5 0 0 -1
word a anulacao	0 0 0 0 0 0 0 0 0 8
word a background	0 -2 0 0 0 5 0 -1 0 8
word a bank	-4 -2 9 -3 0 -1 3 -2 0 -2
word a beaucoup	-1 0 0 0 -8 -1 11 0 0 -4
word a better	0 0 0 0 3 0 -1 0 -1 9
word a bien	-1 -6 -2 -1 -6 -2 3 1 13 -2
word a bit	0 -1 -2 0 21 -2 -11 0 -5 -3
word a brief	0 0 0 0 0 0 0 0 0 11
word a call	-15 24 -2 -1 5 -1 0 -10 -1 -12
word a candidate	0 -2 0 -1 15 0 -10 2 -3 -24
word a candidatura	-1 -3 0 0 -8 0 -5 -1 19 8
word a career	0 0 0 0 0 0 0 0 0 10
word a carta	0 0 0 0 0 1 0 0 0 8
word a casa	0 2 0 0 0 0 -1 0 0 9
word a ce	-1 2 -1 1 -9 0 5 1 2 -26
word a chance	0 1 0 0 0 0 -1 0 0 8
word a change	-6 -1 6 2 1 -7 4 0 -1 -9
word a chat	10 5 -3 4 -3 -3 -8 0 -1 -19
word a check	0 0 0 0 0 0 0 0 0 19
word a chefe	0 0 0 0 2 0 -1 0 0 13
word a choisi	0 0 0 0 1 0 0 0 0 8
word a client	0 -7 1 0 -1 0 8 0 0 20
word a close	0 -1 0 0 12 -7 -4 0 0 -1
word a closer	0 -1 0 0 11 0 -4 0 -5 -10
word a coffee	-7 13 -2 0 15 -2 -14 0 -3 -15
word a compter	-1 -4 0 0 -1 10 -3 0 0 -4
word a confidential	0 0 0 0 0 0 0 0 0 8
word a consulta	0 0 0 0 0 0 0 0 0 14
word a coordenacao	-1 0 0 0 0 0 0 -3 5 13
word a coordenadora	1 0 0 0 0 0 -1 0 0 -15
word a copy	-1 -3 0 0 -2 -1 0 0 7 -13
word a couple	-2 5 -2 -1 -8 -4 12 -1 0 -26
word a creche	-2 0 0 0 0 -1 7 -4 0 -13
word a credit	-1 -2 0 0 -4 -2 9 0 0 12
word a data	0 -1 0 0 1 0 2 0 0 -13
word a date	0 2 0 0 -5 0 4 0 1 -12
word a day	-6 7 0 -1 -7 6 1 -3 4 22
word a de	-1 -11 0 1 15 0 -2 0 0 -17
word a decision	-3 -2 -2 -2 1 1 16 -5 -4 21
word a dinamica	1 0 2 0 0 0 0 -2 0 -17
word a document	0 0 0 0 0 2 -1 0 0 -13
word a doutora	0 0 0 0 0 0 0 0 0 16
word a educadora	0 0 0 0 0 0 0 0 0 8
word a empresa	-1 -1 -1 3 -2 0 11 0 -8 -21
word a entrevista	4 -17 2 8 -8 -2 16 -2 -2 23
word a equipe	-1 0 -1 0 13 -1 -8 0 -1 -5
word a esta	0 0 0 0 4 0 -3 0 0 -9
word a este	0 1 0 0 -1 0 0 4 -3 -17
word a etapa	-3 8 0 0 0 -1 -3 0 -1 -2
word a ete	-10 -2 0 4 -10 6 10 9 -7 0
word a examine	0 0 0 0 1 0 0 0 0 14
word a experiencia	0 0 -9 9 0 0 0 0 0 3
word a fami	3 -3 2 0 8 -2 -5 0 -1 -27
word a familia	0 0 0 0 0 0 0 0 0 8
word a fase	0 -14 0 0 0 0 14 0 0 -3
word a feature	0 0 0 0 1 0 0 0 0 11
word a few	-14 15 -4 -6 -10 -3 40 -3 -14 -53
word a fine	0 1 -3 0 -9 0 11 0 0 0
word a first	-6 14 -1 0 -1 0 -7 -1 3 -51
word a free	0 0 0 0 0 0 0 0 0 20
word a gap	0 -1 0 0 9 -1 -2 0 -4 1
word a gente	1 -13 0 -2 6 0 6 -4 6 -4
word a good	-1 4 -4 0 3 -3 0 -1 2 23
word a great	0 2 0 0 -9 0 8 0 1 15
word a group	1 0 0 0 -2 -1 -2 0 5 13
word a guest	-1 0 0 0 8 -1 -5 0 0 19
word a half	0 2 -1 0 0 0 -1 0 0 -18
word a hard	0 0 0 0 0 0 0 0 0 10
word a head	10 1 -7 -1 0 0 -3 0 0 1
word a home	0 0 0 0 0 0 0 0 0 13
word a job	0 -3 3 1 9 -1 -3 0 -5 46
word a jour	-1 -9 8 -1 0 -1 4 0 -1 2
word a l'atelier	1 6 0 0 0 0 -5 0 0 -15
word a l'avance	0 0 0 0 0 0 0 0 0 9
word a l'epreuve	1 0 0 0 2 0 -2 0 0 -17
word a l'etude	0 0 0 0 -3 0 13 0 -10 -1
word a l'issue	-1 0 0 0 0 1 -1 0 2 -8
word a l'offre	-6 3 -1 0 -1 0 -3 0 8 -11
word a la	20 -12 14 0 -6 -2 -10 -6 2 -26
word a large	0 0 0 0 0 0 0 0 0 8
word a lead	0 3 0 -2 3 0 -2 0 -1 13
word a letter	0 0 0 0 0 -1 1 0 0 19
word a link	2 -3 -2 0 0 0 1 0 2 16
word a lione	0 0 0 0 0 0 0 0 0 12
word a list	0 0 0 0 2 0 -4 0 3 -11
word a little	-19 14 -1 0 -5 -1 12 0 0 -2
word a look	7 12 -1 -1 -10 -8 -12 -1 13 -17
word a lot	-2 -3 -1 -1 10 -2 -9 -2 10 -2
word a lyon	-4 -3 7 0 0 0 0 0 0 8
word a mas	-1 0 0 0 0 0 2 0 0 -13
word a match	0 -1 0 0 2 0 -2 0 2 -16
word a mediado	0 0 0 0 -1 0 6 0 -5 -10
word a meet	1 -2 0 0 0 0 -7 0 10 -15
word a member	0 0 0 0 -1 0 -5 6 1 -15
word a mentor	0 0 0 0 0 0 0 0 0 17
word a mesma	-5 0 5 0 0 0 0 0 0 -9
word a message	-3 -3 0 0 -2 -4 11 3 -2 -13
word a mi	9 -10 -2 0 7 0 -7 3 0 -1
word a minha	0 1 -1 0 0 0 0 0 0 31
word a minute	0 -8 0 0 0 -1 8 0 2 -5
word a mock	0 0 0 0 0 0 0 0 0 14
word a mon	3 0 0 -1 -1 -1 -3 1 3 15
word a month	-3 0 -1 0 -1 2 4 0 -1 -21
word a mortgage	0 0 0 0 0 0 0 0 0 8
word a nadie	0 -1 0 4 3 -1 -3 0 -1 -11
word a new	-18 21 24 -10 -4 -2 -6 -1 -4 -7
word a no	-1 -3 -1 -4 2 -2 17 -5 -4 -29
word a nos	0 0 0 -1 3 0 -1 0 0 -13
word a nossa	-2 -1 1 2 -13 6 -3 -2 12 9
word a notre	-2 -4 -2 -1 4 -1 3 0 1 -33
word a nurse	0 0 0 0 0 0 0 0 0 19
word a one	0 -1 0 0 0 0 3 0 0 18
word a outra	0 0 0 0 0 0 1 0 0 23
word a palestra	0 0 0 0 0 0 0 0 0 10
word a panel	-4 -11 0 0 -1 -1 17 0 0 13
word a park	0 0 0 0 0 0 0 0 0 42
word a parte	0 0 0 0 2 0 -1 0 0 17
word a partir	-4 -9 -1 -3 11 8 -3 0 1 -5
word a pas	0 0 -1 0 1 -3 6 -2 0 -27
word a permanent	0 0 0 0 0 1 -1 1 -1 -17
word a personal	3 -2 0 0 0 0 0 0 0 -14
word a pessoa	0 0 0 0 3 -1 -2 0 0 9
word a phone	0 1 -1 -1 -1 -1 3 -1 0 -25
word a place	3 -3 -1 4 -2 0 -1 0 0 59
word a pleasure	-4 -3 -2 -2 19 -9 3 -1 -1 -3
word a position	0 -2 0 0 19 -8 -6 0 -3 11
word a post	0 0 0 -1 -6 -2 11 1 -2 8
word a presidente	8 -1 0 -6 -1 0 0 0 0 -3
word a primeira	0 0 0 0 -5 0 5 0 0 -13
word a problem	-1 -8 4 0 -2 -1 10 -1 -2 -18
word a professora	0 0 0 0 0 0 0 0 0 8
word a proposta	-1 0 0 0 0 3 -1 0 0 21
word a quarter	0 8 0 0 -14 0 8 0 -1 15
word a questo	0 -1 0 0 3 0 -2 2 -2 -10
word a quick	21 -3 -8 -2 -1 -4 -2 0 -1 -29
word a quien	0 -1 0 0 -5 0 -3 0 10 3
word a rececao	-3 0 0 0 -1 0 4 -2 2 -10
word a record	0 0 0 0 0 0 0 0 1 8
word a recruiter	-1 1 0 0 -2 0 -6 0 8 7
word a request	0 0 0 0 0 0 0 0 0 23
word a residence	0 0 0 0 0 0 0 0 0 8
word a retenu	3 1 0 0 -2 0 -1 0 0 12
word a reuniao	-1 0 -1 4 0 0 0 0 0 10
word a review	0 0 0 0 5 0 -2 0 -3 16
word a ring	0 -4 -1 -1 0 0 6 0 0 -10
word a role	0 0 0 0 0 0 0 0 0 61
word a rugbytech	0 0 0 0 0 0 -1 0 2 -15
word a schedul	0 0 1 0 0 0 0 0 0 11
word a se	-5 0 0 0 6 0 -6 0 7 -15
word a second	0 -7 -1 -1 12 -1 0 -1 -1 -9
word a selecao	0 3 0 0 -2 0 0 0 0 -8
word a senhora	0 0 0 0 0 0 0 0 0 20
word a senior	0 -1 0 0 2 0 0 0 0 13
word a settembre	-1 -2 0 0 2 -2 5 0 -2 15
word a short	-10 3 -1 -1 -6 -1 20 -1 -2 46
word a shout	0 0 0 -3 -2 -2 7 0 0 -8
word a sign	0 -1 -1 0 -1 19 -16 0 0 -2
word a slot	0 6 -3 0 0 -1 -2 0 0 9
word a slow	-1 0 0 0 0 -2 -11 16 -1 0
word a small	-1 0 0 0 -6 0 -6 0 14 -8
word a speak	0 0 0 0 0 0 0 0 0 10
word a start	-1 -1 0 0 -1 -9 11 0 0 0
word a strong	0 0 0 0 2 0 -1 0 -1 -20
word a student	0 0 0 0 0 0 -2 2 0 18
word a su	0 0 0 0 -1 1 -1 0 0 17
word a sua	-8 0 0 -5 -17 5 2 12 10 31
word a sus	0 0 0 0 0 0 0 0 0 20
word a table	0 0 0 0 0 0 0 0 0 -14
word a talk	-5 -5 0 -1 -3 -1 10 0 6 -19
word a technical	0 0 0 0 0 0 0 0 0 13
word a telephone	2 5 0 0 -1 0 5 0 -10 2
word a tempo	-1 -2 0 -1 -1 8 -2 0 -1 -9
word a ten	8 -2 0 0 -1 0 -1 0 -3 -24
word a test	1 -1 -1 -1 -1 -1 2 -1 1 9
word a text	0 -7 7 0 0 0 -3 3 0 -12
word a ticket	-2 0 0 0 0 0 2 2 0 -18
word a time	0 14 -1 -1 -4 -2 -5 -2 1 63
word a timemention	-3 3 -7 -5 -12 -16 44 -3 -2 -48
word a todo	-9 -1 4 0 7 5 -6 0 0 6
word a train	0 0 8 0 -1 0 -1 -6 1 -1
word a tres	0 9 0 0 -2 0 -5 0 -1 -1
word a trial	14 10 -3 -1 -1 -6 -8 -2 -4 -42
word a trouve	-2 -1 -8 14 -4 -1 2 -1 0 -5
word a tu	-1 0 0 0 0 2 1 0 -1 -12
word a tua	-3 6 0 0 -1 0 -4 0 2 -9
word a uma	2 0 -1 0 1 0 0 0 0 27
word a un	6 -3 0 -1 2 -1 -1 0 -2 51
word a un'altra	0 0 0 0 0 0 0 0 0 8
word a una	-1 9 -1 9 -14 -1 -3 4 -2 16
word a une	-2 4 0 0 3 -1 -3 0 -1 17
word a usted	0 0 0 0 2 1 1 -1 -1 17
word a vacancy	0 1 0 0 5 0 -6 1 -1 -9
word a vaga	4 0 -4 1 -9 -1 2 -2 9 -56
word a video	-2 8 -1 -1 -1 0 -5 0 2 -3
word a virtual	-1 3 0 0 0 0 -1 0 0 -16
word a volunteer	0 0 0 0 0 0 0 0 0 8
word a vos	0 0 0 0 1 0 0 0 -1 -10
word a votre	9 -4 -1 -2 3 1 8 -1 -13 53
word a vous	4 -5 -1 -1 -6 0 11 0 -3 2
word a week	-5 -25 1 -2 -9 31 20 -3 -8 -21
word a word	-7 19 -1 0 -9 -1 0 0 0 13
word a worker	0 -1 0 0 -1 0 3 0 0 18
word a year	-5 -2 -2 3 8 4 -6 -2 0 -12
word a yes	-5 -4 2 -1 -4 19 -3 -1 -3 -28
word aa	-5 -1 -1 -1 -1 -2 11 0 -1 -13
word aaa	6 -1 0 0 -2 -1 -1 0 0 -8
word aan	9 10 -11 7 -8 25 -28 -4 0 -38
word aan de	-1 -4 0 0 -2 0 -2 1 9 4
word aan een	0 0 0 0 0 0 0 0 0 20
word aan te	-2 -2 -1 -4 -2 16 -5 0 0 -6
word aanbieden	0 0 0 0 0 2 -2 0 0 16
word aangenomen	0 0 -1 12 -9 -1 -1 0 0 30
word aanmeld	-1 2 0 0 -1 -2 5 0 -2 36
word aanmeld voor	0 4 0 0 0 -1 -5 0 3 14
word aanmeldingen	-1 0 0 0 3 0 0 -1 0 -14
word aannemen	0 0 0 0 0 1 -1 0 0 11
word aansluitend	0 0 0 -1 0 0 1 0 0 -19
word aanstell	-2 -2 0 -4 -2 23 -11 -1 0 -7
word aanvraag	0 0 0 0 0 0 0 0 0 20
word aanvraag voor	0 0 0 0 0 0 0 0 0 16
word ab	-4 3 -16 17 -3 11 -16 16 -7 27
word ab dem	-6 7 -1 -2 -1 3 -1 1 -1 -10
word ab timemention	-2 2 -1 0 0 0 6 2 -7 17
word abara	2 -1 3 0 -1 0 -1 0 -1 23
word abbestellen	0 0 0 0 0 0 0 0 0 24
word abbiamo	-6 3 -4 -1 42 0 -27 0 -7 -20
word abbiamo ricevuto	-2 0 -1 0 6 -1 -8 3 2 19
word abc	3 0 0 0 0 0 -1 -1 0 -27
word abc defg	2 -1 0 0 0 0 0 0 0 -18
word abel	0 0 0 0 0 0 0 0 0 40
word abend	0 10 0 0 -1 0 -8 0 0 2
word aber	-8 0 -4 -1 7 -13 31 -2 -10 -6
word aber ich	-2 -1 -2 0 3 -1 9 0 -5 -3
word aber noch	-5 -2 -1 -1 8 -1 3 -1 0 -1
word aberta	0 0 0 0 0 0 0 0 0 9
word aberto	0 0 0 0 -1 0 -2 4 -1 10
word abgelehnt	0 0 0 0 1 0 0 0 -1 9
word abierta	0 0 0 0 0 0 1 0 0 18
word abierto	0 0 0 0 0 0 0 0 0 13
word ablauf	-1 -1 0 0 0 0 -6 0 8 -4
word ablauf der	-2 0 0 0 0 0 -6 0 9 -3
word able	-8 4 -14 8 -3 -6 31 -1 -11 -31
word able to	-7 4 -15 8 -3 -6 31 -1 -11 -31
word aboard	-3 0 0 0 1 -14 17 0 0 -2
word about	-17 49 -7 5 -17 -19 17 6 -17 78
word about #	0 2 -2 -1 -7 3 0 0 6 24
word about a	-1 -3 -1 -1 4 -2 -3 -2 9 10
word about an	0 7 -1 1 -1 -2 -6 3 -1 -10
word about how	0 1 0 0 0 0 0 0 0 14
word about six	0 0 0 0 0 0 -1 2 0 -13
word about that	0 -1 -1 8 -4 0 -1 0 0 -12
word about the	1 46 -15 -1 -19 -20 13 -7 3 -109
word about thirty	1 0 0 0 0 0 0 0 0 11
word about timemention	-2 -2 9 0 -1 -1 -2 0 -1 -3
word about work	0 0 0 0 2 0 0 0 -1 29
word about you	-1 0 0 0 -2 -1 11 0 -6 0
word about your	1 -7 -3 -1 19 -6 1 6 -10 56
word above	1 6 -10 -1 5 2 -16 7 5 -11
word above post	-9 7 0 0 0 3 0 0 0 -2
word abraco	0 -1 0 -1 7 -2 -4 -1 1 -24
word abrazo	7 -3 -2 0 10 -1 -10 0 0 -6
word absagen	7 -1 -5 3 -1 -1 -1 0 0 11
word acaba	0 -3 5 0 -7 -1 9 -4 0 -5
word accelerator	0 0 0 0 0 0 0 0 0 16
word accept	-25 -13 -4 8 19 -10 5 25 -4 40
word accept !	-7 0 0 0 0 -7 16 0 0 17
word accept :	-11 -2 -3 -1 -3 -1 -3 24 -1 1
word accept a	0 0 0 0 0 0 0 0 0 43
word accept and	-1 0 0 0 15 -5 -6 -1 0 -12
word accept or	2 -2 0 0 -1 7 -3 -1 -1 -28
word accept our	0 -1 0 0 1 -18 17 0 2 -4
word accept the	-1 -1 0 3 -1 0 -4 4 -1 -10
word accept this	-10 -1 -2 -1 -2 -1 -2 21 0 3
word accept your	0 0 0 0 0 0 0 0 0 27
word acceptance	-1 -3 0 -1 -4 11 -1 0 -1 2
word accepte	-5 -1 -1 -1 1 -1 -2 9 -1 -18
word acces	0 -1 0 0 -1 0 -4 8 -2 13
word acces to	0 0 0 0 -1 0 -3 8 -3 7
word acceso	0 0 0 0 -4 -1 1 1 3 -8
word accettare	0 -1 0 0 5 0 -2 -1 0 12
word accolta	0 0 0 0 1 0 -1 0 0 29
word accommodation	0 6 0 0 -5 0 -1 0 -1 16
word accord	-5 -4 8 0 -1 3 0 0 0 -2
word account	3 -1 0 0 -4 8 -11 1 3 45
word accountant	0 -2 0 -1 0 3 -1 0 0 18
word accuse	-1 -1 0 0 -1 0 -5 6 2 9
word accuse de	0 0 0 0 -1 0 -5 6 1 10
word ace	0 0 0 0 0 0 0 0 0 18
word aceita	-3 -1 -1 0 -5 6 -1 8 -2 1
word aceite	2 0 0 0 1 -1 -1 0 0 -17
word acepta	-5 0 0 0 0 6 0 0 0 9
word aceptacion	0 -1 0 0 -1 4 -2 0 0 -15
word acht	0 0 0 0 1 0 0 0 0 21
word achter	1 0 1 0 0 0 -1 0 0 -24
word acknowledg	-2 -1 0 0 -4 0 -7 0 15 -6
word acknowledge	4 -2 0 0 -1 -1 -7 -1 8 -20
word acknowledge your	0 0 0 0 0 0 -6 0 8 -3
word acknowledgement	-2 -1 0 0 -1 0 -2 2 5 -15
word acme	0 0 0 0 -1 0 -4 7 -1 8
word acontece	-6 0 6 0 2 0 -2 0 0 8
word acquisita	0 0 0 0 -1 0 -7 -3 12 -17
word acquisition	8 0 -5 -1 4 0 -1 0 -5 -13
word acros	0 0 -1 0 6 -1 -4 0 0 -13
word act	0 -1 0 0 -2 0 -2 0 6 30
word action	-4 3 0 8 -7 12 2 -5 -10 25
word action is	-1 -1 -1 8 -5 0 8 -1 -7 11
word action requir	-1 0 0 0 -1 16 -10 -4 -1 23
word active	0 -1 0 0 -4 0 16 -1 -9 3
word actual	2 -8 0 0 10 -1 -2 0 -2 1
word acudir	0 0 0 0 0 0 0 0 0 -14
word acuso	-1 -1 0 0 0 0 -3 0 6 -14
word ad	1 7 -2 -1 2 -1 -6 -2 1 -17
word ad for	-1 1 0 0 0 0 0 0 0 -16
word add	5 -2 -2 -1 3 -1 -2 7 -7 36
word add to	6 -2 0 0 -1 0 -1 0 0 20
word add your	0 0 0 0 4 0 0 0 -3 13
word added	-11 -1 11 -1 2 7 -17 1 9 57
word added to	0 0 0 0 0 0 -9 1 9 33
word addetta	-2 1 0 1 -1 0 0 -1 2 -12
word addres	12 -6 -6 -1 -8 -3 6 7 -1 -45
word addres :	0 0 0 0 0 0 0 0 0 -8
word addres is	0 0 0 0 0 0 0 0 0 -25
word adesao	0 0 0 0 0 0 0 0 0 9
word adesao ao	0 0 0 0 0 0 0 0 0 8
word adiantar	-1 0 2 0 -1 0 0 0 0 -11
word adiar	-1 0 6 0 0 0 -4 0 0 -11
word adjunto	1 -2 0 0 -2 2 2 0 -1 25
word adjunto la	2 -1 0 0 0 1 -1 0 0 12
word adjuster	7 -5 0 0 -1 0 0 -1 0 -11
word administracion	0 0 0 0 0 0 0 0 0 -8
word administratif	3 0 0 0 -2 0 -1 0 1 -8
word administrativa	0 0 0 0 0 0 -1 0 2 -9
word administrative	0 0 0 0 -2 -4 7 0 0 -10
word administrator	0 0 0 0 -2 1 3 0 -1 8
word admision	1 0 0 0 0 0 -1 0 2 21
word admissao	-1 -1 0 0 -4 10 -4 0 0 52
word admissible	1 0 0 0 1 0 -1 0 0 -43
word admission	0 0 0 0 0 0 2 1 -2 18
word admission officer	0 0 0 0 0 0 2 0 -1 -9
word admitido	-1 0 0 0 -2 0 -9 0 12 1
word adocao	0 0 0 0 0 0 0 0 0 24
word adocao da	0 0 0 0 0 0 0 0 0 19
word adopcion	0 0 0 0 0 0 0 0 0 17
word adopcion de	0 0 0 0 0 0 0 0 0 16
word adopt	0 0 0 0 0 0 0 0 0 24
word adopt biscuit	0 0 0 0 0 0 0 0 0 18
word adoptie	0 0 0 0 0 0 0 0 0 18
word adoptie van	0 0 0 0 0 0 0 0 0 9
word adoption	0 0 0 0 0 0 0 0 0 21
word adresse	0 -4 1 0 -8 0 3 2 7 38
word adult	0 0 0 0 0 0 0 0 0 12
word advertis	0 0 0 0 6 0 -1 0 -4 9
word advice	0 -3 0 0 3 0 0 0 1 17
word adviser	0 0 0 0 -1 -1 0 6 -3 15
word adviseur	0 1 0 0 0 0 0 0 0 9
word af	-1 1 0 0 0 0 0 0 0 39
word afdel	-12 -1 11 0 -3 -1 7 0 -1 -2
word affect	0 -2 0 0 0 0 3 0 0 15
word afgerond	-2 -2 0 0 9 0 -2 0 -3 17
word afgesproken	3 0 0 0 0 0 -1 0 0 -9
word afgewezen	0 0 0 0 2 0 0 -1 -1 9
word afgezegd	0 0 -1 3 0 0 0 0 0 17
word afinal	-10 0 2 9 0 0 0 0 0 -10
word afraid	-3 -2 -7 14 17 -4 -9 -3 -3 -39
word afraid that	0 0 0 0 0 0 1 0 -1 -10
word afspraak	-2 -13 20 5 -4 -2 -2 0 -1 -67
word afspraak op	0 0 0 0 0 0 0 0 0 -8
word afspraak timemention	0 0 1 1 0 0 0 0 0 -21
word after	-10 12 13 5 -1 -3 -17 -13 12 -62
word after #	-1 3 0 0 -1 1 -3 4 -2 14
word after a	0 0 0 0 12 -1 -3 0 -6 -1
word after all	3 -4 -1 23 -6 -3 -17 -1 6 -24
word after careful	0 0 0 0 3 0 -1 0 -1 18
word after much	0 0 0 0 0 0 0 0 0 14
word after so	8 0 0 0 0 0 -7 0 0 -1
word after that	0 4 -2 -2 -6 -4 16 -2 -4 -7
word after the	-4 -1 1 -2 -6 -2 9 -8 13 19
word after timemention	-2 16 -5 -1 -5 -5 -10 0 10 -21
word after your	-4 7 -4 -4 -1 19 -3 -5 -5 -21
word afternoon	-5 8 13 -2 2 -3 -8 -3 -2 1
word afterward	3 0 -1 -1 -1 -1 6 0 -3 23
word again	-24 -7 1 19 19 -13 33 9 -37 18
word again !	-13 -4 14 0 0 0 4 0 0 2
word again and	0 1 0 0 17 0 -14 0 -3 -1
word again for	0 -1 0 0 2 -1 6 0 -4 9
word again on	-2 -1 -2 -3 -3 -8 11 11 -2 -4
word again when	0 0 0 0 -2 0 8 0 -4 -2
word against	2 -1 -1 0 11 -1 -10 -1 0 10
word age	3 -1 0 0 1 0 -2 0 0 14
word agencia	1 0 0 0 0 1 0 0 0 -20
word agency	0 2 -1 -1 1 -1 -5 0 4 12
word agenda	3 4 16 11 -5 -5 -19 -2 -3 -53
word agenda :	-1 -10 17 -1 -1 -1 -3 0 0 0
word agenda de	11 0 -3 0 -1 -1 -5 0 0 -1
word agendado	9 0 -2 0 -1 0 -4 -1 0 -1
word agendar	-1 -6 0 0 -1 0 8 0 0 -7
word agent	6 -1 -2 -1 9 1 -17 7 -2 -9
word agent de	0 3 0 0 -2 0 -4 0 3 -23
word agent job	3 -2 -1 0 0 0 0 0 0 -11
word agent will	-1 -1 0 -1 0 0 -4 9 0 19
word agente	-2 3 -1 -1 3 1 -5 7 -4 -88
word agente immobiliare	0 0 0 0 2 0 -1 0 0 -30
word agente inmobiliaria	0 0 0 0 0 1 0 0 0 -44
word agentur	0 0 0 0 0 0 0 0 0 25
word agenzia	0 0 0 0 0 0 0 0 0 -23
word ages	0 0 0 0 4 0 -4 0 0 13
word aggiornamento	-1 -1 -1 -1 4 -1 4 -2 -2 -18
word agli	0 0 0 0 1 0 0 0 0 8
word agora	-1 35 0 0 -6 -1 -25 -2 1 8
word agosto	-3 -3 -1 0 -1 -13 12 8 1 0
word agradecemo	-1 -2 6 -1 23 -1 2 -8 -18 9
word agradecemo a	-2 -1 7 -1 2 0 -1 -2 -2 20
word agradecemo o	0 0 0 0 13 0 -1 0 -12 13
word agradecimiento	-8 0 0 0 4 0 -1 10 -4 13
word agrado	0 0 0 0 0 2 -1 0 0 10
word agrado de	0 0 0 0 0 2 -1 0 0 10
word agree	-3 -10 10 -1 4 -9 12 -2 -1 -6
word agree to	-1 -3 0 0 -3 -8 17 -1 -1 8
word agreement	0 0 0 0 0 11 -10 0 0 15
word aguardar	-2 7 0 -1 -5 4 -3 0 -1 -11
word aguardo	-1 0 1 0 -1 1 0 0 0 10
word ahead	-4 -2 2 14 -2 -3 -3 -1 -1 -23
word ahead of	0 -1 1 2 -1 -1 0 0 -1 -9
word ahead with	-2 0 -1 4 1 -1 0 0 0 -20
word ahora	-1 8 -1 1 3 -1 -7 -1 1 -6
word ai	1 0 -2 0 12 -4 -4 -1 -1 -19
word aid	0 -4 0 0 -2 0 14 0 -7 16
word aide	4 -4 -2 0 6 0 -1 0 -2 -12
word aim	4 -1 0 0 -1 -1 -9 3 5 -19
word aim to	4 -1 0 0 -1 -1 -9 3 5 -27
word aime	0 3 0 1 6 -5 -1 0 -2 -14
word aimerait	0 13 0 0 -4 0 -8 0 -1 6
word aimerion	-10 0 -1 0 -3 -1 20 0 -5 14
word aimerion organiser	0 0 0 0 0 0 0 0 0 9
word aimerion vous	-10 0 0 0 0 -1 13 0 0 0
word ainda	-6 29 2 -1 -3 -1 -18 0 -2 5
word airport	0 2 0 0 0 0 -2 0 0 -8
word al	5 -23 11 -10 21 -10 2 16 -13 16
word al #	-2 -4 -2 -1 -4 -12 17 9 -2 12
word al centro	0 0 0 0 0 0 0 0 0 32
word al conservatorio	0 0 0 0 0 0 0 0 0 11
word al convegno	0 0 0 0 0 0 0 0 0 8
word al corso	0 0 0 0 0 0 0 0 0 15
word al een	-1 -4 9 0 0 -3 -2 0 0 -4
word al equipo	-1 2 -1 0 0 1 -2 0 0 20
word al final	-1 -2 1 2 8 -1 -6 -1 0 -14
word al lupo	2 -2 -1 0 1 -1 0 0 2 -8
word al master	0 0 0 0 0 0 0 0 0 19
word al mese	0 0 0 0 -1 0 3 0 0 -8
word al suo	0 0 0 0 0 0 0 0 0 14
word al telefono	0 0 0 0 0 1 0 0 0 18
word al timemention	-1 -2 7 -2 -3 3 -5 5 -1 -18
word albany	0 0 0 0 0 0 0 0 0 30
word alder	1 0 0 0 0 0 0 0 0 -9
word alegria que	0 0 0 0 0 1 0 0 0 -8
word alert	0 0 0 0 6 -1 -1 -1 -2 29
word alerta	0 0 0 0 0 0 0 0 0 13
word algo	-2 -3 -1 -1 1 0 4 -2 4 -8
word alguem	0 -1 0 0 7 -1 -4 0 0 -10
word alguem com	0 -1 0 0 3 0 -2 0 0 -9
word alguien	0 -1 -2 0 10 0 -6 0 0 -14
word alguien con	0 -1 0 0 3 0 -1 0 0 -8
word alguma	-1 3 -2 0 3 -2 -1 0 1 -23
word alguma coisa	1 5 -2 0 3 -1 -4 0 0 -14
word algun	0 4 0 0 -1 0 -2 0 0 -13
word all	-5 -24 21 50 -40 -8 12 -17 12 -60
word all candidat	-2 -3 9 -2 -1 -1 5 1 -5 -24
word all day	-1 4 0 -1 2 -1 -18 16 -1 -2
word all founder	0 0 0 0 0 0 0 0 0 14
word all good	9 0 -8 0 0 0 0 0 0 -3
word all in	0 6 0 0 0 -1 -9 0 4 5
word all jobs	0 0 0 0 0 0 0 0 0 11
word all of	19 -3 -2 -1 -4 -5 -11 -1 9 -14
word all the	-5 -9 -2 29 -11 6 17 -3 -22 -31
word all time	2 0 0 0 0 0 -1 0 0 -28
word all week	-8 9 -1 0 0 -2 7 -1 -3 -5
word alla	-11 -11 11 1 17 -5 -9 -1 9 -30
word alla fine	-4 -7 3 1 11 0 -4 0 0 -1
word alla mensa	0 0 0 0 0 0 0 0 0 10
word alla prova	0 0 0 -1 13 -5 -6 0 0 -4
word alla selezione	-1 0 1 0 0 0 -1 0 1 -11
word alle	-15 18 -26 20 -6 -2 6 -6 10 -48
word alle #	-18 22 0 0 0 -1 -3 0 0 -14
word alle gute	-1 0 0 1 2 0 0 0 0 8
word alle timemention	-2 -2 -7 -1 0 -1 13 0 0 7
word alleen	-2 0 0 0 8 0 -5 0 0 21
word allegato	-1 -2 -1 -1 1 8 -1 -1 -2 -6
word allego	-4 -4 -1 -1 -2 -2 15 -1 0 19
word allego il	-1 -1 0 0 -1 -1 4 0 0 20
word allen	6 -3 -1 0 8 -1 -7 0 -1 13
word allergi	0 0 0 0 0 0 0 0 0 17
word allora	-10 -1 14 -1 -1 -1 -2 -1 1 0
word allotment	0 0 0 0 0 0 0 0 0 17
word allotment society	0 0 0 0 0 0 0 0 0 14
word allow	8 -2 -1 -1 -6 -1 0 4 0 -17
word almacen	-2 5 0 0 1 0 0 -1 -3 -12
word along	0 1 0 0 0 1 -4 0 2 18
word alor	1 0 0 0 -7 0 -2 0 10 11
word alquiler	0 0 0 0 1 0 0 0 0 10
word already	-4 -8 9 4 28 4 -25 -1 -7 -25
word als	28 4 4 -12 -34 55 -37 -12 4 -197
word als buchhalterin	0 0 0 0 0 0 1 0 0 13
word als disponentin	-1 -3 0 0 -5 0 -1 -1 11 -1
word als erzieherin	-1 0 0 -1 0 0 2 0 0 -8
word als het	0 1 0 0 -3 0 -4 0 7 10
word als je	-1 -1 -3 0 -2 13 3 -1 -8 -7
word als nachst	0 8 0 0 0 -1 -3 0 -3 4
word als redakteurin	0 0 0 0 0 0 0 0 0 -11
word also	-6 3 3 -1 3 -7 14 -2 -7 -6
word also need	-1 -4 0 0 0 0 5 0 0 9
word alstublieft	1 0 -1 0 0 0 0 0 0 14
word alstublieft timemention	1 0 -1 0 0 0 0 0 0 9
word alten	0 0 0 0 0 0 0 0 0 11
word alternativ	-3 19 -13 -2 0 0 -1 0 0 -7
word altijd	-2 6 0 0 2 0 -2 0 -2 -8
word alto	0 0 0 0 26 -9 -15 -1 0 1
word altre	-2 -1 0 3 4 0 -3 0 -1 -16
word altre offerte	0 0 0 0 1 0 0 0 0 -10
word altro	-5 1 -7 0 1 -1 12 -1 -1 22
word alumni	0 0 0 0 0 0 0 0 0 12
word alway	-1 -1 -1 0 11 0 -6 0 -2 9
word am	-4 36 9 16 -4 -13 -33 5 -13 -5
word am #	-9 12 -1 -1 -3 -3 5 -1 1 -6
word am a	0 0 0 0 0 0 0 0 0 15
word am besten	-5 34 -2 0 -2 -3 -21 0 0 -20
word am delight	10 -5 0 0 -1 0 -4 0 0 -1
word am ende	-1 -3 -1 0 9 0 -3 0 0 0
word am pleas	1 8 0 -1 -2 1 -4 0 -3 -7
word am sorry	0 0 0 1 1 0 0 0 -1 -11
word am telefon	0 7 -2 0 -2 -7 6 -1 -1 -43
word am timemention	-16 0 0 19 1 -1 -13 8 1 99
word am writ	0 -2 2 1 1 2 -1 0 -1 -8
word ambito	0 -1 0 8 -2 0 -1 0 -3 -2
word amini	0 0 0 0 0 0 0 0 0 41
word amini timemention	0 0 0 0 0 0 0 0 0 41
word ammessi	0 0 0 0 -1 0 -2 0 3 -17
word ammissione	0 0 0 0 0 0 -1 0 1 25
word ammissione al	0 0 0 0 0 0 0 0 0 15
word among	-1 -1 -1 -5 27 -1 -5 -2 -11 -19
word among the	0 -1 -1 -5 24 -1 -5 -2 -10 -10
word among those	0 0 0 0 2 0 -1 0 0 -12
word an	-17 24 -43 -9 25 16 -11 -2 16 12
word an answer	-2 -1 -3 -2 7 2 -2 -1 2 16
word an application	-6 0 0 0 -1 -1 -3 2 10 34
word an appointment	-1 3 0 0 -1 0 -1 0 0 8
word an automat	1 0 0 0 0 0 -2 0 3 -15
word an automatic	0 0 0 0 0 0 -1 2 0 -15
word an den	0 0 0 0 -1 0 -8 0 9 7
word an der	6 -1 -4 -2 -1 -1 -4 0 8 -1
word an early	0 0 0 0 0 0 0 0 0 10
word an email	-4 -21 -1 0 -1 -5 38 0 -6 6
word an hour	12 19 -9 1 -15 34 -34 -4 -3 -45
word an ihren	1 0 0 0 0 0 0 0 0 9
word an in	2 -1 0 0 0 0 0 0 0 -15
word an informal	0 1 0 0 0 0 0 0 0 14
word an internal	-1 -1 0 1 -4 0 -1 0 5 -8
word an interview	-24 39 -11 -3 -9 -4 -12 4 18 -88
word an interviewer	0 0 1 0 0 0 0 0 0 35
word an offer	-1 -4 -3 3 22 -4 -6 -2 -4 -40
word an und	-2 -1 0 0 -3 -1 13 -2 -2 -1
word an unserem	0 0 0 0 0 0 0 0 0 -15
word an update	-4 5 -1 -1 6 1 0 -4 -3 -17
word analisa	-3 -3 0 0 -1 0 9 0 0 13
word analisa la	0 0 0 0 -1 0 -1 0 3 22
word analise	-2 -3 0 0 -3 0 5 -4 7 11
word analisou	0 0 0 0 1 0 0 0 0 -10
word analisou todo	0 0 0 0 1 0 0 0 0 -10
word analista fiscal	0 0 0 0 1 0 0 0 0 10
word analyst	-8 7 -1 -8 -6 -7 30 -5 -3 -47
word analyst at	0 -2 0 0 0 4 0 0 -1 19
word analyst job	2 -5 2 0 0 -1 3 0 0 -10
word analyst position	-1 0 0 -3 -14 0 28 0 -10 1
word analyst timemention	0 0 0 1 0 0 0 0 0 -9
word analytic	4 -4 -1 0 5 -1 -7 4 0 11
word anbei	-4 -3 -1 0 -2 -3 15 -1 -1 25
word anbieten	-2 1 -1 -1 1 5 -1 0 0 8
word anbieten zu	-1 0 0 0 0 2 0 0 0 19
word anche	12 -11 -8 -1 4 -1 6 0 0 -27
word ancora	-3 -2 -13 -1 -10 -2 30 -2 3 -8
word and	-20 -49 -72 -1 52 16 48 29 -2 0
word and #	12 5 -3 -2 -2 -13 3 2 -1 72
word and a	0 11 -4 -2 -4 -1 -16 3 13 15
word and accept	0 0 0 0 0 6 -3 -1 -1 -11
word and all	-1 3 -1 0 4 0 -2 0 -3 -16
word and allow	1 0 0 0 0 0 0 0 0 -8
word and any	0 0 0 0 0 0 0 0 0 17
word and apply	0 0 0 0 -13 0 0 0 13 18
word and are	-2 -9 -1 0 0 -2 24 -2 -7 -8
word and ask	1 1 1 0 0 0 -2 0 0 10
word and be	4 -8 0 0 -7 7 6 0 -2 -23
word and bring	2 -2 -1 0 -3 18 -12 -1 -1 -38
word and call	-10 -2 0 -2 0 0 14 0 0 1
word and can	-1 0 1 0 9 0 -5 0 -3 26
word and can't	-1 -1 2 -1 2 2 -8 7 -3 -19
word and come	-1 -2 2 0 -2 -1 -5 -2 11 -6
word and could	0 -6 0 0 16 -1 -5 -1 -3 13
word and don't	0 0 0 0 0 0 3 -2 -1 10
word and dr	-1 0 0 0 0 -7 9 0 0 -3
word and earn	0 0 0 0 0 0 0 0 0 11
word and for	-2 -3 -1 -1 19 -1 -6 -3 -1 8
word and get	-1 -2 -1 -1 -2 0 9 -3 0 36
word and good	-1 0 -1 -1 -6 0 10 0 0 2
word and has	-2 -2 -6 -5 15 -3 5 -1 -1 -33
word and have	0 16 -2 0 2 -7 -6 -2 -1 -11
word and he'd	-1 3 0 0 0 0 -1 0 0 12
word and he's	0 6 0 0 2 -1 -14 0 7 0
word and her	1 0 -1 0 0 0 0 0 0 19
word and hope	-3 -1 0 0 -2 0 -5 0 12 0
word and i	3 -20 2 -10 31 18 -2 -17 -5 -113
word and i'd	0 -4 -1 -1 -12 -1 9 -1 12 -22
word and i'll	-11 -10 -3 -4 -12 -5 47 -3 1 -49
word and i'm	1 2 -2 -10 22 -3 -10 -1 1 5
word and i've	-1 -1 0 0 1 -1 -7 -1 10 -8
word and if	-2 5 0 2 7 -1 -2 -1 -8 -23
word and in	0 6 -1 0 15 -1 -14 0 -5 -8
word and is	-1 0 0 0 14 0 -19 8 -1 -4
word and isn't	0 0 0 0 0 0 0 0 1 13
word and keep	3 -3 0 0 4 0 -2 0 -1 -8
word and let	-5 5 -1 0 0 11 -8 -1 0 6
word and look	0 0 0 0 0 1 0 0 0 32
word and may	-2 -3 0 0 -14 -2 29 -1 -7 -1
word and me	16 2 -8 -1 1 -1 -8 -1 -1 -34
word and mr	0 0 0 0 0 0 0 0 0 17
word and ms	0 -1 0 0 0 0 0 0 0 -12
word and must	0 0 0 0 0 0 0 0 0 16
word and my	1 0 0 0 1 0 -1 0 0 -11
word and need	0 0 0 0 1 0 0 0 0 10
word and new	-1 0 0 -1 -3 0 -5 12 -3 -2
word and not	6 -6 3 -2 0 -5 -8 12 0 -21
word and on	-1 9 0 0 -5 0 -1 0 -1 -2
word and our	5 1 -1 0 -2 0 -6 0 3 14
word and play	0 0 0 0 -1 0 -3 0 5 9
word and referenc	0 0 0 0 0 0 0 0 0 30
word and return	-1 -1 0 0 -2 0 5 0 -1 20
word and sam	12 -5 -1 0 0 -2 -4 0 0 5
word and see	0 9 -1 0 -1 -2 -5 0 0 34
word and send	-1 0 -1 0 -2 9 -3 -1 0 13
word and she	-6 3 -4 10 10 -8 -5 -1 2 -24
word and sign	-1 -1 0 0 -1 9 -6 0 0 -22
word and some	-5 -1 0 0 -3 1 13 -2 -3 -11
word and someone	5 0 0 0 -1 -1 -1 2 -3 -8
word and start	0 0 0 0 0 1 -6 0 6 9
word and tell	-3 -7 -2 -1 -6 29 -8 -1 -2 -15
word and thank	-4 -4 -2 20 0 -2 -9 4 -4 -6
word and the	5 -2 0 4 12 -9 2 -8 -5 -56
word and then	-7 1 -1 -1 -8 -1 15 0 3 -10
word and there'	0 0 0 0 0 2 -2 0 0 -10
word and they	1 -1 -3 12 5 -1 -11 -1 -1 -6
word and they're	-7 8 0 0 0 0 0 0 0 -2
word and think	0 0 -1 3 -1 0 0 0 0 11
word and time	-3 -1 4 0 -1 0 3 0 -1 -11
word and timemention	-3 16 -1 -1 -1 -4 -5 1 -3 29
word and train	0 0 0 0 0 0 0 0 0 14
word and two	1 -1 -3 -1 12 1 -12 -1 2 -4
word and was	0 0 0 0 1 0 0 0 0 23
word and we	1 -21 0 -2 9 -3 29 -1 -11 -51
word and we'd	-1 3 -1 0 3 3 -3 0 -3 -18
word and we'll	2 -4 -1 1 -7 -4 11 -2 4 -51
word and we've	-1 -2 0 1 12 -1 -6 0 -2 -6
word and when	-1 -5 0 -3 -2 0 10 0 0 -4
word and whether	0 9 0 0 -6 -1 8 0 -7 26
word and which	0 -6 0 0 1 0 9 0 -2 -1
word and will	-10 -20 -1 -6 -38 -4 -4 34 48 -32
word and won't	-3 -3 5 1 0 0 1 -1 -1 -12
word and would	12 12 -1 -1 -7 -5 7 -1 -16 49
word and you	0 7 -1 -1 27 -4 -13 -3 -12 -19
word and your	8 6 -2 -2 22 -9 -30 -7 13 22
word andato	1 -2 0 0 0 0 1 0 0 10
word ander	-3 12 1 -3 -2 -4 3 -1 -2 -28
word andere	-15 -5 12 -1 20 -1 -12 1 1 17
word andere bewerberin	0 0 0 0 2 0 0 0 0 -13
word andere kandidaten	0 0 0 0 0 0 0 0 0 10
word andere person	-1 -3 -1 0 9 0 -2 0 0 -3
word anderen	15 -5 2 -1 1 0 -11 -1 -1 21
word andr	-6 3 5 1 -1 -1 1 -1 -1 -10
word andrebbe	-3 16 2 0 -1 -1 -13 0 0 -10
word andrebbe bene	-2 0 2 0 0 0 0 0 0 8
word android	3 -3 0 0 -2 -5 7 0 1 -8
word android developer	3 -3 0 0 -2 -5 7 0 1 -8
word anexo	-2 -1 -1 0 -5 -1 13 -2 -1 -3
word anfang	-1 -2 0 0 5 5 -2 0 -4 -10
word anfangen	-5 -1 -2 0 -2 15 -4 0 0 1
word anfrage	0 0 0 0 -1 0 -13 17 -3 -1
word angaben	0 -1 0 0 1 0 1 0 -1 8
word angebot	-1 -2 0 0 -1 6 0 -1 0 49
word angekommen	3 0 0 0 -1 0 -4 0 2 -9
word angel	0 0 -1 1 -6 8 0 0 0 -7
word angesehen	0 0 0 0 -1 0 6 0 -4 9
word angesprochen	5 -4 0 0 0 0 0 0 -1 -11
word animal	9 -7 -3 0 -1 -2 4 -1 0 -10
word anmeldung	0 0 0 0 0 0 0 0 0 25
word anni	-1 -8 0 0 15 -3 -2 0 -1 11
word announc	-1 0 1 6 -4 0 -1 0 0 22
word announcement	0 -1 0 2 13 0 -4 -2 -7 -10
word annuale	0 0 0 0 0 0 0 0 0 13
word annuel	0 0 0 0 0 0 0 0 0 19
word annulation	-2 -1 -2 7 -1 0 -1 0 0 21
word annule	-7 -1 -1 15 -2 -1 -1 0 -1 13
word annullamento	0 0 0 3 -1 0 -1 0 0 -9
word annullato	-4 -1 -1 12 -1 -1 -1 -2 0 15
word ano	-3 -9 -3 5 31 1 -8 5 -18 16
word ano de	0 0 0 0 0 0 0 0 0 9
word anonymou	0 0 0 0 0 0 0 0 0 11
word anos	0 -1 0 0 6 0 -4 0 0 16
word another	-4 -19 41 -1 12 -6 -16 -4 -3 100
word another applicant	0 0 0 0 3 0 -1 0 -1 15
word another candidate	-2 -3 -1 1 16 -2 -6 -1 -4 -55
word another fami	0 0 0 0 0 0 0 0 0 11
word another offer	0 0 0 0 -1 -1 2 0 0 20
word another time	6 -3 10 -4 -6 -1 -2 0 0 -17
word anouk	0 0 0 0 0 0 0 0 0 10
word anouk visser	0 0 0 0 0 0 0 0 0 17
word anrufen	-1 3 -1 0 0 0 0 0 0 20
word anrufen ?	-1 3 -1 0 0 0 -1 0 0 19
word ans	0 -4 0 0 12 -1 -3 0 -4 16
word anschliesendem	4 -2 0 0 0 0 0 0 0 -21
word answer	-13 -8 -7 -6 -34 -12 37 36 7 -40
word answer are	0 0 0 0 0 0 0 0 0 28
word answer by	-1 0 -1 -1 8 -3 0 -1 -2 -41
word answer question	0 0 0 0 0 0 0 0 0 9
word answer timemention	-5 0 0 -1 0 0 8 0 0 1
word answer within	-1 -2 0 0 -4 -1 7 8 -9 -18
word ante	3 -18 -5 -4 13 -10 33 -2 -10 17
word ante de	-2 -18 -1 -1 5 -7 29 1 -6 4
word ante el	0 0 0 0 0 0 0 0 0 13
word antecedent	0 0 0 0 1 0 -1 0 1 -9
word anterior	-1 -20 29 -1 -1 -1 0 -6 -1 -28
word anterior :	-1 -19 29 -1 0 -1 -1 -6 0 -4
word anticipato	0 0 0 0 0 0 0 0 0 -10
word antrag	0 0 0 0 0 0 0 0 0 21
word antwoord	-2 -4 -5 -1 5 5 7 1 -7 -28
word antwoorden	-2 8 0 0 -1 -1 -5 -4 5 2
word antwort	-3 -1 -1 -1 -5 -1 12 6 -7 -24
word antworten	0 1 0 0 -2 0 4 1 -3 -21
word antworten sie	1 -1 0 0 -1 0 -1 2 0 -14
word anual	0 0 0 0 -1 2 2 0 -2 18
word anulacao da	0 0 0 0 0 0 0 0 0 8
word anuncio	4 15 -8 0 -9 -1 2 0 -1 -14
word any	1 60 5 -2 5 -15 -43 1 -13 69
word any chance	-1 -1 13 0 0 -2 -8 0 0 -5
word any day	-1 13 -1 0 -2 -1 -5 0 -4 -3
word any further	0 -1 0 0 1 0 -1 6 -4 -9
word any question	10 -5 0 0 -1 -1 -2 -1 -1 -12
word any time	-5 31 -17 -1 -6 -1 -5 -1 6 0
word anybody	-7 1 -3 19 1 -3 -2 -1 -3 -2
word anybody on	0 0 -1 11 -6 -1 -2 0 0 5
word anyone	-1 -10 -1 7 -19 7 14 -2 7 -18
word anyth	-19 -2 -14 1 -29 -2 42 20 4 -49
word anyth about	-1 -1 -1 0 -2 0 -5 9 1 -3
word anyth else	-3 -6 -2 -2 -12 -5 23 -3 9 -24
word anyway	-1 -1 0 0 -1 5 -2 0 0 -13
word anzeige	0 -3 0 0 0 0 4 0 0 22
word anziche	-1 0 2 0 0 0 0 0 0 -22
word anzubieten	0 6 -6 0 0 1 0 0 0 -11
word ao	-5 4 -13 -2 -6 -1 16 2 5 -20
word ao clube	0 0 0 0 0 0 0 0 0 8
word ao seu	0 0 0 0 0 0 0 0 0 11
word apartamento	0 0 0 0 0 0 0 0 0 21
word apartment	0 0 0 0 0 0 0 0 0 10
word api	0 0 0 0 0 0 0 0 0 20
word apoio	0 0 0 0 0 0 0 0 0 17
word apoio ao	0 0 0 0 0 0 0 0 0 9
word apologi	-3 -2 3 15 -10 -1 3 0 -4 -21
word apologi for	-1 -1 0 4 -1 -1 4 -1 -4 -8
word apologise	-2 0 3 1 -2 0 2 0 -1 11
word apos	-1 -1 0 0 1 0 -1 0 4 -16
word apos a	-1 -1 0 0 0 0 -2 0 4 -18
word app	-3 -12 -3 -1 4 -3 0 -4 22 -21
word app and	0 0 0 0 0 0 0 0 0 9
word appartement	0 0 0 0 0 0 0 0 0 15
word appear	4 -1 0 2 -2 0 -1 0 -1 25
word appear in	0 0 0 0 0 0 0 0 0 30
word appel	4 12 -1 0 -2 0 -11 -1 -1 -6
word appeler	0 0 0 0 0 0 0 0 1 26
word appelez	2 -7 -2 0 -1 -1 9 0 0 -6
word appelez moi	2 -7 -2 0 -1 -1 10 0 0 -8
word appelle	-1 -1 -1 -1 3 0 2 0 -1 -10
word appena	-1 -1 13 -4 -2 0 -4 -1 -1 -13
word appena ho	-1 0 0 0 -1 0 2 0 0 -10
word appli	-5 -7 -1 -5 8 -1 -6 0 17 72
word appli and	0 0 0 0 2 0 -13 0 11 4
word appli for	-2 -3 0 0 3 0 11 1 -10 41
word appli on	-1 -1 0 0 -1 0 -3 0 7 -23
word appli to	0 0 0 -5 9 0 -2 0 -2 21
word applicant	0 -7 -2 -3 2 -2 9 -1 4 151
word applicant and	0 0 0 0 2 0 7 0 -8 0
word applicant are	0 0 0 0 0 0 0 0 0 33
word applicant for	-1 0 0 0 3 0 -3 2 -1 10
word applicant on	0 0 0 0 -8 0 10 0 -2 -1
word applicant than	0 0 0 0 0 0 0 0 0 41
word applicant who	-1 -1 0 0 -3 0 -8 0 13 -5
word applicant will	0 0 0 0 0 0 0 0 1 38
word applicant your	0 0 0 0 0 0 0 0 0 15
word application	-19 -44 -20 -11 36 4 -10 -23 88 36
word application #	0 -1 0 0 10 0 -10 0 1 16
word application :	-1 -3 0 0 2 -1 7 2 -4 22
word application and	10 -3 -1 0 10 2 -11 -1 -5 -2
word application as	1 -2 0 0 8 0 -7 0 1 -9
word application close	-11 0 0 0 0 -6 1 0 17 11
word application for	-5 -21 -5 -5 -22 -6 44 -10 30 59
word application form	0 0 0 0 -1 0 -4 0 6 -9
word application from	0 0 0 0 1 0 15 -5 -10 -1
word application has	-2 -2 -1 -1 -1 -1 13 -2 -4 -12
word application in	0 -1 0 0 -5 0 -3 0 10 -2
word application is	-1 -3 -1 -1 -10 -1 -13 -1 29 -21
word application on	0 -1 0 0 2 0 4 0 -4 16
word application receiv	-1 10 -1 0 3 0 -2 -2 -6 31
word application sent	0 0 0 0 0 0 -2 1 2 -8
word application statu	-1 -1 -1 -1 22 0 5 -3 -20 5
word application submitt	0 -1 0 0 -1 0 -1 0 4 -12
word application to	4 -11 -1 1 11 3 -16 -2 10 83
word application update	-8 -2 -1 -1 -3 12 7 -8 3 9
word application was	-1 -2 -1 0 14 -1 -3 -2 -4 -1
word application we	1 -1 0 0 0 0 3 0 -2 -9
word application which	1 -3 0 0 -1 0 -7 0 10 -4
word application will	-4 0 0 0 9 0 -3 0 -1 -9
word application you	0 -1 0 0 7 0 1 0 -7 -11
word apply	-8 -19 -3 0 26 -4 42 -5 -28 74
word apply !	-1 -13 0 0 -4 0 13 0 5 -7
word apply :	0 0 0 0 0 0 0 0 1 21
word apply again	-1 -1 0 2 -2 0 8 0 -6 6
word apply for	1 -2 -1 -1 -2 -1 18 -1 -11 1
word apply to	-6 11 -1 -1 -9 -1 3 -2 6 -12
word appoint	-3 -4 -1 -2 20 21 -23 -1 -7 -17
word appoint mr	0 0 0 -1 8 0 -5 0 -2 -3
word appoint you	-1 -1 0 0 -4 8 -2 0 0 -2
word appointment	-4 -8 7 1 2 12 1 -2 -9 16
word appointment are	0 0 0 0 -1 0 1 0 0 -10
word appointment as	0 0 0 0 0 1 0 0 0 13
word appointment for	2 -1 0 1 0 0 0 0 0 -15
word appointment of	-1 0 2 0 8 0 -6 -1 -2 -16
word appointment reminder	0 0 0 0 0 0 0 0 0 8
word appointment with	0 -4 0 0 -1 0 6 0 0 15
word apportez	1 0 0 0 0 0 0 0 0 20
word appreciat	4 -1 -1 -1 7 0 -4 -1 -3 -9
word appreciat the	0 0 0 0 7 0 -5 0 -2 -14
word appreciate	0 -2 -1 4 6 0 -3 -1 -3 -8
word appreciate your	-1 -1 0 4 4 0 -1 -1 -4 -8
word apprecie	-1 -1 0 0 -7 -1 11 -1 0 4
word apprentice	3 6 -2 -1 2 3 -9 -1 -2 -23
word apprenticeship	0 0 0 0 1 0 0 0 0 -9
word apprentissage	4 -1 0 0 -1 0 -1 0 0 -9
word approv	-1 0 1 0 2 0 -6 0 5 130
word approv !	0 0 0 0 0 0 0 0 0 10
word approval	3 -3 0 0 0 0 1 0 0 55
word approve	0 0 0 0 0 0 0 0 0 40
word appuntamento	-3 -1 9 9 -9 -2 -2 0 0 -7
word apre	1 2 -5 -3 -1 -1 16 -1 -9 8
word apre le	0 0 0 0 0 0 0 0 0 8
word apre timemention	-4 7 -1 0 0 -1 -1 0 0 10
word april	4 -1 -1 0 -4 -1 11 -1 -6 33
word april #	1 1 0 0 0 0 -1 0 0 10
word aprovada	0 0 0 0 -7 10 -1 0 -1 5
word aquarium	0 0 0 0 0 0 0 0 0 8
word aqui	-9 12 17 -3 11 -6 -18 -2 -2 -84
word aqui e	2 8 1 0 -2 -1 -4 0 -2 -11
word aqui en	-6 0 7 0 0 0 0 0 0 -11
word aqui na	-9 9 10 0 -1 -1 -7 0 0 -16
word arbeit	0 0 0 0 0 0 0 0 0 19
word arbeiten	0 5 0 0 -1 0 -3 -1 0 -12
word arbeiten wurden	0 0 0 0 0 0 1 0 0 -16
word arbeitgeber	-2 0 0 2 0 0 1 0 0 17
word arbeitsvertrag	-1 -1 0 0 -1 5 -2 0 0 14
word arbor	1 0 0 2 -2 0 -1 0 0 -16
word architect	-1 0 0 1 -5 0 -4 0 10 -4
word archiv	0 0 0 0 13 0 -3 0 -9 11
word archive	0 0 0 0 0 0 0 0 0 9
word are	-54 59 -3 2 -17 -23 58 -19 -1 102
word are #	-3 5 -1 -1 -6 -3 13 -1 -3 -2
word are all	0 0 0 0 3 0 0 0 -3 -13
word are anonymou	0 0 0 0 0 0 0 0 0 9
word are attach	5 -1 0 0 -1 0 0 0 -1 17
word are best	-1 10 0 0 -1 -2 -5 -1 0 -1
word are confidential	0 0 0 0 0 0 0 0 0 15
word are confirm	1 0 0 0 0 0 0 0 0 -11
word are delet	-1 -3 0 0 -1 0 0 4 2 10
word are delight	9 -1 0 -3 -1 1 -8 0 3 -13
word are doing	-1 8 0 0 -1 -1 -6 0 0 18
word are due	-10 -2 -1 0 -1 -2 17 -2 1 -11
word are four	0 0 0 0 0 0 0 0 0 9
word are free	0 10 0 0 -8 0 -1 0 0 0
word are grateful	0 -1 0 0 10 0 -6 0 -2 -2
word are hiring	0 3 0 0 0 0 -3 0 0 18
word are in	1 1 1 -1 -1 0 0 0 0 17
word are interview	0 0 0 0 0 0 0 0 0 19
word are invit	3 0 0 0 0 0 -2 0 0 14
word are look	2 -1 0 -1 0 0 0 0 0 18
word are made	0 0 0 0 -8 0 10 0 -2 -6
word are no	0 -2 -13 16 6 0 1 -1 -6 -2
word are on	18 1 -1 -2 -4 3 -17 0 2 10
word are open	0 0 0 0 2 0 -1 0 0 14
word are plann	-5 -1 0 0 0 0 -2 0 8 5
word are pleas	-1 -5 0 -1 -3 5 8 0 -3 -9
word are receiv	0 -2 0 0 0 0 6 0 -3 21
word are review	0 0 0 0 0 0 -4 0 5 9
word are schedul	2 0 0 0 0 0 0 0 0 -32
word are still	-11 15 -3 -1 -1 0 8 0 -7 -6
word are the	0 0 0 0 -5 5 0 0 0 37
word are timemention	-24 35 -8 0 0 -1 -3 1 0 2
word are two	-1 -18 19 0 0 0 -3 0 4 3
word are unable	1 -1 0 0 2 0 -1 0 0 10
word are wait	0 0 0 0 0 0 -1 0 1 40
word are you	-8 -12 0 -1 -6 -10 57 -3 -18 -64
word are your	0 0 0 0 0 0 0 0 0 -17
word area	-1 -9 -2 -1 -10 -3 32 -1 -6 27
word area do	0 -7 0 0 -1 0 9 0 0 -3
word area manager	0 0 -1 -1 -3 -2 8 0 0 -3
word aren't	-1 -1 4 18 1 -2 -15 -1 -4 -28
word arm	0 0 0 0 0 1 0 0 0 9
word armazem	1 -1 0 0 3 3 -3 -3 0 -10
word around	-5 16 -2 -1 0 -5 -13 -1 10 15
word around #	-3 5 0 0 0 0 -1 0 0 8
word around on	0 0 0 0 0 0 0 0 0 12
word around the	0 0 0 0 0 0 -8 0 9 -4
word arrange	0 7 -4 -1 -4 0 -10 -1 12 -12
word arrange an	0 -7 0 0 -2 0 -1 0 11 3
word arrange your	-1 17 -3 0 0 0 -13 0 0 -4
word arrangement	-6 -1 4 0 -2 0 5 0 0 -10
word arranque	0 0 0 0 0 0 0 0 0 11
word arriv	-2 -3 4 -1 -3 -3 -28 0 35 -14
word arrivare timemention	0 0 0 0 0 0 0 0 0 8
word arrivata	0 0 0 0 -3 0 -1 0 4 9
word arrivato	0 0 0 0 0 0 -5 0 6 -27
word arrive	2 -1 0 -1 0 -7 5 0 2 27
word arrivee	-1 0 0 -1 0 6 -4 0 1 26
word art	6 -12 0 0 2 1 6 0 -2 -4
word article	-6 -4 -1 -1 1 -2 17 -1 -3 18
word artist	8 -8 -1 0 0 3 -3 0 0 4
word as	-26 -44 21 -2 9 32 -9 0 19 17
word as #	4 0 0 -1 0 -1 -1 0 0 -10
word as a	-6 -2 5 0 6 -7 12 -6 -2 46
word as an	-1 -1 0 0 8 0 -7 0 0 42
word as before	-7 -1 9 0 0 -1 0 0 0 -11
word as contrataco	-1 -1 0 -1 -5 -1 8 0 0 0
word as follow	1 0 -1 -1 -2 12 -8 0 0 -18
word as i	-3 -4 6 -4 8 4 -10 -1 2 -21
word as i'm	0 0 0 0 0 0 0 0 0 19
word as it	12 0 -8 0 -1 0 -1 0 -1 3
word as long	-1 1 0 0 0 0 0 0 0 9
word as our	2 -7 -1 -1 -2 23 -12 -1 -1 -23
word as part	0 -5 0 0 -2 -4 15 -1 -3 -25
word as pergunta	0 0 0 0 0 0 0 2 -2 11
word as plann	8 -5 -6 0 -1 -4 6 3 0 -3
word as promis	0 -1 -1 -1 2 11 -8 -1 0 -13
word as request	0 0 0 0 0 0 0 0 0 14
word as soon	-4 -5 9 -5 -8 7 -13 -1 20 -5
word as the	-1 -1 3 11 -6 -3 5 -2 -6 15
word as there	5 -1 -1 0 -2 0 -20 0 20 -13
word as timemention	-8 -1 -6 0 0 0 16 0 0 23
word as to	4 2 1 0 -4 -1 -1 -1 -1 -12
word as vaga	0 -11 0 0 21 -2 -3 0 -3 1
word as warehouse	0 0 0 0 0 0 0 0 0 -8
word as we	-4 -1 7 -2 -2 4 -4 3 0 -22
word as you	-5 -2 -3 3 -6 6 9 -1 -2 13
word asap	2 2 -1 0 1 -1 -3 0 0 -8
word asi	1 -2 -4 0 15 3 -21 -1 8 -14
word asi que	-2 6 -3 1 8 -2 -16 -1 9 -20
word asistente	5 12 -1 -1 -4 0 -9 -1 -2 -2
word ask	13 -12 -11 -5 2 -12 14 -3 15 -30
word ask about	5 0 -2 0 0 -1 0 0 0 17
word ask for	7 1 -6 -1 10 -3 -10 -2 3 -56
word ask why	-10 -2 0 -2 0 0 14 0 0 -1
word ask you	6 -5 -2 -1 -1 -2 -3 0 8 -11
word asked	-10 -21 18 8 -17 -8 40 -4 -6 6
word asked for	-1 -2 2 0 -14 -1 14 -1 3 -14
word asked if	-6 0 7 0 0 0 0 0 0 13
word asked to	7 -5 13 -2 -6 -3 -4 -1 0 -28
word asking	-2 -8 1 0 25 0 -4 -1 -10 7
word asking for	0 -1 0 0 9 0 -5 0 -2 6
word asks	1 0 0 0 0 0 0 0 0 14
word aspetta	0 0 0 0 0 0 0 0 0 15
word aspetto	-7 -1 10 0 -7 0 -2 0 8 -17
word aspirant	0 0 0 0 0 0 6 0 -5 -11
word asses	0 -1 0 0 0 0 1 0 0 22
word assessment	-5 3 4 -2 18 -6 3 -3 -12 -22
word assessment centre	-8 -1 -1 -1 0 0 11 0 0 13
word assessment day	8 2 6 0 -3 -2 -9 -1 -2 -16
word assign	0 0 0 0 0 0 -3 6 -3 39
word assignment	0 0 0 0 -1 -1 2 0 0 24
word assim	-7 -6 20 -6 -8 -1 13 -3 -1 -3
word assim que	-3 -4 15 -6 -5 -1 8 -3 -1 5
word assinatura	-1 0 0 0 5 2 -4 0 0 -12
word assine	0 0 0 0 -7 1 8 0 0 5
word assistant	13 -6 -7 -4 42 -19 -4 -10 -4 -133
word assistant job	0 0 0 0 1 0 0 0 0 -14
word assistant post	8 -3 0 0 2 0 -4 0 -2 -4
word assistante	16 -3 -1 -1 -2 -3 -3 0 -1 -2
word assistente	1 12 -1 -2 4 0 -13 -2 1 -19
word associate	-9 10 -3 -3 -1 4 -3 8 -3 -33
word associate at	-3 3 0 0 0 0 0 0 0 -10
word associate ii	3 0 0 -1 0 0 -2 0 0 -12
word assumere	0 0 0 0 5 0 -5 0 0 19
word assunzione	-1 -1 0 0 -2 11 -4 -1 -1 -11
word at	42 -59 72 5 22 -48 -46 10 3 -21
word at #	0 -9 25 -3 -2 1 2 -9 -6 -6
word at a	-3 -3 -1 -1 -3 -2 -20 33 0 11
word at all	-12 -8 21 -1 -1 -2 5 -2 0 2
word at half	-4 -1 25 0 -2 -1 -16 -1 0 3
word at home	-3 3 -1 0 -1 -2 5 0 -1 20
word at http	0 0 0 0 0 0 0 0 0 9
word at it	-1 -1 -1 0 -4 -4 -18 -2 31 1
word at marlow	0 2 0 0 0 0 -1 0 1 11
word at my	-1 1 0 0 -6 -1 22 -10 -5 -1
word at once	0 0 0 0 15 -3 -12 0 0 18
word at our	36 -19 3 -3 8 -1 -19 0 -6 -100
word at present	0 -1 0 0 2 -4 8 0 -4 -3
word at reception	1 0 0 0 0 0 0 0 0 15
word at that	4 -1 -1 0 -2 0 1 -1 0 -22
word at the	40 -18 -16 -2 -17 -13 16 -9 20 91
word at their	0 7 -1 0 -5 -2 5 0 -3 -21
word at them	-1 -1 0 0 -4 0 -6 0 13 -14
word at this	-2 3 -13 16 11 0 -2 -2 -11 58
word at timemention	8 -33 43 10 -4 -2 -28 -6 11 -4
word at work	0 0 1 0 0 0 0 0 0 12
word at your	-5 -2 3 -1 -2 -5 31 -1 -16 35
word ate	-1 -6 -7 -5 -19 28 11 -5 3 -19
word ate la	-4 -1 7 0 -7 -1 0 -2 8 -6
word ate o	8 -2 -6 0 -1 -1 6 -3 -1 6
word ate timemention	-8 4 -6 -3 -4 29 -13 -2 1 11
word atenta	-1 0 0 0 -1 1 2 0 -1 -10
word atenta a	0 0 0 0 -1 1 1 0 -1 -8
word attach	17 -23 -9 -3 -17 81 -32 -6 -9 21
word attach and	-1 -2 -1 0 -2 36 -29 0 -1 16
word attach are	1 -2 0 0 0 0 2 0 0 -8
word attach for	-2 -1 -2 -2 0 19 -10 0 0 -4
word attach letter	0 0 0 0 0 2 -1 0 0 -18
word attempt	0 0 0 0 10 0 -6 -2 0 3
word attend	6 -4 -1 -2 7 -2 1 0 -5 21
word attend an	2 0 0 0 0 0 -5 0 5 18
word attend for	1 -1 0 -1 3 0 -2 0 -1 -15
word attend on	-1 -1 0 -1 -2 -1 9 -1 -2 -13
word attend the	0 -1 -1 0 7 0 -3 0 -1 -15
word attend timemention	1 0 0 0 0 0 0 0 0 11
word attendance	5 -1 -1 0 0 0 -2 0 0 -11
word attendant	0 -1 0 0 -3 0 1 1 4 -13
word attendiamo	-1 0 1 0 0 2 -1 0 0 -8
word attendon	1 0 0 0 0 0 0 0 0 -23
word attenta	0 0 0 0 0 0 0 0 0 13
word attenta valutazione	0 0 0 0 0 0 0 0 0 13
word attestation	0 -1 0 0 -3 -4 9 0 0 -9
word attire	15 -8 0 0 -1 0 -2 0 -2 -19
word attorney	0 0 0 0 0 0 0 0 0 17
word atualizacao	0 -1 0 0 -5 -1 9 0 -1 -2
word atualizacao da	0 0 0 0 1 0 0 0 0 -9
word au	19 7 -10 -5 -7 -5 -8 7 0 -91
word au #	18 1 -11 -2 -2 -1 -1 0 -1 0
word au college	0 0 0 0 0 0 0 0 0 -8
word au colloque	0 0 0 0 0 0 0 0 0 11
word au conservatoire	0 0 0 0 0 0 0 0 0 11
word au courant	0 0 0 0 -1 0 11 0 -9 -1
word au plus	-2 0 0 0 -3 -1 0 12 -6 -12
word au poste	3 -3 -1 -1 -8 -1 -2 -1 12 -15
word au service	0 0 0 0 0 0 0 0 1 -12
word au telephone	4 9 0 0 -4 0 -7 0 -1 -4
word auch	-4 -7 -11 20 -7 -4 16 -3 0 -9
word auch timemention	-1 -8 9 -1 3 0 -1 0 0 -5
word aucun	-7 -1 10 1 1 -1 -4 0 0 -8
word aucune	-1 -1 0 1 -6 0 6 0 1 -9
word audio	1 0 0 0 0 0 0 0 0 -13
word audit	0 0 1 0 0 0 1 0 0 8
word auditie	0 0 0 0 0 0 0 0 0 21
word audition	0 -1 1 0 -5 0 0 0 6 23
word auditorio	2 0 -1 0 0 0 0 0 0 -21
word auf	-28 -8 32 -5 -18 -1 18 1 8 0
word auf das	-1 0 0 1 0 0 0 0 0 11
word auf den	-1 0 1 0 1 0 0 0 -1 -11
word auf der	0 -4 4 -1 -1 1 1 -1 0 9
word auf dich	-1 6 0 -1 -1 1 0 0 -4 -8
word auf die	-1 -6 -1 -1 -6 0 -9 -1 25 -1
word auf diese	0 0 0 0 -1 0 0 2 0 -9
word auf eine	-18 -3 23 -2 0 0 0 0 0 -14
word auf eis	0 0 0 0 -8 0 11 0 -1 -1
word auf ihre	6 0 0 0 -6 -1 3 0 -2 9
word auf sie	-4 -2 -3 -1 -2 -1 12 0 0 -11
word auf timemention	-23 -10 38 -2 0 -1 -1 0 0 5
word auf unserer	1 -1 -1 0 1 0 -1 0 0 -12
word aufgabe	-5 6 -1 0 -2 -5 9 -1 0 -8
word aufgrund	-3 -2 9 -5 3 0 -8 14 -8 -9
word aufgrund der	-3 -2 9 -5 3 0 4 0 -6 -7
word aufnahme	0 0 0 0 -2 0 0 0 3 17
word aufnahme in	0 0 0 0 0 0 0 0 0 8
word aufnehmen	0 -4 0 0 8 0 -3 0 -1 -6
word auftrag	-2 -1 0 0 6 0 -1 0 -2 13
word auftrag fur	0 0 0 0 0 0 0 0 0 9
word auguriamo	0 0 0 0 1 0 0 0 0 10
word auguriamo il	0 0 0 0 1 0 0 0 0 11
word auguro	0 -1 0 1 1 0 -1 0 0 10
word aula	3 -1 -1 0 4 0 -1 0 -3 -29
word aula #	1 0 0 0 0 0 0 0 0 37
word aura	3 -2 0 0 0 0 0 0 0 14
word aurez	0 -1 0 0 -1 0 3 0 1 -10
word auriez	0 9 0 0 -1 0 -7 0 0 18
word auriez vous	0 9 0 0 -1 0 -7 0 0 13
word aus	-3 -2 -4 -2 16 -1 4 0 -7 26
word aus der	-4 -2 0 -1 15 0 -6 -1 -2 -5
word ausbildungsplatz	-4 -1 0 -2 0 9 -2 0 0 -13
word ausbildungsplatz zur	-3 0 0 -2 0 5 -1 0 1 -12
word ausgesprochen	-8 -4 -2 0 23 0 -5 0 -2 -8
word ausgewahlt	1 0 0 0 0 0 0 0 0 9
word aushilfe	0 10 -1 0 0 -2 -5 0 0 4
word ausschreibung	-2 0 0 2 9 -1 -7 0 0 -19
word austauschjahr	0 0 0 0 0 0 0 0 0 13
word austauschjahr in	0 0 0 0 0 0 0 0 0 13
word austrittsgesprach	0 0 0 0 0 0 0 0 0 8
word auswahl	0 -1 0 0 -2 0 -4 0 7 20
word auswahlgesprach	9 -4 -1 -1 -1 -1 -1 0 0 -25
word auswahlgesprach fur	0 0 0 0 0 0 0 0 0 19
word auswahlkommission	-2 -1 0 0 4 1 -1 0 -1 -16
word auswahltag	-1 -1 -1 -1 -1 5 -2 0 1 -35
word auswahlverfahren	-1 -2 -1 -1 7 1 -1 0 -1 -32
word auswei mit	1 0 0 0 0 0 0 0 0 -8
word auteur	0 0 0 0 0 0 0 0 0 13
word autobu	0 0 0 0 3 0 -2 0 0 -10
word automat	1 0 0 0 0 0 -2 0 3 -12
word automatic	-2 -2 -1 -1 -2 -1 -7 17 0 -22
word automatic reply	-2 -2 -1 -1 -2 -1 -6 15 -1 -17
word automatica	-3 -2 -1 -1 -8 -1 -3 21 -3 -11
word automatica :	-2 -1 -1 0 -1 -1 -2 9 -1 -3
word automatico	0 8 0 0 -4 0 -3 2 -2 -11
word automatique	0 -1 0 0 -1 0 -1 8 -4 -4
word automatisch	-2 0 0 0 -8 -1 -6 5 13 -10
word autor	0 0 0 0 0 0 0 0 0 24
word autori	0 0 0 0 0 0 0 0 0 9
word autour	1 -1 -1 0 -1 -1 3 0 0 -13
word autr	0 0 0 0 0 0 0 0 0 13
word autre	-2 1 9 -2 -1 -1 -1 -1 -2 0
word autumn	1 -1 0 0 -1 0 5 0 -4 25
word aux	-6 0 -1 0 5 -2 2 3 -2 -40
word auxiliar	7 4 1 -1 -4 0 -12 -1 5 -4
word auxiliar de	4 2 -1 0 -3 0 -8 0 7 1
word availability	-13 30 0 -2 -1 -3 -1 5 -15 -50
word availability for	-3 24 -1 -1 -1 -1 -13 0 -3 -27
word available	-4 4 3 -1 -5 1 18 -1 -14 7
word available #	0 0 0 0 -1 0 1 0 0 -16
word available for	0 13 0 0 0 0 -1 0 -11 14
word available in	0 -2 0 0 -3 2 5 0 -1 -37
word available on	-1 1 1 0 0 0 -1 0 0 -22
word available time	-3 -10 0 0 0 0 14 0 0 -3
word avaliacao	4 -1 -2 0 -3 0 0 0 2 -25
word avaliacao de	2 0 -1 0 0 0 0 0 1 -15
word avancou	0 -4 0 0 -1 0 9 0 -3 -1
word avant	-1 -4 -5 -3 4 4 14 -2 -6 50
word avant timemention	-2 2 0 0 0 2 -3 0 0 43
word avanzar	-1 0 0 0 -2 -1 6 0 0 -14
word avec	15 -12 -1 -5 -7 -9 14 -5 10 -9
word avec l'equipe	-2 -5 -1 -2 -3 0 15 0 -1 -16
word avec la	0 0 0 0 -1 0 3 0 -2 19
word avec le	0 0 1 0 -1 0 0 0 1 31
word avec moi	0 0 0 0 0 0 0 0 0 -9
word avec votre	-1 -3 0 0 3 3 -1 0 -1 20
word avec vous	0 2 0 0 -12 0 3 0 9 4
word avenue	-1 5 -1 0 0 -2 0 0 0 -16
word averci	0 0 0 1 2 -1 -2 0 2 -12
word avere	0 0 0 0 5 0 -3 0 -1 -15
word avez	-3 -7 -1 -1 0 -7 8 -1 11 -12
word avez vous	0 -7 0 0 -1 -1 11 0 -1 4
word avise	3 -1 0 0 -6 0 -2 -2 8 0
word aviso	-1 -1 0 1 -3 -2 7 -1 -1 -8
word avoir	-1 0 0 1 8 -1 -10 -1 4 -1
word avon	-4 -2 -2 -4 21 5 -6 1 -9 24
word avon bien	-2 -1 0 0 -1 0 6 3 -4 16
word avon le	1 -2 0 -2 -5 9 0 0 0 26
word avra nostre	0 0 0 0 0 0 4 0 -2 8
word avvisi	10 -9 -1 0 0 0 0 0 0 -7
word avviso	2 -3 0 0 18 -3 -8 0 -6 -9
word avviso pubblico	2 -1 0 0 15 0 -15 0 -1 -6
word await	0 -2 0 0 0 0 -3 5 0 43
word await your	0 1 0 0 0 0 -1 0 0 36
word award	0 -2 0 0 8 0 -2 0 -4 24
word away	-5 4 8 -9 -2 -2 0 12 -6 -15
word away until	-1 -1 0 0 0 0 0 3 0 -10
word aydin	0 0 0 0 0 0 0 0 0 10
word ayuda	0 0 0 0 0 0 -1 6 -4 10
word ayudante	0 0 0 0 0 0 -2 0 2 -21
word ayudante de	0 0 0 0 1 0 0 0 0 -20
word azienda	1 0 2 0 1 -1 -4 0 2 -15
word b	11 -1 -7 -3 -4 -4 6 -3 5 -18
word b timemention	-7 11 -3 0 0 0 -1 -1 0 -32
word baan	-5 2 -4 0 -6 1 17 -2 -2 -5
word baan als	-1 4 -1 0 0 -1 -1 0 0 -13
word baan in	0 0 0 0 0 0 0 0 0 11
word baba	0 0 0 0 0 0 0 0 0 15
word back	-3 -35 9 -25 -9 -26 46 13 30 -76
word back and	0 0 0 -1 8 -1 -2 0 -4 11
word back for	0 -6 4 -2 10 0 -5 -1 0 -11
word back from	-1 5 -1 -2 3 -3 -2 -1 2 -12
word back in	-1 -4 0 0 2 -6 10 -10 10 3
word back on	-3 -4 0 -7 1 -4 4 18 -5 -13
word back so	0 -7 7 0 -3 0 3 0 0 12
word back timemention	-8 -2 -2 -4 -3 -3 -3 24 1 -10
word back to	2 -11 -4 -5 -18 -4 22 8 9 27
word back with	-2 -2 9 -1 -2 -2 3 -2 -2 -13
word backend	-5 10 -1 0 -1 0 -1 0 -1 -5
word background	-2 1 -1 -1 9 2 9 -3 -15 -9
word background in	0 0 0 0 9 0 -7 0 -1 -7
word bad	-12 12 -9 21 5 -3 -9 -2 -3 -33
word bad news	-1 -1 -1 11 5 -1 -11 -1 0 -11
word baja	0 0 0 0 0 0 2 -2 0 10
word baker	-1 -5 8 1 -1 0 -2 0 0 -9
word bakery	0 -1 0 0 0 0 -3 0 5 35
word balcao	0 11 -7 0 0 -1 -2 0 0 -15
word bald	-1 -1 0 -1 1 4 4 -3 -3 16
word balie	3 6 -1 0 0 -2 -5 0 0 -19
word banca	0 0 0 0 -1 0 2 0 -1 -9
word banco	3 -1 -1 0 4 3 -5 -1 -2 -20
word band	-1 -7 -1 1 7 0 11 0 -9 2
word band #	-1 0 -1 1 5 1 4 0 -9 -2
word bando	0 -1 0 1 2 0 -1 0 0 11
word bank	3 -6 2 -4 2 -6 9 -3 3 -21
word bank and	0 0 0 0 0 0 0 0 0 8
word bank detail	-5 -1 -1 0 0 -4 12 -1 0 -7
word bank holiday	-4 -2 9 -3 -3 0 -2 -2 7 -10
word bank timemention	0 0 0 0 0 0 0 0 0 -12
word banque de	0 0 0 0 -4 0 4 0 -1 -8
word bar	0 -4 -1 6 8 0 -12 -1 4 -15
word bas	2 0 0 0 0 0 0 0 -1 -17
word base	-2 -5 -2 0 -3 18 -1 -3 -1 -33
word base #	-1 -1 -1 0 -2 13 -8 -1 0 -5
word based	1 -2 0 0 7 0 -4 0 -1 12
word basi	-1 -5 0 -1 20 -1 -9 -1 -4 -15
word basi van	-3 -2 0 0 16 -1 -7 0 -3 -3
word bate	-7 8 -1 0 -1 -1 2 0 -1 -14
word bate papo	-7 11 0 1 -1 -1 -2 0 -1 -13
word bater	-1 10 0 0 -2 -1 -4 0 -1 -9
word baustelle	-17 -3 23 -3 0 2 -1 0 0 -17
word be	-26 -52 51 25 -28 -4 4 25 6 -40
word be #	-7 10 -2 0 0 2 -2 -1 0 -38
word be a	3 -5 0 -1 1 -1 9 -1 -5 -3
word be able	-2 0 -7 12 -3 -2 8 -1 -5 -30
word be all	-2 2 3 0 0 0 -2 0 0 -9
word be announc	0 0 0 0 0 0 0 0 0 24
word be as	0 -2 0 0 2 12 -11 0 0 -9
word be asked	7 0 -1 -1 -2 0 -4 0 2 -9
word be at	6 -2 2 -1 0 0 -4 0 0 -9
word be available	2 -3 2 0 0 0 0 0 0 -10
word be back	-2 -2 19 -3 -2 -2 -13 1 4 -13
word be consider	-6 -3 -1 0 -5 0 13 -3 5 -23
word be contact	-1 -7 0 0 -10 0 4 -1 16 -7
word be delight	8 -5 0 0 0 0 -2 0 0 9
word be deliver	-1 -1 0 0 -5 0 -2 10 -1 -10
word be done	0 0 0 0 0 0 0 0 0 -20
word be finish	0 0 0 0 0 -8 11 0 -1 -9
word be free	-4 10 4 0 0 -1 -8 0 0 -22
word be glad	4 8 -2 -1 -4 0 0 0 -4 -16
word be going	0 0 0 1 0 0 -1 0 1 -15
word be grateful	2 0 0 0 -3 5 -1 0 -2 8
word be great	-15 -1 16 0 7 0 -5 0 -1 5
word be happy	0 0 0 0 1 0 0 0 0 43
word be heard	0 0 0 0 0 0 0 0 0 9
word be held	-9 4 6 0 -3 -1 -11 -1 14 -4
word be here	7 -6 2 -1 -1 -2 -9 12 -2 -7
word be in	-8 -21 8 -1 -14 -13 51 -3 1 -7
word be interview	2 -1 0 0 0 0 -1 0 0 26
word be issu	0 0 0 2 -2 0 0 0 0 -8
word be look	-1 0 -1 -1 0 -1 12 -4 -5 -4
word be made	3 -3 0 -1 -1 -1 3 1 -1 -11
word be making	0 0 0 0 5 -3 0 0 0 -16
word be meet	3 -1 0 0 -1 0 0 0 0 13
word be notifi	3 -1 -1 -1 1 -1 7 -3 -5 -10
word be offer	-1 -1 0 1 -19 3 17 0 0 -14
word be on	1 -4 5 -1 8 0 -6 0 -3 4
word be open	0 1 0 0 0 0 0 0 0 13
word be our	3 -10 -1 -1 9 17 -14 -1 -3 -34
word be out	0 -2 2 0 0 0 0 0 0 15
word be paid	1 -4 0 0 1 0 4 0 -1 -9
word be possible	-1 1 2 0 0 0 -1 0 0 -33
word be present	0 0 0 0 0 0 0 0 0 12
word be provid	0 0 0 0 0 0 0 0 0 13
word be reach	0 11 0 0 -1 0 -2 0 -8 -3
word be read	0 -1 0 0 -6 0 -1 1 8 -5
word be ready	-1 0 0 0 0 -7 9 0 1 7
word be record	0 0 0 0 0 0 0 0 0 37
word be remov	-1 2 0 1 -1 0 -1 0 0 39
word be seen	5 0 0 0 -1 -1 -1 0 -2 9
word be sent	-1 -1 11 0 -3 0 -3 0 -2 -8
word be slow	-3 -2 -5 -2 10 -4 -4 16 -7 -11
word be speak	1 0 -1 0 0 0 0 0 0 10
word be submitt	-1 -3 0 0 -3 -6 14 -1 -1 1
word be taking	-1 0 0 0 3 0 -1 0 -1 11
word be the	-2 -2 3 3 7 -1 -4 -1 -1 -8
word be there	3 -1 -1 0 0 0 0 0 0 12
word be timemention	-11 -7 21 0 0 1 -2 0 0 -15
word be up	0 -1 0 0 1 0 -2 0 2 19
word be used	0 0 0 0 0 0 0 0 0 16
word be will	0 -1 -13 0 1 -1 14 0 0 12
word be with	1 -2 2 0 0 0 1 0 0 12
word beagle	0 0 0 0 0 0 0 0 0 13
word bear	-1 -1 -1 0 -4 -2 12 -1 -1 -9
word bear with	-1 -1 -1 0 -4 -2 12 -1 -1 -9
word beatrice	0 0 0 0 0 0 0 0 1 10
word beatrice nkemelu	0 0 0 0 0 0 0 0 0 12
word beaucoup	-2 -2 -1 0 3 -2 10 -1 -6 -2
word beaucoup de	0 -1 0 0 12 -1 -3 0 -7 -5
word beca	0 0 0 0 0 0 0 0 0 14
word because	-8 -13 9 1 9 -15 -2 2 18 6
word because of	-5 -4 9 1 2 -12 3 -2 8 -4
word because the	-2 -5 -1 1 -3 -1 -2 1 12 -15
word because you	0 0 0 0 2 0 -1 0 -1 23
word becom	-1 -1 0 0 0 0 0 0 2 11
word become	0 0 0 0 -3 0 4 0 0 13
word bedankt	10 -9 -2 -1 6 -3 4 -4 -2 5
word bedankt dat	0 0 0 0 0 0 8 0 -7 23
word bedankt voor	11 -8 -2 -1 13 -2 -13 -3 3 14
word bedauern ihnen	0 0 0 0 1 0 -1 0 0 -10
word been	-57 -8 34 46 18 7 -11 4 -32 77
word been a	-6 0 6 3 1 -1 -3 -1 1 -12
word been accept	0 0 0 0 3 -1 -1 0 0 29
word been added	0 0 0 0 0 0 -3 0 4 43
word been approv	0 0 0 0 0 0 0 0 0 60
word been assign	0 0 0 0 0 0 0 0 0 38
word been call	-2 -2 6 1 0 0 -1 0 0 -27
word been cancel	-6 -1 -1 10 -1 0 -1 0 0 -17
word been cancell	-7 -2 2 7 5 -1 -2 -1 -2 27
word been chang	-2 -3 14 0 -2 0 -1 -5 0 1
word been complet	-1 -2 -1 -1 9 0 5 -4 -7 -14
word been confirm	0 0 0 0 0 0 0 0 0 22
word been fill	-3 -1 -1 12 -9 -2 9 -1 -6 -10
word been given	-1 -1 0 0 6 0 -8 1 2 -7
word been invit	0 -1 -1 -1 -3 -1 11 -1 -4 -14
word been look	0 -1 -1 10 2 -3 -4 0 -1 -12
word been moved	-4 -1 5 0 -6 0 10 0 -3 11
word been pass	0 2 0 0 -2 -1 2 1 -2 -9
word been plac	0 0 0 -3 -7 -1 15 0 -3 -1
word been receiv	-4 -2 -1 0 -3 -1 -17 15 11 11
word been referr	1 -2 0 0 -7 0 -2 -1 11 -5
word been schedul	6 -2 -1 -1 -1 0 0 0 0 9
word been select	4 11 -1 -4 -5 2 -3 -2 -2 -1
word been shortlist	3 13 -1 -1 -2 -2 -9 -1 -1 -6
word been through	0 0 0 0 -6 0 8 0 -2 -1
word been told	-1 0 -2 15 -4 -1 -5 -1 0 -2
word beendet	-1 -1 -1 0 5 0 -2 0 -1 -11
word before	-19 20 10 -15 -21 -33 43 -20 34 -17
word before #	0 16 -3 0 0 -2 -10 0 0 -4
word before i	2 -6 -1 -1 -4 -4 12 -5 7 0
word before that	-2 -1 -2 -3 -3 -2 13 -2 1 -7
word before the	4 6 -2 -1 -13 -3 -12 -2 22 0
word before then	-4 6 -2 0 -15 -1 12 -2 5 -2
word before timemention	-4 10 -1 -1 -3 -1 2 -1 0 22
word before we	-1 -14 -1 -1 -4 -5 30 -1 -3 -40
word before you	2 -3 20 -3 -7 -14 6 -2 1 -13
word before your	-1 -1 0 0 0 -8 12 -1 0 1
word beforehand	3 0 0 -1 -1 -1 0 0 -1 22
word befragen	0 0 0 0 0 0 0 0 0 8
word begeleider	0 0 0 0 1 0 -1 0 0 -9
word begin	-5 -7 -5 -4 -10 3 19 -3 11 -28
word begin on	7 -5 0 0 0 -1 0 -1 0 -11
word begin timemention	1 -4 -2 -1 -7 0 16 -1 -1 -11
word beginn	1 2 0 0 -1 -1 -1 0 0 11
word beginnen	1 -1 -2 0 -1 7 -4 0 0 12
word beginnt	0 0 0 -1 -4 0 8 0 -3 6
word begrusen	0 1 0 0 0 0 -1 0 0 -13
word behaviour	0 0 0 0 0 0 0 0 0 -8
word behind	3 -4 8 -1 1 -2 1 -1 -4 -40
word behind the	4 0 -1 0 -2 0 0 -1 -1 -9
word bei	13 13 -21 -12 0 2 12 1 -8 19
word bei #	12 -1 -2 -1 0 0 -5 0 0 2
word bei dem	0 0 0 0 0 0 0 0 0 11
word bei dir	-5 5 0 0 -1 0 3 0 -2 -8
word bei ihnen	-6 20 -12 -3 8 -1 -3 -2 0 -1
word bei mir	-1 0 3 -1 0 0 6 0 -7 21
word bei uns	-6 4 -6 -3 -4 4 7 3 2 -15
word beide	-2 -3 0 0 -11 -1 19 0 -3 10
word beiden	-1 6 -6 0 0 0 1 0 0 10
word beim	-11 11 -1 -1 -1 -1 7 0 -3 10
word beim kunden	-11 12 -1 0 0 0 3 0 -2 -24
word being	5 -3 -4 9 -4 -5 7 7 -12 -41
word being consider	0 0 0 0 -1 0 12 0 -9 -4
word being review	0 0 0 0 0 0 -1 2 1 -17
word being so	2 -1 -1 0 11 -2 -6 0 -2 -7
word bekeken	0 0 0 0 0 0 7 0 -5 -8
word bekijken	4 0 -4 0 -1 0 -2 0 4 -15
word bekijken hem	0 0 0 0 0 0 -1 0 1 -8
word bekommen	-1 -2 4 -1 -5 4 -3 -2 6 15
word bekommst	-1 1 0 0 0 0 1 0 0 -8
word bekommt	0 0 0 0 0 0 0 0 0 14
word bel	15 -7 4 -4 11 -7 -5 -1 -6 -21
word bel dan	-9 0 10 0 0 0 0 0 0 8
word bel ik	-2 -1 -1 -1 13 -1 -1 -1 -6 -15
word bel je	9 -3 -1 -1 -1 -2 0 1 0 -6
word belangstell voor	0 0 0 0 -2 0 0 0 3 8
word bell	7 -2 -1 -1 -2 -3 3 -1 -1 -63
word bella	-1 -10 -1 -1 1 -3 15 -1 0 92
word bellen	-2 -4 -2 -1 -2 -4 12 0 3 23
word bellen ?	-1 10 -1 0 -1 -3 -3 0 0 17
word bellen je	0 0 0 0 -1 0 -2 0 4 10
word belletje	0 4 0 0 0 0 -3 0 0 8
word below	-12 0 1 1 2 -1 16 1 -6 -6
word below :	1 -1 0 0 7 0 0 0 -8 -1
word below it	0 1 0 0 0 0 0 0 0 11
word bem	5 2 -3 -4 1 4 -7 -1 3 11
word ben	-6 -7 -3 -1 -3 -4 7 6 10 56
word ben ik	-1 -1 0 0 0 -1 6 -2 0 13
word ben je	0 -11 -2 0 -3 -1 18 0 -1 -20
word bench	2 0 0 0 0 0 0 0 -1 9
word bene	3 -13 8 -1 13 -3 -5 -2 -1 -11
word bene ?	10 -9 -1 0 0 0 0 0 0 5
word benefit	-1 -2 0 0 -1 3 2 0 0 11
word benevolat	0 0 0 0 0 0 0 0 0 15
word benevolat a	0 0 0 0 0 0 0 0 0 11
word benevole	0 0 0 0 0 0 0 0 0 13
word benoem	-2 -2 0 -4 0 16 -6 -1 0 -11
word bent	16 9 -3 -1 -6 6 -2 -1 -17 16
word bent geselecteerd	0 0 0 0 0 0 0 0 0 10
word bent u	0 1 0 0 0 0 0 0 0 16
word beratung	0 0 0 0 0 0 0 0 0 20
word bereikbaar	-1 -8 0 0 0 0 9 1 0 -9
word bereiken	-1 -7 0 0 -1 -1 12 0 0 -12
word bericht	-2 -2 -1 1 -5 -2 -3 17 -3 -17
word berichtje	-6 5 -1 0 10 -2 -11 -2 6 -12
word berucksichtigt werden	0 0 0 0 1 0 0 0 0 8
word bescheid	7 -3 0 -2 5 0 -3 -1 -2 -11
word beschikbaar	0 2 0 0 0 0 -1 0 0 16
word beschikbaar ?	0 1 0 0 0 0 0 0 0 13
word besliss	1 3 -2 -1 -3 -2 5 -1 -1 -10
word besloten	-4 -3 -1 -8 -2 28 -9 -1 -1 -9
word besluit	0 -1 0 0 0 0 3 -1 0 12
word beso	0 0 0 0 2 0 -1 0 0 8
word besoin	3 -4 -8 14 -7 -1 0 -1 4 -37
word besoin de	3 -2 -8 14 -4 -1 -1 -1 -1 -14
word besprechen	0 -1 0 0 -11 1 13 0 -1 19
word besprechen wir	0 -1 0 0 -11 1 13 0 -1 3
word bespreken	0 0 0 0 0 0 0 0 0 53
word besprochen	3 -2 -1 0 -1 -6 9 -1 -1 -29
word besproken	3 -3 0 0 -1 4 -2 0 0 -9
word best	-4 20 -11 28 -11 -6 -7 9 -19 -25
word best ?	-1 4 -1 0 0 0 -1 0 0 -11
word best for	-1 6 -1 0 0 0 -3 0 0 -40
word best of	-1 -1 0 0 -2 0 2 0 3 12
word best wish	0 0 -2 0 -3 0 -8 14 -1 -3
word best with	-1 -1 0 17 -10 0 0 -2 -2 -6
word bestatige	3 0 -2 0 0 0 -1 0 1 -15
word bestatige ich	1 0 0 0 0 0 0 0 1 -14
word bestatigen	9 -4 0 0 -1 -1 -9 -1 6 47
word bestatigen sie	6 -1 1 0 0 0 -4 0 0 10
word bestatigen wir	1 0 0 0 0 0 0 0 0 26
word bestatigung	1 -1 0 0 -9 -1 -5 1 14 2
word beste	10 -1 -4 3 17 2 3 -5 -24 38
word beste bedankt	0 0 0 0 -1 0 -2 0 3 21
word beste je	0 0 0 0 0 0 0 0 0 21
word beste mevrouw	0 0 0 0 0 0 0 0 0 17
word beste uit	0 0 0 0 0 0 0 0 0 11
word besten	-6 33 -2 0 -2 -3 -18 -1 -1 -26
word besten ?	-1 12 -1 0 -1 -1 -8 0 0 -4
word besuch	1 -1 0 0 0 0 2 0 -1 -22
word besuch am	1 0 0 0 0 0 0 0 0 -16
word beta	0 0 0 0 0 0 -1 0 2 17
word beter	0 0 0 0 1 0 0 0 0 -8
word beth	0 0 0 0 0 0 0 0 0 11
word beto	0 0 0 0 9 -1 -5 0 -3 6
word betreft	-2 -4 -1 -1 0 18 -9 0 -1 -3
word better	-7 14 -2 -2 19 -5 -12 -2 -3 38
word better for	-3 9 1 0 0 -1 -6 0 0 2
word better news	0 0 -1 0 8 -1 -3 0 -1 -3
word between	12 11 -6 -4 19 -9 -27 16 -13 3
word between #	14 -1 -1 -1 -1 -5 -6 1 0 8
word between the	0 9 0 0 0 -2 -5 0 -1 -2
word bevestig	7 -3 -6 -1 -3 -2 -8 -5 20 -10
word bevestig van	-1 -1 -4 0 -2 0 -6 0 14 -33
word bevestigen	-4 13 -1 0 0 -5 -3 0 0 -14
word bevestigen ?	-5 13 0 0 0 -5 -3 0 0 -21
word bevor	3 7 -1 0 -12 -1 7 0 -2 -8
word bevor wir	3 8 -1 0 -12 -1 5 0 -2 -13
word bewerben	0 0 0 0 0 0 0 0 0 48
word bewerber	0 0 0 0 0 0 1 0 -1 60
word bewerber fur	0 0 0 0 0 0 0 0 0 24
word bewerberin entschieden	0 0 0 0 1 0 0 0 0 -8
word bewerbung	17 5 -10 -10 -5 4 5 3 -10 -70
word bewerbung !	3 -3 0 0 -4 0 -1 0 5 -10
word bewerbung als	15 -15 -2 -1 -7 9 -13 -1 15 -61
word bewerbung auf	-1 -2 0 0 -10 0 2 0 11 -5
word bewerbung bei	2 -1 0 0 0 0 4 0 -4 -21
word bewerbung um	5 4 0 0 1 -1 -5 0 -3 96
word bewerbungen	-3 1 0 -1 3 0 2 3 -4 42
word bewerbungscoach	0 0 0 0 0 0 0 0 0 8
word bewerbungsgesprach	3 1 0 0 -1 0 -1 0 -2 -28
word bewerbungsunterlagen	-3 0 0 0 4 0 -9 0 8 -4
word beworben	0 -4 0 0 -9 0 -7 -1 23 15
word bezichtig	0 0 0 0 0 0 0 0 0 11
word biblioteca	0 0 0 0 0 0 0 0 0 16
word bibliotecaria	-4 -1 0 0 -2 0 -1 0 8 -9
word bid	0 0 0 0 0 0 0 0 0 18
word bien	10 -15 -7 -3 -9 -13 19 7 11 20
word bien ete	-3 -1 -1 0 -1 0 -9 1 14 -3
word bien recu	-2 -2 -1 -1 -5 -1 5 5 2 10
word bienvenue	-1 0 0 0 0 11 -8 0 0 -11
word big	21 -6 3 -1 0 -2 -27 -3 15 16
word bij	8 -2 -28 -5 -9 -7 49 -1 -5 -53
word bij de	3 -3 -2 -2 -4 -1 0 0 9 -9
word bij je	0 0 0 0 -7 -1 10 0 0 2
word bij jullie	0 0 0 0 0 0 0 0 0 33
word bij mij	0 0 0 0 0 0 0 0 0 14
word bij ons	0 5 -5 0 -1 0 -4 0 6 31
word bij onze	0 0 0 0 0 0 1 0 0 -23
word bike	-1 -1 0 0 11 -1 -5 -1 -2 0
word bilan	0 0 0 0 0 0 0 0 0 19
word bill	11 -8 0 0 0 -2 4 -1 -3 39
word bin	-6 12 -1 -1 -2 -2 -15 13 3 7
word binnen	1 -6 1 -1 -7 2 -4 -3 17 1
word binnen twee	0 -1 0 0 -3 0 -9 1 13 9
word bio	5 2 0 -1 0 0 -4 0 0 11
word birba	0 0 0 0 0 0 0 0 0 16
word bis	11 -17 2 -5 -20 -3 4 13 14 11
word bis #	7 -2 4 -3 0 0 -5 0 -1 16
word bis dahin	0 0 0 0 -1 0 -9 0 10 -3
word bis einschlieslich	-2 -1 0 0 0 0 -2 6 -1 -13
word bis ende	9 -1 -1 0 -2 -1 -2 -2 -1 3
word bis timemention	14 -15 2 -2 -1 0 8 -3 -2 41
word bis zu	0 -1 0 0 -1 0 -21 15 8 -2
word biscuit	2 0 0 -1 0 0 0 0 0 30
word biscuit the	0 0 0 0 0 0 0 0 0 13
word bit	-2 -3 4 -1 20 -4 -8 0 -6 8
word bitte	33 6 4 -8 -16 -6 -25 17 -4 78
word bitte am	2 -1 0 0 0 0 0 0 0 9
word bitte antworten	0 0 0 0 -1 0 0 2 0 -9
word bitte bestatigen	6 -1 1 0 0 0 -4 0 0 10
word bitte bis	-1 1 1 0 0 0 -1 0 0 9
word bitte geben	0 0 0 0 0 1 0 0 0 13
word bitte ihre	1 0 0 0 0 0 1 0 0 -10
word bitte ihren	1 0 0 0 0 0 0 0 0 8
word bitte kommen	0 0 0 0 0 0 0 0 0 33
word bitte sehen	-1 0 0 0 0 0 -12 15 -1 -4
word bitte seien	0 0 0 0 0 0 0 0 0 13
word bitte um	-2 -5 0 -1 -6 -2 13 -1 2 -22
word bitte vorher	0 0 0 0 0 0 0 0 0 15
word bitte wahlen	-2 8 -2 0 -1 0 -1 -1 0 -8
word bitten	6 -3 0 -1 -13 -2 2 -1 14 -24
word bitten um	2 -2 0 0 -1 -1 8 0 -6 -5
word bitten wir	1 -1 -1 0 -12 0 3 0 12 -17
word bjs	-6 -5 5 0 1 -1 6 0 0 -8
word bleiben	-1 -5 0 -1 13 -1 -5 0 -1 -16
word blijven	0 0 0 0 0 0 0 0 0 9
word blind	-1 0 0 0 -1 0 8 0 -6 -6
word block	6 -2 -1 -1 -1 -1 2 -1 -1 -9
word blog	0 0 -1 -1 -4 0 3 -1 4 19
word blue	5 -9 6 0 0 0 -2 0 0 21
word boa	17 -23 -14 1 25 -2 11 -3 -12 -39
word boa sorte	1 -1 -1 0 13 -2 -10 0 0 4
word boa tarde	9 -7 -6 1 0 1 4 -2 -1 -36
word board	-15 2 1 9 -14 -8 43 -5 -13 8
word board and	0 0 0 0 0 0 0 0 0 15
word board has	-5 -1 3 6 -8 -1 7 0 -2 6
word board meet	-5 -1 -1 0 -3 0 11 0 0 -7
word board will	0 0 0 0 0 -1 5 -2 -1 -22
word boas noticia	-5 1 0 0 0 0 5 0 0 -8
word boat	1 5 -1 -1 2 -2 -7 -1 4 -11
word bocca	2 -2 -1 0 1 -1 0 0 2 -8
word bocca al	2 -2 -1 0 1 -1 0 0 2 -8
word bolsa	-1 -1 1 -1 1 1 3 0 -3 -55
word bolsa de	-1 -1 1 0 1 0 -2 0 3 -38
word bom	-14 24 6 -1 -23 0 13 -12 7 -17
word bom dia	-11 20 6 0 -23 -3 16 -12 7 -21
word bonjour	14 -21 16 -1 -28 -19 47 -15 7 -128
word bonjour c'est	0 0 0 0 0 0 2 0 -1 -13
word bonjour je	5 -5 -1 0 -4 0 4 1 0 8
word bonjour madame	-4 0 8 0 2 -1 -7 -1 3 22
word bonjour monsieur	-2 17 2 -1 -3 -1 -10 -1 -3 -13
word bonjour votre	0 1 0 0 0 0 -9 0 9 0
word bonjour yani	-3 1 1 0 -1 0 19 -11 -4 -10
word bonne	-5 -2 -9 12 -4 0 5 -2 6 7
word bonne chance	0 2 0 0 0 0 -1 0 -1 11
word bonne nouvelle	-4 -2 0 0 -2 1 8 0 -1 -3
word bonne reception	0 0 0 0 -4 0 -3 -1 9 -2
word bons	0 0 0 0 0 -6 6 0 0 11
word bonsoir	0 -1 0 -1 -1 -1 5 -1 -1 -24
word bonu	-4 -3 -2 -1 -3 30 -15 -2 -1 -9
word bonu #	-1 -1 -1 0 -1 17 -12 -1 0 0
word book	-9 37 3 6 -11 -3 -33 -3 12 112
word book !	4 0 -1 0 0 0 -1 0 0 17
word book a	6 4 -3 -2 -1 -1 -3 0 0 17
word book for	-19 -1 -3 12 -2 0 14 -1 0 15
word book with	0 0 0 0 0 0 1 0 -1 9
word book your	-2 18 1 0 -1 0 -15 0 -1 10
word boot	13 -4 -3 -1 -3 1 2 -2 -3 -28
word bora	-1 10 0 0 -2 -1 -4 0 -1 -8
word borsa	0 0 0 0 0 0 0 0 0 20
word borsa della	0 0 0 0 0 0 0 0 0 10
word boss	24 -1 -3 10 -16 -5 -29 -3 22 -31
word boston	13 1 -1 -2 -1 -3 -3 -2 0 -8
word both	-9 5 -5 -2 20 36 -39 -2 -3 11
word both at	-10 10 0 0 0 0 0 0 0 -2
word bother	1 -1 -1 0 1 -4 -1 0 6 -8
word bought	0 0 0 3 -2 0 0 0 0 12
word bourse	0 0 0 0 0 0 0 0 0 11
word boutique	-1 2 -1 1 0 0 -1 0 0 -11
word bowl	0 3 0 0 14 -1 -14 0 -1 -10
word box	-16 0 16 2 0 -1 -2 -1 2 3
word box office	-15 0 16 2 -1 0 -1 0 0 -13
word branch	18 -6 -9 -1 -1 0 5 -1 -6 -40
word brand	2 -2 0 0 2 -1 3 -1 -2 22
word brand manager	0 0 0 0 0 0 0 0 0 25
word brasilia	0 0 0 1 0 0 0 0 0 -9
word brauchen wir	0 0 0 0 0 0 0 0 0 19
word break	13 0 -1 0 -1 -1 -10 -1 1 -23
word bremen	0 2 0 0 0 0 -1 0 0 11
word brenda	2 -4 -1 0 -1 8 -4 0 0 9
word breng	0 0 0 0 0 0 0 0 0 16
word breve	1 9 -1 -1 -18 0 -9 -1 20 3
word breve entrevista	-1 9 0 0 -5 0 -2 0 -1 18
word brief	-1 -2 -2 -1 15 -2 -6 -2 0 -18
word brief over	0 0 0 0 0 0 -1 0 1 -9
word bright	2 -1 0 -1 2 -8 1 0 6 -1
word bring	32 -7 -13 -3 19 -6 -5 -6 -11 15
word bring a	16 -7 -2 -1 -1 -1 -4 -1 -1 -6
word bring my	0 0 0 0 0 0 0 0 0 30
word bring one	0 0 0 0 -2 7 -4 0 0 -9
word bring photo	2 0 0 0 0 0 -1 0 0 24
word bring the	2 0 0 0 0 0 0 0 0 96
word bring this	0 0 0 0 7 -7 0 0 0 -16
word bring three	4 0 0 0 -1 0 -1 0 0 -39
word bring two	1 1 0 0 0 -1 1 0 0 -33
word bring your	18 3 -5 -1 -2 11 -18 -2 -3 -21
word bringen	8 -3 -1 -1 -1 0 -2 0 0 44
word bringen sie	8 -3 -1 -1 -1 0 -2 0 0 41
word bringt	0 0 0 0 0 0 0 0 0 14
word brother	4 -3 1 -1 -1 0 3 -1 -1 -18
word bruno	0 0 0 0 0 0 0 1 0 20
word bruto	-2 -4 -1 0 -4 21 -7 -1 -2 -12
word brutto	0 0 0 0 0 1 0 0 0 -9
word buch	-3 8 -1 -1 -1 -1 -2 0 0 -3
word buch dir	-3 8 -1 -1 -1 -1 -2 0 0 -3
word buchhalterin	0 0 0 0 0 0 1 0 0 13
word budget	-3 -1 -5 8 -7 -8 24 -3 -3 -10
word buen	6 -3 -1 -1 -1 -2 4 -1 -1 -26
word buen dia	4 -2 0 -1 -1 -1 4 -2 -2 -24
word buena	11 1 -4 2 -2 -5 4 -3 -4 -33
word buena tard	13 -2 -2 0 -2 -2 -3 -1 -1 -10
word bueno	-4 8 11 -2 -7 -3 0 -1 -2 17
word bueno dias	-5 5 11 -2 -7 -3 3 -1 -1 16
word build	12 -6 4 -3 -3 0 -4 -4 4 18
word build a	0 0 0 0 0 0 0 0 0 14
word bulletin	0 -1 0 -1 6 -2 -2 0 -1 -12
word bulletin de	0 -1 0 0 0 0 1 0 0 -10
word bump	0 0 1 0 0 0 0 0 0 -11
word buongiorno	-3 17 1 1 -5 -10 -2 -8 8 -45
word buongiorno signora	-1 10 0 0 -5 0 -3 -1 0 1
word buoni	0 -1 0 0 0 0 2 0 0 -9
word bureau	-3 -1 -1 -1 -1 0 12 1 -6 -6
word bureaux	11 -1 -6 -2 1 0 -1 -2 0 1
word burgeramt	2 -2 0 0 0 0 0 0 0 -15
word buro	16 -13 -3 -1 -2 -2 4 2 -1 11
word burokauffrau	0 0 0 0 0 0 0 0 0 -12
word bus	6 0 0 -1 -9 -4 12 -1 -3 -16
word busca	0 1 -2 0 6 0 -7 0 2 31
word buscamo	-1 6 6 -1 4 -1 -12 -4 3 2
word buscando	0 0 0 0 1 0 -1 0 -1 15
word busines	-3 10 -1 1 -14 5 13 3 -14 26
word busines attire	6 -1 0 0 -1 0 -2 0 -1 -13
word busines casual	0 0 0 0 0 0 0 0 0 -9
word busines days	0 -2 -1 -1 -6 6 11 4 -12 -13
word busines partner	-9 10 -1 1 -1 0 0 0 0 -15
word busqueda	-1 -3 0 0 -1 0 -5 0 10 35
word busqueda de	0 -1 0 0 -3 0 -1 0 4 36
word but	-4 -5 10 10 47 -16 -57 -12 27 -9
word but after	0 -1 0 0 0 0 2 0 -1 10
word but have	0 0 0 0 2 0 -1 0 0 31
word but i	-11 7 1 2 -7 -6 12 -1 2 -28
word but it	0 0 0 0 0 0 0 0 0 13
word but not	0 0 0 0 2 0 0 0 -1 33
word but the	1 -5 7 -1 -6 -4 9 -1 0 8
word but we	0 0 0 12 -15 0 -1 0 5 -7
word but we'll	4 -1 -4 0 4 0 -2 0 -1 -9
word but we've	-1 0 0 0 2 0 -8 -1 8 -7
word but were	0 0 0 0 10 -1 -1 -1 -8 3
word but you	21 0 4 -1 4 -1 -23 -1 -2 -5
word but your	0 -3 0 1 0 0 -4 0 7 14
word buy	-1 0 -2 3 0 0 0 0 0 22
word buyer	-1 8 -1 1 -10 0 11 0 -8 -1
word buzon	0 0 0 0 -4 0 -1 4 3 -11
word buzz	2 0 -2 0 -1 -1 4 0 -2 -23
word by	-35 6 -9 -2 3 42 12 -25 9 99
word by :	0 0 0 0 0 0 0 0 0 9
word by a	1 -1 -1 -1 -4 -1 4 1 1 -10
word by and	0 0 0 0 0 0 0 0 0 10
word by email	0 -1 0 0 -5 5 -8 0 9 2
word by end	0 0 0 0 0 0 1 0 0 21
word by our	0 4 0 0 -1 0 -5 1 2 -30
word by phone	-2 22 -1 -1 -12 -1 5 -3 -8 10
word by telephone	0 0 0 0 0 0 -1 0 1 16
word by the	0 -6 -3 3 23 -4 -3 -5 -4 57
word by timemention	-17 -14 -7 -10 5 27 35 -10 -8 7
word by us	-1 -1 3 -2 0 19 -17 0 -1 -2
word by your	3 -3 0 0 4 0 -1 0 -2 13
word by zoom	-2 0 3 0 0 0 0 0 0 8
word c	-14 -4 -4 -1 -1 -5 18 9 3 16
word c #	-8 -3 0 0 0 -4 12 4 0 4
word c timemention	-2 6 -2 0 0 0 0 0 0 -30
word c to	1 0 0 0 0 0 0 0 0 18
word c'est	32 -7 -7 -2 1 0 -8 -4 -6 -79
word c'est note	10 0 -1 0 -1 -1 -7 0 0 -7
word c'est timemention	0 3 -1 0 0 0 -1 0 0 -19
word ca	5 27 -13 -2 6 -5 -18 -2 1 -48
word ca te	0 8 0 0 0 0 -7 0 0 8
word ca timemention	1 16 -12 0 0 -1 -1 -1 -1 -28
word cabe	0 0 0 0 9 0 -3 0 -5 0
word cabe recurso	0 0 0 0 9 0 -3 0 -5 0
word cabin	0 10 6 -3 -3 -6 -5 0 2 -15
word cace	0 -1 0 0 0 -1 3 0 0 -10
word cad	3 -2 0 0 0 0 0 0 0 12
word cada	-3 -1 -1 0 -3 -2 1 0 9 -4
word cadastro	0 -9 0 0 2 0 8 0 -2 0
word cadre	1 0 0 0 -3 -3 8 0 -1 -6
word cadre de	0 0 0 0 -3 -3 8 0 -1 -7
word cafe	9 10 -5 2 5 -8 -11 -1 -2 -18
word cafe ?	0 9 0 0 -1 -1 -5 0 -1 1
word caiu	-1 2 2 1 0 0 -3 0 0 -23
word cal	-18 69 -13 -5 -9 -4 -17 -1 -2 -30
word calend	-2 21 -1 -1 -4 -3 -6 -1 -3 -2
word calendar	28 -4 9 10 -10 -3 -21 -3 -6 -6
word calendar :	1 5 0 0 -2 0 -1 0 -2 28
word calendar hold	9 -3 6 -7 -1 0 -3 -1 0 -15
word calendario	1 -11 12 2 -1 0 -1 0 0 -10
word calidad	0 0 0 0 -1 2 -2 0 0 9
word call	12 19 12 15 -33 -27 -41 10 32 -46
word call !	-2 3 0 0 0 0 -1 0 0 17
word call ?	-1 13 -1 0 -1 -1 -10 0 1 -25
word call about	-13 15 0 0 0 0 -1 0 0 0
word call and	0 0 0 0 1 0 -1 0 0 10
word call at	0 0 0 1 0 0 0 0 0 12
word call for	-1 4 0 -1 4 -1 -4 -1 0 -18
word call from	12 -6 -1 -2 -2 -5 5 -1 0 -13
word call her	0 0 0 0 0 0 0 0 0 10
word call letter	3 -1 0 0 0 0 0 0 0 -14
word call me	-11 -10 -1 -3 16 1 14 -2 -5 10
word call on	14 0 -1 3 -4 -5 -7 -1 0 14
word call or	-1 1 0 0 0 0 -2 0 2 -10
word call people	-3 -1 0 -1 -1 -1 -4 -2 14 -11
word call the	1 -3 -6 -3 -4 -2 -10 24 2 -15
word call timemention	-1 14 6 16 -18 -3 -2 -11 -1 -4
word call to	-1 -1 4 -1 3 0 -4 0 -1 18
word call us	0 0 0 0 0 0 0 0 0 17
word call with	17 0 -2 1 -4 -1 -10 -2 1 11
word call you	7 -6 -4 -2 -2 -9 14 -1 4 29
word calle verde	0 0 0 0 0 0 0 0 0 9
word callum	0 0 0 0 0 0 0 0 0 9
word calma	-1 -1 -1 -1 -3 -1 6 -1 1 -20
word calma e	-1 -1 0 -1 -1 0 3 0 1 -14
word calzado	5 0 0 -2 0 -1 -1 0 0 -15
word camara	-1 4 0 0 -2 0 -3 -1 3 -8
word camara municipal	-1 0 0 0 -1 0 -1 0 3 -8
word cambio	-2 -5 8 -1 -1 -1 -4 -1 6 2
word cambio de	-2 -1 4 0 0 0 -1 0 0 -10
word came	-9 -17 0 -3 32 -8 -8 3 10 25
word came acros	0 0 0 0 1 -1 2 0 0 -11
word came back	0 -1 -1 -1 14 -1 -9 0 0 2
word came down	0 -1 0 0 6 -1 -3 0 0 9
word came in	0 0 -1 0 -1 0 0 8 -6 -5
word came through	0 -7 0 0 -3 0 0 0 10 -9
word came up	-6 -2 2 0 -2 5 7 -1 -1 22
word camera	4 -8 -1 -1 -1 -3 12 -1 -2 -27
word camila	0 0 0 0 2 0 -1 0 0 8
word camila #	0 0 0 0 0 0 0 0 0 9
word camp	0 -1 0 0 7 0 -6 0 0 15
word campu	4 -1 -1 -2 -3 -2 -5 -1 10 5
word campu visit	6 0 0 -2 -1 -2 0 0 -1 -17
word can	-7 45 2 -18 9 75 -60 -13 -32 71
word can also	-1 0 0 0 11 0 -7 0 -2 9
word can apply	-1 -1 0 0 0 0 16 0 -14 0
word can ask	-1 0 0 0 -1 0 0 0 2 14
word can be	-1 12 -1 -1 -7 -8 1 1 4 10
word can check	0 0 0 0 -1 0 -1 0 2 8
word can come	-1 -1 9 0 0 -1 -5 0 0 20
word can confirm	1 0 0 0 0 0 -2 0 1 -9
word can do	-13 41 -11 -6 5 1 -11 -3 -4 24
word can expect	14 -2 -1 -2 -1 -4 3 -1 -6 -6
word can get	0 0 0 0 -1 2 0 0 0 -15
word can give	-1 -1 0 0 0 6 -2 -1 0 -10
word can i	0 0 0 0 0 2 0 0 0 -12
word can meet	0 0 0 0 0 0 0 0 0 19
word can offer	-18 26 -5 -1 0 0 -1 -1 0 -21
word can only	-1 -3 -1 0 6 0 -3 0 3 -8
word can put	-1 -1 0 0 0 4 2 -1 -2 -10
word can see	-1 1 1 1 -3 -1 0 0 0 -37
word can send	0 -1 0 0 0 0 1 0 0 19
word can take	-1 -2 0 0 -2 0 6 0 0 13
word can talk	0 0 0 0 0 0 0 0 0 11
word can tell	0 1 -1 -1 -1 0 5 0 -2 -14
word can we	-2 -10 19 -1 -3 10 -12 -1 -1 33
word can you	24 -20 -7 -1 -2 40 -20 -2 -12 -4
word can't	2 -17 5 -5 24 -25 -8 26 -2 -10
word can't do	0 5 -2 0 0 0 -2 0 0 15
word can't make	10 -8 2 -1 0 -1 -1 0 0 9
word can't offer	0 -1 0 0 19 -15 -2 0 0 8
word can't see	0 0 0 0 0 0 0 0 0 19
word can't take	-1 -4 3 3 17 -1 -14 -1 -2 -5
word can't wait	3 -1 -3 -3 -3 2 -18 24 -2 -26
word canada	-5 -1 -1 1 0 0 0 6 0 8
word cancel	-9 -5 9 30 -9 -2 -13 1 -2 -32
word cancel :	-4 -1 -2 11 -1 0 -1 0 -1 -14
word cancel and	-2 0 7 -4 0 0 0 0 0 -12
word cancel event	-2 0 0 4 0 0 0 0 0 -11
word cancel or	0 0 0 0 0 0 0 0 0 -8
word cancel timemention	-2 -1 -1 7 -1 0 -1 0 0 14
word cancelada	-6 -1 -1 13 -1 -1 -2 0 -1 14
word cancelado	-6 -1 -1 12 -2 0 -1 0 0 24
word cancelado :	-5 0 -1 8 -2 0 0 0 0 -13
word cancelado la	-1 0 0 2 0 0 0 0 0 16
word cancelado o	0 0 0 1 0 0 0 0 0 14
word cancelar	0 -1 -2 4 -1 0 -1 0 1 -20
word cancell	-20 -6 5 47 0 -3 -15 -3 -6 7
word cancell by	-3 -1 -1 7 4 0 -3 0 -3 11
word cancell timemention	-1 0 -1 9 -1 -1 -4 0 0 13
word cancellation	0 -1 -6 11 -2 0 -1 0 -1 -37
word candidacy	-1 -1 0 0 14 -1 -3 -1 -6 -8
word candidat	-7 -6 4 -6 15 2 -3 1 0 -10
word candidat and	-1 -1 0 0 -1 0 5 0 -2 -23
word candidat are	0 0 0 0 1 0 -1 0 0 8
word candidat for	0 -1 0 0 9 0 -4 0 -2 -16
word candidat in	-1 0 0 0 -1 0 3 0 -1 12
word candidat know	-1 0 0 -1 -4 5 4 0 -1 -10
word candidat on	0 0 0 0 -1 0 2 -1 0 17
word candidat timemention	0 0 0 0 0 0 -2 3 0 8
word candidat who	0 3 0 0 -1 -2 -4 1 4 -23
word candidat will	7 -1 -1 -1 -9 -1 8 -1 -1 -15
word candidata	0 -2 1 -1 -15 -1 17 -1 1 -28
word candidata :	0 0 0 0 -3 0 6 0 -2 -14
word candidata in	0 0 0 0 0 0 0 0 0 12
word candidatar	0 -7 0 0 10 0 -1 0 -1 11
word candidate	-5 -18 12 -1 35 -1 -11 12 -23 91
word candidate #	0 0 0 0 0 0 0 0 0 14
word candidate :	3 -1 0 0 0 0 0 0 0 33
word candidate account	0 0 0 0 -1 0 2 3 -2 10
word candidate for	0 0 0 2 1 0 -1 0 -1 23
word candidate has	0 0 0 0 5 -3 0 0 -1 -13
word candidate home	0 -1 0 0 -1 9 -6 0 -1 -34
word candidate is	0 0 0 0 0 0 0 0 0 9
word candidate portal	0 0 0 0 0 0 0 0 0 -12
word candidate se	0 0 0 0 0 0 0 0 0 21
word candidate who	-1 -7 12 -1 6 -2 -6 0 -1 -46
word candidate with	0 -1 0 0 13 0 -10 0 -2 -5
word candidate'	0 0 0 0 0 0 0 0 0 16
word candidati	2 -1 1 1 -8 0 0 2 4 -24
word candidato	-5 4 -1 3 6 -1 -1 2 -7 20
word candidato para	0 0 0 0 0 0 0 0 0 19
word candidatur	-1 -1 0 0 13 -1 -3 0 -6 18
word candidatur pour	-1 -1 0 0 13 -1 -3 0 -7 1
word candidatura	-5 10 -8 -7 53 -9 -11 -10 -14 -194
word candidatura :	0 0 0 0 -5 0 2 0 4 -8
word candidatura a	-4 6 -1 -1 11 -1 -5 -4 -1 -28
word candidatura ao	-1 0 0 0 0 0 0 0 1 13
word candidatura come	-1 1 -1 0 -2 0 5 0 -2 -34
word candidatura da	0 4 0 0 -6 0 -5 0 8 8
word candidatura de	0 0 0 0 0 0 1 0 -1 -9
word candidatura e	0 -1 0 0 0 0 23 0 -21 -19
word candidatura espontanea	0 -1 0 0 26 0 -3 0 -21 -11
word candidatura foi	0 -4 0 0 -13 0 -2 -1 20 -6
word candidatura inviata	0 0 0 0 0 0 0 0 2 -14
word candidatura para	-1 -7 -1 0 14 -1 -8 -1 3 24
word candidatura per	-1 0 -1 0 -4 -1 -1 -1 8 24
word candidatura recebida	0 0 0 0 0 0 -1 0 2 23
word candidatura spontanea	0 -1 0 0 8 0 -5 0 -1 -8
word candidature	-8 32 -6 -5 -23 7 -17 7 14 -95
word candidature a	-2 -4 -2 -1 -14 7 16 -1 0 -9
word candidature au	3 -3 -1 -1 -9 -1 -3 -1 15 -11
word candidature de	-1 6 0 0 0 0 -5 0 0 -17
word candidature et	0 0 0 0 1 1 -2 0 0 -11
word candidature infirmier	-7 -2 0 0 -3 0 5 8 -1 -2
word candidature nous	0 4 1 0 -1 0 5 0 -9 -2
word candidature pour	-3 4 0 0 8 0 -2 0 -6 66
word candidature recue	0 0 0 0 0 0 8 0 -7 -11
word candidature spontanee	0 3 0 0 -9 0 -7 0 15 -35
word cannot	-2 17 -1 -1 -18 -1 -15 7 14 2
word cantina	0 0 0 0 0 0 0 0 0 11
word capital	4 -1 0 0 0 0 -2 0 0 -19
word car	1 -2 -3 0 8 0 -9 -1 7 21
word car park	0 0 0 0 0 0 0 0 0 9
word cara	3 -13 11 -1 -6 0 5 -1 2 -8
word card	-5 8 -1 -1 -3 6 -3 0 -1 62
word care	-4 8 -4 -1 21 -4 -5 -1 -9 -21
word career	-2 -1 -1 -5 9 0 -6 11 -5 60
word career page	0 -1 0 -5 7 0 0 1 -1 -15
word careful	-1 -1 -1 -1 7 -3 -2 -1 1 33
word careful consideration	0 0 0 0 2 0 0 0 0 17
word careful review	0 0 0 0 0 0 0 0 0 9
word cargo	-1 0 0 -1 -5 28 -33 -1 14 -16
word cargo de	-1 0 0 -1 -2 1 -6 -1 8 -20
word cari	0 0 0 0 0 0 0 0 0 11
word cariste	0 -1 0 0 -1 -1 3 0 0 -12
word carla	-1 -1 -2 2 2 0 -1 0 0 33
word carne	0 -6 0 0 0 0 7 0 0 -12
word carne de	0 -6 0 0 0 0 7 0 0 -15
word carrier	0 -1 0 0 0 0 1 0 0 10
word carry	2 2 0 -1 0 0 2 0 -4 -9
word carta	-3 10 -1 -1 -14 2 -7 -3 16 -28
word carta d'identita	0 0 0 0 0 0 0 0 0 -10
word carta de	0 0 0 0 0 -1 3 0 0 -13
word cartao de	-1 -1 0 0 -5 1 -1 0 7 -10
word carte	-2 -3 -1 -1 -1 10 -1 0 0 -10
word carte vitale	-2 -1 -1 -1 0 10 -5 0 0 -6
word carteira	-3 -1 -1 0 -1 9 -3 0 1 -4
word cas	-1 -2 0 0 6 0 0 1 -4 16
word cas d'empechement	0 0 0 0 0 0 0 0 0 11
word casa	-4 -4 -1 10 3 6 -5 -3 -2 24
word case	2 -3 1 -2 8 -6 0 7 -7 11
word case #	0 -2 -1 -1 -1 0 -4 9 -1 -6
word cash	0 0 0 0 -1 0 3 -2 0 11
word caso	9 -11 -4 -1 3 -2 -3 -2 10 27
word caso contrario	10 -9 -1 0 0 0 0 0 1 -12
word cast	0 0 0 0 1 0 0 0 0 41
word casual	4 -4 -4 -3 -3 -1 11 -1 -1 -11
word catch	1 1 -5 -4 -1 -1 9 -1 0 1
word cater	0 -8 0 0 6 -1 -1 0 5 -7
word caught	-4 6 0 0 -2 0 1 0 0 -9
word causa	-2 -1 4 0 -1 0 0 -3 5 -10
word cdl	-7 -1 0 0 -1 11 -1 0 0 10
word ce	-5 8 -16 -3 -2 1 21 -2 -2 9
word ce jour	0 0 -1 0 -9 2 -1 0 9 -5
word ce que	-5 9 -1 0 4 -1 -3 0 -2 10
word ce qui	0 3 0 0 0 0 -3 0 2 9
word ce rendez	3 -2 0 0 0 0 0 0 0 -9
word ce timemention	2 -1 0 0 0 0 0 0 0 -11
word cedar	3 -1 0 0 1 0 0 -1 -1 -9
word cedo	0 0 0 0 0 0 0 0 0 11
word cedula	0 0 0 0 0 0 1 0 0 -8
word cela	14 -6 0 -1 -4 -3 2 0 -3 1
word cell	-1 2 -1 0 -4 7 -1 0 0 -14
word celle	1 0 -1 0 -2 0 2 0 0 -13
word celular	0 9 0 0 0 0 -8 0 0 0
word center	2 1 0 -1 2 -8 7 -1 -3 -1
word central	8 -2 -4 4 -3 -1 -1 1 -2 -38
word centrale	-1 0 0 5 0 -1 -1 -2 0 -16
word centre	-3 -8 8 -2 7 -3 4 3 -7 -13
word centre on	-9 1 0 0 0 0 9 0 -1 3
word centro	0 -19 11 -1 11 1 -1 -1 -1 30
word centro de	0 0 0 0 0 1 -1 0 0 13
word centro per	0 0 0 0 0 0 0 0 1 42
word cerchiamo	-1 -2 -1 0 8 -1 2 0 -5 -3
word cerrado	1 -1 -2 0 3 -10 -4 14 -1 -8
word cert	0 1 0 0 -5 0 -14 0 19 -17
word certifi	0 3 0 0 0 0 -2 0 0 20
word certificado	-2 -1 -1 0 -1 2 4 0 0 -13
word certificado de	-1 -1 -1 0 -1 1 3 0 0 -17
word certificat	2 -1 -1 0 0 -2 4 0 -1 -15
word certificate	11 -6 -1 0 -2 -2 1 0 -1 -4
word ces	-1 0 0 1 -3 -2 7 0 -1 -11
word cet	0 -1 0 0 -11 -1 19 0 -4 -2
word cette	0 -6 -1 -2 5 3 9 5 -13 -25
word cette etape	1 -4 0 0 -5 0 9 0 -1 -13
word cette semaine	-2 9 -1 0 -5 0 5 -1 -5 6
word cfo	-1 10 -1 -1 -9 -3 7 0 0 12
word chair	-1 -17 6 -1 5 -2 13 -1 -2 -9
word challenge	-1 -2 0 0 0 -1 9 0 -5 3
word chamada	-12 3 -8 0 -3 -1 17 0 4 -26
word chamamo	0 0 0 0 -6 0 0 -2 9 4
word chamber	-5 0 6 0 0 0 0 0 0 -9
word chambre	0 0 -1 0 0 -3 6 -2 0 11
word chanc	-4 5 0 0 0 0 1 0 -1 -8
word chance	-2 32 12 0 8 -3 -40 -2 -6 -5
word chance to	0 5 0 0 7 0 -8 0 -2 -15
word chance you	-1 -4 14 0 0 -1 -7 0 0 -3
word chang	0 -8 12 0 11 1 11 -18 -10 -4
word chang :	-2 -3 15 -1 -3 0 -1 -5 0 6
word chang your	0 0 0 0 0 0 0 0 0 11
word change	-10 -8 24 0 14 -10 -2 -1 -7 15
word change of	-15 -1 19 -1 -1 0 -1 0 0 -24
word change or	0 0 0 0 0 0 0 0 0 9
word change the	0 0 0 0 0 0 0 0 0 24
word change to	-9 -1 12 -1 -2 0 2 0 0 -6
word changement	-3 -2 -3 11 -1 -1 -1 -1 0 4
word changement de	-1 -2 -5 11 -1 -1 -1 -1 0 7
word chao	-1 -11 16 -1 7 -4 -6 0 -1 -5
word chapter	-1 0 -1 0 0 0 2 0 0 14
word charge	-1 1 0 2 -4 0 4 0 -1 11
word chargee	9 -7 -1 0 2 0 -3 0 0 -7
word chargee de	9 -8 0 0 1 0 -2 0 1 0
word charlamo ?	-1 5 0 0 0 0 -3 0 0 -13
word chat	27 22 -8 1 -6 -8 -20 -6 -2 -47
word chat ?	-1 6 0 0 -1 0 -2 0 -1 -18
word chat about	2 2 -1 0 -2 0 -1 0 0 -12
word chat on	0 0 0 0 0 0 0 0 0 8
word chat this	0 2 0 0 0 0 -1 0 -1 -8
word chat with	5 12 -3 -1 -1 -4 -2 -5 -2 -10
word chaussur	1 0 0 0 0 0 0 0 0 -12
word che	10 11 -22 7 19 1 -4 -5 -16 -49
word che ci	0 0 0 0 1 0 0 0 0 -13
word che e	0 -1 8 -5 3 -1 -4 -1 -1 -14
word che il	-1 -1 0 1 10 -5 -4 0 -1 7
word check	-17 -19 -4 -7 -24 -5 80 -10 6 47
word check for	0 0 0 0 -1 -4 8 -2 -1 -4
word check in	1 -2 2 0 8 -1 -5 -2 -1 5
word check is	-5 0 0 0 -1 -1 10 0 -2 0
word check that	1 0 -1 0 0 0 0 0 0 10
word check with	-3 -13 -3 0 -14 -2 42 -3 -4 -4
word check your	0 -1 0 0 -5 0 -1 0 8 31
word cheer	-2 -1 -1 -1 -12 -1 -15 -2 35 -7
word cheer for	-2 -1 0 -1 -11 -1 -15 -2 32 -8
word cheese	0 0 0 0 0 0 0 0 0 11
word chef	0 10 -2 -2 -7 -3 -16 -4 24 -64
word chef d'equipe	0 0 0 0 0 0 1 0 0 -10
word chef de	-1 14 -10 0 -1 0 -2 0 0 -12
word chefe	-1 0 0 1 2 0 -2 0 0 27
word chefia	-2 -2 0 0 0 0 5 0 0 -9
word chegou	0 -1 0 0 -1 0 -4 -1 8 3
word chemistry	2 -1 0 0 1 0 -3 0 2 9
word chen	0 1 0 0 0 0 -1 0 0 20
word cheque	0 0 0 0 6 0 -3 0 -2 -8
word cher	-1 0 0 0 0 0 6 -1 -3 25
word cherche	-2 2 0 0 -1 0 2 0 0 17
word cherche un	-2 3 0 0 0 0 0 0 0 16
word chere	-6 -5 5 -3 9 0 5 -1 -3 67
word chere candidate	-2 3 0 0 0 0 0 0 0 -10
word chere madame	-2 -1 5 -2 -1 1 0 0 -1 33
word chez	5 -1 -4 -2 -3 0 0 -1 6 45
word chez nous	4 1 -3 -1 -8 0 -3 0 10 1
word chez vous	0 0 0 0 0 0 0 0 0 29
word chi	-1 -7 0 0 2 0 5 0 2 30
word chi non	0 0 0 0 -9 0 9 0 0 12
word chiacchierata	1 7 8 -5 -3 -1 -5 -1 0 -1
word chiacchierata di	0 1 9 -5 -1 0 -2 0 0 -4
word chiameremo	-2 -9 0 0 -1 0 13 0 0 3
word chiameremo per	-2 -9 0 0 -1 0 13 0 0 -1
word chiamo	0 -2 -1 0 -1 -1 7 -1 -1 -18
word chiamo timemention	1 0 0 0 0 0 0 0 0 -11
word chicago	1 0 0 0 0 0 0 0 0 -12
word chico	0 -2 -2 0 13 1 -8 0 0 -13
word chieda	3 0 -1 0 0 0 -1 0 0 -16
word chieda di	3 0 -1 0 0 0 -1 0 0 -16
word chien	0 0 0 0 0 0 0 0 0 11
word chien nala	0 0 0 0 0 0 0 0 0 11
word chiesto	-1 0 0 0 -1 0 2 0 0 -9
word children	0 0 0 0 9 -2 -6 -1 0 -17
word chiudere	-1 -1 0 1 0 -1 3 0 0 -12
word chiusi	0 0 0 0 0 -2 9 -6 0 -1
word chloe	7 -1 -3 -3 -1 0 3 0 -2 51
word choice	-6 17 -7 -1 14 2 -13 -3 -2 -19
word choir	0 2 0 -1 6 -2 -4 0 -1 21
word choisi	4 11 -2 0 -2 -1 -8 -1 -1 4
word choisir	0 1 0 0 0 0 0 0 0 16
word choisir un	0 1 0 0 0 0 0 0 0 17
word choisissez	-2 7 0 0 -1 0 -3 0 -1 18
word choisissez un	0 1 0 0 0 0 0 0 0 21
word choix	-4 8 -1 -1 -1 -1 3 -1 -2 -23
word choos	0 1 -1 0 -4 -1 -1 -15 21 -8
word choose	-35 51 4 -8 5 -13 -6 -3 5 51
word choose a	-17 14 9 -1 -2 -8 4 -1 1 35
word choose another	-1 11 -1 -3 -5 0 0 0 0 11
word choose your	-1 2 0 0 0 1 -1 0 0 -9
word chosen	-3 4 -1 -1 10 -3 -8 -1 3 -14
word christma	-4 5 -3 -1 -11 -1 13 11 -9 -24
word ci	-10 14 18 -7 8 9 -30 -5 3 -39
word ci dessou	0 1 0 0 0 0 0 0 0 16
word ci e	0 2 0 0 0 0 -4 0 4 -22
word ci faccia	0 0 1 0 0 0 0 0 0 9
word ci faremo	0 0 0 1 0 0 0 0 0 15
word ci ha	0 3 8 -5 0 -1 -5 0 0 -6
word ci sentiamo	1 4 -1 0 5 0 -6 0 -1 -16
word ci siamo	0 0 0 -1 2 2 -2 0 0 -9
word ci sono	0 8 0 0 0 -1 -5 0 -1 13
word ci vediamo	-12 0 13 0 0 0 0 0 0 6
word ciao	-19 23 4 -4 -2 -11 8 2 -1 -158
word ciao !	0 6 -1 -1 -3 -1 -9 4 3 -18
word ciao per	-18 19 -3 0 0 -1 4 0 0 -10
word ciao timemention	-7 -2 12 0 0 -1 -2 0 0 -24
word cima	0 -1 1 0 -13 0 -2 -2 16 -6
word cinco	-5 -2 -1 0 -2 0 0 -1 10 4
word cinq	0 0 0 0 -3 0 8 0 -5 1
word cinque	0 0 0 0 0 2 2 -1 -3 8
word circa	0 7 0 0 0 0 -3 -2 -1 8
word circle	-1 -1 0 0 4 -2 3 -1 -2 -10
word circle back	-1 -1 0 0 4 -2 3 -1 -2 -12
word cita	11 -3 4 0 -2 -3 -3 -1 -2 16
word citofono	7 0 -1 0 -1 0 -2 0 0 -8
word city	-9 1 9 0 -1 0 -2 1 2 -3
word claim	4 -4 0 1 -2 -1 0 -1 2 21
word claim adjuster	7 -5 0 0 -1 0 0 -1 0 -14
word claim handler	0 0 0 0 0 0 0 0 1 -20
word claim on	0 0 0 0 0 0 0 0 0 14
word clair	0 -1 0 0 -2 0 6 0 -1 -11
word clarification	0 0 0 0 0 0 5 0 -4 8
word clas	5 14 -2 -1 0 -18 -1 -1 4 -15
word clase	0 0 0 0 2 0 -1 0 0 -13
word clash	-6 10 -1 0 0 -1 -1 0 0 14
word clean	0 -2 0 0 0 -10 13 0 0 10
word clear	19 -2 -18 -1 4 0 -6 0 3 10
word clear the	18 -1 -18 0 -1 0 2 0 -1 1
word clerk	-4 -12 1 -2 -5 -7 27 -2 5 -6
word clic	0 0 0 0 0 0 0 0 0 10
word click	-3 -2 0 0 1 0 0 3 2 142
word click here	-2 0 0 0 2 0 2 0 -1 39
word client	2 -5 -11 6 44 -7 0 -2 -26 -36
word client a	-6 -2 0 -1 1 2 12 -1 -5 -4
word client and	-8 9 0 0 -1 0 4 0 -4 -9
word client has	-1 -2 -2 8 -2 1 -1 -1 0 -8
word client in	0 -7 0 0 -1 -1 8 0 0 -27
word client is	0 0 0 0 0 0 0 0 0 9
word client timemention	1 0 -1 0 -1 0 6 0 -3 -32
word cliente	-6 -6 -2 1 11 -2 -1 -1 6 -45
word clinic	3 8 -6 0 -3 0 1 6 -7 -28
word clinica	0 2 -1 -1 9 -3 -8 0 0 -20
word clinical	9 -6 0 0 1 0 -2 0 -1 1
word clinical data	8 -6 0 0 0 0 -1 0 0 -2
word clinical study	0 0 0 0 0 0 0 0 0 8
word clinique	5 0 0 0 -1 0 -2 -1 -1 -23
word clip	4 0 0 0 -1 0 -1 0 0 -18
word clock	11 -2 -6 -1 0 0 -1 0 0 -8
word clos	1 -24 2 0 31 1 -32 14 7 -18
word clos :	-1 0 0 0 0 0 0 0 2 13
word clos date	-2 -2 -1 0 -4 -1 -7 -1 17 -10
word clos for	-1 -2 -2 -2 -1 -1 -10 19 -1 -3
word clos on	2 -1 0 -1 0 0 -1 0 0 19
word clos timemention	9 -9 3 -2 -1 -2 17 -13 -1 -3
word close	-13 1 -3 -1 20 -16 -14 -2 26 -8
word close timemention	-10 0 0 0 0 -6 1 0 17 2
word closer	-1 -2 0 0 17 -1 -6 -1 -7 -14
word closer match	0 -1 0 0 11 0 -4 0 -5 -10
word cloth	3 0 -1 0 -2 0 2 0 0 -18
word cloture	0 0 0 0 -5 0 8 0 -2 3
word cloud	2 -2 0 0 1 3 -2 0 -1 12
word cloud engineer	2 -2 0 0 -1 3 -1 0 0 -15
word club	1 5 0 0 -3 0 -5 0 3 21
word clube	0 0 0 0 0 0 0 0 0 8
word cnc	0 4 0 0 0 0 -3 0 0 -11
word co	-9 7 -6 12 -12 4 -23 9 18 -43
word co op	-5 0 -3 11 -2 0 0 -1 0 7
word coach	-2 -3 4 -1 -4 -2 4 0 6 12
word coach dee	0 0 0 0 0 0 0 0 0 8
word code	5 7 -3 -2 8 -3 -12 -1 0 62
word code :	0 0 0 0 0 0 0 0 0 13
word code is	0 0 0 0 0 0 0 0 0 18
word codice	0 -2 0 0 -2 7 -3 0 0 -26
word codice fiscale	0 -2 0 0 -2 7 -3 0 0 -23
word codigo	0 -3 0 3 -8 -1 0 0 8 2
word coding	2 -7 0 -1 -2 -1 11 -1 -2 -15
word coffee	-3 13 -4 -1 14 -4 -19 6 -2 -40
word coffee ?	0 1 0 0 0 0 0 0 0 12
word coffee on	-5 -1 0 0 16 0 -7 0 -3 -14
word coffee with	-1 5 -2 0 0 -2 -6 6 0 -18
word cohort	0 1 0 0 0 -4 4 0 0 11
word coisa	-7 -2 -9 -1 2 -2 19 -1 0 -16
word cold	0 0 0 0 0 0 -2 0 2 19
word colega	0 1 -1 0 0 0 -1 1 0 17
word colegio	1 -1 -2 0 7 0 -5 1 0 8
word colin	2 -1 3 0 -1 0 -2 0 -1 10
word collaborateur	0 0 0 0 9 2 -8 0 -1 -9
word collaboration	0 0 0 0 0 0 0 0 0 12
word colleagu	0 -1 0 0 0 0 -2 1 2 8
word collection	0 -1 0 0 8 -1 -3 0 -3 3
word college	-1 -3 0 -9 2 25 -11 0 -3 -43
word college heeft	-4 -3 0 -8 -4 29 -9 -1 0 -7
word colloque	0 0 0 0 0 0 0 0 0 11
word colloqui	-3 -1 -2 1 4 0 3 -1 0 39
word colloquio	16 20 -6 7 -20 -5 -13 -5 6 -88
word colloquio ?	11 -3 -6 0 0 0 -2 0 0 -26
word colloquio al	0 0 0 0 0 0 0 0 0 16
word colloquio con	5 2 -4 0 -6 0 -3 0 6 47
word colloquio conoscitivo	1 0 0 0 0 0 0 0 0 -17
word colloquio delle	0 0 0 0 0 0 0 0 0 9
word colloquio di	-1 -2 4 2 -1 -1 -1 1 -1 21
word colloquio in	3 -1 0 0 0 0 0 0 0 -10
word colloquio per	2 1 1 0 -1 -1 -1 -1 -1 -10
word colloquio timemention	-18 20 -1 1 -2 0 -1 0 0 -20
word colour	0 0 0 0 0 0 0 0 0 11
word com	0 87 -38 -7 -27 -6 -35 0 26 84
word com #	0 4 0 0 0 0 -2 0 0 10
word com a	3 8 -2 -1 12 1 -27 -3 10 -28
word com calma	0 0 0 -1 -1 -1 3 0 1 -13
word com mais	0 -8 0 0 6 0 -2 0 6 -12
word com o	2 -3 -9 2 -4 -3 -8 -4 27 -34
word com os	0 0 0 0 0 0 3 0 -2 14
word com rl	-1 27 -12 -4 -6 -1 -2 0 0 -2
word com sucesso	0 -1 0 0 -8 0 -1 0 11 -9
word com voce	-2 9 -3 0 -1 1 -8 0 3 -9
word combinado	4 0 2 -1 0 0 -3 0 0 -26
word combinado :	1 0 0 0 0 0 0 0 0 -28
word come	-5 57 33 28 -37 -12 -90 -18 44 -141
word come a	0 3 0 0 0 0 -2 0 0 -10
word come and	8 8 -5 0 -2 4 -17 -1 4 28
word come at	-7 -6 32 -2 -1 -4 -11 -1 0 -18
word come back	-3 -9 0 -2 -2 -6 23 -2 2 -4
word come by	1 2 -1 0 0 0 -1 0 -1 16
word come down	1 7 5 -1 -1 -3 -7 0 -1 -36
word come for	3 5 -1 -1 -3 -3 -3 -1 3 -23
word come in	7 2 -1 5 -4 -2 -10 -2 6 -17
word come on	-13 1 19 8 -7 6 -12 -1 -2 -14
word come out	-5 1 -3 11 -2 0 0 -1 0 -6
word come timemention	1 -1 -1 17 -7 -2 -5 -1 0 -12
word come to	13 13 -3 -7 4 -9 -4 -1 -5 -9
word come up	-12 27 -2 0 -3 -4 -11 -1 5 2
word come with	0 0 0 0 0 0 0 0 0 8
word comedor	0 -7 0 0 9 0 0 0 -1 5
word comercial	-1 17 1 0 -6 -1 -1 0 -9 -4
word comfy	10 0 -9 0 0 0 0 0 0 -6
word comigo	0 0 -1 -1 7 0 -4 0 -1 17
word coming	-7 -12 8 -3 6 11 14 -5 -12 -30
word coming in	-1 -7 -1 -2 0 -1 19 -1 -6 -2
word coming to	-1 -1 0 0 2 13 -9 -1 -2 0
word coming up	3 -1 -1 -1 0 -1 2 -1 -1 -13
word comissao analisou	0 0 0 0 1 0 0 0 0 -10
word comite	-1 -2 -1 -1 5 -1 -1 -1 2 -15
word comme	5 -4 -1 -3 1 3 0 -1 0 55
word comme non	0 0 0 0 0 0 0 0 1 9
word comment	7 -4 -2 -1 0 -1 0 5 -4 21
word comment are	0 0 0 0 0 0 0 0 0 15
word commerciale	1 5 0 0 -1 0 -4 0 0 -19
word commission	-6 2 5 -1 -4 8 -4 0 -1 42
word committee	2 -5 -3 -4 5 -5 4 -2 8 39
word committee has	0 -1 -1 -1 8 -2 3 -1 -5 14
word committee meet	2 0 -1 -1 0 0 1 0 0 35
word communication	3 -5 0 0 2 0 2 0 -3 24
word communication au	0 0 0 0 0 0 0 0 0 11
word community !	0 0 0 0 0 0 0 0 0 9
word community manager	0 0 0 0 0 1 -1 0 1 -14
word como	14 -21 -1 -5 -10 22 13 -7 -5 12
word como a	-1 -1 -2 0 0 0 4 0 0 10
word como falamo	-3 -3 -1 0 0 2 5 0 0 -8
word como socia	0 0 0 0 0 0 0 0 0 8
word compagnon	-1 0 0 0 0 0 1 -8 8 2
word compani	-1 3 0 0 -1 -1 0 0 0 33
word company	0 0 -1 12 1 -4 -12 2 2 57
word company and	-1 -1 0 12 -1 -1 -9 -1 1 1
word compar	0 0 0 0 16 -3 -11 0 0 3
word comparto	3 -1 0 0 0 1 -1 0 0 -13
word compensation	0 0 0 0 0 5 -5 0 0 12
word competenc	0 0 0 0 -7 0 -1 0 8 -9
word competencia	5 -1 -2 0 -2 0 -1 0 0 -15
word competency	2 -1 0 0 -1 0 3 0 -2 -9
word complace	0 -1 0 0 -1 3 -1 0 0 19
word complace ofrecerle	0 0 0 0 0 1 0 0 0 16
word complaint	0 0 0 0 0 0 0 0 0 12
word complet	-3 -7 -2 -2 16 -1 18 -6 -13 -12
word complet your	-1 -4 0 0 3 0 9 -2 -5 7
word completa	-2 -9 -1 -1 10 1 2 -2 1 -13
word complete	-11 20 -3 -3 -19 -15 33 -7 5 -2
word complete a	0 0 0 0 -1 0 2 0 -1 -9
word complete it	-2 2 0 0 -1 -4 7 0 -1 -8
word complete the	-1 -4 0 0 -4 -4 20 -1 -6 -7
word complete your	-2 3 -1 -1 -2 -1 11 -1 -6 -11
word completer	-4 3 0 0 -3 -4 9 0 -1 -3
word completo	-1 0 0 0 21 0 -1 0 -17 -18
word complimenti	0 3 -1 1 -1 3 -5 0 0 -12
word compose	1 0 -1 0 0 0 0 0 0 -10
word comprobante	2 0 0 0 0 0 1 0 -1 -10
word comprobante de	2 0 0 0 0 0 1 0 -1 -9
word compte	-3 -4 0 -1 0 -1 9 1 -2 0
word compter du	-1 -4 0 0 -1 10 -3 0 0 -4
word comptez	0 0 0 0 -2 0 5 0 -2 8
word computer	0 0 0 0 1 -1 -1 2 0 -10
word comunica	-6 -2 0 1 15 -1 -10 -1 4 -13
word comunicarle	0 -2 -1 -1 14 -2 -5 0 -4 18
word comunicarle che	0 -1 0 0 9 -3 -3 0 0 25
word comunicazione	0 0 0 0 1 0 -1 0 0 -12
word comunico	2 0 0 1 1 0 -2 0 0 -15
word con	10 19 -6 -14 13 1 -30 -11 18 -51
word con #	0 0 1 0 0 0 0 0 0 27
word con due	0 -2 0 0 -3 -1 8 0 -1 2
word con el	9 -8 -4 -2 1 -1 0 4 1 -54
word con gli	0 0 0 0 0 0 0 0 0 12
word con il	1 3 8 -4 -7 -3 -4 0 5 -6
word con interesse	0 0 0 0 0 0 1 0 0 -21
word con la	-4 12 -1 -2 2 4 -10 -2 2 25
word con le	0 0 0 0 0 0 0 0 0 8
word con los	-1 -1 0 0 0 0 3 0 0 10
word con mas	0 -1 0 0 3 0 -1 0 0 -8
word con un	-8 14 -1 0 0 0 -4 -1 -1 -12
word con usted	0 5 0 0 -7 2 -3 0 3 8
word concert	0 0 0 0 0 0 0 0 0 11
word concertar	0 2 -1 0 0 0 0 0 0 12
word concertar la	0 2 -1 0 0 0 0 0 0 14
word conclud	0 -1 0 -1 13 -2 3 0 -11 -10
word concluido	0 0 0 0 -2 3 -1 0 0 -10
word concorso	-1 -1 0 -2 -1 7 -9 0 8 -16
word concour	-12 -2 -1 -1 24 -1 -29 -3 23 -105
word concursal	6 -9 -1 -9 8 -2 -9 -2 17 -23
word concurso	-8 -3 -1 12 6 -1 1 -1 -5 19
word concurso para	-7 1 0 14 -3 0 -1 0 -3 -8
word condition	0 0 0 1 0 0 0 0 0 -8
word conditional	-1 -1 0 0 -1 4 -1 0 0 -12
word conditional offer	-1 0 0 0 -1 4 -1 0 0 -13
word conducteur	-2 -2 -2 0 -1 -1 1 0 8 -6
word conducteur de	-2 0 -1 0 -1 0 -3 0 8 -3
word conference	0 -1 0 -1 -1 0 -5 10 -2 -1
word confermato	4 0 -4 0 0 0 -1 1 0 10
word confermiamo	0 -1 0 0 -1 0 -4 0 7 13
word confermiamo il	1 0 0 0 0 0 0 0 0 8
word confermiamo la	-1 0 0 0 0 0 0 0 2 30
word confermo	0 1 -1 0 -1 1 -4 -1 4 -17
word confezionamento	0 0 0 0 0 0 1 0 0 -11
word confidencial	0 0 0 0 0 0 0 0 0 39
word confidential	0 1 0 0 -1 0 0 0 0 55
word confidentiel	0 0 0 0 0 0 0 0 0 13
word confidentiel ?	0 0 0 0 0 0 0 0 0 13
word confirm	13 -16 -3 -8 -41 14 56 -8 -9 -9
word confirm :	5 -1 -1 -1 0 0 -1 0 0 10
word confirm by	0 -2 1 0 0 0 2 0 0 12
word confirm or	0 0 0 0 0 0 0 0 0 14
word confirm our	-1 -1 0 0 0 3 -1 0 0 10
word confirm receipt	0 0 0 0 0 0 0 0 1 22
word confirm that	-1 -1 0 -1 -19 -2 27 -1 -3 -6
word confirm the	10 0 -9 0 0 1 -1 0 0 -19
word confirm timemention	10 0 -6 -1 0 0 -2 0 0 -9
word confirm your	6 1 -1 -1 -1 0 -2 -1 0 -19
word confirma	9 -5 0 0 0 0 -1 0 0 1
word confirmacao	1 -1 0 0 -5 0 -2 0 8 -13
word confirmacion	2 0 0 0 -1 0 -1 0 2 -36
word confirmada	8 -4 -2 0 0 0 0 0 0 26
word confirmada :	0 0 0 0 0 0 0 0 0 10
word confirmado	1 0 0 0 0 0 0 0 0 31
word confirmamo	-1 -1 -1 0 -2 0 -5 -1 10 8
word confirmamo la	0 0 0 0 -1 0 0 0 1 8
word confirmar	2 0 -2 0 -3 4 -1 0 0 -13
word confirmation	-11 -11 -9 -2 -23 3 28 6 20 -20
word confirmation :	8 -5 -1 -1 -1 0 -1 -3 4 12
word confirmation de	1 -1 -4 0 -2 0 -6 0 13 7
word confirmation of	0 0 0 0 0 0 0 0 1 -19
word confirme	5 -3 -5 -1 -1 0 2 -1 5 22
word confirme notre	1 0 0 0 0 0 0 0 0 12
word confirmee	0 0 0 0 3 0 0 0 -3 14
word confirmer	-6 -4 2 0 -1 6 5 0 0 -15
word confirmer votre	0 -4 0 0 -1 1 5 0 0 -14
word confirmez	1 0 0 0 -3 0 7 0 -5 8
word confirmo	11 2 -8 0 -2 -1 -6 0 5 -8
word confirmo ?	-1 2 0 0 0 0 0 0 0 -30
word confirmo la	1 0 0 0 0 0 0 0 0 8
word confirmon	1 0 0 0 0 0 0 0 0 11
word confirmon votre	1 0 0 0 0 0 0 0 0 12
word conge	0 0 0 0 -9 0 -2 2 10 -1
word congratulation	6 10 -3 2 -7 17 -22 -3 -1 25
word congratulation !	-1 2 -1 0 -3 11 -7 -2 0 -2
word congratulation on	2 2 -1 3 -1 -2 -4 0 1 -18
word congratulation you	0 8 0 0 -1 14 -18 0 -1 1
word congratulation your	0 0 0 0 0 0 0 0 0 11
word congratulazioni	0 0 0 0 0 1 0 0 0 10
word congresso	0 0 0 0 0 0 0 1 0 9
word conhece	-1 1 0 0 2 0 -1 0 0 -25
word conhece la	0 0 0 0 2 0 -1 0 0 -17
word conhecer	4 -4 -1 0 -2 1 2 0 1 29
word conhecer o	0 0 0 0 0 0 0 0 0 9
word conhecer os	0 0 0 0 0 0 0 0 0 19
word conmigo	11 -10 0 0 2 0 -1 0 -1 -7
word connaitre	0 0 0 0 0 3 -1 0 0 -32
word connect	-2 18 -3 -3 7 -3 -12 1 -3 -18
word conocer	0 1 0 0 -6 -1 0 0 7 30
word conocer a	0 2 0 0 0 -1 -1 0 0 22
word conocerte	-16 -2 -1 -1 -1 -1 22 0 -1 -18
word conocerte y	0 0 0 0 0 0 0 0 0 -10
word conoscere	2 -2 0 0 0 0 0 0 0 23
word conoscere i	0 0 0 0 0 0 0 0 0 17
word conoscerti	-1 -6 0 0 11 0 -3 0 0 -19
word conoscitivo	1 0 0 0 0 0 0 0 0 -18
word consegue	-4 -14 5 0 -1 -1 16 0 0 -10
word conseguir	-2 -1 3 0 0 0 1 0 0 -11
word conseil	3 -3 -3 -2 6 -1 1 0 -1 -13
word conseiller	3 6 0 0 0 0 -8 2 -3 31
word consejo	0 0 0 0 0 0 2 0 -1 9
word consent	1 -4 0 0 -4 -4 14 -1 0 16
word conserje	0 0 0 0 0 0 0 0 0 -14
word conservatoire	0 0 0 0 0 0 0 0 0 11
word conservatorio	0 0 0 0 0 0 0 0 0 30
word conserve	0 0 0 0 0 0 0 0 1 -8
word consider	-7 -7 -2 0 4 0 17 -3 -2 -20
word consider the	0 0 0 1 6 0 -4 0 -2 -8
word consider you	0 -2 0 0 -12 0 3 0 11 -14
word consider your	0 0 0 0 -1 0 -5 0 7 10
word consideration	-1 -3 -1 -1 15 -1 13 -1 -20 0
word consideration we	0 0 0 0 1 0 0 0 0 9
word consideration we've	0 0 0 0 0 0 0 0 0 8
word considerez le	0 0 0 0 0 0 0 0 0 10
word consiglio	2 -1 -4 -1 1 3 0 0 0 -8
word consigo	9 3 -12 0 -3 8 -4 0 0 -25
word consiliare	0 0 1 0 0 0 0 0 0 -10
word consulente	3 0 0 0 -2 0 -1 0 0 17
word consulenza	0 0 0 0 0 0 0 0 0 16
word consult	2 1 0 0 0 0 -3 0 -1 11
word consulta	-1 1 -1 0 0 0 -4 8 -2 15
word consulta com	0 0 0 0 0 0 0 0 0 11
word consultora	0 -2 0 0 0 2 -3 -1 5 -30
word consultora imobiliaria	0 0 0 0 0 2 -1 0 0 -26
word conta	-2 -9 -3 0 10 -2 1 0 6 7
word contabile	0 0 1 0 1 0 -1 0 -1 10
word contabilista	0 0 0 0 1 0 0 0 0 9
word contact	-4 -48 -4 7 -15 5 -39 48 51 -40
word contact :	7 -4 0 -1 0 0 0 0 0 -9
word contact avec	0 0 0 0 -9 0 0 0 10 -5
word contact detail	0 -1 0 0 0 0 3 0 -1 -10
word contact met	-1 -2 0 3 -4 0 2 -1 4 -11
word contact op	0 -1 0 1 -2 0 -3 2 5 15
word contact the	-1 -2 0 0 0 0 -2 3 3 13
word contact those	0 -3 0 0 -5 0 -2 0 10 -2
word contact you	-9 -7 -1 7 3 13 -20 0 14 12
word contacto	-2 -10 2 5 -8 -3 23 -3 -4 -44
word contacto ?	0 -4 0 0 -2 -1 8 0 0 -13
word contacto contigo	0 0 0 0 -2 0 13 0 -10 6
word contacto de	0 -1 0 0 0 0 2 0 0 -12
word contacto para	-1 -9 -1 3 -1 0 11 0 -2 -11
word contador	-7 0 -1 0 0 8 0 0 0 1
word contato	-2 -5 -1 0 -13 -1 2 9 11 7
word contattera	0 0 0 0 -1 0 15 -3 -11 -1
word contatteremo	-1 -2 0 0 -1 0 0 0 5 18
word contatto	-1 7 0 0 3 0 -7 0 -1 -20
word content	7 -3 -1 -1 1 0 -1 -1 -1 -25
word contestaremo	0 0 0 0 0 0 0 0 1 30
word contestaremo en	0 0 0 0 0 0 0 0 0 30
word conti	0 0 0 0 11 -1 -7 -1 0 -7
word contigo	-1 4 0 1 0 0 7 -1 -10 4
word contingent	2 -1 0 0 2 1 -3 0 -1 -11
word continua	-12 5 -7 0 -2 -1 19 0 -2 -9
word conto	9 1 -6 0 -1 0 -2 0 0 -6
word contract	-15 -4 -7 -2 -5 72 -32 -4 -3 -31
word contract with	0 -2 0 0 -1 5 -2 0 0 -12
word contrario	10 -9 -1 0 0 0 0 0 0 -14
word contrat	-3 -5 -2 -1 9 35 -24 -1 -7 -26
word contrat de	-1 -3 -1 0 -1 14 -9 0 0 20
word contrat doctoral	-3 -1 0 0 11 3 -3 0 -6 -9
word contrata	0 0 0 0 0 3 -1 0 0 -12
word contrataco	-1 -1 0 -1 -5 -1 8 0 0 0
word contratar	0 0 0 0 0 0 0 0 0 10
word contrato	-3 -2 -1 -1 -5 18 -5 0 -1 16
word contrato do	0 0 0 0 0 0 0 0 0 12
word contratto	0 -3 -2 -2 -2 16 -7 -1 0 -4
word contratto di	0 0 0 0 0 1 0 0 0 8
word contretemp	-1 -1 5 -2 0 0 -1 0 0 -15
word controle	-1 -3 4 0 0 0 0 0 0 13
word controleur	0 0 0 0 0 0 0 0 0 19
word controleur de	0 0 0 0 0 0 0 0 0 18
word controller	-17 13 0 2 -6 3 8 -1 -2 23
word controllo	-6 -2 9 0 0 2 -3 0 0 -13
word convegno	0 0 0 0 0 0 0 0 0 8
word convenient	-2 6 0 0 -2 0 -5 0 3 -13
word convenir	0 -3 1 0 -1 0 4 0 0 -9
word conversa	14 0 -5 2 -5 -2 -4 -2 2 -24
word conversa com	7 1 -1 0 -1 -1 -8 0 3 3
word conversacion	0 -5 0 0 0 0 6 0 -1 10
word conversar	-1 5 -2 0 -2 -1 -8 0 11 -7
word conversar sobre	0 8 0 0 -1 -1 -4 0 0 -13
word conversation	9 11 -5 -4 -1 6 -9 -1 -6 -27
word conversation timemention	0 0 0 0 -4 5 0 0 0 -20
word conversation with	14 -1 -1 -1 -1 -3 -4 -3 -1 -22
word conversazione	0 0 0 0 0 0 0 0 0 8
word convidada	-1 5 -1 0 0 -1 0 0 -1 -14
word convidada para	-1 5 -1 0 -1 -1 0 0 -1 -16
word convient	3 -2 0 0 0 0 0 0 0 9
word convient ?	0 0 0 0 0 0 0 0 0 8
word convite	8 -22 11 -1 -1 -2 10 -1 -4 -23
word convocada	1 -1 -1 2 -6 6 -2 -4 6 -13
word convocata	1 0 0 0 0 0 0 0 0 10
word convocation	0 -1 0 0 -2 -1 -19 -2 26 -32
word convocation a	0 1 0 0 0 0 0 0 0 16
word convocatoria	5 -3 -1 0 2 -1 0 -1 -3 -20
word convocazione	7 -3 1 0 -1 0 -3 -1 0 37
word convoque	0 0 0 0 0 0 0 0 0 17
word convoquee	1 0 0 1 -1 0 0 0 0 -10
word cook	5 -5 -1 0 -2 -1 14 0 -11 -10
word cool	11 3 -6 -1 9 -6 -14 -1 5 -22
word cool dass	-1 9 -1 0 -1 -2 -3 -1 -1 -4
word cooperativa	0 -1 0 0 3 0 -2 0 1 -19
word coordenacao	-1 0 0 0 0 0 0 -3 5 15
word coordenadora	3 0 -1 1 -1 0 -1 0 0 -20
word coordinador	-8 0 0 0 0 0 0 9 0 1
word coordinador de	-8 0 0 0 0 0 0 9 0 0
word coordinadora	0 6 0 0 -2 1 -6 0 2 -12
word coordinadora de	0 5 0 0 -1 1 -6 0 2 -11
word coordinator	-6 -1 3 0 -2 3 -1 -2 5 -20
word coordinator job	0 0 0 0 -2 0 -1 0 3 -10
word coordinatrice	-1 2 0 0 -1 2 -2 0 0 -31
word coordonne	0 0 0 0 1 0 0 0 0 -8
word copi	3 -2 0 0 -2 7 -5 0 0 -13
word copi of	3 -1 0 0 0 0 -1 0 0 -9
word copia	0 -2 -1 0 -1 -2 14 -6 -3 -26
word copia del	0 0 -1 0 0 -2 8 -5 0 -5
word copie	-1 -1 0 0 -1 0 4 0 0 -18
word copy	9 -5 -1 -1 -3 12 -16 -1 6 -6
word copy of	-1 0 0 0 -3 0 -2 0 6 -25
word coral	0 0 0 0 0 0 0 0 0 11
word cork	0 10 0 -3 0 -4 -2 0 0 -3
word corporate	-1 -1 0 0 -2 -1 5 -1 0 -12
word correo	-2 3 -1 -1 -2 -1 1 7 -5 -29
word correspond	0 -1 0 0 8 0 -2 0 -4 2
word corretora	0 0 0 0 1 0 0 0 0 -11
word corretora de	0 0 0 0 1 0 0 0 0 -11
word corvid	0 1 0 0 0 0 0 0 0 15
word cosa	-13 -3 1 1 -11 -1 27 -1 -1 -2
word cosa preferisce	0 -2 11 0 -8 0 0 0 0 7
word cosi	-2 4 4 0 -8 1 -7 0 8 -3
word cost	-3 -1 5 -1 -1 1 3 -2 -1 17
word cottage	0 -11 -4 0 0 17 -2 0 0 -1
word coucou	0 -1 -8 11 1 -1 -1 -1 -1 0
word could	-33 28 67 -13 5 -36 -3 3 -18 62
word could come	0 -1 2 0 0 0 -1 0 0 31
word could do	-2 0 10 0 0 -1 -6 0 0 7
word could i	0 0 0 0 0 0 0 0 0 29
word could not	-3 -2 -1 -1 4 0 -2 9 -5 -10
word could start	0 0 0 0 0 0 0 0 0 18
word could we	-1 -12 31 -7 -2 -1 -7 0 0 25
word could you	-15 24 18 -4 -8 -28 29 -3 -12 -48
word couldn't	-1 21 -13 -5 2 -4 -4 2 1 -7
word council	-10 -1 5 3 -13 6 -14 0 23 -23
word council has	-1 -2 0 1 -10 4 -7 0 15 -2
word counsel	-2 2 0 0 1 0 -1 0 0 -15
word count	0 0 0 0 0 0 1 0 0 9
word counter	10 -3 -3 -1 0 -5 -16 -4 21 -45
word county	-1 4 2 0 2 0 -5 -1 -1 -24
word couple	-2 5 -2 -1 -8 -5 4 -1 9 -9
word couple of	-1 5 -2 -1 -8 -4 11 -1 1 -27
word cour	2 -1 -2 0 -7 0 9 0 -1 8
word courant	0 0 0 0 -1 0 12 0 -9 1
word course	-22 -7 35 -1 -1 -1 -1 0 -2 69
word court	-12 8 4 0 -3 0 3 -2 2 -26
word court on	-1 0 2 0 0 0 0 0 0 -29
word cousin	0 0 0 0 0 0 0 0 0 8
word cover	-7 -3 -2 -1 0 -5 15 5 -1 1
word cover letter	-1 -1 0 0 -5 -1 11 0 -3 0
word crea	0 -1 1 0 0 -2 2 0 0 -8
word creat	-2 -2 -1 -1 -1 0 -5 10 1 15
word creative	9 -4 -1 0 -1 0 -4 0 2 -5
word creche	-1 0 0 0 0 -1 7 -4 0 -10
word credit	2 -6 -1 -1 -4 -1 16 -1 -6 30
word credit check	-1 -4 0 0 -4 -3 12 0 0 -1
word creneau avec	0 1 0 0 0 0 0 0 0 17
word creneaux	-1 2 -1 0 0 0 0 0 0 -17
word crew	-7 3 1 -7 17 -12 10 -4 -1 -13
word crew member	-1 -5 0 0 8 0 -3 0 2 -4
word crianca	0 0 0 0 0 0 0 0 0 16
word criminal	-3 -1 0 -1 -1 4 6 -5 0 -14
word criteria	-6 -3 0 0 15 0 -2 0 -1 -5
word cronograma	-1 -1 0 0 -1 0 -3 0 6 -12
word cross	-1 -1 0 0 -2 -1 8 -1 -1 7
word ctc	-2 7 0 -1 -3 7 -5 0 -2 -12
word cto	13 2 -9 -1 15 -2 -10 -7 -2 -43
word cuadra	-3 8 -1 0 0 0 -6 0 1 3
word cual	-3 7 -1 0 -1 -1 -1 0 0 -26
word cual te	-2 3 0 0 0 0 0 0 0 -8
word cualquier	-11 3 -10 -1 -3 -3 23 0 2 11
word cualquier duda	1 0 0 0 0 0 1 0 0 12
word cuando	-1 15 -2 -1 -11 -4 0 -1 4 -4
word cuando podria	0 -6 0 0 -1 -2 10 0 0 -1
word cuanto	-1 -2 1 0 -1 -2 8 -2 0 2
word cuatro	0 2 0 -1 0 0 -1 0 0 35
word cucina	1 9 0 0 0 -1 -9 0 1 -2
word cui lavorerebbe	0 0 0 0 0 0 0 0 0 -19
word cui sei	0 1 0 0 0 0 0 0 0 12
word cuisine	2 12 -10 0 0 8 -10 -1 0 -26
word cultura	0 0 0 0 0 0 0 0 0 15
word culture	0 0 0 0 3 0 0 0 -3 9
word current	-3 -5 1 3 3 -1 9 1 -8 -1
word current ctc	-1 10 0 0 -2 0 -5 0 -2 -5
word curricular	-1 -1 0 0 -1 0 -4 0 7 -16
word curriculo	-2 3 -1 -1 9 -1 27 -1 -32 -14
word curriculo e	0 0 0 0 0 0 0 0 1 -18
word curriculo foi	-1 -1 0 0 -2 0 15 0 -10 5
word curriculum	12 19 -8 0 -6 -1 -8 -2 -5 2
word curriculum y	0 0 0 0 -5 0 -3 0 9 -4
word curso	0 -7 0 0 9 0 0 2 -3 2
word curti	3 -1 0 0 0 0 -1 0 0 -9
word custom	0 0 0 0 1 1 -1 0 0 -13
word customer	5 1 -5 0 12 -1 -8 0 -3 18
word cut	-1 -1 0 -4 1 -2 9 0 -2 11
word cv	18 1 -5 -4 -43 -7 34 -4 9 -41
word cv and	1 5 0 0 -8 0 -4 0 7 -2
word cv e	0 0 0 0 0 0 15 -2 -12 7
word cv is	0 0 0 0 -1 0 6 0 -5 14
word cv mee	0 0 0 0 0 0 0 0 0 13
word cv para	0 3 0 0 0 0 -2 0 0 8
word cv to	0 -8 0 0 -3 0 18 0 -5 -27
word cv y	0 1 0 0 0 0 1 0 -1 -8
word cv zit	0 0 0 0 0 0 0 0 0 9
word cvs	0 0 0 0 0 0 0 0 0 28
word d	16 -5 -1 -3 -11 0 -14 -2 20 12
word d #	0 0 0 0 0 1 0 0 0 8
word d'accord	15 -6 -1 -1 -2 -3 1 0 -1 -4
word d'accord pour	15 -6 -1 -1 -2 -3 1 0 -1 -8
word d'accordo	-1 -1 0 0 -1 -1 4 0 0 9
word d'adjoint	-7 -1 0 0 3 0 -19 -2 26 -37
word d'admissibilite	-3 -1 0 0 8 0 -2 -1 -1 -41
word d'adoption	0 0 0 0 0 0 0 0 0 11
word d'adoption pour	0 0 0 0 0 0 0 0 0 11
word d'agent	-4 3 0 0 -1 3 -2 0 1 -14
word d'apporter	2 0 0 0 0 0 0 0 0 27
word d'apporter une	0 0 0 0 0 0 0 0 0 13
word d'attesa	0 0 0 0 0 0 0 0 0 20
word d'avoir	2 -5 -2 2 10 0 -1 -1 -5 -12
word d'avoir postule	0 0 0 0 0 0 0 0 0 -8
word d'echange	0 0 0 0 0 0 0 0 0 8
word d'echange a	0 0 0 0 0 0 0 0 0 9
word d'embauche	0 0 0 0 -1 1 0 0 0 -16
word d'empechement	0 0 0 0 0 0 0 0 0 11
word d'emploi	0 -1 0 0 1 0 0 0 0 9
word d'equipe	0 0 0 0 0 0 1 0 0 -9
word d'essai	1 11 -10 -1 2 0 -2 0 0 -25
word d'etre	-4 -1 -1 5 1 -1 8 0 -5 23
word d'evaluation	0 0 0 0 0 0 0 0 0 15
word d'heure	0 1 1 0 1 0 -1 0 0 8
word d'ici	0 0 6 -3 -8 -1 10 -1 -5 6
word d'ici la	3 -1 0 -1 -6 0 2 -1 4 11
word d'infirmiere	1 0 0 0 0 0 0 0 0 -20
word d'ingenieur	-5 1 1 0 1 0 3 0 0 -9
word d'ora	0 1 0 0 0 0 0 0 0 9
word d'un	1 6 1 0 0 0 -5 0 -1 -21
word d'une	0 -6 1 0 2 -1 2 0 2 -14
word da	-9 8 -7 -9 23 3 0 -23 13 6
word da bella	0 0 0 0 0 0 0 0 0 15
word da candidatura	0 0 0 0 1 0 0 0 0 13
word da inscricao	0 0 0 0 0 0 0 0 0 8
word da lista	-2 -3 0 -2 13 -1 -4 -1 0 -6
word da manha	-1 12 -8 0 0 0 -2 0 -1 -6
word da me	-2 4 0 0 0 -1 -1 0 0 8
word da noi	2 3 -3 0 0 -2 -7 0 7 -28
word da nossa	0 0 0 0 0 0 1 0 0 8
word da pra	-2 3 0 0 7 1 -8 0 0 0
word da proxima	0 1 -1 0 0 0 1 0 0 8
word da sua	-13 6 5 4 0 0 -1 0 0 -13
word da timemention	-1 2 1 0 0 0 -1 0 0 18
word da vaga	0 -8 0 0 -7 6 12 -1 -1 -2
word da waren	-1 0 0 0 -1 0 9 -1 -6 8
word daar	-2 14 -11 0 1 0 3 0 -3 -17
word daarna	6 0 -2 -2 -4 -4 5 -7 8 -32
word daarom	1 -1 0 1 -1 0 1 0 0 -12
word dabei	7 5 -10 -1 -6 10 -4 -1 0 -7
word dabei bist	0 0 0 0 0 0 0 0 1 9
word dad	0 -1 1 0 4 0 -4 0 0 22
word dado	3 -3 -1 0 17 0 -3 0 -13 8
word dag	-9 0 4 -1 -4 4 9 -4 0 -40
word dagen	-1 0 0 0 -2 1 12 -1 -8 14
word daher	-2 -1 0 2 -4 -1 7 0 -2 -24
word dahin	0 0 0 0 -1 0 -9 0 10 -3
word dai	0 0 0 0 0 0 1 0 0 -13
word daily	0 0 0 0 0 0 0 0 0 9
word dal	-7 18 -3 -1 -9 5 -3 -8 7 -13
word dal #	4 1 0 0 0 -2 6 -8 0 3
word dal link	-12 17 0 0 -1 0 -3 0 0 1
word dal timemention	-1 -2 -1 -2 -1 8 -3 0 1 -11
word dalla	0 0 0 0 0 0 0 0 0 18
word dame	-1 0 0 0 0 0 0 0 2 -10
word damit	6 1 -1 1 5 -10 -3 -1 2 -20
word damit wir	6 4 0 0 -3 0 -4 0 -1 -11
word damo	7 0 -4 -2 -1 0 2 -1 -1 -12
word dan	1 4 22 -7 -4 7 -27 -1 6 14
word dan een	1 -2 0 0 -2 0 -8 0 12 -5
word dan even	-11 0 11 0 0 0 0 0 0 9
word dan kan	0 0 0 0 0 0 0 0 0 9
word dan laat	4 -3 -1 0 -3 0 -4 0 7 -18
word dan maak	-1 -1 -1 -1 -1 11 -4 0 -1 -11
word dana	16 -1 -13 -1 0 0 0 0 0 -15
word dana lopez	4 -1 -2 -1 0 0 0 0 0 -20
word danach	12 3 -3 -2 -15 -4 18 -1 -7 2
word dank	8 -7 1 -4 -14 -4 10 17 -8 17
word dank dass	0 0 0 0 -5 0 8 -1 -1 15
word dank fur	5 -6 4 -2 -11 -1 -8 18 2 -5
word dank voor	9 -2 -1 -1 -2 -2 8 3 -11 -4
word danke	-8 8 -3 -1 7 -3 18 -11 -8 3
word danke fur	-1 8 -1 -1 -8 -2 21 -8 -9 10
word danken	0 -1 0 0 5 0 -8 0 5 4
word danken ihnen	0 0 0 0 3 0 -7 0 6 9
word dann	-8 0 22 -6 -9 7 -4 -4 1 -7
word dann melden	0 0 0 0 0 0 0 0 0 12
word dans	-10 19 -2 -3 -12 -6 17 0 -4 -13
word dans l'attente	0 0 0 0 0 0 0 0 0 11
word dans la	0 -1 0 0 -11 0 11 0 3 2
word dans le	-2 14 0 0 -4 -4 0 -1 -1 0
word dans les	-1 1 0 0 -5 0 5 1 0 -20
word dans mon	0 3 0 0 -1 0 -1 0 0 -10
word dans notre	0 0 0 0 -1 0 0 0 2 8
word dans un	-1 0 0 0 9 0 -2 3 -8 -3
word dans vos	0 0 0 0 1 0 0 0 -1 10
word dans votre	-6 -1 -2 0 -3 -1 5 -1 10 6
word dar	2 -12 -2 -1 10 -2 6 -4 2 -16
word dara	0 0 0 0 -2 0 3 0 0 -28
word daremo	2 0 -1 -1 2 -1 2 -5 2 -14
word darf	-5 5 -2 -1 6 0 -2 0 0 15
word das	-30 9 25 -4 2 2 30 -19 -14 18
word das austauschjahr	0 0 0 0 0 0 0 0 0 13
word das auswahlgesprach	4 -1 0 0 -1 -1 -1 0 0 -24
word das bewerbungsgesprach	0 0 0 0 0 0 0 0 0 -19
word das ergebni	0 0 0 0 0 -2 3 0 0 9
word das formular	0 0 0 0 0 0 0 0 0 12
word das gesprach	3 -5 0 0 0 -1 4 -1 -1 38
word das interview	-2 0 0 1 -1 0 3 0 0 16
word das ist	-1 -1 0 0 -1 -10 16 0 -3 -3
word das kennenlerngesprach	0 0 0 0 0 0 1 0 0 -8
word das nette	0 0 0 0 -4 0 10 -1 -3 1
word das nicht	0 0 2 0 0 0 0 0 0 28
word das schulerpraktikum	0 0 0 0 0 0 0 0 0 9
word das stipendium	0 0 0 0 0 0 0 0 0 10
word das team	-2 -2 -1 -1 11 0 -4 0 0 -13
word das timemention	-1 0 1 0 0 0 0 0 0 9
word das vorgesprach	-4 19 0 0 -3 0 -3 -4 -4 7
word das war	-8 20 -7 -1 0 -1 -4 0 0 -3
word das zweite	0 0 0 0 0 0 0 0 0 9
word dashboard	0 -2 0 0 -3 0 6 0 -1 13
word dass	4 14 -16 -3 20 3 -4 -2 -16 6
word dass die	-1 -1 0 0 1 0 0 2 -1 -9
word dass du	-2 9 -1 -1 5 -3 -5 -1 -2 -5
word dass es	-2 8 -8 -2 9 -1 -4 2 -2 -14
word dass ich	0 0 0 0 0 0 0 0 0 22
word dass sie	11 -7 -1 -1 -4 -1 15 -3 -9 31
word dass wir	-1 -2 0 0 7 8 -7 -2 -2 -12
word dat	6 -36 -4 -1 16 8 24 -4 -9 41
word dat de	0 0 0 0 5 0 -4 0 0 8
word dat ik	0 -16 -1 0 0 -1 17 0 0 3
word dat je	17 -18 -5 -1 -10 -2 16 -2 4 2
word dat u	0 0 0 0 0 0 8 0 -7 16
word dat we	0 -2 -1 0 20 1 -17 0 0 -18
word data	16 -28 43 -10 -6 -6 -17 0 9 174
word data :	0 -19 29 -1 -1 -1 -1 -6 -1 9
word data analyst	-1 -1 -2 -1 11 0 -8 1 -1 -13
word data e	0 -5 0 0 -1 0 10 0 -4 -6
word data engineer	-5 -3 -1 0 -1 0 -4 11 4 70
word data entry	-1 0 0 0 0 0 1 0 0 31
word data manager	13 -6 0 0 -1 -1 -3 0 -2 -2
word data protection	0 0 0 0 0 0 0 0 0 13
word data scientist	1 -3 0 0 7 0 -1 0 -4 21
word database	0 0 0 0 1 0 0 0 0 12
word date	-19 5 76 5 -25 -32 -8 -4 2 30
word date :	5 -6 -4 10 -1 -1 -6 -1 4 80
word date ?	0 -4 0 0 -2 0 12 0 -5 -2
word date in	0 17 -3 0 -1 -4 -9 0 0 2
word date is	0 0 0 0 0 -10 11 0 1 25
word date of	-1 -2 0 -1 -1 4 -1 0 2 8
word date time	-2 0 3 0 0 0 0 0 0 -15
word date timemention	0 0 0 0 0 -5 6 0 0 15
word date will	-1 -1 11 0 -1 1 -8 0 -1 -3
word dati	0 0 0 0 0 0 0 0 0 17
word dato	0 -8 -2 9 -2 -1 7 0 -2 6
word datum	-10 -3 11 5 -2 -1 2 -1 -1 -4
word dauern	0 -1 0 0 -1 0 -13 15 1 -4
word dauert	5 7 -1 0 -4 -1 -2 -1 -3 17
word dauert noch	0 0 0 0 -1 0 2 0 -1 8
word davvero	-1 -1 2 0 5 -1 -3 0 -1 -18
word day	7 77 21 -16 -13 -59 -9 7 -15 -31
word day !	1 9 0 -4 -2 -4 -3 0 2 0
word day :	1 0 0 0 0 0 0 0 0 -14
word day and	-4 1 7 -1 -1 -1 -16 18 -3 -17
word day before	2 0 -2 0 0 0 1 0 0 17
word day between	0 10 0 0 -1 0 -4 0 -4 -5
word day but	0 1 1 0 0 0 -2 0 0 -10
word day for	9 -2 0 0 0 1 -7 0 0 -9
word day in	-1 5 0 0 0 0 -3 0 -1 -11
word day is	0 0 0 0 -1 0 -3 0 5 10
word day on	4 3 -1 -1 -3 -2 0 -1 0 -8
word day one	-1 -1 0 0 2 -10 12 -1 -1 -14
word day timemention	-7 4 0 0 0 -9 14 0 0 -14
word day will	15 -1 -1 -3 -1 -3 -3 -2 0 -8
word days	-39 28 -17 -5 -21 27 30 9 -13 -27
word days ?	0 -2 0 0 -4 0 1 0 6 -9
word days in	-2 -2 0 0 -2 -3 10 0 0 1
word days so	0 0 0 0 0 0 3 -2 0 12
word dbs	9 -5 0 0 -4 2 -1 0 0 5
word de	-15 -12 -11 5 47 18 -23 -25 18 3
word de #	5 4 -1 -3 -6 13 -8 6 -9 -47
word de :	0 0 0 0 0 0 0 0 0 9
word de a	-1 -2 13 -1 -1 -2 -5 0 0 -6
word de admision	1 0 0 0 0 0 0 0 0 18
word de admissao	0 0 0 0 -3 6 -2 0 0 35
word de adocao	0 0 0 0 0 0 0 0 0 9
word de adoptie	0 0 0 0 0 0 0 0 0 9
word de agenda	7 -1 -9 10 -1 -1 -5 0 0 -3
word de agente	0 0 0 0 1 0 0 0 0 -30
word de almacen	-1 2 0 0 2 0 0 0 -2 -12
word de assistente	0 1 -1 0 0 0 -2 0 2 -8
word de auditie	0 0 0 0 0 0 0 0 0 21
word de avaliacao	2 0 -1 0 0 0 0 0 1 -13
word de ayudante	0 0 0 0 1 0 0 0 0 -21
word de baan	-1 4 -1 1 -1 2 -2 -1 0 -19
word de baja	0 0 0 0 0 0 2 -2 0 11
word de balie	3 -1 -1 0 0 0 0 0 0 -13
word de bella	0 0 0 0 0 0 0 0 0 28
word de besliss	0 0 0 0 0 0 1 0 0 11
word de cada	0 0 0 0 -5 0 -3 0 9 -9
word de calidad	0 0 0 0 -1 2 -2 0 0 8
word de chef	0 0 0 0 2 0 1 0 -3 -9
word de clientele	0 0 0 0 -4 0 5 0 -1 -8
word de cocina	-4 7 -2 0 0 0 0 0 0 -8
word de competencia	2 0 -1 0 0 0 0 0 1 -16
word de confirmer	-1 0 1 0 0 0 0 0 0 -9
word de controle	0 0 0 0 0 0 0 0 0 9
word de controller	-9 10 0 0 0 0 0 0 0 7
word de corretora	0 0 0 0 1 0 0 0 0 -11
word de depot	-2 0 -1 0 -1 0 -6 0 13 -4
word de desligamento	0 0 0 0 0 0 0 0 0 9
word de diez	-3 4 0 0 -7 -4 13 -1 -1 -17
word de directeur	-1 0 1 0 -3 0 5 0 -2 11
word de elenco	0 0 0 0 0 0 0 0 0 23
word de empleo	0 0 0 0 2 0 -1 -3 3 12
word de entrevista	8 8 -12 2 1 -1 -2 -1 -4 -9
word de espera	0 0 0 0 0 0 0 0 0 45
word de esta	-1 10 0 0 0 1 -8 0 -1 5
word de estadistica	0 0 0 0 -1 0 0 0 1 13
word de functie	1 -5 0 0 1 -3 25 -2 -17 -50
word de gestion	0 0 0 0 2 1 -1 0 -1 13
word de grupo	1 0 -1 0 0 0 0 0 1 -18
word de guarderia	0 0 0 0 0 0 0 0 0 10
word de habilitaco	-1 0 0 0 0 0 2 0 1 -13
word de heer	0 0 0 0 0 0 0 0 0 21
word de hotel	-1 10 0 0 -5 0 -2 0 -2 -7
word de identidad	1 0 0 0 0 0 0 0 0 -8
word de investeerder	0 0 0 0 0 0 0 0 0 9
word de investigacion	0 0 0 0 1 0 0 0 0 -18
word de journaliste	0 0 0 0 0 1 -1 0 1 -10
word de joven	0 0 0 0 0 0 0 0 0 10
word de juf	0 0 0 0 0 0 0 0 0 9
word de kamer	0 0 1 0 0 0 0 0 0 13
word de kennismak	0 0 0 0 0 0 0 0 0 -17
word de kinderen	1 -1 -1 0 3 0 0 0 -2 -12
word de klant	-8 9 -1 -1 -1 -6 10 -1 -3 -22
word de l'entretien	-1 -1 1 0 1 0 -1 0 0 -8
word de l'estuaire	0 0 0 0 -4 0 4 0 -1 -8
word de la	12 -15 -7 -4 -3 -14 17 0 14 -28
word de laboratorio	-6 -1 0 14 -3 0 0 0 -2 -1
word de licenca	0 0 0 0 -6 0 -1 -1 8 8
word de link	8 5 -3 0 -1 -1 -6 -1 -1 6
word de ma	-1 0 10 0 -5 -1 -2 0 0 -12
word de mantenimiento	4 0 0 -3 0 -1 -1 0 0 10
word de manutencao	-1 0 0 1 0 0 0 0 0 8
word de marcar	0 1 0 0 0 0 0 0 0 23
word de markt	0 -1 1 0 0 0 0 0 0 13
word de masteropleid	0 0 0 0 0 0 0 0 0 11
word de mayo	1 0 0 0 0 0 0 0 0 8
word de mes	0 0 0 0 0 0 1 0 1 14
word de minut	-3 8 0 0 -1 0 -3 0 -1 -15
word de mon	0 0 0 0 5 -11 7 0 0 -2
word de mozo	0 0 0 0 1 0 0 0 0 -9
word de musica	-2 -1 3 0 0 1 0 0 0 -21
word de nala	0 0 0 0 0 0 0 0 0 13
word de naturalizacao	0 0 0 0 0 0 0 0 0 21
word de nieuwe	0 0 0 0 0 0 0 0 0 14
word de nos	-2 0 0 -1 12 0 -1 -1 -7 -2
word de nuevo	0 -7 0 0 9 0 0 1 -2 -10
word de obra	0 -1 -1 1 -1 0 -1 0 3 11
word de ochtendshow	0 0 0 0 0 0 0 0 0 13
word de opdracht	0 0 0 0 0 0 0 0 0 15
word de opdrachtgever	-2 -2 0 0 -2 -2 10 0 -2 -5
word de participacion	0 0 0 0 0 0 0 0 1 -10
word de persoonlijke	0 0 0 0 0 0 0 0 0 9
word de plaat	0 0 0 0 0 0 0 0 0 10
word de plaza	0 -1 0 0 1 1 -1 0 0 18
word de praktijk	0 1 0 0 0 0 0 0 0 -9
word de prij	0 0 0 0 0 0 0 0 0 14
word de procedure	-1 -2 0 0 23 -1 -16 -1 -1 -15
word de professora	5 0 0 2 -5 0 -1 0 0 -8
word de prueba	0 5 0 0 5 -1 -8 0 0 -6
word de publicar	0 0 0 0 10 -2 -6 0 0 -3
word de qualidade	3 0 -1 1 -3 3 -2 0 0 -8
word de que	-3 -11 -2 -1 12 -2 16 -1 -8 -15
word de raad	-1 0 0 1 -2 -1 6 -1 -1 -15
word de recepcionista	-1 9 0 1 -6 0 -2 0 -2 -5
word de receptie	0 0 0 0 0 1 0 0 0 11
word de recomendacion	0 0 0 0 0 0 1 0 0 -9
word de redactora	11 -10 0 0 0 0 0 0 0 -12
word de rendez	0 0 0 0 0 0 0 0 0 20
word de responsable	0 1 0 -1 -2 -1 1 0 2 -9
word de rol	0 3 0 0 0 1 -3 0 0 -8
word de salaire	0 -1 0 0 0 0 1 0 0 -10
word de sante	0 -1 0 0 -1 0 3 0 0 -10
word de secretaria	3 0 0 -3 -1 0 1 0 0 -13
word de securite	1 0 0 0 0 0 0 0 0 -15
word de seguridad	4 0 0 -3 0 -1 1 0 0 -21
word de seguro	0 1 0 0 0 0 0 0 0 -16
word de seleccion	0 13 -1 -1 -1 -1 -8 2 -3 -12
word de selectiecommissie	0 -2 0 0 14 2 -6 0 -7 -8
word de selection	7 -6 -1 -1 5 0 -8 -1 5 -36
word de semaine	14 -3 -2 -1 -3 -3 -2 -1 3 -11
word de semana	-1 -6 -1 -1 -5 -2 10 -1 6 -21
word de son	0 0 0 0 -9 0 -1 0 10 8
word de stage	0 0 0 0 4 0 -3 0 0 -13
word de statistique	0 0 0 0 0 0 0 0 0 10
word de su	0 0 0 0 3 2 -1 0 -2 51
word de suporte	0 0 0 0 0 0 0 0 0 12
word de surete	0 3 0 0 -5 -4 4 0 3 -16
word de surveillante	0 0 0 0 0 0 0 0 0 -8
word de sus	0 1 -1 0 1 0 -2 0 1 -11
word de ta	-1 21 0 0 -3 0 -13 0 -3 -2
word de talento	0 0 0 0 3 0 -1 0 0 14
word de teamleider	-1 -4 0 -1 -1 -1 11 0 -2 -8
word de telefoon	0 1 0 0 0 0 -1 0 0 -9
word de timemention	-61 -42 54 20 -4 24 19 -6 -3 -8
word de trabajo	0 -1 2 0 0 0 0 0 0 -36
word de travail	0 -5 -1 0 0 -1 7 0 0 18
word de tu	0 0 -1 1 5 0 11 -1 -15 11
word de turno	-1 -12 0 1 0 0 13 0 -1 15
word de tweede	0 0 0 0 0 0 0 0 0 18
word de uitslag	0 0 0 0 0 0 1 0 0 20
word de uma	0 9 -6 0 0 0 -1 0 0 -11
word de un	0 -1 0 0 1 1 -2 2 0 9
word de una	0 0 0 0 0 0 0 0 0 34
word de vacature	-5 7 -1 1 1 -4 1 -3 4 -25
word de venir	0 8 0 4 -2 0 -8 0 0 0
word de venta	2 3 -1 0 -1 0 -2 0 -1 -11
word de volgende	0 2 -1 -7 6 -1 2 -1 1 -12
word de voluntariado	-1 2 0 0 0 0 0 0 0 -12
word de voorwaarden	-4 -1 0 0 -2 2 -2 0 6 -16
word de vos	-2 -1 0 0 11 -5 -6 0 6 -12
word de votre	-4 -2 -3 -3 -5 -8 4 18 3 29
word de vous	-6 -20 7 4 0 22 -3 -2 -2 -11
word de werkgever	-2 -1 0 2 -2 -1 -14 -1 18 -12
word de werkplaat	-1 4 0 0 0 0 -1 0 0 -13
word de werkplek	0 1 0 0 0 0 -1 0 0 -23
word deadline	4 6 -2 -2 -2 3 -9 -4 7 -3
word dear	2 20 16 -8 -10 -15 49 -22 -33 -17
word dear :	-1 0 0 2 -1 0 0 0 0 -10
word dear all	0 0 0 0 0 0 0 0 0 9
word dear and	0 0 0 0 0 0 0 0 0 17
word dear applicant	-2 -1 0 -1 4 0 8 -1 -9 0
word dear dr	-3 -1 0 -1 -5 0 1 -1 10 -1
word dear mr	6 -5 0 -1 3 -1 5 -1 -6 -20
word dear ms	6 4 5 -1 -1 -2 0 -4 -8 44
word dear parent	0 0 0 0 0 0 0 0 0 8
word dear thank	5 -3 0 0 -7 0 6 0 0 34
word dear we	0 0 0 0 0 0 1 0 0 -14
word debera acudir	0 0 0 0 0 0 0 0 0 -10
word debut	9 -4 -1 -1 -5 8 -3 -1 -2 -9
word decid	-8 -5 0 26 48 -6 -50 -3 -2 43
word decid not	-1 0 -1 21 -9 -1 -3 0 -6 44
word decid to	-2 -4 -3 3 48 -4 -31 -2 -4 5
word decide	-16 4 -3 -3 -3 -1 27 -5 0 58
word decide on	0 0 0 0 -1 0 2 0 0 15
word decide timemention	0 0 0 0 0 0 1 0 0 8
word decidido	-11 -4 0 0 2 0 14 0 -1 1
word decidimo	-1 0 0 0 3 -1 1 0 -1 11
word decirte	0 0 0 3 -1 0 0 0 0 -10
word decirte que	0 0 0 3 -1 0 -1 0 0 -10
word decisao	1 -1 -1 -1 -3 0 7 -1 -1 -14
word decision	0 2 -6 -5 10 7 17 -12 -11 51
word decision about	0 0 0 0 0 0 0 0 0 14
word decision are	0 0 0 0 0 0 0 0 0 8
word decision by	0 -1 0 0 -1 9 -6 0 0 11
word decision within	0 0 0 0 3 0 -1 0 -1 31
word decision yet	0 0 0 0 -3 0 4 0 0 -8
word decisione	-9 15 -1 -1 1 -1 -3 -1 -1 -8
word deck	0 0 0 0 0 0 0 0 0 20
word declaree	0 0 0 1 1 0 -1 0 0 -42
word declaree admissible	1 0 0 0 1 0 -1 0 0 -41
word declin	-5 -1 -1 0 1 0 -2 10 0 55
word declin by	0 0 0 0 2 0 -1 0 0 10
word decline the	0 0 0 0 0 0 0 0 0 9
word dedicato	0 0 0 0 2 0 -1 0 -1 -8
word dee	13 -4 -9 0 0 0 0 0 0 -1
word deel	0 -10 0 0 -1 1 10 0 0 7
word deelnemen	4 -3 0 0 0 0 0 0 0 -11
word deeper	0 0 0 0 0 0 0 0 0 12
word defg	2 -1 0 0 0 0 0 0 0 -18
word defg hij	2 -1 0 0 0 0 0 0 0 -18
word definitiva	-1 -1 0 0 3 0 0 0 0 -23
word degli	0 -1 0 0 -1 -1 1 0 3 -18
word degli ammessi	0 0 0 0 -1 0 -2 0 3 -17
word dei	0 -1 2 4 -6 -3 5 -1 -1 -36
word dein	2 -2 -1 -2 2 7 0 -1 -4 -8
word dein interview	4 -3 0 0 0 0 0 0 0 -12
word deine	-4 15 -2 -1 2 0 -10 -5 6 0
word deine bewerbung	-6 14 -2 -1 3 -1 -12 -3 7 -14
word deinem	1 0 0 0 0 -10 10 0 0 10
word deinen	-2 -2 0 -2 1 8 -2 0 0 9
word deiner	-1 7 0 0 10 0 -10 0 -5 1
word deiner bewerbung	-1 7 0 0 10 0 -10 0 -5 -7
word dejamo	1 -3 2 0 12 -1 -10 -1 0 -15
word dejamo para	-1 -2 4 0 0 0 0 0 0 -10
word dejo	2 0 0 1 0 0 0 0 -1 13
word del	16 -18 -11 14 16 -2 -10 7 -14 43
word del #	-1 3 -1 0 -1 -10 -3 14 0 6
word del centro	0 -11 11 0 1 0 -1 0 0 -5
word del posto	4 0 0 0 -1 -1 -1 0 0 -19
word del proceso	-1 -1 0 0 -1 0 9 0 -5 -14
word del suo	0 0 0 0 1 0 0 1 -1 9
word del timemention	-7 -7 1 20 9 1 2 -4 -14 37
word del tribunal	2 0 0 0 0 0 -1 0 0 -8
word delai	-6 0 0 0 11 0 6 6 -16 -7
word delegation	0 0 0 0 0 0 0 0 1 16
word delet	-3 -3 -1 0 0 0 -1 8 0 13
word delet after	0 -3 0 0 2 0 0 4 -2 14
word delete	0 0 0 0 0 0 0 1 0 48
word delete it	0 0 0 0 0 0 0 0 0 31
word delight	27 -12 -1 -4 -8 1 -7 -1 5 21
word delight that	6 -2 0 -3 -2 -10 4 0 6 -1
word delight to	20 -10 -1 -1 -3 6 -10 -1 -1 14
word deliver	-1 -5 -1 -1 -6 -1 -4 20 -1 -14
word deliver to	0 -1 0 0 -5 0 -1 9 -1 -10
word della	-3 -3 -1 -1 5 4 10 -3 -8 -16
word della sua	-1 -1 0 0 0 3 3 0 -3 -10
word della tua	0 0 0 1 0 0 0 0 0 21
word delle	8 0 -11 0 8 -1 -3 -1 0 -21
word delle #	0 0 0 1 0 0 0 0 0 10
word dem	0 9 -5 -2 0 2 -8 -1 4 -38
word dem sie	0 0 0 0 2 0 0 0 -1 -15
word dem team	0 9 0 0 -1 0 -6 -1 0 -16
word dem timemention	-6 3 -1 -2 -1 2 -4 2 7 -14
word demand	-1 5 0 0 -1 0 -3 5 -5 -8
word demande	-2 4 -1 0 1 -5 1 2 -1 30
word demande de	0 0 0 0 1 -4 5 0 0 16
word demander	0 0 0 0 -9 0 0 0 9 4
word demi	1 8 0 0 -1 0 -7 0 0 -10
word demi heure	0 8 0 0 0 0 -7 0 0 -1
word demir	0 0 1 0 0 0 0 0 0 8
word demo	3 -1 -1 0 -2 -1 5 -1 -2 45
word demo ?	0 0 0 0 0 0 0 0 0 12
word demo clas	0 0 0 0 1 0 0 0 0 -12
word demo timemention	0 0 0 0 0 0 0 0 0 25
word demonstration	0 0 0 0 1 0 0 0 0 13
word den	-25 -3 1 -9 6 20 1 -9 17 60
word den auftrag	0 0 0 0 0 0 0 0 0 24
word den ausbildungsplatz	0 0 0 0 0 0 -1 0 1 -12
word den fachlichen	0 0 0 0 0 0 0 0 0 8
word den kleingarten	0 0 0 0 0 0 0 0 0 17
word den krippenplatz	0 0 0 0 0 0 0 0 0 9
word den link	4 20 -2 0 -2 -1 -12 -3 -3 0
word den nachsten	-14 8 -1 -1 -4 -1 11 -5 6 -15
word den nachwuchsprei	0 0 0 0 0 0 0 0 0 17
word den ratenkredit	0 0 0 0 0 0 0 0 0 15
word den termin	7 0 -5 2 -2 0 -1 0 -1 -17
word den timemention	-5 -1 14 -5 -1 0 -1 0 0 -13
word den vertrag	-2 -1 -2 -1 -1 12 -3 0 -1 -4
word den vortrag	0 0 0 0 0 0 0 0 0 8
word denise	10 -2 -6 0 -1 -1 0 0 0 0
word denken	0 6 0 0 0 0 -3 0 -3 14
word dental	2 -2 -1 -1 -2 -1 7 -1 -1 -31
word dentista	-1 2 0 0 0 0 -2 0 0 -8
word dentro	-7 -1 0 0 1 0 -8 -1 16 -20
word dentro de	-3 -1 0 0 -2 1 -3 -1 9 -11
word depart	0 0 0 0 0 0 0 0 0 13
word departamento	-1 -4 0 0 -9 -1 13 0 2 -37
word departamento para	0 0 0 0 0 0 0 0 0 -9
word department	-4 -3 2 2 -1 0 -15 -2 21 12
word department of	-2 0 0 0 -5 0 -4 0 12 -5
word deplace	-1 0 1 0 0 0 0 0 0 13
word depoi	4 0 -14 -1 5 -1 11 -1 -4 -20
word depoi a	-1 7 -8 0 0 0 3 0 0 -7
word deposit	0 0 0 0 0 -12 13 0 0 2
word depot	-3 -1 -3 0 -1 3 -8 0 13 1
word deputy	1 0 -1 0 -3 4 1 0 -1 13
word der	4 -23 15 -17 -19 18 37 -6 -9 -35
word der engeren	3 -1 0 0 0 0 0 0 0 -9
word der kita	1 0 0 0 0 0 0 0 0 17
word der kommission	1 0 0 0 0 0 0 0 0 -18
word der schule	0 0 0 0 0 0 0 0 0 10
word der stelle	7 -1 -3 -1 -2 -3 7 0 -4 -9
word der tagung	0 0 0 0 0 0 0 0 0 8
word der termin	11 -11 0 1 0 0 0 0 0 0
word der timemention	-4 16 -5 -2 -2 -4 1 -1 0 -30
word der wohnung	0 0 0 0 0 0 0 0 0 8
word derde	9 -1 -2 -1 0 -3 -1 -1 0 -4
word dernier	0 -5 -1 0 -3 -5 15 0 0 6
word derniere	-3 2 1 0 3 0 0 -1 -1 21
word des	-7 -14 8 -1 7 3 2 6 -4 1
word des candidat	-4 -1 0 0 12 0 -9 0 3 -8
word des jeun	0 0 0 0 0 0 0 0 0 12
word des personalrat	1 -1 0 0 -2 5 -2 0 0 -14
word des que	-1 -1 0 0 -3 0 16 -10 -2 -3
word descartado	0 0 0 0 7 0 -5 0 -1 -8
word describ	3 -3 0 0 0 0 0 0 0 -18
word description	-1 -5 0 0 -4 -4 15 -1 -1 9
word desculpa	-7 -2 4 13 4 -1 -8 -1 -2 -33
word desde	-6 4 -5 2 5 7 -6 -1 0 -8
word desde timemention	0 0 0 0 10 -2 -6 0 0 -1
word desejamo	0 0 0 0 2 0 0 0 0 19
word deshalb	-6 -3 2 0 14 -1 -1 -3 -1 -5
word design	2 -1 -4 -1 6 -3 -1 5 -2 -20
word designer	5 7 -5 0 4 -3 -14 -1 7 -47
word desistencia	0 0 0 0 -6 7 0 0 0 10
word desk	5 3 -9 -1 -9 -1 -12 -13 37 0
word desligamento	0 0 0 0 0 0 0 0 0 9
word desol	0 0 0 1 1 0 -1 0 0 17
word desol l'entretien	0 0 0 0 0 0 0 0 0 11
word desole	-3 -1 6 -1 8 -1 -7 -1 0 -15
word desolee pour	4 -1 -2 -1 0 0 1 -1 0 14
word despu	1 0 -4 0 12 0 -7 -1 0 21
word despu de	1 0 -4 0 12 0 -8 0 0 8
word dessert	0 0 0 0 0 0 0 0 0 13
word dessou	0 1 0 0 0 0 0 0 0 16
word dessu	-1 0 0 0 -12 -1 4 0 10 -17
word desta	-1 2 0 0 2 0 -1 0 -1 -10
word desta vez	0 0 0 0 2 0 -1 0 0 -9
word detail	-12 -11 4 -3 -14 -7 25 -4 21 -54
word detail and	-5 -1 0 0 -13 -4 12 -1 13 6
word detail for	0 -1 0 0 2 0 -2 0 1 -14
word detail in	0 0 0 0 0 0 0 0 0 8
word detail of	1 -3 1 0 -1 0 3 0 -1 -10
word detail on	-1 0 0 0 -1 0 -4 -1 9 -5
word detalh	0 0 0 0 0 0 0 0 0 12
word detto	-5 -1 8 -5 5 0 -1 -1 0 -9
word deu	-2 -1 -1 0 -2 3 -5 0 9 -7
word deux	-2 -8 1 -2 16 -10 19 -2 -10 -20
word deux ans	0 0 0 0 12 -5 -2 0 -4 -1
word deux jour	0 -3 -1 0 -2 -3 13 0 -3 -1
word dev	16 -7 -5 0 -1 8 -9 0 -1 -24
word deve	0 0 -1 0 0 27 -24 -1 0 1
word developer	2 0 -1 -1 -2 -6 -1 -2 11 -8
word devenir	0 0 0 0 0 0 0 0 0 9
word devenir benevole	0 0 0 0 0 0 0 0 0 9
word devi	0 0 0 1 -1 0 2 0 -1 27
word devo	-3 -1 1 7 3 -1 -4 -1 0 -24
word devon	-1 -9 12 0 -1 0 0 0 0 8
word devop	-3 -1 0 0 -1 -1 17 -9 -1 1
word deze	-3 9 -1 0 7 -1 -17 -5 11 -3
word deze week	-1 16 0 0 -1 -1 -19 -2 8 12
word dezelfde	-1 0 9 -3 -1 -1 -3 0 0 16
word di	-5 12 4 9 36 -8 -62 -5 19 -35
word di agente	0 0 0 0 3 0 -1 0 0 -8
word di ammissione	0 0 0 0 0 0 -1 0 1 20
word di arrivare	0 0 0 0 0 0 0 0 0 8
word di birba	0 0 0 0 0 0 0 0 0 16
word di comunicarle	0 -1 0 0 0 2 0 0 0 24
word di essere	0 0 0 0 1 0 3 0 -2 9
word di lavoro	1 -3 0 1 2 1 -1 -1 0 -43
word di orientamento	0 0 0 0 0 0 0 0 0 13
word di partecipazione	0 -1 0 0 -1 0 -7 0 10 -18
word di piu	-1 -1 0 0 -1 -1 5 0 0 19
word di presentazione	1 0 0 0 0 0 0 0 1 -16
word di prova	3 8 -1 0 0 -1 -8 -1 0 -18
word di redattrice	0 4 0 0 0 0 -3 0 0 -18
word di ricerca	0 0 0 0 2 0 -1 0 -1 -36
word di scambio	0 0 0 0 0 0 0 0 0 12
word di servizio	0 0 0 -1 -1 3 0 0 0 10
word di studio	0 -1 0 0 16 0 -11 0 -3 1
word di timemention	-10 2 12 15 1 -10 -8 -1 -2 -11
word di un	2 4 -1 0 -1 1 -9 4 0 19
word di vederci	6 -11 -1 0 -1 -1 11 -1 -1 -4
word dia	-7 27 14 5 -33 2 3 -6 -5 -56
word dia !	2 3 -1 -1 -1 -1 0 0 0 -14
word dia #	-4 -1 2 3 -1 -1 8 -7 1 -2
word dia de	-2 13 2 -1 2 -2 -12 0 -1 -5
word dial	22 -2 -6 -1 0 -1 -11 0 0 -15
word dial in	1 0 0 0 0 0 0 0 0 -13
word diallo	0 0 0 0 0 0 0 0 0 28
word diary	3 -2 0 14 -5 -3 -2 -2 -2 -19
word dias	-29 6 14 -6 -27 7 48 -8 -6 -20
word dias :	4 6 -1 -1 -6 -1 2 0 -3 21
word dias de	-1 2 -1 0 -6 3 -4 0 7 -9
word dias para	-2 -1 0 0 -5 -4 13 -1 1 -22
word dias utei	-1 -3 0 0 -3 7 17 -2 -13 -3
word dice	4 -3 1 0 0 -1 0 0 0 8
word dich	0 18 -5 -3 4 -1 -18 -4 10 -17
word dich !	0 0 0 0 0 2 -1 0 0 -16
word dich an	0 -1 0 0 5 -1 1 0 -5 -18
word dich gern	-3 8 -1 -1 0 -1 -1 0 -1 0
word dico	0 0 0 0 -1 0 -1 0 4 -8
word did	-7 -11 -6 0 17 -3 13 -5 2 28
word did great	-2 -3 -1 0 -1 0 8 -1 -1 -11
word did it	0 -2 -1 0 -3 -1 4 0 3 17
word did not	-3 -3 -1 -1 22 0 -10 -3 -1 0
word didn't	2 -3 -1 -1 10 0 -3 0 -3 -16
word die	-25 -14 -19 -5 29 30 11 -2 -5 46
word die al	0 0 0 0 3 0 -1 0 0 -16
word die aufnahme	0 0 0 0 0 0 0 0 0 8
word die auswahlkommission	-2 0 0 0 4 1 0 0 -1 -8
word die entscheidung	-3 5 -1 -1 0 -1 2 -1 0 11
word die fachabteilung	-1 -1 0 0 -4 0 20 0 -12 -3
word die fragen	0 0 0 0 0 0 0 0 0 14
word die geschaftsleitung	-9 -4 -2 0 18 1 -3 0 -1 -6
word die hundin	0 0 0 0 0 0 0 0 0 9
word die lehrstelle	-5 -5 0 -1 -11 26 -3 0 0 5
word die mitgliedschaft	0 0 0 0 0 0 0 0 0 10
word die nachste	-3 6 0 0 -2 -2 3 -1 -1 13
word die neue	0 0 0 0 0 0 0 0 0 13
word die position	0 2 -1 1 0 1 -4 0 0 -14
word die projektforderung	0 0 0 0 0 0 0 0 0 14
word die stelle	-9 -10 9 2 -11 2 7 -3 12 -52
word die stunde	-3 -2 -2 -1 -1 14 -4 0 0 3
word die tatigkeit	0 0 0 0 0 0 0 0 0 -9
word die unterlagen	0 -1 0 0 -10 0 16 0 -5 -16
word die vorauswahl	-1 -1 0 0 -2 0 6 -1 -1 -13
word die wir	-1 -1 -1 1 -1 0 3 0 0 -15
word die wohnung	0 0 0 0 0 0 0 0 0 27
word die zukunft	0 0 0 0 1 0 0 0 0 8
word dieci	0 3 0 0 -2 0 0 0 -1 -10
word dieci minuti	0 3 0 0 -1 0 -2 0 0 9
word dienst	0 0 0 0 0 1 0 0 0 9
word diese	-4 13 -1 0 -13 -3 -19 3 24 -25
word diese nachricht	0 -2 0 0 -8 0 -4 -1 14 -5
word diese woche	-2 18 -1 0 -2 -1 -10 0 -2 -10
word dietary	1 3 -1 0 0 -1 -2 0 0 -9
word diez	-2 4 0 0 -8 -4 14 -1 -3 -9
word diez dias	-2 -1 0 0 -5 -4 15 -1 -2 -15
word difference	0 0 0 0 1 0 0 0 -1 11
word different	0 0 0 0 2 0 -1 0 0 14
word difficile	0 0 0 0 0 0 0 0 0 9
word diga	-6 17 -10 -1 -6 2 4 -1 -1 -24
word diga me	-2 12 -9 0 -3 2 1 0 -1 -28
word diga nos	0 0 0 0 0 1 0 0 0 10
word digano	0 0 0 0 0 1 0 0 0 10
word digano ante	0 0 0 0 0 1 0 0 0 10
word digital	0 -1 -1 -2 4 0 4 -1 -5 -19
word digo	-1 -2 -1 -1 -5 -2 13 -2 2 -18
word dime	-2 8 -1 0 -1 -7 4 0 -1 -18
word dimelo	-10 -1 -1 0 -1 0 13 0 0 -1
word dinamica	1 0 2 0 0 0 0 -2 0 -17
word dinamica de	1 0 -1 0 0 0 0 0 0 -16
word dinner	-6 3 -3 10 -1 -1 -1 -1 0 24
word dinner on	0 0 0 0 0 0 0 0 0 12
word diplom	3 -1 0 0 0 0 -2 0 0 16
word diploma	-2 -4 -1 0 -3 4 24 -6 -11 -16
word diploma en	-2 -3 0 0 -9 5 18 0 -7 -7
word diplome	1 -2 0 0 -1 -1 6 0 -2 -19
word dir	-10 17 -5 -3 -10 29 -8 -2 -8 -44
word dir die	-6 -4 0 0 -11 25 -3 0 0 -12
word dire	3 6 -3 -1 -13 -8 7 -1 9 2
word direct	1 0 -1 0 4 -13 -2 8 3 -26
word direct client	0 0 0 0 0 0 0 0 0 12
word direct to	0 -1 0 0 0 0 0 0 2 -9
word directeur	-2 -5 12 -2 -1 -1 15 -1 -15 17
word directeur financier	0 0 0 0 0 0 1 0 0 17
word direction	-1 -1 -2 2 5 -1 -1 1 -2 -40
word director	37 -13 -5 4 7 -17 -21 -1 9 -17
word director of	1 4 0 0 0 -1 -3 0 0 10
word director search	0 0 0 0 2 -1 0 0 0 23
word directora	-1 3 -1 0 0 -1 0 0 0 28
word diretor	-3 -2 8 -1 -5 -1 6 -1 -2 -30
word diretora de	0 0 0 0 0 0 0 0 0 9
word direttore	4 -1 0 -1 -2 0 13 -2 -11 -1
word direttore finanziario	0 0 0 0 1 0 1 -1 0 10
word direzione	1 -1 -1 1 0 0 1 -1 0 -8
word dirige	0 -1 -2 0 7 0 -4 0 0 17
word dis moi	0 8 0 0 0 0 -8 0 0 0
word disculpa	-1 -2 5 2 2 0 -3 0 -1 -10
word discus	0 9 0 0 -5 -1 2 0 -4 24
word discus the	0 8 0 0 -4 -1 2 0 -4 -1
word discuss	-1 2 -1 -1 -2 4 3 0 -4 -21
word discussion	4 14 -1 -1 3 -2 -16 -1 -1 -18
word discute	1 0 0 0 0 0 0 0 0 -16
word discuter	0 8 0 0 0 0 -8 0 0 -5
word dispatcher	4 -1 -1 -1 0 0 -1 0 -1 -33
word dispiace il	0 0 0 1 0 0 0 0 0 12
word dispo	0 4 -1 0 1 -1 -2 0 -1 -30
word dispone	-2 -1 0 0 -5 -2 12 -1 -1 -17
word dispone de	-2 -1 0 0 -5 -2 12 -1 -1 -17
word disponentin	-1 -3 0 0 -5 0 -1 -1 11 -1
word disponibilidad	-7 -17 -2 0 8 -1 11 4 3 -11
word disponibilidad el	0 0 0 0 0 0 0 0 0 12
word disponibilidade	-6 -22 -1 -1 9 -1 15 4 3 -7
word disponibilidade na	0 0 0 0 0 0 0 0 0 9
word disponibilidade para	0 -11 0 0 0 0 13 0 0 -6
word disponible	-1 3 0 0 0 0 -1 0 0 10
word disponible pour	0 1 0 0 0 0 -1 0 0 -13
word disponivel	0 0 0 0 -1 0 0 0 2 10
word disposition	0 0 0 0 2 -1 0 0 -1 15
word disqualify	0 0 0 0 0 0 0 0 1 32
word distribution	-5 3 0 0 -1 0 9 0 -6 1
word district	2 -3 0 0 5 1 -2 -1 -1 -30
word dit	1 -2 -8 -1 18 -2 1 -2 -4 -33
word dit moment	-1 -1 -5 0 8 -2 2 0 -1 -16
word ditta	0 0 0 0 0 0 0 0 0 11
word division	7 -4 0 0 -3 0 3 0 -1 -12
word dix	0 2 0 0 -1 0 -3 5 -3 25
word dix minut	0 2 0 0 -1 0 -1 0 0 18
word dizer	1 -8 -3 1 0 0 9 0 0 -2
word dni	-4 3 -1 0 0 7 -3 0 -1 17
word do	-1 -7 7 12 33 -4 -8 -33 0 -5
word do #	1 10 -2 -1 -2 -3 -1 0 -1 -20
word do ?	0 5 0 0 0 0 -4 0 0 12
word do a	6 10 -2 -1 -3 -4 -5 -1 -1 3
word do an	1 0 -1 0 3 -2 -1 0 0 -12
word do anyth	-5 -6 -1 7 -4 -1 4 -3 8 -8
word do departamento	0 0 0 0 -7 0 8 0 0 -8
word do i	0 0 0 0 0 0 0 0 0 24
word do it	-5 14 -1 -3 14 2 -20 -1 0 -7
word do not	-5 -1 -1 3 12 0 -4 -2 -1 7
word do novo	0 0 0 0 0 0 0 0 0 15
word do procedimento	4 -1 0 -6 9 -1 -1 0 -4 -4
word do processo	-1 1 0 0 9 -1 -6 0 -1 3
word do seu	-1 6 -1 -1 7 -1 1 -3 -9 -6
word do the	-1 -7 11 -1 6 -5 -2 -2 1 -54
word do this	-3 2 1 12 -13 7 -5 0 0 -8
word do timemention	8 21 -3 -10 -1 -1 -12 -1 -1 5
word do with	-1 -1 -2 0 -1 -1 8 0 -1 -12
word do you	-10 -49 11 -1 -11 20 50 -4 -4 -12
word dobbiamo	-2 -12 14 10 1 -6 -5 -1 0 11
word dobbiamo purtroppo	0 0 1 0 0 0 0 0 0 15
word docente	4 0 -1 -1 6 -3 -2 -1 -3 -63
word doch	1 -3 1 -2 19 -2 -2 -2 -10 -35
word doch am	1 0 0 0 0 0 0 0 0 -13
word doch timemention	4 0 0 0 0 -1 2 0 -3 -8
word dock	13 -2 -7 0 0 -1 -2 0 0 -5
word doctor	0 0 0 0 0 0 -1 0 2 18
word doctora	0 0 0 0 0 0 0 0 0 14
word doctoral	-3 -1 0 0 11 3 -3 0 -6 15
word doctoral train	0 0 0 0 0 0 0 0 0 13
word document	-4 -7 -1 -1 8 8 6 -2 -6 -34
word document for	-3 0 0 0 0 -8 12 0 0 -21
word document to	0 0 0 0 0 2 0 0 0 -10
word documentacao	-3 -1 0 0 4 0 -7 -2 10 -30
word documentazione	-1 -2 -1 0 -1 -1 -2 2 6 -14
word documenti	0 -2 0 0 2 -1 7 -1 -3 -20
word documento	3 -6 -1 -1 -9 1 20 -6 -1 -5
word documento d'identita	1 0 0 0 0 0 0 0 0 11
word doe	5 1 0 0 -1 0 -2 0 -2 17
word doen	-6 -1 14 -2 0 -1 -3 -1 0 12
word doente	-2 0 3 0 0 0 0 0 0 -8
word does	-11 29 -20 -1 -2 9 -1 -1 -2 -45
word does not	3 -1 0 0 -3 0 3 0 -1 9
word does that	-1 -8 -1 0 -1 10 0 0 0 -15
word does the	1 1 0 0 0 0 -1 0 0 -16
word does timemention	-17 34 -15 0 0 0 -1 0 0 -9
word does your	0 6 0 0 0 0 -4 0 -1 -16
word doesn't	2 -2 1 -1 16 -2 -8 0 -6 38
word doesn't work	1 0 1 0 1 0 -1 0 0 15
word doet	-1 0 -1 -1 -1 11 -5 0 -1 8
word dog	0 -3 -1 0 3 11 -8 0 -3 -6
word dogs	-1 -1 0 0 9 -1 -5 0 -1 1
word doing	-3 8 3 -5 7 -4 1 -2 -5 35
word doing the	-1 0 0 -2 2 -3 10 -2 -3 -5
word dois	-8 -9 -1 3 8 3 7 3 -5 14
word dois dias	-2 -8 -1 0 4 0 10 3 -6 -2
word domanda	-1 -4 -1 -1 13 -1 -14 -3 12 23
word domanda di	0 -1 0 0 -1 0 -8 0 11 8
word domanda per	0 0 0 0 0 0 2 0 -1 28
word domanda ricevuta	0 0 0 0 0 0 0 0 1 21
word domande	-1 3 -4 -1 4 -2 5 -2 -1 33
word domicile	0 0 0 0 1 0 1 0 0 -9
word domicilio	1 -7 0 0 9 0 1 0 -3 -13
word don	0 2 0 1 -1 -4 3 0 -1 10
word don't	-7 -12 -21 20 -6 6 30 -1 -9 -29
word don't forget	12 0 -10 0 0 0 0 0 0 -1
word don't have	-1 -1 0 0 -11 0 9 5 0 -11
word don't hear	0 0 0 0 0 0 -1 0 1 -15
word don't need	-12 -1 -1 0 -1 0 18 -1 -1 8
word don't reply	0 -1 0 0 0 0 -3 2 3 -11
word don't want	-2 -7 0 -1 -1 8 2 0 1 4
word don't worry	3 -3 0 -2 -2 -1 11 -5 -1 -9
word dona	-2 7 -5 0 0 3 -2 0 0 15
word donc	-7 -8 2 24 -6 1 -3 -2 -2 -33
word donc pas	-1 -2 -8 17 -2 -1 0 -1 -1 -12
word done	2 19 -5 -5 7 -5 4 -2 -14 -49
word donne	-1 -1 0 0 -9 0 6 0 6 22
word donner	-1 -1 0 0 2 2 2 0 -3 34
word donner une	0 -1 0 0 3 0 -1 0 0 18
word donner votre	0 0 0 0 0 3 -2 0 0 8
word donnerstag	0 0 0 0 0 0 0 0 0 11
word donor	0 2 0 0 0 0 -1 0 0 10
word dont	-6 -8 4 20 -5 -1 0 -1 -4 -30
word door	32 -15 -8 -1 2 0 -13 -9 12 -86
word door en	0 -3 0 0 2 8 -6 0 1 -4
word door naar	1 -2 0 -7 9 -1 1 0 0 -11
word door te	6 -1 0 0 -1 -1 -4 0 1 -19
word doorgestuurd	-1 -1 0 0 -3 0 -14 1 19 -1
word dopo	4 2 -7 -2 8 -3 1 -2 -2 -7
word dopo attenta	0 0 0 0 0 0 0 0 0 13
word dopo il	0 0 -3 0 0 -2 6 0 0 -8
word dopo le	0 1 0 0 0 0 0 0 0 19
word dos	-5 6 -2 -1 8 -1 6 -1 -10 55
word dos referencia	-1 -1 0 0 0 -1 3 0 0 -9
word dos semana	-1 -1 0 0 0 -2 2 0 1 29
word dossier	-8 0 -2 -1 -8 -1 8 -1 14 1
word dossier a	-1 0 0 0 0 0 2 0 -1 18
word dossier de	0 -1 0 0 6 0 1 0 -6 14
word dossier est	-1 2 0 0 -1 0 2 0 -1 -8
word dossier pour	-2 2 0 0 1 0 -1 0 1 32
word dott	13 -10 -1 -1 9 0 -10 -1 0 -41
word double	-9 -3 13 0 0 0 0 0 0 6
word double book	-9 -3 13 0 0 0 0 0 0 2
word doubt	0 0 -1 -1 0 -1 4 0 0 -8
word down	9 44 13 -2 2 -12 -57 -3 7 14
word down and	0 8 0 0 0 -3 -5 0 0 -7
word down for	-11 13 0 0 -1 0 8 0 -8 9
word down to	2 -1 -1 0 5 -2 -8 -1 5 9
word down with	11 4 16 -2 2 -2 -25 -1 -3 -34
word download	0 0 0 0 0 0 0 0 0 34
word download our	0 0 0 0 0 0 0 0 0 11
word doyle	1 0 0 0 0 0 0 0 0 -11
word dr	18 -23 17 -6 4 -13 3 -4 5 18
word dra	7 1 -2 -1 2 0 -11 0 5 2
word draaien	10 -4 -1 0 0 -1 -2 0 0 -9
word draaien ?	10 -4 -1 0 0 -1 -2 0 0 -9
word draft	0 0 0 0 0 0 0 0 0 41
word drama	-1 -1 0 -1 -2 -1 8 -1 -2 -9
word draw	-1 -2 0 0 9 3 -9 -1 3 -30
word drawn	0 0 0 0 0 1 -1 0 -1 17
word dream	0 0 0 0 2 0 0 0 -1 8
word drei	-2 20 -1 1 -3 0 -13 -1 -2 50
word dres	13 -1 -2 0 -6 0 -2 -1 -2 2
word dres code	0 0 0 0 -1 0 2 0 0 13
word drie	3 16 -1 -1 3 -2 -13 -2 -2 22
word drink on	0 0 0 0 1 0 0 0 0 14
word driv	0 -4 0 0 1 -5 10 0 -1 22
word driv licence	0 -10 0 0 1 0 11 0 -1 11
word drive	-5 5 -3 11 -3 -1 2 -1 -4 15
word driver	-7 9 -2 0 5 -6 -1 -3 4 9
word droit	0 0 0 0 2 0 -1 0 -1 8
word drop	-2 5 6 0 2 -3 -8 -1 1 7
word drug	0 0 0 0 0 -8 10 0 0 15
word drug screen	0 0 0 0 0 -8 10 0 0 11
word du	16 -3 -9 -6 -21 8 42 -1 -26 -36
word du #	9 1 -8 0 0 -1 0 0 0 14
word du am	-4 4 -1 0 0 1 -1 0 0 9
word du bekommst	-1 1 0 0 0 0 0 0 0 -8
word du bist	1 -1 0 0 3 -1 -2 0 0 -16
word du centre	0 -9 9 -1 3 -1 -2 2 -2 -2
word du conseil	1 0 0 0 1 0 -1 0 0 -8
word du dabei	0 0 0 0 0 0 0 0 1 9
word du jury	-1 -3 0 -1 3 4 -2 0 0 10
word du kannst	1 6 -1 -2 0 3 -4 0 -4 -20
word du mir	10 4 -1 -1 -2 -1 -7 -1 -2 10
word du mois	-1 5 0 0 -18 0 2 0 14 -14
word du nouveau	-1 -2 -1 0 -1 -1 9 -1 -3 1
word du poste	5 -2 -1 -2 -6 -2 8 -1 -1 -11
word du recrutement	0 0 0 0 -1 -2 11 0 -8 -8
word du timemention	-10 -6 -1 1 -2 18 -4 5 0 12
word duas	-3 6 -1 0 -1 -1 3 0 -2 31
word duas semana	-2 -2 0 0 0 0 4 0 0 28
word dublin	0 10 0 -3 -1 -4 -2 0 0 -6
word duda	0 -1 -1 0 0 -2 4 1 0 8
word due	-12 -16 7 4 1 -11 19 -2 9 107
word due :	0 0 0 0 0 0 0 0 0 9
word due course	-1 -1 0 0 -1 0 3 0 0 21
word due giorni	0 -1 0 0 -4 -2 8 2 -3 0
word due on	0 0 0 0 -1 0 0 0 1 16
word due settimane	1 0 0 0 0 0 -2 0 1 17
word due timemention	5 0 -5 0 0 0 0 0 0 22
word due to	-9 -2 8 5 -8 -3 -1 1 8 -24
word dura	0 9 0 0 -3 0 -4 0 -1 9
word durch	0 5 -2 -1 1 0 2 -1 -5 -16
word durch die	0 10 0 0 -5 -1 6 0 -9 -8
word durchsicht	0 0 0 0 5 0 -2 0 -2 -13
word dure	0 0 0 0 0 0 0 0 0 8
word duree	-8 -3 -1 0 -1 9 5 0 -1 -12
word durfen	-19 -8 23 -2 2 -3 9 -1 -3 2
word durfen wir	-18 -7 23 -2 7 -3 1 0 -1 5
word dus	-7 -5 10 9 14 -7 -14 -4 3 -38
word dus ik	-3 0 -5 0 7 -1 -3 -3 9 -3
word dus niet	-1 -2 3 11 -8 -2 -1 0 0 -17
word duty	-1 0 0 0 -1 4 -1 0 -1 -13
word duurt	6 -2 -1 -1 -1 0 -1 0 0 10
word duvida	-4 -15 -1 0 -1 -1 22 0 -1 -10
word e	-7 -46 -57 -15 44 18 69 4 -11 24
word e #	1 0 -2 0 -2 1 3 -1 0 17
word e al	0 0 9 -5 -1 0 -1 0 0 -6
word e alle	0 0 0 0 0 0 0 0 0 9
word e ancora	-2 -1 -12 -1 -1 -1 21 -1 -3 -3
word e andato	1 -2 0 0 0 0 1 0 0 10
word e arrivata	0 0 0 0 -3 0 0 0 4 9
word e arrivato	0 0 1 0 0 0 0 0 1 -22
word e com	1 -2 0 0 -2 2 3 0 -1 -12
word e con	0 0 -4 0 -1 -2 9 -1 -1 -10
word e contrato	0 0 0 0 0 1 0 0 0 -11
word e convocata	1 0 0 0 0 0 0 0 0 10
word e da	-1 -7 0 0 -1 0 12 -1 -1 -3
word e de	0 -1 0 0 -10 7 5 0 -1 -8
word e depoi	-3 -4 0 0 -4 0 15 0 -3 -25
word e due	0 0 0 0 0 0 1 0 0 13
word e eu	-2 10 -1 0 1 -1 -5 0 -1 -20
word e horario	-1 -4 0 0 -1 0 9 0 -3 -2
word e iban	-2 -1 0 -1 -1 12 -6 0 0 -5
word e il	0 -1 0 0 0 -3 6 0 -1 46
word e in	0 -2 0 0 -9 0 17 -3 -2 25
word e le	-1 5 0 0 -1 0 -4 0 0 20
word e mail	-6 0 -2 -1 -4 -2 -4 12 8 54
word e na	2 -3 0 0 -1 0 3 0 0 8
word e nao	-12 -2 -3 2 17 -1 17 -5 -14 -7
word e non	-3 -2 -11 1 12 -1 7 0 -3 -12
word e o	4 -5 -4 -2 7 3 -6 0 3 -15
word e pervenuta	0 0 0 0 -2 0 9 1 -6 -5
word e piaciuto	0 7 0 0 3 0 -8 0 -1 -26
word e preciso	0 9 -15 9 0 -1 -2 0 0 -20
word e que	0 -1 0 0 -3 0 2 0 3 9
word e responder	0 0 0 0 0 0 0 0 0 25
word e se	-2 -4 -3 -1 -3 0 10 0 2 -18
word e so	-6 -4 -6 -1 -4 -1 19 1 4 -3
word e sobre	0 0 0 0 -5 0 0 8 -2 -9
word e stata	-2 -15 10 1 -4 5 -4 1 8 -18
word e stato	-10 -13 0 2 3 -1 23 10 -14 22
word e ti	1 -1 7 -5 0 -1 1 1 -2 -26
word e timemention	-2 -5 -22 -4 -6 -3 44 -1 -2 10
word e voce	-1 7 -5 0 -5 -3 7 0 0 -8
word e vorrei	0 -8 0 0 0 0 8 0 0 9
word each	-10 27 -5 -1 -26 4 -19 -2 32 35
word each application	0 0 0 0 -4 0 -3 0 8 -6
word each candidate	0 0 0 0 0 0 0 0 0 -16
word each of	0 0 0 0 -13 0 -1 0 15 14
word each other	0 1 -1 0 -1 1 -1 0 1 -11
word each party	0 0 0 0 0 0 0 0 0 10
word earlier	1 -4 9 0 3 -4 -4 0 0 -3
word early	-11 14 -4 12 -7 -7 8 -3 -2 -38
word early next	-1 0 0 0 -1 0 5 0 -1 -21
word earn	0 0 0 0 0 0 0 0 0 17
word earn #	0 0 0 0 0 0 0 0 0 13
word easier	-3 8 0 0 0 -1 -4 0 0 -8
word eastern	-3 0 -1 1 -1 0 -1 5 0 -45
word eastern time	-4 0 -1 1 0 0 0 5 0 -24
word easy	-1 -8 3 0 11 0 -4 -1 0 17
word eben	-13 -1 21 -2 0 4 -8 0 0 5
word echange	-1 16 -1 0 -16 -2 8 -2 -2 -23
word echange confidentiel	0 0 0 0 0 0 0 0 0 12
word echange de	0 2 0 0 -1 0 -1 0 0 13
word echange telephonique	4 2 0 -1 -2 0 -3 0 0 -17
word echt	-3 0 -7 10 4 0 -1 0 -2 -14
word economica	0 0 0 0 0 2 2 0 -2 -8
word ecrit	0 0 0 0 -1 1 -1 0 0 -12
word edificio	2 -1 -1 0 0 0 0 0 0 -9
word edit	3 0 -2 0 -9 -3 12 0 -1 -35
word edital	-2 -1 0 0 14 -1 -8 -4 2 3
word editor	-8 11 -3 -1 -2 -2 7 -2 -1 -90
word editora	-3 10 -2 3 -2 -1 -5 0 -1 -15
word editorial	0 -1 -1 2 -2 -1 3 0 0 -12
word editorial assistant	0 0 0 0 -2 0 3 0 0 -8
word educadora	1 0 0 0 -6 0 0 -2 8 -31
word education	9 -5 -1 0 1 0 -2 -3 1 -2
word educatrice	1 0 0 0 0 0 2 0 -2 -32
word een	20 30 15 -3 24 -26 -4 -25 -31 -55
word een andere	-1 -1 2 0 4 0 -3 1 -1 11
word een baan	0 0 0 0 0 0 0 0 0 25
word een dag	-3 6 -1 0 0 -1 -1 0 0 -23
word een eerste	0 13 0 0 1 0 -12 0 0 -10
word een geldig	2 -1 0 0 0 0 0 0 -1 -8
word een gesprek	14 13 -2 -1 -2 -1 -10 -1 -9 -24
word een goed	-1 0 0 0 0 0 8 -6 0 -5
word een halfuurtje	0 21 0 0 -2 -1 -16 0 -1 -8
word een interview	0 0 0 0 0 0 0 0 0 15
word een jaar	-2 -3 0 0 20 0 -11 0 -2 -3
word een keer	-4 15 -1 0 -1 -2 -2 0 -4 -18
word een kopie	-1 -3 0 0 -9 -14 34 -5 -1 -7
word een moment	13 -9 -1 0 -1 0 -1 0 -1 -6
word een mooie	-1 -1 0 0 6 0 -1 0 -3 -8
word een paar	10 -5 -1 -1 0 -2 2 -1 -1 1
word een plek	1 -1 0 0 0 0 0 0 0 9
word een uur	0 -2 9 0 -2 -3 6 0 -7 12
word een van	0 0 0 0 -2 0 1 0 1 -15
word eens	0 1 0 0 5 -1 -3 0 -1 -11
word eerst	-1 -3 -1 -1 5 10 -5 0 -3 -4
word eerste	3 6 -2 -2 -2 5 -17 -1 8 -7
word eerste werkdag	9 -6 -1 -1 -1 1 -1 0 0 -2
word effect	-1 0 0 0 3 13 -13 0 -2 5
word effective	0 0 0 0 4 -3 0 0 -1 9
word eher	-1 2 0 0 3 -1 0 0 -2 -10
word ehrenamt	0 0 0 0 0 0 0 0 0 15
word eigentumer	0 0 0 0 0 0 0 0 0 14
word eight	0 0 0 0 7 0 -4 0 -3 26
word eight week	0 0 0 0 0 0 -1 0 1 16
word ein	1 61 -12 -2 -14 -9 -19 -3 -3 -9
word ein :	1 0 0 0 0 0 0 0 0 -8
word ein ander	0 0 0 0 0 0 0 0 0 9
word ein erst	-3 13 -1 0 -1 0 -8 0 -1 -29
word ein gesprach	-3 8 -1 -1 -1 -1 -2 0 1 17
word ein paar	0 7 0 0 0 0 -7 0 0 14
word eind	0 -2 0 0 -4 0 16 -2 -8 -3
word eind volgende	-1 -1 0 0 -4 0 16 -2 -7 -7
word einde van	0 0 0 0 0 0 8 0 -7 0
word eine	-19 -3 18 -4 4 -9 22 -1 -9 -8
word eine antwort	-1 0 0 0 0 -1 3 0 0 -14
word eine halbe	0 8 0 0 0 0 -7 0 0 1
word eine kleine	-2 2 0 0 -1 -2 6 -1 -1 -11
word eine woche	0 1 0 0 0 0 0 0 0 17
word einem	-3 10 -1 -3 -2 -1 -6 2 4 -24
word einem gesprach	3 0 0 -2 -1 0 -1 0 1 10
word einem vorstellungsgesprach	1 0 -1 0 0 0 0 0 0 -16
word einen	-8 4 1 -2 -3 5 14 -1 -9 27
word einen anderen	7 -7 5 0 0 0 -4 0 0 23
word einen termin	-8 0 -1 0 -1 0 11 0 -1 -7
word einer	4 -2 -5 0 4 -1 -3 -2 4 -24
word einer entscheidung	0 0 0 0 -1 0 -6 -1 9 -2
word einfach	8 5 -3 -2 -3 -3 1 -2 -2 -27
word einfach was	-6 10 -1 -1 0 -1 -1 0 0 -7
word eingang	2 -1 -1 -1 -1 0 -5 0 8 -10
word eingang ihrer	0 0 0 0 0 0 -1 0 2 9
word eingangsbestatigung	-1 0 0 0 -1 0 -1 3 0 22
word eingegangen	-2 -1 0 0 -2 -1 -3 5 5 14
word eingestellt	8 -6 -1 1 0 0 0 0 0 -1
word eingetragen	9 0 -3 0 -1 -1 -5 0 0 17
word einig	0 -1 0 0 0 3 -1 0 0 -16
word einkauf	1 -2 0 0 -3 0 6 0 -1 10
word einladen	1 0 0 0 3 0 0 0 -2 8
word einladen :	3 -2 0 0 0 0 0 0 0 8
word einladung	28 -19 -3 -1 -2 -2 9 -2 -8 4
word einladung zu	0 0 0 0 0 0 0 0 0 10
word einladung zum	12 -1 -1 0 -1 0 -4 -1 -4 4
word einmal	-3 -4 -4 -1 9 0 3 -1 -1 -3
word einschlieslich	-2 -1 0 0 0 0 -2 6 -1 -13
word einschlieslich timemention	0 0 0 0 0 0 -1 2 0 -10
word einstellen	0 0 0 0 -3 1 4 0 0 -21
word eis	0 0 0 0 -8 0 11 0 -1 -1
word either	5 3 -3 5 -9 1 -4 -1 3 0
word either way	7 -2 -1 -1 -4 2 -1 -1 -1 8
word ejercicio	-3 -5 0 0 1 -1 9 0 -1 -13
word el	-31 -6 -12 -2 9 13 14 8 8 41
word el agrado	0 0 0 0 0 2 -1 0 0 10
word el aula	0 0 0 0 0 0 0 0 0 11
word el caso	1 0 -1 0 -1 0 2 0 0 14
word el colegio	0 -1 -2 0 7 0 -5 0 0 27
word el comedor	0 0 0 0 0 0 0 0 0 11
word el comite	0 -1 0 0 1 0 2 -1 -1 -13
word el congreso	0 0 0 0 0 0 0 0 0 8
word el conservatorio	0 0 0 0 0 0 0 0 0 11
word el curso	0 -7 0 0 9 0 0 0 -1 -4
word el dia	0 1 1 0 0 0 -1 0 0 17
word el director	12 -11 1 0 0 0 2 -2 0 -28
word el dni	0 0 0 0 0 1 0 0 0 20
word el encargado	0 0 -3 1 12 -1 -8 0 0 -3
word el encuentro	0 0 0 0 0 0 0 0 0 -19
word el equipo	1 2 -2 -1 3 0 -2 -1 -1 -39
word el master	0 0 0 0 0 0 0 0 0 19
word el piso	0 0 0 0 0 0 0 0 0 8
word el plazo	0 -3 0 0 0 0 3 0 0 8
word el portal	0 0 0 0 1 1 0 0 -1 -15
word el premio	0 0 0 0 0 0 0 0 0 10
word el presidente	1 1 0 0 0 0 -1 0 0 -15
word el prestamo	0 0 0 0 0 0 0 0 0 9
word el proceso	-3 6 -3 0 1 -2 -10 -1 12 -9
word el proyecto	0 0 0 0 -4 0 -2 0 7 -15
word el puesto	-4 8 -3 0 -5 1 9 -4 -2 -89
word el que	0 3 -2 0 12 -1 -12 0 0 -14
word el resultado	0 -1 0 0 -5 0 4 -1 3 -9
word el sector	0 0 0 0 2 0 -1 0 0 -8
word el tiempo	0 -1 0 0 2 0 -1 1 0 9
word el timemention	-24 8 6 -4 -16 22 -6 12 3 20
word el turno	-6 -4 -1 0 -1 0 13 0 0 -9
word el tuyo	0 0 0 0 0 0 0 0 0 10
word el voluntariado	0 0 0 0 0 0 0 0 0 9
word ela	-10 4 5 0 -1 2 2 -3 0 18
word elder	11 -6 0 0 0 -2 -2 0 0 -4
word ele	-5 -13 4 -1 -3 -2 14 -1 6 13
word election	0 -9 9 0 0 0 0 0 0 6
word electronical	0 0 0 0 0 2 0 0 0 -11
word elektroniker	-1 0 0 0 -8 0 -5 -1 16 -8
word element	-3 -1 0 0 -3 -4 11 0 0 -1
word elena	1 0 0 0 -7 0 -2 0 8 7
word elenco	0 0 0 0 0 0 0 0 0 23
word eleven	0 0 0 0 0 0 0 0 0 20
word elf	3 0 0 0 -1 0 -2 0 0 16
word eligible	0 0 0 0 7 0 2 -1 -8 -7
word elk	10 -3 -1 0 -3 -3 1 -1 -1 -1
word elkaar	11 -10 -1 -1 -7 -1 10 -1 -1 -7
word ella	0 3 0 0 0 0 -3 0 2 27
word elle	0 -4 0 0 -10 3 2 0 9 40
word elle est	0 0 0 0 -12 0 3 0 10 6
word elm	5 -2 0 0 4 0 -3 0 -4 30
word else	-8 -12 6 -1 -15 4 33 -5 -1 2
word else for	0 0 0 1 0 0 0 0 0 15
word else in	0 0 0 2 -7 -1 8 0 -1 -9
word else stay	-2 -1 8 0 -2 0 -1 -1 0 -2
word elsewhere	0 -2 0 0 15 -3 -10 0 1 37
word eltern	-2 -1 0 -2 -1 8 -1 0 0 4
word em	-11 -14 4 -10 -16 4 5 8 33 28
word em anexo	-1 0 0 0 0 3 -1 0 0 17
word em ate	-1 -3 0 0 -1 0 8 0 -4 -6
word em breve	-1 -8 0 0 -8 1 -6 0 22 -4
word em cima	0 -1 1 0 -7 0 0 -2 8 -4
word em contacto	-1 0 4 0 -1 0 -8 -2 9 -17
word em contato	-1 -7 0 0 -14 0 2 7 13 3
word em duas	0 0 0 0 0 0 0 0 0 26
word em junho	-2 -3 -1 0 -7 0 4 -2 10 2
word em market	0 0 0 0 0 0 -1 -1 3 -21
word em que	-1 2 0 0 0 0 0 0 0 -13
word em setembro	0 0 0 0 -6 0 0 -2 8 24
word em timemention	0 -1 -1 -7 3 0 -1 5 2 17
word em vez	-2 -1 5 0 0 0 -1 0 0 -15
word email	-5 -31 -6 -4 -22 -11 32 35 13 -15
word email addres	0 -1 0 0 -3 0 3 0 1 14
word email and	3 0 0 0 0 0 -9 1 6 1
word email at	0 0 0 0 2 0 -4 3 1 -10
word email from	0 -3 0 0 -1 -1 7 0 -2 11
word email of	1 0 0 0 -1 0 1 -1 0 -9
word embauche	0 3 0 0 -2 1 0 0 0 -8
word emergency	-1 -1 1 0 0 -4 2 3 0 -21
word employ	0 0 0 0 0 0 0 0 0 9
word employe	0 0 0 0 0 0 0 0 0 20
word employee	-1 -2 2 0 9 -7 7 -1 -6 12
word employer	-5 -6 -2 13 1 -1 -1 -2 2 49
word employer and	0 0 0 4 -1 0 -3 0 0 17
word employer are	0 0 0 0 0 0 0 0 0 19
word employer on	-1 0 0 0 0 0 0 0 1 10
word employeur	0 0 0 0 0 0 0 0 0 12
word employment	-4 -4 -1 -2 6 -4 19 -2 -9 -26
word employment check	-1 -1 0 0 -1 -4 7 0 0 -20
word emprego	-1 11 -6 0 -3 6 -4 -3 -1 -19
word emprego no	0 0 0 0 4 0 -1 -3 0 -20
word empresa	-9 8 -3 4 -5 -2 21 -3 -11 39
word empresa esta	0 0 0 0 0 0 0 0 0 11
word empresa ha	-1 -1 -2 1 0 -1 10 0 -5 -5
word en	-28 20 -36 -6 10 -10 32 -4 21 19
word en #	-9 0 -1 0 6 1 0 4 -2 25
word en attente	0 0 0 0 0 -1 2 0 0 8
word en ben	0 4 0 0 0 -1 -2 0 0 -16
word en cas	0 0 0 0 0 0 0 1 0 16
word en contacto	-1 -7 0 1 -3 0 22 -1 -11 14
word en cuanto	-1 -2 1 0 -1 -2 8 -2 0 -4
word en de	-2 -4 0 0 23 7 -17 1 -7 6
word en dos	0 0 0 0 0 0 0 0 0 32
word en een	-1 -3 0 0 -6 1 18 0 -7 -2
word en el	-7 10 -6 -4 -11 2 -5 -5 25 -22
word en je	-1 -1 -1 -1 -1 11 -5 0 -1 14
word en juin	0 -1 0 0 3 11 -13 0 1 -14
word en junio	-1 0 0 0 0 -5 6 0 0 23
word en la	9 2 -2 -2 0 0 -8 -2 3 -9
word en laat	0 -3 0 0 0 8 -4 0 0 -1
word en las	-7 -3 -1 0 -1 -1 0 -1 13 -13
word en ligne	-12 11 -1 0 -5 -2 10 -2 1 -12
word en lugar	-1 0 2 0 0 0 0 0 0 -10
word en master	0 0 0 0 0 0 0 0 0 12
word en mi	0 0 0 0 0 0 0 0 0 19
word en nemen	0 0 0 0 -4 0 3 0 1 -11
word en nuestro	-1 1 0 1 4 0 -1 0 -3 -25
word en parler	0 0 0 0 2 0 -1 0 0 17
word en septiembre	0 -1 -2 0 7 0 -4 0 0 12
word en su	0 3 0 0 -2 -1 1 -3 2 38
word en timemention	0 0 0 0 0 -1 3 -1 0 13
word en tu	-1 2 0 0 9 0 -11 0 2 -3
word en un	3 -1 -1 0 -1 0 -2 8 -5 6
word en uw	1 0 0 0 0 0 0 0 -1 24
word en video	-2 14 0 0 0 0 -9 -1 -1 -9
word encaja	-11 10 -1 0 -6 0 17 -1 -7 -15
word encargada	0 0 0 0 2 0 -1 0 0 -9
word encargado	-1 2 -3 1 12 -1 -8 0 -1 10
word encerrada	-2 0 0 0 -3 -1 12 -5 0 -3
word encontra	-2 1 0 0 10 5 0 0 -13 -19
word encontra se	-1 0 0 1 13 0 5 0 -18 -3
word encontrara	-1 0 0 0 -3 2 2 0 0 -8
word encontro	0 0 0 0 2 0 -2 2 0 -12
word encontro com	0 0 0 0 0 0 0 0 0 -11
word encore	-2 -1 1 -2 -7 -8 13 -2 7 -14
word encore pour	0 0 0 0 -3 0 -6 0 10 -6
word encourage	0 -1 0 0 -3 0 -3 0 7 -16
word encourage you	0 -1 0 0 -3 0 -3 0 7 -16
word encuentro	0 0 0 0 0 0 0 1 0 -17
word encuentro con	0 0 0 0 0 0 0 0 0 -17
word end	2 -15 6 -4 2 -11 14 -12 17 -33
word end of	-5 -1 -2 -1 -29 -1 19 -5 26 26
word ende	9 -9 -2 -1 5 -2 2 -2 0 -1
word ende der	2 0 0 0 0 0 -5 0 5 -9
word ende nachster	-3 -2 0 0 -1 0 15 -2 -6 6
word ended	0 0 0 0 14 0 -13 0 0 -2
word ends	0 -6 0 0 1 0 7 0 -1 -13
word energie	0 3 -6 1 2 0 -2 2 -1 -12
word eng	1 5 0 0 -1 -1 -3 0 0 -25
word engager	0 0 0 0 0 0 0 0 0 16
word engenheiro	1 -1 0 0 -1 0 -1 0 3 -14
word engere auswahl	0 -1 0 0 0 0 0 0 1 14
word engere wahl	6 -3 0 0 -1 -1 -1 0 0 -16
word engeren	3 -1 0 0 0 0 0 0 0 -9
word engeren wahl	3 -1 0 0 0 0 0 0 0 -9
word engineer	8 -6 -3 0 -12 7 -4 8 3 27
word engineer open	2 0 0 0 0 0 -1 0 0 -15
word engineer role	0 1 0 0 0 0 0 0 0 -9
word engineer will	0 0 0 0 -3 0 11 -1 -6 -3
word english	-7 4 0 0 0 -1 4 0 1 -12
word enhorabuena	0 0 0 0 0 4 -2 0 0 13
word enjoy	-4 2 -3 -3 -7 0 21 -2 -3 -13
word enjoy it	-1 -1 0 0 -5 0 9 -1 -1 -2
word enjoy learn	0 0 0 0 0 0 0 0 0 -21
word enjoy our	-1 -5 0 0 -1 -1 8 0 0 10
word enjoy your	-1 0 0 0 0 -6 8 -1 0 -4
word enlace	2 15 -1 -1 -6 -1 -3 -2 -2 -10
word enough	0 -5 0 0 5 0 -1 0 1 14
word enquanto	0 -1 -1 0 -5 0 9 0 -1 -2
word enquiri	0 0 0 0 -3 0 -3 5 2 -28
word enquiry	0 0 0 0 0 0 -9 6 5 -3
word enregistre	0 -2 0 0 3 0 0 0 0 -12
word enrollment	0 0 0 0 0 0 0 0 0 8
word ensemble	4 0 -3 -1 -9 0 -3 0 12 -1
word ensuite	0 -4 0 0 -1 -1 8 0 -1 -7
word entao	-2 3 5 0 5 -2 -6 -1 -2 -35
word entender	0 0 0 0 0 0 0 0 0 12
word entfallen	0 0 0 1 0 0 0 0 0 13
word entonc	-8 -1 19 -1 -3 -2 -2 -1 -1 -13
word entonc el	-16 0 18 -1 0 0 0 0 0 0
word entra	7 -4 -2 0 -6 0 -1 -2 8 -2
word entrada	-5 -1 0 0 -3 -1 -8 -1 19 -12
word entrada en	-4 0 0 0 -1 0 -2 0 7 10
word entrance	17 -1 -8 -3 0 0 -4 -1 0 -31
word entrar	0 -7 -1 0 -5 0 1 8 4 -1
word entrara	-1 -1 0 0 -9 0 -4 0 16 -5
word entrara em	-1 -1 0 0 -9 0 -4 0 16 -5
word entraremo	-1 -6 4 0 -1 0 -2 -2 8 -2
word entraremo em	-1 -6 4 0 -1 0 -2 -2 8 -2
word entre	-4 7 -1 -1 -2 -1 5 -1 -2 -44
word entre las	0 2 0 -1 1 0 -1 0 0 -15
word entre os	-1 2 0 0 1 0 0 0 -1 -10
word entregar	0 0 0 0 -1 -1 -1 4 0 -13
word entreprise	0 0 0 0 1 0 -1 0 -1 14
word entretien	29 -24 2 -4 -19 -6 23 7 -9 -52
word entretien ?	9 -8 0 0 0 0 0 0 0 -14
word entretien annuel	0 0 0 0 0 0 0 0 0 18
word entretien avec	2 -4 -3 0 -2 0 8 0 0 -1
word entretien chez	1 0 0 0 0 0 0 0 0 8
word entretien d'embauche	0 0 0 0 -1 0 1 0 0 -18
word entretien de	8 -4 3 -1 -2 -1 -2 0 -1 17
word entretien le	3 -1 0 0 0 0 -1 0 0 8
word entretien professionnel	0 0 0 0 0 0 0 0 0 9
word entretien telephonique	2 -2 0 0 0 0 0 0 0 9
word entretien video	-6 4 0 0 2 0 8 0 -7 -4
word entrevista	51 -26 29 18 -46 -18 7 -21 6 -6
word entrevista :	0 5 0 1 0 0 -4 0 -1 -11
word entrevista ?	-1 3 -1 0 0 0 -1 0 0 -34
word entrevista a	0 0 0 0 0 0 0 0 0 20
word entrevista com	-2 12 -1 -1 -1 0 -7 -4 5 -4
word entrevista con	10 0 -4 -1 -2 0 -6 0 4 6
word entrevista da	0 -3 0 0 0 0 4 0 0 11
word entrevista das	0 0 0 0 0 0 0 0 0 12
word entrevista de	-11 -7 23 -1 -3 -1 7 -6 -1 31
word entrevista del	-4 -2 3 9 -2 -1 -1 0 -1 2
word entrevista e	13 -3 -12 -1 -4 0 4 0 4 -5
word entrevista el	-9 -3 0 -1 0 0 15 0 0 -10
word entrevista es	-5 8 -2 0 0 0 0 0 0 -4
word entrevista familiar	0 0 0 0 0 0 0 0 0 17
word entrevista la	1 0 0 0 0 0 0 0 0 -8
word entrevista na	4 -3 0 0 0 0 0 0 0 9
word entrevista para	18 2 1 -9 -2 -4 -3 -2 -2 -24
word entrevista por	0 13 -2 0 -7 0 -2 0 -1 -5
word entrevista presencial	-6 8 1 0 -1 0 -2 0 0 -12
word entrevista prevista	-7 -1 0 16 -4 -1 -1 0 -3 -4
word entrevista sera	1 0 0 0 0 0 0 0 0 -11
word entrevista telefonica	-1 10 0 0 -5 0 -1 0 -2 -13
word entrevista timemention	3 0 0 -2 0 0 0 -1 0 19
word entrevista y	0 3 0 0 -1 0 -2 0 1 -27
word entrevistar	-6 11 -1 -1 -2 0 -1 0 1 -11
word entrevue	7 -4 0 -1 1 0 -1 0 0 -11
word entro	13 -3 -4 -2 -16 2 14 -8 6 -2
word entro due	1 0 0 0 0 0 -2 2 -1 15
word entro la	3 0 0 0 -2 0 3 -1 -2 -10
word entro timemention	7 -1 -2 -1 -1 -2 8 -9 3 -3
word entrou	-12 -2 -9 0 0 0 23 0 0 -1
word entry	-1 0 0 0 0 0 1 0 0 53
word entry clerk	0 0 0 0 0 0 1 0 0 26
word entscheiden	2 -3 -2 -1 7 -1 -10 0 8 6
word entscheiden wir	0 0 0 0 0 0 0 0 0 11
word entscheidung	-2 4 -3 -2 -4 -13 15 -2 6 -6
word entscheidung uber	0 0 0 0 0 0 0 0 0 12
word entschieden	-11 -2 -1 0 32 0 -10 -2 -6 21
word enviado	-11 -1 -1 0 -1 0 -2 13 3 -9
word enviar	-1 -2 0 0 2 -1 2 0 -1 -18
word envio	7 5 -8 0 11 0 -3 0 -12 33
word envoie	-1 -5 -1 0 -1 -1 10 0 0 -7
word envoye	-7 1 0 0 0 0 -1 8 0 -8
word equipa	-1 0 0 0 2 2 -2 0 0 8
word equipe	-1 -9 4 -5 10 -1 -1 -1 3 45
word equipe de	0 -9 5 -5 0 0 9 0 0 11
word equipe em	0 0 0 0 0 0 0 0 0 -15
word equipment	0 0 0 0 0 -4 5 0 0 18
word equipo de	1 0 0 0 1 0 -1 0 0 9
word equipo en	0 0 0 0 0 0 0 0 0 -14
word er	-9 -20 16 1 -12 -3 43 -7 -8 27
word er iets	2 -4 0 0 -5 -1 11 -1 -2 -8
word er ist	0 -2 0 0 0 0 3 0 0 18
word er niet	-1 -3 -3 0 10 0 0 -1 -1 -17
word er timemention	-4 -9 11 -1 -1 -4 11 -1 -3 -10
word er was	0 0 0 0 -7 -1 18 -1 -7 1
word era	-1 -3 0 0 12 -2 -5 0 -1 -12
word erbij	3 -4 0 0 0 7 -6 0 0 31
word erfahrung	-5 -2 -1 0 15 0 -4 0 -2 -4
word erfolgreich	0 0 0 0 -8 0 -4 -1 14 -11
word erg	-1 0 5 0 9 0 -9 -1 -2 6
word erg veel	0 0 0 0 11 0 -8 -1 -1 -17
word ergebni	0 0 0 0 1 -2 4 0 -1 18
word erhalten	3 1 -1 -1 -3 4 -15 6 4 1
word erhalten sie	3 2 0 0 -1 1 -8 -1 5 -1
word erinnerung	1 18 -2 -2 -2 -1 -9 -3 -2 -3
word erreichen	0 5 0 0 -1 0 -5 1 0 -9
word erreicht	-2 11 -3 -2 0 -1 -1 -1 -2 -12
word error	-1 0 -1 0 0 0 2 1 0 18
word erscheinen	0 0 0 0 0 0 0 0 0 20
word erst	-7 9 -5 -1 -18 7 17 1 -3 -60
word erst am	-2 -1 0 0 -3 -3 10 0 -1 1
word erst in	0 0 0 -1 -5 0 10 0 -2 -6
word erstattet	2 -1 0 0 0 0 -1 0 0 -9
word erstgesprach	0 3 0 0 0 0 -2 0 0 45
word ervan	-10 0 10 0 0 1 0 0 0 -3
word ervar	2 -4 0 0 5 0 -6 0 3 -11
word erwarten	8 -1 0 0 0 0 -5 0 -1 -15
word erwarten sie	7 -1 0 0 0 0 -4 0 -1 -14
word erzieherin	0 0 0 -1 -1 -1 2 0 0 -24
word es	-32 32 -21 -9 20 -19 33 2 -5 -73
word es am	1 13 -13 0 0 0 -1 0 0 6
word es bei	-14 14 -7 -2 -1 -2 13 -1 0 -15
word es de	-23 -1 -10 -1 3 -2 35 0 -1 7
word es el	0 3 -2 -1 10 -2 -8 0 -1 1
word es gab	0 0 0 0 1 0 0 0 0 -9
word es geht	3 -1 0 0 -3 0 4 -1 -1 -22
word es gibt	0 0 0 0 0 -1 3 0 0 8
word es ihnen	2 0 0 -1 0 0 0 0 0 -13
word es in	-4 19 0 0 -2 0 -8 -2 -2 6
word es necesario	0 0 0 2 -1 0 -1 1 0 9
word es timemention	6 -5 1 0 0 0 -1 0 0 -17
word es weiter	6 -1 0 0 -2 0 -1 0 -1 -11
word es weitergeht	7 -1 0 0 -11 0 9 0 -3 -2
word esa	0 0 0 0 2 0 -4 0 2 13
word esamineremo	0 0 0 0 0 0 0 0 1 19
word esamineremo e	0 0 0 0 0 0 0 0 1 19
word escolar	0 -7 0 0 9 0 0 0 -1 5
word escolha	-1 8 -2 -1 -2 0 -1 0 -1 9
word escolha um	0 2 0 0 0 0 0 0 0 8
word escolher	-1 -5 5 -5 0 0 -1 0 6 -10
word escolheu	0 0 0 0 -7 0 8 0 0 16
word escribir	0 0 0 0 -8 0 5 5 -2 -5
word escuchar	0 0 0 0 0 0 0 0 0 28
word esito	-1 -2 -1 -1 4 3 -6 -1 6 -15
word eso	0 -1 0 0 1 0 1 0 -1 -8
word espace	-5 -1 -1 0 -3 0 -1 -1 13 -24
word especialista	2 0 0 0 0 1 -2 0 -1 -8
word espera	1 6 -2 -1 -6 1 3 -2 -1 80
word espera de	0 1 -1 0 0 2 -1 0 0 17
word esperamo	2 -12 -4 -1 1 -1 17 -1 -1 -7
word esperamo por	-9 0 -7 0 0 0 18 0 0 -2
word esperienza	-1 -4 0 0 16 0 -5 0 -5 -7
word espero	18 -10 -8 -2 0 -1 4 -1 -1 -18
word espontanea	0 -1 0 0 26 0 -3 0 -21 -11
word essa	-5 13 3 -1 3 -4 -8 -1 -1 -63
word essa semana	-2 14 -2 0 1 -3 -6 0 -1 -49
word essai	4 11 -11 0 0 -1 -2 -1 0 -52
word essere	-1 -2 -3 0 3 -2 9 -1 -3 8
word essersi	0 0 0 0 25 -9 -16 -1 1 -7
word est	-11 14 -6 4 -10 18 -22 0 13 75
word est a	0 -1 0 -1 0 13 -5 2 -8 -15
word est annule	-2 0 0 4 -1 0 0 0 0 22
word est ce	-5 9 -1 0 0 -1 -2 0 0 -9
word est en	4 0 -3 -1 -1 -1 4 0 0 -9
word est joint	2 0 -1 0 0 0 0 0 0 -9
word est pour	0 -3 -1 0 -1 13 -8 0 0 6
word est preselectionnee	0 0 0 0 0 0 0 0 0 8
word esta	-11 51 15 -8 -27 -1 -19 -1 1 -1
word esta confirmada	3 -2 -1 0 0 0 0 0 0 12
word esta convocada	0 0 0 0 0 0 0 0 0 16
word esta de	-1 0 0 0 0 0 4 -2 0 10
word esta en	0 -1 6 0 -2 0 9 -4 -8 6
word esta na	2 0 0 0 0 0 -1 0 -1 13
word esta no	0 0 0 0 0 0 0 0 0 8
word esta semana	-6 29 0 0 -5 0 -10 -1 -6 -2
word estaba	0 0 0 0 1 0 -1 0 0 -15
word estadistica	0 0 0 0 -1 0 0 0 1 13
word estado	-1 -1 0 0 4 0 13 -2 -12 -10
word estado de	-1 -1 0 0 4 0 12 -2 -13 -7
word estagio	-1 0 0 -1 8 -4 -1 -2 2 -18
word estagio profissional	0 0 0 0 0 0 -1 -1 3 -21
word estamo	0 8 -5 -2 -3 -1 -2 0 4 -31
word estan	-1 -8 0 0 9 -2 2 0 0 -5
word estao	0 0 0 0 0 0 0 0 1 11
word estara	-14 -5 5 -1 -1 -1 20 -5 2 -3
word estaremo	3 -1 0 0 -2 0 3 0 -1 -29
word estaria	0 0 0 0 0 0 0 0 0 49
word estate	1 0 -1 0 7 -1 -3 0 -2 -38
word estava	-1 0 3 0 0 0 -2 0 0 13
word estava marcado	0 0 0 1 0 0 0 0 0 13
word este	-5 8 -3 9 -1 -3 -16 1 10 -98
word este ano	0 0 -2 6 14 -1 -1 -1 -15 -9
word este correo	-1 4 0 0 -1 0 0 2 -3 -24
word este e	-2 0 0 0 -1 0 -3 -2 9 -9
word este evento	-3 0 0 5 0 0 0 0 0 -13
word estimada	0 -1 9 -2 11 5 -11 -3 -9 39
word estimada :	1 0 5 -1 10 0 -10 -2 -3 7
word estimada familia	0 0 0 0 0 0 0 0 0 25
word estimada senora	0 0 0 0 2 0 0 0 -1 33
word estimate	0 0 0 0 0 0 0 0 0 22
word estimate visit	0 0 0 0 0 0 0 0 0 8
word estou	-1 1 -1 -1 -1 -1 -4 7 1 30
word estou a	0 0 0 0 0 0 0 0 0 18
word estoy	-2 -2 2 0 -1 -1 -3 6 2 13
word estudiaremo	0 0 0 0 0 0 0 0 0 30
word estudiaremo y	0 0 0 0 0 0 0 0 0 30
word estudio	0 0 0 0 0 0 2 0 0 14
word estudo	0 0 0 0 0 0 0 0 0 12
word et	-14 16 -31 1 16 -11 17 10 -4 -19
word et de	0 0 0 0 -1 -4 6 0 -1 13
word et je	-2 2 -2 -1 7 -2 -3 -2 2 -46
word et la	-1 -3 0 0 1 -1 5 0 -1 -9
word et le	0 0 0 1 1 0 0 0 0 25
word et les	0 0 0 -1 1 0 0 0 1 9
word et me	-1 -5 0 -1 -4 -1 13 0 -1 -6
word et nous	-3 15 -1 0 -4 -2 -2 0 -3 -22
word et on	0 -1 -1 -1 5 1 -3 -1 1 -22
word et reviendron	0 0 0 0 0 0 -2 0 2 23
word et sera	0 0 0 0 -2 0 0 0 3 11
word et timemention	0 0 0 0 0 0 0 0 0 10
word et un	-2 0 0 0 -1 2 2 0 0 -14
word et une	1 -1 -2 0 -2 0 1 0 2 -9
word et votre	-1 -1 -1 -1 -5 12 -7 0 4 19
word et vous	0 -2 -1 -1 -3 -1 -6 12 0 -7
word etage	6 -1 -2 -1 0 -1 -1 0 0 -9
word etant	0 -9 10 1 -1 0 -1 0 1 -2
word etapa	-6 2 -1 -1 4 -1 9 -1 -5 2
word etape	-2 17 -1 -1 -10 -3 -1 -1 1 1
word etape est	0 1 0 0 0 0 0 0 0 15
word ete	-16 -2 -2 4 -10 6 2 8 9 34
word ete recue	0 0 0 0 0 0 -8 0 9 0
word ete retenu	0 0 0 0 1 0 -1 0 1 15
word ete retenue	1 -1 0 0 -4 7 -3 0 1 21
word ete transmise	0 0 0 0 -1 0 9 0 -7 -9
word etes	-6 -3 -14 -3 -7 3 35 -1 -5 1
word etes convoquee	1 0 0 0 0 0 0 0 0 -9
word etes vous	-5 0 -12 0 -1 -1 21 0 0 5
word etre	-3 -1 0 1 -8 -2 12 2 1 -25
word etwa	-3 6 -5 -1 0 -2 -10 -4 18 5
word etwa geduld	0 0 0 0 -1 0 -7 0 10 9
word eu	1 0 -4 -3 -4 -3 23 -3 -6 -62
word eu te	-1 1 -1 0 -5 -1 8 -1 -2 -5
word euch	0 0 0 0 0 0 0 0 0 16
word euro	-9 -6 -5 -4 -5 49 -17 -2 -3 24
word euro al	0 0 0 0 0 2 0 0 0 -15
word euro die	-3 -2 -2 -1 -1 14 -4 0 0 0
word euro e	0 0 0 0 0 2 -1 0 0 -12
word evaluation	2 0 -1 -1 2 0 0 0 -2 33
word even	-5 -10 8 -5 7 -2 19 -9 -2 40
word even bellen	-1 -1 -1 0 -1 -1 6 0 0 -17
word even een	-1 0 -1 -1 8 -2 9 -6 -7 -24
word even geduld	-1 0 0 0 -1 -1 -3 -2 8 -7
word even is	0 0 0 0 0 0 0 0 0 12
word evening	-1 4 -1 0 -2 0 -5 8 -1 -9
word event	-4 -7 16 5 -5 -5 9 -7 -2 -47
word event has	-5 -3 14 4 -3 0 -2 -5 -1 -13
word event type	-3 0 3 1 0 0 0 0 0 -9
word evento	-4 -1 0 10 -1 -1 -1 -2 0 -18
word evento cancelado	-3 0 0 5 0 0 0 0 0 -13
word ever	-5 -1 -3 8 -1 -1 5 -1 -1 -2
word every	-6 -14 -4 -3 18 3 6 -5 5 6
word every other	0 -2 -1 0 0 6 -2 0 0 -10
word every timemention	-11 -3 -1 0 2 -2 13 -2 4 -12
word everybody	3 -7 -3 -2 13 3 -20 -1 14 -17
word everybody is	4 0 -1 0 -2 -1 2 -1 -1 -12
word everyone	31 -9 -1 -7 -26 11 -6 -4 12 -19
word everyone who	0 -1 0 0 -1 7 -8 0 5 -8
word everyone'	-1 -1 0 11 -5 2 -5 -1 0 -19
word everyth	-3 -8 4 -4 2 -3 19 -2 -5 -5
word everyth else	-2 -1 8 0 -2 0 -1 -1 0 -2
word ex	0 -1 0 0 4 2 -4 0 0 35
word exa	6 -3 -1 -2 16 -1 -10 -1 -6 -6
word exact	4 -1 1 -3 -1 -1 1 0 0 8
word exam	1 -1 1 -1 5 0 -2 -1 -3 -14
word examination	-1 2 0 2 0 1 -1 0 -2 -16
word examination for	-1 2 0 2 -2 0 -1 0 0 -17
word examine	0 0 0 0 1 0 0 0 0 16
word example	-9 18 -3 -3 -8 -6 -29 46 -6 -52
word example x	-3 16 0 0 -3 -2 -6 -1 -2 -6
word excellent	0 -2 0 0 9 -1 -3 0 -2 3
word except	0 3 0 0 0 -1 -2 0 0 11
word exchange	0 0 0 0 0 0 0 0 0 24
word excluida	-4 -1 0 -2 15 -1 -6 -1 -1 -9
word excus	-3 -5 10 0 -1 -1 -1 0 0 -6
word executive	3 0 0 2 -7 0 -3 0 6 24
word exercice	-1 20 0 0 -3 0 -15 0 0 0
word exercise	-7 -4 -2 -1 -3 -2 26 -2 -6 -35
word exigida	-1 -1 0 0 12 0 -6 0 -3 -15
word exit	1 0 -1 0 0 0 0 0 0 18
word exit interview	0 0 0 0 0 0 0 0 0 12
word exitgesprek	0 0 0 0 0 0 0 0 0 20
word exito	4 1 -1 1 -4 -1 -3 0 3 -17
word exma	1 2 0 -2 29 -2 -5 -2 -21 -42
word expect	3 0 -8 -5 -17 -24 36 16 -1 -37
word expect a	-3 -1 -1 -1 -1 -4 -5 15 1 -26
word expect ctc	-1 10 0 0 -2 0 -5 0 -2 -5
word expect to	-9 -5 -2 -2 -8 2 22 -1 3 -24
word expectation	0 0 0 0 2 0 -1 0 0 13
word experience	-6 -20 -2 -2 30 -3 27 -2 -20 -31
word experience and	-1 1 -1 -1 -1 0 3 0 -1 8
word experience is	0 -1 0 0 10 0 -7 0 0 -5
word experience of	-1 -3 0 0 11 0 -4 0 -2 -8
word experience with	-1 -18 0 0 0 -1 33 -1 -12 -11
word experiencia	-6 7 -9 9 5 0 -4 -1 -3 -20
word experiencia en	0 0 0 0 1 0 0 0 0 -10
word expert	0 0 0 0 0 0 0 0 0 32
word expir	-6 4 -1 -1 -1 11 -10 -3 7 -17
word expir on	-1 0 0 0 0 2 0 -1 0 -12
word expire	-4 0 0 0 -1 0 8 0 -2 -1
word explain	0 0 0 1 0 0 1 0 0 18
word export	0 0 0 0 0 0 0 0 0 15
word extend	-2 -2 -1 1 6 5 -6 -2 1 -34
word extend an	-1 -1 0 2 2 2 -3 0 -1 -20
word externe	-6 0 0 0 15 0 -6 0 -2 -10
word f	-3 8 -2 -1 1 -1 -12 -1 11 -31
word fa	0 8 0 2 -9 0 -3 0 3 3
word fabrica	9 0 -6 0 0 0 -2 0 0 -29
word faccia	0 0 1 0 0 1 0 0 0 10
word faccia sapere	0 0 0 0 0 1 0 0 0 11
word facciamo	-3 4 6 -1 -1 -1 -10 -1 7 -20
word faccio	1 -1 0 0 -1 0 4 -1 -1 -11
word face to	1 1 0 0 0 0 -2 0 0 -16
word fachabteilung	-1 -2 0 0 -5 0 21 0 -12 -7
word fachbereich	-11 12 -1 0 -1 0 -8 0 9 -22
word fachlichen teil	0 0 0 0 0 0 0 0 0 8
word faculty	-4 -1 0 0 -1 0 8 0 -1 -4
word fail	-1 -1 -1 -1 1 0 -1 3 0 28
word fair	1 0 -1 -1 -3 0 -15 -2 22 -33
word faire	-8 1 -2 0 -4 0 14 -1 -1 -39
word faire connaitre	0 0 0 0 0 2 -1 0 0 -31
word faire le	3 0 0 0 0 0 -2 0 0 10
word faire un	0 12 -9 0 0 -1 -1 0 0 -12
word fais	3 -1 -1 -1 0 0 5 -1 -4 13
word fait	-2 -1 -1 -1 13 -6 -1 -1 -1 -2
word fala	2 6 -1 0 -1 -1 -4 0 0 -27
word falamo	-3 -1 -1 0 -4 2 8 0 -1 2
word falar	-5 -1 -8 -2 -6 -2 24 -1 0 -17
word falar com	1 9 -2 0 -5 0 -2 0 0 -14
word falarmo	0 4 -1 0 0 0 -2 0 0 -10
word fale	0 0 0 0 0 0 0 1 0 8
word fall	12 -19 11 -6 19 -5 -12 0 1 23
word fall sie	2 -1 -1 0 0 0 -1 1 0 24
word fallen	-1 -10 12 0 0 -1 -2 2 0 -6
word falta	-10 -1 -2 17 -3 -7 15 -4 -5 -32
word falta de	-7 -1 0 14 -3 0 0 0 -2 -2
word fami	3 -5 1 0 7 -4 1 0 -3 22
word fami interview	0 0 0 0 0 0 0 0 0 17
word famiglie	0 0 0 0 0 0 0 0 0 10
word famili	0 0 0 0 2 0 0 0 0 15
word familia	-1 -1 0 0 5 0 -3 -4 5 44
word familia :	0 0 0 0 0 0 0 0 0 26
word familial	0 0 0 0 0 0 0 0 0 12
word familiar	0 0 0 0 -2 0 -2 0 5 22
word familiar para	0 0 0 0 0 0 0 0 0 17
word familie	0 -2 4 -2 0 0 0 0 0 20
word fancy	0 6 0 3 -2 0 -5 0 0 -11
word far	0 -1 1 14 -5 2 -8 0 -2 -18
word fare	-2 8 12 -6 18 -2 -25 -1 -3 -13
word fare nulla	0 0 0 1 -1 0 2 0 -1 11
word fare timemention	-1 -2 4 0 0 0 -1 0 0 -26
word faremo	-1 0 -3 1 -1 0 5 0 0 25
word faremo sentire	0 0 0 1 0 0 0 0 0 16
word farle	1 -1 0 0 -3 0 5 0 -1 24
word farm	6 7 -4 3 -2 -4 -2 -2 -2 -17
word farmalia	-1 0 0 0 -1 6 -5 2 0 -8
word fase	1 -8 -3 -1 1 -1 15 -2 -2 1
word fase seguinte	0 -14 0 0 0 0 15 0 0 -3
word fast	1 3 -1 0 1 5 -6 -1 -1 -30
word fatto	2 -2 0 5 3 -3 -4 0 -1 -8
word favor	3 2 -4 4 -9 0 -5 4 5 36
word favor de	2 0 -2 0 0 0 0 0 0 -11
word favor que	0 0 0 0 0 0 1 0 0 9
word favorable	0 -1 0 0 2 2 -2 0 -1 19
word favorable a	0 0 0 0 1 1 -1 0 0 10
word faz	-8 0 5 0 0 3 0 0 0 13
word fazer	2 11 -8 10 -6 0 -3 0 -4 -8
word fazer a	0 0 -9 10 0 0 0 0 0 -3
word fazer um	3 3 0 0 -1 0 -4 0 -1 -8
word fe	-1 -9 0 0 3 -1 12 0 -4 -7
word feature	0 0 0 0 1 0 0 0 0 21
word february	-3 -3 0 -1 -3 1 -3 3 9 -12
word fecha	0 3 5 -1 -8 0 7 -5 -1 -13
word fechado	16 -2 -7 -1 -2 1 -5 0 -1 -11
word fechou	1 0 -1 0 1 0 0 0 0 -9
word federal	0 -1 0 0 9 0 -4 0 -3 -8
word fee	0 0 0 0 1 0 0 0 0 54
word fee of	0 0 0 0 0 0 0 0 0 17
word feedback	-1 -5 -4 -3 -1 -5 32 -3 -10 -21
word feedback and	0 0 0 0 0 0 0 0 0 11
word feedback for	0 -1 0 0 -1 -1 5 0 -1 10
word feedback from	-1 -1 -1 0 -5 0 10 0 -1 -31
word feedback on	0 -2 -1 0 -3 0 8 -1 -1 11
word feedback please	0 0 0 0 1 0 0 0 0 -8
word feel	-7 -8 -10 15 12 -7 8 -1 -2 -51
word feel free	0 -3 0 0 1 0 1 0 2 -38
word fehlen	-1 -1 0 0 -3 -1 8 -1 -2 -12
word fehlt	-5 -8 -1 0 9 -1 6 0 0 2
word feira	0 0 3 -1 0 0 -3 0 1 -8
word felicidad	-1 0 0 0 1 0 0 0 -1 11
word felicitation	-3 2 0 1 -1 6 -4 0 0 8
word fell	6 -6 -6 0 2 7 -2 0 0 -14
word felt	-1 -1 -1 -1 42 -3 -32 -1 -2 -14
word felt that	-1 -1 0 -1 18 -2 -12 -1 -1 5
word fera	-1 2 -1 1 0 0 0 0 0 -10
word ferme	0 -1 0 0 6 -1 2 0 -6 -19
word ferrand	0 -9 9 -1 3 -1 -1 0 0 -2
word ferrando	0 -11 11 0 1 0 0 0 0 -8
word ferrero	0 0 0 0 1 0 0 0 0 -8
word ferro	0 0 0 0 0 0 0 0 0 37
word fertig	-2 0 -2 -1 -1 11 -4 0 0 16
word fest	1 3 0 1 -1 -1 -2 0 0 22
word festival	0 0 0 0 2 0 -7 0 6 -12
word few	-16 15 -5 -6 -12 -3 45 -3 -15 -60
word few days	-3 0 0 0 -2 0 7 -1 -1 -17
word few minut	-2 21 -3 -3 -5 -2 -6 -1 0 -5
word fez	0 5 0 0 6 -3 -6 0 -1 -8
word fica	15 0 -9 -7 5 3 0 -1 -5 -14
word fica em	0 0 0 0 0 0 -1 0 1 21
word fica entao	3 0 -2 0 0 0 0 0 0 -16
word fica na	0 0 0 0 0 0 0 0 0 14
word ficar	-2 -2 -9 10 1 -1 3 0 0 -7
word ficha	3 -3 0 0 0 0 -2 0 3 15
word ficou	0 -1 -3 0 10 -1 -2 -1 -1 21
word ficou marcada	0 0 0 0 0 0 0 0 0 9
word field	0 0 0 0 3 0 0 0 -2 22
word figlia	0 0 0 0 0 0 0 0 0 11
word figur	0 0 0 -1 -1 1 2 0 0 11
word figura	-1 2 0 0 -1 0 3 0 -2 -14
word fijn	8 -9 -1 0 8 2 -7 0 0 10
word fijn dat	8 -9 -1 0 2 2 -2 0 0 4
word fijne	-1 0 2 0 0 0 0 0 0 -12
word file	-2 -10 -1 0 -10 -2 -6 -2 35 22
word filha	0 0 0 0 0 0 0 0 0 16
word filiale	1 -1 0 0 0 0 -1 1 0 16
word fill	-10 -8 -5 20 23 -9 16 -6 -21 -18
word fill in	-1 -4 0 0 -3 -1 16 -2 -5 3
word fill the	-3 -2 -1 -1 19 -3 -5 -1 -2 -10
word film	0 0 0 0 0 0 0 0 0 9
word fils	0 0 0 0 -9 0 0 0 9 -1
word fim	-2 -6 -1 -1 3 -3 12 -1 -2 12
word fim de	0 -5 0 -1 -1 -2 10 0 -1 -6
word fin	2 4 -2 -1 -19 -1 3 -2 17 -12
word fin de	3 0 -1 -1 -8 -1 1 -1 8 -1
word fin du	-1 5 0 0 -13 0 2 0 9 -14
word final	10 -3 -7 -3 33 -9 -5 -5 -11 1
word final do	-1 -1 0 -1 9 -1 0 0 -4 14
word final interview	2 -1 0 0 0 0 -1 0 0 -9
word final round	0 6 -1 0 -1 -1 -2 0 0 10
word finalement	-3 -2 3 0 9 -2 -4 -1 0 -25
word finalist	3 -3 -1 -1 7 -7 -6 -1 9 -2
word finalista	0 -1 -1 -1 2 0 2 0 -1 52
word finalista para	0 0 0 0 1 0 0 0 0 17
word finalisti	1 0 0 0 -9 0 9 0 0 4
word finalizado	0 0 0 0 1 0 -1 0 0 11
word finalizado el	0 0 0 0 1 0 -1 0 0 11
word finalmente	0 0 0 0 1 0 0 0 0 12
word finance	-11 11 -2 0 -1 2 2 -1 1 14
word financial	0 -1 0 0 2 0 0 1 -1 12
word financier	0 0 0 0 0 0 1 0 0 19
word financiera	0 0 0 0 0 0 1 0 0 22
word finanziario	0 0 0 0 1 0 1 -1 0 10
word finch	1 1 0 0 0 0 0 0 0 -11
word find	18 -19 6 1 31 6 -42 -2 1 36
word find a	-1 -1 1 0 1 0 -2 0 2 10
word find another	6 -8 4 0 0 0 -2 0 0 -6
word find out	0 0 0 0 0 0 0 0 0 14
word find the	11 -12 -1 -1 -1 4 0 -1 -1 8
word find you	-1 0 3 0 6 0 -9 0 1 5
word find your	0 -1 0 0 0 13 -12 0 0 -1
word finden	5 -3 0 -1 1 1 1 1 -3 -10
word finden sie	0 0 0 0 1 1 -1 1 -1 -14
word findet am	2 0 0 0 0 0 0 0 0 -19
word fine	-30 -11 44 -4 -10 7 10 -6 1 6
word fine della	3 0 0 0 -1 0 2 -1 -2 -8
word fine mese	0 1 -3 0 -15 0 10 0 8 -10
word finger	-1 -1 0 0 -2 -1 8 -1 -1 9
word finger cross	-1 -1 0 0 -2 -1 8 -1 -1 1
word finish	0 -19 19 -5 -2 4 11 -7 -1 -33
word finish by	-1 -3 1 0 -1 0 11 0 -7 -2
word finish it	-1 0 0 0 -1 15 -7 -4 -1 -7
word finish with	2 -1 -1 0 0 0 0 0 0 -26
word finish your	0 1 0 0 -1 0 -5 0 6 17
word fino	0 0 -8 -2 -5 -4 8 8 2 -17
word fino a	2 -3 -6 -1 -3 -2 10 1 2 -4
word fintech	0 0 0 0 1 0 -1 0 0 15
word fiona	1 0 0 0 0 0 -1 0 0 -9
word fire	0 0 0 0 -2 0 2 0 0 12
word fire service	0 0 0 0 0 0 0 0 0 11
word firm	-3 -1 -1 -1 3 8 -10 11 -6 34
word firmata	-1 0 0 0 0 3 -1 0 0 -11
word first	-30 19 -6 1 -8 -38 87 -3 -22 -31
word first aid	0 -4 0 0 -3 0 14 0 -7 13
word first call	0 1 0 -1 8 -2 -7 0 1 -22
word first conversation	-6 11 -1 0 0 -1 -2 0 0 -8
word first day	-13 -1 -1 -1 -3 -33 53 -1 -1 -27
word first meet	-1 1 0 0 0 0 0 0 0 15
word first of	-2 -3 -1 -1 -2 -5 19 -1 -4 -4
word first round	-1 -6 -1 0 -2 0 13 -1 -2 4
word first stage	0 0 0 0 -10 0 14 0 -4 -2
word first thing	-11 16 0 0 -1 -1 -4 0 1 1
word first week	2 1 -1 0 -1 -1 2 -1 -1 -8
word fiscal	0 0 0 0 -2 0 3 0 0 17
word fiscale	0 -2 0 0 -2 7 -3 0 0 -23
word fiscale e	0 -1 0 0 -1 7 -5 0 0 -10
word fish	-9 -4 -3 -6 -3 -6 -12 21 22 -16
word fissare	-1 -5 1 0 -2 -1 9 0 0 -2
word fit	-2 -2 2 -1 10 -1 -4 -1 0 7
word fit for	0 1 0 -1 2 0 -1 0 0 -14
word fitt	0 0 0 0 0 0 0 0 0 19
word fitter	0 3 0 0 3 -1 -4 -1 0 -14
word five	-1 3 -2 1 -5 -3 16 1 -11 51
word five days	-1 -2 0 0 0 1 10 -1 -6 11
word five minut	1 -1 0 0 0 0 2 0 -1 30
word five question	-1 10 0 0 0 0 -7 0 0 7
word five work	0 0 0 0 -1 0 6 0 -4 -8
word fix	5 5 2 0 -1 -1 -8 -1 0 -9
word fizemo	-1 -1 0 0 8 -1 -4 0 0 -4
word flat	2 -1 -2 0 0 3 -1 0 0 28
word flexibility	-1 0 -10 14 -2 0 0 -1 0 -6
word flexible	11 -5 0 0 -2 7 -8 0 -2 -23
word flight	-18 6 6 -2 -1 -3 17 -2 -2 -20
word flood	-1 -2 10 -2 0 -2 -1 0 0 7
word floor	27 -2 6 -2 -1 -2 -27 0 1 -24
word flu	-1 -2 9 -1 -1 -1 -7 3 0 6
word focu	0 0 0 0 1 0 0 0 0 10
word foi	-22 -26 -3 5 10 37 -22 8 15 73
word foi aceite	0 0 0 0 1 0 -1 0 0 -8
word foi aprovada	0 0 0 0 -7 10 -1 0 -1 2
word foi aprovado	0 -4 0 0 0 0 8 0 -3 6
word foi cancelado	-2 0 0 4 0 0 0 0 0 9
word foi selecionada	-1 -4 0 0 -1 4 4 0 -1 9
word folder	0 0 0 0 0 0 -5 0 6 14
word folgenden	-2 6 -3 0 -1 0 -2 0 4 -17
word folk	-1 -3 -1 0 -2 -1 -2 -3 13 -10
word follow	1 16 -16 -5 1 20 -7 4 -13 -8
word follow :	1 4 -1 -1 -1 0 -3 0 0 -15
word follow by	6 3 -1 0 -1 0 -4 0 -2 -21
word follow from	0 0 0 0 0 4 -3 0 0 -11
word follow interview	-3 0 0 4 0 0 0 0 0 10
word follow the	-6 -1 0 -1 0 0 8 1 -1 12
word follow up	-9 15 -5 -4 -2 -2 4 6 -3 5
word follow us	0 -1 0 0 3 0 -2 0 0 -12
word follow your	-2 -3 -1 0 -3 1 9 0 -1 -16
word fonction	-1 -1 0 -1 9 1 -4 0 -3 -12
word fondation	0 0 0 0 0 0 0 0 0 8
word fondazione	0 0 0 0 0 0 0 0 0 10
word food	-8 16 -3 -1 3 -1 -4 0 -2 22
word for	40 43 -85 15 -20 -70 24 29 24 57
word for #	-4 4 -4 10 6 -1 -9 -1 -2 14
word for :	3 3 0 -1 -4 -1 1 -1 0 -16
word for ?	0 0 0 0 0 0 1 0 -1 -8
word for a	-28 80 -11 -5 8 -10 -9 -13 -12 119
word for about	0 0 0 0 -1 -1 2 0 0 8
word for accept	0 0 0 0 0 -7 8 0 0 -13
word for agree	0 0 0 0 0 0 0 0 0 12
word for all	22 -7 -3 0 0 -4 -9 0 1 -10
word for an	-27 36 -8 -3 3 -6 3 -3 5 -75
word for and	0 0 -1 -1 11 -1 -2 0 -5 -5
word for another	-1 -6 8 0 -1 0 1 0 0 12
word for any	-3 0 3 1 -1 0 2 0 -1 26
word for anyth	-2 -1 -1 0 -2 0 -3 10 -1 -3
word for apply	-6 -16 -3 -2 14 -3 39 -4 -20 -28
word for assistant	0 0 0 0 6 -3 -1 0 -3 -9
word for at	0 0 0 0 0 0 0 0 0 -10
word for attend	-4 -2 -1 -1 6 -1 8 -1 -4 -26
word for barista	0 0 0 0 0 0 -2 0 3 14
word for bear	0 0 -1 0 -1 0 13 0 -9 -5
word for being	12 -1 -3 6 10 -3 -16 -2 -5 -17
word for book	0 0 0 0 0 0 0 0 0 11
word for both	-1 -1 0 0 -3 0 16 0 -11 -2
word for buyer	-1 0 -1 0 -2 0 12 0 -7 -7
word for call	2 0 0 -1 0 0 0 0 0 -11
word for check	0 0 0 0 8 0 -5 -1 -1 -6
word for claim	-1 -1 0 0 0 0 1 0 2 -11
word for coming	-4 -12 -1 -5 5 12 17 -3 -9 5
word for complet	-1 -5 0 0 3 0 12 -1 -7 7
word for contact	-2 -1 0 1 -3 0 -9 22 -7 -19
word for content	4 -1 0 0 0 0 -1 0 0 -16
word for cook	-1 -3 1 0 -1 0 15 0 -11 -10
word for data	-1 -2 0 0 -1 0 -8 -1 13 32
word for each	-1 10 0 0 0 0 -8 0 0 4
word for every	0 0 0 0 0 0 0 0 0 10
word for further	0 0 0 1 0 0 -1 1 0 -9
word for future	0 0 0 0 2 0 -2 0 0 24
word for gett	1 -1 -1 -1 -2 0 -12 14 2 12
word for giving	0 0 0 0 1 0 0 0 0 -18
word for guest	-1 -1 0 0 -2 0 8 -1 -2 -10
word for half	-1 3 0 0 0 -1 -2 0 2 -14
word for help	0 0 0 0 0 0 0 0 0 17
word for her	-4 0 5 0 1 0 -1 0 0 14
word for him	-3 3 0 0 0 0 0 0 0 9
word for his	0 0 0 0 0 0 0 0 0 13
word for in	0 -6 0 0 -2 0 3 -2 9 -12
word for interview	-14 11 -6 -3 4 -1 14 -6 1 -30
word for invit	0 0 0 0 0 0 0 0 0 18
word for it	2 -2 -3 3 0 -1 5 -2 -2 -14
word for join	0 0 0 0 0 0 0 0 0 22
word for lett	-2 2 -1 31 -12 -3 -6 -3 -6 -7
word for maintenance	0 -3 0 0 0 0 12 0 -8 -6
word for making	0 0 0 0 0 0 0 0 0 15
word for me	6 10 -4 0 -2 -1 -9 2 -1 -7
word for medical	-2 -1 3 0 5 0 -1 0 -4 -17
word for meet	-1 0 0 0 3 0 0 0 -1 -18
word for membership	0 0 0 0 0 0 0 0 0 11
word for my	6 -1 1 0 -1 0 -5 0 0 16
word for next	0 4 -1 0 16 -2 -17 0 -1 5
word for now	-1 -6 0 -1 -5 -2 22 -1 -5 -14
word for offer	0 0 0 0 0 0 0 0 0 10
word for office	0 0 0 0 0 0 2 0 -2 54
word for other	0 0 0 0 2 0 -1 0 0 -12
word for our	7 6 6 -6 4 -2 -11 -1 -3 1
word for people	0 -1 0 0 2 0 0 0 -1 10
word for publication	0 0 0 0 0 0 0 0 0 18
word for qa	0 0 0 0 0 0 0 0 0 16
word for research	0 1 0 0 0 0 -1 0 0 -12
word for send	0 -2 -1 0 -9 -1 -10 -3 25 3
word for site	0 2 0 0 0 0 -1 0 0 -10
word for six	0 -1 0 0 1 2 -1 0 0 -20
word for someth	-3 -1 27 0 13 -1 -30 -1 -5 -2
word for spend	-4 -1 0 0 4 -1 5 -2 -1 -11
word for staff	-1 0 0 1 0 0 -1 0 0 19
word for store	0 1 0 0 2 0 -1 0 0 -17
word for submitt	0 -1 0 0 -7 0 -3 0 11 15
word for taking	-1 -3 -1 -1 1 0 8 -1 -2 23
word for talk	0 0 0 0 0 0 1 0 0 20
word for teacher	1 1 1 0 2 0 -3 0 -1 -13
word for tell	-5 -2 4 0 -2 -1 8 -1 -1 -13
word for the	-6 -1 -3 7 -23 -24 43 4 2 49
word for think	-1 -1 0 0 -12 0 -8 -1 23 -11
word for this	-1 -9 -5 -2 32 -2 -11 -6 3 -37
word for those	0 -2 0 0 -9 0 0 0 12 -2
word for three	-1 0 0 0 0 2 0 0 0 19
word for timemention	60 -6 -32 8 0 -7 -15 -3 -5 22
word for two	-1 -4 0 0 4 1 -4 1 4 11
word for unit	0 0 0 0 0 0 0 0 0 42
word for urgent	-1 -2 0 0 -2 0 -13 19 -1 -4
word for us	9 -1 0 -1 5 -3 -5 0 -4 -25
word for volunteer	0 0 0 0 0 0 1 0 -1 9
word for warehouse	0 -1 0 0 -1 2 4 0 -3 -18
word for wednesday	0 0 0 0 0 0 0 0 0 -20
word for what	0 0 0 -1 2 -1 1 0 -2 -12
word for which	-4 -1 0 0 1 0 9 0 -4 -23
word for writ	-1 -2 0 0 3 0 -1 8 -6 -11
word for you	-3 17 3 -1 -1 18 -8 -6 -20 -42
word for your	-4 5 -34 -1 -25 -8 10 9 49 -47
word fora	0 0 0 0 1 -1 -1 1 0 12
word forget	12 -1 -12 2 -1 0 -1 0 0 3
word forgot	-1 -2 4 0 -4 0 5 0 0 21
word forgotten	0 0 0 0 -9 0 10 0 0 -4
word form	-25 -15 -6 -6 -6 -16 32 -3 45 -44
word form and	-1 0 0 0 -2 -1 0 -1 6 -13
word form by	0 0 0 0 0 0 0 0 0 8
word form of	1 0 0 0 0 0 1 0 0 -9
word formacao	-2 0 0 0 -7 0 15 -4 0 -4
word formacion	0 0 0 0 0 0 0 0 0 16
word formal	7 -1 -2 -2 -3 8 -4 -1 -2 -46
word formal letter	3 -1 0 0 -1 2 0 0 -1 -16
word format	1 1 1 0 -2 0 2 0 -1 -8
word formation	0 2 0 0 -3 0 -3 2 3 -12
word former	-3 -5 1 -1 0 -2 12 -1 0 -9
word former manager	-1 -1 0 0 -2 -2 7 -1 0 -24
word formular	0 0 0 0 0 0 0 0 0 12
word formulario	-1 -1 0 0 -6 0 -1 0 9 -5
word formulier	0 0 0 0 0 0 0 0 0 27
word forty	3 -1 0 0 0 0 0 0 -1 23
word forty minut	0 0 0 0 0 0 0 0 0 16
word forward	35 -12 -7 2 -5 -15 19 -7 -11 -38
word forward to	33 -10 -8 8 -3 -10 1 -4 -7 -40
word forward with	-1 2 -1 0 6 -1 -5 0 -1 21
word fosse	0 0 0 0 -1 0 -4 0 5 -18
word foster	0 0 0 0 0 0 0 0 0 12
word fotografia	0 0 0 0 -3 0 -1 0 5 -10
word found you	0 0 0 0 -8 -2 10 0 0 -1
word found your	0 0 0 0 0 0 0 0 0 13
word foundation	0 0 0 0 0 0 0 0 0 21
word founder	1 11 -2 0 1 -1 -11 0 2 47
word four	-7 -5 -4 -7 20 36 -18 -3 -13 15
word four candidat	0 0 0 0 0 0 0 0 0 12
word four minut	0 0 0 0 0 1 -1 0 0 -8
word four week	-2 -1 -3 0 -2 2 9 0 -3 -4
word fourth	25 1 -1 -1 0 -1 -22 0 0 -6
word frage	-1 -11 0 0 -5 -1 14 0 4 -8
word fragen	-1 8 -1 0 -4 -7 5 1 -1 52
word frau	11 -12 18 -15 -40 7 70 -15 -25 -80
word frau !	2 -1 -1 1 -2 0 -1 0 2 -10
word frau das	0 -4 -5 0 -2 11 1 0 -1 -3
word frau dr	-2 -1 7 -2 -2 0 -2 0 3 -8
word frau timemention	4 -4 2 -1 0 0 0 0 0 -13
word frau vielen	0 0 0 0 0 0 0 0 0 10
word free	-3 25 3 -1 -13 2 -28 -3 19 77
word free ?	0 7 -1 0 0 0 -6 0 0 17
word free for	0 0 6 0 0 0 -4 0 0 -32
word free on	-4 4 2 0 0 0 0 0 0 19
word free this	0 10 0 0 -8 0 -1 0 0 -3
word free to	2 -3 -2 0 1 0 1 0 2 -41
word freelance	0 0 0 0 2 0 -2 0 0 -18
word freeze	-1 -1 0 1 -2 -1 4 0 0 -8
word frei	-1 -1 -7 0 9 -2 6 0 -4 -10
word frei wird	-1 -3 -1 0 11 0 -2 0 -3 -2
word frente	0 0 0 0 4 -1 -3 0 0 12
word freude	-3 -2 -3 -1 -6 10 5 -1 -1 4
word freude gemacht	-3 -2 -2 -1 -7 11 5 -1 -1 -1
word freue	0 0 0 0 -3 1 4 0 -1 15
word freue mich	0 0 0 0 0 1 0 0 0 12
word freuen	8 -4 -1 -1 -2 5 -3 -1 0 0
word friday	-3 -1 -1 -1 -9 5 12 -1 -2 1
word friend	2 -2 -1 0 18 -4 -10 -2 -1 -18
word from	8 -23 -10 -4 52 28 -12 17 -55 -68
word from #	7 9 1 0 0 -1 -13 0 -2 39
word from a	0 -1 0 0 1 -2 3 0 0 17
word from an	0 0 0 0 -1 0 -1 0 2 13
word from day	-1 -1 0 0 2 -10 11 -1 -1 -16
word from home	0 0 0 0 0 8 -7 0 0 26
word from june	-1 -5 0 0 -3 19 -8 0 0 -11
word from me	12 -4 -3 -4 7 -10 1 -2 3 -66
word from my	3 0 0 0 0 0 -2 1 0 10
word from our	2 -1 -1 -1 -4 -3 12 0 -3 3
word from ridge	0 1 0 0 3 0 1 -2 -2 -8
word from tallfir	-2 -3 -1 0 -2 3 -13 19 -1 -17
word from the	-9 19 1 0 12 -6 -7 5 -14 -59
word from them	0 -3 0 0 -5 -1 2 11 -4 -3
word from this	2 0 0 0 -1 0 -2 0 1 9
word from timemention	-9 -7 5 -3 3 37 -24 2 -4 13
word from us	-3 -3 -1 -1 -1 -5 12 -2 3 66
word from you	-1 5 2 0 -5 0 9 0 -9 13
word from your	0 -3 -1 3 -6 1 10 -1 -2 -14
word front	-2 -1 -2 -1 -16 10 17 -5 1 -25
word front end	-1 -2 0 0 -7 -2 11 -2 3 -2
word front of	-4 -1 -1 -1 -8 11 6 -1 -1 -2
word front office	-1 1 0 0 0 0 0 0 0 -17
word frontend	-1 -4 0 0 -3 0 1 -2 10 -29
word frontend developer	0 -1 0 0 -2 0 -5 -1 11 -27
word frozen	-1 -1 -1 16 -7 -2 -5 0 0 -8
word fruhere	-1 0 0 1 0 0 0 0 0 9
word fuhren	9 -7 -3 -1 -1 -1 5 0 -1 7
word fuhrerschein	0 -9 0 0 -1 -1 12 0 -1 -3
word full	-1 -6 -2 -1 -2 2 4 4 2 23
word full time	0 -2 0 0 -2 13 -7 0 0 -5
word fully	-7 -1 0 0 11 0 0 -1 -1 -3
word fun	-3 -1 -1 -1 3 -1 9 -1 -3 6
word funcao	-3 1 0 0 11 0 -7 -4 3 -3
word functie	3 -4 -2 0 4 -4 24 -3 -18 -37
word functie :	2 0 0 0 0 0 0 0 0 -12
word functie in	0 0 0 0 0 0 0 0 0 28
word functie van	5 -1 -1 -2 9 -1 1 -2 -9 -48
word fund	-1 -1 0 2 -1 -1 2 0 -1 23
word fundrais	-2 6 -2 0 -1 -1 1 0 0 -11
word funf	2 0 -1 0 0 0 -12 15 -3 24
word fuori	0 0 0 0 0 0 9 2 -10 4
word fur	-6 17 -6 -1 17 -10 0 4 -15 47
word fur das	-3 0 -3 -2 -1 -2 23 -5 -7 -26
word fur deine	0 11 -1 -1 4 0 -7 -3 -4 13
word fur den	-4 -5 -1 0 14 0 -1 -1 -2 18
word fur die	-15 5 6 -1 13 -6 7 -3 -5 -3
word fur ein	-5 23 -1 -1 -2 -1 -14 1 -2 -16
word fur einen	0 0 0 0 1 0 0 0 0 32
word fur ihr	4 3 -2 1 -6 -1 -7 -1 9 4
word fur ihre	3 1 3 -1 -13 2 -15 17 2 37
word fur ihren	-2 -1 0 0 2 0 0 0 2 -12
word fur mich	0 0 0 0 0 0 0 0 0 10
word fur sie	6 -12 -8 -1 1 -1 17 0 -2 -31
word fur timemention	2 -3 0 7 -2 -1 -1 0 -1 12
word furs	-3 -2 -1 -1 17 0 -6 -1 -2 -16
word further	-2 -8 0 4 16 5 -9 4 -11 -52
word further action	-1 -1 -1 8 -4 0 1 -1 -1 -2
word further consideration	0 0 0 0 17 0 -15 0 -1 -7
word further to	2 -2 -1 -1 -3 9 -4 0 -1 -16
word futur	0 0 0 0 0 0 0 0 0 12
word future	-1 -1 0 0 9 0 -4 0 -2 45
word g	5 -1 3 1 -1 0 -7 0 1 30
word ga	4 -5 1 -1 21 -4 -8 -1 -7 -19
word ga je	0 0 -5 0 8 -1 -1 0 -1 1
word gaan	3 0 -2 -1 6 0 -6 -1 1 -25
word gaat	-15 -3 11 -1 0 2 11 -1 -2 26
word gaat niet	-1 -1 -1 -1 8 0 -3 0 0 14
word gab	0 0 0 0 1 0 0 0 0 -9
word gail	0 0 0 0 0 0 0 0 0 15
word gallery	-1 -1 0 0 6 -1 -1 0 -2 9
word game	1 -5 -1 0 0 -2 9 0 -2 -15
word ganz	-3 5 -1 -1 1 -1 -1 0 -1 -9
word gap	0 -1 0 0 11 -2 -3 0 -4 -1
word garage	-9 0 -1 -1 0 0 13 -1 0 -23
word garanta	0 0 0 0 0 0 0 0 0 11
word garde	-2 -1 0 1 14 2 -12 0 -2 -16
word garde votre	-1 0 0 1 8 0 -7 0 -1 -6
word gardener	3 -1 -1 0 -3 -1 -4 0 6 -18
word gardon	0 0 0 0 10 -5 -4 0 -1 -2
word gartenstrase	0 0 0 0 0 0 0 0 0 9
word gast	0 0 0 0 0 0 0 0 0 8
word gate	3 -10 16 -3 3 -2 -3 -1 -3 7
word gave	-4 -4 -3 -1 25 -1 -1 -1 -10 -8
word gave us	-1 -5 0 0 -6 -1 14 0 0 -6
word geachte	7 -12 0 -1 -9 1 14 -2 2 20
word geachte heer	3 -5 0 0 -2 1 4 -1 0 -11
word geachte mevrouw	5 -7 0 -1 -7 0 10 -1 2 31
word geandert	-1 0 5 0 -1 0 0 0 -2 8
word geannuleerd	-2 -1 -1 8 -1 0 -3 0 0 -8
word geben	-8 -9 -1 -2 -10 26 18 -2 -12 -5
word gebucht	1 0 0 0 0 0 0 0 0 12
word geduld	-2 -2 -1 -1 -1 -1 -18 -5 31 0
word geef	2 1 -2 -1 -5 6 -5 -1 4 -30
word geehrte	13 -8 8 -7 -26 9 21 -8 -2 -29
word geehrte frau	15 -9 9 -7 -26 10 21 -8 -5 -33
word geehrter	-5 18 -8 -1 4 0 -5 -1 -2 -19
word geehrter herr	-5 18 -8 -1 4 0 -5 -1 -2 -22
word geen	-17 1 20 8 -10 -16 10 -1 4 28
word geen plek	0 0 0 0 1 0 0 0 0 8
word geen probleem	-10 1 21 -3 -2 -2 -5 -1 0 -1
word gefallen	-3 8 -1 -1 -1 -1 0 -1 -1 -1
word gefallt	6 -2 0 -1 -1 0 -1 0 -1 -14
word gefallt uns	3 -1 0 0 0 0 -1 0 -1 -21
word gefreut	8 -7 -1 0 -1 0 1 0 0 1
word gefuhrt	-6 16 -1 -1 3 -1 -11 -3 3 7
word gegen	3 -3 0 0 5 0 -1 0 -3 19
word gegen #	0 0 0 0 0 0 0 0 0 10
word gegeven	0 -5 -3 0 17 -1 -9 -1 1 -13
word gehen	1 -8 7 -1 -2 -1 5 -1 -1 -1
word gehort	0 0 0 0 0 0 0 0 0 11
word geht	13 16 -12 -5 -5 -12 11 -3 -4 -81
word geht es	6 -2 0 0 -2 -2 2 -1 -1 -30
word gekommen	6 -3 0 0 2 -1 -2 0 -1 -18
word gekozen	0 -1 0 0 5 0 -1 0 -1 15
word gekozen voor	0 0 0 0 2 0 -1 0 -1 9
word geld	0 0 0 0 1 0 0 0 0 10
word geldig legitimatiebewij	1 0 0 0 0 0 0 0 0 -8
word gelegt	0 0 0 0 -1 0 2 0 0 11
word gelesen	-8 5 0 0 0 0 -6 12 -2 9
word gelezen	-12 -1 1 0 7 0 -11 8 10 5
word gelieve	-1 20 0 0 -2 0 -9 -4 -4 -8
word gemaakt	0 -1 0 0 14 0 -6 0 -7 9
word gemacht	-5 -7 -4 -1 0 9 11 -1 -1 -4
word gemeentehui	1 0 0 0 0 0 0 0 0 -12
word generat	-1 -1 0 -1 0 0 -1 2 2 -10
word genitori	0 0 0 0 0 0 0 0 0 10
word gent	2 -1 0 0 0 0 0 0 0 -14
word gente	3 -13 -1 -3 7 -4 8 -4 5 0
word gente te	8 -7 -4 0 2 0 -4 0 6 -6
word gentile	30 -19 -7 0 -3 4 25 -8 -22 -74
word gentile candidata	1 -2 2 0 -1 0 2 0 0 -11
word gentile dott	10 -10 -1 0 6 0 -4 -1 0 -34
word gentile la	0 0 0 0 -9 0 10 0 0 13
word gentile signora	1 -1 0 1 0 1 10 -1 -12 7
word gentile utente	0 0 0 0 0 0 0 1 -1 16
word geography	-3 -1 1 0 -4 0 -4 0 11 -3
word geologo	0 -8 0 0 0 0 9 0 0 -1
word geologo pleno	0 -8 0 0 0 0 9 0 0 -1
word gerade	7 -11 -1 -1 10 -1 0 -1 -2 -7
word gerant	0 -1 0 0 -3 -1 5 0 0 -10
word geregistreerd	-2 -1 0 0 -2 0 -6 -4 17 -21
word gerencia	2 -1 -2 0 2 1 -2 0 0 -8
word gerente	-9 2 11 -1 -1 -1 -2 -1 0 -14
word gereserveerd	8 -3 -4 0 0 0 0 0 0 -17
word gern	-2 13 -5 0 -6 9 -6 -1 -2 -10
word gern als	0 0 0 0 0 1 0 0 0 -15
word gern am	-1 -4 -1 0 0 0 6 0 0 -17
word gern bestatigen	0 0 0 0 0 0 0 0 0 14
word gern in	-2 4 0 0 -1 0 0 0 0 8
word gern kennenlernen	-3 4 0 0 0 0 -1 0 0 36
word gern lernen	14 -12 0 0 0 0 -1 0 0 -11
word gerne	9 -2 -2 0 -1 0 -2 0 -1 -8
word geschaftsfuhrer	-1 3 0 0 0 -1 1 -1 -1 -12
word geschaftsleitung	-9 -4 -2 0 18 1 -3 0 -1 -6
word gesehen	0 0 0 0 0 0 1 0 0 23
word geselecteerd	0 0 0 0 1 0 0 0 0 10
word geselecteerd voor	0 0 0 0 1 0 0 0 0 15
word gesendet	-9 -1 0 0 -2 -2 -9 10 13 -8
word gesendet :	-9 -1 0 0 -1 0 -1 8 4 -6
word gesichtet	0 0 0 0 0 0 0 0 0 9
word gesolliciteerd	-2 -1 0 0 -7 -1 13 0 -1 13
word gesprach	12 -7 41 -10 -7 -6 -20 -2 -1 -26
word gesprach am	6 -6 -3 1 7 -1 -3 -1 0 -18
word gesprach auf	-15 -2 18 0 0 0 0 0 0 -14
word gesprach fur	1 0 0 0 0 0 0 0 0 -9
word gesprach in	1 0 0 0 0 0 0 0 0 -21
word gesprach mit	1 1 -2 -1 7 -1 -3 0 0 31
word gesprach timemention	1 -7 9 -2 0 0 1 0 0 -19
word gesprach wegen	0 0 1 0 0 0 0 0 0 17
word gesprache	0 0 0 1 0 0 1 0 -1 15
word gesprachen	-1 0 0 0 0 0 2 0 0 -8
word gesprachstermin	-2 2 0 2 0 0 0 0 0 -17
word gesprek	33 23 5 8 -15 -11 -17 -10 -17 -56
word gesprek ?	6 -4 -1 0 0 0 -1 0 0 -10
word gesprek in	0 -1 0 0 0 0 2 0 0 12
word gesprek is	1 0 -1 0 0 0 0 0 0 -12
word gesprek met	2 0 0 -1 -1 0 0 0 0 19
word gesprek op	4 -1 0 0 0 0 -1 0 0 -23
word gesprek timemention	0 4 -1 1 -1 -1 -2 0 0 -12
word gesprek van	-10 -5 16 1 -1 0 -1 0 0 -27
word gesprekken	-1 0 -1 1 0 0 2 0 0 39
word gesprekken timemention	0 0 0 0 0 0 0 0 0 9
word gestion	0 -1 0 0 3 1 -1 0 -1 19
word gestionar	0 0 0 0 4 0 5 0 -8 -1
word gestionnaire	-2 0 -1 0 -3 0 3 -1 4 -12
word gestisci	0 0 0 0 2 0 5 0 -6 -8
word gestora	-1 7 -1 -1 4 0 -9 0 2 -15
word gestora de	0 0 0 0 1 0 -1 0 0 -9
word get	-17 -3 19 -4 2 -3 -17 7 16 59
word get #	0 2 0 0 0 0 -1 0 0 10
word get an	-1 -6 0 0 -6 -5 17 -1 2 -4
word get back	5 -3 -4 -2 1 -1 -5 11 -1 36
word get here	-6 0 0 0 -3 0 8 0 3 -1
word get the	0 -1 0 0 6 -1 -2 -1 -1 11
word get your	-11 -3 -1 0 0 -1 17 -2 1 -4
word gets	1 -1 -1 -1 1 -3 3 0 0 34
word gett	2 -2 -1 -4 -1 -2 -13 12 8 23
word gett in	-1 -1 0 -1 -2 0 -11 14 2 -3
word gevallen	0 0 0 0 1 0 0 0 0 8
word gia	-2 5 1 9 -9 -1 -1 0 -1 -10
word gibt	-8 -1 -1 -1 -2 -3 18 -1 -2 11
word gibt es	-10 0 0 0 0 -1 13 0 0 3
word gig	3 -1 -2 0 5 -1 -2 0 -1 -14
word gil	5 0 0 0 -3 0 -1 0 0 20
word gilt	0 0 0 0 0 0 0 0 0 19
word ginge	-6 7 0 0 0 0 -1 0 0 -27
word giornale	0 0 0 0 0 0 0 0 0 -12
word giornata	3 9 -1 1 -2 -2 -8 -2 1 -18
word giornata di	4 7 -1 0 -1 -1 -9 -1 1 -12
word giorni	-8 -8 11 -7 -11 2 23 -1 -1 -7
word giorni di	0 -2 0 0 -4 -1 9 0 -1 -3
word giorni e	0 4 9 -5 -1 0 -6 0 0 -4
word giorno	-1 1 -1 0 -1 -1 4 -1 -1 -28
word giorno :	-1 0 0 0 -1 0 2 0 0 -9
word giovani	0 0 0 0 0 0 0 0 0 9
word giovani autori	0 0 0 0 0 0 0 0 0 9
word giro	4 -1 -3 0 -1 -1 1 0 0 -16
word giuria	0 0 0 0 0 0 0 0 0 22
word give	-5 -23 8 -13 -11 10 42 -5 -3 -75
word give a	3 15 -1 0 -5 -4 -4 0 -3 -6
word give it	-1 -3 1 0 1 -2 8 0 -3 -1
word give me	-1 -9 8 -10 2 -5 16 1 -1 -58
word give us	-1 -12 6 -1 -2 3 4 -2 4 -18
word give you	-3 -12 -6 -1 -6 21 11 -2 -1 -17
word give your	0 -4 0 0 -4 -1 11 -1 -1 -6
word given	-4 4 -1 -1 15 -1 -12 1 -1 -3
word given the	0 0 0 0 -1 0 -1 1 2 -10
word given to	0 -1 0 0 13 0 -7 0 -4 -6
word given your	0 0 0 0 0 0 -1 0 1 14
word giving	0 0 0 0 2 0 -1 0 0 -13
word giving us	0 0 0 0 1 0 0 0 0 -15
word glad	-1 5 -5 -1 -4 -5 16 -1 -5 -3
word glad to	5 8 -3 -1 -2 0 0 -1 -5 -6
word glas	-1 0 0 0 8 -1 -5 0 -1 4
word gleich	9 -5 0 -1 0 -1 2 -1 -3 -27
word gleicher	-6 -15 24 0 0 -1 -1 0 0 0
word global	0 0 0 0 0 0 0 0 0 9
word gluckwunsch	-3 -1 0 -1 -1 8 -1 0 0 -7
word gmbh	1 1 0 -2 -10 0 3 0 9 -4
word gmt	3 -1 -1 -1 0 0 0 0 0 -9
word go	32 -15 -16 6 10 8 -31 -3 10 7
word go ahead	-4 -2 2 6 -3 -1 2 0 -1 12
word go in	0 0 0 0 2 0 -1 0 0 -9
word go on	-1 -5 -1 4 -5 -6 18 -2 -1 -25
word go out	2 6 -1 0 -1 -2 -9 -1 5 -11
word go over	2 0 -1 0 -1 0 -6 0 6 12
word go through	4 3 0 0 -4 -1 -7 -1 7 21
word go to	-8 0 -1 1 15 2 -13 5 -1 4
word go with	30 -6 -8 -1 1 -4 -10 -1 -1 -1
word goal	0 0 0 0 0 0 0 0 0 16
word goed	-3 6 -10 -1 3 9 -8 -7 10 -30
word goed gesprek	-1 0 0 0 0 0 8 -6 0 -5
word goed ontvangen	-4 -1 0 0 -2 0 -2 0 10 -14
word goede	0 0 0 0 4 0 -6 -1 3 17
word goede orde	0 0 0 0 0 0 -4 0 5 13
word goedemiddag	3 -4 -3 0 -7 -1 12 0 -1 -14
word goedemorgen	1 0 1 0 0 0 -1 0 0 9
word goedendag	0 0 0 0 0 0 0 0 0 12
word goes	-10 -4 2 -2 -9 5 20 -1 -2 30
word goes to	-7 0 -1 0 3 8 -3 0 0 13
word going	-2 -4 -8 19 26 -7 -18 0 -6 -28
word going ahead	-1 0 -1 8 -2 -1 -2 0 0 -16
word going to	-1 -3 -3 11 15 -6 -13 -2 2 -6
word going with	0 0 0 0 3 0 -1 0 0 -13
word gone	-3 1 3 1 26 -4 -21 -3 -1 -10
word gonna	-1 -8 0 0 5 -1 -2 -3 10 -15
word good	66 -7 -55 -9 25 15 -31 -12 8 -25
word good ?	0 -2 5 0 -1 -1 -10 0 8 2
word good day	2 -1 0 -1 6 0 0 0 -6 9
word good even	0 0 0 0 0 0 0 0 0 17
word good fit	0 0 0 0 0 0 0 0 0 19
word good for	28 11 -25 0 -1 -4 -9 0 0 -14
word good luck	-13 -4 -3 1 21 -6 6 -4 2 -20
word good morn	15 -6 -7 -1 -4 0 3 0 2 -12
word good news	-5 -11 -2 -1 -5 39 -13 -1 0 -14
word good question	-8 -1 0 0 -1 -2 13 -1 -1 -3
word good to	-8 11 -2 0 0 -1 3 -1 -1 -29
word google	27 -12 0 -2 -4 -2 -8 -1 1 -36
word google meet	16 -9 1 -1 -1 -1 -4 -1 -1 -45
word google outlook	3 -1 0 0 -1 0 0 0 0 14
word gostavamo	0 0 0 0 0 0 0 0 0 -11
word gostei	2 2 0 0 0 0 -2 0 -1 17
word got	-11 -18 -12 -8 17 -7 1 -21 60 -10
word got a	0 -4 -3 -1 10 -2 3 0 -3 9
word got an	0 0 0 0 0 0 0 0 0 13
word got the	-2 -3 -1 -1 1 7 -6 0 4 17
word got timemention	0 0 0 0 0 0 0 0 0 18
word got your	-3 -11 -2 -4 -8 -11 5 -18 52 -83
word gott	5 -2 -3 0 2 0 0 0 -2 -19
word government	0 0 0 0 0 0 0 0 0 11
word graag	-9 9 -1 -4 2 7 20 -4 -20 -22
word graag een	1 -1 3 -2 0 1 0 0 -1 -9
word graag het	0 0 0 0 0 0 0 0 0 12
word graag kennismaken	0 0 0 0 0 0 0 0 0 15
word graag met	1 2 0 0 0 0 -2 0 0 11
word graag timemention	0 0 0 0 0 0 0 0 0 9
word graag uit	3 -4 0 0 0 0 2 0 0 -13
word grab	0 12 0 0 -3 -2 -4 0 -2 -4
word graca	0 0 0 0 0 0 -1 0 1 -8
word grace	9 -5 0 0 0 -2 -1 0 0 -6
word gracia	-7 0 -3 -2 -11 -4 4 7 15 37
word gracia por	-6 1 -3 -1 -9 -4 6 8 8 29
word grad	0 -1 0 0 4 0 4 0 -6 15
word grade	-2 -5 -1 -2 -4 13 0 -1 1 -10
word grade #	-3 -1 0 0 -1 13 -6 0 0 -2
word graduat	0 0 0 0 0 0 0 0 0 12
word graduatoria	-1 0 0 0 5 0 -2 0 -1 -22
word graham	0 0 0 0 0 1 0 0 0 -22
word grand	8 -1 -1 0 0 0 -4 2 -2 -7
word grant	0 -4 2 3 4 -1 -2 -2 -1 16
word grant application	0 0 0 0 0 0 0 0 0 18
word grant of	0 0 0 0 0 0 0 0 0 18
word grant officer	0 -3 0 0 1 -1 3 0 0 -8
word grateful	-2 -1 -8 14 7 4 -8 -1 -4 2
word grateful for	-1 -1 -11 14 8 0 -6 -1 -2 1
word gratuita	0 0 0 0 0 0 0 0 0 8
word grave	-1 2 15 -6 -1 -1 -4 -4 0 -7
word grazie	-9 3 -4 0 -4 -4 10 3 7 2
word grazie di	0 -1 0 0 1 0 3 0 -2 9
word grazie per	-2 6 -4 0 0 -2 9 0 -8 2
word great	-37 10 -6 -5 -9 -7 59 -4 0 33
word great fit	0 2 0 0 -1 0 0 0 0 -13
word great for	1 0 -1 0 0 0 0 0 0 -15
word great meet	-11 -5 -1 -1 -3 -1 23 0 0 4
word great news	-4 9 -2 0 -1 -1 -2 -1 1 -17
word great to	-6 1 -1 -1 -4 -2 17 -1 -3 9
word green	0 -1 0 0 9 -1 -4 0 -2 -11
word greeting	14 -8 0 0 -3 -2 -4 -1 4 5
word greta	0 1 0 0 0 0 0 0 0 17
word grill	0 1 0 0 0 0 0 0 0 18
word grille	0 0 0 0 0 0 0 0 0 12
word groet	-7 2 4 -1 -10 -4 13 -9 11 -31
word groetj	-6 -2 0 0 13 -14 3 -1 6 -4
word group	-4 -3 6 -1 17 -2 -13 -1 1 54
word groupe	-5 -1 1 -1 0 0 3 5 -2 9
word grow	0 0 0 0 -1 0 -3 0 5 28
word grupo	2 -1 -1 0 0 1 -1 0 1 11
word grupo do	0 0 0 0 0 0 0 0 0 16
word gruppe	1 0 0 0 0 0 0 0 0 10
word grus	6 3 -2 0 -2 0 0 0 -5 -28
word gruse	9 -6 0 0 0 0 -1 0 -1 -14
word gs	2 -2 0 0 1 0 9 0 -10 -4
word gs #	2 -2 0 0 1 0 9 0 -10 -4
word guarante	0 0 0 0 0 0 0 0 1 24
word guarantee	0 0 0 0 -3 0 4 0 0 20
word guarda	0 -1 0 0 4 0 -2 0 0 31
word guarderia	1 0 0 0 0 0 0 0 0 -9
word guarderia de	0 0 0 0 0 0 0 0 0 10
word gues	0 -1 0 0 1 0 1 0 -1 15
word guest	-2 -8 -1 -1 8 -2 17 -1 -10 28
word guest :	0 -1 0 0 8 -1 -5 0 -1 -4
word gustado	-2 5 0 0 0 0 -2 0 0 -19
word gustado tu	0 3 0 0 0 0 -1 0 0 -18
word gustaria concertar	0 0 0 0 0 0 0 0 0 12
word gustaria hacerte	0 0 0 0 0 0 0 0 0 9
word gusto	10 -7 -1 -1 1 0 -3 0 1 3
word gusto tu	10 -8 0 0 -1 0 -1 0 0 5
word gut	1 4 -1 -1 0 -2 7 -1 -8 -24
word gut gefallen	-2 -5 0 0 0 -1 9 -1 0 1
word gute	-8 6 -2 0 -1 -1 14 -4 -5 4
word gute gesprach	-5 11 -6 0 -1 0 2 0 0 -4
word gute nachrichten	-1 -5 -1 0 -1 -1 13 0 -4 -18
word guten	-1 9 5 -2 5 -2 -8 6 -13 26
word guten tag	1 12 0 -1 -2 -2 -1 6 -12 34
word gutt	0 -1 0 -1 9 -1 -6 0 0 -3
word guys	0 -5 0 0 -2 0 -8 -2 19 8
word gwen	1 0 0 0 0 0 0 0 0 -12
word h	-16 -7 -3 -4 -1 5 21 -2 8 58
word h #	-1 1 1 -1 -1 1 1 0 -1 26
word h ?	0 0 1 0 0 0 0 0 0 -13
word h f	-6 6 -2 0 3 -1 -9 0 9 -8
word ha	3 -13 12 5 21 -1 -21 -17 12 25
word ha appena	0 0 9 -4 -1 0 -2 0 0 -2
word ha cancelado	-2 0 0 4 0 0 0 0 0 11
word ha gustado	-2 5 0 0 0 0 -1 0 0 -19
word ha letto	0 0 0 0 -1 0 15 -2 -12 8
word ha quedado	0 0 0 0 1 0 -1 -1 2 -11
word ha registrado	0 0 0 0 0 0 0 0 1 -9
word ha sido	0 -2 0 1 0 1 -10 -4 14 45
word haar	-2 3 -1 0 13 -1 -6 -1 -6 13
word habe	5 -9 -3 -4 0 -3 25 -1 -10 0
word habe ich	0 8 -1 -3 0 -1 -1 -1 -2 -23
word habe sie	0 0 0 0 -1 -1 9 0 -7 1
word haben	-4 -20 -10 -4 20 3 4 -7 18 12
word haben den	2 -1 0 0 0 0 0 0 0 27
word haben die	-2 -2 -1 2 7 0 1 -2 -3 -8
word haben sich	0 -2 0 0 -7 0 -11 -1 22 1
word haben sie	-4 -17 -5 -1 -2 -2 30 2 -1 -16
word haben uns	-5 2 -1 -1 18 1 -9 -1 -4 5
word haben wir	6 -11 -1 -1 4 10 -5 -1 -1 -2
word habilitaco	-1 0 0 0 0 0 2 0 1 -13
word habitacion	0 0 0 0 0 0 0 0 0 9
word hablar	0 8 0 0 -1 -1 -4 0 -1 6
word hacemo	-9 0 6 0 0 5 -2 0 0 6
word hacer	0 2 -2 2 -1 0 0 0 -1 -11
word hacerte una	0 0 0 0 0 0 0 0 0 12
word had	-46 10 18 9 51 -9 2 -8 -27 -16
word had #	0 0 0 0 0 0 1 0 -1 13
word had a	-9 14 1 0 -5 -5 7 -1 -1 -20
word had fun	-1 -1 -1 -1 -4 -1 11 -1 -2 0
word had many	0 0 0 0 0 0 0 0 0 15
word had more	0 0 0 0 13 0 -1 0 -11 -5
word had to	-4 -3 11 0 7 -1 -3 -1 -6 -3
word hadden	-1 -2 0 1 2 -1 3 -1 -1 -12
word hadn't	-4 -2 11 -3 0 -1 1 -1 -1 -3
word haga	1 0 0 0 0 -1 0 0 1 8
word hai	-5 11 -1 -1 1 -2 1 -2 -2 -17
word hakken	0 0 0 0 0 0 8 -6 -1 0
word hakken we	-1 0 0 0 0 0 8 -6 0 0
word halbe	0 18 0 0 -2 -1 -15 0 -1 -7
word halbe stunde	0 8 0 0 0 0 -7 0 0 3
word hale	8 -4 5 -1 2 -1 -5 -1 -2 -26
word half	7 19 32 -3 -10 -7 -34 -3 -1 -15
word half an	5 13 -1 0 -2 -3 -8 0 -3 6
word half day	0 1 0 0 0 0 -2 0 2 -9
word half of	1 0 0 0 0 0 0 0 0 10
word half the	0 0 10 0 -1 -1 -6 -1 0 -4
word halfuur	0 0 0 0 0 0 0 0 0 17
word halfuurtje	0 20 0 0 -2 -1 -16 0 -1 -14
word hall	-8 -5 9 -1 2 8 0 -1 -3 2
word hall #	0 0 0 0 0 0 0 0 0 -8
word halle	0 0 0 0 0 0 0 0 0 11
word hallo	7 6 -9 -8 -16 -4 39 -3 -11 -112
word hallo frau	-5 9 -7 -6 -7 9 17 -3 -8 -51
word hallo herr	3 -7 -1 0 0 0 6 0 0 -21
word hallo tobia	2 0 0 0 0 0 0 0 -1 -11
word halten	1 0 0 0 0 0 0 0 0 22
word halten sie	0 0 0 0 0 0 0 0 0 12
word han	-1 -1 0 3 -5 -1 12 0 -7 7
word hand	-1 6 -3 2 0 -8 4 -2 1 -6
word hand in	-1 -1 -2 3 -1 -5 8 -1 0 1
word handl	-1 1 0 0 3 -1 -2 8 -8 14
word handler	1 0 0 0 0 0 0 0 0 -27
word handler vacancy	0 0 0 0 0 0 0 0 0 -17
word handy	0 0 0 0 0 0 -1 0 1 19
word hang	-1 -1 -1 -3 -8 -2 17 -2 1 -19
word hanno	-1 -7 0 0 11 0 -1 0 0 -4
word hansa	1 0 0 0 0 0 0 0 0 -28
word happen	-7 -5 -1 8 -6 -3 10 -4 9 -14
word happen next	-2 -4 0 1 -2 0 1 -3 9 -6
word happy	-6 -2 -3 -4 -13 8 33 -6 -8 9
word happy new	0 0 0 0 0 0 0 0 0 -17
word happy to	-7 -9 -9 -3 -7 14 28 -3 -4 34
word happy with	-1 3 8 0 -1 -2 -6 0 0 -10
word harbor	6 -6 11 -3 -1 0 -6 -1 -1 -24
word harbour	2 -1 -1 0 4 -1 -2 0 -1 -19
word harte	-1 -1 0 0 3 1 0 0 -2 -8
word hartelijk	1 -16 -1 0 2 -1 15 0 -1 3
word hartwell	-4 6 0 0 3 0 -3 -1 0 -8
word has	-93 -55 49 84 27 -28 -16 35 -2 88
word has #	0 -3 0 0 -1 -1 5 0 0 -23
word has a	-2 8 -3 0 9 -1 -7 -1 -3 -26
word has accept	-11 -2 -3 2 17 -9 -13 19 -2 -13
word has already	0 0 0 0 1 4 -3 0 0 9
word has appli	0 0 0 0 0 0 0 0 0 10
word has asked	2 -11 2 0 -5 -1 16 -1 -1 -10
word has been	-44 -22 38 35 0 0 13 11 -29 51
word has chang	-4 -1 4 -1 18 0 -10 -2 -4 -8
word has clos	-1 0 0 1 -1 0 -2 0 3 11
word has come	-1 -2 2 0 -5 -2 -10 -2 21 -41
word has decid	-1 -1 -3 23 -14 -1 -2 -1 -1 -6
word has gone	0 -1 2 0 3 -1 -2 0 0 11
word has just	0 0 1 0 0 0 0 0 0 37
word has met	5 0 0 0 -1 -1 1 0 -3 -13
word has moved	-3 -5 3 0 -2 0 12 0 -4 -8
word has now	0 0 0 0 7 -1 -1 0 -4 9
word has reach	-1 -1 0 0 -3 0 -3 3 6 -8
word has receiv	0 0 0 0 0 0 0 0 0 22
word has sign	0 0 0 0 0 0 0 0 0 16
word has stopp	0 0 -4 4 10 -1 -7 -1 0 -3
word has the	0 -1 -3 -4 1 -1 11 -1 -1 -9
word has withdrawn	-1 -1 -1 9 -2 0 -3 -1 0 -1
word has work	0 -1 0 0 5 0 -2 0 -1 -17
word has your	-2 -2 -1 0 -23 -3 -2 -1 34 0
word hast	1 -1 -1 -2 0 7 -3 -1 0 15
word hast du	0 0 0 0 0 0 2 0 0 8
word hasta	10 -4 -9 -1 -8 -5 10 6 1 -26
word hasta el	2 -1 -4 -1 -1 -2 -3 6 4 -19
word hasta entonc	9 0 -2 0 -1 -1 -3 -1 0 0
word hat	-11 -12 -10 1 25 15 -6 -5 4 74
word hat alle	0 0 0 1 0 0 0 0 0 9
word hat am	0 0 0 0 0 0 0 0 0 24
word hat in	-4 -1 -1 -1 0 0 -11 -2 19 -6
word hat sich	-11 -5 -2 1 32 -1 -7 -1 -6 32
word hatte	-6 17 -9 0 9 -1 -10 -1 0 7
word hatte ich	-1 12 -8 -2 0 0 -1 -1 0 -3
word hatten sie	-1 11 0 1 -1 0 -8 0 -1 -12
word haus	-3 -5 -3 -1 0 1 23 0 -12 -16
word have	-16 31 -8 8 -45 36 7 -11 -1 50
word have #	-1 -5 0 0 -1 -8 21 -1 -4 19
word have a	4 33 1 -4 -25 0 -10 -5 6 -12
word have accept	0 0 0 0 0 -11 11 0 0 10
word have an	6 -2 -7 -2 -2 1 8 -1 -2 20
word have another	0 0 0 0 -4 -1 6 0 -1 15
word have any	-1 -2 -5 0 -3 0 8 0 2 -3
word have been	-3 6 -5 5 -7 22 -24 -4 10 18
word have decid	0 -2 -1 4 8 0 -6 0 -2 31
word have gone	-1 0 0 0 4 -1 -3 0 1 8
word have heard	-1 0 1 0 0 0 1 0 0 -12
word have made	-1 0 -4 -1 1 0 8 0 -1 -1
word have no	0 0 0 0 -1 0 0 1 0 14
word have not	-2 -2 -1 -1 0 3 0 -3 6 10
word have now	-2 3 0 0 -1 0 -2 0 2 -9
word have offer	0 0 0 0 16 -3 -11 0 0 -1
word have our	-2 0 0 0 0 0 4 0 0 8
word have receiv	-1 -5 -1 -1 -4 -4 4 7 4 25
word have seen	-2 4 0 0 1 0 0 0 -1 -12
word have someth	-1 0 -1 -1 -1 -1 10 -1 -5 -9
word have successful	-6 1 0 0 -2 -1 -3 0 12 -9
word have taken	0 0 0 4 2 -1 -4 0 0 14
word have the	1 0 -1 -1 0 31 -22 -1 -6 11
word have them	-13 0 2 0 0 0 11 0 1 -11
word have timemention	20 16 -7 -1 0 -3 -23 -1 0 18
word have to	-10 -7 35 13 -10 -5 -7 3 -11 -23
word have told	-3 -1 -1 9 -4 -1 2 -1 0 -13
word have two	-1 9 0 0 -6 0 0 0 -1 4
word have withdrawn	0 0 0 1 -14 0 24 0 -10 -8
word have you	-1 -5 -3 -2 3 21 -7 -2 -3 -58
word have your	1 -1 -1 -1 -12 9 -9 -2 17 3
word haven't	-5 0 -6 -5 4 -4 18 -2 0 25
word haven't been	-1 0 -4 -3 -1 -1 10 -1 0 10
word having	-3 1 -2 -2 30 7 -25 -2 -5 -26
word having you	-2 -2 -1 -1 -1 13 -6 -1 0 -9
word hay	0 -2 1 0 -1 -2 8 -1 -3 18
word hay otra	0 0 0 0 -5 0 5 0 0 12
word haya	0 -3 -2 0 7 0 0 0 -1 -10
word he	-6 13 -1 7 18 5 -24 -7 -5 38
word he can	-1 -1 1 0 7 0 -6 0 0 9
word he has	0 0 0 0 2 0 -1 0 0 14
word he says	-1 -1 0 0 0 1 2 0 0 -8
word he want	1 -2 0 0 1 0 2 0 0 -12
word he'd	-5 7 0 0 -3 0 2 0 0 18
word he'll	3 -3 0 0 -2 0 -9 0 12 -13
word he's	0 13 -2 0 2 -6 -14 -2 9 31
word head	34 7 -24 4 3 -10 -19 -4 8 -62
word head of	7 5 -8 -1 0 -3 -4 -2 6 -15
word head office	-1 -1 0 5 7 -1 -8 -1 -1 -16
word head up	13 0 -9 0 -1 -1 0 0 -1 0
word headcount	-1 -2 0 -3 2 -7 11 0 0 17
word headquarter	1 0 0 0 0 0 -1 0 1 -24
word headshot	0 0 0 0 0 0 0 0 0 15
word health	-11 -3 -4 -2 -10 -8 33 1 4 -16
word hear	24 1 -6 -4 4 -9 -8 7 -9 -23
word hear about	2 1 -1 0 7 0 -1 0 -7 30
word hear back	1 0 0 0 -1 0 -1 0 2 -9
word hear from	-2 -2 0 -1 -4 -2 11 10 -9 -3
word hear how	3 -1 0 0 -2 0 2 0 -1 9
word hear more	0 5 0 0 0 0 -3 0 -1 -9
word hear noth	6 -1 4 0 -3 0 -8 0 4 -18
word hear the	0 0 0 -1 6 -2 -3 0 -1 -8
word hear what	0 5 0 0 -1 0 -2 0 -1 -8
word hear you	-2 0 0 0 2 0 2 0 -1 17
word heard	-1 -3 -1 6 1 -5 -2 -2 8 -10
word heard from	0 -2 0 0 3 0 -6 0 6 -17
word heb	-6 5 -21 -1 6 -7 22 -2 5 -33
word heb ik	-3 10 -6 0 -3 -1 9 -1 -4 6
word heb je	-8 24 -7 -1 1 -5 -13 -1 10 -31
word hebben	-10 -10 -3 11 6 12 -23 7 10 -2
word hebben je	-4 -1 0 0 -2 0 -2 1 8 -18
word hebben uw	0 0 0 0 -1 0 -5 2 4 10
word hebben voor	0 0 0 0 0 0 0 0 0 8
word hebben we	-1 -1 0 1 11 1 -5 -1 -4 0
word hebt	-4 -9 0 -2 5 11 14 -1 -14 5
word hebt gesolliciteerd	-2 -1 0 0 -7 -1 13 0 -1 -4
word hee	-6 2 0 2 -1 -1 -8 0 12 -10
word heeft	-11 -10 -9 5 38 36 -24 -1 -23 36
word heeft de	-4 -1 -7 11 6 0 -1 0 -2 -5
word heeft een	-1 -1 0 1 15 0 -6 0 -7 1
word heeft u	0 0 0 0 0 0 0 0 0 14
word heeft uw	0 0 0 0 0 0 0 0 0 11
word helaa gaan	0 0 0 0 1 0 0 0 0 8
word helaa niet	0 0 0 0 2 0 -1 0 0 -9
word held	-11 3 5 -1 -1 -1 -11 3 13 -11
word held in	-5 -1 0 0 -1 0 -6 -1 13 -9
word hele	0 2 0 0 0 0 -1 0 0 -9
word helemaal	8 -1 -4 0 0 -1 -1 0 -1 -4
word helene	0 1 0 0 -9 0 -2 0 10 -3
word hello	-5 -7 -2 -1 -4 2 19 3 -4 -63
word hello !	0 1 0 0 0 0 -1 1 0 -27
word hello from	0 2 -1 3 -1 0 -2 0 0 -10
word hello thank	0 -8 0 0 -4 -1 3 -2 13 -14
word hello the	0 0 0 0 0 0 0 0 0 14
word hello your	0 0 0 0 -1 0 9 0 -8 10
word help	6 -12 -11 -1 2 -8 28 9 -12 44
word help you	8 -1 -6 0 -4 0 2 2 0 2
word hem	0 0 0 0 -1 0 -1 0 3 21
word hemo	0 -3 -1 -1 14 -1 -13 7 -2 20
word hemo recibido	-1 -1 0 0 -1 0 -7 7 3 32
word her	-9 -1 1 -5 7 3 10 -2 -3 122
word her on	0 -4 0 0 -1 0 6 0 0 16
word herbst	-3 -5 -2 0 3 10 0 0 -2 -1
word here	-13 18 -15 0 10 2 -15 17 -5 -95
word here :	-1 25 -11 -4 -7 0 14 -5 -11 29
word here are	0 -18 19 0 1 5 -5 0 -1 18
word here at	1 -2 4 0 0 -2 -2 0 0 -15
word here is	5 -5 -8 -2 -7 9 11 -1 -1 -40
word here'	31 -14 -11 -9 -9 -9 26 -5 0 33
word here' how	21 -1 -1 -3 -3 -3 -9 -2 2 -9
word here' the	8 -11 -7 -3 -11 -2 33 -2 -5 5
word herinner :	4 0 -2 0 0 0 0 0 0 -25
word herinneren	0 0 0 0 0 0 0 0 0 19
word herinneren u	0 0 0 0 0 0 0 0 0 19
word herr	1 9 -7 -1 -1 0 -2 -1 1 23
word herr yilmaz	0 0 0 0 0 0 0 0 0 10
word herzlich	0 -9 -2 -1 8 4 1 0 0 -1
word herzlichen dank	4 -2 0 -1 0 0 -3 -1 4 -11
word herzlichen gluckwunsch	-4 -1 0 -1 -1 8 -1 0 0 7
word hesitate	0 0 0 0 9 0 -8 0 -1 -4
word het	-2 -29 16 1 2 38 -20 -14 8 40
word het beste	-1 8 -1 1 0 0 -6 0 0 0
word het bestuur	0 -1 0 0 -2 6 -1 0 -1 9
word het college	-4 -3 0 -8 -3 29 -9 -1 0 -8
word het contract	-3 -1 -2 -1 -1 19 -9 -1 -1 -12
word het eerste	-2 0 0 0 -1 0 -5 0 8 7
word het einde	0 0 0 0 0 0 8 0 -7 0
word het formulier	0 0 0 0 0 0 0 0 0 23
word het gesprek	-8 1 20 12 -12 -3 -8 0 -1 21
word het interview	-1 1 0 2 0 0 0 0 0 19
word het is	11 -3 -1 0 0 -17 11 0 -1 2
word het lidmaatschap	0 0 0 0 0 0 0 0 0 10
word het niet	0 -6 9 0 3 -3 -9 0 7 8
word het ook	-1 -1 1 0 -2 0 11 -7 -1 -7
word het sollicitatiegesprek	-1 -3 4 1 -1 0 3 2 -5 -28
word het spijt	0 0 0 2 0 0 0 0 0 23
word het team	6 -5 -1 0 -1 14 -11 -1 -1 -36
word het timemention	-3 -6 10 0 0 0 0 0 0 -15
word het weekend	0 1 0 0 0 0 -7 -2 9 -10
word heur	-2 0 0 -1 -3 1 -3 2 7 -11
word heure	5 -8 22 -2 -1 -2 -12 -1 -1 2
word heure ?	0 -8 14 -1 0 -2 -3 0 0 -2
word hey	2 9 -12 6 7 -14 12 -5 -5 -157
word hey !	-6 2 4 -1 -1 -2 5 0 -1 -35
word hi	37 -5 -5 13 -12 -65 117 -29 -51 -180
word hi !	-6 -8 10 -1 -6 0 17 -5 -1 -26
word hi a	-2 -2 0 -1 0 0 -1 4 1 -8
word hi all	0 0 0 0 0 0 0 0 0 34
word hi and	0 0 0 0 0 0 0 1 0 11
word hi as	-2 0 0 0 -2 0 6 0 0 -8
word hi confirm	1 0 0 0 0 0 0 0 0 18
word hi could	-1 -5 0 0 0 -1 9 0 0 -12
word hi dr	0 -1 4 0 0 0 -2 0 0 9
word hi from	-1 0 1 1 -1 0 -6 0 6 -9
word hi happy	2 0 0 0 0 0 0 0 0 -17
word hi i	-1 -2 0 0 -13 4 9 -1 4 13
word hi i'm	-1 2 0 0 -1 0 -1 0 -1 -10
word hi i've	0 0 0 0 0 0 0 0 0 14
word hi just	5 0 -5 0 -1 0 19 -17 0 5
word hi love	0 0 0 0 0 0 1 0 0 8
word hi sorry	-2 -1 2 0 8 -1 -4 -1 -1 -16
word hi thank	3 -9 -1 -1 12 -2 9 -2 -9 54
word hi the	-14 -20 23 -5 -4 -3 27 -2 -1 -7
word hi there	-1 -3 -4 0 -5 0 -12 24 1 -6
word hi timemention	3 -1 0 0 0 0 0 0 -1 8
word hi vis	0 0 0 0 0 0 0 0 0 -8
word hi we	1 2 0 0 -1 0 0 0 -1 10
word hi we're	-1 0 0 0 0 -7 9 0 0 23
word hi you	0 0 0 0 0 0 0 0 0 21
word hi your	7 -3 -3 0 -2 0 2 0 -1 11
word hibrido	-2 -3 -1 0 0 -5 11 0 0 -12
word hier	9 -8 6 -1 5 -4 1 -1 -7 -19
word hierbij	5 -6 -1 0 -1 1 2 0 1 53
word hiermit	2 -1 0 0 -1 0 -1 0 1 27
word hiermit bestatige	0 0 0 0 0 0 0 0 1 -15
word hiermit bestatigen	0 0 0 0 0 0 0 0 0 14
word hiermit laden	1 0 0 0 0 0 0 0 0 -11
word high	0 -1 0 -1 7 0 -7 1 1 10
word hij	1 1 -1 0 0 -1 0 0 0 12
word hija	0 0 0 0 0 0 0 0 0 20
word hijo	0 0 0 0 0 0 0 0 0 19
word hijo en	0 0 0 0 0 0 0 0 0 17
word hill	0 0 0 0 12 -4 -6 0 0 -4
word him	7 8 -4 2 -8 -4 0 -1 0 29
word him ?	0 0 0 0 0 0 0 0 0 19
word hire	3 -2 -5 18 -16 -11 11 -6 8 -35
word hire and	-2 -1 -1 -1 -9 -3 10 0 7 -5
word hired	0 -22 -1 7 2 37 -18 -1 -4 -19
word hiring	-12 2 7 5 -2 -8 17 13 -22 54
word hiring committee	0 0 0 0 0 0 1 0 -1 -23
word hiring event	1 0 0 0 0 0 0 0 0 -15
word hiring freeze	-1 -1 0 1 0 -1 2 0 0 -8
word hiring manager	-8 4 5 -4 -13 -2 51 -2 -32 28
word hiring plan	0 0 0 0 0 0 0 0 0 11
word hiring team	-1 -6 4 0 -10 -1 -17 11 20 17
word his	-2 2 -2 6 -1 -3 -1 -2 3 65
word historia	0 0 0 0 0 0 0 0 0 10
word history	0 -1 0 0 -1 -1 8 0 -4 28
word hit	0 -3 0 0 3 -1 -11 0 13 13
word hiya	-5 -1 -1 0 12 0 -2 0 -3 -7
word ho	1 -11 9 4 2 -1 2 -2 -4 -32
word ho il	-6 -2 10 0 0 -1 -2 0 0 -20
word ho letto	12 -5 -6 0 0 0 -1 0 0 -13
word ho visto	-1 7 0 0 -1 0 -5 0 0 11
word hoe	9 -4 -6 0 9 -4 -2 -1 -1 28
word hoe het	10 -3 -5 0 8 -4 -3 -1 -1 -12
word hoeft	1 -1 -1 18 -11 -3 5 -1 -6 1
word hoeft niet	0 0 0 1 -2 0 9 0 -7 18
word hoeft timemention	-1 0 -1 16 -9 -3 -2 -1 0 -4
word hoffe	-2 -1 3 0 4 0 -2 -1 -1 -13
word hoi	21 0 -11 -3 5 -6 -9 -6 8 -67
word hoja	0 -1 0 0 4 0 -2 0 0 -17
word hoja de	0 -1 0 0 4 0 -2 0 0 -17
word hoje	-12 -1 -9 0 0 0 23 0 0 -2
word hola	-6 -5 -11 -3 10 -11 39 -1 -12 -102
word hola :	-4 5 -3 -2 14 -2 5 -2 -12 -9
word hola la	0 0 0 0 0 0 0 0 0 18
word hola nos	9 -6 0 0 0 -1 1 0 -2 -12
word hold	-9 -9 1 23 -1 -4 22 2 -24 -28
word hold for	9 -3 -1 0 -9 0 12 -1 -6 -4
word hold on	-1 -1 0 0 -1 0 1 0 2 11
word hold your	-2 -1 -10 15 -2 1 -1 0 0 -9
word holiday	-3 -7 7 -7 -10 -2 12 5 6 -28
word holler	-2 -1 -1 -1 -1 -1 14 -6 -1 -14
word holli	0 0 0 0 -1 0 1 0 0 -9
word holly	0 0 0 0 0 0 0 0 0 20
word holt	1 0 0 0 0 0 0 0 0 -13
word home	-3 -8 -3 2 -5 19 11 -2 -12 58
word home and	0 -5 0 0 -1 8 -1 0 0 -15
word home insurance	0 0 0 0 0 0 0 0 0 12
word home office	0 0 0 0 0 0 0 0 0 8
word home visit	0 0 0 0 0 0 0 0 0 10
word homeoffice	-1 -1 0 0 -4 -7 13 0 -1 5
word homologacao	-3 -3 0 -1 16 -1 2 -1 -9 -2
word honest	-1 -4 0 5 8 -2 -3 -1 -4 -13
word hoofd	4 0 0 -1 -1 0 -2 0 -1 15
word hoofdkantoor	4 -3 0 1 0 -14 14 0 0 -5
word hoor	5 -3 0 2 9 -1 10 -2 -20 23
word hoor graag	0 0 0 0 0 0 0 0 0 27
word hoor ik	0 0 0 0 0 0 0 0 0 12
word hoor je	7 -2 -2 3 -4 -1 15 -1 -14 -15
word hoort	-10 -4 -1 1 -7 -2 11 -5 18 12
word hoort u	-1 0 0 0 0 0 -8 0 10 16
word hope	-14 10 10 -4 16 -3 -20 -5 10 -3
word hope that	-3 -2 0 -1 -1 -1 10 -2 -1 -9
word hope to	-3 -1 0 -1 -3 -1 -5 -1 14 5
word hope you	-2 8 0 -1 9 -1 -11 -1 -2 18
word hope you'll	-2 -1 0 0 3 2 -2 0 -1 9
word hoped	-1 -1 -3 -1 15 -2 -5 -1 -1 -10
word hoped for	-1 -1 -2 -1 15 -2 -7 -1 0 -7
word hopen	1 0 0 0 -1 0 8 0 -6 -3
word hora	-1 27 4 -2 -10 0 -21 15 -12 -2
word hora con	0 1 0 0 0 0 0 0 0 11
word hora da	-1 11 -7 0 0 0 -2 0 0 -9
word horaire	-6 3 3 0 -1 5 -2 0 0 -9
word horario	-13 17 -3 -2 -1 -4 17 -1 -10 -79
word horario de	-1 9 0 -1 -3 0 -3 0 -1 -3
word horario e	-8 -4 -5 0 -3 -1 22 0 0 -1
word horen	-5 -1 0 0 -2 -1 18 -2 -6 19
word horen bis	0 0 0 0 0 0 8 -1 -6 8
word horsaal	2 -1 0 0 0 0 -1 0 0 -18
word hospice	0 0 0 0 0 0 0 0 0 13
word hospital	13 -10 2 -2 -2 -1 0 -1 0 -16
word hospital on	10 -5 -1 0 0 -1 -1 0 0 -4
word hospitation	10 -5 -2 -1 0 -1 -1 -1 0 -39
word host	7 -1 -4 0 2 -1 -2 5 -5 19
word hot	0 0 0 0 0 0 0 0 0 14
word hotel	9 12 0 -6 -7 -8 13 -7 -4 -43
word hotel in	0 1 -1 0 0 0 -1 0 0 11
word hotel is	1 3 0 0 0 -1 -2 0 -1 -14
word houd	1 -1 0 0 6 0 -5 0 0 -8
word houden	3 -3 0 0 4 -1 -3 0 0 8
word hour	24 -19 -14 -9 -39 53 7 7 -10 -45
word hour ?	-1 -13 12 0 0 6 -3 0 0 -19
word hour a	-2 -15 1 0 -4 20 3 -1 -2 -9
word hour and	-3 5 -2 -1 -3 6 -1 -2 0 -12
word hour on	0 1 0 0 0 0 0 0 0 16
word hour timemention	0 -2 -1 -1 0 1 0 4 0 -19
word hour with	-5 11 -2 0 -8 -7 12 -1 -1 -16
word hous	-7 -1 0 0 24 -1 -10 -1 -4 0
word house	9 -11 -3 -2 -19 11 10 -1 6 21
word household	0 0 0 0 2 0 -1 0 0 8
word housemat	0 0 0 0 0 0 0 0 0 14
word houver	0 -1 0 0 -2 0 11 0 -7 -3
word how	18 -36 2 -3 -16 -9 51 0 -8 87
word how about	-16 -1 19 0 0 0 0 0 0 -1
word how did	0 -2 0 0 0 -1 4 0 0 15
word how it	0 -1 0 0 4 0 0 0 -3 10
word how long	0 0 -1 -1 -1 -1 4 0 0 11
word how many	0 -14 0 0 1 0 11 0 3 10
word how the	15 -1 -1 -3 0 -3 -3 -2 0 -12
word how to	0 0 0 0 0 0 1 0 0 31
word how we	0 0 0 0 -10 0 14 0 -3 23
word how you	-2 0 -2 -1 5 -2 4 -1 -1 12
word how you'd	7 -1 -1 0 -2 0 -2 0 0 -17
word however	0 -1 0 0 12 -9 -1 0 0 4
word hr	-1 13 -3 -3 -10 1 14 -2 -9 25
word hr and	0 1 0 0 0 0 0 0 0 9
word hr manager	0 0 0 0 0 0 0 0 0 14
word hr will	-2 -1 0 1 -2 -1 8 0 -2 0
word http	4 101 -25 -10 -19 -10 -20 -6 -16 85
word http :	4 101 -25 -10 -19 -10 -20 -6 -16 85
word hub	0 0 -1 0 3 -4 4 2 -4 -9
word hugo	2 0 0 0 0 0 -1 0 0 74
word hugo lind	0 0 0 0 0 0 0 0 0 62
word huit	-1 0 0 0 -1 5 -1 0 -1 8
word human	2 -2 0 -1 9 0 -13 1 3 1
word human resourc	0 0 0 0 7 1 -8 0 1 1
word humano	0 0 1 0 0 0 0 0 0 12
word hundin	0 0 0 0 0 0 0 0 0 38
word hundin bella	0 0 0 0 0 0 0 0 0 34
word hundr	0 -3 0 0 13 0 -5 -1 -4 -23
word hut	0 0 0 0 0 0 0 0 0 9
word hygienist	0 -4 0 0 -1 1 5 0 -1 -11
word i	-93 7 5 -15 71 -5 25 4 1 -37
word i #	-13 -1 -1 0 0 -10 28 -2 0 -10
word i agree	-1 -3 -2 0 1 -6 13 -1 -1 1
word i am	9 3 7 -2 4 2 -6 -5 -11 -25
word i ask	0 0 0 0 0 0 0 0 0 11
word i bring	0 0 0 0 9 -1 -5 0 -3 6
word i call	0 0 0 0 -5 0 6 0 0 15
word i can	-15 20 -6 -6 1 0 9 -4 0 30
word i can't	-4 -6 -1 -4 14 -16 19 -1 -2 -21
word i candidati	3 0 1 0 0 0 -3 0 1 -14
word i come	0 0 0 0 0 0 0 0 0 27
word i confirm	0 0 0 0 0 0 -1 0 1 18
word i cv	0 0 0 0 -6 0 -2 0 8 5
word i did	0 -1 0 0 0 0 3 0 -2 14
word i do	-1 -6 -2 2 2 1 -2 -4 10 -8
word i enjoy	-3 -1 0 0 -1 7 -1 0 -1 -8
word i expect	-1 -1 -5 -1 -4 0 15 0 -3 -4
word i feel	-5 0 -3 15 -4 0 -1 -1 0 -16
word i find	0 0 0 0 0 0 0 0 0 8
word i found	0 0 0 1 0 0 0 0 0 17
word i got	-3 -6 3 0 0 3 -5 -3 10 -8
word i had	-1 -1 -2 -1 -5 -2 16 -1 -2 -9
word i have	-13 -6 23 -10 -5 18 -15 -3 12 83
word i haven't	-1 0 -5 -3 -1 -2 13 -1 0 14
word i hear	1 -4 4 0 -2 -1 7 -1 -5 -44
word i hope	-1 -2 8 -2 13 -3 -9 -2 -1 -21
word i interview	0 0 0 0 0 0 0 0 0 29
word i just	0 0 1 0 0 0 1 0 -2 12
word i know	-9 3 14 1 7 -6 -8 -1 -1 -27
word i look	0 7 1 0 -2 0 -4 0 -1 -13
word i mention	-6 0 -1 -1 -5 -3 20 -1 -2 -5
word i need	-9 16 -2 4 -3 6 -8 -1 -2 3
word i only	0 0 0 0 0 0 0 0 0 16
word i pass	0 2 0 0 0 0 -2 0 0 -13
word i promis	-1 -6 0 -3 10 -6 7 -1 -1 -11
word i promise	0 0 0 0 -13 0 14 1 0 12
word i read	-1 2 0 0 1 -1 -7 -2 10 -20
word i said	-1 -9 5 2 -3 0 8 0 -3 -16
word i saw	0 0 0 0 0 0 0 0 0 25
word i say	0 -1 -3 0 -3 12 -3 0 0 34
word i see	0 0 0 0 -2 0 0 0 5 14
word i sent	0 1 0 0 0 0 0 0 0 22
word i shall	-1 -3 0 -1 5 -1 1 -1 1 -9
word i should	-1 -1 0 0 0 -1 7 -1 -3 8
word i suoi	0 0 0 0 1 0 0 0 0 9
word i talk	2 -11 -1 0 2 9 -1 0 -1 -31
word i think	1 2 -1 0 3 -2 -2 0 0 16
word i thought	0 0 0 0 11 0 -5 0 -4 6
word i told	-2 -1 -1 -1 4 -1 5 -1 -4 -14
word i want	-10 -2 -5 -5 36 -11 -10 -5 12 -31
word i was	0 -1 0 0 4 -1 -1 0 -2 25
word i will	0 -5 1 1 -8 -2 25 -11 -2 -24
word i wish	-1 -1 0 0 4 -1 2 0 -2 -17
word i won't	-1 -1 3 1 0 -1 -5 0 4 14
word i work	0 0 0 0 -1 0 -11 14 -1 -3
word i would	6 5 -4 -2 -5 12 -6 -1 -4 -20
word i wrote	0 0 0 0 1 -1 0 0 0 -15
word i'd	-7 2 -10 -1 11 -11 6 -6 15 1
word i'd hoped	-1 -1 -1 0 15 -1 -10 -1 -1 -7
word i'd like	2 -3 -3 -2 9 -3 3 -1 -2 -35
word i'd love	-1 9 -1 0 2 -2 -6 0 0 17
word i'd rather	0 -9 -1 0 -4 -2 17 0 -1 22
word i'd suggest	-4 9 -1 0 -1 0 -3 0 0 -5
word i'll	13 -44 -4 -13 -18 -34 78 -15 38 -56
word i'll be	-3 -2 9 4 -7 -2 -6 -1 8 37
word i'll bring	0 0 0 0 0 0 0 0 0 63
word i'll call	6 -4 -1 -1 -1 -1 4 -1 -1 -47
word i'll come	-2 -1 0 -1 -4 -2 12 -1 -1 4
word i'll get	-1 -2 -1 -1 2 3 2 -1 -1 -22
word i'll have	-10 -2 -1 0 -1 1 12 -1 2 -24
word i'll keep	-1 -1 -1 1 5 0 -18 -3 18 3
word i'll let	-1 -2 -1 0 -4 -1 11 -1 -1 25
word i'll make	0 1 1 0 0 0 -1 0 0 -8
word i'll phone	14 -1 -9 -5 -2 0 2 0 0 -1
word i'll put	0 -4 0 -1 -4 -6 8 0 6 -9
word i'll reply	0 0 0 0 0 0 -1 2 0 -9
word i'll ring	1 -2 -3 1 9 -7 5 -2 -3 -23
word i'll send	0 1 3 -1 -1 0 -1 0 0 14
word i'll take	-2 -1 4 1 0 0 -1 0 0 -13
word i'll text	-3 -3 0 -2 -1 -7 18 -1 -1 -6
word i'm	-40 13 -23 47 11 -13 -34 61 -21 44
word i'm a	0 1 0 0 0 0 0 0 0 8
word i'm afraid	-2 -2 -7 14 17 -4 -9 -3 -3 -42
word i'm around	-1 8 -1 0 0 -3 -3 0 0 1
word i'm at	-3 -3 -1 -1 -2 -4 2 14 -3 -18
word i'm away	-3 6 -1 0 0 0 -1 0 0 -15
word i'm free	-1 3 -1 0 0 0 0 0 0 8
word i'm going	0 -1 0 2 7 -1 -4 0 -3 -15
word i'm happy	1 1 0 -1 2 0 -2 0 0 -16
word i'm in	0 -1 0 0 -1 1 -10 16 -5 28
word i'm look	0 0 0 0 0 0 0 0 0 52
word i'm on	-1 1 -1 0 -1 0 -3 4 0 10
word i'm real	-2 -1 -1 9 -1 -1 -2 -1 0 -13
word i'm so	-3 -1 8 11 -3 0 -10 0 -1 3
word i'm sorry	-3 -3 -25 11 21 -4 6 2 -3 16
word i'm stuck	0 0 9 0 0 0 -1 -6 0 7
word i'm the	-5 2 -3 11 -2 -1 -1 -1 0 -9
word i'm very	0 0 0 0 0 1 0 0 0 -10
word i'm work	0 0 0 0 0 0 0 0 0 14
word i've	-49 -16 50 50 14 0 -66 12 3 -21
word i've accept	0 0 0 0 0 0 0 0 0 13
word i've attach	0 0 0 0 0 1 0 0 0 12
word i've been	-1 -3 2 -1 7 -1 -3 -1 1 -14
word i've cancell	-1 -1 -2 15 -4 -1 -5 -1 0 -6
word i've decid	0 0 0 0 9 -1 -7 0 0 2
word i've got	0 -4 0 0 11 2 -11 0 2 27
word i've had	-8 9 1 0 7 0 -6 0 -2 -8
word i've just	-1 -1 0 11 0 2 -11 -1 0 -4
word i've moved	-2 -2 9 -7 0 0 -17 20 0 -3
word i've put	-3 -1 -2 -2 0 18 -15 0 6 4
word i've sent	1 -2 -1 0 -5 -1 21 -1 -11 -9
word i've taken	-1 -1 0 12 -12 0 5 -1 -1 -9
word ia	0 0 -9 10 0 0 0 0 0 3
word ian	-1 0 1 0 1 0 0 0 0 -8
word iban	-3 -2 -1 -2 -1 19 -10 -1 0 -26
word ical	3 -1 0 0 -1 0 0 0 0 14
word ice	-2 -7 9 1 -1 -1 1 0 0 -5
word ich	3 13 -2 -9 -20 1 28 4 -17 -27
word ich ab	0 0 0 0 0 0 0 0 0 15
word ich am	0 13 -13 0 0 0 0 0 0 19
word ich bin	-7 12 -1 -1 -2 -2 -16 12 3 -5
word ich bis	2 0 0 0 0 0 -1 0 0 -15
word ich das	0 -1 0 0 -4 0 6 0 -1 10
word ich den	-5 3 -3 -1 -1 11 -4 0 0 -3
word ich dich	0 7 0 0 5 -1 -6 0 -5 -15
word ich dir	-1 0 1 0 0 0 1 0 0 -11
word ich freue	0 0 0 0 0 1 0 0 0 11
word ich habe	5 -17 -2 -2 2 -2 25 -1 -9 22
word ich hatte	0 7 0 2 -1 0 -7 0 0 8
word ich hoffe	-2 -1 3 0 4 0 -2 -1 -1 -13
word ich ihnen	-3 -1 -1 1 -1 -1 1 -1 5 -12
word ich melde	0 0 5 0 0 0 -3 0 -1 -10
word ich mich	1 7 -4 -2 3 -1 -1 0 -2 33
word ich mochte	0 0 0 0 -1 0 2 0 0 31
word ich nicht	1 -1 0 -2 -2 -1 6 -1 0 -10
word ich sie	2 12 -2 -1 -4 2 -7 0 -3 -15
word ich timemention	-5 15 -7 -2 0 0 0 0 0 9
word ich wurde	3 0 0 -1 0 0 -1 0 0 -10
word ici	4 18 -3 -1 1 -5 -10 -1 -1 0
word id	16 -5 -3 -2 -2 -16 22 -3 -6 -20
word id #	1 0 0 0 3 0 0 0 -2 -19
word id :	13 -7 -1 -1 0 -2 -2 -1 0 -3
word id and	1 3 0 0 0 0 -2 0 -1 33
word idea	-1 -1 -4 0 16 -1 -6 -2 -1 9
word ideal	8 1 -3 -2 5 -2 -1 -1 -6 18
word identidad	1 0 0 0 -4 0 -1 0 4 -9
word identifi	0 -1 0 0 11 0 0 0 -9 2
word identity	1 0 0 0 0 0 0 0 0 11
word iedereen	-2 7 -3 0 -4 -1 -5 0 9 -2
word iemand	-2 -3 -1 11 13 -3 -7 -1 -8 -13
word iemand die	-2 0 0 0 16 0 -6 -1 -6 -14
word iets	-1 21 -12 -1 -7 0 4 -1 -3 -12
word iets voor	-2 8 -6 0 0 0 0 0 0 -17
word if	-53 18 -7 5 -39 50 -69 15 81 37
word if a	4 -1 -1 0 -5 -1 -9 -2 16 -7
word if he	0 0 0 0 9 -1 -5 0 -1 -10
word if i	-4 -2 4 -1 8 5 -9 -1 0 -9
word if interest	0 0 0 0 0 0 0 0 0 23
word if it	-5 -3 -4 -2 27 4 -41 22 2 69
word if it's	-2 -3 0 -2 -1 -1 1 3 6 14
word if neither	-2 12 -3 -1 0 -3 -2 0 0 -5
word if none	0 1 0 0 0 0 0 0 0 -15
word if not	4 -1 -5 0 -1 0 -4 -1 8 -13
word if she	0 -1 0 0 0 0 -1 0 4 -8
word if so	-1 1 0 0 -2 -4 3 0 4 -14
word if that	1 -2 0 0 3 0 1 0 -4 -8
word if that'	-1 -3 11 -8 -1 7 -5 0 0 -14
word if the	-2 -1 1 2 -3 -1 4 -2 1 22
word if there	0 3 0 0 -1 0 -3 1 1 -12
word if there'	0 -1 0 3 -2 0 -2 0 3 24
word if they	-6 -3 7 0 -6 0 0 11 -2 6
word if this	2 -2 0 0 0 0 -1 2 0 8
word if we	-10 -10 17 1 -14 -2 -3 0 20 -10
word if you	-19 35 -12 -6 -11 47 -50 -4 21 17
word if you'd	-2 -10 -1 -1 -1 14 10 -2 -7 35
word if you're	-8 0 1 7 -2 3 -7 0 8 -34
word if you've	-1 -1 0 0 -4 0 -5 1 10 -8
word if your	-2 0 -2 -2 -4 -4 11 1 1 -13
word ignore	0 0 0 0 0 0 0 0 0 52
word ignore this	0 0 0 0 0 0 0 0 0 32
word ihnen	5 38 -29 -6 4 0 -8 -9 4 -18
word ihnen ?	0 1 0 0 0 0 0 0 0 11
word ihnen am	-5 17 -8 -2 -1 0 -1 0 0 -7
word ihnen die	1 -2 -1 -1 -8 2 12 -1 -2 4
word ihnen fur	0 0 0 1 -1 0 -8 0 10 9
word ihnen gern	-1 -8 -1 0 -2 6 6 -1 0 -4
word ihnen in	0 0 0 0 0 1 -8 0 8 1
word ihnen leider	0 0 0 -1 -4 0 9 0 -3 1
word ihnen lieber	-1 1 0 0 0 0 0 0 0 -9
word ihnen mitteilen	3 -2 0 0 4 0 -3 0 -2 -8
word ihnen timemention	-6 16 -7 -1 2 0 -3 0 -1 15
word ihnen uber	0 0 0 0 0 0 0 0 0 15
word ihr	-8 -10 33 -9 -1 4 -3 0 -5 99
word ihr angebot	0 0 0 0 0 0 0 0 0 26
word ihr gesprach	-10 -6 27 -7 -1 -1 0 -1 -1 -42
word ihr interesse	4 3 -1 1 1 -1 -13 0 6 0
word ihr interview	0 -1 0 0 -1 0 3 0 0 -12
word ihr kommen	0 0 0 0 0 0 0 0 0 -8
word ihr team	0 0 0 0 -4 0 0 0 4 8
word ihr termin	-14 -3 21 -3 0 0 0 0 0 8
word ihr vorstellungsgesprach	6 2 3 -3 -1 0 -5 -1 0 -29
word ihre	-24 10 0 -8 -19 1 3 31 5 56
word ihre anfrage	0 0 0 0 -1 0 -13 17 -3 -6
word ihre anmeldung	0 0 0 0 0 0 0 0 0 9
word ihre bewerbung	10 -2 -4 -6 -16 7 7 -4 8 -43
word ihre bewerbungsunterlagen	-3 0 0 0 3 0 -8 0 8 -7
word ihre e	0 0 0 0 0 0 -1 4 -2 22
word ihre geduld	0 0 0 0 0 0 -8 0 8 12
word ihre initiativbewerbung	-1 1 0 0 9 -2 -6 -1 1 -22
word ihre nachricht	-13 -2 4 0 -2 0 -4 23 -6 -7
word ihre sohn	0 0 0 0 0 0 0 0 0 9
word ihre tochter	0 0 0 0 0 0 0 0 0 9
word ihre unterlagen	-2 3 -1 3 -4 -1 -5 -1 7 13
word ihrem	-1 11 -1 -2 1 -1 -5 0 0 37
word ihren	-5 1 -13 19 12 -1 -10 -3 0 30
word ihren antrag	0 0 0 0 0 0 0 0 0 17
word ihren auswei	1 0 0 0 0 0 0 0 0 -8
word ihren besuch	1 -1 0 0 0 0 2 0 -1 -17
word ihren lebenslauf	-2 0 0 0 0 0 -2 0 5 15
word ihren termin	0 0 1 0 0 0 0 0 0 13
word ihrer	-1 -2 -1 -1 5 1 2 2 -4 27
word ihrer bewerbung	-1 -2 -1 0 5 -1 3 -1 -3 -9
word ii	3 3 -1 -2 -2 -5 9 -2 -4 -37
word ik	-17 -27 6 12 15 -20 12 18 1 -33
word ik bel	9 -1 -1 -1 0 -1 -6 0 0 -4
word ik ben	-6 0 -1 0 -1 -1 -10 8 11 0
word ik een	-1 3 0 1 -1 0 -1 0 0 25
word ik had	0 0 -5 0 9 -1 -1 0 -1 -3
word ik heb	-5 -24 -5 -1 12 -3 17 0 9 -16
word ik het	-2 -1 -1 -1 -1 11 -11 0 6 10
word ik je	6 -14 -4 0 13 -2 17 -2 -14 -42
word ik kan	0 1 0 0 0 1 -1 0 0 29
word ik meer	-2 -5 0 -1 -1 -1 13 -1 -3 -7
word ik moet	-11 -3 13 3 0 0 -1 0 0 -17
word ik niet	-1 -4 10 0 -1 -3 0 0 0 1
word ik nog	0 6 -5 0 0 0 1 0 0 -9
word ik u	1 3 0 0 -1 1 -4 0 0 16
word ik wil	-2 -1 0 0 -2 -1 6 0 -1 23
word ik zag	0 0 0 0 0 0 0 0 0 15
word il	-35 15 17 5 17 -12 22 -7 -23 38
word il #	0 7 0 0 -8 0 1 0 0 -9
word il colloquio	-19 18 4 3 -3 -2 4 -1 -5 35
word il contratto	-2 -1 -1 -2 -1 10 -4 0 0 1
word il direttore	4 -2 0 0 -3 0 4 -2 -1 -15
word il est	0 0 0 0 0 0 1 0 0 12
word il giorno	0 1 1 0 0 0 -1 0 0 -14
word il link	8 4 -4 -1 -1 -1 -4 -1 -1 -6
word il meglio	0 0 0 0 1 0 0 0 0 11
word il messaggio	-8 -1 -1 0 -1 0 -2 16 -1 -11
word il mio	0 0 0 0 -1 0 -6 0 8 36
word il nuovo	0 0 0 1 0 0 0 0 0 25
word il portfolio	-1 2 0 0 0 0 -6 0 5 -13
word il posto	-1 0 4 9 -6 2 -9 -2 1 -35
word il premio	0 0 0 0 0 0 0 0 0 9
word il primo	1 -1 0 0 0 0 1 0 -1 11
word il prossimo	-1 3 0 0 0 0 -1 0 0 9
word il punto	0 0 0 0 1 0 0 0 0 12
word il ruolo	1 0 0 0 -1 1 -1 -1 1 -22
word il secondo	0 0 0 0 0 0 0 0 0 10
word il signor	0 0 0 0 0 0 0 0 0 29
word il suo	7 -9 -7 -1 14 -2 6 -1 -7 30
word il team	0 3 0 0 0 0 -2 0 0 -20
word il tempo	3 0 0 0 0 0 -1 0 0 -9
word il timemention	-6 1 -5 -2 -3 8 17 0 -10 -4
word il tuo	-7 22 -1 -3 2 -2 8 -1 -17 -16
word il volontariato	0 0 0 0 0 0 0 0 0 8
word il vostro	0 0 0 0 0 0 0 0 0 16
word ill	-2 -1 4 -1 -2 0 2 0 -1 33
word ils	0 1 0 0 1 0 -1 0 0 22
word im	-3 -31 -1 -6 -6 1 49 -4 2 -85
word im auftrag	-2 -1 0 0 6 0 -1 0 -2 -11
word im buro	2 -6 -2 0 0 -1 6 2 0 -11
word im haus	-12 -2 0 0 5 -2 21 0 -10 -1
word im juni	-1 -1 0 0 -1 -5 8 0 1 -6
word im lager	1 0 0 0 0 0 0 0 0 -14
word im moment	0 0 0 0 2 0 -1 0 0 -9
word im nachsten	2 -2 -1 0 7 0 -2 0 -1 -11
word im original	3 -1 0 0 0 0 -1 0 0 13
word im studienburo	0 0 0 0 0 0 0 0 0 -14
word im verein	0 0 0 0 0 0 0 0 0 10
word im verfahren	0 -2 0 0 -1 0 -2 0 7 -14
word immediate	0 0 0 1 0 0 0 0 0 32
word immobiliare	0 0 0 0 2 0 -1 0 0 -30
word immobiliere	0 0 0 0 0 0 0 0 0 -20
word imobiliaria	0 0 0 0 0 2 -1 0 0 -26
word impiegata	0 4 5 0 -3 -1 -3 0 0 -8
word impossible	-2 -1 4 0 0 0 0 0 0 -8
word impress	2 3 -1 -1 1 0 -3 0 -1 -9
word impressive	0 0 0 0 8 0 -3 0 -4 1
word in	47 5 -48 -26 38 -3 -26 -12 25 -32
word in !	1 -1 0 -1 -10 0 -1 0 13 -8
word in #	8 -6 -2 -1 -2 -5 2 -2 6 35
word in :	3 -1 0 0 6 0 -4 -2 -1 -12
word in ?	-3 -8 -2 0 -1 8 8 0 -2 -2
word in a	2 -2 -1 8 7 -10 2 -1 -4 13
word in allegato	-1 -1 -1 -1 2 9 -5 -1 -1 0
word in and	1 9 -1 -1 1 -3 -1 -4 -1 -20
word in another	0 -2 2 0 4 -1 -2 0 0 -18
word in at	-1 0 3 0 1 0 0 -1 0 -9
word in august	0 -2 0 0 0 5 3 0 -5 -20
word in aula	0 0 0 0 0 0 0 0 0 18
word in autumn	0 0 0 0 1 0 -1 0 0 14
word in bocca	2 -2 -1 0 1 -1 0 0 2 -8
word in case	1 1 0 0 2 -1 -1 0 -1 25
word in caso	10 -9 -1 0 0 0 0 0 1 -13
word in commissione	0 0 0 0 0 0 0 0 0 13
word in contact	-5 -2 -1 -1 -2 -2 12 -1 -1 -6
word in court	-3 0 2 0 0 0 2 0 0 -29
word in cui	0 4 0 0 0 0 -3 0 0 -10
word in das	2 -1 0 0 0 1 0 0 0 -16
word in de	6 19 1 -3 -7 -4 -8 -1 -3 14
word in dem	0 0 0 0 0 0 1 0 0 -16
word in den	-17 11 -2 -1 -3 0 7 -5 9 -27
word in der	12 -9 -5 -2 -5 -3 19 -2 -5 13
word in die	10 5 -7 -1 0 -1 0 -1 -4 10
word in due	-1 -1 0 0 -1 0 3 0 0 21
word in english	-2 5 0 0 0 0 -3 0 1 -15
word in february	-3 -1 0 0 -1 2 -8 0 12 -4
word in for	-3 6 -1 -1 25 -3 -9 -2 -12 8
word in front	0 1 -1 0 -1 -1 2 0 0 12
word in goede	0 0 0 0 0 0 -4 0 5 14
word in het	-5 -3 0 0 -3 1 -6 -1 18 3
word in ihrem	-3 5 -1 -1 0 -1 -1 0 1 31
word in ihrer	0 0 0 0 0 0 0 0 0 13
word in interview	0 0 0 0 0 0 0 -1 2 9
word in its	0 -3 3 0 0 0 0 0 0 8
word in january	6 -1 0 0 0 0 0 -4 0 11
word in je	-3 -1 -3 0 -6 -1 15 0 0 5
word in june	-2 11 -4 -1 -3 2 -6 -1 4 37
word in juni	0 -3 0 0 -5 10 -5 0 5 4
word in last	0 0 0 0 9 0 -7 0 -1 2
word in law	0 0 0 0 1 0 -4 0 4 -8
word in leed	-3 -5 0 0 -1 -1 11 0 -1 -25
word in line	1 -1 0 0 8 0 -3 0 -5 1
word in linea	-1 -1 0 0 0 0 11 -3 -6 -4
word in london	0 3 -1 0 -1 0 -1 0 0 -8
word in lot	1 0 0 0 0 0 0 0 0 -11
word in lyon	0 0 0 0 0 0 0 0 0 25
word in march	0 -2 0 0 0 -1 5 0 -2 18
word in mind	0 6 0 0 -4 0 -1 0 -1 16
word in my	-1 2 1 0 6 0 -6 0 -2 22
word in new	8 -4 -3 0 0 0 -1 0 0 1
word in on	-3 -2 -1 4 -3 -4 10 -1 -2 -25
word in our	-1 3 1 1 -7 -1 -23 8 19 43
word in person	-5 13 -4 -1 0 -1 2 0 -4 -35
word in place	-3 -4 8 0 3 0 -2 0 -1 -5
word in room	1 0 0 0 0 0 0 0 0 14
word in ruhe	2 -1 0 0 0 0 -2 0 3 -21
word in segreteria	-1 -1 0 -1 -1 4 0 0 0 -8
word in september	0 -4 0 0 12 0 -1 0 -6 23
word in settimana	-1 8 0 0 0 0 4 0 -10 -11
word in so	0 0 0 0 0 1 0 0 0 -10
word in statistic	-1 0 0 0 0 0 3 -1 0 14
word in statistica	0 0 0 0 0 0 0 0 0 11
word in the	12 -30 -18 -11 22 7 3 6 9 11
word in this	-1 6 -1 0 2 -2 -3 0 -2 27
word in three	-1 -2 0 0 -3 11 -8 0 2 13
word in timemention	-11 -7 13 -3 4 -2 1 6 -1 1
word in to	-2 0 0 -1 2 13 -12 1 0 -22
word in touch	-6 -10 -2 4 -8 -5 -2 11 18 -34
word in town	0 0 0 0 1 -1 11 -10 0 5
word in two	0 -5 -1 0 0 0 5 1 -1 19
word in unser	3 -2 0 0 0 0 0 0 0 -14
word in unserer	10 -7 -1 0 0 0 -1 0 -1 -58
word in uw	0 0 0 0 3 0 -2 0 0 32
word in via	1 0 -1 0 0 0 10 0 -10 9
word in video	0 4 0 0 0 0 -2 -1 -1 9
word in with	-4 -5 4 11 -2 -8 4 -1 0 -27
word in writ	4 -1 -1 0 -2 -6 8 0 -2 5
word in your	-11 -3 -6 6 -12 -4 42 5 -16 -13
word in zwei	0 0 0 -1 -4 0 9 0 -3 32
word inbox	-1 2 -1 -1 -4 -1 1 3 3 -18
word inc	0 0 0 -1 1 0 0 0 -1 14
word incident	0 0 0 0 0 0 0 0 0 12
word includ	-5 -3 -1 0 -11 -12 10 6 16 2
word include	0 0 0 0 1 0 -1 1 0 9
word income	0 1 0 0 0 0 0 0 0 16
word incomplete	0 0 0 0 -2 0 -3 0 5 11
word incontro	4 1 -1 2 -5 -2 4 -1 -2 -28
word incorporacion	-1 -2 -2 0 -2 -1 9 0 -2 -11
word incorporarte	0 -1 0 0 0 2 1 0 0 -14
word inde	-2 -3 0 0 -4 -1 -5 0 15 2
word inde :	-1 -1 0 0 -3 0 -2 0 8 -6
word independent	0 0 0 0 0 0 0 0 0 14
word indicar	0 1 0 0 1 0 -1 0 0 -8
word indichi	0 1 0 0 0 0 0 0 0 -25
word indique	-2 12 0 0 -4 0 -3 0 -2 1
word individual	0 0 0 0 1 0 0 0 0 18
word infancia	0 0 0 0 -7 0 0 -2 8 -28
word infelizmente	-2 -1 1 3 1 -1 -1 0 -1 -14
word infirmier	-7 -2 0 0 -3 0 5 8 -1 -2
word info	-3 -2 0 0 -1 0 5 2 -1 15
word inform	-10 -2 0 -1 3 19 -11 3 -2 20
word inform you	-7 -1 -1 0 9 20 -17 5 -6 4
word informa	-5 -2 -1 14 -3 -1 -1 0 -2 -2
word informa se	-5 -2 -1 14 -3 -1 -1 0 -2 -2
word informal	-3 6 -1 0 0 0 -1 0 -1 10
word informamo	-3 -16 3 4 20 1 -4 2 -6 4
word informamo de	0 -7 0 0 9 0 0 0 -1 -3
word informamo que	-2 -9 3 4 12 0 -6 2 -4 11
word informar	-2 -1 4 0 5 1 -8 0 1 24
word informar que	-2 -1 4 0 5 1 -8 0 1 24
word informarle	0 0 1 0 0 0 0 0 0 14
word informarle que	0 0 0 0 0 0 0 0 0 11
word informata	0 0 0 0 0 0 10 0 -9 7
word information	-3 -2 -1 -1 1 -9 15 1 -3 44
word informational	0 0 0 0 0 0 0 0 0 18
word informe	-1 0 0 1 0 0 1 0 0 8
word informer	0 -1 0 0 1 -1 2 0 -1 12
word informer qu'elle	0 0 0 0 0 0 0 0 0 8
word informieren	0 -1 0 0 -4 0 -3 0 8 -2
word ingang	-3 -3 0 -8 -4 28 -9 -1 0 10
word ingevuld	0 -1 0 0 3 0 -1 0 -1 -10
word ingreso como	0 0 0 0 0 0 0 0 0 8
word ingresso	0 0 0 0 0 4 -2 0 0 19
word ingresso no	0 0 0 0 0 0 0 0 0 12
word ingrid	0 0 0 0 0 0 0 0 0 19
word initial	0 0 0 -1 1 0 0 0 0 11
word initiativbewerbung	-1 1 0 0 9 -2 -6 -1 1 -22
word iniziale	0 0 0 0 0 0 0 0 0 19
word iniziale e	0 0 0 0 0 0 0 0 0 19
word inmobiliaria	0 0 0 0 0 1 0 0 0 -44
word inn	0 0 0 0 0 0 0 0 0 -8
word innerhalb	5 0 0 -1 -3 1 -5 1 2 -12
word inoltrata	0 0 0 0 0 0 13 0 -12 -3
word ins	8 -1 -2 -1 -1 -5 2 0 -1 17
word inschrijv	-5 0 0 0 -2 0 -6 0 15 -23
word inschrijv voor	-5 0 0 0 -2 0 -6 0 15 -30
word inscribirte	0 -7 0 0 9 0 0 0 0 -6
word inscricao	-2 -3 0 -1 0 -1 -7 -1 14 -1
word inscripcion	-1 -1 0 0 6 0 -7 4 0 -21
word inscripcion en	0 0 0 0 2 0 -1 0 0 -10
word inscription	-5 0 0 0 -1 0 -18 -1 26 4
word inscrito	0 0 0 0 1 0 -1 0 0 -13
word inside	-1 -1 -1 -1 9 2 -13 0 6 15
word inside the	0 0 0 0 2 0 0 0 -1 17
word insieme	2 3 -2 0 -6 0 -9 0 13 -10
word insight	-3 2 0 0 2 0 -4 0 2 26
word inspecao	0 0 1 0 0 0 0 0 0 -8
word instancia	-6 0 0 0 -3 -1 -12 -1 23 -14
word instead	-28 -15 54 -2 -5 -5 -15 15 1 15
word instead ?	-8 -11 32 -1 -1 -4 -6 -1 -1 -4
word instructional	0 -2 0 0 5 0 2 0 -3 -37
word insurance	3 3 -1 -1 -1 0 -3 -1 1 19
word insurance policy	0 0 0 0 0 0 0 0 0 13
word intake	1 -5 0 0 11 0 -1 0 -5 -10
word intakegesprek	0 0 0 0 0 0 0 0 0 8
word intend	0 0 0 0 -1 0 2 0 -1 15
word interesada	-1 -1 -3 -1 0 -1 9 -3 0 23
word interessa	-2 1 0 0 -5 0 8 0 -1 -2
word interessata	-2 0 -12 0 0 0 18 -1 -3 4
word interesse	-4 21 -9 -1 -24 -7 40 -9 -6 -57
word interesse ?	-1 -13 -3 0 -8 -3 29 0 0 -3
word interesse an	1 1 -3 -1 0 -1 -4 0 8 1
word interessee	-5 -1 -12 0 -3 -1 27 0 -5 5
word interessieren	7 -4 0 0 -4 0 -8 -1 10 -5
word interessiert	0 -1 0 0 6 0 -1 0 -3 12
word interest	-17 39 -4 -2 -12 -8 -20 -6 31 57
word interest ?	0 -3 0 0 -2 -4 12 0 -3 -16
word interest in	3 15 -2 1 -4 -2 -17 -3 9 35
word interest please	-14 16 0 0 0 0 -1 0 0 1
word interest you	0 -1 0 0 8 0 -6 0 0 2
word interet	0 -2 0 0 4 -2 10 0 -9 -9
word interet pour	2 -5 0 0 -1 -1 13 0 -8 -1
word intern	-2 -1 1 0 -12 1 13 0 -1 -1
word internal	-2 -3 -1 1 6 -1 9 -5 -5 28
word internal applicant	0 0 0 0 1 0 0 0 0 13
word interne	-12 -5 -2 3 21 -1 -3 -1 0 -8
word internet	3 -2 0 0 0 0 0 0 0 19
word internship	-1 -1 0 -1 0 5 -2 0 0 33
word interview	-15 30 52 20 -38 -36 15 5 -33 69
word interview !	1 0 0 0 0 -1 0 0 0 14
word interview #	0 1 0 0 0 0 0 0 0 24
word interview :	17 -18 22 1 -6 -2 -14 -3 3 -5
word interview ?	-12 20 -14 -1 -2 -1 5 3 0 -23
word interview about	1 0 0 0 0 0 0 0 0 24
word interview and	9 -3 -9 -1 16 1 -8 -1 -3 -13
word interview are	-5 -3 0 1 -5 -1 -2 -1 15 -5
word interview at	4 5 -4 -1 -2 -1 -3 -1 1 -18
word interview availability	-6 11 0 0 -1 0 -2 0 -1 0
word interview call	2 -2 0 1 0 0 0 1 0 -14
word interview cancell	-4 -1 8 0 -1 0 -1 0 -1 -7
word interview confirmation	4 -1 -1 0 -1 0 -1 0 0 10
word interview date	-6 2 8 -1 -1 0 -2 1 -1 -14
word interview detail	4 -1 0 0 0 0 -1 0 0 -17
word interview feedback	-2 -2 0 -1 -6 0 13 -1 -1 -32
word interview finance	1 0 0 0 0 0 0 0 0 8
word interview for	4 20 11 9 -9 -6 -6 -6 -17 -34
word interview has	-10 -2 2 10 -2 -1 8 -4 -2 -3
word interview her	0 0 0 0 0 0 0 0 0 8
word interview i	-1 18 -3 0 -1 1 -14 1 0 -13
word interview invitation	5 -2 -1 0 0 0 -1 0 0 26
word interview is	4 2 -4 -2 -4 -1 8 -2 -2 -23
word interview kit	0 0 0 0 0 0 0 0 0 9
word interview me	0 0 0 0 0 0 0 0 0 13
word interview notice	0 0 0 0 0 0 0 0 0 -9
word interview of	-1 1 12 -8 -1 0 -3 0 0 21
word interview on	-24 -9 2 20 -3 1 18 1 -6 27
word interview over	0 1 0 0 0 0 0 0 0 -16
word interview panel	0 -1 5 -1 0 0 -3 0 0 28
word interview please	-7 -3 0 0 -1 0 10 2 0 -18
word interview postpon	-1 -1 10 0 -1 0 -7 0 -1 -2
word interview question	0 0 0 0 0 0 0 0 0 15
word interview room	4 0 -4 0 0 0 0 0 0 18
word interview schedul	-3 1 6 1 -1 -1 -2 -1 0 36
word interview schedule	1 -1 2 -1 0 0 -1 0 0 37
word interview slot	-23 9 19 0 -1 0 -3 0 -1 -39
word interview stage	0 -1 0 0 -1 0 4 0 -1 8
word interview start	12 -6 -3 -1 0 0 0 0 0 7
word interview take	0 0 0 0 0 0 0 0 0 9
word interview team	0 0 0 0 0 0 0 0 0 22
word interview them	0 0 0 0 0 0 0 0 0 19
word interview this	0 11 0 0 1 0 0 0 -12 18
word interview time	1 1 6 -2 -1 -1 -2 -1 -1 -16
word interview timemention	45 -6 -37 -11 -3 -2 18 -2 -2 -69
word interview to	-3 0 4 0 0 0 0 0 1 -10
word interview update	-1 0 -12 16 -2 0 0 -1 0 -6
word interview van	-3 -2 0 1 6 0 -1 0 -2 10
word interview voor	0 0 1 0 0 0 0 0 0 19
word interview w	-10 14 -3 0 0 0 0 0 0 0
word interview was	-10 -1 11 3 0 0 -1 -2 -1 -7
word interview we	0 -2 0 0 0 1 3 0 0 22
word interview will	-8 18 1 -3 -6 -1 -11 -1 10 -23
word interview with	38 -14 6 -3 -4 -4 2 -13 -8 39
word interview you	9 10 -4 0 -2 1 -7 -4 -4 -16
word interview your	1 0 0 0 0 0 0 0 0 9
word interviewer	4 -9 5 5 -3 -1 2 -1 -2 38
word interviewer are	0 0 0 0 0 0 0 0 0 -8
word interviewer for	0 0 1 0 0 0 0 0 0 29
word intervista	1 0 0 0 0 0 0 0 0 17
word into	-1 -4 10 -2 0 -4 4 -1 -2 8
word into our	-4 -2 5 0 0 0 1 0 1 -12
word into the	2 0 -1 -2 1 -3 8 -1 -4 -3
word intranet	0 0 0 0 0 0 0 0 0 8
word intro	-4 30 -2 -2 -7 -1 -11 -1 -3 -32
word intro #	0 1 0 0 -1 0 -1 0 0 -20
word intro call	2 3 0 1 -1 0 -2 0 -2 -22
word introduce	0 -1 0 0 4 -1 -1 0 0 24
word invece	-3 -2 4 0 -3 0 5 0 -1 -9
word inventory	-1 -3 0 0 -4 0 -1 0 9 0
word invest	0 0 0 0 1 0 0 0 0 23
word investeerder	-3 0 -7 10 0 0 0 0 0 11
word investigacion	0 0 0 0 1 0 0 0 0 -15
word inviata	0 0 0 0 -1 0 -1 0 2 -15
word inviato	-8 -1 -1 0 0 0 -1 10 2 -6
word invio	1 -1 0 0 0 0 -1 0 2 15
word invit	-1 0 -2 -4 -11 -1 25 -5 0 65
word invit :	0 0 0 0 0 0 0 0 0 8
word invit to	3 -1 -1 -1 -1 -1 10 -2 -5 4
word invit you	-3 4 -1 -2 0 2 5 -1 -2 31
word invita	0 7 0 0 -1 0 -3 -1 -1 -8
word invita a	0 7 0 0 -1 0 -3 -1 -1 -8
word invitacion	8 -2 -1 0 -3 -1 -3 -1 3 -14
word invitation	0 -10 -3 0 -13 -6 -6 38 0 10
word invitation :	10 -5 1 -1 -1 -1 0 -1 -1 -16
word invitation a	2 -3 0 0 -3 0 5 0 0 -9
word invitation for	-1 -1 0 4 0 0 -1 0 0 14
word invitation to	2 8 0 0 -2 0 -4 0 -2 10
word invite	-3 -6 52 -3 -1 -4 -32 -5 2 15
word invite you	6 3 -1 -1 9 -1 -5 -1 -9 -11
word invitee	-3 -1 0 0 0 0 5 0 0 -8
word invitiamo	1 1 0 0 6 0 2 0 -9 11
word invitiamo a	0 1 0 0 6 0 2 0 -8 11
word invito	2 3 0 0 -1 1 -4 0 0 -16
word involv	0 1 0 0 0 0 -1 0 0 13
word inzwischen	0 -3 0 0 -1 11 -2 0 -4 -9
word io	0 5 0 0 -1 -2 3 -2 -1 -10
word ir	-5 0 6 0 1 0 -2 0 0 46
word ir a	0 0 0 0 0 0 0 0 0 20
word ira	0 0 1 0 0 0 0 0 0 10
word irati	0 0 1 0 0 0 0 0 0 -19
word is	28 -60 32 -20 -73 -35 49 15 64 61
word is #	2 -8 -1 0 -2 -9 20 1 -2 21
word is :	1 0 -1 0 -1 0 2 0 -1 -33
word is a	0 7 5 -9 1 18 -19 0 -4 1
word is about	0 -1 0 0 -2 0 0 5 -1 -11
word is an	-4 7 0 -1 0 -1 -7 3 3 -25
word is attach	-7 -2 -2 -2 -3 23 -6 -1 -1 3
word is available	0 -1 0 0 0 0 1 0 0 10
word is back	-3 -1 -3 -4 -4 -7 10 -4 16 -23
word is being	-4 -4 0 5 -2 -1 10 5 -9 -17
word is best	-1 2 0 0 0 0 0 0 0 -21
word is binnen	-1 -1 0 0 -1 0 -9 -2 16 -12
word is book	1 0 0 0 0 0 0 0 0 44
word is cancell	-2 -1 -1 7 0 0 -2 0 -1 -9
word is clos	2 -3 7 -1 13 4 -28 9 -2 -20
word is complete	-2 -1 0 0 -5 0 -2 0 12 -2
word is confirm	2 0 0 -1 -1 -1 1 0 -1 52
word is de	0 -2 0 0 -3 0 6 0 0 13
word is down	0 0 10 0 -1 -1 -6 0 0 10
word is due	5 0 -5 0 0 0 0 0 0 24
word is fine	-28 -3 19 -3 -3 10 15 -2 -5 -9
word is fixed	5 -1 -1 -1 0 0 -1 0 0 -10
word is going	0 -1 -2 0 14 -1 -8 0 -2 9
word is good	19 -2 -6 -1 0 -1 -9 0 0 -1
word is here	0 0 3 0 0 -1 -1 0 -1 -10
word is het	8 -2 -1 0 1 -4 0 -1 -1 -24
word is hiring	0 0 0 0 0 0 0 0 0 11
word is ill	-1 -1 2 0 0 0 0 0 0 16
word is in	7 -13 0 -2 -4 -1 -8 6 16 -39
word is interview	0 0 0 0 0 0 0 0 0 15
word is invit	0 0 0 0 0 0 0 0 0 14
word is it	0 0 0 0 0 0 0 0 1 15
word is just	-5 0 0 -1 -2 0 2 1 6 -14
word is my	0 0 0 0 0 0 0 0 0 28
word is need	-1 -1 -1 8 -2 0 4 -1 -6 15
word is no	-2 -6 -6 0 8 -1 4 5 -3 6
word is nog	0 0 -2 3 0 -14 13 0 0 22
word is not	-1 -1 0 0 -10 -1 5 7 1 24
word is now	-5 -4 5 -1 23 0 0 -3 -15 -41
word is off	-1 -1 4 3 -1 -1 -2 -1 0 17
word is ok	4 1 0 0 0 -1 -3 0 0 -26
word is on	20 -6 -16 -3 -9 -1 30 -5 -9 45
word is one	0 0 0 0 -4 -2 8 0 -1 -3
word is op	6 -4 -1 -1 -2 -3 7 -1 0 -13
word is our	0 0 0 0 1 0 0 0 0 9
word is out	-1 -1 1 0 -3 -1 9 -1 -3 -4
word is over	-1 9 -2 0 -3 -1 5 -1 -8 -11
word is perfect	2 0 -1 0 0 0 0 0 0 14
word is ready	-2 4 0 0 -1 12 -9 -1 -2 -1
word is runn	-3 -1 20 -2 -1 -2 -11 -1 0 0
word is schedul	8 -3 -1 -1 -1 0 -1 0 0 -23
word is set	6 -1 -3 0 0 0 -1 0 0 -17
word is shortlist	0 3 0 0 0 0 -3 0 1 10
word is that	0 0 0 0 -4 0 4 0 0 9
word is the	9 -8 0 -2 -16 -6 14 3 5 27
word is there	-1 1 1 0 0 0 0 0 0 9
word is timemention	3 2 -3 0 -1 -10 10 -1 1 58
word is to	-1 0 0 0 -2 0 -1 0 4 19
word is travell	-2 0 -2 -3 -1 -1 12 -1 -1 -1
word is wait	-1 2 0 0 -1 0 -1 4 -3 -8
word is what	-8 -2 -1 -1 -1 10 3 -1 0 -11
word is when	11 -5 0 0 -3 -1 -10 -2 9 -11
word is with	-1 1 0 0 0 0 -20 0 20 -14
word is your	3 -7 -1 -1 -9 12 2 3 -2 -40
word iscrizione	0 0 0 0 0 0 0 0 1 13
word isn't	-4 -6 -4 8 4 -3 -5 2 7 35
word isn't a	0 -1 0 -3 9 -1 1 -1 -4 -6
word isn't the	0 -1 0 0 5 -1 -3 0 1 12
word issue	0 0 0 0 1 0 -1 0 0 28
word issue #	0 0 0 0 0 0 0 0 0 24
word ist	45 -10 -30 13 -22 -22 21 -2 6 -19
word ist bei	2 -3 2 -1 -3 -1 0 4 0 17
word ist da	0 6 -6 0 0 0 -1 0 2 -9
word ist der	3 -1 -1 0 0 2 -1 0 0 -10
word ist im	0 0 0 0 -4 0 4 0 1 -12
word ist noch	4 0 -1 0 -1 -10 11 -2 -1 24
word it	-49 -89 -36 0 87 59 -15 -6 49 -14
word it :	-1 -1 -1 0 2 -1 -3 4 0 12
word it ?	10 -9 -9 -1 -1 9 1 0 0 38
word it a	-3 -1 1 0 3 7 -4 0 -4 9
word it again	0 -1 0 0 16 0 -14 0 0 -5
word it and	-2 -3 -2 -1 -1 -7 10 -6 12 10
word it at	-4 -5 1 0 -2 -1 1 -3 12 -14
word it back	-3 -1 -1 0 -7 -4 17 -1 0 -14
word it be	-1 0 2 0 0 0 -1 0 0 -19
word it before	-15 7 -2 -1 15 6 -7 -1 -3 -9
word it by	-10 -2 -2 -1 -10 3 12 -2 13 -18
word it came	0 -1 0 0 3 -1 -4 8 -6 11
word it careful	0 0 0 0 0 0 0 0 1 12
word it doesn't	0 -1 0 0 3 0 -2 0 0 14
word it for	0 0 0 0 1 0 0 0 0 17
word it goes	-6 0 -1 -1 0 7 0 0 0 10
word it in	-8 -7 -2 -3 -7 13 21 -1 -6 -4
word it is	22 -7 8 -2 -7 3 -16 1 -3 15
word it isn't	-1 -2 -3 -1 1 -1 1 3 2 36
word it may	0 0 0 0 -2 0 -4 6 0 -9
word it now	0 0 0 0 -1 0 3 0 -2 16
word it on	-3 1 -1 -1 0 7 -19 11 6 -2
word it over	-5 -9 -1 -1 2 10 7 -1 -1 -15
word it so	-1 -1 -1 0 -1 0 7 0 -2 -11
word it take	-2 6 -1 -1 -1 0 2 0 -3 16
word it thank	-2 -1 0 -2 -1 0 11 -1 -4 -5
word it the	-2 0 -1 11 -3 2 -7 0 0 3
word it then	0 0 -1 0 0 0 -8 0 9 -12
word it this	-1 -1 -1 0 -7 0 17 -2 -6 1
word it through	-8 -2 -2 0 -2 -4 18 -1 1 -2
word it timemention	-2 -10 19 -3 9 -9 -3 -1 0 8
word it to	-2 -4 -8 -3 10 -7 -9 2 19 -38
word it was	-20 -4 2 -2 23 -11 16 -3 0 23
word it went	0 -4 -3 0 0 -3 11 0 1 -1
word it will	-5 -3 8 -1 -2 1 5 0 -3 0
word it with	0 0 0 0 -7 0 7 0 0 27
word it within	0 -2 0 0 -1 15 -8 -4 -1 -12
word it would	-4 7 -2 0 0 3 -4 0 0 -18
word it'd	-2 2 -1 0 -2 -1 5 0 -1 -14
word it'd be	-1 4 0 0 -2 1 0 0 -1 -11
word it'll	11 -6 -4 -1 -13 -1 13 -2 2 -5
word it'll be	9 -4 -4 0 -10 -1 4 -1 6 -9
word it's	7 -24 -14 -7 -12 14 20 -4 22 61
word it's #	-9 -5 -2 0 -2 6 14 0 0 -8
word it's about	1 2 0 0 0 -1 -4 4 0 -23
word it's in	0 -1 0 0 -6 0 -7 0 14 -3
word it's on	-1 -1 0 0 -3 -1 -9 -2 17 1
word it's still	0 0 0 0 0 0 0 0 1 38
word it's the	18 -7 -5 0 0 -2 -4 0 0 6
word it's your	-2 -1 -1 0 -1 13 -6 -1 0 -4
word item	0 -1 0 0 3 0 -4 -1 3 9
word itinerary	1 0 0 0 0 0 0 0 0 -10
word its	19 -12 -4 3 -4 -14 9 -5 7 -47
word its review	-3 -1 0 0 -7 0 2 0 10 -7
word its way	13 0 -2 0 -1 0 -11 0 1 -3
word j	15 -7 -3 -2 -3 -2 -2 6 -2 -36
word j #	16 -5 -2 -1 -3 -1 -2 -2 -1 -27
word j'ai	-7 -8 0 -1 15 0 18 -3 -13 -49
word j'ai bien	-1 -3 0 0 -1 0 7 0 -2 -13
word j'ai le	-1 -1 0 1 -1 4 -1 0 0 -31
word j'aimerai	-2 5 -1 0 -1 -1 0 0 0 -8
word j'aurai	0 1 -1 1 4 0 -3 0 0 -10
word ja	-3 -37 9 9 22 8 -10 -3 5 -61
word ja !	-1 -3 -1 0 -1 12 -5 0 0 -19
word ja nao	-1 0 -9 11 0 0 0 0 0 -5
word jaar	-3 -4 0 0 21 0 -2 0 -11 8
word jammer	-3 11 -14 0 -5 -2 14 -1 -1 -18
word jan	1 -1 -1 0 2 -1 2 -1 0 9
word january	10 -3 -1 0 -1 -1 2 -5 -2 17
word java	0 3 -4 0 16 -2 -12 -1 -1 5
word je	-10 -16 -7 0 -7 -10 86 -36 -1 -104
word je aan	-4 3 0 -1 0 0 -1 0 4 -9
word je aanmeld	-2 3 0 0 -1 -2 8 0 -6 2
word je belangstell	0 0 0 0 3 0 0 0 -2 8
word je bent	6 -7 -1 0 0 1 3 -1 -1 24
word je bij	-1 9 -7 -1 2 0 -1 0 -1 -21
word je brief	0 2 0 0 -2 -1 -4 -1 6 -21
word je cv	3 0 -1 -1 -4 -1 9 -1 -5 -14
word je dat	-2 -17 -7 -1 8 9 11 -1 -2 4
word je de	0 0 -1 0 -1 3 -2 1 0 13
word je deze	0 17 0 0 -1 -1 -14 0 -1 10
word je een	2 1 -1 -1 -1 -1 4 -1 -3 -28
word je er	-2 -1 0 0 -8 -1 14 -1 -1 -1
word je fais	3 -1 0 0 -1 0 -1 0 0 22
word je garde	-1 -1 0 1 11 0 -9 0 -1 -13
word je gegeven	0 -4 -2 0 25 -1 -20 0 2 -14
word je gesprek	4 8 -6 -1 -1 0 -3 0 -1 -20
word je graag	0 6 -2 -1 0 9 -9 -1 -2 -5
word je hebt	-6 -3 0 -1 13 12 -7 -1 -6 2
word je het	-3 5 -1 -2 9 11 -15 -2 -3 -23
word je hoeft	1 -1 -1 18 -9 -3 -4 -1 0 -5
word je hoort	-9 -3 -1 0 -6 -2 11 -4 14 -8
word je in	9 -6 0 0 -4 -5 15 0 -8 -10
word je kunt	-3 1 -3 0 11 13 -18 -1 -1 -14
word je l'ai	0 0 0 0 0 0 13 0 -13 6
word je me	-3 0 -1 -1 -4 -4 17 -1 -3 19
word je n'ai	0 0 0 0 -8 0 -2 0 10 -3
word je nieuwe	-3 -1 -3 0 -6 -1 15 0 -1 16
word je nog	-1 -7 -3 0 -9 0 29 -1 -8 -17
word je of	0 -1 0 0 -1 0 9 0 -7 -6
word je ons	1 0 0 0 0 2 -2 0 0 -8
word je op	0 -9 -2 2 -6 15 -2 0 3 -11
word je open	0 0 0 0 0 0 0 0 0 10
word je peux	0 6 0 0 0 0 -6 0 0 14
word je portfolio	0 5 0 0 0 0 -5 0 0 9
word je prefere	-1 0 -1 1 -6 -6 12 0 0 9
word je snel	6 -1 0 0 4 0 -6 0 -2 -8
word je sollicitatie	-7 14 -3 -1 -3 -2 -13 -2 18 -10
word je sollicitatiegesprek	0 4 -2 -1 -1 0 0 0 0 -28
word je suis	-11 -8 25 8 0 0 -20 4 2 -20
word je te	1 -2 -1 -1 5 -2 3 -1 -1 -15
word je timemention	22 -16 -10 -2 -2 -6 18 -2 -2 -2
word je van	23 -5 -6 2 -1 -4 -3 0 -5 -13
word je verder	0 0 0 0 2 0 -1 0 0 8
word je volgende	-4 9 -1 0 0 -1 -3 0 -1 -13
word je voor	-1 -1 -1 1 -1 0 11 -5 -4 6
word je vous	6 -12 3 -4 -10 -3 28 -3 -6 12
word jede	0 -1 0 0 -1 0 0 0 1 11
word jeder	0 0 0 0 0 0 0 0 0 18
word jederzeit	4 -1 -1 0 -2 -8 8 -1 1 -20
word jefa	0 0 0 0 1 1 -2 0 -1 12
word jetzt	-5 0 -1 -2 14 -1 -4 -1 1 21
word jetzt bewerben	0 0 0 0 0 0 0 0 0 14
word jeun	-2 -1 0 -1 -1 -1 4 0 0 15
word jeun auteur	0 0 0 0 0 0 0 0 0 12
word jij	4 3 -2 -1 1 7 -10 -1 -2 60
word jij de	0 0 0 0 0 1 0 0 0 9
word jij het	0 0 0 0 0 0 0 0 0 18
word jim	0 0 -1 -1 -5 -1 14 -1 -5 4
word jo	3 -1 -1 -1 -2 1 -2 0 2 95
word joan	3 -1 0 0 3 0 -4 0 -1 11
word joao	0 0 0 0 6 -2 -4 0 0 16
word job	21 -32 -30 27 10 7 38 -17 -24 -65
word job !	-2 -2 -1 16 -14 1 -2 -2 4 2
word job :	-3 -3 0 2 -3 0 -1 0 9 26
word job ?	-1 1 -14 0 -1 0 14 0 0 -28
word job and	0 4 -1 -1 1 0 -3 -1 0 -33
word job application	0 0 0 0 1 0 -2 1 1 12
word job as	0 0 0 0 0 0 0 0 0 -8
word job at	-2 -3 0 0 -7 -4 17 -1 1 21
word job board	0 0 0 0 0 0 0 0 0 16
word job description	-1 -5 0 0 -4 -4 15 -1 0 4
word job has	-1 0 0 10 -9 -1 0 0 1 -12
word job in	-4 3 3 -3 3 0 -2 0 0 14
word job is	1 -3 0 0 -8 16 -3 -1 0 -23
word job offer	-1 0 0 0 0 2 0 0 0 13
word job on	-3 4 0 0 0 0 2 0 -2 -12
word job timemention	-3 -1 -1 -3 11 -3 1 -1 0 -2
word job you	0 -2 0 0 0 0 4 0 -2 12
word job'	-10 -1 -2 3 15 10 -10 -2 -1 -12
word jobs	-3 -6 -8 0 6 -1 2 16 -7 9
word jobs in	0 0 0 0 0 0 0 0 0 12
word jobs that	0 0 0 0 0 0 0 0 0 10
word joe	-1 9 -8 0 12 3 -15 0 0 0
word joel	2 -6 -7 5 -1 -1 -22 30 -1 -14
word joel marsh	2 -4 -5 6 0 0 -17 20 0 -8
word join	21 9 -15 -2 5 0 -5 -4 -9 68
word join #	4 -2 -1 0 0 0 -1 0 0 -11
word join :	7 -4 0 0 -1 0 0 -1 0 -14
word join on	1 0 0 0 0 0 0 0 0 -23
word join our	0 -1 0 0 5 2 -2 0 -4 40
word join the	-2 -1 0 3 10 0 -3 0 -6 30
word join us	5 9 -1 -4 -4 -6 0 -1 1 -3
word join with	0 0 0 0 0 0 0 0 0 21
word join your	6 7 -12 -1 0 0 0 0 0 10
word joindre	-2 15 -1 -1 -2 -2 -6 -1 -1 -17
word joiner	-1 0 -1 0 -3 -4 -6 -2 17 0
word joint	6 -4 -2 -1 -6 2 5 -1 -1 10
word jona	1 0 -1 0 0 0 -1 3 -1 29
word jonah	0 0 0 0 0 0 0 0 0 14
word jonge	0 0 0 0 0 0 0 0 0 14
word jonge schrijver	0 0 0 0 0 0 0 0 0 14
word jornada	-14 -2 -9 0 2 1 25 0 -1 5
word jou	4 -2 -1 -1 6 3 -7 -1 -1 9
word jou ?	5 -3 -1 0 0 -1 0 0 0 -14
word jour	-9 -9 6 -3 -21 5 34 3 -7 37
word jour de	0 -3 -1 0 -2 -2 13 -2 -1 3
word jour ouvr	-5 0 0 0 -1 0 10 5 -7 -13
word jour par	0 0 0 0 0 0 0 0 0 12
word journaliste	1 0 0 0 0 1 -1 0 0 -12
word journee	7 -1 -1 -2 3 -1 -3 0 -2 -23
word journee d'essai	1 -1 -1 -1 2 0 -1 0 0 -11
word journee de	2 0 -1 -1 2 0 0 0 -2 -17
word jouw	-1 4 0 0 15 2 -8 -1 -11 19
word jouw sollicitatie	0 0 0 0 16 0 -6 0 -8 -2
word joven	0 0 0 0 1 0 0 0 -1 22
word joven autor	0 0 0 0 0 0 0 0 0 22
word jr	2 -1 -1 0 2 6 -6 -1 0 -12
word jr #	-1 0 0 0 2 6 -5 -1 0 -8
word juf	0 0 0 0 0 0 0 0 0 17
word juf van	0 0 0 0 0 0 0 0 0 9
word juin	-1 -1 0 -1 4 10 -11 0 1 -10
word jullie	0 0 0 0 0 0 0 0 0 64
word july	-8 -1 0 0 1 -1 16 -1 -6 3
word jump	0 2 0 0 0 0 -2 0 0 11
word june	-9 9 -3 -1 -12 20 -22 -2 19 85
word june #	0 -6 2 0 0 7 -2 0 0 -8
word jung	2 0 0 0 0 0 0 0 -1 8
word junho	-2 -3 -1 0 -10 -1 7 -2 10 12
word juni	1 -4 -1 0 -10 4 6 -1 6 -4
word junio	-1 0 0 0 -1 -5 5 0 2 28
word junior	0 0 0 -1 4 2 -8 -1 3 -7
word junta	0 0 0 0 -5 0 -1 0 7 11
word junto	-1 -9 1 0 -6 1 0 -2 15 -1
word jurado	0 0 0 0 0 0 0 0 0 32
word juri	5 0 0 -7 4 -1 7 -1 -8 18
word juridisch	4 2 0 0 -11 -1 7 0 -1 -2
word jury	-2 -5 0 -1 0 5 2 0 0 27
word jusqu'a	2 -1 -3 0 -5 0 4 0 3 -13
word jusqu'a la	0 0 0 0 -4 0 6 0 -1 -12
word jusqu'au	-1 0 -1 -1 -1 0 1 3 -1 -9
word just	32 -5 -14 7 -22 -11 17 -22 19 15
word just a	12 -3 -7 -1 -1 0 -2 0 3 5
word just ask	0 0 0 0 0 0 0 0 0 -10
word just confirm	10 0 -9 0 0 0 0 0 0 1
word just tell	-1 10 2 0 -1 -2 -12 -1 5 -21
word just to	-5 -1 -1 0 -1 -1 -7 2 14 -4
word juste	1 0 0 0 -10 0 2 0 9 -7
word justificante	0 0 0 0 0 0 0 0 1 -8
word k	-7 -11 -7 -1 -4 45 -8 -2 -4 -8
word k and	0 -2 -2 0 -2 18 -12 0 0 -1
word kaffee	0 0 0 0 0 0 0 0 0 12
word kam	7 -9 -1 0 -1 -1 6 0 0 8
word kamer	3 -1 1 0 -1 -1 0 0 -1 21
word kamer #	3 -1 0 0 -1 -1 0 0 -1 -8
word kan	-11 -5 12 1 5 -1 14 -2 -13 58
word kan dat	0 0 0 0 0 0 0 0 1 8
word kan ik	-2 -6 -1 1 -2 -1 13 0 -1 -5
word kan timemention	0 1 0 0 0 0 0 0 0 44
word kandidaat	-4 -3 -1 -1 11 -1 2 -1 -3 31
word kandidaten	-1 -2 -2 3 2 0 0 -1 2 35
word kandidaten voor	0 0 0 0 1 0 -1 0 0 8
word kandidatuur	-1 20 0 0 -2 0 -5 -4 -6 -14
word kann	-5 24 -6 -4 9 -1 -25 14 -6 2
word kann ich	-2 21 -14 1 5 0 -6 0 -5 -6
word kannst	13 2 -1 -3 -2 3 -7 -2 -4 4
word kannst du	12 -4 0 -1 -2 0 -4 -2 0 23
word kantoor	4 -19 0 -1 -1 4 12 2 -2 -12
word kantoor aan	1 -1 0 0 0 0 0 0 0 8
word kantoor in	9 -3 0 0 -1 0 -3 0 -1 -4
word kanzlei	5 -1 0 -3 0 0 -1 1 -1 -18
word kara	3 -2 -3 -1 -2 -1 -3 9 -1 -9
word kara stone	-2 -1 -1 -1 -2 0 -2 9 0 -6
word karim	0 0 0 0 0 0 0 0 0 13
word karima	-4 -8 0 0 -1 4 10 0 0 -14
word kate	5 0 -4 0 0 0 -1 0 0 12
word keen	-7 9 0 3 -4 0 1 0 0 -10
word keen to	-7 9 0 0 -2 0 1 0 0 -7
word keep	-3 -7 -7 -2 11 -8 -2 -3 21 9
word keep it	-1 -1 0 0 -6 -4 -6 -2 19 8
word keep the	7 0 0 0 0 0 -7 1 0 -13
word keep your	-12 -3 -2 1 6 -2 12 -3 4 -13
word keer	-4 15 -1 0 -1 -2 -2 0 -4 -6
word kein	-7 11 10 2 -3 -11 -1 0 0 -1
word kein problem	-6 11 10 0 -2 -1 -11 0 0 -11
word keine	2 -2 -1 -1 15 -1 -8 0 -3 -5
word keine zusage	0 0 0 0 0 0 0 0 0 11
word keinen	0 -7 12 0 3 -1 -5 0 -1 -4
word keller	8 -1 -6 0 0 0 0 0 0 -7
word kennen	16 -4 -1 0 -1 -2 -5 0 -2 -6
word kennenlernen	-8 13 -2 -1 -5 -2 9 2 -4 55
word kennenlernen :	4 -2 0 0 -1 0 -1 0 -1 20
word kennenlernen ?	0 2 0 0 0 0 0 0 0 9
word kennenlerngesprach	0 0 0 1 0 0 0 -1 0 33
word kennenlerngesprach in	0 0 0 0 0 0 0 0 0 20
word kennenlerngesprach mit	0 0 0 0 0 0 1 0 0 -16
word kennismak	18 -14 -1 2 -2 -2 -6 -1 5 -34
word kennismak met	5 -4 0 0 0 0 0 0 0 -14
word kennismaken	11 13 -1 -1 -5 -4 -10 -2 -1 -20
word kennziffer	-2 3 0 -1 -1 0 -7 0 9 -17
word kennziffer #	-4 4 0 0 -1 0 -7 0 8 -15
word kept	-6 -1 -3 8 7 -2 -3 -1 0 -21
word kern	1 -1 -1 0 -1 -1 -1 -1 4 -10
word kerry	0 0 0 0 0 0 0 0 0 17
word kestrel	0 0 0 0 0 0 0 0 0 -8
word kettle	4 -1 -2 0 0 0 0 0 0 -23
word keuze	-1 -1 0 0 18 0 -6 0 -9 5
word kevin	0 0 0 0 0 0 0 0 0 28
word key	0 0 0 0 0 0 0 0 0 11
word keys	0 0 0 0 0 0 0 0 0 15
word kick	-2 -1 -1 -1 -7 -3 16 0 -1 18
word kick off	0 0 0 0 0 0 0 0 0 22
word kickoff	0 0 0 0 0 0 0 0 0 13
word kiezen	11 -7 -3 0 3 -1 -1 -1 -1 -19
word kijk	-4 -1 0 0 0 0 -6 0 12 12
word kijken	-4 -1 -1 0 -2 1 -5 -3 15 -21
word kim	15 -8 -4 0 -1 -2 2 0 -1 5
word kind	-10 19 6 -3 -16 7 7 -3 -8 -73
word kind be	5 -4 0 0 0 0 1 0 -1 -16
word kind let	0 1 0 0 -1 5 -5 0 0 -31
word kind note	-7 0 8 0 4 0 0 0 -4 -10
word kind reply	0 5 0 0 -2 0 -2 0 -1 11
word kind share	-1 14 0 0 0 -1 -11 0 0 -5
word kinderen	1 -1 -1 0 3 0 0 0 -2 -12
word kit	0 0 0 0 0 0 0 0 0 17
word kita	1 0 -1 -1 -1 -1 -6 0 9 31
word kitchen	2 0 -1 0 -1 2 -2 -2 0 14
word klant	-8 9 -1 -1 -1 -6 10 -1 -3 -20
word klanten	0 0 0 0 0 0 0 0 0 9
word klantenservice	0 1 0 0 0 0 -1 0 0 -24
word klar	13 -1 0 0 -1 -1 -8 -1 -1 -3
word klas	7 -2 -1 -1 2 -3 -1 -1 -2 -33
word klasse	3 -9 0 0 2 -1 7 0 -1 -7
word klasse #	0 0 0 0 0 0 0 0 0 8
word kleine	-2 2 0 0 -1 -2 6 -1 -1 -9
word kleingarten	0 0 0 0 0 0 0 0 0 17
word klingeln	20 -6 -4 -1 0 -2 -5 0 0 -9
word klingeln sie	16 -3 -4 -1 0 -2 -5 0 0 -5
word kniv	12 -2 -10 0 0 1 0 0 0 -21
word know	-33 20 -9 32 0 15 0 -20 -5 17
word know :	-1 9 -4 0 -1 -1 1 0 -2 -5
word know and	0 -10 2 0 -7 -1 17 0 0 -1
word know as	-1 -3 0 0 1 0 -18 0 22 8
word know at	0 0 0 0 15 -3 -11 0 0 -1
word know by	-2 -3 -2 -2 -9 12 8 -1 -1 9
word know i	0 -1 -1 3 8 -2 -3 0 -3 -1
word know if	-12 11 -3 -4 -2 4 15 -3 -6 25
word know more	-2 -12 2 -1 9 -2 12 0 -5 -16
word know of	0 2 0 0 0 -1 -1 0 0 -13
word know our	0 0 0 0 1 0 0 0 0 10
word know that	7 -5 -12 12 3 -2 0 1 -4 7
word know the	-2 -1 4 -2 11 -2 -5 0 -3 -17
word know timemention	0 -2 -2 -1 -5 8 4 -1 0 -8
word know what	-1 2 0 0 -3 14 -6 -1 -7 2
word know where	0 0 0 0 0 0 4 0 -4 -19
word know whether	-1 0 1 0 -6 2 4 0 1 13
word know which	-1 4 0 0 -1 0 -1 0 0 8
word koffie	-1 8 -2 0 0 -1 -4 0 0 -12
word kok	4 -3 -5 0 8 -1 -1 0 -1 -5
word kollegen	0 -2 -1 0 -7 -1 12 -1 0 0
word kollegin	6 -10 -1 -1 2 4 -2 2 -1 -14
word kom	6 -1 -2 -1 -2 -2 -1 -2 5 9
word kom alstublieft	1 0 -1 0 0 0 0 0 0 9
word kom je	7 0 -2 0 -1 -1 -2 1 -2 -16
word kom timemention	2 0 0 0 0 0 0 0 0 9
word komen	-5 5 -2 19 -18 -4 6 -1 -1 16
word komme	0 0 0 0 0 0 -1 0 2 17
word kommen	7 -15 15 -3 -2 -1 -4 -1 3 8
word kommen ?	-2 6 -1 0 0 0 -1 0 -1 -23
word kommen sie	9 -4 -1 0 0 1 -1 0 -4 4
word kommenden	4 1 -1 0 -1 0 -1 0 -1 -13
word kommission	1 -1 0 0 -1 0 -1 0 3 -21
word kommission hat	0 0 0 0 1 0 0 0 0 8
word kommt	-7 -4 0 -1 -14 26 5 -1 -5 37
word kommt am	0 0 0 0 0 0 0 0 0 16
word komt	-1 -2 0 4 0 3 2 -2 -4 45
word komt dat	-6 0 12 0 -3 0 -1 0 0 3
word komt pas	0 0 0 0 -3 -1 7 -1 -1 -12
word komt timemention	-1 0 0 0 0 0 1 0 0 20
word komt u	0 0 0 0 0 3 -2 0 0 11
word konnen	1 4 11 -4 -14 10 -2 -5 -1 -2
word konnen sie	7 -6 -7 0 -3 -1 12 -1 -1 -5
word konnen und	0 0 0 0 0 0 -8 0 8 0
word konnen wir	-1 -5 2 -2 0 -1 11 -1 -4 8
word konnte	-4 -1 -1 1 0 0 1 7 -2 52
word konnte am	0 0 0 0 0 0 0 0 0 19
word konnte ich	0 -1 0 0 0 0 2 0 -1 19
word konnte leider	0 0 0 0 0 0 0 0 0 9
word konnten	-2 -10 8 0 -8 15 -7 -1 5 -15
word konnten sie	-1 4 0 0 -9 10 -2 0 -1 -5
word konnten wir	0 -7 8 0 0 0 -1 0 0 8
word kontakt	0 -4 0 0 10 -1 -4 0 -1 -8
word kopie	-1 -3 0 0 -9 -14 33 -5 -1 -7
word kopie van	-1 -2 0 0 -9 -13 27 0 -1 -5
word kort	0 -2 0 0 -1 8 -5 0 0 9
word kost	0 0 0 0 0 0 0 0 0 8
word krant	0 0 0 0 0 0 1 0 0 11
word kreeg	0 0 0 0 0 1 -1 0 0 12
word kregen	-2 4 0 0 4 0 -4 -1 0 -11
word krijg	26 -9 -2 -1 -4 -5 -5 0 0 -17
word krijg je	26 -9 -2 -1 -4 -5 -5 0 0 -18
word krijgt	0 5 0 0 2 -1 -5 -2 0 13
word krippenplatz	0 0 0 0 0 0 0 0 0 9
word krippenplatz fur	0 0 0 0 0 0 0 0 0 9
word kun	7 4 -5 -1 0 -7 4 1 -3 -22
word kun je	7 4 -5 -1 0 -7 4 1 -3 -48
word kun jij	0 0 0 0 0 0 0 0 0 26
word kunde	-1 0 -1 -1 -2 -1 7 -1 0 -16
word kunden	-15 17 -1 0 -5 -1 5 0 2 -39
word kunnen	-8 19 2 -1 -10 -5 6 -2 -1 -19
word kunnen we	-1 -3 10 0 2 -3 -3 0 0 27
word kunnen wij	0 -1 0 0 -12 0 9 0 4 -1
word kunt	3 0 -2 -1 10 12 -20 0 -2 -14
word kunt u	4 -1 1 0 -1 0 -2 0 -1 -12
word kurs	0 0 0 0 0 0 0 0 0 8
word kurz	9 -1 2 -1 -2 -2 2 -4 -3 -18
word kurze	2 -2 0 0 -1 -1 4 0 -2 -9
word kurzfristig	0 0 1 0 0 0 0 0 0 14
word kwartier	4 3 -1 0 -1 -1 -4 0 -1 11
word l	2 1 0 0 -3 0 3 0 -4 13
word l meetup	2 0 0 0 0 0 0 0 0 -9
word l'abbiamo	-1 2 -2 9 -9 -1 1 -1 0 -15
word l'adoption	0 0 0 0 0 0 0 0 0 14
word l'adoption de	0 0 0 0 0 0 0 0 0 14
word l'adozione	0 0 0 0 0 0 0 0 0 15
word l'adozione di	0 0 0 0 0 0 0 0 0 15
word l'agence	0 1 0 0 0 0 -2 1 0 -10
word l'ai	0 0 0 0 0 0 13 0 -13 6
word l'annee	0 0 0 0 0 0 0 0 0 9
word l'annee d'echange	0 0 0 0 0 0 0 0 0 9
word l'anno	0 0 0 0 0 0 0 0 0 14
word l'anno di	0 0 0 0 0 0 0 0 0 12
word l'appartamento	0 0 0 0 0 0 0 0 0 11
word l'appartement	0 0 0 0 0 0 0 0 0 27
word l'appuntamento	3 -1 -4 12 -8 -1 -1 0 0 13
word l'appuntamento di	-1 0 -1 12 -8 -1 -1 0 0 0
word l'assunzione	-1 -1 0 0 -1 9 -6 0 0 -2
word l'atelier	2 6 -1 0 0 0 -5 0 0 -22
word l'attente	0 0 0 0 0 0 0 0 0 11
word l'attente de	0 0 0 0 0 0 0 0 0 11
word l'avance	0 0 0 0 0 0 0 0 0 9
word l'avvocata	0 0 0 0 0 0 0 0 0 -10
word l'avvocato	0 0 0 0 0 0 0 0 0 -32
word l'azienda	-2 2 -1 2 0 -1 5 -2 -3 -29
word l'azienda ha	-1 0 -1 3 0 -1 8 -2 -6 -3
word l'ecole	0 0 0 0 -1 4 -1 0 -2 -8
word l'elenco	0 0 0 0 2 0 -2 0 1 -17
word l'elenco degli	0 0 0 0 -1 0 -2 0 3 -17
word l'emploi de	2 -2 0 0 0 0 0 0 0 -8
word l'entree	5 -4 0 0 0 0 0 0 0 13
word l'entree au	0 0 0 0 0 0 0 0 0 11
word l'entretien	-12 2 3 10 -3 -1 5 -1 -2 32
word l'entretien d'admission	0 0 0 0 0 0 0 0 0 9
word l'entretien d'adoption	0 0 0 0 0 0 0 0 0 11
word l'entretien de	-2 0 -2 5 0 0 -1 1 0 27
word l'epreuve	1 0 0 0 2 0 -2 0 0 -34
word l'epreuve orale	1 0 0 0 0 0 0 0 0 -15
word l'equipe	9 -15 -5 -4 2 -4 31 -10 -3 -19
word l'equipe a	0 0 0 0 -7 0 9 0 0 -1
word l'equipe que	0 0 0 0 0 0 0 0 0 -11
word l'essai	1 -1 -2 1 0 4 -2 -1 0 -31
word l'estuaire	0 0 0 0 -4 0 4 0 -1 -8
word l'etablissement	-1 -1 0 0 0 0 3 0 -2 -8
word l'etude	0 0 0 0 2 0 9 0 -10 -4
word l'etudion	0 0 0 0 0 0 -2 0 3 21
word l'etudion et	0 0 0 0 0 0 -2 0 2 23
word l'ha	0 0 0 1 0 1 -1 0 0 17
word l'heure	20 -7 -3 -1 -3 -3 -1 -1 -2 -2
word l'impiego	0 0 0 0 0 0 0 0 1 42
word l'impiego per	0 0 0 0 0 0 0 0 0 36
word l'incarico	-1 -1 0 -1 2 3 -2 0 -1 21
word l'incarico per	-1 0 0 -1 0 3 0 0 0 21
word l'incontro	0 0 0 2 0 0 0 0 0 -17
word l'incontro con	0 0 0 0 0 0 0 0 0 -19
word l'ingresso	0 0 0 0 0 0 0 0 0 16
word l'ingresso al	0 0 0 0 0 0 0 0 0 11
word l'inserimento	0 0 0 0 0 -1 2 0 0 8
word l'intervista	0 0 0 0 0 0 0 0 0 20
word l'invitation	4 -11 8 0 -1 0 -1 2 0 -4
word l'iscrizione	0 0 0 0 0 0 0 0 0 8
word l'issue	-1 0 0 0 0 1 -1 0 2 -8
word l'offerta	0 -1 0 0 0 1 6 0 -6 9
word l'offre	-6 6 -1 0 -3 0 -4 0 8 -8
word l'ora	0 2 0 0 -1 0 -1 0 0 15
word l'oral	-5 0 0 0 15 0 -6 0 -2 -9
word l'orario	-4 1 -9 -1 -2 -1 16 -1 0 -2
word l'ufficio	12 -5 -6 0 0 0 -1 1 0 -6
word l'un	0 2 -1 0 -1 0 2 -1 0 12
word l'un de	0 0 0 0 0 0 0 0 0 15
word la	-23 -14 31 14 28 -17 8 -43 15 2
word la adopcion	0 0 0 0 0 0 0 0 0 10
word la aspettiamo	2 0 0 0 0 0 -1 0 0 -9
word la banque	0 0 0 0 0 1 -1 0 1 8
word la beca	0 0 0 0 0 0 0 0 0 10
word la bolsa	0 -1 0 0 0 1 -1 0 1 -20
word la borsa	0 0 0 0 0 0 0 0 0 14
word la bourse	0 0 0 0 0 0 0 0 0 10
word la boutique	-1 2 -1 1 0 0 0 0 0 -14
word la busqueda	0 -3 0 0 1 0 -3 0 5 21
word la candidatura	-1 -1 0 0 0 0 6 0 -3 16
word la chambre	0 0 0 0 0 0 0 0 0 11
word la chiamo	0 -2 -1 0 -1 0 6 -1 -1 -14
word la cloture	0 0 0 0 -5 0 8 0 -2 4
word la commission	-1 0 0 0 -5 8 0 0 0 35
word la commissione	-1 -1 0 -1 6 0 -3 0 0 -18
word la communication	0 0 0 0 0 0 0 0 0 11
word la contatto	-1 3 0 0 -1 0 -1 0 0 -14
word la convocatoria	1 -1 -1 0 1 0 1 0 -2 -17
word la copie	0 -1 0 0 0 0 2 0 -1 -12
word la data	4 -2 3 -1 -2 -1 -2 0 0 -10
word la date	0 1 0 0 -3 0 3 0 0 -12
word la decision	0 6 -1 0 -4 0 13 -10 -2 9
word la decisione	-11 14 0 0 -1 0 -1 0 0 1
word la directrice	0 -3 0 0 0 4 1 0 0 11
word la disponibilita	0 0 0 0 0 0 0 0 0 10
word la doctora	0 0 0 0 0 0 0 0 0 14
word la documentacion	0 0 0 0 -3 8 -3 0 0 -6
word la domanda	-1 -1 0 0 15 0 -17 -3 7 -21
word la e	0 0 0 0 0 0 0 0 1 24
word la empresa	-4 4 -2 1 -3 -1 10 -2 -3 -22
word la entrada	1 0 0 0 0 0 0 0 0 8
word la entrevista	-4 -1 4 8 -4 -3 4 -1 -3 -1
word la esamineremo	0 0 0 0 0 0 0 0 1 19
word la espera	0 1 -1 0 -2 2 3 -1 0 19
word la estudiaremo	0 0 0 0 0 0 0 0 0 30
word la fin	-2 4 -1 -1 -15 -1 5 -1 11 -10
word la fine	3 0 0 0 -1 0 2 -1 -2 -8
word la graduatoria	0 0 0 0 2 0 -1 0 0 -13
word la invitiamo	1 1 0 0 5 0 2 0 -8 12
word la jefa	0 0 0 0 0 0 0 0 0 9
word la lettera	0 0 0 0 -7 1 -2 0 8 -2
word la lista	0 0 0 0 -1 0 -9 0 12 11
word la liste	-6 -1 0 -1 17 0 -10 0 1 -18
word la maraude	0 0 0 0 0 0 0 0 0 11
word la meme	0 -8 14 -1 0 -2 -3 0 0 -8
word la mia	3 0 0 0 0 0 -3 0 0 -13
word la misma	-6 -1 8 0 0 0 0 0 0 -1
word la na	1 0 0 0 3 0 -3 0 0 -13
word la obra	0 0 0 0 0 0 0 0 0 18
word la oferta	0 1 0 0 2 0 3 -4 -1 -12
word la parte	2 0 -2 0 4 -2 -1 0 -1 15
word la persona	0 0 0 1 2 0 -2 0 0 12
word la place	-2 -1 3 0 1 0 -1 0 0 17
word la planta	2 -2 1 0 0 0 -1 0 0 9
word la plaza	-2 -2 -2 1 11 1 -13 -1 6 30
word la ponencia	0 0 0 0 0 0 0 0 0 8
word la posizione	1 8 -1 2 0 -1 -5 -2 -2 -26
word la preghiamo	1 0 0 0 -1 0 2 0 0 -14
word la presente	-4 -1 1 0 -2 0 -1 0 6 -21
word la prima	-1 -3 1 0 0 0 4 0 0 12
word la prochaine	0 -1 0 0 -2 -2 7 0 -2 14
word la prova	4 1 -1 2 2 1 -6 -1 -1 -19
word la prueba	-2 9 -5 2 11 -2 -13 -1 0 -26
word la qualite	-1 -1 0 0 8 0 -4 0 0 -8
word la recepcion	0 0 0 0 0 0 0 0 1 8
word la recevabilite	0 0 0 0 -8 0 -2 0 11 -2
word la relacion	-6 0 0 0 1 -1 -4 -1 12 -14
word la relazione	0 0 0 0 0 0 0 0 0 20
word la rencontre	0 0 0 0 0 0 0 0 0 -12
word la responsabile	0 2 1 0 3 -1 -5 -1 0 -13
word la ricerca	0 0 0 1 0 0 1 0 0 15
word la ricevera	1 0 0 0 0 0 0 0 0 -16
word la ricezione	0 0 0 0 0 0 0 0 1 17
word la ringraziamo	-1 -2 0 -1 33 -9 -16 -1 -4 0
word la ringrazio	2 -1 0 -1 1 -1 -1 -1 2 -8
word la saison	0 -1 -8 14 -3 -1 -1 -1 0 -7
word la sala	3 -3 11 0 -8 -1 -1 0 0 -9
word la salle	0 -9 10 0 0 0 0 0 0 -2
word la scheda	0 -1 0 0 0 -1 3 0 0 -10
word la segreteria	0 0 0 0 0 0 0 0 0 -12
word la semaine	-1 26 1 -2 -2 -1 -15 -2 -4 1
word la settimana	-1 5 -1 0 -2 0 -2 0 0 -9
word la signature	0 0 0 0 0 0 0 0 0 11
word la sua	-2 8 -2 -1 -3 -2 -2 0 5 19
word la suite	-1 10 -2 0 -4 -7 6 -1 -2 -16
word la tarde	0 2 0 0 0 0 -1 0 0 13
word la tienda	4 0 -2 0 4 -1 -6 0 2 -20
word la timemention	9 -8 0 0 0 0 0 0 0 18
word la tua	-2 4 -2 0 -1 1 1 3 -4 -34
word la ultima	0 0 0 0 0 0 0 0 1 9
word la visita	0 0 0 1 -1 0 1 0 0 28
word la vostra	0 0 0 0 0 0 0 0 0 14
word la votre	4 -1 0 0 10 -1 -3 0 -7 17
word laat	-1 -2 -1 -1 -8 22 -15 -1 7 -17
word laat het	-5 1 1 0 -3 8 -1 0 0 2
word laat ik	4 -3 -1 0 -4 1 -6 0 9 -19
word laat je	0 -1 0 0 0 2 -1 0 0 -8
word laat u	0 0 0 0 0 0 0 0 0 9
word laatste	-1 2 0 -1 -2 -1 8 -2 -3 11
word lab	-7 15 -2 -1 4 -6 1 -1 -4 -32
word laboral	0 -1 -1 0 -1 1 2 0 0 -9
word laboratorio	-3 -1 -1 15 -5 -1 -3 0 -1 -19
word labs	-6 -4 12 0 -5 1 16 -10 -4 -57
word lad	-5 -1 -1 4 18 -1 -9 -1 -3 -17
word laden	7 3 -3 -1 -2 -1 -2 -1 0 40
word laden wir	2 -1 0 0 0 0 0 0 1 27
word lady	3 0 -1 0 1 -1 -1 0 0 -24
word lager	1 1 0 0 0 0 0 0 -1 -9
word lamentablemente	-1 -1 2 0 0 0 0 0 0 -12
word lamentablemente tenemo	0 0 1 0 0 0 0 0 0 -13
word lamentamo	-1 -1 0 0 -4 0 6 0 -1 64
word lamentamo comunicarle	0 0 0 0 1 0 0 0 0 -10
word lamentamo informar	0 0 0 0 0 0 0 0 0 27
word lamentamo informarle	0 0 0 0 0 0 0 0 0 8
word lamentamo mas	0 0 0 1 0 0 0 0 0 12
word land	-2 -1 3 -3 10 -2 -7 0 2 -31
word landlord	0 0 0 0 0 0 0 0 0 17
word lane	1 0 0 0 5 0 -1 0 -6 17
word lang	6 12 -2 -1 -2 -3 -9 -1 -1 10
word langer	0 0 0 0 1 0 3 -2 0 -10
word languag	0 0 0 0 0 0 0 0 0 9
word laptop	-1 0 1 0 -1 -7 9 0 -1 -4
word large	0 1 -2 0 -1 -1 4 0 0 9
word larkspur	0 0 -1 0 0 0 2 0 0 -8
word las	-23 2 1 -2 2 -7 14 -1 15 -46
word las #	4 -1 2 0 0 -1 -4 0 -1 11
word las dos	0 0 0 0 1 0 -1 0 0 9
word las entrevista	-11 -6 0 0 0 0 18 0 0 -4
word las molestia	-1 -1 3 1 0 0 -1 0 0 8
word las persona	-1 0 0 0 -1 0 0 0 4 -23
word las prueba	-6 0 0 0 0 -1 -4 -1 11 -10
word lass	-1 1 1 0 8 -1 -3 -1 -3 -12
word lass uns	-1 2 1 0 3 -1 -2 0 0 -11
word lassen	-7 13 4 -1 -4 -1 -2 -1 -2 -20
word last	3 -9 -8 -6 39 -17 -1 -8 8 80
word last #	3 -1 0 0 0 0 -1 0 0 17
word last about	0 0 0 0 0 0 0 0 0 10
word last day	2 0 0 0 0 0 -2 0 0 -12
word last interview	-2 -1 -4 -2 -1 0 10 0 0 -1
word last three	0 -1 0 0 -2 -5 8 0 -1 -13
word last time	0 0 0 0 0 0 -1 0 1 14
word last week	-8 -1 -1 -1 35 -9 -18 -2 5 2
word last year	0 -1 0 0 4 0 0 0 -3 12
word lastige	0 0 0 0 0 0 0 0 0 8
word late	2 -8 15 1 2 -11 -1 -1 1 11
word laten	8 19 -4 -1 3 -1 -14 -2 -8 -28
word laten weten	6 21 -5 0 5 0 -14 -1 -11 -12
word later	18 -8 -7 -1 -14 -4 23 4 -10 -15
word later than	2 0 -1 -1 -1 0 6 -1 -4 -21
word later this	-1 -1 0 0 -2 0 9 0 -5 -4
word later timemention	5 0 -4 0 0 0 0 0 0 -10
word latest	-1 2 -6 -4 -1 -1 11 -1 1 21
word laura	0 0 0 0 0 0 0 1 0 18
word laurea	0 0 0 0 0 0 0 0 0 12
word laurea magistrale	0 0 0 0 0 0 0 0 0 11
word lavorerebbe	0 0 0 0 0 0 0 0 0 -19
word lavori	3 -1 -1 0 0 0 0 0 0 11
word lavoro	1 -2 -1 2 -1 1 1 -1 0 -39
word law	0 -1 0 0 6 0 -5 0 1 15
word lawyer	0 0 0 0 0 1 0 0 0 16
word le	4 -29 11 -3 7 49 -18 -4 -17 -4
word le agradezco	0 0 0 1 0 0 0 0 0 16
word le andrebbe	-3 3 2 0 0 0 -1 0 0 -11
word le auguriamo	0 0 0 0 1 0 0 0 0 12
word le benevolat	0 0 0 0 0 0 0 0 0 11
word le bureau	-2 -2 0 -1 0 0 13 -1 -8 -3
word le cadre	0 0 0 0 -3 -3 8 0 -1 1
word le chien	0 0 0 0 0 0 0 0 0 11
word le client	-5 -3 0 -1 0 4 8 -1 -2 2
word le comme	0 0 0 0 0 0 0 0 0 10
word le confermiamo	1 0 0 0 0 0 0 0 0 9
word le confermo	0 0 0 0 0 0 0 0 0 8
word le confirmo	0 0 0 0 0 0 -1 0 2 10
word le contestaremo	0 0 0 0 0 0 0 0 0 30
word le contrat	-4 -2 -1 -1 10 17 -13 -1 -7 -17
word le creneau	2 -2 0 0 0 0 0 0 0 -9
word le directeur	-1 -10 11 0 0 0 1 0 0 -16
word le dossier	0 0 0 0 0 0 2 0 0 -8
word le dr	0 0 0 0 0 0 0 0 0 26
word le faremo	0 0 -3 0 0 0 4 0 0 13
word le informamo	0 0 0 0 -1 0 -1 5 -2 -9
word le invio	1 0 0 0 0 0 0 0 0 24
word le jury	-5 -1 0 0 0 1 6 0 0 -30
word le lien	15 -1 -1 -1 -2 -1 -8 -1 -1 0
word le mando	0 0 0 0 0 0 0 0 0 12
word le marche	0 0 0 0 0 0 0 0 0 17
word le meas	1 -1 0 0 3 0 -1 0 -2 -9
word le mieux	-1 7 -1 0 0 -1 -4 0 -1 -23
word le numero	0 0 0 0 0 0 0 2 0 -13
word le permi	0 -5 0 0 -1 0 7 0 -1 -9
word le plaisir	0 -3 -1 -2 -7 13 -1 -1 -1 1
word le poste	-2 -11 0 6 3 12 8 -3 -13 -85
word le pret	0 0 0 0 0 0 0 0 0 11
word le prix	0 0 0 0 0 0 0 0 0 13
word le proponiamo	-1 1 0 0 0 1 0 0 0 -9
word le proprietaire	0 0 0 0 0 0 0 0 0 19
word le prove	-1 0 -3 0 -1 -2 9 -1 0 -5
word le recrutement	-1 0 0 3 -7 0 8 0 -1 -2
word le rendez	-2 14 -3 4 -4 -1 -6 -1 0 -17
word le ricordiamo	1 0 0 0 0 0 0 0 0 12
word le risorse	0 0 0 0 0 0 0 0 0 8
word le risponderemo	0 0 0 0 0 0 0 0 1 19
word le second	0 0 0 0 0 0 0 0 0 9
word le selezioni	0 0 0 3 -1 0 -1 0 0 -10
word le service	0 1 -1 -1 -3 -1 -1 0 6 -12
word le site	0 1 0 0 -1 0 0 0 1 -20
word le timemention	-10 -12 13 -5 0 17 4 5 -11 -33
word le tue	-1 8 0 0 0 0 -4 -1 0 -5
word lea	0 -3 0 0 -7 0 13 0 -2 5
word lead	3 5 -3 -5 7 0 -20 1 13 -42
word lead the	0 3 0 0 0 -1 -1 0 0 -10
word leader	-2 1 0 -1 5 0 0 0 -3 11
word leadership	0 -1 0 -3 -4 4 4 0 0 -18
word learn	1 -3 -1 -1 25 -1 -16 -1 -3 12
word learn about	0 0 0 0 7 0 -5 0 -1 -9
word leas	-1 1 0 2 -2 1 0 0 0 -13
word leas consultant	-1 1 0 2 -2 0 0 0 0 -13
word least	-1 -3 0 0 2 0 5 -1 -4 8
word leav	-4 2 5 -2 1 -3 -11 -2 13 0
word leave	-2 1 0 -2 7 -2 -8 8 -2 72
word leave a	0 0 0 0 0 0 0 0 0 17
word leave at	-1 2 0 0 0 0 -1 0 0 19
word leave from	0 0 0 0 0 0 0 1 0 11
word leave the	0 0 0 0 0 0 0 0 0 13
word lebenslauf	2 -11 -1 0 -1 -1 7 0 5 51
word lebenslauf mit	0 0 0 0 0 0 0 0 0 12
word lecture	0 0 0 0 0 0 0 0 0 8
word lecturer	-7 -2 -1 -1 -6 13 -12 -1 18 -8
word lecturer in	-4 -1 0 -1 -4 0 -7 -1 18 -7
word leed	-2 9 -14 0 15 -5 4 -3 -4 -28
word leerkracht	0 0 0 0 -1 1 -2 0 3 -8
word leerwerkplek	-3 -1 -1 0 0 11 -5 0 -1 -11
word lees	0 -3 0 0 -1 8 -6 2 1 2
word left	-18 3 -5 14 -14 -3 41 -19 -1 -18
word left the	-1 -1 0 13 -1 -1 -10 1 0 -9
word legal	-2 -2 -7 -1 -3 1 21 -1 -6 6
word legen	-20 0 30 -3 0 -1 -5 0 0 -1
word legen ?	-19 -3 25 -3 0 0 0 0 0 -9
word legitimatiebewij mee	2 -1 0 0 0 0 0 0 0 -11
word lehrkraft	0 -1 0 0 8 0 -5 0 -1 -8
word lehrstelle	-5 -5 0 -1 -11 26 -3 0 -1 23
word lei	-2 4 -1 -1 -1 5 -9 -2 8 16
word leicht	0 0 0 0 1 0 0 0 0 9
word leider	-6 11 5 -1 2 -2 -4 -5 0 26
word leider konnen	0 0 0 -1 2 0 -1 0 0 23
word leider muss	0 0 0 1 0 0 0 0 0 12
word leidinggevende	0 0 0 0 0 0 0 0 0 11
word leido	-12 3 -1 0 -4 0 11 14 -11 2
word leitung	2 -1 0 0 -1 0 -9 0 9 4
word lembramo	0 0 0 0 -5 0 0 8 -2 8
word lembramo a	0 0 0 0 0 0 0 0 0 11
word lembrete	13 0 -12 0 0 0 0 0 0 0
word lembrete de	12 0 -12 0 0 0 0 0 0 -3
word lena	0 0 -2 0 0 0 0 3 0 21
word lening	0 0 0 0 0 0 0 0 0 12
word lenz	2 -1 0 0 0 0 0 0 0 10
word leo	0 0 0 0 0 0 0 0 0 75
word lernen	17 -13 0 0 -1 0 -1 0 -1 -18
word lernen wir	17 -13 0 0 -1 0 -1 0 -1 -20
word les	-20 -4 6 -3 -18 -12 44 -4 11 29
word les #	-1 2 0 0 1 0 -1 0 -1 -9
word les candidat	0 -1 0 0 -6 0 -1 0 8 -6
word les deux	1 0 0 0 0 0 0 0 0 -11
word les dossier	0 0 0 0 -9 0 -2 0 12 -3
word les entretien	0 0 0 0 -3 0 5 0 -1 -8
word less	-5 -1 0 0 -4 -5 13 1 1 4
word lesson	2 -1 -1 -1 2 3 0 -1 -2 -29
word let	-27 11 -22 0 -25 30 29 -17 20 21
word let me	-23 18 -9 -8 -10 24 27 -9 -11 -31
word let the	-1 -1 0 0 8 2 -4 -1 -3 -4
word let us	-2 -1 2 -1 -3 7 -5 -1 4 -15
word let you	3 -4 -14 12 -13 3 -10 -5 28 74
word let'	2 18 37 -8 -9 1 -35 -10 4 -42
word let' do	1 -2 2 -1 -1 7 -7 0 1 -36
word let' go	17 -4 -6 -1 -5 -2 -4 0 5 -3
word let' meet	-9 16 -5 0 0 0 0 0 0 -9
word let' say	9 -8 3 -1 0 -1 -1 -1 -1 -6
word let' talk	-5 22 -11 -1 0 -1 -2 0 0 -6
word lets	18 -3 -3 0 -3 0 -8 0 -1 -5
word lett	0 0 -2 30 -12 -2 -6 -3 -6 -36
word lett agent	3 -2 -1 0 0 1 -1 0 0 -21
word lett us	-2 2 -1 29 -12 -3 -5 -2 -6 -11
word letter	-4 10 0 -5 -17 19 -31 -7 35 -37
word letter and	-1 -1 0 -1 -1 1 -6 -1 10 -5
word letter attach	-1 0 0 0 -1 11 -7 0 0 -11
word letter by	0 0 0 0 0 0 1 0 0 9
word letter of	-1 -4 2 -1 -1 8 -4 0 -1 9
word letter with	0 0 0 0 0 0 0 0 0 12
word letting	6 0 -6 -1 0 1 0 0 0 -22
word letto	4 -5 -6 -1 -2 0 15 8 -12 -35
word letto con	0 1 1 0 0 0 -1 0 0 -17
word letto il	8 -6 -7 0 -1 0 15 3 -12 -16
word lettre	3 -1 0 0 -14 0 -3 0 15 -9
word letzt	-3 5 -1 -1 0 -1 1 0 0 11
word leuk	5 -8 -6 -2 6 -6 -1 -2 14 -17
word leuk !	-2 -1 0 0 0 0 -8 0 12 -5
word leuk dat	10 -5 -5 -1 -10 -2 5 -1 8 -5
word leur	0 0 0 -1 3 0 -2 0 0 15
word levar	0 0 0 0 -1 0 1 0 0 8
word lever	-5 1 2 0 -1 11 -7 0 -1 -14
word lezen	-1 -1 0 0 -2 0 10 0 -6 -5
word lezing	0 0 0 0 0 0 0 0 0 15
word lhe	7 -7 -5 -3 -2 -1 16 -2 -3 -33
word lhe oferecer	0 0 0 0 0 1 0 0 0 11
word lhe uma	2 -4 -2 0 0 0 5 0 0 8
word li	-2 8 -1 0 -3 -3 3 -1 -1 3
word libero	-1 3 0 0 0 0 -1 0 0 11
word libr	-11 5 -1 0 -1 0 10 -1 -1 14
word library	7 -2 -5 -1 1 0 -1 0 0 39
word libre	-5 9 -1 -1 0 -7 4 -1 0 -7
word lic	0 0 0 0 0 0 0 0 0 -8
word licenca	0 0 0 0 -7 0 -1 0 8 8
word licence	-5 -3 -2 -1 6 -10 25 -1 -10 -7
word license	-1 3 1 0 5 -1 -5 -2 -1 -10
word license and	-3 5 2 0 0 0 -1 -2 0 -13
word lider	0 0 0 0 0 0 0 0 0 17
word lidmaatschap	0 0 0 0 0 0 0 0 0 10
word liebe	6 -29 0 -1 6 -4 29 -5 -2 51
word liebe familie	0 0 0 0 0 0 0 0 0 18
word liebe frau	13 -19 -6 1 -3 -6 25 -4 -2 2
word lieber	-2 1 2 -1 -1 1 -1 1 0 -27
word liegt	-2 -2 -1 -1 -6 0 5 -2 6 9
word liegt bei	0 0 0 0 0 1 0 0 0 20
word lien	18 2 -3 -1 -3 -1 -9 -1 -2 -10
word lien ci	0 1 0 0 0 0 0 0 0 16
word lieti	1 0 0 0 -1 3 -1 0 0 20
word lieti di	1 0 0 0 -1 3 -1 0 0 20
word lieu	1 -3 4 2 -1 -7 5 0 -1 9
word lieu :	2 0 0 0 0 0 0 0 0 -17
word lieu timemention	0 0 0 0 0 0 0 0 0 15
word lieve	-1 -4 0 0 7 8 -7 -1 -2 6
word liever	-2 -9 0 0 0 -2 14 0 0 7
word life	0 0 0 0 0 0 0 0 0 32
word lift	-2 -1 0 4 -1 0 6 -2 -4 -22
word liga	-5 -13 5 0 -2 -3 16 0 0 5
word ligar	-1 -9 -2 0 -3 -3 19 0 0 6
word light	-1 -1 0 -1 15 -3 -1 -2 -6 7
word ligne	-12 11 -1 0 -4 -2 10 -2 0 -12
word ligo	-2 -5 -2 -1 3 -3 15 -1 -5 -35
word ligo lhe	1 0 -1 0 0 0 1 0 0 -15
word ligt	-3 -7 1 -1 8 -2 7 -1 -3 -8
word like	-30 81 8 -25 -23 32 -6 -17 -20 7
word like a	7 1 -1 0 -8 -4 5 0 0 -28
word like feedback	0 -2 0 0 0 0 3 0 0 -13
word like it	-2 6 -1 0 -8 17 -12 -1 0 -1
word like the	0 22 -1 0 -2 -3 -19 0 4 -3
word like to	-23 26 7 -18 -13 6 39 -12 -12 -1
word like us	0 0 0 0 0 0 0 0 0 14
word like you	6 -3 -5 -2 4 23 -12 -2 -9 -9
word like your	0 0 0 0 1 0 1 0 -1 24
word liked	-4 11 -2 -2 9 0 -6 -3 -4 -14
word limit	0 -2 -1 0 2 -1 11 1 -11 12
word limite	0 7 0 0 -2 0 -4 0 0 -12
word lin	0 0 0 0 0 0 0 0 0 10
word linar	0 0 0 0 0 0 0 0 0 40
word lind	0 1 0 0 0 0 -1 0 0 51
word lindo	-5 4 -1 0 0 4 -1 0 0 -19
word line	2 -6 -3 -2 7 13 -6 -1 -4 65
word line manager	0 -1 0 0 0 0 1 0 0 11
word line up	1 6 -1 0 0 -1 -5 0 0 13
word line with	1 1 0 0 8 0 -4 0 -5 -5
word linea	-1 -2 1 -1 -1 -1 14 -3 -7 -7
word linha	8 -1 -6 0 -1 0 -2 0 2 5
word link	39 50 21 -27 -29 -18 -14 -9 -14 -80
word link :	8 -6 -2 -1 -4 -1 8 -1 -1 -30
word link ?	-11 -3 15 0 0 0 0 0 0 -24
word link below	2 2 -1 0 -1 0 0 0 -2 35
word link for	0 0 -1 0 0 0 1 0 0 -13
word link is	-1 2 0 0 0 -1 3 -1 0 -14
word link ist	2 3 -5 0 0 0 0 0 0 10
word link qui	0 1 0 0 0 0 0 0 0 9
word link to	15 -11 1 -1 -1 -1 -3 -1 2 -7
word link will	-1 0 1 0 0 0 0 0 0 9
word lione	0 0 0 0 0 0 0 0 0 12
word lire	0 0 0 0 5 0 -7 0 2 -8
word list	-6 1 -2 -4 -18 0 33 -1 -4 63
word list and	-1 1 0 0 -8 -2 10 0 0 -3
word list in	0 0 0 0 0 0 0 0 0 9
word list is	0 0 0 0 -2 0 2 2 -1 -20
word list of	0 0 0 0 -1 0 0 0 2 13
word lista	-4 -8 -1 -2 5 -1 -16 -2 29 53
word lista d'attesa	0 0 0 0 0 0 0 0 0 20
word lista de	-2 -2 0 0 8 -1 -13 -1 11 38
word lista definitiva	0 0 0 0 2 0 -1 0 0 -16
word liste	-6 -1 0 -1 17 0 -10 0 1 -3
word liste des	-4 -1 0 -1 15 0 -9 0 1 -11
word little	-19 13 0 0 -6 -1 9 0 4 4
word live	2 -11 -2 -1 8 20 -17 -1 2 39
word livello	-1 -1 0 -1 24 -7 -12 -1 -1 -5
word livr	-1 2 0 0 9 0 -6 0 -3 6
word llamada	0 7 -1 -1 -1 -6 2 0 0 -11
word llamamo	0 2 0 0 -1 0 0 0 0 9
word llamo	1 -2 -3 -1 -1 -1 8 -1 -1 -3
word llegar	1 -1 0 0 -1 1 1 0 -1 -17
word lleva	0 0 0 0 0 0 0 1 0 20
word llevar	0 0 0 0 0 0 0 0 0 -14
word lo	0 -16 -1 4 42 2 -38 -5 12 -23
word lo de	8 -5 -3 0 5 -1 -3 -1 -1 -17
word lo dejamo	-1 -2 3 0 12 -1 -9 0 0 -13
word lo sentimo	0 0 0 1 0 0 0 0 0 17
word lo studio	0 0 0 0 0 0 0 1 0 -17
word load	1 0 -1 0 -4 0 2 0 2 17
word loan	0 0 0 0 -2 0 3 0 0 9
word lobby	1 -2 0 0 1 0 0 0 0 12
word local	1 -8 1 0 4 -1 -4 0 8 12
word locatie	2 1 0 0 0 0 -1 0 0 -16
word locatie :	1 0 0 0 0 0 0 0 0 -11
word location	8 -7 -8 -1 -2 -2 16 -2 -1 -17
word location :	10 -6 1 -1 -2 0 3 -2 -1 -18
word lock	-3 -4 17 -1 -2 -1 -4 -3 -1 -14
word lock in	-11 -2 14 0 0 0 0 0 0 -1
word lodg	-5 -1 0 0 -2 -1 -1 0 10 -2
word log	-1 -2 -1 -1 1 1 11 -1 -6 -5
word log in	-1 -2 -1 -1 0 1 11 -2 -6 -25
word logiciel	0 0 0 0 1 0 0 0 0 9
word logistik	1 -2 0 0 -4 0 -4 -1 11 -8
word logistique	8 -1 -1 -3 0 0 -2 0 -1 -1
word logo	0 1 0 0 0 0 0 0 0 14
word loja	7 -1 -1 -1 -1 -1 -2 -1 2 -18
word loja e	0 0 0 0 1 0 0 0 0 -11
word lokaal	0 0 0 0 0 0 0 0 0 11
word lokaal #	0 0 0 0 0 0 0 0 0 9
word lol	0 -8 0 0 -1 -1 2 -2 11 1
word london	7 2 -1 0 -2 -1 -3 0 0 -15
word long	9 0 -7 -6 13 -4 -5 0 0 29
word long as	-1 1 0 0 0 0 0 0 0 9
word longer	2 -3 -7 11 -8 -2 -19 37 -9 -22
word longer available	0 0 1 0 0 0 0 0 0 8
word longer work	0 -1 -9 0 -8 -1 -14 34 -1 -6
word longo	-1 8 -2 0 0 -2 -3 0 0 -39
word look	29 4 16 -1 6 -19 -71 -20 55 44
word look ?	0 5 0 0 0 -1 -3 0 0 -10
word look after	0 4 0 0 -2 0 11 -4 -9 24
word look at	5 -5 -4 -3 -9 -11 -6 -1 36 -5
word look for	-4 -8 33 -3 28 -3 -26 -10 -7 38
word look forward	35 -5 -7 8 -6 -5 -13 -2 -5 -17
word look good	0 3 0 0 0 0 -1 0 -1 -16
word look into	1 0 0 0 -1 -1 1 0 0 9
word look like	0 6 1 0 -1 0 -5 0 -1 -38
word look round	0 17 0 0 -2 -5 -9 -1 0 -13
word looptail	0 0 0 1 0 0 0 0 0 -25
word lope	12 0 -12 0 0 0 0 0 0 -1
word lopen	7 0 0 0 -3 0 -9 0 7 -3
word lopez	4 -1 -2 -1 0 0 0 0 0 20
word loro	0 -1 -4 0 2 -2 8 -1 -1 -19
word los	-2 -16 -8 -2 11 11 5 -4 5 48
word los angel	0 0 -1 1 -6 8 -1 0 0 -5
word los tres	0 0 0 0 0 0 0 0 0 14
word lose	0 0 0 0 11 -1 -6 0 -3 21
word loss	0 0 0 0 0 0 0 0 0 19
word lost	-1 -1 7 6 -4 -2 -4 -1 0 8
word lot	9 -2 -2 -1 10 -3 -19 -2 10 -14
word lot c	1 0 0 0 0 0 0 0 0 -9
word lot of	-1 3 -1 0 6 -1 -16 -1 11 -6
word louise	0 0 0 0 5 -5 0 0 0 8
word love	22 0 -12 -5 25 1 -19 2 -13 -24
word love it	0 1 0 0 0 0 0 0 0 -22
word love to	10 15 -7 -3 11 -2 -18 -1 -5 31
word love you	0 -2 -1 0 0 5 -2 0 0 -23
word love your	0 -6 0 0 -1 0 8 0 -1 -22
word loved	9 1 -4 -1 12 6 -18 -2 -3 11
word loved the	3 -2 0 0 12 0 -13 0 0 -1
word low	0 0 0 0 0 0 0 0 0 15
word lu	-4 -1 0 0 -5 0 5 8 -1 14
word luc	1 0 0 0 0 0 0 0 0 -10
word lucia	0 0 0 0 0 0 0 1 0 30
word luck	-15 -3 -2 1 19 -6 7 -4 5 7
word luck and	-10 -2 0 -2 1 0 14 0 0 -4
word luck to	-1 -1 0 0 14 -4 -7 -1 0 -3
word luck with	-2 -1 0 0 7 0 -1 -1 -1 11
word luego	0 -1 0 0 1 0 0 0 1 -26
word luego de	0 -1 0 0 2 0 -1 0 0 -8
word lugar	-3 -1 1 -1 8 5 -4 -3 -2 -25
word lugar de	1 0 0 -1 6 -1 -5 0 -1 -11
word lugar del	-1 0 2 0 0 0 0 0 0 -10
word lui	0 0 0 0 1 0 -1 0 0 35
word lukt	-14 8 10 0 -1 -1 -1 0 0 -41
word lunch	45 25 -5 -4 -5 -18 -28 -4 -6 -36
word lunch ?	0 10 -1 0 0 -1 -7 0 0 4
word lunch break	8 1 0 0 0 0 -8 0 0 -4
word lunch on	0 8 -1 0 0 -1 -5 0 0 -9
word lunch timemention	1 0 0 0 0 0 0 0 0 15
word lunch with	12 0 -2 0 0 -2 -7 0 0 -10
word lunchtime	0 1 0 0 0 0 -3 3 0 -10
word lund	0 0 0 0 2 -1 -1 0 0 10
word lust	-4 7 0 0 -1 0 -1 0 0 -11
word lyon	-4 -3 7 0 0 0 0 0 0 52
word m	17 -4 7 2 -2 -5 -22 -2 9 9
word m v	3 -1 -1 0 0 0 0 0 0 -9
word m w	7 0 -1 -1 -5 -1 -10 -1 12 -9
word m'a	-1 9 0 0 0 0 -7 0 -1 22
word m'envoyer	0 -5 -1 0 0 -1 8 0 0 -12
word ma	-5 -12 16 -3 0 -6 13 -2 -1 -23
word ma candidature	0 0 0 0 -2 0 -1 2 1 15
word ma non	0 -9 0 1 0 0 10 0 0 -2
word maak	-2 -1 -1 -1 1 11 -5 0 -2 5
word maak ik	-2 -1 -1 -1 -1 11 -4 0 -1 -9
word maar	-7 13 -5 -1 -3 -19 31 -2 -6 3
word maar de	0 0 0 0 0 0 2 0 -2 10
word maar het	0 0 0 1 0 -14 14 0 0 4
word machen	1 3 0 0 0 0 0 0 -4 22
word machen wir	1 0 0 0 0 0 -1 0 0 8
word machin	1 0 0 0 0 0 0 0 0 -9
word madam	0 0 0 0 0 0 0 0 0 27
word madame	-4 -8 12 -3 -1 5 -4 -2 4 41
word madame je	0 0 0 0 0 0 0 0 0 22
word madame monsieur	0 0 0 0 -10 0 -1 2 8 -8
word madame votre	0 0 0 0 0 0 5 0 -5 23
word made	6 -8 -10 -3 9 1 9 -1 -4 -6
word made an	0 0 0 0 12 -8 -2 0 0 -2
word made me	0 1 0 0 1 0 -1 0 0 16
word made up	0 -3 -5 -1 -7 14 4 -1 0 0
word madre	0 0 0 1 0 0 0 0 0 18
word maestra	0 0 0 0 0 0 0 0 0 17
word mag	-12 11 11 -1 14 2 -23 0 -1 21
word mag ik	-6 13 0 0 3 -5 -5 0 0 15
word mag je	2 -1 0 0 12 0 -12 0 0 -7
word magasiniere	0 0 0 0 0 0 0 0 0 -8
word magazijn	-7 8 0 -1 -1 -3 6 0 -2 -3
word magazine	0 0 0 0 0 0 0 0 0 14
word magazzino	0 0 0 2 -2 0 0 0 0 12
word maggio	3 0 -6 0 0 0 3 0 0 8
word magistrale	0 0 0 0 0 0 0 0 0 14
word magistrale in	0 0 0 0 0 0 0 0 0 11
word magna	0 0 0 0 0 0 0 0 0 -14
word magst	0 15 -1 0 0 -2 -9 0 -2 2
word mai	3 1 -12 -1 -6 15 -24 -3 25 35
word mail	-10 -2 -6 -4 -13 -7 -16 41 18 81
word mail you	0 0 0 0 0 0 0 0 0 8
word mailbox	-2 -3 -1 -1 -7 -1 -7 16 5 -9
word mailbox is	-2 -1 -1 -1 -3 0 -5 12 1 -8
word main	7 -6 0 0 -3 0 1 0 2 20
word maintenance	1 -5 0 0 -1 -1 11 2 -8 -3
word maintenant	0 0 0 0 1 0 11 -9 -1 -3
word mais	-12 -1 -1 1 11 -14 24 -7 0 -37
word mais de	0 0 0 0 0 0 -1 0 2 -10
word mais je	-2 -1 -1 1 -6 -1 11 0 -1 -1
word mais tarde	1 0 -1 0 5 0 -1 -3 -1 -10
word maitre	0 0 0 2 -5 0 -1 0 5 -13
word make	-2 4 21 4 17 9 -34 -18 -2 -20
word make an	0 0 0 0 0 0 0 0 0 9
word make chang	1 0 0 0 0 0 -1 -1 2 -19
word make it	10 -15 14 -3 -4 5 -10 -1 3 -17
word make the	-6 -5 3 11 3 -1 -3 -1 -1 -18
word make timemention	-1 0 3 -1 0 0 -1 0 0 17
word maken	1 -8 13 -2 10 -17 10 -1 -6 -7
word making	4 0 0 0 5 -4 -1 0 -3 9
word mal	7 4 -2 2 -5 -3 -2 0 0 24
word malheureusement	-1 -1 3 0 5 -1 -3 -1 -1 24
word malheureusement nous	0 0 0 0 0 0 0 0 0 13
word malheureusement pas	0 0 0 0 2 0 -1 0 -1 12
word man	-1 -3 3 -1 16 -6 -14 -2 7 3
word manage	0 0 0 0 -1 0 4 -2 -1 -10
word management	-1 -1 1 0 12 -1 -7 -1 -2 19
word manager	14 -25 3 -12 -28 2 53 -6 -1 -2
word manager and	5 -5 -1 -1 6 2 -6 0 0 9
word manager at	2 -5 0 0 -1 -1 -3 0 8 -5
word manager interview	-2 -5 10 0 -1 0 -1 -1 0 -11
word manager is	-1 0 -4 -4 -4 -2 30 -1 -14 -14
word manager on	0 -1 0 1 -3 -1 -1 0 6 -9
word manager review	0 0 -1 0 -2 0 6 0 -3 -22
word manager timemention	-1 -1 -1 -2 0 0 9 0 -3 -4
word manager will	0 -4 1 0 -2 -7 9 0 3 -8
word manager would	-1 -11 0 0 -1 0 13 0 0 -11
word manager'	0 0 0 1 -1 0 -8 0 9 11
word mancanza	0 -1 0 0 16 0 -14 0 -1 -2
word manda	9 0 -8 0 0 2 -2 0 0 8
word mandame	-5 3 0 0 1 5 -4 0 0 12
word mando	18 -4 -1 -1 1 -2 -9 -1 -1 7
word manha	-3 12 -3 0 -1 0 -4 0 -1 -1
word manquant	-1 -1 0 0 -1 -1 5 0 -1 -16
word manque	-3 -1 0 0 0 -1 8 0 -1 -15
word mantenimiento	4 0 0 -3 0 -1 -1 0 0 10
word manuscript	0 0 0 0 0 0 0 0 0 23
word manutencao	-1 0 0 1 0 0 0 0 0 13
word many	-3 -12 -1 -1 -31 -3 21 -1 32 27
word many applicant	0 0 0 0 -6 0 8 0 -2 2
word many people	-3 0 0 0 -12 0 2 0 13 3
word maraude	0 0 0 0 0 0 0 0 0 11
word marcada	1 0 -1 0 0 0 0 0 0 15
word marcada para	-1 0 1 0 0 0 0 0 0 16
word marcado	8 0 -8 1 0 0 0 0 0 13
word marcado para	8 0 -8 1 0 0 0 0 0 13
word marcar	-1 -11 0 0 -1 0 14 0 0 15
word marcar a	0 -15 0 0 0 0 16 0 0 9
word march	-5 0 -1 -1 -7 -2 20 -1 -4 3
word march #	1 0 0 0 -3 -1 5 -1 0 -8
word marche	0 0 0 0 0 0 0 0 0 20
word marchetti	3 0 0 0 2 0 -4 0 0 -21
word marco	0 0 0 -1 10 -2 -4 -2 0 16
word marcu	0 0 1 0 0 0 0 0 0 35
word mare	0 0 0 0 0 0 0 0 1 8
word maria	0 0 0 0 0 0 0 0 0 22
word mario	2 0 0 0 0 0 0 0 -1 -9
word mark	1 -1 -1 -1 -4 -1 15 -3 -4 -5
word market	5 -2 1 -1 21 -2 -13 -4 -6 -30
word marketer	0 0 0 0 2 0 -2 0 0 -12
word markt	2 -1 1 0 0 -1 0 0 0 10
word marktplatz	8 -5 0 0 -1 -1 -1 0 0 -7
word marlow	0 1 -7 0 -4 1 -7 16 1 0
word marsh	3 -8 4 1 -1 -1 -17 20 0 33
word marz	10 -4 0 0 0 -1 -3 -1 -1 6
word mas	-5 -19 1 2 27 -2 20 -4 -21 -25
word mas foi	0 0 0 1 0 0 0 0 0 13
word mas tardar	-1 0 0 0 0 0 2 0 0 -13
word master	0 -4 0 0 -2 0 -1 -2 11 66
word master de	0 0 0 0 0 0 0 0 0 27
word master timemention	0 0 0 0 0 0 0 0 0 11
word master'	0 0 0 0 0 0 0 0 0 20
word master' programme	0 0 0 0 0 0 0 0 0 17
word masteropleid	0 0 0 0 0 0 0 0 0 11
word masteropleid statistiek	0 0 0 0 0 0 0 0 0 10
word match	-1 -4 -1 -1 18 1 -17 -1 6 15
word match on	0 0 0 0 0 0 0 0 0 8
word match the	0 0 0 0 0 0 0 0 0 11
word mate	2 -4 -1 2 5 -1 -2 -1 -1 -12
word mateo	0 0 0 0 0 0 0 0 0 22
word material	0 -1 0 0 2 0 0 0 0 -13
word maternity	0 0 0 0 0 0 -1 1 0 11
word math	2 -1 0 0 0 0 0 0 0 8
word matin	-5 8 -13 0 0 -1 13 0 0 -2
word matinale	0 0 0 0 0 0 0 0 0 8
word matricula	0 0 0 2 -1 0 0 0 0 26
word matricula do	0 0 0 0 0 0 0 0 0 8
word matron	1 0 0 0 0 0 0 0 0 -14
word matter	3 -1 0 -1 -1 0 3 -1 -1 13
word mattina	0 8 0 0 -8 0 0 0 0 7
word may	-29 2 -1 1 -3 -3 -8 3 37 -25
word may #	1 9 -1 0 -5 0 0 0 -2 -41
word may ask	-2 -1 -1 0 11 0 -5 -1 -1 -13
word may be	-2 1 0 0 -11 -2 5 -1 9 11
word may bring	0 0 0 0 0 0 0 0 0 10
word may call	-1 -2 0 0 0 0 0 0 4 20
word may i	-1 -7 -2 0 2 4 6 0 -2 -8
word may result	0 0 0 0 0 0 0 0 0 10
word may take	0 -1 0 0 -5 0 17 5 -15 -10
word may we	-1 -3 1 0 7 -1 -2 0 0 -29
word maybe	-1 -1 0 0 0 8 -6 0 2 39
word mayor	0 2 0 -1 0 0 -1 0 0 8
word mcf	0 0 0 0 -2 0 -3 0 5 -8
word me	-13 38 -32 -33 -22 23 40 9 -11 10
word me !	-1 -1 -3 0 1 2 2 0 0 12
word me #	10 0 -1 0 0 0 -8 0 0 -3
word me ?	-1 -13 -1 0 1 -1 16 0 -1 1
word me a	-1 -11 0 -3 3 -3 17 -1 0 -36
word me about	0 -1 0 0 3 0 -1 0 -1 13
word me and	20 -6 -4 -4 3 -4 -17 -3 16 -71
word me as	2 0 -1 0 0 0 -1 0 0 -14
word me at	9 -1 -1 0 -1 -1 -4 0 0 -2
word me before	0 0 0 0 0 0 -5 0 6 11
word me by	1 0 -2 0 -2 -2 6 0 -1 14
word me even	0 -3 0 0 0 -2 7 0 0 10
word me for	-1 0 1 -1 1 0 0 0 0 25
word me ha	-1 3 1 0 0 0 -2 0 0 8
word me have	0 -1 0 0 -1 1 6 0 -5 -17
word me if	0 -6 -3 -1 -3 21 -19 14 -2 -14
word me interesa	0 0 0 0 0 0 0 0 0 9
word me je	0 0 0 0 0 1 1 0 0 -12
word me know	-19 22 -6 -3 -5 30 -9 -7 -4 -10
word me liga	0 -12 -1 0 -1 -3 17 0 0 3
word me manda	8 0 -8 0 0 3 -3 0 0 12
word me on	-6 13 -2 0 0 -2 -1 0 -2 -32
word me permet	0 0 0 0 0 0 0 0 0 24
word me rappeler	-2 -3 -1 -1 -1 -2 11 0 0 -11
word me se	-1 -2 0 0 -3 2 4 0 0 -9
word me see	-2 -1 -2 -1 -3 -2 11 -1 -1 -2
word me so	-1 9 -6 -1 1 -1 -6 -1 5 -6
word me that	-4 3 10 -1 4 0 -7 0 -5 -1
word me the	-1 -6 -3 3 9 -3 3 0 -3 -8
word me timemention	-5 -14 -2 -1 -1 -3 30 -1 -2 -25
word me to	0 -4 -1 -1 8 -1 0 0 -2 40
word me until	0 0 0 0 0 0 -1 2 0 -9
word me what	-3 -2 1 0 -1 8 -4 0 0 -7
word me which	-3 15 1 0 -3 -4 3 -1 -7 -16
word me your	-3 7 7 -10 -4 -2 -6 0 11 -29
word mean	-1 -1 -3 0 15 -2 -9 0 2 15
word mean that	0 0 -1 -2 10 -2 -5 0 0 -12
word meant	0 -1 0 0 2 0 0 0 -1 12
word meant for	0 -1 0 0 2 0 0 0 -1 13
word meantime	-1 -2 -1 -1 -18 -1 17 0 7 -9
word meas	1 -1 0 0 3 0 -1 0 -2 -9
word measure	0 0 0 0 0 0 0 0 0 23
word meccanica	0 0 0 0 0 0 6 0 -6 -8
word medewerker	2 -2 -2 0 -12 -1 16 -1 0 -11
word mediado	0 0 0 0 -1 0 6 0 -5 -10
word medical	-11 0 5 -1 -1 5 14 -1 -11 -48
word medication	0 0 0 0 0 0 0 0 0 8
word medico	-2 -1 0 0 -2 0 -1 -4 10 -16
word medio	-1 -1 0 0 -2 0 -1 1 4 -15
word medir	0 0 2 0 0 0 -1 0 0 15
word mee	14 -2 -1 -1 0 -1 -8 0 0 84
word mee te	9 -1 -1 0 0 -1 -6 0 0 -6
word meeloopdag	-8 0 8 0 0 0 0 0 0 1
word meelopen	-7 0 8 0 0 0 0 0 0 1
word meer	-4 -7 -2 5 4 -2 12 -2 -5 -3
word meer dan	-1 0 0 0 3 0 0 -1 -1 -10
word meet	65 5 -40 -7 -29 -31 23 -19 33 -24
word meet !	4 -2 -2 0 0 0 0 0 0 -10
word meet #	0 0 0 0 0 0 0 0 0 8
word meet :	7 -4 -1 0 0 0 0 0 0 -16
word meet about	0 0 0 0 0 0 0 0 0 8
word meet and	0 -1 2 0 -2 0 2 0 -1 -13
word meet link	31 -10 -11 -1 -1 -2 -6 -1 0 -23
word meet me	0 0 0 0 0 0 0 0 0 9
word meet on	-3 -1 0 5 -4 -2 5 -1 1 65
word meet the	15 1 -6 -3 17 -3 -12 -5 -3 -34
word meet timemention	14 -5 -1 0 -1 -2 -4 0 0 4
word meet us	-3 4 1 -1 1 -1 0 0 -1 -34
word meet with	1 1 2 2 -3 -1 -7 -1 6 -24
word meet you	-19 22 -12 -9 -27 -9 45 -4 13 27
word meet your	0 0 0 0 -2 0 0 0 3 14
word meeting	-1 4 0 0 -1 0 -15 16 -2 4
word mehr	-1 2 -1 1 4 -1 4 -1 -7 10
word meia hora	0 2 0 0 0 0 -1 0 0 9
word meilleur	16 -4 -1 -1 2 -3 -4 1 -5 -18
word meilleur salutation	15 -3 -1 -1 1 -3 -3 0 -4 -13
word mein	-1 -1 0 -1 -2 -1 7 -1 0 17
word mein vorstellungsgesprach	0 0 0 0 0 0 0 0 0 9
word mel	0 0 0 0 0 0 0 0 0 9
word meld	1 0 0 0 0 0 0 0 0 17
word melde	1 -1 2 -1 0 0 2 -1 -2 -25
word melde mich	0 0 5 0 0 0 -2 -1 -1 -18
word melden	-2 -6 -2 1 7 -2 -1 3 1 63
word melden sie	1 0 0 0 0 0 0 0 0 24
word melden uns	-2 -2 -1 1 2 -1 -6 4 3 30
word melden wir	0 0 0 0 0 0 0 0 0 13
word meldet	0 -1 0 0 -2 0 12 -2 -5 7
word meldet sich	0 -1 0 0 -2 0 9 -2 -4 8
word member	-2 -7 1 -1 12 0 -13 6 3 20
word member of	-1 0 0 0 -1 0 -6 6 2 -20
word membership	0 0 0 0 0 0 0 0 0 51
word membership of	0 0 0 0 0 0 0 0 0 14
word meme	-6 -15 22 11 -4 -3 -4 -1 -1 -16
word mene	0 0 0 0 0 0 0 0 0 11
word meneer	1 0 -1 0 0 0 0 0 0 12
word mensa	0 0 0 0 0 0 0 0 0 9
word mensagem	3 -2 -7 -1 -6 -1 -6 23 -3 -34
word mensagem automatica	-1 0 0 0 -5 0 -1 8 -1 -6
word mensaje	-13 -2 -2 -1 -10 -1 -5 35 -1 -29
word mensen	0 0 0 0 0 0 0 0 0 19
word mentee	0 0 0 0 0 0 0 0 0 11
word mention	-9 -2 -2 -2 -2 -4 40 -1 -17 1
word mentor	0 0 0 0 0 0 0 0 0 20
word menu	0 6 0 0 0 -1 -3 0 -1 12
word mercado	0 -1 0 0 -1 -1 -2 0 4 23
word mercato	3 -1 -1 0 0 0 0 0 0 9
word merchandiser	2 -1 0 0 -1 0 -1 -2 4 -40
word merci	0 -12 -12 12 -17 0 20 -1 10 50
word merci a	0 0 0 0 -8 -1 11 0 0 -1
word merci d'apporter	2 0 0 0 0 0 0 0 0 27
word merci d'etre	-2 -1 0 -1 0 -1 8 0 -2 7
word merci de	-1 -8 0 0 -2 1 4 12 -5 -5
word merci encore	0 0 0 0 -3 0 -6 0 10 -6
word merci pour	-3 9 -2 0 -3 -2 -4 0 5 36
word mercredi	1 0 0 0 1 0 -1 0 0 -11
word merito	-1 9 -2 -1 5 0 -9 0 -1 -7
word mes	-1 -9 1 0 -9 9 -1 0 8 -8
word mesa	0 4 -2 0 -1 -1 6 0 -6 -18
word mesa para	0 0 0 0 0 0 0 0 0 12
word mese	-2 -1 -3 -1 -10 5 8 -1 4 -9
word mesma	-15 0 17 0 0 0 0 0 0 -7
word mesmo	-8 -12 10 -1 4 1 7 0 -1 -34
word mesmo link	-6 0 7 0 0 0 0 0 0 -22
word messag	-2 -4 -1 -1 -2 0 2 8 0 -7
word message	-25 -7 -7 -3 -23 -8 -22 99 -4 22
word message about	-1 2 0 0 -1 0 8 -4 -4 4
word message could	0 0 0 0 -5 0 -1 8 0 -6
word message to	-1 -4 -1 -1 -7 -1 -14 30 -2 -10
word message was	-7 -1 -1 0 -1 0 -1 12 0 5
word messaggio	-2 10 -3 -1 -4 -2 -5 10 -2 -48
word messaggio automatico	0 9 0 0 -1 0 -2 -6 1 -10
word mestrado	0 0 0 0 0 0 0 0 0 27
word met	20 -13 -16 -15 63 35 -61 2 -15 41
word met #	0 0 0 0 0 0 0 1 0 9
word met and	5 0 0 0 -1 -1 1 0 -3 -16
word met de	3 5 -5 -2 2 0 0 0 -2 12
word met het	7 0 -1 0 0 0 -5 0 0 -16
word met je	-1 -1 0 2 3 5 -11 -1 3 11
word met on	0 0 0 0 1 0 1 0 0 14
word met the	-6 0 0 0 13 0 -5 0 -1 2
word met u	-2 0 0 -1 11 -1 -7 0 0 9
word met you	-1 -2 0 -1 9 6 -10 0 -1 -9
word meteen	12 -5 -1 0 -2 -4 4 -1 -2 -12
word method	0 0 0 0 2 0 -1 0 0 13
word metro	1 4 0 0 -1 -1 -2 0 -1 -16
word meu	0 -1 0 1 2 0 -1 0 0 40
word meu curriculo	0 0 0 0 0 0 0 0 0 25
word mevrouw	11 -9 -4 -2 -8 0 9 -1 4 39
word mezz'ora	0 11 0 0 0 -1 -10 0 0 -9
word mi	21 -21 9 1 -4 -9 11 -7 0 43
word mi e	0 4 0 0 -1 0 -3 0 0 -29
word mi en	2 0 0 0 0 0 -1 0 0 -9
word mi ha	0 1 0 0 0 0 0 0 0 21
word mi hanno	0 0 0 0 -1 0 2 0 0 -8
word mi spiace	0 -11 11 2 -1 0 0 0 0 -3
word mia	2 9 -1 2 -1 -2 -7 0 0 92
word mich	10 1 -2 -2 0 -2 1 -1 -4 22
word mich auf	0 0 0 0 -3 0 4 0 -1 27
word mich in	0 0 0 0 0 0 1 0 0 29
word mich sehr	0 0 0 0 0 0 0 0 0 21
word microsoft	21 -11 -3 1 -1 -1 -4 -1 -1 -29
word microsoft team	16 -11 -3 1 -1 0 -1 0 0 -21
word middag	-1 7 -1 0 0 -2 -3 0 0 -12
word middle	0 -2 -1 0 -3 -1 11 -1 -3 -4
word mieux	0 6 -1 0 0 -1 -4 0 -1 -25
word might	-5 3 2 2 -5 -1 1 2 1 56
word might be	0 0 0 0 0 0 0 0 0 9
word mij	10 0 -3 -1 -1 7 -10 0 -1 23
word mijn	-4 2 4 1 -2 0 -4 -6 9 23
word mil	-1 -2 4 0 0 0 -1 0 0 -11
word milano	4 -1 0 -1 0 0 -1 0 0 -15
word mile	-1 0 0 0 6 0 -1 0 -3 -8
word mill	-6 13 -5 0 -1 -1 2 0 0 1
word mille	0 4 2 0 0 0 -7 0 2 8
word mille per	0 0 0 0 1 0 -3 0 3 10
word mim	7 0 -1 -1 -1 -2 -2 0 0 -19
word mim na	1 0 0 0 0 0 0 0 0 9
word min	15 43 -9 -2 -13 -6 -29 -2 3 -81
word mind	-1 -9 7 -1 -1 13 12 -12 -8 -7
word mind for	0 0 0 0 1 0 0 0 0 13
word minha	-1 -16 17 0 -3 0 -2 -1 8 28
word mini	0 0 0 0 0 0 0 0 0 8
word minimum	-1 0 0 0 6 0 -1 -2 -1 -8
word mins	2 5 0 0 0 0 -6 0 0 -13
word minut	14 62 -13 -10 -26 -8 12 -9 -22 87
word minut and	-1 3 0 0 0 0 -1 0 -1 16
word minut before	0 0 0 0 0 0 0 0 0 15
word minut each	0 1 0 0 0 0 -1 0 0 8
word minut for	0 5 0 0 0 0 -3 0 -1 -8
word minut of	0 0 0 0 0 0 0 0 0 10
word minut on	-2 0 -1 0 -1 -1 10 -1 -3 -5
word minut timemention	-2 21 -2 -4 -5 -2 -7 -1 0 26
word minute	2 12 3 -1 -8 -4 2 -2 -4 -10
word minute call	-1 3 0 0 0 0 0 0 -1 30
word minute presentation	7 -1 0 0 -1 0 -1 0 -3 -12
word minuten	9 18 -1 -1 -5 6 -20 -1 -5 64
word minuten fur	0 0 0 0 0 0 0 0 0 9
word minuten und	-2 8 0 0 0 0 -3 0 -3 4
word minuti	1 14 -1 0 -2 -1 -7 -2 -2 16
word minuti e	0 5 0 0 0 0 -2 -2 -1 9
word minuto	-1 26 -3 -1 -11 -2 -2 -2 -3 23
word minuto el	0 0 0 0 0 0 0 0 0 9
word minuto na	0 2 0 0 0 0 -1 0 0 10
word mio	-1 0 0 0 1 -2 -7 0 8 42
word mir	14 3 -2 -2 -10 -3 11 -6 -6 -6
word mir bis	0 -1 0 0 0 0 1 0 0 9
word mir bitte	-1 7 0 0 -1 -9 6 0 -1 3
word mir ist	3 -2 0 0 1 0 4 0 -6 -8
word mira	0 -1 0 0 3 0 -3 0 2 20
word mise	0 -1 1 -1 3 0 -2 0 0 -8
word mise le	1 0 0 0 1 0 -1 0 0 -9
word misma	-11 0 15 0 0 0 -3 0 0 10
word mismo dia	0 1 0 0 0 0 0 0 0 8
word miss	-18 38 -15 -7 5 -2 9 -1 -9 -18
word miss you	-16 43 -15 -7 -6 -1 2 0 0 -11
word mission	-5 -4 -1 -1 3 3 8 -1 -1 -19
word mit	25 -3 -3 -8 -14 25 -8 -8 -5 54
word mit #	-3 -3 -2 -1 -2 12 0 0 -1 0
word mit der	-5 -5 2 -1 -12 16 7 -1 0 -6
word mit einer	7 -5 0 0 -4 -1 9 -2 -4 -22
word mit frau	1 0 0 0 0 0 0 0 0 8
word mit ihnen	-1 19 -2 -1 1 -1 -19 0 4 14
word mit unserer	1 0 0 0 0 0 -1 0 0 16
word mitbringen	4 -2 0 0 0 0 0 0 0 -14
word mitgliedschaft	0 0 0 0 0 0 0 0 0 12
word mitgliedschaft im	0 0 0 0 0 0 0 0 0 10
word mitmachen	0 10 -1 0 0 -2 -5 0 0 -3
word mitte	0 0 0 0 -2 0 10 -1 -6 2
word mitteilen	2 -2 0 0 5 -2 0 -1 -3 -12
word mo	5 -11 5 0 0 1 -1 0 0 -16
word mobile	7 0 -3 0 1 -2 -3 0 -1 -31
word mobilite	-3 0 0 3 4 -1 -1 0 0 -10
word mochte	-11 19 -2 -1 -5 -1 2 -1 -1 15
word mochte mit	0 0 0 0 0 0 0 0 0 13
word mochte sie	-11 15 -1 -1 -1 0 0 0 -1 -17
word mochten	-3 0 -7 -3 -13 26 3 0 -3 -7
word mochten sie	-6 -3 -1 -2 -1 0 14 0 -1 3
word mock	1 0 0 0 0 0 0 0 0 18
word mock interview	0 0 0 0 0 0 0 0 0 10
word model	0 3 0 0 0 -1 -1 0 0 10
word moet	-19 -4 20 3 0 -2 5 -1 -3 -41
word moet ik	-5 0 5 0 0 0 0 0 0 -14
word moeten	-6 -3 -7 14 8 -1 -2 -1 -2 11
word moeten we	-5 -3 -2 12 -1 0 -1 0 -1 1
word mogen	0 -3 0 0 11 -1 -5 0 -1 2
word moglich	5 -5 0 -1 1 -1 2 2 -2 25
word moi	-1 31 -8 -6 2 1 -14 -2 -3 -65
word moi timemention	-3 -1 2 -1 -1 -1 6 0 0 -16
word moin	5 -3 0 -1 3 -7 3 2 -2 -44
word moin frau	1 -3 0 0 -1 0 4 -1 0 -10
word mois	-7 4 -2 0 -8 3 7 -3 6 -13
word molestia	-1 -1 3 2 -1 0 -1 0 0 8
word molto	0 3 0 0 2 -1 -1 0 -3 8
word moment	5 21 -6 -4 -13 -4 -3 -2 7 -48
word momento	-2 17 -2 1 12 -1 -13 -1 -9 -29
word mon	-3 2 -2 1 0 -15 2 1 14 29
word mon client	-1 0 0 0 6 0 -3 0 -1 -9
word mon cv	0 0 0 0 0 0 0 2 -1 23
word monday	1 -1 -1 0 0 0 2 0 0 -8
word money	0 1 0 0 0 0 -1 0 0 20
word monica	0 -11 11 0 1 0 0 0 0 -7
word monica ferrando	0 -11 11 0 1 0 0 0 0 -8
word monique	0 -9 9 -1 3 -1 -1 0 0 -3
word monitor	0 -16 0 0 13 0 -5 9 0 -6
word monsieur	4 8 -2 9 -23 -5 -4 0 12 -6
word monteur	-1 0 1 0 0 1 0 0 0 9
word month	-10 0 -5 -3 4 -3 17 -3 3 74
word month after	-2 -1 -1 -1 -7 -5 19 -1 -2 -4
word mooi	-2 4 -3 0 0 -1 -4 -2 9 -8
word mooie	-1 -1 0 0 6 0 -1 0 -3 10
word more	-36 -23 0 3 32 -6 81 -2 -49 23
word more ?	-1 -8 0 0 -1 0 16 0 -6 19
word more about	1 0 -2 -1 7 -2 5 -1 -8 -26
word more experience	-1 -1 0 0 8 -1 -4 0 -1 -5
word more people	-11 4 -1 -3 -8 -1 23 -2 -1 -6
word more recipient	0 0 0 0 -4 0 0 5 0 -10
word more succes	0 0 0 0 0 0 0 0 1 -13
word more time	0 -2 0 0 11 0 3 0 -11 -19
word morn	25 -4 9 0 -4 -10 -13 -2 0 -25
word morning	-8 44 -10 -1 2 8 -32 -2 -1 -5
word morning are	-7 28 -9 0 -1 -2 -8 -1 0 -3
word most of	0 6 -1 -1 -2 -3 -2 2 -1 -15
word mostro	14 -6 -6 0 0 0 0 0 0 -9
word mot	0 -1 -1 0 -10 -1 5 1 6 -23
word mother	0 0 0 0 0 0 0 0 0 18
word motion	7 6 -2 -1 -1 -3 -6 0 0 -53
word motion designer	3 6 -2 -1 0 -2 -3 0 0 -42
word motivatie	0 0 0 0 -1 0 -4 0 6 12
word motivo	-3 0 4 1 0 0 0 0 0 9
word move	-3 -10 5 -6 6 13 8 -2 -12 104
word move ?	0 -15 6 0 0 16 -6 0 0 8
word move forward	-2 3 -1 0 5 -1 2 -1 -5 31
word move it	0 0 0 0 0 0 0 0 0 12
word move the	0 0 0 0 0 0 0 0 0 28
word move to	1 -1 -12 -1 0 -1 14 1 0 45
word moved	-17 -10 29 -9 0 -3 4 19 -13 44
word moved the	-1 0 8 -6 0 0 0 0 0 -15
word moved to	-6 -4 5 -1 -8 0 19 0 -4 15
word mover la	-1 0 2 0 0 0 0 0 0 -9
word moving	-7 -2 4 10 2 -2 12 -7 -11 -16
word moving forward	0 -1 0 0 1 0 0 -1 3 -11
word mozo	0 0 0 0 2 0 0 0 -1 -15
word mozo de	0 0 0 0 2 0 0 0 -1 -15
word mr	19 -9 6 -9 8 -3 -1 -1 -9 -22
word mrs	-2 -1 3 0 2 0 -1 0 0 31
word ms	-4 11 15 -2 1 -5 3 -4 -15 40
word ms team	1 2 0 0 0 0 -2 0 0 -8
word much	-3 -1 4 -3 12 -10 14 -4 -8 40
word much for	1 -1 0 0 5 0 0 0 -5 33
word much in	0 -1 0 -1 -2 0 8 -3 -1 -3
word much thought	0 0 0 0 0 0 0 0 0 11
word mucho	-3 0 -1 3 11 -1 -7 -1 -1 -17
word mucho gusto	0 0 0 0 0 0 0 0 0 -10
word mucho tu	-2 2 0 0 2 0 -1 0 0 -8
word muito	1 -4 -2 -1 -6 -1 18 -4 -2 2
word muito de	0 -1 0 0 -3 0 5 0 0 10
word muito obrigada	0 0 0 0 -7 0 8 0 0 -3
word mundo	-8 0 5 0 0 3 0 0 0 -1
word municipal	-3 -1 0 0 0 0 -3 -3 10 -20
word musica	-3 -1 3 0 0 1 0 0 0 -26
word muss	-25 -13 36 4 -2 -4 10 -2 -4 -32
word muss das	0 0 0 1 0 0 0 0 0 9
word muss ich	-1 0 1 1 0 0 0 0 -1 -16
word mussen	-7 -1 7 4 5 -1 -4 -1 -3 -17
word mussten	-2 3 -5 -1 8 0 -2 0 -1 -3
word must	0 -8 4 1 7 -17 22 -2 -8 41
word must attend	0 0 0 0 0 0 0 0 0 9
word must be	-1 -1 2 0 5 -8 5 -1 -1 22
word mutual	-1 4 0 0 0 -1 1 0 -1 -14
word mutuo	0 0 0 0 0 0 0 0 0 12
word muy bien	-1 2 0 0 3 -1 -3 0 -1 11
word my	18 -15 10 -9 -4 -11 4 -7 14 99
word my application	0 0 0 0 0 0 0 0 0 36
word my assistant	-1 3 0 0 5 0 -5 0 -1 -11
word my brother	4 -3 1 -1 -1 0 3 -1 -1 -27
word my calendar	4 5 -1 0 -2 0 -2 0 -3 19
word my cell	-2 0 0 0 -1 8 -4 0 0 -10
word my client	-8 14 0 0 -2 -1 -2 0 0 -3
word my daughter	-1 0 1 1 0 0 -1 0 0 -9
word my desk	-2 -2 -1 -1 -3 -1 7 -11 12 -18
word my direct	0 0 0 0 0 0 0 0 0 9
word my last	0 0 0 0 0 0 0 0 0 15
word my list	-1 -1 0 0 0 -1 5 -1 -1 -8
word my own	0 1 0 -1 6 -2 -3 0 -1 20
word my partner	0 -9 -1 -1 -1 0 12 0 0 -28
word my pleasure	-2 -1 0 0 -2 0 6 0 0 -8
word my resume	0 0 0 0 0 0 0 0 0 20
word my sister	7 0 0 0 -1 0 -5 0 0 -10
word my wife	0 0 -1 3 -1 1 -1 0 0 -9
word myself and	3 -1 0 0 0 0 -1 0 0 -9
word n	3 -5 -1 -1 -20 -1 -3 1 26 -26
word n'a	-4 -1 -1 0 0 -1 3 3 0 62
word n'a malheureusement	0 0 0 0 1 0 0 0 0 13
word n'a pas	-3 -1 0 0 3 -1 -2 3 2 37
word n'ai	-1 -1 0 0 3 -1 -4 0 4 -9
word n'avez	-1 -1 0 1 -5 0 8 0 -2 -5
word n'avon	0 3 0 0 -7 0 -2 -1 9 -22
word n'avon pas	0 3 0 0 -9 0 -2 0 9 -15
word n'est	-1 -2 0 -1 1 -7 11 0 -1 -9
word n'hesitez	4 -1 0 0 -1 0 -1 0 0 8
word n'hesitez pas	4 -1 0 0 -1 0 -1 0 0 8
word n'y	0 0 0 1 -1 -3 7 -2 -1 15
word na	7 -20 -8 -13 -5 11 -4 -23 56 -8
word na agencia	0 0 0 0 0 0 0 0 0 8
word na cantina	0 0 0 0 0 0 0 0 0 11
word na de	-6 0 -1 0 -12 -1 7 -3 16 -30
word na entrevista	-1 -1 -2 0 0 0 10 -5 -1 23
word na fabrica	9 -1 -6 0 0 0 -2 0 0 -14
word na het	3 -1 0 0 0 0 -8 -2 9 -2
word na lista	0 0 0 0 0 0 0 0 0 23
word na loja	7 -2 -1 -2 -2 -1 -1 -1 2 -30
word na nossa	0 0 0 0 0 0 0 0 1 -9
word na sequencia	0 -1 0 0 3 0 -1 0 0 -9
word na sua	0 0 0 0 0 0 0 0 1 25
word na timemention	13 1 2 -3 -3 -3 -3 -2 -2 94
word naam	-1 0 0 0 3 0 0 -1 -1 8
word naar	-13 -13 12 -10 6 -5 -4 -6 31 17
word naar de	2 -4 -1 -7 7 -1 -17 -1 22 6
word naar een	0 0 0 0 0 0 1 0 0 12
word naar timemention	-16 -5 17 -1 -1 -1 11 -1 -3 32
word nach	1 -3 -8 -1 6 -4 -5 -3 17 -26
word nach ablauf	-2 0 0 0 0 0 -6 0 9 -4
word nach dem	2 -4 -1 0 0 -1 -2 -1 7 -11
word nach den	-3 -1 0 0 2 0 5 0 -2 -14
word nachmittag	-1 11 -1 0 0 -2 -6 0 0 -4
word nachricht	-13 -6 4 0 -7 -3 -10 26 9 -22
word nachrichten	-1 -5 -1 0 -2 -1 12 3 -6 -20
word nachst	0 8 0 0 0 -1 -4 0 -3 3
word nachste	3 2 -1 -1 -4 -3 9 -4 -2 -2
word nachste woche	7 4 0 0 -2 0 -4 -3 -1 -25
word nachsten	-13 5 -2 -2 8 -1 11 -7 1 -32
word nachsten schritt	2 -3 0 0 3 0 2 0 -3 -12
word nachsten tagen	-13 10 0 0 -4 0 8 -5 5 -10
word nachster	-11 10 -1 -1 -2 4 10 -2 -7 1
word nachster schritt	-7 12 -1 0 -1 -1 -2 0 0 -6
word nachster woche	-3 -2 0 0 -1 5 11 -2 -7 5
word nacht	-1 -5 0 0 -1 -1 9 0 -1 1
word nachwuchsprei	0 0 0 0 0 0 0 0 0 17
word nada	2 -10 4 0 -3 -3 20 -5 -6 25
word nada de	0 0 0 0 0 0 1 0 0 8
word naher	2 -2 0 0 1 0 -8 0 8 -6
word nail	0 0 0 0 4 -1 -2 0 0 12
word najaar	-3 -3 -1 -1 1 10 -1 -1 -2 -12
word nala	0 0 0 0 0 0 0 0 0 44
word name	-12 -3 -2 2 6 1 13 0 -5 75
word name :	0 -2 0 0 -1 0 -2 0 5 16
word name of	-1 -2 0 0 -2 -3 13 -1 -2 -14
word name on	-8 0 -1 -1 7 6 -3 0 -2 5
word named	0 -1 0 0 4 0 -2 1 -1 18
word namen	6 -2 0 0 -10 0 0 0 7 7
word nanny	9 -11 -1 0 0 6 -3 0 0 -33
word nanny you	0 0 0 0 0 0 0 0 0 15
word nao	-39 -5 -2 30 38 -3 -4 -8 -7 27
word nao e	-1 -2 -9 9 7 -1 -2 0 0 19
word nao foi	-2 -3 -1 -1 10 -1 -5 2 0 36
word nao ha	0 0 1 0 -6 0 0 -2 8 16
word nao responda	-1 0 0 0 -1 0 -1 1 1 -9
word nao vai	-1 -1 2 3 0 0 -2 0 0 -9
word nao vou	-1 -1 3 0 0 0 -1 1 0 -10
word national	1 0 0 0 0 0 0 0 0 10
word naturalizacao	0 0 0 0 0 0 0 0 0 21
word navree	-1 -9 9 2 0 0 -1 0 0 -8
word nd	2 -1 0 0 0 0 0 0 0 -9
word ne	3 18 -39 2 39 -7 -14 5 -7 -82
word ne peut	0 0 0 0 -3 -3 7 0 0 14
word ne vous	-5 -1 0 0 17 0 -8 0 -3 -40
word near	1 6 0 2 -5 -2 -1 0 0 27
word near you	0 0 0 2 -2 0 0 0 0 12
word neben	7 -1 0 0 -1 0 -3 -1 0 -9
word necesario	0 0 0 2 -1 0 -1 1 0 9
word necesario que	0 0 0 2 -1 0 -1 1 0 9
word necesita	1 0 0 0 0 0 0 0 0 23
word necesitamo	-1 -8 -2 0 12 0 1 -1 -1 -7
word necessaria	0 0 0 0 0 0 0 0 0 10
word nee	0 1 0 0 -5 0 4 -1 2 12
word need	-23 -12 0 54 -25 -25 59 7 -35 41
word need :	-1 4 0 0 -1 -1 7 0 -8 -5
word need a	-1 9 -2 4 -3 -2 -3 0 -2 14
word need any	0 -4 0 0 0 -3 7 0 0 -8
word need anyth	0 0 0 0 -7 0 -3 12 -1 -4
word need for	1 -2 -1 0 0 0 2 0 0 14
word need from	-1 2 0 1 -1 0 8 0 -8 3
word need in	-1 1 1 -1 3 0 -2 0 0 -21
word need it	-2 0 0 0 0 0 3 0 0 8
word need one	0 -1 0 0 2 0 4 -1 -3 -16
word need someone	0 1 0 0 4 0 -4 0 0 -10
word need the	0 0 0 0 -2 0 4 0 0 18
word need to	-11 1 9 38 -37 -14 19 0 -5 20
word need your	-4 2 -1 0 -1 -4 12 0 -4 34
word needn't	-1 0 1 1 -1 0 -1 0 2 10
word neem	1 8 -1 7 -2 -2 -9 -1 -2 48
word neem je	0 9 -1 0 0 -1 -5 -2 -1 18
word neem uw	0 0 0 0 0 0 0 0 0 16
word neemt	-1 -1 -1 0 -2 -1 -5 6 4 -10
word negative	0 0 0 0 0 0 -4 0 4 12
word negociatrice	0 0 0 0 0 0 0 0 0 -20
word negozio	0 0 0 1 -5 0 -1 0 6 18
word nehmen	-14 0 6 -1 1 -1 17 -1 -7 2
word nehmen sie	-1 2 0 0 0 0 0 0 0 13
word nei	-2 -11 4 -1 -1 0 10 0 1 15
word nei prossimi	-4 -11 4 -1 -1 0 13 0 0 -2
word neither	-2 12 -3 -1 0 -3 -2 0 0 -5
word nel	-1 0 -1 -1 4 -1 3 1 -4 36
word nel caso	0 0 0 0 2 0 -1 0 0 16
word nel suo	0 0 0 0 5 0 0 0 -5 13
word nella	2 0 -3 -1 1 0 0 0 2 -24
word nella laurea	0 0 0 0 0 0 0 0 0 11
word nella nostra	0 0 0 0 1 0 -1 0 0 -37
word nemen	-2 -2 -9 10 -6 9 -3 -2 6 -21
word nemen contact	0 0 0 1 0 0 -1 0 1 8
word nephew	0 -1 -4 0 21 -1 -12 -1 0 3
word nervou	0 0 0 0 0 0 0 0 0 15
word nessun	-18 0 20 1 0 -1 -1 0 0 2
word nessun problema	-17 0 20 -1 0 0 -1 0 0 -2
word nesta	0 0 0 0 2 0 -1 0 0 13
word net	0 -3 -2 0 0 -3 11 -2 0 40
word nette	0 -1 0 -1 -4 0 11 -1 -3 1
word network	0 0 0 0 5 0 2 0 -7 19
word neue	1 -1 1 0 -1 0 2 0 -2 27
word neue jobs	0 0 0 0 0 0 0 0 0 8
word neue website	0 0 0 0 0 0 0 0 0 9
word neuen	-2 5 -2 -1 -7 -1 9 -1 -1 15
word neuer	-2 -1 5 0 -4 0 13 -1 -9 -5
word neuigkeiten	-1 -6 -1 -1 1 -1 9 0 -1 -4
word never	-1 -1 0 3 -4 0 2 -2 4 10
word new	-38 -16 117 0 -46 3 -20 8 -8 107
word new account	0 0 0 0 0 0 0 0 0 15
word new applicant	0 0 0 0 0 0 0 0 0 24
word new date	-5 -5 41 -1 -3 -2 -22 -2 -1 -6
word new event	0 0 0 0 0 0 0 0 0 15
word new gym	0 0 0 0 0 0 0 0 0 9
word new hire	5 -4 0 -1 0 0 1 0 0 -12
word new interview	0 -18 19 0 0 0 0 0 0 4
word new job	-2 -1 -1 17 -17 -1 8 -2 -2 -3
word new message	0 -2 0 0 -1 0 12 -4 -4 -10
word new position	0 0 0 0 0 0 0 0 0 21
word new role	0 0 0 0 4 -1 1 0 -3 8
word new time	-15 17 14 -10 -1 -1 -3 0 -1 7
word new year	0 0 -1 -1 -1 0 -7 12 -2 -27
word new york	8 0 -3 -2 -2 -2 -3 4 -1 -38
word news	-13 -8 -9 8 -8 33 2 -12 7 -11
word news !	-7 11 -1 0 -1 -2 3 -1 -1 -2
word news :	-1 10 0 0 -3 4 -9 0 0 12
word news the	5 -2 -1 0 -1 6 -6 0 0 -17
word newsletter	0 0 0 0 -2 0 2 0 0 20
word newsletter abbestellen	0 0 0 0 0 0 0 0 0 12
word newsroom	1 0 0 0 0 0 0 0 0 -26
word next	-31 63 -24 -7 17 -19 15 -25 11 20
word next :	6 -5 -1 -1 -1 0 -7 0 10 -15
word next meet	0 0 0 0 0 0 0 0 0 18
word next phase	0 -2 0 0 0 0 7 -1 -4 -8
word next stage	-2 -4 -1 0 0 -1 8 -1 0 -9
word next step	-9 18 -4 2 4 -2 -2 -3 -4 1
word next to	10 -3 -7 0 0 0 0 0 0 -16
word next week	-19 34 -7 -6 -19 -14 32 -20 19 7
word nice	-3 -3 -1 0 -5 -2 36 -19 -2 -6
word nicht	-7 37 -10 -6 9 -8 -12 4 -7 -17
word nicht auf	0 0 0 0 -1 0 0 2 0 -8
word nicht berucksichtigt	0 0 0 0 1 0 0 0 0 8
word nicht erreicht	-1 11 -3 -2 1 -1 -5 -1 -1 -8
word nicht geht	0 16 -12 -2 0 0 -1 0 0 -2
word nicht in	0 -1 0 0 -1 0 -1 0 4 17
word nico	3 -1 -1 2 0 -1 0 -1 0 -17
word nido	0 0 0 0 0 0 -1 0 1 9
word niemand	-15 -1 -1 15 8 -2 -3 -1 -1 -8
word niemand aan	-3 0 -8 14 -1 -1 -1 0 0 -4
word niente	0 0 9 -4 0 0 -3 0 0 0
word niet	-2 -13 10 13 33 -12 -21 -3 -5 -26
word niet bij	-1 -3 0 0 16 0 -8 -1 -2 -20
word niet door	-1 -1 -1 -1 8 -1 -3 0 0 2
word niet meer	0 0 0 1 0 0 0 0 0 13
word niet met	0 0 0 0 1 1 -1 0 0 8
word niet op	0 -2 -1 0 24 0 -20 -4 4 -10
word niet te	-1 -1 -1 18 -9 -3 -3 -1 1 -6
word niet uit	-6 0 11 0 -3 0 -1 0 0 14
word nieuw	-7 -21 -3 2 -1 3 29 -1 -1 -6
word nieuw :	-5 9 0 0 0 -2 -1 0 0 0
word nieuwe	-7 -11 5 2 17 3 -6 -2 -2 25
word nieuwe tijd	-2 -3 5 0 0 0 0 0 0 -8
word nieuwe website	0 0 0 0 0 0 0 0 0 10
word night	5 -6 -3 1 4 11 -3 -3 -5 -4
word night auditor	0 -1 0 0 2 0 -1 -1 0 -9
word night porter	-1 -1 0 0 -1 7 -2 -1 0 -9
word nine	-7 -3 0 0 8 -2 1 -1 4 2
word ninera	0 0 0 0 0 0 0 0 0 8
word ninety	0 0 0 0 0 0 0 0 0 9
word ninety minut	0 0 0 0 0 0 0 0 0 9
word ninth	0 -1 0 0 -3 -1 -1 0 6 8
word nivel	0 0 0 0 -4 0 -1 0 4 24
word nkemelu	0 0 0 0 0 0 0 0 0 19
word no	-10 -25 -18 46 -5 -34 33 19 -6 -18
word no action	0 0 0 0 0 0 6 0 -6 12
word no ambito	0 -1 0 8 -2 0 -1 0 -3 -2
word no appointment	0 0 0 0 0 0 0 1 0 -10
word no armazem	0 0 0 0 4 0 -1 -3 0 -16
word no auditorio	2 0 -1 0 0 0 0 0 0 -21
word no centro	0 0 0 0 0 0 0 0 0 11
word no congresso	0 0 0 0 0 0 0 0 0 10
word no conservatorio	0 0 0 0 0 0 0 0 0 8
word no dia	14 -2 -3 -9 -1 0 4 -3 0 22
word no es	0 -1 -2 2 11 -1 -10 1 0 11
word no fim	-1 -2 0 -1 1 -2 7 0 -1 11
word no further	-1 -3 -1 7 -6 0 8 0 -5 -3
word no ha	-2 -1 0 0 8 0 -3 0 -1 13
word no hay	0 0 0 0 0 0 0 0 0 10
word no interview	-2 -1 -6 11 -1 0 -1 0 0 0
word no later	2 0 -1 -1 -1 0 6 -1 -4 -18
word no longer	0 -2 -9 11 -7 -2 -22 37 -7 -23
word no mesmo	-7 0 8 0 0 0 0 0 0 -4
word no mestrado	0 0 0 0 0 0 0 0 0 18
word no more	-2 0 1 0 0 -2 6 -2 0 -8
word no need	12 0 0 13 -11 -1 -12 1 -1 -2
word no nosso	0 -6 0 0 2 0 -1 0 4 -39
word no problem	-10 -1 10 -1 -7 -1 15 -2 -3 -5
word no processo	-1 -1 0 -1 3 -1 3 -1 -2 -10
word no puede	0 0 6 0 0 0 -2 -3 0 12
word no rush	-1 0 0 0 -1 1 -6 0 8 -10
word no show	0 -2 0 0 -2 0 8 -3 0 -6
word no slid	9 -1 -1 -1 -2 -1 -4 0 0 -21
word no te	-24 -3 22 1 -2 -2 10 -3 1 -10
word no timemention	2 0 -9 9 2 0 -4 0 1 44
word no to	0 0 0 0 9 0 -8 0 0 4
word no worri	-3 9 1 -1 -1 -1 -4 0 0 6
word nobody	0 -1 -1 1 -2 -5 5 0 3 13
word noch	-18 21 -17 -2 3 -20 49 -12 -4 -20
word noch ein	-3 13 -1 -1 -3 -1 -2 0 -1 -14
word noch eine	0 -3 0 0 0 -1 5 0 0 12
word noch etwa	0 0 0 0 -1 0 -6 0 8 -2
word noch interesse	-4 -6 -3 -1 -4 -2 22 0 -1 -7
word noch nicht	-4 19 0 1 -2 0 -15 -3 5 5
word noch zwei	0 -1 0 0 -1 0 3 0 -1 10
word noche	0 0 0 2 -1 0 0 0 0 13
word nod	0 -1 -1 0 2 1 0 0 0 -21
word nodig	-2 -6 -4 0 9 0 0 -1 3 -14
word nodigen	1 3 -1 -1 -1 -1 -1 -1 0 -25
word nodigen u	2 -1 0 0 0 0 0 0 0 -13
word nog	-3 -7 -12 1 -9 -10 40 -4 4 14
word nog een	-1 -2 0 0 -1 0 11 0 -5 0
word nog steed	0 0 0 0 -2 0 9 0 -7 12
word noi	1 3 -3 -1 6 0 -8 -1 3 -13
word nombramiento	-1 -1 -1 -2 -3 32 -22 -2 -2 -20
word nome	0 -2 0 0 5 0 0 0 -2 8
word nominat	0 0 0 0 0 0 0 0 0 8
word nomination	0 0 0 0 -6 12 -4 0 0 4
word non	-19 13 -20 4 2 -13 40 -1 -6 -1
word non abbiamo	0 -1 0 0 11 0 -4 0 -6 11
word non ci	0 4 0 0 0 0 -3 0 0 15
word non e	-3 -4 -1 -1 3 -3 8 2 -1 21
word non ho	0 0 0 0 3 0 -1 0 -1 -10
word non puo	0 0 0 0 0 0 0 0 0 22
word non retenu	0 0 0 0 -5 0 -1 0 5 9
word non rispondere	0 9 0 0 -1 0 -3 -5 0 -13
word non si	-2 -1 -4 -3 3 -1 10 -1 -1 -10
word none	6 -1 -3 -1 0 0 -3 -2 2 -31
word none of	-1 2 -1 0 1 0 -1 0 0 -12
word nord	0 9 0 0 -2 0 0 -3 -2 -8
word north	0 0 0 0 0 0 0 0 0 16
word northgate	-5 -1 0 0 -5 -6 24 -1 -5 -27
word nos	-15 16 11 -5 29 3 -21 -8 -9 -99
word nos ate	0 0 0 0 0 0 0 0 0 11
word nos complace	0 -1 0 0 -1 3 -1 0 0 19
word nos gusto	10 -9 0 0 0 0 -1 0 0 0
word nos ha	-9 5 10 0 -1 0 -4 0 1 -22
word nos pondremo	-1 -6 0 1 -1 0 9 0 -1 17
word nossa	-6 4 5 3 -13 6 -7 -3 11 -2
word nossa ate	0 0 0 0 0 0 1 0 0 9
word nossa conversa	-2 -2 4 2 -2 0 0 0 0 -9
word nossa entrevista	-1 0 1 0 0 0 0 0 0 9
word nosso	-6 -17 23 -6 12 -3 -22 -1 20 -47
word nosso banco	0 0 0 0 1 0 0 0 0 -9
word nosso papo	0 -19 18 0 3 -4 2 0 0 -7
word nostra	-3 1 -4 -1 5 -1 3 -2 0 -24
word nostra candidata	0 0 0 0 0 0 0 0 0 12
word nostra scuola	0 0 0 0 1 0 0 0 0 -15
word nostre notizie	0 0 0 0 0 0 4 0 -2 8
word nostro	-1 7 -1 1 4 -1 -5 0 -4 -9
word not	18 -36 8 13 81 -16 -81 23 -10 1
word not a	1 0 0 2 -7 0 4 0 0 35
word not among	0 -1 -1 -5 26 -1 -6 -2 -11 -22
word not be	-1 -2 -1 -4 11 -1 -7 11 -5 -20
word not going	0 -2 -2 0 11 -2 -2 -2 0 -6
word not have	0 0 0 0 -2 0 6 0 -2 -18
word not heard	-1 0 0 0 0 0 -6 0 8 -1
word not in	9 0 -8 0 4 0 -9 6 0 -4
word not meet	0 -1 0 -1 16 0 -8 -4 -1 -3
word not need	2 0 -1 0 0 0 -1 1 0 -9
word not reach	-2 -1 0 0 10 0 -4 0 -1 4
word not read	-2 -1 -1 -1 -7 -2 0 14 0 -13
word not referr	0 0 0 0 15 0 -3 -3 -8 -4
word not reply	-1 -2 0 0 4 0 -2 0 2 9
word not submitt	0 0 0 0 0 0 0 0 0 27
word not successful	0 0 0 0 1 0 -3 0 3 12
word not the	-2 -5 11 0 -3 -1 1 0 -1 12
word not timemention	9 -1 4 0 -1 0 -10 0 -2 -19
word not to	-1 -3 -2 20 -5 3 -9 -1 -2 42
word not yet	25 0 -17 -1 -2 -1 -2 -1 -1 2
word nota	0 0 0 0 7 0 8 0 -14 -7
word note	4 -13 8 -3 -11 -8 11 -17 29 -29
word note and	3 0 0 0 -1 0 -1 0 0 12
word note for	-1 0 -1 0 1 -1 -5 0 8 -5
word note so	0 0 0 0 -3 0 8 0 -5 -1
word note that	-8 -3 12 -1 5 0 -2 0 -3 6
word noth	-6 -4 3 6 -18 -8 31 -9 5 -5
word noth to	2 -1 -2 -1 1 -2 6 -1 -1 8
word notic	-6 -1 9 -3 -1 0 12 -1 -9 4
word notic that	-3 1 0 0 -1 0 13 0 -8 -13
word notice	5 -1 -7 16 -14 -7 14 0 -5 -11
word notice period	1 8 0 0 -3 -1 -2 0 -2 -10
word noticia	-7 -2 -3 4 0 -1 14 -1 -4 -5
word noticia nossa	0 0 0 0 0 0 1 0 0 9
word notifi	2 -1 0 -1 2 -1 5 -3 -3 -11
word notifi of	1 0 0 -1 2 0 0 0 -2 -10
word notifica	-2 -3 0 -2 12 -1 -3 0 0 -3
word notificacion	0 0 0 0 4 0 5 0 -8 -3
word notificada	-2 0 0 -2 9 0 -1 0 -3 -7
word notification	-1 -6 -1 0 12 0 14 -1 -16 -20
word notify	0 0 0 0 -9 0 12 0 -2 -5
word notizia	0 -10 0 5 -1 0 8 0 0 -9
word notizie	-1 -4 0 0 -1 1 8 -1 -3 10
word notizie entro	0 0 0 0 0 0 3 0 -2 8
word notre	3 -10 3 10 0 -2 -9 -2 8 -42
word notre choix	0 0 0 0 1 0 1 0 0 -10
word notre client	4 0 0 0 -1 0 -1 0 0 -12
word notre decision	0 0 -1 0 -1 1 2 0 0 -12
word notre directrice	0 1 -1 0 0 0 -4 -1 5 -8
word notre echange	-1 -4 0 0 -2 0 9 0 0 0
word notre part	0 0 0 0 0 0 -4 0 6 9
word notte	0 0 0 0 -1 0 2 0 0 8
word nous	-3 -7 -18 -5 -8 -1 45 -5 2 -17
word nous aimerion	-10 0 -1 0 -3 -1 20 0 -5 14
word nous avon	-5 -2 -2 -4 20 6 -4 1 -10 27
word nous devon	-1 -9 11 0 -1 0 0 0 0 10
word nous donner	0 0 0 0 0 3 -2 0 0 8
word nous interesse	3 1 1 0 -2 0 4 0 -6 -19
word nous l'etudion	0 0 0 0 0 0 -2 0 2 23
word nous n'avon	0 3 0 0 -7 0 -2 -1 9 -22
word nous nous	-1 -2 0 -1 -2 7 0 0 -1 -18
word nous parleron	0 0 0 0 0 0 0 0 0 11
word nous rejouisson	-1 -1 0 -1 0 8 -4 0 0 4
word nous revenon	-1 -5 0 1 -2 -2 20 -9 -1 1
word nous reviendron	0 0 0 1 -1 0 -13 0 15 11
word nous somm	-1 -1 -1 2 -4 2 4 0 1 27
word nous te	0 0 0 0 0 0 0 0 0 22
word nous vous	-2 -9 -9 -2 4 1 27 0 -10 -23
word nouveau	1 -3 -1 1 -9 -3 20 -2 -4 -21
word nouveau poste	-2 -1 -1 1 -6 -1 10 0 0 7
word nouvell	1 -3 0 -1 2 -1 13 -1 -8 -13
word nouvell avant	0 0 0 0 -1 0 4 0 -2 9
word nouvelle	-5 -12 10 1 -2 0 9 -1 -1 8
word nova	-3 -19 40 -2 -5 0 -3 -8 -1 15
word nova data	-2 -19 37 -1 -1 -1 -5 -8 -1 -7
word novedad	-1 -1 0 0 10 0 -1 -2 -4 -12
word novedad en	0 0 0 0 10 0 -6 0 -2 -10
word novidad	0 -3 -1 0 -1 -2 11 0 -3 -5
word novo	-9 -23 36 -6 -7 -1 9 4 -2 12
word novo site	0 0 0 0 0 0 0 0 0 12
word now	-81 -10 60 -4 4 -11 67 -13 -11 4
word now :	-7 -1 10 -1 7 0 -3 -2 -3 2
word now and	-1 0 -1 0 -6 0 -5 0 13 -2
word now available	0 -2 0 0 -3 1 6 0 -1 -13
word now be	-16 -6 23 0 0 0 0 0 0 2
word now clos	0 0 0 0 13 -2 -10 -1 2 -10
word now look	0 -4 0 0 4 0 16 0 -16 -2
word now on	-18 -1 20 0 -1 0 14 -5 -10 -2
word now review	0 0 0 0 0 0 1 0 0 13
word now take	-4 -1 5 0 0 0 0 0 1 -9
word nowak	0 0 0 0 0 0 0 0 0 23
word nu	-9 -1 11 0 -6 -1 7 0 0 -4
word nudge	2 -1 -2 -1 0 -1 3 0 0 -18
word nuestro	1 8 0 0 0 0 -9 0 0 -17
word nuestro banco	0 0 0 0 4 0 0 0 -4 -9
word nuestro colegio	0 0 0 0 0 0 0 0 0 -16
word nueva fecha	-1 0 3 0 0 0 -1 0 0 10
word nueva hora	0 0 1 0 0 0 0 0 0 -13
word nuevo	0 -7 1 0 8 0 0 1 -2 -7
word nuit	0 -6 0 0 -1 0 8 0 0 3
word nulla	3 -1 -1 1 -12 -2 13 0 -1 4
word number	-8 3 -6 -6 -11 6 10 9 2 -24
word number and	-10 -8 -1 -2 -5 0 30 -2 -1 -6
word number in	0 2 -2 0 -1 0 -6 9 -1 -39
word number of	0 -2 0 -1 1 -2 -1 0 4 -15
word numero	3 7 -2 -1 6 1 -20 6 0 -67
word numero #	4 -2 -1 0 0 -1 -5 4 1 -21
word numero de	-1 -1 0 0 3 3 -5 1 1 -13
word nummer	1 -2 -1 0 -4 0 -2 -2 9 -19
word nummer #	0 -1 0 0 -4 0 -2 -1 9 -11
word nun	-1 -1 -1 0 -1 -1 8 -1 -3 -8
word nuova	-1 0 5 0 0 0 -2 0 0 22
word nuova data	-1 0 5 0 0 0 -2 0 0 14
word nuove	0 -11 11 0 8 0 0 0 -8 0
word nuovo	2 1 4 2 -1 -2 1 -5 -1 12
word nuovo sito	0 0 0 0 0 0 0 0 0 23
word nur	0 -5 -1 -1 10 -4 0 2 -3 -5
word nurse	8 -6 -3 0 -2 17 -10 -4 0 -13
word nursery	-1 -7 3 3 -1 -3 9 -1 -4 -10
word ny	0 0 0 0 0 0 0 0 0 20
word o	-34 26 -34 12 -13 31 8 -15 18 5
word o #	6 -6 -7 0 0 0 8 0 0 -6
word o apartamento	0 0 0 0 0 0 0 0 0 13
word o apoio	0 0 0 0 0 0 0 0 0 10
word o cargo	-1 -1 0 0 -5 27 -30 -1 11 -20
word o certificado	-1 0 0 0 0 0 2 0 0 -10
word o cliente	-1 1 -1 0 1 -1 1 0 0 -29
word o contrato	-1 0 0 0 -2 7 -2 0 0 31
word o convite	5 -18 12 -1 -1 -1 7 0 -4 -10
word o curriculo	0 -1 0 0 8 0 -2 0 -5 -2
word o dia	-7 2 1 13 -1 -1 0 -3 -4 -6
word o diretor	-4 -2 8 -1 -5 -1 6 -1 -2 -38
word o el	-3 18 -11 -1 -1 -1 1 -1 -1 -16
word o emprego	0 0 0 0 -2 7 -1 -3 -1 -17
word o encontro	0 0 0 0 0 0 0 0 0 -15
word o estagio	-1 0 0 0 7 -2 -4 -2 2 -19
word o horario	-8 -2 -6 0 -3 -1 22 0 -1 -8
word o ingresso	0 0 0 0 0 0 0 0 0 8
word o interesse	0 0 0 0 -1 0 1 0 0 14
word o juri	-2 1 0 0 3 0 2 0 -3 11
word o lugar	-1 2 -1 -1 9 -1 -6 0 -1 -10
word o meu	0 -1 0 0 2 0 -1 0 0 27
word o nosso	-4 5 0 0 16 0 -2 0 -14 4
word o prazer	0 0 0 0 0 1 0 0 0 10
word o prazo	-1 -1 0 0 -13 6 9 -1 0 -6
word o premio	0 0 0 0 0 0 0 0 0 12
word o primeiro	-2 0 -1 0 -1 3 1 0 0 8
word o procedimento	-7 -1 0 14 -5 3 -1 0 -3 -5
word o proximo	0 1 0 0 0 0 0 0 0 8
word o que	-1 1 -1 0 9 -2 -7 0 0 27
word o registo	0 0 0 -1 -1 3 -1 0 0 -8
word o resultado	-2 -4 -1 -1 -5 0 13 -4 4 -11
word o seu	-7 -11 -9 2 4 -2 11 -2 14 45
word o teste	0 2 0 0 0 0 -1 0 0 16
word o teu	0 5 0 0 -1 0 -4 0 1 -12
word o timemention	-3 26 -8 -1 -9 -1 -2 -1 -1 -55
word o voluntariado	0 0 0 0 0 0 0 0 0 11
word ob	1 -20 3 19 -4 15 -13 -2 1 -1
word ob sie	-3 -17 16 -1 -2 16 -7 -1 -1 -5
word oblig	-1 -1 10 0 -8 0 -1 2 -1 -1
word oblig to	-1 -1 10 0 -8 0 -1 2 -1 -2
word obligatoire	0 0 0 0 -3 -3 7 0 0 9
word obra	0 -1 -1 1 -1 0 -1 0 3 39
word obrigada	-3 4 -1 -1 -12 -2 11 0 4 21
word obrigada pela	-1 -1 0 -1 2 -1 2 0 0 9
word obrigada por	-1 -2 0 0 -1 0 4 0 2 18
word obrigado	-3 -3 0 -2 -17 -4 -17 3 42 -15
word obrigado pela	-1 2 0 -1 7 -2 -3 0 -1 24
word obrigado pelo	0 0 0 0 -6 0 1 -2 9 -3
word obrigado por	-1 -3 -1 0 -17 -1 -10 7 25 1
word occupational	0 5 0 0 -2 -4 4 0 -2 -11
word ochtend	-3 11 -1 0 -1 -2 -4 0 0 -7
word ochtendshow	0 0 0 0 0 0 0 0 0 13
word ocupada	0 -7 0 0 11 0 -1 0 -2 0
word oder	-42 91 -33 -1 -4 -2 -10 5 -3 13
word oder am	-4 15 -1 0 -2 -1 -8 0 0 40
word oder timemention	-26 59 -27 -1 -1 -1 -3 -1 -1 -19
word of	-27 11 26 -27 -39 -3 9 -5 55 -8
word of #	-8 -7 2 -1 -2 -1 15 -2 3 9
word of a	-5 -3 3 1 16 -9 1 0 -4 7
word of addres	0 -1 0 0 0 -1 4 0 -1 -11
word of admission	0 0 0 0 0 0 0 0 0 8
word of an	-1 10 0 -1 -6 -1 -1 0 -1 14
word of any	1 -1 0 0 4 0 0 0 -3 8
word of applicant	0 0 0 0 -2 0 -1 0 4 8
word of application	-1 -1 0 0 -7 0 -4 0 13 16
word of appointment	-1 0 0 0 0 2 0 0 0 -25
word of course	-21 -6 35 -1 0 -1 -5 0 -1 11
word of data	11 -1 -6 0 -1 1 -2 0 -3 1
word of day	0 0 0 0 0 0 1 0 0 26
word of experience	0 -2 0 0 -1 0 -2 0 4 15
word of house	-3 -2 -1 -1 -8 12 4 -1 -1 -13
word of id	1 3 0 0 0 0 -1 0 -1 -12
word of interest	0 0 0 0 -2 0 -6 0 9 10
word of je	4 -5 -2 -1 -3 12 -9 -1 5 -25
word of luck	-1 -1 0 0 -2 0 2 0 3 12
word of may	-4 7 0 0 -5 0 -8 0 11 1
word of my	1 -1 -3 -1 -8 -1 11 3 -2 -5
word of next	-5 -2 -1 -1 -3 0 14 -1 -1 24
word of office	-1 -2 -2 -1 0 -1 -5 12 0 -9
word of our	-1 14 -3 2 -15 -2 4 3 -1 -4
word of plan	-2 0 3 0 0 0 0 0 0 -26
word of talent	0 0 0 0 0 0 0 0 0 17
word of teach	15 -5 0 0 -2 -1 -4 0 -4 -3
word of that	-1 3 -2 0 -1 0 1 -1 2 19
word of the	-8 3 2 -4 -7 18 -41 7 30 30
word of them	-4 -19 -4 -2 10 -4 23 0 1 -17
word of these	-4 4 3 -1 -3 -2 -4 -3 10 -52
word of this	1 -1 0 1 2 0 0 0 -2 54
word of time	-7 -2 9 0 0 0 2 0 0 0
word of timemention	-11 48 8 -17 4 -9 -19 -5 0 -44
word of two	-1 -2 0 0 -4 -2 11 -1 -1 -36
word of u	-2 -1 0 0 -1 2 -6 0 8 -2
word of us	25 -6 -4 -2 -12 -2 -20 0 22 -17
word of which	0 0 0 0 11 0 -12 0 2 -5
word of whom	-1 -3 0 0 11 0 -5 0 -2 -5
word of work	0 -5 0 -2 4 0 5 0 0 10
word of you	-2 18 0 2 -15 -6 -4 -1 11 -3
word of your	5 -13 8 11 17 -7 10 -7 -25 10
word oferecer	0 0 0 0 0 1 -1 0 0 28
word oferecer o	0 0 0 0 0 1 0 0 0 9
word oferta	-2 0 -1 0 -5 7 0 1 1 11
word oferta para	-1 0 0 0 0 2 0 0 0 9
word off	-10 -11 -9 41 -29 15 -23 3 23 -24
word off on	-1 0 0 0 -2 -3 -1 -1 8 -4
word off until	0 0 -16 0 -2 0 19 0 0 5
word offer	-29 7 -14 -3 31 44 -12 -11 -13 106
word offer #	0 0 0 0 0 1 0 0 0 23
word offer a	2 -2 0 0 -8 -2 10 0 0 3
word offer by	0 0 0 0 0 0 0 0 0 29
word offer expir	-1 0 0 0 0 6 -3 -1 0 -11
word offer for	-1 -2 -1 3 -10 13 3 -1 -4 -7
word offer from	0 0 0 0 0 3 -1 0 0 -12
word offer in	0 0 0 0 0 1 0 0 0 12
word offer is	-1 -1 0 0 -1 11 -5 0 -2 -29
word offer it	0 0 0 0 1 0 0 0 0 -10
word offer of	-4 -1 -1 -2 6 0 5 -1 -1 -12
word offer on	2 -1 0 0 0 0 -1 0 0 12
word offer the	0 0 0 0 18 -3 -13 0 0 1
word offer timemention	-13 20 -3 -1 0 -1 -1 0 0 -9
word offer to	-1 -2 -1 1 12 6 -13 -1 -1 -21
word offer you	-11 5 -2 -2 10 10 -5 -2 -3 25
word offerte	0 0 0 0 5 0 -1 0 -3 14
word offic	5 -3 -1 0 1 0 2 -2 -1 -14
word office	-1 -7 27 -10 -19 -9 1 21 -4 21
word office has	0 0 0 4 -3 -1 0 0 0 8
word office hour	-2 -1 -1 -1 -7 -3 16 0 -2 10
word office is	19 -3 7 -1 -2 -1 -14 -4 -1 -4
word office manager	1 1 0 0 -6 -1 -4 0 9 100
word office timemention	0 0 0 0 0 0 0 0 0 9
word officer	-18 11 -2 -1 14 -1 -12 0 9 -48
word official	-3 -7 -1 -2 2 -1 23 -2 -9 -5
word officina	1 0 0 0 0 0 0 0 0 -30
word offr	0 -1 0 -1 7 0 -2 0 -3 15
word offre	3 -7 0 -1 5 4 -2 0 -2 21
word offre pour	0 0 0 0 0 0 0 0 0 14
word oficina	-10 -2 9 -1 -1 -7 4 1 7 8
word oficina de	1 0 0 0 0 0 -1 -3 5 14
word ofrecerle	0 0 0 0 0 1 0 0 0 16
word ofrecerte	0 1 0 0 0 1 0 0 0 -9
word og	14 -2 -3 -2 0 -2 -5 0 0 0
word oh	-5 13 -1 -1 -3 -3 2 -1 0 10
word oi	0 -13 -9 0 -10 -9 41 -5 5 -14
word oi !	-2 7 -1 -1 -2 -3 -1 -1 4 -13
word oi tudo	7 -3 -8 1 1 0 3 0 0 6
word ojo	0 2 0 0 0 -1 -3 2 0 -10
word ok	11 13 7 -2 -11 -2 -20 -4 6 -85
word ok ?	-1 -1 4 0 0 0 -1 0 0 -14
word ok for	-6 8 -1 0 0 0 -2 0 0 -1
word ok pour	2 0 -2 0 0 3 -1 0 0 -15
word ola	6 -7 -6 -2 1 -1 11 3 -5 -56
word ola !	3 5 -1 0 -5 -2 1 2 -3 -20
word old	-5 6 9 0 -1 0 -6 0 -1 22
word olha	0 0 0 0 0 0 1 0 0 24
word oltre	0 0 0 0 0 0 10 0 -10 2
word om	23 -2 7 -4 -5 -16 -1 -5 1 48
word om een	-1 8 -1 0 -1 -2 -2 0 0 -9
word om je	0 -3 0 0 1 -1 8 0 -5 22
word om timemention	13 -9 -2 0 -1 -2 1 -1 0 12
word om uw	0 0 0 0 0 0 0 0 0 28
word omar	1 0 0 0 0 0 0 0 0 62
word on	16 6 -23 0 -5 -34 20 27 -8 -19
word on #	6 13 0 -1 -3 -2 -15 3 -1 -18
word on a	-3 0 2 17 16 3 -23 -8 -4 19
word on aimerait	0 13 0 0 -4 0 -8 0 -1 6
word on all	0 -1 0 -2 -4 -1 1 -1 8 -1
word on and	0 0 -1 4 -3 0 15 -5 -10 7
word on any	-1 1 5 -1 0 0 -3 0 -1 12
word on as	-2 -1 0 0 5 8 -8 0 -2 18
word on behalf	0 -1 0 0 5 1 -3 0 -1 -8
word on discute	1 0 0 0 0 0 0 0 0 -15
word on file	-2 -1 -1 2 -7 0 -2 -2 12 4
word on for	32 -3 -22 -1 0 0 -3 0 -1 -28
word on friday	-3 0 0 0 -1 8 -4 0 0 5
word on hold	-4 -1 2 0 -3 -1 18 0 -9 -6
word on how	0 -2 0 0 2 0 0 0 0 8
word on it	-10 -4 -2 -3 15 8 6 -3 -8 -13
word on its	13 -1 -2 0 -1 0 -10 0 1 3
word on linkedin	0 0 0 0 2 0 0 0 -1 -11
word on me	-1 0 2 0 2 0 -1 0 0 22
word on my	6 0 -1 -1 0 -1 -16 -1 15 8
word on ne	-1 -1 0 0 5 0 0 -1 -1 -8
word on or	-1 -1 0 0 -2 0 5 0 -1 -11
word on peut	0 -9 16 -1 0 -2 -3 0 0 -9
word on se	-1 5 2 -1 -1 -1 -1 -1 -2 -29
word on site	-1 2 -1 4 1 0 -5 0 0 -22
word on sleep	0 0 0 0 0 0 0 0 0 14
word on telegram	0 0 0 0 0 0 0 0 0 15
word on the	3 -10 4 -16 -32 7 53 9 -18 75
word on timemention	5 5 -13 18 -19 -55 26 28 6 142
word on top	-1 -2 -1 -1 3 3 -5 4 -1 -16
word on tuesday	0 0 0 0 0 0 0 0 0 24
word on us	-4 -1 0 0 16 0 -7 0 -3 -8
word on vine	0 0 0 0 0 0 0 0 0 9
word on wednesday	-3 1 0 0 1 0 -4 0 5 9
word on what	0 0 0 0 0 0 0 0 0 13
word on whatsapp	0 8 0 0 0 0 -4 0 -4 -4
word on which	-1 17 -1 0 -9 -1 -5 0 -1 -3
word on your	-5 -1 3 -3 -11 -12 48 -6 -13 -38
word onboard	-8 -5 -2 -1 -3 -9 32 -4 -1 -2
word once	-4 -9 10 -4 14 -5 -18 0 16 39
word once the	-1 0 -1 0 -5 -4 -9 -2 22 -19
word onda	-2 2 -1 0 2 -1 2 -1 0 -8
word ondemand	-2 0 0 0 4 0 -1 0 0 -8
word onder	-1 -3 0 0 13 2 -15 -1 6 -9
word onderzoek	0 0 0 0 0 0 0 0 0 8
word one	31 -14 -12 -8 38 -32 12 -1 -13 -6
word one ?	0 5 0 0 0 -1 -3 0 0 -8
word one and	-5 6 -1 0 -9 0 7 -1 4 -3
word one can	0 6 -1 0 0 -2 -1 0 0 -13
word one click	0 0 0 0 0 0 0 0 0 11
word one day	0 19 -1 0 -1 -2 -13 3 -4 -8
word one for	6 -5 -2 0 13 0 -12 0 0 3
word one in	-6 -1 9 0 0 -1 0 0 0 -15
word one interview	0 0 0 0 0 0 0 0 0 14
word one is	0 -1 0 0 -6 0 9 -2 0 2
word one more	-2 -1 -1 -1 -8 -1 20 -1 -5 3
word one of	-2 -19 0 -2 5 -6 18 8 -3 -29
word one or	0 0 0 0 -4 0 -1 6 1 -10
word one so	0 0 0 0 0 0 1 0 0 8
word one that	0 0 0 0 9 -8 0 0 0 -5
word one to	-3 -4 -3 -1 0 -1 12 0 1 7
word one way	1 0 -1 -2 -3 -2 11 -2 -3 -11
word one'	0 1 0 0 0 0 -1 0 0 -16
word ones	-2 2 0 0 -1 -1 -3 0 5 10
word onibu	8 -1 -6 0 0 0 -2 0 0 0
word online	-4 7 -1 -2 -2 -2 1 -2 3 79
word online assessment	-1 -5 0 0 11 -1 1 -1 -4 -6
word online interview	-1 3 -1 -1 0 0 0 0 0 27
word online test	0 2 0 0 -1 0 5 -1 -4 -12
word only	-1 -2 -7 -2 31 -4 -48 14 20 -19
word only be	0 0 0 0 0 0 1 1 -1 -12
word only if	0 -1 0 0 -2 -1 -4 0 8 -7
word ons	13 23 -10 1 -15 3 -4 -3 -8 -20
word ons aan	3 20 -1 0 -2 0 -10 0 -10 -23
word ons in	-7 9 -2 0 0 0 0 0 0 -3
word ons kantoor	8 -6 3 0 -1 -1 -3 2 -1 -15
word ons maar	0 0 0 1 0 0 0 0 0 17
word ons voor	0 0 0 0 0 1 8 0 -7 -3
word onsite	-10 3 0 1 -1 -1 9 0 -1 5
word ont	-1 0 0 -1 9 0 -6 0 0 20
word ont ete	0 0 0 0 0 0 0 0 0 8
word ontmoeten	0 15 -1 0 1 -6 -9 0 -1 28
word ontvangen	-4 -5 -1 -1 -3 -2 -1 8 10 -15
word ontvangst	0 0 0 0 -5 0 -4 0 11 9
word ontvangt	4 -2 -2 0 0 0 -2 -2 4 -16
word ontvangt u	4 -2 -2 0 0 0 -1 -2 3 -28
word onze	-7 1 2 14 6 0 -19 -2 3 -68
word onze afspraak	-5 0 5 2 0 0 -1 0 0 -23
word onze klantenservice	0 1 0 0 0 0 -1 0 0 -23
word onze krant	0 0 0 0 0 0 1 0 0 9
word ook	-6 2 9 0 7 -2 -2 -8 0 -23
word op	27 -65 20 6 25 7 -16 -16 13 13
word op basi	-3 -2 0 0 18 -1 -8 0 -4 -3
word op board	0 0 0 0 0 0 0 0 0 12
word op de	-3 -9 10 -1 0 -3 5 -1 2 -23
word op dit	-1 -2 -5 0 8 -2 2 0 -1 -16
word op een	0 0 0 0 -1 0 -5 -1 8 6
word op gesprek	0 0 0 0 0 0 0 0 0 18
word op het	16 -7 0 0 -1 -3 -5 0 0 -2
word op je	2 -2 7 -1 9 -2 -9 -1 -3 -14
word op kantoor	-1 -17 -2 0 0 4 15 0 0 -9
word op ons	8 -6 3 0 -1 0 -2 0 -1 -13
word op onze	-9 0 10 0 0 0 -6 1 5 -35
word op timemention	43 -29 -6 -3 -4 13 -21 5 0 47
word opdracht	-2 7 0 0 -1 -2 -2 -1 0 25
word opdracht voor	0 0 0 0 0 0 0 0 0 10
word opdrachtgever	-3 0 0 0 -4 -2 12 0 -2 16
word open	20 -18 -9 6 18 -10 -20 19 -5 111
word open again	-1 -2 0 0 -2 0 -3 12 -4 -7
word open at	0 1 0 0 -1 0 0 0 0 -11
word open for	1 -3 -1 -1 -1 0 2 5 -2 -15
word open in	0 0 0 0 4 0 -2 0 -1 11
word open position	0 0 0 0 0 0 -1 2 0 15
word open the	0 0 -2 0 5 0 -2 0 0 24
word open timemention	10 0 -6 -1 0 0 -3 0 0 2
word open to	0 1 0 0 0 0 0 0 0 55
word open voor	0 0 0 0 0 0 0 0 0 10
word open with	5 0 -1 0 -2 0 0 0 0 -15
word open your	0 -1 0 0 0 0 2 0 0 -10
word opening	-2 3 0 1 -2 0 -4 -1 6 13
word operation associate	0 0 0 0 0 0 0 0 0 -12
word operator	5 -1 -1 0 -1 0 2 0 -2 -11
word opgenomen	-2 -2 0 0 9 0 -1 0 -2 -5
word opinion	1 0 -1 0 1 0 0 0 0 11
word opleid	0 0 0 0 0 0 0 0 0 12
word opnieuw	0 -1 0 0 12 0 -11 2 -1 4
word oportunidade	0 0 0 0 2 0 -2 0 1 13
word oposicion	-1 0 0 0 0 0 -10 0 11 -5
word oppa	0 0 0 0 0 0 0 0 0 12
word opportunita	0 0 0 0 6 0 0 0 -5 9
word opportunite	0 0 0 0 -9 0 0 0 9 19
word opportuniti	0 0 0 -5 7 -1 -2 -1 2 9
word opportunity	0 0 0 0 8 0 -1 0 -7 53
word opportunity to	0 0 0 0 1 0 0 0 -1 22
word oppure	-18 23 -3 0 0 0 -1 0 0 -22
word oppure timemention	-1 3 0 0 0 0 -1 0 0 -14
word ops manager	0 -1 0 0 0 4 -2 0 0 18
word opt	-2 -2 0 0 -4 0 -2 0 11 -2
word opt out	-2 -2 0 0 -4 0 -2 0 11 -6
word option	-19 7 19 -1 -1 7 -11 -1 0 -15
word option for	-18 7 13 -1 0 0 0 0 0 -12
word or	-98 215 -34 -16 -29 -29 -13 3 1 0
word or #	-21 49 -20 -1 -3 0 -3 -1 -1 -29
word or a	-1 -9 0 0 -1 -4 17 0 -1 -11
word or an	0 3 0 0 0 0 -3 1 0 9
word or before	-1 0 0 0 -1 0 4 0 0 -9
word or by	0 0 0 0 0 0 0 0 0 12
word or cancel	4 -1 -3 0 0 0 0 0 0 8
word or decline	2 -2 0 0 -1 7 -3 -1 -1 -30
word or no	-1 -3 -1 -2 -3 4 2 -1 6 -13
word or on	-1 7 -1 0 0 -2 -1 0 0 -12
word or so	-8 13 -2 -1 -3 -2 -1 -1 6 -2
word or the	2 0 2 -1 4 -2 -1 0 -4 15
word or timemention	-55 109 3 -6 -5 -19 -15 -5 -7 -26
word or two	-1 -5 0 4 -1 -1 0 -1 6 -10
word or your	0 0 0 0 3 0 0 0 -2 10
word ora	-13 0 14 8 -9 -2 8 -3 -2 -42
word oral	5 1 -1 1 -1 -1 2 -1 -5 -111
word oral board	0 2 0 1 -1 0 5 0 -5 -32
word oral interview	5 0 -1 -2 0 0 -1 0 0 -12
word orale	11 -1 -1 0 2 -1 -9 -2 -1 -32
word orario con	0 1 0 0 0 0 0 0 0 9
word orde	0 0 0 0 0 1 -4 0 5 10
word orde ontvangen	0 0 0 0 0 0 -4 0 5 14
word orden	0 2 0 -1 1 0 -1 0 0 11
word ordenacao	-2 -3 0 -2 17 -2 -3 -1 -4 -5
word ordenacao final	-1 -1 0 -1 10 -1 -1 0 -4 -4
word order	0 4 0 0 -10 -1 -1 10 -2 15
word ore	-1 -4 -5 -1 -2 2 5 6 -1 -10
word org	-2 -2 1 6 -4 -1 2 0 -1 30
word organiser	0 0 0 0 0 0 0 0 0 9
word organizer	-1 0 1 1 0 -1 2 -1 -1 -26
word orientamento	0 0 0 0 0 0 0 0 0 13
word orientation	12 -7 -5 -1 -1 4 -7 0 5 -1
word orientation is	0 0 0 0 0 0 0 0 0 9
word original	0 -2 -1 6 0 0 -3 1 -1 21
word ort	-2 0 6 -1 0 0 -1 -1 -1 -21
word ort :	2 0 0 0 0 0 0 0 0 -9
word ortega	3 -1 0 0 0 0 -2 3 -1 -12
word ortiz	0 0 7 -7 0 0 0 0 0 -12
word os	3 0 -9 -2 0 4 5 -2 1 55
word os candidato	-1 -1 0 0 -1 0 1 0 1 -23
word os pedido	0 0 0 0 1 0 0 0 0 -10
word os seus	0 0 0 0 0 0 0 0 0 17
word other	-9 -5 0 -2 39 -5 -24 -6 11 -9
word other and	-1 -4 -1 0 -5 0 12 0 -1 6
word other candidat	7 3 0 0 1 2 -11 0 -2 22
word other opening	0 0 0 0 -16 0 3 0 14 -5
word other position	0 0 0 0 2 0 0 0 -1 -11
word other timemention	0 -1 -2 -1 -1 5 1 0 -1 -19
word otherwise	9 -6 3 -7 0 -1 -2 2 1 -2
word otra	-15 2 -11 -1 1 -3 25 -1 3 5
word otro	-2 3 3 -1 4 -1 1 -1 -6 30
word ou	-10 43 -9 -2 -28 7 -9 -3 12 -53
word ou depoi	0 10 -8 0 0 0 -2 0 0 -16
word ou le	0 -6 8 0 0 0 -1 0 0 -6
word ou na	-2 4 -1 0 0 0 0 0 0 -11
word ou timemention	-5 21 -4 -1 -2 -1 -6 -1 -2 18
word ouder	0 0 0 0 0 0 0 0 0 13
word oui	-6 -1 -2 -1 -9 23 4 -2 -6 -7
word our	89 11 -7 -15 -3 19 -90 -2 -1 -52
word our agency	0 0 0 0 0 0 0 0 0 9
word our bank	0 0 0 0 0 0 0 0 0 -15
word our call	-4 9 7 6 -10 -2 -4 -1 0 6
word our candidate	0 0 0 0 0 0 -2 3 -1 13
word our career	0 -1 0 -5 9 -1 -1 -1 0 -18
word our client	-1 3 0 0 4 0 -5 -1 -1 -12
word our conversation	-1 -1 0 -1 3 0 0 0 0 19
word our cto	10 3 -4 0 -1 0 -2 -4 -1 -20
word our database	0 0 0 0 1 0 0 0 0 8
word our end	9 -9 11 0 0 -1 -8 0 0 -22
word our engineer	-1 2 0 0 -3 0 9 -1 -6 1
word our foundation	0 0 0 0 0 0 0 0 0 16
word our head	4 -1 -1 0 0 -1 1 0 -1 -18
word our hiring	2 -2 0 0 -6 0 4 0 2 -18
word our interview	-22 19 6 0 0 0 -2 0 0 30
word our journal	0 0 0 0 0 0 0 0 0 17
word our last	-1 0 -4 -1 0 0 6 0 0 8
word our manager	-1 1 2 0 0 0 0 0 -2 -14
word our midwife	0 0 0 0 0 0 0 0 0 8
word our new	-1 -1 -1 0 -13 14 3 -1 -1 -15
word our next	0 1 0 0 0 0 -1 0 0 15
word our offer	-3 -1 0 0 0 -11 16 -1 0 20
word our office	7 -2 7 -7 -1 0 -1 -2 -1 -11
word our opening	0 0 0 0 -11 0 -1 0 13 5
word our panel	6 -5 -2 0 1 0 0 0 0 26
word our partner	-1 3 -1 -5 10 -2 -3 -1 0 -5
word our phone	0 0 0 0 0 0 0 0 0 10
word our plant	0 0 0 0 -1 0 8 0 -7 -5
word our product	0 0 0 0 0 0 0 0 0 -9
word our recruiter	-1 5 0 0 -14 -1 -1 -3 15 5
word our recruitment	-1 10 0 -4 0 -4 -3 2 0 -3
word our sale	0 1 0 0 2 0 -2 0 -1 -10
word our school	0 0 0 0 0 0 -2 2 0 12
word our side	1 -1 2 0 -1 1 -1 0 0 -10
word our staff	0 0 -1 4 -3 0 0 1 0 -13
word our support	0 0 0 0 0 0 0 1 0 -22
word our system	-1 -1 0 0 -8 0 -13 -1 23 -14
word our talent	0 -1 0 0 6 0 -7 0 3 20
word our talk	-1 -6 0 0 -1 1 9 0 -1 7
word our team	1 -1 -1 -1 -6 14 -10 2 3 -47
word our timemention	0 -2 6 4 -3 -1 -3 -1 0 -19
word our volunteer	0 0 0 0 0 0 0 0 0 13
word our vp	0 0 0 0 0 -1 3 0 0 -20
word ours	0 -1 0 0 2 0 0 0 0 8
word out	-12 -31 4 14 -8 -9 -14 50 5 -69
word out !	-3 -3 8 0 0 -1 -1 0 0 -13
word out :	0 0 0 0 0 0 0 0 0 10
word out by	2 0 0 0 2 0 -1 0 -1 -17
word out for	-1 1 5 -1 5 0 -8 0 -1 1
word out here	-6 1 -3 11 -3 0 -1 -1 3 -12
word out in	-1 4 -1 -1 -1 0 3 0 -3 -13
word out of	4 -13 0 14 -5 -2 -9 12 -1 1
word out on	-1 -2 4 0 0 0 -1 0 0 -12
word out the	2 -4 0 -1 -2 0 5 0 0 22
word out to	0 -5 -1 -3 -1 -1 -6 16 2 -26
word out with	5 -3 -2 -1 -4 -1 3 0 1 -11
word outcome of	-1 -1 0 0 1 2 1 0 0 20
word outlook	3 -1 0 0 -1 0 0 0 0 15
word outra	-9 3 9 -6 7 -1 -5 -2 4 -4
word outra data	-7 6 11 -5 -2 0 -1 0 -1 -7
word outra empresa	0 0 0 0 0 0 0 0 0 25
word outra pessoa	0 0 0 0 3 0 -1 0 0 -8
word outra vaga	0 -1 0 0 5 0 -3 0 0 -12
word outro	-5 11 -2 3 -2 0 -1 1 -4 18
word outside	7 -1 -1 -1 9 -3 -10 2 -3 5
word ouvert	-1 0 0 -1 -9 -1 2 0 10 -10
word ouverte	0 0 0 0 0 0 0 0 0 17
word ouvr	-5 0 0 0 -1 0 10 5 -7 -13
word over	-2 -13 5 -9 6 19 -12 -10 15 -35
word over #	0 0 0 0 0 0 0 0 1 33
word over a	0 4 0 0 0 0 -8 0 5 -12
word over and	2 -3 -1 0 -1 15 -11 -1 0 -23
word over coffee	1 0 0 0 0 0 -1 0 0 -14
word over de	-3 4 1 -1 -9 -3 14 -7 4 -5
word over je	-1 -8 -1 0 2 0 13 0 -3 -10
word over the	-4 -5 -5 0 19 20 -32 -2 9 -21
word over to	-2 -1 0 -2 3 0 13 0 -10 -9
word over video	0 0 0 0 0 0 0 0 0 13
word overdue	0 0 0 0 0 0 0 0 0 31
word owe	-1 -1 0 0 1 0 1 0 0 21
word owe you	0 0 0 0 0 0 1 0 0 16
word owing	-2 -1 2 3 -3 0 0 0 1 -8
word owing to	-2 -1 2 3 -3 0 0 0 1 -8
word own	-2 3 -3 1 14 -6 -18 -3 13 -14
word owner	3 3 -3 14 -14 -6 3 -1 1 -54
word owner'	-2 -1 1 0 8 -1 -5 0 0 0
word p	-3 -4 -2 -2 -7 -6 14 4 5 14
word p #	-6 -4 -1 -1 -2 -5 19 -1 -1 -10
word paar	9 2 -1 -1 -1 -2 -5 -1 0 16
word paciencia	-1 -1 0 0 -3 -1 10 0 -3 5
word pacific	1 1 -1 0 0 0 0 0 0 -23
word pack	0 -1 0 0 8 -7 3 0 -2 12
word padre	0 0 0 0 0 0 0 0 0 11
word page	2 -4 -4 -6 2 22 -9 3 -6 17
word page #	0 0 0 0 0 0 0 0 0 15
word pagina	-2 -5 0 0 -13 1 -2 -1 22 -12
word paid	8 -1 -3 -2 0 5 -11 -2 6 -19
word paid by	5 4 0 0 0 0 -8 0 0 -4
word paio	0 0 9 -5 -1 0 -2 0 0 -8
word paio di	0 0 9 -5 -1 0 -2 0 0 -8
word pair	4 -1 -1 -1 7 -2 -3 -1 -2 -20
word pais	0 0 0 0 0 0 0 0 0 21
word palestra	0 0 0 0 0 0 0 0 0 13
word palestra no	0 0 0 0 0 0 0 0 0 10
word palisade	-1 1 0 1 0 0 0 -1 0 -33
word palma	0 6 0 0 1 -1 -3 0 -1 -20
word panel	40 -4 0 5 -11 -16 -2 -7 -6 -2
word panel and	-3 -2 -3 -1 -3 -2 19 -1 -5 -5
word panel for	0 0 0 0 0 0 0 0 0 53
word panel interview	-4 11 -1 0 -2 -1 -2 -1 -1 -3
word panel is	7 4 0 0 -3 -3 -3 -1 0 -8
word panel member	0 0 1 0 0 0 0 0 0 17
word panel on	6 0 0 -1 0 0 -3 0 0 9
word panel timemention	13 -1 -1 -2 -1 -3 -2 -2 0 -10
word panel was	0 0 0 0 1 1 0 0 0 -20
word panel will	6 -1 -2 -1 -1 0 0 0 0 -37
word panel'	-2 0 0 -1 1 0 3 0 0 -9
word panelist	-1 -1 3 0 -1 0 0 0 0 11
word paper	1 -3 -2 0 -6 3 -10 -1 19 28
word paper in	0 0 0 0 0 0 0 0 0 17
word paperwork	2 0 -5 0 -2 5 4 -1 -3 -23
word papieren	-1 -2 0 0 1 4 3 -5 0 -16
word papo	-8 3 18 1 0 -7 -3 -1 -2 -37
word papo de	-4 -13 19 0 3 -1 -3 0 0 -10
word par	-6 12 1 3 -20 13 1 -7 4 -12
word par la	2 2 -1 0 -11 7 -3 0 4 -15
word par le	0 -1 0 2 -3 0 4 0 0 13
word par semaine	0 -3 0 0 0 0 4 0 0 8
word par telephone	0 13 0 0 0 0 -12 0 0 5
word para	-16 5 -8 -10 3 34 -16 -30 36 2
word para a	8 4 -1 -10 -7 3 -5 -1 10 14
word para agendar	0 -7 0 0 -1 0 8 0 0 -1
word para assinatura	-1 0 0 0 -2 4 -1 0 0 -8
word para avanzar	-1 0 0 0 -2 -1 6 0 0 -14
word para conhecer	0 0 0 0 0 0 0 0 0 19
word para conocer	0 0 0 0 0 0 0 0 0 8
word para el	-10 -8 5 -3 7 -2 12 -2 0 -26
word para la	-1 8 -2 -1 1 7 -8 -5 1 3
word para las	0 10 0 0 -3 0 -6 0 -1 -3
word para lo	0 0 0 0 2 0 -1 0 0 9
word para o	-10 -18 1 12 -1 36 -22 -4 7 30
word para seguir	0 -1 0 -1 -4 -1 8 -1 -1 -2
word para tecnica	-4 -1 -1 14 -4 -1 -1 0 -1 -6
word para ti	-1 0 0 0 0 1 0 0 0 16
word para timemention	7 -2 -2 3 -1 -1 -3 -1 -1 24
word para tratar	-1 0 0 0 0 3 -1 0 0 -8
word para tu	0 0 0 0 0 0 0 0 0 9
word para um	-4 8 -1 0 -1 -1 -2 0 0 -2
word para uma	1 4 -1 0 2 0 -9 0 5 4
word para un	0 1 0 0 0 0 0 0 0 12
word para una	12 0 -2 0 -5 -1 -7 -4 7 -26
word paraben	-2 -1 0 0 -1 5 0 0 -1 18
word paralegal	-12 8 -1 0 3 9 -4 -1 -3 -15
word parcour	0 4 0 0 8 0 -4 0 -8 -2
word parecida	0 0 0 0 2 0 0 0 -1 -8
word parent	3 0 0 0 1 0 -2 0 -1 87
word parent even	0 0 0 0 0 0 0 0 0 17
word parfait	5 0 -3 0 0 0 -1 0 0 -12
word parfait pour	3 0 -2 0 0 0 0 0 0 -9
word pari	1 0 0 0 0 0 0 0 0 -11
word park	-7 0 -3 0 0 3 -4 -1 11 -3
word park in	4 0 -1 0 0 0 -2 0 0 -14
word park is	-12 0 -1 -1 0 0 15 0 0 -8
word park permit	-1 0 0 0 0 0 0 0 0 43
word parlare del	3 0 -2 0 0 0 0 0 0 -9
word parlarne	0 4 0 0 0 0 -3 0 0 -14
word parle	-1 4 -1 0 3 -6 3 0 -2 -36
word parler	9 -1 -3 -2 0 -1 0 0 -1 25
word parleron	0 0 0 0 0 0 0 0 0 11
word parliamo	17 3 -13 0 0 -1 -5 -1 0 -13
word part	0 -16 25 -2 -3 -7 -12 9 7 35
word part in	0 0 0 -1 1 0 0 0 0 45
word part of	0 -4 -1 0 -3 -5 14 -1 -1 -19
word part sous	0 0 0 0 0 0 0 0 1 10
word part time	1 2 -1 0 0 -1 -15 11 3 -10
word parte	-5 -2 -3 -1 7 -2 -11 -1 18 11
word partecipanti	0 0 0 1 0 0 0 0 0 -12
word partecipazione	0 -1 0 0 -1 0 -8 0 10 -18
word parti	-1 -8 0 0 4 0 13 0 -7 7
word participacao	-1 0 0 0 5 0 3 -5 -2 -12
word participacion	0 0 0 0 6 0 -1 0 -4 -8
word participacion en	0 0 0 0 5 0 -1 0 -3 -16
word participant	3 -1 -1 0 0 0 0 0 0 -38
word participant :	2 -1 0 0 0 0 0 0 0 -31
word participar	0 -1 0 0 -9 0 -25 0 35 -2
word participar en	0 0 0 0 -2 0 -9 0 12 -3
word participer a	1 0 0 0 0 0 0 0 0 8
word particular	0 -1 0 0 8 0 -6 1 -2 -17
word partida	-8 11 -3 0 -1 0 1 0 -1 -5
word partie	12 0 -10 -2 9 -5 -1 0 -3 19
word partir	-4 -9 -1 -3 12 8 -4 0 2 -10
word partir de	-2 -1 -1 -1 7 1 -3 0 2 -14
word partir del	-1 -7 0 0 9 0 0 0 0 -6
word partir du	-1 0 0 -1 -4 8 -1 0 0 16
word partner	-4 1 -7 -6 -3 0 16 -3 7 -7
word partner meet	0 0 0 0 0 0 3 0 -1 19
word partnership	0 0 0 0 0 0 0 0 0 47
word party	0 -2 5 0 0 -2 -1 0 0 37
word pas	-17 -7 0 12 16 -7 -6 2 7 -43
word pas besoin	3 -3 -8 14 -8 -1 4 -1 -1 -14
word pas de	-16 -1 11 -1 6 -3 -1 -2 7 -25
word pas encore	0 0 0 0 0 0 1 0 0 8
word pas ete	-1 -1 0 0 4 -1 -3 0 1 25
word pas possible	0 2 -1 0 2 -1 -1 0 0 -11
word pas pu	-3 3 0 0 0 0 -2 3 0 12
word pasa al	0 0 0 0 0 0 0 0 0 9
word pasar	-1 0 1 0 0 0 2 0 -2 9
word pasate	2 0 0 0 0 0 0 0 0 -18
word paspoort	0 0 0 0 0 1 0 0 0 -10
word pass	-5 4 -9 -3 23 -6 -17 9 4 -47
word pass it	-1 2 0 0 -1 0 2 0 -1 -17
word pass the	-2 9 -1 -1 -2 -1 0 -1 -2 -3
word pass your	-1 2 0 0 -5 -1 -6 11 -1 -16
word passa	14 0 -10 -1 2 0 -4 -1 -1 -14
word passa de	3 -3 1 0 0 0 0 0 0 -15
word passa timemention	14 -1 -12 -1 0 1 -1 0 0 -18
word passage	15 -3 -1 -1 1 -3 -5 0 -2 7
word passaporto	0 0 0 0 0 0 0 0 0 13
word passar	-4 22 -9 -1 6 -3 -11 0 0 6
word passar a	-3 0 3 0 0 0 0 0 0 12
word passar ca	0 6 -3 0 0 0 -2 0 0 -8
word passar por	0 15 -10 0 0 -1 -3 0 0 -20
word passare	-1 16 -1 0 -1 -1 -12 0 0 -11
word passata	2 -3 -3 0 3 -1 4 -1 -1 -11
word passen	-3 3 0 0 0 1 -1 0 0 8
word passer	-2 -6 -2 -1 -1 -1 13 -1 0 -18
word passer a	8 -5 -1 0 0 0 -2 0 0 -15
word passer timemention	0 0 0 0 0 0 0 0 0 14
word passer un	-9 -3 0 0 0 0 14 0 0 -2
word passera	0 0 0 0 0 0 0 0 0 13
word passez	1 -1 0 0 5 -2 -1 0 -1 -22
word passi	0 -1 -1 0 0 1 0 0 1 -19
word passo	-6 18 -2 -1 2 -1 -8 -1 -1 40
word passo e	0 2 0 0 0 0 0 0 0 18
word passou	2 -31 17 0 -1 0 17 0 -3 19
word passou para	0 1 0 0 0 0 0 0 0 8
word passport	1 -5 -1 0 -1 -2 8 0 -1 4
word passt	-7 10 -13 -2 18 1 -12 1 4 17
word passt es	-1 -2 0 0 7 0 -3 0 -1 -17
word passt ihnen	-7 19 -10 0 0 0 -1 0 0 44
word passt timemention	0 0 0 0 0 0 0 0 0 17
word password	0 -2 0 0 -1 0 -2 3 2 18
word past	7 -13 48 -4 -1 -4 -34 -2 3 4
word pastor	11 -6 0 0 0 -2 -2 0 0 2
word pat	-1 -4 -1 0 -2 -1 9 0 1 -5
word patch	0 1 0 0 0 0 0 0 0 25
word patchy	-1 1 0 0 0 -1 -6 9 -1 -7
word patentino	1 0 0 0 0 0 0 0 0 15
word patience	-3 0 -1 -1 4 -1 10 -1 -7 -3
word patient	0 -1 0 -1 3 -1 -4 0 5 -15
word patient with	0 0 -1 0 -3 -1 -1 0 7 -10
word patto	0 0 0 0 0 0 0 0 0 12
word patto di	0 0 0 0 0 0 0 0 0 12
word paul	1 -2 -2 0 0 -7 11 -2 -1 32
word paul reed	2 -2 -1 1 -1 0 4 -2 0 -13
word paulo	0 -1 0 1 0 0 1 0 0 11
word pause	-5 4 -2 -1 -6 -1 13 -1 -2 13
word pay	0 3 -6 2 2 9 -11 0 1 43
word pay #	0 0 0 0 1 0 0 0 0 8
word pay stub	0 0 0 0 0 0 0 0 0 12
word pay the	0 0 0 0 0 0 -1 1 0 9
word pay you	3 -1 -1 0 0 0 0 -1 0 -26
word payable	0 0 0 0 0 0 0 0 0 13
word payment	0 0 0 0 0 0 -1 0 1 16
word payroll	-20 4 6 -2 -6 -7 31 2 -9 20
word payroll officer	-10 10 -1 -1 -1 0 -2 4 0 4
word payroll specialist	0 0 0 0 0 0 0 0 0 22
word payslip	0 3 0 0 0 0 -1 0 -1 20
word pdf	-1 -3 0 0 -5 8 0 0 2 -24
word peace	0 0 0 -1 16 -3 -8 0 -3 -10
word peca	0 0 0 0 0 0 0 0 0 8
word peco	-2 0 0 5 -1 0 -1 0 0 17
word pedagogique	0 0 0 0 0 0 0 0 0 26
word pedido de	-2 7 0 -1 -3 0 -2 0 0 11
word pedido para	-1 -1 0 0 6 -1 -5 -5 6 -12
word pediu	-3 -1 -1 0 -4 3 6 0 0 9
word pedro	0 0 0 0 0 0 0 0 0 13
word peer	0 4 0 0 -1 0 -1 0 0 12
word pega	8 6 -6 0 -1 -1 -4 0 -1 -9
word pela	1 1 3 -2 17 -5 -12 -3 0 2
word pela candidatura	0 2 0 0 0 0 -1 0 0 9
word pelo	-5 15 4 1 -15 0 -10 5 5 -22
word pelo interesse	0 0 0 0 -6 0 -1 -2 8 5
word pelo link	1 5 -1 0 -1 0 -3 0 0 12
word pelo que	-2 0 4 1 0 0 -1 0 0 -14
word pelo seu	0 0 0 0 0 0 0 1 0 -8
word pelo whatsapp	0 1 0 0 -1 0 0 0 0 9
word pena	0 0 0 1 2 0 1 0 -3 -10
word pensez	0 0 0 0 0 0 -2 0 2 13
word pensez a	0 0 0 0 0 0 -2 0 2 13
word pension	0 0 0 0 0 2 0 0 0 14
word people	-29 3 -1 -5 56 -16 -17 -7 16 14
word people and	-15 1 -3 -1 7 -2 16 -1 -2 -4
word people are	0 0 9 0 -1 -1 -6 0 0 9
word people for	-1 6 -1 0 3 -3 -3 0 0 -16
word people who	-1 -1 0 0 17 0 -2 0 -13 21
word per	-40 40 -16 -3 21 22 -2 -18 -4 45
word per #	-1 -1 0 -1 0 3 -1 1 0 -8
word per agente	0 0 0 0 0 0 0 0 1 -17
word per conoscere	0 0 0 0 0 0 0 0 0 17
word per due	0 2 0 0 2 0 -3 0 0 -9
word per il	-19 21 1 1 -3 0 1 -1 -1 13
word per l'anno	0 0 0 0 0 0 0 0 0 12
word per l'impiego	0 0 0 0 0 0 0 0 1 42
word per l'incarico	0 0 0 0 0 0 0 0 0 23
word per l'ingresso	0 0 0 0 0 0 0 0 0 14
word per l'iscrizione	0 0 0 0 0 0 0 0 0 8
word per la	4 19 -4 0 -4 -7 -11 -3 7 41
word per le	2 -11 9 0 0 0 -1 1 0 -6
word per lei	0 0 0 0 0 0 0 0 0 21
word per lo	-2 -1 0 2 10 -2 -4 -1 -1 -4
word per mail	0 0 0 0 -2 0 4 0 -1 -16
word per mancanza	0 -1 0 0 16 0 -14 0 -1 -2
word per parlare	3 0 -2 0 0 0 0 0 0 -10
word per post	-4 -1 0 -1 -1 10 -2 0 0 8
word per proseguire	-1 2 0 0 0 -1 5 -1 -3 -11
word per sua	0 0 0 0 0 0 0 0 0 14
word per timemention	-1 -2 1 1 -2 5 0 -1 -1 19
word per un	11 1 -7 -1 2 0 -15 0 9 -54
word per una	-1 15 0 0 -1 -1 -12 0 0 -3
word per uur	-2 0 -1 -1 -1 11 -5 0 -1 3
word per week	0 0 0 0 -2 1 9 0 -7 4
word percent	-1 -1 -1 0 -1 15 -10 -1 0 4
word percorso	0 -1 0 0 9 0 -2 0 -6 1
word perdona	-1 -3 2 0 10 0 -6 -2 0 -11
word perfect	10 -1 -4 -1 -1 -1 -2 0 -1 24
word perfecto	2 0 -1 0 0 0 0 0 0 -13
word perfeito	9 0 -8 0 0 0 0 0 0 -4
word perfi	0 0 0 0 1 0 0 0 0 21
word perfil	-10 -19 -3 -2 -6 -2 31 -2 13 21
word perfil para	-4 7 0 0 -3 0 -3 0 3 12
word perfil se	0 0 0 0 -5 0 -3 0 9 -2
word pergunta	0 0 -1 0 -2 -2 7 1 -3 11
word perguntar	0 0 0 0 -7 0 8 0 0 0
word period	2 5 -1 -1 -4 10 -9 0 -3 -19
word periodico	0 0 0 0 0 0 0 0 0 -8
word periodo	-2 2 0 -1 9 -2 -7 1 0 -6
word permanent	-1 -1 0 -1 -1 15 -11 1 -1 -15
word permet	-6 0 0 0 15 0 -7 0 -2 13
word permet de	0 0 0 0 0 0 0 0 0 24
word permi	0 -5 0 0 0 -1 9 0 -1 -15
word permission	-1 -3 0 0 -1 -6 13 -1 -1 10
word permit	-6 -1 0 0 0 7 0 1 0 52
word pero	-2 -3 5 -1 14 -3 -1 -6 -3 -20
word person	-8 3 -8 -2 33 0 -7 -2 -9 -27
word person and	0 0 0 0 0 0 0 0 0 11
word person interview	1 0 0 0 0 0 0 0 0 -20
word person who	-1 -1 0 0 11 -2 -5 -1 -1 -4
word persona	-7 7 -2 -1 8 -1 -6 -2 5 -33
word persona che	0 0 0 0 3 -1 -1 0 0 -11
word persona con	0 2 0 -1 1 0 -2 0 0 -14
word persona para	0 0 0 0 0 0 0 0 0 10
word personal	11 -8 -2 -1 5 -8 6 -1 -2 19
word personal interview	2 -1 -1 0 0 0 0 0 0 -20
word personale	0 0 0 0 0 0 0 0 1 16
word personalrat	1 -1 0 0 -2 5 -2 0 -1 -14
word persone	-1 -2 0 0 5 0 0 0 -1 -12
word personen	0 0 0 0 -4 0 3 0 1 8
word personlich	21 -11 -2 0 -1 -1 -4 0 -3 -22
word personlich gesprach	8 4 -1 0 0 0 -9 0 -1 -5
word personlichen	5 -4 0 0 0 0 0 0 0 12
word personlichen gesprach	5 -4 0 0 0 0 0 0 0 12
word personne	5 -1 -3 -2 12 -1 -7 0 -2 -2
word personne ne	4 0 -3 -1 0 0 0 0 0 10
word personnel	-3 -2 0 -1 -4 -1 7 -1 4 -14
word persoonlijke	0 0 0 0 0 0 0 0 0 11
word persoonlijke lening	0 0 0 0 0 0 0 0 0 11
word pertanto	-1 -1 0 0 2 0 0 0 0 -9
word pervenuta	0 0 0 0 -2 0 9 1 -6 -5
word pessoa	-6 -4 0 -1 -2 -2 -1 -2 18 7
word pessoal	0 -1 0 0 -1 0 -2 0 4 15
word petit	3 -1 -1 -2 -11 -2 8 -1 7 0
word petit mot	-1 0 0 0 -10 -1 4 -1 8 -3
word petit rappel	5 0 -3 -1 0 0 0 0 0 8
word petra	8 -1 -4 0 0 0 -3 0 0 -2
word peut	-1 -7 16 -1 0 -6 -1 -1 1 4
word peut etre	0 0 0 0 0 -4 5 0 -1 -14
word peux	-1 8 -3 1 -1 0 -3 0 0 30
word peux passer	0 0 0 0 0 0 0 0 0 10
word pflegedienstleitung	3 -2 0 0 -8 11 -2 0 0 -13
word pflegestelle	0 0 0 0 0 0 0 0 0 20
word pharmacist	1 0 0 0 0 0 0 0 0 -16
word pharmacy	-1 -1 0 0 -3 -2 8 0 0 -12
word phone	16 28 -14 -1 -21 1 6 -6 -10 12
word phone about	-1 10 0 0 -8 0 -1 0 0 1
word phone call	12 1 -8 -5 -1 -1 3 -1 0 -8
word phone interview	-1 4 -1 4 -1 -1 -3 -1 0 -18
word phone screen	4 3 -1 0 -1 0 -3 0 -1 38
word phone timemention	0 0 0 0 0 0 0 0 0 11
word phone you	15 -1 -8 -5 -2 0 1 0 1 -1
word photo	6 -2 -1 0 -4 -4 8 -1 -1 67
word photo id	4 -1 0 0 0 0 -1 0 0 20
word piace	0 4 0 0 -2 0 -1 0 -1 -9
word piacere	-2 -8 0 0 10 0 0 0 0 4
word piaciuto	0 7 -1 0 3 0 -8 0 -1 -26
word piazza	2 -1 0 0 0 0 0 0 0 8
word piccolo	-1 -1 10 -5 -1 -1 0 -1 0 -12
word pick	-8 25 -17 -2 -2 -10 2 -5 17 56
word pick a	2 12 -9 0 -2 0 -1 0 0 38
word pick the	0 0 0 0 0 0 0 0 0 18
word pick up	-3 5 -4 3 -2 -1 1 0 0 11
word pick you	0 0 0 0 0 0 0 0 0 10
word picture	-1 0 1 0 0 0 1 0 0 12
word piec	0 -5 -1 0 -2 -2 13 -1 -1 -44
word piec manquant	-1 -1 0 0 -1 -1 5 0 -1 -16
word piece	-3 -2 -1 -1 -8 -1 14 -1 2 56
word piece d'identite	2 0 0 0 -1 0 0 0 1 13
word pier	9 -3 -2 -2 0 0 -1 -1 0 -5
word pile	0 -1 0 0 -22 -1 -5 -1 30 -6
word ping	1 3 0 0 -4 0 -4 0 5 -13
word piso	-3 4 2 0 0 0 -2 0 -1 15
word pitch	4 -1 -1 -1 1 -1 -2 0 0 27
word piu	-4 -8 -3 2 40 -12 -15 -2 1 -19
word piu tardi	1 0 -1 0 0 0 1 0 0 -13
word pizza	-1 0 0 0 0 0 -6 0 8 -7
word plaat in	0 0 0 0 0 0 0 0 0 11
word plac	-3 -2 11 -4 -4 -2 10 -1 -5 69
word plac are	0 1 0 0 0 0 0 0 0 14
word plac on	0 0 0 -3 -7 -1 15 0 -3 3
word place	13 1 21 4 11 -10 -38 -3 1 86
word place ?	0 -2 3 0 0 0 0 0 0 -10
word place at	1 0 0 0 0 0 0 0 0 14
word place en	0 0 0 0 0 0 0 0 0 17
word place for	0 0 0 0 0 0 0 0 0 21
word place in	2 -1 -1 -1 3 0 0 0 -1 13
word place on	-16 10 7 -1 -1 0 -1 0 1 14
word placement	-1 -1 0 0 0 5 -2 0 0 18
word plaisir	0 -4 -1 -2 2 13 -10 -1 5 -8
word plaisir de	1 -3 -1 -2 -4 11 -2 -1 -1 2
word plait	0 1 0 0 0 0 -1 0 0 16
word plan	5 -3 -7 19 0 -2 1 -2 -11 -15
word plan and	0 0 0 1 2 0 0 0 -2 10
word plan for	4 -1 0 0 -1 0 -1 0 0 17
word plan on	4 -2 0 0 0 -1 -1 0 0 -33
word plan to	0 0 -13 16 -2 0 2 -1 -1 -3
word plann	-5 -19 18 -2 -11 -6 7 2 17 21
word plann for	-7 -1 11 0 -1 0 -9 0 8 1
word plann officer	-1 -2 0 0 -7 -1 -4 0 15 -6
word plann timemention	-3 0 3 0 0 0 0 0 0 14
word plannen	1 -2 0 0 -1 0 3 0 1 10
word planner	3 -2 0 1 2 -1 -1 -1 -1 20
word plant	-10 14 -3 0 -1 0 8 0 -7 -17
word plant manager	0 0 0 0 0 0 0 0 1 -9
word plataforma	0 1 0 0 -4 0 -1 0 4 9
word platform	3 -1 0 0 0 0 -1 0 0 9
word platform engineer	2 0 0 0 0 0 -1 0 0 -11
word platz	0 0 0 0 1 0 -1 1 0 49
word platze	0 0 0 0 1 0 0 0 -1 13
word play	0 0 -1 -1 7 -2 -6 0 3 71
word plaza	-5 -10 -3 1 19 0 -9 -1 9 53
word plaza de	-1 -8 -2 0 18 -1 -6 0 0 -3
word plaza en	-1 1 0 0 0 0 0 0 0 20
word plaza para	0 0 0 0 0 0 0 0 0 24
word plazo	-7 -1 -1 -1 -2 1 -4 1 14 -8
word pleas	3 2 -2 -2 -6 6 9 -1 -9 -7
word pleas to	3 4 -2 -2 -4 9 -1 -1 -7 7
word please	-16 36 11 0 -47 39 -41 56 -37 25
word please accept	1 -3 2 0 0 1 -3 0 2 -21
word please answer	-1 -1 0 0 -3 -6 14 -1 -1 -2
word please apply	0 0 0 0 0 0 0 0 0 13
word please arrive	1 0 0 0 0 0 0 0 0 11
word please ask	1 0 0 0 0 0 0 0 0 -15
word please be	-1 1 2 0 0 0 -1 0 0 19
word please bring	6 0 -1 0 0 -1 -2 0 -2 48
word please call	-1 0 0 0 0 -5 7 0 0 14
word please choose	-16 23 9 -4 -6 -1 -4 0 0 34
word please click	0 0 0 0 0 0 0 0 0 8
word please come	0 3 4 0 0 1 -2 -1 -4 -23
word please complete	-3 -1 -1 -1 -3 -1 12 -1 -3 -15
word please confirm	-6 -3 12 -2 -1 3 -1 -2 -1 -1
word please contact	9 -10 -1 0 -3 -3 -11 21 -1 -15
word please do	-4 -5 -1 3 9 -1 0 -2 0 6
word please don't	0 -4 -2 4 4 -4 -5 5 1 -13
word please fill	-1 -4 0 0 -3 -1 15 -2 -4 3
word please find	14 -11 0 -1 -1 18 -17 -1 -1 12
word please finish	-1 -3 0 0 -1 15 1 -4 -6 -17
word please give	-2 -2 0 0 -6 1 8 2 0 -31
word please keep	-1 0 0 0 0 -1 2 1 0 -19
word please let	2 0 0 -1 -3 7 0 -1 -5 10
word please pick	1 11 -10 0 0 0 -1 0 0 5
word please prepare	-14 -4 0 0 -1 0 21 -1 0 -30
word please read	1 0 0 0 0 0 -5 0 5 16
word please reply	-13 27 -5 -1 -2 -5 2 -1 -4 8
word please review	0 0 0 0 0 6 -5 0 0 -11
word please select	-1 1 10 -9 0 0 0 0 0 1
word please send	-2 -5 -1 0 -2 -1 12 2 -3 36
word please sign	0 -2 0 -1 -1 19 -14 -1 -1 -15
word please take	-1 -1 -1 15 -6 -2 -7 -1 4 -7
word please tell	-5 14 9 -1 0 -3 -6 0 -10 20
word please upload	0 -1 0 0 -1 -1 5 -1 -1 -17
word please write	-3 3 -7 0 -3 0 -7 19 0 -8
word pleasure	-8 -5 -2 -2 18 -3 7 -2 -2 -13
word pleasure to	-1 -3 0 -1 5 -3 4 -1 -1 -8
word plein	-2 -1 -1 0 -7 0 11 0 0 -2
word plek	0 -3 0 1 -3 -1 6 0 0 23
word plek voor	1 -1 0 0 0 0 0 0 0 21
word pleno	1 -9 0 0 0 0 8 0 0 -3
word pleno :	0 -9 0 0 0 1 9 0 0 -1
word plezier	1 -5 -3 -1 0 0 10 -1 -1 -1
word pls	3 1 0 0 -1 0 -3 1 0 -14
word plu	-1 27 0 0 -1 0 -23 0 0 -13
word plus	7 -3 4 1 9 15 -22 8 -19 15
word plus :	0 0 0 0 0 0 0 0 0 10
word plus de	-3 2 -1 1 5 -1 -4 0 1 -12
word plus tard	7 0 -1 0 -1 -1 1 -1 -3 -12
word plus vite	0 0 0 0 -2 0 -7 12 -2 3
word plutot	7 -11 14 -1 -2 -3 0 -2 -2 -35
word plutot timemention	8 -1 5 -1 0 -2 -5 -2 0 -26
word pm	-20 39 -3 -1 -9 -3 2 -1 -4 -19
word pm or	-1 3 -1 0 0 0 -1 0 0 -8
word podcast	4 -1 -1 0 0 0 -3 -1 2 19
word pode	-3 -26 15 -2 -15 -5 37 0 -2 -10
word pode na	0 0 0 0 0 0 0 0 0 14
word pode passar	0 15 -10 0 0 -1 -3 0 0 -12
word pode ser	-2 -32 27 0 -1 -1 8 1 0 -21
word podemo passar	-2 -1 3 0 0 0 0 0 0 11
word poder	0 -2 4 0 0 0 -2 0 1 8
word podera	-2 -5 3 -1 9 0 -2 0 -2 -1
word podria	-2 -6 -2 -1 -2 -3 20 -1 -4 18
word podria el	0 0 1 0 0 0 0 0 0 -13
word podria ser	0 0 1 0 0 0 0 0 0 11
word poi	2 8 -3 -1 -9 0 3 -1 -1 -16
word point	-8 -3 -15 16 10 6 -1 2 -8 -5
word point #	-1 0 0 0 0 6 -3 0 -1 -10
word point sur	3 0 0 0 -1 0 0 0 -1 9
word polari	0 0 0 0 0 0 0 0 0 -9
word policy	0 2 0 0 2 0 -1 0 -2 20
word polizei	0 0 0 0 0 0 0 0 0 -14
word pondremo	-1 -6 0 1 -1 0 9 0 -1 17
word pondremo en	-1 -6 0 1 -1 0 9 0 -1 17
word ponencia	0 0 0 0 0 0 0 0 0 11
word ponencia en	0 0 0 0 0 0 0 0 0 8
word pont	9 0 -7 0 0 0 1 -3 0 0
word pont de	9 0 -7 0 0 0 1 -3 0 0
word ponto	8 1 -6 -1 -2 -1 0 0 2 -16
word pool	0 -1 -1 0 3 1 -2 0 -1 -8
word pop	-3 9 -1 0 18 -1 -12 0 -9 -22
word pop in	-4 8 -1 0 18 -1 -11 0 -9 -19
word por	-30 3 -16 15 -8 -2 -3 14 26 -78
word por #	0 -1 0 0 4 2 -1 0 -3 -21
word por aqui	-1 -9 0 0 0 0 8 0 1 -2
word por ca	0 15 -10 0 0 -1 -3 0 0 -20
word por dia	0 0 0 0 -5 0 0 8 -2 0
word por el	0 -2 1 1 -8 0 10 -1 -2 -10
word por este	-5 3 0 0 -2 0 -7 -4 16 -13
word por falta	-7 -1 0 14 2 -1 -3 0 -3 -4
word por favor	0 2 -2 4 -9 -1 -4 2 6 40
word por la	-3 0 0 0 6 -1 -3 -1 3 -29
word por lo	-1 0 0 0 1 0 -1 0 0 -21
word por mes	-1 -1 0 0 0 3 0 0 0 -15
word por mi	3 -1 0 0 0 0 -1 0 0 -14
word por participar	0 -1 0 0 -7 0 -16 0 23 -2
word por resolucion	-1 -1 0 -1 -1 24 -18 -1 -1 -11
word por si	-5 -1 -8 0 -1 -1 17 0 0 1
word por su	0 0 0 0 3 0 1 1 -4 34
word por telefone	-7 4 3 0 -7 0 7 -4 5 -14
word por ter	-10 -3 -1 12 2 -1 5 -1 -3 9
word por tu	-1 6 0 0 5 -1 -9 3 -2 4
word por um	0 0 0 0 0 0 0 0 0 11
word por venir	-3 -2 -1 -1 -4 -1 14 -2 -1 -1
word por video	0 0 0 0 0 0 0 0 0 13
word por videollamada	0 0 0 0 0 0 0 0 0 -12
word por zoom	-2 4 0 0 -1 0 -1 0 0 9
word porque	0 0 -1 -1 15 -3 -10 1 0 1
word port	-1 2 0 0 0 0 0 0 0 14
word portal	-2 -1 -1 0 -1 3 2 -1 0 -16
word portanto	-1 0 0 0 -4 0 -2 -2 8 -2
word portao	3 -1 0 0 -1 0 -1 0 -1 -13
word porter	-1 0 0 0 -3 6 -3 -2 3 -18
word portfolio	30 23 -2 -1 -4 -3 -45 3 0 -63
word portfolio review	12 2 -1 0 -1 0 -10 0 -2 -21
word porti	1 0 0 0 0 0 0 0 0 47
word porti il	0 0 0 0 0 0 0 0 0 9
word porti un	1 0 0 0 0 0 0 0 0 17
word porto	8 0 -6 0 -3 1 -3 0 3 3
word pose	0 0 0 0 -1 -6 9 0 -2 8
word posicao	-2 -1 -3 1 7 0 4 0 -5 -9
word position	33 -16 -14 -5 65 -3 -10 -7 -43 34
word position #	0 0 0 0 3 0 0 0 -2 13
word position :	12 -10 -1 -2 5 3 -4 -1 -2 3
word position and	-3 9 0 -1 -5 1 -2 0 1 13
word position at	2 -2 -1 1 9 0 -5 0 -4 -6
word position fill	-1 -1 0 0 11 0 -4 -1 -3 -15
word position for	0 0 0 0 4 0 -1 0 -3 -14
word position has	-1 -3 0 -1 27 -1 -11 -1 -9 -12
word position in	0 0 0 0 4 0 -3 0 0 68
word position of	9 -4 -1 -4 13 4 -11 -1 -5 0
word position on	12 -6 0 0 15 -2 -18 0 0 -1
word posizione	3 12 -1 1 -2 -2 -5 -2 -3 -43
word posizione di	-1 9 0 0 0 -1 -4 -2 -2 -23
word possa	0 -1 0 -1 0 -1 5 0 -1 -10
word possiamo	-1 -4 5 0 9 -1 -4 -1 -1 5
word possiamo fare	-1 -2 4 0 0 0 -1 0 0 -26
word possiamo proporle	0 1 0 0 0 0 0 0 0 8
word possibile	0 -1 0 0 0 -1 2 1 0 -22
word possible	-10 10 9 -1 -4 1 9 -10 -4 -25
word possible to	-1 0 1 0 0 0 0 0 0 -18
word posso	-1 26 -18 0 0 0 -5 0 0 41
word post	-18 11 -5 19 -14 43 -39 -6 8 45
word post a	0 0 0 0 0 0 0 0 0 15
word post clos	2 0 0 0 0 0 -1 0 0 12
word post has	-2 -1 -1 11 -2 -1 -7 0 2 -22
word post of	6 12 0 -1 -5 0 -11 -1 1 -20
word post on	1 -1 -1 0 1 0 2 0 -2 37
word postdoc	-1 0 0 0 5 -9 2 0 3 -22
word poste	4 -13 -4 3 -21 1 30 -6 6 -112
word poste d'agent	-3 3 0 0 -1 2 -1 0 1 -12
word poste dans	0 0 0 0 0 0 0 0 0 10
word poste de	20 -7 0 -5 -1 -6 -1 -3 2 -77
word poste est	-1 -2 0 -1 -4 12 -4 0 0 -3
word poster	0 0 0 0 0 0 0 0 0 10
word posti	-1 -1 0 0 10 -2 -4 -1 0 -7
word posto	18 -12 -7 9 -1 4 -3 -2 -5 -29
word posto al	0 0 0 0 0 0 0 0 0 10
word posto da	0 1 0 0 0 0 0 0 0 10
word posto di	4 -2 4 -1 -2 0 -1 -1 -1 -57
word posto in	11 -6 -6 0 1 -2 -1 0 3 -12
word posto per	0 0 0 0 0 0 0 0 0 20
word postpon	-8 -1 24 -2 -1 0 -9 -1 -2 -8
word postpone	-1 -1 14 -1 -1 0 -8 -1 -1 -8
word postulacion	0 -2 0 0 8 0 -8 0 4 -28
word postulacion a	0 -3 0 0 2 0 -4 0 6 -12
word postule a	0 0 0 0 2 0 -3 0 2 -10
word postule chez	0 0 0 0 0 0 0 0 0 9
word postulez	0 0 0 0 0 0 0 0 0 13
word postulez en	0 0 0 0 0 0 0 0 0 12
word poterle	0 0 -3 0 -1 -2 7 -1 0 -10
word potrebbe	-2 -3 0 0 -2 0 9 -1 -1 -21
word potrei	-2 0 3 0 0 0 0 0 0 10
word pouco	1 0 -1 -1 5 -2 -2 0 -1 -10
word pour	15 10 12 0 -11 -1 -13 -9 -3 66
word pour ce	-1 -1 2 -3 -1 -1 5 -1 0 12
word pour cette	0 -2 0 0 8 0 -1 0 -4 6
word pour faire	4 -1 0 0 0 0 -2 0 0 14
word pour l'adoption	0 0 0 0 0 0 0 0 0 14
word pour l'annee	0 0 0 0 0 0 0 0 0 9
word pour l'appartement	0 0 0 0 0 0 0 0 0 15
word pour l'emploi	1 -1 0 0 0 0 0 0 0 -8
word pour l'entree	0 0 0 0 0 0 0 0 0 13
word pour la	2 16 -6 12 1 -5 -17 -2 -1 49
word pour le	3 -4 0 -6 29 -7 5 -5 -15 -22
word pour les	-1 -9 9 0 6 0 -4 0 -1 -10
word pour notre	5 -1 0 -1 -1 0 -1 0 0 19
word pour parler	9 -1 -3 -2 -1 -1 -2 0 0 -2
word pour ta	0 2 0 0 3 0 -1 0 -3 -11
word pour timemention	22 -10 3 -2 -2 -4 -4 -1 -2 -45
word pour un	5 9 -1 0 -4 -1 -9 0 1 8
word pour une	1 -4 1 0 -1 4 -1 0 0 9
word pour votre	1 -2 -1 0 -11 5 -13 -1 21 26
word pour vous	-5 -3 6 -1 -7 -1 1 0 10 -1
word pourrai	-1 0 1 0 0 0 0 0 0 8
word pourriez	-3 -4 7 0 -1 -2 5 0 -1 -34
word pourriez vous	-3 -16 16 0 -1 -2 6 0 0 -25
word poursuivre	-1 -1 0 0 3 -1 9 -1 -8 -3
word pouvez	10 -12 -6 -1 -13 -10 18 -1 14 -6
word pouvez vous	8 -9 -1 0 -6 -9 19 0 -2 -8
word pouvon y	0 0 0 0 1 0 0 0 0 10
word power	0 0 8 -6 2 0 0 0 -3 3
word pra	1 -13 17 -1 9 -2 -9 0 0 -42
word pra timemention	0 -18 18 0 0 0 0 0 0 -1
word practica	3 3 -1 0 2 -1 -4 0 -1 -22
word practice	-2 7 0 0 1 0 -8 0 2 -13
word practise	0 3 0 -1 0 0 0 -1 0 14
word praktijk	1 0 0 0 0 0 -1 0 0 -10
word praten	14 1 -1 -1 -1 -4 -6 -1 0 -16
word praten we	7 -1 -1 -1 0 -3 -1 -1 0 -8
word pratica	3 -2 -2 -1 7 -1 4 -1 -8 -6
word praxi	4 0 -2 0 0 0 -1 0 0 -33
word prazer de	0 0 0 0 0 1 0 0 0 11
word prazo	-2 -1 0 0 -10 6 13 -1 -4 -19
word pre	-5 2 -1 -1 -5 -14 23 -1 1 3
word pre employment	-2 -1 0 0 -1 -7 11 0 0 -22
word preavi	-3 -3 0 0 0 -1 8 0 0 0
word precisa	12 -1 -13 2 2 -1 0 2 -3 5
word precisa de	0 0 0 0 0 0 -2 2 0 11
word precisar	0 0 0 0 4 -1 -2 0 0 -9
word preciso	-2 8 -13 9 -4 2 1 0 0 -8
word preciso de	0 9 -7 0 0 2 -3 0 0 -16
word preenchida	-1 -5 0 0 12 -2 -4 0 -1 -3
word prefer	-8 1 16 0 -1 -1 -7 0 -1 -4
word prefer ?	-7 -5 16 0 0 -1 -3 0 0 -13
word prefere	-1 1 -1 1 1 -6 7 0 -1 11
word prefere ?	0 1 0 0 0 0 0 0 0 14
word preferenc	-4 17 0 0 0 -1 -6 -1 -4 -6
word preference	1 15 -1 -1 7 -2 -14 0 -6 -5
word preferez	-1 -9 8 0 -2 0 5 0 -1 -7
word preferez vous	0 -10 9 0 -2 0 5 0 -1 4
word preferisce	-1 -2 11 0 -11 0 5 0 -1 13
word preferisce ?	0 -2 11 0 -8 0 0 0 0 6
word preferisco	0 0 0 1 0 -2 3 0 0 10
word preferr	-1 3 8 -7 -2 0 0 0 0 -29
word prefier	0 1 0 0 0 0 0 0 0 11
word preghiamo	0 0 0 0 -1 1 1 -1 1 -16
word preghiamo di	0 0 0 0 -1 1 1 -1 1 -16
word pregunta	2 13 -1 -1 -2 -8 2 0 -4 -6
word pregunta en	0 11 0 0 -1 0 -9 0 -1 0
word pregunta por	4 -1 0 0 0 0 -1 0 -1 -23
word premier	-2 11 0 -1 2 0 -8 0 0 3
word premier entretien	0 0 0 0 0 0 0 0 0 22
word premiere	-1 -3 0 0 2 3 1 0 -2 9
word premio	0 0 0 0 0 2 -1 0 0 29
word premio de	0 0 0 0 0 0 0 0 0 10
word premio giovani	0 0 0 0 0 0 0 0 0 9
word premio joven	0 0 0 0 0 0 0 0 0 12
word prendiamo	-1 -1 -1 5 10 0 -10 -1 -1 -23
word prendre	0 0 0 0 -9 0 0 0 9 10
word prep	-3 -7 -4 -3 0 0 12 5 0 -23
word prepar	1 1 0 1 2 7 -8 0 -3 -7
word prepara	4 0 -3 0 0 0 0 0 0 9
word preparare	3 -1 -1 3 -1 -1 -2 -1 0 -14
word preparation	0 1 0 0 1 0 0 0 0 10
word prepare	-14 -4 -1 -1 -1 0 23 -1 -1 -3
word prepare a	-14 -4 0 0 -1 0 21 -1 0 -30
word pres	0 -1 0 0 0 0 3 0 0 -11
word prescription	0 0 0 0 0 0 0 0 0 8
word preseleccionada	0 0 0 0 0 0 -1 0 2 8
word preseleccionada para	0 0 0 0 0 0 0 0 0 12
word preselection	0 -1 0 0 -1 0 2 0 1 -8
word preselectionne	0 5 0 0 -1 0 -2 0 -1 -18
word preselezionata	0 1 0 0 0 0 0 0 0 8
word presenca	0 0 0 0 0 0 1 0 -1 21
word presencial	-5 8 1 0 -1 0 -2 0 0 -15
word present	-8 -1 1 0 5 -5 14 -1 -5 10
word present your	1 1 -1 -1 -1 0 3 0 -2 -21
word presentacion	0 0 0 0 1 0 -1 -3 4 10
word presentarsi	1 0 0 0 0 0 0 0 0 8
word presentatie	0 0 0 0 3 0 -2 0 0 10
word presentazione	4 0 0 0 0 0 -4 0 0 -8
word presentazione e	1 0 0 0 0 0 0 0 0 -11
word presente	-5 -9 0 3 12 7 -9 -1 3 -61
word presentese	0 0 0 0 0 0 0 0 0 13
word presentese con	0 0 0 0 0 0 0 0 0 11
word presentez	2 0 0 0 0 0 0 0 0 28
word presentez vous	2 0 0 0 0 0 0 0 0 28
word presenti	1 0 0 0 0 0 0 0 0 25
word president	-2 -1 5 0 1 0 -2 -1 0 -19
word presidente	9 0 -1 -7 5 -2 -4 0 -1 -28
word presidente do	8 -1 0 -6 1 0 -1 0 0 2
word presso	5 6 -1 -1 -1 -1 -11 -1 4 -44
word presso il	0 0 0 0 2 0 -2 0 0 -10
word presso la	1 1 0 0 -2 0 -3 0 5 -9
word presso lo	1 0 0 0 0 0 0 0 0 -17
word pressure	0 -2 -1 0 3 -1 2 0 0 10
word presto	0 -3 1 0 1 0 4 0 -1 9
word presupuesto	0 -1 -2 3 -2 -1 2 0 0 28
word pret	1 0 0 0 0 9 -8 0 0 11
word pret personnel	0 0 0 0 0 0 0 0 0 11
word pretensao	0 -18 0 0 -1 -1 14 0 6 -3
word prettige	-1 -1 0 0 0 0 3 0 -1 -10
word preventivo	0 0 0 0 0 0 0 0 0 11
word previa	-1 4 0 0 -3 0 -2 0 1 -9
word prevista	-8 -2 -1 15 -3 -1 3 -1 -3 -13
word prevista para	-8 -1 0 16 -4 0 -1 0 -3 -2
word previste	-2 0 0 3 0 0 0 0 0 -13
word prevoyez	2 0 -1 0 0 0 0 0 0 -21
word prezada	-1 1 3 -1 -8 7 -1 -3 4 20
word prezada candidata	0 -1 0 0 1 0 -1 0 1 -11
word prezada senhora	0 0 0 0 -6 7 0 0 0 25
word prezado	0 0 0 0 4 0 -2 0 -1 11
word pric	5 4 -2 -1 -6 -1 3 -1 -1 24
word price	3 0 0 0 0 0 -2 0 0 79
word prie	0 0 0 0 1 0 -1 0 1 -8
word prij	2 -1 0 0 0 -1 0 0 -1 11
word prij voor	0 0 0 0 0 0 0 0 0 14
word prik	-1 13 -1 -1 -1 -1 -8 0 0 -7
word prima	20 -6 -22 -1 19 -3 6 -6 -7 17
word prima di	-1 -5 0 0 2 -1 13 -4 -3 4
word primeira	0 4 0 0 -7 0 2 0 2 -13
word primeira conversa	1 2 0 0 0 0 -1 0 0 -17
word primeiro	-5 -1 -1 0 13 3 -5 0 -3 6
word primera	2 5 -1 0 -1 0 -5 0 1 -11
word principal	9 2 -1 0 2 -1 -9 -2 1 -78
word print	0 -1 0 0 5 1 -6 0 2 24
word prior	1 0 0 0 0 0 0 0 0 -11
word pris	0 -1 0 -1 15 -1 -9 0 -2 -3
word prise	0 0 0 -1 0 2 -1 2 -1 14
word prise de	0 0 0 0 0 0 0 0 0 13
word private	-1 1 0 0 3 0 -1 0 -2 8
word prix	0 0 0 0 0 0 0 0 0 19
word prix des	0 0 0 0 0 0 0 0 0 12
word priya	8 -2 -1 0 -1 0 -4 0 0 16
word prize	0 0 0 0 0 0 0 0 0 19
word pro	1 -1 0 0 -1 5 -2 -1 -1 -11
word probe	0 0 0 0 0 1 0 0 0 17
word probearbeiten	9 -11 -1 -1 16 -1 -8 -1 -2 -15
word probetag	-9 -2 -1 0 11 -1 3 0 0 -2
word probleem	-13 1 27 -4 -2 -2 -6 -1 0 -2
word problem	-20 -3 24 -2 -9 -3 25 -2 -10 0
word problem at	-9 -1 10 0 -6 -1 10 -1 -1 -1
word problema	-26 -3 31 -2 -1 -1 3 -1 -1 -19
word procedimento	-1 -10 -1 6 4 1 -10 -2 15 -12
word procedimento concursal	6 -9 -1 -9 8 -2 -9 -2 17 -23
word procedure	-2 -3 -1 0 28 -1 -15 -1 -5 -19
word proces	-4 -3 -3 -3 -5 -15 29 -2 5 18
word proces :	0 0 0 0 0 0 0 0 0 18
word proceso	-7 6 -3 -1 8 -5 8 0 -6 -36
word proceso de	-2 8 -1 -1 -1 -1 -6 1 2 -1
word proceso selectivo	0 0 0 0 -1 0 -10 0 12 -8
word process	0 0 0 0 2 0 0 0 -2 35
word processo	-4 8 -2 -2 4 -3 -19 -1 19 -26
word processo seletivo	-3 5 -1 -1 1 -1 -22 0 21 -10
word prochaine	-2 22 -2 -1 -8 -3 -4 -2 -1 30
word prochaine etape	0 -1 -1 0 -7 -2 12 0 -1 15
word producer	5 -3 -1 -1 6 2 -7 -1 -1 -17
word producer job	5 -1 0 0 3 0 -5 0 -1 -34
word product	8 14 -3 0 7 -3 -16 -2 -5 -39
word product analyst	-2 6 -1 -1 0 -2 1 -1 0 -9
word product and	1 1 -1 0 0 0 -1 0 0 -9
word product manager	0 0 0 0 5 0 -1 0 -5 -8
word product owner	2 0 0 0 0 0 0 0 0 -38
word product sense	9 -1 -1 0 3 -2 -7 0 0 -3
word production	5 -9 -2 0 4 7 -5 -1 1 13
word proefdraaien	10 -5 -2 6 -1 -2 -5 -1 0 -10
word prof	4 2 -1 0 0 -2 -2 -1 0 -13
word profesora	-1 -1 -2 0 7 0 -3 0 -1 -11
word professional	0 5 0 0 -3 -1 2 0 -3 15
word professionnel	0 0 0 0 0 0 0 0 0 10
word professora	5 0 0 2 -4 0 -1 0 0 -10
word profiel	-1 22 0 0 3 0 -13 0 -10 -1
word profil	6 -5 -1 -1 7 -1 6 -1 -9 8
word profil a	2 -1 0 0 0 0 0 0 0 -8
word profil nous	0 0 0 0 -1 0 7 0 -5 -11
word profile	-2 8 -1 -1 6 -1 -9 -1 0 93
word profile and	0 1 0 0 1 0 -2 0 0 12
word profile is	0 3 0 0 0 0 -4 0 2 -12
word profili	0 0 0 0 1 0 0 0 0 24
word profilo	-4 -1 -1 -1 10 -1 13 -3 -13 -14
word profilo ci	-2 3 0 0 0 0 2 0 -2 -10
word profilo e	0 0 0 0 -1 0 15 -3 -11 0
word profissional	0 0 0 0 3 0 -1 -1 1 -36
word profissional em	0 0 0 0 0 0 -1 -1 3 -21
word progetto	0 0 0 0 1 0 0 0 0 24
word program	0 -2 0 0 8 0 1 0 -7 33
word programada	0 0 0 0 0 0 0 0 0 14
word programma	3 -1 0 0 6 -1 -5 0 -1 9
word programme	8 8 -7 11 -6 -3 -6 -1 -4 35
word programme :	0 -1 -8 11 -1 -1 0 0 0 -2
word programme in	0 0 0 0 0 0 0 0 0 9
word programme on	0 0 0 0 0 0 0 0 0 11
word progres	0 0 0 0 1 0 0 0 0 33
word project	-1 6 -1 0 4 -4 -4 0 0 48
word project tender	0 0 0 0 0 0 0 0 0 9
word projekt	0 0 0 0 -10 0 12 0 -1 23
word projektforderung	0 0 0 0 0 0 0 0 0 14
word projet	0 -1 0 -1 2 -1 1 0 0 18
word promemoria	2 0 -1 0 0 0 0 0 0 9
word promis	-2 -7 -2 -4 9 5 4 -2 -1 -26
word promise	-1 -1 -1 0 -14 -1 19 1 -1 11
word promot	0 0 0 0 0 0 -1 0 1 13
word promotion	0 -2 0 4 -2 12 -10 0 0 13
word pronta	0 8 0 0 -8 1 0 0 0 2
word pronto	-1 -6 9 -5 2 -1 5 -1 -1 -2
word proof	1 -3 -1 -1 -1 -1 7 0 -2 -28
word proof of	1 -3 0 -1 -1 -1 7 0 -2 -28
word proper	0 0 0 0 -4 0 -4 -3 11 -8
word propongono	-1 2 0 0 0 0 0 0 0 -16
word propongono timemention	-1 2 0 0 0 0 0 0 0 -16
word proponiamo	-1 1 0 0 0 2 -2 0 0 -9
word proporle	0 0 0 0 0 1 0 0 0 11
word proporle timemention	0 1 0 0 0 0 0 0 0 8
word propos	-1 1 1 0 0 0 -1 0 0 20
word propos start	0 0 0 0 0 0 0 0 0 18
word proposal	0 0 0 0 0 0 0 0 0 110
word proposal and	0 0 0 0 0 0 0 0 0 32
word proposal for	0 0 0 0 0 0 0 0 0 38
word propose timemention	5 -4 0 0 0 0 0 0 0 13
word proposer un	-1 6 0 0 -1 1 -3 0 -1 -11
word proposition	-5 -8 9 0 -1 7 0 0 0 4
word proposta	-2 -2 -2 -1 -4 16 -6 -1 2 20
word proprietaire	0 0 0 0 0 0 0 0 0 23
word proprietario	0 0 0 0 0 0 0 0 0 11
word proseguire	1 1 0 0 1 -1 4 -1 -3 -11
word prospective	0 0 0 0 0 0 0 0 0 9
word prossima	-3 6 0 -1 -4 0 5 -1 -3 -9
word prossimi	-4 -11 4 -1 -5 -1 12 0 6 -6
word prossimi giorni	-4 -11 4 -1 -1 0 13 0 0 -2
word prossimo	-1 8 -1 0 -2 0 -2 0 -1 26
word prossimo passo	-1 8 -1 0 -1 0 -4 0 0 16
word protection	0 0 0 0 0 0 0 0 0 19
word protocollo	0 0 0 0 -1 0 -7 -3 12 -14
word protocolo	-1 -1 0 0 -8 0 7 -2 6 -1
word proud	0 0 0 0 7 0 -6 0 0 -18
word proud of	0 0 0 0 0 0 0 0 0 -21
word prova	11 12 -8 -1 49 -10 -46 -8 1 -38
word prova de	-4 3 0 0 8 -1 -7 -4 5 3
word prova di	0 -1 0 -1 26 -7 -16 -1 -1 -1
word prova orale	8 -1 0 0 4 0 -8 -1 0 -14
word prova pratica	4 -1 -2 -1 8 0 -5 0 -2 -7
word prove	-1 -1 -3 0 -1 -2 9 -1 0 -7
word provide	0 0 0 0 0 0 1 0 0 11
word provino	0 0 0 0 0 0 0 0 0 8
word provisional	-8 -3 8 0 -2 -1 -6 -1 12 -9
word proxima	-7 -15 -2 -1 4 -2 23 -2 3 8
word proxima etapa	-2 -8 0 0 -5 0 11 0 4 -2
word proxima fase	-1 -6 0 0 -1 0 9 0 0 -3
word proxima semana	-2 0 0 0 -3 -1 9 -1 -1 10
word proximo	-6 11 0 -1 -1 -1 -3 -1 0 6
word proximo passo	-6 10 0 0 -1 -1 -2 0 1 11
word proyecto	1 -1 -1 0 -3 1 -3 0 6 31
word prueba	-10 12 -6 1 11 -4 -11 -3 11 -33
word prueba de	-4 8 -3 0 0 0 -1 0 0 2
word prueba practica	3 0 -1 0 0 0 -1 0 0 -15
word prueba tecnica	-2 -4 0 0 -1 0 9 0 0 1
word prufen	6 -1 0 0 -1 0 -5 0 0 36
word prufen ihre	0 0 0 0 0 0 0 0 0 24
word prufung	-1 -1 0 0 -2 0 14 0 -10 5
word pu	-3 3 0 0 10 -1 -5 2 -7 10
word pubblicato	3 0 0 0 -1 0 -5 0 3 -17
word pubblicato sul	3 0 0 0 0 0 -4 0 1 -14
word pubblico	2 -1 0 0 15 0 -15 0 -1 -9
word publicada la	0 0 0 0 3 0 -1 0 0 -9
word publicar	0 0 0 0 10 -2 -6 0 0 0
word publicara	-6 0 0 0 -3 -1 -12 -1 24 -17
word publicara en	-6 0 0 0 -3 -1 -12 -1 24 -17
word publication	0 0 0 0 0 0 0 0 0 25
word publication of	0 0 0 0 0 0 0 0 0 18
word publico	0 0 0 0 -5 7 -2 0 0 19
word publie	0 3 0 0 1 0 -2 0 -2 -11
word publish	0 0 0 0 2 0 -2 0 0 21
word puder	0 0 1 0 0 0 0 0 0 9
word pued	4 -4 -2 0 8 -1 -5 0 0 0
word pued hacer	0 0 0 0 0 0 -1 0 2 -12
word pued venir	0 1 0 0 0 0 0 0 0 8
word pueda	0 0 0 0 -1 0 2 0 0 9
word puede	-5 -7 15 -1 -1 -1 2 -7 4 6
word puede ser	0 -2 9 0 0 0 -3 -4 0 -8
word puedo	-1 13 -8 0 4 0 -6 0 -1 13
word puerta	7 -4 -2 0 0 0 -1 0 0 -22
word pues	8 -5 -3 0 2 0 -2 0 -1 -16
word puesto	9 5 -4 -3 -6 -2 8 -5 -3 -37
word puesto de	6 7 -1 -1 -3 -2 -3 -1 -2 -87
word puesto en	0 0 0 0 0 0 0 0 0 17
word puis	5 5 -3 -1 -6 -1 -3 0 5 10
word puis je	0 6 0 0 0 0 -5 0 0 45
word puis nous	1 0 0 0 0 0 0 0 0 -20
word pull	-2 -5 -1 13 -4 -3 0 -1 3 -2
word punktlich	4 0 0 -3 0 0 0 0 0 -8
word punto	0 2 0 0 0 0 -2 0 0 14
word puntuacion	0 2 0 -1 2 0 -2 0 0 -25
word puntualidad	1 0 0 0 0 0 0 0 0 -11
word puo	10 -6 3 -5 0 0 -4 0 2 39
word puo venire	11 -5 -6 0 0 0 0 0 0 11
word puoi	4 -8 -4 0 -2 2 7 0 0 5
word pupil	3 -1 0 -1 0 0 -1 0 0 14
word purchase	0 0 0 0 0 0 0 0 0 13
word pure	0 1 0 0 0 0 0 0 0 -18
word pursue	0 0 0 0 1 0 0 0 0 -9
word purtroppo	-1 6 3 -1 -4 0 -2 0 -1 12
word purtroppo spostare	0 0 1 0 0 0 0 0 0 15
word push	-7 -1 8 0 0 0 0 0 0 3
word put	-20 -16 -6 5 -10 20 6 -4 25 -25
word put in	0 0 0 0 -1 -1 2 0 0 15
word put it	-6 -4 -1 -2 -5 26 -18 0 10 -5
word put off	0 0 -9 -1 -2 0 15 0 -1 -4
word put on	-2 -1 0 3 5 0 -2 0 -2 -9
word put you	-1 -6 6 -1 0 -2 6 -1 -2 -12
word put your	-5 -1 -1 0 -6 6 -1 -1 8 -11
word putt	0 -8 2 -1 3 -1 6 -1 0 -25
word pwd	2 -1 0 0 0 0 0 0 0 -12
word q	3 -2 -1 0 1 -1 2 0 -1 25
word q #	0 -1 0 0 2 0 1 0 -1 25
word qa	0 -1 0 -1 3 0 0 -1 0 17
word qa engineer	0 0 0 0 0 0 0 0 0 23
word qu'a	0 -13 10 0 -2 0 6 0 -1 -2
word qu'est	0 1 0 0 0 0 0 0 0 8
word qu'est ce	0 1 0 0 0 0 0 0 0 8
word qu'on	0 1 0 0 -2 0 2 0 -2 -14
word quadro	2 0 -1 0 13 0 0 0 -12 -5
word quai	-1 8 0 0 0 0 -6 0 -1 -6
word qual	-5 -7 -1 -1 5 0 13 -1 -2 -28
word qual prefere	0 1 0 0 0 0 0 0 0 13
word qualche	3 2 -4 0 -1 0 0 0 0 -12
word qualche giorno	-1 0 0 0 -1 0 2 0 0 -10
word qualcosa	-2 -2 -4 -1 -2 -3 9 -1 5 -18
word quale	-1 4 0 0 0 0 -2 0 0 -19
word qualifi	0 -1 0 0 14 0 -2 -1 -9 -16
word qualifi applicant	0 0 0 0 3 0 0 0 -2 11
word qualification	-1 -1 0 -1 2 5 2 0 -6 -17
word qualite	-3 -2 0 -1 9 4 -6 0 0 -13
word qualora	0 0 0 0 -1 0 -4 0 5 -18
word qualquer	-9 6 -14 -1 -1 -1 20 -1 0 1
word qualquer coisa	-7 -3 -6 0 0 -1 19 0 0 -2
word quand	3 16 -9 13 -7 -7 -7 -1 -1 -42
word quand ?	4 -2 -1 0 0 0 -1 0 0 -9
word quand vous	-1 1 0 -1 -1 -6 8 0 0 3
word quando	-7 24 -21 -2 -26 -6 34 -4 7 -40
word quando pode	0 8 0 0 -2 0 -4 0 0 -7
word quando vuoi	-12 14 0 0 0 0 -2 0 0 -4
word quart	0 1 0 0 1 0 -1 0 0 13
word quart d'heure	0 1 0 0 1 0 -1 0 0 13
word quarter	-1 -1 20 3 -17 0 -2 -1 -1 -1
word quarter of	0 8 0 0 -8 0 1 0 -1 16
word quarto	0 1 0 0 0 0 -1 0 0 12
word quatre	0 0 0 0 -4 0 0 0 5 29
word quatro	-1 1 0 0 -5 0 -1 -2 8 26
word quattro	0 0 0 0 0 0 0 0 0 28
word que	-55 20 -18 29 76 -4 -31 -26 8 -123
word que a	-5 -3 -1 18 -11 -2 5 -1 1 -22
word que damo	6 0 -3 -1 0 0 -1 0 0 -15
word que el	-1 0 -3 0 13 -2 -3 -2 -2 -3
word que estava	0 0 0 1 0 0 0 0 0 13
word que este	1 -1 0 0 -8 0 -2 5 6 -8
word que haya	0 -1 -2 0 7 0 -4 0 0 -9
word que j'ai	0 0 0 0 -1 1 1 0 0 8
word que je	0 -3 0 0 -12 0 7 0 8 -2
word que la	-1 -1 -1 4 -1 1 2 0 -2 -8
word que le	-5 -1 -1 1 0 2 3 0 0 -16
word que lo	0 -4 -2 0 13 -1 -6 1 -1 3
word que me	-2 14 -1 -1 -4 -1 -2 -1 -4 27
word que nao	-2 -2 1 -1 19 -2 -10 -1 -1 15
word que nos	-3 7 -1 -1 3 -2 -3 -1 -1 -30
word que nous	-1 2 -1 0 13 -4 -7 0 -2 -9
word que possible	-1 0 0 0 -1 0 13 -9 -1 -1
word que preferez	0 -8 9 0 0 0 0 0 0 3
word que su	-4 -3 0 0 -4 -1 0 1 11 -13
word que tal	0 13 -10 0 0 -1 -1 0 0 -22
word que trabajaria	0 0 0 0 0 0 0 0 0 -19
word que trabalharia	0 0 0 0 0 0 0 0 0 -15
word que tu	0 -1 0 0 -2 0 3 0 0 -11
word que viene	-2 10 0 -1 -1 -2 -3 -1 -1 -1
word que votre	0 -1 1 0 -4 0 -3 0 8 3
word que vous	-5 13 -11 -2 7 1 -7 -1 4 -12
word que ya	-1 -1 -2 1 12 0 -9 0 1 -18
word queda	9 -3 -4 3 1 -2 -1 -1 -2 -42
word queda convocada	2 0 0 0 0 0 -1 0 0 -14
word queda en	0 0 0 0 1 0 0 0 0 8
word quedado	-1 0 0 0 2 0 -1 -1 2 -15
word quedo	2 -1 -2 -1 6 1 -6 5 -3 12
word quedo a	0 0 0 0 0 0 0 0 0 22
word quedo atenta	-1 0 0 0 0 1 1 0 0 -10
word quella	-1 3 0 1 -9 0 6 0 0 2
word quelle	-3 -1 0 0 0 0 4 0 0 10
word quelqu	3 -5 -3 0 1 0 9 0 -5 21
word quelqu'un	-1 -1 0 2 8 -1 -6 0 -2 0
word quem	-7 2 -1 0 -8 -1 8 -1 6 -8
word quer	-4 3 -2 0 0 0 -2 0 6 -33
word querem	0 0 0 0 0 0 0 0 0 12
word queremo	-3 -2 -1 -1 -4 12 -3 -1 3 -22
word queria	-2 2 -1 -1 16 -4 -8 -1 -1 -12
word queria te	-1 -8 0 0 3 0 7 0 0 -2
word querida	0 -1 -2 0 11 -2 -9 0 3 18
word querida :	0 -1 -2 0 7 0 -5 0 0 8
word querido	0 1 0 0 0 0 0 0 0 8
word quest'anno	-2 -2 -1 4 21 -4 -14 -2 -1 -24
word questa	-1 4 0 0 5 -2 2 1 -8 -7
word questi	0 1 0 0 0 0 0 0 1 -21
word question	15 -2 -7 -2 -6 -15 -10 34 -7 30
word question !	-6 0 0 0 -1 0 8 0 0 -5
word question :	0 0 -1 0 0 -3 6 -2 0 9
word question ?	3 -6 0 0 -1 0 0 0 5 -15
word question in	0 0 0 0 6 1 -4 0 -2 -15
word question please	-1 -2 0 0 0 0 -17 20 0 -3
word question sur	0 0 0 0 0 0 1 0 0 19
word question to	0 0 0 0 1 0 -1 0 0 13
word questionnaire	-1 -2 0 0 -1 -4 8 0 0 2
word questo	2 0 -4 1 10 0 -2 1 -8 -18
word questo ruolo	0 -1 0 0 9 0 -3 0 -5 -5
word queue	0 0 -1 -1 -3 0 5 8 -6 8
word qui	-2 6 -14 -4 17 -11 28 -2 -18 6
word qui sotto	0 1 0 0 0 0 0 0 0 9
word quick	41 -3 -19 -3 0 -12 -3 -3 3 -51
word quick call	0 7 -1 0 0 0 -5 0 0 8
word quick chat	1 3 0 0 -1 0 -2 0 -1 -16
word quick note	1 0 0 0 -1 0 0 0 2 -8
word quick one	13 -6 -9 0 -3 -1 8 -2 0 -12
word quick question	0 -5 0 0 -1 0 10 0 -4 -11
word quick reminder	11 0 -6 -1 0 0 -3 0 0 -4
word quick update	-1 -1 0 0 11 0 -6 0 -2 -5
word quien	0 -6 -1 0 -7 -1 -1 0 16 16
word quiera	0 9 0 0 -3 0 -5 0 -1 -4
word quieren	-4 5 0 0 0 0 0 0 0 8
word quiet	-2 -1 -1 -2 0 -1 10 -1 -3 5
word quillo	0 0 0 0 0 0 -1 2 0 18
word quince	0 0 0 0 0 0 0 0 0 13
word quindi	-1 -1 1 2 1 0 2 -3 0 -15
word quindici	0 -1 0 0 -1 2 0 0 0 15
word quinzaine	-4 3 0 0 -8 1 8 0 -1 -8
word quinze	-1 2 0 0 0 0 -2 0 1 23
word quinze jour	-1 0 0 0 0 0 -1 0 2 23
word quist	0 0 0 0 0 0 0 0 0 16
word quite	4 -1 -3 -2 11 -2 -2 -1 -3 -4
word quoi	1 -1 -1 -1 -1 -1 3 -1 1 -19
word quoi ?	0 2 0 0 0 0 0 0 0 -15
word quot	0 0 0 0 3 0 -3 0 0 35
word quote	0 0 0 0 4 0 -10 6 1 32
word quote the	0 0 0 0 -1 0 -5 6 1 -10
word r	4 -5 -1 -1 1 3 -3 -2 3 30
word r #	5 -4 -1 -1 0 4 -5 -2 3 17
word raad	-1 0 0 1 -2 -1 6 -1 -1 -15
word raad van	-1 0 0 1 -2 -1 6 -1 -1 -15
word radio	0 0 -1 0 2 0 4 0 -4 -15
word ragazza	-1 0 -1 11 -7 -1 -1 0 0 -6
word rail	5 0 1 0 0 0 -5 0 0 -12
word rain	0 -1 2 0 4 -1 -1 0 -3 31
word rais	0 0 0 0 0 8 -7 0 0 5
word raj	0 0 0 0 0 0 1 0 0 -10
word ral	0 -4 0 0 -1 -1 8 0 0 -12
word ramon	0 0 1 0 0 0 0 0 0 -9
word ran	-5 -3 5 0 0 0 5 0 -1 -13
word rang	0 0 0 1 0 0 0 0 0 19
word ranger	2 -1 0 2 -2 0 -1 0 0 -13
word rapida	0 -6 0 0 0 0 8 0 0 -18
word rappel	11 -1 -5 -4 0 0 -1 0 0 0
word rappel :	1 0 0 0 0 0 0 0 0 14
word rappeler	-2 -3 -1 -1 -1 -2 11 0 0 -11
word rappelez	-3 -3 -1 -1 -1 -2 11 0 0 -9
word rappelez moi	-3 -3 -1 -1 -1 -2 11 0 0 -9
word rappelon	1 0 0 0 0 0 0 0 0 -10
word rappelon votre	1 0 0 0 0 0 0 0 0 -10
word rapport	0 -1 0 0 15 0 -12 0 0 0
word rate	0 4 -2 -1 -1 2 -1 0 -1 102
word rate ?	0 0 0 0 2 0 -2 0 0 12
word ratenkredit	0 0 0 0 0 0 0 0 0 16
word rathau	-7 -3 -1 0 -1 -1 14 0 0 -20
word rather	0 -8 9 0 -2 -4 14 -7 -1 55
word rather than	1 -1 10 -1 3 -1 -4 -7 0 11
word rating	0 0 0 0 1 0 0 0 0 10
word rato	3 0 0 0 0 0 -1 0 0 -11
word raum	-3 8 -2 0 0 0 -1 0 0 -7
word raum #	1 2 -3 0 0 0 0 0 0 -8
word raus	8 -6 -1 0 0 0 0 0 0 0
word ravi	1 1 0 0 -2 0 1 -2 2 9
word ravi de	0 0 0 0 0 0 0 0 0 11
word rayon	0 2 0 0 0 0 -1 0 0 -8
word rd	4 -2 -1 -2 -2 -2 7 -1 -1 -38
word rd floor	2 -1 -1 0 0 0 0 0 0 -19
word rdv	2 8 1 4 -6 -1 -7 0 -1 -33
word rdv timemention	2 0 0 -1 0 0 -1 0 0 -20
word re	-16 -1 -3 -6 -7 -5 -1 34 5 -37
word re :	-6 -4 -3 -1 -3 -2 -10 30 -1 -29
word reach	-9 8 -1 -8 -19 -3 16 18 -1 -32
word reach out	-2 -5 -2 -1 -18 -1 5 18 7 -26
word reach the	-3 -2 0 0 3 0 5 -1 -1 8
word reach you	-3 7 2 -5 2 -1 1 0 -2 9
word react	0 -12 0 0 0 0 13 0 0 22
word reacti	0 0 0 0 9 0 -3 -1 -5 -4
word reactie	0 0 0 0 3 0 -1 0 -2 15
word read	-9 0 -10 -5 -39 14 -58 47 60 -36
word read :	-21 -1 -3 0 -1 0 0 27 0 -12
word read each	0 0 0 0 -9 0 -3 0 13 -2
word read every	0 0 0 0 10 0 -1 0 -9 -4
word read it	-2 -7 -1 -1 -13 -2 -5 4 28 -24
word read on	-21 -1 -2 0 -2 0 -1 25 3 -9
word read the	0 -1 0 0 -2 1 -4 0 6 9
word read this	-1 0 1 0 1 0 -6 2 4 11
word read your	10 11 -1 0 -11 0 6 0 -13 -24
word reader	0 0 0 0 0 0 0 0 0 11
word ready	0 1 -1 -1 -2 4 2 -2 -2 71
word ready for	0 0 0 0 0 1 0 0 0 11
word ready to	1 -1 0 0 -1 10 -6 -1 -1 -18
word reagendamento	-1 -18 19 0 0 0 0 0 0 -17
word reagendar	0 0 1 0 0 0 0 0 0 -11
word real	-7 0 -3 10 -1 -6 5 -3 6 -9
word real enjoy	-1 0 -1 -1 -4 -1 10 -1 -1 -2
word real sorry	-3 -2 0 14 -4 -2 -2 -1 0 -35
word realistical	-1 -1 -1 -1 -3 -1 18 -5 -6 -6
word realizara	-7 -1 0 14 -3 0 0 0 -2 6
word reason	-2 -3 -1 4 4 0 1 0 -2 36
word reason for	0 0 0 0 0 0 0 0 0 11
word rebook	-1 -1 -5 10 -2 0 0 -1 0 9
word recall	0 0 0 0 0 0 0 0 0 35
word recebe	5 -3 -1 -1 2 0 1 0 -3 -28
word recebemo	-1 -1 -1 -1 1 -1 -7 3 6 43
word recebemo a	0 0 0 0 -1 0 -2 1 3 37
word receber	-8 1 11 -2 -1 0 -2 1 0 12
word recebi	0 0 0 0 0 0 -1 0 2 -14
word recebida	0 0 0 0 0 0 -1 2 0 23
word recebido	0 -1 0 0 -1 0 -1 0 4 10
word rececao do	-3 0 0 0 -1 0 5 -2 2 -11
word receipt	-15 -2 -3 3 -3 -1 19 -1 2 9
word receipt and	-17 -1 -2 3 -1 -1 21 -1 -1 -11
word receipt of	1 -1 0 0 -1 0 -2 0 3 19
word receiv	-11 1 -2 -3 -13 -10 -9 24 23 135
word receiv #	0 0 0 0 3 0 0 0 -2 10
word receiv :	-1 0 0 0 -1 -1 -3 0 6 -9
word receiv a	0 0 0 0 1 0 0 1 -1 -8
word receiv an	0 0 0 0 0 -4 4 0 0 16
word receiv and	-1 -1 0 0 -2 0 -4 9 -1 -29
word receiv by	-3 0 0 0 0 0 -6 0 11 11
word receiv it	0 0 0 0 0 0 0 0 1 11
word receiv many	0 0 -1 0 -4 0 12 -1 -5 2
word receiv this	0 0 0 0 0 0 0 0 0 30
word receiv your	-3 -4 1 -1 -5 -1 -5 13 6 31
word receive	10 0 -7 -1 -4 -3 3 1 1 21
word receive a	0 -5 0 0 -1 0 5 0 1 21
word receive you	10 5 -6 -1 -2 -3 -1 -1 -1 -40
word recent	-1 -5 -1 0 0 1 11 -1 -4 6
word recent interview	-1 -2 0 0 -3 1 6 0 -1 -22
word recepcion	0 -5 0 0 -2 0 -4 -1 13 5
word recepcion de	-3 0 0 0 -1 0 -3 -1 8 -1
word recepcionista	-2 13 0 2 -7 0 -3 0 -2 -9
word recepcionista de	0 8 0 1 -6 0 -2 0 -2 -1
word receptie	0 0 0 0 0 1 0 0 0 11
word reception	-5 0 1 -1 -7 -2 -5 5 14 28
word reception de	-1 -1 0 0 -5 0 -3 6 4 -13
word receptionist	8 3 -1 0 -3 13 -15 -1 -4 -23
word recevabilite	0 0 0 0 -8 0 6 0 3 -2
word recevrez	-5 -4 0 0 -6 -1 -5 -2 23 -25
word recevron	1 0 0 0 -4 0 -1 0 5 26
word recevron timemention	1 0 0 0 0 0 0 0 0 26
word recherch	0 0 0 0 3 0 -1 0 -2 8
word recherche	0 0 0 0 -1 0 2 0 0 30
word rechne	0 0 0 0 0 0 1 0 0 -10
word rechnen	8 -3 0 0 -2 -1 -5 -1 5 -5
word rechnen sie	8 -3 0 0 -1 -1 -1 0 -1 -4
word recibida	0 0 0 0 -1 0 -1 0 3 33
word recibido	-1 -1 -1 0 -2 -1 -9 7 7 28
word recibido su	0 0 0 0 0 0 0 1 0 29
word recibira	0 -1 0 0 -3 0 2 0 3 -13
word recibira el	0 0 0 0 0 0 0 0 0 -8
word recipient	0 0 0 -1 -4 0 -1 8 0 -10
word recomendacion	0 0 0 0 0 0 1 0 0 -9
word recommend	-1 -1 0 0 8 2 -5 0 -1 12
word recommend you	0 0 0 0 0 1 -1 0 0 10
word reconversion	0 0 0 0 0 0 0 0 0 9
word record	-4 16 -1 -1 -2 -2 -7 -3 5 135
word record interview	0 0 0 0 0 0 0 0 1 10
word record on	0 0 0 0 0 0 0 0 0 8
word record remote	0 0 0 0 0 0 0 0 0 22
word record show	0 0 0 0 0 -1 1 0 0 8
word record your	-2 11 -1 -1 0 0 -7 0 0 -1
word recruit	0 -2 0 3 6 -2 -25 24 -5 -13
word recruiter	-8 9 -1 7 -20 -3 -5 -1 21 38
word recruiter from	0 0 0 0 0 0 0 0 0 20
word recruiter screen	-1 0 0 1 0 0 0 0 0 -21
word recruiter will	-1 -4 0 0 -2 0 0 -3 10 -4
word recruitment	-4 15 1 1 3 -8 -5 2 -4 -12
word recruitment for	0 0 0 0 10 0 -3 0 -6 -9
word recrutador	0 -1 0 0 -8 0 -14 0 23 12
word recrutamento	-2 -2 -1 3 10 -1 -6 0 -2 -13
word recrutement	-5 -1 -3 4 -10 0 15 0 1 -12
word recu	-3 -3 -1 -1 7 -2 0 5 -2 42
word recu beaucoup	0 -1 0 0 11 -1 -3 0 -6 -4
word recu votre	-2 -1 -1 0 -3 -1 18 -7 -3 18
word recurso	-1 0 1 0 9 0 -3 0 -5 12
word recurso humano	0 0 1 0 0 0 0 0 0 12
word redacteur	2 1 -1 0 0 0 -1 0 1 -9
word redactie	-1 0 0 0 1 -1 -5 -1 7 -14
word redactora	11 -10 0 0 0 0 0 0 0 -14
word redakteurin	0 0 0 0 0 0 0 0 0 -12
word redatora	1 0 0 0 0 0 0 0 0 -14
word redattrice	0 4 0 0 0 0 -3 0 0 -28
word reden	12 -5 -1 -1 -1 -2 4 -1 -5 -18
word reed	2 -2 -1 1 -1 0 4 -2 0 -21
word reel	-2 9 -1 0 2 -2 -4 0 -1 -35
word ref	9 -3 -2 -1 2 -2 -12 0 9 -49
word ref #	7 -2 0 0 1 -1 -2 1 -3 -21
word refer	-1 0 0 -1 12 0 -2 0 -9 1
word refer to	-1 0 1 -1 12 0 -2 0 -9 -3
word refere	0 -3 -1 -1 -2 -1 7 -1 0 -29
word referee	0 0 0 0 0 0 0 0 0 11
word referenc	-5 -9 -2 -1 -2 0 12 -1 8 76
word referenc and	0 0 0 0 0 -2 3 0 0 35
word reference	-2 -5 -2 -1 0 -1 8 3 0 -21
word reference #	0 0 0 0 -1 -1 -1 0 5 -8
word reference check	-1 -1 0 0 -5 -2 16 -1 -5 -29
word reference for	0 0 0 0 0 0 0 0 0 16
word reference from	0 1 0 0 0 0 0 0 0 10
word reference to	1 -3 0 -1 3 4 -2 0 -2 -18
word referencia	-1 1 -1 0 -1 -1 3 0 0 16
word referent	-1 1 0 0 0 0 0 0 0 12
word referentie	0 -1 0 0 0 0 2 0 0 19
word referenz	0 0 0 0 0 0 1 0 0 16
word referenze	0 -2 0 0 0 0 3 0 0 38
word referr	1 -3 0 0 8 -1 -5 -3 4 10
word referral	0 -2 -2 0 -6 0 -8 4 15 11
word reflect	0 0 0 0 0 0 0 0 0 9
word reforma	0 0 0 0 0 0 0 0 0 16
word regard	-7 13 -2 4 20 -11 -10 0 -5 3
word regard your	-3 5 -2 2 24 -9 -10 -1 -7 -3
word regarde	-1 0 0 0 1 0 1 0 0 24
word regional	0 -2 0 -1 1 6 -5 0 0 11
word register	0 1 0 -1 -1 -1 -4 0 7 30
word register for	0 0 0 0 0 0 1 0 0 14
word registo	-3 -1 0 -1 -1 4 6 -5 0 -13
word registo criminal	-3 -1 0 -1 -1 4 6 -5 0 -13
word registrada	-1 -1 0 0 -4 1 -12 4 15 -6
word registrado	0 0 0 0 0 1 -1 0 1 -15
word registration	0 0 0 0 -2 -1 13 0 -9 -16
word registro	-3 -1 -1 0 -7 3 -4 0 12 -9
word regret	-5 -4 3 7 11 -8 -5 -1 1 -9
word regret that	1 0 0 -1 9 -7 -1 0 0 0
word rehearsal	0 0 0 0 0 0 0 0 0 15
word reimburs	-16 -1 0 0 0 0 19 0 -1 -10
word reimbursement	1 -1 0 0 0 0 0 0 0 -9
word reisekosten	2 -1 0 0 0 -1 1 0 0 -9
word reject	0 0 0 0 0 0 0 0 0 40
word rejection	0 0 0 0 0 0 0 0 0 49
word rejoindre	2 -1 -1 0 -2 0 -1 0 3 -12
word rejoindriez	0 0 0 0 0 0 0 0 0 -11
word rejouisson	-1 -1 0 -1 0 8 -4 0 0 4
word rejouisson de	-1 -1 0 -1 0 8 -4 0 0 4
word reken	-3 -4 12 0 -1 -1 -2 0 0 -12
word relacion	-6 5 0 0 1 -1 -8 -1 11 -20
word relation	1 2 0 0 2 -2 2 -1 -3 -11
word relationship	0 0 0 0 0 0 0 0 0 14
word relativa	-2 3 -1 -1 0 0 -2 0 2 -15
word relativa a	-1 2 0 -1 -1 0 -1 0 2 -15
word relazione	0 0 0 0 0 0 0 0 0 28
word relazione al	0 0 0 0 0 0 0 0 0 8
word releas	-7 -1 -1 14 -3 8 -8 -1 -1 9
word release	2 2 1 -1 -1 -3 2 -1 -2 35
word reliability	1 0 0 0 -3 0 3 0 0 -16
word reliability engineer	1 0 0 0 -3 0 3 0 0 -16
word relocation	-4 -2 0 0 -1 -3 10 0 -1 -6
word remain	-4 -1 8 -1 -3 -1 13 -3 -8 -3
word remarcada	-2 -19 30 -1 0 -1 -1 -6 0 -4
word remarcar	11 0 -10 0 0 0 0 0 0 -3
word remark	0 0 0 0 14 0 -11 0 -2 -8
word remember	1 -2 -1 0 -1 0 2 6 -5 -9
word remercie	0 0 0 -1 0 -1 -6 -1 9 1
word remercion de	0 -1 0 0 3 0 -1 0 0 10
word reminder	15 4 -9 -4 1 1 -4 -3 -1 3
word reminder :	2 5 -1 -2 -1 3 -2 -2 -1 -21
word reminder of	14 -1 -6 -1 0 0 -3 -1 0 1
word remote	3 0 -3 -1 2 2 -3 0 -1 29
word remote work	0 0 0 0 0 0 0 0 0 15
word remov	-3 2 -1 4 -1 0 -1 0 0 32
word remov from	-2 2 0 3 -1 0 -1 0 0 24
word remove	0 0 0 0 0 0 0 0 0 40
word remplir	0 0 0 0 0 0 0 0 0 8
word renata	0 2 0 0 0 0 -1 0 0 -17
word rencontre	-2 1 5 -1 -1 0 -1 0 0 -9
word rencontre avec	1 -1 0 0 0 0 0 0 0 -9
word rencontrer	-4 4 -1 -1 -1 -1 4 0 -1 20
word rendez	0 16 1 6 -6 -2 -12 -2 -2 25
word rendez vous	0 16 1 6 -6 -2 -12 -2 -2 25
word rendre	-3 -3 0 0 -4 0 11 0 0 -3
word renner	5 0 0 0 -1 0 -1 -2 0 14
word rent	0 0 0 0 0 0 0 0 0 12
word renta	0 -2 0 0 0 0 2 0 0 -11
word rental	0 -8 0 0 3 0 9 0 -3 4
word rentre	-1 -5 0 -1 -4 -2 15 -1 -2 -7
word reopen	-3 -1 -1 1 16 -1 -8 0 -3 -16
word rep	0 1 0 0 0 0 -1 0 0 -18
word replac	-2 -1 1 15 -1 -1 -9 -2 0 -11
word repli	4 -4 -1 0 -1 -3 -13 17 2 -9
word reply	-8 25 -12 -4 -16 -10 -23 43 4 -27
word reply :	-2 -2 -1 -1 -2 -1 -6 15 -1 -7
word reply c	1 0 0 0 0 0 0 0 0 18
word reply to	3 4 -1 -1 -10 -1 -7 5 8 -55
word reply with	-7 23 -5 -1 -2 -3 -4 -1 -1 44
word repondre	0 4 -1 -1 -6 -3 10 0 -4 -21
word repondre a	-2 1 -1 0 -4 -3 12 -2 -1 -3
word reponse	-4 1 -2 -2 0 1 12 7 -14 9
word reponse avant	0 0 0 0 0 3 -3 0 0 9
word reponse d'ici	0 0 0 0 0 0 11 0 -10 -2
word reponse de	0 0 0 0 1 0 -3 0 3 9
word report	3 -13 2 -6 -9 11 16 -1 -4 66
word report for	7 -5 -1 -3 0 4 -1 -1 -1 -10
word report is	0 0 0 0 0 0 0 0 0 8
word reporter	3 -1 3 -1 -2 0 -1 0 0 -59
word reporter job	1 0 0 0 0 0 0 0 0 -23
word represent	0 0 0 0 0 0 0 0 0 17
word representative	0 0 0 0 6 0 0 0 -6 10
word req	7 -2 -1 0 0 -1 -3 0 -1 -12
word req #	7 -1 -1 -1 0 0 -2 0 -1 -12
word request	-7 1 8 -1 0 -1 -3 23 -21 5
word request #	0 0 0 0 0 0 -8 12 -3 -27
word request :	0 0 0 0 0 1 -1 0 0 8
word request for	-1 0 0 0 5 0 -2 -1 -1 24
word request has	-1 0 2 0 0 0 0 0 0 -27
word request to	-1 0 3 0 0 0 0 -1 0 16
word requir	0 1 0 1 -7 9 4 -5 -3 41
word requir :	-1 0 0 0 -2 15 -7 -4 -1 22
word requisition	-1 -1 0 -4 9 0 1 0 -4 16
word requisito	-1 -1 0 0 -1 0 2 -3 5 -8
word reschedul	-9 -7 18 -1 -1 -1 -2 4 -1 2
word reschedul your	-2 -1 4 0 0 0 0 0 0 -9
word reschedule	1 -12 27 -9 -1 -1 -2 -2 -1 6
word reschedule :	1 0 0 0 0 0 0 0 0 -9
word reschedule your	-3 -6 11 0 0 0 -1 0 0 9
word rescheduling	1 0 0 0 0 0 0 0 0 -10
word research	4 0 -2 -1 10 -4 -12 8 -2 -9
word research associate	-4 -2 -1 -1 0 3 -3 9 0 -16
word researcher	-5 1 5 0 0 0 3 0 -4 12
word reserv	1 0 0 0 3 0 -2 0 0 11
word reserva	-1 -2 0 0 8 -1 2 0 -5 -9
word reserviert	3 -1 0 0 0 0 -1 0 0 -15
word reset	0 0 0 0 0 0 0 1 0 15
word residence	0 0 0 0 0 0 0 0 0 9
word residence permit	0 0 0 0 0 0 0 0 0 12
word residencia	3 -6 0 0 9 0 -2 0 -3 4
word residency	1 -1 0 0 -2 0 2 0 0 11
word resident	8 -4 -1 0 0 0 0 -2 0 4
word resolucion	-1 -1 -1 -1 -1 25 -11 -2 -7 -18
word resourc	-1 0 0 1 7 1 -8 0 1 3
word respect	0 0 0 0 0 0 0 0 0 13
word respond	-3 2 0 -1 -2 6 -10 7 2 -29
word respond to	0 -1 0 0 -1 6 -2 -1 0 -17
word respond within	0 1 0 0 0 0 -6 7 -1 -10
word responda	-2 -3 -1 -1 -4 0 10 0 1 -11
word responda a	0 3 0 0 -1 0 -2 1 0 -13
word responde	-5 12 0 0 -1 1 -4 -1 -1 -9
word responder	-1 8 0 -1 -3 -1 0 1 -4 21
word responder em	0 0 0 0 0 0 0 2 -1 24
word responderemo	0 0 0 0 0 0 -6 9 -1 -3
word responsabile	2 1 2 0 2 -1 10 -1 -15 13
word responsable	-2 0 0 -2 1 -3 16 -2 -8 52
word responsable de	-2 2 0 0 2 1 -2 0 0 -14
word responsable du	0 0 0 0 0 0 10 0 -9 -3
word responsavel	1 -1 4 0 -7 0 4 0 0 -12
word response	-2 2 -1 0 7 -1 -12 3 5 -10
word resposta	-1 11 -6 -1 0 0 -2 2 -2 -16
word respuesta el	-1 1 0 0 0 0 0 0 0 12
word rest of	-2 0 0 0 -3 0 2 6 -2 -8
word resta	-9 8 1 1 6 -1 -3 -1 -2 -2
word restano	-1 8 1 0 -8 0 0 0 0 -1
word restaurant	1 -7 0 0 0 0 -1 0 8 -7
word rester	0 -3 0 0 0 -6 11 0 -1 3
word restiamo	-1 -1 0 0 3 4 -5 0 0 -14
word result	0 -4 -2 -3 12 -7 16 -3 -10 13
word result are	0 -1 0 0 0 0 2 0 -1 10
word result in	0 0 0 0 0 0 1 0 0 8
word result will	0 0 0 0 0 0 2 0 0 10
word resultado	-5 -11 -2 -2 8 -2 24 -11 0 -5
word resultado da	0 0 0 0 9 -1 -6 -1 -1 19
word resultado de	-1 -4 0 0 4 0 4 0 -1 9
word resultat	-4 -6 0 0 16 3 -4 -1 -3 -20
word resume	-1 10 -2 1 -14 -1 -26 -1 35 46
word resume and	0 2 0 0 0 0 -2 0 2 50
word resume is	0 4 0 0 0 0 0 0 -3 9
word resume thank	-1 -1 0 0 -6 0 -8 0 15 -8
word resume was	0 0 0 0 1 0 0 0 -1 14
word retain	0 0 0 0 1 0 0 0 0 28
word retard	0 0 0 0 0 0 1 0 0 20
word retenu	2 0 0 0 -9 0 -4 0 11 44
word retenu toute	0 0 0 0 0 0 0 0 0 10
word retenue	0 -6 0 0 -4 5 5 0 1 18
word retenue par	0 0 0 0 -5 8 -2 0 0 10
word retenue pour	1 -6 0 0 0 -3 9 0 0 1
word retorno	-2 -1 -1 -1 3 -1 10 -6 -1 -11
word retour de	0 0 0 0 0 0 0 0 0 8
word retour le	0 0 0 0 0 0 -1 3 0 8
word return	-1 2 -1 -1 -8 0 1 11 -2 43
word return it	-1 -1 0 0 -2 1 3 0 -1 9
word return the	0 0 0 0 0 -3 4 0 0 15
word return to	-1 0 0 0 -5 0 2 6 0 -8
word reune	-1 -1 0 0 -12 -1 8 0 9 -32
word reuniao	-1 0 -1 3 -3 -1 1 0 3 -22
word reuniao com	-1 1 0 0 2 0 -1 0 0 -9
word reuniao do	0 0 0 0 0 0 0 0 0 8
word reunion	-3 1 1 2 -3 -1 1 2 -1 17
word reunion de	-1 0 1 0 0 0 0 0 0 16
word reunit	-2 -2 0 -1 -1 -1 8 -1 0 -6
word reuniu	0 0 0 0 6 0 -3 0 -2 17
word revenon	-1 -5 0 1 -2 -2 20 -9 -1 1
word revenon vers	-1 -5 0 1 -2 -2 20 -9 -1 1
word rever	-1 0 0 1 0 0 0 0 0 8
word reviendron	0 0 0 1 -1 0 -15 0 17 34
word reviendron vers	0 0 0 1 -1 0 -15 0 17 34
word review	-1 -6 -5 -4 -1 27 5 -13 -3 13
word review #	0 1 0 0 0 0 0 0 0 13
word review all	0 0 0 0 0 0 1 0 0 11
word review and	0 -1 0 0 -7 7 5 0 -3 -19
word review application	0 0 0 0 2 0 -4 0 3 39
word review by	0 -1 0 0 -2 0 4 2 -2 -27
word review is	0 0 0 0 0 0 0 0 0 8
word review it	-2 -2 -1 -1 -3 -1 12 -4 2 -6
word review of	0 0 0 0 5 0 -2 0 -3 8
word review on	-3 -1 0 0 -3 0 -5 0 12 -3
word review your	-4 3 0 0 10 0 0 -1 -6 6
word reviewer	0 -2 0 0 0 0 -1 0 4 23
word revise	0 0 0 0 0 0 0 0 0 10
word revision	-1 -4 0 0 -4 0 14 0 -5 7
word revista	0 0 0 0 0 0 0 0 0 9
word revoir	0 -9 9 0 0 0 0 0 0 14
word reward	0 0 0 0 0 0 0 0 0 9
word rewrite	0 0 0 0 0 0 0 0 0 9
word rfp	0 0 0 0 0 0 0 0 0 11
word rib	-2 -1 -1 -1 -1 11 -6 0 0 -18
word ricerca	-1 4 -1 1 1 -1 -3 -1 -1 -35
word ricerca di	0 0 0 0 0 0 0 0 0 12
word ricerca e	0 0 0 0 2 0 0 0 -1 -12
word ricevuta	-1 -1 0 0 -6 0 -3 1 11 17
word ricevuto	-3 0 -1 -1 7 -1 -15 3 11 17
word ricevuto la	-1 -1 0 0 0 0 -10 0 12 18
word ricezione	-1 0 0 0 -1 0 -2 -1 5 13
word ricezione della	0 0 0 0 0 0 0 0 1 17
word richiesta	0 3 0 0 4 -1 -9 6 -3 -12
word richiesto	-1 -1 0 0 41 -9 -29 -1 -1 -10
word richtig	-4 0 -3 1 6 10 -4 -1 -5 -26
word richtig gut	-1 1 0 0 0 -1 1 0 0 -17
word ricordiamo	2 0 -1 0 0 0 0 0 0 14
word ride	5 -4 -2 0 -3 -2 -1 0 7 23
word ridge	-15 -6 10 2 -10 7 4 1 7 -83
word ridge co	-5 -1 -2 2 -4 5 -15 10 11 -51
word ridge labs	-4 -11 13 1 -6 2 20 -10 -4 -28
word rien	0 0 0 0 -2 -7 12 0 -2 -1
word riesci	-1 5 -1 0 -1 -1 -1 0 0 -8
word right	21 -10 -4 -3 19 1 -10 -3 -12 1
word right now	0 -1 0 0 6 0 -6 0 2 -9
word right person	0 0 0 0 0 0 0 0 0 8
word right to	0 -1 0 0 -1 0 3 0 -1 -10
word rijbewij	0 -5 0 0 -1 -2 14 -5 0 -17
word rimini	1 1 -1 0 3 0 -3 0 0 -11
word ring	-6 -17 -10 -1 6 -4 18 -18 32 -46
word ring #	0 0 0 0 0 0 0 0 0 8
word ring the	1 -1 0 0 -2 -1 1 4 -1 -18
word ring timemention	0 -4 -1 -1 -1 -3 14 -2 -3 -8
word ring you	-5 -10 -1 5 5 -6 4 -1 10 -17
word ringraziamo	-1 -2 0 -1 33 -9 -16 1 -5 -3
word ringraziamo per	-1 -1 0 0 9 0 -1 0 -6 6
word ringrazio	2 -1 0 -1 1 -1 -1 -1 2 -8
word rinuncia	7 0 0 0 0 0 -5 -1 0 -9
word riservata	0 0 0 0 0 0 0 0 0 16
word risk	-1 1 0 0 0 0 0 0 0 13
word rispondere	0 8 0 0 -3 -2 1 -5 1 -10
word risponderemo	0 0 0 0 0 0 -1 2 1 18
word risponderemo entro	0 0 0 0 0 0 -1 1 0 19
word rispondi	0 -5 0 0 -2 0 8 0 0 0
word risposta	1 6 -2 -1 -2 -1 -3 3 -1 -42
word risulta	0 0 0 0 1 0 2 0 -3 -15
word riunione con	0 0 0 0 0 0 0 0 0 9
word riunisce	0 0 0 0 -1 0 2 0 0 -9
word river	-1 -5 1 0 -1 6 -1 0 0 -19
word riverside	0 0 0 0 0 0 0 0 0 19
word rl	-1 27 -12 -4 -6 -1 -2 0 0 -2
word road	12 -4 -6 0 6 -1 -6 0 0 0
word robert	8 -5 0 0 -1 0 -1 -1 0 -5
word rogamo	0 0 0 0 0 1 0 0 0 -10
word role	-30 50 -4 11 6 -9 4 1 -29 -25
word role !	0 0 0 0 0 0 0 0 0 -8
word role ?	-5 9 -1 0 -2 0 -1 0 0 29
word role at	-7 8 0 0 0 -1 3 0 -1 7
word role for	0 0 0 0 3 0 -1 0 -1 13
word role is	-4 -4 0 0 -4 -5 21 -1 -1 -7
word role to	0 0 0 0 3 0 -1 0 0 -8
word roll	-1 -1 0 0 -1 0 1 0 1 -8
word rolle	0 0 0 0 0 0 1 -1 0 8
word roma	-5 8 -3 5 0 0 -1 -2 0 -15
word ronda	1 0 -1 0 0 0 0 0 0 9
word ronde	0 4 -1 -7 14 -1 -7 -1 -1 23
word rondleid	1 1 0 0 0 0 0 0 0 8
word roof	0 -1 0 0 0 0 -2 0 3 24
word room	31 -1 4 0 -4 -7 -23 -2 3 38
word room #	20 -6 -6 -1 -1 -1 -1 -2 -1 -15
word room :	-2 0 0 0 0 0 2 0 0 22
word room for	2 7 0 0 0 -4 -4 0 0 10
word room on	0 0 0 0 0 0 0 0 0 8
word rosa	0 0 0 0 -9 0 9 0 0 83
word rosa linar	0 0 0 0 0 0 0 0 0 40
word rota	0 0 -1 -1 3 -1 1 0 0 8
word roth	2 0 0 0 0 0 0 0 0 -8
word round	4 28 -3 2 -9 -12 -5 -4 -1 -33
word round #	0 8 -1 0 -1 -2 -3 0 0 -15
word round ?	0 8 0 0 -1 -3 -3 0 0 -5
word round and	0 0 0 0 1 0 0 0 0 8
word round at	0 1 0 0 0 0 -1 0 0 31
word round interview	0 -6 0 0 -1 0 10 0 -2 -5
word round is	3 -3 0 0 -3 0 3 0 0 -16
word round the	4 2 -1 -1 6 -1 -7 0 -2 -45
word round two	0 1 0 0 0 0 0 0 0 -12
word route	1 -1 -8 11 -1 -1 -1 -1 0 4
word royal	0 0 0 0 0 0 0 0 0 8
word rua verde	0 0 0 0 0 0 0 0 0 11
word ruben	11 2 -7 0 0 0 -5 0 0 1
word ruckfragen	1 0 0 0 0 0 -13 14 -1 -5
word ruckmeldung	0 -1 -1 -2 7 -3 7 -3 -4 -10
word ruckruf	-2 1 -1 -1 -1 -1 5 0 0 -18
word rue verte	0 0 0 0 0 0 0 0 0 8
word rufen	1 -11 0 -1 -2 -1 11 -2 7 12
word rufen sie	9 -3 0 -1 -1 -1 -2 0 -1 7
word rufen wir	-9 -8 0 0 -1 0 13 -2 8 -8
word rugbytech	0 0 0 0 -3 0 -5 -1 10 -24
word ruhe	2 5 0 0 -1 0 -5 0 -1 -23
word ruiz	1 0 0 1 0 0 0 0 0 -11
word run	12 -5 -2 -8 -6 -10 33 -14 -1 29
word run a	-1 -5 -1 -4 9 -5 10 -2 -1 -10
word run timemention	0 0 1 0 0 0 0 0 0 10
word runde	-2 11 -1 0 1 -1 -6 0 -1 2
word rundgang	0 0 0 0 0 0 0 0 0 8
word runn	-7 -7 35 -4 -7 -4 -2 -2 -1 -11
word runn late	0 0 2 0 0 0 0 0 0 10
word runs	3 3 0 0 -1 -1 -8 0 6 32
word ruolo	2 -1 0 -1 8 1 -3 -1 -5 -24
word ruolo di	-1 1 0 0 -1 1 0 -1 1 -22
word rush	0 -1 0 0 -2 0 -4 0 8 -15
word rustig	1 -4 0 0 -1 8 -6 0 1 -5
word ruta	0 0 0 0 1 0 -1 0 0 16
word ruth	5 -2 -4 0 -1 5 -2 0 0 13
word s	-2 3 7 49 14 -12 -42 -4 -14 55
word s #	0 0 0 0 5 -1 -1 0 -1 8
word s interview	1 -2 1 20 -2 -4 -12 -1 -1 -12
word s'est	-8 0 0 2 4 -1 5 0 0 28
word s'il	-1 -5 0 -1 -5 -2 18 -1 -3 -5
word sa	0 -1 0 0 -3 7 6 0 -9 19
word saal	0 0 0 0 0 0 0 0 0 16
word sabado	0 -4 0 0 0 0 6 0 -2 9
word saber	0 -8 0 0 -1 -1 11 -1 0 8
word sachbearbeiter	0 0 0 0 0 0 0 0 1 9
word sachbearbeitung	4 -2 0 0 3 -1 -2 -2 0 -16
word safe	1 -3 -1 0 -4 -1 4 -3 7 -19
word safety	-7 10 -4 2 -7 6 2 -1 0 -35
word sagen	0 -3 -16 18 -2 9 -11 -2 7 35
word sagen sie	-1 -1 -2 -2 -2 11 -2 0 -1 15
word sagen wir	1 -1 -13 20 0 -1 -5 -1 0 6
word sai	0 0 0 0 0 -1 -3 0 4 37
word sai no	0 0 0 0 0 0 0 0 0 12
word said	-7 -16 13 1 7 18 -13 1 -4 33
word said no	0 0 0 0 9 0 -8 0 0 4
word said yes	-6 -3 3 -1 3 10 -5 0 -1 -13
word said you	0 0 0 0 1 0 0 0 0 -8
word saint	3 -1 0 -1 2 1 -3 0 -1 -14
word sair	-1 -11 -9 9 -1 -3 17 0 0 -2
word saison	-1 -5 -9 14 14 -2 -5 -1 -5 -26
word saisonnier	0 0 -1 0 5 -3 3 -2 -1 -8
word sala	14 1 10 -5 -9 -1 -6 -2 -1 -37
word sala #	2 0 0 0 0 0 0 0 0 -11
word sala consiliare	0 0 1 0 0 0 0 0 0 -10
word salari	0 0 0 0 0 2 -1 0 0 18
word salarial	-1 -14 0 0 -2 -7 26 -1 -1 -5
word salario	-2 -1 0 -1 3 5 -4 0 0 11
word salary	-1 -7 -1 -1 -2 11 7 -1 -5 27
word salary #	0 0 0 0 0 6 -5 0 0 24
word saldatrice	0 0 0 0 9 -5 3 -1 -6 -4
word sale	2 2 1 2 12 -3 -13 -1 -3 -9
word sale assistant	7 -4 -1 0 20 -2 -13 -1 -5 -3
word salle	2 -9 10 0 -1 -1 -1 0 0 -6
word salle #	1 0 0 0 0 0 0 0 0 -9
word salle b	0 0 0 0 0 0 0 0 0 10
word salle du	1 -9 10 0 0 -1 0 0 0 -9
word salon	2 2 -1 0 0 -2 -1 0 0 -29
word saludo	3 -4 2 -1 5 -2 -6 1 3 -44
word salut	9 -3 -3 -3 0 -1 3 -1 0 -44
word salutation	15 -4 -1 -1 1 -2 -5 -1 -3 -22
word saluti	0 3 0 0 -1 -2 6 -5 -1 -17
word salvo	0 1 0 0 1 0 -1 0 0 -10
word sam	13 8 -6 -1 2 -7 -8 0 -1 -1
word same	-23 -42 103 -12 -14 8 -11 -5 -4 -22
word same day	0 -1 1 0 -9 0 12 0 -2 -20
word same hour	-4 -11 23 -3 0 -1 -2 -1 0 -11
word same link	0 -1 3 0 0 0 -1 0 0 -12
word same place	11 -5 -1 -2 0 -1 -1 0 0 -37
word same time	-5 -12 30 -4 -1 -3 -5 -1 0 18
word sample	0 -2 -1 -1 0 -1 6 -1 0 -18
word san	3 0 -1 0 0 0 -1 0 0 -13
word sandwich	2 0 0 0 -1 0 0 0 0 -12
word sans	0 -1 -2 2 -8 -6 18 -1 -2 16
word sans nouvell	3 -2 0 0 0 0 -1 0 1 -14
word sans succ	-2 -1 0 -1 -1 -2 7 0 0 -11
word santa	-5 -1 5 0 0 0 1 1 0 -11
word sante	1 -1 0 0 -1 0 2 0 0 -9
word santo	0 0 0 0 -6 0 0 -2 8 2
word sapere	0 9 -2 -1 -11 -1 14 -2 -5 9
word sapere entro	0 0 0 0 0 1 1 0 0 14
word sara	5 -2 -1 0 -11 0 10 -1 0 -12
word sara pubblicato	3 0 0 0 0 0 -5 0 3 -17
word sarebbe	1 1 0 0 -1 -2 2 0 0 10
word saremmo	-1 2 0 0 0 1 0 0 0 -12
word saude	-2 -1 0 0 0 2 -1 -3 5 -10
word save	-2 3 1 0 0 -1 -1 -2 2 15
word saved	0 0 0 0 0 0 -6 -1 8 7
word saving	2 -1 -1 0 0 0 0 0 0 8
word saw	-2 4 -1 0 9 -1 -6 0 -2 12
word saw you	0 0 0 0 0 0 0 0 0 11
word saw your	-1 4 -1 0 0 0 -2 0 0 -14
word say	-2 -33 22 -4 -5 43 -27 -1 7 14
word say ?	-1 -3 -1 0 -1 15 -9 0 0 -21
word say so	-3 0 2 -1 2 8 -5 0 -1 16
word say that	-13 0 15 -2 -5 1 -10 2 13 -9
word say the	0 -1 0 0 2 0 0 0 0 16
word say timemention	33 -17 -8 -1 0 -2 -4 -1 0 -27
word say yes	-2 -2 -3 0 -4 15 -2 0 -1 6
word says	-2 5 -6 -1 -8 13 6 -1 -6 -14
word says that	0 1 0 0 0 0 0 0 0 9
word scambio	0 0 0 0 0 0 0 0 0 12
word scambio a	0 0 0 0 0 0 0 0 0 12
word scan	-1 -1 0 0 0 0 4 0 0 12
word scarpe	1 0 0 0 0 0 0 0 0 -11
word scegliere	-1 -1 3 0 2 0 -1 0 -1 -15
word scelga un	0 1 0 0 0 0 0 0 0 9
word scelta	-1 0 -5 -1 2 -2 8 -1 -1 -13
word schaal	0 -1 0 0 0 4 -1 0 0 -13
word schaal #	0 -1 0 0 0 4 -1 0 0 -10
word schade	-2 16 -14 -2 -6 0 8 -1 0 -6
word schaffe	-1 -7 13 0 0 0 -4 0 0 -9
word schau	0 0 0 0 2 0 0 0 -1 22
word scheda	0 -1 0 0 0 -1 3 0 0 -9
word schedul	1 6 2 6 -1 -2 -7 -1 -5 24
word schedul :	1 0 0 0 0 0 0 0 0 40
word schedul an	0 0 0 0 0 0 0 0 0 13
word schedul as	1 0 0 0 0 0 0 0 0 -8
word schedul for	2 -1 0 5 -4 0 -1 0 -1 8
word schedul interview	-2 -1 0 0 7 0 -3 0 -1 -14
word schedul your	2 -1 -2 0 0 0 2 0 0 -14
word schedule	29 0 -1 -6 -7 -1 -14 -3 3 41
word schedule a	2 -3 0 0 -1 0 3 0 0 8
word schick	1 0 0 0 0 0 0 0 0 -18
word schicke	8 0 -2 0 0 0 -5 0 0 -8
word schicke ich	8 0 -2 0 0 0 -5 0 0 -9
word schicken	-7 14 -1 -2 -5 5 1 -2 -3 -37
word schicken sie	-3 9 0 0 -3 -2 3 -2 -1 -26
word schikt	-4 6 0 0 0 0 0 0 0 -14
word schikt u	-6 7 0 0 0 0 0 0 0 -12
word schnuppertag	1 0 0 0 -2 0 0 0 2 -18
word scholarship	0 0 0 0 0 0 0 0 0 28
word scholarship interview	0 0 0 0 0 0 0 0 0 15
word schon	6 -17 16 -2 7 -7 -1 -3 1 -21
word schon dass	9 -1 0 0 -1 5 -10 0 0 11
word schone	0 0 0 -1 -1 -1 3 0 0 -13
word school	-2 -7 6 -1 -13 -2 28 -3 -5 -4
word school and	0 0 0 0 0 0 0 0 0 11
word school district	0 -2 0 0 5 0 -1 -1 -1 -20
word school year	-2 -1 -1 -1 -8 -3 17 -1 -1 -17
word schreiben sie	0 0 0 0 0 0 -8 1 8 0
word schrijver	0 3 0 0 0 0 -2 0 0 13
word schritt	-6 10 -1 -1 2 -1 0 -1 -4 -10
word schuiven	-12 -3 16 0 0 0 0 0 0 -17
word schule	0 0 0 0 0 0 0 0 0 10
word schulerpraktikum	0 0 0 0 0 0 0 0 0 9
word schulerpraktikum ihre	0 0 0 0 0 0 0 0 0 9
word scientist	1 0 0 -1 7 0 2 0 -9 17
word sciopero	-2 -1 3 2 -1 0 -1 0 0 -16
word scor	-1 -3 -2 -2 19 -1 -4 -1 -4 10
word score	-1 -3 0 -1 15 0 -13 0 4 1
word scorecard	0 0 0 0 0 0 0 0 0 19
word screen	8 -4 -4 1 -9 -15 30 -4 -4 31
word screen and	0 0 0 0 0 0 0 0 0 11
word screen call	0 -2 0 1 0 0 3 0 0 -15
word screen for	0 0 0 0 0 -1 2 0 0 8
word screen with	2 0 -2 0 0 0 0 0 0 -20
word scritto	5 3 0 0 -1 -1 -1 -4 0 -12
word scrub	6 3 -1 -1 -2 -1 -4 0 0 -22
word scusa	-1 -1 5 4 -1 -1 -6 -1 0 -12
word se	-59 -11 20 20 12 11 -14 9 12 -86
word se a	1 -7 -1 0 3 0 4 7 -7 -9
word se ate	0 0 0 0 -6 0 0 -2 8 0
word se ci	-2 5 -1 0 0 0 -1 0 0 -13
word se e	-1 -1 0 0 -2 -1 8 0 -3 15
word se ha	-6 -2 -1 3 -7 6 1 1 6 21
word se houver	0 -1 0 0 -2 0 8 0 -5 -1
word se il	-1 -1 0 0 -2 0 14 -3 -9 6
word se le	-5 -1 0 -2 -1 23 -21 -2 10 -17
word se lo	4 -1 -2 0 6 3 -10 0 0 1
word se nao	-3 6 1 0 -2 0 -2 0 0 11
word se parle	-1 6 0 0 -1 0 -1 0 -1 -21
word se publicara	-6 0 0 0 -3 -1 -12 -1 24 -17
word se que	-7 -2 -1 14 6 -1 -7 -1 -2 -4
word se realizara	-7 -1 0 14 -3 0 0 0 -2 6
word se reune	0 0 0 0 -9 -1 5 0 6 -10
word se reunit	-2 -2 0 -1 -1 -1 8 -1 0 -7
word se si	0 0 0 0 0 0 -4 4 0 -14
word se ti	2 0 -2 4 0 0 -3 0 0 -10
word se voit	0 1 3 0 0 0 -1 0 0 -13
word sea	-4 -1 3 -1 -2 3 -10 -1 12 -5
word seance	0 0 0 0 0 0 0 0 0 15
word search	-1 -3 -6 10 22 -11 2 0 -13 -11
word search committee	2 5 0 0 -5 -1 3 0 -4 -20
word search for	0 0 0 0 9 -2 -4 0 -1 4
word season	-2 -1 0 1 6 0 -7 0 3 11
word seasonal	2 -1 0 0 1 0 -6 1 4 -9
word seat	-1 -2 -2 -1 11 2 -6 0 -2 31
word seat on	0 0 0 0 0 0 0 0 0 16
word sech	-1 0 0 0 -3 0 0 0 4 16
word second	22 -18 -5 -3 15 -2 1 -3 -6 51
word second entretien	0 0 0 0 0 0 0 0 0 22
word second floor	-9 0 9 0 0 0 -1 1 0 -2
word second interview	-1 -7 -1 0 12 0 -1 -1 -1 -22
word second one	9 -1 -4 0 -1 0 -1 0 -2 8
word second round	0 0 0 0 0 0 2 -1 0 13
word second stage	-1 0 0 0 0 0 2 0 0 -8
word secondo	10 -6 -1 0 0 0 -2 0 0 11
word secondo colloquio	7 -5 0 0 0 0 0 0 0 8
word secretaria	9 -2 3 -8 -10 5 -1 -2 7 -22
word secretary	-10 4 6 -1 -1 0 8 0 -5 5
word secteur	0 0 0 0 2 0 -1 0 0 -10
word section	1 -1 0 0 -8 0 4 0 4 -9
word section #	0 0 0 0 0 0 0 0 0 10
word sector	-1 -1 0 0 4 0 -2 0 1 -11
word securite	0 0 0 0 1 0 -1 0 0 -15
word sede	0 1 3 -2 -1 -2 1 0 1 -35
word sede di	2 1 0 -1 0 0 -1 0 0 -11
word see	15 1 2 -3 -18 6 14 -6 -11 -8
word see a	0 0 0 0 10 0 -5 0 -3 -16
word see below	5 0 0 0 0 -1 -2 0 0 -9
word see each	1 0 0 0 0 0 0 0 0 8
word see how	-1 0 0 0 -8 0 10 0 0 -3
word see if	0 0 0 0 -4 0 4 0 0 13
word see it	0 -2 -2 0 0 0 0 4 0 36
word see the	2 6 -2 2 -2 -2 0 -1 -2 17
word see them	0 0 0 0 -5 -1 6 0 0 13
word see us	-1 2 0 0 1 13 -13 0 -1 -12
word see what	-2 -1 -2 -1 -3 -2 9 -1 3 -5
word see who	0 0 0 0 0 0 0 0 0 14
word see you	15 7 11 0 -12 -12 3 -5 -8 -58
word see your	0 -1 0 0 -1 5 -2 -1 1 -9
word seeing	0 0 -4 -4 -4 -4 20 -1 -5 -10
word seeing two	-10 -1 -1 -2 -2 -1 18 0 0 -2
word seem	0 0 0 1 1 0 -1 0 0 12
word segnato	10 0 -2 0 -1 -1 -5 0 0 -2
word segreteria	-1 -1 0 -1 -1 4 0 0 0 -29
word segue	1 -3 -3 -1 -1 1 8 -1 -1 20
word segue a	0 0 0 0 0 0 0 0 0 14
word seguem	0 0 0 0 0 0 0 0 0 19
word seguente	-1 2 0 0 -1 0 -1 0 0 -12
word seguimo	-11 -2 -1 -1 -4 -1 21 -1 -1 -13
word seguinte	2 -15 -2 0 0 0 17 0 -1 -10
word seguir	0 -15 -2 -1 0 -3 24 -2 -2 -10
word seguiremo	0 0 0 0 1 0 0 0 0 -8
word seguiremo com	0 0 0 0 1 0 0 0 0 -8
word seguito	1 -2 -1 1 2 -1 1 0 -1 -9
word segunda	3 0 -2 -1 3 0 -4 0 0 8
word seguridad	4 -1 0 -3 0 -1 0 0 0 -16
word seguro	-1 3 -1 0 -1 2 0 -1 -1 -26
word sehen	-14 13 15 -3 8 -12 -14 13 -5 -11
word sehen sie	2 -1 0 -1 0 0 -13 15 -1 -9
word sehen wir	-13 5 21 -3 8 -2 -11 -1 -4 -8
word sehr	14 0 -2 -7 -12 10 13 -9 -7 -42
word sehr geehrte	13 -8 8 -7 -26 9 21 -8 -2 -29
word sehr geehrter	-5 18 -8 -1 4 0 -5 -1 -2 -19
word sei	6 0 -4 -3 2 0 -2 -2 1 13
word sei in	3 0 0 -1 0 0 -1 0 0 10
word seien	0 0 0 0 0 0 0 0 0 14
word seien sie	0 0 0 0 0 0 0 0 0 14
word seis	0 0 0 0 5 -1 -4 0 0 31
word seja	-1 -1 0 -1 5 2 -7 0 4 -10
word seleccion	-1 17 -1 -1 -2 -1 -9 3 -4 5
word seleccionada	0 -1 -1 0 2 3 -2 0 0 -19
word seleccionada para	0 -1 0 0 1 2 -1 0 0 -8
word seleccionado	0 -3 0 0 0 0 4 0 0 28
word selecionado	0 0 0 0 0 0 0 0 1 38
word select	-1 8 7 -14 -6 2 0 -6 10 -1
word select a	0 0 10 -9 0 0 0 0 0 11
word select for	0 -6 -1 -1 -1 9 -1 -2 2 13
word select official	0 -1 0 0 -3 0 9 -1 -4 -3
word select to	-3 13 0 -3 0 -4 -4 0 1 -8
word selectie	-2 -2 0 0 -1 -1 -4 0 10 -11
word selectiecommissie	0 -2 0 0 14 2 -5 0 -7 -19
word selectiecommissie heeft	0 -2 0 0 14 2 -6 0 -7 -3
word selectiedag	2 -1 -2 3 9 -1 -9 0 0 -9
word selectieprocedure	-6 -2 0 0 8 0 -1 0 2 -14
word selection	6 -8 -2 -2 16 -2 -4 -2 -2 -30
word selection a	0 -1 0 0 5 0 -3 0 -1 -8
word selection for	0 0 0 0 5 0 1 -1 -4 -11
word selectionnee	0 0 0 0 3 0 -1 0 -1 14
word selectivo	0 0 0 0 -1 0 -10 0 12 -8
word seletivo	-3 5 -1 -1 1 -1 -22 0 21 -10
word seletivo para	0 0 0 0 0 0 0 0 1 -8
word selezionata per	0 0 0 0 1 0 -1 0 0 -12
word selezionato	0 0 0 0 -8 0 9 0 0 19
word selezione	4 -3 -1 1 -3 1 -1 2 1 -24
word selezioni	-1 2 -1 3 -1 -1 -1 0 0 -14
word self	2 2 0 0 0 0 -2 0 0 8
word seller	0 0 0 0 0 0 0 0 0 22
word sem	-10 6 12 0 -19 -1 7 0 5 5
word semain	-1 -1 0 0 -1 0 -2 0 4 9
word semain considerez	0 0 0 0 0 0 0 0 0 10
word semaine	10 30 -2 -4 -7 -5 -7 -4 -11 14
word semaine ?	0 -1 0 0 0 0 3 0 0 14
word semaine prochaine	-2 25 -1 0 -4 -1 -17 -1 1 15
word semana	-17 51 -8 -5 -20 -11 19 -6 -2 -9
word semana ?	-2 8 0 0 -1 -2 -2 0 0 -54
word semana e	-3 -3 0 0 -1 0 11 0 -3 -10
word semana para	0 4 0 0 -1 0 -2 0 0 -13
word semana que	-2 10 1 -1 -3 -2 -1 -1 -1 0
word semana te	-1 8 0 0 -1 -1 -4 0 -1 -19
word semester	0 0 0 0 0 0 0 0 0 9
word seminar	7 3 -1 0 0 -1 -8 0 0 2
word sempre	-5 5 5 0 0 -3 -3 0 0 14
word send	-9 -12 -1 -3 -27 1 35 2 14 75
word send a	4 -1 -1 0 -1 -1 0 1 -1 20
word send it	-4 -6 -3 -1 -9 -4 26 4 -3 -37
word send over	2 6 3 0 0 0 -12 0 3 -4
word send the	4 -4 -2 -1 -8 5 6 0 -1 43
word send them	0 0 0 0 0 0 1 0 0 9
word send this	0 -1 0 0 -5 0 -16 -2 24 0
word send us	-4 1 0 0 -3 0 4 -2 4 13
word send you	-4 -3 2 -3 10 -4 8 -2 -5 -2
word send your	0 -7 0 0 -1 0 11 0 -1 -11
word sender	0 0 0 0 -5 0 -1 7 0 -9
word senhor	0 0 0 0 0 0 0 0 0 8
word senhora	-1 -2 1 -3 24 6 0 -2 -22 19
word senior	-2 -4 -1 -3 4 4 -5 -1 8 18
word senior analyst	0 0 0 0 0 0 0 0 0 15
word senor	0 0 0 0 0 0 0 0 0 27
word senora	0 -4 0 0 2 0 4 0 -2 29
word senora :	0 -4 0 0 2 0 4 0 -2 25
word sense	8 2 -3 2 4 -2 -11 0 -1 4
word sent	-4 -14 20 -3 -23 -9 -12 29 17 -41
word sent :	-14 -1 -2 0 1 0 -1 17 0 -5
word sent an	1 -1 0 0 -2 -4 9 0 -2 -2
word sent to	-4 -5 10 -1 -4 -1 -17 0 21 -26
word sent you	-1 1 0 0 -1 2 8 -4 -4 6
word sent your	-1 -1 0 0 -3 0 16 0 -11 -17
word sentiamo	1 4 -1 0 5 0 -6 0 -1 -16
word sentimo	0 0 0 1 1 0 -1 0 0 12
word sentimo se	0 0 0 1 0 0 0 0 0 17
word sentire	0 -1 0 1 0 0 1 0 0 13
word september	6 -13 -1 -1 5 6 6 1 -9 19
word september #	0 -2 0 0 -9 1 9 2 0 -8
word september and	0 0 0 0 9 0 -5 0 -2 -4
word septembre	1 -8 -2 0 4 12 -5 0 -3 4
word septiembre	0 -1 -2 0 6 -1 -3 1 0 11
word sequencia	-1 -1 0 0 2 0 0 0 -1 -13
word sequencia da	0 -1 0 0 3 0 -2 0 0 -9
word ser	-3 -32 38 -1 0 -2 2 -3 1 -10
word ser ?	-1 -26 29 0 0 0 -1 0 0 -6
word ser timemention	0 0 1 0 0 0 0 0 0 -12
word sera	6 -16 -5 -1 -8 14 -6 -3 20 4
word sera el	2 0 -1 0 0 0 -1 0 1 16
word serait	-3 -1 1 0 0 0 3 0 0 8
word serao	-1 -5 0 0 -14 0 0 -1 22 -19
word serez	-2 -2 -1 0 -7 0 13 0 0 2
word seri	0 0 0 0 6 0 -5 0 0 19
word seria	-6 5 3 0 0 2 -2 0 -1 -11
word seriez	-2 1 0 0 -5 -7 9 0 4 -8
word seriez vous	-2 2 0 0 -1 -1 3 0 0 -8
word seriou	0 0 0 0 0 0 0 0 0 8
word seront	-1 -1 0 0 11 0 -4 0 -3 -14
word servic	0 -3 3 0 0 0 1 -1 -1 -23
word service	18 14 -18 -1 1 -6 -2 3 -7 -21
word service du	0 0 0 0 0 0 -1 0 2 -11
word service on	0 0 0 0 0 0 0 0 0 8
word servono	0 -1 0 0 -1 8 -5 0 0 3
word ses	0 0 0 -1 12 -6 -4 0 0 -2
word sessao	0 0 0 0 0 0 0 0 0 15
word session	4 0 -1 0 2 -1 -9 1 2 79
word session is	0 0 0 0 0 0 0 0 0 30
word session on	0 0 0 0 0 0 0 0 0 9
word set	3 -9 2 -2 5 -1 6 -2 -2 -15
word set !	2 -2 0 0 0 0 0 0 0 -25
word set out	0 0 5 -1 0 1 -4 0 -1 -13
word set up	-10 -5 -1 -1 5 -1 14 -1 0 16
word setembro	0 0 0 -1 -7 -1 2 -2 8 24
word settembre	0 -3 -1 -1 4 -2 6 -1 -2 16
word settimana	-1 21 -3 -1 -1 -2 7 -3 -16 -41
word settimane	1 0 0 0 -3 0 -2 0 5 22
word setting	0 0 0 0 0 0 0 0 0 12
word settl	-6 0 -3 11 -2 -1 3 -1 -1 -28
word settore	0 0 0 0 1 0 2 0 -3 -8
word setzen	2 -1 0 0 -2 0 2 0 0 -10
word setzen wir	2 -1 0 0 0 0 0 0 0 -14
word seu	-16 -2 -12 1 12 -4 34 -2 -10 8
word seu contacto	-1 -1 -1 4 0 0 -2 1 0 -9
word seu curriculo	-2 1 -1 -1 6 -1 26 -1 -28 -19
word seu infelizmente	0 0 0 0 1 0 0 0 0 -10
word seu pedido	-2 0 0 0 -1 0 4 -1 1 19
word seu perfil	-5 -23 -1 -1 0 -1 24 -1 7 -8
word seu projeto	0 0 0 0 0 0 0 0 0 46
word seus	0 0 0 0 15 0 -1 0 -13 24
word seus dado	0 0 0 0 15 0 -1 0 -13 1
word seven	0 0 0 0 0 5 -5 1 0 18
word shah	2 -1 2 0 0 0 -1 0 0 -12
word shall	1 -13 0 -2 -7 12 2 -1 8 -35
word shall i	-5 -1 -4 0 -1 13 -2 -1 0 3
word shall we	8 -6 -1 0 0 0 0 0 0 -13
word shar	-14 1 -3 -1 -6 15 12 0 -5 -7
word shar with	-14 0 -1 0 -2 -1 19 0 0 10
word shar your	0 4 0 0 0 0 -1 0 -2 -8
word share	3 25 -1 -2 -2 -8 -9 -3 -2 -11
word share your	-1 17 0 0 -1 -8 -2 -2 -2 -10
word sharp	1 0 -1 0 1 0 -1 0 0 8
word she	-10 12 -11 12 13 -11 -19 -3 17 21
word she has	-1 2 0 0 0 -1 1 0 0 32
word she her	-2 5 -1 0 -1 0 -1 0 0 -27
word she like	2 -1 -1 0 -1 0 -3 0 5 -10
word she start	0 0 0 0 0 0 0 0 0 36
word she will	0 0 0 0 0 0 0 -1 2 9
word she'	-4 9 -2 -2 -6 -5 12 -2 0 16
word she'd	-2 0 -1 -1 3 -1 2 0 0 17
word she'd like	-2 0 2 0 0 0 0 0 0 11
word she'll	1 -8 -1 0 -2 0 2 0 9 5
word sheet	0 0 0 0 0 0 0 0 0 45
word sheila	0 0 0 0 1 0 0 0 0 8
word shift	21 -3 -18 -2 3 6 0 -1 -7 -43
word shift lead	0 1 0 0 0 0 0 0 -1 -8
word shipp	-2 -7 10 0 4 0 -5 0 0 -23
word shirt	13 -5 -2 0 0 -9 3 0 0 -5
word shoe	16 -1 -11 -1 -1 -1 -1 0 0 -7
word shoot	-1 -2 0 0 -5 -1 -6 -2 17 0
word shop	4 -2 -5 1 15 -6 -27 22 -2 -60
word short	-8 -6 -2 -2 -9 -1 38 -4 -6 33
word short call	0 1 0 0 0 0 0 0 0 10
word short form	0 -3 0 0 0 0 8 -1 -3 -10
word short interview	0 0 0 0 0 0 0 0 0 32
word short note	0 0 0 0 -4 0 9 0 -4 4
word short notice	1 -1 0 0 2 0 0 0 -2 22
word shortlist	5 14 4 -4 -7 -4 -30 -1 23 15
word shortlist by	-1 7 0 0 -1 0 1 0 -6 -12
word shortlist for	5 10 -1 -1 -4 -2 -5 0 -2 11
word shortlist we	0 0 0 0 0 0 -4 0 5 17
word should	11 -6 -1 3 -8 -2 -3 1 4 78
word should be	5 -4 5 -1 -2 4 -10 0 5 -25
word should have	0 0 -1 0 0 -1 8 -1 -5 -1
word should hear	0 0 0 0 -1 -1 2 0 0 -10
word should i	0 0 0 0 0 0 0 0 0 45
word should we	0 0 0 0 -1 0 -7 0 8 -1
word should you	4 -1 0 0 -9 0 7 0 1 6
word shout	-1 4 1 -1 -12 -6 -1 -2 18 -37
word shout if	2 7 -5 2 -10 -5 -8 -2 19 -37
word show	16 -5 -11 -3 8 -13 -26 12 23 -5
word show it	-2 2 0 0 -8 -1 -14 -2 25 -12
word show that	0 0 0 0 0 0 0 0 1 10
word show us	-1 -1 0 0 -2 0 7 0 -3 8
word showreel	3 0 0 0 0 0 -1 0 0 -11
word showroom	11 -5 0 -1 3 0 -3 -3 -2 -2
word shut	1 -1 -2 7 -2 -1 7 -1 -8 -8
word si	-9 -30 -12 -7 -21 11 52 5 10 33
word si acepta	0 0 0 0 0 1 0 0 0 10
word si e	-3 0 -11 -1 3 0 12 0 0 28
word si hay	1 0 0 0 0 0 1 0 -1 -9
word si le	4 0 -3 0 -1 0 1 0 1 17
word si na	2 0 0 0 0 0 0 0 0 -13
word si necesita	0 0 0 0 0 0 0 0 0 23
word si no	7 0 0 -1 -3 0 -1 0 -1 8
word si presenti	0 0 0 0 0 0 0 0 0 23
word si puo	0 -1 8 -5 3 -1 -4 -1 -1 -10
word si riunisce	0 0 0 0 -1 0 2 0 0 -9
word si te	-9 -3 -3 -1 -4 -2 18 -1 5 -8
word si terra	1 0 0 1 0 0 -1 0 0 -9
word si tien	4 1 0 -3 0 -6 7 0 -2 -8
word si tu	2 -2 -1 0 0 12 -2 0 -9 2
word si un	-1 -2 0 0 -1 -6 4 0 5 -8
word si vous	4 -5 -1 -1 -1 5 5 0 -4 16
word siamo	-2 3 -4 -1 5 7 -1 -8 2 2
word siamo lieti	0 0 0 0 0 3 -1 0 0 26
word siamo spiacenti	0 0 0 0 2 0 -1 0 0 12
word sich	-8 -15 2 0 -2 9 11 -1 3 22
word sich am	1 0 0 0 0 0 -8 0 8 8
word sich bei	0 0 0 0 -5 0 4 0 2 17
word sich bitte	-1 3 0 0 0 0 -1 0 0 19
word sich die	0 0 0 1 -1 0 2 0 -1 -9
word sich fur	-2 -5 -2 -1 20 -1 -9 1 -1 3
word sich in	-1 -1 0 0 -1 0 14 0 -11 -2
word sick	-1 -1 3 0 -7 -1 2 10 -5 10
word side	21 -3 -7 -1 4 -1 -11 -1 -1 -73
word side door	1 0 0 0 0 0 0 0 0 -23
word sido	-8 -5 -3 15 -2 2 -6 -4 11 45
word sido registrada	0 0 0 0 -3 0 -9 -3 16 3
word sie	40 -1 -44 9 -67 12 54 4 -6 -79
word sie als	2 -1 0 0 0 0 -1 0 0 10
word sie am	26 0 -3 -2 -3 -3 -10 -2 -3 -31
word sie an	-6 -10 0 -2 4 -2 26 1 -11 2
word sie arbeiten	0 0 0 0 0 0 1 0 0 -16
word sie auch	-6 1 -6 0 5 -1 12 0 -4 0
word sie bei	14 -1 -4 -1 0 -2 -5 0 0 1
word sie bis	9 -1 -4 0 0 0 -4 0 1 2
word sie bitte	6 -5 0 0 -2 -1 2 -1 1 42
word sie da	-1 -7 0 0 -2 -1 18 -1 -6 -1
word sie das	0 0 0 0 0 1 0 0 0 18
word sie den	2 -6 0 0 -1 -1 7 2 -1 9
word sie die	-2 -1 0 -1 -12 6 9 3 -2 10
word sie diese	-1 8 0 0 -1 1 -7 0 0 -9
word sie doch	4 0 0 0 0 0 0 0 -3 -15
word sie ein	8 -1 -3 0 -1 0 -2 0 0 -19
word sie eine	1 -1 0 0 -1 0 -3 -1 5 -8
word sie es	2 -1 -1 0 0 0 0 0 0 9
word sie etwa	0 0 0 0 0 0 0 0 0 10
word sie fur	3 4 -2 0 -1 0 -2 -1 -1 -9
word sie haben	-6 14 -1 -1 -8 -3 -9 -5 19 -12
word sie horen	-1 0 0 0 -1 0 8 -1 -4 4
word sie ihr	0 0 0 0 0 1 -1 0 0 -8
word sie ihre	2 1 0 -1 0 0 -1 0 0 32
word sie ihren	-1 3 0 0 0 0 0 0 0 -12
word sie im	0 0 -1 0 -7 0 9 0 -1 8
word sie in	4 -1 0 0 5 -1 -5 1 -2 -27
word sie kennenlernen	-8 -6 0 0 0 0 15 0 0 5
word sie konnen	-6 19 -2 -1 -3 11 -12 -3 -2 -4
word sie mich	8 -5 -2 -1 -1 -1 3 -1 0 -7
word sie mir	-7 16 -4 -2 -4 11 -15 -2 6 -13
word sie mit	8 -3 0 0 -1 0 -2 0 -1 -4
word sie nicht	-1 3 0 0 -6 -1 3 1 2 -15
word sie noch	-4 -6 -3 -1 -1 -2 18 0 0 -7
word sie sich	6 -1 -2 -1 -17 10 4 0 0 18
word sie sind	5 -3 -1 0 -2 0 2 0 0 -32
word sie timemention	3 0 -2 0 0 0 0 0 0 28
word sie und	-1 -10 -1 0 0 -1 13 0 0 23
word sie uns	-1 3 1 -2 -3 -1 12 -3 -6 -10
word sie vielen	0 0 0 0 -1 0 0 0 1 -9
word sie von	2 -2 -1 -1 -1 -1 -7 14 -4 -10
word sie zu	0 3 -1 0 -3 -1 1 0 1 -41
word sie zur	0 -1 0 0 0 0 1 0 0 8
word siege	8 -5 3 0 -2 -1 -3 0 0 -2
word sign	2 -19 2 -3 -20 61 -33 -5 14 12
word sign ?	0 0 0 0 0 0 0 0 0 9
word sign and	-1 -1 0 0 -6 0 9 0 0 1
word sign bonu	0 -1 -1 0 0 8 -5 0 0 -6
word sign by	0 0 0 0 0 9 -7 0 0 8
word sign in	2 -8 7 -1 -1 4 -10 1 5 -3
word sign it	-1 0 0 0 0 4 -2 0 0 -19
word sign off	-2 -1 -1 -1 -5 -4 8 -1 7 -6
word sign the	-1 -1 0 0 0 2 0 0 0 23
word sign up	7 -4 -1 0 1 0 0 -2 -1 20
word signal	-2 -1 8 -11 -3 -3 -8 20 -1 1
word signature	-6 2 -2 -2 0 15 -7 -1 0 0
word signe	-1 -1 0 0 -4 -8 17 -1 -2 -6
word signor	0 0 0 0 0 0 0 0 0 28
word signora	1 9 0 0 -5 1 7 -2 -12 22
word sigu	-1 -1 -4 -1 -3 -2 17 -3 0 -5
word siguiente paso	-1 3 0 0 -1 -1 3 0 -1 10
word silence	1 0 -1 -1 1 -1 8 -2 -5 -13
word sim	-1 -8 -1 0 0 0 5 0 6 0
word similar	-2 -2 -1 0 4 -1 0 0 2 -10
word similar jobs	-1 -1 0 0 1 0 -1 0 2 -16
word simp	0 0 0 0 0 0 0 0 0 17
word simple	0 0 0 0 4 0 -3 0 0 23
word sin	-4 5 3 2 -12 -2 4 -4 8 4
word sinal	-1 -1 -1 0 -5 0 8 0 -1 0
word since	-10 -5 -4 11 16 -3 7 -4 -8 36
word since you	0 0 0 0 6 0 -1 0 -4 8
word sincere	0 0 0 1 0 0 0 0 0 9
word sincero	0 0 0 0 1 0 0 0 0 12
word sind	11 -11 -5 0 0 9 1 0 -5 -23
word sind in	4 -3 -1 0 0 0 0 0 0 -17
word sind sie	2 -7 -1 0 -1 -1 9 0 0 -14
word sind timemention	0 0 0 0 0 0 0 1 0 -9
word single	0 0 0 0 -1 0 0 0 1 10
word siniestro	-8 0 0 0 -1 0 -1 9 1 -1
word sinon	0 1 0 0 0 0 -1 0 0 -8
word sir	0 0 0 0 2 0 -1 0 0 15
word sister	3 -1 -3 11 -3 0 -4 -1 -1 -48
word sit	14 -4 -3 -3 -8 -8 -15 -5 31 -23
word sit down	13 4 -2 -1 -2 -3 -17 -2 8 -33
word sit in	0 0 0 0 0 0 1 0 0 17
word sit tight	-1 -5 -1 -1 -3 -2 0 -3 16 -12
word site	3 -2 4 2 -1 -7 -23 7 18 -56
word site engineer	0 0 0 0 0 0 -1 0 2 -9
word site interview	0 0 0 0 0 0 0 0 0 -14
word site reliability	0 0 0 0 -3 0 3 0 0 -12
word sitio	1 0 1 0 0 0 -1 0 0 -14
word sito	3 0 0 0 0 0 -3 0 1 8
word situation	0 0 0 1 0 0 0 0 0 27
word six	-5 -10 -5 -1 26 19 -24 1 -1 6
word six month	-1 -2 -1 0 4 0 1 0 -1 12
word six people	0 0 0 0 16 -1 -12 0 -3 -5
word six week	-1 -6 -3 0 -1 20 -10 2 0 -20
word size	0 4 -1 0 -1 -7 6 0 0 36
word skill	-1 -6 0 -1 -1 -1 9 -2 2 11
word skill test	0 -1 0 0 -1 -1 5 -1 0 -9
word sleep	1 0 -1 0 -1 1 2 0 -2 23
word slid	13 -2 -6 -1 -4 -2 6 -1 -3 -29
word slid by	4 -1 -3 0 0 0 2 0 0 -8
word slip	0 -1 0 0 -1 -1 8 0 -5 3
word slot	-38 56 17 2 -13 0 -22 -3 0 41
word slot :	-2 4 0 0 0 0 0 0 0 8
word slot at	0 0 0 0 0 0 0 0 0 15
word slot for	-1 4 0 1 0 -1 -2 0 0 -12
word slow	1 -6 -6 -3 12 -7 -31 52 -10 -8
word sluit	0 0 0 0 1 0 -1 -2 2 11
word sluiten	1 0 0 0 0 0 0 0 0 -10
word small	2 -1 0 -1 -6 0 -9 -1 16 11
word smart	-3 -2 -3 0 -4 0 14 -1 -1 5
word snow	-5 -1 8 0 -2 -1 0 0 0 -2
word so	-14 -33 42 25 9 -25 1 -10 6 -18
word so don't	9 0 -1 -2 2 0 0 -5 -3 -3
word so excit	0 0 0 0 0 0 0 0 0 13
word so expect	-7 0 0 0 0 -3 -3 16 -1 -14
word so glad	-5 -2 -2 0 -1 -2 13 0 0 -3
word so good	-1 -3 0 0 8 -1 -1 0 -1 -3
word so happy	-3 1 0 0 -1 -8 14 0 -2 -3
word so i	-8 -8 12 -1 13 5 -12 -2 2 -33
word so i'd	-1 6 0 0 1 -2 -3 0 -1 -10
word so i'll	-1 -3 0 0 -1 -4 9 0 0 7
word so it	-6 5 0 -1 -1 3 4 -2 -3 -11
word so it'll	0 0 0 0 -3 0 -4 -1 9 -22
word so many	0 0 0 0 -11 0 -2 0 14 5
word so much	0 -1 6 0 1 0 -4 0 -2 37
word so no	2 0 0 1 -3 0 1 0 0 8
word so please	1 3 5 -9 0 -1 -13 5 9 -1
word so so	0 0 -1 0 0 0 2 0 0 11
word so sorry	-10 -5 15 10 13 -2 -17 -1 -3 11
word so that	-8 7 -2 10 -7 -1 5 -1 -3 -2
word so that'	11 0 -9 0 -1 -1 3 -1 -1 -5
word so there'	0 0 0 8 -3 0 -2 -1 -1 4
word so we'll	-1 2 0 0 13 -1 -4 -1 -7 -8
word so we're	0 -9 7 0 7 0 -1 0 -2 -11
word so would	0 -6 0 0 -1 8 0 0 0 -5
word so you	8 -1 -1 -1 -5 -1 0 -1 0 -8
word so your	-1 -1 1 1 -9 0 12 0 -3 2
word sobald	-1 -1 4 -1 -12 0 4 -1 7 1
word sobre	-5 7 6 -5 5 -6 1 7 -9 -31
word sobre a	-2 10 -1 1 -4 -4 1 -1 -1 -26
word sobre o	-1 8 -1 0 -1 -1 -4 0 0 1
word sobre su	0 0 0 0 4 0 0 0 -4 -8
word social	3 -8 9 -2 1 0 -8 -2 7 -27
word social security	1 0 0 0 -1 0 3 -2 -1 -10
word society	0 0 0 0 0 0 0 0 0 18
word socio	-1 -1 0 -1 -4 0 0 -1 8 -6
word sofa	0 0 0 0 0 0 0 0 0 29
word sofia	0 0 0 0 0 0 0 0 0 14
word software	-2 2 0 0 -1 2 0 0 -1 32
word sohn	0 0 0 0 0 0 0 0 0 29
word soiree	0 0 0 0 0 0 1 0 0 9
word soit	3 1 -2 -1 -5 0 6 0 -3 -20
word sol	8 2 -6 0 0 0 -4 0 0 0
word sole	1 9 -2 0 0 -3 -4 0 -2 0
word solicitud	0 2 -2 -1 -3 -1 -4 2 7 59
word solicitud de	-2 4 -1 0 0 0 -2 5 -4 57
word solicitud para	0 0 0 0 0 0 -2 -3 7 40
word solicitud recibida	0 0 0 0 0 0 0 0 1 30
word solid	0 -1 0 0 -11 -1 11 0 2 6
word sollicitant	0 0 0 0 0 0 0 0 0 13
word sollicitati	-2 -2 0 0 1 0 7 0 -3 11
word sollicitatie	-21 14 -5 -3 4 -4 -16 6 26 -67
word sollicitatie als	7 2 -1 -1 1 -1 -6 -2 2 -41
word sollicitatie bij	-1 -10 0 0 3 0 10 0 -1 -9
word sollicitatie is	-1 -2 0 0 -5 0 -19 -1 27 11
word sollicitatie naar	1 0 0 0 -7 0 9 0 -2 -1
word sollicitatie verzonden	0 -1 0 0 -3 0 -5 -1 11 -3
word sollicitatie voor	0 0 0 0 0 0 0 0 1 -16
word sollicitatiegesprek	24 -3 2 2 -11 -2 -5 0 -7 -47
word sollicitatiegesprek als	1 -3 3 0 0 0 0 0 0 -12
word sollicitatiegesprek van	0 -1 -1 1 0 0 0 2 -1 -13
word sollicitatiegesprekken	0 0 0 0 0 0 0 0 0 10
word sollicitatieprocedure	0 0 0 0 0 0 1 0 0 14
word solliciteer	0 0 0 0 0 0 0 0 0 29
word solliciteren	0 0 0 0 0 0 0 0 0 21
word sollte	2 -1 0 0 0 0 0 0 0 -10
word solo	-7 1 5 1 2 -2 -10 4 6 -28
word solution	-1 -6 9 -1 5 -1 -4 0 -1 9
word some	-3 3 -4 -1 3 -4 19 -9 -5 -13
word some chang	0 0 0 0 -1 0 16 -5 -10 10
word some of	0 5 0 0 4 0 -4 0 -3 -14
word some time	-1 9 -1 0 0 0 -6 0 0 -7
word somebody	-3 -5 -2 7 17 -4 -7 -3 2 -20
word somebody else	0 -1 0 0 3 -1 4 0 -5 21
word someone	-16 -7 17 -3 27 -7 -9 -1 -2 -13
word someone else	0 0 0 0 -4 0 6 0 -1 19
word someone from	5 -1 -1 0 5 -3 -3 1 -3 -10
word someone who	-1 -2 -1 -1 28 -2 -17 -2 -2 -9
word someone will	0 -2 0 0 -2 0 -3 2 5 -14
word someth	-10 0 32 1 14 -12 -16 -5 -5 -48
word someth come	0 0 -1 0 -2 0 -4 -1 8 0
word someth else	1 -3 -1 4 1 -2 3 -1 -3 -8
word someth has	0 -1 1 0 0 0 0 0 0 -14
word somewhere	-2 0 0 0 -1 8 -3 0 0 -5
word somm	-1 -1 -2 2 -3 2 4 0 1 26
word somm desol	0 0 0 1 1 0 -1 0 0 17
word somm ravi	0 0 0 0 -2 0 -1 0 3 8
word son	-2 3 -2 0 -10 -1 -5 0 18 63
word son directeur	0 0 0 0 0 0 0 0 0 8
word sono	-13 7 -13 3 1 -8 9 5 9 -30
word sonst	1 -8 7 0 0 0 1 0 0 10
word sont	-3 0 0 -1 2 -7 2 -1 7 -10
word sont joint	0 0 0 0 0 0 0 0 0 19
word soon	1 -13 36 -8 -6 7 -44 -2 28 -43
word soon !	-1 -2 31 0 -2 -1 -28 -1 4 -2
word soon as	-4 -5 9 -5 -8 7 -18 -1 26 -6
word sooner	-1 2 -1 6 -1 -1 -3 -1 0 -27
word sopa	0 0 0 0 0 0 0 0 0 17
word sorry	-46 -26 6 75 74 -29 -44 -9 -2 -48
word sorry !	-3 -8 23 1 -2 -2 -7 -1 -1 -9
word sorry about	-1 0 0 8 -5 -1 0 -1 0 -16
word sorry for	-12 4 18 0 -1 -2 -2 -1 -5 21
word sorry i	0 0 0 0 0 0 0 0 0 23
word sorry that	0 1 -2 -6 16 -1 -6 -1 0 -8
word sorry to	-4 -3 -3 14 5 -9 -3 4 -1 -7
word sorry we	-5 -1 -1 7 12 -1 -7 0 -3 -7
word sorte	1 -1 -1 0 13 -2 -10 0 0 20
word sotto	0 1 0 0 0 0 0 0 0 9
word souci	-15 0 18 -1 0 0 -1 0 0 -1
word souhaite	3 0 -1 -1 3 -1 0 0 -4 27
word souhaite de	0 -1 0 -1 6 0 -2 0 -1 9
word sound	9 19 -2 0 -1 -3 -21 -1 0 9
word sous	-8 -3 -3 -1 -2 6 -3 3 12 0
word sous #	-11 -1 0 0 -5 0 4 2 12 -3
word sous le	0 0 0 0 5 0 -6 2 0 -16
word sous quinze	0 0 0 0 0 0 -1 0 2 23
word sous troi	0 0 0 0 0 0 -1 0 1 9
word south	0 0 0 0 0 0 0 0 0 -8
word soy	7 13 -4 -1 -1 -1 -11 -1 -1 -24
word space	0 0 0 0 0 0 0 0 0 10
word spam	2 -1 -2 0 -2 0 -1 0 4 34
word spare	0 0 0 0 0 0 0 0 0 8
word spatesten	-1 5 0 0 -3 -2 6 -2 -3 -22
word spatesten am	-1 5 0 0 -2 -2 5 -2 -4 -17
word speak	-15 8 4 -1 -3 -6 23 -7 -2 67
word speak on	0 0 0 0 0 0 0 0 0 12
word speak slot	0 0 0 0 0 0 0 0 0 10
word speak to	0 -4 -1 0 -2 -3 12 -1 0 8
word speak with	-4 3 -1 -1 2 -1 2 0 -1 30
word special	0 0 0 0 1 0 0 -1 1 13
word specialist	0 1 0 0 7 -1 2 -1 -8 23
word speed	0 0 0 0 0 0 0 0 1 11
word spend	1 4 -1 0 1 -7 9 -3 -2 -15
word spent with	0 0 0 0 1 0 0 0 0 -8
word spiace	0 -11 11 2 -1 0 0 0 0 -3
word spiacenti	0 0 0 0 2 0 -1 0 0 12
word spiacenti di	0 0 0 0 0 0 0 0 0 22
word spijt	-1 -1 1 2 0 0 0 0 0 23
word spijt ons	0 0 0 1 0 0 0 0 0 21
word split	0 1 -1 -1 -2 0 3 0 0 9
word spoke	-9 -7 -1 -2 0 -1 22 -1 -1 6
word spoke to	-3 -4 -3 -1 0 0 12 0 0 2
word sponsor	-5 -1 -2 0 -4 -2 15 0 -1 19
word spontanea	0 -1 0 0 8 0 -5 0 -1 -8
word spontanee	0 3 0 0 -9 0 -7 0 15 -35
word sport	0 0 0 0 1 0 0 0 0 10
word spostamento	-1 0 2 0 0 0 0 0 0 -25
word spostare	1 -1 1 0 0 0 0 0 0 16
word spostare il	-2 -1 4 0 0 0 0 0 0 12
word spostiamo	-5 -3 14 0 0 -2 -3 0 0 -8
word sprak	-1 21 0 0 -2 0 -9 0 -9 3
word sprak ons	-1 21 0 0 -2 0 -9 0 -9 3
word sprechen	-12 27 -2 -1 -3 4 -10 -1 -1 -8
word sprechen uber	-4 4 0 0 0 0 0 0 0 10
word spreekt	10 -2 -1 -1 -1 -1 -3 0 -1 -43
word spreekt met	3 -1 0 0 0 0 0 0 -1 -13
word spreekt ons	4 -1 0 0 0 0 -1 0 -1 -29
word spreken	11 -4 -1 -1 -3 -2 7 -2 -5 4
word spring	0 -1 -1 0 11 -2 -5 1 -2 32
word sql	-3 1 -1 -1 0 -3 9 -1 -1 10
word squadra	0 -1 0 0 0 3 -2 0 0 8
word ssa	11 -10 -1 0 0 1 -1 0 1 -45
word st	10 -5 -1 -1 4 -1 -3 -4 0 -33
word sta	-1 -1 10 -1 -1 -3 -3 0 0 11
word sta je	0 0 0 0 0 0 0 0 0 10
word staat	14 -1 -10 -1 1 -1 -8 -1 6 41
word staat op	0 0 0 0 0 0 0 0 0 14
word staff	-2 0 0 10 0 -2 -9 2 1 -39
word stage	-9 0 -4 -2 -4 -5 31 -4 -3 -13
word stage is	-1 0 0 0 -2 0 9 0 -4 -2
word stagiair	0 0 0 1 3 0 -2 0 0 -8
word stagionali	-1 -1 -1 0 11 -3 -4 -1 -1 -15
word stagione	4 -1 -1 0 11 -2 -7 -4 -1 -16
word stair	0 0 0 -2 1 -1 -4 -1 7 10
word stakeholder	3 -1 0 0 3 0 -4 0 -1 19
word stand	-11 -6 6 0 -4 1 20 -2 -5 -14
word standard	-1 -1 0 -1 20 0 -11 -1 -5 -6
word stap	0 9 -1 -1 -3 -1 1 -3 -2 -10
word star	0 0 0 3 -1 0 -1 -1 0 14
word start	9 -61 6 -3 0 45 23 -17 -2 -40
word start :	3 -2 -1 -1 0 1 -1 0 0 -15
word start an	0 0 0 0 0 0 0 0 0 24
word start at	-5 -2 30 -2 -1 0 -18 -1 -1 -15
word start date	-1 -1 0 0 -1 -23 28 0 -1 30
word start in	6 -3 -3 -1 2 6 -8 -1 1 11
word start on	2 -9 -2 -2 4 0 11 -1 -3 11
word start timemention	3 -9 -8 2 3 22 -11 -3 -1 -15
word start with	5 -1 -2 -1 0 11 -8 0 -3 -5
word starten	-5 17 0 1 -3 14 -19 -3 -2 -7
word startup	0 0 0 0 0 0 0 0 0 55
word startup accelerator	0 0 0 0 0 0 0 0 0 8
word stata	-2 -15 10 1 -3 5 -5 1 8 -18
word stata accolta	0 0 0 0 1 0 -1 0 0 13
word stata acquisita	0 0 0 0 -1 0 -7 -3 12 -17
word stata inviata	0 0 0 0 0 0 0 0 1 -14
word stata preselezionata	0 1 0 0 0 0 0 0 0 8
word stata registrata	0 0 0 0 -1 0 -2 1 3 -8
word state	-3 0 0 1 -8 -7 9 -1 11 1
word statement	0 -5 0 0 -1 -1 9 0 -1 11
word station	20 -6 -2 -2 -3 -5 0 -1 -2 -43
word statistic	-1 4 0 0 0 0 -1 -1 -1 15
word statistica	0 0 0 0 0 0 0 0 0 11
word statistiek	0 0 0 0 0 0 0 0 0 10
word statistique	0 0 0 0 0 0 0 0 0 10
word stato	-11 -7 0 2 -10 -1 36 11 -21 22
word stato annullato	-2 0 0 3 0 0 0 0 0 16
word stato letto	-8 -1 -1 0 -1 0 15 8 -12 -6
word stato un	-1 -9 0 0 10 0 1 0 0 -1
word statt	-5 -14 21 4 -2 -1 -1 -1 0 -1
word statt um	-2 -15 20 0 0 -1 -1 0 0 2
word stattfinden	-3 -1 9 -4 0 0 1 0 0 -7
word statu	-7 -14 -4 2 22 1 33 -9 -24 -59
word statu :	-3 -2 -2 2 11 4 -5 -7 1 -17
word statu and	0 -5 0 0 0 0 5 0 0 -8
word statu of	-1 -2 -1 -1 6 -1 11 0 -12 0
word stay	7 -6 -2 -1 8 -5 0 -2 2 -4
word stay as	12 0 -8 0 -1 0 -1 0 0 -7
word stay in	-1 -1 -2 0 7 0 0 0 -1 -11
word stay the	-3 -1 10 -1 -2 0 -2 -1 0 18
word steed	0 0 0 0 -2 0 9 0 -7 12
word steel	1 0 -2 0 0 2 0 0 0 -8
word stehen	-6 7 0 0 0 0 0 0 0 -11
word steht	0 -1 0 1 0 1 -1 0 0 31
word stelle	1 -19 5 -1 -11 -3 28 -4 4 -48
word stelle als	6 -1 5 -2 -6 -3 5 -1 -2 -27
word stelle ist	0 0 0 0 -6 0 9 0 -2 -1
word stellen	-12 17 -1 -3 -15 11 -2 -1 7 58
word stellenausschreibung	0 0 0 0 4 0 -1 -2 0 -15
word stelt	2 4 0 0 0 -2 -2 0 -1 -11
word step	-15 19 -5 0 -1 8 -5 -4 1 -11
word step :	5 -1 -1 0 -1 0 1 -4 2 33
word step for	-2 -6 0 0 -1 0 9 0 1 -18
word step is	-1 6 0 0 -1 0 -2 0 -1 37
word stessa	-7 -3 12 -1 0 -1 -1 0 0 -7
word stesso	-2 0 4 0 1 0 -1 0 0 -10
word stesso link	-1 0 2 0 0 0 0 0 0 -9
word steve	1 -3 -1 -4 -2 -5 -5 -3 23 -11
word stiftung	0 0 0 0 0 0 0 0 0 16
word stil	-1 -4 9 -1 -6 -4 7 0 0 3
word still	-4 6 -12 -9 -26 -18 72 5 -13 6
word still available	0 0 0 0 0 0 0 0 0 25
word still be	-2 0 2 -1 -2 0 -7 12 -2 -4
word still interest	-15 19 -2 -3 -8 -5 18 -1 -3 -14
word still like	-2 -6 0 0 3 -5 12 -1 -1 -11
word still on	23 -1 -20 0 0 0 -1 0 0 3
word still open	0 0 0 0 0 0 0 0 0 10
word still under	0 0 0 0 -1 0 9 1 -8 -1
word still very	0 0 0 -1 -2 0 7 -2 -1 -11
word stipendium	0 0 0 0 0 0 0 0 0 28
word stock	8 -1 -2 -1 -1 1 -4 0 0 -3
word stone	-11 0 13 -1 -4 -1 -3 9 -1 -67
word stood	-1 1 0 1 0 0 0 0 0 -8
word stop	3 -7 8 3 15 -7 -12 -5 2 -21
word stop to	-3 -2 -1 6 -8 -1 4 0 6 -16
word stopp	-1 2 -4 4 11 -2 -8 -1 -1 -9
word storage	0 0 0 0 0 0 0 0 0 22
word store	-7 -3 6 5 2 -2 -14 -3 16 30
word store #	-2 -3 0 0 -3 0 -1 0 9 -3
word store manager	-4 3 0 0 1 0 -3 -1 4 -17
word stori	3 0 0 0 0 0 -2 0 0 23
word storm	-10 -1 5 -1 0 7 0 0 0 -4
word story	1 0 0 0 0 0 0 0 -1 60
word straight	-1 -2 -2 -1 5 -2 6 0 -4 -10
word street	0 -6 17 -2 3 -1 -6 -1 -4 -22
word streichen	0 0 -1 2 0 0 0 0 0 -11
word stretch	-1 -3 -1 0 2 15 -12 0 0 -14
word stretch to	0 -2 -1 0 1 11 -8 0 0 -8
word strip	0 0 0 0 0 0 0 0 0 22
word strong	-1 -1 -1 0 11 -1 -4 -1 -3 -19
word strukturierten	4 -3 0 0 0 0 0 0 0 -18
word stub	0 0 0 0 0 0 0 0 0 12
word stuck	1 -2 12 -1 3 -2 -2 -7 -1 8
word stuck on	-1 -1 10 0 3 -2 -2 -6 0 6
word student	4 -1 0 0 7 -1 -10 2 0 28
word student and	0 0 0 0 0 0 -2 2 0 11
word studi	-5 -3 0 -1 -1 -2 12 0 -1 -7
word studienburo	0 0 0 0 0 0 0 0 0 -14
word studienplatz	0 0 0 0 0 0 0 0 0 11
word studio	-2 6 1 -1 17 4 -22 0 -3 -22
word studium	3 -1 0 0 0 0 0 0 -2 -12
word study	3 -2 -1 0 -2 0 3 0 -1 70
word study on	0 0 0 0 0 0 0 0 0 27
word stuff	-2 -1 -1 -4 3 -1 7 0 0 8
word stukken	-1 2 0 0 -10 0 18 0 -7 -14
word stunde	-5 12 -3 -2 -6 14 -8 -1 -3 11
word stunden	-3 -9 -3 -3 -4 9 14 -1 -1 -2
word stunden vorher	3 -1 0 -2 0 0 0 0 0 9
word sturen	0 0 0 0 0 0 2 0 0 -10
word sturen ?	0 0 0 0 0 0 1 0 0 -8
word stuur	7 4 -4 0 -2 -15 -2 0 11 -13
word stuur ik	12 -3 -4 0 -1 2 -6 0 0 1
word stuur je	-5 7 -1 0 -1 -1 -11 1 11 -20
word style	0 -2 0 0 0 0 3 0 -1 18
word su	-19 2 3 -3 -20 10 -17 12 33 124
word su asistencia	0 0 0 0 0 0 0 0 0 -8
word su candidatura	-1 4 0 0 -2 0 0 -3 2 -30
word su cita	0 0 0 0 0 0 0 0 0 8
word su entrevista	1 1 1 0 0 0 0 0 0 -18
word su equipo	0 0 0 0 0 0 0 0 0 9
word su hija	0 0 0 0 0 0 0 0 0 20
word su hijo	0 0 0 0 0 0 0 0 0 19
word su mensaje	-12 -1 -1 0 -4 -1 -2 23 -2 -10
word su proyecto	0 0 0 0 0 0 0 0 0 23
word su prueba	0 0 0 0 0 0 1 0 0 12
word su solicitud	0 -1 0 0 -1 0 2 -3 5 29
word sua	-10 26 -7 -10 -13 5 -25 10 24 -5
word sua agenda	-2 0 0 3 0 0 0 0 0 -10
word sua candidatura	-6 10 -3 -2 0 -3 11 -5 -2 -87
word sua carta	-2 8 0 0 -7 -1 -3 -2 8 -10
word sua consulta	0 0 0 0 0 0 0 0 0 11
word sua domanda	0 -1 0 0 -1 0 -4 0 7 56
word sua empresa	0 0 0 0 0 0 0 0 0 8
word sua entrevista	14 2 -6 -7 2 -1 -2 -1 -2 -15
word sua equipe	0 0 0 0 0 0 0 0 0 8
word sua figlia	0 0 0 0 0 0 0 0 0 11
word sua filha	0 0 0 0 0 0 0 0 0 30
word sua inscricao	-1 -2 0 0 0 0 -7 -1 12 -14
word sua mensagem	-4 -1 -1 0 -6 -1 -6 23 -4 -12
word sua participacao	0 0 0 0 5 0 3 -5 -2 -11
word sua pretensao	0 -12 0 0 0 -1 14 0 0 -3
word sua proposta	0 0 0 0 0 1 0 0 0 14
word sua richiesta	0 0 0 0 1 0 -2 2 0 9
word subito	0 0 0 0 0 0 0 0 0 12
word subject	-5 -5 0 -2 -7 14 0 6 -1 -9
word subject to	-4 -1 1 -1 -5 15 -4 0 0 12
word submetida	-1 0 0 0 -1 0 0 0 3 -8
word submission	-11 -3 0 0 1 -6 -4 -2 24 23
word submit	-1 -6 0 0 -6 -7 19 -1 2 22
word submit your	0 0 0 0 0 -1 1 0 0 12
word submitt	-2 -8 -1 -1 -8 -7 31 -2 -2 32
word submitt to	-1 -5 0 0 2 -6 24 -1 -12 -9
word submitt your	0 -1 0 0 -7 0 -2 0 11 10
word subvencion	0 0 0 0 0 0 0 0 0 22
word subvention	0 0 0 1 0 0 0 0 0 24
word succ	-7 -1 -8 20 -9 -5 9 -1 2 -9
word succ !	-3 2 -8 19 -8 -1 -1 0 -1 -5
word succ met	-1 0 0 0 7 0 -4 0 -1 10
word succes	-1 0 0 1 7 0 -2 0 -4 -10
word successful	-10 -1 -1 -1 8 -8 -9 -2 24 9
word successful candidate	2 -1 0 0 8 -6 -1 0 -1 -4
word successful this	0 0 0 0 0 0 0 0 0 13
word successo	0 0 0 0 0 0 0 0 1 -13
word sucesso	-1 2 0 0 -9 0 -1 0 10 -6
word such	-2 2 -3 2 4 -2 2 1 -5 31
word suche	-1 -3 -1 1 0 -1 5 0 0 17
word suche ich	0 0 0 0 0 0 0 0 0 12
word suchen	-2 -1 0 0 7 -1 2 0 -4 -30
word suchen wir	1 -1 0 0 6 0 -1 0 -4 -12
word sud	-2 -1 0 -1 -1 -2 7 0 0 -20
word sue	-1 1 0 0 -1 15 -13 0 0 20
word sueldo	0 -1 0 0 -1 2 2 0 0 -12
word suerte	4 -1 -3 0 13 -1 -12 -1 -1 -2
word suggest	-11 28 -2 -1 -3 -1 -8 0 -1 18
word suggest a	-4 11 -1 0 -3 -1 -1 0 0 -2
word suis	-12 -8 25 9 -1 0 -21 4 2 -21
word suit	26 20 -2 -2 3 -6 -30 -3 -6 -34
word suit ?	-1 4 1 0 0 0 -2 0 0 23
word suit me	0 0 0 0 0 0 0 0 0 28
word suit you	-17 20 6 -1 1 6 -9 -2 -4 -30
word suitable	0 1 0 0 -2 0 2 0 0 8
word suite	-4 14 -4 -3 6 -7 18 -1 -18 -28
word suite #	2 -1 0 0 0 0 0 0 0 -8
word suite a	-1 1 -1 -1 2 0 10 0 -9 -5
word suite de	-4 21 -1 -2 -1 1 -10 -1 -3 -3
word suite favorable	0 0 0 0 2 0 0 0 0 22
word suivant	-6 1 0 1 -1 4 -1 3 0 -10
word suivante	-2 18 0 0 -4 0 -10 0 -1 -7
word suivra	-3 -3 0 0 -7 8 6 0 -1 -1
word suivre	-2 0 -1 0 -5 0 -4 2 11 -2
word sul	6 -11 -1 0 0 0 6 -1 1 -19
word sul posto	1 -8 0 0 0 0 8 0 0 -1
word sul sito	3 0 0 0 0 0 -4 0 1 -14
word sulla	2 -1 0 0 3 0 10 0 -13 1
word sulla sua	0 0 0 0 0 0 12 0 -12 -3
word sulle	0 0 0 0 6 0 0 0 -6 20
word summer	-7 -1 -3 1 0 11 -1 -1 1 45
word summer school	0 0 0 0 0 0 0 0 0 23
word sun	-2 -2 -1 0 -1 14 -6 -1 0 -15
word suo	7 -8 -8 -1 15 -2 5 1 -7 76
word suo curriculum	11 -3 -6 0 -1 0 -1 0 1 -25
word suo cv	0 -1 0 0 0 0 1 0 1 -9
word suo profilo	-3 -4 -1 0 13 0 3 0 -7 -17
word suo progetto	0 0 0 0 1 0 0 0 0 20
word suo team	0 0 0 0 0 0 0 0 0 18
word super	3 5 -4 -1 4 -1 -8 3 -1 -28
word super timemention	0 5 -2 -1 0 -1 -1 0 0 -17
word superior	-1 -1 0 0 3 -1 -2 0 1 -10
word supervisor	5 -8 -3 0 0 2 7 0 -2 0
word supervisora	1 1 0 0 -1 0 1 0 0 11
word suporte	0 1 0 0 0 0 0 0 0 12
word suppli	0 0 0 0 1 0 0 0 -1 38
word supplier	0 0 0 0 0 0 0 0 0 33
word support	-3 -5 0 0 -1 1 -2 11 0 -12
word sur	-5 1 0 -2 21 1 -6 -3 -7 25
word sur #	0 0 0 0 0 0 0 0 0 20
word sur la	-6 -1 0 0 20 0 -9 -1 -4 -10
word sur le	1 7 0 0 -12 1 -6 0 11 7
word sur les	0 0 0 0 -1 0 3 0 -2 15
word sur notre	0 -1 0 0 4 0 3 0 -6 -18
word sur une	0 0 0 0 2 0 -1 0 0 -9
word sur votre	3 0 0 0 -2 0 2 0 -3 -15
word sure	-43 17 42 -1 -10 -1 -4 -1 1 41
word surete	0 3 0 0 -5 -4 4 0 3 -16
word sureti	0 3 0 0 -5 -4 4 0 3 -16
word surgery	0 3 2 0 0 0 -2 0 -1 -26
word surveillante	0 0 0 0 0 0 0 0 0 -8
word survey	3 -3 0 0 5 0 4 -3 -6 -14
word surveyor	-1 -1 0 0 0 -3 9 0 -3 -25
word sus	0 1 -1 0 2 0 -1 0 1 23
word suspension	0 0 0 3 -2 0 0 -3 3 -8
word sustitucion	0 -1 -2 0 8 0 -5 0 0 0
word sven	0 0 0 0 0 0 0 0 0 16
word swamp	-1 0 0 0 -3 0 -4 -3 11 1
word swap	0 0 0 0 0 0 0 0 0 21
word swing	0 0 0 0 7 -1 -3 0 -2 -12
word swing by	0 0 0 0 7 -1 -3 0 -2 -12
word sync	0 -1 -1 0 3 -2 2 0 0 19
word system	-2 2 -2 5 -4 -1 -18 0 20 -8
word t	11 -6 0 -2 -3 -3 3 0 0 29
word t #	0 -3 0 0 0 0 4 0 0 17
word t'es	0 3 -1 0 0 0 -1 0 0 -26
word ta	6 18 -1 1 -4 -1 -25 -16 22 -38
word ta candidature	-1 24 0 0 0 0 -15 0 -6 -22
word tag	0 -4 23 -2 -3 -3 -9 5 -8 23
word tag frau	0 10 0 -2 -1 -1 0 -1 -6 18
word tage	-4 3 -3 -1 -1 -6 14 -1 -1 -8
word tagen	-14 16 -1 -1 -8 -1 8 -5 5 -10
word tagt	-1 -1 0 0 -1 -1 -4 0 8 -10
word tagung	0 0 0 0 0 0 0 0 0 8
word take	-17 -22 0 18 -36 -9 62 -6 12 10
word take #	-2 2 0 0 0 0 0 0 0 14
word take a	-2 -3 -1 0 -6 0 9 1 3 -18
word take about	6 13 -1 -1 -3 -2 -9 -1 -3 19
word take another	0 0 0 0 -1 -1 3 0 0 8
word take home	-2 -3 0 0 1 -1 13 -1 -7 -16
word take it	-4 -2 5 0 -14 -1 14 -1 3 -16
word take my	0 -4 0 0 -2 0 -1 -2 11 -8
word take on	0 0 0 3 -1 0 -8 1 6 -2
word take our	-1 -2 0 12 1 -1 -9 -1 0 -3
word take part	0 0 0 0 0 0 0 0 0 24
word take place	-17 6 11 1 -5 -1 -1 -1 7 11
word take someth	0 0 0 0 -9 -1 12 0 -1 -6
word take the	-6 -9 -2 -1 -7 0 31 -2 -4 -7
word take these	0 0 0 0 0 0 0 0 1 -13
word take timemention	0 0 0 1 0 0 0 0 0 15
word take up	-3 -5 0 0 -4 -1 17 -2 -4 -5
word take us	0 0 0 0 -4 0 -1 5 1 -11
word take you	-3 -6 -3 -1 24 9 -17 -2 -2 0
word taken	-7 -5 4 14 4 -3 -10 2 0 5
word taken over	-1 -1 0 0 -1 0 -2 6 0 9
word taking	-10 -6 -3 3 -7 6 19 -1 -1 45
word taking part	0 0 0 0 1 0 0 0 0 26
word taking the	-1 -3 -1 0 -3 0 7 -1 3 25
word tal	2 12 -10 0 -1 0 -2 0 -1 -20
word talent	6 1 -5 -1 21 -1 -14 0 -5 18
word talent acquisition	7 2 -4 -1 4 0 -1 0 -5 -14
word talent community	0 0 0 0 0 0 0 0 0 15
word talento	0 -7 0 0 2 0 -1 0 6 10
word talk	1 15 -26 -6 -3 -13 44 -12 -1 -46
word talk ?	-1 3 -1 0 -1 0 0 0 0 -16
word talk about	9 7 -5 -2 7 -3 -11 -2 0 -16
word talk at	0 0 0 0 0 0 0 0 0 18
word talk it	-11 -6 -2 -1 5 -4 20 -1 -1 0
word talk on	1 -6 0 0 -1 8 -1 0 0 -39
word talk this	0 2 0 0 0 0 -1 0 0 -16
word talk timemention	0 -3 4 -1 -3 -2 6 -1 -1 31
word talk to	5 1 -4 2 1 -5 10 -4 -4 22
word taller	-2 -1 3 0 -6 0 5 0 2 -29
word tallfir	-4 -1 -2 -1 1 -9 5 17 -6 -32
word tant	0 0 0 0 3 -9 7 0 0 2
word tao	0 0 0 0 -1 0 -1 0 1 24
word tape	0 8 0 0 -2 0 -5 0 -1 -2
word tard	17 2 -4 2 -3 -3 -5 -2 -4 -24
word tardar	-1 0 0 0 0 0 1 0 0 -13
word tardar el	0 0 0 0 0 0 1 0 0 -12
word tarde	14 -10 -8 1 6 0 4 -5 -2 -15
word tardi	1 0 -1 0 0 0 1 0 0 -12
word tarek	3 -1 -1 0 2 -1 -2 0 0 -12
word target	0 -1 0 0 0 2 -1 0 0 14
word tarjeta	0 0 0 0 0 0 0 0 0 14
word task	1 -2 -2 -1 -3 7 5 -5 1 28
word tata	0 0 0 0 0 0 0 0 0 31
word tatigkeit	0 -2 0 0 6 0 -1 0 -4 -11
word tatigkeit im	0 0 0 0 0 0 0 0 0 -9
word tax	-4 -1 0 0 -1 -1 12 0 -3 -19
word taxi	-9 -1 0 0 0 0 11 0 -1 -9
word tb	0 0 0 0 0 -7 7 0 0 16
word te	4 -4 3 9 -2 -1 30 -26 -14 -181
word te comparto	3 -1 0 0 0 1 -1 0 0 -13
word te conhecer	4 -4 -1 0 -2 0 4 0 0 -19
word te cuadra	-3 9 -1 0 0 0 -5 0 0 0
word te digo	-1 -1 0 0 -1 0 3 -2 1 -8
word te draaien	10 -1 -1 0 0 -1 -6 0 0 -8
word te encaja	-11 0 -1 0 -1 0 13 0 0 -2
word te esperamo	13 -11 0 0 0 0 -1 0 0 -21
word te espero	15 -9 -4 -1 0 0 -1 0 0 -11
word te gaan	0 0 0 0 0 0 0 0 0 -14
word te has	-1 -1 -3 -1 -1 -1 9 -3 1 -1
word te he	0 0 0 0 0 0 0 0 0 14
word te informamo	0 -7 0 0 9 0 0 0 -2 -6
word te komen	-3 6 -4 18 -9 -3 -3 -1 0 -14
word te kunnen	1 -1 0 0 -4 0 9 -1 -4 -9
word te laten	-1 21 0 0 -2 0 -9 0 -9 -2
word te ligo	1 -1 -1 0 -5 0 8 0 -2 -7
word te llamo	0 -2 -2 -1 -1 -1 8 -1 -1 -2
word te maken	2 -4 0 0 -1 -15 24 0 -6 -6
word te mando	9 -3 0 0 2 -1 -6 0 0 -12
word te nemen	6 -1 0 0 -1 -1 -2 -1 0 -10
word te ontmoeten	0 0 0 0 2 0 -1 0 0 10
word te queda	-1 -1 -1 0 -1 0 5 0 -1 -8
word te va	4 -4 2 0 0 0 -1 0 0 19
word teach	13 0 0 -2 -2 -7 -7 -1 4 -32
word teach a	3 -1 -1 0 0 -1 0 0 0 -16
word teach assistant	9 2 0 0 -2 -5 -5 0 3 -6
word teacher	6 2 -4 -2 -2 1 -5 -2 6 -10
word teacher of	1 1 1 -1 5 0 -4 0 -1 -8
word team	11 -2 -11 -4 -8 23 -55 16 30 7
word team and	-2 4 0 0 -3 0 3 0 -1 12
word team in	0 0 0 0 0 0 1 -1 0 -35
word team like	0 0 0 0 0 0 0 0 0 19
word team meet	6 -5 0 0 -1 0 -4 0 5 -18
word team need	6 -9 5 0 0 0 -2 0 1 10
word team timemention	-1 0 0 -1 0 0 4 -1 -1 -9
word team waarin	0 0 0 0 0 0 0 0 0 -17
word team was	-2 -4 -1 1 -1 19 -11 0 0 -23
word team will	-4 -4 -1 -1 -12 14 -2 5 4 -14
word team you'd	0 0 0 0 0 0 0 0 0 -11
word team'	0 0 0 0 0 0 0 0 0 18
word teamleider	-6 5 0 -1 -1 -4 10 0 -3 -12
word tech	16 -8 -4 1 -8 -3 -6 -2 14 -85
word tech interview	4 0 -2 0 0 0 -1 0 0 -36
word technical	22 -4 -14 8 -3 -4 -1 -3 -2 -42
word technical interview	5 -2 -12 11 -2 0 1 0 -1 -38
word technician	3 -4 -1 -2 1 -3 8 -3 1 -14
word technician job	0 0 0 0 0 0 0 0 0 -12
word technicien	2 -2 0 0 -1 0 -1 2 0 13
word technique	-10 -5 -1 0 -6 -1 3 -3 23 -28
word technische	0 1 0 0 0 0 0 0 0 11
word tecnica	-4 -4 -3 14 -11 9 2 -2 0 6
word tecnica ?	0 0 0 0 0 0 0 0 0 16
word tecnica de	-4 4 -2 14 -10 6 -4 -1 -3 -12
word tecnico	0 -2 -1 1 1 -1 -1 -1 4 13
word tecnico superior	-1 0 0 0 4 0 -2 0 0 -8
word teilen	3 -3 0 1 2 2 -1 0 -2 -9
word teilzeit	-3 -1 -2 -1 -1 11 -3 1 0 -1
word telefon	0 7 -2 0 -2 -7 6 0 -1 -43
word telefon besprochen	0 -1 -1 0 0 -7 9 0 0 -14
word telefonat	3 26 -4 -1 -7 -2 -11 -1 -4 -31
word telefonat ?	-1 11 -1 0 -1 -1 -8 0 -1 -15
word telefonata	1 2 -1 -1 -1 -2 2 -1 0 -12
word telefone	-7 4 3 0 -7 2 6 -4 5 -22
word telefonica	-1 13 0 0 -7 0 -6 -1 3 -8
word telefonica sobre	0 0 0 0 0 0 1 0 -1 -9
word telefonico	0 9 -2 0 -2 0 -2 0 -2 -10
word telefoninterview	2 2 -1 0 -1 0 4 0 -5 -16
word telefonisch	5 10 -1 2 3 -1 -14 -1 -3 -8
word telefono	-2 8 2 1 2 -1 -10 -1 2 -4
word telegram	0 0 0 0 0 0 0 0 0 25
word telephone	8 32 -2 -1 -9 5 -18 -2 -13 13
word telephone interview	3 10 0 0 0 0 -1 0 -11 3
word telephonic	1 9 0 0 0 -1 -8 0 0 -9
word telephonique	4 3 -1 -1 -2 -1 -3 4 -2 -26
word tell	-19 6 16 -3 -21 27 27 -3 -29 -14
word tell me	-15 7 13 -2 -13 26 -4 -3 -9 -49
word tell us	-5 5 7 -1 0 0 10 -1 -13 23
word tell you	3 -5 -4 -2 -8 2 16 2 -4 -12
word teller	10 -5 -5 0 0 0 0 0 0 -3
word tem	-5 3 -5 0 -4 -3 21 -2 -4 3
word tem disponibilidade	0 -11 0 0 0 0 12 0 0 5
word tema	-1 3 0 0 0 0 -1 0 0 -10
word temo	-2 -4 5 1 0 2 -2 -1 1 -11
word temo o	-1 -4 0 0 0 2 2 0 0 9
word temp	7 -3 -2 -2 9 -2 -4 1 -4 4
word tempo	2 -12 -2 -2 17 6 -4 -2 -4 -36
word tempo che	0 0 0 0 1 0 0 0 0 -8
word temporada	3 8 0 1 -6 -1 -3 -1 -2 -6
word ten	17 -3 -9 -5 27 -3 -21 -3 0 30
word ten busines	0 0 0 0 0 0 -2 0 2 8
word ten days	-1 1 0 0 -5 0 -4 -1 9 -19
word ten minut	-3 3 -2 -1 -1 -1 6 -1 0 32
word ten minute	8 -2 0 0 -1 0 -1 0 -3 -24
word ten year	-1 0 -4 -3 20 -1 -10 0 0 2
word tender	0 0 0 0 0 0 0 1 0 19
word tendra	0 4 -1 0 0 0 0 -1 -2 -15
word tendra lugar	1 0 0 0 0 1 -1 0 0 -8
word tendria	0 9 -1 0 0 0 -5 -1 -1 3
word tene	-1 0 0 0 0 -1 5 0 -1 -19
word tenemo	-1 -4 1 1 -6 0 1 0 8 5
word tener	0 0 0 0 4 0 -3 0 0 -14
word tengo	-3 0 -1 5 5 1 -5 -1 -2 12
word tengo il	0 0 0 0 8 0 -6 0 -1 -3
word tengo que	-1 -1 0 4 -1 -1 1 0 0 -12
word tenha	0 -1 -2 0 0 0 5 0 1 -8
word tenho	-2 -19 -2 3 -2 -2 25 -1 -1 -5
word tenido	-6 0 0 0 -1 -1 -3 -1 12 -8
word tentative	-2 -2 0 0 -1 0 -3 8 0 -15
word ter	-11 -7 -4 17 7 -1 5 -1 -5 -3
word tera noticia	0 0 0 0 0 0 1 0 0 9
word teria	0 5 0 0 -1 0 -3 0 -1 25
word term	6 -9 -2 -2 -1 26 -19 -2 2 -31
word termin	-12 -23 42 5 -6 -3 4 -3 -4 -55
word termin :	0 -1 3 0 0 0 -1 0 0 -8
word termin am	-21 -4 24 7 -1 -2 -2 -1 -1 -36
word termin bei	6 0 -5 0 0 0 0 0 0 -15
word termin fur	4 5 1 -1 -1 0 -7 0 -1 -17
word termin mit	0 0 0 0 0 0 0 0 0 8
word termin zur	0 0 0 0 0 1 0 0 0 18
word terminal	1 0 0 0 0 0 0 0 0 -8
word termine	-6 17 -1 -1 0 -1 6 -1 -13 -8
word terminverschiebung	-1 0 2 0 0 0 -1 0 0 -8
word terra	1 0 0 1 0 0 -1 0 0 -9
word territorial	0 0 0 0 1 0 0 0 0 -15
word terug	-4 -5 -5 1 1 -6 24 -3 -3 -17
word tes	8 0 -5 -2 2 -3 4 -2 -2 -24
word test	-20 -23 -7 -5 -13 -18 107 -14 -8 -25
word test and	-1 0 0 0 0 0 0 0 0 -15
word test de	-10 -1 -1 -1 0 -1 16 -1 -1 -19
word test for	-1 -5 0 0 -1 -1 10 -1 0 -4
word test is	0 0 0 0 0 0 2 -1 0 9
word test technique	-7 -1 0 0 -7 0 18 0 -2 -3
word teste de	0 -1 0 -1 -1 1 3 -1 0 25
word text	-6 -6 4 -3 -6 -9 -28 39 14 -13
word text me	1 7 -1 0 -3 -2 -33 33 -3 -15
word text you	-3 -3 0 -2 -1 -7 18 -1 -1 -6
word th	-5 7 11 -2 -2 -5 -2 0 -1 -16
word th floor	3 -1 0 0 0 0 0 0 0 8
word than	-1 -5 8 -4 11 -5 11 -1 -15 19
word than #	0 -2 13 -1 0 -5 3 -7 -2 -7
word than i	0 0 0 0 2 0 -1 0 0 -9
word than plac	0 0 0 0 0 0 0 0 0 31
word than timemention	2 4 0 0 -2 0 -3 0 0 -16
word thank	-14 -42 -29 2 11 -44 24 32 59 28
word thank !	0 -1 0 0 -3 -1 -1 0 7 15
word thank again	0 0 0 0 0 0 4 0 -3 15
word thank for	0 -26 -13 14 -25 -18 0 10 58 -60
word thank you	-5 -14 -14 -6 42 -17 -11 21 3 30
word thanksgiv	-1 -1 -1 -1 -1 2 17 -4 -8 -24
word that	-44 -6 8 17 0 -35 47 -12 25 -56
word that day	-3 -1 5 0 0 0 0 0 0 8
word that help	-3 -1 -1 0 -6 -1 13 -1 -1 -2
word that i	-3 -2 4 -1 -4 -1 13 -1 -5 -7
word that is	-1 1 0 0 -7 1 10 0 -4 3
word that isn't	0 0 0 3 1 0 -10 0 7 -8
word that it	0 -1 0 0 3 -1 -1 0 1 19
word that mean	-1 0 -2 3 0 0 0 0 0 -9
word that our	0 0 0 0 1 0 -1 0 0 12
word that suit	-2 6 1 0 10 -8 -5 0 -2 0
word that the	-12 -3 7 3 13 7 -6 -1 -8 -32
word that this	2 -1 0 1 -2 -1 0 0 2 -12
word that we	-9 7 -5 14 -4 -4 -8 4 6 -5
word that we'd	0 0 0 0 1 1 0 0 0 -8
word that we'll	0 0 -1 0 -1 0 0 0 2 18
word that we've	-1 -1 0 0 3 0 -1 1 -2 -9
word that week	-1 0 0 0 -1 0 4 -1 -1 15
word that work	1 9 1 -1 -2 -1 -7 -1 0 -23
word that you	9 12 -11 -11 -2 7 26 -5 -25 -38
word that you'll	1 -1 -1 0 1 2 -1 0 0 -22
word that you're	-4 4 3 0 -1 -7 7 0 -1 -9
word that you've	-1 -1 0 4 0 -3 3 -1 -1 -11
word that your	-5 -8 0 -2 -7 -2 -9 7 26 3
word that'	23 -4 2 -12 16 7 -23 -2 -7 -62
word that' a	0 -5 3 -1 0 7 -4 0 0 -8
word that' ok	-2 0 2 0 0 0 0 0 0 -9
word that' the	13 -1 -5 0 1 1 -7 0 -1 -26
word the	41 -91 -6 64 14 -7 0 -8 -8 3
word the #	0 4 12 3 -3 -2 -8 -1 -6 -10
word the above	1 7 -9 -1 1 3 -2 0 1 -2
word the account	2 -1 0 -1 1 0 -1 0 0 15
word the addres	9 -1 -6 0 -1 -1 -1 2 0 -27
word the afternoon	-3 -6 12 -1 2 -1 0 -2 -1 7
word the agency	0 2 0 0 0 0 -1 0 0 -21
word the agent	0 0 0 0 0 0 0 0 0 20
word the agreement	0 0 0 0 0 0 0 0 0 19
word the allotment	0 0 0 0 0 0 0 0 0 15
word the analyst	-4 6 2 -1 -18 -3 30 -1 -11 -7
word the apartment	0 0 0 0 0 0 0 0 0 14
word the app	-1 -3 0 0 4 0 0 0 1 14
word the application	0 -1 0 0 10 0 -6 0 -3 -4
word the appointment	0 -5 0 3 0 4 2 0 -3 -14
word the aquarium	0 0 0 0 0 0 0 0 0 8
word the article	0 0 0 -1 -4 0 5 0 1 8
word the assessment	-4 7 -1 0 1 -2 3 -1 -2 -9
word the associate	0 1 0 0 -1 0 1 0 -1 -8
word the attach	-1 -2 -1 0 -4 26 -16 0 -1 -17
word the back	5 -1 -2 0 -3 -1 4 0 -1 -20
word the bank	10 -3 -7 0 -3 -1 -4 0 7 -9
word the bar	0 -3 0 0 0 0 -3 0 6 -10
word the barista	3 -1 -2 0 0 0 0 0 1 -15
word the beagle	0 0 0 0 0 0 0 0 0 13
word the best	-4 -3 -5 29 -12 -2 16 -4 -16 -5
word the beta	0 0 0 0 0 0 -1 0 2 9
word the blue	4 -8 7 0 0 0 -1 0 0 9
word the board	-10 -6 1 10 -8 -3 19 -1 -3 30
word the boat	1 5 -1 0 -1 -2 -7 -1 4 -10
word the book	13 0 -4 0 -1 -1 -6 0 0 -4
word the boss	-1 0 -1 11 -14 -4 -5 -2 16 -33
word the branch	16 -5 -10 0 0 0 -1 0 0 -14
word the budget	-1 -1 -1 6 -10 -3 11 -1 -1 2
word the busines	0 0 0 0 -4 0 4 0 0 8
word the buyer	0 9 0 0 -8 0 0 0 0 -2
word the calendar	9 -7 8 -3 -1 -1 -4 0 -1 -24
word the call	0 0 0 3 3 -2 -3 -1 -1 27
word the candidate	-3 -6 14 0 0 0 -4 0 0 12
word the car	0 0 0 0 -1 0 -5 0 8 2
word the case	0 -1 -1 0 0 0 5 -1 -1 -9
word the chair	0 -8 5 0 -1 -1 8 0 -1 -7
word the chance	0 0 0 0 7 0 -5 0 -2 -19
word the children	0 -1 0 0 9 -2 -4 -1 -1 -25
word the claim	2 -1 0 0 0 0 -1 0 0 -9
word the client	-1 -2 -9 10 27 -2 -7 -2 -14 -68
word the clinic	-5 0 0 0 -1 0 8 0 -1 4
word the clock	7 0 -5 0 0 0 0 0 0 -8
word the clos	-2 -1 0 0 -5 0 -5 0 15 -16
word the co	-5 0 -3 11 -2 0 0 -1 0 0
word the code	0 2 0 0 3 -1 -3 0 -1 8
word the coding	0 0 0 0 0 0 2 0 -1 9
word the committee	1 -10 -1 -1 1 -2 2 -1 11 62
word the company	-3 2 0 13 -1 -1 -10 -1 2 12
word the conference	0 0 0 0 0 0 0 0 0 15
word the contact	0 -1 0 0 -1 0 3 0 0 -13
word the contract	-6 -1 -4 4 -1 24 -14 -1 -1 8
word the controller	-1 0 0 0 -7 0 9 0 -1 -6
word the conversation	0 0 0 0 2 0 0 0 -1 8
word the council	-13 -3 6 3 -12 6 -12 -1 25 -13
word the counter	12 -1 -1 0 3 -1 -9 0 -2 -26
word the course	0 0 0 0 0 0 1 0 0 16
word the crew	-1 -1 0 -1 7 -3 11 -2 -8 -7
word the criteria	-6 0 0 0 13 0 -5 0 0 -2
word the date	2 0 1 0 0 0 -3 0 1 16
word the day	16 2 1 -5 8 -5 -14 0 -4 2
word the deadline	-1 2 -1 0 -1 0 -6 0 8 -5
word the dean	2 0 0 1 -1 0 0 0 -1 -8
word the decision	0 0 0 0 0 0 -1 0 2 16
word the department	1 -2 -1 3 6 0 -9 -1 3 -4
word the deposit	0 0 0 0 0 0 0 0 0 10
word the desk	-1 0 0 0 0 0 2 0 0 9
word the diary	0 0 1 3 -3 0 -1 0 0 -8
word the director	-4 -3 -4 10 6 -2 -13 -1 10 9
word the dispatcher	4 -1 -1 -1 0 0 -1 0 0 -20
word the doctoral	0 0 0 0 0 0 0 0 0 14
word the door	11 -3 -7 0 0 -1 2 0 -1 -10
word the draft	0 0 0 0 0 0 0 0 0 8
word the driver	-2 3 0 1 -1 -2 3 0 -2 13
word the editor	-14 14 0 0 0 0 0 0 0 -21
word the employer	-3 -3 -2 10 -1 -1 -2 -1 3 -25
word the end	-7 -2 -2 -2 16 -4 -5 -6 12 3
word the evaluation	0 0 0 0 1 0 0 0 -1 26
word the even	0 0 0 0 0 0 1 0 0 11
word the exercise	-2 -1 0 0 -6 -1 13 -1 -2 -13
word the fair	0 0 -1 0 -1 1 3 0 -1 -21
word the fami	0 0 0 0 0 0 0 0 0 14
word the fee	0 0 0 0 1 0 0 0 0 16
word the final	0 -1 -4 -5 1 -5 18 -2 -3 5
word the fire	0 0 0 0 -2 0 2 0 0 23
word the firm	-3 0 -1 -1 -2 8 -11 12 -2 -3
word the first	-5 1 -4 2 -10 0 32 -2 -14 38
word the flat	0 0 0 0 0 0 0 0 0 18
word the follow	-12 12 -3 3 1 -7 5 0 0 21
word the food	-11 14 -3 0 0 0 0 0 0 6
word the form	-4 -4 -3 0 -2 3 8 4 -1 16
word the formal	1 -1 0 -1 0 3 -1 0 0 -12
word the four	0 -1 4 -6 11 -1 -2 -1 -4 4
word the front	3 0 0 0 0 0 -1 0 0 -9
word the full	0 0 0 0 0 0 0 0 0 20
word the gallery	0 0 0 0 2 0 1 0 -2 11
word the garage	-11 0 -1 -1 0 0 13 0 0 -1
word the garden	4 0 -2 0 0 0 0 0 0 -12
word the gate	2 -7 7 0 4 0 -1 0 -3 14
word the governor	-6 4 0 0 2 2 2 0 -2 -10
word the grant	0 0 0 1 2 -1 -1 0 0 -8
word the group	3 -1 -2 0 15 -1 -11 -2 -2 -10
word the head	4 -4 0 -1 -1 -1 -5 -1 9 -23
word the hiring	-11 2 1 2 -13 -3 25 9 -12 -21
word the holiday	-5 -2 -2 -3 -4 -1 12 11 -6 -2
word the home	0 0 0 4 -1 -1 -2 0 0 9
word the host	0 0 0 0 5 0 -1 0 -4 19
word the hotel	-4 0 1 0 0 -1 6 0 -1 -8
word the hour	-1 -2 2 -1 0 0 -3 0 6 -10
word the house	1 0 0 0 0 -1 -3 0 3 -8
word the hr	0 0 0 0 0 0 0 0 0 9
word the interest	-1 -1 0 0 9 0 -6 0 -1 2
word the interview	12 -6 23 -2 -4 -3 -10 1 -11 10
word the interviewer	0 -1 0 0 -1 0 3 0 0 -10
word the invitation	2 -4 -1 4 -2 0 -1 3 -1 13
word the invite	-14 -2 24 0 -2 0 -5 0 0 27
word the job	-2 -14 -6 1 18 24 0 -6 -14 -20
word the junior	-1 -2 1 0 -1 0 2 0 1 -19
word the jury	0 0 0 0 0 0 0 0 0 12
word the kids	0 0 0 0 -1 0 -2 0 4 21
word the lab	-1 6 -1 0 -2 -5 8 0 -4 -2
word the landlord	0 0 0 0 0 0 0 0 0 14
word the last	6 -6 -5 -2 -2 -7 1 -5 21 -38
word the latest	-1 -1 -5 -3 -1 -1 11 -1 1 11
word the lett	0 0 0 0 0 0 0 0 0 -9
word the letter	-1 -1 0 0 3 4 -3 -1 -1 -8
word the library	7 -3 -4 0 0 0 0 0 0 37
word the line	0 -2 -2 0 -1 15 -9 0 0 -2
word the link	-4 12 16 -12 -8 -7 11 -3 -4 -10
word the list	-6 3 -1 -2 -5 7 3 0 1 11
word the lobby	1 0 0 0 0 0 0 0 0 10
word the manager	-1 -11 -5 -3 -2 -2 25 -1 0 -10
word the master	0 0 0 0 0 0 0 0 0 8
word the master'	0 0 0 0 0 0 0 0 0 17
word the meantime	-1 -2 -1 -1 -18 -1 17 0 7 -9
word the meet	13 -3 -6 2 -1 -2 -2 0 0 5
word the message	0 0 0 0 0 0 -1 2 0 45
word the mill	2 0 -2 0 0 0 0 0 0 19
word the month	-4 2 -2 -1 -14 -6 11 -1 15 -17
word the morn	1 -6 10 0 -1 -2 -3 -1 1 -1
word the most	0 -3 3 0 12 0 -1 -1 -8 9
word the name	-1 -3 -1 0 -3 -4 15 -1 -2 -20
word the nanny	10 -7 0 0 0 -1 -1 0 0 -3
word the new	-3 -20 19 20 -23 -7 19 -2 -4 39
word the news	0 0 0 0 -8 0 8 0 0 -5
word the newsroom	1 0 0 0 0 0 0 0 0 -19
word the next	-22 5 -3 -3 1 6 28 -4 -8 44
word the night	0 -3 -1 0 0 4 -1 0 0 -12
word the number	8 -5 -3 -1 -4 11 -17 10 2 -46
word the nurse	-6 5 -1 -1 -1 -1 5 0 -1 -13
word the nursery	-1 -3 3 3 1 -3 -2 0 1 -15
word the offer	-2 -3 -3 -1 13 15 -15 -1 -3 -31
word the office	15 1 -2 -2 -8 -6 10 1 -7 -36
word the old	1 0 0 0 0 0 0 0 0 9
word the one	1 -13 11 7 7 -9 0 -4 -1 -31
word the online	-1 -4 0 0 -1 0 9 0 -1 -6
word the onsite	-13 1 0 0 0 0 13 0 0 -5
word the open	0 0 0 0 -4 0 10 0 -5 32
word the operation	0 0 0 0 0 0 0 0 0 10
word the opportunity	0 0 0 0 0 0 0 0 0 29
word the oral	0 0 0 3 -2 0 6 0 -5 -27
word the order	-1 1 0 0 -3 0 0 9 -6 -5
word the original	-1 0 2 0 0 0 0 0 0 13
word the other	-6 -3 4 -3 15 -9 9 -4 -3 -32
word the owner	1 3 -2 11 -11 -5 2 -1 1 -8
word the panel	0 3 0 4 -8 -7 10 -6 4 -31
word the panel'	-2 0 0 -1 1 0 3 0 0 -9
word the paper	0 0 0 0 -1 1 3 0 -2 23
word the paperwork	0 0 0 0 -1 1 2 -1 -1 -19
word the part	0 0 0 0 0 0 0 0 0 8
word the partner	4 -4 -4 -1 2 6 -3 -1 2 -8
word the pass	0 -1 0 0 6 -2 -2 -1 0 -8
word the password	0 0 0 0 0 0 0 1 0 16
word the past	0 0 0 0 0 0 1 0 0 8
word the payroll	-1 -4 0 0 -4 -6 25 -1 -8 16
word the pension	0 0 0 0 0 0 0 0 0 10
word the phone	-1 11 -1 3 -8 4 -7 -2 1 8
word the piece	-4 -1 0 -1 -1 -2 10 0 -1 15
word the pile	0 0 0 0 -5 0 -4 0 10 -4
word the place	0 1 0 0 9 0 -7 0 -1 -8
word the plan	1 0 0 0 0 0 0 0 0 16
word the plann	-1 -1 0 0 -7 0 -6 0 15 2
word the platform	2 0 0 0 0 0 -1 0 0 9
word the portfolio	19 -3 -1 0 -1 0 -12 0 -2 3
word the position	8 -10 -3 1 27 6 -8 -2 -20 -27
word the post	2 2 -3 23 0 9 -43 -4 13 -34
word the proces	-3 -6 -1 0 -1 -2 13 0 1 -27
word the producer	1 0 0 0 0 0 0 0 0 -17
word the programme	-1 9 1 1 -4 -1 -3 0 0 5
word the proposal	0 0 0 0 0 0 0 0 0 18
word the question	0 -1 1 0 1 0 0 0 0 22
word the radio	0 0 -1 0 2 0 4 0 -4 -17
word the real	0 0 0 0 0 0 0 0 0 -8
word the reason	0 0 0 0 0 0 0 0 0 29
word the record	0 0 0 0 0 0 0 0 0 21
word the recruitment	-1 -1 0 1 10 0 -7 2 -4 -13
word the reference	0 0 0 0 -1 0 -6 5 3 -12
word the rejection	0 0 0 0 0 0 0 0 0 18
word the reporter	0 0 0 0 0 0 0 0 0 -13
word the result	-1 -2 0 0 5 0 0 0 -1 -10
word the resume	0 0 0 0 0 0 0 0 0 9
word the right	-1 -2 0 -1 4 1 4 0 -5 13
word the role	-13 0 -3 12 8 0 7 -1 -10 -36
word the roof	0 0 0 0 0 0 0 0 0 20
word the rota	1 0 0 0 0 0 1 0 0 -14
word the round	-1 0 -1 5 -8 -1 2 0 3 -11
word the runn	1 -1 0 -2 -7 0 11 -1 -1 1
word the salary	0 -7 0 0 2 2 5 0 -2 11
word the same	-6 -5 23 -3 -12 5 -1 0 -3 39
word the school	-2 -1 0 -2 -13 -5 20 0 4 -23
word the search	-3 5 -1 5 12 -3 -7 -2 -5 -47
word the second	13 -9 -6 -1 -9 9 7 -1 -3 8
word the select	0 -1 0 0 -3 -1 14 -3 -5 -11
word the selection	-1 -1 0 0 7 0 4 -1 -6 -15
word the seller	0 0 0 0 0 0 0 0 0 10
word the service	9 -5 0 0 3 -2 -3 0 -1 -11
word the session	0 1 0 0 0 0 0 0 0 21
word the shop	2 0 -4 -3 8 -4 -17 23 -6 -43
word the short	-2 -4 3 0 0 1 7 -1 -3 -8
word the show	0 0 0 0 0 0 0 0 0 10
word the side	16 -1 -8 -3 0 0 -4 -1 0 -40
word the silence	0 0 0 0 0 0 2 0 -1 -8
word the six	0 0 0 0 0 0 0 0 0 14
word the slot	-7 0 0 4 -7 6 1 -1 4 -9
word the small	0 0 0 0 0 1 0 0 0 14
word the solution	0 1 0 0 4 0 -4 0 0 -8
word the spot	3 -2 1 0 0 0 -1 0 0 8
word the spring	0 -1 0 0 8 0 -5 0 -1 0
word the staff	2 -1 0 -1 0 0 0 0 0 -18
word the standard	-1 -1 0 0 19 0 -10 -2 -4 -6
word the startup	0 0 0 0 0 0 0 0 0 8
word the station	18 -4 2 -1 -1 -3 -10 0 -1 2
word the statu	-1 -1 0 2 6 0 -8 0 3 -22
word the store	-3 -4 0 0 6 0 -7 0 9 -3
word the student	0 0 0 0 5 0 -5 0 0 8
word the studio	-1 0 2 0 0 0 -1 0 1 8
word the successful	2 -1 0 0 8 -6 -1 0 -2 -4
word the summer	0 -1 -1 3 -1 -1 -6 0 7 37
word the survey	0 0 0 0 0 0 0 0 0 11
word the system	0 1 0 0 -1 0 0 2 0 8
word the table	0 -2 0 0 -4 -1 2 0 6 -12
word the team	-22 -6 -5 4 -5 -2 40 -2 -1 -75
word the technical	1 0 1 0 0 0 -1 0 -1 -19
word the term	-1 -2 0 0 -2 15 -9 -1 0 -26
word the test	-4 -17 -1 0 0 -1 25 -1 -1 3
word the third	1 -1 0 0 0 1 0 0 0 11
word the three	3 0 -1 0 8 -2 -6 0 -1 12
word the time	6 2 -8 -2 3 -2 11 -2 -7 44
word the timemention	1 18 23 -27 -19 9 -24 21 -2 -15
word the top	0 -1 0 0 -9 -1 13 0 -2 9
word the train	0 -2 0 -1 -3 -1 0 0 6 22
word the travel	0 0 0 0 1 0 -1 0 0 18
word the trouble	-3 -1 8 1 5 0 -7 0 -2 -10
word the trust	0 -1 0 0 -6 0 -2 0 9 3
word the truste	-1 -1 0 2 1 -1 0 -1 -1 10
word the two	7 3 -1 0 1 0 -10 0 0 9
word the union	1 0 0 0 0 -1 3 0 -1 -11
word the venue	0 0 0 0 1 0 0 0 0 10
word the very	0 -1 0 0 2 0 1 0 -1 -8
word the vet	0 0 0 0 0 0 0 0 0 22
word the volunteer	0 0 0 0 0 0 0 0 0 -9
word the vote	0 -1 -16 0 5 0 14 -1 -1 -18
word the vp	1 0 0 0 0 2 -3 0 0 -10
word the wait	0 6 0 0 -9 -3 8 0 -1 19
word the ward	1 -1 0 0 11 0 0 0 -11 -19
word the warehouse	0 0 0 0 0 1 0 0 0 14
word the way	1 -6 -1 0 0 8 -1 0 -1 -12
word the week	-3 9 31 -2 -16 -1 -46 6 22 -44
word the weekend	-4 2 -3 -1 9 -7 1 -1 4 -8
word the welcome	0 0 0 0 0 0 0 0 0 9
word the whole	30 -2 -24 -1 14 1 -16 0 -2 9
word the work	0 4 0 0 1 0 -4 0 -1 9
word the yard	0 1 -1 2 1 -1 0 -1 0 -16
word the young	0 0 0 0 0 0 0 0 0 14
word the youth	8 -5 0 0 0 -2 -1 0 0 -4
word theatre	0 -5 9 0 -1 0 -5 0 2 -7
word their	-2 5 -3 2 3 -6 14 -2 -11 29
word them	-34 -32 -11 -3 8 -10 65 4 12 41
word them ?	0 0 0 0 0 0 1 0 0 9
word them and	0 0 0 0 -1 0 3 -2 0 8
word them in	0 2 -1 0 -4 -1 6 0 -2 19
word them on	0 -1 0 0 -3 -1 -1 0 6 16
word them timemention	-3 -4 -3 -1 0 -1 13 0 0 3
word them to	0 -2 0 3 1 -1 6 0 -6 -13
word them with	0 0 0 0 0 0 0 0 0 13
word then	47 -7 30 -13 -44 -17 -50 2 52 -85
word then !	11 -1 -2 0 3 -1 -4 0 -5 -2
word then a	0 3 -1 0 0 -1 -2 0 1 23
word then please	0 0 0 0 -3 0 -5 0 9 -2
word then the	10 -3 -1 -1 0 -1 -4 0 1 2
word then we'll	-8 -1 -1 -1 -1 0 13 0 0 -18
word then you	3 -1 -1 0 0 0 0 0 -1 -14
word theo	0 0 -1 0 1 0 0 0 0 18
word theo'	0 0 3 0 0 0 -2 0 0 24
word therapist	0 5 0 0 -1 0 -1 0 -2 -11
word there	-5 -5 -24 24 26 10 -63 15 23 12
word there !	0 -2 -2 0 0 0 0 4 0 13
word there are	-4 4 -13 16 3 -1 -3 -1 -2 2
word there is	2 -4 -2 0 4 15 -35 -6 26 -14
word there'	-14 -19 -8 23 12 14 -5 -1 -3 16
word there' a	-2 -16 -5 1 9 17 -4 -1 0 -1
word thereafter	0 0 0 0 0 0 -1 0 1 11
word therefore	-3 1 -1 0 21 0 -4 0 -14 -8
word these	-8 6 -2 -2 -12 -4 6 -3 19 -68
word these next	0 0 0 0 0 0 0 0 1 -13
word these work	-1 2 0 0 0 0 0 0 0 -11
word they	-33 7 -12 8 66 -2 -12 3 -25 64
word they can	-16 12 6 0 0 0 0 0 0 -15
word they like	-10 -2 0 -2 0 0 14 0 0 -4
word they liked	0 -1 0 0 9 -1 -6 -1 0 -10
word they loved	-1 0 -1 0 16 -1 -12 0 0 0
word they need	0 0 0 0 -2 0 -8 12 -1 -4
word they offer	0 0 0 0 0 0 0 0 0 17
word they said	0 0 -2 0 4 1 -1 0 0 18
word they want	3 -3 -4 0 2 13 -9 -1 -1 18
word they'd like	0 -1 0 0 -3 0 8 -1 -3 -3
word they'll	-8 -4 -2 -3 -4 -2 17 -1 7 -5
word they're	-4 16 -3 -2 3 -5 1 -1 -5 -35
word thing	-42 35 13 5 -10 -2 15 -6 -8 3
word thing to	-4 4 0 0 0 1 0 0 -1 -8
word think	-6 -10 -5 0 -2 26 -17 -4 18 30
word think it	-1 -6 -1 0 -1 4 6 0 0 -15
word think of	-3 1 -1 0 -11 7 -12 -1 20 -3
word think we	0 0 0 0 -3 0 3 0 0 10
word think you'd	0 0 -1 0 3 -1 0 0 0 11
word third	3 -2 -1 0 -4 1 5 0 -1 19
word thirty	1 6 -1 -1 -4 -1 1 0 -1 29
word thirty minut	1 0 0 0 0 0 0 0 0 20
word this	-26 -15 -15 39 58 -30 -43 44 -13 68
word this ?	-1 0 1 0 0 0 0 0 0 8
word this because	0 0 0 0 3 0 -1 0 -1 19
word this before	0 0 0 0 0 0 1 0 -1 13
word this code	0 0 0 0 0 0 0 0 0 11
word this confirm	1 0 0 0 -14 0 23 0 -9 -37
word this email	4 -2 -2 -1 -2 0 -6 4 6 -42
word this event	-4 -4 14 5 -3 0 -2 -5 -1 -32
word this invitation	-15 -3 -3 -1 -3 -1 -3 30 -1 -4
word this is	5 -9 -2 -1 -8 -2 -12 17 12 -10
word this job	-1 -3 -13 0 2 -1 17 0 -1 6
word this mail	1 0 0 0 0 0 2 -2 0 29
word this mailbox	-1 -2 -1 0 -4 0 -5 11 2 -4
word this message	2 -1 0 0 -1 0 -1 1 2 27
word this month	-1 -2 0 0 -3 0 12 0 -7 10
word this notice	0 0 0 0 1 0 0 0 0 -22
word this position	0 -1 0 0 30 1 -21 -1 -7 -22
word this stage	0 0 0 0 -2 0 7 0 -4 10
word this time	-2 -4 -2 -1 40 -3 -12 -4 -12 22
word this to	0 -1 1 0 0 -3 4 0 0 14
word this week	-10 46 8 -3 -28 -14 1 11 -10 7
word this week'	0 0 0 0 0 0 1 0 0 11
word this weekend	4 -1 -1 0 6 -1 -4 0 -1 -26
word this will	-2 0 0 0 -8 0 -13 -2 25 -5
word this year	-1 -1 -2 0 14 0 -6 0 -4 36
word this year'	0 0 0 0 0 0 0 0 0 9
word those	-2 6 -6 -1 -14 -1 -12 -1 33 -8
word though	-19 -2 15 -1 27 -4 -11 -2 -4 -26
word thought	-2 -1 -1 -1 17 -2 -2 -2 -6 -5
word thought you'd	0 0 0 0 9 0 -4 0 -4 2
word thoughtful	-1 -1 -1 -1 -2 -1 9 -1 -3 -12
word three	12 -4 -7 -7 -8 19 -2 -3 0 89
word three and	-1 -2 0 0 -1 11 -6 0 -1 5
word three applicant	0 0 0 0 0 0 0 0 0 11
word three days	-1 -2 0 0 -4 12 1 -5 -1 -14
word three hour	-3 -1 -1 0 -2 -1 9 0 0 -14
word three minut	0 0 0 0 0 0 0 0 0 8
word three month	0 0 0 0 0 0 0 0 0 19
word three of	2 3 -1 -1 7 -1 -7 0 -1 -13
word three or	0 3 0 -1 -3 -2 -3 0 6 -12
word three referenc	0 0 0 0 0 0 1 0 0 8
word three time	0 5 0 0 -1 0 -2 0 -1 24
word three week	-2 -7 0 -1 -4 5 10 -1 0 -8
word three work	5 0 0 0 -2 -1 -3 7 -6 -10
word thrill	4 -1 0 0 -2 -10 10 0 0 -8
word through	-3 -14 3 -8 -8 -16 24 5 17 -1
word through on	0 -1 0 0 0 -1 -3 0 6 -13
word through the	-2 -1 0 0 -2 -5 9 -1 0 45
word through timemention	5 -4 -3 -2 1 1 9 4 -11 -27
word through to	3 9 -2 -1 -2 -1 -8 -1 3 -7
word through your	0 1 0 0 0 0 -1 0 1 34
word throughout	-1 -1 -12 17 7 -2 -7 -1 -1 -24
word throw	-3 0 0 -1 -1 -1 -11 -2 19 -3
word thui	0 1 0 0 0 0 0 0 0 21
word thursday	-6 0 0 10 -2 -1 -7 7 -1 -25
word thx	6 -5 -1 0 -5 0 -8 -1 14 -9
word ti	11 7 10 -7 5 -5 3 -12 -11 -92
word ti allego	-4 -4 -1 -1 -2 -2 15 -1 0 0
word ti andrebbe	0 13 0 0 0 0 -12 0 0 4
word ti contattera	0 0 0 0 -1 0 15 -2 -11 -1
word ti contatteremo	0 0 0 0 -1 0 1 0 0 20
word ti dico	0 0 0 0 -1 0 -1 0 4 -8
word ti faccio	2 -1 -1 0 -1 0 3 -1 -1 -11
word ti ha	5 3 0 -1 0 -1 -1 -4 0 -23
word ti mando	2 0 0 0 -1 0 0 -1 0 -8
word ti va	-4 4 3 0 0 -1 -1 0 0 -19
word tia	0 0 0 0 0 0 0 0 0 11
word ticket	-6 0 2 5 -4 2 -7 20 -11 -27
word ticket #	-1 -1 0 0 -1 -1 -8 19 -8 -48
word tiempo que	0 0 0 0 2 0 -1 0 0 9
word tien	2 -1 -3 -4 -5 0 27 -3 -15 -12
word tien au	-1 0 0 -1 -2 -2 16 -1 -9 -2
word tien minuten	0 -2 0 0 0 8 -5 0 0 4
word tienda	4 3 -2 0 4 -1 -8 -1 1 4
word tiendra	2 -1 0 0 0 0 -2 0 0 11
word tiene	0 1 0 0 0 0 -3 2 1 29
word tiene disponibilidad	0 0 0 0 0 0 0 0 0 12
word tight	-1 -5 -1 -1 -2 -2 0 -3 15 -7
word tijd	-1 -10 24 -4 -4 -3 -7 -1 5 9
word tijden	0 0 0 0 0 0 0 0 0 12
word tijdstip	-1 0 3 0 0 0 -1 0 -1 -14
word til	-2 -1 -1 -1 -3 -1 16 -6 -1 -5
word till	2 -9 3 -20 -7 -9 0 5 36 -50
word till #	0 0 0 0 0 0 18 -17 0 0
word till the	-2 -2 -2 -11 -8 -2 -11 20 19 -8
word till timemention	-6 -7 6 -7 -5 -4 2 2 18 -21
word time	-48 50 62 -31 19 -13 -13 -7 -19 -22
word time :	-16 17 4 4 -3 -1 -3 -1 -1 -62
word time ?	-1 -7 11 0 -1 -3 1 0 0 32
word time and	1 -1 2 -1 3 -1 -11 11 -3 0
word time are	0 2 0 0 0 0 -1 0 0 -10
word time at	0 0 0 0 0 0 -1 0 2 22
word time for	-10 13 4 -1 -1 -1 -3 -1 -1 -17
word time here	-1 24 -11 -4 -6 0 -1 0 0 7
word time in	0 6 0 0 -1 0 -6 0 1 14
word time new	-4 0 -1 1 0 0 0 5 0 -8
word time on	-3 18 -10 0 10 0 -3 0 -11 14
word time that	-4 9 1 0 -1 0 -4 0 -1 2
word time timemention	-2 17 -12 -1 0 0 -2 0 0 -3
word time us	0 0 0 1 0 0 0 0 0 -15
word time with	0 -2 9 -9 -3 -1 -2 -3 10 1
word time you	4 1 0 0 -1 -1 2 -1 -3 -13
word time zone	2 1 -1 0 0 1 -2 0 0 -31
word timeline	-1 0 0 0 -2 -1 7 -1 -2 -8
word timemention	13 46 47 39 -141 -17 47 20 -55 -201
word timemention !	64 -7 -30 -18 -5 -14 -4 18 -4 9
word timemention #	4 25 -5 -7 1 14 -21 -9 -2 86
word timemention :	-17 -4 -6 14 -3 -17 37 -1 -2 61
word timemention ?	36 79 -14 -22 -18 -9 -32 -8 -13 -54
word timemention a	24 -18 11 -3 0 0 -1 -4 -9 -78
word timemention aan	-1 -2 -1 -4 -2 14 -3 -1 0 -2
word timemention aanbieden	0 0 0 0 0 0 0 0 0 15
word timemention about	0 -2 -1 -2 -1 -5 15 -1 -2 16
word timemention after	1 2 4 7 -12 -5 12 -5 -5 -40
word timemention al	5 -6 -1 0 -1 1 2 -1 1 -11
word timemention all	-15 -3 8 -2 -1 -1 14 -1 0 -7
word timemention am	-3 6 -1 -1 1 0 -1 -1 0 -28
word timemention anbieten	-1 0 0 0 0 2 0 0 0 -11
word timemention and	-13 12 -16 -14 8 -15 25 -18 31 34
word timemention annule	-3 0 -1 5 -1 0 0 0 0 -8
word timemention anziche	-1 0 2 0 0 0 0 0 0 -20
word timemention apre	1 0 0 0 0 0 0 0 0 8
word timemention aqui	2 -1 1 -1 0 0 0 0 0 -12
word timemention as	-2 -1 10 -8 1 -5 6 -1 0 14
word timemention at	51 -22 -14 -7 -4 -5 7 -3 -4 -77
word timemention au	9 -2 4 -1 -2 1 -5 -1 -1 -33
word timemention auf	0 -1 1 -1 -1 2 2 -1 0 9
word timemention avant	8 -5 -3 0 0 0 0 0 0 6
word timemention be	-9 11 1 0 0 -1 -1 0 0 -22
word timemention before	-3 3 -1 -1 -1 -1 5 -1 -1 -27
word timemention bescheid	-1 1 0 0 0 1 -1 0 1 12
word timemention beschikbaar	0 1 0 0 0 0 0 0 0 11
word timemention bij	1 4 -5 -1 0 0 1 0 0 30
word timemention bis	0 0 0 0 0 0 -1 1 1 -8
word timemention break	4 0 0 0 0 0 -3 0 0 -13
word timemention but	10 -1 0 -1 0 1 -6 -1 -2 -19
word timemention can	0 0 0 0 0 0 0 0 0 10
word timemention chez	4 0 -3 -1 0 0 1 0 0 14
word timemention ci	3 3 -1 -1 2 0 -6 -1 0 -17
word timemention com	8 -1 -13 3 -2 3 0 0 1 4
word timemention como	-1 0 1 0 0 0 3 -1 -1 -13
word timemention con	0 0 1 1 -1 -1 -5 0 4 11
word timemention da	5 1 -2 -1 0 1 -3 0 -1 34
word timemention dans	2 -1 0 0 0 0 0 0 0 23
word timemention de	0 10 -1 -1 -2 -1 -14 0 9 2
word timemention e	-16 -3 -18 1 1 -1 39 1 -2 31
word timemention eastern	0 0 1 0 0 0 0 0 0 -15
word timemention een	10 0 -1 0 0 -1 -7 0 0 4
word timemention ein	6 0 -1 0 0 0 -4 0 0 50
word timemention eine	0 2 0 0 0 0 -1 0 0 -16
word timemention eingetragen	0 0 0 0 0 0 0 0 0 26
word timemention el	-1 4 -1 2 -1 0 -2 -1 0 -10
word timemention em	0 0 1 0 0 0 -1 0 0 10
word timemention en	2 -4 -5 -3 6 8 -4 -1 2 11
word timemention entfallen	0 0 0 1 0 0 0 0 0 12
word timemention est	-4 0 2 6 -1 0 -1 0 0 33
word timemention et	-6 -7 -1 -3 3 -3 18 0 -1 0
word timemention even	0 -2 0 0 0 -1 10 -5 0 -1
word timemention first	-10 10 0 0 0 0 0 0 0 5
word timemention follow	2 -1 -1 0 0 0 -2 1 1 -29
word timemention for	28 -6 -8 -2 2 2 -8 -2 -6 6
word timemention frau	-1 0 6 0 0 0 -4 0 0 14
word timemention fur	-1 3 -1 0 0 0 -1 0 0 10
word timemention gaat	-1 -1 0 5 -2 0 -1 0 0 13
word timemention geht	2 -1 2 -1 0 0 -1 0 0 -28
word timemention h	-8 -3 -6 0 0 -1 18 0 0 1
word timemention has	-8 -12 27 -1 2 -2 -3 -1 -1 24
word timemention heb	0 0 0 0 0 0 0 0 0 12
word timemention here	1 0 -1 0 0 0 0 0 0 -12
word timemention herr	0 0 0 0 0 0 0 0 0 20
word timemention het	8 -1 -2 -1 0 0 -3 -1 0 -5
word timemention ho	-8 -2 12 0 0 -1 0 0 -1 -17
word timemention i	-5 6 4 -1 0 2 -4 0 -2 25
word timemention i'm	0 0 0 0 -3 5 -1 0 0 28
word timemention i've	0 0 -1 4 -3 0 0 0 0 13
word timemention if	0 -3 -3 -1 -5 10 -3 -2 8 2
word timemention il	-2 2 0 9 -8 5 -6 -1 0 16
word timemention im	-1 -1 -3 0 2 -1 5 0 -1 -30
word timemention in	60 -39 -2 -5 -4 4 -7 -2 -5 -64
word timemention instead	-20 -6 33 -1 -1 -1 -3 -1 -1 -1
word timemention interview	-11 -1 13 0 0 0 -1 0 0 -22
word timemention invece	-2 0 3 0 0 0 0 0 0 -9
word timemention is	3 -7 34 2 -6 6 -24 -4 -3 15
word timemention ist	9 -2 0 -2 -1 -2 0 -1 -1 -13
word timemention it	12 -1 -4 -5 0 8 -8 -1 0 0
word timemention je	1 12 -6 0 0 -1 -7 -2 4 -16
word timemention kan	-2 2 2 2 -1 0 -2 0 -1 9
word timemention kennenlernen	0 0 0 0 0 0 0 0 0 9
word timemention kommen	-1 -15 18 0 0 -1 -1 0 0 32
word timemention komt	0 0 0 1 0 0 0 0 0 25
word timemention la	-1 0 0 2 3 0 -3 0 0 23
word timemention lang	10 -8 -1 0 0 0 0 0 0 -16
word timemention le	-1 3 -2 2 -1 6 -5 -1 -1 -35
word timemention legen	-19 -3 26 -3 0 0 0 0 0 -14
word timemention look	0 3 0 0 0 0 -2 0 0 -8
word timemention lunch	21 -1 -1 -2 -1 -3 -10 -2 -1 -13
word timemention m	-3 4 0 0 0 0 0 0 0 12
word timemention me	0 -3 0 0 0 0 5 0 0 8
word timemention mein	0 0 0 0 0 0 0 0 0 -10
word timemention meme	-5 -4 9 0 0 0 0 0 0 -4
word timemention met	8 -1 -2 -1 1 0 -5 0 -1 12
word timemention mi	3 -1 3 -1 0 0 -2 0 0 23
word timemention mme	0 0 0 0 0 0 0 0 0 15
word timemention moglich	0 0 0 0 0 0 0 0 0 19
word timemention muss	-1 -7 10 -1 0 0 -1 0 0 -10
word timemention na	14 -4 -2 -1 -1 -1 -5 -1 -1 -32
word timemention naar	-2 -5 0 -1 -1 -1 13 -1 -3 -7
word timemention nao	-13 1 6 12 -1 0 -5 -1 0 -7
word timemention nel	0 0 0 0 0 0 0 0 0 10
word timemention next	0 0 3 -1 0 0 -1 0 0 -18
word timemention nicht	-1 23 -19 -2 -1 0 -1 1 0 1
word timemention no	2 0 5 19 -6 -2 -6 -7 -5 -44
word timemention non	-3 16 -6 -1 -1 -1 -7 4 0 3
word timemention not	-5 -2 23 -2 -1 -2 -10 -1 0 -19
word timemention nous	0 0 0 0 -1 1 0 0 1 -8
word timemention o	-7 50 -22 -2 -2 -4 -10 -1 -2 -40
word timemention ob	-2 0 -12 20 0 -1 -4 -1 0 -2
word timemention oder	-41 78 -28 -1 -1 -1 -4 -1 -1 2
word timemention of	-13 41 -7 -1 4 -7 -11 -2 -4 -23
word timemention ok	-1 0 1 1 0 0 0 0 0 -11
word timemention on	14 -6 -1 -1 -6 11 4 -12 -3 -47
word timemention one	18 -4 -6 -2 -1 -4 0 -1 -1 -8
word timemention online	-1 0 1 0 0 0 0 0 0 18
word timemention op	22 -25 -3 -1 -1 -1 16 -6 -1 -29
word timemention open	0 0 0 0 0 0 0 0 0 11
word timemention oppure	-18 23 -3 0 0 0 -1 0 0 -22
word timemention or	-60 145 -4 -10 -8 -21 -23 -6 -12 5
word timemention ou	-7 29 -3 -1 -2 -2 -9 -1 -2 -23
word timemention over	10 0 -9 0 0 0 0 0 0 -4
word timemention panel	13 -1 -1 -2 -1 -3 -3 -2 0 -27
word timemention para	-2 2 -3 -1 6 -1 3 0 -5 29
word timemention passt	-1 0 -1 0 0 0 0 3 0 -10
word timemention pelo	1 -1 0 0 0 1 0 0 0 -9
word timemention per	15 -5 -8 0 -1 -2 -1 1 1 20
word timemention please	1 -2 -3 3 4 2 -2 -1 -2 46
word timemention pour	12 -10 0 -1 0 2 -2 1 -2 24
word timemention pra	0 4 -1 0 0 -1 -2 0 0 -16
word timemention presso	4 -1 0 0 0 0 -1 0 0 -20
word timemention que	3 2 -2 0 0 0 0 0 0 -11
word timemention s	-3 -13 9 51 2 -8 -32 -3 -4 39
word timemention sala	10 0 0 -6 0 0 -2 -1 0 1
word timemention salle	1 0 0 0 0 0 0 0 0 12
word timemention same	-7 -21 45 -7 -1 -3 -4 -2 0 -16
word timemention se	-2 -2 -2 -2 4 24 -20 1 -2 15
word timemention sharp	1 0 0 0 0 0 0 0 0 8
word timemention si	-4 -1 0 0 0 4 -2 3 0 15
word timemention so	3 -12 -1 -5 -9 -2 2 11 12 -21
word timemention start	-1 2 -3 0 1 8 -5 0 0 13
word timemention statt	-1 -15 20 0 0 -1 -1 -1 0 -2
word timemention su	1 0 0 0 0 0 0 0 0 15
word timemention suit	-11 17 -4 0 0 0 -1 0 0 18
word timemention te	-7 -11 1 -1 -1 5 19 -2 -1 -29
word timemention tengo	0 0 0 0 0 0 0 0 0 9
word timemention tenho	0 0 0 0 0 0 0 0 0 8
word timemention thank	0 0 0 0 0 0 0 0 0 25
word timemention the	10 -8 5 12 -5 -8 -1 -2 -3 -11
word timemention then	3 -2 4 -2 -3 -2 4 -1 -1 -40
word timemention through	6 -2 0 0 0 1 -1 -4 0 -18
word timemention timemention	-30 46 22 -6 -11 -8 -9 -2 -1 -85
word timemention to	-3 31 -3 -9 -5 0 -16 1 4 14
word timemention toujour	-1 -10 11 0 0 0 0 0 0 -6
word timemention und	-3 0 0 0 3 0 -8 1 7 -12
word timemention unter	3 -5 -1 0 0 -1 5 0 0 -16
word timemention valu	1 0 0 0 0 0 0 0 0 -17
word timemention verzetten	0 0 1 0 0 0 0 0 0 16
word timemention via	-4 2 0 -1 0 5 -1 0 0 -18
word timemention voor	3 -1 -1 -1 -1 3 -2 1 -1 -25
word timemention vor	-2 0 8 -5 0 0 0 0 0 -22
word timemention vorgesehen	8 -1 -1 0 0 -5 -1 0 0 -20
word timemention vous	-2 -2 0 -1 0 -6 12 -1 1 -7
word timemention we	0 -1 0 0 1 0 2 0 -2 13
word timemention we'll	-8 -2 0 0 0 0 11 1 -1 -2
word timemention weet	-2 -5 0 -1 -1 -1 14 -1 -3 -9
word timemention welcome	13 -1 -1 -2 -1 -3 -3 -2 0 -18
word timemention when	0 4 -1 0 -1 0 -1 0 0 10
word timemention wieder	-1 0 0 0 0 -1 8 2 -7 -4
word timemention will	-11 -6 16 2 0 0 0 0 0 -11
word timemention with	15 -10 -7 6 -5 1 -11 1 10 -8
word timemention work	11 24 -25 -1 -1 -3 -4 -1 -1 25
word timemention would	-15 3 15 -1 0 0 -2 0 0 0
word timemention y	-12 -3 -5 -2 -3 -3 26 -3 4 20
word timemention you	-17 22 -4 -1 9 -3 -8 0 1 23
word timemention you'll	2 0 -1 0 0 0 0 0 0 10
word timemention your	2 1 1 0 0 -1 -2 0 0 20
word timemention zelfde	-1 -4 11 0 0 -3 -2 0 0 -1
word timemention zijn	10 -6 0 -1 -1 -1 0 0 0 0
word timemention zu	2 -1 0 0 0 0 -1 0 0 -20
word timemention zum	9 -5 -1 0 -1 0 -1 0 0 15
word timemention zur	-12 -1 21 -2 0 -1 -4 0 0 4
word timemention zuruck	-2 -1 0 -1 -1 -3 8 0 0 -9
word timemention º	1 0 -1 -1 1 0 0 0 0 21
word timing	3 -2 3 4 -10 -1 5 -1 -1 -12
word tips	-12 -5 -2 -3 -2 16 11 -3 0 -23
word tips for	-10 -2 0 -2 -1 0 18 -2 0 -8
word tirar	0 -1 0 0 12 -2 -6 0 -1 -15
word title	2 3 -1 0 0 0 -2 0 -1 32
word titoli	1 -1 0 0 0 0 0 0 1 -11
word titolo	-1 -2 0 -1 16 3 -11 0 -3 -14
word titre	0 0 0 0 0 0 8 0 -8 -1
word tiver	-2 20 3 -1 -1 -1 -15 -2 -1 -3
word to	-51 -17 -31 5 16 17 60 1 0 15
word to !	-2 -3 0 0 -3 0 -3 0 12 3
word to #	15 -1 -8 -2 -8 22 -23 0 4 59
word to a	-2 -8 1 1 15 -8 6 -1 -4 7
word to accept	-4 -1 0 0 -1 8 -1 0 0 3
word to add	0 0 0 0 0 0 -3 7 -3 -41
word to adopt	0 0 0 0 0 0 0 0 0 11
word to all	-2 -2 9 -1 -3 -2 5 1 -6 -12
word to an	3 -2 -1 0 -6 -1 0 6 0 8
word to and	-1 2 0 0 -4 -1 4 1 -1 -14
word to answer	-3 0 -1 -1 -9 -8 5 23 -5 -17
word to apply	-1 -1 0 2 19 -1 -8 -1 -9 4
word to appoint	-1 -1 0 0 1 8 -5 0 -2 -6
word to approve	0 0 0 0 0 0 0 0 0 21
word to arrange	0 3 -4 -1 -4 0 -7 0 13 -19
word to ask	0 -2 2 0 0 0 -1 0 2 40
word to attend	6 4 -1 0 2 0 -10 -1 2 4
word to be	-16 -15 10 -7 24 -13 20 -1 -1 14
word to become	0 0 0 0 0 0 0 0 0 10
word to begin	0 0 0 0 0 0 1 0 0 10
word to book	-2 8 0 0 -1 0 -3 0 -1 -8
word to bring	-17 -1 -1 -2 8 -8 22 -1 -1 -1
word to calendar	3 -1 0 0 0 0 0 0 0 24
word to call	1 -1 1 12 -2 -1 -7 0 -1 -21
word to campu	-3 0 0 0 -3 0 -5 0 12 -4
word to cancel	-4 -2 13 8 -5 -1 -11 2 -1 13
word to catch	1 -1 -4 -4 -1 -1 10 -1 0 -2
word to change	0 0 1 0 0 0 0 0 0 33
word to check	0 -1 0 -5 4 0 -6 1 6 30
word to choose	-1 -6 0 0 11 -1 -7 0 4 2
word to close	0 4 0 1 3 -1 -5 0 0 -13
word to come	0 30 3 5 -11 -6 -28 -2 8 -1
word to complete	-1 -2 -1 -1 -3 -12 25 -1 -5 -16
word to confirm	-5 5 -1 -1 -6 1 6 -1 2 10
word to connect	-1 14 -3 -2 1 -1 -7 0 -1 -12
word to date	0 -4 0 0 -3 0 13 0 -6 -4
word to discus	0 9 0 0 -5 -1 -1 0 -1 9
word to do	-4 8 -3 29 -10 -8 -1 -3 -9 -48
word to everyone	6 0 0 -1 -9 0 -4 -1 9 -3
word to expect	0 0 0 0 -2 -17 21 0 0 1
word to explain	0 0 0 1 0 0 0 0 0 8
word to extend	-1 0 0 0 0 4 -1 0 0 -13
word to face	1 1 0 0 0 0 -2 0 0 -16
word to find	-1 -5 9 -1 -1 0 -3 0 3 15
word to follow	22 -8 -5 -2 -2 6 -10 -1 0 -18
word to get	1 6 2 -1 6 -4 -4 -2 -4 20
word to give	3 -12 -4 -1 6 16 -3 0 -7 9
word to go	-7 0 -5 3 4 -6 15 -3 -1 42
word to have	1 0 -4 -2 -2 38 -37 7 -2 -92
word to hear	0 9 -3 0 9 -4 2 -2 -12 -4
word to help	0 2 0 0 5 0 -2 0 -4 10
word to her	0 0 0 0 0 0 0 0 0 20
word to hire	-1 0 -1 16 -15 -1 3 0 -1 -2
word to hold	-4 1 -9 16 -6 1 2 0 0 -4
word to inform	-8 -1 0 -1 8 20 -16 5 -7 -12
word to internal	0 0 0 0 -3 0 4 0 -1 12
word to interview	22 0 -1 -6 16 -5 -17 -3 -6 -10
word to introduce	0 0 0 0 2 -1 0 0 0 16
word to invite	3 3 -1 -1 -4 -1 -8 -1 10 -3
word to it	8 -2 -3 3 4 -3 -4 0 -4 -6
word to join	-3 4 -1 -3 20 8 -12 -1 -12 -12
word to know	-3 6 -5 -2 20 -6 1 -1 -9 -12
word to learn	0 0 0 -1 10 -2 -3 0 -4 3
word to leave	-1 -1 2 -1 6 0 -3 -1 -1 8
word to let	7 -5 -11 12 -9 3 4 1 -2 8
word to look	0 0 0 0 3 -1 -2 0 1 22
word to make	4 -2 -2 -1 16 2 -13 -2 -3 12
word to me	3 -6 -1 -1 4 -1 5 -1 -2 20
word to meet	-14 35 -12 -3 -33 -11 21 -5 22 -49
word to move	-1 2 -3 -2 2 1 11 -2 -7 6
word to my	0 -8 -1 -1 -8 0 11 5 1 -46
word to offer	-3 0 -1 -1 -2 19 -8 -1 -2 43
word to one	-1 -1 0 0 -7 -2 -5 6 11 13
word to our	2 6 0 -5 -2 3 -6 -2 4 -25
word to pick	1 -4 3 0 -3 0 6 0 -1 -9
word to postpone	-1 -1 12 0 -1 0 -7 -1 -1 -7
word to present	0 0 0 0 0 0 0 0 0 14
word to proce	0 0 0 0 9 -2 2 0 -8 -1
word to push	0 0 1 0 0 0 0 0 0 -8
word to reach	-2 -2 -1 1 -3 -1 9 0 -1 1
word to recommend	0 0 0 0 0 0 0 0 0 18
word to record	-2 8 0 0 0 0 -3 0 -1 -4
word to report	-2 -3 -2 -2 -8 3 15 0 -1 -10
word to reschedule	-4 -9 25 -8 -1 0 -1 -1 -1 19
word to respond	-1 0 0 0 -1 0 1 2 1 -25
word to review	0 0 0 0 0 9 -5 0 -2 -20
word to ridge	-8 -8 -1 -1 -4 2 -3 11 11 -41
word to ring	-2 -5 1 4 -1 -1 20 -17 0 -7
word to run	-1 -4 0 0 -4 -3 14 -1 0 5
word to say	-10 2 -3 -2 9 7 -25 0 22 -27
word to see	-24 2 13 7 -25 21 11 -5 1 -29
word to send	-1 -8 0 0 -9 0 19 1 -1 3
word to sender	0 0 0 0 -4 0 -1 6 0 -12
word to set	-9 -6 0 0 1 -1 12 -1 4 -14
word to show	9 -5 -1 2 1 -5 0 -1 0 -12
word to sign	0 0 0 0 0 3 -1 -1 -1 29
word to sit	0 -2 0 0 5 0 -4 0 2 8
word to somebody	0 -1 0 1 5 -1 2 0 -4 -10
word to speak	-13 8 -2 -1 -2 -2 11 -1 -1 26
word to start	0 -8 -3 -1 -4 19 -1 -1 -1 -33
word to stay	0 -1 -5 2 4 -2 3 0 0 -8
word to take	-13 -12 4 7 -14 20 -2 -3 12 -15
word to talk	-7 26 -7 1 -10 -16 12 -6 6 -19
word to tallfir	0 0 0 0 0 -11 11 0 0 -4
word to tell	1 -4 -1 0 -1 7 7 -2 -8 22
word to thank	0 -5 0 0 9 0 0 0 -3 -3
word to the	13 -16 -12 -12 -1 -30 49 3 7 -52
word to think	-2 -5 -1 0 -5 5 10 -1 0 2
word to this	7 -6 0 0 4 -1 -9 10 -6 -50
word to three	-2 -5 0 0 -5 -1 12 5 -4 -5
word to timemention	3 -7 25 -3 -1 -2 -10 -3 -2 23
word to two	-4 -4 -4 -2 1 -2 15 -1 -1 -2
word to us	-10 -2 -1 0 0 -2 16 -1 0 -30
word to use	0 2 0 0 0 0 -1 0 0 25
word to view	0 -1 0 0 5 9 -8 -1 -3 -11
word to volunteer	0 0 0 0 0 0 0 0 0 31
word to work	-3 -13 -3 -1 4 10 8 -2 0 10
word to you	-5 3 -6 -1 9 0 4 5 -9 26
word to your	-2 -6 6 -3 16 11 -25 3 0 12
word tobia	7 2 0 0 -1 0 -2 -2 -3 -17
word toch	-1 -7 -1 4 25 -2 -8 -1 -8 -15
word toch niet	1 -6 4 5 -1 -1 -2 0 0 -16
word tochter	0 0 0 0 0 0 0 0 0 9
word toda	-1 -5 -1 0 6 0 1 0 1 -18
word toda las	0 1 0 0 3 0 1 0 -4 -12
word todo	-16 0 6 2 11 6 -10 -1 3 -25
word todo mundo	-8 0 5 0 0 3 0 0 0 -1
word todo os	0 1 -1 -1 0 -1 2 0 0 -25
word toe	0 -1 0 -1 5 0 -8 -2 8 -4
word toelatingsgesprek	0 0 0 0 0 0 0 0 0 8
word together	-5 -3 -2 -2 -3 -2 13 -2 4 9
word toi	-1 -3 -1 0 0 25 -18 0 -1 18
word told	-4 -1 -7 23 -1 -6 0 -3 -2 34
word told me	-3 3 -1 0 1 0 0 0 0 27
word told that	0 0 0 0 0 0 0 0 0 8
word told the	-1 0 1 1 0 0 0 0 0 -9
word told to	0 0 -1 10 -4 -1 -2 0 -1 -1
word told us	-1 0 -2 3 3 0 -2 -1 0 14
word told you	-2 -2 -2 5 7 -3 4 -2 -5 -26
word tom	1 -1 -2 0 0 6 -4 1 0 16
word toma	4 4 -1 -2 -7 7 -4 -1 -1 -8
word tomamo	0 -1 0 0 16 0 -1 0 -13 -6
word tomar	-5 4 -2 2 -3 25 -30 -1 10 -22
word tomasz	0 0 0 0 0 0 0 0 0 34
word tombe	-3 1 4 2 -1 0 -2 0 0 -28
word ton	3 18 -2 0 7 -2 -17 -2 -5 -8
word too	-1 -1 -6 -1 -6 -8 13 1 10 23
word too many	0 0 0 0 0 0 0 0 0 8
word took	-7 -3 0 2 52 -6 -29 -1 -9 -14
word tool	-4 -1 -2 4 -3 8 -2 0 0 3
word top	6 0 -2 -2 -12 1 4 3 2 -4
word top of	-1 -1 0 -1 -11 -1 13 4 -1 -7
word topa	-2 12 -2 0 0 -2 -4 0 0 -41
word topa uma	-2 12 -2 0 0 -3 -3 0 0 -45
word topic	-6 -3 0 0 0 0 10 0 0 19
word topic :	0 0 0 0 0 0 0 0 0 15
word tor	2 -1 -1 0 0 0 0 0 0 -18
word tor #	2 -1 -1 0 0 0 0 0 0 -18
word tot	18 -23 15 -1 3 -6 -20 -2 17 -8
word tot #	11 -3 0 0 0 -3 -3 0 0 0
word tot het	-2 0 0 0 -2 0 -4 0 8 -6
word tot timemention	21 -11 -1 -1 11 -5 -20 -5 11 1
word total	-9 4 -3 13 5 -1 -5 -1 -2 24
word touch	-6 -10 -3 4 -10 -5 2 11 18 -28
word touch about	4 -3 -2 0 -1 -1 0 0 3 -12
word toujour	-6 -21 -1 -1 -1 -7 43 -1 -6 -24
word tour	4 0 0 -1 -1 0 -3 0 2 13
word tour of	0 -1 0 0 0 0 -2 0 2 16
word tous	0 5 2 -2 -4 0 0 0 -1 10
word tout	0 5 -1 2 -13 -1 -2 -1 10 41
word tout mes	0 -3 0 1 0 4 -1 0 0 10
word toute	-1 -1 0 -1 8 -5 -1 4 -1 8
word toute notre	0 0 0 0 0 0 0 0 0 10
word town	0 0 0 -3 4 -1 8 -10 2 4
word tra	-1 3 -1 -1 1 0 -1 -1 -1 -20
word tra i	1 0 0 0 1 0 -1 0 0 -10
word trabajaria	0 0 0 0 0 0 0 0 0 -19
word trabajo	0 0 2 0 -1 0 0 0 0 -9
word trabajo en	0 0 0 0 0 0 0 0 0 -9
word trabalharia	0 0 0 0 0 0 0 0 0 -15
word track	-1 0 -1 0 0 0 2 0 1 9
word trad	-2 -5 12 0 0 0 -4 0 0 -15
word trade	-4 -2 11 0 2 -5 -20 19 -1 -39
word trae	9 -1 -2 -3 0 -1 -1 0 0 -1
word traga	8 0 -3 -2 0 0 -1 0 0 14
word traga o	0 0 0 0 0 0 0 0 0 9
word traga os	0 0 0 0 0 0 0 0 0 9
word tragam	0 0 0 0 0 0 0 0 0 8
word train	0 2 5 0 4 -4 -5 -9 7 144
word train and	0 -1 0 0 -3 -1 -1 0 6 15
word train is	0 0 0 0 0 0 0 0 0 30
word train programme	0 0 0 0 0 0 0 0 0 13
word trainee	-2 -4 -2 -6 8 -4 14 -2 -4 -31
word tran	1 0 0 0 0 0 0 0 0 10
word transcript	-1 -4 0 0 0 0 6 0 1 22
word transmise	0 0 0 0 -1 0 14 0 -12 -9
word transport	2 -1 1 0 0 0 -1 0 0 13
word transtorno	-1 -1 2 2 -1 0 0 0 0 -11
word tratar	-1 0 0 0 0 3 -1 0 0 -8
word travail	0 -5 -1 0 0 -7 13 0 0 25
word travaux	-3 1 -1 0 -2 0 0 0 6 -9
word travel	-6 3 -2 1 -3 -2 -11 23 -3 -12
word travel grant	0 0 0 0 0 0 0 0 0 16
word travell	-3 -3 -3 -4 4 -2 -10 23 -3 -10
word traz	2 -1 0 0 -1 2 -1 0 -1 17
word tre	-3 5 -5 -1 0 -3 2 -1 5 10
word treinta	0 0 0 0 0 0 0 0 0 9
word treno	0 3 0 0 0 0 -2 0 0 10
word trent	0 0 0 0 0 0 0 0 0 12
word trente	0 0 0 0 0 0 0 0 0 15
word tres	-3 24 -4 -3 -20 -7 0 -4 16 94
word tres bien	4 -1 -1 0 -1 -1 3 0 -2 13
word tres candidato	0 0 0 0 0 0 0 0 0 18
word tres dias	-2 -3 -1 0 0 -4 11 0 0 5
word tres entrevista	0 0 0 0 0 0 0 0 0 13
word tres finalista	0 0 0 0 0 0 0 0 0 23
word tres vite	0 9 0 0 -2 0 -5 0 -1 -1
word triagem	-1 28 0 0 -2 0 -23 -1 -1 -5
word trial	32 3 -21 1 -8 12 -11 -4 -5 -68
word trial shift	22 -4 -20 -1 0 0 4 -1 -1 -38
word tried	-2 1 1 0 4 -1 14 -17 0 2
word tried to	-1 -1 0 0 5 -1 16 -17 0 -2
word troi	1 19 -4 -1 3 4 -24 -1 1 7
word troi semain	0 0 0 0 0 0 -1 0 2 9
word trop	3 -2 0 0 1 0 1 0 -1 -17
word trouble	-6 -4 12 0 3 -1 -5 0 2 6
word trouve	-2 -2 -7 14 -3 -1 2 -1 0 -5
word trouver vite	0 0 0 -1 4 0 -2 0 -1 9
word trova	0 0 0 0 0 2 -1 0 0 -11
word trovare	0 0 0 0 2 0 -1 0 0 11
word troviamo	-1 0 12 -5 -1 -1 -4 0 0 -4
word true	0 0 0 0 0 0 0 0 0 14
word truly	-2 2 0 2 8 -8 -1 0 0 -12
word trust	-1 1 0 0 11 -7 -10 -1 8 3
word truste have	0 0 0 3 -1 0 -1 0 0 10
word try	2 -1 -1 -1 12 -1 -4 1 -7 12
word trying	0 9 4 -1 1 -1 -12 1 -1 14
word trying to	0 9 5 -1 1 -1 -11 0 -1 6
word tu	-6 15 -4 -5 31 25 -33 6 -29 -47
word tu ?	0 0 0 0 0 0 0 0 0 9
word tu aceptacion	0 0 0 0 0 2 -1 0 0 -15
word tu candidatura	9 -8 -1 -1 15 -1 6 -1 -17 -31
word tu cita	1 0 -1 0 0 0 0 0 0 18
word tu curriculum	-1 13 -1 0 -3 0 6 -2 -13 -28
word tu cv	-1 13 -1 0 -4 -1 8 -1 -14 -20
word tu entrevista	-15 -2 10 -2 1 -1 12 -1 -2 -26
word tu equipo	0 0 0 0 0 0 0 0 0 18
word tu inscripcion	0 -1 0 0 10 0 -6 0 -2 -10
word tu inter	0 5 0 0 1 0 -5 0 0 -8
word tu la	0 0 0 0 0 0 0 0 0 11
word tu me	0 0 0 0 0 0 0 0 0 9
word tu mensaje	-1 2 0 0 -6 0 -9 13 2 -10
word tu perfil	-4 1 -1 -1 -1 -1 8 -1 -2 8
word tu peux	0 -1 0 0 -1 0 3 0 0 15
word tu postulacion	0 -4 0 0 6 0 -6 0 4 -18
word tu proceso	-1 -2 0 0 5 -1 11 0 -13 -2
word tu tiempo	0 -1 0 0 2 0 0 0 0 -13
word tua	-6 14 -1 0 -2 1 -5 2 -3 -29
word tua candidatura	-2 10 -1 -1 -7 -1 3 -1 1 -46
word tudo	5 -5 -5 -1 2 3 -4 -1 6 -13
word tue	-1 8 -1 0 -1 -2 -1 -2 0 -8
word tuesday	10 -2 -1 -1 0 -1 -13 7 -1 18
word tuesday #	9 -2 0 0 0 0 -6 0 0 -1
word tuesday april	0 0 0 0 0 0 0 0 0 12
word tuo	-8 23 -1 -3 1 3 4 -2 -17 -8
word tuo colloquio	-6 12 0 -1 -1 0 -2 -1 -1 -3
word tuo curriculum	1 5 0 0 -1 0 -5 0 0 -10
word tuo cv	0 0 0 0 0 0 16 -3 -12 -7
word tuo profilo	0 4 0 0 -3 0 15 -3 -12 3
word turn	3 -2 1 4 -7 -3 6 -1 -1 19
word turn down	0 0 0 0 0 0 0 0 0 13
word turno	-7 -14 -1 0 -2 -1 23 -1 3 1
word turno de	-6 -4 -1 0 0 0 11 0 0 -3
word tus	-1 -3 -1 0 -8 -1 7 -2 9 -15
word tutor	1 0 0 0 -4 0 6 1 -4 28
word tutti	-1 3 0 0 -4 -2 -12 0 18 0
word tutto	0 -2 2 6 0 -2 -3 -1 1 -15
word tuya	0 1 0 0 1 0 0 0 0 -9
word tuyo	0 1 0 0 0 3 -2 0 0 12
word twee	-1 1 -2 -1 -10 -2 13 1 2 21
word twee weken	0 0 0 0 -2 0 -4 -2 9 18
word twee werkdagen	0 0 0 0 -1 0 -4 3 4 -11
word tweede	6 -2 -2 -2 5 -1 -2 0 -2 38
word tweede ronde	0 0 0 0 3 0 -2 0 0 27
word twelve	1 -1 0 0 -3 5 1 0 -2 21
word twenty minut	8 3 1 -1 -2 -1 -6 -1 -1 -3
word twice	0 2 0 0 -13 14 -4 0 2 18
word two	-17 -30 2 -5 15 3 40 -2 -5 -8
word two days	-3 1 -5 0 0 0 6 1 0 13
word two form	1 0 0 0 0 0 1 0 0 -12
word two letter	0 0 0 0 0 0 -1 0 1 25
word two more	-12 2 -3 -4 -6 -2 29 -3 -2 -21
word two of	2 -7 3 -2 2 -3 11 -2 -3 -27
word two other	7 0 0 0 3 0 -9 0 -1 14
word two people	-1 -1 0 0 11 -1 -6 0 -1 -5
word two refere	0 -1 0 0 0 0 3 0 0 -14
word two referenc	0 -1 0 0 0 1 1 0 0 9
word two seat	0 0 0 0 0 0 0 0 0 10
word two thing	0 0 0 0 4 0 -2 0 -1 9
word two to	0 -5 0 0 -2 0 9 0 0 -3
word two week	-1 -3 -2 -1 -2 1 -6 -1 15 38
word two work	0 -1 0 0 -1 0 -4 7 -1 -16
word type	-2 -1 3 0 0 1 -1 0 0 -21
word typing	0 0 0 0 0 0 1 0 0 -9
word u	26 10 -10 -10 6 30 -34 -6 -12 5
word u aan	0 0 0 0 -1 0 0 0 2 15
word u een	5 -1 0 0 -3 0 -1 0 0 10
word u en	0 0 0 0 0 0 0 0 0 21
word u er	0 0 0 0 0 0 8 0 -7 2
word u graag	3 -1 -1 0 0 0 0 0 0 -20
word u het	0 0 0 0 0 2 -1 0 0 21
word u hoort	0 0 0 1 0 0 8 0 -7 1
word u ons	2 -3 0 0 -8 0 10 0 0 4
word u op	3 -1 -1 0 0 7 -7 0 0 -30
word u plannen	0 1 0 0 0 0 0 0 0 11
word u te	0 -3 0 -4 -2 16 -5 -1 -1 -9
word u timemention	3 2 -1 -1 -1 2 -3 0 0 -32
word u uw	7 -5 -1 0 0 2 -2 0 0 -17
word u van	0 0 0 0 0 0 -3 0 4 14
word u wordt	-2 -2 -1 0 6 0 -6 0 6 -26
word u zou	0 0 0 0 0 0 0 0 0 -17
word uben	0 0 0 0 0 0 0 0 0 8
word uber	10 18 -8 -3 -12 -3 -8 -3 9 50
word uber den	-2 24 -5 0 -3 -1 -9 -3 -2 -1
word uber die	2 -5 0 -1 -6 -2 8 0 4 12
word uber eine	0 0 0 0 0 0 0 0 0 21
word uber ihre	8 -6 0 -2 0 0 0 0 0 28
word ubermittelt	0 0 0 0 -1 0 -1 0 2 -11
word ubernimmt	0 0 0 0 0 0 0 1 0 22
word uberzeugt	1 -2 0 -2 -2 9 -2 0 -1 12
word uffici	2 0 0 0 0 0 -2 1 0 10
word ufficio	-2 4 1 -1 -2 -2 11 0 -8 -40
word uhrzeit	-2 -1 5 -1 -1 0 2 -1 0 -16
word uit	-1 7 -6 9 -13 6 3 -2 -4 -6
word uit ?	-5 3 -1 0 -7 -1 12 0 -2 11
word uit voor	1 5 -1 -1 -1 -1 -3 -1 1 -10
word uiterlijk	-8 3 -1 -1 -1 8 2 -1 -1 -28
word uiterlijk timemention	-7 3 -1 -1 -1 8 0 -1 0 -32
word uitker	0 0 0 0 0 0 0 0 0 32
word uitnodig	11 -2 -3 -1 -1 -1 0 -1 -1 -17
word uitnodig voor	3 -2 0 0 0 0 0 0 0 9
word uitslag	0 -2 0 0 22 -1 -18 -1 -1 7
word ultima	0 23 0 -1 6 -1 -25 -1 -1 6
word ultime	-1 -1 0 0 0 -1 6 0 -3 -14
word ultimo	10 -3 -6 0 -1 -1 2 0 0 -4
word um	0 -11 35 -8 -19 -13 -14 -3 32 2
word um #	-3 3 1 0 0 0 0 0 0 15
word um abraco	-1 0 0 -1 10 -2 -8 0 2 -22
word um den	0 0 0 0 0 0 0 0 0 45
word um die	5 -2 0 -1 1 0 -2 0 -1 20
word um einen	-8 -8 0 0 0 0 17 0 0 -8
word um grupo	0 0 0 0 0 0 0 0 0 18
word um horario	-5 14 -1 0 -2 -1 -3 0 -1 -7
word um novo	-1 -4 12 -6 -2 0 2 -1 0 -3
word um papo	-1 10 0 0 -2 -1 -5 0 -1 -7
word um timemention	16 -23 23 -1 -1 -2 -9 -1 -1 -8
word uma	5 37 -20 -1 -2 -7 -18 5 1 -26
word uma decisao	0 0 0 0 1 0 0 0 0 -8
word uma entrevista	0 10 -1 0 -2 0 -8 0 2 10
word uma hora	2 0 2 0 0 0 -3 0 0 10
word uma mensagem	8 -4 -6 0 0 0 2 1 0 -3
word uma primeira	0 4 0 0 -1 0 -2 0 0 8
word uma vaga	0 0 0 0 -6 0 0 8 -1 29
word uma vez	-1 -1 0 3 -9 0 3 7 -1 -11
word umas	11 -9 -6 0 -1 0 5 0 -1 4
word un	-4 12 12 -15 14 -12 -22 15 0 -88
word un abrazo	0 -1 -2 0 11 -1 -7 0 0 -3
word un altro	0 3 3 -1 -1 0 -3 0 0 23
word un caso	0 0 0 0 0 0 0 0 0 9
word un clic	0 0 0 0 0 0 0 0 0 12
word un colloquio	9 -1 -7 -1 -6 -1 1 -1 7 -32
word un creneau	5 1 -2 0 -1 0 -1 0 -1 11
word un delai	-1 0 0 0 6 0 -2 5 -9 -2
word un dia	0 3 0 0 0 0 -2 0 0 -8
word un echange	0 3 0 0 -1 0 -1 0 0 10
word un entretien	6 1 -1 -1 -6 -1 3 -1 0 11
word un incontro	-1 0 0 0 -2 -1 6 0 -1 -11
word un ojo	0 0 0 0 0 0 0 0 0 -9
word un orario	0 1 1 0 0 0 -1 0 0 8
word un paio	0 0 9 -5 -1 0 -2 0 0 -8
word un petit	0 1 0 0 -9 0 -1 0 10 -1
word un piacere	-1 -9 0 0 11 0 0 0 0 -1
word un posto	4 0 -3 0 0 0 0 0 0 20
word un premier	-1 11 0 0 -1 0 -8 0 0 -13
word un quart	0 1 0 0 1 0 -1 0 0 9
word un rato	3 -1 0 0 0 0 -2 0 0 -10
word un saludo	1 -2 2 0 -3 0 -3 -1 8 -13
word un suo	0 1 0 0 0 0 -1 0 0 9
word un test	-13 -6 0 0 -2 -1 22 0 0 -5
word un'altra	-1 8 0 0 -4 0 0 0 -1 -22
word un'ora	0 1 0 0 0 0 0 0 0 10
word una	0 45 -7 7 -9 -9 -18 -9 0 -36
word una domanda	0 -7 0 0 0 -1 9 0 0 -12
word una entrevista	13 -7 -2 -1 -5 0 -1 -4 7 3
word una hora	-2 6 0 0 -1 0 -1 0 -1 28
word una persona	-1 7 -1 -1 1 -1 -3 -1 -1 -23
word una prima	0 6 0 0 -1 0 -8 0 3 -5
word una risposta	0 -1 -1 -1 5 0 -3 -1 2 -29
word una vez	-1 5 0 -1 2 0 -4 4 -5 -8
word unable	4 -2 -1 -1 6 -2 -2 1 -3 39
word unable to	4 -2 -1 -1 6 -2 -2 1 -3 39
word unanimou	-1 0 0 0 -1 7 -5 0 0 -13
word unas	0 6 0 0 -1 0 -3 0 -2 23
word unas pregunta	0 6 0 0 -1 0 -3 0 -2 23
word unaufgefordert	-3 -1 0 0 -2 0 -3 0 10 -9
word unbefristet	-1 -1 0 0 -1 -5 8 0 0 -2
word unchang	-1 0 2 0 0 0 0 0 0 -23
word und	-3 -31 6 -7 2 0 30 2 1 37
word und #	-3 -6 0 0 3 0 9 0 -1 -15
word und bringen	0 0 0 0 0 1 0 0 0 14
word und das	0 -4 -2 -1 10 -1 -3 0 0 2
word und der	0 0 0 0 0 1 1 0 0 -10
word und ich	11 -8 0 -1 8 0 -2 0 -8 -10
word und ihre	-1 -3 -1 0 9 0 -2 0 -2 2
word und ihren	0 0 0 0 0 0 0 0 0 8
word und kommen	-2 -1 0 -1 -1 0 -2 0 8 -5
word und melden	0 0 0 0 3 0 -3 6 -5 38
word und wir	-4 1 -1 0 -1 5 -2 0 1 -19
word und wird	-1 0 0 0 -3 0 -9 0 14 -4
word und wurden	0 2 0 0 -2 0 -7 0 8 -8
word undeliver	0 0 0 0 -4 0 0 6 0 -11
word under	-3 -5 0 0 11 -1 22 -1 -24 -19
word under consideration	-1 -1 0 0 -2 0 20 0 -15 -11
word understand	1 -6 -1 14 -17 -3 7 -2 5 7
word understand and	-1 -1 -1 14 -7 -1 -2 -1 -1 -4
word understood	-2 -1 -2 6 -2 -1 3 -1 -1 -9
word underwriter	1 0 0 0 0 0 0 0 0 -14
word une	-2 6 3 -2 12 -5 2 0 -14 -1
word une autre	-1 -1 8 -2 5 0 -8 0 -1 -1
word une candidate	0 0 0 0 0 0 1 0 0 -9
word une demi	1 8 0 0 -1 0 -7 0 0 -10
word une heure	3 -1 0 0 0 0 -1 0 0 12
word une personne	0 2 0 0 3 0 -3 0 0 -11
word une piece	1 0 0 0 0 0 0 0 0 17
word une place	0 0 0 0 0 0 0 0 0 14
word une reponse	-1 -1 -1 0 5 -1 3 5 -9 -13
word une suite	0 0 0 0 2 0 0 0 0 22
word une vingtaine	0 5 0 0 -1 0 -3 0 0 -11
word unfortunate	-3 -5 13 -6 -9 -1 6 -1 4 47
word unfortunate the	0 0 0 0 -1 0 7 0 -5 12
word unfortunate we	-2 -1 2 1 -3 0 -3 0 6 16
word unfortunate we're	0 0 0 0 0 0 0 0 0 10
word unidade	0 0 2 0 -7 0 8 -2 0 -3
word uniform	0 0 0 0 0 0 0 0 0 16
word unit	6 -10 -1 1 -2 -1 7 1 -1 24
word unit #	0 0 0 0 0 0 0 0 0 44
word universidad	1 -3 0 0 -1 0 3 0 1 -8
word universidade	3 -1 0 -3 -9 0 8 0 3 -13
word unles	-1 -6 16 -7 2 3 -5 0 -1 -25
word unles i	5 -2 0 0 0 0 -2 0 0 -20
word unles you	-6 -4 15 -7 2 3 -3 -1 -1 -9
word uns	-8 -14 8 -12 14 20 6 -3 -12 -109
word uns als	7 -1 0 0 -1 0 -12 0 7 -3
word uns am	5 -4 0 0 -1 0 1 0 0 -8
word uns auf	2 -1 -1 0 -1 2 -2 0 0 -20
word uns bitte	1 7 -3 -1 -4 0 2 0 -1 -12
word uns ein	0 0 0 0 0 0 0 0 0 9
word uns eingegangen	0 0 0 0 -1 0 -1 5 -1 14
word uns fur	0 0 0 0 2 0 -1 0 0 10
word uns ihnen	3 -2 0 -1 -1 2 -1 0 0 16
word uns im	-13 -2 -1 -2 -1 4 16 -1 -1 -6
word uns in	-3 5 -1 -1 3 -1 -2 0 1 -16
word uns jetzt	-3 -2 0 0 14 0 -6 -1 -1 -1
word uns noch	-1 -1 0 0 -3 -1 9 -1 -2 -19
word uns sehr	9 -7 0 0 0 1 -1 0 0 -10
word uns uberzeugt	3 -1 0 0 0 0 -1 0 -1 10
word uns vor	1 -1 0 0 -1 0 -16 0 18 -3
word unser	-5 0 7 9 9 -3 -6 1 -13 -40
word unser angebot	0 0 0 0 0 1 0 0 0 9
word unser gesprach	-1 -10 9 0 6 -1 -1 -2 -1 -16
word unser termin	-2 -8 6 8 -1 -1 -2 0 0 -3
word unsere	0 1 -1 -1 -5 0 5 0 0 -22
word unserem	-4 6 -1 -1 -9 2 13 0 -7 -29
word unserem haus	1 -1 0 0 -2 3 0 0 0 -12
word unserem kunden	-5 4 0 0 0 0 4 0 -2 -14
word unseren	0 -1 1 0 0 0 -1 0 1 -10
word unseren termin	0 0 0 1 0 0 0 0 0 -11
word unserer	10 0 -3 -1 0 -1 -12 -1 8 -33
word unserer bank	0 0 0 0 0 0 0 0 0 -18
word unserer kita	0 0 0 0 0 0 -8 0 8 -6
word unsubscribe	0 -3 0 0 5 0 2 0 -3 14
word unsuccessful	0 -1 0 0 16 0 -6 -2 -6 3
word unter	4 -2 -2 -2 -3 0 -1 1 4 -37
word unter #	2 1 -1 -1 0 -1 1 0 0 -17
word unter der	0 0 0 0 -3 0 -1 2 2 -10
word unterlagen	4 4 -2 2 -19 -4 13 -1 3 -26
word unterlagen liegen	0 0 0 0 -1 0 -4 0 6 -17
word unterlagen und	0 0 0 0 0 0 0 0 0 23
word until	-9 -15 -18 -2 -21 -20 25 33 28 26
word until the	0 -3 -2 -1 -8 -2 7 3 4 -7
word until then	-6 -2 0 -1 -4 -2 -7 0 22 9
word until timemention	-6 -10 -4 -3 -3 -6 6 26 1 6
word unwell	-2 0 4 0 0 0 -1 0 0 18
word up	-7 16 -28 -6 5 7 17 -11 6 30
word up !	9 -4 -3 0 0 0 0 -2 0 0
word up #	2 -1 0 0 0 0 0 0 0 12
word up :	5 1 -6 0 -3 0 -2 0 5 8
word up a	-5 -8 -1 -1 5 0 9 0 2 6
word up and	0 -1 1 -1 2 0 0 0 -2 9
word up at	0 -1 0 6 -4 0 0 0 0 21
word up by	0 -2 0 0 0 0 -5 0 8 -4
word up for	-2 -6 0 0 6 -2 6 0 -1 11
word up on	-7 1 0 -1 8 -1 -2 6 -4 33
word up our	-1 0 -4 -1 -4 14 -3 -1 0 -4
word up that	10 -2 -7 -2 2 0 10 -10 -1 -4
word up the	0 0 0 0 -2 0 3 0 0 23
word up timemention	0 0 0 0 2 -1 0 0 0 15
word up to	-3 6 -2 0 -8 -6 18 5 -10 5
word up with	-2 1 0 0 0 8 -9 -1 2 -13
word upcom	-1 -5 -4 -1 -1 0 10 3 0 -11
word upcom interview	-1 -5 -4 -1 -1 0 10 3 0 -29
word updat	-32 -3 58 -2 -9 7 -15 -7 3 13
word updat :	-6 -1 11 -1 -1 0 -1 0 0 -7
word updat the	-15 0 20 0 -1 0 -2 0 0 1
word update	-21 -4 -10 6 20 31 13 -20 -14 -22
word update :	-1 -1 0 0 -2 17 -14 -6 7 -1
word update from	-3 -3 0 0 6 2 4 -4 -1 -10
word update on	-1 6 -1 -1 -1 3 2 -1 -7 -15
word update your	0 0 0 0 0 0 0 0 0 14
word update zu	0 -1 0 0 8 0 -2 0 -4 -3
word upon	-1 -1 0 -1 8 1 -3 0 -3 -7
word urgent	-4 -1 0 5 -5 -1 -16 26 -2 2
word urgente	-2 -4 5 1 -2 -1 -2 5 0 -9
word us	-3 -31 -12 22 -9 36 -4 -11 13 -114
word us !	-6 -3 3 -1 -2 -7 17 -1 -2 -7
word us ?	-1 4 -1 0 1 7 -11 0 1 -33
word us a	-2 -14 6 -1 -1 -1 8 -1 7 -7
word us about	0 -1 0 0 4 0 -1 0 -3 19
word us all	-1 3 0 0 -2 0 -2 0 2 -17
word us and	-7 0 -2 11 -1 0 -3 1 1 0
word us as	-2 -3 2 -1 -1 4 0 0 1 -8
word us at	4 -5 -1 2 -3 0 -5 -1 8 -25
word us by	-12 -9 -1 0 -2 5 16 -3 5 19
word us canada	-5 -1 -1 1 0 0 0 6 0 -17
word us down	0 0 0 0 0 0 0 0 0 9
word us for	-1 5 0 0 1 0 -1 0 -3 29
word us how	0 0 0 0 0 0 0 0 0 9
word us in	2 -1 0 0 4 0 -12 0 9 0
word us j	11 -3 -1 -1 -2 0 -2 -1 -1 -18
word us know	-4 1 1 28 -17 4 -9 -3 -1 -20
word us last	-1 -1 0 0 8 0 -6 0 0 -4
word us on	16 -6 -2 -1 11 -4 -13 -1 0 5
word us the	-4 -1 0 0 -1 -2 11 -2 -1 -11
word us through	0 -1 0 0 1 -1 2 0 0 11
word us to	-1 -1 0 1 -1 -1 1 -1 3 16
word us two	0 0 0 0 -2 0 3 0 0 21
word us up	0 0 0 0 -1 0 -1 6 -3 -9
word us which	-2 5 0 0 0 -2 0 0 -1 11
word us within	0 0 0 0 0 0 -1 0 2 25
word us your	-2 2 0 0 -4 4 1 0 -1 -23
word uscita	0 0 0 0 0 0 0 0 0 8
word use	3 -3 -5 0 2 -2 -1 7 -2 27
word used	-1 -1 4 0 -1 -1 -3 0 3 30
word user	-1 0 0 0 -2 -1 -1 3 1 12
word using	1 7 4 0 -2 0 -10 0 -1 35
word using the	0 7 5 0 -1 0 -9 0 -1 15
word usted	-1 11 -1 -1 -6 2 -5 -1 1 22
word usual	-1 6 -1 -1 -8 6 -5 9 -5 -2
word utei	-1 -3 0 0 -3 6 15 -1 -13 -3
word utente	0 0 0 0 0 0 0 1 -1 16
word uur	30 -22 9 -3 -6 14 -11 -2 -9 5
word uur en	-1 -1 -1 -1 -1 11 -5 0 -1 3
word uw	4 5 -1 -2 -16 0 -13 13 10 106
word uw aanmeld	0 0 0 0 0 0 -3 0 4 18
word uw aanvraag	0 0 0 0 0 0 0 0 0 13
word uw afspraak	0 0 0 0 0 0 0 0 0 12
word uw bericht	-7 -1 0 0 -2 0 -4 18 -3 -6
word uw brief	2 0 0 0 0 -1 -1 0 0 -11
word uw inschrijv	-2 0 0 0 -1 0 -5 0 9 -8
word uw kandidatuur	-2 20 0 0 -2 0 -5 -4 -7 -11
word uw project	0 0 0 0 0 0 0 0 0 8
word uw sollicitatie	3 -4 -1 -1 -8 -1 10 -1 3 -40
word uw team	0 0 0 0 0 0 0 0 0 10
word uw uitker	0 0 0 0 0 0 0 0 0 20
word ux designer	0 1 0 0 0 0 0 0 0 13
word v	14 -5 -2 -6 17 6 -17 -1 -6 16
word v #	0 0 0 0 0 0 0 0 0 19
word va	19 -10 7 0 -1 -1 -14 -4 2 3
word va ?	7 -5 0 0 0 0 0 0 0 15
word va bene	5 -10 6 0 0 1 -1 0 0 -8
word vacacion	-1 -1 0 0 -6 -7 1 14 1 -6
word vacanci	-1 -1 0 0 -1 0 1 2 0 24
word vacancy	-1 10 -3 3 -5 -4 -18 1 18 -69
word vacancy on	3 0 0 -1 0 0 -1 0 0 -16
word vacant	0 0 0 0 1 0 0 0 0 8
word vacante	2 8 -2 3 1 -2 -4 -1 -5 5
word vacante de	1 6 0 0 -1 0 -2 0 -2 -8
word vacation	-3 -1 -3 -12 -3 0 9 15 -2 -11
word vacature	-6 2 -1 0 14 -6 1 -3 -1 -32
word vacature voor	0 0 0 0 3 0 -3 0 1 -18
word vaga	10 -20 -7 -2 12 -6 2 3 7 10
word vaga a	-1 -2 0 -1 9 -1 -3 0 0 4
word vaga de	3 -4 -2 0 10 -10 5 -2 1 -45
word vaga e	0 -1 0 0 -9 11 -5 0 4 -6
word vaga na	0 0 0 0 -1 0 1 0 2 19
word vaga no	6 0 0 -5 0 0 0 0 0 19
word vaga para	0 0 0 0 0 0 0 0 0 31
word vai	0 -17 -10 13 -1 2 7 -2 8 -20
word vai ficar	0 0 -9 10 0 0 -1 0 0 -6
word vakantie	-1 -1 0 0 -1 -1 15 -11 -1 -4
word vale	-3 4 0 0 1 2 -4 0 -1 -18
word valid until	0 0 0 0 0 0 0 0 0 10
word valida	-1 -2 0 0 10 0 -4 0 -4 3
word valley	0 0 0 0 11 -1 -6 0 -3 -2
word value	0 0 0 0 -1 0 2 0 0 10
word valutazione	0 -1 0 0 1 0 5 -1 -4 9
word valutazione siamo	0 0 0 0 0 0 0 0 0 11
word vamo a	0 -1 -1 2 3 -1 -3 -1 0 -12
word vamo analisa	0 0 0 0 0 0 0 0 1 24
word van	8 -35 17 8 10 7 -7 -7 -1 -45
word van #	-14 -1 13 0 6 0 -3 1 -1 29
word van bella	0 0 0 0 0 0 0 0 0 9
word van de	-3 0 -3 0 19 -1 -8 0 -4 -19
word van een	13 -11 -1 0 1 2 -2 0 -2 -4
word van harte	-1 -1 0 0 3 1 0 0 -2 -8
word van het	0 -1 0 0 12 0 -10 0 0 20
word van je	3 -1 -5 0 3 -13 18 -1 -3 3
word van ons	19 -6 -4 2 -3 -2 -2 -2 -3 1
word van timemention	-23 -7 10 13 -10 26 -19 2 7 -21
word van uw	-3 -3 0 0 -10 -1 8 0 9 -9
word van volgende	0 0 0 0 0 0 9 -1 -7 1
word vanaf	-5 -2 -2 -2 -1 22 -3 -5 -2 0
word vanaf timemention	-4 -1 -1 -1 -1 11 2 -5 0 -9
word vanwege	-3 -5 9 0 0 0 0 0 0 -17
word vast	-1 8 1 0 2 -13 5 0 0 -9
word ve	0 1 -1 0 0 0 0 0 0 15
word vederci	6 -11 1 -1 -2 -1 10 -1 -1 -9
word vedi	-2 0 3 0 1 0 0 0 0 -12
word vediamo	-10 -1 13 -1 0 0 0 0 0 8
word vediamo timemention	-10 0 13 -1 0 0 -1 0 0 1
word veel	1 -7 -3 -1 14 -1 3 -1 -5 -20
word veel plezier	2 -5 -3 0 -6 -1 15 -1 -1 -4
word veel succ	-1 -1 0 0 8 0 -4 0 -2 0
word veja	0 0 0 0 1 0 0 0 0 -11
word vem	11 12 -12 -1 -2 -1 -6 -1 -1 -14
word vemo	9 -9 7 -1 -7 -1 -4 -1 6 -14
word ven	5 -1 -2 -1 0 0 -1 0 0 -22
word vendeuse	11 -11 0 0 6 -5 -1 0 0 -4
word vendor	0 0 0 0 3 0 -2 0 0 14
word venez	2 -1 0 -1 -2 1 -1 0 3 -43
word venez timemention	3 -1 -1 0 0 0 0 0 0 -52
word venga	0 -1 -1 7 -1 -1 -2 -1 0 -29
word venga timemention	0 0 -1 2 0 0 -1 0 0 -26
word venha	2 -1 -1 1 0 0 -1 0 0 -28
word venir	-5 14 1 2 -9 -2 0 -2 1 -9
word venir a	-1 -4 8 0 0 0 -1 0 -1 -9
word venire	10 -4 -3 0 0 0 -2 0 0 19
word venire a	0 0 0 0 0 0 0 0 0 15
word venire timemention	10 -5 -4 1 0 0 0 0 0 -5
word venta	2 3 -1 0 -1 0 -2 0 -1 -11
word venue	0 -2 1 -1 2 -1 5 0 -3 27
word venue :	1 -1 1 0 0 0 0 0 0 -13
word venue pour	0 0 0 0 -1 0 4 0 -2 9
word venuta per	0 0 0 0 0 0 3 0 -2 9
word veo	-17 -1 18 -1 0 0 2 0 0 -2
word ver	3 -5 -1 0 4 0 -4 -1 4 -16
word verbindliche	-3 -2 0 -1 -5 0 15 -1 -4 4
word verde	1 -1 -1 5 -1 0 0 -2 -1 25
word verder	3 -4 -1 0 -9 -1 14 -1 -2 18
word verdiep	9 -1 -4 -1 0 -1 -2 -1 0 -15
word verein	0 0 0 0 0 0 0 0 0 10
word vereinbaren	-9 -1 0 0 -1 1 10 0 0 -8
word verfahren	2 -5 -1 -2 0 -1 2 -1 5 -18
word vergader	5 -3 0 0 0 -1 -1 1 0 -10
word vergeben	0 -2 0 1 -5 11 -2 -1 -2 13
word verhindert	2 0 0 -1 0 0 0 0 0 16
word verhuurmakelaar	0 0 0 0 2 1 -2 0 0 -32
word verification	-1 -4 0 0 -5 0 17 4 -10 5
word verification code	0 0 0 0 0 0 0 0 0 10
word verify	0 0 0 0 0 0 0 0 0 10
word verify your	0 0 0 0 0 0 0 0 0 8
word verkauferin	2 -1 0 0 0 0 0 0 0 26
word verlegt	-1 0 2 0 0 0 0 0 0 16
word verloskundige	1 -1 0 0 0 0 0 0 0 8
word verneemt	1 0 -1 0 -1 -1 1 0 2 -18
word verplaatsen	-1 0 3 0 0 0 0 0 0 -9
word verpleegkundige	-6 -1 -2 0 -1 0 2 8 0 -5
word verra	4 0 -3 -1 0 0 0 0 2 8
word vers	-4 -6 7 0 -1 -2 12 -10 5 29
word vers vous	-3 -6 7 0 -1 -2 11 -10 5 33
word verschieben	2 -1 2 0 0 0 -1 0 0 -17
word versicherung	0 0 0 0 0 0 0 0 1 12
word version	-1 -2 0 0 -1 1 4 0 0 19
word verstandni	-1 -1 1 1 -2 -1 6 -2 0 -12
word verstuurd	0 -1 0 0 -2 0 -18 0 21 11
word verte	0 1 0 0 0 0 0 0 0 8
word vertrag	-3 -2 -3 -1 -3 6 8 -1 -1 -2
word vertretung	0 0 0 0 3 0 -1 0 -1 16
word vertrieb	0 2 0 0 2 0 4 0 -7 -20
word vervoer	-1 -3 1 0 0 -2 6 0 0 -8
word verwacht	-1 -1 -1 0 -7 4 4 -1 3 -27
word verwacht je	1 0 0 0 0 0 0 0 0 9
word verwacht op	0 0 0 0 0 0 1 0 0 -11
word verwachten	4 -1 -1 0 -1 -1 1 0 -1 -33
word verwachten u	3 0 0 0 -1 0 0 0 0 -14
word very	2 1 4 -3 2 -4 17 -5 -15 -38
word very happy	0 0 0 0 -1 1 1 0 0 -9
word very interest	0 0 0 0 0 0 1 0 0 11
word very much	-2 4 -1 -2 -1 0 9 -3 -5 -19
word verzet	3 0 -3 0 0 0 0 0 0 15
word verzetten	-3 -3 8 0 0 0 -1 0 0 18
word verzogert	0 0 0 0 -1 0 2 1 -1 -8
word verzonden	-7 -1 0 0 -3 0 -5 7 11 -3
word veste	6 0 -4 -1 0 0 0 0 0 8
word vet	16 -6 -2 -1 -2 9 -13 -1 0 -14
word veterinary	0 0 0 0 1 0 -1 0 0 -11
word veut	-2 -5 0 -1 -7 -1 18 -1 -2 -9
word veux	2 -1 0 0 2 12 -14 0 0 -2
word vez	-4 3 7 2 -6 -1 -4 11 -7 -37
word vez das	-1 0 2 0 0 0 0 0 0 -9
word vez de	-2 -1 6 0 0 0 -2 0 0 -8
word vi	4 6 -8 0 -5 -3 9 0 -2 18
word vi o	0 9 -7 0 0 0 -1 0 0 -7
word via	0 9 -3 -3 -8 3 4 -2 0 -17
word via de	0 1 0 0 0 0 0 0 0 9
word via team	1 1 0 0 0 0 -1 0 0 -13
word via verde	0 0 0 0 0 0 0 0 0 9
word via zoom	1 0 0 0 0 0 0 0 0 -17
word viajar	0 -6 1 0 0 0 6 0 0 -15
word vicino	0 2 0 0 0 0 -1 0 0 8
word victor	-1 1 0 0 0 0 0 0 0 11
word video	1 72 -6 -3 -9 -8 -36 -9 -3 -27
word video ?	0 2 0 0 0 0 -1 0 0 -9
word video colloquio	0 4 0 0 0 0 -3 -1 0 -9
word video interview	4 15 -2 -2 -2 -1 -7 -2 -3 -29
word video on	0 0 0 0 0 0 0 0 0 13
word video timemention	0 0 0 0 0 0 0 0 0 10
word videochamada	-1 8 -1 0 -1 -1 -4 0 0 -7
word videochiamata	4 0 -4 0 0 0 0 0 0 -12
word videollamada	5 -3 -1 0 0 0 -1 0 0 -10
word viel	2 14 -6 1 -6 -2 5 -1 -7 13
word vielen	-1 0 4 -2 -9 -1 -6 18 -2 28
word vielen dank	-1 0 4 -2 -9 -1 -6 18 -2 28
word vien	7 -3 -4 1 -2 -1 3 0 0 -9
word viene	3 10 -2 -1 -2 -2 -5 -1 -1 8
word viene bien	6 -1 -2 0 0 -1 -1 0 0 11
word vient	-2 -1 -2 9 -5 -1 -1 0 3 7
word vier	-2 2 0 0 1 0 4 0 -4 40
word view	2 -3 -2 -1 5 17 -17 -2 1 42
word view and	0 0 0 0 -1 9 -5 0 -2 -16
word view of	0 1 0 0 0 0 -1 0 0 -8
word view similar	0 0 0 0 0 0 0 0 2 -13
word view your	0 0 0 0 -2 1 -1 0 3 13
word vijf	6 0 0 0 -1 0 -2 0 -2 13
word villa	0 0 0 0 0 0 0 0 0 -12
word vimo	1 1 -2 -1 0 -1 4 0 -2 -27
word vind	0 -2 -1 0 0 0 3 1 -1 -10
word vind je	0 -2 -1 0 0 0 3 1 -1 -10
word vinda	-1 -1 0 0 -5 9 -4 0 4 1
word vindo para	0 0 0 0 0 0 1 0 0 9
word vingt	0 9 0 0 -2 0 -5 0 -1 11
word vingt minut	0 9 0 0 -2 0 -5 0 -1 2
word vingtaine	0 5 0 0 -1 0 -3 0 0 -11
word vir	-2 4 -9 11 1 0 -4 0 -1 -2
word vireo	-3 5 -2 0 3 -3 -2 3 0 -22
word virtual	-1 21 -1 -2 -5 -1 -9 -1 -1 -29
word virtual interview	1 3 0 0 0 0 -2 0 -1 -16
word virtuale	-12 17 0 0 -1 0 -3 0 0 -3
word vis	0 0 0 0 0 0 0 0 0 -8
word visa	0 -7 0 0 -2 -4 14 0 -1 -5
word visible	0 0 0 0 0 0 3 -2 -1 -10
word visio	9 1 -6 1 -1 0 -2 0 -1 -20
word visio de	2 0 -1 1 0 0 -1 0 0 -10
word visit	13 18 -2 -2 8 -9 -20 -1 -6 23
word visit on	0 0 -1 1 0 0 0 0 0 -20
word visit our	0 0 0 0 3 0 -1 0 -1 -12
word visit to	0 0 0 0 2 0 -1 0 0 -20
word visita	3 -1 -1 0 -1 -2 3 -1 -1 10
word visita a	1 0 0 0 0 0 -1 0 0 -19
word visita del	0 0 0 0 0 0 0 0 0 19
word visite	2 -3 -1 0 -1 -6 10 0 0 -5
word visite de	1 0 0 0 0 0 0 0 0 -10
word visitor	-5 0 -3 4 -1 -1 13 -1 -5 -12
word visser	0 0 0 0 0 0 0 0 0 17
word vista	-1 1 0 -1 11 0 -7 -1 -1 -16
word visto	-2 12 -1 0 -8 -1 2 0 -3 32
word visto il	-1 3 0 0 -1 0 -1 0 0 11
word visual	0 2 0 0 -1 0 -2 -2 3 -43
word visual merchandiser	1 -1 0 0 -1 0 -1 -2 4 -41
word vitale	-2 -1 -1 -1 0 10 -5 0 0 -6
word vite	-5 7 -1 -2 -1 5 -12 12 -4 10
word viva	0 -4 0 0 -7 0 3 0 8 2
word voce	-9 13 -8 -8 -19 5 25 -8 9 36
word voce consegue	-1 0 1 0 0 0 0 0 0 8
word voce faz	0 0 0 0 0 0 0 0 0 8
word voce tem	-2 -10 0 -1 -2 -1 18 -1 -1 2
word vog	-1 -2 0 0 -9 0 19 0 -6 -6
word vogliamo	-2 -2 -1 -1 -1 14 -7 0 0 -5
word voicemail	-1 -4 0 0 0 -1 24 -17 -2 -4
word voici	-8 -7 -1 0 -6 4 19 0 -1 3
word voici les	0 0 0 0 0 0 0 0 0 12
word voir	-2 -12 15 -2 4 -8 9 -1 -2 10
word voit	-1 1 3 -1 0 0 -1 0 0 -10
word volgende	-12 28 -3 -8 -1 1 17 -5 -16 -35
word volgende ronde	-2 6 0 -7 9 -1 -5 0 0 -2
word volgende stap	0 6 -1 0 -3 -1 3 -3 -2 -10
word volgende week	-7 14 -1 -1 -7 4 17 -4 -16 -17
word volgt	-1 -1 1 -1 -1 1 2 0 0 17
word volontaria	0 0 0 0 0 0 0 0 0 9
word volontariat	-1 0 -1 -1 -4 -2 11 -1 -2 -7
word volontariato	0 0 0 0 0 0 0 0 0 10
word volontariato alla	0 0 0 0 0 0 0 0 0 8
word volta	3 0 0 -1 3 -1 3 -3 -2 -8
word voltar	-1 -11 5 -1 12 0 -2 0 -3 -1
word voluntaria	0 0 0 0 0 0 0 0 0 18
word voluntariado	-1 2 0 0 0 0 0 0 0 15
word voluntariado en	0 0 0 0 0 0 0 0 0 9
word voluntariado na	0 0 0 0 0 0 0 0 0 11
word voluntary	0 -2 0 0 4 0 0 0 -1 11
word volunteer	-6 4 0 -1 3 -3 -1 1 3 60
word vom	3 -3 -1 -1 7 -1 -4 0 -1 -18
word vom #	1 -1 1 0 0 0 -1 1 0 9
word vom timemention	0 -1 0 0 -1 0 -1 1 2 -13
word von	1 4 -1 -10 -14 2 14 8 -4 -26
word von mir	1 -1 0 -1 -2 -1 7 -2 -1 -13
word von ruckfragen	-1 0 0 0 0 0 -13 15 0 -5
word von uns	-2 -2 -3 -1 -3 10 11 -4 -5 1
word vond	0 0 0 0 0 0 1 0 0 14
word vonden	-3 0 -1 0 12 -1 8 -7 -8 -5
word voor	19 40 0 2 3 14 -44 -13 -21 64
word voor #	-2 -1 -1 -1 -1 12 -5 0 -1 -10
word voor :	-9 24 -1 -1 0 -6 -5 -1 0 -21
word voor de	-15 5 8 -2 8 3 -12 -3 8 -3
word voor deze	0 -1 0 0 12 0 -10 0 0 -1
word voor een	11 34 -3 -1 -3 -2 -27 -2 -8 28
word voor het	11 -17 8 9 -1 -2 0 2 -10 46
word voor je	2 -1 -11 -2 14 2 13 -9 -7 -31
word voor jonge	0 0 0 0 0 0 0 0 0 14
word voor onze	0 0 0 0 0 0 0 0 0 24
word voor timemention	0 6 -2 1 -2 6 4 -8 -4 6
word voor uw	1 -1 1 0 -2 0 -5 6 1 21
word voor verhuurmakelaar	0 0 0 0 2 0 -1 0 0 -13
word voor we	6 0 0 0 0 0 -5 0 -1 9
word vooraf	0 -1 0 0 0 -14 15 0 0 19
word voorgesteld	-1 0 0 0 0 -1 4 0 0 -15
word voorkeur	-3 0 0 0 -7 -1 12 0 -2 3
word voorstel	-3 1 -1 0 -1 9 -4 0 0 1
word voorstellen	-2 8 -1 -1 -1 -1 -1 0 0 -8
word voorwaarden	-4 -1 0 0 -2 2 -2 0 6 -16
word vor	15 -9 11 -9 -10 -7 -6 -2 17 -25
word vor der	1 0 0 0 0 0 0 0 0 -16
word vor ort	1 0 0 0 0 0 -1 0 -1 -8
word vorab	-1 7 -1 0 -3 1 -2 0 -1 -16
word vorauswahl	-3 -2 0 0 -2 0 8 -1 0 -16
word vorbei	3 6 -1 -1 1 -1 -7 0 -1 -17
word vorbeikommen	0 0 0 0 0 0 1 0 0 18
word vorgesehen	11 -2 -1 0 -1 -5 -1 0 0 -22
word vorgesprach	-4 23 0 0 -4 -1 -4 -5 -4 6
word vorher	7 -1 -5 -2 0 -10 10 0 0 37
word vorige	-1 -1 -5 0 11 1 -4 0 -1 8
word vorrei	-1 -13 0 0 -2 0 18 -1 -1 30
word vorstellen	0 -4 0 0 -9 11 3 0 0 -4
word vorstellung	2 0 0 0 0 0 0 0 0 -16
word vorstellungsgesprach	15 -6 1 -1 -6 -2 -3 6 -4 -35
word vorstellungsgesprach am	0 -1 -1 3 -1 0 -1 0 0 -11
word vorstellungsgesprach bei	0 0 0 0 0 0 0 0 0 15
word vorstellungsgesprach fur	-3 0 6 -2 -1 0 2 -1 -1 -9
word vorstellungsgesprach mit	0 0 0 0 0 0 0 0 0 10
word vorstellungsgesprache	-1 0 0 0 0 0 0 0 1 20
word vorstellungstermin	11 -4 2 0 -2 -1 -4 -1 0 -32
word vortrag auf	0 0 0 0 0 0 0 0 0 8
word vos	-7 13 -4 -2 38 -9 -18 -5 -5 -26
word vos diplom	3 -1 0 0 0 0 -2 0 0 9
word vos donne	0 0 0 0 -8 0 0 0 9 1
word vossa	0 0 0 0 0 0 0 0 0 10
word vosso	0 0 0 0 0 0 0 0 0 18
word vostra	0 0 0 0 0 0 0 0 0 16
word vostro	0 0 0 0 0 0 0 0 0 16
word vote	-4 -1 -17 -3 9 -3 22 -2 -2 -6
word vote on	-4 -1 -1 -2 -2 -1 11 -1 0 -3
word voted	-1 -1 -1 -4 11 15 -17 -1 0 -8
word votre	-15 -5 -5 -6 -19 12 17 12 9 81
word votre accord	-5 -4 8 0 -1 3 0 0 0 -5
word votre candidature	1 3 -4 -4 -30 8 7 -4 22 -73
word votre carte	-2 -3 -1 -1 -1 9 -1 0 0 4
word votre choix	-1 5 0 0 -2 0 -1 0 0 -11
word votre conseiller	0 0 0 0 0 0 0 0 0 10
word votre contrat	0 0 0 0 0 2 0 0 0 11
word votre convocation	-5 0 0 0 -1 0 -17 -1 25 -22
word votre cv	8 -7 -1 0 -18 -1 9 0 10 -24
word votre demande	-1 5 0 0 -1 -4 3 1 -2 31
word votre diplome	1 -2 0 0 -1 -1 6 0 -1 -17
word votre dossier	-4 1 -1 0 13 0 19 -1 -27 17
word votre entretien	3 -5 -1 -4 1 0 17 -2 -9 -54
word votre equipe	0 0 0 0 0 0 0 0 0 45
word votre espace	-5 -1 -1 0 0 0 -5 -1 13 -23
word votre interet	1 -5 0 1 2 -2 11 0 -8 -3
word votre lettre	0 0 0 0 -12 0 -2 0 14 1
word votre message	-11 -2 -1 -1 -5 -1 7 20 -6 -8
word votre offre	0 0 0 0 0 0 0 0 1 19
word votre poste	0 0 0 0 0 0 0 0 0 11
word votre preavi	-3 -3 0 0 0 -1 8 0 0 -2
word votre profil	6 -3 -1 0 1 -1 5 -1 -6 -8
word votre projet	0 0 0 -1 4 0 -2 0 0 20
word votre proposition	0 0 0 0 0 0 0 0 0 15
word votre recherche	0 0 0 0 0 0 0 0 0 12
word votre rendez	0 0 2 0 0 0 -1 0 0 20
word votre reponse	4 -1 0 0 -1 2 -3 0 0 16
word votre rib	-1 -1 0 -1 0 8 -4 0 0 -4
word votre visite	-1 -1 0 0 -1 0 4 0 0 -19
word vou	-2 -1 3 1 -1 -1 -1 1 1 -12
word vou conseguir	-1 -1 3 0 0 0 -1 0 0 -10
word voudrez	0 0 0 0 0 0 -1 0 1 -10
word voudrez bien	0 0 0 0 0 0 -1 0 1 -13
word voulez	0 3 0 0 -1 1 -1 0 0 12
word vous	-11 -32 6 -8 -39 -5 90 -6 6 -77
word vous :	0 -2 0 0 -5 -1 8 0 0 -1
word vous ?	-5 -5 17 0 -1 0 -5 0 -1 -7
word vous a	-1 2 0 -1 1 0 0 0 -1 -17
word vous appeler	0 0 0 0 0 0 0 0 0 28
word vous appelle	-1 -1 -1 -1 0 0 6 0 -1 -13
word vous attendon	1 0 0 0 0 0 0 0 0 -23
word vous aurez	0 -1 0 0 -1 0 3 0 1 -10
word vous avec	0 0 0 0 0 0 0 0 0 35
word vous avez	-3 0 0 -1 -7 -1 -1 0 12 -17
word vous confirme	-3 0 -1 0 0 0 0 -1 6 21
word vous confirmon	1 0 0 0 0 0 0 0 0 10
word vous dans	0 0 0 0 0 0 0 0 1 -8
word vous des	0 0 0 0 -1 0 13 -9 -1 0
word vous dire	0 0 0 0 -9 0 0 0 10 -2
word vous disponible	-1 3 0 0 0 0 -1 0 0 -11
word vous dix	0 0 0 0 0 0 0 0 0 14
word vous du	-1 0 0 2 0 0 0 0 0 19
word vous en	-2 -2 0 -2 -1 -1 3 0 5 -10
word vous etes	-1 -3 -1 -2 -6 5 14 -1 -5 -4
word vous faire	-10 -12 9 0 0 -1 15 0 0 -32
word vous informer	0 -1 0 0 0 -1 2 0 0 12
word vous joindre	-2 15 0 -1 -2 -2 -6 -1 -1 -15
word vous le	-2 -1 0 0 -2 0 8 0 -1 14
word vous libre	-1 3 0 0 0 0 -1 0 0 -10
word vous me	0 3 0 0 -1 -8 7 0 0 -5
word vous n'avez	-1 -1 0 1 -5 0 8 0 -2 -5
word vous ne	1 -1 0 0 8 0 -6 0 -1 -8
word vous pour	0 0 0 0 -8 0 10 0 0 15
word vous pouvez	0 -3 -5 -1 -12 -1 6 0 15 3
word vous presenter	-2 -1 0 0 0 0 3 0 0 9
word vous prie	0 0 0 0 1 0 -1 0 1 -14
word vous propose	3 -6 7 -1 0 0 -1 0 -1 -11
word vous proposer	-1 3 0 0 0 6 -6 0 -1 10
word vous rappelon	1 0 0 0 0 0 0 0 0 -10
word vous recevrez	-5 -4 0 0 -6 -1 -5 -2 23 -25
word vous rejoindriez	0 0 0 0 0 0 0 0 0 -11
word vous remercion	-1 -1 0 0 3 0 -1 0 0 9
word vous rencontrer	0 4 -1 0 -1 0 -2 0 0 -12
word vous sera	0 -1 0 0 2 0 -4 3 -1 -9
word vous serez	-2 -2 -1 0 -4 0 9 0 0 2
word vous souhaite	0 0 0 0 2 0 0 0 0 9
word vous sous	0 0 0 0 0 0 -10 0 10 23
word vous tien	0 0 0 0 -1 0 11 0 -9 -1
word vous un	0 1 0 0 0 0 0 0 0 12
word vous une	0 8 0 0 0 0 -7 0 0 -1
word vous venir	-2 -9 13 0 0 0 -1 0 0 -14
word vous voudrez	0 0 0 0 0 0 -1 0 1 -13
word vous voulez	0 3 0 0 -1 1 -1 0 0 12
word voyon	9 0 -7 0 -1 0 1 -2 0 0
word voz	-1 -8 0 0 0 0 10 0 0 6
word vp	3 1 -1 0 -1 1 -2 0 1 -28
word vraag	7 -6 -7 0 7 -1 -2 3 -2 -28
word vraagt	0 0 0 0 0 0 0 0 0 12
word vragen	-1 12 -3 -1 -1 -2 3 0 -9 18
word vraiment	-3 0 -1 4 3 0 -2 0 -1 -14
word vrij	-2 17 0 0 -7 -1 1 1 -9 -7
word vroeg	0 0 -5 0 8 -1 -1 0 -1 11
word vu	9 -3 -7 0 -2 0 5 -2 -1 6
word vue	0 0 0 0 5 -1 -2 0 0 -10
word vuelta	3 -1 -2 -1 2 0 -2 0 0 -8
word vuestra	0 0 0 0 0 0 0 0 0 13
word vul	-3 15 -3 0 -3 -15 10 0 0 2
word vuoi	-12 14 -1 0 -1 6 -5 -1 -1 -9
word vuole	-1 0 0 0 -3 0 5 0 -1 9
word w	-18 16 -6 -2 -11 -10 13 -4 21 -12
word w #	-8 -3 -1 0 -2 -9 23 -2 3 -12
word w d	7 0 -1 -1 -5 -1 -10 -1 12 -9
word waar	-2 -4 -2 0 -9 -2 14 6 -2 -7
word waarin	0 0 0 0 0 0 0 0 0 -17
word waarin u	0 0 0 0 0 0 0 0 0 -17
word wage	0 -8 0 0 1 0 9 0 0 -10
word wahl	8 -4 -1 -1 -2 -2 3 -1 -1 -41
word wahl gekommen	6 -3 0 0 -1 -1 -1 0 0 -16
word wahlen	-3 11 -3 0 -2 0 -2 -1 -1 -11
word wahlen sie	-3 11 -3 0 -2 0 -2 -1 0 -9
word wait	-17 19 -3 -4 -1 11 -27 23 -2 22
word wait for	-17 20 -3 -2 -7 17 -4 -5 1 8
word wait in	0 0 0 3 -1 0 -1 0 0 30
word wait list	0 0 0 0 -9 -2 8 2 0 16
word wait on	-1 -1 2 0 -3 -2 -1 0 5 8
word wait to	5 0 -2 -2 1 0 -3 6 -3 -27
word walkthrough	0 -1 -2 0 3 0 -5 4 0 9
word walsh	-1 0 0 0 0 -7 9 0 0 2
word wann	4 30 -6 0 -4 -1 -16 -1 -6 17
word wann :	8 -1 -5 -1 0 0 0 0 0 1
word wann konnten	0 2 0 0 0 0 0 0 -1 9
word wanneer	1 31 -5 -1 -2 5 -16 -1 -12 -35
word wanneer je	0 -2 0 0 2 8 -6 0 -2 -11
word wanneer kan	0 -9 -1 0 0 -1 11 0 0 -8
word want	-14 -18 -28 -12 62 64 -41 -18 4 -21
word want a	-1 -1 -1 0 1 -1 2 0 0 9
word want an	0 0 0 0 0 0 0 0 0 14
word want it	-3 -4 -1 -1 -1 15 -3 -1 -1 -30
word want me	0 0 0 0 2 0 -1 0 0 40
word want the	-3 -6 -1 -1 -1 20 -7 -1 0 -21
word want to	-6 4 -10 -6 18 -5 7 -12 11 -6
word want you	1 -4 -10 -3 17 28 -26 -2 0 -77
word war	-16 22 -9 -1 20 -1 -12 -1 -2 28
word ward	-10 -1 1 0 11 -6 0 0 6 -19
word ward clerk	-11 0 1 0 0 -5 0 0 17 5
word warden	-3 0 0 0 0 0 -6 0 10 -7
word ware	9 8 -9 -3 -2 -3 1 0 -1 -8
word ware es	5 3 -3 -3 0 0 -1 0 0 -15
word waren	-11 4 -1 -1 11 0 9 -1 -9 1
word waren fur	0 0 0 0 0 0 8 -1 -6 11
word waren sie	0 -5 0 0 0 0 7 0 0 15
word warm	0 -1 -1 -1 -5 -1 3 0 6 14
word warteliste	0 0 0 0 0 0 0 0 0 15
word was	-70 -21 -1 -13 107 1 16 13 -34 106
word was :	-3 -1 6 -1 -1 0 1 0 -1 -17
word was a	-6 -11 -2 -2 32 -9 -6 -4 8 -16
word was approv	-1 0 1 0 0 0 0 0 0 39
word was cancell	-2 -1 3 3 3 0 -4 -1 -2 -15
word was du	10 1 -1 -1 -2 -1 -4 -1 -1 -15
word was great	-11 3 -1 -1 -3 0 13 0 0 -6
word was in	0 -1 0 0 3 0 -1 0 -1 -11
word was it	0 -1 0 0 0 -1 3 0 0 12
word was not	0 -1 0 0 11 0 -3 -1 -5 7
word was receiv	0 0 0 0 0 0 -1 0 3 16
word was schedul	0 0 0 0 0 0 0 0 0 19
word was sent	-1 -2 0 0 -1 0 -5 1 9 -22
word was shortlist	0 0 0 0 -1 0 4 0 -3 8
word was the	0 -1 -2 0 9 0 -1 0 -4 -6
word was voor	0 0 0 0 0 0 8 0 -7 1
word was wir	0 0 0 0 2 0 -9 0 8 -11
word wasn't	0 -1 0 0 2 1 -3 4 -2 23
word wat	-4 11 -5 -2 -3 11 -3 -2 -4 6
word wat komt	0 1 0 0 0 0 0 0 0 11
word watch	-2 -15 -1 -1 1 -1 22 -2 -2 -17
word watch the	0 0 0 0 0 0 0 0 0 -9
word way	25 -11 -3 7 6 2 -10 -4 -11 -14
word way interview	-1 -1 0 0 -2 0 8 -1 -3 -3
word way to	-1 -4 0 0 10 0 -5 -1 1 14
word we	-70 -75 49 27 155 -15 -36 -27 -9 -49
word we aim	3 0 0 0 -1 0 -8 3 4 -18
word we all	0 -5 0 0 -1 12 -4 0 0 -12
word we appreciate	-1 -1 0 2 6 0 -2 -1 -3 -11
word we are	6 -7 5 -6 1 -1 -2 -6 11 -2
word we asked	0 -1 0 0 4 0 -2 0 -1 10
word we bekijken	0 0 0 0 0 0 -1 0 2 -9
word we bellen	0 -1 0 0 -1 0 -1 0 3 14
word we can	-10 15 -9 -1 2 34 -24 -3 -5 -43
word we can't	-2 -3 0 2 15 -7 -5 -1 0 -10
word we cannot	0 -3 3 0 -16 0 1 0 16 0
word we confirm	0 0 0 0 0 0 -1 0 2 29
word we could	-7 3 3 0 9 -2 -3 0 -3 4
word we couldn't	-1 10 -1 -4 -5 -2 -1 0 3 1
word we dat	-3 -2 0 1 -7 0 13 0 -2 1
word we do	-7 -1 10 -10 -2 -16 22 0 4 11
word we don't	-1 -7 -2 -1 -1 7 -3 5 4 -41
word we encourage	0 0 0 0 9 0 -2 0 -5 -10
word we enjoy	-1 1 0 -1 -5 -1 10 -1 -1 -5
word we er	0 -4 10 0 0 -3 -2 0 0 4
word we go	-1 -3 0 0 0 -3 3 -1 6 -17
word we got	0 -3 0 0 3 0 -7 1 8 12
word we had	-18 10 -2 5 13 -6 12 -1 -14 17
word we have	-29 15 3 16 -10 5 -13 1 11 44
word we hebben	-4 -7 -2 11 -6 12 -19 8 7 2
word we herinneren	0 0 0 0 0 0 0 0 0 17
word we het	-5 7 4 -1 -4 -2 1 -1 0 13
word we iemand	1 -1 0 1 2 0 -1 0 0 -13
word we interview	-1 0 0 0 0 0 0 0 0 -12
word we invite	0 0 0 0 10 0 -1 0 -8 8
word we je	-4 2 0 -2 23 0 -15 -3 -3 -27
word we know	-2 -1 2 -1 8 0 -8 -1 2 -7
word we liked	-1 4 0 0 1 0 -2 -1 -1 13
word we look	4 -4 -1 0 -2 0 3 0 1 -17
word we loved	3 7 0 0 -3 -5 -2 0 -1 31
word we made	0 -1 -2 -1 20 -13 -2 0 0 -1
word we make	3 3 2 0 -2 0 -5 0 0 -18
word we may	5 -1 -1 0 -2 0 -1 -1 1 -19
word we meet	0 0 0 0 3 0 -7 0 6 25
word we met	-6 -3 9 0 3 -1 0 0 -1 -2
word we miss	-15 32 -14 -3 0 -1 3 0 -1 -19
word we move	-1 0 2 0 0 0 0 0 0 37
word we must	0 0 0 0 12 -9 -1 0 -2 4
word we na	6 -1 -1 -1 1 -3 -2 -1 1 -19
word we need	-6 -3 3 1 11 -5 3 -1 -3 18
word we nemen	-7 -4 -8 10 -1 12 -2 -1 0 5
word we niet	0 0 0 0 1 0 0 0 0 11
word we nog	-4 -2 0 0 -1 0 -6 0 13 -4
word we notic	-3 1 0 0 0 0 7 0 -4 -14
word we offer	0 0 0 0 0 2 -1 0 0 17
word we open	1 -2 1 -1 3 -1 -11 12 -2 -29
word we read	9 -8 0 0 11 0 -1 0 -11 7
word we receiv	-2 -1 2 0 4 0 -3 2 -3 13
word we regret	-1 -1 -1 1 12 -7 -2 0 -1 5
word we run	-1 1 0 0 -10 0 24 -10 -4 2
word we saw	-1 -1 0 0 8 -1 -5 0 -1 -1
word we say	8 -18 24 0 -1 -1 -13 3 0 -26
word we see	0 -1 0 0 8 0 -4 0 -2 -4
word we shall	-1 -1 1 0 -8 -1 6 0 3 -15
word we speak	-5 0 0 0 -1 0 7 0 0 9
word we spoke	-6 -4 3 -1 -1 -1 11 -1 -1 -15
word we spreken	13 -12 0 0 0 0 0 0 0 -4
word we start	0 -2 0 0 0 0 -3 0 5 18
word we talk	-2 -9 4 -1 -1 4 11 -1 -6 10
word we timemention	-6 -4 23 -3 -2 -2 -5 -1 0 17
word we took	-5 -1 0 0 17 0 -7 0 -4 12
word we u	3 -1 -2 0 4 0 -2 -1 -2 -28
word we want	0 -4 -3 0 2 6 0 0 1 -25
word we went	0 -3 0 0 16 0 -1 0 -11 -4
word we were	1 -6 -1 -1 35 -1 -17 -1 -10 -20
word we will	9 -6 0 -1 10 -2 -2 -2 -6 25
word we willen	0 0 -1 0 1 9 -7 -1 -1 5
word we wish	-1 -1 0 0 -14 0 22 0 -5 12
word we won't	-10 -6 -15 33 17 -4 -6 -2 -6 -37
word we would	-9 -16 16 -10 -23 10 17 -1 15 1
word we zijn	0 -1 0 0 -2 0 5 -1 -1 -8
word we'd	1 24 -8 -4 5 41 -28 -8 -22 -61
word we'd be	0 -5 -2 -1 2 20 -6 -1 -7 26
word we'd like	6 20 -7 -4 -3 17 -16 -6 -6 -71
word we'd love	-3 9 -2 -1 -1 6 -4 -1 -4 -32
word we'll	17 -31 10 -9 -61 -21 23 -15 88 -36
word we'll be	-5 -2 2 -2 -7 -1 3 -1 13 -24
word we'll call	2 -1 -2 0 -14 0 -1 0 16 2
word we'll decide	-10 0 0 -1 -1 0 13 0 0 15
word we'll do	9 -1 -9 0 3 0 -2 0 -1 -9
word we'll get	-1 0 0 0 -1 -1 -1 3 1 25
word we'll have	6 -7 4 -2 -3 -2 13 -1 -7 -27
word we'll hold	0 0 0 0 1 0 0 0 0 -18
word we'll keep	0 0 0 0 2 0 -3 0 1 34
word we'll let	-2 -3 -1 0 -4 -1 -9 -5 25 23
word we'll look	-3 -1 27 0 -4 -5 -33 -2 22 -9
word we'll pay	2 -1 -3 3 0 0 0 0 0 -15
word we'll see	1 0 0 0 0 -4 4 0 0 -19
word we'll send	1 0 0 0 0 -1 0 0 0 20
word we'll talk	7 -4 -2 0 0 -1 -1 0 0 -25
word we're	-20 -11 -5 23 16 -45 11 -2 33 27
word we're all	0 0 0 0 0 0 0 0 0 9
word we're clos	0 -1 3 -2 2 0 -1 0 -1 -10
word we're current	0 -1 0 0 -1 0 0 1 2 -13
word we're delight	0 0 0 0 0 -10 11 0 0 23
word we're hiring	0 -1 0 0 2 0 0 0 0 12
word we're in	0 1 0 0 0 0 0 0 0 13
word we're interview	-2 3 0 0 0 0 0 0 0 9
word we're look	2 0 -1 0 5 0 -3 0 -2 -16
word we're no	0 0 -1 8 -13 0 7 0 0 -1
word we're not	-1 -2 -1 -1 8 -2 0 0 -1 -2
word we're on	3 0 -1 0 0 0 -1 0 0 -23
word we're pleas	3 -4 0 0 -2 1 5 0 -1 24
word we're seeing	-1 6 -2 -1 -1 -3 3 0 -1 -9
word we're so	-9 0 0 0 0 -9 20 0 0 7
word we're sorry	-2 -1 2 0 7 -7 0 1 0 32
word we're thrill	1 0 0 0 0 -7 7 0 0 -10
word we're unable	0 0 0 0 4 -2 -1 0 -1 18
word we're writ	-1 -1 -12 12 2 0 0 0 -1 1
word we've	-17 1 2 5 84 5 -72 11 -18 -47
word we've been	-1 3 0 0 1 0 -2 0 -1 -9
word we've chosen	-1 0 0 0 13 -2 -5 -1 -4 -21
word we've decid	-1 -2 -1 0 36 -3 -25 -1 -2 12
word we've got	-1 0 0 0 6 0 1 1 -6 -11
word we've had	-2 -3 2 1 -11 -2 9 -1 7 -9
word we've put	-1 0 0 1 -2 0 -4 -1 8 0
word we've receiv	-1 -1 0 0 -2 -1 -3 6 3 12
word wear	25 -2 -13 -1 -3 -2 -2 -1 -1 1
word web	4 -1 -1 -1 -5 1 -2 4 0 16
word web y	0 0 0 0 0 0 0 0 0 12
word webinar	0 0 0 0 0 0 0 0 0 33
word website	-1 6 0 0 2 -1 -12 1 6 32
word website project	0 0 0 0 0 0 0 0 0 9
word wed	17 -5 -5 -1 -6 16 -14 -2 -1 -12
word wedd	0 0 0 0 0 0 0 0 1 20
word wednesday #	-1 2 0 0 0 0 0 0 0 -13
word week	-66 113 8 -25 -78 14 27 -27 34 -63
word week !	-2 2 0 0 7 -1 -5 0 -2 9
word week :	-2 0 1 -1 0 1 -1 2 0 24
word week ?	-5 59 8 -2 0 -6 -34 -1 -18 -15
word week after	2 10 26 -1 -2 -1 -29 -1 -3 -18
word week ago	0 -1 0 0 1 0 2 0 -1 16
word week and	-5 15 -2 -2 -15 -12 8 20 -7 -41
word week are	0 -14 0 1 -1 0 16 0 -2 -3
word week before	-1 -1 0 0 -10 -2 13 0 1 -6
word week but	-1 -1 0 0 -4 0 -3 -3 11 -6
word week een	-4 24 -1 0 -1 -1 -15 0 -1 -16
word week end	2 -4 -2 -1 -2 -3 16 -3 -3 -5
word week for	-8 9 -1 0 -3 0 3 0 0 17
word week from	-1 -5 -2 0 -3 10 1 0 0 -3
word week i	0 0 0 0 0 0 1 0 0 13
word week in	-1 2 0 0 0 -2 2 0 0 8
word week is	-1 -1 -3 0 -2 -1 11 -1 -2 -10
word week of	-12 12 1 -2 -7 -1 -14 -1 23 -40
word week so	-5 5 -2 -2 0 -1 21 -6 -10 -7
word week to	-1 -3 -1 -1 -4 0 10 -1 0 9
word week'	0 0 0 0 0 0 1 0 0 17
word weekday	1 12 0 0 -2 -2 -7 -1 0 -4
word weekend	6 -14 -18 -3 11 -1 27 -16 8 -75
word weekend !	13 -1 -11 0 2 -1 -1 0 0 -18
word weekend and	0 -1 0 0 -1 0 4 -2 0 -12
word weer	-1 -5 0 -1 -9 -2 13 4 -1 -2
word weet	-13 -6 12 -1 -1 -2 16 -1 -4 -15
word weet ik	-2 -5 0 -1 -1 -1 13 -1 -3 -7
word weg	1 -1 0 0 3 0 -1 0 -1 -12
word wegen	2 -6 -7 19 -3 -3 -4 -2 4 1
word weis	-1 -4 -1 -1 3 -1 7 -1 -2 -19
word weiter	5 -5 -1 1 -11 -1 10 2 0 -20
word weitere	2 -2 0 0 -2 0 6 -1 -1 -19
word weitergeht	7 -1 0 0 -14 0 9 0 0 -2
word weiterhin	-1 0 0 0 -1 0 -4 0 6 -13
word weken	-1 0 0 0 1 -1 -5 -2 9 20
word weken hoort	0 0 0 0 0 0 -3 0 4 15
word welcome	2 -4 -3 -3 13 -27 32 -4 -7 -19
word welcome !	0 0 0 0 0 0 2 0 0 -25
word welcome aboard	-3 0 0 0 -1 -14 18 0 0 -3
word welcome interview	0 0 0 0 0 0 0 0 0 9
word welcome to	-9 -1 -1 0 7 -19 25 -1 -1 10
word welder	1 2 -1 0 0 0 -1 0 0 -16
word well	-6 -15 34 -4 18 0 -18 -3 -8 27
word well and	0 -3 0 0 -5 0 10 0 -1 -2
word wen	0 -1 0 0 5 0 -8 0 4 4
word wenn	-4 -2 -3 2 9 13 -15 -2 3 8
word wenn es	1 5 0 0 -1 0 -7 -1 5 16
word wenn sie	-3 -2 -2 2 -5 11 1 0 -1 -6
word went	-2 -9 -5 -1 41 -4 -13 4 -11 30
word went to	-1 -2 -1 0 15 2 -17 -1 4 -23
word went with	0 -1 0 0 13 0 -1 0 -10 24
word wer	0 1 0 0 0 0 -2 0 1 46
word werd	-3 -1 0 0 5 0 -2 -4 6 -15
word werden	-3 -7 -2 -1 10 -2 -9 7 7 11
word were	-9 -17 -5 2 121 -3 -51 -14 -23 -67
word were a	-1 -1 -1 0 19 -1 -13 -1 -2 -13
word were impress	2 -2 0 0 1 0 1 0 -1 -11
word were not	-1 -2 -1 -5 40 -2 -14 -4 -10 -14
word weren't	-1 8 -2 -3 -2 -1 2 0 0 28
word werk	1 -2 0 0 -1 -1 -2 -2 8 20
word werkdag	9 -6 -1 -1 -1 1 -1 0 0 4
word werkdagen	1 -2 0 0 -3 0 0 2 2 -18
word werken	0 -4 0 0 -2 -1 6 3 -1 -23
word werkgever	-2 -2 0 2 -2 -1 -13 -1 18 -6
word werkplaat	-1 4 0 0 0 0 -1 0 0 -13
word werkplek	0 1 0 0 0 0 -1 0 0 -23
word werkplek op	0 1 0 0 0 0 -1 0 0 -23
word werkt	0 0 0 0 1 0 0 0 0 -15
word weten	3 19 -6 -2 -4 22 -28 -3 -1 -23
word weten of	9 -8 -2 -1 -3 13 -10 -1 2 -6
word weten wanneer	-1 24 0 0 -2 1 -12 0 -9 -6
word what	-20 33 -12 -8 -4 17 5 -13 1 -49
word what a	0 -1 0 0 -3 -1 9 -1 -2 -10
word what are	0 -4 0 0 0 0 5 0 -1 -23
word what do	-1 -12 -1 0 1 14 -1 0 0 6
word what does	0 8 0 0 -1 0 -4 0 -1 -16
word what happen	-7 -6 -1 2 -3 -2 10 -3 10 -7
word what i	-3 -1 -3 -5 -4 -3 23 -2 -2 -10
word what is	0 0 0 0 -3 -1 -1 0 7 -9
word what the	0 -1 0 0 -4 -1 5 0 1 -12
word what time	0 6 0 0 0 -2 -3 0 0 -11
word what to	-7 0 0 0 0 -18 27 0 0 28
word what we	-3 3 -1 -1 10 19 -20 -2 -4 -15
word what we're	0 2 0 0 9 0 -7 0 -3 -7
word what would	-3 -2 0 0 -1 8 0 0 -1 -5
word what you	1 12 -3 0 -7 11 -18 -1 5 -8
word what you'd	2 3 -1 0 -1 0 -2 0 0 -19
word what you're	0 3 0 0 9 0 -8 0 -4 -1
word what'	1 -1 3 0 2 -2 -2 -1 0 10
word whatever	6 4 -3 -2 -2 -2 -15 11 2 -7
word whatever you	0 0 0 -1 -1 0 -7 12 -2 15
word whatsapp	9 8 0 0 -2 -1 -9 0 -5 1
word when	-2 15 -7 -10 -18 10 24 -1 -11 -72
word when are	0 7 0 0 0 -1 -5 0 0 24
word when can	0 -24 -4 0 0 37 -6 0 -1 -28
word when could	0 8 0 0 0 -5 -2 0 0 25
word when i'm	0 0 0 0 0 0 -7 8 0 -2
word when it	-1 -6 -1 -1 -3 -1 14 -5 4 -23
word when the	11 -1 0 0 -8 0 -2 0 2 -23
word when we	-5 -4 -3 -1 8 -2 7 1 -1 -8
word when you	-7 19 -1 -1 -6 -3 14 -1 -15 -7
word when you're	-1 0 2 -1 -1 -5 12 -1 -4 -3
word whenever	-5 8 -1 -1 0 1 16 -18 -1 -24
word whenever you	-1 6 0 0 0 2 -4 -1 0 -15
word where	27 -13 -5 -3 7 -4 2 -2 -10 -46
word where :	16 -8 -2 1 -1 -1 -6 0 0 -27
word where we	-1 -1 0 0 -1 -1 6 -1 -1 -18
word where you	0 0 0 0 0 0 0 0 0 21
word whether	-7 7 8 -2 -10 -6 26 -2 -14 75
word whether the	0 0 0 0 0 0 1 0 0 10
word whether you	-3 3 10 -1 -8 1 3 -1 -4 12
word whether you'd	-1 12 0 0 -5 -5 1 0 -2 14
word which	-38 66 3 -6 -3 -2 -21 -4 5 -79
word which day	-1 16 -3 0 -1 -1 -9 0 -2 -2
word which do	-5 -11 17 0 0 0 -1 0 0 -13
word which i	-1 -3 1 0 3 0 -6 0 6 14
word which is	2 -10 -6 -3 5 16 -10 -2 9 -8
word which of	-4 14 -1 -1 -1 -4 -4 0 -1 -6
word which one	-1 13 -2 0 0 -3 -7 0 0 4
word which should	1 -1 -1 -1 0 0 2 0 0 -10
word which suit	0 1 0 0 0 0 0 0 0 -9
word which the	-5 0 0 0 -2 0 7 0 2 -8
word which will	-1 -1 0 0 11 0 -8 0 0 -14
word which work	0 1 0 0 0 0 0 0 0 10
word which would	0 9 -1 0 -5 0 -2 0 -1 1
word which you	-9 12 2 -1 -1 -1 0 -1 -2 -16
word which you'd	-3 9 -1 2 -3 -2 -1 0 0 -5
word whichever	0 2 0 0 0 0 0 0 0 -26
word while	-15 14 -1 0 0 -1 2 -2 3 40
word white	-1 1 0 0 0 0 2 0 -1 10
word who	0 -23 8 -5 91 -10 -57 -5 2 20
word who already	-1 -3 0 0 8 0 -2 -1 -2 -17
word who are	0 -1 0 0 -1 0 -7 0 10 -11
word who can	0 -2 -1 -3 16 -2 -6 -2 -1 0
word who else	0 0 0 0 0 0 0 0 0 11
word who had	-2 -6 12 0 21 0 -13 0 -11 -23
word who has	-1 -2 -1 -1 20 -1 -13 0 -2 -11
word who live	0 0 0 0 8 0 -1 0 -6 -9
word who'	-5 -2 -1 -1 26 -1 -11 0 -7 12
word who've	0 -1 0 0 8 0 -2 0 -5 4
word whoever	0 0 0 0 0 0 0 0 0 15
word whole	30 -2 -24 -1 15 0 -21 0 3 15
word whole team	12 -1 -3 0 3 0 -11 1 -2 -11
word whom	-1 -5 -2 2 4 -1 2 0 1 16
word whom you	-1 0 -2 3 0 0 0 0 0 16
word whose	-1 -3 0 0 14 0 -3 0 -5 2
word whose experience	0 -1 0 0 4 0 -3 0 0 -8
word why	-5 -4 -1 -2 3 0 9 0 1 33
word why this	0 0 0 0 0 0 0 0 0 15
word why you	-6 -2 -1 -2 -1 0 12 0 0 -10
word wie	9 -8 5 -9 -18 -8 17 1 10 -22
word wie es	7 -1 0 0 -13 0 9 0 0 -6
word wie telefonisch	2 -1 0 0 0 0 0 0 0 -12
word wie timemention	0 1 0 0 0 0 -1 0 0 -12
word wie ware	5 2 -3 -3 0 0 0 0 0 -12
word wieder	-2 -6 3 -1 -1 -3 12 6 -8 -5
word wieder am	-2 0 4 0 0 -1 -4 3 0 -9
word wieder im	0 0 0 0 0 0 8 1 -7 0
word wife	0 0 -1 3 -1 1 0 0 0 -9
word wij	6 2 -9 -2 9 -1 1 -4 -1 -101
word wij kunnen	0 7 -6 0 0 0 0 0 0 -17
word wij uw	0 0 0 0 -8 0 9 0 -1 5
word wil	2 11 -2 -1 -6 -12 8 -1 1 20
word wil ik	1 1 0 0 0 0 -1 0 0 -9
word wil je	-3 13 -1 0 -2 -4 0 -1 -2 -16
word will	5 -86 2 -12 -96 -43 118 37 75 -4
word will answer	0 -1 0 0 -1 0 1 4 -2 -22
word will attend	0 0 0 0 0 0 0 0 0 16
word will be	14 -25 7 5 -37 -21 24 16 17 -8
word will call	3 -1 -2 0 -3 -7 12 -1 -1 57
word will come	0 0 0 0 -1 0 2 2 -3 10
word will confirm	-2 -12 -1 0 -9 0 28 -1 -2 -1
word will contact	-4 -7 0 0 -4 13 -19 1 19 12
word will get	-1 -3 -1 -1 -3 -1 -10 16 3 -1
word will have	6 -3 -5 -1 -2 0 12 1 -7 -10
word will hear	-2 -1 0 0 -1 0 2 0 3 20
word will make	0 0 0 0 -1 -1 16 -12 -2 -15
word will not	-2 -3 -1 -2 23 -1 -9 0 -4 -5
word will now	-23 -7 30 -1 -1 0 3 -1 0 -9
word will reach	-1 -4 0 -1 -2 0 8 -1 0 0
word will read	-1 -1 -1 0 -4 -1 -4 13 -2 -23
word will review	-1 -2 0 0 -3 0 11 -1 -3 2
word will ring	-6 -1 -1 0 -3 -2 14 -1 0 20
word will see	3 0 -1 0 0 0 -1 0 0 -55
word will share	0 0 0 0 0 -7 8 0 0 -1
word will show	-1 0 -1 0 -8 0 -13 -2 25 -13
word will sit	2 0 0 0 -1 0 2 0 -1 9
word will take	-6 11 -1 -1 -7 -8 -1 1 12 -27
word will then	-3 0 0 -1 -1 -1 -5 -2 14 -7
word will to	0 -1 -13 0 -1 -1 17 0 -1 18
word will write	0 -2 -1 -2 -11 -1 17 -1 -1 -35
word willen	5 3 -2 -1 -1 10 -4 -1 -8 10
word willen graag	0 1 0 0 0 0 0 0 0 10
word willen je	0 0 -1 0 1 8 -7 0 -1 3
word willkommen	0 0 0 0 -1 6 -4 0 0 21
word willkommen bei	0 0 0 0 0 4 -3 0 0 12
word wilt	12 -12 -3 -2 -11 14 -3 -1 5 -9
word wilt u	9 -7 -1 0 -9 1 8 0 -1 -19
word wind	9 -4 -1 0 1 -1 -8 0 4 -19
word window	-1 6 2 0 4 -1 -8 -1 0 10
word winkel	-7 9 -1 0 0 0 0 0 0 9
word winner	0 0 0 0 0 0 0 0 0 10
word winter	0 -5 0 0 4 -1 8 0 -5 -11
word wir	-30 -32 37 5 16 41 -36 -14 13 -42
word wir alle	-1 -1 -13 21 -1 -1 -10 -1 7 4
word wir am	1 -1 -3 0 0 0 5 0 -1 12
word wir bestatigen	0 0 0 0 -1 0 -4 0 6 11
word wir bitten	2 -2 0 0 -1 -1 8 0 -6 -5
word wir dich	-4 6 -1 -1 2 -1 -5 -2 5 23
word wir dir	-1 -1 -1 -2 0 6 -2 0 -1 -19
word wir haben	-2 -3 -6 0 21 -2 -10 3 0 13
word wir ihnen	-5 -2 -4 -2 0 1 24 -4 -8 -12
word wir ihr	-18 -3 24 -2 0 0 0 0 0 -15
word wir ihren	0 0 1 0 0 0 0 0 0 11
word wir im	0 -2 0 0 2 -1 2 0 0 9
word wir melden	-1 -2 0 2 -2 0 -3 -2 8 3
word wir mochten	-13 -7 -1 -2 -12 27 10 -1 -2 -8
word wir mussen	-4 -1 5 2 -1 0 -1 0 0 -13
word wir prufen	0 0 0 0 0 0 0 0 0 28
word wir rufen	0 0 0 0 0 0 0 0 0 15
word wir sie	15 -19 -16 20 -11 -3 17 -2 -1 -31
word wir sprechen	-3 3 0 0 -1 0 3 0 0 8
word wir suchen	0 0 0 0 2 0 -1 0 -1 -25
word wir uns	-8 -10 19 -4 17 -3 -4 -1 -6 -34
word wir wollen	-1 0 0 0 0 2 0 0 0 -13
word wir wunschen	0 0 0 0 2 0 0 0 -1 10
word wir wurden	-1 5 0 0 -1 0 -1 0 -1 -12
word wird	9 -8 -4 1 16 -3 -19 -1 10 -29
word wish	-5 -1 -4 -1 -14 3 22 13 -12 16
word wish to	-1 1 -1 -1 -11 5 5 0 2 19
word wish you	-2 -2 -1 0 1 -1 17 -1 -13 0
word wissen	-1 2 0 0 -1 0 -9 0 9 -2
word with	74 -41 23 -6 21 10 -48 -20 -13 -46
word with #	0 0 0 0 1 0 -1 0 0 13
word with :	0 2 -1 1 -2 7 -5 -1 -1 -10
word with a	-14 12 1 -3 18 11 -24 -1 -1 86
word with all	0 0 0 0 0 1 -1 0 0 -10
word with an	-1 -1 0 0 -5 2 5 0 0 -9
word with another	0 -2 1 0 3 0 -1 0 -1 54
word with any	12 -7 0 0 0 -2 -2 0 0 -10
word with dr	3 -12 -1 0 -1 0 15 -1 -2 14
word with each	0 0 0 0 0 0 0 0 0 14
word with four	0 0 0 0 2 0 -1 0 -1 -12
word with it	-1 -17 -5 -1 9 34 -23 -3 7 -21
word with jess	-1 1 0 1 0 0 0 0 0 -14
word with me	3 9 -2 -1 8 -3 -7 -1 -6 -96
word with more	-1 -1 0 0 12 -1 -6 0 -2 -8
word with mr	2 0 0 0 0 0 0 0 -1 16
word with my	0 1 0 0 -8 0 7 0 1 16
word with no	0 0 7 -12 0 -3 -5 15 -3 -10
word with one	0 0 0 0 3 0 -2 0 -1 16
word with our	37 13 -8 -2 3 -9 -22 -6 -6 -32
word with patchy	-1 1 0 0 0 -1 -6 9 -1 -7
word with reference	2 -3 0 0 0 4 -1 0 -1 -16
word with ridge	2 -4 12 1 -3 4 -5 -6 -1 -27
word with someone	-17 -1 17 0 2 0 -4 0 3 -2
word with tallfir	0 0 0 1 0 0 0 0 0 -12
word with thank	3 -1 -2 0 -2 -1 -3 -3 10 9
word with the	25 6 -7 9 -23 -9 -16 -11 26 16
word with timemention	-4 0 -2 3 -2 0 0 6 0 14
word with us	-9 -11 -7 7 10 6 -3 -6 12 -46
word with what	0 -1 0 0 -4 -1 -1 0 8 0
word with you	12 12 6 -2 -6 -10 2 -1 -11 29
word with your	3 2 -1 0 23 -2 -15 -3 -7 52
word withdraw from	0 0 0 0 0 0 0 0 0 10
word withdrawal	0 0 0 0 -17 0 30 0 -12 -5
word withdrawn	-2 -2 -2 13 -22 -1 38 -1 -21 -20
word withdrew	0 -1 0 5 -6 0 11 0 -8 15
word within	-2 -14 -3 -4 37 21 -37 11 -9 58
word within #	-4 -5 -1 -1 5 8 -7 6 -2 39
word within a	-1 -2 0 0 2 -1 8 -1 -5 -10
word within ten	0 0 0 0 3 0 -8 1 4 10
word within the	1 -1 0 -1 5 1 -5 0 -1 -10
word within three	5 -3 0 -1 -2 14 -2 -5 -6 -14
word within two	-3 -2 -1 -1 -2 0 -3 6 5 16
word without	-5 -4 -3 11 -2 -2 4 3 -1 3
word witnes	0 0 0 0 0 0 0 0 0 8
word woche	3 31 -9 -2 -5 7 -8 -7 -11 1
word woche bescheid	0 0 0 0 0 0 5 0 -4 -12
word woche dann	0 0 0 0 0 0 0 0 0 12
word wochen	-1 1 -1 -1 -12 -3 20 -2 -2 9
word wochenende	0 10 0 1 -2 0 -8 0 0 -5
word wohnung	0 0 0 0 0 0 0 0 0 37
word wollen	-3 -1 -2 -1 -2 13 -3 0 -1 11
word wollen dich	0 0 0 0 0 2 -1 0 0 -12
word women	0 0 0 0 0 0 0 0 0 18
word won't	-2 -6 -17 36 15 -9 -9 -4 -4 -41
word won't be	-13 -11 -7 35 13 -6 4 -3 -13 -47
word wonder	0 -1 0 0 -3 0 3 0 1 9
word wonderful	15 -2 -7 0 -1 0 -3 0 -2 12
word word	-16 23 0 -5 -3 1 17 -2 -14 17
word word by	0 11 0 0 -10 0 1 0 -1 -3
word word from	0 0 0 0 0 0 4 0 -2 -9
word word with	-8 8 -1 0 0 0 2 0 0 0
word worden	1 -4 0 -1 8 -1 -5 3 -3 -5
word wordt	-7 -6 3 0 5 -2 0 0 6 -52
word wordt het	-3 1 3 0 0 0 0 0 0 -12
word wordt verwacht	2 0 0 0 0 0 0 0 0 -12
word work	14 -33 -49 -13 23 8 22 49 -22 15
word work !	0 0 0 0 0 0 0 0 0 17
word work ?	-6 15 -11 0 0 -1 5 0 0 24
word work and	0 1 0 0 5 0 -1 0 -4 15
word work at	-1 1 -2 0 -4 0 -9 17 -1 2
word work days	4 -4 -1 -1 -1 -1 3 13 -11 -19
word work for	14 7 -6 -1 -2 -6 -10 -3 8 -25
word work from	0 0 0 0 0 0 0 0 0 26
word work here	0 -1 -7 0 -3 -1 -3 16 -1 -7
word work interview	3 -3 0 0 -1 0 -1 0 2 -8
word work on	-1 -12 1 1 4 -4 13 0 0 -12
word work out	1 -3 -1 -2 9 0 -3 -1 0 -4
word work with	-3 -16 -2 -1 14 12 -3 -1 0 6
word worker	0 -3 -1 -1 -6 0 1 -1 8 -3
word worri	-3 9 1 -1 -1 -1 -4 0 0 9
word worry	3 -3 0 -2 -2 -1 10 -5 0 -4
word worry if	4 -3 -1 -2 -2 -1 11 -5 0 -3
word would	-61 73 24 -20 -15 51 -15 -11 -26 44
word would any	-1 1 0 0 0 0 0 0 0 -13
word would be	-11 26 11 -3 -8 19 -23 -3 -8 26
word would it	-1 0 2 0 0 0 -1 0 0 -23
word would like	-19 24 13 -13 -38 9 26 -4 2 53
word would love	15 4 -4 -1 1 2 -16 0 -2 8
word would the	-1 0 4 0 -1 -1 -1 -1 0 -12
word would timemention	-28 33 -1 0 -1 -1 -1 0 -1 -2
word would you	-11 0 -1 -1 7 10 7 -2 -7 -7
word wrap	1 -1 -1 -1 -2 0 5 0 0 -14
word wrap up	1 -1 -1 -1 -2 0 5 0 0 -14
word writ	2 -8 -13 13 10 -2 3 7 -11 -36
word writ sample	1 0 0 0 2 0 -1 0 0 -18
word writ to	-1 -3 -11 13 0 6 -3 0 0 -6
word write	-9 -8 -6 -4 -16 -6 37 17 -5 -20
word write a	0 -12 0 0 0 0 12 0 0 -6
word write to	-3 5 -8 -1 -21 -2 11 19 1 -27
word write when	0 -1 -2 -3 10 -2 1 0 -3 -18
word writer	-1 0 0 1 2 -1 0 -1 1 27
word writer prize	0 0 0 0 0 0 0 0 0 13
word written	-2 1 0 -1 1 0 10 1 -9 1
word wrong	-1 0 -1 -1 0 -1 -1 3 1 9
word wrote	-1 1 0 0 2 -1 -4 0 3 14
word wrote :	0 1 0 0 0 0 0 0 0 25
word wrote to	0 0 0 0 3 0 -2 0 1 -20
word wunschen	-1 -1 0 1 10 0 -4 0 -4 18
word wunschen ihnen	0 0 0 0 5 0 0 0 -3 9
word wunschen wir	-1 -1 0 1 5 0 -4 0 0 8
word wurde	-12 4 -12 4 -12 -4 -11 9 35 -14
word wurde ich	0 10 0 0 -1 0 -8 0 0 6
word wurde sie	-1 4 -7 -1 0 -1 6 0 0 -8
word wurden	-3 9 -1 -1 -14 2 2 -1 9 -6
word wurden sie	0 -2 0 0 -4 0 8 0 -2 2
word wurden wir	-1 5 -1 -1 -1 -1 0 0 -1 8
word x	1 12 -2 2 -4 -2 -2 -2 -3 -14
word x #	-3 8 0 0 -3 -1 3 -1 -2 -9
word xx	1 0 0 0 0 0 0 0 0 9
word y	-21 -31 -5 -2 3 -3 78 -17 -3 2
word y #	0 0 0 0 0 2 -1 0 0 9
word y a	0 -1 -1 0 -1 -1 6 -1 -3 17
word y con	11 -10 0 0 -1 0 1 0 0 -1
word y donner	0 0 0 0 1 0 0 0 0 10
word y el	-7 -1 -1 -1 -1 4 8 -1 0 -6
word y en	-1 1 -2 -1 8 0 -2 -3 0 4
word y entrevista	-4 7 -3 0 -2 0 -4 0 7 -12
word y esta	-1 2 0 0 -1 0 -3 0 3 -8
word y hablamo	2 2 0 0 0 0 -2 0 0 -8
word y la	-1 -1 -3 1 9 -1 -6 -1 2 -8
word y le	0 0 0 0 0 0 1 0 0 40
word y luego	0 0 0 0 0 0 1 0 -1 -22
word y me	0 6 -1 0 -2 0 0 0 -2 -13
word y no	-3 -1 -2 1 3 -2 9 -3 -2 -19
word y nos	-4 4 6 0 -3 1 0 -2 -2 -16
word y por	0 -7 0 0 11 0 -2 0 -2 -6
word y su	0 0 0 0 0 0 0 0 0 31
word y te	1 1 7 -1 0 -1 -8 -1 2 -21
word y timemention	-1 -2 3 0 -2 0 2 0 0 14
word y tu	0 3 0 0 0 0 -1 0 -1 -8
word y yo	2 3 0 0 -1 0 -4 0 2 -20
word ya	0 -11 1 4 10 -3 -12 -2 13 -10
word ya se	5 0 0 0 2 -1 -3 0 -1 -11
word yani	0 -1 0 -1 -1 -1 17 -8 -5 -13
word yard	-6 0 -2 2 1 7 -1 -1 0 -30
word year	-14 -8 -14 6 50 1 -20 10 -10 15
word year !	0 0 0 0 0 0 0 0 0 -15
word year #	4 1 -1 -2 3 0 -4 0 0 -12
word year and	-3 -2 -2 -1 26 -2 -7 -1 -9 -17
word year of	-1 -2 -4 0 17 -2 -11 0 4 16
word year we	0 0 0 0 -1 0 -7 12 -2 -1
word year'	-1 -5 0 1 3 0 8 0 -5 5
word yep	19 -3 1 0 -3 -14 3 -1 -1 -5
word yes	-18 -17 3 -5 -9 54 0 -4 -4 -7
word yes or	-1 -4 -2 -2 -1 4 1 -1 6 -13
word yes you	-1 -1 0 0 -3 -3 20 0 -12 1
word yet	19 0 -24 -5 -18 -10 51 -9 -5 -6
word yet i'm	0 2 -16 0 -2 0 18 0 0 -7
word yilmaz	0 0 0 0 0 0 0 0 0 19
word yo	10 1 -3 -1 0 -1 -16 -1 10 -35
word york	9 0 -3 -2 -2 -2 -3 4 -1 -38
word you	13 1 -63 -39 31 91 84 -68 -49 -88
word you !	5 3 -5 -2 -13 10 9 -5 -3 -6
word you #	0 1 0 0 0 0 0 0 0 13
word you :	3 0 -5 0 -2 16 -5 -5 -1 -17
word you ?	-3 2 3 -1 -4 12 -7 -1 -1 -12
word you a	-4 -15 -6 -3 19 12 26 -23 -7 -24
word you able	-3 -5 0 0 0 0 10 0 -1 -8
word you about	8 -2 -2 8 -11 8 -12 -1 3 36
word you accept	-9 -1 -1 -1 -3 14 2 -1 -1 9
word you after	-1 -15 -1 -1 -4 -1 29 0 -8 -14
word you all	0 0 0 0 -11 0 23 0 -11 2
word you an	-1 2 -1 0 6 1 -8 -1 1 -8
word you and	0 16 -3 -2 24 -1 -26 -1 -7 44
word you answer	0 -3 0 0 -4 0 7 1 -1 -12
word you appli	-3 -5 0 -5 1 -1 15 0 -2 -21
word you are	8 28 -4 -5 -5 3 -27 0 2 2
word you around	0 1 0 0 2 -1 -1 0 0 13
word you as	2 -3 -2 -1 -9 21 -3 -2 -2 2
word you asked	-2 -1 0 0 -9 -1 17 -1 -3 32
word you at	6 -13 14 -3 -3 -3 5 -2 -1 -12
word you available	-1 13 0 0 0 0 -1 0 -11 -28
word you back	-1 -5 0 0 10 0 -11 -1 8 -10
word you be	6 -11 1 -1 1 4 7 -2 -6 -18
word you before	-1 2 5 -1 -3 -8 2 0 5 1
word you best	0 1 0 0 0 0 0 0 -1 -11
word you better	0 0 0 0 2 0 -1 0 0 10
word you between	0 0 0 0 0 0 0 0 0 9
word you book	-2 -6 0 2 -1 -1 8 0 0 -19
word you both	0 0 0 0 0 0 0 0 0 22
word you but	-1 -2 0 0 12 -3 -5 -1 1 -12
word you by	-2 -6 -1 -1 -6 -4 25 -5 1 18
word you call	-1 1 1 0 9 -1 -6 0 -3 14
word you came	-1 -1 0 -1 16 -9 -2 0 -1 -2
word you can	4 18 2 -4 -9 23 -6 -6 -22 -49
word you can't	0 -1 2 0 3 0 -2 -1 0 14
word you cannot	0 21 -3 0 -1 0 -16 0 0 -4
word you choose	-14 17 -4 0 0 0 0 0 0 7
word you come	6 31 5 -1 -2 -9 -25 -2 -4 -77
word you confirm	-1 -1 1 0 0 1 0 0 0 -11
word you could	-4 3 15 -1 -5 -2 -9 -1 2 -2
word you decide	0 3 -1 0 0 0 -1 0 0 9
word you did	-4 -1 -3 -2 16 0 -3 -3 0 -14
word you do	22 15 2 -4 3 -2 -32 -1 -3 -46
word you don't	-13 -2 -2 0 0 0 27 -1 -9 10
word you down	-11 13 0 0 0 0 -1 0 0 -2
word you feel	0 -2 -3 0 0 -3 10 0 0 0
word you find	7 -1 -6 0 14 0 -12 -1 -1 -8
word you first	8 -6 -1 0 1 -1 -1 0 0 -20
word you for	17 17 -20 -10 -5 -13 5 22 -12 -45
word you forward	2 -2 -2 0 5 -7 9 -1 -3 -24
word you free	-1 3 2 0 0 0 -4 0 0 33
word you gave	-2 -5 0 0 -1 -1 15 -1 -5 -15
word you get	-2 19 -4 -1 -6 -5 -17 -1 17 -19
word you give	-1 -7 -1 0 0 -1 12 0 -1 -13
word you got	5 -4 -3 0 0 -3 8 0 -2 -22
word you have	5 20 -14 -13 -32 4 38 -11 3 10
word you here	0 -1 -1 0 2 1 -1 0 0 -8
word you in	12 -3 -2 -1 -8 -4 11 -1 -4 34
word you interview	-1 -3 -1 0 4 0 4 0 -3 11
word you is	-2 2 17 -2 -1 -2 -9 -1 -2 1
word you join	1 0 0 0 -1 2 0 0 0 9
word you know	10 -10 -13 11 2 -6 -11 -6 24 54
word you left	-10 -2 0 -2 0 0 14 0 0 15
word you let	-1 -6 0 0 1 0 6 0 0 -16
word you like	-1 14 -1 -1 11 -3 -9 -1 -9 24
word you luck	0 0 0 0 0 0 0 0 0 15
word you make	-1 -1 8 0 0 -2 -5 0 2 4
word you may	-10 8 -1 -2 14 -2 -16 -1 10 19
word you me	14 -5 -1 0 0 -2 -4 0 -1 -17
word you mention	0 -1 0 0 -2 0 1 0 2 17
word you met	7 -5 -9 0 13 0 -5 0 -1 -4
word you mind	-1 -4 7 0 0 -1 0 0 0 -18
word you miss	0 0 0 0 0 0 0 0 0 15
word you move	0 -11 -4 0 2 17 -3 0 0 -2
word you must	1 0 0 0 -8 0 7 0 0 18
word you need	-3 -3 -2 12 -20 -10 27 -1 0 -40
word you needn't	-1 0 1 1 -1 0 -1 0 2 8
word you next	-1 2 0 0 -4 -1 5 -1 0 -23
word you no	-2 -1 0 0 0 0 5 0 -1 -18
word you of	0 0 0 0 0 0 0 0 0 -9
word you off	0 2 0 0 0 0 -6 0 6 -9
word you on	10 17 -10 2 9 21 -33 -5 -12 -29
word you out	-5 3 -4 10 -7 -1 5 -1 -1 -24
word you over	-3 -1 0 -2 8 -1 3 0 -4 -3
word you please	0 0 0 0 0 -5 6 0 0 23
word you pop	0 10 0 0 0 -1 -4 0 -5 -7
word you post	0 -1 -1 0 -3 0 6 0 0 -11
word you prefer	-7 -4 16 0 0 -1 -3 0 0 -7
word you receive	0 0 0 0 0 0 0 0 0 10
word you recent	0 0 0 0 0 0 0 0 0 20
word you said	0 -1 -1 0 0 7 -5 0 0 17
word you say	-1 -5 0 0 -1 14 -6 0 0 -17
word you see	0 0 0 0 -5 -1 6 0 0 11
word you send	-1 7 -1 0 -1 -4 2 0 -1 -14
word you sent	5 4 -2 -1 -3 -3 -17 17 -1 -27
word you set	0 -1 5 -1 0 0 -2 0 -1 -14
word you should	7 -7 -1 3 3 -3 3 -1 -4 24
word you show	0 -1 0 0 12 0 -9 0 0 -2
word you sign	0 0 0 0 -1 7 -6 0 0 9
word you so	0 -2 0 0 2 6 -4 -1 -1 34
word you start	-1 -26 -1 0 -1 20 10 0 -1 -6
word you still	-3 -3 -1 -1 -4 -2 19 -3 -3 -29
word you take	0 -1 0 0 0 0 2 0 0 29
word you talk	1 -1 -1 0 0 0 0 0 0 11
word you tell	-2 1 8 -7 0 -1 7 0 -6 -32
word you that	-7 -3 -3 2 0 24 -5 2 -9 -13
word you the	0 -3 -8 0 1 18 -6 -3 -1 -18
word you then	30 -6 2 -7 -1 -3 -13 -1 -2 0
word you there	-1 0 2 0 0 0 0 0 0 42
word you think	-1 -1 0 0 7 13 -16 -1 1 18
word you this	-3 9 2 -1 -1 0 -6 -2 2 -13
word you three	-1 0 -1 0 0 0 2 0 0 10
word you timemention	10 16 -22 -15 4 -1 22 -6 -9 -3
word you to	-7 8 -10 -4 3 20 -5 -6 1 -41
word you took	-3 0 0 0 4 0 0 0 -1 -9
word you two	-1 -1 0 0 -4 0 8 0 -2 -2
word you until	0 0 0 0 -1 0 2 -1 0 17
word you up	-3 -13 8 1 4 -2 2 0 5 -29
word you use	0 0 0 0 0 0 0 0 0 9
word you wait	4 -1 -3 0 -1 0 -3 -1 5 -13
word you want	-2 -18 -4 -1 -8 39 -7 -3 4 25
word you we'll	0 0 0 0 -14 0 1 0 14 -2
word you well	-1 0 0 0 17 0 -11 0 -4 4
word you were	-8 -8 -3 -2 61 1 -18 -10 -12 -58
word you weren't	-1 11 0 -2 -2 -1 -4 0 0 25
word you what	2 0 -1 0 0 0 0 0 0 -17
word you when	-6 0 0 0 -6 -4 8 7 1 -9
word you will	11 -11 -3 -2 -9 -4 15 -2 5 46
word you wish	0 0 0 0 1 1 0 0 -1 20
word you with	-17 -3 18 -1 -1 1 2 2 0 15
word you within	0 0 0 0 -1 -1 -9 7 5 29
word you won't	-2 0 0 0 -12 0 12 0 4 2
word you work	0 -10 0 0 -2 -1 7 -3 10 -3
word you would	-11 14 0 1 8 -5 2 -1 -8 15
word you write	0 -12 0 0 1 0 12 0 0 3
word you your	0 0 0 0 0 0 -5 0 5 20
word you'd	8 15 -8 -1 29 6 -6 -10 -32 -37
word you'd be	-2 -3 3 -1 24 0 0 -5 -15 -13
word you'd do	1 0 -1 0 0 0 0 0 0 -8
word you'd get	0 0 0 0 0 0 0 0 0 14
word you'd have	-1 0 -4 2 13 -1 -8 -1 -1 -17
word you'd like	0 7 -3 -1 1 13 -4 -2 -11 24
word you'd rather	0 0 0 0 1 0 0 0 0 27
word you'll	49 -23 -17 -4 11 -9 12 4 -24 -89
word you'll be	16 -2 -3 -1 3 -2 -11 -1 1 28
word you'll do	3 -1 -2 0 0 3 -3 0 0 -11
word you'll find	-1 -1 -1 0 9 -8 2 0 0 -3
word you'll get	2 -8 -3 -1 -2 -5 26 -2 -9 -20
word you'll have	0 -2 -3 1 -1 3 7 -1 -3 -36
word you'll hear	8 -1 0 0 -5 0 -8 11 -4 12
word you'll meet	11 -3 -3 -1 -1 0 -2 -1 0 -45
word you'll receive	1 -1 0 0 0 0 0 -1 1 19
word you're	-9 -1 11 -1 -26 5 41 -10 -11 25
word you're a	0 0 0 0 0 0 -7 2 6 24
word you're able	0 3 0 0 -6 0 4 0 -1 9
word you're all	4 -2 0 0 0 0 0 0 0 -16
word you're book	3 0 0 0 0 0 -1 0 0 15
word you're coming	1 0 0 0 0 0 0 0 0 -9
word you're confirm	2 0 0 0 0 0 0 0 0 -22
word you're happy	-2 2 8 0 -1 6 -10 -1 -1 -13
word you're in	7 -3 -2 0 -2 8 -7 -1 -1 -6
word you're interest	0 -1 0 0 0 0 0 1 0 13
word you're invit	0 1 0 0 0 0 0 0 0 15
word you're not	-1 -1 0 2 4 0 -5 0 1 -11
word you're on	4 -2 -1 -1 -10 -5 15 -2 3 2
word you're register	1 0 0 0 0 0 0 0 0 14
word you're schedul	1 0 0 0 0 0 0 0 0 29
word you're still	0 7 -2 -4 -15 -1 20 -2 -2 -21
word you're through	-1 11 -1 0 -1 0 -8 0 0 -4
word you're welcome	-1 -1 -1 0 -8 -1 14 0 -3 -7
word you've	-2 10 6 8 -5 -2 -18 -2 5 38
word you've appli	0 0 0 0 0 0 -1 1 1 9
word you've been	1 15 -2 -1 -8 -5 11 -3 -7 26
word you've got	2 0 -2 -1 3 6 -12 -1 5 -4
word young	0 -1 0 0 14 -4 -8 0 0 13
word young writer	0 0 0 0 0 0 0 0 0 13
word your	-98 -6 -23 -6 -40 6 62 13 93 80
word your acceptance	-1 -2 0 0 -4 8 -1 0 -1 -5
word your account	0 1 -1 2 -3 0 -6 -1 8 14
word your ad	-1 1 0 0 0 0 0 0 0 -15
word your addres	0 0 0 0 -1 0 4 -2 1 -8
word your answer	-2 -1 -1 -1 -3 -1 14 -2 -4 -15
word your application	7 -36 -13 -9 4 2 45 -20 21 -117
word your appointment	-3 0 3 1 -1 2 -1 -1 -1 19
word your area	0 0 0 0 0 0 0 0 0 13
word your assessment	-1 0 7 -1 -1 -1 -1 -1 -1 -9
word your attendance	3 -1 -1 0 0 0 -1 0 0 -14
word your availability	-6 17 3 -1 -3 -2 1 -2 -7 -32
word your background	0 3 -1 -1 5 -1 9 -1 -14 -23
word your bank	-5 -1 -1 0 0 -4 12 -1 0 6
word your book	-1 -1 0 -2 -2 -1 -8 -2 17 -5
word your busines	0 0 0 0 0 0 0 0 0 9
word your calendar	1 4 -1 3 -1 -1 -4 0 -1 -11
word your camera	3 -1 0 0 0 0 -1 0 0 -18
word your candidacy	-1 -1 0 0 14 -1 -3 -1 -6 -8
word your candidate	-1 -2 0 0 -3 9 1 2 -6 -23
word your car	2 0 -2 0 0 0 0 0 0 8
word your career	3 0 0 0 1 0 -3 0 -1 9
word your certificat	4 1 0 0 0 0 -3 0 -1 -12
word your choice	0 0 0 0 0 0 1 0 0 -12
word your claim	0 0 0 0 0 0 0 0 0 37
word your company	0 0 0 0 0 0 0 0 0 11
word your consent	0 -4 0 0 -4 -3 12 -1 0 8
word your contract	-1 -1 0 0 -1 18 -14 -1 0 -5
word your conversation	4 -1 0 0 0 0 0 -2 0 -13
word your cover	-1 -1 0 0 -5 -1 14 0 -6 -5
word your credit	0 0 0 0 0 0 0 0 0 26
word your current	-1 -7 0 3 -1 0 6 0 0 -16
word your cut	0 0 0 0 0 0 0 0 0 16
word your cv	10 4 -2 -1 -14 -1 4 -1 1 -50
word your dashboard	0 0 0 0 0 0 0 0 0 24
word your date	0 0 0 0 0 0 0 0 0 12
word your detail	-1 -1 -1 -1 -10 -1 -12 -2 28 -4
word your document	-1 -3 0 0 6 3 1 0 -5 -16
word your email	-1 -1 -1 -1 -2 -1 -10 13 4 -2
word your employer	0 0 0 0 0 0 0 0 0 19
word your employment	0 -1 0 0 -1 2 1 0 -1 -11
word your enquiry	0 0 0 0 0 0 -10 6 5 -6
word your event	0 0 1 0 0 0 0 0 0 -15
word your exit	0 0 0 0 0 0 0 0 0 8
word your experience	-1 1 0 0 7 0 -3 -1 -1 -22
word your fami	0 0 0 0 0 0 0 0 0 9
word your feedback	0 0 0 0 0 0 0 0 0 8
word your file	-1 -2 0 -1 3 -1 6 0 -1 -13
word your first	-14 -6 -1 -1 -7 -21 56 2 -8 -31
word your flexibility	-1 0 -10 14 -2 0 0 -1 0 -6
word your flight	-17 0 0 0 0 -1 20 0 -1 -1
word your focu	0 0 0 0 0 0 0 0 0 10
word your form	-5 -5 -1 -4 -4 -5 -8 -4 34 -29
word your former	-1 -4 0 0 0 0 5 0 0 9
word your free	0 0 0 0 0 0 0 0 0 25
word your goal	0 0 0 0 0 0 0 0 0 10
word your health	0 0 0 0 0 0 0 0 0 18
word your home	0 0 0 0 0 0 0 0 0 22
word your if	-1 -1 0 0 -7 17 -8 -1 0 -9
word your in	-5 -3 1 0 2 7 -1 0 0 -16
word your inbox	-1 -1 -1 0 -2 -1 9 -4 -1 -3
word your interest	2 16 -2 2 -10 -2 -18 -4 17 -30
word your interview	-45 -30 44 -3 4 -9 76 -16 -21 -136
word your interviewer	-1 -4 7 0 0 0 -1 0 0 -12
word your intro	2 0 0 0 0 0 0 0 -1 -16
word your itinerary	1 0 0 0 0 0 0 0 0 -10
word your job	2 -1 -1 -1 2 0 -1 0 1 20
word your laptop	-1 0 0 0 0 -6 8 0 0 -7
word your letter	-2 18 -1 -1 -8 -14 -22 -3 34 -9
word your licence	-4 6 -1 0 -1 -2 4 0 -1 -12
word your mail	-1 -1 0 0 -1 0 -7 12 -2 -5
word your manager	-1 1 0 0 0 -7 7 0 0 21
word your manuscript	0 0 0 0 0 0 0 0 0 15
word your mentee	0 0 0 0 0 0 0 0 0 11
word your message	-18 -4 -4 -2 -15 -2 -30 79 -4 -58
word your mortgage	0 0 0 0 0 0 0 0 0 9
word your mother	0 0 0 0 0 0 0 0 0 14
word your name	-7 2 -1 3 11 6 -9 -1 -4 52
word your next	-1 2 0 0 4 0 -1 0 -3 11
word your note	1 -1 -1 -1 -7 -1 -10 -6 25 -7
word your notice	0 -2 0 0 -1 -5 9 0 0 -13
word your number	0 -1 0 0 8 -1 -4 -1 0 -9
word your offer	-2 -1 -1 -1 8 15 -12 -2 -3 -27
word your on	-2 2 1 0 0 0 0 0 0 -9
word your onboard	-1 0 0 0 0 -14 17 -1 0 -8
word your online	0 -1 0 0 0 0 1 0 0 8
word your onsite	-13 -1 1 1 0 0 13 0 0 -11
word your open	0 -1 0 0 0 0 2 0 0 15
word your oral	0 0 1 0 0 0 0 0 0 -25
word your panel	0 16 -3 0 1 0 -13 0 0 -4
word your paper	-1 -1 -1 0 -4 -3 -10 -1 21 13
word your passport	0 -4 0 0 -1 -1 8 0 0 -1
word your personal	0 -4 0 0 0 -7 13 0 0 -1
word your phone	3 0 -1 0 -4 0 6 0 -3 -17
word your place	0 13 0 0 -1 2 -11 0 0 7
word your plan	0 0 0 0 0 0 0 0 0 8
word your portfolio	-2 4 0 0 -1 -1 5 0 -5 -29
word your position	0 0 0 0 0 0 0 0 0 27
word your post	0 0 0 0 0 0 0 0 0 11
word your practice	0 0 0 0 0 0 0 0 0 11
word your pre	-1 0 0 0 0 -8 10 0 0 -17
word your preferenc	0 0 0 0 4 0 0 0 -3 8
word your preferr	-1 3 8 -7 0 0 -2 0 0 -31
word your profile	-2 6 -1 -1 2 -1 -6 -1 3 12
word your project	0 0 0 0 0 0 0 0 0 9
word your proposal	0 0 0 0 0 0 0 0 0 47
word your qualification	0 0 0 0 -4 5 -1 0 1 -8
word your question	0 0 0 0 -1 0 0 4 -2 8
word your rating	0 0 0 0 0 0 0 0 0 9
word your recent	0 -3 0 0 -1 1 6 0 -2 -34
word your record	0 -2 0 0 -1 0 -2 -2 6 -8
word your recruiter	-4 0 0 4 0 0 2 0 -1 -20
word your request	-2 -2 2 0 -4 -1 -2 25 -17 -49
word your research	7 -1 0 0 10 -8 -7 0 -1 -7
word your resume	1 10 -1 1 -12 -1 -18 -1 21 -11
word your review	0 0 0 0 0 0 0 0 0 35
word your right	0 -1 0 0 0 0 2 0 0 -12
word your role	0 0 0 0 0 -1 1 0 0 9
word your schedule	0 0 1 0 0 0 0 0 0 -15
word your scor	-6 0 0 0 13 0 -5 0 -1 5
word your scorecard	0 0 0 0 0 0 0 0 0 14
word your session	0 0 0 0 0 0 0 0 0 8
word your side	3 -1 0 0 0 0 0 0 0 -12
word your signature	-5 -1 -2 -2 0 19 -10 0 0 0
word your skill	0 -4 0 0 -2 0 6 0 1 11
word your slid	0 -1 0 0 0 0 2 0 0 -8
word your slot	2 -1 0 1 0 0 -1 0 0 12
word your start	-5 -1 0 0 0 -19 26 0 0 -5
word your startup	0 0 0 0 0 0 0 0 0 21
word your statu	0 0 -1 0 0 0 -1 -1 3 -9
word your story	0 0 0 0 0 0 0 0 0 18
word your submission	-6 -2 0 0 2 -1 -2 0 10 13
word your talk	0 0 0 0 0 0 0 0 0 24
word your team	0 0 0 0 0 0 0 0 0 78
word your technical	3 0 -14 12 0 0 0 0 0 -20
word your test	-2 0 -1 0 -1 -1 8 -2 0 0
word your time	-2 -6 1 -1 -1 -1 15 -2 -3 3
word your timemention	2 2 -3 2 0 0 -2 0 0 -10
word your top	0 0 0 0 0 0 0 0 0 9
word your tour	0 0 0 0 0 0 0 0 0 23
word your trial	2 -2 -2 3 -8 11 -2 -1 0 -5
word your upcom	-6 -2 0 0 -1 0 10 0 0 -27
word your verification	0 0 0 0 0 0 0 0 0 10
word your video	4 8 -1 -1 -1 -1 -5 -1 -2 -6
word your virtual	2 0 0 0 0 0 0 0 0 -9
word your visit	1 4 0 0 4 -3 -5 -1 0 -14
word your week	0 1 0 0 0 0 0 0 0 10
word your work	1 -10 -1 -1 4 -1 10 0 -1 -7
word your writ	1 -1 0 0 5 0 -4 0 -1 -17
word yourself	-17 2 -2 2 5 -2 15 -2 -1 4
word yourself and	-3 -1 0 0 -3 -1 13 -1 -3 -7
word youth	11 -4 0 0 0 -2 -4 0 0 -14
word yrs	0 0 0 0 0 0 0 0 0 10
word zaal	6 -2 -3 0 0 0 0 0 0 11
word zag	0 0 0 0 0 0 0 0 0 17
word ze	-10 14 0 0 -1 -3 1 0 -1 42
word zeg	0 1 0 0 0 0 -7 -2 9 9
word zeggen	0 0 0 0 0 0 1 0 0 9
word zegt	0 -1 0 0 0 2 -1 0 0 10
word zeigen	14 -3 -1 -1 -2 -1 -4 -1 -1 -11
word zeit	-17 4 19 -3 -4 -6 14 -3 -5 22
word zeit ?	0 1 0 0 0 0 0 0 0 8
word zeiten	-1 9 -1 0 -1 0 -4 0 -2 -11
word zelf	0 -9 -1 -1 -1 -2 21 -6 -1 5
word zelfde	-11 -6 24 0 0 -3 -3 0 0 -20
word zentrale	0 0 0 0 -1 -10 10 1 2 -8
word zes	0 1 0 0 0 0 1 0 0 20
word zet	11 -3 0 0 -1 -3 -3 0 -1 -11
word zeugnisse	1 0 0 0 0 0 -1 0 0 -10
word zich	-1 -1 0 0 12 0 -3 -1 -6 7
word zie	10 -5 -2 0 -9 -4 18 0 -8 -2
word zie ik	2 0 -1 0 -2 0 9 0 -7 9
word ziegler	0 0 0 0 0 0 0 0 0 8
word ziek	0 0 1 0 0 0 1 0 0 22
word zien	0 9 0 -1 5 -19 10 -1 -3 -34
word zijn	3 -7 -7 -2 17 -1 -2 -2 1 31
word zijn ?	-8 8 -1 0 0 0 1 0 0 4
word zimmer	6 -2 -1 0 -1 -1 -1 0 0 -9
word zimmer #	6 -2 -1 0 -1 -1 -1 0 0 -19
word zin	11 2 -1 0 -1 6 -16 0 0 -25
word zin in	0 -3 0 0 0 8 -5 0 0 -7
word zin om	10 6 -2 0 -1 -2 -11 0 0 -18
word zit	-1 10 -11 0 2 8 -12 -3 8 21
word zit erbij	0 -3 0 0 0 8 -5 0 0 -2
word zoal	1 -2 0 -1 12 4 -8 -1 -6 -21
word zoek	-2 -5 -1 0 28 -1 -12 -1 -6 12
word zoek ik	-2 0 0 0 13 0 -5 0 -5 24
word zoektocht	-1 0 0 0 5 0 -3 0 -1 11
word zoektocht naar	0 0 0 0 0 0 1 0 -1 11
word zona	0 1 0 0 3 0 -1 0 -2 -9
word zonder	1 -1 -2 2 -7 0 8 0 -1 8
word zone	0 1 -1 0 0 5 -3 0 0 -43
word zone :	2 -1 0 0 0 0 0 0 0 -16
word zoo	0 0 0 0 0 0 0 0 0 23
word zoom	23 5 1 -3 -5 -3 -9 -5 -4 -9
word zoom :	1 0 0 0 0 0 0 0 0 -9
word zoom and	9 0 -9 0 0 0 0 0 0 -1
word zoom link	8 -2 -1 -1 -1 -1 -2 -1 0 33
word zou	-2 12 -3 -1 0 -2 -3 -1 -1 -35
word zou werken	0 0 0 0 0 0 0 0 0 -17
word zu	-8 12 -5 -4 -1 3 -9 14 -1 -25
word zu deiner	-1 7 0 0 10 0 -10 0 -5 -2
word zu dem	1 -1 0 0 5 0 -2 0 -1 -22
word zu einem	4 5 -2 -2 -4 -1 -3 -1 3 -29
word zu ihnen	0 0 0 0 0 0 0 0 0 17
word zu ihrer	0 -1 0 0 3 0 -1 0 0 -10
word zu kommen	-4 5 -1 0 0 0 0 0 0 -18
word zu konnen	2 -2 0 -1 0 3 -9 0 7 30
word zu uns	-5 5 -1 1 -1 1 -1 0 0 -22
word zuid	1 -7 -1 0 0 -1 -4 0 12 -15
word zukunft	0 -1 0 0 6 0 -4 0 0 8
word zukunft wunschen	0 -1 0 0 5 0 -4 0 0 9
word zullen	0 -1 0 0 20 0 -17 0 0 -2
word zullen we	0 -1 0 0 19 0 -17 0 0 -1
word zum	24 -19 -8 -6 1 10 -7 -2 7 -10
word zum auswahlgesprach	2 -1 0 0 0 0 0 0 0 21
word zum gesprach	1 6 -1 1 -1 -1 -11 2 5 20
word zum kennenlernen	2 0 0 0 0 0 0 0 -1 23
word zum personlichen	5 -4 0 0 0 0 0 0 0 11
word zum timemention	1 -2 -2 -2 -4 12 -11 0 7 -28
word zum vorstellungsgesprach	5 -2 0 0 0 0 -1 0 -1 -21
word zur	-14 -1 20 -6 -6 3 9 -2 -3 66
word zur besprechung	0 0 0 0 0 0 0 0 0 9
word zur burokauffrau	0 0 0 0 0 0 0 0 0 -12
word zuruck	-3 3 -1 -1 -3 -4 9 -1 -1 -21
word zusage	-1 -1 0 0 -1 3 -2 2 0 30
word zusage geben	0 0 0 0 0 0 0 0 0 9
word zusammen	4 -1 -1 -1 -3 0 3 0 -1 -18
word zwanzig	0 10 0 0 -1 0 -8 0 0 -3
word zwanzig minuten	0 10 0 0 -1 0 -8 0 0 -6
word zwei	-4 10 -8 -2 -13 -10 36 -1 -7 64
word zwei tage	-1 0 -3 0 -1 -7 14 0 -1 -2
word zwei wochen	-1 2 -1 -1 -11 -3 16 -1 0 2
word zweite	-3 4 0 0 0 0 0 0 0 9
word zweitgesprach	-7 -4 -2 -1 19 -1 -5 -1 0 -4
word zwischen	-1 -8 -1 0 6 -1 7 0 -1 -13
word zwolle	2 0 0 0 0 0 -1 0 0 10
word ª	8 -1 0 -1 4 -3 -2 -1 -4 -14
word º	-2 -5 4 -1 -19 6 -4 -1 21 8
word º #	-1 -4 0 0 -13 0 -2 -1 21 -12
word º ano	0 0 0 0 0 0 0 0 0 25
"""
