"""How much each feature speaks for each kind, in hundredths, in the order of `Kind`.

Fitted by `python -m tests.fit`.
"""

TABLE = """\
ack.chosen	-24 -31 -6 -4 -30 -5 52 -11 59 -75
ack.received	-52 -6 -43 -44 -100 -26 -5 -19 294 -67
ack.received@subject	-30 -5 -11 -10 -41 -7 -63 11 158 7
ack.thanks	20 28 -39 -15 0 -39 -50 14 79 -1
ack.thanks@subject	-13 6 -5 -5 4 -5 -52 -3 74 -84
affirm	43 7 39 -96 18 67 -9 -89 20 -16
against, and no job	40 -12 -19 21 21 -38 -21 6 2 24
agreed	194 -22 53 -12 -37 -24 -121 -13 -19 -18
agreed, and a nod	123 -10 -17 -4 -14 -11 -48 -5 -14 -11
among colleagues	0 0 0 0 0 0 0 0 0 31
answer	9 -43 64 -40 -57 -157 66 109 49 -54
asked to move	-59 -6 117 -4 -10 -5 -26 -4 -2 -6
automatic answer	-74 -29 -18 -10 -34 -15 -55 260 -24 -136
autoreply.absence	-40 -102 -19 -50 -59 -67 25 335 -22 -132
autoreply.absence@subject	-29 -24 -27 -11 -17 -15 -47 180 -11 -78
autoreply.bounce	-52 -13 -9 -6 -38 -7 -29 163 -8 -99
autoreply.bounce@subject	-29 -7 -5 -3 -19 -3 -16 88 -6 -85
autoreply.receipt	-119 -16 -16 -6 -13 -10 9 197 -26 -58
autoreply.receipt@subject	-84 -10 -8 -3 -9 -7 18 128 -24 -47
autoreply.received	-22 -19 -1 -8 -48 -8 -98 224 -21 -91
autoreply.received@subject	-8 -7 -4 -4 -8 -3 -52 101 -16 -80
bias	41 27 -34 -61 91 -70 -22 55 -27 5
board	13 -6 -3 -4 0 -5 6 -12 12 -61
bulk	6 -7 -37 43 18 13 -18 -6 -12 301
calendar CANCEL	-17 -4 -4 51 -9 -2 -9 -5 -2 -27
calendar REPLY	-26 -8 -6 -3 -5 -2 -12 66 -2 -19
calendar REQUEST	229 -77 4 -14 -37 -11 -61 -21 -12 -38
calendar of the owner's	-26 -8 -6 -3 -5 -2 -12 66 -2 17
cancellation.off	-153 -57 3 403 -55 -26 -78 -15 -22 -44
cancellation.off@subject	-87 -16 0 174 -24 -7 -25 -6 -11 -33
cancelled, and moved	-6 -2 -11 26 -1 -1 -3 -1 -1 5
chat.lure	15 19 2 -1 -2 -2 -20 1 -13 61
chat.lure@subject	0 0 0 0 0 0 0 0 0 29
colleague	-1 -2 -1 -1 -9 -1 -4 21 -3 400
day alone	-128 -38 -70 160 2 40 -5 35 4 -46
deadline	-28 44 -95 -74 -11 139 52 -23 -4 7
desk	18 -21 -54 -21 38 -19 -21 16 63 -81
footer	15 -29 -27 -7 17 0 12 -16 35 10
forwarded	16 -2 -2 -1 -4 -2 -10 5 -2 171
generated	19 7 -47 24 3 -20 -102 50 67 234
hiring little	7 2 -31 -19 -26 20 21 37 -10 34
hiring much	5 21 18 -38 29 -40 7 -13 11 -92
hiring none	-7 -34 8 15 9 -4 -51 63 0 110
hiring some	15 23 -9 15 31 -9 11 -64 -13 -46
hiring.application	44 23 -119 -105 45 -64 72 -53 157 15
hiring.interview	64 6 56 41 -24 -66 -46 -11 -21 -8
hiring.meet	64 115 -12 -3 2 -68 -5 -17 -75 13
hiring.process	-12 -16 -21 -18 29 17 63 -8 -35 18
hiring.role	-17 -33 -86 40 51 80 -22 -18 6 -62
human	75 21 39 -68 28 17 35 -149 2 22
invite.details	172 -42 -20 -17 -32 -74 14 -50 49 -63
invite.details@subject	8 -15 -1 -6 -13 -4 -23 -6 60 -29
invite.fixed	181 -16 2 5 -38 -8 -17 -82 -25 -49
invite.fixed@subject	79 -20 -46 -7 -15 -10 -2 7 14 34
invite.forward	70 -8 27 -5 -28 -3 -15 -19 -20 32
invite.forward@subject	40 -4 -26 -1 -1 -1 -5 -1 -2 -19
invite.invited	27 78 -69 -4 -38 40 -9 -48 24 6
invite.invited@footer	0 -1 0 0 19 0 -2 0 -15 -2
invite.invited@subject	57 -10 -6 -7 -13 -18 19 -11 -11 -11
invite.reminder	126 27 -72 -24 24 -3 -48 -18 -11 9
invite.reminder@subject	63 36 -40 -17 -8 3 -20 -12 -7 -30
job and one time	55 12 48 50 -87 -11 -26 -15 -25 30
job, and no person	-28 -20 10 13 55 -19 -14 -23 26 -51
known application	22 24 119 36 -6 79 82 -175 -180 -616
known interview	-9 -25 136 25 -20 -11 -81 -8 -6 -58
known interview, other time	-32 -5 43 -1 -1 -1 -3 0 -1 -25
line ack.chosen 374ed8	-1 -1 0 0 -1 0 -1 0 5 -6
line ack.chosen 3c5721	-1 -2 0 0 -5 0 22 -1 -13 -10
line ack.chosen 6062dc	-1 -2 0 0 -2 0 9 0 -2 -6
line ack.chosen 6ef773	-23 -1 -2 -1 -2 0 17 -1 12 -2
line ack.chosen 90a3cb	-2 -7 -1 -1 -9 -1 -10 -1 33 -7
line ack.chosen d6f39f	-1 -7 0 0 -3 0 17 0 -5 -2
line ack.chosen ed75c2	-2 -1 0 0 -4 0 19 -5 -5 -4
line ack.chosen ff42fe	7 -7 -1 0 -1 -1 -6 0 10 -18
line ack.received 0454da	-7 6 -3 -2 -10 -3 -14 -3 35 -10
line ack.received 0a5454	-2 0 0 0 0 0 0 0 4 12
line ack.received 131072	-1 -1 0 0 -2 -1 -6 -1 11 8
line ack.received 13dfd8	-1 -1 0 0 -5 0 19 -1 -11 0
line ack.received 183724	0 -1 0 0 -1 0 -2 0 5 32
line ack.received 1f9970	-1 -1 -1 0 -4 -1 -3 0 11 49
line ack.received 215161	0 -1 0 0 -1 0 -2 0 5 19
line ack.received 279bf2	-6 -6 -2 -8 44 -1 29 -1 -49 17
line ack.received 29fd6f	-1 -1 0 0 2 0 -3 0 4 -22
line ack.received 30eb96	-2 -2 -1 -1 -3 -1 -13 12 11 6
line ack.received 34be96	-1 -1 0 0 -1 0 -1 0 6 44
line ack.received 39490a	-1 0 0 0 0 0 -1 0 4 21
line ack.received 503309	0 -1 0 0 -1 0 -1 0 4 -3
line ack.received 544572	2 -3 -1 -1 -4 -1 -19 -1 29 9
line ack.received 576121	0 0 0 0 -1 0 -2 13 -9 -1
line ack.received 5b3e8b	-1 0 0 0 -1 0 -2 0 4 -9
line ack.received 5d30c0	-1 -1 0 0 -1 0 -1 0 5 -17
line ack.received 5f18f7	0 0 0 0 -1 0 -1 0 3 -2
line ack.received 63cf33	-4 -1 -2 -1 2 -1 40 -10 -22 -23
line ack.received 6c5600	-1 0 0 0 -1 0 -1 -1 5 -2
line ack.received 74acfd	-1 0 0 0 12 0 -1 0 -10 24
line ack.received 74cd9c	-1 -1 -1 0 -3 -1 -3 0 11 45
line ack.received 76039f	0 0 0 0 0 0 0 0 1 44
line ack.received 8438bc	5 -3 0 -1 0 -1 -2 0 2 -3
line ack.received 85e505	-1 -1 0 0 -1 1 -1 0 3 -22
line ack.received 95f9a4	-3 -2 -1 -1 7 -1 7 -1 -4 -40
line ack.received a2fa1e	-1 6 0 0 -3 0 -5 0 5 23
line ack.received a5b7c0	-2 -3 -1 -1 -8 -1 19 -2 0 -83
line ack.received aee148	-8 12 -3 -3 -1 -3 -18 -4 28 20
line ack.received b99301	-1 -1 0 0 -1 0 -2 0 5 -9
line ack.received bb3531	-1 -1 -1 0 -2 0 -3 0 8 32
line ack.received c67946	0 -1 0 0 -1 0 -1 0 4 -4
line ack.received cc6f18	-10 -4 -2 -2 -36 -2 21 -2 36 7
line ack.received ccdae9	0 16 -4 -3 -12 -3 -19 -5 30 31
line ack.received d0cd5c	-3 -1 0 0 -1 0 -2 9 0 38
line ack.received d7f545	-3 -3 -1 -1 -9 -1 12 -1 6 29
line ack.received da8d86	-3 -3 -1 -1 -4 -1 -9 -2 24 -42
line ack.received df88e2	-1 -1 -1 -1 -16 -1 -2 -1 22 -17
line ack.received e3ce4b	-1 -1 0 0 -14 0 -2 0 19 -7
line ack.received eb03b9	0 0 0 0 0 0 -1 0 2 51
line ack.received ebe92e	-6 -12 -1 -2 -12 -2 10 -3 27 -21
line ack.received f2c2de	0 -1 0 0 -1 0 -1 0 4 -18
line ack.received f94ea6	0 1 0 0 1 0 -11 0 10 6
line ack.received faabce	-1 14 -1 0 -2 0 -10 0 1 17
line ack.received fabc9b	-1 -1 0 0 -2 0 -2 0 7 -37
line ack.received fdf524	20 -7 -9 -7 -8 6 3 -3 6 -1
line ack.thanks 129501	1 -5 -1 -1 -5 -1 24 -6 -5 1
line ack.thanks 12d02f	-1 -1 -1 0 -4 -1 -45 31 22 0
line ack.thanks 206e77	22 22 -22 -17 31 -18 10 -32 3 -12
line ack.thanks 212a1a	-2 13 -1 1 0 -1 -10 -1 0 25
line ack.thanks 2d3bf1	0 -1 0 0 -3 0 -3 9 -1 -22
line ack.thanks 411ac9	19 22 -4 2 -4 -2 -29 -4 0 44
line ack.thanks 4b2903	-2 -9 -2 -2 13 -2 -14 16 2 -19
line ack.thanks 5e098a	-4 8 -1 -1 1 -1 -6 2 1 40
line ack.thanks 655326	-1 -1 0 0 -3 0 28 -5 -17 -4
line ack.thanks 6f1d50	-1 -1 0 0 -5 0 24 -1 -15 7
line ack.thanks 898a5d	10 -16 -2 -1 9 -2 2 -2 2 -44
line ack.thanks 89b225	-2 -4 -1 2 -3 -1 -3 -1 12 11
line ack.thanks 8ad364	-2 -13 -1 2 0 -1 9 -1 8 -9
line ack.thanks 9bd87b	-3 6 -1 -1 -2 -2 -23 -1 27 33
line ack.thanks a1c5af	-1 -1 0 0 -2 0 -2 1 4 -3
line ack.thanks a4ea1a	-1 -1 0 0 -1 0 -2 4 2 -16
line ack.thanks bc059d	-3 -11 5 1 -7 -1 15 -4 5 -6
line ack.thanks bd6246	-5 -4 -2 3 1 -2 -4 7 6 33
line ack.thanks c5a084	-1 1 -1 -1 1 -1 0 -1 2 18
line ack.thanks dbb69d	0 3 -1 0 -2 0 -7 6 2 -15
line ack.thanks dfc6d7	-1 -7 -1 0 -3 -1 11 -1 3 13
line ack.thanks dfd15f	0 0 0 0 -1 0 -1 0 3 -4
line ack.thanks e71fc4	0 16 0 0 -3 0 -5 -6 -1 -16
line autoreply.absence 041131	2 -1 -1 0 -1 -1 3 -1 -1 -3
line autoreply.absence 06d145	-6 -3 -5 -3 -2 -16 13 23 -1 12
line autoreply.absence 0e3dd2	-5 -7 -4 -3 -7 -4 -27 59 -2 -66
line autoreply.absence 1105c8	-3 -8 -9 -2 -1 -1 -13 38 -1 5
line autoreply.absence 124c7d	-5 -3 -2 -1 -3 -4 21 -1 -1 -14
line autoreply.absence 132236	-1 -1 0 0 -1 0 -1 5 0 -2
line autoreply.absence 17a3bd	-3 -1 -1 -1 -1 -1 -2 8 0 -5
line autoreply.absence 25373d	-1 -1 -1 0 -1 -1 -3 6 0 2
line autoreply.absence 2d70ce	-1 -1 0 0 -1 0 -3 7 -1 -4
line autoreply.absence 2f7f29	-1 -1 0 0 -1 -1 -1 6 0 -4
line autoreply.absence 4096a3	-2 -18 0 -1 -6 -2 -8 0 37 -19
line autoreply.absence 42e3a7	-1 -1 -1 0 2 -2 3 0 -1 -21
line autoreply.absence 4bce64	1 -2 -2 -1 -3 -3 -1 13 -2 -13
line autoreply.absence 505b69	-1 0 0 0 0 0 -1 4 0 3
line autoreply.absence 509991	-1 -1 0 0 0 0 -1 4 0 2
line autoreply.absence 51b24b	-2 0 16 -15 0 0 -1 3 0 -1
line autoreply.absence 51c74d	-2 -1 -1 -1 -1 -1 -4 11 -1 -6
line autoreply.absence 536493	-1 0 0 0 0 0 -1 4 0 2
line autoreply.absence 5fa024	5 -2 -2 -1 -2 -1 -9 12 -1 11
line autoreply.absence 61331e	-1 -1 0 0 -1 0 -2 5 0 -3
line autoreply.absence 662d91	-3 -2 -2 -1 -2 -1 -2 14 -1 -2
line autoreply.absence 76eae2	4 -2 -6 -1 -2 0 4 4 -1 -10
line autoreply.absence 7f5a0f	-1 -1 -1 -1 3 -1 -4 7 -2 20
line autoreply.absence 8a2932	-2 -1 -1 -1 -1 -1 -4 10 -1 -3
line autoreply.absence 8a7ecd	0 0 -1 0 -1 0 -2 4 0 -2
line autoreply.absence 90fd46	-1 -1 -1 0 -1 -1 0 5 0 -2
line autoreply.absence b5e0bd	-8 -1 10 -2 -7 -3 17 18 -23 47
line autoreply.absence b6da77	0 0 0 0 0 0 -1 3 0 -3
line autoreply.absence c303f9	-1 0 0 0 0 0 -1 4 0 13
line autoreply.absence c3bd79	-1 -1 -1 0 -1 0 -2 6 0 -6
line autoreply.absence c5b89f	-1 -1 1 0 0 -2 15 -11 0 -2
line autoreply.absence cedaa4	-1 0 0 0 -1 0 -1 4 0 -2
line autoreply.absence d33a66	30 -5 -1 -2 -1 -1 -4 -13 -2 -4
line autoreply.absence e37c00	-1 0 0 0 0 0 -1 3 0 1
line autoreply.absence eb84dc	-1 -1 0 0 -1 0 -2 5 0 -2
line autoreply.absence f31f9c	-2 -1 1 -1 -1 -1 23 -17 -2 18
line autoreply.bounce 38c40f	-2 -2 -2 -1 -8 -1 -4 23 -2 -14
line autoreply.bounce 649408	-3 -5 -3 -2 -17 -2 -10 43 0 -17
line autoreply.bounce 83f8a7	0 0 0 0 -1 0 -3 5 0 4
line autoreply.bounce cc1f17	-1 -3 -1 -1 -3 -1 -4 15 -2 -14
line autoreply.receipt 7cedc2	-14 -2 -2 0 -2 0 28 13 -20 -10
line autoreply.receipt 85274d	-7 -2 -2 -1 -1 -1 -2 16 0 -9
line autoreply.receipt ea4dea	-27 -5 -6 -3 -6 -3 -8 58 -1 -4
line autoreply.received 0ae4ea	-2 -1 -2 -1 -15 -1 3 41 -22 -26
line autoreply.received 352e27	-7 0 10 -1 -6 -3 -32 8 32 -83
line autoreply.received 4aa743	-2 -2 -1 -1 -3 -3 -17 35 -5 37
line autoreply.received 79d478	0 0 0 0 -1 0 -5 6 1 32
line autoreply.received 7ea01a	-2 -5 -2 -3 -2 -1 -18 31 2 -68
line autoreply.received 85a6ec	-3 -5 -1 -1 -13 -1 -13 26 11 -15
line autoreply.received a8406c	0 0 0 0 -1 0 -5 8 -1 0
line autoreply.received b9c3c8	0 0 0 0 -1 0 -6 16 -9 61
line autoreply.received c9339a	0 0 0 0 -1 0 -13 26 -11 -4
line autoreply.received ef8582	-1 0 0 0 -1 -1 -4 7 -1 -8
line cancellation.off 0445ab	6 -16 18 0 -1 -1 -3 -1 -1 22
line cancellation.off 07248b	-1 -1 -2 7 -1 -1 -1 0 0 -8
line cancellation.off 1736fe	-4 -1 -1 9 -1 0 -1 0 -1 -3
line cancellation.off 390489	-2 -1 -1 9 -1 -1 -3 0 0 -7
line cancellation.off 3a6c26	-9 -2 -3 41 -16 -2 -6 -1 -1 -20
line cancellation.off 3d9ec3	-9 -2 14 1 -1 0 -1 0 0 -13
line cancellation.off 435520	-4 -2 -2 18 -4 -1 -3 -1 -1 -11
line cancellation.off 4a7085	-1 -1 -2 12 -5 -1 -2 0 0 -6
line cancellation.off 4b48cd	-6 -1 -3 16 -1 -1 -3 0 -1 15
line cancellation.off 5a09fa	-5 -2 -2 18 -2 -2 -4 -1 -1 -25
line cancellation.off 5b1112	-8 -1 -2 15 -1 -1 -1 0 0 15
line cancellation.off 5d6306	-4 -1 -1 9 -1 0 -1 0 0 13
line cancellation.off 660e7d	-4 -1 0 12 -1 -1 -3 0 -1 -10
line cancellation.off 80656c	-3 -2 0 3 7 -1 -4 -1 -1 25
line cancellation.off 852eae	-1 -3 -6 17 -1 -1 -3 -1 -1 12
line cancellation.off 9b2629	-8 -1 -1 17 -4 -1 -1 0 -1 -7
line cancellation.off a21649	-4 -1 -1 10 -2 -1 -1 0 0 -17
line cancellation.off a6407d	-2 -1 -4 14 -4 -1 -2 0 -1 25
line cancellation.off c06016	-11 -4 32 5 -11 -2 -6 -1 -2 4
line cancellation.off ce9cd8	-3 -1 -1 7 0 0 -1 0 0 1
line cancellation.off f2afd1	-3 -1 -1 8 -1 0 -1 0 0 11
line cancellation.off f3cf6f	-3 -1 -4 17 -3 -1 -3 -1 -1 -5
line cancellation.off faa300	-41 -7 11 58 -1 -3 -9 -3 -5 44
line cancellation.off fda3df	-49 -8 -1 91 -11 -3 -10 -3 -6 -73
line cancellation.off ff8a93	-1 -1 -1 8 -1 -1 -3 -1 0 -9
line chat.lure 2c135a	6 0 -1 0 -1 -1 -2 0 0 6
line chat.lure 97ea52	2 20 4 0 -1 -1 -14 1 -12 46
line chat.lure a23a2a	7 -1 -1 0 -1 -1 -4 0 0 1
line invite.details 0513de	1 -1 -1 0 -2 6 -1 0 0 16
line invite.details 1cf71d	-10 -4 -3 2 21 2 -4 -1 -4 51
line invite.details 3c1b71	8 7 13 -22 -1 -1 -1 -1 -2 -2
line invite.details 40ffb7	5 -14 -4 -2 -5 1 -17 -4 38 14
line invite.details 47119f	-11 23 -3 -1 -1 -1 -3 -1 -1 9
line invite.details 4f620d	35 -11 3 -3 -7 -3 -8 -3 -3 -59
line invite.details 60dd6b	10 3 -1 -1 -1 -1 -7 -1 -1 -60
line invite.details 6ed742	2 0 0 0 0 0 0 0 0 16
line invite.details 7264d1	15 -4 1 -3 -2 -1 -3 -2 -1 -27
line invite.details 790811	2 -1 1 4 -5 -1 3 -1 -1 -44
line invite.details 841a22	10 -5 1 -1 -1 -1 -2 -1 -1 -43
line invite.details 846f83	9 -3 0 -1 -1 -1 -2 -1 -1 -32
line invite.details 992e69	11 -4 5 -1 -2 -1 -4 -1 -3 11
line invite.details a800fc	7 0 -2 -1 -1 0 -2 -1 0 26
line invite.details ac0a8c	19 -9 -7 9 -3 -2 -4 -2 -2 11
line invite.details ad9e56	32 -18 -3 -2 -2 2 -6 -1 -2 4
line invite.details b4761d	7 -1 -1 -1 -1 0 -2 0 -1 18
line invite.details b81460	25 -9 4 -3 -4 -2 -7 -2 -3 2
line invite.details c090da	6 -1 -1 -1 -1 -1 -1 -1 -1 6
line invite.details c71aa5	15 -1 -8 -1 -1 -1 -1 -1 -1 -33
line invite.details cbac11	-2 -2 -1 9 -1 0 -1 -1 -1 4
line invite.details d6249a	-2 -5 -2 -8 -2 -2 23 -1 -1 -4
line invite.details d73499	-4 -1 6 0 0 0 0 0 0 -1
line invite.details d83f7a	6 5 -3 -2 -6 -3 -6 -6 14 -18
line invite.details da25c8	-4 9 3 -1 -1 -1 -2 -1 -1 -76
line invite.details e178a9	16 -8 -1 -1 -1 -1 -2 -1 -1 -21
line invite.details ea94db	-49 0 -16 -9 14 -54 98 -7 24 15
line invite.details ff7a0a	-6 25 1 26 -8 -7 -28 -7 4 74
line invite.fixed 0183a9	1 -8 -6 3 36 3 -24 -2 -3 0
line invite.fixed 03c9be	1 0 0 0 0 0 0 0 0 -7
line invite.fixed 047946	0 0 0 0 0 0 0 0 0 21
line invite.fixed 04a0ad	6 0 -1 -1 -1 -1 -2 0 -1 -2
line invite.fixed 076127	-16 31 -6 -6 -7 0 16 -4 -9 45
line invite.fixed 098cfc	50 -25 -5 -2 -2 -3 -11 -1 -1 -6
line invite.fixed 0a0b52	-14 -5 5 -2 -3 4 23 -7 -1 49
line invite.fixed 0dded7	1 -2 -1 0 -1 -2 6 -1 0 13
line invite.fixed 10b8e0	9 -1 -6 0 -1 0 -1 -1 1 -12
line invite.fixed 136a8b	18 -1 -13 -1 -1 -1 -1 0 -1 -10
line invite.fixed 165531	1 -1 1 2 -1 -1 -1 0 0 16
line invite.fixed 18893f	3 -8 1 -4 -1 0 10 0 0 23
line invite.fixed 191fc1	9 -3 -2 -1 0 -1 0 0 -2 4
line invite.fixed 1ca911	38 -31 -6 -1 -1 -1 3 -1 -1 -15
line invite.fixed 1d1344	-8 -1 9 7 -2 -1 -4 1 -1 -33
line invite.fixed 1d5ae2	3 5 -4 0 0 -1 -3 0 0 -28
line invite.fixed 229c79	5 0 -2 0 0 0 -2 0 0 -32
line invite.fixed 28fd35	-2 -2 -1 3 -1 -1 4 0 0 -4
line invite.fixed 2a3553	14 10 -4 -1 -2 4 -20 -1 -1 -32
line invite.fixed 2b875f	9 -1 -5 0 0 -1 -2 0 0 3
line invite.fixed 2cb1d3	17 -1 -5 0 8 -1 -16 -1 -1 19
line invite.fixed 30ae37	4 -1 -1 0 -1 0 -1 0 0 -4
line invite.fixed 33f6ea	14 -6 -3 -2 -5 0 -7 -2 11 -16
line invite.fixed 387048	-20 22 0 -1 -1 0 -1 0 1 14
line invite.fixed 3d3696	1 0 0 0 0 0 0 0 0 24
line invite.fixed 40558e	7 -4 1 -1 -1 -1 -1 -1 -1 54
line invite.fixed 476775	22 -17 -1 0 -1 0 -2 0 -1 -30
line invite.fixed 4ac6c5	0 -1 0 -1 1 -8 9 0 0 8
line invite.fixed 4ded59	-5 -12 -9 -13 13 -7 39 -3 -3 13
line invite.fixed 4f9270	6 -2 -3 1 2 -1 -1 -1 -1 28
line invite.fixed 54befe	7 -1 -1 -1 -1 -1 -1 -1 -1 -22
line invite.fixed 60195e	2 0 0 0 0 0 0 0 0 11
line invite.fixed 60c059	0 0 1 0 0 0 -1 0 0 -8
line invite.fixed 66ead5	21 -12 -2 -1 3 1 -3 -1 -5 24
line invite.fixed 687cfe	3 0 -1 0 0 0 -1 0 0 14
line invite.fixed 68b6df	0 0 0 -2 -1 5 -1 0 0 13
line invite.fixed 7042ff	6 -1 0 0 0 0 -3 0 0 4
line invite.fixed 7058f8	31 -4 -15 -2 -6 -2 0 -1 -2 -65
line invite.fixed 7256e6	9 -1 -1 -1 -1 -1 -2 -1 -1 -18
line invite.fixed 726fc9	-8 -4 -1 -4 -1 35 -16 -1 -1 18
line invite.fixed 73c1f3	0 -1 -1 2 -2 -1 5 -1 -1 -10
line invite.fixed 75efc0	-2 9 0 0 -1 -1 -5 0 0 17
line invite.fixed 7606f5	29 -5 -3 -3 -4 -2 -9 -1 -2 -5
line invite.fixed 7631f1	7 2 -4 -1 -2 3 0 -1 -3 8
line invite.fixed 79567c	2 -1 -1 0 -1 -1 0 0 0 -4
line invite.fixed 7a6acd	12 0 -9 0 0 0 -1 0 0 -9
line invite.fixed 7b7f8e	-1 0 0 0 0 0 2 1 -1 23
line invite.fixed 7ca363	1 0 0 0 0 0 0 0 0 -7
line invite.fixed 808d29	23 -1 -9 -1 -1 -2 -8 -1 -1 -4
line invite.fixed 87db7a	-23 -4 1 35 -5 -1 -1 -1 -2 11
line invite.fixed 87efe3	8 -1 -2 -1 -1 -1 -1 -1 -1 -51
line invite.fixed 8bc56c	7 38 0 -6 -21 -4 -13 -1 -1 -34
line invite.fixed 8be9c4	-11 -1 -1 -1 3 -1 -5 -1 17 2
line invite.fixed 8d2754	15 -4 -3 -4 -4 -2 -14 -2 17 58
line invite.fixed 8ef528	-19 -2 35 -4 -1 -2 -5 -1 0 -15
line invite.fixed 91ac76	-7 -1 13 -1 -1 -1 -1 -1 -1 24
line invite.fixed 94c2a8	7 -12 12 1 -1 -1 -4 -1 -1 2
line invite.fixed 98c299	0 -2 0 1 -1 -1 3 0 -1 57
line invite.fixed 9b3c4e	-63 13 8 11 21 -8 65 -12 -36 18
line invite.fixed 9d76d4	9 -1 -2 0 -1 -1 -5 0 0 -18
line invite.fixed 9fb5a6	4 -1 -1 0 0 0 -1 0 0 -14
line invite.fixed a0c9fd	6 -2 -1 0 0 0 -1 0 0 0
line invite.fixed a3b0da	1 0 -1 2 0 0 0 0 0 -10
line invite.fixed a54741	5 -1 -1 0 -1 0 -1 0 -1 -3
line invite.fixed a8572b	58 -2 -28 -1 1 -6 -18 -2 -2 -25
line invite.fixed a86e28	-9 -1 18 -1 -2 -2 13 -15 -1 49
line invite.fixed ad35e8	20 12 -25 -2 -1 0 -3 0 0 -20
line invite.fixed ad6f3f	7 -4 -2 0 0 0 0 0 0 26
line invite.fixed af1c73	19 -4 -3 -2 -2 -2 -4 -1 -2 -25
line invite.fixed b38da4	9 -1 -1 1 -1 0 -6 -2 0 -26
line invite.fixed b50995	-8 -2 1 16 -1 -2 -3 -1 -1 -14
line invite.fixed b529a7	0 -1 -1 -1 -2 -1 8 -1 -1 68
line invite.fixed b65158	23 0 -21 0 0 0 -1 0 0 3
line invite.fixed b6c7b5	-21 0 25 -1 -1 0 -1 0 0 -14
line invite.fixed bbd110	1 0 0 0 0 0 0 0 0 -16
line invite.fixed c6ed5d	0 0 0 0 0 0 0 0 0 27
line invite.fixed c75b78	1 0 0 0 0 0 0 0 0 -26
line invite.fixed cd69e6	-13 -1 0 0 -5 -1 -12 -1 33 -40
line invite.fixed cdbc91	2 0 0 0 0 0 0 0 0 22
line invite.fixed ce310e	-12 -13 0 0 -1 -1 29 -1 0 3
line invite.fixed cedd5c	-6 -1 -1 -1 -1 -1 -2 13 -1 31
line invite.fixed d1ef14	13 -1 -7 0 0 -1 -4 0 0 1
line invite.fixed d2707e	0 -1 0 0 -1 0 -1 4 0 -11
line invite.fixed d4ae67	-6 -1 -1 -1 0 -2 13 -1 0 5
line invite.fixed d70489	5 -1 -1 0 -1 0 -1 0 -1 10
line invite.fixed d7ae38	-12 16 0 -1 -1 0 -1 0 0 -15
line invite.fixed db0a40	-41 9 49 28 4 0 -27 -9 -14 -111
line invite.fixed db4be8	3 -1 -1 0 -1 0 -1 0 2 18
line invite.fixed dcf6ba	6 -2 7 -1 -1 -1 -5 -1 -1 -21
line invite.fixed df2c06	9 -1 -2 -1 -1 -1 -4 -1 0 -3
line invite.fixed df31bd	0 -7 -2 -1 -1 1 10 -1 -1 -18
line invite.fixed e1f41d	-5 0 -1 -3 10 0 0 0 0 -6
line invite.fixed ea33e1	13 -3 -7 -5 0 0 -1 3 0 0
line invite.fixed ed533b	8 -2 -9 6 -1 -1 -1 0 -1 10
line invite.fixed ef421d	-72 83 9 -3 -5 -5 -1 -2 -4 -89
line invite.fixed ef7bde	-29 -1 34 -1 0 0 -2 0 0 -14
line invite.fixed f2c989	4 -18 -2 -1 -1 -1 22 -1 -2 -18
line invite.fixed f775fd	21 -5 -2 -2 -2 -2 -4 -2 -2 34
line invite.fixed f98582	-10 -14 -5 0 -21 27 7 -2 18 27
line invite.fixed fbc52e	7 -2 -1 0 -1 0 -1 0 -1 -46
line invite.forward 2c78cf	-16 2 3 -2 -3 13 15 -9 -2 -24
line invite.forward 2e28d1	1 -1 0 0 0 1 2 -2 0 11
line invite.forward 2fa39b	1 -3 -3 -2 13 -1 -4 -1 0 6
line invite.forward a5c758	2 0 -4 -3 -1 -1 9 -1 -1 -10
line invite.forward a686f0	15 -5 -2 -2 -3 -6 6 -7 4 8
line invite.forward ba2fe2	21 -6 -2 8 -4 1 -14 -2 -2 26
line invite.forward d2ad18	3 0 -1 0 0 1 -2 0 0 21
line invite.forward d4d011	1 -2 5 -1 -2 -3 -4 8 -2 -25
line invite.forward f0bb0e	11 20 -5 -1 -7 -1 -14 -1 -2 4
line invite.forward f2d65c	0 1 0 0 0 1 -1 0 0 21
line invite.forward fbdec9	0 -2 10 -1 -1 -1 -3 -1 -1 17
line invite.forward fcf3bb	47 -9 28 1 -17 -5 -29 -3 -13 -11
line invite.invited 09cbd6	3 10 -1 -1 0 -1 -5 -1 -4 4
line invite.invited 0b7857	-4 -15 0 -1 13 9 15 -2 -15 11
line invite.invited 0e5615	11 5 -1 -1 -3 -1 -7 -1 -2 17
line invite.invited 1032dc	-7 11 -1 0 -1 0 -1 0 0 -11
line invite.invited 108c6c	-10 5 -2 -1 -4 -2 16 -1 -2 -4
line invite.invited 1540f7	14 12 -3 -2 -3 -2 -13 -2 0 -14
line invite.invited 1b926e	-2 4 -1 -1 0 -1 4 -1 -1 40
line invite.invited 1da1d5	-2 -2 -1 -8 13 -1 3 -1 -1 5
line invite.invited 23824a	11 25 -3 -2 -4 -13 -8 -2 -5 17
line invite.invited 25026f	-2 15 -7 -1 -4 -2 5 -1 -3 37
line invite.invited 26990a	0 -1 0 0 -1 -2 4 0 0 4
line invite.invited 2787bc	1 5 -2 0 0 0 -2 0 0 0
line invite.invited 311727	3 0 0 0 0 0 0 0 0 16
line invite.invited 330a3f	-15 26 -1 0 -2 -1 -6 0 -1 -46
line invite.invited 33320b	-2 -4 -1 -1 5 2 3 -1 -2 7
line invite.invited 35ed6c	23 -1 -2 -1 -2 -3 -12 -1 -1 44
line invite.invited 398855	9 -5 -1 -1 0 0 -1 0 0 -33
line invite.invited 3b3cd9	5 2 1 -1 -2 -1 -3 -2 1 -24
line invite.invited 3b447e	-1 0 -1 0 -26 13 15 0 -1 61
line invite.invited 3b8c1b	-4 7 -2 -1 15 -1 -6 -1 -8 -4
line invite.invited 3d68ad	29 -13 -5 -8 -20 27 -12 -4 7 -78
line invite.invited 40ddb7	-38 49 5 -11 -48 7 -32 -18 85 -8
line invite.invited 4c6a0a	29 -32 -1 -1 -3 -5 14 -1 0 28
line invite.invited 4efcee	4 -1 -4 4 -1 -1 -2 -1 2 4
line invite.invited 51e098	5 -9 -1 0 -1 0 7 0 -1 -8
line invite.invited 525a1a	17 -15 -1 -1 -6 -1 8 -1 -1 2
line invite.invited 5bb5c3	-3 6 -1 0 0 0 -1 0 0 -42
line invite.invited 619c3d	7 12 -3 -2 -8 -2 -2 -2 0 7
line invite.invited 626b62	-3 15 -4 -1 -4 3 -4 -1 -1 28
line invite.invited 6fe2cd	-2 -13 -1 0 0 -1 18 0 -1 -2
line invite.invited 729951	-1 -3 0 0 7 -3 -12 -1 12 -20
line invite.invited 7fc0e0	7 -6 0 0 0 0 0 0 0 10
line invite.invited 9cb27d	-1 -25 0 0 -1 0 29 0 -1 -5
line invite.invited a07873	6 15 -2 2 -7 -2 -10 -4 3 -21
line invite.invited a3edfb	-1 26 -7 8 24 -6 -33 -4 -7 -45
line invite.invited abe96a	20 -6 -2 -1 -4 -2 -5 -2 2 49
line invite.invited acda2a	-67 -19 -10 34 35 27 19 12 -31 0
line invite.invited bd8f67	-3 14 -4 1 -3 -1 -3 -1 0 -29
line invite.invited c0e21e	1 2 0 0 -1 0 -1 0 -1 10
line invite.invited ceda20	0 1 0 0 0 0 0 0 1 17
line invite.invited eabf2d	-16 -7 -2 -2 3 -1 26 -1 -2 -3
line invite.invited f027a1	-2 1 -1 -1 1 6 -1 -1 -2 -8
line invite.invited f96b2b	29 -18 -1 -1 -1 -1 -4 -1 -1 41
line invite.reminder 16f34b	9 -3 -1 -1 0 0 -1 -1 0 55
line invite.reminder 31c96d	28 -1 -25 -1 0 0 -1 0 0 -8
line invite.reminder 69d4eb	30 -6 -17 -4 33 -4 -28 -2 -2 15
line invite.reminder 6b1662	4 11 -5 -6 -3 6 1 -6 -3 -56
line invite.reminder 71c3e0	5 -1 -2 -1 0 0 -1 0 0 8
line invite.reminder 7c30f3	2 29 -3 -1 -3 -1 -14 -5 -3 4
line invite.reminder 9f3f5c	10 -1 -2 -4 0 0 -1 -2 0 8
line invite.reminder b8e95f	10 -1 -4 -1 -1 -1 -1 -1 -1 -20
line invite.reminder d283e7	12 -1 -4 -5 -1 -1 2 -1 -1 -7
line invite.reminder f3f411	0 0 0 0 0 0 0 0 0 6
line invite.reminder fd40e4	36 -4 -15 -4 -1 -1 -7 -2 -1 -45
line not.alert 01a9fe	1 2 0 0 0 0 -1 0 0 34
line not.alert 021d73	0 0 0 0 3 0 -1 0 -1 -11
line not.alert 0df047	0 -1 0 0 8 0 -5 0 -1 -10
line not.alert 4fe027	0 0 0 0 1 0 0 0 0 -21
line not.alert 59e495	-6 -1 0 0 -1 -1 -9 -2 19 -53
line not.alert 5ace5e	0 0 0 0 2 0 0 0 -2 41
line not.alert 8f8165	-3 -3 -2 33 -22 -2 13 -7 -7 -2
line not.alert 9685d2	0 0 0 0 3 0 -1 0 -1 22
line not.alert b43cd8	0 -1 0 0 -6 0 -2 0 10 12
line not.alert bfe4c2	0 -1 0 0 -1 0 10 0 -7 62
line not.alert c7b186	0 0 0 0 3 0 -1 0 -1 16
line not.alert c7cd1b	0 0 0 0 1 0 0 0 0 8
line not.alert ca783d	-1 -1 -1 -1 2 -1 6 -1 -4 -92
line not.alert d5cf9f	0 0 0 0 0 0 0 0 0 13
line not.alert f4169f	0 -3 0 0 8 0 -2 0 -2 -2
line not.cold 01f655	4 -1 -1 0 -1 2 -1 0 -1 -17
line not.cold 04300e	0 2 0 0 0 0 -1 0 0 -11
line not.cold 291585	0 0 0 0 0 0 0 0 0 8
line not.cold 2b97a8	7 -13 -1 -1 -5 0 15 -1 0 -6
line not.cold 4b9028	0 1 0 0 0 0 0 0 0 13
line not.cold 4c7042	0 0 0 0 0 0 0 0 0 26
line not.cold 4dc4ec	0 0 0 0 0 0 0 0 0 41
line not.cold 57f403	0 0 0 5 -3 0 0 0 0 6
line not.cold 6d3ecf	0 0 0 0 0 0 0 0 0 11
line not.cold 89b006	0 0 0 0 0 0 0 0 0 17
line not.cold a1b67c	1 0 0 0 0 0 -1 0 0 -16
line not.cold a7a017	0 0 0 0 0 0 0 0 0 13
line not.cold d4c9d5	0 0 0 0 -1 0 4 0 -2 1
line not.cold f4a877	0 2 0 0 0 0 -1 0 0 -26
line not.employer 10f6d9	0 0 0 0 0 0 0 0 0 12
line not.employer 1167a8	-5 -1 -1 -2 -11 -1 23 -1 -3 -33
line not.employer 14b597	0 0 0 0 0 0 0 0 0 5
line not.employer 1cfa9f	1 13 -2 6 -2 -1 -16 -1 0 19
line not.employer 222ecd	3 -1 -1 7 -6 0 0 0 -1 48
line not.employer 2942db	0 0 0 0 0 0 0 0 0 16
line not.employer 304caa	-1 0 2 0 0 0 0 0 0 -16
line not.employer 34f5b6	0 0 0 0 -1 0 0 0 1 25
line not.employer 35677f	0 0 1 0 0 0 0 0 0 12
line not.employer 4b8f80	-1 -1 0 1 -2 1 3 0 0 -20
line not.employer 5787b6	-1 0 0 0 0 0 -1 0 2 -6
line not.employer 67531a	-1 -2 0 0 2 0 4 0 -2 -52
line not.employer 6a24f6	-3 -4 -1 -1 29 -1 -17 0 -3 -54
line not.employer 6ea468	-2 0 0 0 -1 0 4 0 0 -15
line not.employer 723271	0 0 0 0 0 0 0 0 0 16
line not.employer 8e868b	0 2 -2 1 -2 0 -1 0 2 -16
line not.employer 93062d	0 0 0 0 0 0 0 0 0 11
line not.employer a30590	0 0 0 0 0 0 0 0 0 23
line not.employer a8dc7b	1 0 0 0 0 0 1 0 0 6
line not.employer b3f51b	0 0 0 0 0 0 0 0 0 70
line not.employer b5b62b	-1 -4 3 -2 32 -1 -28 4 -2 -23
line not.employer cb9ec0	0 0 0 0 0 0 0 0 0 3
line not.employer d23c51	0 0 0 0 0 0 0 0 0 7
line not.employer d578f9	8 0 2 0 -1 0 -8 0 0 -21
line not.employer dd1498	0 0 0 0 -1 0 9 0 -7 -15
line not.employer e72a0d	0 0 0 0 0 0 0 0 0 6
line not.employer fcf858	0 0 0 0 1 0 0 0 0 21
line not.employer fe18a8	-1 0 -1 -1 -4 -1 -1 -1 9 -67
line not.event 2395b8	0 0 0 0 0 0 0 1 0 21
line not.event 2a32f8	0 0 0 0 0 0 0 1 0 8
line not.event 41038d	9 -8 0 0 0 0 -2 2 0 -7
line not.event 6145c9	-1 -2 -1 0 0 -1 1 4 0 4
line not.event 73544a	-2 0 -2 -2 -5 -1 12 0 0 9
line not.event 772771	0 0 0 0 0 0 2 0 0 -4
line not.event 8b075a	0 0 0 0 0 0 0 1 0 21
line not.event 9ebcd4	1 0 0 0 0 0 0 0 0 19
line not.event ae04fe	0 0 0 0 0 -1 2 0 0 8
line not.event c07c41	0 0 0 0 0 0 1 0 0 5
line not.event ca9082	-1 0 0 0 0 0 3 -1 0 -3
line not.event cc22c3	3 0 -1 0 0 0 -1 0 0 -12
line not.event d1d57e	0 1 0 0 0 0 -1 0 0 -6
line not.event f3eb68	2 1 -5 -3 -7 -3 -17 37 -5 -31
line not.event f5ced4	3 0 -1 0 0 0 0 0 0 -23
line not.event f7070c	-3 0 0 0 0 0 8 -1 -3 1
line not.event facb30	0 0 0 0 0 0 0 0 0 5
line not.media 10d9f2	0 0 0 0 0 0 0 0 0 13
line not.media 208961	2 0 0 -1 0 0 0 0 0 -11
line not.media 3e4a4b	0 0 0 0 0 0 0 0 0 13
line not.media 537b51	21 -19 -1 0 0 0 0 0 0 -6
line not.media 547548	0 3 0 0 0 0 0 -3 0 11
line not.media 5be570	7 0 -3 -1 -3 -1 10 -1 -8 -42
line not.media 682372	1 0 0 0 0 0 1 0 0 15
line not.media cc034f	2 0 0 0 0 0 0 0 0 27
line not.media d28f45	2 -1 0 0 0 0 -1 0 0 15
line not.media dd55a0	0 1 -1 3 -1 0 -1 0 0 -48
line not.media e242b1	21 -19 -1 0 0 0 0 0 0 22
line not.media e3887c	0 0 0 0 0 0 0 0 0 6
line not.media ff1126	-2 9 0 0 2 -1 -5 -2 0 27
line not.official 0195a6	0 0 0 0 0 0 0 0 0 5
line not.official 03dbaa	0 0 0 0 0 0 0 0 0 5
line not.official 0a55f9	0 0 1 0 0 0 0 0 0 40
line not.official 0c6ad3	3 17 0 -3 -6 -1 1 5 -16 -156
line not.official 0ed07a	0 0 0 0 0 0 0 0 0 17
line not.official 10c9c4	2 -11 -6 -5 -1 1 20 2 -1 31
line not.official 1f00db	0 0 0 0 0 0 0 0 0 17
line not.official 21c871	0 0 0 0 0 0 0 0 0 19
line not.official 2761b2	-2 12 -1 -1 -2 -1 3 -2 -7 -8
line not.official 28abd2	0 0 0 0 0 0 0 0 0 39
line not.official 33bd30	1 0 0 0 0 0 0 0 0 14
line not.official 44a301	0 0 0 0 0 0 0 0 0 25
line not.official 59a209	0 0 0 0 0 0 0 0 0 31
line not.official 763e79	0 0 0 0 0 0 1 0 0 11
line not.official 799fba	0 0 0 0 0 0 0 0 0 22
line not.official 853526	0 0 0 0 5 0 -4 0 0 10
line not.official 89061c	0 0 0 0 0 0 0 0 0 14
line not.official 9bfbab	9 -1 0 0 0 -1 -5 -1 0 -46
line not.official a46ea2	0 0 0 0 0 -1 2 0 0 9
line not.official a60b6f	1 0 0 0 0 0 0 0 0 -18
line not.official a62039	-23 20 19 -1 -1 0 -8 -5 -1 -53
line not.official bc8297	0 0 0 0 0 0 0 0 0 5
line not.official c95b83	0 0 0 0 0 0 0 0 0 11
line not.official dbf2b0	0 0 0 0 0 0 0 0 0 -8
line not.official dc278c	0 0 0 0 0 0 0 0 0 6
line not.official e48ddb	14 -5 -3 -2 -3 -1 5 -3 -1 -51
line not.official f287f5	0 0 0 0 0 0 0 0 0 11
line not.official f3f5a7	0 0 1 0 0 0 0 0 0 27
line not.official f5bce3	0 0 0 0 0 0 0 0 0 3
line not.practice 07c34d	-3 14 -3 -1 -4 0 -5 1 1 -5
line not.practice 24b5bf	0 0 0 0 0 0 -1 2 0 19
line not.practice 4910c5	0 0 0 0 0 0 0 0 0 3
line not.practice 5ad6f7	0 0 0 0 1 0 -1 0 0 6
line not.practice 6259ac	0 0 0 0 0 0 0 0 1 25
line not.practice 6cac21	0 0 0 0 0 0 0 0 1 14
line not.practice 76649e	0 0 0 0 0 0 0 0 0 3
line not.practice 7b1e4b	0 0 0 0 0 0 0 0 0 9
line not.practice 7caa23	0 0 0 0 0 0 1 0 0 16
line not.practice 8225e8	0 0 0 0 0 0 0 0 0 10
line not.practice 91553d	-1 -1 0 0 -2 3 -10 0 11 23
line not.practice dd719b	-1 0 0 0 5 0 -1 0 -2 -26
line not.practice ffb71e	-9 0 -3 0 0 0 0 11 2 -3
line not.research 088d7a	-3 25 -1 -1 5 -3 -21 -2 -1 -46
line not.research 1e4721	0 0 -1 1 1 0 -1 0 0 26
line not.research 312af7	1 0 0 0 -1 -1 3 -2 -1 4
line not.research 596ae2	0 0 0 0 0 0 0 0 0 4
line not.research 798d96	0 0 0 0 0 0 0 0 0 3
line not.research 8566c5	0 0 0 0 0 0 0 0 0 5
line not.research d0afb7	-5 10 0 -1 0 -2 -1 -1 0 23
line not.research d4be0c	0 0 0 0 0 0 0 0 0 25
line not.research ddf8e4	0 0 0 0 0 0 0 0 0 20
line not.research e7b9b0	0 0 0 0 1 0 0 0 0 12
line not.research f87caf	2 0 -2 -1 5 -16 17 -5 -1 17
line not.research fa6058	0 0 0 0 0 0 1 0 0 6
line not.someone 09c2bf	0 0 0 0 0 0 1 0 0 24
line not.someone 2a19f1	-3 -7 -1 1 -1 -1 14 -2 -1 -32
line not.someone 41ad42	0 0 1 0 -1 0 2 0 0 20
line not.someone 4381ec	0 0 0 0 0 0 0 0 0 18
line not.someone 4e112d	0 0 1 0 0 0 0 0 0 -11
line not.someone 66885f	16 -14 -5 0 -3 0 7 0 0 -14
line not.someone 715e41	9 -35 27 4 -28 -1 41 -7 -10 -105
line not.someone 868553	0 9 0 0 0 0 -7 0 -1 2
line not.someone 8cc3e3	-1 0 0 0 -1 7 -3 0 0 -2
line not.someone 8dc7f3	0 0 0 0 0 0 0 0 0 25
line not.someone 8f0a12	0 0 0 0 0 0 0 0 0 -30
line not.someone 9fc14c	0 0 0 0 0 0 0 0 0 13
line not.someone a4ed43	18 -2 -1 0 0 -1 -20 0 7 -8
line not.someone aaa0e6	-10 11 0 0 0 0 0 0 0 29
line not.someone ab68eb	-2 -2 0 0 -3 -4 13 -1 -1 3
line not.someone bb3af2	0 0 1 0 0 0 0 0 0 -27
line not.someone d49548	0 0 0 0 1 0 0 0 0 72
line not.someone e47e80	1 -5 -2 -1 1 13 -6 -1 0 -37
line not.someone f21bab	0 0 0 0 0 0 0 0 0 15
line not.someone f8c997	-6 -2 11 -1 -2 1 -7 7 -1 30
line not.someone f9a38e	0 0 0 0 0 0 0 0 0 4
line not.staff 364c48	0 7 0 0 0 0 -6 0 0 -7
line not.staff 4a6524	0 0 0 0 0 0 0 0 0 29
line not.staff 626b86	0 0 0 0 0 0 0 0 0 49
line not.staff 6703f5	0 0 0 0 0 0 0 0 0 19
line not.staff 670662	0 0 0 0 0 0 0 0 0 43
line not.staff 9918ed	7 -1 -3 0 -2 0 0 0 0 -32
line not.staff 9a9c2c	0 0 0 0 0 0 0 0 0 25
line not.staff 9f07a3	0 0 0 0 0 0 0 0 0 15
line not.staff ab9c3c	0 0 0 0 0 0 0 0 0 19
line not.staff c8b875	0 0 0 0 0 0 0 0 0 6
line not.study 01cb92	0 0 0 0 0 0 0 0 0 36
line not.study 0679f8	0 0 0 0 0 0 0 0 0 30
line not.study 0aa473	-11 -2 -1 -1 8 -1 -29 -6 43 -117
line not.study 0d1b2e	-1 -1 1 0 1 1 -1 0 0 18
line not.study 123165	1 0 0 0 0 1 0 0 0 -4
line not.study 1410e6	0 0 0 0 0 0 0 0 0 14
line not.study 162361	1 0 -2 0 -1 -1 4 -1 0 5
line not.study 172601	0 -1 0 0 -3 0 -1 -1 6 23
line not.study 1b724d	0 0 0 0 0 0 0 0 0 7
line not.study 1d9012	0 0 0 0 0 2 0 0 0 -9
line not.study 1eb632	0 1 0 0 0 0 0 0 0 15
line not.study 235d68	0 1 0 0 0 0 0 0 0 -17
line not.study 2a6029	-1 -1 -4 8 -1 -3 2 -1 0 10
line not.study 3060cf	0 0 0 0 0 0 0 1 0 46
line not.study 38fe68	-1 -3 4 0 0 0 0 0 0 -9
line not.study 46d574	26 -7 -6 -2 16 1 -25 0 -2 -39
line not.study 47890a	0 1 0 0 0 0 0 0 0 -12
line not.study 478c5a	20 -4 -13 -2 -6 10 0 -3 -3 34
line not.study 50d9ee	0 0 0 0 0 0 0 0 0 3
line not.study 55ec9e	0 0 0 0 0 0 0 0 0 6
line not.study 5f04cb	0 -4 -2 -1 16 -2 -6 -4 3 -19
line not.study 62f32f	0 0 0 0 0 0 0 0 0 22
line not.study 644b00	1 0 -1 0 0 0 0 0 0 9
line not.study 6525d3	16 -8 -7 4 -3 0 -3 0 0 -40
line not.study 699000	-25 24 10 -13 -8 -15 29 7 -8 45
line not.study 6cb3d3	0 0 0 0 0 0 0 0 0 28
line not.study 6f659e	7 3 0 -1 -1 -2 0 -5 0 -31
line not.study 7073b9	0 0 0 0 0 -1 2 0 0 -12
line not.study 746c68	0 0 0 0 0 0 0 0 0 10
line not.study 77171f	20 -1 -14 -1 -1 -2 -3 1 1 -30
line not.study 7a9e8d	0 0 0 0 0 1 0 0 0 -9
line not.study 866aba	1 0 0 0 0 0 0 0 0 21
line not.study 8be0a5	0 0 0 0 0 0 0 0 0 21
line not.study 90f3ea	-1 0 0 0 0 2 -1 1 0 20
line not.study a9d669	0 0 0 0 0 0 0 1 0 33
line not.study b08e0d	-6 -5 3 -1 -2 -1 13 -9 8 -24
line not.study b4d752	0 -1 4 -1 2 -1 -1 -2 0 -40
line not.study c03760	-9 2 0 -3 -6 2 4 2 8 -23
line not.study c30363	1 0 0 0 0 0 0 0 0 -4
line not.study cabc89	-2 -6 8 7 7 -7 -5 2 -3 -1
line not.study d012a6	-8 -1 0 0 0 2 -4 0 13 29
line not.study de2e65	0 0 0 0 0 0 0 0 0 8
line not.study ea6129	0 0 0 0 0 0 0 0 0 44
line not.study ea8bfa	0 0 0 0 0 0 0 0 0 25
line not.study ec0118	7 -2 -2 -2 -1 3 0 -1 0 -59
line not.study ed6c93	0 0 0 0 0 0 0 0 0 13
line not.study edac24	1 0 0 0 0 0 0 0 0 -24
line not.study f56be2	0 0 0 0 0 0 0 0 0 8
line not.study f6d837	-13 -1 15 0 0 0 -1 1 0 -4
line not.study f78521	0 1 0 0 0 0 0 0 0 8
line offer.clear 033c77	-1 -1 -1 0 -1 9 -3 -1 -1 -9
line offer.clear 0bc5bd	-4 -1 -1 -1 -1 10 -2 0 -1 -19
line offer.clear 106c0b	-3 -1 -1 0 -17 35 -11 -1 -1 -13
line offer.clear 15496e	-3 2 -1 -1 3 5 -4 -1 -1 -5
line offer.clear 185843	-1 -1 -1 0 -1 7 -2 0 0 -17
line offer.clear 1c7f09	-1 -1 -1 0 0 6 -2 0 0 -26
line offer.clear 1c9f56	-1 -1 0 0 -1 8 -3 0 0 -6
line offer.clear 1ca965	-1 0 0 0 0 4 -1 0 0 1
line offer.clear 20e575	-1 0 0 0 0 4 -1 0 0 -5
line offer.clear 356e63	-1 0 0 0 1 2 -1 0 0 -11
line offer.clear 37ee6b	-5 -1 0 -1 0 9 -1 0 0 -9
line offer.clear 46219b	0 0 0 0 0 2 -1 0 0 -14
line offer.clear 51a64a	-1 0 0 0 0 3 -1 0 0 14
line offer.clear 5464d0	-9 -1 -1 0 -1 14 -2 0 0 -21
line offer.clear 565743	-8 5 -3 -2 -11 40 -16 -2 -3 18
line offer.clear 59380b	-1 -1 -1 0 -1 8 -3 0 0 11
line offer.clear 5c67f9	-2 -2 -1 0 -6 14 -2 0 -1 -1
line offer.clear 60ecee	-2 -1 -1 0 -1 7 -2 0 -1 -17
line offer.clear 64b24a	-1 -1 -1 -1 -1 8 -2 0 -1 0
line offer.clear 77e0dd	0 0 0 0 0 3 -1 0 0 6
line offer.clear 823e11	-1 -1 -2 0 -1 7 -1 0 0 -23
line offer.clear 828a91	-1 -1 0 0 -1 11 -6 0 0 7
line offer.clear 84a1bf	-1 -1 -1 0 -1 8 -4 0 0 -7
line offer.clear 86d7bd	0 0 0 0 -1 4 -2 0 0 -16
line offer.clear 8a79c8	-7 -1 0 0 -2 -58 70 -1 -2 -8
line offer.clear 8d64b4	-2 -2 -1 -1 -4 18 -5 -1 -2 -12
line offer.clear 95f345	-1 -1 -1 0 -1 8 -3 0 0 -18
line offer.clear 98786c	-2 -2 -1 -1 -1 9 -3 -1 -1 38
line offer.clear 9dd7e6	-1 -1 0 0 -1 6 -2 0 0 16
line offer.clear 9f8ccf	-3 -1 0 0 -1 7 -2 0 0 -8
line offer.clear a588b7	-1 -1 0 0 -1 5 -2 0 0 -4
line offer.clear ae70d5	-14 -5 -2 -3 12 13 -14 -2 16 43
line offer.clear ae8df8	-5 -1 -1 0 -1 12 -2 0 0 0
line offer.clear aea8ad	-1 -1 0 0 -1 6 -2 0 0 16
line offer.clear ba436b	-1 -1 0 -1 0 5 -2 0 0 -2
line offer.clear c85d9a	-1 -1 0 0 0 3 -1 0 0 8
line offer.clear cf5a94	-4 -1 -2 -1 -3 17 -9 4 -1 42
line offer.clear d4448d	-3 -4 -1 -1 45 -26 -7 -1 -1 -15
line offer.clear d75bb5	-1 -1 0 0 -3 9 -3 0 0 6
line offer.clear d7886c	-5 -6 -12 5 58 -12 -22 -3 -4 -17
line offer.clear deccbe	-1 -1 0 0 -1 5 -2 0 0 -3
line offer.clear e265d3	-1 -1 -1 0 -1 -21 26 0 0 31
line offer.clear e51d05	10 -9 -3 0 0 4 -1 0 1 -8
line offer.clear f161c3	-3 -2 -1 -1 -2 12 -3 0 -1 -22
line offer.clear f8e2b4	-4 -1 -2 21 -15 6 -4 -1 0 55
line offer.clear fa3ca0	0 -1 0 0 -1 3 -1 0 0 -5
line offer.clear fad3d9	-14 -10 -6 2 9 10 28 -8 -12 32
line offer.clear fdfcec	-5 -2 -1 -1 -3 5 11 -3 -2 -27
line offer.terms 058dff	-1 4 0 0 -1 5 -6 0 -1 39
line offer.terms 214913	9 -5 -1 -1 -8 12 -4 -1 -1 -2
line offer.terms 31ac7b	-3 -4 -1 -1 -2 -71 86 -1 -2 64
line offer.terms 329580	-8 -5 -4 -2 -4 -11 37 -1 -2 -14
line offer.terms 46eac7	-1 -7 -1 -1 -3 2 15 -2 -2 6
line offer.terms 4837e8	-1 0 0 0 0 4 -1 0 0 -3
line offer.terms 4caedf	-2 -2 -1 -1 -7 21 -6 -1 -1 -19
line offer.terms 5d6e5e	-2 15 -1 -1 -2 2 -10 -1 -1 14
line offer.terms 6ad660	-1 4 -1 0 -1 3 -3 0 0 -13
line offer.terms 720111	0 0 0 0 0 2 -1 0 0 9
line offer.terms 72510e	-4 -2 -1 -1 -2 -9 20 -1 -1 -14
line offer.terms 72c5bc	-3 -2 -1 -1 -1 15 -5 -1 -1 7
line offer.terms 7704e4	-4 -3 -2 -1 -2 8 5 0 -1 -11
line offer.terms 7715da	-5 -6 -2 -3 54 -11 -11 -13 -3 -40
line offer.terms 7a8677	-2 -7 -2 -1 -1 13 0 -1 -1 -40
line offer.terms 817d48	-1 -1 0 0 -1 6 -1 0 0 5
line offer.terms 8566f0	-2 -6 -1 -1 -2 6 7 -1 -1 27
line offer.terms 874857	0 -2 -1 -1 -1 7 0 -1 -1 -26
line offer.terms a7c2e7	5 -11 -2 -2 6 16 3 -4 -10 -39
line offer.terms a923c0	10 36 -8 8 -20 26 -43 -10 1 55
line offer.terms c75215	-10 -2 -1 -4 -1 22 -2 0 -1 -21
line offer.terms c8ff0f	14 -13 -2 -2 -1 8 -3 0 0 -7
line offer.terms d25f7e	11 -3 -1 -2 -1 2 -5 0 -1 -8
line offer.terms df814d	-5 -1 -1 0 -4 14 -2 0 0 -4
line offer.terms e447b4	-2 -2 -1 -1 -1 8 1 -1 -1 -11
line offer.terms ea5371	-3 -2 -1 -1 -1 3 6 0 -1 -10
line offer.terms eacfcf	-1 -2 -1 -1 -1 23 -16 -1 0 -15
line offer.terms eb978a	-27 -4 -13 -1 -8 -1 36 20 -2 -2
line offer.terms fb7279	-1 -1 0 0 -1 6 -2 0 0 -23
line pay.lure 803281	3 -6 4 0 0 0 0 0 0 56
line pay.lure 84273a	-10 -4 -2 -1 -5 -18 39 -10 10 -47
line pay.lure 88e44f	0 0 0 0 0 0 0 0 0 71
line pay.lure c9599a	-4 -3 0 -3 -3 24 -11 0 0 -9
line pay.lure d14732	0 0 0 0 0 2 -1 0 0 4
line proposal.availability 064833	-9 -16 36 -1 -1 -1 -6 -1 -1 72
line proposal.availability 073c5c	6 27 -1 -2 -9 -7 -13 -5 3 -14
line proposal.availability 09263a	-1 4 -1 0 0 0 -1 0 0 22
line proposal.availability 0a85e6	-1 13 0 -1 -3 1 -8 -1 -2 -13
line proposal.availability 0fe66d	7 -6 5 0 -1 0 -4 0 0 -1
line proposal.availability 10fdf9	23 -18 1 -1 -1 -1 -2 0 -1 4
line proposal.availability 154547	-3 46 -19 0 -1 -1 -20 0 0 -48
line proposal.availability 15cc93	-3 5 -1 3 -1 0 -2 0 0 -19
line proposal.availability 18f728	-4 15 -1 -2 0 0 -7 0 0 -10
line proposal.availability 2543c1	-8 10 -1 0 -1 -1 -8 9 0 8
line proposal.availability 2556c6	-1 -2 -7 0 -1 -1 16 -1 -3 -14
line proposal.availability 25b6b8	-1 27 -7 0 -13 -1 -4 0 -1 41
line proposal.availability 29cad8	-2 0 -3 0 -1 -1 8 -1 -1 7
line proposal.availability 2f76bb	12 -10 -1 0 -1 -1 2 0 -1 -13
line proposal.availability 3c8320	-2 -25 -9 -1 15 -1 -4 27 -1 -31
line proposal.availability 44d3cb	-12 2 -6 0 -1 -1 11 8 -1 -20
line proposal.availability 52fc52	0 6 1 0 -1 0 -5 0 0 -9
line proposal.availability 54c939	-5 15 3 -1 -2 -1 -5 -1 -4 4
line proposal.availability 5bb9f8	-3 27 -2 -1 -3 -2 -12 -1 -2 -25
line proposal.availability 60f00a	16 3 -13 -2 -3 -2 2 1 -2 -7
line proposal.availability 621d06	-6 -18 -1 -1 -1 -1 30 -1 -2 9
line proposal.availability 628968	10 2 -13 -12 -22 -6 -28 -1 72 -8
line proposal.availability 62c56e	-9 26 -16 0 0 0 0 0 0 -4
line proposal.availability 6f81aa	-4 22 19 -2 -3 -2 -20 -11 1 -37
line proposal.availability 73aa42	-2 -5 -6 -1 -3 -1 24 -3 -4 -12
line proposal.availability 75717e	-3 -17 9 -1 -2 -1 30 -2 -14 11
line proposal.availability 774942	1 6 0 0 -2 0 -4 0 -1 -8
line proposal.availability 78a039	-19 26 12 -2 4 -2 7 -2 -24 -23
line proposal.availability 7d026f	0 3 0 0 0 0 -2 0 0 34
line proposal.availability 7e1162	-1 8 0 0 -1 0 -5 0 -1 10
line proposal.availability 83a02c	-11 -1 -2 -2 3 -1 0 8 7 -8
line proposal.availability 8ded75	-5 -21 -2 -2 -1 -1 33 3 -5 0
line proposal.availability 8e3c73	12 -25 25 -1 -2 -1 -6 -1 -2 19
line proposal.availability 947b79	-1 19 -1 0 -1 -1 -15 0 0 -14
line proposal.availability 99cd4c	0 0 0 0 0 1 -1 0 0 25
line proposal.availability 9b03c3	-2 -29 -1 0 -1 0 34 0 -1 25
line proposal.availability a4ed64	-5 7 2 -1 -2 -1 3 -1 -2 -7
line proposal.availability a54ed7	2 -3 27 -1 -4 -3 -12 -2 -4 3
line proposal.availability a8e11f	-2 0 -1 -1 -2 3 7 -2 -2 3
line proposal.availability ac4082	0 1 0 0 -1 0 3 -1 0 -1
line proposal.availability b05c6b	-4 7 0 0 0 0 -1 0 0 -5
line proposal.availability b3831c	-2 18 -9 -1 -3 45 -42 -1 -4 53
line proposal.availability bb429a	6 24 -2 -1 -4 -1 -16 -2 -4 1
line proposal.availability c0decb	-2 9 -1 -1 -5 -1 2 -1 -1 9
line proposal.availability c53b37	-1 2 0 0 0 0 -1 0 0 27
line proposal.availability d39634	0 2 0 0 0 0 -1 0 0 9
line proposal.availability d55cf8	-6 -16 1 -1 -4 -2 32 -1 -3 -3
line proposal.availability db8517	-8 12 -2 0 0 0 -2 0 0 42
line proposal.availability dd7c1b	8 -17 -1 4 -3 -1 12 -1 0 -26
line proposal.availability de872a	-1 11 -1 0 -1 0 -7 0 -1 15
line proposal.availability eb6e96	-1 5 -1 0 0 -1 -2 0 0 -28
line proposal.availability fdc7b9	-2 -4 -1 -1 -2 -3 15 -1 -1 27
line proposal.availability ffad47	-12 71 16 -20 -5 -3 -39 -2 -6 -56
line proposal.link 0cd345	-6 51 -1 -1 -12 -1 -24 -2 -4 5
line proposal.link 145f41	-3 24 -6 -1 -5 1 -5 -2 -3 -23
line proposal.link 1c5e0b	-1 3 0 0 0 0 0 0 0 7
line proposal.link 270408	-3 13 1 -1 -3 -1 -3 -1 -1 14
line proposal.link 53b90f	-6 4 6 -1 -1 0 -1 0 -1 6
line proposal.link 7a6f3d	2 6 -12 0 -15 -2 24 -2 -2 24
line proposal.link 9a309e	21 -10 0 -1 -2 -1 -4 -1 -2 -8
line proposal.link a11853	0 4 -1 0 -1 0 -1 0 0 10
line proposal.link a4a8cc	-1 4 0 0 -1 0 -1 0 -1 1
line proposal.link a52267	-2 7 0 0 -2 -1 -1 0 -1 -15
line proposal.link b67d92	-6 8 4 -3 -4 -2 6 -2 -2 11
line proposal.link c9d7d1	4 13 -1 -1 -1 0 -12 0 -1 -20
line proposal.link df4fac	-1 4 -1 0 0 0 -1 0 0 -34
line proposal.link e354e6	-4 28 -2 -1 -4 -3 -10 -2 -2 -14
line proposal.link f2cf97	-4 87 10 -26 0 -29 -16 -3 -19 91
line proposal.link f2e7db	-2 10 -1 -1 -1 -1 -3 -1 -1 -56
line proposal.offer 0115e9	6 -16 23 -22 -2 -2 18 -3 -2 33
line proposal.offer 1a4955	-5 10 5 0 -1 -1 -8 0 0 2
line proposal.offer 1e728d	-1 3 -1 0 0 1 -1 0 0 -21
line proposal.offer 20320f	1 20 -11 -2 1 -2 -6 -1 0 26
line proposal.offer 21b1c0	-5 43 -3 -1 -18 -4 -10 -1 -1 40
line proposal.offer 23fc63	-4 6 0 0 0 0 0 0 0 -4
line proposal.offer 2c775d	-2 6 0 -1 -1 -9 8 0 -1 5
line proposal.offer 336904	-1 -2 -1 -1 15 -1 -7 -1 -1 -15
line proposal.offer 39cd75	-4 2 4 0 -1 0 -1 0 0 11
line proposal.offer 4215e7	-1 4 -2 0 0 0 4 -4 0 0
line proposal.offer 4403b0	-1 8 -2 0 -1 -1 -2 0 0 7
line proposal.offer 519b83	-1 8 -2 0 -1 -1 -2 0 -1 5
line proposal.offer 531863	23 -16 1 -1 -1 -1 -3 -1 -1 2
line proposal.offer 566e5e	20 -12 0 2 -5 -2 0 -1 -2 -27
line proposal.offer 5955de	-2 -4 9 0 -1 0 -1 0 0 -38
line proposal.offer 5e6735	-1 6 0 0 -1 0 -2 0 0 -21
line proposal.offer 5f5fe1	-6 18 2 -1 -2 -2 -5 -1 -2 22
line proposal.offer 6621a3	-1 5 -1 0 0 0 -1 0 0 -2
line proposal.offer 7386e5	-3 6 -1 0 0 0 -1 0 0 -5
line proposal.offer 78ccbe	-13 15 0 9 -2 0 -6 -2 -1 9
line proposal.offer 79191e	44 -42 11 -2 -1 -2 -6 -1 -1 -18
line proposal.offer 7eb33d	-29 19 1 -2 0 -3 20 -3 -5 -51
line proposal.offer 83e70f	3 1 -1 -1 -1 -1 -3 4 -1 42
line proposal.offer 89faa0	-7 -10 1 -1 15 6 -3 -1 -1 8
line proposal.offer 8c2d8f	8 -2 2 -1 -2 0 -4 -1 -1 26
line proposal.offer 8fa248	2 8 14 -2 -5 11 -23 -1 -4 31
line proposal.offer 95b2ba	-12 28 6 -3 7 -6 -5 -3 -12 -69
line proposal.offer 95d8b0	0 1 0 0 0 0 0 0 0 15
line proposal.offer 9e0127	-6 -12 -2 -2 -2 -1 29 2 -6 -5
line proposal.offer af2ae3	17 -15 -2 0 0 0 0 0 0 16
line proposal.offer c3267f	-18 29 -20 -1 -3 -4 21 -2 -2 21
line proposal.offer c4d064	7 11 -9 -2 -9 -5 -19 -3 30 -43
line proposal.offer c8c1b8	-19 35 -3 -1 -3 -1 -1 -1 -5 12
line proposal.offer d958de	1 4 -5 -1 -4 2 6 -1 -2 11
line proposal.offer de1c44	-1 1 -1 0 2 -2 2 0 -1 -8
line proposal.offer e18cdd	-5 -4 -1 -2 21 -3 -4 -1 -1 -3
line proposal.offer e458e1	-1 5 -1 0 0 0 -1 0 0 -5
line proposal.offer f1065c	-1 2 0 0 0 0 0 0 0 -18
line proposal.offer f42b03	-1 -10 8 31 -10 -5 -9 -2 -1 -10
line proposal.offer f5dc7e	4 3 0 0 -1 0 -4 0 -1 -1
line proposal.offer fa5aac	-9 14 -2 11 -4 -1 -5 -2 -2 45
line proposal.recorded 5d6566	-6 41 -2 -1 -1 -1 -25 -1 -3 -19
line proposal.recorded 688571	-10 24 -2 -2 -1 -1 -5 -1 -2 -21
line proposal.recorded cf53cf	-8 3 -3 -3 1 -1 20 -5 -5 -31
line rejection.clear 040668	6 -1 -1 -1 -1 -28 27 0 -2 -6
line rejection.clear 0ae719	-2 -1 -2 16 -11 -19 42 -1 -23 -17
line rejection.clear 0b9460	-6 -2 -2 22 7 -1 -8 -1 -7 -17
line rejection.clear 0e0e8e	-1 -1 0 0 -21 -1 25 0 -1 40
line rejection.clear 0f61de	-1 0 0 0 3 0 0 0 -1 -6
line rejection.clear 0f7da6	-1 -1 0 0 14 0 -2 0 -9 -3
line rejection.clear 0fd999	-1 -1 0 0 6 0 -2 0 -1 0
line rejection.clear 136970	0 16 -4 0 -10 0 0 0 0 12
line rejection.clear 1520da	-2 -1 0 3 2 0 -1 0 0 -3
line rejection.clear 169dd5	-7 -1 0 -3 18 -1 -4 0 -1 0
line rejection.clear 1b4e09	-3 26 -3 -5 -19 -1 11 -1 -4 60
line rejection.clear 1bfcdd	0 0 0 0 4 0 -1 0 -1 25
line rejection.clear 1d3ee6	0 0 0 0 3 0 -1 0 0 29
line rejection.clear 1ffd95	-1 -1 -1 5 0 0 -1 0 -1 30
line rejection.clear 2254fb	0 0 0 0 4 0 -1 0 0 -6
line rejection.clear 225799	-1 -1 0 0 9 0 -4 0 -2 -54
line rejection.clear 33a9b8	0 -2 0 0 15 0 4 0 -15 -8
line rejection.clear 387eaf	0 0 0 0 3 0 -1 0 0 33
line rejection.clear 393875	-4 -11 -4 10 33 -3 -9 -2 -9 -61
line rejection.clear 39cf83	0 0 0 0 3 0 -1 0 -1 -2
line rejection.clear 3ba18c	0 0 0 0 4 0 -1 0 -1 -13
line rejection.clear 3d2105	-2 -1 -1 44 -21 -1 -6 -1 -10 24
line rejection.clear 412aa0	-3 -2 1 9 -1 -1 -2 -1 -1 34
line rejection.clear 4204b4	-1 -1 -1 21 -7 -4 -5 -1 -1 -29
line rejection.clear 4549bf	-1 -1 0 -2 12 -1 -5 0 -3 -8
line rejection.clear 4571b9	-2 -1 -1 4 4 -1 -2 0 -1 -6
line rejection.clear 499547	-1 -1 0 0 -8 -1 -2 0 14 -4
line rejection.clear 4cf85c	-3 -2 -2 0 1 -1 -5 14 -3 24
line rejection.clear 53c79a	-2 -2 -3 3 11 -1 -5 -1 -1 27
line rejection.clear 57a2e8	0 -1 -1 -1 4 0 -1 0 -1 29
line rejection.clear 57cb74	-3 -1 0 -2 9 0 -2 0 -1 -3
line rejection.clear 6934ae	0 0 0 0 1 0 0 0 0 11
line rejection.clear 73f58c	0 0 0 2 1 0 0 0 0 -24
line rejection.clear 767193	0 0 0 0 -2 0 4 0 0 -4
line rejection.clear 7ac572	-1 -1 0 0 7 -1 -3 0 -1 -8
line rejection.clear 7b5b9d	-2 -1 -1 -1 9 0 -3 0 -1 19
line rejection.clear 7cf7d9	-1 -1 -1 1 6 -1 -2 0 -1 -6
line rejection.clear 7e4dec	-1 -1 -1 -1 10 -1 -3 -1 -2 -10
line rejection.clear 7e7e8d	-2 0 -1 4 1 0 -1 0 0 -11
line rejection.clear 86dfe3	0 -1 0 0 4 0 -1 0 -1 1
line rejection.clear 8a3cb6	-4 0 0 5 0 0 1 0 0 -8
line rejection.clear 8fb019	-1 -1 0 -1 8 0 -3 -1 -1 13
line rejection.clear 90fd5e	-1 -1 -1 4 4 -1 -2 -1 -1 -6
line rejection.clear 93a7ee	-1 -1 -1 -1 9 -1 -3 0 -1 32
line rejection.clear 99d3f1	-1 -1 0 0 4 0 -1 0 -1 47
line rejection.clear 9e8770	0 0 0 0 2 0 -1 0 0 16
line rejection.clear 9f521d	0 0 0 0 4 0 -1 0 0 -6
line rejection.clear 9fc5e2	-4 -6 -3 -3 42 -4 -12 -2 -8 2
line rejection.clear ae28f0	0 -1 0 0 6 -1 -3 0 0 -3
line rejection.clear b36671	-1 -1 0 1 3 0 -1 0 0 -4
line rejection.clear b3b96b	2 -2 0 0 1 0 1 0 -1 3
line rejection.clear b791d3	0 0 0 0 4 0 -1 0 -1 -11
line rejection.clear bb4c16	-1 -1 -1 0 10 -1 -6 0 -1 -3
line rejection.clear bf415e	-1 -1 0 0 -4 4 2 0 0 -17
line rejection.clear c1f18e	0 0 0 0 5 0 -1 0 -2 75
line rejection.clear c5e9f8	0 0 0 0 5 0 -2 0 -1 -1
line rejection.clear c6d729	2 0 0 0 1 0 -1 0 0 -4
line rejection.clear cfd4b1	-1 -1 0 0 4 0 -1 0 -1 -16
line rejection.clear d01b22	0 0 0 0 1 0 0 0 0 120
line rejection.clear d12930	-1 -1 -1 7 2 -1 -2 -1 -2 28
line rejection.clear d61264	-2 -2 -1 1 8 -1 -2 0 -1 -40
line rejection.clear e9c489	-1 -1 -1 -1 11 -1 -5 -1 -1 27
line rejection.clear eac544	-7 10 -2 -2 0 -2 -6 -2 10 30
line rejection.clear ed20b0	-1 -1 1 -1 4 0 -1 0 -1 35
line rejection.clear edf521	-1 -1 0 0 4 0 -1 0 -1 -5
line rejection.clear ee6999	-1 -5 -1 -1 15 -1 -4 -1 -2 -7
line rejection.clear ef5b89	-1 -1 0 0 6 -1 -2 0 -1 -14
line rejection.clear f28120	-5 -1 -2 18 -3 -2 -3 -1 -1 -10
line rejection.clear f32d2d	-1 -1 -1 0 6 0 -2 0 -1 -36
line rejection.clear f68509	-1 -1 0 0 4 0 -1 0 0 -15
line rejection.clear f8deb3	0 0 0 0 4 0 -1 0 -1 -3
line rejection.farewell 0715f7	-1 -1 0 0 5 0 -2 0 -1 -8
line rejection.farewell 14f11e	-2 -2 -1 0 18 -1 -7 0 -5 -8
line rejection.farewell 230c3f	-4 -1 -1 -1 -4 -2 16 -1 -2 8
line rejection.farewell 248b5d	0 0 0 0 2 0 0 0 -1 33
line rejection.farewell 3c0963	0 0 0 0 2 0 -1 0 0 16
line rejection.farewell 3ccf65	-3 -3 -1 0 18 -1 -5 -1 -3 -11
line rejection.farewell 44533c	-1 -1 0 0 3 0 -2 0 3 -2
line rejection.farewell 755591	-1 0 0 0 3 0 -1 0 0 -6
line rejection.farewell 8578d7	-9 5 -1 6 -27 -1 41 -1 -13 11
line rejection.farewell 91d3cc	-4 2 -2 6 2 -1 0 -1 -2 -8
line rejection.farewell a14bc9	-1 -1 0 0 7 0 -4 0 -1 -6
line rejection.farewell ca54cb	-1 -1 0 0 5 0 -1 0 -1 -6
line rejection.farewell db2eb1	-1 -3 -1 4 8 0 -7 0 -1 -11
line rejection.farewell e18851	-4 -1 -1 -2 19 -1 -8 0 -3 6
line rejection.farewell f57e9e	-1 -1 0 0 8 0 -2 0 -2 5
line rejection.farewell feaed8	-1 -1 0 0 7 0 -2 0 -2 -20
line rejection.soft 11bde3	0 0 0 0 1 0 0 0 0 -3
line rejection.soft 16650a	0 0 0 0 2 0 -1 0 1 -6
line rejection.soft 1e98c3	-2 -1 -1 -1 9 -1 3 -1 -6 -31
line rejection.soft 202427	-1 -3 -1 -1 18 -1 -8 -1 -1 -26
line rejection.soft 203d7f	-4 -5 -2 -2 34 -2 -18 -2 3 46
line rejection.soft 284069	0 5 -2 -3 -28 -2 12 -2 19 -8
line rejection.soft 365cfa	0 0 0 0 2 0 -1 0 -1 -10
line rejection.soft 3d9034	0 0 0 0 2 0 -1 0 -1 6
line rejection.soft 3e30d7	-5 -6 -2 0 -17 -2 13 1 17 -47
line rejection.soft 44e4df	-11 10 -1 -1 5 -1 -3 -1 1 -14
line rejection.soft 4afdd7	-1 -2 -1 -1 -14 -1 20 0 0 -2
line rejection.soft 4ec4b7	-3 -2 3 3 7 -1 -3 -1 -2 32
line rejection.soft 56ebd9	0 0 0 0 2 0 -1 0 0 5
line rejection.soft 5d9659	0 0 0 0 2 0 -1 0 0 10
line rejection.soft 6344a3	-3 -3 6 4 5 -1 -4 -1 -3 3
line rejection.soft 68f1ed	-1 -1 0 0 10 0 -4 0 -3 -3
line rejection.soft 69e14c	-1 -1 -1 -1 7 -1 9 -11 -1 2
line rejection.soft 77cf3a	-6 7 -4 -3 -52 16 57 0 -14 -11
line rejection.soft 7db5f3	0 0 0 0 3 0 -1 0 0 -2
line rejection.soft 7e113c	11 -3 -2 -1 16 -2 -19 -1 0 -11
line rejection.soft 7e9457	-13 2 22 -6 9 -4 7 -8 -9 31
line rejection.soft 87f42b	0 0 0 0 1 0 0 0 0 6
line rejection.soft 946807	-8 -3 2 11 9 -2 -6 -1 -2 31
line rejection.soft 9dcfe0	-11 -15 -18 -6 42 -14 47 -4 -20 59
line rejection.soft a9c69b	-1 -1 -1 -1 13 -1 -7 -1 -1 1
line rejection.soft c3be73	-2 8 -1 1 10 -1 -12 -1 -2 -19
line rejection.soft c5cef8	0 0 0 0 3 0 -1 0 -1 2
line rejection.soft db721f	6 8 -5 -2 -1 -3 -5 -1 2 -17
line rejection.soft dbf1e3	-2 -1 -1 3 2 0 0 0 0 -9
line rejection.soft dc6578	0 0 0 0 2 0 0 0 -1 8
line rejection.soft e54133	0 -1 0 0 8 0 -5 0 -1 -27
line rejection.soft ed2b9f	0 36 -13 1 9 -10 -14 -18 9 -74
line rejection.soft ef0750	-6 -3 2 8 14 -2 -8 -2 -4 35
line rejection.soft f8d69c	-6 -7 8 10 10 -2 -9 -2 -3 48
line rejection.soft fa016a	-24 -36 35 32 -20 -27 -1 10 31 59
line rejection.soft fe674c	0 -1 0 0 5 0 -2 0 -1 6
line reply.advanced 05f80c	0 12 0 0 -1 -1 -9 0 0 14
line reply.advanced 128e7c	22 38 -3 -3 -8 -4 -42 -4 3 32
line reply.advanced 346cfb	1 16 -6 -3 -27 -7 45 -6 -14 -21
line reply.advanced 5dea9d	4 -1 0 0 0 -1 0 0 0 5
line reply.advanced 6b90bd	-12 18 -2 -1 -2 -1 3 -1 -2 -33
line reply.advanced b19692	-2 -11 0 -1 -3 -5 23 0 -2 -3
line reply.advanced b92791	-2 -13 -1 -1 0 -1 20 0 -2 -5
line reply.advanced c0ee3e	4 6 -1 -1 -8 12 -6 0 -5 7
line reply.advanced c34e71	-3 -4 -1 -1 3 -1 11 -1 -2 -15
line reply.advanced c88572	-2 -1 0 -8 10 0 3 0 0 -3
line reply.advanced c98328	0 -5 -1 0 4 0 6 -1 -2 1
line reply.advanced e9f38b	8 1 -1 0 2 0 -7 -2 0 -5
line reply.hint 04adb8	13 -14 -3 4 -1 -2 4 -1 -1 -1
line reply.hint 05b287	0 14 -4 -1 7 -3 -11 -1 -1 -16
line reply.hint 21141d	9 7 0 -12 -21 2 12 2 1 33
line reply.hint 247d6d	-1 6 -1 0 0 2 -5 0 0 14
line reply.hint 508f6b	-2 -13 -2 2 -3 -2 -11 -1 33 -22
line reply.hint 5437ce	-12 -12 -3 -1 -2 6 26 -1 -1 -18
line reply.hint 65011b	10 -3 -1 -2 -2 -3 3 -1 -1 -13
line reply.hint 8ec2d0	-4 -10 -2 -2 -4 -4 37 -1 -10 -41
line reply.hint 994b6d	-1 -1 0 0 0 1 2 0 0 -5
line reply.hint a07161	-1 -9 -1 0 -1 -1 14 -1 0 7
line reply.hint a94d96	1 -20 -2 -1 2 -3 25 -2 -1 -37
line reply.hint bfe51d	0 -1 0 0 -1 -1 4 0 0 18
line reply.hint d1065e	1 0 -1 0 -1 -1 4 -1 0 10
line reply.hint d875d4	-1 -1 0 0 -1 0 5 0 0 -4
line reply.hint e2877b	-1 -10 0 0 -1 2 12 -1 0 0
line reply.hint e62c9e	1 1 -1 0 -1 -1 1 0 0 16
line reply.hint ecad97	-8 0 -1 -1 -2 1 13 -1 -1 7
line reply.hint f0fe15	-1 10 0 0 -16 0 11 0 -4 8
line reply.hold 00e15b	-7 -2 -2 11 -16 -1 24 -1 -5 3
line reply.hold 1332f7	-2 -1 -3 4 -30 -1 39 -1 -4 -7
line reply.hold 77a904	-2 -2 -1 11 -2 -4 1 0 -1 -25
line reply.hold 870ef3	-7 5 -2 0 -6 -3 15 -1 0 12
line reply.hold b83488	-8 -2 6 -9 0 -3 41 -1 -23 -8
line reply.hold bffee2	-2 -2 -2 12 -6 -2 4 -1 -1 -10
line reply.hold c591de	-7 -3 15 -3 -18 -3 22 -1 -3 -5
line reply.hold cba178	-1 -1 -2 7 -4 -1 4 -1 -2 -16
line reply.hold dc0384	-2 -3 -1 4 -2 -2 6 -1 -1 -16
line reply.later 0b7e7d	-2 -4 0 0 -1 -1 8 0 0 3
line reply.later 2b33e7	-2 -4 0 0 -2 0 -3 0 11 22
line reply.later 5a1e8f	7 -3 24 -1 -4 0 -19 -1 -3 16
line reply.later 6f6c96	-3 -12 1 0 -2 0 20 -1 -2 -4
line reply.later 983acd	0 -1 2 0 -1 0 0 0 1 3
line reply.later b7cffc	-5 -18 -3 -2 -11 4 18 2 15 33
line reply.later cf7015	-1 -25 -1 0 -2 0 37 0 -6 -6
line reply.later ea165b	-7 -25 -1 -1 -2 -2 47 -8 -1 -10
line reply.pending 0fe672	-10 -4 11 -2 3 -1 19 -2 -14 50
line reply.pending 13a5a4	0 -1 -1 0 -1 0 18 -14 0 -5
line reply.pending 2d560f	-1 1 0 0 -1 0 -1 0 3 -33
line reply.pending 3325e8	5 -4 -4 -2 0 -2 10 -2 -2 -2
line reply.pending 37d947	3 18 2 -9 8 -18 -26 15 6 -23
line reply.pending 3918ac	8 -2 -1 -1 -1 -1 -1 0 -1 5
line reply.pending 3ec676	4 6 2 1 -3 -1 -10 6 -4 14
line reply.pending 4b9101	-1 -1 -1 0 -6 -1 10 0 -1 -14
line reply.pending 4b99a8	-1 -1 -1 0 -12 -1 12 2 1 14
line reply.pending 4d5fb8	8 -1 -1 0 -2 -1 0 -2 -2 6
line reply.pending 5484f5	-2 -2 -1 -1 16 0 5 -4 -12 -4
line reply.pending 5c760b	18 -9 6 -2 1 5 -20 -3 4 20
line reply.pending 5ed425	0 4 -2 -6 28 -5 -4 1 -17 -40
line reply.pending 681a87	2 -1 -1 -1 -2 -1 4 -1 -1 -28
line reply.pending 70f8e0	41 -17 -4 -1 -3 -4 -19 -1 9 -22
line reply.pending 77e81d	-2 -1 -1 1 -1 0 4 0 -1 -16
line reply.pending 7e28fc	0 -2 -1 -1 -2 0 11 -4 -1 -39
line reply.pending 7ee973	3 -3 -3 -2 -6 -2 19 -2 -3 -21
line reply.pending 812dce	-3 -2 -1 -1 2 3 2 1 -2 -13
line reply.pending 958b2b	-1 -1 -1 0 -1 -1 7 -1 -1 9
line reply.pending 958d2f	-1 -1 -1 -1 -3 -1 11 -1 -2 -33
line reply.pending 9753be	-15 -3 -3 -2 -10 -2 23 0 13 49
line reply.pending 9bd2bc	-19 22 -2 -6 2 0 7 -1 -1 54
line reply.pending 9cc2f4	-1 7 -1 0 -1 -1 -4 3 -1 13
line reply.pending 9e4fca	-1 -1 -1 1 2 -1 3 -4 3 5
line reply.pending a32a50	5 0 0 0 -1 0 -1 -1 -1 43
line reply.pending a477ab	-2 -2 -1 -1 16 5 0 -3 -13 -7
line reply.pending a5e3ff	2 -1 -2 0 -1 -1 5 -1 -1 -18
line reply.pending ab983f	-9 -32 -6 -6 -13 20 -13 32 28 49
line reply.pending ac2188	-10 5 -1 -1 20 -1 -7 -2 -3 -22
line reply.pending aca581	-5 -3 -1 1 -2 -1 15 -2 -4 -20
line reply.pending b063d2	1 -1 -1 -1 -3 -1 -1 -1 7 -5
line reply.pending b094c0	0 -1 0 1 -2 0 1 0 1 -11
line reply.pending bffe54	0 -11 -2 -1 -18 -1 24 1 8 -29
line reply.pending c3d619	14 -11 -8 -2 25 -3 5 3 -22 53
line reply.pending c51cda	-4 5 -2 -2 -6 -2 -30 25 17 19
line reply.pending c52d78	-4 34 -1 6 -6 1 -10 -1 -19 13
line reply.pending c60ff7	15 -2 -1 0 -2 -1 -6 -2 -1 0
line reply.pending cd1627	-14 -3 -2 -1 -4 -2 26 8 -8 -23
line reply.pending d6d547	-3 -3 -1 -1 1 0 7 -1 0 -50
line reply.pending d94245	-1 -1 -1 0 -1 -1 1 3 0 -7
line reply.pending df6e18	6 -2 -3 -1 -8 -1 21 -4 -6 -2
line reply.pending e80ff5	-8 -5 -4 12 -45 3 30 0 18 65
line reply.pending f7a5fe	4 -3 -3 0 -2 -2 9 -3 -1 -8
line reply.pending fa0904	-7 -4 4 1 -4 -1 9 -11 13 0
line reply.pending fecb91	-2 -1 0 0 -2 0 -7 0 13 -15
line reply.request 0fb4e5	-4 -2 -2 -1 -4 6 15 -2 -8 15
line reply.request 13717f	-5 -31 -2 -1 -2 -4 47 -1 -1 7
line reply.request 1af89f	-25 33 -14 -10 -47 21 74 1 -34 85
line reply.request 1be700	1 -9 -1 -1 -3 -2 -16 31 0 -3
line reply.request 1c384d	-2 15 -1 0 -2 2 -9 -1 -1 -5
line reply.request 31257f	2 -40 -1 0 -1 -3 44 -1 0 -24
line reply.request 357822	43 -25 -8 -5 -4 -40 -38 71 5 53
line reply.request 5b4452	-2 3 -1 3 -4 0 2 -1 0 -18
line reply.request 66ef09	-3 -6 -2 -1 -3 -1 15 2 -3 3
line reply.request 6c1060	-3 17 -1 -1 -2 -5 -3 -1 -1 15
line reply.request 6ff232	-1 0 -1 -1 -24 0 25 -1 3 -26
line reply.request 799b51	0 -2 0 0 0 -1 5 0 0 16
line reply.request 7cf686	-2 -3 -1 -2 3 18 -16 3 0 -7
line reply.request 81db9d	-11 -9 -2 -1 -2 4 32 -10 0 -21
line reply.request 95cfa3	-4 -2 -2 -1 -1 1 9 -1 0 -7
line reply.request 969156	54 -13 -20 -14 11 -12 -18 -4 14 -43
line reply.request 9a5a17	-1 -2 -1 0 -3 14 7 -13 0 -13
line reply.request 9b4e7f	0 -5 -2 -1 -3 2 8 -2 3 -24
line reply.request a2323b	-1 -13 -1 -1 -1 -5 22 -1 -1 -35
line reply.request ac83e0	5 -3 -2 -1 -3 -2 10 -2 -2 -23
line reply.request ae6616	-8 -4 -1 -1 -1 -2 18 0 -1 21
line reply.request b9f167	-8 31 23 -2 -25 3 -14 -2 -8 -39
line reply.request c8d440	-1 2 -1 -1 -1 4 1 -1 -1 18
line reply.request c99ff5	4 15 -2 -2 -4 -12 -5 11 -5 27
line reply.request d0d31a	-11 -6 -3 -2 27 -6 -3 -6 11 71
line reply.request d539ea	-1 -15 0 0 -2 -5 24 0 -1 -16
line reply.request f16cf5	-5 37 -5 -5 -8 19 -27 -2 -4 -17
line reply.request f8db85	-4 -2 0 -1 -1 -1 12 -2 -1 -12
line reply.thanks 0001cd	-16 -6 -1 -1 3 -1 23 0 -1 -7
line reply.thanks 149ba5	-1 12 -3 -2 7 -2 -2 -5 -4 4
line reply.thanks 15e903	-7 1 -2 -1 3 -4 30 -18 -2 -16
line reply.thanks 36979e	-8 -2 5 -2 5 -3 13 -5 -3 33
line reply.thanks 372c17	-3 11 3 1 -12 -3 12 5 -15 -48
line reply.thanks 5e702d	8 -5 -2 -2 8 -4 0 9 -12 24
line reply.thanks 848fce	1 -4 -1 -1 5 0 3 -1 -1 30
line reply.thanks a3683e	-10 2 -2 1 0 -4 18 0 -4 4
line reply.thanks ad0c31	6 -12 -3 -6 0 28 -8 -2 -3 -1
line reply.thanks b6405e	-26 0 -28 30 -10 -7 -32 40 33 -12
line reply.thanks bb0a02	6 10 -18 -5 47 14 -37 -7 -10 -30
line reply.thanks bc6783	-2 13 -2 -2 7 0 -22 15 -6 6
line reply.thanks c8e934	-2 -6 -2 -2 13 -3 7 0 -6 -38
line reply.thanks d0a6b8	-29 4 -5 -7 -7 -7 59 -2 -6 6
line reply.thanks e37917	3 -14 -1 0 18 -1 -4 0 -1 5
line reschedule.moved 0254a6	-1 0 2 0 0 0 0 0 0 -4
line reschedule.moved 060a4a	-2 -1 5 0 0 0 -1 0 0 -20
line reschedule.moved 0e126d	-24 -4 3 39 -5 -1 -3 -2 -2 -16
line reschedule.moved 0e2305	-2 -1 6 0 0 0 -1 0 0 -27
line reschedule.moved 0e2d3d	-4 -3 15 -1 -1 -1 -4 -1 -1 14
line reschedule.moved 1ae7e9	-4 -3 1 -1 -4 -2 14 -1 -2 11
line reschedule.moved 2b8b41	-1 0 2 0 0 0 0 0 0 -4
line reschedule.moved 33f8a7	-3 -4 10 0 -1 -1 -2 0 1 -43
line reschedule.moved 3694d6	-2 -1 5 0 0 0 -1 0 0 -10
line reschedule.moved 36e371	0 -1 -3 -3 14 -3 -9 -1 6 7
line reschedule.moved 380598	-1 -1 12 -1 0 0 -7 -1 -1 -19
line reschedule.moved 3c05c3	-2 -1 20 -1 -1 -1 -7 -7 0 -16
line reschedule.moved 430b12	-1 5 -2 -1 -1 4 -3 0 -1 9
line reschedule.moved 4616a2	-4 -2 18 5 -2 -1 -12 -1 -1 -3
line reschedule.moved 485565	-23 -12 35 -4 -10 -2 24 -2 -7 21
line reschedule.moved 4acd92	18 -9 -7 0 0 0 -1 0 0 7
line reschedule.moved 555671	-20 -4 84 -24 -3 -6 -17 -4 -6 23
line reschedule.moved 5a4ce0	-3 4 2 0 0 0 -1 0 0 15
line reschedule.moved 628471	-7 -4 23 -1 -2 -1 -5 -1 -1 33
line reschedule.moved 6316ba	-1 -1 -21 -2 -4 0 30 -1 -1 1
line reschedule.moved 632575	-5 -4 16 -2 -1 -1 -3 0 -1 18
line reschedule.moved 6ee590	-5 11 8 -1 -4 -1 -5 -2 -1 -25
line reschedule.moved 79fb6b	-1 0 1 0 0 0 0 0 0 -7
line reschedule.moved 80ec0d	-2 -1 4 0 0 0 -1 0 0 -6
line reschedule.moved 8200b1	36 -2 -27 -1 -1 -1 -2 -1 -1 -20
line reschedule.moved 87114f	-4 -24 -18 -1 -2 27 22 -1 0 59
line reschedule.moved 8819e2	-1 -1 3 0 0 0 0 0 0 -2
line reschedule.moved 884aac	-1 6 -4 -1 -1 0 3 -1 0 -5
line reschedule.moved 8a5182	16 4 -9 -1 -3 -1 -6 -1 1 -25
line reschedule.moved 8bddb2	-3 0 -8 13 0 0 0 0 0 -5
line reschedule.moved 8d0070	-2 0 4 0 0 0 0 0 0 2
line reschedule.moved 8f8b9b	-1 0 2 0 0 0 0 0 0 18
line reschedule.moved 928dd0	0 -1 2 0 0 0 0 0 0 17
line reschedule.moved 92ce8a	-3 -1 9 0 -1 -1 -2 0 0 -14
line reschedule.moved 990fcd	-9 -3 8 -2 -5 -6 19 -2 -1 16
line reschedule.moved 9a6824	19 -14 23 -2 -6 -2 -14 -2 -1 -12
line reschedule.moved 9fee4e	-12 -1 17 -1 -1 0 -1 0 0 -4
line reschedule.moved a062d2	-2 0 4 0 0 0 0 0 0 9
line reschedule.moved a1e0a0	-3 -1 5 0 0 0 -1 0 0 -1
line reschedule.moved a2e37c	-14 -4 13 0 -8 -2 -7 -1 23 35
line reschedule.moved a4a78a	-3 -1 6 0 0 0 -1 0 0 -8
line reschedule.moved a9b564	-9 -1 17 -1 -1 -1 -3 -1 -1 12
line reschedule.moved acf34d	-5 -1 10 -1 -1 0 -1 0 -1 -2
line reschedule.moved b1298a	4 -3 8 -1 -2 -1 -3 -1 -1 64
line reschedule.moved b5cfdf	-2 -1 6 0 0 0 -1 0 0 11
line reschedule.moved cb45a0	-1 -7 9 0 0 0 -1 0 0 15
line reschedule.moved d8722e	-1 16 -3 0 -11 0 -1 0 0 -8
line reschedule.moved dd2e1e	5 4 -6 0 -3 -2 3 0 -1 -6
line reschedule.moved e85af9	-1 0 -1 4 0 0 0 0 0 11
line reschedule.moved e9dd97	-5 30 -15 -1 -1 -2 -6 0 0 -18
line reschedule.moved eda07a	-3 -1 7 0 0 0 -1 0 0 9
line reschedule.moved fb7bd0	-4 -1 10 0 -2 0 -1 0 0 16
line reschedule.moved fc4991	0 0 14 0 -1 0 -2 -10 0 0
line reschedule.why 0daaa5	0 21 -20 -3 11 -2 -5 -2 -1 37
line reschedule.why 1088cb	-15 -2 22 -2 -1 0 -2 0 0 -11
line reschedule.why 175445	-5 -6 10 5 1 -1 -2 -1 -1 6
line reschedule.why 27cfe6	-1 -1 6 -1 0 0 -2 0 0 -8
line reschedule.why 2a658f	-2 -1 6 0 -1 -1 2 -4 0 9
line reschedule.why 33f9ee	-3 -1 7 0 0 0 -1 0 0 -15
line reschedule.why 364aa9	-3 -1 7 10 -5 -1 -6 -1 -1 -25
line reschedule.why 3720b4	-3 -2 6 4 -1 -1 0 -2 -1 -27
line reschedule.why 3d68ce	-5 -2 12 3 -4 0 -2 -1 -1 -6
line reschedule.why 44653c	-9 -12 3 -1 3 -3 -33 55 -4 45
line reschedule.why 48e7f6	-5 -3 10 -1 -1 -1 2 0 0 -11
line reschedule.why 4b1cb9	-1 -1 16 -1 0 0 -3 -10 0 -7
line reschedule.why 5029be	-1 -1 3 -1 -1 -1 -3 4 0 -29
line reschedule.why 5208a1	-1 -4 12 1 -2 -1 -2 -1 -2 -2
line reschedule.why 52bb00	-6 -5 7 18 -8 -4 3 -2 -2 10
line reschedule.why 62e4eb	-1 4 2 -1 0 0 -3 0 0 1
line reschedule.why 66388f	-2 -2 18 -15 -13 -1 15 0 -1 -2
line reschedule.why 686ded	-3 -1 5 7 -1 -1 -5 -1 -1 3
line reschedule.why 68ea79	10 -4 1 -1 -2 -2 0 -1 -1 -3
line reschedule.why 6ee84b	-6 -10 -17 37 -1 -4 3 -1 -1 34
line reschedule.why 72297a	-2 -3 14 -1 -1 -1 1 -6 -1 -25
line reschedule.why 7b3334	-8 -4 15 7 -8 -1 -1 0 -1 18
line reschedule.why 95429e	-3 -5 13 -1 -1 2 -4 -1 -1 -13
line reschedule.why bafc2c	-4 -3 9 -1 -5 -1 -12 -2 19 -36
line reschedule.why c1f807	-22 -14 47 -6 -4 -22 9 22 -11 -38
line reschedule.why e0d0d4	0 0 1 0 0 0 1 0 0 11
line reschedule.why e6002c	0 16 -5 -1 -3 -1 -1 -4 -1 -3
line reschedule.why f4b7ad	-1 -1 3 2 0 -1 -2 0 0 -2
line reschedule.why fc87fe	-3 -9 28 -1 -5 -1 13 -12 -11 -10
line reschedule.why ff3217	-11 -5 -5 35 -5 -2 -5 -2 -1 15
line survey 519376	0 0 0 0 0 0 0 0 0 5
line survey 58a285	0 0 0 0 0 0 0 0 0 9
line survey 75f292	11 -7 1 -1 9 -1 6 -5 -14 51
line survey b736b4	0 0 0 0 0 0 0 0 0 9
meeting link	78 -24 -9 -4 -11 -7 -14 -4 -3 -105
move asked, and a nod	-53 -5 106 -3 -10 -5 -25 -3 -2 -5
no job and a time	105 73 109 -32 -72 -60 -137 48 -35 2
no time	-53 0 -110 -127 135 -3 75 40 44 -110
not.alert	-13 -13 -5 30 5 -5 3 -11 10 128
not.alert@footer	-16 -17 -3 -4 -3 3 38 -10 11 69
not.alert@subject	1 -1 -1 -1 0 0 18 0 -15 156
not.cold	-1 0 -5 2 25 1 -16 -3 -2 197
not.cold@subject	3 -1 0 0 -1 1 -1 0 -1 31
not.employer	-3 1 -1 9 34 -5 -26 0 -8 167
not.employer@subject	-2 -3 -1 -1 -12 0 25 -1 -4 57
not.event	9 -9 -12 -7 -15 -8 10 41 -10 56
not.event@subject	8 2 -1 -1 -2 -2 -9 6 -2 130
not.media	32 -7 -6 0 -3 -4 5 -7 -10 129
not.media@subject	30 -11 -3 -2 0 -3 -10 -4 2 -7
not.official	2 29 9 -12 -10 -4 23 -8 -28 127
not.official@subject	11 9 5 -5 -9 -8 -2 -4 3 4
not.practice	-13 11 -6 -2 -1 1 -17 13 13 108
not.practice@subject	-10 14 -5 -1 -4 0 -5 12 -1 65
not.research	-16 35 -4 -1 10 -21 -1 1 -3 134
not.research@footer	0 0 0 0 0 0 0 0 0 13
not.research@subject	-4 2 -1 -1 11 -3 8 -1 -10 21
not.someone	21 -50 28 3 -40 12 41 -7 -10 148
not.someone@subject	-2 -3 -1 0 -3 2 6 4 -2 89
not.staff	6 6 -3 0 -1 0 -7 0 -1 163
not.staff@subject	2 0 0 0 -2 0 0 0 0 133
not.study	25 -13 -12 -10 17 -15 -25 -21 54 83
not.study@subject	-17 -33 -4 -17 45 -9 -42 6 71 96
offer.clear	-141 -84 -62 -3 18 391 -55 -31 -33 -116
offer.clear@subject	-60 -16 -11 -8 -8 56 32 -2 17 -53
offer.terms	-36 -33 -52 -21 -16 116 97 -22 -34 -101
offer.terms@subject	-7 -2 -3 -2 -8 11 0 19 -7 89
old time	-105 -53 214 47 -23 -33 -28 -13 -4 -33
one time	253 -68 58 40 -137 -53 -100 52 -46 28
one time, asked	53 -21 16 -20 -5 -5 -11 -3 -4 -6
owner	0 0 0 0 0 0 0 0 0 -319
owner interviews	0 0 0 0 0 0 0 0 0 58
pair alert&apply	-1 -1 0 1 5 0 2 0 -4 108
pair alert&ask	-2 -2 0 0 3 0 1 0 1 -10
pair alert&candidate	-1 -1 0 -1 8 0 -6 0 3 2
pair alert&choose	0 -1 0 -1 2 2 -1 0 -1 15
pair alert&civic	-2 -2 -1 0 5 -2 -8 -3 13 -34
pair alert&closer	0 0 0 0 0 0 0 0 0 24
pair alert&deadline	2 -1 0 -1 -3 0 4 0 1 -12
pair alert&education	0 0 0 0 0 0 -1 0 2 -12
pair alert&event	0 0 0 0 0 0 1 0 0 7
pair alert&family	0 0 0 0 1 0 0 0 -1 6
pair alert&finance	0 0 0 0 0 0 0 0 0 10
pair alert&hear	4 0 0 0 -6 0 6 -2 -1 -5
pair alert&hiringside	0 0 0 0 1 0 0 0 0 -13
pair alert&hitch	0 0 1 0 0 0 2 -2 0 11
pair alert&inbox	0 0 0 0 0 0 0 0 0 8
pair alert&interview	-1 -1 0 -1 3 1 -1 0 0 11
pair alert&invite	0 0 0 0 1 0 0 0 0 21
pair alert&link	0 0 0 0 0 0 0 0 0 29
pair alert&mediaword	-3 0 0 0 -1 -1 -5 -1 11 -13
pair alert&move	0 0 1 0 0 0 0 0 0 28
pair alert&not	-1 -1 0 -1 2 0 6 0 -4 30
pair alert&offer	-1 -1 0 0 5 0 -2 0 0 -9
pair alert&office	0 0 0 0 5 0 0 0 -4 16
pair alert&official	0 0 0 0 0 0 0 0 1 -5
pair alert&other	-1 -1 0 0 8 0 -4 0 -1 -6
pair alert&pay	0 0 0 0 0 0 0 0 0 12
pair alert&prepare	-1 0 0 0 0 0 2 0 0 6
pair alert&property	0 0 0 0 -13 0 17 -1 -2 12
pair alert&received	0 0 0 0 0 0 0 0 1 35
pair alert&recruiter	0 0 0 0 0 0 0 0 0 24
pair alert&remind	-2 -1 0 0 0 -1 4 -2 0 9
pair alert&review	-2 -1 0 0 7 0 2 0 -5 -3
pair alert&role	-6 -5 -2 19 -4 -2 8 -4 -4 39
pair alert&sales	0 0 0 0 0 0 0 0 0 6
pair alert&shop	0 0 0 0 0 1 0 0 0 13
pair alert&slot	0 0 1 0 1 0 0 0 -1 -9
pair alert&stage	0 0 0 0 0 0 0 0 1 6
pair alert&study	-1 -1 0 0 0 0 2 0 1 -10
pair alert&team	-2 -1 0 -1 8 1 -3 -2 -1 4
pair alert&time	3 -1 0 -1 2 -1 0 -2 0 -6
pair alert&title	-1 -1 1 0 -5 0 12 -1 -6 90
pair alert&wait	0 0 0 0 1 0 -1 0 0 4
pair alert&wish	-3 -2 -1 19 -18 -1 10 -3 -2 -18
pair apply&ask	-2 2 -3 -3 -12 -6 13 16 -6 59
pair apply&asked	0 17 -1 -1 9 -2 -14 -1 -7 -32
pair apply&available	-7 -8 -4 -1 26 -2 -3 -2 1 -59
pair apply&away	3 -7 -1 -1 7 -1 -7 -1 8 12
pair apply&back	-1 8 0 0 -3 0 -3 0 0 -9
pair apply&book	0 -12 0 0 2 -1 8 -2 6 -5
pair apply&bounce	9 1 -9 -1 -11 -1 26 5 -20 -15
pair apply&call	14 2 -3 -2 -1 -2 -13 -2 6 -47
pair apply&cancel	-2 -2 -1 4 -14 -1 41 -1 -24 -9
pair apply&candidate	-17 55 -28 -15 32 -15 -2 -13 2 -63
pair apply&choose	-4 -18 -4 -3 39 30 -12 -5 -23 -31
pair apply&civic	13 10 -19 -5 0 -10 -13 11 13 42
pair apply&closer	-5 14 -4 -3 0 -3 -25 -3 29 -32
pair apply&cold	-3 3 -1 -1 -9 -1 15 -1 -1 -60
pair apply&confirm	-19 -15 -5 1 -25 -3 -6 -4 76 13
pair apply&deadline	-6 7 -5 -3 -29 -8 0 -7 52 3
pair apply&decide	-3 -1 -2 -1 28 -2 -18 11 -13 -7
pair apply&document	15 7 -5 -5 -11 10 -27 -5 22 -105
pair apply&education	12 -16 -2 -3 0 -5 -8 -2 24 68
pair apply&enjoyed	24 27 -5 -5 19 -3 -48 -3 -7 -54
pair apply&event	-5 1 -1 0 7 -3 -16 -2 19 22
pair apply&family	-3 8 -2 -2 -3 -2 -12 -1 17 -36
pair apply&feedback	8 -8 -1 -1 18 -1 -8 -1 -7 -12
pair apply&filled	5 -13 -3 -2 42 -5 -8 -4 -12 -18
pair apply&finance	-11 0 -2 -2 -2 -2 -3 -2 23 36
pair apply&forwarded	-4 -3 0 -1 -13 -1 10 -4 15 -13
pair apply&future	-14 -10 -2 7 9 -2 22 -2 -6 2
pair apply&glad	8 -17 -2 -2 -12 9 5 -1 13 11
pair apply&health	13 2 -2 -1 -10 -1 -3 -1 2 -2
pair apply&hear	-13 19 -6 -5 -9 16 -14 -10 22 8
pair apply&hiringside	0 -16 -2 -1 9 -2 13 1 -3 46
pair apply&hitch	4 -1 -1 0 0 -1 -1 0 -1 -10
pair apply&hold	-1 -1 0 0 -6 0 22 0 -13 21
pair apply&inbox	-4 4 -2 -1 -19 -2 -4 0 28 8
pair apply&interview	24 -29 -5 0 -12 2 3 8 7 5
pair apply&invite	6 -1 -2 -1 -8 -2 15 -2 -5 -68
pair apply&join	1 0 -1 -1 2 2 16 0 -18 -31
pair apply&keen	12 23 -3 -2 -3 -2 2 -2 -26 -7
pair apply&link	-2 -2 -1 -1 -1 0 6 2 0 39
pair apply&lure	4 -4 0 0 0 0 0 0 0 21
pair apply&machine	-5 -2 -1 -1 -3 -1 -7 7 11 0
pair apply&mediaword	4 0 -1 -1 1 -1 7 -1 -8 -31
pair apply&meet	-6 8 -3 -2 -5 -3 7 -2 6 59
pair apply&mine	0 2 0 0 -2 0 -9 0 9 197
pair apply&move	0 -11 -3 -1 9 -2 40 -8 -23 32
pair apply&not	6 -25 -9 -1 55 -11 -25 8 3 -9
pair apply&offer	-8 3 -4 -1 -11 1 23 -2 -1 -22
pair apply&office	-11 -6 -2 -2 5 -2 25 -1 -6 -23
pair apply&official	9 -9 -3 -1 11 -4 -11 4 4 21
pair apply&onward	1 -8 -5 -8 18 -5 33 -4 -21 -58
pair apply&other	-10 -3 -4 1 21 -4 -23 -3 24 -92
pair apply&paper	-5 -4 -1 -1 5 -1 -10 -1 19 4
pair apply&pay	-4 -1 -1 -1 11 -2 -3 -1 2 30
pair apply&practice	14 0 -1 -1 -7 -1 -15 -1 11 -10
pair apply&prepare	8 -6 -2 -1 -10 -2 -39 -5 58 51
pair apply&property	3 -5 -1 -1 -10 -1 3 0 11 128
pair apply&received	-30 6 -13 -10 -21 -13 -68 -12 160 1
pair apply&recorded	-2 -2 0 0 -2 0 -4 0 10 -13
pair apply&recruiter	-7 12 -3 -1 1 -4 1 -3 5 7
pair apply&remind	0 0 -1 3 -2 -1 1 0 0 -6
pair apply&review	8 -33 -9 -3 0 -8 72 -13 -15 -23
pair apply&role	19 23 -17 -17 -1 -12 11 -14 7 -33
pair apply&sales	-20 11 -2 -2 10 -3 23 2 -20 -24
pair apply&send	-4 -2 -5 -4 -17 -7 22 15 1 67
pair apply&service	-5 3 -4 -1 -8 -1 5 0 10 -6
pair apply&shop	-7 -6 -2 0 -1 -2 -30 -2 50 8
pair apply&sign	-3 -4 -1 -1 5 -2 5 7 -4 37
pair apply&slot	1 -16 -1 -3 35 -3 -18 -4 8 0
pair apply&sorry	-3 -3 -2 1 -10 -2 -3 -1 23 15
pair apply&stage	-10 -3 -4 -3 -23 -6 51 -4 2 -3
pair apply&start	-1 0 0 0 -1 0 -2 0 4 -4
pair apply&study	-4 -1 -1 -1 18 -1 5 -2 -12 -44
pair apply&talk	-6 38 -2 0 -5 -1 -8 -1 -15 45
pair apply&task	-2 -12 -1 0 7 -1 9 -1 2 -14
pair apply&team	-9 17 -6 -6 -19 3 61 3 -44 17
pair apply&thank	10 4 -17 -13 51 -15 -85 -15 80 -54
pair apply&ticket	-6 6 -5 -2 9 -3 5 2 -5 19
pair apply&time	19 -12 -9 -1 -17 -15 -39 2 73 18
pair apply&title	-54 15 -22 -19 -31 -18 79 4 46 -132
pair apply&urgent	-1 -2 0 0 10 0 -5 1 -2 -11
pair apply&video	4 1 -1 0 0 0 -3 0 0 1
pair apply&wait	-5 3 -1 -2 -5 -3 11 -2 2 1
pair apply&wish	-2 7 -1 -1 -11 -1 -7 -1 17 -14
pair ask&asked	37 -75 18 -14 -24 20 88 -14 -35 -78
pair ask&available	-20 2 49 -5 -13 20 -22 -2 -10 -50
pair ask&away	-2 -1 1 2 -1 0 0 1 0 6
pair ask&back	1 -2 -1 -1 -5 6 3 0 -2 -1
pair ask&book	-28 52 -4 8 -12 -1 5 -2 -17 -24
pair ask&bounce	0 -1 -1 0 1 0 -2 0 2 -10
pair ask&call	-23 19 -4 10 -19 -7 45 -4 -18 0
pair ask&cancel	5 -1 -1 2 -4 0 0 0 -1 -25
pair ask&candidate	-4 -8 -4 -1 -6 1 9 5 9 16
pair ask&choose	-14 76 -3 -19 -16 -3 -13 -2 -5 47
pair ask&civic	-6 63 -10 -9 -14 3 -7 -15 -5 94
pair ask&closer	-1 9 1 -1 -3 -1 -10 1 4 -42
pair ask&cold	-2 3 -2 -1 -3 -1 -5 12 -1 -35
pair ask&confirm	-3 5 16 -4 -4 3 -5 -5 -3 -18
pair ask&deadline	5 5 -11 -8 -28 35 27 -9 -16 -18
pair ask&decide	-6 -11 4 -2 -9 9 -2 17 -1 14
pair ask&document	13 -26 -5 -4 -2 2 35 -1 -12 -44
pair ask&education	-1 -1 -1 4 -6 -11 16 0 1 -16
pair ask&enjoyed	-2 5 0 0 -1 -1 1 -1 -2 6
pair ask&event	16 -2 7 -2 3 -3 -4 -10 -3 28
pair ask&exit	0 0 0 0 0 0 0 0 0 10
pair ask&family	-1 -1 3 0 0 0 -1 0 0 45
pair ask&feedback	-2 -3 -1 0 0 6 1 0 0 10
pair ask&filled	-2 -2 0 1 -1 -1 11 -4 -2 -7
pair ask&finance	0 3 -4 0 2 2 -4 0 0 15
pair ask&forwarded	0 0 0 0 0 0 0 0 1 37
pair ask&future	-4 -3 3 -1 9 1 -6 3 -1 24
pair ask&glad	2 -2 0 0 -1 1 1 0 0 7
pair ask&health	5 7 -2 -1 -2 -2 -3 -1 -1 5
pair ask&hear	-25 32 1 -4 1 -4 -21 15 5 22
pair ask&hiringside	0 -1 0 0 -2 2 1 4 -3 57
pair ask&hitch	-2 15 7 -1 -1 -13 2 -6 -1 47
pair ask&hold	0 0 0 0 0 0 0 1 0 17
pair ask&inbox	-1 -22 -3 -2 -19 -3 -5 27 29 -34
pair ask&interview	10 26 -2 -2 -13 -5 -1 12 -25 60
pair ask&invite	-4 14 -2 7 -3 -1 -4 -2 -5 -16
pair ask&join	-3 -2 -1 6 -3 7 1 -1 -4 29
pair ask&keen	-7 10 7 -14 0 5 13 -4 -9 26
pair ask&link	-6 14 15 -14 -16 2 19 -3 -11 -84
pair ask&lure	-1 0 0 0 0 0 2 0 0 -5
pair ask&machine	-1 -5 -1 -1 7 -1 -5 14 -7 -13
pair ask&mediaword	7 3 -4 -1 -5 -1 -12 9 5 -25
pair ask&meet	16 17 -17 15 -3 -8 4 -2 -22 -2
pair ask&mine	-1 7 -6 0 -1 -9 8 3 -1 28
pair ask&move	-28 -25 37 -3 1 -13 3 19 10 -57
pair ask&not	2 -12 -7 12 45 -17 -25 12 -10 -18
pair ask&offer	-2 -4 -1 -1 -4 4 5 0 3 -23
pair ask&office	0 -1 0 0 0 0 3 0 0 15
pair ask&official	-3 -10 -1 -1 -4 1 14 -1 4 -2
pair ask&onward	5 -14 -5 -5 -6 -3 7 10 11 -47
pair ask&other	-13 10 -5 -3 -9 -4 26 -1 -1 27
pair ask&paper	1 -2 0 0 -2 0 2 -1 3 -16
pair ask&pay	-4 -5 -3 -1 -3 -11 37 -2 -10 -37
pair ask&prepare	18 -6 -6 -9 -16 -17 35 3 -1 88
pair ask&property	2 -7 -5 -1 -2 -7 20 1 -1 -35
pair ask&received	-6 10 -1 -1 -3 -19 35 3 -18 2
pair ask&recorded	-4 37 -1 -1 -2 -1 -27 -3 2 -18
pair ask&recruiter	-2 -6 -1 -1 -4 0 -9 25 -2 33
pair ask&remind	19 -6 0 3 -7 1 7 -5 -11 -48
pair ask&review	-4 -8 -2 -1 -9 2 21 -1 1 -30
pair ask&role	-5 8 -31 -8 5 -12 20 17 6 50
pair ask&sales	9 -3 -4 -1 -6 -1 -5 9 2 -17
pair ask&send	-6 -11 -12 -6 -21 15 55 2 -17 -86
pair ask&service	9 -6 -1 -1 -2 0 -3 0 5 12
pair ask&shop	0 3 -6 -2 -9 3 26 1 -17 -14
pair ask&sign	-9 -22 2 -8 -1 67 -20 -3 -7 -68
pair ask&slot	-10 85 19 -6 -33 -9 -27 -4 -14 12
pair ask&sorry	-3 -2 6 2 0 0 -3 0 0 -14
pair ask&stage	-6 14 -4 -3 -8 4 8 -2 -1 -41
pair ask&start	9 1 0 -2 -2 16 -18 -2 -2 -43
pair ask&study	1 -3 -3 12 14 -3 -9 -4 -4 -8
pair ask&talk	-7 16 19 -9 -7 -2 4 -10 -4 -13
pair ask&task	5 -14 -3 -3 -8 -13 45 -5 -3 -11
pair ask&team	13 18 -3 -2 -7 -3 -10 13 -19 53
pair ask&thank	-10 3 -3 -3 -1 4 13 7 -9 -8
pair ask&ticket	-4 0 -11 -2 -6 28 4 0 -10 -6
pair ask&time	39 -43 42 20 -21 36 6 -26 -55 19
pair ask&title	-8 3 1 -4 4 -10 30 -1 -16 -53
pair ask&urgent	-2 11 -4 -1 -3 -11 6 6 -2 -16
pair ask&video	-5 10 -1 5 -2 -1 -4 -1 -1 12
pair ask&wait	-7 -13 11 -2 -1 0 15 -5 2 -28
pair ask&wish	-1 1 0 0 0 0 1 0 0 -5
pair asked&available	-20 25 70 -10 -11 10 -27 -9 -28 -68
pair asked&away	-1 -2 0 0 -4 -1 5 4 -1 -22
pair asked&book	-9 0 1 -1 -3 -2 27 -1 -12 20
pair asked&call	-3 68 -11 -3 -12 -13 -4 -4 -18 78
pair asked&candidate	0 -3 0 0 3 0 1 0 0 10
pair asked&choose	-36 40 15 -1 -2 -5 -9 -1 -1 13
pair asked&civic	24 12 -27 -15 -6 -7 26 -11 5 -23
pair asked&closer	-6 11 -3 -1 1 -2 2 -1 -2 23
pair asked&cold	-5 -3 -10 -2 5 -2 13 5 -1 75
pair asked&confirm	-3 5 9 -2 0 5 -11 -2 -2 -38
pair asked&deadline	-5 11 -10 -2 -8 0 33 -5 -14 -9
pair asked&decide	-1 -13 3 -1 3 -1 9 -1 0 -6
pair asked&document	-4 -11 -3 -1 -16 -6 51 -7 -2 -73
pair asked&education	-1 -6 -1 0 -1 -1 9 0 -1 -33
pair asked&enjoyed	1 0 0 0 0 0 0 0 0 -4
pair asked&event	0 5 -7 7 -1 -1 -2 0 -2 16
pair asked&exit	0 0 0 0 0 0 0 0 0 5
pair asked&family	-1 1 2 0 -2 -1 2 0 -1 83
pair asked&feedback	-2 1 0 0 -1 0 1 2 0 -3
pair asked&finance	0 -6 0 0 0 0 7 0 0 12
pair asked&future	-5 -11 13 -1 19 -3 -10 -1 -2 -20
pair asked&health	-2 8 3 0 -1 -3 -2 -1 -1 -8
pair asked&hear	-5 -2 0 -1 40 8 -36 -1 -3 23
pair asked&hiringside	1 -1 -1 0 0 0 2 0 0 66
pair asked&hitch	9 29 -12 -1 -2 -7 -14 -1 -1 13
pair asked&hold	0 0 0 0 0 0 1 0 0 6
pair asked&inbox	-1 -16 -1 0 -2 -1 30 -7 -3 15
pair asked&interview	19 29 -28 -2 1 -4 11 7 -32 -58
pair asked&invite	6 -4 0 0 0 0 -1 0 0 12
pair asked&join	-1 -9 -1 0 -3 30 -27 -1 12 16
pair asked&keen	6 -5 -1 0 10 -3 -17 -1 12 66
pair asked&link	-10 -5 15 0 0 0 1 0 0 -26
pair asked&mediaword	12 -10 0 0 0 0 0 0 0 23
pair asked&meet	19 44 -1 -2 -5 -8 -44 -4 1 -22
pair asked&mine	-3 -2 2 -1 -1 4 0 1 -1 27
pair asked&move	-6 -48 86 -6 -7 -19 -3 6 -4 -166
pair asked&not	16 22 -30 -1 -5 -4 -13 -1 17 -5
pair asked&offer	-1 -4 0 0 -1 0 6 0 0 25
pair asked&office	-10 -9 14 0 0 0 6 0 0 18
pair asked&official	-3 -21 -1 -1 -3 -9 47 -7 -2 -70
pair asked&onward	-2 -9 -11 -2 -1 -2 32 -4 -1 -13
pair asked&other	-3 -17 25 -2 6 -2 -3 -3 -1 20
pair asked&pay	-3 -22 -1 -2 6 -17 54 -5 -12 -31
pair asked&practice	0 5 0 0 0 0 -3 0 0 -14
pair asked&prepare	-12 9 2 -1 0 -2 6 -1 -1 56
pair asked&property	-1 -3 -1 0 -2 -8 16 -1 -1 1
pair asked&received	-1 -4 1 0 -3 -5 18 0 -7 -24
pair asked&recorded	0 -5 0 0 9 0 -3 0 0 12
pair asked&recruiter	-1 -7 -1 -2 17 -8 4 0 -1 18
pair asked&remind	23 -8 -27 -5 -7 -14 35 6 -3 -68
pair asked&review	0 2 -1 0 -1 -1 0 0 0 18
pair asked&role	-20 12 -24 -5 37 -13 29 -6 -8 -27
pair asked&sales	4 4 -2 0 -1 -2 -1 -1 -1 69
pair asked&send	-7 18 -5 -2 -13 -5 26 -2 -9 -60
pair asked&service	-1 -9 0 0 -1 -6 18 0 -1 17
pair asked&shop	-1 -4 2 0 -1 -6 21 -1 -9 -4
pair asked&sign	-2 -7 -1 -1 -3 8 7 -1 -1 29
pair asked&slot	-38 26 106 -14 -18 -21 -22 -6 -13 1
pair asked&stage	-18 49 -9 -2 7 -6 -21 4 -4 -35
pair asked&start	-6 -6 0 -1 -1 18 -4 -1 -1 -8
pair asked&study	-2 -3 -1 0 2 -1 7 0 -2 6
pair asked&talk	-13 116 -11 0 -16 -12 -53 -4 -7 36
pair asked&task	0 20 -1 0 0 -1 -18 0 0 30
pair asked&team	10 -4 -2 -1 -2 -3 12 -1 -8 16
pair asked&ticket	-2 9 -14 8 -1 -1 2 0 -1 3
pair asked&time	46 39 47 -32 -39 0 -10 -24 -27 60
pair asked&title	-2 5 -6 -2 -4 9 4 -2 -3 -24
pair asked&video	12 -3 -3 -1 -1 -1 -3 -1 -1 -34
pair asked&wait	-3 -47 -51 -3 -20 -20 139 -5 10 -79
pair asked&wish	0 3 -1 0 0 0 0 0 0 1
pair available&away	0 -4 -5 0 0 0 -1 9 1 13
pair available&back	0 -11 0 0 8 0 -1 0 5 -10
pair available&book	-2 26 -2 -1 0 -2 -17 -3 2 -18
pair available&bounce	-12 -2 -2 0 0 -1 -2 19 0 0
pair available&call	0 31 -6 -3 -8 -4 5 0 -15 -23
pair available&candidate	-4 -8 -1 -1 -3 0 14 -1 4 -13
pair available&choose	-10 21 -2 -3 0 -4 -10 -1 10 4
pair available&civic	4 -13 -3 -5 -9 -4 17 7 4 31
pair available&closer	-1 7 -1 0 6 0 -9 0 -1 -6
pair available&cold	0 4 -1 0 0 0 -2 0 0 0
pair available&confirm	-4 1 -9 -3 22 3 -16 5 1 -15
pair available&deadline	-2 5 -2 -1 -8 -1 11 0 -2 -60
pair available&decide	-5 -3 5 -1 4 -1 1 0 0 -17
pair available&document	-1 0 -1 0 0 -1 4 0 0 -23
pair available&education	-1 0 0 0 2 0 1 0 -2 -4
pair available&enjoyed	0 4 0 0 0 0 -4 0 0 14
pair available&event	-1 6 -1 0 -1 -1 -1 0 -1 8
pair available&family	0 -9 0 0 9 0 1 0 0 18
pair available&filled	-1 -1 1 -2 -1 -1 -11 18 -2 24
pair available&future	-3 2 -2 -2 -3 -1 -13 16 6 -18
pair available&glad	5 -1 -1 0 -1 -2 1 0 0 -10
pair available&health	0 5 0 0 0 -2 -2 0 0 27
pair available&hear	-6 8 0 -1 -2 -2 5 0 -1 34
pair available&hiringside	0 0 -2 0 5 1 0 -1 -2 -30
pair available&hitch	7 4 1 -2 -4 -4 -11 -1 11 29
pair available&inbox	-3 -13 -1 0 -1 0 15 5 -1 13
pair available&interview	-18 96 -32 -5 -19 -3 -14 11 -15 -37
pair available&invite	-4 10 0 0 -4 -1 2 0 -2 9
pair available&join	0 0 0 0 0 0 0 0 1 18
pair available&keen	0 0 0 0 5 0 -2 0 0 26
pair available&link	-17 5 13 -3 -1 0 -1 5 -3 -43
pair available&lure	0 16 0 0 0 0 -8 0 -7 -6
pair available&mediaword	1 0 0 0 0 0 -1 0 0 4
pair available&meet	-9 12 17 -2 -5 -2 -10 5 -5 42
pair available&mine	0 9 0 0 0 0 0 0 -7 -6
pair available&move	2 -24 29 -1 -3 -2 1 -1 0 -20
pair available&not	16 -17 -3 -6 27 -2 -17 9 -6 -39
pair available&offer	-1 1 0 0 -1 3 -2 0 -1 -8
pair available&office	-10 -10 13 0 0 0 5 0 2 -7
pair available&official	0 -1 0 0 -1 0 4 0 -1 15
pair available&onward	0 8 -2 -1 1 -1 3 -1 -6 -15
pair available&other	-1 -7 8 -1 4 0 -2 0 -1 43
pair available&pay	-8 4 0 -1 -1 3 -1 -1 4 -1
pair available&practice	0 1 0 0 0 0 0 0 0 21
pair available&prepare	9 2 0 -1 -2 -1 -6 -1 -1 -18
pair available&property	0 0 0 0 0 0 1 0 0 21
pair available&received	0 0 0 0 -2 0 -2 7 -2 8
pair available&recorded	-3 9 0 0 0 0 -4 0 -1 20
pair available&recruiter	-1 16 -1 -1 3 -1 0 0 -14 -18
pair available&remind	-1 -5 21 -2 -2 -2 -6 -1 -1 -28
pair available&review	-1 -2 -1 -1 -1 -1 -3 4 5 7
pair available&role	-8 -21 -10 0 16 1 32 0 -8 46
pair available&sales	-9 17 -2 -1 0 -1 -3 0 0 32
pair available&send	-6 26 -3 -1 -3 -4 -2 -2 -5 -26
pair available&service	0 3 0 0 -1 0 -1 0 0 12
pair available&shop	-3 7 -3 -1 1 0 -1 0 0 46
pair available&sign	-1 11 0 0 -1 1 -9 0 -1 -7
pair available&slot	-29 2 41 -6 -1 -13 18 2 -14 -25
pair available&sorry	-1 8 -6 -1 -5 0 5 0 -1 6
pair available&stage	-2 8 -4 -1 8 -6 -3 -1 0 12
pair available&start	-6 2 -1 0 0 5 2 0 -1 16
pair available&study	-2 11 -1 -2 -11 -5 -8 -2 19 -6
pair available&talk	-5 36 -2 -3 -2 -5 -26 -1 9 -12
pair available&task	0 -3 0 0 -1 0 6 0 -1 18
pair available&team	1 9 -2 -2 11 -1 -12 -3 0 -39
pair available&thank	-4 -4 -15 27 8 -2 -4 -2 -3 9
pair available&ticket	-5 11 -4 -2 0 0 -6 7 -1 14
pair available&time	-18 77 13 -16 -3 -11 -29 15 -28 -5
pair available&title	7 28 -14 -3 -9 -1 -7 -4 2 12
pair available&urgent	-4 -6 10 0 0 0 -1 1 0 0
pair available&video	-1 11 -1 0 -1 -1 -6 -1 -1 1
pair available&wait	2 -9 8 -1 15 -2 -15 3 0 41
pair away&back	-5 -4 -3 -3 -2 -1 -13 33 -2 -10
pair away&book	2 1 -3 1 -1 5 -6 0 0 -4
pair away&call	-1 -2 13 -11 2 -1 1 0 -1 1
pair away&cancel	-1 0 0 3 0 0 -1 0 0 2
pair away&candidate	3 -3 2 0 -2 0 5 -2 -2 18
pair away&choose	-2 -3 -1 1 13 1 -5 4 -8 -12
pair away&civic	4 -8 -17 -3 -17 0 54 -10 -3 -20
pair away&confirm	2 -2 -2 -2 -5 -6 1 11 3 -7
pair away&deadline	-14 3 -26 2 5 -9 -20 49 9 -53
pair away&decide	-3 -1 -1 -1 -9 -1 37 -16 -6 -9
pair away&document	-3 0 0 0 0 0 3 -2 4 -11
pair away&education	-4 -1 -1 -1 2 -2 7 -1 0 -22
pair away&event	-2 -2 -1 0 0 1 0 6 -2 7
pair away&feedback	-1 -1 -1 -1 -3 -1 3 5 -1 -4
pair away&filled	8 -5 -15 -4 4 -10 18 11 -6 -40
pair away&finance	-1 -1 0 0 -1 9 -6 1 0 5
pair away&glad	0 -1 0 0 -2 0 6 0 -3 -1
pair away&health	0 0 0 0 0 2 -1 0 0 3
pair away&hear	-3 -7 -2 -1 -3 -1 -3 19 1 -2
pair away&hiringside	-2 -2 2 0 4 0 -2 0 -1 -2
pair away&hitch	-4 -3 17 -11 4 -1 2 1 -4 8
pair away&hold	-1 -1 -1 0 -9 -1 11 1 -1 -2
pair away&inbox	-5 -3 -3 -3 -2 -3 -10 30 -3 -22
pair away&interview	-3 -5 2 -2 9 -1 1 2 -3 -4
pair away&join	0 0 0 0 0 0 0 0 0 -3
pair away&meet	-12 2 4 7 -2 -1 -23 28 -2 -4
pair away&move	8 -4 -4 -1 -1 -2 -14 15 3 8
pair away&not	-6 -13 -3 -3 -27 -10 1 57 3 -56
pair away&offer	-2 -2 -1 -1 2 11 -7 0 -1 -9
pair away&official	0 0 0 0 0 0 0 2 0 18
pair away&onward	-1 -1 0 1 -5 0 7 0 0 -3
pair away&other	-1 -1 -1 1 -3 0 7 -1 -1 15
pair away&pay	-2 -2 -2 -1 -9 8 4 7 -1 -34
pair away&prepare	-1 1 -1 1 0 -1 -17 20 -1 -1
pair away&property	0 0 0 1 0 0 -1 1 0 14
pair away&recruiter	2 -1 0 -2 0 0 -1 5 -3 -4
pair away&remind	-4 -2 -3 1 -1 -2 -3 14 -1 5
pair away&review	-2 -1 -1 -1 -8 -1 4 -2 13 -3
pair away&role	-2 -4 -1 11 16 5 -24 1 -1 -8
pair away&send	-3 -1 -1 -1 -1 3 0 0 3 -6
pair away&service	3 0 -1 -1 0 0 -1 0 0 -5
pair away&shop	-4 7 1 1 0 0 -3 0 0 -3
pair away&sign	-1 -1 0 0 0 2 -6 0 7 -3
pair away&slot	-2 -1 4 -1 3 2 -5 3 -3 -3
pair away&sorry	-1 -2 1 2 -2 0 5 -2 -1 6
pair away&stage	2 -5 -2 0 9 -1 0 5 -8 -9
pair away&start	-1 -1 0 0 0 0 8 -6 0 -2
pair away&talk	2 0 8 -2 0 0 -1 -6 0 -1
pair away&team	-14 -4 3 8 -6 3 13 -13 10 -22
pair away&thank	-2 -3 -1 -1 17 -1 -10 2 -1 -4
pair away&ticket	0 0 0 1 0 1 3 -2 0 21
pair away&time	-19 -19 -1 -27 -2 -14 -7 101 -11 -53
pair away&title	-12 -11 0 3 8 -4 -1 -7 24 -38
pair away&wait	-3 -1 -1 -1 -9 -1 30 -10 -4 -3
pair back&book	-1 -1 -1 0 0 0 -2 -1 5 -11
pair back&bounce	-1 -1 -1 0 -7 0 -1 12 -1 -17
pair back&call	-1 -4 -1 -1 -1 -2 11 0 0 6
pair back&candidate	-2 -1 0 0 0 0 3 0 0 -4
pair back&choose	-1 -1 0 -2 -1 9 -17 -1 14 -18
pair back&civic	0 -7 -10 -2 -1 -1 2 10 8 -43
pair back&closer	-3 -1 -1 0 -1 -1 -2 2 6 14
pair back&confirm	2 -1 0 0 -1 0 -3 0 4 -18
pair back&deadline	1 0 -12 -1 -6 -4 7 -4 19 -3
pair back&decide	-1 -1 -1 0 1 -1 5 -8 5 -11
pair back&document	-1 -1 0 0 -4 -1 8 0 -1 13
pair back&enjoyed	-1 8 0 0 0 3 -7 -2 0 -16
pair back&event	0 0 0 0 0 1 0 1 0 5
pair back&feedback	-1 0 -2 -2 10 -4 7 -5 -3 -18
pair back&glad	0 0 0 0 0 -11 12 0 0 -2
pair back&hear	-2 -1 -3 -3 17 -4 -14 2 8 -18
pair back&inbox	-2 0 -2 -1 -9 -2 -8 22 3 -16
pair back&join	0 0 0 0 0 3 -1 0 0 -9
pair back&mine	-2 4 0 0 0 0 -2 0 0 5
pair back&move	8 -1 -11 0 -3 0 8 0 0 8
pair back&not	-1 -2 5 -2 -3 -1 -11 2 13 0
pair back&offer	-3 -3 -4 -1 -5 -1 19 -1 -1 -15
pair back&pay	-1 -1 0 0 -1 5 -2 0 0 -13
pair back&prepare	-1 -1 0 0 0 1 -1 2 0 4
pair back&recruiter	-2 8 0 0 0 2 -7 -1 2 -25
pair back&remind	5 0 -9 -1 1 -7 12 -1 0 -16
pair back&review	-1 -1 0 0 -4 -1 8 0 0 19
pair back&sales	-1 0 0 0 -3 -1 6 0 0 -3
pair back&send	-4 5 -3 -2 -14 6 1 14 -3 -5
pair back&sign	-2 -1 -1 -1 -1 -1 9 -1 -1 6
pair back&slot	8 -1 -9 0 -1 3 -3 3 -1 -11
pair back&stage	-5 -2 -3 -5 3 -3 16 0 -2 -9
pair back&start	-4 -2 -1 -1 -1 1 6 1 1 -7
pair back&team	-1 -1 -3 0 -4 0 10 0 -1 -7
pair back&thank	5 -1 0 0 -1 -12 10 -1 0 1
pair back&ticket	-1 -1 0 0 -1 0 6 -4 0 20
pair back&time	-14 -15 -7 -16 -9 -4 21 26 18 -77
pair back&title	-2 -1 -1 -1 -1 4 2 1 -1 0
pair back&wait	-3 3 0 0 0 0 2 0 -1 -8
pair book&bounce	0 -1 0 0 0 0 0 3 0 26
pair book&call	-7 -35 -3 -8 15 -5 34 -2 11 -66
pair book&cancel	-19 -4 -3 45 -7 -2 -6 -1 -2 0
pair book&candidate	-3 -3 0 0 -9 -1 10 -1 6 35
pair book&choose	-8 34 -3 0 0 -2 -13 -1 -6 -23
pair book&civic	4 -29 6 -2 -2 -3 38 -7 -5 -49
pair book&closer	-2 0 -1 0 6 0 0 -1 -1 15
pair book&cold	-2 7 0 3 -4 -2 0 0 -2 -7
pair book&confirm	3 -6 -4 -2 -2 0 17 -3 -2 -9
pair book&deadline	15 1 -11 -3 -1 -3 20 -2 -16 21
pair book&decide	-3 2 0 0 -1 0 1 2 0 -2
pair book&document	0 0 0 0 0 0 -1 0 1 48
pair book&education	-3 3 0 6 -9 0 2 0 1 -1
pair book&enjoyed	1 2 -1 0 -1 0 0 0 -1 19
pair book&event	11 2 -3 7 -9 -3 -4 -1 -1 -10
pair book&family	-11 1 -5 21 3 0 -1 -1 -6 -15
pair book&feedback	1 0 -1 0 0 0 1 0 0 -8
pair book&filled	-4 1 0 5 2 -1 -2 0 0 15
pair book&finance	1 0 0 0 0 6 -7 0 0 10
pair book&future	-3 -11 1 0 -1 0 15 0 0 -4
pair book&glad	5 -4 0 0 0 0 1 0 0 0
pair book&health	1 1 0 0 0 0 -1 0 0 59
pair book&hear	-6 -26 0 5 -9 -1 42 -1 -4 8
pair book&hiringside	3 15 -1 1 -2 -1 -14 -1 0 -22
pair book&hitch	-10 17 11 0 -1 0 -16 -1 -1 2
pair book&inbox	-5 -1 -1 0 -1 -1 5 0 3 19
pair book&interview	3 4 7 -7 -11 -10 36 -10 -12 -88
pair book&invite	8 8 -3 0 4 -2 -12 -1 -2 -21
pair book&join	-5 0 0 5 0 0 0 0 0 -8
pair book&keen	-2 9 -3 -2 -2 -3 9 -1 -5 37
pair book&link	-5 48 -2 -2 -6 -3 -23 -2 -4 -35
pair book&lure	4 -4 0 0 -1 0 -6 1 8 37
pair book&machine	-2 -1 0 0 0 0 0 4 0 6
pair book&mediaword	2 3 -1 -2 -2 3 -1 -1 0 44
pair book&meet	2 -1 1 3 -2 -1 1 0 -2 -2
pair book&mine	-4 -14 3 0 -1 0 17 0 -1 -7
pair book&move	-20 -2 26 16 -4 -3 -9 -1 -2 -43
pair book&not	-21 -1 5 17 50 -5 -31 -4 -9 25
pair book&offer	-2 0 0 0 0 8 -5 0 0 15
pair book&office	0 0 0 1 0 0 -1 0 0 38
pair book&official	-4 7 -1 0 -1 0 -2 1 0 87
pair book&onward	3 -28 24 0 0 -1 2 0 0 -21
pair book&other	-7 -1 1 7 1 -1 3 -1 -1 -6
pair book&pay	-1 6 2 -1 0 4 2 -1 -9 -11
pair book&practice	-1 2 0 0 0 0 0 0 0 31
pair book&prepare	5 6 2 -6 -1 -1 -4 -1 -1 -7
pair book&property	-9 11 -6 21 -3 -3 -7 -2 -2 -8
pair book&received	2 6 -1 -1 -2 -1 -3 -1 -1 4
pair book&recorded	-1 0 1 0 0 0 0 0 0 9
pair book&recruiter	-2 7 -1 2 -6 -1 -4 1 4 -26
pair book&remind	-10 -4 10 11 -4 -1 0 -1 -1 52
pair book&review	5 -1 -8 0 -2 -1 -1 -1 8 2
pair book&role	7 14 -2 10 -8 1 -7 -3 -12 -9
pair book&sales	-1 4 -1 0 0 0 -2 1 0 5
pair book&send	12 -3 -1 -1 8 -1 -9 -1 -3 1
pair book&service	-2 1 1 0 -1 -2 -6 0 10 49
pair book&shop	0 8 -4 -1 0 -1 9 -2 -9 20
pair book&sign	5 -1 -1 0 -3 3 -2 -1 -1 17
pair book&slot	15 32 -3 1 -11 -4 -20 -2 -9 0
pair book&sorry	-4 -1 -1 14 -2 -1 -2 0 -1 17
pair book&stage	19 -36 14 1 -4 -2 10 -1 -1 -71
pair book&start	2 -1 -1 0 -2 2 -3 0 4 10
pair book&study	4 16 -2 1 -6 -1 -7 -2 -2 -13
pair book&talk	6 -13 22 -1 -6 -3 2 -2 -4 -47
pair book&task	3 1 -2 4 -1 -1 -3 -1 0 -7
pair book&team	6 31 -8 -4 5 -3 -19 -2 -7 -54
pair book&thank	4 4 -7 -7 4 -2 -5 -2 11 -23
pair book&ticket	-1 2 0 1 0 0 -2 0 1 15
pair book&time	-18 -19 56 60 -29 -6 -36 -9 3 56
pair book&title	3 7 -1 2 7 -7 -13 -3 6 -35
pair book&urgent	-3 -1 2 5 -3 0 -1 3 0 -3
pair book&video	1 0 -1 5 -1 -1 -2 -1 -1 3
pair book&wait	-1 -7 -1 -3 -7 -1 26 -3 -2 43
pair bounce&candidate	-1 7 0 0 -5 0 -1 0 1 -26
pair bounce&choose	0 0 0 0 0 1 -1 2 0 -5
pair bounce&civic	-4 -1 -4 -2 -12 -2 14 21 -11 -30
pair bounce&filled	-11 -2 -3 -1 -1 -2 -5 28 -3 22
pair bounce&glad	3 0 0 0 -1 1 -1 -2 0 -7
pair bounce&hear	-1 -1 4 0 0 0 2 -5 0 -2
pair bounce&inbox	-18 -5 1 -3 -14 -2 -7 40 7 -6
pair bounce&interview	-12 -3 3 -1 -2 0 -3 18 -1 11
pair bounce&invite	-13 -3 -4 -2 -4 -2 -5 33 -1 -6
pair bounce&machine	-3 -5 -2 -1 -11 -1 -10 26 9 -11
pair bounce&move	-1 0 5 0 0 0 -1 -1 0 -6
pair bounce&not	-16 -7 0 -6 -20 -5 -5 50 9 -32
pair bounce&offer	0 -1 0 0 -3 2 15 -1 -12 -17
pair bounce&pay	0 -1 0 0 0 3 -2 0 0 4
pair bounce&recruiter	0 0 0 0 1 0 -1 2 -1 9
pair bounce&role	2 5 -1 -1 -4 0 8 -2 -7 16
pair bounce&send	0 -1 0 0 -8 0 -3 15 -2 -16
pair bounce&shop	-4 -2 -1 -1 -2 0 1 11 -1 -7
pair bounce&sign	-11 -4 -4 -2 -4 2 -8 34 -3 4
pair bounce&slot	-12 2 -1 0 -1 4 -7 16 0 -13
pair bounce&sorry	-1 -1 -1 -3 -8 -3 8 9 -1 -5
pair bounce&stage	0 -1 0 -1 -1 -1 6 1 -4 -2
pair bounce&talk	-6 0 0 0 0 0 0 6 0 5
pair bounce&task	3 0 4 -1 1 -1 1 -6 -2 -3
pair bounce&team	0 0 0 0 -1 0 14 -2 -10 10
pair bounce&thank	-12 -1 -1 -1 -1 0 -2 20 -2 -14
pair bounce&time	-42 -4 1 -2 -2 -2 -2 54 -1 -37
pair bounce&title	-11 8 -2 -2 -3 0 -6 12 3 -9
pair call&cancel	-9 -2 7 23 -9 -2 -6 -1 -1 -39
pair call&candidate	3 -2 -2 0 -5 -2 6 -2 3 -13
pair call&choose	0 -2 -1 -2 0 8 -1 0 -2 -3
pair call&civic	13 -34 -7 -15 12 -7 52 -7 -7 42
pair call&closer	-1 -1 0 -1 0 0 13 0 -9 12
pair call&cold	5 -6 0 3 -3 0 3 0 -1 9
pair call&confirm	16 -3 -2 -1 -7 6 -6 -1 -2 0
pair call&deadline	-2 19 -1 -3 -2 -12 6 -4 -1 62
pair call&decide	3 -18 -2 -2 6 -2 22 0 -7 -5
pair call&document	1 -3 -1 -1 15 -1 -8 -1 -3 -10
pair call&education	-1 -1 0 -1 3 0 -2 0 1 -9
pair call&enjoyed	2 9 -1 -1 -1 -1 -6 0 -1 40
pair call&event	7 -1 -1 4 17 -4 -16 -1 -6 -38
pair call&family	0 0 0 0 0 0 1 0 0 21
pair call&feedback	0 -5 0 0 0 0 8 -1 -1 15
pair call&filled	0 0 0 6 -3 0 -2 0 0 -4
pair call&finance	-1 6 0 -1 -1 -1 -2 1 0 38
pair call&future	-3 -10 0 0 -1 0 15 0 0 3
pair call&glad	2 -7 -2 -1 0 1 9 -1 -1 -15
pair call&health	0 0 4 -1 0 0 -3 0 0 -4
pair call&hear	4 9 -5 3 -8 -4 21 -11 -8 -1
pair call&hiringside	11 0 -6 -1 0 0 -3 0 0 12
pair call&hitch	-2 0 13 -11 -1 0 -5 7 -1 -11
pair call&hold	0 -1 0 1 -11 -1 12 0 0 -4
pair call&inbox	-4 -12 -2 -1 -9 -1 38 -6 -4 -36
pair call&interview	12 11 -15 -3 -13 -6 13 0 2 -25
pair call&invite	8 -2 -2 -1 -9 -1 -1 4 4 -24
pair call&keen	6 18 -2 -1 -2 0 -17 -1 -2 -33
pair call&link	4 -1 0 0 0 0 -1 0 0 -18
pair call&lure	8 -1 -1 0 -1 -1 -3 0 0 16
pair call&mediaword	0 1 0 0 0 0 0 0 0 72
pair call&meet	-1 -3 3 -2 -3 -3 1 0 9 -15
pair call&mine	0 0 0 0 0 0 0 0 0 9
pair call&move	-3 -2 7 -1 -1 -1 0 1 -1 43
pair call&not	24 29 -11 -17 1 -7 -16 -6 4 -78
pair call&offer	-1 0 -1 3 -3 3 -1 0 1 20
pair call&office	6 -2 0 -1 -1 -1 -5 5 0 12
pair call&official	-1 1 3 2 2 0 -1 1 -6 -1
pair call&onward	0 -1 -1 0 2 8 -2 0 -6 2
pair call&other	-2 -12 17 7 -7 -4 0 -3 4 -10
pair call&pay	10 16 -1 -1 -11 -1 -9 -1 -2 16
pair call&practice	1 3 0 0 0 0 -3 0 0 6
pair call&prepare	26 0 -4 -7 -11 -17 9 -3 6 8
pair call&property	-1 3 -1 3 -3 -1 -1 0 0 26
pair call&received	-2 9 -1 -1 -4 0 7 0 -8 3
pair call&recorded	0 6 0 0 0 0 -4 0 0 10
pair call&recruiter	3 -1 0 -5 -1 -3 15 -4 -3 8
pair call&remind	12 -19 1 5 -22 -13 46 -6 -3 -25
pair call&review	-6 -6 -1 -1 0 -1 3 -1 12 6
pair call&role	1 71 -4 -9 -13 -6 -32 3 -11 -13
pair call&sales	4 12 -2 1 -3 -1 -7 -1 -4 -12
pair call&send	13 7 -2 -2 -4 -3 -2 -2 -4 10
pair call&service	0 -10 0 0 0 0 -2 0 12 9
pair call&shop	-2 3 0 -1 0 0 0 0 1 14
pair call&sign	-5 -4 2 3 -4 7 -5 5 2 9
pair call&slot	4 34 -10 -5 -24 -3 14 -5 -5 24
pair call&sorry	-2 -6 10 26 -20 -1 -6 -1 0 -14
pair call&stage	6 4 -3 -2 -2 -2 4 -1 -4 10
pair call&start	4 -1 0 -1 -2 -10 9 -1 2 26
pair call&study	-1 3 0 13 -2 -2 -10 -1 0 23
pair call&talk	19 28 -5 -5 -7 5 -29 -2 -5 -82
pair call&task	1 0 -1 -1 -3 -2 7 -1 0 -3
pair call&team	-7 -8 2 -5 13 4 5 1 -5 -23
pair call&thank	6 -1 -4 -5 -7 -3 -1 -5 19 -13
pair call&ticket	2 -1 -1 -1 -2 0 5 -6 4 -4
pair call&time	44 -17 -12 10 -54 -22 48 -21 24 2
pair call&title	-8 24 0 -4 -5 -18 8 2 1 25
pair call&urgent	-1 -1 -1 0 -1 -1 -7 11 -1 -14
pair call&video	4 5 -1 -1 2 -2 -1 -1 -4 -7
pair call&wait	-15 31 -3 -1 -2 -1 -6 -2 -1 -16
pair call&wish	-9 0 -2 -5 -8 5 18 -1 1 -39
pair cancel&candidate	1 0 0 5 2 0 -2 0 -3 -12
pair cancel&choose	-5 -2 -2 16 -2 -1 -3 -1 -1 18
pair cancel&civic	-1 -9 3 28 -5 -4 -12 1 -2 15
pair cancel&confirm	-3 -1 8 -1 -14 -1 26 0 -14 20
pair cancel&deadline	4 -7 -2 12 1 -1 -3 -1 -3 18
pair cancel&education	-3 0 0 9 -4 0 -1 0 0 10
pair cancel&event	-12 -2 -4 30 -5 -2 -3 -1 -1 -23
pair cancel&family	-1 0 -1 3 0 0 -1 0 0 12
pair cancel&filled	-7 -2 -4 34 -10 -3 -6 -1 -1 -9
pair cancel&finance	-1 -1 -1 6 -2 0 -1 0 0 -10
pair cancel&health	-2 0 -1 4 0 0 0 0 0 24
pair cancel&hear	-2 -1 -1 8 -2 0 -2 0 0 16
pair cancel&hiringside	-4 -1 -1 8 -1 0 -1 0 0 -6
pair cancel&hitch	-2 -1 5 4 -1 -1 -3 -1 0 30
pair cancel&hold	-10 -3 5 29 -6 -3 -10 -1 -1 -17
pair cancel&interview	-76 -25 18 153 -24 -6 -24 -6 -9 -72
pair cancel&link	-1 0 -1 3 0 0 -1 0 0 -8
pair cancel&mediaword	0 0 0 0 0 0 0 0 0 10
pair cancel&meet	-2 -1 6 6 -2 -1 -4 -1 -1 -3
pair cancel&move	9 -2 -10 5 0 -1 -2 1 0 13
pair cancel&not	-8 -4 4 27 -1 -4 -13 1 -2 -5
pair cancel&offer	-2 0 -1 7 -4 0 0 0 0 -10
pair cancel&office	-1 0 0 3 -1 0 0 0 0 2
pair cancel&official	-2 -1 -1 9 -4 0 -1 0 0 3
pair cancel&onward	-1 0 0 -3 6 0 -1 0 0 -2
pair cancel&other	-1 -1 -1 14 -8 -1 -1 -1 0 11
pair cancel&prepare	7 -1 -1 -1 -1 -1 -2 0 0 -14
pair cancel&property	-1 0 0 3 -1 0 0 0 0 13
pair cancel&recruiter	-7 -2 2 16 -3 -1 -3 -1 -1 -18
pair cancel&remind	-17 -11 31 19 -7 -3 -9 -1 -1 -16
pair cancel&role	-22 -8 -11 85 -19 -7 6 -3 -22 -37
pair cancel&sales	-3 0 0 5 -1 0 0 0 0 1
pair cancel&shop	-5 -1 3 12 -3 -1 -4 -1 -1 4
pair cancel&sign	0 0 0 9 -6 -1 -1 0 0 16
pair cancel&slot	-9 -2 -1 22 -4 -1 -3 -1 -1 -23
pair cancel&sorry	-14 -14 15 43 -10 -4 -11 -2 -3 76
pair cancel&stage	-5 -1 -1 4 5 0 -2 0 0 3
pair cancel&study	0 0 0 2 0 0 -1 0 0 4
pair cancel&talk	-8 -10 8 17 -4 -1 -2 0 0 -8
pair cancel&task	-2 -1 -3 9 -1 -1 -2 0 0 -3
pair cancel&team	-12 -2 -1 32 -3 -2 -9 -1 -1 -18
pair cancel&ticket	0 0 0 0 0 0 0 0 0 14
pair cancel&time	-65 -31 32 153 -23 -14 -38 -7 -8 -19
pair cancel&title	-26 -4 -5 45 -18 -2 33 -1 -22 -14
pair cancel&wait	-1 0 0 2 0 0 0 0 0 21
pair candidate&choose	-12 -26 -5 -5 61 11 -7 -5 -12 2
pair candidate&civic	13 -13 -5 -3 -11 -3 8 -2 16 -15
pair candidate&closer	-4 -5 -2 -1 38 -2 -3 -2 -19 -46
pair candidate&cold	0 0 0 0 -1 0 4 0 -3 -24
pair candidate&confirm	-3 -4 -7 3 -6 0 -2 -1 20 32
pair candidate&deadline	5 3 -5 -6 -20 5 38 -2 -20 -38
pair candidate&decide	-6 2 -4 -3 13 1 3 -3 -3 -62
pair candidate&document	7 -4 -1 0 -1 9 -12 -1 3 -23
pair candidate&education	-2 0 -1 -2 3 -4 2 -1 4 41
pair candidate&enjoyed	14 -10 -1 0 1 -1 -1 0 -2 -1
pair candidate&event	-1 -1 -1 4 1 -1 -2 0 2 -26
pair candidate&family	1 5 0 0 0 0 -6 0 1 -12
pair candidate&feedback	9 -14 -1 -1 -5 0 8 -2 4 1
pair candidate&filled	-6 -6 -2 3 14 -3 1 -1 1 -23
pair candidate&finance	-1 -2 0 -1 2 0 0 0 4 10
pair candidate&future	-1 0 0 0 -8 0 1 -1 9 0
pair candidate&glad	18 28 -2 -2 -9 -2 -31 0 0 -35
pair candidate&health	15 -2 0 0 -4 0 1 0 -9 -3
pair candidate&hear	1 -6 -1 -2 6 8 -4 -4 2 -28
pair candidate&hiringside	-5 -16 16 -2 -7 14 13 2 -14 61
pair candidate&hitch	0 0 0 1 0 0 1 0 -1 -9
pair candidate&hold	0 0 2 -1 -2 0 4 0 -2 -1
pair candidate&inbox	-1 3 -1 0 -7 8 -4 0 2 -6
pair candidate&interview	16 8 -7 -9 -8 -3 -17 -3 24 66
pair candidate&invite	3 -9 -1 0 -19 -1 -10 1 37 -5
pair candidate&join	4 0 0 0 1 0 -4 0 1 -1
pair candidate&keen	1 3 -1 0 -7 8 -4 1 -1 14
pair candidate&link	-1 -5 -1 1 -1 11 0 -1 -3 -33
pair candidate&machine	0 0 0 0 0 0 -1 1 1 7
pair candidate&mediaword	-2 2 0 0 15 0 -3 0 -10 -23
pair candidate&meet	7 -4 0 -1 12 -3 -12 -1 1 -11
pair candidate&mine	0 2 0 0 -2 0 -8 0 9 -12
pair candidate&move	-1 -2 -7 -1 -2 -1 10 -1 4 30
pair candidate&not	-17 -5 -2 -3 23 -4 14 -5 -2 -48
pair candidate&offer	-9 2 -5 1 4 1 -1 -1 7 -80
pair candidate&office	-4 0 0 -1 -2 0 4 0 4 43
pair candidate&official	-2 -3 -1 4 3 2 0 -1 -2 6
pair candidate&onward	-9 23 -6 -2 3 -3 -14 -2 9 -41
pair candidate&other	-15 -17 -6 1 84 -10 -2 -4 -31 -87
pair candidate&pay	4 0 0 0 -1 -1 -1 0 0 8
pair candidate&practice	-1 7 -1 0 0 0 -3 0 -1 -6
pair candidate&prepare	-4 -3 -1 0 5 -1 1 -2 5 -42
pair candidate&property	-2 -1 0 -1 16 -1 -9 -1 -2 21
pair candidate&received	-7 -8 -4 -3 -1 -4 3 -3 27 -51
pair candidate&recorded	0 -1 0 0 -1 0 -1 0 3 -14
pair candidate&recruiter	12 -1 -2 0 -7 2 11 -3 -12 -21
pair candidate&remind	-4 -11 -1 2 -10 7 16 3 -2 21
pair candidate&review	-12 -11 -3 -3 20 -3 13 -3 2 -23
pair candidate&role	-8 4 -7 -1 53 -4 1 -5 -32 4
pair candidate&sales	-4 11 -1 -1 6 -1 0 0 -11 41
pair candidate&send	4 -5 -2 -1 0 -1 12 -1 -6 6
pair candidate&service	-4 -1 -3 0 -5 0 11 0 4 -2
pair candidate&shop	-9 -3 -1 -1 1 -1 10 2 2 -40
pair candidate&sign	-3 -2 -1 2 10 4 6 2 -17 -26
pair candidate&slot	9 -5 12 -5 16 -10 -12 -2 -2 12
pair candidate&sorry	-2 -2 -1 -1 6 -1 -9 -1 11 45
pair candidate&stage	3 23 -4 -4 -26 -5 21 -4 -4 -36
pair candidate&start	2 -1 0 0 4 -3 -4 0 2 -3
pair candidate&study	-2 0 0 0 6 0 -1 0 -1 -6
pair candidate&talk	21 -12 -5 -1 -1 -1 5 -2 -4 45
pair candidate&task	0 -5 -1 0 -1 -1 11 -1 -2 4
pair candidate&team	-3 -13 -1 -7 23 2 36 1 -37 -15
pair candidate&thank	-4 8 -2 -1 0 6 -18 9 2 31
pair candidate&ticket	-1 8 -2 -3 -18 7 19 9 -20 -66
pair candidate&time	4 -28 8 -4 20 -12 -3 -4 19 83
pair candidate&title	7 22 -8 -3 10 -7 29 2 -52 -5
pair candidate&urgent	-1 -1 0 0 5 0 -3 2 -1 -3
pair candidate&video	-1 7 0 0 0 -4 -2 0 1 10
pair candidate&wait	-6 -4 -2 -1 -17 -2 32 -3 5 3
pair candidate&wish	-2 7 -1 -1 1 0 -5 0 2 -19
pair choose&civic	-2 3 -10 -2 -17 31 12 -5 -10 4
pair choose&closer	0 -4 -2 -2 26 -2 -11 0 -7 -25
pair choose&cold	3 7 -2 -1 7 -3 -9 0 -2 -19
pair choose&confirm	-5 0 -1 0 -4 15 -3 -1 -1 -7
pair choose&deadline	10 6 -4 5 -50 -11 43 -4 3 -38
pair choose&decide	-11 3 -3 11 -1 8 0 -2 -5 -46
pair choose&document	-3 -5 -1 -1 3 12 1 0 -5 -13
pair choose&education	-7 -2 -3 -3 7 -6 17 0 -5 -47
pair choose&enjoyed	-1 -1 -1 -1 1 4 -1 -1 -1 -19
pair choose&event	-4 2 -3 1 9 0 -1 -1 -2 -12
pair choose&family	0 -2 0 0 0 0 2 0 0 18
pair choose&feedback	-3 0 0 0 -3 0 1 0 6 14
pair choose&filled	-5 -4 -2 6 11 -5 10 -2 -7 -7
pair choose&finance	-2 -3 -2 -1 -2 9 7 -1 -5 -7
pair choose&future	-7 2 2 0 6 0 5 0 -7 -5
pair choose&glad	5 -12 -2 -6 -12 49 -17 -3 -4 4
pair choose&health	-4 -1 7 2 0 4 -2 -4 -1 14
pair choose&hear	-4 -3 -2 7 2 16 -31 -1 16 11
pair choose&hiringside	-6 -6 -6 0 21 -2 9 -2 -7 -74
pair choose&hitch	-2 -2 0 5 -5 0 8 -2 -2 -6
pair choose&hold	-2 -2 -3 7 -14 -3 18 -1 -2 -29
pair choose&inbox	-2 1 -1 -1 -1 0 0 5 0 16
pair choose&interview	-12 16 0 11 -3 8 -13 -4 -4 11
pair choose&invite	13 -8 -2 0 -5 1 6 0 -5 -26
pair choose&join	-2 2 -1 0 5 -14 12 0 -1 17
pair choose&keen	3 23 10 -13 -23 3 4 -2 -4 -26
pair choose&link	-7 27 20 -14 -12 -3 -5 -2 -4 25
pair choose&lure	0 9 0 0 0 0 -8 0 0 -6
pair choose&mediaword	5 -1 -6 -2 12 5 -3 0 -10 -18
pair choose&meet	-6 3 -1 0 17 1 -7 2 -8 -47
pair choose&mine	0 1 0 0 1 0 -1 0 -1 -16
pair choose&move	-8 3 15 -13 -4 3 12 -1 -8 -7
pair choose&not	-14 10 -9 35 -38 -1 13 -2 5 -23
pair choose&offer	-8 -1 -2 -1 -7 28 -3 -2 -4 -52
pair choose&office	-1 -2 -1 0 -3 2 1 -1 5 41
pair choose&official	-1 0 -1 0 -2 5 5 -3 -2 -18
pair choose&onward	6 -19 -2 -1 9 4 9 -2 -5 -40
pair choose&other	-12 14 -7 11 35 -9 -11 -6 -16 44
pair choose&paper	0 0 0 0 2 0 -1 0 0 9
pair choose&pay	-5 15 -3 -2 -7 22 -16 -1 -3 -34
pair choose&practice	0 0 0 0 1 0 0 0 0 14
pair choose&prepare	-8 1 -2 2 17 2 -14 0 3 -25
pair choose&property	-2 10 -2 0 12 7 -21 0 -4 -13
pair choose&received	-2 -2 0 -1 10 -1 -3 0 -1 -17
pair choose&recruiter	-2 15 -1 -6 -4 -5 8 2 -7 -127
pair choose&remind	-2 -13 -1 17 -4 -3 12 -1 -6 39
pair choose&review	1 -2 -2 -2 9 -3 13 -2 -13 -12
pair choose&role	-1 -8 -7 -6 12 35 -6 -5 -13 -13
pair choose&sales	-1 3 -1 -1 0 4 -2 -1 -2 27
pair choose&send	2 -4 3 -2 1 9 -6 -1 -2 11
pair choose&service	-1 12 -1 -1 0 -2 -6 0 0 11
pair choose&shop	-1 8 -2 0 0 2 -3 -2 -1 -13
pair choose&sign	-8 2 -3 -2 7 46 -33 -1 -7 -11
pair choose&slot	-11 76 -1 -20 -13 3 -27 -8 0 36
pair choose&sorry	-4 -4 -6 3 28 -3 -14 -2 2 38
pair choose&stage	23 -22 -5 5 -9 -7 22 1 -9 -25
pair choose&start	0 -2 -1 -1 9 0 -5 0 0 -6
pair choose&study	-3 -3 -1 2 -6 -3 4 -1 11 5
pair choose&talk	-5 7 -1 -2 -16 3 2 -1 12 -14
pair choose&task	5 -7 -1 -1 3 -1 8 -1 -5 -21
pair choose&team	-17 17 -8 5 40 14 -25 -7 -19 -9
pair choose&thank	12 -15 8 -1 2 -1 -2 -1 -2 -34
pair choose&ticket	0 1 -1 -1 -12 2 19 -3 -5 -36
pair choose&time	-41 31 5 9 -2 12 -18 -9 13 27
pair choose&title	-16 6 -3 -8 43 33 -30 -5 -20 -24
pair choose&urgent	-1 -3 -1 0 0 12 -8 2 0 3
pair choose&wait	-3 -2 -1 0 -11 6 24 -2 -11 8
pair choose&wish	-1 3 0 0 -5 9 -4 0 0 -5
pair civic&closer	-5 18 -3 -2 6 -2 -12 -2 3 29
pair civic&cold	-4 3 -3 -1 -4 -1 15 -4 -1 17
pair civic&confirm	28 -38 23 -7 -5 24 -21 -5 1 -24
pair civic&deadline	9 6 -38 0 -38 1 49 -8 20 24
pair civic&decide	-6 -6 -6 -2 6 13 14 -7 -7 -58
pair civic&document	-5 3 -5 -3 -6 18 -21 -5 22 -14
pair civic&education	-3 3 0 -2 -1 10 -21 -1 15 -20
pair civic&enjoyed	6 -2 -7 -3 12 1 3 -4 -6 -35
pair civic&event	8 -2 6 6 -1 -6 10 -11 -10 -76
pair civic&exit	-3 6 0 0 -1 0 -2 0 0 -2
pair civic&family	24 -12 -13 -1 -4 3 5 -1 -1 49
pair civic&feedback	18 -13 -3 -1 4 -2 -2 0 -2 -19
pair civic&filled	0 1 -3 1 -2 0 13 -11 1 7
pair civic&finance	-9 -4 -3 4 -5 14 -5 8 -1 37
pair civic&forwarded	4 -1 -3 0 -2 0 0 3 0 -17
pair civic&future	-7 -11 3 -3 13 10 3 -5 -3 -73
pair civic&glad	7 -7 -5 -4 3 25 -10 -4 -5 21
pair civic&health	-3 6 9 -1 -1 5 -15 2 -2 12
pair civic&hear	21 -38 -7 -7 1 -8 74 -10 -25 -33
pair civic&hiringside	9 -6 -7 -1 -13 -4 23 -2 0 -3
pair civic&hitch	7 -14 21 -5 -1 -3 7 -10 -3 -8
pair civic&hold	-7 2 2 23 -13 2 -4 -2 -2 -16
pair civic&inbox	-5 4 1 -3 -8 -3 -7 22 -1 -40
pair civic&interview	30 -15 14 -13 -3 -10 12 -1 -16 80
pair civic&invite	42 1 -14 -2 -8 6 -32 -5 12 -44
pair civic&join	-6 17 -3 -2 -13 20 -13 -1 1 27
pair civic&keen	-4 6 -1 -4 15 10 -10 -3 -9 46
pair civic&link	32 43 -5 -3 -25 -2 -30 -6 -4 -50
pair civic&lure	6 -2 -2 -2 -3 14 -10 -1 -1 2
pair civic&machine	-3 7 -2 -1 -6 -1 -7 7 6 -31
pair civic&mediaword	-1 -3 -2 -4 -7 7 -25 -4 38 -16
pair civic&meet	8 13 4 -8 -11 -14 32 -7 -17 19
pair civic&mine	-1 2 4 0 -1 -1 -1 0 -1 25
pair civic&move	4 2 29 -5 0 -4 -19 -4 -3 12
pair civic&not	-31 -6 58 -7 31 -7 2 -17 -22 23
pair civic&offer	-14 -6 -5 -4 -16 53 10 -4 -16 -39
pair civic&office	1 2 -5 13 -2 -1 -4 -3 -2 47
pair civic&official	-5 3 0 -3 6 4 -26 15 7 -19
pair civic&onward	1 9 -8 -2 4 -7 15 -6 -6 -41
pair civic&other	-29 9 -18 1 37 -8 21 -5 -7 19
pair civic&paper	-6 8 -1 14 -4 -3 -9 -2 2 -31
pair civic&pay	-7 -10 -4 -3 2 29 6 -9 -4 -72
pair civic&practice	0 -1 0 0 2 0 1 0 -1 27
pair civic&prepare	50 -16 -5 -1 -8 1 -21 -4 3 32
pair civic&property	1 -4 -2 8 -9 9 0 -1 -2 6
pair civic&received	-12 -6 2 -4 2 -4 -17 5 34 32
pair civic&recorded	-2 15 2 -1 -2 -1 -10 0 0 -10
pair civic&recruiter	8 -24 11 -18 5 2 11 1 3 -19
pair civic&remind	-24 -8 31 -15 15 -14 36 -15 -6 -38
pair civic&review	-3 2 -7 2 5 -5 3 -2 3 11
pair civic&role	23 21 -4 4 -46 10 -6 -15 13 -55
pair civic&sales	-1 11 -4 6 -5 9 -8 -4 -4 -48
pair civic&send	8 -9 -14 -6 -13 14 8 17 -4 8
pair civic&service	-3 4 5 -1 -1 0 -3 0 -1 -3
pair civic&shop	-3 -3 -14 -4 -6 9 6 13 2 0
pair civic&sign	-7 4 -5 -5 -16 62 -21 -1 -10 -3
pair civic&slot	2 12 -3 -16 -17 2 46 0 -26 -37
pair civic&sorry	-15 -11 23 21 35 -9 -31 -8 -5 11
pair civic&stage	29 13 -12 -6 -6 -11 4 -1 -11 31
pair civic&start	-9 -11 -3 -4 7 32 -11 -2 0 -14
pair civic&study	-3 0 -2 0 6 -2 -6 1 5 0
pair civic&talk	4 -4 4 -15 0 -11 40 -12 -6 -16
pair civic&task	-4 17 -4 -2 15 -19 11 -12 -2 -38
pair civic&team	14 -1 2 -19 11 0 34 -22 -18 -17
pair civic&thank	-25 7 -5 -3 41 -23 5 3 0 35
pair civic&ticket	7 7 -4 -3 -17 8 17 -3 -11 40
pair civic&time	-24 -20 34 -10 5 31 29 -20 -25 42
pair civic&title	26 27 0 -12 -13 28 -61 -8 14 -75
pair civic&urgent	-4 -7 9 0 4 10 -18 9 -2 1
pair civic&video	24 7 -5 -2 -5 -4 -11 -2 -3 -14
pair civic&wait	31 -30 5 -15 -25 12 42 -6 -14 -25
pair civic&wish	18 -6 -6 -1 21 20 -47 -3 3 6
pair closer&cold	0 1 0 0 0 0 -1 0 2 6
pair closer&confirm	-1 1 -1 0 0 -1 2 0 0 28
pair closer&deadline	-3 5 -1 -1 -2 0 -14 6 10 11
pair closer&decide	-1 -1 -1 -1 34 -1 -26 -1 0 0
pair closer&document	-2 9 0 0 3 0 -1 0 -7 -2
pair closer&education	0 0 0 0 1 0 0 0 0 7
pair closer&enjoyed	0 0 0 -1 7 -1 -3 -1 0 20
pair closer&event	0 0 0 0 1 0 -1 0 0 -7
pair closer&family	-1 -3 2 0 6 0 3 0 -7 13
pair closer&feedback	0 0 0 0 -2 -1 5 0 0 -8
pair closer&filled	-1 -3 -1 0 -3 -1 2 0 7 -7
pair closer&finance	0 0 0 -1 10 -1 -5 -1 -1 2
pair closer&future	0 -1 0 0 5 0 -2 0 -1 6
pair closer&health	0 5 0 0 -2 0 -1 0 -1 4
pair closer&hear	-1 -7 -1 -1 14 -3 2 -1 -3 1
pair closer&hiringside	-1 -2 0 0 1 0 2 0 0 3
pair closer&inbox	-4 6 4 -1 -4 -1 -10 8 3 6
pair closer&interview	7 -7 -1 -1 1 -1 5 -2 -1 20
pair closer&invite	0 -3 -1 -1 4 -1 0 -1 1 -11
pair closer&join	0 0 0 -1 7 -1 -4 -1 0 -5
pair closer&keen	3 -7 0 0 0 0 5 0 -1 0
pair closer&link	-1 5 0 0 -3 0 -2 0 2 9
pair closer&machine	0 9 0 0 -2 0 -4 0 -2 -11
pair closer&mediaword	0 -1 0 0 2 0 0 0 1 12
pair closer&meet	0 -4 0 0 2 0 4 0 -1 0
pair closer&mine	0 0 0 0 1 0 0 0 0 18
pair closer&move	-2 3 2 0 0 0 -2 0 0 6
pair closer&not	-8 2 0 -6 68 -3 -28 -9 -16 -61
pair closer&offer	0 0 0 0 2 -1 -1 0 0 41
pair closer&office	0 0 0 0 1 0 0 0 0 8
pair closer&onward	0 -1 -1 -1 16 -1 -5 -1 -7 3
pair closer&other	-3 -6 -2 -1 18 -2 -18 -2 16 -41
pair closer&practice	0 0 0 0 0 0 0 0 0 8
pair closer&property	1 6 0 0 -1 -4 -1 0 0 12
pair closer&received	-2 -1 -1 -1 5 -1 9 -1 -8 -20
pair closer&recruiter	-2 -1 0 0 20 0 -4 0 -12 7
pair closer&remind	0 0 0 -2 12 0 -4 0 -5 8
pair closer&review	-1 1 -1 -1 29 -1 -5 -1 -21 -3
pair closer&role	-1 6 -2 -4 -3 -3 -9 -2 19 0
pair closer&sales	2 -2 0 0 0 0 0 0 0 4
pair closer&send	0 3 0 0 2 0 -9 -1 6 25
pair closer&sign	0 0 0 0 2 0 -12 0 11 -7
pair closer&slot	-1 -5 0 -1 22 -2 4 2 -18 10
pair closer&sorry	-2 -2 -2 -1 8 -2 -15 -2 18 11
pair closer&stage	-1 0 0 0 6 0 -3 0 -1 19
pair closer&study	0 -2 0 0 6 0 -1 0 -2 -17
pair closer&talk	4 -6 0 0 3 0 2 0 -1 -18
pair closer&task	0 1 0 0 4 0 -2 0 -2 -5
pair closer&team	-1 6 -2 -2 -2 -2 8 -1 -5 -46
pair closer&thank	-3 9 2 -2 -13 -6 -15 23 4 30
pair closer&ticket	-1 -1 0 0 12 0 -31 22 -2 13
pair closer&time	-7 24 -1 -4 14 -6 -19 0 -2 -9
pair closer&title	1 -6 -2 -2 11 -3 4 -2 -1 -5
pair closer&video	-2 7 0 0 2 0 -3 0 -3 7
pair closer&wait	-2 -1 3 0 4 -1 -15 0 12 5
pair closer&wish	-1 -1 0 0 -11 -2 10 0 6 13
pair cold&deadline	-1 11 -2 -1 -1 -3 -8 1 4 34
pair cold&decide	-3 6 -1 -1 -1 -2 2 0 0 -26
pair cold&document	1 0 0 0 1 0 1 0 -1 -16
pair cold&education	0 0 0 0 0 0 0 0 0 4
pair cold&enjoyed	-4 5 0 0 0 0 0 0 0 46
pair cold&event	-1 1 1 0 0 0 0 0 0 11
pair cold&family	0 0 0 0 1 0 -1 0 0 26
pair cold&glad	0 0 0 0 0 0 1 0 0 9
pair cold&hear	-2 -1 -2 2 -13 -1 6 11 1 -31
pair cold&interview	-12 15 -1 -1 -1 -1 4 -1 -1 -36
pair cold&invite	-4 5 0 0 1 0 -1 0 0 -8
pair cold&join	0 0 0 0 4 0 -2 0 -1 28
pair cold&keen	-2 12 -1 -1 -1 -3 -1 0 -1 -3
pair cold&meet	0 3 0 0 0 0 -1 0 0 -8
pair cold&mine	0 0 0 0 0 0 0 0 0 -7
pair cold&offer	0 0 0 0 0 0 0 0 0 -4
pair cold&office	-2 5 -1 -2 -2 -2 7 -1 -2 -34
pair cold&official	-7 9 -1 0 0 0 -1 0 0 -7
pair cold&onward	-7 5 -3 -1 0 -1 11 -4 0 1
pair cold&other	0 0 0 0 4 -2 -1 0 0 -6
pair cold&pay	-1 11 -1 -1 5 -2 -11 0 1 -1
pair cold&prepare	-2 0 1 0 0 0 3 0 -1 10
pair cold&property	0 11 -1 -1 -7 -2 2 0 -1 17
pair cold&recruiter	-1 -5 0 0 4 0 3 1 -1 12
pair cold&remind	-1 -2 0 3 1 -1 0 0 0 -5
pair cold&role	-4 11 -5 -4 -4 -3 3 -4 10 69
pair cold&sales	-16 21 -2 -2 -3 -2 11 -2 -6 -62
pair cold&send	0 -6 0 0 0 0 8 0 -1 -12
pair cold&sign	0 0 0 0 0 0 2 0 -1 6
pair cold&stage	-1 -1 0 0 4 0 -4 0 3 1
pair cold&study	0 0 0 0 0 0 0 0 0 49
pair cold&talk	1 4 -1 -1 -1 -1 3 -1 -4 15
pair cold&team	-6 19 -2 -2 1 -5 1 -2 -4 45
pair cold&thank	5 -4 -1 -1 -3 -1 -14 13 6 -21
pair cold&time	-4 14 -1 1 -3 -6 5 -1 -5 -9
pair cold&title	-5 12 0 -1 -8 -1 6 0 -2 47
pair cold&urgent	0 0 0 0 0 0 0 0 0 13
pair cold&wait	-6 -2 -3 -1 -2 -3 20 -1 -2 -27
pair confirm&deadline	13 -5 -1 -1 -3 0 -1 -1 0 56
pair confirm&decide	-6 -1 0 0 0 1 7 0 0 0
pair confirm&document	-4 -1 -1 -1 -3 0 -9 -1 19 13
pair confirm&education	0 -3 -1 3 -4 0 -2 0 6 67
pair confirm&event	7 -2 -3 0 1 1 -2 -1 -1 18
pair confirm&feedback	5 -3 -1 0 0 0 1 0 0 -13
pair confirm&filled	4 -2 -2 -2 -5 -6 4 11 -1 -17
pair confirm&finance	-6 -1 -1 0 -3 0 -11 -1 23 -9
pair confirm&forwarded	3 -1 -1 0 -4 -1 -3 0 6 -14
pair confirm&future	1 0 -1 0 1 0 -3 0 4 -1
pair confirm&glad	1 -3 -3 -2 -3 8 2 -1 0 -26
pair confirm&health	2 -1 -1 0 0 4 -3 0 0 25
pair confirm&hear	-6 5 -1 -1 1 -4 10 -2 -3 11
pair confirm&hiringside	6 -3 -1 -1 -3 0 -3 0 4 -12
pair confirm&hitch	0 -1 2 0 -1 -1 2 0 0 -11
pair confirm&hold	-2 2 6 -7 -8 2 7 0 0 -2
pair confirm&inbox	-1 -1 -1 -1 -1 0 -1 6 0 18
pair confirm&interview	41 -23 -14 -14 -5 3 20 1 -9 -59
pair confirm&invite	4 -1 -1 1 -1 -1 -2 0 0 -12
pair confirm&join	0 0 0 0 0 0 0 0 0 -4
pair confirm&keen	3 -4 3 0 -1 1 -1 0 0 -2
pair confirm&link	8 1 -2 0 -1 -1 -5 0 0 25
pair confirm&mediaword	4 -1 -1 -2 -1 3 -1 -1 0 20
pair confirm&meet	9 -5 12 -8 -1 -1 -4 -1 0 28
pair confirm&mine	1 -1 0 0 0 1 -1 0 0 11
pair confirm&move	-7 -1 11 -1 -1 -1 -1 0 0 11
pair confirm&not	-56 -8 57 -8 9 0 0 7 -1 -25
pair confirm&offer	-5 -2 -1 0 2 12 -4 -1 -1 -18
pair confirm&office	0 0 0 1 0 0 0 0 0 52
pair confirm&official	0 -1 -1 1 -1 0 -3 -1 3 19
pair confirm&onward	-5 -3 -1 0 0 13 -3 -1 -1 -7
pair confirm&other	-5 -3 0 3 -1 -1 9 -1 -1 6
pair confirm&paper	0 0 0 0 0 0 0 0 1 3
pair confirm&pay	-8 -1 -1 -1 -2 6 -5 11 2 -8
pair confirm&practice	1 0 0 0 0 0 -1 0 0 13
pair confirm&prepare	2 -2 -2 5 -3 1 -8 -3 10 37
pair confirm&property	4 -2 -1 0 0 0 0 0 0 51
pair confirm&received	-6 -3 -1 -1 -5 -2 -20 -3 40 -3
pair confirm&recorded	-1 0 1 0 0 0 0 0 1 6
pair confirm&recruiter	3 -1 4 -6 -1 3 -1 -1 0 11
pair confirm&remind	-4 -2 13 -5 13 -2 -11 -1 -1 48
pair confirm&review	-7 -1 -1 -2 6 0 6 0 0 6
pair confirm&role	1 -22 -5 3 -16 11 22 -5 11 -41
pair confirm&sales	5 -1 -2 0 -1 -1 -4 -2 6 -21
pair confirm&send	2 0 -1 0 -1 1 -2 -1 2 14
pair confirm&service	1 1 -1 0 0 0 -1 0 0 -16
pair confirm&shop	0 -4 -1 -1 -4 -1 -5 -1 15 36
pair confirm&sign	4 -7 -2 -1 -1 11 -2 -3 3 16
pair confirm&slot	30 2 -20 -3 -10 6 -6 3 -3 -21
pair confirm&sorry	-2 -1 -3 11 0 -1 -2 -1 -1 -9
pair confirm&stage	15 -8 -10 -1 20 -2 -11 -1 -1 -1
pair confirm&start	-5 -3 -1 0 4 7 -3 -1 1 -4
pair confirm&study	0 -3 0 0 -6 0 -2 0 12 15
pair confirm&talk	21 -6 -6 -4 -9 13 -5 -1 -3 -52
pair confirm&task	-4 -1 0 0 -1 1 5 0 0 -8
pair confirm&team	-18 -6 0 -3 5 -1 18 -2 6 -39
pair confirm&thank	7 -1 1 0 -1 -1 -5 -1 2 -18
pair confirm&ticket	0 -2 -1 0 -1 -1 -3 -2 9 27
pair confirm&time	57 -15 1 -19 -17 18 -27 4 -3 23
pair confirm&title	26 -13 -6 0 -23 13 12 -8 0 -13
pair confirm&video	8 -2 -2 -1 -1 -1 -1 -1 -1 4
pair confirm&wait	-14 -2 1 0 14 1 2 -1 -1 33
pair deadline&decide	21 1 3 1 16 4 -41 -14 10 -13
pair deadline&document	-5 -8 -3 -3 -4 -6 16 -23 36 -23
pair deadline&education	2 2 -1 -1 -1 1 -4 0 3 1
pair deadline&enjoyed	-1 5 -1 0 5 -1 -4 -2 -1 0
pair deadline&event	15 0 -1 -1 -15 -2 -5 -5 14 30
pair deadline&exit	4 5 -1 0 0 0 -6 0 0 -6
pair deadline&family	-1 3 0 0 -8 -1 -13 -1 21 -9
pair deadline&feedback	11 2 -1 -1 2 -1 -5 -8 1 -26
pair deadline&filled	7 2 1 -2 1 -2 10 -10 -8 -4
pair deadline&finance	-9 -2 -1 3 -5 -2 -1 0 17 -8
pair deadline&future	-11 -1 -1 -1 -6 -1 7 -1 15 -13
pair deadline&glad	1 11 -1 -2 -1 -2 -4 0 -1 -4
pair deadline&health	8 -2 0 0 -1 -1 -1 -1 -1 34
pair deadline&hear	15 -7 -9 -9 -30 21 -4 19 4 32
pair deadline&hiringside	-1 -1 -1 1 -2 9 2 -1 -6 27
pair deadline&hitch	1 -3 2 -1 -5 0 8 1 -3 17
pair deadline&hold	-2 -2 -3 3 -27 -4 43 -1 -8 -10
pair deadline&inbox	4 -7 -3 -3 -12 -17 15 13 12 -31
pair deadline&interview	30 -8 9 14 -12 -8 -7 -5 -14 14
pair deadline&invite	-4 -11 -1 1 -5 0 14 -1 7 10
pair deadline&join	2 -2 0 0 5 1 -4 0 -1 38
pair deadline&keen	-9 -2 -4 -3 -6 7 7 -8 17 -27
pair deadline&link	-14 16 -5 -3 -8 11 11 -7 0 -16
pair deadline&lure	0 8 0 0 1 -12 5 0 -1 -6
pair deadline&mediaword	-4 7 -2 0 0 -4 -17 17 4 11
pair deadline&meet	-18 -4 -5 6 -12 -3 11 0 25 -16
pair deadline&mine	-2 3 0 0 13 -10 -3 1 0 3
pair deadline&move	13 -6 -2 -4 -13 -2 14 4 -4 10
pair deadline&not	-6 -18 12 1 -73 -29 106 -1 8 3
pair deadline&offer	-3 -6 -7 -2 0 15 12 -3 -5 36
pair deadline&office	-18 5 -3 -1 16 -5 11 -4 -2 -9
pair deadline&official	12 -7 10 -4 -4 -3 9 -8 -5 26
pair deadline&onward	-4 -16 -2 4 -5 -6 49 -5 -15 -25
pair deadline&other	-15 -27 9 6 -7 -20 41 -6 20 -3
pair deadline&paper	-4 -2 -1 -1 -5 -2 10 -1 5 -16
pair deadline&pay	15 2 -4 -2 1 -21 11 -1 -1 20
pair deadline&practice	-1 7 -1 0 -1 0 -2 0 0 18
pair deadline&prepare	-10 -3 6 -1 -23 -10 2 1 39 -68
pair deadline&property	0 11 -1 0 -7 -4 6 -1 -3 14
pair deadline&received	-14 -12 -1 -2 -1 -13 4 14 25 5
pair deadline&recorded	-8 44 -2 -2 -1 -2 -19 -6 -4 -17
pair deadline&recruiter	-7 -4 -1 1 12 -1 -6 -3 9 9
pair deadline&remind	-10 8 -10 11 -6 4 6 2 -6 12
pair deadline&review	-3 -5 -3 -2 -10 -4 14 -3 15 19
pair deadline&role	-7 -1 -14 -5 14 11 7 -3 -1 -8
pair deadline&sales	-7 12 -1 -1 -16 -4 20 -1 -3 38
pair deadline&send	5 0 -4 -3 -6 5 13 -3 -5 -5
pair deadline&service	-2 8 1 -2 -5 -5 -6 -1 13 15
pair deadline&shop	-2 -8 -4 -1 7 -1 20 -1 -11 34
pair deadline&sign	-5 -5 -4 -6 -14 32 -17 -3 23 67
pair deadline&slot	15 13 -21 -7 -5 22 -30 5 9 36
pair deadline&sorry	-9 -3 1 1 7 -2 1 -3 6 -5
pair deadline&stage	-1 9 -7 -3 -28 -5 61 2 -28 -33
pair deadline&start	6 -11 -2 -1 6 -25 38 -2 -10 -13
pair deadline&study	4 -2 0 -1 -1 0 9 0 -9 7
pair deadline&talk	11 -20 -5 -2 -7 -4 22 -11 15 34
pair deadline&task	-18 -18 -3 -4 -6 -7 49 -7 13 -36
pair deadline&team	14 10 -12 10 -15 -13 -3 4 5 -13
pair deadline&thank	17 -29 -4 -5 28 -7 0 -5 6 -7
pair deadline&ticket	0 -19 -9 -11 17 32 -29 25 -6 18
pair deadline&time	-16 51 -36 -16 -39 39 36 -3 -16 -66
pair deadline&title	-27 13 -4 9 -20 -31 54 3 4 2
pair deadline&urgent	-1 -1 0 0 0 0 0 3 0 -3
pair deadline&video	7 -1 -1 0 -1 0 -7 -4 8 38
pair deadline&wait	-15 -2 -3 -4 7 -12 4 -6 31 -74
pair deadline&wish	-1 0 0 0 -14 0 14 0 1 7
pair decide&document	0 0 0 0 1 0 0 1 0 -10
pair decide&education	-4 -2 -1 -1 14 2 -4 -2 -2 -35
pair decide&enjoyed	0 0 0 0 1 0 1 0 -1 26
pair decide&event	-3 7 -2 -1 2 -1 -12 0 9 2
pair decide&family	0 4 0 0 -3 0 -12 0 13 -4
pair decide&feedback	0 -8 -2 -2 18 -3 9 -9 -4 9
pair decide&filled	-1 -1 -1 2 5 0 -1 0 -3 -5
pair decide&finance	0 -3 -1 4 -2 -1 5 -1 -3 13
pair decide&future	1 0 -1 0 0 0 1 0 0 12
pair decide&health	0 0 0 0 1 0 1 0 0 33
pair decide&hear	2 -10 -7 -7 30 3 9 -5 -16 30
pair decide&hiringside	-1 -3 -1 -1 4 4 0 -1 -2 -15
pair decide&hitch	-1 0 0 0 0 0 3 0 0 -4
pair decide&hold	0 0 0 0 -1 0 4 0 -1 -14
pair decide&inbox	4 -11 0 -1 -1 -1 2 -1 9 0
pair decide&interview	-39 6 0 -6 6 1 28 10 -6 -28
pair decide&invite	4 -2 0 0 0 0 -2 0 0 12
pair decide&join	0 -2 0 0 0 3 0 0 -1 1
pair decide&keen	0 0 0 0 0 0 0 0 0 23
pair decide&machine	-2 -1 -1 -1 -1 -1 -2 14 -5 3
pair decide&mediaword	0 0 0 -2 -4 5 2 0 2 2
pair decide&meet	1 -4 0 0 -2 -1 10 -1 -2 -4
pair decide&mine	0 0 0 0 0 0 0 1 0 37
pair decide&move	2 -6 -1 -2 4 1 8 -1 -4 -17
pair decide&not	-4 -8 -6 28 -16 -7 4 7 2 6
pair decide&offer	-1 -2 -1 -3 0 10 -3 0 0 5
pair decide&office	3 -3 -1 -1 1 0 3 -1 -1 -28
pair decide&official	-8 8 -1 1 9 0 -1 -1 -6 4
pair decide&onward	-4 -4 -2 4 24 -1 0 -1 -16 33
pair decide&other	-21 12 9 -2 28 -2 -15 -3 -7 7
pair decide&paper	-1 -1 -1 1 -5 0 6 -1 1 0
pair decide&pay	3 -1 0 0 -6 1 -9 0 13 -15
pair decide&prepare	1 -2 -6 -1 -1 4 4 4 -3 17
pair decide&property	-1 -1 -1 1 -6 -1 10 0 -2 -16
pair decide&received	3 -1 -1 0 3 0 8 -1 -10 19
pair decide&recruiter	-2 -7 -1 0 12 5 -1 -1 -5 28
pair decide&remind	-3 -3 -1 -2 11 3 -2 -1 -3 -10
pair decide&review	-10 -3 -2 -2 14 -2 19 -6 -9 23
pair decide&role	-1 -6 -4 -3 37 5 -10 -3 -14 -43
pair decide&sales	-2 7 -1 -1 3 -1 -4 0 -1 9
pair decide&send	3 -7 -1 -1 7 -2 2 -1 -1 40
pair decide&shop	-7 -1 0 0 2 0 9 0 -2 -2
pair decide&sign	0 -1 0 0 -1 8 -7 0 1 17
pair decide&slot	-1 -3 -3 0 -7 5 3 -3 8 34
pair decide&sorry	-3 -2 -3 -2 8 -2 7 -1 -3 -2
pair decide&stage	4 -4 -2 -3 12 -1 0 -4 -2 -29
pair decide&start	5 -1 0 -1 -1 7 -8 0 0 1
pair decide&study	0 -1 0 -1 3 0 9 0 -9 -2
pair decide&talk	2 -4 -1 -1 4 -1 3 0 0 17
pair decide&task	-7 -1 -1 -1 10 -1 0 -1 2 10
pair decide&team	9 -13 -5 -1 9 -3 13 9 -18 -26
pair decide&thank	-3 3 0 0 0 2 0 0 -1 7
pair decide&ticket	13 -4 -2 -2 36 -5 -10 -6 -20 28
pair decide&time	-11 -30 -9 -8 -5 42 58 -22 -16 29
pair decide&title	-9 4 -6 4 2 -1 27 -5 -17 -24
pair decide&wait	-4 0 -2 -2 -16 -2 8 1 16 -9
pair document&education	-1 6 -1 -1 -1 8 -3 -1 -6 9
pair document&enjoyed	-2 6 -1 0 4 -1 -6 -1 -1 -10
pair document&event	-6 -3 -1 0 -1 -2 25 -8 -4 -4
pair document&family	2 -2 0 0 0 0 4 0 -2 0
pair document&feedback	-2 -1 0 0 3 5 -4 0 0 0
pair document&filled	-3 -2 0 0 5 -1 8 -1 -5 -14
pair document&finance	0 0 0 0 -1 4 -2 0 0 21
pair document&future	-1 0 0 0 -2 8 -5 0 1 -16
pair document&glad	2 -3 -1 -1 -3 15 -6 0 -2 -33
pair document&health	-1 -2 0 0 0 0 4 0 0 -7
pair document&hear	3 -4 -1 -1 3 2 -10 0 7 -9
pair document&hiringside	4 -2 -1 0 -4 8 -12 -1 7 -41
pair document&hitch	0 0 0 0 0 0 -2 3 0 -10
pair document&inbox	0 -2 0 -1 5 -2 9 -7 -4 8
pair document&interview	6 -11 -2 -3 0 10 6 -3 -3 16
pair document&invite	1 -1 0 0 -1 1 -12 0 12 -16
pair document&join	1 -1 0 0 -4 -1 6 0 -1 -8
pair document&keen	0 -5 0 0 -1 -1 13 -1 -4 -3
pair document&link	-1 -4 0 0 9 10 -5 -1 -8 -2
pair document&lure	-1 -1 0 0 -2 -2 7 0 0 17
pair document&machine	-1 0 0 0 -2 0 -1 1 3 -13
pair document&mediaword	4 -4 -1 0 14 0 -23 9 1 -28
pair document&meet	6 -5 -1 -1 8 -2 5 -1 -10 8
pair document&mine	0 1 0 0 0 1 0 0 0 30
pair document&move	0 0 0 0 -1 -1 -1 4 -1 -2
pair document&not	-4 -7 5 -1 14 -4 13 -3 -13 -16
pair document&offer	2 -5 -1 -1 2 25 -16 -1 -4 -30
pair document&office	0 0 0 0 0 0 1 0 0 -12
pair document&official	-1 -7 4 -2 -9 10 17 -11 -1 -31
pair document&onward	-2 -2 -1 -1 -1 -1 -1 9 -1 -25
pair document&other	0 0 0 0 2 0 1 0 -1 -3
pair document&paper	3 -5 -1 -1 -3 -1 16 -1 -7 -25
pair document&pay	0 0 0 0 -5 0 7 0 -2 12
pair document&practice	0 0 0 0 2 0 0 0 -1 -25
pair document&prepare	24 -5 -3 -6 -9 -16 13 -5 7 29
pair document&property	0 -1 0 0 0 0 2 0 0 3
pair document&received	-9 -5 -4 -5 -8 -7 -14 -5 56 -36
pair document&remind	-3 -1 -1 -1 5 -1 8 -1 -5 -9
pair document&review	10 -3 -1 -1 -5 -1 0 -1 2 9
pair document&role	3 -8 -2 -1 5 18 -11 -1 -4 38
pair document&sales	-2 -2 -1 -1 -3 8 -10 9 1 -38
pair document&send	-2 -10 -5 -2 -29 -3 54 -3 1 -84
pair document&shop	-3 -3 -1 1 -3 12 -18 5 10 -18
pair document&sign	-4 4 -1 -1 -4 11 1 -1 -5 34
pair document&slot	2 1 -1 0 -5 0 7 0 -3 79
pair document&sorry	0 -1 0 0 0 0 4 0 -2 5
pair document&stage	3 -3 0 0 0 -1 -2 0 5 -11
pair document&start	-4 -1 0 0 15 -9 3 -1 -2 -9
pair document&study	-2 -2 0 0 12 0 -4 -1 -1 -6
pair document&talk	0 0 0 0 2 -1 0 0 0 -9
pair document&task	0 0 0 0 -1 0 -1 0 2 -3
pair document&team	-1 -3 -1 0 -3 -1 1 0 7 -7
pair document&thank	1 14 -3 -2 -9 2 -10 -1 8 11
pair document&ticket	2 -2 -1 -1 8 12 2 -8 -13 -3
pair document&time	10 -21 -5 -5 12 -5 44 -22 -10 -38
pair document&title	8 -17 4 -3 21 10 -6 -6 -11 2
pair document&video	4 -4 0 0 0 0 -6 0 8 -22
pair document&wait	-2 -3 -1 -1 8 -14 27 -1 -14 -32
pair education&enjoyed	5 2 0 0 -4 1 0 0 -3 -4
pair education&event	-4 -2 -1 -1 1 1 -22 -2 30 45
pair education&family	0 0 0 0 0 0 0 0 1 12
pair education&feedback	1 0 0 0 0 0 -1 1 0 3
pair education&filled	-4 -1 -1 5 5 -7 6 -5 1 -13
pair education&finance	2 -1 0 0 1 0 4 0 -6 -8
pair education&future	0 0 0 1 0 1 -1 0 0 18
pair education&glad	-7 -1 -1 -3 -1 14 -1 0 0 31
pair education&health	1 0 1 0 0 0 -1 0 1 -40
pair education&hear	-2 -3 1 -2 4 -1 4 -1 0 11
pair education&hiringside	-1 -3 0 -1 4 1 -2 0 2 -22
pair education&hold	-2 0 0 2 -2 -1 4 0 -1 -2
pair education&interview	31 -6 -3 -8 -2 5 -14 -3 1 10
pair education&invite	5 -2 -1 0 -3 0 -1 -1 2 51
pair education&join	0 0 0 0 0 0 -1 0 1 -18
pair education&keen	-1 3 0 3 0 -3 -1 0 -1 69
pair education&mediaword	-1 0 0 0 0 0 -14 0 15 -12
pair education&meet	3 -1 -1 0 2 -1 -4 -1 3 14
pair education&mine	0 0 0 0 0 0 0 0 0 7
pair education&move	-3 -1 5 -1 -4 0 5 0 -1 14
pair education&not	-1 -2 0 3 13 -1 -12 1 -2 -5
pair education&offer	-2 -1 -1 4 -1 4 -2 -1 1 3
pair education&office	0 0 0 0 0 0 1 0 0 3
pair education&official	2 -2 -1 1 -2 0 -2 -1 5 -42
pair education&onward	-7 -1 -1 -3 1 11 -1 0 0 34
pair education&other	-6 -1 0 0 17 0 -6 0 -3 -28
pair education&pay	0 -1 0 0 -1 1 0 0 1 -7
pair education&practice	0 -1 0 0 2 0 0 0 -1 21
pair education&prepare	5 -3 -2 2 8 -1 -6 0 -3 -30
pair education&property	0 -1 0 0 0 0 1 0 0 -25
pair education&received	0 -1 -1 0 -5 -1 -6 -1 15 38
pair education&recorded	0 0 0 0 0 0 -1 0 2 -14
pair education&recruiter	0 -1 -1 1 0 2 -2 0 1 -29
pair education&remind	0 0 0 0 0 0 -2 0 2 -5
pair education&review	-1 -2 -1 0 -2 -1 9 -1 -2 33
pair education&role	1 -7 -6 -1 -9 10 13 -3 4 -109
pair education&sales	0 0 0 0 1 0 0 0 0 4
pair education&send	-7 -2 -1 1 0 10 0 0 -1 -22
pair education&service	10 -3 -1 -1 0 -3 -1 -1 0 -24
pair education&shop	-1 -2 0 0 -2 1 -1 0 6 -4
pair education&sign	-3 6 -1 3 1 1 0 -1 -8 -15
pair education&slot	20 -5 -3 -2 -2 -3 -3 0 -2 -19
pair education&sorry	-2 -1 0 3 5 -1 0 -3 -1 -13
pair education&stage	-2 3 -1 2 -1 1 -4 0 2 49
pair education&start	-4 -2 -1 -4 3 11 -1 -1 -1 11
pair education&study	0 0 0 0 0 0 0 0 1 58
pair education&task	1 0 0 0 1 -10 10 0 0 24
pair education&team	-2 7 -3 -3 1 -1 3 -2 0 -17
pair education&thank	-2 -1 0 -1 8 -1 -2 1 -3 39
pair education&ticket	1 -1 0 0 -1 1 -1 0 2 11
pair education&time	19 -4 -6 -5 -15 1 10 1 0 34
pair education&title	2 -5 -1 5 -10 -14 24 -4 3 -117
pair education&video	0 0 0 0 0 0 0 0 0 9
pair education&wait	-2 2 1 -1 -7 -1 9 -2 0 61
pair education&wish	0 1 0 0 0 0 0 0 0 9
pair enjoyed&event	-2 4 -3 -1 -3 0 5 -1 -1 14
pair enjoyed&family	-1 11 0 0 0 0 -9 0 0 24
pair enjoyed&feedback	13 -9 -1 -1 9 -2 -8 -1 -1 -8
pair enjoyed&finance	0 0 0 0 5 0 -3 -1 0 0
pair enjoyed&future	-1 -1 0 0 4 0 -1 0 0 12
pair enjoyed&glad	-1 2 0 0 5 0 -3 0 -1 -4
pair enjoyed&hear	1 0 -1 -1 0 0 4 -1 -1 28
pair enjoyed&hiringside	0 0 0 0 1 0 0 0 0 -7
pair enjoyed&inbox	-1 2 -1 0 2 -1 3 -2 -2 -8
pair enjoyed&interview	-4 11 -3 -2 5 -2 1 -4 -2 2
pair enjoyed&invite	-4 7 0 0 -1 0 -1 0 -1 -7
pair enjoyed&join	-1 3 0 0 -1 1 -2 0 0 49
pair enjoyed&keen	-6 26 -5 -2 6 0 -13 -2 -4 -10
pair enjoyed&mediaword	5 1 0 0 -3 0 -1 0 -1 -13
pair enjoyed&meet	-24 -4 -16 -11 0 -21 88 -5 -8 8
pair enjoyed&mine	0 1 0 0 -1 0 1 0 0 14
pair enjoyed&not	-1 -1 0 -1 20 -1 -2 -2 -10 33
pair enjoyed&offer	-1 0 0 0 0 4 -2 0 0 13
pair enjoyed&office	-6 6 0 0 0 0 0 0 0 0
pair enjoyed&official	-1 0 0 0 -2 0 4 0 -1 35
pair enjoyed&onward	-6 9 -1 0 0 0 -1 0 -1 16
pair enjoyed&other	-1 -2 -1 -1 24 -2 -14 -1 -1 17
pair enjoyed&pay	-1 0 -1 -1 12 4 -11 -1 -1 -29
pair enjoyed&prepare	-1 3 0 0 -3 1 -6 0 6 36
pair enjoyed&property	-1 2 -1 0 0 3 -1 -1 0 -25
pair enjoyed&received	1 0 0 0 4 -1 -2 0 -1 6
pair enjoyed&recruiter	-1 9 0 0 0 2 -9 0 0 -10
pair enjoyed&remind	-9 1 -2 -2 -4 -3 22 -1 -2 -13
pair enjoyed&review	0 1 0 0 0 0 -1 0 0 19
pair enjoyed&role	11 11 -4 -2 -6 2 -6 -1 -5 -13
pair enjoyed&sales	-8 8 -1 0 -2 -1 5 -1 -1 -14
pair enjoyed&send	-1 6 -5 0 1 0 -9 9 -1 0
pair enjoyed&sign	-2 11 -1 0 -1 -6 -2 0 0 -8
pair enjoyed&slot	16 -8 -6 -1 4 -1 0 -1 -1 5
pair enjoyed&stage	-4 -2 -1 -1 -3 20 -8 0 -1 3
pair enjoyed&study	0 1 0 0 0 0 -1 0 0 8
pair enjoyed&talk	-1 -9 -8 -5 -14 14 33 -5 -5 76
pair enjoyed&task	-1 13 -1 0 0 0 -9 0 -1 10
pair enjoyed&team	-7 22 -8 -2 9 -2 -7 -2 -3 -4
pair enjoyed&thank	-5 -4 -3 -3 10 -5 24 -5 -9 -19
pair enjoyed&ticket	0 0 0 0 7 0 -5 -1 0 -15
pair enjoyed&time	-2 2 -18 -11 8 10 26 -6 -9 -55
pair enjoyed&title	-6 23 -3 -2 2 5 -16 -2 -2 43
pair enjoyed&video	-3 8 0 0 -1 -1 -2 0 0 2
pair enjoyed&wait	-1 -1 0 0 9 -2 -2 -1 -2 8
pair event&family	4 -1 0 1 -3 -1 -3 0 5 12
pair event&filled	-1 -2 -1 3 -14 -2 21 -1 -3 -12
pair event&finance	0 1 0 0 0 0 0 0 0 9
pair event&future	0 0 0 0 0 0 -1 1 0 5
pair event&glad	1 -4 -1 -1 0 8 -3 -1 -1 28
pair event&health	1 0 0 0 0 0 -1 1 0 4
pair event&hear	1 -6 13 4 6 -1 -10 -4 -3 25
pair event&hiringside	-6 0 -1 1 -3 -1 12 0 0 -3
pair event&hitch	-2 -1 13 0 -1 0 -3 -6 0 14
pair event&inbox	-2 -1 -1 -1 -2 -1 -16 16 8 -15
pair event&interview	15 -15 26 1 -2 2 -18 -5 -4 -11
pair event&invite	8 -8 -2 -1 -1 1 4 -1 -1 -16
pair event&join	4 -1 -1 0 0 0 -1 0 0 40
pair event&keen	-1 8 -3 -1 -3 0 4 -1 -4 0
pair event&link	0 2 -1 2 0 0 -1 0 0 20
pair event&mediaword	-2 -2 -1 0 2 0 5 0 -1 -2
pair event&meet	-7 4 -2 -3 1 0 9 -3 -1 -31
pair event&move	-3 -5 20 0 -2 -1 -3 -6 -1 5
pair event&not	14 -11 -1 9 2 -9 -4 -7 7 -3
pair event&offer	-1 -5 -3 3 7 4 -5 -1 1 26
pair event&office	2 3 -1 0 0 -1 -2 -1 0 -6
pair event&official	0 5 0 3 -12 -1 -4 0 9 16
pair event&onward	-2 -4 5 -1 1 5 -4 0 0 -2
pair event&other	-2 1 -1 3 4 -1 -4 0 -1 -16
pair event&pay	-1 0 0 0 0 4 -1 0 0 23
pair event&prepare	10 1 6 -7 -1 -1 -2 -2 -3 -16
pair event&property	-1 -3 0 1 -4 7 -1 0 0 5
pair event&received	-4 -4 -2 -1 -2 -2 -5 10 8 40
pair event&recruiter	4 0 2 -5 1 -1 -2 1 0 20
pair event&remind	-7 -1 -3 -1 -1 -1 17 -4 -1 6
pair event&review	0 -1 -2 -1 -1 0 -6 8 2 -3
pair event&role	22 3 -4 7 -11 -2 -17 -4 6 -89
pair event&sales	-1 1 1 0 0 0 -1 0 0 -10
pair event&send	-6 0 10 -3 -2 -2 0 4 -1 -11
pair event&service	1 6 1 -1 -1 0 -6 0 0 -59
pair event&shop	-3 -1 -2 1 -1 -1 2 5 0 25
pair event&sign	2 0 -1 3 -1 0 -1 -1 0 -14
pair event&slot	-6 6 1 -2 4 -4 3 0 -3 -57
pair event&sorry	-1 0 0 1 3 -2 0 0 0 17
pair event&stage	6 -7 -2 0 6 -2 1 0 -1 -54
pair event&start	15 -4 -1 -1 0 7 -18 1 0 3
pair event&study	0 0 0 0 1 0 0 0 0 11
pair event&talk	4 9 3 1 -8 4 -5 -7 -2 -27
pair event&task	2 0 -1 0 0 0 -1 0 0 -22
pair event&team	5 1 0 0 6 -1 -9 -1 -1 -21
pair event&thank	-3 3 -1 -1 4 -2 -4 -2 7 27
pair event&ticket	-8 -1 5 5 -4 0 -7 11 -1 -22
pair event&time	22 3 0 24 -23 -2 -22 -5 4 -1
pair event&title	7 -9 9 3 7 -10 -16 -4 13 -17
pair event&video	5 0 -1 0 0 -1 -1 -1 0 16
pair event&wait	0 0 5 0 0 -2 -2 0 0 -2
pair event&wish	0 0 0 0 0 0 0 0 0 4
pair exit&interview	0 4 0 0 0 0 -4 0 0 32
pair exit&keen	0 0 0 0 0 0 0 0 0 11
pair exit&move	0 0 0 0 0 0 0 0 0 8
pair exit&recruiter	0 0 0 0 0 0 0 0 0 31
pair exit&slot	0 0 0 0 0 0 0 0 0 11
pair exit&sorry	0 0 0 0 0 0 0 0 0 10
pair exit&stage	0 4 0 0 0 0 -4 0 0 4
pair exit&talk	0 0 0 0 0 0 0 0 0 9
pair exit&time	0 4 0 0 0 1 -4 0 0 41
pair family&future	-3 0 0 0 -3 0 0 0 6 0
pair family&glad	0 0 0 0 0 0 0 0 0 5
pair family&health	3 0 0 0 0 0 -2 0 0 4
pair family&hear	-5 -1 -1 -2 -16 -3 14 0 13 -34
pair family&hiringside	-2 -2 0 0 -1 0 8 -1 -1 -11
pair family&interview	0 0 0 1 1 0 0 0 0 55
pair family&invite	0 -1 0 0 7 0 -1 0 -6 8
pair family&keen	0 0 0 0 0 1 0 0 0 30
pair family&meet	11 0 -10 1 -1 -1 -2 0 1 13
pair family&mine	1 -7 0 0 -4 -1 -3 -5 21 -13
pair family&move	-1 -1 3 0 0 0 1 0 0 -10
pair family&not	8 -3 -9 -2 0 -2 -1 0 9 58
pair family&official	0 0 0 0 0 0 1 0 0 5
pair family&other	0 0 0 0 5 0 0 0 -3 8
pair family&pay	-1 -3 -1 0 -4 6 -10 0 13 -15
pair family&prepare	0 0 0 0 0 1 0 0 1 25
pair family&property	-12 0 -5 21 -3 1 1 -1 -1 -16
pair family&received	11 -2 -3 -1 -5 0 -2 -2 4 -18
pair family&recruiter	-1 6 -1 -1 -1 0 4 0 -7 -9
pair family&remind	-1 0 0 2 0 0 0 0 0 4
pair family&review	0 0 0 0 1 0 8 0 -8 3
pair family&role	2 -5 -2 -2 11 -3 3 -1 -3 28
pair family&send	0 9 0 0 0 0 -8 0 0 -9
pair family&service	0 0 0 0 0 1 0 0 1 16
pair family&slot	21 -5 -10 -4 -4 3 -9 -3 11 -69
pair family&sorry	0 -1 0 1 -1 0 3 0 -2 -10
pair family&stage	2 3 0 0 0 0 -4 0 -1 13
pair family&study	0 0 0 0 0 0 0 0 0 9
pair family&talk	4 0 -1 -4 4 -2 1 -1 -1 -30
pair family&team	-1 4 0 0 -5 0 -2 0 5 -9
pair family&thank	-1 -1 -1 -1 22 -1 -17 0 0 -17
pair family&time	17 -7 -10 -3 10 0 3 -5 -6 19
pair family&title	-1 1 -1 -1 2 -1 2 0 0 -9
pair family&video	0 0 0 0 0 0 0 0 0 7
pair family&wait	-1 0 0 0 -1 -1 3 0 0 4
pair feedback&future	-1 -1 0 0 6 0 -1 0 -2 4
pair feedback&hear	-4 -1 -6 -5 27 -8 16 -9 -10 -47
pair feedback&hiringside	2 -1 -1 0 -6 0 8 0 -1 -4
pair feedback&inbox	0 0 0 0 0 0 -2 3 0 2
pair feedback&interview	-9 4 -4 -3 1 -2 11 -3 4 -9
pair feedback&keen	4 -4 0 0 6 0 -4 0 0 17
pair feedback&meet	5 -8 -1 0 -1 0 6 0 0 -15
pair feedback&mine	-2 3 0 0 -1 0 1 0 0 4
pair feedback&not	4 -2 -2 -2 6 -1 -8 0 5 1
pair feedback&offer	0 0 0 0 1 0 0 0 0 16
pair feedback&office	-8 -1 -1 -1 -2 -1 10 -1 4 -18
pair feedback&official	6 -1 0 0 1 0 -4 0 0 -4
pair feedback&onward	-1 -1 0 0 5 -1 -1 -1 -1 -9
pair feedback&other	0 0 0 0 4 0 -1 0 -2 27
pair feedback&prepare	-7 0 0 0 -3 0 6 0 6 -30
pair feedback&received	1 0 0 0 2 0 0 -1 -1 12
pair feedback&recruiter	-1 -6 0 0 3 0 6 0 -2 0
pair feedback&remind	-2 3 0 -1 4 0 -3 0 0 6
pair feedback&review	0 -1 -2 -2 -1 -1 11 -1 -3 15
pair feedback&role	1 0 0 0 0 0 1 0 -1 -6
pair feedback&sales	-2 -1 0 0 1 -1 7 -1 -2 -23
pair feedback&send	-2 -5 -1 -1 -2 3 10 -1 -1 12
pair feedback&sign	-4 4 -1 -1 -2 8 -2 0 -1 -11
pair feedback&slot	4 -1 0 0 0 -1 0 0 -1 1
pair feedback&sorry	0 0 0 -1 3 0 -2 0 0 9
pair feedback&stage	0 -3 -1 -1 5 -1 4 -1 -1 -22
pair feedback&talk	4 4 -1 0 -1 -1 -5 0 -1 -3
pair feedback&team	-7 -8 -2 -2 0 -1 25 -2 -3 -12
pair feedback&thank	4 -1 -1 -1 -2 6 -5 0 0 3
pair feedback&ticket	10 -2 -1 -1 -1 -1 1 -8 3 -10
pair feedback&time	-6 0 -4 -3 -2 -2 16 5 -3 -5
pair feedback&title	0 -6 0 0 -1 0 8 0 -1 3
pair feedback&wait	-3 2 -1 0 -4 -1 8 -1 -1 22
pair filled&finance	-2 0 -1 2 12 0 -10 0 -1 16
pair filled&glad	-3 0 0 7 -1 -26 23 0 0 22
pair filled&hear	0 -1 -1 2 1 0 1 -3 0 19
pair filled&hiringside	-2 -2 -1 1 6 -17 17 0 -1 9
pair filled&hitch	-4 -1 4 0 1 -1 6 0 -4 -4
pair filled&hold	-2 -1 -1 4 15 -1 -13 0 -2 -4
pair filled&interview	-19 -12 4 14 2 -5 -21 25 11 4
pair filled&invite	-10 -2 -3 -1 -3 -2 -4 25 0 7
pair filled&join	-2 0 0 0 0 -9 12 0 0 6
pair filled&mediaword	-1 4 0 0 0 7 -6 -2 -2 -22
pair filled&meet	-2 -2 -1 13 -14 -1 11 1 -5 -12
pair filled&mine	0 1 0 0 1 0 0 0 0 -8
pair filled&move	11 2 -7 -1 -1 -1 -2 -3 1 -7
pair filled&not	0 -8 6 11 3 -5 15 -7 -15 24
pair filled&offer	-6 -4 -7 7 25 -23 9 3 -4 18
pair filled&office	-1 -1 0 7 -3 -1 -3 1 -1 0
pair filled&official	1 0 0 3 -6 3 -1 0 0 5
pair filled&onward	-2 -6 0 0 32 -1 -34 -1 11 -16
pair filled&other	-4 -8 -2 11 13 10 -12 -3 -4 0
pair filled&paper	-1 -6 -1 1 4 0 -5 0 8 0
pair filled&pay	-2 -3 2 -1 9 -3 -5 4 -1 -19
pair filled&prepare	-1 0 1 6 0 -4 -1 0 -1 -29
pair filled&property	0 0 0 8 0 -1 -6 0 0 4
pair filled&recruiter	1 0 -1 4 5 0 -3 -1 -3 -35
pair filled&remind	-10 -1 12 4 -1 -1 -2 0 -1 -11
pair filled&review	-1 -5 0 0 26 0 -29 0 11 -7
pair filled&role	-17 -16 -10 45 85 -8 -42 -7 -31 -5
pair filled&sales	-1 -1 0 0 0 -1 4 -1 -1 -18
pair filled&send	-1 -1 0 4 -1 -5 1 3 -1 0
pair filled&sign	-26 -8 -6 18 26 -43 17 29 -8 70
pair filled&slot	-7 -4 -5 6 1 -6 20 -2 -3 -33
pair filled&sorry	-4 0 -1 7 4 -1 0 -2 -4 31
pair filled&stage	-4 -2 -1 1 10 -1 -3 -1 0 10
pair filled&start	0 0 0 0 1 -2 3 0 0 2
pair filled&study	-3 -1 -1 3 -1 -9 11 1 0 -12
pair filled&talk	0 0 -1 0 -2 -3 -2 8 -1 -7
pair filled&task	0 -5 0 1 -1 0 -7 0 13 -2
pair filled&team	-9 -4 2 14 20 -9 -6 -5 -3 -18
pair filled&thank	-1 1 -2 7 2 1 -7 -1 -1 -20
pair filled&ticket	-1 5 0 1 8 0 -2 -5 -6 -3
pair filled&time	-20 -14 -12 38 16 -19 -10 25 -3 -31
pair filled&title	-12 -10 2 10 32 -18 -8 11 -7 -49
pair finance&future	3 -1 -1 0 3 4 -9 -1 1 -24
pair finance&glad	0 0 0 0 0 2 -1 0 0 20
pair finance&health	1 -1 0 0 0 2 -1 0 0 -13
pair finance&hear	-2 -1 0 0 -5 0 11 0 -2 17
pair finance&hold	0 -1 -2 1 -14 -3 21 0 -2 -20
pair finance&interview	3 -1 -3 4 -4 -1 1 6 -5 44
pair finance&invite	2 -1 0 0 0 0 0 0 0 21
pair finance&keen	1 0 -1 0 0 0 0 0 0 31
pair finance&mediaword	0 0 0 0 -4 0 -1 0 6 7
pair finance&meet	-6 -1 0 0 -1 0 1 -1 8 77
pair finance&mine	0 4 -4 0 0 0 0 0 0 -4
pair finance&move	1 0 -1 0 0 0 1 0 -1 24
pair finance&not	0 1 -2 7 18 2 -21 -1 -2 35
pair finance&offer	-2 -1 -1 0 -1 14 -8 -1 -1 28
pair finance&office	0 0 0 0 0 0 0 0 0 50
pair finance&official	0 -2 -2 -1 3 3 -12 8 3 -61
pair finance&onward	-1 -1 -1 4 6 -1 -5 0 -1 -3
pair finance&other	1 0 -1 0 3 -1 -1 0 0 29
pair finance&pay	-2 -2 -1 -1 10 12 -15 -1 -1 -26
pair finance&prepare	2 -1 0 0 -1 3 -3 0 2 25
pair finance&property	0 -7 -1 -1 -12 3 20 -1 -1 -8
pair finance&received	-7 -1 -1 0 -3 -1 -5 -1 18 18
pair finance&recruiter	5 -3 -1 2 -2 0 -1 1 -1 15
pair finance&remind	4 -1 -1 -1 4 0 -3 -1 0 -3
pair finance&review	2 -3 -1 -1 5 -1 1 0 -1 -4
pair finance&role	2 3 -11 3 -15 4 10 -3 8 -139
pair finance&sales	0 0 0 0 0 1 -3 0 3 7
pair finance&send	-1 -1 -1 0 -1 6 -2 -1 0 -25
pair finance&shop	0 0 0 0 -1 3 -1 0 -1 20
pair finance&sign	0 -1 0 0 -1 9 -5 -1 -1 14
pair finance&slot	2 3 -5 -1 10 2 -5 -1 -5 31
pair finance&sorry	-1 0 0 2 -1 0 0 0 0 36
pair finance&stage	4 -1 -2 -1 0 -3 6 -1 -2 -17
pair finance&start	2 -1 0 0 -1 4 -2 0 -1 -16
pair finance&study	0 -2 0 0 -1 0 5 0 -2 -8
pair finance&talk	1 6 -2 1 -1 -1 -2 0 0 12
pair finance&team	4 0 -2 -1 1 4 -8 -1 2 -6
pair finance&thank	-9 1 -1 -1 1 -1 9 8 -6 35
pair finance&ticket	0 0 0 0 0 0 -2 0 3 49
pair finance&time	11 -6 -3 4 6 7 -17 -1 -1 -12
pair finance&title	-2 0 -3 -4 -2 -4 3 5 8 -60
pair finance&wait	-1 -1 -1 -1 2 7 -5 -1 -1 -12
pair finance&wish	0 0 0 0 0 0 0 0 0 7
pair forwarded&hiringside	0 0 0 0 0 0 0 0 0 4
pair forwarded&inbox	-1 -1 -1 0 -1 0 -2 6 -1 17
pair forwarded&interview	0 0 0 0 0 0 2 0 0 10
pair forwarded&not	-1 -1 -1 0 -1 -1 -4 9 -1 -2
pair forwarded&received	0 0 0 0 0 0 17 0 -15 -4
pair forwarded&review	-1 -1 0 0 -2 0 8 -3 0 -8
pair forwarded&role	-1 -1 0 0 -4 0 0 0 6 -7
pair forwarded&send	-1 -1 0 0 -2 0 21 0 -16 -6
pair forwarded&team	-3 -2 0 0 -7 0 29 -1 -16 -3
pair forwarded&time	7 -1 -3 0 0 -1 -3 0 0 -1
pair forwarded&title	-1 -1 0 -1 -6 0 24 0 -15 -4
pair future&glad	-1 -1 0 0 -2 -17 12 0 9 12
pair future&hear	-3 -4 -8 -1 3 -3 29 -2 -13 -15
pair future&hiringside	0 0 0 0 -10 0 10 0 1 -5
pair future&hitch	-1 2 -1 0 0 0 -8 -3 12 -11
pair future&interview	-5 -8 -1 -1 -13 -1 23 -1 6 24
pair future&invite	1 0 0 0 1 0 0 0 0 -12
pair future&join	-1 -1 0 0 -4 3 12 -1 -7 1
pair future&keen	-1 -2 -6 -1 14 0 -4 0 -1 -2
pair future&link	17 -2 -4 -1 0 -1 -8 0 0 0
pair future&meet	-11 -8 -3 -3 -7 -2 22 -2 14 16
pair future&move	16 -5 2 0 -3 -2 -4 -1 -3 -32
pair future&not	-6 -1 -1 9 -5 3 4 1 -3 -2
pair future&offer	0 -1 0 0 -8 -13 16 0 8 -12
pair future&office	0 0 0 0 0 0 2 0 0 3
pair future&official	3 -1 -1 0 4 4 -9 -1 2 -23
pair future&onward	-1 -2 0 0 8 -1 -2 0 -1 35
pair future&other	-2 -2 4 -1 4 -1 -2 -1 0 -11
pair future&pay	-1 0 0 0 0 3 -1 0 0 -9
pair future&prepare	-3 2 -7 0 -3 2 -3 1 12 -6
pair future&property	0 0 0 0 1 0 0 0 -1 13
pair future&recruiter	4 -8 0 0 9 0 -2 0 -1 28
pair future&remind	-1 4 4 -1 -1 -1 -3 0 -1 18
pair future&review	-6 -1 -1 8 -1 -1 -7 -1 10 -6
pair future&role	-4 -5 -2 0 10 -1 12 -2 -9 -50
pair future&sales	0 0 0 0 -7 0 -2 0 10 -1
pair future&send	14 -2 -4 -1 -1 1 -10 3 0 8
pair future&shop	0 0 0 0 0 3 -3 0 1 1
pair future&sign	0 0 0 0 0 -15 17 0 0 -3
pair future&slot	-5 -14 6 -2 5 1 16 -4 -3 -1
pair future&sorry	-4 -2 3 1 4 0 -1 0 0 -4
pair future&stage	-4 2 -1 -1 -8 -2 11 -1 5 43
pair future&start	-2 -2 4 0 -1 4 -2 0 0 -6
pair future&study	0 0 0 0 0 0 0 0 0 7
pair future&talk	-3 -2 1 -1 7 0 2 -1 -2 4
pair future&team	-5 6 -2 -1 -2 -1 1 -1 4 -4
pair future&thank	-3 -3 -1 0 -2 -2 12 -1 0 13
pair future&ticket	-9 -1 0 0 -3 -1 3 1 11 -15
pair future&time	-6 -2 1 -5 1 -2 4 15 -6 -35
pair future&title	-7 8 -3 2 -2 -18 23 -1 -3 12
pair future&wait	-1 -1 0 0 -3 0 8 0 -2 -2
pair future&wish	-1 -1 -1 -1 14 0 -5 0 -6 6
pair glad&health	-1 0 0 0 0 5 -2 0 0 -2
pair glad&hear	-4 1 -7 -3 -12 46 -20 -4 4 8
pair glad&hiringside	0 0 0 0 0 -15 16 0 0 -6
pair glad&inbox	2 -6 -1 0 -2 0 16 -2 -6 -20
pair glad&interview	16 7 -7 -14 2 37 -28 -5 -6 -45
pair glad&invite	8 -3 -2 -2 -4 11 -5 -3 -2 -4
pair glad&join	-6 -2 -2 -1 -3 7 7 -1 2 -29
pair glad&keen	-4 -13 -8 -4 6 17 12 -2 -5 -3
pair glad&mediaword	-1 0 0 -1 5 0 -2 0 0 30
pair glad&meet	4 -10 -5 -4 19 -2 3 -2 -4 -29
pair glad&mine	1 1 -1 0 -3 0 -7 0 9 -42
pair glad&move	0 -1 0 0 -4 4 6 0 -3 -6
pair glad&not	0 -1 0 -1 5 -2 -1 0 0 -11
pair glad&offer	-12 -9 -3 -3 -17 21 29 -2 -4 50
pair glad&office	-6 11 -1 7 -2 -3 -6 0 0 0
pair glad&official	-1 3 0 0 0 2 -2 0 0 -24
pair glad&onward	9 16 -6 -4 -12 19 -15 -1 -5 36
pair glad&other	-5 -1 -2 -2 -6 -5 19 -1 3 -14
pair glad&pay	0 1 -1 -1 -4 10 -4 -1 -1 6
pair glad&prepare	-2 -1 0 0 -1 6 -2 0 0 2
pair glad&property	-1 4 0 7 -6 3 -7 0 0 48
pair glad&received	0 -2 0 0 3 -1 -9 0 9 -4
pair glad&recruiter	-4 7 -2 -1 -1 2 1 0 -1 1
pair glad&review	11 -2 -1 -1 -1 2 -7 0 -1 24
pair glad&role	16 -5 -7 -10 -28 83 -40 -6 -4 -46
pair glad&sales	-8 13 0 0 -2 1 -3 0 0 17
pair glad&send	11 5 -4 -1 -3 3 -10 -1 0 -31
pair glad&service	0 0 0 0 0 0 0 0 0 4
pair glad&shop	0 -1 0 0 -1 1 2 -1 0 -9
pair glad&sign	-4 -2 -1 7 0 -45 48 -1 -1 6
pair glad&slot	8 -5 -2 -1 -2 5 -10 -1 7 -26
pair glad&stage	13 33 -4 -3 -11 -9 -9 -2 -7 17
pair glad&start	-9 -4 -1 -3 -5 22 1 0 -1 20
pair glad&study	-2 -1 0 0 -2 -9 18 0 -3 -3
pair glad&talk	-29 4 -4 -3 10 0 25 -2 -2 2
pair glad&task	17 7 -1 -2 -2 -4 -11 -2 -2 -42
pair glad&team	19 2 -4 -5 -5 12 -10 -1 -7 -5
pair glad&thank	-1 7 -1 7 -5 -17 1 0 9 11
pair glad&ticket	5 1 0 -1 -1 -1 -1 0 0 -8
pair glad&time	45 -19 -8 -16 -13 48 -23 -4 -10 -11
pair glad&title	24 8 -8 -12 -15 23 -13 -4 -2 -124
pair glad&video	6 0 -1 0 2 0 -6 0 -1 -28
pair glad&wait	-1 -2 0 0 7 0 -3 0 0 -18
pair glad&wish	-1 4 0 0 -2 1 -1 0 0 7
pair health&hear	-1 1 -1 1 4 1 -4 0 0 -14
pair health&hitch	1 -5 0 0 -2 -1 8 0 -1 26
pair health&interview	11 3 -1 0 -3 -2 -5 -1 -2 -30
pair health&invite	3 0 0 0 0 0 -1 0 0 -23
pair health&keen	2 0 0 0 0 0 -1 0 0 -4
pair health&link	0 1 0 0 0 0 0 0 0 13
pair health&lure	-3 0 -1 -1 -1 13 -7 -1 0 -15
pair health&mediaword	1 0 0 0 1 0 0 0 0 -5
pair health&meet	2 4 -1 0 -1 0 -2 -1 0 47
pair health&move	-2 -2 4 0 -2 -1 4 0 0 44
pair health&not	-2 -1 2 1 1 0 -3 0 1 -20
pair health&offer	-2 -1 -1 1 -1 5 -2 -1 0 -25
pair health&office	0 -2 0 0 -2 -1 5 0 0 0
pair health&official	-1 2 0 0 0 -1 0 0 0 -8
pair health&onward	0 -1 0 0 1 0 1 0 0 -7
pair health&other	0 0 0 0 -2 -1 5 -1 -1 -2
pair health&pay	-1 -1 0 0 -1 5 -1 0 0 2
pair health&practice	0 0 0 0 0 0 0 0 0 7
pair health&prepare	8 -3 -1 -1 -1 -1 1 0 0 -36
pair health&property	3 -3 0 0 -2 -1 4 0 -1 -12
pair health&received	0 0 0 0 -1 0 -3 2 3 14
pair health&recruiter	13 -1 0 1 0 0 -11 0 -1 -8
pair health&remind	-5 -2 10 0 0 -1 -2 0 0 -6
pair health&review	0 -1 0 0 -4 -1 17 -1 -10 2
pair health&role	8 2 -3 0 -9 -4 6 -1 1 -64
pair health&send	-1 0 0 0 -1 3 -1 0 0 3
pair health&service	1 -5 -1 0 -2 -3 20 0 -11 -26
pair health&shop	0 0 0 0 0 0 0 0 0 4
pair health&sign	-3 -1 -1 -1 -1 15 -7 -1 0 -18
pair health&slot	9 3 2 -1 -2 0 -7 -2 -2 -12
pair health&sorry	0 -1 0 0 6 0 -4 0 0 -16
pair health&stage	1 0 0 0 1 0 -1 0 0 36
pair health&study	0 0 0 0 0 0 0 0 0 3
pair health&talk	4 -4 -1 0 -1 -2 4 0 0 18
pair health&task	0 0 0 0 0 0 0 0 0 3
pair health&team	-1 0 -1 2 -3 0 13 0 -10 -30
pair health&thank	0 0 0 0 -7 -1 0 0 7 44
pair health&ticket	-1 -2 0 0 0 0 -4 6 1 0
pair health&time	7 -6 19 -1 -3 6 -14 -6 -2 79
pair health&title	12 -6 -5 -2 -11 12 -4 -4 7 -44
pair health&video	0 1 0 0 0 0 0 0 0 16
pair health&wait	4 -1 0 0 -3 -1 3 -1 -1 -14
pair hear&hiringside	-2 -1 2 -1 -9 9 7 -1 -4 26
pair hear&hitch	2 -1 -2 -1 -1 -1 6 -1 -1 17
pair hear&hold	-2 2 -3 6 -23 -2 24 0 -1 -2
pair hear&inbox	1 -1 1 -2 -12 -5 -24 29 13 -64
pair hear&interview	-37 -17 11 26 1 -5 15 7 -1 35
pair hear&invite	-24 -1 32 -1 -11 -1 -12 -1 19 -15
pair hear&join	0 -1 0 0 0 1 0 0 0 6
pair hear&keen	2 20 -7 -1 25 0 -25 -1 -13 16
pair hear&link	-1 0 1 0 -1 9 -7 1 -2 8
pair hear&lure	1 0 -1 0 0 0 0 1 0 10
pair hear&machine	-9 -9 -5 -3 2 -4 -25 57 -5 -45
pair hear&meet	4 -4 -2 0 -5 -1 -13 17 3 15
pair hear&mine	-3 4 -1 2 0 0 -1 1 -1 14
pair hear&move	-8 -5 20 0 3 -1 -12 -4 6 -14
pair hear&not	-17 -12 -23 28 -3 -12 4 -6 40 -12
pair hear&offer	-1 -1 -1 0 3 10 -8 2 -4 -14
pair hear&office	-7 -2 -2 3 -3 -2 16 -1 -1 -28
pair hear&official	9 3 -9 -3 12 -3 -2 -2 -4 7
pair hear&onward	-4 13 -4 0 2 -5 -2 -1 0 19
pair hear&other	11 -8 1 5 -13 -3 16 -4 -5 46
pair hear&paper	2 -1 -1 0 -6 0 7 -1 -1 -16
pair hear&pay	-2 2 0 3 0 0 -1 0 0 3
pair hear&practice	0 0 0 0 0 0 1 1 0 21
pair hear&prepare	-3 -4 -2 3 -8 4 -13 16 7 -2
pair hear&property	0 -1 -1 0 -9 -1 11 3 -2 -5
pair hear&received	2 0 -2 -1 -6 -2 -24 21 12 1
pair hear&recorded	-2 7 0 0 0 0 -3 -1 0 -2
pair hear&recruiter	-21 2 4 10 -11 -2 13 -7 13 -12
pair hear&remind	-6 0 -9 2 13 3 -13 13 -3 -9
pair hear&review	1 -3 -1 -2 -2 -1 0 -5 14 113
pair hear&role	10 2 -9 0 -16 -4 26 -2 -7 14
pair hear&sales	-4 -1 -1 1 -3 -1 12 -1 -2 -16
pair hear&send	-5 20 -2 0 -10 8 -18 6 1 -60
pair hear&service	7 0 -7 0 -3 0 2 0 2 -9
pair hear&shop	-14 -2 -1 -2 2 -2 36 -4 -14 -29
pair hear&sign	-4 -1 0 -1 -3 14 -9 -1 3 26
pair hear&slot	19 -4 -8 -3 -6 -6 -26 30 5 -1
pair hear&sorry	-3 -3 -2 6 -4 -2 -12 -3 23 54
pair hear&stage	10 -6 -7 10 -4 -5 21 -4 -15 -13
pair hear&start	4 -3 -1 0 -3 14 -8 -2 -2 15
pair hear&study	0 0 0 0 6 -1 3 0 -8 11
pair hear&talk	-3 -3 -5 -3 6 -4 14 0 -2 -5
pair hear&task	2 -1 4 -1 6 -1 -2 -6 -1 -16
pair hear&team	-14 -1 -3 -2 -13 21 37 -1 -24 -20
pair hear&thank	10 -3 -3 -3 2 0 -37 31 2 12
pair hear&ticket	0 -1 -5 -4 -10 7 -21 43 -9 21
pair hear&time	-14 -1 -35 11 5 21 5 6 3 -12
pair hear&title	-12 -5 9 -6 -6 -2 56 2 -36 -79
pair hear&urgent	-1 -1 8 -1 0 0 -3 -3 0 6
pair hear&video	-1 4 0 0 -1 0 -8 0 7 14
pair hear&wait	-21 -19 0 -6 -8 -4 18 -1 42 -2
pair hear&wish	-5 -1 -1 -1 -9 -2 21 -1 -1 -16
pair hiringside&hitch	-1 0 -2 1 -1 0 9 -1 -5 -16
pair hiringside&inbox	0 0 0 0 0 0 0 0 1 11
pair hiringside&interview	7 16 -13 7 -3 -2 -5 -4 -2 72
pair hiringside&invite	2 -1 -1 1 -1 0 -1 0 1 -31
pair hiringside&join	0 0 0 0 0 0 0 0 0 -9
pair hiringside&link	0 0 0 0 -4 11 -3 -1 -2 -10
pair hiringside&mediaword	-12 14 0 0 1 0 -1 0 0 14
pair hiringside&meet	0 -1 2 0 -3 0 4 0 -1 9
pair hiringside&mine	0 0 0 0 0 0 0 0 0 25
pair hiringside&move	-2 0 3 0 0 0 1 0 0 17
pair hiringside&not	-1 -1 1 0 0 0 2 0 0 -31
pair hiringside&offer	-2 -1 -1 -1 0 -5 13 -1 -3 -28
pair hiringside&office	0 0 0 0 0 0 0 0 0 12
pair hiringside&official	3 -1 0 0 0 0 -2 0 0 -47
pair hiringside&onward	-1 -1 0 0 -1 -1 5 -1 1 -31
pair hiringside&other	-2 -3 -1 -1 9 -1 -1 -1 0 -8
pair hiringside&pay	0 0 0 0 0 0 0 0 0 37
pair hiringside&prepare	5 0 0 1 -1 0 -4 0 0 -12
pair hiringside&property	0 0 0 0 0 0 1 0 0 -6
pair hiringside&received	0 0 0 0 -1 0 1 0 0 6
pair hiringside&recruiter	0 7 -1 1 -4 3 -1 -1 -4 -13
pair hiringside&remind	1 0 0 0 0 0 1 0 0 38
pair hiringside&review	1 -2 -1 -1 -6 -1 20 -1 -10 -7
pair hiringside&role	0 -4 -2 0 6 -1 2 -3 2 33
pair hiringside&sales	0 0 0 0 0 0 1 0 0 16
pair hiringside&send	-1 -1 0 0 0 1 1 0 0 34
pair hiringside&shop	0 -2 0 0 -2 0 -1 3 4 3
pair hiringside&sign	-1 -1 0 -1 0 -13 15 3 -1 -3
pair hiringside&slot	-4 -13 15 -1 12 0 -6 0 -2 16
pair hiringside&sorry	-1 0 0 2 1 0 -1 0 0 -9
pair hiringside&stage	-4 -2 -1 0 -6 -1 12 -1 2 -4
pair hiringside&study	0 0 0 0 0 0 0 0 0 40
pair hiringside&talk	2 -1 -1 0 1 0 0 0 1 14
pair hiringside&task	0 0 0 0 -3 0 4 0 0 -4
pair hiringside&team	-3 2 0 -2 15 0 -11 -2 2 26
pair hiringside&thank	-1 -6 0 0 9 0 0 0 -2 31
pair hiringside&ticket	0 0 0 0 -3 9 -1 -1 -4 14
pair hiringside&time	-2 -11 13 5 2 -1 1 -2 -6 42
pair hiringside&title	2 5 -1 1 -1 2 -5 -1 -3 101
pair hiringside&video	-13 16 0 0 0 0 -1 0 0 -2
pair hiringside&wait	-1 5 -1 0 -6 0 7 -1 -2 26
pair hitch&inbox	0 -1 -1 0 -7 -1 -3 13 -1 1
pair hitch&interview	-12 5 35 15 -4 -2 -30 -3 -3 -31
pair hitch&mediaword	0 0 0 0 0 0 0 0 0 9
pair hitch&meet	0 -3 9 -3 -4 -1 3 -1 -2 -2
pair hitch&mine	0 2 0 0 0 0 -1 0 0 13
pair hitch&move	-8 -6 34 -2 -3 -2 -11 0 -2 16
pair hitch&not	-43 44 66 -18 -14 -4 -30 3 -5 -11
pair hitch&offer	-1 -1 -1 2 -1 3 -1 0 0 -12
pair hitch&office	0 0 1 0 0 0 0 0 0 20
pair hitch&official	1 0 0 0 0 0 0 0 0 -3
pair hitch&onward	0 0 1 0 0 0 0 0 0 17
pair hitch&other	0 -1 2 0 0 0 0 0 0 9
pair hitch&pay	-1 0 -1 0 -2 9 -4 -1 0 -6
pair hitch&prepare	8 -7 1 1 -1 -1 -4 4 -1 -20
pair hitch&received	5 -9 7 -1 0 0 -1 0 0 -23
pair hitch&recruiter	0 0 0 0 0 0 0 0 0 -3
pair hitch&remind	-12 -6 46 -6 -3 -2 -7 -9 -2 -37
pair hitch&role	2 0 -3 1 3 -3 3 0 -4 0
pair hitch&shop	-3 -3 12 -2 0 -1 -2 2 -1 -39
pair hitch&sign	0 0 0 0 0 2 -1 0 0 -6
pair hitch&slot	17 -28 18 -1 1 -3 8 -10 -3 -42
pair hitch&sorry	-9 -12 35 -4 -2 -1 -5 -1 -1 -28
pair hitch&stage	1 11 -3 -1 4 -4 -4 -1 -4 9
pair hitch&talk	-10 -7 17 -7 -3 -5 22 -7 -2 -18
pair hitch&task	-1 0 1 0 0 -10 11 0 0 -3
pair hitch&team	-6 15 25 -6 -4 -2 -12 -4 -7 -31
pair hitch&thank	1 0 0 0 0 0 -1 1 -1 16
pair hitch&time	-14 -12 60 15 -3 -6 -21 -11 -9 -6
pair hitch&title	-8 -1 32 -5 -4 -11 1 -1 -2 -14
pair hitch&urgent	-2 3 -2 -1 -1 -11 3 11 -1 -44
pair hitch&wait	5 -7 2 -2 -1 0 4 -1 -1 5
pair hold&interview	-13 3 15 4 -2 -1 -4 -1 -1 -2
pair hold&keen	-1 1 -1 0 -3 2 4 0 0 3
pair hold&meet	-2 -1 6 2 -2 -1 -1 -1 0 10
pair hold&move	1 0 -2 0 10 -9 1 0 0 -5
pair hold&not	-5 -6 3 12 -47 -7 56 -3 -4 -57
pair hold&office	-1 -1 -3 14 -3 -2 -1 -1 -1 -26
pair hold&onward	-1 -1 -2 3 26 -3 -17 0 -5 -3
pair hold&other	1 -1 -4 2 -6 -1 12 -1 -1 -11
pair hold&prepare	11 -1 -2 1 -1 0 -6 -1 0 -3
pair hold&property	0 0 -1 7 -3 -1 -1 -1 0 -19
pair hold&recruiter	-4 -3 2 5 -5 -2 10 -1 -2 -12
pair hold&remind	-4 -1 10 4 -1 -1 -6 0 0 -6
pair hold&review	-1 -1 -2 4 11 -1 -9 -1 -1 -19
pair hold&role	-15 -8 -7 31 -29 -21 71 -3 -20 -14
pair hold&sales	-1 -1 -3 8 -1 -2 1 -1 0 28
pair hold&slot	-3 -4 -2 6 -4 -3 12 -1 -2 -22
pair hold&sorry	-3 -1 -2 11 -2 -10 15 -1 -7 -13
pair hold&stage	-3 -1 -1 1 -7 -2 15 0 -1 -2
pair hold&team	-7 2 -2 8 -1 -2 6 -1 -3 9
pair hold&thank	0 0 0 0 -9 -1 11 0 0 7
pair hold&time	-13 -7 -1 27 18 -19 0 -2 -2 -30
pair hold&title	-6 2 -1 0 -9 -2 25 -1 -6 -14
pair hold&wait	-4 3 -6 -3 -7 3 15 -1 -1 24
pair inbox&interview	-6 -4 3 1 -1 -11 20 -2 0 26
pair inbox&invite	1 -1 -1 -1 -1 -1 -1 -3 6 17
pair inbox&keen	-1 8 0 0 -5 6 -5 -1 -1 26
pair inbox&link	-2 0 0 0 -5 -17 16 3 5 19
pair inbox&machine	-1 6 -2 -2 -9 -1 -15 15 9 -26
pair inbox&meet	-3 -1 -1 -1 -1 -1 0 3 4 3
pair inbox&move	-1 2 4 0 -1 0 -3 -1 0 36
pair inbox&not	-27 1 -4 -6 -42 -7 -51 95 41 -33
pair inbox&official	1 -1 0 0 -2 -1 7 -5 2 -14
pair inbox&other	-1 -2 -1 0 -7 -4 15 1 0 37
pair inbox&pay	1 -1 0 0 0 -12 11 2 0 16
pair inbox&prepare	-4 -9 -2 -1 -10 -10 12 16 9 16
pair inbox&received	-5 -10 -3 -2 -10 -4 7 58 -30 -50
pair inbox&recruiter	-5 -2 -1 -1 -12 -1 -10 22 9 21
pair inbox&remind	0 -5 -1 0 -7 7 0 6 -1 -11
pair inbox&review	-1 -1 -1 0 -3 -1 -6 12 2 1
pair inbox&role	2 -1 -1 0 5 -1 -1 -2 -1 -5
pair inbox&send	1 -3 -2 0 -11 -2 4 16 -4 1
pair inbox&shop	4 -6 -1 -1 -2 0 11 5 -11 -1
pair inbox&sign	-1 0 -1 -1 -6 8 -5 2 3 5
pair inbox&slot	-3 -27 -2 -1 -5 -1 21 20 -2 49
pair inbox&sorry	-1 0 -1 1 -6 -1 -3 11 -1 -18
pair inbox&stage	-2 -1 0 -1 3 -1 0 1 0 21
pair inbox&talk	1 -1 0 0 -3 0 4 -1 1 8
pair inbox&task	6 -2 4 -1 2 -1 -4 -7 2 4
pair inbox&team	-1 -11 0 -1 -4 -1 -1 19 -2 21
pair inbox&thank	6 -2 0 -4 -16 2 -24 54 -16 -50
pair inbox&ticket	0 -3 -1 -1 -3 -1 -5 25 -11 -61
pair inbox&time	-25 -27 -3 -3 -13 0 8 51 13 1
pair inbox&title	-5 -5 -2 1 2 -22 32 4 -5 30
pair inbox&wait	-3 -3 -1 -1 -2 -1 0 13 -3 -2
pair interview&invite	76 5 -11 -9 -22 -9 -26 -7 2 -37
pair interview&join	6 15 -16 0 -1 0 -3 -1 1 -34
pair interview&keen	25 -8 -13 -6 -2 -5 14 1 -6 -47
pair interview&link	-6 15 -2 -2 -3 -1 -5 6 -2 4
pair interview&lure	1 -4 2 0 0 0 0 1 0 82
pair interview&machine	-4 -3 -2 -1 -2 -1 -8 23 -2 3
pair interview&mediaword	3 7 -5 -1 -10 -2 21 -9 -2 55
pair interview&meet	27 5 1 -17 14 -5 -19 -5 0 -55
pair interview&mine	-8 -1 4 -1 -3 -1 7 5 -3 89
pair interview&move	-91 -14 180 -6 -26 -9 -10 -10 -15 -89
pair interview&not	-31 12 -17 49 31 -9 -25 16 -27 33
pair interview&offer	-9 11 -5 -1 -12 13 -7 3 7 -30
pair interview&office	19 2 -7 -2 -8 -2 -6 -1 5 62
pair interview&official	-3 11 3 0 -4 -2 -6 2 -1 30
pair interview&onward	0 27 -4 -4 -8 21 -36 -2 7 1
pair interview&other	-16 -18 22 15 0 -3 5 -2 -3 68
pair interview&paper	11 -9 -1 -1 -5 -1 -9 -1 16 14
pair interview&pay	-20 -5 22 0 -1 1 13 -2 -10 46
pair interview&practice	-18 8 -4 -4 -3 0 14 7 1 100
pair interview&prepare	-3 -14 -2 -8 -3 -9 32 -4 12 -6
pair interview&property	24 -10 -10 4 -7 6 -3 -1 -1 -83
pair interview&received	9 -8 0 -1 -4 -1 8 -2 -2 12
pair interview&recorded	-13 29 -2 -4 2 -2 -4 -4 -4 28
pair interview&recruiter	11 12 12 3 -17 -2 -15 -2 -3 -26
pair interview&remind	14 -9 5 4 -18 -7 18 1 -6 -18
pair interview&review	0 -6 -5 -3 -3 -3 -7 -3 30 47
pair interview&role	50 7 11 5 -11 16 -29 -11 -38 -109
pair interview&sales	10 14 -4 -1 -12 -3 -9 -1 6 -17
pair interview&send	21 -16 -3 -2 5 -1 9 -7 -6 -33
pair interview&service	14 -22 9 0 -1 0 -3 -5 10 -6
pair interview&shop	1 -9 0 9 -7 -1 25 -4 -14 -57
pair interview&sign	3 -9 0 -4 0 0 -1 16 -5 8
pair interview&slot	3 10 77 -9 -22 -10 -25 -13 -11 -20
pair interview&sorry	-19 -25 47 15 -3 -3 -7 -2 -3 18
pair interview&stage	-2 26 -14 0 -5 -7 12 -8 -3 53
pair interview&start	2 6 2 -3 -9 18 -25 -1 10 16
pair interview&study	-2 11 -1 -2 0 -2 16 -10 -10 32
pair interview&talk	8 3 32 -7 -15 -7 -2 1 -13 3
pair interview&task	-2 -2 -2 -4 -10 -3 0 -10 31 19
pair interview&team	21 32 29 -3 -5 -7 -50 2 -19 -36
pair interview&thank	-41 -22 -10 -9 56 -6 81 -8 -42 -10
pair interview&ticket	3 3 -1 -3 -7 -2 -4 8 3 0
pair interview&time	58 -62 75 72 -52 -17 -32 -23 -18 -26
pair interview&title	85 39 31 15 -35 -19 -62 -11 -43 -40
pair interview&urgent	-4 -2 5 1 -4 0 -3 7 -1 6
pair interview&video	4 56 -14 -9 -6 -4 -20 -5 -3 -31
pair interview&wait	-22 46 -1 -4 -9 -3 -6 3 -5 9
pair interview&wish	0 5 -1 0 -1 0 -3 0 0 -2
pair invite&join	-4 -1 0 -1 -1 11 -3 0 -1 -3
pair invite&keen	-10 18 8 -2 -3 1 -3 -1 -8 -16
pair invite&link	7 3 -1 -1 -2 -1 -3 -2 -1 11
pair invite&mediaword	-5 5 -1 -1 -1 0 4 0 -1 4
pair invite&meet	-13 -4 13 -2 -3 7 13 -1 -9 -15
pair invite&mine	5 2 -1 0 -1 0 -4 0 -1 31
pair invite&move	-16 -3 19 0 -5 2 8 0 -4 12
pair invite&not	-1 -6 -3 0 -5 -1 11 -2 6 -30
pair invite&offer	-1 -1 0 0 -2 5 -1 0 0 20
pair invite&office	2 5 0 0 -1 0 -2 0 -3 23
pair invite&official	7 -1 -3 1 -4 0 -3 -1 4 3
pair invite&onward	-1 7 -3 3 0 -1 -3 1 -2 -10
pair invite&other	-1 -4 0 2 -2 0 5 0 0 -14
pair invite&pay	-1 1 0 0 -3 8 -2 0 -1 -1
pair invite&practice	1 0 0 0 0 0 0 0 0 -7
pair invite&prepare	-3 -4 10 0 -3 -1 -4 0 5 -37
pair invite&property	0 0 0 0 0 1 0 0 0 12
pair invite&received	-1 0 0 0 -3 0 7 -1 -2 0
pair invite&recorded	-5 16 -1 -1 -1 -1 -6 -1 -2 1
pair invite&recruiter	3 3 -1 0 -1 0 -5 0 2 3
pair invite&review	8 -6 -2 -2 -6 -3 8 -1 3 3
pair invite&role	7 22 -4 -3 -1 -2 -6 -5 -8 -31
pair invite&sales	-1 6 0 0 -2 1 -3 0 0 4
pair invite&send	45 -27 13 -3 -4 0 -12 -7 -4 -34
pair invite&shop	21 -1 -11 0 -1 -1 -7 0 0 6
pair invite&sign	-13 -5 -2 -2 -3 2 -6 31 -2 -22
pair invite&slot	5 -15 10 -2 -4 -3 10 -3 1 22
pair invite&stage	-11 5 9 -1 -4 -2 14 0 -11 -14
pair invite&start	2 0 0 0 0 0 -2 0 2 7
pair invite&study	-1 1 0 0 3 0 -1 0 -1 -3
pair invite&talk	6 -7 -1 -1 -2 0 12 -1 -7 35
pair invite&task	24 -27 -2 -3 -7 -5 39 -5 -15 -54
pair invite&team	-8 10 -3 1 -8 0 -6 -2 16 -24
pair invite&thank	2 -2 0 0 2 0 -1 0 -1 40
pair invite&ticket	0 -7 0 0 -2 0 12 -1 -2 9
pair invite&time	31 -25 6 6 -17 2 -26 -7 28 37
pair invite&title	21 7 -3 -4 -3 2 -4 -5 -12 -13
pair invite&video	7 11 -1 -1 -2 -1 -10 -1 -1 29
pair invite&wait	3 -4 0 0 -1 0 4 0 -1 -8
pair invite&wish	0 0 0 0 0 0 0 0 0 3
pair join&keen	-1 -5 -1 0 -4 6 -7 0 13 36
pair join&link	2 15 -1 0 -12 0 -2 0 -2 5
pair join&mediaword	0 0 0 0 0 1 0 0 0 23
pair join&meet	3 15 -3 0 -2 7 -16 -1 -4 4
pair join&not	-8 22 -16 6 -1 2 -4 0 0 36
pair join&offer	-2 -3 -1 -1 -6 19 -6 -1 0 -22
pair join&office	0 0 0 0 0 1 0 0 0 13
pair join&official	0 0 0 0 -4 0 6 0 -1 4
pair join&other	-2 7 -2 -1 1 -1 -2 0 -1 9
pair join&pay	-2 -1 -1 -1 -7 12 2 -1 -1 -25
pair join&prepare	-2 0 0 0 -1 5 -1 0 0 18
pair join&property	-1 -1 0 -1 10 7 -6 -1 -8 -18
pair join&recruiter	-2 1 0 0 6 3 -5 0 -2 46
pair join&remind	0 15 -15 0 0 0 0 0 0 3
pair join&review	-1 0 0 0 -1 3 -1 0 1 6
pair join&role	6 -2 -1 0 -9 4 6 -1 -2 59
pair join&sales	8 -5 -1 -1 -2 2 0 0 0 2
pair join&send	0 0 0 0 0 2 -1 0 0 -13
pair join&service	0 0 0 0 0 0 0 0 0 16
pair join&sign	-3 -1 -1 0 7 1 4 -1 -6 -9
pair join&slot	-3 12 -3 1 -1 2 2 -1 -8 10
pair join&sorry	0 0 0 1 0 0 0 0 0 16
pair join&stage	2 -2 -1 -1 5 -1 -3 2 0 13
pair join&start	5 -8 -1 -2 0 -10 17 -1 -1 -1
pair join&study	-2 0 0 0 0 -9 12 0 0 3
pair join&talk	0 0 -1 -2 7 0 -4 0 -1 24
pair join&task	-1 3 0 0 6 -1 -2 0 -5 -4
pair join&team	22 -2 -6 -6 -6 17 -17 -2 0 14
pair join&thank	-3 -3 -1 -1 13 -1 -2 -1 -2 17
pair join&time	43 10 -23 -12 19 16 -45 -5 -3 -15
pair join&title	-8 -5 -3 -1 1 26 3 -2 -10 -8
pair join&urgent	0 0 0 0 -1 2 -1 1 0 7
pair join&video	6 -3 -3 4 14 -1 -7 -1 -9 1
pair join&wait	-1 -1 0 0 -2 9 -3 0 -1 12
pair keen&link	1 0 12 -12 0 0 0 0 0 -13
pair keen&mediaword	1 2 -2 0 -1 -2 2 -1 0 -13
pair keen&meet	-21 24 0 -6 8 -8 6 -4 1 -27
pair keen&mine	-4 -12 -1 0 -1 0 17 0 0 -9
pair keen&move	-9 0 21 -12 -5 0 9 0 -3 -4
pair keen&not	-2 -10 2 -3 5 19 -12 6 -5 -25
pair keen&offer	-3 -2 -1 2 -6 17 -6 -1 -1 36
pair keen&official	-10 16 -1 0 -2 0 -3 0 0 -7
pair keen&onward	9 11 -6 -1 -3 1 -7 -1 -3 -27
pair keen&other	0 -15 -2 0 -12 21 -8 -6 22 -19
pair keen&pay	-3 17 -2 -1 -2 7 -12 -1 -2 -21
pair keen&prepare	-10 -4 10 3 0 -3 6 0 -1 -1
pair keen&property	0 11 -2 -1 0 1 -7 -1 -1 8
pair keen&received	-3 0 -1 0 2 -1 11 -1 -7 -6
pair keen&recruiter	-2 18 -2 -1 -3 3 -7 -1 -4 -21
pair keen&remind	9 -5 -2 0 -6 9 -3 -1 -1 2
pair keen&review	-1 2 0 0 2 0 -5 0 4 1
pair keen&role	25 17 -8 -6 -24 37 -27 -4 -11 -59
pair keen&sales	2 1 -1 0 0 0 -1 0 0 -9
pair keen&send	51 0 -14 16 -11 -4 -24 -3 -10 -60
pair keen&service	1 11 -2 -1 0 -2 -6 0 -1 -9
pair keen&sign	-1 0 -1 3 -6 9 -3 0 -1 -41
pair keen&slot	3 -5 17 -13 1 2 -1 -2 -2 54
pair keen&stage	-15 16 7 0 -4 -2 -1 -1 -2 9
pair keen&start	-4 -3 -1 -1 0 15 -5 -1 0 17
pair keen&study	-1 1 0 0 0 0 1 0 0 4
pair keen&talk	-1 23 -10 3 -12 6 -4 -9 3 1
pair keen&task	-9 -1 -1 0 -1 -1 14 0 0 -7
pair keen&team	3 17 -7 6 -16 7 -1 -2 -7 -13
pair keen&thank	-1 -1 0 0 13 8 -8 0 -10 0
pair keen&ticket	-1 2 0 0 0 1 0 0 0 -5
pair keen&time	67 -35 -9 -14 -10 21 1 -9 -13 8
pair keen&title	-7 43 -9 0 -18 3 2 -3 -10 -87
pair keen&urgent	3 -1 -3 -2 -3 3 -4 8 -1 -23
pair keen&video	-12 14 -1 -1 -3 -2 8 -1 -2 -21
pair keen&wait	9 -15 0 -4 -9 7 11 4 -4 32
pair link&mediaword	0 0 0 0 0 0 0 1 0 25
pair link&meet	40 13 -13 -3 0 -11 -19 -1 -6 -3
pair link&move	16 -5 13 -12 3 -3 -10 -1 0 26
pair link&not	4 -5 -1 -2 -2 1 -4 10 -1 -19
pair link&offer	-1 -1 0 0 -1 15 -8 -1 -3 -21
pair link&office	-9 -4 14 0 0 0 0 0 0 -8
pair link&onward	1 -1 -1 0 -3 -1 4 0 1 7
pair link&other	-2 10 2 -1 -9 0 -2 -1 2 -10
pair link&pay	7 -1 0 0 0 0 -5 0 0 3
pair link&prepare	-1 -3 3 -1 -4 0 -1 0 6 -1
pair link&property	0 0 0 0 -1 2 -1 0 0 -4
pair link&received	-1 1 0 0 0 0 0 0 1 12
pair link&recruiter	-4 0 -1 0 -6 0 6 0 6 -25
pair link&remind	2 0 -2 -1 0 0 1 0 0 18
pair link&review	-3 -5 -1 0 -6 0 16 0 -1 -33
pair link&role	-1 0 1 0 -2 0 -1 0 3 0
pair link&sales	0 2 0 0 -1 1 -1 0 0 11
pair link&send	34 -6 -7 -2 -4 -2 -13 2 -2 -20
pair link&service	0 0 0 0 0 0 0 0 0 10
pair link&shop	0 0 -1 0 -1 0 -1 3 0 7
pair link&sign	-2 -1 -1 -1 -3 13 -4 1 -2 -42
pair link&slot	-10 59 31 -17 -19 -5 -30 -4 -6 -15
pair link&sorry	0 0 1 -1 5 -2 -2 0 0 -11
pair link&stage	0 -3 0 0 -2 0 6 0 0 -3
pair link&study	0 0 0 0 0 0 0 0 0 10
pair link&talk	-2 9 -1 0 -1 -1 -2 -1 -1 -3
pair link&task	-4 -5 -1 -1 -5 -1 17 -2 1 -19
pair link&team	-5 18 3 0 -12 0 -2 0 -2 24
pair link&ticket	-3 -4 -1 -1 -2 10 1 5 -3 15
pair link&time	-18 2 10 -1 6 3 16 -4 -14 -23
pair link&title	-5 15 0 -1 -1 0 -4 -2 -2 14
pair link&video	36 -10 4 -4 -7 -3 -10 -3 -2 -8
pair link&wait	14 -1 -1 0 4 -3 -12 0 0 -9
pair lure&not	1 1 -1 0 0 0 0 0 0 32
pair lure&offer	-6 6 0 0 -1 8 -5 0 0 9
pair lure&office	0 0 0 0 0 0 0 0 0 14
pair lure&official	1 -2 0 0 0 1 0 1 0 11
pair lure&pay	0 0 0 0 1 0 0 0 -1 91
pair lure&prepare	2 -2 0 0 0 1 0 0 0 -27
pair lure&property	0 0 0 0 0 0 0 0 0 10
pair lure&received	0 0 0 0 0 0 0 0 0 21
pair lure&recruiter	0 1 0 0 0 0 0 0 0 21
pair lure&remind	0 1 0 0 0 0 0 0 0 44
pair lure&role	2 1 0 0 -1 0 -1 0 0 24
pair lure&sales	0 -1 0 0 -1 9 -6 0 0 18
pair lure&send	6 -1 -1 0 -1 -1 -1 -1 0 6
pair lure&shop	0 -1 0 0 -1 9 -6 0 0 32
pair lure&sign	-5 6 -1 -3 -1 21 -16 -1 -1 -33
pair lure&slot	-3 0 2 0 1 0 1 0 0 11
pair lure&stage	0 1 0 0 0 0 0 0 0 4
pair lure&thank	-7 6 0 0 1 0 0 0 0 -11
pair lure&time	-4 -1 2 -1 1 7 -4 0 0 62
pair lure&title	4 -7 0 0 -2 0 6 1 0 51
pair machine&not	-4 0 -3 -2 -5 -2 -20 26 10 -45
pair machine&official	0 0 0 0 0 0 0 1 1 -5
pair machine&prepare	0 -1 0 0 0 0 -1 4 0 -1
pair machine&property	0 0 0 0 0 0 0 2 0 -6
pair machine&received	-1 -1 -1 0 -1 0 -3 3 5 12
pair machine&recruiter	0 0 0 0 -1 0 -1 1 1 11
pair machine&role	-1 -1 0 0 1 0 -2 4 -1 -3
pair machine&send	0 0 0 0 -1 0 -2 4 -1 0
pair machine&sign	-1 -1 0 0 -3 0 -4 8 2 -19
pair machine&thank	-1 -1 -1 -1 -1 -1 -3 10 -2 -1
pair machine&time	-2 -1 -1 -1 -1 0 -3 9 -1 3
pair machine&title	-4 -1 0 0 -1 0 -3 3 8 -16
pair mediaword&meet	-2 0 -1 -1 4 -2 3 0 -1 12
pair mediaword&move	-2 0 1 -1 -1 0 -4 0 6 13
pair mediaword&not	0 -4 -1 -2 2 -2 13 -4 -2 51
pair mediaword&offer	-1 1 0 -2 -2 6 -1 0 0 3
pair mediaword&office	0 0 0 0 0 0 0 0 0 3
pair mediaword&official	5 -4 0 0 0 0 0 0 0 4
pair mediaword&onward	-1 0 0 0 1 0 -9 10 -1 -9
pair mediaword&other	-2 0 -1 1 7 0 -2 0 -2 -18
pair mediaword&paper	1 -1 0 0 -1 0 -1 0 3 -2
pair mediaword&pay	-1 -2 0 0 -1 8 -3 0 -1 -18
pair mediaword&practice	-1 0 0 0 2 0 0 0 -1 -7
pair mediaword&prepare	0 2 0 0 2 0 -1 0 -2 7
pair mediaword&property	2 0 -1 0 0 0 0 0 0 -4
pair mediaword&received	0 -1 0 0 -1 0 -1 0 4 32
pair mediaword&recorded	-2 16 -1 -1 -1 -3 -4 -4 -1 67
pair mediaword&recruiter	-9 3 0 0 -1 0 -2 0 10 4
pair mediaword&remind	0 -1 0 1 -6 0 -2 0 9 23
pair mediaword&review	0 -1 0 0 2 0 -7 0 6 7
pair mediaword&role	10 -6 -2 -3 1 4 7 -2 -11 -86
pair mediaword&sales	0 0 0 0 -3 0 -9 10 3 52
pair mediaword&send	0 0 0 1 0 0 -3 0 3 19
pair mediaword&service	0 0 0 0 0 0 0 0 0 11
pair mediaword&shop	1 0 0 0 0 0 0 0 0 8
pair mediaword&sign	1 -3 0 0 9 1 -3 0 -3 3
pair mediaword&slot	-2 4 1 0 -1 0 0 -1 -1 38
pair mediaword&sorry	0 0 -1 0 6 0 2 -1 -5 6
pair mediaword&stage	-3 1 -1 1 0 0 4 0 -1 -19
pair mediaword&study	-2 2 -1 -1 -1 -1 9 -3 -3 -16
pair mediaword&talk	1 3 -1 -1 4 -2 -2 -1 -1 -1
pair mediaword&task	1 0 -1 0 0 0 -1 0 1 -18
pair mediaword&team	9 -13 -1 1 2 -2 6 0 -1 -29
pair mediaword&thank	-3 2 0 0 -8 -1 -11 -2 22 32
pair mediaword&ticket	-1 7 0 0 0 0 -2 -1 -1 8
pair mediaword&time	18 -10 -1 -3 -12 4 -23 16 12 82
pair mediaword&title	12 -8 -2 0 -8 -1 -23 -4 36 -31
pair mediaword&video	-12 14 0 0 0 0 -1 0 0 16
pair mediaword&wait	0 0 -1 -1 -11 -1 8 -1 8 7
pair meet&mine	1 1 0 0 -1 0 0 0 0 41
pair meet&move	-17 -19 31 12 6 -4 -6 -1 -3 22
pair meet&not	-9 -13 4 44 10 -11 -14 0 -12 -71
pair meet&offer	0 -2 -1 0 -1 -5 14 0 -3 -7
pair meet&office	-14 24 0 6 -5 -8 -2 0 -1 -83
pair meet&official	-8 14 -2 -1 6 0 -5 -1 -3 66
pair meet&onward	1 -1 -1 -1 -2 -1 7 -1 -2 -8
pair meet&other	-2 7 -3 5 3 -3 -4 -1 -1 -3
pair meet&paper	1 -1 -3 8 -1 0 -1 -1 0 -39
pair meet&pay	-2 3 0 -1 -1 0 1 -1 0 24
pair meet&prepare	-5 -1 7 -1 -5 -2 -27 17 16 33
pair meet&property	2 12 -2 -2 8 -1 -15 -1 -1 28
pair meet&received	-6 -2 2 -4 -3 -4 1 6 10 -49
pair meet&recruiter	-2 -8 4 1 -9 -1 5 -1 11 30
pair meet&remind	19 -20 -2 -17 -8 -10 27 15 -4 5
pair meet&review	-2 -3 -2 1 11 -1 -15 -1 12 16
pair meet&role	19 25 -10 16 -9 -12 -22 -4 -3 -52
pair meet&sales	-8 22 -4 7 -3 -4 -8 -1 -1 -71
pair meet&send	5 -3 0 -1 -2 -1 3 -1 0 27
pair meet&service	5 -2 2 -1 0 0 -1 0 -3 -17
pair meet&shop	-2 3 -1 -1 0 0 -1 1 0 -7
pair meet&sign	-2 -1 -1 5 2 5 -7 3 -4 9
pair meet&slot	17 -7 9 -3 3 -3 2 -3 -14 -51
pair meet&sorry	-6 -3 14 2 3 -3 -6 -1 -1 -6
pair meet&stage	-1 0 7 -3 0 -3 3 -2 -1 -25
pair meet&start	-12 -4 -1 -1 0 -1 21 0 0 -2
pair meet&study	5 -3 2 1 -1 0 -4 0 0 -20
pair meet&talk	-3 8 -8 -6 7 -12 18 -4 -1 33
pair meet&task	-11 -2 -1 2 20 -2 -20 -3 18 -25
pair meet&team	-12 34 3 -5 -11 -8 -4 -7 9 -29
pair meet&thank	-19 -5 -3 -4 7 -4 42 -6 -8 7
pair meet&ticket	-29 8 2 -1 -5 -2 7 0 19 -11
pair meet&time	95 -61 9 14 -26 -28 3 5 -10 56
pair meet&title	0 22 -3 6 0 0 -19 -5 -1 38
pair meet&urgent	2 -2 6 -3 -1 0 -2 1 0 -5
pair meet&video	15 -6 -1 4 1 -2 -6 -2 -3 -15
pair meet&wait	20 -20 8 -3 2 -4 2 -2 -3 16
pair meet&wish	-1 6 -2 -1 -4 -1 -9 0 11 3
pair mine&move	-1 -3 4 0 -1 0 0 1 -1 19
pair mine&not	-1 -1 -1 1 -1 -15 19 -1 -1 5
pair mine&offer	0 -1 0 0 -1 -7 9 0 0 -32
pair mine&official	1 -1 0 0 0 0 0 0 0 -10
pair mine&onward	0 9 0 0 -1 0 0 0 -8 11
pair mine&other	1 -1 0 0 -1 6 -3 0 0 -48
pair mine&pay	-1 -1 -1 0 -2 3 3 -1 -1 16
pair mine&prepare	1 1 0 0 0 0 0 0 0 29
pair mine&received	0 0 0 0 0 -10 10 0 0 38
pair mine&recruiter	-2 0 3 0 0 0 0 0 0 22
pair mine&remind	-4 4 3 0 0 0 -2 0 0 41
pair mine&review	0 0 0 0 0 0 0 0 0 4
pair mine&role	-2 4 -1 0 0 2 -2 0 0 146
pair mine&send	4 0 0 1 0 0 -4 0 0 105
pair mine&sign	0 -2 -1 0 0 -4 9 0 0 -28
pair mine&slot	0 5 -4 0 0 0 -1 1 -1 4
pair mine&stage	0 1 0 0 -1 0 1 0 0 4
pair mine&start	-6 11 0 0 0 -10 7 0 -1 -9
pair mine&talk	0 1 -1 0 0 0 0 0 0 38
pair mine&team	-5 -13 2 0 -1 0 18 0 0 72
pair mine&thank	-1 0 -1 0 -3 0 -6 2 9 86
pair mine&ticket	0 0 0 0 0 0 -3 3 0 18
pair mine&time	-6 0 12 -1 -1 -1 -2 -1 -2 100
pair mine&title	4 -2 5 0 0 2 -6 -1 -2 33
pair mine&urgent	0 4 -4 0 0 0 0 0 0 -19
pair mine&wait	-2 3 0 0 -1 0 1 0 0 8
pair mine&wish	0 1 0 0 0 0 0 0 0 10
pair move&not	-8 -7 -22 38 19 -5 -4 -5 -7 -23
pair move&offer	-1 -1 -2 -1 -2 -12 16 -1 4 -15
pair move&office	5 -2 -5 0 -1 1 6 0 -2 38
pair move&official	-5 0 10 0 0 -1 0 -4 0 4
pair move&onward	-7 4 -4 -1 -4 -3 7 -1 9 2
pair move&other	-4 -6 18 0 -7 -3 7 -1 -3 14
pair move&paper	0 0 0 0 0 0 0 0 0 9
pair move&pay	-4 -7 2 -1 -4 4 6 -1 5 -15
pair move&practice	-1 7 -1 0 -2 0 -3 0 0 6
pair move&prepare	-17 -2 16 -2 -2 -1 5 9 -5 -26
pair move&property	-2 -5 3 0 -3 -7 14 0 0 20
pair move&received	-3 0 7 0 0 0 0 -4 0 12
pair move&recruiter	-4 -6 11 3 -4 -1 6 -1 -5 -11
pair move&remind	13 2 11 -3 -3 -2 -12 -2 -2 -67
pair move&review	-3 -3 2 -1 -3 1 7 0 1 -19
pair move&role	-11 -9 2 -3 4 -22 33 14 -7 -60
pair move&sales	-1 1 1 0 0 2 -2 0 0 24
pair move&send	20 -1 -7 0 -1 -1 -10 0 0 13
pair move&service	0 0 1 0 -4 0 1 0 4 31
pair move&shop	-6 2 6 -1 -2 -1 -1 5 -3 14
pair move&sign	-1 -2 1 0 -3 5 8 0 -7 -1
pair move&slot	-51 -11 127 -20 -7 -3 -24 -9 -3 -46
pair move&sorry	-10 -3 22 0 12 -13 0 -2 -7 13
pair move&stage	-12 3 13 -2 -1 -2 9 -1 -7 -2
pair move&start	-1 0 3 0 0 0 -1 0 0 1
pair move&study	-3 -1 4 -1 -2 0 8 0 -4 -3
pair move&talk	4 1 3 -2 -2 -1 -1 -1 -2 -32
pair move&task	-2 -3 8 -1 -4 0 11 -4 -5 3
pair move&team	-8 1 17 -2 -5 2 3 -2 -6 9
pair move&thank	-1 7 -1 0 2 -1 6 -1 -11 -4
pair move&ticket	-1 -1 1 0 5 0 -1 1 -2 0
pair move&time	-52 -46 150 16 -11 -17 -30 -10 -1 13
pair move&title	-30 -5 56 -4 -6 -2 9 -4 -15 -61
pair move&video	0 -1 2 -1 3 0 -1 0 -2 11
pair move&wait	-5 -15 18 -1 -11 -7 22 0 -2 -38
pair not&offer	-3 -12 -5 -1 45 -33 23 -3 -11 0
pair not&office	-5 -2 -6 19 -6 -8 8 -3 3 -2
pair not&official	-1 7 8 3 13 -3 -9 -9 -9 -28
pair not&onward	-5 -20 -1 -4 76 -4 0 -11 -30 -22
pair not&other	-7 4 -10 21 -29 5 16 -5 5 53
pair not&paper	-1 -2 -4 14 -3 -2 5 -2 -6 4
pair not&pay	-4 -3 0 -2 3 -15 24 -2 -1 -5
pair not&practice	13 -2 -1 0 -10 0 -6 -5 12 -25
pair not&prepare	-1 6 0 2 -4 -4 -5 3 3 -17
pair not&property	-3 1 -2 8 -3 -3 7 -1 -3 -19
pair not&received	-2 -6 5 -2 27 -12 2 0 -11 54
pair not&recorded	-1 0 1 0 2 0 -2 0 0 19
pair not&recruiter	2 -5 0 11 31 -2 -19 0 -17 -17
pair not&remind	-14 22 26 4 -12 -7 -5 -5 -9 -58
pair not&review	-5 -12 -9 5 52 -3 9 -1 -36 -6
pair not&role	-11 -22 -20 52 52 -40 25 -14 -21 83
pair not&sales	3 -2 -3 8 -3 0 -1 -1 -1 2
pair not&send	0 -23 -4 -7 -9 -11 42 3 11 -24
pair not&service	-2 0 4 1 0 -1 -1 0 -1 0
pair not&shop	0 -2 4 2 -2 2 -3 1 0 -22
pair not&sign	-5 -11 0 -6 2 -23 39 2 2 23
pair not&slot	-17 8 7 -4 72 -19 -23 -6 -18 42
pair not&sorry	-20 15 -27 -4 31 -16 -7 -1 29 85
pair not&stage	-3 -14 -7 -2 32 -5 -1 -5 5 13
pair not&start	-3 -5 -1 -1 -2 -10 22 0 -1 4
pair not&study	-1 -2 -1 -1 22 0 -12 -1 -5 10
pair not&talk	-7 3 33 -4 -4 6 -11 -15 -1 27
pair not&task	-2 -8 -1 0 30 -3 6 -11 -12 12
pair not&team	-4 10 19 -16 67 -15 -33 -7 -22 -24
pair not&thank	-4 -4 1 -2 11 -2 -5 3 1 -31
pair not&ticket	3 -7 -2 -2 -4 -2 10 5 0 -2
pair not&time	-113 22 86 117 -37 -43 -38 3 4 -67
pair not&title	-15 -8 11 13 25 -12 -15 -20 21 -37
pair not&urgent	-1 -8 11 -3 -4 3 -4 7 -1 -40
pair not&video	12 0 -12 4 -1 0 -2 -1 -1 17
pair not&wait	9 3 -18 -10 11 -6 20 2 -10 0
pair not&wish	-9 2 -1 -1 0 -3 13 -1 -1 21
pair offer&office	0 1 0 1 0 0 -1 0 0 3
pair offer&official	0 -1 0 3 -4 5 -2 0 0 -8
pair offer&onward	-5 1 -1 -1 -5 17 -9 0 3 10
pair offer&other	-2 -3 -2 2 22 -11 -4 -1 -1 -20
pair offer&pay	-10 -6 -5 -3 -6 45 -16 -2 2 -15
pair offer&practice	0 0 0 0 0 0 0 0 0 16
pair offer&prepare	3 -4 -1 6 -2 12 -10 -1 -3 -18
pair offer&property	0 -2 -1 1 -4 8 -1 0 0 43
pair offer&received	0 0 0 0 0 -9 10 0 0 -2
pair offer&recruiter	0 0 0 0 1 2 -1 0 0 24
pair offer&remind	-2 0 -1 0 0 0 6 -1 -1 1
pair offer&review	-2 2 -1 0 -3 32 -18 -5 -4 -8
pair offer&role	-42 -16 -9 -5 18 91 -20 -4 -11 -24
pair offer&sales	-1 3 0 0 -12 11 -6 0 7 31
pair offer&send	-4 -5 -2 2 -4 24 -9 -2 -1 8
pair offer&service	-4 0 -3 0 -3 0 -3 0 14 25
pair offer&shop	0 -1 0 0 -2 14 -9 -1 0 20
pair offer&sign	-8 -6 -4 6 3 -26 44 -5 -5 -36
pair offer&slot	-8 0 -10 0 25 9 -12 -1 -3 16
pair offer&sorry	-1 -1 -3 0 17 -12 -3 0 3 50
pair offer&stage	-2 5 0 0 -6 0 -1 0 6 18
pair offer&start	-10 -7 -2 -2 -6 19 10 -1 -1 -43
pair offer&study	0 0 0 0 0 1 0 0 0 9
pair offer&talk	-2 0 -1 -1 -3 2 3 3 -1 15
pair offer&task	-2 4 0 -1 -7 2 -3 0 7 31
pair offer&team	-4 4 -5 -1 2 11 -2 -2 -3 -7
pair offer&thank	-7 6 0 0 -1 -12 12 0 2 88
pair offer&ticket	-1 -1 -1 1 -1 13 -8 -1 -2 -11
pair offer&time	-23 10 -18 -9 21 53 -18 -7 -8 -62
pair offer&title	-21 4 -8 5 -9 51 -11 -4 -7 -102
pair offer&video	1 2 -1 0 0 -1 0 -1 0 -9
pair offer&wait	-2 -2 -1 -1 -9 25 -2 -6 -1 -3
pair offer&wish	0 7 0 0 -3 1 -3 0 -1 11
pair office&official	0 0 0 0 0 0 0 0 0 19
pair office&onward	-4 6 0 0 0 0 -1 0 0 12
pair office&other	-2 1 -1 3 6 -1 -2 -1 -1 -46
pair office&paper	-1 -1 -3 14 -1 -2 -5 -1 0 -32
pair office&pay	-1 -2 -1 0 -1 1 6 0 -1 -4
pair office&prepare	-9 -1 1 0 -4 0 7 0 5 0
pair office&property	-1 -3 -1 13 -2 -2 -2 -1 -1 -20
pair office&received	-1 -1 0 0 -1 -1 9 -2 -2 0
pair office&recruiter	4 -2 -1 6 -4 -1 -2 3 -3 -10
pair office&remind	2 -1 1 -1 0 0 -4 4 0 -9
pair office&review	0 -1 -2 5 2 -1 1 -1 -4 8
pair office&role	1 12 -3 6 -13 -6 10 -2 -4 17
pair office&sales	-7 12 -8 3 12 -13 19 -5 -12 -49
pair office&send	-1 -1 0 0 0 0 3 0 -1 7
pair office&shop	0 0 0 0 2 -1 0 0 0 10
pair office&sign	-5 0 -2 7 -2 2 -7 7 0 -1
pair office&slot	-5 -12 10 -1 9 8 -3 -5 -2 2
pair office&sorry	0 0 0 0 5 0 -4 0 0 30
pair office&stage	4 -2 -1 -1 14 -1 -11 -1 -1 -11
pair office&start	21 -5 -2 -2 -2 -2 -7 -1 -1 -21
pair office&study	9 -7 0 0 0 0 -1 0 0 -5
pair office&talk	11 -2 -1 -1 2 -1 -7 1 -2 3
pair office&task	0 0 0 0 0 0 1 0 0 17
pair office&team	-8 3 -5 -5 -4 -1 30 0 -10 -41
pair office&thank	-1 0 0 7 -1 -1 -5 0 0 38
pair office&ticket	1 0 0 0 0 0 0 0 0 4
pair office&time	-30 -13 13 16 -6 -7 37 -4 -6 54
pair office&title	26 13 -12 -4 -9 -7 1 -2 -7 -25
pair office&video	1 0 0 0 0 0 0 0 0 39
pair office&wait	-1 -2 -1 -1 1 -2 10 -2 -2 -23
pair office&wish	5 0 0 -1 -1 0 -2 0 0 3
pair official&onward	-2 -3 -1 0 12 -1 3 -1 -8 -6
pair official&other	0 -1 0 3 -1 0 -1 0 0 21
pair official&paper	0 0 0 0 0 0 1 0 0 -6
pair official&pay	-1 -1 0 0 -4 0 8 0 -1 17
pair official&practice	0 -1 0 0 -2 0 8 -4 -1 -13
pair official&prepare	8 5 4 -2 -1 -1 -7 -6 0 71
pair official&property	9 -5 -2 0 0 -1 0 0 0 -39
pair official&received	-3 -2 5 -1 0 -6 -7 2 13 -55
pair official&recorded	-1 5 0 -1 -2 0 -4 0 4 -6
pair official&recruiter	4 -4 -1 0 -1 0 -2 1 2 -23
pair official&remind	1 0 0 0 0 0 1 -1 0 -29
pair official&review	-1 6 -1 0 0 -3 -4 1 2 4
pair official&role	6 5 -4 2 2 6 -18 -2 3 -59
pair official&sales	-9 12 -1 0 9 0 -5 0 -6 20
pair official&send	3 -2 -2 -1 -6 1 14 -5 -3 -86
pair official&service	16 -3 -7 -1 -1 -5 8 -5 -1 -1
pair official&shop	-2 3 0 -1 -1 4 -3 0 1 -15
pair official&sign	-1 -1 -1 3 -4 5 1 0 -1 8
pair official&slot	5 -6 1 -1 -3 0 7 0 -3 -3
pair official&sorry	-1 0 0 2 1 0 -1 0 0 -16
pair official&stage	13 -2 -3 0 4 -2 -8 -1 -1 -56
pair official&start	-4 0 0 0 -1 3 3 0 0 -7
pair official&study	-1 -1 0 0 0 0 -4 0 7 -21
pair official&talk	0 4 0 0 0 1 -3 0 0 24
pair official&task	0 9 -1 0 -2 -3 -6 0 3 4
pair official&team	-1 -2 1 -1 1 -13 19 -3 0 -70
pair official&thank	-6 -1 -1 0 14 -1 -4 8 -10 27
pair official&ticket	16 -4 -1 -1 -2 0 -9 7 -5 8
pair official&time	-1 -4 -8 0 -4 15 10 -8 -1 105
pair official&title	-3 -1 7 2 4 2 -3 -3 -5 -43
pair official&urgent	-1 0 0 0 0 0 -1 3 0 -4
pair official&video	0 2 0 0 0 0 0 0 0 -9
pair onward&other	-3 -3 -4 1 9 -3 7 -1 -3 25
pair onward&pay	-1 -2 0 0 -7 1 10 0 -1 11
pair onward&practice	-1 0 0 0 0 0 0 0 1 4
pair onward&prepare	-3 -1 8 0 0 -2 0 -1 0 -18
pair onward&property	0 -2 0 0 -3 7 -1 0 0 10
pair onward&received	-1 0 0 0 3 0 -15 0 15 -5
pair onward&recruiter	-3 5 -2 1 2 -3 3 -1 -2 2
pair onward&remind	-6 -10 1 0 0 -1 20 -2 -2 -7
pair onward&review	-3 -7 -2 -5 29 -2 -13 -2 6 -46
pair onward&role	-16 -4 0 -12 37 13 16 -8 -27 -61
pair onward&sales	8 -1 -2 -1 0 -1 -10 9 -1 -45
pair onward&send	3 21 -7 -2 -8 -3 -2 -2 0 14
pair onward&shop	-1 -2 0 0 -4 -1 12 -1 -2 -11
pair onward&sign	-1 0 0 0 0 3 -1 0 0 8
pair onward&slot	-1 18 -4 -3 -13 5 1 2 -5 -8
pair onward&sorry	-3 -3 0 0 0 -1 5 -1 3 14
pair onward&stage	-13 8 6 -14 18 -19 20 -10 4 -12
pair onward&start	-8 -3 -1 -3 1 17 -2 0 -1 2
pair onward&study	-3 -2 -1 -1 -4 -1 -28 1 38 -27
pair onward&talk	-1 -20 22 -1 -7 15 -5 -2 -1 2
pair onward&task	0 -13 -3 -3 -6 -4 22 -4 10 4
pair onward&team	-11 27 0 1 4 5 -13 -6 -7 -19
pair onward&thank	-1 -1 0 -1 -4 -1 -14 -1 23 14
pair onward&ticket	-1 -1 -1 -1 -1 -1 5 -2 3 11
pair onward&time	-2 -42 25 3 -10 28 2 -11 8 -47
pair onward&title	-6 18 1 -3 4 1 2 -3 -13 -28
pair onward&video	7 1 -1 0 0 0 -4 0 -1 -20
pair onward&wait	-10 -5 -3 -2 -6 -2 30 0 -2 -6
pair onward&wish	-1 4 0 0 -3 8 -6 0 -1 -11
pair other&paper	0 0 0 0 7 0 -5 0 -1 12
pair other&pay	-1 -2 2 -1 -3 1 7 -1 -1 -16
pair other&practice	-1 -2 0 0 -8 0 -2 0 13 -15
pair other&prepare	-5 -1 3 1 7 0 -4 0 -1 -5
pair other&property	0 -1 -1 4 1 -1 -2 0 0 80
pair other&recruiter	3 -2 -2 6 6 -2 -4 -2 -4 -27
pair other&remind	-8 -6 -3 25 -22 5 12 -1 -1 -8
pair other&review	-2 -3 -1 -1 -3 -2 0 -2 15 19
pair other&role	-9 -5 -12 12 37 -8 -11 -3 0 -64
pair other&sales	-1 -1 -1 0 6 -1 0 -1 -1 28
pair other&send	-1 -2 -1 1 12 -1 -3 -1 -3 56
pair other&shop	-1 -1 -6 0 13 0 -3 0 -2 3
pair other&sign	-3 -3 0 5 4 0 0 -2 -2 26
pair other&slot	2 24 14 1 -21 -13 -11 -6 9 -37
pair other&sorry	-2 -5 3 0 16 -1 -7 -1 -2 22
pair other&stage	3 -4 4 -2 -3 -2 7 -1 -2 28
pair other&start	-3 -2 0 0 16 -2 -9 0 0 5
pair other&talk	0 -32 -3 -1 -5 13 14 -6 21 9
pair other&task	-1 -1 -1 3 4 0 -5 0 0 59
pair other&team	-17 -3 -4 -3 75 -7 -23 -4 -15 -9
pair other&thank	-1 -11 -5 0 6 7 7 -2 -1 -2
pair other&ticket	-1 -1 -1 -1 -1 -1 1 4 1 2
pair other&time	-14 -1 4 29 2 -9 10 -5 -15 50
pair other&title	-3 -12 -11 3 40 -17 7 -9 2 9
pair other&video	-1 5 0 0 3 -4 -4 0 2 -6
pair other&wait	-2 3 1 -3 -7 -2 15 -3 -2 42
pair other&wish	-1 2 -2 0 4 0 -1 0 -2 20
pair paper&prepare	0 0 0 0 0 0 0 0 1 11
pair paper&received	0 0 0 0 0 0 -1 0 2 5
pair paper&review	-1 3 -3 4 -11 -2 6 -1 5 28
pair paper&role	-21 25 -2 1 12 -2 -7 -1 -6 -42
pair paper&send	0 0 0 0 0 0 0 0 0 5
pair paper&sign	0 -1 0 0 -1 0 4 0 -1 19
pair paper&slot	-24 24 2 0 -14 -1 14 0 0 24
pair paper&sorry	0 -1 0 0 0 0 4 0 -2 17
pair paper&stage	0 3 0 0 -15 -1 13 0 1 12
pair paper&talk	0 4 0 0 -1 0 -3 0 0 -5
pair paper&task	-4 1 -1 0 -4 -4 -2 -1 15 -7
pair paper&thank	-1 0 0 0 -1 0 -1 0 3 -14
pair paper&time	-24 18 -2 14 -2 -2 -12 -2 12 -32
pair paper&title	-1 -7 -1 0 -1 -1 4 -1 7 -22
pair paper&wait	-23 24 0 0 -16 0 19 0 -4 3
pair pay&practice	0 -2 -1 0 0 4 -1 0 0 1
pair pay&prepare	-5 -2 -1 -1 -2 21 -9 0 -1 26
pair pay&property	-5 0 -5 -2 -2 -3 20 -1 -1 -60
pair pay&received	-1 0 0 0 0 0 -1 2 1 51
pair pay&recorded	0 0 0 0 0 0 0 0 0 7
pair pay&recruiter	-3 2 -2 -1 3 5 -3 -1 -1 59
pair pay&remind	6 -1 4 -1 0 -1 -7 0 0 3
pair pay&review	12 5 -1 0 0 -1 -2 0 -12 5
pair pay&role	-2 9 -3 -2 -7 20 -7 -2 -7 12
pair pay&sales	-3 0 -3 0 -2 1 9 -1 0 17
pair pay&send	0 -8 -1 -2 -2 6 10 -2 -2 -70
pair pay&service	0 3 -1 -1 0 -3 4 0 -1 -11
pair pay&shop	-2 -5 -3 -1 1 0 21 -1 -9 13
pair pay&sign	-7 -5 -3 -1 -8 28 1 -2 -2 -50
pair pay&slot	25 25 -7 -1 -37 63 -56 -8 -5 -43
pair pay&sorry	0 0 -2 -1 0 -1 -1 0 4 3
pair pay&stage	-5 3 -1 0 -2 0 7 0 -1 4
pair pay&start	-12 -3 -2 -2 -3 39 -14 -2 -1 -39
pair pay&study	-3 0 -3 0 0 0 6 0 0 43
pair pay&talk	-1 14 -2 -1 -1 10 -10 -1 -9 -21
pair pay&task	2 0 -1 -1 20 -9 -10 -1 -1 5
pair pay&team	2 6 -3 -2 -3 10 -6 -1 -3 7
pair pay&thank	0 0 0 0 2 0 0 0 0 3
pair pay&ticket	4 -2 -1 0 6 2 -9 0 0 -14
pair pay&time	-29 -33 15 -8 9 104 -52 -2 -4 -14
pair pay&title	-23 19 -3 -4 3 29 -12 -2 -6 60
pair pay&video	0 1 0 0 0 0 0 0 0 15
pair pay&wait	-1 -5 -1 0 -8 10 7 -3 1 -18
pair practice&prepare	-1 -2 5 0 2 -1 -2 0 -1 -29
pair practice&recruiter	0 0 0 0 1 0 0 0 0 30
pair practice&remind	-11 -2 -1 -3 0 0 17 0 0 11
pair practice&review	15 2 -1 0 -1 0 -12 0 -1 -18
pair practice&role	1 -1 0 0 5 -1 -2 0 -2 23
pair practice&sales	1 -1 0 0 1 0 0 0 -1 -11
pair practice&send	0 -1 0 0 -2 0 8 -4 -1 -15
pair practice&shop	0 0 0 0 0 0 0 0 0 4
pair practice&sign	-5 0 -1 0 0 0 0 7 0 -2
pair practice&slot	-1 5 -2 -1 -13 4 -6 0 14 6
pair practice&sorry	0 0 0 0 0 0 0 0 0 4
pair practice&stage	1 0 0 0 0 0 -1 0 0 6
pair practice&start	0 0 0 0 0 0 0 0 0 4
pair practice&team	14 -1 -1 0 2 0 -11 0 -2 -13
pair practice&thank	0 0 0 0 0 0 0 0 0 20
pair practice&ticket	0 0 0 0 0 0 0 0 0 11
pair practice&time	0 -4 2 -4 2 -2 3 6 -3 66
pair practice&title	0 6 -1 -1 -13 0 -5 0 14 22
pair practice&video	1 0 0 0 0 0 0 0 0 -10
pair prepare&property	1 -1 0 1 -1 0 -1 3 -2 47
pair prepare&received	-5 -10 -4 -2 -9 -3 -11 0 43 2
pair prepare&recorded	-1 3 0 0 0 0 0 0 0 3
pair prepare&recruiter	-3 -1 -1 -6 -5 3 5 4 4 -40
pair prepare&remind	-10 -3 -2 -1 -1 4 -2 16 -1 -6
pair prepare&review	2 -2 -2 -1 -9 -1 13 -4 3 -21
pair prepare&role	-1 -3 4 -9 -3 7 -8 -3 16 49
pair prepare&sales	-2 -1 0 0 -1 0 4 -3 4 7
pair prepare&send	2 -4 -2 2 -3 -14 26 2 -8 18
pair prepare&service	-8 -1 -1 -2 -1 0 14 -1 -1 -57
pair prepare&shop	0 -1 0 -1 -2 5 0 3 -3 1
pair prepare&sign	-2 -1 2 4 -2 4 5 -1 -8 59
pair prepare&slot	-6 -7 20 1 2 -9 2 -6 4 -42
pair prepare&sorry	-1 -2 -3 9 5 -10 4 1 -2 -21
pair prepare&stage	-2 -3 7 0 2 -1 -2 2 -3 0
pair prepare&start	-10 -7 0 -1 1 -30 48 -1 0 -24
pair prepare&study	-2 1 -1 0 -1 -1 7 0 -2 -55
pair prepare&talk	-1 -6 -2 -1 -3 0 17 -1 -1 -2
pair prepare&task	-8 -3 -1 -1 3 -1 2 -1 10 26
pair prepare&team	-6 -9 1 1 -9 1 7 -3 17 -5
pair prepare&thank	6 -2 -3 0 4 -2 -6 -1 4 21
pair prepare&ticket	-11 -2 -1 -1 -4 2 3 3 12 -3
pair prepare&time	-19 -19 26 -10 -18 -9 35 11 4 -30
pair prepare&title	-4 -9 10 2 2 -12 4 -7 15 -24
pair prepare&video	6 -2 0 -1 0 0 -1 0 0 9
pair prepare&wait	-9 -14 23 -2 -5 -2 5 4 0 -39
pair prepare&wish	0 0 0 0 0 0 0 0 0 20
pair property&received	0 0 0 0 1 0 0 0 1 32
pair property&recruiter	-1 -1 -1 0 1 2 -2 3 -2 -42
pair property&remind	1 0 0 1 0 0 0 0 0 23
pair property&review	-1 0 0 0 10 0 -7 0 -1 -5
pair property&role	11 -22 -3 6 -20 -5 37 -2 -3 -65
pair property&sales	-3 0 -3 0 0 0 7 0 0 17
pair property&send	-3 -1 -3 0 0 -1 10 0 0 -20
pair property&service	3 10 -3 0 -1 -6 -1 -1 -2 25
pair property&shop	-3 0 -3 0 0 -1 7 0 0 5
pair property&sign	-1 -1 -1 8 -3 8 -9 0 -1 -3
pair property&slot	14 -2 -5 0 -2 -1 -1 -1 -1 2
pair property&sorry	-1 -1 0 3 -1 0 -1 0 0 38
pair property&stage	-2 -3 -1 0 -1 -2 8 3 -2 -1
pair property&start	-1 -2 0 0 -4 10 -1 0 0 -1
pair property&talk	0 8 -1 0 -4 8 -11 0 0 26
pair property&team	6 6 -2 0 11 -3 -13 -1 -3 -10
pair property&thank	6 2 -5 39 -4 -7 -14 -2 -15 15
pair property&ticket	0 0 0 0 1 1 -1 0 0 -15
pair property&time	23 3 -8 10 -4 11 -26 -4 -6 33
pair property&title	16 -8 -4 -2 -2 -2 6 -2 -2 -53
pair property&wait	0 -1 0 0 -1 12 -7 -1 -1 -18
pair property&wish	-1 -1 0 0 0 0 4 0 0 1
pair received&recorded	-6 -1 -4 -1 -6 -1 7 -1 12 -2
pair received&recruiter	-1 -3 -1 -1 -3 -1 -4 3 11 -3
pair received&remind	0 -2 4 -1 1 0 -4 -1 2 0
pair received&review	-3 -3 -1 -1 -4 -2 -14 -1 28 -34
pair received&role	-19 2 -4 -4 11 -11 -10 -8 43 -20
pair received&sales	-4 -1 0 0 8 -1 7 -4 -5 -29
pair received&send	-6 -2 -1 -1 -3 0 11 7 -5 -30
pair received&shop	-9 -6 1 -2 0 -1 21 2 -6 -18
pair received&sign	4 -3 -2 -1 19 -5 -3 -4 -5 -30
pair received&slot	15 -29 3 -1 -2 -2 13 6 -3 -22
pair received&sorry	-1 -1 4 -1 2 0 -1 0 -1 -2
pair received&stage	2 -3 -1 -1 -3 -1 -5 -2 13 6
pair received&start	6 -6 0 0 0 -10 10 0 0 6
pair received&study	-2 -2 -1 0 -2 -1 -17 -1 25 -30
pair received&talk	2 0 -1 0 0 0 -1 0 0 -4
pair received&task	-1 -1 -1 0 -2 -1 10 -2 -2 -13
pair received&team	8 5 -1 -1 -9 4 9 12 -26 47
pair received&thank	-8 -20 -5 -2 -9 -4 46 -16 19 23
pair received&ticket	1 -13 -1 -3 -8 -3 -12 48 -8 -75
pair received&time	-2 -9 -1 -5 -13 -6 3 0 33 -27
pair received&title	-3 5 -4 -4 -10 -4 -11 -2 34 -63
pair received&video	-1 5 0 0 -1 0 -3 0 0 -1
pair received&wait	4 -8 -1 0 -2 2 -6 15 -4 -10
pair received&wish	-1 -1 0 0 2 0 -1 0 2 16
pair recorded&recruiter	-1 -12 0 0 6 0 9 -1 0 11
pair recorded&review	0 -1 0 0 -2 0 -1 0 5 -6
pair recorded&role	-3 12 -1 -1 -2 -1 -5 -1 1 -16
pair recorded&send	0 4 0 0 -1 0 -2 0 -1 5
pair recorded&shop	0 -7 0 0 -3 0 15 -2 -4 -2
pair recorded&sign	0 0 0 0 0 0 0 0 0 6
pair recorded&slot	-2 13 0 0 0 0 -8 0 -1 22
pair recorded&sorry	0 0 0 0 0 0 0 0 0 6
pair recorded&stage	-1 19 0 0 -1 0 -14 0 -2 -20
pair recorded&study	0 -1 0 0 -1 0 -1 0 2 -7
pair recorded&talk	0 4 1 0 0 0 -4 0 0 -6
pair recorded&team	-2 2 0 -1 -3 0 9 -1 -4 4
pair recorded&ticket	-1 12 -1 0 -1 -1 -6 -1 -1 -14
pair recorded&time	-13 30 -3 -2 -4 -2 -6 -6 6 16
pair recorded&title	-6 7 0 -2 1 -1 -3 -1 4 18
pair recorded&video	-9 27 -1 -2 -1 -1 -10 -1 -2 -6
pair recruiter&remind	-4 7 2 1 5 0 -14 5 -2 -10
pair recruiter&review	-4 -7 -2 0 -24 0 48 -2 -7 -23
pair recruiter&role	4 4 -7 -4 6 0 2 0 -6 48
pair recruiter&sales	-2 3 -1 2 4 -1 -4 0 -2 -11
pair recruiter&send	-4 15 -2 -2 -5 -1 0 -1 1 -3
pair recruiter&service	-2 0 0 3 0 0 -1 0 0 -12
pair recruiter&shop	-1 -3 1 4 -4 -6 9 0 0 -15
pair recruiter&sign	-1 -1 -1 -1 0 7 -2 -1 -1 0
pair recruiter&slot	-3 4 -2 0 1 -2 11 0 -8 -25
pair recruiter&sorry	-2 0 0 3 0 0 0 0 0 6
pair recruiter&stage	-1 -3 -2 7 -14 -4 22 5 -10 -79
pair recruiter&study	-1 2 0 0 0 0 -1 0 0 9
pair recruiter&talk	3 28 -2 -3 -3 -2 -17 -1 -3 18
pair recruiter&task	2 -2 -1 3 -3 0 -3 0 3 4
pair recruiter&team	-36 8 16 -14 -7 -4 25 19 -7 -18
pair recruiter&thank	-1 -2 -1 -2 2 -1 -12 24 -7 22
pair recruiter&ticket	-11 -1 -4 -1 -2 0 22 -6 2 -13
pair recruiter&time	-6 7 1 7 1 5 4 1 -19 -16
pair recruiter&title	-2 12 1 -5 -21 0 70 -4 -51 36
pair recruiter&urgent	-1 -1 -1 1 -1 -1 -3 6 0 8
pair recruiter&video	-2 13 0 0 -2 0 -7 0 -1 -6
pair recruiter&wait	-1 -3 -1 -1 -9 -1 0 -3 19 -7
pair remind&review	-4 -1 -3 -2 10 -1 3 -1 -2 -3
pair remind&role	-8 4 -8 23 9 -6 -11 -2 -2 -19
pair remind&sales	4 -1 0 -1 0 0 -1 0 -1 12
pair remind&send	4 15 0 -1 0 -1 -15 -1 -1 15
pair remind&service	2 -2 6 0 -2 0 -2 0 -1 1
pair remind&shop	0 0 2 0 0 0 0 0 0 6
pair remind&sign	-1 -2 2 -1 -6 20 -10 -1 -1 -26
pair remind&slot	-11 -9 3 -7 -9 -9 56 -10 -4 -42
pair remind&sorry	-13 -16 39 8 -4 -3 -6 -2 -2 -61
pair remind&stage	2 -7 -6 -2 17 3 1 -4 -5 -22
pair remind&start	-10 -6 2 -1 0 -6 22 -1 0 -3
pair remind&study	-2 -1 0 13 -1 -2 -6 -1 0 2
pair remind&talk	-11 -3 38 -10 -6 -9 11 -10 -2 -10
pair remind&task	-15 5 -1 1 -2 -1 16 -2 -1 -13
pair remind&team	-12 10 13 -5 3 -3 -1 -2 -4 33
pair remind&thank	-11 -10 1 -4 -15 5 35 -1 0 5
pair remind&ticket	-1 0 0 0 6 0 -1 0 -2 17
pair remind&time	1 -32 50 -5 -8 -36 58 2 -30 15
pair remind&title	-8 6 6 -3 -2 -2 6 -2 -1 23
pair remind&video	-3 3 3 -1 0 0 -1 0 -1 -6
pair remind&wait	4 9 -26 -5 7 13 5 -4 -2 -51
pair review&role	2 -1 -4 -1 35 -5 -11 -3 -12 15
pair review&sales	0 6 -4 4 -6 -2 4 -1 -2 6
pair review&send	-2 -2 -1 -1 -3 2 9 0 -4 22
pair review&service	0 0 0 0 -2 0 12 0 -9 28
pair review&shop	0 0 0 0 3 0 -1 0 -2 1
pair review&sign	-1 7 -1 0 -1 4 -7 -1 -1 10
pair review&slot	-2 13 -2 -1 0 -2 -2 8 -13 4
pair review&sorry	-1 -1 -1 0 7 0 -1 0 -2 46
pair review&stage	-5 -10 -2 -2 -14 -3 35 -2 2 -7
pair review&study	-4 -1 3 -1 3 -1 2 0 -2 17
pair review&talk	-2 10 -2 -1 -1 -1 0 0 -3 19
pair review&task	-7 3 4 -4 1 -10 14 -5 3 1
pair review&team	7 -9 -4 -4 -4 -1 29 -4 -11 -22
pair review&thank	-2 -2 -1 -1 15 -1 -3 -1 -5 -43
pair review&ticket	-4 2 -1 -1 5 -2 -12 0 12 -10
pair review&time	-5 -17 -9 -3 12 -5 -25 -8 59 -48
pair review&title	-4 -5 -6 -6 12 -3 43 -6 -26 -66
pair review&wait	-10 -5 -2 -2 -10 18 12 -8 6 -1
pair review&wish	-1 2 0 0 -5 0 0 0 5 -3
pair role&sales	-10 30 -4 -6 10 -4 -3 -4 -10 -28
pair role&send	8 2 -3 -4 -18 16 -8 -1 8 36
pair role&service	0 -5 -1 -2 5 -5 -6 -1 14 13
pair role&shop	-3 3 -10 -2 -8 2 9 -4 12 18
pair role&sign	-8 -12 -4 19 13 10 -19 -6 7 41
pair role&slot	-3 23 -3 -4 10 5 -6 1 -21 -75
pair role&sorry	-21 -8 12 21 15 -16 12 -4 -12 -55
pair role&stage	10 2 -8 -7 35 -10 -7 -6 -9 -24
pair role&start	-4 -15 -2 -6 2 40 -4 -2 -10 -2
pair role&study	-4 7 -1 -2 5 -2 -4 -1 1 -15
pair role&talk	34 61 -14 -10 -18 -8 -29 -5 -10 -88
pair role&task	6 -8 -2 -1 -16 -5 37 -5 -7 10
pair role&team	-1 23 -11 -6 0 8 -3 0 -10 39
pair role&thank	7 22 -10 -5 15 -12 -50 -7 40 -95
pair role&ticket	-8 -1 -5 -2 20 -3 -6 -3 7 -51
pair role&time	45 -26 -5 30 21 44 -65 -9 -36 -68
pair role&title	10 82 -25 0 -27 -4 30 -27 -38 -61
pair role&urgent	-1 4 -4 0 -1 2 -2 2 0 2
pair role&video	-2 17 -1 -2 -3 -3 -5 -1 -2 -4
pair role&wait	-28 17 1 -2 -27 -9 57 -2 -6 89
pair role&wish	-3 -4 -4 18 -43 -2 39 -5 3 -26
pair sales&send	-5 -2 0 0 -1 0 9 -1 -1 31
pair sales&service	-6 -1 8 0 0 0 -1 0 0 -19
pair sales&shop	-13 -6 12 1 -3 7 4 -2 -2 -28
pair sales&sign	-1 -1 0 0 -3 5 1 -1 0 11
pair sales&slot	11 5 -4 -1 -2 -3 -5 -1 -1 -16
pair sales&sorry	-1 -1 1 0 5 0 -4 0 0 18
pair sales&stage	-2 3 0 1 -8 0 -1 0 7 16
pair sales&start	21 -5 -2 -2 -2 -3 -6 -1 -1 -10
pair sales&study	-3 0 -3 0 0 -1 7 0 0 2
pair sales&talk	4 6 -1 2 2 -3 -7 -1 -1 -40
pair sales&task	4 -1 0 0 -7 0 -1 -1 6 14
pair sales&team	5 1 -3 -3 4 -1 2 -2 -3 -10
pair sales&thank	12 -10 -1 -3 15 -1 -3 0 -10 40
pair sales&ticket	-5 3 0 -1 -1 0 1 -1 5 14
pair sales&time	11 -11 1 6 -5 -4 15 -4 -10 6
pair sales&title	0 38 -5 -4 -15 -6 6 -3 -11 -25
pair sales&video	10 -4 -1 -1 0 0 -1 0 -1 46
pair sales&wait	0 -1 -1 0 -1 -1 6 -1 -1 -20
pair sales&wish	5 2 0 -1 -17 -1 12 0 0 -8
pair send&shop	-14 0 -20 7 -7 -3 19 16 3 5
pair send&sign	-18 -11 -7 -3 -7 101 -54 0 -1 -18
pair send&slot	-9 57 5 -6 -7 -4 -24 -2 -9 -19
pair send&sorry	-2 -2 -1 15 -14 -2 1 -1 5 2
pair send&stage	9 20 -3 0 -4 -5 -13 -2 -2 -12
pair send&start	-2 -1 0 0 -1 -8 14 -1 -1 -16
pair send&study	-3 -3 -3 -1 0 0 11 -1 0 0
pair send&talk	6 3 -2 7 -2 -1 -8 -1 -2 3
pair send&task	-9 -7 -5 -2 -7 -9 46 -4 -4 -33
pair send&team	0 -6 -6 4 -8 -1 42 0 -25 -1
pair send&thank	-2 7 -2 -1 -18 0 -23 -3 43 7
pair send&ticket	-4 -7 11 -4 -4 2 4 4 -3 -20
pair send&time	-12 -9 -18 -10 -6 6 36 30 -14 -47
pair send&title	20 -13 -6 0 -18 1 31 -4 -11 41
pair send&video	3 13 -2 -1 -2 -1 -8 -2 -1 -25
pair send&wait	3 -9 5 -3 -3 -1 12 -2 -2 -42
pair send&wish	-3 -2 -1 -1 -2 -2 10 -1 1 -19
pair service&shop	0 0 0 0 0 0 0 0 0 21
pair service&slot	10 1 4 -1 -1 -3 -7 -1 -1 51
pair service&sorry	-2 -6 7 1 0 0 0 0 0 -27
pair service&stage	3 0 -1 -1 0 0 -1 0 0 5
pair service&talk	7 -1 -1 0 0 0 -1 -1 -3 -41
pair service&task	0 -1 0 0 2 0 -1 0 0 -33
pair service&team	0 11 -1 -1 -2 -2 7 0 -11 15
pair service&thank	0 -4 0 -1 -2 -3 -2 0 13 9
pair service&time	12 6 8 -3 -4 -7 -3 -3 -6 28
pair service&title	16 -5 -2 -3 1 -13 -12 -6 23 -1
pair service&wait	1 0 0 0 0 0 0 0 0 7
pair shop&sign	6 -17 13 -1 2 7 -13 0 4 -5
pair shop&slot	3 2 0 -1 -4 0 1 -1 0 -17
pair shop&sorry	0 0 0 0 0 0 0 0 0 11
pair shop&stage	0 -3 -1 0 -1 0 5 -1 2 -5
pair shop&study	-3 0 -3 1 0 -1 7 0 0 -3
pair shop&talk	-1 0 0 3 -1 0 0 0 0 -6
pair shop&task	1 -4 -1 -1 -13 -2 25 -2 -2 -8
pair shop&team	2 -1 0 -1 0 0 5 0 -5 -9
pair shop&thank	-2 6 -3 -1 0 0 -2 2 0 -10
pair shop&ticket	-13 0 0 -1 -3 1 21 -2 -5 -10
pair shop&time	-17 2 6 -1 -1 -3 -4 21 -2 -8
pair shop&title	-5 -9 -3 3 6 0 9 -1 1 -38
pair shop&video	0 0 0 0 0 0 0 0 0 12
pair shop&wait	1 -3 3 -3 -2 -2 7 -1 -1 -9
pair sign&slot	-1 -7 -1 4 -4 15 -8 -1 3 11
pair sign&sorry	-1 -2 4 1 2 -1 1 0 -3 26
pair sign&stage	5 -2 -1 -1 -5 1 -5 -1 8 42
pair sign&start	-2 -1 -1 -1 -2 0 8 -1 -1 -6
pair sign&study	-2 0 0 0 2 -9 11 0 -1 -7
pair sign&talk	1 -1 -1 -1 1 3 -3 3 -2 -16
pair sign&task	5 -2 -1 -1 6 -1 -1 -1 -5 -9
pair sign&team	4 -3 -1 -1 18 5 -14 -3 -5 13
pair sign&thank	-2 3 -2 6 -4 -12 -5 -3 18 -21
pair sign&ticket	-2 -7 -1 0 -2 20 -4 -1 -3 27
pair sign&time	-8 -18 -5 -4 -7 86 -47 2 3 15
pair sign&title	4 -9 -3 4 -9 -18 9 3 19 -71
pair sign&urgent	0 -3 -1 0 -1 12 -7 0 0 -2
pair sign&wait	-3 -2 -2 -1 -8 11 -3 -2 9 -32
pair slot&sorry	-1 -3 6 7 2 -3 -5 -1 -1 5
pair slot&stage	-8 39 8 -2 -6 -4 -27 -3 4 -5
pair slot&start	4 -10 1 -3 -6 22 -9 -2 5 -8
pair slot&study	12 -6 -3 -1 2 -1 -2 1 -1 12
pair slot&talk	16 19 -7 -3 -7 5 -8 -8 -7 26
pair slot&task	-12 -1 -1 -1 -1 -3 28 -2 -7 11
pair slot&team	6 -12 2 -5 20 5 -3 -5 -8 10
pair slot&thank	8 -34 -11 -3 19 -6 47 -10 -11 -26
pair slot&ticket	4 -5 -1 -1 0 8 -10 24 -18 38
pair slot&time	31 -28 43 -39 -27 -36 94 -11 -26 4
pair slot&title	7 31 2 -9 -19 -3 -27 3 16 -23
pair slot&urgent	-1 4 -3 1 0 0 -1 0 0 -3
pair slot&video	-11 13 3 2 -3 -2 1 -2 -1 34
pair slot&wait	-10 9 1 -8 16 0 -11 0 3 26
pair slot&wish	1 3 -1 1 -5 8 -6 0 0 -8
pair sorry&stage	-3 -4 4 0 12 -1 -7 -1 -2 20
pair sorry&study	-1 0 1 1 0 0 0 0 0 11
pair sorry&talk	-3 -10 12 17 -6 -2 -7 -1 -1 1
pair sorry&task	-2 0 -1 5 0 0 -1 0 0 3
pair sorry&team	-5 -4 1 15 16 -3 -16 -2 -2 -32
pair sorry&thank	-5 1 7 4 -3 -1 3 -2 -5 -21
pair sorry&time	-39 2 47 38 -1 -18 -16 -6 -6 22
pair sorry&title	-9 -5 10 11 -12 -3 13 -1 -2 -49
pair sorry&wait	-3 -4 2 -6 -1 -6 33 -6 -8 0
pair stage&start	-5 0 -1 -1 5 2 1 -1 -1 12
pair stage&study	-1 -2 -1 -1 -1 -1 -32 -1 37 8
pair stage&talk	10 -4 19 -1 -4 18 -23 -10 -5 -50
pair stage&task	0 -13 -3 -2 -8 -7 33 -5 4 -7
pair stage&team	8 9 -4 -3 -3 -5 10 -8 -4 -23
pair stage&thank	-1 -3 -1 -1 10 -1 -24 -1 22 2
pair stage&ticket	2 -3 -1 -1 -19 -1 30 -2 -5 -17
pair stage&time	31 -32 15 -8 -10 0 11 -8 0 48
pair stage&title	12 42 -5 -4 -1 -10 -13 -7 -14 -25
pair stage&video	-7 16 -1 -1 -1 -1 -1 -1 -3 10
pair stage&wait	-3 0 -2 -1 -7 6 0 -3 11 3
pair stage&wish	-1 5 0 0 -2 0 -3 0 2 -37
pair start&study	0 4 0 0 0 0 -3 0 -1 5
pair start&talk	-1 -10 2 -2 -5 2 17 0 -2 12
pair start&task	1 -3 0 0 -1 1 3 0 1 4
pair start&team	20 -2 -1 -1 -2 17 -29 -1 -1 -7
pair start&ticket	0 0 0 0 8 2 -2 0 -7 1
pair start&time	-11 -46 -9 -19 1 52 51 -13 -6 -8
pair start&title	18 -7 -3 -3 15 -6 -6 -2 -5 -18
pair start&wait	5 -6 1 0 -2 -10 12 0 1 -7
pair study&talk	-8 0 -1 -3 -1 -6 7 -1 12 -16
pair study&task	7 -1 0 0 9 0 -8 0 -7 13
pair study&team	10 -7 -2 -1 5 -1 -2 0 -2 52
pair study&thank	-5 1 -2 -2 16 -1 -17 -7 16 6
pair study&ticket	0 -2 0 0 -1 0 4 0 1 3
pair study&time	13 -16 -3 12 4 -3 8 -8 -7 39
pair study&title	-3 0 -1 -1 6 -10 14 -1 -5 11
pair study&video	1 0 0 0 0 0 0 0 0 -6
pair study&wait	-1 -2 -1 0 7 -1 1 0 -2 -21
pair talk&task	3 -6 -1 -1 4 -1 11 -1 -7 -17
pair talk&team	19 17 -9 4 -13 3 -6 -11 -4 -45
pair talk&thank	-21 4 -6 -4 -3 -6 48 -5 -8 -18
pair talk&ticket	4 -2 -1 0 0 -1 0 0 0 -8
pair talk&time	58 -53 32 -22 -22 -9 52 -19 -17 -34
pair talk&title	20 32 -11 -8 -10 -7 -5 -2 -10 -28
pair talk&video	-8 50 -3 -2 -6 -4 -21 -7 -2 -56
pair talk&wait	-1 1 -3 -1 -1 -3 14 -2 -4 26
pair talk&wish	5 2 0 -1 -6 7 -6 0 -1 13
pair task&team	-4 6 -1 -1 5 -1 0 -1 -1 28
pair task&thank	-3 -6 -2 -1 19 -2 18 -3 -20 -9
pair task&ticket	-5 -10 -2 -3 -3 -4 13 -3 17 -16
pair task&time	21 -19 -10 0 20 -20 15 -15 6 -73
pair task&title	3 -27 -4 -3 2 -15 54 -3 -7 -14
pair task&video	-8 -4 -1 -1 -1 -1 16 -1 1 -8
pair task&wait	-6 -2 -1 -1 5 -1 11 -3 -2 -23
pair team&thank	9 -15 -2 -3 -9 -2 10 16 -4 55
pair team&ticket	-16 -2 11 -1 3 -2 15 13 -22 18
pair team&time	76 -39 5 10 -5 -13 -12 -25 4 -14
pair team&title	24 30 25 -14 3 -16 50 -19 -83 0
pair team&urgent	-2 -1 1 1 -1 0 -3 4 -1 -4
pair team&video	5 3 -1 0 3 -1 -4 -4 0 16
pair team&wait	-29 1 -5 -4 42 -1 4 -4 -4 -9
pair team&wish	4 1 -1 -1 0 8 -9 0 -1 9
pair thank&ticket	-2 2 -1 -1 -3 -1 -18 30 -7 -1
pair thank&time	-34 -25 -2 -17 35 -4 71 -16 -8 5
pair thank&title	3 6 -8 -10 46 -12 -26 -1 2 -158
pair thank&video	0 3 0 0 13 0 -4 -1 -10 -15
pair thank&wait	-3 2 -3 -3 32 -3 1 -4 -19 -29
pair thank&wish	-4 -1 -3 2 -4 -1 15 -1 -2 6
pair ticket&time	5 7 8 -3 1 -3 4 -17 -3 -27
pair ticket&title	-15 5 -3 -2 7 0 16 10 -18 20
pair ticket&wait	-10 -2 -1 -1 7 1 12 4 -12 -6
pair time&title	13 -32 1 -2 2 32 -14 -11 10 23
pair time&urgent	-3 -8 11 7 -5 -1 -3 3 -1 -44
pair time&video	40 -8 -12 -5 -1 -4 1 -7 -4 67
pair time&wait	-9 7 -17 -13 4 21 7 -14 14 6
pair time&wish	8 2 -2 -3 -9 30 -29 -1 4 -10
pair title&urgent	-1 -1 1 0 -1 -8 9 2 0 32
pair title&video	-4 37 -2 -3 -5 -3 -14 -1 -5 -42
pair title&wait	-3 2 2 -2 -7 2 14 -2 -6 17
pair title&wish	4 3 -1 -2 -39 -1 23 -1 13 8
pair urgent&wait	3 -1 -2 -2 -3 3 -4 7 -1 -19
pair wait&wish	0 2 -1 0 3 0 -2 0 0 18
past interview	-22 36 -42 -5 24 15 5 -5 -6 -16
pay.lure	-11 -13 2 -4 -8 21 15 -10 9 120
pay.lure@footer	0 0 0 0 -1 0 -1 0 3 -1
pay.lure@subject	0 0 0 0 0 0 0 0 0 17
person, and hiring little	-7 -29 -18 6 -3 19 57 -41 16 -19
promise	-46 -130 -95 -74 -131 39 291 41 104 -110
proposal.availability	-71 245 25 -60 -107 -10 -2 5 -25 -24
proposal.availability@subject	-37 32 -21 -5 -9 -5 25 40 -19 -57
proposal.link	-5 230 30 -37 -58 -42 -57 -17 -45 -33
proposal.link@subject	-22 64 1 -4 -10 -4 -14 -1 -8 -86
proposal.offer	-16 170 19 0 -23 -43 -40 -35 -30 -28
proposal.offer@subject	-13 20 -2 0 -1 0 -1 0 -1 13
proposal.recorded	-51 218 -9 -10 -19 -9 -72 -27 -21 -118
proposal.recorded@subject	-24 119 -6 -6 1 -4 -57 -14 -9 -69
question	-64 157 114 -117 -54 54 97 -97 -92 74
rejection.clear	-114 -58 -65 160 384 -62 -93 -24 -128 -65
rejection.clear@subject	-2 -2 -3 3 13 -1 -5 -1 -3 28
rejection.farewell	-39 -15 -13 13 126 -12 -15 -8 -36 -24
rejection.soft	-95 -18 26 38 156 -74 11 -48 5 18
rejection.soft@subject	-12 16 -8 -7 -74 13 46 -4 29 -21
relay	49 51 11 21 -17 1 -58 -68 10 -149
reply.advanced	12 46 -19 -20 -51 -12 171 -20 -108 -74
reply.advanced@subject	2 -6 -1 -1 -10 -3 57 -1 -37 -20
reply.hint	6 -54 -26 -16 -49 -8 146 -11 12 -36
reply.hint@subject	-8 -26 -3 -2 -7 18 34 -3 -3 -45
reply.hold	-37 -13 6 45 -104 -18 158 -7 -30 -83
reply.hold@subject	-10 -4 5 -11 0 -8 41 -2 -12 3
reply.later	-39 -149 25 -7 -38 -3 206 -11 15 -8
reply.pending	25 -37 -45 -32 -47 -23 137 11 11 -31
reply.pending@subject	-23 -7 -1 -6 2 0 54 6 -25 -37
reply.request	-20 11 -50 -51 -94 -5 185 64 -40 -50
reply.request@subject	-7 -76 -13 -7 -27 -29 156 17 -14 -56
reply.thanks	-79 3 -60 -2 89 2 49 35 -38 -20
reply.thanks@subject	-21 0 -5 -6 -20 -4 25 8 22 54
reschedule.moved	-114 -42 333 8 -77 -16 -32 -53 -7 -56
reschedule.moved@footer	4 -1 -1 -1 0 0 0 0 0 -22
reschedule.moved@subject	-72 -25 133 32 -16 -8 -22 -14 -8 -7
reschedule.why	-105 -50 200 86 -56 -52 -37 36 -23 -23
reschedule.why@footer	28 -5 -22 0 0 0 0 0 0 -42
reschedule.why@subject	-2 14 10 -1 -14 -18 12 0 -1 17
scheduler	7 196 -47 -9 -47 -16 -56 -7 -21 -123
sense alert	-9 -8 -3 20 4 -2 -1 -8 8 66
sense alert@around	-2 0 0 0 -7 0 3 0 8 83
sense alert@if	0 0 0 2 0 0 -1 0 0 24
sense alert@sender	0 0 0 0 0 0 0 0 0 119
sense alert@subject	0 0 0 0 -1 0 6 0 -5 163
sense apply	43 24 -93 -38 -34 -53 -3 -37 190 79
sense apply@around	-32 -21 -41 10 -6 -15 12 22 70 -33
sense apply@if	-2 -32 -5 13 23 -10 11 -3 5 -6
sense apply@sender	-10 11 -5 -2 -12 -3 0 1 20 -10
sense apply@subject	-85 -8 -54 -42 96 -6 -22 -32 152 -93
sense ask	12 135 -16 -30 -110 60 -17 63 -96 -1
sense ask@around	-24 -19 -5 13 -28 -41 103 6 -5 13
sense ask@if	-60 51 43 -39 -39 5 37 -8 9 -9
sense ask@sender	0 0 0 0 0 0 0 0 0 9
sense ask@subject	-9 -53 -2 -3 -14 -4 87 5 -5 30
sense asked	-48 84 40 -65 -31 43 70 -54 -41 44
sense asked@if	-8 11 41 -5 -3 -16 -1 -4 -15 26
sense asked@subject	-6 11 26 -7 -29 -10 9 1 4 68
sense available	6 126 31 -10 3 -28 -96 24 -56 50
sense available@around	21 1 -3 -3 -14 -6 -18 27 -5 43
sense available@if	-26 98 -28 -3 -46 17 -20 -24 33 -74
sense available@sender	-1 1 0 0 0 0 0 0 0 4
sense available@subject	-22 39 -16 -5 -10 -2 0 28 -13 28
sense away	-30 -27 -25 -30 -29 -24 -23 175 12 -57
sense away@if	-8 2 -2 -1 -3 -3 10 5 0 -4
sense away@sender	0 0 0 0 7 0 -1 0 -5 21
sense away@subject	-18 -15 -6 -17 -14 -14 -12 102 -5 -11
sense back	-17 -10 -11 -17 -9 -22 51 26 8 -1
sense back@if	-4 -20 10 -2 -6 -7 29 1 -2 -12
sense back@subject	-4 -7 -5 -2 -4 1 16 6 -2 -41
sense book	9 35 21 56 -30 -25 -36 -24 -6 3
sense book@around	22 11 14 -7 -2 -5 -49 22 -6 15
sense book@if	19 -15 -12 -3 -9 -4 0 1 24 -1
sense book@sender	3 -1 5 19 -6 -1 -12 -5 -2 90
sense book@subject	27 9 70 14 -24 -26 -38 -14 -19 19
sense bounce	-56 -10 -16 -11 -31 -3 11 129 -14 10
sense bounce@around	-1 0 0 2 -2 0 3 2 -2 -27
sense bounce@sender	-14 -2 -1 -1 -8 -1 -4 35 -2 -18
sense bounce@subject	-33 -8 -1 -3 -16 -3 21 68 -25 -46
sense call	58 101 -26 -21 -65 -56 47 -32 -7 44
sense call@around	11 9 7 -3 5 -5 -15 -9 -1 21
sense call@if	-2 -2 -21 -3 37 -21 -33 -5 50 -1
sense call@sender	-3 0 -1 -1 1 -1 4 -1 0 26
sense call@subject	83 22 -35 13 -29 -34 16 -21 -14 -17
sense cancel	-59 -42 13 221 -46 -19 -21 -8 -40 31
sense cancel@around	-2 -1 -1 0 -4 -1 10 0 0 -7
sense cancel@if	-16 -6 -1 40 -9 -2 -14 5 3 -14
sense cancel@subject	-71 -16 -16 172 -20 -8 -24 -6 -11 27
sense candidate	-13 -10 3 -26 58 -6 17 -11 -11 34
sense candidate@around	15 -17 -5 -4 -18 -7 20 2 14 -22
sense candidate@if	16 -10 -2 -1 -7 -2 -29 11 23 34
sense candidate@sender	1 10 -6 -2 -13 -3 11 14 -12 -47
sense candidate@subject	-13 46 -14 -8 23 -11 -9 -4 -11 151
sense choose	-85 68 -28 1 130 77 -57 -60 -45 14
sense choose@around	10 5 -1 -1 -1 -5 -6 0 -1 26
sense choose@if	-38 40 10 -9 -4 -6 -30 -3 41 42
sense choose@sender	-3 0 5 -2 15 -2 -5 -1 -7 22
sense choose@subject	-7 12 4 -3 0 49 -41 -4 -11 38
sense civic	26 3 -48 -36 13 55 12 -39 14 33
sense civic@around	5 1 5 -10 -13 -18 29 15 -13 -46
sense civic@if	-32 27 -1 25 -50 -6 60 -11 -12 46
sense civic@sender	15 37 -17 -1 -13 -1 5 4 -29 156
sense civic@subject	5 27 17 -14 -29 5 -70 32 27 148
sense closer	-30 14 -6 -15 122 -22 -65 14 -13 43
sense closer@around	-22 2 12 -1 -9 3 20 -1 -4 -19
sense closer@if	-19 -3 -3 -2 -3 -2 13 -6 26 8
sense closer@sender	0 0 0 0 0 0 0 0 0 18
sense closer@subject	0 -1 0 0 -8 0 -1 0 10 49
sense cold	-8 0 -16 -4 -5 -15 33 20 -4 59
sense cold@around	3 1 -1 0 0 0 0 0 -2 -6
sense cold@if	-16 -2 -2 1 -13 -1 26 -1 9 34
sense cold@sender	6 -1 -1 0 2 -1 -6 -2 3 -5
sense cold@subject	-7 22 -2 -2 -15 -2 -19 5 19 95
sense confirm	107 -56 -25 -23 -38 18 -24 6 35 -12
sense confirm@around	-8 -4 32 -2 -4 -2 -8 -2 -2 -11
sense confirm@if	9 -9 9 5 -3 0 -12 -2 4 -75
sense confirm@sender	-2 0 0 0 0 0 0 0 3 -3
sense confirm@subject	52 -30 -23 -8 -41 -2 -7 -3 62 46
sense deadline	-50 44 -66 -40 -54 -15 105 3 73 -6
sense deadline@around	3 -13 -3 -1 -7 -3 42 -16 -4 25
sense deadline@if	-9 23 -14 -16 -15 -6 47 -11 1 30
sense deadline@subject	-5 -19 0 -2 -3 -3 25 8 -2 133
sense decide	-38 -36 -27 6 29 36 94 -29 -34 77
sense decide@around	5 -3 -19 13 10 -4 2 -2 -2 2
sense decide@if	-20 13 -2 -1 -11 44 -4 -21 1 56
sense decide@sender	0 0 0 0 0 0 0 0 0 19
sense decide@subject	-38 -3 -9 -8 123 -5 -35 -5 -19 -41
sense document	33 -49 -27 -25 5 2 27 -33 67 4
sense document@around	3 -10 -1 -2 -6 -1 13 10 -4 -26
sense document@if	-9 10 -2 0 -1 -9 5 4 2 38
sense document@sender	0 0 0 0 0 0 0 0 0 11
sense document@subject	-12 -36 -7 -4 -12 -17 96 -1 -7 34
sense education	20 -31 -9 -5 7 -6 -6 -13 44 126
sense education@around	-23 -6 8 25 -7 9 2 -8 0 -59
sense education@if	13 -8 -6 -1 -2 3 1 0 0 40
sense education@sender	-8 -4 -2 20 -17 1 18 -2 -7 231
sense education@subject	24 -18 -1 -10 36 -10 -25 -5 8 112
sense enjoyed	-3 46 -57 -31 92 -2 18 -18 -46 -35
sense enjoyed@around	10 -3 -5 -1 -3 8 6 -2 -10 -9
sense enjoyed@if	-4 0 0 0 6 2 -2 0 0 16
sense enjoyed@sender	0 0 0 0 0 0 0 0 0 3
sense enjoyed@subject	-5 -6 -1 -1 -4 -1 19 0 -1 -6
sense event	13 -2 6 36 17 -26 -71 -6 33 77
sense event@around	3 10 5 -2 -6 -4 -7 -3 4 -25
sense event@if	-1 -4 -4 3 15 -7 -12 4 6 20
sense event@sender	-2 17 -1 -1 -9 -1 -35 25 6 50
sense event@subject	-9 -18 29 15 3 -5 -10 -5 1 81
sense exit	1 11 -1 0 -1 0 -8 -1 0 46
sense exit@subject	0 0 0 0 0 0 0 0 0 40
sense family	16 -33 -12 12 -4 -2 -7 -16 45 152
sense family@around	-6 26 -9 -3 -8 -2 -2 -1 4 18
sense family@if	9 -8 -2 0 3 -3 -3 -2 6 -25
sense family@sender	0 0 0 0 0 1 1 0 0 91
sense family@subject	2 -3 -1 0 -1 2 -2 -1 4 117
sense feedback	18 -9 -13 -9 4 -1 26 -10 -6 47
sense feedback@around	-3 -5 -5 -5 -1 22 2 -2 -2 -8
sense feedback@if	0 -2 -2 -1 17 -3 -11 2 0 -23
sense feedback@sender	0 0 0 0 0 0 0 0 0 28
sense feedback@subject	-15 -10 -5 -4 15 -8 51 -7 -16 -30
sense filled	-59 -56 -25 64 126 -54 12 41 -50 -99
sense filled@around	-1 -1 1 0 1 0 0 0 0 7
sense filled@if	-2 -10 10 -1 13 -2 -8 -4 5 13
sense filled@subject	-18 -7 -4 -5 18 2 -21 38 -3 33
sense finance	13 -13 -17 3 2 17 -1 -8 4 133
sense finance@around	-23 -4 9 -1 9 -11 33 4 -15 -35
sense finance@if	1 0 -2 0 4 0 -1 -1 -1 18
sense finance@sender	-12 -5 20 0 14 2 -11 -2 -6 130
sense finance@subject	-8 7 -15 -4 10 -10 -4 5 18 44
sense forwarded	4 -5 -5 -2 -16 -2 6 5 16 -5
sense forwarded@around	13 -2 -2 -1 -2 0 -6 -2 2 91
sense forwarded@subject	-3 0 0 0 -4 0 0 0 8 13
sense future	-42 -36 -7 21 51 -21 39 4 -9 -5
sense future@around	3 -2 -1 -1 4 -2 -6 7 -1 26
sense future@if	-4 -7 1 17 28 -3 -24 -2 -8 5
sense future@sender	0 -1 0 0 5 -1 -2 0 0 2
sense future@subject	-9 3 3 -1 16 -3 -7 -1 -2 30
sense glad	29 -4 -46 -29 -29 90 28 -26 -13 -16
sense glad@around	4 1 -2 -1 1 7 -9 -1 -2 14
sense glad@if	-1 -4 -1 -1 6 4 0 -1 -2 17
sense glad@subject	-23 -17 -3 -2 -7 50 7 -2 -3 24
sense health	24 -3 18 -5 -21 15 -18 -11 2 69
sense health@around	17 2 -2 3 -7 -3 0 -2 -8 -15
sense health@if	3 -2 -1 0 0 1 -1 0 0 4
sense health@sender	9 -3 4 3 -15 -2 0 -2 5 115
sense health@subject	34 -9 -4 -2 -3 2 -20 3 1 55
sense hear	-36 -31 -51 26 -84 -3 80 66 33 7
sense hear@around	-4 -5 -11 -2 70 0 -45 3 -7 -6
sense hear@if	3 -36 8 26 -57 -31 1 -2 88 -80
sense hear@sender	-24 27 -9 8 -5 -18 56 -44 8 16
sense hear@subject	-89 -43 3 11 87 48 38 9 -65 -157
sense hiringside	-14 -15 -10 5 2 -8 62 -6 -17 86
sense hiringside@around	-13 -1 16 -1 -1 0 -4 0 3 32
sense hiringside@if	1 -9 -1 0 11 -3 8 -5 -3 59
sense hiringside@sender	0 0 0 0 0 0 8 -1 -6 -2
sense hiringside@subject	12 -3 1 -3 9 -2 -6 -4 -4 183
sense hitch	-49 15 126 -8 -28 -25 -17 -2 -11 -61
sense hitch@around	-34 -2 69 -1 -2 -2 -24 -1 -3 -1
sense hitch@if	7 8 -3 3 -9 -5 8 0 -9 27
sense hitch@sender	0 0 0 0 0 0 0 0 0 5
sense hitch@subject	-5 -1 5 3 -1 -10 7 4 -1 0
sense hold	-20 -4 -17 52 -61 -28 116 -8 -29 -32
sense hold@if	-4 -8 -2 7 8 -6 8 -2 -2 -26
sense hold@subject	-8 -1 4 -9 -14 -13 52 -2 -8 31
sense inbox	-86 -43 -24 -17 -100 -60 31 251 48 -7
sense inbox@around	-1 21 -8 -2 -11 -1 -8 -1 9 38
sense inbox@if	-6 -15 -8 -5 -10 -3 19 9 18 43
sense inbox@sender	-5 -7 -2 -1 -10 -2 8 30 -11 -5
sense inbox@subject	2 -15 0 -3 -26 -5 -20 104 -38 -138
sense interview	6 98 63 53 -49 -48 14 -59 -78 80
sense interview@around	11 -13 118 -19 -32 -25 -30 21 -31 26
sense interview@if	-31 27 7 20 -14 -8 -32 2 29 9
sense interview@sender	12 -3 1 0 -2 -1 -1 -4 -1 -13
sense interview@subject	234 53 49 61 -63 -89 -109 -2 -134 -158
sense invite	33 -60 68 -6 -58 -5 -22 17 34 36
sense invite@around	2 0 -1 1 0 0 -1 0 0 211
sense invite@if	7 -4 2 -2 8 -4 -17 -2 12 -2
sense invite@sender	0 0 0 0 -2 0 0 0 4 -4
sense invite@subject	85 -21 -8 -7 -10 -10 -3 -10 -16 -15
sense join	44 -9 -37 -9 8 64 -45 -11 -3 57
sense join@around	1 -4 -1 -1 -2 -2 9 -2 2 -10
sense join@if	2 -12 -1 -1 18 -1 -2 -2 -1 -24
sense join@sender	6 -4 1 -1 -13 -1 12 0 1 -8
sense join@subject	-13 -7 -3 -2 -6 -27 50 -4 12 30
sense keen	16 59 -40 -22 -6 63 -14 -25 -30 59
sense keen@around	3 5 1 -1 9 -1 -12 -1 -3 46
sense keen@if	2 -20 -7 0 -18 0 13 14 15 15
sense keen@subject	4 1 -1 0 -3 -3 4 -1 -1 -1
sense link	68 99 15 -29 -54 -21 -34 -15 -30 92
sense link@around	13 -1 4 0 9 -1 -28 5 -1 31
sense link@if	-26 26 2 -10 -1 -22 20 3 8 49
sense link@sender	-1 -2 1 1 -2 -1 -1 -1 5 -24
sense link@subject	5 21 -1 -3 -4 -4 -18 5 -1 29
sense lure	-3 10 -1 -4 6 -1 -3 -1 -3 114
sense lure@if	0 0 0 0 0 0 1 0 0 23
sense lure@subject	0 1 -1 0 0 -1 3 0 0 48
sense machine	-9 0 -5 -3 -11 -2 -30 41 19 -95
sense machine@around	0 5 -1 1 3 -1 -7 -1 0 -8
sense machine@sender	25 -5 -11 -2 29 -7 -9 -28 9 -38
sense machine@subject	-11 -9 -6 -4 -9 -5 -27 71 0 -46
sense mediaword	7 16 -21 -12 6 -3 -51 9 50 105
sense mediaword@around	4 -3 3 0 5 -1 -12 -1 4 68
sense mediaword@if	6 -2 -9 -3 13 -1 -5 0 0 36
sense mediaword@sender	15 0 -1 -1 12 -2 -13 -1 -10 56
sense mediaword@subject	-3 8 -5 -3 -12 -6 20 -9 10 80
sense meet	39 52 -42 4 -2 -70 15 -15 19 -19
sense meet@around	44 -5 -8 -2 -6 -11 -7 -3 -2 -32
sense meet@if	-9 -10 9 -7 -11 -6 -23 1 57 45
sense meet@sender	0 -1 1 1 1 -1 0 0 0 23
sense meet@subject	55 49 -26 -3 -14 -20 -41 -3 3 22
sense mine	-18 1 3 -1 1 -5 8 -7 17 221
sense mine@around	0 -4 -9 19 -12 -3 -1 -1 10 -22
sense mine@if	0 0 0 0 0 0 0 0 0 87
sense mine@subject	3 7 -2 -1 -3 -1 -16 4 8 143
sense move	-62 -77 210 0 -3 -42 3 8 -37 44
sense move@around	-33 -2 53 -4 -2 -3 -3 -5 -2 1
sense move@if	-37 14 42 10 -2 -9 -25 7 -1 22
sense move@sender	0 0 0 0 0 0 0 0 0 5
sense move@subject	-70 -81 257 -15 -7 -22 -11 -10 -40 -78
sense not	-203 -72 47 147 239 -142 -21 54 -49 16
sense not@around	4 -1 24 -1 0 -2 -25 11 -9 54
sense not@if	-11 8 -9 18 13 -34 -50 14 51 66
sense not@sender	-22 22 -9 8 -7 -18 62 -43 6 -23
sense not@subject	-7 10 -36 51 -12 -11 -34 30 10 3
sense offer	-75 4 -43 -10 30 140 -6 -26 -13 197
sense offer@around	-8 11 -13 0 -5 -26 44 -2 -2 2
sense offer@if	-1 -16 -2 -4 -25 25 23 -2 2 -6
sense offer@sender	0 0 0 0 0 1 0 0 0 26
sense offer@subject	-26 -18 -13 -9 -10 152 -60 -7 -10 24
sense office	-14 -22 1 21 5 -25 58 -2 -22 110
sense office@around	12 4 0 -1 -8 -1 -3 -1 -2 -39
sense office@if	4 -13 -2 2 0 -5 19 -1 -5 -12
sense office@sender	-2 0 1 0 0 0 2 2 -2 51
sense office@subject	16 15 -11 -3 -9 7 -10 2 -7 197
sense official	29 -13 -1 -8 -5 -9 26 -23 3 100
sense official@around	-14 -2 10 -4 -9 -7 29 4 -5 -30
sense official@if	1 -11 6 -1 5 0 -4 0 3 21
sense official@sender	8 -6 -3 -3 20 1 -14 0 -4 160
sense official@subject	8 1 -4 -1 3 -5 -7 6 1 105
sense onward	-29 -25 -16 -19 91 7 23 -17 -14 -42
sense onward@around	-7 -7 -3 15 1 -1 6 -2 -1 -6
sense onward@if	-17 -15 -3 -1 -23 -7 56 -1 12 -44
sense onward@subject	-11 22 -9 -6 4 -11 23 -7 -5 -49
sense other	-122 -64 33 31 211 -32 -34 -41 19 45
sense other@around	-25 1 28 0 -2 0 0 0 -1 49
sense other@if	0 8 10 3 -15 2 -30 -2 24 56
sense other@sender	0 0 0 0 0 1 0 0 0 4
sense other@subject	-6 2 5 0 5 0 14 -6 -13 70
sense paper	-24 20 -9 12 -30 -7 34 -6 11 24
sense paper@around	-6 2 0 14 0 -3 2 -2 -6 -41
sense paper@if	-1 -1 0 0 0 0 -8 7 4 15
sense paper@sender	0 0 0 1 0 0 0 0 0 56
sense paper@subject	-2 1 -1 0 -4 -4 13 -1 -1 35
sense pay	-55 -30 -13 -18 -4 222 -45 -21 -35 101
sense pay@around	-6 -2 2 -2 -9 8 13 -2 -3 17
sense pay@if	0 -23 1 3 16 19 -5 -3 -7 -12
sense pay@sender	-2 0 0 0 1 5 -3 0 -1 -1
sense pay@subject	5 -13 -1 -1 4 0 1 12 -6 44
sense practice	-1 1 -2 -5 -9 1 4 0 10 92
sense practice@around	0 1 0 0 0 0 -1 1 0 10
sense practice@if	-2 -2 -4 -3 -1 15 -1 -1 0 -4
sense practice@sender	0 0 0 0 0 -1 1 1 0 33
sense practice@subject	4 12 -4 -1 -3 -1 -13 7 -2 113
sense prepare	192 -64 -38 -17 -17 -44 -55 4 38 20
sense prepare@around	-12 1 1 -2 -15 -3 32 -3 1 -23
sense prepare@if	10 -11 8 0 12 2 -34 -6 19 -28
sense prepare@sender	4 3 -1 5 -10 0 -12 10 2 8
sense prepare@subject	-24 -6 0 -1 -7 -6 9 -4 39 -3
sense property	29 -27 -32 71 -28 -13 26 -10 -16 75
sense property@around	5 -6 0 -2 19 -1 -8 -2 -5 36
sense property@if	1 -4 2 1 7 7 -6 -1 -7 -3
sense property@sender	6 -3 -2 0 4 0 -2 -1 -2 94
sense property@subject	24 7 -22 -2 11 0 -12 -2 -3 143
sense received	-32 -58 -16 -32 -36 -52 -18 44 199 49
sense received@around	22 -4 -2 -1 -2 -2 -16 10 -6 37
sense received@if	-3 -10 3 -1 -3 0 -9 7 16 48
sense received@subject	-22 -19 -7 -6 -38 -10 -72 37 138 -12
sense recorded	-24 50 -6 -6 15 -7 -35 -10 23 79
sense recorded@if	-13 17 -1 -1 -3 1 11 -2 -10 27
sense recorded@sender	4 1 -1 -1 0 0 -1 -1 0 -19
sense recorded@subject	-11 38 -3 -4 2 -2 -6 -9 -5 25
sense recruiter	-49 18 -1 15 -13 -33 24 39 -1 19
sense recruiter@around	46 12 -5 11 53 -25 -47 -6 -38 -195
sense recruiter@if	-5 -1 -2 4 6 -4 -7 0 10 -9
sense recruiter@sender	25 24 -21 -31 78 -41 34 -5 -62 -196
sense recruiter@subject	12 13 0 0 -9 4 -14 8 -14 68
sense remind	13 -40 -1 10 7 -34 81 -2 -35 20
sense remind@around	0 -4 20 9 -7 -1 -11 -2 -4 4
sense remind@if	1 0 9 -6 10 15 -19 -5 -6 17
sense remind@sender	13 0 -11 0 0 0 0 0 0 5
sense remind@subject	19 2 23 8 -38 -17 29 -14 -12 32
sense review	-3 -20 -30 -18 1 -8 49 -24 53 65
sense review@around	-1 -2 14 -2 -3 -1 -4 0 -1 26
sense review@if	-4 -13 -4 -1 1 -7 17 -7 17 3
sense review@sender	0 1 0 0 -1 0 3 0 -2 12
sense review@subject	23 -7 -5 -4 -5 5 21 -5 -25 35
sense role	10 15 -97 64 65 62 -2 -58 -58 -49
sense role@around	34 -23 -13 -3 57 -13 -94 21 33 -71
sense role@if	-34 -33 0 22 72 49 -56 8 -28 31
sense role@sender	-37 -8 -10 -8 12 16 -53 15 73 -102
sense role@subject	10 54 -61 -37 138 11 -61 -28 -26 -80
sense sales	0 14 -3 0 -11 -6 35 -2 -25 84
sense sales@around	13 0 -1 2 -2 -1 -10 1 -1 71
sense sales@if	-5 -5 -2 5 5 -5 4 -1 4 -2
sense sales@sender	13 -13 0 0 0 0 -2 2 0 18
sense sales@subject	-19 58 -5 1 -7 -9 -13 3 -8 94
sense send	66 -36 -35 -20 -94 63 49 23 -16 100
sense send@around	-11 14 15 -1 -5 -2 -20 -2 12 51
sense send@if	-16 -2 10 -2 -27 47 -15 -1 4 85
sense send@sender	2 -1 0 -1 2 0 0 0 -1 -7
sense send@subject	7 16 -3 -3 -17 -10 8 5 -3 -54
sense service	31 -23 3 -8 -10 -18 14 -11 23 29
sense service@around	14 14 -9 -1 -10 -2 -49 -2 45 -27
sense service@if	0 -2 -3 -1 -1 -1 6 -1 1 -18
sense service@sender	11 -4 -2 -1 -3 4 -14 0 10 16
sense service@subject	22 11 -6 -6 20 -16 -18 -10 2 57
sense shop	5 -33 -1 11 -32 0 -3 25 29 -6
sense shop@around	5 18 -6 3 -2 -1 -11 -3 -2 45
sense shop@if	4 14 -1 0 -4 -3 -7 0 -2 8
sense shop@sender	-16 0 -2 -1 -9 2 -3 33 -3 -17
sense shop@subject	-10 -4 0 4 -1 -8 8 3 9 37
sense sign	-67 -43 -9 -7 -15 191 -56 6 0 -6
sense sign@around	-4 -1 3 -1 -2 -5 9 1 -1 7
sense sign@if	-14 -14 -2 -7 15 68 -36 -4 -5 39
sense sign@sender	0 0 0 0 0 1 0 0 0 -8
sense sign@subject	-17 -15 -10 -6 -12 71 -21 22 -12 -8
sense slot	88 126 80 -87 -32 -22 -55 -6 -91 -55
sense slot@around	48 13 3 -8 -15 -14 -31 11 -8 -12
sense slot@if	-23 36 47 -19 -24 -14 -27 -8 31 18
sense slot@sender	3 -3 4 0 -1 -1 -2 0 0 -7
sense slot@subject	-41 29 63 -8 -17 8 -13 -16 -4 -33
sense sorry	-136 -67 113 163 145 -71 -102 -35 -10 -98
sense sorry@around	-1 2 5 0 -1 0 -3 0 0 16
sense sorry@if	-7 -7 4 29 -19 -5 9 -2 -2 -33
sense sorry@subject	-5 -6 15 3 5 -2 -9 -1 -1 31
sense stage	15 48 -29 -23 -26 -41 77 -28 6 20
sense stage@around	15 12 -34 12 24 3 -22 -4 -6 -16
sense stage@if	-10 11 -4 -1 -2 -9 9 -5 10 -3
sense stage@sender	-1 0 6 -2 6 -1 -2 -1 -5 0
sense stage@subject	25 97 -27 -16 12 -25 -26 -15 -24 -75
sense start	3 -43 -17 -25 27 58 32 -20 -15 -41
sense start@around	20 -3 -3 -3 -1 5 -12 0 -2 -3
sense start@if	0 -12 -4 -2 -1 7 19 -3 -4 -25
sense start@sender	-11 -1 0 0 -1 -12 15 0 11 -36
sense start@subject	-28 -7 -3 -1 -4 -11 60 -4 -2 33
sense study	9 -1 -13 9 6 -26 -6 -11 33 56
sense study@around	1 0 2 -1 0 -1 -12 4 7 39
sense study@if	1 -1 -1 0 2 0 0 -1 0 23
sense study@sender	3 5 1 0 -3 -1 -4 -1 -1 54
sense study@subject	0 11 -2 -1 7 -2 -7 -1 -5 106
sense talk	43 117 -18 -35 -8 -19 38 -62 -58 -21
sense talk@around	43 16 -9 -8 -15 -2 -5 -5 -15 -75
sense talk@if	-4 32 -6 -8 -13 -17 1 -4 19 26
sense talk@sender	0 0 0 0 0 0 0 0 0 14
sense talk@subject	28 135 -3 -2 -41 -28 -69 -2 -17 -110
sense task	4 14 -19 -12 8 -79 136 -38 -14 -54
sense task@around	-2 -1 -2 -1 -6 -2 25 -2 -9 29
sense task@if	3 0 -3 1 9 -1 -12 -2 5 1
sense task@sender	-1 -3 1 0 -1 0 5 0 -2 2
sense task@subject	-24 -51 -17 -12 50 -46 165 -29 -34 -77
sense team	10 11 -17 -22 36 -3 63 -23 -56 -23
sense team@around	16 -5 -18 24 16 -22 2 -11 -1 -97
sense team@if	-13 -10 -4 3 -2 -14 45 -14 10 26
sense team@sender	41 -7 17 -11 0 -11 -24 -9 6 0
sense team@subject	19 27 -5 -7 5 -23 3 -12 -7 37
sense thank	-24 -76 -98 29 116 -96 32 27 90 -29
sense thank@around	0 4 10 4 -20 -25 34 26 -34 -113
sense thank@if	10 -6 3 -1 14 -1 -16 -1 -2 29
sense thank@subject	-54 -26 -14 -16 0 -25 -20 22 134 -12
sense ticket	-16 -9 -13 -13 19 30 -33 69 -35 5
sense ticket@around	10 -6 -1 1 -3 1 -16 15 -1 -5
sense ticket@if	7 -20 -2 -1 3 -1 8 -2 8 52
sense ticket@sender	-1 -6 -2 -2 -2 0 -9 53 -31 14
sense ticket@subject	-18 16 -7 -4 0 -2 -29 50 -5 2
sense time	84 18 3 14 -44 2 -55 -3 -19 75
sense time@if	-49 5 36 34 5 24 -16 -30 -11 21
sense time@subject	46 -100 126 188 -93 -62 -99 13 -19 -24
sense title	86 25 -29 -30 -14 23 1 -69 7 -26
sense title@around	8 8 34 -1 14 -43 -81 17 43 -132
sense title@if	-24 1 1 21 -16 3 -4 2 17 4
sense title@sender	-2 -13 0 -1 30 -2 -1 -4 -8 49
sense title@subject	36 34 -43 -40 80 -21 -55 -7 16 -225
sense urgent	-11 -8 14 -4 1 -1 -44 63 -10 -17
sense urgent@if	-2 -5 -6 -1 -2 -1 -21 38 -1 16
sense urgent@subject	-5 -4 3 8 -6 1 3 0 0 49
sense video	108 62 -21 -14 -7 -22 -70 -17 -19 -77
sense video@around	-3 -1 7 0 3 0 -4 -1 -1 -9
sense video@if	-7 18 -1 -1 -7 -1 -15 -1 14 -8
sense video@sender	0 0 0 0 0 0 0 0 0 43
sense video@subject	-4 57 -6 -3 -11 -8 -14 -7 -5 -60
sense wait	-22 -57 -4 -59 -13 -18 149 -11 34 -30
sense wait@around	-17 14 20 -4 -12 -13 22 -4 -7 7
sense wait@if	-48 28 -4 -10 -50 -26 140 -8 -22 -46
sense wait@sender	0 1 0 0 0 0 0 0 0 6
sense wait@subject	-14 -17 -3 -6 -37 -6 89 -4 -3 23
sense wish	-26 -2 -26 39 44 6 -18 -4 -12 45
sense wish@around	-4 11 0 -1 -1 -2 -6 -2 5 12
sense wish@if	0 -2 -1 -1 4 1 1 -1 -2 24
sense wish@subject	3 0 -1 0 0 0 -1 0 1 27
several times, asked	-34 117 14 -15 -14 -12 -38 -8 -11 -10
shift	-17 -22 56 -12 -6 32 -1 -25 -5 -22
short	29 41 15 -71 -117 68 86 27 -78 -75
slots on offer	178 -13 -23 -4 -22 -13 -80 -8 -16 -32
survey	14 -8 0 -1 9 -2 6 -5 -14 116
survey@subject	1 0 0 0 0 0 0 0 0 42
times of one day	125 50 1 -10 -26 -26 -86 -14 -15 51
times of several days	-102 225 104 -29 -36 -31 -72 -26 -33 48
to several	1 1 0 0 0 0 0 0 0 153
voided interview	-27 -42 78 0 -1 -1 -6 0 -1 -4
voided, and a time	-33 -6 40 0 0 0 -1 0 0 -2
windows	7 126 -29 -7 5 -52 -21 -13 -15 115
word !	92 -14 7 -1 -147 52 -35 -40 87 55
word ! !	3 -10 -3 -2 3 24 -11 -2 -1 98
word ! #	2 -4 -4 0 -1 14 -5 0 0 -9
word ! a	-2 -8 1 0 -1 0 0 2 9 -3
word ! book	-1 8 0 0 0 0 -6 0 0 1
word ! could	0 2 0 0 0 0 -1 0 0 12
word ! here	-6 0 0 0 0 -1 9 0 0 -3
word ! here'	4 -1 -1 -1 -1 -2 3 -1 -1 -16
word ! i	-2 9 0 0 -7 -1 4 0 -3 4
word ! i'd	0 2 0 0 0 0 -1 0 -1 15
word ! i'm	-1 -2 -2 0 -3 0 -6 11 3 -3
word ! it's	0 0 -1 -1 0 -1 4 0 0 18
word ! je	-8 -3 -2 0 -3 0 24 -2 -6 -5
word ! nos	1 0 0 0 0 0 0 0 0 -9
word ! on	-2 4 0 0 -2 -2 3 0 0 -15
word ! our	0 0 0 0 0 14 -13 1 0 10
word ! please	1 13 -11 0 -1 0 -1 1 -1 -23
word ! te	8 -2 -1 0 -1 0 -4 -1 0 0
word ! thank	1 -9 0 -1 3 0 4 -3 5 -5
word ! the	-4 3 2 0 -5 3 -9 -1 11 29
word ! ti	15 -1 0 0 -1 -1 -11 0 0 2
word ! timemention	5 -2 5 -1 0 -2 -4 -1 0 25
word ! tu	0 0 0 0 0 0 0 0 0 13
word ! vous	0 0 0 0 0 1 -2 0 2 8
word ! we	-11 2 6 -1 -20 3 10 -1 12 -9
word ! we'd	1 3 -1 0 -1 -1 1 0 -2 17
word ! we'll	-5 -2 26 0 -2 -1 -13 -1 -2 5
word ! we're	-3 -1 -1 -1 3 1 -8 -2 11 16
word ! when	0 -17 2 -1 0 19 -3 0 0 -7
word ! wir	-5 0 -1 -1 14 0 -7 -1 0 -5
word ! would	0 0 0 0 0 3 -3 0 0 9
word ! you	-1 1 -1 0 -1 0 0 -2 3 16
word ! your	2 -2 0 -1 -6 -7 5 0 10 4
word #	138 33 -44 -49 -107 140 -116 9 -5 -8
word # !	0 0 0 0 0 0 0 0 0 15
word # #	41 -42 -20 7 -19 51 -31 14 -1 -68
word # :	1 5 3 -1 -7 -2 -3 -1 4 106
word # ?	-14 13 0 -1 -3 -5 5 -1 5 -34
word # a	-4 -9 -6 -3 -3 22 6 -3 1 -2
word # after	-3 -1 0 0 -1 8 -3 0 0 16
word # agosto	0 0 0 0 0 -1 8 -6 0 -1
word # al	3 3 -2 0 -1 -10 5 3 0 3
word # am	-4 18 3 -1 -2 -3 -8 -1 -1 -15
word # an	-4 -18 -5 -2 -3 47 -11 -3 -1 -51
word # and	0 7 -4 -3 -1 2 7 -1 -8 18
word # ans	0 0 0 0 0 0 0 0 0 10
word # application	0 -1 0 0 6 0 -2 0 -1 10
word # au	10 -1 -9 0 0 -1 1 -1 0 16
word # b	11 -3 0 -1 0 -3 -4 -1 2 12
word # base	-1 0 -1 0 -2 8 -3 -1 0 -1
word # bewerbungen	0 0 0 0 0 0 0 0 0 19
word # bis	-11 0 0 0 -1 -1 15 0 0 8
word # busines	0 -1 0 0 -1 6 -6 4 0 -14
word # c	0 0 0 0 0 0 0 0 0 27
word # candidat	0 0 0 0 1 0 0 0 0 16
word # day	0 5 -1 0 0 -1 -3 1 -1 8
word # days	-3 -12 1 -1 0 6 -3 -2 13 40
word # de	5 -2 -3 0 5 -9 -3 11 -5 5
word # dias	-3 -1 -1 -1 -3 4 13 -7 -2 -18
word # e	14 -8 -4 -2 -1 -2 4 0 -1 -18
word # employer	0 0 0 0 0 0 0 0 0 10
word # empresa	0 0 0 0 0 0 0 0 0 13
word # en	-1 -2 0 0 6 0 -2 2 -2 17
word # euro	-9 -3 -2 -2 -3 31 -9 -2 -1 14
word # f	0 2 0 0 0 0 -1 0 0 -9
word # for	0 -3 0 0 -2 0 -11 0 17 8
word # h	4 -11 4 -3 -3 0 11 -1 0 16
word # has	-1 -1 0 1 -7 6 2 11 -10 0
word # heur	-1 1 0 0 -4 1 -1 2 3 -15
word # hora	-2 -3 -1 0 -3 0 -2 18 -6 -3
word # hour	-5 -8 -5 -1 -8 19 5 6 -4 26
word # hr	0 0 -1 -1 1 2 -1 0 0 17
word # if	-6 15 -8 0 0 0 0 0 0 0
word # in	10 -2 -1 -1 2 -1 -5 -1 -1 -5
word # instead	-3 -5 16 0 0 -3 -4 0 0 6
word # is	-1 -1 1 0 13 -1 -5 -1 -5 22
word # it	-5 0 19 0 -3 -3 -7 -1 -1 15
word # june	-5 0 2 0 -1 0 -4 0 8 15
word # k	-5 -14 -7 -1 -4 47 -9 -2 -5 -22
word # mai	10 0 -8 0 0 0 0 -1 0 10
word # may	-1 3 2 -1 -3 -1 -7 1 7 -9
word # mei	0 0 0 0 0 0 0 0 0 8
word # mill	2 -1 0 0 0 0 0 0 0 -13
word # min	17 38 -7 -2 -13 -5 -30 -2 5 -67
word # mins	2 5 0 0 0 0 -6 0 0 -12
word # minut	8 20 -7 -4 -9 -4 15 -6 -11 -24
word # minute	-2 17 -3 -1 1 -2 -9 -1 -1 24
word # minuto	0 1 0 0 -1 -1 4 -1 0 16
word # month	-1 5 -1 -1 3 2 -5 -1 -1 8
word # neue	0 0 0 0 0 0 0 0 0 13
word # new	0 -2 0 0 0 0 7 0 -4 23
word # of	0 -2 -1 0 2 -5 12 0 -6 29
word # or	-8 36 -6 -1 -7 -4 -7 0 -2 -20
word # ore	-5 -3 0 -1 -3 4 4 5 -1 -11
word # other	0 0 0 0 1 0 0 0 -1 16
word # p	2 -1 -1 -1 1 0 -1 1 0 9
word # park	-5 5 -1 0 -1 6 -4 0 0 -8
word # per	-9 -1 -1 0 0 12 -1 0 0 23
word # percent	-1 -1 -1 0 -2 16 -10 -1 0 3
word # plac	0 0 0 0 0 0 0 0 0 10
word # please	0 0 0 0 0 0 0 0 0 -9
word # plus	-2 -1 0 0 -1 15 -9 -1 0 -11
word # pm	-18 31 -3 -1 -1 -2 -2 -1 -4 -31
word # proposal	0 0 0 0 0 0 0 0 0 10
word # rd	1 -1 -2 -2 -2 -1 7 -1 0 -19
word # school	0 0 0 0 0 1 0 0 0 -12
word # start	1 1 -2 -1 -1 13 -10 -1 0 -5
word # stunden	1 -4 0 -3 -2 -2 11 -1 0 5
word # th	-4 6 9 -2 -2 -5 -3 0 -1 -18
word # the	0 0 0 0 0 -5 6 0 0 16
word # timemention	-13 23 -3 3 -2 -1 -4 -1 -2 -5
word # to	6 -5 -8 -2 -8 13 9 -6 1 40
word # train	0 0 0 0 -10 0 12 0 -2 3
word # und	0 -8 0 0 -1 0 10 0 0 -6
word # uur	6 -9 2 0 -3 6 0 -1 -1 10
word # vaga	0 0 0 0 0 0 0 0 0 17
word # we	0 0 0 0 0 0 -1 2 0 -9
word # will	8 0 0 0 1 0 -7 0 -1 -2
word # with	27 -1 -1 -1 -1 0 -23 -1 0 -3
word # work	-2 -1 4 0 -1 0 -2 -1 3 17
word # x	0 -9 0 0 0 0 9 0 0 1
word # y	1 0 0 0 0 0 0 0 0 10
word # year	-6 -1 -2 11 -2 0 1 -1 0 6
word # yrs	0 0 0 0 0 0 0 0 0 8
word :	-37 -31 18 9 -64 22 -44 155 -28 -9
word : #	26 -21 -11 -4 -10 33 -29 10 7 -36
word : ace	0 0 0 0 0 0 0 0 0 11
word : application	-1 -1 -1 0 -3 0 0 4 3 -15
word : cal	-14 52 -13 -4 -9 -2 -9 -1 -1 -14
word : calend	-1 19 -1 -1 -3 -3 -6 -1 -2 -13
word : candidate	0 0 0 0 0 0 0 0 0 28
word : chat	7 1 0 0 -1 0 -1 -4 -1 -11
word : coffee	-3 0 -2 0 0 0 0 6 0 -15
word : colloquio	-1 -1 0 6 -1 -1 -1 -1 0 -19
word : complete	-1 0 0 0 -1 0 8 0 -5 -1
word : das	0 0 0 0 0 0 2 0 -1 -9
word : data	8 -3 -1 1 0 -1 -5 -2 3 29
word : de	-5 8 0 0 0 -2 -1 0 0 -2
word : elena	0 0 0 0 0 0 0 0 0 12
word : entretien	4 -5 0 2 -2 -1 -2 5 -1 -30
word : entrevista	6 -2 0 2 -2 0 -1 -1 -1 -21
word : first	0 0 0 0 0 0 -2 0 3 8
word : hiring	-2 -1 5 0 -1 0 1 0 -2 -22
word : how	0 0 0 0 0 0 0 0 0 18
word : http	2 82 -17 -7 -23 -8 -13 -4 -11 39
word : i	0 0 0 0 0 0 0 0 0 11
word : in	0 -1 0 0 -1 0 8 0 -5 2
word : interview	-8 -6 -1 0 -6 -2 -8 34 -3 55
word : intro	0 0 0 1 0 0 0 0 0 -22
word : join	0 0 0 0 0 0 0 0 0 11
word : la	-1 -1 -1 12 -4 -1 0 -1 -1 -7
word : le	-1 0 -1 1 -1 -1 3 0 0 10
word : lista	-2 -4 0 -1 13 -1 -3 -1 -1 -18
word : m	1 0 0 0 0 0 0 0 0 -30
word : may	0 0 0 0 0 0 0 0 0 -11
word : meet	17 -8 -2 -1 -1 -1 -2 -1 -1 -33
word : new	0 0 1 0 0 0 0 0 0 12
word : no	0 0 0 0 0 0 0 0 0 17
word : not	0 0 -1 0 4 0 -1 0 -1 27
word : offer	-1 -1 0 0 -2 20 -12 -3 0 2
word : on	-1 1 -8 11 -1 -1 -1 -1 0 -4
word : our	-4 2 0 0 -6 0 0 0 8 -6
word : phone	0 -2 0 5 -1 0 -1 0 0 -28
word : please	0 0 0 0 0 1 -1 1 0 -12
word : re	-5 -1 -1 -1 -1 0 -4 14 -1 -4
word : receiv	0 -1 0 0 -5 0 -3 -5 14 -4
word : research	-5 -1 -1 0 0 0 0 8 0 12
word : rosa	0 0 0 0 0 0 0 0 0 14
word : thank	-1 -1 -1 -1 0 -1 -4 7 2 -9
word : the	1 -2 -1 -3 -9 11 6 -1 -1 26
word : they	-8 -1 -1 -2 0 0 12 0 0 0
word : time	-2 -4 15 -1 -1 0 -1 -5 0 4
word : timemention	4 -43 64 -8 -12 -20 -35 44 6 -93
word : two	0 -1 0 0 0 -1 2 0 0 8
word : une	-5 3 -1 3 0 0 0 0 0 -12
word : we	4 -9 -9 -1 14 2 -9 -1 9 6
word : week	-1 0 0 0 0 0 -2 0 5 10
word : what	0 0 0 0 0 0 1 0 0 19
word : you	2 -1 -1 0 -3 0 5 -1 -1 11
word : you're	1 10 0 -1 -1 0 -8 0 0 5
word : zoom	6 -1 -2 0 0 0 -1 0 0 -14
word ?	-34 125 48 -58 -68 39 58 -45 -65 -20
word ? #	0 -10 -1 0 -1 8 5 -1 0 -11
word ? ?	0 0 0 0 -2 0 -4 0 6 28
word ? and	0 -6 0 0 -1 -3 14 -2 -1 13
word ? dan	3 -4 -1 0 0 4 -2 0 0 -24
word ? diga	0 10 -8 0 0 0 -1 0 0 -17
word ? dime	0 6 0 0 0 0 -5 0 0 -8
word ? e	9 -12 -5 0 -1 -1 11 0 0 -18
word ? een	0 0 0 0 0 0 0 0 0 8
word ? i	17 -5 -15 0 -1 -1 1 0 5 24
word ? i'd	0 0 0 0 0 0 0 0 0 25
word ? i'll	12 -5 -6 0 0 0 -1 0 0 -8
word ? i'm	-2 1 2 0 -1 -2 4 0 -1 -9
word ? i've	-2 -11 14 -1 0 -2 2 0 0 -20
word ? ich	10 -7 -2 0 0 0 -1 0 0 -19
word ? if	-2 -1 11 -7 -5 -4 4 -1 6 -17
word ? in	9 -9 -1 0 0 0 1 0 0 0
word ? je	-5 -4 10 0 0 0 -1 0 0 -2
word ? le	9 -8 5 0 0 0 -4 0 0 -21
word ? let	0 -6 0 0 0 -1 8 0 0 -13
word ? mi	0 0 1 0 0 0 0 0 0 -14
word ? my	0 -3 4 0 0 0 0 0 0 14
word ? no	0 -2 -1 -1 1 -3 -9 0 15 -1
word ? pwd	2 -1 0 0 0 0 0 0 0 -10
word ? reply	9 -2 -7 0 0 0 3 -2 0 -3
word ? reschedule	5 -1 -4 0 0 0 0 0 0 11
word ? same	10 -14 4 -1 0 3 -3 0 0 -5
word ? she'	-1 2 0 0 0 0 -1 0 0 9
word ? te	17 -16 1 0 0 0 -1 0 0 3
word ? tell	0 -4 -1 0 -1 0 6 0 1 -14
word ? tenho	0 -6 -1 0 -1 -3 12 0 0 0
word ? the	2 -7 1 0 -2 -1 11 0 -3 -18
word ? timemention	-2 17 -2 0 0 -2 -9 0 0 -25
word ? use	1 -2 -2 0 0 0 0 4 0 -12
word ? we	-1 4 -1 0 -1 -1 -1 0 0 22
word ? we'd	0 0 0 0 0 -1 1 0 0 11
word ? your	0 0 0 0 0 0 0 0 0 18
word a	-34 -11 -16 -16 59 34 33 -33 -16 -12
word a #	-6 23 3 -2 -1 4 -14 -2 -6 25
word a accepte	-4 -2 -1 0 1 -1 -2 9 -1 -10
word a bank	-4 -2 10 -3 0 -1 2 -2 0 -2
word a beaucoup	-1 -1 0 0 -8 -1 11 0 0 -3
word a bien	-2 -7 -2 -1 -5 -2 9 -1 11 -4
word a bit	1 -1 -2 -1 18 -2 -10 0 -3 -2
word a brief	0 0 0 0 0 0 0 0 0 9
word a call	-14 23 -2 -1 5 -1 0 -9 0 -8
word a candidate	0 -2 0 -1 12 0 -7 2 -3 -18
word a candidatura	-1 -2 0 0 -11 0 -2 -1 17 3
word a chance	0 1 0 0 0 0 0 0 0 8
word a chat	10 5 -3 4 -3 -2 -9 0 -1 -14
word a check	0 0 0 0 0 0 0 0 0 15
word a client	0 -6 1 0 -1 0 7 0 0 18
word a close	0 -1 0 0 12 -7 -3 0 0 -1
word a closer	0 -2 0 0 11 0 -4 0 -5 -9
word a coffee	-7 13 -2 0 15 -2 -14 0 -2 -10
word a consulta	0 0 0 0 0 0 0 0 0 11
word a copy	-1 -3 0 0 -2 0 -1 0 8 -13
word a couple	-1 5 -2 -1 -9 -4 12 -1 2 -22
word a creche	-2 0 0 0 0 -1 8 -5 0 -14
word a credit	-1 -1 0 0 -4 -2 9 0 0 9
word a data	0 -1 0 0 0 -1 2 0 1 -14
word a date	0 2 0 0 -4 0 3 0 1 -10
word a day	-6 8 -1 -2 -6 7 -1 -2 4 20
word a de	1 0 0 1 0 0 -1 0 0 -11
word a decision	-3 -2 -2 -2 3 2 10 -4 -1 17
word a document	0 0 0 0 0 1 0 0 0 -11
word a doutora	0 0 0 0 0 0 0 0 0 13
word a empresa	-2 0 -1 3 0 0 9 0 -7 -22
word a entrevista	0 -14 4 7 -2 -2 10 -2 -2 14
word a equipe	0 -1 -1 0 8 -1 -5 0 0 -5
word a este	0 -1 0 0 -1 0 -2 5 0 -17
word a ete	-8 -1 0 3 -10 7 15 7 -13 7
word a examine	0 0 0 0 1 0 0 0 0 10
word a fami	4 -4 3 0 7 -2 -5 -1 -1 -22
word a fase	0 -11 0 0 0 0 12 0 0 -3
word a feature	0 0 0 0 2 0 -1 0 0 8
word a few	-12 15 -4 -7 -9 -3 36 -3 -12 -40
word a fine	0 1 -3 0 -12 0 15 0 0 1
word a first	-6 12 -1 0 -1 0 -6 -1 4 -41
word a free	0 0 0 0 0 0 0 0 0 15
word a gap	0 -1 0 0 9 -1 -2 0 -4 1
word a gente	-1 -3 0 -1 0 -1 9 -4 0 -3
word a gestora	0 8 -1 0 0 0 -7 0 0 -2
word a good	-1 4 -4 0 2 -3 0 -1 3 18
word a great	0 2 0 0 -12 0 9 0 3 13
word a group	1 0 0 -1 -2 -1 -2 0 5 10
word a guest	-1 0 0 0 9 -1 -7 0 0 16
word a hacer	0 6 -1 0 0 0 -5 0 0 -8
word a half	0 2 -1 0 0 0 -1 0 0 -16
word a hard	0 0 0 0 0 0 0 0 0 9
word a head	11 1 -8 -1 0 0 -2 0 0 0
word a home	0 0 0 0 0 0 0 0 0 10
word a job	-1 -2 2 1 11 -1 -6 0 -5 38
word a jour	-1 -9 7 -1 1 -1 6 0 -1 0
word a l'atelier	0 4 0 0 0 0 -4 0 0 -13
word a la	25 -19 10 -1 -9 -3 0 -3 0 -16
word a lead	0 3 0 -3 3 0 -2 0 -1 10
word a letter	0 0 0 0 0 -1 1 0 0 16
word a link	2 -2 -2 0 0 0 1 0 2 13
word a lione	0 0 0 0 0 0 0 0 0 10
word a little	-19 13 -1 0 -5 -1 13 0 0 -2
word a look	8 12 -1 -1 -12 -8 -10 -1 12 -13
word a lot	-2 -3 -1 -1 13 -3 -11 -1 9 -3
word a mas	0 0 0 0 0 0 1 0 0 -13
word a match	0 -1 0 0 2 0 -3 0 3 -12
word a mediado	0 0 0 0 -1 0 5 0 -4 -10
word a meet	1 -2 0 0 -1 0 -8 0 11 -14
word a member	0 0 0 0 -1 0 -6 6 1 -12
word a mentor	0 0 0 0 0 0 0 0 0 14
word a message	-3 -6 -1 0 -2 -4 13 5 -3 -12
word a minha	0 0 0 0 0 0 0 0 0 24
word a minute	0 -9 -1 0 0 -1 9 0 2 -4
word a mock	0 0 0 0 0 0 0 0 0 10
word a mon	2 0 0 -1 -1 0 0 2 -1 10
word a month	-3 0 -1 0 -1 3 4 0 -1 -18
word a nadie	0 -1 -1 4 3 -1 -3 0 -1 -11
word a new	-17 21 24 -10 -4 -2 -5 -1 -4 -8
word a no	-1 -3 -1 -4 2 -2 19 -6 -5 -23
word a nos	0 0 0 -1 1 0 0 0 0 -8
word a nossa	-2 -2 1 2 -9 8 -7 -1 8 2
word a notre	0 -3 -1 0 1 0 4 0 -1 -24
word a nurse	0 0 0 0 0 0 0 0 0 16
word a one	0 -1 0 0 0 0 3 0 0 14
word a outra	0 0 0 0 1 0 0 0 0 17
word a palestra	0 0 0 0 0 0 0 0 0 8
word a panel	-3 -11 -1 0 -1 0 16 0 0 9
word a park	0 1 0 0 0 0 0 0 0 34
word a parte	0 0 0 0 0 0 0 0 0 15
word a partir	-4 0 -1 -3 -5 16 -7 0 5 -7
word a pas	0 0 0 0 1 0 -1 0 0 -24
word a permanent	0 0 0 0 1 1 -1 1 -1 -13
word a personal	2 -1 0 0 0 0 0 0 0 -13
word a phone	1 1 -1 -1 -1 -1 2 -1 1 -20
word a place	2 -2 -1 4 -3 0 -1 0 0 49
word a pleasure	-4 -3 -2 -2 19 -7 1 -1 -2 -3
word a position	0 -1 0 0 21 -10 -6 0 -3 10
word a post	0 0 0 -1 -2 -3 10 1 -4 7
word a primeira	0 0 0 0 -4 0 4 0 0 -11
word a problem	-2 -7 7 0 -3 -1 9 -1 -2 -16
word a proposta	0 0 0 0 0 1 0 0 0 13
word a quarter	0 8 0 0 -15 -1 10 0 -1 13
word a quick	21 -3 -8 -2 -1 -3 -3 0 0 -24
word a rececao	-2 0 0 0 -1 0 0 -2 6 -10
word a request	0 0 0 0 0 0 0 0 0 17
word a retenu	3 0 0 0 -2 0 -1 0 0 9
word a reuniao	0 0 -2 4 0 0 -1 0 0 9
word a review	0 0 0 0 5 0 -2 0 -2 12
word a ring	1 -3 -1 -1 0 0 5 0 0 -8
word a role	0 0 0 0 0 0 0 0 0 49
word a rugbytech	0 0 0 0 0 0 -1 0 2 -15
word a second	0 -6 -1 -1 12 -1 -1 -1 -1 -6
word a senhora	0 0 0 0 0 0 0 0 0 14
word a senior	0 -1 0 0 2 0 0 0 0 12
word a settembre	-1 -1 0 0 -2 -2 6 0 0 13
word a short	-9 4 -1 -1 -6 -1 14 -1 3 39
word a shout	0 0 0 -3 -2 -2 8 0 -1 -6
word a sign	0 -1 -1 0 -1 18 -14 0 0 -1
word a slot	0 6 -2 0 0 -1 -2 0 0 10
word a slow	-1 0 0 0 0 -2 -11 15 0 0
word a small	-1 0 0 0 -6 0 -7 0 15 -7
word a speak	0 0 0 0 0 0 0 0 0 8
word a start	-1 -1 0 0 0 -9 12 0 0 0
word a strong	0 0 0 0 2 0 -1 0 -1 -15
word a student	0 0 0 0 0 0 -2 2 0 14
word a su	0 0 0 0 0 1 0 0 0 10
word a sua	-6 -4 0 -4 -1 8 0 7 1 19
word a sus	0 0 0 0 0 0 0 0 0 16
word a table	0 0 0 0 0 0 0 0 0 -12
word a talk	-5 -4 0 -1 -3 -1 9 -1 6 -15
word a technical	0 0 0 0 0 0 0 0 0 11
word a telephone	2 6 0 0 -1 0 4 0 -10 2
word a tempo	-1 -1 0 -1 -1 8 -3 0 0 -7
word a ten	8 -1 0 0 -1 0 -2 0 -3 -18
word a test	1 -1 -1 0 -1 -1 2 -1 1 8
word a text	0 -7 8 0 0 0 -3 3 0 -9
word a ticket	-3 0 0 0 0 0 2 2 0 -16
word a time	0 15 -2 -1 -4 -2 -6 -1 1 52
word a timemention	-7 4 0 -3 -2 -13 25 -2 -2 -34
word a train	0 0 8 0 -1 0 -1 -6 1 -1
word a tres	0 9 0 0 -2 0 -5 0 -1 -1
word a trial	14 10 -3 -1 -1 -6 -9 -2 -3 -34
word a trouve	-2 -2 -8 15 -3 -1 2 -1 0 -4
word a uma	2 0 -2 0 1 0 0 0 0 21
word a un	7 -3 0 -1 -4 -1 2 0 -1 41
word a una	-2 8 -1 9 -9 -1 -3 -1 -1 11
word a une	-3 4 0 0 4 -1 -3 0 0 11
word a usted	0 0 0 0 0 0 1 -1 0 13
word a vaga	9 -9 -3 3 -10 -4 9 -2 7 -52
word a video	-2 9 -1 -1 -1 0 -6 0 2 -2
word a virtual	-1 3 0 0 0 0 -1 0 -1 -12
word a vos	0 0 0 0 1 0 0 0 0 -9
word a votre	6 0 -1 -1 -1 0 5 -1 -8 62
word a vous	6 -7 -1 0 -8 -1 12 0 -1 1
word a week	-5 -25 1 -2 -12 31 21 -3 -7 -18
word a word	-7 23 -1 0 -9 -1 -2 0 -2 11
word a worker	0 -1 0 0 -1 0 2 0 0 14
word a year	-5 -1 -2 2 9 4 -6 -2 0 -10
word a yes	-6 -3 2 -1 -2 17 -3 -1 -2 -23
word aa	-5 -1 -1 -1 -1 -2 11 0 0 -12
word aaa	9 -2 0 0 -2 -2 -2 0 0 -6
word aan	10 5 -3 -1 -7 24 -21 -3 -3 -25
word aan de	-3 -4 -1 0 -3 0 -2 0 14 4
word aan een	0 0 0 0 0 0 0 0 0 15
word aan te	-2 -1 0 -3 -1 13 -4 0 0 -4
word aanbieden	0 0 0 0 0 1 -1 0 0 15
word aangenomen	0 0 -1 11 -8 -2 -1 0 0 24
word aanleid	0 -1 0 0 2 0 -1 0 0 -9
word aanleid van	0 -1 0 0 2 0 -1 0 0 -9
word aanmeld	-1 1 0 0 -1 -2 2 0 2 21
word aanmeld voor	0 2 0 0 0 -1 -5 0 4 8
word aannemen	0 0 0 0 0 1 -1 0 0 8
word aanstell	-2 -2 0 -4 -1 21 -11 -1 0 -6
word aanvraag	0 0 0 0 0 0 0 0 0 15
word aanvraag voor	0 0 0 0 0 0 0 0 0 12
word ab	-3 6 -15 17 -3 3 -21 14 1 15
word ab dem	-7 8 -1 -2 0 4 -1 0 0 -9
word ab timemention	-2 2 0 0 0 0 -1 1 0 12
word abara	2 -1 3 0 -1 0 -1 0 -1 19
word abbestellen	0 0 0 0 0 0 0 0 0 18
word abbiamo	-4 -1 -3 -1 30 -1 -18 0 -1 -20
word abbiamo ricevuto	-1 2 0 0 3 -1 -6 1 1 19
word abc	4 -1 -1 0 0 0 -1 0 0 -22
word abc defg	2 -1 -1 0 0 0 0 0 0 -16
word abel	0 0 0 0 0 0 0 0 0 28
word abend	0 0 0 0 0 0 0 0 0 8
word aber	-9 -4 -3 0 8 -3 14 -2 -3 -9
word abgelehnt	0 0 0 0 1 0 0 0 0 8
word abierta	0 0 0 0 0 0 0 0 0 12
word able	-8 4 -14 8 -4 -6 30 -2 -9 -29
word able to	-8 4 -14 8 -4 -6 30 -2 -9 -29
word aboard	-3 0 0 0 2 -18 21 0 0 -2
word about	-15 43 -8 4 -15 -20 21 9 -17 65
word about #	0 3 -3 -1 -7 3 0 -1 6 19
word about a	-1 -4 -1 -1 5 -2 -3 -2 9 9
word about how	0 1 0 0 0 0 0 0 0 13
word about six	0 0 0 0 0 0 -1 3 0 -9
word about that	0 -1 -1 8 -4 0 -1 0 0 -11
word about the	4 44 -15 -1 -17 -21 11 -7 2 -96
word about thirty	1 1 0 0 0 0 0 0 0 11
word about timemention	-3 -2 10 0 -1 -1 -1 0 -1 -4
word about work	0 0 0 0 1 0 0 0 -1 23
word about you	-1 0 0 0 -1 -2 11 0 -6 0
word about your	2 -7 -5 -1 17 -6 2 7 -10 52
word above	1 6 -10 -2 6 3 -18 7 6 -13
word above post	-9 7 0 0 0 3 0 0 0 -2
word abraco	-1 5 0 0 0 0 -3 -1 -1 -14
word accelerator	0 0 0 0 0 0 0 0 0 14
word accept	-26 -13 -5 7 18 -12 11 26 -4 28
word accept !	-7 0 0 0 0 -9 17 0 -1 15
word accept :	-11 -2 -3 -1 -3 -1 -3 25 -1 -1
word accept a	0 0 0 0 0 0 0 0 0 36
word accept and	-1 0 0 0 14 -5 -4 -2 0 -10
word accept or	3 -2 0 0 -1 6 -2 -1 -1 -23
word accept our	0 -1 0 0 0 -19 18 0 2 -3
word accept the	-1 -1 0 3 -1 0 -4 4 -1 -11
word accept this	-10 -1 -3 -1 -2 -1 -2 21 0 1
word accept your	0 0 0 0 0 0 0 0 0 24
word acceptance	-2 -4 0 -1 -3 13 -2 0 -1 2
word accepte	-5 -1 -1 -1 1 -1 -2 10 -1 -17
word acces	0 0 0 0 -1 0 -4 8 -2 9
word acces to	0 0 0 0 -1 0 -4 8 -3 5
word accettare	0 -1 0 0 5 -1 -2 -1 0 9
word accolta	0 0 0 0 1 0 -1 0 0 17
word accommodation	0 7 0 0 -6 0 -1 0 -1 13
word account	3 -2 0 0 -3 7 -10 2 3 31
word accountant	0 -2 0 -1 0 4 -1 0 0 14
word ace	0 0 0 0 0 0 0 0 0 16
word aceite	1 0 0 0 1 0 -1 -1 0 -16
word aceptacion	0 0 0 0 -1 3 -1 0 0 -10
word acht	0 0 0 0 0 0 0 0 0 15
word achter	1 0 1 0 0 0 -1 0 0 -22
word acknowledg	-3 -1 0 0 -5 0 -6 0 15 -5
word acknowledge	5 -2 0 0 -1 -1 -5 -1 5 -17
word acknowledgement	-2 -1 0 0 -1 0 -3 2 6 -13
word acme	0 0 0 0 -1 0 -4 7 -1 8
word acquisita	0 -1 0 0 -1 0 -3 -1 6 -14
word acquisition	3 -1 0 0 -1 0 -1 0 0 -8
word acros	0 1 -1 0 5 -1 -3 0 -1 -12
word act	0 -1 0 0 -4 0 -2 0 7 25
word action	-4 4 0 6 -7 11 4 -4 -10 19
word action is	-1 -1 -1 6 -5 0 10 -1 -7 9
word action requir	-1 0 0 0 -1 16 -9 -4 -1 19
word active	-1 -1 0 0 -4 -1 17 -1 -10 2
word acudir	0 0 0 0 0 0 0 0 0 -8
word ad	1 4 -2 0 0 -1 -2 -2 3 -10
word ad for	-1 1 0 0 0 0 0 0 0 -12
word add	5 -2 -2 -1 3 -1 -2 7 -7 32
word add to	6 -3 0 0 -1 0 -1 0 0 16
word add your	0 0 0 0 4 0 0 0 -4 11
word added	-12 -1 12 -1 2 8 -17 0 9 43
word added to	0 0 0 0 0 0 -9 1 9 26
word addres	12 -6 -5 -1 -9 -3 6 6 0 -41
word addres is	0 0 0 0 0 0 0 0 0 -22
word adiantar	0 0 1 0 -1 0 1 0 0 -11
word adjunto	0 -2 0 0 -2 2 4 0 -1 20
word adjunto la	2 -1 0 0 0 1 -1 0 0 9
word administrative	0 0 0 0 1 0 0 0 0 -8
word admision	1 0 0 0 0 0 0 0 0 18
word admissao	-1 -1 0 0 2 4 -4 0 0 34
word admissible	1 0 0 0 1 0 -1 0 0 -38
word admission	0 0 0 0 0 0 1 1 -2 10
word admission officer	0 0 0 0 0 0 2 0 -1 -8
word admitido	0 0 0 0 -1 0 -12 0 13 1
word adocao	0 0 0 0 0 0 0 0 0 15
word adocao da	0 0 0 0 0 0 0 0 0 13
word adopcion	0 0 0 0 0 0 0 0 0 14
word adopcion de	0 0 0 0 0 0 0 0 0 13
word adopt	0 0 0 0 0 0 0 0 0 18
word adopt biscuit	0 0 0 0 0 0 0 0 0 14
word adoptie	0 0 0 0 0 0 0 0 0 13
word adoption	0 0 0 0 1 0 0 0 0 17
word adresse	0 -1 0 0 0 0 -1 2 0 30
word adult	0 0 0 0 0 0 0 0 0 9
word advice	0 -3 0 0 3 0 0 0 1 14
word adviser	0 0 0 0 -1 -1 1 6 -3 14
word af	-1 1 0 0 0 0 0 0 0 29
word affect	0 -2 0 0 0 0 3 0 0 13
word afgesproken	3 0 0 0 0 0 -1 0 0 -8
word afgewezen	0 0 0 0 1 0 0 0 0 8
word afgezegd	0 0 -1 3 0 0 0 0 0 14
word afinal	-8 0 -1 10 0 0 -1 0 0 -9
word afraid	-3 -2 -6 13 19 -5 -11 -3 -3 -33
word afraid that	0 0 0 0 1 0 1 0 -1 -8
word afspraak	0 -10 15 5 -3 -2 -2 -1 -1 -51
word afspraak timemention	1 0 0 0 0 0 0 0 0 -16
word after	-10 10 11 6 1 -3 -18 -12 15 -59
word after #	-1 3 0 0 -1 1 -3 4 -2 11
word after a	0 0 0 0 12 -1 -3 0 -7 -2
word after all	2 -4 -1 24 -11 -3 -13 -1 5 -19
word after careful	0 0 0 0 3 0 -1 0 -1 17
word after much	0 0 0 0 0 0 0 0 0 12
word after so	8 0 0 0 0 0 -7 0 0 -1
word after that	0 4 -2 -2 -5 -3 8 -1 1 -5
word after the	-5 -1 1 -2 -6 -2 7 -7 15 13
word after timemention	-1 15 -4 -1 -3 -4 -8 0 7 -17
word after your	-4 6 -4 -4 -1 19 -1 -5 -6 -16
word afternoon	-6 6 14 -2 2 -3 -7 -3 -1 1
word afterward	2 -1 -1 -1 -1 -1 5 0 -3 15
word again	-26 -7 2 19 19 -13 29 8 -32 14
word again !	-14 -4 14 0 0 0 4 0 0 1
word again and	0 1 0 0 16 -1 -13 0 -3 -1
word again on	-2 -1 -2 -3 -2 -8 10 10 -2 -3
word against	2 -1 -1 0 11 -1 -10 -1 1 6
word age	2 -1 0 0 1 0 -1 0 0 11
word agencia	0 0 0 0 0 1 0 0 0 -11
word agency	0 2 -1 -1 1 -1 -4 0 3 10
word agenda	10 -1 19 1 -5 -4 -16 -2 -2 -46
word agenda :	-1 -13 18 0 -1 -1 -2 0 0 -2
word agenda de	10 0 -4 0 -1 -1 -5 0 0 -2
word agendado	9 0 -2 0 -1 -1 -4 -1 0 1
word agent	5 -3 -2 -2 13 2 -15 8 -6 10
word agent job	3 -2 -1 0 0 0 0 0 0 -9
word agent will	-2 -1 -1 -1 0 0 -4 9 0 15
word agente	-2 3 -1 -1 3 0 -5 7 -4 -75
word agente immobiliare	0 0 0 0 2 0 -1 0 0 -22
word agente inmobiliaria	0 0 0 0 0 1 0 0 0 -36
word agentur	0 0 0 0 0 0 0 0 0 23
word agenzia	0 0 0 0 0 0 0 0 0 -16
word ages	0 0 0 0 5 0 -4 0 0 11
word aggiornamento	-1 -1 -1 -1 3 -1 5 -2 -1 -18
word agora	-1 33 0 0 -5 -1 -29 -1 4 7
word agosto	-1 0 0 0 -1 -9 8 4 0 0
word agradecemo	0 -3 3 0 12 -1 -1 -9 -1 3
word agradecemo a	-1 0 3 0 1 0 0 -3 -1 15
word agradecemo o	0 0 0 0 0 0 -1 0 1 9
word agradecimiento	-7 0 0 0 0 0 0 9 0 10
word agree	-3 -9 9 -2 5 -8 11 -2 -2 -5
word agree to	-1 -2 0 0 -3 -7 16 -1 -1 5
word agreement	0 0 0 0 0 8 -7 0 0 13
word ahead	-4 -2 2 13 -1 -3 -3 -1 0 -20
word ahead of	0 -1 1 2 -1 -1 0 0 -1 -9
word ahead with	-2 0 -1 4 1 -1 -1 0 0 -15
word ai	-1 0 0 1 9 -1 -7 0 -1 -7
word aid	0 -4 0 0 -3 0 14 0 -6 12
word aide	4 -3 -3 0 4 0 0 0 -2 -10
word aim	4 -1 -1 0 -1 0 -8 3 3 -17
word aim to	4 -1 -1 0 -1 0 -8 3 3 -24
word aime	0 3 0 1 -1 0 -1 0 -1 -13
word aimerait	0 11 0 0 -3 0 -7 0 -1 6
word aimerion	-8 0 -1 0 0 -1 11 0 0 9
word aimerion organiser	0 0 0 0 0 0 0 0 0 8
word aimerion vous	-8 0 -1 0 0 -1 11 0 0 -3
word ainda	-1 33 -1 0 -2 -1 -27 0 -1 2
word al	10 -1 5 -6 7 -10 -4 10 -11 23
word al #	-1 3 -2 0 -1 -10 5 6 0 13
word al centro	0 0 0 0 0 0 0 0 0 29
word al corso	0 0 0 0 0 0 0 0 0 9
word al equipo	0 1 0 0 0 1 -2 0 0 14
word al final	-1 -2 2 2 6 -1 -5 0 0 -11
word al lupo	11 -1 -1 0 -1 -1 -12 0 4 -6
word al master	0 0 0 0 0 0 0 0 0 13
word al nido	0 0 0 0 0 0 0 0 0 -9
word al suo	0 0 0 0 0 0 0 0 0 8
word al telefono	0 0 0 0 0 0 0 0 0 11
word al timemention	-1 -1 6 -2 -2 1 -5 5 -1 -13
word albany	0 0 0 0 0 0 0 0 0 23
word alder	1 0 0 0 0 0 0 0 0 -9
word alert	0 0 0 0 5 -1 -1 -1 -2 26
word alerta	0 0 0 0 0 0 0 0 0 10
word alguem	0 -1 0 0 4 0 -2 0 0 -11
word alguem com	0 -1 0 0 3 0 -1 0 0 -9
word alguien	0 -1 0 0 4 0 -2 0 0 -10
word alguien con	0 0 0 0 3 0 -2 0 0 -8
word all	-11 -25 21 49 -37 -8 12 -17 17 -52
word all candidat	-3 -3 9 -3 -1 -1 7 1 -6 -20
word all day	-1 3 0 -1 2 -1 -17 15 -1 -1
word all founder	0 0 0 0 0 0 0 0 0 14
word all good	9 0 -8 0 0 0 0 0 0 -3
word all in	0 5 0 0 0 -1 -8 0 5 5
word all jobs	0 0 0 0 0 0 0 0 0 11
word all of	18 -4 -2 -1 -4 -4 -10 -1 8 -14
word all the	-5 -9 -3 29 -8 7 14 -4 -21 -29
word all time	2 1 -1 0 0 0 -1 0 0 -25
word all week	-8 8 -1 0 0 -2 7 -1 -3 -3
word alla	-6 -12 8 0 28 -9 -9 -1 0 -18
word alla fine	-1 -4 0 2 9 0 -4 0 0 -3
word alla prova	0 0 0 -1 17 -7 -7 -1 0 -4
word alla selezione	-1 0 1 0 0 0 -1 0 1 -13
word alle	-16 18 -27 22 -7 -2 10 -6 6 -29
word alle #	-16 21 0 0 0 -1 -2 0 0 -10
word alle gute	0 0 0 0 1 0 0 0 0 8
word alle timemention	-3 -2 -8 -1 0 -1 15 0 0 4
word alleen	0 0 0 0 0 0 0 0 0 18
word allegato	-2 -1 -1 -1 0 9 -3 -1 0 -6
word allego	-3 -3 0 0 -2 -1 12 -1 0 13
word allego il	0 0 0 0 0 0 0 0 0 15
word allen	0 0 0 0 0 0 0 0 0 10
word allergi	0 0 0 0 0 0 0 0 0 15
word allora	-11 -1 15 -1 0 -1 -1 0 0 -1
word allotment	0 0 0 0 0 0 0 0 0 14
word allotment society	0 0 0 0 0 0 0 0 0 11
word allow	8 -2 -1 -1 -6 -1 -1 5 0 -12
word almacen	-1 4 0 0 1 0 0 -1 -1 -12
word almoco	0 0 0 0 0 0 0 0 0 8
word along	0 1 0 0 0 1 -4 0 3 13
word alor	1 0 0 0 0 0 0 0 0 9
word already	-4 -9 9 4 29 4 -27 -1 -6 -18
word als	28 -7 6 -9 -33 44 -36 -11 17 -176
word als buchhalterin	0 0 0 0 0 0 1 0 0 11
word als disponentin	-1 -3 0 0 -5 0 -1 -1 11 -1
word als erzieherin	-1 0 0 -1 0 -1 3 0 0 -9
word als redakteurin	0 0 0 0 0 0 0 0 0 -10
word also	-6 2 2 -2 5 -6 13 -2 -5 -14
word also need	-1 -3 0 0 0 0 4 0 0 8
word alstublieft	1 0 -1 0 0 0 0 0 0 10
word alten	0 0 0 0 0 0 0 0 0 8
word alternativ	-3 15 -9 -2 0 0 -1 -1 0 -7
word alto	0 0 0 -1 28 -12 -14 -1 0 1
word altre	0 -1 0 2 5 0 -3 0 -1 -11
word altro	-5 1 -7 1 0 -1 13 -1 0 19
word alumni	0 0 0 0 0 0 0 0 0 10
word alway	-1 -2 -1 0 10 0 -5 0 -1 7
word am	-11 31 9 21 -9 -22 -9 8 -18 -13
word am #	-8 11 -1 -1 -3 -2 4 -1 1 -9
word am a	0 0 0 0 0 0 0 0 0 13
word am besten	-5 22 -1 0 -1 -3 -12 0 0 -10
word am delight	9 -4 0 0 -1 0 -5 0 0 -1
word am pleas	1 8 -1 -1 -3 2 -4 0 -3 -7
word am sorry	0 0 0 1 1 0 0 0 -1 -9
word am telefon	-1 -3 -2 0 -1 -9 16 -1 0 -32
word am timemention	-22 6 2 23 -5 -9 3 9 -8 83
word amini	0 0 0 0 0 0 0 0 0 28
word amini timemention	0 0 0 0 0 0 0 0 0 28
word ammessi	0 0 0 0 0 0 -1 0 2 -13
word ammissione	0 0 0 0 0 0 0 0 1 13
word ammissione al	0 0 0 0 0 0 0 0 0 9
word among	-1 -1 -1 -6 29 -1 -7 -2 -11 -19
word among the	-1 -1 -1 -6 26 -1 -6 -2 -10 -9
word among those	0 0 0 0 2 0 -1 0 0 -9
word an	-21 33 -46 -10 21 16 -19 -3 29 6
word an answer	-1 -1 -3 -2 8 2 -4 -1 2 17
word an application	-5 0 0 0 -1 -1 -3 2 10 30
word an appointment	-1 3 0 0 -1 0 -1 0 0 8
word an automat	1 0 0 0 0 0 -2 1 2 -13
word an automatic	0 0 0 0 0 0 -1 2 0 -10
word an den	0 0 0 0 -1 0 -9 0 11 4
word an early	0 0 0 0 0 0 0 0 0 9
word an email	-3 -22 -1 0 -1 -6 40 -1 -6 5
word an hour	12 16 -9 1 -15 34 -31 -5 -3 -30
word an in	2 0 0 0 0 0 0 0 0 -15
word an informal	0 1 0 0 0 0 0 0 -1 11
word an interview	-24 37 -11 -3 -10 -3 -12 4 22 -73
word an interviewer	0 0 1 0 0 0 0 0 0 27
word an offer	-2 -4 -3 3 22 -4 -5 -2 -5 -36
word an und	-2 -1 0 0 -3 -2 14 -2 -3 1
word an unserem	0 0 0 0 0 0 0 0 0 -12
word an update	-4 6 -1 -1 6 1 0 -4 -3 -13
word analisa	-4 -3 0 0 -1 0 9 0 1 7
word analisa la	0 0 0 0 -1 0 -1 0 2 18
word analisou	0 0 0 0 1 0 -1 0 0 -8
word analisou todo	0 0 0 0 1 0 -1 0 0 -8
word analyst	-9 5 -2 -5 -4 -6 29 -5 -3 -44
word analyst at	0 -3 0 0 0 5 0 0 -1 16
word analyst job	1 -5 2 0 -1 -1 3 0 0 -8
word analyst position	-1 0 0 -3 -11 0 27 0 -11 1
word analytic	2 -3 -1 0 7 -1 -8 4 0 8
word anbei	-3 -3 -1 0 -2 -3 13 -1 0 21
word anbieten zu	-1 0 0 -1 0 2 0 0 0 14
word anche	12 -6 -7 0 2 -1 1 0 0 -20
word ancora	-4 -2 -13 -1 -4 -1 25 0 -1 -9
word and	-23 -48 -74 -9 55 11 47 28 13 -3
word and #	11 4 -2 -2 -2 -13 3 2 -2 59
word and a	-1 10 -4 -2 -3 -1 -15 3 14 7
word and accept	0 0 0 0 0 5 -2 -1 -1 -11
word and all	-1 3 -1 1 4 0 -3 0 -3 -15
word and any	0 0 0 0 0 0 0 0 0 13
word and apply	0 0 0 0 -12 0 0 0 12 15
word and are	-2 -9 -1 0 0 -2 23 -2 -6 -9
word and ask	1 1 1 0 0 0 -3 0 0 10
word and be	4 -8 0 0 -7 8 7 -1 -2 -18
word and bring	2 -2 -1 0 -3 17 -11 -1 -1 -32
word and call	-8 -1 -1 -2 0 0 12 0 0 2
word and can	-1 0 1 0 9 0 -6 0 -2 22
word and can't	-1 -1 2 -1 3 1 -8 7 -3 -17
word and come	-1 -2 2 0 -1 -1 -4 -2 10 -5
word and could	0 -6 0 0 15 -1 -4 -1 -3 11
word and dr	-1 0 0 0 0 -10 11 0 0 -3
word and earn	0 0 0 0 0 0 0 0 0 10
word and for	-2 -3 -1 -1 17 -1 -5 -3 1 2
word and get	-1 -1 -1 -1 -2 0 8 -3 1 29
word and good	-1 0 -1 0 -8 0 12 0 -1 2
word and has	-2 -2 -5 -5 15 -3 4 -1 0 -27
word and have	0 16 -2 0 1 -7 -6 -2 -1 -5
word and he'd	-1 2 0 0 0 0 -1 0 0 10
word and he's	0 5 0 0 2 -1 -13 0 8 0
word and her	1 0 -1 0 0 0 0 0 0 16
word and hope	-4 -1 0 0 -3 0 -4 0 12 -3
word and i	1 -21 3 -10 28 22 -7 -17 0 -100
word and i'd	0 -6 -1 -1 -11 -1 11 -1 10 -22
word and i'll	-10 -8 -4 -4 -13 -5 46 -3 2 -39
word and i'm	2 2 -3 -12 27 -3 -13 -1 1 3
word and i've	-1 -1 0 0 1 -1 -6 -1 9 -7
word and if	-2 5 -1 2 8 -2 -1 -1 -9 -22
word and in	0 6 -1 0 15 -1 -15 0 -3 -7
word and is	-1 0 0 0 13 0 -18 8 0 -4
word and isn't	0 0 0 0 0 0 0 0 1 10
word and keep	2 -3 0 0 4 0 -2 0 -1 -8
word and let	-5 4 -1 0 -1 12 -6 -1 -2 5
word and look	0 0 0 0 0 1 0 0 0 25
word and may	-1 -4 0 0 -10 -2 24 -1 -5 -2
word and me	14 2 -7 -1 2 -1 -7 -1 -1 -29
word and mr	0 0 0 0 0 0 0 0 0 14
word and ms	0 -1 0 0 0 0 0 0 0 -10
word and must	0 0 0 0 0 0 0 0 0 14
word and my	1 0 -1 0 1 0 -2 0 0 -9
word and new	-1 0 0 -1 -2 0 -5 12 -3 -2
word and no	-2 -2 0 -1 -3 -2 7 -1 3 -8
word and not	5 -6 4 -2 -3 -5 -6 13 2 -17
word and our	5 1 -1 0 -3 0 -5 0 3 14
word and play	0 0 0 0 -2 0 -4 0 6 8
word and referenc	0 0 0 0 0 0 0 0 0 24
word and return	-1 -1 0 0 -2 -1 6 0 -1 17
word and sam	12 -5 -1 0 0 -2 -3 0 0 4
word and see	1 8 -1 0 -1 -2 -4 0 0 29
word and send	-1 0 -1 0 -2 8 -1 -1 -1 11
word and she	-7 2 -3 9 10 -8 -5 -1 2 -21
word and sign	-1 -1 0 0 -1 6 -3 0 0 -19
word and some	-4 -1 0 0 -2 0 12 -1 -3 -8
word and start	0 0 0 0 0 1 -5 0 5 8
word and tell	-4 -7 -2 -1 -6 29 -6 -1 -3 -12
word and thank	-4 -4 -2 21 2 -2 -10 4 -5 -7
word and the	4 -2 -3 1 17 -7 -2 -8 1 -58
word and then	-7 1 -1 -2 -9 -1 16 -1 3 -10
word and there'	0 0 0 0 0 2 -1 0 0 -8
word and they	1 0 -3 11 5 -2 -10 -1 -1 -6
word and they're	-7 8 0 0 0 0 0 0 0 -2
word and think	0 0 -1 3 -1 0 0 0 0 8
word and time	-3 -1 4 0 -1 0 3 -1 -1 -11
word and timemention	-4 15 -1 -1 -1 -3 -4 1 -2 25
word and train	0 0 0 0 0 0 0 0 0 12
word and two	1 -1 -3 -1 13 1 -13 -1 3 -2
word and was	0 0 0 0 1 0 0 0 0 19
word and we	0 -20 0 -2 4 -3 31 -1 -10 -43
word and we'd	-2 4 -1 0 3 3 -4 -1 -2 -15
word and we'll	3 -3 -2 2 -7 -4 10 -2 3 -40
word and we've	-1 -2 0 1 13 -1 -7 0 -2 -5
word and when	0 -5 0 -2 -1 0 10 0 0 -3
word and whether	0 8 -1 0 -7 -1 8 0 -6 21
word and which	0 -5 0 0 0 0 8 0 -2 0
word and will	-9 -19 -2 -6 -36 -4 -2 34 44 -26
word and won't	-3 -2 5 1 0 0 1 -1 -1 -11
word and would	12 14 -1 -2 -7 -4 7 -1 -18 46
word and you	0 7 -2 -2 24 -4 -10 -3 -11 -19
word and your	8 6 -2 -2 22 -10 -28 -7 14 15
word ander	1 4 -3 -2 0 -1 2 0 -2 -22
word andere	-3 -2 2 0 13 -1 -6 -1 -3 16
word andere bewerberin	0 0 0 0 2 0 -1 0 0 -10
word anderen	0 0 4 0 1 0 -3 0 0 19
word andr	-6 4 4 1 0 -1 -1 -1 0 -11
word andrebbe	-3 12 2 0 0 -1 -9 0 0 -12
word andrebbe bene	-2 0 3 0 0 0 0 0 0 8
word android	5 -5 -1 0 -2 -6 7 0 1 -8
word android developer	5 -5 -1 0 -2 -6 7 0 1 -8
word anexo	-3 -1 -1 0 -5 -1 13 -2 -1 -4
word anfang	-1 0 0 0 0 5 -2 0 -1 -9
word anfrage	0 0 0 0 0 0 -13 16 -2 -3
word angebot	-1 -2 0 0 0 6 0 -1 0 46
word animal	10 -7 -2 0 -1 -2 3 -1 0 -8
word anmeldung	0 0 0 0 0 0 0 0 0 19
word anni	-1 -4 0 0 10 0 -5 0 0 8
word announc	-1 0 1 4 -2 0 -1 0 0 19
word announcement	0 -1 0 2 12 0 -3 -2 -7 -9
word annuale	0 0 0 0 0 0 0 0 0 9
word annuel	0 0 0 0 0 0 0 0 0 18
word annulation	-1 -1 -2 7 -1 0 -1 0 0 15
word annule	-8 -1 -2 15 -2 -1 -2 0 0 9
word annullamento	0 0 0 3 0 0 -1 0 0 -9
word annullato	-4 -1 -1 12 -1 -1 -1 -2 0 10
word ano	-2 -2 -3 5 9 0 -7 1 -1 8
word anonymou	0 0 0 0 0 0 0 0 0 9
word anos	0 -1 0 0 4 0 -3 0 0 8
word another	-3 -16 39 0 10 -8 -15 -4 -3 83
word another applicant	-1 0 0 0 3 0 -1 0 -1 14
word another candidate	-2 -3 -1 1 16 -2 -5 -1 -4 -43
word another fami	0 0 0 0 0 0 0 0 0 9
word another offer	0 0 0 0 -1 -1 3 0 0 17
word another time	7 -1 8 -3 -8 -1 -2 0 0 -14
word anouk visser	0 0 0 0 0 0 0 0 0 11
word anrufen	-1 3 -1 0 0 0 0 0 0 12
word anrufen ?	-1 3 -1 0 0 0 -1 0 0 11
word ans	0 0 0 0 6 0 -2 0 -3 13
word anschliesendem	4 -2 -1 0 0 0 0 0 0 -20
word anschlus	0 0 0 0 0 0 0 0 0 11
word answer	-13 -5 -8 -7 -31 -13 32 36 8 -32
word answer are	0 0 0 0 0 0 0 0 0 23
word answer by	-1 0 -1 -1 9 -4 1 -1 -2 -31
word answer question	0 0 0 0 0 0 0 0 0 8
word answer within	-1 -2 0 0 -5 0 7 10 -8 -15
word ante	7 -18 -4 -2 5 -7 25 -4 -2 11
word ante de	-1 -15 -1 0 1 -3 22 -1 -1 2
word ante el	0 0 0 0 0 0 0 0 0 10
word anterior	-1 -19 28 -1 0 -1 0 -5 0 -13
word antrag	0 0 0 0 0 0 0 0 0 18
word antwoord	-1 -4 -1 0 -3 7 6 2 -5 -26
word antwoorden	-2 8 0 0 -1 -1 -4 -1 2 -11
word antwort	-2 -1 -1 -1 -4 -1 8 7 -4 -26
word antworten	0 2 -1 0 -2 0 5 0 -3 -19
word antworten sie	1 -1 0 0 0 0 -1 2 0 -13
word anual	0 0 0 0 0 2 -1 0 0 12
word anuncio	3 10 -6 0 -4 -1 -2 0 0 -11
word any	-1 56 5 -2 5 -13 -41 1 -9 51
word any chance	-1 -1 13 0 0 -2 -8 0 0 -4
word any day	-1 12 -1 0 -1 -1 -4 0 -3 -3
word any question	8 -5 -1 0 -1 -1 0 0 -1 -10
word any time	-5 30 -17 -1 -7 -1 -6 -1 9 1
word anybody	-8 1 -3 20 1 -3 -4 -2 -3 -4
word anybody on	0 0 -1 13 -8 -1 -2 0 0 4
word anyone	-1 -11 -2 6 -17 7 12 -2 7 -15
word anyth	-20 -2 -14 0 -24 -3 42 18 3 -44
word anyth about	-2 -1 -1 0 -2 0 -4 9 1 -3
word anyth else	-3 -6 -2 -2 -8 -5 22 -3 8 -20
word anyway	-1 -1 0 0 -1 5 -2 0 0 -10
word anziche	-1 0 2 0 0 0 0 0 0 -20
word anzubieten	0 7 -7 0 0 1 0 0 0 -10
word ao	-5 10 -12 -3 2 -2 12 0 -1 -14
word ao seu	0 0 0 0 0 0 0 0 0 9
word apartamento	0 0 0 0 0 0 0 0 0 13
word apartment	0 0 0 0 0 0 0 0 0 8
word apoio	0 0 0 0 0 0 0 0 0 11
word apologi	-3 -2 3 16 -9 -1 0 -1 -3 -19
word apologise	-2 0 3 1 -2 0 2 0 -1 9
word apos	-1 -2 0 0 -1 0 -2 0 8 -22
word apos a	-1 -2 0 0 -2 0 -2 0 8 -24
word app	-3 -10 -3 -1 5 -3 -3 -4 22 -18
word appartement	0 0 0 0 0 0 0 0 0 12
word appear	4 -1 -1 2 -2 0 -1 0 -1 17
word appear in	0 0 0 0 0 0 0 0 0 23
word appel	4 11 -1 0 -1 0 -11 -1 -1 -7
word appeler	0 0 0 0 0 0 0 0 0 22
word appelez	1 -6 -2 0 -1 -1 9 0 0 -8
word appelez moi	1 -6 -2 0 -1 -1 9 -1 0 -9
word appelle	-1 -1 -1 0 3 0 2 0 -1 -9
word appena	-1 -1 12 -5 -1 -1 -1 -1 -1 -11
word appli	-5 -7 -1 -4 7 -1 -2 0 14 57
word appli and	0 0 0 0 1 0 -13 0 12 2
word appli for	-2 -3 0 0 4 0 13 1 -12 35
word appli on	-1 -1 0 0 -1 0 -2 0 5 -22
word appli to	0 0 0 -3 7 0 -2 0 -2 17
word applicant	-2 -6 -2 -3 -6 -2 16 -1 5 112
word applicant and	0 0 0 0 0 0 8 0 -8 0
word applicant are	0 0 0 0 0 0 0 0 0 26
word applicant on	0 0 0 0 -10 0 12 0 -1 0
word applicant than	0 0 0 0 0 0 0 0 0 31
word applicant who	-1 0 0 0 -3 0 -7 0 12 -5
word applicant whose	0 0 0 0 8 0 -1 0 -6 -2
word applicant will	0 0 0 0 0 0 0 0 1 31
word applicant your	0 0 0 0 0 0 0 0 0 15
word application	-19 -38 -23 -10 24 8 -12 -20 90 34
word application #	0 -1 0 0 11 0 -12 0 2 13
word application :	-1 -3 0 0 1 -1 7 2 -5 18
word application and	10 -3 -1 0 8 3 -10 -1 -6 0
word application as	1 -2 0 0 6 0 -7 0 2 -8
word application close	-9 0 0 0 0 -5 1 0 15 8
word application confirmation	0 -1 0 0 -1 0 -4 0 8 -3
word application for	-7 -20 -6 -5 -25 -6 41 -10 38 50
word application form	0 0 0 0 -1 0 -4 0 7 -9
word application from	0 0 0 0 1 0 16 -5 -11 -1
word application has	-2 -2 -1 -1 -4 -1 16 -2 -3 -9
word application in	0 -1 0 0 -6 0 -3 0 10 -1
word application is	-1 -3 -1 -1 -10 -1 -10 -1 27 -17
word application on	0 0 0 0 1 0 0 0 0 16
word application receiv	-1 10 -1 -1 3 -1 -3 -1 -6 28
word application statu	-1 -1 -1 -1 22 0 7 -2 -23 4
word application submitt	-1 -1 0 0 -1 0 -1 0 4 -11
word application to	4 -10 -1 1 11 4 -15 -2 8 67
word application update	-6 -2 -1 -1 -4 13 4 -7 5 8
word application was	-1 -2 -1 0 15 -1 -2 -1 -7 -6
word application which	1 -2 0 0 -1 0 -8 0 10 -3
word application will	-4 0 0 2 6 0 -3 0 -1 -9
word application you	0 -1 0 0 8 0 1 0 -8 -9
word apply	-9 -14 -4 -1 23 -4 44 -5 -30 65
word apply !	-1 -13 0 0 -4 0 13 0 6 -5
word apply :	0 0 0 0 0 0 0 0 1 19
word apply for	1 -2 -1 -1 -4 -1 18 -1 -8 0
word apply to	-6 15 -1 -1 -10 -1 1 -2 5 -10
word appoint	-3 -3 -1 -2 19 20 -22 -1 -6 -14
word appoint mr	0 0 0 -1 8 0 -5 0 -1 -4
word appoint you	-1 -1 0 0 -4 8 -2 0 0 -2
word appointment	-8 -8 11 0 2 12 1 -3 -7 11
word appointment are	0 0 0 0 -1 0 1 0 0 -9
word appointment as	0 0 0 0 0 1 0 0 0 11
word appointment for	1 -1 0 1 0 0 0 0 0 -13
word appointment of	-2 0 3 0 8 0 -6 -2 -1 -13
word appointment with	0 -4 0 0 -1 0 5 0 0 13
word apportez	1 0 0 0 0 0 0 0 0 15
word appreciat	4 -1 -1 -1 8 0 -5 -1 -2 -6
word appreciat the	0 0 0 0 8 0 -6 0 -1 -10
word appreciate	0 -2 -1 4 6 0 -3 -1 -3 -8
word appreciate your	-1 -1 0 4 5 0 -2 -1 -5 -8
word apprecie	-1 -2 0 0 -9 -1 13 -1 0 4
word apprentice	2 6 -2 -1 2 5 -9 -1 -2 -19
word approv	-1 0 1 0 3 0 -7 0 5 110
word approv !	0 0 0 0 0 0 0 0 0 9
word approval	3 -3 0 0 0 0 1 0 0 44
word approve	0 0 0 0 0 0 0 0 0 34
word appuntamento	-2 -1 8 9 -8 -2 -2 0 0 -7
word april	4 -1 0 0 -11 -1 12 -1 -2 26
word aqui	-8 9 14 -3 5 -4 -12 -2 1 -68
word aqui na	-6 7 7 0 -1 -1 -6 0 0 -17
word arbeit	0 0 0 0 0 0 0 0 0 15
word arbeiten	0 6 0 0 -1 0 -4 0 0 -10
word arbeiten wurden	0 0 0 0 0 0 0 0 0 -13
word arbeitgeber	-1 0 0 1 1 0 0 0 0 10
word arbeitsvertrag	-1 0 0 0 -1 4 -2 0 0 10
word arbor	1 0 0 2 -2 0 -1 0 0 -14
word archiv	0 0 0 0 13 0 -4 0 -9 7
word archive	0 0 0 0 0 0 0 0 0 8
word are	-58 57 0 2 -21 -21 59 -21 3 83
word are #	-3 5 -1 -1 -4 -3 12 -1 -4 -3
word are all	0 0 0 0 2 0 0 0 -2 -10
word are attach	5 -1 0 0 -1 0 0 0 -1 15
word are best	-1 11 0 0 -1 -3 -5 -1 0 0
word are confidential	0 0 0 0 0 0 0 0 0 13
word are confirm	1 0 0 0 0 0 0 0 0 -8
word are delight	8 -1 0 -3 -1 2 -7 0 2 -9
word are doing	-1 12 0 0 -2 -1 -7 0 -1 15
word are due	-9 -4 -1 0 -1 -1 16 -2 1 -9
word are free	0 8 0 0 -6 0 -1 0 0 1
word are grateful	0 -1 0 0 10 0 -6 0 -1 -2
word are hiring	0 3 0 0 0 0 -2 0 0 15
word are in	1 1 1 -1 -1 0 0 0 0 16
word are interview	0 0 0 0 0 0 0 0 0 16
word are invit	4 0 0 0 0 0 -3 0 0 9
word are look	2 -1 0 -1 0 0 0 0 0 15
word are made	0 0 0 0 -10 0 12 0 -1 -4
word are no	0 -2 -14 16 6 0 1 -1 -6 -1
word are on	17 1 -2 -2 -5 3 -17 0 2 11
word are open	0 0 0 0 1 0 -1 0 0 12
word are pleas	-1 -4 -1 -1 -3 6 7 0 -4 -8
word are receiv	0 -2 0 0 0 0 7 0 -4 18
word are review	0 0 0 0 0 0 -2 0 3 8
word are schedul	2 0 0 0 0 0 0 0 0 -29
word are still	-10 15 -3 -1 -1 0 3 0 -3 -6
word are the	0 0 0 0 -5 5 0 0 0 30
word are timemention	-23 31 -6 0 0 0 -2 1 0 3
word are two	-1 -21 21 0 0 0 -3 0 4 2
word are unable	1 -1 0 -1 2 0 -1 0 0 8
word are wait	0 0 0 0 0 0 -1 0 2 32
word are you	-7 -14 1 -1 -6 -9 58 -3 -18 -50
word are your	0 0 0 0 0 0 0 0 0 -14
word area	-1 -6 -2 -1 -8 -3 31 -1 -10 24
word area manager	0 0 -1 -1 -4 -2 9 0 0 -2
word aren't	0 0 3 16 0 -2 -12 -1 -4 -25
word armazem	1 -1 0 0 2 3 -3 -2 0 -9
word around	-5 16 -2 -1 0 -4 -15 -1 12 9
word around on	0 0 0 0 0 0 0 0 0 9
word around the	0 0 0 0 0 0 -9 0 10 -4
word arrange	0 6 -3 -1 -4 0 -11 -1 13 -13
word arrange an	-1 -8 0 0 -2 0 -1 0 12 0
word arrange your	-1 17 -2 0 0 0 -13 0 0 -4
word arrangement	-6 -1 4 0 -2 0 5 0 0 -9
word arriv	-2 -3 4 -1 -4 -3 -27 0 34 -13
word arriva	14 -2 2 -1 -1 -1 -11 0 0 -1
word arrive	3 -2 0 -1 0 -8 7 0 2 18
word arrivee	-1 -1 0 -1 0 6 -4 0 1 20
word art	3 -8 0 0 3 0 7 0 -3 -2
word article	-6 -3 -1 -2 1 -2 16 -1 -2 14
word artist	10 -9 -1 0 0 3 -3 0 0 2
word as	-28 -41 20 -3 13 32 -5 -10 22 20
word as a	-6 -2 5 0 7 -7 14 -8 -3 36
word as an	-1 -1 0 0 8 0 -6 0 0 33
word as before	-4 -2 8 0 0 -1 0 0 0 -9
word as follow	1 0 -1 -1 -2 11 -7 0 0 -16
word as i	-3 -6 7 -5 11 6 -12 -1 2 -17
word as i'm	0 0 0 0 0 0 0 0 0 16
word as it	12 0 -9 0 0 0 -1 0 -1 3
word as our	0 -6 -1 -1 -2 23 -12 -1 -1 -18
word as part	0 -5 0 0 -1 -5 14 -1 -3 -21
word as pergunta	0 0 0 0 0 0 0 0 0 8
word as plann	8 -6 -6 0 -1 -5 8 3 0 -3
word as promis	0 -1 -1 -1 4 11 -9 -1 -1 -11
word as request	0 0 0 0 0 0 0 0 0 12
word as soon	-4 -5 8 -6 -8 7 -12 0 19 -6
word as the	-2 0 3 13 -7 -3 6 -3 -7 8
word as there	5 -1 -1 0 -2 0 -18 -1 18 -10
word as timemention	-11 0 -5 0 0 -1 18 0 0 22
word as to	4 0 2 0 -3 -1 -1 -1 -1 -10
word as we	-4 -1 7 -2 -1 4 -6 3 1 -20
word as you	-4 -2 -4 3 -6 7 7 -1 -1 13
word asi	4 -7 0 1 10 -2 -5 -1 0 -4
word asi que	-1 -1 -3 1 10 -1 -4 -1 0 -4
word ask	16 -10 -13 -6 0 -12 12 -4 15 -24
word ask about	5 -1 -3 0 0 -1 0 0 0 14
word ask for	8 2 -8 -1 8 -2 -9 -2 4 -41
word ask why	-8 -1 -1 -2 0 0 12 0 0 -1
word ask you	6 -5 -2 -1 -1 -2 -3 0 8 -11
word asked	-11 -21 17 8 -18 -7 41 -4 -4 5
word asked for	-1 -2 3 -1 -14 -1 14 -1 3 -11
word asked if	-5 0 6 0 0 0 0 0 0 11
word asked to	6 -5 13 -2 -6 -2 -5 -1 2 -24
word asking	-2 -8 1 0 23 0 -2 -2 -11 7
word asking for	0 0 0 0 9 0 -5 0 -3 5
word asks	1 0 0 0 0 0 0 0 0 13
word aspetta	0 0 0 0 0 0 0 0 0 12
word aspetto	-7 -1 9 0 0 0 -1 0 0 -13
word aspirant	0 0 0 0 0 0 4 0 -4 -11
word asses	0 -1 0 0 0 0 1 0 0 16
word assessment	1 5 4 -2 4 -5 4 -3 -7 -27
word assessment centre	-6 -1 -1 -1 0 0 7 0 2 9
word assessment day	10 2 7 0 -3 -2 -12 -1 -1 -15
word assign	0 0 0 0 0 0 -3 6 -3 32
word assignment	0 0 0 0 -1 -1 2 0 0 19
word assim	0 -1 5 -4 -4 -1 8 -3 0 2
word assim que	-1 -1 6 -4 -4 -1 8 -3 0 3
word assistant	10 -4 -7 -3 35 -17 -4 -10 0 -108
word assistant job	0 0 0 0 2 0 0 0 0 -12
word assistant post	8 -3 0 0 2 0 -5 0 -2 -3
word assistante	14 -3 -2 -1 -1 -2 -4 0 -1 -1
word assistente	-1 8 4 -2 2 -1 -9 -1 1 -13
word associate	-9 8 -3 -3 0 7 -4 7 -2 -31
word associate at	-3 4 0 0 0 0 0 0 0 -8
word associate ii	2 0 0 -1 0 0 -2 0 0 -10
word assunzione	-1 -1 0 0 -2 13 -7 0 0 -7
word at	41 -66 69 4 18 -42 -44 9 12 -15
word at #	1 -9 24 -3 -3 3 1 -8 -6 -8
word at a	-3 -3 -2 -1 -2 -2 -21 32 2 7
word at all	-13 -7 20 -1 -1 -2 7 -2 0 0
word at any	-2 1 -1 -1 -2 0 -4 0 8 -1
word at half	-4 -1 24 0 -2 -1 -14 -1 -1 2
word at home	-3 3 -1 0 -2 -2 6 0 -1 19
word at http	0 0 0 0 0 0 0 0 0 9
word at it	-1 -1 -1 0 -4 -4 -17 -2 29 1
word at marlow	0 1 0 0 0 0 -1 0 1 9
word at my	-1 1 0 0 -5 -1 22 -10 -4 0
word at once	0 1 0 0 15 -3 -11 0 0 14
word at our	36 -20 3 -3 8 -1 -18 0 -5 -90
word at present	0 -1 0 0 2 -4 8 0 -4 -2
word at reception	1 0 0 0 0 0 0 0 0 14
word at ridge	-5 5 -1 0 -3 1 8 0 -5 4
word at that	5 -1 -1 0 -2 0 1 -1 0 -18
word at the	39 -19 -17 -1 -21 -11 16 -8 22 77
word at their	1 7 -1 0 -5 -2 5 0 -5 -17
word at them	-1 -1 -1 0 -3 0 -7 0 13 -10
word at this	-2 2 -14 16 11 0 -1 -1 -11 52
word at timemention	10 -37 42 9 0 -1 -28 -6 11 -2
word at work	0 0 1 0 0 0 0 0 0 10
word at your	-6 -4 4 -1 -2 -5 31 -1 -16 28
word ate	-7 3 -5 -4 -11 29 8 -8 -4 -24
word ate timemention	-5 6 -5 -2 -2 28 -15 -3 -2 3
word atenta	-1 0 0 0 0 1 1 0 0 -10
word attach	17 -23 -9 -5 -16 79 -26 -7 -10 27
word attach and	-1 -2 -1 0 -2 36 -28 -1 -1 13
word attach for	-4 -1 -2 -2 0 19 -9 0 -1 -4
word attach letter	0 0 0 0 0 2 -1 0 0 -13
word attempt	0 0 0 0 9 0 -6 -2 0 3
word attend	9 -5 -1 -2 4 -2 0 0 -3 16
word attend an	2 0 0 0 0 0 -6 0 5 13
word attend for	1 0 0 -1 4 0 -3 0 -1 -12
word attend on	0 -1 0 -1 -2 -1 8 -1 -2 -10
word attend the	0 -1 -1 0 5 0 -2 0 -1 -13
word attend timemention	1 0 0 0 0 0 0 0 0 11
word attendance	5 -1 -1 0 0 0 -1 0 0 -12
word attendant	0 0 0 0 -1 0 1 -1 2 -9
word attendon	1 0 0 0 0 0 0 0 0 -18
word attenta	0 0 0 0 0 0 0 0 0 9
word attenta valutazione	0 0 0 0 0 0 0 0 0 9
word attention	7 -4 0 0 -1 0 -1 0 1 -8
word attesa di	0 1 0 0 0 0 -1 0 0 8
word attire	14 -7 0 0 -1 0 -2 0 -2 -17
word attorney	0 0 0 0 0 0 0 0 0 13
word au	9 8 -6 -3 -2 -8 -7 5 3 -61
word au #	14 -2 -9 -1 -1 -1 0 0 0 1
word au colloque	0 0 0 0 0 0 0 0 0 9
word au conservatoire	0 0 0 0 0 0 0 0 0 9
word au plus	-1 -1 0 0 -3 -1 4 10 -7 -10
word au poste	3 -2 -1 -1 1 -1 -4 -1 4 -13
word au service	0 0 0 0 0 0 0 0 1 -12
word au siege	4 -5 4 0 0 0 -2 0 0 -9
word au telephone	3 9 0 -1 -4 0 -6 0 -1 -7
word auch	-4 -2 -19 21 -13 -2 11 -3 10 7
word aucun	-8 -1 13 -1 1 0 -3 0 0 -6
word audio	1 0 0 0 0 0 0 0 0 -9
word auditie	0 0 0 0 0 0 0 0 0 19
word audition	0 -1 1 0 -4 0 0 0 5 19
word auditorio	2 0 -1 0 0 0 0 0 0 -16
word auf	-24 -5 25 -6 -21 0 12 1 17 5
word auf den	0 0 1 0 0 0 0 0 0 -10
word auf der	0 -5 2 -1 -1 3 3 -1 0 13
word auf die	-1 -2 0 0 -7 1 -10 -1 21 3
word auf eine	-16 -3 22 -2 0 0 0 0 0 -10
word auf eis	0 0 0 0 -9 0 12 0 -1 -1
word auf sie	-3 -1 -3 -1 -2 0 5 0 6 -11
word auf timemention	-20 -4 29 -2 0 0 -1 0 0 10
word auf unserer	1 0 -1 0 1 0 -1 0 0 -11
word aufgabe	-4 5 -1 0 -2 -4 8 -1 0 -6
word aufgrund	-3 -2 8 -4 2 0 -8 14 -7 -7
word aufgrund der	-3 -1 8 -4 2 0 5 0 -5 -6
word aufnahme	0 0 0 0 0 0 0 0 0 14
word auftrag fur	0 0 0 0 0 0 0 0 0 8
word aula	0 0 0 0 2 0 -1 0 -1 -13
word aula #	0 0 0 0 0 0 0 0 0 25
word aula magna	0 0 0 0 0 0 0 0 0 -8
word aura	1 0 0 0 0 0 0 0 0 8
word aurez	0 -1 0 0 -1 0 0 0 3 -9
word auriez	0 8 0 0 -1 0 -6 0 0 17
word auriez vous	0 8 0 0 -1 0 -6 0 0 13
word aus	-2 -4 -1 -3 18 -2 -7 1 1 12
word aus der	-4 -2 -1 -1 16 0 -6 -1 -1 -5
word ausbildungsplatz	-6 -1 0 -2 0 11 -1 0 0 -10
word ausbildungsplatz zur	-4 0 0 -2 0 7 0 0 0 -9
word ausencia	-2 -1 -3 -1 0 -1 9 -1 0 -1
word ausgesprochen	-9 -4 -2 0 20 0 -4 0 0 -8
word ausschreibung	-1 0 0 1 9 -1 -7 0 0 -15
word austauschjahr	0 0 0 0 0 0 0 0 0 11
word austauschjahr in	0 0 0 0 0 0 0 0 0 11
word auswahl	-1 -1 0 0 -1 0 5 0 -2 15
word auswahlgesprach	8 -4 -1 -1 -1 -1 -1 0 0 -23
word auswahlgesprach fur	0 0 0 0 0 0 0 0 0 16
word auswahlkommission	-3 0 0 0 4 1 0 0 -1 -9
word auswahltag	-2 -1 -1 -2 0 7 -1 0 0 -29
word auswahlverfahren	0 -2 -1 0 5 0 -1 0 -1 -27
word auteur	0 0 0 0 0 0 0 0 0 10
word auto	-1 -1 0 0 -1 0 -2 5 0 9
word automat	1 0 0 0 0 0 -2 1 2 -11
word automatic	-2 -2 -1 -1 -2 -1 -8 18 0 -17
word automatic reply	-2 -2 -1 -1 -2 -1 -6 16 -2 -14
word automatica	-3 -2 -1 -1 -3 -1 -5 17 -1 -7
word automatica :	-1 -1 -1 0 -1 -1 -3 9 -1 -4
word automatico	0 8 0 0 -1 0 -2 -3 0 -7
word automatisch	0 -2 0 0 -8 -1 -6 6 12 -8
word autor	0 0 0 0 0 0 0 0 0 20
word autour	1 -1 -1 0 -2 -1 4 0 0 -9
word autr	0 0 0 0 0 0 0 0 0 11
word autre	-2 1 8 -1 1 -1 -3 -1 -2 -4
word autumn	1 -1 0 0 -2 0 7 0 -5 21
word aux	-9 2 -1 0 2 -2 5 4 -1 -32
word availability	-13 28 0 -2 0 -3 0 6 -16 -41
word availability for	-3 23 -1 -1 -1 -1 -13 0 -3 -22
word available	-4 5 3 -1 -6 1 16 -1 -14 1
word available #	0 0 0 0 -1 0 1 0 0 -15
word available for	0 13 0 0 0 0 -1 0 -11 12
word available in	0 -1 0 0 -4 2 5 0 -1 -30
word available on	-1 1 1 0 0 0 -1 0 0 -21
word available time	-3 -10 0 0 0 0 14 0 0 -2
word avaliacao	3 0 -1 0 -1 0 0 0 0 -14
word avaliacao de	2 0 -1 0 0 0 0 0 0 -14
word avancou	0 -6 0 0 -1 0 10 0 -3 2
word avant	0 -4 -2 -1 -5 1 14 -2 -2 43
word avant timemention	1 -1 0 0 0 2 -2 0 0 31
word avanzar	-1 -1 0 0 -3 -1 6 0 0 -15
word avec	15 -4 3 -4 0 2 -9 -2 0 -5
word avec l'equipe	0 -5 -1 -2 -3 0 13 0 0 -13
word avec la	0 0 0 0 0 0 0 0 0 14
word avec le	0 0 0 0 0 0 0 0 1 29
word avec moi	0 0 0 0 0 0 0 0 0 -10
word avec plaisir	0 0 0 0 -1 0 -5 0 7 -10
word avec votre	-1 0 0 0 0 3 -1 0 0 18
word avenue	-1 5 -1 0 0 -2 -1 0 0 -15
word avez	0 -10 -1 0 3 -1 11 -1 -1 -1
word avez vous	0 -8 -1 0 -2 -1 12 0 0 3
word avise	14 0 -14 0 0 0 0 0 0 3
word aviso	0 -1 1 0 -4 -2 8 -1 -1 -10
word avon	-5 -1 -2 -3 11 5 -3 0 -3 22
word avon bien	-2 -1 0 0 -1 0 5 2 -2 18
word avon le	1 -2 0 -2 -3 8 0 0 0 19
word avond	0 0 0 0 0 0 0 0 0 10
word avra	8 0 0 0 0 0 -4 -1 -1 0
word avvisi	9 -8 -1 0 0 0 0 0 0 -6
word avviso	2 -2 0 0 10 -3 -5 0 -1 -7
word avviso pubblico	2 -1 0 0 12 0 -11 0 -1 -6
word await	0 -2 0 0 0 0 -2 5 0 36
word await your	0 1 0 0 0 0 -1 0 0 31
word award	0 -2 0 0 7 0 -1 0 -4 20
word away	-5 4 8 -9 -3 -2 -2 13 -4 -12
word aydin	0 0 0 0 0 0 0 0 0 8
word ayudante	0 0 0 0 0 0 0 0 0 -10
word ayudante de	0 0 0 0 0 0 0 0 0 -10
word azienda	0 0 2 0 0 0 -1 0 0 -13
word b	7 0 -4 -2 -2 -5 9 -3 0 -3
word b #	-3 0 0 1 0 0 3 0 0 12
word b timemention	-7 11 -2 0 0 0 -1 -1 0 -29
word baan	-5 2 -4 -1 -3 -1 18 -2 -3 3
word baan als	-1 4 -1 0 0 -1 -1 0 0 -12
word baan in	0 0 0 0 0 0 0 0 0 9
word baba	0 0 0 0 0 0 0 0 0 11
word back	-3 -33 10 -26 -6 -27 41 12 32 -62
word back and	0 0 0 -1 8 -1 -2 0 -3 7
word back for	0 -5 4 -2 10 0 -5 -1 0 -8
word back from	-1 5 -2 -2 3 -3 -2 -1 3 -12
word back in	-1 -5 0 0 3 -6 8 -9 10 2
word back on	-2 -4 -1 -7 2 -4 3 17 -5 -10
word back so	0 -7 7 0 -3 0 3 0 0 11
word back timemention	-8 -2 -2 -4 -1 -3 -5 23 1 -9
word back to	1 -11 -4 -5 -18 -3 22 7 10 24
word back with	-1 -2 9 -1 -1 -1 3 -2 -3 -11
word backend	-5 10 -1 0 -1 0 -2 0 -1 -6
word background	-2 1 -1 -1 11 3 4 -3 -10 -10
word background in	0 0 0 0 10 0 -8 0 -1 -7
word bad	-14 14 -8 19 6 -4 -7 -2 -3 -28
word bad news	-1 -1 -1 9 5 -1 -9 -1 0 -11
word badge	0 -1 -1 0 7 3 -9 0 0 -3
word baja	0 0 1 0 0 0 1 -1 0 8
word baker	-2 -5 8 1 -1 0 -2 0 0 -8
word bakery	0 -1 0 0 0 0 -3 0 4 29
word balcao	0 9 -7 0 0 0 -1 0 0 -12
word bald	0 0 0 0 -2 3 5 -3 -3 13
word balie	3 5 -1 0 0 -2 -4 0 0 -17
word banco	4 0 -1 0 -2 3 -7 -1 2 -17
word band	-1 -8 -1 1 6 0 11 0 -8 2
word band #	-1 0 -1 1 3 1 5 0 -8 -1
word bank	3 -7 3 -4 3 -6 9 -4 2 -22
word bank detail	-5 -1 -1 0 0 -5 12 -1 0 -6
word bank holiday	-4 -2 10 -4 -2 0 -2 -2 6 -9
word bank timemention	0 0 0 0 0 0 0 0 0 -9
word bar	-1 -3 -1 5 5 0 -9 -1 5 -10
word bas	2 0 0 0 0 0 0 0 0 -16
word base	0 -3 -2 0 -4 19 -7 -3 0 -25
word base #	-1 -1 -1 0 -2 14 -8 -1 0 -4
word based	0 -1 0 0 7 0 -4 0 -1 10
word basi	-1 -5 -1 -1 18 -1 -9 -1 0 -12
word basi van	-2 -2 0 0 16 -1 -8 0 -2 -2
word bate	-6 4 -1 1 -1 0 4 0 0 -14
word bate papo	-5 7 0 1 -1 0 -1 0 0 -14
word baustelle	-17 -4 22 -3 0 4 -1 0 0 -11
word be	-31 -55 57 24 -28 -5 4 23 12 -43
word be #	-6 10 -2 0 0 1 -1 -1 0 -34
word be a	3 -5 0 -1 -1 -1 10 -1 -3 -4
word be able	-3 1 -7 12 -3 -2 7 -1 -4 -26
word be announc	0 0 0 0 0 0 0 0 0 20
word be as	0 -2 0 0 3 11 -12 0 0 -7
word be asked	6 1 -1 -1 -2 0 -6 0 4 -8
word be available	2 -3 2 0 0 0 0 0 0 -10
word be back	-2 -2 18 -3 -2 -2 -12 1 4 -12
word be consider	-6 -3 -1 2 -7 0 14 -3 5 -22
word be contact	-2 -6 0 0 -11 0 4 -1 16 -6
word be delight	9 -6 0 -1 0 0 -2 0 0 9
word be deliver	-1 -1 -1 0 -5 0 -2 10 -1 -8
word be done	0 0 0 0 0 0 0 0 0 -16
word be finish	0 0 0 0 0 -8 11 0 -1 -7
word be free	-4 8 5 0 0 0 -8 0 0 -17
word be glad	4 6 -2 -1 -2 0 -1 -1 -4 -12
word be going	0 0 0 1 0 0 -2 0 1 -11
word be great	-16 0 16 0 7 0 -6 0 -1 4
word be happy	0 0 0 0 2 0 0 0 0 35
word be heard	0 0 0 0 0 0 0 0 0 8
word be held	-10 4 6 0 -3 -1 -13 -1 17 -3
word be here	6 -6 3 -1 -1 -3 -9 12 -2 -6
word be in	-9 -20 8 -1 -15 -13 53 -3 0 -8
word be inform	-2 -1 0 -1 -1 0 8 -1 -3 4
word be interview	2 -1 0 0 0 0 -1 0 0 22
word be look	-1 0 -1 -1 0 0 10 -4 -3 -4
word be made	2 -3 0 0 0 0 2 1 -1 -10
word be making	0 0 0 0 5 -3 0 0 0 -13
word be meet	4 -1 0 0 -1 0 0 0 -1 10
word be offer	-1 -1 0 0 -14 3 13 0 0 -13
word be on	1 -4 4 -1 8 0 -5 0 -3 3
word be open	0 1 0 0 0 0 0 0 0 10
word be our	2 -11 -1 -1 10 17 -13 -1 -3 -26
word be out	0 -2 2 0 0 0 0 0 0 12
word be paid	1 -3 0 0 1 0 4 0 -1 -8
word be possible	-1 1 2 0 0 0 -1 0 0 -25
word be present	0 0 0 0 0 0 0 0 0 11
word be provid	0 0 0 0 0 0 0 0 0 9
word be reach	0 13 0 0 -1 0 -2 0 -9 -2
word be ready	-1 0 0 0 -1 -10 11 0 1 5
word be record	0 0 0 0 0 0 0 0 0 31
word be remov	-1 2 0 1 -1 0 -1 0 0 31
word be sent	-1 -1 11 0 -3 0 -3 0 -2 -7
word be slow	-2 -2 -4 -2 10 -3 -7 17 -6 -8
word be speak	1 0 -1 0 0 0 0 0 0 9
word be submitt	-1 -2 0 0 -3 -6 13 -1 -1 1
word be taking	-1 0 0 1 3 0 -1 0 -1 10
word be the	-2 -3 3 2 7 -1 -4 -1 -1 -9
word be there	3 -1 -1 0 0 0 0 0 0 9
word be timemention	-12 -7 21 0 0 1 -2 0 0 -12
word be up	0 -1 0 0 2 0 -3 0 2 15
word be used	0 0 0 1 0 0 0 0 0 14
word be will	0 -1 -13 0 1 -1 15 0 0 10
word be with	0 -3 3 0 0 0 0 0 0 9
word bea	-1 3 0 0 8 -1 -8 0 -1 -5
word beagle	0 0 0 0 0 0 0 0 0 9
word bear	-1 -1 -1 0 -4 -3 7 -1 3 -8
word bear with	-1 -1 -1 0 -4 -3 7 -1 3 -9
word bearbeiten	0 -5 0 0 -2 0 7 4 -3 -8
word beatrice nkemelu	0 0 0 0 0 0 0 0 0 8
word beaucoup	-1 -2 0 0 -2 -1 13 -1 -4 -1
word beca	0 0 0 0 0 0 0 0 0 10
word because	-8 -13 9 1 8 -16 -1 1 20 -1
word because of	-5 -4 9 2 -1 -13 5 -2 9 -4
word because the	-2 -5 -1 1 -2 -1 -2 1 12 -14
word because you	0 0 0 0 1 0 0 0 -1 19
word becom	-1 -1 0 0 0 0 0 0 2 9
word become	0 0 0 0 -2 0 3 0 0 10
word bedankt	11 -8 -2 -1 -4 -3 12 -4 0 -4
word bedankt dat	0 0 0 0 0 0 6 0 -6 18
word bedankt voor	11 -7 -2 -1 1 -2 -3 -3 5 5
word bedauern ihnen	0 0 0 0 1 0 -1 0 0 -9
word been	-65 -6 34 48 24 6 -17 5 -29 64
word been a	-6 0 6 3 2 -1 -4 -1 1 -11
word been accept	0 0 0 0 4 -1 -1 0 0 25
word been added	0 0 0 0 0 0 -3 0 4 34
word been approv	0 0 0 0 0 0 0 0 0 52
word been assign	0 0 0 0 0 0 0 0 0 30
word been call	-2 -2 6 1 0 0 -1 0 0 -21
word been cancel	-7 -1 -1 12 -1 0 -1 0 -1 -14
word been cancell	-7 -2 2 10 3 -1 -2 -1 -2 22
word been chang	-1 -4 14 -1 -1 0 -1 -5 0 1
word been complet	-1 -2 -1 -1 11 0 4 -4 -7 -13
word been confirm	0 0 0 0 0 0 0 0 0 17
word been fill	-3 -1 -1 13 -5 -3 6 -1 -6 -9
word been given	-1 -1 0 0 6 0 -9 1 3 -7
word been invit	0 1 -1 -1 -2 -1 10 -1 -4 -11
word been look	0 -1 -1 9 2 -3 -4 0 -1 -11
word been moved	-4 -1 5 0 -8 0 12 0 -3 13
word been offer	0 0 0 0 2 0 0 0 0 8
word been pass	0 2 0 0 -1 0 1 1 -1 -8
word been plac	0 0 0 -3 -7 -1 17 0 -5 -1
word been receiv	-5 -2 -1 -1 -3 -1 -20 17 14 10
word been referr	0 -2 0 0 -6 0 -2 0 11 -4
word been select	3 11 -1 -5 -5 3 -3 -2 -2 3
word been shortlist	3 15 -1 -1 -2 -1 -8 -1 -3 -4
word been through	0 0 0 0 -8 0 9 0 -1 -1
word been told	-1 -1 -2 14 -3 -1 -4 -1 0 -2
word beendet	-1 0 -1 1 4 0 -2 0 -1 -9
word before	-12 14 7 -17 -19 -32 48 -21 31 -14
word before #	0 14 -3 0 0 -1 -8 0 0 -3
word before i	2 -6 -1 -1 -3 -4 12 -6 6 2
word before that	-2 -1 -2 -4 -2 -2 13 -2 1 -5
word before the	4 4 -2 -1 -15 -3 -5 -2 18 -1
word before then	-4 6 -2 0 -14 -1 13 -2 4 -3
word before timemention	-4 10 -2 -1 -2 -1 2 -1 0 21
word before we	0 -13 -2 -1 -3 -4 29 -1 -5 -34
word before you	3 -4 21 -4 -7 -17 9 -2 1 -10
word before your	-1 -1 0 0 0 -8 12 -1 0 -2
word beforehand	3 0 0 0 -1 0 -1 0 0 17
word begin	-6 -5 -4 -4 -9 -7 22 -2 15 -30
word begin on	7 -4 0 0 0 0 -1 -1 0 -10
word begin timemention	0 -4 -2 -1 -5 0 15 -1 -2 -11
word beginn	1 2 0 0 -2 0 -1 0 0 9
word begrusen	1 0 0 0 0 0 0 0 0 -10
word behalf	-6 -1 8 0 1 1 -2 0 -1 -5
word behind	6 -5 6 -1 1 -2 -1 -2 -3 -34
word bei	2 18 -11 -10 -8 3 17 1 -12 16
word bei #	11 -1 -2 -1 0 0 -5 0 0 1
word bei dem	0 0 0 0 0 0 0 0 0 8
word bei ihnen	-5 18 -6 -2 -2 -1 -1 -1 0 -5
word bei mir	-1 0 2 -1 0 0 0 0 0 19
word bei uns	-11 1 -1 -2 -7 4 16 3 -3 -16
word beide	0 0 0 0 0 0 0 0 0 8
word beiden	0 0 0 0 0 0 1 0 0 8
word beim	-10 10 -1 -1 -1 -1 7 0 -2 5
word beim kunden	-10 11 -1 0 0 0 2 0 -1 -21
word being	4 -3 -5 10 -2 -5 7 7 -12 -40
word being consider	0 0 0 0 -1 0 13 0 -11 -4
word being review	0 0 0 0 0 0 -1 2 1 -16
word being so	2 -1 -1 0 12 -2 -7 0 -2 -8
word bekijken	4 0 -5 0 -1 0 -1 0 4 -12
word bekommen	-3 0 4 0 -1 4 -9 -2 7 13
word bekommt	0 0 0 0 0 0 0 0 0 10
word bel	24 -6 -6 -4 -2 -8 2 0 -1 -17
word bel ik	-1 -1 0 0 0 0 3 0 0 -12
word bel je	9 -4 -2 -1 -1 -3 1 1 0 -8
word belangstell voor	0 0 0 0 2 0 0 0 -1 8
word bell	8 -2 -1 -1 -2 -4 3 -1 -1 -55
word bella	-1 -2 0 -1 -1 -1 7 -1 0 69
word bellen	-2 6 -1 0 -2 -4 -1 0 4 19
word bellen ?	-1 5 -1 0 -1 -3 2 0 0 15
word bellen je	0 0 0 0 -1 0 -3 0 5 8
word below	-13 1 0 1 3 0 13 0 -5 -8
word below :	1 -1 0 0 8 0 0 0 -8 -1
word below it	0 1 0 0 0 0 0 0 0 10
word ben	-3 -9 -2 -1 -1 -3 16 5 -1 47
word ben ik	0 -1 0 0 0 -1 6 -3 0 10
word ben je	-1 -11 -1 0 -3 -1 17 0 0 -12
word bene	4 -11 7 -1 13 -1 -9 -1 -1 -1
word bene ?	9 -8 -1 0 0 0 0 0 0 4
word benefit	-1 -3 -1 0 -1 3 3 0 0 9
word benevolat	0 0 0 0 0 0 0 0 0 12
word benevolat a	0 0 0 0 0 0 0 0 0 9
word benevole	0 0 0 0 0 0 0 0 0 10
word benoem	-2 -1 0 -4 1 13 -5 -1 0 -8
word bent	6 9 -2 -1 -4 8 -5 -1 -11 -4
word bent geselecteerd	0 0 0 0 0 0 0 0 0 9
word bent u	0 1 0 0 0 0 0 0 0 11
word beratung	0 0 0 0 0 0 0 0 0 18
word bereikbaar	-1 -8 0 0 0 0 8 1 0 -1
word bereiken	-1 -7 0 0 -1 -1 12 0 0 -12
word bereit	6 -7 -1 0 -3 0 7 -1 0 8
word bericht	-3 -1 -1 0 -4 -2 -3 15 -2 -15
word berichtje	-1 6 0 0 -2 -2 0 -1 0 -9
word berucksichtigt werden	0 0 0 0 1 0 0 0 0 8
word beschikbaar	0 2 0 0 0 0 -1 0 0 10
word beschikbaar ?	0 1 0 0 0 0 0 0 0 9
word besliss	1 -1 -1 0 -3 -1 6 -1 -1 -9
word besloten	-4 -2 -1 -8 0 25 -10 -1 -1 -9
word besluit	0 0 0 0 0 0 2 -1 0 10
word besoin	3 -4 -9 14 -4 -1 -7 -1 7 -32
word besprechen	0 0 0 0 0 1 0 0 0 17
word bespreken	0 0 0 0 0 0 0 0 0 42
word besprochen	2 -2 -1 0 -1 -9 13 -1 -1 -23
word best	-4 21 -12 28 -5 -7 -8 8 -20 -15
word best ?	-1 4 -1 0 0 -1 -1 0 0 -10
word best for	-1 6 -1 0 0 -1 -3 0 0 -33
word best of	-2 -1 0 0 -3 0 2 0 4 10
word best wish	0 0 -2 0 -2 0 -8 13 -1 -2
word best with	-1 -1 0 16 -9 0 0 -2 -2 -5
word bestatige	3 0 -1 0 0 0 -1 0 1 -10
word bestatige ich	1 0 0 0 0 0 0 0 1 -9
word bestatigen	10 -3 0 0 -1 -1 -8 -1 5 37
word bestatigen wir	1 0 0 0 0 0 0 0 0 21
word bestatigung	1 -3 0 0 -8 -1 -5 1 14 2
word beste	13 -8 2 0 -3 1 10 -4 -10 30
word beste bedankt	0 0 0 0 -1 0 -2 0 3 18
word beste je	0 0 0 0 0 0 0 0 0 16
word beste mevrouw	0 0 0 0 0 0 0 0 0 18
word beste uit	0 1 0 0 0 0 0 0 0 9
word besten	-5 21 -2 0 -1 -3 -9 -1 -1 -12
word besuch	1 -1 0 0 0 0 1 0 -1 -17
word beta	0 0 0 0 0 0 -1 0 1 13
word beth	0 0 0 0 0 0 0 0 0 10
word better	-7 12 -1 -2 21 -5 -11 -2 -3 30
word better for	-2 8 1 0 0 -1 -5 0 0 2
word better news	0 0 -1 0 8 -1 -3 -1 -1 -3
word between	12 9 -6 -4 21 -8 -26 16 -13 1
word between #	14 -1 -1 -2 -1 -5 -5 2 0 6
word between the	0 8 -1 0 0 -1 -4 0 0 -2
word bevestig	6 -2 -7 -1 -3 -2 -7 -2 18 -13
word bevestig van	-1 -1 -5 0 -2 0 -6 0 15 -29
word bevestigen	-3 11 -1 0 0 -4 -3 0 0 -11
word bevestigen ?	-5 12 0 0 0 -3 -3 0 0 -19
word bewerben	0 0 0 0 0 0 0 0 0 40
word bewerber	0 0 0 0 0 0 0 0 0 44
word bewerber fur	0 0 0 0 0 0 0 0 0 18
word bewerbung	14 2 -9 -10 -13 6 -3 3 9 -60
word bewerbung als	8 -8 -2 -1 -15 10 0 -2 10 -45
word bewerbung ist	-1 -1 0 0 1 0 -3 0 5 -9
word bewerbung um	3 -1 0 0 -1 -1 -1 0 2 77
word bewerbungen	-2 -1 0 0 4 0 2 1 -4 30
word bewerbungsgesprach	3 1 -1 0 -1 0 -1 0 -2 -25
word bewerbungsunterlagen	-3 -1 0 0 3 0 -10 0 10 -5
word beworben	0 -2 0 0 -6 0 -5 -1 14 8
word bezichtig	0 0 0 0 0 0 0 0 0 9
word bi	-2 2 0 0 0 0 0 0 0 10
word biblioteca	0 0 0 0 0 0 0 0 0 12
word bid	0 0 0 0 0 0 0 0 0 15
word bien	11 -22 -6 -3 -5 -6 25 3 4 26
word bien ete	-3 -1 -2 0 -1 0 -4 0 11 -2
word bien recu	-2 -2 -1 0 -5 -1 12 2 -2 9
word bienvenue	-1 0 0 0 0 9 -7 0 0 -10
word bieten	-5 0 0 -2 0 9 -1 0 0 0
word big	18 -6 4 -1 0 -2 -25 -3 15 13
word bij	10 -9 -22 -4 -1 -5 39 -4 -5 -45
word bij je	0 0 0 0 -6 -1 9 0 0 0
word bij jullie	0 0 0 0 0 0 0 0 0 28
word bij mij	0 0 0 0 0 0 0 0 0 10
word bij ons	-1 5 -3 0 0 0 0 0 0 22
word bij onze	1 0 -1 0 0 0 1 0 0 -19
word bike	-1 -1 0 0 10 -1 -5 -1 -3 0
word bilan	0 0 0 0 0 0 0 0 0 13
word bill	9 -7 0 0 0 -2 5 -1 -4 31
word bin	-3 6 -1 -1 -1 -2 -8 12 -1 2
word binnen	0 -3 1 -1 -4 0 -8 0 16 -4
word binnen twee	-1 -1 0 0 -3 0 -10 1 13 8
word bio	4 1 0 -1 0 0 -3 0 0 9
word birba	0 0 0 0 0 0 0 0 0 12
word bis	10 -10 -2 -4 -16 -3 11 15 0 0
word bis #	5 -2 3 -3 0 0 -3 0 0 13
word bis einschlieslich	-1 -1 0 0 0 0 -2 6 -1 -11
word bis ende	14 -1 0 0 -1 -1 -3 -1 -5 5
word bis timemention	9 -9 -1 -1 -1 2 6 -3 -1 18
word bis zu	0 0 0 0 -1 0 -22 15 10 -2
word bis zum	1 1 -1 -1 -3 -1 4 0 0 -11
word biscuit	2 0 0 0 0 0 0 0 0 23
word biscuit the	0 0 0 0 0 0 0 0 0 9
word bist	1 0 0 0 -3 0 4 0 0 9
word bit	-2 -4 5 -1 18 -4 -9 0 -4 6
word bitte	27 7 -4 -9 -10 2 -19 16 -10 63
word bitte den	0 -5 0 0 -2 0 8 0 0 -4
word bitte geben	0 -1 0 0 0 1 0 0 0 8
word bitte ihre	1 0 0 0 0 0 1 0 0 -8
word bitte ihren	1 0 0 0 0 0 0 0 0 9
word bitte kommen	0 0 0 0 0 0 0 0 0 28
word bitte sehen	-1 0 0 0 0 0 -13 15 0 -3
word bitte seien	0 0 0 0 0 0 0 0 0 10
word bitte um	-1 -4 -1 -1 -1 -1 10 0 0 -15
word bitte vorher	0 0 0 0 0 0 0 0 0 12
word bitte wahlen	-1 6 -2 0 -1 0 -1 -1 0 -8
word bitten	6 -4 -1 -1 -4 -1 -4 -1 10 -19
word bitten wir	1 -2 -1 0 -2 0 -10 0 15 -13
word bleiben	0 -4 0 0 8 0 -3 0 0 -4
word block	7 -1 -1 -1 -1 -1 1 -1 -1 -8
word blog	0 0 -1 -1 -2 0 2 -1 3 23
word blue	5 -9 7 0 0 0 -2 0 1 18
word boa	18 -22 -11 0 9 -4 11 -3 1 -42
word boa sorte	1 -1 -1 0 9 -1 -7 0 0 1
word boa tarde	18 -14 -9 1 2 -1 5 -2 0 -36
word board	-16 1 5 9 -18 -9 45 -5 -10 1
word board and	0 0 0 0 0 0 0 0 0 12
word board has	-6 -1 5 6 -9 -1 8 0 -1 4
word board meet	-6 -1 -1 0 -3 0 12 0 0 -5
word board will	0 0 0 0 0 -1 5 -2 -1 -18
word boat	1 4 -1 -1 3 -2 -8 -1 5 -10
word bocca	11 -1 -1 0 -1 -1 -12 0 4 -6
word bocca al	11 -1 -1 0 -1 -1 -12 0 4 -6
word bolsa	0 -1 1 0 1 0 4 0 -3 -43
word bolsa de	-1 0 1 0 1 0 -1 0 1 -26
word bom	-12 18 3 0 -7 -2 14 -12 -2 -23
word bom dia	-12 14 3 0 -7 -2 18 -12 -2 -27
word bonjour	20 -12 9 0 -24 -11 29 -12 1 -97
word bonjour c'est	0 0 0 0 0 0 1 0 0 -10
word bonjour madame	-3 -4 8 0 0 0 0 0 0 17
word bonjour monsieur	-3 15 2 -1 -3 -1 -6 -1 -2 -15
word bonjour yani	-4 6 0 0 -4 0 17 -11 -3 -10
word bonne	-5 -1 -9 12 -2 -1 7 -1 1 3
word bonne chance	0 2 0 0 0 0 -1 0 -1 8
word bonne nouvelle	-4 -1 0 0 -1 0 8 0 0 -3
word bonsoir	0 -1 0 -1 -1 -1 5 -1 -1 -21
word bonu	-4 -3 -2 -1 -4 30 -14 -2 -1 -10
word bonu #	-1 -1 -1 0 -2 18 -13 -1 0 -1
word book	-9 38 1 6 -12 -3 -31 -3 13 100
word book !	4 0 -1 0 0 0 -1 0 0 15
word book a	4 5 -2 -3 -1 -1 -3 0 0 14
word book for	-18 -1 -3 12 -2 0 13 -1 0 12
word book with	0 0 0 0 0 0 1 0 -1 8
word book your	-2 19 1 0 -2 0 -15 0 -1 8
word boot	6 -4 -3 -1 -1 2 3 -1 -2 -20
word borsa	0 0 0 0 0 0 0 0 0 11
word boss	22 0 -2 11 -17 -4 -27 -3 21 -24
word boston	13 0 -1 -3 0 -3 -4 -2 0 -6
word both	-9 4 -5 -2 21 35 -39 -2 -1 8
word both at	-9 10 0 0 0 0 0 0 0 -2
word bought	0 0 0 2 -1 0 0 0 0 10
word bourse	0 0 0 0 0 0 0 0 0 8
word boutique	-1 2 -1 0 0 0 -1 0 0 -9
word bowl	0 2 0 0 13 -1 -12 0 -1 -7
word box	-16 0 16 1 1 -1 -3 -1 3 2
word box office	-16 0 16 2 0 0 -1 0 0 -11
word branch	19 -5 -10 0 -1 0 5 -1 -7 -36
word brand	3 -3 0 0 2 -1 3 -1 -2 16
word brand manager	0 0 0 0 0 0 0 0 0 19
word brasilia	0 0 0 1 0 0 0 0 0 -9
word brauchen	-5 3 -1 2 -4 0 8 -1 -1 5
word brauchen wir	0 0 0 0 0 0 0 0 0 13
word break	14 0 -1 0 -1 -1 -11 -1 1 -21
word bremen	0 1 0 0 0 0 0 0 0 9
word brenda	-2 -1 -1 0 -1 8 -3 0 0 13
word breng	0 0 0 0 0 0 0 0 0 10
word breve	10 -2 -1 -1 -12 0 -14 -1 21 -1
word brief	1 -1 -1 -1 15 -1 -13 -1 3 -14
word bright	0 -1 0 0 2 -8 2 0 5 -1
word bring	29 -6 -13 -3 20 -9 0 -7 -10 7
word bring :	1 0 0 0 0 0 0 0 0 -8
word bring a	14 -5 -2 -1 -1 -1 -3 -1 0 -7
word bring my	0 0 0 0 0 0 0 0 0 25
word bring one	0 0 0 0 -2 7 -4 0 0 -8
word bring photo	2 0 0 0 0 0 -1 0 0 22
word bring the	2 0 0 0 0 0 0 0 0 79
word bring this	0 0 0 0 7 -6 0 0 0 -12
word bring three	4 0 0 0 -2 0 -1 0 0 -32
word bring two	1 1 -1 0 0 0 1 0 0 -29
word bring your	16 3 -5 -1 -2 10 -15 -3 -3 -19
word bringen	7 -2 -1 -1 0 0 -2 -1 0 39
word bringen sie	7 -2 -1 -1 0 0 -2 -1 0 36
word bringt	0 0 0 0 0 0 0 0 0 10
word brother	4 -4 2 -2 0 0 2 -1 -1 -14
word bruno	1 -1 0 0 0 0 0 0 0 11
word bruto	-1 -1 -1 0 -3 11 -3 0 0 -6
word buchhalterin	0 0 0 0 0 0 1 0 0 11
word budget	-3 -1 -5 7 -5 -11 24 -2 -3 -8
word buen	3 -3 0 -1 -1 -1 3 -1 0 -23
word buen dia	4 -2 0 -1 -1 -1 4 -2 -1 -21
word buena	10 -2 -2 1 -2 -3 3 -3 -2 -25
word buena tard	11 -1 -1 0 0 -1 -4 -2 -1 -5
word bueno	-3 3 10 -2 -6 -3 0 -1 1 23
word bueno dias	-4 4 11 -2 -6 -2 0 -1 1 14
word build	11 -6 5 -3 -2 0 -5 -5 6 13
word build a	0 0 0 0 0 0 0 0 0 13
word bulletin	0 -1 0 -1 6 -2 -2 0 0 -14
word bulletin de	0 -1 0 0 0 0 1 0 0 -12
word bump	0 0 0 0 0 0 0 0 0 -9
word buongiorno	-1 8 1 0 5 -9 9 -9 -4 -33
word bureaux	12 -1 -7 -1 0 0 -1 -2 0 1
word burgeramt	2 -1 0 0 0 0 0 0 0 -13
word buro	13 -6 -2 0 -1 -2 -2 2 0 7
word burokauffrau	0 0 0 0 0 0 0 0 0 -9
word bus	4 0 0 0 -11 -4 14 -1 -2 -9
word busca	0 0 0 0 1 0 -1 0 0 25
word buscamo	-1 5 6 -1 4 -1 -13 -4 5 -3
word buscando	0 0 0 0 1 0 -1 0 0 13
word busines	-3 10 -2 2 -13 5 10 3 -13 17
word busines attire	6 -1 0 0 -1 0 -1 0 -1 -11
word busines casual	0 0 0 0 0 0 0 0 0 -8
word busines days	0 -2 -1 -1 -5 6 9 4 -10 -9
word busines partner	-9 10 -1 1 -1 0 0 0 0 -17
word busqueda	0 -1 0 0 3 0 -2 0 0 27
word busqueda de	0 0 0 0 1 0 0 0 0 28
word buste	0 -1 0 0 0 -1 3 0 0 -8
word buste paga	0 -1 0 0 0 -1 3 0 0 -8
word but	-7 -5 10 10 49 -20 -52 -11 27 -9
word but after	0 -2 0 0 0 0 2 0 -1 8
word but have	0 0 0 0 2 0 -1 0 0 29
word but i	-10 6 0 1 -6 -7 14 -1 2 -24
word but it	0 0 0 0 0 0 0 0 0 10
word but not	0 0 0 0 2 0 0 0 -1 28
word but the	1 -5 8 -1 -7 -5 11 -1 0 5
word but we	0 0 0 14 -16 0 -1 0 6 -4
word but we've	0 0 0 0 3 0 -9 -1 8 -6
word but were	0 0 0 0 11 -1 -1 -1 -8 3
word but you	17 0 5 -1 4 -1 -21 -1 -2 -5
word but your	0 -2 0 1 0 0 -4 0 7 10
word buy	-1 0 -2 3 0 0 0 0 0 18
word buyer	-2 9 -1 1 -8 -1 9 0 -6 -1
word buzz	2 0 -2 0 -1 0 3 0 -1 -19
word by	-39 7 -11 -2 8 44 2 -26 16 80
word by a	2 -1 -1 -1 -5 -1 5 1 2 -9
word by email	0 -1 0 0 -5 4 -6 0 8 -1
word by end	0 0 0 0 0 0 1 0 0 17
word by our	-1 4 0 0 -1 0 -5 1 2 -25
word by phone	-1 26 -1 -1 -12 -2 4 -4 -9 9
word by telephone	0 0 0 0 0 0 -1 0 1 13
word by the	1 -8 -4 3 21 -4 -5 -5 2 46
word by timemention	-20 -15 -8 -10 9 28 31 -10 -5 12
word by us	-2 -1 2 -2 0 19 -15 0 -1 -1
word by your	3 -3 0 0 5 0 -2 0 -2 11
word c	-11 -5 -3 -1 -2 -6 18 9 1 10
word c #	-6 -3 0 0 0 -4 10 4 1 3
word c timemention	-3 7 -2 0 0 0 -1 0 0 -28
word c to	1 0 0 0 0 0 0 0 0 14
word c'est	30 -9 -6 -3 -9 6 -2 -3 -4 -69
word c'est note	9 0 -1 0 -1 -1 -5 0 0 -5
word c'est timemention	0 2 -1 0 0 0 -1 0 0 -15
word ca	7 27 -14 -1 -1 -3 -12 -1 -2 -31
word ca timemention	2 15 -13 -1 0 -1 0 -1 -1 -24
word cabin	0 9 7 -4 -1 -5 -5 0 -1 -12
word cace	0 -1 0 0 0 -1 3 0 0 -10
word cad	3 -2 0 0 0 0 0 0 0 10
word cadastro	0 -9 0 0 0 0 9 0 0 1
word caiu	-1 0 1 1 0 0 -1 0 0 -20
word cal	-14 52 -13 -4 -9 -2 -9 -1 -1 -13
word calend	-1 20 -2 -1 -3 -3 -7 -1 -2 -9
word calendar	30 -4 7 10 -9 -3 -21 -4 -5 -6
word calendar :	1 5 0 0 -2 0 -1 0 -2 24
word calendar hold	9 -3 6 -6 -1 0 -3 -1 0 -12
word calidad	0 0 0 0 0 1 -1 0 0 9
word call	10 28 19 8 -32 -29 -54 11 39 -33
word call !	-2 4 0 0 0 0 -1 0 0 13
word call ?	-1 12 -1 0 -1 -1 -9 0 1 -19
word call about	-13 15 0 0 0 0 -1 0 0 1
word call and	0 1 0 0 1 0 -2 0 0 8
word call at	0 0 0 1 0 0 0 0 0 9
word call for	0 3 0 -1 3 -1 -3 -1 0 -15
word call from	12 -6 -1 -2 -2 -5 4 -1 0 -11
word call her	0 0 0 0 0 0 0 0 0 9
word call letter	2 -1 0 0 0 0 0 0 0 -14
word call me	-10 -9 -1 -3 17 -1 12 -2 -4 7
word call on	14 0 -1 3 -4 -5 -6 -1 -1 12
word call or	-1 1 0 0 0 0 -2 0 2 -8
word call people	-3 -1 0 -1 0 -1 -4 -2 13 -9
word call the	-1 1 -5 -3 -4 -2 -12 23 3 -12
word call timemention	-1 16 6 16 -20 -3 -2 -11 -1 1
word call to	-1 -1 4 -1 4 0 -4 0 0 15
word call us	0 0 0 0 0 0 0 0 0 14
word call with	16 1 -2 1 -6 -1 -10 -2 2 9
word call you	8 -6 -6 -2 0 -10 15 -1 3 28
word calma	0 -1 0 -1 -1 1 3 -1 0 -10
word calzado	5 0 0 -3 0 -1 -1 0 0 -14
word cambio de	-2 -1 4 0 0 0 -1 0 0 -8
word came	-9 -17 0 -3 29 -8 -5 3 11 20
word came acros	0 0 0 0 1 -1 2 0 0 -9
word came back	0 -1 -1 -1 12 -1 -7 -1 0 1
word came in	-1 0 -1 0 -2 0 0 8 -5 -5
word came through	0 -7 0 0 -4 0 1 0 10 -8
word came up	-6 -2 2 -1 -3 5 7 -1 -1 19
word camera	4 -6 -1 -1 -1 -1 7 -1 -1 -19
word camp	0 -1 0 0 7 0 -6 0 0 12
word campu	2 -1 -1 -2 -3 -1 -5 -1 11 3
word campu visit	6 0 0 -2 -1 -1 0 0 -1 -12
word can	-10 36 5 -20 13 76 -61 -14 -25 62
word can also	-1 0 0 -1 11 0 -7 0 -2 7
word can apply	-1 -1 0 0 0 0 16 0 -14 0
word can ask	-1 0 0 0 -2 0 0 0 3 10
word can be	-1 13 -2 -1 -7 -8 -2 1 5 5
word can come	-1 -1 10 0 0 -1 -6 0 0 15
word can confirm	1 0 0 0 0 0 -2 0 2 -8
word can do	-13 36 -11 -7 9 4 -12 -3 -3 19
word can expect	13 -2 -1 -2 -2 -4 4 -1 -6 -5
word can get	0 1 0 0 -1 2 0 0 0 -12
word can give	-1 -1 0 0 0 6 -2 -1 0 -8
word can i	0 -1 0 0 0 2 0 0 0 -10
word can meet	0 0 0 0 0 0 0 0 0 17
word can offer	-18 27 -5 -1 0 0 -2 -1 0 -19
word can put	-2 -1 0 0 0 4 2 -1 -1 -9
word can see	-1 1 2 1 -3 -1 1 0 1 -30
word can send	0 0 0 0 0 0 1 0 0 17
word can take	-1 -2 0 0 -2 0 6 -1 0 10
word can tell	0 1 -2 -1 -1 0 5 0 -1 -13
word can we	-2 -11 21 -1 -3 10 -12 -1 -1 32
word can you	24 -22 -5 -1 -3 39 -16 -2 -14 1
word can't	1 -17 6 -7 24 -28 -2 23 -1 -9
word can't do	0 4 -1 0 0 0 -2 0 0 14
word can't make	10 -7 1 -2 0 -1 -1 0 0 9
word can't offer	0 -1 0 0 20 -16 -2 0 0 8
word can't see	0 0 0 0 0 0 0 0 0 16
word can't take	-1 -4 3 2 13 -1 -10 -1 -1 -4
word can't wait	3 -1 -3 -2 -2 2 -17 22 -1 -23
word cancel	-9 -5 6 34 -9 -2 -14 2 -2 -28
word cancel :	-5 -2 -2 13 -1 -1 -2 0 -1 -12
word cancel and	-2 0 7 -4 0 0 0 0 0 -10
word cancel event	-3 0 0 4 0 0 0 0 0 -8
word cancel timemention	-2 -1 -1 7 -1 -1 -2 0 0 11
word cancelada	-5 -1 -1 12 -1 -1 -2 0 0 10
word cancelado	-6 -1 -1 10 -1 0 -1 0 0 17
word cancelado :	-5 0 -1 7 -1 0 0 0 0 -13
word cancelado la	-1 0 0 2 0 0 0 0 0 13
word cancelado o	0 0 0 1 0 0 0 0 0 10
word cancelar	-1 -1 -1 5 -1 0 -1 0 0 -12
word cancell	-21 -6 4 53 -3 -3 -15 -3 -7 4
word cancell by	-3 -1 -1 7 4 0 -3 0 -3 8
word cancell timemention	-1 -1 -1 9 -1 -1 -4 -1 0 10
word cancellation	0 -1 -7 12 -2 0 -1 0 -1 -31
word candidacy	-1 -1 0 0 14 -1 -4 -1 -6 -5
word candidat	-8 -3 3 -6 12 -1 8 0 -5 -8
word candidat and	-1 -1 0 0 -1 0 5 0 -2 -20
word candidat for	-1 -1 0 0 8 0 -5 0 -1 -19
word candidat in	0 0 0 0 -1 0 3 0 -1 11
word candidat know	-2 0 0 -1 -3 4 4 0 -2 -8
word candidat on	0 0 0 0 -1 0 3 -1 0 13
word candidat who	0 3 0 0 -1 -2 -5 1 5 -22
word candidat will	6 -1 -1 -1 -11 -1 11 -1 -1 -13
word candidata	1 -6 0 -1 2 0 6 -1 -1 -31
word candidate	-6 -18 11 -1 27 -1 -3 13 -22 77
word candidate #	0 0 0 0 0 0 0 0 0 12
word candidate :	1 0 0 0 0 0 0 0 0 27
word candidate for	0 0 0 2 0 0 -1 0 -1 21
word candidate has	0 0 0 0 4 -2 0 0 -1 -10
word candidate home	0 -1 0 0 -1 8 -5 0 -1 -27
word candidate portal	0 0 0 0 0 0 0 0 0 -9
word candidate se	0 0 0 0 0 0 0 0 0 17
word candidate who	-1 -7 11 -1 6 -2 -6 0 -1 -36
word candidate with	0 -1 0 0 10 0 -8 0 -2 -4
word candidate'	0 0 0 0 0 0 0 0 0 12
word candidati	2 0 0 1 -3 0 0 0 -1 -18
word candidato	-3 2 -1 3 -1 -1 2 0 -1 19
word candidato para	0 0 0 0 0 0 0 0 0 14
word candidatur	-1 -1 0 0 9 -1 -2 0 -4 16
word candidatur pour	-1 -1 0 0 9 -1 -2 0 -5 1
word candidatura	-7 11 -8 -5 27 -6 -15 -8 11 -176
word candidatura a	-4 10 -1 -1 3 -1 -6 -1 0 -30
word candidatura ao	0 0 0 0 0 0 0 0 1 8
word candidatura come	-1 3 -1 0 0 0 -2 0 1 -34
word candidatura e	0 0 0 0 0 0 16 0 -14 -17
word candidatura inviata	0 0 0 0 0 0 0 0 2 -14
word candidatura para	-1 0 -1 0 6 -1 -8 0 4 20
word candidatura per	-1 0 0 0 -2 0 -2 0 7 16
word candidatura recebida	0 0 0 0 0 0 0 0 2 19
word candidature	-4 19 -6 -4 -12 2 1 3 1 -83
word candidature a	-3 -1 -2 0 -13 8 11 0 1 -3
word candidature de	-1 4 0 0 0 0 -3 0 1 -17
word candidature pour	-2 3 0 0 3 0 2 0 -5 50
word candidature spontanee	0 2 0 0 -2 0 -7 0 7 -28
word cannot	-2 15 0 -1 -18 -1 -16 8 14 0
word cantina	0 0 0 0 0 0 0 0 0 9
word capital	3 -1 0 0 0 0 -1 0 0 -16
word car	1 -2 -3 0 2 0 -4 -1 8 21
word car park	0 0 0 0 0 0 0 0 0 8
word card	-7 6 -1 -1 -3 7 -3 0 1 48
word card and	-8 2 0 0 0 8 0 0 -1 -5
word care	-5 8 -4 -1 22 -5 -7 -1 -8 -19
word career	-3 0 -1 -4 7 0 -7 12 -5 45
word career page	0 -1 0 -3 5 0 -1 1 -1 -12
word careful	-1 -1 -1 -1 8 -2 -4 -1 3 28
word careful consideration	0 0 0 0 2 0 0 0 0 14
word careful review	0 0 0 0 1 0 0 0 1 8
word cargo	1 -3 0 -1 -4 27 -32 -2 13 -17
word cargo de	-1 -2 0 0 0 0 -4 -1 7 -19
word carla	-1 -1 -2 3 2 0 -1 0 0 19
word carrier	0 0 0 0 0 0 1 0 0 8
word carry	2 2 0 -1 -1 0 4 -1 -4 -8
word carta	-2 4 -1 0 -2 1 1 -1 -1 -11
word carta de	0 0 0 0 0 -1 3 0 0 -13
word cartao	1 -2 0 0 -5 0 -1 0 9 -9
word cartao de	0 -2 0 0 -5 0 -1 0 9 -12
word carte	-2 -4 -1 -1 -1 10 -1 0 0 -6
word carte vitale	-2 -1 -1 -1 0 10 -5 0 0 -2
word cas	0 0 0 0 6 0 -5 1 -1 10
word cas d'empechement	0 0 0 0 0 0 0 0 0 9
word casa	-2 -1 -1 9 1 4 -7 -3 -1 18
word case	4 -9 3 -3 6 -6 2 9 -7 7
word case #	0 -2 -1 -1 -1 0 -4 10 -1 -7
word cash	0 0 0 0 -1 0 3 -2 0 9
word caso	9 -9 -2 -1 -1 -2 1 2 3 21
word cast	0 0 0 0 1 0 0 0 0 34
word casual	4 -3 -3 -3 -2 -1 10 -1 -1 -9
word catch	1 1 -4 -3 -1 -1 8 -1 0 0
word cdl	-8 -1 0 0 -1 11 0 0 0 7
word ce	-4 -3 -12 -2 10 1 16 -4 -3 24
word ce que	-4 8 -2 -1 5 -1 -4 0 -1 14
word ce rendez	3 -3 0 0 0 0 0 0 0 -10
word cedo	0 0 0 0 0 0 0 0 0 8
word cela	13 -4 0 -1 -1 -2 -4 -1 -1 -1
word cell	-2 2 -1 0 -4 7 -1 0 0 -13
word celle	-1 1 -1 0 0 0 1 0 0 -11
word center	5 -2 0 -1 1 -8 5 0 0 -1
word central	6 -2 -4 4 -2 -1 0 -1 -1 -28
word centrale	0 -1 0 5 0 -1 0 -2 0 -10
word centre	-1 1 -1 -1 2 -2 2 1 -2 -9
word centro	0 0 0 0 0 0 1 0 0 43
word centro de	0 0 0 0 0 0 0 0 0 9
word centro per	0 0 0 0 0 0 0 0 0 35
word cerrado	3 -1 -1 1 0 -9 -3 11 -1 -4
word cert	0 1 0 0 -4 0 -15 0 20 -14
word certifi	0 3 0 0 0 0 -2 0 0 16
word certificado	-2 -1 0 0 -1 0 5 0 0 -12
word certificado de	-1 0 0 0 0 0 3 0 0 -10
word certificat	2 -3 -1 0 0 -2 6 0 -1 -13
word certificate	10 -5 -1 0 -2 -2 1 0 -1 -6
word cet	0 -1 0 0 -8 -1 12 0 0 -1
word cette	-2 1 -1 -1 2 -1 -1 6 -3 -25
word cette semaine	-2 8 -1 0 -1 0 -2 0 -2 3
word cfo	2 1 0 0 -9 -3 10 0 0 10
word chair	-1 -16 6 -1 5 -2 12 -1 -2 -6
word challenge	-1 -1 0 0 0 -1 8 0 -4 1
word chamada	-12 2 -8 0 -3 -1 21 0 0 -22
word chamado	0 0 0 0 0 0 -2 3 0 12
word chamber	-2 -1 4 0 0 0 0 0 0 -8
word chambre	0 0 0 0 0 0 0 0 0 11
word chance	-2 34 13 -1 11 -3 -44 -2 -6 -4
word chance to	0 4 0 0 8 0 -9 0 -1 -12
word chance you	-1 -4 14 0 0 -2 -6 0 0 -2
word chang	2 -9 10 0 11 0 16 -19 -11 -8
word chang :	-2 -4 15 -1 -1 0 -1 -5 0 4
word chang your	0 0 0 0 0 0 0 0 0 9
word change	-7 -9 24 0 16 -9 -7 -1 -7 12
word change of	-14 -2 21 -1 -1 -1 -2 0 -1 -20
word change the	0 0 0 0 0 0 1 0 -1 19
word change to	-9 -1 11 -1 -1 0 2 0 0 -6
word changement	-2 -2 -5 11 -1 -1 -1 -1 0 2
word changement de	-1 -1 -6 11 -1 -1 -1 -1 0 5
word chapter	-1 0 -1 0 0 0 3 0 0 11
word charge	-2 0 0 2 0 0 0 0 0 15
word chargee	10 -8 -1 0 2 0 -2 0 -1 -4
word chargee de	10 -8 0 0 0 0 0 0 0 0
word charlamo	0 7 -1 0 -1 0 -4 0 0 -12
word charlamo ?	-1 5 0 0 0 0 -3 0 0 -14
word chat	26 24 -8 1 -6 -8 -21 -7 -1 -39
word chat ?	-1 6 0 0 -1 0 -3 0 -1 -14
word chat about	2 3 -1 0 -2 0 -1 0 0 -11
word chat with	5 13 -3 -1 -1 -4 -2 -5 -2 -11
word chaussur	1 0 0 0 0 0 0 0 0 -10
word che	5 10 -18 8 13 0 -13 -3 -2 -28
word che ci	0 0 0 0 1 0 0 0 0 -12
word che il	-1 0 0 1 14 -7 -5 0 0 4
word che non	0 0 0 0 -1 0 1 0 0 12
word check	-18 -20 -4 -6 -26 -5 82 -10 6 41
word check for	0 0 0 0 -1 -5 9 -2 -1 -4
word check is	-5 0 0 0 -1 -1 9 0 -1 0
word check that	1 0 -1 0 0 0 0 0 0 8
word check with	-3 -14 -3 0 -12 -2 41 -2 -5 -4
word check your	0 -1 0 0 -5 0 -1 0 8 27
word cheer	-2 -1 -1 -1 -10 -1 -15 -2 32 -7
word cheer for	-2 -1 0 -1 -9 -1 -15 -2 29 -7
word cheese	0 0 0 0 0 0 0 0 0 8
word chef	-5 11 -2 -2 -8 -2 -15 -4 26 -47
word chef d'equipe	0 0 0 0 -1 0 2 0 0 -10
word chef de	-1 13 -10 0 -1 0 -2 0 0 -11
word chefe	-1 0 0 1 0 0 0 0 0 16
word chen	0 1 0 0 0 0 -1 0 0 15
word cheque	0 0 0 0 5 0 -4 0 -1 -8
word cher	-1 0 0 0 0 0 5 -1 -2 17
word cherche	-2 3 0 0 0 0 0 0 0 14
word cherche un	-2 3 0 0 0 0 0 0 0 13
word chere	-4 -3 5 -3 2 0 7 -1 -2 57
word chere madame	-2 -1 5 -2 -1 1 0 0 0 22
word chez	0 -1 -1 -1 3 1 4 -1 -2 36
word chez vous	0 0 0 0 0 0 0 0 0 24
word chi	-1 -4 0 0 -4 0 8 0 2 24
word chi non	0 0 0 0 -12 0 12 0 0 10
word chiameremo	-3 -9 0 0 -1 0 13 0 0 1
word chiameremo per	-3 -9 0 0 -1 0 13 0 0 -2
word chiamo	-1 -1 -1 0 -1 -1 5 -1 -1 -16
word chiamo timemention	1 0 0 0 0 0 0 0 0 -8
word chicago	1 0 0 0 0 0 0 0 0 -12
word chico	0 -1 0 0 7 -1 -4 -1 0 -11
word chieda	4 0 -1 0 0 0 -1 0 0 -11
word chieda di	3 0 -1 0 0 0 -1 0 0 -11
word chiediamo	0 3 0 0 0 0 -1 0 0 -8
word chien	0 0 0 0 0 0 0 0 0 10
word chien nala	0 0 0 0 0 0 0 0 0 10
word children	0 0 0 0 8 -2 -6 -1 1 -14
word chiudere	0 -1 0 0 0 -1 3 0 0 -11
word chiusi	0 0 0 0 0 -1 10 -8 0 -1
word chloe	3 0 0 -2 0 0 0 0 0 38
word choice	-4 15 -7 -1 12 2 -12 -3 -2 -15
word choir	0 2 0 -1 6 -1 -5 0 0 18
word choisi	5 10 -2 0 -3 0 -8 -1 -1 2
word choisir	0 1 0 0 0 0 0 0 0 14
word choisir un	0 1 0 0 0 0 0 0 0 14
word choisissez	-1 6 0 0 -1 0 -3 0 0 14
word choisissez un	0 1 0 0 0 0 0 0 0 17
word choix	-5 4 -1 -1 0 -1 4 0 -1 -9
word choos	0 1 -1 0 -4 -1 -1 -13 20 -7
word choose	-35 53 4 -8 3 -13 -8 -3 6 44
word choose a	-16 14 9 -1 -2 -8 4 -1 1 30
word choose another	-1 12 -1 -3 -7 0 0 0 0 11
word chosen	-3 4 -1 -1 7 -3 -8 -2 5 -10
word christma	-4 5 -2 -1 -11 -2 13 11 -8 -20
word ci	-12 5 19 -5 -1 10 -14 -3 0 -31
word ci dessou	0 1 0 0 0 0 0 0 0 14
word ci dispiace	0 0 0 1 0 0 0 0 0 13
word ci e	-1 2 -1 0 2 0 -4 0 2 -18
word ci faremo	0 0 0 1 0 0 0 0 0 11
word ci sentiamo	1 5 -1 0 0 -1 -2 0 0 -15
word ci vediamo	-13 0 14 0 0 0 0 0 0 5
word ciao	-20 23 7 -3 4 -7 3 1 -8 -117
word ciao per	-17 18 -3 0 0 -1 4 0 0 -9
word ciao ti	1 0 0 0 0 0 1 -1 0 -9
word ciao timemention	-6 -2 11 0 0 -1 -2 0 0 -21
word circle back	-1 -1 0 0 5 -2 1 -1 -1 -8
word cita	8 -3 4 0 -2 -3 -2 -1 -1 17
word city	-8 1 8 0 0 0 -2 1 1 -5
word claim	-2 1 0 1 -1 0 0 0 2 19
word claim adjuster	0 0 0 0 0 0 1 0 0 -8
word claim handler	0 0 0 0 0 0 0 0 1 -17
word claim on	0 0 0 0 0 0 0 0 0 11
word clas	4 12 -2 -1 1 -17 0 -1 4 -15
word clase	0 0 0 0 3 0 -1 0 0 -11
word clash	-5 10 -1 0 0 -1 -1 0 0 13
word clean	0 -2 0 0 0 -9 12 0 -1 8
word clear	18 -2 -17 -1 4 0 -6 -1 4 7
word clear the	18 -1 -17 0 0 0 2 0 -1 0
word clerk	-4 -11 1 -2 -4 -7 29 -2 0 -4
word click	-3 -2 0 0 1 0 0 2 2 124
word click here	-2 0 0 0 2 0 3 0 -2 35
word client	5 -4 -10 5 32 -11 4 -2 -21 -22
word client a	-3 -3 0 -1 -4 -2 18 -2 -3 -1
word client and	-8 9 0 0 -1 0 4 0 -4 -8
word client has	-1 -2 -2 8 -2 1 -2 -1 0 -6
word client in	0 -6 0 0 -1 -1 7 0 0 -22
word client timemention	1 0 -1 0 -1 0 5 0 -3 -28
word cliente	-12 5 -2 0 5 -2 10 -1 -3 -46
word clinic	4 8 -7 0 -4 -1 2 5 -6 -24
word clinica	1 1 0 0 0 0 -1 0 0 -12
word clinical	8 -5 -1 0 1 0 -2 0 -1 1
word clinical data	8 -5 0 0 0 0 -1 0 0 -1
word clinique	5 0 0 0 -1 0 -2 -1 0 -19
word clip	4 -1 0 0 -2 0 -1 0 0 -15
word clock	13 -2 -8 -1 0 0 -1 0 0 -6
word clos	2 -23 1 0 31 1 -31 12 7 -14
word clos :	-1 0 0 0 -1 0 0 0 3 10
word clos date	-2 -2 -1 -1 -4 -1 -7 -1 17 -9
word clos for	-1 -1 -2 -2 -1 -1 -10 19 -1 -2
word clos on	2 0 -1 -1 0 0 -1 0 0 18
word clos timemention	10 -9 2 -2 -1 -1 18 -15 -1 -3
word close	-11 1 -3 0 18 -15 -14 -2 26 -8
word close timemention	-9 0 0 0 0 -5 1 0 15 1
word closer	-1 -2 0 0 18 -1 -6 -1 -7 -11
word closer match	0 -1 0 0 11 0 -4 0 -6 -9
word cloth	2 -1 -1 0 -2 0 3 -1 0 -15
word cloud	2 -2 0 0 0 3 -1 0 0 8
word cloud engineer	2 -2 0 0 0 3 -1 0 0 -13
word club	1 6 0 0 -5 0 -5 0 4 17
word cnc	0 0 -1 0 1 0 0 0 0 -8
word co	-7 5 -6 12 -11 5 -22 8 17 -36
word co op	-6 0 -2 11 -1 0 0 -1 0 6
word code	1 5 -1 0 9 -2 -12 -1 1 52
word code is	0 0 0 0 0 0 0 0 0 15
word codice	0 -2 0 0 -2 8 -3 0 0 -18
word codice fiscale	0 -2 0 0 -2 8 -3 0 0 -18
word coding	2 -7 -1 -1 -1 0 8 -1 0 -14
word coffee	-3 13 -5 -1 14 -3 -19 5 -1 -34
word coffee ?	0 1 0 0 0 0 0 0 0 11
word coffee on	-4 -1 0 0 16 0 -8 0 -2 -11
word coffee with	-1 4 -2 0 0 -1 -5 5 0 -16
word cohort	0 0 0 0 0 -4 4 0 0 9
word coisa	-1 -6 -9 -1 -1 -1 20 0 0 -4
word cold	0 0 0 0 0 0 -2 0 3 16
word colega	0 0 0 0 0 0 0 0 0 13
word colegio	0 0 0 0 0 0 -1 1 0 8
word colin	3 -1 2 0 -1 0 -1 0 -1 11
word collaboration	0 0 0 0 0 0 0 0 0 10
word collection	0 0 0 0 8 -1 -3 0 -3 4
word college	-1 -3 -1 -9 3 23 -11 0 -2 -34
word college heeft	-3 -2 0 -8 -1 26 -9 -1 0 -6
word colloque	0 0 0 0 0 0 0 0 0 9
word colloqui	-1 -1 -2 0 4 0 2 0 -1 36
word colloquio	15 18 -5 7 -9 -5 -14 -6 0 -72
word colloquio ?	11 -4 -6 0 0 0 0 0 0 -18
word colloquio al	0 0 0 0 0 0 0 0 0 17
word colloquio con	2 2 0 0 -1 0 -2 0 0 33
word colloquio conoscitivo	1 0 0 0 0 0 0 0 0 -15
word colloquio di	0 -3 5 0 -1 -1 0 0 -1 13
word colloquio per	2 2 1 0 -1 -1 -2 -1 -1 -8
word colloquio timemention	-16 20 -2 1 -2 0 -1 0 0 -15
word colour	0 0 0 0 0 0 0 0 0 9
word columbu	-1 8 0 0 -2 -1 -3 0 0 6
word columbu oh	-1 8 0 0 -2 -1 -3 0 0 6
word com	11 81 -35 -5 -26 -5 -29 -1 10 74
word com a	2 9 -1 0 7 -2 -16 2 0 -4
word com mais	0 -3 0 0 6 0 -2 0 0 -12
word com o	-5 2 -1 2 -9 -1 -5 0 17 -16
word com os	0 0 0 0 0 0 0 0 0 10
word com rl	-1 29 -12 -3 -8 -1 -2 0 0 -2
word com voce	-2 8 -2 0 -7 3 -1 0 1 -6
word combinado	7 0 -4 0 0 0 -1 0 0 -25
word come	-9 55 38 29 -34 -8 -99 -17 45 -133
word come a	0 3 0 0 0 0 -2 0 0 -8
word come and	8 7 -5 0 -3 4 -16 -1 5 23
word come at	-5 -6 31 -2 -1 -4 -11 -1 0 -17
word come back	-3 -8 0 -2 1 -5 17 -2 2 -4
word come by	1 3 -1 0 0 0 -1 0 -2 13
word come down	1 6 5 -1 -1 -3 -6 0 -1 -30
word come for	2 6 -1 -1 -2 -3 -3 -1 3 -17
word come in	6 2 -1 5 -5 -2 -10 -2 6 -17
word come on	-15 1 22 9 -8 7 -13 -1 -2 -11
word come out	-6 1 -3 10 -2 0 0 -1 0 -5
word come timemention	1 -1 -1 17 -7 -3 -5 -1 0 -10
word come to	12 13 -2 -7 5 -9 -4 -1 -6 -7
word come up	-11 25 -2 0 -4 -4 -7 -1 3 2
word comedor	0 0 0 0 0 0 0 0 0 9
word comercial	-2 9 0 0 -3 0 -1 0 -2 -4
word comfy	10 0 -9 0 0 0 0 0 0 -5
word comigo	0 0 0 0 0 0 0 0 0 13
word coming	-6 -12 8 -4 5 10 14 -5 -11 -25
word coming in	-1 -6 -1 -2 0 -1 18 -1 -5 -1
word coming to	-1 -2 0 0 1 12 -7 -1 -2 0
word coming up	4 -1 -1 -1 0 -1 2 -1 -2 -11
word comissao analisou	0 0 0 0 1 0 -1 0 0 -8
word comite	-1 -2 -1 0 4 -1 2 -1 -2 -19
word comme	2 -3 1 -2 3 2 -2 -1 0 37
word comme non	0 0 0 0 0 0 0 0 1 8
word comment	6 -4 -2 -2 0 -1 0 5 -4 18
word comment are	0 0 0 0 0 0 0 0 0 13
word commerciale	1 5 0 0 -1 -1 -4 0 0 -18
word commission	-6 2 4 0 -4 9 -3 0 -2 35
word committee	0 -4 -3 -4 1 -4 7 -2 9 24
word committee has	-1 -1 -1 -1 7 -2 3 -1 -4 10
word committee meet	1 0 0 0 0 0 1 0 0 27
word communication	3 -4 0 0 1 0 2 0 -2 16
word communication au	0 0 0 0 0 0 0 0 0 9
word community !	0 0 0 0 0 0 0 0 0 9
word como	11 -12 -1 -2 -8 15 6 -6 -2 13
word compani	-1 3 0 0 -1 -1 1 0 0 28
word company	0 0 -1 11 1 -4 -13 2 3 47
word company and	0 -1 0 11 -1 -1 -8 -1 1 0
word compar	0 0 0 0 16 -3 -11 0 -1 2
word comparto	3 -1 0 0 0 1 -1 -1 0 -13
word compensation	0 0 0 0 0 5 -5 0 0 10
word competencia	3 0 -1 0 -1 0 0 0 0 -15
word competency	2 0 0 0 -2 0 3 0 -1 -8
word complace	0 0 0 0 0 3 -1 0 0 13
word complace ofrecerle	0 0 0 0 0 1 0 0 0 13
word complaint	0 0 0 0 0 0 0 0 0 9
word complet	-3 -7 -2 -2 15 -1 21 -6 -15 -11
word complet your	-1 -4 0 0 3 0 9 -3 -5 4
word complete	-12 23 -3 -3 -18 -16 27 -7 10 -5
word complete it	-2 2 0 0 0 -5 7 0 -1 -8
word complete the	-1 -4 0 0 -4 -4 19 -1 -4 -8
word complete your	-2 3 -1 -1 -2 -1 10 -1 -6 -8
word complimenti	-1 2 0 0 0 1 -2 0 0 -12
word computer	0 0 0 -1 1 -2 -1 2 0 -10
word comunica	-6 -1 -1 1 13 -2 -9 -1 6 -11
word comunicarle	0 -1 -1 -1 14 -7 -5 0 -1 10
word comunicarle che	0 0 0 -1 13 -7 -4 0 0 16
word con	5 18 1 -13 20 1 -30 -5 2 -39
word con #	0 0 1 0 0 0 0 0 0 17
word con el	7 -7 -3 -1 7 0 -2 4 -5 -34
word con gli	0 0 0 0 0 0 0 0 0 8
word con il	2 2 7 -5 -1 -1 -3 0 -1 -8
word con la	0 8 0 -1 0 -1 -4 -1 -1 34
word con mas	0 0 0 0 3 0 -2 0 0 -8
word con mi	-1 0 0 0 0 -1 2 0 0 -8
word con un	-10 13 0 0 1 1 -3 0 0 -11
word concert	0 0 0 0 0 0 0 0 0 11
word concertar	0 2 -2 0 0 0 0 0 0 9
word concertar la	0 2 -2 0 0 0 0 0 0 12
word conclud	0 -1 0 -1 12 -1 4 0 -12 -9
word concorso	-1 -1 0 -4 0 8 -4 -1 4 -16
word concour	-11 -1 -1 0 18 -1 -26 -4 26 -89
word concursal	1 -8 -1 -9 6 -1 -5 -1 18 -19
word concurso	-9 -5 -1 12 10 -2 -3 -1 -2 16
word conditional	-1 -1 0 0 -1 4 -1 0 0 -10
word conditional offer	-1 0 0 0 -1 4 -1 0 0 -11
word conducteur	-3 -3 -2 0 -2 -1 2 0 9 -6
word conducteur de	-3 0 -2 0 -2 0 -2 0 9 -4
word conference	0 -1 -1 -1 -1 0 -4 9 -1 -1
word confermiamo	0 -1 0 0 -1 0 -5 0 8 10
word confermiamo la	-1 0 0 0 0 0 -1 0 2 24
word confermo	0 1 -1 0 0 1 -1 0 0 -15
word confidencial	0 0 0 0 0 0 0 0 0 30
word confidential	0 1 0 0 -1 0 0 0 0 46
word confidentiel	0 0 0 0 0 0 0 0 0 9
word confidentiel ?	0 0 0 0 0 0 0 0 0 9
word confirm	16 -19 -3 -9 -37 14 53 -9 -6 -15
word confirm :	5 -1 -1 -1 0 0 -1 0 0 10
word confirm by	2 -3 1 0 0 0 2 -1 0 9
word confirm or	0 0 0 0 0 0 0 0 0 13
word confirm our	-1 -1 0 0 0 4 -1 0 0 9
word confirm receipt	0 0 0 0 0 0 0 0 2 18
word confirm that	-1 -1 0 -1 -17 -3 27 -1 -2 -5
word confirm the	10 0 -9 0 0 1 -1 0 0 -17
word confirm timemention	10 0 -6 -1 0 0 -2 0 0 -7
word confirm your	6 1 -1 -1 -1 0 -2 -1 0 -19
word confirmacao	1 -2 0 0 -5 0 -2 0 9 -11
word confirmacion	2 -1 0 0 0 0 -1 0 1 -28
word confirmada	7 -4 -1 0 0 0 0 0 0 21
word confirmado	1 0 0 0 0 0 0 0 0 18
word confirmamo	0 -1 -1 0 -1 0 -4 -2 10 8
word confirmamo a	0 0 0 0 -1 0 -4 -2 8 -2
word confirmamo la	1 0 0 0 0 0 0 0 0 9
word confirmar	2 0 -2 0 -2 4 -1 0 0 -10
word confirmation	-11 -11 -7 -2 -20 2 29 6 16 -10
word confirmation :	8 -4 -1 -1 -1 0 -1 -4 4 15
word confirmation de	-2 0 -2 0 -2 0 -2 0 9 10
word confirmation of	0 0 0 0 0 0 0 0 1 -16
word confirme	3 -3 -2 -1 -1 0 6 -1 -2 9
word confirme notre	1 0 0 0 0 0 0 0 0 9
word confirme su	0 -1 0 0 0 0 2 0 -1 -8
word confirmee	0 0 0 0 0 0 0 0 0 13
word confirmer	-2 -5 2 0 -1 1 7 0 0 -9
word confirmo ?	-1 3 0 0 0 0 0 0 0 -26
word confirmo a	0 0 0 0 0 0 0 0 0 8
word confirmon	1 0 0 0 0 0 0 0 0 13
word confirmon votre	1 0 0 0 0 0 0 0 0 12
word congratulation	4 14 -3 2 -8 19 -24 -3 -1 24
word congratulation !	-1 0 -1 0 -3 14 -7 -2 0 1
word congratulation on	1 9 -1 3 -3 -4 -5 0 1 -16
word congratulation you	-1 7 0 0 -1 15 -18 0 -1 0
word congratulation your	0 0 0 0 0 0 0 0 0 10
word congresso	0 0 0 0 0 0 0 1 0 8
word conhece	-1 1 0 0 2 0 -1 0 0 -20
word conhecer	1 0 0 0 -2 0 3 0 0 21
word conhecer os	0 0 0 0 0 0 0 0 0 15
word conmigo	10 -9 0 0 0 0 0 0 0 -2
word connaitre	0 0 0 0 1 1 -1 0 0 -29
word connect	-2 17 -3 -3 8 -3 -12 0 -3 -19
word conocer	0 1 0 0 0 -1 1 0 0 28
word conocer a	0 2 0 0 0 -1 -1 0 0 16
word conocerte	-13 -2 -1 -1 0 -1 17 0 -1 -14
word conoscere	2 -1 0 0 0 0 0 0 0 20
word conoscere i	0 0 0 0 0 0 0 0 0 14
word conoscerti	-1 -2 0 0 9 0 -4 0 0 -21
word conoscitivo	1 1 0 0 0 0 0 0 0 -16
word consegue	-1 -10 0 0 -1 -1 14 0 0 -4
word conseguimo	0 8 -2 0 -6 0 0 0 0 1
word conseguir	-2 -1 3 0 0 0 0 0 0 -11
word conseiller	3 7 0 0 -3 0 -6 3 -2 17
word consent	1 -4 0 -1 -4 -4 14 -1 -1 14
word conservatoire	0 0 0 0 0 0 0 0 0 9
word conservatorio	0 0 0 0 0 0 0 0 0 19
word consider	-8 -8 -2 1 2 0 21 -4 -3 -22
word consider you	0 -2 0 0 -11 0 4 0 10 -13
word consider your	0 0 0 0 -1 0 -4 0 6 8
word consideration	-1 -3 -1 -1 12 -1 15 -1 -21 2
word considerez le	0 0 0 0 0 0 0 0 0 8
word consigo	7 6 -10 -1 -4 7 -4 -1 -1 -21
word consulente	3 -1 0 0 0 0 -1 0 1 14
word consulenza	0 0 0 0 0 0 0 0 0 11
word consult	3 0 0 0 0 0 -2 0 -1 9
word consulta	0 -2 0 0 0 0 -3 6 0 14
word consulta com	0 0 0 0 0 0 0 0 0 8
word consultant	5 8 -1 1 -5 0 -5 -3 0 -4
word consultation	0 0 0 0 0 0 0 0 0 8
word consultora	0 -1 0 0 0 2 -1 0 0 -23
word consultora imobiliaria	0 0 0 0 0 2 -1 0 0 -23
word conta	-2 -3 0 0 10 -2 -2 0 0 4
word contabilista	0 0 0 0 1 0 0 0 0 9
word contact	-7 -43 -5 7 -8 6 -35 45 41 -34
word contact met	-1 -2 0 3 -1 0 -3 0 5 -8
word contact op	0 -1 0 1 -2 0 -4 0 6 13
word contact the	-1 -2 0 0 0 0 -3 3 3 9
word contact those	0 -2 0 0 -6 0 -3 0 12 -1
word contact you	-10 -7 -1 7 4 13 -18 0 11 6
word contacto	-3 -6 1 4 4 -2 8 -2 -2 -34
word contacto contigo	0 -1 0 0 -2 0 12 0 -8 5
word contacto para	-1 -8 -1 3 2 0 8 0 -2 -10
word contato	-1 -6 -1 0 -7 -1 1 -1 15 8
word contattera	0 0 0 0 -1 0 14 -3 -9 -2
word contatteremo	-1 -2 0 0 -1 0 -1 0 6 11
word contatto	-1 0 0 0 4 0 -2 0 0 -15
word content	6 -3 -1 -1 2 0 -2 -1 -1 -23
word contestaremo	0 0 0 0 0 0 -1 0 1 26
word contestaremo en	0 0 0 0 0 0 0 0 0 26
word conti	0 -1 0 0 13 -1 -8 -1 -1 -9
word contigo	-2 0 0 1 -1 1 10 -1 -8 8
word contingent	1 -1 0 0 2 1 -1 0 -1 -10
word continua	-12 4 -3 -1 -1 -2 17 0 -2 -8
word conto	8 -4 -5 0 0 0 1 0 0 -6
word contract	-15 0 -7 -1 -8 70 -32 -3 -5 -25
word contract with	0 -2 0 0 -1 5 -2 0 1 -10
word contrario	9 -8 -1 0 0 0 0 0 0 -10
word contrat	-2 -5 -1 -1 5 26 -17 -1 -5 -17
word contrat de	-1 -3 -1 0 -1 13 -7 0 0 13
word contrato	-2 -1 -1 -1 -7 18 -5 0 -1 12
word contrato do	0 0 0 0 0 0 0 0 0 9
word contratto	-3 -1 -1 -3 -1 14 -4 0 0 1
word contratto di	0 0 0 0 0 1 0 0 0 10
word contretemp	-1 0 3 -1 0 0 -1 0 0 -10
word controle	-1 -3 4 0 0 0 0 0 0 12
word controleur	0 0 0 0 0 0 0 0 0 15
word controleur de	0 0 0 0 0 0 0 0 0 14
word controller	-16 13 -1 1 -8 5 10 -1 -2 15
word controllo	-5 -2 9 0 0 2 -3 0 0 -12
word convenient	-2 6 0 0 -1 0 -4 0 2 -13
word conversa	2 6 2 2 -8 -2 2 -2 -1 -23
word conversar	-1 12 -2 0 -3 -1 -5 0 -1 -10
word conversar sobre	0 5 0 0 -1 -1 -3 0 0 -13
word conversation	8 11 -5 -5 2 6 -11 -1 -6 -20
word conversation timemention	0 0 0 0 -3 4 -1 0 0 -15
word conversation with	13 0 -1 -1 -1 -3 -5 -3 -1 -18
word convidada	0 2 -1 0 0 0 -1 0 0 -12
word convidada para	0 2 -1 0 0 0 -1 0 0 -13
word convient	3 -2 0 0 0 0 0 0 0 9
word convite	13 -29 10 -1 1 -1 12 -1 -4 -29
word convocada	2 -1 -1 1 0 0 -2 0 1 -17
word convocada para	2 0 -1 1 0 0 0 0 0 -9
word convocata	1 0 0 0 0 0 0 0 0 9
word convocation	1 -2 -1 0 -2 -1 -20 -2 27 -19
word convocation a	0 0 0 0 0 0 0 0 0 14
word convocatoria	5 -3 0 0 -3 -1 -2 -1 3 -19
word convocazione	8 -3 0 0 -1 0 -3 0 -1 31
word convoque	0 0 0 0 0 0 0 0 0 11
word convoquee	1 0 0 0 0 0 0 0 0 -9
word cook	6 -4 -1 0 -2 -1 15 0 -12 -8
word cool	11 3 -5 -1 9 -6 -14 -1 4 -18
word cool dass	0 9 -1 0 -1 -2 -3 0 -1 -4
word coordenacao	0 0 0 0 0 0 0 0 0 12
word coordenadora	-1 2 -1 1 0 0 -1 0 0 -9
word coordinador	-7 0 0 0 0 0 0 8 0 0
word coordinador de	-7 0 0 0 0 0 0 8 0 -1
word coordinadora de	-1 5 0 0 -1 1 -4 0 0 -9
word coordinator	-4 -4 3 0 -3 4 -1 -1 6 -15
word coordinator job	0 0 0 0 -2 0 -1 0 4 -9
word coordinatrice	-2 3 0 0 -1 2 -2 0 0 -18
word copi	2 -2 0 0 -2 7 -5 0 0 -12
word copi of	2 -1 0 0 0 0 -1 0 1 -8
word copia	-1 -1 0 0 0 -1 12 -7 0 -12
word copia del	0 -1 0 0 0 -1 10 -7 0 -7
word copie	0 -1 0 0 -1 -1 4 0 0 -17
word copy	9 -4 -1 -1 -3 12 -16 -2 7 -9
word copy of	-1 0 -1 0 -2 0 -3 -1 8 -24
word cork	-1 10 0 -3 1 -4 -2 0 0 -2
word corporate	-1 -1 0 0 -2 -1 6 -1 0 -10
word correo	-2 1 -1 -1 -1 -1 -3 6 1 -26
word correspond	0 -1 0 0 8 0 -2 0 -4 -1
word corso	0 0 0 0 0 0 0 0 0 9
word corvid	0 1 0 0 0 0 0 0 0 11
word cosa	-14 2 -9 1 -1 -1 22 0 0 8
word cosa preferisce	0 1 0 0 0 0 0 0 0 8
word cost	-3 -1 5 -1 -1 0 4 -2 -1 11
word cottage	0 -12 -3 0 0 17 -2 0 0 -1
word coucou	0 -1 -8 11 -1 -1 0 -1 0 0
word could	-30 23 67 -14 4 -35 0 2 -17 52
word could come	0 -1 2 0 0 -1 -1 0 0 25
word could do	-2 -1 10 0 0 -1 -5 0 0 3
word could i	0 0 0 0 0 0 0 0 0 25
word could not	-2 -1 -1 -1 4 0 -3 9 -5 -9
word could start	0 0 0 0 0 0 0 0 0 15
word could we	-1 -11 30 -7 -2 -1 -7 0 0 27
word could you	-13 20 17 -4 -9 -27 31 -3 -12 -39
word couldn't	-1 22 -13 -4 0 -4 -5 2 2 -7
word council	-10 -1 4 2 -12 7 -18 0 27 -17
word council has	-1 -2 0 1 -10 5 -10 0 17 -1
word counsel	-2 2 0 0 1 0 -1 0 0 -12
word counter	10 -3 -3 -1 1 -5 -15 -3 21 -38
word county	-1 4 3 0 3 0 -5 -2 -1 -22
word couple	-2 4 -2 -1 -9 -4 4 -1 11 -9
word couple of	-1 5 -2 -1 -9 -4 12 -1 2 -23
word course	-21 -7 34 -1 -1 0 -2 0 -2 57
word court	-12 8 5 0 -4 0 4 -2 3 -24
word court on	-1 0 2 0 0 0 0 0 0 -24
word cover	-8 -3 -2 -1 -2 -4 14 4 2 0
word cover letter	-2 -1 0 0 -6 0 11 0 -2 0
word creat	-2 -2 -1 -1 -1 0 -5 11 1 9
word creative	9 -4 -1 0 -1 0 -4 0 2 -4
word creche	-2 0 0 0 0 -1 8 -5 0 -8
word credit	2 -5 -1 -1 -4 0 15 -1 -5 19
word credit check	-1 -4 0 0 -4 -3 13 0 0 -1
word creneau	11 1 -6 0 -1 -1 -2 -1 -1 -2
word creneau avec	0 1 0 0 0 0 0 0 0 15
word creneaux	-1 2 -1 0 0 0 0 0 0 -13
word crew	-6 2 0 -8 20 -12 8 -3 -1 -12
word crianca	0 0 0 0 0 0 0 0 0 11
word criminal	-3 -1 0 -1 -1 5 6 -5 0 -13
word criteria	-5 -3 0 0 12 -1 -1 0 -1 -5
word cross	-1 -1 0 0 -2 -1 8 -1 -1 8
word ctc	-2 5 0 -1 -3 9 -5 0 -3 -10
word cto	10 2 -5 -1 14 -1 -11 -7 -1 -36
word cuadra	-2 8 0 0 0 0 -5 0 0 1
word cual	-3 7 -1 0 -1 -1 -1 0 0 -21
word cualquier	-11 0 -8 0 -1 -1 21 0 0 7
word cuando	-1 7 -2 -1 -7 -3 8 -1 1 -4
word cuando podria	0 -8 0 0 -1 -2 12 0 0 -3
word cuatro	0 0 0 0 0 0 0 0 0 26
word cucina	1 9 0 0 0 0 -8 0 0 -1
word cui lavorerebbe	0 0 0 0 0 0 0 0 0 -14
word cuisine	2 11 -10 0 0 7 -8 -1 0 -27
word cultura	0 0 0 0 0 0 0 0 0 11
word current	-4 -5 1 3 3 -1 10 1 -8 -3
word current ctc	-1 9 0 0 -2 0 -4 0 -2 -5
word curriculo	2 -4 -1 -1 -2 -1 25 -1 -18 3
word curriculo foi	0 -1 0 0 -2 0 12 0 -9 5
word curriculum	10 16 -8 0 -2 -1 -1 -2 -12 -3
word custom	0 0 0 0 1 1 -1 0 0 -12
word customer	6 -1 -6 0 10 -1 -7 0 0 14
word customer service	8 -1 -8 -1 2 0 0 0 0 -1
word cut	-1 -1 -1 -5 4 -2 8 0 -2 10
word cv	14 2 -5 -4 -22 -5 29 -7 -2 -25
word cv and	2 5 0 0 -8 0 -4 0 7 -2
word cv e	0 0 0 0 -1 0 14 -3 -10 5
word cv is	0 0 0 0 -1 0 6 0 -5 12
word cv mee	0 0 0 0 0 0 0 0 0 9
word cv to	0 -7 0 0 -5 0 17 0 -4 -22
word cv zit	0 0 0 0 0 0 0 0 0 8
word cvs	0 0 0 0 0 0 1 0 0 22
word d	16 0 -1 -3 -8 -1 -11 -2 9 19
word d'accord	13 -6 -2 -1 -1 -2 1 0 -1 -7
word d'accord pour	13 -6 -2 -1 -1 -2 1 0 -1 -10
word d'admissibilite	-3 -1 0 0 8 0 -2 -1 -1 -38
word d'adoption	0 0 0 0 0 0 0 0 0 10
word d'adoption pour	0 0 0 0 0 0 0 0 0 10
word d'agent	-4 3 0 0 0 2 -1 0 1 -9
word d'apporter	2 0 0 0 0 0 0 0 0 19
word d'apporter une	0 0 0 0 0 0 0 0 0 11
word d'attesa	0 0 0 0 0 0 0 0 0 15
word d'avoir	2 -4 -2 3 4 0 -1 -1 -1 -8
word d'echange	0 0 0 0 0 0 0 0 0 8
word d'echange a	0 0 0 0 0 0 0 0 0 8
word d'embauche	0 0 0 0 -1 1 0 0 0 -15
word d'empechement	0 0 0 0 0 0 0 0 0 9
word d'emploi	0 0 0 0 0 0 1 0 0 11
word d'entretien	0 2 0 0 0 0 -1 0 0 8
word d'equipe	0 0 0 0 -1 0 2 0 0 -9
word d'essai	0 11 -9 0 1 -1 -2 0 0 -13
word d'etre	-4 -1 -1 6 -3 -1 6 0 -2 17
word d'evaluation	0 0 0 0 0 0 0 0 0 13
word d'ici	0 2 6 -2 -4 -1 12 0 -12 8
word d'ici la	3 -1 0 -1 -3 0 3 0 -1 9
word d'identite	1 -1 0 0 -1 3 -2 0 0 12
word d'infirmiere	1 0 0 0 0 0 0 0 0 -16
word d'un	1 3 1 -1 0 0 -2 0 -1 -15
word d'une	0 -7 0 -1 2 -1 5 0 0 -8
word da	-9 5 -9 -4 30 -2 11 -16 -6 23
word da bella	0 0 0 0 0 0 0 0 0 10
word da inscricao	0 0 0 0 0 0 0 0 0 8
word da lista	-1 -2 0 -1 9 0 -3 -1 0 -5
word da manha	0 10 -8 0 0 0 -1 0 0 -3
word da noi	0 1 0 0 0 0 0 0 0 -14
word da nossa	0 0 0 0 0 0 0 0 0 8
word da pra	-4 2 0 0 10 2 -9 0 0 -1
word da timemention	-1 0 1 0 0 0 0 0 0 13
word da waren	-1 0 0 0 -1 0 8 -1 -5 8
word daar	-1 8 -6 0 2 0 2 0 -3 -14
word daarna	6 -2 -1 -1 -3 -3 15 -7 -3 -25
word daarom	1 -1 0 0 -1 0 1 0 0 -11
word dabei	9 7 -9 -1 -2 -1 0 -1 -3 -4
word dad	0 -1 1 0 5 0 -4 0 0 18
word dado	0 0 -1 0 1 1 -1 0 0 11
word dag	-5 8 3 1 -3 5 -5 -3 -1 -22
word dagen	-1 -1 0 0 0 1 3 0 -3 8
word daher	-2 -1 0 1 -4 0 7 0 -1 -16
word dai	0 0 0 0 0 0 1 0 0 -12
word dal	-7 18 -2 -2 -2 7 -3 -9 1 -17
word dal #	4 1 0 0 0 -1 7 -9 0 -1
word dal link	-11 16 0 0 -1 0 -2 0 0 -1
word dal timemention	-2 -2 -1 -2 -1 9 -3 0 1 -11
word dalla	0 0 0 0 0 0 0 0 1 15
word dame	-1 0 0 0 0 0 2 0 0 -11
word damit	-2 6 -1 2 -3 -1 -1 0 -1 -11
word dan	10 7 14 -5 -5 0 -16 -2 -4 10
word dan kan	0 0 0 0 0 0 0 0 0 8
word dan laat	4 -3 -1 0 0 0 0 0 0 -16
word dana	19 -1 -16 -1 0 0 0 0 0 -14
word dana lopez	5 -1 -2 -1 0 0 0 0 0 -18
word danach	13 -9 -2 -2 -1 -2 4 0 -1 -5
word dank	7 -5 2 -3 -4 -4 -3 20 -9 11
word dank dass	0 0 0 0 0 0 7 -1 -5 13
word dank fur	4 -4 3 -2 -7 -1 -9 19 -4 -11
word dank voor	9 -2 -1 -1 6 -2 -3 3 -9 -2
word danke	-6 6 -3 0 5 -2 11 -10 -1 8
word danke fur	2 4 -1 -1 -6 -1 17 -6 -7 15
word dann	-8 2 26 -5 -3 -3 -6 -3 1 -9
word dann melden	0 0 0 0 0 0 0 0 0 10
word dans	-9 18 -3 -3 -2 -3 6 2 -6 -2
word dans le	-2 14 0 0 -4 -1 -6 -1 0 1
word dans les	-1 2 0 0 -1 0 -2 2 1 -11
word dans votre	-7 -1 -3 0 -1 -1 7 -2 9 3
word darf	-4 7 -1 0 -1 0 0 0 0 13
word daruber	-1 0 0 0 0 0 1 0 0 -9
word das	-27 27 19 -1 -11 5 24 -13 -22 24
word das austauschjahr	0 0 0 0 0 0 0 0 0 11
word das auswahlgesprach	3 -1 0 0 -1 0 0 0 0 -21
word das bewerbungsgesprach	0 0 0 0 0 0 0 0 0 -16
word das ergebni	0 0 0 0 0 -2 3 0 0 8
word das gesprach	-1 4 0 0 -4 -1 3 -1 0 33
word das interview	-2 0 0 1 0 0 2 0 0 11
word das nicht	0 0 1 0 0 0 0 0 0 22
word das team	-6 -2 -1 0 12 0 -3 0 0 0
word das vorgesprach	-3 16 0 0 -3 -1 0 -4 -4 6
word dashboard	0 -1 0 0 -4 0 6 0 0 10
word dass	4 12 -11 -3 13 5 -8 -1 -11 4
word dass die	0 0 0 0 0 0 0 2 0 -8
word dass du	-2 10 -1 0 -1 -3 -5 -1 3 -5
word dass es	-4 9 -9 -2 12 -1 -4 3 -3 -10
word dass ich	0 0 0 0 0 0 0 0 0 16
word dass sie	11 -3 -1 0 -4 0 8 -3 -8 22
word dass wir	-1 -2 0 0 3 9 -5 -2 -1 -4
word dat	22 -22 -3 0 15 -1 0 -3 -8 29
word dat je	19 -16 -4 0 -4 -1 7 -1 0 6
word dat u	0 0 0 0 0 0 6 0 -6 15
word dat we	0 -2 -1 0 19 0 -16 0 0 -17
word data	17 -32 41 -5 -8 -5 -19 -2 13 150
word data :	1 -19 28 -1 0 -1 -1 -5 -1 5
word data analyst	-1 -2 -2 2 10 -1 -7 1 0 -15
word data e	0 -6 0 0 -1 0 11 0 -3 -6
word data engineer	-4 -3 -1 0 -2 0 -5 10 5 57
word data entry	-1 0 0 0 0 0 1 0 0 26
word data manager	12 -5 0 0 -1 -1 -2 0 -2 -1
word data protection	0 0 0 0 0 0 0 0 0 9
word data scientist	3 -2 0 0 4 0 -3 0 -2 17
word database	0 0 0 0 1 0 0 0 0 12
word date	-20 17 58 7 -24 -28 -8 -4 3 39
word date :	4 -5 -4 11 -1 -1 -6 -1 3 68
word date ?	0 -4 0 0 -2 0 11 0 -5 -2
word date in	0 16 -2 0 -1 -4 -8 0 0 3
word date is	0 0 0 0 0 -12 12 0 1 19
word date time	-2 0 3 0 0 0 0 0 0 -13
word date timemention	0 0 0 0 0 -5 6 0 0 14
word date will	-1 -1 12 0 -1 1 -8 0 -1 -2
word dati	0 0 0 0 0 0 0 0 0 11
word dato	-1 -7 -1 9 -6 -1 7 -1 0 12
word dauert	8 -1 -2 0 -3 -1 0 -1 -1 10
word day	9 69 23 -18 -13 -63 -3 7 -10 -28
word day !	1 9 0 -4 -2 -4 -3 0 3 -1
word day :	3 0 0 0 0 0 -2 0 0 -13
word day and	-3 1 7 -2 0 -1 -18 17 -3 -12
word day before	2 0 -2 0 0 0 1 0 0 14
word day between	-1 9 -1 0 -1 0 -3 0 -3 -4
word day but	0 1 1 0 0 0 -2 0 0 -8
word day for	9 -2 0 0 0 1 -8 0 0 -7
word day in	-1 5 0 0 0 0 -3 0 0 -11
word day is	0 0 0 0 -2 0 -4 0 6 8
word day on	4 3 -1 -1 -2 -2 0 -1 0 -8
word day one	-1 -1 0 0 2 -10 12 -1 -1 -12
word day timemention	-7 3 0 0 0 -8 13 0 0 -10
word day will	15 -1 -1 -3 -1 -3 -4 -2 0 -7
word days	-40 26 -15 -6 -21 25 30 9 -8 -19
word days a	0 -2 0 0 0 0 9 -1 -5 -2
word days in	-3 -1 -1 0 -2 -3 10 0 -1 0
word days so	0 0 0 0 0 0 3 -2 0 8
word dbs	8 -4 0 0 -3 1 -1 0 0 4
word de	-11 -23 -19 3 51 24 -12 -27 16 14
word de #	3 -1 -2 -2 2 8 -1 5 -12 -33
word de admision	1 0 0 0 0 0 0 0 0 15
word de admissao	0 -1 0 0 3 0 -1 0 0 21
word de agenda	9 -1 -3 0 -1 -1 -4 0 0 -3
word de agente	0 0 0 0 1 0 0 0 0 -25
word de almacen	0 0 0 0 2 0 0 0 -1 -11
word de android	2 -3 0 0 -1 -5 8 0 0 -2
word de auditie	0 0 0 0 0 0 0 0 0 19
word de avaliacao	2 0 -1 0 0 0 0 0 0 -13
word de ayudante	0 0 0 0 0 0 0 0 0 -10
word de baan	0 3 -1 0 -1 2 -2 0 0 -17
word de baja	0 0 1 0 0 0 1 -1 0 8
word de balie	3 -1 -1 0 0 0 0 0 0 -11
word de bella	0 0 0 0 0 0 0 0 0 23
word de besliss	0 0 0 0 0 0 1 0 0 9
word de calidad	0 0 0 0 0 1 -1 0 0 8
word de candidature	-3 -1 -2 0 1 0 -2 0 8 -2
word de chef	0 0 0 0 -1 0 1 0 0 -8
word de confirmacao	0 -2 0 0 -5 0 -2 0 9 -8
word de controle	0 0 0 0 0 0 0 0 0 8
word de controller	-13 14 0 0 0 0 0 0 0 3
word de elenco	0 0 0 0 0 0 0 0 0 19
word de emprego	0 0 1 0 0 0 0 0 0 -8
word de entrevista	15 2 -14 2 0 0 -3 0 -1 -9
word de espera	0 0 0 0 0 0 0 0 0 42
word de functie	4 -5 -1 1 7 -3 4 -2 -5 -44
word de gestion	0 0 0 0 0 0 0 0 0 11
word de grupo	1 0 -1 0 0 0 0 0 1 -17
word de heer	0 0 0 0 0 0 0 0 0 16
word de investigacion	0 0 0 0 0 0 0 0 0 -9
word de journaliste	0 0 0 0 0 1 -1 0 1 -8
word de joven	0 0 0 0 0 0 0 0 0 9
word de kamer	0 0 1 0 0 0 0 0 0 10
word de kennismak	0 0 0 0 0 0 0 0 0 -14
word de klant	-8 8 -1 -1 -1 -4 9 -1 -1 -16
word de knoop	0 0 0 0 0 0 8 -6 0 -4
word de la	10 -13 -4 -2 18 -7 2 -2 -3 1
word de link	8 5 -4 0 -1 -1 -5 -1 -1 4
word de ma	-1 0 10 0 -4 -1 -2 0 0 -10
word de mantenimiento	4 0 0 -3 0 -1 -1 0 0 8
word de manutencao	-1 0 0 1 0 0 0 0 0 8
word de marcar	0 1 0 0 0 0 0 0 0 18
word de masteropleid	0 0 0 0 0 0 0 0 0 8
word de mes	0 0 -1 0 0 0 2 0 0 13
word de minut	-4 9 0 0 -2 0 -2 0 0 -11
word de musica	-2 -1 3 0 0 1 0 0 0 -18
word de nala	0 0 0 0 0 0 0 0 0 11
word de naturalizacao	0 0 0 0 0 0 0 0 0 18
word de nieuwe	0 0 0 0 0 0 0 0 0 12
word de nos	-2 -1 0 0 8 0 -2 0 -2 1
word de obra	0 -1 0 1 -1 0 -1 0 4 11
word de ochtendshow	0 0 0 0 0 0 0 0 0 11
word de opdracht	0 0 0 0 0 0 0 0 0 13
word de opdrachtgever	-2 -2 0 0 -1 -2 8 0 -1 -6
word de participacion	0 0 0 0 -1 0 0 0 2 -10
word de prij	0 0 0 0 0 0 0 0 0 12
word de procedure	-1 -1 0 0 13 -1 -7 -1 -1 -9
word de professora	7 -1 0 1 -4 0 -1 0 -2 -10
word de qualidade	0 0 -1 1 -2 3 -1 0 0 -8
word de que	-4 -1 0 -1 6 -1 3 -1 -1 -8
word de receptie	-1 0 0 0 0 2 0 0 0 10
word de recrutement	1 -1 0 0 -4 0 1 0 3 8
word de redactora	9 -9 0 0 0 0 0 0 0 -9
word de rendez	0 0 0 0 0 0 0 0 0 18
word de rol	0 3 0 0 0 0 -2 0 0 -8
word de salaire	0 -1 0 0 0 0 1 0 0 -12
word de secretaria	2 0 0 -2 0 1 0 0 0 -10
word de seguridad	4 0 0 -3 0 -1 1 0 0 -18
word de seguro	0 1 0 0 0 0 0 0 0 -10
word de seleccion	0 8 0 0 -2 0 -4 0 -1 -8
word de selectiecommissie	0 -1 0 0 12 0 -5 0 -4 -5
word de selection	7 -5 -1 0 4 0 -3 0 -1 -21
word de semaine	12 -4 -2 -1 -2 -2 0 -1 -1 -11
word de semana	0 -2 0 -1 -1 -2 8 0 -1 -12
word de statistique	0 0 0 0 0 0 0 0 0 8
word de su	0 0 0 0 0 1 -1 0 1 47
word de ta	0 15 0 0 0 0 -12 0 -2 -2
word de talento	0 0 0 0 3 0 -1 0 0 10
word de teamleider	-3 -4 0 -1 -1 0 11 0 -1 -5
word de timemention	-58 -30 46 17 -12 26 21 -10 0 -19
word de trabajo	0 -1 2 0 -1 0 0 0 0 -28
word de travail	0 -7 0 0 0 -2 9 0 0 12
word de travaux	-3 1 -2 0 -2 0 -2 0 8 -5
word de tu	0 0 -1 1 5 0 8 -1 -12 6
word de turno	0 -9 0 0 0 0 9 0 0 8
word de tweede	0 0 0 0 0 0 0 0 0 14
word de uitslag	0 0 0 0 0 0 1 0 0 16
word de uma	0 6 -4 0 0 0 -1 0 0 -10
word de una	0 0 0 0 0 0 0 0 0 28
word de vacature	-5 5 -1 1 4 -3 -2 -1 3 -28
word de venir	0 8 0 3 -2 0 -8 0 0 -1
word de venta	1 2 -1 0 -1 0 -2 0 0 -14
word de vida	0 -1 0 0 0 0 -2 0 3 -14
word de vos	0 -1 0 0 9 0 -5 0 -2 -7
word de votre	-8 -4 0 -2 3 -4 1 16 -3 38
word de vous	-6 -8 -3 4 -2 18 2 -2 -2 -6
word de werkgever	-2 -1 -1 2 -2 -1 -13 -1 19 -10
word de werkplek	0 1 0 0 0 0 0 0 0 -19
word deadline	4 5 -3 -2 -2 5 -11 -4 8 -1
word dear	-1 24 17 -10 -16 -14 48 -22 -25 -20
word dear :	-1 0 0 2 -1 0 0 0 0 -9
word dear and	0 0 0 0 0 0 0 0 0 13
word dear applicant	-2 0 0 -1 3 0 11 0 -10 -2
word dear dr	-3 -1 0 -1 -5 0 2 -1 10 -1
word dear i	1 -1 -1 -4 9 -1 -2 0 0 5
word dear mr	5 -4 0 -1 3 -1 4 -1 -6 -17
word dear ms	6 5 4 -1 -1 -2 -1 -4 -8 38
word dear thank	5 -2 0 0 -9 0 6 0 1 28
word dear we	0 0 0 0 0 0 2 0 0 -11
word debera acudir	0 0 0 0 0 0 0 0 0 -8
word debut	12 -4 -2 -1 -3 10 -11 -1 -1 -10
word decid	-9 -5 0 28 42 -6 -46 -4 -1 34
word decid not	-1 -1 -1 23 -12 -1 -3 0 -5 35
word decid to	-2 -3 -4 3 44 -5 -26 -2 -6 3
word decide	-15 3 -3 -3 -4 -3 31 -5 -2 47
word decide on	0 0 0 -1 -1 -1 3 0 0 11
word decidido	-8 -3 0 -1 2 0 12 0 -1 -2
word decirte	0 0 0 3 -1 0 -1 0 0 -9
word decirte que	0 0 0 3 -1 0 -1 0 0 -9
word decisao	-1 -1 0 0 -1 0 4 0 -1 -11
word decision	0 0 -7 -4 12 5 12 -12 -6 39
word decision about	0 0 0 0 0 0 0 0 0 10
word decision are	0 0 0 0 0 0 0 0 0 8
word decision by	0 -1 -1 0 0 8 -5 0 0 10
word decision within	0 0 0 0 3 0 -2 0 -1 26
word decisione	-8 16 -1 0 -1 0 -5 -1 -1 -5
word deck	0 0 0 0 0 0 0 0 0 16
word declaree	1 0 0 0 1 0 -1 0 0 -37
word declaree admissible	1 0 0 0 1 0 -1 0 0 -37
word declin	-5 -1 -1 0 1 0 -2 10 0 45
word declin by	0 0 0 0 1 0 -1 0 0 8
word decline the	0 0 0 0 0 0 0 0 0 8
word dee	14 -5 -8 0 0 0 0 0 0 -2
word deel	0 -8 0 0 0 0 9 0 0 8
word deeper	0 0 0 0 0 0 0 0 0 9
word defg	2 -1 -1 0 0 0 0 0 0 -16
word defg hij	2 -1 -1 0 0 0 0 0 0 -16
word definitiva	-1 0 0 0 3 0 0 0 0 -25
word degli	0 0 0 0 0 0 -1 0 2 -13
word degli ammessi	0 0 0 0 0 0 -1 0 2 -13
word dei	0 0 1 3 -12 -1 10 -1 -1 -31
word dein	1 -1 -1 -3 1 9 1 -1 -5 -8
word dein interview	4 -2 0 0 0 0 0 0 0 -12
word deine	-4 8 -2 -1 -3 0 -7 -4 12 2
word deine bewerbung	-5 8 -1 -1 -2 0 -8 -3 13 -7
word deinem	1 0 0 0 0 0 -1 0 0 8
word deinen	-3 -2 0 -2 1 9 -2 0 0 9
word deiner	-1 6 0 0 9 0 -10 0 -4 -4
word deiner bewerbung	-1 6 0 0 9 0 -10 0 -4 -8
word dejamo	1 -4 2 0 11 -1 -8 -1 0 -14
word dejamo para	-1 -2 5 0 0 0 -1 0 0 -9
word del	12 -2 -13 15 1 -5 -4 3 -7 49
word del #	-1 3 -2 0 -1 -9 -2 11 0 2
word del posto	4 0 0 0 -1 -1 -1 0 0 -15
word del proceso	0 -1 0 0 0 0 6 0 -4 -13
word del suo	0 0 0 0 0 0 0 0 0 8
word del timemention	-6 -3 1 20 -5 -1 -5 -3 0 24
word del tribunal	2 0 0 0 0 0 -1 0 0 -8
word delegation	0 0 0 0 0 0 0 0 0 13
word delet	-2 -3 -1 0 -1 0 -1 8 1 9
word delet after	0 -3 0 0 2 0 0 4 -2 10
word delete	0 0 0 0 0 0 0 1 0 38
word delete it	0 0 0 0 0 0 0 0 0 24
word delight	26 -12 -1 -4 -7 1 -6 -1 4 20
word delight that	6 -2 0 -3 -2 -10 6 0 5 -1
word delight to	20 -10 -1 -1 -3 7 -11 -1 -1 13
word deliver	-1 -5 -1 -1 -6 -1 -4 20 -1 -13
word deliver to	0 -1 0 0 -5 0 -1 8 -1 -8
word della tua	0 1 0 0 0 0 0 0 0 13
word delle	8 0 -8 0 6 -1 -3 -1 0 1
word dem	-3 9 -4 -2 1 3 -7 -1 5 -37
word dem sie	0 0 0 0 3 0 -1 0 -1 -13
word dem team	0 8 0 0 0 0 -6 0 0 -14
word dem timemention	-7 2 -1 -2 -1 4 -1 1 5 -12
word demande	-1 4 0 0 0 -1 -4 1 1 24
word demande de	0 0 0 0 3 0 -2 0 0 13
word demo	3 -1 -1 0 -1 -1 4 -1 -2 34
word demo ?	0 0 0 0 0 0 0 0 0 10
word demo clas	0 0 0 0 1 0 0 0 0 -10
word demo timemention	0 0 0 0 0 0 0 0 0 19
word demonstration	0 0 0 0 1 0 0 0 0 11
word den	-22 -5 7 -11 12 17 -4 -10 17 52
word den auftrag	0 0 0 0 0 0 0 0 0 20
word den ausbildungsplatz	0 0 0 0 0 0 0 0 0 -9
word den kleingarten	0 0 0 0 0 0 0 0 0 14
word den krippenplatz	0 0 0 0 0 0 0 0 0 8
word den link	5 17 -4 0 -2 -1 -10 -3 -2 -2
word den nachsten	-11 6 -1 -1 -4 -1 7 -5 8 -13
word den nachwuchsprei	0 0 0 0 0 0 0 0 0 14
word den ratenkredit	0 0 0 0 0 0 0 0 0 13
word den termin	4 1 0 -1 -1 0 -1 0 -1 -14
word den timemention	-6 -1 13 -5 0 0 -1 0 0 -7
word denise	9 -1 -8 0 0 0 0 0 0 -1
word denken	0 0 0 0 0 0 0 0 0 12
word dental	0 -2 -1 0 -2 0 6 -1 -1 -29
word dentista	0 0 0 0 0 0 0 0 0 -9
word dentro	-8 0 0 1 -2 0 -3 -1 15 -10
word dentro de	-3 0 0 1 -1 -1 -2 -1 8 -9
word depart	0 0 0 0 0 0 0 0 0 12
word departamento	-1 0 0 0 -2 -1 2 0 2 -16
word departamento para	0 0 0 0 0 0 0 0 0 -9
word department	-5 -3 2 2 -2 2 -14 -2 22 8
word department of	-2 0 0 0 -6 0 -4 0 13 -6
word depoi	-5 1 -9 -1 8 -2 10 -1 -2 -23
word depoi a	-1 6 -8 -1 0 0 4 0 0 -6
word deposit	0 0 0 0 0 -13 13 0 0 0
word depot	-4 0 -4 0 -1 4 -4 0 10 4
word deputy	1 0 -1 0 -3 4 1 0 -1 12
word der	0 -16 20 -16 -22 28 31 -7 -18 -5
word der engeren	3 -2 0 0 0 0 0 0 0 -8
word der kita	0 0 0 0 0 0 0 0 0 16
word der kommission	1 0 0 0 0 0 0 0 0 -14
word der stelle	7 2 -3 -1 -5 -3 4 0 -1 -8
word der timemention	1 5 0 -2 -1 -4 1 -1 1 -18
word der woche	-1 5 0 0 0 -1 -2 -1 0 8
word derde	8 -1 -1 -1 0 -3 -1 -1 0 -3
word dernier	0 -7 -1 0 0 -2 10 0 0 4
word derniere	0 0 0 0 0 0 2 -2 0 17
word des	0 -12 7 2 5 1 2 3 -7 16
word des candidat	-3 0 0 0 11 0 -6 0 -1 -7
word des jeun	0 0 0 0 0 0 0 0 0 10
word des que	-1 -1 0 0 -2 0 15 -10 -1 -3
word descartado	0 0 0 0 6 0 -4 0 -1 -8
word describ	2 -2 0 0 0 0 0 0 1 -15
word description	-1 -5 0 0 -5 -5 17 -1 -1 7
word desculpa	-6 -1 0 14 -3 -1 -2 -1 0 -28
word desejamo	0 0 0 0 3 0 -1 0 0 12
word deshalb	-7 -3 1 1 12 -1 0 -2 -2 1
word design	2 -1 -5 -1 6 -3 -1 4 -2 -17
word designer	7 12 -5 -2 4 -4 -13 -1 1 -57
word desk	6 0 -10 -1 -9 -2 -10 -11 37 0
word desol	0 0 0 1 0 0 0 0 0 16
word desol l'entretien	0 0 0 0 0 0 0 0 0 8
word desole	-3 -1 5 -1 3 -1 -2 -1 0 -10
word despu	-1 0 -3 0 10 -1 -5 -1 0 14
word despu de	-1 0 -3 0 10 -1 -5 0 0 4
word dessert	0 0 0 0 0 0 0 0 0 10
word dessou	0 1 0 0 0 0 0 0 0 14
word desta	0 0 0 0 2 0 -1 0 0 -12
word desta vez	0 0 0 0 2 0 -1 0 0 -10
word detail	-11 -10 3 -3 -13 -8 25 -4 21 -46
word detail and	-5 -1 0 0 -12 -5 12 -1 12 4
word detail for	0 -1 -1 0 3 0 -1 0 0 -12
word detail on	0 0 0 0 -1 0 -5 -1 9 -4
word detalh	0 0 0 0 0 0 0 0 0 10
word detto	-5 -1 7 -5 0 0 5 -1 0 -10
word deux	-5 1 -2 -1 4 -1 10 -1 -4 -3
word dev	16 -7 -4 0 -1 8 -10 -1 -1 -21
word deve	0 0 0 0 0 27 -26 0 0 1
word developer	4 1 -1 -1 -3 -8 -2 -2 11 -13
word devi	0 0 0 0 0 0 0 0 0 22
word devo	-2 -1 1 6 -1 -1 -2 -1 0 -18
word devon	-1 -1 2 1 -1 0 0 0 0 8
word devop	-5 6 -1 0 -4 0 15 -10 -1 1
word dez minuto	-3 4 0 0 0 0 0 0 0 8
word deze	-3 9 -1 -1 -8 -2 4 -1 2 -2
word deze week	-1 14 0 0 -1 -1 -11 0 -1 7
word dezelfde	-1 0 8 -2 0 -1 -2 0 0 10
word di	-1 15 -6 7 42 -6 -47 -3 0 -23
word di ammissione	0 0 0 0 0 0 0 0 1 11
word di birba	0 0 0 0 0 0 0 0 0 12
word di comunicarle	0 0 0 0 0 0 0 0 0 17
word di lavoro	1 0 0 1 0 0 -1 0 0 -33
word di orientamento	0 0 0 0 0 0 0 0 0 11
word di partecipazione	-1 -1 0 0 -1 0 -3 0 6 -17
word di piu	0 0 0 0 0 0 0 0 0 14
word di redattrice	0 4 0 0 0 0 -3 0 0 -17
word di ricerca	0 0 0 0 1 0 0 0 0 -12
word di scambio	0 0 0 0 0 0 0 0 0 10
word di servizio	-1 0 0 -1 -1 3 0 0 0 8
word di studio	0 -1 0 0 12 0 -11 0 0 1
word di timemention	-8 11 2 12 4 -10 -9 -2 -1 -18
word di un	2 0 -1 0 0 1 -6 4 0 11
word dia	-3 21 8 7 -14 -5 10 -18 -7 -64
word dia !	1 4 -3 0 0 -1 0 0 0 -17
word dia #	-5 -1 2 4 -1 -1 10 -8 0 -1
word dia de	0 12 2 -1 0 -1 -10 0 0 -7
word dia timemention	2 -5 -2 7 -4 1 6 -3 -3 -16
word dial	20 -2 -6 -1 0 -1 -10 0 0 -11
word dial in	2 0 0 0 0 0 0 0 0 -10
word diallo	0 0 0 0 0 0 0 0 0 19
word diary	3 -2 0 12 -4 -4 -2 -2 -2 -17
word dias	-17 5 15 -5 -17 -6 35 -12 2 -20
word dias :	4 5 0 -1 -4 -1 -1 0 -1 18
word dias para	-2 -1 0 0 -5 -4 13 -1 1 -18
word dias utei	-2 -4 0 0 -1 0 16 -5 -4 -6
word dich	1 5 -4 -2 -4 0 -15 -4 22 8
word dich an	1 0 0 0 0 0 1 0 0 -14
word did	-7 -11 -7 0 17 -3 12 -4 3 21
word did great	-2 -3 -1 -1 -1 1 8 -1 -1 -10
word did it	0 -2 -1 0 -4 -1 4 0 4 14
word did not	-2 -2 -1 -1 21 0 -11 -2 -1 0
word didn't	1 -3 -1 -1 8 0 -2 0 -2 -15
word die	-20 -31 -9 -4 6 30 26 1 -1 55
word die al	0 0 0 0 2 0 -1 0 0 -14
word die auswahlkommission	-3 0 0 0 4 1 0 0 -1 -9
word die entscheidung	0 0 0 0 0 0 3 0 0 8
word die fachabteilung	-1 -2 0 0 -4 0 14 0 -6 -3
word die fragen	0 0 0 0 0 0 0 0 0 10
word die geschaftsleitung	-9 -4 -2 0 18 1 -2 0 -1 -6
word die hundin	0 0 0 0 0 0 0 0 0 8
word die nachste	-3 5 -1 0 -2 -2 4 -1 -1 10
word die neue	0 0 0 0 0 0 0 0 0 11
word die position	0 2 -1 1 0 1 -4 0 0 -12
word die projektforderung	0 0 0 0 0 0 0 0 0 11
word die stelle	-7 -8 9 1 -11 0 2 -2 17 -47
word die tatigkeit	0 0 0 0 0 0 0 0 0 -8
word die unterlagen	0 0 0 0 0 0 2 0 -2 -8
word die vorauswahl	-1 -1 0 0 -1 0 6 -1 -1 -13
word die wohnung	0 0 0 0 0 0 0 0 0 23
word dieci	0 3 0 0 -1 0 0 0 0 -12
word diese	-3 12 -2 -1 -13 -4 -19 4 25 -22
word diese woche	-2 17 -1 0 -2 -1 -10 0 -1 -11
word dietary	1 2 -1 0 0 0 -2 0 0 -8
word diez	-2 2 0 0 -6 -4 13 -1 -1 -4
word difference	0 0 0 0 1 0 0 0 -1 8
word different	0 0 0 0 2 0 -1 0 0 13
word diga	-4 14 -9 0 -2 7 -5 -1 0 -13
word diga me	-1 9 -8 0 -1 4 -3 0 0 -22
word digital	2 3 -1 -1 -1 0 -2 0 0 -17
word digo	-1 -1 -1 -1 -2 -3 11 -2 -1 -9
word dime	-2 10 -1 0 -1 -5 -1 0 0 -18
word dimelo	-11 -1 -1 0 -1 0 15 -1 0 -2
word dinamica	3 0 3 0 0 0 -1 -4 0 -13
word dinner	-6 2 -3 9 0 -1 -1 -1 0 21
word dinner on	0 0 0 0 0 0 0 0 0 10
word diplom	3 -1 0 0 0 0 -2 0 0 10
word diploma	-3 -6 -1 0 -8 5 25 -8 -5 -16
word diploma en	-3 -5 0 0 -10 6 16 0 -4 -8
word diplome	1 -2 0 0 -2 -1 6 -1 -1 -18
word dir	-11 7 -4 -4 -11 31 -2 -2 -4 -35
word dir die	-5 -4 0 -1 -11 25 -3 0 0 -10
word direct	1 0 -1 -1 0 -13 6 7 2 -19
word direct client	0 0 0 0 0 0 0 0 0 10
word direct to	0 -1 0 -1 0 0 0 0 2 -8
word directeur	-1 -6 14 0 -4 -1 5 0 -6 11
word direction	0 -1 -2 2 4 -1 -1 -1 -1 -22
word director	30 -10 -5 4 7 -16 -21 0 11 -15
word director search	0 0 0 0 2 -2 0 0 0 18
word directora	0 0 -1 0 0 0 1 0 0 21
word diretor	-1 -1 3 0 -5 -1 7 -1 -1 -10
word dirige	0 0 0 0 0 0 0 0 0 10
word dis	1 8 -1 0 0 0 -8 0 0 4
word dis moi	0 9 0 0 0 0 -8 0 0 0
word discus	0 8 0 0 -5 -1 -1 0 -1 19
word discus the	0 8 0 0 -4 -1 -3 0 0 0
word discuss	-1 2 -1 -1 -1 4 2 -1 -4 -19
word discussion	5 13 -2 -1 4 -2 -16 -1 -1 -14
word discute	2 0 0 0 0 0 0 0 0 -14
word dispatcher	4 -1 -1 -1 0 0 -1 0 -1 -28
word dispiace	-1 0 -1 4 0 -1 -1 0 0 10
word dispiace il	0 0 0 1 0 0 0 0 0 9
word dispo	0 3 -1 0 0 0 -1 0 0 -25
word disponentin	-1 -3 0 0 -5 0 -1 -1 11 -1
word disponibilidad	-6 -7 -2 0 -1 -1 13 5 0 -3
word disponibilidad el	0 0 0 0 0 0 0 0 0 10
word disponibilidade	-6 -13 -1 -1 2 0 14 5 -1 -2
word disponibilidade na	0 0 0 0 0 0 0 0 0 8
word disponibilidade para	0 -12 0 0 0 0 13 0 0 -5
word disponible	-1 3 0 0 0 0 -1 0 0 14
word disposition	0 0 0 0 2 -1 0 0 -1 13
word disqualify	0 0 0 0 0 0 0 0 1 26
word distribution	-5 4 0 0 -1 0 9 0 -6 -2
word district	1 -2 0 0 4 1 -1 -2 -1 -26
word dit	0 -4 0 -1 1 -1 6 -1 -1 -14
word dit moment	-1 -1 0 0 -2 -1 5 0 -1 -8
word ditta	0 0 0 0 0 0 0 0 0 8
word division	7 -3 -1 0 -4 0 3 -1 -1 -13
word dix	0 2 0 0 -1 0 -3 4 -2 20
word dix minut	0 2 0 0 -1 0 -1 0 0 15
word dizer	1 -10 -3 1 0 0 11 0 0 -3
word dni	0 0 0 0 0 2 -1 0 0 12
word do	-3 -5 11 11 17 -4 -15 -33 20 1
word do #	2 8 -2 -1 -2 0 -3 -1 -1 -15
word do ?	0 5 0 0 0 0 -3 0 0 9
word do a	7 10 -2 -1 -2 -4 -6 -1 -1 0
word do an	1 0 -1 0 3 -2 -1 0 0 -10
word do anyth	-5 -5 -1 7 -4 -1 5 -3 7 -9
word do i	0 0 0 0 0 0 0 0 0 18
word do it	-5 14 -1 -3 12 2 -19 -1 1 -8
word do not	-6 -1 -1 4 11 0 -4 0 -2 3
word do novo	0 0 0 0 0 0 0 0 0 11
word do seu	-3 11 -1 -1 -4 -1 -4 -2 5 -8
word do the	-1 -7 10 -1 7 -6 0 -2 1 -46
word do this	-4 2 1 13 -14 8 -5 0 0 -7
word do timemention	15 19 -2 -10 -4 -1 -12 -1 -3 10
word do with	-1 -1 -2 0 -1 -1 8 -1 -1 -11
word do you	-10 -49 14 -2 -13 19 49 -4 -4 -6
word dobbiamo	-2 -1 3 9 6 -8 -6 -1 0 7
word dobbiamo purtroppo	0 0 1 0 0 0 0 0 0 10
word docente	0 -1 -1 0 4 -1 -2 -1 1 -59
word doch	-1 -3 1 -1 14 -2 -2 -2 -4 -27
word doch timemention	2 0 0 -1 0 -1 2 0 -2 -9
word dock	12 -2 -7 0 0 0 -2 0 0 -4
word doctor	0 0 0 0 0 0 0 0 0 15
word doctora	0 0 0 0 0 0 0 0 0 10
word doctoral	0 0 0 0 6 0 -1 0 -4 14
word doctoral train	0 0 0 0 0 0 0 0 0 10
word document	-4 -7 -1 -1 5 1 16 -1 -9 -29
word document for	-3 0 0 0 0 -11 15 0 0 -18
word document to	0 0 0 0 0 1 0 0 0 -8
word documentacao	-1 -1 0 0 2 0 -2 1 0 -16
word documentazione	-2 -2 -1 0 -1 -1 -3 2 7 -9
word documenti	0 -1 0 0 0 0 2 0 0 -16
word documento	2 -3 -1 -1 -2 2 10 -6 -1 -7
word documento d'identita	1 0 0 0 0 0 0 0 0 10
word doe	4 1 0 0 -1 0 -1 0 -2 14
word doen	-7 -1 15 -3 -1 -1 -2 0 0 11
word does	-12 27 -18 -1 -4 8 1 -2 0 -38
word does that	-1 -8 -1 0 -1 10 1 0 0 -12
word does the	1 1 0 0 0 0 -1 0 0 -14
word does timemention	-18 33 -13 0 0 0 -1 0 0 -8
word does your	0 6 0 0 0 0 -4 0 -1 -12
word doesn't	2 -2 1 -1 16 -2 -9 0 -4 29
word doesn't work	1 0 1 0 0 0 -1 0 0 12
word dog	1 -3 -1 0 4 10 -7 0 -3 -7
word dogs	-1 -1 0 0 10 -1 -7 0 -1 0
word doing	-3 11 3 -5 7 -4 -2 -2 -5 28
word doing the	-1 0 0 -2 3 -3 8 -2 -3 -3
word dois	-2 -8 0 2 -1 -1 11 1 -3 11
word dois dias	-1 -7 0 -1 0 0 10 2 -2 -2
word domanda	-1 -5 -1 -1 11 -1 -8 -2 8 10
word domanda per	0 0 0 0 0 0 0 0 1 30
word domanda ricevuta	0 0 0 0 0 0 0 0 1 14
word domande	-4 1 -1 -1 5 -2 5 -1 -1 26
word don't	-9 -11 -23 19 -5 6 28 -2 -3 -32
word don't forget	14 0 -12 0 0 0 0 0 0 0
word don't have	-1 -1 -1 0 -10 0 7 5 1 -11
word don't hear	0 0 0 0 0 0 -1 0 1 -12
word don't need	-12 -1 -2 0 -1 0 19 -1 -2 7
word don't reply	0 -1 0 0 0 0 -3 1 3 -9
word don't want	-3 -7 0 -1 0 8 2 0 1 2
word don't worry	4 -3 -1 -2 -2 -1 12 -6 -1 -7
word dona	0 5 -5 0 0 0 0 0 0 9
word donc	-9 -4 2 22 -5 -2 -2 -1 -1 -32
word donc pas	-1 -1 -9 17 -3 -1 -1 -1 0 -8
word done	2 19 -6 -5 8 -5 1 -3 -13 -41
word donne	0 0 0 0 -1 0 5 0 -2 21
word donner	-1 0 0 0 1 2 2 0 -3 24
word donner une	0 0 0 0 3 0 -1 0 0 14
word donnerstag	0 0 0 0 0 0 0 0 0 9
word dont	-6 -9 4 20 -4 -2 0 -1 -3 -27
word door	33 -16 -8 1 1 -6 0 -9 6 -67
word door naar	-2 -1 0 -5 6 0 3 0 0 -9
word doorgestuurd	-1 -2 0 0 -3 0 -12 1 17 -1
word dopo attenta	0 0 0 0 0 0 0 0 0 9
word dopo il	0 0 -4 -1 0 -2 7 -1 0 -9
word dopo le	0 0 0 0 0 0 0 0 0 14
word dos	-4 0 -1 -1 1 4 3 -1 0 51
word dos referencia	-1 -1 0 0 0 0 3 0 0 -10
word dos semana	0 0 0 0 0 0 -1 0 2 24
word dossier	-9 1 -2 -1 8 -1 13 -1 -9 4
word dossier a	-1 0 0 0 0 0 2 0 -1 11
word dossier de	0 -1 0 0 5 0 0 0 -5 11
word dossier pour	-2 2 0 0 1 0 -1 0 0 24
word dott	12 -10 -1 0 11 -1 -9 -1 -1 -26
word dou	-1 -1 0 0 -1 0 5 0 -1 -9
word double	-8 -2 11 0 0 0 0 0 0 4
word double book	-8 -2 11 0 0 0 0 0 0 0
word doutora	0 0 0 0 0 0 0 0 0 13
word down	8 41 13 -2 2 -11 -57 -3 10 12
word down for	-10 12 0 0 -1 0 8 0 -9 9
word down to	2 -1 -1 0 6 -2 -8 -1 6 7
word down with	10 2 16 -2 2 -2 -25 -1 0 -29
word download	0 0 0 0 0 0 0 0 0 26
word download our	0 0 0 0 0 0 0 0 0 9
word doyle	1 0 0 0 0 0 0 0 0 -8
word dr	17 -23 15 -6 3 -15 7 -4 4 13
word draaien	18 -8 -1 0 0 -2 -6 0 0 -10
word draaien ?	18 -8 -1 0 0 -2 -6 0 0 -10
word draft	0 0 0 0 0 0 0 0 0 33
word draw	-1 -2 0 0 8 3 -10 -1 3 -23
word drawn	0 0 0 0 0 1 -1 0 0 15
word drei	-2 19 0 0 -2 -1 -11 0 -3 35
word dres	13 0 -2 0 -6 0 -3 0 -1 1
word dres code	0 0 0 0 0 0 0 0 0 13
word drie	3 13 -1 -1 -1 -2 -10 -2 0 13
word drink on	0 0 0 0 1 0 0 0 0 11
word driv	0 -5 0 0 0 -6 12 0 -1 17
word driv licence	0 -10 0 0 0 0 11 0 -1 9
word drive	-6 6 -3 10 -2 -2 1 -1 -4 11
word driver	-9 9 -2 0 5 -6 -1 -3 7 10
word drop	-2 6 6 0 2 -3 -8 -1 1 6
word drug	-1 0 0 0 0 -9 11 0 0 11
word drug screen	0 0 0 0 0 -9 11 0 0 9
word du	14 3 -21 -5 -21 12 38 -1 -19 -20
word du #	10 0 -9 0 0 -1 0 0 0 10
word du am	-4 5 -1 0 0 1 -1 0 0 9
word du hast	-4 0 0 -2 1 8 -2 0 0 0
word du jury	-1 0 0 0 0 2 0 0 0 8
word du kannst	1 0 -1 -3 0 4 -1 0 0 -9
word du mir	11 5 -1 -1 -2 -1 -9 -1 -2 9
word du mois	-1 4 0 0 -5 0 4 0 -1 -15
word du nouveau	-1 -2 -1 0 -1 -1 9 -1 -1 -1
word du poste	4 -2 -1 -2 -4 -2 7 0 -1 -10
word du service	0 0 0 0 -2 0 10 0 -7 -1
word du timemention	-10 -3 -1 1 -2 12 -2 5 0 11
word duas	0 3 0 0 -1 0 -1 0 0 24
word duas semana	0 0 0 0 0 0 0 0 0 22
word dublin	0 10 0 -3 0 -4 -2 0 0 -5
word due	-13 1 0 4 3 -6 4 -2 9 101
word due course	-1 -1 0 0 -1 0 3 0 0 18
word due on	0 0 0 0 -1 0 0 0 1 12
word due settimane	2 0 0 0 0 0 -2 0 1 11
word due timemention	5 0 -5 0 0 0 0 0 0 18
word due to	-9 -2 7 5 -9 -2 -1 2 8 -20
word durch	3 -3 0 0 -3 0 10 0 -5 -2
word duree	-6 3 0 0 0 0 4 0 0 -13
word durfen	-17 -8 22 -2 1 -2 11 -1 -3 1
word durfen wir	-17 -8 22 -2 7 -2 1 0 -1 4
word dus	-3 -1 0 12 -6 -3 2 -1 0 -19
word dus niet	0 0 -1 12 -8 -2 -1 0 0 -14
word duty	-1 0 0 0 -1 5 -1 0 -1 -11
word duurt	4 -1 -1 0 0 0 -1 0 0 11
word duvida	-1 -14 0 0 0 -1 17 0 0 -10
word e	-15 -20 -58 -11 47 10 65 3 -20 27
word e #	-2 4 0 0 -1 2 0 -2 -1 17
word e a	-3 2 6 -4 -6 -1 -2 -1 8 -3
word e ancora	-3 -1 -13 0 0 0 16 1 0 -4
word e con	0 0 -4 -1 -2 -2 11 -1 0 -10
word e contrato	0 0 0 0 0 2 0 0 0 -11
word e convocata	1 0 0 0 0 0 0 0 0 9
word e due	0 0 0 0 0 0 1 0 0 9
word e iban	-2 -1 0 -1 -2 13 -7 0 0 -4
word e il	0 -1 0 0 -1 -2 4 0 0 35
word e in	0 -1 0 0 -2 0 17 -3 -10 19
word e ja	-1 0 0 0 8 -1 -5 0 0 -9
word e le	0 4 0 0 -1 0 -3 0 0 10
word e mail	-3 1 -1 -1 -6 -2 -5 14 2 45
word e nao	-12 -2 -3 2 3 -1 17 -4 -1 -9
word e non	-4 -3 -12 1 11 -1 10 -1 -1 -11
word e o	1 -3 -2 -1 9 3 -6 -1 -1 -8
word e piaciuto	-1 5 0 0 3 0 -6 0 0 -22
word e preciso	0 5 -14 10 0 0 -1 0 0 -17
word e responder	0 0 0 0 0 0 0 0 0 21
word e se	-1 -3 0 0 -1 2 4 0 0 -8
word e so	-4 -3 -7 -2 -5 -1 17 1 4 -4
word e stata	-3 -4 -1 2 0 6 6 1 -7 -9
word e stato	-10 -9 -1 3 -4 -1 24 9 -11 18
word e ti	1 -1 6 -5 -1 -1 1 -1 0 -15
word e timemention	1 -4 -24 -3 -2 -4 39 -1 -1 4
word e voce	0 9 -3 0 -6 -4 5 0 0 -5
word e vorrei	0 0 0 0 0 0 0 0 0 9
word each	-10 26 -5 -1 -29 4 -19 -2 36 26
word each application	0 0 0 0 -5 0 -3 0 8 -4
word each candidate	0 0 0 0 0 0 0 0 0 -12
word each of	0 0 0 0 -13 0 -1 0 15 11
word each other	0 1 -1 0 -1 1 -1 0 1 -12
word each party	0 0 0 0 0 0 0 0 0 9
word earlier	1 -4 10 0 2 -4 -4 0 0 -4
word early	-11 13 -4 12 -5 -8 9 -3 -2 -33
word early next	-1 0 0 0 -1 0 4 0 -1 -18
word earn	0 0 0 0 0 0 0 0 0 14
word earn #	0 0 0 0 0 0 0 0 0 11
word easier	-3 6 2 0 0 0 -3 0 0 -9
word eastern	-3 -1 -1 1 -1 0 -1 6 0 -39
word eastern time	-4 0 -1 1 0 0 0 6 0 -20
word easy	-1 -8 3 0 11 0 -4 -1 0 14
word eben	-13 -1 21 -2 0 4 -8 0 0 4
word echang	-2 -1 0 0 8 0 -5 0 0 -5
word echange	-1 25 -1 -1 -17 -3 2 -2 -1 -18
word echange confidentiel	0 0 0 0 0 0 0 0 0 9
word echange telephonique	4 2 0 -1 -1 0 -3 0 0 -14
word ecole	0 0 0 0 3 0 -2 0 -1 -8
word edit	2 0 -2 -1 -9 -3 13 -1 -1 -28
word edital	-1 -1 0 0 8 -1 -4 0 -1 1
word editor	-7 11 -3 -1 -3 -3 9 -2 -1 -68
word editora	-3 8 -2 3 -1 -1 -4 0 0 -16
word editorial	0 -1 -1 2 -2 -1 3 0 0 -10
word educadora	1 0 0 0 0 0 0 0 0 -24
word education	8 -4 -1 0 1 0 -1 -4 1 -2
word educatrice	1 0 0 0 0 0 0 0 0 -21
word een	33 24 4 -3 5 -10 3 -23 -34 -36
word een andere	-2 -1 1 0 5 0 -2 0 -1 9
word een baan	0 0 0 0 0 0 0 0 0 21
word een eerste	0 12 0 0 1 0 -12 0 -1 -8
word een gesprek	11 14 -2 -1 -2 -1 -9 -1 -11 -22
word een halfuurtje	0 18 0 0 -2 -1 -14 0 -1 -7
word een interview	0 0 0 0 0 0 0 0 0 12
word een keer	-4 14 -1 0 -1 -2 -2 0 -4 -17
word een kopie	-2 -4 0 0 -9 -1 22 -6 -1 -7
word een moment	13 -9 -1 0 -1 0 -1 0 0 -6
word een paar	17 -8 -1 -1 0 -3 -3 -1 -1 -2
word een uur	1 0 0 0 0 0 0 0 0 11
word eerste	3 5 -2 -2 -1 5 -16 -1 7 -5
word effect	-1 0 0 0 2 12 -11 0 -2 2
word eher	-1 2 0 0 3 0 -1 0 -2 -8
word ehrenamt	0 0 0 0 0 0 0 0 0 11
word eigentumer	0 0 0 0 0 0 0 0 0 12
word eight	0 0 0 0 7 0 -4 0 -2 22
word eight week	0 0 0 0 0 0 -1 0 1 15
word ein	3 47 -12 -3 -7 3 -28 -3 -1 8
word ein erst	-3 13 -1 0 -1 0 -8 0 -1 -22
word ein gesprach	-1 2 0 0 -1 0 -1 0 1 14
word ein paar	0 7 0 0 0 0 -6 0 0 10
word eind	1 -1 0 0 -4 -1 14 -2 -6 -6
word eind volgende	-1 -1 0 0 -3 0 13 -2 -6 -8
word eine	-18 -2 18 -3 -2 -6 19 1 -6 -8
word eine antwort	-1 0 0 0 0 -1 2 0 0 -17
word eine kleine	-2 3 -1 0 -1 -2 5 -1 -1 -10
word eine woche	-1 2 0 0 0 0 0 0 0 13
word einem	-1 7 -1 -3 -4 -1 -4 3 4 -15
word einem vorstellungsgesprach	1 1 -1 0 0 0 0 0 0 -13
word einen	-12 9 -2 -3 -5 7 12 -3 -3 24
word einen anderen	0 0 4 0 0 0 -3 0 0 19
word einen termin	-6 -4 -1 0 -1 1 13 0 -1 -9
word einer	5 -5 1 1 -4 -1 -7 -1 12 -19
word einer entscheidung	0 0 0 0 -1 0 -8 -1 11 -2
word einfach	8 -1 -2 -1 -2 -2 2 -2 -1 -23
word eingangsbestatigung	-1 0 0 0 0 0 -1 3 0 19
word eingegangen	-2 -1 -1 0 -2 -1 -3 5 5 10
word eingetragen	9 0 -4 0 0 -1 -4 0 0 15
word einkauf	1 0 0 0 0 0 0 0 0 9
word einladung	30 -23 -3 -1 -2 -2 7 -2 -4 4
word einladung zum	12 -7 -1 0 0 0 -2 -1 -1 4
word einmal	0 0 0 0 1 0 0 0 0 10
word einschlieslich	-1 -1 0 0 0 0 -2 6 -1 -11
word einschlieslich timemention	0 0 0 0 0 0 -1 2 0 -9
word einstellen	0 0 0 0 0 1 0 0 0 -12
word eis	0 0 0 0 -9 0 12 0 -1 -1
word either	6 3 -3 5 -9 1 -4 -1 3 -4
word either way	8 -2 -1 -1 -4 2 -1 -1 -2 6
word ejercicio	-3 -2 0 0 1 -1 6 0 0 -11
word el	-33 -3 -2 -1 1 11 17 7 4 26
word el aula	0 0 0 0 0 0 0 0 0 10
word el colegio	0 0 0 0 0 0 0 1 0 20
word el comedor	0 0 0 0 0 0 0 0 0 9
word el comite	0 0 0 0 0 0 2 0 0 -15
word el contrato	0 0 0 0 1 1 -1 0 0 8
word el dia	0 0 1 0 0 0 -1 0 0 11
word el director	9 -9 0 0 0 0 2 -2 0 -15
word el dni	0 0 0 0 0 2 -1 0 0 11
word el encuentro	0 0 0 0 0 0 0 0 0 -15
word el equipo	1 3 -1 0 1 0 -3 0 0 -30
word el master	0 0 0 0 0 0 0 0 0 15
word el premio	0 0 0 0 0 0 0 0 0 9
word el presidente	1 1 0 0 0 0 -1 0 0 -8
word el proceso	-3 5 -4 0 -2 -2 -6 -1 12 -7
word el puesto	-3 3 -3 1 -2 0 11 -5 -1 -68
word el que	0 0 -3 0 11 -1 -6 0 0 -10
word el resultado	0 0 0 0 -1 0 3 0 0 -8
word el tiempo	0 0 0 0 1 0 -1 0 0 9
word el timemention	-17 6 11 -4 -8 19 -11 11 -7 19
word el tribunal	0 0 0 0 1 1 -1 0 0 -13
word el turno	-7 -5 -1 0 -1 0 15 -1 0 -6
word el tuyo	0 0 0 0 0 0 0 0 0 8
word ela	-2 4 0 0 0 -1 3 -3 0 12
word elder	9 -5 0 0 0 -2 -1 0 0 -5
word ele	-4 -4 0 0 -5 0 17 -1 -2 12
word electronical	0 0 0 0 0 2 0 0 0 -10
word elena	1 0 0 0 0 0 0 0 0 9
word elenco	0 0 0 0 0 0 0 0 0 19
word eleven	0 0 0 0 0 0 0 0 0 16
word elf	3 0 0 0 0 0 -2 0 0 10
word eligible	0 0 0 0 7 0 3 -1 -8 -7
word elkaar	12 -12 -1 0 -6 -1 10 -1 -1 -8
word ella	0 1 0 0 1 0 0 0 0 21
word elle	0 0 0 0 1 0 0 0 0 29
word elm	5 -1 0 0 3 0 -3 0 -3 22
word else	-10 -12 5 -3 -10 4 31 -5 0 -1
word else for	0 0 -1 1 1 0 0 0 0 12
word else in	0 0 0 0 -5 -1 8 -1 -1 -7
word else stay	-2 -1 8 0 -2 0 -2 -1 0 -3
word elsewhere	0 -2 0 1 14 -3 -10 0 1 32
word eltern	-3 -2 0 -2 -1 9 -1 0 0 4
word em	-1 -15 1 -8 -9 0 1 1 30 25
word em analise	0 0 0 0 -5 0 -2 0 9 2
word em anexo	0 0 0 0 0 3 -1 0 0 12
word em ate	-1 -4 0 0 -1 0 10 -2 -2 -5
word em breve	-1 -8 0 0 -8 1 -5 0 21 -4
word em contacto	-1 0 3 0 -1 0 -7 -2 8 -14
word em contato	-1 -6 0 1 -9 0 2 0 15 6
word em duas	0 0 0 0 0 0 0 0 0 21
word em junho	-2 -3 -1 0 0 0 6 0 0 8
word em market	0 0 0 0 0 0 -1 -1 2 -16
word em que	-1 2 0 -1 0 0 0 0 0 -12
word em timemention	0 -1 -1 -5 0 0 -1 5 2 15
word em vez	-1 0 3 0 0 0 -1 0 0 -14
word email	-5 -33 -7 -4 -17 -12 40 33 6 -20
word email addres	0 -1 0 0 -4 0 4 -1 1 11
word email and	2 1 0 0 0 0 -8 1 5 -1
word email from	0 -3 0 0 -1 -1 7 -1 -2 9
word email has	0 0 0 0 -1 0 -5 8 -1 -1
word email of	1 -1 0 0 -1 0 2 -1 0 -8
word emergency	-1 -1 1 0 0 -4 2 3 0 -16
word employee	-1 -1 3 0 7 -7 7 -2 -5 8
word employer	-5 -6 -2 11 2 -1 2 -2 0 42
word employer and	-1 0 0 4 0 0 -2 0 0 13
word employer are	0 0 0 0 0 0 0 0 0 15
word employer on	-1 0 0 0 0 0 0 0 1 10
word employeur	0 0 0 0 0 0 0 0 0 10
word employment	-4 -3 -2 -1 5 -8 24 -1 -10 -22
word employment check	-1 -1 0 0 -1 -5 8 0 0 -17
word emprego	0 9 -7 0 3 0 -2 -2 0 -20
word emprego no	0 0 0 0 3 0 -1 -2 0 -16
word empresa	-5 2 -5 4 0 -2 20 -2 -12 27
word empresa esta	0 0 0 0 0 0 0 0 0 9
word empresa ha	-1 -1 -3 1 -1 -1 10 0 -4 -5
word en	-21 14 -17 -9 -2 5 21 -2 12 23
word en #	-6 -1 -1 0 5 2 -2 5 -2 18
word en ben	0 1 0 0 0 -1 1 0 0 -16
word en cas	0 0 0 0 0 0 0 1 0 11
word en contacto	-1 -6 -1 1 -3 0 20 0 -9 9
word en dos	0 0 0 0 0 0 0 0 0 28
word en een	-2 -4 0 0 -10 0 21 0 -4 -2
word en el	-9 4 -5 -3 -6 0 -3 -6 28 -10
word en je	0 -1 0 0 0 0 0 0 0 13
word en juin	-1 -1 0 0 -2 11 -7 0 0 -7
word en junio	-1 0 0 0 0 -4 6 0 0 17
word en la	4 3 -1 -1 -1 -1 -6 -1 5 -18
word en las	-8 2 -2 0 0 -1 -5 -1 15 -10
word en ligne	-10 11 -1 0 -4 -2 9 -2 0 -9
word en lugar	-1 0 1 0 0 0 0 0 0 -8
word en master	0 0 0 0 0 0 0 0 0 10
word en mi	0 0 0 0 0 0 0 0 0 16
word en nemen	0 0 0 0 0 0 0 0 1 -9
word en nuestro	0 0 0 0 0 0 -1 0 0 -19
word en su	0 1 0 0 1 0 -1 0 0 28
word en timemention	0 0 0 0 0 -1 3 0 0 10
word en tu	0 0 0 0 9 0 -6 0 -2 -4
word en uw	1 0 0 0 0 0 0 0 0 21
word en video	-3 12 0 0 0 0 -6 -1 -1 -9
word en visio	-1 3 0 0 0 0 -1 0 0 -9
word encaja	-13 9 -1 0 -7 0 16 -1 -3 -12
word encargado	0 0 -3 0 11 -1 -6 0 0 9
word encerrada	-2 0 0 0 -3 -1 12 -5 0 -3
word encontro	0 0 0 0 0 0 0 1 0 -11
word encontro com	0 0 0 0 0 0 0 0 0 -10
word encore	-2 -2 1 -1 1 -2 8 -2 -1 -12
word encourage	0 -1 0 0 -3 0 -2 0 7 -14
word encourage you	0 -1 0 0 -3 0 -2 0 7 -14
word encuentro	0 0 0 0 0 0 0 0 0 -14
word encuentro con	0 0 0 0 0 0 0 0 0 -14
word end	4 -15 9 -4 -2 -8 7 -9 18 -23
word end of	-5 -2 -2 -1 -33 -2 23 -4 25 27
word ende	12 -6 -1 -1 -1 -1 6 -2 -6 1
word ende nachster	-4 -2 0 0 -1 0 15 -1 -5 5
word ended	0 0 0 0 12 0 -11 0 0 -2
word ends	0 -6 0 0 1 0 7 0 -1 -12
word energie	0 -1 0 0 3 -1 -2 2 0 -8
word eng	0 4 0 0 -1 -1 -3 0 0 -24
word engager	0 0 0 0 0 0 0 0 0 12
word engenheiro	0 -1 0 0 -1 0 -2 0 4 -12
word engere auswahl	0 -1 0 0 0 0 0 0 1 11
word engere wahl	6 -3 0 0 -1 0 -1 0 0 -15
word engeren	3 -2 0 0 0 0 0 0 0 -8
word engeren wahl	3 -2 0 0 0 0 0 0 0 -8
word engineer	8 -8 -3 -1 -10 4 1 7 3 23
word engineer open	2 0 0 0 0 0 -1 0 0 -11
word engineer will	0 0 0 0 -3 0 10 -1 -6 -2
word english	-6 4 -1 0 0 -1 2 0 2 -14
word enhorabuena	0 0 0 0 0 2 -1 0 0 10
word enjoy	-4 -1 -3 -3 -3 -1 21 -2 -4 -11
word enjoy it	-1 -1 0 0 -4 -1 8 -1 -1 -2
word enjoy learn	0 0 0 0 0 0 0 0 0 -17
word enjoy our	-1 -4 0 0 0 -1 7 0 0 8
word enjoy the	-1 -1 -1 0 0 8 -4 0 0 4
word enjoy your	-1 0 0 0 1 -7 8 -1 0 -3
word enlace	2 14 0 -1 -6 -1 -3 -2 -1 -7
word enough	0 -4 0 0 4 0 -1 0 1 11
word enquiri	0 0 0 0 -3 0 -4 6 2 -18
word enquiry	0 0 0 0 0 0 -10 6 5 -3
word ensuite	0 -5 0 0 -1 -1 9 0 -1 -4
word entao	6 -2 -1 -1 1 -1 -1 -1 -1 -19
word entfallen	0 0 0 1 0 0 0 0 0 11
word entonc	-8 -1 23 -1 -3 -2 -5 -1 -1 -11
word entonc el	-19 0 21 -1 0 0 -1 0 0 0
word entrada	-7 0 0 0 -1 0 -5 -1 15 0
word entrance	18 -1 -8 -3 0 0 -4 -1 0 -24
word entrara	-1 -1 0 0 -8 0 -4 0 15 -4
word entrara em	-1 -1 0 0 -8 0 -4 0 15 -4
word entraremo	-1 -5 3 1 -1 0 -1 -2 8 -5
word entraremo em	-1 -5 3 1 -1 0 -1 -2 8 -5
word entre	0 0 -1 0 -1 0 3 -1 0 -27
word entregar	0 0 0 0 -1 -1 -1 4 0 -13
word entreprise	0 0 0 0 0 0 0 0 0 10
word entretien	32 -22 5 -4 -19 -5 19 7 -13 -49
word entretien annuel	0 0 0 0 0 0 0 0 0 17
word entretien d'embauche	0 0 0 0 -1 0 0 0 0 -17
word entretien de	8 -5 4 -2 -2 -1 -2 -1 -1 10
word entretien professionnel	0 0 0 0 0 0 0 0 0 8
word entretien video	-6 6 0 0 -1 0 8 0 -7 -4
word entrevista	33 -20 30 18 -25 -12 -2 -15 -6 -14
word entrevista :	0 3 0 1 0 0 -3 0 -1 -8
word entrevista ?	-1 3 -1 0 0 0 -1 0 0 -24
word entrevista a	0 0 0 0 0 0 0 0 0 13
word entrevista com	-2 13 -1 -1 -1 0 -8 0 0 2
word entrevista con	8 -2 -3 0 0 0 -2 0 0 5
word entrevista da	0 0 0 0 0 0 0 0 0 8
word entrevista das	0 0 0 0 0 0 0 0 0 8
word entrevista de	-10 -3 24 -4 -2 -1 3 -6 -1 20
word entrevista del	-4 -3 3 9 -2 -1 -2 0 0 0
word entrevista e	14 -4 -15 -1 -4 0 5 0 5 -9
word entrevista el	-7 -3 0 -1 0 0 12 0 0 -8
word entrevista familiar	0 0 0 0 0 0 0 0 0 14
word entrevista inicial	0 0 0 0 0 0 0 0 0 8
word entrevista na	0 0 0 0 0 0 0 0 0 10
word entrevista para	10 1 2 -6 -1 -1 -2 -2 -1 -15
word entrevista por	0 9 -2 0 -6 0 0 0 0 -6
word entrevista presencial	-6 10 1 -1 -1 0 -1 0 0 -8
word entrevista sera	1 0 0 0 0 0 0 0 0 -9
word entrevista telefonica	0 2 0 0 -1 0 0 0 0 -10
word entrevista timemention	4 0 0 -2 0 0 0 -1 0 14
word entrevistar	-1 2 -1 0 -1 0 1 0 0 -8
word entrevue	5 -3 -1 -1 2 0 -1 0 0 -9
word entro	16 -1 -4 -2 -16 2 19 -10 -3 -15
word entro due	2 0 0 0 0 0 -2 0 1 11
word entro la	3 0 0 0 -2 0 2 0 -2 -11
word entro timemention	8 -1 -2 -1 -1 0 9 -10 -2 -8
word entry	-1 0 0 0 0 0 1 0 0 43
word entry clerk	0 0 0 0 0 0 1 0 0 21
word entscheiden wir	0 0 0 0 0 0 0 0 0 8
word entscheidung	1 -2 -2 -1 -5 -2 3 -2 9 0
word entscheidung uber	0 0 0 0 0 0 0 0 0 10
word entschieden	-12 -2 -2 -1 35 0 -11 -2 -5 16
word enviado	-10 -1 -1 0 0 0 -1 12 1 -3
word enviar	0 -2 0 0 0 0 4 0 0 -17
word envie	-1 8 0 0 -1 -1 -2 -2 -1 5
word envio	8 3 -9 0 -2 0 -2 0 2 33
word envoie	-1 -6 -2 0 -1 -1 12 0 0 -8
word equipe	-1 -10 6 -6 3 -1 1 0 9 37
word equipe de	-1 -9 7 -6 0 0 9 0 0 9
word equipe em	0 0 0 0 0 0 0 0 0 -13
word equipment	0 0 0 0 0 -5 6 0 0 15
word equipo en	0 0 0 0 0 0 0 0 0 -12
word er	-3 -19 -4 -2 -11 -7 63 -4 -13 30
word er iets	1 -4 0 0 -5 -1 11 -1 -2 -5
word er is	-1 -3 0 1 -3 -2 9 -1 -1 3
word er ist	0 -2 0 0 0 0 2 0 0 13
word er niet	0 -3 -3 0 7 0 0 0 -1 -8
word er timemention	-3 -5 0 -1 -1 -1 12 -1 -1 -8
word er was	0 0 0 0 -6 -1 15 -1 -6 2
word erbij	1 0 0 0 0 0 0 0 0 27
word erfahrung	-6 -3 -1 0 15 0 -4 0 -1 -4
word erfolg	-2 -1 -1 0 1 -1 10 -1 -3 4
word erfolgreich	-1 0 0 0 -8 0 -4 -1 13 -8
word erg	-1 -1 5 0 9 0 -10 -1 -1 5
word erg veel	0 0 0 0 11 0 -8 0 -1 -14
word ergebni	0 0 0 0 0 -2 3 0 0 16
word erhalten	4 -2 -1 0 -2 3 -13 5 6 -2
word erinnerung	1 15 -2 -1 -2 -1 -7 -3 -2 -1
word erreichen	1 5 0 0 0 0 -5 0 0 -8
word erreicht	-1 6 -3 -1 -1 -1 5 -1 -3 -8
word error	-1 0 -1 0 0 0 2 1 0 13
word erscheinen	0 0 0 0 0 0 0 0 0 17
word erst	-7 11 -2 -2 -12 -4 19 1 -6 -41
word erst am	-2 -1 0 0 -3 -2 9 0 -1 -1
word ersten	-1 0 0 0 -1 0 4 0 -3 -8
word erstgesprach	0 3 0 0 0 0 -2 0 0 34
word erwarten	8 -1 -1 0 0 0 -6 0 -1 -13
word erwarten sie	8 -1 0 0 0 0 -6 0 -1 -12
word erzieherin	0 1 -1 -1 -1 -1 3 0 0 -22
word es	-38 26 -26 -6 39 -8 20 -3 -5 -48
word es am	0 11 -11 0 0 0 0 0 0 6
word es bei	-15 16 -9 -2 -1 -2 14 -1 0 -9
word es de	-24 -1 -9 0 -1 0 36 -1 0 5
word es el	1 2 -2 0 11 -1 -9 0 0 8
word es geht	2 -1 0 0 0 0 0 0 -1 -16
word es timemention	6 -5 1 0 0 0 0 0 0 -16
word esamineremo	0 0 0 0 0 0 0 0 1 13
word esamineremo e	0 0 0 0 0 0 0 0 1 13
word escolar	0 0 0 0 0 0 0 0 0 8
word escolha	-1 10 -3 0 -3 0 -1 0 -1 6
word escolher	-1 1 3 -3 0 0 0 0 0 -9
word escolheu	0 0 0 0 0 0 0 0 0 11
word escuchar	0 0 0 0 0 0 0 0 0 26
word esito	-1 -1 -1 -1 10 1 -6 -1 -1 -15
word espace	-5 -1 -2 0 4 0 -4 -1 9 -20
word espera	1 4 -2 0 -1 1 -2 -1 -1 70
word espera de	0 1 -2 0 0 1 0 0 0 12
word esperamo	1 -11 -4 -1 4 -1 13 0 -1 6
word esperamo por	-8 -1 -7 0 0 0 17 0 0 6
word esperienza	-1 -4 0 0 8 0 -3 0 0 -4
word espero	14 -9 -3 0 0 0 -1 0 0 -10
word essa	1 10 -2 0 0 -3 -6 -1 0 -43
word essa semana	-1 11 -1 0 0 -2 -5 0 0 -35
word essai	3 11 -10 0 0 -1 -2 0 0 -38
word esse	-2 -1 0 0 10 -1 -6 0 0 3
word est	-17 13 -3 5 0 19 -34 0 17 55
word est a	0 -1 0 0 -1 12 -2 0 -6 -14
word est annule	-2 0 0 3 0 0 0 0 0 18
word est ce	-4 9 -1 0 0 -1 -2 0 0 -10
word est pour	0 -3 -1 0 -1 12 -7 0 0 4
word esta	-8 36 15 -8 -9 -4 -18 -6 2 7
word esta confirmada	3 -2 -1 0 0 0 0 0 0 8
word esta convocada	0 0 0 0 0 0 0 0 0 8
word esta en	0 -2 7 0 -2 0 9 -4 -7 3
word esta na	4 -1 0 0 -1 0 -2 0 -1 8
word esta semana	-5 11 0 -1 -2 0 1 0 -3 5
word estaba	0 0 0 0 1 0 -1 0 0 -14
word estado	-1 -1 0 0 4 0 11 -1 -10 -9
word estado de	-1 -1 0 0 3 0 12 -1 -12 -7
word estagio	-1 -3 0 0 12 -2 -6 -2 2 -12
word estagio profissional	0 0 0 0 0 0 -1 -1 2 -16
word estamo	-4 8 -3 0 -2 -1 1 0 1 -17
word estao	0 0 0 0 0 0 0 0 0 9
word estara	-11 -5 0 -1 -1 -1 20 -5 3 -8
word estaremo	2 -1 0 0 -2 0 3 0 0 -11
word estaria	0 0 0 0 0 0 0 0 0 40
word estate	1 0 -1 0 7 -1 -4 0 -2 -32
word estava	0 0 0 1 0 0 0 0 0 10
word estava marcado	0 0 0 1 0 0 0 0 0 10
word este	-2 7 -4 9 -6 -2 -9 3 2 -76
word este correo	-1 1 0 0 0 0 -2 3 0 -24
word estimada	1 -2 5 0 2 5 -1 -2 -6 40
word estimada :	1 -2 5 0 3 1 -5 -1 -1 18
word estimada familia	0 0 0 0 0 0 0 0 0 18
word estimada senora	0 0 0 0 0 0 0 0 0 29
word estimate	0 0 0 0 0 0 0 0 0 18
word estou	-1 0 -1 0 -1 -1 -2 6 -1 29
word estoy	-1 0 0 0 -1 -1 -1 5 0 10
word estudiaremo	0 0 0 0 0 0 0 0 0 26
word estudiaremo y	0 0 0 0 0 0 0 0 0 26
word estudo	0 0 0 0 0 0 0 0 0 9
word et	-17 10 -20 4 9 3 13 8 -10 -19
word et de	0 0 0 0 0 0 0 1 0 11
word et je	-1 1 -1 -1 3 -1 1 -1 0 -35
word et la	-1 -4 0 0 2 -1 5 0 -1 -12
word et le	0 0 0 1 0 0 0 0 0 19
word et me	-2 -6 0 -1 -3 -1 14 0 -1 -8
word et nous	-2 15 -2 0 2 -2 2 -2 -11 -14
word et on	-1 -1 0 0 4 0 -1 -1 0 -11
word et reviendron	0 0 0 0 0 0 -2 0 2 17
word et sera	0 0 0 0 0 0 0 0 0 8
word et un	-2 2 0 0 -1 2 -1 0 0 -15
word et votre	-2 -1 -1 -1 -1 12 -6 0 0 13
word et vous	0 -2 -1 -1 -4 0 -1 12 -2 1
word etape	-2 17 -1 -1 -7 -3 -2 -1 -1 1
word etape est	-1 4 0 0 -1 0 -1 0 0 13
word ete	-12 -3 -3 3 -10 6 11 7 1 30
word ete retenu	0 0 0 0 1 0 -1 0 1 12
word ete retenue	0 -1 0 0 -6 8 -2 0 1 15
word ete transmise	0 0 0 0 -1 0 10 0 -8 -8
word etes	-4 -7 -12 -1 -3 -2 30 -1 0 8
word etes convoquee	1 0 0 0 0 0 0 0 0 -9
word etes vous	-6 -1 -11 0 -1 -1 21 0 0 7
word etre	-4 -1 0 0 -1 0 3 3 -1 -21
word etwa	-2 9 -5 -1 -2 -2 -5 -3 11 2
word etwa geduld	0 0 0 0 -1 0 -9 0 11 6
word eu	-3 -8 -1 -1 -8 -2 28 -2 -2 -30
word eu te	0 -1 0 0 -5 0 8 -1 -1 -3
word euch	0 0 0 0 0 0 0 0 0 11
word euro	-9 -3 -2 -2 -3 31 -9 -2 -1 14
word euro al	0 0 0 0 0 2 0 0 0 -13
word euro e	0 0 0 0 0 2 -1 0 0 -11
word evaluation	1 0 -1 -1 3 0 0 0 -1 28
word even	6 -1 -4 -5 -1 0 16 -6 -4 40
word even bellen	0 10 0 0 -1 -1 -7 0 0 -9
word even een	1 0 -1 0 -2 -1 11 -6 -1 -21
word even is	0 0 0 0 0 0 0 0 0 10
word event	-4 -9 15 6 -3 -5 8 -7 -2 -40
word event has	-5 -4 14 4 -2 0 -2 -5 -1 -11
word event type	-2 0 3 1 0 0 0 0 0 -8
word evento	-4 -1 -1 9 0 -1 -1 -2 0 -18
word ever	-6 -1 -3 8 2 -1 3 -1 -1 -2
word every	-5 -15 -4 -4 20 3 4 -5 5 4
word every other	0 -2 -1 -1 0 6 -2 0 0 -8
word every timemention	-10 -4 -1 0 2 -1 12 -2 5 -9
word everybody	3 -8 -3 -2 14 1 -18 -2 15 -14
word everybody is	4 -1 -1 0 -1 0 2 -1 -2 -9
word everyone	29 -9 -2 -7 -27 10 -6 -4 16 -18
word everyone'	-1 -1 0 10 -4 2 -5 -2 0 -16
word everyth	-3 -7 4 -4 -1 -4 21 -1 -4 -5
word everyth else	-2 -1 8 -1 -2 0 -2 -1 0 -3
word ex	0 0 0 0 0 0 0 0 0 25
word exa	1 -2 0 -1 8 0 -3 0 -2 0
word exam	2 -1 1 -1 6 0 -4 -1 -2 -11
word examination	-1 2 0 2 0 1 -1 0 -2 -16
word examination for	0 2 0 2 -2 0 -1 0 0 -16
word examine	0 0 0 0 1 0 0 0 0 11
word example	-9 22 -4 -3 -8 -7 -27 41 -6 -51
word example x	-3 15 0 0 -3 -1 -4 -1 -2 -6
word excellent	0 -2 0 -1 9 -1 -4 0 -2 1
word except	0 3 0 0 0 -1 -2 0 0 9
word exchange	0 0 0 0 0 0 0 0 0 20
word excluida	-4 -1 0 -2 16 -1 -6 -1 -1 -9
word executive	3 0 0 2 -1 0 -2 0 -1 18
word exercice	-1 19 0 0 -3 0 -13 0 0 0
word exercise	-6 -3 -2 -1 -2 -2 24 -2 -7 -26
word exigida	-1 -1 0 0 9 0 -5 0 -2 -13
word exit	1 0 0 0 0 0 0 0 0 17
word exit interview	0 0 0 0 0 0 0 0 0 11
word exitgesprek	0 0 0 0 0 0 0 0 0 17
word exito	4 -4 -1 1 2 0 -3 0 1 -20
word exma	1 -2 0 -2 8 -1 2 -2 -4 -27
word expect	3 -1 -7 -5 -18 -26 35 15 5 -32
word expect a	-3 -1 -1 -1 -1 -4 -4 14 1 -20
word expect ctc	-1 9 0 0 -2 0 -4 0 -2 -5
word expect to	-10 -6 -2 -2 -9 3 16 -1 10 -21
word expectation	0 0 0 0 3 0 -1 0 0 11
word experience	-6 -18 -3 -2 25 -3 27 -3 -16 -22
word experience and	-1 1 -1 -1 -1 0 2 0 -1 8
word experience is	0 -1 0 0 9 0 -6 0 -1 -4
word experience of	-1 -3 0 0 9 0 -2 0 -1 -7
word experience with	-1 -16 0 0 0 -1 33 -2 -14 -8
word experiencia	0 1 -10 10 1 1 -2 0 -1 -19
word expert	1 0 0 0 0 0 0 0 0 27
word expir	-5 5 -1 -1 -1 7 -7 -3 8 -14
word expir on	-1 0 0 0 0 2 0 -1 0 -10
word explain	0 0 0 1 0 0 1 0 0 14
word export	0 0 0 0 0 0 0 0 0 13
word extend	-2 -2 -2 1 5 5 -5 -2 1 -28
word extend an	-1 -1 0 2 2 2 -3 0 -1 -17
word f	-3 7 -3 -1 -4 -1 -5 -1 10 -29
word fabrica	3 0 0 -1 0 0 -1 0 0 -26
word facciamo	-3 4 6 -1 -1 -1 -3 0 0 -8
word faccio	1 -1 0 0 0 0 2 0 0 -9
word face to	1 1 0 0 0 0 -2 0 0 -14
word fachabteilung	-1 -2 0 0 -4 0 14 0 -6 -6
word fachbereich	-9 11 -1 0 -2 0 -9 0 11 -20
word faculty	-5 -1 0 0 -2 0 10 0 -1 -3
word fail	-1 -1 -1 0 1 0 -1 3 0 23
word fair	0 0 -1 -1 -1 0 -16 -2 22 -29
word faire	-5 11 -11 0 -1 -1 8 -1 -1 -31
word faire connaitre	0 0 0 0 1 1 0 0 0 -27
word fait	-2 -1 -1 0 8 0 -3 0 -1 -1
word fala	-1 5 -1 0 0 -2 -2 0 1 -20
word falar	-4 7 -9 -3 -7 -1 18 -1 0 -16
word falar com	1 8 -2 0 -7 0 0 0 1 -12
word falarmo	0 4 -1 0 0 0 -3 0 0 -11
word fall	5 -5 2 -8 22 -5 -9 0 -2 21
word fall sie	1 0 -1 0 0 0 -1 1 0 19
word fallen	-1 -11 13 0 0 -1 -2 2 0 -5
word falta	-11 0 -2 17 -6 -7 16 -5 -3 -23
word fami	3 -6 2 0 6 -3 2 -1 -3 18
word fami interview	0 0 0 0 0 0 0 0 0 14
word famili	0 0 0 0 2 0 0 0 0 11
word familia	0 -1 0 0 7 -1 -3 -1 0 32
word familia :	0 0 0 0 0 0 0 0 0 19
word familial	0 0 0 0 0 0 0 0 0 9
word familiar	0 0 0 0 0 0 0 0 0 18
word familiar para	0 0 0 0 0 0 0 0 0 14
word familie	0 0 0 0 0 0 0 0 0 16
word fancy	0 5 0 1 -1 0 -4 0 0 -8
word far	-1 -1 1 13 -3 3 -10 0 -3 -17
word fare	-1 9 11 -5 11 -2 -22 -1 -1 -4
word faremo	-1 0 -3 1 -1 0 5 0 0 19
word faremo sentire	0 0 0 1 0 0 0 0 0 12
word farm	0 9 -3 3 -1 -4 0 -1 -1 -11
word farmalia	-1 0 0 0 -1 5 -4 2 0 -8
word fase	-1 -4 -2 -1 3 -1 9 -1 -2 0
word fase seguinte	0 -11 0 0 0 0 12 0 0 -3
word fast	-1 3 0 0 0 5 -6 -1 1 -26
word favor	3 0 -3 3 -2 1 -1 0 -1 30
word favorable	0 0 0 0 3 1 -1 0 -1 16
word favorable a	0 0 0 0 1 0 -1 0 0 9
word faz	0 0 0 0 0 0 0 0 0 8
word fazer	1 8 -9 10 -3 0 -6 0 0 -5
word fazer a	0 0 -9 10 0 0 0 0 0 -3
word feature	0 0 0 0 2 0 -1 0 0 17
word february	-4 -2 0 -1 -3 2 -4 3 10 -12
word fecha	1 5 4 -1 -6 0 2 -2 -2 -9
word fechado	5 -1 -1 -2 -1 2 -2 0 0 -11
word fechou	1 0 -1 1 1 0 -1 0 0 -8
word federal	0 -2 0 0 7 0 -1 0 -3 -8
word fee	0 0 0 0 1 0 0 0 0 46
word fee of	0 0 0 0 0 0 0 0 0 14
word feedback	0 -4 -4 -3 -3 -4 28 -3 -7 -21
word feedback and	0 0 0 0 0 0 0 0 0 9
word feedback from	-1 -1 -1 -1 -5 0 9 0 -1 -26
word feedback on	0 -2 0 0 -3 0 8 -1 0 9
word feel	-9 -8 -8 15 12 -7 7 -1 -1 -43
word feel free	0 -3 0 0 2 0 0 0 3 -31
word feeling	0 -1 -1 -1 -2 -2 8 0 0 -1
word fehlen	-1 0 0 0 -2 -1 7 -1 -1 -16
word fehlt	-6 -10 -1 0 11 -1 8 0 0 0
word feito	2 0 -2 3 0 0 -2 0 0 8
word fell	6 -6 -6 0 2 7 -2 0 0 -11
word felt	-1 -2 -1 -1 39 -3 -29 -1 -2 -10
word felt that	-1 -1 0 -1 17 -2 -11 -1 -1 4
word ferie	0 0 0 0 0 -1 8 -5 0 -1
word ferro	0 0 0 0 0 0 0 0 0 24
word fest	0 5 -1 1 -1 -1 -3 0 0 18
word few	-14 14 -4 -7 -10 -3 41 -3 -13 -46
word few days	-3 0 0 0 -2 0 6 -1 -1 -14
word few minut	-2 22 -3 -4 -5 -2 -6 -1 0 -4
word fica	15 2 -11 -9 11 -4 -2 -1 0 -14
word fica em	0 0 0 0 0 0 0 0 1 16
word fica entao	3 0 -2 0 0 0 0 0 0 -15
word fica na	0 0 0 0 0 0 0 0 0 13
word ficar	0 0 -9 11 0 0 -1 0 0 -6
word ficha	0 0 0 0 0 0 1 0 0 14
word ficou	2 -1 -3 0 4 -1 0 0 0 15
word field	0 0 0 0 3 0 0 0 -3 18
word figur	0 0 0 -1 -1 1 2 0 0 10
word fijn	9 -10 -1 0 8 1 -6 0 0 7
word fijn dat	10 -9 -1 0 0 2 0 0 0 1
word file	-3 -9 -2 0 -10 -3 -8 -2 37 18
word filiale	1 -1 0 1 -1 0 -1 1 0 16
word fill	-11 -8 -6 20 29 -10 12 -6 -21 -16
word fill in	-1 -3 -1 0 -3 -1 15 -2 -4 2
word fill the	-3 -2 -1 -1 22 -4 -7 -1 -3 -8
word film	0 0 0 0 0 0 0 0 0 8
word fim	-2 -4 -1 -1 4 -3 10 -1 -2 9
word fin	2 4 -2 -1 -8 -1 10 -1 -3 -8
word fin du	-1 4 0 0 -5 0 4 0 -1 -15
word final	16 -9 -6 -2 24 -8 -3 -5 -6 1
word final !	8 1 0 0 -3 0 -4 0 -1 -4
word final round	1 4 -1 0 -1 -1 -3 0 0 9
word finalement	-2 -2 1 0 9 -2 -4 -1 0 -23
word finalist	2 -2 -1 -1 7 -7 -6 -1 10 -1
word finalista	0 0 0 0 1 0 0 0 0 42
word finalista para	0 0 0 0 1 0 0 0 0 11
word finalisti	0 0 0 0 -12 0 12 0 0 1
word finalizado	0 0 0 0 2 0 -1 0 0 9
word finalmente	0 0 0 0 1 0 0 0 0 10
word finance	-11 11 -2 0 0 2 2 -1 0 10
word financial	0 -1 0 0 2 0 0 1 -2 10
word financier	0 0 0 0 0 0 0 0 0 16
word finch	1 1 0 0 0 0 0 0 0 -10
word find	18 -19 4 1 32 4 -38 -2 -1 23
word find a	-1 0 1 0 1 0 -2 0 2 9
word find another	8 -8 4 0 0 0 -2 0 0 -6
word find out	0 0 0 0 0 0 0 0 0 11
word find the	10 -11 -1 -1 -1 4 0 -1 -1 5
word find you	-1 0 3 0 6 0 -8 0 0 4
word find your	0 -1 0 0 0 12 -11 0 0 -2
word finden sie	0 0 0 0 1 1 -1 0 0 -12
word findet am	2 0 0 0 0 0 0 0 0 -16
word fine	-31 -7 40 -2 -12 6 15 -5 -4 6
word fine della	3 0 0 0 -1 0 0 0 -1 -9
word fine mese	0 1 -3 0 -12 0 16 0 0 -6
word finger	-1 -1 0 0 -2 -1 8 -1 -1 9
word finger cross	-1 -1 0 0 -2 -1 8 -1 -1 2
word finish	0 -17 18 -6 -1 4 8 -7 2 -24
word finish by	-1 -2 1 0 -1 0 10 0 -7 -2
word finish it	-1 0 0 0 -1 14 -7 -4 -1 -6
word finish with	2 -1 -1 0 0 0 0 0 0 -19
word finish your	0 1 0 0 -1 0 -6 0 8 16
word fino	-2 0 -4 -1 -4 -5 9 9 0 -16
word fino a	-1 -2 -4 -1 -2 -3 13 0 0 -1
word fino al	-1 0 -1 0 -1 -1 -5 9 0 -1
word fintech	0 0 0 0 2 0 -1 0 0 12
word fiona	1 0 0 0 0 0 -1 0 0 -8
word fire	0 0 0 1 -2 0 2 0 0 11
word fire service	0 0 0 0 0 0 0 0 0 9
word firm	-4 -1 -1 -1 3 9 -10 11 -5 26
word firmata	0 0 0 0 0 3 -1 0 0 -10
word first	-32 17 -7 1 -4 -41 88 -3 -19 -35
word first aid	0 -4 0 0 -3 0 14 0 -6 10
word first call	-1 1 0 -1 8 -1 -7 0 2 -17
word first conversation	-6 11 -1 0 -1 -1 -3 0 0 -7
word first day	-13 -1 -1 -1 -3 -39 60 -1 -1 -23
word first meet	-1 1 0 0 0 0 0 0 0 12
word first of	-3 -3 -1 -1 0 -5 18 -1 -4 -4
word first round	-1 -5 -1 0 -1 0 11 -1 -2 3
word first stage	0 0 0 0 -10 0 14 0 -4 -2
word first thing	-10 16 0 0 -1 -1 -4 0 1 0
word first week	1 2 -1 0 -1 -1 2 -1 -2 -8
word fiscal	0 0 0 0 -2 0 3 0 0 11
word fiscale	0 -2 0 0 -2 8 -3 0 0 -18
word fiscale e	0 -1 0 0 -2 8 -5 0 0 -13
word fish	-8 -4 -3 -7 -2 -6 -13 20 21 -14
word fissare	-1 -5 0 0 -1 -1 9 0 -1 -2
word fit	-2 -1 2 -2 10 -1 -6 -1 2 6
word fit for	0 2 0 -1 3 0 -2 0 0 -13
word fitt	0 0 0 0 0 0 0 0 0 15
word fitter	0 3 0 0 3 -1 -4 -1 0 -12
word five	-1 3 -2 0 -5 -2 16 2 -10 40
word five days	-1 -1 0 0 0 0 10 -1 -7 9
word five minut	1 -1 0 0 -1 0 3 0 -2 25
word five question	-1 10 0 0 0 0 -7 0 0 5
word fix	5 5 1 0 -1 -1 -8 -1 0 -9
word fizemo	-2 -1 0 0 11 -1 -6 0 0 -4
word flat	2 -1 -2 0 0 2 0 0 0 23
word flexibility	0 0 -11 14 -2 0 0 -1 0 -4
word flexible	10 -5 0 0 -2 7 -8 0 -1 -20
word flight	-17 5 5 -2 -1 -3 15 -2 -1 -19
word flood	-1 -3 10 -2 0 -2 -1 0 0 6
word floor	27 -5 5 -2 -1 -1 -24 0 1 -26
word flu	0 -2 9 -1 -1 -1 -6 3 0 5
word foi	-18 -20 -4 5 -2 29 -17 7 20 49
word folder	0 0 0 0 0 0 -5 0 6 12
word folgenden	0 1 -1 0 -1 0 -2 0 4 -17
word folk	-1 -3 -1 0 -1 -1 -2 -3 12 -9
word follow	1 16 -16 -5 -2 21 -10 3 -7 -8
word follow :	1 4 -1 -1 -1 0 -3 0 0 -15
word follow by	6 2 -1 0 -1 0 -4 0 -2 -16
word follow from	0 0 0 0 0 5 -3 0 0 -10
word follow interview	-4 0 0 5 0 0 0 0 0 8
word follow the	-4 -1 0 -1 0 0 6 1 0 10
word follow up	-9 15 -4 -5 -2 -2 5 5 -3 9
word follow us	0 -1 0 0 2 0 -2 0 2 -11
word follow your	-2 -3 -1 0 -3 1 9 0 -1 -13
word food	-8 17 -2 -1 3 -1 -5 0 -2 19
word for	48 50 -90 11 -26 -71 31 28 19 53
word for #	-4 4 -4 10 7 0 -9 -1 -1 10
word for :	3 3 0 -1 -4 -1 2 -1 0 -16
word for a	-29 81 -11 -6 5 -9 -12 -11 -8 107
word for accept	0 0 0 0 0 -8 9 0 -1 -12
word for agree	0 0 0 0 0 0 0 0 0 8
word for all	21 -7 -4 0 2 -4 -9 0 0 -10
word for an	-26 35 -8 -3 1 -4 2 -4 8 -69
word for and	0 0 -1 -1 12 -1 -1 0 -6 -5
word for another	-2 -5 7 0 -1 0 1 0 1 8
word for any	-3 0 2 1 0 0 1 0 -2 20
word for anyth	-2 -1 -1 0 -2 0 -3 10 -1 -2
word for apply	-6 -12 -3 -3 13 -3 41 -4 -24 -23
word for at	0 0 0 0 0 0 0 0 0 -8
word for attend	-4 -2 -1 -1 5 -1 8 -1 -4 -21
word for barista	0 0 0 0 0 0 -1 0 2 12
word for being	11 -1 -3 7 11 -3 -17 -2 -3 -17
word for both	-1 -1 0 0 -4 0 16 0 -11 0
word for buyer	-1 0 -1 1 -2 0 10 0 -6 -7
word for call	2 0 0 -1 0 0 0 0 0 -9
word for claim	-1 -1 0 0 0 0 1 0 2 -10
word for coming	-4 -13 -1 -5 3 11 19 -3 -7 3
word for complet	-1 -5 0 0 4 0 11 -1 -7 4
word for contact	-2 -1 -1 0 -4 0 -9 22 -7 -16
word for content	4 -1 0 0 0 0 -1 0 0 -12
word for cook	-1 -2 1 0 -1 0 16 0 -12 -8
word for data	-1 -2 0 0 -1 0 -7 -1 13 25
word for each	-1 10 0 0 0 0 -8 0 0 3
word for every	0 0 0 0 0 0 0 0 0 9
word for future	0 0 0 0 2 0 -1 0 -1 20
word for gett	1 -1 -1 -1 -2 0 -12 13 2 9
word for giving	0 0 0 0 1 0 0 0 0 -14
word for guest	-1 0 0 0 -2 0 8 -1 -2 -9
word for half	-1 2 0 0 0 -1 -2 0 2 -12
word for help	0 0 0 0 0 0 0 0 0 14
word for her	-5 0 6 0 1 0 -2 0 0 12
word for him	-3 4 0 0 0 0 0 0 0 9
word for his	0 0 0 0 0 0 0 0 0 11
word for in	0 -6 0 0 -2 0 4 -2 8 -9
word for interview	-12 11 -5 -3 5 -1 12 -7 0 -23
word for invit	0 0 0 0 0 0 0 0 0 16
word for it	2 -2 -4 3 1 -1 4 -1 -2 -11
word for join	0 0 0 0 0 0 0 0 0 19
word for lett	-3 2 -1 30 -12 -3 -8 -3 -2 -3
word for maintenance	0 -4 0 0 0 0 13 0 -9 -5
word for making	0 0 0 0 0 0 0 0 0 12
word for me	7 10 -6 0 -2 -1 -9 2 -1 -3
word for medical	-2 -1 3 0 5 0 -1 0 -4 -14
word for meet	-1 0 0 0 3 0 0 0 -1 -15
word for membership	0 0 0 0 0 0 0 0 0 8
word for my	6 -1 1 0 -1 0 -5 0 0 12
word for next	0 3 -1 0 15 -2 -14 0 -1 4
word for now	-1 -6 0 -1 -1 -3 18 -1 -4 -12
word for offer	0 0 0 0 0 0 0 0 0 8
word for office	0 0 0 0 0 0 3 0 -3 45
word for other	0 0 0 0 2 0 -1 0 0 -11
word for our	9 8 6 -5 2 -2 -15 -1 -1 1
word for people	0 0 0 0 1 0 0 0 0 8
word for publication	0 0 0 0 0 0 0 0 0 15
word for qa	0 0 0 0 0 0 0 0 0 14
word for reach	0 0 0 0 -5 0 -5 8 3 -4
word for research	0 2 0 0 -1 0 -1 0 0 -10
word for send	0 -2 -1 0 -8 -1 -11 -2 25 3
word for site	0 1 0 0 0 0 -1 0 0 -9
word for six	0 -2 0 0 0 3 -1 0 1 -17
word for someth	-3 -1 26 0 12 -1 -27 -1 -4 -2
word for spend	-4 -1 0 0 4 -1 5 -2 -1 -9
word for staff	-1 1 0 1 0 0 -1 0 0 15
word for store	0 1 0 0 2 0 -1 0 0 -15
word for submitt	0 -1 0 0 -8 0 -4 0 13 12
word for taking	-1 -3 -1 -2 2 0 7 -1 -2 19
word for talk	0 0 0 0 0 0 0 0 0 16
word for teacher	1 0 1 0 3 0 -3 0 -1 -10
word for tell	-6 -2 5 0 -3 -1 8 -1 -2 -11
word for the	-8 -4 2 6 -20 -17 28 1 12 34
word for think	-1 -1 0 0 -12 0 -8 -1 24 -9
word for this	-1 -10 -5 -2 36 -2 -11 -5 0 -34
word for those	0 -2 0 0 -8 0 0 0 12 -2
word for three	-2 0 0 0 0 4 -1 0 0 16
word for timemention	59 -8 -30 9 1 -6 -16 -3 -5 24
word for two	-1 -4 0 0 3 1 -4 1 5 11
word for unit	0 0 0 0 0 0 0 0 0 35
word for urgent	-1 -1 0 0 -2 0 -12 18 -1 -3
word for us	8 -3 1 -2 7 -2 -5 0 -5 -20
word for warehouse	-1 -1 0 0 -1 1 4 0 -2 -16
word for wednesday	0 0 0 0 0 0 0 0 0 -17
word for what	0 0 0 -1 2 -1 2 0 -2 -10
word for which	-4 -1 0 -1 2 -1 9 0 -4 -17
word for writ	-1 -2 0 0 1 0 -1 8 -5 -9
word for you	-4 14 4 -2 0 19 -8 -5 -19 -37
word for your	-1 9 -35 -3 -28 -12 14 9 47 -42
word fora	0 0 0 0 1 -1 -1 1 0 10
word forget	14 -1 -13 2 -1 -1 -1 0 0 4
word forgot	-1 -2 4 0 -4 0 4 0 0 18
word forgotten	0 0 0 0 -8 0 10 0 0 -3
word form	-21 -19 -7 -6 -5 -17 28 -4 52 -40
word form and	-1 0 0 0 -2 -1 -1 -1 7 -10
word form of	1 0 0 0 0 0 1 0 0 -9
word formacion	0 0 0 0 0 0 0 0 0 11
word formal	6 0 -2 -2 -3 9 -4 -1 -2 -39
word formal letter	3 -1 0 0 -1 2 0 -1 -1 -14
word format	1 1 1 0 -3 0 2 -1 -1 -8
word former	-3 -4 1 0 -2 -2 11 -1 0 -7
word former manager	-1 -1 0 0 -2 -2 7 -1 0 -18
word formulier	0 0 0 0 0 0 0 0 0 10
word forty	4 -1 0 0 0 0 0 0 -2 19
word forty minut	0 0 0 0 0 0 0 0 0 12
word forward	34 -11 -7 2 -5 -13 17 -7 -9 -33
word forward to	34 -8 -8 7 -5 -10 0 -4 -7 -36
word forward with	-1 2 -1 0 6 0 -5 0 -1 20
word foster	0 0 0 0 0 0 0 0 0 10
word found	-3 -2 -1 -1 13 -5 -3 2 1 -1
word found you	0 0 0 0 -5 -2 8 0 0 -1
word found your	0 0 0 0 0 0 0 0 0 10
word foundation	0 0 0 0 0 0 0 0 0 16
word founder	1 10 -2 0 2 -1 -10 0 2 39
word four	-8 -5 -4 -9 21 35 -19 -2 -9 5
word four candidat	0 0 0 0 0 0 0 0 0 9
word four days	-3 -4 -1 0 -2 3 8 0 -1 -6
word fourth	22 1 -1 -1 0 -1 -20 0 -1 -6
word frage	0 -9 0 0 -1 -1 13 0 0 -1
word fragen	-1 7 0 0 -1 -9 6 0 0 41
word frau	11 -13 27 -13 -30 -2 59 -13 -25 -66
word frau timemention	3 -3 2 -1 0 0 0 0 0 -10
word free	-5 21 5 -2 -11 2 -28 -2 19 59
word free ?	0 7 -1 0 0 0 -6 0 0 14
word free for	0 -1 6 0 0 0 -3 0 0 -28
word free on	-4 2 3 0 0 0 0 0 0 18
word free this	0 9 0 0 -6 0 -1 0 0 -2
word free to	1 -3 -1 0 2 0 0 0 3 -33
word freelance	0 1 0 0 0 0 -1 0 1 -12
word frei	-1 -4 -1 0 2 -2 9 0 -3 -9
word freue	0 0 0 0 0 1 0 0 0 14
word freue mich	0 0 0 0 0 1 0 0 0 12
word friday	-3 -2 -1 -1 -6 6 11 -1 -3 1
word friend	2 -2 -1 0 16 -3 -9 -2 -1 -17
word from	8 -25 -12 -5 54 30 -11 14 -52 -63
word from #	6 7 1 0 0 -1 -11 0 -1 33
word from a	0 -1 0 0 1 -2 3 0 0 13
word from an	0 0 0 0 -1 0 -1 0 2 11
word from day	-1 -1 0 0 2 -10 11 -1 -1 -13
word from home	0 0 0 0 0 8 -7 0 0 24
word from june	-1 -5 0 0 -4 19 -8 0 0 -8
word from me	14 -4 -3 -4 7 -9 -3 -3 4 -54
word from my	3 0 -1 0 0 0 -2 1 0 8
word from our	2 -2 -2 -1 -3 -5 12 -1 -1 2
word from tallfir	-1 -2 -1 0 -1 2 -13 17 -1 -13
word from the	-10 16 1 0 14 -5 -9 4 -12 -56
word from timemention	-10 -8 5 -4 3 39 -24 2 -3 14
word from us	-3 -4 -1 -1 -2 -5 14 -1 3 55
word from you	-1 5 2 1 -5 0 10 0 -10 11
word from your	0 -2 -1 3 -7 1 9 -1 -2 -11
word front	-1 -2 -3 -1 -14 11 12 -4 1 -20
word front end	-1 -1 0 0 -6 -1 8 -2 4 -1
word front of	-3 -1 -1 -1 -7 11 4 -1 -2 -1
word front office	-1 1 0 0 0 0 0 0 0 -16
word frontend	0 -1 0 0 -3 0 -5 -1 11 -27
word frontend developer	-1 -1 0 0 -2 0 -5 -1 11 -25
word frozen	-1 -1 -1 15 -6 -2 -4 0 0 -6
word fruhere	-1 0 -1 2 0 0 0 0 0 8
word full	-1 -6 -2 -1 -2 11 -7 4 4 18
word full time	0 -2 0 0 -2 12 -6 0 0 -6
word fully	-6 -1 0 0 9 0 1 -1 -2 -2
word fun	-3 -1 -1 -1 4 -1 8 -1 -4 7
word funcao de	-6 8 0 -1 0 0 0 0 0 -4
word functie	7 -3 -3 0 -2 -4 14 -2 -6 -35
word functie in	0 0 0 0 0 0 0 0 0 23
word functie van	5 -1 -1 -2 9 -2 1 -1 -8 -41
word fund	-1 -1 -1 2 0 -1 2 0 0 18
word fundrais	-1 5 -2 0 -2 -1 1 -1 0 -9
word funf	0 0 0 0 0 0 -12 15 -2 14
word fur	-3 22 -4 -1 19 -10 -4 8 -25 23
word fur das	-3 4 -1 -1 -10 -1 29 -4 -10 -27
word fur deine	-1 6 0 0 -1 0 -5 -2 4 11
word fur den	-5 -5 -1 -1 15 0 0 -1 -2 15
word fur die	-16 6 5 -2 14 -7 6 -2 -3 -10
word fur ein	-5 19 -1 0 -2 -1 -9 1 -2 -13
word fur einen	0 0 0 0 1 0 0 0 0 27
word fur ihre	2 3 3 -1 -6 1 -13 18 -8 31
word fur ihren	1 -1 0 0 -1 0 1 0 -1 -10
word fur sie	6 -1 -8 0 -1 -1 6 0 -1 -34
word fur timemention	2 -3 0 5 -1 -1 -2 0 -1 11
word furs	-4 -2 -1 -1 15 0 -6 -1 -1 -13
word further	-4 -7 1 4 15 4 -1 4 -17 -42
word further consideration	0 0 0 0 16 0 -14 0 -1 -5
word further to	0 -2 -1 -1 -2 9 -4 0 -1 -14
word futur	0 0 0 0 0 0 0 0 0 8
word future	-1 -1 -1 0 9 0 -4 0 -2 37
word g	4 -1 4 1 -1 0 -7 0 1 23
word ga	5 -2 -3 0 0 0 0 0 0 -25
word gaan	2 0 -1 -1 5 0 -6 -1 1 -21
word gaat	-1 -1 -1 1 4 1 0 -1 0 23
word gaat niet	-1 -1 -1 1 5 0 -2 0 0 13
word gail	0 0 0 0 0 0 0 0 0 12
word gallery	0 -1 0 0 6 -1 -1 0 -2 9
word game	1 -5 -1 -1 1 -2 7 0 -1 -12
word gap	0 -1 0 0 11 -2 -3 0 -4 -1
word garage	-9 0 -1 -1 0 0 13 -1 0 -19
word gardener	4 -1 -1 -1 -3 0 -3 0 5 -15
word gartenstrase	0 0 0 0 0 0 0 0 0 8
word gate	3 -11 17 -3 3 -2 -3 -1 -3 5
word gave	-4 -4 -3 -1 20 -1 1 -1 -8 -7
word gave us	-1 -4 0 0 -7 -1 13 0 0 -5
word geachte	7 -11 0 -1 -5 -1 16 -2 -2 15
word geachte heer	2 -6 0 0 -2 0 6 -1 1 -16
word geachte mevrouw	5 -5 0 -1 -4 -2 10 -1 -3 30
word geannuleerd	-1 -1 -1 8 -1 0 -3 0 0 -7
word geben	-8 -8 -1 -2 -11 26 10 -2 -3 -10
word gebucht	1 0 0 0 0 0 0 0 0 8
word geduld	-1 -1 -1 0 2 -1 -3 -2 7 9
word geef	3 -4 -1 0 -5 7 -6 -1 7 -24
word geehrte	16 -15 10 -8 -12 9 14 -7 -6 -30
word geehrte frau	18 -16 10 -8 -12 9 15 -7 -9 -31
word geehrter	-6 19 -9 -1 5 0 -5 -1 -2 -19
word geehrter herr	-6 19 -9 -1 5 0 -5 -1 -2 -21
word geen	-15 0 27 -2 -1 -2 -6 0 -1 8
word gefallen	-2 9 -1 -1 0 -1 -4 -1 -1 0
word gefallt	3 0 0 0 0 0 -1 0 -1 -9
word gefallt uns	3 0 0 0 0 0 -1 0 -1 -16
word gefuhrt	-4 16 0 0 -2 0 -7 -3 1 6
word gegen	3 -3 0 0 4 0 -1 0 -2 13
word gegeven	1 -5 -3 0 17 -1 -8 -1 1 -8
word geht	13 13 -8 -3 -4 -2 -4 -2 -3 -66
word geht es	6 -2 0 0 -2 -1 0 -1 -1 -27
word gekommen	6 -3 0 0 -1 0 -1 0 0 -10
word gekozen	0 0 0 0 4 0 -2 0 -1 12
word geld	0 0 0 0 0 0 0 0 0 9
word gelegt	0 0 0 0 -1 0 2 0 -1 9
word gelesen	-8 -1 0 0 0 0 -1 12 -1 7
word gemaakt	0 -1 0 0 12 0 -5 0 -4 9
word gemacht	-2 -6 -1 0 -4 -1 15 -1 -1 -5
word general	-2 3 -1 0 1 0 -1 0 0 9
word generale	0 2 0 0 -1 0 0 0 0 8
word generat	-2 -1 0 -1 -1 0 -1 3 3 -10
word gent	2 -1 1 0 0 0 0 0 0 -13
word gente	2 -3 0 -3 0 -5 14 -4 0 2
word gentile	31 -12 -7 -2 -7 4 3 -5 -4 -41
word gentile dott	9 -10 0 0 8 0 -4 -1 -1 -24
word gentile la	0 0 0 0 -12 0 13 0 0 11
word gentile signora	4 1 1 0 -1 -1 -2 0 -1 27
word gentile utente	0 0 0 0 0 0 0 0 0 12
word geography	-3 -1 1 -1 -4 0 -4 0 12 -3
word geologo	0 -9 0 0 1 0 8 0 0 -2
word geologo pleno	0 -9 0 0 1 0 9 0 0 -1
word gerade	7 -10 -1 -1 7 -1 1 0 -1 3
word geregistreerd	-2 0 0 0 -3 0 -6 -2 13 -19
word gerente	0 3 0 0 2 -1 -3 0 0 -12
word gern	1 15 -10 1 -2 0 4 -1 -6 -9
word gern als	0 0 0 0 0 1 0 0 0 -13
word gern am	0 -4 -1 0 0 0 5 0 0 -15
word gern bestatigen	0 0 0 0 0 0 0 0 0 11
word gern kennenlernen	-3 5 0 0 0 0 -1 0 0 26
word gerne	8 -2 -2 0 -1 0 -3 0 0 -4
word geschaftsfuhrer	-1 3 0 1 0 -1 0 0 0 -13
word geschaftsleitung	-9 -4 -2 0 18 1 -2 0 -1 -6
word gesehen	0 0 0 0 0 0 1 0 0 18
word geselecteerd	0 0 0 0 1 0 0 0 0 9
word geselecteerd voor	0 0 0 0 1 0 0 0 0 13
word gesendet	-9 -1 0 0 -2 -2 -8 10 12 -7
word gesichtet	0 0 0 0 0 0 0 0 0 8
word gesprach	13 -13 37 -7 -13 -4 -9 -2 -2 -28
word gesprach am	5 -2 -2 2 0 0 -1 -1 0 -9
word gesprach auf	-13 -3 17 0 0 0 0 0 0 -10
word gesprach fur	1 0 0 0 0 0 0 0 0 -8
word gesprach in	1 0 0 0 0 0 0 0 0 -20
word gesprach mit	3 -2 0 0 0 0 0 0 0 32
word gesprach timemention	-1 -8 11 -1 0 0 1 0 0 -17
word gesprach wegen	0 0 1 0 0 0 0 0 0 16
word gesprache	0 0 0 0 0 0 1 0 0 12
word gesprachen	0 0 0 0 0 0 2 0 0 -8
word gesprachstermin	-1 2 0 1 0 0 0 0 0 -15
word gesprek	33 20 2 10 -10 -10 -18 -10 -17 -45
word gesprek ?	4 -2 -1 0 0 0 -1 0 0 -8
word gesprek bij	8 -1 -5 0 0 0 0 -1 0 2
word gesprek met	2 0 -1 0 0 0 0 0 0 24
word gesprek op	4 -1 0 0 0 0 -2 0 0 -20
word gesprek timemention	1 1 0 1 0 0 -1 0 0 -11
word gesprek van	-10 -4 14 4 -1 0 -1 0 0 -24
word gesprekken	0 0 0 0 -1 0 2 0 0 32
word gesprekken timemention	0 0 0 0 0 0 0 0 0 8
word gestion	0 0 0 0 0 0 0 0 0 15
word gestionnaire	-1 0 0 0 -3 0 6 0 0 -9
word gestora	-1 8 -1 0 3 0 -10 0 2 -13
word get	-18 -7 18 -5 5 -4 -15 5 21 52
word get #	0 0 0 0 0 0 0 0 0 8
word get an	-1 -6 0 0 -6 -6 20 -1 1 -3
word get back	4 -3 -4 -2 1 -1 -5 9 2 31
word get here	-7 0 0 0 -3 0 9 0 3 -1
word get the	0 -1 0 -1 7 -1 -3 -1 -1 10
word get to	-1 1 -1 0 3 -2 -8 6 3 -3
word get your	-10 -4 -1 0 1 -1 16 -2 1 -3
word gets	1 -1 -1 -1 2 -2 3 -1 1 28
word gett	2 -2 -1 -4 0 -2 -13 12 8 20
word gett in	-1 -1 0 -1 -1 0 -12 14 3 -3
word gia	-1 -1 0 9 -1 -1 -2 -1 0 -12
word gibt	-8 -1 -1 -1 -2 -3 19 -1 -2 9
word gibt es	-11 0 0 0 -1 -1 15 0 0 3
word gig	6 -1 -1 0 5 -1 -5 0 -2 -10
word gil	5 0 0 0 -3 0 -1 0 0 15
word gilt	0 0 0 0 0 0 0 0 0 14
word ginge	-6 8 0 0 0 0 -1 0 0 -22
word giornale	0 0 0 0 0 0 0 0 0 -8
word giornata	0 8 0 0 -1 -1 -5 -1 0 -19
word giornata di	1 9 0 0 0 0 -8 0 0 -9
word giorni	-7 -6 10 -6 -2 0 14 -2 -1 -3
word giorno	-1 1 -1 1 -2 -1 4 -1 0 -24
word giorno :	-1 0 0 0 -1 0 2 0 0 -8
word giro	4 -1 -3 0 -1 0 0 0 1 -11
word giugno	-4 0 -1 0 -1 -1 9 0 -1 5
word giuria	0 0 0 0 0 0 0 0 0 17
word give	-4 -24 8 -14 -12 9 43 -4 -3 -66
word give a	4 15 -1 0 -6 -4 -4 0 -3 -5
word give it	-1 -3 1 0 1 -2 8 0 -2 -2
word give me	-1 -9 7 -11 2 -5 17 1 -1 -47
word give us	-1 -11 6 -1 -2 3 3 -1 4 -15
word give you	-2 -12 -6 -1 -6 21 10 -2 -1 -14
word give your	0 -4 0 -1 -4 -2 12 -1 -1 -5
word given	-4 3 1 -1 15 -1 -13 1 0 -4
word given the	0 0 0 0 -1 0 -1 1 2 -8
word given to	0 -1 0 0 13 0 -7 0 -4 -5
word given your	0 0 0 0 0 0 -1 0 1 13
word giving	-1 0 0 0 3 0 -1 0 -1 -11
word giving us	0 0 0 0 1 0 0 0 0 -12
word glad	-1 3 -5 -1 -1 -4 16 -2 -5 -2
word glas	-1 0 0 0 9 -1 -7 0 0 2
word gleich	7 -4 0 0 -1 0 1 -1 -2 -13
word gleicher	-6 -13 21 0 0 -1 -1 -1 0 2
word gli	0 0 0 0 0 0 1 1 -1 10
word global	0 0 0 0 0 0 0 0 0 8
word gluckwunsch	-4 -1 0 -2 -1 9 -1 0 0 -8
word go	30 -17 -15 6 11 9 -30 -4 9 -2
word go ahead	-4 -2 2 7 -3 -1 2 0 -1 10
word go on	-1 -5 -1 4 -5 -6 17 -2 0 -22
word go out	2 5 -1 0 0 -1 -9 -1 6 -9
word go over	2 0 -1 0 -1 0 -7 0 7 9
word go through	4 3 0 0 -4 -1 -6 -1 5 17
word go to	-9 0 -1 1 17 4 -14 4 -1 1
word go with	28 -6 -8 -1 3 -4 -8 -1 -1 -3
word goal	0 0 0 0 0 0 0 0 0 12
word goed	-5 8 -7 -1 -5 2 -1 -7 15 -29
word goed ontvangen	-6 -1 0 0 -2 0 -3 0 13 -13
word goede	0 -1 0 0 4 0 -7 0 4 12
word goede orde	0 0 0 0 0 0 -5 0 6 9
word goedendag	0 0 0 0 0 0 0 0 0 10
word goes	-13 -5 4 -1 -9 7 18 -1 0 25
word goes to	-8 0 -1 0 3 9 -4 0 0 10
word going	-2 -5 -9 19 25 -8 -16 1 -4 -26
word going ahead	-1 0 -1 7 -2 -1 -2 0 0 -13
word going to	-1 -3 -3 11 14 -7 -11 -3 2 -8
word going with	0 0 0 0 3 0 -1 0 0 -10
word gone	-2 -1 4 0 27 -4 -21 -3 -1 -10
word gonna	-1 -9 0 0 7 -1 -2 -3 8 -12
word good	66 -3 -54 -10 23 16 -37 -13 12 -17
word good ?	0 -1 5 0 0 -1 -10 0 9 2
word good even	0 0 0 0 0 0 0 0 0 14
word good fit	0 0 0 0 0 0 0 0 0 15
word good for	29 9 -24 0 -1 -3 -8 0 0 -12
word good luck	-10 -3 -4 1 17 -6 5 -4 3 -17
word good morn	13 -5 -7 -1 -4 0 2 0 2 -8
word good news	-5 -9 -2 -1 -6 39 -13 -1 -2 -9
word good question	-9 -1 0 0 -1 -2 14 -1 -1 -3
word good to	-8 10 -2 0 0 -1 3 -1 -1 -24
word google	26 -12 -1 -2 -4 -2 -7 -1 2 -26
word google meet	13 -8 0 -1 -1 -1 -2 -1 -1 -30
word gostava	-4 11 -2 0 -2 -1 -2 0 0 -2
word gostei	0 2 0 0 0 0 -1 0 0 12
word got	-9 -21 -12 -10 20 -8 4 -19 55 -7
word got a	0 -6 -2 -1 11 -2 3 0 -3 5
word got an	0 0 0 0 0 0 0 0 0 10
word got it	-3 -3 -2 -3 -2 6 11 -1 -3 0
word got the	-2 -2 -1 -1 0 7 -6 0 5 14
word got timemention	0 0 0 0 0 0 0 0 0 15
word got your	-3 -11 -2 -5 -7 -11 4 -16 51 -71
word government	0 0 0 0 0 0 0 0 0 8
word graag	-10 7 -5 -2 -1 9 12 -4 -7 -11
word graag het	0 0 0 0 0 0 0 0 0 8
word graag kennismaken	0 0 0 0 0 0 0 0 0 10
word graag met	2 1 0 0 0 0 -2 0 0 11
word graag timemention	0 0 0 0 0 0 0 0 0 8
word graag uit	3 -3 0 0 0 0 1 0 0 -15
word grab	-1 12 0 0 -3 -2 -4 0 -2 -2
word grace	10 -6 0 0 0 -2 -2 0 0 -7
word gracia	-6 0 -2 -1 -5 -3 7 1 10 22
word gracia por	-6 0 -2 -1 -4 -3 11 2 2 17
word grad	0 0 0 0 -1 0 3 0 -1 13
word grade	-3 -5 -1 -2 -4 14 1 -1 1 -9
word grade #	-4 -1 0 0 -1 14 -6 -1 0 -2
word graduat	0 0 0 0 0 0 0 0 0 9
word graduatoria	0 0 0 0 3 0 -1 0 -1 -12
word graham	0 0 0 0 0 1 0 0 0 -19
word grand	9 -2 -2 0 0 0 -4 -1 -1 -7
word grant	0 -4 3 3 5 -1 -2 -2 -1 13
word grant application	0 0 0 0 0 0 0 0 0 16
word grant of	0 0 0 0 0 0 0 0 0 14
word grateful	-2 -1 -9 14 7 4 -8 -1 -4 3
word grateful for	-1 -1 -12 14 8 0 -6 -1 -1 2
word grave	-1 3 13 -5 0 -1 -4 -5 0 -8
word grazie	-9 -5 -3 -2 4 -3 11 5 2 -9
word great	-38 12 -8 -6 -9 -6 54 -4 5 23
word great fit	0 2 0 0 -1 0 0 0 0 -11
word great for	1 0 -1 0 0 0 0 0 0 -12
word great meet	-11 -4 -1 -2 -2 -1 21 0 0 4
word great news	-4 9 -2 0 -1 0 -4 -1 2 -15
word great to	-6 1 -1 -1 -3 -2 16 -1 -2 6
word green	0 -1 0 0 10 -2 -5 0 -2 -11
word greeting	10 -6 0 0 -3 -1 -4 0 5 4
word greta	0 1 0 0 0 0 0 0 0 11
word grill	0 1 0 0 0 0 0 0 0 15
word groet	9 -7 -1 0 1 -2 7 -7 -1 -5
word group	-3 -4 8 -1 16 -2 -13 -1 1 43
word groupe	-5 0 0 0 -2 0 4 5 -1 8
word grow	0 0 0 0 -2 0 -4 0 6 24
word grupo	4 0 -1 0 0 0 -1 -1 0 8
word grupo do	2 0 0 0 0 0 -1 -1 0 14
word grus	4 4 -2 0 -2 0 0 0 -3 -20
word gruse	9 -6 -1 0 0 0 -1 0 -1 -17
word gs	1 -2 0 0 3 0 9 0 -11 -4
word gs #	1 -2 0 0 3 0 9 0 -11 -4
word guapa	7 -4 -2 0 0 0 0 0 0 -9
word guarante	0 0 0 0 0 0 0 0 1 19
word guarantee	0 0 0 0 -4 0 4 0 0 16
word guarda	0 -1 0 0 3 0 -2 0 0 24
word gues	0 -1 0 0 1 0 1 0 -1 13
word guest	-2 -7 -1 -1 10 -2 15 -2 -10 21
word guest :	0 -1 0 0 9 -1 -7 0 0 -4
word gustado	-2 5 0 0 0 0 -1 0 0 -15
word gustado tu	0 3 0 0 0 0 -1 0 0 -14
word gustaria concertar	0 0 0 0 0 0 0 0 0 10
word gusto	9 -7 -1 0 1 1 -2 0 -1 8
word gusto tu	9 -7 0 0 0 0 -1 0 0 4
word gut	1 -1 -1 -1 0 -1 5 -1 -1 -16
word gute	-7 6 -3 0 -2 -1 16 -3 -5 1
word gute gesprach	-5 11 -6 0 -2 0 3 0 0 -5
word gute nachrichten	-1 -4 -1 0 -1 -1 13 0 -4 -17
word guten	1 3 5 0 -2 -1 -3 4 -7 22
word guten tag	2 3 0 0 -2 -1 0 5 -6 30
word gutt	0 -1 0 -1 9 -1 -6 0 0 -3
word guys	0 -5 0 0 -2 0 -9 -2 19 9
word gwen	1 0 0 0 0 0 0 0 0 -12
word gym	8 -1 -5 0 0 0 -1 0 0 1
word h	-7 -10 -6 -3 -4 -1 26 -1 7 45
word h #	2 -2 1 0 0 0 1 0 0 15
word h ?	0 0 1 0 0 0 0 0 0 -10
word ha	8 -13 2 7 22 1 -21 -13 9 14
word ha cancelado	-2 0 -1 4 0 0 0 0 0 8
word ha gustado	-2 5 0 0 0 0 -1 0 0 -15
word ha letto	0 0 0 0 -1 0 14 -3 -10 4
word ha quedado	0 0 0 0 1 0 -1 0 1 -10
word ha sido	-1 -2 0 1 1 0 -13 -1 14 28
word haar	0 0 0 0 0 0 0 0 0 13
word habe	6 -8 -2 -3 -3 -2 17 -1 -4 4
word habe ich	0 3 0 -2 -2 -1 5 -1 -2 -15
word haben	-10 -16 -11 -4 19 3 13 -5 10 4
word haben den	2 -1 0 0 0 0 0 0 0 20
word haben sich	0 -2 0 0 -7 0 -4 -1 14 -1
word haben sie	-3 -15 -5 -1 -1 -3 27 4 -3 -15
word haben uns	-6 2 -1 -1 17 0 -9 -1 -2 4
word haben wir	-2 -5 -2 -1 5 11 -5 -1 -1 -6
word habitacion	0 0 0 0 0 0 0 0 0 8
word hacer	1 6 -1 0 0 0 -6 0 2 -15
word hacerte una	0 0 0 0 0 0 0 0 0 9
word had	-47 8 23 8 47 -8 3 -7 -27 -14
word had #	0 0 0 0 0 0 1 0 -1 11
word had a	-9 12 0 0 -7 -5 10 -1 0 -19
word had fun	-1 -1 -1 -1 -3 -1 10 -1 -2 0
word had many	0 0 0 0 0 0 0 0 0 12
word had more	0 0 0 0 15 0 -1 0 -12 -6
word had to	-5 -2 12 0 7 -1 -4 -1 -5 -3
word hadn't	-4 -2 12 -3 0 -1 3 -2 -2 -3
word hai	-5 9 -1 -1 -2 -2 4 -1 -1 -12
word hakken	0 0 0 0 0 0 8 -6 0 -2
word hakken we	-1 0 0 0 0 0 8 -6 0 -1
word hale	6 -5 7 -1 1 -1 -3 -1 -3 -22
word half	6 13 31 -3 -7 -5 -32 -3 0 -16
word half an	4 11 -1 0 -2 -2 -6 0 -3 10
word half the	0 0 10 -1 -1 -1 -6 -1 0 -4
word halfuur	0 0 0 0 0 0 0 0 0 14
word halfuurtje	0 18 0 0 -2 -1 -14 0 -1 -7
word hall	-9 -5 7 -1 3 8 -1 -1 -2 0
word halle	0 0 0 0 0 0 0 0 0 9
word hallo	20 -6 -3 -9 -15 -5 31 -5 -9 -89
word hallo frau	1 5 1 -6 -8 -1 17 -3 -7 -47
word hallo herr	3 -6 -1 0 0 0 5 0 0 -18
word hallo tobia	1 0 0 0 0 0 0 0 -1 -11
word halten	0 0 0 0 0 0 0 0 0 17
word halten sie	0 0 0 0 0 0 0 0 0 12
word han	-1 -1 0 3 -3 -1 12 0 -9 9
word hand	-2 8 -3 2 0 -9 6 -2 1 -2
word hand in	-1 -1 -2 3 -1 -5 9 -1 -1 1
word handl	-1 1 0 0 2 -1 -2 8 -6 9
word handler	1 0 0 0 0 0 -1 0 0 -22
word handler vacancy	0 0 0 0 0 0 0 0 0 -13
word handy	0 0 0 0 0 0 -1 0 1 14
word hang	-1 -1 -1 -4 -6 -3 16 -2 1 -17
word hangt	0 0 0 0 0 0 0 0 0 10
word hangt an	0 0 0 0 0 0 0 0 0 10
word hanno	-1 -4 0 0 8 0 -2 0 0 -5
word hansa	1 0 0 0 0 0 0 0 0 -22
word happen	-7 -7 0 6 -4 -3 9 -4 11 -15
word happen next	-2 -5 0 1 -2 0 1 -3 11 -4
word happy	-6 -4 -3 -5 -10 7 37 -7 -9 3
word happy new	0 0 0 0 0 0 0 0 0 -13
word happy to	-8 -10 -9 -4 -4 15 28 -3 -4 23
word happy with	-2 2 8 0 -1 -2 -5 0 0 -8
word harbor	6 -5 11 -3 -1 0 -5 -1 -1 -18
word harbour	2 -1 -2 0 4 -1 -2 0 -1 -16
word hard feeling	0 -1 -1 -1 -2 -2 8 0 0 -3
word has	-98 -58 53 90 17 -29 -19 36 8 68
word has #	0 -3 0 0 -1 -1 5 0 0 -17
word has a	-2 8 -3 -1 8 -1 -6 -1 -3 -23
word has accept	-10 -2 -3 2 16 -8 -12 19 -2 -13
word has asked	1 -11 3 0 -5 -1 16 -1 -1 -10
word has been	-47 -24 37 40 -3 -2 11 12 -24 45
word has chang	-4 -1 4 -1 16 0 -9 -1 -4 -7
word has clos	-1 0 0 2 -2 0 -2 0 4 10
word has come	-1 -2 2 0 -5 -1 -9 -2 19 -33
word has decid	-1 -1 -3 26 -17 -1 -1 -1 -1 -8
word has gone	0 -1 2 0 3 -1 -2 0 0 9
word has had	-1 0 8 4 -1 -1 -8 -1 0 -1
word has just	0 0 1 0 0 0 0 0 0 30
word has met	5 0 0 0 -2 -1 1 0 -3 -9
word has moved	-3 -5 4 0 -2 0 12 0 -4 -7
word has now	0 0 0 0 7 -2 -2 0 -2 8
word has receiv	0 0 0 0 0 0 0 0 1 18
word has sign	0 0 0 0 0 0 0 0 0 13
word has stopp	-1 0 -3 4 10 -1 -8 -1 0 -2
word has the	-1 -1 -3 -4 1 -1 11 -1 -1 -9
word has work	0 -1 0 0 5 0 -2 0 -1 -13
word has your	-2 -2 -1 0 -23 -3 -4 -1 37 0
word hast	0 -1 -1 -2 1 8 -3 -1 -1 4
word hasta	9 -1 -7 0 -9 -5 11 4 -2 -15
word hasta el	0 -1 -1 0 -1 -1 1 5 -1 -11
word hat	-8 -7 -6 0 18 7 -4 -6 6 66
word hat alle	0 0 0 1 0 0 0 0 0 8
word hat am	0 0 0 0 0 0 0 0 0 18
word hat in	-3 -1 0 -1 1 0 -12 -2 18 -4
word hat sich	-12 -5 -2 1 29 -1 -6 -1 -3 23
word hatte	-7 18 -10 -2 12 -1 -10 -1 0 5
word hatte ich	-1 13 -9 -2 0 0 -1 -1 0 -2
word hatten	-2 9 -2 1 0 -1 -4 0 -1 7
word hatten sie	-1 11 0 0 -1 0 -8 0 -1 -3
word haus	0 -4 -4 -1 -7 2 18 -2 -1 -13
word have	-16 31 -8 5 -36 39 -4 -11 1 40
word have #	-2 -5 0 0 -1 -8 21 -1 -5 14
word have a	5 31 2 -4 -24 0 -9 -5 5 -4
word have accept	0 0 0 0 0 -12 13 0 0 8
word have an	8 -2 -8 -2 -2 1 8 -1 -3 18
word have another	0 0 0 0 -4 -1 6 0 -1 12
word have any	-1 -1 -4 0 -4 0 8 0 2 -2
word have been	-6 7 -4 5 -5 22 -24 -4 7 12
word have chang	8 -1 -8 0 -1 -4 6 0 0 -4
word have decid	0 -1 -1 3 7 0 -6 0 -1 25
word have heard	-1 0 1 0 0 0 1 0 0 -8
word have no	0 0 0 0 -1 0 0 2 -1 12
word have not	-2 -2 -1 -1 0 2 1 -3 6 12
word have offer	0 0 0 0 15 -3 -11 0 0 -1
word have receiv	-1 -5 -1 -1 -4 -5 3 7 5 23
word have seen	-2 3 0 0 0 0 0 0 -1 -9
word have someth	0 0 -1 -1 -1 -1 9 -1 -5 -7
word have successful	-6 0 0 0 -1 -1 -4 0 12 -8
word have taken	0 0 0 3 2 -1 -4 0 0 11
word have the	0 0 -1 -2 0 31 -22 -1 -5 7
word have them	-12 1 2 0 0 0 10 0 1 -9
word have timemention	19 14 -6 -1 0 -3 -21 -1 -1 14
word have to	-11 -6 34 16 -12 -5 -7 2 -11 -19
word have told	-3 -1 -1 8 -2 -2 2 -1 0 -11
word have two	-1 9 0 0 -6 0 1 0 -1 3
word have withdrawn	0 0 0 1 -12 0 23 0 -11 -7
word have you	0 -6 -3 -2 4 22 -9 -2 -4 -46
word have your	1 -1 -1 -1 -12 8 -12 -2 20 1
word haven't	-5 0 -5 -5 4 -5 18 -2 0 21
word haven't been	0 0 -4 -3 -1 -1 9 -1 0 7
word having	-3 1 -2 -2 31 8 -27 -2 -5 -21
word having you	-1 -2 -1 -1 -1 13 -7 -1 0 -7
word hay	0 -1 1 0 -2 -1 5 -1 -1 12
word hays	-8 0 0 0 0 8 0 0 1 -2
word he	-8 11 2 8 13 5 -21 -6 -3 28
word he can	-1 -1 2 0 7 0 -7 0 0 8
word he has	0 0 0 0 2 0 -1 0 0 11
word he want	1 -2 0 0 1 0 2 0 0 -10
word he'd	-4 6 -1 0 -3 0 2 0 0 16
word he'll	3 -3 0 0 -2 0 -9 0 12 -12
word he's	0 11 -2 0 3 -6 -13 -2 10 27
word head	27 8 -19 4 2 -9 -17 -4 8 -52
word head of	1 3 -1 -1 1 -2 -5 -2 7 -12
word head office	-1 0 0 5 5 -1 -5 -1 -1 -12
word head up	14 1 -10 0 -1 -1 -1 -1 -1 -1
word headcount	-1 -2 -1 -2 2 -7 11 0 -1 14
word headquarter	1 0 0 0 0 0 -2 0 2 -21
word headshot	0 0 0 0 0 0 0 0 0 12
word health	-11 -4 -6 -2 -7 -7 34 0 3 -12
word hear	26 1 -8 -4 6 -8 -13 7 -6 -20
word hear about	2 1 -1 0 8 0 -2 0 -8 24
word hear from	0 -3 -1 -2 -2 -2 7 10 -9 0
word hear how	3 -1 0 0 -2 0 2 0 0 8
word hear noth	6 -1 4 0 -3 0 -8 0 3 -15
word hear what	0 5 0 0 -1 0 -2 0 -2 -8
word hear you	-3 0 0 0 2 0 3 0 0 14
word heard from	0 -3 0 0 3 0 -5 0 5 -12
word heb	0 13 -12 -1 -1 -5 12 -1 -5 -27
word heb ik	-2 8 -6 0 -2 -1 8 -1 -3 4
word heb je	-2 15 -4 -1 2 -4 -4 -1 -2 -31
word hebben	-6 -5 -3 9 4 4 -14 7 3 -3
word hebben je	-4 -1 0 0 -1 0 -2 0 9 -13
word hebben we	-1 -1 0 0 9 1 -5 -1 -2 -2
word hebt	2 -6 -1 0 2 0 3 0 0 -10
word heeft	-5 -7 -2 -6 20 33 -19 0 -13 29
word heeft een	0 -2 0 0 13 0 -6 0 -4 0
word heeft u	0 0 0 0 0 0 0 0 0 11
word heeft uw	0 0 0 0 0 0 0 0 0 9
word helaa gaan	0 0 0 0 1 0 0 0 0 8
word helaa niet	-1 0 0 1 2 0 -2 0 0 -8
word held	-12 3 5 -1 -1 -1 -13 3 16 -10
word held in	-5 -1 0 0 -1 0 -9 -1 17 -6
word hello	-2 -11 -3 -2 -6 2 17 3 2 -61
word hello !	1 1 0 -1 0 0 -1 1 0 -21
word hello from	0 2 -1 3 -1 -1 -2 0 0 -8
word hello thank	0 -8 0 0 -4 -1 5 -2 10 -11
word hello the	0 0 0 0 0 0 0 0 0 11
word hello your	0 0 0 0 0 0 9 0 -8 9
word help	6 -12 -13 -1 1 -7 29 10 -13 35
word help you	9 -1 -8 0 -4 0 2 2 0 2
word hem	0 0 0 0 0 0 -1 0 2 16
word hemo	0 4 -1 -1 1 0 -12 7 2 24
word hemo recibido	-1 -1 0 0 0 0 -7 7 3 27
word her	-10 -1 3 -4 7 2 9 -2 -3 107
word her on	0 -4 0 0 -1 0 5 0 0 13
word here	-13 16 -9 0 7 2 -12 16 -8 -80
word here :	-1 26 -12 -3 -8 0 15 -5 -12 22
word here are	0 -21 21 0 1 6 -5 0 -1 17
word here at	1 -2 5 0 0 -2 -2 0 0 -12
word here is	6 -5 -8 -2 -8 9 11 -2 -2 -33
word here'	32 -14 -11 -9 -11 -12 26 -6 4 25
word here' how	22 -1 -1 -3 -4 -3 -10 -2 3 -7
word here' the	7 -11 -7 -3 -11 -3 34 -2 -4 1
word here' what	3 -2 -3 0 -3 -6 4 -1 8 2
word herinner :	3 0 -1 0 0 0 0 0 0 -21
word herinneren	0 0 0 0 0 0 0 0 0 15
word herinneren u	0 0 0 0 0 0 0 0 0 15
word herr	-1 12 -8 -1 4 0 -3 -1 -3 12
word herzlichen	-1 -2 0 -2 -3 9 3 -1 -2 -5
word herzlichen dank	4 -1 0 -1 -3 0 4 -1 -2 -10
word herzlichen gluckwunsch	-5 0 0 -2 -1 9 -1 0 0 5
word hesitate	0 0 0 0 10 0 -9 0 -1 -4
word het	-5 -33 19 4 -16 35 14 -10 -7 33
word het college	-3 -2 0 -8 -1 26 -9 -1 0 -7
word het contract	-1 -1 -1 0 -1 7 -3 0 0 -12
word het gesprek	-6 3 14 14 -11 -3 -9 0 -1 20
word het interview	-1 1 0 2 0 0 0 0 0 15
word het is	1 0 0 0 0 0 0 0 0 9
word het lidmaatschap	0 0 0 0 0 0 0 0 0 8
word het niet	0 -2 0 0 5 0 -2 0 0 8
word het ook	-1 -1 1 0 -2 0 11 -7 0 -7
word het sollicitatiegesprek	-1 -2 3 1 -1 0 3 2 -5 -26
word het spijt	0 0 0 2 0 0 0 0 0 18
word het team	-2 -3 -1 0 0 9 -2 0 0 -29
word het timemention	-3 -5 9 0 0 0 0 0 0 -12
word het was	-1 -1 0 0 9 0 -6 0 0 3
word heur	-1 1 0 0 -4 1 -1 2 3 -13
word heure	3 -8 22 -2 -1 -2 -10 -1 -1 -6
word hey	8 2 -6 -5 9 -11 11 -5 -3 -131
word hey !	-5 3 2 -1 -2 -2 4 0 1 -31
word hi	31 -5 -12 10 2 -67 107 -27 -39 -178
word hi !	-11 -5 12 -1 -6 0 18 -5 -2 -23
word hi all	0 0 0 0 0 0 0 0 0 30
word hi and	0 0 0 0 0 0 -1 1 0 9
word hi confirm	1 0 0 0 0 0 0 0 0 15
word hi could	-1 -5 0 0 0 -1 8 0 0 -10
word hi from	-1 0 1 1 -1 0 -5 0 5 -8
word hi happy	2 0 -1 0 0 0 0 0 0 -13
word hi i	-1 -2 0 0 -13 5 7 -1 5 11
word hi i'm	-1 2 1 0 -1 0 -1 0 -1 -9
word hi i've	0 0 0 0 0 0 0 0 0 12
word hi just	6 0 -6 0 -1 0 18 -16 0 4
word hi sorry	-1 -1 2 0 7 -1 -4 -1 -1 -14
word hi thank	4 -9 -2 -1 11 -2 11 -2 -10 44
word hi the	-16 -20 24 -5 -3 -3 27 -3 -1 -4
word hi there	-1 -3 -4 0 -5 0 -11 23 1 -4
word hi timemention	3 -1 0 0 0 0 -1 0 -1 8
word hi we	1 2 -1 0 -1 0 0 0 -1 8
word hi we're	-1 0 0 0 0 -10 11 0 0 18
word hi you	0 0 0 0 0 0 0 0 0 18
word hi your	9 -4 -4 0 -2 0 2 0 -1 9
word hibrido	-2 -4 -1 0 0 -4 12 0 0 -11
word hier	-1 4 -2 -1 -2 0 0 -1 2 -10
word hierbij	6 -6 -1 0 -1 1 2 0 1 49
word hiermit	2 -1 0 0 0 0 -1 0 1 23
word hiermit bestatige	0 0 0 0 0 0 0 0 1 -9
word hiermit bestatigen	0 0 0 0 0 0 0 0 0 11
word hiermit laden	1 0 0 0 0 0 0 0 0 -9
word high	0 -1 0 -1 5 0 -6 2 2 10
word hija	0 0 0 0 0 0 0 0 0 14
word hijo	0 0 0 0 0 0 0 0 0 16
word hijo en	0 0 0 0 0 0 0 0 0 14
word hill	0 0 0 0 12 -4 -6 0 0 -3
word him	6 7 -4 1 -6 -4 1 -1 0 24
word him ?	0 0 0 0 0 0 0 0 0 15
word hire	2 -2 -5 18 -15 -12 12 -6 9 -33
word hire and	-3 -1 -1 -1 -7 -3 10 -1 7 -5
word hired	0 -21 -2 6 4 36 -18 -1 -5 -20
word hiring	-12 3 5 5 -2 -7 24 11 -26 37
word hiring committee	0 0 0 0 0 0 1 0 -1 -23
word hiring event	1 0 0 0 0 0 0 0 0 -14
word hiring manager	-7 4 3 -5 -12 -2 55 -2 -36 24
word hiring plan	0 0 0 1 0 0 0 0 0 9
word hiring team	-1 -6 4 0 -8 -1 -16 10 19 14
word his	-2 1 -1 6 1 -4 -2 -2 3 57
word history	0 -1 0 0 -1 -1 8 0 -4 23
word hit	0 -3 -1 0 4 -1 -12 0 13 9
word hiya	-4 -1 -1 0 13 -1 -3 0 -3 -6
word ho	0 -6 9 3 -1 -3 1 -1 -2 -36
word ho il	-5 -2 10 0 0 -1 -2 0 0 -16
word ho letto	11 -3 -6 0 0 0 -1 0 0 -11
word hoe	0 0 0 0 -1 0 3 -1 0 27
word hoeft	-1 -1 -2 18 -9 -3 -3 -1 0 -1
word hoeft niet	0 0 0 2 0 0 0 0 0 14
word hoeft timemention	-1 0 -1 17 -8 -3 -2 -1 0 -4
word hoffe	-2 -1 3 -1 4 0 -2 -1 -1 -14
word hoi	18 1 -11 -2 -6 1 1 -3 1 -55
word hoja	0 -1 0 0 0 0 -2 0 3 -20
word hoja de	0 -1 0 0 0 0 -2 0 3 -20
word hola	-3 -2 -9 -5 3 -9 35 1 -11 -89
word hola :	-3 12 -2 -2 3 -1 0 -1 -6 -6
word hola la	0 0 0 0 0 0 0 0 0 15
word hola nos	9 -7 0 0 0 0 1 0 0 -13
word hold	-9 -8 -1 23 -2 -4 22 3 -23 -23
word hold for	9 -3 -1 0 -12 0 14 -1 -6 -3
word hold on	-1 -1 0 0 -1 0 2 0 2 10
word hold your	-2 -1 -10 14 -1 1 -1 0 0 -6
word holiday	-2 -7 8 -7 -10 -2 11 4 6 -24
word holler	-1 0 -1 -1 -1 -1 12 -5 -1 -10
word holly	0 0 0 0 0 0 0 0 0 17
word holt	1 0 -1 0 0 0 0 0 0 -8
word home	-3 -7 -5 2 -5 22 10 -2 -11 51
word home and	0 -5 0 0 -1 9 -2 0 0 -13
word home insurance	0 0 0 0 0 0 0 0 0 10
word home visit	0 0 0 0 0 0 0 0 0 8
word honest	-1 -5 1 6 10 -2 -3 -1 -5 -11
word hoofd	5 -2 0 0 -1 0 -1 0 0 10
word hoor	2 -2 1 0 -3 -1 17 -1 -12 13
word hoor graag	0 0 0 0 0 0 0 0 0 21
word hoor ik	0 0 0 0 0 0 0 0 0 10
word hoor je	2 -1 -1 0 -3 -1 17 -1 -11 -14
word hoort	-11 -3 -2 1 -6 -2 14 -3 11 8
word hoort u	-1 0 0 0 0 0 -9 0 10 11
word hope	-17 14 11 -5 12 -2 -19 -5 12 -7
word hope that	-4 -2 -1 -1 -1 -1 11 -2 -1 -7
word hope to	-4 -1 0 -1 -3 0 -5 -1 15 3
word hope you	-2 11 0 -1 7 -2 -10 -1 -2 16
word hoped	-1 -1 -3 -2 16 -2 -5 -1 -1 -8
word hoped for	-1 -1 -2 -2 16 -2 -7 -1 -1 -5
word hora	2 21 -1 -1 -7 -3 -18 16 -9 -19
word hora da	-1 11 -7 0 0 0 -1 0 0 -8
word hora para	-3 -2 0 0 -2 0 9 0 0 3
word horaire	-1 3 2 0 -1 0 -2 0 0 -9
word horario	-10 6 -4 -1 -3 -2 21 -2 -4 -63
word horen	-4 -1 0 0 -2 -1 16 -2 -6 17
word horen bis	0 0 0 0 0 0 7 -1 -5 8
word hospice	0 0 0 0 0 0 0 0 0 10
word hospital	12 -9 4 -2 -2 -2 -1 -1 0 -8
word hospital on	10 -5 -1 0 0 -2 -2 0 0 -3
word hospitation	11 -5 -2 -1 0 0 -1 -1 0 -34
word host	5 -1 -3 0 2 -1 -2 5 -5 17
word hot	0 0 0 0 1 0 0 0 0 11
word hotel	9 2 0 -6 -2 -7 15 -8 -2 -27
word hotel in	0 1 -1 0 0 0 0 0 0 9
word hotel is	2 3 0 0 0 -1 -3 0 0 -12
word hour	25 -22 -15 -11 -36 56 7 6 -10 -36
word hour #	-2 -1 -1 0 0 8 -3 -1 0 -5
word hour ?	0 -14 13 0 0 5 -3 0 0 -15
word hour a	-2 -14 1 0 -4 19 2 0 -2 -6
word hour and	-3 4 -2 -1 -3 6 1 -2 -1 -11
word hour on	0 1 0 0 0 0 0 0 0 14
word hour timemention	-1 -2 -1 -1 0 1 0 5 0 -17
word hour with	-6 11 -3 0 -7 -6 12 -1 -1 -12
word hous	-6 -1 0 -1 21 -1 -10 -1 -2 0
word house	10 -12 -3 -2 -17 11 8 -1 6 18
word housemat	0 0 0 0 0 0 0 0 0 10
word houver	0 -1 0 0 -2 0 10 0 -7 -5
word how	17 -34 4 -3 -17 -10 49 0 -7 72
word how about	-17 -1 20 0 0 0 0 0 0 -1
word how did	0 -2 0 0 -1 -1 5 0 0 13
word how it	0 -1 0 0 3 0 1 0 -2 8
word how long	0 0 -1 -1 0 -1 4 0 0 8
word how many	0 -13 0 0 0 0 11 0 2 8
word how the	15 -1 -1 -3 0 -3 -4 -2 0 -9
word how to	0 0 0 0 0 0 1 0 0 25
word how we	0 0 0 0 -10 0 15 0 -3 16
word how you	-1 0 -2 -1 5 -2 4 -1 -2 11
word how you'd	7 -1 -1 0 -2 0 -2 0 0 -15
word however	0 -1 0 0 13 -10 -1 0 0 3
word hr	4 7 -3 -3 -10 1 16 -2 -10 21
word hr and	0 1 0 0 0 0 0 0 0 8
word hr manager	0 0 0 0 0 0 0 0 0 11
word http	5 81 -19 -8 -19 -9 -15 -4 -12 71
word http :	5 81 -19 -8 -19 -9 -15 -4 -12 71
word hub	0 0 -1 0 4 -4 5 2 -4 -8
word hugo	2 0 0 0 0 0 -1 0 0 58
word hugo lind	0 0 0 0 0 0 0 0 0 51
word human	1 -2 0 -1 8 0 -14 1 6 0
word human resourc	0 0 0 0 8 1 -9 0 2 0
word humano	0 0 0 0 0 0 0 0 0 11
word hundin	0 0 0 0 0 0 0 0 0 30
word hundin bella	0 0 0 0 0 0 0 0 0 26
word hundr	0 -3 0 0 12 0 -4 -1 -3 -20
word hybrid	-2 6 0 -1 -3 -1 0 0 0 -8
word hygienist	0 -3 0 0 -1 1 5 0 -1 -10
word i	-95 3 9 -18 83 0 19 3 -3 -28
word i #	-12 -2 -1 0 0 -12 30 -2 0 -8
word i agree	-1 -2 -2 0 1 -6 12 -1 -1 2
word i am	8 2 6 -2 3 3 -9 -5 -9 -23
word i ask	0 0 0 0 0 0 0 0 0 9
word i bring	0 0 0 0 11 -1 -6 0 -2 6
word i call	0 0 0 0 -5 0 6 0 0 13
word i can	-15 19 -6 -7 5 2 5 -4 1 20
word i can't	-4 -6 -1 -4 12 -17 24 -2 -1 -19
word i candidati	3 0 1 0 0 0 -3 0 0 -11
word i come	0 0 0 0 0 0 0 0 0 22
word i confirm	0 0 0 0 0 0 -1 0 1 15
word i could	-4 3 2 0 -1 0 2 -1 -1 -9
word i did	0 -1 0 0 0 0 3 0 -1 11
word i do	-2 -6 -3 3 2 2 -2 -3 9 -7
word i enjoy	-3 -1 0 0 0 8 -1 0 -1 -6
word i expect	-2 -1 -4 -1 -5 0 15 -1 -2 -3
word i feel	-6 0 -3 15 -4 0 -1 -1 0 -14
word i found	0 0 0 1 0 0 0 0 0 13
word i got	-2 -6 2 0 3 3 -6 -3 10 -7
word i had	-1 -1 -2 -1 -4 -2 15 -1 -3 -9
word i have	-13 -7 22 -10 -5 19 -16 -3 14 69
word i haven't	-1 0 -4 -3 -1 -2 12 -1 0 12
word i hear	0 -3 4 0 -2 0 6 0 -4 -37
word i hope	-2 -2 9 -2 12 -2 -9 -2 -1 -16
word i interview	0 0 0 0 0 0 0 0 0 24
word i just	0 0 2 0 0 0 1 0 -2 9
word i know	-10 2 16 0 6 -7 -5 -1 -2 -24
word i look	0 8 1 0 -2 0 -4 0 -1 -12
word i mention	-6 -1 -2 -2 -3 -3 18 -1 -2 -5
word i need	-10 14 -2 4 -3 7 -8 -1 -2 0
word i only	0 0 0 0 0 0 0 0 0 12
word i pass	0 3 0 0 0 0 -2 0 0 -10
word i promis	-1 -6 0 -4 11 -7 9 -1 -1 -8
word i promise	0 0 0 0 -13 0 14 1 0 10
word i put	-8 -1 0 0 -5 8 7 0 -1 0
word i read	-1 2 0 0 1 -1 -7 -2 9 -17
word i said	-1 -10 5 2 -3 0 10 -1 -3 -13
word i saw	0 0 0 0 0 0 0 0 0 22
word i say	-1 -1 -3 0 -3 12 -4 0 0 26
word i see	0 0 0 0 -3 0 -1 0 5 10
word i sent	0 1 0 0 0 0 0 0 0 17
word i talk	2 -11 -1 0 3 10 -1 0 -1 -26
word i think	1 1 -1 0 3 -2 -1 0 0 14
word i thought	0 0 -1 0 11 0 -5 0 -3 5
word i told	-1 -1 -1 -1 4 -1 5 0 -3 -11
word i want	-9 -2 -5 -5 36 -11 -12 -5 13 -28
word i was	0 -1 0 0 4 -1 -1 0 -1 19
word i will	0 -4 1 1 -9 -2 24 -10 -1 -21
word i wish	-1 -1 0 1 3 -1 2 0 -2 -14
word i won't	-1 -1 3 1 0 -1 -5 0 4 13
word i work	0 0 0 0 -1 0 -11 14 -1 -2
word i would	6 6 -5 -2 -3 10 -6 -2 -4 -17
word i wrote	0 0 0 0 1 -1 0 0 0 -12
word i'd	-8 -1 -11 -2 18 -10 6 -6 13 -4
word i'd hoped	-1 -1 -1 -1 16 -1 -10 -1 -1 -6
word i'd like	1 -1 -3 -2 10 -2 2 -1 -3 -33
word i'd love	-1 8 -1 0 2 -2 -5 0 0 14
word i'd rather	0 -9 -1 0 -4 -2 18 -1 -1 18
word i'd suggest	-3 8 -1 0 -1 0 -2 0 0 -4
word i'll	12 -43 -4 -12 -16 -32 75 -13 34 -45
word i'll be	-3 -2 9 4 -7 -3 -6 -1 8 30
word i'll bring	0 0 0 0 0 0 0 0 0 52
word i'll call	6 -3 -1 -1 -1 -1 4 -1 -1 -39
word i'll come	-2 -1 0 -1 -4 -1 12 -2 -1 2
word i'll get	-1 -2 -1 -1 2 3 2 -1 -1 -17
word i'll have	-9 -1 -1 0 -1 1 12 -1 1 -19
word i'll keep	-1 -2 -1 1 6 0 -19 -2 19 2
word i'll let	-1 -1 -1 0 -6 -1 12 -1 -1 20
word i'll phone	11 -1 -6 -4 -1 0 2 0 0 -1
word i'll put	0 -4 0 -1 -3 -5 8 0 5 -6
word i'll ring	2 -1 -3 1 12 -7 3 -2 -4 -18
word i'll send	0 1 3 -1 -1 0 -2 0 0 11
word i'll take	-2 -1 4 1 0 0 -1 0 0 -9
word i'll text	-3 -3 0 -2 -1 -6 16 -1 -1 -4
word i'm	-41 4 -21 45 21 -12 -35 60 -21 41
word i'm afraid	-3 -2 -6 13 19 -5 -11 -3 -3 -35
word i'm at	-3 -3 -1 -1 -2 -3 2 14 -2 -14
word i'm away	-3 6 -1 0 0 0 -1 0 0 -10
word i'm free	-1 3 -1 0 0 0 0 0 0 8
word i'm going	0 -1 0 2 9 -2 -5 0 -3 -14
word i'm happy	2 2 0 -1 2 0 -3 0 0 -13
word i'm in	0 -1 0 0 -1 1 -10 15 -4 22
word i'm look	0 0 0 0 0 0 0 0 0 43
word i'm on	-1 0 -1 0 -1 0 -2 5 0 12
word i'm real	-2 -1 -1 9 -1 -1 -2 -1 0 -11
word i'm so	-3 -1 8 10 -3 0 -10 0 -1 3
word i'm sorry	-4 -3 -23 11 26 -5 1 1 -4 14
word i'm stuck	0 0 8 0 0 0 -1 -6 0 5
word i'm the	-6 2 -3 11 -1 0 -1 -1 0 -9
word i'm very	0 0 0 0 0 1 0 0 0 -9
word i'm work	0 0 0 0 0 0 0 0 0 12
word i'm writ	-1 -1 -1 1 -8 4 6 0 0 7
word i've	-53 -16 53 47 23 -2 -67 10 4 -12
word i've accept	0 0 0 0 0 0 0 0 0 12
word i've attach	0 0 0 0 0 1 -1 0 0 11
word i've been	-1 -3 2 -2 8 -1 -3 -1 0 -11
word i've cancell	-2 -1 -2 16 -4 -1 -6 -1 0 -5
word i've decid	0 0 0 0 9 -1 -6 0 0 0
word i've got	0 -5 0 -1 14 1 -10 0 2 22
word i've had	-8 8 1 0 7 0 -6 0 -1 -8
word i've just	-1 -1 0 10 1 2 -10 -1 0 -3
word i've moved	-2 -1 9 -6 0 0 -17 18 0 -2
word i've put	-4 -1 -2 -2 0 18 -14 0 6 5
word i've sent	1 -2 -1 0 -6 -1 21 -1 -10 -7
word i've taken	-1 -1 -1 11 -9 0 4 -2 -1 -7
word ia	0 0 -9 10 0 0 0 0 0 1
word iban	-2 -2 -1 -2 -2 21 -10 -1 0 -16
word ich	0 24 -7 -7 -20 -9 29 6 -16 -11
word ich ab	0 0 0 0 0 0 0 0 0 12
word ich am	0 11 -11 0 0 0 0 0 0 14
word ich bin	-4 6 -1 -1 -1 -1 -8 12 -1 -5
word ich dich	0 6 0 0 0 0 -5 0 0 -13
word ich dir	-1 0 1 0 0 0 1 0 0 -10
word ich freue	0 0 0 0 0 1 0 0 0 11
word ich habe	6 -11 -1 -1 -1 -2 12 0 -1 18
word ich hoffe	-2 -1 3 0 4 0 -1 -1 -1 -13
word ich ihnen	0 -1 -2 2 0 -1 4 -1 -2 -11
word ich melde	0 0 4 0 0 0 -1 0 0 -9
word ich mich	2 0 -2 -2 0 0 3 0 0 32
word ich mochte	0 0 0 0 -1 0 2 0 -1 23
word ich timemention	-5 16 -9 -2 0 0 -1 -1 0 3
word ici	-1 17 0 0 -5 0 -9 -1 -1 -3
word id	14 -3 -3 -2 0 -2 7 -3 -8 -12
word id #	1 0 0 0 3 0 0 0 -3 -15
word id :	12 -6 -1 -1 -1 -2 -2 -1 0 -4
word id and	1 3 0 0 0 0 -2 0 -1 31
word idea	-1 -1 -3 0 13 -1 -5 -1 -1 9
word ideal	8 1 -3 -2 5 -2 0 -1 -5 15
word identifi	0 -1 0 0 12 0 0 0 -10 1
word identity	1 0 0 0 0 0 0 0 0 9
word iemand	-1 -2 -1 11 -1 -3 -2 0 0 -4
word iemand die	0 0 0 0 2 0 -1 0 0 -14
word iets	0 13 -7 0 -6 -1 5 -1 -2 -6
word if	-52 15 -7 0 -36 47 -54 13 74 26
word if a	4 -1 -1 0 -5 -1 -8 -2 15 -4
word if he	0 0 0 0 10 -2 -6 0 -1 -11
word if i	-4 -2 4 -1 10 5 -11 -1 0 -5
word if interest	0 0 0 0 0 0 0 0 0 19
word if it	-5 -3 -4 -2 29 4 -40 21 2 50
word if it's	-2 -3 -1 -2 -1 -1 0 3 6 12
word if neither	-2 10 -3 -1 0 -2 -1 0 0 -4
word if none	0 1 0 0 0 0 0 0 0 -13
word if not	6 -3 -4 0 -2 0 -4 -1 9 -10
word if so	-1 1 0 0 -3 -4 3 0 5 -10
word if that'	-3 -3 14 -8 -2 8 -5 0 -1 -13
word if the	-2 -1 1 2 -3 -1 4 -2 1 15
word if there	0 3 0 0 -1 0 -3 1 1 -10
word if there'	0 -1 0 2 -2 0 -2 0 4 19
word if they	-5 -3 5 0 -5 0 2 11 -4 5
word if this	1 -2 0 0 0 0 -1 2 0 8
word if we	-8 -9 14 1 -14 -2 -3 0 21 -11
word if you	-18 34 -10 -8 -13 46 -44 -5 18 20
word if you'd	-3 -10 -1 -1 -4 13 14 -2 -6 30
word if you're	-10 0 1 5 -1 4 -4 0 5 -31
word if you've	-1 -2 0 0 -4 0 -5 2 11 -6
word if your	-2 0 -2 -2 -5 -5 11 2 2 -11
word ignore	0 0 0 0 0 0 0 0 0 43
word ignore this	0 0 0 0 0 0 0 0 0 27
word ihn	0 0 0 0 0 2 -1 0 0 15
word ihnen	1 29 -21 -5 9 4 2 -8 -11 -5
word ihnen ?	0 1 0 0 0 0 0 0 0 8
word ihnen am	-4 18 -9 -2 0 0 -1 -1 0 -8
word ihnen timemention	-5 17 -9 -1 2 0 -4 0 0 9
word ihnen uber	0 0 0 0 0 0 0 0 0 12
word ihr	-7 -12 35 -7 3 4 -4 1 -12 77
word ihr angebot	0 0 0 0 0 0 0 0 0 21
word ihr gesprach	-10 -6 24 -5 -1 -1 -1 -1 0 -37
word ihr interview	-4 -1 4 1 0 0 2 0 0 -10
word ihr profil	2 -4 0 0 8 0 0 0 -4 -7
word ihr team	0 0 0 0 0 0 0 0 0 8
word ihr termin	-16 -4 24 -3 0 0 0 0 0 9
word ihr vorstellungsgesprach	4 -1 6 -2 0 0 -5 -1 0 -23
word ihre	-26 13 2 -7 -18 1 0 33 3 47
word ihre anfrage	0 0 0 0 0 0 -13 16 -2 -5
word ihre bewerbung	6 0 -4 -6 -18 9 3 -3 14 -32
word ihre bewerbungsunterlagen	-3 -1 0 0 3 0 -10 0 10 -7
word ihre e	0 0 0 0 0 0 -1 5 -3 16
word ihre geduld	0 0 0 0 0 0 0 0 0 10
word ihre nachricht	-13 -2 4 0 -1 0 -5 22 -3 -5
word ihre tochter	0 0 0 0 0 0 0 0 0 8
word ihre unterlagen	-2 4 -1 2 -4 -1 -5 -1 6 11
word ihrem	2 5 0 -2 0 0 -5 0 0 30
word ihren	0 -1 -13 20 10 -1 -9 -3 -2 21
word ihren antrag	0 0 0 0 0 0 0 0 0 14
word ihren besuch	1 -1 0 0 -1 0 2 0 -1 -17
word ihren lebenslauf	0 0 0 0 0 0 0 0 0 15
word ihren termin	0 0 1 0 0 0 0 0 0 10
word ihrer	0 -2 -1 -1 1 1 7 3 -9 21
word ihrer bewerbung	-1 -1 0 0 2 0 9 -1 -7 -10
word ii	2 0 -1 -2 2 -4 10 -2 -5 -30
word ik	-17 -7 10 5 3 -22 12 20 -5 -21
word ik bel	10 -1 -1 -1 0 -1 -5 0 0 -4
word ik ben	-1 0 0 0 -1 -1 -3 8 0 2
word ik de	0 -2 0 0 -1 6 -3 0 1 -9
word ik een	-1 2 0 1 -1 0 -1 0 0 19
word ik heb	-2 -8 1 -1 4 -2 8 1 -1 -8
word ik het	0 0 0 0 0 0 0 0 0 8
word ik je	7 -2 -3 1 0 -1 1 -1 -1 -28
word ik kan	0 1 0 0 0 0 0 0 0 21
word ik meer	-3 -5 0 -1 -1 0 12 -1 -2 -7
word ik moet	-10 -4 14 3 0 -1 -2 0 0 -15
word ik u	2 1 0 0 0 1 -3 0 0 11
word ik wil	-1 0 0 0 -1 -1 5 0 -1 17
word ik zag	0 0 0 0 0 0 0 0 0 13
word il	-26 15 8 3 19 -9 12 -5 -17 23
word il colloquio	-18 19 2 4 -3 -2 2 -2 -3 23
word il contratto	-2 -1 -1 -2 0 10 -3 0 0 5
word il direttore	3 0 1 0 -2 0 0 -1 0 -13
word il est	0 0 0 0 0 0 0 0 0 10
word il giorno	0 1 1 0 -1 0 -1 0 0 -12
word il link	16 4 -4 -1 -1 -1 -12 -1 -1 -4
word il messaggio	-9 -1 -1 0 -1 0 -2 15 -1 -10
word il mio	0 0 0 0 0 0 0 0 0 27
word il nostro	1 1 -1 1 -1 0 -1 0 0 8
word il nuovo	0 0 0 0 0 0 0 0 0 20
word il posto	0 0 4 9 -6 0 -7 -1 2 -30
word il primo	1 -1 0 0 0 0 1 0 0 8
word il ruolo	1 -1 0 0 0 -1 0 -1 1 -22
word il signor	0 0 0 0 0 0 0 0 0 21
word il suo	6 -7 -7 -1 6 -2 9 0 -5 27
word il team	0 0 0 0 0 0 0 0 0 -16
word il timemention	-5 1 -6 -2 -4 9 9 0 -1 -11
word il tuo	-10 19 3 -2 0 -1 6 -3 -11 -5
word il vostro	0 0 0 0 0 0 0 0 0 13
word ill	-2 -1 4 -1 -2 0 2 0 -1 28
word ils	0 0 0 0 2 0 -1 0 0 17
word im	-2 -14 -10 -6 -9 0 44 -3 0 -63
word im auftrag	-2 -1 0 0 5 1 -1 0 -1 -13
word im buro	2 0 -2 0 0 0 -1 2 0 -9
word im haus	-12 0 0 0 -1 -2 16 0 0 -1
word im juni	-1 -1 0 0 -1 -8 11 0 0 3
word im lager	1 0 0 0 0 0 0 0 0 -11
word im original	3 -1 0 0 0 0 -1 0 0 9
word im studienburo	0 0 0 0 0 0 0 0 0 -14
word immediate	0 0 0 1 0 0 0 0 0 25
word immobiliare	0 0 0 0 2 0 -1 0 0 -22
word immobiliere	0 0 0 0 0 0 0 0 0 -16
word imobiliaria	0 0 0 0 0 2 -1 0 0 -23
word impress with	0 0 0 0 1 0 1 0 0 -8
word impressive	0 0 0 0 8 0 -3 0 -4 1
word in	46 -9 -40 -28 45 5 -28 -10 18 -25
word in !	0 -1 0 -1 -11 0 0 0 13 -1
word in #	9 -5 -2 -1 -2 -5 1 -2 7 22
word in :	4 -1 0 0 4 0 -3 -2 -1 -11
word in ?	-3 -7 -2 0 -1 9 6 0 -2 0
word in a	1 -1 -1 8 8 -10 2 -1 -5 10
word in allegato	-2 -1 -1 -1 0 9 -3 -1 0 0
word in and	1 10 -1 -2 1 -4 0 -4 -1 -15
word in another	0 -2 2 0 4 -1 -2 0 0 -14
word in at	-1 0 3 0 1 0 0 -2 0 -10
word in august	0 -2 0 0 0 5 3 0 -5 -15
word in aula	0 0 0 0 0 0 0 0 0 11
word in autumn	0 0 0 0 1 0 0 0 0 12
word in bocca	11 -1 -1 0 -1 -1 -12 0 4 -6
word in case	1 1 0 0 2 -1 -2 0 -1 18
word in caso	9 -8 -1 0 0 0 0 0 1 -9
word in contact	-4 -1 -1 -1 -2 -2 13 -1 -1 -6
word in court	-4 0 2 0 0 0 3 0 0 -24
word in cui	0 4 0 0 0 0 -3 0 0 -9
word in de	-3 21 -3 -1 -3 -1 -5 -2 -2 24
word in dem	0 0 0 0 0 0 0 0 0 -13
word in den	-15 9 -2 -1 2 -1 5 -5 7 -24
word in der	14 -4 -6 -2 -7 -2 22 -2 -12 9
word in die	8 -1 -2 -1 1 -1 -1 -1 -1 16
word in due	-1 -1 0 0 -1 0 3 0 0 18
word in english	-2 4 0 0 0 0 -5 0 2 -14
word in february	-4 -1 0 -1 -1 3 -8 -1 12 -5
word in for	-3 6 -1 -2 25 -3 -10 -2 -11 3
word in front	0 1 -1 0 -1 -1 2 0 0 9
word in goede	0 0 0 0 0 0 -5 0 6 9
word in het	-1 -3 -1 0 -3 2 6 0 -1 15
word in ihrem	0 0 0 0 0 0 0 0 1 25
word in ihrer	0 0 0 0 0 0 0 0 0 10
word in january	6 -1 0 0 0 0 0 -4 0 9
word in je	-3 -1 -3 0 -5 -1 14 -1 0 8
word in june	-2 10 -3 -1 -3 2 -5 -1 4 31
word in last	0 0 0 0 9 0 -6 0 -1 1
word in leed	-3 -3 0 0 -1 -1 10 0 -1 -20
word in line	1 -1 0 0 8 0 -4 0 -5 1
word in linea	-1 -1 0 0 -1 0 9 -3 -3 -5
word in lot	4 -1 0 0 0 0 -1 0 0 -10
word in lyon	0 0 0 0 0 0 0 0 1 21
word in march	0 -2 0 0 0 -1 5 0 -2 15
word in mind	0 6 0 0 -5 0 -1 0 -1 12
word in my	0 2 1 0 6 0 -7 0 -1 17
word in on	-3 -2 -1 4 0 -4 9 -1 -2 -22
word in our	-1 4 2 0 -11 -1 -24 8 23 29
word in person	-6 14 -4 -1 0 -1 1 0 -3 -33
word in place	-4 -3 8 0 2 0 -2 0 -1 -4
word in room	1 0 0 0 0 0 0 0 0 12
word in ruhe	2 -1 0 0 0 0 -1 0 1 -9
word in segreteria	-1 -1 0 -1 -1 5 0 0 0 -9
word in september	0 -4 0 0 11 0 -1 0 -5 19
word in settimana	0 9 0 0 0 0 -8 0 0 -8
word in so	0 0 0 0 0 1 0 0 0 -8
word in statistic	-1 0 0 0 0 0 3 -1 -1 11
word in statistica	0 0 0 0 0 0 0 0 0 8
word in studio	-1 2 0 0 0 0 -1 0 0 -10
word in the	10 -28 -21 -12 19 8 4 6 13 -12
word in this	-1 5 -1 0 3 -1 -3 0 -1 20
word in three	0 -2 0 0 -3 10 -7 0 3 9
word in timemention	-11 -6 13 -4 7 -2 -1 5 -1 -1
word in to	-2 0 -1 -1 2 11 -9 1 -2 -21
word in touch	-6 -10 -2 3 -10 -4 1 11 17 -23
word in town	0 0 0 0 1 -1 10 -9 0 4
word in two	0 -4 -1 0 0 0 5 1 -1 16
word in unser	2 -1 0 0 0 0 0 0 0 -13
word in unserer	3 0 -1 0 0 0 -1 0 -1 -45
word in uw	0 0 0 0 2 0 -2 0 0 27
word in with	-5 -5 5 10 -1 -8 5 -1 0 -23
word in writ	3 -1 -1 0 -2 -8 11 0 -2 3
word in your	-11 -2 -7 5 -13 -5 42 5 -15 -12
word in zwei	0 0 0 -1 -3 0 5 0 0 28
word inbox	-1 1 -1 -1 -5 -1 1 2 5 -17
word inc	0 0 0 -1 2 0 0 0 -1 10
word incident	0 0 0 0 0 0 0 0 0 9
word includ	-6 -3 -2 0 -11 -14 11 6 18 -2
word income	0 1 0 0 0 0 0 0 0 13
word incomplete	0 0 0 0 -2 0 -3 0 5 8
word incontro	3 0 -1 2 -4 -2 4 -1 -2 -20
word incorporacion	-1 -2 -3 0 -4 0 11 0 -1 -6
word incorporarte	0 -2 0 0 0 2 1 0 0 -14
word inde	-3 -3 0 0 -4 0 -6 0 17 1
word inde :	-3 -1 0 0 -2 0 -2 0 9 -6
word independent	0 0 0 0 0 0 0 0 1 11
word individual	0 0 0 0 1 0 0 0 0 13
word infelizmente	-2 -1 1 4 2 -1 -1 0 -1 -12
word info	-3 -2 0 0 -1 0 5 2 0 13
word inform	-10 -2 0 -1 7 19 -10 3 -6 15
word inform you	-7 -1 -2 -1 9 20 -18 4 -5 3
word informa	-7 -2 -1 13 -1 -1 -1 0 0 -3
word informa se	-7 -2 -1 13 -1 -1 -1 0 0 -3
word informar	-1 0 0 1 2 0 -1 0 -1 22
word informar que	-1 0 0 1 2 0 -1 0 -1 22
word informarle	0 0 0 0 0 0 0 0 0 8
word information	-3 -2 -1 -1 0 -12 19 1 -3 34
word informational	0 0 0 0 0 0 0 0 0 15
word informer	0 -1 0 0 -1 -2 5 0 -1 11
word ingang	-3 -2 0 -8 -1 26 -9 -1 0 6
word ingevuld	0 -1 0 0 4 0 -1 0 -1 -8
word ingresso	0 0 0 0 0 4 -2 0 0 11
word ingresso no	0 0 0 0 0 0 0 0 0 9
word ingrid	0 0 0 0 0 0 0 0 0 15
word inicial	0 0 0 0 0 0 0 0 0 9
word initial	0 0 0 -1 2 0 0 0 0 9
word iniziale	0 0 0 0 0 0 0 0 0 17
word iniziale e	0 0 0 0 0 0 0 0 0 17
word inmobiliaria	0 0 0 0 0 1 0 0 0 -36
word innerhalb	5 0 0 0 -1 0 -4 -1 1 -12
word inoltrata	0 0 0 0 0 0 16 0 -15 -3
word ins	6 -1 -1 0 -1 -5 4 0 -1 13
word inschrijv	-6 0 0 0 -2 0 -6 0 15 -17
word inschrijv voor	-6 0 0 0 -2 0 -6 0 15 -22
word inscricao	-1 -3 0 0 -5 0 -5 -1 15 -2
word inscricao para	0 -2 0 0 -5 0 -2 0 9 -7
word inscripcion	-1 -1 0 0 7 0 -6 -1 2 -19
word inscripcion en	0 0 0 0 1 0 -1 0 0 -8
word inscription	-6 0 0 0 -1 0 -18 -2 28 -1
word inscrito	0 0 0 0 0 0 0 0 1 -14
word inside	0 -1 -2 -1 7 2 -10 1 5 12
word inside the	0 0 0 0 2 0 0 0 -1 15
word insight	-3 3 0 0 2 0 -4 0 3 22
word instead	-26 -14 52 -2 -5 -5 -15 15 1 16
word instead ?	-6 -11 30 -1 -1 -4 -7 -1 -1 1
word instructional	0 -2 0 0 4 0 1 0 -3 -30
word insurance	4 2 -1 -1 0 0 -3 -1 0 10
word insurance policy	0 0 0 0 0 0 0 0 0 10
word intake	0 -4 0 1 10 0 -1 0 -5 -5
word intend	0 0 0 0 -1 0 2 0 -1 12
word interesada	-1 0 -3 -1 0 -1 9 -3 0 15
word interesse	-1 18 -7 -1 -12 -8 32 -3 -19 -46
word interesse ?	-1 -14 -3 0 -7 -5 31 0 0 -14
word interessieren	7 -4 0 0 -4 0 -10 -1 11 -6
word interest	-17 39 -5 -3 -12 -7 -18 -6 29 45
word interest ?	0 -2 0 0 -2 -3 12 0 -4 -11
word interest in	2 16 -2 0 -5 -2 -17 -3 10 28
word interest please	-13 16 0 0 0 0 -1 0 0 2
word interest you	-1 -1 0 0 8 0 -6 0 0 2
word internal	-2 -2 -1 2 6 -1 10 -5 -7 25
word internal applicant	0 0 0 0 1 0 -1 0 0 11
word interne	-13 -4 -2 4 19 -1 -2 -1 0 -9
word internet	2 -2 0 0 0 0 0 0 0 13
word internship	-1 -1 0 -1 0 5 -2 0 0 28
word interview	-12 34 54 15 -35 -33 1 -2 -22 70
word interview !	1 0 0 0 0 0 0 0 0 13
word interview #	0 2 0 0 0 0 0 0 0 19
word interview :	16 -19 24 1 -6 -2 -13 -4 3 -1
word interview ?	-13 20 -12 -1 -2 -1 5 4 0 -19
word interview about	1 0 0 0 0 0 0 0 0 21
word interview and	8 -4 -10 -1 15 1 -9 -1 0 -8
word interview are	-6 -1 0 1 -5 -1 -5 -1 17 -4
word interview at	3 6 -4 0 -2 -1 -2 -1 2 -13
word interview availability	-5 11 -1 0 -1 0 -2 0 -1 -1
word interview call	1 -1 0 1 0 0 0 1 0 -14
word interview cancell	-4 -1 8 1 -1 0 -1 0 -1 -5
word interview date	-6 2 8 -1 -1 0 -2 1 -1 -10
word interview detail	4 -1 0 0 0 0 -1 0 0 -14
word interview feedback	-2 -1 0 -1 -6 0 12 -1 -1 -25
word interview for	5 23 10 8 -7 -6 -10 -6 -17 -31
word interview has	-11 -1 2 12 -2 -1 7 -4 -2 -3
word interview i	-1 17 -3 0 -1 1 -14 0 0 -12
word interview invitation	5 -2 -1 0 0 0 -1 0 0 19
word interview is	4 4 -4 -3 -5 -1 7 -2 -2 -16
word interview me	0 0 0 0 0 0 0 0 0 11
word interview notice	1 0 0 0 0 0 0 0 0 -10
word interview of	-2 2 12 -8 -1 0 -3 0 -1 18
word interview on	-25 -7 2 20 -3 1 17 1 -5 17
word interview over	0 1 0 0 0 0 0 0 0 -13
word interview panel	0 -1 5 -1 -1 0 -3 0 0 22
word interview please	-7 -3 0 0 -1 0 10 2 -1 -14
word interview postpon	-1 -1 11 0 -1 0 -7 0 -1 -2
word interview question	0 0 0 0 0 0 0 0 0 10
word interview room	5 0 -5 0 0 0 0 0 0 14
word interview schedul	-3 0 6 0 -1 0 -2 -1 0 30
word interview schedule	2 -1 2 -1 0 0 -1 0 0 29
word interview slot	-22 9 18 0 -1 0 -4 0 -1 -32
word interview start	12 -6 -3 -2 0 0 0 0 0 6
word interview take	0 0 0 0 0 0 0 0 0 8
word interview team	0 0 0 0 0 0 0 0 0 17
word interview them	0 0 0 0 0 0 0 0 0 15
word interview this	0 11 0 0 1 0 0 0 -12 16
word interview time	-1 2 7 -2 -1 -1 -2 -1 -1 -15
word interview timemention	44 -5 -34 -10 -3 -2 15 -3 -2 -57
word interview to	-3 0 4 0 0 0 0 0 1 -8
word interview update	-1 0 -12 16 -2 0 0 -1 0 -4
word interview van	-2 -2 0 1 6 0 -1 0 -2 8
word interview voor	0 0 0 0 0 0 0 0 0 14
word interview w	-9 13 -3 0 0 0 0 0 0 0
word interview was	-10 -1 12 4 0 0 -1 -2 -1 -7
word interview we	0 -3 0 0 0 1 3 0 0 19
word interview will	-6 16 2 -3 -6 -1 -10 -1 9 -18
word interview with	37 -11 4 -3 -1 -4 0 -14 -9 36
word interview you	10 5 -4 0 -2 3 -5 -2 -3 -16
word interview your	1 0 0 0 0 0 0 0 0 8
word interviewer	5 -8 4 5 -3 -1 2 -1 -2 31
word interviewer for	0 0 1 0 0 0 0 0 0 22
word intervista	1 0 0 0 0 0 0 0 0 14
word into	1 -3 8 -2 1 -4 2 -1 -1 2
word into our	-3 -2 4 0 -1 0 0 0 2 -10
word intro	-2 30 -2 -1 -9 -1 -11 -1 -2 -27
word intro #	0 1 0 0 -1 0 -1 0 0 -17
word intro call	1 2 -1 1 -1 0 -1 0 -2 -20
word introduc	-1 -1 0 0 -5 0 8 0 -1 1
word introduce	0 -1 0 0 4 -1 -1 0 0 19
word invece	-2 0 3 0 0 0 0 0 0 -10
word inventory	-1 -4 0 0 -3 0 -1 0 10 0
word invest	0 0 0 0 1 0 0 0 0 21
word investeerder	0 0 0 0 0 0 0 0 0 9
word inviata	0 0 0 0 -1 0 -1 0 2 -15
word inviato	-9 -1 -1 0 0 0 0 11 1 -6
word invio	1 0 0 0 0 0 0 0 1 13
word invit	-1 1 -3 -3 -8 0 18 -5 1 48
word invit to	3 1 -1 -1 -1 -1 8 -2 -5 -2
word invit you	-4 3 -1 -2 0 3 4 -1 -3 23
word invita	-1 7 0 0 -1 0 -3 0 -1 -11
word invita a	-1 7 0 0 -1 0 -3 0 -1 -11
word invitacion	7 -1 -1 0 -1 0 -3 -1 0 -11
word invitation	0 -8 -4 0 -13 -6 -9 39 1 7
word invitation :	9 -5 1 -1 -1 -1 0 -1 -1 -9
word invitation a	2 -3 0 0 -3 0 5 0 0 -8
word invitation for	-1 -1 0 5 -1 0 -1 0 0 8
word invitation to	2 8 -1 0 -2 0 -5 0 -2 8
word invite	-11 -1 51 -4 0 -4 -28 -6 2 3
word invite you	6 3 -1 -1 10 -1 -6 -1 -9 -10
word invitiamo	1 1 0 0 0 0 0 0 0 12
word invitiamo a	1 1 0 0 0 0 0 0 0 12
word invito	2 0 0 0 0 0 0 0 0 -12
word involv	0 1 0 0 0 0 -1 0 0 10
word inzwischen	0 -2 0 0 -8 12 -1 0 0 -9
word io	-1 5 0 0 -1 0 1 -2 -1 -11
word ir	0 0 0 0 1 0 -1 0 0 33
word ir a	0 0 0 0 0 0 0 0 0 16
word irati	0 0 1 0 0 0 0 0 0 -20
word is	22 -62 27 -25 -68 -22 53 15 60 57
word is #	2 -8 -1 0 -2 -9 21 0 -2 18
word is a	0 7 6 -10 0 19 -22 -1 0 -3
word is about	0 -1 0 0 -2 0 -1 6 -1 -8
word is an	-5 8 0 -1 0 -1 -8 5 1 -19
word is attach	-8 -2 -2 -2 -3 23 -4 -1 -1 5
word is available	0 -1 0 0 0 0 1 0 0 9
word is back	-2 -1 -3 -4 -4 -6 10 -3 14 -18
word is being	-4 -4 -1 5 -2 -1 12 5 -11 -18
word is best	-1 3 0 0 0 0 -1 0 0 -17
word is binnen	-1 -1 0 0 -1 0 -2 0 6 -12
word is book	2 0 -1 0 0 0 0 0 0 36
word is cancell	-2 -1 -1 7 0 0 -2 0 -2 -8
word is clos	3 -3 6 -1 12 4 -27 9 -3 -16
word is complete	-3 -1 0 0 -5 0 -2 0 12 -3
word is confirm	1 0 0 -1 -1 -1 2 0 -1 41
word is de	0 -3 0 0 -2 -1 7 0 0 10
word is down	0 0 10 0 -1 -1 -6 -1 0 7
word is due	5 0 -5 0 0 0 0 0 0 18
word is fine	-30 -3 20 -3 -3 9 14 -2 -2 -5
word is fixed	6 -2 -1 -2 0 0 -1 0 0 -9
word is going	0 -1 -2 0 12 -1 -6 0 -2 7
word is good	17 -1 -5 0 0 -1 -8 0 0 -1
word is here	0 0 3 0 0 -1 -1 0 -1 -9
word is hiring	0 0 0 0 0 0 0 0 0 10
word is ill	-1 0 2 0 0 0 0 0 0 14
word is in	5 -12 0 -2 -6 -1 -4 6 15 -33
word is interview	0 0 0 0 0 0 0 0 0 13
word is invit	0 0 0 0 0 0 0 0 0 11
word is it	0 0 0 0 0 0 0 0 1 12
word is just	-3 0 0 -1 -1 0 0 1 5 -11
word is my	0 0 0 0 0 0 0 0 0 24
word is need	-1 -1 -1 6 -1 0 5 -1 -7 11
word is no	-2 -6 -8 0 8 -1 7 4 -2 7
word is not	-1 -1 0 0 -11 -1 5 8 1 19
word is now	-5 -3 5 -1 20 0 4 -3 -17 -36
word is off	-1 -1 4 3 -1 -1 -2 -1 0 13
word is ok	3 1 0 0 0 -1 -2 0 0 -20
word is on	19 -6 -14 -4 -9 -1 30 -5 -9 34
word is one	0 0 0 0 -4 -2 8 0 -1 -2
word is op	7 -5 -1 -1 -3 -4 8 -1 1 -11
word is our	0 0 0 0 1 0 0 0 0 9
word is out	-1 -1 1 0 -3 -1 9 -1 -4 -3
word is over	-1 9 -1 0 -3 -1 4 -1 -6 -9
word is perfect	2 0 -1 0 0 0 0 0 0 10
word is ready	-2 4 0 0 -1 11 -8 -1 -2 -3
word is runn	-3 -1 20 -2 -1 -2 -10 -1 0 0
word is schedul	8 -3 -1 -1 -1 0 -1 0 0 -16
word is set	7 -1 -4 0 0 0 -1 0 0 -15
word is still	-4 -1 2 0 0 -1 9 0 -5 2
word is the	12 -8 -1 -2 -17 -6 15 2 5 25
word is timemention	1 2 -2 0 -1 -11 11 -1 2 53
word is to	-1 0 0 1 -3 0 -1 0 5 14
word is travell	-2 0 -1 -3 -1 -1 10 -1 0 -1
word is wait	-1 2 0 0 -1 0 -1 4 -3 -8
word is what	-7 -1 -1 -1 -1 10 3 -1 0 -8
word is when	9 -5 0 0 -2 -1 -9 -1 9 -9
word is with	-1 1 0 0 0 0 -18 0 18 -11
word is your	3 -7 -2 -1 -10 10 6 3 -3 -34
word isn't	-4 -6 -5 9 3 -4 -6 3 10 25
word isn't a	0 -1 0 -3 9 -1 1 -1 -3 -5
word isn't the	0 -1 0 0 5 -1 -4 0 0 10
word issue	0 0 0 0 1 0 -1 0 0 22
word issue #	0 0 0 0 0 0 0 0 0 19
word ist	37 -14 -29 15 -13 -12 10 -2 8 2
word ist bei	0 -2 2 -1 -1 -1 1 3 -2 16
word ist da	0 7 -7 0 0 0 -1 0 1 -9
word ist der	3 -1 -1 0 0 1 -1 0 0 -9
word ist noch	3 0 -1 0 0 0 0 -2 0 14
word it	-49 -91 -39 -3 90 58 -11 -6 51 -18
word it :	-1 -1 -1 0 2 -1 -2 4 0 9
word it ?	11 -8 -11 -1 -1 8 1 0 0 33
word it a	-4 -1 2 0 3 8 -4 0 -3 7
word it again	0 0 0 0 15 0 -13 0 0 -4
word it and	-1 -3 -2 -2 2 -9 10 -5 11 5
word it at	-4 -5 1 0 -2 -1 2 -2 11 -10
word it back	-3 -1 -1 -1 -7 -4 18 -1 -1 -12
word it be	-1 0 3 0 0 0 -1 0 0 -14
word it before	-15 7 -2 -1 16 8 -8 -1 -3 -7
word it by	-11 -1 -2 -1 -11 3 12 -2 14 -14
word it came	0 -1 0 0 3 -1 -4 8 -5 8
word it careful	0 0 0 0 0 0 -1 0 1 9
word it doesn't	0 -1 0 0 3 0 -2 0 0 10
word it for	0 0 0 0 1 0 0 0 0 14
word it goes	-7 0 -1 0 0 8 0 0 0 7
word it in	-9 -8 -3 -3 -8 12 22 -1 -2 -7
word it is	25 -7 4 -2 -7 4 -17 1 -1 11
word it isn't	-1 -3 -3 -1 3 -1 0 3 2 29
word it now	0 0 0 0 -1 0 3 0 -1 12
word it on	-4 0 -1 -1 0 7 -19 10 7 -1
word it over	-4 -10 -1 -1 3 11 5 -1 -1 -13
word it take	-2 6 -1 -1 -1 0 2 0 -2 14
word it thank	-2 -1 -1 -2 -1 0 14 -1 -6 -3
word it the	-2 0 -1 10 -3 2 -6 0 0 3
word it then	1 0 -1 0 0 0 -8 0 8 -10
word it this	-1 0 -1 0 -6 0 19 -2 -9 1
word it through	-8 -2 -2 0 -3 -3 17 -1 3 -2
word it timemention	-1 -11 19 -3 8 -8 -3 -1 0 11
word it to	-1 -5 -7 -3 8 -6 -6 3 18 -31
word it was	-19 -4 1 -3 23 -10 15 -3 -1 19
word it went	-1 -4 -3 0 0 -4 11 0 1 -1
word it will	-4 -4 8 -1 -3 1 7 0 -3 2
word it with	0 0 0 0 -5 0 6 0 0 23
word it within	0 -1 0 0 -1 14 -8 -3 0 -10
word it would	-3 7 -2 0 0 3 -4 0 0 -17
word it'd	-2 1 -1 0 -2 -1 6 0 -1 -12
word it'd be	-1 3 0 0 -2 1 1 0 -1 -10
word it'll	9 -5 -4 -1 -14 -1 12 -1 4 -4
word it'll be	8 -3 -4 0 -11 -1 5 -1 7 -7
word it's	8 -27 -14 -9 -12 14 21 -4 24 50
word it's #	-9 -6 -2 0 -3 6 14 -1 0 -7
word it's a	1 0 -3 -1 8 3 -7 0 -1 -4
word it's about	1 2 0 0 0 -1 -4 4 0 -18
word it's in	0 -1 0 0 -7 0 -7 0 15 -3
word it's on	-1 -1 0 0 -3 -1 -8 -1 15 1
word it's still	0 0 0 0 0 0 0 0 1 32
word it's the	19 -9 -5 0 0 -1 -4 0 0 7
word it's your	-2 -1 -1 -1 -1 13 -7 -1 0 -2
word itinerary	1 0 0 0 0 0 0 0 0 -8
word its	19 -13 -3 2 -5 -13 9 -5 10 -41
word its review	-4 -1 0 0 -8 0 3 0 11 -7
word its way	12 0 -3 0 -1 0 -9 0 1 -3
word j	12 -5 -3 -2 -3 -1 -2 6 -1 -24
word j #	12 -3 -2 -1 -3 0 -2 -1 -1 -16
word j'ai	-7 -6 -2 -2 12 -1 17 -3 -8 -44
word j'ai bien	-1 -1 0 0 -1 0 6 0 -1 -13
word j'ai le	-1 0 0 0 1 4 -1 0 0 -25
word j'aurai	0 1 -1 1 3 0 -3 0 0 -10
word ja	6 -34 5 10 21 6 -19 -3 7 -36
word ja !	-1 -4 -1 0 -1 13 -5 0 0 -19
word ja nao	-1 0 -9 12 0 0 0 0 0 -5
word jaar	-2 -2 0 0 8 0 -1 0 -2 9
word jan	1 -1 -1 0 2 -1 1 -1 0 8
word january	10 -3 -1 0 -1 -1 3 -5 -2 14
word java	-1 7 -3 0 13 -2 -13 -1 -1 6
word je	-3 -13 -2 3 -16 -11 75 -31 -2 -87
word je aan	-4 0 0 0 0 0 0 0 5 -9
word je belangstell	0 0 0 0 2 0 0 0 -1 8
word je bent	3 -5 -1 0 0 1 4 0 0 9
word je bij	1 8 -7 0 0 0 0 0 0 -20
word je brief	0 1 0 0 -1 0 -3 0 4 -17
word je cv	-1 -2 -1 -1 -4 -1 11 -1 -2 -17
word je de	0 -1 0 0 0 2 -1 1 0 13
word je deze	0 16 0 0 -1 -1 -13 0 0 5
word je diploma	-2 -2 0 0 -1 7 1 0 -3 -8
word je een	0 1 -1 -1 0 -2 4 -1 -1 -21
word je er	-2 -1 0 0 -6 -1 12 -1 -1 -2
word je fais	3 -1 0 -1 -1 0 -1 0 0 17
word je gegeven	1 -5 -3 0 25 -1 -19 0 1 -9
word je gesprek	6 4 -5 0 -1 0 -3 0 0 -16
word je graag	0 5 -2 -1 1 10 -10 -1 -1 -6
word je het	-1 2 -1 -1 -1 1 4 -1 -2 -15
word je hoeft	-1 -1 -1 18 -8 -3 -3 -1 0 -4
word je hoort	-10 -3 -1 0 -5 -2 17 -2 6 -7
word je me	-2 -2 -1 -1 -1 3 5 -1 0 11
word je nieuwe	-3 -1 -3 0 -5 -1 14 0 -1 12
word je nog	-1 -7 -3 0 -7 -2 21 -1 -1 -14
word je op	2 -9 -1 3 -1 3 -1 -1 5 -9
word je open	0 0 0 0 0 0 0 0 0 9
word je peux	0 5 0 0 0 0 -4 0 0 11
word je sollicitatie	-7 14 -3 -1 -1 -2 -23 -2 25 -23
word je sollicitatiegesprek	2 0 0 0 0 0 0 0 0 -21
word je suis	-10 -4 18 8 -2 -3 -10 4 -1 -17
word je timemention	9 4 -7 -2 -2 -3 3 -2 -2 -1
word je van	22 -6 -3 0 -1 -2 -5 0 -5 -10
word je volgende	-4 8 -1 0 0 0 -3 0 0 -11
word je voor	0 -1 0 0 0 0 11 -5 -3 6
word je vous	4 -16 7 -2 -8 -4 30 -2 -9 7
word jede	0 -1 0 0 0 0 2 0 0 9
word jeder	0 0 0 0 0 0 0 0 0 14
word jederzeit	4 -2 -1 0 -2 -10 12 -1 1 -20
word jefa	0 0 0 0 2 0 -2 0 0 10
word jemanden	0 0 0 0 1 0 0 0 0 12
word jetzt	-5 0 -1 -1 15 -1 -4 -1 -1 15
word jetzt bewerben	0 0 0 0 0 0 0 0 0 12
word jeun	-2 0 0 -1 0 -1 5 0 0 10
word jeun auteur	0 0 0 0 0 0 0 0 0 10
word jij	-2 2 -1 0 -1 9 -5 -1 -1 57
word jij het	0 0 0 0 0 0 0 0 0 14
word jim	0 0 -1 -1 -5 -1 15 -1 -6 4
word jo	3 -1 0 0 -3 0 -2 0 2 86
word joan	4 -1 0 0 -1 0 -1 0 -1 9
word joao	0 0 0 0 0 0 0 0 0 22
word job	21 -34 -31 26 11 5 45 -17 -26 -48
word job !	-2 -2 -1 16 -12 2 -2 -3 4 2
word job :	-3 -4 0 3 -3 0 -1 0 9 23
word job ?	-1 1 -14 0 -1 0 15 0 0 -25
word job and	0 4 -1 -1 1 0 -4 -1 0 -25
word job application	0 0 0 0 1 0 -1 1 0 9
word job at	-2 -2 0 0 -7 -4 16 -1 1 18
word job board	0 0 0 0 0 0 0 0 0 12
word job description	-1 -5 0 0 -5 -5 17 -1 -1 4
word job has	-1 1 -1 10 -9 -1 0 0 1 -10
word job in	-3 2 3 -3 4 0 -2 0 0 12
word job is	1 -3 0 0 -9 14 -2 -1 0 -19
word job offer	-1 0 0 0 0 2 0 0 0 10
word job on	-2 4 0 0 0 0 3 0 -3 -8
word job timemention	-3 -1 -1 -3 14 -4 -1 -1 -1 -2
word job you	0 -2 0 0 0 0 5 0 -2 11
word job'	-11 -1 -2 3 15 11 -10 -2 -2 -10
word jobs	-3 -6 -8 0 3 -1 3 16 -3 13
word jobs in	0 0 0 0 0 0 0 0 0 13
word jobs that	0 0 0 0 0 0 0 0 0 10
word joe	-1 7 -7 0 12 3 -12 0 -1 0
word joel	2 -4 -7 6 -1 -1 -21 28 -1 -12
word joel marsh	2 -3 -6 6 0 0 -16 18 0 -6
word join	12 10 -16 -2 6 1 -1 -3 -5 59
word join #	5 -2 -1 0 0 0 -1 0 0 -9
word join on	1 0 0 0 0 0 0 0 0 -20
word join our	0 -1 0 0 6 2 -2 0 -4 34
word join the	-3 -1 0 3 9 0 -3 0 -5 24
word join us	3 8 -1 -4 -6 -6 3 -1 5 -3
word join with	0 0 0 0 0 0 0 0 0 20
word join your	6 7 -12 -1 0 0 0 0 0 9
word joindre	-3 11 -1 -1 -2 -2 -3 -1 0 -14
word joiner	0 0 -1 0 -3 -4 -5 -1 15 0
word joint	6 -2 -2 -1 -2 5 -4 0 0 11
word jona	1 0 -1 0 1 0 -2 2 -1 20
word jonah	0 0 0 0 0 0 0 0 0 13
word jonge	0 0 0 0 0 0 0 0 0 12
word jonge schrijver	0 0 0 0 0 0 0 0 0 12
word jornada	-14 -1 -7 0 3 2 19 0 0 1
word jou ?	5 -3 -1 0 0 0 0 0 0 -10
word jour	-9 -9 7 -2 -3 5 21 3 -13 29
word jour ?	0 -5 0 0 -1 -1 8 0 0 -5
word jour ouvr	-5 0 0 0 -1 0 9 4 -7 -11
word journaliste	1 0 0 0 0 1 -1 0 1 -10
word journee	6 -1 0 -1 0 -1 -2 0 0 -11
word jouw	-1 2 0 0 11 2 -7 -1 -7 12
word jouw sollicitatie	-1 0 0 0 14 0 -6 0 -6 -3
word joven	0 0 0 0 0 0 0 0 0 20
word joven autor	0 0 0 0 0 0 0 0 0 19
word jr	2 -1 -1 0 2 5 -6 -1 -1 -10
word juf	0 0 0 0 0 0 0 0 0 12
word juin	-1 -1 0 0 -3 10 -4 0 0 -1
word jullie	0 0 0 0 0 0 0 0 0 48
word july	-6 -1 -1 -1 0 -1 14 -1 -5 2
word jump	0 2 0 0 0 0 -1 0 0 9
word june	-8 9 -2 -1 -12 20 -20 -2 16 75
word junho	-2 -3 -1 0 -2 0 9 0 0 14
word juni	1 -1 -1 0 -2 -7 12 -1 -1 4
word junio	-1 0 0 0 0 -4 6 0 0 21
word junior	0 1 0 -1 -2 3 -6 -1 5 -9
word junta	0 0 0 0 0 0 1 0 0 10
word jurado	0 0 0 0 0 0 0 0 0 24
word juri	5 -3 0 -7 5 0 5 -1 -3 11
word juridisch	4 2 0 0 -11 -1 7 0 -1 -2
word jury	-1 -1 0 -1 -1 1 3 0 0 21
word jusqu'a	-1 -1 -1 1 -5 0 7 0 -1 -14
word jusqu'au	-1 0 0 0 -1 0 0 3 -1 -8
word just	32 -4 -16 6 -19 -10 12 -21 21 11
word just a	13 -2 -9 -1 -1 0 -3 0 4 6
word just ask	0 0 0 0 0 0 0 0 0 -9
word just confirm	10 0 -9 0 0 0 0 0 0 2
word just tell	-1 11 2 0 -2 -3 -12 -1 6 -16
word just to	-3 -1 -1 0 -1 -1 -7 2 12 -3
word justificante	0 0 0 0 0 0 0 0 1 -8
word k	-5 -14 -7 -1 -4 47 -9 -2 -5 -5
word k and	0 -2 -1 0 -2 18 -11 -1 0 -1
word k plus	-1 0 0 0 -1 8 -5 0 0 2
word kam	7 -9 -1 0 -1 -1 6 0 0 3
word kamer	3 -1 0 0 0 -1 0 0 0 17
word kan	-7 7 8 1 -5 -1 0 -1 -1 54
word kan timemention	0 1 0 0 0 0 0 0 0 35
word kandidaat	-4 -2 -1 -1 10 -1 0 -1 -1 22
word kandidaten	-1 -1 0 0 6 0 0 0 -3 26
word kandidatuur	-1 20 0 0 -3 0 -5 -2 -8 -14
word kann	-4 22 -5 -2 -1 -1 -23 14 -1 10
word kann ich	-1 19 -12 1 -1 0 -5 0 0 -8
word kannst	13 -4 -2 -3 -2 5 -5 -2 0 10
word kannst du	12 -4 -1 -1 -2 0 -4 -1 0 19
word kantoor	8 -7 2 0 -2 3 -4 2 -1 -14
word kanzlei	6 -1 0 -4 0 0 -1 0 -1 -16
word kara	3 -2 -2 -1 -2 -1 -4 10 -1 -7
word kara stone	-2 -1 -1 -1 -2 0 -3 10 -1 -4
word karim	0 0 0 0 0 0 0 0 0 10
word kate	4 0 -3 0 0 0 0 0 0 11
word keen	-7 9 -1 1 -3 0 2 0 0 -9
word keen to	-7 9 0 0 -2 0 1 0 0 -6
word keep	-3 -7 -7 -2 9 -10 0 -3 22 10
word keep it	-1 -1 -1 0 -6 -5 -5 -1 19 6
word keep the	7 0 0 0 0 0 -7 1 0 -12
word keep your	-12 -3 -2 1 5 -3 12 -3 4 -11
word keer	-4 14 -1 0 -1 -2 -2 0 -4 -6
word kein	-7 0 11 0 -1 0 -2 0 0 3
word keine	1 -1 -1 -2 15 -1 -8 -2 -1 -3
word keine zusage	0 0 0 0 0 0 0 0 0 9
word keinen	0 0 3 0 3 -1 -3 0 0 -10
word kennen	9 3 -1 0 -1 -3 -5 0 -1 -10
word kennenlernen	-7 15 -3 -1 -5 -2 4 3 -3 40
word kennenlernen :	4 -1 0 0 0 0 -2 0 0 16
word kennenlerngesprach	0 0 0 1 0 0 0 0 1 25
word kennenlerngesprach in	0 0 0 0 0 0 0 0 0 16
word kennenlerngesprach mit	0 0 0 0 0 0 0 0 0 -13
word kennismak	15 -13 -1 2 -2 -1 -7 -1 6 -24
word kennismak met	7 -6 0 0 0 0 0 0 0 -12
word kennismaken	11 15 -2 -1 -4 -4 -11 -2 -1 -18
word kennziffer	-1 3 0 0 -1 0 -6 -1 7 -14
word kennziffer #	-4 4 0 0 -1 0 -6 0 7 -12
word kept	-6 -1 -3 7 9 -2 -3 -1 0 -18
word kern	1 -1 -1 0 -1 -1 -1 -1 4 -9
word kerry	0 0 0 0 0 0 0 0 0 15
word kettle	2 -1 -1 0 0 0 0 0 0 -17
word keuze	0 -2 0 0 13 0 -6 0 -4 7
word kevin	0 0 0 0 0 0 0 0 0 19
word key	0 0 0 0 0 0 0 0 0 9
word keys	0 0 0 0 0 0 0 0 0 12
word kick	-3 -1 -1 -1 -4 -3 16 -1 -2 14
word kick off	0 0 0 0 0 0 0 0 0 18
word kickoff	0 0 0 0 0 0 0 0 0 9
word kiezen	13 -13 0 0 0 0 0 0 0 -2
word kijken	-5 -1 0 0 -2 0 1 -1 8 -18
word kim	7 -3 -3 0 0 -1 1 1 -1 8
word kind	-10 19 7 -3 -17 7 7 -3 -8 -61
word kind be	4 -3 -1 0 0 0 1 0 -1 -15
word kind let	0 1 0 0 -1 5 -5 0 0 -23
word kind note	-8 0 8 0 4 0 1 0 -4 -8
word kind reply	0 5 0 0 -2 0 -2 0 -1 10
word kind share	-1 14 0 -1 0 -1 -10 0 0 -3
word kit	0 0 0 0 0 0 0 0 0 15
word kita	0 0 0 -1 -1 -1 2 0 1 25
word kitchen	2 0 -1 0 -1 2 -2 -1 0 10
word klant	-8 8 -1 -1 -1 -4 9 -1 -1 -15
word klantenservice	0 1 0 0 0 0 0 0 0 -19
word klar	13 -1 -1 0 -2 -1 -8 -1 0 -2
word klasse	3 -9 0 0 -1 0 9 0 -1 2
word klasse #	0 0 0 0 0 0 0 0 0 8
word kleine	-2 3 -1 0 -1 -2 5 -1 -1 -8
word kleingarten	0 0 0 0 0 0 0 0 0 14
word klingeln	18 -5 -4 -1 0 -1 -5 -1 0 -5
word klingeln sie	15 -2 -4 -1 0 -1 -5 0 0 -2
word kniv	12 -2 -10 0 0 1 0 0 0 -17
word knoop	0 0 0 0 0 0 8 -6 0 -4
word knoop door	0 0 0 0 0 0 8 -6 0 -4
word know	-38 18 -7 30 -6 14 1 -20 8 11
word know :	-3 8 -3 0 -2 0 1 0 -1 -4
word know and	0 -9 2 0 -8 -1 17 0 -1 0
word know as	-1 -4 0 0 1 0 -16 0 20 6
word know at	0 0 0 0 14 -3 -11 0 0 -1
word know by	-2 -3 -3 -2 -7 13 7 -1 -1 9
word know i	0 0 -1 3 9 -3 -3 0 -3 -3
word know if	-11 10 -3 -4 -2 4 15 -3 -5 20
word know more	-3 -12 2 -1 10 -2 11 0 -5 -13
word know of	0 2 0 0 0 0 -2 0 0 -11
word know our	0 0 0 0 1 0 0 0 0 8
word know that	6 -5 -13 12 4 -1 -4 1 0 7
word know the	-2 -1 4 -2 9 -2 -4 0 -2 -13
word know timemention	0 -2 -2 -1 -4 7 4 -1 -1 -9
word know what	-1 2 0 1 -2 13 -4 -1 -8 0
word know where	0 0 0 0 1 0 0 0 0 -17
word know whether	-1 0 1 0 -7 1 5 0 1 11
word know you've	0 -8 7 1 0 0 -1 0 1 -2
word koffie	0 7 -2 0 0 -1 -4 0 0 -10
word kollegin	7 -7 0 0 0 4 -5 2 0 -11
word kom je	5 1 -2 0 -1 -1 -2 0 -1 -11
word komen	-2 -1 1 20 -16 -4 5 -1 -1 16
word komme	0 0 0 0 0 0 1 0 0 16
word kommen	5 -11 14 -3 -1 -1 -4 -1 3 8
word kommen ?	-3 6 -1 0 0 0 -1 0 -1 -14
word kommenden	4 1 -1 0 -1 0 -1 0 -1 -13
word kommission	2 -1 -1 0 1 0 0 0 0 -16
word kommission hat	0 0 0 0 1 0 0 0 0 8
word kommt	-6 -5 0 -1 -11 26 -1 -1 -2 33
word kommt am	0 0 0 0 0 0 0 0 0 13
word komt	10 -5 -2 2 -8 2 4 -1 -2 34
word komt pas	0 -1 0 0 -4 -1 7 -1 -1 -13
word komt timemention	-1 0 0 0 0 0 1 0 0 16
word komt u	0 0 0 0 0 2 -2 0 0 9
word konnen	0 0 13 -3 -7 0 9 -6 -5 -1
word konnen sie	4 -5 -5 0 -4 -1 12 -1 0 -3
word konnen wir	-2 -5 1 -1 0 -1 9 -1 -1 8
word konnte	-5 -1 -1 0 1 0 0 6 0 46
word konnte am	0 0 0 0 0 0 0 0 0 14
word konnte ich	0 -1 0 0 0 0 1 0 0 14
word konnte leider	0 0 0 0 0 0 0 0 0 8
word konnten	-2 1 1 0 -14 16 -11 -1 10 -14
word konnten sie	-1 4 0 0 -10 11 -2 0 -1 -8
word kopie	-2 -4 0 0 -9 -1 22 -6 -1 -7
word kort	0 1 0 0 0 0 -1 0 0 8
word krant	1 0 -1 0 0 0 0 0 0 8
word kregen	-2 4 0 0 4 0 -4 -1 -1 -10
word krijg	21 -8 -1 0 -1 -2 -9 0 0 -7
word krijg je	21 -8 -1 0 -1 -2 -9 0 0 -8
word krijgt	-1 5 0 0 0 -1 -2 -1 0 10
word krippenplatz	0 0 0 0 0 0 0 0 0 8
word krippenplatz fur	0 0 0 0 0 0 0 0 0 8
word kuche	1 0 0 0 0 0 0 0 0 12
word kun	0 3 -6 -1 -2 -4 11 0 -1 -9
word kun je	0 3 -6 -1 -2 -4 11 0 -1 -31
word kun jij	0 0 0 0 0 0 0 0 0 22
word kunde	-1 0 -1 0 -1 -1 5 -1 0 -15
word kunden	-10 11 -1 0 -1 -1 4 0 -1 -33
word kunnen	-8 15 -1 -1 -3 -2 6 -1 -4 -4
word kunnen we	0 0 1 0 0 0 0 0 0 26
word kunnen wij	0 -1 0 0 -8 0 9 0 -1 -2
word kunt u	4 -2 1 0 -1 0 -1 0 0 -9
word kurz	4 12 -1 -1 -3 -2 -5 -3 -2 -9
word kurzfristig	0 0 0 0 0 0 0 0 0 11
word kwartier	4 3 -1 0 0 -1 -4 0 -1 9
word l	2 1 0 0 -4 0 3 0 -2 11
word l'abbiamo	0 3 -2 9 -8 -1 1 -1 0 -8
word l'adoption	0 0 0 0 0 0 0 0 0 12
word l'adoption de	0 0 0 0 0 0 0 0 0 12
word l'adozione	0 0 0 0 0 0 0 0 0 11
word l'adozione di	0 0 0 0 0 0 0 0 0 11
word l'alternance	-1 -1 0 -2 -3 8 -1 0 0 -4
word l'annee	0 0 0 0 0 0 0 0 0 8
word l'annee d'echange	0 0 0 0 0 0 0 0 0 8
word l'anno	0 0 0 0 0 0 0 0 0 11
word l'anno di	0 0 0 0 0 0 0 0 0 10
word l'appartamento	0 0 0 0 0 0 0 0 0 8
word l'appartement	0 0 0 0 0 0 0 0 0 22
word l'appuntamento	0 0 -1 10 -7 -1 -1 0 0 10
word l'appuntamento di	0 0 0 10 -7 -1 -1 0 0 1
word l'assunzione	-1 -1 0 0 -1 10 -6 0 0 -3
word l'atelier	1 4 -1 0 0 0 -4 0 0 -21
word l'avvocata	0 0 0 0 0 0 0 0 0 -8
word l'azienda	-2 3 -1 3 0 -1 7 -3 -5 -30
word l'azienda ha	-1 0 -1 3 0 -1 8 -2 -5 -3
word l'elenco	0 0 0 0 0 0 -1 0 2 -12
word l'elenco degli	0 0 0 0 0 0 -1 0 2 -13
word l'entree	7 -6 0 0 0 0 0 0 0 10
word l'entree au	0 0 0 0 0 0 0 0 0 9
word l'entretien	-7 0 1 10 -3 -1 4 -1 -3 30
word l'entretien d'adoption	0 0 0 0 0 0 0 0 0 10
word l'entretien de	-2 0 -2 6 0 0 -1 0 0 20
word l'epreuve	1 0 0 0 0 0 0 0 0 -25
word l'epreuve orale	1 0 0 0 0 0 0 0 0 -12
word l'equipe	7 -16 -2 -3 -4 1 31 -11 -2 -14
word l'equipe que	0 0 0 0 0 0 0 0 0 -9
word l'essai	1 -1 -2 1 0 2 -2 0 0 -24
word l'etudion	0 0 0 0 0 0 -3 0 4 13
word l'etudion et	0 0 0 0 0 0 -2 0 2 17
word l'ha	0 0 0 1 0 1 -1 0 0 12
word l'heure	18 -6 -3 -1 -2 -2 -2 -1 -1 -4
word l'impiego	0 0 0 0 0 0 0 0 0 35
word l'impiego per	0 0 0 0 0 0 0 0 0 29
word l'incarico	-1 -1 0 -1 0 4 -1 0 0 18
word l'incarico per	-1 -1 0 -1 0 4 -1 0 0 16
word l'incontro	0 0 0 2 0 0 -1 0 0 -14
word l'incontro con	0 0 0 0 0 0 0 0 0 -14
word l'ingresso	0 0 0 0 0 0 0 0 0 10
word l'intervista	0 0 0 0 0 0 0 0 0 14
word l'invitation	4 -10 7 0 -1 0 -1 2 0 -5
word l'offre	-6 6 -2 0 -3 0 -2 0 9 -3
word l'ora	0 2 0 0 0 0 0 0 0 11
word l'oral	-4 0 0 0 10 0 -4 0 -1 -10
word l'orario	-4 0 -9 -1 -1 -1 16 -1 0 0
word l'ufficio	11 -4 -6 0 0 0 0 1 0 -3
word l'un	0 1 -1 0 0 0 2 -2 0 12
word la	-13 3 9 19 36 -20 11 -42 -2 -17
word la adopcion	0 0 0 0 0 0 0 0 0 8
word la aspettiamo	3 0 0 0 0 0 -2 0 0 -9
word la bolsa	0 0 0 0 0 0 0 0 1 -20
word la borsa	0 0 0 0 0 0 0 0 0 8
word la busqueda	0 0 0 0 1 0 0 0 0 17
word la candidatura	0 0 0 0 3 0 -2 0 0 19
word la chambre	0 0 0 0 0 0 0 0 0 11
word la chiamo	0 -1 -1 0 -1 0 4 -1 0 -11
word la commission	-1 0 0 0 -6 8 1 0 -1 31
word la communication	0 0 0 0 0 0 0 0 0 9
word la contatto	-1 1 0 0 -1 0 1 0 0 -12
word la convocatoria	1 -1 0 1 -2 0 -1 0 3 -10
word la copie	0 -1 0 0 0 0 2 0 0 -13
word la decision	-1 4 -1 0 -4 0 13 -10 -1 7
word la decisione	-11 13 0 0 -1 0 -1 0 0 -1
word la directrice	0 0 0 0 -1 0 1 0 0 10
word la doctora	0 0 0 0 0 0 0 0 0 10
word la domanda	-1 -1 0 0 12 0 -13 -1 4 -26
word la e	0 0 0 0 0 0 0 0 1 19
word la empresa	-4 2 -4 2 0 -1 11 -2 -4 -24
word la esamineremo	0 0 0 0 0 0 0 0 1 13
word la espera	0 2 -2 0 0 1 0 -1 0 15
word la estudiaremo	0 0 0 0 0 0 0 0 0 26
word la fin	-1 4 -1 0 -7 -1 9 -1 -2 -12
word la fine	3 0 0 0 -1 0 0 0 -1 -9
word la graduatoria	0 0 0 0 3 0 -1 0 -1 -14
word la invitiamo	1 1 0 0 0 0 0 0 0 12
word la junta	0 0 0 0 0 0 1 0 0 8
word la lista	0 0 0 0 -1 0 -12 0 13 6
word la liste	-4 0 0 0 14 0 -7 0 -2 -15
word la maraude	0 0 0 0 0 0 0 0 0 9
word la mia	4 0 0 0 0 0 -4 0 0 -13
word la na	0 0 0 0 0 0 0 0 0 -11
word la nostra	0 -1 -3 -1 -2 -1 10 -1 -1 -8
word la obra	0 0 0 0 0 0 0 0 0 15
word la oferta	0 -1 0 0 1 1 3 0 -2 -14
word la para	3 0 0 0 0 0 0 -1 0 8
word la parte	0 0 0 0 0 0 0 0 0 13
word la persona	0 0 0 1 1 0 -1 0 0 8
word la place	-2 -1 4 -1 2 0 -1 0 -1 14
word la plaza	-1 -1 -1 1 3 1 -2 0 -1 21
word la posizione	1 11 -1 2 -1 -1 -5 -1 -5 -21
word la preghiamo	1 1 0 0 0 1 -1 0 0 -10
word la presente	-4 0 0 0 -1 0 -1 0 7 -17
word la prochaine	-1 4 0 0 -2 -2 2 0 0 11
word la prova	4 1 -1 1 2 0 -6 -1 0 -20
word la prueba	-1 8 -5 2 10 -2 -12 -1 0 -23
word la qualite	-1 0 0 0 8 0 -5 0 0 -5
word la relacion	-8 0 0 0 1 -1 -5 -1 15 -14
word la relazione	0 0 0 0 0 0 0 0 0 14
word la rencontre	0 0 0 0 0 0 0 0 0 -9
word la ricezione	0 0 0 0 0 0 0 0 0 13
word la ringraziamo	-1 -1 0 -1 30 -12 -14 -1 0 2
word la ringrazio	1 0 0 0 0 0 0 0 0 -8
word la sala	2 0 0 0 0 0 0 0 0 -8
word la scheda	0 -1 0 0 0 -1 3 0 0 -12
word la semaine	-1 24 1 -1 -4 -1 -13 -2 -3 -2
word la semana	-2 11 -2 -1 -2 -1 -2 -1 -1 -6
word la signature	0 0 0 0 0 0 0 0 0 8
word la sua	-3 4 -2 -1 0 -1 -9 0 12 13
word la suite	0 7 -2 -1 -4 -1 3 -1 -1 -16
word la tarde	0 0 0 0 0 0 0 0 0 8
word la tienda	2 0 -1 0 5 -1 -5 0 0 -17
word la timemention	10 -9 0 0 0 0 0 0 0 12
word la tua	-1 -1 -1 -1 4 1 11 1 -13 -31
word la visita	0 0 0 1 -1 0 0 0 0 17
word la vostra	0 0 0 0 0 0 0 0 0 9
word la votre	3 -1 0 -1 7 -1 -3 0 -4 14
word laat	-1 2 -1 0 -1 4 -2 0 0 -14
word laat ik	4 -3 -1 0 0 1 -1 0 0 -16
word laat u	0 0 0 0 0 1 0 0 0 8
word laatste	-1 -1 0 0 -2 0 8 -1 -2 7
word lab	-6 14 -1 -1 3 -8 3 -1 -4 -27
word laboral	-1 0 0 0 0 1 2 0 0 -8
word laboratorio	-4 -2 -1 14 -3 -1 -2 -1 -1 -20
word labs	-6 -5 12 0 -5 1 19 -10 -6 -53
word lad	-5 -1 -1 4 18 -1 -10 -1 -3 -12
word laden	6 3 -3 -1 -2 -1 -2 -1 1 36
word laden wir	1 -1 0 0 0 0 0 0 1 22
word lady	3 0 -1 -1 1 -1 -1 0 0 -20
word lamentablemente	-1 0 2 0 0 0 0 0 0 -11
word lamentablemente tenemo	0 0 1 0 0 0 0 0 0 -9
word lamentamo	-1 -1 0 1 2 0 -1 0 0 52
word lamentamo comunicarle	0 0 0 0 1 0 0 0 0 -9
word lamentamo informar	0 0 0 0 1 0 0 0 0 22
word lamentamo mas	0 0 0 1 0 0 0 0 0 8
word land	-2 -3 4 -3 10 -2 -8 0 3 -21
word landlord	0 0 0 0 0 0 0 0 0 15
word lane	2 0 0 0 4 0 -1 0 -6 13
word lang	5 13 -2 -1 -2 -3 -8 -1 -1 5
word languag	0 0 0 0 0 0 0 0 0 8
word laptop	-1 0 1 0 -1 -9 12 0 -1 -3
word large	0 0 -2 0 -1 -1 4 0 0 11
word las	-21 11 -2 -1 -4 -4 13 -6 14 -25
word las entrevista	-8 -3 0 0 0 0 12 0 0 -1
word las timemention	-5 -1 3 -1 0 -1 9 -3 0 -2
word lassen	-6 3 3 -1 -5 0 8 -1 -1 -4
word last	2 -9 -7 -7 39 -18 -1 -8 10 67
word last #	2 0 0 0 0 0 -1 0 0 14
word last about	0 0 0 0 0 0 0 0 0 9
word last day	3 0 0 0 0 0 -2 0 0 -9
word last interview	-2 -1 -4 -2 0 0 10 -1 0 -1
word last three	0 -1 -1 0 -2 -6 10 0 -1 -13
word last time	0 0 0 0 0 0 -2 0 2 12
word last week	-8 -1 -1 -2 33 -8 -19 -2 8 2
word last year	0 -1 0 0 5 0 0 0 -4 11
word late	0 -7 14 2 1 -10 2 -2 0 14
word laten	7 17 1 -1 -4 0 -11 -2 -8 -18
word laten weten	6 19 0 0 -2 1 -11 0 -11 -10
word later	16 -9 -7 -1 -9 -5 21 2 -9 -14
word later than	2 0 -1 -1 -1 0 4 -1 -2 -17
word later this	-1 -1 0 0 -2 0 9 0 -5 -4
word later timemention	5 0 -3 0 0 0 0 0 0 -8
word latest	-1 2 -5 -3 -1 -1 10 -1 1 15
word laura	0 0 0 0 0 0 0 0 0 14
word laurea	0 0 0 0 0 0 0 0 0 8
word laurea magistrale	0 0 0 0 0 0 0 0 0 8
word lavorerebbe	0 0 0 0 0 0 0 0 0 -14
word lavoro	1 1 -1 1 -1 0 -2 0 0 -25
word law	0 -1 0 0 6 0 -4 0 0 11
word lawyer	0 0 0 0 0 2 0 0 0 13
word le	5 -18 -6 1 13 50 -13 -9 -24 -6
word le andrebbe	-3 3 2 0 0 0 -1 0 0 -12
word le auguriamo	0 0 0 0 0 0 0 0 0 9
word le benevolat	0 0 0 0 0 0 0 0 0 9
word le chien	0 0 0 0 0 0 0 0 0 10
word le comme	0 0 0 0 0 0 0 0 0 8
word le contestaremo	0 0 0 0 0 0 0 0 0 26
word le contrat	-1 -1 0 0 6 11 -9 -1 -4 -17
word le directeur	0 -11 12 0 0 0 0 0 0 -15
word le dr	0 0 0 0 0 0 0 0 0 21
word le faremo	0 0 -3 0 0 0 4 0 0 8
word le invio	1 0 0 0 0 0 0 0 0 16
word le jury	-5 -1 0 0 1 0 5 0 0 -26
word le lien	13 -1 -1 -1 -1 -1 -7 -1 -1 -3
word le mando	0 0 0 0 0 0 0 0 0 8
word le marche	0 0 0 0 0 0 0 0 0 12
word le meas	1 0 0 0 3 0 -1 0 -2 -8
word le permi	0 -5 0 0 -1 0 7 0 0 -8
word le plaisir	-1 -3 -1 -2 -4 12 0 -1 0 2
word le poste	1 -13 -1 6 4 8 8 -2 -10 -77
word le pret	0 0 0 0 0 0 0 0 0 9
word le prix	0 0 0 0 0 0 0 0 0 10
word le proprietaire	0 0 0 0 0 0 0 0 0 15
word le regret	0 0 0 0 2 0 0 0 0 -8
word le rendez	-5 14 0 3 -4 -1 -6 -2 0 -13
word le ricordiamo	1 0 0 0 0 0 0 0 0 10
word le risorse	0 0 0 0 0 0 0 0 0 8
word le risponderemo	0 0 0 0 0 0 0 0 1 13
word le service	0 1 -2 -1 -3 -1 -1 0 7 -9
word le timemention	-11 -3 9 -5 -6 16 -4 7 -2 -34
word lead	-2 9 -3 -5 9 0 -22 1 13 -40
word lead the	0 2 0 0 0 -1 -1 0 0 -9
word leader	-2 1 0 -1 4 0 0 0 -2 10
word leadership	0 -1 0 -3 -3 4 4 0 0 -17
word learn	0 -1 -1 -1 27 -1 -19 -1 -3 8
word leas	-1 1 0 2 -2 1 0 0 0 -10
word leas consultant	-1 1 0 2 -2 0 0 0 0 -10
word leav	-4 1 5 -2 2 -3 -11 -2 12 -1
word leave	-2 1 0 -2 7 -2 -8 8 -2 62
word leave a	0 0 0 0 0 0 0 0 0 13
word leave at	-1 2 0 0 0 0 -1 0 0 15
word leave from	0 0 0 0 0 0 0 1 0 12
word leave the	0 0 0 0 0 0 0 0 0 12
word lebenslauf	4 -11 -1 0 -2 -1 10 0 0 41
word lebenslauf mit	0 0 0 0 0 0 0 0 0 10
word lecturer	-9 -2 -1 -2 -7 13 -8 -1 17 -8
word lecturer in	-4 -1 0 -1 -5 0 -5 -1 17 -6
word leed	-2 7 -14 0 15 -5 7 -3 -4 -24
word left	-16 4 -5 13 -15 -3 40 -18 0 -18
word left the	-1 -1 0 12 0 -1 -9 0 0 -7
word legal	-2 -2 -6 -1 -3 1 17 -1 -3 5
word legen	-19 1 27 -3 0 -1 -5 0 0 -1
word legen ?	-17 -3 24 -3 0 0 0 0 0 -5
word lehrstelle	-4 -6 0 -1 -11 25 -3 0 0 19
word lei	-2 2 0 0 0 3 -1 -1 -1 13
word lei e	0 0 0 0 0 0 0 0 0 8
word leider	-6 3 8 -2 5 -2 2 -4 -4 24
word leider konnen	0 0 0 -1 3 0 -1 0 0 20
word leider muss	0 0 0 1 0 0 0 0 0 11
word leidinggevende	0 0 0 0 0 0 0 0 0 9
word leido	-11 3 -1 0 -5 0 10 13 -9 1
word lembramo	0 0 0 0 0 0 0 0 0 11
word lembramo a	0 0 0 0 0 0 0 0 0 8
word lembrete	15 0 -15 0 0 0 0 0 0 -3
word lembrete de	15 0 -14 0 0 0 0 0 0 -3
word lena	-1 0 -2 0 0 0 -1 4 0 16
word lening	0 0 0 0 0 0 0 0 0 10
word lenz	2 -1 0 0 0 0 0 0 0 8
word leo	0 0 0 0 0 0 0 0 0 69
word lernen	10 -7 0 0 -1 0 -1 0 -1 -19
word lernen wir	10 -7 0 0 -1 0 -1 0 -1 -19
word les	-15 2 -2 2 4 0 19 0 -10 41
word les #	-1 2 0 0 1 0 0 0 -1 -9
word les entretien	0 0 0 0 -3 0 5 0 -1 -8
word less	-4 -1 -1 0 -4 -6 14 1 1 3
word lesson	2 -1 -1 -2 3 3 -2 -1 -2 -24
word let	-31 11 -22 0 -28 30 38 -17 20 17
word let me	-25 18 -9 -9 -10 23 31 -9 -10 -27
word let us	-2 -1 1 -1 -2 8 -5 -1 3 -12
word let you	1 -4 -14 13 -17 4 -6 -5 30 62
word let'	-1 18 34 -7 -8 2 -33 -10 4 -33
word let' do	1 -2 1 -1 -1 7 -7 0 2 -30
word let' go	16 -4 -5 -1 -5 -2 -4 0 5 -1
word let' meet	-10 16 -5 0 0 0 0 0 0 -8
word let' talk	-5 20 -12 0 0 0 -2 0 0 -5
word lets	18 -3 -3 0 -2 0 -7 0 -1 -4
word lett	0 0 -3 30 -12 -1 -8 -3 -2 -27
word lett agent	2 -2 -1 0 0 2 -1 0 0 -17
word lett us	-2 2 -1 28 -12 -3 -7 -3 -2 -7
word letter	-6 8 1 -6 -18 23 -27 -7 32 -35
word letter and	-1 -1 0 -1 0 1 -5 -1 8 -4
word letter attach	-1 0 0 0 -2 13 -9 0 0 -8
word letter of	-1 -4 2 -1 -1 9 -3 0 -1 4
word letter with	0 0 0 0 0 0 0 0 0 11
word letting	8 0 -8 -1 0 1 0 0 0 -18
word letto	2 -4 -6 -1 -2 0 13 8 -10 -32
word letto il	6 -5 -7 0 -1 0 14 3 -10 -12
word letzt	0 -1 0 0 0 0 2 0 0 12
word leuk	12 -10 -4 -1 -3 -4 13 -2 0 -14
word leuk dat	10 -6 -3 0 -6 -2 8 -1 0 -5
word leur	0 0 0 0 0 0 0 0 0 14
word levar	0 0 0 0 0 0 0 0 0 12
word lever	-4 1 1 0 -1 11 -8 0 -1 -15
word lezen	-1 -1 0 0 -2 0 9 0 -5 -7
word lezing	0 0 0 0 0 0 0 0 0 14
word lhe	6 -6 -7 -2 1 0 12 -1 -3 -18
word lhe oferecer	0 0 0 0 0 1 -1 0 0 8
word lhe uma	2 0 -2 0 0 0 1 0 0 8
word libr	-12 2 -1 0 -1 0 13 -1 0 10
word library	8 -2 -6 -1 1 0 -1 0 0 33
word libre	-5 10 0 0 -1 -1 -2 0 0 -6
word licence	-5 -5 -1 -1 4 -10 26 -1 -8 -5
word license	-3 4 2 0 6 -1 -5 -2 -1 -10
word license and	-4 5 2 0 0 0 -1 -2 0 -11
word lidmaatschap	0 0 0 0 0 0 0 0 0 8
word liebe	-5 -5 -5 0 -2 -2 27 -3 -5 52
word liebe familie	0 0 0 0 0 0 0 0 0 15
word liebe frau	4 -3 -4 2 -7 -5 20 -3 -4 0
word lieber	-3 1 2 -1 -1 1 -1 1 0 -20
word liegen	1 -1 0 0 -2 0 -6 0 8 -6
word liegt	-2 -1 -1 -1 -6 0 8 -2 4 9
word liegt bei	0 0 0 0 0 1 0 0 0 16
word lien	13 2 -1 -1 -2 -1 -8 -1 -1 -10
word lien ci	0 1 0 0 0 0 0 0 0 14
word lieti	0 0 0 0 0 2 -1 0 0 15
word lieti di	0 0 0 0 0 2 -1 0 0 15
word lieu	0 -1 3 1 -1 -1 -1 0 0 8
word lieu :	1 0 0 0 0 0 0 0 0 -13
word lieu timemention	0 0 0 0 0 0 0 0 0 9
word lieve	-1 0 0 0 5 1 -3 0 0 12
word liever	-1 8 -1 0 0 -2 -3 0 0 5
word life	0 0 0 0 0 0 0 0 0 25
word lift	-2 -1 0 4 -3 0 7 -2 -3 -19
word liga	0 -7 -1 0 -1 -3 12 0 0 2
word ligamo	0 8 -2 0 -6 0 0 0 0 -2
word ligar	-1 -16 -2 0 -1 -3 23 0 0 4
word light	-1 -1 0 -1 14 -3 0 -1 -7 6
word ligne	-10 12 -1 0 -4 -2 9 -2 0 -9
word ligo	-1 -4 -1 0 -5 -1 16 -1 -2 -26
word ligo lhe	1 0 0 0 0 0 -1 0 0 -12
word ligt	-4 -5 0 -1 -3 -2 17 -1 -1 -6
word like	-24 79 6 -27 -27 31 -8 -17 -14 4
word like a	7 2 -1 0 -7 -5 5 0 0 -23
word like feedback	0 -2 0 0 0 0 3 0 0 -10
word like it	-2 6 -1 0 -9 17 -10 -1 0 1
word like the	0 22 -1 0 -2 -4 -19 0 4 -2
word like to	-20 27 6 -20 -15 7 35 -11 -8 -1
word like us	0 0 0 0 0 0 0 0 0 11
word like you	6 -3 -4 -3 2 24 -13 -2 -8 -10
word like your	0 0 0 0 1 0 1 0 -1 20
word liked	-4 10 -2 -2 11 1 -9 -3 -3 -14
word limit	0 -2 -1 -1 2 -1 12 2 -11 9
word lin	0 0 0 0 0 0 0 0 0 10
word linar	0 0 0 0 0 0 0 0 0 32
word lind	0 1 0 0 0 0 -1 0 0 42
word line	3 -7 -3 -2 11 12 -7 -1 -6 53
word line manager	0 0 0 0 0 0 1 0 0 9
word line up	1 5 -1 0 0 -1 -4 0 1 9
word line with	1 0 0 0 8 0 -4 0 -5 -5
word linea	-1 -1 0 0 -3 -1 13 -3 -3 -7
word link	48 50 22 -25 -27 -20 -30 -8 -10 -63
word link :	7 -2 -1 0 -2 0 0 0 0 -23
word link ?	-10 -4 15 0 0 0 0 0 0 -21
word link below	2 3 -1 0 -1 0 0 0 -1 28
word link for	0 0 -1 0 0 0 1 0 0 -12
word link is	-1 2 0 0 0 -1 2 -1 0 -10
word link to	14 -9 1 -2 -1 -1 -3 -1 2 -7
word lione	0 0 0 0 0 0 0 0 0 10
word list	-7 1 -2 -4 -18 1 32 0 -4 56
word list and	-1 2 0 0 -5 -2 8 0 0 -3
word list in	0 0 0 0 0 0 0 0 0 8
word list is	0 0 0 0 -2 0 1 3 -1 -16
word list of	0 0 0 0 -2 0 0 0 3 14
word lista	-4 -8 -1 -2 2 -1 -17 -2 31 38
word lista d'attesa	0 0 0 0 0 0 0 0 0 15
word lista de	-1 -2 0 0 8 -1 -15 -1 13 37
word liste	-4 0 0 0 14 0 -7 0 -2 -4
word little	-19 13 1 0 -7 -1 9 0 5 2
word live	2 -10 -2 -1 7 19 -18 -1 3 30
word livello	-1 -2 0 -1 28 -10 -11 -1 -1 -4
word livr	-1 9 0 0 0 0 -7 0 0 5
word llamada	0 5 -1 -1 -1 -5 3 0 -1 -8
word llegar	-1 -1 0 0 0 1 2 0 0 -9
word lleva	0 0 0 0 0 0 -1 1 0 14
word lo	7 -13 1 5 30 -3 -30 -5 7 -40
word lo de	7 -6 -2 1 6 -1 -4 -1 0 -19
word lo dejamo	-2 -3 3 0 11 -1 -7 0 0 -11
word lo que	-1 -1 -1 0 1 -1 -7 0 9 -15
word lo sentimo	0 0 0 1 0 0 0 0 0 14
word load	1 0 -1 0 -4 0 3 0 2 16
word local	1 -9 0 0 4 -1 -5 0 9 11
word locatie	3 0 -1 0 0 0 0 0 0 -13
word location	7 -5 -9 -1 -2 -2 16 -3 -1 -11
word location :	9 -5 1 -1 -2 0 2 -3 -1 -11
word lock	-3 -3 17 -1 -1 -1 -4 -3 -1 -11
word lock in	-12 -1 14 0 0 0 0 0 0 -1
word lodg	-5 -1 0 0 -2 0 -1 0 9 -3
word log	-1 -2 -1 -1 1 1 12 -1 -6 -5
word log in	-1 -2 -1 -1 0 0 12 -2 -6 -21
word logistik	1 -2 0 0 -4 0 -3 -1 9 -7
word logo	0 0 0 0 0 0 0 0 0 13
word lokaal	0 0 0 0 0 0 0 0 0 8
word lokaal #	0 0 0 0 0 0 0 0 0 8
word lol	0 -8 0 0 0 -1 2 -2 10 1
word london	7 2 -1 0 -3 -1 -3 0 -2 -13
word long	4 1 -5 -5 13 -4 -6 0 1 22
word longer	2 -3 -8 11 -7 -2 -17 34 -10 -20
word longer available	0 0 1 0 0 0 0 0 0 8
word longer work	0 -1 -9 0 -8 -1 -13 33 -1 -4
word longo	-1 7 -1 0 0 -2 -3 0 0 -34
word look	30 8 15 -2 1 -19 -66 -18 51 36
word look after	0 4 0 0 -2 0 12 -4 -9 20
word look at	6 -6 -4 -4 -9 -10 -7 -1 34 -6
word look for	-4 -7 31 -3 25 -3 -23 -10 -7 32
word look forward	37 -4 -7 8 -6 -5 -14 -2 -6 -16
word look good	0 4 0 0 0 0 -1 0 -2 -12
word look like	0 6 1 0 -1 0 -4 0 -1 -30
word look round	0 17 0 0 -2 -5 -8 -1 0 -10
word looptail	0 0 0 1 0 0 0 0 0 -20
word lopez	5 -1 -2 -1 0 0 0 0 0 12
word los	-2 -5 -1 1 -3 0 16 0 -4 54
word los tres	0 0 0 0 0 0 0 0 0 10
word lose	0 0 0 0 11 -1 -7 0 -2 17
word loss	0 0 0 0 0 0 0 0 0 15
word lot	12 -4 -2 -1 12 -3 -21 -2 9 -14
word lot c	3 -1 0 0 0 0 -1 0 0 -8
word lot of	-1 1 -1 0 8 -1 -15 -1 10 -6
word love	19 -1 -13 -6 26 3 -17 1 -12 -19
word love it	0 1 0 0 0 0 0 0 0 -18
word love to	10 14 -7 -4 13 0 -19 -1 -5 26
word love you	0 -2 0 0 0 5 -2 0 0 -19
word love your	-1 -5 0 0 -1 0 7 0 -1 -16
word loved	9 2 -5 -1 11 7 -17 -2 -3 9
word loved the	3 -2 0 0 10 0 -11 0 0 -1
word low	0 0 0 0 0 0 0 0 0 11
word lu	-4 -1 0 0 -1 0 -1 7 0 8
word luc	1 0 0 0 0 0 0 0 0 -8
word lucia	0 0 0 0 0 0 0 0 0 24
word luck	-13 -2 -3 1 14 -6 6 -4 7 6
word luck and	-8 -1 -1 -2 1 0 12 0 0 -4
word luck to	-1 0 0 0 13 -4 -7 -1 0 -1
word luck with	-2 -1 0 0 2 0 -1 0 2 9
word luego	0 -1 0 0 2 0 0 0 -1 -25
word luego de	0 -1 0 0 3 0 -1 0 0 -9
word lugar	-2 4 4 -2 2 0 -5 0 -2 -23
word lugar del	-1 0 1 0 0 0 0 0 0 -8
word lui	0 0 0 0 1 0 -1 0 0 27
word luis	3 0 -1 0 0 0 -2 2 -1 8
word lukt	-13 1 15 0 -1 -1 -1 0 0 -36
word lunch	37 23 -4 -5 -5 -17 -21 -4 -4 -31
word lunch ?	0 9 -1 0 0 -1 -6 0 0 2
word lunch break	9 1 0 0 0 0 -8 0 0 -4
word lunch on	0 7 -1 0 0 -1 -4 0 0 -8
word lunch timemention	1 0 0 0 0 0 0 0 0 12
word lunch with	10 0 -1 0 0 -1 -7 0 0 -9
word lund	1 0 0 0 3 -1 -1 0 0 8
word lupo	11 -1 -1 0 -1 -1 -12 0 4 -5
word lyon	-3 -3 6 0 0 0 -1 0 0 42
word m	25 -3 9 -8 -4 -4 -19 -2 7 -3
word m v	4 -1 -2 0 0 0 0 0 0 -8
word m w	7 1 -1 -1 -5 -1 -9 -1 8 -7
word m'a	-1 4 0 0 0 0 -3 0 0 21
word ma	-2 -3 15 0 -3 -2 -4 -2 1 -16
word ma candidature	0 0 0 0 0 0 0 0 0 12
word maar	-8 11 -5 0 -3 -5 15 -2 -3 -7
word maar de	0 0 0 0 0 0 1 0 -1 9
word machen	1 0 0 0 0 1 -1 0 0 15
word machin	1 0 0 0 0 0 0 0 0 -9
word madam	0 0 0 0 0 0 0 0 0 22
word madame	-2 -10 12 -3 11 3 -1 -3 -7 33
word madame je	0 0 0 0 0 0 0 0 0 16
word madame votre	0 0 0 0 0 0 6 0 -6 17
word made	5 -9 -10 -3 8 1 11 -1 -2 -13
word made an	0 0 0 0 12 -8 -2 0 0 -1
word made me	0 1 0 0 1 0 -1 0 0 12
word made up	0 -5 -4 -1 -8 13 7 -1 0 0
word madre	0 0 0 1 0 0 0 0 0 12
word maestra	0 0 0 0 0 0 0 0 0 13
word mag	-1 11 -1 0 0 3 -11 0 0 16
word mag ik	-5 12 0 0 1 -3 -3 0 0 10
word magazine	0 0 0 0 0 0 0 0 0 12
word magazzino	0 0 0 2 -1 0 0 0 0 8
word magistrale	0 0 0 0 0 0 0 0 0 9
word magistrale in	0 0 0 0 0 0 0 0 0 8
word magna	1 0 0 0 0 0 0 0 0 -15
word magst	0 16 -1 0 -1 -2 -10 0 -2 2
word mai	4 -2 -10 0 -2 11 -25 -2 26 27
word mail	-6 0 -5 -3 -18 -7 -11 47 3 76
word mailbox	-2 -2 -1 -1 -6 -1 -7 16 5 -8
word mailbox is	-2 -1 -1 -1 -3 0 -6 13 1 -8
word main	6 -5 0 0 0 0 -4 0 3 13
word maintenance	1 -5 0 0 0 -1 12 2 -8 -5
word maintenant	0 0 0 0 1 0 12 -10 -1 -5
word mais	-6 1 1 2 7 -1 7 -6 -4 -22
word mais je	-2 -1 -1 1 -5 -1 10 0 0 0
word maitre	-1 0 0 2 0 0 0 0 0 -11
word make	-2 1 21 2 18 11 -36 -18 3 -20
word make an	0 0 0 0 0 0 0 0 0 8
word make chang	1 0 -1 0 0 0 0 -1 2 -17
word make it	10 -15 14 -3 -5 6 -10 -1 5 -14
word make the	-6 -5 4 10 3 -1 -3 -1 -1 -15
word make timemention	-1 0 3 -1 0 0 -1 0 0 13
word maken	1 -2 0 0 -1 -1 6 -1 -3 -10
word mal	7 3 -2 0 -4 -2 -2 0 0 23
word malheureusement	-1 -1 2 0 5 -1 -3 -1 -1 22
word malheureusement nous	0 0 0 0 0 0 0 0 0 9
word malheureusement pas	0 0 0 0 2 0 -1 0 -1 10
word man	-1 -3 3 -1 15 -5 -15 -1 8 3
word manage	0 0 0 0 -1 0 4 -2 0 -10
word management	-2 -1 1 0 9 -1 -4 0 -2 16
word manager	7 -16 3 -13 -13 -5 56 -6 -14 3
word manager and	5 -5 -1 -1 7 1 -7 0 0 8
word manager at	2 -7 0 0 -1 0 -3 0 9 -4
word manager has	0 2 -2 -1 -4 -2 8 -1 -1 4
word manager interview	-1 -4 9 -1 -1 0 -2 -1 1 -10
word manager is	-1 0 -4 -3 -4 -2 31 -1 -16 -11
word manager review	0 0 -1 0 -2 0 7 0 -3 -18
word manager timemention	-2 -1 -1 -2 0 0 9 0 -3 -3
word manager will	0 -3 2 0 -2 -8 10 0 3 -5
word manager would	-1 -11 0 0 0 0 13 0 0 -9
word manager'	-1 0 0 1 -1 0 -8 0 8 7
word manda	-1 1 0 0 0 0 1 0 0 9
word mando	18 -5 -1 -1 -1 -3 -6 -1 -1 -3
word manha	0 10 -8 0 0 0 -1 0 0 0
word manquant	-1 -1 0 0 -1 -1 5 0 -1 -16
word manque	-4 -1 0 0 -1 -1 9 0 -1 -15
word mantenimiento	4 0 0 -3 0 -1 -1 0 0 8
word manuscript	0 0 0 0 0 0 0 0 0 19
word manutencao	-1 0 0 1 0 0 0 0 0 10
word many	-3 -12 -2 -1 -33 -3 23 -1 32 19
word many applicant	0 0 0 0 -8 0 9 0 -1 2
word many people	-2 0 0 0 -12 0 2 0 13 2
word maraude	0 0 0 0 0 0 0 0 0 9
word marcada	1 0 0 0 0 0 0 0 0 11
word marcada para	-1 0 2 0 0 0 0 0 0 12
word marcado	9 0 -9 1 0 0 0 0 0 9
word marcado para	9 0 -9 1 0 0 0 0 0 9
word marcar	-1 -8 0 0 -1 -1 11 0 0 17
word marcar a	0 -12 0 0 0 0 13 0 0 9
word marcar uma	0 1 0 0 0 0 0 0 0 9
word march	-4 0 -1 -1 -6 -2 18 -1 -4 1
word march #	1 0 0 0 -2 -1 4 -1 0 -8
word marche	0 0 0 0 0 0 0 0 0 16
word marchetti	3 0 0 0 2 0 -5 0 0 -18
word marco	0 0 0 0 0 0 2 -2 0 15
word marcu	0 0 1 0 0 0 0 0 0 28
word maria	0 0 0 0 0 0 0 0 0 15
word mario	2 0 0 0 0 0 0 0 -1 -8
word mark	1 -2 -1 -1 -4 -1 18 -3 -5 -8
word market	4 -1 1 0 18 -2 -16 -4 -1 -21
word marktplatz	8 -4 0 0 -1 0 -1 0 0 -7
word marlow	0 1 -7 0 -4 1 -7 16 1 -1
word marsh	1 -5 3 2 -1 -1 -17 19 0 26
word marz	11 -4 0 0 0 -1 -4 -1 -1 5
word mas	-3 -10 -1 2 10 -1 12 -3 -7 -22
word mas foi	0 0 0 1 0 0 0 0 0 10
word mas tardar	0 0 0 0 0 0 1 0 0 -13
word master	0 -5 0 0 -1 0 -1 -2 10 50
word master de	0 0 0 0 0 0 0 0 0 21
word master timemention	0 0 0 0 0 0 0 0 0 8
word master'	0 0 0 0 0 0 0 0 0 17
word master' programme	0 0 0 0 0 0 0 0 0 14
word masteropleid	0 0 0 0 0 0 0 0 0 8
word match	-1 -4 -1 -1 20 1 -15 -1 3 10
word match the	0 0 0 0 0 0 0 0 0 8
word mate	3 -3 -1 1 8 -1 -4 -1 -1 -8
word mateo	0 0 0 0 0 0 0 0 0 15
word material	0 -1 0 0 2 0 0 0 0 -10
word maternity	0 0 0 0 0 0 -1 1 0 10
word matin	-7 6 -12 0 0 -1 14 0 0 -2
word matinale	0 0 0 0 0 0 0 0 0 8
word matricula	0 0 0 2 -1 0 0 0 0 16
word matron	1 0 0 0 0 0 0 0 0 -12
word matter	4 -1 0 -1 0 0 2 -2 -1 11
word maximo	-1 2 -1 0 -1 -1 5 2 -5 -8
word may	-27 1 -3 1 0 -4 -17 3 45 -21
word may #	1 10 -2 0 -6 0 -1 0 -2 -37
word may ask	0 -1 -1 0 10 0 -5 -1 -1 -10
word may be	-2 1 0 -1 -8 -3 3 -1 9 7
word may bring	0 0 0 0 0 0 0 0 0 8
word may call	-1 -3 0 0 0 0 0 0 5 16
word may result	0 0 0 0 0 0 0 0 0 9
word may take	0 -1 0 0 -5 0 14 5 -12 -8
word may we	-1 -3 1 0 7 -1 -2 0 0 -22
word maybe	-2 -1 0 0 0 8 -6 0 2 33
word mayo	0 -1 -3 0 -5 -1 1 0 9 -10
word mayor	0 0 0 0 0 0 0 0 0 8
word me	-17 16 -19 -31 -16 24 46 10 -13 2
word me !	-1 -1 -3 0 1 2 3 0 0 8
word me #	12 -1 -1 0 0 0 -9 0 -1 -2
word me ?	-1 -12 -1 0 1 -1 14 0 -1 2
word me a	-1 -11 0 -3 3 -3 19 -2 -1 -21
word me about	0 -1 0 0 3 0 -1 0 -1 10
word me and	21 -5 -5 -4 1 -4 -17 -2 16 -59
word me as	2 0 3 -1 0 -1 -3 0 0 -12
word me at	9 -1 -1 0 -1 -1 -3 0 -1 2
word me before	0 0 0 0 0 0 -5 0 6 10
word me by	1 -1 -1 0 -2 -2 7 0 -1 11
word me for	-1 -1 2 -1 2 0 0 0 0 20
word me have	0 0 0 0 -1 1 5 0 -4 -13
word me if	0 -7 -2 -1 -6 20 -16 13 -1 -12
word me je	0 0 0 0 0 0 1 0 0 -11
word me know	-20 22 -5 -3 -5 28 -6 -7 -4 -9
word me manda	0 1 0 0 0 0 -1 0 0 11
word me on	-5 11 -2 0 0 -1 0 0 -1 -27
word me permet	0 0 0 0 0 0 0 0 0 19
word me see	-2 -1 -2 -1 -2 -2 11 -1 -1 -1
word me that	-5 2 11 -1 3 0 -7 0 -4 -1
word me the	-1 -6 -3 3 11 -3 1 0 -3 -9
word me timemention	-2 -14 -2 -1 -1 -2 27 -1 -3 -18
word me to	0 -4 -1 -1 8 -1 1 0 -2 34
word me what	-3 -2 2 0 -1 9 -4 0 0 -5
word me when	0 -2 1 0 -3 -2 8 0 0 1
word me which	-3 14 0 0 -3 -4 3 -1 -6 -14
word me your	-2 6 7 -10 -5 -2 -6 0 12 -24
word mean	-1 -2 -3 1 15 -2 -11 0 4 10
word mean that	-1 0 -1 -2 11 -2 -6 0 1 -12
word meant	0 0 0 0 1 0 0 0 0 8
word meant for	0 0 0 0 1 0 0 0 0 9
word meantime	-1 -2 -1 -2 -17 -1 16 0 8 -8
word meas	1 0 0 0 3 0 -1 0 -2 -8
word measure	0 0 0 0 0 0 0 0 0 17
word meccanica	0 0 0 0 0 0 6 0 -5 -9
word medewerker	4 -6 -1 0 -12 -1 17 0 0 -7
word media	5 3 -1 1 -2 0 -8 -1 2 0
word mediado	0 0 0 0 -1 0 5 0 -4 -10
word medical	-9 -1 5 -1 0 5 14 -1 -11 -39
word medico	0 1 0 0 0 1 0 0 0 -8
word medir	0 0 1 0 0 0 -1 0 0 13
word mee	21 -5 -1 -1 0 -2 -12 0 0 69
word meer	-4 -5 -2 3 2 -1 10 -1 -2 4
word meet	59 4 -40 -9 -30 -30 23 -18 42 -22
word meet !	4 -1 -2 0 0 0 0 0 0 -9
word meet :	7 -4 -1 0 0 0 -1 0 0 -11
word meet and	0 -1 2 0 -2 0 2 0 -1 -11
word meet link	28 -9 -11 -1 -1 -2 -4 -1 0 -12
word meet me	0 0 0 0 0 0 0 0 0 8
word meet on	-3 -1 0 6 -4 -2 4 -1 1 56
word meet the	14 1 -6 -3 16 -3 -12 -5 -2 -33
word meet timemention	13 -5 -1 1 -1 -2 -4 0 0 5
word meet us	-2 4 1 -1 2 -1 0 0 -1 -25
word meet with	1 1 2 1 -2 -1 -7 -1 6 -18
word meet you	-17 17 -12 -9 -26 -9 45 -4 15 21
word meet your	0 0 0 0 -3 0 0 0 4 11
word meeting	-1 4 0 0 -1 0 -14 15 -2 6
word mei	-1 -1 -1 0 -3 -1 8 0 0 3
word meia	7 2 0 -1 -1 0 -5 -1 0 -12
word meilleur	14 -4 -2 -1 2 -2 -4 1 -4 -3
word mein	-1 -1 0 -1 -1 -1 5 -1 0 12
word mel	0 0 0 0 0 0 0 0 0 8
word meld	1 0 0 0 0 0 0 0 0 14
word melde	2 -1 1 -1 -1 0 1 -1 -1 -20
word melde mich	0 0 4 0 0 0 -1 -1 -1 -16
word melden	0 -3 -1 1 0 -1 1 4 -1 56
word melden sie	1 0 0 0 0 0 0 0 0 23
word melden uns	-1 -1 -1 2 1 -1 -4 5 0 25
word melden wir	0 0 0 0 0 0 0 0 0 10
word meldet	0 -1 0 0 -3 0 13 -2 -6 4
word meldet sich	0 -1 0 0 -2 0 11 -2 -5 5
word melhor	0 2 0 0 0 0 -1 0 0 -8
word member	-2 -8 0 -1 11 0 -13 6 5 15
word member of	-1 0 0 0 -1 0 -6 6 2 -16
word membership	0 0 0 0 1 0 0 0 0 38
word membership of	0 0 0 0 0 0 0 0 0 11
word meme	-4 -16 22 11 -4 -3 -5 -1 -1 -8
word meneer	1 0 -1 0 0 0 0 0 0 9
word mensagem	-5 3 -2 0 -1 -1 -7 13 -1 -22
word mensaje	-12 0 -1 -1 -2 -1 -7 27 -5 -19
word mensen	0 0 0 0 0 0 0 0 0 15
word mentee	0 0 0 0 0 0 0 0 0 11
word mention	-10 -3 -2 -2 -2 -4 39 -1 -16 -1
word mentor	0 0 0 0 0 0 0 0 0 17
word menu	0 5 -1 0 0 -1 -3 0 -1 10
word mercado	0 0 0 0 -3 0 -1 0 4 15
word merchandiser	2 -1 0 0 -1 0 -1 -2 3 -32
word merci	3 -6 -13 11 -14 -3 18 -2 7 21
word merci !	-1 -1 0 0 -1 -1 9 0 -5 6
word merci d'apporter	2 0 0 0 0 0 0 0 0 19
word merci de	-3 -3 0 -2 1 0 2 10 -6 -10
word merci pour	-4 14 -1 -1 -9 -1 -11 -1 13 23
word mesa	0 4 0 0 0 -1 5 0 -8 -14
word mesa para	0 0 0 0 0 0 0 0 0 10
word mese	-2 0 -3 0 -15 6 15 0 -1 -7
word mesma	-8 0 8 0 0 0 0 0 0 1
word mesmo	-2 -10 3 0 2 3 5 0 0 -25
word messag	-2 -4 -1 -1 -3 0 2 6 3 -9
word message	-23 -11 -7 -3 -21 -9 -19 97 -4 17
word message about	0 -1 0 0 -1 0 10 -2 -4 2
word message to	-1 -4 -1 -1 -5 -1 -14 28 -2 -7
word message was	-7 -1 -1 0 -1 0 -1 12 0 3
word messaggio	-5 7 -2 -1 -3 -1 -5 10 0 -37
word mestrado	0 0 0 0 0 0 0 0 0 20
word met	21 -25 -13 -13 59 35 -60 4 -8 39
word met and	5 0 0 0 -1 -1 0 0 -3 -12
word met de	0 0 0 0 0 0 0 0 0 33
word met het	1 0 0 0 2 0 0 0 -2 -14
word met je	0 -3 -1 3 8 7 -17 -1 5 13
word met on	0 0 0 0 1 0 0 0 0 12
word met the	-5 0 0 0 12 0 -5 0 -1 2
word met u	-2 0 0 -1 13 -1 -8 0 0 4
word met you	-1 -2 0 -1 11 6 -11 0 0 -7
word meu	-5 5 0 1 0 0 0 0 0 32
word meu curriculo	0 0 0 0 0 0 0 0 0 20
word mevrouw	11 -7 -4 -1 -4 -2 9 -1 -1 35
word mezz'ora	0 11 0 0 0 0 -10 0 0 -8
word mi	23 -14 -3 2 -5 -5 16 -10 -4 26
word mi e	0 3 1 0 0 0 -3 0 0 -23
word mi ha	0 0 0 0 0 0 0 0 0 14
word mia	3 8 -1 1 -1 -2 -8 0 0 75
word mich	5 -4 0 -4 -2 -1 10 -1 -3 23
word mich auf	0 0 0 0 0 0 0 0 0 20
word mich in	0 0 0 0 0 0 0 1 0 23
word mich sehr	0 0 0 0 0 0 0 0 0 15
word microsoft	16 -10 1 1 -1 -1 -4 -1 -1 -26
word microsoft team	11 -10 1 1 -1 0 -1 0 0 -20
word middag	-1 8 -1 0 0 -2 -3 0 0 -9
word middle	0 -2 -1 0 -1 -1 10 0 -4 -4
word mieux	0 2 -1 0 0 0 -1 0 0 -17
word might	-6 1 3 1 -5 -1 1 2 2 42
word mij	2 2 -1 0 -1 0 -1 0 0 25
word mijn	-2 0 4 1 -1 -1 5 -5 0 16
word mil	-1 -2 4 0 0 0 -1 0 0 -13
word milano	3 -1 0 -1 0 0 -1 0 0 -17
word mile	-1 -1 0 0 6 3 -3 0 -3 -8
word mill	-7 12 -5 0 -1 -1 2 0 -1 4
word mim	3 3 -1 -2 0 -1 -1 0 0 -12
word min	17 38 -7 -2 -13 -5 -30 -2 5 -67
word min on	0 4 0 0 -2 0 0 0 -2 9
word mind	-1 -8 8 -1 -3 11 13 -11 -6 -8
word mind for	0 0 0 0 1 0 0 0 0 10
word minha	0 -18 19 0 0 0 0 0 0 19
word mins	2 5 0 0 0 0 -6 0 0 -12
word minut	12 66 -13 -11 -23 -7 8 -9 -21 80
word minut ?	0 0 0 0 0 0 0 0 0 8
word minut and	-1 3 0 0 0 0 -1 0 -1 14
word minut before	0 0 0 0 0 0 0 0 0 11
word minut of	0 0 0 0 0 0 0 0 0 8
word minut on	-2 0 -1 0 -1 -1 9 -1 -3 0
word minut timemention	-2 22 -1 -4 -6 -2 -7 -1 0 23
word minute	2 12 2 -1 -8 -3 1 -2 -3 -6
word minute call	-1 3 0 0 0 0 0 0 -1 24
word minute presentation	7 -1 0 0 -1 0 -2 0 -2 -8
word minuten	7 2 -1 0 -3 -1 -2 -1 -1 55
word minuti	0 8 0 0 -1 0 -3 -2 -1 18
word minuto	-2 20 -1 -1 -7 -1 -3 -2 -2 35
word mio	0 0 0 1 0 0 0 0 0 28
word mir	17 7 -1 0 -7 -3 -2 -5 -6 2
word mira	0 0 0 0 1 0 -3 0 2 16
word misma	-4 -1 6 0 0 0 0 0 0 8
word miss	-17 40 -15 -7 1 -2 8 -1 -7 -12
word miss you	-15 44 -15 -7 -7 -1 2 -1 0 -8
word mission	-2 -5 -1 -1 -2 -2 14 -1 0 -10
word mit	29 -21 7 -7 -18 24 0 -7 -9 51
word mit der	-5 -5 2 -1 -11 25 -3 -1 -1 1
word mit einer	6 -4 0 0 -4 -1 6 -1 -3 -16
word mit frau	0 0 0 0 0 0 0 0 0 9
word mit ihnen	0 6 0 0 0 -1 -5 0 0 22
word mit unserer	1 0 0 0 0 0 -1 0 0 11
word mitbringen	3 -2 0 0 0 0 0 0 0 -8
word mitgliedschaft	0 0 0 0 0 0 0 0 0 9
word mitmachen	0 9 -1 0 0 -2 -5 0 0 -2
word mitteilen	2 -2 0 -1 5 -1 0 -1 -2 -12
word mo	5 -11 6 0 0 1 -1 0 0 -14
word mobile	7 0 -3 0 1 -2 -3 0 -1 -27
word mochte	-10 22 -2 -1 -2 -1 -6 0 0 12
word mochte mit	0 0 0 0 0 0 0 0 0 10
word mochte sie	-10 14 -2 -1 -1 0 0 0 -1 -15
word mochten	-6 -6 -2 -2 -12 25 4 0 -2 -2
word mochten sie	-3 -4 0 0 -1 0 10 0 -1 2
word mock	1 0 0 0 0 0 0 0 0 13
word mock interview	0 0 0 0 0 0 0 0 0 8
word moet	-17 -5 20 4 -2 -2 3 -1 -1 -31
word moet ik	-5 0 5 1 0 0 0 0 0 -13
word moeten	-2 -3 5 3 0 0 -1 0 -1 11
word mogen	0 -3 0 0 10 0 -5 0 -1 -1
word moglich	-2 4 -1 0 0 0 -1 3 -3 23
word moi	0 22 -3 -3 0 -4 -8 -2 -2 -44
word moi timemention	-3 -1 2 -1 0 -1 6 0 0 -14
word moin	7 -4 0 0 -2 -2 3 2 -3 -26
word mois	-2 4 -1 -1 2 0 5 0 -7 -10
word molto	1 3 0 0 -1 0 -1 0 -1 9
word moment	7 15 0 -4 -17 -3 4 -1 -1 -28
word momento	-2 17 -3 -1 9 -1 -12 -1 -6 -22
word mon	-3 0 -2 1 0 -4 5 1 2 21
word mon cv	0 0 0 0 0 0 0 0 0 19
word monday	1 -1 -1 0 0 0 2 0 0 -8
word money	0 1 0 0 0 0 0 0 0 12
word monitor	0 -2 0 0 -6 0 -5 10 3 -1
word monsieur	1 6 -3 9 -15 -3 0 -2 8 -13
word monteur	-1 0 1 0 0 0 0 0 0 9
word month	-11 2 -6 -4 9 -3 18 -4 -3 57
word month after	-3 -1 -1 -1 -4 -5 18 -1 -2 -4
word mooie	-1 0 0 0 4 0 -1 0 -2 12
word more	-36 -23 1 1 36 -6 78 -3 -48 10
word more ?	-1 -6 0 0 -1 0 15 0 -7 16
word more about	1 -1 -2 -1 8 -3 5 -1 -7 -22
word more people	-10 3 -1 -3 -8 -1 22 -2 -1 -5
word more succes	0 0 0 0 0 0 0 0 1 -12
word more time	0 -2 0 0 13 0 3 0 -12 -16
word morn	25 -7 9 -2 -2 -10 -12 -3 1 -24
word morning	-9 43 -10 -1 3 7 -29 -2 -1 -4
word morning are	-8 29 -9 0 -1 -3 -7 -1 0 -1
word most of	0 6 -1 -1 -3 -2 0 2 -1 -11
word mostro	12 -5 -6 0 0 0 0 0 0 -6
word mot	0 -1 -1 0 -1 -1 6 -1 -2 -19
word mother	0 0 0 0 0 0 0 0 0 14
word motion	8 5 -2 -1 -1 -2 -6 0 0 -46
word motion designer	4 6 -2 -1 0 -2 -4 0 0 -37
word motivatie	0 0 0 0 0 0 0 0 0 9
word motivo	-3 0 4 0 0 0 0 0 0 9
word move	-4 -12 6 -6 5 15 10 -3 -12 93
word move ?	0 -17 6 0 0 16 -5 0 0 7
word move forward	-2 2 -1 0 5 -1 3 -1 -6 29
word move it	0 0 0 0 0 0 0 0 0 11
word move the	0 0 0 0 0 0 0 0 0 22
word move to	1 -1 -12 -1 0 -2 15 1 0 38
word moved	-17 -9 32 -9 -1 -4 4 17 -12 41
word moved the	-1 0 8 -6 0 0 0 0 0 -11
word moved to	-6 -4 5 -1 -8 0 20 0 -4 13
word moving	-7 -2 5 10 3 -2 12 -7 -11 -12
word moving forward	0 -1 0 0 1 0 -1 -1 4 -10
word mozo	0 0 0 0 2 0 0 0 -1 -12
word mozo de	0 0 0 0 1 0 0 0 0 -12
word mr	17 -7 6 -9 7 -3 -2 -1 -8 -22
word mrs	-2 -1 3 0 2 0 -1 0 0 25
word ms	-2 10 17 -2 0 -5 1 -5 -15 32
word ms team	1 2 0 0 0 0 -2 0 0 -8
word much	-3 -2 3 -3 14 -10 12 -4 -8 33
word much for	1 -1 0 0 7 0 -1 0 -5 30
word much thought	0 0 0 0 0 0 0 0 0 9
word mucho	-3 0 -1 3 8 -1 -5 -1 -1 -2
word muito	-2 -2 -1 -1 3 -1 8 -3 -1 13
word musica	-2 -1 3 0 0 1 0 0 0 -24
word muss	-22 -14 36 3 -2 -4 8 -2 -2 -17
word muss das	0 0 0 1 0 0 0 0 0 8
word muss ich	-1 0 1 1 0 0 0 0 0 -15
word mussen	-5 -2 7 2 5 -1 -4 -1 -2 -17
word mussen wir	-2 -1 2 2 5 -1 -3 0 -2 -8
word must	-1 -7 5 2 6 -16 20 -2 -7 36
word must attend	0 0 0 0 0 0 0 0 0 8
word must be	-1 -1 2 0 5 -8 5 -1 -1 19
word mutual	-1 3 0 0 0 -1 1 0 -2 -11
word mutuo	0 0 0 0 0 0 0 0 0 9
word my	19 -17 11 -10 2 -12 -1 -7 14 90
word my application	0 0 0 0 0 0 0 0 0 33
word my assistant	-1 2 0 0 6 0 -6 0 -1 -9
word my brother	4 -4 2 -2 0 0 2 -1 -1 -22
word my calendar	4 5 -1 0 -3 0 -2 0 -3 18
word my cell	-2 -1 -1 0 -1 8 -3 0 0 -8
word my client	-6 12 0 0 -1 -1 -2 0 0 -5
word my desk	-2 -1 -1 -1 -2 -1 8 -11 11 -15
word my first	0 0 0 0 8 0 -7 0 0 0
word my last	0 0 0 0 0 0 0 0 0 13
word my own	0 1 0 -1 5 -1 -3 0 0 16
word my partner	0 -7 -1 -1 -1 -1 11 0 0 -22
word my resume	0 0 0 0 0 0 0 0 0 18
word my sister	7 0 0 0 -1 0 -5 0 0 -8
word my wife	0 0 -1 3 -1 1 -1 0 0 -8
word myself and	3 0 0 0 0 0 -1 0 0 -8
word n	3 -4 -1 -1 -15 -1 -2 1 18 -24
word n'a	-4 -1 -1 1 3 0 -3 4 2 49
word n'a malheureusement	0 0 0 0 1 0 0 0 0 10
word n'a pas	-4 0 0 0 2 0 -3 4 3 29
word n'avon	0 3 0 0 1 0 -2 -1 -1 -18
word n'avon pas	0 3 0 0 0 0 -2 0 0 -11
word n'y	0 0 1 0 0 0 0 0 0 11
word na	-4 -16 13 -11 1 1 1 -16 32 6
word na cantina	0 0 0 0 0 0 0 0 0 9
word na de	-6 -1 -1 0 -7 -1 3 -2 14 -27
word na entrevista	0 0 0 0 0 0 6 -5 0 19
word na lista	0 0 0 0 0 0 0 0 0 25
word na nossa	0 0 0 0 1 0 0 0 1 -8
word na sua	0 0 0 0 0 0 0 0 1 17
word na timemention	2 8 3 -3 -2 -2 0 -2 -2 68
word naar	-2 -16 1 -7 11 -3 -9 -3 27 9
word naar aanleid	0 -1 0 0 2 0 -1 0 0 -9
word naar de	-1 -5 -1 -5 4 -1 -14 -1 23 -2
word naar timemention	-5 -5 4 -1 -1 -1 10 0 -2 30
word nach	2 -10 -2 0 9 -5 -2 -2 11 -18
word nach dem	1 -4 -1 0 -1 -1 2 -1 4 -14
word nach den	-3 -1 0 0 3 0 4 0 -2 -14
word nachmittag	-1 11 -1 0 -1 -2 -6 0 0 -3
word nachricht	-13 -5 4 -1 -10 -3 -11 26 12 -18
word nachrichten	-1 -4 -1 0 -1 -1 12 0 -4 -18
word nachste	3 1 -1 -1 -3 -3 9 -3 -1 4
word nachste woche	7 2 -1 0 -1 0 -5 -2 0 -12
word nachsten	-9 6 -1 -1 -4 -1 10 -6 7 -27
word nachsten tagen	-11 8 0 0 -3 -1 4 -5 8 -9
word nachster	-10 8 -1 -1 -2 4 10 -2 -6 1
word nachster schritt	-6 10 -1 0 -1 -1 -2 0 0 -5
word nachster woche	-4 -2 0 0 -1 4 12 -2 -6 5
word nacht	-1 -6 0 0 -1 -1 9 0 0 -5
word nachwuchsprei	0 0 0 0 0 0 0 0 0 14
word nada	5 -7 8 -1 -7 -2 9 -5 -1 20
word nadia	1 0 -1 0 0 0 0 0 0 11
word nail	0 0 0 0 5 -1 -2 0 0 8
word nala	0 0 0 0 0 0 0 0 0 39
word name	-14 -2 -2 1 8 2 10 0 -4 59
word name :	0 -2 0 0 -1 0 -3 0 6 11
word name of	-1 -2 0 0 -2 -3 12 -1 -2 -11
word name on	-8 0 -1 -1 9 7 -4 0 -1 3
word named	0 0 0 -1 4 0 -3 1 -1 12
word namen	6 -2 0 0 -2 0 -1 0 0 9
word nanny	10 -11 -1 0 0 5 -3 0 0 -24
word nanny you	0 0 0 0 0 0 0 0 0 12
word nao	-37 5 -5 32 42 -7 -12 -6 -11 31
word nao e	-1 -1 -10 10 9 -1 -6 0 0 14
word nao foi	-2 -3 -1 -1 12 -1 -6 1 -1 23
word nao ha	0 0 1 0 0 0 0 0 0 15
word nao vai	-1 -1 2 3 0 0 -2 0 0 -8
word nao vou	-1 -1 3 0 0 0 -1 0 0 -10
word national	0 0 0 0 0 0 0 0 0 8
word natural	-1 -1 0 0 9 -1 -6 0 0 -1
word naturalizacao	0 0 0 0 0 0 0 0 0 18
word ne	1 18 -28 1 30 -2 -15 3 -7 -57
word ne vous	-4 -1 0 0 12 0 -5 0 -2 -38
word near	0 5 0 2 -5 -1 0 0 0 20
word near you	0 -1 0 2 -2 0 0 0 1 10
word neben	6 -1 -1 0 -1 0 -3 -1 0 -8
word necesita	1 0 0 0 0 0 0 0 0 17
word necesitamo	-1 -7 -2 0 10 0 2 -1 -1 -7
word nee	0 1 0 0 -2 0 3 -1 -1 10
word need	-27 -14 -1 54 -23 -26 57 5 -26 38
word need a	-1 8 -2 4 -2 -1 -3 0 -1 12
word need anyth	0 0 0 0 -6 0 -4 11 -1 -3
word need for	1 -2 -1 0 0 0 2 0 0 11
word need from	-1 2 0 1 -1 0 9 0 -9 2
word need in	-1 0 1 -1 3 0 -2 0 0 -16
word need it	-3 0 0 0 0 0 3 0 0 8
word need one	0 -1 0 0 3 0 3 -1 -2 -13
word need the	0 0 0 0 -3 0 5 0 0 15
word need to	-11 0 9 40 -40 -16 22 -1 -4 18
word need you	-8 2 -1 0 0 8 -1 0 0 0
word need your	-5 1 -1 0 0 -5 13 0 -3 26
word neem	1 8 -2 8 -1 -2 -9 -2 -1 42
word neem je	0 9 -1 -1 0 -1 -4 -2 0 13
word neem uw	0 0 0 0 0 0 0 0 0 14
word neemt	0 -2 -1 0 -2 -1 -5 6 5 -10
word negative	0 0 0 0 0 0 -5 0 5 9
word negociatrice	0 0 0 0 0 0 0 0 0 -16
word negozio	0 1 0 0 0 0 0 0 0 12
word nehmen	-16 0 6 -1 1 -1 18 -1 -7 0
word nehmen sie	-1 2 0 0 0 0 0 0 0 10
word nei	-2 -11 4 -1 -1 0 11 0 1 7
word nei prossimi	-4 -11 4 -1 -1 0 13 0 0 -2
word neither	-2 10 -3 -1 0 -2 -1 0 0 -3
word nel	-1 0 -1 0 1 1 0 0 0 29
word nella	2 1 -4 -1 1 0 1 0 0 -22
word nella laurea	0 0 0 0 0 0 0 0 0 8
word nella nostra	0 0 0 0 1 0 -1 0 0 -32
word nemen	0 -5 -1 0 -2 11 -7 -2 6 -13
word nemen contact	0 0 0 1 0 0 -1 0 1 8
word nephew	0 -1 -4 0 18 -1 -10 -1 -1 2
word nervou	0 0 0 0 0 0 0 0 0 13
word nessun	-19 0 21 1 0 -1 -2 0 0 -1
word nessun problema	-19 0 22 0 0 0 -1 0 0 -3
word nesta	0 0 0 0 1 0 -1 0 0 9
word net	0 -3 -1 0 0 -1 6 0 0 25
word network	0 0 0 0 6 0 2 0 -7 14
word neue	1 -1 1 0 0 0 2 0 -2 21
word neue website	0 0 0 0 0 0 0 0 0 8
word neuen	-2 6 -3 -1 -6 -1 9 -1 -1 9
word neuer	-3 -2 5 0 -4 0 9 -1 -5 -7
word new	-37 -19 120 -1 -47 2 -16 8 -9 93
word new :	-6 0 8 0 0 0 0 0 0 2
word new account	0 0 0 0 0 0 0 0 0 13
word new applicant	0 0 0 0 0 0 0 0 0 18
word new date	-5 -5 43 -2 -3 -2 -22 -2 -2 -5
word new event	0 0 0 0 0 0 0 0 0 12
word new gym	0 0 0 0 0 0 0 0 0 8
word new hire	5 -4 0 -1 0 0 1 0 0 -10
word new interview	0 -21 21 0 0 0 0 0 0 3
word new job	-2 -1 -1 16 -18 0 9 -3 -2 -3
word new message	0 -2 0 0 -1 0 13 -4 -4 -10
word new position	0 0 0 0 0 0 0 0 0 19
word new time	-14 17 14 -10 -1 -1 -4 0 -1 5
word new year	0 0 -1 -1 -1 0 -7 12 -2 -22
word new york	8 1 -3 -2 -2 -2 -3 5 -1 -30
word news	-12 -5 -9 6 -10 34 0 -12 8 -9
word news !	-7 12 -1 0 -2 -2 2 -1 -2 -2
word news :	-1 10 0 0 -4 4 -9 0 -1 11
word news the	4 -2 -1 0 -1 7 -6 0 0 -14
word newsletter	0 0 0 0 -2 0 3 0 0 15
word newsroom	1 0 0 0 1 0 0 0 0 -23
word next	-32 53 -25 -8 18 -18 14 -24 20 19
word next :	6 -6 -1 -1 -1 0 -9 0 13 -10
word next meet	0 0 0 0 0 0 0 0 0 15
word next on	-7 0 0 0 0 8 0 0 0 2
word next phase	0 -1 0 0 0 0 7 -1 -3 -8
word next step	-10 16 -4 2 9 -2 -3 -4 -4 -3
word next to	12 -4 -7 0 0 0 0 0 0 -12
word next week	-18 32 -8 -6 -18 -14 28 -17 21 7
word nice	-3 -3 -1 0 -6 -2 37 -18 -3 -6
word nicht	-11 38 -16 -4 9 -7 -1 3 -12 -12
word nicht berucksichtigt	0 0 0 0 1 0 0 0 0 8
word nicht in	0 0 0 0 4 0 -1 0 -2 14
word nico	3 -1 -1 2 0 -1 0 -1 0 -19
word nido	0 0 0 0 0 0 0 0 0 9
word nido per	0 0 0 0 0 0 0 0 0 -9
word niet	11 -15 -10 15 31 -8 -16 -2 -4 -28
word niet bij	0 -3 0 0 13 0 -8 0 -1 -8
word niet op	0 -2 -1 0 23 0 -19 -1 1 -9
word niet te	-1 -1 -2 18 -9 -3 -3 -1 1 -5
word niet uit	5 0 0 0 -3 0 -1 0 0 11
word nieuw	-6 -5 -2 -1 -1 3 13 -1 -1 -5
word nieuw :	-5 8 0 0 0 -1 -1 0 0 1
word nieuwe	-7 -9 2 1 16 5 -5 -1 -2 22
word nieuwe website	0 0 0 0 0 0 0 0 0 9
word night	9 -8 -3 1 4 11 -4 -4 -5 -5
word night porter	-1 -1 0 0 -1 6 -2 -1 0 -8
word nine	-8 -3 0 -1 9 -2 0 -1 5 1
word ninety	0 0 0 0 0 0 0 0 0 8
word nivel	0 0 0 0 0 0 0 0 0 16
word nkemelu	0 0 0 0 0 0 0 0 0 13
word no	-30 -14 -14 51 -21 -31 46 20 -8 -17
word no action	0 0 0 0 0 0 7 0 -7 10
word no armazem	0 0 0 0 3 0 0 -2 0 -12
word no auditorio	2 0 -1 0 0 0 0 0 0 -16
word no congresso	0 0 0 0 0 0 0 0 0 8
word no dia	13 -2 -2 -8 -1 -1 5 -3 -1 4
word no es	0 -1 -3 2 10 -1 -8 1 0 8
word no fim	-1 -3 0 -1 1 -3 8 0 -1 7
word no further	-1 -2 -1 6 -5 0 8 1 -5 -3
word no ha	-2 -1 0 0 8 0 -3 0 -1 5
word no hard	0 -1 -1 -1 -2 -2 8 0 0 -3
word no interview	-2 -1 -6 11 -1 0 -1 0 0 1
word no later	2 0 -1 -1 -1 0 5 -1 -3 -14
word no longer	0 -2 -9 12 -6 -2 -19 34 -7 -20
word no mestrado	0 0 0 0 0 0 0 0 0 13
word no need	11 0 0 14 -14 -1 -11 1 -1 -3
word no nosso	0 0 0 0 1 0 -1 0 0 -34
word no problem	-11 -1 9 -1 -7 -2 16 -2 -2 -4
word no processo	-1 -1 0 -1 0 -1 3 -1 0 -10
word no puede	0 0 6 0 0 0 -1 -3 0 8
word no rush	-1 0 0 0 -1 0 -6 0 8 -8
word no show	0 -2 0 0 -3 0 9 -4 0 -5
word no slid	9 -1 -1 -1 -2 0 -3 0 0 -18
word no te	-22 -1 19 2 1 -1 7 -4 -1 -8
word no timemention	2 0 -9 10 0 0 -2 0 0 43
word no vamo	0 0 -1 2 1 0 -1 0 0 -8
word no worri	-3 9 1 -1 -1 -1 -4 0 0 5
word nobody	0 -1 -1 1 -1 -6 5 0 3 11
word noch	-17 17 -13 -3 0 -9 47 -9 -12 -23
word noch ein	0 7 0 0 0 0 -5 0 0 -9
word noch eine	0 -2 0 0 0 0 4 0 0 8
word noch nicht	-3 16 0 1 -2 -1 -6 -2 -2 -1
word noche	0 0 0 1 -1 0 0 0 0 9
word nod	0 -1 -1 0 3 0 0 0 0 -19
word nodig	3 -4 1 0 -1 1 6 0 -5 -9
word nodigen	1 3 -1 0 -1 -1 -2 -1 1 -18
word nodigen u	2 -1 0 0 0 0 0 0 0 -13
word nog	-4 -9 -10 -1 -6 3 38 -2 -8 2
word nog een	-2 -3 0 0 -1 0 11 0 -4 3
word nog niet	-1 -1 0 0 -3 -1 7 -1 -1 -8
word nombramiento	-1 -1 0 -1 -2 29 -22 -1 -1 -16
word nome	0 0 0 0 2 0 -1 0 0 15
word nomina	-1 0 0 -3 -2 8 -1 0 0 2
word nomination	0 0 0 0 -7 10 -1 0 0 3
word non	-11 18 -20 2 14 -5 4 4 -5 3
word non ci	0 0 0 0 0 0 0 0 0 10
word non e	-1 -2 -1 -1 1 -1 4 2 -1 8
word non puo	0 0 0 0 0 0 0 0 0 17
word non retenu	0 0 0 0 0 0 0 0 0 8
word non rispondere	0 8 0 0 -1 0 -2 -4 0 -10
word non si	-3 -1 -6 -3 0 -1 14 -1 0 -1
word none	5 1 -2 -1 0 0 -3 -2 3 -25
word none of	-1 2 -1 0 0 0 -1 0 0 -8
word nord	-1 8 0 0 -2 0 0 -3 -2 -8
word normal	4 4 -2 3 -4 -2 -7 8 -3 -3
word north	0 0 0 0 0 0 0 0 0 14
word northgate	-4 -1 -1 0 -6 -5 22 -1 -4 -20
word nos	-3 9 4 -4 18 9 -16 -8 -7 -75
word nos ate	0 0 0 0 0 1 0 0 0 8
word nos complace	0 0 0 0 0 3 -1 0 0 13
word nos echang	-2 -1 0 0 8 0 -5 0 0 -5
word nos gusto	9 -7 0 0 0 0 -1 0 0 0
word nos ha	-3 5 2 0 -1 0 -3 0 1 -18
word nos o	-1 0 1 0 -1 3 -1 0 0 -9
word nos pondremo	-1 -5 0 1 -1 0 8 0 -1 12
word nosotro	0 0 0 0 0 0 -2 0 2 8
word nossa	-7 4 5 3 -9 8 -10 -2 7 -4
word nossa conversa	-2 -2 4 2 -2 0 -1 0 0 -9
word nossa proposta	-1 -1 0 0 -3 8 -3 -1 0 5
word nosso	-4 -13 25 -7 -7 -5 -10 -1 21 -37
word nostra	-1 0 -3 -1 -1 -1 10 -1 -1 -32
word nostra scuola	0 0 0 0 1 0 0 0 0 -14
word not	12 -39 9 15 70 -17 -74 26 -3 -4
word not a	1 0 0 1 -5 0 4 0 0 29
word not among	-1 -1 -1 -6 28 -1 -7 -1 -11 -20
word not be	-1 -2 -1 -2 10 -1 -8 11 -4 -20
word not been	-1 -1 0 0 0 0 -2 2 3 8
word not going	0 -2 -1 0 11 -2 -2 -2 0 -5
word not have	0 0 0 0 -3 0 6 0 -2 -15
word not in	8 0 -8 0 5 0 -10 5 0 -3
word not meet	0 -1 0 -1 15 0 -8 -3 -1 -3
word not reach	-2 -1 -1 0 10 0 -5 0 -1 5
word not read	-1 -1 -2 -1 -8 -2 0 15 0 -10
word not referr	0 0 0 0 15 0 -3 -2 -9 -4
word not submitt	0 0 0 0 0 0 0 0 0 24
word not successful	0 0 0 0 1 0 -3 0 3 11
word not the	-2 -5 11 0 -6 -1 4 0 -1 10
word not timemention	8 0 4 0 -1 0 -9 0 -1 -16
word not to	-2 -3 -2 23 -8 3 -6 -1 -4 33
word not yet	22 0 -16 -1 -2 -1 -1 -1 -1 2
word nota	0 0 0 0 -11 0 12 0 0 -1
word note	3 -12 8 -5 -11 -7 9 -18 34 -30
word note and	2 -1 0 0 -1 0 0 0 0 8
word note for	-2 0 -1 0 1 -1 -5 0 9 -5
word note that	-8 -3 13 -1 5 0 -2 0 -3 4
word noth	-6 -4 4 5 -15 -9 29 -9 5 -4
word notic	-6 -1 10 -4 -2 0 11 -2 -7 3
word notic that	-3 1 0 0 -2 0 12 0 -7 -10
word notice	4 -1 -6 16 -13 -8 11 0 -3 -15
word notice period	1 7 0 0 -2 -1 -1 0 -2 -10
word notifi of	1 0 0 0 3 0 0 0 -2 -9
word notifica	-2 -3 0 -1 10 0 -3 -1 0 -1
word notification	-2 -5 -1 0 10 0 16 -1 -17 -20
word notify	0 0 0 0 -11 0 13 0 -1 -4
word notre	2 2 2 12 0 -2 -12 -3 -1 -35
word notre choix	0 0 0 0 1 0 1 0 0 -11
word notre client	3 0 0 -1 -1 0 -1 0 0 -11
word notre decision	0 0 0 0 -1 1 1 0 0 -11
word nous	-1 -1 -24 -6 5 11 30 -4 -10 -7
word nous aimerion	-8 0 -1 0 0 -1 11 0 0 9
word nous avon	-5 -1 -2 -3 10 5 -3 0 -2 25
word nous devon	-1 -1 2 1 -1 0 0 0 0 10
word nous interesse	2 -1 1 0 -3 0 7 0 -6 -10
word nous l'etudion	0 0 0 0 0 0 -2 0 2 17
word nous n'avon	0 3 0 0 1 0 -2 -1 -1 -18
word nous nous	-1 -2 0 -1 -2 7 0 0 0 -20
word nous rejouisson	-1 -1 0 -1 0 8 -4 0 0 3
word nous revenon	-1 -7 0 1 -3 -2 23 -10 -1 1
word nous reviendron	0 0 0 1 -2 0 -9 0 11 10
word nous somm	-1 -1 -2 3 0 2 -1 0 0 25
word nous vous	-1 -7 -9 -2 7 -3 30 -2 -14 -11
word nouveau	1 -4 -2 -1 -9 -3 22 -2 -2 -18
word nouvell	1 -4 0 -1 -1 -2 9 -1 -2 -14
word nouvell avant	0 0 0 0 -1 0 3 0 -1 8
word nouvelle	-5 -2 0 2 -2 0 9 -1 -1 4
word nova	-2 -18 36 -1 -1 0 -5 -8 -1 13
word nova data	-2 -19 35 -1 0 -1 -4 -8 -1 -5
word novedad	-1 -1 0 0 10 0 -3 -2 -2 -12
word novedad en	0 0 0 0 9 0 -6 0 -2 -9
word novo	-2 -20 23 -4 -6 -1 13 -1 -1 4
word novo site	0 0 0 0 0 0 0 0 0 9
word now	-81 -9 59 -5 3 -13 68 -14 -9 -8
word now :	-8 -1 11 -1 7 0 -2 -2 -3 1
word now and	-1 0 -1 0 -6 0 -5 0 14 -2
word now available	0 -1 0 0 -4 1 5 0 -1 -12
word now be	-17 -6 23 0 0 0 0 0 0 3
word now clos	0 0 0 0 12 -2 -9 -2 2 -8
word now look	0 -4 0 0 4 0 19 0 -19 -2
word now on	-18 -1 20 0 -1 0 15 -5 -11 -2
word now review	0 0 0 0 0 0 0 0 0 11
word now take	-4 -1 5 0 0 0 0 0 1 -8
word nowak	0 0 0 0 0 0 0 0 0 19
word nudge	2 -1 -2 -1 0 -1 3 -1 0 -13
word nuestro colegio	0 0 0 0 0 0 0 0 0 -13
word nueva hora	0 0 1 0 0 0 0 0 0 -9
word nuit	0 -6 0 0 -1 0 8 0 0 2
word nulla	2 0 0 1 -13 0 12 0 0 7
word number	-6 5 -8 -6 -13 7 6 11 3 -22
word number and	-8 -7 -1 -2 -6 0 27 -2 -1 -6
word number in	0 2 -3 0 -1 0 -6 9 -1 -35
word number of	0 -2 -1 -1 0 -2 -1 1 5 -12
word numero	2 1 -1 -1 4 2 -11 4 1 -23
word numero #	3 -1 -1 0 0 -1 -4 2 1 -18
word nummer	1 -1 -1 0 -1 0 -2 0 4 -19
word nummer #	-1 0 0 0 -1 0 -1 0 4 -12
word nun	-1 -1 -1 1 -2 -1 8 0 -2 -6
word nuova	-1 0 4 0 0 0 -2 0 0 13
word nuova data	-1 0 4 0 0 0 -2 0 0 8
word nuovo	3 -2 3 0 0 -1 3 -4 0 9
word nuovo sito	0 0 0 0 0 0 0 0 0 19
word nurse	9 -5 -3 0 -3 15 -11 -5 2 -11
word nursery	-1 -7 4 3 -1 -3 9 -1 -3 -10
word ny	0 0 0 0 0 0 0 0 1 18
word o	-47 11 -24 15 -5 29 10 -13 23 0
word o apartamento	0 0 0 0 0 0 0 0 0 8
word o apoio	0 0 0 0 0 0 0 0 0 8
word o cargo	-1 -2 0 -1 -4 27 -30 -1 13 -19
word o cartao	0 -2 0 0 -5 0 -1 0 9 -9
word o certificado	-1 0 0 0 0 0 2 0 0 -14
word o cliente	-1 1 -1 0 2 -1 1 0 0 -30
word o contrato	0 0 0 0 -4 7 -2 0 0 21
word o convite	9 -24 11 0 -1 0 8 0 -3 -11
word o dia	-8 1 1 13 -2 -2 2 -3 -1 -3
word o diretor	-1 -1 3 0 -5 -1 7 -1 -1 -16
word o el	-3 14 -7 -1 -1 -1 0 -1 -1 -14
word o emprego	0 0 0 0 3 0 0 -2 0 -12
word o encontro	0 0 0 0 0 0 0 0 0 -13
word o estagio	0 0 0 0 0 0 -1 -1 2 -14
word o horario	-8 0 -6 0 0 -1 17 0 0 -2
word o link	8 1 -3 0 -1 -1 -3 -1 0 -4
word o meu	-5 5 0 0 0 0 0 0 0 18
word o premio	0 0 0 0 0 0 0 0 0 10
word o processo	0 -1 0 0 2 0 1 0 -1 -8
word o que	-1 0 0 1 -1 3 -2 0 0 23
word o registo	0 -1 0 -1 0 4 -1 0 0 -10
word o seu	-6 -8 -6 2 8 -2 7 -2 6 39
word o teste	0 0 0 0 0 0 0 0 0 13
word o timemention	-3 27 -17 -1 -1 -1 -3 0 -1 -51
word o voluntariado	0 0 0 0 0 0 0 0 0 9
word ob	1 -15 4 20 -2 4 -10 -2 0 -1
word ob sie	-1 -14 16 -1 -1 4 -3 -1 0 -5
word oblig	-1 -1 11 0 -7 0 -2 2 -1 -1
word oblig to	-1 -1 11 0 -7 0 -2 2 -1 -2
word obra	0 -1 0 1 -1 1 -1 0 4 34
word obrigada	-2 0 -1 -1 -4 -1 9 0 0 25
word obrigada pela	0 -1 0 0 -1 0 3 0 0 10
word obrigada por	-1 -2 0 0 -1 0 5 0 0 16
word obrigado	-3 0 1 -1 -3 -1 -19 -2 29 -10
word obrigado pela	-1 2 0 0 2 0 -1 0 -1 15
word obrigado por	-1 -1 0 0 -6 0 -14 0 23 6
word occupational	0 5 0 0 -2 -5 5 0 -2 -9
word ochtend	-3 12 -1 0 -1 -2 -4 0 0 -6
word ochtendshow	0 0 0 0 0 0 0 0 0 11
word oder	-40 68 -23 -1 -2 -1 -3 5 -2 12
word oder am	-4 5 0 0 0 0 0 0 0 35
word oder timemention	-25 53 -21 -1 -1 -1 -3 -1 -1 -16
word of	-39 10 35 -33 -39 -6 16 -6 63 -12
word of #	-6 -5 2 -1 -2 0 12 -2 2 8
word of a	-5 -4 3 2 16 -8 -1 0 -3 4
word of addres	0 0 0 0 0 -1 4 0 -2 -9
word of an	-1 10 0 -1 -5 -2 -1 0 -1 11
word of application	-1 -1 0 0 -6 0 -4 0 13 15
word of appointment	-1 0 0 0 0 2 0 0 0 -20
word of course	-20 -6 34 -1 0 0 -5 0 -1 9
word of day	0 0 0 0 0 0 1 0 0 21
word of experience	0 -2 0 0 0 0 -3 0 5 13
word of house	-3 -2 -1 -1 -6 12 2 -1 -1 -10
word of id	1 3 0 0 0 0 -1 -1 -1 -12
word of interest	0 0 0 0 -2 0 -6 0 8 7
word of interview	-7 -1 8 -1 0 0 2 0 -1 1
word of je	0 -3 -1 0 -3 2 -2 0 7 -25
word of luck	-2 -1 0 0 -3 0 2 0 4 9
word of may	-4 8 0 0 -6 0 -10 -1 14 0
word of my	2 -1 -4 -1 -7 -1 10 4 -1 -3
word of next	-4 -2 -1 -1 -3 0 9 -1 3 21
word of office	-1 -2 -2 -1 0 -1 -5 13 0 -6
word of our	-2 13 -3 2 -22 -2 11 4 1 3
word of people	-1 -1 -1 0 9 -1 -6 0 1 0
word of plan	-2 0 3 0 0 0 0 0 0 -21
word of talent	0 0 0 0 0 0 0 0 0 14
word of teach	14 -4 0 0 -1 0 -4 0 -4 -2
word of that	-1 3 -2 -1 -1 0 0 -1 3 15
word of the	-10 3 1 -6 -7 19 -37 7 30 14
word of them	-4 -19 -4 -3 11 -5 21 0 2 -16
word of these	-5 4 3 -1 -3 -2 -5 -3 11 -45
word of this	1 -1 0 1 2 0 0 0 -2 42
word of time	-7 -2 10 0 -1 0 1 0 0 -1
word of timemention	-11 42 12 -15 3 -7 -18 -6 0 -44
word of two	-1 -1 0 0 -4 -2 11 -1 -1 -29
word of u	-1 0 0 0 -2 0 -5 0 8 -1
word of us	24 -6 -5 -2 -12 -2 -19 0 22 -17
word of week	0 0 0 0 -9 0 4 0 5 -2
word of which	0 0 0 0 10 0 -13 0 4 -5
word of whom	-1 -3 0 0 11 0 -5 0 -1 -4
word of you	-2 18 0 1 -14 -6 -5 -1 11 -4
word of your	4 -13 8 9 20 -6 12 -8 -26 4
word oferecer	-1 0 0 0 0 2 -1 0 0 19
word oferta para	0 0 0 0 0 1 0 0 0 9
word off	-11 -10 -9 40 -27 15 -23 4 21 -19
word off on	-1 0 0 0 -2 -3 -1 -1 8 -3
word off until	0 0 -15 0 -2 0 18 0 0 5
word offene	0 0 0 0 0 0 0 0 0 8
word offer	-34 9 -15 -3 34 40 -6 -11 -14 91
word offer #	0 0 0 0 0 0 0 0 0 21
word offer a	1 -1 0 0 -5 -2 8 0 0 2
word offer by	0 0 0 0 0 0 0 0 0 25
word offer expir	-1 0 0 -1 0 5 -2 -1 0 -9
word offer for	-1 -2 -1 2 -11 14 4 -1 -4 -7
word offer from	0 0 0 0 0 3 -1 0 0 -10
word offer in	0 0 0 0 0 1 0 0 0 9
word offer is	-1 -1 0 0 -1 11 -5 0 -2 -26
word offer of	-5 -1 -1 -1 5 1 5 -1 -1 -10
word offer on	1 0 0 0 0 0 0 0 0 10
word offer the	0 0 0 0 18 -3 -12 0 -1 -1
word offer timemention	-14 20 -3 -1 0 -1 -1 0 0 -11
word offer to	-1 -2 -1 1 12 6 -13 -1 -1 -17
word offer you	-12 5 -2 -2 11 10 -5 -2 -3 22
word offerte	0 0 0 0 1 0 0 0 0 9
word offic	5 -3 -1 0 1 0 2 -3 0 -11
word office	-1 -4 24 -12 -9 -6 -2 20 -12 14
word office hour	-3 -1 -1 -1 -5 -3 16 0 -2 8
word office is	18 -3 7 -1 -2 -1 -13 -4 -1 -3
word office manager	2 1 0 0 0 -1 -4 0 2 84
word office timemention	0 0 0 0 0 0 0 1 0 8
word officer	-16 11 -3 -2 13 -1 -15 1 12 -43
word official	-4 -7 -1 -2 3 -2 24 -2 -9 -8
word officina	1 0 0 0 0 0 0 0 0 -25
word offr	0 0 0 0 4 0 -2 0 0 11
word offre	2 -3 0 0 3 0 -1 0 0 15
word oficina	-6 -1 7 -1 -1 -5 4 4 0 8
word oficina de	1 0 0 0 0 0 0 0 0 12
word ofrecerle	0 0 0 0 0 1 0 0 0 12
word og	13 -1 -3 -2 0 -2 -5 0 0 0
word oh	-7 14 2 -1 -4 -3 0 -1 0 9
word oi	-5 -3 -1 1 -13 -8 29 -4 4 -4
word ok	8 13 7 -1 -12 -2 -17 -4 8 -77
word ok ?	-2 1 4 1 0 0 -2 0 0 -14
word ok for	-5 8 -1 0 0 0 -2 0 0 -1
word ok pour	0 0 -1 0 0 2 -1 0 0 -15
word ola	13 -1 -7 -1 -2 3 -2 1 -4 -39
word ola !	6 3 -1 -1 -5 -1 1 0 -2 -11
word old	-6 6 10 -1 -1 0 -5 -1 -2 17
word olha	0 0 0 0 0 0 1 0 0 18
word om	24 -6 6 -3 -5 -1 -8 -2 -4 41
word om een	-1 6 0 0 -1 -2 -1 0 0 -8
word om je	-1 -1 0 0 -1 -1 8 0 -2 22
word om timemention	20 -11 -1 0 -1 -2 -4 0 0 15
word om uw	0 0 0 0 0 0 0 0 0 23
word omar	1 0 0 0 0 0 0 0 0 54
word on	7 2 -11 -2 -5 -35 19 24 0 -3
word on #	5 11 0 -1 -3 -1 -14 3 0 -16
word on a	-2 -1 1 17 13 3 -22 -7 -1 13
word on aimerait	0 11 0 0 -3 0 -7 0 -1 6
word on all	0 -1 0 -2 -4 -1 1 -1 8 -1
word on and	0 0 -1 4 -3 0 16 -5 -11 5
word on any	-1 1 5 -1 0 0 -3 0 0 10
word on as	-3 -1 0 0 6 8 -9 0 -1 14
word on discute	1 0 0 0 0 0 0 0 0 -14
word on file	-2 -1 -1 2 -7 0 -2 -1 13 3
word on for	30 -2 -21 -1 0 0 -3 0 -1 -22
word on friday	-3 0 0 0 -1 8 -3 0 0 5
word on hold	-5 -1 2 0 -3 -1 18 0 -10 -5
word on it	-11 -4 -2 -3 18 10 3 -2 -8 -12
word on its	12 -1 -3 0 -1 0 -8 0 1 2
word on linkedin	0 0 0 0 2 0 0 0 -1 -10
word on me	-2 -1 2 0 2 0 -1 0 0 16
word on my	6 0 -1 -1 0 -2 -15 -1 13 9
word on or	-1 -1 0 0 -2 0 6 0 -1 -9
word on peut	0 -10 16 -1 0 -1 -3 0 0 -6
word on se	-2 6 3 -1 -1 -1 -1 -1 -1 -33
word on site	-1 2 -1 4 1 -1 -5 1 0 -16
word on sleep	0 0 0 0 0 0 0 0 0 12
word on telegram	0 0 0 0 0 0 0 0 0 15
word on the	0 -10 5 -18 -23 9 49 8 -19 58
word on timemention	4 1 -8 19 -13 -51 15 24 9 123
word on top	-1 -2 -1 -1 4 3 -5 4 0 -13
word on tuesday	0 0 0 0 0 0 0 0 0 20
word on us	-4 -1 -1 0 16 0 -8 0 -2 -9
word on vine	0 0 0 0 0 0 0 0 0 8
word on what	0 0 0 0 0 0 0 0 0 10
word on which	-1 14 -1 0 -7 0 -4 0 -1 -2
word on your	-7 -1 5 -3 -12 -13 49 -6 -12 -37
word onboard	-8 -6 -2 -1 -3 -10 34 -4 -1 -3
word once	-4 -9 10 -4 13 -4 -18 0 16 25
word once the	0 0 -1 0 -6 -4 -8 -2 21 -17
word onda	-2 2 -1 0 0 -1 2 0 0 -8
word one	27 -17 -10 -10 37 -34 16 0 -8 -15
word one and	-5 6 -1 0 -8 0 5 -1 5 -4
word one can	0 6 -1 0 0 -3 -1 0 0 -10
word one click	0 0 0 0 0 0 0 0 0 9
word one day	0 16 -1 0 -1 -2 -11 4 -4 -8
word one for	5 -4 -1 0 11 0 -10 0 0 4
word one in	-4 -1 7 0 0 -1 -1 0 0 -13
word one interview	0 0 0 0 0 0 0 0 0 12
word one is	0 -1 0 0 -6 0 9 -1 0 2
word one more	-2 -1 -1 -1 -7 -1 18 -1 -4 1
word one of	-2 -19 0 -2 0 -5 20 9 -1 -24
word one or	0 0 0 0 -4 0 -2 6 1 -8
word one that	0 0 0 0 10 -9 0 0 0 -4
word one to	-3 -3 -3 -1 0 -1 11 0 1 4
word one way	1 1 -1 -2 -2 -2 10 -2 -3 -9
word one'	0 1 0 0 0 0 0 0 0 -13
word online	-3 6 -3 -2 -11 -2 11 -1 5 62
word online assessment	-1 -3 0 0 -3 0 11 -1 -2 -6
word online interview	-1 3 -1 -1 0 0 0 0 0 24
word online test	0 -5 0 0 -1 0 7 0 0 -12
word only	-1 -2 -8 -2 29 -5 -45 13 22 -20
word only be	0 0 0 0 0 0 0 1 0 -10
word ons	15 17 -4 -2 -12 -6 5 -3 -11 -16
word ons aan	4 19 -1 0 -2 0 -9 0 -10 -23
word ons gesprek	-1 -1 2 0 8 -1 -7 0 0 -3
word ons in	-6 9 -1 0 0 0 0 0 0 -4
word ons kantoor	7 -6 3 0 -1 0 -2 1 -1 -16
word ons maar	0 0 0 1 0 0 0 0 0 14
word onsite	-9 3 1 1 -1 -1 8 0 -1 2
word ont	0 0 0 0 4 0 -3 0 0 16
word ontmoeten	-5 12 0 0 2 -4 -4 0 0 19
word ontvangen	-7 -7 -1 -1 -5 -2 -4 8 20 -18
word ontvangt	4 -2 -2 0 0 0 -2 -1 3 -11
word ontvangt u	5 -2 -2 0 0 0 -2 -1 2 -20
word onze	6 -1 0 8 1 3 -13 -3 -1 -67
word onze afspraak	-5 0 5 3 0 0 -1 0 0 -17
word onze klantenservice	0 1 0 0 0 0 0 0 0 -19
word ook	-8 -5 14 0 -3 -1 11 -8 -1 -13
word op	33 -45 5 9 33 -1 -30 -12 8 11
word op basi	-2 -2 0 0 16 -1 -8 0 -2 -2
word op board	0 0 0 0 0 0 0 0 0 9
word op de	-1 -3 1 0 13 -2 -6 -1 -1 -9
word op dit	-1 -1 0 0 -2 -1 5 0 -1 -8
word op gesprek	0 0 0 0 0 0 0 0 0 16
word op kantoor	0 -1 -1 0 0 4 -2 0 0 -8
word op ons	8 -6 3 0 -1 0 -2 0 -1 -15
word op onze	1 0 0 0 1 0 -2 0 1 -28
word op timemention	41 -29 -5 -3 -3 2 -11 7 1 31
word opdracht	-1 5 0 0 -1 -2 0 -1 0 20
word opdracht voor	0 0 0 0 0 0 0 0 0 9
word opdrachtgever	-2 -2 0 0 -3 -2 10 0 -1 14
word open	23 -19 -12 6 17 -9 -20 20 -5 92
word open again	-1 -2 0 0 -1 0 -3 12 -4 -5
word open at	0 2 0 0 -1 0 0 0 0 -10
word open for	1 -3 -1 -1 -1 0 2 6 -2 -14
word open in	0 0 0 0 3 0 -1 0 -1 9
word open position	0 0 0 0 0 0 -1 2 0 13
word open the	0 0 -2 0 4 0 -1 0 0 20
word open timemention	12 0 -8 -1 0 0 -3 0 0 0
word open to	0 1 0 0 0 0 0 0 0 45
word open voor	0 0 0 0 0 0 0 0 0 9
word open with	5 -1 -1 0 -1 0 0 -1 0 -12
word open your	0 -1 0 0 0 0 2 0 0 -9
word operation associate	0 0 0 0 0 0 0 0 0 -9
word operator	3 -1 -1 -1 -3 0 2 -1 0 -10
word opgenomen	-2 -2 0 0 8 0 -1 0 -2 -3
word opinion	1 0 -1 0 1 0 0 0 0 8
word opleid	0 0 0 0 0 0 0 0 0 9
word oportunidade	-1 0 0 0 4 0 -3 0 0 13
word oppa	0 0 0 0 0 0 0 0 0 10
word opportunite	0 0 0 0 0 0 0 0 0 19
word opportunity	0 0 0 0 10 0 -1 0 -8 44
word opportunity to	0 0 0 0 1 0 0 0 0 20
word oppure	-17 22 -3 0 0 0 -1 0 0 -18
word oppure timemention	-1 2 0 0 0 0 0 0 0 -13
word ops manager	0 0 0 0 0 0 0 0 0 15
word opt	-2 -3 0 0 -4 0 -2 0 12 0
word opt out	-2 -3 0 0 -4 0 -2 0 12 -3
word option	-20 4 23 -1 -1 6 -10 -1 -1 -11
word option for	-19 4 17 -1 0 0 0 0 0 -9
word or	-101 206 -29 -18 -27 -27 -13 3 5 -7
word or #	-20 50 -20 -1 -3 -1 -4 -1 -1 -25
word or a	-1 -8 0 0 -1 -5 17 0 -2 -8
word or an	0 3 0 0 0 0 -3 1 0 8
word or by	0 0 0 0 0 0 0 0 0 10
word or decline	2 -2 -1 0 -1 6 -2 -1 -1 -26
word or it	-7 0 0 0 0 8 0 0 0 0
word or no	-2 -3 -2 -2 -2 3 2 -1 6 -9
word or on	-1 6 -1 0 0 -2 -1 0 0 -12
word or so	-8 12 -2 -1 -3 -2 -1 -1 5 -1
word or the	2 -2 3 -1 4 -1 -1 0 -3 13
word or timemention	-55 103 9 -6 -5 -18 -16 -5 -6 -19
word or two	-1 -5 0 3 -1 -1 -1 0 5 -9
word or your	0 0 0 0 3 0 0 0 -3 9
word ora	-8 0 9 8 -7 -2 4 -3 0 -34
word oral	6 0 1 1 -2 -1 3 -1 -7 -95
word oral board	0 1 3 1 -2 -1 5 -1 -7 -28
word oral interview	5 0 -2 -2 0 0 -1 0 0 -9
word orale	12 -1 -1 -1 3 -1 -9 -2 0 -30
word orde ontvangen	0 0 0 0 0 0 -5 0 6 9
word ordenacao	-2 -4 0 -1 13 -1 -3 -1 -1 -3
word order	0 3 0 0 -11 0 -1 10 -1 7
word ore	-4 -3 -1 -1 -3 4 4 5 -1 -16
word org	-2 -1 1 6 -1 -1 -1 0 0 25
word organiser	0 0 0 0 0 0 0 0 0 8
word organizer	-1 0 0 2 0 -1 2 -1 -1 -23
word orientamento	0 0 0 0 0 0 0 0 0 11
word orientation	11 -5 -5 -1 0 3 -7 0 6 -2
word original	0 -2 -1 6 0 0 -3 1 -1 10
word ort	-1 -1 5 -1 0 0 -1 -1 -1 -18
word ortega	2 -1 0 0 0 0 -1 2 -1 -10
word ortiz	0 0 7 -7 0 0 0 0 0 -11
word os	3 -2 -6 -1 1 2 4 -1 0 60
word os pedido	0 0 0 0 1 0 -1 0 0 -8
word os seus	0 0 0 0 0 0 0 0 0 10
word other	-11 -7 2 -3 45 -6 -28 -6 13 -23
word other and	-1 -4 -1 0 -3 0 10 0 -1 5
word other applicant	0 0 0 0 3 0 -1 0 -1 -8
word other candidat	7 3 0 0 2 2 -12 0 -1 16
word other opening	0 0 0 0 -15 0 2 0 13 -4
word other position	0 0 0 0 2 0 0 0 -2 -8
word other timemention	0 -1 -2 -1 -1 5 1 0 -1 -15
word otherwise	8 -5 3 -6 0 -1 -1 3 0 -4
word otra	-14 3 -9 -1 1 -1 21 -1 -1 0
word otro	-3 3 3 -1 1 -1 -1 -1 -1 20
word ou	-8 43 -13 -2 -5 -3 -12 -1 1 -33
word ou depoi	0 10 -8 0 0 0 -1 0 0 -16
word ou na	-2 5 -1 0 0 0 -1 0 0 -13
word ou timemention	-5 15 -1 -1 -2 -1 -4 -1 -1 5
word ouder	0 0 0 0 0 0 0 0 0 8
word oui	-1 -1 0 0 -2 19 -13 -1 0 -8
word our	87 11 -5 -17 -16 18 -83 -1 6 -51
word our agency	0 0 0 0 0 0 0 0 0 8
word our bank	0 0 0 0 0 0 0 0 0 -12
word our call	-3 11 6 6 -12 -2 -4 -1 0 5
word our candidate	0 0 0 0 0 0 -2 4 -1 9
word our career	0 -1 0 -3 7 -1 -1 -1 0 -16
word our conversation	-1 -1 0 -1 3 0 0 0 0 15
word our cto	9 3 -2 0 -1 0 -3 -5 0 -16
word our database	0 0 0 0 1 0 0 0 0 8
word our end	9 -10 12 0 0 -1 -8 0 0 -17
word our engineer	-1 2 0 0 -3 0 8 -1 -6 1
word our foundation	0 0 0 0 0 0 0 0 0 13
word our head	4 -1 -1 0 0 -1 1 0 -1 -14
word our hiring	1 -2 0 0 -7 0 6 0 3 -20
word our interview	-21 18 6 1 -1 0 -2 0 0 25
word our journal	0 0 0 0 0 0 0 0 0 15
word our manager	-1 1 2 0 0 0 0 0 -2 -9
word our new	-1 -1 -1 -1 -12 14 3 -1 -1 -12
word our next	0 0 0 0 0 0 0 0 0 11
word our offer	-4 -1 -1 0 0 -12 18 -1 0 16
word our office	8 -1 6 -6 -1 0 -2 -3 -1 -9
word our opening	0 0 0 0 -11 0 -1 0 12 2
word our panel	5 -4 -1 0 1 0 0 0 0 21
word our partner	-1 3 -1 -6 13 -2 -4 -1 -1 -4
word our phone	0 0 0 0 0 0 0 0 0 8
word our plant	0 0 0 0 0 0 8 0 -7 -4
word our recruiter	-1 6 0 0 -13 -1 -2 -3 16 4
word our recruitment	0 10 0 -4 1 -4 -3 2 -1 -3
word our sale	0 1 0 0 1 0 -1 0 -1 -8
word our school	0 0 0 0 0 0 -2 2 0 10
word our senior	-3 -1 0 0 -3 8 0 0 -1 -2
word our side	1 -1 2 0 -1 0 -1 0 0 -9
word our staff	0 0 -1 3 -2 0 -1 1 0 -11
word our support	0 0 0 0 0 0 0 1 0 -18
word our system	-1 -1 0 0 -10 0 -14 -1 27 -11
word our talent	0 -1 0 0 6 0 -5 0 0 19
word our talk	-1 -5 0 0 -1 1 8 0 -1 6
word our team	3 -1 -1 -1 -6 15 -13 1 3 -40
word our timemention	0 -2 7 5 -3 -1 -4 -1 0 -15
word our volunteer	0 0 0 0 0 0 0 0 0 11
word our vp	0 0 0 0 0 -1 2 0 0 -17
word out	-11 -34 4 11 -7 -9 -15 50 10 -57
word out !	-4 -3 8 0 0 0 -1 0 0 -10
word out :	0 0 0 0 0 0 0 0 0 8
word out by	2 0 0 0 2 0 -2 0 -1 -13
word out here	-6 1 -3 10 -3 -1 -2 -1 2 -10
word out in	-2 3 -1 -1 -1 0 3 0 -2 -10
word out of	4 -14 -1 12 -2 -2 -8 13 -2 3
word out on	-1 -2 4 0 0 0 -1 0 0 -8
word out the	3 -4 0 -1 -2 0 5 0 0 17
word out to	0 -5 -1 -3 -1 -1 -6 15 2 -20
word out with	5 -3 -2 -1 -3 -1 2 0 2 -9
word outcome of	-1 -1 0 -1 1 2 1 0 0 15
word outlook	3 -1 0 0 -1 0 -1 0 0 13
word outra	-4 1 3 -4 11 -1 -5 0 -2 -7
word outra empresa	0 0 0 0 0 0 0 0 0 19
word outra vaga	0 0 0 0 4 0 -3 0 0 -11
word outro	-1 8 -2 3 -6 0 -1 0 0 14
word outside	7 -1 -1 -1 11 -4 -11 1 -3 3
word ouverte	0 0 0 0 0 0 0 0 0 14
word ouvr	-5 0 0 0 -1 0 9 4 -7 -11
word over	-1 -13 5 -10 -3 20 -8 -10 20 -40
word over #	0 0 0 0 0 0 0 0 1 26
word over a	0 3 0 0 0 0 -7 0 5 -10
word over and	2 -4 -1 0 -2 15 -9 -1 0 -19
word over coffee	1 0 0 0 0 0 -1 0 0 -11
word over de	-2 3 1 -1 -4 -3 14 -7 0 -7
word over je	-1 -7 0 0 -1 0 11 0 -1 -4
word over the	-4 -3 -5 0 19 19 -33 -2 8 -21
word over to	-2 -1 -1 -2 2 0 13 0 -9 -8
word over video	0 0 0 0 0 0 0 0 0 9
word overdue	0 0 0 0 0 0 0 0 0 25
word owe	-1 -1 0 0 1 0 1 0 0 17
word owe you	0 0 0 0 0 0 1 0 0 14
word own	-2 3 -3 1 15 -6 -21 -3 16 -15
word owner	2 3 -3 15 -15 -5 4 -1 2 -44
word p	-4 -8 -2 -2 0 -6 19 4 -1 15
word p #	-6 -3 -1 -1 -1 -6 19 -1 -1 -9
word paar	17 -1 -1 -1 -1 -3 -9 -1 0 8
word pacific	1 1 -1 0 0 0 0 0 0 -20
word pack	0 -2 0 0 8 -8 5 0 -3 8
word pagamento	0 -2 0 0 -5 0 -2 0 9 -8
word page	1 -4 -4 -4 -1 22 -7 4 -6 16
word page #	0 0 0 0 0 0 0 0 0 12
word pagina	-1 -3 0 0 -14 0 -1 -1 21 -9
word paid	9 -2 -3 -2 0 6 -12 -2 7 -15
word paid by	6 3 0 0 0 0 -8 0 0 -4
word paio	0 0 7 -4 0 0 -1 0 0 -8
word paio di	0 0 7 -4 0 0 -1 0 0 -8
word pair	4 -1 -1 -1 6 -2 -2 -1 -2 -18
word pais	0 0 0 0 0 0 0 0 0 14
word palestra	0 0 0 0 0 0 0 0 0 11
word palestra no	0 0 0 0 0 0 0 0 0 8
word palisade	-1 1 0 1 0 0 0 -1 0 -28
word palma	0 5 -1 0 1 -1 -3 0 -1 -14
word panel	31 -1 3 5 -8 -15 -4 -7 -4 -2
word panel and	-3 -2 -3 -1 -2 -2 18 -1 -4 -5
word panel for	0 0 0 0 0 0 0 0 0 43
word panel interview	-3 9 0 0 -2 -1 -2 -1 -1 -3
word panel member	0 0 1 0 0 0 0 0 0 12
word panel on	7 0 -1 -1 0 -1 -4 0 0 8
word panel timemention	13 -1 -1 -3 0 -3 -3 -2 0 -8
word panel was	0 0 0 0 1 1 0 0 0 -15
word panel will	5 -1 -1 -1 -1 0 -1 0 0 -29
word panelist	-1 -1 3 0 -1 0 0 0 0 8
word paper	1 -2 -2 0 -7 3 -6 -2 16 27
word paper in	0 0 0 0 0 0 0 0 0 15
word paperwork	2 0 -6 0 -1 6 3 -1 -3 -18
word papo	-6 -9 18 1 -2 -5 4 -1 -1 -31
word papo de	-3 -14 19 0 0 0 0 0 0 -11
word par	-3 4 4 3 -6 9 -7 -4 1 9
word par la	0 0 0 0 -7 8 -1 0 0 -6
word par le	1 -1 0 1 0 0 -1 0 1 9
word par telephone	-1 9 0 0 0 0 -8 0 0 8
word para	-6 14 -16 -3 -28 31 -6 -26 41 3
word para a	16 12 -5 -8 -11 2 -6 -5 5 23
word para avanzar	-1 -1 0 0 -3 -1 7 0 0 -15
word para conhecer	0 0 0 0 0 0 0 0 0 12
word para conocer	0 0 0 0 0 0 0 0 0 9
word para el	-6 -2 4 -3 1 -1 11 -1 -1 -9
word para entrevista	-6 4 0 0 -1 0 4 0 0 -10
word para la	0 8 -1 -1 -5 5 -3 -2 -2 7
word para las	0 9 0 0 -2 0 -5 0 -1 -4
word para o	-10 -13 -2 12 -5 28 -19 -3 13 22
word para tecnica	-7 -2 -1 13 -3 -1 -1 0 1 -7
word para ti	-1 0 0 0 0 2 0 0 0 12
word para timemention	13 -2 -7 2 -1 -1 -3 -1 -1 23
word para tratar	0 0 0 0 -1 4 -2 0 0 -8
word para um	-3 8 -1 0 0 -1 -2 0 0 -2
word para un	-1 2 0 0 0 0 -1 0 0 10
word para una	11 1 -2 0 -1 -1 -7 -1 -1 -22
word paraben	-1 -4 0 0 -1 3 4 0 -1 12
word paralegal	-10 7 -1 0 3 10 -8 -1 0 -10
word parent	3 0 0 0 1 0 -2 0 0 68
word parent even	0 0 0 0 0 0 0 0 0 13
word parfait	8 0 -6 0 0 0 -1 0 0 -11
word pari	1 0 0 0 0 0 0 0 0 -9
word park	-7 -1 -3 0 0 5 -6 -1 14 -5
word park and	-2 0 0 0 -1 8 -4 0 0 -1
word park in	7 -2 -1 0 0 0 -3 0 0 -12
word park is	-13 0 -1 -1 0 0 17 0 0 -7
word park permit	-1 1 0 1 0 0 0 0 0 35
word parle	-1 3 0 0 -2 -2 4 0 -1 -24
word parler	4 -1 0 -1 1 -1 0 0 0 19
word parliamo	11 -1 -9 0 0 0 0 0 0 -15
word part	0 -17 25 -2 -3 -8 -12 9 7 29
word part in	0 0 0 -1 2 0 0 0 0 36
word part of	0 -4 -1 0 -2 -5 14 -1 -1 -17
word part sous	0 0 0 0 0 0 0 0 1 8
word part time	-1 3 -1 0 -1 -1 -14 10 3 -10
word parte	-7 -1 0 0 -1 0 -4 -1 15 15
word parte tecnica	0 0 0 0 0 0 0 0 0 9
word partecipazione	-1 -1 0 0 -1 0 -3 0 6 -17
word parti	-1 -7 0 0 4 0 12 0 -8 7
word participacao	0 -1 0 0 3 0 4 -5 -1 -10
word participacion	0 0 0 0 0 0 -1 0 2 -8
word participacion en	0 0 0 0 0 0 -1 0 2 -13
word participant	4 -1 0 0 0 0 0 0 0 -25
word participant :	2 -1 0 0 0 0 0 0 0 -23
word participar	0 -1 0 0 -8 0 -26 0 35 -2
word particular	0 -1 0 0 7 0 -6 1 -1 -14
word partie	8 0 -8 0 0 0 0 0 0 17
word partir	-4 0 -1 -3 -5 16 -7 0 5 -7
word partir de	-2 1 -1 -1 -2 8 -6 0 3 -18
word partir du	-1 0 0 -2 -3 8 -1 0 0 11
word partner	-4 2 -6 -7 6 0 15 -3 -1 -11
word partner meet	0 0 0 0 0 0 3 0 -2 15
word partnership	0 0 0 0 0 0 0 0 0 39
word party	0 -2 5 0 0 -1 -1 0 0 31
word pas	-18 -2 5 13 14 -5 -5 5 -8 -32
word pas de	-17 0 14 -1 10 0 -5 0 -1 -20
word pas ete	0 0 0 0 2 0 -3 0 2 21
word pas pu	-4 3 0 0 0 0 -2 3 0 10
word pasa al	0 0 0 0 0 0 0 0 0 8
word pasar	0 0 1 0 0 0 0 0 0 9
word pasate	2 0 0 0 0 0 0 0 0 -11
word paso	-1 9 -1 -1 -1 -1 -4 0 0 4
word paspoort	0 0 0 0 0 1 0 0 0 -10
word pass	-6 8 -8 -3 26 -7 -25 8 7 -41
word pass it	-1 2 0 0 -2 0 1 0 -1 -14
word pass the	-2 9 -1 -1 -1 -1 -1 -1 -2 -4
word pass your	-1 2 0 0 -4 -1 -8 11 0 -13
word passa	7 4 -6 -1 -1 1 -3 -1 -1 -13
word passa para	-3 8 2 0 0 0 -7 0 0 3
word passa timemention	11 -1 -9 0 0 2 -1 0 0 -18
word passage	13 -3 -2 -1 -1 -2 -4 0 -1 7
word passaporto	0 0 0 0 0 0 0 0 0 9
word passar	-4 20 -8 0 -1 -1 -6 0 1 5
word passar a	-3 0 3 0 0 0 0 0 0 8
word passar por	0 14 -10 0 0 -1 -2 0 0 -17
word passare	-1 8 -1 0 -1 -1 -5 0 0 -13
word passer	0 -7 -2 0 -1 -2 13 -1 0 -11
word passer a	8 -6 -1 0 0 0 -1 0 0 -11
word passer timemention	0 0 0 0 0 0 0 0 0 12
word passera	0 0 0 0 0 0 0 0 0 12
word passez	1 0 0 0 0 2 -1 0 0 -20
word passi	0 -1 -1 1 0 1 0 0 0 -12
word passo	-6 13 -1 -1 -2 -1 -2 -1 0 31
word passo e	0 2 0 0 0 0 0 0 0 14
word passou	-1 -30 18 0 -1 0 14 0 0 16
word passou para	0 -1 0 0 0 0 2 0 0 9
word passport	0 -4 -1 0 -1 -2 9 0 0 0
word passt	-10 8 -12 -1 18 2 -12 2 5 8
word passt ihnen	-6 16 -8 0 0 0 -1 0 0 34
word passt timemention	0 0 0 0 0 0 0 0 0 13
word password	0 -2 0 0 -1 0 -3 1 5 17
word past	6 -12 42 -2 0 -3 -31 -2 3 6
word pastor	9 -5 0 0 0 -2 -1 0 0 0
word patch	0 1 0 0 0 0 0 0 -1 18
word patchy	-1 0 0 0 0 -1 -5 8 -1 -6
word patentino	1 0 0 0 0 0 0 0 0 10
word patience	-3 0 -1 -1 2 -1 10 -1 -6 -3
word patient	0 -1 0 -1 2 -1 -3 0 5 -12
word patient with	0 0 -1 -1 -2 -1 -1 0 6 -9
word patto	0 0 0 0 0 0 0 0 0 10
word patto di	0 0 0 0 0 0 0 0 0 10
word paul	1 -1 -2 1 -1 -8 12 -1 -1 32
word paul reed	2 -2 -1 1 0 0 4 -2 0 -12
word paulo	0 0 0 1 0 0 1 0 0 14
word pause	-5 4 -2 -1 -7 -1 14 -1 -2 11
word pay	0 2 -6 2 2 9 -10 -1 2 35
word pay stub	0 0 0 0 0 0 0 0 0 9
word pay you	3 -1 -1 0 0 0 0 0 0 -20
word payable	0 0 0 0 0 0 0 0 0 11
word payment	0 0 0 0 0 0 -1 0 2 13
word payroll	-18 4 7 -2 -8 -7 29 2 -8 17
word payroll officer	-9 9 -1 -1 -1 1 -2 4 0 3
word payroll specialist	0 0 0 0 0 0 0 0 0 17
word payslip	0 3 0 0 0 0 -1 0 -1 17
word pdf	-1 -2 0 0 -7 10 1 -1 0 -20
word peace	0 0 0 -1 17 -3 -9 0 -3 -12
word peca	0 0 0 0 0 0 0 0 0 11
word peco	-3 0 -2 6 0 0 0 0 0 11
word pedagogique	0 0 0 0 0 0 0 0 0 18
word pedido de	-1 2 0 -1 0 0 0 0 0 12
word pedido para	-1 -1 0 0 5 -1 -5 -4 6 -13
word pedro	0 0 0 0 0 0 0 0 0 12
word pela	1 -2 -1 -1 4 -2 0 -2 3 12
word pelo	-4 11 1 2 -2 -1 -5 -1 -1 -6
word pelo link	0 6 0 0 -1 0 -4 0 0 9
word pelo que	-2 0 0 2 0 0 0 0 0 -12
word pensez	0 0 0 0 0 0 0 0 0 12
word pensez a	0 0 0 0 0 0 0 0 0 12
word pension	0 0 0 0 0 2 0 0 0 10
word people	-28 0 -2 -5 53 -16 -17 -6 20 12
word people and	-14 0 -3 -2 7 -2 16 -1 -1 -4
word people are	0 0 9 0 -1 -1 -5 0 0 9
word people for	-1 6 -1 -1 3 -3 -3 0 0 -12
word people who	-1 -1 0 0 19 0 -3 0 -14 18
word people with	0 -5 0 0 8 0 -3 0 0 -1
word per	-42 37 -25 -3 38 17 1 -17 -7 17
word per #	-1 -1 0 -1 0 4 -1 1 0 -10
word per agente	0 0 0 0 0 0 0 0 1 -13
word per conoscere	0 0 0 0 0 0 0 0 0 14
word per il	-16 21 -1 0 -1 0 -2 -2 1 4
word per l'anno	0 0 0 0 0 0 0 0 0 10
word per l'impiego	0 0 0 0 0 0 0 0 0 35
word per l'incarico	0 0 0 0 0 0 0 0 0 19
word per l'ingresso	0 0 0 0 0 0 0 0 0 8
word per la	0 16 -2 1 12 -8 -11 -1 -6 30
word per lei	0 0 0 0 0 0 0 0 0 15
word per lo	-1 -1 0 2 9 -2 -5 -1 -1 -4
word per post	-5 -1 0 -2 -1 11 -1 0 0 6
word per proseguire	0 1 0 0 0 -1 2 -1 0 -9
word per sua	0 0 0 0 0 0 0 0 0 10
word per timemention	0 -1 0 1 -1 3 0 -1 0 15
word per un	10 -2 -7 0 -1 0 -5 0 6 -32
word per una	-1 12 0 0 -1 -1 -10 0 0 -1
word percent	-1 -1 -1 0 -2 16 -10 -1 0 3
word perdona	-1 -2 2 1 1 0 1 -1 0 -8
word perfect	10 -1 -4 -1 -1 -1 -2 0 -1 20
word perfecto	2 0 -1 0 0 0 0 0 0 -13
word perfeito	10 0 -9 0 0 0 0 0 0 -4
word perfetto	9 0 -3 0 -1 -1 -4 -1 0 4
word perfi	0 0 0 0 1 0 0 0 0 19
word perfil	-10 -11 -2 -1 0 -2 24 -1 3 10
word perfil para	-3 5 0 0 -5 0 -4 0 9 9
word pergunta	-2 -1 -1 0 0 -1 6 0 0 11
word period	2 4 -1 -1 -4 10 -7 0 -3 -17
word permanent	-1 -1 0 -1 -1 15 -10 1 -2 -10
word permesso	0 0 0 0 0 0 0 1 0 10
word permet	-4 0 0 0 10 0 -4 0 -1 8
word permet de	0 0 0 0 0 0 0 0 0 19
word permi	0 -5 0 0 -2 -1 9 0 -1 -9
word permission	-1 -2 0 0 -1 -6 12 -1 -1 8
word permit	-8 0 0 1 0 8 -1 1 0 41
word pero	-1 -2 5 0 11 -1 -4 -6 -2 -6
word person	-8 7 -6 -2 29 0 -8 -2 -9 -30
word person and	0 0 0 0 0 0 0 0 0 8
word person interview	1 0 0 0 0 0 0 0 0 -17
word person who	-1 -1 0 0 13 -2 -7 -1 -1 -4
word persona	-8 5 -1 0 4 -2 -3 -1 6 -21
word persona con	0 0 0 0 2 0 -1 0 0 -10
word persona para	0 0 0 0 0 0 0 0 0 8
word personal	11 -8 -1 -1 9 -8 1 -1 -3 14
word personal interview	2 -1 -1 0 0 0 0 0 0 -18
word personale	0 0 0 0 0 0 0 0 1 16
word personalrat	1 -1 0 0 -2 3 0 0 -1 -13
word personlich	17 -4 -4 0 -1 0 -6 0 -2 -22
word personlichen	4 -4 0 0 0 0 0 0 0 10
word personlichen gesprach	4 -4 0 0 0 0 0 0 0 10
word personn	0 0 0 0 5 0 -1 0 -3 11
word personne	-1 1 0 -1 10 -1 -6 0 -2 2
word personnel	-2 -1 0 0 -4 -1 7 -1 2 -8
word persoonlijke	0 0 0 0 0 0 0 0 0 9
word persoonlijke lening	0 0 0 0 0 0 0 0 0 9
word pessoa	-6 1 -1 -1 8 -2 -3 -1 4 5
word pessoal	0 0 0 0 0 0 0 0 0 11
word petit	-2 2 1 0 -4 -2 9 -1 -2 3
word peut	-1 -8 17 -1 2 -2 -5 0 -1 5
word peut on	0 2 0 0 -1 0 -1 0 0 -8
word peux	-1 7 -2 1 0 0 -5 0 0 25
word peux passer	0 0 0 0 0 0 0 0 0 9
word pflegedienstleitung	3 -2 0 -1 -10 12 -2 0 0 -7
word pflegestelle	0 0 0 0 0 0 0 0 0 14
word pharmacist	1 0 0 0 0 0 0 0 0 -11
word pharmacy	-1 -1 0 0 -4 -2 9 0 0 -9
word phone	16 34 -13 -1 -21 0 3 -7 -10 10
word phone about	-1 11 0 0 -6 -1 -2 0 0 2
word phone call	9 1 -6 -4 -1 -1 2 0 0 -5
word phone interview	-1 4 -2 4 -1 -1 -3 -1 0 -16
word phone screen	5 3 -2 0 -1 0 -3 0 -1 33
word phone timemention	0 0 0 0 0 0 0 0 0 9
word phone you	11 -1 -6 -4 -1 0 1 0 1 -1
word photo	6 -3 -1 0 -1 -1 3 0 -1 54
word photo id	4 0 0 0 0 0 -1 0 0 16
word physical	-7 0 0 0 0 8 0 0 0 -3
word piace	0 4 0 0 -2 0 -1 0 -1 -10
word piacere	-1 -4 0 0 8 0 -2 0 0 2
word piaciuto	-1 5 -1 0 4 0 -7 0 -1 -22
word pick	-8 25 -16 -2 -3 -10 3 -5 16 49
word pick a	2 12 -10 -1 -2 0 -1 0 0 33
word pick the	0 0 0 0 0 0 0 0 0 14
word pick up	-2 5 -4 3 -2 -1 2 0 -1 9
word pick you	0 0 0 0 0 0 0 0 0 9
word picture	-2 0 1 0 0 0 1 0 0 10
word piec	0 -7 -1 0 -1 -3 15 -1 -1 -40
word piec manquant	-1 -1 0 0 -1 -1 5 0 -1 -16
word piece	-3 -2 -1 -1 -7 -2 14 -1 1 48
word piece d'identite	2 0 0 0 0 0 0 0 0 13
word pile	0 -1 0 0 -11 -1 -5 -1 20 -4
word ping	1 3 0 0 -4 0 -4 0 5 -11
word piso	0 0 0 0 0 0 0 0 0 13
word pitch	1 0 -1 0 1 0 -1 0 0 20
word piu	-1 -6 -2 1 42 -12 -19 -2 -1 -8
word piu tardi	1 0 -1 0 0 0 1 0 0 -12
word plaat in	0 0 0 0 0 0 0 0 0 8
word plac	-3 -5 11 -4 -1 -2 12 -1 -6 63
word plac are	0 1 0 0 0 0 0 0 0 12
word plac on	0 0 0 -3 -7 -1 17 0 -5 2
word place	13 -1 21 5 4 -5 -34 -4 0 78
word place at	1 0 0 0 0 0 0 0 0 11
word place en	0 0 0 0 0 0 0 0 0 15
word place for	0 0 0 0 0 0 0 0 0 18
word place in	2 -1 -1 -1 2 0 0 0 -1 11
word place on	-14 9 7 -1 -1 0 -1 0 1 11
word placement	-1 -1 0 0 0 5 -2 0 0 19
word plaisir	-1 -4 -1 -3 3 11 -10 -1 6 -12
word plaisir de	0 -3 -1 -2 -2 9 -2 -1 0 4
word plait	0 1 0 0 0 0 -1 0 0 13
word plan	5 -3 -8 19 0 -2 2 -2 -11 -15
word plan and	-1 0 0 1 2 0 0 0 -2 8
word plan for	4 -1 0 0 -1 0 -1 0 0 14
word plan on	4 -2 0 0 0 0 0 0 0 -29
word plan to	-1 0 -14 16 -2 0 2 -1 -1 -1
word plann	-3 -10 9 -3 -11 -6 4 2 17 17
word plann for	-5 -1 11 0 -2 0 -9 0 6 1
word plann officer	-1 -2 0 0 -7 0 -7 0 17 -5
word plann timemention	-2 0 3 0 0 0 0 0 0 13
word planner	1 -5 -1 1 4 -1 0 -1 1 17
word plant	-10 13 -2 0 0 0 8 0 -7 -16
word platform engineer	2 0 0 0 0 0 -1 0 0 -8
word platz	0 0 0 0 1 0 -1 1 0 40
word platze	0 0 0 0 0 0 0 0 0 10
word play	0 0 -1 -1 6 -2 -7 -1 5 59
word plaza	-5 -2 -1 1 4 1 -3 0 6 40
word plaza en	0 0 0 0 0 0 0 0 0 14
word plaza para	0 0 0 0 0 0 0 0 0 20
word plazo	-9 2 0 0 -2 0 -8 1 16 -8
word pleas	3 2 -2 -2 -6 6 8 -2 -8 -8
word pleas to	3 5 -2 -2 -5 11 -2 -1 -7 3
word please	-17 44 12 -1 -57 35 -31 52 -36 14
word please accept	1 -3 2 0 0 1 -3 0 2 -18
word please answer	-1 0 0 0 -3 -6 13 -1 -1 -1
word please apply	0 0 0 0 0 0 0 0 0 11
word please arrive	1 0 0 0 0 0 0 0 0 10
word please ask	1 0 0 0 0 0 0 0 0 -10
word please be	-1 1 2 0 0 0 -1 0 0 14
word please bring	6 0 -1 0 0 0 -2 0 -2 38
word please call	-1 0 0 0 0 -6 9 0 0 12
word please choose	-16 25 9 -4 -8 -1 -4 -1 -1 32
word please come	-1 2 5 0 0 1 -2 -1 -4 -20
word please complete	-3 -1 -1 -1 -3 -1 12 -1 -3 -14
word please confirm	-5 -4 13 -2 -1 4 -1 -3 -1 -5
word please contact	7 -9 -1 0 -4 -2 -9 19 -1 -12
word please do	-5 -5 -1 4 8 -1 0 -1 0 3
word please don't	-1 -3 -2 4 4 -5 -4 4 2 -12
word please fill	-1 -3 0 0 -3 -1 14 -2 -4 1
word please find	14 -10 0 -1 -1 18 -16 -1 -1 8
word please finish	-1 -2 0 0 -1 14 0 -4 -6 -15
word please give	-2 -1 0 0 -6 1 6 2 -1 -23
word please keep	-1 0 0 0 -1 -1 2 1 1 -18
word please let	2 1 0 -1 -3 6 1 -1 -4 9
word please pick	2 12 -11 0 0 0 -1 0 0 5
word please prepare	-13 -4 -1 0 -1 0 20 -1 0 -24
word please read	1 0 0 0 0 0 -6 0 6 12
word please reply	-11 25 -4 -1 -2 -6 3 -1 -3 5
word please review	0 0 0 0 0 3 -2 0 0 -9
word please select	-1 1 10 -9 0 0 0 0 0 1
word please send	-2 -3 -2 0 -2 -1 12 2 -3 32
word please sign	0 -2 0 -1 -1 16 -11 -1 -1 -11
word please take	-1 -1 -1 14 -6 -2 -6 -1 3 -7
word please tell	-4 14 10 -1 0 -2 -6 0 -10 17
word please upload	0 -1 0 0 -1 -1 4 -1 -1 -17
word please write	-2 3 -7 0 -3 -1 -7 18 0 -6
word pleasure	-9 -4 -2 -2 17 0 5 -2 -2 -12
word pleasure to	-1 -3 -1 -1 5 -2 4 -1 -1 -8
word plein	-2 -1 -1 0 -5 -1 11 0 0 2
word plek	0 -3 0 0 -2 -1 6 0 0 20
word plek voor	1 -1 0 0 0 0 0 0 0 18
word pleno	1 -10 0 0 1 0 8 0 0 -3
word pleno :	0 -9 0 0 1 1 8 0 0 -1
word plezier	2 -7 -3 -1 2 0 9 -1 -1 -1
word pls	3 1 0 0 -1 0 -2 1 0 -12
word plu	-2 24 0 0 -1 0 -20 0 0 -11
word plus	10 -6 7 1 3 21 -28 8 -15 8
word plus :	0 0 0 0 0 0 0 0 0 9
word plus a	0 5 -1 0 0 5 -8 0 -1 2
word plus de	0 0 -1 1 4 -1 -3 0 0 -10
word plus tard	6 -1 -1 0 -1 -1 5 0 -6 -10
word plutot	9 -12 16 -1 -1 -3 -6 -2 -1 -31
word plutot timemention	10 -4 5 -1 0 -2 -5 -2 0 -23
word pm	-18 34 -3 -1 -6 -2 1 -1 -3 -17
word podcast	5 0 0 0 -6 0 -1 0 3 16
word pode	8 -18 2 -1 -3 -4 18 0 -1 -8
word pode na	0 0 0 0 0 0 0 0 0 10
word pode passar	0 14 -10 0 0 -1 -2 0 0 -13
word pode ser	9 -23 14 0 0 0 1 1 0 -14
word podemo	-3 1 4 -1 8 -1 -5 -3 -1 0
word podemo passar	-2 -1 3 0 0 0 0 0 0 9
word poder	0 -2 3 0 0 0 -1 0 0 10
word podria	-2 -3 -1 0 -2 -2 12 -1 -1 9
word podria el	0 0 1 0 0 0 0 0 0 -9
word poi	-1 0 0 0 0 0 2 0 -1 -14
word point	-7 -3 -16 16 6 7 0 3 -7 1
word point #	-1 0 0 0 -1 6 -3 0 -1 -10
word point sur	3 0 0 0 -2 0 0 0 -1 11
word policy	0 2 0 0 1 0 -1 0 -2 17
word polizei	0 0 0 0 0 0 0 0 0 -11
word pondremo	-1 -5 0 1 -1 0 8 0 -1 12
word pondremo en	-1 -5 0 1 -1 0 8 0 -1 12
word ponencia	0 0 0 0 0 0 0 0 0 10
word pool	0 -1 -1 0 3 1 -2 0 -1 -8
word pop	-3 8 -1 0 18 -1 -12 0 -8 -21
word pop in	-4 7 -1 0 18 -1 -11 0 -8 -19
word por	-23 13 -22 13 -23 8 10 2 22 -43
word por #	0 0 0 0 0 3 -1 0 0 -19
word por aqui	-1 -10 0 0 3 0 6 0 2 -2
word por ca	0 14 -10 0 0 -1 -2 0 0 -17
word por causa	0 0 0 0 0 0 0 0 0 8
word por el	0 -1 2 1 -2 0 11 0 -10 0
word por falta	-9 -2 0 14 1 -1 -2 0 -1 -4
word por favor	1 0 -1 3 -2 0 -1 0 0 28
word por la	-6 -1 0 1 1 -1 2 -1 6 -16
word por lo	0 0 0 1 2 0 0 0 0 -25
word por mi	2 0 0 0 0 0 -1 0 0 -11
word por participar	0 -1 0 0 -6 0 -14 0 22 -2
word por si	-7 -1 -7 1 -1 -1 17 0 -1 12
word por su	0 0 0 0 1 0 0 1 0 22
word por telefone	0 11 -3 0 -6 0 -2 0 0 -15
word por ter	-13 -4 -1 11 7 -1 3 -1 -1 9
word por venir	-2 -3 -1 -1 -2 -1 12 -1 -1 -3
word por video	0 0 0 0 0 0 0 0 0 10
word por videollamada	0 0 0 0 0 0 0 0 0 -10
word port	-1 1 0 0 -1 0 1 0 0 9
word porta	1 0 0 0 0 0 0 0 0 15
word portal	-1 -1 -1 -1 -3 1 3 0 3 -8
word porter	1 0 0 0 -3 6 -3 -3 3 -16
word portfolio	26 24 -2 -2 -4 -3 -39 3 -3 -54
word portfolio review	11 2 -1 0 -1 0 -10 0 -1 -19
word porti	2 0 0 0 0 0 0 0 0 36
word porti il	0 0 0 0 0 0 0 0 0 8
word porti un	1 0 0 0 0 0 0 0 0 14
word position	29 -13 -15 -3 72 -1 -17 -8 -45 34
word position #	0 0 0 0 4 0 0 0 -3 11
word position :	12 -11 -1 -2 6 4 -3 -2 -3 3
word position and	-3 9 0 -1 -5 2 -3 0 2 11
word position at	0 -2 -1 2 10 1 -7 0 -3 -6
word position fill	-1 -1 0 0 11 0 -4 -1 -3 -12
word position for	0 0 0 0 5 0 -1 0 -4 -10
word position has	-1 -2 -1 0 28 -1 -12 -1 -10 -12
word position in	0 0 0 0 4 0 -3 0 -1 56
word position of	7 -4 -1 -3 13 5 -11 -1 -4 0
word position on	14 -6 0 -1 14 -2 -18 0 0 0
word posizione	2 12 -1 1 -1 -1 -6 -1 -5 -34
word posizione di	-1 12 0 0 0 0 -3 -1 -5 -19
word possiamo	-1 -4 5 -1 9 -1 -5 -1 -1 3
word possiamo proporle	0 1 0 0 0 0 0 0 0 8
word possibile	0 0 0 0 0 0 -1 1 0 -18
word possible	-8 7 8 -1 -5 2 10 -10 -3 -14
word possible to	-1 0 2 0 0 0 -1 0 0 -15
word posso	-1 19 -16 0 0 0 -2 0 0 35
word post	-20 12 -6 17 -7 45 -41 -5 5 37
word post a	0 0 0 0 0 0 0 0 0 12
word post clos	2 0 0 0 0 0 -1 0 0 11
word post has	-2 -1 -1 11 -3 -1 -7 0 3 -18
word post of	6 10 -1 -2 -4 3 -11 -1 0 -18
word post on	1 -1 -1 0 1 0 2 0 -1 31
word postdoc	-1 1 0 0 10 -10 2 0 -2 -16
word poste	6 -16 -3 2 -4 3 26 -5 -8 -100
word poste d'agent	-3 3 0 0 0 0 -1 0 0 -8
word poste de	23 -9 0 -4 -1 -1 0 -2 -7 -70
word poste est	-1 -2 0 -1 -2 11 -4 0 0 -3
word poster	0 0 0 0 0 0 0 0 0 9
word posti	-1 -1 0 0 10 -2 -4 -1 0 -4
word posto	16 -4 -4 8 -5 1 -10 -2 0 -30
word posto da	0 1 0 0 0 0 0 0 0 8
word posto di	4 -3 4 0 1 -2 -3 -1 -1 -40
word posto in	10 -4 -6 0 -2 0 0 0 3 -9
word posto per	0 0 0 0 0 0 0 0 0 15
word postpon	-9 -1 25 -2 -2 0 -9 -1 -1 -7
word postpone	-2 -1 15 -1 -2 0 -8 -1 -1 -7
word postulacion	0 0 0 0 7 0 -5 0 0 -18
word postulacion a	0 -1 0 0 3 0 -2 0 1 -14
word postule chez	0 0 0 0 0 0 0 0 0 9
word postulez	0 0 0 0 0 0 0 0 0 11
word postulez en	0 0 0 0 0 0 0 0 0 9
word poterle	0 0 -4 -1 -1 -2 8 -1 0 -10
word potrebbe	-2 -4 0 0 -1 0 8 -1 -1 -19
word pouco	1 4 -1 0 -1 -1 1 -2 -1 -8
word pour	13 11 4 2 -13 9 -15 -7 -6 58
word pour ce	-1 -1 2 -1 -2 -1 5 -2 0 8
word pour faire	4 -1 0 0 0 0 -3 0 0 11
word pour l'adoption	0 0 0 0 0 0 0 0 0 12
word pour l'alternance	-1 -1 0 -2 -3 8 -1 0 0 -4
word pour l'annee	0 0 0 0 0 0 0 0 0 8
word pour l'appartement	0 0 0 0 0 0 0 0 0 13
word pour l'entree	0 0 0 0 0 0 0 0 0 11
word pour la	-2 11 -4 14 2 -5 -13 -2 -1 50
word pour le	8 -12 1 -5 20 -5 8 -2 -12 -17
word pour notre	3 6 0 -1 -4 0 -4 0 0 16
word pour timemention	17 -11 4 0 -1 -3 -5 -1 -1 -39
word pour toute	-1 0 0 0 0 0 -1 4 0 -8
word pour un	8 4 -1 0 -4 -1 -6 0 0 8
word pour une	0 0 1 0 0 0 0 0 0 17
word pour votre	2 1 -1 -1 -4 6 -15 -1 14 16
word pourriez	-3 -8 10 0 -1 -3 7 0 0 -30
word pourriez vous	-3 -20 18 0 -1 -2 9 0 0 -20
word pouvez	8 -19 -4 -1 -4 -4 16 -1 9 -2
word pouvez vous	9 -16 0 0 -2 -3 12 0 0 -6
word pra	-2 -12 18 -3 9 -3 -7 0 0 -36
word pra timemention	0 -18 19 0 0 0 0 0 0 -1
word practica	4 5 -1 0 -1 -1 -5 -1 -1 -19
word practice	0 6 0 0 2 -1 -9 0 3 -14
word practise	0 2 0 0 0 0 -1 0 0 12
word praten	13 2 -1 -1 -1 -5 -6 -1 0 -18
word praten we	8 -1 -1 -1 0 -3 -1 -1 0 -10
word praxi	3 0 -2 0 0 0 0 0 0 -20
word pre	-5 2 -1 0 -2 -15 23 -1 -2 4
word pre employment	-2 -1 0 0 -1 -8 12 -1 0 -19
word preavi	-3 -3 0 0 0 -1 8 0 0 -1
word precisa	14 0 -15 2 0 0 -2 1 0 6
word precisa de	0 0 0 0 0 0 -1 1 0 9
word preciso	-2 5 -11 10 -5 2 2 0 0 -6
word preciso de	0 6 -5 0 -1 3 -3 0 0 -14
word preenchida	-1 -8 0 0 14 -1 -3 0 0 -2
word prefer	-7 -2 18 0 -1 -1 -6 0 -1 -7
word prefer ?	-6 -9 19 0 0 -1 -2 0 0 -13
word prefere	-1 1 0 0 -2 0 3 0 -1 12
word prefere ?	0 1 0 0 0 0 0 0 0 11
word preferenc	-2 14 0 0 0 -1 -6 -2 -4 -4
word preference	1 14 -1 -1 6 -1 -13 0 -5 -6
word preferez	-1 3 -1 0 0 0 0 0 0 -8
word preferisce	-1 2 0 0 0 0 0 0 0 11
word preferr	-1 3 8 -7 -3 0 1 0 0 -23
word prefier	0 1 0 0 0 0 0 0 0 8
word preghiamo	1 1 0 0 0 1 -1 0 0 -10
word preghiamo di	1 1 0 0 0 1 -1 0 0 -10
word pregunta en	0 9 0 0 -1 0 -7 0 -1 -1
word pregunta por	3 0 0 0 0 0 -1 0 -1 -17
word premier	-2 10 0 0 0 0 -7 0 0 -1
word premier entretien	0 0 0 0 0 0 0 0 0 16
word premiere	0 0 0 0 0 0 4 0 -3 10
word premio	0 0 0 0 0 2 -1 0 0 24
word premio de	0 0 0 0 0 0 0 0 0 9
word premio joven	0 0 0 0 0 0 0 0 0 10
word prendiamo	-1 -1 -1 4 12 -1 -11 -1 -1 -22
word prendre	0 0 0 0 0 0 0 0 0 11
word prep	-2 -7 -4 -3 0 0 10 6 -1 -22
word prepara	0 0 0 0 0 0 0 0 0 8
word preparare	2 0 -1 3 0 0 -3 -1 0 -11
word prepare	-14 -3 -1 -1 -1 0 22 -1 -1 -3
word prepare a	-14 -4 0 0 -1 0 20 -1 0 -24
word pres	0 -1 0 0 0 0 3 0 0 -9
word presa	-1 2 0 -1 -2 3 -2 1 0 -9
word preseleccionada	0 0 0 0 0 0 0 0 0 10
word preselection	0 -1 0 0 -1 0 2 0 1 -8
word preselezionata	0 0 0 0 0 0 0 0 0 13
word presenca	0 0 0 0 0 0 1 0 0 11
word presencial	-6 9 1 -1 -1 0 -1 0 0 -10
word present	-9 0 1 0 6 -5 15 -1 -7 9
word present your	1 1 -1 0 -1 0 3 0 -2 -18
word presentacion	0 0 0 0 0 0 0 0 0 8
word presentatie	0 0 0 0 0 0 0 0 0 9
word presente	-7 -1 -1 1 2 5 -9 -1 11 -50
word presenter	-6 -1 0 0 10 0 -1 0 -1 2
word presentese	0 0 0 0 0 0 0 0 0 9
word presentez	2 0 0 0 0 0 0 0 0 23
word presentez vous	2 0 0 0 0 0 0 0 0 22
word presenti	0 0 0 0 0 0 0 0 0 19
word president	-2 -1 5 0 2 0 -2 -1 0 -18
word presidente	8 0 -1 -6 3 -1 -3 0 0 -18
word presso	5 -1 -1 -1 0 0 -2 -1 0 -29
word presso la	2 0 0 0 0 0 0 0 0 -9
word presso lo	1 0 0 0 0 0 0 0 0 -14
word pressure	0 -2 -1 0 3 -1 2 0 -1 9
word presupuesto	0 0 -1 3 -2 0 1 0 0 23
word pret	0 0 0 0 0 7 -6 0 0 8
word pret personnel	0 0 0 0 0 0 0 0 0 9
word pretensao	0 -14 0 0 0 -1 16 0 0 -3
word prettige	-1 0 0 0 0 0 3 0 0 -8
word preventivo	0 0 0 0 0 0 0 0 0 8
word prevista	-9 -2 -1 13 3 -1 -3 -1 -1 -7
word prevista para	-8 -2 0 14 -2 0 0 0 -1 -1
word prezada	2 -2 3 0 -1 0 0 -4 3 16
word prezada candidata	0 -2 0 0 -1 0 -1 0 4 -14
word prezada senhora	0 0 0 0 0 0 0 0 0 19
word pric	4 1 -2 -2 -4 -1 5 -1 -1 18
word price	3 0 0 0 0 0 -2 0 0 64
word prij	2 -1 0 0 0 0 0 0 0 8
word prij voor	0 0 0 0 0 0 0 0 0 12
word prik	-1 10 0 0 -1 -1 -6 0 0 -6
word prima	14 -11 -13 -1 1 -2 17 -3 -1 6
word prima di	-1 -8 0 0 -1 -1 16 -3 -1 4
word primeira conversa	1 1 0 0 0 0 -2 0 0 -12
word primeiro	-2 -1 0 0 12 -1 -5 0 -1 -5
word principal	7 -1 -1 0 2 0 -6 -3 2 -51
word print	0 -2 0 0 3 1 -6 0 4 16
word prior	1 0 0 0 0 0 0 0 0 -12
word pris	0 0 0 0 8 0 -6 0 -1 -1
word prise	0 0 0 0 0 1 0 0 0 13
word prise de	0 0 0 0 0 0 0 0 0 11
word prix	0 0 0 0 0 0 0 0 0 16
word prix des	0 0 0 0 0 0 0 0 0 10
word priya	8 -2 -1 0 -1 0 -5 0 0 14
word prize	0 0 0 0 0 0 0 0 0 16
word pro	-1 -1 0 0 0 6 -2 -1 0 -8
word probe	0 0 0 0 0 1 0 0 0 11
word probearbeiten	6 -10 -1 0 15 -1 -7 -1 -2 -11
word probetag	-10 -3 -1 0 12 0 3 0 0 0
word probleem	-14 -1 27 -3 -1 -2 -5 -1 0 -1
word problem	-23 -13 28 -2 -6 -3 31 -2 -9 4
word problem at	-11 -1 10 0 -6 -1 11 -1 -1 -1
word problema	-29 -2 36 -1 -1 -1 -2 0 0 -11
word procedimento	-8 -9 -1 5 2 2 -6 -2 17 -12
word procedimento concursal	1 -8 -1 -9 6 -1 -5 -1 18 -19
word procedure	-2 -2 -1 -1 15 -1 -4 -1 -4 -8
word proces	-4 -3 -3 -3 -8 -15 30 -2 7 9
word proces :	0 0 0 0 0 0 0 0 0 14
word proceso	-6 4 -3 -1 6 -4 9 -2 -3 -30
word proceso selectivo	0 0 0 0 -1 0 -12 0 13 -7
word process	0 0 0 0 1 0 1 0 -2 29
word processo	-5 6 -2 -2 6 -2 -19 -2 19 -24
word processo seletivo	-3 5 -1 -1 -3 -1 -18 0 22 -12
word prochaine	-2 24 -1 -1 -8 -3 -4 -1 -3 24
word prochaine etape	-1 0 -1 0 -3 -3 8 0 -1 12
word producer	5 -2 -1 -1 4 2 -6 -1 -1 -13
word producer job	5 -1 0 0 1 0 -3 0 -1 -27
word product	11 15 -4 -2 2 -5 -15 -2 -1 -43
word product analyst	-2 4 -1 -1 0 -2 2 -1 0 -10
word product designer	-1 4 0 0 0 0 -2 0 0 -11
word product manager	0 3 0 0 -1 0 -2 0 0 -9
word product owner	2 0 0 0 0 0 0 0 0 -30
word product sense	10 -1 -1 0 3 -2 -8 0 0 -3
word production	4 -9 -2 0 6 8 -7 -1 1 8
word proefdraaien	18 -7 -2 5 -1 -3 -10 -1 0 -10
word prof	2 2 -1 -1 0 0 -1 -1 0 -10
word profesora	-1 0 0 0 1 0 1 0 0 -12
word professional	0 5 0 0 -3 0 2 0 -2 11
word professionnel	0 0 0 0 0 0 0 0 0 8
word profiel	0 20 0 0 3 0 -11 0 -10 -2
word profil	6 -8 -1 -1 9 -1 11 -1 -13 3
word profil nous	0 -3 0 0 -1 0 9 0 -5 -3
word profile	-2 6 -1 -1 6 -1 -8 -1 1 69
word profile and	0 0 0 0 1 0 -1 0 0 8
word profile is	0 2 0 0 0 0 -4 0 3 -10
word profili	0 0 0 0 1 0 0 0 0 17
word profilo	-5 -4 -1 -1 3 -1 17 -3 -5 -11
word profilo e	0 0 0 0 -1 0 14 -3 -9 0
word profissional	1 -1 0 0 1 0 -2 -1 2 -27
word profissional em	0 0 0 0 0 0 -1 -1 2 -16
word progetto	0 0 0 0 0 0 0 0 0 22
word program	0 -2 0 0 8 0 0 0 -7 26
word programada	0 0 0 0 0 0 0 0 0 13
word programma	0 -1 0 0 5 0 -3 0 -1 8
word programme	7 8 -7 11 -5 -3 -6 -1 -4 27
word programme :	0 -1 -8 11 -1 -1 0 0 0 -2
word programme on	0 0 0 0 0 0 0 0 0 9
word progres	0 0 0 0 2 0 0 0 -1 26
word project	-1 2 -1 0 3 -4 -1 -1 1 40
word projekt	0 0 0 0 0 0 0 0 0 22
word projektforderung	0 0 0 0 0 0 0 0 0 11
word projet	0 -1 0 0 -1 0 3 0 0 11
word promemoria	2 0 -1 0 0 0 0 0 0 10
word promis	-2 -7 -2 -5 12 4 4 -2 -2 -20
word promis to	0 0 0 -4 9 -2 -2 0 0 1
word promise	-1 -1 -1 0 -14 -2 19 0 -1 9
word promot	0 0 0 0 0 0 -1 0 1 11
word promotion	0 -2 0 3 -2 11 -9 0 0 10
word prompt	1 0 0 3 5 0 -8 0 0 0
word pronto	0 -6 8 -4 -1 -1 6 -1 -1 -5
word proof	1 -3 -1 -1 -1 -1 7 0 -2 -26
word proof of	1 -3 -1 -1 -1 -1 7 0 -2 -26
word proper	0 0 0 0 -3 0 -4 -2 10 -7
word propongono	-1 2 0 0 0 0 0 0 0 -14
word propongono timemention	-1 2 0 0 0 0 0 0 0 -14
word proporle	0 0 0 0 0 1 0 0 0 9
word proporle timemention	0 1 0 0 0 0 0 0 0 8
word propos	-1 1 1 0 0 0 -1 0 0 16
word propos start	0 0 0 0 0 0 0 0 0 14
word proposal	0 0 0 0 0 0 0 0 0 92
word proposal and	0 0 0 0 0 0 0 0 0 27
word proposal for	0 0 0 0 0 0 0 0 0 32
word propose	3 -9 9 -1 0 0 -1 0 -1 8
word propose de	3 -3 0 0 0 0 0 0 0 -10
word propose timemention	6 -6 0 0 0 0 0 0 0 8
word proposer un	-2 6 0 0 -1 1 -3 0 -1 -14
word proposta	-1 -2 -1 -1 -4 22 -10 -2 -1 10
word proprietaire	0 0 0 0 0 0 0 0 0 19
word proprietario	0 0 0 0 0 0 0 0 0 9
word proseguire	1 0 0 0 1 -1 1 -1 -1 -11
word prossima	-2 3 0 -1 -4 -1 7 -1 -2 -9
word prossimi	-4 -11 4 -1 0 0 13 0 0 -5
word prossimi giorni	-4 -11 4 -1 -1 0 13 0 0 -2
word prossimo	-1 5 0 0 -1 0 -2 0 0 22
word prossimo passo	-1 5 0 0 -1 0 -2 0 0 13
word protection	0 0 0 0 0 0 0 0 0 13
word protocollo	0 -1 0 0 -1 0 -3 -1 6 -14
word proud	0 0 0 0 7 0 -6 0 0 -13
word proud of	0 0 0 0 0 0 0 0 0 -17
word prova	6 14 -4 -1 45 -13 -40 -4 -4 -38
word prova di	-1 0 0 -1 28 -10 -14 -1 -1 -2
word prova orale	8 -1 0 -1 4 0 -8 -1 0 -16
word prove	0 -1 -4 -1 -2 -2 10 -1 0 -3
word provide	0 0 0 0 0 0 1 0 0 9
word provisional	-9 -3 8 0 -2 -1 -7 -1 15 -9
word proxima	-7 -13 -1 -1 10 -2 13 -2 4 6
word proxima etapa	-1 -7 0 0 -4 0 8 0 5 -2
word proxima semana	-1 -2 0 0 -3 -1 8 -1 -1 9
word proximo	-6 10 0 -1 -1 -1 -1 -1 0 0
word proximo passo	-6 9 0 0 -1 0 -1 0 0 8
word proyecto	1 -1 -1 0 2 1 -2 0 0 34
word prueba	-11 14 -6 1 7 -4 -13 -3 15 -39
word prueba de	-4 8 -2 0 0 0 -1 0 0 2
word prueba practica	4 0 -1 0 0 0 -2 0 0 -12
word prufen	7 -1 0 0 0 0 -6 0 1 29
word prufen ihre	0 0 0 0 0 0 0 0 0 20
word prufung	-1 -1 0 0 -2 0 10 0 -5 0
word pubblicato	3 0 0 0 0 0 -4 0 2 -13
word pubblico	2 -1 0 0 12 0 -11 0 -1 -8
word publica	-1 0 0 0 3 0 0 0 -1 -10
word publicara	-8 0 0 0 -3 -1 -16 -1 29 -15
word publicara en	-8 0 0 0 -3 -1 -16 -1 29 -15
word publication	0 0 0 0 0 0 0 0 0 22
word publication of	0 0 0 0 0 0 0 0 0 16
word publish	0 0 0 1 2 0 -2 0 0 18
word pued hacer	0 0 0 0 0 0 -1 0 2 -14
word puede	-1 -2 8 0 -1 0 -2 -4 2 13
word puede ser	0 -2 8 0 0 0 -2 -4 0 -1
word puedo	0 5 -4 0 0 0 0 0 0 8
word puerta	7 -4 -2 0 0 0 -1 0 0 -13
word pues	8 -4 -3 1 0 0 -1 0 0 -12
word puesto	7 1 -5 -3 -2 -2 11 -5 -2 -29
word puesto de	4 3 -2 -1 1 -1 -1 -1 -1 -64
word puesto en	0 0 0 0 0 0 0 0 0 13
word puis je	-1 4 0 0 0 0 -3 0 0 37
word pull	-2 -4 -1 13 -4 -3 -1 -1 4 -1
word punto	0 3 0 0 -1 0 -1 0 0 24
word puntualidad	1 0 0 0 0 0 0 0 0 -9
word puo	10 -5 1 -4 -1 0 0 -1 0 38
word puo venire	10 -4 -6 0 0 0 0 0 0 7
word pupil	3 -1 0 -1 0 0 -1 0 1 9
word purchase	0 0 0 0 0 0 0 0 0 10
word pursue	0 0 0 0 1 0 0 0 0 -8
word purtroppo	-1 -1 3 -1 2 0 -1 0 0 9
word purtroppo spostare	0 0 1 0 0 0 0 0 0 10
word put	-23 -17 -6 5 -13 19 14 -4 24 -22
word put in	0 0 0 0 -1 -1 3 0 0 12
word put it	-7 -5 0 -2 -6 26 -18 0 12 -5
word put off	0 0 -9 -1 -2 0 14 0 -1 -3
word put you	-1 -5 6 -1 0 -2 6 -1 -2 -10
word put your	-6 -1 -1 0 -5 7 -1 -1 8 -9
word putt	0 -9 3 -1 3 -1 7 -1 0 -20
word pwd	2 -1 0 0 0 0 0 0 0 -10
word q	3 -2 -1 0 2 -1 0 0 0 21
word q #	0 -1 0 0 2 0 0 0 0 22
word qa	0 -1 0 -1 2 0 1 -1 0 16
word qa engineer	0 0 0 0 0 0 0 0 0 21
word qu'a	0 -11 11 0 0 0 1 0 0 -2
word quai	0 8 -1 0 0 0 -7 0 0 -5
word qual	-3 -12 -1 -1 8 -7 18 -1 -1 -23
word qual prefere	0 1 0 0 0 0 0 0 0 11
word qualche	-1 2 0 0 -1 0 1 0 0 -8
word qualche giorno	-1 0 0 0 -1 0 2 0 0 -8
word qualcosa	-1 -1 -4 -1 -2 -2 11 -1 0 -11
word quale	0 1 0 0 0 0 0 0 0 -13
word qualifi	-1 -1 0 0 15 0 -3 -1 -10 -17
word qualification	-1 -1 -1 -1 3 4 2 0 -6 -14
word qualite	-3 -1 0 0 8 4 -6 0 -1 -9
word qualora	-1 0 0 0 -1 0 -4 0 6 -15
word qualquer	-7 6 -14 0 0 -1 18 -1 0 -2
word quand	3 15 -9 14 -5 -2 -14 -1 -1 -32
word quand ?	4 -1 -1 0 0 0 -1 0 0 -9
word quando	-7 23 -18 -1 -14 -5 26 -4 -2 -38
word quart	0 1 0 0 0 0 0 0 0 9
word quart d'heure	0 1 0 0 0 0 0 0 0 9
word quarter	-1 0 19 3 -18 -1 0 -1 -1 0
word quarter of	0 8 0 0 -7 -1 1 0 -1 14
word quarto	0 1 0 0 0 0 0 0 0 8
word quatre	0 0 0 0 0 0 0 0 0 19
word quatro	0 0 0 0 0 0 0 0 0 21
word quattro	0 0 0 0 0 0 0 0 0 19
word que	-59 39 -15 34 51 -8 -19 -33 10 -83
word que a	-6 -3 -1 17 -2 -1 -3 -1 1 2
word que el	-1 2 -3 0 12 -2 -5 -2 0 6
word que estava	0 0 0 1 0 0 0 0 0 10
word que le	-6 0 0 0 2 1 3 0 0 -15
word que lo	0 0 -3 0 11 -1 -7 1 0 2
word que me	-1 4 0 0 -1 0 -1 0 0 16
word que nao	-1 -1 -1 0 18 -2 -11 -1 -1 12
word que no	-2 -1 0 1 5 0 -2 0 0 -12
word que nos	-4 7 -1 -1 4 -2 -3 0 0 -14
word que nous	-1 -1 0 0 1 1 -5 0 5 -9
word que se	0 0 0 1 -1 0 0 0 0 8
word que su	-5 0 0 0 0 0 -1 0 6 -8
word que tal	-1 12 -6 0 -1 -2 -2 0 0 -20
word que trabajaria	0 0 0 0 0 0 0 0 0 -15
word que trabalharia	0 0 0 0 0 0 0 0 0 -13
word que viene	-2 9 0 -1 -1 -1 -4 -1 -1 0
word que vous	-4 16 -10 -1 4 -3 -2 -1 0 -4
word queda	10 -1 -2 1 -1 0 -5 -1 -1 -29
word queda convocada	2 0 0 0 0 0 -1 0 0 -13
word quedado	-1 0 0 1 2 0 -1 0 1 -14
word quedo	1 -1 -2 0 5 1 -4 5 -4 14
word quedo a	0 0 0 0 0 0 0 0 0 16
word quedo atenta	-1 0 0 0 0 1 1 0 0 -10
word quella	0 0 0 1 -12 0 12 0 0 -1
word quelqu	0 -4 0 0 -2 0 11 0 -4 15
word quer	0 4 -1 0 0 0 -2 0 0 -32
word querem	0 0 0 0 0 0 0 0 0 8
word queremo	-2 -3 -1 -1 -1 8 1 -1 -2 -12
word querida	0 0 0 0 0 0 0 0 0 16
word quest'anno	-2 -2 -1 4 22 -4 -15 -2 -1 -23
word question	11 0 -3 -2 -2 -12 -23 35 -4 19
word question !	-6 0 0 0 -1 -1 9 0 0 -3
word question ?	2 -5 0 0 -1 0 0 0 5 -13
word question about	-1 -1 0 0 -2 0 -1 8 -2 5
word question in	0 0 0 0 6 1 -5 0 -2 -14
word question please	0 -1 0 1 0 0 -16 18 0 -2
word question to	0 0 0 0 1 0 -1 0 0 10
word questo	-1 -1 0 1 5 0 -3 0 0 -10
word queue	0 0 -1 -1 -3 0 3 8 -5 6
word qui	-4 7 -13 -2 7 -4 22 -2 -10 -4
word quick	41 -3 -19 -3 -4 -13 -1 -3 5 -44
word quick chat	1 3 0 0 -1 0 -2 0 -1 -14
word quick one	13 -7 -8 0 -3 -1 8 -2 0 -10
word quick question	0 -5 0 0 -2 0 10 0 -3 -9
word quick reminder	12 0 -6 -1 0 0 -3 0 0 -4
word quick update	-1 -1 0 0 9 0 -4 0 -3 -4
word quien	1 0 0 0 0 0 0 0 0 18
word quiet	-1 -1 -1 -2 0 -1 9 -1 -3 3
word quillo	0 0 0 0 0 0 -1 2 0 15
word quince	0 0 0 0 0 0 0 0 0 10
word quindi	-1 -1 2 1 0 0 1 -2 0 -9
word quindici	0 0 0 0 0 0 0 0 0 10
word quinzaine	-4 4 0 0 -3 0 11 0 -7 -7
word quinze	0 2 0 0 0 0 -2 0 2 17
word quinze jour	0 0 0 0 0 0 -1 0 2 17
word quist	0 0 0 0 0 0 0 0 0 11
word quite	4 -1 -3 -2 10 -2 -2 -1 -2 -4
word quoi	0 -1 -1 -1 0 0 4 -1 0 -10
word quoi ?	0 2 0 0 0 0 0 0 0 -12
word quot	0 0 0 0 3 0 -3 0 0 28
word quote	0 0 0 0 4 0 -10 6 1 26
word quote the	0 0 0 0 -1 0 -6 6 1 -9
word r	4 -4 -2 1 -1 2 -3 -2 4 18
word r #	5 -4 -2 2 -2 3 -4 -2 4 9
word radio	0 0 -1 0 2 0 2 0 -3 -13
word rail	5 0 1 -1 0 0 -5 0 0 -11
word rain	0 -1 2 0 5 0 -1 0 -4 26
word rais	0 0 0 0 0 8 -7 0 0 3
word raj	0 0 0 0 0 0 1 0 0 -8
word ral	0 -6 0 0 -1 -1 9 0 0 -12
word ramon	0 0 1 0 0 0 0 0 0 -9
word ran	-3 -3 3 0 0 0 4 0 0 -12
word rang	0 0 0 1 0 0 0 0 0 12
word ranger	1 -1 0 2 -2 0 -1 0 1 -11
word rapida	0 -7 0 0 0 0 8 0 0 -16
word rappel :	1 0 0 0 0 0 0 0 0 11
word rate	0 3 -2 -1 0 2 -2 0 0 79
word rate ?	0 0 0 0 3 0 -3 0 0 11
word ratenkredit	0 0 0 0 0 0 0 0 0 13
word rathau	-7 -3 -1 0 -1 -2 14 0 0 -18
word rather	1 -9 6 0 -3 -4 16 -7 -1 45
word rather than	2 -1 7 -1 3 -1 -4 -6 0 8
word rato	3 0 0 0 0 0 -2 0 0 -11
word ravi de	0 0 0 0 0 0 0 0 0 9
word rd	4 -2 -2 -2 -2 -2 7 -1 -1 -34
word rd floor	3 -1 -1 0 0 0 0 0 0 -17
word rdv	3 7 1 4 -6 -1 -7 0 -1 -29
word rdv timemention	3 0 0 -1 0 0 -1 0 0 -18
word re	-15 0 -4 -5 0 -4 0 31 -3 -29
word re :	-6 -3 -3 -1 -3 -1 -9 27 -1 -24
word reach	-9 12 -1 -8 -21 -4 11 18 1 -25
word reach out	-2 -5 -2 -1 -17 -1 3 18 8 -20
word reach the	-3 -1 0 0 3 0 4 0 -1 8
word reach you	-3 9 2 -5 -1 -1 1 0 -2 8
word react	0 -12 0 0 0 0 12 0 0 18
word reactie	0 0 0 0 1 0 -1 0 0 13
word read	-6 0 -11 -5 -40 13 -59 47 60 -27
word read :	-19 -1 -3 0 -1 0 0 25 0 -9
word read each	0 0 0 0 -10 0 -3 0 14 -2
word read every	0 0 0 0 12 0 -1 0 -10 -4
word read it	-2 -6 -1 -1 -11 -2 -4 4 23 -21
word read on	-19 -1 -2 0 -3 0 -1 23 4 -7
word read this	-1 0 1 0 0 0 -7 2 5 8
word read your	10 12 -1 0 -13 -1 7 0 -13 -16
word reader	0 0 0 0 0 0 0 0 0 10
word ready	-1 2 -1 -1 -2 1 5 -2 -2 57
word ready for	0 0 0 0 0 1 0 0 0 9
word ready to	1 0 -1 0 -1 9 -5 -1 -1 -15
word reagendamento	-1 -18 20 0 0 0 -1 0 0 -17
word reagendar	0 0 1 0 0 0 0 0 0 -10
word real	-8 -2 -4 11 4 -6 1 -3 8 -12
word real enjoy	-1 -3 -1 -1 -1 -1 9 -1 -1 -2
word real sorry	-3 -2 0 15 -4 -2 -3 -1 0 -29
word realistical	-1 0 -1 -1 -2 -1 14 -4 -4 -5
word reason	-3 -2 -1 5 3 0 1 0 -2 28
word reason for	0 0 0 0 0 0 0 0 0 9
word rebook	-1 0 -6 10 -2 0 0 0 0 8
word recall	0 0 0 0 0 0 0 0 0 28
word recebe	2 -4 0 -1 3 0 3 0 -3 -29
word recebe la	1 0 0 0 3 0 -3 0 0 -9
word recebemo	-1 -2 -1 -1 -3 -1 -8 2 13 26
word recebemo a	0 0 0 0 -1 0 -1 1 2 26
word recebemo o	0 0 0 0 -5 0 -4 0 9 0
word receber	-2 2 2 -1 0 0 -1 1 0 9
word recebida	0 0 0 0 0 0 -1 0 2 19
word rececao	0 -1 0 0 -2 0 -2 -2 8 -9
word rececao do	-2 0 0 0 -1 0 0 -2 6 -11
word receipt	-14 -2 -3 4 -3 -1 18 -1 2 6
word receipt and	-16 -1 -3 3 -1 -1 20 -1 -1 -10
word receipt of	2 -1 0 0 -1 0 -1 0 3 16
word receiv	-13 2 -1 -3 -14 -11 -15 28 27 113
word receiv #	0 0 0 0 2 0 0 0 -2 8
word receiv :	-1 -1 0 0 -1 -1 -3 0 7 -8
word receiv an	0 0 0 0 0 -4 4 0 0 12
word receiv and	-1 -1 0 0 -2 0 -4 9 0 -26
word receiv by	-4 0 0 0 0 0 -8 0 13 9
word receiv it	0 0 0 0 0 0 0 0 1 8
word receiv many	0 0 -1 0 -3 0 12 -1 -6 1
word receiv this	0 0 0 0 0 0 0 0 0 26
word receiv your	-4 -3 2 -1 -5 -1 -7 13 7 28
word receive	8 0 -5 -1 -4 -3 2 1 2 14
word receive a	0 -4 0 0 -1 0 5 0 1 19
word receive you	8 4 -5 -1 -2 -2 -1 -1 -1 -34
word recent	-2 -5 -1 0 0 1 12 -1 -4 5
word recent interview	-1 -1 0 0 -3 1 5 0 -1 -17
word recepcion	-2 -5 -1 0 -2 0 -5 -1 16 4
word recepcion de	-3 0 0 0 -1 0 -4 -1 9 -2
word receptie	0 0 0 0 0 2 0 0 0 10
word reception	-6 0 1 -1 -5 -2 0 5 7 30
word reception de	-1 -1 0 0 -3 0 -3 6 3 -8
word receptionist	8 0 -1 0 0 13 -14 -1 -4 -15
word recevrez	-6 -4 0 0 -5 -1 -2 -2 20 -23
word recevron	1 0 0 0 0 0 0 0 0 23
word recevron timemention	1 0 0 0 0 0 0 0 0 23
word recherche	0 -1 0 0 -1 0 2 0 0 24
word rechne	0 0 0 0 0 0 1 0 0 -8
word recibida	0 0 0 0 0 0 0 0 1 28
word recibido	-1 -1 -1 0 -1 0 -9 7 6 24
word recibido su	0 0 0 0 0 0 0 0 0 26
word recibira	0 -1 0 0 0 0 2 0 0 -8
word recipient	0 0 -1 0 -4 0 -1 7 0 -8
word recommend	-1 -1 0 0 6 2 -4 0 -1 9
word record	-5 17 -1 -2 -2 -2 -9 -3 6 112
word record interview	0 0 0 0 0 0 0 0 1 8
word record remote	0 0 0 0 0 0 0 0 0 18
word record your	-2 11 -1 -1 0 0 -6 0 0 -1
word recruit	-1 1 0 3 1 -2 -24 22 -1 -10
word recruiter	-7 7 -1 7 -18 -3 -3 -1 18 25
word recruiter from	0 0 0 0 0 0 0 0 0 16
word recruiter screen	-1 0 0 1 0 0 0 0 0 -17
word recruitment	-5 15 1 0 9 -9 -6 3 -8 -13
word recruitment for	0 0 0 0 12 0 -4 0 -7 -8
word recrutador	0 -1 0 0 -7 0 -14 0 22 9
word recrutamento	-1 -1 0 4 6 -1 -4 0 -2 -8
word recrutement	-5 0 -3 3 -8 2 5 0 6 -1
word recu	-2 -3 -1 -1 3 -1 9 2 -6 37
word recu votre	-2 -1 -1 0 -3 -1 18 -8 -2 13
word recurso	-1 0 0 0 1 0 0 0 0 11
word recurso humano	0 0 0 0 0 0 0 0 0 11
word redactora	10 -9 0 0 0 0 0 0 0 -10
word redakteurin	0 0 0 0 0 0 0 0 0 -10
word redatora	1 0 0 0 0 0 0 0 0 -12
word redattrice	0 3 0 0 0 0 -3 0 0 -23
word reden	10 -5 -1 -1 -1 -2 3 -1 -3 -13
word reed	2 -2 -1 1 -1 0 4 -2 0 -18
word reel	-1 10 -1 0 0 -2 -5 0 0 -29
word ref	9 -2 -3 -1 0 -1 -10 -1 9 -38
word ref #	7 -2 0 0 0 -1 -2 0 -3 -18
word refer	-1 -1 0 -1 14 0 -3 0 -9 0
word refer to	-1 0 0 -1 13 0 -3 0 -9 -3
word refere	1 -3 -1 -1 -2 -1 8 -1 -1 -22
word referee	0 0 0 0 0 0 0 0 0 9
word referenc	-5 -8 -2 -1 -2 0 10 -2 10 63
word referenc and	0 0 0 0 0 -3 4 0 0 30
word reference	-2 -5 -2 -1 -1 0 7 4 1 -18
word reference #	0 0 0 0 -1 -1 -1 0 4 -9
word reference check	-1 -1 0 0 -4 -2 14 -1 -4 -22
word reference for	0 0 0 0 0 0 0 0 0 13
word reference from	0 1 0 0 0 0 0 0 0 8
word reference to	1 -4 0 -1 3 5 -1 0 -3 -15
word referencia	-1 -1 0 0 0 -1 5 0 0 19
word referentie	0 -1 0 0 0 0 2 0 0 13
word referenz	0 -1 0 0 0 0 1 0 0 14
word referenze	0 -1 0 0 0 0 1 0 0 28
word referr	0 -2 0 0 9 0 -5 -3 3 7
word referral	0 -2 -2 0 -8 0 -9 4 17 10
word reforma	0 0 0 0 0 0 0 0 0 15
word regard	-8 15 -2 4 16 -10 -10 0 -4 -2
word regard your	-2 4 -2 2 22 -8 -9 -1 -7 -3
word regarde	-1 0 0 0 0 0 2 0 0 22
word regional	0 -2 0 -1 1 5 -4 0 1 11
word register	0 0 0 -1 -3 -1 -5 -1 9 23
word register for	1 0 0 0 0 0 1 0 0 10
word registo	-3 -1 0 -1 -1 4 6 -5 0 -12
word registo criminal	-3 -1 0 -1 -1 4 6 -5 0 -12
word registrada	-1 -1 0 0 -4 1 -15 6 14 -13
word registrado	0 0 0 0 0 0 0 0 1 -13
word registrata	0 -1 0 0 -1 0 -1 1 3 -9
word registration	0 0 0 0 -2 -1 12 0 -8 -15
word registro	0 0 0 0 -2 0 -1 0 4 -10
word registro de	0 0 0 0 -2 0 0 0 3 -9
word regret	-5 -5 3 7 12 -7 -5 -1 2 -10
word regret that	1 -1 0 -1 9 -6 -1 0 0 3
word rehearsal	0 0 0 0 0 0 0 0 0 13
word reimburs	-15 -1 0 0 0 0 17 0 0 -9
word reimbursement	1 0 0 0 0 0 0 0 0 -9
word reisekosten	2 -1 0 0 0 -1 1 0 0 -9
word reject	0 0 0 0 0 0 0 0 0 36
word rejection	0 0 0 0 0 0 0 0 0 40
word rejoindre	3 -1 -1 0 0 0 0 0 0 -9
word rejoindriez	0 0 0 0 0 0 0 0 0 -9
word rejouisson	-1 -1 0 -1 0 8 -4 0 0 3
word rejouisson de	-1 -1 0 -1 0 8 -4 0 0 3
word reken	-3 -4 12 0 -1 -1 -2 0 0 -11
word relacion	-8 0 0 0 1 -1 -5 -1 15 -19
word relation	0 5 0 0 -2 -2 3 -1 -2 -9
word relationship	0 0 0 0 0 0 0 0 0 11
word relazione	0 0 0 0 0 0 0 0 0 20
word releas	-9 -1 -2 14 -2 9 -7 -1 -1 6
word release	2 1 1 -1 -1 -2 2 -1 -2 26
word reliability	1 0 0 0 -3 0 3 0 0 -13
word reliability engineer	1 0 0 0 -3 0 3 0 0 -13
word relocation	-4 -2 0 0 -1 -3 10 0 -1 -4
word remain	-5 -1 8 -2 -4 -1 13 -3 -7 -5
word remarcada	-2 -19 28 -1 0 -1 -1 -5 0 -3
word remarcar	14 0 -13 0 0 0 0 0 0 -4
word remark	0 0 0 0 14 0 -11 0 -1 -7
word reminder	18 4 -10 -4 2 1 -4 -4 -2 5
word reminder :	3 6 -2 -3 -1 3 -2 -3 -1 -16
word reminder of	15 -1 -7 -2 0 0 -3 -1 0 2
word remote	2 1 -3 -1 2 2 -2 0 -1 25
word remote work	0 0 0 0 0 0 0 0 0 14
word remov	-3 2 -1 4 -1 0 -1 0 0 25
word remov from	-3 2 0 3 -1 0 -1 0 0 18
word remove	0 0 0 0 0 0 0 0 0 32
word renata	0 3 0 0 -1 -1 -2 0 0 -14
word rencontrer	-4 4 -1 -1 -1 0 4 0 0 12
word rendez	-2 13 2 7 -6 -2 -8 -2 -1 17
word rendez vous	-2 13 2 7 -6 -2 -8 -2 -1 17
word renner	5 0 0 0 -1 0 -1 -2 0 11
word rent	0 0 0 0 0 0 0 0 0 11
word renta	0 -2 0 0 0 0 3 0 0 -11
word rental	0 -7 0 0 2 -1 8 0 -2 4
word rentre	-2 -6 0 -1 -3 -2 15 -1 -1 -7
word reopen	-3 -1 -1 1 14 -1 -7 0 -3 -12
word rep	0 1 0 0 0 0 -1 0 0 -13
word replac	-2 0 1 14 -1 -1 -8 -3 0 -9
word repli	4 -4 -1 -1 -1 -3 -14 17 2 -7
word reply	-4 20 -13 -4 -18 -10 -22 46 3 -20
word reply :	-2 -2 -1 -1 -2 -1 -6 16 -1 -7
word reply c	1 -1 0 0 0 0 0 0 0 13
word reply in	0 0 0 0 -1 -4 8 0 -2 0
word reply to	4 1 -2 -1 -10 -1 -6 5 9 -46
word reply with	-6 22 -4 -1 -2 -3 -4 -1 -1 36
word repondre	0 4 0 0 -2 0 -3 4 -3 -16
word reponse	-3 1 -1 -2 -3 1 9 6 -7 7
word reponse d'ici	0 0 0 0 0 0 12 0 -11 -2
word reponse de	0 0 0 0 0 0 -4 0 5 8
word report	3 -12 2 -6 -7 13 14 -1 -6 54
word reporter	3 -1 3 -1 -2 -1 -2 0 0 -50
word reporter job	1 0 0 0 0 0 0 0 0 -20
word represent	0 0 0 0 0 0 0 0 0 13
word representative	0 0 0 0 7 0 0 0 -6 9
word request	-7 1 9 -1 1 -1 -6 23 -18 6
word request #	0 0 0 0 0 0 -8 12 -3 -22
word request for	0 0 0 0 5 0 -1 -1 -1 23
word request has	-1 0 3 0 0 0 0 -1 0 -22
word request to	-1 0 4 0 0 0 0 -2 0 13
word requir	0 1 0 1 -7 8 5 -5 -3 32
word requir :	-1 0 0 0 -2 15 -7 -4 -1 17
word requisition	-1 -1 0 -2 8 0 0 0 -3 13
word requisito	-2 -1 0 0 0 0 2 0 1 -8
word reschedul	-8 -8 18 -1 -1 -1 -2 4 -1 -1
word reschedul your	-1 -1 4 0 0 0 0 0 0 -8
word reschedule	2 -12 27 -9 -1 -1 -2 -2 -1 4
word reschedule your	-3 -6 11 0 0 0 -1 0 0 7
word rescheduling	1 0 0 0 0 0 0 0 0 -8
word research	3 0 -2 0 12 -4 -13 8 -2 -7
word research associate	-4 -1 -1 -1 0 4 -3 8 0 -13
word researcher	-5 4 5 0 0 -2 -2 0 0 10
word reserv	1 0 0 0 0 0 0 0 0 11
word reset	0 0 0 0 0 0 0 1 0 13
word residence	0 0 0 0 0 0 0 0 0 8
word residence permit	0 0 0 0 0 0 0 0 0 11
word residency	1 -1 0 0 -2 0 2 0 -1 8
word resolucion	-1 -1 -1 -1 1 24 -16 -1 -5 -17
word resourc	-1 0 0 0 8 0 -10 0 2 1
word respect	0 0 0 0 0 0 0 0 0 9
word respond	-3 2 0 -1 -2 5 -10 8 2 -24
word respond to	0 -1 0 0 -2 6 -2 -1 0 -15
word respond within	0 1 0 0 0 0 -6 8 -1 -7
word responda	-1 -7 0 -1 -2 0 10 0 2 -12
word responda a	0 0 0 0 -1 0 -1 1 1 -14
word responde	-1 10 0 0 -1 1 -8 -1 0 -9
word responder	0 6 0 0 -2 -1 0 -2 -1 19
word responder em	0 0 0 0 0 0 0 0 0 21
word responderemo	0 0 0 0 0 0 -7 9 -1 -3
word responsabile	2 0 2 0 0 -1 14 -1 -17 12
word responsable	2 1 0 -1 1 -1 12 -2 -12 48
word responsable de	-2 2 0 0 0 1 -1 0 0 -8
word responsable du	0 0 0 0 0 0 11 0 -11 -1
word responsavel	1 0 3 0 0 0 -3 0 0 -11
word response	-3 2 -1 0 6 -1 -10 4 4 -9
word resposta	0 7 -6 -1 1 -1 -6 6 -2 -16
word resposta automatica	-1 -1 0 0 -2 -1 -3 8 0 -2
word respuesta	-2 2 -1 -1 -3 -2 6 0 1 -9
word resta	-9 10 1 1 6 -1 -6 -1 -1 -4
word restaurant	1 -8 0 0 0 0 -1 0 9 -6
word result	0 -4 -2 -3 12 -7 15 -2 -9 10
word result are	0 -1 0 0 0 0 2 0 -1 8
word result will	0 0 0 0 0 0 2 0 0 9
word resultado	-4 -3 -1 -1 16 -3 6 -8 -2 -9
word resultat	-3 -1 0 0 10 0 -3 -1 -1 -19
word resume	-1 11 -2 1 -17 -1 -29 -1 40 40
word resume and	0 2 0 0 0 0 -3 0 3 42
word resume thank	-1 -1 0 0 -7 0 -8 0 16 -6
word resume was	0 0 0 0 1 0 0 0 0 13
word retain	0 0 0 0 1 0 0 0 0 23
word retenu	3 0 0 0 1 0 -3 0 1 38
word retenu toute	0 0 0 0 0 0 0 0 0 9
word retenue	0 -7 0 0 -6 6 8 0 2 13
word retenue par	0 0 0 0 -7 8 -1 0 0 8
word retenue pour	0 -7 0 0 0 -2 10 0 0 1
word retorno	-3 2 -1 0 3 -1 8 -7 -1 -14
word retour de	0 0 0 0 0 0 0 0 0 9
word return	-2 2 -2 -1 -8 -1 2 11 -2 33
word return the	0 0 0 0 0 -4 5 0 0 13
word reune	-1 -1 0 0 -5 -1 9 0 -1 -15
word reuniao	1 1 -2 3 0 -1 -1 -1 0 -25
word reuniao com	-1 2 0 0 0 0 0 0 0 -12
word reunion	-2 2 1 2 -1 -1 -1 2 0 15
word reunion de	0 0 1 0 0 0 0 0 0 13
word reunit	-2 -1 0 -1 -1 -1 8 -1 0 -6
word revenon	-1 -7 0 1 -3 -2 23 -10 -1 1
word revenon vers	-1 -7 0 1 -3 -2 23 -10 -1 1
word reviendron	0 0 0 1 -2 0 -11 0 14 27
word reviendron vers	0 0 0 1 -2 0 -11 0 14 27
word review	-3 -6 -5 -4 -2 22 15 -13 -3 -5
word review #	0 1 0 0 0 0 0 0 0 12
word review all	0 0 0 0 0 0 1 0 0 9
word review and	0 -1 0 0 -9 4 9 0 -3 -16
word review application	0 0 0 0 3 0 -3 0 1 30
word review by	0 -1 0 0 -2 0 5 2 -3 -22
word review it	-2 -2 -1 -1 -3 -1 12 -4 2 -7
word review on	-3 -1 0 0 -3 0 -4 0 12 -2
word review your	-4 2 -1 -1 9 0 3 -1 -8 4
word reviewer	0 -2 0 0 0 0 -3 0 5 20
word revise	0 0 0 0 0 0 0 0 0 12
word revision	0 0 0 0 -2 0 12 0 -9 12
word revoir	0 0 0 0 0 0 0 0 0 11
word reward	0 0 0 0 0 0 0 0 0 10
word rfp	0 0 0 0 0 0 0 0 0 9
word rib	-2 -1 -1 -1 0 11 -5 0 0 -14
word ricerca	-1 5 0 1 0 -1 -3 -1 0 -18
word ricevuta	0 -1 0 0 -1 0 -2 0 5 12
word ricevuto	-2 1 -1 0 3 -1 -11 2 8 17
word ricevuto la	-1 -1 0 0 -2 0 -7 0 11 15
word ricezione	-1 0 0 0 0 0 -1 0 3 8
word ricezione della	0 0 0 0 0 0 0 0 0 13
word richiesta di	0 0 0 0 0 0 -1 1 0 8
word richiesto	-1 -1 0 -1 41 -12 -25 -1 -1 -8
word richtig	0 0 0 0 0 0 1 0 0 -9
word ricordiamo	2 0 -1 0 0 0 0 0 0 12
word ride	5 -5 -2 -1 -2 -2 -1 0 6 18
word ridge	-13 -6 9 2 -7 7 5 0 4 -71
word ridge co	-5 -1 -3 1 -3 6 -16 10 10 -42
word ridge labs	-4 -11 13 1 -5 1 22 -10 -6 -27
word riesci	0 4 0 0 0 0 -3 0 0 -9
word right	19 -9 -3 -4 17 1 -8 -3 -10 -2
word right now	0 -1 0 0 5 0 -6 0 3 -10
word right to	0 -1 0 0 -1 0 3 0 0 -9
word rijbewij	0 -4 0 0 0 -2 13 -6 0 -11
word ring	-6 -18 -11 -1 11 -3 13 -16 32 -37
word ring the	1 -1 0 -1 -2 -1 0 5 -1 -15
word ring timemention	1 -3 -1 -1 0 -2 11 -1 -3 -6
word ring you	-5 -11 -1 5 8 -6 1 -1 11 -14
word ringraziamo	-1 -1 0 -1 30 -12 -14 -1 0 1
word ringrazio	1 0 0 0 0 0 0 0 0 -8
word rinuncia	7 0 0 0 0 0 -6 -1 0 -10
word riservata	0 0 0 0 0 0 0 0 0 11
word risk	-1 1 0 0 0 0 0 0 0 9
word rispondere	0 8 0 0 -1 0 -2 -4 0 -9
word risponderemo	0 0 0 0 0 0 -1 2 1 12
word risponderemo entro	0 0 0 0 0 0 -1 1 0 12
word risposta	0 -1 -1 -1 1 -1 -1 4 -1 -35
word risulta	0 0 0 0 1 0 0 0 0 -13
word river	-1 -5 1 0 -1 7 -1 0 0 -15
word riverside	0 0 0 0 0 0 0 0 0 17
word rl	-1 29 -12 -3 -8 -1 -2 0 0 -2
word road	11 -3 -6 0 6 -1 -5 0 -1 1
word rogamo	0 0 0 0 0 1 0 0 0 -8
word rol	8 -3 0 0 0 -1 -3 0 0 -3
word role	-28 55 -6 9 8 -8 -3 1 -28 -20
word role ?	-5 8 -1 0 -2 0 -1 0 0 23
word role at	-6 8 0 0 0 -1 2 0 -1 7
word role for	0 0 0 0 3 0 -1 0 -1 11
word role is	-3 -4 0 0 -4 -5 19 -1 -1 -5
word roll	-1 -1 0 0 -1 0 1 0 2 -8
word roma	-5 7 -2 5 0 0 -1 -2 0 -14
word ronde	1 3 0 -5 6 -1 -3 0 0 22
word rondleid	1 0 0 0 0 0 0 0 0 8
word roof	0 0 0 0 0 0 -2 0 2 21
word room	29 1 3 -1 -5 -7 -22 -3 4 26
word room #	20 -6 -7 -1 -1 -1 -1 -3 -1 -15
word room :	-2 0 0 0 0 0 3 0 0 18
word room for	2 7 0 0 0 -4 -4 0 0 8
word rosa	0 0 0 0 -12 0 12 0 0 62
word rosa linar	0 0 0 0 0 0 0 0 0 32
word round	5 31 -3 1 -7 -14 -10 -4 1 -25
word round #	-1 12 -1 0 -1 -3 -5 0 0 -11
word round at	0 1 0 0 0 0 -1 0 0 26
word round interview	0 -5 0 0 -1 0 8 0 -1 -4
word round is	3 -2 0 0 -3 0 3 0 0 -12
word round the	4 2 -1 -1 7 -1 -8 0 -2 -38
word round two	0 1 0 0 0 0 0 0 0 -10
word route	1 -1 -8 11 -1 -1 -1 -1 0 4
word ruckfragen	1 -1 0 0 0 0 -14 14 1 -4
word ruckmeldung	-2 -2 -1 -1 11 -2 2 -2 -3 -7
word rufe	4 -2 -1 -1 0 -1 4 0 -2 -9
word rufen	-4 -9 0 -1 -2 -2 11 -2 8 7
word rufen wir	-6 -7 0 0 -1 0 8 -2 9 -7
word rugbytech	0 0 0 0 -3 0 -5 -1 10 -22
word ruhe	3 -1 0 0 0 0 -1 0 1 -10
word ruiz	1 0 0 1 0 0 0 0 0 -11
word run	13 -5 -2 -9 -4 -10 32 -14 -2 22
word run a	-1 -6 -1 -4 10 -5 10 -2 -2 -9
word run timemention	0 0 1 0 0 0 0 0 0 8
word runde	-2 9 -1 0 1 -1 -4 -1 -1 -2
word runn	-5 -7 34 -4 -7 -4 -2 -2 -2 -8
word runn late	0 0 2 0 0 0 0 0 0 10
word runs	3 2 0 0 -1 -1 -8 0 6 24
word ruolo	2 -2 0 0 5 -1 -3 -1 0 -23
word ruolo di	0 1 0 0 0 -1 0 -1 1 -21
word rush	0 -1 0 0 -2 0 -5 0 9 -12
word ruth	4 -2 -3 0 -1 5 -2 0 0 10
word s	-1 -3 7 45 18 -13 -38 -4 -10 45
word s interview	1 -2 1 18 -1 -3 -12 -1 -1 -11
word s'est	-8 0 0 3 0 0 6 0 0 20
word s'il	-2 -6 0 -1 -5 -2 18 -1 -3 -6
word sa	0 0 0 0 3 0 -2 0 0 9
word saber	0 -8 0 0 -1 -1 10 0 0 5
word sachbearbeitung	3 -1 0 0 3 -1 -1 -2 0 -15
word safe	0 -3 -1 0 -5 -1 4 -3 9 -17
word safety	-7 10 -4 2 -8 5 2 -1 0 -26
word sagen	-1 4 -13 20 -1 -1 -8 -1 0 26
word sagen sie	0 0 0 0 0 0 0 0 0 12
word sai	0 -1 0 0 -4 0 -1 0 5 28
word sai no	0 0 0 0 0 0 0 0 0 10
word said	-7 -18 16 1 5 16 -9 1 -5 29
word said yes	-6 -3 5 -1 3 10 -6 -1 -1 -10
word sair	0 -5 -10 10 -1 -4 11 0 0 -2
word saison	0 -2 -9 15 2 -1 -3 -1 0 -19
word sala	15 0 -1 -5 -1 -1 -5 -2 -1 -32
word sala #	2 0 0 0 0 0 0 0 0 -9
word salari	0 0 0 0 0 2 -1 0 0 16
word salarial	-1 -17 0 0 -2 -7 28 0 0 -7
word salary	-2 -7 -2 -1 -1 12 6 -1 -4 25
word salary #	0 0 0 0 0 6 -5 0 0 22
word saldatrice	0 0 0 -1 12 -7 2 -1 -5 -4
word sale	1 2 1 1 14 -3 -14 -1 -2 -7
word sale assistant	7 -4 -1 0 19 -1 -13 -1 -5 -2
word salon	1 3 0 0 0 -1 -1 0 0 -16
word saludo	4 -3 2 -1 4 -1 -4 1 -1 -23
word salut	5 -2 -2 -1 1 -2 5 -1 -2 -38
word salutation	14 -4 -2 -1 4 -2 -6 -1 -3 -11
word saluti	0 0 0 0 0 -1 8 -6 0 -14
word sam	12 6 -5 -1 2 -6 -6 0 -1 -2
word same	-19 -46 106 -12 -16 9 -12 -6 -4 -12
word same day	1 -1 1 0 -11 0 14 0 -2 -18
word same hour	-4 -12 25 -4 0 -1 -2 -2 0 -8
word same link	0 -1 3 0 0 0 -1 0 0 -9
word same place	11 -6 0 -2 0 -1 -1 -1 0 -27
word same time	-4 -14 33 -4 -1 -3 -5 -1 0 14
word sample	0 -2 -1 -1 0 -1 5 -1 0 -19
word sandwich	2 0 0 0 -1 0 0 0 0 -11
word sans	1 -1 -2 1 -1 -2 2 -1 3 11
word sante	0 -1 0 0 -1 0 3 0 0 -8
word sao	0 2 0 1 0 0 -1 0 0 8
word sapere	0 -3 -2 -1 -2 -1 11 -1 -1 1
word sapere entro	0 0 0 0 0 1 1 0 0 8
word sara	6 -2 -1 0 -13 -1 9 0 2 -15
word sara pubblicato	3 0 0 0 0 0 -4 0 2 -16
word sarebbe	1 0 0 0 0 -1 1 0 0 9
word saude	-1 0 0 0 0 2 -1 0 0 -11
word save	-1 2 1 0 -1 -1 -1 -1 2 10
word saw	-2 4 -1 0 10 -1 -8 0 -2 9
word saw you	0 0 0 0 0 0 0 0 0 9
word saw your	-1 4 -1 0 0 0 -2 0 0 -11
word say	-5 -33 21 -5 -4 46 -23 -1 5 13
word say ?	-1 -3 -1 0 -1 14 -8 0 0 -16
word say so	-4 -1 2 -1 1 8 -5 0 -1 14
word say that	-13 0 15 -2 -5 1 -11 2 13 -6
word say the	0 -1 0 -1 2 0 0 0 0 14
word say timemention	32 -17 -7 -1 0 -2 -4 -1 0 -24
word say yes	-2 -2 -4 -1 -4 17 -3 -1 -1 4
word says	-1 2 -6 -1 -8 13 8 -1 -7 -13
word says that	0 1 0 0 0 0 0 0 0 8
word scambio	0 0 0 0 0 0 0 0 0 10
word scambio a	0 0 0 0 0 0 0 0 0 10
word scan	-1 -1 0 0 0 0 4 0 0 8
word scarpe	1 0 0 0 0 0 0 0 0 -9
word scegliere	-1 -1 3 0 1 0 0 0 -1 -15
word scelta	0 0 -4 -1 0 -3 10 -1 0 -1
word schaal	0 -1 0 0 0 2 -1 0 0 -12
word schade	-2 11 -10 -2 -5 -1 9 -1 0 -4
word schau	0 0 0 0 2 0 -1 0 0 19
word scheda	0 -1 0 0 0 -1 3 0 0 -12
word schedul	2 7 1 6 -2 -2 -7 -1 -5 17
word schedul :	1 0 0 0 0 0 0 0 0 32
word schedul an	0 0 0 0 0 0 0 0 0 10
word schedul as	2 0 0 0 0 0 0 0 0 -8
word schedul interview	-1 -1 -1 0 7 0 -3 0 -1 -11
word schedul on	-7 0 8 0 0 0 0 0 0 1
word schedul your	2 -1 -2 0 0 0 2 0 0 -11
word schedule	30 1 -1 -7 -6 -1 -16 -3 3 33
word schedule a	2 -3 0 0 -1 0 3 0 0 9
word schicke	8 0 -3 0 0 0 -4 0 0 -8
word schicke ich	8 0 -3 0 0 0 -4 0 0 -9
word schicken	-8 14 -1 -2 -4 7 -1 -2 -3 -31
word schicken sie	-2 8 0 0 -3 -1 2 -2 -1 -23
word schikt	-4 5 0 0 0 0 0 0 0 -11
word schikt u	-6 6 0 0 0 0 0 0 0 -10
word schlagen	-3 0 8 -4 0 0 0 0 0 -4
word scholarship	0 0 0 0 0 0 0 0 0 24
word scholarship interview	0 0 0 0 0 0 0 0 0 13
word schon	6 -11 16 -1 2 3 -14 -2 0 -5
word schon dass	9 -1 0 0 -1 4 -11 0 1 6
word schone	0 0 0 -1 -1 -1 3 0 0 -13
word school	-5 -8 6 -2 -11 -2 26 -3 -2 -9
word school and	0 0 0 0 0 0 0 0 0 9
word school board	-3 0 0 -2 -3 -1 2 -1 9 -4
word school district	0 -2 0 0 4 0 -1 -1 -1 -17
word school year	-3 -1 -1 -1 -5 -3 16 -1 -2 -18
word schrijver	0 2 0 0 0 0 -2 0 0 11
word schritt	-4 8 -1 0 -1 -1 1 -1 -1 -13
word scientist	3 1 -1 -1 3 0 0 0 -6 11
word sciopero	-1 -1 2 2 -1 -1 -1 0 0 -11
word scor	0 -3 -2 -2 17 -1 -3 -1 -4 8
word scorecard	0 0 0 0 0 0 0 0 0 15
word screen	11 -4 -5 1 -9 -16 30 -4 -3 30
word screen and	0 0 0 0 0 0 0 0 0 9
word screen call	0 -2 0 1 0 0 3 0 0 -13
word screen with	3 0 -3 0 0 0 0 0 0 -16
word scrub	5 3 -1 0 -1 -1 -3 0 0 -18
word scuola	0 0 0 0 1 0 -1 0 0 -10
word scusa	-1 0 3 4 -1 -1 -5 0 0 -12
word se	-45 -17 15 22 24 17 -15 -2 1 -43
word se e	0 -2 1 0 -1 -1 4 0 0 9
word se ha	-7 -1 -1 3 -3 4 2 1 2 18
word se houver	0 -1 0 0 -1 0 10 0 -7 -2
word se il	0 -1 0 0 -1 0 14 -3 -8 4
word se le	-6 -1 0 -2 1 22 -20 -1 6 -10
word se nao	-2 2 0 0 0 0 0 0 0 10
word se publicara	-8 0 0 0 -3 -1 -16 -1 29 -15
word se que	-8 -2 -1 12 9 -2 -7 -1 0 -7
word se reunit	-2 -1 0 -1 -1 -1 8 -1 0 -6
word se si	0 0 0 0 0 0 -4 4 0 -13
word se voit	-1 0 3 -1 0 0 -1 0 0 -14
word sea	-3 2 2 -1 -1 3 -8 -1 7 -6
word seance	0 0 0 0 0 0 0 0 0 11
word search	-3 -1 -6 10 17 -10 6 0 -13 -9
word search committee	2 6 0 0 -6 0 3 0 -4 -17
word search for	0 0 0 0 8 -1 -4 0 -1 2
word seasonal	2 -1 0 0 0 0 -6 1 4 -9
word seat	-1 -2 -2 -1 11 2 -7 0 0 26
word seat on	0 0 0 0 0 0 0 0 0 11
word sech	0 0 0 0 2 0 0 0 -1 10
word second	20 -17 -6 -4 13 -1 5 -3 -6 46
word second entretien	0 0 0 0 0 0 0 0 0 19
word second floor	-7 0 8 0 0 0 -1 1 -1 -2
word second interview	-1 -6 -1 0 12 0 -1 -1 -1 -12
word second round	0 0 -1 0 0 0 2 -1 0 12
word secondo	9 -5 0 0 0 0 -2 0 0 8
word secretaria	6 -1 -1 -7 -2 6 -1 -1 -1 -18
word secretary	-10 4 6 -1 -2 0 8 0 -5 4
word section	1 0 0 0 -4 0 5 0 0 -9
word section #	0 0 0 0 0 0 0 0 0 8
word sector	-1 -1 0 0 5 0 -4 0 2 -12
word securite	0 0 0 0 1 0 0 0 0 -8
word sede	-2 -2 2 -2 -1 -1 6 -1 0 -22
word see	21 -1 -2 -3 -20 4 12 -6 -5 -14
word see a	0 0 0 0 10 0 -5 0 -3 -13
word see how	-1 0 0 0 -6 0 9 0 0 -1
word see if	0 0 0 0 -3 0 4 0 0 11
word see it	0 -2 -2 0 0 0 0 4 0 30
word see the	2 5 -2 1 -2 -2 0 -1 -2 14
word see them	0 0 0 0 -4 -1 6 0 0 11
word see us	-1 2 0 0 0 12 -11 0 -1 -10
word see what	-2 -1 -2 -1 -3 -2 9 -1 4 -6
word see who	0 0 0 0 0 0 0 0 0 11
word see you	21 5 8 1 -13 -12 2 -6 -6 -56
word seeing	2 1 -4 -4 -3 -5 21 -1 -7 -10
word seeing two	-10 -1 -1 -3 -1 -1 18 0 0 -2
word seem	0 0 0 1 2 0 -1 0 0 9
word segreteria	-1 -1 0 -1 -1 5 -1 0 0 -13
word segue	2 -2 -1 -1 -1 0 3 -1 -1 16
word seguem	0 0 0 0 0 0 0 0 0 14
word seguimo	-12 -1 -1 0 -5 -1 21 -1 0 -13
word seguinte	2 -12 -2 0 0 0 14 0 0 -10
word seguir	1 -16 -2 -1 0 -3 23 -2 -1 -5
word seguridad	4 -1 0 -3 0 0 0 0 0 -15
word seguro	-1 1 -1 0 -1 3 0 0 0 -24
word sehen	-18 8 15 -3 9 -2 -22 13 -1 -1
word sehen sie	-1 0 0 0 0 0 -13 15 0 -1
word sehr	9 4 0 -7 -6 10 8 -8 -9 -47
word sehr geehrte	16 -15 10 -8 -12 9 14 -7 -6 -30
word sehr geehrter	-6 19 -9 -1 5 0 -5 -1 -2 -19
word sei	1 -2 -1 -1 0 0 2 -1 1 13
word seien	0 0 0 0 0 0 0 0 0 11
word seien sie	0 0 0 0 0 0 0 0 0 11
word sein	3 -1 0 0 -1 0 1 -1 -1 8
word seis	0 0 0 0 0 0 0 0 0 19
word seja	-1 -1 0 0 -2 5 -2 0 1 -12
word seleccionada	-1 -1 0 0 3 1 -2 0 0 -25
word seleccionada para	0 0 0 0 1 1 -1 0 0 -13
word seleccionado	0 0 0 0 0 1 1 0 0 23
word selecionado	0 0 0 0 0 0 0 0 0 27
word select	-2 8 7 -16 -7 4 1 -6 10 2
word select a	-1 1 10 -9 0 0 0 0 0 8
word select for	-1 -6 -1 -1 -1 11 -2 -2 2 12
word select official	0 -1 0 0 -2 0 9 -1 -4 -3
word select to	-3 14 0 -4 0 -4 -3 0 1 -7
word selectie	-2 -1 0 0 0 -1 -5 0 9 -9
word selectiecommissie	0 -2 0 0 11 0 -4 0 -4 -12
word selectiedag	0 -1 0 0 10 -1 -8 0 0 -7
word selectieprocedure	-6 -2 0 0 7 0 -1 0 3 -13
word selection	6 -8 -2 -2 15 -2 2 -2 -8 -17
word selection for	0 0 0 0 5 0 1 -1 -4 -10
word selectionnee	0 0 0 0 3 0 -1 0 -1 11
word selectivo	0 0 0 0 -1 0 -12 0 13 -7
word seletivo	-3 5 -1 -1 -3 -1 -18 0 22 -12
word seletivo para	0 0 0 0 1 0 0 0 1 -8
word selezionata	0 0 0 0 0 8 -6 0 0 -2
word selezionata per	0 0 0 0 1 0 -1 0 0 -11
word selezionato	0 0 0 0 -11 0 12 0 0 14
word selezione	3 -2 -1 1 -6 0 2 3 -1 -25
word selezioni	-1 2 -1 3 -1 -1 -1 0 0 -14
word seller	0 0 0 0 0 0 0 0 0 18
word sem	-9 0 14 -2 -2 1 -1 0 0 16
word semain	0 0 0 0 -1 0 -1 0 3 8
word semain considerez	0 0 0 0 0 0 0 0 0 8
word semaine	8 27 -3 -3 -5 -4 -9 -4 -7 3
word semaine ?	0 -2 0 0 0 0 4 0 0 12
word semaine prochaine	-2 24 -1 0 -4 -1 -12 -1 -3 12
word semana	-12 40 -7 -5 -11 -9 11 -5 -3 2
word semana ?	-2 10 1 0 -1 -2 -6 0 0 -36
word semana para	0 4 0 0 -1 0 -2 0 0 -10
word semana que	-2 9 1 -1 -2 -1 -3 -1 -1 -3
word semana te	0 0 0 0 0 0 1 0 0 -12
word semester	0 0 0 0 0 0 0 0 0 8
word seminar	7 2 -1 0 0 0 -8 0 0 1
word sempre	-4 4 5 0 -2 -1 -2 0 0 8
word send	-9 -11 -2 -4 -27 1 37 2 14 67
word send a	4 -1 -1 0 -1 -1 0 2 -2 18
word send it	-4 -5 -4 -1 -9 -5 27 4 -4 -29
word send over	2 5 3 0 0 0 -11 0 3 -3
word send the	4 -3 -2 -1 -7 5 5 0 -1 34
word send them	0 0 0 0 0 0 1 0 0 8
word send us	-4 1 0 0 -3 0 4 -2 5 10
word send you	-5 -3 2 -3 10 -3 9 -2 -5 2
word send your	0 -7 0 0 -1 0 10 0 -1 -9
word senior	1 -3 -2 -5 5 4 -4 -1 4 16
word senior analyst	0 0 0 0 0 0 0 0 0 11
word senor	0 0 0 0 0 0 0 0 0 21
word senora	0 0 0 0 0 0 0 0 0 25
word senora :	0 0 0 0 0 0 0 0 0 22
word sense	9 1 -4 3 5 -2 -12 -1 -1 0
word sent	-6 -15 17 -4 -24 -9 -6 30 15 -47
word sent :	-13 -1 -2 0 1 0 -1 16 0 -5
word sent an	1 -1 0 0 -1 -4 9 0 -2 -1
word sent to	-4 -5 11 -1 -5 -1 -14 1 19 -27
word sent you	0 -2 0 0 -1 2 10 -2 -5 4
word sent your	-1 -1 0 0 -4 0 16 0 -10 -15
word sentiamo	1 5 -1 0 0 -1 -2 0 0 -15
word sentimo	0 0 0 2 1 0 -1 0 0 10
word sentimo se	0 0 0 1 0 0 0 0 0 14
word sentire	0 0 0 1 0 0 0 0 0 12
word senza	0 4 -2 0 -1 0 -1 0 0 9
word september	6 -13 -1 -1 3 6 8 0 -8 16
word september #	1 -2 0 0 -11 1 10 2 0 -6
word september and	0 0 0 0 8 0 -5 0 -2 -2
word septembre	2 -4 -2 0 -1 12 -7 0 0 6
word septiembre	0 0 0 0 -1 -1 1 1 0 8
word ser	6 -26 29 -1 -5 -2 2 -3 0 -4
word ser ?	9 -24 16 0 0 0 1 0 0 -6
word sera	5 -3 -1 0 -5 7 -9 0 5 0
word sera el	2 0 -1 0 0 0 0 0 0 11
word serao	-1 -3 0 -1 -13 0 1 -1 18 -10
word serez	-2 -2 0 0 -4 0 9 0 0 0
word seri	0 0 0 0 5 0 -4 0 1 14
word seria	-6 5 2 0 0 0 -1 0 -1 -10
word seront	0 -1 0 0 9 0 -3 0 -4 -9
word servic	0 -3 3 0 0 1 2 -1 -1 -18
word service	19 12 -20 -1 5 -5 -6 0 -3 -23
word servizio	-1 0 0 -3 -3 8 -1 0 0 9
word servono	0 -1 0 0 -1 9 -6 0 0 2
word sessao	0 0 0 0 0 0 0 0 0 11
word session	5 0 -1 0 3 -1 -6 2 -2 77
word session is	0 0 0 0 0 0 0 0 0 25
word set	3 -8 1 -2 6 -1 5 -3 -2 -12
word set !	1 -1 0 0 0 0 0 0 0 -20
word set out	0 0 5 -1 0 1 -3 0 0 -10
word set up	-10 -5 -1 -1 5 -1 13 -1 0 11
word setembro	0 0 0 -1 -1 -1 3 0 0 16
word settembre	0 -1 -1 0 -2 -2 8 -1 0 20
word settimana	0 19 -3 -1 -6 -2 -1 -2 -3 -34
word settimane	2 0 0 0 -1 0 -1 0 1 15
word setting	0 0 0 0 0 0 0 0 0 10
word settl	-6 0 -3 10 -1 -1 4 -1 -1 -21
word setzen wir	1 0 0 0 0 0 0 0 0 -11
word seu	-12 3 -9 1 3 -3 21 -3 0 -5
word seu curriculo	2 -3 -1 -1 -5 -1 20 -1 -12 -9
word seu infelizmente	0 0 0 0 1 0 -1 0 0 -8
word seu pedido	-2 0 0 0 -1 0 -1 -1 5 9
word seu perfil	-5 -17 -1 -1 -1 -1 20 -1 5 -10
word seu projeto	0 0 0 0 0 0 0 0 0 34
word seus	0 0 0 0 0 0 0 0 0 20
word seven	0 0 0 0 0 2 -1 1 0 13
word shah	2 -1 2 -1 0 0 -1 0 0 -9
word shall	2 -13 0 -3 -7 13 -3 -1 13 -27
word shall i	-4 -1 -5 -1 0 14 -3 -1 0 4
word shall we	7 -6 -1 0 0 0 0 0 0 -10
word shar	-14 1 -3 -1 -6 15 12 0 -5 -10
word shar with	-14 0 -1 0 -2 -1 19 0 0 7
word shar your	0 4 0 0 0 0 -1 0 -1 -8
word share	3 25 -1 -2 -2 -9 -8 -3 -2 -9
word share your	-2 17 0 0 -2 -8 0 -2 -2 -9
word she	-12 12 -10 11 10 -10 -17 -3 20 14
word she has	-1 2 0 0 0 -1 1 0 0 27
word she like	1 -1 -1 0 -2 0 -4 0 6 -9
word she start	0 0 0 0 0 0 0 0 0 29
word she will	0 0 0 0 0 0 0 -1 2 8
word she'	-3 8 -2 -3 -7 -5 13 -2 1 11
word she'd	-2 0 0 -1 3 -1 3 0 0 13
word she'd like	-2 0 2 0 0 0 0 0 0 9
word she'll	1 -7 -1 0 -2 0 0 0 9 6
word sheet	0 0 0 0 0 0 0 0 0 36
word shift	23 -2 -17 -2 3 6 -2 -1 -8 -35
word shipp	-2 -6 10 0 4 0 -5 0 0 -19
word shirt	22 -8 -2 0 0 -10 -2 0 0 -6
word shoe	16 -1 -11 -1 -1 -1 -1 0 0 -8
word shoot	-1 -2 0 0 -5 -1 -5 -1 15 0
word shop	6 -2 -6 1 14 -5 -29 21 0 -48
word short	-8 -4 -2 -2 -9 -1 29 -4 1 27
word short form	0 -3 0 0 0 0 8 -1 -2 -8
word short interview	0 0 0 0 0 0 0 0 0 26
word short notice	0 -1 2 0 2 0 -1 0 -2 19
word shortlist	3 16 3 -5 -5 -4 -21 -1 12 12
word shortlist by	-1 7 0 0 -1 0 3 0 -7 -10
word shortlist for	4 11 -1 -1 -5 -1 -5 0 -2 11
word shortlist we	0 0 0 0 0 0 -3 0 4 11
word should	13 -6 -3 3 -5 -1 -4 0 3 67
word should be	6 -4 4 -1 -2 4 -10 0 4 -21
word should hear	0 0 0 0 -1 0 2 0 0 -9
word should i	0 0 0 0 0 0 0 0 0 39
word should you	4 -1 -1 0 -8 0 6 0 1 5
word shout	1 0 4 -2 -11 -5 -2 -2 18 -27
word shout if	3 4 -2 0 -9 -4 -10 -2 19 -28
word show	20 -5 -12 -4 9 -12 -31 12 23 -13
word show it	-2 1 0 0 -7 -1 -13 -1 23 -10
word showreel	3 0 0 0 0 0 -1 0 0 -9
word showroom	11 -5 0 -1 2 0 -2 -4 -1 -2
word shut	1 -1 -2 7 -1 -1 7 -1 -8 -6
word si	-13 -20 -15 -3 -9 11 46 1 1 58
word si e	-3 -1 -11 0 2 0 15 0 0 21
word si le	-1 0 0 1 0 0 0 0 0 10
word si no	4 -1 1 0 -3 0 0 0 -1 10
word si presenti	0 0 0 0 0 0 0 0 0 18
word si te	-12 0 -1 0 -1 0 15 -1 0 -3
word si tu	2 -2 -1 0 -1 11 -2 0 -7 1
word si votre	0 -4 0 0 -1 0 10 0 -4 -1
word si vous	2 0 -1 -1 2 0 -2 0 0 10
word siamo	-4 3 -2 0 0 6 7 -10 -1 10
word siamo lieti	0 0 0 0 0 3 -1 0 0 16
word sich	-7 -4 -5 -1 -1 9 10 -1 0 22
word sich am	1 0 0 0 0 0 0 0 0 8
word sich bei	0 0 0 0 -1 0 4 0 -3 8
word sich bitte	-1 5 -1 0 0 0 -2 0 0 15
word sich fur	-3 -5 -2 -1 20 -1 -10 1 -1 3
word sick	-1 -1 3 -1 -8 -1 1 11 -4 11
word side	22 -4 -7 -1 4 -2 -10 -1 -1 -61
word side door	1 0 -1 0 0 0 0 0 0 -19
word sido	-8 -4 -1 13 0 0 -14 -1 13 28
word sie	39 8 -42 12 -57 2 42 3 -5 -81
word sie als	2 -1 0 0 0 0 -1 0 0 8
word sie am	18 -2 -3 -2 -1 -2 -3 -2 -3 -19
word sie an	-5 -8 -1 0 -1 -2 16 1 -1 4
word sie arbeiten	0 0 0 0 0 0 0 0 0 -13
word sie auch	-5 3 -7 0 -1 -1 11 0 -1 -2
word sie bei	13 -1 -4 -1 0 -1 -5 0 0 0
word sie bitte	5 -4 -1 -1 -3 0 6 -1 -1 35
word sie da	-1 -8 0 0 -2 -1 18 0 -5 1
word sie das	0 0 0 0 0 1 0 0 0 11
word sie den	1 -6 0 0 0 0 7 0 0 10
word sie die	-1 -1 0 0 -1 5 -2 1 0 10
word sie diese	-1 8 0 0 -1 1 -7 0 0 -9
word sie doch	3 0 0 0 0 0 0 0 -2 -8
word sie ein	8 -2 -2 0 -1 0 -1 0 0 -15
word sie etwa	0 0 0 0 0 0 0 0 0 8
word sie haben	-6 11 -1 -1 -10 -3 1 -4 12 -10
word sie horen	0 0 0 0 -1 0 8 -1 -5 7
word sie ihre	2 1 0 -1 0 0 -1 0 0 24
word sie ihren	0 1 0 0 0 0 0 0 0 -10
word sie in	4 -1 0 0 5 -1 -6 0 -1 -28
word sie kennenlernen	-5 -6 0 0 0 0 12 0 0 2
word sie konnen	-3 16 1 0 -2 0 -7 -2 -1 -2
word sie mich	2 -3 -2 -1 -1 -2 8 -1 0 -9
word sie mir	-4 15 -2 -1 -2 0 -4 -1 -1 -12
word sie nicht	-2 5 -1 0 -5 -1 4 1 -1 -11
word sie noch	-4 -6 -3 -1 -1 -3 18 0 0 -7
word sie sich	8 0 -2 -1 -10 11 -2 -1 -4 12
word sie sind	5 -3 -1 0 -1 0 2 0 0 -28
word sie timemention	4 0 -1 0 0 0 -2 0 0 23
word sie und	-1 -4 -1 0 0 0 6 0 0 18
word sie uns	-1 1 3 -1 -4 -1 8 -2 -2 -12
word sie von	1 -1 0 0 -1 0 -9 14 -3 -8
word sie zu	0 3 -1 0 -2 -1 -5 -1 7 -29
word sign	2 -18 2 -3 -20 54 -23 -5 12 13
word sign ?	0 0 0 0 0 0 0 0 0 8
word sign and	-1 -1 0 0 -6 -1 10 0 0 1
word sign by	0 0 0 0 0 9 -8 0 0 7
word sign in	2 -8 8 -1 -1 3 -8 2 3 -6
word sign it	0 0 0 0 0 4 -2 0 0 -16
word sign the	-1 -1 0 0 0 -1 4 0 0 19
word sign up	7 -3 -1 0 0 0 0 -2 -1 17
word signal	-2 -1 7 -11 -2 -3 -7 19 -1 3
word signature	-7 2 -2 -3 0 15 -6 -1 0 -4
word signor	0 0 0 0 0 0 0 0 0 21
word signora	4 1 1 0 -2 -1 -1 0 -1 41
word sigu	-2 -1 -6 -1 -3 -1 18 -3 0 -4
word siguiente	-2 8 -1 -1 -1 -1 0 -1 -1 5
word silence	0 0 -1 0 2 -1 6 -2 -3 -12
word similar	-2 -2 -1 0 4 -1 -1 0 3 -9
word similar jobs	-2 -1 0 0 0 0 0 0 3 -13
word simp	0 0 0 0 0 0 0 0 0 13
word simple	0 0 0 0 3 0 -3 0 0 17
word sin	-5 -1 4 2 -3 -2 5 0 -1 9
word since	-10 -5 -4 11 16 -3 6 -4 -6 26
word sind	11 -10 -3 1 -3 -2 7 0 -3 -29
word sind in	5 -3 -1 0 0 0 0 0 0 -16
word sind sie	2 -7 -1 0 -1 -1 9 0 0 -15
word siniestro	-7 0 0 0 -1 0 -1 8 1 -2
word sir	0 0 0 0 2 0 -1 0 0 11
word sister	2 0 -3 10 -2 0 -4 -1 -2 -42
word sit	11 -5 -3 -3 -7 -7 -11 -5 30 -19
word sit down	12 3 -2 -1 -2 -2 -17 -1 11 -26
word sit in	0 0 0 0 0 0 2 0 0 14
word sit tight	0 -5 -1 -1 -2 -2 3 -3 12 -9
word site	3 -1 4 2 5 -6 -22 -2 18 -42
word site engineer	0 0 0 0 0 0 -1 0 1 -8
word site interview	0 0 0 0 0 0 0 0 0 -12
word site reliability	0 0 0 0 -3 0 3 0 0 -10
word situation	-1 0 0 1 0 0 0 0 0 22
word six	-5 -11 -5 -1 21 19 -18 1 -2 10
word six month	-1 -3 -1 0 5 0 2 0 -1 11
word six people	0 0 0 0 15 -1 -11 0 -3 -4
word six week	-1 -7 -3 0 -1 20 -10 2 0 -14
word size	0 3 -1 0 -1 -7 6 0 0 28
word skill	-1 -4 -1 -1 -1 -1 8 -2 3 6
word skill test	0 -1 0 0 -1 -1 5 -1 0 -8
word sleep	1 0 -1 0 0 1 2 0 -2 19
word slid	11 -2 -4 -1 -4 -2 7 -1 -3 -26
word slot	-37 54 17 2 -12 1 -22 -3 0 37
word slot at	0 0 0 0 0 0 0 0 0 13
word slot for	-1 4 0 1 0 -1 -2 0 0 -10
word slow	2 -6 -5 -3 11 -7 -32 50 -8 -3
word small	4 -1 -2 -1 -6 0 -11 -1 18 8
word smart	-4 -1 -2 0 -2 0 10 -1 -1 4
word snel	-10 -2 -1 0 0 -1 12 5 -2 5
word snow	-4 -1 8 0 -2 -1 0 0 0 -2
word so	-11 -38 35 19 25 -28 -4 -7 10 -29
word so don't	9 1 -1 -2 1 0 -1 -5 -2 -4
word so excit	0 0 0 0 0 0 0 0 0 10
word so expect	-7 0 0 0 0 -4 -2 15 -1 -12
word so glad	-5 -2 -2 0 -1 -2 13 0 0 -3
word so good	-1 -3 0 0 9 -1 -4 0 -1 -3
word so happy	-3 1 0 0 -1 -10 16 0 -1 -3
word so i	-8 -9 13 -2 13 4 -12 -2 3 -31
word so i'd	-1 5 0 0 1 -1 -3 0 -1 -8
word so i'll	-1 -3 0 0 -1 -3 8 0 -1 6
word so it	-6 5 0 -1 -1 2 4 -2 -2 -10
word so it'll	0 0 0 0 -3 0 -4 -1 9 -17
word so many	0 0 0 0 -11 0 -2 0 14 5
word so much	0 -2 6 0 3 0 -5 0 -1 33
word so please	2 3 5 -10 0 -1 -13 5 9 -2
word so so	0 0 0 0 0 0 2 0 0 10
word so sorry	-10 -5 16 9 13 -2 -17 -1 -3 9
word so that	-9 7 -1 10 -7 -1 4 -1 -3 -4
word so that'	10 0 -8 0 0 -1 2 -1 0 -5
word so timemention	3 -4 3 5 -2 -1 -2 -1 0 -10
word so we'll	-1 1 0 0 13 -1 -4 -1 -6 -6
word so we're	-1 -9 7 0 8 0 -1 0 -2 -9
word so would	0 -5 0 0 -1 8 0 0 0 -4
word so you	8 -1 -1 -1 -5 -1 -5 -1 7 -6
word so your	-1 -1 1 1 -10 0 13 0 -3 3
word sobald	-1 -1 3 -1 -8 0 6 -1 3 0
word sobre	-6 4 8 -6 9 -8 4 -1 -4 -33
word sobre a	0 3 -1 1 2 -5 1 -1 -2 -30
word sobre o	-2 8 3 -1 0 -2 -6 0 -1 -1
word social	4 -1 0 0 3 1 0 -2 -4 -17
word social security	1 0 0 0 -1 0 3 -2 0 -11
word society	0 0 0 0 0 0 0 0 0 15
word sofa	0 0 0 0 0 0 0 0 0 22
word sofia	0 1 0 0 0 0 0 0 0 16
word software	0 0 0 0 0 2 0 0 -1 23
word sohn	0 0 0 0 0 0 0 0 0 24
word sole	0 8 -1 0 1 -2 -4 0 -2 -1
word solicitud	0 1 -2 -1 0 -1 -2 5 1 41
word solicitud de	0 2 -2 0 0 0 -2 5 -3 38
word solicitud para	0 0 0 0 0 0 -2 0 3 35
word solicitud recibida	0 0 0 0 0 0 0 0 0 26
word solid	0 0 0 0 -8 -1 10 0 0 4
word sollicitant	0 0 0 0 0 0 0 0 0 9
word sollicitati	0 0 0 0 7 0 -6 0 -1 10
word sollicitatie	-17 12 -5 -3 6 -4 -17 3 25 -64
word sollicitatie als	5 1 -1 -1 2 -1 -6 -1 2 -37
word sollicitatie bij	-1 -8 0 0 4 0 8 0 -3 -5
word sollicitatie is	-1 -2 0 0 -4 0 -17 -1 25 -2
word sollicitatie naar	1 0 0 0 -7 0 9 0 -2 -1
word sollicitatie verzonden	0 -2 0 0 -3 0 -6 -1 13 -3
word sollicitatiegesprek	25 -5 4 2 -11 -2 -6 0 -7 -41
word sollicitatiegesprek als	1 -3 3 0 0 0 0 0 0 -11
word sollicitatiegesprek van	1 -1 -1 0 0 0 0 2 -1 -13
word sollicitatiegesprekken	0 0 0 0 0 0 0 0 0 8
word solliciteer	0 0 0 0 0 0 0 0 0 25
word sollte	2 -1 0 0 0 0 0 0 0 -8
word solo	-6 2 5 1 10 -2 -9 -1 -1 -23
word solution	-1 0 0 0 8 0 -5 0 -1 8
word some	-3 4 -4 -1 2 -4 19 -9 -4 -15
word some chang	0 0 0 0 -1 0 17 -5 -11 8
word some of	0 5 0 0 2 0 -4 0 -2 -12
word some time	-1 9 -2 0 0 0 -6 0 0 -7
word somebody	-4 -5 -3 7 20 -5 -10 -3 2 -18
word somebody else	0 -1 0 0 3 -1 3 0 -4 17
word someone	-15 -7 16 -3 31 -7 -12 -1 -1 -9
word someone else	0 0 0 0 -4 0 5 0 -1 14
word someone from	6 -1 -1 0 5 -3 -4 1 -3 -8
word someone who	-1 -2 -1 -1 30 -2 -18 -2 -2 -8
word someone will	0 -1 0 0 -3 0 -2 2 6 -11
word someth	-9 0 31 0 16 -13 -15 -5 -4 -41
word someth come	0 0 -1 0 -2 0 -4 -1 8 -1
word someth has	0 -1 1 0 0 0 0 0 0 -11
word somewhere	-3 -1 0 0 0 8 -3 0 0 -5
word somm	-1 -1 -2 3 0 2 -1 0 0 25
word somm desol	0 0 0 1 0 0 0 0 0 16
word son	-3 1 -2 0 -2 0 -1 0 9 49
word sono	-10 0 -13 1 5 -10 23 5 -1 -10
word sont	-3 0 0 0 8 0 -3 -1 -1 -2
word sont joint	0 0 0 0 0 0 0 0 0 15
word soon	2 -12 34 -9 -6 6 -41 -2 28 -37
word soon !	-2 -2 30 0 -2 -1 -28 -1 5 -2
word soon as	-4 -5 8 -6 -8 7 -17 0 24 -7
word sooner	-1 2 -1 6 -1 -1 -3 -1 0 -23
word sopa	0 0 0 0 0 0 0 0 0 11
word sorry	-45 -26 23 63 74 -29 -48 -9 -1 -40
word sorry !	-3 -8 23 2 -2 -2 -8 -1 -1 -9
word sorry about	-1 0 -1 8 -4 -1 0 -1 0 -15
word sorry for	-13 3 19 0 -1 -2 -2 -1 -4 16
word sorry i	0 0 0 0 0 0 0 0 0 18
word sorry that	-1 1 -2 -7 20 -1 -8 -1 -1 -6
word sorry to	-5 -3 -3 15 7 -9 -5 4 -1 -2
word sorry we	-5 -1 -1 8 12 -1 -8 -1 -2 -6
word sorte	1 -1 -1 0 9 -1 -7 0 0 14
word souhaite	3 0 -1 -1 2 -1 0 0 -3 17
word sound	10 19 -2 0 -1 -4 -20 -1 0 9
word sous	-5 -6 -2 -1 -7 3 4 2 11 6
word sous #	-8 -4 0 0 -5 0 7 2 7 -2
word sous quinze	0 0 0 0 0 0 -2 0 2 17
word sous troi	0 0 0 0 0 0 0 0 1 8
word soy	4 9 -3 0 0 -1 -7 -1 -1 -11
word spare	0 0 0 0 0 0 0 0 0 8
word spatesten	-1 -1 0 0 -1 -2 6 -2 0 -21
word spatesten am	0 -1 0 0 -1 -2 6 -1 0 -15
word speak	-12 8 3 -1 -2 -6 20 -7 -2 57
word speak on	0 0 0 0 0 0 0 0 0 10
word speak slot	0 0 0 0 0 0 0 0 0 8
word speak to	0 -4 -1 0 -1 -3 11 -1 -1 9
word speak with	-2 3 -2 -1 2 -1 0 0 -1 26
word special	0 0 0 0 1 0 0 -1 1 11
word specialist	0 2 0 -1 5 -1 2 -1 -6 17
word speed	0 0 0 0 0 0 -1 0 1 9
word spend	0 4 -1 -1 1 -7 9 -3 -2 -13
word spiacenti di	0 0 0 0 0 0 0 0 0 16
word spijt	-1 -1 1 3 0 0 -1 0 0 18
word spijt ons	0 0 0 1 0 0 0 0 0 17
word split	0 1 -1 -1 -1 0 3 0 0 8
word spoke	-9 -6 -1 -2 0 -1 21 -1 -1 5
word spoke to	-3 -3 -3 -1 0 0 11 0 0 2
word sponsor	-5 -1 -2 0 -4 -2 15 -1 -1 14
word spontanee	0 2 0 0 -2 0 -7 0 7 -28
word sport	0 0 0 0 0 0 0 0 0 8
word spostamento	-1 0 3 0 0 0 0 0 0 -24
word spostare	-2 -1 4 0 0 0 0 0 0 8
word sprak	0 20 0 0 -2 0 -8 0 -10 2
word sprak ons	0 20 0 0 -2 0 -8 0 -10 2
word sprechen	-10 21 -2 -1 -2 4 -7 -1 -1 -10
word sprechen uber	-3 4 0 0 0 0 0 0 0 9
word spreekt	9 -2 -1 0 -1 -1 -3 0 -1 -39
word spreekt met	3 -1 0 0 0 0 0 0 0 -11
word spreekt ons	4 -1 -1 0 0 0 -1 0 0 -27
word spreken	13 -7 -1 -1 -3 -1 3 -1 -2 10
word spring	0 -1 -1 0 12 -2 -7 1 -1 25
word ssa	10 -9 0 0 0 0 0 0 0 -27
word st	11 -4 -2 -1 3 -1 -3 -3 1 -27
word sta je	0 0 0 0 0 0 0 0 0 9
word staat	15 -1 -7 0 -1 -1 -6 0 0 35
word staat op	0 0 0 0 0 0 0 0 0 13
word staff	-3 -1 0 8 5 -2 -10 1 2 -35
word stage	-7 0 -3 -2 -6 -5 37 -3 -10 -5
word stagione	4 -1 0 0 13 -2 -8 -5 -1 -16
word stair	0 0 0 -3 2 -1 -4 -1 6 8
word stakeholder	3 -1 0 0 5 0 -6 0 -1 14
word stand	-11 -3 7 0 -1 2 10 -1 -3 -13
word standard	-1 -1 0 0 19 0 -11 -1 -4 -7
word stap	0 5 0 0 -3 -1 2 -2 -1 -9
word star	0 0 0 3 -1 -1 -1 -1 0 9
word start	6 -57 4 -5 3 43 23 -16 0 -22
word start :	4 -2 -1 -1 0 1 -1 -1 0 -14
word start an	0 0 0 0 0 0 0 0 0 22
word start at	-6 -2 29 -2 -1 1 -17 -1 -1 -12
word start date	-1 -1 -1 -1 -1 -26 31 0 -1 26
word start in	6 -2 -3 -1 2 6 -8 -1 1 9
word start on	2 -8 -2 -2 4 1 10 -1 -3 11
word start timemention	4 -9 -8 2 5 23 -14 -3 -1 -12
word start with	4 -2 -2 -1 -1 11 -9 0 -2 -4
word starten	-4 17 0 0 -2 6 -12 -2 -1 -2
word startup	0 0 0 0 0 0 0 0 0 48
word stata acquisita	0 -1 0 0 -1 0 -3 -1 6 -14
word stata inviata	0 0 0 0 0 0 0 0 1 -13
word stata preselezionata	0 0 0 0 0 0 0 0 0 13
word stata registrata	0 -1 0 0 -1 0 -1 1 3 -10
word stata selezionata	0 0 0 0 0 8 -6 0 0 -2
word state	-3 0 0 1 -8 -8 9 -1 11 0
word statement	0 -5 0 0 -1 -1 10 0 -1 8
word station	22 -14 1 -2 -3 -3 2 -1 -2 -21
word statistic	-1 4 0 0 0 0 0 -1 -1 14
word statistica	0 0 0 0 0 0 0 0 0 8
word statistique	0 0 0 0 0 0 0 0 0 8
word stato	-10 -10 -1 3 -3 -1 39 10 -26 17
word stato annullato	-1 0 -1 3 0 0 0 0 0 12
word stato letto	-9 -1 -1 0 -1 0 14 8 -10 -6
word stato un	-1 -5 0 0 8 0 -1 0 0 -1
word statt	-3 -14 19 2 -1 -1 -2 -1 0 -3
word statt um	-2 -13 18 0 0 -1 -1 -1 0 1
word statu	-8 -14 -3 2 23 1 33 -9 -23 -54
word statu :	-3 -2 -1 2 10 4 -5 -7 1 -16
word statu of	-1 -2 -1 -1 6 -1 12 0 -13 0
word stay	8 -5 -4 -1 8 -5 1 -2 0 -4
word stay as	12 0 -9 0 -1 0 -1 0 0 -6
word stay in	-1 -1 -2 0 6 0 0 0 -1 -10
word stay the	-3 -1 11 -1 -2 0 -2 -1 0 15
word steht	0 -1 1 1 0 0 -1 0 0 23
word stelle	2 -14 5 -2 -14 -5 19 -4 12 -48
word stelle als	7 0 4 -2 -5 -5 3 -1 -1 -23
word stelle im	-1 1 0 0 0 0 -5 0 5 -8
word stellen	-8 14 -1 -5 -1 9 -7 -1 -1 48
word stelt	2 3 0 0 0 -2 -2 0 0 -11
word step	-17 16 -6 1 3 11 -7 -4 4 -15
word step :	5 -2 -1 0 -1 0 1 -5 2 24
word step for	-2 -5 0 0 -1 0 8 0 1 -17
word step is	-1 6 0 0 -1 0 -3 0 -1 33
word stessa	-6 -3 11 0 0 0 -1 0 0 -7
word stesso	-1 0 2 0 1 0 -1 0 0 -8
word stesso link	-1 0 2 0 0 0 0 0 0 -8
word steve	1 -3 -1 -4 -2 -5 -5 -3 22 -10
word stiftung	0 0 0 0 0 0 0 0 0 11
word still	-5 7 -11 -9 -27 -19 71 4 -11 7
word still available	0 0 0 0 0 0 0 0 0 20
word still be	-2 0 2 0 -1 0 -7 12 -2 -4
word still interest	-15 19 -2 -3 -9 -4 18 -1 -4 -10
word still like	-1 -6 0 0 3 -6 13 -1 -1 -9
word still on	22 -1 -20 0 0 0 -1 0 0 3
word still open	0 0 0 0 0 0 0 0 0 9
word still under	0 0 0 0 -1 0 9 1 -9 -1
word still very	0 0 0 -1 -1 0 4 -1 -1 -10
word stipendium	0 0 0 0 0 0 0 0 0 20
word stone	-9 -2 12 -1 -3 -1 -4 9 -1 -51
word stood	-1 1 0 1 0 0 0 0 0 -8
word stop	3 -7 8 3 16 -7 -11 -6 2 -19
word stop to	-2 -3 -1 6 -8 -1 4 0 6 -14
word stopp	-1 1 -3 4 11 -2 -8 -1 -1 -7
word storage	0 0 0 0 0 0 0 0 0 18
word store	-6 -3 4 4 4 -2 -16 -2 16 18
word store #	-2 -4 0 0 -3 0 -1 0 10 -2
word store manager	-4 3 0 0 1 0 -3 -1 5 -14
word stori	2 0 0 0 0 0 -1 0 0 20
word storm	-10 -1 5 -1 0 8 -1 0 0 -3
word story	1 0 0 0 0 0 0 0 -1 52
word straight	-1 -2 -2 -1 5 -2 6 0 -4 -8
word street	2 -7 16 -2 2 -1 -6 -1 -4 -21
word streichen	0 0 -1 2 0 0 0 0 0 -10
word stretch	-1 -3 -1 0 2 17 -13 0 0 -11
word stretch to	0 -2 -1 0 1 11 -7 0 0 -7
word strip	0 0 0 0 0 0 0 0 0 17
word strong	-1 -1 -1 0 11 -1 -4 -1 -3 -14
word stub	0 0 0 0 0 0 0 0 0 9
word stuck	0 -2 11 -1 3 -2 -2 -6 -1 7
word stuck on	-1 -1 9 -1 3 -2 -2 -6 0 5
word student	3 -1 -1 0 6 -1 -10 2 0 23
word student and	0 0 0 0 0 0 -2 2 0 9
word studi	-5 -3 0 -1 -1 -2 12 0 -2 -3
word studienburo	0 0 0 0 0 0 0 0 0 -14
word studienplatz	0 0 0 0 0 0 0 0 0 8
word studio	-3 9 1 0 9 4 -16 0 -4 -13
word study	3 -2 0 0 -1 0 3 0 -1 60
word study on	0 0 0 0 0 0 0 0 0 23
word stukken	-1 1 0 0 -10 -1 17 0 -6 -14
word stunde	-7 13 -1 0 -1 5 -9 0 -1 11
word stunden	1 -5 -1 -3 -2 -2 13 -1 -1 5
word stuur	10 5 -5 -1 -2 -2 -6 -1 0 -3
word stuur ik	12 -3 -4 0 -1 2 -5 0 0 0
word style	0 -2 0 0 0 0 3 0 -1 13
word su	-22 -4 3 -2 -9 7 -18 9 36 102
word su candidatura	0 5 0 0 -2 0 -1 0 -1 -23
word su entrevista	1 1 0 0 0 0 0 0 0 -13
word su hija	0 0 0 0 0 0 0 0 0 14
word su hijo	0 0 0 0 0 0 0 0 0 16
word su mensaje	-11 -1 -1 0 -1 -1 -2 16 0 -5
word su proyecto	0 0 0 0 0 0 0 0 0 17
word su prueba	0 0 0 0 0 0 1 0 0 8
word su solicitud	0 -1 0 0 0 0 2 0 1 20
word sua	-3 21 -14 -10 5 8 -35 2 26 7
word sua agenda	-2 0 0 2 0 0 0 0 0 -8
word sua candidatura	-6 3 -3 -2 6 -2 -4 -4 11 -64
word sua consulta	0 0 0 0 0 0 0 0 0 8
word sua domanda	0 0 0 0 0 0 -2 0 4 49
word sua entrevista	15 1 -8 -7 4 -1 -2 -1 -1 -15
word sua filha	0 0 0 0 0 0 0 0 0 19
word sua inscricao	-1 -2 0 0 -5 0 -5 -1 15 -17
word sua mensagem	-4 -1 -1 0 -1 -1 -5 13 -1 -7
word sua participacao	0 0 0 0 2 0 5 -5 0 -8
word sua pretensao	0 -14 0 0 0 -1 16 0 0 -3
word sua proposta	0 0 0 0 0 1 0 0 0 12
word subito	0 0 0 0 0 0 0 0 0 10
word subject	-6 -5 0 -2 -6 14 0 6 -1 -10
word subject to	-5 -1 1 -1 -5 15 -4 0 0 10
word submission	-10 -3 0 0 2 -5 -5 -2 25 19
word submit	-1 -4 -1 0 -5 -7 17 -1 2 17
word submit your	0 0 0 0 0 -1 1 0 0 8
word submitt	-2 -8 -1 -1 -9 -7 29 -3 3 28
word submitt to	-1 -5 0 0 1 -6 23 -1 -12 -7
word submitt your	0 -1 0 0 -8 0 -3 0 12 9
word subvencion	0 0 0 0 0 0 0 0 0 17
word subvention	0 0 0 1 -1 0 0 0 0 20
word succ	-6 -1 -2 10 -2 -5 10 -1 -3 -10
word succ met	-1 -1 0 0 9 0 -5 0 -2 8
word succes	-2 -1 -1 1 7 0 -2 0 -3 -12
word successful	-9 -2 -1 -1 6 -7 -9 -1 23 10
word successful this	0 0 0 0 0 0 0 0 0 11
word such	-2 3 -3 3 3 -2 2 1 -5 24
word suche	-1 -3 -1 1 0 -1 5 0 0 13
word suche ich	0 0 0 0 0 0 0 0 0 9
word suchen	0 -2 0 0 1 -1 3 0 -1 -18
word suchen wir	0 0 0 0 0 0 0 0 0 -8
word sud	-2 -1 0 -1 0 -2 7 0 0 -20
word sue	0 0 0 0 -1 13 -12 0 0 21
word suerte	4 -1 -3 0 11 -2 -9 -1 0 -1
word suggest	-10 25 -2 -1 -1 -1 -7 0 -1 16
word suggest a	-4 10 -1 0 -2 -1 -2 0 0 -1
word suis	-11 -4 18 8 -2 -3 -10 4 -1 -16
word suit	25 19 -2 -2 5 -8 -28 -3 -5 -28
word suit ?	-1 2 1 0 0 0 -1 0 0 19
word suit me	0 0 0 0 0 0 0 0 0 24
word suit you	-17 20 7 -1 0 5 -9 -2 -4 -26
word suite	-2 8 -4 -3 1 -2 16 -1 -14 -12
word suite a	0 3 -1 -1 -2 1 9 0 -8 11
word suite de	-4 15 0 -1 0 -1 -7 0 -2 -3
word suite favorable	0 0 0 0 2 0 0 0 0 18
word suivant	-3 1 0 0 0 0 -1 4 0 -10
word suivante	-2 18 0 0 -4 -1 -10 0 -1 -7
word suivra	-1 -2 0 0 -8 8 4 0 0 -1
word sul	3 -1 -1 0 0 1 -3 0 1 -13
word sulle	0 0 0 0 0 0 0 0 0 17
word summer	-10 -1 -3 0 4 11 -2 -2 1 35
word summer school	0 0 0 0 0 0 0 0 0 19
word sun	-2 -2 -1 -1 -1 14 -7 -1 -1 -12
word suo	6 -6 -7 -1 6 -2 8 0 -5 57
word suo curriculum	10 2 -6 0 -1 0 -1 0 -3 -20
word suo profilo	-4 -7 0 0 6 0 8 0 -1 -13
word suo progetto	0 0 0 0 0 0 0 0 0 16
word suo team	0 0 0 0 0 0 0 0 0 12
word super	5 0 -4 0 1 0 -6 4 -1 -26
word super timemention	3 0 -1 0 0 0 0 0 0 -14
word superior	-1 0 0 0 1 0 0 0 1 -8
word supervisor	5 -8 -3 -1 1 2 5 0 -1 -2
word supervisora	0 1 0 0 0 0 0 0 0 8
word suppli	1 0 0 0 1 0 -1 0 -1 32
word supplier	0 0 0 0 0 0 0 0 0 26
word support	-4 -5 0 0 -2 1 -2 12 0 -14
word sur	0 2 0 -1 27 -2 -13 -2 -9 30
word sur #	0 0 0 0 0 0 0 0 0 12
word sur la	-4 -1 0 0 14 0 -6 0 -2 -12
word sur le	3 4 0 0 -2 0 -5 0 0 8
word sur les	0 0 0 0 0 0 0 0 0 14
word sur notre	0 2 0 0 5 0 -2 0 -4 -10
word sur vos	0 0 0 0 0 0 0 0 0 8
word sur votre	4 0 0 0 -1 0 0 0 -2 -8
word sure	-46 17 43 -1 -9 -1 -3 -1 2 31
word surgery	0 3 2 0 -1 0 -2 0 -1 -23
word survey	3 -3 0 0 4 0 3 -3 -5 -9
word surveyor	-1 -1 0 0 0 -4 10 0 -3 -21
word sus	0 2 -1 0 0 0 0 0 0 29
word sven	0 0 0 0 0 0 0 0 0 12
word swamp	0 0 0 0 -3 0 -4 -2 10 1
word swap	0 0 0 0 0 0 0 0 0 17
word swing	0 0 0 0 7 -1 -3 0 -3 -10
word swing by	0 0 0 0 7 -1 -3 0 -3 -10
word sync	0 -1 -1 0 3 -2 1 0 0 17
word system	-2 2 -3 5 -6 -1 -19 0 24 -7
word t	11 -5 0 -2 -3 -3 3 0 -1 21
word t #	0 -3 0 0 0 0 4 0 0 13
word t'es	0 2 -1 0 0 0 -1 0 0 -22
word ta	6 15 -1 1 -7 -1 -23 -14 24 -33
word ta candidature	-1 18 0 0 -1 0 -12 0 -3 -19
word tag	4 -11 21 -1 -2 -2 -5 3 -7 28
word tag frau	-3 3 0 -1 0 0 2 -1 -1 16
word tage	-3 0 -2 -1 -1 -8 16 -1 -1 -7
word tagen	-11 14 -1 -1 -5 -1 0 -5 8 -10
word tagt	-1 -1 0 0 -1 0 4 0 -1 -8
word take	-21 -22 0 19 -38 -13 67 -6 14 3
word take #	-2 2 0 0 0 0 0 0 0 13
word take a	-2 -4 -1 0 -7 0 7 1 7 -15
word take about	4 13 -1 -1 -2 -2 -8 -1 -3 17
word take home	-2 -3 -1 0 1 -1 11 0 -5 -12
word take it	-5 -2 5 0 -14 -1 15 -1 2 -14
word take my	0 -5 0 0 -1 0 -1 -2 10 -6
word take our	0 -2 0 11 1 -1 -8 -1 0 -2
word take part	0 0 0 0 0 0 0 0 0 19
word take place	-15 5 11 1 -4 -1 -1 -1 5 10
word take someth	0 0 0 0 -9 -1 13 0 -1 -5
word take the	-6 -8 -2 -1 -6 0 30 -2 -4 -9
word take these	0 0 0 0 0 0 0 0 1 -12
word take timemention	0 0 0 1 0 0 0 0 0 13
word take up	-3 -5 -1 0 -3 -1 16 -1 -2 -4
word take us	0 0 0 0 -3 0 -3 5 2 -9
word take you	-3 -6 -3 -1 20 6 -10 -1 -2 1
word taken	-7 -5 4 12 8 -3 -14 2 2 1
word taking	-11 -7 -3 3 -5 7 17 -1 -1 38
word taking part	0 0 0 -1 2 0 0 0 0 21
word taking the	-1 -3 -1 0 -3 0 6 -1 4 21
word tal	1 12 -7 0 -1 -1 -2 0 0 -15
word talent	3 -2 -1 -1 15 -1 -11 0 -2 16
word talent acquisition	3 -1 0 0 -1 0 -1 0 0 -8
word talent community	0 0 0 0 0 0 0 0 0 14
word talento	4 -1 0 0 1 0 -3 0 -1 9
word talk	8 16 -27 -6 2 -13 35 -12 -3 -35
word talk ?	-1 3 -1 0 -1 0 0 0 0 -12
word talk about	9 7 -5 -3 8 -3 -11 -2 0 -14
word talk at	0 0 1 0 0 0 0 0 0 14
word talk it	-10 -7 -2 -1 5 -3 19 -1 -1 0
word talk on	1 -6 -1 0 -1 8 -1 0 0 -32
word talk then	10 -1 -2 0 -1 -1 -4 0 0 -2
word talk this	0 2 0 0 0 0 -1 0 0 -13
word talk timemention	1 -3 5 -1 -2 -2 4 -1 -1 26
word talk to	5 2 -5 1 3 -6 8 -4 -5 17
word taller	-1 0 2 0 -1 0 6 0 -4 -20
word tallfir	-3 0 -2 0 4 -11 3 15 -6 -26
word tao	0 0 0 0 -1 0 -1 0 2 19
word tape	0 8 0 0 -2 0 -5 0 -1 -2
word tard	14 1 -3 3 -1 -2 -1 -2 -8 -20
word tardar	0 0 0 0 0 0 1 0 1 -14
word tardar el	0 0 0 0 0 0 1 0 0 -13
word tarde	23 -19 -10 0 8 -2 4 -4 -1 -25
word tardi	1 0 -1 0 0 0 1 0 0 -13
word target	0 -1 0 0 0 3 -2 0 0 11
word tarjeta	0 0 0 0 0 0 0 0 0 10
word task	1 -2 -2 -1 -4 7 5 -4 3 21
word tata	0 0 0 0 0 0 0 0 0 25
word tatigkeit	1 -1 0 0 1 0 0 0 0 -9
word tatigkeit im	0 0 0 0 0 0 0 0 0 -8
word tax	-4 -1 -1 0 -1 -1 11 0 -2 -16
word taxi	-8 -1 0 0 0 0 10 0 0 -8
word tb	0 0 0 0 0 -7 7 0 0 13
word te	13 1 9 9 -19 6 21 -18 -22 -157
word te comparto	3 -1 0 0 0 1 -1 -1 0 -13
word te conhecer	1 -1 0 0 -2 0 3 0 0 -15
word te cuadra	-2 8 0 0 0 0 -5 0 0 -1
word te digo	-1 0 0 0 -1 0 4 -1 0 -8
word te dou	-1 -1 0 0 0 0 3 0 0 -8
word te draaien	19 -5 -1 0 0 -2 -9 0 0 -9
word te encaja	-12 0 -1 0 -1 0 15 -1 0 -2
word te esperamo	12 -10 0 0 0 0 -1 0 0 -16
word te espero	13 -9 -3 0 0 0 -1 0 0 -11
word te he	0 0 0 0 0 0 0 0 0 11
word te komen	-1 -1 -2 18 -9 -3 -3 -1 0 -4
word te maken	2 -4 0 0 -1 -1 8 0 -3 -8
word te mando	9 -4 1 0 0 -1 -5 0 0 -12
word te ontmoeten	0 0 0 0 2 0 -1 0 0 8
word te va	4 -4 2 0 0 0 -1 0 0 11
word teach	13 1 0 -2 -1 -5 -8 -1 2 -23
word teach a	3 -1 -1 0 0 0 0 0 0 -12
word teach assistant	10 2 0 0 -2 -4 -6 0 1 -4
word teacher	7 2 -5 -3 -1 0 -6 -2 8 -11
word team	-3 -6 -7 -4 10 20 -62 16 36 11
word team :	0 0 0 0 0 0 0 0 0 9
word team and	-3 4 0 0 -2 0 3 0 -1 8
word team in	0 0 0 0 0 0 1 0 0 -27
word team like	0 0 0 0 0 0 0 0 0 16
word team meet	6 -5 -1 0 -1 0 -5 0 6 -16
word team need	5 -9 5 0 0 0 -3 0 2 8
word team timemention	-1 0 0 -2 1 0 3 0 -1 -8
word team waarin	0 0 0 0 0 0 0 0 0 -14
word team was	-2 -2 -1 1 -1 13 -7 0 0 -20
word team will	-4 -4 -2 -1 -12 15 -3 5 6 -9
word team you'd	0 0 0 0 0 0 0 0 0 -9
word team'	0 0 0 0 0 0 0 0 0 16
word teamleider	-8 4 0 -1 -1 -2 9 0 -1 -10
word tech	14 -5 -4 1 -7 -2 -12 -2 16 -71
word tech interview	4 1 -2 0 0 0 -1 0 0 -29
word technical	25 -4 -15 9 -3 -4 -2 -3 -2 -36
word technical interview	6 -1 -13 12 -2 0 2 -1 -1 -30
word technician	4 -4 -1 -2 2 -2 5 -2 1 -11
word technician job	0 0 0 0 0 0 0 0 0 -11
word technicien	1 -2 0 0 -1 0 -1 2 0 9
word technique	-10 -6 -1 0 -6 -1 2 -4 26 -25
word tecnica	-5 -4 -3 13 -10 7 5 -2 -1 -1
word tecnica ?	0 0 0 0 0 0 0 0 0 14
word tecnica de	-6 1 -2 13 -6 4 -3 -1 -1 -12
word tecnico	1 -2 0 0 -2 0 2 0 2 16
word teilen	4 -3 0 0 -1 1 0 0 0 -9
word teilen sie	3 -2 0 0 -1 1 0 0 0 -9
word telefon	-1 -3 -2 0 -1 -9 16 0 0 -32
word telefon besprochen	0 -1 -1 0 -1 -9 12 0 0 -13
word telefonat	5 21 -3 -1 -5 -1 -13 -1 -2 -21
word telefonat ?	-1 16 0 0 -1 0 -14 0 -1 -13
word telefonata	0 2 -1 -1 0 -2 3 -1 0 -12
word telefone	0 11 -3 0 -6 0 -2 0 0 -15
word telefoninterview	1 2 -2 0 -1 0 4 0 -4 -13
word telefonisch	4 4 -1 2 1 0 -7 0 -3 -9
word telefono	1 11 -2 1 -4 -2 -4 -1 0 -3
word telegram	0 0 0 0 0 0 0 0 0 23
word telephone	8 30 -2 -2 -8 4 -15 -2 -14 14
word telephone interview	3 10 0 0 0 0 -1 0 -11 5
word telephonic	1 9 0 0 0 -1 -8 0 0 -6
word telephonique	1 5 -1 -1 -2 -1 -4 4 -2 -24
word tell	-20 3 16 -4 -22 28 36 -3 -32 -17
word tell me	-16 6 13 -2 -16 25 1 -4 -8 -40
word tell us	-5 4 7 -2 1 1 10 -1 -15 18
word tell you	3 -6 -4 -1 -8 2 20 2 -8 -15
word teller	8 -4 -4 0 0 0 0 0 0 -3
word tem	1 -1 -2 0 -4 -3 15 -4 -1 -2
word tem disponibilidade	0 -12 0 0 0 0 14 0 0 4
word temo	-2 -1 4 1 5 2 -7 -1 -1 -8
word temp	8 -3 -2 -1 6 -3 -6 0 -1 0
word tempo	4 -4 -1 -2 1 7 -2 -1 -1 -22
word ten	14 -2 -8 -5 27 -2 -21 -3 0 30
word ten days	-1 1 0 0 -5 0 -4 0 8 -13
word ten minut	-3 3 -2 -1 -1 -1 6 -1 0 29
word ten minute	8 -1 0 0 -1 0 -2 0 -3 -18
word ten year	-1 0 -3 -3 19 -1 -10 0 -1 2
word tender	0 0 0 0 0 0 0 1 0 15
word tendra	0 -1 -1 -1 -1 0 4 0 -1 -9
word tene	-1 3 0 0 0 -1 0 0 0 -18
word tengo que	-1 -1 0 4 0 -1 0 0 0 -14
word tenho	-2 -15 -2 3 -2 -2 21 -1 0 -8
word tenido	-8 0 0 0 -1 -1 -4 -1 15 -8
word tentative	-2 -2 0 0 -1 0 -3 8 -1 -12
word ter	-13 -5 -4 17 10 -1 -1 -1 -2 1
word teria	0 5 0 0 -1 0 -3 0 -1 18
word term	5 -8 -2 -2 -2 25 -19 -2 4 -28
word termin	-16 -20 41 1 -5 -3 7 -3 -3 -52
word termin :	0 0 2 0 0 0 -1 0 0 -9
word termin am	-19 -5 22 7 -1 -1 -2 -1 -1 -28
word termin bei	2 0 -1 0 0 0 0 0 0 -10
word termin fur	4 0 1 -1 -1 0 -2 0 -1 -16
word termin zur	0 0 0 0 0 1 0 0 0 14
word termine	-4 14 -1 -1 1 -1 -5 -1 -2 -10
word terminverschiebung	0 0 2 0 0 0 -1 0 0 -9
word terug	-5 -5 0 1 -10 -5 27 -3 -2 -6
word tes	4 0 -1 0 -1 -1 2 0 -1 -16
word test	-15 -35 -7 -5 -8 -17 104 -13 -3 -14
word test and	-1 1 0 0 0 0 0 0 0 -14
word test de	-8 -4 -1 0 -1 -1 16 -1 0 -5
word test for	-1 -5 0 0 -1 -1 9 -1 0 -3
word teste de	0 0 0 -1 -1 0 4 -1 0 21
word text	-6 -8 4 -3 -5 -8 -27 38 15 -14
word text me	2 6 -1 0 -3 -2 -30 31 -3 -12
word text you	-3 -3 0 -2 -1 -6 16 -1 -1 -5
word th	-4 6 9 -2 -2 -5 -3 0 -1 -18
word than	0 -6 6 -5 14 -6 11 -1 -13 9
word than #	1 -2 13 -1 1 -6 4 -7 -1 -8
word than i	0 0 0 0 3 0 -1 0 0 -9
word than plac	0 0 0 0 0 0 0 0 0 24
word than the	-3 -1 -1 0 -1 8 -2 0 1 -5
word than timemention	1 4 0 0 -1 0 -2 0 0 -12
word thank	-16 -32 -32 1 12 -49 18 35 63 18
word thank !	0 -1 0 0 -3 -1 -1 0 7 14
word thank again	0 0 0 0 0 0 4 0 -2 12
word thank for	-2 -17 -14 15 -31 -20 0 10 59 -51
word thank regard	-1 8 0 0 -2 -1 -4 0 0 -2
word thank you	-6 -12 -15 -6 43 -20 -14 23 8 24
word thanksgiv	-1 -1 -1 -1 -1 2 13 -4 -6 -21
word that	-47 -8 6 11 12 -37 35 -13 41 -57
word that help	-3 -1 -1 0 -6 -1 15 -1 -2 -1
word that i	-4 -4 5 -1 -4 -1 13 -1 -4 -7
word that isn't	0 0 0 3 0 0 -10 0 8 -7
word that it	0 -1 0 0 5 -1 -3 0 1 15
word that mean	-1 0 -3 4 0 0 0 0 0 -8
word that our	0 0 0 0 1 0 -2 0 1 10
word that suit	-2 5 1 0 11 -10 -3 0 -2 1
word that the	-13 -3 7 3 14 7 -7 -1 -6 -30
word that this	0 -1 0 1 -2 -1 0 -1 3 -9
word that we	-9 5 -6 14 -4 -3 -9 4 8 1
word that we'll	0 0 -1 0 -1 0 0 0 3 14
word that we've	-1 -1 0 0 5 0 -1 1 -3 -8
word that week	-1 0 0 0 -1 0 5 0 -2 11
word that work	2 10 0 -1 -2 -1 -7 -1 0 -18
word that you	10 12 -12 -15 4 7 24 -5 -25 -36
word that you'll	1 -1 -1 0 1 2 -1 0 0 -19
word that you're	-5 3 4 0 -2 -8 8 0 -1 -7
word that you've	-1 -1 -1 4 1 -4 3 -1 -1 -11
word that your	-4 -8 0 -3 -9 -2 -13 7 32 2
word that'	22 -6 6 -12 19 8 -29 -3 -5 -56
word that' a	-2 -5 6 -2 0 7 -4 0 -1 -8
word that' ok	-2 0 2 0 0 0 0 0 0 -9
word that' the	13 -1 -6 0 1 1 -7 0 0 -22
word the	42 -93 -2 60 16 -3 6 -11 -14 9
word the #	2 3 10 2 -3 -2 -6 -1 -5 -12
word the above	1 6 -10 -1 1 3 -2 0 2 -3
word the account	2 -1 0 -1 2 0 -1 0 0 12
word the addres	8 -1 -6 0 -1 0 -1 2 0 -23
word the afternoon	-3 -6 12 -1 2 -1 0 -2 -1 5
word the agency	0 2 0 0 0 0 -1 0 0 -17
word the agent	0 0 0 0 0 0 0 0 0 16
word the agreement	0 0 0 0 0 0 0 0 0 17
word the allotment	0 0 0 0 0 0 0 0 0 12
word the analyst	-5 7 2 -1 -17 -2 28 -1 -12 -4
word the apartment	0 0 0 0 0 0 0 0 0 11
word the app	-1 -4 0 0 4 0 0 0 1 11
word the application	0 -1 0 0 11 0 -7 0 -3 -3
word the appointment	-1 -5 0 1 1 4 1 0 -2 -13
word the assessment	-1 8 -1 0 2 -2 -4 -1 -1 -9
word the attach	-1 -1 -1 0 -5 23 -12 0 -2 -12
word the autumn	0 0 0 0 -5 0 8 0 -1 7
word the back	5 -1 -3 0 -3 -1 4 0 -1 -18
word the bank	11 -5 -7 0 -2 -1 -3 0 6 -7
word the bar	0 -2 0 0 0 0 -4 0 6 -9
word the barista	6 -1 -1 0 -1 0 -3 0 0 -11
word the beagle	0 0 0 0 0 0 0 0 0 9
word the best	-4 -3 -6 29 -6 -2 13 -4 -17 -3
word the blue	4 -9 7 0 0 0 -1 0 0 7
word the board	-10 -5 2 11 -9 -3 17 -1 -2 21
word the boat	1 5 -1 -1 0 -1 -7 -1 5 -9
word the book	13 1 -5 0 -1 -1 -5 0 0 -5
word the boss	-1 0 -1 12 -15 -3 -4 -2 14 -26
word the branch	17 -4 -12 -1 0 0 -1 0 0 -12
word the budget	-1 -1 -1 6 -10 -3 11 -1 -1 2
word the buyer	0 9 0 0 -7 -1 -1 0 0 -1
word the calendar	9 -7 7 -2 -1 -1 -4 -1 -1 -20
word the call	0 1 0 4 2 -2 -3 -1 -1 23
word the candidate	-3 -6 13 0 0 0 -4 0 0 8
word the car	0 0 0 0 -1 0 -5 0 8 1
word the case	0 -1 -1 0 0 0 5 -1 -1 -8
word the chair	0 -8 5 0 -1 -1 8 0 -1 -6
word the chance	0 0 0 0 8 0 -6 0 -1 -15
word the children	0 -1 0 0 9 -2 -4 -1 -1 -20
word the client	-1 -2 -8 8 25 -2 -6 -2 -14 -56
word the clinic	-5 0 0 0 -1 0 8 0 -1 2
word the clock	9 0 -7 0 0 0 0 0 0 -7
word the clos	-2 -1 -1 -1 -6 -1 -5 0 16 -16
word the co	-6 0 -2 11 -1 0 0 -1 0 0
word the coding	0 0 0 0 0 0 2 0 -1 8
word the committee	0 -9 -2 -2 -1 -2 5 -1 11 49
word the company	-3 2 -1 13 -1 -1 -10 -1 2 10
word the conference	0 0 0 0 0 0 0 0 0 12
word the contact	0 -1 0 0 -1 0 3 0 0 -10
word the contract	-8 -1 -4 4 -1 23 -10 -1 -2 9
word the controller	-1 1 0 1 -8 0 11 0 -2 -4
word the council	-14 -3 5 3 -11 8 -16 -1 29 -9
word the counter	11 -1 -1 0 3 -1 -9 0 -1 -21
word the course	0 0 0 0 0 0 1 0 0 13
word the crew	-1 -1 0 -1 7 -3 10 -2 -8 -7
word the criteria	-5 0 0 0 11 0 -5 0 -1 -1
word the customer	8 -1 -8 0 0 0 -1 1 0 -5
word the date	2 0 1 0 0 0 -3 0 1 12
word the day	16 1 1 -5 9 -5 -14 0 -3 3
word the deadline	-1 2 -1 0 -1 -1 -7 0 9 -5
word the decision	-1 0 0 0 0 0 -1 0 1 11
word the department	0 -2 -1 3 5 2 -8 -1 2 -5
word the deposit	0 0 0 0 0 0 0 0 0 8
word the director	-4 -3 -4 9 7 -2 -14 -1 11 6
word the dispatcher	4 -1 -2 -1 0 0 -1 0 0 -17
word the doctoral	0 0 0 0 0 0 0 0 0 10
word the door	12 -5 -7 0 0 -1 2 0 -1 -8
word the driver	-2 2 -1 1 0 -2 3 0 -1 10
word the editor	-13 14 0 0 1 0 -1 0 0 -16
word the employer	-3 -3 -2 8 -1 -1 1 -1 2 -22
word the end	-6 -2 -2 -2 10 -4 1 -5 11 7
word the evaluation	0 0 0 0 1 0 0 0 -1 20
word the even	0 0 0 0 0 0 1 0 0 9
word the exercise	-2 -1 0 0 -5 -1 13 -1 -4 -10
word the fair	0 0 -1 0 -1 1 3 0 -1 -18
word the fami	0 0 0 0 0 0 0 0 0 11
word the fee	0 0 0 0 1 0 0 0 0 13
word the final	-1 2 -4 -5 0 -5 17 -2 -3 5
word the fire	0 0 0 0 -2 0 3 0 0 20
word the firm	-4 -1 -1 -1 -2 9 -11 12 -2 -3
word the first	-8 2 -4 1 -4 2 29 -3 -15 27
word the flat	0 0 0 0 0 0 0 0 0 17
word the follow	-12 12 -3 4 0 -8 6 0 2 13
word the food	-11 13 -2 0 0 0 0 0 0 5
word the form	-4 -4 -3 0 -2 2 7 4 0 13
word the formal	0 -1 0 -1 0 4 -1 0 0 -9
word the four	0 -1 4 -7 14 -1 -4 -1 -3 4
word the full	0 0 0 0 0 0 0 0 0 17
word the gallery	0 0 0 0 2 0 1 0 -2 10
word the garage	-11 0 -1 -1 0 0 14 0 0 -1
word the garden	4 0 -2 0 0 0 0 0 0 -11
word the gate	2 -8 7 0 3 0 -1 0 -2 11
word the governor	-5 4 0 0 2 2 2 0 -3 -8
word the group	3 -1 -2 0 14 -1 -11 -2 -2 -8
word the head	4 -4 0 -1 -1 -1 -7 -1 10 -18
word the hiring	-11 2 0 1 -9 -3 28 8 -17 -23
word the holiday	-4 -2 -2 -3 -3 -1 9 11 -5 -2
word the host	0 0 0 0 5 0 0 0 -4 15
word the hotel	-4 0 1 0 0 -1 5 0 0 -8
word the hour	1 -2 0 -1 0 0 -3 0 6 -9
word the interest	-1 -1 0 0 9 0 -6 0 -1 1
word the interview	12 -3 24 -2 -6 -3 -10 0 -11 6
word the invitation	2 -4 -1 4 -2 0 -1 4 -1 10
word the invite	-16 -2 26 0 -2 0 -4 0 0 20
word the job	-2 -14 -7 1 15 23 4 -6 -15 -12
word the junior	0 -2 1 0 -1 0 1 0 2 -16
word the jury	0 0 0 0 0 0 0 0 0 10
word the kids	0 0 0 0 -2 0 -3 0 5 17
word the lab	-1 5 0 0 -3 -7 10 0 -4 -2
word the landlord	0 0 0 0 0 0 0 0 0 12
word the last	4 -7 -4 -2 -1 -8 0 -5 23 -34
word the latest	-1 -1 -5 -3 -1 -1 10 -1 2 7
word the lett	0 0 0 0 0 0 0 0 0 -8
word the library	8 -3 -5 0 0 0 0 0 0 31
word the line	0 -2 -2 -1 -1 15 -9 0 0 -2
word the link	-4 13 16 -13 -8 -8 11 -3 -4 -7
word the list	-6 4 -1 -2 -6 8 2 0 1 8
word the manager	-1 -10 -4 -3 -2 -2 24 -1 0 -8
word the master'	0 0 0 0 0 0 0 0 0 14
word the meantime	-1 -2 -1 -2 -17 -1 16 0 8 -8
word the meet	10 -3 -5 2 0 -2 -2 0 0 4
word the message	0 0 0 0 0 0 -1 2 0 35
word the mill	2 0 -2 0 0 0 0 0 0 18
word the moment	-2 3 0 -3 -8 -1 7 0 3 -2
word the month	-5 1 -2 -1 -13 -6 15 -2 12 -12
word the morn	2 -6 10 0 -1 -2 -3 -1 1 -1
word the most	0 -4 3 0 12 0 -1 -1 -9 6
word the name	-1 -3 -1 0 -2 -4 13 -1 -2 -15
word the nanny	11 -8 0 0 0 -1 -1 0 0 -2
word the new	-3 -23 21 19 -22 -7 21 -2 -5 33
word the news	0 0 0 0 -10 0 10 0 0 -4
word the newsroom	1 -1 0 0 1 0 0 0 0 -17
word the next	-24 8 -3 -3 1 8 23 -4 -6 35
word the night	0 -2 -1 0 0 4 -1 0 0 -11
word the number	8 -5 -4 -1 -6 11 -17 10 4 -39
word the nurse	-7 6 0 -1 -1 -1 5 0 -1 -11
word the nursery	-1 -3 4 3 0 -3 -2 0 2 -14
word the offer	-2 -4 -3 -1 11 16 -13 -1 -3 -24
word the office	14 0 -2 -3 -8 -5 12 0 -8 -30
word the one	1 -13 11 6 8 -9 0 -4 -1 -26
word the online	-1 -4 0 0 -1 0 9 0 -1 -7
word the onsite	-12 0 0 0 0 0 12 0 0 -4
word the open	0 0 0 0 -4 0 11 0 -6 25
word the operation	0 0 0 0 0 0 0 0 0 8
word the opportunity	0 0 0 0 0 0 0 0 0 26
word the oral	0 0 0 3 -2 0 7 0 -7 -24
word the order	-1 1 0 0 -3 0 0 9 -6 -6
word the original	-1 0 2 0 0 0 0 0 0 11
word the other	-7 -4 5 -3 19 -9 7 -4 -3 -31
word the owner	1 3 -2 13 -13 -5 3 -1 2 -8
word the panel	-1 2 1 4 -6 -7 10 -7 4 -26
word the paper	0 0 0 0 -2 1 2 0 -1 19
word the paperwork	0 0 0 0 -1 1 2 -1 -1 -14
word the password	0 0 0 0 0 0 0 1 0 13
word the payroll	-1 -4 0 0 -5 -6 24 -1 -8 14
word the phone	-1 11 -1 2 -6 4 -8 -2 1 5
word the piece	-4 -1 -1 -1 -1 -2 10 0 -1 11
word the pile	0 0 0 0 -4 0 -4 0 10 -3
word the plan	1 0 0 0 0 0 0 0 0 13
word the plann	-1 -2 0 0 -7 0 -8 0 17 2
word the portfolio	17 -2 -1 0 -1 0 -11 0 -1 3
word the position	6 -8 -3 2 30 7 -8 -2 -22 -25
word the post	2 2 -3 21 2 12 -43 -3 11 -27
word the proces	-3 -5 -1 0 -1 -2 11 0 2 -22
word the producer	1 0 0 0 0 0 0 0 0 -13
word the programme	-1 8 1 1 -4 -1 -3 0 -1 4
word the proposal	0 0 0 0 0 0 0 0 0 14
word the question	0 -1 1 0 1 0 0 0 0 18
word the radio	0 0 -1 0 3 0 2 0 -3 -14
word the reason	0 0 0 0 0 0 0 0 0 23
word the record	0 0 0 0 0 0 0 0 0 19
word the recruitment	-1 -1 0 1 12 0 -8 2 -5 -12
word the reference	0 0 0 0 -2 0 -7 6 4 -12
word the rejection	0 0 0 0 0 0 0 0 0 15
word the reporter	0 0 0 0 0 0 0 0 0 -11
word the resume	0 0 0 0 0 0 0 0 0 9
word the right	-1 -1 0 -1 4 1 4 0 -4 9
word the role	-12 0 -3 11 10 1 6 -1 -11 -29
word the roof	0 0 0 0 0 0 0 0 0 17
word the rota	1 0 0 0 0 0 0 0 0 -12
word the round	-1 -1 -1 5 -8 -1 2 0 4 -9
word the runn	2 -1 -1 -2 -7 0 11 -1 -1 0
word the salary	0 -8 0 0 2 4 5 0 -2 9
word the same	-6 -6 25 -3 -14 5 1 -1 -3 29
word the schedule	2 -1 -2 -2 -1 4 0 0 0 -9
word the school	-3 -1 0 -3 -10 -5 17 0 5 -21
word the search	-3 5 -1 5 9 -3 -6 -2 -4 -38
word the second	11 -10 -6 -1 -10 9 11 -1 -3 10
word the select	0 -1 0 0 -3 -1 14 -3 -6 -9
word the selection	-1 -1 -1 0 6 0 4 -1 -6 -14
word the seller	0 0 0 0 0 0 0 0 0 8
word the service	10 -6 0 0 4 -2 -3 0 -2 -9
word the session	0 1 0 0 0 0 0 0 0 17
word the shop	4 0 -4 -3 7 -4 -18 22 -5 -34
word the show	0 1 0 0 0 0 0 0 0 8
word the side	17 -1 -8 -3 0 0 -4 -1 0 -33
word the six	0 0 0 0 0 0 0 0 0 12
word the slot	-8 0 -1 5 -7 7 1 -1 4 -7
word the small	0 0 0 0 0 1 0 0 0 12
word the spring	0 -1 0 0 8 0 -6 0 -1 0
word the staff	2 -1 0 -1 0 0 0 0 0 -16
word the standard	-1 -1 0 0 18 0 -10 -2 -3 -5
word the station	17 -5 2 -2 -1 -2 -9 0 0 1
word the statu	-1 -1 0 1 5 0 -5 0 1 -19
word the store	-4 -3 0 0 6 0 -7 0 9 -3
word the summer	0 -1 -1 2 0 -1 -6 0 7 29
word the survey	0 0 0 0 0 0 0 0 0 10
word the table	0 -2 0 -1 -4 -1 3 0 5 -10
word the team	-22 -10 -6 4 -4 -2 33 -1 7 -72
word the technical	1 0 1 0 0 0 -1 0 -1 -16
word the term	0 -2 0 0 -3 14 -8 -1 0 -20
word the test	-3 -17 -1 0 0 -1 24 -1 -1 2
word the three	3 0 -1 0 8 -2 -6 0 -1 9
word the time	6 3 -8 -3 1 -3 11 -2 -5 31
word the timemention	-6 16 26 -27 -15 11 -24 19 0 -8
word the top	0 -1 0 0 -11 -1 16 0 -2 6
word the train	0 -2 0 -1 -2 -1 0 0 6 19
word the travel	0 0 0 0 1 0 -1 0 0 14
word the trouble	-3 -1 8 1 4 0 -7 0 -1 -8
word the trust	0 -1 0 0 -5 0 -2 0 8 2
word the two	7 2 -1 0 1 0 -9 0 0 7
word the union	1 0 0 0 0 -1 2 0 -1 -8
word the venue	-1 0 0 0 1 0 0 0 0 8
word the very	0 -1 0 0 2 0 1 0 -1 -8
word the vet	0 0 0 0 0 0 0 0 0 16
word the vote	0 -1 -15 0 5 0 12 -1 -1 -14
word the vp	1 0 0 0 0 3 -4 0 0 -10
word the wait	0 5 -1 0 -6 -3 6 0 -1 17
word the ward	1 0 0 0 13 0 0 0 -12 -12
word the warehouse	0 0 0 0 0 1 0 0 0 12
word the way	1 -6 -1 0 0 8 -1 0 -1 -11
word the week	-2 9 30 -3 -15 -1 -44 6 19 -38
word the weekend	-4 4 -3 -1 10 -7 0 -1 4 -7
word the welcome	0 0 0 0 0 0 0 0 0 8
word the whole	28 -2 -23 -1 14 0 -17 0 0 7
word the yard	0 1 -1 2 1 -1 0 -1 0 -12
word the young	0 0 0 0 0 0 0 0 0 11
word the youth	9 -6 0 0 0 -2 -1 0 0 -4
word theatre	0 -6 10 0 -2 0 -4 0 2 -7
word their	-2 5 -3 1 3 -6 15 -2 -13 21
word them	-32 -33 -10 -5 11 -11 63 4 12 31
word them ?	0 0 0 0 0 0 1 0 0 9
word them in	0 2 -1 0 -4 0 6 0 -2 16
word them on	0 -1 0 -1 -2 -1 -1 0 6 12
word them timemention	-3 -3 -3 -1 0 -1 12 0 0 2
word them to	0 -1 0 2 1 -1 5 0 -4 -11
word them with	0 0 0 0 0 0 0 0 0 12
word then	53 -8 25 -12 -42 -16 -47 2 46 -82
word then !	14 -1 -2 0 2 -1 -7 0 -4 -2
word then a	0 3 -1 0 0 -1 -3 0 2 18
word then the	10 -3 -1 -1 1 -1 -4 -1 -1 1
word then we'll	-8 -1 -1 -1 -1 0 13 0 0 -14
word then you	4 -1 -1 0 0 0 -1 0 0 -13
word theo	1 0 -1 0 1 0 0 0 0 16
word theo'	0 0 3 0 0 0 -2 0 0 21
word therapist	0 5 0 0 -1 0 -1 0 -3 -10
word there	-4 -5 -25 24 26 9 -64 14 24 4
word there !	0 -2 -2 0 0 0 0 4 0 10
word there are	-4 6 -14 16 3 -1 -3 -1 -2 2
word there is	3 -4 -2 0 4 14 -33 -6 24 -9
word there'	-15 -19 -7 21 17 14 -8 -2 0 10
word there' a	-1 -17 -4 0 11 17 -6 -1 1 0
word therefore	-3 1 -1 0 23 0 -5 0 -15 -8
word these	-8 6 -2 -1 -13 -4 5 -3 21 -63
word these next	0 0 0 0 0 0 0 0 1 -12
word these work	-1 2 0 0 0 0 0 0 0 -10
word they	-31 7 -14 5 69 1 -12 3 -27 52
word they can	-15 11 5 0 0 0 0 0 0 -11
word they like	-8 -1 -1 -2 0 0 12 0 0 -4
word they liked	0 -1 0 0 10 -1 -7 -1 0 -8
word they loved	-1 0 -1 0 14 -1 -10 0 0 -1
word they need	0 0 0 0 0 0 -9 11 -1 -2
word they offer	0 0 0 0 0 0 0 0 0 12
word they said	0 0 -2 0 4 1 -1 0 0 15
word they say	0 0 0 1 -1 0 8 0 -8 -2
word they want	2 -3 -4 0 2 14 -6 -1 -3 14
word they'd like	0 -1 0 0 -3 0 9 -1 -3 -2
word they'll	-6 -4 -2 -3 -3 -2 15 -1 6 -4
word they're	-3 15 -3 -2 4 -4 2 -1 -6 -32
word thing	-42 32 12 5 -8 -1 8 -6 -1 2
word think	-7 -11 -6 0 -4 27 -14 -4 19 23
word think it	-1 -7 -1 0 -1 5 5 0 0 -13
word think of	-4 1 -1 0 -12 7 -11 -1 21 -1
word think we	0 0 0 0 -3 0 3 0 0 9
word think you'd	0 -1 -1 0 3 -1 0 0 0 9
word third	3 -2 -1 0 -5 1 6 0 -1 13
word thirty	1 6 -1 -1 -5 -1 1 0 -1 25
word thirty minut	1 1 0 0 0 0 0 0 0 18
word this	-26 -20 -17 41 60 -31 -39 48 -16 57
word this because	0 0 0 0 3 0 -1 0 -1 16
word this before	0 0 0 0 0 0 1 0 0 10
word this code	0 0 0 0 0 0 0 0 0 8
word this confirm	1 0 0 0 -12 0 23 0 -10 -29
word this email	5 -3 -2 -1 -3 0 -5 3 7 -39
word this event	-4 -5 14 6 -2 0 -2 -5 -1 -26
word this invitation	-15 -2 -3 -1 -3 -2 -4 31 -1 -5
word this is	5 -8 -2 -2 -9 -2 -11 18 10 -12
word this job	-1 -3 -13 0 3 -1 18 0 -1 5
word this mail	1 0 0 0 0 0 2 -1 0 23
word this mailbox	-1 -2 -1 0 -4 0 -6 13 1 -4
word this message	1 -1 -1 0 -1 0 -2 1 2 20
word this month	-1 -1 0 0 -2 0 13 0 -8 8
word this notice	0 0 0 0 1 0 0 0 0 -19
word this position	0 -1 0 0 31 0 -21 -1 -9 -17
word this stage	0 0 0 0 -2 0 6 0 -3 8
word this time	-2 -4 -2 -1 37 -4 -11 -4 -10 20
word this to	0 -1 1 0 0 -2 4 0 0 12
word this week	-9 40 8 -2 -25 -16 5 13 -13 9
word this week'	0 0 0 0 0 0 1 0 0 11
word this weekend	4 -1 -1 0 6 -1 -5 0 -1 -20
word this will	-2 0 0 1 -6 0 -12 -1 22 -4
word this year	-1 -1 -2 0 14 -1 -5 -1 -3 31
word this year'	0 0 0 0 0 0 0 0 0 8
word thorough	0 -1 0 0 8 0 -1 0 -6 2
word those	-3 5 -6 -1 -15 -2 -14 -1 37 -7
word though	-20 -2 16 -1 27 -4 -10 -2 -3 -23
word thought	-3 -2 0 -1 17 -2 -2 -2 -5 -5
word thought you'd	0 0 0 0 9 0 -4 0 -3 2
word thoughtful	-1 -1 -1 -1 -1 -1 9 -1 -3 -10
word three	9 -4 -7 -8 -9 20 -1 -3 3 74
word three and	0 -2 0 0 -1 10 -5 0 -1 4
word three applicant	0 0 0 0 0 0 0 0 0 8
word three days	-1 -2 0 0 -4 12 0 -5 0 -13
word three hour	-3 -1 -1 0 -2 -2 9 0 0 -11
word three month	0 0 0 0 0 0 0 0 0 17
word three of	2 2 -1 -1 7 -1 -7 0 -1 -12
word three or	0 2 0 -1 -2 -2 -2 0 6 -11
word three time	0 5 0 0 -1 0 -3 0 -1 19
word three week	-2 -6 -1 -1 -3 5 8 -1 0 -7
word three work	5 0 0 0 -2 -1 -3 7 -6 -8
word thrill	3 -1 -1 0 -2 -11 12 0 0 -7
word thrill to	0 0 0 0 -2 -5 8 0 0 -1
word through	-2 -13 2 -8 -8 -16 24 4 17 -4
word through on	0 -1 0 0 0 -1 -3 0 5 -12
word through the	-2 0 0 0 -2 -5 9 0 0 39
word through timemention	5 -4 -4 -2 2 1 10 4 -12 -24
word through to	5 8 -2 -1 -1 -1 -13 -1 5 -5
word through your	0 1 0 0 0 0 -1 0 1 28
word throughout	-1 -1 -13 17 7 -2 -7 -1 -1 -21
word throw	-2 0 0 -1 0 -1 -12 -2 18 -2
word thui	0 1 0 0 0 0 0 0 0 16
word thursday	-6 0 0 10 -2 -1 -6 6 -1 -23
word thx	6 -6 -1 0 -4 0 -8 -1 14 -9
word ti	15 -2 12 -5 6 -5 2 -12 -11 -75
word ti allego	-3 -3 0 0 -2 -1 12 -1 0 0
word ti contatteremo	0 0 0 0 0 0 1 0 0 12
word ti faccio	2 -1 -1 0 0 0 2 0 0 -9
word ti mando	2 0 0 0 -1 -1 2 -1 0 -8
word ti torna	0 0 0 0 0 0 0 0 0 -9
word ti va	-5 5 4 0 0 -1 -2 0 0 -17
word ticket	-6 0 1 4 -3 1 -5 15 -7 -22
word ticket #	-1 -1 0 0 -1 -1 -7 16 -6 -38
word tiempo que	0 0 0 0 1 0 -1 0 0 9
word tien	2 -2 -1 -4 -5 -8 23 -2 -2 -5
word tien au	-2 -1 0 -1 -2 -2 9 -1 -1 -2
word tiene	0 1 0 0 0 0 -3 2 1 25
word tiene disponibilidad	0 0 0 0 0 0 0 0 0 10
word tight	-1 -5 -1 -1 -1 -2 3 -3 11 -5
word tijd	-3 -4 14 -3 0 -2 0 -1 0 8
word tijden	0 1 0 0 0 0 0 0 0 9
word tijdstip	-1 0 3 0 0 0 0 0 0 -14
word til	-2 0 -1 -1 -3 -1 14 -5 -1 -4
word till	4 -10 3 -19 -4 -9 -3 5 34 -43
word till #	0 0 0 0 0 0 18 -16 0 -1
word till the	-2 -2 -2 -11 -7 -3 -10 19 16 -6
word till timemention	-5 -7 6 -7 -3 -4 -2 3 19 -18
word time	-48 55 68 -32 11 -15 -16 -7 -16 -29
word time :	-15 17 4 4 -3 -1 -3 -1 -1 -53
word time ?	-1 -8 13 0 -1 -3 1 0 0 27
word time and	1 -1 2 -1 4 -1 -10 11 -3 -1
word time are	0 2 0 0 0 0 -1 0 0 -9
word time at	0 0 0 0 0 0 -1 0 1 17
word time for	-10 12 5 -1 -1 -1 -3 -1 -1 -14
word time here	-1 26 -12 -3 -8 0 -1 0 0 4
word time in	0 6 0 0 -1 0 -6 0 1 12
word time on	-3 17 -9 0 12 0 -3 0 -13 13
word time that	-4 9 1 0 -1 0 -3 0 -1 0
word time timemention	-2 18 -13 0 1 0 -3 0 0 -3
word time us	0 0 0 1 0 0 0 0 0 -13
word time with	1 -2 9 -9 -2 -1 -2 -3 10 3
word time you	4 0 -1 0 -2 -1 3 -1 -3 -12
word time zone	3 1 -1 0 0 1 -2 0 0 -24
word timemention	25 42 55 33 -132 -1 15 18 -54 -192
word timemention !	54 -13 -22 -14 -4 -9 -6 17 -4 12
word timemention #	5 22 -3 -7 2 17 -25 -8 -2 71
word timemention :	-16 -4 -6 14 -2 -17 37 -3 -2 30
word timemention ?	26 65 -2 -21 -18 -5 -23 -8 -13 -55
word timemention a	24 -18 11 -2 -2 -1 -7 -3 -2 -62
word timemention aan	-1 -1 -1 -4 -1 13 -4 -1 0 -2
word timemention aanbieden	0 1 0 0 0 0 0 0 0 12
word timemention about	-1 -2 -1 -2 -1 -4 13 -1 -1 14
word timemention after	1 1 4 8 -12 -4 10 -4 -3 -34
word timemention al	4 -1 -1 0 0 -1 -1 0 0 -8
word timemention all	-16 -3 9 -2 -1 -1 14 -1 0 -5
word timemention am	-2 4 -1 0 0 0 0 -1 0 -23
word timemention anbieten	-1 0 0 -1 0 2 0 0 0 -9
word timemention and	-15 7 -14 -17 16 -11 15 -17 36 30
word timemention anziche	-1 0 2 0 0 0 0 0 0 -19
word timemention aqui	3 -1 0 -2 0 0 0 0 0 -12
word timemention as	-2 -1 10 -8 1 -6 8 -1 0 10
word timemention at	48 -22 -12 -6 -3 -5 7 -3 -4 -67
word timemention au	9 -7 4 -1 -2 1 -3 -1 -1 -30
word timemention be	-8 9 2 0 0 0 -1 0 0 -16
word timemention before	-1 2 -1 -1 0 -1 3 -1 -1 -21
word timemention bij	-1 4 -4 -1 0 1 1 0 0 22
word timemention break	5 0 0 0 0 0 -3 0 0 -12
word timemention but	9 -1 0 -1 0 1 -6 -1 -1 -18
word timemention can	0 0 0 0 0 0 0 0 0 8
word timemention chez	-1 0 0 0 -1 0 2 0 0 11
word timemention com	13 0 -15 2 -2 0 0 0 1 2
word timemention como	-1 0 1 0 0 0 3 -1 0 -12
word timemention da	0 0 0 0 0 0 0 0 0 33
word timemention dans	2 -1 0 0 0 0 0 0 0 14
word timemention de	1 6 0 0 0 0 -5 0 0 11
word timemention e	-14 -2 -17 2 -2 -2 38 -2 -1 35
word timemention eastern	0 0 1 1 0 0 0 0 0 -13
word timemention een	19 -3 -1 0 0 -2 -12 0 0 2
word timemention ein	7 0 -1 0 0 0 -5 0 0 40
word timemention eine	0 2 0 0 0 0 -1 0 0 -14
word timemention eingetragen	0 0 0 0 0 0 0 0 0 22
word timemention el	-1 4 -1 2 -1 0 -2 -1 0 -14
word timemention em	0 0 1 0 0 0 -1 0 0 8
word timemention en	2 -5 -1 -1 -2 -2 10 -1 -1 14
word timemention entfallen	0 0 0 1 0 0 0 0 0 11
word timemention est	-3 0 1 4 0 0 -1 0 0 26
word timemention et	-7 -7 -1 -2 -3 -3 22 0 0 -3
word timemention even	0 -3 0 0 0 -2 11 -5 0 -2
word timemention first	-9 10 0 0 0 0 0 0 0 3
word timemention follow	1 -1 -1 0 0 0 -3 1 2 -23
word timemention for	27 -5 -8 -2 3 4 -8 -3 -7 8
word timemention frau	-1 0 4 1 0 0 -3 0 0 11
word timemention fur	-2 4 -1 0 0 0 -1 0 0 9
word timemention gaat	-1 -1 -1 5 -1 0 -1 0 0 11
word timemention geht	2 -1 2 -1 0 0 -1 0 0 -22
word timemention h	-7 -3 -6 0 0 -1 17 0 0 0
word timemention has	-8 -14 28 -1 2 -2 -4 -1 -1 17
word timemention heb	0 0 0 0 0 0 0 0 0 10
word timemention here	1 0 -1 0 0 0 0 0 0 -9
word timemention herr	0 0 0 0 0 0 0 0 0 15
word timemention het	9 -1 -2 -1 0 0 -3 -1 0 -5
word timemention ho	-8 -2 12 0 0 -1 0 0 0 -17
word timemention i	-7 5 5 -1 0 2 -4 0 -1 22
word timemention i'm	0 0 0 0 -3 4 -1 0 0 24
word timemention i've	0 0 -1 4 -2 0 0 0 0 11
word timemention if	-1 -3 -2 -2 -4 8 -2 -1 7 1
word timemention il	-2 2 0 9 -7 5 -5 -1 0 9
word timemention im	-1 5 -2 0 0 -1 -1 1 0 -17
word timemention in	48 -30 3 -5 -3 5 -10 -2 -5 -59
word timemention instead	-20 -5 33 -1 -1 -1 -3 -1 -1 4
word timemention interview	-8 -1 11 0 0 0 -1 0 0 -18
word timemention invece	-2 0 3 0 0 0 0 0 0 -9
word timemention is	-3 -7 36 2 -5 4 -21 -5 -2 20
word timemention ist	8 -2 0 -1 -1 -2 0 -1 -1 -13
word timemention it	8 -1 -1 -4 0 8 -9 -1 0 2
word timemention je	4 12 -10 0 0 -1 -3 -1 0 -14
word timemention kennenlernen	0 0 0 0 0 0 0 0 0 8
word timemention kommen	-1 -13 17 0 0 -1 -1 -1 0 25
word timemention komt	0 0 0 1 0 0 0 0 0 21
word timemention la	-1 0 0 2 0 0 -1 0 0 19
word timemention lang	8 -6 -1 0 0 0 0 0 0 -13
word timemention le	-2 3 -1 2 -1 6 -6 -1 -1 -28
word timemention legen	-18 -3 25 -3 0 0 0 0 0 -9
word timemention lunch	22 -1 -1 -3 0 -3 -11 -2 -1 -12
word timemention mein	0 0 0 0 0 0 0 0 0 -9
word timemention meme	-4 -3 8 0 0 0 0 0 0 -3
word timemention met	2 0 -1 -1 2 0 -1 0 0 9
word timemention mi	5 -1 0 0 0 0 -2 0 0 17
word timemention mme	0 0 0 0 0 0 0 0 0 9
word timemention moglich	0 0 0 0 0 0 0 0 0 14
word timemention muss	-1 -8 12 -1 0 0 -1 0 0 -8
word timemention na	3 0 1 -1 0 0 -1 -1 0 -29
word timemention naar	-3 -5 0 -1 -1 -1 12 -1 -1 -6
word timemention nao	-10 1 3 11 -1 -1 -3 0 0 -9
word timemention next	0 0 2 -1 0 0 -1 0 0 -14
word timemention nicht	-1 23 -19 -2 -1 0 -1 1 0 -1
word timemention no	2 -2 3 17 -4 -2 -4 -8 -3 -36
word timemention non	-2 14 -5 -2 -2 -1 -6 4 0 1
word timemention not	-5 -2 23 -2 -1 -2 -10 -1 0 -15
word timemention nous	0 0 0 0 -1 1 0 0 2 -9
word timemention o	-8 47 -25 -1 -2 -2 -6 -1 -1 -39
word timemention ob	-2 0 -12 21 0 -1 -4 -1 0 -1
word timemention oder	-36 67 -22 -1 -1 -1 -4 -1 -1 -2
word timemention of	-12 33 -5 1 5 -6 -11 -1 -4 -21
word timemention ok	-2 2 1 1 0 0 -1 0 0 -11
word timemention on	13 -5 -1 -1 -5 11 3 -12 -3 -33
word timemention one	16 -3 -6 -2 -1 -3 0 -1 -1 -6
word timemention online	0 0 0 0 0 0 0 0 0 8
word timemention op	22 -9 -2 -1 -1 -2 1 -7 -1 -26
word timemention open	0 0 0 0 0 0 0 0 0 8
word timemention oppure	-17 22 -3 0 0 0 -1 0 0 -18
word timemention or	-60 137 2 -10 -7 -20 -24 -6 -12 8
word timemention ou	-7 33 -11 -1 -2 -2 -6 -1 -2 -38
word timemention over	10 -1 -9 0 0 0 0 0 0 -3
word timemention panel	14 -1 -1 -3 0 -3 -3 -2 0 -24
word timemention par	0 0 0 0 0 0 0 0 0 8
word timemention para	-1 3 0 -1 -2 -1 3 1 -2 30
word timemention passt	-3 0 -1 0 0 0 0 4 0 -8
word timemention pelo	1 0 0 0 0 0 0 0 0 -8
word timemention per	11 -3 -7 1 -1 -2 0 1 -1 26
word timemention please	0 -3 -3 3 3 3 -1 -1 -2 37
word timemention pode	9 -4 -5 0 0 0 0 0 0 -4
word timemention pour	11 -6 0 -1 0 -1 -2 1 -2 24
word timemention pra	0 3 -1 0 0 -1 -1 0 0 -12
word timemention presso	3 -1 0 0 0 0 -1 0 0 -20
word timemention que	3 1 -2 0 0 0 -1 -1 0 -14
word timemention s	-4 -13 9 46 10 -8 -33 -4 -4 32
word timemention sala	10 0 0 -6 0 0 -3 -1 0 0
word timemention salle	1 0 0 0 0 0 0 0 0 9
word timemention same	-7 -24 48 -7 -1 -3 -4 -2 0 -12
word timemention se	-2 -1 0 -2 -1 25 -20 1 -1 10
word timemention si	-3 2 1 0 0 0 -1 2 0 9
word timemention so	6 -11 -3 -5 -8 -2 -1 10 13 -22
word timemention start	-1 2 -3 0 1 8 -6 0 0 11
word timemention statt	-1 -13 18 -1 0 -1 -1 -1 0 -2
word timemention su	1 0 0 0 0 0 0 0 0 13
word timemention suit	-11 17 -4 0 0 0 -1 0 0 18
word timemention te	-1 -9 -1 -1 -1 0 16 -2 -1 -27
word timemention thank	0 0 0 0 0 0 0 0 0 21
word timemention the	10 -8 6 14 -6 -9 -4 -2 -2 -11
word timemention then	3 -2 4 -2 -2 -2 3 -1 -1 -32
word timemention through	6 -2 0 -1 0 2 -1 -4 0 -16
word timemention timemention	-31 48 15 -6 -3 -7 -10 -2 -3 -74
word timemention to	-3 30 -3 -9 -4 1 -18 1 5 14
word timemention und	-3 0 0 0 3 0 0 1 -1 -11
word timemention unter	3 -5 -1 0 0 -1 4 0 0 -14
word timemention valu	1 0 0 0 0 0 0 0 0 -14
word timemention verzetten	0 0 1 0 0 0 0 0 0 16
word timemention via	-1 -1 0 -1 0 4 0 0 0 -16
word timemention voor	1 0 0 0 -1 1 -2 2 0 -15
word timemention vor	-2 0 7 -4 0 0 0 0 0 -17
word timemention we	0 0 0 0 1 0 2 0 -2 10
word timemention we'll	-7 -2 0 0 0 0 9 1 0 -2
word timemention weet	-3 -5 0 -1 -1 -1 13 -1 -1 -8
word timemention welcome	14 -1 -1 -3 0 -3 -3 -2 0 -14
word timemention when	0 4 -1 0 -1 0 -1 0 0 8
word timemention will	-12 -5 17 2 -1 0 0 0 0 -11
word timemention with	14 -11 -6 7 -4 1 -12 1 10 -1
word timemention work	9 24 -25 -1 -1 -2 -3 -1 -1 24
word timemention would	-15 3 16 0 0 0 -2 0 0 1
word timemention y	-9 -4 -3 -2 0 -1 22 -3 0 26
word timemention you	-17 21 -4 -1 10 -3 -8 0 1 19
word timemention you'll	1 0 -1 0 0 0 0 0 0 9
word timemention your	3 1 1 0 0 -1 -2 0 0 15
word timemention zijn	9 -6 0 -1 0 0 0 0 0 0
word timemention zu	2 -1 0 0 0 0 0 0 0 -12
word timemention zum	7 -4 -1 0 0 0 -1 0 0 13
word timemention zur	-13 -1 21 -2 0 -1 -4 0 0 3
word timemention zuruck	-1 -1 0 -1 0 -2 6 0 0 -8
word timemention º	1 0 -1 -1 1 0 0 0 0 20
word timing	2 -2 3 4 -10 -1 5 -1 -1 -10
word tips	-10 -5 -2 -3 -2 16 8 -3 -1 -18
word tips for	-8 -1 -1 -2 -1 0 16 -2 0 -8
word title	1 2 -1 0 0 0 -2 0 0 27
word titolo	-2 -2 0 -1 12 4 -11 0 -1 -7
word tiver	-2 21 -1 0 -1 -1 -14 -1 0 -2
word to	-47 -21 -31 2 9 21 65 -6 9 14
word to !	-2 -4 0 0 -3 0 -3 0 13 2
word to #	13 -4 -9 -2 -8 25 -22 0 5 47
word to a	-2 -7 1 1 15 -7 4 -1 -3 1
word to accept	-5 -1 0 0 -1 9 -1 0 0 3
word to add	0 0 0 0 0 0 -4 7 -3 -33
word to adopt	0 0 0 0 0 0 0 0 0 8
word to all	-2 -2 10 -1 -5 -2 5 1 -5 -11
word to and	-1 2 0 0 -5 -1 5 1 -1 -12
word to answer	-4 1 -2 -1 -7 -9 6 22 -5 -15
word to apply	-1 -1 -1 2 16 -1 -8 -1 -5 5
word to appoint	-1 -1 0 0 1 8 -6 0 -1 -6
word to approve	0 0 0 0 0 0 0 0 0 19
word to arrange	0 2 -3 -1 -3 0 -8 -1 14 -19
word to ask	0 -3 2 0 0 0 -1 0 2 34
word to attend	7 4 -1 -1 2 0 -12 -1 2 0
word to be	-19 -16 12 -7 25 -12 18 -2 2 7
word to become	0 0 0 0 0 0 0 0 0 8
word to begin	0 0 0 0 0 0 1 0 0 8
word to book	-2 8 0 0 -1 0 -4 0 -1 -8
word to bring	-17 -1 -1 -2 7 -7 22 -1 -1 -1
word to calendar	3 -1 0 0 0 0 0 0 0 19
word to call	0 -1 1 13 -2 -2 -8 0 -1 -18
word to campu	-4 0 0 0 -3 0 -4 0 12 -4
word to cancel	-4 -2 12 9 -4 -1 -11 2 -1 10
word to catch	1 -1 -4 -3 -1 -1 9 -1 0 -2
word to change	0 0 1 0 0 0 0 0 -1 27
word to check	0 -1 0 -3 3 0 -4 1 4 25
word to choose	-1 -5 -1 0 11 -1 -7 0 5 1
word to close	0 4 0 1 3 -1 -5 0 0 -12
word to come	-1 26 5 7 -11 -5 -27 -2 7 -6
word to complete	-1 -2 -1 -1 -3 -12 25 -1 -5 -14
word to connect	-1 14 -2 -3 1 -1 -7 0 -1 -12
word to date	0 -5 0 0 -4 0 13 0 -4 -3
word to discus	0 8 0 0 -5 -1 -1 0 -1 5
word to do	-4 8 -3 30 -11 -8 0 -4 -8 -40
word to everyone	6 0 0 -1 -8 0 -3 -1 8 -2
word to expect	-1 0 0 0 -2 -20 23 0 0 0
word to extend	-1 0 0 0 0 3 -1 0 0 -10
word to face	1 1 0 0 0 0 -2 0 0 -14
word to find	-1 -5 9 -1 -2 0 -3 0 2 12
word to follow	21 -7 -6 -2 -2 7 -10 -1 -1 -15
word to get	1 4 1 -2 6 -3 -4 -1 -3 15
word to give	4 -13 -4 -1 6 16 -3 0 -6 5
word to go	-7 0 -5 3 6 -7 14 -3 0 34
word to have	2 -2 -4 -3 2 39 -43 6 3 -78
word to hear	1 10 -3 0 10 -4 0 -2 -12 -5
word to help	0 2 0 0 5 0 -2 0 -4 8
word to her	0 0 0 0 0 0 0 0 0 17
word to hire	-1 0 -1 17 -17 -1 4 0 -2 -1
word to hold	-4 1 -9 17 -7 1 2 0 -1 -2
word to inform	-8 -1 0 -1 9 20 -17 4 -5 -11
word to internal	0 0 0 0 -4 0 5 0 -1 11
word to interview	20 -4 0 -6 14 -4 -14 -2 -5 -5
word to introduce	0 0 0 0 2 -1 0 0 0 12
word to invite	2 3 -1 -1 -5 -1 -8 -1 12 -4
word to it	9 -2 -2 3 4 -3 -4 0 -5 -4
word to join	-3 3 -1 -3 20 8 -13 -1 -10 -13
word to know	-3 5 -5 -2 18 -5 0 -2 -7 -11
word to learn	0 0 0 -1 11 -1 -3 0 -5 2
word to let	6 -5 -12 13 -8 3 1 1 0 10
word to look	0 0 0 0 3 0 -2 0 1 17
word to make	4 -2 -3 -1 18 2 -14 -2 -2 9
word to me	3 -6 -2 -1 4 -1 6 -1 -2 16
word to meet	-13 32 -12 -3 -34 -11 21 -5 24 -43
word to move	-2 2 -4 -2 1 2 13 -3 -8 9
word to my	-1 -6 -1 -1 -8 0 11 4 1 -38
word to offer	-3 -1 -1 -1 -2 20 -9 -1 -2 35
word to one	0 -1 -1 0 -9 -2 -3 6 11 10
word to our	3 6 0 -5 -1 2 -6 -2 3 -24
word to pick	0 -3 3 0 -4 0 6 0 -1 -8
word to postpone	-1 -1 13 -1 -2 0 -7 -1 -1 -6
word to present	0 0 0 0 0 0 0 0 0 10
word to reach	-2 -1 -1 1 -3 -1 8 0 -1 1
word to recommend	0 0 0 0 0 0 0 0 0 12
word to record	-3 10 -1 -1 0 0 -4 0 -1 -3
word to report	-2 -3 -2 -2 -7 4 13 0 -1 -7
word to reschedule	-4 -9 26 -9 -1 0 -1 -2 -1 16
word to respond	-1 0 0 0 -2 0 0 2 1 -22
word to review	0 0 0 0 0 8 -5 0 -2 -16
word to ridge	-7 -8 -1 -1 -3 3 -3 10 9 -34
word to ring	-2 -5 1 4 -1 -1 20 -17 0 -5
word to run	-1 -4 0 0 -4 -3 14 -1 -1 5
word to say	-10 2 -3 -3 8 9 -24 0 21 -20
word to see	-23 1 13 7 -24 20 8 -5 3 -23
word to send	-1 -8 0 0 -8 0 18 2 -2 2
word to sender	0 0 0 0 -4 0 -1 6 0 -9
word to set	-9 -7 0 0 2 -1 11 -1 4 -13
word to show	8 -4 -1 2 1 -4 0 -1 0 -13
word to sign	0 0 0 0 0 3 -1 -1 -1 25
word to speak	-11 8 -2 -1 -1 -2 10 -1 -1 22
word to start	-1 -7 -3 -2 -4 20 -1 -1 -1 -29
word to take	-14 -10 4 9 -16 19 5 -3 6 -18
word to talk	-7 26 -7 0 -9 -15 15 -6 3 -14
word to tallfir	0 0 0 0 0 -12 12 0 0 -3
word to tell	1 -5 -1 1 0 7 8 -2 -9 12
word to thank	0 -4 0 0 10 0 -1 0 -3 -4
word to the	13 -8 -12 -13 2 -27 41 2 4 -50
word to think	-2 -4 -1 -1 -5 5 9 -1 -1 1
word to this	8 -7 1 -1 4 -1 -8 8 -4 -46
word to those	0 0 0 0 -2 0 -5 0 8 -1
word to three	-2 -5 0 0 -4 -1 10 5 -3 -4
word to timemention	3 -7 26 -3 -1 -2 -10 -3 -2 27
word to two	-3 -4 -3 -2 1 -2 14 -1 -1 -2
word to us	-9 -3 -2 0 0 -1 14 -1 2 -24
word to use	0 2 0 0 0 0 -1 0 -1 20
word to view	0 -1 0 0 5 8 -7 -1 -4 -9
word to volunteer	0 0 0 0 0 0 0 0 0 24
word to work	-3 -13 -2 -1 4 10 8 -3 2 10
word to write	-2 -1 -3 -1 9 -2 0 0 0 2
word to you	-6 4 -7 -2 10 -1 2 4 -6 21
word to your	-3 -5 6 -3 15 12 -22 3 -2 7
word tobia	7 2 0 0 -1 0 -4 -2 -2 -17
word toch	1 -5 3 5 1 -2 -3 -1 0 -19
word toch niet	1 -5 3 5 -1 -1 -2 -1 0 -14
word tochter	0 0 0 0 0 0 0 0 0 8
word todo	-1 0 -1 3 1 -1 -2 -1 1 -10
word todo os	0 1 0 0 1 0 -1 0 0 -8
word together	-5 -2 -2 -2 -1 -2 12 -2 3 5
word toi	-1 -4 -1 0 -2 24 -15 0 0 14
word told	-4 -1 -8 21 2 -7 3 -3 -3 29
word told me	-3 2 -1 0 2 0 0 0 0 22
word told to	0 0 -2 9 -4 -1 -1 0 -1 -1
word told us	-1 0 -3 4 4 0 -2 -1 0 11
word told you	-2 -2 -2 5 8 -4 3 -2 -5 -21
word tom	1 2 -1 0 0 -2 0 1 0 19
word tomar	-8 -1 -1 2 -2 26 -31 -1 15 -17
word tomasz	0 0 0 0 0 0 0 0 0 27
word tombe	-3 0 3 3 -1 0 -1 0 0 -20
word ton	3 16 -1 -2 7 -2 -16 -1 -3 -7
word too	-1 0 -7 -2 -5 -9 14 2 8 19
word took	-7 -3 0 2 55 -5 -33 -1 -7 -13
word tool	-5 -1 -2 4 -3 9 -2 0 0 1
word top	5 -6 -3 -2 -11 1 7 3 5 1
word top of	-1 -1 0 -1 -12 -1 15 4 -1 -5
word topa	-2 12 -2 0 0 -2 -5 0 0 -35
word topa uma	-2 12 -2 0 0 -2 -5 0 0 -39
word topic	-6 -2 0 0 0 0 10 0 0 15
word topic :	0 0 0 0 0 0 0 0 0 11
word tor	3 -1 -1 0 0 0 -1 0 0 -15
word tor #	3 -1 -1 0 0 0 -1 0 0 -15
word tot	19 -21 17 -1 -4 -4 -5 -3 2 -8
word tot #	1 0 0 0 0 0 0 0 0 8
word tot het	-1 0 0 0 -2 0 -4 0 8 -11
word tot timemention	22 -8 0 -1 0 -3 -4 -5 0 8
word total	-8 4 -3 13 2 -1 -5 -1 0 15
word touch	-6 -10 -3 3 -13 -4 4 11 17 -19
word touch about	4 -3 -2 0 -1 0 0 0 2 -10
word toujour	-7 -21 1 -1 -3 -3 35 -1 -1 -23
word tour	3 0 0 -1 -1 0 -3 0 3 9
word tour of	0 -1 0 0 0 0 -2 0 3 13
word tous	-1 4 1 -1 0 0 -4 0 0 14
word tout	3 7 -2 2 1 0 -11 -1 1 27
word toute	-1 0 0 0 -2 0 0 4 -1 8
word toute notre	0 0 0 0 0 0 0 0 0 9
word town	0 0 0 -3 4 -1 7 -9 2 1
word tra	0 3 0 0 1 0 -2 -1 0 -12
word tra i	0 0 0 0 1 0 -1 0 0 -13
word trabajaria	0 0 0 0 0 0 0 0 0 -15
word trabajo	0 0 2 0 -1 0 -1 0 1 -14
word trabalharia	0 0 0 0 0 0 0 0 0 -13
word trad	-2 -1 12 0 -1 -2 -5 0 0 -11
word trade	-4 -3 10 0 2 -4 -21 19 1 -31
word traga	4 0 -2 0 0 0 -1 0 0 18
word traiga	0 0 0 0 0 0 0 0 0 11
word train	1 -1 4 0 2 -4 -1 -9 8 120
word train and	0 -1 0 -1 -2 -1 -1 0 6 14
word train is	0 0 0 0 0 0 0 0 0 25
word train programme	0 0 0 0 0 0 0 0 0 10
word trainee	-2 -3 -2 -6 6 -5 15 -2 0 -26
word tran	1 0 0 0 0 0 0 0 0 8
word transcript	-1 -3 0 0 0 0 5 0 1 19
word transmise	0 0 0 0 -1 0 16 0 -13 -8
word transport	2 -1 0 0 1 0 0 0 -1 14
word transtorno	-2 -1 6 1 -2 0 -1 0 0 -8
word tratar	0 0 0 0 -1 4 -2 0 0 -8
word travail	0 -7 0 0 0 -2 9 0 0 18
word travaux	-3 1 -2 0 -3 0 1 0 8 -6
word travel	-5 3 -3 2 -3 -2 -10 21 -2 -11
word travel grant	0 0 0 0 0 0 0 0 0 13
word travell	-3 -2 -2 -3 4 -2 -11 21 -2 -8
word traz	-2 0 0 0 0 3 0 0 0 12
word tre	-5 1 -1 -1 1 -2 8 -1 0 13
word trent	0 0 0 0 0 0 0 0 0 9
word trente	0 0 0 0 0 0 0 0 0 13
word tres	-2 21 -3 -1 -6 -7 1 -2 -1 78
word tres bien	4 0 -1 0 0 -1 -1 0 0 12
word tres candidato	0 0 0 0 0 0 0 0 0 13
word tres dias	-2 -3 -1 0 0 -5 12 0 0 2
word tres entrevista	0 0 0 0 0 0 0 0 0 9
word tres finalista	0 0 0 0 0 0 0 0 0 15
word tres vite	0 9 0 0 -3 0 -5 0 0 -1
word triagem	0 32 0 0 -1 0 -28 -1 -1 -4
word trial	33 3 -19 1 -9 12 -12 -4 -5 -55
word trial shift	24 -4 -19 -1 -1 1 2 -1 -1 -31
word tribunal	2 0 0 0 1 1 -2 0 0 -10
word tried	-2 2 1 0 5 -2 12 -16 0 0
word tried to	-1 -1 0 0 6 -1 14 -16 0 -2
word troi	-2 21 -1 0 4 -1 -18 0 -3 8
word troi dernier	0 0 0 0 0 0 1 0 0 -8
word trouble	-6 -5 13 -1 3 -1 -6 -1 4 5
word trouve	-2 -2 -8 15 -3 -1 1 -1 0 -4
word troviamo	0 0 11 -5 0 0 -4 -1 0 -3
word true	0 0 0 0 0 0 0 0 0 10
word truly	-1 2 0 2 9 -10 -1 0 0 -9
word trust	-1 1 0 -1 13 -9 -10 -1 7 3
word try	2 -1 -1 0 11 -1 -4 1 -6 10
word trying	0 8 4 -1 1 -1 -11 1 -1 10
word trying to	0 8 5 -1 1 -1 -10 0 -1 4
word tu	-7 15 -2 -2 11 26 -30 6 -18 -54
word tu ?	0 0 0 0 0 0 0 0 0 8
word tu aceptacion	0 0 0 0 0 2 -1 0 0 -10
word tu candidatura	8 0 -1 -1 5 -1 0 -1 -9 -30
word tu cita	0 0 0 0 0 0 0 0 0 14
word tu curriculum	-1 12 -1 0 -3 0 5 -1 -11 -25
word tu cv	-2 10 -1 0 -4 0 6 0 -8 -16
word tu entrevista	-11 -4 9 -2 -1 -1 11 -1 -1 -19
word tu equipo	0 0 0 0 0 0 0 0 0 13
word tu inscripcion	0 -1 0 0 9 0 -6 0 -1 -10
word tu la	0 0 0 0 0 0 0 0 0 10
word tu me	0 0 0 0 0 0 0 0 0 8
word tu mensaje	0 2 0 0 0 0 -7 12 -5 -4
word tu peux	0 1 0 0 0 0 0 0 0 13
word tu postulacion	0 -1 0 0 8 0 -5 0 0 -16
word tu proceso	-1 -2 0 0 5 -1 9 0 -10 -2
word tu tiempo	0 0 0 0 2 0 0 0 0 -13
word tua	-7 5 1 -2 9 2 2 0 -13 -29
word tua candidatura	-2 2 -1 -1 6 -1 10 -1 -11 -38
word tudo	0 -4 3 1 1 2 -5 -1 3 -8
word tue	-1 8 -1 0 -1 0 -4 -1 0 -7
word tuesday	11 -1 -1 -1 0 -1 -13 6 -1 14
word tuesday #	10 -1 0 0 0 0 -7 0 0 0
word tuesday april	0 0 0 0 0 0 0 0 0 9
word tuo	-11 20 2 -2 -1 1 5 -3 -12 0
word tuo colloquio	-10 11 4 -1 -1 0 -2 -1 -1 -6
word tuo cv	0 0 0 0 -1 0 15 -3 -10 -6
word tuo profilo	-1 4 0 0 -3 0 14 -3 -11 3
word turn	2 -1 2 4 -6 -3 5 -1 -1 19
word turn down	0 0 0 0 0 0 0 0 0 11
word turno	-7 -15 -1 0 -1 0 26 -1 0 -1
word turno de	-7 -4 -1 0 0 0 12 0 0 0
word tutor	1 0 0 0 -5 0 7 1 -3 25
word tutti	0 3 0 0 0 0 -2 0 0 9
word tutto	-1 -1 2 5 -1 -2 -1 -1 0 -18
word tuya	0 1 0 0 1 0 -1 0 0 -8
word tuyo	0 1 0 0 0 1 -1 0 0 8
word twee	1 -1 0 0 -3 -1 -8 1 12 25
word twee weken	0 0 0 0 -2 0 -5 -1 9 13
word tweede	6 -2 -2 -2 5 -1 -3 0 -2 29
word twelve	1 -1 0 0 -3 5 3 0 -4 17
word twenty	8 2 0 0 1 -1 -7 -1 -2 3
word twenty minut	8 3 1 -1 -2 -1 -6 -1 -1 -3
word twice	0 2 0 0 -14 13 -2 0 2 15
word two	-17 -29 3 -7 18 1 35 -2 -2 -8
word two days	-3 1 -4 0 0 0 5 1 0 10
word two form	1 0 0 0 0 0 1 0 0 -12
word two letter	0 0 0 0 0 0 -1 0 1 19
word two more	-12 1 -3 -4 -5 -2 29 -3 -2 -18
word two of	2 -6 2 -2 4 -3 7 -2 -3 -19
word two other	7 0 0 0 3 0 -9 0 -1 10
word two people	-1 -1 0 -1 10 -1 -6 0 -1 -3
word two refere	0 -1 0 0 0 0 2 0 0 -11
word two seat	0 0 0 0 0 0 0 0 0 9
word two thing	0 0 0 0 5 0 -3 0 -1 8
word two week	-2 -2 -2 -2 -2 0 -6 -1 15 29
word two work	0 0 0 0 -1 0 -4 7 -1 -13
word type	-2 -1 2 0 0 1 -1 0 0 -18
word u	24 11 -8 -10 9 26 -33 -5 -13 0
word u aan	0 0 0 0 -1 0 0 0 2 11
word u een	4 -1 0 0 -2 0 -1 0 0 9
word u en	0 0 0 0 0 0 0 0 0 16
word u graag	3 -1 -1 0 0 0 0 0 0 -14
word u het	0 0 0 0 0 0 0 0 0 21
word u ons	2 -2 0 0 -9 0 10 0 0 3
word u op	4 -1 -1 -1 0 6 -6 0 0 -24
word u te	0 -2 0 -4 0 13 -4 -1 -1 -7
word u timemention	2 2 -1 -1 -1 2 -3 0 0 -27
word u uw	7 -3 -1 0 0 -1 -1 0 0 -11
word u van	0 0 0 0 0 0 -4 0 5 10
word u wordt	-1 -2 -1 0 4 -1 -6 0 6 -24
word u zou	0 0 0 0 0 0 0 0 0 -14
word uben	0 0 0 0 0 0 0 0 0 8
word uber	3 20 -3 -3 -7 -4 -4 -4 4 44
word uber den	-4 19 0 0 -3 -1 -7 -3 -2 4
word uber die	3 -6 -1 -1 -1 -2 9 0 0 7
word uber eine	0 0 0 0 0 0 0 0 0 15
word uber ihre	2 1 0 -2 0 0 0 0 0 24
word ubermittelt	0 0 0 0 0 0 0 0 2 -8
word ubernimmt	0 0 0 0 0 0 0 1 0 17
word uberzeugt	0 -2 -1 -2 -3 11 -2 0 -1 10
word ufficio	-1 4 0 0 -2 0 -1 2 -1 -12
word uhrzeit	-1 -1 4 -1 -1 0 2 -1 0 -14
word uit	16 2 -4 -1 -5 -1 -5 -1 -1 12
word uit ?	0 1 0 0 0 0 0 0 0 11
word uiterlijk	-6 2 -1 -1 -1 6 2 -1 -1 -22
word uiterlijk timemention	-6 2 -1 -1 -1 7 0 -1 0 -26
word uitker	0 0 0 0 0 0 0 0 0 27
word uitnodig	8 -1 -2 -1 -1 -1 0 -1 -1 -13
word uitslag	0 -1 0 0 12 -1 -9 0 -1 4
word ultima	-2 27 0 -1 -1 0 -21 -1 -1 5
word ultime	0 -1 0 0 0 -1 3 0 0 -11
word ultimo	8 -4 -5 0 0 0 2 0 0 -6
word um	5 -13 26 -7 -10 -10 -12 -2 22 7
word um #	-3 3 1 0 0 0 0 0 0 11
word um abraco	-2 5 0 0 1 0 -4 0 0 -13
word um den	0 0 0 0 0 0 0 0 0 39
word um die	4 -2 0 -1 0 -1 -1 0 1 14
word um einen	-6 -7 0 0 0 0 14 0 0 -7
word um grupo	0 0 0 0 0 0 0 0 0 15
word um timemention	16 -21 22 -2 -1 -2 -9 -1 -1 -4
word uma	-9 37 -12 1 16 -7 -22 -2 -3 -10
word uma decisao	0 0 0 0 1 0 0 0 0 -8
word uma entrevista	-1 12 -1 0 -1 0 -8 0 -1 7
word uma pessoa	-5 3 0 0 10 -1 -5 0 0 -2
word uma vaga	0 0 0 0 0 0 0 0 0 27
word umfrage	-1 4 0 0 -1 0 0 0 -1 8
word un	-1 14 16 -12 1 -7 -9 9 -11 -83
word un altro	0 3 2 -1 -1 0 -3 0 0 18
word un clic	0 0 0 0 0 0 0 0 0 10
word un colloquio	8 -5 -7 -1 -2 -1 2 -1 6 -22
word un creneau	5 -1 -2 0 0 0 -1 0 0 13
word un dia	0 3 0 0 0 0 -2 0 0 -8
word un entretien	10 1 -1 -1 -6 -1 1 -1 -1 9
word un incontro	-2 0 0 0 -1 -1 6 0 -1 -13
word un paio	0 0 7 -4 0 0 -1 0 0 -8
word un piacere	-1 -5 0 0 9 0 -1 0 0 -1
word un posto	0 0 0 0 0 0 0 0 0 15
word un premier	-2 10 0 0 -1 0 -7 0 0 -13
word un rato	3 -1 0 0 0 0 -2 0 0 -11
word un'altra	-1 0 0 0 4 0 -1 0 0 -25
word una	-1 36 -2 7 -9 -7 -10 -8 -4 -14
word una entrevista	11 -5 -2 0 -1 0 -1 -1 -1 5
word una hora	-1 3 0 0 0 0 -1 0 0 21
word una persona	-1 6 0 0 1 0 -3 0 -1 -12
word una risposta	0 0 0 0 0 0 2 -1 0 -23
word unable	5 -2 -1 -1 5 -2 -2 1 -3 32
word unable to	5 -2 -1 -1 5 -2 -2 1 -3 32
word unanimou	-1 0 0 0 -1 8 -5 0 0 -9
word unaufgefordert	-3 -1 0 0 -1 0 -3 0 9 -10
word unchang	-1 0 2 0 0 0 0 0 0 -18
word und	-8 -15 0 -6 -2 11 12 3 5 35
word und #	-3 -7 -1 0 2 0 10 0 -1 -15
word und bringen	0 0 0 0 0 1 0 0 0 11
word und melden	0 0 0 0 3 0 -4 6 -3 31
word und wir	-4 0 0 -2 0 7 0 0 0 -10
word und wurden	0 1 0 0 -2 0 -8 0 10 -8
word undeliver	0 0 0 0 -4 0 -1 6 0 -8
word under	-3 -5 0 0 12 -1 22 -1 -24 -19
word under consideration	-1 -1 0 0 -1 0 20 0 -15 -11
word understand	2 -6 -2 14 -18 -3 8 -2 6 6
word understand and	-1 -1 -2 14 -7 -1 -1 -1 -1 -3
word understood	-2 -1 -2 7 0 -1 1 -1 -1 -8
word underwriter	1 0 0 0 0 0 0 0 0 -12
word une	-8 10 4 -1 13 -6 7 0 -19 14
word une autre	-1 -1 7 -1 6 0 -9 0 -1 -5
word une candidate	-1 0 0 0 0 0 2 0 0 -8
word une piece	1 0 0 0 0 0 0 0 0 13
word une place	0 0 0 0 0 0 0 0 0 11
word une reponse	0 -1 0 0 -1 -1 9 4 -9 -9
word une suite	0 0 0 0 2 0 0 0 0 18
word une vingtaine	0 5 0 0 -2 0 -2 0 0 -9
word unfortunate	-3 -5 13 -6 -8 -1 4 -1 6 41
word unfortunate the	0 0 0 0 -2 0 7 0 -5 11
word unfortunate we	-2 -1 2 1 -3 0 -4 0 7 15
word unfortunate we're	0 0 0 0 0 0 0 0 0 9
word uniform	0 0 0 0 0 0 0 0 0 14
word unit	6 -10 -1 1 -2 -1 8 1 -2 18
word unit #	1 0 0 0 0 0 0 0 0 35
word unles	0 -7 15 -6 2 3 -5 -1 -1 -21
word unles i	5 -2 0 0 0 0 -2 0 0 -18
word unles you	-5 -5 15 -7 2 3 -2 -1 -1 -7
word uns	-19 -13 16 -9 13 13 9 -2 -9 -80
word uns auf	3 -1 -1 0 -1 1 -1 0 0 -15
word uns eingegangen	0 0 0 0 -1 0 -1 5 -2 11
word uns ihnen	2 -1 0 -1 -1 3 -1 0 0 10
word uns im	-14 -2 -1 -2 -1 5 17 -1 -1 -6
word uns jetzt	-4 -3 0 -1 16 0 -6 -1 -1 -1
word uns noch	-1 -1 0 0 -2 -1 7 -1 -1 -18
word uns uberzeugt	3 -1 0 0 0 0 -1 0 -1 8
word unser	-4 3 2 8 -3 -2 0 2 -5 -17
word unser angebot	0 0 0 0 0 1 0 0 0 14
word unser gesprach	0 -9 11 1 -1 0 0 -1 0 -7
word unser termin	-2 -1 -2 8 0 -1 -1 0 0 -3
word unsere	1 2 -1 -1 -1 0 1 -1 0 -17
word unserem	1 2 -1 -1 0 3 0 -1 -3 -27
word unserem haus	1 -2 0 0 -2 4 0 0 0 -12
word unseren termin	0 0 0 1 0 0 0 0 0 -10
word unserer	5 1 -2 0 1 -1 -3 -1 -1 -29
word unserer bank	0 0 0 0 0 0 0 0 0 -14
word unsubscribe	0 -3 0 0 5 0 3 0 -4 13
word unsuccessful	-1 -1 0 0 13 0 -3 -2 -6 2
word unter	3 -6 -1 -1 -1 -1 3 1 2 -34
word unterlagen	4 7 -2 1 -9 -4 -3 -2 7 -20
word unterlagen liegen	0 -1 0 0 -2 0 -5 0 8 -14
word unterlagen und	0 0 0 0 0 0 0 0 0 20
word until	-9 -16 -17 -4 -21 -20 30 32 24 19
word until the	0 -3 -2 -1 -9 -2 10 1 4 -6
word until then	-5 -2 0 -1 -3 -2 -4 0 17 7
word until timemention	-5 -11 -5 -4 -3 -5 5 26 2 4
word unwell	-3 0 5 0 0 0 -1 0 0 15
word up	-6 11 -29 -7 3 8 25 -12 8 21
word up !	10 -3 -3 0 0 0 0 -2 0 0
word up #	1 -1 0 0 0 0 0 0 0 10
word up a	-5 -10 -1 -1 6 0 8 0 3 4
word up at	0 -1 0 6 -4 0 -1 0 0 19
word up by	0 -2 0 0 0 0 -5 0 9 -3
word up for	-2 -6 -1 0 5 -2 7 0 -1 10
word up on	-6 1 0 -1 10 -2 -2 5 -5 28
word up our	-1 0 -4 -1 -5 13 -1 -1 0 -4
word up that	11 -2 -8 -2 2 0 10 -9 -1 -4
word up the	0 0 0 0 -1 0 2 0 0 18
word up timemention	0 0 0 0 2 -1 0 0 0 12
word up to	-3 3 -2 0 -8 -6 16 5 -6 3
word up with	-2 1 0 0 -2 8 -7 -1 3 -11
word upcom	0 -5 -5 -2 -1 0 9 3 0 -10
word upcom interview	0 -5 -5 -1 -1 0 9 3 0 -23
word updat	-34 -4 59 -2 -8 9 -16 -8 3 9
word updat :	-6 -1 10 -1 0 0 -1 0 0 -6
word updat the	-17 0 22 0 -1 0 -2 0 0 0
word update	-19 -4 -12 8 14 30 12 -19 -11 -21
word update :	-1 -2 0 0 1 17 -18 -6 9 -1
word update about	0 0 0 0 -7 0 8 0 0 -3
word update on	-1 6 -1 -1 -1 3 1 -1 -6 -12
word update your	0 0 0 0 0 0 0 0 0 11
word update zu	-1 -1 0 0 8 0 -2 0 -4 -3
word urgent	-4 -1 0 4 -5 -1 -15 25 -2 5
word urgente	-3 -1 4 1 -3 -1 -3 6 0 -10
word us	-5 -37 -13 20 -7 39 -10 -13 27 -100
word us !	-6 -2 3 -1 -3 -9 15 -1 4 -8
word us ?	-1 3 -1 0 1 7 -11 -1 2 -26
word us a	-2 -14 6 -1 0 -1 6 -1 6 -4
word us about	0 -1 0 0 6 0 -1 0 -4 16
word us all	-1 3 0 -1 -2 0 -2 0 2 -14
word us and	-7 0 -1 11 -1 0 -4 1 2 -4
word us at	4 -6 0 3 -3 0 -4 -1 8 -21
word us by	-10 -10 -1 0 -2 6 16 -3 5 17
word us canada	-4 -1 -1 1 0 0 0 6 0 -15
word us down	0 0 0 0 0 0 0 0 0 8
word us for	-1 5 0 0 0 0 -1 0 -3 23
word us in	2 -1 0 0 3 0 -13 0 10 -1
word us j	11 -3 -1 -1 -2 0 -2 -1 -1 -16
word us know	-4 1 0 27 -16 5 -11 -3 1 -15
word us last	-1 -1 0 0 8 0 -6 0 0 -4
word us on	16 -7 -2 -2 11 -3 -14 -1 2 4
word us the	-3 -1 0 0 -1 -2 10 -2 -1 -8
word us through	0 -1 0 0 1 -1 2 0 0 9
word us to	-1 -2 0 1 -1 -1 1 -1 3 12
word us two	0 0 0 0 -1 0 2 0 0 16
word us which	-1 4 0 0 0 -1 0 0 -1 9
word us within	0 0 0 0 0 0 -1 0 2 20
word us your	-2 2 -1 0 -4 5 0 0 1 -20
word use	2 -1 -5 0 3 -2 -2 8 -2 19
word used	-1 -1 4 0 -1 -1 -4 0 3 23
word using	1 7 4 0 -2 0 -9 0 0 27
word using the	0 7 5 0 -1 0 -8 0 -1 12
word usted	0 4 0 0 -2 1 -1 -1 -1 22
word usual	-2 3 -1 -1 -10 6 -4 10 -2 -5
word utei	-2 -4 0 0 -1 0 15 -3 -5 -6
word utente	0 0 0 0 0 0 0 0 0 12
word uur	30 -17 1 -1 -3 2 -9 -1 -1 6
word uw	5 5 -1 -2 -11 -2 -13 14 6 86
word uw aanmeld	0 0 0 0 0 0 -4 0 4 12
word uw aanvraag	0 0 0 0 0 0 0 0 0 10
word uw afspraak	0 0 0 0 0 0 0 0 0 12
word uw bericht	-7 -1 0 0 -2 0 -4 16 -3 -5
word uw brief	2 -1 0 0 0 -1 -1 0 1 -8
word uw inschrijv	-1 0 0 0 -2 0 -5 0 9 -7
word uw kandidatuur	-1 19 0 0 -2 0 -4 -2 -9 -11
word uw sollicitatie	1 -5 -1 -1 -8 -1 10 -1 4 -35
word uw team	0 0 0 0 0 0 0 0 0 9
word uw uitker	0 0 0 0 0 0 0 0 0 18
word ux	0 3 0 1 -1 0 -5 0 2 -15
word v	13 -4 -3 -6 14 -1 -11 -1 -2 8
word v #	0 0 0 0 0 0 0 0 0 16
word va	16 -8 10 -1 -3 -1 -9 -3 -2 -15
word va ?	7 -5 0 0 0 0 -1 0 0 10
word va bene	5 -9 5 0 0 1 -1 0 0 -10
word vacacion	-1 -1 0 0 -6 -6 3 12 0 -6
word vacanci	-1 -1 0 0 -2 0 3 2 -1 22
word vacancy	-1 8 -4 3 -6 -4 -19 1 20 -60
word vacancy on	3 0 0 -1 0 0 -1 0 0 -12
word vacante	2 8 -2 2 -3 -1 -3 -1 0 3
word vacation	-3 -1 -3 -11 -2 0 5 15 0 -9
word vacature	-4 1 -1 0 14 -4 -3 -2 0 -34
word vacature voor	0 0 0 0 2 0 -3 0 1 -14
word vaga	7 -15 -6 -1 21 -13 3 -5 9 -5
word vaga a	-1 -2 0 -1 9 -1 -3 -1 0 3
word vaga de	4 -11 -2 1 10 -8 11 -2 -3 -39
word vaga e	1 -1 0 0 -5 2 -5 0 9 -9
word vaga na	0 0 0 0 -1 0 1 0 1 11
word vaga no	4 0 0 -4 0 0 0 0 0 15
word vaga para	0 0 0 0 0 0 0 0 0 27
word vai	-1 -12 -8 13 -2 -1 12 -1 -1 -18
word vai ficar	0 0 -9 11 0 0 -1 0 0 -6
word vakantie	-1 -1 0 0 -1 -1 16 -11 0 -4
word valley	0 0 0 0 11 -1 -7 0 -2 -2
word valutazione	0 0 0 0 1 0 0 0 0 9
word vamo a	0 0 -1 2 1 0 -1 0 0 -8
word vamo analisa	0 0 0 0 0 0 0 0 1 19
word van	20 -36 7 -3 9 19 -2 -6 -7 -23
word van #	-2 -1 1 0 5 0 -2 0 -2 23
word van de	1 -4 0 -1 16 -2 -7 -1 -2 0
word van een	13 -13 0 0 2 0 0 0 -2 -3
word van het	0 0 0 0 0 0 0 0 0 11
word van ons	21 -8 -2 -1 -1 -2 -4 -1 0 -2
word van timemention	-20 -6 17 2 -4 24 -14 2 0 -20
word van uw	-3 -4 0 0 -11 -1 9 0 9 -7
word vanaf	-4 -2 -1 -1 0 12 2 -5 0 1
word vanaf timemention	-4 -2 -1 -1 0 12 2 -5 0 -8
word vast	1 9 -1 0 2 0 -9 0 0 -8
word ve	0 0 0 0 0 2 -1 0 0 9
word vederci	3 -10 1 -1 -1 -1 10 -1 -1 -8
word vedi	0 0 0 0 0 0 0 0 0 -12
word vediamo	-11 -1 14 -1 0 0 -1 0 0 6
word vediamo timemention	-11 0 14 -1 0 0 -1 0 0 0
word veel	2 -8 -3 -1 15 -1 0 -1 -3 -17
word veel plezier	3 -7 -3 0 -5 -1 14 -1 -1 -4
word veel succ	-1 -1 0 0 10 0 -5 0 -2 -1
word vem	-2 10 -6 0 -1 -1 -1 0 0 -9
word vemo	8 -5 2 1 -1 -1 -4 0 0 -5
word vendeuse	12 -11 0 0 0 1 -1 0 0 -5
word vendor	0 0 0 0 3 0 -2 0 0 10
word venez	2 0 -1 0 0 0 0 0 0 -29
word venez timemention	2 0 -1 0 0 0 0 0 0 -36
word venga	0 -1 -1 7 -1 -1 -3 -1 0 -28
word venga timemention	0 0 -1 2 0 0 -1 0 0 -24
word venha	3 -1 -1 1 0 0 -1 0 0 -26
word venir	-5 12 3 2 -6 -2 -2 -2 -1 -13
word venir a	-1 -7 10 0 0 0 -1 0 -1 -6
word venire	8 -4 -3 1 0 0 -1 0 0 14
word venire a	0 0 0 0 0 0 0 0 0 13
word venire timemention	8 -4 -4 1 0 0 0 0 0 -3
word venta	1 2 -1 0 -1 0 -2 0 0 -14
word venue	0 -2 1 -1 1 -1 4 0 -2 24
word venue :	1 -1 1 0 0 0 0 0 0 -12
word venue pour	0 0 0 0 -1 0 3 0 -1 8
word veo	-20 0 21 -1 0 0 0 0 0 -2
word verbindliche	-4 -2 0 -1 -3 0 13 -1 -1 2
word verde	-1 -1 -1 5 -1 0 1 -2 0 15
word verder	3 -4 -1 0 -6 -1 11 -1 -2 3
word vereinbaren	-6 -5 0 0 -1 1 12 0 1 -7
word verfahren	1 -3 -1 0 -3 -1 9 0 -2 -20
word vergader	5 -3 0 0 0 -1 -1 1 0 -8
word verhindert	1 0 0 0 0 0 0 0 0 12
word verhuurmakelaar	0 0 0 0 3 1 -2 0 0 -26
word verification	-1 -4 0 0 -4 0 17 4 -12 5
word verification code	0 0 0 0 0 0 0 0 0 9
word verify	0 0 0 0 0 0 0 0 1 8
word verlegt	0 0 1 0 0 0 0 0 0 13
word verneemt	1 0 -1 0 -1 -1 1 0 2 -16
word verplaatsen	-1 0 3 0 0 0 0 0 0 -8
word vers	-4 -8 6 1 -2 -3 18 -10 2 24
word vers vous	-4 -8 6 1 -1 -3 17 -10 2 26
word verschieben	0 -2 4 0 0 0 -1 0 0 -16
word versicherung	0 0 0 0 0 0 0 0 1 8
word version	-1 -2 0 0 -1 1 3 0 0 17
word vertretung	0 0 0 0 2 0 -1 1 -1 14
word verwacht	1 -1 -2 0 -3 3 4 -1 -1 -28
word verwacht op	0 0 0 0 0 0 1 0 0 -9
word verwacht voor	-3 0 0 0 0 4 0 0 0 -8
word verwachten	4 -1 -1 0 -1 -1 1 0 -1 -26
word verwachten u	3 0 -1 0 0 0 0 0 0 -11
word very	3 0 4 -3 4 -4 15 -5 -14 -35
word very happy	0 0 0 0 -1 1 1 0 0 -8
word very interest	0 0 0 0 0 0 1 0 0 9
word very much	-2 3 -1 -1 0 0 9 -2 -5 -17
word verzet	4 0 -4 0 0 0 0 0 0 12
word verzetten	-2 -3 7 0 0 0 -1 0 0 19
word verzonden	-7 -2 0 0 -3 0 -6 7 12 -3
word vet	16 -6 -2 -1 -2 8 -12 -1 -1 -14
word veterinary	0 0 0 0 1 0 -1 0 0 -9
word veut	-2 -6 0 -1 -6 -1 19 -1 -1 -10
word veux	2 -1 0 0 1 12 -13 0 0 -2
word vez	-3 -2 3 3 3 -1 -3 -1 -1 -23
word vez das	-1 0 2 0 0 0 0 0 0 -9
word vi	0 11 -5 0 -3 -4 4 -2 -1 18
word via	4 4 -2 -1 -3 3 -2 -2 0 -11
word via team	2 0 0 0 0 0 -1 0 0 -10
word via zoom	1 0 0 0 0 0 0 0 0 -14
word victor	-1 1 0 0 0 0 0 0 0 9
word vida	0 -1 0 0 0 0 -2 0 3 -8
word video	-2 75 -7 -5 -6 -7 -32 -9 -8 -20
word video interview	3 18 -3 -2 -2 -1 -9 -2 -2 -22
word video on	0 0 0 0 0 0 0 0 0 10
word videochamada	-1 6 -1 0 -1 0 -2 0 0 -9
word videochiamata	1 0 0 0 0 0 0 0 0 -9
word videollamada	5 -3 -1 0 0 0 0 0 0 -11
word viel	-2 6 -2 -1 -3 -2 8 -1 -3 9
word viel erfolg	-2 -1 -1 0 1 -1 10 -1 -3 4
word vielen	-2 2 4 -1 -6 -1 -12 19 -3 21
word vielen dank	-2 2 4 -1 -6 -1 -12 19 -3 21
word vien	1 -3 -1 2 -2 -1 3 0 0 -12
word viene	4 9 -2 -1 -1 -2 -5 -1 -1 8
word vier	-2 1 0 0 1 0 4 0 -4 30
word view	2 -3 -3 -1 5 16 -15 -3 1 35
word view and	0 0 0 0 -1 8 -4 0 -2 -13
word view similar	0 0 0 0 0 0 0 0 1 -12
word view your	0 0 0 0 -2 1 -1 0 3 11
word vijf	0 0 0 0 -1 0 2 0 -1 9
word villa	0 0 0 0 0 0 0 0 0 -12
word vimo	1 2 1 0 0 0 -2 0 -1 -26
word vind	1 -1 -2 0 0 0 3 -1 0 -8
word vind je	1 -1 -2 0 0 0 3 -1 0 -8
word vinda	-1 -1 0 0 -2 9 -4 0 0 0
word vingt	0 8 0 0 -2 0 -5 0 -1 9
word vingt minut	0 8 0 0 -2 0 -5 0 -1 1
word vingtaine	0 5 0 0 -2 0 -2 0 0 -9
word vir	-3 5 -9 12 -1 -1 -2 0 -1 -4
word vireo	-2 4 -2 0 3 -3 -2 4 0 -18
word virtual	-1 17 -1 -1 -3 -1 -7 -1 -2 -23
word virtual interview	1 3 0 0 -1 0 -2 0 -1 -14
word virtuale	-11 16 0 0 -1 0 -2 0 0 -4
word visa	0 -7 -1 0 -3 -5 16 0 0 -5
word visio	2 1 0 -1 -1 0 -1 0 0 -12
word visit	6 17 -2 -1 8 -8 -14 -1 -5 17
word visit on	0 0 -1 1 0 0 0 0 0 -15
word visit our	0 0 0 0 3 0 -1 0 -1 -10
word visit to	0 0 0 0 2 0 -1 0 0 -16
word visita	4 -1 0 0 -1 -1 1 -1 -1 11
word visita a	3 0 0 -1 0 0 -1 -1 0 -12
word visita del	0 0 0 1 0 0 0 0 0 11
word visite de	1 0 0 0 0 0 0 0 0 -12
word visitor	-6 0 -3 3 -2 -1 14 -1 -4 -10
word visser	0 0 0 0 0 0 0 0 0 11
word vista	-2 2 0 -1 13 -1 -8 -1 -1 -12
word visto	-1 8 0 0 -3 0 -2 0 -2 20
word visual	0 2 -1 0 -1 0 -2 -2 3 -33
word visual merchandiser	2 -1 0 0 -1 0 -1 -2 3 -32
word vitale	-2 -1 -1 -1 0 10 -5 0 0 -2
word vite	0 8 -1 -1 -1 0 -13 10 -2 7
word voce	-3 11 -2 -6 -20 2 24 -4 -1 29
word voce consegue	-1 0 1 0 0 0 0 0 0 8
word voce nao	0 8 -2 0 -4 0 -1 0 0 -3
word voce tem	-1 -12 0 -1 -3 -1 21 -2 -1 -1
word vog	-1 -2 0 0 -9 -1 17 0 -3 -6
word vogliamo	-3 -2 -1 -1 -1 13 -5 -1 0 -6
word voicemail	-1 0 0 0 0 -1 20 -17 -1 -2
word voici	-2 -6 -1 0 -5 0 16 0 -1 0
word voici les	0 0 0 0 0 0 0 0 0 10
word voir	-3 -15 16 -2 -2 -3 11 -1 -1 7
word voit	-1 0 3 -1 0 0 -1 0 0 -12
word volgende	-7 25 -3 -7 -2 -6 15 -6 -10 -27
word volgende stap	0 5 0 0 -3 -1 2 -2 -1 -9
word volgende week	-5 17 -2 -1 -5 -3 15 -3 -13 -17
word volgt	-1 -1 1 0 -1 1 2 0 0 12
word volontariat	-1 0 -1 -1 -3 -2 10 -1 -1 -6
word volontariato	0 0 0 0 0 0 0 0 0 8
word voluntaria	0 0 0 0 0 0 0 0 0 12
word voluntariado	-1 2 0 0 0 0 0 0 0 11
word voluntariado na	0 0 0 0 0 0 0 0 0 9
word voluntary	0 -2 0 0 4 0 0 0 -1 9
word volunteer	-6 4 0 -1 3 -2 -1 1 4 46
word vom	2 -2 -1 1 -1 -1 -2 1 2 -22
word vom timemention	0 -1 0 0 -1 0 -1 0 3 -12
word von	3 0 6 -7 -8 2 -2 9 -2 -14
word von ruckfragen	-1 0 0 0 0 0 -14 15 1 -3
word von uns	0 -1 -1 0 -1 -1 11 -3 -5 0
word vonden	-1 0 -1 0 -1 0 12 -7 -1 -7
word voor	4 55 -12 4 6 10 -45 -12 -10 50
word voor de	-15 5 -2 -1 13 8 -12 -2 7 0
word voor een	8 34 -3 -1 -3 -2 -25 -1 -7 29
word voor het	12 -14 2 11 -9 -2 6 2 -7 33
word voor je	4 12 -8 -2 5 1 -6 -9 2 -18
word voor jonge	0 0 0 0 0 0 0 0 0 12
word voor onze	0 0 0 0 0 0 0 0 0 18
word voor timemention	-3 3 -1 -1 -1 7 7 -8 -2 0
word voor uw	1 -2 1 0 3 0 -5 6 -3 19
word voor verhuurmakelaar	0 0 0 0 2 0 -1 0 0 -10
word vooraf	0 0 0 0 0 0 0 0 0 15
word voorgesteld	0 -1 0 0 0 -1 4 0 0 -13
word vor	10 -4 6 -7 -4 -6 -4 -2 12 -29
word vor ort	1 0 0 0 0 0 0 0 -1 -8
word vorauswahl	-3 -2 0 0 -2 0 8 -1 1 -16
word vorbei	4 6 -1 0 1 -1 -7 0 -1 -9
word vorbeikommen	0 0 0 0 0 0 0 0 0 14
word vorgesehen	11 -2 -1 0 -1 -5 -1 0 0 -19
word vorgesprach	-4 19 0 0 -4 -1 -1 -5 -4 4
word vorher	4 -1 0 -2 0 0 0 0 0 29
word vorrei	-1 -5 0 0 -1 0 9 -1 0 19
word vorstellen	0 -1 0 0 -10 12 0 0 0 -1
word vorstellung	1 0 0 0 0 0 0 0 0 -10
word vorstellungsgesprach	12 -7 3 -1 -6 -2 -2 5 -4 -30
word vorstellungsgesprach am	0 -1 -1 3 -1 0 -1 0 0 -11
word vorstellungsgesprach bei	0 0 0 0 0 0 0 0 0 13
word vorstellungsgesprache	-1 0 0 0 0 0 0 0 2 16
word vorstellungstermin	11 -3 2 -1 -2 -1 -4 -1 0 -26
word vos	-2 12 -3 -2 28 -4 -14 -5 -11 -25
word vos troi	0 0 0 0 0 0 1 0 0 -8
word vosso	0 0 0 0 0 0 0 0 0 12
word vostra	0 0 0 0 0 0 0 0 0 10
word vostro	0 0 0 0 0 0 0 0 0 13
word vote	-4 -1 -16 -3 10 -2 20 -2 -1 -4
word vote on	-3 -1 0 -2 -1 -1 10 -1 0 -1
word voted	-2 -1 -1 -5 13 15 -18 -1 -1 -8
word votre	-18 -9 -5 -5 -11 11 27 9 3 73
word votre candidature	5 -2 -5 -3 -12 4 9 -3 7 -59
word votre carte	-2 -4 -1 -1 -1 9 0 0 0 3
word votre conseiller	0 0 0 0 0 0 0 0 0 8
word votre convocation	-5 0 0 0 -1 0 -18 -2 27 -14
word votre cv	7 -5 -1 0 -1 0 2 0 -1 -14
word votre demande	-1 4 0 0 2 -1 -3 0 0 24
word votre dernier	0 -7 0 0 0 -2 9 0 0 2
word votre diplome	0 -2 0 0 -2 -1 6 0 -1 -16
word votre dossier	-6 2 -1 0 10 1 20 -1 -25 14
word votre entretien	1 -2 1 -4 -1 0 16 -2 -8 -48
word votre equipe	0 0 0 0 0 0 0 0 0 37
word votre espace	-5 -1 -2 0 4 0 -4 -1 9 -20
word votre message	-12 -2 -1 0 -5 -1 7 18 -4 -6
word votre offre	0 0 0 0 0 0 0 0 1 14
word votre poste	0 0 0 0 0 0 0 0 0 9
word votre profil	6 -6 -1 0 2 0 8 -1 -8 -6
word votre projet	0 0 0 0 0 0 0 0 0 16
word votre proposition	0 0 0 0 0 0 0 0 0 12
word votre recherche	0 0 0 0 0 0 0 0 0 10
word votre rendez	1 0 1 0 0 0 -1 0 0 21
word votre reponse	3 -1 0 -1 -1 2 -3 0 0 13
word votre rib	-1 -1 0 -1 0 8 -4 0 0 -5
word vou	-1 -1 3 1 0 -1 -2 0 1 -12
word vou conseguir	-1 -1 3 0 0 0 -1 0 0 -10
word voulez	0 2 0 0 -1 0 -1 0 0 12
word vous	-13 -38 1 -6 -27 0 95 -7 -5 -77
word vous appeler	0 0 0 0 0 0 0 0 0 22
word vous appelle	-1 -1 -1 0 0 0 5 0 -1 -13
word vous attend	8 -6 -1 0 0 0 -1 0 0 -6
word vous attendon	1 0 0 0 0 0 0 0 0 -18
word vous aurez	0 -1 0 0 -1 0 0 0 3 -9
word vous avec	0 0 0 0 0 0 0 0 0 28
word vous confirme	-2 0 -1 0 0 0 5 0 0 17
word vous confirmon	1 0 0 0 0 0 0 0 0 10
word vous dix	0 0 0 0 0 0 0 0 0 12
word vous du	-1 0 0 2 0 0 -1 0 0 15
word vous en	-2 -2 0 -1 3 0 9 -1 -6 -6
word vous etes	2 -6 -1 -1 -2 -1 9 -1 0 1
word vous faire	-8 -3 -1 0 0 -1 14 0 0 -28
word vous informer	0 -1 0 0 -1 -2 5 0 -1 11
word vous joindre	-3 11 -1 -1 -2 -2 -3 -1 0 -14
word vous le	-2 -2 0 0 -1 0 7 0 0 11
word vous libre	-2 3 0 0 0 0 -1 0 0 -8
word vous pour	0 -1 0 0 -8 -1 10 0 0 13
word vous pouvez	-3 -2 -3 0 -2 -1 4 0 9 7
word vous propose	2 -8 9 -1 0 0 -1 0 0 -7
word vous recevrez	-6 -4 0 0 -5 -1 -2 -2 20 -23
word vous rejoindriez	0 0 0 0 0 0 0 0 0 -9
word vous rencontrer	0 4 -1 0 -1 0 -1 0 0 -11
word vous sous	0 0 0 0 0 0 -5 0 6 17
word vous un	0 1 0 0 0 0 0 0 0 11
word vous venir	-2 -10 14 0 0 0 -1 0 0 -9
word vous voulez	0 2 0 0 -1 0 -1 0 0 12
word voyon	10 0 -8 0 -1 0 1 -2 0 -3
word vp	3 1 -1 0 -1 2 -4 0 1 -26
word vraag	7 -4 -2 0 0 -1 -2 3 -1 -18
word vraagt	0 0 0 0 0 0 0 0 0 9
word vragen	-1 7 0 0 0 -1 -3 -1 -1 26
word vraiment	-3 0 0 4 0 0 0 0 0 -8
word vrij	-1 16 0 0 -7 -1 2 1 -10 -7
word vu	10 0 -8 0 0 0 0 -2 0 6
word vuestra	0 0 0 0 0 0 0 0 0 10
word vul	-1 9 0 0 -2 0 -4 0 0 8
word vuoi	-11 13 -1 0 0 3 -3 0 0 -5
word w	-13 12 -6 -2 -7 -10 13 -3 16 -13
word w #	-7 -4 -1 0 0 -8 24 -2 0 -11
word w d	7 1 -1 -1 -5 -1 -9 -1 8 -7
word waarin	0 0 0 0 0 0 0 0 0 -14
word waarin u	0 0 0 0 0 0 0 0 0 -14
word wahl	8 -5 -1 -1 -2 -3 4 -1 -1 -28
word wahl gekommen	6 -3 0 0 -1 0 -1 0 0 -15
word wahlen	-1 10 -3 0 -2 0 -2 -1 0 -11
word wahlen sie	-1 10 -3 0 -2 0 -2 -1 0 -10
word wait	-17 19 -3 -5 1 8 -27 22 3 13
word wait for	-17 20 -3 -2 -6 16 -4 -5 1 4
word wait in	0 0 0 2 -1 0 -1 0 0 23
word wait list	0 0 0 0 -6 -2 6 3 0 16
word wait to	4 0 -2 -2 1 0 -4 6 -3 -24
word walkthrough	0 0 -2 0 3 0 -4 4 0 8
word walsh	-1 0 0 0 0 -10 12 0 0 2
word wann	1 18 -2 0 -2 -1 -10 -1 -3 24
word wanneer	3 41 -5 0 -4 -1 -21 -1 -11 -21
word want	-13 -20 -27 -13 65 66 -42 -19 3 -23
word want an	0 0 0 0 0 0 0 0 0 12
word want it	-3 -4 -1 -1 0 16 -4 -1 -1 -23
word want me	0 0 0 0 2 0 -2 0 0 33
word want the	-2 -6 -2 -1 -1 21 -8 -1 -1 -17
word want to	-5 -1 -11 -6 20 -3 8 -13 10 -11
word want you	0 -5 -9 -3 16 28 -25 -2 0 -63
word war	-14 16 -8 -1 20 -1 -10 -1 -1 27
word ward	-9 -1 1 0 12 -5 0 0 3 -12
word ward clerk	-10 0 1 0 0 -5 0 0 15 6
word warden	-4 0 0 0 0 0 -8 0 13 -5
word ware	9 1 0 -3 -1 -2 -3 0 0 -4
word ware es	5 -2 0 -3 0 0 0 0 0 -8
word waren	-11 4 -1 0 5 1 9 -1 -6 8
word waren fur	0 0 0 0 0 0 7 -1 -5 10
word waren sie	0 -6 0 0 0 0 7 0 0 8
word warm	0 -1 -1 -1 -4 -1 3 0 5 11
word warn	-8 0 0 0 -3 0 8 1 2 3
word warteliste	0 0 0 0 0 0 0 0 0 12
word was	-68 -26 5 -13 112 -12 31 12 -41 94
word was :	-8 -1 11 -1 -1 0 1 -1 -1 -13
word was a	-5 -11 -2 -2 33 -7 -8 -4 7 -12
word was approv	0 0 1 0 0 0 0 0 0 32
word was cancell	-2 -1 3 3 3 0 -3 0 -2 -13
word was du	10 0 -1 -1 -2 -1 -5 -1 -1 -3
word was great	-10 3 -1 -2 -2 0 13 0 0 -5
word was in	0 -1 0 0 3 0 -1 0 -1 -10
word was it	0 -1 0 0 0 -1 3 0 0 11
word was not	-1 -1 0 0 11 0 -3 -1 -5 5
word was receiv	0 0 0 0 0 0 -1 0 3 14
word was schedul	0 0 0 0 0 0 0 0 0 14
word was sent	-1 -1 0 0 -1 0 -4 1 7 -23
word was the	0 -1 -2 0 10 0 -1 0 -5 -6
word wasn't	0 -1 0 0 2 1 -2 4 -2 19
word wat	0 11 -3 -1 -2 -6 5 -2 -3 0
word wat komt	0 1 0 0 0 0 0 0 0 9
word watch	-1 -15 -1 -1 1 -1 21 -2 -2 -15
word watch the	0 0 0 0 0 0 0 0 0 -8
word way	23 -11 -3 6 7 4 -9 -4 -12 -15
word way interview	-1 0 0 0 -2 0 8 -1 -3 -3
word way to	-1 -4 0 0 10 0 -5 -1 1 14
word we	-63 -74 50 17 152 -20 -41 -27 7 -31
word we aim	3 0 0 0 -1 0 -7 3 2 -15
word we all	0 -4 0 0 0 11 -4 0 0 -9
word we appreciate	-1 -1 -1 1 7 0 -2 -1 -3 -10
word we are	5 -7 5 -6 -1 0 -2 -7 15 -4
word we ask	-5 -2 0 0 0 0 8 0 0 -4
word we asked	0 -1 0 0 5 0 -2 0 -2 8
word we bellen	0 -1 0 0 -1 0 -1 0 4 11
word we call	0 -1 0 0 -1 0 -6 0 8 7
word we can	-11 15 -9 -1 2 36 -26 -3 -4 -35
word we can't	-2 -2 0 2 14 -9 -3 -1 1 -7
word we cannot	0 -4 4 0 -16 0 1 0 16 0
word we confirm	0 0 0 0 0 0 -1 0 2 25
word we could	-6 3 4 0 9 -2 -3 -1 -3 4
word we couldn't	-1 11 -1 -3 -7 -2 -1 0 4 0
word we do	-7 -1 10 -10 -2 -17 24 0 4 11
word we don't	-2 -7 -2 -2 0 7 -6 5 5 -34
word we encourage	0 0 0 0 8 0 -1 0 -6 -8
word we enjoy	-1 1 0 -1 -4 -1 9 -1 -1 -4
word we go	-1 -3 0 0 0 -3 4 0 4 -17
word we got	-1 -3 0 0 3 0 -7 0 9 9
word we had	-18 10 -3 5 11 -6 13 -1 -12 13
word we have	-29 14 4 17 -12 3 -16 2 17 38
word we hebben	-4 -3 -2 10 -7 3 -15 8 9 1
word we herinneren	0 0 0 0 0 0 0 0 0 13
word we het	-2 5 4 0 -4 -3 2 -1 -1 17
word we interview	-1 0 0 0 0 0 0 0 1 -11
word we invite	0 0 0 0 11 0 -1 0 -9 6
word we je	-4 -3 1 -1 22 1 -13 -2 0 -24
word we know	-3 -1 2 -1 7 0 -7 -1 2 -8
word we liked	0 3 0 0 2 0 -2 -1 0 10
word we look	4 -3 -1 0 -2 0 2 0 1 -15
word we loved	3 8 0 0 -3 -4 -2 0 -1 25
word we made	0 -1 -3 -1 19 -12 -2 0 0 0
word we make	3 2 2 0 -1 0 -5 0 0 -14
word we may	5 -1 -1 0 -2 0 -1 -1 1 -15
word we meet	0 0 0 0 4 0 -9 -1 8 19
word we miss	-14 32 -14 -4 0 -1 3 0 -1 -14
word we move	-1 0 2 0 0 0 0 0 0 34
word we must	0 0 0 0 11 -8 -1 0 -2 5
word we na	7 -1 -1 -1 1 -3 -2 -1 1 -17
word we need	-6 -5 3 1 12 -5 3 -1 -3 16
word we nemen	-4 -4 -1 0 -1 13 -3 -1 0 4
word we niet	0 0 0 0 1 0 0 0 0 9
word we notic	-3 1 0 0 -1 0 7 0 -3 -10
word we offer	0 0 0 0 0 1 -1 0 0 13
word we open	1 -3 1 -1 4 -1 -11 11 -2 -22
word we read	10 -9 0 0 13 0 -1 0 -12 7
word we receiv	-2 -1 3 0 4 0 -3 1 -2 8
word we regret	-1 -1 -1 2 11 -6 -2 0 -1 6
word we review	0 -1 0 0 -1 0 -6 0 8 5
word we run	0 1 0 0 -10 0 24 -9 -4 2
word we saw	-1 -1 0 0 10 -1 -7 0 0 -2
word we say	8 -18 24 0 -1 -2 -13 3 -1 -23
word we see	0 -1 0 0 8 0 -4 0 -2 -4
word we shall	-1 -1 1 0 -9 -1 7 0 3 -12
word we speak	-4 0 0 0 -1 0 7 0 0 8
word we spoke	-5 -3 2 -1 -1 -1 11 -1 -1 -12
word we spreken	14 -13 -1 0 0 0 0 0 0 -5
word we start	0 -1 0 0 0 0 -3 0 4 13
word we talk	-2 -8 5 -1 -2 4 10 -1 -6 11
word we timemention	-7 -3 23 -3 -1 -2 -5 -1 0 13
word we u	3 -1 -1 0 4 0 -2 0 -2 -22
word we want	0 -4 -3 0 2 6 -1 0 1 -25
word we went	0 -3 0 0 17 0 -1 0 -12 -3
word we were	1 -6 -1 -1 32 -1 -16 -1 -9 -15
word we will	10 -5 -2 -1 8 -2 -3 -2 -2 17
word we wish	-1 -1 0 0 -12 0 21 0 -6 11
word we won't	-11 -6 -16 34 16 -4 -6 -2 -5 -28
word we would	-7 -16 16 -11 -22 10 15 -1 16 -1
word we zien	1 0 0 0 0 0 0 0 0 8
word we zijn	-1 -1 0 0 -3 0 6 -1 -1 -9
word we'd	2 22 -9 -5 6 44 -32 -7 -21 -48
word we'd be	0 -6 -2 -1 1 20 -6 -1 -6 21
word we'd like	8 18 -7 -5 -4 18 -19 -4 -6 -55
word we'd love	-4 10 -3 -1 -1 7 -5 -1 -3 -25
word we'll	20 -31 7 -10 -62 -20 26 -14 84 -25
word we'll be	-5 -2 2 -2 -7 -1 5 -1 12 -19
word we'll call	3 -1 -3 0 -14 0 -1 0 16 3
word we'll decide	-10 0 -1 -1 -1 0 13 0 0 10
word we'll do	9 -1 -8 0 3 0 -2 0 -1 -7
word we'll get	-1 1 0 0 -1 -1 -2 3 1 22
word we'll have	6 -7 5 -3 -4 -2 13 -1 -7 -21
word we'll hold	0 0 0 0 1 0 -1 0 0 -14
word we'll keep	0 0 0 0 2 0 -2 1 0 29
word we'll let	-3 -3 -1 0 -4 -1 -8 -5 24 18
word we'll look	-3 -1 26 0 -4 -4 -30 -2 18 -7
word we'll pay	2 0 -3 3 0 0 0 0 0 -12
word we'll see	1 0 0 0 0 -5 5 0 0 -17
word we'll send	1 0 0 0 0 0 0 0 0 18
word we'll talk	8 -4 -2 0 0 -1 -1 0 0 -20
word we're	-22 -12 -6 24 19 -49 17 0 29 26
word we're all	0 0 0 0 0 0 0 0 0 8
word we're clos	1 -1 3 -2 3 0 -1 0 -2 -8
word we're current	0 -1 0 0 -1 0 0 1 2 -10
word we're delight	0 0 0 0 0 -11 12 0 0 19
word we're hiring	0 -1 0 -1 2 0 0 0 0 11
word we're in	0 1 0 0 0 0 0 0 0 10
word we're look	2 0 -1 0 5 0 -3 0 -1 -12
word we're no	0 0 -1 8 -11 0 6 0 0 -1
word we're not	-1 -2 -1 -1 8 -2 0 0 -1 -2
word we're on	3 0 -2 0 0 0 -1 0 0 -17
word we're pleas	2 -3 0 0 -2 1 3 0 -1 20
word we're so	-9 0 0 0 0 -12 22 0 0 5
word we're sorry	-2 -1 2 1 7 -6 -1 1 0 26
word we're thrill	0 0 0 0 0 -7 8 0 0 -8
word we're unable	0 0 0 0 4 -2 -1 0 -1 15
word we're writ	-1 0 -12 13 1 0 0 0 0 0
word we've	-17 1 0 5 82 4 -68 10 -17 -39
word we've chosen	-1 0 0 0 12 -2 -4 -1 -3 -17
word we've decid	-1 -2 -1 -1 33 -3 -21 -1 -3 13
word we've got	-1 0 0 0 4 0 0 2 -4 -8
word we've had	-2 -3 2 1 -10 -2 11 -1 4 -8
word we've put	-1 0 -1 1 -2 0 -5 -1 8 0
word we've receiv	-1 -1 -1 0 -2 -2 -4 6 4 10
word wear	19 -1 -13 -1 -1 -1 0 -1 -1 3
word web	4 -1 0 0 -3 0 -1 -1 2 12
word web y	0 0 0 0 0 0 0 0 0 10
word webinar	0 0 0 0 0 0 0 0 0 25
word website	-1 5 0 0 1 -1 -10 1 6 24
word wed	16 -5 -5 -1 -5 18 -13 -2 -2 -9
word wedd	0 0 0 0 0 0 0 0 1 17
word wednesday	1 1 -2 0 1 0 -4 0 5 -9
word wednesday #	-1 2 0 0 0 0 0 0 0 -12
word week	-61 104 13 -25 -75 5 17 -17 39 -54
word week !	-1 2 0 0 7 -1 -4 0 -2 8
word week :	-2 0 1 -1 0 0 0 2 0 20
word week ?	-5 54 8 -2 -1 -6 -29 -1 -19 -11
word week about	-5 0 0 0 -2 0 8 0 0 -1
word week after	3 9 25 -1 -2 -1 -29 -1 -3 -16
word week ago	0 -1 -1 0 1 0 2 1 -1 13
word week and	-5 14 -2 -2 -11 -13 9 19 -9 -34
word week are	0 -13 0 1 -1 0 16 0 -2 -2
word week before	-1 -1 0 0 -12 -1 12 0 3 -5
word week but	-1 -1 0 0 -3 0 -3 -2 10 -4
word week een	-4 23 -1 0 -1 -1 -14 0 -1 -15
word week for	-8 9 -1 0 -2 0 2 0 0 15
word week from	-1 -5 -2 0 -3 9 2 0 0 -2
word week i	0 0 0 0 0 0 1 0 0 10
word week is	-1 -1 -3 0 -2 -1 12 -1 -3 -8
word week of	-12 12 2 -2 -7 -1 -16 -1 25 -31
word week so	-5 5 -2 -2 1 -1 18 -5 -9 -5
word week to	-1 -3 -1 -1 -3 0 8 -1 1 6
word week'	0 0 0 0 0 0 1 0 0 15
word weekday	1 12 0 0 -2 -3 -6 -1 -1 -2
word weekend	3 -15 -15 -4 16 2 26 -13 1 -61
word weekend !	11 -1 -9 0 2 -1 -1 0 0 -17
word weekend and	0 -1 0 0 -1 0 4 -2 0 -11
word weer	-1 -4 -1 0 -5 -1 11 3 -1 -3
word weet	-4 -5 0 -1 0 -1 14 -1 -2 -10
word weet ik	-3 -5 0 -1 -1 0 12 -1 -2 -7
word weg	1 -1 0 0 1 0 0 0 0 -13
word wegen	3 -3 -11 21 -4 -3 0 -2 -2 1
word weiter	7 -5 -2 1 -10 -1 10 2 -1 -25
word weitere	2 -2 0 0 -2 -1 5 -1 -1 -17
word weiterhin	-1 0 0 0 -1 0 3 0 -1 -12
word weken	-1 -1 0 0 1 -1 -6 -1 9 13
word weken hoort	0 0 0 0 0 0 -4 0 5 10
word welcome	3 -4 -3 -4 15 -34 36 -4 -4 -16
word welcome !	0 0 0 0 0 0 1 0 0 -21
word welcome aboard	-3 0 0 0 0 -18 22 0 0 -2
word welcome interview	0 0 0 0 0 0 0 0 0 8
word welcome to	-9 -1 -1 0 7 -22 26 -1 0 6
word welder	1 1 -1 0 0 0 -1 0 0 -13
word welkom	-2 -1 0 0 0 4 -1 0 0 8
word well	-8 -10 36 -4 16 0 -20 -3 -8 22
word well and	0 -2 0 0 -5 0 9 0 -1 -2
word wenn	-1 -4 -1 2 1 2 -4 -2 6 14
word wenn es	1 -2 0 0 -1 0 -6 -2 10 11
word went	-3 -10 -5 -1 43 -2 -15 4 -11 24
word went to	-1 -2 -1 0 15 4 -19 -1 4 -17
word went with	0 -1 0 0 15 0 -1 0 -11 20
word wer	0 0 0 0 0 0 0 0 0 46
word werden	-4 -3 -1 -1 9 -1 -7 6 1 10
word were	-10 -17 -6 0 119 -3 -48 -14 -21 -62
word were a	-1 -1 -1 0 17 -1 -11 -1 -2 -10
word were impress	2 -2 0 0 1 0 1 0 -1 -9
word were not	-1 -2 -1 -7 42 -2 -14 -3 -12 -13
word weren't	-1 9 -2 -4 -3 -1 2 0 0 24
word werk	0 -1 0 0 -1 -1 4 0 0 15
word werkdagen	-1 -1 0 0 -2 0 -1 2 4 -11
word werken	0 -3 0 0 0 -2 7 0 0 -19
word werkgever	-2 -2 -1 2 -2 -1 -13 -1 19 -4
word werkplek	0 1 0 0 0 0 0 0 0 -19
word werkplek op	0 1 0 0 0 0 0 0 0 -19
word weten	2 22 -1 -1 -5 4 -12 -2 -8 -16
word weten of	7 -5 -1 0 -3 3 -2 0 2 -8
word weten wanneer	-1 23 0 0 -2 1 -10 0 -10 -7
word what	-21 30 -13 -9 -2 14 11 -14 5 -41
word what a	0 -1 0 0 -3 -1 9 -1 -2 -7
word what are	0 -3 0 0 0 0 5 0 -1 -19
word what do	-1 -10 -1 -1 1 13 -1 0 0 6
word what does	0 8 0 0 -1 0 -4 0 -2 -11
word what happen	-7 -7 -1 2 -3 -2 9 -4 13 -6
word what i	-4 -1 -3 -5 -3 -3 23 -2 -1 -9
word what the	0 -1 -1 0 -4 -1 5 0 2 -10
word what they	0 0 0 0 0 0 9 0 -7 3
word what time	0 6 1 0 0 -3 -3 0 0 -9
word what to	-7 0 0 0 -1 -21 29 0 0 23
word what we	-3 2 -1 -2 10 19 -19 -2 -4 -12
word what we're	0 0 0 0 8 0 -5 0 -2 -5
word what would	-4 -2 0 0 -1 9 0 0 -1 -3
word what you	2 11 -4 0 -8 11 -16 -1 4 -7
word what you'd	2 3 -2 0 -1 0 -1 0 0 -17
word what you're	1 3 0 0 9 0 -8 0 -4 -2
word whatever	5 4 -3 -2 -1 -1 -15 11 3 -8
word whatever you	0 0 0 -1 -1 0 -7 12 -2 13
word whatsapp	8 5 0 0 -1 -1 -7 0 -4 1
word when	-5 12 -7 -11 -15 7 27 -2 -5 -67
word when are	0 6 0 0 0 -1 -3 0 0 20
word when can	0 -24 -4 0 0 36 -5 0 -2 -23
word when could	0 8 0 0 0 -5 -2 0 0 20
word when i	-1 -5 -1 -4 8 -3 0 0 5 -3
word when i'm	0 0 0 0 0 0 -6 8 0 -2
word when it	-1 -6 -1 -1 -3 -2 14 -5 5 -20
word when the	9 -1 -1 0 -8 0 -2 0 3 -20
word when we	-5 -4 -3 -1 9 -1 6 1 -1 -8
word when you	-8 19 -1 -1 -4 -3 14 -1 -14 -6
word when you're	-1 -1 2 -1 -3 -7 16 -1 -3 -4
word whenever	-5 7 -1 -1 0 1 16 -17 -1 -19
word whenever you	-1 5 0 0 0 2 -4 -1 0 -12
word where	23 -12 -6 -4 7 -3 0 -2 -4 -42
word where :	13 -6 -2 0 -1 -1 -3 0 0 -23
word where we	-1 -1 0 0 -2 -1 7 -1 -1 -15
word where you	0 0 0 0 0 0 0 0 0 17
word whether	-7 6 9 -2 -12 -6 25 -2 -9 64
word whether the	0 0 0 0 0 0 1 0 0 8
word whether you	-3 2 11 -1 -9 1 2 -1 -3 10
word whether you'd	-1 12 -1 0 -6 -5 2 0 -1 11
word which	-39 56 5 -7 -3 -1 -18 -4 10 -77
word which day	-1 14 -3 0 0 -1 -7 0 -1 -2
word which do	-5 -13 20 0 0 0 -1 0 0 -12
word which i	-2 -2 1 0 3 0 -6 0 6 10
word which i've	0 0 -1 0 0 0 -6 0 8 -4
word which is	-1 -8 -6 -3 4 16 -8 -2 8 -7
word which of	-3 12 -1 -1 0 -2 -4 0 -1 -5
word which one	-1 13 -1 0 0 -4 -6 0 0 3
word which should	1 -1 -2 -1 0 0 3 0 0 -9
word which suit	0 1 0 0 0 0 0 0 0 -8
word which will	-1 -1 0 0 10 0 -7 0 -1 -12
word which would	0 9 -1 0 -6 0 -1 0 -1 1
word which you	-8 11 1 -2 1 -1 0 -1 -2 -13
word which you'd	-3 9 -1 2 -3 -2 -1 0 0 -5
word whichever	0 2 0 0 0 0 0 0 -1 -21
word while	-15 14 -1 0 -1 -2 3 -2 4 32
word white	-1 1 0 0 0 0 2 0 -1 9
word who	-3 -23 7 -6 94 -11 -56 -6 4 12
word who already	-1 -3 0 0 8 0 -2 -1 -1 -14
word who are	0 -1 0 0 -1 0 -7 0 10 -10
word who can	0 -2 -1 -4 18 -2 -7 -2 -1 -1
word who else	0 0 0 0 0 0 0 0 0 10
word who had	-2 -6 12 0 21 0 -13 0 -12 -18
word who has	-1 -2 -1 -2 22 -1 -14 0 -2 -9
word who live	0 0 0 0 8 0 -1 0 -5 -8
word who'	-4 -2 -1 -1 28 -1 -12 0 -8 9
word whoever	0 0 0 0 0 0 0 0 0 12
word whole	28 -2 -23 -1 14 0 -22 0 6 11
word whole team	11 -1 -3 0 3 0 -10 1 -1 -9
word whom	-2 -5 -3 3 4 -1 2 0 2 13
word whom you	-1 0 -2 3 0 0 0 0 0 13
word whose	-1 -3 0 0 14 0 -4 0 -5 0
word whose qualification	0 0 0 0 8 0 -1 0 -6 -1
word why	-4 -4 -1 -2 3 0 6 -1 3 27
word why this	0 0 0 0 0 0 0 0 0 13
word why you	-4 -2 -1 -2 -1 0 10 0 0 -9
word wie	13 -9 7 -8 -4 -9 14 2 -6 -18
word wie ware	5 -2 0 -3 0 0 0 0 0 -11
word wieder am	-1 0 3 0 0 -1 -3 3 0 -8
word wife	0 0 -1 3 -1 1 0 0 0 -9
word wij	5 -2 -3 -2 0 -3 11 -4 -2 -71
word wij uw	0 0 0 0 -9 0 10 0 0 4
word wil	4 6 -1 -1 -5 2 -8 -1 3 22
word wil je	-1 10 -1 0 -2 -3 0 0 -2 -18
word will	4 -87 4 -10 -96 -35 109 38 72 1
word will answer	-1 -1 0 0 -1 0 2 4 -2 -19
word will attend	0 0 0 0 0 0 0 0 0 13
word will be	10 -25 11 4 -38 -22 28 17 15 -15
word will call	3 -1 -2 0 -2 -8 13 -1 -1 50
word will confirm	-2 -13 -1 0 -7 0 26 -1 -2 -1
word will contact	-4 -6 0 0 -3 14 -17 1 16 9
word will get	-2 -3 -1 -1 -3 -1 -8 14 4 -1
word will have	9 -4 -7 -1 -2 0 12 1 -8 -10
word will hear	-2 -1 0 0 -1 0 1 0 3 19
word will let	-2 -1 -1 -1 -7 -1 6 -1 8 -3
word will make	0 0 0 0 -1 -1 15 -11 -2 -11
word will not	-3 -3 -1 0 21 -1 -10 0 -3 -4
word will now	-24 -6 30 -1 -1 0 3 -1 0 -7
word will reach	-1 -5 0 0 -2 0 8 0 0 1
word will read	-1 -1 -1 0 -4 -1 -3 13 -3 -18
word will review	-1 -2 -1 -1 -3 0 13 -2 -4 1
word will ring	-6 -1 -1 0 -2 -2 12 -1 0 18
word will see	3 0 -1 0 -1 0 -1 0 0 -45
word will share	-1 0 0 0 0 -8 9 0 0 -1
word will show	0 0 -1 0 -7 0 -12 -2 22 -10
word will sit	2 0 0 0 -2 0 1 0 -1 8
word will take	-4 10 -1 -1 -8 -11 1 1 14 -21
word will then	-3 0 0 -1 0 -1 -5 -2 13 -5
word will to	0 -1 -13 0 -1 -1 18 0 -1 14
word will write	1 -2 -1 -2 -13 -1 19 -1 -2 -28
word willkommen	0 0 0 0 -1 4 -2 0 0 15
word wilt	15 -10 -2 0 -9 1 7 -1 -1 -1
word wilt u	8 -5 -1 0 -9 -1 8 0 -1 -10
word wind	9 -4 -1 0 1 -1 -8 0 5 -19
word window	-1 5 3 0 5 -1 -9 -2 0 10
word winkel	-7 8 -1 0 0 0 0 0 0 9
word winner	0 0 0 0 0 0 0 0 0 8
word winter	0 -5 0 0 3 -2 9 0 -4 -9
word wir	-35 -42 37 4 19 47 -28 -12 11 -24
word wir alle	-2 0 -13 21 0 -1 -9 -1 5 3
word wir bestatigen	0 0 0 0 -1 0 -3 0 5 10
word wir dich	-1 0 0 0 3 0 -6 -2 7 17
word wir dir	-5 0 -1 -2 0 9 -1 0 0 -16
word wir haben	-3 -6 -6 -1 16 -2 -8 3 6 17
word wir ihnen	-5 -6 -2 -2 10 1 10 -3 -4 -9
word wir ihr	-16 -3 22 -2 0 0 0 0 0 -9
word wir ihren	0 0 0 0 0 0 0 0 0 10
word wir im	0 -2 0 0 0 -1 4 0 0 11
word wir in	0 -1 0 0 0 0 1 0 0 -8
word wir mochten	-9 -8 -1 -1 -11 26 6 -1 -1 -6
word wir mussen	-3 -1 5 0 0 0 0 0 0 -11
word wir prufen	0 0 0 0 0 0 0 0 0 24
word wir rufen	0 0 0 0 0 0 0 0 0 14
word wir sie	12 -20 -16 21 2 -2 8 -2 -2 -20
word wir suchen	0 0 0 0 2 0 -1 0 0 -15
word wir timemention	1 1 0 0 0 0 0 0 0 -8
word wir uns	-16 -7 19 -3 12 -3 1 -1 -2 -30
word wir wurden	-1 5 0 0 -1 0 -1 0 -1 -14
word wird	8 -5 -3 1 14 -3 -7 0 -5 -15
word wish	-6 -1 -4 -2 -9 2 20 12 -11 12
word wish to	-1 1 -2 -1 -8 5 4 0 2 15
word wish you	-2 -2 -1 1 3 -1 16 -1 -13 0
word with	63 -43 21 -10 29 14 -49 -24 -3 -44
word with #	0 0 0 0 2 0 -1 0 0 10
word with a	-13 10 2 -3 16 11 -22 -2 1 65
word with all	0 0 0 0 0 1 -1 0 0 -9
word with another	0 -2 1 0 3 0 -1 0 -1 47
word with any	9 -5 0 0 0 -1 -2 0 0 -10
word with client	1 0 -1 0 7 0 -8 3 -1 2
word with dr	4 -13 -1 0 -1 0 14 -1 -1 11
word with each	0 0 0 0 0 0 0 0 0 11
word with four	0 0 0 0 2 0 -1 0 0 -9
word with it	-1 -18 -4 -1 10 33 -22 -3 6 -17
word with jess	-1 1 0 1 0 0 0 0 0 -11
word with me	3 9 -2 -1 9 -4 -8 -1 -6 -80
word with more	-1 -1 0 0 11 -1 -5 0 -2 -5
word with mr	2 0 0 0 0 0 0 0 -2 15
word with my	0 2 0 0 -6 0 5 0 1 15
word with no	0 1 6 -11 2 -3 -7 14 -2 -9
word with one	0 0 0 0 3 0 -2 0 -1 13
word with our	33 15 -7 -2 4 -7 -23 -6 -5 -27
word with patchy	-1 0 0 0 0 -1 -5 8 -1 -6
word with reference	1 -3 0 -1 0 5 -1 0 -1 -13
word with ridge	3 -4 11 1 -2 3 -6 -6 -1 -25
word with someone	-16 -1 17 0 1 0 -4 0 4 -2
word with tallfir	0 0 -1 1 0 0 0 0 0 -10
word with thank	3 -1 -2 0 -3 -1 -3 -3 10 7
word with the	19 5 -7 7 -17 -7 -15 -11 26 6
word with timemention	-4 0 -2 3 -2 0 0 5 0 12
word with two	-4 0 -1 1 7 -1 1 -1 -2 -8
word with us	-9 -12 -6 7 12 7 -9 -6 18 -39
word with what	0 -1 0 -1 -3 -1 -2 0 9 1
word with you	12 8 6 -2 -3 -10 -1 -1 -9 24
word with your	1 0 -1 -1 25 1 -17 -4 -4 41
word withdraw	-3 -1 0 0 2 -6 1 0 9 -4
word withdraw from	0 0 0 0 0 0 0 0 0 8
word withdrawal	0 0 0 0 -14 0 28 0 -13 -3
word withdrawn	-3 -2 -2 12 -19 -1 35 -1 -20 -16
word withdrew	0 -1 0 6 -6 0 9 0 -6 11
word within	-3 -15 -3 -4 32 22 -30 12 -10 49
word within #	-4 -5 -1 -1 4 9 -8 6 -1 33
word within a	0 -2 0 0 1 -1 8 -1 -4 -7
word within ten	0 0 0 0 4 0 -7 1 4 9
word within the	1 -1 0 -1 5 1 -4 0 -1 -11
word within three	5 -4 0 -1 -3 14 -1 -4 -6 -13
word within two	-3 -2 -1 -1 -2 0 -2 6 5 13
word without	-5 -4 -3 11 -2 -3 3 3 1 2
word woche	5 23 -3 -2 -4 4 -8 -5 -11 7
word woche dann	0 0 0 0 0 0 0 0 0 10
word wochen	-1 1 -1 -1 -5 -2 13 -1 -2 12
word wohnung	0 0 0 0 0 0 0 0 0 32
word wollen	-1 0 0 0 0 2 0 0 0 13
word women	0 0 0 0 0 0 0 0 0 13
word won't	-6 -7 -15 38 13 -9 -8 -4 -2 -31
word won't be	-13 -10 -7 35 11 -6 5 -3 -13 -35
word wonder	0 -1 0 0 -3 0 2 0 3 8
word wonderful	15 -2 -7 0 -1 1 -3 0 -2 9
word word	-16 28 1 -5 -1 0 15 -3 -17 10
word word by	0 15 0 0 -11 -1 0 0 -2 -2
word word with	-8 7 -1 0 0 0 3 0 0 -1
word wordt	-3 -9 7 0 12 -2 -13 0 8 -45
word wordt verwacht	2 0 0 0 0 0 0 0 0 -12
word work	7 -29 -52 -14 25 11 21 48 -16 9
word work !	0 0 0 0 0 0 0 0 0 16
word work ?	-10 17 -11 0 -1 0 6 0 0 20
word work and	0 0 0 0 4 0 -1 0 -3 9
word work at	-1 1 -2 0 -4 0 -8 16 -1 1
word work days	4 -4 -1 -1 -2 -1 1 14 -9 -13
word work for	15 5 -7 -2 -2 -6 -8 -3 7 -23
word work from	0 0 0 0 0 0 0 0 0 24
word work here	0 -1 -7 0 -3 -1 -3 16 -1 -4
word work on	-1 -12 1 1 3 -3 12 0 0 -10
word work out	2 -3 -1 -2 9 0 -3 -1 0 -4
word work with	-3 -15 -2 -2 13 11 -2 -1 0 8
word worker	0 -3 -1 -1 -4 0 1 -1 8 -1
word worri	-3 9 1 -1 -1 -1 -4 0 0 8
word worry	4 -3 -1 -2 -2 -1 12 -6 -1 -5
word worry if	4 -3 -2 -2 -2 -1 12 -5 -1 -4
word would	-56 67 25 -22 -14 52 -14 -12 -27 39
word would any	-1 1 1 0 0 0 0 0 0 -12
word would be	-10 23 11 -4 -7 19 -22 -3 -8 22
word would it	-1 0 3 0 0 0 -1 0 0 -18
word would like	-16 26 12 -14 -36 9 22 -4 2 45
word would love	16 3 -4 -1 1 3 -16 0 -3 7
word would the	-1 0 4 -1 -1 -1 0 -1 0 -9
word would timemention	-27 31 0 0 -1 -1 -1 0 -1 1
word would you	-9 -2 -1 -2 4 8 10 -2 -7 -7
word wrap	2 -1 -1 -1 -1 0 3 0 0 -12
word wrap up	2 -1 -1 -1 -1 0 3 0 0 -13
word writ	1 -8 -14 13 4 -4 7 7 -7 -27
word writ sample	1 0 0 0 2 0 -1 0 0 -15
word writ to	-1 -3 -12 13 0 5 -5 0 2 -5
word write	-8 -6 -6 -5 -15 -7 31 17 -1 -17
word write a	0 -12 0 0 0 0 12 0 1 -5
word write to	-3 7 -8 -1 -23 -3 8 19 4 -21
word write when	0 -1 -2 -4 12 -2 1 0 -4 -15
word writer	0 -1 -1 1 3 -1 -2 -1 1 18
word writer prize	0 0 0 0 0 0 0 0 0 11
word written	-2 0 0 -1 1 0 11 1 -10 -1
word wrote	-1 1 -1 0 0 -1 -5 0 5 10
word wrote :	0 1 0 0 0 0 0 0 0 19
word wrote to	0 0 0 0 2 0 -3 0 2 -17
word wunschen	-1 -1 0 0 6 0 -4 0 -1 15
word wunschen ihnen	0 0 0 0 1 0 0 0 0 8
word wurde	-16 0 -7 4 -12 -3 -11 9 35 -4
word wurde ich	0 0 0 0 0 0 0 0 0 11
word wurde sie	-3 10 -6 0 0 0 0 0 0 -5
word wurden	-1 4 -1 -1 -10 4 -7 -1 13 -12
word x	2 9 -3 1 -5 -2 3 -2 -3 -12
word x #	-3 6 0 0 -3 -2 5 -1 -2 -8
word xx	1 0 0 0 0 0 0 0 0 8
word y	-17 -18 -4 0 -13 -4 74 -11 -8 9
word y #	0 0 0 0 0 2 0 0 0 8
word y con	9 -9 0 0 0 0 0 0 0 3
word y le	0 0 0 0 0 0 0 0 0 30
word y luego	0 0 0 0 0 0 1 0 -1 -18
word y no	-3 0 -2 2 1 -2 7 -4 -1 -14
word y nos	0 5 -1 0 -3 1 1 -1 -2 -18
word y su	0 0 0 0 0 0 0 0 0 22
word y te	0 -1 7 -1 0 -1 -5 0 1 -17
word y timemention	-1 -1 3 0 0 0 0 0 0 11
word ya	5 -3 -2 4 0 -2 -11 -1 11 -2
word ya esta	0 0 0 0 1 0 -2 0 2 -9
word yani	0 4 0 -1 -3 -1 15 -9 -4 -14
word yard	-8 1 -2 2 1 8 -1 -1 -1 -24
word year	-17 -9 -14 5 56 2 -24 9 -8 10
word year !	0 0 0 0 0 0 0 0 0 -12
word year #	3 1 -1 -2 3 0 -4 0 0 -10
word year and	-3 -2 -3 -1 29 -2 -8 -1 -9 -16
word year of	-1 -2 -3 0 16 -2 -12 -1 5 14
word year we	0 0 0 -1 -1 0 -7 12 -2 -1
word year'	-1 -5 0 1 2 0 9 0 -6 3
word yep	18 -3 0 0 -3 -13 4 -1 -2 -4
word yes	-20 -19 4 -5 -7 54 -2 -4 -2 -5
word yes or	-1 -4 -2 -2 0 3 2 -1 6 -9
word yes you	-1 -1 -1 0 -4 -4 22 0 -12 1
word yet	16 0 -23 -6 -15 -11 51 -8 -5 -4
word yet i'm	0 2 -15 0 -2 0 17 0 0 -6
word yilmaz	0 0 0 0 0 0 0 0 0 14
word yo	7 -2 -1 -1 -1 -1 -10 0 8 -9
word york	9 0 -4 -2 -2 -2 -4 5 -1 -30
word you	14 -12 -59 -45 35 93 89 -67 -48 -63
word you !	5 0 -6 -2 -13 11 11 -5 -1 -7
word you #	0 1 0 0 0 0 0 0 0 10
word you :	1 1 -4 -1 -1 15 -5 -5 -1 -17
word you ?	-3 1 3 -1 -4 12 -6 -1 -1 -10
word you a	-3 -18 -6 -3 20 10 28 -21 -8 -17
word you able	-3 -5 0 0 0 0 10 0 -1 -6
word you about	9 -3 -2 8 -11 9 -10 -1 2 26
word you accept	-8 -1 -1 -1 -3 14 2 -1 -1 8
word you after	-1 -13 -1 -1 -3 -1 24 0 -5 -9
word you all	0 0 0 0 -9 0 22 0 -13 2
word you an	-1 2 -1 0 6 1 -8 -1 2 -8
word you and	0 14 -4 -2 24 2 -27 -1 -6 37
word you answer	0 -3 0 0 -4 0 7 2 -1 -9
word you appli	-3 -6 -1 -3 1 -1 17 0 -5 -15
word you are	8 29 -5 -6 -7 5 -24 0 -1 0
word you around	0 1 0 0 2 -1 -1 0 0 10
word you as	2 -3 -2 -1 -9 20 -2 -2 -2 4
word you asked	-1 -1 0 0 -9 -1 16 -1 -2 27
word you at	6 -14 14 -3 -5 -2 6 -2 0 -8
word you available	-1 14 0 0 0 0 -1 0 -11 -23
word you back	0 -5 0 0 10 0 -11 -1 9 -7
word you be	9 -13 1 -1 0 3 9 -2 -7 -17
word you before	-1 1 5 -2 -3 -9 5 0 5 1
word you best	0 2 0 0 0 0 0 0 -1 -10
word you book	-2 -7 0 2 -1 -1 9 0 0 -15
word you both	0 0 0 0 0 0 0 0 0 19
word you but	-1 -2 -1 -1 12 -3 -5 -1 1 -10
word you by	-2 -7 -1 -1 -6 -4 27 -5 -1 17
word you call	-1 1 1 0 10 -1 -7 0 -2 11
word you came	-1 -1 -1 -1 15 -9 -1 0 -1 -2
word you can	4 17 3 -4 -10 23 -8 -6 -19 -45
word you can't	0 -1 2 0 3 0 -2 -1 -1 13
word you cannot	0 20 -2 0 -1 0 -16 -1 0 -3
word you choose	-14 18 -3 0 0 0 0 0 0 6
word you come	9 29 4 -1 -2 -9 -22 -2 -5 -61
word you confirm	-1 -1 1 0 0 1 0 0 0 -11
word you could	-4 3 16 -1 -4 -2 -9 -1 2 -3
word you decide	0 3 -1 0 0 0 -1 0 0 8
word you did	-4 -1 -3 -2 15 0 -3 -3 1 -12
word you do	21 14 2 -4 2 -2 -30 0 -3 -36
word you don't	-14 -2 -2 0 -1 0 26 -1 -6 8
word you down	-10 12 0 0 0 0 -1 0 0 -1
word you feel	0 -3 -3 0 0 -4 10 0 0 0
word you find	8 -1 -8 0 13 0 -11 0 -1 -5
word you first	8 -6 -1 0 1 -1 -1 0 0 -17
word you for	17 16 -21 -11 -4 -15 0 24 -7 -44
word you forward	1 -2 -3 0 5 -5 8 -1 -2 -19
word you free	-1 2 3 0 0 0 -3 0 0 26
word you gave	-2 -5 0 0 -1 -1 14 -1 -4 -11
word you get	-2 18 -3 -1 -6 -6 -14 -1 16 -13
word you give	-1 -8 -1 0 0 -1 13 -1 -1 -11
word you got	5 -4 -3 -1 0 -2 9 0 -3 -18
word you have	3 24 -13 -14 -33 5 40 -11 -1 10
word you hear	7 -1 0 0 -3 0 -8 0 6 -2
word you in	12 -1 -2 -1 -6 -4 7 -1 -4 22
word you interview	-1 -3 -1 -1 5 0 4 0 -3 10
word you is	-2 1 17 -2 -1 -2 -9 -1 -1 1
word you know	9 -9 -14 11 1 -6 -16 -6 30 46
word you left	-8 -1 -1 -2 0 0 12 0 0 11
word you let	-1 -6 0 0 0 0 7 0 0 -14
word you like	0 15 -2 -1 9 -4 -7 -1 -8 22
word you luck	0 0 0 0 0 0 0 0 0 12
word you make	-1 -2 9 0 0 -3 -5 0 3 4
word you may	-8 7 -1 -2 14 -2 -15 -2 9 16
word you me	14 -5 -1 0 0 -2 -3 0 -1 -13
word you mention	0 -1 0 0 -1 0 0 0 2 14
word you met	9 -6 -8 0 12 0 -5 0 -1 -4
word you mind	-1 -4 7 0 0 -1 0 0 0 -15
word you miss	0 0 0 0 0 0 0 0 0 12
word you move	0 -12 -4 0 2 17 -3 0 0 -1
word you must	1 0 0 0 -6 0 6 0 0 16
word you need	-3 -3 -3 12 -19 -10 25 -1 2 -33
word you next	-1 2 0 0 -4 -1 5 0 0 -17
word you no	-2 0 -1 0 0 0 5 0 -1 -14
word you on	8 19 -9 3 7 20 -34 -5 -9 -24
word you out	-5 3 -3 10 -7 -1 5 -1 -1 -18
word you over	-2 -1 0 -2 9 -1 2 0 -4 -3
word you please	0 0 0 0 0 -5 7 0 0 19
word you pop	0 10 0 0 0 -1 -3 0 -5 -6
word you post	0 -1 -1 0 -2 0 5 0 0 -10
word you prefer	-7 -8 19 0 0 -1 -2 0 0 -7
word you recent	0 0 0 0 0 0 0 0 0 18
word you said	0 -1 -1 0 0 7 -4 0 0 14
word you say	-1 -5 0 0 -1 14 -5 0 0 -14
word you see	0 0 0 0 -4 -1 6 0 0 8
word you send	-1 6 -1 0 -1 -3 3 0 -1 -12
word you sent	5 3 -2 -1 -2 -3 -16 17 -1 -24
word you set	0 -1 5 -1 0 0 -2 0 0 -11
word you should	7 -6 -1 2 3 -2 1 -1 -3 18
word you show	0 -1 0 0 13 0 -10 0 0 -2
word you sign	0 0 0 0 -1 7 -5 0 0 8
word you so	0 -2 0 0 3 6 -6 -1 -1 31
word you start	-1 -25 -1 0 -1 18 12 -1 -1 -3
word you still	-3 -2 -1 -1 -4 -1 20 -4 -3 -22
word you take	0 -1 0 0 0 0 3 0 -1 26
word you talk	1 0 -1 0 1 0 0 0 0 10
word you tell	-2 1 7 -6 0 -1 7 0 -6 -27
word you that	-7 -3 -4 1 1 24 -6 2 -8 -13
word you the	-2 -2 -7 0 0 21 -7 -3 1 -16
word you then	31 -6 1 -7 0 -3 -13 -1 -1 -2
word you there	1 0 2 0 1 0 -2 0 -1 31
word you think	-2 -1 0 0 6 13 -16 -1 1 16
word you this	-2 4 2 -1 0 0 -5 0 3 -12
word you three	-1 0 -1 0 0 0 3 0 0 8
word you timemention	8 17 -20 -13 5 0 17 -6 -8 -3
word you to	-9 4 -9 -4 6 21 -4 -5 0 -41
word you two	-1 -1 0 0 -5 0 9 0 -2 -1
word you until	0 0 0 0 -1 0 3 -1 0 14
word you up	-4 -13 7 0 5 -2 2 0 5 -22
word you use	0 0 0 0 0 0 0 0 0 8
word you wait	4 -1 -3 0 -2 0 -2 -1 6 -11
word you want	-1 -17 -4 -2 -7 38 -9 -3 5 24
word you we'll	0 0 0 0 -14 0 1 0 14 -1
word you well	-1 0 0 0 16 0 -11 0 -4 2
word you were	-8 -8 -3 -3 62 1 -14 -11 -14 -51
word you weren't	-1 11 0 -3 -3 -1 -3 0 0 23
word you what	2 0 -1 0 0 0 0 0 0 -15
word you when	-7 1 -1 0 -6 -6 11 6 2 -7
word you will	10 -11 -4 -2 -8 -3 13 -2 6 38
word you wish	0 0 0 0 1 1 -1 0 -1 16
word you with	-17 -3 17 -1 -1 1 2 2 0 11
word you within	0 0 0 0 -1 0 -8 6 4 26
word you won't	-3 0 0 0 -12 0 13 0 4 1
word you work	0 -10 0 0 -1 -1 7 -3 9 0
word you would	-10 12 0 2 8 -4 2 -1 -8 12
word you write	0 -12 0 0 1 -1 12 0 0 2
word you your	0 0 0 0 0 0 -6 0 6 16
word you'd	8 13 -8 -2 25 4 -4 -10 -26 -34
word you'd be	-2 -3 2 -1 23 0 -3 -5 -12 -11
word you'd do	1 0 -1 0 0 0 0 0 0 -8
word you'd get	0 0 0 0 0 0 0 0 0 11
word you'd have	-1 0 -4 2 13 -1 -8 -1 -1 -13
word you'd like	-1 6 -3 -1 -3 13 0 -2 -9 18
word you'd rather	0 0 0 0 1 0 0 0 0 24
word you'll	49 -21 -18 -4 14 -10 12 3 -26 -77
word you'll be	16 -1 -3 -1 3 -2 -11 -1 0 23
word you'll do	3 -1 -2 0 0 3 -3 0 0 -8
word you'll find	-1 -1 -1 0 11 -9 2 0 0 -3
word you'll get	3 -7 -3 -1 -1 -6 26 -2 -9 -17
word you'll have	1 -2 -3 1 -2 4 5 -2 -3 -27
word you'll hear	9 -1 0 0 -4 0 -8 11 -6 9
word you'll meet	11 -3 -3 -1 -1 0 -3 -1 0 -38
word you'll receive	1 -1 0 0 0 0 0 -1 1 15
word you're	-9 -1 9 -3 -23 1 46 -10 -11 11
word you're a	0 0 0 0 0 0 -5 1 4 19
word you're all	3 -1 0 0 0 0 -1 0 0 -13
word you're book	3 0 0 0 0 0 -1 0 0 15
word you're confirm	2 0 0 0 0 0 0 0 0 -21
word you're happy	-3 2 8 0 -1 6 -10 -1 -1 -10
word you're in	7 -3 -2 0 -3 9 -7 -1 -1 -5
word you're interest	0 -1 0 0 0 0 0 1 0 10
word you're invit	-1 2 0 0 0 0 0 0 0 12
word you're not	-1 -2 0 2 4 0 -5 0 2 -10
word you're on	5 -2 -1 -1 -7 -5 11 -2 2 1
word you're register	1 0 0 0 0 0 0 0 0 11
word you're schedul	1 0 0 0 0 0 0 0 0 24
word you're still	0 7 -2 -4 -17 -1 21 -2 -2 -17
word you're through	1 11 -1 0 -1 0 -9 0 0 -4
word you're welcome	-1 -1 -1 0 -7 -1 12 0 -2 -6
word you've	-3 11 7 8 -2 -2 -22 -2 6 29
word you've appli	0 0 0 0 0 0 -1 1 0 8
word you've been	0 17 -2 -1 -8 -6 10 -3 -9 23
word you've got	2 -1 -3 -1 4 6 -12 -1 5 -3
word young	0 -1 0 0 13 -4 -7 0 0 12
word young writer	0 0 0 0 0 0 0 0 0 11
word your	-97 1 -24 -12 -41 -1 67 14 92 72
word your acceptance	-1 -2 0 0 -3 9 -1 0 -1 -5
word your account	0 1 -1 1 -4 -1 -5 -1 8 11
word your ad	-1 1 0 0 0 0 0 0 0 -12
word your answer	-2 -1 -1 -1 -2 -2 14 -2 -3 -12
word your application	4 -30 -16 -8 -9 5 51 -18 20 -95
word your appointment	-3 0 4 1 -1 2 -1 -2 -1 11
word your area	0 0 0 0 0 0 0 0 0 10
word your assessment	-1 0 7 -1 -1 -1 -2 -1 -1 -9
word your attendance	3 -1 -1 0 0 0 -1 0 0 -14
word your availability	-6 17 3 -2 -3 -2 0 -2 -7 -26
word your background	0 4 -1 -1 6 -1 4 -1 -10 -20
word your bank	-5 0 -1 0 0 -5 13 -1 0 4
word your book	-1 -1 0 -2 -1 -1 -7 -1 15 -4
word your calendar	1 3 -1 4 -1 -1 -4 0 -1 -9
word your camera	4 -1 -1 -1 0 0 -1 0 0 -16
word your candidacy	-1 -1 0 0 14 -1 -4 -1 -6 -5
word your candidate	-1 -2 0 0 -4 8 2 3 -6 -20
word your certificat	4 1 0 0 0 0 -4 0 -1 -10
word your choice	-1 0 0 0 0 1 1 0 0 -10
word your claim	0 0 0 0 0 0 0 0 0 29
word your company	0 0 0 0 0 0 0 0 0 10
word your consent	1 -4 0 0 -4 -3 13 -1 0 7
word your contract	-1 -1 0 0 -1 17 -12 -1 0 -5
word your conversation	5 -1 -1 0 0 0 0 -3 0 -10
word your cover	-1 -1 0 0 -6 0 14 0 -5 -4
word your credit	0 0 0 0 0 0 0 0 0 22
word your current	-1 -7 0 3 -1 0 7 0 0 -15
word your cut	0 0 0 0 0 0 0 0 0 14
word your cv	10 5 -2 -1 -17 -1 6 -1 1 -43
word your dashboard	0 0 0 0 0 0 0 0 0 18
word your date	0 0 0 0 0 0 0 0 0 9
word your detail	-1 -1 -1 -1 -10 -1 -12 -1 27 -4
word your document	-1 -3 0 -1 6 3 1 0 -5 -13
word your email	-1 -1 -1 -1 -3 -1 -10 15 3 -2
word your employer	0 0 0 0 0 0 0 0 0 16
word your employment	0 -1 0 0 -1 2 1 0 -1 -8
word your enquiry	0 0 0 0 0 0 -11 6 6 -5
word your event	0 0 1 0 0 0 0 0 0 -13
word your experience	-1 1 -1 0 6 -1 -2 -1 -1 -18
word your file	-1 -2 0 -1 3 -2 6 0 -2 -9
word your first	-15 -6 -1 -1 -7 -24 60 2 -7 -26
word your flexibility	0 0 -11 14 -2 0 0 -1 0 -4
word your flight	-16 0 0 0 0 -1 18 0 0 -2
word your focu	0 0 0 0 0 0 0 0 0 9
word your form	-5 -5 -1 -4 -3 -5 -11 -3 37 -24
word your free	0 0 0 0 0 0 0 0 0 18
word your goal	0 0 0 0 0 0 0 0 0 8
word your health	0 0 0 0 0 0 0 0 0 15
word your home	0 0 0 0 0 0 0 0 0 18
word your if	-1 -1 0 0 -8 17 -6 -1 0 -7
word your in	-7 -2 1 0 2 8 -1 0 0 -13
word your inbox	0 -1 -1 0 -2 -1 9 -3 -1 -3
word your interest	1 16 -2 2 -10 -2 -17 -4 17 -25
word your interview	-44 -25 44 -5 4 -9 74 -18 -22 -120
word your interviewer	-1 -4 7 0 0 0 -1 0 0 -10
word your intro	2 0 0 0 0 0 0 0 -1 -13
word your itinerary	1 0 0 0 0 0 0 0 0 -8
word your job	1 -1 -1 -1 3 -1 0 0 0 16
word your laptop	-1 0 0 0 0 -9 11 0 0 -5
word your letter	-2 17 -1 -1 -8 -13 -18 -3 28 -6
word your licence	-4 4 -1 0 -1 -2 5 0 -1 -9
word your mail	-1 -1 0 0 -1 0 -6 12 -2 -4
word your manager	-1 1 0 0 0 -8 9 0 -1 20
word your manuscript	0 0 0 0 0 0 0 0 0 13
word your mentee	0 0 0 0 0 0 0 0 0 11
word your message	-15 -5 -5 -2 -13 -2 -30 76 -5 -48
word your mother	0 0 0 0 0 0 0 0 0 11
word your name	-8 1 -2 3 12 7 -8 -1 -4 40
word your next	-1 2 0 0 3 0 -1 0 -3 9
word your note	1 -1 -1 -1 -7 -1 -9 -5 24 -5
word your notice	0 -2 0 0 -1 -5 9 0 0 -11
word your offer	-2 -1 -1 -1 7 13 -10 -2 -3 -21
word your onboard	-1 0 0 0 -1 -16 19 -1 -1 -7
word your onsite	-12 0 1 1 0 0 13 0 0 -11
word your open	0 -1 0 0 0 0 2 0 -1 14
word your oral	0 0 0 0 0 0 0 0 0 -21
word your panel	-1 15 -2 0 1 0 -13 -1 0 2
word your paper	-1 -1 -1 0 -4 -3 -6 -1 17 12
word your passport	-2 -3 0 0 -1 -2 9 0 0 -3
word your personal	0 -5 0 0 0 -7 13 0 0 -2
word your phone	4 0 -2 0 -4 -1 7 0 -3 -15
word your place	0 13 0 0 -1 1 -11 0 -1 6
word your portfolio	-2 4 0 0 -1 -1 4 0 -4 -24
word your position	0 0 0 0 0 0 0 0 0 23
word your post	0 0 0 0 0 0 0 0 0 8
word your pre	-1 0 0 0 0 -9 11 0 0 -15
word your preferr	-1 3 8 -7 0 0 -2 0 0 -26
word your proposal	0 0 0 0 0 0 0 0 0 40
word your recent	0 -2 0 0 -1 1 6 0 -2 -28
word your recruiter	-4 0 -1 5 1 0 1 0 -2 -18
word your request	-2 -2 3 0 -4 -1 -4 25 -14 -38
word your research	7 -1 0 0 11 -9 -7 0 -1 -5
word your resume	1 10 -1 1 -15 -1 -20 -1 25 -8
word your review	0 0 0 0 0 0 0 0 0 28
word your right	0 -1 0 0 0 0 2 0 0 -10
word your role	0 0 0 0 0 -1 1 0 0 8
word your schedule	1 0 1 0 0 0 0 0 0 -14
word your scor	-5 0 0 0 11 0 -5 0 -1 4
word your scorecard	0 0 0 0 0 0 0 0 0 10
word your side	2 -1 0 0 0 0 0 0 0 -8
word your signature	-7 -1 -2 -2 0 20 -8 0 0 0
word your skill	0 -3 0 0 -2 0 5 0 1 8
word your slid	0 -1 0 0 0 0 2 0 0 -8
word your slot	2 -1 0 1 0 0 -1 0 0 10
word your start	-5 -1 0 0 0 -22 30 0 0 -5
word your startup	0 0 0 0 0 0 0 0 0 19
word your story	0 0 0 0 0 0 0 0 0 16
word your submission	-5 -2 0 0 3 -1 -3 0 9 10
word your talk	0 0 0 0 0 0 0 0 0 21
word your team	0 0 0 0 0 0 0 0 0 69
word your technical	5 0 -14 12 0 0 -2 0 0 -15
word your test	-2 0 -1 0 -1 -1 8 -2 0 -3
word your time	-2 -7 1 -1 0 -1 14 -2 -2 4
word your tour	0 0 0 0 0 0 0 0 0 18
word your trial	3 -2 -2 2 -9 10 -1 -1 0 -4
word your upcom	-5 -1 -1 -1 -1 0 10 0 0 -22
word your verification	0 0 0 0 0 0 0 0 0 9
word your video	4 10 -2 -1 -1 -1 -7 -1 -2 -5
word your visit	1 4 0 0 4 -3 -4 -1 -1 -14
word your week	0 1 0 0 0 0 0 0 0 8
word your work	1 -10 -2 -1 4 -2 10 0 -1 -5
word your writ	1 -1 0 0 5 0 -4 0 -1 -15
word yourself	-17 3 -2 2 7 -2 12 -2 -1 2
word yourself and	-3 -1 0 0 -3 -1 12 -1 -3 -4
word youth	10 -4 0 0 0 -2 -3 0 0 -11
word yrs	0 0 0 0 0 0 0 0 0 8
word zaal	5 -2 -3 0 0 0 0 0 0 12
word zag	0 0 0 0 0 0 0 0 0 14
word ze	-5 8 0 0 0 -2 0 0 -1 32
word zegt	0 0 0 0 0 0 0 0 0 8
word zehn minuten	0 0 0 0 0 0 0 0 0 9
word zeigen	14 -3 -1 -1 -2 -1 -5 -1 -1 -10
word zeit	-17 4 19 -3 -4 -6 14 -4 -4 12
word zeiten	-2 10 -1 0 -1 0 -5 0 -2 -3
word zelf	-1 3 0 0 -1 -1 6 -6 0 8
word zelfde	-10 -4 15 0 0 0 0 0 0 -18
word zes	0 1 0 0 0 0 1 0 0 12
word ziek	0 0 1 0 0 0 1 0 0 18
word zien	0 9 1 -1 1 -4 -4 -1 -1 -14
word zien je	1 0 0 0 0 0 0 0 0 8
word zijn	4 -5 -1 -2 15 -2 -12 -1 4 13
word zimmer	6 -3 -1 0 -1 0 -1 0 0 -9
word zimmer #	6 -2 -1 0 -1 0 -1 0 0 -17
word zin	18 1 -2 1 -1 -3 -14 0 0 -16
word zin om	19 1 -2 0 -1 -3 -14 0 0 -17
word zit	0 8 -5 0 0 0 -1 0 0 38
word zit in	0 0 0 0 0 0 0 0 0 10
word zo	9 -7 -1 2 -3 -1 -5 6 -1 1
word zoal	4 -3 -1 0 -1 4 -2 0 0 -16
word zodra	-2 -1 1 0 -3 0 9 -1 -2 -5
word zoek	0 -5 -1 0 14 -1 -6 0 0 10
word zoek ik	0 0 0 0 0 0 0 0 0 20
word zonder	0 -1 -1 2 -7 0 8 0 -1 8
word zone	3 1 -1 0 0 1 -2 0 0 -23
word zone :	2 -1 0 0 0 0 0 0 0 -12
word zoo	0 0 0 0 0 0 0 0 0 21
word zoom	30 6 -12 -3 -4 -3 -8 -4 -3 -6
word zoom :	1 0 0 0 0 0 0 0 0 -8
word zoom and	8 0 -8 0 0 0 0 0 0 -1
word zoom link	9 -2 -2 -1 -1 -1 -3 -1 0 25
word zou	-2 10 -2 -1 -1 -1 -3 0 0 -24
word zou werken	0 0 0 0 0 0 0 0 0 -14
word zu	-6 15 -5 -3 5 3 -26 12 6 -3
word zu deiner	-1 6 0 0 9 0 -10 0 -4 -5
word zu einem	5 4 -1 -2 -2 -1 -3 -1 2 -19
word zu ihnen	0 0 0 0 0 0 0 0 0 11
word zu konnen	2 -2 0 -1 0 3 -1 0 0 17
word zu uns	-5 5 -1 1 -1 1 -1 0 1 -13
word zuid	6 -6 -1 0 0 -1 2 0 0 -11
word zullen	0 -1 0 0 19 0 -17 0 0 -4
word zullen we	0 -1 0 0 18 0 -17 0 0 -3
word zum	19 -23 -8 -5 1 9 13 -1 -6 -20
word zum auswahlgesprach	2 -1 0 0 0 0 0 0 0 16
word zum gesprach	2 0 -1 0 0 -2 -1 2 0 12
word zum kennenlernen	2 0 0 0 0 0 -1 0 -1 18
word zum personlichen	4 -4 0 0 0 0 0 0 0 10
word zum timemention	0 -1 -2 -2 -4 11 -4 0 0 -31
word zum vorstellungsgesprach	4 -2 0 0 0 0 -1 0 0 -19
word zur	-15 -8 20 -6 -1 4 12 -2 -5 48
word zur burokauffrau	0 0 0 0 0 0 0 0 0 -9
word zuruck	-1 -2 -1 -1 -3 -3 12 -1 -1 -18
word zusage	-1 -1 0 0 0 2 -1 2 0 26
word zusammen	1 0 0 0 -2 0 3 0 -1 -9
word zwei	-3 10 -4 -2 -6 -11 20 -2 -2 54
word zwei tage	-1 0 -2 -1 -1 -9 15 0 0 -2
word zwei wochen	0 1 -1 -1 -4 -2 8 -1 0 6
word zweitgesprach	-7 -3 -2 -1 19 0 -4 -1 0 -4
word ª	3 -1 0 0 0 0 -1 -1 0 -13
word º	2 -3 -1 -1 -12 0 -1 -1 18 10
word º #	0 -3 0 0 -13 0 -1 -1 18 -10
word º ano	0 0 0 0 0 0 0 0 0 17
"""
